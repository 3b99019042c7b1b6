from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": """\
PRAGMA defer_foreign_keys = ON;
DROP TRIGGER "tr_api_key_search_removed";
DROP TRIGGER "tr_api_key_search_changed";
DROP TRIGGER "tr_api_key_search_created";
DROP INDEX "ix_api_key_last_used_at_value";
DROP INDEX "ix_api_key_expires_at_value";
DROP INDEX "ix_api_key_expires_at_down";
DROP INDEX "ix_api_key_expires_at_up";
DROP INDEX "ix_api_key_everything_value";
DROP INDEX "ix_api_key_secret_hash_value";
DROP INDEX "ix_api_key_name";
DROP INDEX "ix_api_key_updated_at";
DROP INDEX "ix_api_key_created_at";
DROP INDEX "ux_api_key_external_id";
DROP INDEX "ix_activity_target_updated_at";
DROP INDEX "ix_activity_target_created_at";
DROP INDEX "ix_activity_target_support_case_deleted";
DROP INDEX "ix_activity_target_support_case";
DROP INDEX "ix_activity_target_contract_deleted";
DROP INDEX "ix_activity_target_contract";
DROP INDEX "ix_activity_target_order_deleted";
DROP INDEX "ix_activity_target_order";
DROP INDEX "ix_activity_target_opportunity_deleted";
DROP INDEX "ix_activity_target_opportunity";
DROP INDEX "ix_activity_target_contact_deleted";
DROP INDEX "ix_activity_target_contact";
DROP INDEX "ix_activity_target_customer_deleted";
DROP INDEX "ix_activity_target_customer";
DROP INDEX "ix_activity_target_activity_deleted";
DROP INDEX "ix_activity_target_activity";
DROP INDEX "ux_activity_support_case";
DROP INDEX "ux_activity_contract";
DROP INDEX "ux_activity_order";
DROP INDEX "ux_activity_opportunity";
DROP INDEX "ux_activity_contact";
DROP INDEX "ux_activity_customer";
DROP INDEX "ux_activity_target_external_id";
CREATE TABLE "campaign" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "type" VARCHAR(50),
    "type_folded" TEXT,
    "channel" VARCHAR(50),
    "channel_folded" TEXT,
    "place" VARCHAR(100),
    "place_folded" TEXT,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "status" VARCHAR(16) NOT NULL,
    "budget" BIGINT,
    "actual_cost" BIGINT,
    "currency" VARCHAR(3),
    "objective" VARCHAR(2000),
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    CONSTRAINT "ck_campaign_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_campaign_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_type" CHECK (length("type") BETWEEN 1 AND 50),
    CONSTRAINT "ck_campaign_channel" CHECK (length("channel") BETWEEN 1 AND 50),
    CONSTRAINT "ck_campaign_place" CHECK (length("place") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_status" CHECK ("status" IN ('PLANNED', 'RUNNING', 'ENDED')),
    CONSTRAINT "ck_campaign_budget" CHECK ("budget" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_campaign_actual_cost" CHECK ("actual_cost" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_campaign_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_campaign_objective" CHECK (length("objective") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_campaign_period" CHECK ("starts_on" IS NULL OR "ends_on" IS NULL OR "ends_on" >= "starts_on"),
    CONSTRAINT "ck_campaign_currency_known" CHECK (("budget" IS NULL AND "actual_cost" IS NULL) OR "currency" IS NOT NULL)
);
CREATE TABLE "campaign_resource" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "quantity" BIGINT NOT NULL,
    "cost" BIGINT,
    "currency" VARCHAR(3),
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    CONSTRAINT "ck_campaign_resource_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_campaign_resource_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_resource_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_resource_kind" CHECK ("kind" IN ('MATERIAL', 'PEOPLE', 'FUNDS')),
    CONSTRAINT "ck_campaign_resource_quantity" CHECK ("quantity" BETWEEN 0 AND 1000000000000000),
    CONSTRAINT "ck_campaign_resource_cost" CHECK ("cost" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_campaign_resource_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_campaign_resource_currency_known" CHECK ("cost" IS NULL OR "currency" IS NOT NULL)
);
CREATE TABLE "campaign_booking" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "quantity" BIGINT NOT NULL,
    "starts_on" TEXT NOT NULL,
    "ends_on" TEXT NOT NULL,
    "campaign_id" CHAR(36) NOT NULL REFERENCES "campaign" ("id") ON DELETE RESTRICT,
    "resource_id" CHAR(36) NOT NULL REFERENCES "campaign_resource" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_campaign_booking_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_campaign_booking_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_booking_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000),
    CONSTRAINT "ck_campaign_booking_period" CHECK ("ends_on" >= "starts_on")
);
CREATE TABLE "campaign_staff" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "campaign_id" CHAR(36) NOT NULL REFERENCES "campaign" ("id") ON DELETE RESTRICT,
    "employee_id" CHAR(36) NOT NULL REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_campaign_staff_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_campaign_staff_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
);
CREATE TABLE "lead" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "company" VARCHAR(200),
    "company_folded" TEXT,
    "job_title" VARCHAR(50),
    "job_title_folded" TEXT,
    "phone" TEXT,
    "phone_blind_0" TEXT,
    "phone_blind_1" TEXT,
    "phone_national_blind_0" TEXT,
    "phone_national_blind_1" TEXT,
    "email" TEXT,
    "email_blind_0" TEXT,
    "email_blind_1" TEXT,
    "country" VARCHAR(2),
    "source" VARCHAR(50),
    "source_folded" TEXT,
    "source_detail" VARCHAR(200),
    "source_detail_folded" TEXT,
    "business_line" VARCHAR(50),
    "business_line_folded" TEXT,
    "note" VARCHAR(2000),
    "status" VARCHAR(16) NOT NULL,
    "score" INT NOT NULL,
    "score_reasons" VARCHAR(5000),
    "scored_at" TEXT,
    "received_at" TEXT NOT NULL,
    "assigned_at" TEXT,
    "opted_out_at" TEXT,
    "disqualified_at" TEXT,
    "disqualified_reason" VARCHAR(200),
    "disqualified_reason_folded" TEXT,
    "converted_at" TEXT,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "campaign_id" CHAR(36) REFERENCES "campaign" ("id") ON DELETE RESTRICT,
    "converted_contact_id" CHAR(36) REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "converted_customer_id" CHAR(36) REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "converted_opportunity_id" CHAR(36),
    "owner_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_lead_converted_opportunity" FOREIGN KEY ("converted_opportunity_id") REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_lead_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_lead_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_lead_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_lead_company" CHECK (length("company") BETWEEN 1 AND 200),
    CONSTRAINT "ck_lead_job_title" CHECK (length("job_title") BETWEEN 1 AND 50),
    CONSTRAINT "ck_lead_country" CHECK (length("country") BETWEEN 1 AND 2),
    CONSTRAINT "ck_lead_source" CHECK (length("source") BETWEEN 1 AND 50),
    CONSTRAINT "ck_lead_source_detail" CHECK (length("source_detail") BETWEEN 1 AND 200),
    CONSTRAINT "ck_lead_business_line" CHECK (length("business_line") BETWEEN 1 AND 50),
    CONSTRAINT "ck_lead_note" CHECK (length("note") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_lead_status" CHECK ("status" IN ('NEW', 'ASSIGNED', 'WORKING', 'QUALIFIED', 'CONVERTED', 'DISQUALIFIED')),
    CONSTRAINT "ck_lead_score" CHECK ("score" BETWEEN -1000000 AND 1000000),
    CONSTRAINT "ck_lead_score_reasons" CHECK (length("score_reasons") BETWEEN 1 AND 5000),
    CONSTRAINT "ck_lead_disqualified_reason" CHECK (length("disqualified_reason") BETWEEN 1 AND 200)
);
CREATE TABLE "campaign_member" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "status" VARCHAR(16) NOT NULL,
    "invited_at" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "note" VARCHAR(500),
    "campaign_id" CHAR(36) NOT NULL REFERENCES "campaign" ("id") ON DELETE RESTRICT,
    "contact_id" CHAR(36) REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "lead_id" CHAR(36) REFERENCES "lead" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_campaign_member_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_campaign_member_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_member_status" CHECK ("status" IN ('INVITED', 'RESPONDED', 'ATTENDED', 'CONVERTED', 'DECLINED')),
    CONSTRAINT "ck_campaign_member_note" CHECK (length("note") BETWEEN 1 AND 500),
    CONSTRAINT "ck_campaign_member_one_person" CHECK (CASE WHEN "customer_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contact_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "lead_id" IS NULL THEN 0 ELSE 1 END = 1),
    CONSTRAINT "ck_campaign_member_times" CHECK ("at" >= "invited_at")
);
CREATE TABLE "campaign_touch" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "first_touched_at" TEXT NOT NULL,
    "last_touched_at" TEXT NOT NULL,
    "first_share" BIGINT NOT NULL,
    "last_share" BIGINT NOT NULL,
    "even_share" BIGINT NOT NULL,
    "campaign_id" CHAR(36) NOT NULL REFERENCES "campaign" ("id") ON DELETE RESTRICT,
    "opportunity_id" CHAR(36) NOT NULL REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_campaign_touch_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_campaign_touch_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_touch_first_share" CHECK ("first_share" BETWEEN 0 AND 10000),
    CONSTRAINT "ck_campaign_touch_last_share" CHECK ("last_share" BETWEEN 0 AND 10000),
    CONSTRAINT "ck_campaign_touch_even_share" CHECK ("even_share" BETWEEN 0 AND 10000)
);
CREATE TABLE "api_key_aside" AS SELECT * FROM "api_key";
DROP TABLE "api_key";
CREATE TABLE "api_key" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "secret_hash" VARCHAR(64) NOT NULL,
    "scopes" VARCHAR(312) NOT NULL,
    "everything" INT NOT NULL,
    "expires_at" TEXT,
    "last_used_at" TEXT,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    CONSTRAINT "ck_api_key_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_api_key_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_secret_hash" CHECK (length("secret_hash") BETWEEN 1 AND 64),
    CONSTRAINT "ck_api_key_scopes" CHECK (length("scopes") BETWEEN 1 AND 312)
);
INSERT INTO "api_key" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name", "name_folded", "secret_hash", "scopes", "everything", "expires_at", "last_used_at", "search_text", "search_grams") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name", "name_folded", "secret_hash", "scopes", "everything", "expires_at", "last_used_at", "search_text", "search_grams" FROM "api_key_aside";
DROP TABLE "api_key_aside";
ALTER TABLE "customer" ADD COLUMN "opted_out_at" TEXT;
ALTER TABLE "contact" ADD COLUMN "opted_out_at" TEXT;
ALTER TABLE "opportunity" ADD COLUMN "source_campaign_id" CHAR(36) REFERENCES "campaign" ("id") ON DELETE RESTRICT;
ALTER TABLE "opportunity" ADD COLUMN "source_lead_id" CHAR(36) REFERENCES "lead" ("id") ON DELETE RESTRICT;
CREATE TABLE "activity_target_aside" AS SELECT * FROM "activity_target";
DROP TABLE "activity_target";
CREATE TABLE "activity_target" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "activity_id" CHAR(36) NOT NULL REFERENCES "activity" ("id") ON DELETE RESTRICT,
    "campaign_id" CHAR(36) REFERENCES "campaign" ("id") ON DELETE RESTRICT,
    "contact_id" CHAR(36) REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "contract_id" CHAR(36) REFERENCES "contract" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "lead_id" CHAR(36) REFERENCES "lead" ("id") ON DELETE RESTRICT,
    "opportunity_id" CHAR(36) REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    "order_id" CHAR(36) REFERENCES "order" ("id") ON DELETE RESTRICT,
    "support_case_id" CHAR(36) REFERENCES "support_case" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_activity_target_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_activity_target_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_activity_target_one_target" CHECK (CASE WHEN "customer_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contact_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "opportunity_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "order_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contract_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "support_case_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "lead_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "campaign_id" IS NULL THEN 0 ELSE 1 END = 1)
);
INSERT INTO "activity_target" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "activity_id", "contact_id", "contract_id", "customer_id", "opportunity_id", "order_id", "support_case_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "activity_id", "contact_id", "contract_id", "customer_id", "opportunity_id", "order_id", "support_case_id" FROM "activity_target_aside";
DROP TABLE "activity_target_aside";
CREATE UNIQUE INDEX "ux_api_key_external_id" ON "api_key" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_api_key_created_at" ON "api_key" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_updated_at" ON "api_key" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_name" ON "api_key" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_secret_hash_value" ON "api_key" ("secret_hash", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_everything_value" ON "api_key" ("everything", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_expires_at_up" ON "api_key" (("expires_at" IS NULL), "expires_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_expires_at_down" ON "api_key" (("expires_at" IS NOT NULL), "expires_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_expires_at_value" ON "api_key" ("expires_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_last_used_at_value" ON "api_key" ("last_used_at", "id") WHERE "deleted_at" IS NULL;
CREATE TRIGGER "tr_api_key_search_created" AFTER INSERT ON "api_key" BEGIN INSERT INTO "api_key_search" (id) VALUES (new.id); INSERT INTO "api_key_grams" (rowid, grams) SELECT n, new.search_grams FROM "api_key_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_api_key_search_changed" AFTER UPDATE OF search_grams ON "api_key" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "api_key_grams" ("api_key_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "api_key_search" WHERE id = old.id; INSERT INTO "api_key_grams" (rowid, grams) SELECT n, new.search_grams FROM "api_key_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_api_key_search_removed" AFTER DELETE ON "api_key" BEGIN INSERT INTO "api_key_grams" ("api_key_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "api_key_search" WHERE id = old.id; DELETE FROM "api_key_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_campaign_external_id" ON "campaign" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_campaign_created_at" ON "campaign" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_updated_at" ON "campaign" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_name" ON "campaign" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_type_up" ON "campaign" (("type_folded" IS NULL), "type_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_type_down" ON "campaign" (("type_folded" IS NOT NULL), "type_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_type_value" ON "campaign" ("type_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_channel_up" ON "campaign" (("channel_folded" IS NULL), "channel_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_channel_down" ON "campaign" (("channel_folded" IS NOT NULL), "channel_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_channel_value" ON "campaign" ("channel_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_place_up" ON "campaign" (("place_folded" IS NULL), "place_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_place_down" ON "campaign" (("place_folded" IS NOT NULL), "place_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_place_value" ON "campaign" ("place_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_starts_on_up" ON "campaign" (("starts_on" IS NULL), "starts_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_starts_on_down" ON "campaign" (("starts_on" IS NOT NULL), "starts_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_starts_on_value" ON "campaign" ("starts_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_ends_on_up" ON "campaign" (("ends_on" IS NULL), "ends_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_ends_on_down" ON "campaign" (("ends_on" IS NOT NULL), "ends_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_ends_on_value" ON "campaign" ("ends_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_status" ON "campaign" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_budget_up" ON "campaign" (("budget" IS NULL), "budget", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_budget_down" ON "campaign" (("budget" IS NOT NULL), "budget", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_budget_value" ON "campaign" ("budget", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_actual_cost_value" ON "campaign" ("actual_cost", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_currency_value" ON "campaign" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "campaign_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "campaign_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_campaign_search_created" AFTER INSERT ON "campaign" BEGIN INSERT INTO "campaign_search" (id) VALUES (new.id); INSERT INTO "campaign_grams" (rowid, grams) SELECT n, new.search_grams FROM "campaign_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_campaign_search_changed" AFTER UPDATE OF search_grams ON "campaign" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "campaign_grams" ("campaign_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "campaign_search" WHERE id = old.id; INSERT INTO "campaign_grams" (rowid, grams) SELECT n, new.search_grams FROM "campaign_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_campaign_search_removed" AFTER DELETE ON "campaign" BEGIN INSERT INTO "campaign_grams" ("campaign_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "campaign_search" WHERE id = old.id; DELETE FROM "campaign_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_campaign_resource_external_id" ON "campaign_resource" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_campaign_resource_name" ON "campaign_resource" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_created_at" ON "campaign_resource" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_updated_at" ON "campaign_resource" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_name" ON "campaign_resource" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_kind_value" ON "campaign_resource" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_quantity_value" ON "campaign_resource" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_cost_value" ON "campaign_resource" ("cost", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_currency_value" ON "campaign_resource" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "campaign_resource_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "campaign_resource_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_campaign_resource_search_created" AFTER INSERT ON "campaign_resource" BEGIN INSERT INTO "campaign_resource_search" (id) VALUES (new.id); INSERT INTO "campaign_resource_grams" (rowid, grams) SELECT n, new.search_grams FROM "campaign_resource_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_campaign_resource_search_changed" AFTER UPDATE OF search_grams ON "campaign_resource" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "campaign_resource_grams" ("campaign_resource_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "campaign_resource_search" WHERE id = old.id; INSERT INTO "campaign_resource_grams" (rowid, grams) SELECT n, new.search_grams FROM "campaign_resource_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_campaign_resource_search_removed" AFTER DELETE ON "campaign_resource" BEGIN INSERT INTO "campaign_resource_grams" ("campaign_resource_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "campaign_resource_search" WHERE id = old.id; DELETE FROM "campaign_resource_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_campaign_booking_external_id" ON "campaign_booking" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_campaign_booking_campaign" ON "campaign_booking" ("campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_booking_campaign_deleted" ON "campaign_booking" ("campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_booking_resource" ON "campaign_booking" ("resource_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_booking_resource_deleted" ON "campaign_booking" ("resource_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_booking_by_resource_id_ends_on_starts_on" ON "campaign_booking" ("resource_id", "ends_on", "starts_on") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_booking_created_at" ON "campaign_booking" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_booking_updated_at" ON "campaign_booking" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_booking_quantity_value" ON "campaign_booking" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_booking_starts_on" ON "campaign_booking" ("starts_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_booking_ends_on" ON "campaign_booking" ("ends_on", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_campaign_staff_external_id" ON "campaign_staff" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_campaign_staff" ON "campaign_staff" ("campaign_id", "employee_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_staff_campaign" ON "campaign_staff" ("campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_staff_campaign_deleted" ON "campaign_staff" ("campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_staff_employee" ON "campaign_staff" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_staff_employee_deleted" ON "campaign_staff" ("employee_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_staff_created_at" ON "campaign_staff" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_staff_updated_at" ON "campaign_staff" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_opted_out_at_up" ON "customer" (("opted_out_at" IS NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_opted_out_at_down" ON "customer" (("opted_out_at" IS NOT NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_opted_out_at_value" ON "customer" ("opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_opted_out_at_up" ON "contact" (("opted_out_at" IS NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_opted_out_at_down" ON "contact" (("opted_out_at" IS NOT NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_opted_out_at_value" ON "contact" ("opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_lead_external_id" ON "lead" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_lead_owner" ON "lead" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_owner_deleted" ON "lead" ("owner_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_campaign" ON "lead" ("campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_campaign_deleted" ON "lead" ("campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_converted_customer" ON "lead" ("converted_customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_customer_deleted" ON "lead" ("converted_customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_converted_contact" ON "lead" ("converted_contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_contact_deleted" ON "lead" ("converted_contact_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_converted_opportunity" ON "lead" ("converted_opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_opportunity_deleted" ON "lead" ("converted_opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_by_owner_id_received_at_id" ON "lead" ("owner_id", "received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_by_status_received_at_id" ON "lead" ("status", "received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_phone_0" ON "lead" ("phone_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_blind_0" IS NOT NULL;
CREATE INDEX "ix_lead_phone_1" ON "lead" ("phone_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_blind_1" IS NOT NULL;
CREATE INDEX "ix_lead_phone_national_0" ON "lead" ("phone_national_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_0" IS NOT NULL;
CREATE INDEX "ix_lead_phone_national_1" ON "lead" ("phone_national_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_1" IS NOT NULL;
CREATE INDEX "ix_lead_phone_none" ON "lead" ("id") WHERE "deleted_at" IS NULL AND "phone" IS NULL;
CREATE INDEX "ix_lead_email_0" ON "lead" ("email_blind_0", "id") WHERE "deleted_at" IS NULL AND "email_blind_0" IS NOT NULL;
CREATE INDEX "ix_lead_email_1" ON "lead" ("email_blind_1", "id") WHERE "deleted_at" IS NULL AND "email_blind_1" IS NOT NULL;
CREATE INDEX "ix_lead_email_none" ON "lead" ("id") WHERE "deleted_at" IS NULL AND "email" IS NULL;
CREATE INDEX "ix_lead_created_at" ON "lead" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_updated_at" ON "lead" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_name" ON "lead" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_company_up" ON "lead" (("company_folded" IS NULL), "company_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_company_down" ON "lead" (("company_folded" IS NOT NULL), "company_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_company_value" ON "lead" ("company_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_job_title_up" ON "lead" (("job_title_folded" IS NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_job_title_down" ON "lead" (("job_title_folded" IS NOT NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_job_title_value" ON "lead" ("job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_country_up" ON "lead" (("country" IS NULL), "country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_country_down" ON "lead" (("country" IS NOT NULL), "country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_country_value" ON "lead" ("country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_up" ON "lead" (("source_folded" IS NULL), "source_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_down" ON "lead" (("source_folded" IS NOT NULL), "source_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_value" ON "lead" ("source_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_detail_up" ON "lead" (("source_detail_folded" IS NULL), "source_detail_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_detail_down" ON "lead" (("source_detail_folded" IS NOT NULL), "source_detail_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_detail_value" ON "lead" ("source_detail_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_business_line_up" ON "lead" (("business_line_folded" IS NULL), "business_line_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_business_line_down" ON "lead" (("business_line_folded" IS NOT NULL), "business_line_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_business_line_value" ON "lead" ("business_line_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_status" ON "lead" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_score" ON "lead" ("score", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_scored_at_up" ON "lead" (("scored_at" IS NULL), "scored_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_scored_at_down" ON "lead" (("scored_at" IS NOT NULL), "scored_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_scored_at_value" ON "lead" ("scored_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_received_at" ON "lead" ("received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_assigned_at_up" ON "lead" (("assigned_at" IS NULL), "assigned_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_assigned_at_down" ON "lead" (("assigned_at" IS NOT NULL), "assigned_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_assigned_at_value" ON "lead" ("assigned_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_opted_out_at_up" ON "lead" (("opted_out_at" IS NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_opted_out_at_down" ON "lead" (("opted_out_at" IS NOT NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_opted_out_at_value" ON "lead" ("opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_disqualified_at_up" ON "lead" (("disqualified_at" IS NULL), "disqualified_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_disqualified_at_down" ON "lead" (("disqualified_at" IS NOT NULL), "disqualified_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_disqualified_at_value" ON "lead" ("disqualified_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_disqualified_reason_value" ON "lead" ("disqualified_reason_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_at_up" ON "lead" (("converted_at" IS NULL), "converted_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_at_down" ON "lead" (("converted_at" IS NOT NULL), "converted_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_at_value" ON "lead" ("converted_at", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "lead_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "lead_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_lead_search_created" AFTER INSERT ON "lead" BEGIN INSERT INTO "lead_search" (id) VALUES (new.id); INSERT INTO "lead_grams" (rowid, grams) SELECT n, new.search_grams FROM "lead_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_lead_search_changed" AFTER UPDATE OF search_grams ON "lead" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "lead_grams" ("lead_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "lead_search" WHERE id = old.id; INSERT INTO "lead_grams" (rowid, grams) SELECT n, new.search_grams FROM "lead_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_lead_search_removed" AFTER DELETE ON "lead" BEGIN INSERT INTO "lead_grams" ("lead_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "lead_search" WHERE id = old.id; DELETE FROM "lead_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_campaign_member_external_id" ON "campaign_member" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_campaign_customer" ON "campaign_member" ("campaign_id", "customer_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_campaign_contact" ON "campaign_member" ("campaign_id", "contact_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_campaign_lead" ON "campaign_member" ("campaign_id", "lead_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_campaign" ON "campaign_member" ("campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_campaign_deleted" ON "campaign_member" ("campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_member_customer" ON "campaign_member" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_customer_deleted" ON "campaign_member" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_member_contact" ON "campaign_member" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_contact_deleted" ON "campaign_member" ("contact_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_member_lead" ON "campaign_member" ("lead_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_lead_deleted" ON "campaign_member" ("lead_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_member_created_at" ON "campaign_member" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_updated_at" ON "campaign_member" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_status_value" ON "campaign_member" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_invited_at_value" ON "campaign_member" ("invited_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_at" ON "campaign_member" ("at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_source_campaign" ON "opportunity" ("source_campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_source_campaign_deleted" ON "opportunity" ("source_campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_source_lead" ON "opportunity" ("source_lead_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_source_lead_deleted" ON "opportunity" ("source_lead_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE UNIQUE INDEX "ux_campaign_touch_external_id" ON "campaign_touch" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_campaign_touch" ON "campaign_touch" ("opportunity_id", "campaign_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_opportunity" ON "campaign_touch" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_opportunity_deleted" ON "campaign_touch" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_touch_campaign" ON "campaign_touch" ("campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_campaign_deleted" ON "campaign_touch" ("campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_touch_created_at" ON "campaign_touch" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_updated_at" ON "campaign_touch" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_first_touched_at" ON "campaign_touch" ("first_touched_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_last_touched_at_value" ON "campaign_touch" ("last_touched_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_first_share_value" ON "campaign_touch" ("first_share", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_last_share_value" ON "campaign_touch" ("last_share", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_even_share_value" ON "campaign_touch" ("even_share", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_target_external_id" ON "activity_target" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_activity_customer" ON "activity_target" ("customer_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_contact" ON "activity_target" ("contact_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_opportunity" ON "activity_target" ("opportunity_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_order" ON "activity_target" ("order_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_contract" ON "activity_target" ("contract_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_support_case" ON "activity_target" ("support_case_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_lead" ON "activity_target" ("lead_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_campaign" ON "activity_target" ("campaign_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_activity" ON "activity_target" ("activity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_activity_deleted" ON "activity_target" ("activity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_customer" ON "activity_target" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_customer_deleted" ON "activity_target" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_contact" ON "activity_target" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_contact_deleted" ON "activity_target" ("contact_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_opportunity" ON "activity_target" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_opportunity_deleted" ON "activity_target" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_order" ON "activity_target" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_order_deleted" ON "activity_target" ("order_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_contract" ON "activity_target" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_contract_deleted" ON "activity_target" ("contract_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_support_case" ON "activity_target" ("support_case_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_support_case_deleted" ON "activity_target" ("support_case_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_lead" ON "activity_target" ("lead_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_lead_deleted" ON "activity_target" ("lead_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_campaign" ON "activity_target" ("campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_campaign_deleted" ON "activity_target" ("campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_created_at" ON "activity_target" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_updated_at" ON "activity_target" ("updated_at", "id") WHERE "deleted_at" IS NULL;
""",
    "postgres": """\
ALTER TABLE "api_key" DROP CONSTRAINT "ck_api_key_scopes";
ALTER TABLE "activity_target" DROP CONSTRAINT "ck_activity_target_one_target";
CREATE TABLE "campaign" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "type" VARCHAR(50),
    "type_folded" TEXT COLLATE "C",
    "channel" VARCHAR(50),
    "channel_folded" TEXT COLLATE "C",
    "place" VARCHAR(100),
    "place_folded" TEXT COLLATE "C",
    "starts_on" DATE,
    "ends_on" DATE,
    "status" VARCHAR(16) COLLATE "C" NOT NULL,
    "budget" BIGINT,
    "actual_cost" BIGINT,
    "currency" VARCHAR(3),
    "objective" VARCHAR(2000),
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    CONSTRAINT "ck_campaign_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_campaign_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_type" CHECK (length("type") BETWEEN 1 AND 50),
    CONSTRAINT "ck_campaign_channel" CHECK (length("channel") BETWEEN 1 AND 50),
    CONSTRAINT "ck_campaign_place" CHECK (length("place") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_status" CHECK ("status" IN ('PLANNED', 'RUNNING', 'ENDED')),
    CONSTRAINT "ck_campaign_budget" CHECK ("budget" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_campaign_actual_cost" CHECK ("actual_cost" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_campaign_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_campaign_objective" CHECK (length("objective") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_campaign_period" CHECK ("starts_on" IS NULL OR "ends_on" IS NULL OR "ends_on" >= "starts_on"),
    CONSTRAINT "ck_campaign_currency_known" CHECK (("budget" IS NULL AND "actual_cost" IS NULL) OR "currency" IS NOT NULL)
);
CREATE TABLE "campaign_resource" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "quantity" BIGINT NOT NULL,
    "cost" BIGINT,
    "currency" VARCHAR(3),
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    CONSTRAINT "ck_campaign_resource_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_campaign_resource_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_resource_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_resource_kind" CHECK ("kind" IN ('MATERIAL', 'PEOPLE', 'FUNDS')),
    CONSTRAINT "ck_campaign_resource_quantity" CHECK ("quantity" BETWEEN 0 AND 1000000000000000),
    CONSTRAINT "ck_campaign_resource_cost" CHECK ("cost" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_campaign_resource_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_campaign_resource_currency_known" CHECK ("cost" IS NULL OR "currency" IS NOT NULL)
);
CREATE TABLE "campaign_booking" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "quantity" BIGINT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "campaign_id" UUID NOT NULL REFERENCES "campaign" ("id") ON DELETE RESTRICT,
    "resource_id" UUID NOT NULL REFERENCES "campaign_resource" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_campaign_booking_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_campaign_booking_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_booking_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000),
    CONSTRAINT "ck_campaign_booking_period" CHECK ("ends_on" >= "starts_on")
);
CREATE TABLE "campaign_staff" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "campaign_id" UUID NOT NULL REFERENCES "campaign" ("id") ON DELETE RESTRICT,
    "employee_id" UUID NOT NULL REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_campaign_staff_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_campaign_staff_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
);
CREATE TABLE "lead" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "company" VARCHAR(200),
    "company_folded" TEXT COLLATE "C",
    "job_title" VARCHAR(50),
    "job_title_folded" TEXT COLLATE "C",
    "phone" TEXT,
    "phone_blind_0" TEXT COLLATE "C",
    "phone_blind_1" TEXT COLLATE "C",
    "phone_national_blind_0" TEXT COLLATE "C",
    "phone_national_blind_1" TEXT COLLATE "C",
    "email" TEXT,
    "email_blind_0" TEXT COLLATE "C",
    "email_blind_1" TEXT COLLATE "C",
    "country" VARCHAR(2) COLLATE "C",
    "source" VARCHAR(50),
    "source_folded" TEXT COLLATE "C",
    "source_detail" VARCHAR(200),
    "source_detail_folded" TEXT COLLATE "C",
    "business_line" VARCHAR(50),
    "business_line_folded" TEXT COLLATE "C",
    "note" VARCHAR(2000),
    "status" VARCHAR(16) COLLATE "C" NOT NULL,
    "score" INT NOT NULL,
    "score_reasons" VARCHAR(5000),
    "scored_at" TIMESTAMPTZ,
    "received_at" TIMESTAMPTZ NOT NULL,
    "assigned_at" TIMESTAMPTZ,
    "opted_out_at" TIMESTAMPTZ,
    "disqualified_at" TIMESTAMPTZ,
    "disqualified_reason" VARCHAR(200),
    "disqualified_reason_folded" TEXT COLLATE "C",
    "converted_at" TIMESTAMPTZ,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "campaign_id" UUID REFERENCES "campaign" ("id") ON DELETE RESTRICT,
    "converted_contact_id" UUID REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "converted_customer_id" UUID REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "converted_opportunity_id" UUID,
    "owner_id" UUID REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_lead_converted_opportunity" FOREIGN KEY ("converted_opportunity_id") REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_lead_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_lead_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_lead_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_lead_company" CHECK (length("company") BETWEEN 1 AND 200),
    CONSTRAINT "ck_lead_job_title" CHECK (length("job_title") BETWEEN 1 AND 50),
    CONSTRAINT "ck_lead_country" CHECK (length("country") BETWEEN 1 AND 2),
    CONSTRAINT "ck_lead_source" CHECK (length("source") BETWEEN 1 AND 50),
    CONSTRAINT "ck_lead_source_detail" CHECK (length("source_detail") BETWEEN 1 AND 200),
    CONSTRAINT "ck_lead_business_line" CHECK (length("business_line") BETWEEN 1 AND 50),
    CONSTRAINT "ck_lead_note" CHECK (length("note") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_lead_status" CHECK ("status" IN ('NEW', 'ASSIGNED', 'WORKING', 'QUALIFIED', 'CONVERTED', 'DISQUALIFIED')),
    CONSTRAINT "ck_lead_score" CHECK ("score" BETWEEN -1000000 AND 1000000),
    CONSTRAINT "ck_lead_score_reasons" CHECK (length("score_reasons") BETWEEN 1 AND 5000),
    CONSTRAINT "ck_lead_disqualified_reason" CHECK (length("disqualified_reason") BETWEEN 1 AND 200)
);
CREATE TABLE "campaign_member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "status" VARCHAR(16) NOT NULL,
    "invited_at" TIMESTAMPTZ NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "note" VARCHAR(500),
    "campaign_id" UUID NOT NULL REFERENCES "campaign" ("id") ON DELETE RESTRICT,
    "contact_id" UUID REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "customer_id" UUID REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "lead_id" UUID REFERENCES "lead" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_campaign_member_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_campaign_member_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_member_status" CHECK ("status" IN ('INVITED', 'RESPONDED', 'ATTENDED', 'CONVERTED', 'DECLINED')),
    CONSTRAINT "ck_campaign_member_note" CHECK (length("note") BETWEEN 1 AND 500),
    CONSTRAINT "ck_campaign_member_one_person" CHECK (CASE WHEN "customer_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contact_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "lead_id" IS NULL THEN 0 ELSE 1 END = 1),
    CONSTRAINT "ck_campaign_member_times" CHECK ("at" >= "invited_at")
);
CREATE TABLE "campaign_touch" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "first_touched_at" TIMESTAMPTZ NOT NULL,
    "last_touched_at" TIMESTAMPTZ NOT NULL,
    "first_share" BIGINT NOT NULL,
    "last_share" BIGINT NOT NULL,
    "even_share" BIGINT NOT NULL,
    "campaign_id" UUID NOT NULL REFERENCES "campaign" ("id") ON DELETE RESTRICT,
    "opportunity_id" UUID NOT NULL REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_campaign_touch_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_campaign_touch_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_touch_first_share" CHECK ("first_share" BETWEEN 0 AND 10000),
    CONSTRAINT "ck_campaign_touch_last_share" CHECK ("last_share" BETWEEN 0 AND 10000),
    CONSTRAINT "ck_campaign_touch_even_share" CHECK ("even_share" BETWEEN 0 AND 10000)
);
ALTER TABLE "api_key" ALTER COLUMN "scopes" TYPE VARCHAR(312) USING "scopes"::VARCHAR(312);
ALTER TABLE "customer" ADD COLUMN "opted_out_at" TIMESTAMPTZ;
ALTER TABLE "contact" ADD COLUMN "opted_out_at" TIMESTAMPTZ;
ALTER TABLE "opportunity" ADD COLUMN "source_campaign_id" UUID REFERENCES "campaign" ("id") ON DELETE RESTRICT;
ALTER TABLE "opportunity" ADD COLUMN "source_lead_id" UUID REFERENCES "lead" ("id") ON DELETE RESTRICT;
ALTER TABLE "activity_target" ADD COLUMN "campaign_id" UUID REFERENCES "campaign" ("id") ON DELETE RESTRICT;
ALTER TABLE "activity_target" ADD COLUMN "lead_id" UUID REFERENCES "lead" ("id") ON DELETE RESTRICT;
ALTER TABLE "api_key" ADD CONSTRAINT "ck_api_key_scopes" CHECK (length("scopes") BETWEEN 1 AND 312);
ALTER TABLE "activity_target" ADD CONSTRAINT "ck_activity_target_one_target" CHECK (CASE WHEN "customer_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contact_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "opportunity_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "order_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contract_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "support_case_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "lead_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "campaign_id" IS NULL THEN 0 ELSE 1 END = 1);
CREATE UNIQUE INDEX "ux_campaign_external_id" ON "campaign" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_campaign_created_at" ON "campaign" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_updated_at" ON "campaign" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_name" ON "campaign" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_type_up" ON "campaign" (("type_folded" IS NULL), "type_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_type_down" ON "campaign" (("type_folded" IS NOT NULL), "type_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_type_value" ON "campaign" ("type_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_channel_up" ON "campaign" (("channel_folded" IS NULL), "channel_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_channel_down" ON "campaign" (("channel_folded" IS NOT NULL), "channel_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_channel_value" ON "campaign" ("channel_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_place_up" ON "campaign" (("place_folded" IS NULL), "place_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_place_down" ON "campaign" (("place_folded" IS NOT NULL), "place_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_place_value" ON "campaign" ("place_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_starts_on_up" ON "campaign" (("starts_on" IS NULL), "starts_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_starts_on_down" ON "campaign" (("starts_on" IS NOT NULL), "starts_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_starts_on_value" ON "campaign" ("starts_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_ends_on_up" ON "campaign" (("ends_on" IS NULL), "ends_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_ends_on_down" ON "campaign" (("ends_on" IS NOT NULL), "ends_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_ends_on_value" ON "campaign" ("ends_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_status" ON "campaign" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_budget_up" ON "campaign" (("budget" IS NULL), "budget", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_budget_down" ON "campaign" (("budget" IS NOT NULL), "budget", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_budget_value" ON "campaign" ("budget", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_actual_cost_value" ON "campaign" ("actual_cost", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_currency_value" ON "campaign" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_search" ON "campaign" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_campaign_resource_external_id" ON "campaign_resource" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_campaign_resource_name" ON "campaign_resource" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_created_at" ON "campaign_resource" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_updated_at" ON "campaign_resource" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_name" ON "campaign_resource" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_kind_value" ON "campaign_resource" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_quantity_value" ON "campaign_resource" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_cost_value" ON "campaign_resource" ("cost", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_currency_value" ON "campaign_resource" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_search" ON "campaign_resource" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_campaign_booking_external_id" ON "campaign_booking" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_campaign_booking_campaign" ON "campaign_booking" ("campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_booking_campaign_deleted" ON "campaign_booking" ("campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_booking_resource" ON "campaign_booking" ("resource_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_booking_resource_deleted" ON "campaign_booking" ("resource_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_booking_by_resource_id_ends_on_starts_on" ON "campaign_booking" ("resource_id", "ends_on", "starts_on") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_booking_created_at" ON "campaign_booking" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_booking_updated_at" ON "campaign_booking" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_booking_quantity_value" ON "campaign_booking" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_booking_starts_on" ON "campaign_booking" ("starts_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_booking_ends_on" ON "campaign_booking" ("ends_on", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_campaign_staff_external_id" ON "campaign_staff" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_campaign_staff" ON "campaign_staff" ("campaign_id", "employee_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_staff_campaign" ON "campaign_staff" ("campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_staff_campaign_deleted" ON "campaign_staff" ("campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_staff_employee" ON "campaign_staff" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_staff_employee_deleted" ON "campaign_staff" ("employee_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_staff_created_at" ON "campaign_staff" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_staff_updated_at" ON "campaign_staff" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_opted_out_at_up" ON "customer" (("opted_out_at" IS NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_opted_out_at_down" ON "customer" (("opted_out_at" IS NOT NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_opted_out_at_value" ON "customer" ("opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_opted_out_at_up" ON "contact" (("opted_out_at" IS NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_opted_out_at_down" ON "contact" (("opted_out_at" IS NOT NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_opted_out_at_value" ON "contact" ("opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_lead_external_id" ON "lead" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_lead_owner" ON "lead" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_owner_deleted" ON "lead" ("owner_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_campaign" ON "lead" ("campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_campaign_deleted" ON "lead" ("campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_converted_customer" ON "lead" ("converted_customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_customer_deleted" ON "lead" ("converted_customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_converted_contact" ON "lead" ("converted_contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_contact_deleted" ON "lead" ("converted_contact_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_converted_opportunity" ON "lead" ("converted_opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_opportunity_deleted" ON "lead" ("converted_opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_by_owner_id_received_at_id" ON "lead" ("owner_id", "received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_by_status_received_at_id" ON "lead" ("status", "received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_phone_0" ON "lead" ("phone_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_blind_0" IS NOT NULL;
CREATE INDEX "ix_lead_phone_1" ON "lead" ("phone_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_blind_1" IS NOT NULL;
CREATE INDEX "ix_lead_phone_national_0" ON "lead" ("phone_national_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_0" IS NOT NULL;
CREATE INDEX "ix_lead_phone_national_1" ON "lead" ("phone_national_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_1" IS NOT NULL;
CREATE INDEX "ix_lead_phone_none" ON "lead" ("id") WHERE "deleted_at" IS NULL AND "phone" IS NULL;
CREATE INDEX "ix_lead_email_0" ON "lead" ("email_blind_0", "id") WHERE "deleted_at" IS NULL AND "email_blind_0" IS NOT NULL;
CREATE INDEX "ix_lead_email_1" ON "lead" ("email_blind_1", "id") WHERE "deleted_at" IS NULL AND "email_blind_1" IS NOT NULL;
CREATE INDEX "ix_lead_email_none" ON "lead" ("id") WHERE "deleted_at" IS NULL AND "email" IS NULL;
CREATE INDEX "ix_lead_created_at" ON "lead" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_updated_at" ON "lead" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_name" ON "lead" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_company_up" ON "lead" (("company_folded" IS NULL), "company_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_company_down" ON "lead" (("company_folded" IS NOT NULL), "company_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_company_value" ON "lead" ("company_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_job_title_up" ON "lead" (("job_title_folded" IS NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_job_title_down" ON "lead" (("job_title_folded" IS NOT NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_job_title_value" ON "lead" ("job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_country_up" ON "lead" (("country" IS NULL), "country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_country_down" ON "lead" (("country" IS NOT NULL), "country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_country_value" ON "lead" ("country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_up" ON "lead" (("source_folded" IS NULL), "source_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_down" ON "lead" (("source_folded" IS NOT NULL), "source_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_value" ON "lead" ("source_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_detail_up" ON "lead" (("source_detail_folded" IS NULL), "source_detail_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_detail_down" ON "lead" (("source_detail_folded" IS NOT NULL), "source_detail_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_detail_value" ON "lead" ("source_detail_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_business_line_up" ON "lead" (("business_line_folded" IS NULL), "business_line_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_business_line_down" ON "lead" (("business_line_folded" IS NOT NULL), "business_line_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_business_line_value" ON "lead" ("business_line_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_status" ON "lead" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_score" ON "lead" ("score", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_scored_at_up" ON "lead" (("scored_at" IS NULL), "scored_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_scored_at_down" ON "lead" (("scored_at" IS NOT NULL), "scored_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_scored_at_value" ON "lead" ("scored_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_received_at" ON "lead" ("received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_assigned_at_up" ON "lead" (("assigned_at" IS NULL), "assigned_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_assigned_at_down" ON "lead" (("assigned_at" IS NOT NULL), "assigned_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_assigned_at_value" ON "lead" ("assigned_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_opted_out_at_up" ON "lead" (("opted_out_at" IS NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_opted_out_at_down" ON "lead" (("opted_out_at" IS NOT NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_opted_out_at_value" ON "lead" ("opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_disqualified_at_up" ON "lead" (("disqualified_at" IS NULL), "disqualified_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_disqualified_at_down" ON "lead" (("disqualified_at" IS NOT NULL), "disqualified_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_disqualified_at_value" ON "lead" ("disqualified_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_disqualified_reason_value" ON "lead" ("disqualified_reason_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_at_up" ON "lead" (("converted_at" IS NULL), "converted_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_at_down" ON "lead" (("converted_at" IS NOT NULL), "converted_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_at_value" ON "lead" ("converted_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_search" ON "lead" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_campaign_member_external_id" ON "campaign_member" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_campaign_customer" ON "campaign_member" ("campaign_id", "customer_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_campaign_contact" ON "campaign_member" ("campaign_id", "contact_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_campaign_lead" ON "campaign_member" ("campaign_id", "lead_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_campaign" ON "campaign_member" ("campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_campaign_deleted" ON "campaign_member" ("campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_member_customer" ON "campaign_member" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_customer_deleted" ON "campaign_member" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_member_contact" ON "campaign_member" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_contact_deleted" ON "campaign_member" ("contact_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_member_lead" ON "campaign_member" ("lead_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_lead_deleted" ON "campaign_member" ("lead_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_member_created_at" ON "campaign_member" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_updated_at" ON "campaign_member" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_status_value" ON "campaign_member" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_invited_at_value" ON "campaign_member" ("invited_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_at" ON "campaign_member" ("at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_source_campaign" ON "opportunity" ("source_campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_source_campaign_deleted" ON "opportunity" ("source_campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_source_lead" ON "opportunity" ("source_lead_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_source_lead_deleted" ON "opportunity" ("source_lead_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE UNIQUE INDEX "ux_campaign_touch_external_id" ON "campaign_touch" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_campaign_touch" ON "campaign_touch" ("opportunity_id", "campaign_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_opportunity" ON "campaign_touch" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_opportunity_deleted" ON "campaign_touch" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_touch_campaign" ON "campaign_touch" ("campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_campaign_deleted" ON "campaign_touch" ("campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_campaign_touch_created_at" ON "campaign_touch" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_updated_at" ON "campaign_touch" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_first_touched_at" ON "campaign_touch" ("first_touched_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_last_touched_at_value" ON "campaign_touch" ("last_touched_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_first_share_value" ON "campaign_touch" ("first_share", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_last_share_value" ON "campaign_touch" ("last_share", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_even_share_value" ON "campaign_touch" ("even_share", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_lead" ON "activity_target" ("lead_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_campaign" ON "activity_target" ("campaign_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_lead" ON "activity_target" ("lead_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_lead_deleted" ON "activity_target" ("lead_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_campaign" ON "activity_target" ("campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_campaign_deleted" ON "activity_target" ("campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
""",
}
DOWN = {
    "sqlite": """\
PRAGMA defer_foreign_keys = ON;
DROP TRIGGER "tr_api_key_search_removed";
DROP TRIGGER "tr_api_key_search_changed";
DROP TRIGGER "tr_api_key_search_created";
DROP INDEX "ix_api_key_last_used_at_value";
DROP INDEX "ix_api_key_expires_at_value";
DROP INDEX "ix_api_key_expires_at_down";
DROP INDEX "ix_api_key_expires_at_up";
DROP INDEX "ix_api_key_everything_value";
DROP INDEX "ix_api_key_secret_hash_value";
DROP INDEX "ix_api_key_name";
DROP INDEX "ix_api_key_updated_at";
DROP INDEX "ix_api_key_created_at";
DROP INDEX "ux_api_key_external_id";
DROP TRIGGER "tr_customer_search_removed";
DROP TRIGGER "tr_customer_search_changed";
DROP TRIGGER "tr_customer_search_created";
DROP INDEX "ix_customer_opted_out_at_value";
DROP INDEX "ix_customer_opted_out_at_down";
DROP INDEX "ix_customer_opted_out_at_up";
DROP INDEX "ix_customer_source_value";
DROP INDEX "ix_customer_business_line_value";
DROP INDEX "ix_customer_relationship_level";
DROP INDEX "ix_customer_tier";
DROP INDEX "ix_customer_lifecycle";
DROP INDEX "ix_customer_currency_value";
DROP INDEX "ix_customer_annual_revenue_value";
DROP INDEX "ix_customer_annual_revenue_down";
DROP INDEX "ix_customer_annual_revenue_up";
DROP INDEX "ix_customer_employees_value";
DROP INDEX "ix_customer_employees_down";
DROP INDEX "ix_customer_employees_up";
DROP INDEX "ix_customer_website_value";
DROP INDEX "ix_customer_industry_value";
DROP INDEX "ix_customer_industry_down";
DROP INDEX "ix_customer_industry_up";
DROP INDEX "ix_customer_gender_value";
DROP INDEX "ix_customer_birth_month_day_value";
DROP INDEX "ix_customer_birth_year_value";
DROP INDEX "ix_customer_postal_code_value";
DROP INDEX "ix_customer_city_value";
DROP INDEX "ix_customer_city_down";
DROP INDEX "ix_customer_city_up";
DROP INDEX "ix_customer_region_value";
DROP INDEX "ix_customer_country_value";
DROP INDEX "ix_customer_country_down";
DROP INDEX "ix_customer_country_up";
DROP INDEX "ix_customer_name";
DROP INDEX "ix_customer_kind";
DROP INDEX "ix_customer_updated_at";
DROP INDEX "ix_customer_created_at";
DROP INDEX "ix_customer_birth_date_none";
DROP INDEX "ix_customer_birth_date_1";
DROP INDEX "ix_customer_birth_date_0";
DROP INDEX "ix_customer_street_line_none";
DROP INDEX "ix_customer_street_line_1";
DROP INDEX "ix_customer_street_line_0";
DROP INDEX "ix_customer_email_none";
DROP INDEX "ix_customer_email_1";
DROP INDEX "ix_customer_email_0";
DROP INDEX "ix_customer_phone_none";
DROP INDEX "ix_customer_phone_national_1";
DROP INDEX "ix_customer_phone_national_0";
DROP INDEX "ix_customer_phone_1";
DROP INDEX "ix_customer_phone_0";
DROP INDEX "ix_customer_by_owner_id_name_id";
DROP INDEX "ix_customer_owner_deleted";
DROP INDEX "ix_customer_owner";
DROP INDEX "ix_customer_parent_deleted";
DROP INDEX "ix_customer_parent";
DROP INDEX "ux_customer_external_id";
DROP TRIGGER "tr_contact_search_removed";
DROP TRIGGER "tr_contact_search_changed";
DROP TRIGGER "tr_contact_search_created";
DROP INDEX "ix_contact_primary";
DROP INDEX "ix_contact_opted_out_at_value";
DROP INDEX "ix_contact_opted_out_at_down";
DROP INDEX "ix_contact_opted_out_at_up";
DROP INDEX "ix_contact_birth_month_day_value";
DROP INDEX "ix_contact_birth_year_value";
DROP INDEX "ix_contact_job_title_value";
DROP INDEX "ix_contact_job_title_down";
DROP INDEX "ix_contact_job_title_up";
DROP INDEX "ix_contact_full_name";
DROP INDEX "ix_contact_updated_at";
DROP INDEX "ix_contact_created_at";
DROP INDEX "ix_contact_birth_date_none";
DROP INDEX "ix_contact_birth_date_1";
DROP INDEX "ix_contact_birth_date_0";
DROP INDEX "ix_contact_phone_none";
DROP INDEX "ix_contact_phone_national_1";
DROP INDEX "ix_contact_phone_national_0";
DROP INDEX "ix_contact_phone_1";
DROP INDEX "ix_contact_phone_0";
DROP INDEX "ix_contact_email_none";
DROP INDEX "ix_contact_email_1";
DROP INDEX "ix_contact_email_0";
DROP INDEX "ix_contact_by_customer_id_full_name_id";
DROP INDEX "ix_contact_customer_deleted";
DROP INDEX "ix_contact_customer";
DROP INDEX "ux_contact_primary";
DROP INDEX "ux_contact_external_id";
DROP TRIGGER "tr_opportunity_search_removed";
DROP TRIGGER "tr_opportunity_search_changed";
DROP TRIGGER "tr_opportunity_search_created";
DROP INDEX "ix_opportunity_lost_reason_value";
DROP INDEX "ix_opportunity_stage_entered_at";
DROP INDEX "ix_opportunity_closed_at_value";
DROP INDEX "ix_opportunity_closed_at_down";
DROP INDEX "ix_opportunity_closed_at_up";
DROP INDEX "ix_opportunity_expected_close_date_value";
DROP INDEX "ix_opportunity_expected_close_date_down";
DROP INDEX "ix_opportunity_expected_close_date_up";
DROP INDEX "ix_opportunity_probability";
DROP INDEX "ix_opportunity_currency_value";
DROP INDEX "ix_opportunity_expected_amount_value";
DROP INDEX "ix_opportunity_expected_amount_down";
DROP INDEX "ix_opportunity_expected_amount_up";
DROP INDEX "ix_opportunity_name";
DROP INDEX "ix_opportunity_updated_at";
DROP INDEX "ix_opportunity_created_at";
DROP INDEX "ix_opportunity_by_owner_id_expected_close_date_id";
DROP INDEX "ix_opportunity_by_customer_id_expected_close_date_id";
DROP INDEX "ix_opportunity_source_lead_deleted";
DROP INDEX "ix_opportunity_source_lead";
DROP INDEX "ix_opportunity_source_campaign_deleted";
DROP INDEX "ix_opportunity_source_campaign";
DROP INDEX "ix_opportunity_stage_deleted";
DROP INDEX "ix_opportunity_stage";
DROP INDEX "ix_opportunity_owner_deleted";
DROP INDEX "ix_opportunity_owner";
DROP INDEX "ix_opportunity_customer_deleted";
DROP INDEX "ix_opportunity_customer";
DROP INDEX "ux_opportunity_external_id";
DROP INDEX "ix_activity_target_updated_at";
DROP INDEX "ix_activity_target_created_at";
DROP INDEX "ix_activity_target_campaign_deleted";
DROP INDEX "ix_activity_target_campaign";
DROP INDEX "ix_activity_target_lead_deleted";
DROP INDEX "ix_activity_target_lead";
DROP INDEX "ix_activity_target_support_case_deleted";
DROP INDEX "ix_activity_target_support_case";
DROP INDEX "ix_activity_target_contract_deleted";
DROP INDEX "ix_activity_target_contract";
DROP INDEX "ix_activity_target_order_deleted";
DROP INDEX "ix_activity_target_order";
DROP INDEX "ix_activity_target_opportunity_deleted";
DROP INDEX "ix_activity_target_opportunity";
DROP INDEX "ix_activity_target_contact_deleted";
DROP INDEX "ix_activity_target_contact";
DROP INDEX "ix_activity_target_customer_deleted";
DROP INDEX "ix_activity_target_customer";
DROP INDEX "ix_activity_target_activity_deleted";
DROP INDEX "ix_activity_target_activity";
DROP INDEX "ux_activity_campaign";
DROP INDEX "ux_activity_lead";
DROP INDEX "ux_activity_support_case";
DROP INDEX "ux_activity_contract";
DROP INDEX "ux_activity_order";
DROP INDEX "ux_activity_opportunity";
DROP INDEX "ux_activity_contact";
DROP INDEX "ux_activity_customer";
DROP INDEX "ux_activity_target_external_id";
CREATE TABLE "api_key_aside" AS SELECT * FROM "api_key";
DROP TABLE "api_key";
CREATE TABLE "api_key" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "secret_hash" VARCHAR(64) NOT NULL,
    "scopes" VARCHAR(254) NOT NULL,
    "everything" INT NOT NULL,
    "expires_at" TEXT,
    "last_used_at" TEXT,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    CONSTRAINT "ck_api_key_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_api_key_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_secret_hash" CHECK (length("secret_hash") BETWEEN 1 AND 64),
    CONSTRAINT "ck_api_key_scopes" CHECK (length("scopes") BETWEEN 1 AND 254)
);
INSERT INTO "api_key" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name", "name_folded", "secret_hash", "scopes", "everything", "expires_at", "last_used_at", "search_text", "search_grams") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name", "name_folded", "secret_hash", "scopes", "everything", "expires_at", "last_used_at", "search_text", "search_grams" FROM "api_key_aside";
DROP TABLE "api_key_aside";
CREATE TABLE "customer_aside" AS SELECT * FROM "customer";
DROP TABLE "customer";
CREATE TABLE "customer" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "phone" TEXT,
    "phone_blind_0" TEXT,
    "phone_blind_1" TEXT,
    "phone_national_blind_0" TEXT,
    "phone_national_blind_1" TEXT,
    "email" TEXT,
    "email_blind_0" TEXT,
    "email_blind_1" TEXT,
    "street_line" TEXT,
    "street_line_blind_0" TEXT,
    "street_line_blind_1" TEXT,
    "country" VARCHAR(2),
    "region" VARCHAR(50),
    "region_folded" TEXT,
    "city" VARCHAR(50),
    "city_folded" TEXT,
    "postal_code" VARCHAR(20),
    "birth_date" TEXT,
    "birth_date_blind_0" TEXT,
    "birth_date_blind_1" TEXT,
    "birth_year" INT,
    "birth_month_day" INT,
    "gender" VARCHAR(16),
    "industry" VARCHAR(50),
    "industry_folded" TEXT,
    "website" VARCHAR(200),
    "website_folded" TEXT,
    "employees" INT,
    "annual_revenue" BIGINT,
    "currency" VARCHAR(3),
    "lifecycle" VARCHAR(16) NOT NULL,
    "tier" VARCHAR(16) NOT NULL,
    "relationship_level" VARCHAR(16) NOT NULL,
    "business_line" VARCHAR(50),
    "business_line_folded" TEXT,
    "source" VARCHAR(50),
    "source_folded" TEXT,
    "purchase_preferences" VARCHAR(1000),
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "owner_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "parent_id" CHAR(36) REFERENCES "customer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_customer_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_customer_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_customer_kind" CHECK ("kind" IN ('PERSON', 'COMPANY')),
    CONSTRAINT "ck_customer_name" CHECK (length("name") BETWEEN 1 AND 200),
    CONSTRAINT "ck_customer_country" CHECK (length("country") BETWEEN 1 AND 2),
    CONSTRAINT "ck_customer_region" CHECK (length("region") BETWEEN 1 AND 50),
    CONSTRAINT "ck_customer_city" CHECK (length("city") BETWEEN 1 AND 50),
    CONSTRAINT "ck_customer_postal_code" CHECK (length("postal_code") BETWEEN 1 AND 20),
    CONSTRAINT "ck_customer_birth_year" CHECK ("birth_year" BETWEEN 1 AND 9999),
    CONSTRAINT "ck_customer_birth_month_day" CHECK ("birth_month_day" BETWEEN 101 AND 1231),
    CONSTRAINT "ck_customer_gender" CHECK ("gender" IN ('FEMALE', 'MALE', 'OTHER')),
    CONSTRAINT "ck_customer_industry" CHECK (length("industry") BETWEEN 1 AND 50),
    CONSTRAINT "ck_customer_website" CHECK (length("website") BETWEEN 1 AND 200),
    CONSTRAINT "ck_customer_employees" CHECK ("employees" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_customer_annual_revenue" CHECK ("annual_revenue" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_customer_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_customer_lifecycle" CHECK ("lifecycle" IN ('PROSPECT', 'ACTIVE', 'DORMANT', 'LOST')),
    CONSTRAINT "ck_customer_tier" CHECK ("tier" IN ('KEY', 'IMPORTANT', 'ORDINARY')),
    CONSTRAINT "ck_customer_relationship_level" CHECK ("relationship_level" IN ('BASIC', 'REACTIVE', 'ACCOUNTABLE', 'PROACTIVE', 'PARTNERSHIP')),
    CONSTRAINT "ck_customer_business_line" CHECK (length("business_line") BETWEEN 1 AND 50),
    CONSTRAINT "ck_customer_source" CHECK (length("source") BETWEEN 1 AND 50),
    CONSTRAINT "ck_customer_purchase_preferences" CHECK (length("purchase_preferences") BETWEEN 1 AND 1000),
    CONSTRAINT "ck_customer_parent_other" CHECK ("parent_id" <> "id"),
    CONSTRAINT "ck_customer_currency_known" CHECK ("annual_revenue" IS NULL OR "currency" IS NOT NULL)
);
INSERT INTO "customer" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "kind", "name", "name_folded", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "email", "email_blind_0", "email_blind_1", "street_line", "street_line_blind_0", "street_line_blind_1", "country", "region", "region_folded", "city", "city_folded", "postal_code", "birth_date", "birth_date_blind_0", "birth_date_blind_1", "birth_year", "birth_month_day", "gender", "industry", "industry_folded", "website", "website_folded", "employees", "annual_revenue", "currency", "lifecycle", "tier", "relationship_level", "business_line", "business_line_folded", "source", "source_folded", "purchase_preferences", "search_text", "search_grams", "owner_id", "parent_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "kind", "name", "name_folded", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "email", "email_blind_0", "email_blind_1", "street_line", "street_line_blind_0", "street_line_blind_1", "country", "region", "region_folded", "city", "city_folded", "postal_code", "birth_date", "birth_date_blind_0", "birth_date_blind_1", "birth_year", "birth_month_day", "gender", "industry", "industry_folded", "website", "website_folded", "employees", "annual_revenue", "currency", "lifecycle", "tier", "relationship_level", "business_line", "business_line_folded", "source", "source_folded", "purchase_preferences", "search_text", "search_grams", "owner_id", "parent_id" FROM "customer_aside";
DROP TABLE "customer_aside";
CREATE TABLE "contact_aside" AS SELECT * FROM "contact";
DROP TABLE "contact";
CREATE TABLE "contact" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "full_name" VARCHAR(100) NOT NULL,
    "full_name_folded" TEXT NOT NULL,
    "job_title" VARCHAR(50),
    "job_title_folded" TEXT,
    "email" TEXT,
    "email_blind_0" TEXT,
    "email_blind_1" TEXT,
    "phone" TEXT,
    "phone_blind_0" TEXT,
    "phone_blind_1" TEXT,
    "phone_national_blind_0" TEXT,
    "phone_national_blind_1" TEXT,
    "birth_date" TEXT,
    "birth_date_blind_0" TEXT,
    "birth_date_blind_1" TEXT,
    "birth_year" INT,
    "birth_month_day" INT,
    "primary" INT NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contact_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_contact_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_contact_full_name" CHECK (length("full_name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_contact_job_title" CHECK (length("job_title") BETWEEN 1 AND 50),
    CONSTRAINT "ck_contact_birth_year" CHECK ("birth_year" BETWEEN 1 AND 9999),
    CONSTRAINT "ck_contact_birth_month_day" CHECK ("birth_month_day" BETWEEN 101 AND 1231)
);
INSERT INTO "contact" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "full_name", "full_name_folded", "job_title", "job_title_folded", "email", "email_blind_0", "email_blind_1", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "birth_date", "birth_date_blind_0", "birth_date_blind_1", "birth_year", "birth_month_day", "primary", "search_text", "search_grams", "customer_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "full_name", "full_name_folded", "job_title", "job_title_folded", "email", "email_blind_0", "email_blind_1", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "birth_date", "birth_date_blind_0", "birth_date_blind_1", "birth_year", "birth_month_day", "primary", "search_text", "search_grams", "customer_id" FROM "contact_aside";
DROP TABLE "contact_aside";
CREATE TABLE "opportunity_aside" AS SELECT * FROM "opportunity";
DROP TABLE "opportunity";
CREATE TABLE "opportunity" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "expected_amount" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "probability" INT NOT NULL,
    "expected_close_date" TEXT,
    "closed_at" TEXT,
    "stage_entered_at" TEXT NOT NULL,
    "lost_reason" VARCHAR(200),
    "description" VARCHAR(2000),
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "owner_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "stage_id" CHAR(36) NOT NULL REFERENCES "stage" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_opportunity_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_opportunity_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_opportunity_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_opportunity_expected_amount" CHECK ("expected_amount" BETWEEN 1 AND 100000000000000000),
    CONSTRAINT "ck_opportunity_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_opportunity_probability" CHECK ("probability" BETWEEN 0 AND 100),
    CONSTRAINT "ck_opportunity_lost_reason" CHECK (length("lost_reason") BETWEEN 1 AND 200),
    CONSTRAINT "ck_opportunity_description" CHECK (length("description") BETWEEN 1 AND 2000)
);
INSERT INTO "opportunity" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name", "name_folded", "expected_amount", "currency", "probability", "expected_close_date", "closed_at", "stage_entered_at", "lost_reason", "description", "search_text", "search_grams", "customer_id", "owner_id", "stage_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name", "name_folded", "expected_amount", "currency", "probability", "expected_close_date", "closed_at", "stage_entered_at", "lost_reason", "description", "search_text", "search_grams", "customer_id", "owner_id", "stage_id" FROM "opportunity_aside";
DROP TABLE "opportunity_aside";
CREATE TABLE "activity_target_aside" AS SELECT * FROM "activity_target";
DROP TABLE "activity_target";
CREATE TABLE "activity_target" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "activity_id" CHAR(36) NOT NULL REFERENCES "activity" ("id") ON DELETE RESTRICT,
    "contact_id" CHAR(36) REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "contract_id" CHAR(36) REFERENCES "contract" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "opportunity_id" CHAR(36) REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    "order_id" CHAR(36) REFERENCES "order" ("id") ON DELETE RESTRICT,
    "support_case_id" CHAR(36) REFERENCES "support_case" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_activity_target_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_activity_target_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_activity_target_one_target" CHECK (CASE WHEN "customer_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contact_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "opportunity_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "order_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contract_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "support_case_id" IS NULL THEN 0 ELSE 1 END = 1)
);
INSERT INTO "activity_target" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "activity_id", "contact_id", "contract_id", "customer_id", "opportunity_id", "order_id", "support_case_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "activity_id", "contact_id", "contract_id", "customer_id", "opportunity_id", "order_id", "support_case_id" FROM "activity_target_aside";
DROP TABLE "activity_target_aside";
DROP TABLE "campaign_touch";
DROP TABLE "campaign_member";
DROP TABLE "lead";
DROP TABLE "lead_grams";
DROP TABLE "lead_search";
DROP TABLE "campaign_staff";
DROP TABLE "campaign_booking";
DROP TABLE "campaign_resource";
DROP TABLE "campaign_resource_grams";
DROP TABLE "campaign_resource_search";
DROP TABLE "campaign";
DROP TABLE "campaign_grams";
DROP TABLE "campaign_search";
CREATE UNIQUE INDEX "ux_api_key_external_id" ON "api_key" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_api_key_created_at" ON "api_key" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_updated_at" ON "api_key" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_name" ON "api_key" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_secret_hash_value" ON "api_key" ("secret_hash", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_everything_value" ON "api_key" ("everything", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_expires_at_up" ON "api_key" (("expires_at" IS NULL), "expires_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_expires_at_down" ON "api_key" (("expires_at" IS NOT NULL), "expires_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_expires_at_value" ON "api_key" ("expires_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_last_used_at_value" ON "api_key" ("last_used_at", "id") WHERE "deleted_at" IS NULL;
CREATE TRIGGER "tr_api_key_search_created" AFTER INSERT ON "api_key" BEGIN INSERT INTO "api_key_search" (id) VALUES (new.id); INSERT INTO "api_key_grams" (rowid, grams) SELECT n, new.search_grams FROM "api_key_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_api_key_search_changed" AFTER UPDATE OF search_grams ON "api_key" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "api_key_grams" ("api_key_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "api_key_search" WHERE id = old.id; INSERT INTO "api_key_grams" (rowid, grams) SELECT n, new.search_grams FROM "api_key_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_api_key_search_removed" AFTER DELETE ON "api_key" BEGIN INSERT INTO "api_key_grams" ("api_key_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "api_key_search" WHERE id = old.id; DELETE FROM "api_key_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_customer_external_id" ON "customer" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_customer_parent" ON "customer" ("parent_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_parent_deleted" ON "customer" ("parent_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_customer_owner" ON "customer" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_owner_deleted" ON "customer" ("owner_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_customer_by_owner_id_name_id" ON "customer" ("owner_id", "name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_phone_0" ON "customer" ("phone_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_blind_0" IS NOT NULL;
CREATE INDEX "ix_customer_phone_1" ON "customer" ("phone_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_blind_1" IS NOT NULL;
CREATE INDEX "ix_customer_phone_national_0" ON "customer" ("phone_national_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_0" IS NOT NULL;
CREATE INDEX "ix_customer_phone_national_1" ON "customer" ("phone_national_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_1" IS NOT NULL;
CREATE INDEX "ix_customer_phone_none" ON "customer" ("id") WHERE "deleted_at" IS NULL AND "phone" IS NULL;
CREATE INDEX "ix_customer_email_0" ON "customer" ("email_blind_0", "id") WHERE "deleted_at" IS NULL AND "email_blind_0" IS NOT NULL;
CREATE INDEX "ix_customer_email_1" ON "customer" ("email_blind_1", "id") WHERE "deleted_at" IS NULL AND "email_blind_1" IS NOT NULL;
CREATE INDEX "ix_customer_email_none" ON "customer" ("id") WHERE "deleted_at" IS NULL AND "email" IS NULL;
CREATE INDEX "ix_customer_street_line_0" ON "customer" ("street_line_blind_0", "id") WHERE "deleted_at" IS NULL AND "street_line_blind_0" IS NOT NULL;
CREATE INDEX "ix_customer_street_line_1" ON "customer" ("street_line_blind_1", "id") WHERE "deleted_at" IS NULL AND "street_line_blind_1" IS NOT NULL;
CREATE INDEX "ix_customer_street_line_none" ON "customer" ("id") WHERE "deleted_at" IS NULL AND "street_line" IS NULL;
CREATE INDEX "ix_customer_birth_date_0" ON "customer" ("birth_date_blind_0", "id") WHERE "deleted_at" IS NULL AND "birth_date_blind_0" IS NOT NULL;
CREATE INDEX "ix_customer_birth_date_1" ON "customer" ("birth_date_blind_1", "id") WHERE "deleted_at" IS NULL AND "birth_date_blind_1" IS NOT NULL;
CREATE INDEX "ix_customer_birth_date_none" ON "customer" ("id") WHERE "deleted_at" IS NULL AND "birth_date" IS NULL;
CREATE INDEX "ix_customer_created_at" ON "customer" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_updated_at" ON "customer" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_kind" ON "customer" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_name" ON "customer" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_country_up" ON "customer" (("country" IS NULL), "country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_country_down" ON "customer" (("country" IS NOT NULL), "country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_country_value" ON "customer" ("country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_region_value" ON "customer" ("region_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_up" ON "customer" (("city_folded" IS NULL), "city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_down" ON "customer" (("city_folded" IS NOT NULL), "city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_value" ON "customer" ("city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_postal_code_value" ON "customer" ("postal_code", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_birth_year_value" ON "customer" ("birth_year", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_birth_month_day_value" ON "customer" ("birth_month_day", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_gender_value" ON "customer" ("gender", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_industry_up" ON "customer" (("industry_folded" IS NULL), "industry_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_industry_down" ON "customer" (("industry_folded" IS NOT NULL), "industry_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_industry_value" ON "customer" ("industry_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_website_value" ON "customer" ("website_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_employees_up" ON "customer" (("employees" IS NULL), "employees", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_employees_down" ON "customer" (("employees" IS NOT NULL), "employees", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_employees_value" ON "customer" ("employees", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_annual_revenue_up" ON "customer" (("annual_revenue" IS NULL), "annual_revenue", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_annual_revenue_down" ON "customer" (("annual_revenue" IS NOT NULL), "annual_revenue", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_annual_revenue_value" ON "customer" ("annual_revenue", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_currency_value" ON "customer" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_lifecycle" ON "customer" ("lifecycle", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_tier" ON "customer" ("tier", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_relationship_level" ON "customer" ("relationship_level", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_business_line_value" ON "customer" ("business_line_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_source_value" ON "customer" ("source_folded", "id") WHERE "deleted_at" IS NULL;
CREATE TRIGGER "tr_customer_search_created" AFTER INSERT ON "customer" BEGIN INSERT INTO "customer_search" (id) VALUES (new.id); INSERT INTO "customer_grams" (rowid, grams) SELECT n, new.search_grams FROM "customer_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_customer_search_changed" AFTER UPDATE OF search_grams ON "customer" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "customer_grams" ("customer_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "customer_search" WHERE id = old.id; INSERT INTO "customer_grams" (rowid, grams) SELECT n, new.search_grams FROM "customer_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_customer_search_removed" AFTER DELETE ON "customer" BEGIN INSERT INTO "customer_grams" ("customer_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "customer_search" WHERE id = old.id; DELETE FROM "customer_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_contact_external_id" ON "contact" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_contact_primary" ON "contact" ("customer_id") WHERE "deleted_at" IS NULL AND "primary";
CREATE INDEX "ix_contact_customer" ON "contact" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_customer_deleted" ON "contact" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_contact_by_customer_id_full_name_id" ON "contact" ("customer_id", "full_name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_email_0" ON "contact" ("email_blind_0", "id") WHERE "deleted_at" IS NULL AND "email_blind_0" IS NOT NULL;
CREATE INDEX "ix_contact_email_1" ON "contact" ("email_blind_1", "id") WHERE "deleted_at" IS NULL AND "email_blind_1" IS NOT NULL;
CREATE INDEX "ix_contact_email_none" ON "contact" ("id") WHERE "deleted_at" IS NULL AND "email" IS NULL;
CREATE INDEX "ix_contact_phone_0" ON "contact" ("phone_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_blind_0" IS NOT NULL;
CREATE INDEX "ix_contact_phone_1" ON "contact" ("phone_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_blind_1" IS NOT NULL;
CREATE INDEX "ix_contact_phone_national_0" ON "contact" ("phone_national_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_0" IS NOT NULL;
CREATE INDEX "ix_contact_phone_national_1" ON "contact" ("phone_national_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_1" IS NOT NULL;
CREATE INDEX "ix_contact_phone_none" ON "contact" ("id") WHERE "deleted_at" IS NULL AND "phone" IS NULL;
CREATE INDEX "ix_contact_birth_date_0" ON "contact" ("birth_date_blind_0", "id") WHERE "deleted_at" IS NULL AND "birth_date_blind_0" IS NOT NULL;
CREATE INDEX "ix_contact_birth_date_1" ON "contact" ("birth_date_blind_1", "id") WHERE "deleted_at" IS NULL AND "birth_date_blind_1" IS NOT NULL;
CREATE INDEX "ix_contact_birth_date_none" ON "contact" ("id") WHERE "deleted_at" IS NULL AND "birth_date" IS NULL;
CREATE INDEX "ix_contact_created_at" ON "contact" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_updated_at" ON "contact" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_full_name" ON "contact" ("full_name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_job_title_up" ON "contact" (("job_title_folded" IS NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_job_title_down" ON "contact" (("job_title_folded" IS NOT NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_job_title_value" ON "contact" ("job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_birth_year_value" ON "contact" ("birth_year", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_birth_month_day_value" ON "contact" ("birth_month_day", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_primary" ON "contact" ("primary", "id") WHERE "deleted_at" IS NULL;
CREATE TRIGGER "tr_contact_search_created" AFTER INSERT ON "contact" BEGIN INSERT INTO "contact_search" (id) VALUES (new.id); INSERT INTO "contact_grams" (rowid, grams) SELECT n, new.search_grams FROM "contact_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_contact_search_changed" AFTER UPDATE OF search_grams ON "contact" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "contact_grams" ("contact_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "contact_search" WHERE id = old.id; INSERT INTO "contact_grams" (rowid, grams) SELECT n, new.search_grams FROM "contact_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_contact_search_removed" AFTER DELETE ON "contact" BEGIN INSERT INTO "contact_grams" ("contact_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "contact_search" WHERE id = old.id; DELETE FROM "contact_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_opportunity_external_id" ON "opportunity" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_opportunity_customer" ON "opportunity" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_customer_deleted" ON "opportunity" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_owner" ON "opportunity" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_owner_deleted" ON "opportunity" ("owner_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_stage" ON "opportunity" ("stage_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_stage_deleted" ON "opportunity" ("stage_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_by_customer_id_expected_close_date_id" ON "opportunity" ("customer_id", "expected_close_date", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_by_owner_id_expected_close_date_id" ON "opportunity" ("owner_id", "expected_close_date", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_created_at" ON "opportunity" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_updated_at" ON "opportunity" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_name" ON "opportunity" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_expected_amount_up" ON "opportunity" (("expected_amount" IS NULL), "expected_amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_expected_amount_down" ON "opportunity" (("expected_amount" IS NOT NULL), "expected_amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_expected_amount_value" ON "opportunity" ("expected_amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_currency_value" ON "opportunity" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_probability" ON "opportunity" ("probability", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_expected_close_date_up" ON "opportunity" (("expected_close_date" IS NULL), "expected_close_date", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_expected_close_date_down" ON "opportunity" (("expected_close_date" IS NOT NULL), "expected_close_date", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_expected_close_date_value" ON "opportunity" ("expected_close_date", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_closed_at_up" ON "opportunity" (("closed_at" IS NULL), "closed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_closed_at_down" ON "opportunity" (("closed_at" IS NOT NULL), "closed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_closed_at_value" ON "opportunity" ("closed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_stage_entered_at" ON "opportunity" ("stage_entered_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_lost_reason_value" ON "opportunity" ("lost_reason", "id") WHERE "deleted_at" IS NULL;
CREATE TRIGGER "tr_opportunity_search_created" AFTER INSERT ON "opportunity" BEGIN INSERT INTO "opportunity_search" (id) VALUES (new.id); INSERT INTO "opportunity_grams" (rowid, grams) SELECT n, new.search_grams FROM "opportunity_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_opportunity_search_changed" AFTER UPDATE OF search_grams ON "opportunity" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "opportunity_grams" ("opportunity_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "opportunity_search" WHERE id = old.id; INSERT INTO "opportunity_grams" (rowid, grams) SELECT n, new.search_grams FROM "opportunity_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_opportunity_search_removed" AFTER DELETE ON "opportunity" BEGIN INSERT INTO "opportunity_grams" ("opportunity_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "opportunity_search" WHERE id = old.id; DELETE FROM "opportunity_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_activity_target_external_id" ON "activity_target" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_activity_customer" ON "activity_target" ("customer_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_contact" ON "activity_target" ("contact_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_opportunity" ON "activity_target" ("opportunity_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_order" ON "activity_target" ("order_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_contract" ON "activity_target" ("contract_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_support_case" ON "activity_target" ("support_case_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_activity" ON "activity_target" ("activity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_activity_deleted" ON "activity_target" ("activity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_customer" ON "activity_target" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_customer_deleted" ON "activity_target" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_contact" ON "activity_target" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_contact_deleted" ON "activity_target" ("contact_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_opportunity" ON "activity_target" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_opportunity_deleted" ON "activity_target" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_order" ON "activity_target" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_order_deleted" ON "activity_target" ("order_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_contract" ON "activity_target" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_contract_deleted" ON "activity_target" ("contract_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_support_case" ON "activity_target" ("support_case_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_support_case_deleted" ON "activity_target" ("support_case_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_created_at" ON "activity_target" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_updated_at" ON "activity_target" ("updated_at", "id") WHERE "deleted_at" IS NULL;
""",
    "postgres": """\
ALTER TABLE "api_key" DROP CONSTRAINT "ck_api_key_scopes";
DROP INDEX "ix_customer_opted_out_at_value";
DROP INDEX "ix_customer_opted_out_at_down";
DROP INDEX "ix_customer_opted_out_at_up";
DROP INDEX "ix_contact_opted_out_at_value";
DROP INDEX "ix_contact_opted_out_at_down";
DROP INDEX "ix_contact_opted_out_at_up";
DROP INDEX "ix_opportunity_source_lead_deleted";
DROP INDEX "ix_opportunity_source_lead";
DROP INDEX "ix_opportunity_source_campaign_deleted";
DROP INDEX "ix_opportunity_source_campaign";
DROP INDEX "ix_activity_target_campaign_deleted";
DROP INDEX "ix_activity_target_campaign";
DROP INDEX "ix_activity_target_lead_deleted";
DROP INDEX "ix_activity_target_lead";
DROP INDEX "ux_activity_campaign";
DROP INDEX "ux_activity_lead";
ALTER TABLE "activity_target" DROP CONSTRAINT "ck_activity_target_one_target";
ALTER TABLE "api_key" ALTER COLUMN "scopes" TYPE VARCHAR(254) USING "scopes"::VARCHAR(254);
ALTER TABLE "customer" DROP COLUMN "opted_out_at";
ALTER TABLE "contact" DROP COLUMN "opted_out_at";
ALTER TABLE "opportunity" DROP COLUMN "source_campaign_id";
ALTER TABLE "opportunity" DROP COLUMN "source_lead_id";
ALTER TABLE "activity_target" DROP COLUMN "campaign_id";
ALTER TABLE "activity_target" DROP COLUMN "lead_id";
DROP TABLE "campaign_touch";
DROP TABLE "campaign_member";
DROP TABLE "lead";
DROP TABLE "campaign_staff";
DROP TABLE "campaign_booking";
DROP TABLE "campaign_resource";
DROP TABLE "campaign";
ALTER TABLE "api_key" ADD CONSTRAINT "ck_api_key_scopes" CHECK (length("scopes") BETWEEN 1 AND 254);
ALTER TABLE "activity_target" ADD CONSTRAINT "ck_activity_target_one_target" CHECK (CASE WHEN "customer_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contact_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "opportunity_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "order_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contract_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "support_case_id" IS NULL THEN 0 ELSE 1 END = 1);
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWN[db.capabilities.dialect if db else "postgres"]

MODELS_STATE = (
    "eJztvWtz20iSKPpXEPrS3XHoDlu23D32jRshP3paZ2zLK6u3957tDXaJLIkYgQAHD7EZe/"
    "a/38x64A0QBYJkQcqIiXGLRBYLmZVZ+c7/PlkGc+5FP57PYvfBjTcnb5z/PvHZksN/VL6b"
    "OCdstcq+wQ9iduOJh1n+qZsoDuED+PyWeRGHj+Y8moXuKnYDH5/+Fix5vHD9O2ce+NwJQm"
    "flMd/n8zcOc2bM8ybw75LzGB7B/4xZdI9PxQvueO49rMhugiR2ZkkUw1JhhF+G3GMxn8O/"
    "syCcRz/iVubBDPYCqxz0VxPf/VfCp3FwB7/HQ/jt//wv+Nj15/wvHuk/V/fTW5d78wLS3T"
    "kuID6fxpuV+Oxi/ot4Dt/nZjoLvGTpZ8+uNvEi8NOHk8Sd//jbbxcf8Ls77vMQt5cjhZ94"
    "nqKa/kjuFz6Iw4SnG51nH8z5LUs8JOjJ/3Ob+DOkowPvy3904ZV9vp668/9X7S/37HT65f"
    "J6+u3j9XR6Uj0E14DWMFh/Fzmw4zKxcJfw0Szw8Sy5foxo++//kT+RoUd8eoKrvf/1/Or7"
    "l69/ECgJovguFF+eCFT8jwBkMZOgggQZzmchRxxNWVyDe/h95sf1BCgClggBPwcnacl/1P"
    "/RhyD6g4wiGUc1kWTmBbP7H/1gbUyR3xfcd9zYWbPIUe+2O2GuLz5//HZ9/vkrrrSMon95"
    "+OmH8+uP+M2p+HRT+vR7SccApIgUL+kizu8X1786+Kfzfy6/fCxTO33u+v/gV7CsG8sFPv"
    "7H9QnukiVxMAXkTNk8j079sf4IHs0OSLKa9zsgRcDHc0A8FoEYXDD/jk6IAH6A2wBxVHM8"
    "Yn7Hw/rjkYMqnQ3A2r5OwwtDml/4KAoiHjk3GwfvzbUbLxzOZgt1At46KxZFeCxAbPzJ/1"
    "rxGez43+W7/enEgbMK+QP34dgAHRzJE9Xruf7YAArgn2enL1799Ornl69f/QyPiHdPP/mp"
    "5WRdfLkWsj8jFP8r5qHPvGndRXsN39ZTqgRWohZsuAO11F1qRCyFlL7XquP6QnuJNlHMl0"
    "5wCxqLe+f6bx25C9Bo/Ll44p5vnFtQZ5JVxMO4M3WW7K+px/27eIEn6/nzFlr8+/mVuKPh"
    "qRLrflFfncrvigQDTZP3kr1FwAFk74Hol7+Eo+A2fqZe5K1YzHFv9Zd+EJPs1YQG5NWydJ"
    "PuXALaQYk+IFvPWDRjcw4My2JHHQv4w42Q4d+CxQJ4juGGd27wOIDAZrN7wd3wdSS4308X"
    "OYDGnZHoHpBRpc37ReDOeD19NEQvSdvrXuxJE9woolYbwP0k5+sugrPMdjm5WaVCDsp5f/"
    "npE/Cu88fJ+z9OSqSJkpt/woVtchnmQKwnj9rrBG9CPP2e63c9+kUSnXa63E5bLrfT6uWm"
    "dje9Dbw5r+OQYLliPrxOKyFy4DbTQ0PsdF3hRZG/qTR6v/98/h8/FG6rT5df/q4fz5Hj/a"
    "fLd5V7CR5rZZKbYL4x4RD9vO16Ygxv8AYVCR5N0Jm1xosFrhPQ2W+48JL1VQS7qoLtymCN"
    "OuiGXJiyZtdJAcxmqvy+CMBI92OGNhTQI1ge7UIpIj5I4lkg9eSuXJADsRnlwmDiETxrz8"
    "WgUNf3YqiCW0yAEd8LwWyWhGEf67QEOT7zNA6Ce4yfzAawJB6DEZrwHi6KFGh89ActAbZP"
    "tH+DL7tc9XRSlUHHdw5ErEi/BR0HwdVAHXQtLV0/Ac3aMChQB94rOnBA9UnvGa1ste0j+f"
    "cjzsLZYoqGjbk5XYQlW3ovOpPC8l3IljWs0Y1EKTDRaC80YlHk3vmcG7nUS0DjcKlzuLmC"
    "DedoaqNOAxhaAXVc2IiIh80DzBdyB4i0GLjL4XpZBKEZ8vMgI0S9TJ/i80OgGpOvbu9rU4"
    "EkGqto/yUIORzuf/CNQL/U6WZ1rg2VNfdRvdxjRHn2abb7kK3TbLbiYQTcyFAVfnMF+tbV"
    "xXuhXFXFzdPA+2BSZjsdihK5gRLIDhgpXLNwPm3gixULY3fmwtUc11za7xT0L/+4wmzIej"
    "drKZ30a7aiPVe2IJZhJK+JGIUTHrPwjg+Fumux2CPFGp7G4DTIncLC+ax+tTxdlj9hPrsT"
    "b4e/jb/UcvZaMp5LR3R78vN0VYLYmgh97uRA0HpifopJkZUsQwEYm4FvtBippjbvsA4lK1"
    "Oy8phzUSlZmZKVKVmZkpUpWZmSlSlZmZKV7Za9lKxsfbKycs7UeKPaMszyUIeLSpx8/fjl"
    "w8WXv/cxZ3IW43epS6pnwt/x8pdT29vIW14EGtIqtc7FsiM3KM+BEXqLMCMRV8pDgh7amN"
    "2DBon8cVBUa7eMEa5LQONAdsEffkBst0V+cg0MdoxB5DsmjF58bA8yFGVph3CPYrUBMP0+"
    "W8mewz2EJNmK9aKI7YB0nguMPf4Y297wXhK3xiG1Q4Q3VHyoJbKRRZA6BDXi7OGt8YzfUd"
    "nPxR4w2Cmaprxx+F/woSe9MgHahRHa8Hjy0J6P8MmIV8k10JIU5aAox5id2BTloCgHRTko"
    "ykFRDopyUJSDohx2y16Kclgf5SC/+Z795my5YmCJmjnOi0D2s8C5o7csOUAWhgrznKIUw+"
    "NaeRaPjuqwD67D8SE7PD62Va9hM2wXgUaBbbXl42Lb42xuhOkcwBiwjNs9LoaD1SoIY3hT"
    "Q82jCjcCfPtObttHxns4NxQieYhx4Bo3fFwsR4mg9xQUerMofg3gCHCOhgs/PMYpim9FFF"
    "/d2AOg+n1uKWuO9jAKyfZAflFXe9rpE0OZOMOnT+Qu8gEQf1lczRLkD6mubKVAVaHrQgW8"
    "4ofAv17HHswPoLxsx3lOpesoaMLhJE1ooagZwMDvJGtCI2GT1wYHQP43udx7tZo1+N9ded"
    "yK+xq9ugP+0UweAO+f1DK2IHwA638rwnMOkS4SRjmPh5AwuaVsQfhAvvHtEqYYNrArKXHl"
    "AhFP6pIR5TeT1iTElTu95x2nysE1ev71QsTNsSG/SP+Eg6CaHriY9iHb1E1kwgTmC0azAC"
    "zPNOaejXbTJFuyjRPVtlzY969RyiKlLI45I41SFillkVIWKWWRUhYpZZFSFill0W7ZSymL"
    "1qcsin8NxK1+3uYm0SfnDm5TSE0lQSdOlMC1yCJhMgZrZVSukhDw03sg0/AyFf/tO6CmBG"
    "szhTTECNt4RxyUrni6YNHChG9KYDYT5+QL6IQhSCw2xx/uxRyvX3XgjdevGlkDvyrhXbh5"
    "aphC9I+JGrCeAlmN8N9znqp50AvhL1+cdsA4PNWIcvFdSSWHcwB4w11U8P4uCDzOGkRREb"
    "CE+xuA3Bfy00/M1Dr0BeZchQ4DdS51JO5+H7+7vPxUEFXvLsqy6LfP7z7CbfFDUfuqs5JW"
    "Logqc6W7CDg+pVvtX+rab0Bf8jbOOpubBHZscE8uDxlqY1E8TaI+plkZdHznBO0v4QTDt5"
    "igjwNVQDlAh07HG5rmMwYVk6b52EijSo7sMaO/aX5nYxQ4nwG6NRo8zaeedumxX8zlZFng"
    "tjm42w2GQrQUoh1zBI5CtBSipRAthWgpREsh2mOHEyhESyFaCtGOPESrLTSjpjIFmJH0lI"
    "ENP6U+EIdErd71UeuIs7zzXcuI0yx3i1BsfHq31w8XmNja8mH7z/FABcPHdPddc7Y8aXT1"
    "iW8nXdx8sX6yg4sPn8XO31GuqmICWvHMS+Y4WzcWX6km0VFyg89Hk46+wGEXJ6chOQ3H7B"
    "MipyE5DclpSE5DchqS05CchuQ0tFv2ktOQnIa2eAQO7TREO9QIqzmAkaAUd0yOQntO7PCO"
    "Qu0F2hG92u1kEXLNz+5W7OYY2C7HYBQ1TKQTX0xa3YHpIx38gKswmCe6pxfLsviCtV9VW7"
    "s8T9468taN2RlD3jry1pG3jrx15K0jbx1568hbZ7fsJW+d9d46kCkuCE8/Wd7UZe+0tZUo"
    "AdoueeWGHblhLWaFZGXabrRHthaw27ctS9MiFlNqZHWZeZL9K4ELr3agwAc+c5fMqydSHu"
    "yAqubz58978JDe7FvnBV53cM85dy4okGYq499OT1++/On0+cvXP5+9+umns5+fp7pj9as2"
    "JfLdxd9RjywQr6pY3gTJ3SKe1tkAH9imnioFmDYNxRrOEfSZMzQEnPXCnS20MiJfZfdLBX"
    "WMOt2ggOs1C0M4IptpAufEM0B4FXA8WBc2t0C9zBnU76I7hvhB+tGByECdFmy/LajTgv00"
    "ekJVGqIv4RFGGHqubzZarwI2DvtQDgTCbaOvruZ+fissQLhA8pMEvovUtAHhKcLGkmaGyj"
    "CUUr9pRKYizEiY4FDIbUlAePx1ND0kzR6m7ilSD4Dmr9lKFmG511HeiuciV3ed8Cak9QCY"
    "FmPePqm1SLR3I1nlvjROJMmoGfIVc8MadfWdAvzlH1fcE1Nymql4JRaxjF1EUgrGw+QrFi"
    "nGIv5dNFT93//sMy8nnZpVk5qTn6jVnJ2TH+HVJUFnycJ7MMv9u3Q6VtbvmsELo0/8FjAq"
    "5igJFywX7u4lcz10hNcl8QyyJiX6UKLPmPM4KNGHEn0o0YcSfSjRhxJ9jh2MpkQfSvShRJ"
    "+RJ/o8ynFLkiLSSARpi3u2R2zSRCXbA3wCnwY8oZ+3XffAjaGsafef9OKUsy6MctbMJ2cV"
    "NsEl+rJJCdZiuoyYS9DE8HlNMk8zo+RALKbJya/BGjW5EC0pMK5WPFh5PGMWMLb4M/Qqoq"
    "dR5lxYwjMKv33ZpgpuMZVGzDkrj82MLpgUwGJ6oHUE+i3wTczukWtwz/ZoXWI7fRmjDGwx"
    "GUbMFlHMwjgyS8gtwIwnNfTWDWVu6IESP7k/N0RsDmI8aNUZt29FCvoNv0WLO9b4PlSSbc"
    "zipHEuaOMxVjCHM+lOvn46//Ll4wfTSIMomhH7fasDDagSCU7E6CwoRXB4ZMfUzAzvdxO8"
    "7nIRlH1euXug6gLJQbUKo5tkfsdrHJufA583FQekIL1CBge7prPRrrOgM1ccp0aDzeKEeV"
    "PcpxEpSnBjoMcCI7sYhYkCWLizFX4UssySMOT+rKamqcX2y8FYrD+ppt5yr7pygy2DxO8Z"
    "ennZQYS9bJ6BXNZjg5t/8lnsPhjZDwUgm5GvmcGNMDgJ5rfLH/oZEafPO1kR+Fgj8uWXVE"
    "IzMjOCSmispFElvb1LbulNENxjwKxKSJPkUp3k+E6uZg8JC5EqGTxMMJ/D3TXft8ARS46V"
    "3gPh8DPXlf0WonBIrMVBgu7fYbB2jYs9AaR5nM13RNknWMIejaTKoGDVbvAj7tyGwa6tHY"
    "u63WoVhDG8Uezueu4u06W6NBs9Gi5B1RsMk4fIoNcXSEsife6O2Z5PP73JPd0hrx7u1yAJ"
    "ZzztZKmxKW4NzCLlYQxIQSdY9KNz6WOROZagg0K9RGcYGDQsWwV/XeSpMJGMhu772tT7Q/"
    "0sZedTdv6Yk68pO5+y8yk7n7LzKTufsvOPnfBA2fmUnU/Z+SPPzh9V88CemZZLTKsUgbY3"
    "0lgUduFz1QchWeFFGC9CzoFy4p1lapnhRXjgCOmxc5kO6Ud8SslMh8SrFdlMqafKqNlZEW"
    "gkfZ4GiMPsKO61h8wI2SWgkSBb7/qoXbVyXU2KuDbvqpVbyiIs7yO0OCl32Soye4f2T5r2"
    "A+L9KrekRfjvd8q3orzE8lYNASvFiVsiJVkkuUOgZJk93CFOorsyTTBYEfgxPC7bAmF80l"
    "kvgmU+igE2E2A0qlEpd1yK4hkUzxizu5riGRTPoHgGxTMonkHxDIpnUDzDbtlL8Qzr4xmj"
    "qY28+PLvF9eD1Ub+Ka3XKx6tAn/+p5S28LkokAx8df3rzsJoWB6tXLJIL9d/cHsJ3SLgsR"
    "TevlI3X7iqwhuyGYi4I5fokF/3GXT1uOWv8SEZ7eHYOHeBSAR3Q9RpI9RpJdvTQQBgYAuz"
    "nnLqeZu16XMfNodF7esgBLMHtgx/ZD2B1mllAIswtxlU6J49gbo1BWrrClRtC/T0YngH1W"
    "qUW9gMvQWYkaidcs8FA8TF5nHaR545xg+L/+MO5DpoYbrcdA0JyqGJg1IAf9AI+zmAcWAe"
    "N7zt4CsaUEjbPgm/hyj2cWZyPQZhs4fBXWpHQ9AiW8kiUuzr5t1OioKe0oESnirf3ZEM9l"
    "UB7+0G2EqD3GVpZapHmnzTkuyRT9DpkO6RTxHanvDxDSggrTPhEdWrRE60YCF/4yzhAOHM"
    "+4nq5YrEuk38eU3Cx25LUcIHJXyMOZ5PCR+U8EEJH5TwQQkflPBBCR+U8GG37KWED+sTPh"
    "7teCltoKrxUlqu2iM+acyUjU0w8xS6B0zUkKYlFUpD2EyQk8+dnS3HyWl6WjX1aYO1cdfT"
    "G3eAH03rd7yZsU+jIhfu23JSPKHm7zJBs/uQhH12fqfO47Zf6NR53E4aVfIlmsNlT6vz+E"
    "Dl6QdpvfstZre3Jy0RRvnApFN4MUqf3V5M7jt8ufKCDShM60UAVnQYutj1Nsl3wq2pHO8O"
    "R1FDihqOOShEUUOKGlLUkKKGFDWkqOGx3d4UNaSoIUUNRx41pIK1/eJXG6ZG+C0BjQS/et"
    "dUlGPfKd5DUY4m9wCo/phbyiJU9zvQW1Fd4m4r6wzkEL0WF2A6Za+DCzBOn+3ST7LQRzXX"
    "CyJX/3ELyrGTjXDb6I7NSv3CYOucz6UKjUOFRUGB1riDJJ7BMrUNKA/52+SKJFfkmD1N5I"
    "okVyS5IskVSa5IckWSK5JckXbLXnJFWu+KFN3/pLHYh5XrwEfY8K6lG2JqhRJHAzCql/1P"
    "Sw30KA+L9ksIZRvPiuD2oHCSJlgXgJeBPkugow0xbukRHCIpNISPpnqAvvJwxtvFTQppdZ"
    "2C6JWLO52grreC44LvNUE1IR1y5ghmANsvAcILNQ1PzXOr8+MFE/chXhFwzLQTfD9C0qGt"
    "14t0RcCxko6Bkp41vBGUg8/c+85VjcepR6Fg8V414FxYwQjFVbiRYDm38WNGjXPbqCLdOJ"
    "p5WVztMaB7a0yzegK7dBKkYP0+g/VHiiB7LlxyF8WAZfm7SWvcWDyl3q1LyDjEEQFzZ7YI"
    "IjCLwLhhjlxDFeJKW8jz4AJGTyZz5u4dj2Jddej6qyT+0YF1eBxuMhBY8o7HkfSNwovg79"
    "RFjQ/98wMHjlE8Whk6Fr+E//eqV9S4QBJBA0GU4waRxTGo0uA9aIlN2pOGsLlKUQk7ccax"
    "AkuMaejsYjhEgECwnAniMwirEQ9XJJ873349f3Z69rogUtKiaozRw9O9iPH6VQdavH7VSA"
    "r8qmRDtORRfFCetqeXSCFdMNEg8ulobjkTJ5xBofBetZVguYLjEgf145Ozb9s1luJzXbLc"
    "RIX6RnW+FeA8Um1D6mcjbwWgfDLKJxu7GKR8MsonazwglE9G+WSUT0b5ZJRPNjz9KJ+M8s"
    "ka3TojzSd7tA1xM3OTWuJSd7aeHfSQTe/CIKlrjNvMI0UomzWSizhyQEgBk2zSWrxgDTvr"
    "p2acPu/EJvhYI5/IL+tafMbYJs1skm8F0HZiqA07kRsn/R3S+6LDEn5P+2kMqFACs50GuF"
    "1Hbhdv5pskcn0e2cUR+Itgvho1vc3D2E4DvVe7kM48Hk3RtPaVc7sz6iuQ1hMAd+zoHdtF"
    "Bmo8bLnaRI2H7aSRQTwxI+YqDObJLN618XBqjn2V69lDxJK5KG34iHteZFwAcuBWxBWcto"
    "Znc4jvEqWdrnLPd4jWqscl+lgeoQKXdfHaLiAUsaWI7ZgDchSxpYgtRWwpYksRW4rYHjvg"
    "QBFbithSxJYitt3l7CFNcGUNqnCtPVKTwrQ2+rIKNgVoVCYsoZ+3WfUQwxjhdgKBBNudo0"
    "JhlRd+xUPY0lJXnHZFfQnMZgrg4NI1RzUhdtS27QqErEK3DvktU0hTCJvHkMq7ADY6QSPo"
    "loX4j+SEe9BbOofEaRrpvgjzXZROJbVhEmmfiOxYYrFCVVV7xTHJQXK3cNYLd7ZQLBGBcm"
    "GVVKLwrO3qEoVn7adRLg5n1EeoDDaSHjfDhF97WNYtDW+KBatF/Jv3Xiks9ugwv70bS/lg"
    "2tWPJfBj1hQ/l19N2qPm2UNdQuU8jAJfNIEI+QoOJAdsYgC8qXVpVxgKllOwfMyxUAqWU7"
    "CcguUULKdgOQXLjx32oWA5BcspWD7yYPktrD01jZgXgGz2byFt3NDB/VoWM09R2DdwXreA"
    "zaQYsavxn8HNNHZjz4hHCkCWayXAIrBdR2y3F4ucdeGQs2YGOavwR4q+vvxRt4DFZBgxe/"
    "Alc70qfb5x5vF5i+KuwSymihzg/Ax36oDeE3avct4/mWqIML3x4P2nz6vEeIdftNAhD2kx"
    "PcbOJQrNL3oT6AURaF8EWgFOa274bWIsBbOYKjIxBTcKwMubQUa/7UOIiS32EmIVSIupMX"
    "Ye6SXEKpBEoP0RyBe15qyfPtC8BJHsYCTrw1x1SxDJ9tL1zA3jxXRe22tL6gsfWEOCcRHU"
    "YvIInQH3KVo84a4tVRoyjPYSd/XgFhPmUfBNLzFXD06k2h+pNpzV5Pa1Rs6LgLaXUeA+Uw"
    "E3EXFWdscjEXyN+N0Sc8iOFA+XiFwGvjjzNfUSHchQgLaZFp9xowLrsNmUIJi2IF7B+SN5"
    "/nz+kxhK+7/wEUkq8RAChHyJG+relXNgWgUrjGcHSWweDC+DjiwcHi/4Bsh0z+cY9caUkj"
    "seOzhjZsnCe9ixf+cseRQhV8k4+RsJswSy4aPwx5KC5W9E6RmgrIbP3wWBx1lDmCMHVTo5"
    "NwDW4bD0Cv+ln5gdF0y5lVFxNyoMnv8uctSLOCpT+C1+H3J8kMUgBHDSoT9AaPzd5eWnwh"
    "l5d1G+L3/7/O7j1fcvfijStsr0VMdjuxJDdTz200iLALMqniLQWGp41K5llpC4BdNKhaPW"
    "8ah9VfFvXsWTW+pRYn57HU/xaBpX8eQUAhbG7sxdCbfejt1Fz2ex++DGm696TZuUf1llJa"
    "59Ub4Ts3swwfD1d20uWjcnfLrkGAKLFu5q15atasXPYkEr8VlITXXz5VAOmroOKJaGZQJb"
    "kBz4DzxEiwZX3hG/n2AJK7EqxQhgdAEG6g2fBZ0zCzshMVitgjCG94ndurYtJii8TJfa5O"
    "r0bJLM+pxicFrNGs7efyMaKTTU/O0kC2ob4phg9lsidvkeVrLzjKIkDVawLZxaUsBvZnXZ"
    "3bzZ13WitTWnYaei07B71anvMNCZOPr8ZCWNQFkIxmeY4ayuTbMBINWfUv3pmMsLqf6U6k"
    "+p/pTqT6n+lOpPj11CRfWnVH9K9acjrz+V+egmAjeDsDkik5riaHRix2ax651G7J5260bY"
    "0ouw0rhZbKp36+YytM30GHGEzLj0dLey0yMxSP/i070oFzvVng5Sd0qMsTW8H7M4qQvsLw"
    "J3xhui+inM4Yhy8uHq/JfrPk4wudu32qBGOyty73xMqsJ2hDxcupj1D3/GOW6Sujs8K/TY"
    "Xiz1ugtHlZW9HENV7/4cVHud5O0tx2Aln9YZzY159WWwNq3eLtXt1g3B9hVpj36hcTEOWQ"
    "7C2QD6GKrndWp1UeKp08QjM8xX4MaDeuGsasG8TlhM/Nj11Hfp6w7g3upEF2T4PlZuAW6k"
    "Rq54BTJlUb4BlnscgjzYOM9Axm8ipIZJxXN0J/K/Vm5Ih0Mfjil6YuvkdovnsgBls+Py98"
    "Wmehz69vTvZES3dvQv2wpsGSR+DWe2zBnJQGyuysA7UoS2584D8xKeORp94e4HesivaeLI"
    "cbMb5WbRj+diz2txuIQRoD4JQpPimH2OIhE7qTOpW5glB2M7t8RBzDyNdcArKPdLcXOZFy"
    "cdmEtc/wGtZjPK5IFsJ43iCr1lEdMCqzniY6DOitWFMNoGWbHa8IWtVMHtohUmCaJoZDdJ"
    "UBMxmqiUAtisagkhhhvVyYJpaltf32xX72y7f5bGKI3QP0vlV9bTKFj7hrVXeYhxBMf5cu"
    "UFG85FSjSGxHm0Arq4sBGhBRx3ipLAZxX9xqVXH9VbPm7cb62/yh/PXYuvdq0R0GnqtlbF"
    "qe0NWrsidOnd0HaJa9h1jDWqnATbTBSCBSuPzTAHK02AFKbfQEUrhyiwSE9nS6FF/gRvL7"
    "iY5itKu8z7SovSlJRgovpvgxmirPmYGgFS5QVVXow5sZ4qL6jygiovqPKCKi+o8uLYyZFU"
    "eUGVF1R5MfLKi9RYMxufXgAaS+OlXo6OXfH79BpbHXcYfdbsYUdPar67hE1YHsZdN6kMni"
    "+wdIPPtO5kD4FqSz2jw7jvKqjesTfYIbyBuY5BJy0Owfxjk04+waAE0aUhSw5GXrAeXq5b"
    "nIKdwcglSC7BMXt8yCVILkFyCZJLkFyC5BIklyC5BO2WveQSJJegRRb+MVyCObvULOWyAj"
    "cSLOc2Tr5B+47zHnyDJS/PjtgueZksQnjvk709gbXC7Jb5CaP4XTK/4w2NmdNvJ+1ewSie"
    "3mQPbnUG/o53Kei8YIuBnRLMeISmzoz52MI+Eq2tGfzpeWKYEC7vyOV/dN6LTyOHhdhQBY"
    "6gqB9fsGhRY97s9YcGdjii4LPS5Sh+Cf/vlbHr4hxNHEAcYi3tVy7welTfoweWsVelwDv3"
    "7qLJsElBDucz6GXGwHGfBYk3d264POJzR85IEe2DnD9Z/OdEGqhBEoEdGi8ixQSAQqsr9O"
    "5CsDrrKlrbyJYDsp9waF8qmqGvb6R0qvMZtJGo1lVgG3Uy74AkkKDN0p2FQcQB63PsbgO6"
    "j/Pibz89t446FV36SLpGW2VCt4oEw0KEFdzfcIGJ2TgzUaCoIog3ySZybsNg6SSRbESzce"
    "aBEwV1VQk9V6F4JMUjxxxuongkxSMpHknxSIpHUjyS4pEUj7Rb9lI80vp45D0go0qbtvbe"
    "GsLmbjH1BuLY+nSLfw2uQv281ZRBbsGNvpW8ItxnilY46hU+WqIuAvcNKjHoTOjbVnEvjU"
    "jx397TPIqwNpNpxO2WVoDUGrb5xpnH583Mk4LZrkGKjaphNwNoGcMQqYYE0xsP3n76vMbx"
    "jF+0UCEPaTE1xs4jCs0vehPoBRFovwTyRRcnsG37s1LdEkSyg5GsD3PVLUEk2wfJ+JK5NS"
    "kH21SFFMxiqsjOgM9wpw5Y7IARw0n0B1MWBDZ7SbgKpMX0GDuX9JJnFUgi0H6GtIWcx1NA"
    "cw+7pwRsMYVOvomtCsc4JuBYbgTlENtLujXAW0ygx8FCvSRdAzwRax/EmuE8g9Bs2EwGYj"
    "FNVJ2B2Cr8O4f1Lr5dOi9fvH797IXDvNWCPTvt5wvt4glt9oM2urBP2z3YIb+rjb03EyqD"
    "sJlO32LYwgST1x9EhmEQOnLjvYhz1sVPfdbspj6reKnlZvr6qSvQFpNizGKstoCnRYap5y"
    "2mhhRg3Qt29s0HuJW+XFCCtRjrI+YBfJh5U7zrTFihBGYxbWTIRmxX3Og9I5mdApktccwy"
    "Y9y4YbyY6nHBdRZj4zDiIqjNqNdJAN9FDm4XY81i85YajBlie9mL9eAW02fEYquCazNrsR"
    "6cSLU/Um04q+ml2JoCXAS0fcgf7jMVcBORMMrueCScZRG/w+lyx0rslYhcBr448zUqbwcy"
    "FKBtpsVn3KjAuhh6rwiC+dfiFZw/kufP5z+J9Kb/hY9IUomHECDkS9yQ6ajMwWh1h9PMaz"
    "ilLSEwg7FYguWVAbnho2UDlofCzpPI0JuVh7EZ5yiY9F4tsQj1dvpahTXwFlNgxPf2mt9E"
    "bp150swWORCLaSK4Arbq4F7tSWxVyOvLF1Vwi0kwYrbQwx5r5v+1qlEFOJsVqHOdrQ8XtY"
    "zvohaVbv9IehHz/YR5U1Etl9QIpZYx4VXQsaBf7txRO7eug0KxX34Ycn9m5k/PwVgsrFS3"
    "fLlX3a/HkCaF6+Nlh8vjZePV8bJ8cXjuLZ9t8Dkjq6EAdrhSiJOvV5ffvn58f33SgwpRDD"
    "Z12jJJz8VM32Rs9UWxa2rqaYgD0uvy6sPFl/Or/8+UXr8Ga8ddYp835sdyjuzY6BOqMb7R"
    "wl1NG9pjtVGrHv6AtHt3/u3ifR/Czbwg4krQZe8wQhLeJJHr8yhqSM5rvpwqgLbfUHrDDm"
    "5Y1vYB091wL8B617jaxOc49n8Br32NnaZFLKbRiE2eKEjCmRHzZBAWU0QIuoIicRsk/txJ"
    "ookTJTPhM8a68VsehsyzhH0kZvvyTQXaYvKMmGFWgOUFi/h0JU4P2A117oKW7IoGeIupJX"
    "s1FrhJbh6vHuwJN1Fp4+u+/VM6NlBp7aBSYadghX1QgiQ2b6JSBh1ZGxUg1QYk3D2fY7cU"
    "JNKdSO3fOEsW3sOO/TtnCVcsBjFlf5U3Egb7+eGj8MeSmqwgG3IG7DqNgZ3NBXIRljoS7E"
    "eBkVi+C9myRg53I1EKTDTaC42CtW84RzYPMY4mRdqJ7qwXgYOtiXi0Arq4sBGRheAedlTH"
    "ioFqYTYIpQAyDqTLLRu2IOqP4Epb4TK+q8je50TZkSB668SIwsHrMqMDhcMAqP6oWNYuVA"
    "8tSLYP7MjJWuNRHbkoXhTxuOYKfqfgfvnHlXI3NlPkHNew58qVk1IQPTuivBhOY8BEcFCn"
    "S44RWHS+7oi292rFz2JBu46zNhkLfRzdSM0yZrNYdpHzODNsqbsFyXLxXRErV7HsRKZWeK"
    "zsckxtBIs8Aik6JA6j5CZy5y4L3ToXhxEeH/+lVsxoiCJgR5EXPAziztMFLT2LQ2LP9R8w"
    "7rYj6i7kKpbiS9zuwZpHu9/nZbn3wEP0XqFE3RGFn2AJu1i2KPrgJsG2ljccWNiws2s7Fr"
    "MZZjuLPntHwBWOInr+bpJBhWAQYq79jtgL551ujeOxcGhQUNBRPYx2PXPfEnHo3sNKluJu"
    "V4ShQbLvqT25O7dlfk/xZt4+yWfKigDbh/r4qUn4HXa8VmYgy87hPEEkyla/blBVo3suQe"
    "N8TOcO0Dgfm6a10DgfGudD43xonA+N86FxPjTOh8b52C17aZyP9eN80HCq0qa1SCA4dAnO"
    "Ltl9aeRxHsA9iXI0NjfZrakOEOOJq+RqbL2UPt8mZC0iG7LSrRuCLjJnm7egoGCLC5CrmP"
    "F354KmsjtvoKisE3FFs8KP6/q8N+I5fX5HPB9QYqVodthtzCVbZG4cnUHpBw4XrUk6V57v"
    "ivrUp2RyZ5SAhnS8WOc43FHga4FohN8S0Ejwq3d9zByq/LDzw2VR2X+Kt2bwlFi6QwoVz6"
    "U+HS6Lyv4DvRXVJe42zpc6RODimt2dtEQs8OtJp1BFrJ7cHqNw4FHQy3MhhZooRMNDFGeg"
    "OMOY3cgUZ6A4A8UZKM5AcQaKM1CcgeIMdsteijNYH2cgt95+8QtmqBFqs+dHglXYMPnx7D"
    "u2e/DjKQ/NjlhWHiGLEGx8grfiNmNiq3x2H1jMgFAnNf46/dWkzVcn3DT36qmtfjpELUII"
    "BRZuOIZ33Y/ORexwsFs2qzgCm3fl8ihthSlU44j7kRu7D9x5YF7Ccz2U4DRFXOvN2mypku"
    "5gP/yH/4d/rRR0kdGcLh/nd+DGEfduf3Q+CL0GHit8u2T3XAKoPSU+2HRzRPmPznn23Frs"
    "AXb6h4/GgwTxXc9BEZn9sty6UkMCEZ+VndvQ2MOmLKFqnFPjCP3PE3gzVToCj+EJ/q9dnK"
    "O4M3KP7tM9mtGrnCbCmrpHpxBWp4lkGJYbznjxT31L/2lJIzXFKQanP4MYiYpX9FmwWBHl"
    "oHr0OoR7qa5TXcsUgQzE+sMOIh7OuJjXhs68OHetWDrkrC0080G5big2Mz7vj4mvp2KXHU"
    "evTbMCahTbfMZAs2abT1EwqpJLe4g31PVve5bi0aNSuCge/Shl3oTi0RSPpng0xaMpHk3x"
    "aIpHP1rZS/Fo6+PRac6zHBlnJHmroNb7feQoW597akSeFrc9x0l2EKqnbcMkyyK1hNK+4y"
    "Kal7GZQBrCAtdbWTpua4J9C/ucij8M+KcAZDNhkHPc0MH9OrhfSyIBKf76skndAjbTYcQM"
    "wpesrpD0m/DAt10xrLae1Dq1nj/DnTqgG4U4ygv1dSwhfZYp9JaGFQSGpzce4GT6vEqgd/"
    "hFC23ykBbTaOyco9D8ojeBXhCB9kWgFeC05t7fJtpSMIupoi5+sVWlMFsqxsQWe4mxCqTF"
    "9Bg7l/QSYxVIItD+COSL7rOsn0bQvASR7GAk68NcdUsQyfZBsn8GN9PYjet6TTWrCgUgi+"
    "mi1AXYriO2a4mfIEVfXz9B3QIWk2HE7DHnKxbGy9ppW838UYSymDIyVT7dbW7GyzoI7x23"
    "a1uvfXNMtsW+LFO7gsWUGTHPPNLOhTJY7sE664U7WwDbxDxc4vR4+ECzDU62iDgXsXKZ8j"
    "C2ToZshiUwNTpbAO/OGrgrAyqR8Aag9kVDnXBoFjDHLMuciIO/uONjSDTwvY0jXyTN2Iwk"
    "Qd07v7ssbKHcu8vLTwWGfHdR5rjfPr/7CEQS5MuC3tXkFMyjgReYTxcsWpjcTRVAi4XgyR"
    "f+ANRK66H6sNLp2VmXoOjZWXNUFL8rYt/1H1xMGGloR9mabFKBHU++yW+4ZZB23AcBB7wy"
    "C+AldFazO5dVIc4qDB7gj1Bmf8XVYIQY/8OdG4CeY84XDQBPM7olCqcCNeZ5TLXw4zlev3"
    "c+WDiHi05PZXw8vO58egt3WBCaH5468JGdHXGtRxwTRx3myBdy5AvpDtMYPVA3YNpKFy8Z"
    "OkFv0gn1MSgPxgZWCdZmVX7EtpXC8l3IljVj27qRKAUmGu2FRrJMzayhThFmHCmmas/pTO"
    "AgBCM4OGxzHc6WZt11MoBxIBk3nHPLsZAPYon277eDG6ri27wLjFrmUWF6e1+Y7Ph16Lej"
    "GGwAbBu0zR6ZANmK8qJkNW7HUx6zjVUi6CMaYFjvuVyny6TeQyYO6mJlHDiL5QI8WgGO3R"
    "s1x3MeYAubYedIPyGMhmCUhHM+HxiDGNxwZ+5KIGggLH7Va3YqMDwWQmPRPwnff+DJ5qIH"
    "wI6ofK+WsRh/NSw+8JB41a9nV1R2b873aFGZjQEaCJnFedJ2WH5DDtQoxiWFhrEj5p6QJl"
    "VAnsfZfEfUfYIl7ELbYbk3WCFd4L12V3Qu06Vs1nX2jtGIeTyaSpVqR4x+w6WuxEoWY3Qp"
    "S3q5g28+PCZjFt7xXSWkwOS1WMleTEbY9RW3iBXybqRDAeIPhwlfwHddOxt004KwLcaOiE"
    "0E17+HlexFrLNg/hwOAKDyrW77gt1ApOqiu58iNnbF7l4bimEPkpO6bmIPSldqaSWWPtJh"
    "kpXEUK5JrfiBSHif1qEbx9jgQTbmgLX8iMnePLqRmITGZCMRxHJgOy68YrXRzp5/auAuZo"
    "+6caw4H8fvZBbxf9WII/fuojk+/K8a3HfrPlQWRtuR3kMUXcBhBiS4glLqJHvB3cTRnjuH"
    "xdh7b9lZCVEdhf52evry5U+nz1++/vns1U8/nf38PG0tVP2qrcfQu4u/YybXJB9jqqZ2GU"
    "fuH1XLsJywgVcOqa+cCrtkItlEXpbARtJvOLdrISgnTrSAa0oqEp6Hd5ILzC4kqaGWtmPA"
    "UeSSVAnQ3G87BbA52A6cl7MtJPe9wUwsrdkpKvx5zzdv/hRKAHx5/vUCe4Gp78C4+1P2Du"
    "vXmHsvHcEedX90uVVAv0UtUJ5QM/SDyp22ppH1eD1Kw8idUKp2nBt7b1ZBMXD7x2CF6KlF"
    "erP4KABZLUHeX30ETWfi/Pb1g/j3w8dPH68/ohjHsPjl1ce38B/nH/CDi89fL6+u8dZd4g"
    "QROWLkaHUtpS704ojUeFaaKyByIFZT6H9/u/zyxgm8ubK61xLzSIdcS9W5I99M3MD4K/J6"
    "tq87RiWnqDnpYu+unU9B7dDy9LvJVgfP1As6jitHAQeWTJy2f08HCE3QSmVOBJTxhBB8o2"
    "1WpVOJv7B/siSmbMG6CNbwU6F+FB2WqzDx65w+h/3poVvZN1c5dLvUlE9hN+dPD74999Zs"
    "EzkvDnpvNTt61EHtqo+px0egjF2IupBbV4y7gqMIO3/rzJIwCsLImbEw3BiHm3bU0iSv1F"
    "UntznW8lDWq2o5mZD61eDq8Z1v//bJjbkujl2IpsNOxGFD/sy0hfeBHW5ShpkRLYOxmmTK"
    "x5+sZKUUcImiHdbgLdgDd244952QL4OHzp62w1HJFp3hL6lrXTHhyavqDfnv23UH9eQ01I"
    "920h80mBOqy5yhoAuBtTbObRgs4e85w5b79TqAGTiNpLHQFUAjabqFD2gkTSV0QCNpaCQN"
    "jaShkTQ0koZG0tBIGttkL42ksX4kjbaVjIIMORirowyCMmqzE+fi26Xz6vTFT70k6MsO8v"
    "Nlo/R82diy7GV7xzIwXauU+cA2DazD6mhSkKiWUefWDUHxkAa6cq+htrJaeS6PJo7oIwXc"
    "4zEMmwoLfx501lBaSIYCs07QFQP+Cl8l7POZu2ReQ8RfgVjtOEPEp+E2FDxYbKEVEjXAF5"
    "QUzTnkOav3nF3M+XIVxIiif/DNSY3vrPTEpM175mbPTu/Vw12SrJnn8VColCk8qoxvRBZZ"
    "iD7qKJYhrzDRE+7/4rMkFnnsUs28dUGB9uRkdlXVUr2F9v5jNb65/zyRP4lfI1L+izKvrX"
    "bXpcTqmlOSQdivSIitijqQSPYTFraZPfaYkhpdUa8etx7vsE9Mc1e1NYIGM1Hk1D3Vff9N"
    "M+fuHYg+E/RnEFZT4Nuv589Oz17rJAuprylJr5tggpXTlxFev+pAi9evGkmBX5VS29a+mQ"
    "hKAaymQyEhoO56ldepoEs/A+e0i4Vz2mzinJYp4aFvslcb2RLksbzzfV1EikBwH4sXcbg/"
    "j0DH9rj0xYJSzdfRIPkbj8BHxPxobTYKN4Ow3tmr1NsJaAw4oEw5CsHO9cQJwZpRkdvogn"
    "QNAjBzw84pwYdIayw4iigUW2JxdMyjt1feiagTEkO/wYDMyoUfMD8oRcDDHJQhciILB0L1"
    "/w55Ej3hAKx9HprLJJ4Fy9oMp5qnJl09NUEOoFO2kwJIXf75wnXtPxm0OP5QP1rrvdE2pq"
    "pcJv+N3f6blE4G5lMexmoLCrGcltAXj7Q687uYTz93cej83OzP+bnizsmJlq6acQ7EalLI"
    "6h/lAAYIoQPjn6swgJ0scerQRgfTQ3470F26D7UYJJxhUWgGMYI6BOWA0/xixiH9hVRFf9"
    "ji5TRuGlyNzDwihG/tG5wdwULP4Pfn396ff/jY1jJ4z9qaLFCv19HS4vVWzSx7anvwrDCN"
    "hfk1w1iEi83NDWTJ9Q340bnEqVpRMlvodSI9Tkv7qxtbPR78x2vVMzeKEulJiZKbf3JAFh"
    "DoP094rg+keoQUN6sVt4yQXdW2DMJqTeFaKgWCIRDNYtd9Q24dY26tQbeKmqY5xwD3ORDr"
    "ka+EC+Be7dqRQwRSqtgTgyMPZU2eqrg8nqwfquCXVLeaUTJqCWgkGnu+aeUSTwJqBtGRh6"
    "vktYodtXeDRtUjRPtW9b10KI3nfuxVifcfcBZyrQ6vvmpX4XMPddHg1fNCPXZ0O35RLwHa"
    "Mk6jCNG3gH7OFXOrl1XPJaiMdFTqMWkGVEZKZaRURkplpFRGSmWkVEZKZaSjkr1URmp9Ga"
    "nsvGQicDMI22Wtsg+/0/2lJs4dW4lkXrwoRa/BDWehYl9ZsiiHrQh3defOU0UPaRdJe9os"
    "aE8rclZufnobePO6hmBb5mtXoC2mmoawIFmgLB+3zkCPWZzUTT9f4BFsCCekMIeLJpx8uD"
    "r/5bqPQ0DutjA/B9kEp+egqrJiGz1IR/GdVGHgMXGd91JbBujMWyJkDqqVnlICTOsMh8Yq"
    "7gLMjrXcBxST5SJu1GCMBOCu5drzhJshOgMYD5aFYY6oRqtLYhx3+tZ5+Rw/jlSHcYF4VC"
    "VBh3TuXDDODkSEOIhZTbnPZ1BMGqiQQgwyfWePqI+SpZ7O4bk+j3a+8I/TEJTVadEt9NEA"
    "h3NgPO9BHLYUuTS4WTCqYNHOgemjUOHJtF3RHCPp08/tsHPvldKdvMRRg3DDNsiqZgpUIS"
    "3Wgk9+DdYC9WKzDgtddPHJ2jPMNxPv4oAZHmUizfn+zwv1jtcI9ecPmVPCR9vSoPtKKT+6"
    "S3p0c3Z0JesGDK7ZYhoDqYxNmRKszaw0ZktGYvkuZMs6e6YTiVJgotFeaKSD3UaOtRLQSF"
    "Ji0rg+9u8I1nyY+msDD5lIJDBCdB5iHO5LmSwh85aFPnwbDDClxQDJMkXDCMsFkHGgWW65"
    "hOeJChy4Im5QSF85ZtaX5rsqQYyzvt7nlnpUkmVrwldJ5DYkfFWkzQA4v9Tr2HP6dxcyW/"
    "Gdl7wdkC35cQBsX6UL2YPu/QqbraQoiGfjTMdcMxo0b6okMplRr/IXP8FKlokg5Snfdep8"
    "0U20WeJ4ld1Q9lWu8jjRdYA0WnHWmlNp9VHcmk479fSTHVpK4rO6KK0BU81PUWYsZcaOOf"
    "GRMmMpM5YyYykzljJjKTOWMmMpM9Zu2UuZsdZnxubfxUDqlsBslrq/L1RLAGESGjnkyjmv"
    "3ZJe27JeK0L0XwlLe8KU8sLaBnnkwawf5qE3a3XKCw4Zma5CVdxbJMU3MWu5JQmpCGw9Qc"
    "ROnRUPxWiVt84N94K181wOphdsEmumAZ0DeymKPAzUQtb4Bd5xzAPdc77R3hW7s8rmbiT6"
    "hFRJ+5WHM96oqOTA7M4v0zudIA2RsLPu/X6PQxKZcdWD1zJA6/lMbvVNKgCdP5Lnz+c/Kf"
    "77Izk9fXGaku5HJ02gXbFQ992S4SR9daXc5/HbWOauWU3kR59HmBXfmI6j2msKoXKrG7ms"
    "CzAjSZvpFSoZJFMGObJHukwObByGTU7+6BjrbIFzAAaYcmeA9FUYzJNZbITxIsw40K32fM"
    "yUmFyLmx3zBXIddcYuM7YmAhTFZ9cUmDTwOUQeTMfI/wiFR8eMmJxw7UAAxWoDYP9rtpI9"
    "uO8lSbYiuihTrWrtJejl3/EQtGux/0paQumJSVtmAvYgvi093CE5AZ314qgLb99czjGNxN"
    "gNn4OR7MhSRPgZnLwkHoq0l/87nNWS/uJEpC41TfHb808NnCZBHXb3nShxzOGK2zHeU4Td"
    "w5JpGExW+OvG42LqomwvHTl/IlqcF39a0smgJDa60qQEZr3pWxAgcP26DyCEbsNgudPo0e"
    "Hn/LXlEH1QMcYnlERUHQ2G4ytyszL1lTHiCKZJvLJiCR1He/nEWfEezX/eqql4+okO6smK"
    "hxGOl8F+oWqSutQh5FwwMYUpazJap3X0WIFyLkelSlDOJeVcUs4l5VxSziXlXFLOJeVcHj"
    "t7i3IuKeeylq1Hm3Mp/jUQt/p5611C0jhE5zLyJm7bHsmJ//buLlqEtZkOY273It0JJpyR"
    "A7FdCSk4S0AKbRwGogn9pfYkI6s99mWTKrjFRBkxo/wzuJnGbuwZXSIFIIvpgszihg5s1x"
    "Hb7cUdZ12Y46yZN84qrJGiry9z1C1gMRlGzB4rwGldEj9nHp83M0gKZjFVpJaFG1XxUEvH"
    "jostTm88ePvp8yop3uEXLVTIQ1pMjbHziELzi94EekEE2i+BfNHAhnk7sFLdEkSyg5GsD3"
    "PVLUEk2wfJ+JK5NS2Wt6kKKZjFVJEjX5/hTrF6DzAyQMb+XpQFgc1eEq4CaTE9xs4lveRZ"
    "BZIItB/PWeLHoaHnLAWxmCbKcya2Cv/OYb2Lb5fOyxevXz974TBvtWDPTvv5z7p4z5p9Z4"
    "0Td07bB+5EQRLW1dY0EyqDsJ5OC+b73HPiRRgkdws1ake4Omd9QwHDO3IkPvt6cSrQFhNl"
    "xAJNoXnO41r9bBu35AAtpg/GtkPQ0f5is9jbZIwiggJZdjtz1vzGWbG7fhy0l0BBAc078l"
    "JlEYtJNmKWukki7DEcNZQcNrNUBdBi+oh7SG847QELROGYC2DJDVRAaF/maVrEYuKMmHn8"
    "IDbL2FDPW0yNtC/WBi6Ze5HtBv+LWL+yHbgjOl4zrfdM9aIZy8DRLx9/P+khq2rGjYpWZZ"
    "zNv4ucZRILV2DPBMTjzRWNMLO6SrXW9N8Uxu5OS2rMIlJpFSDi9V+4f5wNGyaeKLQF7mKr"
    "lWfY9Wyw1F6BzinmKsPvGKnQZUCbhdh1C+InIsFPNjSb6AI3zC2QdOupDXSSc2dtcu6sTs"
    "4h0nuk9RbgxpnVK6on5HtQAu8bHCky41hLa34YSpDHKrDpex70xSeNYEzL93FE5KBDgh/B"
    "+WBRJFrkmZ+PEuTIxIW4cQGzWDoTrGFbzl0QDzIm7xEcimCFxR1BEpufijLo+I6FsGBAeR"
    "ZdTALnjoMC4G+cJQvvYcegGSzBUGZ3eiT2GwmDBcv4KPzRNQX3cZ+huRv9K2GeC6/Xp8Co"
    "Cj2yk6T0kfyL0LkoU1baBSb2RAO4zVbF74vNDqfhAP73Gpz2dSS2L2UxlUbsToQNPvCwX5"
    "OFEug4ZWz6FiRg39C0ePsZlqbF20+jGQMqgH1rNi2+CDSWwme56VwtYZo3cNBC5uwygv+K"
    "mWF/5ibokRBB7jltbLuAa032vzoWCYpTuI1pUAQfCRH0cHNrqBCsVkEY41iVTU9CVFcYBy"
    "1y+5bkEDJJzKjQCh+2wDlsr370E5q16c9BjAPvfLnygg3nznoR4IwQwMYKcOnCRkRUfwgP"
    "af9u8gKfVfQb99j+qN7yceN+e6Pz3PHs0ONcawoDEOB9bil7CDCcKrQV9SVVsQv2K5frEH"
    "TILWURHYa6iLeToUljMSOI1N6GoEe2kkXkGEg5NaFGQYc3IkZOcxiAIJfF1ewhyl4UpAKF"
    "9FYbSFTVLI0HONSY20uOjQiihbuqcY28U6v88o8r7rGGcaGlG+azWNAu2mFeQqHlnBvl2h"
    "zrdsiCA3bksFJYV1PM5Tti11q2ECkf6XiYgS7v/9lnr+7PWFtS06v7s6o5ae7VreuGu/Tq"
    "FpW7Ei+RE8UuHL04ACnuYAaEnO4RYn5MlPa+W+s0CQEqOiaKZIlQZs84yaquo/fefoeGiH"
    "RnAsSk6FE6UWVzeCd8lmkLzy4+4AV+3PkigIoax3dLFraGsNnbnc2GRtmNZ9g9Xqp1xaOE"
    "G6rivK2kNwWxGunXGb4nIDmw1YKlnQlYHIOFH9fcvBeNOXY5ELsT2bOBOrcgfECs660fKW"
    "Hdh4NtHg/PQR0m33XrTTDAfBZ8KU0OcfEmY57GMhksUO5h5/X5NPHjuqrg1nNSBh1P3sRv"
    "uGWpczFnHYT3wLSLAG5onTA96lE9Ax8OE7UxBbDfz38xh8sSU7Qk0eUp+C4aivoGERX+18"
    "qFb80FdRFwbLUJ0uJvNKOeIr/RnKCaxLZ16MK1/XQLVSqRwGZX4j49NF+EbvuNh65CaclT"
    "U/h+0uaxkVryNMoe3eq6EU4tLGpTGrYuu8HxI8zZcBZmXhVgkw2IcTh68L1QToSAh1/wIy"
    "ZPJ/fnEdhJgfTR+IFzx1aRw0K3RvIf+rdrXDz/mVr++Gsn/0Uunwb7y4phb01+ncbBsWPw"
    "6sjx1/zW/UvXZktuiHIjYy++/Lst82IFn9RcoQ3Xp378cN6FniTAjb51nmPAJNYih4cPoM"
    "MGvreRrY3EpXscf4NQ5gzwnj5vt1unTvofEMOWKAD5aFfN/V8KhjVf/6XQdKcZqwF6Nl3m"
    "ORHzOMZStkxU3fY8zU8d1ZVKdhHNT6X5qSYHhOan0vxUmp9qZZEtzU+l+alPS/bS/FSan3"
    "osj0nO2gSBS/NTqQDaaEyH0pWmbIkTE6pU+gwMu2mMzpZhe+mQh6y9Ult25JbVhbZeuB4H"
    "feQe5HvXMJzSCv92evry5U+nz1++/vns1U8/nf38PFUPq1+16YnvLv6OqmKBpFXdcZaEIf"
    "dnZlM7cjA2c5GqCZKb1SUOkk79lMGXHQTay0Zx9rIszFZhcMNuXK+24qTVyCpB2u0LXoPC"
    "ntvwBBX4FQ+dGZhP4ppA/W8d+BPppUeD6miGlJI/M9gEn6IeXSXMB7ZNehWh27R0e2RZLr"
    "8kFWkyAR8og0n1BmRpwTmq23VqclEmIf76uC7zcOM0jgZF9iOwg4Dad3zKxeiEPo2Ja8BH"
    "mPSlXkCW6In7LHbEq9EZAWBklh4dAUtgNru/cp0ATW7HA3QAzO3TAPUlMJtRf+7kPtCJHD"
    "kL2a45FdTCzXLrmFq42U+jfi2sBmtcdVjjWJWOY+cYbEV9k3SVaNQaaUStkWqm5vVqVFgP"
    "Ow4yFJv09K/yHwb92G+gD+pzcONA+xCNFXZFubACjZCdgxiNKM/ZhYVRXsvgAccP9FNc99"
    "KO7TiNqMZ1sW5vemTceIq64A1KAMMueIIxB8D+N72OVcd9n8JnKyXy4roLJYpazBBSaARt"
    "CQfsa1TBf61a2J0SqCMMQIVPahl7KLCXrlIN2M9phjs0VIuDZLbYtcuXZodrXMwyUTWcFG"
    "roI4h02BF/9h3k/XcNrMMoNrIbruFc9x6Zj+A84rjR4VD3SQ1df/x4C8I5HOUdEYdrWM6/"
    "nozvu/FbkUCppwcjVzeWie2AViwqi6YhnwF+d8TuN1zqSqxk75GUSFYR/UERKVRdqWDvik"
    "hc6r1YyXZEghVhWpRz2GachWtmueKxGwdYI9lW85l7cNKx+hPeqgDToRA0gxDdF/xWwdnl"
    "eSoEpULQMdf5USEoFYJSISgVglIhKBWCHruciQpBqRCUCkFHXgiaWUyGs/ZKYGNJNEj3fd"
    "hMsZ4jDQcdZDgKB+ewuRrHHIs0CnRvzxPoOvCoXqgMgPWip8kipPeVJR0mgpWEq3FI9GDe"
    "QhmU2uYqTENXXf2EGUAnJ6Gc1KZSZ1z/IfAeVL/WDh5DE2ByH5L7cMzeIXIfkvuQ3IfkPi"
    "T3IbkPyX1I7kO7ZS+5D613H4aBV1MW0DbUUkMcrv735PL6149XfYwYZRx+h2TwejaSG2Cs"
    "ZYkMOaj2UuDCOPGuft08zEicjWrThWTAYh/AflmB5PQlpy85fbs7fVOv3c4eXxtz3fclZT"
    "q4g/My2VZfsMiyb3cE60T8bl5gTz/dwQWMzyJNii7bN6A4rcJgnsxiYQ5huce/ErArGnzB"
    "PVchpzA5hcfs8yOnMDmFySlMTmFyCpNTmJzC5BS2W/aSU9h6p7C2jqr0+cBn7pJ59UTKg1"
    "k/mVVv9o2zRBIAjXzsLy9uy2SF12C8CDkHuok3dlYem5legweepoDW7nQVurMaj37L3Isi"
    "mO0jL8RGRQd/3PdbwS/Kuoc71HNBZZGPgOQFkeuIkbVWk+3RD8EoO9nk1m2YgUEe/gPdKI"
    "pDjZBchBkJgtWmKXxi8VneT/hEUX4AlH/NVrII3b1O9lZUF5ncrtiIaKRTFxHRHXZa4iDp"
    "I9uDHzhzBZ4WgYu2KenNz1EAgwIYY/ZPUwCDAhgUwKAABgUwKIBBAQwKYNgteymAYX0Aw0"
    "+WN3XDBlrmo6cQ9rtT0QrE2ehiy1q09hwF10GAnraNgauMSBeb6j0kvQxtMzE0xBiHjIEi"
    "5XOvhj4thR85oAPWfny4uPr4/rqPrS+6/jpq12Or/RBM3kcNKQKOcNwsqhrqJUAFCdZ9An"
    "mPWwEB6sdJ3QDHFubNYA7Ju1fnv/RjXbHbwigXoPCtGy6B6hMnWrirlfgv7LSCipV/h4Or"
    "Z+hX97x05AueorExfhzErEYwt8TvUwjbQ/dRstRDG8SAAGVhJH7semr6u6JyZy8PRez3OF"
    "FpttHkYssAqNTPSh84ZJ+ekB7u8xLoOG10UxZ55HchXgV9DkMRcJxHQb0DHYQ3sudaT89d"
    "GXSchyF9CzoOSFOpCvY6DiXQkR4H/RZ0HFAXXmJGD5C0Qb1u1tuqkDYHY35FexkUNrFZh4"
    "UuxtHWC9fjWBQr38UBvEWZFu58/+eFesdrhPrzh8zz76MDdx50j54VNL+fO2h+Pzdqfj+X"
    "Nb+Is3C2mMZAKmPHYgnWZgV8xG5FheW7kC3r3BOdSJQCE4324/oNfJGQZtxVJhykrcwho1"
    "dq007iz8UsbHe2UG4GUcwxf5ulF4hBksfoMVOao92RHEWgkaRGF6aSy0mHT6+dz6Oaujhs"
    "3rreQ5Uy5g1ocks9Jg7Y3mqmKBk6pK0fs1rgUTHD/poyhcN1ZQq7tWV6dLd0px5N4Q5Nmn"
    "Kmpv+AYbgdx6NeyFXsopWsP9AT5YFCtzuPTigc9iHGRuMWbRwYbRCL7ISrkD+4mPA6BL6u"
    "1FqPHWczTCveDV/fEiHF38NKlvMmuwmS4uWmRed3u2od+x1mnHJwU+lVhzZ0+FjvBnQIvE"
    "vruU7wVLNFNVtjLsmhmi2q2aKaLarZopotqtmimi2q2bJb9lLNlvU1W9R0jprO2Zq5Xm46"
    "p1NjUMQyONN8PhE8dAO85bDVynNnuEndiQ6ENI8doVqL3F3hY7KaqnM3mmHKd5WmX3k444"
    "33aQ7MdprqvU5QAULS4ms1kzZHVfx6hDSVSfxGXJqB2E5NudM3qYR1/kieP5//pDjwj+T0"
    "9MVpjuQejzAvDq7IGUb8xCV4w29RKCvNSYVx5j86X7IilbSqiGpVrLlTdTm0TX0lxambRk"
    "ES1l2LbXV6ZUibrUiwQoQSo++5WbDkkXMbBstCZdduTDN4XV4pZTEOZvdT0Ep5+FBXsN7q"
    "m6kCH04Dfb6D+unoLQtzHgQe0qzUSVe825EcMBKvMbvnpt6yEqTtt9bK5aDf64SU27iOBn"
    "BNVSp+pE9m7s5FZTTynbjC1F3lijAUZ6HnAtMpB6KzyMBhtSNRds7x1fh82tPaq4UfCdPF"
    "XdQNSVk3koRdsLC79/w4+oUMtRrlU+YgRpK62iMTYUdviNQDwsTjhj2TS2DjcFpJ/QG3rf"
    "1WMcdafz7P1AvqV21NV9/dkbsMjL2xZaixnGy16yMe7Jac67RP8a55v3odi472EOljk3IO"
    "b+7uop7gx+wJXn9ZDoJpWOxKrWWTIBn6iuxAh5Iy0e3ES3k3zJnP1rKJEgOL9C4MUbj6ds"
    "hOZ1HE4x1zYM9xDbtoIv1LIgnzZpMVEaBldRMkd4umRFgVe0tLP4YRaMXSc2nZTQdIbldF"
    "AR3T24+Dfp2BLG3XnTONiynvcRL605DD+0S7HuIrsdiVXMuyazWHTnVi74Jgbn/WdlpH0J"
    "S5nS802Ja9Heaf7ZDBjQlkbpBEqcMrl409ce75KpaetMwdLUJ8Sw70q7pYBlmQcrwpx3vM"
    "KbyU40053pTjTTnelONNOd6U40053nbLXsrxtj7HO2/TGdyPeTDrc7zVZZ4O6JjI7JoXR7"
    "rolD1qLjeLgGMbJACGuniBJeobIZetRCSPKAKRzBScxaI6dmzWgDII65UfsVOhzYgEbn0c"
    "ek7K6TYqp21WTkWnOXSv/0OKQdmBVLgvjXmOMqWfTKa0vmVuzHryVcDGobjx5coLNpyLBn"
    "DqHYxHlQzUDZHy9ii/Zuz5NZkYGADHHxVzPl6RsRX9FbG6Q6bBUM3cdMzQwqZuvSyJI8Zl"
    "W7tqlfHcNT7br81Wa3S1tcHWdkgKu1LYdcxRNQq7UtiVwq4UdqWwK4VdKexKYVe7ZS+FXa"
    "0Puz6l1lpWhxiO1yzrsFVh+W5ZVhPkWH2uDkmO2kZXVlPl8J2qDkkPuVVd2YF+LauJQWHR"
    "I4RFSy5W8zBdCXQk8brBUnOo1cPxWj1sC4dOm7MA+8VFLR1fM0x0aFIbIS2xN7UiOGYrgu"
    "Zo6D4je19ZFK3hNFxxrMauieoVH5i0RfRW6lHRy04+2yGYFwf33Jf+SFlxjV3HdLh6Bn9g"
    "h1Tm+Hzt6B8AE7imOn7XtQYO+KEco5DfPkN+mrK1l24z+ktg+713K4TYMYHjUFjPp5cCT0"
    "0XLFpUkfx+wRqiIkWoYbT37ae8B3K//Xr+7PTstTakxL576e6vX3VQ3l+/atTe8atymGPl"
    "Al3MveZFwMNELIeghfaaq/0/Wcd4Rfc9lm6wwUz3eq1AfrVFH8ge6tJ6QT6uEnFUw5Palg"
    "qND1LOzqgucMrZoZwdytmhnB3K2aGcHcrZoZwdytkZleylnB3rc3aeRAx8xTrbMRT83gsh"
    "lA1uWfjbvFnFKJtUqFvJgAse97W05EC/mhupbWBWBnM4Xju5vjr/8u2Xj1emxuCvwboH0Y"
    "efgVWiZg7KeX/56ROcDuePk/d/nJTYUrcyNvK4FWBGkirR5MI8YKqE2kIV0cbx+otspbGj"
    "eGu8vnja7IrXo3UPNuX8QzBLGr3zlYcmrX56/fh0nn++g8tePy8VY+ZEcKT4/BkYvzPmeT"
    "x0IvGlcsdLB4YbRzhFbPGj895z4evIWTIca8UxOq+MYvzeYV5Qk9R4uF+lfICRhRPm7p3q"
    "wt41Sp1BjChCDSaDSML2gjUPn4FVCSeX/8XUtG9LYteSE01okUHsSwUbJkQdSPHixtKHt1"
    "4EQIAIXktM4RM58hEIHxT10VvM24g36DuK+ANs31MiKsKxi/b4+vBMmRin+nnrDVPJLBFn"
    "Hp+jG117XBHhb5BeeAsAvmPAtvPAvGSQrAO0XvLmk8b995/P/+OHggn16fLL3/XjOVq9/3"
    "T5rkSim01c1wjlosmWTZ+33osjj3ZevKF0++36l2c/HylWkUS9Yo7RgQOOQ6bcoDEpgotC"
    "uAUh3C7BPfBMsppgIAkpM2ddvTqPz79gS0aOu+JeQ/ud9Lt2XT//VAcNPwLJGWFa9IxH0Z"
    "u0Qw6cjAiH3oDJiIwLXFE3pacPPKXwjErnphQeSuGhFB5K4aEUHkrhoRQeSuGhFJ5RyV5K"
    "4bE+hUf8ayBu9fPW++a0KYozTmDPWq72Ep9nXaTnWbPwPKvITvx3eht4c16XShAsV8yHd2"
    "kmQQ7WZkpoCAv8nWWBB4+15hEwUMsfaljjXRB4nDWQJgMqUeUGoPZFFu0JMLvJRPASS5WD"
    "1SoIY+yC5HIZtwSFEL7r3BWpLYHt8vJTgXbvLsrE+e3zu4+gevxQvHaq6mHEWThbTOtjCV"
    "s4pgRLHLMXjlFYvgvZsiaU0I1EKTDRaDAaGXiXc8QUPtMa8WfQGv8brmEP2QpqQToD/oZ7"
    "AWpkcWBzi/yv2K7ukxvVJ+SkX05anfP42NTTz3XqhB+JOlgBGQkrlIGhA/9EwRL01QR02i"
    "UPowkGN8GmFQ9g+zY3qJ1WvvN65L4n9/2YvbPkvif3PbnvyX1P7nty35P7ntz3dstect+T"
    "+/64/dnRYBzCgb8XAUo+fBu9XU+qMlpvFkUQ1iBJx4oN1dGxW1+f0VwkqyFsVwG1l8rBDa"
    "MSLnvBopa+Wnkuj6Q+8Qa/wqqMjXjwaGW0JR+969fVa35gDe0a0ufb1Dy76HPrhmAMzRna"
    "VI208QPMCg7xuXiAGxsVuDrFq+js8GPXM8B9+vzYcQ/IRh87cEuVClgdeUAaPImoLqAcNF"
    "ewUJNoALxSDPcJaUwUwx0Dje6wPt3IKi/CjMQo14qW2nybriVFnh/EYDIuXWG9B1i7LyGP"
    "2SNDbaFKKuMeGd+ylYhIW7tsFE+8cZeNjIBh4u2aCCEC9Fewjj3yr+RksT73QWCvKfdBo3"
    "Zb7kOon+uU++CL4kGWw9Ib4fOTf6uvxOgVR+QpzICodwHYe7dhsIS/l67vLpNl89TH/f0K"
    "5UlQnsSYw+CUJ0F5EpQnQXkSlCdBeRLHDvNRngTlSVCexMjzJLTVZCJy8zC2y1ttIuo9a5"
    "eLDEDqTy0pftTb6Zs8UQNvMX1G7Gleuv5U+xWqVPogW0LW06gMejj18nkP9ik7UYQmUnZj"
    "Wj0EAOs3p8JnVCVUyziGIlgvIh1UyqFPbMVD1B7jNM8ik3+gc4oaI/Gg1fR69KlJhQQ+m+"
    "Y2zN1oVj+25CsPZ7xRm8+B2S3M9E4xB0MoaoIUoqkvss6se6zlOKyR1SkaKdQVsJH08e8b"
    "hNlRIy5Oje+K4jzMOEwWteeiQpxGVGRXWEP9eC9x4mJ17o6h4kJF8CM461ujvRXmbwj41n"
    "DAIOhOV3oKB78DNfJywq4JF4pUtaHklIptgeTsoQ5R5LsgmMu4bcTDBzz84kZec/jbq3bT"
    "7wZB0V2K7o45eEfRXYruUnSXorsU3aXoLkV3Kbprt+yl6K710d3oPjGRtupx613ogOzZ/b"
    "N7zleAQhXysKqLLSCybwy3CGozKUYcv33E3SF0uA+3bI82QS0hbGeJe8BEDWla+hJoiAOO"
    "7v775eUHU9u5xnM4ttHdTy1Jy5JbnNKxRiK78i9iwCIlMItpg9O3sw90kEqxTS9uOX3e6Z"
    "rHxxo5Rn5ZJIWINJqnWxXBxpFudcNv0eZj/ibNLLE6fUSktM2Cujj6tkQ4DWUzYS6T0MF9"
    "pmlwE2zzIUqpZ8ybJR7s0Fmy8M717c5YPEoG3EEr47PeXFlBr3aIIgltyIYTPoYp4HHB6h"
    "Tj1vhCBdZmvkGSpOm9ri+dK5nTU/yp2xNgWP++c+hp6BiCRCsoBaDF16ljHWiSB7Y7WXGF"
    "TbgUh0gayMEMkaPfQcQNAOW3brjkczng91jhnTULQzhCm+ky8ONF/cD0ZtrUQNvOMXrLag"
    "gDMo7c/JEIsMSVuY/pWNO7xJ0bubdqgW2+RjAAFSYitC6nZeTewCp1+Am1VZPXeuxtnAjM"
    "XWqvRt5Haq82ehpV8rK7NIZiUcTjHTtDneMa9pAt76bctSVU/txnMwY3U2x5tCPWLrPlPs"
    "FqTwB/qPQOgjlc6GngLGv5dcDubY8zv79cNrEMhEq6K1rVOoRW/O2Qr5gbTtEe3hGxV2Kl"
    "r7DQ42fyGWaO7oaub4m4Td7DSlaexHRSJRgf7CZILO/VKPZ85T4w76S5xkZ+P+lQaDMN00"
    "c7lNvgwUcmnYEmzWPMmlLLRG9EchrmqCVhJLywge68qB6Og2qT/oGWpIIdKtgZcz0GFexQ"
    "wQ4V7FDBDhXsUMHOsVNsqWCHCnaoYGfkBTuZfTTt04emEXwkLX+y/X8X9fOK7Ij/ozb/OR"
    "SmMVPuUMhtbexz+DYz1qN4mBYy7SJlAIy/Txe1D/fDCJKthGiUtba19VHBhHqnYxZpaPU4"
    "5h7r4G1MG+2hosxAF4N/omCZDUWKsAWf+ET7DCfOA/NcmdPGVFJVnddxyKXJ+0jexzE7l8"
    "j7SN5H8j6S95G8j+R9JO8jeR/tlr3kfbTe+/iY26JIC5Yao1Dau2FpQuzysIY0LY1RNITt"
    "6kc6oho33DafGr6S6Z744NGapzztnig0uMoa+oxYmI1qxktPzimOeeG5wUfjGfUSuX5dB5"
    "UPrKFLR/p8mwFlGZ1u3RAIM2forug7U6wF0WgG1ZkvpZ4osesZ4Dl9fkc8H/AiqUezHzhe"
    "4N8BL5TueviC+3MH3+NANKDqXNtvDarOtZ9GNLbqCGOrikxytwS1wogARZhxECC1GtXm2w"
    "xHWZyFnYM8d+nGshsX05DHTD5SW6iSyjgV5lu2EhFpa9ZM8cTTMDIaRlaXtXTFZwFi4j38"
    "eVKTuFT4ftKWuxSqJwEd6tEO+Uv4rPTeh3zlsRmPROkifHiDPrAlB1V6xn90VAwP2Ue7+d"
    "cqLAQfYffBuhSmgVcfOIsJRSflMe0zj4kvV16w4bxWU2hGfwlsv3nGFUL0FG9604fCej7t"
    "dc6nCxYt6nz3rCHTowBks6Fy8u3X82enZ6/TKyLoHCos+oJfv+rgC379qtEXjF8ZtQna77"
    "WBRen1F4b4ZstVkT7T4Y6QT6uqdqVtwSkXvY/qpP7W5ykbdVRSnLJRKRuVslEpG5WyUSkb"
    "lbJRKRuVslFHJXspG9X6bFRg0zipize2pN5lMAecSvb10/mXLx+NB5PJSZa437daLcLbEj"
    "4KsZ3aRBSxerK1Gnb6R++25+FfgjrCnhzbJDPXn+rO+VXCtjZFL0EesDN6+kn/1ujogpbU"
    "jXOzA946AT60diMunTg6aLNimwESYAZsoL4KgxmPIpCmcV1XyWYVqAJosxL0BTeps8ZuYX"
    "EhD7Wysw7Ce2cOwrBnzmUnPeesbcDAWd28Lex8GU5vueG8rQKY7cM25IQg5epEOlidu3eU"
    "+U2HTNzLD3ByY+CQJaZb9lP/B5/aBJdnH8W/CDhSxV++A+n3b2R3jp42YBl0nIchfQs6Dk"
    "hTqTz3Og4l0JEeB/0WdBzeqAklRqZ/HmIELb7wmhZbRk+qNBXf6i7cMqUowpi8tjgOa9fL"
    "vvJT3INZtmQVcCSkwB0fNdsxh7kqvs1THo0mA9iN6O0Zi9VT1yFtken5RTui2sY5SHsTLF"
    "tpkZfCxgmLeS/UA7oQd5yPcSFXsee+v07dgvnRGLdBOFEBAJXmKxqh+XJg6KADcB7xiBYj"
    "d2sjtvaf/CRQ15gApRG7LQlKTNsRD3bIhIrgYTWvVgzcdn0RVMB1Jk7M7kEJvQ2DpZxiW5"
    "caZb4A5UpRrtSYU2EoV4pypShXinKlKFeKcqUoV4pypeyWvZQrZX2u1L8SYFO3LqnmA5+5"
    "S+bVEykPZn1fH71Zq4P/IlWhSoWWVIwUwnoCyDQM7J+EE8atJoNMSTCiQwZiPSHkVt+kHO"
    "H8kTx/Pv9JEshqujz63BjpthIecLlrO7JiwB6dCk+aoQFVgrQ+UczlWE4vrm+P38biblZ9"
    "Dr6LpANRaOEgvpwvSttjPhhboYc9MJW96CxA+5OOR1hgeSRL6knMouo9/nxHhUn5uU1wWw"
    "AZCWr7hC2GDT1nVdU7RkKzEu6R43drlLNw0CxtkWO9fBh3+5s4Cf0rDpiNGqJ5+Qcm7QE9"
    "fHQa5p7t1N1APC6D/LiAcxcE82jiiBlaM4+5S3nLwv24cTB8BxTls9h9qOqfAyxH8T6K94"
    "05nEPxPor3UbyP4n0U76N4H8X7KN5nt+yleJ/18b57QEaVNm2dETTEAfsiXH28/u3qi6lK"
    "dK5NxMw2HFuXg6cUjVXUQnEKPLREhWSN3LSQAtW54SB99TPOpqY5ok3xKVTM6rTOZkUmg7"
    "BehxE7FUqJbCCCNOnbzKBbL4O2VgY1pdvjaPdy9fHffoNbd5eGL7paZgcaHFG8hRzM35rr"
    "pyW4noHYHkKUsXVHbjhVEsXcHyRZZ2IdSXzhrgXSzKmjwWynkLhjhMY2Yz7cLymt3sibB1"
    "V5VeE119Iu4tLjrKK+KTmlsznkM+4+dPa8HIe28ILJLK71ibSQtgBlM2V/16STcffgVkpI"
    "UaQ2QUdIZqRl1EV1okRRSefxkPXRZ8QIClqWEKNPhrkTpAQ5Mi9Ixh9rbs4gj9vroW+RPm"
    "eiADnCMyHfQMjXFRsiePgIzoOQW1PP9c2aVFTARpIpJPbt4L61cSIVpn17tVpShzJUVtFv"
    "nNpyiYt9Ums9NrxvTXapnEqr8l2+MY9HONMpLOZu1Hw9act1ifDBaZg92aV6HWD0NKYIqI"
    "Y2AxabY4ME0fgDc903PzrnzjoofCQ8XKB4T0qPqt4LUlNdq2RSv65v5OF/nfJoKI9mzGkS"
    "lEdDeTSUR0N5NJRHQ3k0lEdDeTR2y17Ko7E+jyYKALruevzAGgIqOYg21rXMyzBnG+1eQJ"
    "Nzdxwjy9WxypOrwu6BVgo07ceTlnlBrAs3LVl4bzQ4JQdis0537sPmcCTRGlC/wJsf/uiF"
    "8tNOOtppi452WtXRckfCzIlfgRuLF7/sCUR9bB10zVoZ6FJFN+wKzCxD1acKNw7tRw85d9"
    "aLwFlKPWioe3aH6El2FIYInxRXe3RHfnsEpSISOlRm5070ADT4qM7Z4zz92xuxV8SDfUGs"
    "axbe8dqS7fzXk+1BrDh7smMQCzOnEEaMmPczsog0+pizpez7jf2b3KDqHO2/CgWVKKg05p"
    "gBBZUoqERBJQoqUVCJgkoUVKKgkt2yl4JK9geVXL+uB3BzSMmtN/ttDijduiHcbrmwUoNZ"
    "uZ/Akqj2McBw+vwoMcxu4To+PJIfd/ROuTnkjilwd0xS5OeJx2lg1YbAnXZ/GV22JaBxXL"
    "Z5L26UcoeYGShVsTdqgKD0An63/8KQPB3wJ41okAMYB/6Fa3Ur7jOH7AEI0BJb4rlIxKMP"
    "auyBHbbGOkoypEOoCbcxADmu1TL2kGLfnLGVFjlZYlfAicPW57+wGRhBJ3URp/z3k9aQk3"
    "hyeps9uj3mlEe4AwuEXA6WncHywnmGerXz/fXl9dcfaoJNxuADR5lQxlkZZxK/hP/3qleI"
    "KYfVI8eZJFFNlNYMwnaPIyAQzLMln6ujO4F/mVfqFoPuBxBN6bMDuK/QSJvkPFdadf3+8/"
    "l//FDwXn26/PJ3/XhO1X3/6fJdecwE9+e4HwNC5UBsptS5FizCg8TWzI3RcZ+SRMyi1qSz"
    "lDoYe5pGMV9V6fPOvbtocgcXwA5niz/vc7+joMetavNPhNvYbMZX6PDDC8Fu85zi6VVXvn"
    "ResehetmB6sp77ig11LFXxbsn9+rwk9dUWBTF7qEM6Ev7E3LkLg0Qw9SyJ4mDJwwhkbTJb"
    "YOCUOTdJ5Po8ilTrA8wpWjLXw1xiz42q3p8Bl6WEJUpYGruApYQlSlhqPCCUsEQJS5SwZK"
    "dRSglLlLD0pGQvJSxZn7Ak/jUQt/p56zMLlN0Kwha3rMVqz573HYTnWVvH+7LoxH+nt4E3"
    "53WjPILlivnwKs0UyMHaTAgNYYFrtSzv4LHWRvejmLICEvv64r2pqfBrsJaucO1EUVM3QY"
    "9aun73ntmDzyQoqxfZrg0EVAnMZn1Q9D2XQezujtJDjOPgLJwtpjHg2Fg6lWBJOu1FOiks"
    "34VsWTc2pROJUmCi0WA0MvD552d4w50yRRd1DS3fKeBf/nHFPdYg1dIR3rDQJzeyaLSDzP"
    "GU94xWydDvsF64s4VwTKxWnstLKT3YwNZzl65QogPQnhXkjtk9xdh3GCwD3ObOSFfrENLr"
    "kX6A4NZnvrzhDYlQ+QcmHQJd02X2bId4V4pn10eUxXBaZo2Y6/I8RagoQjXmAARFqChCRR"
    "EqilBRhIoiVBShogiV3bKXIlTWR6i0xWREohLQSFp46l0ftmWBsnuN2nUWYEaC3V7+jGGL"
    "J3PJtDsW6+Vyd8eO4u3dHwunrUNBpOajAfD8PreURYjuJym2YrokNi2reQwf0L8N5oB3Uu"
    "vqy30/aff0iSdB+dSPdnD0iVoV4R8Vui6wfOA9YG75TNg32DMTbBUXdGQc2nZxC7wAJhrz"
    "hLN1Iz2q+OhEKtWLIARDRnlcwbRO/BrF+YA/S25HcjuO2atEbkdyO5LbkdyO5HYktyO5Hc"
    "ntaLfsJbej9W5HbVRV6dOWBJyHsjmvTtAmtRt7Sc4BEn5LVMhBtWY/CowakUVD2H4J4sZE"
    "fTsoLzo7C+35jfjGlsTshE8XQRLWJM61qo4FOOubhIqdOrdhsBTiKFhxH90uwuGC5FGdfm"
    "Tu3Lx7ZckAyqE1nSWiSCKsxhcXaSuhzQ2XPdRl0I18fKLSGEGNAqVPavbMidw7/xmm1IFu"
    "uMBuELMZdoLAP0N+C/JlAUr9PfejHx21N1n1gEmPSuHU+n51ht3Bf5wannWMNghkHt8bJ3"
    "tNTYH2i7p7iTUIxBKY1frCt1/Pn52evdaNmmTf3rh4vnvdT69fdbifXr9qvJ/wK+rK1GyW"
    "xfmWpiipOJrYZIUBcBjE/Q5KEfARHZQCOwuLXbhN+V/kOM3741Yu/ID5sSkCHuvY7ODfUS"
    "8Aqq/HpfsU7Xh5ZkCs3PBbPId0RnCG8wOwUB/RUgAcpwtQvYPy/oHG7HF1Vh6YN4Sq9igO"
    "CKudDNusLWYQNnsxfl9sSseg3zCH0w5a4cvT5nEOp2Wt0J2Dvto0DLzNQiqA7dXpWjGVer"
    "ou9J6l0zXV+RQ/ypEymdV6sxHBsHUQHsKIKhRgPsBOw2nOD9CVF+pgbeaKsrXqsFjoWyml"
    "9Av1YpbTs7MO3AJPNbKL+K6cFlpqDF8qkQ0Cj7PGCvMSbIk2NwC8L/Um/cTs8kI/i6h5xZ"
    "07cucyqWTBZyDFJqKhqF+lGHwYrbGJBoYi3QHCW+8uLz8V7rV3F+V69N8+v/t49f2LH4r3"
    "UU3k+LgzbDrQbyiRV5hEPqCVO7Y5KSND+UDDUI7k/4Z3vvDP4xg2Wd9fufDApNUXDo9OXR"
    "/U/uzhLtXnmMAJMii4hWdAzZ7rWz0S8gqvmCUL72XU4h50Ud8BHRXOcPSjcz6T6Z/CT60+"
    "5dIxLSKyc8yNQd9kTeLLgX+a/OFbOfIc02G4iD8s0mFqEs0y9VehGWlzE8SL4/rLMXxS1/"
    "qsba5BDmhfwcMhRGPqSxO4d9SuJxjokcpF5Iihn86Lv/30HFhBcgnHz1+cOUvXT2KObre4"
    "uzJ4nNkH9RMiG8k3G814SD/BBiBasCXo8JIUA6r6Mv0MhZqU1BESFnTBOyHZjAj2KGLA4o"
    "p7D380X4Di206330w/2eHqC3z+TBRHIJAa8+LLzjYz0bIn9VpL1VxGYCvWrwzh1uj1dXfe"
    "QX6TLrsOl13+mjMYE7Of6+zorqVDSscG5xK5jsh1lPm2527IZ/E0CV0zD3cRzuqEiOucTp"
    "32VtPiSGZCd6+ErSSld8xKb01Lr+Slw9Xk4Y/UJk82EaUAZD1FSmkquav5u0hS5oGHLrx7"
    "P3Z51WXI9KvmKdOvqmOmxxRMHsw+ymLJFAx8k2ZCGuoPRahxlAOoPQvtOG1HicIyTTFRUa"
    "qhcglMHbhHMqNidldvQYkv2o2n9JEuSbT4sKoad1ccJ6XVprs2PEZV4lQlPtoEN6oSpypx"
    "qhKnKnGqEqcqcaoSpypx62UvVYlbXyX+eMenoQVYGp6GQhcHRzVajl1kKQ1TexqjcArxmi"
    "By6+d4tWqReTCrswYukCnUZrVmoplkImvIXxxJLRzDHLt+uoTM2PWdYLUKwhh+MN5IAYWF"
    "JliuP3HWQA5Q/VA7H1uPC4WJ6SoMbtiN69V2Imlvt1C/Qi9GOqAqsJb5NHrLInFqBZSecc"
    "xkQ5dkkeRCZeCYioiWWm6k0T3nq0jcV8G6c2ny4EaZtBmnc7YxbZdRgbWZcjhTcsn8jYOb"
    "LZMoWgSJN0eVQnHokahBcw1tVxRorqH9NNKKjZFVWgIaSa6T3rW8ZOBOueFegPZnHByztE"
    "Rvq4p+49KSr7mlHiPitxaYlA6mcYFJRpXsxnP5jjMlL7PL0zLC6L4vwj3wVkdK0IG+DERb"
    "ctkrK92+1cMj8R3eizc4aQq9q68nWwPw01n2ZIc4PGCL1yizwlREX5YMwGP3dj9AQ6cuSN"
    "9rDYrgUwR/zAFaiuBTBJ8i+BTBpwg+RfApgk8RfLtlL0XwrY/gGzPvaLv3ob1IKpG4FGUh"
    "/jRa1Q5j/MBn7pJ5TV7mEqztYRl0nGm5rO9c6RlQvjWP38b5/gRWtx3oHw8ddxxUFcTIvi"
    "rAyIW4aNppMbuefb4+khrLlvWdIT6DhN80iNTlTs0hDkgVbUI4csuyGJehbDWYe3qkhh3C"
    "dTurYZtm2yIPY3M4Leebnm3S4k9Bon7tJ7t0n2xuPlk2FG7qWwM0KYA3B+k2ORxP5BuBCS"
    "UjTcQQdht2uliif/qgeh26wafSNW+C+wrYOGggb3R1me90HQyD/VxAwgj9VbiRhIorKUkD"
    "adsGOAeF1/y8l4BGgu30uIvErwPguSUaHxSDtTsG5O0N/Q5xwreG46v832HceyazByBAWn"
    "H9iIX7VjJUbsEOVNCS5IA0GI/I2YrxkhzugO+bIcSNQWvZ8WuUW4lws0XoHKk5RCKE4nsW"
    "1eep5L6etOapyAenM/1khzwVIHUUi8FnIRf/jfn0swDog2hU0/CSKAbztzZHxRie8lMoP2"
    "XM6QeUn0L5KZSfQvkplJ9C+SmUn0L5KXbLXspPsT4/RXajNxG4GYT9ITu4HLHJhNixlqz9"
    "Ghl3kZ+nzeLztNpWQmyqd2OJMrTNtBhxNWKU3PwTlCYT/siB2EwU6XWUexXZHiiBerddOe"
    "2kYJy2KBinVQVD7a4vj1TBbabHiJlE4LNKnZYmIBricAQ5+bffQMG5uPzSxxeG+8NLGu+T"
    "8XX6yF7HQIqVwGw2q86d3Afp1I6+pDrr1h3/rK07/llNd/xV6IKFVxfEbWOUPNQBmeXL5d"
    "Xn8099WEVveGxsAuZqnNQ1hWghTgZzSNJ8/L0PXeReCyXVLMLxKkCdiRoyKv4T8BZ4otYa"
    "QyleEOmy6zEKP+zT1MdDUYAbYS4+OiHkO7x1wDhH14QfxM6d+8AHGKXzGDwTCe/ht0qBxu"
    "ezciMHtp95qvzAiXj4ALLN8fgD9+QsExqYIcXGAw97nZAi4PhOCcoNHBgpR6Sqt6Ej8QYP"
    "QRjFU/iJFbx1j5NRCz/OAyJeRakMFGQUwFJp6qNplCDHeSL0S9BZAGDUmXulrOThxnkO5C"
    "vQKUATkMVudMtmPfoSl0FtL1rTCXbfRU5+67ozsfO9F6x/wGSDM+f7hXu3+IH6c5Ijmfpz"
    "jpRGsMEYGNwopF+EGUlEX+5Z5IhLV4pIEscomXYxp3LvoBF7/bNmFCgCjaQOqzH1e5/4XT"
    "B/7hmitwgzjgNeqIKQLyBbnNe5iE09wAOVeYZzQ0LkIcZBBrHjtFmGGznsJkisEDSrMJgn"
    "hpK+CDMOCqg9V2hwzKpPTfIq5o1rsN7nlhq9bN9aY1W66DoUuqmLfghMZyvZc7r3p8dsp0"
    "VB7etACsWJA5Dia7aSPaQYRtBs7zlekMEd0C6uoAGQfqnXsQfle7xdtxeb53SRDlRQOuQA"
    "dBhB1e2e9M2tNCkq6ju04w/5irnhjo34r8Qitl3Mu2N9r331r9ndSU2dMn48aatPjtUDHc"
    "qSAe1cloJr4VCVDS2PUZExFRmPuYaUioypyJiKjKnImIqMqciYioypyNhu2UtFxvYXGT/W"
    "MfbCAsykqXvnB4hOYUML2cpm2EC7nzylUfZPL7uCcpRGQiHKUbKMRpVg6nG6KV5ztjypc0"
    "/i55NW/6R+ooOD8i4MkhXe6NqpHv3onDu4grNkG2fBHkRtP35Q67k0hieXJrk0x+yxIpcm"
    "uTTJpUkuTXJpkkuTXJrk0rRb9pJLk1yax3Jpos2HPRNhv+S1JH+LXrXVJ3aTRK7Po2iK/Q"
    "NNuKICaLsaojcsOiWmeaXrILyPUNmwhGMKaO3LOk2LWEyiEbMQOf5HQiFy/FtMoxULwSo3"
    "q1jLg4xDaZZbFpraMWvU5DaqmDauV9CxkUeA4e3FOfnjtkP9QRq4qeLfpALBzlIREYgSyh"
    "WYehsHUOa4hn0LqzUJxe4sHo+mMQvveLwjBr/hUtdiJQuRuF4EEfyn2J6sgJJOlze6HMpP"
    "Q4A71z8VqyoXrjeHo74bch+zZNhrkcxvEZ9fB/fcP6mJRWdfTtoC0gm2o4rT5zqEpcXD2D"
    "cWu81yOX4PC7qeCactsPMCrIjICeA2EG5a9PkldR2jdl1r4HA13oVWBqzFL+H/vTIOfJ07"
    "CxYtdBGkwPZRQ9b8r5ULT5t7xYuAh4lIVmiyg1ccEy5uOHoP7oI45v4E/poxOMr4JdDIkS"
    "/4dKOSlmT2/M5vFkFwXydQ9Vet4nSde6iDLIWLJvZFUzXuz1cBjjMVYk/EHSOhE0XiJgrq"
    "pKchNKX3UHrPmLM3KL2H0nsovYfSeyi9h9J7KL2H0nvslr2U3kPpPcdK79Hm4C4pPnsRm5"
    "TlY3twNQk9E5ZQj9tMDMERv119qvhGEC8oqYI3ziKOV9FE6JBBEqOVOYfHXPj1voNSO05K"
    "bR2VWmEf3FO8UauZ6IklOOvJJTbsgnIvQ1slh9YE/n/FxFZR+58FyyWzi1DKCNV+HQNSVS"
    "Ft1urPfWU4YZhR+BoD39sobVC3/MvaMAIp5XsNR8FX3Sj4qo2Cr2ooGIEe0zDXo2UqdB7I"
    "eiZbsY0XsPkb0ND+HrLV4t8+OekLANGcP78Ec/5nJhVRZYN/eQiKHJt1t5UPQy/YxCyeNn"
    "Q5fRcEHmdNaVsl0BLhbgB2X5RLPzGzxNB97zAwu8qefpzwja/x1gnwmbULHCc4EmmnHsaC"
    "YHSTgPaNgLtr3O8uLz8VNJV3F2VV5LfP7z6CsvhD0b6q+kFwqMxDjU7eSr8M6ICU0yGIHo"
    "QrES1PK5EJs2YgPBO4AT2dvyFe0GF3zDRBZs/kmrsR4nA+RVec4ejpKqjNF93vC8lDOE4T"
    "SKh3DwTqO3+6Uzp46/TpitIBEqFO+LUoGymE9ZeV3KpoK6xiQIB76SiUOiI24ZH+3kVPVW"
    "IvFm/EYbs1TsI2JUJDWE2ULxwZAUgxxx+2hwvQq+8GSTQ1x3wNqM0yaSQUmIqrzNBN3rjG"
    "eDzmv4kbfI1+c6Vpyzsf1g5EkhuIMBG0isXUAPm+jnzfJ+tBtysN6DyO+XIVnzRnA+knJh"
    "2SgqYs9/DW5KBLsJoVAAYrYVEX2R1zeVF/rOYDdQF4KimTQyQBKVwePxFIUXJTG0lqJkEJ"
    "bCTT4PSuD4X2nO1pGsp9bOkz8Koh5VZpdxKLkxrH7UXTYcgAbJ/k++v19VdHblcnhuuJ9R"
    "P03OLFwEUoP/A7a5VD58OEYVBjyb5fsIacpRTAZoUdnQjAZ7fM9UqJE1EC1iufd2a+kuH6"
    "uovdWmawnNn6upreErM6nb2ZABmEzRTA8y/EXPXkB6Ej3yHlCnGm7DGrlq7nuWAeBH5dRK"
    "lRMJXBDpfS14M+vwZrxwv8O+SJGFTmA4ofuyyP90kYBeFJs+GhHuhkd8yyZ7eaHUiBWxZm"
    "AQOgx52oULnhoCagt0Fk5KFZobJMqqZI30WeinmyQ0VXKb3nyKZJxP9VE6xx75rVJAlgtR"
    "ASsdEgcmUcVN4FIrVcHmU8vWZy6W+npy9f/nT6/OXrn89e/fTT2c/PUwFV/apNUr27+DsK"
    "q8KdYaP0+qCMuBb5lT7SSYLN809vlWF5O1LUlCoXCLpF8iLHuYhlOnIkaPyn+rVn7vxPZw"
    "FU1kMlpaIw48KfgsXkVYl3mJ+skY//meJIyjTxq1Nks/96lKJzCM/ODoQ+pHAtErYrfYpQ"
    "I/H6HPpGy1maKb8Y3WMFMOtvM7FbwG16q6kCDNDKrLvJqvmORn6AFMLq4Gma47ixqwtjGK"
    "wNxU0GMRJRc8Da3qI7sSat6f0icGe82aF44GqDk68fv3y4+PL3Pndq2sAjzmlClnizVCTH"
    "xGuSBzmceH/eA/F+srwBbQUwf+v6brTgcx25ipzIxcYpqf0S8pXHOhNlYJeuz/+Kzcvlcl"
    "CPJNCC1MC3SmO1YArMkwHSMB9B1MXDit55r4SRMugo80SYaDIL3CzbHgnG5caT2h/z4TBR"
    "TVIA+8soL0S50S1WvCDR5SkANWUg6htoKipVqYrnlrS5DMT22I/aKpafMBGDmwXLVRKLIp"
    "UZ/IJI8QVMoIHEhS9HSekBOHCYer5Syi/1iCldrakTjrrFFMWn1g7Nz0oJcjw3a75ngToX"
    "HHj/Dv4D69ZE38F7d7V6wifEkrjBOQ/d2eKkJlygvpm0RQlY9sy22EBzZfbQ3dGauKnWWV"
    "JjUyoe2c1xvsfS9WHsw2bvd2PvombnX3PjIqu8f91RXKxVPjvrUqp8dtZcqYzflVwjwFQG"
    "GFaPP0Ls7qX4B34xru2e/r+/XX5pUMwykPJF685i5/86nhtZFF4YotMFIqNdM97S1AIXeH"
    "fsIPj//P9ECdnK"
)
SCHEMA_STATE = (
    "eJzsvY9zHDeOL/6vTKVele16vivLiZPsd9epkuWxM7ey5Kcfye23VDU10rTtWUszyszIie"
    "7e/e+vu9lkkwRAAt3osde7W+9e5CEB4gOCbBIEwf/+ZvPb9WJbfPP/jf77m9ntYvqxuK//"
    "vlpd390sN/Xfi3n5n28Oft4/efjt949GR8dno6Pzw8PR25PJm/2Tv43+Ov7bN49H31yti9"
    "m2mE9n26r62fg/z1zVqvjudp4q/lSsN4vVsiqbHIVFxR/bYr2cXU+NIL/sn9Sy7D158qgq"
    "nhfXRcjY/VoynIbSV0XL2U0RMwoarCpM362u58UclXVTlFi30w+zzQefz/ffhWw2V6vbYu"
    "PX+HbvaVilKGHfbz8slu9x4LeLdbGJkF3PNtvp3QYg3hSz9dWH6bZUFyF1Xf5+PbvZwAr/"
    "U/XgarnZrmeL5dZ0/NXHaWMTU697Dn4eH/x19PDCdtnFN6MX47Nfx+Oj0d5o/+jl6Onedz"
    "989+O333/3Q61uj0vUkw2n62L5fvuhZOgVX3zzKOJqu9tjZzsy5lP9zmIQdWTMxyuG7Mre"
    "jrm5/gaM6hLIo7KHWvM3s7kZg3d/EMr672Z81exPxvtn49H50eT/nI9Hk6OX4/8cXRCkZe"
    "8cH5WlTVH5T6joX38en4xH0c+jyWlgPvP16rZq/OXJ8dtsmxXBu8X1dUVQA1y0FYN5AoFl"
    "eaMkKBy/+HFFGaBq54cGVAoQ0WgKTzCx8fC0JCgev1gPj881hacZVTwkZqghGLw5VBOEaS"
    "8lvjdop59m13d8LIASBRZMCnrAkMZTKNsPhxBkTIjPD66SJkTYdBKh+/iVlsuH51Mh2OrJ"
    "z1ZpxX/0eBQWKKIOJWJCnq9+X3YBXdExYTdz+26gG7mY4IUWHRESX7yBATIs2l+4CTFCUh"
    "SlX00TJ9Y8QNrOZNU6E4d2tv/icNxK3dSthF+W7Z6NX49P/G3F49FiPoIbD7PwefTni2XD"
    "9pfJydn5/iFgX691S+7np5Oj16N3282zh/VPj0flUndbLLfPHzx4PJoX29ni+vmD5WpZPK"
    "iK6q3P4r+K580Gw9cO0UQpC1psAframhydjk/OKrzHqCoW80ej0/Hh+OCsgv/q5PiN389l"
    "SzgDC/bhevX7Yv54VP/bcVo+HvkbgIht2/p/HE9CszK6q4Sqe3m7noY0dp1EdPjJ5HXVqR"
    "c0YdnG/quzsk4DKzLrF+PXpUQcnf2yf3g+Pi1Nqfj938t//5kgyuqpomfpygyrso+ej0yb"
    "fx6Nj15Ck+HoAAwnpO6H2fJ9J0UbQqfo87cvK5LjV6FJRIov0R2NygVcqIu//AT1k+oip2"
    "3w0+MR2gEPzCRVDsSyK0DzjK6oaKqu+EfofdsxjN5fFzerT116vyF0vf+yhFr1Pn+Yfb4+"
    "bGQVUEi7wGkn7IL/af5VrI0rxPN/7CEuogcPoDfnCeKUMfViT0z5a93g1ezmdrZ4v/yXBy"
    "7ngdve3wYMnhlBqp8jslov5TBbFtcIQVOC0Nxez66AjK4AIdhsZ+vtZmoUaH8slvP4p7Le"
    "9i7wCu59H4K/vJu/L2pVvpiUg7Kmml1t70r9X602UcHV3XpdLK/uAzdjLejq8u/F1XbxKU"
    "Dx9EkDYxBvoTXgnu5Cx0bJX+j4dXYYOg7W8GIO1e+QwzPIwLPFmEdTxGLjzDNmUhfwsLSW"
    "6PrI/FRtDo5GDx+8Pdw/Ohq/LKfxByfnR0flOrD6s5xhy98eAXat2Tp25ievx59YYaL/AW"
    "aRvTuO3u9d2PqjBai/KUPctIBPMLZiRq4QcnqKCXVbrBeredwPZjJp92mj4+oD1kwo9M8/"
    "PR8F5KQKph+XxsdgW/X7yzKvZI6Vbl0mpuVWa4FTAXi1iTHNcmtjtHb/a8v0Hdt4q9gGv9"
    "Ut37WN0OCQdJ3baLNJTAL3NkKDY9J1cKPNJjGxXNxBbRyHspM7ajEJoV7qMByjMQEGpPl+"
    "OSSBVzQoUcTo5MnDZDlDIQkbqu8JHRQu7QUN6/GcgwgNbqaDYko4PuNFj8heWxqiH8O1e2"
    "S1caHmzOkJxkItM1+fSoLcN+IdoGeYsq0qtOaAjPgmDo+PY9ZmKygxaktBdKy/t4wMOixS"
    "BNyKxMAqM+WWho/XN+OBMTNM2FQUGrBHhJvvwLg4put2CCLz9amILkV2LnVfer8rAg4FYi"
    "KWGXFIx0TtW/HQyBlm3FYWmnJEiJvz0AA59txsgEXW3NIQvQo22+as3P6qCNYXhYVTZsM+"
    "FQtrEBswIF6G7dqqQssNyAhnwYDAmHOw8b/xB6NxzuFjsC7THYA1yyQG4zESDTtHQlhi7I"
    "SqjdD+qIjPk4MDUTbiPCIOTH+8DQeVMdqamsLB5lPh9jkcKM5I8xyYUmiAFMcXuEgVQSLN"
    "p/dc1rsr3XQFdMSuy7l6NfdbUcMAXTsfMeKKosrqgUWO/4CRRXEbcWgRwEjHFiHqQIOL2n"
    "4G0UUAsSi8CArQxBd5lgUDjCIqQYQRQYmGGHkiYMEPhO4yQUZ8dVFxJrDdLoEmpCKwSBNQ"
    "mR1oRFCyIo08/fcLNYI6h7/1CVRJ9ggebfTFmkEq4CiuzI84IijRkCPusPucnRmGHbFIxF"
    "2hGXgUxb2YH2Fsi/k9DmBpYpJcMIA79u8cv1Ri26zu1lfN+uNfgUx0INPHxTKUJIoF+u1u"
    "ttwutnXAggn6CYol8UDDRvzYLtcK/XH8tGOAHOP+wUCOle1FB7j6wUbRvCmny5PJ/mEVO/"
    "N2fPz2cFz99er86OUpEkXjePo97/jaH7OxLzRfEFLTNZam5agUVAMYghAVJ2wQ/CIOQSFs"
    "SxaLgjGJ902u0oDRKbgc4PuOktBxEBzgWFxEhDgIkOi4W0y0ndwKt+bUISoHIc5AHShOBx"
    "WEh7tL5A5CnME9UCwPKggPtyy6p7M5DwFWYtbVN0bq5kGIM5DNl2wIrL4IPMT269cZdcgg"
    "g7z91g6BPhaFOZV18GAixLmpTNuLiYrARNzRoUkwyCEfwsVJikL7Oh2JyOkZUQ3n/XQN7c"
    "INGjdG+kMBfIZjFFFZ0kPq2QvtKgXq6eYzhbJFzlPfeBNe1IhPF3cqwSLpV/WlS3p6iD7g"
    "elr52s762qAkvZxupNaS3jdAJffGEixEblm/+5T8s7CnEoUqTr5kh2Zct/9AdsXy6sZUHd"
    "y7BIukn1c+DXxZ1kH4glm03btU0zvczYd7uVp9NDdZv24XbsbDCq51hsKE9ztD36zVJKWx"
    "k/Gr0mKODsqPXHzUblae5ThqrO9kfFrazUGNxZmKiG+00CUbyPl5G7PQcvNadtpeXsuX60"
    "Xd43lRLVvkyl7qCh7picThy/xxCA+wy2nqDOiGRKVIhxo1FPYH/t4upkzD9cahbvwRkEIE"
    "d9o03B225aALP9fpPIlYqgiPCSUq8CazBHRvphyk51spRHC793zMQRd+l56HErFUcXk/9a"
    "RzUbP+x1aomhxHoaqC2GB/LteznrzEvPmkw+kGpM3MIcOcbWBisDB3OdmAtGnMA51rYGKw"
    "MHd1fuP0aeyDuL4pQVjoe8wMzClgmFssiBAsvO3GQoi2XYamVoAD3HwAAgh2rmbneb0oll"
    "u3Au6w5ZxV7ONNYfhdW7wvTPgDlbQ72rdO3pQbo/03b5OBMP7yPsJpkK1ubsvt53a1/up3"
    "070Doi5nVx/fr1d3YVhUmzelPkLZ1pdT8MRGN2W3TN8tiuv5Bi2vOm5bvL/HC2fXxcbeAS"
    "boBwmjchbSd2PdMtLaUrccu0dMtTzC/o05taWZ3DktQ2AReAhSU4HNNjKjmKlXzGbpWx7I"
    "EN+U8ZkBSwUsgxoUY+CaoAyI55RAqd3HyJUO4IggWkYDoYBJS8EFsSIRKq2Yp7g1dN3gjQ"
    "PBPgCjouAor/3xpjPYJOt9jIrCprzGx5vOYONFK3UwPVVAhAn6ExInUiGurh+i0LYwZGwC"
    "aAUEJUCkiWgETC14GILX4TD+AGKXBR4gYtiIA9/QkFCDmFISY0DR4sEFviDocSKly1w4gU"
    "B55Hkv0nang15aJegJL6zODxmgaHmxAn5v9AwSQPSP/drr4DfdP0Q8wJdtGMmjf1BdcOZP"
    "0eKH/YJh+bm7NzrQ5xF16JrPd4TfinK7Xs3vrrb/cjvk3A53mwLf7t8W63er9c1seYW7G2"
    "7XC1PCuYI1oGMh7HdeaEC0ehTHBAA703NeWIb6TgzLWcOZYXlZ64l5Vb+zd/SWWWRxIMFz"
    "WyxnbY3VdU79y4Xg9hdk2vf6F8Ix4dXI+TOyYiKXyqwSut0qyxmt1LeAcIH7PVtrUEcKKk"
    "lmO+vUHfm8eZtbSJ2DHkx6ypteTBoxfP5pP4eLvjo4p/48ybiq6eSogtRZVQzluMJEYWLv"
    "5siC1Dnsgzm2MFGY2KWOLp8uh3c4x1coBRNq/UFhJUWjadOQ4VfLZEw1vw2igVYwkRZ4ed"
    "NS1CJNBPljB9dGIqMaRcIM30iS54bD8MBTsRuJtVdn8MQtPmrq17zGlxcm5Ra3NEL3eEg2"
    "pJvctrQbd3nUWsJtHmuA5T6Hasu40Vu7SbnTYx11dasD8YB73bPjpJs95NTN3Y7zyLjdPQ"
    "Ezfj68L/hueLbSGV5XIEtP7yuluowXNibr4qbHeQjd9V4vqrntQX+lSpX8vKl+zbrz/5EM"
    "jOnmj8g6uftxHhm3v3xa+NLMhDwW4BD36NrPeEyw2baPtnU6H7guPpmn7JCLc2V7S/NJwk"
    "pnW6ygQ2xluQ2dVe95doVQuOth3tOQgailBVL+9Kr49/Xs9pY4VegSTPrN3WI+taimRrzp"
    "t3t7T2f14G1ch3UQ79aFaBsZ46tmmL7KHlt27u9N8ZvXbUaUtjfhK52lCWxmV1t3IoCory"
    "xepWN2e/dQ4hxqdVusZ1Y+KgefmXx5wZyBd7jcPdTqnpYCZjc9rqbd3NQ/NNdTmu41N1Pa"
    "bi/7o3nhj9q9eFyxvZoptn3AEbCui4jY/C6RqiFJyJX3ktmKmERbnhSYB6ucsU3p3ZK/SI"
    "so6k/hq+PyU2HXZL6A5ivZfM9O9ien44f7L45Pzh6PHmw/FKO62uh69X602IyqCWY5/7fV"
    "8vr+wSPGxwYIQuP7WNwSSkY4VpVbVP5CwKLyFpO/jX4aPWzwVR6Ju2Wtkub7ahiW+Mw5zt"
    "C6MJInv7Dt7FiJRcyQyBZ8tH9+Vu7iSq29GUezi+GDT0rLu5vLYk1+H42+OnwjWwjIrBMu"
    "yrw+sMe/1fCtf6j+sCKaf9kebLdwe4/LTvm9WD/8UPzxsJzq56uby+vV5cPvHj0a/d//O3"
    "rwbw+q/0SFT4cp/P7Ro0ePR0/K/1efYB8cH706nJTW9PK40tzP5U7aN5PG1PYYBvGHGUTT"
    "tVHh1x1GgUcuhGdEs3tUykY/HHOtDmgDvfYMGwh5KUUMhEx7nnGHzKyqHNR1fTEhk4sAC9"
    "ZPIWcdO5MM3PfUr6B/2JxoH3yz4uqdMCZwhU7j0s77RO9H/NE1Tmhh/FNRijCFTfUslBYg"
    "j1NwAkoRJnDqnnvSAjD6s50xRL3ZRp3w7FS1Jx3nPD7zHZBAq0cUiaou1QZUM81joWcTkn"
    "NmLjF/acPB5pL8vdrFvLi5XW1N7FN3Rwnjdq3h3kY2PnsmvX27+n0ZtvHt07DCdTHblEOx"
    "3ANfo8uQ2XLzu+FglzuZxVfxx+1iXWzQYso742vUqGX64w9/evrDs9BBY4qMGZSqAYmAFv"
    "M/AlZWlB8v373703cZg0zSWsuMut5+vy3i5P4400B+6exTr+62V6ubzgvo29VmEXtpfoyM"
    "r20CeWWhuOeFxKIKi+NiD/ZPD/ZfjlnmYVqe/vj9s3dP/hSahylqNlcNQI4Hr6J7tygnhf"
    "XtetHdlxcP1ifg/Nh0sd8QOSyHuDV/M6vHeDdwmWc1miNtfArZbsv+q2UEG65luUSlZpJ6"
    "apqHc5P7Pd5ppaadzKSV9TqWI7fS3bQRdvru6bfvvr/MzycIkZ1IqqIm0sqU56YOlFf6y+"
    "Xr/YkpNh6I6aZYL4qNli08jSaO+2K2xvr6/eJTAXfd1KD3RDWZzZ8Vsz9dfh8NeZdMvWo0"
    "M9hbARpt3M42m99X63mVNqj7mU2p4+vVfUGmD6wd96uPxXL6Ybb5QH2svSlC+AUFturBmj"
    "bCTX94Wjx99zRvsjSttdxQac0XsFVBzo5TDcCFZUzQaOb7Yn75A+ODTtMm0bC/5yn++e/5"
    "bbWy3FSz0nx1dXfT4xgpvQ70TIux5iSvy1zebwt0Dr/b9JhYPSXYpd93Pzx9N2dMrySp61"
    "yg4GbD16wjM51Ls8cN1avfqGT6rnh6WVzJoIS0OSxNbQmYuAGGpS5ui+vF8uv318bX3uKD"
    "0dytt+ps9lOBSTpIlhvbLz39vY6NkqvX8ZNdCXuGOGQJ0Vh+SozWDaemTN8Di7eKOV9jNc"
    "lA+VH8IRqlfClRS5jXx1UROFsRGhyGrosVbTaJSeBYRWhwTLruVLTZJCbWlRGpiSkCYZia"
    "m2KZIEx9HIYtU0RgWQIMrgYncD2qrB6u7vgPGKQetxGHpgOMvsrCg3VEHWgYetu7IPgcIB"
    "aFnEMBmkBzz55geHlEJQgqJyjRUHJPBCxSlNBdJmycry4qlhe22yWCl1QEFoEDKrMjjQhK"
    "VhC4p/9+od9Q5/C3PvG7yR7Bg7u/WDNIBWLFlflB2wQlGqrNHXafszPDEGwWibgrNMOt2+"
    "3THrJnSkdf/7NkZtl8vEvtUMvi1AZ18Pe1r0o1vV+t4/Bivyhib/BurtaL2/hIymWguF5s"
    "vGQbbWaYu+ViOxW92b1dlRvUVeWLXdoAxPb3ygm4NlMF6MffZ+sqAP9+elMujD5sPNoqdW"
    "m5VKoSiEzf3y3meF6bXbsGVBLIKGeNcTc1jA2DBKsf73CvQEjdOdGMZZB8Xfz18fHL6j3x"
    "cjL/ZXIwbl8Ud5dVPQsHoWtNGQdGZPMxK684nZrF8gvHiMPW/nzBz0rjshL448uxdL924N"
    "gz8M9ZUDyOnXBBCRCQNnE4A0QsbZGAJzJnOKZRGVTlU6g8dKbBMikHlXjmQ6bziW3IJvWp"
    "GIW2YBMnpPP9oB35bvp+tZpvsFH5fGTGpOEad69tM2JrO2u6WJom0h36vFQ6yr55eiqsjr"
    "gpuycqSmQnGiwlES8PkVfRTNgiPPVkjuBoFyi9nJN+K6i/SJ4ch86IM2AaHG7umw4Jb+gs"
    "NwOmtuHms8laFsKTY1J6CLKmxXOmIkl3hsy0k0+vE62CeOI3czEUX+s5+7Ch5Ii22whGOi"
    "CEBkHhLdxcTwRZgECp4rj3JWPBZuX/Qakk0P20P7uATyf+AVV5OW9wMnxG3wG+RH4fuICX"
    "mHZAhfcwtnyrO9Yv0MMcScSELDLriI4J27fpwaHnDdqrLDPpmBA16sEBMizabQ6EACM6fN"
    "nSbjwUVy1xw8kJSZaEK515a7B0W+wcW/7Sx98FSSajmBAfmNQe7jHcgCku54BofA2I5iZI"
    "yteCP0PtSBP5eSqsLzN2hBZfwu8GLNv2nf+gC9yQOIG3dSloA45FSCGOPFFCyCg1ihl4vP"
    "RAE0KkUHPjSILqKC7FKJKoMRhEEqQ6woV38RUgXZxuCEmUdmqICJKwCRBAEgFMxI+gmfNg"
    "+IjtVRg9ws1shh7Vxq3b2BFnREjoSJSujB85ghLigSPJDGO4znJhI30zwKmkfaN0gAYLoH"
    "nhOihaEjHiFN8zYARmflNM98ZJ0/aP0PvJUJGwriBSBCXEA0VYw+zz9WEUJMKgkHZBxxCR"
    "MJTBRH+gYSP2PNecExGhBk30CDjle6IUeDJdL8pVxzdfe/gJkndR+DaOl9kSuQvs3sjxNM"
    "tqgMc1Ey1R96FSzITh1TtygjpqxNiLDugAg2hxayoMd/iItJ86gvSGlxBjAldrYWb5jlq3"
    "xjll02ZqQ2L00fyLvS8JqARIdTYqUetseOw3XJLUenAZb7ZkJMlDp16RY6NHp1BKAYQla3"
    "c9JlMXVXQ0CJrRIKoRm0lKPoaa5LELMWFKDYPEMUAB8jg7xDTEhAmcw8Q3QAEEi9u6dF1c"
    "lavico16tZp3vlnLST5Q8U/mHmBd1PbEdRf3n3xf7F3mfGhJWttvgTIupEkFUvyT3VL/e1"
    "NSL+fTd17W3i6ZnEsNBIvoKq3qYvne/+l6tqkctEWNAklS2iNLSWxvQVNNvotN8b5PloF/"
    "mD1K31vcuRh3Ilr9mcq7o8QOpem7nnsTy0Upntuyk9/zDumTAdmnZ/tnk4M2DtsS9Ymffo"
    "btrHDlsPYbCKmd2Zoi/X0U2ia2g4p6SQTID1sLkChdMg/bwZYKtoZgMQRJUAi6CyCs0RQe"
    "waIHkqB4dBc6WKMpPKxoSJlZ6YHIm1edYop38glJUChakZFYcwCJrcQ5GAzrqh8MWvYDHg"
    "xGTcQHgzFA+mAQqgI9GHT9Cg4GY7Cig0HQenMw2JoRPBgMaQQHgzghejDYto+dWOA6yxwM"
    "svVEHQ2BVrscDVE6wI6G4rrsg0GckHUw2Cq+38Eg0Db4qc+hUqor8IPBL7P3UweDUV3+wS"
    "BOiB4M8obZ5+vD8GCQQyHtAs274+4QsNkvdDjHq6JaqwDXf7oNsvgWOONdi+0iSjTYXF9f"
    "LK8KX0yQ3nWoi9LeKinqz+AcMVjDyc8RrQ31PkR0jNTuXjuOPS5QOx697/E6TtZQnJaqH+"
    "zmvxxZ1WXsyZu3xydn+0dn1T+OT15Ojsph51/Ndtxui/ViFToTagtr19rNRc/KDuMfbc2f"
    "2grYASzRNcyTSYy6dV/b0iHOXfGW8UPX2Fik4ML7biEqrQR1cWv4SYOrFLg/k2cMMQkFpJ"
    "1PdI4WYLs8SILTM4pUCSLrhIyWIQNXdCCGUFEgtY/C0KYz2ESHYAgVhU37+AttOoONeVNW"
    "PnmoAmJNIuJLPwQlaYqqV3/IxjMoq0+wHGFLRaEzn3ZVZH6judmy+qTzrjMBGhzRQ7CQMF"
    "d3zG+6nwQnCAsl88oSQsVCGlxUGgxt6m5SVFVsrB4Z+e0bDBjPXuvlqNBeLQ3Zi9FquO7B"
    "5jfdz4MThIVSaq8tFQupb6/DoWXZq6kqtlePjPzUDwaMZ6/sK1URBYVH82IVaBJgCdalnO"
    "tVUXX1gxSvhUEvWcWtwHtWACl9ooKqhbht1fY2cuEKYBfeuYJiuGtXnpVhN68iStHlK4IW"
    "PWYJBMHvhhC6zN7C4iuPvooD2+52G4dUCeZ3R6oLbmQRtKyzl6A3+t7LgvrHfu13syfZP9"
    "QFrS/aMNI3teLqkstaBC16LCMZlp+7e+O7WyyiDl3z5ST5rSRb311//U/RdEuke7NYTn+7"
    "m5WLtm1NiQSZ1jlOkFy6nLfKF5ur1d1yS3D27IZ5ZStc73W4C6Z5BcyalsrRTc1I9eim5t"
    "g/+axjFZuKg+oXXOQyvCKMQwMLs8badEz8tLEtdI0Tp5qTb8ZOPPsjLhx1DIR0s+CkJKYO"
    "N0JV6VDHQLBlem9X141Px7P7u4iKghbMGXpbPdA6G57wLIWg1oPLPlEhJclC515Gi0lokL"
    "oXzmC7PEjdupK4RtYLorQTWVfF2plReiwWUVEghzgWA01nsImPxSIqCtsQx2Kg6Vy/zSSZ"
    "TDEyHN3nyWeKy8dVgcD/CwmFahg8tyklJVcZEucwQkmO591gzTqLseUnG2q0OkWBhnVUUY"
    "asc5OXW/IKh3hASFp3sKIOz3MWqrk/Kbn48KXDOyLlqyA86BleDayB7dUXD+2Ylvyg7QAs"
    "b2R3CpFAKMlpTD1EAm08g9LuF+UoQ0oKZbsfVUUZNy5z6JF5lWJnwpPYXfTEJUu6WTVXNr"
    "9u/13vGGsigLrjA1tpz10QlR15C6Pw7N5B2HqevMc7iehuDLZ/VqiGj95bWg3DPu9hNSxU"
    "YrAtM4UHshpOXEfdnu+oi5nsIiIc71tuqipI3H4UmsIh/IBou/hXz1blh1BHFAQg7QBq0C"
    "oLjiT5EE6pA4+XXoiSIA1VkHIqpCCgqSeViltlwenQc3SeqB7wRD3HzQRlp1NRFihARABU"
    "z/6ENJzGJcv6BIgIXOrZnpCG07i4z0J51Qks+k9DBW2mYYhCwCERAUkvABxrMjOQRO5WhA"
    "rF9Hmcrah0TPjc1ywwOpkKhn9ECpeRqQipdZNPSQUT605wsgzeWz5zIXqLawycrlMCNppZ"
    "rjW7VPYirVnRo0szvdj+qLnMV48f0x+TUGNv4Ih+KAYHoXCSwcL5aZQDRfNjwnCwSucRNJ"
    "Q/XMUMBYqaN/x9BetpkaD2xQCPizQNDPu8SNgI8sBIBNPXG8jjD1RCPTJiexp7ZiSCLX1o"
    "JJahfWrEmRf62EhAJ3tuBCW9IB4ccVIQbyGgOsw/OsLVWuLhibjljk9PENoAAw6tLXl8BC"
    "W9YD4/4rqh9wMkseaRH3s+YJHoGPIZki/WHjKPkYS1Rc+RoKQXxIMkzGH4eXsVPEzCoJF3"
    "iWZoO/3siCTIvXqbpI7iKz4VX/+DIrfrxWrdnBpSCXe397dFVF5zvSumH1Z3dQ+FcpJJdD"
    "3N9k6l6/NSS6jrM/VV4yS0P9rTmcPjX6sDmaPjkzf7h9VfP09e/1z99/zk9fjozM+b6/O2"
    "Km1PfMofLM9ycXZ6Njk+qticjOt/1SdARweTl2NzAPRqPH75Yv/gr9XfB8dv3h7uT+jGgo"
    "5qD3Lsr0DbP/7wPZqfl9Y4M6ktwcCuwoMK+kcuifaxbUZYXZT/FidMwNTOhUsJkMcpyouL"
    "EyZwaufIpQTI4/QGtwSlN/wpjG0VbYQt5zy+aj5hJ9TFCRMYzWyljc9vOo/Qn9UkAP15j8"
    "Ln1dEG6bEWLHnMymTxvvyEL8uGt8XNbec8iZvtbG22l+gjCPbEP/dFB09UeOJNmzaml0/2"
    "Lve+y/RQktb1Ugi+cSOaqrkHKlLck50QqL3PQyGLeVEHZ6UeCinXxp/KelWazo3tebvkev"
    "rsWQ1xXcwX66J6Kn29iNZ/UXxTude5rhZAwcrtu+hGYfHHbcluQ61DG0HiZaPEGEqlTW0r"
    "e3969+zHGd8YIG1sDN5zJQ4J1xgw7gxj2M7ef/23X/s+4XG72iy2hKz55z3eze6uq5jX1e"
    "XscnHdrMCba7Jlj5XmX2KZz+433u/94+IWt8X1Ykk+5RNFyDW1u0W11UbUdwNU89Da+NTM"
    "Or8jUlP7fd5ul5of0WixkD75Csnx23G9HfrV7IoOj0/93U5NT9hNu9+B5RfIZdNYv5G5OX"
    "ZBCWD07ffPsC0U0me8rVNM6CbCqmCArRJsDyzIXDXRwyaOAkHgDUGz7tJ65cRrlIbh2a8A"
    "imfgWTht3b5YWk7oOtnUaZrPL4+D6hwgPdfDUXt5COw4M5xMARIjwoxqm4Yn8SlEBAgkZR"
    "8CaJDGIfEZRAQIDmUfAWiQxsF7Qyc1g2m/n5OauBa8iQtaaGLGckVqo5wxUTUffo7szZIg"
    "llvtrR+vEVpeZCHB9bSk6RFk6KJFC2hCEBp9sO4R4UYo0WVMsK7Swoo2DlCauqxXnLya6v"
    "EXhvmQLzj5DYD3mwJodMxFrAL87SbTs/DlpgCi7N2msF37alNjQsibTV59yYtNCBkaV2Fb"
    "Rp+RQXSUe6uJpxnyrZ6wxU4v9aDIsTPzsCb/jSaEjBU7YVXd832mUMPRD73e9SGVT7zM9I"
    "X1dfJNJr+m4EUmhAyNi8gPo8/TY9E7TNn6MpVrxj+IwhxKIf7lxsy4MQd5SrhUfE/XX8VB"
    "yfFXsZK7/WK/FhSI5UGJyOxisPxZ36MF2sIcQZ422AD8naCTXMlx1fLH1uNVqcCFEFYHIu"
    "u6D+LGKPkFroOwOpBf120QN0bJz3IZ8MxER2jCXKoizramrae+qalYD7il8djHGxofFL2d"
    "CaGjm5m648BWxgcm2sgELTbbGGMbcBPT1hVsYSARuoExbWLrLqiTzOaFpQtqORu01mUxi+"
    "HFlrJ+PfamBRKxtixGuf02LIFWg3/2WfpS6sa3Kl9Oz6Y2KV49/hYFEqEblPQw2X3/hBuT"
    "XG2Jij/fpqSY3fxrV5LZlVzebRbLYrOZNqd7cR6ioBxJRtQ/VGK2ziX9qTqyW2xERdl3f1"
    "Sx0NogVby6BkbUxKC7Yi5BhSy7Rvmr7YcoZ5DrlVJDf/nJLibhXg0qh7fXiejcYtb1tOp2"
    "DbSGrsBbheQX4W1dKLqnO4VluN9SRmz2yTZC0xcG40wbbZWEJNmMhvUhFOXtaNwciUGyIQ"
    "3rQwzKW9K4ORIDb1Nqa0K5tbelbUukyOE3i3E/H6WKocSTK54hBK+ihBuKyNQB6wY/QSfT"
    "g3+df4e6oC/4I5V558wUITTxHeKkzprrqiyfTFtR3ylT8R7SK+PxB24ZH1fCLxPCxx0zdc"
    "dCz4yPTuaaCRq1vhljPohzpq0t8c5AKtw9Y5pFN55QNzkHDUsl5D4+aK/TRh4Dje7k/Yp8"
    "Jw2k4nlpjI57umkC3Yb/7uUIoLROeGq+pC5OOmu8igJvDaTC3TWZYfM5Oipy2eSqi1St6b"
    "ShXAgdXDqz28X0Y3E//adw7ViwrDskTeWMm8SuFFgsu7td/G7q6X4JWPV2w8T+iwR3lh+D"
    "ordrRL9c369Bt46dR8OxI8NHY2oN1ax6GxPrc1gdNoKt6wPwzT+ya3qMiI+r32oeb5sLje"
    "3bSRGrQWV4e9JyZGHTVkq1kbZRZ5PKHck00Pr/69SFPqUOPGnnhRJkoQocdwQdDVPXkUc2"
    "n8UocOwRdDRGXUcf2bxgYVeXFje316v74uu/rmyBTpd3N5fhsx1Po8O1qGrqnO3d3fX1NH"
    "dY5yqlOBU3s/AVj/qH6WW5up5Pn1AFe37B7YfVsgA/YCz8AsiilLVS4gxtHa0R8Pj76nK6"
    "XWyvsXNHV4Y9gFLcztbb5vGCmLAtRCjXq7Cx+Lp4+541eA95ttn8vlrPpx9mmw+BTTTJFB"
    "bLT4vKzsAjKy5bw+Xqbhnb4aYol8/z6buy4dUalPU8Wr2ZLWfvS7NMna1aE+62cVDaL7hx"
    "1G+v4NgoHde2/OCUAHiGVSDfp5BtMCfEDF1h6hDXsQqGUszKFbJYhaMr5tWWspjZAed6s/"
    "rhormHv//yzaS+gf9m/2j/9fik+vN0/3B8Wv8xPvllcjA2xSd/HZ9Njl7XycomR/tH5veS"
    "6vBv/t191ywYrTGMoALSWc2g9nna0QQPy9txlj4tJ+yTtRPDaO0aIhzDmjtMvFVsdwmHiA"
    "yWHTYoIvQz22d7CZpNQjLf0SfyrjJ0FCjvq62CxTXHALPXEcxeHsyeIpg9fC3uarF2iUFt"
    "XH7F3WHUWlZ89q4QpeoPh7EbJFpOQmvmRD6qhgAH5M+wil3k2uRAkXdURKgCTdJdoP0kzO"
    "Qsh7GXTG+8Tqu/vYBWjJueCGEtYiKk2fJmwM549zrjzc2VptZyxUjigtDgqGUQhaPTbzyJ"
    "zOw0BZbbEOCYgr2wsCcjWnFPOsEYeAWW2xDk8UotN6LtiDdnuZEnQdzRLWVKA7Evo5MqIJ"
    "OOOvFllihHbBUtpUA53ewEMumrHKbliOa8lqbnnFczEs55fuNJZAIvO0KDI9P1rqPNJjEJ"
    "vOoIDY5J15uONpv56jL2xfjXr8fOWBFpfqvs1/ZdWkygnqMLgxj7xFXBeW0nYbXeaEY0MU"
    "qFgfNdc3g0MSxWBB+Kx8TPiiQm6GQ68COJd6QHOooYqcyLIqYIcWPfEc5EXi7EDSyy+YCM"
    "6HBwRBNZPVKuqIZIQq4SZIYfEQoV4Zv+zpTBMH6vttD6Y0rc/HeGlTMAmqMLJsDmXAMBZU"
    "oUcRiGSdnNOaa0k3wqHIupoYombDSJKjhilYJDiIn1vV9RFSoqQhpxfHYsRo0zoHY2UWVd"
    "9JQoSQ3EB+RSBeD0OP64rip8ShCA3qPIX+eJKl9oX+lx/Ae81hO3EV/tARh9lYWx+Ig60C"
    "s+bb+Daz4AseiqDxSgue7jWRq88hNRCa79EJQX2NUfTwTsHgOhu8wVIL66qDsisN0u90RI"
    "RYDxhVVmXwkiKC8414I8/fe7GgR1Dn/rc/Mk2SP4NaEv1gxSV4biyvxrQwTlBXZ1iDvsPm"
    "dnhleJWCTiruh4pQh3cVXF5qoQFjNpSrAQQlOCxgiaojYCcA+JwcvcTqpo3TNwX3GIbO7V"
    "nc3d5d+LqyA682n8pFRTJ5mbZjW/j+S1EtfvVkXPWjUvia7utlerMM72aUPWFCGBoaurq7"
    "v1Gurgroh+KelvUW3dretDienNYnm3LVRfE5ptqmemCvCaUMdAztnd9sNKJSqUuv7VjIO+"
    "V78sG6VwTscv+TjQwf5h/fTqm7ELORy/2Z8cmodZz+rAw7P90/qx1F8mp5MzU/n0dP/1uI"
    "1EdG15QyGWuynCQkWhzHYsgHw/5e8oaoRHMGrap4zsr1YDk6MXx+dHLytcx+dn5m8IzBtm"
    "sUxNEQ8YNnC8Z2XDwov4aaRnT599j17sw22Hd+kNobUbRlt2oX+ZD20V2xu7mmYgZ/fCUX"
    "0cipsUVC6dxC0yYPBvR+F0GrA4N6Oo1tMQmxlcAK6hIGC1XwTd/nKtsuB06LOIUgeeqN+A"
    "BEmol66nF/Opt0og5xOszQQTltl6JKrdnZQrqRbJJT9Ig4NWvtyHNZvEJLnUB2lwTMqX+b"
    "Bmk5hYzyEFtXEcWo8iRU0lZW+XTkzx3YIKQxDuN1SxuHaTcNw6i+nCpghxeN4qThEZaDqJ"
    "0G6vhPgCMhxduHFThRi1ngboTZGMQ3GCDoP4MJrkg/Pwoab/WCw2dtZZOEnJxu8fg+9CB/"
    "QJOFpdauYxKWHqOwDKsXXj+hCZuSMhetiUx8EezY+as1YrBweizJo9Ig7MIJRjMKgMy21q"
    "Sr89HhXx4RkMFMdKfXecyFYjQqIr/VqR3YZFmuvVWDK+AmSWDEj5SvCtejeKYFh4UF9o55"
    "CW2KPsBCxvfg5dY8KZGhCTkxnwwIWzd1ysOg8gUsqUIp3bEXKZYsL5fpfKYX0DIhrx1wCj"
    "p74LuwRPjZh2j8YIpokqqwfTOP4DBtPEbcTBNAAjHUyDqAMNpmn7HQTTAMSiYBooQBNM41"
    "kaDKaJqATBNAQlGkzjiYCd6hO6ywTT8NVFRVHAdrtEUZCKwKIoQGV2MA1ByQqm8fTfL5gG"
    "6hz+1if+ItkjeDDNF2sGqWCauDI/mIagRINpuMPuc3ZmGEzDIhF3RcdgGhh0YSJaYGBEh+"
    "S8V7Ob29ni/bJ6k/bdu2++9iAYB5eVTNfWzodneAHTDL79IjXCLusZrxExU0/Wm+TPOtmn"
    "Odg1bFhD/5Q/JQGYVUH9bjhT2DwjNgt0z/r65PGJ28K2JZEu7D+z2xGCTgSz3z6ElEAAk3"
    "12nqHXhM04R89Kw1CBtTEpdG+uowerb7/qPd1KIIDZtadjek3Y8p6G0nCMnR8mQFImDVw1"
    "ZCAhAgOrIHyApExh1Q0lSIggWFL+T7OuKJcV9qD+K17x5RMC5/MAg3y3e3FgNJb1NowX3s"
    "62d5uARxR/Xbx7Vx3bfyqmRjEWW6mOm8VyVjnMwoI6JCrWRLGcY7+Ve4/ZJoy8tnGds5vV"
    "nUkb+mLyuol+rk8dl1dBIPe3obir9bxYG7At3WL5abW4in8tbTb6pcK0iRTaiNM78Hr1+1"
    "InfS61/G5GTt+Ft2WjFCjt+NHpbvNZbh0TMi0tkZIWE6Q1eace89NFE7P88mT/VR2JfTp5"
    "fTSuY5fPxidvJkflzFv/a/yfbycnYy+QuVVaYNJAZ640Gc7suLVDwElqfrqIQ5drOw3+B5"
    "j5YycWzJZBsb4FfLwB5qRqfusilj80HT/7YxeGdlR7z88uOjFykwGwtaogEyffilOsF6tQ"
    "oGDmbL+wo+PKP+NPt3FZTPjTc0AArb2ejXFrr6an2uKzhm7adzN7dD4Fd9f4JMLbbyK0bi"
    "nTlA2wl0ZbRXfRYEKTwQpTMIWI1HISg9bQNacb0tWnKb/QDKrjAOxHTmVVGbWXh8DfHKFk"
    "CpA4WyGi7SQ8yd4H0uDAlPc7WLNJTJI9DqTBMSnva7Bmk5iYidm6TAaKcFiTgl1qMZE0Cz"
    "AMiHYSqrjNJAy32mPicB9HBIgtU4RgWSYx+J94TmgORYihekgtOeqok7BIETeQjK8AVhgO"
    "TcpXgh9+sxtF0GE3eH1eyE2CllhY7QRsIjAtWIO7Fa/I9GNKotuJtfijx3C5rTlxAeEEWp"
    "DZP6QVaMIfAbvSBmMMhATCQYAQE5+tHQHmjAO38xKNAZ+K6PV4S2d72/td82sXCMRELLP3"
    "kI6J2rfzoZEz7LutLLTtiJBYxQwMkGPP1h0sW820RNRHvKkRr2Lcz5rfMl8aHljhysUn4w"
    "EOViyDguasVGxd6SoloCNWKIOCY1pw48vtgC+gJBE6X7EuxqjxJErjbhaNUkdCmKzzYPsj"
    "1P6oiNSTgwNRNjY9Ig5Mf1wOB5UxJpuaQov1qXBrHQ4Ux0rt8YUUV0hHeMnc0YimjyxqOO"
    "3aNIcrUnABGeHatMc2ms7asNkkMnvMI4UW0uHY2iMkRXBxw0l01bmTFFlLg6MyZ1mKiPwG"
    "AZp2cce48BJVvtC+8OL4D3jhJW4jvvACMPoqC6PHEXWgF17a/gUXXgBi0YUXKEBz4cWzKH"
    "jhJaISXHghKC+wCy+eCFjkPaG7zIUXvrqomw6w3S43HUhFgPGFVWZfeCEoLzgXXjz997vw"
    "AnUOf+tzRyLZI/iFly/WDFIXXuLK/AsvBOUFduGFO+w+Z2eGF15YJOKu6HjhhUgai6eFba"
    "OMmngiJIgscwXmbrNd3djTxK84FDKXAda+ak6mf40y9gIs9UNovjDB04pUwR4siF/ky9YI"
    "eNRvUIIfMF7BI55+wWa7LorttCwoiJ8xdrA4YHpVbbTWQVDl07pj1sX7KC1u8yq7KUBS31"
    "4ttvdI/epnpPbtqhwl1+XwnEf9WxNdLtbbD9N5M/dZmvZXDCko3YOl9+V4a8y6/fGmnCIq"
    "wnuv5H3lEFpHllkVlIzLsbnGkNoiBO3vxeVmsUVzCTdFCJGNCfVzAM+Wy7tSbeviU7GsNx"
    "fZCNmq5Hrxrri6v4oChr+P44UB4KB8XVzXBr75sLidXpcCXKdqX95tSpPbbJy9RsoKyhHw"
    "m9Xd+gojNAWYRZW/f5htiuntunhXVJooQDyvyd58W01Rq7ttNE19OWG+FZrZukornmJmPx"
    "IZZlTMcEPdN2bYstGKGbb8ksmV345PTo+PqjDFg+M3b/eP/ubF41oG9tMBQo5nmZTCjoM3"
    "OYKoWVOE8AFc2pk0ZmJKII9niCjN5ArkqO8wMxhE823MxytOBmNbduF06vqo/RmYzp/K/x"
    "Fsggk44uXKfIZPGrN5+u0eYNnO3I6T+cnazqvxm/3DOv22/e/xWbmwRCzIn+tjhdkylvK9"
    "6T/m0xTxDDL4Ijh47teLONI5MVzhh6SNMw+KANNE+LSz1p7x5pZP8N1y8rlf3Wxwcnz6tt"
    "yKVH25f3A2+aXu1ZfHJ2/2j+ofD49Pz5D+tV+8Njp70ZpJuZKuSCdv3h6fnDV8jk9eTo7K"
    "ZTbCC/86Os6w2LbzYv90clAxLzd4Tvb9g4Pj86Pa9VT9swTYlr3dPzk7Kue/nydvETnAdx"
    "ckevcrsKy3/RSDzPN1CW/+Ib7OYCJC6uHx9rAJ88lcbT9E3eq+paXO//KTdaBSRjv9uDTn"
    "QYkREYTmtxadiYzHP5W8EHKE1rmJg3WAamQ82irq+Q47Ie/1DuvjULx+U3B7xy0yYPCDyn"
    "E6DVicsHKq9SREZuR/UB0HpBr5H7WXhyDvJDzyvzskSRdxIv/dXH4/tXKYl4kYueJTxByo"
    "yi9kp8VJD8HaqfJEMPYMATHofLcPF1n9rQG08mFpBWPg3ZPi3cvj3euBd68z3j0WXuc0E3"
    "d0S5nSQOy266QKyKSjTnyZJcoRW0VLKVBONzuBTPoqh2k5xrErU8tqWeAKkYGWLjm8xpPI"
    "jPNXMBQaAmIp6PuYhX0b0Yq71AnGwCuw7oYgj1dqyxFtR7w5yzW1ZJbb0vS03JqR0HL9xp"
    "PI/HMGgf0GZDg+5IBD2LcoB3EPR6KytSGw7oCMqw2ppaMcemkjZ/V+XZntx5Q9R4DHTjgO"
    "oCDplXt7FiUYDD4VjhSegAk7H2Mg7vtQTq4iBOPAp2IqQjoKMAZ9FJEbA15V2RCICHuOgJ"
    "abdP8Wi5FEK7mzDmlwjMp31rFmk5gkd9YhDY5J+c461mwSE+tZr6A2jkPrWa+oqaTszfke"
    "U3Zz6ofJPpTHw7SYHibmFJF1xwLSYHD8o8nomZHmV82h44nCwsm7aIFRsbCGr4kMhzdx2S"
    "KuyowBR8mIaXBAYKnQ9vag6z3/7TmUCscVxBWpogvbTnebeRRR0GGGgDLPNvYpHo5+iWZP"
    "WnnyMIWD0ZKwoQajcUi4nOFY1ZOORUdDDMQhMXGM1YvZkGIDpISX0I8K0TyCg80zFs9VWI"
    "kUaEyZ2k2YsBXNMw/QOAOlC3jpBjUiT+H1QmvUQQMxkshNgI4UsE+F47SBP4rwwkaTqFw8"
    "qOSD4hERM20UZhp9WECpIvZANh502UcmIBPB9z82O1EB46Pj6grtOqQjNvy7wMgxchu+LM"
    "QYkOEQw8BoVYRR6xmXfRNdJxrGPhVhyH7YXpCxov1dEXIoEBOxbPSGdEzUQdqKgZEzxmxb"
    "WWjQESF1QDUsQI49h7FsIqMGpEQfU+FyJgdCVKioCEQ+iSpk1o4QS9QRpIXYmUoYIyCiEA"
    "4DjBofC7sDzdr4C9NI4HTERlEzjQTVcBKdH0fNBOYHWSOYvGJFUB7XJJ4mcJsJpYnqRlCY"
    "EkUAhmHGf4YEirO9aEgUOepLg/VUHWqQfXpnG1z2ku5rITGxq0WulOlubTFJ0iff5rKaEL"
    "FPRUQB+JfgVDGGbSfB+ffoROuIiJD4bPq1ojVEWKQZdBxLxleAbPUASPlK8FcOu1EEY9UQ"
    "1BeaO6TFjX43YMmEOG6EcBLihJUv1BPiOHfUgAlxojZAQpwYo6+yKLsEVAeeEMf1N0yIEy"
    "OWJcQBAtiEOK2FIQlxQipJQhyc8gJNiNOKgGbmwHWXS4jDVheZCQW02ykTCqUIML6wyvyE"
    "ODjlBSshTqv/nglxgM7hb71yqKR6hEiI86WaQTIhTlRZkBAHp7xAE+Iwh93n7MwoIQ6HRN"
    "wVXRPizJBnnkFuEPNzlALE/IhkyzAFMCGG+T24DNze+a2K7EXe9oKukQa7kttcuK0qUDko"
    "mtw8caKJDk9Zz24X04/FvVP6N197Ph8LmPXmdFP5IpsMoz2aYD2RHZ6UCPNixF3WMz8GYK"
    "f+nHWmBdb14hQPuxiP61yoXzdOSwE+FQhFV7xpjK1Rm22HZ459HuqCjWFbLKCU5ofs/ooi"
    "lGHtt8WiZZBAZd/wzTFQhc4IFM/Lw1JD2rpT7fHsO7DnATpdaODuj87dHnPQhd+l46FEPF"
    "Xw4+gTtBn4qnH1STFYmAVx9gnaNGbduPukGIJltXsFe/ZP8Aj2u7vr62mc3hE8Yu1qpXI8"
    "/n11OQXvYTc5aFwZmmCvd1LGLyS95GfPl0jl1LtdL25m63vMoHqn29vlrqAZlQoPbM/A07"
    "i93teu2AVDKWbmClmsgqEUs3KFyYxPDaeeGeICLv0SxGEvFMNeYL/kG5G6swpTpL8rQtvE"
    "NkO2YjvmRJgaMhSPYMdj0yRYbhxoQWXsUQXzcAZzFRwT5BHpPKoQtsmBInq0GCNUgcZ8uB"
    "hvPwXz0lsSLebtNMXKY5TnwQMfryA0ezspXEoz7DwfYX18rvkMWT5isfJYGbe/w/pZrLvK"
    "8BGLlcfKu+ANSFDEg2T3QJpOoWJn4grro3g+Rx6uWKw8Vr61xkm4KKy7ysEVi5XHKsnARR"
    "Am0H/u/FukxALFSK0BSb6VVczOc2+REjMUI5nfkMRbneY3Sd4tpOnkOkWUrQUhQpF93lwt"
    "qJRMJfDtHU3UklTCTvO0oFIylSAycipJSydLF+dooYRIbkEEGVoACb7y1s3PgjSawiPJzg"
    "JIUDzKuVmQRlN4fJ8OD47n6EHQDLkN8lpOQWpdscw3ZWMiBJjvlcIvxMJiPeChcDzs7Mdm"
    "IZkIvx8mvBsdpN+gDevy38ZE6FAD3w3GzOOfoeNTiJLMVQA/qGqpCsim8wjFiQpS1Amsum"
    "kK0kKkUIuvO+B0+CDe5WUHSi42eNEURt90yClg0IsOtHRsNcjMPnHLwbf5nQBlWHvyEAHb"
    "ayVOD1yZHhz6xMDW4L5bHLwwqf9ssf+m5kCvFntNYI8W+wB9bcEHQENVkE8Wz8gXi32w4g"
    "eLg9a994pnieeKWxrha8WQ8IJ6rHiWfDQV6ozxVDFLT6knaoNWu75Qi+kADCekruiZYkh4"
    "wX2leKb0SHGgbfBT31dtqa6gXyj+8no/9zyxV1f2OjEkvKAeJ84Ps8/Xh/Bh4hyFtAs63s"
    "LAwqPMjQQs7smUeCE5T5A4nMyFhqvt4lN1neN2tt4urha3s+XXH6q2Lja3q+UmjFSL3jt1"
    "iuHdfGhqZ4KRvOVM8iFQ6GbEmdlMMRpvlFLXJxAD6XuFAmOpFEKF8vb723vBz/xYrVPNE6"
    "RHL8slSfNa3/jt2fhl/erg+OBwcmT+Phsfne3Xz/Y9SrZXnVKE48k26011C9+xVX3/vHxC"
    "YSFyRSSvQd61iQwfu/rH6ukHRuWlwaKk/MqNbrnwEdI8Ym9iaG6PeB3a/fIIKksOr7WXLo"
    "C9aUGKODBTHcitNNgmFrUM+2N2S5uk7gC/Z3B5WhoxfP6tCg4XfXVwblfwJGOrJjkN5Npl"
    "TwT+uB/ILOiJIEPRzygiJuqq6GoSQC62WtITZa5d/lQZzIwDGUWHqdKJ1cssYi766uhqGF"
    "Ay/oAR3MhK0zOGie7NrJw4bB1Ibmil6fM6UL6plROHrQNvj9BBA95mIoO/rTkQ+rYBmevB"
    "3yS5zVB7hW09AyH7X7GHwCHmXUVqajN2/zu+4hT0msJlp5CfeuqDXBPs+y8kE/88K6ikv5"
    "3NyIHt7YiB1gFzBqdn36opEJDmqEPJUDX2F9b5JE4qhdz/4JKSQwZZdGkozUJZBcyQzJxM"
    "THVIroPhpDn4+lfEKDlkkPtYQOICmYIKulkA+1JZRCcLYaWIcypQD2ulBeHhFoa6UsQZ3P"
    "rhr7QggpXn/wS5OGebzeL98qb4ZziEWl0nD6A2i+VVgWNYbsM0B4OsKhPHSzjffudMiAn0"
    "Xa8iHLUu6iOsbX+2B0yra3e4tH9wcHx+dDZ9s3+0/3p8Uh0mne4fjk+rP96WqrF/n45Pfp"
    "kcjOs/z9++PT45q/789fjkr+2RE9b4bbFerOZB87WVtIN5dFwdVNsffyr/rg2shAlX4VnF"
    "8dakaTZuuoLVBliL52TBVuPxZMQ4T/MhpNGBLzHwlRn7eez1VPfMZF7j6DcJUQ9/PZYglq"
    "tB68kITBYpdP66jMFEXRWSh62TcnHVwnaip4jzw17XhZ6WRQq9l0VQ/nM1VXS0CJ73HKO8"
    "vJ96Mga5E+o5a2qXKnJl8VjLVQhGWTO5Pm6/jrrGxgXCnpwEu6QkeX5C0t0pZYTh4u/ybD"
    "tKnsU/0GPuhDBc/M06U468WY+mMbeLDn20hjcXp93/yIE2IzqD1Bv3+lAb5mybrqYA2dNt"
    "kDiDGG4JHnlz3kD27USTaUL4chtGLtOGfzVpBxrhPNsW00gfbkPp83Pe8ODRy0oCH9F29v"
    "6rdw4N5dEpdcdjWVbs6cepmlJy4FSs9M8aae4y90ZED4aYU+UgDg3QOnquCMaODB+NCSyn"
    "jYX1OkMMGklOklVjcj+FTyVApjQfhq2z4cl3nhi1HlzJXhOXJAudNFaqjaSlWsNU7kqekV"
    "b/16kDPUIVaNJuC9rPG2uHvWlIlzDQYXajcfNZjF32nyEdjXGgHWfcvHTptZiXqzcXaS9f"
    "di02mzvzoI+3MIoSg2/uLv9e1PEfrtLTZ8/COpnl286Oq+4W86nVydSAm+79+EPxrs643X"
    "xKK6Z1UeNmMviq85bqm+xzaCSZ/um77759MgtZQBdgwzNc0ER9WPfadTGbf/UL5WzC+Vyu"
    "+avVze1seR/YnT3oM0VIovmuCeq/kOzyCnnyr1blZm4dqq2Gb17ZQvQCnt+yrJoCky4B64"
    "egAsIgePYLaZl6FszSL1fbImq3aXg7295tAvOKD+mvVusCs/O6YFqOos1quQllssyrGrGl"
    "r4urYvGJHllmMw3IqGz988Xmt7vZ9eLdAo4pv8jIiekeqYZosJwgyzEPB27/JwFm5RAsEa"
    "evyzaVGOG3Tk7Va7geW2Lf3nG73jJe3d6u1tu7JbyRXPf/78tMmz2+du8+TqtPyRQVpmrx"
    "1fHJePL6qPp2NFGGqNBVk4FMXjFDFY0U/VwKNQulIJCaF/VKQ/aBhkal7uMTM2iKII+nEY"
    "/+Lzw0orgJHYpSFyGiBBzamT9mYEqyIoAPAc6nqZDXDPguxPyCClnx7GcCdPVqixC7j4hD"
    "5z4mzm7NTzZG6Gj8a335/PS0HEzmwnkV+NPcSf8/5/uHk1cT8/vB8dEv4xN7Q31y2hY+Ct"
    "u0n6e2yeoXb6D8W7USL/9nzfMJEDv+kIFO8StgSowYEh+emC1Sjejx2LGHjHGWwyums9u0"
    "6nd9Bx5sDdt51rXq2T272WyrQsHt90FjV+m3kxaZ7fGAJD0hMLwcWJskHLvC4CHx1iMRCG"
    "85o9YVbWtZ8WUdElP1h8PtFtgyDQ0svZjgAB0CD1vW6fUbIoEAprAvSXpN2Oz+TUjDUQHz"
    "ej9OlgSseqWfap8PsXMn4xf4FSB36GLOpf3kBkMEPdxUkLDjrYl6bwdyyCB37XWEhbIK5L"
    "2PykSq4/J+ar/zU88VwnlfKkOfW1B4tdWMISVNSgVmW9BVASg1hG/3HgOCJyQhoXOfJfIr"
    "Q2Cf4UGiUKAMvvxjHH7lNL4dPUIUCpTBJ3h+CKWiEH/mh4cIWbnKEPU6fG8oo4xdPzZEyJ"
    "pTBucFlqg+VIAMpGDGyr0uZHbszIf+/MqII2H3T/yFAmXwMa01etkPx7ejZ/1CgTL4+JYI"
    "X/PrYImCp/xAo/TSkR9rEdVHFoWqsRWgORKDIJYiqg8x6MZOgOZIDKw3fVxNKLfyGz5eS4"
    "ldhznYZgScR/Vj8duDCvyxnrhQbZvVCpRFyQomBxRcpH7k+MBo6ajxoBovUBySYHvFQfEk"
    "Xq0IT7bYhoo9LuV14Gd4WQoRi4GXb7L4g1J5zEO/JoUKx0AuMF7iEanWfHeAK2fCzdGpYK"
    "a19dH5pzmHjabY5le10dmKkMUlmVtbiiy2cFIdBl92NjXVRLOpR4LNpsMAydlgc2rONUFX"
    "HemlIIYrssOoTAmkJ00OIN8WPQImSN8gBwWascqmlsAofQrECzgkFqZhNnF9Qvt0VHQPBg"
    "GDuLVGVZT7shWRqQO5Cbd0Mj0gBr0LXfDMu6kst3KfkDT2XeDMmX4Ykso1/ZgK6XIs1jUy"
    "fbyKltsfiMjUAd/0IZ1MD77p71AXGdMPKwtMHyGEpr9DnNlZ38bBcYa1DZBLHF5pjN2GHS"
    "1zE0fHEbkJsIslNj9rCWy4peWtD9zYX1WPAvuS2OL4M9r+rgnNCcJAKPhmBjQMlMFHckCk"
    "ua+iqyj5IoZEhEUOBCg3B4TXHBhoghPqGMkQx9cBTxKHdx2DPdJCGsQKvQrRaAtKlIDG4r"
    "Cw8sdcTMXC64+7oTFnxp5fVTD6ABm02qGB5cag9PlrjAjpzR0+fI1LxAPMt2Dyves06CEf"
    "u6bk4kEXmDH9xnVrx8ODy1lydMuNbcyQDunaqFJk0qBUCT8mGhs/37YxSrYOfAvflR4ydh"
    "5XF5g6SgqtfVdARTbf3MvsitYnzyAOboAOAz6UJuGfb6+cCo5XAiL0HKKtAQ5a/CL1gOHc"
    "KA9qSs5dIjIe6PAEZmjg2bMYr67oQCamw05lhgZHWbLZM9U3oHE4Z/svDseNsN6b9Muyub"
    "Nx9fC0l7ThcfVcNUzrYG65PfrzxbLh+cvk5Ox8/zDkbR/iPj+dHL0evdtunj2sf3o8qoL3"
    "i+X2+YMHj0fGtfn8QRWX9KAqqrNKLP6reN5cFQ/exkb4l1LAMovLV0/4XHgEfzF374GXkJ"
    "snvE1/lg0gpNmn2bFXxMNG/+N44lmNUVMliH1T3attA5+ILvWfDEeoLuxr6g0O31ixp9QR"
    "3fyyf3g+Pi3NpH48/lH8YD1PJdRr9WF7XZ6qR0GDsRFXNA/aS3VqqJxOz9++rOofvwp73N"
    "dxiegIviz/l5+gQsje8F619//d50l7Uuv2dfovuIttH+S6eF3crD6Ju7ihcl3cJA5gDZvP"
    "0VGNfNzqIlU7XYSqzr37FyXIefCg+hGmvjG/Y8ltTAlI7xL8DHK3mFIqM0tD627M13fj65"
    "/shfYntV6SyUkaJmEKkuBHl3fkgX3o0F48vSluLv8JnjnMJ7hZLD8tErISP8cZdZ7ZHABE"
    "Ohcirakkr4tiNhfdHC71EE2xatei4lyrobn2TbcacdN6Kydim82DMTn6ZdKktigV8Pa4XF"
    "vX/9g/Oxvbv8MEGOODw8mRn/wiblOWuuMZLXx1Q+S21Gig5IP907FZOURpNN01gLOq8Mlo"
    "fFhW3Ktm9dH/HgVU3iVcNlFjWEmK56M9Csp2cVOE3VBvcX56Xu1j3KhH3wdKGgovuSzNwm"
    "7RoioX+il0UzKA5YpPkE41kEALss5iGEFWhcCmeuTVhVKkUaau2adAhvfsmRi9EaABkbxr"
    "79eqRpAYXjNdC7C5gaoAzLSOeUpic2bnLKEIZSB7piolZZBA5afYzTBQhc5JuZuVh6UGdi"
    "ZsgjANWzkfNimDBGr3HqcSY2tA79LjvPTYMRUzEwpBlwatmguFlEAAs3tn4+lQNGB36WpO"
    "QpSYiP5UJVrKfqrcl0m/g/kfKnME1LFrfWI1qB06NZSDZdSCXOkkadqUdTOmJ4Tg4JXkTS"
    "dJk3iVs6cnhODgbbKfMJ/tSRAnMetFwqZF4CBud40dUccMksj9Pao+eigKRwMdbDtj08Og"
    "Ez4CEPpirX/GEIFUXV+xu7R3svnij9viqm7yprq8V9V5MXldim38jut1sbwKcqp/G/K/Xa"
    "8uZ5eL6ybxMsTbsL+6Xm2K6bwxQpelu/o1hlt27PtiWixLTdE6Lgm3qSThxeZqvbjdLkBx"
    "k+q8dxrwgZ7DUsub3Z50KGcsb7hqOJFdZ7OUWFft5pb2c771c0n7nJTc0T7Lzsm7Q7nAmH"
    "ZIozKAuEm47P0Pa8GfGEBu7qYMivstxiqaQJyg3u+ekE9SuKM5IRbMK05m6g4TBAbzCEgJ"
    "3RZT+bZjVzVtQCynH0Fuv9gggb2me5psG1uIhObCdANhRCQ0ZfcP3jYXGnu7mCJWg8rYLq"
    "blyMHmJQAHFCRAzXTgSKssOJ26EM0R3g+esPMYGcP96vVXVATRfndxaPYDrt1zTassOJ16"
    "LqDUgSfsuUiCLNRwOScDG9LScMGSUb1fY0mEsLv1Nc5DWw3S/qekYqqE5YEl6HLQFf2wpA"
    "QCmH16HXPIasDu1tt5t6xPdHnvp7yfIttpTiJmMUf+QgSh17YZpsQMVbrc1zp6zLBjrgZ2"
    "o8GsrNmFLv9wACejbUr1UIBqPIdPcBiAk5H4dA8BqMZz+FhJQWMCEpNyilDYbg5O5Mfg3L"
    "dKkxNQUZeJfwcLlOpqAxNUqhvW1awcA6l+/OtaO9YRfXcrRcU7IMpySHhidqqExBkR5snr"
    "AD8kTSwZrD9Q20cTNp9DGjoa+TBDRySOMaijCzNgzbZp7+PedWYMWDBGv798wWfI4RY4lN"
    "Bd9NV9toyYdNEZOmvuVm/C2dOj7DGDxlzys+hulcKdTe15pnTU+YS03bha0QjzfleeYwOx"
    "+OjFYygk5WsguBQ+vBZ4Y6Ot3+GjGtLSX9XhwTJtHjmulzphW+KMH9avOIC7OeCfw+0dJ3"
    "boZ0BNIg+OLXVBI0IA1IGSGKkBYP0L7QwBfhMDJgpAmonzBWBgfQ2Gd3xx1aDZAwIrAEkE"
    "MAWIcgmgkjQpBUIDhJkFIK0gwQBNfIHlGQhlwe5N0zrNZB0Q6ZC6mY623uWCekovYEgS9d"
    "kZCWjiC05igrBT+uUnQHsB/bnPJfhcN+FJC758C0llMkDq8xMa0MQXWF4D2TD9/P0c5jzg"
    "UnXpIs0MCFGk1BMkjpGZS2C7urOf8a84NvbdYl0ub2qsiTjSWb6OYbT5MDOJHkx8LOSSql"
    "B8KpbJCkPlIfBtksUarD87pwCotaqVAcAw004AYLhG/evE9H7HQhBJfqE1OHbtzyJuoem0"
    "gZzuZ4obeUke06XsxjHgcBHfGKhr6IcgpiQAX0FQvxvOFLZweDUXx/2oEYUL1k1z2H40Uo"
    "cnTXYzSpNK8SpdBEHkkEGW39gjWSirQHJ7LyETQx3yK/YhXQr4UBfsYwkEMLt2efZ2fQ/Y"
    "8s4W3q1viDpc1owpk7CHuaoJRWBg7XJRM6ZMYR3omiYUgYEVWbWKEMf0Kdywrjp62ARDB9"
    "GiXHp3M8EkpY2IYABlECKxraJe7nXTBmCQt4tmcTmQSQSicG2ihwJi+qwlDAUfCsJA3672"
    "u6GP6ZPrdW9noY4eCiLwjPxPs+Usd5xXW7ja/Yp9GQ40zz3Q1P4i3QNI9/V1EmAse7sKwP"
    "Y53wpvc5nh44YmUm+ADXVWGnRbTY7BbvjzmL0BYGaleBvWY6ONNopOypiy7I/5KTlF3UED"
    "PefltDRi+PytGIeLvjo42zKeZGzViNwxGQZ5hQzgmsnK1EUV/Qwl5azRVE1Xc+E7blBjE2"
    "zq0/SMAaS7wc+Jw9aBZLOfps/rQHnjnxNHutQN56Gb23J1uF19/TnAW6jc5a6t/yUuePFO"
    "VExD4jFVX/Sy2hEnrsA5IRFw07hrh0pnQUmELX5To7KrHjjY0bMmf6j0WQRTDWdjXVsBJM"
    "udPIuuGlGMhCXk6qaSbglCkqwGUpE0eUhGRoG6cqMpL4FsREWjZzDz6TigvD97Gg/kNIx6"
    "upsOJqFEVR1vJ2McWKoZ7s4yLpJAFx1vMqMcOLoY7n4zIVK/ZbSXn/orXkOvV9dhYsjoFR"
    "3ifRran/yFupORvlVdWhuOA2T6s6xtRzlJqx8umodnXo4PJqeT46Ppm/2/jk+ql2UmR68O"
    "zyvt1f86PzX/fXH+N/PH63KA/3U8fmv+dXxWDsLqDZr0sh7D2GEtC9jgk4dnSsOt5hFZ8k"
    "t50eMiOKg0XnwFr/HMCNpk/pthmu6+cAf0nVSg+cFAJOqgho7rLZLPEGoRr7US0nFVxH3d"
    "IUGbVYXuKw9JSYSwe1kF8eKDlho6WgPr5QeUsOuCOybPK2LApTYUhou/8yI7Js/iH3J5DY"
    "Xh4m+WLXLkzfImjdlUGgat4S3YQ3ir6WZFBbcV1WuhX/2e4re72XJrFgnYFZZKE9Pb9eLK"
    "u+NS48tnkR9w3/C4vjg1v+PudZrK/Xcj9QOyeluRmt0A+5Car9+zTk77IxA0zhFOsg0twj"
    "Fuf75Ar67wmHfOQZ7aDCFaFu8GYh7YbFfVGXYPBKXITe01Rde9QEycBj3sLgDKIoXeaaVH"
    "MVFXhXCtR8vFUkszIcpV0c6kCfjt3DyIFTgZJFC7937EQBV6l14H8rDU0HFtH9GmwQ+3qg"
    "disDB3XM9HtGnMw63kgRgszN5XX4jYWxok8La1BkDbMuf1r1tzSFNzQfIU6nh546fp8guG"
    "6P9QRqlaxDm7MAZS1fj5u3anHl4ar5iqQ5InjENmjtiZEpjpvYK1dlcdZFOF+l+GgfKFoo"
    "KIjxLX8+LrD8Bb3lVv8vmsnsbPytU1Ug/LVclplsV1IE90BlkrkwbcPvBHMdiutrNrsbOh"
    "3Le/W6xvgEI2Hxa3t+DX6gwaU9/VbHlVlKYS/764qUyu/NkJZ8X4UenluTbwPbC6jjeABn"
    "vIjnbpKJ8AV1bU19FS89DyrtTM2jEE3nK7M49pwvfCQg7eCHKQmt/c+fDkZHxwVh31npXK"
    "Ot0v/6/6x5vjF5PDcfXXr+MX1X/e7p+cHZmjYL+FdoS5BuzrrQ3/k/1XNfuD46NXk5M345"
    "fVP05/nrx9a/48OH7ztuol84/9sk8PD8t/RO24oeCaqX+ReH+MRno+O1czgQPUSRUWWSW8"
    "nvwyPqpxn795A8HVX9M5rsRqENU88vorTb5OI2Vb9hZH0GOFmCvPTRUTuk9xVTCAQwq2hx"
    "7DhyNGAMWOJYAi+ED1OlkP2kFXS41tct+4C6ojomu/axe1l4fA93+gZAqQOL4Oom0ansi1"
    "GVMgoAZwYsJWWXCEHZbyUfaCx+42vjfS9PKKecUyrI4ZovDWIM8IV6lbk2Ed6dgCtw97Q+"
    "KPLdbNR1M3eqOpXdmznlXKsuBMKS2BXs+mZUr0tsCDGhFgUHV9paBBGofEKxoRIDiU/Z+g"
    "QRpHamkBWHLXFFoQGGsLtxNg2ZLbIwBDsiVqVmQZJj5T/iaf9XXyxjH8KA0wyH2eNA63V+"
    "JgcBuAWH5boCW75UfLXW8oWD7voDqQ/WG4N7FO2+Y3LTxt8zlEPHd1RJBD5bujB0GW8Dx7"
    "tZhe1pgCsbdBQKQ8x8E+XQSE8BH7X3xFxzDaZHL55nyG/MEUUWHW51eJhlZYpLhYDWVigh"
    "aMN0DHBB485jI8+NxYDCqLLBkQ4sv2oQFmrbr1ePNtOqDBOratENmzX6D2/QulYUEVWHJE"
    "xYLrW/HAkHMW7FWV2G9Mhq1jhgXGmI/bUxnJfBxQ4dNSWwXMx36R3oiNZGKCFs3HER0TeD"
    "gfDw4+Px97lWXzcUyIzseDA8xbtXemKLDqkArtXK9KbNVBkRruWCYmaIlVx3RM4IFVDw8+"
    "a9V+ZZFVA0LMqocHmLXq8FRNhBEjRVDG53ZaOPHmAdLm88V5HM2reaH+LFrNfMgH0fwGwF"
    "NoATRfR9FLQJEK8OfPTN/Ch88CiLInz8J27WNnjREhz5x59SUPnCFkF+jTZk3L6GtJiI5y"
    "z5nxNEM+UxW22OmBKhQ5GCygJv/ZMoTsgvVgWaPqnk+VhRqOfuj1bBWpfOJhsi+sr5PPkP"
    "k1BQ+QIWQX6NNj2WH0eXosemIsW1+m8q7PisVRe+a9MC/QyEYU1ZFoLjqoiQNCwtfSD44Z"
    "mf91N5K+GzlfbK5Wd8tt+OvsBv7GCGw0cb2b1d36Ks79YvpzdfWxNJ1NsTaDECjF1NjOPh"
    "ZWZwZ1dYekVEYGY7NmYl3f9NZuyYubFaD13XWRDCFsq3FYqt8FNVxvVohlAHamVoZhMtBR"
    "41ppy0g15FHzKmnLUPUSacvWH3mOqf0RZ4lwaUeq42F+6iaUSoBjc/MrnAuceH7BRRPhuP"
    "/6ZGziEQ8np3W8ZzkNH4ynJ+cmivRt+RU7PpscH8Wxj3VTcF7xAiH9IqCTpGlGk1HEs/5d"
    "xhCdx9quj0uzPUjFZXa+Q4xSB9vdoe4NEy3Te3pzp7T6k7mTbwkoQPbzobd999vkQBHGZk"
    "FCFWjs+Cys/QxM9l1eQEJBU76/i7TLg9Sl76jbuv0gyvqPd0M3ntertY4MqbdCIkB6Sy31"
    "rmxbZ8Pr1qExtR5cabdCSfKGbFaHQhN2S0rKeN3KVH+E2ra50DqO0pBYDap4pMZyZGCLo0"
    "CpG/QR0CHiQXm35r1VuTQylLopH2EbIkaUdzse3cKwkYEb8REu1bvwWLO5/pLdfycIcXQ7"
    "vPNOysWHLzhiTN5wz6pgwLvtCen4ipAcxKVvssdjeAdgs6eOwSZfjjWkpJC2/gJVnHHjGZ"
    "TG4yAc146INGjnyPDHs/1RFa8nCw+qdAx7ZDy4/tgdEjJrzDZ1xTbs01EWPCQ4nvV2ChZO"
    "ZZWIV0vqYcOMTBLExsa43eRIIXV6Y2PdewNs40IhMqhD/58cN0ZPIY99jarYcUFY6GtPZV"
    "foHnEad+MPHQB0IELuexs7UTt8eHEW5BcYum11P8WUOLKTV+gjf0IerT0x7GabTfH1v1NR"
    "KmRRcoMZZyzHoEKUcIZx8Hq5unv/YTs1YCzN77P1uqS6LxeU28W1X9I/O8tQ6VRak0xmU4"
    "mGx5eRFrc25Z6HloaH0nmlYQZsL2YXVGAw7Hv2GZ8nYZhZR0mA0E6fdYH+ARLSHvalMNXY"
    "mTLC6ggE5UwZcXt5CGx/Jk6mAInhw6TapuFxj4mC2ggY3cOhqLWs+MLOIU6DusNhdw3rDM"
    "hUjSOqsqiCD0IMKPio6HWR3yYHirCjIKEKNHZ3Ye0npgr+IUBMgE0Pqq5/2CCNQ+DwjwkQ"
    "HLpuftggjSNcTzJ8ZjgZwBQvF1yaiPAOJFpFSwNQSK4eWA41ilCoi+CC5A71QfvasNq8jS"
    "tJidj8LrEmtutgqcpBGB9vebA0N95xY7T8bl/HH8I+CWayrjwas97vWghDUTgoBQM0JOIg"
    "9UfkoGhzQ7CtKRl+ERVio4OCyo610N3AN1hAh/VlWCky3bhQCzwiGRu+wJIRSrYKfJvekR"
    "py1h1Vl5g4RorY+Y6AUhZvv0T5i5B+zQvti5CG+YAXIYMG4ouQITRfR+HtpFgF6EXIpm/B"
    "RcgQougiZNRucxHSGhG8COnXF1yExMgusIuQtmXsBhemo8xFSKZmqMtxUYtdLsfhyMFgAT"
    "XZFyExsgvORUir6n4XISMNRz/0uVZHKx+/CPml9XXqImRQk38REiO7wC5C5ofR5+mx8CJk"
    "vr5M5R0vQlKHSuY6o+/Gr5z0yMEQ597juvi02Lh43q/4DM8DCtqa3RTLOS1lCXFjCNuXJo"
    "wU0dsO0SFb9i6kbfcy/fpAcXN7vbovGKdlyrcbk3f8rEJV7vk5Zqp3/RxXv/PbN+ybH+VC"
    "tgYRy2dKsGcTKNG0nh1wDPWenEz1jOCyGMYhjJTwemKQS2O4BOADCOp3w5nCFl6yasv6pv"
    "5vOdHBL04LkitxIREfmkZsS9w2F5rwAgdOrAaVfYGDkoMBu/2QSDG3lCnAwYdqgA72pRDB"
    "7drVkIMufHmnYxIxVCG+voNQpqAPcY0HFYGBVXydB6FMYR3iWg8qAgNr+hNEN8P5CLX/Uk"
    "cp+g4Fy+5Owzfdn36twaYsdn9WC0NRpClKm+5Xs/gcoFd9ARho7aJWBNOue0l8yonz4oY5"
    "s22XawAEdXLWVb8OQAoh8EkgboN/5U16jOdNCpcAIIFS5AZIFDLcCFGX8Lf/kdV9GXG4iI"
    "Hpuhj0cwqFrDWTC4Wc9bMMhfx7pxsK2enlHQr5DuXh6JcTh2SDT/SDZslJyML4ynk5W7ou"
    "QxEWWTWAaWyArx8qVzeVdN16JlgNpCL5ZjQpI1ddsjw+KG1WIUNk9iEkEcLuZR7JpD/91d"
    "DRIARpgKIJu7OTIplsBFHEoO4KQfqR6Lvd2XGRTEiC4B/UhSFIUUKuiOTo8aQlCHb9y5WU"
    "IOx+99drHfrdX9dl+n2AbBa0MFz8nTJbpFhk9aCf6yItDlcTbiks14BbMqeRa+dIwIVgz/"
    "i9HCXZxAnYzD+cy4SRSiHvN1kX27t15Ur77a7YfP1Xpj8uliGj70OfRcalAkMuntmr1i7h"
    "N8V6Xby7M423ianNb7PL6zi1dX23vdGJKI/1urgqFp+ASkxD4GdjUdjN6JR7hnFFmnCihN"
    "bW038SMVNynURcrcE4+aofLprcvyfjs/OToyrL78Hh/uRNm+E3YqLjeomYyqM9npG8Wuv1"
    "UgU3z7A2SP/Pedm3JtHx/tu3J8e/mL9Pxgfjifv71Xk5WzV//8f4oKn/6+Ts55cn+78ekQ"
    "pqx4YXBlP9JHDJoCzt0IrYVj93Zx2MzigJcmi6QsZqHqTk0GA5j2gO9pMX1tB3GaUkwL73"
    "Uf12qsp+5knKFNRg6tT4uiekEMFl7/CzHHThM3b3DIkYqhBs60nKFHTdzXxCBAZWwRaepE"
    "xh1d24J0RgYG0+xSKUzdeaxGfK1ZEZtgxMbBcEQZfCpul4IJtnYGS+/o5SpfDpvQdPNM3A"
    "ZpYTnGuJFCGN0F8E+RcT7Y/quD2Z+NBZVxJpUj58/1Li0CqgbyPi9XnuhARtys6HBpvwGZ"
    "Fr6j6IW/o8arNQHwi5LwgDvVvgdwMfkaewe1sJdehADM6KSuY2S1InV1aKzrKMECxrd66U"
    "ThO8T52Z5lxVMNV7JQOMglBEoU66zfwhvVAv4TdgV7oRfA1aoo4TZMQgPUPuSgHSL0T3Me"
    "NTM5YG+JjxSgb6cgjHTEvSfbXEHjOxXuC6aRe6Ea6geo2ZiEF+VbELBXRKdWu9zdazHJ4s"
    "eF5Yw2ozuy421Uhdredf/dHNZnU993LRqoaqroub2fpjcHxjr0aubqt3zKtjZnAbljgjaQ"
    "ny8at1D96WSoQBsl3u2hLHLr6d9Dx0CVgpHbkEPDWiMwOGPd+FDHh5dgIPXeoi4o5t7KBP"
    "qJHlnqfo7dznl+u75unWsQk/qO2NjuxETxHSIMPBqjHD0zJIoLJ98jkGqtAZHvm8PFk1eF"
    "OcDL5HSMMOJ1D1Hg9kkEDt1uMIA1Xo0h5H5cmqQXAAQ9DRoHUPX8jmsxgFBy8EHY1R99CF"
    "bD5vzm7FJTFhQ5QwW1tBe6havllczKg3hIZGpRfnhjabH3MyF12CNjH2FN1zSQGyaJvFVh"
    "ewASmN1S3nlKFGzQu2h96Obztbv/9neN9ksTRXyqCM/tsjqjtBu9FSyny0LWY3SVZVhT6b"
    "OmMKKpu6hpXqpq7hydnU4cFvBEOVTV3Da1U911RUo87j9vDCNwXPxVil+nt4YTvWK0B5l2"
    "unxSoMbLOJVn+q5p3Kwks5if0h2iOC/SGkDyc8Uz7U/hBrnZ7Zbe1G6cxJPaJKwPM7U2tO"
    "B62z4Qm3BwS1Hlz2xoCUJAu9GjEyuM3cSEB0I1C5N02rLDjdetGn1IEn7b1QgixU8X4O0N"
    "Ewh9jPIc1nMYr3c4COxjjEfg5pPovRrqcE8JoPFIWsKVYG1XDN91mzCpR0V/PxpXpKK/U3"
    "1mgWj2hfGtDQiLT3pVGz+bmjy74UpU3MIer7UkIA8W6teH9TLLfTm6J5Je/r3q8N9X6jVS"
    "OLbVO5454q6LC+u6qQWe99FdgjpPjzdgkkBzfYghoD7BQSEoC5BdTvhjOFrTU1M5kETwp2"
    "z4YaN4VOm6Eqmn/mZ0yUTIKx54RJtM+HyF9FJ8kVIXPW0xlZGPDZb3kSdCnAyq97khIIYH"
    "btZurhTw3Y8o7mPQUaEwk2UBRlErbuJooWgYFVspGiKFNYlTdTtAjyxd6mTUklX+VtilJV"
    "2+mH2eaDvxj7/rvQP51ZDK5X21Rx8cftYl2ub8kXBT6tPiJ3x+NL798+rdc4i3lhnnWHS8"
    "Hb9erTYl5PjFYrbWTVs2fN6+TlCmw+fTe72q7W6PqU8MXjC7/uIVLBwmox/8MKPW0ATi+v"
    "ZrO9WcaeSbrWmjd+UkOnu8r/S5pogiscjF7lRhvTZ0/+VPyQm3NJOlT0wLfIEz3mmh5bwD"
    "CeNCNsO3tfNC/FfPWbKUICo5vNdHNb+MdczZi7nF0urptEA82v8YEY8xxM7e2Pd+vVzdT0"
    "XIphXSPPbdhozO0Kl5TYaTJEpvaZniX33WX6rLTO7nyewOLaFBF+STI8E2Uc2atj6/2OMU"
    "V5qUSN+gzVUjEk+oe3dyXo3dTslQ+wPydbR5eCfm1RpCdBSIMcINKTlEEClb/LyTBQhc7Z"
    "52Tlyaqhnepl6Fs6GnTwGVHvbl8CAcxunQ3pNWFLuxqTJqsC+6GUAbdUNFzvA6zex23rbH"
    "jd+jem1oMr7VsoSRY646meqD4NT+1ZHtAiA0a3voMP7/SBJe2v3CM74QpF4FTC6WiIyg4l"
    "qvksRokzCaejMSo7kqjmsxil2FKYBsDCwhDsBLhHvRkGNMpo36EMGBUlqwFv09IFPyCn0Q"
    "fbI2XsiBh5+70R5NIlKRM2rRfBQDeen22FcQw0bWLW1YxjSAkgdm3f1fuB6dVs8/U73szD"
    "xoHD+knoGwNPH0Mv3d3l34v6jYHgPjFWJ8Vme39bBJiilLLzYnO1XtxuFyAn7ZPGC79YrR"
    "v3CsUjn7h2VU6EdM/M74pIt6uys+Cv7xbr+ob85na13MSF5c+ra5i19up6tQE/bmbbxaby"
    "Dbf2YByjwSPTiOM0fG8aVChn/e0MPiUUxqyYOnlP4lChMOV4nl9DtprvMoufY35MPsOk9/"
    "qSPwP1dZj6rLQcpj7PdgKJ2ZkS7Io4ysibRWJOTRFx2xzhZaeS9jnn8oeLJrtvnVVicnxk"
    "EvfW/6r+nBwdTF6Oj+q/X43HL1/sH/y1TnZ8/Obt4X457tp8vkFb0bQUy+4VozmKcQD+XO"
    "a5is2PFsjh8a+VgEfHJ2/2D6u/fp68/rn67/nJ6zEpbzb78dG4Znv8dlyr6Nf9ydnk6LXR"
    "1unxYZP++ODw+LT8i2gjmrXalrwCYL3PEH8ybb48fzJB75YlXvkA/mSydbACi2u7YSWHac"
    "cdhTD4oPeK88JaRdeWfkV+IBBGRcPSDgLCW2fD43tkUtR6cDnembQkeehmvSBE7BYZFFC3"
    "UtHvVts2F1rHTg2J1aCKuzSWIwub+3oYRkTD1H0vDG+bC61bjxJPg/WGKu1R1mNgAUW9xJ"
    "WBtatiAqJdVqv3ZdMuD1K3fgxIlSBK+zCSIQu32RTJgDZENMR2q6Xej65tLrRufRkRq0GV"
    "9ieQIwv78n7qfc2nzgNBrnOpphOMBAsJR6ZuCUn5OGpqu25qfC5dVIQx4VuLIRlCNbhc+a"
    "WJ4GQMp0vYhu7JGNV8FqPkZAynozEqn4xRzWcxpnZ8VAPCrZ4yPPaWr3XtCLA5pw8FLnQp"
    "q6Nz7WfhNd4mAbbGHUUAM6XKcAxTxrLYOZ5E62HnmSIXwraG+orfMs6bIe9pDoQmYYRqz3"
    "KgzeYXv95xhWTh237jyUXvYMsAj3MWX/MlZGTXxskofA/bL3mQT3ugz7snDxcyK3k2RciF"
    "7afLHhY6nSIbq808d6YoaaseFmTqfD0YAe7QUGzZAWmim9t6kYX7BdoDO5RNoga5tUfEEl"
    "X4Vr8bdTCt36PoMAJi6sTcvhPQ3NEADsvFgwLjkDAIUD0aIki5spZwgTtoSj5ucB4dtOWP"
    "os+hMeaYgoQdhhbBhB5hn0Mh3PHmxZ+IR1pIm7Aar2I0uoISZaXE4ol0IR9LMbVIH+FTJb"
    "vRCXPM+CQdRgsgp8fJroBzx4YLwhKPDJ8yYQeuWjQqvN+1PW2BYAINyMdDSCvQgj8WdqEJ"
    "5jhoCTqMgog44WXdAWCu/fsBOuIhEBEn+j+KA/IHQlik7VeJJZQpRD4iALlMKf642J1imK"
    "MjoOkwQCB9ws+2M/DUSAkp6vhaHO7Z/ovDcQSiIaiwLEsxzsavxyd+zPjj0WI+gnGzJtLr"
    "0Z8vlg3vXyYnZ+f7h3gbdbRv2cT56eTo9ejddvPsYf3T41EV+VEst88fPHg8mhfb2eL6+Y"
    "Plalk8qIrq4PbFfxXPn8D0Fql2SqnoOhavr8bJ0en45KyCf0yrZzF/NDodH44PziqVvDo5"
    "fgPsoWw4wcpq4eF69fti/nhU/9vxXD4e+bHRWAOtMP9xPEGs0ai3ErS2i+16ilDb8y3CRE"
    "4mrysLuMhQl63tvzorKzZ4scHxYvy6lJKt21/2D8/Hp6UZFr//e/nvP6cos6qsmPDVacZq"
    "2avPR6b1P4/GRy+hzbGVA8YoRVBfDOncF4ba9cX525cV3fGr0JKwvikRH41W1/NQSX/5CS"
    "ou24uuL/DfH4/QPnpg5sVynJe9BQTh9lZFWPXWP6Cp2L7jmsq6uFl96mwqDbUzlSbev9Ow"
    "/RI6vJFfStapq5zuwq7KPSIJric9MO9IgvtG5nd7M6C9BVD96ofb23j6mkv7GmUVFV//FN"
    "68eeD/6K7bPGierKyWFJ+q64X/JG+YOLysi0C29kX+gtHs5na2eJ9+NdJWYrBTvfxUVlxz"
    "uK173aXqeIXqupjNk6yqCnk2iUxU3RNQqV3ICqaTZN4tsK+QXs2KRnTP21kxN6ULWjHb6s"
    "0XNwNZrgf7p2OzQIliAO32aXT2c51HanxYVtyrJvXR/x4FVF64OpsozufDJ3RBuCIB12IJ"
    "I2sSUDaDTSJhO7ElqZ6P9uDlqLT1sC4OJVjYvXhU5UL9llRSBrBu8wnSV4kSaOPbRChGEB"
    "jrfd36XJtCpEijTF2rSYEMb9bgGKMbJ+oQyRs2fq1s8rQESiR/GooUyyOmjTadRy2oSV/D"
    "SGH1b2LgKIObCur4iBsZcY+vu5rrmmOv66ENdp23WP8bIUYarUJotOBLNATiUJok6ur7Jk"
    "bbLDBplO6rOQQ603raYptvsNxi2w1HwmL9L/wgFuukwBz28cfV/jvrqacIk2ADbP2d9LQM"
    "Eqjs60Q5BqrQGdeK8vJw1MC+b00RyhZJuj2evnhN1e7c49T1axXoHXqcdwkbUDHvYRN0og"
    "WjcnenLmQTlbt3Nn4tWwN2l67mXM4GG/vcwjnRYJ+Fs26vZ9MPJwg6934iCbGWGjpYATsV"
    "MSBk3etGqQQbCuV+py94o1W79zV2zbs/3C79m7/sjU0M9IYqM6PIN1T6EzqxnUrU7jWlry"
    "VzugR6x0l9LZ7V85vLRJP9Npe6vZ/ZWmYoOlsBxkRdFR2sAZeLoxZ6451oTrbx1u15YttN"
    "1Ozc0z6xGtQOPRvKwZrqkk6H1JTSyemgPKuLXA5OmM6zesRAFXqXWR3Iw1IDP08DTZqGrp"
    "qtISUEB68gZwNNmsSrm7khJYQgJKUuXRelgXz9TyDns+kultPfZ+v1bOle6QqKb9erq2Kz"
    "mS5X2yLg4xJjXs8uV3fr6buiNh3Ro16ldGsI52p1c4vBvJotr4qyT+PfZ5tNwXyMua7aL1"
    "qBeHurd9iCMcie0QoNE6UghYZbNh3p28P9oyOTc/T0bP/krEk/WmVlHdt/7JeKOjz005E2"
    "3IGBxdIGFdIJWhuWoUU6odufL/iPcDUs1Z7fQnuIdagBKe3Ua0r0j/2xFrHvirUTyaYIoc"
    "HgDLAFQltmwmIvkBK0WjAZy6KkFAnI9TTJxWjnVADKzsuKnda0lRNd2k0BUW8o/I6J2k3A"
    "EixNAQUGSHchijSZwCJYdgIKDIvuIhNpMjU58BIWBbXRCUAtSVHUVEL2cOXHAuCRYCiCYj"
    "UoAdcEnvb7zrkWiRFBTPGywb8G6ReogY3k4cFlXXrEyXiQ/UuOQ8OmrzbCurwrjQQdZsFD"
    "g0tc8o1WmjJs+JM+wYyv+JgP0Wh6nmx2eoKxGRChhtrWiMamX6A5p/ry8OBKxmZExoMcXE"
    "AeGHZ2bHp1RfYb0xHfyEHBMcam55kQ2HFEhnarXyey5bBIb/TGUnGBSywaEHLBB+kmdqCA"
    "rGUHtWVzM6BE5+cdgGRYuOdjk1h4SIZ3slcntvCgSA97LBUXuMjCY0Iu+MDCd6CAvIX7tW"
    "UWDihRC98BSPmDgoGT3LkyEc/4E8Nosfy0Wlz9kz472BZEzwQyzxo2m7tSBgPAyXBXRL9s"
    "V9vZdXiYUPb0vP0lfCcvf86wuKn8X2XLjrOt+KM5Jen9Vt9Az+up3b+0W+kEp2AjLzy8aA"
    "ZFz9MLy0Xp+MKy6/P+neWRPQN5ebL/yjxSd3p6bs48jn8Zn7w8H1d/vt2feCcflqmzxvYR"
    "vOoXwemE5WSHR/sQ3ax29Ev5dD7mCNnA8eYEC4us9l5PfjFP2Z2ev3kzRlRV3Y8tZ85NYF"
    "sPsSunj6rkHQ8vWov3ioCc9XyE92o1dGvZEh06Oq6zJVgk3kc9NsHVtk67SvXT87KHal7N"
    "v//yvOULz5DwccI6REJI7ae6KdI/RkLbBOsQr6LsZb2QCkWj9p5e3Ba2mmrHEvNWR0yAQl"
    "C+xQHb5EBhn6tQhCrQGOcrdPspmLwI7aA2CkgzIjtqLSu+uIvQyOvucASdw4i0tlX9aB0G"
    "JreUgWC8z4Je59j28hDE3ROSKUASdFDcdgpe9HCUW+lznn9i8GBOHJZCs3OTUiVnTf6ZLS"
    "TBAaue2mKNpvAIzm0hCYpH9+QWazSFp1kVMLxcgAJBA5cZgYtL/Z0nRCYGWJZnC6HhA/bd"
    "WkODpl1aUUWeNwsj4qwn1XEl/LRgQ8qDFEYeBGD0Qg/ixlLyt9OoYPz5RLhFel+AYPgN8m"
    "UIxeGhFQ3AkIyH2B9/A6POD7+2rmwERnSo3Q4MjjEGjedSYsCOAu9LUxyZrv1RD6QnBQOe"
    "yGI9GgbE+G2rQWDmrbSpKDNRnwi1z8EAMSyzdh1JDNMS4J3me7hsfzW/6aFrRcgjE9lkS5"
    "JH51vkQAjz9mjqyczRo0GtcSAwDFtsfJ48GI3/E8pvCvTEN/zSTi9RIBZORuxb9UKxqGaT"
    "X+XABy/9NCPE+Pc58vQrfqRRESBiuxxlvAQQ1r3QfgTAsh8w/3/URJz6PwboaytMcQ1VgS"
    "b8d30Ncv3HYEVp/kHrTYb/1rRgcv+QRpDXHye8wFL6t+1jacFxnWUS+bP1RCVmB612yclO"
    "6QAMJ6QuO2k/TnjBydffKr5fqn6gbfBTn3ztqa7Ac/N/mb2fSsYf1eXn4ccJL7AU/Lxh9v"
    "n6MEy3z6GQdoFykv02tMlEKPjBNE+Q2Jd0tnwr6/Vi+fVHQM2LzdV6cbttmmvDoAy/3+5m"
    "y61J64WFJVUZoqqnz68KosJ8sbla3S23RPHsJlHIiXmyiyVORFK4cMsGJFXdn49KqqvlWd"
    "6uV/O7THL+pk6/4KRaap0IpZqVcphSzTOyuZinV4xFLeE8fUN1mO2PAHQcJISyDI3bMW1/"
    "9tj+Gww7YkYjGY14w8Q1ZH/EQ5xQPu14clzMT3qiql0ST5iZKCQmpo/2ad4AHSLeB7ae2p"
    "SaOcX8g70Z9YlocO1UqLkLDdvmQhMHAGDEalAFwQC4HFnY7ZdAhjj4ghBgg4+Retf6Eghg"
    "dutgSK8JW9rNmDRZFTTfaBnu9sNOgG1XB+od7NrmQuvWtRGxGlRppwI5srA7BLBEdDTYYU"
    "JZQPNZjB2CWiI6GuMw4S2g+SxGb9UodPbi5DTiYH2qDBkRI4vcW/oKAHtrYwJnW0MZZMs4"
    "b7n+Glxiuf4inbJcr4625Xqs85bbrPM7mW1Am7BZt5fQNthIgCxat0URoHR7GAKdLVfGZt"
    "nmvyHdTtEQ2sS3ZIDzNFQAmUvO37k2lwdvZ/c3he3ir9h11td5RSC4KbYfVqGEIJuhuteL"
    "8Co1XdnToWS5KPmSLDuOswN390BePe+EWTZt3zmRzE8XzR2ws5P9o9Oyd0y6wJMmbeDpz9"
    "V/X05Oxgdn05fjF5P6kt2b4xeTw/oi1vFZOdCr+2KxDwXXLMt9gpDayacp0neaoG1is6ut"
    "yHWVRPVRILoOEtAiAwZ7a0XQacBibKjI1lMQBdsoSIIC0908YY2m8Ai2TJAExaO7UcIaTe"
    "FhLrvC6igOvcVW3FjSvmRLLJwMtzPFhRXVbLJnBL1C9Ihub2R6wn3jeDK77x+U2xbpyW45"
    "ytaw7Ve7/T77CbRL9uuvfzmbOepNnfL2XQlvtqtyEbWdfSws0sSZKb7M5R2ePqaSROBM+2"
    "SL8ExHJ991zUk36XXNUufk1OcIz0zj41JmQuqaG2eZL+HXc6nvs4rs1suv4H4HQvr9S+TN"
    "Rnpakjw7Jrdzr1esv7Qn28Y+JX5l5q1nSELCUr39jLXLgyTNz4yQKkHk52pGZcjB5Z6JIT"
    "QkQN0TMbRlJqxO3Ugch/WFKexI1mFYMDWKE3BHZCTQQVJxg8Zz+ORJuSMyEt8g6blB4zl8"
    "7JMgjIjEpnkOhDecH4ocJxCgSAw7pUMfpMkcFuZGHJKQaPQ25Fij2TmjUypnhJSeO/STOq"
    "PN55B6q7oOYAE1iTdYPepCRoQQbJXr0rtNfSfJLHk77YiLP24X62KDbnmRzVSwSF7M/5i2"
    "Ekwtq+9/fLeX/USnSG1ntBXsEtnKWuUoI7WcZp1Ucf3v34vLD6vVx6/ex7Cc3RQxo6DBqk"
    "KUdTOEsg4yWz59EjMo6k/KdHt/G77kBWs210Cm7xbF9Tyo+53dOW5KJFdxaPx3gFNprYur"
    "9u1joMX6SbcCK5kvNrPLKqtrm/bPe3rMbDlnlakklbYpSgPYxsSR96b4tFjdbaZ4XaTKtJ"
    "z9F9euXwkvR2O4PT0clouSd8Oys9YGMmKWv7MYNNYW05c/o4HpgD42RgDIK+dxhEYLXBhB"
    "Dcj1O4RrYOcxQ1fI44WYNAjwD6ugz50B4G4YAMB1Cas/W+OHIKsSliTIUIKvuQVVCLax9w"
    "cfBSzPD0Jqv2hNkb7HB20TW0O5LuTvLiEJCkd3V4k1msIj2E1CEhSP7i4SazSFp5kueUjM"
    "HIpg8L7gmiBMeynx/a8wc31Ok6LQ/Gqa2LDmU0jdeoKHzlRHEdkiPSyWY3IiqGdsYR/5RP"
    "hk0HwHFCeCoMkUInTtJASY4IHiRetrwk8KJDthjZb19tpuuGx+Eq6Vm/2mM6zttri57XwM"
    "Wyqh5Lu+pw7+6raJxPjuenFzMFms16twRW7v0lYpLbC19U2pm0WpxtVybhkJ9rze6DJKmF"
    "o0/DkgIowsypbbAHenK2NPmd1vqhn23rdyx2xWnR+r3hS/fYOcP2d0m5In1LFcIssnYXDF"
    "pypogRDdbWZDgwo5rFe/pxqoTLeILDUy+brDoFFWg7Zc2VE+g+ty5V5OKeEe0f4e7/pvZ/"
    "fXq1nwjEbGY/FusVxsPoSeBWwHereYT73+cn9/e/njdz88q0ibtfLDC68/jFE75YPs855B"
    "u6FwWyzni+V79oCLCeMB5w3EjGxuHq8786LKo//g7fjo5eTo9QPOmISSpL5krnZpWXKwJZ"
    "EMqLHfBrR3yjCIAmrpWODngu+2T5QG3wwoTUjz3MrE1UwmDEo10SYMSkDz90ysLwVkn15R"
    "uJks0JM/fVW3D+rrB6vN9v26MGSz28X0Y0HN4efnk5dcp+rkzfj0bP/N27P/P+VbJWqpuV"
    "hb/ointYLT2ct6cHx4WJnCxTcHF98g7sXph9nmg8/1+++ib83VKvK5frv3FHzv1vfbD2Ye"
    "/ebF8fFhpIrgYCDEej3bbI2THS3GXjdKQULeOiKqE57PxrJ6ej4tFyXPp2XX2fNpGUR9jr"
    "vL6mLIrjSMmJszDcCoLkHCrUrTAQ4yXFksBxlCaie0pkjfQYa2ic3VtqLAQQZJUDi6DjKs"
    "0RQegYMMkqB4dB1kWKMpPCwHmV8ZxaDsIAvbS4nvDVqma4KkRIEFk4IeMKTxFMr2GyMEGR"
    "Pi84OrpAkRNp1E6D6TnOTHKBWCLTrsDtIg+wWKqEOJmJBZWZEJOiZsPz/y4NDpTMlIZaFF"
    "R4TEF29ggAyL9td2QoyQFEXpV9PEiTWfnoPpNL3o3NfkXIwQmfSw7xfL0cPKi1rOG9vVtH"
    "rG9b6eh9vFbYX1wah5ajA/08K0uR19u+FK/9X+4ekYWaWn8zBezW5uZ4v3VJzRvzZvnM1b"
    "FVsQORDtz0kmtRI/zJbL4hohb0qyHG6vZ1cAjSvIktfv1m+ah3Or7LnGKTqPf8If5aWVcn"
    "k3f19495Wag4e7siOvVpuoAL+/VJWsLv9euOOKINDos+xI7XjpuSV1bJT2pI5f502p42CN"
    "OeZQ/Y4FWQAGnkVjcTNlEYuNM2sQ+FEV8LBkH9u1r3SXE/jJ+dFR5fIq/xyX07b3dKxj15"
    "q0Y2d+EtyScsyisdDeu2p/78K2580rxycYdzEjV5gOqGr7slgvopQNbtpp1wLm4dpm6qF/"
    "/un5KCAnVTD9uDTrWO+ZX9dflnklc6x09wBw3XKrtfBh3thzQoxplusEo7UrElum7zzBW8"
    "WWVq1u+e4ThAaHpOtAQZtNYhK4UBAaHJOuEwVtNomJ5UYJauM4lB0pUYtJCPXyibH5jgkw"
    "IM33C39RMShRxOjkycNkbbghCRtq8BrRkHDpnXZYj7cBRWhwMx0UU2LLGS96RPba0hD9GO"
    "4AIquNCzVnTk8wFmqZ+fpUEuS+Ee8APcOUbVWhNQdkxDdxeHwcszZbSIlRWwqiY/09aWTQ"
    "YZEi4FYkBlaZKbc0fLy+GQ+MmWHCpqLQgD0i3HwHxsUxXbdDEJmvT0V0KbJzqfvS+10RcC"
    "gQE7HMiEM6JmrfiodGzjDjtrLQlCNC3JyHBsix52YDLLLmloboVbDZNucx9ldFsL4oLJwy"
    "G/apWFiD86cB8TJs11YVWm5ARjgLBgTGnIM5b4tH9ckxqPS6OGguicF4jETDzpEQlhg7oW"
    "ojtD8q4vPk4ECUjTiPiAPTH2/DQWWMtqamcLD5VLh9DgeKM9I8B6YUGiDF8QUuUkWQSPPp"
    "PZcsFwZBR+y6FLNgkA2nZ0ze2XVUH0Gje3oN2lM4vo6OR82P8NDT/B6fZYJHCe1JTucT8O"
    "m62Kzu1jYHzr+OwjsdhX9cLJNp1TMJMCUnw5/v7NdaitYhsOOnfRrsGPc/FnasbA87wNUP"
    "9jz1TanNk8n+YXWK+nZ8/NakVn91fvTyFDlPdTy56THxU1CaLzhc7Xqq2nJUOl4FDMFhpR"
    "M2OAYVH0YStiU7lcSYxN8cV2nAc0pcDvBBRUnoEzEOcOyELEIcHJV1XDck2k4uG1pz6nA+"
    "ixBnoA50YosKwsPd5QwXIc7gHuhUFxWEh1t2ztvZnIcAKzHr6hsjXfAjxBnI5ks2BFZfBB"
    "5i+/XrjDpkkEGumX4yLwpzKuuwl0WIc1OZ9n4WFYGJuOPWlmCQQz7EZpcUhacB6fY3Ikwh"
    "HmhDDCRQ2Bl3279erlYf3e35f5bta2Y/CYKbo9QPc7LMqRVTX/CAQehCSj+L0NgKm2c0ZK"
    "XvI8S2obVhtey096uWr85zCYAtEoaaCisl91Q4fNnOAuEBZq+mzoAbKlSKtPu8obA/CFzo"
    "EWUarjf+dH3qQAoRXHam+iwHXfiMrPUMiViqCP2kEhV4k1kCujdLDtLzrRQiuN17PuagC7"
    "9Lz0OJWKq4vJ960rmTYP8jK1RNjqNQVcF5tz+X61lPXmLefNLBTwNpM3PIMF4aTAwW5i4+"
    "GkibxjyQhwYTg4W56zYep09jH2QTTwnCQt9jZmBOAcNEZiFCsPC2Gwoh2nYZmloBDhDNAw"
    "QQbF/N9vN6Ub9jOu+078znXZ8v3hebIJd6nBOJsXntkKHwanVzW244t2S2xK90Q618Hnw5"
    "u/r4fr26C0+F20uCtZdoOwU5FF2Nm7LHkOcD2hvAZZ9ui/f3eOHsutjYgHeCfuenyM6w+u"
    "7GW0Za+/CWY/cD45ZH2Pcxp7Y0c4m0ZQisBT+BbSqw2UYmFjP1itksfasE6biaMj4zYMWA"
    "ZVCDYgz8GZQB8TwZKLX7grnSAbwXRMvoOTAwaSm44KgsQqV15Bu3hi42vHEg2DxgVBQc5Q"
    "0D3nQGm2STgFFR2JQ3BnjTGWy8w9oOpqcKiGWC3IOamAKFo3w0A9vc+ZlMK0LwcOe/FpGd"
    "FpF3G+Sdqargtli/W61vZssrfPEYvafdrjixeMLPtEwMzSV/MhTNA+IjIWCaestQy1B/OW"
    "o5ayxLLS9rVeDlqU3uoSiEWWSJIGdNWyxn3fulb4Rp3zhGhGNifZpbmWbFRKIjrRK6hUfm"
    "jFa6SkS4wE+d9yLzcEtiVJLM19ypO3J68L7skDoHPZjwlJcvmDRi+PzDHg4XfXVwDn14kn"
    "FV02nLAamzqhhqC4KJwsTebUsCqXPYB9uiYKIwsUu3LD5dDu9wW5hQCibU+oPCuudJ06Yh"
    "w6+WSQKh9VJ2UjCRFnhXQVPUIk0EKTEG10bikihFwjy9S5LnhsPwwFNHd4m1V2fwRDgqNf"
    "VrxqPmhWFqQe7oCCmTqAdzfMQy7N4Bstm26TLFno/r4pNJIIqEdJZtLc3KDCudbbGCDud/"
    "5Zdy1vVVG8mTYgGjquj39ez2lniZu9tRZ/2Cl8Vj30v+dm/v6aw25vb1Lv9xKPtoVLh3wj"
    "RVPyPVRU3hm2xGjLYPKU9WCWy5mbmXlIH+yqJV+ki5V/ckHGmrcpc/i18yjy/AmqejN7B7"
    "GS8Umge7OI+GuZp2+ql/aKKmiOfAmlfaEhOMxxWbPU2x1T9HwLouImLzu0SqhiQhV371bi"
    "vGEplp+nJdzdOMhxpbNkAa/zFCRJbTcTkEjg7Go7Ze3A5eBWlkeXdzWRAd8er86OBsUmL0"
    "qz58NDoZn52fHJ2Oym/R+/fFenS4f/T6fP/1eHR7fft+89v1aP909L/+18XyxbgcshfLUf"
    "m/t+OTV8cnb0a376ez+afFZrW+n/5Rdsb0enX18eEPT59+/2Rv79GfTeXzty+NB9Rq9nR8"
    "Zvt49HxUvd1Wfp0fPnDYHrRLgNod8nx0NP71380//gwEWK62i3f3Dx9UM+hqvTUdUV1Afm"
    "AFMADrAVf+Mj56WcIBKia0Q+j5Y1EQW4aIT1Wxm44nr0Znr6elZM9HD4wKH9TOs+PDl/9u"
    "tWfdYGc/j48czPGvfx5VICev/gw5GYcx5PSX56OHp2XZwVm9Gr9b1g6MVyfHb2zHlX37vl"
    "qd+W2VHKK2TvYnp+PR+D8Pxm9rLTzYfiiMKkYl/WixGVUfuuX831bL6/sH7O4wagSdsV1P"
    "83Z/cHx0elbKVU7cZyeT16/Hlc8woiyx7r86K0smR6fjk7NwJnhZueJP9l8cVvPG5Gyyf3"
    "j4t+bH8ctRaYej8f7Bz6OT418ruz0aPTTmGnTRo1In44NzehgCDaRk9cWjlUIbKcK7qlx7"
    "l0s8YztmS2jNCcP/a+9rm+O4cXX/imu/bFInp8p24rxUbbZKkSeO7sqSjyQn51S5amokte"
    "zZSDPamZETf9j/frubTTYBAiTQjZ7slnbrnht5mgDxkCAJgiAIGgRAZnD1PVZC1dXMY2Lt"
    "j0YlGRvkvM1IwNuaLWG60LsWZg1NNzAGGJu9vMRK3ulcze8UDjZ/1NMsie0PzR9eRPcvP1"
    "Q/f/LzwfHb2fmTz5598eR9tZrXBtP1+m7+UJuBn9Vb7Kf1/2tPjOrR8OPxUT3MX5420v9U"
    "L3JxJ3VzwDNBD/zurJr5xsF4RCed9HFi5qzvetGWTe6bdU0n0abmrAQ0+cgTPMjL6PAOMh"
    "153ASZ+aYKUDdttFfhVhgVAZVDLjoBYhmEWSwuYH/uk6k/WQxw8UEYM7ig/6bW8zEhUYg/"
    "adZDDZMfUHCEOWymxxK8AGWcisMIjjCD0/YIghdA0J/9jKHqzf4AWKanpj0ZOJfxuXVAA6"
    "0dUSyq9qs1oJZpGQs/m7CcC3OJ+8saDjWXlG84LK+ru/v1zoUhDHzmunzPwXHuA49evNDe"
    "g1j/toJ1fIlehr6tFtt6GK52y9ucAbVYbX9zjBoHldw8Y1+WLjsn4yZ2bTX/9pvvnn/zAv"
    "on3SenF+0bfWhFX17/Dlh5ib69vLn57quChmZpvaoiXfALev+6Y8YxVKigbGbH1OuH3dX6"
    "bpCxfb/eLrGX8lukjT371AndOJGLYWpkQ+FYtcOD88ODlzORWrha599+/eLm6XdQLdynbh"
    "PUgZM4rhu6m2U9O2zuN8thLmw8aqNmjBzasBJ2fE5zkelu0Q53PbRCJsdajJ1z/Kcqstjt"
    "6p5r5Us2YY2TrzCTtBPVNTlThc/xJkww85g0bzuGm/acdyDmN8+/vPn6sjyzEER+Smk+df"
    "EQ7ntpEiF55Re1uD+eus/OdzDfVptltbXQj+doCvlULTZU/79ffqzS3Tk3BURiuiRaL6rF"
    "d5dfowkg5O1qKi0M/V6AriXuF9vtb+vNdXOve9hxZd22t+tPFZnXpT2yWv9ardrHtbn1O5"
    "oshi2jiZpGqOadfPNvnlfPb56XtZWn9UoL26xbBvtWKKlwroLU3MQEXQN9XV1ffiNY1Xna"
    "LBrxop7jX17U7xt7c9vMS9frq4e7gUepeesw0i6BJQpi3MFdzk+7ipzSu7eZx+lr3w7eBP"
    "zqm+c314LJlSUN/Zu0cbcT7OzJQv/y7Gldjcr7V6tvqueX1ZUOCqQtYQnvbsvB4AoEyrq8"
    "r26Xq0fm48W3WXC0gO4yyyK8qvrD6ekx+LT3u8i+P0c6kAMbI99x4Ke77vGC8PAyookcnx"
    "RtGIbdN3uXLl0r5c3FzaQDFUfoQjRGt1pRTZQbKRRReG8JGhqGrc+WrDaLSeGpJWhoTLb+"
    "WbLaLCZROLhWxQyBCFQtzL9CEIvuoWsKhv9miMCzzGIQBqWi8gQG2wDUpD6FqzVdR12Eab"
    "9cXpw5E1YViPoor99uf33I2Sv1Z7m5sof3QTIXY+umfb/e4FjN+FO2atdG26vN8h57PMPF"
    "w9vaHJ4TF4UfVsvdXPUeyW5d2y7rZqPvMHYU7vdma7n5WF1TKvBbM+JWu0/zu/Vq92Eb0T"
    "a5R3bVqrk3On//sLymrzn/S5mUJpeKjW8Sh3B4NzCS9Cm/PtDWJKQefPnYM8g+nfLq9PRl"
    "E6t4Pjv7+ehw1j+XEi4wRIMhiaHovklgoAGBWUWf89d1PT84gAK2/mfFTeVwUy0efIFl+H"
    "UAx5ERKEGD8CAPwoEviYC8iqfTA2LpPyl4EhNKYIq+pU35PG08chqi8iSBQjL1Ya94Yx3y"
    "Ea4NI6gLIbAyewec7Mib+fv1+npLjcrvn7gx6bji7vV1Ira+s+bLlasi36Hf141Osu+yUc"
    "PixPZ2+OX1zI31ya6py+6mRwXdhK3C007mBI7e6hm1qY1rIW10/YVp/pb0hFejpfehB1yC"
    "5m8+T3jdWXrHuahZBE+JStkhKKqWbBNOXMSe8vZ1+co1soJk4ndzcSq+1Vs9sKLsiPY7Ds"
    "EVcYKGQBEZbqEnwM3w5KvhuI8lE8EW3QknqTTQ46vg+4DPXwZPisruQdNk9Iy+B3yZ286p"
    "Aa9RbUBF9zBlvrUdG3+ww4wkEkJWqTWiE8KOdXpy6GWFjgrrVBoTkko9OUCBRofNgRIgoq"
    "PNln7jYWi14IqzE5IuMUM+G8NkKRg0eRfI3bVmMsKE9MDk9nBfpBswQ3MuEU3eAqq5KSWV"
    "t0I8Q+2pJcrzFCyvU3aCljbh9wNWrPvBfzAELiTO4O1dCtaAsQg5xMgTpYRMUpOYE4+XHW"
    "hGiBxq6fkjKE7iMjx9RJVl9VR49khmwZkq9c24fDfwQMwdKJKHkd6B7xyDzDFUdyCZuHWf"
    "2h1nzjfLWtP+9KgONYnsRopkuTDVVO6RRjFzGcfCMVnbkUaHZY7X6CMzzsdMsVd5ZhMGaF"
    "ZwBabzOhP153zP0RhTYszg6rXLzdukVls4qLs6czO5aw8QISGY0AGVAqnNCoVqF8MTJ3TN"
    "UtvBFSRwLUhShs5loRejJ6dPrgEYTbbuekqmIU0xUCF4RpM0jVpNcvIJmkl/aIUJc80wyQ"
    "FWKkAZ54DDLEyYwTnNwVYqgMLIbb9uqqt1/eunWkmuB4Xwl+45NXyz15xEN0EiMcPloKdf"
    "V88uS5umLK3vL9AI77QXl3L8s93R/ntbU6+u5zdRijxtxsQafQjkaq3VanXtHn0PP90uts"
    "1uvE34RGUuMr9mCmvsbtVtq/dDLzP9++5RbG+KlG7gMpGNL/6ol+26Lh+5m/FcjEL/PDv9"
    "VRJIn43dqzXj4uiwD9nzRGNC7V5QezG6cUQ7FILUz4ndJ/udF1kntedCvaQCFEc4ACRG91"
    "hgPZRx4UsozKeUhIRgazJRlebwKMyklITEY2saUZXm8IgCZ3RqZQeirF7t/XeZkzwlIaFY"
    "BdFQ1eWQCH3IsHiKwNaHjGvT+ZDz/uJugRjg721OvJvD78dtSI28dcJkaQS33pfoWvzXzo"
    "hadi96NQkb29bySUn8D3/I5YvewI73YsA9DQa63j3t9W60bzowMrvLETiOuJAReIy+FxA4"
    "eQ0KrdT84C3EekQ2lzuOXr85Pbs4OLlo/nF69vLopB6u8VWPwO2+2izX0OJsVa+fkLvA8e"
    "UqfQbNl/xrX4Dy6zNdI3R4U9S9V8R/ncKdT9dM+/KxsmjBwfhZiMrqojSujXZghUJga511"
    "XWESDkg/l9h4rNJ6ZZAUTlmO1AiiyPHKy1CAq/KzElQcSGsPK1l1AZvKt0pQcdisvapk1Q"
    "Vswsh7/eRhCkg0iaiDCBlKVhVNQwnZygsomyVYj7Cn4tC5pd0UWVxpabZslnRZeGRCQyP6"
    "LDEkXCig+812SQiCiFAKQyAJKhFSEPg4GdpcrCMqqlbWiIxd+yYDJtPX1hxV6qunYXsRWc"
    "NtD3a/2S4PQRARSq2+9lQipLG+TodWpK+uqFpfIzJ2qZ8MmExfxSGaiILDYxmomVRZtKyF"
    "4ZqIgsRiHbSZ1GngcxsdYdkItXm4fWRJ7ixSrdwtV/N/PCzC83rE4XN70YXItiLw0F0vt1"
    "frhxX5wCNwlUpCN+EAVcaDWoaBem0z8bO1jEz9bC3H8ZlHAiusIgFq/OFdKb0HwRgqFkwZ"
    "os9C0kO3cA+2nGL1DeL5H2nhOJ8d0c0KtxamhjN983Uqn11aM794tWXx8UdxAUNUHDQwV9"
    "ity0ntYnhKxxdDbQdX7P5iJSlClwakYhIepG3QaVqvDNKwrmRCSUdB1HaiKFy0nxm1PkxE"
    "xYGcwoeZVF3ApvZhIioO2xQ+zKTqUr+p0lhQZDS6PyaZBS2ftAkUm/WUUNkMkye24KSUNo"
    "ZmJ09QsuN5P1iLO3vK/BRDRdYpCRSWMUUJWZcmr2DyKoc4IGS1G1jU0Pm2NE38wMklh68d"
    "3ohU3gTQKzd9M4gGdlRePbQxLbug7QGsbGQPOs8iKNlpzPw8i6y8gNLvF/UoISWHst+Pmq"
    "LElevcfOwda+xMeIrdRE/Drem7dReE/YhcesZBdEyEnEmO5rxrDwThIXciisabNOTOxhX4"
    "xeSxe522j79W3vGxy8LcMRyTSbljYRJt55kZpFbuOEm9fM9iLx9mso/YP7pvpXfdU+J+Re"
    "k+TuFEJOull0xfVB4shygYQNahckmtIjia28s0pQ082f1kToI8VMWddUjBQDO/lY5rFcEZ"
    "0HP8RfMR8FQ9J71K7qdT1TXyhIgBaH59nKg4j0t3bTwhYnCZXxcnKs7jkiYUjoozWOyTCo"
    "M68zBUwX4pEQPJLtSPqrIwkFS+WoKKxPQHpR2mpBPCl+ZBpOh0TTB9+mFaRmFDaLWbTUIM"
    "Jta94BQpfGQ+SyFGxjUFztajkVZaMNe6navYSOssetI0s4viRNUVVj159CYm4cbexLGbqR"
    "gShMpJhgrc5FFOFLdJCSPBqp1HyKBNaMVMBUo0b8iTUgICCot5YkpUo873SYY48kknNZGO"
    "TWbKNm6j+lg9slyS95vletM5jWUv0e0+3VeodMv/oZp/WD9s0mex2RwpUaOPzpQS8zLLlx"
    "IzjRsqSOh/9N6249NfGgfbyenZ64Pj5q+fjl791Pz37dmr2clFnBYl5u2btPfg1T94nv/z"
    "tu7Go9OThs3ZrP1X69E7OTx6OXMOvR9ns5c/HBz+rfn78PT1m+ODI74y0FG9Y87/mrT2t9"
    "98TaZf4VtcmLOEYeBnIlDA3oWWqZ+aYGFxVXoTmjAD0zrVCSdAGacq7QlNmMFpnQKFE6CM"
    "MxrcGpTR8Ocw9kWsEfacy/ia+UScL4UmzGB0s5U1vrjqMsJ4VtMAjOc9Dl9UxhpkxFphDT"
    "mjZfl+1bytt9jtqrv7QVlRtrvFxjlgyex4/vSmtJoneQsj0eZdHfPLp88un31V6J0sbegh"
    "CLzbErqipayFOe7ZDgBNPjRr5PK6ak/ouayRtYn8sS6zqZVk63s7PHH74kULbVNdLzdV81"
    "DKZomMQHSmffVhcdsYPcBa+wpdJal+v6/ZbQs2aSdPbDtq9KBur7mv6Nl3Ny++Xcj1IKXF"
    "ehClrwxgpHpAcRfowW7x/pFdirLN53i/3i53jPC6d7Gvq5vFw20TILW+XFwubzsLvbtLVX"
    "dtPVRqqNeLT/Fj0tPGRvi338uXr/rn5wdEN7RaOHbj1PKw2jC1zAanl2ypY83ot1ndj2TU"
    "AKTPJqc8fTNrt1G/uN3U8el5vEtq6Rl96vdJ6fd3xI0l3L5IDQM78CVh9OXXL6itF9Fnsi"
    "0XJgwzafNhgi1WWl9iyIViqnyXgYJAEA0/Z69ZJb+MKuVhRPqrgBIpeBFOX3Yslp4TaV+7"
    "Ml31ZbMaFJcAGWlHo/rKEMTxBjSZASRBpAFXNw9P44tABAQkY99DUiGPQ+NrQAQEDmPfQl"
    "Ihj0OWWjU3g1mnVc1NXEvZxJVqaGbGCp/MRrlgohK9pdwXJeQ2SwEbVcLLSxgSUg9Nnp5A"
    "RhotVkAzgvDogd2jwk1QkmYMsKussJKV8yilyX2jwhiLcWJfUJPB+ZvqmK2u/D+b5uGb5r"
    "2/YlD318jtZcPBaHPZsNJvLfHeKRVIZKUjMj9I65/td01JXdRmI2oNMYDY2giSG22Oev7U"
    "bNh8VZipsHgisq2Jiivj5FeYp7B4Ir+taYor4+QXmaUyNbEROq8uwqWzLwpFtl0241r2vm"
    "hWi7v/rJrDV83Lh229kd5u550XA9/MA9+L1/OmdRwvNrmrcI0mDPMUN5RjV/KGhdVS3vAa"
    "6iZuiZNOxVxAgSK7ruHXuw/oJl3okbqF/vJXP+2lVkXaOLJVGdGFOSz0tKlhkdRGTr59g5"
    "Rn375sKnrUdgYLRlxTQWyxn4+gGQtD4OEja2UhacwmWD6FYmw44epYDBrTCZZPMRgbT7g6"
    "FoPMfPIlU7mtDai+JlZkuLIJotZJKgwFT670vRm6iBHuVERhG4ji2hk6XTvEQe57bAs+7J"
    "0oLPO6cYSpiu8RZ8bz1paW7h76sgiO8f4hrsdgA8HZrAO2F4v75fzX6tP88W0zPPJilEZX"
    "sGB6d1u1MrvhZnzcVyPNecBqtFmP7eEMd5FdzNH7QRp/t7eT+dopT1w6gHT4eEy9grpZtF"
    "OvMW46WAk1fQLw3T+K8yhFJMc1bnWg65ZCE+8VcsRmUAW7h7wcRdi8lnJ15HU06KRxRwoV"
    "tP3/BnVhTGkDT9t5UIIiVMVGkKHjYdpuDNnqixgVG0WGjsdou3Fkq1dYd+3X6u7+dv2pem"
    "TRxB71fPVwdwlzqT1H3l5UVO74vXm4vZ2XfMmhkJxvdbdwidaacuGH+eVt8+LvU951HBd7"
    "xhe7/7B2Lk3Pvv2hzD4uVmJfI246ZSGQmiyf4f/39eV8t9zdUq728K2cBa+6X2x2XbYqzK"
    "b/WOSzWUNB8rHkmfdr7xfb7W/rzfX8w2L7Aahrdy1jufq4bEZBSMOHBkK4+nG5flgxg2Vb"
    "1Ub/9fymlmO94YpMeP5wt1gt3tdDjDuA8ENRvxMy2gCFuWDc5iewMTrP6Pml01rCExZJ+T"
    "5P2YKZDDMMH3OnHIEVGJ6YVfgoYgXHKObVfxUx8wM19Gbzw7subP/g5eujNmD/9cHJwavZ"
    "WfPn+cHx7Lz9Y3b289HhzH0++9vs4ujkVXsn+ujk4MT9XlMd/18c6h+qTYY1hgEKEJ3Vjf"
    "6Ypx9F6WlSP77yx0mMfoq2lhStN4rg+LXcMtO1UtvldIjoYPlhQyIiTYUx++Wk2iwkt8I/"
    "1XeVo+NARdaFCZZQnQDMs4FgnpXBPDME84zeXIRSom0vKE3Lb7jdRbUVxRdvc0mq8XAE21"
    "um5iy0bk6Uo+oIaEDxDGvYRaFOCRR9RyFCE2ia7krqz8LMznIUe830Juu0du1NaNW4+Ykw"
    "LcVMhDxb2Qw4GO+zwXhLc6UrtVoL7nwRNDRqHUTl6IwrzyJze1mF5nYENCawL1f2JKJV92"
    "QQTIBXobkdQRmvVnMR7UC8Jc1Fvgp1R/eUuRbAvpNBTZEyGdgmscyaxlFrRU+paJxhepIy"
    "Gds4Qs1RzXk9zcg5r2WknPPiyrPIFMcGBA2NzPa4gKw2i0lxTEDQ0JhsjwfIagurrmBfTK"
    "9+I3bGhkjLW+W4dOzSEgKNHF0UROzJNwUX1Z2F1Xu4BeF2JBUFLnbN0eF26WdD8FA8IX5R"
    "qB1Dp2uDONRuT+3Ah9kRhWVhdhwhrex7wpkJsyPcwCqdB2RMhycHPUjrie+GzYAklDaCTv"
    "ERobIhYtXfW2MIlD8qrdR+TEmr/96wSgZAd3QhBNidaxCg3BdDHI5hVnZ34qntpJiKxuJK"
    "mKKBlWZRgbNYLTiCmLHv44KmUEkR8ojx6bIaNc2A29mgwrboOVGyLYDPzrUNQNPT+HFZU/"
    "icIAX0onh3VJ5AZxv3ntQHQZRi3+ldS/PZxbRTwTvuCxVp4r6QwSPuUx/+cXH2lnpCsRBJ"
    "35CHHMKPJZJLl61x+3D59+oKBPU8x2lLuzKKG77r608IjgfUZkpFiVS7fPXrh93VGgaHPe"
    "/Iuk/F6KL1VftmLddgDxX9oeZ9n2voh03rtmqeun7YVXtLW7nYNklRq8og/GfxsPuwHh1H"
    "xN2C6MbZ2BsQno1REFDgl81AeXhw3L4L8HoWAlVmrw+Ojt2rARdtuMrFwXmbyf/no/OjC1"
    "f4/Pzg1ayPXwl1ReMJy919ogKMUpn9EEquUde/k6gJHmCwRQ9+dr/6Fjg6+eH07cnL9h3S"
    "txfu7xRYNDqxTN0nGTBqMEVvHsCP73D+zRfPX3xN3m+hdUd294Og9Qux/2YfoEPXStkUoa"
    "QbxEWbApWnoYQJwST2GtcogCG/JEDTWcCSXBDgas9D7GZuBbiOgoHVrwS2/RVqFcEZ0GeI"
    "0gaeqt8SCbJQL0NPL6/nkTnBzidUnRkmIrWNSEy7OytXtlk0d11SGhq08R0XqtosJs3dlp"
    "SGxmR8p4WqNotJlHMTlKZxWGXeRFVlZe9NJ6H4waCiEMBNiymWUG8WTrCzhI4PjpCGF1lx"
    "hsiSqrMI/a5MiQ+Q0ejgfs8UIqo9DzCaIgVHKQwdBfEzNMmDU5Sppn8slhi76ASFpRTjjw"
    "9P9tEG/LkJWVyr5piUUfU9AJXounOOqNQ8kDA97L7jI8LuR8tZq5dDAlGnzRGRBCY4AJwM"
    "qkBzu5LatSeiYhaeyUBJtDT21Kl0FREyXRmXQnoLP1naq1gyeQPoNDkhlTcCeHl8Lw0h0H"
    "BQXqnnKS2zR9kLWNn8DF1jypk6IWYns8QDB2dv/Nl0HiCk1DWKdm4nyHUNA+f7fTaOaA1A"
    "NOrVgKLn1oV9gpeMGOERLCpPoLM9gk3q0x3Bpodx7hA0PSIbkHvsanF3v2ge4tvuFjc3f3"
    "pU56YBezFfmC9ZPnaLQigKPMedwMF+G3kOh5iZ5yLL8hed2PAc/OiFJexPb3ISJJNSUn4Y"
    "zhy2SHndxBtp3phbvbguasJFbeH/WZx4GToVzHHrCyuBAqb4TKRAbwlbcD5SlEbQBF7HtN"
    "CjuY4frLH+mvd0L4EC5tCexvSWsPU9nUojUXb58Q9LmVVw06OgjAgCrIpjIZYyh9X2iCgj"
    "gsKu/GdnV9RmhT+AeSxmXznfmTbNWZJs6xkOqCun3IJhY7vF7mELOGZj+qqbm8rFZrtWfF"
    "kXa6utNvX+adHsn+CH9oScabZqdZ35NK/7fYueRe86Y3HnX6t3L9m3atK4pFdXIDgQPX++"
    "3lxXG9csPd1y9XG9vMK/1oqPfmkQblHTd+JMGqlXb8XHZ+nibPtuWI616j0bo+i6wI/PrF"
    "VOqBWYsBmwmOxXlCD9MAnN437ygW4vzw5+bMP3zo9enczagLeL2dnro5O6U9t/zf73zdHZ"
    "LIp+6xsNqHrSZuFrNgYucOuHRpDU/ZTEu7X6C/6XMIvHFBbMf0vF+jLhEw28IFX32xCx4i"
    "Eb+PkfhzD0oz16CmY5iFGYJBJdaz4Ugit7carNcg0FAvNrv3w/OT1rJoFoUsbfMOFfv08I"
    "Um1v52xa25upqdX4oqK7+sP8j5ya6dadnkRkm1mCNthJ3bcJNupkreQWPZnQdLDgbW+IyC"
    "z9WVIbadCGId0sS2UrFhSnAfgFzsRkRfWVIch3XiSZASTJPoupOwtPs7FKaWhgxpspqtos"
    "Js0GKqWhMRlvmqhqs5iEOSCGTAaGcESTgje1hEg6A4wCYn3fHdeZhRGsPSGOsDgSQPw3Qw"
    "ieZRZDvMRLznM5QgrVZ5zJ0R5Vwk+GuBPJ5A0gOrvlSeWNEJ/Z7qch+LNaurzsnDZDyxhW"
    "ewGbOZsFNniweFWqjymZbmds8c+/SM1ty4krEU7RCjr9T2kVLRGPgH21hmAMQALlICCImW"
    "VrT4Al4yDsvFRjIKZieh1v6XxvR79brnZAICFinb5DOiHqWM+nRi7Q776wUrcRIWPFTAxQ"
    "os/eW6yzZnoibhHvSmArJvxsuZbF0sjAKi2XmEwGGFgsk4KWWCq+rNZKAXSMhTIpOKEGd7"
    "7cAfgAJYsw+IptMaLKsyidu1k1SgMJo7LBgx2PUP+jIdJIDglE3diMiCQw43E5HVTBmOxK"
    "KjU2pqK1dTpQEi31xxdaXJCO8ZKFoxFLHxmqOO/adIcrWnCAjHFt+mMbS2ctrDaLzB/zaK"
    "FBOhpbf4RkCA5XnEXXnDtpkfU0NCp3lmWIKK4wb5PKoqRReQKFbZR0Up8imoWK2XBxz3QG"
    "qv7guDsiJuIFCnHTD9vd+s47iB9L6Iwu0xR++C9JM6V79O/f/FW+id8srEdgVe3a18jjSq"
    "Kfy1WlhTMVXjWL+gYE9jz/nHj+r3qPkn91T4+5D8UEX1cunRumbn4u0t6v64F+W88s10gP"
    "WxaXy83uw/y6mwB9g/W/ltsrKZtpLlf2Uz2ddGO1//GunvkaNp+iL++bLcwGjbXmQ11NPf"
    "VsqDbxn4rt8lt1uV3uyLxr3aciCx/hFKdGW6xWD3Vzb6qP1apdKotxYM2X2+VNdfXpSvNI"
    "5G6ZNE2m9Ka6bQfp9sPyfn5bC3crp7182NaDYbsN4wo1OfhebLTt+mFzRbFxH8r6XJf6sN"
    "hW8/tNdVM17VklsW8ue959M7OvH3b07P6vHxnXgF1smgyRHCO/AA8Mseuox4bYeTZWIXae"
    "XzaB3ZvZ2flp+xjj4enrNwcn/xeFr3kG3FOV9CuVzwkRovk9CTJznwg+CZd++sdM3Jfcy5"
    "S9KN0akMjR3tYTMEALQfLCZP85G7vo2cG5PPRR/3OiOt/V/2PYgNkf8QrfYoZPO7V5/uWz"
    "hGW/bARO7ievOz/OXh8cdy91uv+eXtQ7D0KD4oUGN5j/Jmr8aLXBfLpPMoUES06AF35NAg"
    "MzwzVdqfqwTPBJE20YtHVkeKbnAxbGIF/4NcwGZ6fnb2aHbZjrweHF0c9tr748PXt9cNL+"
    "eHwav7sa2PtFtA9mXPZqUu9UGtKj129Ozy46PqdnL49O6m0MwYteYvuHZJPPvp4fDs6PDh"
    "vm9fYzyH5weHj69uTi4AenoDXA/tubg7OLk3r+++noDSFHslwnyTTjAiLt7dfsJLtn+0U2"
    "/zALdzIREeXo8NS0Crdcpi/ehnX0HXjwllHa+a8r5z7NjAgQydprdCGQlF4qZRGXBG3wRw"
    "A7wDSQlKyVdK3ATii7VmB5GkrUbwZeIlyjAIY8BpOms4AlicLkas9CFAbKguI0INNAWVRf"
    "GYK+k+hA2eGQNF0kCZQNc/mnuZfDJZgX5OPMEUugGr9dlRcnPwSF72RiAmbQ7f+dzFQwAd"
    "7yi4iYoIx3T+9kpoIJ8CreyWQpcy3wB7+TmZFZ0zhqrUjfyRQ0zr7fyczILGkcyTuZBA3d"
    "IDrQWpOj8E5mtMGTvWqNCRhTcP+vWqeCCfAqtBu9as3j3dOr1qlgArw6zU1ftR6ouYpXrc"
    "nKs8jigxOF/gIyGh9xfqPsW5KDuoeRqOLWUGg3IJO2hlbTSQ6jWqOk9XFZne5jypEjIGKn"
    "HAepIHnLvT8WUwyGmIpGmh7NKTufYqDueyintCEU4yCmEjaEdhRQDMY0RGkMREV1QwARjh"
    "wBPTft/g2LkUWrueKZ0tAYja94UtVmMWmueKY0NCbjK55UtVlMoqcTQGkah9XTCaiqrOyi"
    "d7tBaVr2qTwe/EPd+IBRFJKc0lBw4qNJlMq5+9Vy6ESiiHDK4pIpKhFWmLF5OryZ2GRcVB"
    "gySZIx0+CEwHKxk/1B13v5+x4kFY0LBEOZooN157vNPTyj6DBHwKlnH6KFh2P8xbInvTxl"
    "mMrB6EnEUMFonBKuZDi2LzUqx2KgYQbilJgkyhrFbGixJaSMlzCOCrE8gkurFxjPTViJFi"
    "imzO0mXNiK5ZlHUrkAZQh4GQYVkefwRqE15qATMbLIXYCOFnBMReP0gT+G8GClWVQhGFWz"
    "oEREzEyLYlzRwpJ8NcQOZJNB1y0ygEwFP15s9tIEgkUnlFXqNaRjNvz7wChRch8trcQIyG"
    "iIMA7bFCGqveCy76LrVMM4pmIUOQ7bAxe8+98NIUOBhIh1oxfSCVGDW94TIxeM2b6wUqER"
    "IXdANS1AiT7DWDaVUiekTB9z4XLuyjD6aNgQhHyaptBpO0GsaQ5wi3pvTSIYAYhCOQwoan"
    "os7A+0aOOvvHVN0zEbRctb11zFWXRxHLUQWBxkTWCKPhuCirhm8XSB20IoXVQ3gcJ9MQTg"
    "GBb8Z0SguNiLRkSRk760tJypQy1ln9/Zgjti2n1tSszsaombaLZbW0qS/Mm3u9WmRBxTMV"
    "EA8W05U4yw7iy4+Iqdyo5AhMyyGZdCNgT8ZBl0jCWTN4DOekhI5Y0AXgzeS0MIrAZQXqnu"
    "KS2t9PsBKxrWwvwRsDyByjh/BK4Pgijmj1gQT+kld9Tdz+jyufuRuH3tPqRXqt3v4H5Xf4"
    "2r+eTvZvV3rpw01C2r7g5VU4C7jdylssCXjAc8F7i4X85/rT6Fxv7To0p/4dEX3/brCsbh"
    "KfQl597tVHyCEHrAlPedcb+NvPecsDN/MrBQg+jaWI6Hn45wmXfm18jyUiQzLUExFG8eY6"
    "/MbjmJVHHMewVpZdRikjRK90NxVeEIdVjHLZ28DBqo4ptbJQam0AUBgGV5RM2Q1+5cfTL9"
    "Bvo8QacrFTz8MbjbMQdb+EM6PpVI1hTy+MgMbQG+abxkVgwRZkX8ZIY2j9k2njIrhsK2Di"
    "8NLh7bQ4M3D7e3c5wELXkaMJSSZ0L7+/pynrw52KUdCN8EKZwmTUj2b56u7V86O1ghv9P9"
    "Znm3cJlbfjg9PaayOU2T+2lf25luOjF4IDF92mzU+4gNOzDsMbPwUcQKDHTMKnzMpiDpOI"
    "1MWQS4jMtYRL0wN+KBucz7cpM9Lyd+Xa7NyxoGowpTR0biUWzV/L1dz00CDRSm0si6xMdC"
    "8x0TlBHZJMWFdUqgqB6dowhNoAkfnqPrz8G8jGy55XU/TYkSa5R5yMBja8eyt7PC5VpGfP"
    "Eclqfnmj/g2jkWq4xVcB0Rli9i3deVcyxWGavsxmFCQiKe5Lo5UXUOlTg1DCxP4vkjEsNg"
    "scpY5dqKs8JwWPeVFAaLVcaqSQnDEGbQ/9EJYViJFQ2j1QYiG0yxYfaeDIaVWNAwmvmNyA"
    "QzaH7TJIIhqs7aKar0AQQRieyPTR5ASilsBLm+k5kDso2w18QBpJTCRlApOZc1YJCmq5MG"
    "cEJktyC6V6EhCW15m78JjSvN4VG+CA1JSDz270HjSnN4Yp+ODE7k6CHQTLkNimrOQeodxc"
    "I3wTARASz2StE3tNLPdsChcDLs4sfCUjIV/jhubT9tkH9DDJaVv21E0JEKvh+MheeOoONT"
    "iZK9PJsuqGZ3Z9mqywjVN2dz1Bmstvdm80LkUKvjb2k6ehDvM/qWk0sMXjWF8aG3pQaYNP"
    "KWl07cDDq1z4Tdxjq/F6ACbc8eIlB7rczpQfhmB0d0YqB4d45+dm6qV+eGPzpHnd27AFrq"
    "GN59iQ5nfzw4Pp8Rh7KFGNyr3fJjE4F8v9jsllfL+8XqkQVWbKrt/Xq1hXEV2XecQpuVQ3"
    "e7koWD6S9CTAv/QlG63aQZ+SusYx9N4mJ/CX0ZG/9LsTQ6Rid5xz0ePSvifmzmKvcu0snL"
    "em7onhCZvbmYvWyfQpkdHh+duL8vZicXB+1bIp9n62s8VXB4+Wo/exd1fGQbNG9rRJec4U"
    "civrncgrKY3wKfEDFGlLM/HC9LQ52Ux4VBoFgZPkFaRhxNBl3oc9ShwyOfSVlKeL2+DAEc"
    "TQtaxEBNbSD30lBGAKkZ/seiTZClHgB/ZGRkXho1fHlIsISLfXNIQoNlkombJjsNlOoVTw"
    "TxuJ9ILfiJoEAxTikQE/OmGKoSiVziZslPlKV65VMlmBknUooBU2UQa5RaYC72zTFUMVLJ"
    "5ANGcZ0gTy8YJrbXCkriiNtAc70gT19uA+NrBiVxxG0Q7REGtEC0mSjg70tOhL6vQOeNiD"
    "dJYTPU37/YLJKwzcfiMAjwy3HpXUnB9n+Pse6g6wyi3iE/88u7pSrEgdAsk9gtCArZ72kL"
    "clAbPGa0DcBcwBnpteklXqI6zrMLm8b/IvLy0qRayOM92JwcOsiq6PE8C+MmEMbmlGQSNo"
    "fmXgBNWoJvf1eAk0MHeYwGZG4SGDTBMA0Q3y5AdLpYJo641ATm8U28IDLcypgnjriA2z4O"
    "ihdEYX46KzNkBNhul+9Xd9WjO5ha3yoOpbbLlXtZ/GXzHWBb7dzV3ObLJMYmc+xE8xx3/k"
    "RoxVgTluBodYmTYO17tT94Wt+GQ6fusfr564OTg1ezs+aQ6fzgeHbuXq6fhb/PZ2c/Hx22"
    "b9ifv33z5vTsovnzl9OzvxHv2EeV31eb5foaVN9qRxSn2r7D7n9sXnhvFat55J19hJ1tON"
    "177DSbMIOlxSYwz0uyUAY6np8E52wxhDy6ZHFOfGhOf76Iemp4up2ocnKZIppHbqJliPXN"
    "YJXflpJFC13/bHqGiXlTaF7hy8olbRaxcz1HXB72tq71vCxa6KM0gvOrmzXFQI2QedUpys"
    "tP80hGcK+2nbPm3kTRN5aMtb4Jk1HWTa5f9KujrbJJgYgnpwHvRpLk5QlpmtckGWGk+Ie8"
    "MUmSF/FP9PIkI4wUf2dn6pF39mgec2902KN1vKU4/b5HD7Qb0QWk0bi3h9oxF+t0MwXo3p"
    "lIiQuI0y3B59GcN5F+B9F0LaF8ZoIi17VGHLa+hxaRvDGBabSvTJD05TlvevBkILvCbbRb"
    "vH9c/qIp3Dp1I5bZ1YVGOnOaaoy8OA0r+zNInrvOx4Hok3EWmnISr0ZSO3nemAwgHT4eU2"
    "JTO+0adbYIKsnOlE1lemdFTKVAZjQpwtrF8PTbT4raDq5mw0lLUoTOKitXR1ZTvWIad6VM"
    "SZv/G9SBEaEJNG23gfrLyjpggwrpMgo6zZYUV1/EOGQTCul4jBNtO3H1WvtreV2bcCEMX2"
    "d7LbfbB/dWRWQPoQy324fLv1dtTEgo9PzFC1hGZsPt5cjqYXk9900yd/jmz779prpp87d2"
    "K2nDtP3UuZocxObMpVmSYw6dJPPvvvrqy6cLyCJ1A3Y8oT2DurDttNtqcf24jOViJmVdEu"
    "Wr9d39YvUJaKU/B3SfihmUbfIw/5snSp44jfTVut5bbmA3fZ4Wc4/bEP2QvHpDV9MVu652"
    "HRqsE6BAkR14iYeQinuph+a2Wu8qJFMn1G6xe9iCQZGPOLhabypquLYf5vXUsF2vtlBeX1"
    "VTghmwm+qqWn4sThfOX8AxKeS0vl5u//GwuF3eLNlpIy7hoFAdSRQrdkC9RNRzHTthTZtT"
    "e1FPRnW78feMuwKCkOUAw+zucsSS8GUMdGH0TNf39+vN7mEFr2636vLbKlPXiOX/5td5s7"
    "bOSSGa2n48PZsdvTppFtQuGpMUtqkSyBR9FjRBJ8U4F0vLwigypuXFpTUvZjTvmjQsuZhB"
    "9ynl8RzxGJ8SvRMlLCupKO0nQhTAoV9xMAP3pShCsuTQfLoC5ZZJ1hzMDxQoiucXnaSr1z"
    "uCOCxJAV1YmoLeup984NTJ7Jf2pv75eT2Y3O38Jhqqu8D/P28Pjo9+PHK/H56e/Dw789f5"
    "j877j5/DOv3y1lfZ/BINlP9udif1/7x6Pk3Exgth0ilxAaoREUNmVcJsiWJMj2NHJzHGRQ"
    "5ATOe3rc3v9g7NtDZqJ96Wamf24ua7L5oK7tcGi112XE9eZLEHKCUZCUHg9aHqZOF4i0KG"
    "JLI/EIjIdDHrir62ovi6DsFU4+FIuyWtmYeWmFtCcAkdAY8y5ez6jZBAAVPZlyy9JWxx/2"
    "akkTSBMBcCTZYFbJr/gKtfDnFwJ9PZDgwgD+hiSYaD7AZDBR1uKljYeGti3ttADh3kob1O"
    "sDBuAn3vkzKxzXH5ae7X+XnkQ5E8yFKgLxkUUWkzZchJk2sCty0Y2gAkdQrf7z0mBM9Iwk"
    "KXvuMRF06B/QEveECBCvjK2evjwnl8e3q1AwpUwKd4r4Ok4hD/wS91MLJKG0PV6+kDHYXG"
    "2PfrHIyspcaQPFmAyqcNoAOpmLFKz3G4HbvwZay4MOFI2P+bWFCgAj6htqKnsGh8e3oHCw"
    "pUwCfXxPT5qwGaqHj7KqmUNx3lsSeoPGEUmsaaJNWxGBSxJah8isE2liSpjsUgegQjlEzl"
    "Nn70Iqops+twx/mCKHxUHovfH1TQr1vgj2bbrF6gIkpRhH1CIUUah9NPjJYPpQfFZNHzKQ"
    "m1V5wUTybNOzzZEisq9RpL1IF/wFMshFgCvHKVpV9gKWOe+vkVUjgBcoXyMq+u9Oq7B1wl"
    "Fe6OThUzrS9Pzj/dOSyaYrtfzUZnL0IRl2Zu7SmK2OCkOg2+4mzqiqlm04iEmk2nAVLSwe"
    "7UXKqCoTjRSyB2DOkh+mYEMpKmBFCuixGBEGSskJMCLWhlV0qhlDEF4QWcEotQMbsIQqV+"
    "Biq+B0FoIq2tqIhxX/YiCttAr8I9na4dCIXeR1vI1LsrrNfymJBV9n3gLKk+DHeVqj6mIr"
    "qciqNFqk8XsXL7JyIK20Cu+imdrh1i1d9jWxRUHxZWqD5BmKr+HnEWZ30fBycZ1j5ALnN4"
    "ZTF2O3a8zF0cnUTkLsAOS+x+thLYccvL2x64iVfViIJaSfxnvIz2v1tCC4IIECrWTEAjQA"
    "kWyQmRllbFUFCzIkIiRiMnAlSaA+D9CAEacEKNkUxxfA14sjiiCxzikQZpCC2MCqDRBr4Y"
    "AcXiiLDKxxymEuGNx93UmAtjLy6qGH0JWaq1UwMrjUHte7EUEdGbe3wplpZIBliuwewDsX"
    "nQU74Oy8klg65QY/5R2F6PpwdX0mR0E06szCkd0bWoEFLp5KsRfko0MX65blOU4jaINXxf"
    "7VDQc1xcoeokaart+wKq0vnu0uZQtDF5ATG4HjoNeChNxj/f30BVHK8AIvIcoi+RHLTEn8"
    "wDhkujHJTUnLsgMhloeAIzNfDiWUxUVnUgg+moU5mpwRUdIrJnwKOyCIXtA+CgHih06b0t"
    "8uHvNHdE6UHwJEMB+DlJOOC+cgkEOtpw+bK9Ztn+5O9GPm1bI3sJHrw/LnuUPNxhuqvuLh"
    "/b82J0Goa40uXq47Isdf4rzgLxwt80JRIEMEkENZkCjPID2GUFaEcqx6af4dQZDaHmjk1q"
    "iLhZPUuB2BZvVx+d/HzUXZiuG+DNaT3htf84uLiY+b/htWr/SvrnXJ26C+EveOHbx9XrFg"
    "WNfHhwPmtWIZA5K9wwblT5ovn49MnsuC747EmN4sl/PQFU6/RZ9iJRp1RZiu+fPOOg7JZ3"
    "FeyGduH86/fN4hLGPPkUR1ZRZCkceRZ+yURF3tknqszJkNgAMUH+AmsGbZLbkcKY3NUFOj"
    "Uie2UqRR5l7vJmDiS8vSnEuLZ4xz6VIYuwGUFqeN10rcAWBqoBMFc7ZaFidRbfhOcIdSBH"
    "JgRkZdBAlSeyLDAwhS5JbFmUR9QM4nyzDGEetnHWWVYGDdThPc6ln7WAPqTHZUloMZXwfj"
    "1DlwdtesOelUABc3hn05fsLWAP6WrJNXtMxC9VmZqKS1VYmew7WL5QOcfiwK6Nic2gDuhU"
    "KIdIqRUZiVnSvCrb5iXOCCHBq8lOzJJm8RrnKM4IIcHb3akXvpCRIc5itouvyosgQdzvGg"
    "eixgyyyOM9qj36VBRJCwzQ7YJOT4NOmWobumW9f8YRJQlgHovn1Dinc/X7fXXVynDX3BZp"
    "KH44elXjcK7IzaZaXYFUwl/C2u4368vF5fK2y/SZNkDH/up2va3m151+hkd6m18Z/HXXv6"
    "/m1apuwWIX1Gx2uQS21fZqs7zfLZPPXabeSbPRTvBijUkq1/7ExDBhbsdxrOc59H+x0dpi"
    "w/zYceqhcT7smJOR/zpmOTiHLJQrGekBKfqWIO7yfkb/o2qIp4skRWz3LRX3S4oVmlaCoN"
    "HvkZBPc7jR3IAFiz5nE8bCPFVgPkkyk/afubSv2LfNK5DIS8iQ+yU+yaNs6c9m66YsF6gu"
    "Qr8RRcRCM/YX0XVLoYn3lzliM6iC/WVejhJsWR7ahIIFaJmVlqhVBGdQF5KpasfBU3aeIH"
    "FtXLxdRVUQ/bpLQ/OLt3XPdbWK4AzqOUBpA0/Zc0iCIlRowunAQloebmImmvcrlkQJe1hf"
    "0zysm0Hb/5xUwiYRuWwZuhJ0Q8ctK4EC5phepzy4FrCH9XbZjxsTXX6KMy/PiU22JB+omq"
    "PcECHorXVGKLGgKUMKVpt2LLATWgP7acGirEVDV36aQJPxOmV6isBVXsKnOD2gyVh8tqcG"
    "XOUlfKLcdJiAxWScqS6ttwQH+TEkYf95cgYq6TKJrwIkX21bgxJU2zaiGwIlBtr2iW8N7L"
    "mN+CsEOSrZiVKRQ8YTs9dGyBwqUZ68AfAhacZk8P5Aax8NrL6EFDoa5TChI5LGCMrYwgSs"
    "xTodLe5DZ0bAQjD6Y/OFniGnM3A4oYe01/DZEjEZ0mbkrLnfdlPOnhHliBkUcynPovttFO"
    "ls6k85taMuJuT1JpRCIyz63XiOBWLJ0avHECSVtwC4mzh9K8jGRl9+wKIKaflVdXqwQp0n"
    "Tu+1TtieuOCHjQtO4G4G/Eu4o+PEAf2cULPIwbGlLWhCiGJvy26opiQ0Ptv7qlStuigk8t"
    "oqOqJ+SgSSCC+A7tYPvvEeSxTTzXJTK1kLvBzcsxAXdWy3Hxbu4q6LZEqZ5QpUH6tVtsAU"
    "l0djFS2yTeaCwfc320a1ur7pmFnf3nRcUb8GMaPfqXAQlh/UgsCu/1nFDapMH1QTfua4sT"
    "ccqbbUXRdLOCThnm0J+3CQnATJMpKUH4Yzhw0Ore7WX3yCZ3A7rquOWiVRc0TSFFdLnlSL"
    "1yiKl5BDB1l/3YJlYdwEmqsXGZkEzaG/HwnpcsCnuh2JJVDAHNrlxauRI2DrO1t5MbIjGn"
    "DTBlNmYU9zzyYVQYB1yC0bTJnDOtEdm1QEAVbCdlUhxvQ53GlZc/RpFYI2QDa59uJNhkmu"
    "NRDBBI3BiCTWitbcG9YaCYOyXnTG5UQqAUSR6sSIBsD0RU2YCn4qiAB9b+0PQ4/ps/Z6tL"
    "MwR58KonCW/LPbctY7zqtdau0+FvdGaIGyj6Ar+S/nIyD6cKyngGI52l+Q7KHLtch2mAU+"
    "YXwS5SbYVRelIffW7EAchr+MOVJ8NzXhvdiI3TZZKTkzU43lfyzPyznqAS0wcnLOS6OGL9"
    "+PSbjYN4dkbyaTTNw0Kp9MgUG5QSbwzxRlGtIU4xQl57GxbJqh6iL33pDKptjZ5+kFA8h2"
    "l18SR9wGmh1/nr7cBsa7/5I4WnsXzkN397VFuFs/soSuPW6JzevL/qtZvXRPGl4Oj5iaW7"
    "6ietTXiWlOxLn9HHfrVJeMOYkoCzg3NIe2gwQ7eeoUD5ExljBXcTECqRdAY/OUWQxtEcP4"
    "JEauYU0y7Np2ltVETaS90l2QUdFcpdFUlkA3otDomUx9Bg6o6M+RypNymqZ5hqsOJaGmqQ"
    "beGaM4iJpmuptktEiKthh4v4zkIGmL6W6dMSKNs6WjNKOPxZDerG9hfq+vP88ll0pfHeD9"
    "zP+Cbmaiu02tbcdxgpRMnrXvriBp88O77kmBl7PDo/Oj05P564O/zc6aNwOOTn48ftu0Xv"
    "uvt+fuvz+8/T/3x6u6l/82m71x/zq9qMdlE9yat/QpjAPM24QNPZ9EajSdgU/IUrbuVWnj"
    "aVB5vLRRb5FAnqyyvIy4qofb8gn9oCawXEMIiQY0w0ATjOUzRbOoza+MdNImkubtztAWm8"
    "I2f3dWEiXsUVrB5PK2aoaB2iDK6U0SDrXBMXm5ISa0vlNhpPgH292YvIh/Sos7FUaKvzNb"
    "9Mg78yaP2RWaBq3jrdhWRDZ1Z1GlO43mSbjHtc34x8NitXMWA3XJpWmW+f1meRXdgmkBlz"
    "MCT7SB+KK9cXX9INnsdAXHb0napwLt9iMtuwk2Iy3fuEeDnP7HRFCc0ZVlCzUhMO5/fkde"
    "bpExH5wxNrcjIlpZvSXAPKgprykz7UYolaI0v7cUQzcEmDgPetqtQCqLFvogc49jYt4USo"
    "OPl0vULN2EqG+KfibNwO/n5Um0IMiggTq89xEDU+hDej2RR9QMAw18RJsHP51pn4ghwjzQ"
    "qEe0eczTmfOJGCLM0aqvRByZBhm8fakJ0PbMZf0bbA5tIpWUPIcamzdxUpX4wxT9D2XUNo"
    "s6wwrFQNs0cbaV/TWPLOkKphqQkoPiUJgj9tYIwvQcwNYe2gbFxG7xyjBRdjdSEPUR4+b6"
    "sT23vnronpiP3r5Brwa1JeTvBl19WKxW1S0QMHtS2bZ6sVnod+F5rrv1bnGrdlHUu/6b5e"
    "aOa8Tth+X9PfexOefOdMDVYnVV1drHfF7eNcpcfw2CexG/3cNLRH0sftD1gZeRJnnUiHYc"
    "GR84N2o41qXT8rDy47TM+gGavPHz4F5lS9+RgRyiARkgdb+F4+ijs9nhRXOyfFE31vlB/X"
    "/NP16f/nB0PGv++mX2Q/OfNwdnFyfu5DmuoR+boQL/DGDH/+zgx5b94enJj0dnr2cvm3+c"
    "/3T05o378/D09Zuml9w/Duo+PT6u/4HqCUMjVNP+ovEzuRYZ+RxRyyQdsEEq+Mk3wqujn2"
    "cnLe63r1+n4Np1+5puxGYAtTzK7Ver/NmTvmFiMyz1jRHqKnOIYcKw6DcfJnB9pfWRp/5w"
    "xCig+LGUoACr36iDfFAPaZd1uil9+wgUJ0S3fu8I1VeGIPe0kGQGkCReFaZuHp7KiYopCF"
    "ATuEvTWkVwlB2W84aOgifuNrnf0/XyWnjTExanFFF5eVGmhOvc5U1YRju2kkuQoyHJx5bo"
    "AqYri97u6LcGouc2iiwkU0pPYNezeZkyva3w1SICCqqtVzapkMeh8b8iAgKHsac1qZDHkT"
    "MtEpZSm8IKgsC2CDsBkS6FPUKiSP6LmRZ5hpllKvYSiFanaByni9IEgzzmyeMIeyUJhrAB"
    "wPLbvbIOK+LlbjcUIu86KJ7I/hncm3j3cPebFZ6++hIimWMcEZRQxY7vSZBlfNxRKaE/F1"
    "MQ+jYJiJyPGuzTVUAYb3S84hu6oMkqs+Zb8C/KBxOiorQvLoKGFvxkaKxCmYSgFeMtoRMC"
    "B0n+pwdfGougsEqTE0LabJ8aYFGre7e4XKcBDdWxfQGkz/EHs/UPSiOCqtBkRCWCG2vxxJ"
    "BLGhwV1egvJqPsmGmBCebj/sxGMx8DKnpa6osk83H8yW7EIpmEoFXzMaITAofz8eTgy/Nx"
    "VFg3H2NCcj6eHGBZq6OjRoVWQyqyc6MiWKvBJzPcWCYhaI1WYzohcKDV04MvanVcWKXVCS"
    "Gl1dMDLGo1PFVTYaRICZT43M4KJ119Zr0VPpoTFcZojB/KATVBwYtP5OD4Eff2TXQq7Y+f"
    "YZhHd2hMxD7kH89xsv7n3o7w3s71cnvVPAAKf3WPgsLfBOEzLvbMvVwOcH3tYlh266tf55"
    "tqW20+Ol3AUroSu8WvlW82h7iJc67bo4CxG23Fq0XRiM9eKmrAbB5uKzbopC8iYWd6R8lx"
    "vFsjTUhYuRJjQmIsrjr1jEyDYyyvN/UMTS829WzjkRaY+h9plgSXfmQGHuEd5QFCmYTCdL"
    "cR4NgP4sUffCzMwauzmYtcOT46byOD6nn4cDY/e+vijd6cnb4+vTg6PcFRMm1V6TwShczE"
    "n5I2yaommnwQz/Z3HUNy3uq7Hn8t9iAXwTP4XhtJDUyJqe6yMTXzNpG759T8KbSLegIOkF"
    "8u7Ay9uE4JFOUpfkpoAk18kk/VX4Apvl+WkHDQjO+UEfXKIA3pO+4G2TiIuv6T3RrD83pj"
    "4+iQRpYRAzIyr8y7sq9dDG9Yh2JqO7jabk0lKSuysw6VKhxMSk55g1VqP0J93VJoA0cpJD"
    "aDqh6pWI4CbHW8EHerEwGdInJIdpMzssq1MUTc7U2EbYpoItmNTXILI0aW3NJEuEzvZ1LV"
    "lvpLdyeTIaTR7fEeJiuXHL7CGZ29dVlsggnvW2akkzeExmWbv12Jx/AewBa9tmCTr8cKKT"
    "mkvb/AFCeuvIDSeRyU4zoQsQodHBnxePY/muKNZJFB1Y7hiEwGNx67U0IWjdmurFqHYzpO"
    "g6cEJ9PeQWFluZvO2FoyDzAT3G5mNjbO7aZHmlLnNzbevTfBNg4KUUAN/X963BQ9hxz7Gk"
    "2x04KI0LeeyqHQI+I87s4fOgFoIEJpvcVO1AELL82CXYFTt63tUsyJozt2TX3kT9mjtKeO"
    "3WK7rR5ZTvW6dZY1wzQLgmcKCmSTIAjOYC/XD+8/7OYO3cuasvnxt+ZUflV3c72ALW/jL9"
    "Ne+Z/inn6vxew1fTSa/visjq3WjzzfdDyMjjYds0QzMTtQQMBw7DEpPnqiMItOnRJCP9O2"
    "H+zPmoj6qEXFFRNfv4bFCQjG169xfWUIYtcnTWYASeDu5Orm4UlPlEBpAoztORKqrSi+sn"
    "OYg6PhcMRdIzouckVx5FURFVgMMCCwmNh1UVynBIqyo1JCE2ji7qLqz0wV8vMCTEBND6an"
    "BGmFPA7F2QAmIHDYngikFfI4oLUpcK/RZAkmbC6Eu8fwYg1ZxKoFUiGl7SDyvXGEyrYAt2"
    "722B68W44qLdvjspSEzu8Ta2Znn5iqEoT4JCyCZblHx5Xx8od9nnwIxySUyobvaMxGv1sh"
    "hKJIUCoGKCSSII1H5KRoS0OwL6kZfoiK0NFJQRXHGnQ/yBU2oaP6EhZCqos/WoEnJBPDV2"
    "gyQSluglin99QMJe1GxTUqTpESer4noEWNF96uiQtjNLa3a2BNSjcv4590d2Rin0/j0SG8"
    "ipLLNJvq43Ib4sQei284Qp1Ut7irVtdFeWvoW0ffJ9d18qDstMgzW7xn46u/5POhVnf3t+"
    "tPlcDNanhrJnuPxLenyV2SwMz0PkngGvd9/4Bn96NeyF4RsHzuC5XElRPNKglqYGj31E6u"
    "ZxQXEigO8DQu6olJLibQEiRLSlJ+GM4cNhjI338bm4i058QfsIZW0Fy7gERyaBbnp7huKT"
    "RlkDBNbAZVHCTMySGA3S8gWsw9ZQ4wWKAm6OBYChXcoV2dcrCFr+90SiJBU6hDxAnKHPQp"
    "QsVJEQRY1SHjBGUO6xSh46QIAqz5JYivRrII9f8yR6lah4DVPWj45vszLjXZlCXuz8YwVE"
    "UzkbT5fnXG5wS9GgsgQOuNWhVMb/ey+IzTeOCKJbPtkFBThjo765qHnLJCKPwThAvhP4k5"
    "JIk5oD2QZOhAvoDMR8mrvLB/ZH4ApH5/fBQXoWW2fgb75BWQtWUWC8jZPp0F5D86rwVkZ5"
    "fgAvKdys0xLvkCy4ae7SdNx5CRRbDURckBhtqiBItiMyTT1wRLICnXsCYZuv/MsJqoifQ7"
    "0qyM0ubSJYwgaYsNMkUKCUYSJexR6pHNLjG+GQYqhCLfBJqwB3sqsrfaiYaY1GehuOeO1u"
    "3B3ovszXcC/6R+DMVdeNYi0qOnb8cT2O1v8XCCiPs9ttcG9Hts1xX6fYJr07wwUvyDrlDn"
    "WBTbwf5SdV4caUsEU1jfAsFkziO3voxLCyGe8Ud5S4o3dKmZfzq/ieDObtl5sql2D5vGn/"
    "aPh2r7yO7m/bpcQV7Z934LXpY0FOOFv+GnfFh4U908OMH61Kjut8XlLU6u2t627JpMlUl1"
    "U11Vy49ci7n6uK9OEfE1vJw3R3Afj/G7QAUd6XJBzIy8LYirV6sgX/PDuy4v5dns4u1Z+0"
    "jr4fHB0es++yRiYuOtQUz1USIvWF7FJ3nPZv/ztu5bl4Tz4M2bs9Of3d9ns8PZUfj7x7f1"
    "BNf9/f9mh135X44ufnp5dvDLCdtA/SiJwmeanxReHJKlH2SIbfPzcNZgnKIEnVB1lYzNnE"
    "7ZoSHyN/Ec/CoJS9h7mXISUCYCKt9PVUXLgKXMQQXTpoVBkJFCBVfsFChysIUvcAgIJBI0"
    "hcITwFLmoNvu/zMiCLAqdv0sZQ6r7V4/I4IAa7cUq1B2qzWLz303R+bYCjCJvRYMXQ6bpa"
    "+CrV6AUfiGJUmVw2f3qiVTtQCbMyck92A4Qh5hbATFN2H8j+a4I5nk0EV3YHhSOfz4FszU"
    "TcBff6HLyzwQGdqcnk8NNuNmYm3qMYh7+jJqZ6hPhDwWRIA+GPjDwCPyHPZoK2EOPRFDYl"
    "HpPG1Z6qxlZehfKwgh0vbgVBk0wcfUhWkuFE2m+ujLBKMAiqhsk2EzP6RXtgtcA/bVNorV"
    "oCcaOEEiBvkZcl8NoF0hho+ZmFpgGtBjJvoy0cqhHDM9yXBrSTxmcLukdtM+2kZpQY0aM4"
    "hB2arYRwMMSsPovc3eswxPHCIvrGO1XdxW22akrjfXj+u0Z7u+vY4yI5qGuG6qu8XmV3DG"
    "4+9Xru+bpxmbY+pPgsOSvnA57rXtyvu6Ddf8+2zCS7rM2UusLCNPXgAro3MXwNMiqhMwHP"
    "lwGeAV6Ud68tJ+Yi7oYi99phlFPnqO3k+A8Xd7/zxfOzXrg9LRyCjO9hwhDxIOUotpnpdB"
    "A1XsmC8xMIUucMuX5Sk2QzS96eBHhDxsOHma9ziQQQN1WI8TDEyha3uclKfYDIpTGIaOB2"
    "17AsNWX8SoOH1h6HiMticvbPVldQ6WlkaFHVFGbX0B66Hq+RZxCaPlCBoelV18HFlteczp"
    "/HQZ2szYM/TRZQUoou2MrSFgASmPNZhzxlBR9Yo9YrTt2y027x9dAv7lyt1LSzZ9IB2+6X"
    "bQ77oMciftqsUdy6b5OGZn5/TBZGfXsTLd2XU8JTs7OgyOYWiys+t4rZtHRapm6EXcPnsX"
    "q0DkbHzyl7+218Zdp0YfSN61AbVcwxA3n+Pvr83k02h2LSezSSR7RLFJTOnhrOe+T7VJpG"
    "rnp3dfumt04cyOqDLw4s60mtiT2sXwlHsEhtoOrnh3wEpShN6MGB3cbm5kIIYRaNybrlYR"
    "nGG9GFPawNP2HpSgCFW9qUvoeJhTbOqI6osY1Zu6hI7HOMWmjqi+iNHbUQp43QLFIes+G4"
    "PquJb7rLP+NN3VLb5cT1llnaUqLeJRbU4BDY/IenOKqi3PHUM2pyRtZg4x35wyAqi3bNX7"
    "u2q1m99V3QNNj2jTNsXbYb49iyy7ggM3VqDXxm6tILPRm6tko5DjL9sqsBzCiAMlJtguZC"
    "RIJpik/DCcOWy9mrkZBTxpNTypKq6KnDthU3T/LE+bJJkG48hZk6lfDlFuSmfJDSFLjOqC"
    "LAL44rfkGLocYOPX5VgJFDCHdjP38JwFbH1Hy56iw0SKXRRHmYVtu5PiRRBg1eymOMocVu"
    "MdFS+C3uLb9kmtdKbetqqbaTf/sNh+iG2wr7+CjmmZRbhZ7wSlqt/vl5va3C29UPBx/St/"
    "yxzfmf/yeWv7LK8r9zIxNAvvN+uPy+t2svQt1cdbvXjRvadbW2XX85vF1W7d+mR/OD09Ln"
    "rnaUtwePQUsLSW1797iecdsvnl1WLxbFFQcJauV+9tnCMxNFrjFWZ1NsM1HZ1R4a415i+e"
    "fld9U5qEWTpSdOBxlImOueYHW6IVPx4cn8+6YbdbvK/mVx8Wq/ePLHFoXhbXZtv59r6KD8"
    "O6gXi5uFzedgkKul/xsZnwtMzkjZGbzfpu7nqSY9Z+LXOaLmBzt04lZLagAlG5DWikzWO3"
    "nzErq5O9mGeiYX0qifhLNoKTZIz0M7CNfqeYkrxMAktjhmYpGzL9I9vUMvRhio6+T7BxZ2"
    "snbcS4tCoYlCHkQU4QDMrKoIEq3/4UGJhCl2yAivIUm6Gf3nXoezoeNFg6zLs7lkABc1hn"
    "p/SWsLVdTUlTbAK/SOqAeyoebrT4mvdxX7sY3rD+xdR2cLV9m0pShC54CgiV5+GZPfuT1C"
    "iAMazv0od9xsDS9lfpER9ooSi8TTQdD9HY08RVX8So8TLRdDxGYw8TV30RoxZbDtMEWEQY"
    "wE5AehBcYMCjRPsOY8CkKMUWiDYtQ/An5Dx6sD0yxk6IUdbfO0WaXpYyo9N28Q185eXZVh"
    "nlwNNmZl3LKIecAGqf90O7H5hfLbaPzPnmXlQGLuyn0DGWvLl8Mfvfi0zi2O3D5d+r9mUD"
    "cAuZKiNnuvt0XwHI2dy119X2arO83y2TVLiuoe43y/Wm88rIOGqz567rubXY09cPFd1X61"
    "oH2I83y017Y397v15tmTL11/Utm1b36na95b5tF7vltnFQ9yrovLDgNe2SCqBntgvF6+Vo"
    "t4BPJ8HoGve97NqcImCnnmCubyFLqweo1e9Of0E+M2X3ulQ8DY712sasrLy2Mc9+4sLs3B"
    "fqKjvJKJqvMKfuE3MrnuDlp6n+zer6h3ddKuI2BcbR6YnLMtz+q/nz6OTw6OXspP37x9ns"
    "5Q8Hh39rMzOfvn5zfFCPvz75MKgLTXJY9ugzmVCZBhDPjJG/2v3ogRyf/tIIeHJ69vrguP"
    "nrp6NXPzX/fXv2asbKW0zVfDJr2Z6+mbVN9MvB0cXRySvXWuenx12u5sPj0/P6L6YONHv1"
    "NUUfEu19QTi1efWVObUZ+mAbRd8ncGqztSdmIC4dhpUeph93HEJgSIyKQqNqJQ3cuKA8TI"
    "mi4mFZhyjRtYvhyd1COWo7uBIXUV6SMnRnHygRB6OCAxqsEvtu9XVLoQ3sVEhsBlXdpViO"
    "Imzp62gUEQ/T9j00um4ptGE9yjx9NhqqtkdFj50Bita81YH1FjED0ZvT5n3Z1SuDNKwfAa"
    "kRRG0fIhmKcLuNkA5oR8RD7LdX5v0Y6pZCG9aXiNgMqrY/EzmKsC8/zaPVfB58Fqydy1Wd"
    "YaQwJAKZuSZk5ZM0U991c+eXGdJEFBO5tjiSKZqGlqtsmiiO52i6jG7YHs9x1Rcxao7naD"
    "oeo/HxHFd9EWNux8dVoNzqGcMTb/l6144CW3D6cOCg89ocXai/CK/zNimwde4oBpj7agzH"
    "MRWYxcHxpLKHg2eKNYR9CXOL3zMuq6HsHRGCJqOEZm+IkNWWjd/ogENj+PZrPGv0TmYGRJ"
    "yL+LqVUJAKnCbj8H3Wr+Qg+fdEy3skjxSyKNM3RyiFHef2nhY6n8+bKi08/OYoea2eFmTu"
    "kB+MgHCwqNZsQJrp5r4c0vD4g/XAhrJpmkGv7YhY0xSx1u+nOYTaH1EMGAGYOjO37wW0dD"
    "QkJ+nqQUFxyChEUhwNEeK7cSvRAg9oKf24oXkMaK14FP0RLSYcUynhgKHFMOFH2B/RINLx"
    "FkWlqEcapM1oTVQQjS7wxbhRsHiqttCPJUytag/4rsp+2kQ4ZmKSAaMlIefHyb6AS8dGiM"
    "lSj4yYMqMHoRgaFdHv1p42IJiiBfTjAdIqWiEeC/toCeE46AkGjAJEnPGy7gGwVP/jAB31"
    "EEDEmf5HcUDxQICfrP0qWEJdg+hHREKua5R4XOyvYYSjA9AMGCApfcbPtjfw4pHSBtcqEb"
    "c0DMq350cnr568X66efLbdbZar9821usVms/jUXkXpQ3kb/H9+0oXeyQB29UJQpcfEkojz"
    "P7v3xJKgcfe7D7rsAyybX+NIRh+q2HLpXyVrAg7bn2Bw85/jH0MM85+7p8ua3vrYXB95jG"
    "nsA/higLUv+a4ctL24u18s3/Ovh/kCAlZmgeR1wU2J02ZwTPrAUPTbanHNsmk+llkwaUWG"
    "ZxMxCWoHcwabOCWZm7Xh7Wjojoxwx9yMgtwx2ya1f5hqPNfDg/NZswSdPEFxFH4JenLxU5"
    "sQZHZcF3z2ZFbX8V9PAFUU8icmwokZ5IQhkEkl4EYtIdIkBWU3uDQS9hNXlur7J8/SAPO8"
    "9oiCrzMs/EqPirwzjzTPypCYMjFBPhw7gxZHZJMYk+CiaOUaE3pOSJFHmQtNzoGE0ck0Rh"
    "S1aw6RjVKOSxWz4GRQEolwSKRUQhhrtPmEOKAkH8qawxpHs9IoQbSnOT4mqhX3+Gaoum4k"
    "+rqZWmE3ZY2N1wg1UmSF8GiTlWgKxFCaLOpmfVOj7YxKHmVYNadA52rPa2y3Bus1tt9UZD"
    "Q2XuEn0dggBbXtx4ur/3dx788RZsECbOMdHbwMGqjikOwSA1PogtDssjySZhDfWeMIdUaS"
    "bY/nL69xpQf3OHeFzQT6gB6XXWRLqIR32Rg6lcFo3N25S21M4eGdTV9ts4A9pKslF9ySjX"
    "3JcM5UOMZwtu31Yh7JDMHg3s9kk7RqhgFaIM4pmRCK7saRVIoNhXG/85fkyKLD+5q6Kjce"
    "7pD+LV+YoyYGfkNVmFH0Gyr7CZ3ZTmVKj5rSN5o5XQN94KS+Uc/q5c1lpspxm0vb3i9sLQ"
    "sUg7WAYmLeFAO0gZZL0iz8xjtTnW7jbdvzzLabKTm4p2NiM6gDehbKIZrqsk6H3JQyyOlg"
    "PKurXA5BmMGzOmJgCn3IrJ7II2oG+V1XnjQP3fTGa04ICV7FvVeeNIvX9vZrTghF7En7dV"
    "PVCvLIXrrUpjdcrua/NRFCKxdfkzxudL9ZX1Xb7Xy13lWAbUg8dru4XD9s5jftM+m6l1pq"
    "YTcswKv13X0G/9VidVXVvc98Xmy3leBtzrbY8LAG5rWV0fENTnNHhjV0TIyiGTpuxdxvb4"
    "4PTk5cgre6O84uulxvTQq8mf/HQd1Qx8dx7reOe6JtWFpQIJ8Nr2MJ1TMI3f/8Tv7sSsfS"
    "7MEVsodEpx8ppZ+j3Rf7+ACqRmoB8nqi2T0RNBScCfZKZM1CWGJLKkNrBVNgP2WlyEBup0"
    "gpRj+fJqD8fGzYaV1dJdG13QSIRkORdwyqNwNLYcMmFBQgW4uVqDKDRWGfJhQUFltrlKgy"
    "NznIskOA0uQEYJYRAlWVkR3agSIAEQmFAnw2gwK4ZvD067vkDgpFlGLCZkN85yT+YAYWyS"
    "ODK7phQpPJIMc3SqaGzd8jScvK7o8wdJQGTw0uc08EWZo6bPQjDmDGN3y+gak0P0922z7F"
    "2AREpKL2JdDYjD9YzqmxPDK4mrGJyGSQwW2viWEXx2ZUVqW/mI5ZIycFJxibkX9CoceIjO"
    "zWuAzSZfjJbvRiqaTANRqdEErBg7u9e2iAomaD0rq5OaEk5+c9gBRoeORi02g4JKM7OSqD"
    "NRx8ssOOpZICV2k4JpSCBxq+hwYoa3hcWqfhCSWp4XsAqX9CCjjQgyuT8JNHz70vVx/Xy6"
    "v/PDblmAnemBp0TLHdPtQiOnwv6zKtbA8V+mW33i1u4TFErRbX/S/wtaLyCcXyrnGW1TUH"
    "zr7gty3caV9TmuARJJNbnn4vznABXgDlyUc3mkYefXguRmcfnt2Yl4o8j+IBysuzgx/dc0"
    "Ln52/dgcnpz7Ozl29nzZ9vDo6iYxPPNGhn/1xR84viaMNz8sOlfzJo0Z4SaPkMPiOBbNLx"
    "FwSDn3zrvTr62T06dP729esZ0VTNLdx62t0C3fqMutj6+ZO//NUlGOq0PfqUyNnOT3SvNk"
    "O2lS3ToU9Oz570nRZbBFgF17s2QR7XT9/XPdTy6v79l+97vukBFD1ORCdQBKlf57tP9mdQ"
    "ZJ2JERMV1L2BBKlINGYvH+G6KFOsH0vCuyOYgIRgfFckrVMCRXwowxGaQBMczvD152DK4s"
    "BBaRKQZdw3qq0ovrqLyPju4XAUnSOI5/ZF45ggAaZgyqRgomXBrnN8fWUI6u6BZAaQFB2E"
    "687BQ098BMtf8lCHgIdw4vAUlp2blSo7a8oPfFMSGrDpkS9VaQ6P4tA3JSHx2B77UpXm8H"
    "RWgcBFllAQaFIzA/jHzF/kIGQSgBW5xQgaOeDYJzY1aN4fhgrKXGEUkcSeNMeVcfImG1IZ"
    "JBi2AMDYxS3gynLy99OoYvzFRLRGRisAGH6TrAxQHBla1QCEZDLE8fibGHV5+PVldSMQ0Z"
    "F6OzE4wRh0nkyNAgcKui/dZ6S6/kc7kJEUAngqjY1oBBDxKySTwCxraVdQp6IxEamfkwES"
    "aGbrOtIopiegOy32cPn+6n6zQ9eLUEam0smepIwu1siJEJb10ZXTqWNEQ2rjRGAEutj5PG"
    "UwOv9nKr/7YCe+45d3eqmiuGgyZt9qF8fFVZtdlYEPXrs0E8T0+ow8/YaLNClC1lqW5WyG"
    "xVNUtpmacW26E28uSXN/EO6OpOLT1KfE4Wc+27KX8Xa5emRn5dfV9mqzvN91NfYH5o7lPx"
    "4Wq92yu36XHlI3WUiaJwqvKqbA9XJ7tX5Y7ZjPi7vMR8kJuB8qpTNoOGSLR9CNHuTPodsi"
    "ZXb9A+k0r/4x+RHH0a20NmfSLSvjg+mWJ9IzzDP6TJ1T0zxj5QyY/Y8JaHwsTLKECh2Y9j"
    "9HbP87PWgWnj+7FomGRqjI/0gfapN8+jEUuLif7EQ1u1OYUTPVISimR2tYNDinOOFNa88t"
    "ym4ucf8QL80xEQ+un/4s7Q5YtxSa+siHIjaDqjj+oeUowu5XAR1isHowYMEiZN61sQQKmM"
    "M6OKW3hK3tZkqaYhN0a7QOd7+wM2B7y8C8g0PdUmjDuhYRm0HVdmoiRxH2gCNLRMeDnebw"
    "Mqm+iHHAMSai4zFOc6CZVF/EGFmNyu09Tc4jBvapMWRCjCLyyPRVAI5sYwZnX8IYZM+4rL"
    "mxDa7R3NhI5zQ3KmOtuRHrsuZ2dv4gtQW0GZ0NewlrhUUCFNGGLYoCZdjDMOj8d2Nsnm15"
    "DRnmNyVoM2vJBB5UUgCdTy7euT51xe8Xn+4q38WPxXc21nuVx3JX7T6soayFZFmmvjDG59"
    "R19Eh3k+di5Gny7CSuENoZlPIaeUfAs+l7MYjkfnrX3Qm4ODs4Oa97x+WeOutyUJ3/1Pz3"
    "5dHZ7PBi/nL2w1F76eL16Q9Hx21g/ulFPQ00jnfsYaFbVuRcIUj91NR9snepkHVSc68vKH"
    "WkoPIkEFv3SVKjAIZ448XQWcASbLfY2nMQFZuslIQEZru1oirN4VFsqFISEo/tNoqqNIdH"
    "aJTB4iQOO1MMV5bVL50BRpPRemZodnHVZntG0StMj9j2RqEnwhonkzmsf6nc/pOd7J6jzs"
    "LtV+1+fY7TttbsN4/M2C2cBOcOgcfaydvduraodotfKw+WOVql7V3ZGesX1M1hmuGYK8SR"
    "/thkUG052aZRbVnaHK7GHNNjVXyiKkxx2nKT2PoafiPt/ZgV0tfo0m34PREy7l8mEyvR05"
    "p0rJjcT8DRZ3v7nq2bWk/iwsKrcCkJC8v0ShxVrwySNuMnQWoEUZ79k5ShBFd6bEbQsABt"
    "D83ImoWwBnUjc2I2FqayI0XnZWBqVKd0RWQs0EmSuyaVl/Dp07wiMhbfJAlfk8pL+MSHRR"
    "QRi83yqIiuuDwUJZ6ghCIz7IzOhYgqS1iEu/GUhEVjtyunKi3OGYOSgxKk/NxhnyaUrL6E"
    "NLLqBoBNqFm8wHq0hUwIodgvt18ftm2gujN51dvi6vf75aba5ja8xH4K2MnL69/nvRBzz/"
    "Hrb2+eFVfpHKnvj76At5K9yE3uGrah86yzrdz++7fq8sN6/evj8jWsFncV5gXqbApk07hB"
    "iBuQHO35U8yuahec+e7TPXxGJi159WGxel+juVlWt9eg7Fd+X7mtMV3hePqvEk7NzYqr/l"
    "HO9HGb9rGhivx0vdwuLps8gn2uqOjlG7clXTR6lG3EbVVryA4TI69O9XG5ftjO6bJEkXm9"
    "OixvcVczzpBOuUc6QjwXIyeIZ+eVMMmmVv8uYtCpHaavfyZD3BN6rJUJoOi7jGOqvYmnA5"
    "RIuX5FcAUKjxmGjzJehGYnVwVgEfKdnQR4GA0J4PaLqD/7MZCCbL6IJCFGVPqMECjCsMVO"
    "InoUiBxEBKlf9bpP9o4hsk7K1ApdKN+EpiQkHNvNJ1VpDo9i05mSkHhsN5tUpTk83XQpQ+"
    "LmUAJDtLBbgnD15cSPl2OhGc+TktDiYpbYqOpzSINdIUPnipOI/Cc7LJ5jdiJoZ2xlH8VE"
    "9GTQrQOGEwGoMoeINKGUADM8SLxkeUv4WYF0p7HI2vc3gKH97JJeA7v54uxtlwY76NduV9"
    "3dDzq5rduhZrv5RB0PttVm90/9feXu9LLabNbQPP+62y7tFkuwXfFGxF3dQsu6Mdera89I"
    "sTuOxphrg7kHJJ8JECHSK//dB8yH5nJaVdgn56oR75Ib3812PehR1W31jz8RB9SFds3JAt"
    "tXJ43nweha9bEJbWBEDvtZqERwY7dZ/8Yxb1S1QpqJNL3toFQJm6Fa23MFV8JtbbbX8wm5"
    "T/SfY2fA/eLT7XoR9vlyz8bNcrXcfiBdD9R+9GF5PY/6Lvz95eW3X33zopXIWc6fvYv6xy"
    "l36JAkj3Gk2GFI3Fer6+XqvXjgYUI88KIBWZAtzOptJ79rMjL/+c3s5OXRyas/S8ZmKklu"
    "XQula23Tg62JdECdTnego6OJSRqglU4E/lqxisdEefDdQLOEdF2yU0LJbvzpYXWEeWjxDk"
    "q0YqTs8/ZFmOFAO8XTWnOr4Z///P8YJWfa"
)
