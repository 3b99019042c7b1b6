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
    "campaign_id" CHAR(36) NOT NULL REFERENCES "campaign" ("id") ON DELETE RESTRICT,
    "contact_id" CHAR(36) REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "lead_id" CHAR(36) REFERENCES "lead" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_campaign_member_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_campaign_member_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_member_status" CHECK ("status" IN ('INVITED', 'RESPONDED', 'ATTENDED', 'CONVERTED', 'DECLINED')),
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
CREATE INDEX "ix_campaign_actual_cost_up" ON "campaign" (("actual_cost" IS NULL), "actual_cost", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_actual_cost_down" ON "campaign" (("actual_cost" IS NOT NULL), "actual_cost", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_campaign_resource_kind" ON "campaign_resource" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_quantity" ON "campaign_resource" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_cost_up" ON "campaign_resource" (("cost" IS NULL), "cost", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_cost_down" ON "campaign_resource" (("cost" IS NOT NULL), "cost", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_campaign_booking_quantity" ON "campaign_booking" ("quantity", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_campaign_member_status" ON "campaign_member" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_invited_at" ON "campaign_member" ("invited_at", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_campaign_touch_last_touched_at" ON "campaign_touch" ("last_touched_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_first_share" ON "campaign_touch" ("first_share", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_last_share" ON "campaign_touch" ("last_share", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_even_share" ON "campaign_touch" ("even_share", "id") WHERE "deleted_at" IS NULL;
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
    "kind" VARCHAR(16) COLLATE "C" NOT NULL,
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
    "status" VARCHAR(16) COLLATE "C" NOT NULL,
    "invited_at" TIMESTAMPTZ NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "campaign_id" UUID NOT NULL REFERENCES "campaign" ("id") ON DELETE RESTRICT,
    "contact_id" UUID REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "customer_id" UUID REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "lead_id" UUID REFERENCES "lead" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_campaign_member_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_campaign_member_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_campaign_member_status" CHECK ("status" IN ('INVITED', 'RESPONDED', 'ATTENDED', 'CONVERTED', 'DECLINED')),
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
CREATE INDEX "ix_campaign_actual_cost_up" ON "campaign" (("actual_cost" IS NULL), "actual_cost", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_actual_cost_down" ON "campaign" (("actual_cost" IS NOT NULL), "actual_cost", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_actual_cost_value" ON "campaign" ("actual_cost", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_currency_value" ON "campaign" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_search" ON "campaign" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_campaign_resource_external_id" ON "campaign_resource" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_campaign_resource_name" ON "campaign_resource" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_created_at" ON "campaign_resource" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_updated_at" ON "campaign_resource" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_name" ON "campaign_resource" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_kind" ON "campaign_resource" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_quantity" ON "campaign_resource" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_cost_up" ON "campaign_resource" (("cost" IS NULL), "cost", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_resource_cost_down" ON "campaign_resource" (("cost" IS NOT NULL), "cost", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_campaign_booking_quantity" ON "campaign_booking" ("quantity", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_campaign_member_status" ON "campaign_member" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_member_invited_at" ON "campaign_member" ("invited_at", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_campaign_touch_last_touched_at" ON "campaign_touch" ("last_touched_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_first_share" ON "campaign_touch" ("first_share", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_last_share" ON "campaign_touch" ("last_share", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_campaign_touch_even_share" ON "campaign_touch" ("even_share", "id") WHERE "deleted_at" IS NULL;
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
    "eJztvWtz20iSKPpXEPrS3XHoDlu23D32jRshP3paZ2zLK6u3957tDXaJLJEYgQAHD6kZe/"
    "a/38x64A0QBYJkQcqIiXGLRBYLmZVZ+c7/PlkFc+5FP57PYvfejTcnb5z/PvHZisN/VL6b"
    "OCdsvc6+wQ9iduOJh1n+qZsoDuED+PyWeRGHj+Y8moXuOnYDH5/+Fqx4vHT9hTMPfO4Eob"
    "P2mO/z+RuHOTPmeRP4d8V5DI/gf8YsusOn4iV3PPcOVmQ3QRI7sySKYakwwi9D7rGYz+Hf"
    "WRDOox9xK/NgBnuBVQ76q4nv/ivh0zhYwO/xEH77P/8LPnb9Of+LR/rP9d301uXevIB0d4"
    "4LiM+n8WYtPruY/yKew/e5mc4CL1n52bPrTbwM/PThJHHnP/7228UH/G7BfR7i9nKk8BPP"
    "U1TTH8n9wgdxmPB0o/Psgzm/ZYmHBD35f24Tf4Z0dOB9+Y8uvLLPH6bu/P9V+8s9O51+ub"
    "yefvt4PZ2eVA/BNaA1DB6+ixzYcZlYuEv4aBb4eJZcP0a0/ff/yJ/I0CM+PcHV3v96fvX9"
    "y9c/CJQEUbwIxZcnAhX/IwBZzCSoIEGG81nIEUdTFtfgHn6f+XE9AYqAJULAz8FJWvEf9X"
    "/0IYj+IKNIxlFNJJl5wezuRz94MKbI70vuO27sPLDIUe+2O2GuLz5//HZ9/vkrrrSKon95"
    "+OmH8+uP+M2p+HRT+vR7SccApIgUL+kizu8X1786+Kfzfy6/fCxTO33u+v/gV7CsG8sFPv"
    "7H9QnukiVxMAXkTNk8j079sf4IHs0OSLKe9zsgRcDHc0A8FoEYXDJ/QSdEAN/DbYA4qjke"
    "MV/wsP545KBKZwOwtq/T8MKQ5hc+ioKIR87NxsF788GNlw5ns6U6AW+dNYsiPBYgNv7kf6"
    "35DHb87/Ld/nTiwFmH/J77cGyADo7kier1XH9sAAXwz7PTF69+evXzy9evfoZHxLunn/zU"
    "crIuvlwL2Z8Riv8V89Bn3rTuor2Gb+spVQIrUQs23IFa6i41IpZCSt9r1XF9ob1EmyjmKy"
    "e4BY3FXbj+W0fuAjQafy6euOMb5xbUmWQd8TDuTJ0V+2vqcX8RL/FkPX/eQot/P78SdzQ8"
    "VWLdL+qrU/ldkWCgafJesrcIOIDsPRD98pdwFNzGz9SLvBWLOe6t/tIPYpK9mtCAvFqWbt"
    "KdS0A7KNEHZOsZi2ZszoFhWeyoYwF/uBEy/FuwWADPMdzwzg0eBxDYbHYnuBu+jgT3++ki"
    "B9C4MxLdATKqtHm/DNwZr6ePhuglaXvdiz1pghtF1GoDuJ/kfN1FcJbZLic3q1TIQTnvLz"
    "99At51/jh5/8dJiTRRcvNPuLBNLsMciPXkUXud4E2Ip99z/a5Hv0ii006X22nL5XZavdzU"
    "7qa3gTfndRwSrNbMh9dpJUQO3GZ6aIidriu8KPI3lUbv95/P/+OHwm316fLL3/XjOXK8/3"
    "T5rnIvwWOtTHITzDcmHKKft11PjOEN3qAiwaMJOrMe8GKB6wR09hsuvGR9FcGuqmC7Mlij"
    "DrohF6as2XVSALOZKr8vAzDS/ZihDQX0CFZHu1CKiA+SeBZIPbkrF+RAbEa5MJh4BM/acz"
    "Eo1PW9GKrgFhNgxPdCMJslYdjHOi1Bjs88jYPgDuMnswEsicdghCa8h4siBRof/UFLgO0T"
    "7d/gy67WPZ1UZdDxnQMRK9JvQcdBcDVQB11LK9dPQLM2DArUgfeKDhxQfdJ7RitbbftI/v"
    "2Is3C2nKJhY25OF2HJlt6LzqSwvAjZqoY1upEoBSYa7YVGLIrchc+5kUu9BDQOlzqHmyvY"
    "cI6mNuo0gKE1UMeFjYh42DzAfCF3gEiLgbscrpdlEJohPw8yQtTL9Ck+PwSqMfnq9q42FU"
    "iisYr2X4KQw+H+B98I9Eudblbn2lBZcx/Vyz1GlGefZrsP2UOazVY8jIAbGarCb65A37q6"
    "eC+Uq6q4eRp4H0zKbKdDUSI3UALZASOFDyycTxv4Ys3C2J25cDXHNZf2OwX9yz+uMBuy3s"
    "1aSif9mq1oz5UtiGUYyWsiRuGExyxc8KFQdy0We6RYw9MYnAa5U1g4n9WvVqer8ifMZwvx"
    "dvjb+EstZ68l47l0RLcnP0/XJYitidDnTg4ErSfmp5gUWckyFICxGfhGi5FqavMO61CyMi"
    "UrjzkXlZKVKVmZkpUpWZmSlSlZmZKVKVnZbtlLycrWJysr50yNN6otwywPdbioxMnXj18+"
    "XHz5ex9zJmcxfpe6pHom/B0vfzm1vY285UWgIa1S61wsO3KD8hwYobcIMxJxpTwk6KGN2R"
    "1okMgfB0W1dssY4boENA5kF/zhB8R2W+Qn18BgxxhEvmPC6MXH9iBDUZZ2CPcoVhsA0++z"
    "lew53ENIkq1YL4rYDkjnucDY44+x7Q3vJXFrHFI7RHhDxYdaIhtZBKlDUCPOHt4az/gdlf"
    "1c7AGDnaJpyhuH/wUfetIrE6BdGKENjycP7fkIn4x4lVwDLUlRDopyjNmJTVEOinJQlIOi"
    "HBTloCgHRTkoymG37KUoh/VRDvKb79lvzlZrBpaomeO8CGQ/C5w7esuSA2RhqDDPKUoxPK"
    "6VZ/HoqA774DocH7LD42Nb9Ro2w3YRaBTYVls+LrY9zuZGmM4BjAHLuN3jYjhYr4Mwhjc1"
    "1DyqcCPAt+/ktn1kvIdzQyGShxgHrnHDx8VylAh6T0GhN4vi1wCOAOdouPDDY5yi+FZE8d"
    "WNPQCq3+eWsuZoD6OQbA/kF3W1p50+MZSJM3z6RO4iHwDxl8XVLEH+kOrKVgpUFbouVMAr"
    "fgj863XswfwAyst2nOdUuo6CJhxO0oQWipoBDPxOsiY0EjZ5bXAA5H+Ty71Xq1mD/92Vx6"
    "24r9GrO+AfzeQB8P5JLWMLwgew/rciPOcQ6SJhlPN4CAmTW8oWhA/kG98uYYphA7uSEtcu"
    "EPGkLhlRfjNpTUJcu9M73nGqHFyj518vRNwcG/KL9E84CKrpgYtpH7JN3UQmTGC+YDQLwP"
    "JMY+7ZaDdNshXbOFFty4V9/xqlLFLK4pgz0ihlkVIWKWWRUhYpZZFSFillkVIW7Za9lLJo"
    "fcqi+NdA3OrnbW4SfXLu4DaF1FQSdOJECVyLLBImY/CgjMp1EgJ+eg9kGl6m4r99B9SUYG"
    "2mkIYYYRvviIPSFU+XLFqa8E0JzGbinHwBnTAEicXm+MO9mOP1qw688fpVI2vgVyW8CzdP"
    "DVOI/jFRA9ZTIKsR/nvOUzUPeiH85YvTDhiHpxpRLr4rqeRwDgBvuIsK3t8FgcdZgygqAp"
    "ZwfwOQ+0J++omZWoe+wJyr0GGgzqWOxN3v43eXl58KourdRVkW/fb53Ue4LX4oal91VtLa"
    "BVFlrnQXAcendKv9S137DehL3sZ5yOYmgR0b3JHLQ4baWBRPk6iPaVYGHd85QftLOMHwLS"
    "bo40AVUA7QodPxhqb5jEHFpGk+NtKokiN7zOhvmt/ZGAXOZ4BujQZP86mnXXrsF3M5WRa4"
    "bQ7udoOhEC2FaMccgaMQLYVoKURLIVoK0VKI9tjhBArRUoiWQrQjD9FqC82oqUwBZiQ9ZW"
    "DDT6kPxCFRq3d91DriLO981zLiNMvdIhQbn97t9cMFJra2fNj+czxQwfAx3X3XnK1OGl19"
    "4ttJFzdfrJ/s4OLDZ7Hzd5SrqpiAVjzzkjnO1o3FV6pJdJTc4PPRpKMvcNjFyWlITsMx+4"
    "TIaUhOQ3IaktOQnIbkNCSnITkN7Za95DQkp6EtHoFDOw3RDjXCag5gJCjFHZOj0J4TO7yj"
    "UHuBdkSvdjtZhFzzs7sVuzkGtssxGEUNE+nEF5NWd2D6SAc/4DoM5onu6cWyLL7gwa+qrV"
    "2eJ28deevG7Iwhbx1568hbR9468taRt468deSts1v2krfOem8dyBQXhKefrG7qsnfa2kqU"
    "AG2XvHLDjtywFrNCsjJtN9ojWwvY7duWpWkRiyk1srrMPMn+lcCFVztQ4AOfuSvm1RMpD3"
    "ZAVfP58+c9eEhv9q3zAq87uOechQsKpJnK+LfT05cvfzp9/vL1z2evfvrp7Ofnqe5Y/apN"
    "iXx38XfUIwvEqyqWN0GyWMbTOhvgA9vUU6UA06ahWMM5gj5zhoaA87B0Z0utjMhX2f1SQR"
    "2jTjco4PqBhSEckc00gXPiGSC8CjgerAubW6Be5gzqd9EdQ/wg/ehAZKBOC7bfFtRpwX4a"
    "PaEqDdGX8AgjDD3XNxutVwEbh30oBwLhttFXV3M/vxUWIFwg+UkC30Vq2oDwFGFjSTNDZR"
    "hKqd80IlMRZiRMcCjktiQgPP46mh6SZg9T9xSpB0Dz12wli7Dc6yhvxXORq7tOeBPSegBM"
    "izFvn9RaJNq7kaxyXxonkmTUDPmauWGNuvpOAf7yjyvuiSk5zVS8EotYxi4iKQXjYfIVix"
    "RjEf8uGqr+73/2mZeTTs2qSc3JT9Rqzs7Jj/DqkqCzYuEdmOX+Ip2OlfW7ZvDC6BO/BYyK"
    "OUrCBcuFu3vFXA8d4XVJPIOsSYk+lOgz5jwOSvShRB9K9KFEH0r0oUSfYwejKdGHEn0o0W"
    "fkiT6PctySpIg0EkHa4p7tEZs0Ucn2AJ/ApwFP6Odt1z1wYyhr2v0nvTjlrAujnDXzyVmF"
    "TXCJvmxSgrWYLiPmEjQxfF6TzNPMKDkQi2ly8mvwgJpciJYUGFdrHqw9njELGFv8GXoV0d"
    "Mocy4s4RmF375sUwW3mEoj5py1x2ZGF0wKYDE90DoC/Rb4JmZ3yDW4Z3u0LrGdvoxRBraY"
    "DCNmiyhmYRyZJeQWYMaTGnrrhjI39ECJn9yfGyI2BzEetOqM27ciBf2G36LFHWt8HyrJNm"
    "Zx0jgXtPEYK5jDmXQnXz+df/ny8YNppEEUzYj9vtWBBlSJBCdidBaUIjg8smNqZob3uwle"
    "d7kIyj6v3D1QdYHkoFqF0U0yX/Aax+bnwOdNxQEpSK+QwcGu6Wy06yzozBXHqdFgszhh3h"
    "T3aUSKEtwY6LHEyC5GYaIAFu5shR+FLLMkDLk/q6lparH9cjAW60+qqbfcq67cYKsg8XuG"
    "Xl52EGEvm2cgl/XY4OaffBa790b2QwHIZuRrZnAjDE6C+e3y+35GxOnzTlYEPtaIfPklld"
    "CMzIygEhoraVRJb++SW3oTBHcYMKsS0iS5VCc5vpOr2UPCQqRKBg8TzOdwd833LXDEimOl"
    "90A4/Mx1Zb+FKBwSa3GQoPt3GKxd42JPAGkeZ/MdUfYJlrBHI6kyKFi1G/yIO7dhsGtrx6"
    "Jut14HYQxvFLu7nrvLdKkuzUaPhktQ9QbD5CEy6PUF0pJIn7tjtufTT29yT3fIq4f7NUjC"
    "GU87WWpsilsDs0h5GANS0AkW/ehc+lhkjiXooFCv0BkGBg3LVsFfF3kqTCSjofu+NvX+UD"
    "9L2fmUnT/m5GvKzqfsfMrOp+x8ys6n7PxjJzxQdj5l51N2/siz80fVPLBnpuUK0ypFoO2N"
    "NBaFXfhc9UFI1ngRxsuQc6CceGeZWmZ4ER44QnrsXKZD+hGfUjLTIfFqRTZT6qkyanZWBB"
    "pJn6cB4jA7invtITNCdgloJMjWuz5qV61cV5Mirs27auWWsgjL+wgtTspdtorM3qH9k6b9"
    "gHi/yi1pEf77nfKtKC+xvFVDwEpx4pZISRZJ7hAoWWUPd4iT6K5MEwxWBH4Mj8u2QBifdB"
    "6WwSofxQCbCTAa1aiUOy5F8QyKZ4zZXU3xDIpnUDyD4hkUz6B4BsUzKJ5ht+yleIb18YzR"
    "1EZefPn3i+vBaiP/lNbrFY/WgT//U0pb+FwUSAa+uv51Z2E0LMdWLun6924v6VwEPJZm3F"
    "c85ytcVRxEdg0Rl+kKPfcPfSZiPW5BbXxIRns4Ns4iEBnjbojKb4TKr5QPdBCqruOnEFw6"
    "6HWr/JVm6C3AjEQfknsuaMYudjXTztvMY3tY/B93UtRBK6blpmtIUPaZH5QC+ING2M8BjA"
    "PzuOFtB1/RgGKt9kn4PYRXjzMs6jEImz1MlFI7GoIW2UoWkWJfN+92UhT0lA6U8FRd6Y5k"
    "sK88dW83wFYa5C5LK3MQ0qyQliyEfOZIhzyEfO7K9kyEb0CBeCl7YbE4vSIiJ1qykL9xVn"
    "CAcBj7RDUZRWLdJv68JhNht6UoE4EyEcYcaKZMBMpEoEwEykSgTATKRKBMBMpEsFv2UiaC"
    "9ZkIj3bukTZQ1dwjLVftEZ80/8jG7ox5Ct0BJmpI05KjoyFsJsjJ587OFsuTbZ5WVXjaIm"
    "zcFeHGPcxH07wcr3DsNKjIhfu2nBRPqH25TDHs3uZ/n73LqXe27Tc/9c62k0aVxIrmuNrT"
    "6p09UIH1QZrHfovZ7e1JSyhSPjDpFIeM0me3l0P7Dl+tvWADCtPDMgBzOwxd7Nua5Hu51t"
    "Q+d4ej8CKFF8ccPaLwIoUXKbxI4UUKL1J48dj+cQovUniRwosjDy9SZdt+8asNUyP8loBG"
    "gl+9a6rese8U76F6R5N7AFR/zC1lEar7HeitqC5xt5UFCXIMXIsLMJ0T18EFGKfPdumIWO"
    "gEmmtSkCsUuQXl2MmGkG10z2GlfmGwdc7nUoXGsbii8kBr3EESz2CZ2haKh/xtckWSK3LM"
    "niZyRZIrklyR5IokVyS5IskVSa5Iu2UvuSKtd0WKtnTSWOzDynXgI+zE1tKmL7VCiaMBGN"
    "XL/qelBnqUh0X7JYSyjWdFcHtQOEkTLCDAy0CfJdDRhhgY9AgOkRQawkdTPUBfeTjj7eIm"
    "hbS6TkF0e8WdTlDXW8NxwfeaoJqQjulyBDOA7ZcA4YWahqfmudX58YKJ+xCvCDhm2gm+Hy"
    "Hp0NbrRboi4FhJx0BJzzrjCMrBZ+5d5/LH49SjULB4rxpwLqxghOIq3EiwnNv4MaPGuW1U"
    "kW4czbwsrvYY0L01plk9gV1aDlKwfp/B+iNFkD0XLrmLYsCy/N2kNW4snlLv1iVkHGLv+r"
    "kzWwYRmEVg3DBHrqEKcaUt5HlwAaMnkzlzd8GjWFcduv46iX90YB0eh5sMBJZc8DiSvlF4"
    "EfyduqjxoX9+4MAxikcrQ8fil/D/XvWKGhdIImggiHLcILI4BlUavActsUl70hA2VykqYS"
    "fOOFZgifkBnV0MhwgQCJYzQXwGYTXi4Yrkc+fbr+fPTs9eF0RKWlSNMXp4uhcxXr/qQIvX"
    "rxpJgV+VbIiWPIoPytP29BIppAsmGkQ+Hc0tZ+KEMygU3qu2EqzWcFzioH4AcPZtu8ZSfK"
    "5LlpuoUN+oFrkCnEeqbUj9dN+tAJRPRvlkYxeDlE9G+WSNB4TyySifjPLJKJ+M8smGpx/l"
    "k1E+WaNbZ6T5ZI+2c25mblLvXOrO1rODHrLpIgySug66zTxShLJZI7mIIweEFDDJJq3FCx"
    "5gZ/3UjNPnndgEH2vkE/llXYvPGNukxUbSqgJoOzHUhp3IjZP+Dul90WEFv6f9NAZUKIHZ"
    "TgPcriO3izfzTRK5Po/s4gj8RTBfjZre5mFsp4Heq11IZx6Ppmha+8q53Rn1FUjrCYA7dv"
    "SO7SIDNR62XG2ixsN20sggnpgRcx0G82QW79p4ODXHvsr17CFiyVyUNnzEPS8yLgA5cCvi"
    "Ck5bw7M5xHeJ0k7Xuec7RGvV4xJ9LI9Qgcu6eG0XEIrYUsR2zAE5ithSxJYithSxpYgtRW"
    "yPHXCgiC1FbCliSxHb7nL2kCa4sgZVuNYeqUlhWht9WQWbAjQqE5bQz9useohhjHA7gUCC"
    "7c5RobDKC7/mIWxppStOu6K+BGYzBXBw6QNHNSF21LbtCoSsQ7cO+S1TSFMIm8eQyrsANj"
    "pBI+iWhfiP5IQ70Fs6h8RpGum+CPNdlE4ltWESaZ+I7FhisUJVVXvFMclBslg6D0t3tlQs"
    "EYFyYZVUovCs7eoShWftp1EuDmfUR6gMNpIeN8OEX3tY1i0Nb4oFq0X8m/deKSz26DC/vR"
    "tL+WDa1Y8l8GPWFD+XX03ao+bZQ11C5TyMAl80gQj5Gg4kB2xiALypdWlXGAqWU7B8zLFQ"
    "CpZTsJyC5RQsp2A5BcuPHfahYDkFyylYPvJg+S2sPTWNmBeAbPZvIW3c0MH9WhYzT1HYN3"
    "Bet4DNpBixq/Gfwc00dmPPiEcKQJZrJcAisF1HbLcXi5x14ZCzZgY5q/BHir6+/FG3gMVk"
    "GDF78BVzvSp9vnHm8XmL4q7BLKaKHOD8DHfqgN4Tdq9y3j+ZaogwvfHg/afPq8R4h1+00C"
    "EPaTE9xs4lCs0vehPoBRFoXwRaA05rbvhtYiwFs5gqMjEFNwrAq5tBRr/tQ4iJLfYSYhVI"
    "i6kxdh7pJcQqkESg/RHIF7XmrJ8+0LwEkexgJOvDXHVLEMn20vXMDePldF7ba0vqCx9YQ4"
    "JxEdRi8gidAfcpWjzhri1VGjKM9hJ39eAWE+ZR8E0vMVcPTqTaH6k2nNXk9rVGzouAtpdR"
    "4D5TATcRcVa24JEIvkZ8scIcsiPFwyUiV4EvznxNvUQHMhSgbabFZ9yowDpsNiUIpi2IV3"
    "D+SJ4/n/8khtL+L3xEkko8hAAhX+GGunflHJhWwRrj2UESmwfDy6AjC4fHS74BMt3xOUa9"
    "MaVkwWMHZ8ysWHgHO/YXzopHEXKVjJO/kTArIBs+Cn+sKFj+RpSeAcpq+PxdEHicNYQ5cl"
    "Clk3MDYB0OS6/wX/qJ2XHBlFsZFXejwuD57yJHvYijMoXf4vchxwdZDEIAJx36A4TG311e"
    "fiqckXcX5fvyt8/vPl59/+KHIm2rTE91PLYrMVTHYz+NtAgwq+IpAo2lhkftWmYJiVswrV"
    "Q4ah2P2lcV/+ZVPLmlHiXmt9fxFI+mcRVPTiFgYezO3LVw6+3YXfR8Frv3brz5qte0SfmX"
    "VVbi2hflOzG7AxMMX3/X5qJ1c8KnK44hsGjprndt2apW/CwWtBKfhdRUN18O5aCp64BiaV"
    "gmsAXJgX/PQ7RocOUd8fsJlrASq1KMAEaXYKDe8FnQObOwExKD9ToIY3if2K1r22KCwst0"
    "qU2uTs8myazPKQan1azh7P03opFCQ83fTrKgtiGOCWa/JWKX72ElO88oStJgDdvCqSUF/G"
    "ZWl93Nm31dJ1pbcxp2KjoNu1ed+g4DnYmjz09W0giUhWB8hhnO6to0GwBS/SnVn465vJDq"
    "T6n+lOpPqf6U6k+p/vTYJVRUf0r1p1R/OvL6U5mPbiJwMwibIzKpKY5GJ3ZsFrveacTuab"
    "duhC29CCuNm8WmerduLkPbTI8RR8iMS093Kzs9EoP0Lz7di3KxU+3pIHWnxBhbw/sxi5O6"
    "wP4ycGe8IaqfwhyOKCcfrs5/ue7jBJO7fasNarSzInfhY1IVtiPk4crFrH/4M85xk9Td4V"
    "mhx/ZiqdddOKqs7OUYqnr356Da6yRvbzkGK/m0zmhuzKsvg7Vp9XapbrduCLavSHv0C42L"
    "cchyEM4G0MdQPa9Tq4sST50mHplhvgI3HtQLZ1UL5nXCYuLHrqe+S193APdWJ7ogw/excg"
    "twIzVyxSuQKYvyDbDc4xDkwcZ5BjJ+EyE1TCqeozuR/7V2Qzoc+nBM0RNbJ7dbPJcFKJsd"
    "l78vN9Xj0LenfycjurWjf9lWYKsg8Ws4s2XOSAZic1UG3pEitD137pmX8MzR6At3P9BDfk"
    "0TR46b3Sg3i348F3tei8MljAD1SRCaFMfscxSJ2EmdSd3CLDkY27klDmLmaawDXkG5X4mb"
    "y7w46cBc4vr3aDWbUSYPZDtpFFfoLYuYFljNER8DddasLoTRNsiK1YYvbKUKbhetMEkQRS"
    "O7SYKaiNFEpRTAZlVLCDHcqE4WTFPb+vpmu3pn2/2zNEZphP5ZKr+ynkbBg29Ye5WHGEdw"
    "nK/WXrDhXKREY0icR2ugiwsbEVrAcacoCXxW0W9cevVRveXjxv3W+qv88dy1+GrXGgGdpm"
    "5rVZza3qC1K0KX3g1tl7iGXcdYo8pJsM1EIViw9tgMc7DSBEhh+g1UtHKIAov0dLYUWuRP"
    "8PaCi2m+orTLvK+0KE1JCSaq/zaYIcqaj6kRIFVeUOXFmBPrqfKCKi+o8oIqL6jygiovjp"
    "0cSZUXVHlBlRcjr7xIjTWz8ekFoLE0Xurl6NgVv0+vsdVxh9FnzR529KTmu0vYhOVh3HWT"
    "yuD5Aks3+EzrTvYQqLbUMzqM+66C6h17gx3CG5jrGHTS4hDMPzbp5BMMShBdGrLkYOQF6+"
    "HlusUp2BmMXILkEhyzx4dcguQSJJcguQTJJUguQXIJkkvQbtlLLkFyCVpk4R/DJZizS81S"
    "LitwI8FybuPkG7TvOO/BN1jy8uyI7ZKXySKE9z7Z2xNYK8xumZ8wit8l8wVvaMycfjtp9w"
    "pG8fQme3CrM/B3vEtB5wVbDOyUYMYjNHVmzMcW9pFobc3gT88Tw4RweUcu/6PzXnwaOSzE"
    "hipwBEX9+JJFyxrzZq8/NLDDEQWflS5H8Uv4f6+MXRfnaOIA4hBrab9ygdej+h49sIy9Kg"
    "XeuYuLJsMmBTmcz6CXGQPHfRYk3ty54fKIzx05I0W0D3L+ZPGfE2mgBkkEdmi8jBQTAAqt"
    "rtBbhGB11lW0tpEtB2Q/4dC+VDRDX99I6VTnM2gjUa2rwDbqZN4BSSBBm5U7C4OIA9bn2N"
    "0GdB/nxd9+em4ddSq69JF0jbbKhG4VCYaFCGu4v+ECE7NxZqJAUUUQb5JN5NyGwcpJItmI"
    "ZuPMAycK6qoSeq5C8UiKR4453ETxSIpHUjyS4pEUj6R4JMUjKR5pt+yleKT18cg7QEaVNm"
    "3tvTWEzd1i6g3EsfXpFv8aXIX6easpg9yCG30reUW4zxStcNQrfLRCXQTuG1Ri0JnQt63i"
    "XhqR4r+9p3kUYW0m04jbLa0BqTVs840zj8+bmScFs12DFBtVw24G0DKGIVINCaY3Hrz99H"
    "mN4xm/aKFCHtJiaoydRxSaX/Qm0Asi0H4J5IsuTmDb9meluiWIZAcjWR/mqluCSLYPkvEV"
    "c2tSDrapCimYxVSRnQGf4U4dsNgBI4aT6A+mLAhs9pJwFUiL6TF2LuklzyqQRKD9DGkLOY"
    "+ngOYedk8J2GIKnXwTWxWOcUzAsdwIyiG2l3RrgLeYQI+DhXpJugZ4ItY+iDXDeQah2bCZ"
    "DMRimqg6A7FV+HcO6118u3Revnj9+tkLh3nrJXt22s8X2sUT2uwHbXRhn7Z7sEO+qI29Nx"
    "Mqg7CZTt9i2MIEk9fvRYZhEDpy472Ic9bFT33W7KY+q3ip5Wb6+qkr0BaTYsxirLaAp0WG"
    "qectpoYUYN0LdvbNB7iVvlxQgrUY6yPmAXyYeVO860xYoQRmMW1kyEZsV9zoPSOZnQKZLX"
    "HMMmPcuGG8nOpxwXUWY+Mw4iKozajXSQDfRQ5uF2PNYvOWGowZYnvZi/XgFtNnxGKrgmsz"
    "a7EenEi1P1JtOKvppdiaAlwEtH3IH+4zFXATkTDKFjwSzrKIL3C63LESeyUiV4EvznyNyt"
    "uBDAVom2nxGTcqsC6G3iuCYP61eAXnj+T58/lPIr3pf+EjklTiIQQI+Qo3ZDoqczBaLXCa"
    "eQ2ntCUEZjAWS7C8MiA3fLRswPJQ2HkSGXqz8jA24xwFk96rJRah3k5fq7AG3mIKjPjefu"
    "A3kVtnnjSzRQ7EYpoIroCtOrhXexJbFfL68kUV3GISjJgt9LDHmvl/rWpUAc5mBepcZ+vD"
    "RS3ju6hFpds/kl7EfD9h3lRUyyU1QqllTHgVdCzolzt31M6t66BQ7JcfhtyfmfnTczAWCy"
    "vVLV/uVffrMaRJ4fp42eHyeNl4dbwsXxyee8tnG3zOyGoogB2uFOLk69Xlt68f31+f9KBC"
    "FINNnbZM0nMx0zcZW31R7JqaehrigPS6vPpw8eX86v8zpdevwYPjrrDPG/NjOUd2bPQJ1R"
    "jfaOmupw3tsdqoVQ9/QNq9O/928b4P4WZeEHEl6LJ3GCEJb5LI9XkUNSTnNV9OFUDbbyi9"
    "YQc3LGv7gOluuBdgvWtcbeJzHPu/gNe+xk7TIhbTaMQmTxQk4cyIeTIIiykiBF1BkbgNEn"
    "/uJNHEiZKZ8Blj3fgtD0PmWcI+ErN9+aYCbTF5Rswwa8DykkV8uhanB+yGOndBS3ZFA7zF"
    "1JK9GgvcJDePVw/2hJuotPGHvv1TOjZQae2gUmGnYI19UIIkNm+iUgYdWRsVINUGJNwdn2"
    "O3FCTSQqT2b5wVC+9gx/7CWcEVi0FM2V/ljYTBfn74KPyxoiYryIacAbtOY2Bnc4FchKWO"
    "BPtRYCSWFyFb1cjhbiRKgYlGe6FR8OAbzpHNQ4yjSZF2ojsPy8DB1kQ8WgNdXNiIyEJwDz"
    "uqY81AtTAbhFIAGQfS5ZYNWxD1R3ClrXAZ31Vk73Oi7EgQvXViROHgdZnRgcJhAFR/VCxr"
    "F6qHFiTbB3bkZK3xqI5cFC+KeFxzBb9TcL/840q5G5spco5r2HPlykkpiJ4dUV4MpzFgIj"
    "io0xXHCCw6X3dE23u14mexoF3HWZuMhT6ObqRmGbNZLLvIeZwZttTdgmS5+K6IlatYdiJT"
    "KzxWdjmmNoJFHoEUHRKHUXITuXOXhW6di8MIj4//UitmNEQRsKPICx4GcefpgpaexSGx5/"
    "r3GHfbEXUXchVL8SVu9+CBR7vf52W5d89D9F6hRN0RhZ9gCbtYtij64CbBtpY3HFjYsLNr"
    "OxazGWY7iz57R8AVjiJ6/m6SQYVgEGKu/Y7YC+edbo3jsXBoUFDQUT2Mdj1z3xJx6N7DSp"
    "bibleEoUGy76k9uTu3ZX5P8WbePslnyooA24f6+KlJ+B12vFZmIMvO4TxBJMpWv25QVaN7"
    "LkHjfEznDtA4H5umtdA4HxrnQ+N8aJwPjfOhcT40zofG+dgte2mcj/XjfNBwqtKmtUggOH"
    "QJzi7ZfWnkcR7APYlyNDY32a2pDhDjiavkamy9lD7fJmQtIhuy0q0bgi4yZ5u3oKBgiwuQ"
    "q5jxt3BBU9mdN1BU1om4olnhx3V93hvxnD6/I54PKLFSNDvsNuaSLTI3js6g9AOHi9YknS"
    "vPd0V96lMyuTNKQEM6XqxzHO4o8LVANMJvCWgk+NW7PmYOVX7Y+eGyqOw/xVszeEos3SGF"
    "iudSnw6XRWX/gd6K6hJ3G+dLHSJwcc0WJy0RC/x60ilUEasnt8coHHgU9PJcSKEmCtHwEM"
    "UZKM4wZjcyxRkozkBxBoozUJyB4gwUZ6A4g92yl+IM1scZyK23X/yCGWqE2uz5kWAVNkx+"
    "PPuO7R78eMpDsyOWlUfIIgQbn+CtuM2Y2Cqf3QcWMyDUSY2/Tn81afPVCTfNnXpqq58OUY"
    "sQQoGFG47hXfejcxE7HOyWzTqOwOZduzxKW2EK1TjifuTG7j137pmX8FwPJThNEdd6szZb"
    "qqQ72A//4f/hXysFXWQ0p8vH+R24ccS92x+dD0KvgccK367YHZcAak+JDzbdHFH+o3OePf"
    "cg9gA7/cNH40GC+K7noIjMflluXakhgYjPys5taOxhU5ZQNc6pcYT+5wm8mSodgcfwBP/X"
    "Ls5R3Bm5R/fpHs3oVU4TYU3do1MIq9NEMgzLDWe8+Ke+pf+0pJGa4hSD059BjETFK/osWK"
    "yIclA9+iGEe6muU13LFIEMxPrDDiIezriY14bOvDh3rVg65KwtNPNBuW4oNjM+74+Jr6di"
    "lx1Hr02zAmoU23zGQLNmm09RMKqSS3uIN9T1b3uW4tGjUrgoHv0oZd6E4tEUj6Z4NMWjKR"
    "5N8WiKRz9a2UvxaOvj0WnOsxwZZyR5q6DW+33kKFufe2pEnha3PcdJdhCqp23DJMsitYTS"
    "vuMimpexmUAawgLXW1k6bmuCfQv7nIo/DPinAGQzYZBz3NDB/Tq4X0siASn++rJJ3QI202"
    "HEDMJXrK6Q9JvwwLddMay2ntQ6tZ4/w506oBuFOMoL9XUsIX2WKfSWhhUEhqc3HuBk+rxK"
    "oHf4RQtt8pAW02jsnKPQ/KI3gV4QgfZFoDXgtObe3ybaUjCLqaIufrFVpTBbKsbEFnuJsQ"
    "qkxfQYO5f0EmMVSCLQ/gjki+6zrJ9G0LwEkexgJOvDXHVLEMn2QbJ/BjfT2I3rek01qwoF"
    "IIvpotQF2K4jtmuJnyBFX18/Qd0CFpNhxOwx52sWxqvaaVvN/FGEspgyMlU+3W1uxstDEN"
    "45bte2XvvmmGyLfVmmdgWLKTNinnmknQtlsNyDdR6W7mwJbBPzcIXT4+EDzTY42SLiXMTK"
    "ZcrD2DoZshmWwNTobAG8O2vgrgyoRMIbgNoXDXXCoVnAHLMscyIO/uKOjyHRwPc2jnyRNG"
    "MzkgR1F353WdhCuXeXl58KDPnuosxxv31+9xGIJMiXBb2rySmYRwMvMJ8uWbQ0uZsqgBYL"
    "wZMv/B6oldZD9WGl07OzLkHRs7PmqCh+V8S+69+7mDDS0I6yNdmkAjuefJPfcMsg7bgPAg"
    "54ZRbAS+isZncuq0KcdRjcwx+hzP6Kq8EIMf6HOzcAPcecLxoAnmZ0SxROBWrM85hq4cdz"
    "vH7vfLBwDhednsr4eHjd+fQW7rAgND88deAjOzviWo84Jo46zJEv5MgX0h2mMXqgbsC0lS"
    "5eMnSC3qQT6mNQHowNrBKszar8iG0rheVFyFY1Y9u6kSgFJhrthUayTM2soU4RZhwppmrP"
    "6UzgIAQjODhscx3OVmbddTKAcSAZN5xzy7GQD2KJ9u+3gxuq4tu8C4xa5lFhentfmOz4de"
    "i3oxhsAGwbtM0emQDZivKiZDVux1Mes41VIugjGmBY77lcp8uk3kMmDupiZRw4i+UCPFoD"
    "jt0bNcdzHmALm2HnSD8hjIZglIRzPh8YgxjccGfuWiBoICx+1Wt2KjA8FkJj0T8J33/gye"
    "aiB8COqHyvlrEYfzUsPvCQeNWvZ1dUdm/O92hRmY0BGgiZxXnSdlh+Qw7UKMYlhYaxI+ae"
    "kCZVQJ7H2XxH1H2CJexC22G5N1gjXeC9dld0LtOlbNZ19o7RiHk8mkqVakeMfsOlrsRKFm"
    "N0JUt6uYNvPjwmYxYu+K4SUmDyWqxkLyYj7PqKW8QKeTfSoQDxh8OEL+C7rp0NumlB2BZj"
    "R8Qmguvfw0r2ItZZMn8OBwBQ+Va3fcFuIFJ10d1PERu7YnevDcWwB8lJXTexe6UrtbQSSx"
    "/pMMlKYijXpFb8QCS8Tw+hG8fY4EE25oC1/IjJ3jy6kZiExmQjEcRyYDsuvGK10c6ef2rg"
    "LmaPunGsOB/H72QW8X/ViCN3cdEcH/5XDe67dR8qC6PtSO8hii7gMAMSXEEpdZK9YDFxtO"
    "fOYTH23lt1VkJUR6G/nZ6+fPnT6fOXr38+e/XTT2c/P09bC1W/ausx9O7i75jJNcnHmKqp"
    "XcaR+0fVMiwnbOCVQ+orp8IumUg2kZclsJH0G87tWgjKiRMt4ZqSioTn4Z3kArMLSWqope"
    "0YcBS5JFUCNPfbTgFsDrYD5+VsC8l9bzATS2t2igp/3vHNmz+FEgBfnn+9wF5g6jsw7v6U"
    "vcP6NebeS0ewR90fXW4V0G9RC5Qn1Az9oHKnrWlkPV6P0jByJ5SqHefG3ptVUAzc/jFYI3"
    "pqkd4sPgpAVkuQ91cfQdOZOL99/SD+/fDx08frjyjGMSx+efXxLfzH+Qf84OLz18ura7x1"
    "VzhBRI4YOVpdS6kLvTgiNZ6V5gqIHIjVFPrf3y6/vHECb66s7geJeaRDrqXq3JFvJm5g/B"
    "V5PdvXHaOSU9ScdLF3186noHZoefrdZKuDZ+oFHceVo4ADSyZO27+nA4QmaKUyJwLKeEII"
    "vtE2q9KpxF/YP1kSU7ZgXQYP8FOhfhQdlusw8eucPof96aFb2TdXOXS71JRPYTfnTw++Pf"
    "ce2CZyXhz03mp29KiD2lUfU4+PQBm7EHUht64YdwVHEXb+1pklYRSEkTNjYbgxDjftqKVJ"
    "XqmrTm5zrOWhrFfVcjIh9avB1eM73/7tkxtzXRy7FE2HnYjDhvyZaQvvAzvcpAwzI1oGYz"
    "XJlI8/WctKKeASRTuswVuye+7ccO47IV8F9509bYejki06w19S17piwpNX1Rvy37frDurJ"
    "aagf7aQ/aDAnVJc5Q0EXAmttnNswWMHfc4Yt9+t1ADNwGkljoSuARtJ0Cx/QSJpK6IBG0t"
    "BIGhpJQyNpaCQNjaShkTS2yV4aSWP9SBptKxkFGXIwVkcZBGXUZifOxbdL59Xpi596SdCX"
    "HeTny0bp+bKxZdnL9o5lYLpWKfOBbRpYh9XRpCBRLaPOrRuC4iENdOVeQ21lvfZcHk0c0U"
    "cKuMdjGDYVFv486KyhtJAMBWadoCsG/BW+StjnM3fFvIaIvwKx2nGGiE/DbSh4sNhCKyRq"
    "gC8oKZpzyHNW7zm7mPPVOogRRf/gm5Ma31npiUmb98zNnp3eqYe7JFkzz+OhUClTeFQZ34"
    "gsshB91FEsQ15hoifc/8VnSSzy2KWaeeuCAu3JyeyqqqV6C+39x2p8c/95In8Sv0ak/Bdl"
    "XlvtrkuJ1TWnJIOwX5EQWxV1IJHsJyxsM3vsMSU1uqJePW493mGfmOauamsEDWaiyKl7qv"
    "v+m2bO3QWIPhP0ZxBWU+Dbr+fPTs9e6yQLqa8pSa+bYIKV05cRXr/qQIvXrxpJgV+VUtse"
    "fDMRlAJYTYdCQkDd9SqvU0GXfgbOaRcL57TZxDktU8JD32SvNrIlyGN55/u6iBSB4D4WL+"
    "Jwfx6Bju1x6YsFpZo/RIPkbzwCHxHzowezUbgZhPXOXqXeTkBjwAFlylEIdq4nTgjWjIrc"
    "RhekaxCAmRt2Tgk+RFpjwVFEodgSi6NjHr298k5EnZAY+g0GZNYu/ID5QSkCHuagDJETWT"
    "gQqv93yJPoCQdg7fPQXCbxLFjVZjjVPDXp6qkJcgCdsp0UQOryzxeua//JoMXxh/rRWu+N"
    "tjFV5TL5b+z236R0MjCf8jBWW1CI5bSEvnik1ZnfxXz6uYtD5+dmf87PFXdOTrR01YxzIF"
    "aTQlb/KAcwQAgdGP9chwHsZIVThzY6mB7y24Hu0n2oxSDhDItCM4gR1CEoB5zmFzMO6S+k"
    "KvrDFi+ncdPgamTmESF8a9/g7AgWega/P//2/vzDx7aWwXvW1mSBer2Olhavt2pm2VPbg2"
    "eFaSzMrxnGIlxsbm4gS65vwI/OJU7VipLZUq8T6XFa2l/d2Orx4D9eq565UZRIT0qU3PyT"
    "A7KAQP95wnN9INUjpLhZrbhlhOyqtmUQVmsK11IpEAyBaBa77hty6xhzaw26VdQ0zTkGuM"
    "+BWI98JVwA92rXjhwikFLFnhgceShr8lTF5fFk/VAFv6S61YySUUtAI9HY800rV3gSUDOI"
    "jjxcJa9V7Ki9GzSqHiHat6rvpUNpPPdjr0q8f4+zkGt1ePVVuwqfe6iLBq+eF+qxo9vxi3"
    "oJ0JZxGkWIvgX0c66ZW72sei5BZaSjUo9JM6AyUiojpTJSKiOlMlIqI6UyUiojHZXspTJS"
    "68tIZeclE4GbQdgua5V9+J3uLzVxFmwtknnxohS9BjechYp9ZcmiHLYi3NWdO08VPaRdJO"
    "1ps6A9rchZufnpbeDN6xqCbZmvXYG2mGoawoJkgbJ83DoDPWZxUjf9fIlHsCGckMIcLppw"
    "8uHq/JfrPg4BudvC/BxkE5yeg6rKmm30IB3Fd1KFgcfEdd5LbRmgM2+JkDmoVnpKCTCtMx"
    "waq7gLMDvWch9QTJaLuFGDMRKAu5ZrzxNuhugMYDxYFoY5ohqtLolx3Olb5+Vz/DhSHcYF"
    "4lGVBB3SWbhgnB2ICHEQs5pyn8+gmDRQIYUYZPrOHlEfJSs9ncNzfR7tfOEfpyEoq9OiW+"
    "ijAQ7nwHjegzhsJXJpcLNgVMGinQPTR6HCk2m7ojlG0qef22Hn3iulO3mFowbhhm2QVc0U"
    "qEJarAWf/Bo8CNSLzTosdNHFJ2vPMN9MvIsDZniUiTTn+z8v1DteI9SfP2ROCR9tS4PuK6"
    "X86C7p0c3Z0ZWsGzC4ZstpDKQyNmVKsDaz0pgtGYnlRchWdfZMJxKlwESjvdBIB7uNHGsl"
    "oJGkxKRxfezfETzwYeqvDTxkIpHACNF5iHG4L2WyhMxbFvrwbTDAlBYDJMsUDSMsF0DGgW"
    "a55RKeJypw4Iq4QSF95ZhZX5rvqgQxzvp6n1vqUUmWrQlfJZHbkPBVkTYD4PxSr2PP6d9d"
    "yGzFd17ydkC25McBsH2VLmQPuvcrbLaSoiCejTMdc81o0LypkshkRr3KX/wEK1kmgpSnfN"
    "ep80U30WaF41V2Q9lXucrjRNcB0mjFWWtOpdVHcWs67dTTT3ZoKYnP6qK0Bkw1P0WZsZQZ"
    "O+bER8qMpcxYyoylzFjKjKXMWMqMpcxYu2UvZcZanxmbfxcDqVsCs1nq/r5ULQGESWjkkC"
    "vnvHZLem3Leq0I0X8lLO0JU8oLaxvkkQezfpiH3qzVKS84ZGS6DlVxb5EU38Ss5ZYkpCKw"
    "9QQRO3XWPBSjVd46N9wLHpzncjC9YJNYMw3oHNhLUeRhoBbygF/gHcc80D3nG+1dsTurbO"
    "5Gok9IlbRfeTjjjYpKDszu/DK90wnSEAk7697v9zgkkRlXPXgtA7Sez+RW36QC0Pkjef58"
    "/pPivz+S09MXpynpfnTSBNo1C3XfLRlO0ldXyn0ev41l7prVRH70eYRZ8Y3pOKq9phAqt7"
    "qRy7oAM5K0mV6hkkEyZZAje6TL5MDGYdjk5I+Osc6WOAdggCl3Bkhfh8E8mcVGGC/CjAPd"
    "as/HTInJtbjZMV8g11Fn7DJjayJAUXx2TYFJA59D5MF0jPyPUHh0zIjJCdcOBFCsNgD2v2"
    "Yr2YP7XpJkK6KLMtWq1l6CXv6Ch6Bdi/1X0hJKT0zaMhOwB/Ft6eEOyQnorBdHXXj75nKO"
    "aSTGbvgcjGRHliLCz+DkJfFQpL383+GslvQXJyJ1qWmK355/auA0Ceqwu+9EiWMOV9yO8Z"
    "4i7A6WTMNgssJfNx4XUxdle+nI+RPR4rz405JOBiWx0ZUmJTDrTd+CAIHr170HIXQbBqud"
    "Ro8OP+evLYfog4oxPqEkoupoMBxfkZuVqa+MEUcwTeKVFUvoONrLJ86K92j+81ZNxdNPdF"
    "BP1jyMcLwM9gtVk9SlDiHngokpTFmT0Tqto8cKlHM5KlWCci4p55JyLinnknIuKeeSci4p"
    "5/LY2VuUc0k5l7VsPdqcS/GvgbjVz1vvEpLGITqXkTdx2/ZITvy3d3fRIqzNdBhzuxfpTj"
    "DhjByI7UpIwVkCUmjjMBBN6C+1JxlZ7bEvm1TBLSbKiBnln8HNNHZjz+gSKQBZTBdkFjd0"
    "YLuO2G4v7jjrwhxnzbxxVmGNFH19maNuAYvJMGL2WANO65L4OfP4vJlBUjCLqSK1LNyoio"
    "daOnZcbHF648HbT59XSfEOv2ihQh7SYmqMnUcUml/0JtALItB+CeSLBjbM24GV6pYgkh2M"
    "ZH2Yq24JItk+SMZXzK1psbxNVUjBLKaKHPn6DHeK1XuAkQEy9veiLAhs9pJwFUiL6TF2Lu"
    "klzyqQRKD9eM4SPw4NPWcpiMU0UZ4zsVX4dw7rXXy7dF6+eP362QuHeesle3baz3/WxXvW"
    "7DtrnLhz2j5wJwqSsK62pplQGYT1dFoy3+eeEy/DIFks1agd4eqc9Q0FDO/Ikfjs68WpQF"
    "tMlBELNIXmOY9r9bNt3JIDtJg+GNsOQUf7i81ib5MxiggKZNntzHngN86aLfpx0F4CBQU0"
    "78hLlUUsJtmIWeomibDHcNRQctjMUhVAi+kj7iG94bQHLBCFYy6AJTdQAaF9madpEYuJM2"
    "Lm8YPYLGNDPW8xNdK+WBu4ZO5Ethv8L2L9ynbgjuh4zbTeM9WLZiwDR798/P2kh6yqGTcq"
    "WpVxNv8uclZJLFyBPRMQjzdXNMLM6irVWtN/Uxi7Oy2pMYtIpXWAiNd/4f5xNmyYeKLQFr"
    "iLrdeeYdezwVJ7BTqnmKsMv2OkQpcBbRZi1y2In4gEP9nQbKIL3DC3QNKtpzbQSc6dtcm5"
    "szo5h0jvkdZbgBtnVq+onpDvQQm8b3CkyIxjLa35YShBHqvApu950BefNIIxLd/HEZGDDg"
    "l+BOeDRZFokWd+PkqQIxMX4sYFzGLpTPAA23IWQTzImLxHcCiCNRZ3BElsfirKoOM7FsKC"
    "AeVZdDEJnAUHBcDfOCsW3sGOQTNYgaHMFnok9hsJgwXL+Cj80TUF93Gfobkb/Sthnguv16"
    "fAqAo9spOk9JH8i9C5KFNW2gUm9kQDuM1Wxe/LzQ6n4QD+9xqc9nUkti9lMZVG7E6EDd7z"
    "sF+ThRLoOGVs+hYkYN/QtHj7GZamxdtPoxkDKoB9azYtvgg0lsJnuelcLWGaN3DQQubsMo"
    "L/iplhf+Ym6JEQQe45bWy7hGtN9r86FgmKU7iNaVAEHwkR9HBza6gQrNdBGONYlU1PQlRX"
    "GActcvuW5BAyScyo0AoftsA5bK9+9BOatenPQYwD73y19oIN587DMsAZIYCNNeDShY2IqP"
    "4QHtL+3eQFPqvoN+6x/VG95ePG/fZG57nj2aHHudYUBiDA+9xS9hBgOFVoK+pLqmIX7Fcu"
    "1yHokFvKIjoMdRFvJ0OTxmJGEKm9DUGPbCWLyDGQcmpCjYIOb0SMnOYwAEEui6vZQ5S9KE"
    "gFCumtNpCoqlkaD3CoMbdXHBsRREt3XeMaeadW+eUfV9xjDeNCSzfMZ7GgXbTDvIRCyzk3"
    "yrU51u2QBQfsyGGlsK6mmMt3xK61bCFSPtLxMANd3v+zz17dn7G2pKZX92dVc9Lcq1vXDX"
    "fp1S0qdyVeIieKXTh6cQBS3MEMCDndI8T8mCjtffeg0yQEqOiYKJIlQpk94yTruo7ee/sd"
    "GiLSnQkQk6JH6USVzeGd8FmmLTy7+IAX+HHniwAqahzfLVnYGsJmb3c2GxplN55h93ip1h"
    "WPEm6oivO2kt4UxGqkX2f4noDkwFYLlnYmYHEMFn5cc/NeNObY5UDsTmTPBurcgvABsa63"
    "fqSEdR8Otnk8PAd1mHzXrTfBAPNZ8KU0OcTFm4x5GstksEC5h53X59PEj+uqglvPSRl0PH"
    "kTv+GWpc7FnIcgvAOmXQZwQ+uE6VGP6hn4cJiojSmA/X7+izlclpiiJYkuT8F30VDUN4io"
    "8L/WLnxrLqiLgGOrTZAWf6MZ9RT5jeYE1SS2PYQuXNtPt1ClEglsdiXu00PzRei233joKp"
    "SWPDWF7ydtHhupJU+j7NGtrhvh1MKiNqVh67IbHD/CnA1nYeZVATbZgBiHowffC+VECHj4"
    "BT9i8nRyfx6BnRRIH40fOAu2jhwWujWS/9C/XePi+c/U8sdfO/kvcvk02F9WDHtr8us0Do"
    "4dg1dHjr/mt+5fujZbckOUGxl78eXfbZkXK/ik5gptuD7144fzLvQkAW70rfMcAyaxFjk8"
    "vAcdNvC9jWxtJC7d4/gbhDJngPf0ebvdOnXS/4AYtkQByEe7au7/UjCs+fovhaY7zVgN0L"
    "PpMs+JmMcxlrJlouq252l+6qiuVLKLaH4qzU81OSA0P5Xmp9L8VCuLbGl+Ks1PfVqyl+an"
    "0vzUY3lMctYmCFyan0oF0EZjOpSuNGUrnJhQpdJnYNhNY3S2DNtLhzxk7ZXasiO3rC60h6"
    "XrcdBH7kC+dw3DKa3wb6enL1/+dPr85eufz1799NPZz89T9bD6VZue+O7i76gqFkha1R1n"
    "SRhyf2Y2tSMHYzMXqZoguVld4iDp1E8ZfNlBoL1sFGcvy8JsHQY37Mb1aitOWo2sEqTdvu"
    "AHUNhzG56gAr/moTMD80lcE6j/PQT+RHrp0aA6miGl5M8MNsGnqEdXCfOBbZNeReg2Ld0e"
    "WZbLL0lFmkzAB8pgUr0BWVpwjup2nZpclEmIvz6uyzzcOI2jQZH9COwgoPaCT7kYndCnMX"
    "EN+AiTvtQLyBI9cZ/Fjng1OiMAjMzSoyNgCcxm91euE6DJ7XiADoC5fRqgvgRmM+rPndwH"
    "OpEjZyHbNaeCWrhZbh1TCzf7adSvhdVgjasOaxyr0nHsHIOtqG+SrhKNWiONqDVSzdS8Xo"
    "0K62HHQYZik57+Vf7DoB/7DfRBfQ5uHGgforHCrigXVqARsnMQoxHlObuwMMprFdzj+IF+"
    "iute2rEdpxHVuC7W7U2PjBtPURe8QQlg2AVPMOYA2P+m17HquO9T+GylRF5cd6FEUYsZQg"
    "qNoC3hgH2NKvivVQu7UwJ1hAGo8EktYw8F9tJVqgH7Oc1wh4ZqcZDMlrt2+dLscI2LWSaq"
    "hpNCDX0EkQ474s++g7z/roF1GMVGdsM1nOveI/MRnEccNzoc6j6poeuPH29BOIejvCPicA"
    "3L+deT8X03fisSKPX0YOTqxjKxHdCKRWXRNOQzwO+O2P2GS12Jlew9khLJKqI/KCKFqisV"
    "7F0RiUu9FyvZjkiwIkyLcg7bjLNwzazWPHbjAGsk22o+cw9OOlZ/wlsVYDoUgmYQovuC3y"
    "o4uzxPhaBUCDrmOj8qBKVCUCoEpUJQKgSlQtBjlzNRISgVglIh6MgLQTOLyXDWXglsLIkG"
    "6b4PmynWc6ThoIMMR+HgHDZX45hjkUaB7u15Al0HHtULlQGwXvQ0WYT0vrKkw0SwknA1Do"
    "kezFsog1LbXIVp6KqrnzAD6OQklJPaVOqM698H3r3q19rBY2gCTO5Dch+O2TtE7kNyH5L7"
    "kNyH5D4k9yG5D8l9aLfsJfeh9e7DMPBqygLahlpqiMPV/55cXv/68aqPEaOMw++QDF7PRn"
    "IDjLUskSEH1V4KXBgn3tWvm4cZibNRbbqQDFjsA9gvK5CcvuT0Jadvd6dv6rXb2eNrY677"
    "vqRMB3dwXibb6gsWWfbtjmCdiN/NC+zppzu4gPFZpEnRZfsGFKd1GMyTWSzMISz3+FcCdk"
    "WDL7jnKuQUJqfwmH1+5BQmpzA5hckpTE5hcgqTU5icwnbLXnIKW+8U1tZRlT4f+MxdMa+e"
    "SHkw6yez6s2+cVZIAqCRj/3lxW2ZrPEajJch50A38cbO2mMz02vwwNMU0NqdrkN3VuPRb5"
    "l7UQSzfeSF2Kjo4I/7fiv4RVn3cId6Lqgs8hGQvCByHTGy1mqyPfohGGUnm9y6DTMwyMN/"
    "oBtFcagRkoswI0Gw2jSFTyw+y/sJnyjKD4Dyr9lKFqG718neiuoik9sVGxGNdOoiIrrDTk"
    "scJH1ke/ADZ67A0yJw0TYlvfk5CmBQAGPM/mkKYFAAgwIYFMCgAAYFMCiAQQEMu2UvBTCs"
    "D2D4yeqmbthAy3z0FMJ+dypagTgbXWxZi9aeo+A6CNDTtjFwlRHpYlO9h6SXoW0mhoYY45"
    "AxUKR87tXQp6XwIwd0wNqPDxdXH99f97H1RddfR+16bLUfgsn7qCFFwBGOm0VVQ70EqCDB"
    "Q59A3uNWQID6cVI3wLGFeTOYQ/Lu1fkv/VhX7LYwygUofOuGK6D6xImW7not/gs7raBi5S"
    "9wcPUM/eqel458wVM0NsaPg5jVCOaW+H0KYXvoPkpWemiDGBCgLIzEj11PTX9XVO7s5aGI"
    "/R4nKs02mlxsFQCV+lnpA4fs0xPSw31eAh2njW7KIo/8LsSroM9hKAKO8yiod6CD8Eb2XO"
    "vpuSuDjvMwpG9BxwFpKlXBXsehBDrS46Dfgo4D6sIrzOgBkjao1816WxXS5mDMr2gvg8Im"
    "Nuuw0MU42sPS9TgWxcp3cQBvUaaFO9//eaHe8Rqh/vwh8/z76MCdB92jZwXN7+cOmt/PjZ"
    "rfz2XNL+IsnC2nMZDK2LFYgrVZAR+xW1FheRGyVZ17ohOJUmCi0X5cv4EvEtKMu8qEg7SV"
    "OWT0Sm3aSfy5mIXtzpbKzSCKOeZvs/QCMUjyGD1mSnO0O5KjCDSS1OjCVHI56fDptfN5VF"
    "MXh81b13uoUsa8AU1uqcfEAdtbzRQlQ4e09WNWCzwqZthfU6ZwuK5MYbe2TI/ulu7Uoync"
    "oUlTztT07zEMt+N41Au5il20kvUHeqI8UOh259EJhcM+xNho3KKNA6MNYpGdcBXyexcTXo"
    "fA15Va67HjbIZpxbvh61sipPh7WMly3mQ3QVK83LTo/G5XrWO/w4xTDm4qverQhg4f692A"
    "DoF3aT3XCZ5qtqhma8wlOVSzRTVbVLNFNVtUs0U1W1SzRTVbdsteqtmyvmaLms5R0zlbM9"
    "fLTed0agyKWAZnms8ngodugLcctl577gw3qTvRgZDmsSNUa5G7K3xMVlN17kYzTPmu0vQr"
    "D2e88T7NgdlOU73XCSpASFp8rWbS5qiKX4+QpjKJ34hLMxDbqSl3+iaVsM4fyfPn858UB/"
    "6RnJ6+OM2R3OMR5sXBFTnDiJ+4BG/4LQplpTmpMM78R+dLVqSSVhVRrYo1d6ouh7apr6Q4"
    "ddMoSMK6a7GtTq8MabMVCVaIUGL0PTcLVjxybsNgVajs2o1pBq/LK6UsxsHsbgpaKQ/v6w"
    "rWW30zVeDDaaDPd1A/Hb1lYc6DwEOalTrpinc7kgNG4jVmd9zUW1aCtP3WWrsc9HudkHIb"
    "19EArqlKxY/0yczduaiMRr4TV5i6q1wRhuIs9FxgOuVAdJYZOKx2JMrOOb4an097Wnu18C"
    "NhuriLuiEp60aSsEsWdveeH0e/kKFWo3zKHMRIUld7ZCLs6A2RekCYeNywZ3IJbBxOK6k/"
    "4La13yrmWOvP55l6Qf2qrenquztyV4GxN7YMNZaTrXZ9xIPdknOd9ineNe9Xr2PR0R4ifW"
    "xSzuHN3V3UE/yYPcHrL8tBMA2LXam1bBIkQ1+RHehQUia6nXgp74Y589laNlFiYJHehSEK"
    "V98O2eksini8Yw7sOa5hF02kf0kkYd5ssiICtKxugmSxbEqEVbG3tPRjGIFWLD2Xlt10gO"
    "R2VRTQMb39OOjXGcjSdt0507iY8h4noT8NObxPtOshvhKLXcm1LLtWc+hUJ3YRBHP7s7bT"
    "OoKmzO18ocG27O0w/2yHDG5MIHODJEodXrls7Ilzx9ex9KRl7mgR4ltxoF/VxTLIgpTjTT"
    "neY07hpRxvyvGmHG/K8aYcb8rxphxvyvG2W/ZSjrf1Od55m87gfsyDWZ/jrS7zdEDHRGbX"
    "vDjSRafsUXO5WQQc2yABMNTFC6xQ3wi5bCUieUQRiGSm4CwW1bFjswaUQViv/IidCm1GJH"
    "Dr49BzUk63UTlts3IqOs2he/0fUgzKDqTCfWnMc5Qp/WQypfUtc2PWk68CNg7Fja/WXrDh"
    "XDSAU+9gPKpkoG6IlLdH+TVjz6/JxMAAOP6omPPxioyt6K+I1R0yDYZq5qZjhhY2detlSR"
    "wxLtvaVauM567x2X5ttlqjq60NtrZDUtiVwq5jjqpR2JXCrhR2pbArhV0p7EphVwq72i17"
    "Kexqfdj1KbXWsjrEcLxmWYetCst3y7KaIMfqc3VIctQ2urKaKofvVHVIesit6soO9GtZTQ"
    "wKix4hLFpysZqH6UqgI4nXDZaaQ60ejtfqYVs4dNqcBdgvLmrp+JphokOT2ghpib2pFcEx"
    "WxE0R0P3Gdn7yqLoAU7DFcdq7JqoXvGBSVtEb60eFb3s5LMdgnlxcMd96Y+UFdfYdUyHq2"
    "fwB3ZIZY7PHxz9A2AC11TH77rWwAE/lGMU8ttnyE9TtvbSbUZ/CWy/926FEDsmcBwK6/n0"
    "UuCp6ZJFyyqS3y9ZQ1SkCDWM9r79lPdA7rdfz5+dnr3WhpTYdy/d/fWrDsr761eN2jt+VQ"
    "5zrF2gi7nXvAh4mIjlELTQXnO1/yfrGK/ovsfSDTaY6V6vFcivtugD2UNdWi/Ix1Uijmp4"
    "UttSofFBytkZ1QVOOTuUs0M5O5SzQzk7lLNDOTuUs0M5O6OSvZSzY33OzpOIga9ZZzuGgt"
    "97IYSywS0Lf5s3qxhlkwp1KxlwweO+llYc6FdzI7UNzMpgDsdrJ9dX51++/fLxytQY/DV4"
    "6EH04WdglaiZg3LeX376BKfD+ePk/R8nJbbUrYyNPG4FmJGkSjS5MA+YKqG2UEW0cbz+Il"
    "tp7CjeGq8vnja74vVo3YNNOf8QzJJG73zloUmrn14/Pp3nn+/gstfPS8WYOREcKT5/Bsbv"
    "jHkeD51IfKnc8dKB4cYRThFb/ui891z4OnJWDMdacYzOK6MYv3eYF9QkNR7uVykfYGThhL"
    "m7UF3Yu0apM4gRRajBZBBJ2F7wwMNnYFXCyeV/MTXt25LYteREE1pkEPtSwYYJUQdSvLix"
    "9OE9LAMgQASvJabwiRz5CIQPivroLeZtxBv0HUX8HrbvKREV4dhFe3x9eKZMjFP9vPWGqW"
    "SWiDOPz9GNrj2uiPA3SC+8BQDfMWDbuWdeMkjWAVovefNJ4/77z+f/8UPBhPp0+eXv+vEc"
    "rd5/unxXItHNJq5rhHLRZMumz1vvxZFHOy/eULr9dv3Ls5+PFKtIol4xx+jAAcchU27QmB"
    "TBRSHcghBul+AOeCZZTzCQhJSZs65encfnX7AlI8ddc6+h/U76Xbuun3+qg4YfgeSMMC16"
    "xqPoTdohB05GhENvwGRExgWuqJvS0weeUnhGpXNTCg+l8FAKD6XwUAoPpfBQCg+l8FAKz6"
    "hkL6XwWJ/CI/41ELf6eet9c9oUxRknsGctV3uJz7Mu0vOsWXieVWQn/ju9Dbw5r0slCFZr"
    "5sO7NJMgB2szJTSEBf7OssCDx1rzCBio5fc1rPEuCDzOGkiTAZWocgNQ+yKL9gSY3WQieI"
    "mlysF6HYQxdkFyuYxbgkII33XuitSWwHZ5+alAu3cXZeL89vndR1A9fiheO1X1MOIsnC2n"
    "9bGELRxTgiWO2QvHKCwvQraqCSV0I1EKTDQajEYG3uUcMYXPtEb8GbTG/4Zr2EO2glqQzo"
    "C/4V6AGlkc2Nwi/yu2q/vkRvUJOemXk1bnPD429fRznTrhR6IOVkBGwgplYOjAP1GwAn01"
    "AZ12xcNogsFNsGnFA9i+zQ1qp5XvvB6578l9P2bvLLnvyX1P7nty35P7ntz35L4n973dsp"
    "fc9+S+P25/djQYh3Dg70WAkg/fRm/Xk6qM1ptFEYQ1SNKxYkN1dOzW12c0F8lqCNtVQO2l"
    "cnDDqITLXrCopa/XnssjqU+8wa+wKmMjHjxaGW3JR+/6dfWaH1hDu4b0+TY1zy763LohGE"
    "NzhjZVI238ALOCQ3wuHuDGRgWuTvEqOjv82PUMcJ8+P3bcA7LRxw7cUqUCVkcekAZPIqoL"
    "KAfNFSzUJBoArxTDfUIaE8Vwx0CjBdanG1nlRZiRGOVa0VKbb9O1pMjzgxhMxpUrrPcAa/"
    "cl5DF7ZKgtVEll3CPjW7YSEWlrl43iiTfuspERMEy8XRMhRID+CtaxR/6VnCzW5z4I7DXl"
    "PmjUbst9CPVznXIffFE8yHJYeiN8fvJv9ZUYveKIPIUZEHURgL13GwYr+Hvl+u4qWTVPfd"
    "zfr1CeBOVJjDkMTnkSlCdBeRKUJ0F5EpQncewwH+VJUJ4E5UmMPE9CW00mIjcPY7u81Sai"
    "3rN2ucgApP7UkuJHvZ2+yRM18BbTZ8Se5pXrT7VfoUqlD7IlZD2NyqCHUy+f92CfshNFaC"
    "JlN6bVQwCwfnMqfEZVQrWMYyiC9SLSQaUc+sTWPETtMU7zLDL5BzqnqDESD1pNr0efmlRI"
    "4LNpbsPcjWb1Y0u+8nDGG7X5HJjdwkzvFHMwhKImSCGa+iLrzLrHWo7DGlmdopFCXQEbSR"
    "//vkGYHTXi4tT4rijOw4zDZFF7LirEaURFdoU11I/3EicuVufuGCouVAQ/grO+NdpbYf6G"
    "gG8NBwyC7nSlp3DwO1AjLyfsmnChSFUbSk6p2BZIzh7qEEVeBMFcxm0jHt7j4Rc38gOHv7"
    "1qN/1uEBTdpejumIN3FN2l6C5Fdym6S9Fdiu5SdJeiu3bLXoruWh/dje4SE2mrHrfehQ7I"
    "nt09u+N8DShUIQ+rutgCIvvGcIugNpNixPHbR9wdQof7cMv2aBPUEsJ2lrgDTNSQpqUvgY"
    "Y44Ojuv19efjC1nWs8h2Mb3f3UkrQsucUpHWsksiv/IgYsUgKzmDY4fTv7QAepFNv04pbT"
    "552ueXyskWPkl0VSiEijebpVEWwc6VY3/BZtPuZv0swSq9NHRErbLKiLo29LhNNQNhPmMg"
    "kd3GeaBjfBNh+ilHrGvFniwQ6dFQsXrm93xuJRMuAOWhmf9ebKCnq1QxRJaEM2nPAxTAGP"
    "S1anGLfGFyqwNvMNkiRN73V96VzJnJ7iT92eAMP6d51DT0PHECRaQSkALb5OHetAkzyw3c"
    "mKa2zCpThE0kAOZogc/Q4ibgAov3XDFZ/LAb/HCu88sDCEI7SZrgI/XtYPTG+mTQ207Ryj"
    "t6yGMCDjyM0fiQArXJn7mI41XSTu3Mi9VQts8zWCAagwEaF1OS0j9wZWqcNPqK2avNZjb+"
    "NEYO5SezXyPlJ7tdHTqJKX3aUxFIsiHu/YGeoc17CHbHk35a4tofLnPpsxuJliy6MdsXaZ"
    "LfcJVnsC+EOldxDM4UJPA2dZy68Ddm97nPn95bKJVSBU0l3RqtYhtOJvh3zN3HCK9vCOiL"
    "0SK32FhR4/k88wc3Q3dH1LxG3yHlay8iSmkyrB+GA3QWJ5r0ax5yv3nnknzTU28vtJh0Kb"
    "aZg+2qHcBg8+MukMNGkeY9aUWiZ6I5LTMEctCSPhhQ1050X1cBxUm/QPtCQV7FDBzpjrMa"
    "hghwp2qGCHCnaoYIcKdo6dYksFO1SwQwU7Iy/YyeyjaZ8+NI3gI2n5k+3/u6ifV2RH/B+1"
    "+c+hMI2ZcodCbmtjn8O3mbEexcO0kGkXKQNg/H26qH24H0aQbCVEo6y1ra2PCibUOx2zSE"
    "OrxzH3WAdvY9poDxVlBroY/BMFq2woUoQt+MQn2mc4ce6Z58qcNqaSquq8jkMuTd5H8j6O"
    "2blE3kfyPpL3kbyP5H0k7yN5H8n7aLfsJe+j9d7Hx9wWRVqw1BiF0t4NSxNil4c1pGlpjK"
    "IhbFc/0hHVuOG2+dTwlUz3xAeP1jzlafdEocFV1tBnxMJsVDNeenJOccwLzw0+Gs+ol8j1"
    "6zqofGANXTrS59sMKMvodOuGQJg5Q3dF35liLYhGM6jOfCn1RIldzwDP6fM74vmAF0k9mv"
    "3A8QJ/AbxQuuvhC+7PHXyPA9GAqnNtvzWoOtd+GtHYqiOMrSoyyWIFaoURAYow4yBAajWq"
    "zbcZjrI4CzsHee7KjWU3LqYhj5l8pLZQJZVxKsy3bCUi0tasmeKJp2FkNIysLmvpis8CxM"
    "R7+POkJnGp8P2kLXcpVE8COtSjHfKX8FnpvQ/52mMzHonSRfjwBn1gKw6q9Iz/6KgYHrKP"
    "dvM/qLAQfITdB+tSmAZefeAsJhSdlMe0zzwmvlp7wYbzWk2hGf0lsP3mGVcI0VO86U0fCu"
    "v5tNc5ny5ZtKzz3bOGTI8CkM2Gysm3X8+fnZ69Tq+IoHOosOgLfv2qgy/49atGXzB+ZdQm"
    "aL/XBhal118Y4pstV0X6TIc7Qj6tqtqVtgWnXPQ+qpP6W5+nbNRRSXHKRqVsVMpGpWxUyk"
    "albFTKRqVsVMpGHZXspWxU67NRgU3jpC7e2JJ6l8EccCrZ10/nX758NB5MJidZ4n7farUI"
    "b0v4KMR2ahNRxOrJ1mrY6R+9256HfwnqCHtybJPMXH+qO+dXCdvaFL0EecDO6Okn/Vujow"
    "taUjfOzQ546wT40IMbcenE0UGbNdsMkAAzYAP1dRjMeBSBNI3ruko2q0AVQJuVoC+4SZ01"
    "dguLC3molZ2HILxz5iAMe+ZcdtJzztoGDJzVzdvCzpfh9JYbztsqgNk+bENOCFKuTqSD1b"
    "l7R5nfdMjEvfwAJzcGDllhumU/9X/wqU1wefZR/IuAI1X85TuQfv9GdufoaQOWQcd5GNK3"
    "oOOANJXKc6/jUAId6XHQb0HH4Y2aUGJk+uchRtDiC69psWX0pEpT8a3uwi1TiiKMyWuL47"
    "B2vewrP8U9mGVLVgFHQgrc8VGzHXOYq+LbPOXRaDKA3YjenrFYPXUd0haZnl+0I6ptnIO0"
    "N8GylRZ5KWycsJj3Qt2jC3HH+RgXchV77vvr1C2YH41xG4QTFQBQab6iEZovB4YOOgDnEY"
    "9oMXK3NmJr/8lPAnWNCVAasduSoMS0HfFgh0yoCB5W82rFwG3XF0EFXGfixOwOlNDbMFjJ"
    "KbZ1qVHmC1CuFOVKjTkVhnKlKFeKcqUoV4pypShXinKlKFfKbtlLuVLW50r9KwE2deuSaj"
    "7wmbtiXj2R8mDW9/XRm7U6+C9SFapUaEnFSCGsJ4BMw8D+SThh3GoyyJQEIzpkINYTQm71"
    "TcoRzh/J8+fznySBrKbLo8+NkW4r4QGXu7YjKwbs0anwpBkaUCVI6xPFXI7l9OL69vhtLO"
    "5m1efgu0g6EIUWDuLL+aK0PeaDsRV62ANT2YvOErQ/6XiEBVZHsqSexCyq3uPPd1SYlJ/b"
    "BLcFkJGgtk/YYtjQc1ZVvWMkNCvhHjl+t0Y5CwfN0hY51suHcbe/iZPQv+KA2aghmpd/YN"
    "Ie0MNHp2Hu2U7dDcTjMsiPCziLIJhHE0fM0Jp5zF3JWxbux42D4TugKJ/F7n1V/xxgOYr3"
    "UbxvzOEcivdRvI/ifRTvo3gfxfso3kfxPrtlL8X7rI/33QEyqrRp64ygIQ7YF+Hq4/VvV1"
    "9MVaJzbSJmtuHYuhw8pWisohaKU+ChFSokD8hNSylQnRsO0lc/42xqmiPaFJ9CxaxO62xW"
    "ZDII63UYsVOhlMgGIkiTvs0MuvUyaGtlUFO6PY52L1cf/+03uHV3afiiq2V2oMERxVvIwf"
    "ytuX5agusZiO0hRBlbd+SGUyVRzP1BknUm1pHEF+5aIM2cOhrMdgqJO0ZobDPmw/2S0uqN"
    "vHlQlVcVXnMt7SIuPc4q6puSUzqbQz7j7n1nz8txaAsvmMziWp9IC2kLUDZT9ndNOhl3D2"
    "6lhBRFahN0hGRGWkZdVCdKFJV0Hg9ZH31GjKCgZQkx+mSYO0FKkCPzgmT88cDNGeRxez30"
    "LdLnTBQgR3gm5BsI+bpmQwQPH8F5EHJr6rm+WZOKCthIMoXEvh3ctzZOpMK0b69WS+pQhs"
    "oq+o1TWy5xsU9qrceG963JLpVTaVW+yzfm8QhnOoXF3I2arydtuS4RPjgNsye7VK8DjJ7G"
    "FAHV0GbAYnNskCAaf2Cu++ZH59x5CAofCQ8XKN6T0qOq94LUVB9UMqlf1zfy8L9OeTSURz"
    "PmNAnKo6E8GsqjoTwayqOhPBrKo6E8GrtlL+XRWJ9HEwUAXXc9fmANAZUcRBvrWuZlmLON"
    "di+gybk7jpHl6ljlyVVh90ArBZr240nLvCDWhZtWLLwzGpySA7FZpzv3YXM4kugBUL/Emx"
    "/+6IXy00462mmLjnZa1dFyR8LMiV+BG4sXv+wJRH3sIeiatTLQpYpu2DWYWYaqTxVuHNqP"
    "HnLuPCwDZyX1oKHu2R2iJ9lRGCJ8Ulzt0R357RGUikjoUJmdO9ED0OCjOmeP8/Rvb8ReEQ"
    "/2BbGuWbjgtSXb+a8n24NYcfZkxyAWZk4hjBgx72dkEWn0MWcr2fcb+ze5QdU52n8VCipR"
    "UGnMMQMKKlFQiYJKFFSioBIFlSioREElu2UvBZXsDyq5fl0P4OaQkltv9tscULp1Q7jdcm"
    "GlBrNyP4ElUe1jgOH0+VFimN3CdXx4JD/u6J1yc8gdU+DumKTIzxOP08CqDYE77f4yumxL"
    "QOO4bPNe3CjlDjEzUKpib9QAQekF/G7/hSF5OuBPGtEgBzAO/AvX6lbcZw7ZAxCgJbbEc5"
    "GIRx/U2AM7bI11lGRIh1ATbmMAclyrZewhxb45YystcrLEroATh63Pf2EzMIJO6iJO+e8n"
    "rSEn8eT0Nnt0e8wpj3AHFgi5HCw7g+WF8wz1auf768vrrz/UBJuMwQeOMqGMszLOJH4J/+"
    "9VrxBTDqtHjjNJopoorRmE7R5HQCCYZys+V0d3Av8yr9QtBt0PIJrSZwdwX6GRNsl5rrTq"
    "+v3n8//4oeC9+nT55e/68Zyq+/7T5bvymAnuz3E/BoTKgdhMqXMtWIQHiT0wN0bHfUoSMY"
    "tak85S6mDsaRrFfF2lzzt3cdHkDi6AHc4Wf97nfkdBj1vV5p8It7HZjK/R4YcXgt3mOcXT"
    "q6586bxi0Z1swfRkPfcVG+pYquJixf36vCT11RYFMXuoQzoS/sTcWYRBIph6lkRxsOJhBL"
    "I2mS0xcMqcmyRyfR5FqvUB5hStmOthLrHnRlXvz4DLUsISJSyNXcBSwhIlLDUeEEpYooQl"
    "Sliy0yilhCVKWHpSspcSlqxPWBL/Gohb/bz1mQXKbgVhi1vWYrVnz/sOwvOsreN9WXTiv9"
    "PbwJvzulEewWrNfHiVZgrkYG0mhIawwLValnfwWGuj+1FMWQGJfX3x3tRU+DV4kK5w7URR"
    "UzdBj1q5fvee2YPPJCirF9muDQRUCcxmfVD0PZdB7O6O0kOM4+AsnC2nMeDYWDqVYEk67U"
    "U6KSwvQraqG5vSiUQpMNFoMBoZ+PzzM7zhTpmii7qGlu8U8C//uOIea5Bq6QhvWOiTG1k0"
    "2kHmeMp7Rqtk6Hd4WLqzpXBMrNeey0spPdjA1nNXrlCiA9CeFeSO2T3F2HcYrALc5s5IV+"
    "sQ0uuRfoDg1me+uuENiVD5ByYdAl3TVfZsh3hXimfXR5TFcFpmjZjr8jxFqChCNeYABEWo"
    "KEJFESqKUFGEiiJUFKGiCJXdspciVNZHqLTFZESiEtBIWnjqXR+2ZYGye43adRZgRoLdXv"
    "6MYYsnc8m0Oxbr5XJ3x47i7d0fC6etQ0Gk5qMB8Pw+t5RFiO4nKbZiuiQ2Lat5DO/Rvw3m"
    "gHdS6+rLfT9p9/SJJ0H51I92cPSJWhXhHxW6LrB84N1jbvlM2DfYMxNsFRd0ZBzadnELvA"
    "AmGvOEs3UjPar46EQq1csgBENGeVzBtE78GsX5gD9LbkdyO47Zq0RuR3I7ktuR3I7kdiS3"
    "I7kdye1ot+wlt6P1bkdtVFXp05YEnIeyOa9O0Ca1G3tJzgESfktUyEG1Zj8KjBqRRUPYfg"
    "nixkR9OygvOjsL7fmN+MaWxOyET5dBEtYkzrWqjgU465uEip06t2GwEuIoWHMf3S7C4YLk"
    "UZ1+ZO7cvHtlyQDKoTWdJaJIIqzGFxdpK6HNDZc91GXQjXx8otIYQY0CpU9q9syJ3IX/DF"
    "PqQDdcYjeI2Qw7QeCfIb8F+bIEpf6O+9GPjtqbrHrApEelcGp9vzrD7uA/Tg3POkYbBDKP"
    "742TvaamQPtl3b3EGgRiCcxqfeHbr+fPTs9e60ZNsm9vXDzfve6n16863E+vXzXeT/gVdW"
    "VqNsvifEtTlFQcTWyywgA4DOJ+B6UI+IgOSoGdhcUu3Kb8L3Kc5v1xaxd+wPzYFAGPdWx2"
    "8O+oFwDV1+PSfYp2vDwzIFZu+C2eQzojOMP5Hlioj2gpAI7TBajeQXn/QGP2uDor98wbQl"
    "V7FAeE1U6GbdYWMwibvRi/LzelY9BvmMNpB63w5WnzOIfTslbozkFfbRoG3mYhFcD26nSt"
    "mEo9XRd6z9Lpmup8ih/lSJnMar3ZiGDYQxAewogqFGDew07Dac4P0JUX6mBt5oqyteqwWO"
    "hbKaX0C/ViltOzsw7cAk81sov4rpwWWmoMXyqRDQKPs8YK8xJsiTY3ALwv9Sb9xOzyQj+L"
    "qHnFnTty5zKpZMlnIMUmoqGoX6UYfBg9YBMNDEW6A4S33l1efirca+8uyvXov31+9/Hq+x"
    "c/FO+jmsjxcWfYdKDfUCKvMIl8QCt3bHNSRobygYahHMn/De984Z/HMWyyvr9y4YFJqy8c"
    "Hp26Pqj92cNdqs8xgRNkUHALz4CaPde3eiTkFV4xKxbeyajFHeiivgM6Kpzh6EfnfCbTP4"
    "WfWn3KpWNaRGTnmBuDvsmaxJcD/zT5w7dy5Dmmw3ARf1imw9QkmmXqr0Iz0uYmiJfH9Zdj"
    "+KSu9VnbXIMc0L6Ch0OIxtSXJnDvqF1PMNAjlYvIEUM/nRd/++k5sILkEo6fvzhzVq6fxB"
    "zdbnF3ZfA4sw/qJ0Q2km82mvGQfoINQLRgS9DhJSkGVPVl+hkKNSmpIyQs6IILIdmMCPYo"
    "YsDiinsPfzRfgOLbTrffTD/Z4eoLfP5MFEcgkBrz4svONjPRsif1WkvVXEZgK9avDOHW6P"
    "V1d95BfpMuuw6XXf6aMxgTs5/r7OiupUNKxwbnErmOyHWU+bbnbshn8TQJXTMPdxHO6oSI"
    "65xOnfZW0+JIZkJ3r4StJKV3zEpvTUuv5KXD1eThj9QmTzYRpQBkPUVKaSq5q/m7SFLmno"
    "cuvHs/dnnVZcj0q+Yp06+qY6bHFEwezD7KYskUDHyTZkIa6g9FqHGUA6g9C+04bUeJwjJN"
    "MVFRqqFyCUwduEcyo2K2qLegxBftxlP6SJckWnxYVY27a46T0mrTXRseoypxqhIfbYIbVY"
    "lTlThViVOVOFWJU5U4VYlTlbj1speqxK2vEn+849PQAiwNT0Ohi4OjGi3HLrKUhqk9jVE4"
    "hXhNELn1c7xatcg8mNVZAxfIFGqzWjPRTDKRNeQvjqQWjmGOXT9dQmbs+k6wXgdhDD8Yb6"
    "SAwkITLNefOA9ADlD9UDsfW48LhYnpOgxu2I3r1XYiaW+3UL9CL0Y6oCrwIPNp9JZF4tQa"
    "KD3jmMmGLskiyYXKwDEVES213EijO87XkbivgofOpcmDG2XSZpzO2ca0XUYF1mbK4UzJFf"
    "M3Dm62TKJoGSTeHFUKxaFHogbNNbRdUaC5hvbTSCs2RlZpCWgkuU561/KSgTvlhnsB2p9x"
    "cMzSEr2tKvqNS0u+5pZ6jIjfWmBSOpjGBSYZVbIbz+U7zpS8zC5Pywij+74I98BbHSlBB/"
    "oqEG3JZa+sdPtWD4/Ed3gv3uCkKfSuvp5sDcBPZ9mTHeLwgC1eo8wKUxF9WTIAj93b/QAN"
    "nbogfa81KIJPEfwxB2gpgk8RfIrgUwSfIvgUwacIPkXw7Za9FMG3PoJvzLyj7d6H9iKpRO"
    "JSlIX402hdO4zxA5+5K+Y1eZlLsLaHZdBxpuWyvnOlZ0D51jx+G+f7E1jddqB/PHTccVBV"
    "ECP7qgAjF+KiaafF7Hr2+cOR1Fi2qu8M8Rkk/KZBpK52ag5xQKpoE8KRW5bFuAxlq8Hc0y"
    "M17BCu21kN2zTbFnkYm8NpOd/0bJMWfwoS9Ws/2aX7ZHPzybKhcFPfGqBJAbw5SLfJ4Xgi"
    "3whMKBlpIoaw27DTxQr90wfV69ANPpWueRPcV8DGQQN5o6vLfKfrYBjs5wISRuivwo0kVF"
    "xJSRpI2zbAOSi85ue9BDQSbKfHXSR+HQDPLdH4oBis3TEgb2/od4gTvjUcX+X/DuPeM5k9"
    "AAHSiutHLNy3kqFyC3aggpYkB6TBeETOVoyX5HAHfN8MIW4MWsuOX6PcSoSbLULnSM0hEi"
    "EU37OoPk8l9/WkNU9FPjid6Sc75KkAqaNYDD4LufhvzKefBUAfRKOahpdEMZi/tTkqxvCU"
    "n0L5KWNOP6D8FMpPofwUyk+h/BTKT6H8FMpPsVv2Un6K9fkpshu9icDNIOwP2cHliE0mxI"
    "61ZO3XyLiL/DxtFp+n1bYSYlO9G0uUoW2mxYirEaPk5p+gNJnwRw7EZqJIr6Pcq8j2QAnU"
    "u+3KaScF47RFwTitKhhqd315pApuMz1GzCQCn1XqtDQB0RCHI8jJv/0GCs7F5Zc+vjDcH1"
    "7SeJ+Mr9NH9joGUqwEZrNZde7kPkindvQl1Vm37vhnbd3xz2q6469DFyy8uiBuG6PkoQ7I"
    "LF8urz6ff+rDKnrDY2MTMFfjpK4pRAtxMphDkubj733oIvdaKKlmEY5XAepM1JBR8Z+At8"
    "ATtdYYSvGCSJddj1H4YZ+mPh6KAtwIc/HRCSHf4a0Dxjm6JvwgdhbuPR9glM5j8EwkvIff"
    "KgUan8/KjRzYfuap8gMn4uE9yDbH4/fck7NMaGCGFBv3POx1QoqA4zslKDdwYKQckareho"
    "7EGzwEYRRP4SfW8NY9TkYt/DgPiHgVpTJQkFEAS6Wpj6ZRghznidAvQWcBgFFn7pWykocb"
    "5zmQr0CnAE1AFrvRLZv16EtcBrW9aE0n2H0XOfmt687Ezvde8PADJhucOd8v3cXyB+rPSY"
    "5k6s85UhrBBmNgcKOQfhFmJBF9uWeRIy5dKSJJHKNk2sWcyr2DRuz1z5pRoAg0kjqsxtTv"
    "feJ3yfy5Z4jeIsw4DnihCkK+gGxxXuciNvUAD1TmGc4NCZGHGAcZxI7TZhlu5LCbILFC0K"
    "zDYJ4YSvoizDgooPZcocExqz41yauYN67Bep9bavSyfWuNVemi61Dopi76ITCdrWTP6d6f"
    "HrOdFgW1rwMpFCcOQIqv2Ur2kGIYQbO953hBBndAu7iCBkD6pV7HHpTv8XbdXmye00U6UE"
    "HpkAPQYQRVt3vSN7fSpKio79COP+Rr5oY7NuK/EovYdjHvjvW99tW/ZouTmjpl/HjSVp8c"
    "qwc6lCUD2rksBdfCoSobWh6jImMqMh5zDSkVGVORMRUZU5ExFRlTkTEVGVORsd2yl4qM7S"
    "8yfqxj7IUFmElTd+EHiE5hQwvZymbYQLufPKVR9k8vu4JylEZCIcpRsoxGlWDqcbopXnO2"
    "OqlzT+Lnk1b/pH6ig4NyEQbJGm907VSPfnTOHVzBWbGNs2T3orYfP6j1XBrDk0uTXJpj9l"
    "iRS5NcmuTSJJcmuTTJpUkuTXJp2i17yaVJLs1juTTR5sOeibBf8lqSv0Wv2uoTu0ki1+dR"
    "NMX+gSZcUQG0XQ3RGxadEtO80ocgvItQ2bCEYwpo7cs6TYtYTKIRsxA5/kdCIXL8W0yjNQ"
    "vBKjerWMuDjENpllsWmtoxa9TkNqqYNq5X0LGRR4Dh7cU5+eO2Q/1BGrip4t+kAsHOUhER"
    "iBLKFZh6GwdQ5riGfQurNQnF7iwej6YxCxc83hGD33Cpa7GShUh8WAYR/KfYnqyAkk6XN7"
    "ocyk9DgDvXPxWrKpeuN4ejvhtyH7Nk2GuRzG8Rn18Hd9w/qYlFZ19O2gLSCbajitPnOoSl"
    "xcPYNxa7zXI5fg8Lup4Jpy2w8xKsiMgJ4DYQblr0+SV1HaN2XWvgcDXehVYGrMUv4f+9Mg"
    "58nTtLFi11EaTA9lFD1vyvtQtPm3vFi4CHiUhWaLKDVxwTLm44eg8WQRxzfwJ/zRgcZfwS"
    "aOTIF3y6UUlLMnt+5zfLILirE6j6q1Zx+pB7qIMshYsm9kVTNe7P1wGOMxViT8QdI6ETRe"
    "ImCuqkpyE0pfdQes+YszcovYfSeyi9h9J7KL2H0nsovYfSe+yWvZTeQ+k9x0rv0ebgLik+"
    "exGblOVje3A1CT0TllCP20wMwRG/XX2q+EYQLyipgjfOMo7X0UTokEESo5U5h8dc+PW+g1"
    "I7TkptHZVaYR/cU7xRq5noiSU468klNuyCci9DWyWH1gT+f83EVlH7nwWrFbOLUMoI1X4d"
    "A1JVIW3W6s99ZThhmFH4GgPf2yhtULf8y9owAinlew1HwVfdKPiqjYKvaigYgR7TMNejZS"
    "p0Hsh6JluzjRew+RvQ0P4esvXy3z456QsA0Zw/vwRz/mcmFVFlg395CIocm3W3lQ9DL9jE"
    "LJ42dDl9FwQeZ01pWyXQEuFuAHZflEs/MbPE0H3vMDC7yp5+nPCNr/HWCfCZBxc4TnAk0k"
    "49jAXB6CYB7RsBd9e4311efipoKu8uyqrIb5/ffQRl8YeifVX1g+BQmfsanbyVfhnQASmn"
    "QxA9CFciWp5WIhPmgYHwTOAG9HT+hnhBhy2YaYLMnsk1dyPE4XyKrjjD0dNVUJsvut+Xko"
    "dwnCaQUO8eCNR3/nSndPDW6dMVpQMkQp3wa1E2UgjrLyu5VdFWWMWAAPfSUSh1RGzCI/29"
    "y56qxF4s3ojDdmuchG1KhIawmihfODICkGKOP2wPF6BX3w2SaGqO+RpQm2XSSCgwFVeZoZ"
    "u8cY3xeMx/Ezf4A/rNlaYt73xYOxBJbiDCRNAqFlMD5Ps68n2frAfdrjSg8zjmq3V80pwN"
    "pJ+YdEgKmrLcw1uTgy7BalYAGKyERV1kd8zlRf2xmg/UBeCppEwOkQSkcHn8RCBFyU1tJK"
    "mZBCWwkUyD07s+FNpztqdpKPexpc/Aq4aUW6XdSSxOahy3F02HIQOwfZLvr9fXXx25XZ0Y"
    "rifWT9BzixcDF6H8wO+sVQ6dDxOGQY0l+37JGnKWUgCbFXZ0IgCf3TLXKyVORAlYr3zemf"
    "lKhuvrLnZrmcFyZuvranpLzOp09mYCZBA2UwDPvxBz1ZMfhI58h5QrxJmyx6xauZ7ngnkQ"
    "+HURpUbBVAY7XEpfD/r8Gjw4XuAvkCdiUJkPKH7ssjzeJ2EUhCfNhod6oJPdMcue3Wp2IA"
    "VuWZgFDIAeC1GhcsNBTUBvg8jIQ7NCZZlUTZG+izwV82SHiq5Ses+RTZOI/6smWOMumtUk"
    "CWC1EBKx0SByZRxU3gUitVweZTy9ZnLpb6enL1/+dPr85eufz1799NPZz89TAVX9qk1Svb"
    "v4Owqrwp1ho/T6oIy4FvmVPtJJgs3zT2+VYXk7UtSUKhcIukXyIse5iGU6ciRo/Kf6tWfu"
    "/E9nCVTWQyWlojDjwp+CxeRViXeYn6yRj/+Z4kjKNPGrU2Sz/3qUonMIz84OhD6kcC0Sti"
    "t9ilAj8foc+kbLWZopvxjdYwUw628zsVvAbXqrqQIM0Mqsu8mq+Y5GfoAUwurgaZrjuLGr"
    "C2MYPBiKmwxiJKLmgLW9RXdiTVrT+2XgznizQ/HA1QYnXz9++XDx5e997tS0gUec04Qs8W"
    "apSI6J1yQPcjjx/rwH4v1kdQPaCmD+1vXdaMnnOnIVOZGLjVNS+yXka491JsrALl2f/xWb"
    "l8vloB5JoAWpgW+VxmrBFJgnA6RhPoKoi4cVvfNeCSNl0FHmiTDRZBa4WbY9EozLjSe1P+"
    "bDYaKapAD2l1FeiHKjW6x4QaLLUwBqykDUN9BUVKpSFc8taXMZiO2xH7VVLD9hIgY3C1br"
    "JBZFKjP4BZHiC5hAA4kLX46S0gNw4DD1fKWUX+oRU7paUyccdYspik+tHZqflRLkeG7WfM"
    "8CdS448P4C/gPr1kTfwTt3vX7CJ8SSuME5D93Z8qQmXKC+mbRFCVj2zLbYQHNl9tDd0Zq4"
    "qdZZUmNTKh7ZzXG+x9L1YezDZu93Y++iZudfc+Miq7x/3VFcrFU+O+tSqnx21lypjN+VXC"
    "PAVAYYVo8/QuzupfgHfjGu7Z7+v79dfmlQzDKQ8kXrzmLn/zqeG1kUXhii0wUio10z3tLU"
    "Ahd4d+wg+P/8/1Lrb4s="
)
SCHEMA_STATE = (
    "eJzsvY+TGzeOL/6vqFKvynY935XHiZPsd9epmoxlR7fjGb/5kdx9a6pUmlHb1npG0koaJ7"
    "5797+/7maTTRIACXSjZZ93t969jEUCxAcE2SQIgv/1zfbvt4td8c3/N/qvb2brxfRD8an+"
    "+2Z1e3+33NZ/L+blf745+uXw7OG33z8anZxejE4uj49Hb84mrw/P/mP01/F/fPN49M3Npp"
    "jtivl0tquqX4z//cJVrYrv1/NU8cdis12sllXZ5CQsKv7YFZvl7HZqBPn18KyW5eDJk0dV"
    "8by4LULG7teS4TSUvipazu6KmFHQYFVh+nZ1Oy/mqKzbosS6m76fbd/7fL7/LmSzvVmti6"
    "1f49uDp2GVooT9afd+sXyHA18vNsU2QnY72+6m91uAeFvMNjfvp7tSXYTUdfm7zexuCyv8"
    "d9WDq+V2t5ktljvT8Tcfpo1NTL3uOfplfPTX0cMr22VX34x+Hl/8Nh6fjA5GhycvRk8Pvv"
    "vhux+//f67H2p1e1yinmw43RbLd7v3JUOv+OqbRxFX290eO9uRMZ/qdxaDqCNjPl4xZFf2"
    "dszN9TdgVJdAHpU91Jq/m83NGLz/g1DWfzXjq2Z/Nj68GI8uTyb/53I8mpy8GP/76IogLX"
    "vn9KQsbYrKf0JF//bL+Gw8in4eTc4D85lvVuuq8Rdnp2+ybVYEbxe3txVBDXDRVgzmCQSW"
    "5Y2SoHD84scVZYCqnR8aUClARKMpPMHExsPTkqB4/GI9PD7XFJ5mVPGQmKGGYPDmUE0Qpr"
    "2U+N6gnX6c3d7zsQBKFFgwKegBQxpPoWw/HEKQMSE+P7hKmhBh00mE7uNXWi4fnk+FYKsn"
    "P1ulFf/R41FYoIg6lIgJeb76fdkFdEXHhN3M7fuBbuRighdadERIfPEGBsiwaH/hJsQISV"
    "GUfjVNnFjzAGk7k1XrTBzaxeHPx+NW6qZuJfyybPdi/Gp85m8rHo8W8xHceJiFz6M/Xy0b"
    "tr9Ozi4uD48B+3qtW3K/PJ+cvBq93W2fPax/ejwql7q7Yrl7/uDB49G82M0Wt88fLFfL4k"
    "FVVG99Fv9ZPG82GL52iCZKWdBiC9DX1uTkfHx2UeE9RVWxmD8anY+Px0cXFfyXZ6ev/X4u"
    "W8IZWLAPN6vfF/PHo/rfjtPy8cjfAERs29b/7XQSmpXRXSVU3cu7zTSkseskosPPJq+qTr"
    "2iCcs2Dl9elHUaWJFZ/zx+VUrE0dmvh8eX4/PSlIrf/7X8958JoqyeKnqWrsywKvvo+ci0"
    "+efR+OQFNBmODsBwQuq+ny3fdVK0IXSKvnzzoiI5fRmaRKT4Et3JqFzAhbr4y09QP6kuct"
    "oGPz0eoR3wwExS5UAsuwI0z+iKiqbqiv8JvW87htH7m+Ju9bFL7zeErvdflFCr3ucPs8/X"
    "h42sAgppFzjthF3w382/io1xhXj+jwPERfTgAfTmPEGcMqZe7Ikpf60bvJndrWeLd8t/eu"
    "ByHrjdp3XA4JkRpPo5Iqv1Ug6zZXGLEDQlCM36dnYDZHQFCMF2N9vstlOjQPtjsZzHP5X1"
    "dveBV/Dg+xD89f38XVGr8udJOShrqtnN7r7U/81qGxXc3G82xfLmU+BmrAVdXf+tuNktPg"
    "Yonj5pYAziLbQG3NNd6Ngo+Qsdv84OQ8fBGl7MofodcngGGXi2GPNoilhsnHnGTOoCHpbW"
    "El0fmZ+qzcHJ6OGDN8eHJyfjF+U0/uDs8uSkXAdWf5YzbPnbI8CuNVvHzvzk9fgTK0z0P8"
    "AssnfH0fu9C1t/tAD1N2WImxbwCcZWzMgVQk5PMaHWxWaxmsf9YCaTdp82Oq0+YM2EQv/8"
    "0/NRQE6qYPphaXwMtlW/vyzzSuZY6dZlYlputRY4FYBXmxjTLLc2Rmv3v7ZM37GNt4pt8F"
    "vd8l3bCA0OSde5jTabxCRwbyM0OCZdBzfabBITy8Ud1MZxKDu5oxaTEOqlDsMxGhNgQJrv"
    "l0MSeEWDEkWMTp48TJYzFJKwofqe0EHh0l7QsB7POYjQ4GY6KKaE4zNe9IjstaUh+jFcu0"
    "dWGxdqzpyeYCzUMvP1qSTIfSPeA3qGKduqQmsOyIhv4vD4OGZttoISo7YURMf6e8vIoMMi"
    "RcCtSAysMlNuafh4fTMeGDPDhE1FoQF7RLj5DoyLY7puhyAyX5+K6FJk51L3pfe7IuBQIC"
    "ZimRGHdEzUvhUPjZxhxm1loSlHhLg5Dw2QY8/NBlhkzS0N0atgs23Oyu2vimB9UVg4ZTbs"
    "U7GwBrEBA+Jl2K6tKrTcgIxwFgwIjDkHG/8bfzAa5xw+Busy3QFYs0xiMB4j0bBzJIQlxk"
    "6o2gjtj4r4PDk4EGUjziPiwPTH23BQGaOtqSkcbD4Vbp/DgeKMNM+BKTLVkI7oSNw7WgEN"
    "ShSRx2KxsctsOKZk4/eteR86YNi1X11o3IAUt/B9AGX5Wqx/X7rtDuiIfbdz9mvuuKOGAb"
    "r2i8SILIsqq4eWOf4DxpbFbcTBZQCjr7IwhANRBxpe1vYziC8DiEUBZlCAJsLMsywYYhZR"
    "CWLMCEo0yMwTAQt/IXSXCTPjq4uKNILtdgk1IhWBxRqByuxQM4KSFWvm6b9fsBnUOfytT6"
    "hSskfweLMv1gxSIWdxZX7MGUGJBp1xh93n7Mww8IxFIu4KzdCzKPLJ/Aijm8zvcQhTE5Xm"
    "wkFc4AcSKMSLYCuxbVf3m5tm/fHPUDY6lO3DYhlKEkWD/f1+ttwtdnXIign7CoolEWHDxn"
    "zZLtcK/nL8tKPAHOP+4WCOle1FB7j6wcZRvS6ny7PJ4XEVPfVmfPrmeFz99fLy5MU5Ekfl"
    "ePo97/jaH7PRTzRfEFTVNZqq5agUVgUYgiAlJ2wQ/iQOQiJsSxaNhDGJ902u0oDxSbgc4P"
    "uOktCRMBzgWGRMhDgIkem4W0y0ndwKt+bUIS4LIc5AHShSCxWEh7tL7BZCnME9UDQXKggP"
    "tyy+q7M5DwFWYtbNR0cKs/k0pWCaKkPgM5x5+LwPoBSj95lM4WyrDYG15c6cpqT+6ZgyiR"
    "Z8O02okLa/EsokAC9zUENagQKCeKlhlcDwT4cEQtctQpz7VA0LmOOnhmu9zqiTnusY+RAu"
    "bFIU2pftSERO7YhqOO+2a2gfbu64MdLfDeAzHN+IypIecM9eaFc4UE83nziULXKO+8ab8J"
    "JHfLq4ywkWSb+5L13Sk0f0AdeTztd21pcKJenlVCW1lvSuAiq5t51gIXK7+92n5H+HPZUo"
    "VHHiJjs045r/H2RXLK99TNXBfU+wSPrx5dPAl2UdhK+fRdu9SzW9/9189Ner1QdzV/3rdt"
    "FnPOjg4nYoTHiDO/S9W01SGjsbvywt5uSo/MjFoRRm5VmOo8b6zsbnpd0c1VicqYj4Rgtd"
    "soGcH78xCy03vmWn7cW3fLle8gOel9yyRS7lpi7Zkp5mHL7M34rwALucps6AbmZUinQwYU"
    "Nhf+Dv7WLKNFxvHOpGGAIpRHCnTcPdYVsOuvBznc6TiKWK8BhYogJvMktA92bKQXq+lUIE"
    "t3vPxxx04XfpeSgRSxXXn6aedC4u3v/YClWT4yhUVRD978/letaTl5g3n3Q4vYK0mTlkmL"
    "MrTAwW5i4nV5A2jXmgcytMDBZm+XFHTJnGO8hhBxSBhbXHPMAc8MPcSkOEYOFttxFCtO2i"
    "M7XeG+AmExBAsE81+8zbRbHcufVuhw3mrGIfbwHDr9jiXWGCWagk/NEudfK63AYdvn6TDG"
    "vyF/MRToNsdbcuN5u71ear3zv3Dm+7nt18eLdZ3YdBbm0epPrAZFdfNsMTld2V3TJ9uyhu"
    "51u0vOq4XfHuE144uy229k4/QT9IUJyzkL7b6JaR1ga65dg9/q3lEfZvzKktzeTCahkCi8"
    "ADypoKbLaRGcVMvWI2S9/ywIsPTRmfGbBUwDKoQTEGjgjKgHguCJTafYxc6QBuB6JlNKwN"
    "mLQUXBD5E6HSimCLW0PXDd44EKz6MSoKjvJKH286g02yuseoKGzKK3q86Qw2XuxZB9NTBU"
    "SYoD8hceIS4ur6AQltC0NGIoBWQAgCRJqIPcDUggcdeB0Oow0gdlmYASKGjS/wDQ0JLIgp"
    "JREFFC0eSuALgh4eUrrMBQ8IlEee7iJtdzrWpVWCnufC6vwAAYqWFxng90bPkABE/9ivvY"
    "550/1DnP5/2YaRPOgH1QUn/BQtfrQvGJafu3uj43seUYeu+XwH9q0o681qfn+z+6fbIed2"
    "uN8W+HZ/XWzerjZ3s+UN7m5YbxamhHOhbkDHQtjvvECAaPUojgAAdqbnvLAM9Z0YlrOGM8"
    "PystYT86p+Z+/oLbPI4kDC9rZYztoaq+uc+pcrwV0+yLTvZT6EY8KrkfNnZMVErghaJXS7"
    "I5gzWqlvAeEC93u21qCOFFSSzHbWqTvyefM2t5A6Bz2Y9JQ3vZg0Yvj8s30OF311cM74eZ"
    "JxVdPJUQWps6oYynGFicLE3s2RBalz2AdzbGGiMLFLHV0+XQ7vcI6vUAom1PqDwrqZR9Om"
    "IcOvlsmAbH4bRAOtYCIt8K7opahFmgjyQQ+ujcRNPYqEeWstSZ4bDsMDT93YS6y9OoMn7u"
    "xRU7/mpb28MCm3uKURusdDsiHd5Lal/bjLo9YSbvNYAyz3OVRbxo3e2k3KnR7rqKtbHYgH"
    "3OueHSfd7CGnbu52nEfG7e4JmPHz4X3Bd8Ozlc7wugJZenpfKdVlvLAxWRc3Pc5D6K73el"
    "HNbQ/6K1Wq5OdN9WvWnf8/ycCYbv6IrJO7H+eRcfvLp4UvzUzIYwEOcY+u/YzHBNtd+whj"
    "p/OB2+KjeZoSuSZXtrc0nySsdLbDCjrEVpbb0Fn1Pm9XCIW7DOY99RqIWlog5U+vin/fzN"
    "Zr4lShSzDpN/eL+dSimhrxpt8eHDyd1YO3cR3WQbw7F5xtZIwvlmH6Knts2bm/t8XfvW4z"
    "orS9CV/dLU1gO7vZuRMBRH1l8Sods9u7hxLnUKt1sZlZ+aiMimby5QVzBt7hcvdQq3taCp"
    "jd9LiadnNT/9BcRmm619xDabu97I/mxU5q9+JxxfZqptj2AUfAui4iYvO7RKqGJCFX3ktm"
    "K2IS7XhSYB6scsY2pfdL/iItoqg/hS9Py0+FXZP5ApqvZPM9OzucnI8fHv58enbxePRg97"
    "4Y1dVGt6t3o8V2VE0wy/m/rJa3nx48YnxsgCA0vg/FmlAywrGq3KLyFwIWlbeY/Pvop9HD"
    "Bl/lkbhf1ippvq+GYYnPnOMMrQsjefIL286OlVjEDIlswUeHlxflLq7U2utxNLsYPviktL"
    "y/uy425PfR6KvDN7KFgMw64aLM6wN7/FsN3/qH6g8rovmX7cF2C3fwuOyU34vNw/fFHw/L"
    "qX6+uru+XV0//O7Ro9H//b+jB//yoPpPVPh0mMLvHz169Hj0pPx/9Qn20enJy+NJaU0vTi"
    "vN/VLupH0zaUztgGEQf5hBNN0YFX7dYRR45EJ4RjT7hErZ6IdjrtUBbaDXnmEDIS+liIGQ"
    "ac8z7pCZVZWDuqkvJmQyD2DB+inkrGNnkoH7nvoV9A+bE+2Db1ZcvRPGBK7QaVzaeZ/o/Y"
    "g/usYJLYx/KkoRprCpnoXSAuRxCk5AKcIETt1zT1oARn+2M4aoN9uoE56dqvak45zHZ74D"
    "Emj1iCJR1aXagGqmeSz0bEJyzswl5i9tONhckr9Xu5gXd+vVzsQ+dXeUMG7XGu5tZOOzZ9"
    "Lbt6vfl2Eb3z4NK9wWs205FMs98C26DJktt78bDna5k1l8FX+sF5tiixZT3hlfo0Yt0x9/"
    "+NPTH56FDhpTZMygVA1I+7OY/xGwsqL8eP327Z++yxhkktZaZtT19vttESf3x5kG8ktnn3"
    "p1v7tZ3XVeQK9X20XspfkxMr62CeTNjOITLyQWVVgcF3t0eH50+GLMMg/T8vTH75+9ffKn"
    "0DxMUbO5agByPHgV3dtFOSls1ptFd19ePFifgPNj08V+Q+SwHOLW/N2sHuPdwGUeSWmOtP"
    "EpZLcr+6+WEWy4luUSlZpJ6qlpHs5N7vd4p5WadjKTVtbrWI7cSnfTRtjp26ffvv3+Oj+f"
    "IER2IqmKmkgrU56bOlBe6S+Xr/cnpth4IKbbYrMotlq28DSaOD4Vsw3W1+8WHwu466YGvS"
    "dqnbN++qyY/en6+2jIuzT5VaOZwd4K0GhjPdtuf19t5lWSoO5nNqWOb1efCjJZYO24X30o"
    "ltP3s+176mPtTRHCLyiwVQ/WtBFu+sPT4unbp3mTpWmt5YZKa76ArQpydpxqAC4sY4JGM9"
    "8X8+sfGB90mjaJhv09T/HPf8/X1cpyW81K89XN/V2PY6T0OtAzLcaak7wuc/1pV6Bz+P22"
    "x8TqKcEu/b774enbOWN6JUld5wIFNxu+Zh2Z6VyaPW6oXv1GJdO3xdPr4kYGJaTNYWlqS8"
    "DEDTAsdbEubhfLr99fG197iw9Gc7feqrPZjwUm6SBZbmy/9PT3OjZKrl7HT3Yl7BnikCVE"
    "Y/kpMVo3nJoyfQ8s3irmfI3VJAPlR/GHaJTypUQtYV4fV0XgbEVocBi6Lla02SQmgWMVoc"
    "Ex6bpT0WaTmFhXRqQmpgiEYWpuimWCMPVxGLZMEYFlCTC4GpzA9aiyeri64z9gkHrcRhya"
    "DjD6KgsP1hF1oGHobe+C4HOAWBRyDgVoAs09e4Lh5RGVIKicoERDyT0RsEhRQneZsHG+uq"
    "hYXthulwheUhFYBA6ozI40IihZQeCe/vuFfkOdw9/6xO8mewQP7v5izSAViBVX5gdtE5Ro"
    "qDZ32H3OzgxDsFkk4q7QDLdut08HyJ4pHX39j5KZZfvhPrVDLYtTG9TBX0u/KdX0brWJw4"
    "v9ooi9wbu92SzW8ZGUy0Bxu9h6yTbazDD3y8VuKnqBfbcqN6iryhe7tAGI7e+VE3BjpgrQ"
    "j7/PNlUA/qfpXbkwer/1aKvUpeVSqUogMn13v5jjeW327RpQSSCjnDXG3dQwNgwSrH64x7"
    "0CIXXnRDOWQfKt+Fenpy+q1+HLyfzXydG4fR/eXVb1LByErjVlHBiRzcesvOJ0ahbLLxwj"
    "Dlv78xU/K43LSuCPL8fS/dqBY8/AP2dB8Th2wgUlQEDaxOEMELG0RQKeyJzhmEZlUJVPof"
    "LQmQbLpBxU4pkPmc4ntiGb1KdiFNqCTZyQzveDduTb6bvVar7FRuXzkRmThmvcvbbNiK3t"
    "rOliaZpId+jzUuko++ahqbA64qbsnqgokZ1osJREvDxEXkUzYYvw1JM5gqNdoPRyTvqtoP"
    "4ieXIcOiPOgGlwuLlvOiS8obPcDJjahpvPJmtZCE+OSekhyJoWz5mKJN0ZMtNOPr1OtAri"
    "id/MxVD8NgJDR27DLzmi7TaCkQ4IoUFQeAs31xNBFiBQqjjufclYsFn5f1AqCXQ/7c8+4N"
    "OJf0BVXs4bnAyf0feAL5HfBy7gJaYdUOE9jC3f6o71C/QwRxIxIYvMOqJjwvZtenDoeYP2"
    "KstMOiZEjXpwgAyLdpsDIcCIDl+2tBsPxVVL3HByQpIl4Upn3hos3RY7x5a/9PF3QZLJKC"
    "bEBya1h3sMN2CKyzkgGl8DorkJkvK14M9Qe9JEfp4K68uMHaHFl/D7Acu2fec/6AI3JE7g"
    "bV0K2oBjEVKII0+UEDJKjWIGHi890IQQKdTcOJKgOopLMYokagwGkQSpjnDhXXwFSBenG0"
    "ISpZ0aIoIkbAIEkEQAE/EjaOY8GD5iexVGj3Azm6FHtXHrNnbEGRESOhKlK+NHjqCEeOBI"
    "MsMYrrNc2EjfDHAqad8oHaDBAmheuA6KlkSMOMX3DBiBmd8U071x0rT9T+j9ZKhIWFcQKY"
    "IS4oEirGH2+fowChJhUEi7oGOISBjKYKI/0LARe55rzomIUIMmegSc8j1RCjyZbhblquOb"
    "rz38BMm7KHwbx8tsidwFdm/keJplNcDjmomWqPtQKWbC8OodOUEdNWLsRQd0gEG0uDUVhj"
    "t8RNpPHUF6w0uIMYGrtTCzfEetW+OcsmkztSEx+mj+xd6XBFQCpDoblah1Njz2Gy5Jaj24"
    "jDdbMpLkoVOvyLHRo1MopQDCkrW7HpOpiyo6GgTNaBDViM0kJR9DTfLYhZgwpYZB4higAH"
    "mcHWIaYsIEzmHiG6AAgsVtXbopbspVcblGvVnNO9+s5SQfqPgncw+wLmp74rqL+0++Lw6u"
    "cz60JK3tt0AZV9KkAin+yW6p/70tqZfz6Vsva2+XTM6lBoJFdJVWdbF85/90O9tWDtqiRo"
    "EkKe2RpSS2t6CpJt/FtnjXJ8vA/5g9St9b3LkYdyJa/ZnKu6PEDqXpu557E8tFKZ7bspPf"
    "8w7pkwHZ5xeHF5OjNg7bEvWJn36G7axw5bD2GwipndmaIv19FNomtoOKekkEyA9bC5AoXT"
    "IP28GWCraGYDEESVAIugsgrNEUHsGiB5KgeHQXOlijKTysaEiZWemByJtXnWKKd/IJSVAo"
    "WpGRWHMAia3EORgM66ofDFr2Ax4MRk3EB4MxQPpgEKoCPRh0/QoOBmOwooNB0HpzMNiaET"
    "wYDGkEB4M4IXow2LaPnVjgOsscDLL1RB0NgVa7HA1ROsCOhuK67INBnJB1MNgqvt/BINA2"
    "+KnPoVKqK/CDwS+z91MHg1Fd/sEgTogeDPKG2efrw/BgkEMh7QLNu+PuELDZL3Q4x6uiWq"
    "sA13+4DbL4FjjjXYvdIko02FxfXyxvCl9MkN51qIvS3iop6s/gHDFYw8nPEa0N9T5EdIzU"
    "7l47jj0uUDseve/xOk7WUJyWqh/s5r8cWdVl7MnrN6dnF4cnF9U/Ts9eTE7KYedfzXbc1s"
    "VmsQqdCbWFtWvt5qJnZYfxj7bmT20F7ACW6BrmySRG3bqvbekQ5654y/iha2wsUnDhfbcQ"
    "lVaCurg1/KTBVQrcn8kzhpiEAtLOJzpHC7BdHiTB6RlFqgSRdUJGy5CBKzoQQ6gokNpHYW"
    "jTGWyiQzCEisKmffyFNp3BxrwpK588VAGxJhHxpR+CkjRF1as/ZOMZlNUnWI6wpaLQmU+7"
    "KjK/0dxsWX3SedeZAA2O6CFYSJirO+Y33U+CE4SFknllCaFiIQ0uKg2GNnU3KaoqNlaPjP"
    "z2DQaMZ6/1clRor5aG7MVoNVz3YPOb7ufBCcJCKbXXloqF1LfX4dCy7NVUFdurR0Z+6gcD"
    "xrNX9pWqiILCo3mxCjQJsATrUs71qqi6+kGK18Kgl6ziVuA9K4CUPlFB1ULctmp7G7lwBb"
    "AL71xBMdy1K8/KsJtXEaXo8hVBix6zBILgd0MIXWZvYfGVR1/FgW13u41DqgTzuyPVBTey"
    "CFrW2UvQG33vZUH9Y7/2u9mT7B/qgtYXbRjpm1pxdcllLYIWPZaRDMvP3b3x3S0WUYeu+X"
    "KS/FaSbe5vv/6naLol0r1bLKd/v5+Vi7ZdTYkEmdY5TpBcupy3yhfbm9X9ckdw9uyGeWUr"
    "XO91uAumeQXMmpbK0U3NSPXopubYP/msYxWbioPqF1zlMrwijEMDC7PG2nRM/LSxLXSNE6"
    "eak2/GTjz7Iy4cdQyEdLPgpCSmDjdCVelQx0CwZXpvV9eNT8ez+7uIioIWzBl6Wz3QOhue"
    "8CyFoNaDyz5RISXJQudeRotJaJC6F85guzxI3bqSuEbWC6K0E1lXxdqZUXosFlFRIIc4Fg"
    "NNZ7CJj8UiKgrbEMdioOlcv80kmUwxMhzd58lnisvHVYHA/wsJhWoYPLcpJSVXGRLnMEJJ"
    "juf9YM06i7HlJxtqtDpFgYZ1VFGGrHOTl1vyCod4QEhad7CiDs9zFqq5Pym5+PClwzsi5a"
    "sgPOgZXg2sge3VFw/tmJb8oO0BLG9kdwqRQCjJaUw9RAJtPIPS7hflKENKCmW7H1VFGTcu"
    "c+iReZViZ8KT2F30xCVLuls1Vza/bv9d7xhrIoC64wNbac9dEJUdeQuj8OzeQdh6nrzHe4"
    "nobgy2f1aoho/eW1oNwz7vYTUsVGKwLTOFB7IaTlxH3YHvqIuZ7CMiHO9bbqoqSNx+FJrC"
    "IfyAaLv4V89W5YdQRxQEIO0AatAqC44k+RBOqQOPl16IkiANVZByKqQgoKknlYpbZcHp0H"
    "N0nqge8EQ9x80EZadTURYoQEQAVM/+hDScxiXL+gSICFzq2Z6QhtO4uM9CedUJLPpPQwVt"
    "pmGIQsAhEQFJLwAcazIzkETuVoQKxfR5nK2odEz43NcsMDqZCoZ/RAqXkakIqXWTT0kFE+"
    "tecLIM3ls+cyF6i2sMnK5TAjaaWa41u1T2Iq1Z0aNLM73Y/qi5zFePH9Mfk1Bjb+CIfigG"
    "B6FwksHC+WmUA0XzY8JwsErnETSUP1zFDAWKmjf8fQXraZGg9tUAj4s0DQz7vEjYCPLASA"
    "TT1xvI4w9UQj0yYnsae2Ykgi19aCSWoX1qxJkX+thIQCd7bgQlvSIeHHFSEG8hoDrMPzrC"
    "1Vri4Ym45Y5PTxDaAAMOrS15fAQlvWI+P+K6ofcDJLHmkR97PmCR6BjyGZIv1h4yj5GEtU"
    "XPkaCkV8SDJMxh+Hl7FTxMwqCRd4lmaDv97IgkyL16m6SO4is+Fl//gyLrzWK1aU4NqYS7"
    "u0/rIiqvud4X0/er+7qHQjnJJLqeZnun0vV5qSXU9Zn6qnES2h/t6czx6W/VgczJ6dnrw+"
    "Pqr18mr36p/nt59mp8cuHnzfV5W5W2Jz7lD5ZnuTg7v5icnlRszsb1v+oToJOjyYuxOQB6"
    "OR6/+Pnw6K/V30enr98cH07oxoKOag9y7K9A2z/+8D2an5fWODOpLcHArsKDCvpHLon2sW"
    "1GWF2U/xYnTMDUzoVLCZDHKcqLixMmcGrnyKUEyOP0BrcEpTf8KYxtFW2ELec8vmo+YSfU"
    "xQkTGM1spY3PbzqP0J/VJAD9eY/C59XRBumxFix5zMpk8a78hC/LhnfF3bpznsTtbrYx20"
    "v0EQR74p/7ooMnKjzxpk0b0+snB9cH32V6KEnreikE37gRTdXcAxUp7slOCNTe56GQxbyo"
    "g7NSD4WUa+OPZb0qTefW9rxdcj199qyGuCnmi01RPZW+WUTrvyi+qdzr3FYLoGDl9l10o7"
    "D4Y12y21Lr0EaQeNkoMYZSaVPbysGf3j77ccY3BkgbG4P3XIlDwjUGjDvDGHazd1//7de+"
    "T3isV9vFjpA1/7zH29n9bRXzurqeXS9umxV4c0227LHS/Ess89mnrfd7/7i4xbq4XSzJp3"
    "yiCLmmdreottqI+m6Aah5aG5+aWed3RGpqv8/b7VLzIxotFtInXyE5fTOut0O/mV3R8em5"
    "v9up6Qm7afc7sPwKuWwa6zcyN8cuKAGMvv3+GbaFQvqMt3WKCd1EWBUMsFWC7YEFmasmet"
    "jEUSAIvCFo1l1ar5x4jdIwPPsVQPEMPAunrdsXS8sJXSebOk3z+eVxUJ0DpOd6OGovD4Ed"
    "Z4aTKUBiRJhRbdPwJD6FiACBpOxDAA3SOCQ+g4gAwaHsIwAN0jh4b+ikZjDt93NSE9eCN3"
    "FBC03MWK5IbZQzJqrmw8+RvVkSxHKrvfXjNULLiywkuJ6WND2CDF20aAFNCEKjD9Y9ItwI"
    "JbqMCdZVWljRxgFKU5f1ipNXUz3+wjAf8gUnvwHwflMAjY65iFWAv91keha+3BRAlL3bFL"
    "ZrX21qTAh5s8mrL3mxCSFD4ypsy+gzMoiOcm818TRDvtUTttjppR4UOXZmHtbkv9GEkLFi"
    "J6yqe77PFGo4+qHXuz6k8omXmb6wvk6+yeTXFLzIhJChcRH5YfR5eix6hylbX6ZyzfgHUZ"
    "hDKcQ/3ZgZN+YgTwmXiu/p+qs4KDn+KlZyt1/s14ICsTwoEZldDJY/63u0QFuYI8jTBhuA"
    "vxN0kis5rlr+2Hq8KhW4EMLqQGRd90HcGCW/wHUQVgfy67oN4sYo+VkuA56Z6AhNmEtVxN"
    "nWtPXUNzUV6wG3NB77eEPjg6K3MyF0dDNTdxzYyvjARBuZoMVmG2NsA25i2rqCLQwkQjcw"
    "pk1s3QV1ktm8sHRBLWeD1rosZjG82FLWr8fetEAi1pbFKLffhiXQavDPPktfSt34VuXL6d"
    "nUJsWrx9+iQCJ0g5IeJvvvn3BjkqstUfHn25QUs7t/7koyu5Lr++1iWWy30+Z0L85DFJQj"
    "yYj6h0rMNrmkP1VHdouNqCj77o8qFlobpIpX18CImhh0V8wlqJBl1yh/tXsf5QxyvVJq6C"
    "8/2cUk3KtB5fD2OhGdW8y6nlbdroHW0BV4q5D8IrytC0X3dKewDPdbyojNPtlGaPrCYJxp"
    "o62SkCSb0bA+hKK8HY2bIzFINqRhfYhBeUsaN0di4G1KbU0ot/a2tG2JFDn8ZjHu56NUMZ"
    "R4csUzhOBVlHBDEZk6YN3gJ+hkevCv8+9RF/QFf6Qy75yZIoQmvkec1FlzXZXlk2kr6jtl"
    "Kt5DemU8/sAt4+NK+GVC+Lhjpu5Y6Jnx0clcM0Gj1jdjzAdxzrS1Jd4ZSIW7Z0yz6MYT6i"
    "bnoGGphNzHB+112shjoNGdvF+R76SBVDwvjdFxTzdNoNvw370cAZTWCU/Nl9TFSWeNV1Hg"
    "rYFUuLsmM2w+R0dFLptcdZGqNZ02lAuhg0tntl5MPxSfpv8Qrh0LlnWHpKmccZPYlQKLZX"
    "e3i99NPd0vAavebpjYf5HgzvJjUPR2jeiX6/s16Nax82g4dmT4aEytoZpVb2NifQ6rw0aw"
    "dX0AvvlHdk2PEfFx9VvN421zobF9OyliNagMb09ajixs2kqpNtI26mxSuSOZBlr/f5260K"
    "fUgSftvFCCLFSB446go2HqOvLI5rMYBY49go7GqOvoI5sXLOzq0uJufbv6VHz915Ut0Ony"
    "/u46fLbjaXS4FlVNnbO9vb+9neYO61ylFKfibha+4lH/ML0uV9fz6ROq4MAvWL9fLQvwA8"
    "bCL4AsSlkrJc7Q1tEaAY+/ra6nu8XuFjt3dGXYAyjFerbZNY8XxIRtIUK5WYWNxdfF2/es"
    "wXvIs+3299VmPn0/274PbKJJprBYflxUdgYeWXHZGq5X98vYDrdFuXyeT9+WDa82oKzn0e"
    "rdbDl7V5pl6mzVmnC3jYPSfsGNo357BcdG6bi25QenBMAzrAL5PoVsgzkhZugKU4e4jlUw"
    "lGJWrpDFKhxdMa+2lMXMDjjXm9UPV809/MMXryf1DfzXhyeHr8Zn1Z/nh8fj8/qP8dmvk6"
    "OxKT776/hicvKqTlY2OTk8Mb+XVMf/4d/dd82C0RrDCCogndUMap+nHU3wsLwdZ+nTcsI+"
    "WTsxjNauIcIxrLnDxFvFdpdwiMhg2WGDIkI/s322l6DZJCTzHX0i7ypDR4HyvtoqWFxzDD"
    "AHHcEc5MEcKII5wNfirhZrlxjUxuVX3B1GrWXFZ+8KUar+cBi7QaLlJLRmTuSjaghwQP4M"
    "q9hFrk0OFHlHRYQq0CTdBdpPwkzOchh7yfTG67T62wtoxbjpiRDWIiZCmi1vBuyM96Az3t"
    "xcaWotV4wkLggNjloGUTg6/caTyMxOU2C5DQGOKdgLC3syohX3pBOMgVdguQ1BHq/UciPa"
    "jnhzlht5EsQd3VKmNBD7MjqpAjLpqBNfZolyxFbRUgqU081OIJO+ymFajmjOa2l6znk1I+"
    "Gc5zeeRCbwsiM0ODJd7zrabBKTwKuO0OCYdL3paLOZry5jX4x//XrsjBWR5rfKfm3fpcUE"
    "6jm6MIixT1wVnNd2ElbrjWZEE6NUGDjfNYdHE8NiRfCheEz8rEhigk6mAz+SeE96oKOIkc"
    "q8KGKKEDf2PeFM5OVC3MAimw/IiA4HRzSR1SPlimqIJOQqQWb4EaFQEb7p700ZDOP3agut"
    "P6bEzX9vWDkDoDm6YAJszjUQUKZEEYdhmJTdnGNKO8mnwrGYGqpowkaTqIIjVik4hJhY3/"
    "sVVaGiIqQRx2fHYtQ4A2pnE1XWRU+JktRAfEAuVQBOj+OP66rCpwQB6D2K/HWeqPKV9pUe"
    "x3/Aaz1xG/HVHoDRV1kYi4+oA73i0/Y7uOYDEIuu+kABmus+nqXBKz8RleDaD0F5hV398U"
    "TA7jEQustcAeKri7ojAtvtck+EVAQYX1hl9pUggvKKcy3I03+/q0FQ5/C3PjdPkj2CXxP6"
    "Ys0gdWUorsy/NkRQXmFXh7jD7nN2ZniViEUi7oqOV4pwF1dVbK4KYTGTpgQLITQlaIygKW"
    "ojAA+QGLzM7aSK1j0D9xWHyOZe3dneX/+tuAmiM5/GT0o1dZK5aVbzT5G8VuL63aroWavm"
    "JdHV/e5mFcbZPm3ImiIkMHR1c3O/2UAd3BfRLyX9GtXW/aY+lJjeLZb3u0L1NaHZtnpmqg"
    "CvCXUM5Jzd796vVKJCqetfzTjoe/XLslEK53T8ko8DHR0e10+vvh67kMPx68PJsXmY9aIO"
    "PLw4PK8fS/11cj65MJXPzw9fjdtIRNeWNxRiuZsiLFQUymzHAsj3U/6OokZ4BKOmfcrI/m"
    "o1MDn5+fTy5EWF6/TywvwNgXnDLJapKeIBwwaO96xsWHgVP4307Omz79GLfbjt8C69IbR2"
    "w2jLrvQv86GtYntjV9MM5OxeOKqPQ3GTgsqlk7hFBgz+7SicTgMW52YU1XoaYjODC8A1FA"
    "Ss9oug21+uVRacDn0WUerAE/UbkCAJ9dr19GI+9VYJ5HyCtZlgwjJbj0S1u5NyJdUiueQH"
    "aXDQypf7sGaTmCSX+iANjkn5Mh/WbBIT6zmkoDaOQ+tRpKippOzt0okpvltQYQjC/YYqFt"
    "duEo5bZzFd2BQhDs9bxSkiA00nEdrtlRBfQIajCzduqhCj1tMAvSmScShO0GEQH0aTfHAe"
    "PtT0H4vFxs46Cycp2fj9Y/B96IA+AUerS808JiVMfQ9AObZuXB8iM3ckRA+b8jjYo/lRc9"
    "Zq5eBAlFmzR8SBGYRyDAaVYblNTem3x6MiPjyDgeJYqe+OE9lqREh0pV8rstuwSHO9GkvG"
    "V4DMkgEpXwm+Ve9HEQwLD+oL7RzSEnuUvYDlzc+ha0w4UwNicjIDHrhw9o6LVecBREqZUq"
    "RzO0IuU0w43+9TOaxvQEQj/hpg9NR3YZ/gqRHT7tEYwTRRZfVgGsd/wGCauI04mAZgpINp"
    "EHWgwTRtv4NgGoBYFEwDBWiCaTxLg8E0EZUgmIagRINpPBGwU31Cd5lgGr66qCgK2G6XKA"
    "pSEVgUBajMDqYhKFnBNJ7++wXTQJ3D3/rEXyR7BA+m+WLNIBVME1fmB9MQlGgwDXfYfc7O"
    "DINpWCTirugYTAODLkxECwyM6JCc92Z2t54t3i2rN2nfvv3maw+CcXBZyXRt7Xx4hhcwze"
    "DbL1Ij7LKe8RoRM/VkvUn+rJN9moNdw4Y19E/5UxKAWRXU74Yzhc0zYrNA96yvTx6fuC1s"
    "WxLpwv4zux0h6EQw++1DSAkEMNln5xl6TdiMc/SsNAwVWBuTQvfmOnqw+var3tOtBAKYXX"
    "s6pteELe9pKA3H2PlhAiRl0sBVQwYSIjCwCsIHSMoUVt1QgoQIgiXlfzfrinJZYQ/qv+IV"
    "Xz4hcD4PMMh3exAHRmNZb8N44d1sd78NeETx18Xbt9Wx/cdiahRjsZXquFssZ5XDLCyoQ6"
    "JiTRTLOfZbufeYbcPIaxvXObtb3Zu0oT9PXjXRz/Wp4/ImCOT+NhR3tZkXGwO2pVssP64W"
    "N/Gvpc1Gv1SYtpFCG3F6B16vfl/qpM+llt/NyOm78LZslAKlHT863W0+y61jQqalJVLSYo"
    "K0Ju/UY366amKWX5wdvqwjsc8nr07Gdezyxfjs9eSknHnrf43//c3kbOwFMrdKC0wa6MyV"
    "JsOZHbd2CDhJzU9XcehybafB/wAzf+zEgtkyKNa3gI83wJxUzW9dxPKHpuNnf+zC0I5q7/"
    "nZRSdGbjIAtlYVZOLkW3GKzWIVChTMnO0XdnRa+Wf86TYuiwl/eg4IoLXXszFu7dX0VFt8"
    "1tBN+25mj86n4O4an0R4+02E1i1lmrIB9tJoq+guGkxoMlhhCqYQkVpOYtAauuZ0Q7r6NO"
    "UXmkF1HID9yKmsKqP28hD4myOUTAESZytEtJ2EJ9n7QBocmPJ+B2s2iUmyx4E0OCblfQ3W"
    "bBITMzFbl8lAEQ5rUrBLLSaSZgGGAdFOQhW3mYThVntMHO7jiACxZYoQLMskBv8TzwnNoQ"
    "gxVA+pJUcddRIWKeIGkvEVwArDoUn5SvDDb/ajCDrsBq/PC7lJ0BILq72ATQSmBWtwt+IV"
    "mX5MSXQ7sRZ/9BgutzUnLiCcQAsy+4e0Ak34I2Bf2mCMgZBAOAgQYuKztSfAnHHgdl6iMe"
    "BTEb0eb+lsb3u/a37tAoGYiGX2HtIxUft2PjRyhn23lYW2HRESq5iBAXLs2bqDZauZloj6"
    "iDc14lWM+1nzW+ZLwwMrXLn4ZDzAwYplUNCclYqtK12lBHTECmVQcEwLbny5HfAFlCRC5y"
    "vWxRg1nkRp3M2iUepICJN1Hmx/hNofFZF6cnAgysamR8SB6Y/L4aAyxmRTU2ixPhVurcOB"
    "4lipPb6Q4grpCC+ZOxrR9JFFDaddm+ZwRQouICNcm/bYRtNZGzabRGaPeaTQQjocW3uEpA"
    "gubjiJrjp3kiJraXBU5ixLEZHfIEDTLu4YF16iylfaF14c/wEvvMRtxBdeAEZfZWH0OKIO"
    "9MJL27/gwgtALLrwAgVoLrx4FgUvvERUggsvBOUVduHFEwGLvCd0l7nwwlcXddMBttvlpg"
    "OpCDC+sMrsCy8E5RXnwoun/34XXqDO4W997kgkewS/8PLFmkHqwktcmX/hhaC8wi68cIfd"
    "5+zM8MILi0TcFR0vvBBJY/G0sG2UURNPhASRZa7A3G93qzt7mvgVh0LmMsDaV83J9K9Rxl"
    "6ApX4IzRcmeFqRKjiABfGLfNkaAY/6DUrwA8YreMTTL9juNkWxm5YFBfEzxg4WB0xvqo3W"
    "JgiqfFp3zKZ4F6XFbV5lNwVI6tubxe4TUr/6Gam9XpWj5LYcnvOof2ui68Vm9346b+Y+S9"
    "P+iiEFpQew9FM53hqzbn+8K6eIivCTV/KucghtIsusCkrG5djcYEhtEYL29+J6u9ihuYSb"
    "IoTIxoT6OYBny+V9qbZN8bFY1puLbIRsVXK7eFvcfLqJAoa/j+OFAeCgfFPc1ga+fb9YT2"
    "9LAW5Tta/vt6XJbbfOXiNlBeUI+O3qfnODEZoCzKLK39/PtsV0vSneFpUmChDPa7I3r6sp"
    "anW/i6apLyfMt0Iz21RpxVPM7Eciw4yKGW6o+8YMWzZaMcOWXzK58pvx2fnpSRWmeHT6+s"
    "3hyX948biWgf10gJDjWSalsOPgTY4gatYUIXwAl3YmjZmYEsjjGSJKM7kCOeo7zAwG0Xwb"
    "8/GKk8HYll04nbo+an8GpvOn8n8Em2ACjni5Mp/hk8Zsnn57AFi2M7fjZH6ytvNy/PrwuE"
    "6/bf97elEuLBEL8uf6WGG2jKV8b/qP+TRFPIMMvggOnvv1Ko50TgxX+CFp48yDIsA0ET7t"
    "rLVnvLnlE3y3nHzuVzcbnJ2evym3IlVfHh5dTH6te/XF6dnrw5P6x+PT8wukf+0Xr43OXr"
    "RmUq6kK9LJ6zenZxcNn9OzF5OTcpmN8MK/jo4zLLbt/Hx4PjmqmJcbPCf74dHR6eVJ7Xqq"
    "/lkCbMveHJ5dnJTz3y+TN4gc4LsLEr37FVjW236KQeb5uoQ3/xBfZzARIfXweHvYhPlkrn"
    "bvo25139JS53/5yTpQKaOdflia86DEiAhC81uLzkTG459KXgg5QuvcxME6QDUyHm0V9XyH"
    "nZD3eof1cShevym4veMWGTD4QeU4nQYsTlg51XoSIjPyP6iOA1KN/I/ay0OQdxIe+d8dkq"
    "SLOJH/bi7/NLVymJeJGLniU8QcqMovZKfFSQ/B2qnyRDD2DAEx6Hy3DxdZ/a0BtPJhaQVj"
    "4D2Q4j3I4z3ogfegM94DFl7nNBN3dEuZ0kDstuukCsiko058mSXKEVtFSylQTjc7gUz6Ko"
    "dpOcaxK1PLalngCpGBli45vMaTyIzzVzAUGgJiKej7mIV9G9GKu9QJxsArsO6GII9XassR"
    "bUe8Ocs1tWSW29L0tNyakdBy/caTyPxzBoH9BmQ4PuSAQ9i3KAdxD0eisrUhsO6AjKsNqa"
    "WjHHppI2f1fl2Z7ceUPUeAx044DqAg6ZV7exYlGAw+FY4UnoAJOx9jIO77UE6uIgTjwKdi"
    "KkI6CjAGfRSRGwNeVdkQiAh7joCWm3T/FouRRCu5sw5pcIzKd9axZpOYJHfWIQ2OSfnOOt"
    "ZsEhPrWa+gNo5D61mvqKmk7M35HlN2c+qHyT6Ux8O0mB4m5hSRdccC0mBw/KPJ6JmR5lfN"
    "oeOJwsLJu2iBUbGwhq+JDIc3cdkirsqMAUfJiGlwQGCp0Pb2oOsd/+05lArHFcQVqaIL20"
    "53m3kUUdBhhoAyzzb2KR6OfolmT1p58jCFg9GSsKEGo3FIuJzhWNWTjkVHQwzEITFxjNWL"
    "2ZBiA6SEl9CPCtE8goPNMxbPVViJFGhMmdpNmLAVzTMP0DgDpQt46QY1Ik/h9UJr1EEDMZ"
    "LITYCOFLBPheO0gT+K8MJGk6hcPKjkg+IRETNtFGYafVhAqSL2QDYedNlHJiATwfc/NntR"
    "AeOj4+oK7TqkIzb8+8DIMXIbvizEGJDhEMPAaFWEUesZl30TXScaxj4VYch+2F6QsaL9XR"
    "FyKBATsWz0hnRM1EHaioGRM8ZsW1lo0BEhdUA1LECOPYexbCKjBqREH1PhciYHQlSoqAhE"
    "PokqZNaOEEvUEaSF2JtKGCMgohAOA4waHwv7A83a+AvTSOB0xEZRM40E1XASnR9HzQTmB1"
    "kjmLxiRVAe1ySeJnCbCaWJ6kZQmBJFAIZhxn+GBIqzvWhIFDnqS4P1VB1qkH16Zxtc9pLu"
    "ayExsatFrpTpbm0xSdIn3+aymhCxT0VEAfiX4FQxhm0nwfn36ETriIiQ+Gz6taI1RFikGX"
    "QcS8ZXgGz1AEj5SvBXDvtRBGPVENQXmjukxY1+P2DJhDhuhHAS4oSVr9QT4jh31IAJcaI2"
    "QEKcGKOvsii7BFQHnhDH9TdMiBMjliXEAQLYhDithSEJcUIqSUIcnPIKTYjTioBm5sB1l0"
    "uIw1YXmQkFtNspEwqlCDC+sMr8hDg45RUrIU6r/54JcYDO4W+9cqikeoRIiPOlmkEyIU5U"
    "WZAQB6e8QhPiMIfd5+zMKCEOh0TcFV0T4syQZ55BbhDzc5QCxPyIZMswBTAhhvk9uAzc3v"
    "mtiuxF3vaCrpEGu5LbXLitKlA5KJrcPHGiiQ5PWc/Wi+mH4pNT+jdfez4fC5j15nRT+Sqb"
    "DKM9mmA9kR2elAjzYsRd1jM/BmCn/px1pgXW9eIUD7sYj+tcqV83TksBPhUIRVe8aYytUZ"
    "tth2eOfR7qgo1hWyyglOaH7P6KIpRh7bfFomWQQGXf8M0xUIXOCBTPy8NSQ9q6U+3x7Duw"
    "5wE6XWjg7o/O3R5z0IXfpeOhRDxV8OPoE7QZ+Kpx9UkxWJgFcfYJ2jRm3bj7pBiCZbV7BX"
    "v2D/AI9tv729tpnN4RPGLtaqVyPP5tdT0F72E3OWhcGZpgr3dSxi8kveRnz5dI5dRbbxZ3"
    "s80nzKB6p9vb566gGZUKD2zPwNO4vd7XrtgFQylm5gpZrIKhFLNyhcmMTw2nnhniAi79Es"
    "RhLxTDXmC/5BuRurMKU6S/K0LbxDZDtmI75kSYGjIUj2DHY9MkWG4caEFl7FEF83AGcxUc"
    "E+QR6TyqELbJgSJ6tBgjVIHGfLgYbz8F89pbEi3m7TTFymOU58EDH68gNHs7KVxKM+w8H2"
    "F9fK75DFk+YrHyWBm3v8P6Waz7yvARi5XHyrvgDUhQxINk90CaTqFiZ+IK66N4Pkcerlis"
    "PFa+tcZJuCis+8rBFYuVxyrJwEUQJtB/7vxbpMQCxUitAUm+lVXM3nNvkRIzFCOZ35DEW5"
    "3mN0neLaTp5DpFlK0FIUKRfd5cLaiUTCXw7R1N1JJUwl7ztKBSMpUgMnIqSUsnSxfnaKGE"
    "SG5BBBlaAAm+8tbNz4I0msIjyc4CSFA8yrlZkEZTeHyfDg+O5+hB0Ay5DfJaTkFqXbHMN2"
    "VjIgSY75XCL8TCYj3goXA87OzHZiGZCL8fJrwfHaTfoA3r8t/GROhQA98Pxszjn6HjU4iS"
    "zFUAP6hqqQrIpvMIxYkKUtQJrLppCtJCpFCLrzvgdPgg3udlB0ouNnjRFEbfdMgpYNCLDr"
    "R0bDXIzD5xy8G3+b0AZVh78hAB22slTg9cmR4c+sTA1uC+Wxy8MKn/bLH/puZArxZ7TWCP"
    "FvsAfW3BB0BDVZBPFs/IF4t9sOIHi4PWvfeKZ4nnilsa4WvFkPCKeqx4lnw0FeqM8VQxS0"
    "+pJ2qDVru+UIvpAAwnpK7omWJIeMV9pXim9EhxoG3wU99XbamuoF8o/vJ6P/c8sVdX9jox"
    "JLyiHifOD7PP14fwYeIchbQLOt7CwMKjzI0ELO7JlHghOU+QOJzMhYab3eJjdZ1jPdvsFj"
    "eL9Wz59YeqbYrterXchpFq0XunTjG8mw9N7UwwkrecST4ECt2MODObKUbjjVLq+gRiIH2v"
    "UGAslUKoUN5+f3sv+Jkfq3WqeYL05EW5JGle6xu/uRi/qF8dHB8dT07M3xfjk4vD+tm+R8"
    "n2qlOKcDzZZr2pbuE7tqrvn5dPKCxErojkNci7NpHhY1f/WD39wKi8NFiUlF+50S0XPkKa"
    "R+xNDM3tEa9Du18eQWXJ4bX20gWwNy1IEQdmqgO5lQbbxKKWYX/MbmmT1B3g9wwuT0sjhs"
    "+/VcHhoq8Ozu0KnmRs1SSngVy77InAH/cDmQU9EWQo+hlFxERdFV1NAsjFVkt6osy1y58q"
    "g5lxIKPoMFU6sXqZRcxFXx1dDQNKxh8wghtZaXrGMNG9mZUTh60DyQ2tNH1eB8o3tXLisH"
    "Xg7RE6aMDbTGTwtzUHQt82IHM9+Jsktxlqr7BtZiBk/yv2EDjEvKtITW3G7n/PV5yCXlO4"
    "7BTyU099kGuCff+FZOKfZwWV9LezGTmwvR0x0DpgzuD07Fs1BQLSHHUoGarG/sI6n8RJpZ"
    "D7H1xScsggiy4NpVkoq4AZkpmTiakOyXUwnDQHX/+KGCWHDHIfC0hcIFNQQTcLYF8qi+hk"
    "IawUcU4F6mGttCA83MJQV4o4g1s//JUWRLDy/O8gF+dsu128W94V/wiHUKvb5AHUdrG8KX"
    "AMy12Y5mCQVWXieAnn2++cCTGBvutVhKPWRX2Ete3P9oBpdesOlw6Pjk4vTy6mrw9PDl+N"
    "z6rDpPPD4/F59cebUjX27/Px2a+To3H95+WbN6dnF9Wfv52e/bU9csIaXxebxWoeNF9bST"
    "uYR6fVQbX98afy79rASphwFZ5VHG9NmmbjpitYbYC1eE4WbDUeT0aM8zQfQhod+BIDX5mx"
    "n8deT3XPTOY1jn6TEPXw12MJYrkatJ6MwGSRQuevyxhM1FUhedg6KRdXLWwneoo4P+x1Xe"
    "hpWaTQe1kE5T9XU0VHi+B5zzHK609TT8Ygd0I9Z03tUkWuLB5ruQrBKGsm18ft11HX2LhA"
    "2JOTYJeUJM9PSLo7pYwwXPxdnm1HybP4B3rMnRCGi79ZZ8qRN+vRNOZ20aGP1vDm4rT7Hz"
    "nQZkRnkHrjXh9qw5xt09UUIHu6DRJnEMMtwSNvzhvIvp1oMk0IX27DyGXa8K8m7UEjnGfb"
    "Yhrpw20ofX7OGx48ellJ4CPazd599c6hoTw6pe54LMuKPf04VVNKDpyKlf5ZI81d5t6I6M"
    "EQc6ocxKEBWkfPFcHYkeGjMYHltLGwXmeIQSPJSbJqTO6n8KkEyJTmw7B1Njz5zhOj1oMr"
    "2WvikmShk8ZKtZG0VGuYyl3JM9Lq/zp1oEeoAk3abUH7eWPtsDcN6RIGOsxuNG4+i7HL/j"
    "OkozEOtOOMm5cuvRbzcvXmIu3ly67FdntvHvTxFkZRYvDt/fXfijr+w1V6+uxZWCezfNvb"
    "cdX9Yj61OpkacNODH38o3tYZt5tPacW0LmrcTAZfdd5SfZN9Do0k0z999923T2YhC+gCbH"
    "iGC5qoD+teuy1m869+oZxNOJ/LNX+zulvPlp8Cu7MHfaYISTTfNUH9F5JdXiFP/s2q3Mxt"
    "QrXV8M0rW4hewPNbllVTYNIlYP0QVEAYBM9+IS1Tz4JZ+uVqV0TtNg3vZrv7bWBe8SH9zW"
    "pTYHZeF0zLUbRdLbehTJZ5VSO29E1xUyw+0iPLbKYBGZWtf77Y/v1+drt4u4Bjyi8ycmK6"
    "R6ohGiwnyHLMw4Hb/0mAWTkES8Tp67JNJUb4rZNT9Rqux5bYt3fcrreMV+v1arO7X8IbyX"
    "X//77MtNnja/f2w7T6lExRYaoWX56ejSevTqpvRxNliApdNRnI5BUzVNFI0c+lULNQCgKp"
    "eVGvNGQfaGhU6j4+MYOmCPJ4GvHo/8JDI4qb0KEodREiSsChnfljBqYkKwL4EOB8mgp5zY"
    "DvQswvqJAVz34mQFevdgix+4g4dO5j4uzW/GRjhE7Gv9WXz8/Py8FkLpxXgT/NnfT/c3l4"
    "PHk5Mb8fnZ78Oj6zN9Qn523ho7BN+3lqm6x+8QbKv1Qr8fJ/1jyfALHjDxnoFL8CpsSIIf"
    "Hhidki1Ygejx17yBhnObxiOrtNq37Xd+DB1rCdZ12rnt2zm822KhTcfh80dpV+O2mR2R4P"
    "SNITAsPLgbVJwrErDB4Sbz0SgfCWM2pd0baWFV/WITFVfzjcboEt09DA0osJDtAh8LBlnV"
    "6/IRIIYAr7kqTXhM3u34Q0HBUwr/fjZEnAqlf6qfb5EDt3Mn6BXwFyhy7mXNpPbjBE0MNN"
    "BQk73pqo93Yghwxy115HWCirQN77qEykOq4/Te13fuq5QjjvS2XocwsKr7aaMaSkSanAbA"
    "u6KgClhvDt3mNA8IQkJHTus0R+ZQjsMzxIFAqUwZd/jMOvnMa3p0eIQoEy+ATPD6FUFOLP"
    "/PAQIStXGaJeh+8NZZSx78eGCFlzyuC8wBLVhwqQgRTMWLnXhcyOnfnQn18ZcSTs/4m/UK"
    "AMPqa1Ri/74fj29KxfKFAGH98S4Wt+HSxR8JQfaJReOvJjLaL6yKJQNbYCNEdiEMRSRPUh"
    "Bt3YCdAciYH1po+rCeVWfsPHaymx6zAH24yA86h+LH57UIE/1hMXqm2zWoGyKFnB5ICCi9"
    "SPHB8YLR01HlTjBYpDEmyvOCiexKsV4ckW21Cxx6W8DvwML0shYjHw8k0Wf1Aqj3no16RQ"
    "4RjIBcZLPCLVmu8ecOVMuDk6Fcy0tj46/zTnsNEU2/yqNjpbEbK4JHNrS5HFFk6qw+DLzq"
    "ammmg29Uiw2XQYIDkbbE7NuSboqiO9FMRwRXYYlSmB9KTJAeTbokfABOkb5KBAM1bZ1BIY"
    "pU+BeAGHxMI0zCauT2ifjoruwSBgELfWqIpyX7YiMnUgN+GWTqYHxKD3oQueeTeV5VbuE5"
    "LGvg+cOdMPQ1K5ph9TIV2OxbpGpo9X0XL7AxGZOuCbPqST6cE3/T3qImP6YWWB6SOE0PT3"
    "iDM769s4OM6wtgFyicMrjbHbsKNlbuLoOCI3AXaxxOZnLYENt7S89YEb+6vqUWBfElscf0"
    "bb3zWhOUEYCAXfzICGgTL4SA6INPdVdBUlX8SQiLDIgQDl5oDwmgMDTXBCHSMZ4vg64Eni"
    "8K5jsEdaSINYoVchGm1BiRLQWBwWVv6Yi6lYeP1xNzTmzNjzqwpGHyCDVjs0sNwYlD5/jR"
    "EhvbnHh69xiXiA+RZMvnedBj3kY9eUXDzoAjOm37hu7Xh4cDlLjm65sY0Z0iFdG1WKTBqU"
    "KuHHRGPj59s2RsnWgW/h+9JDxs7j6gJTR0mhte8LqMjmm3uZXdH65BnEwQ3QYcCH0iT88+"
    "2VU8HxSkCEnkO0NcBBi1+kHjCcG+VBTcm5S0TGAx2ewAwNPHsW49UVHcjEdNipzNDgKEs2"
    "e6b6BjQO5+Lw5+NxI6z3Jv2ybO5iXD087SVteFw9Vw3TOphbbo/+fLVseP46Obu4PDwOed"
    "uHuC/PJyevRm9322cP658ej6rg/WK5e/7gweORcW0+f1DFJT2oiuqsEov/LJ43V8WDt7ER"
    "/qUUsMzi8tUTPhcewV/M3XvgJeTmCW/Tn2UDCGn2aXbsFfGw0X87nXhWY9RUCWLfVPdq28"
    "Anokv9J8MRqiv7mnqDwzdW7Cl1RDe/Hh5fjs9LM6kfj38UP1jPUwn1Wn3YXpen6lHQYGzE"
    "Fc2D9lKdGiqn08s3L6r6py/DHvd1XCI6gS/L/+UnqBCyN7xX7f1/93nSntS6fZ3+C+5i2w"
    "e5Lt4Ud6uP4i5uqFwXN4kDWMPmc3RUIx+3ukjVThehqnPv/kUJch48qH6EqW/M71hyG1MC"
    "0rsEP4PcLaaUyszS0Lob8/Xd+Pone6H9Sa2XZHKShkmYgiT40eUdeWAfOrQXT++Ku+t/gG"
    "cO8wluFsuPi4SsxM9U2hYifakkf4ti1hbdXC31UEyxatec4pyqoVn2TasacdN6Eydim813"
    "MTn5ddKksCgV8Oa0XEPX/zi8uBjbv8NEF+Oj48mJn+QibrO6wLEuFRHo5ujwfGw+7FGWSx"
    "elf1EVPhmNj8uKB9WkO/rfo4DKuyPLJmrsIUnxfHRAQdkt7opQe/UO5Kfn1TbDDUr0+Z5k"
    "//Jyv9Is7A4qqnKln+E2JQNYTfgE6UwACbQgKSyGESQ9CGyqR9pbKEUaZeoWfApkeA2eid"
    "EbARoQyavwfq1qBInhNbOsAJsbqArATOuYIyM2Z3ZKEYpQBrJnJlFSBglUfgbcDANV6JyM"
    "uFl5WGpgJ6omCNOwldNVkzJIoHbvcSpvtQb0Lj3Oy14dUzETlRB0adCqqUpICQQwu3c2nq"
    "1EA3aXrubkK4mJ6E9VoqXsp8p9mfQ7mP+hMic0HbvWJ1aD2qFTQzlYRi1IZU6Spk1ZN6F5"
    "QggOXklac5I0iVc5uXlCCA5eZhgqTpbEqRecSjXOwRc4bmQY/e1lAqdfTR+rz52DtwPODL"
    "5hcAnz74duUOsyMUQgS9ZX7Knsnee9+GNd3NRN3lX35qo6P09elWIbV+BmUyxvgnTm34b8"
    "15vV9ex6cdvkPIZ4G/Y3t6ttMZ03RugSZFe/xnDLjn1XTItlqSlaxyXhLpWfu9jebBbr3Q"
    "IUN1nGe2fgHuglKrWU1e0hg3Ky8Iarhl/XdTZLiXXVbp5iP91aPy+xz0nJQ+yz7Jw3O5QL"
    "jGmHNCoDiJtcx97/sBb8iQGkxW7KoLjfYqyiCcQJ6v3uCfkkhTuaE2LBvOJkkuwwN18wj4"
    "BszG0xleo6dkPTBsRy6BHk9osNcsdrup7JtrGFSGguTBcPRkRCU3bt4G1zobG3giliNaiM"
    "rWBajhxsXu5tQEEC1MzEjbTKgtOpC9H03P3gCTuPkazbr15/RUUQ7XcXh2Y/4No917TKgt"
    "Op5wJKHXjCnoskyEINl3MysCEtDRcsGdX7NZZECLtbX+M8tNUg7X9KKqZKWN5Vgi4HXdHH"
    "SkoggNmn1zFnqwbsbr2dd7n6RNef/GzzU2Q7zcmBLObIX4gg9No2w5SYoUqXdlpHjxl2zN"
    "XAfjSYlTW70OU7/nEy2qZUHf5U4zl8Akc/Tkbi03XwU43n8LHyccYEJCbl7Jyw3RycyI/B"
    "ueqUJiegoi4T//oTKNXVBiaoVDesW1E5BlL9+Del9qwj+tpUiop3gSrLIeGJ2asSEhcFMU"
    "9eB/ghaWLJYP2B2j6asPkc0tDRyIcZOiJxjEEdXZgBa7ZNex/3rjNjwIIx+v3lCz5DDrfA"
    "oYTuoq/us2XEpIvO0Flzv3oTzp4eZY8ZNOaSn0X3qxTubGrPM6Wjziek7cbVikaY97vyHB"
    "uIxUcvHkMhKV8DwX3s4bXAGxtt/Q4f1ZCW/qoOD5Zp88hxvdQJ2xJn/LB+xQHczQH/HG7v"
    "OLFDPwNqEnlwbKkLGhECoA6UxLiVD+tfaV/O95sY8I4+0kx8VR8D62swvF6Lqwa9uB9YAb"
    "i/jylAdI0flaS5zR8aILzUD2kFd/tp4ivsin8oC3ZlmdZp5sK/SIfUpXC09S53w1N6AUOS"
    "qM9OBkATX3FyAoSd0i81ANoL6M997p/nugnPF/DlW0gqiQBSn59LgCa+wlIKyIbp5+/nMN"
    "0Al6pLF2kmH4gipZ4gcYzMa/y71b39jH/FsbFvF5tyeVNjTcSRzvJ1DKPt+5nJsWDiYyGX"
    "VIXiY7FMVhgqNYBvkyzWYP3Z+VZ+rVWtS/mGmfadfMM16l8npvc7FoJI8gutwbFrfxZxC0"
    "2nDeR0P1PcyAvwmC5lt4kBh6v4xkBdQz8EMSUB+AqC+t1wprCFw6u5FO5HjShcnm6aw/aj"
    "kTo8abKbUZpUilfpIggihwyy/DYeyUJZBZKbeQmZGOqQX58P6VLAh7o8H0sggNm1y7M353"
    "vAlne28N58Q9ThImZMmYQ9zDVMKAIDa5dLmDFlCutAVzChCAysyKpVhDimT+GGddXRwyYY"
    "OoCLcpEKIvKUBkBVdQWAFtg2YNd8HbrfrgszPd9UG6jTG+7c/u4EN1hTp3t5KLA+cwbWYD"
    "kvwhqs+OnVtldLHavPXODR+O9mq1juFG92cJX6FfsgHGjetr6p/UVu65Hu67u5x1j23uKD"
    "bW++Fd6mMMPHDUqk3gAb4aw06HaYHIPd8OcxewPAzEfx9qnHBhltFJ2CMWXZH/PTcIq6gw"
    "Z6zshpacTw+VsoDhd9dXC2UzzJ2KoRuVEyDPIKGcClkpWpiyr6GUrKyaKpmq7mwne4oMYm"
    "2Iyn6RkDSHdjnhOHrQPJJj1Nn9eB8oY9J450qRvOQ3frcnW4W339abNbqNzlrq3/JS548U"
    "5UTB/iMVVf9LLaESecwDkhkWvTuGuHSkNBSYQtflOjsqseONjRMyJ/qPRZBFMNZ2NUWwEk"
    "y508i64aUYxgJeTqppJuiT2SrAZSkTTpR0ZGgbpyoykvgWxERaNnMPPpOKC8P3saD+Q0jH"
    "q6mw4moURVHW8VYxxYqhnurjEukkAXHW8goxw4uhjuXjIhUr9ltJcz+iteQ29Wt2FCx+jh"
    "GeKpF9qf/IW6k5G+VV1aG44DZOizrG1HOUmrH66aN1xejI8m55PTk+nrw7+Oz6pHWiYnL4"
    "8vK+3V/7o8N//9+fI/zB+vygH+1/H4jfnX6UU5CKvnXNLLegxjh7UsYINPHp4pDbeaR2TJ"
    "L+VFD37goNJ48RW8xtMfaJP5b4ZpuvvCHdB3UoHmBwORqIMaOq63SD5DqEW81kpIx1UR98"
    "WFBG1WFbovLyQlEcLuZRXEKwxaauhoDazXGFDCrgvumDyviAGX2lAYLv7Oi+yYPIt/yOU1"
    "FIaLv1m2yJE3y5s0ZlNpGLSGt2AP4a2mmxUV3FZUD2x+9XuKv9/PljuzSMCunlSamK43ix"
    "vvbkqNL5/9fcB9w+P6wtP8nrvXaSr3343Ub67qbUVqdgPsQ2q+fs86Oe2PQNA4tzfJNrQI"
    "x7j9+Qq9csJj3jl3eGozhGhZvBuIeWCzXVVn2D0QlCI3tdcUXfcCMXEa9LC7ACiLFHqnlR"
    "7FRF0VwrUeLRdLLc2EKFdFO5Mm4Ldz8yBW4GSQQO3e+xEDVehdeh3Iw1JDx7V9RJsGP9yq"
    "HojBwtxxPR/RpjEPt5IHYrAwe199IWJvaZDA29YaAG3LnNe/bs0hTakFyVOo4+WNn17LLx"
    "ii/0MZpWoR59rCGEhV4+fd2p96eOm3YqoOyZkwDpk5Ym9KYKblCtbaXXWQTfHpfxkGyvOJ"
    "CiI+StzMi68/AG95X72l57N6Gj8HV9dIPQhXJZVZFreBPNEZZK1MGnD7MB/FYLfazW7Fzo"
    "Zy3/52sbkDCtm+X6zX4NfqDBpT381seVOUphL/vrirTK782QlnxfhR6cW4NvA9sLqON4AG"
    "e4COdukonwBXVtTX0VLz0PKu1MzaMQTeYLs3j2DCd75CDt4IcpCa39z58ORsfHRRHfVelM"
    "o6Pyz/r/rH69OfJ8fj6q/fxj9X/3lzeHZxYo6C/RbaEeYacA+wGv5nhy9r9kenJy8nZ6/H"
    "L6p/nP8yefPG/Hl0+vpN1UvmH4dlnx4fl/+I2nFDwTVT/yLx/hiN9HwurmYCB6iTKiyySn"
    "g1+XV8UuO+fP0agqu/pnNcidUgqnnk9VeafJ3+ybbsLY6gxwoxV56bKiZ0n+KqYACHFGwP"
    "PYYPR4wAih1LAEXwgep1sh60g66WGtvkvk0XVEdE136PLmovD4Hv/0DJFCBxfB1E2zQ8kW"
    "szpkBADeDEhK2y4Ag7LOWj7AWP3W18b6Tp5RXzimVYHTNE4a1BnhGuUrcmwzrSsQVuH/aG"
    "xB9brJuPpm70tlK7smc9h5RlwZlSWgK9nk3LlOhtgQc1IsCg6vpKQYM0DolXNCJAcCj7P0"
    "GDNI7U0gKw5K4ptCAw1hZuJ8CyJbdHAIZkS9SsyDJMfKb8TT7r6+SNY/hRGmCQ+zxpHG6v"
    "xMHgNgCx/LZAS3bLj5a73lCwfN5BdSD7w3BvYp22zW9aeNrmc4h47uqIIIfKd0cPgizhef"
    "ZqMb2sMQVib4OASHmOg326CAjhI/a/+IqOYbTJ5PLN+Qz5gymiwqzPrxINrbBIcbEaysQE"
    "LRhvgI4JPHiEZXjwubEYVBZZMiDEl+1DA8xadevx5tt0QIN1bFshsme/QO37F0rDgiqw5I"
    "iKBde34oEh5yzYqyqx35gMW8cMC4wxH7enMpL5OKDCp6W2CpiP/SK9ERvJxAQtmo8jOibw"
    "cD4eHHx+PvYqy+bjmBCdjwcHmLdq70xRYNUhFdq5XpXYqoMiNdyxTEzQEquO6ZjAA6seHn"
    "zWqv3KIqsGhJhVDw8wa9XhqZoII0aKoIzP7bRw4s0DpM3ni/OomVfzSv05s5r5kA+Z+Q2A"
    "J8wCaL6Oohd8IhXgz5aZvoUPlgUQZU+Vhe3aR8oaI0KeJ/PqSx4mQ8iu0CfJmpbRV44QHe"
    "WeIeNphnxeKmyx08NSKHIwWEBN/nNjCNkV66GxRtU9nxgLNRz90Ou5KVL5xINiX1hfJ58P"
    "82sKHg5DyK7QJ8Oyw+jz9Fj0NFi2vkzlXZ8Di6P2zDtfXqCRjSiqI9FcdFATB4SEr6UfCj"
    "My//NuJH03cr7Y3qzul7vw19kd/I0R2Gjierer+81NnPvF9Ofq5kNpOttiYwYhUIqpsZt9"
    "KKzODOrqDkmpjAzGZs3Eur7prd2SFzcrQJv72yIZQthW47BUvwtquN6tEMsA7EytDMNkoK"
    "PGtdKWkWrIo+ZV0pah6iXSlq0/8hxT+yPOEuHSjlTHw/zUTSiVAMfm5lc4Fzjx/IKrJsLx"
    "8NXZ2MQjHk/O63jPcho+Gk/PLk0U6ZvyK3Z6MTk9iWMf66bgvOIFQvpFQCdJ04wmo4hn/b"
    "uMITqPtV0fl2Z7kIrL7HyHGKUOtrtD3RsmWqb39OZOafUncyffElCA7OdDb/vut8mBIozN"
    "goQq0NjxWVj7GZjsu7yAhIKmfH8XaZcHqUvfUbd1+0GU9R/vhm48r1drHRlSb4VEgPSWWu"
    "pd2bbOhtetQ2NqPbjSboWS5A3ZrA6FJuyWlJTxupWp/gi1bXOhdRylIbEaVPFIjeXIwBZH"
    "gVI36COgQ8SD8m7Ne6tyaWQodVM+wjZEjCjvdjy6hWEjAzfiI1yqd+GxZnP9Jbv/ThDi6P"
    "Z4552Uiw9fcMSYvOGeVcGAd9sT0vEVITmIS99kj8fwHsBmTx2DTb4ca0hJIW39Bao448Yz"
    "KI3HQTiuHRFp0M6R4Y9n+6MqXk8WHlTpGPbIeHD9sTskZNaYbeqKbdinoyx4SHA86+0ULJ"
    "zKKhGvltTDhhmZJIiNjXG7yZFC6vTGxrr3BtjGhUJkUIf+PzlujJ5CHvsaVbHjgrDQ157K"
    "rtA94jTuxh86AOhAhNz3Nnaidvjw4izILzB02+p+iilxZCev0Ef+hDxae2LYzbbb4ut/p6"
    "JUyKLkBjPOWI5BhSjhDOPg9Xp1/+79bmrAWJrfZ5tNSfWpXFDuFrd+Sf/sLEOlU2lNMplN"
    "JRoeX0Za3NqUex5aGh5K55WGGbC9mF1QgcGw79lnfJ6EYWYdJQFCO33WBfoHSEh72JfCVG"
    "NnygirIxCUM2XE7eUhsP2ZOJkCJIYPk2qbhsc9JgpqI2B0D4ei1rLiCzuHOA3qDofdNawz"
    "IFM1jqjKogo+CDGg4KOi10V+mxwowo6ChCrQ2N2FtZ+YKviHADEBNj2ouv5hgzQOgcM/Jk"
    "Bw6Lr5YYM0jnA9yfCZ4WQAU7xccGkiwjuQaBUtDUAhuXpgOdQoQqEugguSe9QH7WvDavM2"
    "riQlYvP7xJrYroOlKgdhfLzlwdLceMeN0fK7fR1/CPskmMm68mjMer9rIQxF4aAUDNCQiI"
    "PUH5GDos0NwbamZPhFVIiNDgoqO9ZCdwPfYAEd1pdhpch040It8IhkbPgCS0Yo2SrwbXpP"
    "ashZd1RdYuIYKWLnewJKWbz9EuUvQvo1r7QvQhrmA16EDBqIL0KG0HwdhbeTYhWgFyGbvg"
    "UXIUOIoouQUbvNRUhrRPAipF9fcBESI7vCLkLalrEbXJiOMhchmZqhLsdFLXa5HIcjB4MF"
    "1GRfhMTIrjgXIa2q+12EjDQc/dDnWh2tfPwi5JfW16mLkEFN/kVIjOwKuwiZH0afp8fCi5"
    "D5+jKVd7wISR0qmeuMvhu/ctIjB0Oce4+b4uNi6+J5v+IzPA8oaGt2VyzntJQlxK0hbF+a"
    "MFJEbztEh2zZu5C23ev06wPF3fp29algnJYp325M3vGzClW55+eYqd71c1z9zm/fsG9+lA"
    "vZGkQsnynBnk2gRNN6dsAx1HtyMtUzgstiGIcwUsLriUEujeESgA8gqN8NZwpbeMmqLeub"
    "+r/lRAe/OC1IrsSFRHxoGrEtcdtcaMILHDixGlT2BQ5KDgbs9kMixdxSpgAHH6oBOtiXQg"
    "S3a1dDDrrw5Z2OScRQhfj6DkKZgj7ENR5UBAZW8XUehDKFdYhrPagIDKzpTxDdDOcj1P5L"
    "HaXoOxQsuzsN33R/+rUGm7LY/VktDEWRpihtul/N4nOAXvUFYKC1i1oRTLvuJfEpJ86LG+"
    "bMtl2uARDUyVlX/ToAKYTAJ4G4Df6ZN+kxnjcpXAKABEqRGyBRyHAjRF3C3/5HVvdlxOEi"
    "BqbrYtDPKRSy1kwuFHLWzzIU8u+dbihkp5d3KOQ7lIejX04ckg0+0Q+aJSchC+Mr5+Vs6b"
    "oMRVhk1QCmsQG+fqhc3VTSdeuZYDWQiuSb0aSMXHXJ8vigtFmFDJHZh5BECLuXeSST/vRX"
    "Q0eDEKQBiibszk6KZLIRRBGDuisE6Uei73Znx0UyIQmCf1AXhiBFCbkikqPHk5Yg2PUvV1"
    "KCsPvdX6916Hd/XZfp9wGyWdDCcPF3ymyRYpHVg36ui7Q4XE24pbBcA27JnEaunSMBF4I9"
    "4/dylGQTJ2Az/3AuE0YqhbzfZFPs7jeVK+3v98X2678y/WGxDBl9H/osMi4VGHLxzF61dg"
    "m/Kdab4u29abxNTG1+m13fxqmt67vtjU5Eeaw3xU2x+AhUYhoCPxuLwm5Gp9wzjCvShBMl"
    "tLae/pOImZLrJOJqDcbJV/1w1eT+PRtfXJ6dVFl+j44PJ6/bDL8REx3XS8RUHu3xjOTVWq"
    "+XKrh5hrVB+n8uy741iY4P37w5O/3V/H02PhpP3N8vL8vZqvn738ZHTf3fJhe/vDg7/O2E"
    "VFA7NrwwmOongUsGZWmHVsS2+rk762B0RkmQQ9MVMlbzICWHBst5RHOwn7ywhr7LKCUB9r"
    "2P6rdTVfYzT1KmoAZTp8bXPSGFCC57h5/loAufsbtnSMRQhWBbT1KmoOtu5hMiMLAKtvAk"
    "ZQqr7sY9IQIDa/MpFqFsvtYkPlOujsywZWBiuyAIuhQ2TccD2TwDI/P1d5QqhU/vPXiiaQ"
    "Y2s5zgXEukCGmE/iLIv5hof1TH7cnEh866kkiT8uH7lxKHVgF9GxGvz3MnJGhTdj402ITP"
    "iFxT90Hc0udRm4X6QMh9QRjo3QK/G/iIPIXd20qoQwdicFZUMrdZkjq5slJ0lmWEYFm7c6"
    "V0muB96sw056qCqd4rGWAUhCIKddJt5g/phXoJvwH70o3ga9ASdZwgIwbpGXJfCpB+IbqP"
    "GZ+asTTAx4xXMtCXQzhmWpLuqyX2mIn1AtdN+9CNcAXVa8xEDPKrin0ooFOqW+tttp7l8G"
    "TB88IaVtvZbbGtRupqM//qj262q9u5l4tWNVR1U9zNNh+C4xt7NXK1rt4xr46ZwW1Y4oyk"
    "JcjHr9Y9uC6VCANku9y1JY5dfDvpeegSsFI6cgl4akRnBgx7vgsZ8PLsBB661EXEHdvYQZ"
    "9QI8s9T9Hbuc8v13fN061jE35Q2xsd2YmeIqRBhoNVY4anZZBAZfvkcwxUoTM88nl5smrw"
    "pjgZfI+Qhh1OoOo9HsgggdqtxxEGqtClPY7Kk1WD4ACGoKNB6x6+kM1nMQoOXgg6GqPuoQ"
    "vZfN6c3YpLYsKGKGG2toL2ULV8s7iYUW8IDY1KL84NbTY/5mQuugRtYuwpuueSAmTRNout"
    "LmADUhqrW84pQ42aF2wPvR3fbrZ594/wvsliaa6UQRn9t0dUd4J2o6WU+WhXzO6SrKoKfT"
    "Z1xhRUNnUNK9VNXcOTs6nDg98IhiqbuobXqnquqahGncft4ZVvCp6LsUr19/DKdqxXgPIu"
    "106LVRjYZhOt/lTNO5WFl3IS+0O0RwT7Q0gfTnimfKj9IdY6PbPb2o3SmZN6RJWA53em1p"
    "wOWmfDE24PCGo9uOyNASlJFno1YmRwm7mRgOhGoHJvmlZZcLr1ok+pA0/ae6EEWaji/Ryg"
    "o2EOsZ9Dms9iFO/nAB2NcYj9HNJ8FqNdTwngNR8oCllTrAyq4Zrvs2YVKOmu5uNL9ZRW6m"
    "+s0Swe0b40oKERae9Lo2bzc0eXfSlKm5hD1PelhADi3Vrx7q5Y7qZ3RfNK3te9Xxvq/Uar"
    "RhbbpnLHPVXQYX13VSGz3vsqsEdI8eftEkgObrAFNQbYKSQkAHMLqN8NZwpba2pmMgmeFO"
    "yeDTVuCp02Q1U0/8zPmCiZBGPPCZNonw+Rv4pOkitC5qynM7Iw4LPf8iToUoCVX/ckJRDA"
    "7NrN1MOfGrDlHc17CjQmEmygKMokbN1NFC0CA6tkI0VRprAqb6ZoEeSLvW2bkkq+ytsWpa"
    "p20/ez7Xt/Mfb9d6F/OrMY3Kx2qeLij/ViU65vyRcFPq4+IHfH40vv3z6t1ziLeWGedYdL"
    "wfVm9XExrydGq5U2surZs+Z18nIFNp++nd3sVht0fUr44vGFX/cQqWBhtZj/YYWeNgCn1z"
    "ez2cEsY88kXWvNWz+podNd5f8lTTTBFQ5Gr3KjjemzJ38qfsjNuSQdKnrgW+SJHnNNjy1g"
    "GE+aEbabvSual2K++s0UIYHRzXa6XRf+MVcz5q5n14vbJtFA82t8IMY8B1N7++PtZnU3NT"
    "2XYljXyHMbNhpzt8IlJXaaDJGpfaZnyX13mT4rrbM7nyewuDZFhF+SDM9EGUf26th6v2NM"
    "UV4qUaM+Q7VUDIn+4e1dCXo3NXvlA+zPydbRpaBfWxTpSRDSIAeI9CRlkEDl73IyDFShc/"
    "Y5WXmyaminehn6lo4GHXxG1Lvbl0AAs1tnQ3pN2NKuxqTJqsB+KGXALRUN1/sAq/dx2zob"
    "Xrf+jan14Er7FkqShc54qieqT8NTe5YHtMiA0a3v4MM7fWBJ+yv3yE64QhE4lXA6GqKyQ4"
    "lqPotR4kzC6WiMyo4kqvksRim2FKYBsLAwBDsB7lFvhgGNMtp3KANGRclqwNu0dMEPyGn0"
    "wfZIGTsiRt5+7wS5dEnKhE3rRTDQjednW2EcA02bmHU14xhSAohd2/f1fmB6M9t+/Y4387"
    "Bx4LB+EvrGwNPH0Et3f/23on5jILhPjNVJsdl9WhcBpiil7LzY3mwW690C5KR90njhF6tN"
    "416heOQT167KiZDumfl9Eel2VXYW/PXtYlPfkN+uV8ttXFj+vLqFWWtvbldb8ON2tltsK9"
    "9waw/GMRo8Mo04TsP3pkGFctbfzeBTQmHMiqmT9yQOFQpTjuf5LWSr+S6z+Dnmx+QzTHqv"
    "L/kzUF+Hqc9Ky2Hq82wnkJidKcGuiKOMvFkk5tQUEbfNEV52Kmmfcy5/uGqy+9ZZJSanJy"
    "Zxb/2v6s/JydHkxfik/vvlePzi58Ojv9bJjk9fvzk+LMddm883aCualmLZvWI0RzEOwJ/L"
    "PFex+dECOT79rRLw5PTs9eFx9dcvk1e/VP+9PHs1JuXNZj8+GddsT9+MaxX9dji5mJy8Mt"
    "o6Pz1u0h8fHZ+el38RbUSzVtuSVwCs9xniT6bNl+dPJujdssQrH8CfTLYOVmBxbTes5DDt"
    "uKMQBh/0XnFeWKvo2tKvyA8EwqhoWNpBQHjrbHh8j0yKWg8uxzuTliQP3awXhIjdIoMC6l"
    "Yq+t1q2+ZC69ipIbEaVHGXxnJkYXNfD8OIaJi674XhbXOhdetR4mmw3lClPcp6DCygqJe4"
    "MrB2VUxAtMtq9b5s2uVB6taPAakSRGkfRjJk4TabIhnQhoiG2G611PvRtc2F1q0vI2I1qN"
    "L+BHJkYV9/mnpf86nzQJDrXKrpBCPBQsKRqVtCUj6OmtqumxqfSxcVYUz41mJIhlANLld+"
    "aSI4GcPpErahezJGNZ/FKDkZw+lojMonY1TzWYypHR/VgHCrpwyPveVrXTsCbM7pQ4ELXc"
    "rq6Fz7WXiNt0mArXFHEcBMqTIcw5SxLHaOJ9F62HmmyIWwraG+4reM82bIe5oDoUkYodqz"
    "HGiz+cWvd1whWfi233hy0TvYMsDjnMXXfAkZ2bVxMgrfw/ZLHuTTHujz7snDhcxKnk0Rcm"
    "H76bKHhU6nyMZqM8+dKUraqocFmTpfD0aAOzQUW3ZAmujmtl5k4X6B9sAOZZOoQW7tEbFE"
    "Fb7V70cdTOv3KDqMgJg6MbfvBTR3NIDDcvGgwDgkDAJUj4YIUq6sJVzgDpqSjxucRwdt+a"
    "Poc2iMOaYgYYehRTChR9jnUAh3vHnxJ+KRFtImrMarGI2uoERZKbF4Il3Ix1JMLdJH+FTJ"
    "fnTCHDM+SYfRAsjpcbIv4Nyx4YKwxCPDp0zYgasWjQrvd21PWyCYQAPy8RDSCrTgj4V9aI"
    "I5DlqCDqMgIk54WfcAmGv/foCOeAhExIn+j+KA/IEQFmn7VWIJZQqRjwhALlOKPy72pxjm"
    "6AhoOgwQSJ/ws+0NPDVSQoo6vhaHe3H48/E4AtEQVFiWpRgX41fjMz9m/PFoMR/BuFkT6f"
    "Xoz1fLhvevk7OLy8NjvI062rds4vJ8cvJq9Ha3ffaw/unxqIr8KJa75w8ePB7Ni91scfv8"
    "wXK1LB5URXVw++I/i+dPYHqLVDulVHQdi9dX4+TkfHx2UcE/pdWzmD8anY+Px0cXlUpenp"
    "2+BvZQNpxgZbXwcLP6fTF/PKr/7XguH4/82GisgVaYfzudINZo1FsJWtvFbjNFqO35FmEi"
    "Z5NXlQVcZajL1g5fXpQVG7zY4Ph5/KqUkq3bXw+PL8fnpRkWv/9r+e8/pyizqqyY8NVpxm"
    "rZq89HpvU/j8YnL6DNsZUDxihFUF8M6dwXhtr1xeWbFxXd6cvQkrC+KRGfjFa381BJf/kJ"
    "Ki7bi64v8N8fj9A+emDmxXKcl70FBOH2VkVY9db/QFOxfcc1lU1xt/rY2VQaamcqTbx/p2"
    "H7JXR4I7+UrFNXOd2FXZV7RBJcT3pg3pEE943M7/ZmQHsLoPrVD7e38fQ1l/Y1yioqvv4p"
    "vHnzwP/RXbd50DxZWS0pPlbXC/9B3jBxeFkXgWztq/wFo9nderZ4l3410lZisFO9/FRW3H"
    "C4bXrdpep4heq2mM2TrKoKeTaJTFTdE1CpXcgKppNk3i2wr5BezYpGdM/bWTE3pQtaMdvq"
    "zRc3A1muR4fnY7NAiWIA7fZpdPFLnUdqfFxWPKgm9dH/HgVUXrg6myjO58MndEG4IgE3Yg"
    "kjaxJQNoNNImE7sSWpno8O4OWotPWwLg4lWNi9eFTlSv2WVFIGsG7zCdJXiRJo49tEKEYQ"
    "GOt93fpcm0KkSKNMXatJgQxv1uAYoxsn6hDJGzZ+rWzytARKJH8aihTLI6aNNp1HLahJX8"
    "NIYfVvYuAog5sK6viIGxlxj2+6muuGY6+boQ12k7dY/xshRhqtQmi04Es0BOJQmiTq6vsm"
    "RtssMGmU7qs5BDrTetpim2+w3GLbDUfCYv0v/CAW66TAHPbxx9X+O+uppwiTYANs/Z30tA"
    "wSqOzrRDkGqtAZ14ry8nDUwL5vTRHKFkm6PZ6+eE3V7tzj1PVrFegdepx3CRtQMe9hE3Si"
    "BaNyd6cuZBOVu3c2fi1bA3aXruZczgYb+9zCOdFgn4Wzbq9n0w8nCDr3fiIJsZYaOlgBOx"
    "UxIGTd60apBBsK5X6nL3ijVbv3NXbNuz/cLv2bv+yNTQz0hiozo8g3VPoTOrGdStTuNaVv"
    "JHO6BHrHSX0jntXzm8tEk/02l7q9n9laZig6WwHGRF0VHawBl4ujFnrjnWhOtvHW7Xli20"
    "3U7NzTPrEa1A49G8rBmuqSTofUlNLJ6aA8q4tcDk6YzrN6xEAVepdZHcjDUgM/TwNNmoau"
    "mq0hJQQHryBnA02axKubuSElhCAkpS7dFKWBfP1PIOez6S6W099nm81s6V7pCorXm9VNsd"
    "1Ol6tdEfBxiTFvZ9er+830bVGbjuhRr1K6DYRzs7pbYzBvZsubouzT+PfZdlswH2Ouq/aL"
    "ViDe3uodtmAMsme0QsNEKUih4ZZNR/rm+PDkxOQcPb84PLto0o9WWVnH9h+HpaKOj/10pA"
    "13YGCxtEGFdILWhmVokU7o9ucr/iNcDUu157fQHmIdakBKO/WaEv1jf6xF7Lti7USyKUJo"
    "MDgDbIHQlpmw2AukBK0WTMayKClFAnI9TXIx2jkVgLLzsmKnNW3lRJd2U0DUGwq/Y6J2E7"
    "AES1NAgQHSXYgiTSawCJadgALDorvIRJpMTQ68hEVBbXQCUEtSFDWVkD1c+bEAeCQYiqBY"
    "DUrANYGn/b5zrkViRBBTvGzwr0H6BWpgI3l4cFmXHnEyHmT/kuPQsOmrjbAu70ojQYdZ8N"
    "DgEpd8o5WmDBv+pE8w4ys+5kM0mp4nm52eYGwGRKihtjWisekXaM6pvjw8uJKxGZHxIAcX"
    "kAeGnR2bXl2R/cZ0xDdyUHCMsel5JgR2HJGh3erXiWw5LNIbvbFUXOASiwaEXPBBuok9KC"
    "Br2UFt2dwMKNH5eQ8gGRbu+dgkFh6S4Z3s1YktPCjSwx5LxQUusvCYkAs+sPA9KCBv4X5t"
    "mYUDStTC9wBS/qBg4CR3rkzEM/7EMFosP64WN/+gzw62BdEzgcyzhu32vpTBAHAy3BfRL7"
    "vVbnYbHiaUPT1vfwnfycufMyzuKv9X2bLjbCv+aE5Jer/VN9Dzemr3L+1WOsEp2MgLDy+a"
    "QdHz9MJyUTq+sOz6vH9neWTPQF6cHb40j9Sdn1+aM4/TX8dnLy7H1Z9vDifeyYdl6qyxfQ"
    "Sv+kVwOmE52eHRPkQ3qx39Uj6djzlCNnC8OcHCIqu9V5NfzVN255evX48RVVX3Y8uZcxvY"
    "1kPsyumjKnnHw6vW4r0iIGc9H+G9Wg3dWrZEh45O62wJFon3UY9NcLWr065S/fS87KGaV/"
    "Pvvzxv+cIzJHycsA6REFL7qW6K9I+R0DbBOsSrKHtZL6RC0ai9pxe3ha2m2rHEvNURE6AQ"
    "lG9xwDY5UNjnKhShCjTG+QrdfgomL0I7qI0C0ozIjlrLii/uIjTyujscQecwIq1tVT9ah4"
    "HJLWUgGO+zoNc5tr08BHH3hGQKkAQdFLedghc9HOVW+pznnxg8mBOHpdDs3KRUyVmTf2YL"
    "SXDAqqe2WKMpPIJzW0iC4tE9ucUaTeFpVgUMLxegQNDAZUbg4lJ/5wmRiQGW5dlCaPiAfb"
    "fW0KBpl1ZUkefNwog460l1XAk/LdiQ8iCFkQcBGL3Qg7ixlPztNCoYfz4RbpHeFyAYfoN8"
    "GUJxeGhFAzAk4yH2x9/AqPPDr60rG4ERHWq3A4NjjEHjuZQYsKPA+9IUR6Zrf9QD6UnBgC"
    "eyWI+GATF+22oQmHkrbSrKTNQnQu1zMEAMy6xdRxLDtAR4p/keLttfzW966FoR8shENtmS"
    "5NH5FjkQwrw9mnoyc/RoUGscCAzDFhufJw9G4/+E8psCPfENv7TTSxSIhZMR+1a9UCyq2e"
    "RXOfDBSz/NCDH+fY48/YofaVQEiNguRxkvAYR1r7QfAbDsB8z/HzURp/6PAfraClNcQ1Wg"
    "Cf9dX4Nc/zFYUZp/0HqT4b81LZjcP6QR5PXHCa+wlP5t+1hacFxnmUT+bD1RidlBq11ysl"
    "M6AMMJqctO2o8TXnHy9beK75eqH2gb/NQnX3uqK/Dc/F9m76eS8Ud1+Xn4ccIrLAU/b5h9"
    "vj4M0+1zKKRdoJxkvw1tMhEKfjDNEyT2JZ0t38p6u1h+/RFQ82J7s1msd01zbRiU4ff3+9"
    "lyZ9J6YWFJVYao6unzm4KoMF9sb1b3yx1RPLtLFHJinuxiiRORFC7csgFJVffno5LqanmW"
    "681qfp9Jzt/U6RecVEutE6FUs1IOU6p5RjYX8/SKsaglnKdvqA6z/RGAjoOEUJahcTum7c"
    "8e23+BYUfMaCSjEW+YuIbsj3iIE8qnHU+Oi/lJT1S1S+IJMxOFxMT00T7NG6BDxPvA1lOb"
    "UjOnmH+wN6M+EQ2unQo1d6Fh21xo4gAAjFgNqiAYAJcjC7v9EsgQB18QAmzwMVLvWl8CAc"
    "xuHQzpNWFLuxmTJquC5hstw91+2Amw7epAvYNd21xo3bo2IlaDKu1UIEcWdocAloiOBjtM"
    "KAtoPouxQ1BLREdjHCa8BTSfxeitGoXOXpycRhysT5UhI2JkkXtLXwFgb21M4GxrKINsGe"
    "ct11+DSyzXX6RTluvV0bZcj3Xecpt1fiezDWgTNuv2EtoGGwmQReu2KAKUbg9DoLPlytgs"
    "2/w3pNspGkKb+JYMcJ6GCiBzyfk71+by4Hr26a6wXfwVu876Oq8IBHfF7v0qlBBkM1T3eh"
    "FepaYrezqULBclX5Jlx3F24O4eyKvnnTDLpu07J5L56aq5A3ZxdnhyXvaOSRd41qQNPP+l"
    "+u+Lydn46GL6YvzzpL5k9/r058lxfRHr9KIc6NV9sdiHgmuW5T5BSO3k0xTpO03QNrHZ1V"
    "bkukqi+igQXQcJaJEBg721Iug0YDE2VGTrKYiCbRQkQYHpbp6wRlN4BFsmSILi0d0oYY2m"
    "8DCXXWF1FIfeYituLGlfsiUWTobbmeLCimo22TOCXiF6RLc3Mj3hvnE8md33D8pti/Rktx"
    "xla9j2q91+n/0E2iX7zde/nM0c9aZOefuuhLe7VbmI2s0+FBZp4swUX+byDk8fU0kicKZ9"
    "skV4pqOT77rmpJv0umapc3Lqc4RnpvFxKTMhdc2Ns8yX8Ou51PdZRXbr5VdwvwMh/f4l8m"
    "YjPS1Jnh2T27nXK9Zf2pNtY58SvzLz1jMkIWGp3n7G2uVBkuZnRkiVIPJzNaMy5OByz8QQ"
    "GhKg7okY2jITVqduJI7D+sIUdiTrMCyYGsUJuCMyEuggqbhB4zl88qTcERmJb5D03KDxHD"
    "72SRBGRGLTPAfCG84PRY4TCFAkhp3SoQ/SZA4LcyMOSUg0ehtyrNHsnNEplTNCSs8d+kmd"
    "0eZzSL1VXQewgJrEG6wedSEjQgi2ynXp/ba+k2SWvJ12xMUf68Wm2KJbXmQzFSySF/M/pq"
    "0EU8vq+x/fHmQ/0SlS2xltBbtEtrJWOcpILadZJ1Vc//v34vr9avXhq/cxLGd3RcwoaLCq"
    "EGXdDKFsgsyWT5/EDIr6kzLdfVqHL3nBms01kOnbRXE7D+p+Z3eO2xLJTRwa/x3gVFrr4q"
    "Z9+xhosX7SrcBK5ovt7LrK6tqm/fOeHjNbzlllKkmlbYvSAHYxceS9KT4uVvfbKV4XqTIt"
    "Z//FretXwsvRGG5PD4flouTdsOystYGMmOXvLAaNtcX05c9oYDqgj40RAPLKeRyh0QIXRl"
    "ADcv0O4RrYeczQFfJ4ISYNAvzDKuhzZwC4GwYAcF3C6s/W+CHIqoQlCTKU4GtuQRWCbez9"
    "wUcBy/ODkNovWlOk7/FB28TWUK4L+btLSILC0d1VYo2m8Ah2k5AExaO7i8QaTeFppkseEj"
    "OHIhi8L7gmCNNeSnz/K8xcn9OkKDS/miY2rPkUUree4KEz1VFEtkgPi+WYnAjqGVvYRz4R"
    "Phk03wHFiSBoMoUIXTsJASZ4oHjR+prwkwLJTlijZb29thsum5+Ea+Vmv+kMa7cr7tadj2"
    "FLJZR8N5+og7+6bSIxvrte3BxMFpvNKlyR27u0VUoLbG19V+pmUapxtZxbRoI9rze6jBKm"
    "Fg1/DogII4uy5TbA3enK2FNm95tqhr33rdwx21Xnx6q3xd+/Qc6fM7pNyRPqWC6R5ZMwuO"
    "JjFbRAiO42s6FBhRw2q99TDVSmW0SWGpl83WHQKKtBW67sKJ/BbblyL6eUcI9of493/evZ"
    "p9vVLHhGI+OxeLtYLrbvQ88CtgO9X8ynXn+5v7+9/vG7H55VpM1a+eGV1x/GqJ3yQfZ5z6"
    "DdUFgXy/li+Y494GLCeMB5AzEjm5vH6868qvLoP3gzPnkxOXn1gDMmoSSpL5mrXVqWHGxJ"
    "JANq7LcB7Z0yDKKAWjoW+Lngu+0TpcE3A0oT0jy3MnE1kwmDUk20CYMS0Pw9E+tLAdmnVx"
    "RuJgv05E9f1e2D+vrBart7tykM2Wy9mH4oqDn88nLygutUnbwen18cvn5z8f+nfKtELTUX"
    "a8sf8bRWcDp7WY9Oj48rU7j65ujqG8S9OH0/2773uX7/XfStuVlFPtdvD56C793m0+69mU"
    "e/+fn09DhSRXAwEGK9nW13xsmOFmOvG6UgIW8dEdUJz2djWT09n5aLkufTsuvs+bQMoj7H"
    "3WV1MWRXGkbMzZkGYFSXIOFWpekABxmuLJaDDCG1E1pTpO8gQ9vE5mpbUeAggyQoHF0HGd"
    "ZoCo/AQQZJUDy6DjKs0RQeloPMr4xiUHaQhe2lxPcGLdM1QVKiwIJJQQ8Y0ngKZfuNEYKM"
    "CfH5wVXShAibTiJ0n0lO8mOUCsEWHXYHaZD9AkXUoURMyKysyAQdE7afH3lw6HSmZKSy0K"
    "IjQuKLNzBAhkX7azshRkiKovSraeLEmk/PwXSaXnTua3IuRohMeth3i+XoYeVFLeeN3Wpa"
    "PeP6qZ6H28VthfXBqHlqMD/TwrS5HX274Ur/5eHx+RhZpafzMN7M7tazxTsqzuifmzfO5q"
    "2KLYgciPbnJJNaie9ny2Vxi5A3JVkO69vZDUDjCrLk9bv12+bh3Cp7rnGKzuOf8Ed5aaVc"
    "38/fFd59pebg4b7syJvVNirA7y9VJavrvxXuuCIINPosO1I7XnpuSR0bpT2p49d5U+o4WG"
    "OOOVS/Y0EWgIFn0VjcTFnEYuPMGgR+VAU8LNnHdu0r3eUEfnZ5clK5vMo/x+W07T0d69i1"
    "Ju3YmZ8Et6Qcs2gstPeu2t+7sO1588rxCcZdzMgVpgOq2r4sNosoZYObdtq1gHm4tpl66J"
    "9/ej4KyEkVTD8szTrWe+bX9ZdlXskcK909AFy33GotfJg39pwQY5rlOsFo7YrEluk7T/BW"
    "saVVq1u++wShwSHpOlDQZpOYBC4UhAbHpOtEQZtNYmK5UYLaOA5lR0rUYhJCvXxibL5jAg"
    "xI8/3CX1QMShQxOnnyMFkbbkjChhq8RjQkXHqnHdbjbUARGtxMB8WU2HLGix6RvbY0RD+G"
    "O4DIauNCzZnTE4yFWma+PpUEuW/Ee0DPMGVbVWjNARnxTRweH8eszRZSYtSWguhYf08aGX"
    "RYpAi4FYmBVWbKLQ0fr2/GA2NmmLCpKDRgjwg334FxcUzX7RBE5utTEV2K7FzqvvR+VwQc"
    "CsRELDPikI6J2rfioZEzzLitLDTliBA356EBcuy52QCLrLmlIXoVbLbNeYz9VRGsLwoLp8"
    "yGfSoW1uD8aUC8DNu1VYWWG5ARzoIBgTHnYM7b4lF9cgwqvS4OmktiMB4j0bBzJIQlxk6o"
    "2gjtj4r4PDk4EGUjziPiwPTH23BQGaOtqSkcbD4Vbp/DgeKMNM+BKTLVkI7oSNw7Wl9a8E"
    "sUkcdisbHLbDimZOP3rXkfOmDYtV9daNyAFLfwfQBl+Vpk2VAIOmLfrZgHhWw4/c3kRS9E"
    "9RE0uvELoD2FAIbogNz8CI+9ze/xaTZ4ltKe5XWOgZhuiu3qfmOzIP0zGKJTMMSHxRIk1q"
    "drZxKiSiIFPl8sgLUbraAAx087OsAx7h8m4FjZ/naAqx/s+frrUptnk8Pj6lT9zfj0jUm1"
    "//Ly5MU5cr7ueHLTpeKn4jRfcNje9ZS95ah03A4YgsNrJ2xwLC4+nCZsS3ZKjTGJv0Cu0o"
    "Dn1rgc4POKktAnpBzg2IlphDg4Ou24iki0nVxEtObU4bweIc5AHegEHxWEh7vLmT5CnME9"
    "0Ck/KggPt+zcv7M5DwFWYtbNR0cKs/k0pWCaKkPgM5x5+NhJRmnSDE7NhKMpIZjTlNRvEV"
    "Mm0YJvpzlC1t7HQpkE4GWOC0grUEBwjj6sEhh+i5BAuKVHiHOfqmEBc3b4cK3XGXXSoxEj"
    "H8K1QYrC04DU2RERphAP5P4AEij4Qbp5K65Xqw8uW8Y/irMi4y8AlxmiVC9zssypFVNf8G"
    "BJ6DBMP4PS2AqbZzRkpe+hxLah5ZCw7LT9EZavzvMogC0Sdp4KIyf3zDh82c4R4QFmr6bO"
    "gBtmVIr0cVlDYX/gz9UxZRquN/50z9CAFCK47Jcpshx04TNeqWBIxFJF6BWXqMCbzBLQvV"
    "lykJ5vpRDB7d7zMQdd+F16HkrEUsX1p6knnYv88D+yQtXkOApVFcS3+HO5nvXkJebNJx38"
    "cJA2M4cM44XDxGBh7uKDg7RpzAN54DAxWJjljpuYMo13ELcNFIGFtcc8wBzww8RdIkKw8L"
    "bbByHadtGZWu8NEKsHBBBsVs1m83ZRv1I877TLzL+qMF+8K7bBSwlxxjPGVrVD/tGb1d26"
    "3F7uyFyoX+n2Wfms/3p28+HdZnUfnvi3V4Brn9BuCjKkuhp3ZY8hj4O09/vLPt0V7z7hhb"
    "PbYmuvsxD0e48JcIbVd+/dMtLadbccux//tzzCvo85taWZK+ItQ2At+Hl6U4HNNjKxmKlX"
    "zGbpWyVItteU8ZkBKwYsgxoUY+C9oAyI57dAqd0XzJUO4KsgWkZP9YFJS8EFB58RKq0D/L"
    "g1dLHhjQPBVgGjouAobw/wpjPYJFsCjIrCprwNwJvOYOMdvXcwPVVALBPkHsvEFCgc5YMY"
    "2ObeT2BaEYJnef+5iOy0iLzfIq/IVQXrYvN2tbmbLW/wxaN7Ap0THfqZlomhueTPgaJ5QH"
    "wABExTbxlqGeovRy1njWWp5WWtCrwrt809A4cwiywRZKRqi+WsrRG7zrHP6rKDUiHTvlGp"
    "CMfE+jS3Ms2KicS6WiV0C3bNGa10lYhwgZ8677314ZbEqCSZr7lTd+T04H3ZIXUOejDhKS"
    "9fMGnE8PlHOxwu+urgHPHwJOOqptOWA1JnVTHUFgQThYm925YEUuewD7ZFwURhYpduWXy6"
    "HN7htjChFEyo9QeFFWJK06Yhw6+WSfFifhtEA61gIi3wYk1T1CJNBAlvBtdGIuSUImGGXy"
    "bJc8NheOCpwMvE2qszeCL4lJr6NaNP88IwtSB3dISUSdSDOT5iGfbvANnu2mS4Ys/HbfHR"
    "pAdGAjjLtpZmZYaVznZYQYfzv/JLOev6ZpXkwcCAUVX0+2a2Xntukf5HnfX7fBaPfQ3924"
    "ODp7PamNu3+fyn3+yTcOHeCdNU/UhcFzWFLy4aMdo+pDxZJbDldubeSQf6K4tW6SPlXt2T"
    "cKStyl3+zMpFPfVoHobfwu5lvD9qnuPjPAnoatrpp/6hiZEiHvtr3mBMTDAeV2z2NMVW/x"
    "wB67qIiM3vEqkakoRc+dW7rRhLZKbp6001TzOeYW3ZAGn8p0YRWc7H5RA4ORqP2npxO3gV"
    "pJHl/d11QXTEy8uTo4tJidGv+vDR6Gx8cXl2cj4qv0Xv3hWb0fHhyavLw1fj0fp2/W7799"
    "vR4fnof/2vq+XP43LIXi1H5f/ejM9enp69Hq3fTWfzj4vtavNp+kfZGdPb1c2Hhz88ffr9"
    "k4ODR382lS/fvDAeUKvZ8/GF7ePR81H1MmP5dX74wGF70C4BanfI89HJ+Ld/Nf/4MxBgud"
    "ot3n56+KCaQVebnemI6jr5AyuAAVgPuPKX8cmLEg5QMaEdQs8fioLYMkR8qorddDx5Obp4"
    "NS0lez56YFT4oHaenR6/+FerPesGu/hlfOJgjn/786gCOXn5Z8jJOIwhp788Hz08L8uOLu"
    "rV+P2ydmC8PDt9bTuu7Nt31erMb6vkELV1djg5H4/G/340flNr4cHufWFUMSrpR4vtqPrQ"
    "Lef/slrefnrA7g6jRtAZu800b/dHpyfnF6Vc5cR9cTZ59Wpc+QwjyhLr4cuLsmRy8v/a+9"
    "reOG5k3b9i7JdNcHIA24nzAmwWkKWJM3dlyUeSk7OAgcFI07JnI83Mzoyc+MP+99vdfGkW"
    "WUVWdVeP90C7uOdGnmYV6yGLZLFYLF5OLq7gTHDSuOIvjl6eNvPG9Gp6dHr6d/vj5ORJrY"
    "dPJkfHPz+5OP+10duzJ18YdQVd9GXdJpPjt/QwTFogJ2soHt0otJIivJvCrXe5xjNxY7aG"
    "Zk8YQIMAyASursdKqGzNNCbS/mhUkrBBLtv8ErSt2RKmC71pYdLQNAOjh7HZyYus5Fbnan"
    "7ncLC5o55mSWx/aP5wIpp/uaH65ZNfjk7fTi6ffPHsqyfvq9WsNpgW6/vZQ20GflFvsZ/W"
    "/689MapHw0+n03qYn5w30v9cL3JhJ9k54BmjB/4wVs1sa2A8opNO/Dgxc9a3mLdlk9tltu"
    "k42tSclYAmH3iCB3kpHd5BpgOPmyAz11Qe6raN9ircAcMioHLIWSdAJAM/i4UF9M99MvUn"
    "i0FcvBfGDC7ov6n1fEhIVMQfNeuhhvEPKCjCHDbVYwlagDJOwWEERZjBqXsEQQvA6M9uxh"
    "D1ZncAzNNT1Z70nMv4zDoggdaOKBJV+1UbUMu0jIWeTUjOhbnE/KUNB5tLyjcclovqfrPe"
    "mzCEno/Yl+85GM5d4NGLF9J7EOvfV7COr6N33++q+a4ehqv98i5nQM1Xu98No8ZBxTfPyH"
    "fjy87JsIlNW82+/+6H59+9gP5J88noRfsCZ7SiLxd/AFZOou+vb29/+KagoVlap6qRLrgF"
    "vXu7NeMYKlRQNrND6vXD/mZ938vY3qx3y9hL+X2kjR371AndOJGLYWpoQ8WxasdHl8dHJx"
    "OWWphaZ99/++L26Q9QLcwnuwmy4DiO64budlnPDtvNdtnPhR2P2qAZA4c2rIQcn+NcZLqf"
    "t8NdDg3J0gmDFld74/hPVWS+39c918qXbMIaJ19hJmknqgU6U/nP4SaMMfOoNG87hpv2nF"
    "kQs9vnX99+e12eWRAiN6U0n2w8hPlemkRQXvlFLeyPp+az8R3MdtV2We009ON5NIV8quZb"
    "rP/fLz9W6e6cmgICMdv0aLMX1fyH62+jCcBnZGsqLQz9TgDbEpv5bvf7ertobnH3O66s2/"
    "Zu/alCs7i0R1br36rV7MN894Fav4PJot8ymqhpgGpm5Zt997x6fvu8rK00rVNa2GZ2Gexa"
    "oaTCuQpSczMmsA30bbW4/o6xqtO0WTTsRT3Hv7yobxp7c9fMS4v1zcN9z6PUvHUYaBfDEg"
    "Ux7uAu56d9hU7p9uX1YfratYMzAb/57vntgjG5kqS+f5M2tjtBa08W+pdmj+tqUN69SX9b"
    "Pb+ubmRQIG0Jiy0tARNXwFDW5aa6W64emY83vs0SRwvILrPM/ZvJL8/PT8Gng99Fdv050I"
    "Hs2Sj5jj0/2XWPF4iHlxCN5fjEaP0wtN/0Xbp4rZg3N24mGagwQheiUbrVGtWEuZF8EYH3"
    "FqHBYej6bNFqs5gEnlqEBsek659Fq81iYoWDS1VMEQhD1fz8ywQxt8/YYzDcN0UEjmUWAz"
    "MoNSqPYNANQE3qE7ha03XURJh2y+XVhTFhRYGoj/L67e63h5y9Un/mmyuf9e2Xm7pp36+3"
    "caxm+ClbtWmj3c12uYk9nv7i4V1tDs+Qi8IPq+V+JnpdZr+ubZd1s9E3GC2F+b3ZWm4/Vg"
    "tMBX5vRtxq/2l2v17tP+wC2ib3yL5aNfdGZ+8flgv8mvO/lUmpcqlY+SaxD4c3AyNJn/Lb"
    "A25NQurel48dg+xDOK/Oz0+aWMXLycUv0+NJ9/iNv8AQDIYkhsJ+48CIBkTMKvicv67r+M"
    "EB5LF1PwtuKvubauHg8yz9rz04DoxA8RoUD3IvHPiSCEireDo9RCzdJwFPZELxTKNvaVM+"
    "TxsPnYawPEmgEE99yCvesQ65CNeGEdQFH1iZvQOOduTt7P16vdhho/LHJ2ZMGq5x97o6I7"
    "aus2bLlaki36E/1o2Osre5p2FxZHvb//J65sb6aNfUeXfTg4JmwhbhaSdzBEdn9Qza1Ia1"
    "oDa6/MI0fUt6xKvR3PvQPS5B0zefR7zuzL3jXNQshCdHpfQQFFWLtwlHLmKPefu6fOU6so"
    "J44ofvMQHxtV5hghVlR7TbcTCuiCM0CIrAcPM9AR8gir8qjvtQMhZs1p1wlEoCPbwKfgj4"
    "9GXwpCjvHjROhs/oB8CXue2cGvAS1QZUeA9j5lvbseEHPcyRREzIIrWO6JiwQ50eHXpZoY"
    "PCMpWOCVGlHh0gQ6P95kAIMKLDzZZu46FotcQVZyckWWKGfDaG0VIwSPIuoLtryWQUE+ID"
    "k9rDfZVuwBTNuUQ0fguI5qaUlN8K4Qx1oJYoz1OwvEzZEVrchD8MWLbue/9BH7iQOIO3cy"
    "loA45FyCGOPFFCyCg1ijnxeOmBJoTIoeaeP4LiKC7F08eosqyeMs8e0Sw4Y6W+GZbvBh6I"
    "mQNF9DDSOfCNY5A4hrIHkolb96neceZsu6w17U+P6lATyW4kSJYLU03lnmRkM+dxLByTtR"
    "2pdFhmeA0+MqN8zBh7kWc2YRDNCqbAeF5npP6c7zkYY0KMGVyddpl5G9VqDQe1rTM3k5v2"
    "ABESjAkdUAmQ6qxQUe1seOyErllqPbiMBK4FScrQqSz0bPTo9Ek1AKHJ2l2PydSnKXoqBM"
    "1olKYRq0lOPkYzyQ+tYsJcM4xygJUKUMbZ4zArJszgHOdgKxVAYOS2X7fVzbr+9VOtJIte"
    "Ifyle04N3+w1J9ZNkEBMfzno6bfVs+vSpilL6/oLNMI76cWlHP9sd7T/3tXUq8XsNkiRJ8"
    "2YWKP3gVyttVqtFuaJd//T3XzX7MbbhE9Y5iL1a6awRnurble973uZ6f/uHkX3pkjpBi4R"
    "2fjic71sZ7t84G7GcVEK/XPs5FdJIH02dq/WjKvpcRey54iGhNq9wPZieOOwdigIqZsT7S"
    "f9nRdaJ7bninpJBCiMcABIlO6xwHow48KVEJhPKQkKQddkwirN4RGYSSkJikfXNMIqzeFh"
    "Bc7I1EoPRFm92vvvPCd5SoJC0QqiwarLIWH6kGHxFIGuDzmuTeZDzvuL7QLRw9/bnHg3h9"
    "+P25AaeOuEyNIIbr0vo2vx3xojamlf9GoSNrat5ZKSuB8+y+WLzsAO92LAPQ0Gutw97fRu"
    "sG/aM1K7y+E5DriQ4XkMvhfgOTkN8q3U/OAsxHpENpc7pq/fnF9cHZ1dNf84vziZntXDNb"
    "zq4bltqu1yDS3OVvW6CdkGji9X6TNoruRfuwKYX5/oGqbDG6PuvCLu6xjufLxm3JcfK4sU"
    "HIyfhai0LkrHteEOLF8IbK2zrquYhALSzSU6Hqu0Xh4kgVOWIlWCyHK80jIU4Ir8rAgVBV"
    "Lbw4pWXcAm8q0iVBQ2ba8qWnUBGzPyXj55qAJiTSLiIEKCklRF1VBCsvICymYJliPsqCh0"
    "ZmlXRRZWWpotmyWdFx6Z0OCIvkgMCRMKaH7TXRK8ICyUzBBIhIqFFAQ+joY2F+sYFRUra0"
    "BGrn2jAePpa2uOCvXV0ZC9GFnDbQ/a33SXBy8IC6VUXzsqFtJQX8dDy9JXU1SsrwEZudSP"
    "Boynr+wQzYiCwqMZqJlUWbSsmeGaEQWKRTtoM6lTwec2OMKyEWr7cPfIktxppFq5X65m/3"
    "yY++f1kMPn9qILkm2F4aFbLHc364cV+sAjcJVyQjfhABXGg2qGgTptU/GztYxU/Wwtx+GZ"
    "RzyrWEU81PDDu1J6D4QxVCyYMkSehaSDruEebDmF6uvFcz/iwlE+O6SbBW6tmBrO9M3XsX"
    "x2ac304tWWjY8/igtYREVBA3OF3rqc1M6GJ3R8EdR6cNnuL1KSInRuQGpMQoPUDTpN6+VB"
    "6teVRCjpIIjSTmSFi3Yzo9SHGVFRIMfwYSZVF7CJfZgRFYVtDB9mUnWp30RpLDAyHN3nSW"
    "aBy8dtAsFmPSUUNsPoiS0oKbmNIdnJI5TkeD4M1uLOHjM/2VAj6xQFCsuoooSsS5OXN3mF"
    "QxwQktoNLGrofFuqJn6g5OLDlw7viJTfBNArN34zsAZ2UF48tGNackE7AFjeyO51noVQkt"
    "OY+nkWWnkBpdsvylFCSgpltx9VRRlXLnPzkXesY2fC09hN9NTfmr5f2yDsR+TSUw6iIyLk"
    "VHI05117IAgvcidG0XijhtzpuAK/Gj12z2r78Gvllo9eFmbLcEgmZctCJdrOMVNIrWw5cb"
    "18z0IvX8zkELF/eN9y77qnxN2KYj+O4URE68WXTFeUHywXURCAtEPlklpZcCS3l3FKHXi8"
    "+8mUBHmogjvrkIKApn4rPa6VBadHz9EXzQfAE/Uc9yq5m05F18gTIgKg+vVxpOI8Ltm18Y"
    "SIwKV+XRypOI+Lm1A4KE5g0U8qDOrMwxAF+6VEBCS9UD+sysJAEvlqESoU02dKO4xJx4TP"
    "zYOI0cmaYPz0w7iMzIaQajeZhBhMrAfByVL4wHzmQgyMawycrkcjrbRgrtmdK9tIsxY9ap"
    "rpRXFG1RVWPX70ZkxCjb2RYzdTMTgIhZMMFrhJoxwpbhMThoNVOo+gQZvQihkLFGve4Cel"
    "BAQYFvXElFGNMt8nGuJIJ52URDo2mSnbuI3qY/XIcklutsv11jqNeS/R7T9tqqh0y/+hmn"
    "1YP2zTZ7HJHClBow/OlBLyUsuXEjING8pL6H503rbT818bB9vZ+cXro9Pmr5+nr35u/vv2"
    "4tXk7CpMixLydk3aefDqHxzP/3lbd+P0/KxhczFp/9V69M6OpycT49D7aTI5eXl0/Lfm7+"
    "Pz129Oj6Z0ZaCjOsec+zVp7e+/+xZNv0K3ODNnCcHAzUSggL4LLVM/NsHC4qL0JjhhBqZ2"
    "qhNKgDJOUdoTnDCDUzsFCiVAGWcwuCUog+FPYeyKaCPsOJfxNfMJO18KTpjBaGYrbXxh1W"
    "WE4awmARjOexS+oIw2yIC1wBoyRsvy/ap5W2++31f3m15ZUXb7+dY4YNHseO70prSaJ3kL"
    "A9Fmto7Z9dNn18++KfROltb3EARut4SmaClrYY57tgNAk/fNGrlcVO0JPZU1sjaRP9Zltr"
    "WS7Fxv+yduX7xooW2rxXJbNQ+lbJeRERidad98mN81Rg+w1r6JrpJUf2xqdruCTWrlCW1H"
    "iR7U7TVzFT374fbF93O+HqS0sR4E6Ss9GK4eYNwZerCfv39kl6J08zlu1rvlnhBe9i72or"
    "qdP9w1AVLr6/n18s5a6PYuVd219VCpoS7mn8LHpMeNjXBvv5cvX3XPz/eIbmi1cOjGqeWh"
    "tWFqmfVOL9lSh5rRbbPsj2jUAKTPJqc8fzNpt1G/mt3U6flluEtq6Ql96vZJ6fd3yI2luH"
    "0jNfTswJeE0dffvsC2Xkif8bZcMaGfSZsPI2yx0voSQ84XE+W79BQIgmD4GXtNK/llUCkN"
    "I9BfAZRAwYtwurJDsXScUPvalLHVl81qUJwDZKAdHdVXhsCON8DJFCAxIg2ouml4El9ERI"
    "BAUvY9JBXSOCS+hogAwaHsW0gqpHHwUqvmZjDttKq5iWvJm7hSDc3MWP6T2ihnTFSst5S7"
    "oojcailgg0poeRFDguuhydMjyFCjRQtoRhAaPbB7RLgRStSMAXaVFla0cholN7lvUDjGop"
    "zYF9SkcP4mOmarK//Pprn/pvngrxjU/TVwe9lwUNpcNqzkW8t475QKxLLSIzI3SOuf9XdN"
    "SV3YZiNoDTaA0Nrwkittjjr+2GzYfBWYqbB4IrKuiRpXRskvME9h8UR+XdM0roySn2WW8t"
    "RER+i8ujCXzq4oFFl32QxrOfiiWc3v/7Nq9l81rx929UZ6t5tZL0Z8Mw98L17PG9dxPN/m"
    "rsI1mtDPU9xQDl3JGxZaS3nDq6+buCVOOjXmAgoU2dmGX+8/RDfpfI/ULfSXv7ppL7Uq0s"
    "bhrcoRnZ/DfE+rGhZJbejk2zVIefbtyqaiB22nsGCENRXEZvv5EJqhMBgePrRWEpLEbILl"
    "UyjKhlNcHYlBYjrB8ikGZeMpro7EwDOfXMlUbm0DqquJFBmubIyodZQqhhJPrvi9GbyIEu"
    "5URGYbsOLaCTpZO4RB7gdsCzrsHSnM87pRhKmKHxBnxvPWlubuHrqyERzl/UNYj8IGgrJZ"
    "e2wv5pvl7Lfq0+zxbTMc8mKUhi1YML3tVq3Mrr8ZH/bVQHMesBps1sf2cIY7yy6m6N0gDb"
    "/r28l07ZgnLh1AMnw0pk5BzSxq1WuImw5Wgk2fALz9R3EexYj4uIatDnjdXGjsvUKOWA0q"
    "Y/eQl6MIm9ZSqo68jnqdVO5IpoK2/1+vLgwpdeBJOw9KUIQq2AgSdDRM3Y0hWX0Ro2CjSN"
    "DRGHU3jmT1Auuu/Vrdb+7Wn6pHFk3sUM9WD/fXMJfa88jbGxXlO35vH+7uZiVfsi/E51vd"
    "z02itaac/2F2fde8+PuUdh2HxZ7RxTYf1sal6di3P5TZh8VK7GvETafMGVKj5TP8/7G+nu"
    "2X+zvM1e6/lbPgVZv5dm+zVcVsuo9FPts1FCQfS555v3Yz3+1+X28Xsw/z3QegrvZaxnL1"
    "cdmMAp+GLxoI/urH9fphRQyWXVUb/YvZbS3HeksVGfH84X6+mr+vhxh1AOGGonwnpLQB8n"
    "PBsM2PZ6N0ntHxS6e1hCcskvJ9nrIFM1nM0H/MnXJ4VmB4xqz8RxYrOEZjXt1XFjM3UH1v"
    "Nj+8s2H7Ryevp23A/uujs6NXk4vmz8uj08ll+8fk4pfp8cR8vvjb5Gp69qq9Ez09Ozozv9"
    "dUp38PQ/19tcmwjmGAAkhn2dEf8nSjKD1N6sZX/jiJ0E/W1hKjdUYRHL+aW2a8Vmy7nA4R"
    "GSw3bFBEqKkwZL+cVJuFZFb4p/KuMnQUqMC6UMHiq2OAedYTzLMymGeKYJ7hmwtfirXtBa"
    "Vx+RW3u1FtRfHZ21yUajgcxvaWqDkLzc6JfFSWAAcUzrCKXeTr5ECRd1REqAJN0l1J/VmY"
    "2VkOYy+Z3nid1q69Ca0YNz0RpqWIiZBmy5sBe+N91htvaa40pVZrxp0vhAZHLYMoHJ1h5V"
    "lkZi8r0FxLgGMC+3JhT0a04p70gjHwCjTXEpTxSjU3ou2Jt6S5ka9C3NEdZa4FYt9Jr6ZI"
    "mfRsk1BmSeOItaKjFDROPz1JmQxtHKbmiOa8jmbgnNcyEs55YeVZZIJjA4QGR6Z7XIBWm8"
    "UkOCZAaHBMuscDaLWFVZexL8ZXvwE7Y0Wk5a1yWDp0aTGBBo4uDGLsyVcFF9SdhdV5uBnh"
    "digVBi50zeHhdulnRfBQPCZ+VqgdQSdrgzDU7kDtQIfZIYV5YXYUIa7sB8KZCbND3MAinQ"
    "dkRIcnBz2R1iPfFZshkpDbCDLFjwiFDRGq/sEag6H8QWmh9seUuPofDCtnANijCyZAe66B"
    "gDJfFHEYhlnZzYmntJNCKhyLKaGKBlaaRQXOYqXgEGLCvg8LqkJFRcgjjk+XxahxBtTOJi"
    "qsi54SJdsC8dm5tAFwehx/XFYVPiVIAT0r3j0qj6DTjXtP6oMgSrHv+K6l+Wxi2rHgHfMF"
    "izQxX9DgEfOpC/+4uniLPaFYiKRvyH0O4ccSySXL1rh7uP5HdQOCep7HaUttGcEN3/XiUw"
    "THAWozpUaJVG2++vXD/mYNg8OeWzL7qRhdtL5p36ylGuyhwj/UvDe5hn7Ytm6r5qnrh311"
    "sLSV812TFLWqFMJ/5g/7D+vBcUTULQg7zobegHBslIKAPL9sBsrjo9P2XYDXEx+oMnl9ND"
    "01rwZcteEqV0eXbSb/X6aX0ytT+PLy6NWki1/xdQXjKZbbfsICjFKZ3RBKrlHXv6OoER5g"
    "sAUPftpfXQtMz16evz07ad8hfXtl/k6BBaMzlsl+4gHDBlPw5gH8+C7Ov/ni+Ytv0fstuO"
    "7w7n4gtG4hdt/0A3TwWjGbwpc0g7hoU0TlcSh+QlCJvY5rZMDgXxLA6TRgcS4IULXnIdqZ"
    "WwDOUhCwupVAt798rSw4PfosotSBJ+q3RIIs1Gvf08vFLDAnyPkEqzPDhKW2AYlqd2flyj"
    "aL5K5LSoODVr7jglWbxSS525LS4JiU77Rg1WYxsXJugtI4Dq3Mm1FVWdk704kpvjeoMARw"
    "06KKxdebhePtLKbjgyLE4QVWnCKypOosQrcrE+IDZDg6uN9ThRjVngcYTJGMoxSCDoP4RT"
    "TJg1OUsab/WCw2dtYJCknJxh8enhyiDehzE7S4VM1jUkLVDwCUo+vGOSJSc09C9LD5Hh8R"
    "2h81Z61ODg5EmTYHRByY4ABwNKgMzbUlpWtPQEUsPKOB4mhp6KkT6WpESHRlWCrSW/hJ01"
    "6NJeM3gEyTE1J+I4CXxw/SEAwNB+WFep7SEnuUg4Dlzc/QNSacqRNicjJLPHBw9o4/q84D"
    "iJSyRpHO7Qi5rGHgfH/IxmGtARGNeDXA6Kl14ZDgOSOGeQQblUfQ6R7BJvXJjmDTwzhzCJ"
    "oekfXIPXYzv9/Mm4f4dvv57e2fHtW5qcdezBfmSpaP3YIQigLPYSdwsN8GnsNFzNRzkWX5"
    "s05saA5u9MIS+qc3OQmSSSkp3w9nDlugvGbiDTRvyK3euC5swo3awv2zOPESdCKYw9YXUg"
    "IBTPaZSIFeEzbjfKQoDaMJnI5JoQdzHT1YQ/1V7+lOAgHMvj0d02vClvd0Kg1H2fnHPyRl"
    "VsFVj4IyIjCwCo6FSMocVt0joowIArvyX9auqM0KdwDzWMy+cr4zaZqzJNnWszigrpxyC4"
    "aN7ef7hx3gmI3pq25vKxObbVrxpC7WVltt6/3TvNk/wQ/tCTnRbNVqkfk0q/t9Fz2Lbjtj"
    "fu9eqzcv2bdq0rikVzcgODB6/ny9XVRb0ywd3XL1cb28iX+tFT/6pUG4i5reijNqpF69FR"
    "+epYuy7e2wHGrVOzZK0XWeH51Zq5xQyzMhM2AR2a8wQbph4pvH/OQC3U4ujn5qw/cup6/O"
    "Jm3A29Xk4vX0rO7U9l+T/30zvZgE0W9dowFVT9rMf83GwHlu3dDwkpqfkni3Vn/B/xJm4Z"
    "iKBXPfUrG+TvgEA89LZX/rI1Y4ZD0/92Mfhm60B0/BLHsx8pNEomvNh0JwZSdOtV2uoUBg"
    "fu2W7yfnF80kEEzK8beY8K8/JgSptrdzNq7tzdTUanxR0U39fv6PnJrp1h2fRHibWYTW20"
    "n22wgbdbRWdIueTGgyWPC2N0Sklv4sqQ01aP2QbpalshULiuMA3AKnYrJG9ZUh8HdeKJkC"
    "JM4+i6g7C0+ysUppcGDKmyms2iwmyQYqpcExKW+asGqzmJg5IPpMBopwWJOCM7WYSKwBhg"
    "HRvu8e15mF4a09Jg6/OCJA3DdFCI5lFkO4xHPOcylCDNUXlMnRHlXCT4q4E8n4DcA6u6VJ"
    "+Y0QntkepiHos1q8PO+cNkNLGFYHAZs5mwU2uLd4RaofUxLdTtjiX36VmtuaE1cinKAVZP"
    "qf0gpaIhwBh2oNxhiABMJBgBATy9aBAHPGgd95icZASEX0erylc70d/K652gGBmIhl+g7p"
    "mKhDPR8bOUO/u8JC3Y4ICStmZIAcfXbeYpk10xFRi7gtEVsx/mfNtSyUhgdWaLmEZDzAwG"
    "IZFTTHUnFlpVYKoCMslFHBMTXY+nJ74AOUJELvK9bFGFWeRWnczaJR6kkIlfUe7HCEuh8V"
    "kQZycCDKxmZAxIEZjsvxoDLGpC0p1NiQCtfW8UBxtNQdX0hxQTrCS+aPRjR9ZFHFedemOV"
    "yRggNkhGvTHdtoOmthtVlk7phHCg3S4di6IyRFcHHFWXTNuZMUWUeDozJnWYqIwgrzNikv"
    "Sjoqj6DQjZJO6hNEs2AxGybuGc9A1R0c2yNiJF6gEDf9sNuv752D+LGEzsgyTcUP/yVppm"
    "SP/v0ff5Vv5DcL6xFYVfv2NfKwkuDnclVp4UyFN82ivgWBPc+/RJ7/q95Hyb/s02PmQzHB"
    "141J5xZTNz8XaTfreqDf1TPLItLDlsX1crv/MFvYCdA1WPdrub2SspnmMmU/1dOJHavdj/"
    "f1zNew+RR8ed9sYbbRWGs+1NXUU88WaxP3qdguv1fXu+UezbtmPxVZuAinMDXafLV6qJt7"
    "W32sVu1SWYwDa77cLW+rm083kkci98ukaTKlt9VdO0h3H5ab2V0t3B2f9vphVw+G3c6Pq6"
    "jJwfdio+3WD9sbjI35UNbnutSH+a6abbbVbdW0Z5XEvpnseZtmZl8/7PHZ/d8/Mq4BO982"
    "GSIpRm4B7hliZ6mHhtg5Nlohdo5fNoHdm8nF5Xn7GOPx+es3R2d/D8LXHAPqqUr8lcrniA"
    "jB/J4EmZlPCJ+ESzf9x0zMl9zLlJ0odg1I5Ghv6zEYRAtB8sJk9zkbu+jYwbnc91H3c6I6"
    "P9T/I9iA2T/i5b+FDJ9atXn+9bOEZbdseE7mJ6c7P01eH53alzrNf8+v6p0HokHhQhM3mP"
    "vGavxgtYn52E88hQRLjofnf00CAzPDNV2purBM8EkSbei1dWB4puMDFkYvn//VzwYX55dv"
    "JsdtmOvR8dX0l7ZXT84vXh+dtT+enofvrnr2bhHtghmXnZrUO5WGdPr6zfnFleVzfnEyPa"
    "u3MQgvfIntHpJNPrt6Xh5dTo8b5vX208t+dHx8/vbs6uilUdAaYPftzdHF1Vk9//08fYPI"
    "kSzXSTLNsABLe7s1O8nu2X7hzT/Ewp1MREg5PDw1rcIsl+mLt34dfQcevCWUdvbbyrhPMy"
    "MCRLJ2Gl0IJMWXSl7EJULr/RHADlANJEVrRV0rsBPKrhVYHocS9JuClyiukQGDH4OJ02nA"
    "4kRhUrVnITIDZUFxHJBqoGxUXxmCvJPwQNn+kCRdxAmU9XP5p5mTwySYZ+TjzBFzoCq/XZ"
    "UXJz8Eme9kxgTEoDv8O5mpYAy85RcRY4Iy3gO9k5kKxsAreCeTpMy1wGd+JzMjs6RxxFqR"
    "vpPJaJxDv5OZkZnTOJx3MhEavEFkoKUmR+GdzGCDx3vVOiYgTMHDv2qdCsbAK9Du6FVrGu"
    "+BXrVOBWPglWlu+qp1T80VvGqNVp5FFh6cCPQXkOH4kPMbYd+iHMQ9HInKbg2BdgMybmtI"
    "NR3lMKg1SloflpXpfkw5cAQE7ITjIBUkb7l3x2KCwRBS4UjTozlh52MMxH0P5eQ2hGAchF"
    "TMhpCOAozBkIYojYGgqGwIRIQDR0DHTbp/i8XIopVc8UxpcIzKVzyxarOYJFc8Uxock/IV"
    "T6zaLCbW0wmgNI5D6+mEqKqs7Kx3u0FpXPaxPB70Q93xASMrJDmlweCER5NRKmf7q+bQCU"
    "Rh4eTFJWNULKwwY/N4eDOxyXFRZsgkSkZMgyMCy8VOdgdd7/nve6BUOC4QDKWKDtad7zbz"
    "8IygwwwBpZ5diFY8HMMvmj3p5CnDFA5GR8KGCkbjmHA5w7F9qVE4Fj0NMRDHxMRR1iBmQ4"
    "otISW8hGFUiOYRXFo9w3huwkqkQGPK3G7ChK1onnkklTNQ+oCXflAj8hzeILRGHXQiRha5"
    "CdCRAg6pcJwu8EcRHqw0i8oHo0oWlICImGmjGNdoYUm+KmIHsvGgyxYZQCaCHy42B2kCxq"
    "Ljywr1GtIRG/5DYOQouYuWFmIEZDhEGIetijCqveCyt9F1omEcUhGKHIbtgQve3e+KkKFA"
    "TMSy0QvpmKjBLe+RkTPGbFdYqNARIXVANS5Ajj7DWDaRUiekRB9T4XLmynD0UbEhEPkkTS"
    "HTdoRY0hzgFvXBmoQxAiIK4TDAqPGxcDjQrI2/8NY1TkdsFDVvXVMVZ9GFcdRMYGGQNYIp"
    "+KwIKuCaxWMDt5lQbFQ3gsJ8UQRgGBb8Z0igONuLhkSRo760tJyqQy1ln9/Zgjti0n1tSk"
    "zsapGbaLpbW0yS/Mm3udUmRBxSEVEA4W05VYyw7iy48IqdyI6ICIllMywV2RDwk2bQcSwZ"
    "vwFk1kNCym8E8GLwQRqCYTWA8kJ1T2lxpT8MWNawZuaPgOURVMr5I+L6IIhi/og58pReck"
    "fd/BxdPjc/IrevzYf0SrX5Hdzv6q5xNZ/c3azuzpWRBrtlZe9QNQWo28g2lUV8ybjHc4Hz"
    "zXL2W/XJN/afHlX6C4e++LafLRiGp+CXnDu3U/EJQugBE953jvtt4L3nhJ36k4GFGljXxn"
    "I83HQUl3mnfo0sL0Uy0yIUffHmMXbKbJaTQBWHvFeQVoYtJkmj2B+KqwpFKMM6bOmkZZBA"
    "Zd/cKjFQhc4IACzLw2qGvHbn6uPpN9DnETpdqOD+j97dHnPQhd+n41OJeE3Bj4/M0Bbgq8"
    "ZLZsVgYRbET2Zo85h14ymzYghsa//S4PyxPTR4+3B3N4uToCVPA/pS/Exo/1hfz5I3B23a"
    "Af+NkcJp1IRk/8fTtf1bZwcr5HfabJf3c5O55eX5+SmWzWmc3E+H2s7Y6UThgcT0abNB7y"
    "M27MCwj5n5jyxWYKDHrPzHbAoSy2lgyiLAZVjGIuyFuQEPzGXelxvteTn263JtXlY/GEWY"
    "LBmKR7BVc/d2HTcONFAYSyNrEh8zzfeYoIxIJykurJMDRfToHEaoAo358Bxefw7mdWDLLR"
    "fdNMVKrFHmwQMfWzuavZ0VLtcy7IvnsDw+13yGa+exWGWsjOuIsHwR66GunMdilbHybhwm"
    "JCjiUa6bI1XnULFTw8DyKJ7PkRgmFquMla+tcVYYCuuhksLEYpWxSlLCEIQZ9J87IQwpsa"
    "BhpNqAZIMpNszBk8GQEjMaRjK/IZlges1vkkQwSNVZO0WUPgAhQpF93uQBqJTMRuDrO5o5"
    "INsIB00cgErJbASRklNZA3ppujhpACVEdgsiexUakuCWt/qb0HGlOTzCF6EhCYpH/z3ouN"
    "IcntCnw4MTOHoQNGNug4Kac5A6RzHzTbCYCAEWeqXwG1rpZz3gUDgedvZjYSmZCH8Yt3aY"
    "Nsi/IQbL8t82QuhQBT8MxsJzR9DxKURJXp5NF1S1u7Nk1WWE4puzOeoMVt17s3khcqjF8b"
    "c4HT6IDxl9S8nFBi+awujQ21IDjBp5S0vHbgaZ2mfCbkOdPwhQhrZnDxGwvVbm9MB/04PD"
    "OjEQvDuHPzs31qtz/R+dw87uTQAtdgxvvgSHsz8dnV5OkEPZQgzuzX75sYlA3sy3++XNcj"
    "NfPbLAim2126xXOxhXkX3HybdZOXTXliwcTH/lY1roF4rS7SbOyF1hHfpoEhX7i+jL0Phf"
    "jKXSMTrKO+zx4FkR82MzV5l3kc5O6rnBPiEyeXM1OWmfQpkcn07PzN9Xk7Oro/YtkS+z9T"
    "WeKji8XLVfvAs6PrANmrc1gkvO8CMS31xuQV7Mb4GPjxhDyukfjpelwU7Kw8IgUKwMHyEt"
    "Iw4mAxv6HHRo/8hnVJYSXqcvfQAH04IUMVBTHcidNJgRgGqG+7FoE2Spe8AfGBmZl0YMnx"
    "8SzOGi3xyc0GCeZOymyU4DpXrZE0E47kdSC3oiKFAMU4qIiXpT9FWJRC52s+QnylK9/KkS"
    "zIwjKUWPqdKLNUgtYi76zdFXMVLJ+ANGcJ0gT88YJrrXCkrisNtAcr0gT19uA+VrBiVx2G"
    "0Q7BF6tECwmSjg70qOhL6rQOaNCDdJfjPU3b/YzpOwzcfiMPDwy3HptiRj+3/AWHfQdQpR"
    "75Cf+uXdUhXsQGiSSegWBIX097QFObANHjHaemAu4Az0WvUSL1Id5dmFTeN+YXl5cVIp5O"
    "EebEoOGWRR9HiehXITMGNzSjIxm0NyLwAnLcHXvytAySGDPEQDMjcJFJqgnwawbxdEdLJY"
    "Joq41ATq8U20IDzcwpgniriAWz8OihZEYH4aK9NnBNjtlu9X99WjO5ha3wkOpXbLlXlZ/K"
    "T5DrCt9uZqbvNlFGOTOHbCeQ47f0K0YqgJi3DUusSJsHa92h08re/8oZN9rH72+ujs6NXk"
    "ojlkujw6nVyal+sn/u/LycUv0+P2DfvLt2/enF9cNX/+en7xN+Qd+6DyTbVdrheg+lY7gj"
    "jV9h1292PzwnurWM0j7+Qj7GTDyd5jx9n4GSwtNoJ5XpIFM9Dj+YlxzhZCyKNLFufEh2b0"
    "56ugp/qn2wkqR5cppHn4JlqGWN4MWvltMVmk0OXPpmeYqDeF5BW+rFzcZmE713PE5WGv61"
    "rPyyKFPkgjKL+6WlP01AieVx2jvP40C2QE92rbOWvmTBR5Y/FYy5swGWV2cv2qWx11lY0L"
    "hD059Xg3EiUvT0jjvCZJCMPF3+eNSZS8iH+klycJYbj4rZ0pR27t0TzmzujQR2t4c3G6fY"
    "8cqB3RBaTBuNeHapmzdbqZAmTvTKTEBcTpluDLYM4bSb+9aLKWED4zgZHLWiMMWz9Ai3De"
    "mIhppK9MoPTlOW988Gggu8BttJ+/f1z+ojHcOnUjltnVhQY6c5pqlLw4DSv9M0iau8zHEd"
    "En48w35ShejaR29LwxGUAyfDSmxKY22jXobBFUkp0pm8rkzoqQSoBMaVKEtbPhybefGLUe"
    "XMmGE5ekCJ1UVqqOrKY6xVTuSp6SNv/XqwMDQhVo0m4D9ZeVtccGFdJlFHScLWlcfRFjn0"
    "0opKMxjrTtjKuX2l/LRW3C+TB8me213O0ezFsVgT0UZbjdPVz/o2pjQnyh5y9ewDI8G+4g"
    "R1YPy8XMNcnM4Js9+/676rbN32pX0oZp+8m6mgzE5sylWZJDDlaS2Q/ffPP10zlkkboBLU"
    "9oz0Rd2HbaXTVfPC5juZhJWZZE+WZ9v5mvPgGtdOeA5lMxg7JOHub/44mSR04jfbOu95Zb"
    "2E1fpsXM4zZIPySv3uDV2GKLam/RxDoBChTZgZd4EKmol3pwbqv1vopkskLt5/uHHRgU+Y"
    "iDm/W2woZr+2FWTw279WoH5XVVNSWIAbutbqrlx+J0YfwFFJNCTuvFcvfPh/nd8nZJThth"
    "CQMF60ikWLED6iWinuvICWvcnNrzejKq242+Z2wLMEKWPQy1u8sBS8SX0dOF0TFdbzbr7f"
    "5hBa9ut+ry+ypT14Dl//a3WbO2zlAhmtp+Or+YTF+dNQuqjcZEhW2qBDIFnxlNYKUY5mJp"
    "WShFxrS8qLTmxYzmtkn9khszsJ9SHs8jHsNToltR/LKSitJ+QkQBHLoVJ2ZgvhRFSJYcnI"
    "8tUG6ZZM2J+YECRfHcopN09XqPEPslyaPzS5PXW/OTC5w6m/za3tS/vKwHk7md30RD2Qv8"
    "//P26HT609T8fnx+9svkwl3nn152H7+Edbrlrauy+SUYKP/d7E7q/zn1fJqIHS+ESaeEBb"
    "BGjBgSq1LMFilG9Hjs6ETGOMsBGNO5bWvzu75DM60N24m3pdqZvbj57oqmgru1QWOXHdaT"
    "F5ntAUpJBkJgeH2wOkk4zqLgIQnsjwhEYLqodUVXW1F8WYfEVMPhcLslrZmGlphbTHAJHQ"
    "IPM+X0+g2RQABT2JckvSZsdv9mpOE0ATMXAk6WBaya/4Cqnw+xdyfj2Q4UIPfoYk6Gg+wG"
    "QwQdbipI2PHWRL23gRwyyH17HWGh3ATy3kdlIpvj+tPMrfOzwIfCeZClQF8yKILSasqQky"
    "bXBGZb0LcBUOoUvtt7jAiekISEzn3HIyycAvsML3hAgQr4ytnrw8J5fAd6tQMKVMAneK8D"
    "paIQf+aXOghZuY0h6vX0gY5CYxz6dQ5C1lJjcJ4siMqnDSADKZixSs9xmB0782WssDDiSD"
    "j8m1hQoAI+prZGT2Hh+A70DhYUqICPr4np81c9NFHw9lVSKW068mNPovKIUagaa5JUR2IQ"
    "xJZE5VMMurEkSXUkBtYjGL5kKrfyoxdBTZldhznOZ0ThR+Vj8buDCvx1i/ij2jarE6iIkh"
    "Vhn1BwkYbh9COjpUPpQTFe9HxKgu0VR8WTSfMOT7bYioq9xhJ04Gd4igURi4GXr7L4Cyxl"
    "zGM/v4IKx0AuUF7i1ZVOfQ+Aq6TC9uhUMNO68uj8Y89hoynW/qo2OjsRirgkc2tHUcQGJ9"
    "Vx8BVnU1NMNJsGJNhsOg6Qkg7aU3OuCvriSC+B2LFID6NvSiADaUoA+boYEDBBhgo5KtCC"
    "VtpSAqUMKRAv4JhYmIppIwiF+ump6B4EoYm4tkZFlPuyE5HZBnIV7uhk7YAo9CHagqfetr"
    "Bcy0NCUtkPgbOk+jDclav6MRXS5VgcbaT6eBEtt38iIrMN+Kqf0snaIVT9A7ZFQfVhYYHq"
    "I4Sp6h8QZ3HWd3FwnGHtAuQyh1caY9eyo2W2cXQckW2AXSyx+VlLYMMtL2974MZeVQMKbC"
    "Vxn+NltPtdE5oXhIFQsGYCGgZKsEiOiLS0KvqCkhUREhEaORKg0hwA70cw0IAT6hjJGMfX"
    "gCeJI7jAwR5pkAbRwqBANNrAFyWgsTgsrPwxF1Ox8IbjbmzMhbEXFhWMvoQs1dqxgZXGoP"
    "S9WIwI6c0DvhSLS8QDzNdg8oHYPOgxX4el5OJBF6gx/Shsp8fjgytpcnQTjq3MKR3StVGh"
    "SKWTr0r4MdHY+Pm6jVGy2yDU8EO1Q0HP4+ICVUdJU20/FFCRzttLm33RhuQFxOB66DjgoT"
    "QZ/3x3A1VwvAKI0HOIrkRy0BJ+Ug8YLo1yUFJy7hKR8UDDE5ixgRfPYoKyogOZmA47lRkb"
    "XNEhwnsGPCgbodB9ABzUA4UuvbeFPvyd5o4oPQieZCgAPycJB8xXKoGApfWXL9trlu1P7m"
    "7k07Y1spfgwfvjvEfJ/R2m++r++rE9LyZNw7BcfVyWMeS/YmkBiNSBkvwASlkB9HIBtOOT"
    "YtPNa+I8hlBfh6YyjLhpPUYRsS3eqZ6e/TK116TrBnhzXk9z7T+Orq4m7m94mdq9jf4lVW"
    "f7EnrdEKBtjo8uJ82SAdJc+evAjQZeNR+fPpmc1gWfPakrf/JfTwDVOn1DvUhkdSFL8eOT"
    "ZxSU/fK+gq3XrnJ//bFZCfyQRN/NyPYvL98izcKtb1GRd/pZJXMyJAt2SJC/bZpBmyRixD"
    "AmF2uBTg1INZlKkUeZu2mZAwmvWjIxrjUenU9lyCJsRpAYnp1lBdj8QFUAZmrHzMlYndnX"
    "1ilCGciB2ftIGSRQ+VknCwxUoXOyUBblYTUDOzksQZiHrZwilpRBArV/j1O5YjWg9+lxXs"
    "bYmIp5GZ6gy4NWvQ5PSiCA2b+z8RvxGrD7dDXnTnxMRC9VmZqKS5VfmfQ7mL9QGS9gz64N"
    "idWg9uhUKAdLqQXpg0nSvCrrJhHOCMHBK0klTJJm8SonFM4IwcHLDHXCybI49QKgqMo5+I"
    "DbRoYx3F5mcIbF9LGG3Dl4e+As4BsHlzDnNfSPOpeJIUoysTwWF6ZycuXqj01108pw31zb"
    "aCheTl/VOIx3cLutVjcgp+/XsLbNdn09v17e2ZSbaQNY9jd36101W1j99K/lNr8S+Ouuf1"
    "/NqlXdgsUuqNnsc5lkq93NdrnZL5PPNmXuqGlhR3g6RiWnand0oZi51nIc6gz2/V9stLZY"
    "P9dymANomFs55KTkUg5Z9k7mCuVKRrpHGn1LENsEnMH/sBrC6SLJ1Wq/peJ+jbGKphUvaP"
    "B7IOTTHO5obogFCz5nM7fChFFgPklShHafqfyrsd+aViCWB5Agd0t8ktBY01dN1o1ZLlBd"
    "mD4hjIiEpuwLwuvmQmPvHXPEalAZe8e8HCXYvISwCQUJUDM9LFIrC06vLkRzxg6DJ+w8Rg"
    "bZsHi7ioogunUXh+YWb+2es7Wy4PTqOUCpA0/Yc5EERajQhJOBhbQ03MRMVO/XWBIh7H59"
    "jfPQbgZp/1NSMZuE5Y4l6ErQFZ2ypAQCmEN6HfPOasDu19tlH21IdP0pTIE8QzbZnMScYo"
    "58QwSh19YZpsSMpvS5UHXascCOaQ0cpgWLshYNXf5JAU5G65TqCQFVeQmf4GQAJyPx6Z4I"
    "UJWX8LGSxMUEJCbllHFpvSU4kR+DE3+fJyegoi6TMCY/+arbGpig0rZhheqXGEjbJwzfP3"
    "Ab0bH8OSpeVH+RQ8YTc9BGyMT8Y568HvAhacZkcP5AbR8NrL6EFDoa+TChIxLHCMrowgSs"
    "2TodLO59Z0bAgjH6Q/MFnyHHM3Aoofu0V//ZMmLSp83QWfOw7SacPQPKATNozKU8ix62Ub"
    "izqTvllI66kJDWG18qGmHB78pzLBCLj148hiApvwXAJcHxW4E3NrryPRZVSEuvquODZeo8"
    "cnovdcJ2xAU/bFhwBHcz4F/CHRwn9ujnhJpEDo4tdUEjQhR7m3dVNCXB8eleHMVqlUUhof"
    "dHoyPqp0ggCfMm5n794BrvsUQx3S63tZK1wMvBPXN2UcN292FubtCaSKaUWa5A9bFaZQuM"
    "cZ8zVNEi22Qu6H2lsm1UrRuVhpn2hUrDNepXL2bwOxYOQvKDWuDZdT+LuEGV6YJq/M8UN/"
    "L2ItaWsqtgCYck3LMtoR8OkpMgWUaS8v1w5rDBoWVv9IUneAo332x12CoZNUcgTXG1pEml"
    "eJWieBE5ZJDlVylIFspNILlWkZGJ0Rzyu4+QLgd8rJuPsQQCmH27vHjtcQBseWcLLz1aoh"
    "63aGLKLOxx7tCkIjCw9rlBE1PmsI50fyYVgYEVsV1FiGP6HO60rDr6tApGG6Q2uagJIvJc"
    "CyRF1RsgqYGtA87m69H9zi4s9LwtNlKnW+7c/u4FF9jU+V4eC2zInIEVmPMirMDip63toJ"
    "Q61pC5wMnxL7tVrHeKN/vUSn0sbgnfAuW9vS35b7e3R/pw6A4fYzl4n5/sfcu18HaGBT5+"
    "ZCLlRtgNF6VB98TkQOyHv4w5UHwzKcV7qAG7ZLRSdB7GGsv9WJ6Lc9Q9WmDgtJyXRgyfv4"
    "/icNFvDs6eiicZu2lEvpQCg3KDjOBXKcrUpymGKUrO06LZNH3Vhe91QZVNsCPP0zMGkO7u"
    "vCQOuw0kO/U8fbkNlHftJXGk9i6ch+43tUW4Xz+yjKgdbo7N68r+u1m9eE8qXuoOmKpbvq"
    "x6xNeAcU7Iefss7taxLgdTEmEWcG5o9m0HDnb0tCgcIkMsYariYuRQJ4DE5imz6NsiinFF"
    "hFz9mqTfdessq5GaSHoVuyCjoLlKo6ksgWxERaNnNPXpOaCCPwcqT8ppnObprzqYhJKm6n"
    "nXC+PAaprxboDhIgnaoue9MJQDpy3Guy1GiDTMlg5Sfz4WQ3q7voN5ubIPCyAJ/Gk/87+h"
    "mxnpblVr23AcIZWSY+26y0va/PDOZuc/mRxPL6fnZ7PXR3+bXDTp96dnP52+bVqv/dfbS/"
    "Pfl2//bv54Vffy3yaTN+Zf51f1uGyCUvOWPoaxh3mbsMHnk0CNxjPwEVnK1r0olTsOKo8X"
    "N+o1krqjVZaXEVN1f1s+oe/VBJprCCJRj2boaYKRfMZoFrH5lZGO20TcXNoZ2mJT6ObUzk"
    "oihD1IK4j82lrN0FMbWHm2UcK+NnhMXm6IEa3vVBgu/t52d0xexD+mxZ0Kw8VvzRY5cmve"
    "5DGbQuOgNbwF24rAprYWVbrTaN5Ue1zbjH8+zFd7YzFgl1OaZplttsub4PZKC7icyXekDc"
    "RX7U2pxQNns2MLDt+StG/t6e1HWnYjbEZavmGPejndj4mgcSZWki3UBM+4+/kdeimFx7x3"
    "ptfcjghpZfGWIOaBTXlNmXE3QqkUpfm9pei7IYiJ86DH3Qqkskih9zL3KCbqTSE0+Gi5WM"
    "1iJ0R5U3QzaQZ+Ny+PogVeBgnU/r0fMVCF3qfXE3lYzdDTwI9o8+DHM+0TMViYexr1EW0e"
    "83jmfCIGC3Ow6gsRB6ZBBm9XagS0HXNe/3qbQ5oAJSXPoY7NmzAZSvhhjP6HMkqbRZwZBW"
    "MgbZowS8rhmoeXLCWm6pFKA+NQmCMO1gjMtBrA1u7bBsWEbOHKMFJWNlQQ8RHjdvHY3itf"
    "Pdg32oM3a6LXftoS/Pd+bj7MV6vqDgiYPalsW73YLNKH1ffr/fxO7KKod/23y+091Yi7D8"
    "vNhvrYnHNnOuBmvrqpau0jPi/vG2Wuv3rBnYjfH+AFoS4W3+t6z8tIozxGhDuOlA+cGzUc"
    "6tJpeWj5cVpm3QBN3uZ5MK+ppe+/QA7BgPSQ7G/+OHp6MTm+ak6Wr+rGujyq/6/5x+vzl9"
    "PTSfPXr5OXzX/eHF1cnZmT57CG4mP0JxdHP13ZF+d/ml68Ni/OX/48ffPGvUT/+k3TS+Yf"
    "R3Wfnp6GT9GbevzQ8NW0v0j8TKZFBj4j1DJJB6yXCn5yjfBq+svkrMX99vXrFFy7bi/wRm"
    "wGUMuj3H61yl886RomNMNS3xiirjyHWEzoF/3mwwiur7Q+9NQfjhgBFDeWEhRg9Rt0kA/q"
    "Qe0yq5vcN4tAcUR07XeKovrKEPieFpRMARLHq0LUTcMTOVFjCgTUCO7StFYWHGGH5byhg+"
    "Cxu43v9zS9vGbe9ITFMUUUXl7kKeE6d3kTlpGOreQS5GBI/LHFuoBpykZvbnRbA9YzGUUW"
    "nCmlI9Dr2bxMmd4W+GojAgyqrlc2qZDGIfG/RgQIDmVPa1IhjSNnWiQsuTaFFgSGbeF3Ai"
    "xd8nuERJHcFzUtcgwzy1ToJWCtTsE4ThelEQZ5yJPGwXwZPSyMyK/3CjqsiJa73VCwvOug"
    "eCL7F3Bv4tzD9jctPF31JUQ8x3hEUEIVOr5HQZbxcQelmP7cmALRt1FA5HzUYJ8uAkJ4o8"
    "MVX9EFjVaZNd+8f5E/mCIqTPvCItHQgp8UjVUoExO0YLwldEzgIDn/+OBLYxEUFmlyQoib"
    "7WMDLGp15xbn6zSgwTq2KxDpc/hBbf2D0rCgCjQ5omLBDbV4ZMglDQ6KSvQ3JsPsmHGBMe"
    "bj7sxGMh8DKnxa6ook83H4SW/ERjIxQYvm44iOCRzOx6ODL8/HQWHZfBwTovPx6ADLWh0c"
    "NQq0GlKhnRsUibUafFLDHcvEBC3R6piOCRxo9fjgi1odFhZpdUKIafX4AItaDU/VRBgxUg"
    "RlfG6nhROvPrPeMh+7CQrHaJQfuAE1QcGLT9vE8SPmzZrgVNodP8MwD3tojMQ+5B+9MbL+"
    "594O897OYrm7aR7uhL+axzzhb4zwGRN7Zl4cB7i+NTEs+/XNb7Nttau2H40uxFKaEvv5b5"
    "VrNoO4iXOu26OA0Y624tWiYMRnLxU1YLYPdxUZdNIV4bBTvaNkON6vI01IWJkSQ0JiNK46"
    "dYxUg2M0rzd1DFUvNnVsw5HmmbofcZYIl25keh7+/eMeQqmEwtjbCHDse/HCDy4W5ujVxc"
    "RErpxOL9vIoHoePp7MLt6aeKM3F+evz6+m52dxlExbVTqPBCEz4aekTbKqGU0+Ec/2dxlD"
    "dN7quj7+WuxBKoKn9702lBqYEmPdZSNqpm0ic8+p+ZNpF3UEFCC3XOgZemGdHCjCU/yUUA"
    "Ua+yQfq78Ak32/LCGhoCnfKUPq5UHq03fUDbJhEGX9x7s1Fs/rjY0jQxpYRgTIwLxS78qu"
    "dja8fh0aU+vBlXZrKklZkY11KFRhb1JSyuutUv0R6urmQus5SiGxGlTxSI3lKMAWxwtRtz"
    "ojoGNEDvFucgZWuTSGiLq9GWEbI5qId2MT3cKwkSW3NCNcqvczsWpL/SW7k0kQ4ugOeA+T"
    "lIsPX+CMzt66LDbBiPctM9LxG0Liss3frozH8AHAFr22YJMvxwopKaSdv0AVZ1x5AaXxOA"
    "jHtSciFdo7MsLx7H5UxRvIwoMqHcMBGQ9uOHbHhMwas7asWIdDOkqDxwTH095eYWW5m86x"
    "taQeYMa43UxsbIzbTY40pc5vbJx7b4RtHBSigBr6/+S4MXoKeexrVMWOC8JC33oq+0IPiP"
    "O4rT90BNBAhNJ6GztReyy8OAtyBU7dtrpLMSWO7Ng19ZE/JY/Snhp2892uemQ51evWWdYM"
    "0ywIjikokE2CwDiDvV4/vP+wnxl0JzVl8+Pvzan8qu7megFb3oVfxr3yP8Y9/U6LyWv60W"
    "j6/FkdW60feL5peCgdbRpmiWbG7EABBsOhx6Tx0ROGmXXqlBC6mbb9oH/WhNSHLSqmGPv6"
    "NSyOQFC+fh3XV4bAdn3iZAqQGO5Oqm4aHvdECZRGwOieI0W1FcUXdg5xcNQfDrtrWMdFpm"
    "gceVVEBRaDGBBYTPS6KKyTA0XYUSmhCjR2d2H1Z6YK/nlBTIBND6qnBGmFNA7B2UBMgODQ"
    "PRFIK6RxQGuT4V7DyRJMsbng7x7DizVoEa0WSIXktgPL90YRCtsC3Lo5YHvQbjmsNG+PS1"
    "IiOn9IrJmdfWKqchDGJ2EBLM09elwZLb/f5/GHcEiCqaz/Ho3Z4HcthFAUDkrBAIVEHKTh"
    "iBwVbWkIdiUlwy+iQnR0VFDFsQbdD3yFTeiwvoSFItWNP2qBRyRjwxdoMkLJboJQpw/UDC"
    "XtjopLVBwjRfT8QECLGs+8XRMWjtHo3q6BNQndvIR/0tyRCX0+jUcH8SpyLtNsq4/LnY8T"
    "eyy+4QB1Ut38vlotivLW0HeGvkuua+SJstNGntniPRtX/TWdD7W639ytP1UMN6virZnsPR"
    "LXnip3STwz1fsknmvY990DnvZHuZCdIsTymS9YEldKNK0kqJ6h3lM7uZ4RXEjAOMDTuKAn"
    "RrmYgEuQLClJ+X44c9hgIH/3bWgi0o4TfcDqW0Fy7QIS8aFpnJ/GdXOhCYOEcWI1qOwgYU"
    "oOBuxuAZFi7ihzgMECNUIHh1KI4Pbt6pSDLnx5p2MSMZpCHCKOUOagjxEqjorAwCoOGUco"
    "c1jHCB1HRWBgzS9BdDWcRaj7lzpK0ToErO5ewzffn2Gp0aYsdn82hqEomgmlzferMT5H6N"
    "VQAAZaZ9SKYDq7l8SnnMYjrpgz2/YJNSWos7OuesgpKYTAP4G4EP6TmIOTmAPaA0mGjsgX"
    "kPnIeZUX9g/PDxCp3+eP4kK0TNfPoJ+8ArLWzGIBOeuns4D8B+e1gOz0ElxAvmO5OYYlXy"
    "DZ4LP9qOkYMrIwlrogOUBfWxRhUWyGZPoaYQlE5erXJH33nxlWIzWRfEealZHbXLKEESht"
    "sUHGSCFBSCKEPUg9stklhjdDT4UQ5JuIJuzenorsrXakIUb1WQjuuUfrdm/vRfbmO4J/VD"
    "+G4C48aRHJ0eO34xHs+rd4KEHY/R7aaz36PbTrCv0+wrVpWhgu/l5XqHMsiu2gf6k6Lw63"
    "JbwpLG8BbzLnkWtfxsWFYM/4g7wlxRu62Mw/nt+EcWe37DzZVvuHbeNP++dDtXtkd/N+W6"
    "4gr+x7vwUvSxqK8cLd8BM+LLytbh+MYF1qVPPb/PouTq7a3ra0TSbKpLqtbqrlR6rFTH3U"
    "V6OI8TW8nDeHcR+P8LtABR3ocomYKXlbIq5Orbx8zQ/vbF7Ki8nV24v2kdbj06Pp6y77ZM"
    "REx1sTMZVHibwgeRWf5L2Y/M/bum9NEs6jN28uzn8xf19MjidT//dPb+sJzv79/ybHtvyv"
    "06ufTy6Ofj0jG6gbJUH4TPOTwIuDsnSDLGLb/NyfNRinUYJOqLpCxmpOp+zQYPmbaA5ulY"
    "Ql9L1MOQkwEyEq301VRcuApMxBBdOmhkGQkUIEl+0UKHLQhc9wCDAkYjSFwBNAUuag6+7/"
    "MyIwsAp2/SRlDqvuXj8jAgOrXYpFKO1qTeIz39WRGbYMTGyvBUGXw6bpqyCrZ2BkvmGJUu"
    "Xw6b1qSVTNwGbMCc49GIqQRhgaQeFNGPejOu5AJj501h0YmpQPP7wFM3YT0Ndf8PI8D0SG"
    "NqfnY4PNuJlIm3oI4o6+jNoY6iMhDwVhoPcGfj/wEXkOe7CVUIeeiMGxqGSetix11rJS9K"
    "8VhGBpu3eq9JrgQ+rCNOeLJlN98GWEUQBFFLZJv5kf0gvbBa4Bh2obwWrQEfWcICMG+Rny"
    "UA0gXSH6j5mQmmEa4GMm+DLSyiEcMx1Jf2uJPWbidkntpkO0jdCCGjRmIgZlq+IQDdArDa"
    "PzNjvPMjxxCLywhtVuflftmpG63i4e12nPbn23CDIjqoa4bqv7+fY3cMbj7leuN83TjM0x"
    "9SfGYUlXuBz32nblpm7DNf0+G/OSLnH2EirLwJMXwErp3AXw1IjqBAwHPlwGeAX6kZ68tJ"
    "+IC7qxlz7TjCwfPUXvJsDwu75/nq4dm/VB6WBkFGd7ipAGCQepxjRPyyCBynbMlxioQme4"
    "5cvyFJshmN5k8ANCGjacPNV7HMgggdqvxxEGqtClPY7KU2wGwSkMQUeD1j2BIasvYhScvh"
    "B0NEbdkxey+rI6e0tLosKGKKO2roD2UHV8i7iY0XIIDY1KLz4OrbY85mR+ugxtZuwp+uiy"
    "AhTRWmOrD1hASmP15pwy1Kh6wR4x2Pbt59v3jy4B/3Jl7qUlmz6QDl91O+h2XQq5k/bV/J"
    "5k03wcsrMz+qCys7OsVHd2lidnZ4eHwREMVXZ2lte6eVSkaoZewO2Ld6EKBM7GJ3/5a3tt"
    "3HRq8AHlXRtQyzUMcXM5/v7aTD6NZtdyEptEtEcEm8SUHs565vtYm0Ssdnp6d6VtozNn9o"
    "gqAy/sTK2JPamdDU+4RyCo9eCydwekJEXozYiRwbVzIwHRj0Dl3jS1suD068WQUgeetPeg"
    "BEWo4k1dQkfDHGNTh1RfxCje1CV0NMYxNnVI9UWMzo4SwLMLFIXMflYGZbmW+8xaf5Luso"
    "sv1VNaWWexSot4RJtTQEMj0t6cRtWW544+m1OUNjOHqG9OCQHEW7bq/X212s/uK/tA0yPa"
    "tI3xdphrzyJLW7Dnxgr02tCtFWQ2eHOVbBRy/HlbBZKDH3GgxAjbhYwEyQSTlO+HM4etUz"
    "Mzo4AnrfonVY2rQudO2BT2n+VpEyWTYBw4axL18yHyTeksuSJkjlFdkIUBn/2WHEGXA6z8"
    "uhwpgQBm326mHp7TgC3vaN5TdDGRYBdFUWZh6+6kaBEYWCW7KYoyh1V5R0WLILf4dl1SK5"
    "mpt6vqZtrPPsx3H0Ib7NtvoGOaZxFu13tGqeqPzXJbm7ulFwo+rn+jb5nHd+a/ft7aPstF"
    "ZV4mhmbhZrv+uFy0k6VrqS7e6sUL+55ubZUtZrfzm/269cm+PD8/LXrncUuwf/QUsLSWiz"
    "+cxDOLbHZ9M58/mxcUnKTr1HsX5kj0jdZ4hUmdzXBNR2dQ2LbG7MXTH6rvSpMwSYeKDjyO"
    "PNFjrvnBlmjFT0enlxM77Pbz99Xs5sN89f6RJQ7Ny2LabDfbbarwMMwOxOv59fLOJiiwv8"
    "bHZszTMpU3Rm636/uZ6UmKWfu1zGm8gM39OpWQ2IIyRKU2oIE2D91+hqy0TvZCnomGdakk"
    "wi/ZCE6UcaSfnm3wO8YU5aUSWBoyVEvZkOkf3qaWoPdTdPB9hI07WTtqI4alRcGgBCENco"
    "RgUFIGCVT+9qfAQBU6ZwNUlKfYDN30LkPf0dGgwdKh3t2hBAKY/To7pdeELe1qTJpiE7hF"
    "UgbcUdFwg8VXvY+72tnw+vVvTK0HV9q3qSRF6IyngKLyNDy1Z3+SGhkw+vVd+rDPEFjS/i"
    "o94gMtFIG3CaejISp7mqjqixglXiacjsao7GGiqi9ilGLLYRoBCwsD2AlwD4ILDGiU0b5D"
    "GTAqSrEFgk1LH/wJOY0ebI+UsSNilPX3XpCml6TM6LRefANdeXm2FUY50LSZWVczyiEngN"
    "jn/dDuB2Y3890jc76ZF5WBC/spdIwlby5fTf73KpM4dvdw/Y+qfdkA3ELGyvCZ7j9tKgA5"
    "m7t2Ue1utsvNfpmkwjUNtdku11vrleFxlGbPXddza7GnFw8V3lfrWgfIj7fLbXtjf7dZr3"
    "ZEmfrr+o5Mq3tzt95R33bz/XLXOKg7FTReWPCadkkFome2C8Xr5Wg/h08nwega873s2hwj"
    "YKeeYBZ3kKXWA9Tid6e/Qp+Z0ntdKpwGh3ptQ1ZaXtuQZzdxxezMF+wqO8oomK9iTvYTcS"
    "se4eWmqe7N6vqHdzYVcZsCY3p+ZrIMt/9q/pyeHU9PJmft3z9NJicvj47/1mZmPn/95vSo"
    "Hn9d8mFQVzTJxbIHn9GEyjiAcGYM/NXmRwfk9PzXRsCz84vXR6fNXz9PX/3c/PftxasJKW"
    "8xVfPZpGV7/mbSNtGvR9Or6dkr01qX56c2V/Px6fll/RdRRzR7dTUFHxLtfYE4tWn15Tm1"
    "CXpvGwXfR3Bqk7UnZmBc2g8rOUw37iiEwJAYFIWG1YoauGFBfpgSRkXD0g5Rwmtnw+O7hX"
    "LUenA5LqK8JGXoxj4QIvZGBQXUWyX63erq5kLr2amQWA2quEtjOYqwua+jYUQ0TN330PC6"
    "udD69Sjx9NlgqNIeZT12Biha81YG1lnEBERnTqv3pa2XB6lfPwJSJYjSPoxkKMK1GyEZUE"
    "tEQ+y2V+r96OvmQuvXlxGxGlRpfyZyFGFff5oFq/nM+yxIO5eqOsNIYEh4MnVNyMrHaaau"
    "62bGL9OniTAmfG0xJGM0DS5X2TQRHM/hdBnd0D2eo6ovYpQcz+F0NEbl4zmq+iLG3I6Pqk"
    "C41VOGx97yda4dATbv9KHAQee1OjpffxGe9TYJsFl3FAHMfFWGY5gyzGLveBLZw94zRRrC"
    "roS6xe8Yl9WQ944IQpNRQrU3RNBqy8ZvcMAhMXy7NZ40ekczAwLORXx2JWSkAsfJKHxfdC"
    "s5SP490vIeyMOFzMr0TRFyYYe5vceFTufzxkozD78pSlqrxwWZO+QHI8AfLIo1G5Bmurkr"
    "F2l4+EF7YEPZJM0g1/aIWNIUodYfpjmY2h9Q9BgBMXVmbj8IaO5oSE7SxYMC45BRiKR4NE"
    "SQ78qthAvco6Xk4wbn0aO1wlH0OVqMOaZSwh5Di2BCj7DP0SDc8RZEpYhHGqTNaE1QMBpd"
    "4Ityo8TiidpCPpZialF7wHdVDtMmzDETkvQYLQk5PU4OBZw7NnxMlnhkhJQZPfDFolER/K"
    "7taQOCCVpAPh4graAVwrFwiJZgjoOOoMcoiIgzXtYDAObqfxigIx4CEXGm/6M4oHAgwE/a"
    "fpVYQlmDyEdEQi5rlHBcHK5hmKMD0PQYICl9xs92MPDskdIG1woRtzQEyreX07NXT94vV0"
    "++2O23y9X75lrdfLudf2qvonShvA3+Pz+xoXc8gLZeCKr0mFgScf5n855YEjRufndBl12A"
    "ZfNrGMnoQhVbLt2rZE3AYfsTDG7+c/ijj2H+s326rOmtj831kceYxt6DLwZYu5LvykHb8/"
    "vNfPmefj3MFWCwUgskrwtuS5y2vWPSe4ai31XzBcmm+VhmQaQV6Z9NRCWoHcwZZOKUZG6W"
    "hrdHQ3dghHvMTSnIPWbbpPb3U43jenx0OWmWoLMnURyFW4KeXP3cJgSZnNYFnz2Z1HX81x"
    "NAFYT8sYnixAx8Qh/IJBJwK5Yw0iQBpR1cEgm7iStL9eOTZ2mAeV57WMHXGRZupY+KvFOP"
    "NM/KkJgyIUE+HDuDNo7IRjEmwUXByjUk9ByRIo8yF5qcAwmjk3GMUdSuOkQySjksVcyCk0"
    "GJJMJBkWIJYbTR5hPigJJ0KGsOaxjNiqME0Z7q+Iio1rjHt33VdcvR1+3YCrsta2y4RoiR"
    "RlYIjTZZicZADKXJom7WNzFaa1TSKP2qOQY6U3teY+0aLNfYblOR0dhwhR9FY70U2LY/Xl"
    "zdv4t7f4owCxZgG+7ooGWQQGWHZJcYqEJnhGaX5eE0A/vOGkUoM5J0ezx/eY0q3bvHqSts"
    "KtB79DjvIltCxbzLRtCJDEbl7s5daiMK9+9s/GqbBuw+Xc254JZs7EuGc6bCIYazbq8X80"
    "hmCHr3fiabpFYz9NACdk7JhJB1Nw6lEmwolPudviSHFu3f19hVueFw+/Rv+cIcNjHQG6rC"
    "jCLfUOlP6MR2KlN60JS+lczpEug9J/WteFYvby4zVQ7bXOr2fmFrWaDorQUYE/Wm6KENuF"
    "ycZqE33pnqZBtv3Z4ntt1Eyd49HRKrQe3Rs1AO1lSXdTrkppReTgflWV3kcvDC9J7VIwaq"
    "0PvM6ok8rGbg33WlSfPQVW+85oTg4BXce6VJs3h1b7/mhBDEnrRft1WtII/spUtpesPlav"
    "Z7EyG0MvE1yeNGm+36ptrtZqv1vgJsfeKxu/n1+mE7u22fSZe91FILuyUB3qzvNxn8N/PV"
    "TVX3PvF5vttVjLc522L9wxqI11YGxzcYzR0Y1mCZKEUzWG7F3G9vTo/OzkyCt7o7Lq5srr"
    "cmBd7E/eOobqjT0zD3m+WeaFssLSiQz4ZnWUL19EJ3P7/jP7tiWao9uIL2EOv0I6V0c7T5"
    "oh8fgNWILUBOTyS7J4QGgzPCXgmtmQmLbUllaLVgMuynrBQZyO0UycXo5tMElJuPFTvN1l"
    "USXdpNgGgwFH7HRPVmYAls2IQCA6RrsSJVZrAI7NOEAsOia40iVeYmB152CFAanQDUMkJE"
    "VWVkh3YgC0BAgqEAn9WgAK4ZPN36zrmDghGlmGKzIbxzEn5QAxvJw4PLumGCk/EghzdKxo"
    "ZN3yNJy/LujxB0mAaPDS5zTySyNGXY8EccwIyv+HwDUWl+nrTbPsHYBESoonYlorEZftCc"
    "U0N5eHAlYzMi40EGt71Ghl0cm0FZkf7GdMQaOSo4xtgM/BMCPY7I0G4Ny0S6DD/pjd5YKi"
    "5wiUYnhFzw4G7vARqgqNmgtGxuTijR+fkAIBkaHrjYJBoOyfBODsrEGg4+6WGPpeICF2l4"
    "TMgFDzT8AA1Q1vCwtEzDE0pUww8AUv6EFHCge1cm4icPnntfrj6ulzf/eWzKMGO8MdXrmG"
    "K3e6hFNPhO6jKtbA9V9Mt+vZ/fwWOIWi0W3S/wtaLyCcXyvnGW1TV7zq7g9y3ccV9TGuER"
    "JJVbnm4vTnABXgDhyYcdTQOPPhwXpbMPx27IS0WOR/EA5eTi6CfznNDl5VtzYHL+y+Ti5O"
    "2k+fPN0TQ4NnFMvXZ2zxU1vwiONhwnN1y6J4Pm7SmBlE/vMxLIJh1/XjD4ybXeq+kv5tGh"
    "y7evX0+Qpmpu4dbT7g7o1hfYxdYvn/zlrybBkNX24FMiZzs/4b3aDNlWtkyHPjm/eNJ1Wm"
    "gRxCq43rcJ8qh++rHuoZaX/fdffuz4pgdQ+DhhnUAhpG6dt5/0z6DQOhMjJigoewMJUqFo"
    "1F4+iuvCTLFuLDHvjsQEKATluyJpnRwo7EMZilAFGuNwhq4/B5MXBw5Ko4A0476j2orii7"
    "sIje/uD0fQOYx4blc0jAliYPKmTAomWBb0OsfVV4Yg7h5IpgBJ0EFx3Tl40RMf3vLnPNTB"
    "4MGcOByFZudmpcrOmvwD35QEB6x65ItVmsMjOPRNSVA8use+WKU5PNYqYLjIEgoETWpmAP"
    "+Y+osciEwMsCy3GELDBxz6xMYGTfvDooI8VxhGxLEn1XFlnLzJhpQHCYYtADB6cQtxZTn5"
    "u2lUMP5CIlwjgxUADL9RVgYoDg+taABCMh7icPyNjLo8/LqyshEY0aF6OzI4xhg0nkyJAn"
    "sKvC/N50h13Y96IAMpGPBEGhvQMCDGr5CMArOspbagTEVDIlQ/RwPE0MzWdSRRTEeAd1ro"
    "4XL9ZX/TQ9eJUEYm0smOpIwu1MiREJb10ZSTqWNAg2rjSGAYumh9njwY1v+Zym8+6Ilv+O"
    "WdXqIoLpyM2LfqxXFR1WZXZeCDly7NCDG+PkeefsVFGhUhay3zcjbD4ikq3UzNcW2yE28q"
    "SXN3EG6OpMLT1KfI4Wc+27KT8W65emRn5Ytqd7Ndbva2xu7A3LD858N8tV/a63fpIXWTha"
    "R5ovCmIgoslrub9cNqT3ye32c+ck7A3VApnUHDIVs8gm70IH8O3RYps+seSMd5dY/JDziO"
    "bqXVOZNuWSkfTLc8Iz2LeQafsXNqnGeonB6z+zEBHR8LoyyhQnum3c8B2/9OD5qZ58+mRY"
    "Kh4StyP+KH2iifbgx5LuYnPVHV7hRm1Ex0CBrTR2tYMDjHOOFNa88tymYuMf9gL80hEQ2u"
    "m/407Q5YNxea+MgHI1aDKjj+weUowu5WARlisHoQYMEipN61oQQCmP06OKXXhC3tZkyaYh"
    "PYNVqGu1vYCbCdZaDewb5uLrR+XRsRq0GVdmoiRxF2jyPLiI4GO87hZVJ9EWOPY8yIjsY4"
    "zoFmUn0RY2A1Crf3ODmNGNinypARMYrIA9NXADiwjQmcXQllkB3jsuaGNrhEc0MjndLcoI"
    "y25gasy5pr7fxeagtoMzrr9xLaChsJUETrtygClH4PQ6Bz35WxObblNaSf3xShzawlI3hQ"
    "UQFkPrlw5/rUFN/MP91Xrosfi+9sqPcqj+W+2n9YQ1kLybJUfWGEz8l29EB3k+Oi5Gly7D"
    "iuENwZlPIaeEfAsel60Ytkfnpn7wRcXRydXda9Y3JPXdgcVJc/N/89mV5Mjq9mJ5OX0/bS"
    "xevzl9PTNjD//KqeBhrHe+xhwVuW5VxBSN3UZD/pu1TQOrG51xXkOlKi8igQXfdJUiMDBn"
    "vjRdBpwGJst8jacxAFm6yUBAWmu7XCKs3hEWyoUhIUj+42Cqs0h4dplMHiKA49UyyuLKtf"
    "MgMMJ8P1TNHsoqrN9oygV4ge0e2NQk/4NY4ns1//UrndJz3ZHUeZhdut2t36HKZtrdlvH5"
    "mxWzgJzh0CD7WTd/t1bVHt579VDixxtIrbu7wz1q+wm8M4wyFXiAP90cmg2nLSTaPastQ5"
    "XA05pseq8YkqM8Vpy41j60v4DbT3Q1aRvgaXbv3viZBh/xKZWJGelqRjjcndBBx81rfvyb"
    "qx9SQszLwKl5KQsFSvxGH18iBJM34ipEoQ+dk/URlKcLnHZggNCVD30AytmQmrVzcSJ2ZD"
    "YQo7knVeBqZGcUrXiIwEOkpy16TyEj55mteIjMQ3SsLXpPISPvZhEUZEYtM8KsIrLg9Fji"
    "coocgMO6VzIaTKEhbmbjwlIdHo7cqxSotzRq/koAgpPXfopwlFqy8hDay6HmATahIvsB51"
    "ISNCCPbL7deHXRuobkxe8ba4+mOz3Fa73IYX2U8BO3m5+GPWCTFzHL/9/vZZcZXOkbr+6A"
    "o4K9mJ3OSuIRs6zzrbyu2/f6+uP6zXvz0uX8Nqfl/FvECdTYFsGjcIcQuSoz1/GrOr2gVn"
    "tv+0gc/IpCVvPsxX72s0t8vqbgHKfuP2lbsa000cT/9Nwqm5WXHTPcqZPm7TPjZUoZ8Wy9"
    "38uskj2OWKCl6+MVvSeaNH2UbcVbWG7GPiyKtTfVyuH3YzvCxSZFavDsu7uKsJZ4hV7oGO"
    "EMdFyQni2DklTLKp1b+zGFi1i+nrn9EQ94Q+1soEUPCdxzHV3sTTAUqkXL9BuAKFjxn6jz"
    "xeiGYnVwVgEfSdnQS4Hw0J4PYLqz+7MZCCbL6wJEFGVPqMEChCsI2dRPgoYDmIEFK36tlP"
    "+o4htE7M1PJdyN+EpiQoHN3NJ1ZpDo9g05mSoHh0N5tYpTk8drrkITFzKIIhWNg1QZj6cu"
    "KHyzHTjKdJUWhhMU1sWPU5pN6u4KEzxVFE7pMeFscxOxG0M7awj0IifDKw64DiRACqzCFC"
    "TSghwAwPFC9aXhN+ViDZaWxk7bsbwNB+Nkmvgd18dfHWpsH2+rXfV/ebXie3dTvUbLefsO"
    "PBttrs/qm7r2xPL6vtdg3N82/tdmk/X4LtijMi7usWWtaNuV4tHCPB7jgYY6YNZg4QfyaI"
    "CCO9ct9dwLxvLqNVhX1yrhr2Lrnx3ezWvR5V3VX//BNyQF1o15wssH1l0jgehK5VH5vQBk"
    "Jkv5+FSgQ3dtv17xTzRlWrSDMjTW87KFXCZqjW9lzBlXBXm+31fILuE93n0BmwmX+6W8/9"
    "Pp/v2bhdrpa7D6jrAduPPiwXs6Dv/N9fX3//zXcvWomM5fzFu6B/jHL7DknyGAeK7YfEpl"
    "otlqv37IEXE8YDLxiQBdn8rN528rsmI/Of30zOTqZnr/7MGZupJLl1zZeutU0OtiaSATU6"
    "bUEHRxOjNEArHQv8QrCKh0R58HagaUJalOwUX9KOPzksS5iHFu6gWCtGyj5vX/gZDrRTOK"
    "01txr+9a//D6JxUBw="
)
