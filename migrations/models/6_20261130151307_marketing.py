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
CREATE TABLE "form_submission" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "form_id" CHAR(36) NOT NULL,
    "content" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "expires_at" TEXT NOT NULL
);
CREATE TABLE "lead_form" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(50) NOT NULL,
    "fields" VARCHAR(61) NOT NULL,
    "origins" VARCHAR(1000),
    "source" VARCHAR(50),
    "business_line" VARCHAR(50),
    "double_opt_in" INT NOT NULL,
    "redirect_url" VARCHAR(500),
    "active" INT NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "campaign_id" CHAR(36) REFERENCES "campaign" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_lead_form_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_lead_form_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_lead_form_name" CHECK (length("name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_lead_form_fields" CHECK (length("fields") BETWEEN 1 AND 61),
    CONSTRAINT "ck_lead_form_origins" CHECK (length("origins") BETWEEN 1 AND 1000),
    CONSTRAINT "ck_lead_form_source" CHECK (length("source") BETWEEN 1 AND 50),
    CONSTRAINT "ck_lead_form_business_line" CHECK (length("business_line") BETWEEN 1 AND 50),
    CONSTRAINT "ck_lead_form_redirect_url" CHECK (length("redirect_url") BETWEEN 1 AND 500)
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
CREATE INDEX "idx_form_submis_expires_462e60" ON "form_submission" ("expires_at");
CREATE UNIQUE INDEX "ux_lead_form_external_id" ON "lead_form" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_lead_form_name" ON "lead_form" ("name") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_form_campaign" ON "lead_form" ("campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_form_campaign_deleted" ON "lead_form" ("campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_form_created_at" ON "lead_form" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_form_updated_at" ON "lead_form" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_form_name" ON "lead_form" ("name", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_form_source_value" ON "lead_form" ("source", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_form_business_line_value" ON "lead_form" ("business_line", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_form_double_opt_in_value" ON "lead_form" ("double_opt_in", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_form_active" ON "lead_form" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "lead_form_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "lead_form_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_lead_form_search_created" AFTER INSERT ON "lead_form" BEGIN INSERT INTO "lead_form_search" (id) VALUES (new.id); INSERT INTO "lead_form_grams" (rowid, grams) SELECT n, new.search_grams FROM "lead_form_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_lead_form_search_changed" AFTER UPDATE OF search_grams ON "lead_form" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "lead_form_grams" ("lead_form_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "lead_form_search" WHERE id = old.id; INSERT INTO "lead_form_grams" (rowid, grams) SELECT n, new.search_grams FROM "lead_form_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_lead_form_search_removed" AFTER DELETE ON "lead_form" BEGIN INSERT INTO "lead_form_grams" ("lead_form_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "lead_form_search" WHERE id = old.id; DELETE FROM "lead_form_search" WHERE id = old.id; END;
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
CREATE TABLE "form_submission" (
    "id" UUID NOT NULL PRIMARY KEY,
    "form_id" UUID NOT NULL,
    "content" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "lead_form" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(50) COLLATE "C" NOT NULL,
    "fields" VARCHAR(61) NOT NULL,
    "origins" VARCHAR(1000),
    "source" VARCHAR(50),
    "business_line" VARCHAR(50),
    "double_opt_in" BOOL NOT NULL,
    "redirect_url" VARCHAR(500),
    "active" BOOL NOT NULL,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "campaign_id" UUID REFERENCES "campaign" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_lead_form_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_lead_form_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_lead_form_name" CHECK (length("name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_lead_form_fields" CHECK (length("fields") BETWEEN 1 AND 61),
    CONSTRAINT "ck_lead_form_origins" CHECK (length("origins") BETWEEN 1 AND 1000),
    CONSTRAINT "ck_lead_form_source" CHECK (length("source") BETWEEN 1 AND 50),
    CONSTRAINT "ck_lead_form_business_line" CHECK (length("business_line") BETWEEN 1 AND 50),
    CONSTRAINT "ck_lead_form_redirect_url" CHECK (length("redirect_url") BETWEEN 1 AND 500)
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
CREATE INDEX "idx_form_submis_expires_462e60" ON "form_submission" ("expires_at");
CREATE UNIQUE INDEX "ux_lead_form_external_id" ON "lead_form" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_lead_form_name" ON "lead_form" ("name") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_form_campaign" ON "lead_form" ("campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_form_campaign_deleted" ON "lead_form" ("campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_form_created_at" ON "lead_form" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_form_updated_at" ON "lead_form" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_form_name" ON "lead_form" ("name", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_form_source_value" ON "lead_form" ("source", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_form_business_line_value" ON "lead_form" ("business_line", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_form_double_opt_in_value" ON "lead_form" ("double_opt_in", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_form_active" ON "lead_form" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_form_search" ON "lead_form" USING gin (string_to_array("search_grams", ' '));
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
DROP TABLE "lead_form";
DROP TABLE "lead_form_grams";
DROP TABLE "lead_form_search";
DROP TABLE "form_submission";
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
DROP TABLE "lead_form";
DROP TABLE "form_submission";
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
    "eJztvWtz20iSKPpXEPrS3XFory1bdo9940ZIsrtbZ2zLK6u3957pDRokSyRGIMDBQ2zGnv"
    "3vN7MeeANEgSBZkDJiYtwiK8FCZmVWvvO/T5b+jLnh8/Np5Dw40ebknfXfJ569ZPAfpe9G"
    "1om9WqXf4AeRPXH5Yju7ahJGAXwAn9/ZbsjgoxkLp4Gzihzfw9Xf/CWLFo43t2a+xyw/sF"
    "au7Xls9s6yrantuiP4d8lYBEvwPyM7vMdV0YJZrnMPT7QnfhxZ0ziM4FFBiF8GzLUjNoN/"
    "p34wC5/jVmb+FPYCTznor8ae86+YjSN/Dr/HAvjtf/wXfOx4M/YXC9Wfq/vxncPcWQ7pzg"
    "wfwD8fR5sV/+xq9gtfh+8zGU99N1566drVJlr4XrI4jp3Z899/v/qA382ZxwLcXoYUXuy6"
    "kmrqI7Ff+CAKYpZsdJZ+MGN3duwiQU/+n7vYmyIdLXhf9tyBV/bYeuzM/l+5v8za8fjL9e"
    "3428fb8fikfAhuAa2Bv/4htGDHRWLhLuGjqe/hWXK8CNH23/8jfiJFD//0BJ92+dv5zY+v"
    "3vzEUeKH0TzgX55wVPwPB7QjW4ByEqQ4nwYMcTS2owrcw+/bXlRNgDxggRDwc3CSluy5+o"
    "8uBFEfpBRJOaqOJFPXn94/9/y1NkX+WDDPciJrbYeWfLfdCXN79fnjt9vzz1/xScsw/JeL"
    "n344v/2I35zyTzeFT38UdPRBigjxkjzE+uPq9jcL/7T+z/WXj0VqJ+tu/w9+BY91IvGAj/"
    "95e4K7tOPIHwNyxvYsi071sfoIlqYHJF7Nuh2QPODjOSCuHYIYXNjenE4IB36A2wBxVHE8"
    "IjZnQfXxyEAVzgZgbV+n4aUmza88FAUhC63JxsJ7c+1EC4vZ04U8Ae+tlR2GeCxAbHxnf6"
    "3YFHb8H+LdvluRb60C9sA8ODZAB0vwRPl6rj42gAL459npy9dvX//86s3rn2EJf/fkk7cN"
    "J+vqyy2X/Smh2F8RCzzbHVddtLfwbTWlCmAFasGGW1BL3qVaxJJI6XqtWo7HtZdwE0Zsaf"
    "l3oLE4c8d7b4ldgEbjzfiKe7ax7kCdiVchC6LW1Fnaf41d5s2jBZ6sFy8aaPEf5zf8joZV"
    "Bdb9Ir86Fd/lCQaaJuske/OAPcjeA9EvewmH/l30TL7Ie/4wy7lTX3p+RLJXERqQV8nSdb"
    "pzAWgHJfqAbD21w6k9Y8CwdmTJYwF/OCEy/HuwWADPEdzw1gSPAwhse3rPuRu+Djn3e8lD"
    "DqBxpyS6B2SUaXO58J0pq6aPgugkaTvdix1pghtF1CoDuJvkfNNGcBbZLiM3y1TIQFmX15"
    "8+Ae9af55c/nlSIE0YT/4JF7bOZZgBMZ48cq8jvAnx9LuO1/bo50l02upyO2243E7Ll5vc"
    "3fjOd2esikP85cr24HUaCZEBN5keCmKn6woviuxNpdD74+fz//wpd1t9uv7yq1qeIcflp+"
    "uL0r0EyxqZZOLPNjocotabridG8AbvUJFg4QidWWu8WOA6AZ19wriXrKsi2FYVbFYGK9RB"
    "J2DclNW7TnJgJlPlj4UPRroX2WhDAT385dEulDzi/Tia+kJPbssFGRCTUc4NJhbCWnMuBo"
    "m6rhdDGdxgAgz4XvCn0zgIulinBcjhmaeR799j/GTagyXxGIzQmHVwUSRAw6M/aAmwfaL9"
    "O3zZ5aqjk6oIOrxzwGNF6i3oOHCuBuqga2npeDFo1ppBgSrwTtGBA6pPas9oZcttH8m/Hz"
    "I7mC7GaNjom9N5WLKl96IzSSzPA3tZwRrtSJQAE432QiM7DJ25x5iWS70ANAyXOoOby98w"
    "hqY26jSAoRVQx4GN8HjYzMd8IaeHSIuGuxyul4Uf6CE/CzJA1Iv0KTY7BKox+eruvjIVSK"
    "CxjPZf/IDB4f4723D0C51uWuXakFlzH+XLPUaUp5+muw/sdZLNlj+MgBsRqsJvbkDfurm6"
    "5MpVWdw8Dbz3JmW20yEvkWsogeyAkcK1HczGNXyxsoPImTpwNUcVl/aFhP7l7zeYDVntZi"
    "2kk35Nn2jOlc2JpRnJqyNG7oRHdjBnfaHulj/skWINT6N/6mdOYe58lr9ani6Ln9iePedv"
    "h7+Nv9Rw9hoyngtHdHvy83hVgNiaCH1uZUDQerK9BJM8K1mEAjA2A98oMVJObd7hOZSsTM"
    "nKQ85FpWRlSlamZGVKVqZkZUpWpmRlSlY2W/ZSsrLxycrSOVPhjWrKMMtCHS4qcfL145cP"
    "V19+7WLOZCzGHxKXVMeEv+PlLye2t5a3PA/Up1VqnItlR26QngMt9OZhBiKupIcEPbSRfQ"
    "8aJPLHQVGt3DJauC4ADQPZOX/4AbHdFPnJNDDYMQaR7ZgwePGxPciQl6Utwj2S1XrA9GX6"
    "JHMOdx+SZCvW8yK2BdJZJjD2+GNse8N7Qdxqh9QOEd6Q8aGGyEYaQWoR1IjSxVvjGX+gsp"
    "+JPWCwkzdNeWexv+BDV3hlfLQLQ7Th8eShPR/iypCVydXTIynKQVGOITuxKcpBUQ6KclCU"
    "g6IcFOWgKAdFOcyWvRTlMD7KQX7zPfvN7eXKBktUz3GeBzKfBc4ttWXBAaIwlJvnFKXoH9"
    "fSs3h0VAddcB0MD9nB8bEtew3rYTsPNAhsyy0fF9sus2damM4ADAHLuN3jYthfrfwggjfV"
    "1DzKcAPAt2dltn1kvAczTSGShRgGrnHDx8VyGHN6j0Gh14viVwAOAOdouLDDY5yi+EZE8e"
    "WN3QOqLzOPMuZo96OQbA/k53W1p50+0ZeJ03/6ROYi7wHx1/mnGYL8PtWVrRQoK3RtqIBX"
    "fB/4V88xB/M9KC/bcZ5R6VoKmqA/SRMYKGp6MPBbyZpAS9hktcEekP9NPO5SPs0Y/O+uPG"
    "7FfYVe3QL/aCb3gPdP8jGmILwH638rwjMOkTYSRjqP+5AwmUeZgvCefOPbJUw+bGBWUuLK"
    "ASKeVCUjim9GjUmIK2d8z1pOlYNr9PzrFY+bY0N+nv4JB0E2PXAw7UO0qRuJhAnMFwynPl"
    "ieScw9He2mSLa0N1ZY2XJh379GKYuUsjjkjDRKWaSURUpZpJRFSlmklEVKWaSURbNlL6Us"
    "Gp+yyP/VELdqvclNok/OLdwml5pSgo6sMIZr0Q65yeivpVG5igPAT+eBTP3LVPy364CaAq"
    "zJFFIQA2zjHTJQuqLxwg4XOnxTADOZOCdfQCcMQGLZM/zhTszx5nUL3njzupY18KsC3rmb"
    "p4IpeP+YsAbrCZDRCP8j46ma+Z0Q/urlaQuMw6palPPvCio5nAPAG+6ihPcL33eZXSOK8o"
    "AF3E8Acl/ITz7RU+vQF5hxFVo2qHOJI3H3+/ji+vpTTlRdXBVl0e+fLz7CbfFTXvuqspJW"
    "DogqfaU7Dzg8pVvuX+ja70BfcjfWOp2bBHasf08uDxFqs8NoHIddTLMi6PDOCdpf3AmGbz"
    "FCHweqgGKADp2OdzTNZwgqJk3zMZFGpRzZY0Z/k/zO2ihwNgN0azR4nE09bdNjP5/LaaeB"
    "2/rgbjsYCtFSiHbIETgK0VKIlkK0FKKlEC2FaI8dTqAQLYVoKUQ78BCtstC0msrkYAbSUw"
    "Y2/JT6QBwStWrXR60jTvPOdy0jTrLcDUKx9undXj+cY2Jjy4fNP8c9FQwf0913y+zlSa2r"
    "j387auPmi9TKFi4+XIudv8NMVcUItOKpG89wtm7Ev5JNosN4guvDUUtfYL8PJ6chOQ2H7B"
    "MipyE5DclpSE5DchqS05CchuQ0NFv2ktOQnIameAQO7TREO1QLqxmAgaAUd0yOQnNObP+O"
    "QuUF2hG9yu1kEHL1z+5W7GYY2CzHYBjWTKTjX4wa3YHJkhZ+wFXgz2LV08tOs/j8tVdWW9"
    "usJ28deeuG7Iwhbx1568hbR9468taRt468deStM1v2krfOeG8dyBQHhKcXLydV2TtNbSUK"
    "gKZLXrFhS2xYiVkuWW1lN5ojW3PY7dqWpe4hBlNqYHWZWZL9K4YLr3KgwAc2dZa2W02kLN"
    "gBVc0XL1504CG12ffWS7zu4J6z5g4okHoq499OT1+9env64tWbn89ev3179vOLRHcsf9Wk"
    "RF5c/Yp6ZI54ZcVy4sfzRTSusgE+2JtqquRgmjQUYziH02dmoyFgrRfOdKGUEfEqu18qqG"
    "NU6QY5XK/tIIAjshnHcE5cDYSXAYeDdW5zc9SLnEH1LqpjiOcnHx2IDNRpwfTbgjotmE+j"
    "J1SlwfsSHmGEoet4eqP1SmDDsA/FQCDcNvrqKu7n99wChAskO0ngh1BOG+CeImwsqWeo9E"
    "Mp+ZtaZMrDDIQJDoXchgSEx19H00HS7GHqniR1D2j+mj7JICx3Ospb8Zzn6rYT3ri07gHT"
    "fMzbJ/ksEu3tSFa6L7UTSVJqBmxlO0GFunohAX/5+w1z+ZSceire8IcYxi48KQXjYeIV8x"
    "SzQ/ZD2Ff93//sMy8nmZpVkZqTnahVn52THeHVJkFnaQf3YJZ782Q6Vtrv2oYXRp/4HWCU"
    "z1HiLljG3d1L23HREV6VxNPLMynRhxJ9hpzHQYk+lOhDiT6U6EOJPpToc+xgNCX6UKIPJf"
    "oMPNHnUY5bEhQRRiJIW9yzOWKTJiqZHuDj+NTgCbXedN0DN4ayptl/0olTztowylk9n5yV"
    "2AQf0ZVNCrAG02XAXIImhscqknnqGSUDYjBNTn7z16jJBWhJgXG1Yv7KZSmzgLHFnqFXET"
    "2NIufCEJ6R+O3KNmVwg6k0YM5ZufZU64JJAAymB1pHoN8C30T2PXIN7tkcrYtvpytjFIEN"
    "JsOA2SKM7CAK9RJyczDDSQ29cwKRG3qgxE/mzTQRm4EYDlpVxu17noI+YXdocUcK34dKso"
    "3sKK6dC1p7jCXM4Uy6k6+fzr98+fhBN9LAi2b4ft+rQAOqRJwTMToLShEcHtExNTXDu90E"
    "b9pcBEWfV+YeKLtAMlCNwmgSz+aswrH52fdYXXFAAtIpZHCwazod7Tr1W3PFcWo07GkU2+"
    "4Y96lFigLcEOixwMguRmFCHx7c2go/ClmmcRAwb1pR09Rg+2VgDNafZFNvsVdVuWEv/djr"
    "GHp51UKEvaqfgVzUY/3JP9k0ch607IcckMnIV8zghBicBPPbYQ/djIjTF62sCFxWi3zxJZ"
    "XQDMyMoBIaI2lUSm9vk1s68f17DJiVCamTXKqSHC/E08whYS5SJYKHMeZzOLvm++Y4Ysmw"
    "0rsnHH5mqrLfQBT2ibXIj9H92w/WbvFhTwBpLrNnO6LsEzzCHI2kzKBg1W7wI2bdBf6urR"
    "1zyLvzg6orSxd5v8BjDEWg1Kf5KekTc/5q5QcRvErk7Mqx18mj2rRpPdopBCW5tzN4iNoD"
    "dfU2lCBkbuftlQjjSWZ1i4oE0Ez8OJiypAeowia/bzH/lgURIAXdh+Fz69rD8nws3gdTZI"
    "luRDi6dvoU/HWe4WPzND4MfFQWLRzqZ6mugeoahpy2TnUNVNdAdQ1U10B1DVTXcOxUEapr"
    "oLoGqmsYeF3DoNoudsxRXWJCKnepvBPGIrcLX8gOEvEKL8JoETAGlOPvLJLyNC/CA8eWj5"
    "0FdkgP7FNKAzskXo3IA0s8VVpt4vJAA+mQ1UMEa0dxrzxkWsguAA0E2WrXR+1HlukHk8e1"
    "fj+yzKMMwvI+grKjYn+yPLO3aJylaN8j3m8yjzQI/91O+VaUF1jeqPFphQh7Q6QkjcG3CJ"
    "Qs08Ut4iSqn9UIgxW+F8Fy0VAJY3bWeuEvs1EMsJkAo2GFSrnjoyieQfGMIburKZ5B8QyK"
    "Z1A8g+IZFM+geAbFM8yWvRTPMD6eMZiq0qsv/3F121tV6Xdhvd6wcOV7s+9C2sLnvLTU9+"
    "T1r3oyo2F5tELTPL0c78HpJHTzgMdSeLtK3WzJrwxviDYq/I5cokN+3WVE2OOWv9qHZLCH"
    "Y2PNfZ5C7wSo04ao0wq2p4MAwMAWet345HqTtelzDzaH7QDWfgBmD2wZ/ki7Ka2Tmgo7xN"
    "xmUKE7dlNq106pqZ9SuaHS04vhHVSrkW5hPfTmYAaidoo95wwQB9vuKR956hg/LP6PO8rs"
    "oCX9YtMVJCiGJg5KAfxBLexnAIaBedzwtoMvaUAhbfMk/B6i2MeZZvYYhM0eRp7JHfVBi/"
    "RJBpFiXzfvdlLk9JQWlHBl4fOOZDCvfnpvN8BWGmQuSyNTPZLkm4Zkj2yCTot0j2yK0PaE"
    "j29AAWGdcY+oekpohQs7YO+sJRygwLGBBKILLhLrLvYqqrd3fBQlfFDCx5Dj+ZTwQQkflP"
    "BBCR+U8EEJH5TwQQkfZsteSvgwPuHj0Q7mUgaqHMyl5Ko54pMGdJnYPjRLoXvARAVpGlKh"
    "FITJBDn53NrZcpycpqdVU580WBt2Pb127/zBNM3Hmxn7NEpy4b4NJ8UTapsvEjTbj5fYZ8"
    "986tlu+oVOPdvNpFEpX6I+XPa0erb3VJ5+kNa73yL77u6kIcIoFoxahRfDZO32YnLPYsuV"
    "629AYVovfLCig8DBrrdxthNuReV4eziKGlLUcMhBIYoaUtSQooYUNaSoIUUNj+32pqghRQ"
    "0pajjwqCEVrO0Xv8ow1cJvAWgg+FW7pqIc807xHopyFLl7QPXHzKMMQnW3A70V1QXuNrLO"
    "QIwfbHABJvMJW7gAo2Rtm36SuT6qmV4QmfqPO1COrXSE20Z1bJbqFwZbZ2wmVGgcH8cLCp"
    "TG7cfRFB5T2YDykL9NrkhyRQ7Z00SuSHJFkiuSXJHkiiRXJLkiyRVptuwlV6Txrkje/U8Y"
    "i11YuQp8gA3vGrohJlYocTQAo3rZ/bRUQA/ysCi/BFe28axwbvdzJ2mEdQF4GaizBDpaH+"
    "OWHsEhEkKD+2jKB+grC6asWdwkkEbXKfBeubjTEep6Kzgu+F4jVBOSIWcWZwaw/WIgPFfT"
    "8NS8MDo/njNxF+LlAYdMO873AyQd2nqdSJcHHCrpbFDS04Y3nHLwmXPfuqrxOPUoFCzeqw"
    "acCStoobgMNxAsZzZ+zKhxZhtlpGtHM6/zT3sM6N4a0yyfwDadBClYv89g/ZEiyK4Dl9xV"
    "PmBZ/G7UGDfmq+S7tQkZBzgiYGZNF34IZhEYN7YlniELcYUt5LpwAaMn07ZmzpyFkao6dL"
    "xVHD234DksCjYpCDxyzqJQ+EbhRfB3qqLGh/75ngPHKB6NDB3zX8L/e90papwjCacBJ8px"
    "g8j8GJRpcAlaYp32pCBMrlKUwo6fcazA4mMaWrsYDhEg4Cyng/gUwmjEwxXJZta3386fnZ"
    "69yYmUpKgaY/SwuhMx3rxuQYs3r2tJgV8VbIiGPIoP0tP29BIphAsm7EU+Hc0tp+OE0ygU"
    "3qu24i9XcFwiv3p8cvpts8aSX9cmy41XqG9k51sOzkLZNqR6NvJWAMono3yyoYtByiejfL"
    "LaA0L5ZJRPRvlklE9G+WT904/yySifrNatM9B8skfbEDc1N6klLnVn69hBD9l0HvhxVWPc"
    "eh7JQ5mskVxFoQVCCphkk9Ti+WvYWTc14/RFKzbBZbV8Ir6savEZYZs0vUm+JUDTiSE3bI"
    "VOFHd3SO+LDkv4PeWn0aBCAcx0GuB2LbFdvJknceh4LDSLI/AXwXzVanqbhTGdBmqvZiHd"
    "dlk4RtPak87t1qgvQRpPANyxpXZsFhmo8bDhahM1HjaTRhrxxJSYq8CfxdNo18bDiTn2VT"
    "zPHCIWzEVhw4fMdUPtApADtyIu4bQxPJtBfJso7XiVWd8iWiuXC/TZWYRyXFbFa9uAUMSW"
    "IrZDDshRxJYithSxpYgtRWwpYnvsgANFbCliSxFbiti2l7OHNMGlNSjDteZITQrTmujLyt"
    "kUoFHpsIRab7LqwYcxwu0EAgm2O0OFwigv/IoFsKWlqjhti/oCmMkUwMGla4ZqQmTJbZsV"
    "CFkFThXyG6aQJhAmjyEVdwFsdIRG0J0d4D+CE+5Bb2kdEqdppPsizA9hMpXUhEmkXSKyQ4"
    "nFclVV7hXHJPvxfGGtF850IVkiBOXCKKlE4VnT1SUKz5pPo0wcTquPUBFsID1u+gm/drCs"
    "Gxre5AtW8/jX772Se9ijw/z2bizFg2lWPxbfi+y6+Ln4atQcNU8XtQmVsyD0Pd4EImArOJ"
    "AMsIkB8LrWpW1hKFhOwfIhx0IpWE7BcgqWU7CcguUULD922IeC5RQsp2D5wIPld/DssW7E"
    "PAdksn8LaeMEFu7XsJh5gsKugfOqB5hMigG7Gv/pT8aRE7laPJIDMlwrARaB7Vp8u51Y5K"
    "wNh5zVM8hZiT8S9HXlj6oHGEyGAbMHW9qOW6bPN2a7bNaguCswg6kiBjg/w51aoPcE7auc"
    "90+mCiKMJy68//hFmRgX+EUDHbKQBtNj6Fwi0fyyM4FeEoH2RaAV4LTiht8mxhIwg6kiEl"
    "NwowC8nPQy+m0fQoxvsZMQK0EaTI2h80gnIVaCJALtj0AerzW3u+kD9Y8gkh2MZF2Yq+oR"
    "RLK9dD1zgmgxnlX22hL6wge7JsE4D2owebjOgPvkLZ5w14YqDSlGO4m7anCDCfMo+KaTmK"
    "sGJ1Ltj1QbZlfk9jVGzvOAppdR4D4TATficVZ7zkIefA3ZfIk5ZEeKhwtELn2Pn/mKeokW"
    "ZMhBm0yLz7hRjnXYbEIQTFvgr2D9Gb94MXvLh9L+L1wiSMUXIUDAlrih9l05e6aVv8J4th"
    "9H+sHwIujAwuHRgm2ATPdshlFvTCmZs8jCGTNLO7iHHXtza8nCELlKxMnfCZglkA2Xwh9L"
    "Cpa/46VngLIKPr/wfZfZNWGODFTh5EwArMVh6RT+Sz7ROy6Yciui4k6YGzz/Q2jJF7Fkpv"
    "B7/D5guNCOQAjgpEOvh9D4xfX1p9wZubgq3pe/f774ePPjy5/ytC0zPdXxmK7EUB2P+TRS"
    "IkCviicPNJQaHrlrkSXEb8GkUuGodTxyX2X861fxZB71KDG/vY4nfzS1q3gyCoEdRM7UWX"
    "G33o7dRc+nkfPgRJuv6pkmKf+iyopf+7x8J7LvwQTD19+1uWjVnPDxkmEILFw4q11btson"
    "fuYPNBKfudRUJ1sOZaGpa4FiqVkmsAXJvvfAArRo8Mk74vcTPMJIrAoxAhhdgIE6YVO/dW"
    "ZhKyT6q5UfRPA+kVPVtkUHhdfJozaZOj2TJLM6pxiclrOG0/ff8EYKNTV/O8mCyoY4Opj9"
    "FvNdXsKTzDyjKEn9FWwLp5bk8JtaXWY3b/ZUnWhlzWnQqug0aF916lk26EwMfX6ikoajLA"
    "DjM0hxVtWmWQOQ6k+p/nTI5YVUf0r1p1R/SvWnVH9K9afHLqGi+lOqP6X604HXn4p8dB2B"
    "m0KYHJFJTHE0OrFjM9/1TiN2T9t1I2zoRVhq3Mw31bl1cxHaZHoMOEKmXXq6W9npkRike/"
    "HpXpSLnWpPe6k7JcbYGt6P7CiuCuwvfGfKaqL6CczhiHLy4eb8l9suTjCx2/fKoEY7K3Tm"
    "HiZVYTtCFiwdzPqHP6MMNwndHdZyPbYTS71pw1FFZS/DUOW7PwPVXCd5d8cwWMnGVUZzbV"
    "59EaxJqzdLdbtzArB9edqjl2tcjEOW/WDagz6G6nmVWp2XePI0sVAP8yW44aCeO6saMK8S"
    "FmMvclz5XfK6Pbi3WtEFGb6LlZuDG6iRy1+BTFmUb4DlDocgCzbMM5DyGw+pYVLxDN2J7K"
    "+VE9DhUIdjjJ7YKrnd4LnMQZnsuPxjsSkfh649/VsZ0Y0d/Yu2gr30Y6+CMxvmjKQgJldl"
    "4B3JQ9sz68F2Y5Y6Gj3u7gd6iK9p4shxsxvFZtGP52DPa364uBEgP/EDneKYfY4i4TupMq"
    "kbmCUDYzq3RH5kuwrrgFdQ7pf85tIvTjowlzjeA1rNepTJAplOGskVass8pgVWc8iGQJ2V"
    "XRXCaBpkZVeGL0ylCm4XrTBBEEkjs0mCmojWRKUEwGRViwsx3KhKFkxS27r6Ztt6Z5v9sz"
    "RGaYD+WSq/Mp5G/trTrL3KQgwjOM6WK9ffMMZTojEkzsIV0MWBjXAt4LhTlDg+y+jXLr36"
    "KN/yceN+a/1V9njuWny1a42ASlM3tSpObq/X2hWuS++Gtmt8hlnHWKHKirHNRC5YsHLtKe"
    "ZgJQmQ3PTrqWjlEAUWyelsKLTInuDtBRfjbEVpm3lfSVGalBI2r/7bYIaoXX9MtQCp8oIq"
    "L4acWE+VF1R5QZUXVHlBlRdUeXHs5EiqvKDKC6q8GHjlRWKs6Y1PzwENpfFSJ0fHrvh9eo"
    "2tjjuMPm32sKMnNdtdwiQs9+OuG5UGz+dYusZnWnWy+0C1oZ7Rftx3JVTv2BvsEN7ATMeg"
    "kwaHYHbZqJVP0C9AtGnIkoERF6yLl+sWp2BrMHIJkktwyB4fcgmSS5BcguQSJJcguQTJJU"
    "guQbNlL7kEySVokIV/DJdgxi7VS7kswQ0Ey5mNk2/QvOO8B99gwcuzI7YLXiaDEN75ZG9P"
    "YC0xu2F+wjC6iGdzVtOYOfl21OwVDKPxJF241Rn4B96loPOCLQZ2ij9lIZo6U9vDFvYhb2"
    "1tw5+uy4cJ4eMt8fjn1iX/NLTsABuqwBHk9eMLO1xUmDd7/aGeHY4o+Ix0OfJfwv97re26"
    "OEcTBxCHWEv6lXO8HtX36IJl7JYpcOHMr+oMmwTkcD6DTmYMHPepH7sza8LEEZ9ZYkYKbx"
    "9kfbej7yNhoPpxCHZotAglEwAKja7QmwdgdVZVtDaRLQNkPuHQvpQ0Q1/fQOlU5TNoIlGl"
    "q8A06qTeAUEgTpulMw38kAHWZ9jdBnQf6+Xf3r4wjjolXfpIukZTZUK7igTNQoQV3N9wgf"
    "HZOFNeoCgjiJN4E1p3gb+04lA0otlYM98K/aqqhI5PoXgkxSOHHG6ieCTFIykeSfFIikdS"
    "PJLikRSPNFv2UjzS+HjkPSCjTJum9t4KwuRuMdUG4tD6dPN/Na5Ctd5oyiC34EbfC17h7j"
    "NJKxz1Ch8tUReB+waVGHQmdG2ruJdGpPhv52keeViTyTTgdksrQGoF23xjtstm9cyTgJmu"
    "QfKNymE3PWgZ/RCpggTjiQtvP35R4XjGLxqokIU0mBpD5xGJ5pedCfSSCLRfAnm8ixPYtt"
    "1ZqeoRRLKDkawLc1U9gki2D5Kxpe1UpBxsUxUSMIOpIjoDPsOdWmCxA0Y0J9EfTFng2Owk"
    "4UqQBtNj6FzSSZ6VIIlA+xnSFjAWjQHNHeyeArDBFDr5xrfKHeOYgGO4EZRBbCfpVgNvMI"
    "EeBwt1knQ18ESsfRBrivMMAr1hMymIwTSRdQZ8q/DvDJ539e3aevXyzZtnLy3bXS3sZ6fd"
    "fKFtPKH1ftBaF/Zpswc7YPPK2Hs9oVIIk+n0LYItjDB5/YFnGPqBJTbeiThnbfzUZ/Vu6r"
    "OSl1pspqufugRtMCmGLMYqC3gaZJhcbzA1hABrX7Czbz7ArXTlggKswVgfMA/gYtsd412n"
    "wwoFMINpI0I2fLv8Ru8YyWwVyGyIYxYZY+IE0WKsxgVXWYy1w4jzoCajXiUB/BBauF2MNf"
    "PNG2owpojtZC9WgxtMnwGLrRKu9azFanAi1f5ItWF2RS/FxhTgPKDpQ/5wn4mAG/GEUXvO"
    "Qu4sC9kcp8sdK7FXIHLpe/zMV6i8LciQgzaZFp9xoxzrfOi9JAjmX/NXsP6MX7yYveXpTf"
    "8LlwhS8UUIELAlbkh3VGZvtJrjNPMKTmlKCExhDJZgWWVAbPho2YDFobCzONT0ZmVhTMY5"
    "Cia1V0MsQrWdrlZhBbzBFBjwvb1mk9CpMk/q2SIDYjBNOFfAVi3cqzmJrRJ5XfmiDG4wCQ"
    "bMFmrYY8X8v0Y1KgdnsgJ1rrL14aIW8V3UopLtH0kvsj0vtt0xr5aLK4RSw5jwMuhQ0C92"
    "bsmdG9dBId8vPwiYN9Xzp2dgDBZWslu+2Kvq16NJk9z18arF5fGq9up4Vbw4XOeOTTe4Ts"
    "tqyIEdrhTi5OvN9bevHy9vTzpQIYzApk5aJqm5mMmbDK2+KHJ0TT0FcUB6Xd98uPpyfvP/"
    "6dLrN39tOUvs82Z7kZgjOzT6BHKMb7hwVuOa9lhN1KqGPyDtLs6/XV12IdzU9UMmBV36Dg"
    "Mk4SQOHY+FYU1yXv3lVAI0/YZSG7Zww6K2D5huwlwf612jchOf49j/Obx2NXbqHmIwjQZs"
    "8oR+HEy1mCeFMJgiXNDlFIk7P/ZmVhyOrDCecp8x1o3fsSCwXUPYR2C2K9+UoA0mz4AZZg"
    "VYXtghG6/46QG7ocpd0JBdUQNvMLVEr8YcN4nN49WDPeFGMm183bV/SssGKo0dVErs5K+w"
    "D4ofR/pNVIqgA2ujAqTagIS7ZzPsloJEmvPU/o21tIN72LE3t5ZwxWIQU/RXeSdgsJ8fLo"
    "U/ltRkBdmQ2cCu4wjYWV8g52GpI8F+FBiB5XlgLyvkcDsSJcBEo73QyF97mnNksxDDaFKk"
    "nOjWeuFb2JqIhSugiwMb4VkIzmFHdaxsUC30BqHkQIaBdLFlzRZE3RFcaitcxHcZ2fucKD"
    "sQRG+dGJE7eG1mdKBw6AHVHyXLmoXqvgXJ9oEdGVmrPaojE8ULQxZVXMEXEu6Xv99Id2M9"
    "Rc7xGeZcuWJSCqJnR5Tnw2k2MBEc1PGSYQQWna87ou1SPvEzf6BZx1mZjLk+jk4oZxnb00"
    "h0kXOZrdlSdwuSxcN3Rax4imEnMrHCI2mXY2ojWOQhSNE+cRjGk9CZOXbgVLk4tPD4+C+1"
    "fEZDGAI78rzgfhB3njzQ0LPYJ/Yc7wHjbjui7ko8xVB88dvdX7Nw9/u8KPceWIDeK5SoO6"
    "LwEzzCLJbNiz64SbCt5YQBC2t2dm3GYjrDbGfRZ+4IuNxRRM/fJO5VCPoB5trviL1g1urW"
    "OB4LBxoFBS3Vw3DXM/ct5ofuEp5kKO52RRgaJPue2pO5cxvm9+Rv5u2TfMZ2HmD7UB8vMQ"
    "l/wI7X0gy003M4ixGJotWv45fV6I6PoHE+unMHaJyPSdNaaJwPjfOhcT40zofG+dA4Hxrn"
    "Q+N8zJa9NM7H+HE+aDiVadNYJOAfugRnl+y+JPI48+GeRDka6ZvsxlQH8PHEZXLVtl5K1j"
    "cJWYPIhqx05wSgi8zszXtQULDFBchVzPibO6Cp7M4bKCqrRFzerPCiqj7vtXhO1u+I5wNK"
    "rATNln0XMcEWqRtHZVB6vsV4a5LWlee7oj7xKencGQWgPh0vxjkOdxT4SiBq4bcANBD8ql"
    "0fM4cqO+z8cFlU5p/irRk8BZZukULFMqlPh8uiMv9Ab0V1gbu186UOEbi4tecnDREL/HrU"
    "KlQRyZXbYxQWLAW9PBNSqIhC1CyiOAPFGYbsRqY4A8UZKM5AcQaKM1CcgeIMFGcwW/ZSnM"
    "H4OAO59faLXzBDtVCbrh8IVmHD5Mcz79juwY8nPTQ7Yll6hAxCsPYJ3orblImN8tl9sCMb"
    "CHVS4a9TX42afHXcTXMvV2310yFqEYIrsHDD2XjXPbeuIouB3bJZRSHYvCuHhUkrTK4ah8"
    "wLnch5YNaD7cYs00MJTlPIlN6szJYy6Q72w396f3q3UkHnGc3J46PsDpwoZO7dc+sD12tg"
    "We7bpX3PBIDcU+yBTTdDlD+3ztN1a74H2OmfHhoPAsRzXAtFZPrLYutSDfF5fFZ0bkNjD5"
    "uyBLJxToUj9B8n8GaydASW4Qn+r12co7gzco/u0z2a0quYJmLXdY9OIIxOE0kxLDac8uJ3"
    "dUt/N6SRmuQUjdOfQgxExcv7LOxIEuWgevQ6gHupqlNdwxSBFMT4ww4iHs44n9eGzrwoc6"
    "0YOuSsKTTzQbpuKDYzPO+Pjq+nZJcdR69NsgIqFNtsxkC9ZptNUdCqkkt6iNfU9W9bS/Ho"
    "QSlcFI9+lDJvRPFoikdTPJri0RSPpng0xaMfreyleLTx8egk51mMjNOSvGVQ4/0+YpStx1"
    "w5Ik+J247jJFsI1dOmYZJFkVpAaddxEfWPMZlACsIA11tROm5rgn0H+xzzPzT4JwdkMmGQ"
    "c5zAwv1auF9DIgEJ/rqySdUDTKbDgBmELe2qQtJv3APfdMXYlfWkxqn17Bnu1ALdKMBRXq"
    "ivYwnps1ShNzSswDE8nriAk/GLMoEu8IsG2mQhDabR0DlHovllZwK9JALti0ArwGnFvb9N"
    "tCVgBlNFXvx8q1JhNlSM8S12EmMlSIPpMXQu6STGSpBEoP0RyOPdZ+1uGkH9I4hkByNZF+"
    "aqegSRbB8k+6c/GUdOVNVrql5VyAEZTBepLsB2Lb5dQ/wECfq6+gmqHmAwGQbMHjO2soNo"
    "WTltq54/8lAGU0akyie7zcx4WfvBveW0beu1b45Jt9iVZSqfYDBlBswzj7RzoQiWu/Cc9c"
    "KZLoBtIhYscXo8fKDYBidbhIzxWLlIeRhaJ0N7iiUwFTqbD+9u13BXClQg4QSg9kVDlXCo"
    "FzDHLMuMiIO/mOVhSNT33I0lXiTJ2AwFQZ25114WNlDu4vr6U44hL66KHPf754uPQCROvj"
    "ToXU5OwTwaeIHZeGGHC527qQRosBA8+cIegFpJPVQXVjo9O2sTFD07q4+K4nd57Dveg4MJ"
    "IzXtKBuTTUqww8k3+R23DNKOeSDggFemPryEymp2ZqIqxFoF/gP8EYjsr6gcjODjf5g1Ae"
    "gZ5nzRAPAko1ugcMxRo5/HVAk/nOP1R+uDhXO46PSUxsfD687Gd3CH+YH+4akCH9jZ4dd6"
    "yDBx1LIt8UKWeCHVYRqjB/IGTFrp4iVDJ+hdMqE+AuVB28AqwJqsyg/YtpJYngf2smJsWz"
    "sSJcBEo73QSJSp6TXUycMMI8VU7jmZCewHYAT7h22uw+ylXnedFGAYSMYNZ9xydsB6sUS7"
    "99vBDZXxrd8FRj7mUWF6e1+Y9Pi16LcjGawHbGu0zR6YANmK8rxk1W7HUxyzjVUi6CPqYV"
    "jvuXhOm0m9h0wcVMXKOHAWywVYuAIcOxM5x3PmYwubfudIPyGMBmCUBDM26xmDGNxwps6K"
    "I6gnLH5Vz2xVYHgshEa8fxK+f8+TzXkPgB1ReSkfYzD+Kli85yHxsl/Prqhs35zv0aIyHQ"
    "PUEzLz86TNsPz6HKiRj0tyDWNHzD0hTSqHPJfZsx1R9wkeYRbaDsu9/grpAu+1u6JznTzK"
    "ZF1n7xgNbZeFY6FS7YjRb/ioG/4kgzG6FCW9zMI37x+TkR3M2a4SkmPylj/JXEyG2PUVt4"
    "gV8k6oQgH8D8vmvoAf2nY2aKcFYVuMHREbc66/hCeZi1hrYXszOACAyveq7Qt2AxGqi+p+"
    "itjYFbt7bSiGPUhOqrqJPUhdqaGVWLKkxSQrgaFMk1r+AyH3Pq0DJ4qwwYNozAHP8kJb9O"
    "ZRjcQENCYb8SCWBdtx4BXLjXb2/FM9dzF71I1j+fk4fiezkP2rQhw586v6+PC/KnDfrvtQ"
    "URhtR3oHUXQFhxmQ4HBKyZPs+vORpTx3lh1h771layVEdhT62+npq1dvT1+8evPz2eu3b8"
    "9+fpG0Fip/1dRj6OLqV8zkGmVjTOXULu3I/aNqGZYRNvDKAfWVk2GXVCTryMsC2ED6DWd2"
    "zQXlyAoXcE0JRcJ18U5ygNm5JNXU0nYMOPJckjIB6vttJwAmB9uB8zK2heC+d5iJpTQ7SY"
    "Xv92zz7jtXAuDL869X2AtMfgfG3XfRO6xbY+69dAR71P3RxVYB/Qa1QHlCzdAPKneamkZW"
    "4/UoDSN3QqnccWbsvV4FRc/tH/0VoqcS6fXiIwdktAS5vPkIms7I+v3rB/7vh4+fPt5+RD"
    "GOYfHrm4/v4T/OP+AHV5+/Xt/c4q27xAkiYsTI0epaCl3o+RGp8KzUV0BkQIym0P/+dv3l"
    "neW7M2l1rwXmkQ6ZlqozS7wZv4HxV8T1bF53jFJOUX3Sxd5dO5/8yqHlyXejrQ6eseu3HF"
    "eOAg4smShp/54MEBqhlWpbIVDG5ULwnbJZpU7F/8L+yYKYogXrwl/DTwVqKTosV0HsVTl9"
    "DvvTfbeyr69yaHepSZ/Cbs6fDnx77q7tTWi9POi9Ve/okQe1rT4mlw9AGbvidSF3Dh93BU"
    "cRdv7emsZB6AehNbWDYKMdbtpRSxO8UlWd3ORYy0IZr6plZELiV4Orx7O+/fsnJ2KqOHbB"
    "mw5bIYMNeVPdFt4HdrgJGaZHtBTGaJJJH3+8EpVSwCWSdliDt7AfmDVhzLMCtvQfWnvaDk"
    "clU3SGv4SudWNzT15Zb8h+36w7yJXjQC1tpT8oMCuQl7mNgi4A1tpYd4G/hL9nNrbcr9YB"
    "9MBpJI2BrgAaSdMufEAjaUqhAxpJQyNpaCQNjaShkTQ0koZG0pgme2kkjfEjaZStpBVkyM"
    "AYHWXglJGbHVlX366t16cv33aSoK9ayM9XtdLzVW3LslfNHcvAdC1T5oO9qWEdu4omOYlq"
    "GHXunAAUD2GgS/caaiurleuwcGTxPlLAPa6NYVNu4c/81hpKA8lQYFYJunzAX+KrgH02dZ"
    "a2WxPxlyBGO84Q8Um4DQUPFlsohUQO8AUlRXEOec6qPWe/+MHyWzxZOmEoEFvynRVWjJq8"
    "Z6DiLcdhfvFW/9kfeN2E/pJN/NmGO6ZD3urUB57BByoOQsKqDmVwJwHlgPGWVWG1Xp74VF"
    "Km+S/h/73WttfPEbcLFbuM/Ps0Qx37yR3V68aPoh4hMiADiK7xmwd2fFhNy/cizV7LGRDj"
    "9SyROTMCcYGjWAzKzcjRgPzJFaYsHDEyV7kraeXAD+ifjjzgYU5HH9kc6hTABa5sVuHEcL"
    "gPI73VrQm7wwP3VE+JIRrn1YwtV36ESvnf2aZK4yysaNQ4nXTt+F4ublPWZ7suC7gTM4FH"
    "J+U7XrcQYFZEGIkkqyD2hEcEzuw0jnjlpHBs3jkePGYjVok66vLp2vuPVeip/zgRP4lfI1"
    "L+61Eqro8nQJwQq20WcwphvEoltsorj4URJqIB5kQApNRoi3q53Hi8wz6xsFJWc3MaTHlZ"
    "ffviyv23aZ85cxB9OuhPIYymwLffzp+dnr1RprHwEEpJr9qug37SlRHevG5Bizeva0mBXx"
    "WKKdaenghKAIymQy4Ftep6Fdcpp0s3l/ppG5/6ab1T/bRICRej4Z0GFxQgj2XgddXhJYHg"
    "PuYvYjFvFlqx5zIR/Q9gq+uwl4zhgSrwuTpXL1xXMWy9HyaFMD69QKq3yg8jQ9PrhePyE4"
    "JdSng1Ddh5ke9bLjaKIWfNAJw1KhUEPTbiTiS/zZP226gDISfOBCwOn3DKn3kemus4mvr8"
    "gDZ5adSqUVtPjZ8BaJVfLwGSJJNsqyTlP+m1HdOhfrTSe6NsTNkrh/w3ZvtvEjppmE9ZGK"
    "MtKMRy0rQpf6Tlmd/FfPq5jUPn53p/zs8ld05GtLTVjDMgRpNC1JtLBzBAcB0Y/1wFPuxk"
    "iXMuNyogFrC7nu7SfajFIOE0g/MpxEBi86jWSH7R45DuQqqkP2zxcmqPqShHZh4RwrdOqk"
    "iPYG5KxeX5t8vzDx+bhlTsWVsTLZGqdbSkXVKjZpau2h48y83/s72K8X/cxeZkRgBmOlU9"
    "t65xjmsYTxfqOaEa4Kr81bXNxQ/+45XqmROGsfCkhPHknwyQBQT6xwnLdB6XS0hxM1pxSw"
    "nZVm1LIYzWFG6FUsAZAtHMd9015NYy5tYYdCupaYpzNHCfATEe+VK4AO7lri0xtiqhijkx"
    "OPJQVqST8cvjyfqhcn5JeatplT8VgAaisWfbpC/xJKBmEB55nF9Wq9hRe9cYjTJAtG9V3w"
    "uHUnvS3F6VeO/Bd6bVflb5VbMKn1nURoOX60VJhBoAxSt0QVvG+WcB+hbQz7mynfJl1fER"
    "1LhkUOoxaQbUuIQal1DjEmpcQo1LqHEJNS6hxiWDkr3UuMT4xiWi16eOwE0hTJe10j78QX"
    "U0HVlze8WTefGi5N2tN8wOJPuKgnxRtcfd1a17neY9pG0k7Wm9oD0tyVmx+fGd786qWtBe"
    "8k4T8NpN5MpAG0w1BWFAskBRPsKyxg4z2EM9rpgxcLnAI1gTTkhgDhdNOPlwc/7LbReHgN"
    "htbmIjsgnOa0RVZWVv1OhGyXdChYFl/DrvpLb0MAuiQMgMVCM9hQQYVxkOtX2DcjA7dg86"
    "oJgstg1CDUZLAO7aIGgWMz1EpwDDwTI3zBHVaHUJjONO31uvXuDHoZxpwxGPqiQWjs8dMM"
    "4ORITIj+yKcp/PoJjUUCGB6GXe4x5RH8ZLNQ/OdTwW7nzhH6cFvV2lRTfQRwEczoHxogNx"
    "7CXPpcHNglEFD20dmD4KFZ5Moz/FMYI+3dwOO3f7K9zJSxxuDTdsjayqp0AZ0mAt+OQ3f8"
    "1Rzzdr2YGDLj5Re4b5ZvxdsGtYmIo068fvV/IdbxHq+0+pU8JD21Kj318hP7pNenR9dnQp"
    "6wYMruliHAGptE2ZAqzJrDRkS0ZgeR7Yyyp7phWJEmCi0V5opILdWo61AtBAUmKSuD727/"
    "DXrJ/6aw0PGU8k0EJ0FmIY7kuRLCHylrk+fOf3MBdQA8kiRUMLyzmQYaBZbLmA51G+WVg2"
    "feWYWV+K78oE0c76usw86lFJlq0JXwWRW5PwVZI2PeD8Wj3HnNO/u5DZiu+s5G2BbMGPPW"
    "D7JnmQOejer7DZSoqceNbOdMw0o0HzpkyiCwn2y99vmFs3Tjmfv/gJnmSYCJKe8h1RX3AT"
    "bZY40G83lH0VT3mc6DpAGi0/a/WptOoobk2nHbtqZYuWkrhWFaXVYKp+FWXGUmbskBMfKT"
    "OWMmMpM5YyYykzljJjKTOWMmPNlr2UGWt8Zmz2XTSkbgHMZKnLh1QhqrlJqOWQK+a8tkt6"
    "bcp6LQnRf8V20hOmkBfWNDouC2b8+Di1WaNTXnCs3XgVyOLePCm+OXOPzRqSkPLAxhOE79"
    "RasYAP83tvTZjrr60XvDmPYJNIMQ3oHNhLkedhoBayxi/wjrNd0D1nG+VdMTurbOaEvE9I"
    "mbRfWTBltYpKBszs/DK10xHSEAk7bd/v9zgkERlXHXgtBTSez8RW3yUC0PozfvFi9lby35"
    "/x6enL04R0z60kgXZlB6rvlggnqasr4T6X3UUid81oIj/6PMK0+EZ3AOpeUwilW13LZZ2D"
    "GUjaTKdQSS+ZMsiRHdJlMmDDMGwy8kfFWKcLnAPQw1xlDaSvAn8WTyMtjOdhhoFuuedjps"
    "RkWtzsmC+Q6agzdJmxNREgLz7bpsAkgc8+8mBaRv4HKDxaZsRkhGsLAkhW6wH7X9MnmYP7"
    "TpJkK6LzMtWo1l6cXt6cBaBd8/2X0hIKK0ZNmQnYg/iusLhFcgI66/lR596+mRx0zMdueA"
    "yMZEuUIsLP4OQlvihUXv4fcFZL8osjnrpUN8Vvzz/1VGayP5pEiWMOV9yO8Y4i7B4emYTB"
    "RIW/ajzOpy6K9tKh9R3RYr38bkgng4LYaEuTApjxpm9OgMD16zyAELoL/OVOo0f7n/PXlE"
    "P0QcYYn1ASUXk0GI6vyMzKVFfGgCOYOvHKkiV0HO3lE7Pz92j280ZNxVUrWqgnKxaEOF4G"
    "+4VOeY2b1CHEXDA+hSltMlqldXR4AuVcDkqVoJxLyrmknEvKuaScS8q5pJxLyrk8dvYW5V"
    "xSzmUlWw8255L/qyFu1XrjXULCOETnMvImbtscyYn/du4umoc1mQ5Dbvci3Ak6nJEBMV0J"
    "yTlLQAptLBtEE/pLzUlGlnvsyiZlcIOJMmBG+ac/GUdO5GpdIjkgg+mCzOIEFmzX4tvtxB"
    "1nbZjjrJ43zkqskaCvK3NUPcBgMgyYPVaA06okfma7bFbPIAmYwVQRWhZuVMZDDR07zrc4"
    "nrjw9uMXZVJc4BcNVMhCGkyNofOIRPPLzgR6SQTaL4E83sDGdndgpapHEMkORrIuzFX1CC"
    "LZPkjGlrZT0WJ5m6qQgBlMFTHy9RnuFKv3ACM9ZOzvRVng2Owk4UqQBtNj6FzSSZ6VIIlA"
    "+/GcxV4UaHrOEhCDaSI9Z3yr8O8Mnnf17dp69fLNm2cvLdtdLexnp938Z228Z/W+s9qJO6"
    "fNA3dCPw6qamvqCZVCGE+nhe15zLWiReDH84UctcNdndOuoYD+HTkCn129OCVog4kyYIEm"
    "0TxjUaV+to1bMoAG0wdj2wHoaH/Z08jdpIzCgwJpdrttrdnEWtnzbhy0l0BBDs078lLpIQ"
    "aTbMAsNYlD7DEc1pQc1rNUCdBg+vB7SG046QELRGGYC2DIDZRDaFfmqXuIwcQZMPN4fqSX"
    "sSHXG0yNpC/WBi6Ze57tBv8L7W5lO3BHtLxmGu+Z8kUzlIGjXz7+cdJBVlWMG+Wtypg9+y"
    "G0lnHEXYEdExCPN1c0xMzqMtUa038TGLM7Lckxi0illY+IV3/h/nE2bBC7vNAWuMterVzN"
    "rme9pfZydI4xVxl+R0uFLgKaLMRuGxA/4gl+oqHZSBW4YW6BoFtHbaCVnDtrknNnVXIOkd"
    "4hrTcHN8ysXl49Id6DEnjf4UiRKcNaWv3DUIA8VoFN1/OgLj5hBGNavocjInsdEvwIzocd"
    "hrxFnv75KEAOTFzwGxcwi6Uz/hq2Zc39qJcxeY/gUPgrLO7w40j/VBRBh3csuAUDyjPvYu"
    "JbcwYKgLexlnZwDzsGzWAJhrI9VyOx3wkYLFjGpfBH2xTcx32GZk74r9h2HXi9LgVGZeiB"
    "nSSpj2RfhM5FkbLCLtCxJ2rATbYq/lhsdjgNB/C/V+C0qyOx+VEGU2nA7kTY4AMLujVZKI"
    "AOU8Ymb0EC9h1NizefYWlavPk0mtpABbBv9abF54GGUvgsNp2pJUzyBg5ayJxeRvBfka3Z"
    "n7kOeiBEEHtOGtsu4FoT/a+ORYL8FG5tGuTBB0IENdzcGCr4q5UfRDhWZdOREOUnDIMWmX"
    "0LcnCZxGdUKIUPW+Actlc/+gn12vRnIIaBd7Zcuf6GMWu98HFGCGBjBbh0YCM8qt+Hh7R7"
    "N3mOzzL6tXtsf5Rv+bhxv73ReeZ4tuhxrjSFHghwmXmUOQToTxXaivqCqtgG+6XLtQ86ZB"
    "5lEB36uoi3k6FOY9EjiNDe+qBH+iSDyNGTcqpDjZwOr0WMjObQA0Gu808zhyh7UZByFFJb"
    "rSFRWbPUHuBQYW4vGTYiCBfOqsI1ciGf8svfb5hr14wLLdwwn/kDzaId5iXkWs45YabNsW"
    "qHzDlgRw4rhHUVxRy2I3aNZQue8pGMh+np8v6ffffqBrG0PKnp182/G23r2T2+U8taNO7G"
    "tXwiIC8GCZ2IPbd4Au+K+SsXx3Ri50qfixJZ7SsFPp5T/LmqZt49PZUafFOD7yH3b6YG39"
    "Tgmxp8U4NvavBNDb6P3aaWGnxTg29q8E0NvtvL2UPVaCBFPFGZkTUIR9a/oRkZ/tuX888f"
    "laA9WqV1gTYZqMbcEWkmlUgmykzDaqqlQMbTTWw18bKsAxBE4XsLScY9WUvfm+skwucJ9+"
    "ZlC8K9eVlLOPyqOGMdr22tssUMiOnqitxqUkaKpQmCNgv7AfgrGlkhW9l8s6iFhisbDmFm"
    "3uUiilbhu3/7N/aXvVy5YOH4y27DL1+2K2d82VTO+LKqnPERtzkSO1V+e3SCASd9Rwcays"
    "HvXQrWDtpxQocqj6D3h6KRIaSY+TEgZeyvorFTYT9f+D7sti5VvwhboMYEgPd18SjPqJ5m"
    "j+7gtK7TSdxsoJm5G2stVP/UtyxTw++cYCkkn21hA8EfODnvd1fhLq6vP+UU/4urYurp75"
    "8vPoLA+ymvsJcN64DNnAAs/3EcaDWoKsKZzlB4OcmaelCzQa8GgoYM/f93EQtUbJkXZSKd"
    "UQR2LaxvV1ffVFZfZDZ7GoEU1uSyFGgY7AUkiOx7pIgH+wWMG8UnVNtget481TaYT6MnWN"
    "vQQXfbSwLr00mh7I7xnnIn69OO9pnN8Rk7hVZkcnyWHUTrszhUF/g2CRy8D7vwv4C6FDmu"
    "i5GiCc+xiJ5bMoqBXypH51o1veCga6Vl+YEwLa14VZXSsbff6TnJAxnv0aZ5SKPFmY1kE2"
    "Tkq8+iCcWzqw+oMh81A+QeUFHn7KwmioIw+X5POhryTDw8w87xGueV6oNwQzqGYgbEaKTf"
    "pvhGtyUOzjB0zoQdRWy5iiqU3KvajkkZELPbEopxYHiH34HwAbGutn6kxAMPDrZ+EDsDdZ"
    "jsoa03wY7JQyiN8KUUOfjF2zo+9rgD2S6m2czGsRdV9XhvPCdF0OGkO/yOWxY6l22t/eAe"
    "mHbhi+Acd5OGdDgSCuuojQmA+Xbu1QwuS2y4I4guTsEPYV/U10hUYH+tHPhWX1DnAYfWaV"
    "LUb9SaUU+R3ygpvCIfDfMkoifcdrTkFjuOh+YL122/scCRKC14anLfj5o8NkJLHofp0q2u"
    "G16ihPnfUsNWTVQxDcq2NswOUq8KsMkGxDgcPfieKydcwMMveKEtTifzZpjJ4Qsfjedbc3"
    "sVWnbgVEj+Q/92hYvnH4nlj7928l/k8qmxv4yo7Knz69g1CfmD8Orcir6/d85fKmFKcEM2"
    "Ierqy390S4A6bdecsaE3Y9HVw/mk4gqtuT7V8sN5FzqSADf63nqB6U2REjkseAAdludy8E"
    "FV/NI9jr+BK3MaeE/Wm+3WqZL+B8SwIQpAtna54v4vlDbXX/+FRgNt4jYrHz2bju1aoe0y"
    "jKWkZd9V8Zet66lYdlBXKtlFVCxLxbJULEvFslQsS8WyVCxLxbKDkr1ULEvFssfymGSsTR"
    "C4uG1zJCf+23ViSAHWZDoMOOVb6Upje+nHValjn4FhN7XR2SJsJx3ykJ105ZYtsWV5oa0X"
    "jstAH7kH+d66mFJohX87PX316u3pi1dvfj57/fbt2c8vEvWw/FWTnnhx9SuqijmSlnXHaR"
    "wEzJtWNLBsSPHLwJjMRbLDq9isShMXdOqmDL5qIdBe1YqzV0Vhtgr8iT1x3Mr+oY1GVgHS"
    "bF/wGhT2zIZHqMCvWGBNwXzi1wTqf2vfGwkvPRpURzOkpPyZwibYGPXoMmE+2NukVx66SU"
    "s3R5Zl8ksSkSYS8IEymFSvQZYGnKO6XaUm52US4q+L6zILN0zjqFdkPwI7CKg9Z2MQFKzb"
    "mOkK8AEmfckXEA2X+X0WWfzV6IwAMDJLh/mOBTCT3V+ZuY46t+MB5jlm9qmB+gKYyag/tz"
    "IfqESOjIXclRYtidFIjXL7GipaN9w6pqJ182nUbSBZb2PIDmscy0EAOAcIB4tP4rYSrR8n"
    "Kg26Osigq3KPs3Gn1gzVsMMgQ37kUveZDf2gn09S6ID6DNww0N7HmIxdUc6tQC1kZyAGI8"
    "ozduF7lciC+Q1L/8ERbTI7KK776U1ylLFiw7pYt/cm0R4jRjMNeyWA5kxDzpg9YP+beo5R"
    "x32fwmcrJbLiug0l8lpMH1LI7A5JfU+pKuG/Ui1sTwnUEXqgwif5GHMosJcZYTXYz2iGO4"
    "zHi/x4uth1Zptih1t8mGGiqj8pVOyUI6cV8j5ku+HPvIO8/xmQVRjFsYT9jQ9sP/H0EZxH"
    "7CPdH+o+yTbajx9vfjCDo7wj4vAZhvOvy+SExPc8gVIGNkLk6toysR3QikVl4ThgU8Dvjt"
    "j9ho+64U8y90gKJMuIfq+I5KquULB3RSQ+6pI/yXREghWhW5Rz2NGquWtmuWKRE/lYI9lU"
    "85lZOGpZ/QlvlYNpUQiaQvDuC16j4GyzngpBqRB0yHV+VAhKhaBUCEqFoFQISoWgxy5nok"
    "JQKgSlQtCBF4KmFpNexlgRbCiJBsm+D5splrGCtfLFSnADwbMhuRqF3lM7hugKLa8eA7q3"
    "5wmUTmCLyGje0bNreDr3MIOQ3lWWbE+OKQpXo0b3VASltrkKk9BVWz9hCtDKSciXq9QZx3"
    "vw3QfZr7WFx1AHmNyH5D4csneI3IfkPiT3IbkPyX1I7kNyH5L70GzZS+5D492Hge9WlAU0"
    "DbVUEIer/z25vv3t400XI0Yahz8gGdyOjeR6GGtZIEMGqrkUWOxe06+bhRmIs1FuOpcMmO"
    "8D2C0rkJy+5PQlp297p2/itdvZ42tirvu+pEwLd3BWJpvqC+ZZ9s2OYJWI384L7KrVLVzA"
    "uBZpknfZvgPFaRX4s3gacXMIyz3+FYNdUeML7vgUcgqTU3jIPj9yCpNTmJzC5BQmpzA5hc"
    "kpTE5hs2UvOYWNdwor66hMnw9s6ixtt5pIWTDjJ7Oqzb6zlkgCoJGH/eX5bRmv8BqMFgFj"
    "QDf+xtbKtae61+CBpymgtTteBc60wqPfMPciD2b6yAu+Ud7BH/f9nvOLtO7hDnUdUFnEEp"
    "C8IHItPrLWaLI9+iEYRSeb2LoJMzDIw3+gG0VyqBaS8zADQbDcNIVPDD7L+wmfSMr3gPKv"
    "6ZMMQnenk70V1XkmNys2whvpVEVEVIedhjhIsmR78ANnrsBqHrhompJev44CGBTAGLJ/mg"
    "IYFMCgAAYFMCiAQQEMCmBQAMNs2UsBDOMDGF68nFQNG2iYj55AmO9ORSsQZ6PzLSvR2nEU"
    "XAsBeto0Bq40Ip1vqvOQ9CK0ycRQEEMcMgaKlMfcCvo0FH5kgA5Y+/Hh6ubj5W0XW593/b"
    "XkrodW+8GZvIsakgcc4LhZVDXkS4AK4q+7BPIetwIC1I/iqgGODcybwhySd2/Of+nGuny3"
    "uVEuQOE7J1gC1UdWuHBWK/5f2GkFFStvjoOrp+hXd91k5AueoqExfuRHdoVgbojfJxCmh+"
    "7DeKmGNvABAdLCiL3IceX0d0nl1l4eitjvcaLSdKPIZS99oFI3K73nkH1yQjq4zwugw7TR"
    "dVnkkd+FeBV0OQx5wGEeBfkOdBDeiZ5rHT13RdBhHobkLeg4IE2FKtjpOBRAB3oc1FvQcU"
    "BdeIkZPUDSGvW6Xm8rQ5ocjPkN7WVQ2PhmLTtwMI62Xjguw6JY8S4W4C1MtXDrx+9X8h1v"
    "Eer7T6nn30MH7sxvHz3LaX4/t9D8fq7V/H4uan4hs4PpYhwBqbQdiwVYkxXwAbsVJZbngb"
    "2sck+0IlECTDTaj+vX93hCmnZXmaCXtjKHjF7JTVuxN+OzsJ3pQroZeDHH7H2aXsAHSR6j"
    "x0xhjnZLcuSBBpIanZtKLiYdPr12Po9q6mK/eetqD2XK6DegyTzqMXHA9lYzecnQIm39mN"
    "UCj4oZ9teUKeivK1PQri3To7ulW/VoCnZo0pQxNb0HDMPtOB71SjzFLFqJ+gM1UR4odLfz"
    "6ITcYe9jbDRu0cSB0RqxyFa4CtiDgwmvfeDrRj7rseNsimnFu+HrW8yl+CU8yXDetCd+nL"
    "/clOj8YVetY7/DjBMOriu9atGGDpd1bkCHwLu0nmsFTzVbVLM15JIcqtmimi2q2aKaLarZ"
    "opotqtmimi2zZS/VbBlfs0VN56jpnKmZ68Wmcyo1BkWsDWeazUachybAW5a9WrnOFDepOt"
    "GBkGaRxVVrnrvLfUxGU3XmhFNM+S7T9CsLpqz2Ps2AmU5TtdcRKkBIWnytetJmqIpfD5Cm"
    "Iolfi0tTENOpKXb6LpGw1p/xixezt5ID/4xPT1+eZkjushDz4uCKnGLEj1+CE3aHQllqTj"
    "KMM3tufUmLVJKqIqpVMeZOVeXQJvWV5KduHPpxUHUtNtXpFSFNtiLBCuFKjLrnpv6ShdZd"
    "4C9zlV27MU3vdXmFlMXIn96PQStlwUNVwXqjb6YMfDgN9MUO6qeltszNeRB4SLNCJ13+bk"
    "dywAi8RvY90/WWFSBNv7VWDgP9XiWk3EVVNIBrqlTxI3wyM2fGK6OR7/gVJu8qh4ehmB24"
    "DjCddCBaixQcnnYkys4YvhqbjTtae5XwA2G6qI26ISjrhIKwCzto7z0/jn4hQq1a+ZQZiI"
    "GkrnbIRNjRGyL0gCB2mWbP5ALYMJxWQn/AbSu/VcSw1p/NUvWC+lUb09V3d+QufW1vbBFq"
    "KCdb7vqIB7sh5zrpU7xr3q96jkFHu4/0sVExhzdzd1FP8GP2BK++LHvBNDzsRj7LJEHS9x"
    "XZgg4FZaLdiRfyrp8znz7LJEr0LNLbMETu6tshO90OQxbtmAN7js8wiybCv8STMCebtIgA"
    "LauJH88XdYmwMvaWlH70I9DypefCshv3kNwuiwJaprcfB/0qA1nYrjtnGudT3qM48MYBg/"
    "cJdz3EN/xhN+JZhl2rGXTKEzv3/Zn5WdtJHUFd5na20GBb9naQXdsigxsTyBw/DhOHVyYb"
    "e2Tds1UkPGmpO5qH+JYM6Fd2sfTyQMrxphzvIafwUo435XhTjjfleFOON+V4U4435XibLX"
    "spx9v4HO+sTadxP2bBjM/xlpd5MqBjJLJrXh7popP2qL7czAMObZAAGOr8BZaobwRMtBIR"
    "PCIJRDKTc5YdVrFjvQaUQhiv/PCdcm2GJ3Cr49BxUk67UTlNs3JKOs2he/0fUgyKDqTcfa"
    "nNc5Qp/WQypdUtM9HryVcCG4bixpYr198wxhvAyXfQHlXSUzdEytuj/Jqh59ekYqAHHH+U"
    "zPl4RcZW9JfE6g6ZBn01c1MxQwObunWyJI4Yl23sqlXEc9v4bLc2W43R1cYGW9shKexKYd"
    "chR9Uo7EphVwq7UtiVwq4UdqWwK4VdzZa9FHY1Puz6lFprGR1iOF6zrMNWhWW7ZRlNkGP1"
    "uTokOSobXRlNlcN3qjokPcRWVWUH+rWMJgaFRY8QFi24WPXDdAXQgcTrekvNoVYPx2v1sC"
    "0cOq7PAuwWFzV0fE0/0aFRZYS0wN7UiuCYrQjqo6H7jOx9tcNwDafhhmE1dkVUL79g1BTR"
    "W8mlvJedWNsimBf598wT/khRcY1dx1S4egp/YIdU2/LY2lI/ACZwRXX8rs/qOeCHcoxCfv"
    "sM+SnKVl669egvgO333i0RYscEjkNhPZteCjw1Xtjhoozky4VdExXJQ/WjvW8/5R2Q++23"
    "82enZ2+UIcX33Ul3f/O6hfL+5nWt9o5fFcMcKwfoou81zwMeJmLZBy2U11zu/8k6xku677"
    "F0gw1muldrBeKrLfpAuqhN6wWxXCbiyIYnlS0VahdSzs6gLnDK2aGcHcrZoZwdytmhnB3K"
    "2aGcHcrZGZTspZwd43N2nkQMfGW3tmMo+L0XQkgb3LDwt36zikE2qZC3kgYXPO5racmAfh"
    "U3UtPArBTmcLx2cntz/uXbLx9vdI3B3/x1B6L3PwOrQM0MlHV5/ekTnA7rz5PLP08KbKla"
    "GWt53HIwA0mVqHNhHjBVQm6hjGjteP1V+qSho3hrvD5/2syK16N1Dzbl7IM/jWu986VFo0"
    "Y/vVo+nmXXt3DZq/VCMbatEI4Umz0D43dquy4LrJB/Kd3xwoHhRCFOEVs8ty5dB74OraWN"
    "Y60YRuelUYzfW7brVyQ1Hu5XKR9gYOGEmTOXXdjbRqlTiAFFqMFk4EnYrr9mwTOwKuHksr"
    "9sOe3bkNi14EQdWqQQ+1LB+glR+0K8OJHw4a0XPhAghNfiU/h4jnwIwgdFffge8zaiDfqO"
    "QvYA23eliApx7KI5vj48UzrGqVpvvGEqmCVktstm6EZXHldE+DukF94CgO8IsG092G7cS9"
    "YBWi9Z80nh/sfP5//5U86E+nT95Ve1PEOry0/XFwUSTTZRVSOUqzpbNllvvBdHHO2seEPp"
    "9vvtL89+PlKsIg47xRzDAwcc+0y5QWOSBxe5cPMDuF38e+CZeDXCQBJSZma39eo8Pv+CKR"
    "k5zoq5Ne13ku+adf3sqhYafgiSM8S06CkLw3dJhxw4GSEOvQGTERkXuKJqSk8XeErhGZTO"
    "TSk8lMJDKTyUwkMpPJTCQyk8lMJDKTyDkr2UwmN8Cg//V0PcqvXG++aUKYozTmDPSq52Ep"
    "9nbaTnWb3wPCvJTvx3fOe7M1aVSuAvV7YH71JPggysyZRQEAb4O4sCD5Y15hHYoJY/VLDG"
    "he+7zK4hTQpUoMoEoPZFFuUJ0LvJePASS5X91coPIuyC5DARtwSFEL5r3RWpKYHt+vpTjn"
    "YXV0Xi/P754iOoHj/lr52yehgyO5guxtWxhC0cU4AljtkLx0gszwN7WRFKaEeiBJho1BuN"
    "NLzLGWJyn2mF+NNojf8Nn2EO2XJqQTIDfsJcHzWyyDe5Rf5XbFf3yQmrE3KSL0eNznlcNn"
    "bVulad8ENeB8shQ26F2mDowD+hvwR9NQaddsmCcITBTbBp+QJs3+b4ldPKd34eue/JfT9k"
    "7yy578l9T+57ct+T+57c9+S+J/e92bKX3Pfkvj9uf3Y0GPtw4O9FgJIP30Rv15OqjFabRR"
    "GENUjCsWJCdXTkVNdn1BfJKgjTVUDlpbJww6iEi16wqKWvVq7DQqFPvMOvsCpjwxcerYy2"
    "4KN3vKp6zQ92TbuGZH2TmmcWfe6cAIyhmY02VS1tPB+zggNcF/VwY6MCV6V45Z0dXuS4Gr"
    "hP1g8d94Bs9LEDt5SpgNWRB6TBk4jqAspBcwULNQ57wCvFcJ+QxkQx3CHQaI716VpWeR5m"
    "IEa5UrTk5pt0LSHyPD8Ck3HpcOvdx9p9AXnMHhlyC2VSaffI+JY+iYi0tctG/sRrd9lICR"
    "jE7q6JEDxAfwPPMUf+FZwsxuc+cOzV5T4o1G7LfQjUula5Dx4vHrQzWHrHfX7ib/kVH71i"
    "8TyFKRB17oO9dxf4S/h76XjOMl7WT33c369QngTlSQw5DE55EpQnQXkSlCdBeRKUJ3HsMB"
    "/lSVCeBOVJDDxPQllNOiI3C2O6vFUmotqzcrmIAKT61JDiR7WdrskTFfAG02fAnual442V"
    "X6FMpQ+iJWQ1jYqgh1MvX3Rgn6IThWsiRTem0UMAsH5zzH1GZUI1jGPIg3Ui0kGlHPrEVi"
    "xA7TFK8ixS+Qc6J68x4guNptejT03KJfCZNLdh5oTT6rElX1kwZbXafAbMbGGmdoo5GFxR"
    "46TgTX2RdabtYy3HYY20TlFLoS6BDaSPf9cgzI4acX5qfFsUZ2GGYbLIPecV4iSiIrrCau"
    "rHe4kT56tzdwwV5yqCH8FZ3xrtLTF/TcC3ggN6QXfypKdw8FtQIysnzJpwIUlVGUpOqNgU"
    "SE4XtYgiz31/JuK2IQse8PDzG3nN4G+33E2/HQRFdym6O+TgHUV3KbpL0V2K7lJ0l6K7FN"
    "2l6K7Zspeiu8ZHd8P7WEfayuXGu9AB2dP7Z/eMrQCFMuRhVBdbQGTXGG4e1GRSDDh++4i7"
    "Q6hwH27ZHG2CWkKYzhL3gIkK0jT0JVAQBxzd/ev19Qdd27nCczi00d1PLUnLkFuc0rEGIr"
    "uyL6LBIgUwg2mD07fTD1SQSrJNJ245fdHqmsdltRwjvsyTgkca9dOt8mDDSLeasDu0+Wxv"
    "k2SWGJ0+wlPapn5VHH1bIpyCMpkw13Fg4T6TNLgRtvngpdRT253GLuzQWtrB3PHMzlg8Sg"
    "bcQSvj095caUGvcogiCU3IhuM+hjHgcWFXKcaN8YUSrMl8gyRJ0nsdTzhXUqcn/1O1J8Cw"
    "/n3r0FPfMQSBVlAKQIuvUsda0CQLbHay4gqbcEkOETQQgxlCS70DjxsAyu+cYMlmYsDvsc"
    "I7azsI4AhtxkvfixbVA9PraVMBbTrHqC3LIQzIOGLzRyLAEp/MPEzHGs9jZ6bl3qoENvka"
    "wQBUEPPQupiWkXkDo9ThJ9RWTVzrkbuxQjB3qb0aeR+pvdrgaVTKy27TGMoOQxbt2BnqHJ"
    "9hDtmybspdW0Jlz306Y3AzxpZHO2LtOn3cJ3jaE8AfKr29YA4f9DRwlrb8OmD3tseZ318s"
    "m1j6XCXdFa3yOYRW/O2ArWwnGKM9vCNib/iTvsKDHj+TTzFzdDd0fYv5bXIJTzLyJCaTKs"
    "H4sCd+bHivRr7nG+fBdk/qa2zE96MWhTbjIFnaotwGDz4y6RQ0aRZh1pR8TPiOJ6dhjloc"
    "hNwL66vOi3Jx5Jeb9Pf0SCrYoYKdIddjUMEOFexQwQ4V7FDBDhXsHDvFlgp2qGCHCnYGXr"
    "CT2kfjLn1oasEH0vIn3f8PYTevyI74P2rzn0NhGjPlDoXcxsY+h28zYzyK+2kh0yxSesD4"
    "ZfJQ83DfjyDZSohaWWtaWx8ZTKh2OqaRhkaPY2ZZC29j0mgPFWUbdDH4J/SX6VCkEFvw8U"
    "+Uz3BkPdiuI3LabJlUVeV17PPR5H0k7+OQnUvkfSTvI3kfyftI3kfyPpL3kbyPZste8j4a"
    "7318zG1RhAVLjVEo7V2zNCFyWFBBmobGKArCdPUjGVGNG26aTw1fiXRPXHi05ilPuycKDa"
    "4yhj4DFmaDmvHSkXPyY15YZvDRcEa9hI5X1UHlg13TpSNZ32RAGUanOycAwsxsdFd0nSnW"
    "gGg0g6rMl0JPlMhxNfCcrN8Rzwe8SKrR7PmW63tz4IXCXQ9fMG9m4XsciAZUnWv6rUHVue"
    "bTiMZWHWFsVZ5J5ktQK7QIkIcZBgESq1FuvslwFMVZ2DnIdZZOJLpx2QrymMlHcgtlUmmn"
    "wnxLn0RE2po1kz/xNIyMhpFVZS3dsKmPmLiEP08qEpdy34+acpcCuRLQIZe2yF/CtcJ7H7"
    "CVa09ZyEsX4cMJ+sCWDFTpKXtuyRgeso9y869lWAg+wu6DVSlMPT+95ywmFJ2Ux7TPPCa2"
    "XLn+hrFKTaEe/QWw/eYZlwjRUbypTR8K69m01xkbL+xwUeW7t2syPXJAJhsqJ99+O392ev"
    "YmuSL81qHCvC/4zesWvuA3r2t9wfiVVpug/V4bWJRefWHwb7ZcFcmaFneEWC2r2qW2Baec"
    "9z6qkvpb11M26qCkOGWjUjYqZaNSNiplo1I2KmWjUjYqZaMOSvZSNqrx2ajAplFcFW9sSL"
    "1LYQ44lezrp/MvXz5qDyYTkyxxv++VWoS3JXwUYDu1ES9idUVrNez0j95t18W/OHW4PTm0"
    "SWaON1ad88uEbWyKXoA8YGf05JPurdHRBS2oG2VmB7y3fFy0dkImnDgqaLOyNz0kwPTYQH"
    "0V+FMWhiBNo6qukvUqUAnQZCXoC25SZY3dwcO5PFTKztoP7q0ZCMOOOZet9JyzpgEDZ1Xz"
    "trDzZTC+Y5rztnJgpg/bEBOCpKsT6WB07t5R5jcdMnEvO8DJiYBDlphu2U39731qE1yeXR"
    "T/POBAFX/xDqTfvxPdOTragEXQYR6G5C3oOCBNhfLc6TgUQAd6HNRb0HF4JyeUaJn+WYgB"
    "tPjCa5pvGT2pwlR8r7pwi5SiEGPyyuI4rF0v+sqPcQ962ZJlwIGQAnd81GzHDObK+NZPed"
    "SaDGA2ordnLJZPXYu0RVvNL9oR1SbOQdqbYNlKi6wU1k5YzHqhHtCFuON8jCvxFHPu+9vE"
    "LZgdjXHnByMZAJBpvrwRmicGhvY6AOcRj2jRcrfWYmv/yU8cdbUJUAqx25Kg+LQdvrBFJl"
    "QIi+W8Wj5w2/F4UAGfM7Ii+x6U0LvAX4optlWpUfoPoFwpypUacioM5UpRrhTlSlGuFOVK"
    "Ua4U5UpRrpTZspdypYzPlfpXDGzqVCXVfGBTZ2m71UTKghnf10dt1ujgP09VKFOhIRUjgT"
    "CeACINA/sn4YRxo8kgUhK06JCCGE8IsdV3CUdYf8YvXszeCgIZTZdHnxsj3FbcAy52bUZW"
    "DNijY+5J0zSgCpDGJ4o5DMvp+fXtsruI382yz8EPoXAgci0cxJf1RWp7tgfGVuBiD0xpL1"
    "oL0P6E4xEesDySJfUkZlF1Hn++o8Ik/dw6uM2BDAS1XcIW/Yae06rqHSOhaQn3wPG7NcqZ"
    "O2iGtsgxXj4Mu/1NFAfeDQPMhjXRvOyCUXNAD5eOg8zaVt0N+HIR5McHWHPfn4Uji8/Qmr"
    "q2sxS3LNyPGwvDd0BRNo2ch7L+2cPjKN5H8b4hh3Mo3kfxPor3UbyP4n0U76N4H8X7zJa9"
    "FO8zPt53D8go06apM4KCOGBfhJuPt7/ffNFVic6ViZjahkPrcvCUorGSWihOgYeWqJCskZ"
    "sWQqBaEwbSV62xNhXNEU2KT6FiVqV11isyKYTxOgzfKVdKRAMRpEnXZgbtehk0tTKoKN0e"
    "RruXm4///jvcurs0fFHVMjvQ4IjiLWBg/lZcPw3B9RTE9BCiiK1bYsOJksjn/iDJWhPrSO"
    "ILd82Rpk8dBWY6hfgdwzW2qe3B/ZLQ6p24eVCVlxVeMyXtQiY8zjLqm5BTOJsDNmXOQ2vP"
    "y3FoCy8YT6NKn0gDaXNQJlP2D0U6EXf374SE5EVqI3SEpEZaSl1UJwoUFXQeDlkffUYMp6"
    "BhCTHqZOg7QQqQA/OCpPyxZvoM8ri9HuoW6XImcpADPBPiDbh8Xdl9BA8fwXngcmvsOp5e"
    "k4oS2EAyhfi+Ldy3Mk6EwrRvr1ZD6lCKyjL6tVNbrvFhn+SzHhvetya7lE6lUfku32yXhT"
    "jTKcjnblR8PWrKdQlx4ThIV7apXgcYNY0pBKqhzYDF5tgggTf+wFz3zXPr3Fr7uY+4hwsU"
    "71Fhqey9IDTVtUwm9ar6Rh7+1ymPhvJohpwmQXk0lEdDeTSUR0N5NJRHQ3k0lEdjtuylPB"
    "rj82hCH6CrrscPdk1AJQPRxLqGeRlm9ka5F9Dk3B3HyHJVrPLkqrA7oJUCTfvxpKVeEOPC"
    "TUs7uNcanJIBMVmnO/dgcziSaA2oX+DND390QvlpKx3ttEFHOy3raJkjoefEL8ENxYtf9A"
    "SiPrb222at9HSpoht2BWaWpupThhuG9qOGnFvrhW8thR7U1z27Q/QkPQp9hE/yT3t0R357"
    "BKUkElpUZmdOdA80+CjP2eM8/dsbsZfEg3lBrFs7mLPKku3s16PtQawoXdkyiIWZUwjDR8"
    "x7KVl4Gn3E7KXo+439mxy/7Bzt/hQKKlFQacgxAwoqUVCJgkoUVKKgEgWVKKhEQSWzZS8F"
    "lcwPKjleVQ/g+pCSU232mxxQunMCuN0yYaUas3I/gSVe7aOB4WT9IDFs38F1fHgkP+7onX"
    "RziB1T4O6YpMjOE4+SwKoJgTvl/tK6bAtAw7hss17cMOEOPjNQqGLv5ABB4QX8Yf+FIVk6"
    "4E9q0SADMAz8c9fqVtynDtkDEKAhtsQykYhHH9TYAztsjXUUZEiLUBNuowdy3MrHmEOKfX"
    "PGVlpkZIlZAScGW5/9Yk/BCDqpijhlvx81hpz4yvFdunR7zCmLcAseEDAxWHYKj+fOM9Sr"
    "rR9vr2+//lQRbNIG7znKhDLOyDgT/yX8v9edQkwZrB45ziSIqqO0phCmexwBgWCeLdlMHt"
    "0R/Gu7hW4x6H4A0ZSs7cF9hUbaKOO5Uqrrj5/P//OnnPfq0/WXX9XyjKp7+en6ojhmgnkz"
    "3I8GoTIgJlPqXAkW7kGy17YToeM+IQmfRa1IZyh1MPY0DiO2KtPnwplf1bmDc2CHs8VfdL"
    "nfUdDjVpX5x8Nt9nTKVujwwwvBbPOc4ullV75wXtnhvWjB9GQ99yUb6liq4nzJvOq8JPnV"
    "FgUxXdQiHQl/YmbNAz/mTD2Nw8hfsiAEWRtPFxg4ta1JHDoeC0PZ+gBzipa242IuseuEZe"
    "9Pj4+lhCVKWBq6gKWEJUpYqj0glLBECUuUsGSmUUoJS5Sw9KRkLyUsGZ+wxP/VELdqvfGZ"
    "BdJuBWGLW1ZitWPP+xbC86yp431RdOK/4zvfnbGqUR7+cmV78Cr1FMjAmkwIBWGAa7Uo72"
    "BZY6P7QUxZAYl9e3Wpayr85q+FK1w5UeTUTdCjlo7Xvmd27zMJiupFumsNAVUAM1kf5H3P"
    "RRC7vaP0EOM4mB1MF+MIcKwtnQqwJJ32Ip0klueBvawam9KKRAkw0ag3Gmn4/LMzvOFOGa"
    "OLuoKWFxL4l7/fMNeukWrJCG940CcnNGi0g8jxFPeMUsnQ77BeONMFd0ysVq7DCik92MDW"
    "dZYOV6J90J4l5I7ZPfnYd+AvfdzmzkiXzyGkVyP9AMGtz2w5YTWJUNkFoxaBrvEyXdsi3p"
    "Xg2fEQZRGclmkt5tqspwgVRaiGHICgCBVFqChCRREqilBRhIoiVBShMlv2UoTK+AiVspi0"
    "SFQAGkgLT7Xrw7YskHavVrvOHMxAsNvJn9Fv8WQmmXbHYr1M7u7QUby9+2PutLUoiFR81A"
    "OeLzOPMgjR3STFVkwXxKZhNY/BA/q3wRxwTypdfZnvR82ePr4SlE+1tIWjj9eqcP8o13WB"
    "5X33AXPLp9y+wZ6ZYKs4oCPj0LarO+AFMNFslztbN8KjiktHQqle+AEYMtLjCqZ17FUozg"
    "f8WXI7kttxyF4lcjuS25HcjuR2JLcjuR3J7UhuR7NlL7kdjXc7KqOqTJ+mJOAslMl5dZw2"
    "id3YSXL2kPBboEIGqjH7kWNUiywKwvRLEDfG69tBeVHZWWjPb/g3piRmx2y88OOgInGuUX"
    "XMwRnfJJTv1LoL/CUXR/6Keeh24Q4XJI/s9CNy52btK0t6UA6N6SwRhgJhFb64UFkJTW64"
    "dFGbQTdi+UimMYIaBUqf0OxtK3Tm3jNMqQPdcIHdIKZT7ASBfwbsDuTLApT6e+aFzy25N1"
    "H1gEmPUuFU+n55ht3Bf5wanrWMNnBkHt8bJ3pNjYH2i6p7ya4RiAUwo/WFb7+dPzs9e6Ma"
    "NYm+vVH+fHe6n968bnE/vXldez/hV9SVqd4si7ItTVFSMTSxyQoD4MCPuh2UPOAjOig5du"
    "YWO3ebsr/IcZr1x60c+AH9Y5MHPNax2cG/I18AVF+XCfcp2vHizIBYmbA7PId0RnCG8wOw"
    "UBfRkgMcpgtQvoP0/oHG7DJ5Vh5stw9V7VEcELtyMmy9tphCmOzF+GOxKRyDbsMcTltoha"
    "9O68c5nBa1QmcG+mrdMPAmCykHtlena8lU6ui6UHsWTtdE55P8KEbKpFbrZMODYWs/OIQR"
    "lSvAfICdBuOMH6AtL1TBmswVRWvVsiOubyWUUi/UiVlOz85acAusqmUX/l0xLbTQGL5QIu"
    "v7LrNrK8wLsAXaTAB4X+pN8one5YV+Fl7ziju3xM5FUsmCTUGKjXhDUa9MMfgwXGMTDQxF"
    "Oj2Ety6urz/l7rWLq2I9+u+fLz7e/Pjyp/x9VBE5Pu4Mmxb060vk5SaR92jlDm1OysBQ3t"
    "MwlCP5v+Gdr7zzKIJNVvdXzi0YNfrCYenY8UDtTxe3qT7HBE6QQf4drAE1e6Zu9ZDLK7xi"
    "lnZwL6IW96CLehboqHCGw+fW+VSkf3I/tfyUCcc0j8jOMDcGfZMViS8H/mnyh2/lyHNMh2"
    "E8/rBIhqkJNIvUX4lmpM3EjxbH9Zdj+KSq9VnTXIMM0L6Ch32IxsSXxnFvyV2PMNAjlIvQ"
    "4kM/rZd/e/sCWEFwCcPPX55ZS8eLI4Zut6i9Mnic2QfVEyJryTcdzHhIL8YGIEqwxejwEh"
    "QDqnoi/QyFmpDUIRIWdME5l2xaBHsUMWB+xV3CH/UXIP+21e03VStbXH2+x57x4ggEkmNe"
    "PNHZZspb9iRea6GaiwhsyfoVIdwKvb7qzjvIb9Jl1+Kyy15zGmNi9nOdHd21dEjpWONcIt"
    "cRuY5S3/bMCdg0GseBo+fhzsMZnRBxm9Gpk95qShyJTOj2lbClpPSWWemNaemlvHS4mlz8"
    "kcrkyTqi5ICMp0ghTSVzNf8QCso8sMCBd+/GLq/bDJl+XT9l+nV5zPSQgsm92UdpLJmCge"
    "+STEhN/SEPNYxyALlnrh0n7ShRWCYpJjJK1Vcuga4D90hmVGTPqy0o/kWz8ZQsaZNEi4tl"
    "1bizYjgprTLdtWYZVYlTlfhgE9yoSpyqxKlKnKrEqUqcqsSpSpyqxI2XvVQlbnyV+OMdn4"
    "YWYGF4GgpdHBxVazm2kaU0TO1pjMLJxWv80Kme49WoRWbBjM4auEKmkJtVmolikpGoIX95"
    "JLVwCHPsuukSImPXs/zVyg8i+MFoIwQUFppguf7IWgM5QPVD7XxoPS4kJsarwJ/YE8et7E"
    "TS3G6h+gmdGOmAqsBa5NOoLfPEqRVQesowkw1dknmSc5WBYSoiWmqZkUb3jK1Cfl/569al"
    "yb0bZcJmHM/sjW67jBKsyZTDmZJL29tYuNkiicKFH7szVCkkhx6JGjTX0HRFgeYamk8jpd"
    "hoWaUFoIHkOqldi0sG7pQJc320PyP/mKUlaltl9GuXlnzNPOoxIn5rgUnhYGoXmKRUSW88"
    "h+04U/I6vTwNI4zq+8LdA+9VpAQd6EuftyUXvbKS7Rs9PBLf4ZK/wUld6F1+PdoagB9P05"
    "Ut4vCALVahzHJTEX1ZIgCP3ds9Hw2dqiB9p2dQBJ8i+EMO0FIEnyL4FMGnCD5F8CmCTxF8"
    "iuCbLXspgm98BF+beQfbvQ/tRVKJ+KUoCvHH4apyGOMHNnWWtlvnZS7Amh6WQceZksvqzh"
    "WeAelbc9ldlO1PYHTbge7x0GHHQWVBjOirAoyci4smnRbT69lj6yOpsfayujPEZ5DwmxqR"
    "utypOcQBqaJMCEtsWRTj2ihbNeaeHqlhB3fdTivYpt62yMKYHE7L+Kanm6T4k5OoW/vJNt"
    "0n65tPFg2FSXVrgDoFcHKQbpP98US2ERhXMpJEDG63YaeLJfqnD6rXoRt8LFzzOrgvgQ2D"
    "BuJGl5f5TtdBP9jPBCS00F+GG0iouJSS1JO2rYFzUHj1z3sBaCDYTo47T/w6AJ4bovF+Pl"
    "i7Y0De3NBvHyd8azi+zP8txr2nMrsHAiQV149YuG8lQ+kWbEEFJUkOSIPhiJytGC/I4Rb4"
    "nvQhbjRayw5fo9xKhMkWoXOk5hAxF4qXdlidp5L5etSYpyIWjqdqZYs8FSB1GPHBZwHj/4"
    "359FMf6INolNPw4jAC87cyR0UbnvJTKD9lyOkHlJ9C+SmUn0L5KZSfQvkplJ9C+Slmy17K"
    "TzE+P0V0o9cRuCmE+SE7uByxyQTfsZKs3RoZt5Gfp/Xi87TcVoJvqnNjiSK0ybQYcDViGE"
    "/+CUqTDn9kQEwmivA6ir3ybA+UQJ3brpy2UjBOGxSM07KCIXfXlUfK4CbTY8BMwvFZpk5D"
    "ExAFcTiCnPz776DgXF1/6eILw/3hJY33yfA6faSvoyHFCmAmm1XnVuaDZGpHV1KdteuOf9"
    "bUHf+sojv+KnDAwqsK4jYxShbqgMzy5frm8/mnLqyiNjw0NgFzNYqrmkI0ECeFOSRpPv7R"
    "hS5ir7mSajvE8SpAnZEcMsr/E/Dmu7zWGkMprh+qsushCj/s09TFQ5GDG2AuPjohxDu8t8"
    "A4R9eE50fW3HlgPYzSeQyeiZh18FslQMPzWTmhBdtPPVWeb4UseADZZrnsgblilgkNzBBi"
    "44EFnU5IHnB4pwTlBg6MFCNS5dvQkXiHhyAIozH8xAreusPJqIQf5gHhryJVBgoycmChNH"
    "XRNAqQwzwR6iXoLAAw6sydUlaycMM8B+IV6BSgCWhHTnhnTzv0JS6Cml60phLsfgit7NZV"
    "Z2LrR9df/4TJBmfWjwtnvviJ+nOSI5n6cw6URrDBCBhcK6SfhxlIRF/smeeIC1cKTxLHKJ"
    "lyMSdy76ARe/WzehTIAw2kDqs29Xuf+F3Y3szVRG8eZhgHPFcFIV5AtDivchHreoB7KvMM"
    "ZpqEyEIMgwx8x0mzDCe07IkfGyFoVoE/izUlfR5mGBSQey7R4JhVn4rkZcxr12BdZh41eN"
    "m+tcaqcNG1KHSTF30fmE6fZM7p3p8es50WObWvBSkkJ/ZAiq/pk8whRT+CZnvP8ZwMboF2"
    "fgX1gPRr9RxzUL7H23V7sXlGF2lBBalD9kCHAVTd7knf3EqTvKK+Qzv+gK1sJ9ixEf8Nf4"
    "hpF/PuWN9rX/1be35SUaeMH4+a6pMjuaBFWTKgnYlScCUcyrKhYRkVGVOR8ZBrSKnImIqM"
    "qciYioypyJiKjKnImIqMzZa9VGRsfpHxYx1jzy3AVJo6c89HdHIbmstWe4oNtLvJUxpl//"
    "SyKyhHaSAUohwlw2hUCqYep5viLbOXJ1XuSfx81OifVCtaOCjngR+v8EZXTvXwuXVu4ROs"
    "pb2xFvYDr+3HDyo9l9rw5NIkl+aQPVbk0iSXJrk0yaVJLk1yaZJLk1yaZstecmmSS/NYLk"
    "20+bBnIuyXvJbkb1FPbfSJTeLQ8VgYjrF/oA5XlABNV0PUhnmnxCSvdO0H9yEqG4ZwTA6t"
    "XVmn7iEGk2jALESO/4FQiBz/BtNoZQdgletVrGVBhqE0iy1zTe2YNWpiG2VMa9crqNjII8"
    "Dw9uKc7HHbof4gCdyU8a9TgWBmqQgPRHHlCky9jQUosxzNvoXlmoR8dxaXhePIDuYs2hGD"
    "3/BRt/xJBiJxvfBD+E++PVEBJZwu71Q5lJeEAHeuf8pXVS4cdwZHfTfkPmbJsNcimd9DNr"
    "v175l3UhGLTr8cNQWkY2xHFSXrWoSl+WLsG4vdZpkYv4cFXc+40xbYeQFWRGj5cBtwNy36"
    "/OKqjlG7PqvncDXehUYGrPkv4f+91g58nVsLO1yoIkiO7aOGrNlfKwdW63vF84CHiUiWaL"
    "KDVxwTLiYMvQdzP4qYN4K/pjYcZfwSaGSJF3y6UUlDMnv+YJOF799XCVT1VaM4XWcWtZCl"
    "cNFEHm+qxrzZysdxplzs8bhjyHWikN9EfpX01ISm9B5K7xly9gal91B6D6X3UHoPpfdQeg"
    "+l91B6j9myl9J7KL3nWOk9yhzcJcVnL2KTsnxMD67GgavDEnK5ycTgHPH7zaeSbwTxgpLK"
    "f2ctomgVjrgO6ccRWpkzWObAr3cdlNpyUmrjqNQS++Ceoo18mo6eWIAznlx8ww4o9yK0VX"
    "BojeD/VzbfKmr/U3+5tM0ilDRClV9Hg1RlSJO1+nNPGk4YZuS+Rt9zN1IbVC3/0jaMQErx"
    "Xv1R8HU7Cr5uouDrCgqGoMfUzPVomAqdBTKeyVb2xvXt2TvQ0H4N7NXi3z9ZyQsA0azvX/"
    "wZ+55KRVTZ4F8WgCJnT9vbyoehF2xiGo1rupxe+L7L7Lq0rQJogXATgN0X5ZJP9CwxdN9b"
    "NphdRU8/TvjG13hv+bhm7QDHcY5E2snFWBCMbhLQvhFwd4374vr6U05TubgqqiK/f774CM"
    "riT3n7quwHwaEyDxU6eSP9UqADUk6FIDoQrkC0LK14JszaBuEZww3oqvwN/oKWPbd1E2T2"
    "TK6ZEyIOZ2N0xWmOni6DmnzR/bEQPITjNIGEavdAoK7zp1ulgzdOny4pHSARqoRfg7KRQB"
    "h/WYmt8rbCMgYEuBeOQqEjYhMe4e9ddFQl9mLxhgy2W+EkbFIiFITRRPnCkBGAFDP8YXO4"
    "AL36jh+HY33MV4CaLJMGQoExv8o03eS1zxiOx/x3foOv0W8uNW1x58OzfZ7kBiKMB60iPj"
    "VAvK8l3vfJetDNSgM6jyK2XEUn9dlAasWoRVLQ2M4s3pocdA1WswTAYCU81EF2x1xe1B/L"
    "+UBtAJ5KymQfSUASl8dPBJKU3FRGkupJUAAbyDQ4tetDoT1je+qGch9b+gy8akC5VcqdZE"
    "dxheP2qu4wpACmT/L97fb2qyW2qxLD1cT6EXpu8WJgPJTve621yr7zYYLAr7BkLxd2Tc5S"
    "AmCywo5OBOCzO9txC4kTYQzWK5u1Zr6C4fqmjd1aZLCM2fqmnN4S2VU6ez0BUgiTKYDnn4"
    "u58sn3A0u8Q8IV/EyZY1YtHdd1wDzwvaqIUq1gKoIdLqWvA31+89eW63tz5IkIVOYDih+z"
    "LI/LOAj94KTe8JALWtkd03TtVrMDKXBnB2nAAOgx5xUqEwZqAnobeEYemhUyy6RsinR9yF"
    "MxT3ao6Cqk9xzZNAnZvyqCNc68Xk0SAEYLIR4b9UNHxEHFXcBTy8VRxtOrJ5f+dnr66tXb"
    "0xev3vx89vrt27OfXyQCqvxVk6S6uPoVhVXuzjBRen2QRlyD/EqWtJJgs+zqrTIsa0fyml"
    "LpAkG3SFbkWFeRSEcOOY2/y1975sy+WwugshoqKRSFKeP+FCwmL0u8w/xkhXz8R4IjIdP4"
    "r46Rzf7rUYrOPjw7OxD6kMI1T9i29MlDDcTrc+gbLWNpJvyidY/lwIy/zfhuAbfJrSYLME"
    "ArM+4mK+c7avkBEgijg6dJjuPGrC6Mgb/WFDcpxEBEzQFre/PuxIq0psuF70xZvUPxwNUG"
    "J18/fvlw9eXXLndq0sAjymhChnizZCRHx2uSBTmceH/RAfFevJyAtgKYv3M8J1ywmYpchV"
    "boYOOUxH4J2Mq1WxOlZ5eux/6K9MvlMlCPJNCC1MC3SmK1YArM4h7SMB9B1MXFit5Zp4SR"
    "Iugg80Rs3mQWuFm0PeKMy7QntT/mw6GjmiQA5pdRXvFyozuseEGii1MAakpP1NfQVGSqUh"
    "nPDWlzKYjpsR+5VSw/sXkMbuovV3HEi1Sm8As8xRcwgQYS474cKaV74MB+6vkKKb/UI6Zw"
    "tSZOOOoWkxefSjvUPysFyOHcrNmeBfJcMOD9OfwH1q3xvoP3zmr1hE+IIXGDcxY408VJRb"
    "hAfjNqihLY6ZptsYH6yuy+u6PVcVOls6TCppQ8spvjfI+l6/3Yh/Xe79reRfXOv/rGRUZ5"
    "/9qjOF+rfHbWplT57Ky+Uhm/K7hGgKk0MCyXP0Ls7qX4B34xquye/r+/XX+pUcxSkOJF60"
    "wj6/9arhMaFF7oo9MFIqNZM97S1AIfcHHsIPj//P9973oo"
)
SCHEMA_STATE = (
    "eJzsvQ1zHDeSJvxXGI6LkBSnvRBly+N5Z+wImmrJ3KFILUl5dt9gREeTXZJ6RHZzupuytX"
    "v736++gALyA8isymppNTNxe6YayEQ+iQQKSCQS//XN5u83i23xzf+391/fzO4W0w/Fp/rv"
    "69XN/e1yU/+9mJf/+ebwl4Ozh99+/2jv5PRi7+TN8fHe67OjVwdn/7H3l8l/fPN475vrdT"
    "HbFvPpbFtVv5j8+4WvWhXf381TxR+L9WaxWlZlRydxUfH7tlgvZzfTRpBfD85qWfafPHlU"
    "Fc+LmyJm7H8tGU5j6aui5ey2gIyiBqsK07erm3kxJ2XdFCXW7fT9bPM+5PP9dzGbzfXqrt"
    "iENb7dfxpXKUrYn7bvF8t3NPC7xbrYAGQ3s812er9BiDfFbH39frot1cVIXZe/W89uN7jC"
    "f1c9uFputuvZYrltOv76w7S1iWnQPYe/TA7/svfw0nXZ5Td7P08u/jqZnOzt7x2cPN97uv"
    "/dH7774dvvv/tDre6AC+jJltNNsXy3fV8yDIovv3kEuLruDti5joR8qt9FDEBHQj5BMWZX"
    "9jbk5vsbMapLMI/KHmrN387mzRi8/51R1n+146tmfzY5uJjsvTk5+rc3k72jk+eTf9+7ZE"
    "jL3jk9KUvbovKfWNF//WVyNtkDP+8dnUfmM1+v7qrGn5+dvs62WRG8XdzcVAQ1wEVXMZon"
    "CFiON0lCwgmLH1eUEapufmhBpQAxjabwRBObDE9HQuIJi+3whFxTeNpRJUPSDDUCQzCHWo"
    "Jo2kuJHwza6cfZzb0cC6IkgUWTgh0wovEUyu7DoQQJCen5wVeyhIibTiL0H7/ScuXwQioC"
    "Wz35uSqd+I8e78UFhqhjiYSQ56vfln1AV3RC2O3cvhvojVxC8EqLBoTMF29kgAKLDhduSo"
    "yYlEQZVrPESTWPkHYzWbXOpKFdHPx8POmkbutWwi/Ldi8mLydn4bbi8d5ivoc3Hs3C59Gf"
    "Lpct21+Pzi7eHBwj9vVat+T+5vzo5OXe2+3m2cP6p8d75VJ3Wyy3Pz548HhvXmxni5sfHy"
    "xXy+JBVVRvfRb/WfzYbjBC7TBNlLKQxQ5gqK2jk/PJ2UWF95RUxWL+aO98cjw5vKjgvzg7"
    "fRX2c9kSzcCBfbhe/baYP96r/+05LR/vhRsAwLZr/V9Pj2KzanRXCVX38nY9jWncOonp8L"
    "Ojl1WnXvKEZRsHLy7KOi0sYNY/T16WEkl09uvB8ZvJeWlKxW//p/z3nxiirJ4qepGummFV"
    "9tGPe02bf9qbnDzHJiPRARpORN33s+W7XopuCL2i37x+XpGcvohNAii+RHeyVy7gYl38+S"
    "esn1QXeW2jnx7vkR3woJmkyoFYdgVqXtAVFU3VFf8Tet91jKD318Xt6mOf3m8Jfe8/L6FW"
    "vS8fZp+vD1tZFRTaLvDaibvgv9t/FevGFRL4P/YJF9GDB9ib84RwyjT1oCem/LVu8Hp2ez"
    "dbvFv+0wOX88BtP91FDJ41glQ/A7JaL+UwWxY3BEFbQtDc3cyukYy+gCDYbGfr7WbaKND9"
    "WCzn8Key3vY+8grufx+Dv7qfvytqVf58VA7Kmmp2vb0v9X+92oCC6/v1ulhef4rcjLWgq6"
    "u/FdfbxccIxdMnLYxRvIXOgAe6Cz0bI3+h59fbYeg5OMODHKrfMYdnmEFgi5BHWyRi480T"
    "MqkLZFg6S/R91PxUbQ5O9h4+eH18cHIyeV5O4w/O3pyclOvA6s9yhi1/e4TYdWbr2TU/BT"
    "3+xAkD/oeYAXv3HIPf+7ANRwtSf1tGuGkRn2hsQUa+EHN6Sgl1V6wXqznsh2Yy6fZpe6fV"
    "B6ydUPiff/pxLyJnVTD9sGx8DK7VsL8c80pmqHTnMmla7rQWORWQV5sZ0yK3NkXr9r+uzN"
    "6xTbdKbfA73cpd2wQNDcnWuU02m8SkcG8TNDQmWwc32WwSk8jFHdWmcRg7uUGLSQj1Ukfg"
    "GIUEFJD2++WRRF7RqMQQo5cnD1PkDMUkYqihJ3RUuLwXNK4ncw4SNLSZjoop4fiEix6VvX"
    "Y0TD/Ga3dgtbDQcuYMBBOh1plvSKVBHhrxDtALTNlVVVpzRMZ8E8fHJzHrZiuoMWpHwXRs"
    "uLcEBh0XGQLuRBJg1ZlyRyPHG5rxyJgFJtxUVBpwQESb78i4JKbrdwgq8w2pmC4ldi51Xw"
    "a/GwKOBRIi1hlxTCdEHVrx2MgFZtxVVpoyIKTNeWyAEntuN8Aqa+5omF5Fm+3mrNz9agg2"
    "FEWEU2fDIZUIaxQbMCJege26qkrLjcgYZ8GIwIRzcON/kw/GxjlHj8G6zHYA1iyTGBqPkW"
    "rYeRLGEqETqjZC96MhvkAOCUTdiAuIJDDD8TYeVMFoa2sqB1tIRdvneKAkIy1wYGqhIVIa"
    "X+QiNQRJNJ/ecznvrnbTFdExuy7v6rXcb4GGEbpuPhLEFYHK5oFFnv+IkUWwDRhahDDysU"
    "WEOsjgoq6fUXQRQqwKL8ICtPFFgWXhACNApYgwYijJEKNABCr4gdFdJshIri4uzgS32yfQ"
    "hFUEFWmCKosDjRhKUaRRoP9hoUZY5/i3IYEqyR6ho42+WDNIBRzByvKII4aSDDmSDrvP2Z"
    "lx2JGIRN0VloFHIO6l+RHHtjS/wwCWNibJBwP4Y//e8Uslts3qfn3drj/+GcjEBzJ9WCxj"
    "SUAs0N/vZ8vtYlsHLDRBP1GxJh5o3Igf1+VWoT+en3UMkGc8PBjIs3K96AFXP7gomlfldH"
    "l2dHBcxc68npy+Pp5Uf714c/L8nIii8TzDnvd83Y/Z2BeeLwqp6RtL03E0CqpBDFGIihc2"
    "Cn5Rh6AwtqWLRaGYwH2TrzRidAotB/q+kyR8HIQEOBUXARBHARI9d4uJtpNb4c6cekTlEM"
    "QZqCPF6ZCCyHD3idwhiDO4R4rlIQWR4dZF9/Q25zHAasy6+sZo3TwEcQZy8yUbA2soggyx"
    "+/r1Rh0zyCDvvrVjoIeiCKeyHh5Mgjg3lVl7MUkRhIh7OjQZBjnkY7g4WVF4X6cnUTk9Ad"
    "V43k/f0C7coLAx1h+K4Asco4TKkh7SwF54VylSTz+fKZYNOE9D4014UQGfPu5UhkXSrxpK"
    "l/T0MH0g9bTKtZ31tWFJBjndWK0lvW+ISu+NZVio3LJh9xn5Z3FPJQpNnHzJDs24bv8H2Z"
    "XIqwuperh3GRZJP69+GviyrIPxBYto+3eppXe4nw/3arX60Nxk/bpduBkPK7rWGQsT3++M"
    "fbNOk5zGziYvSos5OSw/cvCovVl5luOotb6zyXlpN4c1Fm8qKr5gocs2kPPztmZh5eZ17K"
    "y9vI6v1Iu6L/OiOrbElb3UFTzWE0nD1/njCB5ol9PWGdENSUqRDjVqKdwP8r0dpEzDDcah"
    "bfwRkkIFd9o23B+242ALP9fpMolEqoiPCTUqCCazBPRgphyl5zspVHD79zzkYAu/T89jiU"
    "SquPo0DaTzUbPhx1apmhxHpaqi2OBwLreznrzEsvmkx+kGps3MIeOcbVBiiDD3OdnAtGnM"
    "I51rUGKIMPd1ftP0aeyjuL45QUToB8wMwilgnFsshBAivN3GQom2W4amVoAj3HxAAih2rs"
    "3O82ZRLLd+Bdxjyzmr2MNNYfxdW7wrmvAHLmk32LcevSo3RgevXicDYcLlPcDZIFvd3pXb"
    "z+1q/dXvpgcHRF3Nrj+8W6/u47CoLm9KfYSyrS+n0ImNbstumb5dFDfzDVleddy2ePeJLp"
    "zdFBt3B5ihHyWMylvI0I11x8hqS91x7B8x1fGI+xdy6kozuXM6hsgi6BCktoKYLTAjyDQo"
    "FrMMLQ9liG/L5MyQpSKWUQ2OMXJNcAYkc0qQ1P5j5EtHcEQwLZOBUMikteCiWBGAyirmCb"
    "ZGrhuCcaDYB1BUHBzjtT/ddAabZr1PUXHYjNf4dNMZbLJopR6mZwqIMcFwQpJEKsDq9iEK"
    "XQtjxiagVlBQAkaaiEag1EKHIQQdjuMPMHZd4AEhhos4CA2NCDWAlJoYA46WDi4IBSGPEz"
    "ld5sIJFMpjz3uJtnsd9PIqIU94cXV5yABHK4sVCHtjYJAAoX/q10EHv+n+YeIBvmzDSB79"
    "o+qKM3+Olj7sVwzLz9294EBfRtSjaz7fEX4nyt16Nb+/3v7T7ZBzO9xvCnq7f1es367Wt7"
    "PlNe1uuFsvmhLJFawRHQtxv8tCA8DqUR0TgOzMznnhGNo7MRxnC2eG4+WsB/Kqfhfv6B0z"
    "YHEowXNXrGftjNV3Tv3LpeL2F2Y69PoXwTHh1cj5M7JiEpfKnBL63SrLGa3Wt0Bwwfs9V2"
    "tURwopSWY769UNfN6yzS2mzkGPJj3jTS8ljRq+/LRfwsVeHZJTf5lkUtX0clRh6qwqxnJc"
    "UaIIsfdzZGHqHPbRHFuUKELsWkdXSJfDO57jK5ZCCLX+oIiSovG0acj4q9VkTG1+G0UDnW"
    "AqLcjypqWoVZqI8seOro1ERjWORBi+kSTPDYfxgadiNxJrr97gmVt83NRveY0vL0zKLe5o"
    "lO7xmGxMN7lraTfuctBawm0ONSByn2O1Zdzond2k3OlQR33d6kg85F4P7DjpZo859XO30z"
    "wybvdAwIyfj+4LuRterHSB1xXJMtD7yqku44WFZH3c9DQPpbs+6EUztz3qr1SpkZ831a9Z"
    "d/7/JAMTuvkBWS93P80j4/bXTwtfmpmwxwIS4gFd+xmPCTbb7tG2XucDN8XH5ik74uJc2d"
    "6y+SRRpbMtVdAjtrLchs6q9zz7Qij89bDgachI1NICOX96VfzbenZ3x5wq9Akm/eZ+MZ86"
    "VNNGvOm3+/tPZ/XgbV2HdRDv1odoNzLCq2aUvsoeW/bu703x96DbGlG63sSvdJYmsJldb/"
    "2JAKG+sniVjtkd3EOJc6jVXbGeOfm4HHzN5CsL5oy8w+XuoVb3tBQwu+nxNd3mpv6hvZ7S"
    "dm9zM6Xr9rI/2hf+uN1LwJXaqzXFrg8kAtZ1CRHb3zVStSQJufJeMleRkmgrk4LyYJUzdl"
    "N6v5Qv0gBF/Sl8cVp+KtyaLBSw+Uq237Ozg6PzycODn0/PLh7vPdi+L/bqans3q3d7i81e"
    "NcEs5/+yWt58evBI8LFBgvD4PhR3jJIJjlXlDlW4EHCogsXk3/d+2nvY4qs8EvfLWiXt97"
    "VhWOJrznHG1kUjefIL282OlVjMDElswfcO3lyUu7hSa68mYHZp+NCT0vL+9qpYs9/HRl89"
    "vpEdBGLWiRdlQR+4499q+NY/VH84EZt/uR7stnD7j8tO+a1YP3xf/P6wnOrnq9urm9XVw+"
    "8ePdr7v/9378G/PKj+AwqfjlP4/aNHjx7vPSn/X32CfXh68uL4qLSm56eV5n4pd9KhmbSm"
    "ti8wiN+bQTRdNyr8usMo6MiF+Ixo9omUstWPxFyrA9pIrwPDBmJeRhEDMdOBZ9wxM6cqD3"
    "VdX0zI5CKggvVTyEXHziwD/z0NK9gfNifaR98sWL0XxgSu2Glc2vmQ6H3An1zjxBYmPxXl"
    "CFPYTM9CeQHyOBUnoBxhAqftuScvgKA/uxlD1Ztd1InMTk170nPO42u+Axpo9YhiUdWl1o"
    "Bqpnks/GzCcs7MJc1f1nCouSR/r7aKFptu7q9uF5u2pNcipmaT2GW3p0QSPwjKovT73WJd"
    "bMji7B57/vs0QDh1vL77/mnx/ZNMryZpXfcC/bmPoBM5ucnMNJBffy7mxe3datsErvX3cg"
    "muRjfcu7DUZ8+0V6dXvy3jNr59Gle4KWabch5dbhc3pB3MlpvfGg5urWprOLVrLdRoo5bp"
    "D3/449M/PIu9a01RM4ZL1aAsTlXXhqycKD9cvX37x+/ydsfTOrsDXa+1u1QDOrtb3W+vV7"
    "e9dz93q80Cuth+AMbXNUE8kVF8ksUzkwqDQc2HB+eHB88nIvNoWp7+8P2zt0/+GJtHU9Tu"
    "jFuAEvdrRfd2Uc7o67v1or8jFg7WJ+jwv+nisCF2WI6R8qAc6vN66vvq98zw6gF0TuNUBN"
    "/vA+NfL94tlhsgTXspwCXICvlXBVf3m8Wy2GymN+V/iPL56v7qppiu7rbTBamHdTEv54Qq"
    "lG99E9M3DCq//ceCohx+UYHJjNgnISLjX/D2N9C30PEx8it0DHUXEJ4RHPj0BFxmgtL0EJ"
    "fA/CCbtogERMjTGSvKRdDmSZOgQpaNkkSEFWQ8obFDlmE5xZHwvXCWIfJJkMTuw+8L7f0t"
    "TLuUrwUZqhJYGLYLEDkL7+tcgY1QO7yujji/JCZh5DfOKEm1K4MkvlvAkxpBFNwiSMmQgS"
    "v3jVFEHERTnxjdcBqXwhdGETG4bH1gdMNpXKJIf8VMYYlCMmO4l+xEwco0GYPHfQctEcXN"
    "ppFFn041QIKawQk+0ZZwSSHSqKO1sBo1Qc2gjmraoiaFSKP2C3gp0IaAweYKLUE5nghHYN"
    "yCsHlY2zxavmtgxCB51AiMjccwQ73FR/uUSshI+KCXUQA8hq2KeydkaMPdQ9PCUe6QThHc"
    "zpGSMe2hFFTMKqfDTAS7QmtcXDHRcp9wYl4bVDwQri0OfOJIRUHpYTcMi0UnNE/8OCSkON"
    "0xdMD5l2wPqfgwVFseTM6RkjHk8mH4eXs1jg+X0ei7pGc0OPL27ccuvH3Cb5eODr+d1Yc0"
    "/bzTmUetU0eFs+22uL2rHXnI8bgsJec8vvXZ0jw+XPK/Q59t6two43uWnEdWupu2wk7fPv"
    "327fdXmWUYTeSWYlVRux9qynNnPySvtEWFen/SFDfxf6VlrhfFxsoWngL3+KfS/qi+flda"
    "LvZbc6c2gajNu6LPitkfr77/Jj6z8U+ZVo1mTms6AVpt3M02m99W63mVtL//jYlSxzerTw"
    "X7eE9VZ7v6UCyn72eb99GpwXfkGc/Qs/MA1rQVbvqHp8XTt0/zJsvTOsuNldb6MzsV5Ow4"
    "1QDe/ECCVjPfF/OrPwhOZHnaJBrxgWyKf/5A9q6a8TfVrDRfXd/fDrjEkT7ID0xLEDTAng"
    "FdfdoW5Bx+vxkwsQZKcGf33/3h6du5YHplSX3nIgU7T2gTCJDpXJ49bahB/VYl07fF06vi"
    "Wgclps1haWtrwMAGBJa6uCvao5t/7JPfXM65sU5YmSNR1y8DT0Q9G6MDUc9Pfx4Kj+QY0U"
    "QHVxStH05tmf15HN0qdRwH1aQDFbrYYzRG2cpBS5Rn0ldRHOcQNDQM28McstkkJsVRDkFD"
    "Y7I9yCGbTWISHeNoTcwQiMDUhD5wUJ+GYecBR80hDL6GxP8NKpu7vz3/Eb3fsA3o/EYYed"
    "83oQ7S9d31LvJ8I8QqxzcWoPV7B/aE3d6ASuH1ZihJp3cgAuVsY3SXcXnL1cV5OHG7fRyc"
    "rCIo/yaqLHZ3M5Qib3eg/2HObqxz/NsQp2iyR2hP9xdrBik3N6ws93IzlKSTWzrsPmdnxg"
    "5uEYm6KyyTnQzxbv+j5EXffLhP7VDL4tQGdXBW9exBQKmmd6s1TO4RFgH2Dd7N9XpxB+8U"
    "+PzPN4tNkOq6y8t+v1xUiWs32/hnPl37ZrsqN6iryhe7dNf/u98rJ+C6mSpQP/42W1fpbz"
    "5Nb8uF0ftNQFs9HFYular03dN394s5nVV+164Bk/TtxjnbfZ6kxoZRSPGH+1Ts7+A0746B"
    "s2GvkOYYoZy69x4+eHl6+ryceh+Uk/mvR4eTB48gdWjh6OJ4WyaBAWwesgqK04nRHb94jH"
    "hs3c+X8pzwPidwOL48S/9rD44Dr917C4Lj2AsXlSABeRPHMwBg6YoUPIk5wzMFZViVT7Hy"
    "yJmGescwqiQzHzaZPrQhl1K/YhTbgktbnM62T3bk2+m71Wq+oUblj3vNmGy4wu51bQK2rr"
    "Oq0LqaJN2hP5ZKJ9n/9OMerk64Kfs/E5B4G2C0BwFkrwAEFZsJW4WnnswJHN0CZZBzMmyF"
    "9BfpU9Pz+ehHTEIvzTzfI908n2N+xMTy0mzyWcsieEpMyg5B1rRkzlQi5f2Yee7zye3BKk"
    "gmfjsXY/G7CAwbuRt+yRHtthGCZPwEDYEiWLj5nohy8KNSw3EfSiaCLcq+T1JpoIdJ93cB"
    "n0+7j6rKov1pMnpG3wG+RHw/XsBrTDuionuYWr7VHRsW2GEGEgkhq8wa0AlhhzY9OvS8QQ"
    "eVdSYNCUmjHh2gwKL95kAJENDRy5Zu42G4aoENJyck3RMY6XcvRnvsQvzCRbj0CXdBmskI"
    "EtIDk9vDPcYbMMPlHBJNrgHV3IRJ5VoIZ6gdaSI/T8X1dcZO0NJL+N2AFdu+9x/0gRsTJ/"
    "B2LgVrwFCEFGLgiVJCJqlJzMjjZQeaESKFWhpHElUncRlGkYDGcBBJ9NAALbyPr0CPtdiG"
    "kIBHH8aIIImbQAEkAGAifoR8twaHj7hexdEj0ndFyKNa2LqLHfFGRISOgMdC5JEjJCEdOJ"
    "J834PWWS5sZOj7KyaPrnA6IIMFyFdZeihaEzHiFT8wYAS/u2L42IrkkZT/Cb2fDBWJ6yoi"
    "RUhCOlBENMw+Xx+CIBEBhbYLeoaIxKEMTfQHGTbiznObcyIm1KCNHkGnfE+MAk+m60W56v"
    "jmaw8/IV49Ur5MH7wrlcoCF2hW1ICMayZaou5Do5iJhtfgyAnuqJFirzqgQwzA4rapMN7h"
    "I9F+6ggyGF5KjAlcnYU1y3fSui3OKds2UxuSRh/tv8T7kohKgdRmowJaF8MTZzlLUtvBFe"
    "Q6y0iSh45tS4menEI5BTCWbN31lEx9VNHTIHhGo6hGbSYp+QRq0scuQMKUGkaJY8AC5HH2"
    "iGmAhAmc48Q3YAEUi9u6dF1cl6vico16vZr3vlkrST5Q8U/mHhBd1A7E9Rf3n3xf7F/lfG"
    "hJWtdvkTIutUkFUvyT3VL/e1NSL+fTt8GbeX3eUSw1EC2iq0fNFst34U83s03loC1qFMQT"
    "YQOylEB7i5pq811sindDsgz8j9mjDL3FnYtxZ6LVXZrtUeK5274buDdxXIziuR27vnmvHX"
    "0yIPv84uDi6LCLw3ZEQ+KnyfTPtHJE+w2C1M1sbZH9Popsk9pBgV5SAQrD1iIkRpfM43ao"
    "pYKroVgMYRISgu0CiGo0hUex6MEkJB7bhQ7VaAqPKBpSZ1Z2IPLmVaeYkp18YhISilVkJN"
    "UcQuIqSQ4G47rmB4OO/YgHg6AJeDAIAfIHg1gV5MGg71d0MAjBqg4GUevtwWBnRvhgMKZR"
    "HAzShOTBYNc+dWJB6yxzMCjWE3c0hFrtczTE6YA6GoJ1xQeDNKHoYLBT/LCDQaRt9NOQQ6"
    "VUV9AHg19m76cOBkFd+cEgTUgeDMqG2efrw/hgUEKh7QLLu+P+ELDdL/Q4x6uiWqsA13+4"
    "DbL6FrjgVentAiQabK+vL5bNBVUnJkrvOuIrVc78Uo9URWs4/Tmis6HBh4iekdnda89xwA"
    "Vqz2PwPV7PyRmK11L1g9v8lyOruox99Or16dnFwclF9Y/Ts+dHJ+WwC69me253xXqxip0J"
    "tYV1a+32omdlh/BHV/OnrgJ1AMt0jfBkkqLu3NeudIxzV7pl+tAVGosWXHzfLUZllaAOtk"
    "afNPhKkfszecYASTgg3Xxic7SA25VBUpyecaRGEEUnZLwMGbiqAzGCigNpfRRGNp3BpjoE"
    "I6g4bNbHX2TTGWzCm7L6ycMUkGgSUV/6YShZUzS9+sM2nkFZfYL1CDsqDl3zaTdFFjaamy"
    "2rT7rsOhOioRE9RAuJ5upO85vtJ8ELIkIpvLJEUImQRheVRkObupsEqqqNNSBjv32jAZPZ"
    "a70cVdqro2F7EayG6x5sf7P9PHhBRCi19tpRiZCG9joeWpG9NlXV9hqQsZ/60YDJ7FV8pQ"
    "pQcHgsL1ahJhGWaF0quV4FqpsfpAQtjHrJCraC71khpPyJCqkW5rZV19vEhSuEXXnnCovh"
    "r10FVkbdvAKUqstXDC15zBIJQt8NYXSZvYUlVx5/FQe33e82DqsSyu9OVFfcyGJoRWcvUW"
    "8MvZeF9U/9OuxmT7J/uAtaX7RhpG9qweqay1oMLXksoxmWn7t74d0tEVGPrvlykvxWkq3v"
    "b77+p2j6JdK9XSynf7+flYu2bU1JBJnWOU6IXLqCM535YnO9ul9uGc6B3QivbMXrvR53wS"
    "yvgDnTMjm6qRmZHt3UHIcnn/WsoKl4qGHBZS7DK8E4NrA4a6xLxyRPG9tBtzhxqjmFZuzF"
    "cz/SwnHHQEQ3K05KIHW8EapKxzoGwi3ze7u6Ljwdz+7vABUHLZoz7LZ6qHUxPOVZCkNtB1"
    "d8osJKkoUuvYwGSXiQthfOcLsySP26krlGNgiithNFV8W6mVF7LAaoOJBjHIuhpjPY1Mdi"
    "gIrDNsaxGGo6128zTSZTioxG93nymdLySVWg8P9iQqUaRs9tykkpVYbGOUxQsuN5N1izzm"
    "Jq+SmGClanJNC4jinKmHVu8vJLXuUQjwhZ645W1PF5zsI09ycnlxy+dngDUrkK4oOe8dUg"
    "GthBffXQhrTsB20HYGUju1eIBEHJTmPmIRJk4xmUbr+oRxlTcii7/agpSti4zqHH5lWCzo"
    "Qn0F30xCdLul21Vza/bv/d4BhrJoC65wNbac9dFJUNvIUgPHtwELadJ+/xTiK6W4MdnhWq"
    "5WP3llbLcMh7WC0Lkxhsx8zggayWk9RRtx866iCTXUSE030rTVWFibuPQls4hh+QbJf+6r"
    "mq8hBqQMEAsg6gRq2K4GiSD9GUNvBk6YU4CdJQFSmnYgoGmnlSKdiqCE6PnuPzRA2Ap+o5"
    "aSYoN52qskAhIgagefYnouE0Ll3WJ0TE4DLP9kQ0nMYlfRYqqM5gsX8aKmozDUMVAo6JGE"
    "h2AeBUk5mBpHK3ElQkps/jbCWlE8KXvmZB0elUMP4jUrSMQkVorZt9SiqaWHeCU2TwwfJZ"
    "CjFYXFPgbJ0SuNHMcq3dpYoXae2Knlya2cX2g+YyXz15TD8k4cbeyBH9WAwJQuUkQ4Xz8y"
    "hHiuanhJFg1c4jZCh/vIoZCxQ3b4T7CtHTIlHtyxEeF2kbGPd5kbgR4oERADPUG8rjj1TC"
    "PTLiepp6ZgTA1j40AmXonhrx5kU+NhLR6Z4bIUkvmQdHvBTMWwikDvOPjki1lnh4Arbc8+"
    "kJRhtowJG1NY+PkKSXwudHfDcMfoAEap74ceADFomOYZ8h+WLtIfMYSVxb9RwJSXrJPEgi"
    "HIaft1fRwyQCGn2XWIa288+OaILcq7dJ6ii+4mPx9T8ocrderNbtqSGXcHf76a4A5TXX+2"
    "L6fnVf91AsJ5tEN9Ds4FS6IS+zhLoh01A1XkL3ozudOT79a3Ugc3J69urguPrrl6OXv1T/"
    "fXP2cnJyEebNDXk7lXYnPuUPjme5ODu/ODo9qdicTep/1SdAJ4dHzyfNAdCLyeT5zweHf6"
    "n+Pjx99fr44IhvLOqo7iDH/Yq0/cMfvifz8/IaFya1ZRi4VXhUwf7IJdE+tc2Iq6vy39KE"
    "CZjWuXA5AfI4VXlxacIETuscuZwAeZzB4NagDIY/h7GrYo2w45zHV80n4oS6NGECYzNbWe"
    "MLm84jDGc1DcBw3uPwBXWsQQasFUueZmWyeFd+wpdlw9vi9q53nsTNdrZutpfkIwjuxD/3"
    "RUdPVATiTds2pldP9q/2v8v0UJLW91IMvnUjNlVzD1SkuCc7IVL7kIdCFvOiDs5KPRRSro"
    "0/lvWqNJ0b1/NuyfX02bMa4rqYL9ZF9VT6egHWfyC+qdzr3FQLoGjl9h24UVj8fley23Dr"
    "0FYQuGzUGEOptKlrZf+Pb5/9MJMbA6aFxhA8V+KRSI2B4i4whu3s3dd/+3XoEx53q81iy8"
    "iaf97j7ez+pop5XV3NrhY37Qq8vSZb9lhp/iWW+ezTJvh9eFzc4q64WSzZp3xAhFxbu19U"
    "W21EQzdANQ+rjU/NrPc7IjV12Ofddqn9kYwWi+mTr5Ccvp7U26G/Nrui49PzcLdT0zN20+"
    "13cPklcdkU6heYm2cXlSBG337/jNpCEX0m2zpBQj8RVgUjbJVwe2hB5qupHjbxFASCYAg2"
    "6y6rV06CRnkYgf0qoAQGnoXT1R2KpeNErpObOm3z+eVxVF0CZOB6GLSXhyCOM6PJDCAJIs"
    "y4tnl4Gp8CICAgGfsQUIM8Do3PABAQOIx9BKhBHofsDZ3UDGb9fk5q4lrIJi5soYkZyxeZ"
    "jXLBRNV++CWyt0sCKLfZWz9BI7y8xEJC6mlJ0xPIyEWLFdCEIDz6aN2jwk1QksuYaF1lhZ"
    "VsHKFs6opecQpqmsdfNMzHfMEpbAC93xRB42MuoArot5uansUvN0UQde82xe26V5taEyLe"
    "bArqa15sIsjIuArXMvmMDKGj3FtNMs2wb/XELfZ6qYdETp2ZxzXlbzQRZKLYCafqge8zxR"
    "oGPwx614dVPvMy0xfW18k3mcKaiheZCDIyLiI/jD5Pj4F3mLL1dSq3jH9QhTmUQvzTjZlx"
    "Y47ylHCp+IGuv4qDkeOvYqV3+0G/FhZI5EEBZG4xWP5s79FCbVGOoEAbYgDhTtBLbuS46v"
    "hT6/GqVOFCiKsjkW3dB7AxTn6F6yCujuS3dRvAxjj5RS4DmZnYCM2YS1Uk2dZ09cw3NRXr"
    "Ebc0AXu4oQlB8duZGDq5mak7Dm1lQmCqjUzUYruNaWwDb2K6uootDCYiNzBNm9S6C+sks3"
    "kR6YJbzkat9VnMUnippWxYT7xpwUSiLUuj3GEblkir0T+HLH05ddNblS+nZ1OblKCefIuC"
    "icgNSnqY7L5/4o1JrrZGxZ9vU1LMbv+5K8nsSq7uN4tlsdlM29M9mIcoKieSEQ0PlZitc0"
    "l/qo7sFxtRUQ7dH1UsrDZIFa++gRE1MeouyCWqkGXXKn+1fQ9yBvleKTX055/cYhLv1bBy"
    "ZHsdQOcXs76nTbdrqDVyBd4pJL8I7+pi0QPdGSzDw5YyYotPtgmaoTAEZ9pkqywkzWY0ro"
    "+hGG9HYXMsBs2GNK6PMRhvSWFzLAbZptTVxHJbb0u7lliR42+W4H4+SQWhwMmVzhBCVzHC"
    "jUUU6kB0g5+h0+khvM6/Q13wF/yJyrJzZo4Qm/gOcXJnzXVVkU+mq2jvlKl4j+mVCfgjt0"
    "yIK+GXieHTjpm6Y7FnJkSnc81EjTrfTGM+hHOmq63xzmAq2j3TNEtuPLFucg4akUrYfXzU"
    "Xq+NPAWa3MmHFeVOGkwl89I0Oh7opol0G/97kCOA0zrjqfmSujjprAkqKrw1mIp212SGze"
    "foKOCyyVVXqdrSacO5EHq4dGZ3i+mH4tP0H8K148CK7pC0lTNuErdSELHs73YJu2mg+yVi"
    "NdgNA/0XCe4iPwZH79aIYbm9X4NvnTqPxmNHh4/H1Blqs+ptTWzIYXXcCLWuj8C3/8iu6S"
    "kiOa5hq3m6bSk0sW8nRWwGVeDtScuRhc1bKddG2ka9TRp3pNBA6/+vVxeGlDbwtJ0XS5CF"
    "qnDcMXQ8TFtHHtt8FqPCscfQ8RhtHX1s84qFXV1a3N7drD4VX/91ZQd0ury/vYqf7XgKDt"
    "dA1dQ529v7m5tp7rDOV0pxKm5n8Sse9Q/Tq3J1PZ8+4Qr2w4K796tlgX6gWIQFmEUpa6XE"
    "Gdk6WSPi8bfV1XS72N5Q546+jHoApbibrbft4wWQsCskKNeruDF4Xbx7zxq9hzzbbH5bre"
    "fT97PN+8gm2mQKi+XHRWVn6JEVn63hanW/hHa4Kcrl83z6tmx4tUZlA49Wb2fL2bvSLFNn"
    "q86E+20cjPYLfhwN2yt4NkbHtR0/PCUgnnEVzPcpZhvNCZChL0wd4npW0VCCrHyhiFU8ui"
    "CvrlTEzA0435vVD5ftPfyD56+O6hv4rw5ODl5Ozqo/zw+OJ+f1H5OzX48OJ03x2V8mF0cn"
    "L+tkZUcnByfN7yXV8X+Ed/d9s2i0QhhRBaKz2kEd8nSjCR+Wd+MsfVrO2KdoJ0bRujVEPI"
    "Ytd5h0q9TuEg8RHSw3bEhE5Gd2yPYSNZuE1HxHn+i7qqHjQAVfbRMsvjkBmP2eYPbzYPYN"
    "wezTa3FfS7RLjGrT8hvuDkFrWfHFu0KSajgcwW6QaTkJrZ0T5ahaAhpQOMMadpFvUwJF31"
    "GA0ASaprtQ+0mYyVmOYq+Z3mSdVn97Ea0aNz8R4lrMRMizlc2AvfHu98abmyubWsuVIIkL"
    "QUOj1kFUjs6w8SSyZqepsNyWgMYU7YWVPQlo1T3pBRPgVVhuS5DHq7VcQNsTb85ygSdB3d"
    "EdZUoD0JfRSxWYSU+dhDJrlKO2io5SoZx+doKZDFWO0HJUc15HM3DOqxkp57yw8SQyhZed"
    "oKGR2XrXyWaTmBRedYKGxmTrTSebzXx1Bfti+us3YGdsiDS/VQ5rhy4tIdDA0UVBhD5xU3"
    "BB20lYnTdaEE1MUlHgQtccHU2Miw3Bx+IJ8YsiiRk6nQ7CSOId6YGPIiYqy6KIOULa2HeE"
    "M5GXi3ADq2w+ImM6HB3RAKsnyg3VACSUKkFn+IBQqYjQ9HemDIHxB7WV1g8pafPfGVbJAG"
    "iPLoQA23MNAlRTYoijYZiUvTnH1HZSSEVjaWqYookbTaKKjli14AhiZn0fVjSFSoqQRgzP"
    "jtWoaQbczgZUtkXPiZLUADwg1yqApqfxw7qm8DlBEPqAIn+dB1S+tL7S4/mPeK0HtgGv9i"
    "CMocriWHxCHeQVn67f0TUfhFh11QcL0F73CSwNX/kBVIprPwzlJXX1JxCBusfA6C5zBUiu"
    "Lu6OCG63zz0RVhFofFGVxVeCGMpLybWgQP/DrgZhnePfhtw8SfYIfU3oizWD1JUhWFl+bY"
    "ihvKSuDkmH3efszPgqkYhE3RU9rxTRLq6quLkqRMVMNiVUCGFTQsYINkVdBOA+EYOXuZ1U"
    "0fpn4L7iENncqzub+6u/FddRdOZT+KRUWyeZm2Y1/wTkdRLX71aBZ63al0RX99vrVRxn+7"
    "Qla4uIwNDV9fX9eo11cF+AX0r6O1Jb9+v6UGJ6u1jebwvT14Rmm+qZqQK9JtQzkHN2v32/"
    "MokK5a5/teNg6NUvx8YonNPzSz4OdHhwXD+9+mriQw4nrw6OjpuHWS/qwMOLg/P6sdRfj8"
    "6PLprK5+cHLyddJKJvKxgKUO62iAoVxTK7sYDy/ZS/k6gJHtGo6Z4ycr86DRyd/Hz65uR5"
    "hev0zUXzNwYWDDMoU1skA0YNnOBZ2bjwEj6N9Ozps+/Ji3207cguvRG0bsPoyi7tL/ORrV"
    "J7Y1+zGcjZvTCoT0Pxk4LJpRPYogCG/HYUTWcBS3Izims9DbGdwRXgWgoGVvdFsO0v36oI"
    "To8+A5Q28FT9hiRIQr3yPb2YT4NVAjufUG0mmIjMNiAx7e6kXEm1aC75YRoatPHlPqrZJC"
    "bNpT5MQ2MyvsxHNZvEJHoOKapN47B6FAk0lZS9WzoJxfcLKgpBvN8wxeLbTcLx6yyhC5sj"
    "pOEFqzhDZKjpJEK3vVLii8hodPHGzRQiaD0NMJgiBYfiDB0F8SGY5KPz8LGmfyiWGLvoLJ"
    "ylFOMPj8F3oQP+BJysrjVzSMqY+g6ASmy9cX2ozNyTMD3clMNgj/ZHy1mrk0MCUWfNAZEE"
    "ZhTKMRpUgeW2NbXfnoCK+fCMBkpipaE7TmWrgJDpyrAWsNu4yHK9CiWTK0BnyYhUroTQqn"
    "ejCIGFR/WVdo5pmT3KTsDK5ufYNaacqRExO5khD1w8e8Ni03mAkFKnFO3cTpDrFBPP97tU"
    "jugbAGjUXwOKnvsu7BI8N2K6PZogmAZUNg+m8fxHDKaBbcBgGoSRD6Yh1EEG03T9joJpEG"
    "JVMA0WoA2mCSwNB9MAKkUwDUNJBtMEIlCn+ozuMsE0cnVxURS43T5RFKwiqCgKVFkcTMNQ"
    "ioJpAv0PC6bBOse/DYm/SPYIHUzzxZpBKpgGVpYH0zCUZDCNdNh9zs6Mg2lEJOqu6BlMg4"
    "MumogWHBjRIznv9ez2brZ4t6zepH379puvPQjGwxUl03W18+EZQcC0gO+wSI24ywbGawBm"
    "5sl6k/xFJ/s8B7eGjWvYn/KnJECzKqrfD2cKW2DEzQI9sL4heXxgW9S2BOjC/TO7HWHoVD"
    "CH7UNYCRQwxWfnGXpL2IJz9Kw0AhU4G9NCD+Y6frCG9mve050ECph9exrSW8LW9zSWRmLs"
    "8jABljJp4KYhAwkRBFgV4QMsZQqrbShBQgTFkvK/23VFuaxwB/Vf8YovnxA4nwcY5bvdh4"
    "HRVNbbOF54O9vebyIeIP66ePu2Orb/WEwbxThspTpuF8tZ5TCLC+qQKKiJYjmnfiv3HrNN"
    "HHnt4jpnt6v7Jm3oz0cv2+jn+tRxeR0Fcn8bi7taz4t1A7ajWyw/rhbX8NfSZsEvFaYNUG"
    "grzuDA69VvS5v0udzyux05Qxfejo1RoLTnx6e7zWe59UzYtLRMSlpKkM7kvXqany7bmOXn"
    "Zwcv6kjs86OXJ5M6dvlicvbq6KSceet/Tf799dHZJAhk7pQWmTTSmS9NhjN7bt0Q8JI2P1"
    "3C0OXaTqP/IWbh2IGCuTIs1reITzDAvFTtb33ECoem5+d+7MPQjerg+dlFL0Z+MkC2VhVk"
    "4uQ7cYr1YhULFM2c3Rd277Tyz4TTLSyDhD/9iAiwtdezMW3t1fRUW3zW0Jv2/cwOzqfw7p"
    "qeRGT7TYLWL2XashH20mSr5C4aTWg6WHEKphiRWU5i1Bq55vRDuvo05ReaUXUagPvImawq"
    "QXt5CPLNEUlmAEmyFWLaTsLT7H0wDQ3MeL9DNZvEpNnjYBoak/G+hmo2iUmYmK3PZGAIRz"
    "QpuKWWEEm7AKOAWCehgm0mYfjVnhCH/zgSQFyZIQTHMokh/MRLQnM4QgrVQ27JUUedxEWG"
    "uJFkcgWIwnB4UrkSwvCb3SiCD7uh68tCbhK0zMJqJ2ATgWnRGtyveFWmDymZbmfW4o8e4+"
    "W25cSFhFNoQWf/mFahiXAE7EobgjEQEygHAUHMfLZ2BFgyDvzOSzUGQiqm1+GWzvV28Lvl"
    "1y4SSIhYZ+8xnRB1aOdjIxfYd1dZaduAkFnFjAxQYs/OHaxbzXRE3Ee8rQFXMf5ny29ZKI"
    "0MrHLlEpLJAEcrllFBS1Yqrq52lRLRMSuUUcEJLbj15fbAF1GyCL2v2BYjaDyJsnE3q0ap"
    "J2FM1nuwwxHqfjREGsghgagbmwGRBGY4LseDKhiTbU2lxYZUtLWOB0pipe74QosrpmO8ZP"
    "5oxNJHBhpOuzabwxUtuIiMcW26YxtLZ23cbBKZO+bRQovpaGzdEZIhONhwEl117qRF1tHQ"
    "qJqzLENEYYMITbe4E1x4AZUvrS+8eP4jXniBbcALLwhjqLI4epxQB3nhpetfdOEFIVZdeM"
    "ECtBdeAovCF14AleLCC0N5SV14CUSgIu8Z3WUuvMjVxd10wO32uenAKgKNL6qy+MILQ3kp"
    "ufAS6H/YhResc/zbkDsSyR6hL7x8sWaQuvACK8svvDCUl9SFF+mw+5ydGV94EZGou6LnhR"
    "cmaSydFraLMmrjiYggsswVmPvNdnXrThO/4lDIXAZY96o5m/4VZOxFWOqH0EJhoqcVuYJ9"
    "XABf5MvWiHjUb1CiHyhe0SOeYcFmuy6K7bQsKJifKXa4OGJ6XW201lFQ5dO6Y9bFO5AWt3"
    "2VvSkgUt9eL7afiPrVz0Ttu1U5Sm7K4TkH/VsTXS3W2/fTeTv3OZruVwopKt3HpZ/K8daa"
    "dffjbTlFVISfgpJ3lUNoDSyzKigZl2NzTSF1RQTa34qrzWJL5hJuiwgiFxMa5gCeLZf3pd"
    "rWxcdiWW8ushGyVcnN4m1x/ekaBAx/D+OFEeCofF3c1Aa+eb+4m96UAtykal/db0qT22y8"
    "vQJlReUE+M3qfn1NETYFlEWVv7+fbYrp3bp4W1SaKFA8b5O9+a6aolb3WzBNfTlhvhWa2b"
    "pKK55i5j4SGWZczHBLPTRm2LGxihl2/JLJlV9Pzs5PT6owxcPTV68PTv4jiMd1DNynA4Uc"
    "zzIphT2HYHJEUbNNEcEHcelmUsikKcE8nhGitJMrkqO+wyxgAOZbyCcoTgZjO3bxdOr7qP"
    "sZmc4fy/8xbKIJGPDyZSHDJ63ZPP12H7HsZm7PqfnJ2c6LyauD4zr9tvvv6UW5sCQsKJzr"
    "ocJcmUj5wfQP+bRFMoOMvggenv/1EkY6J4Yr/pB0ceZREWKaCJ/21jow3tzxib5bXj7/q5"
    "8Nzk7PX5dbkaovDw4vjn6te/X56dmrg5P6x+PT8wuif90Xr4vOXnRmUq6kK9KjV69Pzy5a"
    "Pqdnz49OymU2wYv+OnrOuNi18/PB+dFhxbzc4HnZDw4PT9+c1K6n6p8lwK7s9cHZxUk5//"
    "1y9JqQA313UaL3sILIertPMco8X5fI5h/m64wmIqIeHW+Pm2g+mavte9Ct/lta6vzPPzkH"
    "Kme00w/L5jwoMSKi0PzOojOR8fSnUhZCTtB6N3G0DjCNjCdbJT3fcSfkvd5xfRpK0G8Gbm"
    "/YogCGPKicprOAJQkr51pPQhRG/kfVaUCmkf+gvTwEfSfRkf/9IWm6SBL57+fyT1MnR/My"
    "kSBXfIpYAtX4hey0OOkhWDtVnijGXkPADLrQ7SNFVn9rEK1+WDrBBHj3tXj383j3B+Dd74"
    "13X4TXO83UHd1RpjQA3Xa9VIGZ9NRJKLNGOWqr6CgVyulnJ5jJUOUILadx7OrUsloWtEJ0"
    "oLVLjqDxJLLG+asYCi0BsxQMfczKvgW06i71ggnwKqy7Jcjj1doyoO2JN2e5TS2d5XY0Ay"
    "23ZqS03LDxJLLwnEFhvxEZjY844FD2LclB3cNAVLE2FNYdkUm1obV0ksMgbeSsPqyrs31I"
    "OXAEBOyU4wALkl65d2dRisEQUtFI8QmYsvMpBuq+j+WUKkIxDkIqoSK0o4BiMEQRuTEQVN"
    "UNAUA4cAR03LT7NyhGEq3mzjqmoTEa31mnmk1i0txZxzQ0JuM761SzSUyiZ72i2jQOq2e9"
    "QFNJ2dvzPaHszakfJftYHo+mxfQwaU4RRXcsMA0FJzyaBM+MtL9aDp1AFBFO2UULikqENX"
    "5NZDy8icsWsKowBpwkY6bBEYGlQtu7g6538rfnSCoaVxRXZIoubjvdbc2jiIoOawg48+xi"
    "n+BwDEsse9LJk4epHIyORAw1Go1jwpUMx6qedix6GmYgjolJYqxBzIYWGyJlvIRhVIjlER"
    "xuXrB4rsJKtEAhZWo30YStWJ55oMYFKH3ASz+ogDyFNwitMQeNxEgibwJ0tIBDKhqnC/wx"
    "hBc3mkTl40E1H5SAiJlpQZgp+LCgUkPskWwy6LqPTESmgh9+bHaiAsFHx9dV2nVMx2z4d4"
    "FRYuQufFmJMSKjIcaB0aYIQesZl30bXacaxiEVY8hh2F6UsaL73RByLJAQsW70xnRC1FHa"
    "ipGRC8ZsV1lp0ICQO6AaF6DEnuNYNpVRI1Kmj7lwuSYHAig0VAQhn0YVOmsniDXqiNJC7E"
    "wlghEAKJTDgKKmx8LuQIs2/so0EjQds1G0TCPBNZxEF8ZRC4GFQdYEpqDYEFTANYmnDdwW"
    "QmmjugkUTYkhgIZhxn9GBIqLvWhEFDnpS8P1TB1qmH16Zxtd9tLuazExs6slrpTZbm0pSd"
    "In381lNSXikIqJAggvwZlijNtOggvv0anWEYCQ+WyGtcAaIi6yDDqGkskVoFs9IFK5EsKV"
    "w24UIVg1RPWV5o5paaPfDVg2IY4fIZKEOHHlS/OEON4dNWJCHNAGSogDMYYqA9klsDrohD"
    "i+v3FCHIhYlxAHCeAS4nQWRiTEiak0CXFoyksyIU4nApmZg9ZdLiGOWF1sJhTUbq9MKJwi"
    "0PiiKssT4tCUl6KEOJ3+BybEQTrHvw3KoZLqESYhzpdqBsmEOKCyIiEOTXlJJsQRDrvP2Z"
    "kgIY6ERN0VfRPizIhnnlFukOZnkAKk+ZHIltEU4IQYze/RZeDuzm9V5C7ydhd0G2moK7nt"
    "hduqApeDos3NAxNN9HjKena3mH4oPnmlf/O15/NxgEVvTreVL7PJMLqjCdET2fFJiTIvBu"
    "yygfkxEDvz56wzLYiuF6d4uMU4rHNpft04LQX6VBAUffGmMXZG3Ww7AnMc8lAXbozaYiGl"
    "tD9k91ccoQ7rsC0WL4MGqviGb46BKXRBoHheHpEa0tadak9m35E9j9DpSgP3f/TudsjBFn"
    "6fjscSyVQhj6NP0Gbgm8bVJ8UQYVbE2Sdo05ht4+6TYiiW1f4V7Nk/wCPYb+9vbqYwvSN6"
    "xNrXSuV4/Nvqaorew25z0PgyMsHe4KSMX0h6yc+eL5HLqXe3XtzO1p8ogxqcbm+Xu4J2VB"
    "o8sD1DT+MOel+7YhcNJcjMF4pYRUMJsvKFyYxPLaeBGeIiLsMSxFEvFONeEL/kC0j9WUVT"
    "ZL8rItukNkOuYjfmVJhaMhKPYsfj0iQ4bhJoUWXqUYXm4QzhKhgS5BHZPKoQtymBonq0mC"
    "I0gSZ8uJhuPwXzKlgSLebdNCXKY5TnIQMPVxCWvZ0ULqUZcZ6PuD4913yGLB9QrDxWwe3v"
    "uH4W664yfECx8lhlF7wRCYl4lOweRNMpVOJMXHF9Es/nyMMFxcpjlVsrTMLFYd1VDi4oVh"
    "6rJgMXQ5hA/7nzb7ESKxSjtQYi+VZWMTvPvcVKLFCMZn4jEm/1mt80ebeIppPrFFW2FoKI"
    "RPZ5c7WQUgqVILd3MlFLUgk7zdNCSilUgsrIuSQtvSxdnaOFEyK5BVFkaEEk9MrbNj8L0W"
    "gKjyY7CyIh8RjnZiEaTeEJfToyOIGjh0Az5jYoaDkFqXPFCt+UhUQEsNArRV+IxcV2wGPh"
    "ZNjFj81iMhX+MEx4NzpIv0Eb15W/jUnQkQa+G4yZxz9jx6cSJZurAH9QzVIVsE3nEaoTFa"
    "SoE1ht0xSkhUihVl93oOnoQbzLyw6cXGLwqimMv+mQU8CoFx146cRq0Jl94pZDaPM7ASqw"
    "9uQhArXXSpwe+DI7OPyJgashfbc4emHS/tni8E3NkV4tDpqgHi0OAYbawg+AxqpgnyyesS"
    "8Wh2DVDxZHrQfvFc8SzxV3NMrXijHhJfdY8Sz5aCrWmeCpYpGeUk/URq32faGW0gEaTkRd"
    "1TPFmPBS+krxzOiR4kjb6Kehr9pyXcG/UPzl9X7ueeKgru51Ykx4yT1OnB9mn68P8cPEOQ"
    "ptF/S8hUGFRzU3Eqi4p6YkCMl5QsThZC40XG8XH6vrHHez9XZxvbibLb/+ULV1sblbLTdx"
    "pBp479QrRnbzoa2dCUYKljPJh0Cxm5Fm5jLFWLxRyl2fIAxk6BUKiqVRCBXJO+zv4AW/5s"
    "dqndo8QXryvFyStK/1TV5fTJ7Xrw5ODo+PTpq/LyYnFwf1s32Pku1VpxTxeHLNBlPdInRs"
    "Vd+/IJ9QXEhcEclrUHZtIsPHrf6pevaBUXlpqCipsHKrWyl8gjSPOJgY2tsjQYf2vzxCyp"
    "LD6+ylD+BgWtAijszUBnInDbWJJS3D/Zjd0iape8AfGFyelkYNX36rQsLFXh2S2xUyycSq"
    "SU4DuXbFE0E47kcyC34iyFAMMwrAxFwVfU0CySVWS3qizLUrnyqjmXEko+gxVXqxBpkF5G"
    "Kvjr6GgSWTDxjFjaw0vWCY2N7Myokj1oHmhlaaPq8D45taOXHEOgj2CD00EGwmMvi7miOh"
    "7xrQuR7CTZLfDHVX2NYzFLL/FXsIPGLZVaS2tmD3v+MrTlGvGVx2ivmZpz7INSG+/8IyCc"
    "+zokr229mMHNTejhloPTBncAb2bZoCgWiOO5SMVeN+EZ1P0qRayMMPLjk5dJBVl4bSLIxV"
    "IAzJzMkkVIfmOhhNmoNvf0WMk0MHeYgFJC6QGaignwWIL5UBOl0IK0ecU4F5WCsviAy3Mt"
    "SVI87gtg9/5QVRrDz/O8rFOdtsFu+Wt8U/wiHU6iZ5ALVZLK8LGsNyG6c5GGVVmTheovkO"
    "O2ciTGDoepXgaHVRn2Dt+rM7YFrd+MOlg8PD0zcnF9NXBycHLydn1WHS+cHx5Lz643WpGv"
    "f3+eTs16PDSf3nm9evT88uqj//enr2l+7IiWr8rlgvVvOo+dpKusG8d1odVLsffyr/rg2s"
    "hIlX4VnFydakaTZ+usLVRliL52ShVuNwMhKcp4UQ0ujQlxj5yhr7eRz0VP/MZEHj5DeJUI"
    "98PZYg1qvB6skIShYtdPm6TMDEXBWah62TcknVInaip4jzw97WhZ6WRQt9kEVw/nMzVfS0"
    "CJn3nKK8+jQNZIxyJ9Rz1tQtVfTKkrHWqxCNsnZyfdx9HW2NTQpEPDkpdklJ8vyEZLtTyg"
    "gjxd/n2XaSPIt/pMfcGWGk+Nt1ph55ux5NY+4WHfZoG95SnG7/owfajugM0mDc20NtmYtt"
    "upoCdE+3YeIMYrwleBTMeSPZtxdNpwnly20UuU4b4dWkHWhE8mwbpNE+3EbS5+e88cGTl5"
    "UUPqLt7N1X7xway6NT6k7Gsqw40I9TNWXkwKlY2Z818tx17g1Aj4aYV+UoDg3UOnmuiMaO"
    "Dh+PCS2nGwsbdIYYNZKcJKvG9H6KkEqBzGg+jFsXw9PvPClqO7iavSYtSRY6a6xcG0lLdY"
    "Zp3JUyI63+r1cHBoQm0LTdFrWfN9Yee9OYLmGg4+xGYfNZjH32nzEdj3GkHSdsXrv0WszL"
    "1ZuPtNcvuxabzX3zoE+wMAKJwTf3V38r6vgPX+nps2dxnczybWfHVfeL+dTpZNqAm+7/8I"
    "fibZ1xu/2UVkzrotbN1OCrzluqb3LIoZVk+sfvvvv2ySxmgV2ALc94QQP6sO61m2I2/+oX"
    "ytmE87lc89er27vZ8lNkd+6grykiEs33TVD/hWSXN8iTf70qN3PrWG01/OaVLUIv6Pktx6"
    "otaNIlUP0QVSAYRM9+ES1zz4I5+uVqW4B224a3s+39JjIveEh/vVoXlJ3XBdNyFG1Wy00s"
    "k2Ne1YCWvi6ui8VHfmQ1m2lExmXrny82f7+f3SzeLvCYCosaOSndE9UIDZYTZDnm8cAd/i"
    "TArByCJeL0ddm2kiD81stpeg03YMvs23tu1zvGq7u71Xp7v8Q3kuv+/22ZaXPA1+7th2n1"
    "KZmSwlQtvjg9mxy9PKm+HW2UISl01WQkU1AsUEUrxTCXQs3CKAik5sW90pB9oKFVqf/4QA"
    "ZtEebxFPAY/sJDK4qf0LEodREhSsShm/khg6YkKwL6ENB82gp5zaDvAuQXVciK5z4TqKtX"
    "W4LYf0Q8Ov8x8Xbb/ORihE4mf60vn5+fl4OpuXBeBf60d9L/7c3B8dGLo+b3w9OTXydn7o"
    "b60XlX+Chu032euiarX4KB8i/VSrz8nzPPJ0hs+CFDnRJWoJQIGDIfHsiWqMb0OHTsEWNc"
    "5PCCdG6bVv1u78DDrVE7z7pWPbtnN5tdVSy4+z5Y7CrDdtIiiz0emGQgBIGXg2qTheNWGD"
    "IkwXoEgAiWM2Zd0bWWFV/XIZBqOBxpt+CWeWho6SUEh+gIeNSyzq7fCAkUMJV9ydJbwhb3"
    "b0IaiQqE1/tpsiRg0yv9XPtyiL07mb7AbwC5RxdLLu0nNxgq6PGmgoUNtybmvR3JoYPct9"
    "cJFsYq0Pc+KROrjqtPU/ednwauEMn7Uhn63IIiqG1mDClpUipotgV9FUBSY/hu7zEieEYS"
    "Frr0WaKwMgb2GR4kigXK4Ms/xhFWTuPb0SNEsUAZfIrnh0gqDvFnfniIkVWqDFWv4/eGMs"
    "rY9WNDjKw5ZUheYAH1sQJ0IBUzVu51oWbHLnzoL6xMOBJ2/8RfLFAGn9Bawct+NL4dPesX"
    "C5TBJ7dE/JpfD0tUPOWHGuWXjvJYC1CfWBSaxlag5lgMilgKUB9jsI2dQM2xGERv+viaWG"
    "7jN3yClhK7juZgWxBwDupD8buDCvqxHlhots3qBMqiFAWTIwop0jByfGS0fNR4VE0WKI5J"
    "qL3iqHgSr1bEJ1tiQ6Uelwo68DO8LEWIJcArN1n6Qak85rFfkyKFEyBXGC/ziFRnvjvAlT"
    "Ph9uhUMdO6+uT8057Dgim2/dVsdHYiZHFp5taOIostnlTHwZedTZtqqtk0IKFm03GA5Gyw"
    "PTWXmqCvTvRSFMMF7BCUGYEMpMkBlNtiQCAEGRrkqEAzVtnWUhhlSEF4AcfEIjTMNq5PaZ"
    "+eiu/BKGCQtlZQxbgvOxGFOtCbcEen0wNh0LvQhcy828p6Kw8JWWPfBc6c6cchqVLTh1RE"
    "l1OxrsD06SpWbn8kolAHctPHdDo9hKa/Q11kTD+urDB9ghCb/g5xZmd9FwcnGdYuQC5xeG"
    "Uxdlt2vMxtHJ1E5DbADkrc/GwlcMMtLW994Cb+qgYU1JfEFcPPaPe7JTQviACh4psZ0QhQ"
    "Rh/JEZHmvoq+ouaLGBMxFjkSoNwcEF9zEKCJTqghkjGOryOeLI7gOoZ4pMU0hBUGFcBoi0"
    "qMgEJxRFjlYw5SifCG425szJmxF1ZVjD5Ehq12bGC5Mah9/poiInpzhw9f0xLJAMstmH3v"
    "Og16zMeuOblk0BVmzL9x3dnx+OBylgxuuYmNGdMRXQsqAZNGpUb4KdHE+OW2TVGKdRBa+K"
    "70kLFzWF1h6iQptvZdAVXZfHsvsy/akDyDOLoBOg74WJqEf767cqo4XomIyHOIrgY6aAmL"
    "zAOGc6M8qqk5dwFkMtDxCczYwLNnMUFd1YEMpKNOZcYGx1lys2eqb0DTcC4Ofj6etMIGb9"
    "Ivy+YuJtXD00HShsfVc9U4rUNzy+3Rny6XLc9fj84u3hwcx7zdQ9xvzo9OXu693W6ePax/"
    "erxXBe8Xy+2PDx483mtcmz8+qOKSHlRFdVaJxX8WP7ZXxaO3sQn+pRS4zOEK1RM/Fw7gL+"
    "b+PfAScvuEd9OfZQMEafZpduoV8bjRfz09CqymUVMliHtTPajtAp+YLg2fDCeoLt1r6i2O"
    "0Fipp9QJ3fx6cPxmcl6aSf14/CP4YL1MJdxr9XF7fZ6qJ0GjsQErNg/aa3XaUHmdvnn9vK"
    "p/+iLu8VDHJaIT/LL8n3/CCmF7I3jVPvz3kCftWa271+m/4C52fZDr4nVxu/qo7uKWyndx"
    "mzhANGw+R0e18kmrq1TtdRGrOvfuH0iQ8+BB9SNOfdP8TiW3aUpQepfoZ5S7pSnlMrO0tP"
    "7GfH03vv7JXWh/UuslmZykZRKnIIl+9HlHHriHDt3F09vi9uof4JnDfIKbxfLjIiEr8zPM"
    "qPPM5QBg0rkwaU01eV0Ms7nY5nCph2iKVbcWVedajc11aLpVwM3qrRzANpsH4+jk16M2tU"
    "WpgNen5dq6/sfBxcXE/R0nwJgcHh+dhMkvYJu61B3PeOGrGyJ3pUYjJR8enE+alQNIo+mv"
    "AVxUhU/2Jsdlxf1qVt/733sRVXAJV0zUGlaS4se9fQ7KdnFbxN1Qb3F++rHax/hRT74PlD"
    "QUWXJZnoXbooEql/YpdFMyoOVKSJBONZBAi7LOUhhRVoXIpgbk1cVSpFGmrtmnQMb37IUY"
    "gxFgAZG9ax/WqkaQGl47XSuw+YFqAKxpnfKUQHMW5yzhCHUgB6YqZWXQQJWn2M0wMIUuSb"
    "mblUekBnEmbIYwDds4HzYrgwZq/x7nEmNbQO/T47L02JBKmAmFoUuDNs2FwkqggNm/s+l0"
    "KBaw+3S1JCEKJOI/VYmWsp8q/2Wy72D5h6o5AurZtSGxGdQenRrLITJqRa50ljRtyrYZ0x"
    "NCSPBq8qazpEm8xtnTE0JI8LbZT4TP9iSIk5jtImHTIkgQd7vGnqghgyTycI9qjx6LItFA"
    "D9vO2PQ46JSPAMS+WOefaYhQqq6v2F06ONl88ftdcV03eVtd3qvq/Hz0shS78Tuu18XyOs"
    "qp/m3M/269uppdLW7axMsYb8v++ma1Kabz1gh9lu7qVwi37Nh3xbRYlpridVwSblNJwovN"
    "9Xpxt12g4jbV+eA04CM9h2WWN7s76TDOWN5ytXAi+84WKbGu2s8tHeZ8G+aSDjkZuaNDlr"
    "2Td8dyoTHtkYIyhLhNuBz8j2ohnBhQbu62DIv7LcUKTCBe0OD3QMgnKdxgToCCBcXJTN1x"
    "gsBoHkEpobtiLt82dFXzBiRy+jHk7ouNEthbuqfZtqmFSGwuQjcQRcRCM3b/0G1LoYm3iy"
    "liM6iC7WJajhxsWQJwRMECtEwHTrQqgtOrC8kc4cPgKTtPkDE8rF5/RVUQ3XeXhuY+4NY9"
    "17YqgtOr5yJKG3jKngMSZKHGyzkd2JiWh4uWjOb9CiVRwu7X1zQPazVo+5+TSqgSkQeWoc"
    "tBN/TDshIoYA7pdcohawG7X2/n3bIh0dWnMOX9lNhOSxIxqznKFyIEvbXNCCUWqNLnvrbR"
    "Y4adcDWwGw1mZc0udOWHAzQZb1OmhwJc4zl8isMAmozFZ3sIwDWewydKCgoJWEzGKUJxuz"
    "k4wI8huW+VJmegki6T8A4WKrXVBiWoVjeiq1k5Blr9hNe1dqwj/u5Wikp2QJTlkPDE7FQJ"
    "iTMiypPXA35MmlgyOH+gtY8mbj6HNHY0ymHGjkgaY1THFmbEWmzTwce978wYsRCM/nD5Qs"
    "+Q4y1wOKH76Kv/bAmY9NEZOWvuVm/K2TOgHDCDQi75WXS3SpHOpu48UzvqQkLebnwtMMKC"
    "343n2EgsOXr1GIpJ5RqILoWPrwXZ2Ojq9/ioxrT8V3V8sEKbJ47rtU7Yjjjjhw0rjuBujv"
    "jncAfHiT36GVGzyKNjS1vQhBAIdaQkQWoAXP/SOkNA2MSIiQKIZmC+AApsqMH4ji+tGjJ7"
    "QGQFKIkApQBVLgFSkjalQGyAOLMAplUkGOCJL6k8A7Es1L1pXqeZrAMqHXI308nW+1xQT+"
    "kFDUmmvjgjAU98KUlMEHfKsPwEZC+QPw+5BJ/rJjppwZdvIalMBkR9eUIDnviSymugG6af"
    "v5/jnAdSqj5dZJkBAURKPSHiGIW5BLare/cZ/4pjY98u1uXypsaaiCOd5es0jDbvZ02ihy"
    "Y+FnNJVSg+FstkhbHyEIQ2KWKN1p+9UwDUWrXKANAws04A0HAF/evFDH6nQhBZfrE1eHbd"
    "zypusel0gZz+Z44be0me0qXuxjHicAlvDNQ17EMQUxKgryCq3w9nCls8vNqL42HUiMEF67"
    "Y5aj8K1BFIk92M8qRavEYXQQg5dJD1N/ZYFsYq0NzeS8gkUIf+in1MlwI+1gV7KIECZt8u"
    "z96uHwBb39nKu/UtUY/LmpAyCXucq5pYBAHWPhc1IWUK60jXNLEIAqzEqlWFGNKncOO65u"
    "hxEwIdgEW59u5mgklKG4BgBGUwIomtol7u9dMGYpC3i3ZxOZJJRKJIbWKAAiB91hLGgo8F"
    "EaDvVvv90EP65Ho92FmYo8eCKDwj/91uOcsd5/UWr3a/Yl+GBy1zD7S1v0j3ANF9Q50EFM"
    "vBrgK0fc63IttcZvj4oUnUG2FDnZWG3FazY7Af/jzmYAA0sxLchg3YaJONkpMypSz3Y35K"
    "TlH30MDAeTktjRq+fCsm4WKvDsm2TCaZWDUqd0yGQV4hI7hmsjL1UcUwQ0k5ayxV09dc5I"
    "4b0tgUm/o0vWAA2W7wc+KIdaDZ7Kfp8zow3vjnxNEudeN56PauXB1uV19/DvAOqnS56+p/"
    "iQteuhMN05AETM0XvaJ21IkraE5EBNwUdu1Y6Sw4iajFb2pU9tWDBDt51hQOlSGLYK7hbK"
    "xrJ4BmuZNn0VcjhpGwjFz9VNIvQUiS1Ugq0iYPycioUFduNOUl0I0oMHpGM5+eAyr4c6Dx"
    "YE7jqKe/6VASalTV83YyxUGkmvHuLNMiKXTR8yYzyUGii/HuNzMiDVtGB/mpv+I19Hp1Ey"
    "eGBK/oMO/T8P7kL9SdTPSt6dK64ThCpj/H2nWUl7T64bJ9eOb55PDo/Oj0ZPrq4C+Ts+pl"
    "maOTF8dvKu3V/3pz3vz35zf/0fzxshzgf5lMXjf/Or0oB2H1Bk16WU9h7LGWRWzoySMwpf"
    "FW84Qs+aW86nERGlQaL72Ct3hmhGwy/81omu6/cEf0vVRg+cEgJOqhhp7rLZbPGGpRr7US"
    "0klVJH3dIUGbVYXtKw9JSZSwB1kF8+KDlRp6WoPo5QeSsO+CG5LnFTHiUhsLI8Xfe5ENyb"
    "P4x1xeY2Gk+Ntlix55u7xJY24qjYO24a3YQwSr6XZFhbcV1WuhX/2e4u/3s+W2WSRQV1gq"
    "TUzv1ovr4I5LjS+fRX7EfcPj+uLU/F6612krD9+N1A/I2m1FanYj7ENqvmHPejndj0hQmC"
    "OcZRtbhGfc/XxJXl2RMe+dgzy1GSK0rN4NQB7UbFfVGXcPhKXITe01Rd+9ACROgx53F4Bl"
    "0ULvtdLjmJirQrnW4+USqaWdEPWq6GbSBPxubh7FCrwMGqj9ex8wMIXep9eRPCI19FzbA9"
    "o0+PFW9UgMEeae63lAm8Y83koeiSHCHHz1lYiDpUECb1drBLQdc1n/+jWHNjUXJk+hhsub"
    "ME1XWDBG/8cyatWiztlFMdCqJszftTv1yNJ4QaoeSZ4oDpk5YmdKEKb3itbafXWQTRUafh"
    "lGyhdKCqI+SlzPi68/AG95X73JF7J6Cp+Vq2ukHparktMsi5tIHnAGWSuTB9w98Mcx2K62"
    "sxu1s6Hct79drG+RQjbvF3d36NfqDJpS3/VseV2UpgJ/X9xWJlf+7IVzYvxg9PJcF/geWV"
    "3PG0CjPWTHu3SMT4ArKxrqaKl5WHlXambdGEJvud03j2ni98JiDsEI8pDa3/z58NHZ5PCi"
    "Ouq9KJV1flD+X/WPV6c/Hx1Pqr/+Ovm5+s/rg7OLk+YoOGyhG2G+Afd6a8v/7OBFzf7w9O"
    "TF0dmryfPqH+e/HL1+3fx5ePrqddVLzT8Oyj49Pi7/AdrxQ8E3U/+i8f40Ghn47FzNBA9Q"
    "L1Vc5JTw8ujXyUmN+82rVxhc/TWd00qsBlHNI6+/0uTrNFKu5WBxhD1WhLnK3FSQ0H+Kq4"
    "IRHFK4PfIYPh4xCihuLCEU0Qdq0Ml61A65WmptU/rGXVSdEN36XTvQXh6C3P9BkhlAkvg6"
    "mLZ5eCrXJqQgQI3gxMStiuAoOyzloxwET9xtcm9k08sr4RXLuDpliMpbgzIjXKVuTcZ1tG"
    "ML3T4cDEk+tkQ3H5u64I2mbmUvelYpy0IypXQEdj2blinR2woPKiCgoNr6SlGDPA6NVxQQ"
    "EDiM/Z+oQR5HammBWErXFFYQBGsLvxMQ2ZLfIyBDciVmVuQYJj5T4SZf9HUKxjH+KI0wyE"
    "OePA6/V5Jg8BsAKL8rsJLd8ePlrjcUIp93VB3J/jDemzinbfubFZ6u+RwimbsaEORQhe7o"
    "UZAlPM9BLaGXFVIQ9jYKiJTnONqnq4AwPuLwi2/oGCabTC7fvM9QPpgAFWV9YRUwtOIiw8"
    "VqLJMQtGK8IToh8Ogxl/HB58ZiVFllyYiQXraPDTBr1Z3HW27TEQ3VsV0FYM9hgdn3L5ZG"
    "BFVhyYBKBDe04pEh5yw4qKqxX0hGrWPGBSaYj7tTGc18HFHR01JXBc3HYZHdiAUyCUGr5m"
    "NAJwQez8ejg8/Px0Fl3XwMCcn5eHSAeasOzhQVVh1TkZ0bVIFWHRWZ4YYyCUFrrBrSCYFH"
    "Vj0++KxVh5VVVo0IKaseH2DWquNTNRVGipRACc/trHDSzSOk7edL8jhaUPPS/Fm0mvmYD6"
    "KFDaCn0CJooY7AS0BABfTzZ03f4ofPIoi6J8/idt1jZ60REc+cBfU1D5wRZJfk02Zty+Rr"
    "SYSOcs+ZyTTDPlMVt9jrgSoSORosqKb82TKC7FL0YFmr6oFPlcUaBj8MeraKVT7zMNkX1t"
    "fJZ8jCmooHyAiyS/Lpseww+jw9Bp4Yy9bXqbzvs2Iwaq95LywINHIRRXUkmo8OauOAiPC1"
    "9INjjcz/vBvJ342cLzbXq/vlNv51dot/EwQ2NnG9m9X9+hrmfmn6c3X9oTSdTbFuBiFSSl"
    "NjO/tQOJ01qKs7JKUyMhjbNZPo+mawdkte3KwAre9vimQIYVdNwtL8LmjD9XZFWAZi19TK"
    "MEwGOlpcK+0YmYY8Wl4l7RiaXiLt2IYjzzN1P9IsCS7dSPU8mp/6CWUS4Nje/IrnAi9eWH"
    "DZRjgevDybNPGIx0fndbxnOQ0fTqZnb5oo0tflV+z04uj0BMY+1k3heSUIhAyLkE6Spgkm"
    "I8Cz/l3HkJzHuq6Hpdke5OIye98hJqmj7e5Y94aZlvk9fXOntPpTuJPvCDhA7vNht30P25"
    "RAUcZmYUITaOL4LKr9DEzxXV5EwkEzvr9LtCuD1KfvuNu6wyDq+k92QxfO69VaR4c0WCEx"
    "IIOllnlXdq2L4fXrUEhtB1fbrViSvCE3q0OlCfslJWe8fmVqP0Jd21JoPUdpTGwGVT1SoR"
    "wZ2OooUO4GPQA6Rjyo7NZ8sCrXRoZyN+UBtjFiRGW348ktjBgZuhEPcJnehaeazfWX7v47"
    "Q0ij2+Gdd1YuOXzFEWPyhntWBSPebU9IJ1eE5iAufZMdjuEdgM2eOkabfD3WmJJD2vkLTH"
    "HCxjMoG4+Dclx7ItagvSMjHM/uR1O8gSwyqNoxHJDJ4IZjd0zIojHb1lXbcEjHWfCY4GTW"
    "2ytYOJVVAq6WzMOGBZkkmI1N43bTI8XU6Y2Nc++NsI2Lhcigjv1/etwUPYcc+hpNsdOCiN"
    "DXnsq+0APiNO7WHzoC6EiE3PcWOlF7fHhpFuwXGLttbT/FnDi6k1fsI3/CHq09adjNNpvi"
    "63+nolTIouSGM844jlEFkHBGcPB6tbp/9347bcA4mt9m63VJ9alcUG4XN2HJ8OwsY6VT6U"
    "wymU0FDI8vIy1ubcoDDy0bHkbnlQ0zZHuQXVRBwHDo2Sc8T6Iwi46SEKGbPusC+wMkoj3q"
    "S9FUE2fKiKsTEIwzZcD28hDE/kyazACSwIfJtc3Dkx4TRbUJMLaHQ6C1rPjKzmFOg/rDEX"
    "eN6AyoqQojqrKoog8CBBR9VOy6KGxTAkXZUZjQBJq4u6j2E1OF/BAAElDTg6nrHzfI41A4"
    "/CEBgcPWzY8b5HHE60mBz4wmQ5jgcsGniYjvQJJVrDSAhZTqQeRQ4wiVuoguSO5QH7yvja"
    "ot27iylITN7xJrYruOlqoShPB4K4BlufGGjfHy+32dfAiHJJTJ+nIwZoPfrRDGokhQKgZo"
    "TCRBGo7IUdHmhmBXUzP8ABVho6OCyo612N0gN1hER/VlXAmYLiy0Ak9IJoavsGSCUqyC0K"
    "Z3pIacdYPqGhOnSAk73xFQzuLdlyh/ETKseWl9EbJhPuJFyKgBeBEyhhbqKL6dBFVAXoRs"
    "+xZdhIwhqi5Cgnbbi5DOiPBFyLC+4iIkRXZJXYR0LVM3uCgdZS5CCjXDXY4DLfa5HEcjR4"
    "MF1RRfhKTILiUXIZ2qh12EBBoGPwy5Vscrn74I+aX1deoiZFRTfhGSIrukLkLmh9Hn6bH4"
    "ImS+vk7lPS9CcodKzXXG0I1fOemJgyHJvcd18XGx8fG8X/EZXgAUtTW7LZZzXsoS4qYh7F"
    "6aaKQAbzuAQ7bsXUjX7lX69YHi9u5m9akQnJYZ325M3vFzCjW55+eZmd7181zDzu/esG9/"
    "1AvZGQSUrymhnk3gRLN6dsAztHtyMtUzistiFIc4UiLoiVEujdESoA8gqt8PZwpbfMmqKx"
    "ua+r/jxAe/eC1orsTFRHJoFrEtsG0pNOUFDprYDKr4AgcnhwB29yHRYu4oU4CjD9UIHRxK"
    "oYLbt6sxB1v4+k6nJBKoQn19h6BMQR/jGg8pggCr+joPQZnCOsa1HlIEAdb0J4hvRvIR6v"
    "5ljlL1HYqW3b2Gb7o/w1qjTVni/qwWhqpIU5I23a/N4nOEXg0FEKB1i1oVTLfuZfEZJ86D"
    "DUtm2z7XABjq5Kxrfh2AFULhkyDcBv/Mm/SYzpsULwFQAiXgBkgUCtwIoEvk239gdV9GHC"
    "5hYLYuBvucQjFry+RCMWf7LEMx/8HphmJ2dnmHYr5jeTiG5cRh2dAT/ahZchKyCL5yQc6W"
    "vstQgkVWDWgaG+HrR8rVTyV9t54JViOpSL8ZTcooVZcujw9Jm1XIGJl9GEmUsAeZRzLpz3"
    "A19DQIRRogMGH3dlIkk40QihjVXaFIPwK+270dF8mEJAT+UV0YihQl7IpIj55OWkJgt79c"
    "yQki7vdwvdaj38N1XabfR8hmwQsjxd8rs0WKRVYP9rku0uJINeGXwnoN+CVzGrl1jgRaCP"
    "GMP8hRkk2cQM3847lMBKkU8n6TdbG9X1eutL/fF5uv/8r0h8UyZvR97LPIuFRwyMUzd9Xa"
    "J/zmWK+Lt/dN411i6ua32dUNTG1d321vdaLKY70urovFR6SSpiH0c2NR1M3olHtGcEWaca"
    "LE1jbQfwKYGblOAFdnMF6+6ofLNvfv2eTizdlJleX38Pjg6FWX4RcwsXG9AKb6aI9nLK/O"
    "eoNUwe0zrC3Sf3tT9m2T6Pjg9euz01+bv88mh5Mj//eLN+Vs1f79r5PDtv5fjy5+eX528N"
    "cTVkHd2AjCYKqfFC4ZkqUbWoBt9XN/1tHoBEmQY9NVMjbzICWHhsh5xHNwn7y4hr3LKCUB"
    "9b0H9bupKvuZZylTUKOp0+LrnpBCBVe8w89ysIUv2N0LJBKoQrGtZylT0G038wkRBFgVW3"
    "iWMoXVduOeEEGAtf0Uq1C2X2sWX1NujqxhK8AkdkEwdClslo4HtnkBRuHr7yRVCp/de/BM"
    "0wJszXJCci2RI+QRhoug8GKi+9EcdyCTHLroSiJPKocfXkocWwX8bUS6vsydkKBN2fnYYB"
    "M+I3ZNPQRxR59H3SzUR0IeCiJA7xf4/cAD8hT2YCthDh2JIVlR6dxmSerkysrQWZYRQmTt"
    "3pXSa4IPqTPTnK+KpvqgZIRREIuo1Em/mT+mV+ol/gbsSjeKr0FH1HOCBAzSM+SuFKD9Qv"
    "QfMyG1YGlAj5mgZKQvh3LMdCT9V0viMQP1gtdNu9CNcgU1aMwABvlVxS4U0CvVrfM2O89y"
    "fLIQeGEbVpvZTbGpRupqPf/qj242q5t5kIvWNFR1XdzO1h+i4xt3NXJ1V71jXh0zo9uwzB"
    "lJR5CPX6178K5UIg6Q7XPXljl2Ce1k4KFLxMroyCXiaRGdGTEc+C5kxCuwE3zoUhcxd2yh"
    "gz6hRpF7nqN3c19Ybu+a51unJvyodjA6shM9R8iDjAerxQzPy6CBKvbJ5xiYQhd45PPyZN"
    "UQTHE6+AEhDzueQM17PJJBA7VfjxMMTKFre5yUJ6sGxQEMQ8eDtj18YZvPYlQcvDB0PEbb"
    "Qxe2+bw5+xWXxoQbooTZugrWQ9XxzeISRr0RNDwquzg3stn8mNO56BK0ibFn6J5LCpBF2y"
    "62+oCNSHmsfjlnDBU0r9geBju+7Wz97h/hfZPFsrlShmUM3x4x3Qm6jZZR5qNtMbtNsqoq"
    "DNnUNaZgsqlrWZlu6lqekk0dHfzGMDTZ1LW8VtVzTUU16gJuDy9DUwhcjFWqv4eXrmODAp"
    "J3uXZarOLANpdo9adq3qksvJST2R+SPaLYH2L6eMJrysfaH1Kt8zO7q90qXTipA6oEvLAz"
    "reZ01LoYnnJ7wFDbwRVvDFhJstCrEaOD286NDEQ/Ao17s2lVBKdfL4aUNvC0vRdLkIWq3s"
    "8hOh7mGPs5ovksRvV+DtHxGMfYzxHNZzG69ZQCXvuB4pC1xcagWq75PmtXgZruaj++XE9Z"
    "pf6mGs3iUe1LIxoekfW+FDSbnzv67EtJ2sQcYr4vZQRQ79aKd7fFcju9LdpX8r7u/dpY7z"
    "c6NYrYtpV77qmiDhu6q4qZDd5XoT1Cir9sl8By8IMtqjHCTiEhAZpbUP1+OFPYOlNrJpPo"
    "ScH+2VBhU+S0Gaui/Wd+xiTJNBgHTphM+3KI8lV0ktwQsmQ9nZFFAF/8lidDlwJs/LonK4"
    "ECZt9u5h7+tICt72jZU6CQSLGB4iiTsG03UbwIAqyajRRHmcJqvJniRdAv9jZdSir9Km9T"
    "lKraTt/PNu/Dxdj338X+6cxicL3apoqL3+8W63J9y74o8HH1gbg7Di+9f/u0XuMs5kXzrD"
    "teCt6tVx8X83pidFrpIquePWtfJy9XYPPp29n1drUm16eML55e+PUPkYoWVov5707oaQtw"
    "enU9m+3PMvbM0nXWvAmTGnrdVf5f1kQTXPFgDCq32pg+e/LH4g+5OZelI0WPfIsy0SHX9N"
    "hChvGkHWHb2buifSnmq99MMRI0utlMN3dFeMzVjrmr2dXipk000P4KD8SE52Bmb3+8Xa9u"
    "p03PpRjWNfLcxo3G3K5oSZmdpkBkbp8ZWPLQXWbIyursLuSJLK5LERGWJMMzScbAXj3b4H"
    "eKKcnLJGo0ZGiWiiHRP7K9K0Pvp+agfIT9Ods6uRQMa6siPRlCHuQIkZ6sDBqo8l1OhoEp"
    "dMk+JytPVg3dVK9D39HxoKPPiHl3hxIoYPbrbExvCVvb1ZQ0WRW4D6UOuKPi4QYfYPM+7l"
    "oXw+vXv5DaDq62b7EkWeiCp3pAfR6e2bM8qEUBjH59hx/eGQJL21+5R3biFYrCqUTT8RCN"
    "HUpc81mMGmcSTcdjNHYkcc1nMWqxpTCNgEWEIdoJSI96Mwx4lGDfYQyYFCWrgWDT0gc/Iu"
    "fRR9sjY+yEGHn7vVXk0mUpEzZtF8HAN56fbZVxDDxtYta1jGNICaB2bd/X+4Hp9Wzz9Tve"
    "moeNI4f1k9g3hp4+xl66+6u/FfUbA9F9YqpOis32010RYQIpZefF5nq9uNsuUE7aJ60Xfr"
    "Fat+4Vjkc+ce2qnAj5npnfF0C3q7Kz8K9vF+v6hvzmbrXcwMLy59UNzlp7fbPaoB83s+1i"
    "U/mGO3toHKPRI9OE4zR+bxpVKGf97Qw/JRTHrDR18p7EsUJhyvE8v8FsLd9lVj/H/Jh9hs"
    "nu9aVwBhrqMA1ZWTlMQ57dBALZNSXUFXGSUTCLQE5tEXPbnODlppLuOefyh8s2u2+dVeLo"
    "9KRJ3Fv/q/rz6OTw6PnkpP77xWTy/OeDw7/UyY5PX70+PijHXZfPN2oLTEtQ9qCYzFFMAw"
    "jnssBV3PzogByf/rUS8OT07NXBcfXXL0cvf6n+++bs5YSVN5v9+GRSsz19PalV9NeDo4uj"
    "k5eNts5Pj9v0x4fHp+flX0wbYNbqWgoKkPU+I/zJvPnK/MkMvV+WBOUj+JPZ1tEKDNb2w0"
    "oP0407DmH0QR8U50W1Sq4tw4ryQCCKiodlHQREty6GJ/fIpKjt4Eq8M2lJ8tCb9YISsV9k"
    "cED9SsW+W13bUmg9OzUmNoOq7lIoRxa29PUwioiHafteGN22FFq/HmWeBhsMVdujosfAIo"
    "p6iasD61bFDES3rDbvy7ZdGaR+/RiRGkHU9iGQIQu33RTpgLZEPMRuq2Xej75tKbR+fQmI"
    "zaBq+xPJkYV99WkafM2n3gPBrnO5phOMFAsJT2ZuCUn5JGrqum7a+Fz6qIhiIreWhmQM1d"
    "By5ZcmipMxmi5hG7YnY1zzWYyakzGajsdofDLGNZ/FmNrxcQ0ot3rG8MRbvs61o8DmnT4c"
    "uNilbI7Ot5+F13qbFNhadxQDrCk1htMwFSyLveNJtR72nil2IexqmK/4HeO8Gcqe5iBoEk"
    "Zo9iwH2Wx+8RscV2gWvt03nl30jrYMCDhn8bVfQkF2bZqMw/ew+5JH+bRH+rwH8kghi5Jn"
    "c4RS2GG67HGh8ymyqdrCc2eOkrfqcUGmztejEeAPDdWWHZEmurmrByw8LLAe2LFsGjXorR"
    "0Qa1QRWv1u1CG0/oCixwiA1Im5fSegpaMBHZarBwXFIWEQqDoYIkS5sZZogXtoSj9uaB49"
    "tBWOos+hMeGYwoQ9hhbDhB9hn0Mh0vEWxJ+oR1pMm7CaoCIYXVGJsVKgeCpd6McSpFbpI3"
    "6qZDc6EY6ZkKTHaEHk/DjZFXDp2PBBWOqREVIm7MBXA6Mi+N3a0xYJptCAfjzEtAothGNh"
    "F5oQjoOOoMcoAMQJL+sOAEvtPwzQUQ8BQJzofxAHFA6EuMjarwIl1ClEPyIQuU4p4bjYnW"
    "KEoyOi6TFAMH3Cz7Yz8NxIiSnq+Foa7sXBz8cTAKIlqLAsSzEuJi8nZ2HM+OO9xXwPx802"
    "kV6P/nS5bHn/enR28ebgmG6jjvYtm3hzfnTycu/tdvPsYf3T470q8qNYbn988ODx3rzYzh"
    "Y3Pz5YrpbFg6qoDm5f/Gfx4xOc3iLVTikVX8fhDdV4dHI+Obuo4J/y6lnMH+2dT44nhxeV"
    "Sl6cnb5C9lA2nGDltPBwvfptMX+8V//b81w+3gtjo6kGOmH+9fSIsMZGvZWgtV1s11OC2p"
    "1vMSZydvSysoDLDHXZ2sGLi7Jii5caHD9PXpZSinX768Hxm8l5aYbFb/+n/PefUpRZVVZM"
    "5OpsxmrZqz/uNa3/aW9y8hzbnFg5aIxyBPXFkN590VD7vnjz+nlFd/oitiSqb0rEJ3urm3"
    "mspD//hBWX7UXfF/Tvj/fIPnrQzIvlOC97Cwki7a2KsOqt/4Gm4vpOairr4nb1sbeptNTe"
    "VNp4/17D9kvo8FZ+LVmvrvK6i7sq94gkup70oHlHEt03an53NwO6WwDVr2G4vYunr7l0r1"
    "FWUfH1T/HNmwfhj/66zYP2ycpqSfGxul74D/KGiccrugjkal/mLxjNbu9mi3fpVyNdJQE7"
    "08tPZcW1hNt60F2qnleoborZPMmqqpBnk8hE1T8BldmFrGg6SebdQvsK7dUsMKIH3s6C3I"
    "wuaEG21ZsvfgZyXA8PzifNAgXEALrt097FL3UeqclxWXG/mtT3/vdeRBWEq4uJYD4fOaEP"
    "wlUJuFZLCKxJQdkONo2E3cSWpPpxbx9fjkpbj+jiUIKF24uDKpfmt6SSMqB1W0iQvkqUQA"
    "tvE5EYUWBs8HUbcm2KkCKNMnWtJgUyvllDYwQ3TswhsjdswlrZ5GkJlET+NBIplUfMGm06"
    "j1pUk7+GkcIa3sSgUUY3FczxMTcyYI+v+5rrWmKv67ENdp232PAboUYKViE8WvQlGgNxLE"
    "0SdfV9U6NtF5g8Sv/VHANd03raYttvsN5iuw1HwmLDL/woFuuloBz28OPq/p311HOESbAR"
    "tuFOel4GDVTxdaIcA1PogmtFeXkkahDft+YIdYsk2x5PX7zmavfuce76tQn0Hj0uu4SNqI"
    "T3sBk61YLRuLtTF7KZyv07m76WbQG7T1dLLmejjX1u4ZxocMjC2bbXs+mHEwS9ez+RhNhK"
    "DT2sQJyKGBGK7nWTVIoNhXG/8xe8yar9+5q65j0cbp/+zV/2piYGfkOVmVH0Gyr7CZ3ZTi"
    "VqD5rS15o5XQO956S+Vs/q+c1loslhm0vb3s9sLTMUva2AYmKuih7WQMslUQu/8U40p9t4"
    "2/Y8s+1mavbu6ZDYDGqPno3lEE11SadDakrp5XQwntVVLgcvTO9ZHTAwhd5nVkfyiNQgz9"
    "PAk6ahm2ZrSAkhwavI2cCTJvHaZm5ICaEISalL10VpIF//E8j5bLqL5fS32Xo9W/pXuqLi"
    "u/XquthspsvVtoj4+MSYN7Or1f16+raoTUf1qFcp3RrDuV7d3lEwr2fL66LsU/j7bLMphI"
    "8x11WHRSswb28NDltoDHJgtELLxChIoeWWTUf6+vjg5KTJOXp+cXB20aYfrbKyTtw/DkpF"
    "HR+H6Uhb7sjAoLRRhXSC1pZlbJFe6O7nS/kjXC1Ls+e3yB4SHWpgSjf1NiX2x/5Ui9R3xd"
    "mJZlNE0FBwRtgCkS0LYYkXSAlaK5iCZVFSigTkepqUYnRzKgLl5mXDTmvbyomu7aaIaDAU"
    "eceAdhOwFEtTREEBsl2IEk0msCiWnYiCwmK7yCSaTE0OsoRFUW1yAjBLUgSaSsger/xEAA"
    "ISCkVUbAYl4prA033fJdciKSKMCS4bwmuQYYEZWCCPDK7o0iNNJoMcXnIcGzZ/tRHXlV1p"
    "ZOgoCx4bXOKSL1hp6rDRT/pEM77hYz5Mo+l5st3pKcZmREQaalcDjM2wwHJODeWRwdWMTU"
    "AmgxxdQB4ZdnZsBnVV9gvpmG/kqOAEYzPwTCjsGJCR3RrWAbYcF9mNXiiVFLjGohGhFHyU"
    "bmIHCshadlRbNzcjSnJ+3gFIgYUHPjaNhcdkdCcHdaCFR0V22KFUUuAqC4eEUvCRhe9AAX"
    "kLD2vrLBxRkha+A5D6BwUjJ7l3ZRKe8ScNo8Xy42px/Q/67GBXAJ4JFJ41bDb3pQwNAC/D"
    "fQF+2a62s5v4MKHs6Xn3S/xOXv6cYXFb+b/Klj1nV/GH5pRk8Ft9Iz2vZ3b/0m2lE5yijb"
    "zy8KIdFANPLxwXo+MLx27I+3eOR/YM5PnZwYvmkbrz8zfNmcfpr5Oz528m1Z+vD46Ckw/H"
    "1Ftj9whe9YvidMJxcsOje4huVjv6tXx6H3PEbPB484LFRU57L49+bZ6yO3/z6tWEUFV1P7"
    "acOTeRbT2krpw+qpJ3PLzsLD4oQnLW8xHdq9XQrWVLdOjeaZ0twSEJPurQBFfbOu0q108/"
    "lj1U82r//ecfO774DIkeJ6JDJILUfarbIvtjJLJNtA4JKupe1oupSDRm7+nBtqjVVDeWhL"
    "c6IAEJwfgWB25TAkV8rsIRmkATnK/w7adgyiK0o9okIMuIbNBaVnx1F5GR1/3hKDpHEGnt"
    "qobROgJMfimDwQSfBbvOce3lIai7JyYzgKToINh2Ch54OMqv9CXPPwl4CCcOR2HZuUmpkr"
    "Om/MwWk9CATU9tqUZTeBTntpiExGN7cks1msLTrgoEXi5EQaDBy4zIxWX+zhMhkwCsyLNF"
    "0MgBh26tsUHzLi1QUebNoogk60lzXAk/LdqQyiDFkQcRGLvQA9hYSv5uGlWMv5CItsjgCx"
    "ANv1G+DLE4MrSqARiTyRCH429k1Pnh19XVjUBAR9rtyOAEY7DxXGoM2FPQfdkUA9N1P9qB"
    "DKQQwFNZbEAjgAjfthoFZt5K24o6Ew2JSPscDZDAMmvXkcYwHQHdaaGHy/VX+5sduk6EPD"
    "KVTXYkeXShRY6EMG+PTT2dOQY0pDWOBEZgi63PUwaj9X9i+ZsCO/EbfmmnlyoQiyZj9q12"
    "oVhcs8mvcuSD136aCWL6+ww8/YYfaVIEjNgtRwUvAcR1L60fAXDsR8z/D5qAqf8hwFBbcY"
    "prrAoy4b/va5TrH4JVpflHrbcZ/jvTwsn9YxpFXn+a8JJK6d+1T6UFp3WWSeQv1hOXmB21"
    "2icnO6cDNJyIuuKk/TThpSRff6f4Yan6kbbRT0Pytae6gs7N/2X2fioZP6grz8NPE15SKf"
    "hlw+zz9WGcbl9Coe0C4yT7XWhTE6EQBtM8IWJf0tnynaw3i+XXHwE1LzbX68Xdtm2uC4Nq"
    "+P39frbcNmm9qLCkKkNU9fT5dcFUmC8216v75ZYpnt0mCiUxT26xJIlIihdu2YCkqvvzUU"
    "l1tTzLu/Vqfp9Jzt/WGRacVEttE6FUszIOU6p5ApuDPINiKmqJ5hkaqsfsfkSgYZAQyTI2"
    "bs+0+zlg+y847EgYjdRoJBgmviH3Ix3iRPLpxpPn0vxkJ6rZJfGEmalCYiA92KcFA3SMeB"
    "/cempT2swpzT/Em9GQiAfXTYWWu9C4bSk0dQAARWwGVREMQMuRhd19CXSIoy8IAzb6GJl3"
    "bSiBAma/Dsb0lrC13UxJk1VB+43W4e4+7AzYbnVg3sG+bSm0fl0LiM2gajsVyZGF3SOABd"
    "DxYMcJZUHNZzH2CGoBdDzGccJbUPNZjMGqUenspcl5xNH61BgyIUYWebD0VQAO1sYMzq6G"
    "MciOcd5ywzW4xnLDRTpnuUEda8sNWOctt13n9zLbiDZhs34vYW2wQIAsWr9FUaD0exgGnS"
    "s3xubY5r8h/U7RCNrEt2SE8zRSAJ1LLty5tpcH72afbgvXxV+x62yo84pBcFts369iCVE2"
    "Q3OvF+NVartyoEPJcTHyJTl2EmcH7e7BvAbeCXNsur7zIjU/XbZ3wC7ODk7Oy95p0gWetW"
    "kDz3+p/vv86GxyeDF9Pvn5qL5k9+r056Pj+iLW6UU50Kv7YtCHQmtW5D4hSN3k0xbZO03I"
    "NqnZ1VWUukpAfRKIrYMEtSiAId5aMXQWsAQbKrb1FETFNgqTkMBsN09Uoyk8ii0TJiHx2G"
    "6UqEZTeITLrrg6icNusQUbS9qXbolFk9F2Zriw4ppN9oyiV5gese2NTE/4b5xMZv/9w3K7"
    "IjvZHUfdGrb7anff5zCBdsl+/fUvZzNHvalT3qEr4c12VS6itrMPhUOaODOll7myw9PHXJ"
    "IImumQbBGB6djku6452Sa9rlnanJyGHPGZKTwuFSakrrlJlvkafgOX+iErYLdBfgX/OxIy"
    "7F8mbzbR05rk2ZDczb1Bsf3Snm2b+pSElYW3njEJC8v09jPVrgySNj8zQWoEUZ6rmZQhB1"
    "d6JkbQsABtT8TIloWwenUjcxw2FKayI0WHYdHUqE7ADchYoKOk4kaN5/Dpk3IDMhbfKOm5"
    "UeM5fOKTIIqIxWZ5DkQ3nB+KEicQokgMO6NDH6LJHBbhRhyTsGjsNuRUo9k5o1cqZ4KUnz"
    "vskzqTzeeQBqu6HmARNYs3Wj3aQiaEUGyV69L7TX0nqVny9toRF7/fLdbFhtzyEpupaJG8"
    "mP8+7SSYOlbf//B2P/uJTpG6zugquCWyk7XKUcZqOc06qeL6378VV+9Xqw9fvY9hObstIK"
    "OowaoCyLoZQ1lHmS2fPoEMivqTMt1+uotf8sI122sg07eL4mYe1f3O7Rw3JZJrGBr/HeJU"
    "Wuviunv7GGmxftKtoErmi83sqsrq2qX9C54ea7acs8pUkkrbFKUBbCEx8N4UHxer+82Urk"
    "tUmZaz/+LG9yvj5WgNd6CHw3Ex8m44ds7aUEbM8ncRg9baIH35MxmYjuihMSJAQbmMIzZa"
    "5MKIamCu3xFcIzuHDH2hjBdh0ijAP65CPneGgPthgADXJaL+7Iwfg6xKRJIQQwm/5hZVYd"
    "hC7w89CkSeH4LUfdHaInuPD9kmtYbyXSjfXWISEo7trpJqNIVHsZvEJCQe210k1WgKTztd"
    "ypA0cyiBIfiCW4Jo2kuJH36FhetznpSEFlazxEY1n0Lq1xMydE11EpErssPiOCYngnrGVv"
    "ZRSERPBu13wHAiiJpMISLXTkqACR4kXrK+JfykQLoTVrCsd9d242Xzk3it3O43vWFtt8Xt"
    "Xe9j2FIJJd/1J+7gr26bSYzvrxe3B5PFer2KV+TuLm2V0oJaW9+WulmUalwt546RYs8bjK"
    "5GCVOHRj4HAEJgUa7cBbh7XTX2lNn9ppoR730rd8xm1fux6k3x92+I8+eMblPyxDrWS+T4"
    "JAyu+FgFLTCi+81sbFAxh/Xqt1QDlekWwFKBydcdho2yGrTlyo7zGdyUK/dySon3iO53uO"
    "u/m326Wc2iZzQyHou3i+Vi8z72LFA70PvFfBr0l//726sfvvvDs4q0XSs/vAz6ozFqr3yU"
    "fT4waD8U7orlfLF8Jx5wkBAOuGAgZmTz83jdmZdVHv0Hrycnz49OXj6QjEksSepL5muXlq"
    "UHWxLpgDb224IOThlGUUAtnQj8XPHdDonS4NsBZQlpnluZ+JrJhEGpJrqEQQlo4Z5J9KXA"
    "7NMrCj+TRXoKp6/q9kF9/WC12b5bFw3Z7G4x/VBwc/ibN0fPpU7Vo1eT84uDV68v/v+Ub5"
    "WpZeZi7fgTntYKTm8v6+Hp8XFlCpffHF5+Q7gXp+9nm/ch1++/A9+a6xXwuX67/xR979af"
    "tu+befSbn09Pj4EqooOBGOvNbLNtnOxkMfW6UQoS8dYRU53xfLaWNdDz6bgYeT4du96eT8"
    "cA9DntLquLMbvSMCA3bxqIUV1ChFuVpoMcZLSyRA4ygtRNaG2RvYOMbJOaq11FhYMMk5Bw"
    "bB1kVKMpPAoHGSYh8dg6yKhGU3hEDrKwMonB2EEWt5cSPxi0QtcES0kCiyYFO2BE4ymU3T"
    "dGCRIS0vODr2QJETedROg/k5LkxyQVgQ0cdkdpkMMCQ9SxRELIoqzIDJ0QdpgfeXTofKZk"
    "orLSogEh88UbGaDAosO1nRIjJiVRhtUscVLNp+dgPk0vOfe1ORcBoiY97LvFcu9h5UUt54"
    "3talo94/qpnoe7xW2F9cFe+9RgfqbFaXN7+nbjlf6Lg+PzCbFKT+dhvJ7d3s0W77g4o39u"
    "3iSbtyq2ADgQ3c9JJrUS38+Wy+KGIG9LshzubmbXCI0vyJLX79Zv2odzq+y5jVN0Dn+iH+"
    "XllXJ1P39XBPeV2oOH+7Ijr1cbUEDfX6pKVld/K/xxRRRo9Fl2pG68DNySejZGe1LPr/em"
    "1HNwxgw5VL9TQRaIQWDRVNxMWSRi480aBX5UBTIs2cd23Svd5QR+9ubkpHJ5lX9Oymk7eD"
    "rWs+tM2rNrflLckvLMwFjo7l11v/dhO/DmlecTjTvIyBemA6q6vizWC5CywU873Vqgebi2"
    "nXr4n3/6cS8iZ1Uw/bBs1rHBM7++vxzzSmaodP8AcN1yp7X4YV7oOWHGtMh1QtG6FYkrs3"
    "ee0K1SS6tOt3L3CUFDQ7J1oJDNJjEpXCgEDY3J1olCNpvEJHKjRLVpHMaOFNBiEkK9fBJs"
    "viEBBaT9ftEvKkYlhhi9PHmYog03JhFDjV4jGhMuv9OO68k2oAQNbaajYkpsOeGiR2WvHQ"
    "3Tj/EOAFgtLLScOQPBRKh15htSaZCHRrwD9AJTdlWV1hyRMd/E8fFJzLrZQmqM2lEwHRvu"
    "SYFBx0WGgDuRBFh1ptzRyPGGZjwyZoEJNxWVBhwQ0eY7Mi6J6fodgsp8QyqmS4mdS92Xwe"
    "+GgGOBhIh1RhzTCVGHVjw2coEZd5WVpgwIaXMeG6DEntsNsMqaOxqmV9FmuzmPcb8agg1F"
    "EeHU2XBIJcIanT+NiFdgu66q0nIjMsZZMCIw4RwseVsc1GfHoNHr4qi5JIbGY6Qadp6EsU"
    "TohKqN0P1oiC+QQwJRN+ICIgnMcLyNB1Uw2tqaysEWUtH2OR4oyUgLHJhaaIiUxhe5SA1B"
    "Es2n91y6XBgMHbPrMsyCwTacnjFlZ9egPoHG9vQatWdwfA2OR5sf8aFn8zs8y0SPErqTnN"
    "4n4NN1sVndr10OnH8ehfc6Cv+wWCbTqmcSYGpOhj/f2a+zFKtDYM/P+jTYMx5+LOxZuR72"
    "gKsf3Hnqq1KbZ0cHx9Up6uvJ6esmtfqLNyfPz4nzVM9Tmh6TPgXl+aLD1b6nqh1Ho+NVxB"
    "AdVnpho2NQ9WEkY1u6U0mKCfzm+EojnlPScqAPKknCn4hJgFMnZABxdFTWc92QaDu5bOjM"
    "qcf5LEGcgTrSiS0piAx3nzNcgjiDe6RTXVIQGW7dOW9vcx4DrMasq2+MdsFPEGcgN1+yMb"
    "CGIsgQu69fb9Qxgwxyy/STeVGEU1mPvSxBnJvKrPezpAhCxD23tgyDHPIxNrusKDINaLe/"
    "gDCFeKQNMZLAYGfcb/96tVp98Lfn/1G2r5n9JApuBqkf5myZVyulvugBg9iFlH4WobUVMU"
    "8wZLXvI0DbsNqwOnbW+1XH1+a5BMSWCENNhZWyeyoavm5nQfBAs1dbZ8QNFSlF2n3eUrgf"
    "FC50QJmGG4w/W586kkIFV5ypPsvBFr4ga71AIpEqYj+pRgXBZJaAHsySo/R8J4UKbv+ehx"
    "xs4ffpeSyRSBVXn6aBdP4kOPzIKlWT46hUVXTeHc7ldtaTl1g2n/Tw02DazBwyjpeGEkOE"
    "uY+PBtOmMY/koaHEEGHuu42n6dPYR9nEc4KI0A+YGYRTwDiRWYQQIrzdhkKJtluGplaAI0"
    "TzIAEU29dm+3mzqN8xnffad+bzrs8X74pNlEsd5kQSbF57ZCi8Xt3elRvOLZst8SvdUBuf"
    "B1/Nrj+8W6/u41Ph7pJg7SXaTlEORV/jtuwx4vmA7gZw2afb4t0nunB2U2xcwDtDv/NTZG"
    "9YQ3fjHSOrfXjHsf+Bcccj7nvIqSvNXCLtGCJroU9g2wpitsDEINOgWMwytEqUjqstkzND"
    "VoxYRjU4xsifwRmQzJNBUvsvmC8dwXvBtEyeAyOT1oKLjsoAKqsjX9gaudgIxoFi80BRcX"
    "CMNwx00xlsmk0CRcVhM94Y0E1nsMkOa3uYnikgkQlKD2ogBQnH+GgGt7nzM5lOhOjhzn8u"
    "InstIu83xDtTVcFdsX67Wt/Oltf04hG8p92tOKl4ws+0TIzNJX8yBOYB9ZEQMk27ZahjaL"
    "8cdZwtlqWOl7Mq9PLUJvdQFMEMWCLKWdMV61kPfumbYDo0jpHgmFif5lamWTGJ6EinhH7h"
    "kTmj1a4SCS74Uxe8yDzekpiUJPM19+oGTg/Zlx1T56BHE57x8oWSRg1fftgj4WKvDsmhj0"
    "wyqWp6bTkwdVYVY21BKFGE2PttSTB1DvtoWxRKFCF27ZYlpMvhHW8LE0shhFp/UET3PHna"
    "NGT81WqSQFi9lJ0UTKUF2VXQFLVKE1FKjNG1kbgkypEIT++S5LnhMD7w1NFdYu3VGzwTjs"
    "pN/ZbxqHlhhFrQOzpiyiTq0RwfUIbdO0A22y5dptrzcVN8bBKIEiGdZVvLZmVGlc62VEGP"
    "87/ySznr+6qN5kmxiFFV9Nt6dnfHvMzd76izfsHL4XHvJX+7v/90Vhtz93pX+DiUezQq3j"
    "tRmqqfkeqjpvhNtkaMrg85T1YJbLmZ+ZeUkf7KolX6SHlQ9yQcaatylz+DL5nDC7DN09Eb"
    "3L2CFwqbB7skj4b5mm76qX9oo6aY58DaV9oSE0zAlZo9m2Knf4mAdV1CxPZ3jVQtSUKu/O"
    "rdVYQSNdP01bqapwUPNXZskDThY4SELOeTcgicHE72unqwHboK0cjy/vaqYDrixZuTw4uj"
    "EmNY9eGjvbPJxZuzk/O98lv07l2x3js+OHn55uDlZO/u5u7d5u83ewfne//rf10uf56UQ/"
    "ZyuVf+7/Xk7MXp2au9u3fT2fzjYrNaf5r+v/a+tjmO21j3r7DyxXIdn1OSbMlOJU4VTa3k"
    "vaFIHZKyT6pUtbXkDqWNyF1mdylbH/Lf78zgZYBGN9A907NKikndc03toBv9AA2g0Wg0fq"
    "87Y3azvvr46PunT58/fvLk6z+Zwm/fvDAeUNey55ML18cHPx40b7fVq/Ojrzy2rzoToHWH"
    "/HhwMvn1f8w//pQIsFrvltefH33VzKDrzc50RHMB+SsngAHYDrj6l8nJixpO0sRE6xDt/L"
    "GqiC0D4NMU7NfG05cHF69mtWQ/HnxlmvCr1nl2evzif1zrOTfYxc+TEw9z8uufDhqQ05d/"
    "SjkZh3HK6c8/Hjw6r78dXbTW+P2qdWC8PDt97Tqu7tv3jXUW1lVzAHWdHU7PJweT/zuavG"
    "lb4avdh8o0xUFNf7DcHjQL3Wrx3+vVzeev2N1hmjHpjN1mVtb7o9OT84tarnrivjibvno1"
    "aXyGgLLGevjyov4yPTmfnF3EM8GLxhV/dvjTcTNvTC+mh8fHf7M/Tl4c1Hp4MDk8+vng7P"
    "TXRm9PDh4ZdY266Ou6TSZHb+lhmLRATtZQPLpRaCVFeDeFW+9yjWfixmwNzZ4wRA0SQSZw"
    "dT1WQmVrpjGR9kejkoQNct5mJKBtzZYwXehNC5OGphkYPYzNTl5kJbc6V/M7jQebO+ppls"
    "T2h+YPJ6L5lxuqXx/8cnj8dnJ+8OjJNwfvq9WsNpgW69vZfW0GPqq32I/r/9eeGNWj4eXx"
    "tB7mL04b6X+uF7mwk+wc8ITRA78bq2a2MTAe0EknfpyYOetbzNuyyX0z23QcbWrOSqImH3"
    "iCF/NSOryLmQ48boqZuabyUDdttFfhVhgWAZVDzjoBIhn4WSwsoH/uk6k/WQxg8V4YM7hi"
    "/02t50NCogB/1KyPNYx/QEER5rCpHkvQApRxCg4jKMIMTt0jCFoARn92M4aoN7sDYJ6eqv"
    "ak51zGZ9YBCbR2RJGo2q/agFqmZSz0bEJyLswl5i9tONhcUr7h0ARuzLb3l7fLrf0itm9a"
    "FoRDqV7cd8aB1svf903mSWeBc2nx+yzA6Z8W/O750+r540LfZmldJ4NWdEth9y5ixqVSqK"
    "BsoC4X1e3demciSXq+VF6+qmI4d7Fjz55Jr7Ksf1vFdXwLHve+qebbeiZd7ZY3OY2Yr7a/"
    "GUaNSo2tSa1/OWxi01azH77/49Pvn/0hcjGbT2Zot88sAqOs6euQlZPoh8vr6z9+V1ZEmt"
    "YpItAFqSLmKpAp4vp+d7W+7bVfultvl9DR/APQxo59Oq805wDFSEO0oWC44dHh+dHhiwlL"
    "LUytsx+eP7t+/MdYLcwnu4+14DhnDw3d9bKe4Dd3m2W/Uwg4aoNmDM4k4krI8TnOXbR61C"
    "/aGfBh7a1hFHFzSkNvrNM7Ys+fgBGxWb5frrZAPBvf61IawFc4L++3y1W13c5u6v8g3xfr"
    "+8ubara+282WbcP8dHp6HO/sq0U9SzThNxvwzKfhMPfP7CWk40YdIxlu+iS2ITwUXmkHei"
    "c6PkqeiY6hLJr4GcKBvjVGXRirlTLhEihm8tKi+YQCQuTp1Di5ImZzXnBQJTqf3N0LC/B4"
    "wlEAWYbfMY6I94bSDJZXAyV2NoL/qO+xIerFvDWJogqBhTF4AJHT8L7uGVgJtkfsyrBzBa"
    "UkhPzK2YGwenmQ2IHCNKkSREZIcE6GAly+dw0joiCqetXwivO4BN40jIjApetFwyvO42KF"
    "7QpmCk0UnBnD5VdnRR7iZAQetw5qIoqrzSOLlk4xQISawAmWaE24qBB51JGVLEaNUBOoo5"
    "K6qFEh8qi9Zc8FOrePaqPY3EdNUI5nYTTyYmAhAYZDN+I1rVHg3MU2bxdnNgTR78ncL6Lw"
    "19t565+T+yIKr2fkfMXz3a66vWv3X8nmvAmsKmztW8/iAnUt+s/h5pzhKlTxh7ROt6Y9Zx"
    "bE7Prpt9fPL8uuQITIaWTzyS5v5nvJ64fyyuta2B+PzWcTr1Hr6mZZbTX04ynw+X2u9RHr"
    "//e1MqdeG8pnF4hpEpc/q+Z/vHwOPHY+V3pTacFX1wlgW+Juvt3+tt4smlx6/ULE67a9WX"
    "+u0Fy6zffd+mO1mn2Ybz9ELqHvUO+e0glKgGpm5Zt9/7R6ev20rK00rVPauM3szrRrhZIK"
    "5ypIp39IYBvoebW4/J7hhqdps2jYXvgc/7IX/q5ZBrbNvLRYX93f9gxfzx/nBNrFODqKPH"
    "xR/qzPuwqd0u+3w6fVoB3cmc133z+9XjAmV5LU92/Sxm5baw6ACv1Ls8d1NShvW2Z2XT29"
    "rK5kUGLaEhZbWgIGVsBQ1uVdZf1wD9z33z+ByBdxsRN+cdefA93ino2SV9zzkzvFoV+WEI"
    "3lvcRo/TC03/SdsnitmE8WNpMMVOhnidEoZRIDNWHbOl9E4NNDaHAYuh49tNosJoE/D6HB"
    "Mel689Bqs5hYvjypiikCYaga0xECyuMw9NwgSXVZDEwnCCiPYNB1gST1yTwg6FXfgd6PB5"
    "nybPvxPmev1J/55soe3mTNhQXsqvfrDbwfG37KVm3aaHu1Wd7BECWf7OmmNodnSHK2+9Vy"
    "NxO9Abtb17bLutnoG4yWwvzebC03n6oFpgK/NSNutfs8u12vdh+2AW2T73VXrZpcXbP398"
    "sFnlruX8qkVEnkppy9zacgMAMjiUf4eJ8LHBic8M0xyD5X++r09EVzP/R8cvbL9GjSPVHr"
    "k0YEgyG5t2K/cWCAAQFZBZ/zKdIcv3gAeWzdz+/42eF8dqBw8HmW/tceHAfe+vEaBAe5Fy"
    "76kghIq3g6PQCW7pOAJzKheKbgW9qUT9PGQ6chLDd1VIinPmRaPahD7lZxwyjWBX+ZNZt3"
    "D+3I69n79XqxxUbljwdmTBqusHtdnYCt66zmXK4lyXfoj3Wjo+ztC2BxcWR72z9hYCZL4G"
    "ipAXn5AIOCZsIW4WkncwRHZ/UM2tSGtaA2ujxJHZ2ZbsR0dNwcdD0Sz9HZ5kZMMcfNK1fU"
    "LIQnR6X0EBRVi7cJR5LfjZnxrpzmDlhBPPHtXJyKr/U+clxRdkS7HQcjLR9Cg6AIDDffE1"
    "E2vuSr4rgPJWPBZuXhQ6kk0MP0e/uATyfgS4ryQoVwMnxG3wO+THBQasBLVDuiwnsYM9/a"
    "jg0/6GEGEjEhi9Qa0DFhhzo9OvSyQgeFZSoNCVGlHh0gQ6P95kAIENDhZku38VC0WmDF2Q"
    "lJlgwznwFztLSXklyX6O5aMhlBQnxgUnu4b9INmKI5l4jGbwHR3JSS8lshnKH21BLleSou"
    "L1N2hBY34fcDlq373n/QB25MnMHbuRS0AUMRcoiBJ0oIGaVGMSceLz3QhBA51Nzzx6g4ik"
    "vx9BFUltVT5tkjmnl4rHTDw3IMxwdi5kARPYx0DnzjGCSOoeyBZOLWfax3nDnbLGtN+8OD"
    "OtREMkoLHiiK03uT94eDJi4y53EsHJO1Hal0WGZ4DT4yo3zMGHuRZzZhAGYFU2A8rzNSf8"
    "73HIwxIcYMrk67zLyNarWGg9rWmZvJTXtEERKMCT2iEiDVWaFA7Wx47LuxWWo9uIwbsgVJ"
    "ytCpl//Y6NHpk2oAQpO1ux6TqU9T9FQImtEoTSNWk5x8jGaSH1pBwlwzjHKAlQpQxtnjMA"
    "sSZnCOc7CVCiAwctuvm+pqXf/6uVaSRa8Q/tI9p4Zv9poT6yZIIKa/HPT4efXksrRpytK6"
    "/ooa4Z304lKOf7Y72n9va+rVYnYdPEsgfaWiRu8DuVprtVot6s1T+NPNfNvsxtsk21i2aP"
    "W8UHGN9lbdtnrf9zLTv+8eRfemSOkGLhHZ6HI57T30z3b5wN2M46IU+ufY9c2v5OizsXu1"
    "ZlxMj7qQPUc0JNQOTTOENw5rh4KQujnRftLfeaF1Ynsu0EsiQGGEQ4RE6R5LXA9mXLgSAv"
    "MpJUEh6JpMWKU5PAIzKSVB8eiaRlilOTyswBmZWumBKKtXe/+d5yRPSVAoWkE0WHU5JEwf"
    "clw8RaDrQ4a1yXzIeX+xXSB6+HubE+/m8PthG1IDb50QL2NEt96X4Fr8c2NELe0r6s0jGW"
    "1ruaQk7ocvlTLTqSuVMTMa6HL3tNO7wb5pz0jtLofnOOBChucx+F6A5+Q0yLdS84OzEOsR"
    "2VzumL5+c3p2cXhy0fzj9OzF9KQeruFVD8/trtos17HF2apeNyHbwPFGQeGPruRfugKYX5"
    "/oGqbDG6PuvCLu6xjufLxm3JcPlUUKLo6fjVFpXZSGteEOLF8o2lpnXVeQhALSzSU6Hqu0"
    "Xh4kgVOWIlWCyHK80jIU4Ir8rAgVBVLbw4pWXcAm8q0iVBQ2ba8qWnUBGzPyXj55qAJiTS"
    "LiIEKCklRF1VBCsvICymYJliPsqCh0ZmlXRRZWWpotmyWdFx6Z0OCIHiWGhAkFNL/pLgle"
    "EBZKZggkQsVCGgU+joY2F+sIioqVNSAj177RgPH0tTVHhfrqaMheBNZw24P2N93lwQvCQi"
    "nV146KhTTU1/HQsvTVFBXra0BGLvWjAePpKztEE1BQeDQDNZMqi5Y1M1wTUKBYtIM2kzoV"
    "fG6DIywboTb3Nw8syZ1GqpXb5Wr2j/t5PdJ2LR/k8Lm96IJkW2F46BbL7dX6frUjOAfaxA"
    "jdjAeoMB5UMwzUaZuKn61lpOpnazkOzzziWUEV8VDDD+9K6T0QxrFixSlD5FlIOuga7sGW"
    "U6i+Xjz3Iy4c5bNDulng1oLU8UzffB3LZ5fWTC9ebVl4/FFcwAAVBS2aK/TW5aR2Njyh44"
    "ug1oPLdn+RkhShcwNSIQkNUjfoNK2XB6lfVxKhpIMgSjuRFS7azYxSHyagokCO4cNMqi5g"
    "E/swARWFbQwfZlJ1qd9EaSwwMhzdl0lmgcvHbQLBZj0lFDbD6IktKCm5jSHZySOU5HjeD9"
    "bizh4zP9lQgXWKAo3LqKKMWZcmL2/yCod4REhqd2RRx863pWriB0ouPnzp8Aak/CaIvXLj"
    "NwNrYAflxUMb0pIL2h7A8kZ2r/MshJKcxtTPs9DKCyjdflGOMqakUHb7UVWUsHKZm4+8Yw"
    "2dCY+hm+ixvzV9u7ZB2A/IpaccREdEyKnkaM679qIgPOBOBNF4o4bc6bgCvxk9ds9q+/Br"
    "5ZaPXhZmy3BIJmXLQiXazjFTSK1sOXG9fE9CLx9kso/YP7xvuXfdU+JuRbEfx3AiovXiS6"
    "Yryg+WAxQEIO1QuaRWFhzJ7WWcUgce734yJUEequDOekxBQFO/lQ5rZcHp0XP0RfMB8EQ9"
    "x71K7qZT0TXyhIgAqH59HKk4j0t2bTwhInCpXxdHKs7j4iYUDooTWPSTCkd15mGIgv1SIg"
    "KSXqgfVmVhIIl8tQgViukLpR3GpGPC5+ZBxOhkTTB++mFcRmZDSLWbTEIcTax7wclS+MB8"
    "5kIMjGsMnK5HI620YK7ZnSvbSLMWPWqa6UVxguoKqx4/ehOSUGNv5NjNVAwOQuEkgwVu0i"
    "hHitvEhOFglc4jaNBmbMWMBYo1b/CTUkYEGBb1xJSgRpnvEw1xpJNOSiIdm8yUbdxG9al6"
    "YLkk7zbL9cY6jXkv0e0+31WgdMv/vpp9WN9v0mexyRwpQaMPzpQS8lLLlxIyDRvKS+h+dN"
    "6249NfGwfbyenZ68Pj5q+fp69+bv779uzV5OQiTIsS8nZN2nnw6h8cz/99W3fj9PSkYXM2"
    "af/VevROjqYvJsah93IyefHT4dFfm7+PTl+/OT6c0pVFHdU55tyvSWv/8P1zNP0K3eLMnC"
    "UEAzcTRQX0XWiZ+rEJNi4uSm+CE2Zgaqc6oQQo4xSlPcEJMzi1U6BQApRxBoNbgjIY/hTG"
    "rog2wo5zGV8zn7DzpeCEGYxmttLGF1ZdRhjOahKA4bxH4QvKaIMMWAusIWO0LN+vmrf15r"
    "tddXvXKyvKdjffGAcsmh3Pnd6UVvMkb2Eg2szWMbt8/OTyyXeF3snS+h6KgdstoSlaylqY"
    "457tgKjJ+2aNXC6q9oSeyhpZm8if6jKbWkm2rrf9E7fPnrXQNtViuamah1I2S2AEgjPtqw"
    "/zm8boiay178BVkur3u5rdtmCTWnlC21GiB3V7zVxFT/54/eyHOV8PUlqoB0H6Sg+GqwcY"
    "d4Ye7ObvH9ilKN18jnfr7XJHCC97F3tRXc/vb5oAqfXl/HJ5Yy10e5eq7tp6qNRQF/PP4W"
    "PS48ZGuLffy5evuufne0Q3tFo4dOPU8tDaMLXMeqeXbKlDzei2WfZHNGogps8mpzx9M2m3"
    "Ub+a3dTx6Xm4S2rpCX3q9knp93fIjSXYvkANPbvoS8Lo2+fPsK0X0me8LRck9DNp82GELV"
    "ZaX2LI+WKifJeeAkEQDD9jr2klvwwqpWEE+iuAEih4EU5XdiiWjhNqX5sytvqyWR0V5wAZ"
    "aEeD+soQ2PEGOJkCJEakAVU3DU/iiwAECCRl30NSIY1D4msABAgOZd9CUiGNg5daNTeDaa"
    "dVzU1cS97ElWpoZsbyn9RGOWOiYr2l3BVF5FZLARtUQsuLGBJcD02eHkGGGi1aQDOC0Ogj"
    "u0eEG6FEzZjIrtLCilZOo+Qm9w0KQyzKiX2jmhTO30THbHXl/9k099807/0Vg7q/Bm4vGw"
    "5Km8uGlXxrCfdOqUAsKx2QuUFa/6y/a0rqwjYbQWuwAYTWhpdcaXPU8cdmw+arwEyNiyci"
    "65qosDJKfoF5GhdP5Nc1TWFllPwss5SnJjpC59WFuXR2RWORdZfNsJa9L5rV/PY/q2b/Vf"
    "PyfltvpLfbmfViwJt50ffi9bxxHcfzTe4qXKMJ/TzFDeXQlbxhobWUN7z6uolb4qRTIZeo"
    "QJGdbfj17gO4Sed7pG6hP//FTXupVZE2Dm9VBnR+DvM9rWpYJLWhk2/XIOXZtyubih60nc"
    "KCEdZUEJvt50NohsJgePjQWklIErMpLp9CUTacYHUkBonpFJdPMSgbT7A6EgPPfHIlU7m1"
    "DaiuJlLkeGVjRK2jVBAKnFzxezN4ESXcqYjMNmDFtRN0snYIg9z32BZ02DtSmOd1owhTFd"
    "8jzoznrS3N3T10ZQEc5f1DWI/CBoKyWXtsL+Z3y9nH6vPs4W0zHPJilIYtWDC97VatzK6/"
    "GR/21UBzPmI12KyH9nCGO8supujdIA2/69vJdO2YJy4dQDJ8NKZOQc0satVriJsurgSbPi"
    "Pw9h/FeRQj4uMatjrgdXOhsfcKOWI1qIzdQ16OImxaS6k68jrqdVK5I5kK2v5/vbowpNSB"
    "J+28WIIiVMFGkKCjYepuDMnqixgFG0WCjsaou3EkqxdYd+3X6vbuZv25emDRxA71bHV/ex"
    "nnUnsKvL2gKN/xe31/czMr+ZJ9IT7f6nZuEq015fwPs8ub5sXfx7TrOCz2hC5292FtXJqO"
    "fftDmX1YrMS+Rtx0ypwhNVo+w//v68vZbrm7wVzt/ls5C151N9/sbLYqyKb7WOSzWceC5G"
    "PJM+/X3s2329/Wm8Xsw3z7IVJXey1jufq0bEaBT8MHBoK/+nG5vl8Rg2Vb1Ub/YnZdy7He"
    "UEVGPH+4na/m7+shRh1AuKEo3wkpbYD8XDBs8+PZKJ1ndPzSaS3hGRdJ+T5N2UYzGWToP+"
    "ZOOTyraHhCVv4ji1U8RiGv7iuLmRuovjebH97ZsP3DF6+nbcD+68OTw1eTs+bP88PjyXn7"
    "x+Tsl+nRxHw+++vkYnryqr0TPT05PDG/11THfwtD/X21ybCGMKICSGfZ0R/ydKMoPU3qxl"
    "f+OInQT9bWEqN1RlE8fjW3zHit2HY5HSIyWG7YoIhQU2HIfjmpNgvJrPCP5V1l6ChQgXWh"
    "gsVXxwDzpCeYJ2UwTxTBPME3F74Ua9sblcblV9zugtqK4rO3uSjVcDiM7S1RcxaanRP5qC"
    "wBDiicYRW7yNfJgSLvKECoAk3SXUn9WZjZWQ5jL5neeJ3Wrr0JrRg3PRGmpYiJkGbLmwF7"
    "433SG29prjSlVmvGnS+EBkctgygcnWHlWWRmLyvQXEuAY4r25cKeBLTinvSCMfAKNNcSlP"
    "FKNRfQ9sRb0lzgqxB3dEeZawHoO+nVFCmTnm0SyixpHLFWdJSCxumnJymToY3D1BzRnNfR"
    "DJzzWkbCOS+sPItMcGyA0ODIdI8L0GqzmATHBAgNjkn3eACttrDqMvbF+Oo3YGesiLS8VQ"
    "5Lhy4tJtDA0YVBhJ58VXBB3VlYnYebEW6HUmHgQtccHm6XflYEH4vHxM8KtSPoZG0Qhtrt"
    "qR3oMDukMC/MjiLElX1PODNhdogbWKTzERnR4clBD9B65LtiMwAJuY0gU3xAKGyIUPX31h"
    "gM5Q9KC7UfUuLqvzesnAFgjy6YAO25BgLKfFHEYRhmZTcnntJOCqlwLKaEKpq40iyq6CxW"
    "Cg4hJuz7sKAqVFSEPGJ4uixGjTOgdjagsC56SpRsC8Czc2kD4PQ4flhWFT4lSAE9K94dlE"
    "fQ6ca9J/XFIEqx7/iupflsYtqx4B3zBYs0MV/Q4BHzqQv/uDh7iz2hWIikb8h9DuGHEskl"
    "y9a4vb/8e3UVBfU8hWlLbRnBDd/14jOA4wC1mVJBIlWbr359v7tax8FhTy2Z/VSMLlpftW"
    "/WUg12X+Efat53uYa+37Ruq+ap6/tdtbe0lfNtkxS1qhTCf+b3uw/rwXFE1C0IO86G3oBw"
    "bJSCgDy/bAbKo8Pj9l2A1xMfqDJ5fTg9Nq8GXLThKheH520m/1+m59MLU/j8/PDVpItf8X"
    "UF4wnKbT9hAUapzG4IJdeo699R1AiPaLAFD37aX10LTE9+On178qJ9h/Tthfk7BRaMTiiT"
    "/cQDhg2m4M2D+OM7mH/z2dNnz9H7Lbju8O5+ILRuIXbf9AN08Foxm8KXNIO4aFOA8jgUPy"
    "GoxF7DGhkw+JcEcDoNWJwLAlTteYh25haAsxQErG4l0O0vXysLTo8+A5Q68ET9lkiQhXrp"
    "e3q5mAXmBDmfYHVmmLDUNiBR7e6sXNlmkdx1SWlw0Mp3XLBqs5gkd1tSGhyT8p0WrNosJl"
    "bOzag0jkMr8yaoKit7ZzoxxfcGFYYg3rSoYvH1ZuF4O4vp+KAIcXiBFaeILKk6i9DtyoT4"
    "IjIcXbzfU4UIas8DDKZIxlEKQYdBfAQm+egUZazpH4rFxs46QSEp2fjDw5N9tAF9boIWl6"
    "o5JCVUfQ9AObpunCMiNfckRA+b7/CI0P6oOWt1cnAgyrQ5IOLAjA4AR4PK0FxbUrr2BFTE"
    "wjMaKI6Whp46ka4CQqIrw1JAb+NPmvYqlIzfADJNTkj5jRC9PL6XhmBoeFReqOcpLbFH2Q"
    "tY3vwcu8aEM3VCTE5miQcunr3hZ9V5AJFS1ijSuR0hlzVMPN/vs3FYawCgEa8GGD21LuwT"
    "PGfEMI9gQXkEne4RbFKf7Ag2PYwzh6DpEVmP3GNX89u7efMQ33Y3v77+w4M6N/XYi/nCXM"
    "nysVsQQlHgOewELu63gedwgJl6LrIsf9aJDc3Bjd64hP7pTU6CZFJKyvfDmcMWKK+ZeAPN"
    "G3KrF9aFTbigLdw/ixMvQSeCOWx9ISUQwGSfiRToNWEzzkeK0jCawOmYFHow19GDNdRf9Z"
    "7uJBDA7NvTkF4TtrynU2k4ys4//iEpswquehSUEYGBVXAsRFLmsOoeEWVEENiV/7R2RW1W"
    "uAOYh2L2lfOdSdOcJcm2nsCAunLKrThsbDff3W8jjtmYvur6ujKx2aYVX9TF2mqrTb1/mj"
    "f7p/hDe0JONFu1WmQ+zep+34Jn0W1nzG/da/XmJftWTRqX9OoqCg4Ez5+vN4tqY5qlo1uu"
    "Pq2XV/DXWvHBLw3CLWh6K86okXr1Vnx4li7KtrfDcqhV79goRdd5fnRmrXJCLc+EzIBFZL"
    "/CBOmGiW8e85MLdHtxdviyDd87n746mbQBbxeTs9fTk7pT239N/u/N9GwSRL91jRapetJm"
    "/ms2Bs5z64aGl9T8lMS7tfob/S9hFo4pKJj7lor1bcInGHheKvtbH7HCIev5uR/7MHSjPX"
    "gKZtmLkZ8kEl1rPhSCKztxqs1yHQsUza/d8n1wetZMAsGkDL9Bwr/8mBCk2t7O2bi2N1NT"
    "q/FFRTf1+/kfODXTrTs+ifA2switt5PstxE26mit6BY9mdBksOLb3jEitfRnSW2oQeuHdL"
    "Msla3YqDgOwC1wKiYrqK8Mgb/zQskUIHH2WUTdWXiSjVVKgwNT3kxh1WYxSTZQKQ2OSXnT"
    "hFWbxcTMAdFnMlCEw5oUnKnFRGINMAyI9n13WGcWhrf2mDj84ogAcd8UITiWWQzhEs85z6"
    "UIMVSPKJOjPaqMPyniTiTjNwDr7JYm5TdCeGa7n4agz2rx8rxz2gwtYVjtBWzmbDaywb3F"
    "K1J9SEl0O2GLf/1Nam5rTlyJcIJWkOl/SitoiXAE7Ks1GGMgJhAOAoSYWLb2BJgzDvzOSz"
    "QGQiqi1+GWzvV28LvmahcJxEQs0/eYjok61POxkTP0uyss1G1ASFgxIwPk6LPzFsusmY6I"
    "WsRtCWjF+J8117JQGh5YoeUSkvEARxbLqKA5loorK7VSIjrCQhkVHFODrS+3B76IkkTofc"
    "W6GEHlWZTG3SwapZ6EUFnvwQ5HqPtREWkgBweibGwGRByY4bgcDypjTNqSQo0NqXBtHQ8U"
    "R0vd8YUUV0xHeMn80YimjwxUnHdtmsMVKbiIjHBtumMbTWdtXG0WmTvmkUKL6XBs3RGSIj"
    "hYcRZdc+4kRdbR4KjMWZYiorDCvE3Ki5IG5REUulHSSX2CaBYsZsPEPeMZqLqDY3tEjMQL"
    "FOKm77e79a1zED+U0BlZpin48F+SZkr26N+/+at8I79ZWI/Aqtq1r5GHlQQ/l6tKC2cqvG"
    "oW9U0U2PP0a+T5v+o9SP5lnx4zH4oJvq5MOjdI3fxcpL1b1wP9pp5ZFkAPWxaXy83uw2xh"
    "J0DXYN2v5fZKymaay5T9XE8ndqx2P97WM1/D5nPw5X2zhdmAsdZ8qKupp54N1ibuU7Fdfq"
    "sut8sdmnfNfiqycBFOYWq0+Wp1Xzf3pvpUrdqlshgH1ny5WV5XV5+vJI9E7pZJ02RKb6qb"
    "dpBuPyzvZje1cDd82sv7bT0Ytls/rkCTR9+LjbZd32+uMDbmQ1mf61If5ttqdreprqumPa"
    "sk9s1kz7trZvb1/Q6f3f/1I+MasPNNkyGSYuQW4J4hdpZ6aIidY6MVYuf4ZRPYvZmcnZ+2"
    "jzEenb5+c3jytyB8zTGgnqrEX6l8iogQzO9JkJn5hPBJuHTTP2RivuRepuxEsWtAIkd7W4"
    "/BACwEyQuT3eds7KJjF8/lvo+6nxPV+WP9P4JNNPsDXv5byPCxVZun3z5JWHbLhudkfnK6"
    "83Ly+vDYvtRp/nt6Ue88EA0KFxrYYO4bq/GD1QbysZ94ChktOR6e/zUJDMwM13Sl6sIyo0"
    "+SaEOvrQPDMx2faGH08vlf/Wxwdnr+ZnLUhrkeHl1Mf2l79cXp2evDk/bH49Pw3VXP3i2i"
    "XTDjslOTeqfSkE5fvzk9u7B8Ts9eTE/qbQzCC19iu4dkk8+unp8Oz6dHDfN6++llPzw6On"
    "17cnH4k1HQGmD37c3h2cVJPf/9PH2DyJEs10kyzbAAS3u7NTvJ7tl+4c0/xMKdTERIOTw8"
    "Na3CLJfpi7d+HX0XPXhLKO3s48q4TzMjIopk7TS6EEiKL5W8iEuE1vsjIjtANZAUrRV1rc"
    "SdUHatxOVxKEG/KXiJYI0MGPwYTJxOAxYnCpOqPQuRGSgbFccBqQbKgvrKEOSdhAfK9ock"
    "6SJOoKyfyz/PnBwmwTwjH2eOmANV+e2qvDj5Ich8JxMSEINu/+9kpoIx8JZfRIQEZbx7ei"
    "czFYyBV/BOJkmZa4Ev/E5mRmZJ44i1In0nk9E4+34nMyMzp3E472QiNHiDyEBLTY7CO5nB"
    "Bo/3qjUkIEzB/b9qnQrGwCvQbvCqNY13T69ap4Ix8Mo0N33VuqfmCl61RivPIgsPTgT6G5"
    "Hh+JDzG2HfohzEPQxEZbeGQLsjMm5rSDUd5TCoNUpaH5aV6T6kHDgCAnbCcZAKkrfcu2Mx"
    "wWAIqXCk6dGcsPMxBuK+j+XkNoRgHIRUzIaQjgKMwZCGKI2BoKhsCADCgSOg4ybdv0Exsm"
    "glVzxTGhyj8hVPrNosJskVz5QGx6R8xROrNouJ9XRCVBrHofV0AqgqKzvr3e6oNC77WB4P"
    "+qFueMDICklOaTA44dEkSOVsf9UcOoEoLJy8uGSMioU1ztg8Ht5MbDIsygyZRMmIaXBEYL"
    "nYye6g6z3/fQ+UCscVBUOpoovrznebeXhG0GGGgFLPLkQLDsfwi2ZPOnnKMIWD0ZGwoUaj"
    "cUy4nOHYvtQoHIuehhiIY2LiKGsQsyHFlpASXsIwKkTzCC6tnmE8N2ElUqCQMrebMGErmm"
    "ceSeUMlD7gpR9UQJ7DG4TWqINOxMgiNwE6UsAhFY7TBf4owosrzaLywaiSBSUgImZaEOMK"
    "FpbkqyL2SDYedNkiE5GJ4IeLzV6agLHo+LJCvY7piA3/PjBylNxFSwsxRmQ4xDgOWxUhqL"
    "3gsrfRdaJhHFIRihyG7UUXvLvfFSHHAjERy0ZvTMdEHd3yHhk5Y8x2hYUKDQipA6pxAXL0"
    "OY5lEyl1Qkr0MRUuZ64Mg4+KDYHIJ2kKmbYjxJLmiG5R761JGCMAUAiHAUaNj4X9gWZt/I"
    "W3rnE6YqOoeeuaqjiLLoyjZgILg6wRTMFnRVAB1yweG7jNhGKjuhEU5osiAMOw4D9DAsXZ"
    "XjQkihz1paXlVB1qKfv8zja6Iybd16bExK4WuYmmu7XFJMmffJtbbULEIRURBRDellPFGN"
    "edBRdesRPZEYCQWDbDUsCGiD9pBh1DyfgNILMeElJ+I0QvBu+lIRhWQ1ReqO4pLa70+wHL"
    "GtbM/BFxeQSVcv4IWF8Mopg/Yo48pZfcUTc/g8vn5kfk9rX5kF6pNr9H97u6a1zNJ3c3q7"
    "tzZaTBblnZO1RNAeo2sk1lAS8Z93gucH63nH2sPvvG/sODSn/h0Bff9rMFw/AU/JJz53Yq"
    "PkEYe8CE951hvw2895ywU38ysFAD69pYjoebjmCZd+rXyPJSJDMtQtEXbx5jp8xmOQlUcc"
    "h7BWll2GKSNIr9obiqUIQyrMOWTloGCVT2za0SA1XojADAsjysZshrd64+nn5H+jxCpwsV"
    "3P/Ru9shB134fTo+lYjXFPz4yAxtAb5qvGRWDBZmQfxkhjaPWTeeMiuGwLb2Lw3OH9pDg9"
    "f3NzczmAQteRrQl+JnQvv7+nKWvDlo0w74b4wUTqMmJPs3T9f2L50drJDf6W6zvJ2bzC0/"
    "nZ4eY9mcxsn9tK/tjJ1OFB5ITJ82G/Q+YsMuGvaQmf/IYhUNdMjKf8ymILGcBqYsirgMy1"
    "iEvTA34IG5zPtyoz0vx35drs3L6gejCJMlQ/EItmru3q7jxoEWFcbSyJrEx0zzHRKUEekk"
    "xY3r5EARPTqHEapAYz48h9efg3kZ2HLLRTdNsRJrlHnwwENrR7O3s8LlWoZ98Twuj881X+"
    "DaORSrjJVxHTEuX8S6ryvnUKwyVt6Nw4QERTzKdXOk6hwqdmqYuDyK50skhoFilbHytRVm"
    "haGw7ispDBSrjFWSEoYgzKD/0glhSIkFDSPVBiQbTLFh9p4MhpSY0TCS+Q3JBNNrfpMkgk"
    "GqztopovQBCBGK7MsmD0ClZDYCX9/RzAHZRthr4gBUSmYjiJScyhrQS9PFSQMoIbJbENmr"
    "0DEJbnmrvwkNK83hEb4IHZOgePTfg4aV5vCEPh0enMDRg6AZcxsU1JyD1DmKmW+CQSIEWO"
    "iVwm9opZ/1gMfC8bCzHwtLyUT4w7i1/bRB/g2xuCz/bSOEDlXw/WAsPHcUOz6FKMnLs+mC"
    "qnZ3lqy6jFB8czZHncGqe282L0QOtTj+FqfDB/E+o28pudjgRVMYHXpbaoBRI29p6djNIF"
    "P7TNhtqPN7AcrQ9uwhArbXypwe+G96cFgnBoJ35/Bn58Z6da7/o3PY2b0JoMWO4c2X4HD2"
    "5eHx+QQ5lC3E4F7tlp+aCOS7+Wa3vFrezVcPLLBiU23v1qttHFeRfcfJt1k5dNeWLBxMf+"
    "NjWugXitLtJs7IXWEd+mgSFfuL6MvQ+F+MpdIxOso77PHgWRHzYzNXmXeRTl7Uc4N9QmTy"
    "5mLyon0KZXJ0PD0xf19MTi4O27dEvs7W13iq4uHlqn30Luj4wDZo3tYILjnHH5H45nIL8m"
    "J+C3x8xBhSTv9wvCwNdlIeFo4CxcrwEdIy4mAysKHPQYf2j3xGZSnhdfrSB3AwLUgRR2qq"
    "A7mTBjMCUM1wPxZtgix1D/gDIyPz0ojh80OCOVz0m4MTGsyTjN002WmgVC97IgjH/UhqQU"
    "8EBYphSgGYqDdFX5VI5GI3S36iLNXLnyqjmXEkpegxVXqxBqkF5KLfHH0VI5WMP2AE1wny"
    "9IxhonutoCQOuw0k1wvy9OU2UL5mUBKH3QbBHqFHCwSbiQL+ruRI6LsKZN6IcJPkN0Pd/Y"
    "vNPAnbfCgOAw+/HJduSzK2/3uMdY+6TiHqPeanfnm3VAU7EJpkEroFo0L6e9qCHNgGjxht"
    "PTAXcAZ6rXqJF6mO8uzGTeN+YXl5cVIp5OEebEoOGWRR9HiehXITMGNzSjIxm0NyLwAnLc"
    "HXvytAySGDPEQDMjcJFJqgnwawbxcAOlksE0VcagL1+CZaEB5uYcwTRVzArR8HRQsiMD+N"
    "lekzAmy3y/er2+rBHUytbwSHUtvlyrws/qL5HmFb7czV3ObLKMYmceyE8xx2/oRoxVATFu"
    "GodYkTYe16tTt4Wt/4Qyf7WP3s9eHJ4avJWXPIdH54PDk3L9dP/N/nk7NfpkftG/bnb9+8"
    "OT27aP789fTsr8g79kHld9VmuV5E1bfaEcSptu+wux+bF95bxWoeeScfYScbTvYeO87Gz2"
    "BpsRHM85IsmIEO5yfGOVsIIY8uWZwTH5rRn2+CnuqfbieoHF2mkObhm2gZYnkzaOW3xWSR"
    "Qpc/m55hot4Uklf4snJxm4XtXM8Rl4e9rms9L4sU+iCNoPzqak3RUyN4XnWM8vLzLJAxul"
    "fbzlkzZ6LIG4vHWt6EySizk+s33eqoq2xcIOzJqce7kSh5eUIa5zVJQhgu/j5vTKLkRfwj"
    "vTxJCMPFb+1MOXJrj+Yxd0aHPlrDm4vT7XvkQO2ILiANxr0+VMucrdPNFCB7ZyIlLiBOtw"
    "RfB3PeSPrtRZO1hPCZCYxc1hph2PoeWoTzxgSkkb4ygdKX57zxwaOB7AK30W7+/mH5i8Zw"
    "69SNWGZXFxrozGmqUfLiNKz0zyBp7jIfB6BPxplvylG8Gknt6HljMoBk+GhMiU1ttGvQ2W"
    "JUSXambCqTOytCKgEypUkxrp0NT779xKj14Eo2nLgkReikslJ1ZDXVKaZyV/KUtPm/Xh0Y"
    "EKpAk3ZbVH9ZWXtsUGO6jIKOsyWF1Rcx9tmExnQ0xpG2nbB6qf21XNQmnA/Dl9ley+323r"
    "xVEdhDIMPt9v7y71UbE+ILPX32LC7Ds+H2cmR1v1zMXJPMDL7Zkx++r67b/K12JW2Ytp+s"
    "q8lAbM5cmiU55GAlmf3xu+++fTyPWaRuQMsztmdAF7addlPNFw/LWC5mUpYlUb5a397NV5"
    "8jrXTngOZTMYOyTh7mf/NEySOnkb5a13vLTdxNX6fFzOM2SD8kr97g1dhii2pn0UCdiAoU"
    "2UUv8SBSUS/14NxW610FZLJC7ea7+200KPIRB1frTYUN1/bDrJ4atuvVNpbXVdWUIAbspr"
    "qqlp+K04XxF1BMCjmtF8vtP+7nN8vrJTlthCUMFKwjkWLFDqiXiHquIyescXNqz+vJqG43"
    "+p6xLcAIWfYw1O4uBywRX0ZPF0bHdH13t97s7lfx1e1WXX5bZeoasPxff5w1a+sMFaKp7e"
    "Xp2WT66qRZUG00JipsU2UkU/CZ0QRWimEulpaFUmRMy4tKa17MaG6b1C+5kIH9lPJ4CngM"
    "T4luRfHLSipK+wkRJeLQrTiQgflSFCFZcnA+tkC5ZZI1B/KLChTFc4tO0tXrHULslySPzi"
    "9NXm/NTy5w6mTya3tT//y8Hkzmdn4TDWUv8P/v28Pj6cup+f3o9OSXyZm7zj897z5+Hdfp"
    "lreuyuaXYKD8d7M7qf/n1PNxIjZcCJNOCQtgjQgYEqsSZIsUI3ocOjqRMc5yAEI6t21tft"
    "d3aKa1YTvxtlQ7sxc3313RVHC3NmjsssN68iKzPUApyUAIDK8PVicJx1kUPCSB/QFABKaL"
    "Wld0tRXFl3UIpBoOh9stac00tMTcYoJL6BB4mCmn12+IBAKYwr4k6TVhs/s3Iw2nCZi5EH"
    "CyLGDV/AdU/XyIvTsZz3agALlHF3MyHGQ3GCLo8aaChA23Juq9Hckhg9y31xEWyk0g731U"
    "JrI5Lj/P3Do/C3wonAdZCvQlgyIoraYMOWlyTWC2BX0bAKVO4bu9x4jgCUlI6Nx3PMLCKb"
    "Av8IJHLFABXzl7fVg4j29Pr3bEAhXwCd7rQKkoxF/4pQ5CVm5jiHo9faCj0Bj7fp2DkLXU"
    "GJwnC0D5tAFkIAUzVuk5DrNjZ76MFRZGHAn7fxMrFqiAj6mt4CksHN+e3sGKBSrg42ti+v"
    "xVD00UvH2VVEqbjvzYE1AeMQpVY02S6kgMgtgSUD7FoBtLklRHYmA9guFLpnIrP3oR1JTZ"
    "dZjjfEYUPigPxe8OKvDXLeBHtW1WJ1ARJSvCPqHgIg3D6UdGS4fSR8V40fMpCbZXHBVPJs"
    "17fLLFVlTsNZagA7/AUyyIWAy8fJXFX2ApYx77+RVUOAZygfISr6506rsHXCUVtkengpnW"
    "lUfnH3sOC6ZY+6va6OxEKOKSzK0dRRFbPKmOg684m5piotk0IMFm03GAlHTQnppzVdAXR3"
    "opih0Degi+KYEMpCkB5OtiQMAEGSrkqEALWmlLCZQypEC8gGNiYSqmjSAU6qenonswCk3E"
    "tRUUUe7LTkRmG8hVuKOTtQOi0PtoC55628JyLQ8JSWXfB86S6sfhrlzVh1RIl2NxtED18S"
    "Jabv9ERGYb8FU/pZO1Q6j6e2yLgurHhQWqjxCmqr9HnMVZ38XBcYa1C5DLHF5pjF3LjpbZ"
    "xtFxRLYBdlBi87OWwIZbXt72wI29qgYU2EriPsNltPtdE5oXhIFQsGZGNAyU0SI5ItLSqu"
    "gLSlbEmIjQyJEAleaA+H4EA010Qg2RjHF8HfEkcQQXONgjLaZBtDAoAEZb9EUJKBSHhZU/"
    "5iAVC2847sbGXBh7YVHB6EvIUq0dG1hpDErfi8WIkN7c40uxuEQ8wHwNJh+IzYMe83VYSi"
    "4edIEa04/Cdno8PriSJoObcGxlTumQrgWFgEonX5XwY6Kx8fN1G6Nkt0Go4ftqh4Kew+IC"
    "VUdJU23fF1CRzttLm33RhuQFxNH10HHAx9Jk/PPdDVTB8UpEhJ5DdCWSg5bwk3rAcGmURy"
    "Ul5y6AjAc6PoEZG3jxLCYoKzqQgXTYqczY4IoOEd4z4EFZgEL3AfConljo0ntb6MPfae6I"
    "0oPgSYaC6Ock4YD5SiUQsLT+8mV7zbL9yd2NfNy2RvYSfPT+OO9Rcn+H6ba6vXxoz4vhaR"
    "jCSperT8uy1PmvMAvEM3fTFEkQQCQRlGQKUMoPoJcVoB2pFJtuhhNnNIw1d2hSQ8BN61kK"
    "wLZ4u3p68svUXpiuG+DNaT3htf84vLiYuL/ja9XulfSvqTplF8Kf0cK3j6vXLRo18tHh+a"
    "RZhaLMWf6GcaPKF83HxweT47rgk4MaxcF/HURU6/RZ9iKRVaosxY8HTygou+VtFXdDu3D+"
    "5cdmcfFjHn2KI6sovBSONAu3ZIIi7/QTVeZkSGyAkCB/gTWDNsntiGFM7upGOjUge2UqRR"
    "5l7vJmDmR8e5OJca3xjn0qQxZhM4LE8Ox0LcDmB6oCMFM7ZqFCdWbfhKcIZSAHJgQkZZBA"
    "5SeyLDBQhc5JbFmUh9UM7HyzBGEetnLWWVIGCdT+PU6ln9WA3qfHeUloIRXzfj1Blwetes"
    "OelEAAs39n45fsNWD36WrONXtIRC9VmZqKS5VfmfQ7mL9QGcdiz64NidWg9ujUWA6WUgsy"
    "EpOkeVXWzUucEYKDV5KdmCTN4lXOUZwRgoPX3qlnvpCRIc5i1ouvyovAQdztGnuihgyyyM"
    "M9qj76VBROC/TQ7YJOj4NOmGo7dss6/4whShLAPBTPqXJO5+r3u+qqleG2uS3SUPw0fVXj"
    "MK7IzaZaXUWphL+Na7vbrC/nl8sbm+kzbQDL/upmva1mC6uf/pHe5lcCf93176tZtapbsN"
    "gFNZtdLoFttb3aLO92y+SzzdQ7ajbaEV6sUUnl2p2YKCbMtRyHep59/xcbrS3Wz48dph4a"
    "5sMOOSn5r0OWvXPIxnIlI90jBd8SxDbvZ/A/rIZwukhSxNpvqbjfYqzAtOIFDX4PhHycww"
    "3mBihY8DmbMDbOUxXNJ0lm0u4zlfYV+rZpBWJ5CQlyt8QneZQ1/dlk3ZjlEqsL02+EEZHQ"
    "lP1FeN1caOz9ZY5YDSpjf5mXowSbl4c2oSABamalRWplwenVhWiq2mHwhJ3HSFwbFm9XUR"
    "FEt+7i0Nzird1ztlYWnF49F1HqwBP2HJCgCDU24WRgY1oabmImqvcrlEQIu19f4zy0m0Ha"
    "/5RUzCZhuWwJuhJ0RcctKYEA5pBexzy4GrD79XbZjxsSXX4OMy/PkE02Jx+omCPfEEHotX"
    "WGKTGjKX0KVp12LLBjWgP7acGirEVDl3+agJPROqV6ikBVXsInOD3AyUh8uqcGVOUlfKzc"
    "dJCAxKScqS6ttwQH+DE4Yf95cgIq6jIJrwIkX3VbAxNU2jasGwIlBtL2CW8N7LmN6CsEOS"
    "reiVKRQ8YTs9dGyBwqYZ68HvBj0ozJ4PyB2j6auPoS0tjRyIcZOyJxjFEZXZgRa7ZOB4t7"
    "35kxYsEY/aH5gs+Q4xk4lNB92qv/bAmY9GkzdNbcb7sJZ8+AcsAMCrmUZ9H9Ngp3NnWnnN"
    "JRFxLSeuNLgREW/K48x0Zi8dGLx1BMym+B6G7i+K3AGxtd+R6LakxLr6rjg2XqPHJ6L3XC"
    "dsQFP2xYcAR3c8S/hDs4TuzRzwk1iTw6ttQFjQhR7G3eDdWUBMene18Vq1UWhYReWwVH1I"
    "+RQBLmBdDd+t413kOJYrpebmola4GXg3vm7KKG7fbD3FzcNZFMKbNcgepTtcoWGOPyaKii"
    "RbbJXND7/mbbqFrXNw0z7dubhivoVy9m8DsWDkLyi7XAs+t+FnGLVaYLqvE/U9zIG45YW8"
    "quiyUcknDPtoR+OEhOgmQZScr3w5nDFg8te+svPMFTuB1nq8NWSdAcgTTF1ZImleJViuJF"
    "5JBBll+3IFkoN4Hk6kVGJkZzyO9HxnQ54GPdjoQSCGD27fLi1cgBsOWdLbwYaYl63LSBlF"
    "nY49yzSUVgYO1zywZS5rCOdMcmFYGBFbFdRYghfQ53WlYdfVoFow2ATS69eJNhkmsNQDBC"
    "YxAisbWiNff6tUbCoKwX1rgcSSUiUbg6MaABIH1RE8aCnwrCQN9Z+/3QQ/qsvR7sLNTRp4"
    "IInCX/tFvOesd5tUut3Yfi3vAtUPYR2JL/cj4CpA+HegowloP9BckeulwLb4dZ4OPHJ1Ju"
    "hF11URp0b00OxH74y5gDxTdTE9yLDdhto5WiMzPWWO7H8ryco+7RAgMn57w0Yvj8/RiHi3"
    "5zcPZmPMnYTSPyyRQYlBtkBP9MUaY+TTFMUXIeG82m6asufO8NqmyCnX2enjGAdHf5JXHY"
    "bSDZ8efpy22gvPsviSO1d+N56Pautgh36weW0LXDzbF5Xdl/NasX70nFy+EBU3XLl1WP+D"
    "oxzgk5t5/Bbh3rkjElEWYB54Zm33bgYEdPncIhMsQSpiouRiB1AkhsnjKLvi2iGJ9EyNWv"
    "Sfpd286yGqmJpFe6CzIKmqs0msoSyEYUGD2jqU/PARX8OVB5Uk7jNE9/1cEklDRVzztjGA"
    "dW04x3kwwXSdAWPe+XoRw4bTHerTNCpGG2dJBm9KEY0pv1TZzf6/nXueRS6asDtJ/5X9DN"
    "jHS3qrVtOI6Qksmxdt3lJW1+eGefFHgxOZqeT09PZq8P/zo5a94MmJ68PH7btF77r7fn5r"
    "8/vf2b+eNV3ct/nUzemH+dXtTjsgluzVv6GMYe5m3CBp9PAjUaz8BHZClb96K08TioPF7c"
    "qNdIII9WWV5GTNX9bfmEvlcTaK4hiEQ9mqGnCUbyGaNZxOZXRjpuE3Hzdmdoi02hm787K4"
    "kQ9iCtIHJ5azVDT21g5fRGCfva4JC83BAjWt+pMFz8ve1uSF7EP6bFnQrDxW/NFjlya97k"
    "MZtC46A1vAXbisCmthZVutNonoR7WNuMf9zPVztjMWCXXJpmmd1tllfBLZgWcDkj8EgbiG"
    "/aG1eLe85mxxYcviVpnwrU24+07EbYjLR8wx71crofE0FhRleSbawJnnH38zv0cguPee+M"
    "sbkdEdLK4i0B5IFNeU2ZcTdCqRSl+b2l6LshgMR50ONuBVJZpNB7mXsUE/WmEBp8tFysZr"
    "ETorwpupk0A7+bl0fRAi+DBGr/3gcMVKH36fVEHlYz9DTwAW0e/HimfSIGC3NPox7Q5jGP"
    "Z84nYrAwB6u+EHFgGmTwdqVGQNsx5/WvtzmkiVRS8hxqaN6ESVXCD2P0fyyjtFnEGVYwBt"
    "KmCbOt7K95eElXIFWPlBwYh8IcsbdGYKbniGztvm1QTOwWrgwjZXdDBREfMW4WD+259dW9"
    "fWI+ePsGvBrUluC/G3T1Yb5aVTeRgNmTyrbVi82CvwtPc92td/MbsYui3vVfLze3VCNuPy"
    "zv7qiPzTl3pgOu5qurqtY+4vPytlHm+qsX3In4wx5eIupi8b2u97yMNMqjRrjjSPnAuVHD"
    "oS6dloeWH6dl1g3Q5I2fe/MqW/qOTMwhGJAekv3NH0dPzyZHF83J8kXdWOeH9f81/3h9+t"
    "P0eNL89evkp+Y/bw7PLk7MyXNYQzc2fQXuGUDL/+zwZcv+6PTk5fTs9eRF84/zn6dv3pg/"
    "j05fv2l6yfzjsO7T4+P6H6AePzR8Ne0vEj+TaZGBzxG1TNIB66WKP7lGeDX9ZXLS4n77+n"
    "UKrl23F3gjNgOo5VFuv1rlzw66hgnNsNQ3hqgrzyEGCf2i33wYwfWV1oee+scjRgDFjaUE"
    "RbT6DTrIj+pB7TKrm9y3j6LiiOja7x2B+soQ+J4WlEwBEserQtRNwxM5USEFAmoEd2laKw"
    "uOsMNy3tBB8Njdxvd7ml5eM296xsUxRRReXuQp4Tp3eTMuIx1bySXIwZD4Y4t1AdOUBW93"
    "dFsD1nMbRRacKaUj0OvZvEyZ3hb4agEBBlXXK5tUSOOQ+F8BAYJD2dOaVEjjyJkWCUuuTa"
    "EFgWFb+J0AS5f8HiFRJPdFTYscw8wyFXoJWKtTMI7TRWmEQR7ypHH4vRIHg98AQPn1XlmP"
    "K6LlbjcULO96VDyR/VG8N3HuYfubFp6u+hIinmMcEJRQhY7vUZBlfNxBKaY/F1Ig+jYKiJ"
    "yPOtqni4AQ3uhwxVd0QaNVZs0371/kDyZAhWlfWAQMrfiTorEay8QELRhvCR0TeJTkf3zw"
    "pbEYFRZpckKIm+1jAyxqdecW5+t0RIN1bFcA6HP4QW39i6VhQRVoMqBiwQ21eGTIJQ0Oik"
    "r0F5Jhdsy4wBjzcXdmI5mPIyp8WuqKJPNx+ElvxAKZmKBF8zGgYwKP5+PRwZfn46CwbD6G"
    "hOh8PDrAslYHR40CrY6p0M4NikCtjj6p4YYyMUFLtBrSMYFHWj0++KJWh4VFWp0QYlo9Ps"
    "CiVsenaiKMGCmCEp7baeHEq8+st8xHc4LCEI3yQzlRTbHgxSdyYPyIefsmOJV2x89xmIc9"
    "NEZiH/KP5xhZ/3Nvh3lvZ7HcXjUPgMa/mkdB498Y4TMm9sy8XB7hem5iWHbrq4+zTbWtNp"
    "+MLkApTYnd/GPlms0gbuKc6/YoYLSjrXi1KBjx2UtFDZjN/U1FBp10RTjsVO8oGY63a6AJ"
    "CStTYkhIjMZVp46RanCM5vWmjqHqxaaObTjSPFP3I84S4dKNTM/Dv6PcQyiVUBh7GyEe+1"
    "688IOLhTl8dTYxkSvH0/M2Mqieh48ms7O3Jt7ozdnp69OL6ekJjJJpq0rnkSBkJvyUtElW"
    "NcHkA3i2v8sYovNW1/Xwa7EHqQie3vfaUOrIlBjrLhtRM20TmXtOzZ9Mu6gjoAC55ULP0A"
    "vr5EARnuKnhCrQ2Cf5WP0FmOz7ZQkJBU35ThlSLw9Sn76jbpANgyjrP96tMTivNzaODGlg"
    "GREgA/NKvSu72tnw+nUopNaDK+3WVJKyIhvrUKjC3qSklNdbpfoj1NXNhdZzlMbEalDFIx"
    "XKUYAtjheibnUCoGNEDvFucgZWuTSGiLq9CbCNEU3Eu7GJbmHYyJJbmgCX6v1MrNpSf8nu"
    "ZBKEOLo93sMk5eLDFzijs7cui00w4n3LjHT8hpC4bPO3K+EY3gPYotc22uTLscaUFNLOX6"
    "CKE1ZeQGk8DsJx7YlIhfaOjHA8ux9V8Qay8KBKx3BAxoMbjt0xIbPGrC0r1uGQjtLgMcHx"
    "tLdXWFnupjO0ltQDzBi3m4mNjXG7yZGm1PmNjXPvjbCNi4UooI79f3LcGD2FHPoaVbHjgr"
    "DQt57KvtAD4jxu6w8dAXQkQmm9hU7UHgsvzoJcgVO3re5STIkjO3ZNfeSPyaO0x4bdfLut"
    "HlhO9bp1ljXDNAuCYxoVyCZBYJzBXq7v33/YzQy6FzVl8+Nvzan8qu7megFb3oRfxr3yP8"
    "Y9/U6LyWv6YDR9+ayOrdYPPN80PJSONg2zRDMhu6gAg+HQY1J49IRhZp06JYRupm0/6J81"
    "IfVhi4opxr5+HRdHIChfv4b1lSGwXZ84mQIkhruTqpuGxz1RikojYHTPkUBtRfGFnUMcHP"
    "WHw+4a1nGRKQojr4qoosUAAooWE70uCuvkQBF2VEqoAo3dXVj9mamCf14ACbDpQfWUIK2Q"
    "xiE4G4AECA7dE4G0QhpHbG0y3Gs4WYIJmgv+7nF8sQYtotUCqZDcdmD53ihCYVtEt2722B"
    "60Ww4rzdvjkpSIzu8Ta2Znn5iqHITwJCyApblHh5XR8vt9Hn8IhySYyvrvYMwGv2shjEXh"
    "oBQM0JiIgzQckaOiLQ3BrqRk+AEqREdHBVUca7H7ga+wCR3Wl3EhoLrwoxZ4RDI2fIEmI5"
    "TsJgh1ek/NUNJuUFyi4hgpoud7AlrUeObtmrAwRKN7uyauSejmJfyT5o5M6PNpPDqIV5Fz"
    "mWZTfVpufZzYQ/ENB6iT6ua31WpRlLeGvjX0XXJdIw/ITgs8s8V7Nq76SzofanV7d7P+XD"
    "HcrIq3ZrL3SFx7qtwl8cxU75N4rmHfdw942h/lQnaKAOUzX7AkrpRoWklQPUO9p3ZyPSO4"
    "kIBxiE/jgp4Y5WICLkGypCTl++HMYYsD+btvQxORdpzoA1bfCpJrFzERH5rG+SmsmwtNGC"
    "SME6tBZQcJU3IwYHcLiBRzR5kDHC1QI3RwKIUIbt+uTjnowpd3OiYRoynEIeIIZQ76GKHi"
    "qAgMrOKQcYQyh3WM0HFUBAbW/BJEV8NZhLp/qaMUrUOR1d1r+Ob7Myw12pTF7s/GMBRFM6"
    "G0+X41xucIvRoKwEDrjFoRTGf3kviU03jAijmzbZ9QU4I6O+uqh5ySQgj8E4gL4T+JOTiJ"
    "OWJ7IMnQAXwBmY+cV3nj/uH5AYD6ffkoLkTLdP0M+skrYtaaWSxizvrpLGL+g/NaxOz0El"
    "zEfMdycwxLvkCywWf7UdMxZGRhLHVBcoC+tijCotgMyfQ1whKIytWvSfruPzOsRmoi+Y40"
    "KyO3uWQJI1DaYoOMkUKCkEQIe5B6ZLNLDG+GngohyDcBJuzenorsrXakIUb1WQjuuYN1u7"
    "f3InvzHcE/qh9DcBeetIjk6PHb8Qh2/Vs8lCDsfg/ttR79Htp1hX4f4do0LQwXf68r1DkW"
    "xXbQv1SdF4fbEt4UlreAN5nzyLUv4+JCsGf8Qd6S4g1dbOYfz2/CuLNbdp5sqt39pvGn/e"
    "O+2j6wu3kfl6uYV/a934KXJQ3FeOZu+AkfFt5U1/dGsC41qvltfnkDk6u2ty1tk4kyqW6q"
    "q2r5iWoxUx/11SgivIaX8+Yw7uMRfpdYQQe6XAAzJW8L4OrUysvX/PDO5qU8m1y8PWsfaT"
    "06Ppy+7rJPAiY63hrAVB4l8ozkVXyS92zyv2/rvjVJOA/fvDk7/cX8fTY5mkz93y/f1hOc"
    "/fv/TY5s+V+nFz+/ODv89YRsoG6UBOEzzU8CLw7K0g0ywLb5uT/raJyCBJ2x6goZqzmdsk"
    "OD5W+iObhVMi6h72XKSYCZCKB8N1UVLQOSMgc1mjY1DIKMFCK4bKdAkYMufIZDgCERoykE"
    "ngCSMgddd/+fEYGBVbDrJylzWHX3+hkRGFjtUixCaVdrEp/5ro7MsGVgYnstCLocNk1fBV"
    "k9AyPzDUuUKodP71VLomoGNmNOcO7BUIQ0wtAICm/CuB/VcQcy8aGz7sDQpHz44S2YsZuA"
    "vv6Cl+d5IDK0OT0fG2zGzUTa1EMQd/Rl1MZQHwl5KAgDvTfw+4EH5DnswVZCHXoiBseikn"
    "nastRZy0rRv1YQgqXt3qnSa4IPqQvTnC+aTPXBlxFGQSyisE36zfwxvbBd4jVgX20jWA06"
    "op4TJGCQnyH31QDSFaL/mAmpGaYBPmaCLyOtHMIx05H0t5bYYwa2S2o37aNthBbUoDEDGJ"
    "Stin00QK80jM7b7DzL8YlD4IU1rLbzm2rbjNT1ZvGwTnu265tFkBlRNcR1U93ONx+jMx53"
    "v3J91zzN2BxTf2YclnSFy3GvbVfe1W24pt9nY17SJc5eQmUZePISsVI6d4l4akR1RgwHPl"
    "wW8Qr0Iz15aT8RF3Shlz7TjCwfPUXvJsDwu75/nq4dm/Wj0sHIKM72FCENMh6kGtM8LYME"
    "KtsxX2KgCp3hli/LU2yGYHqTwQ8Iadjx5Kne45EMEqj9ehxhoApd2uOoPMVmEJzCEHQ0aN"
    "0TGLL6IkbB6QtBR2PUPXkhqy+rs7e0JCpsiDJq6wpoD1XHt4iLGS2H0NCo9OLj0GrLY07m"
    "p8vQZsaeoo8uK0ARrTW2+oCNSGms3pxThgqqF+wRg23fbr55/+AS8C9X5l5asumL0uGrbg"
    "fdrkshd9Kumt+SbJqPQ3Z2Rh9UdnaWlerOzvLk7OzwMDiCocrOzvJaN4+KVM3QC7g9eheq"
    "QOBsPPjzX9pr46ZTgw8o79qAWq7jEDeX4+8vzeTTaHYtJ7FJRHtEsElM6eNZz3wfa5OI1U"
    "5P7660bXTmzA6oMvDCztSa2JPa2fCEewSCWg8ue3dASlKE3owYGVw7NxIQ/QhU7k1TKwtO"
    "v14MKXXgSXsvlqAIVbypS+homGNs6pDqixjFm7qEjsY4xqYOqb6I0dlRAnh2gaKQ2c/KoC"
    "zXcp9Z60/SXXbxpXpKK+ssVmkRj2hzGtHQiLQ3p6Da8tzRZ3OK0mbmEPXNKSGAeMtWvb+t"
    "VrvZbWUfaHpAm7Yx3g5z7VlkaQv23FhFvTZ0axUzG7y5SjYKOf68rQLJwY+4qMQI24WMBM"
    "kEk5TvhzOHrVMzM6NET1r1T6oKq0Lnzrgp7D/L0yZKJsE4cNYk6udD5JvSWXJFyByjuiAL"
    "Az77LTmCLgdY+XU5UgIBzL7dTD08pwFb3tG8p+ggkWAXRVFmYevupGgRGFgluymKModVeU"
    "dFiyC3+LZdUiuZqbet6mbazT7Mtx9CG+z5d7FjmmcRbtY7Rqnq97vlpjZ3Sy8UfFp/pG+Z"
    "wzvz3z5tbZ/lojIvE8dm4d1m/Wm5aCdL11JdvNWzZ/Y93doqW8yu51e7deuT/en09Ljonc"
    "ctwf7RU5GltVz87iSeWWSzy6v5/Mm8oOAkXafe2zBHom+0xitM6myGazo6g8K2NWbPHv+x"
    "+r40CZN0qOiRx5EnOuSaH2yJVrw8PD6f2GG3m7+vZlcf5qv3DyxxaF4W02bb2fauCg/D7E"
    "C8nF8ub2yCAvsrPDZjnpapvDFyvVnfzkxPUszar2VO4wVs7taphMQWlCEqtQENtHno9jNk"
    "pXWyF/JMNKxLJRF+yUZwooyBfnq2we8YU5SXSmBpyFAtZUOmf3ibWoLeT9HB9xE27mTtqI"
    "0YlhYFgxKENMgRgkFJGSRQ+dufAgNV6JwNUFGeYjN007sMfUdHg46WDvXuDiUQwOzX2Sm9"
    "JmxpV2PSFJvALZIy4I6Khhssvup93NXOhtevfyG1Hlxp36aSFKEzngIC5Wl4as/+JDUyYP"
    "Tru/RhnyGwpP1VesQntlAE3iacjoao7Gmiqi9ilHiZcDoao7KHiaq+iFGKLYdpBCwsDNFO"
    "gHsQXGBAowT7DmXAqCjFFgg2LX3wJ+Q0+mh7pIwdEaOsv7eCNL0kZUan9eIb6MrLs60wyo"
    "Gmzcy6mlEOOQHEPu/7dj8wu5pvH5jzzbyoHLmwH8eOseTN5YvJ/11kEsdu7y//XrUvG0S3"
    "kLEyfKa7z3dVBDmbu3ZRba82y7vdMkmFaxrqbrNcb6xXhsdRmj13Xc+txZ5e3Fd4X61rHS"
    "A/Xi837Y397d16tSXK1F/XN2Ra3aub9Zb6tp3vltvGQd2poPHCRq9pl1QAPLNdKF4vR7t5"
    "/HRSHF1jvpddm2ME7NQTzOImZqn1ALX43elv0Gem9F6XCqfBoV7bkJWW1zbk2U1ckJ35gl"
    "1lRxkF8xXkZD8Rt+IRXm6a6t6srn94Z1MRtykwpqcnJstw+6/mz+nJ0fTF5KT9++Vk8uKn"
    "w6O/tpmZT1+/OT6sx1+XfDiqC0xyUPbgM5pQGQcQzoyBv9r86IAcn/7aCHhyevb68Lj56+"
    "fpq5+b/749ezUh5S2maj6ZtGxP30zaJvr1cHoxPXllWuv89Njmaj46Pj2v/yLqALNXV1Pw"
    "IdHeZ4hTm1ZfnlOboPe2UfB9BKc2WXtiBsLSfljJYbpxRyGMDIlBUWhYraiBGxbkhylhVD"
    "Qs7RAlvHY2PL5bKEetB5fjIspLUoZu7AMhYm9UUEC9VaLfra5uLrSenRoTq0EVdymUowib"
    "+zoaRkTD1H0PDa+bC61fjxJPnw2GKu1R1mNnEUVr3srAOouYgOjMafW+tPXyIPXrx4hUCa"
    "K0D4EMRbh2IyQDaoloiN32Sr0ffd1caP36EhCrQZX2ZyJHEfbl51mwms+8z4K0c6mqM4wE"
    "hoQnU9eErHycZuq6bmb8Mn2aCGPC1xZDMkbT4HKVTRPB8RxOl9EN3eM5qvoiRsnxHE5HY1"
    "Q+nqOqL2LM7fioCoRbPWV47C1f59oRYPNOHwpc7LxWR+frL8Kz3iYBNuuOIoCZr8pwDFOG"
    "WewdTyJ72HumSEPYlVC3+B3jshry3hFBaDJKqPaGCFpt2fgNDjgkhm+3xpNG72hmQMC5iM"
    "+uhIxU4DgZhe9Rt5JHyb9HWt4DebiQWZm+KUIu7DC397jQ6XzeWGnm4TdFSWv1uCBzh/zR"
    "CPAHi2LNjkgz3dyVAxoeftAe2LFskmaQazsgljRFqPX7aQ6m9gcUPUYApM7M7XsBzR0NyU"
    "m6eFBgHDIKkRQHQwT5rtxKuMA9Wko+bnAePVorHEVfosWYYyol7DG0CCb0CPsSDcIdb0FU"
    "inikxbQZrQkKgtEVfVFuFCieqC3kYwlSi9ojfldlP23CHDMhSY/RkpDT42RfwLljw8dkiU"
    "dGSJnRA18MjIrgd21PWySYoAXk4yGmFbRCOBb20RLMcdAR9BgFgDjjZd0DYK7+hwE64iEA"
    "iDP9D+KAwoEQf9L2q0AJZQ0iHxEJuaxRwnGxv4Zhjo6IpscASekzfra9gWePlDa4Voi4pS"
    "FQvj2fnrw6eL9cHTza7jbL1fvmWt18s5l/bq+idKG8Df6vDmzoHQ+grTcGVXpMLIk4/8q8"
    "J5YEjZvfXdBlF2DZ/BpGMrpQxZZL9ypZE3DY/hQHN38V/uhjmL+yT5c1vfWpuT7yENPYe/"
    "DFAGtX8l05aHt+ezdfvqdfD3MFGKzUAsnrgpsSp03vmPSeoeg31XxBsmk+llkQaUX6ZxNR"
    "CWqP5gwycUoyN0vD28HQHRjhDrkpBblDtk1qfz/VOK5Hh+eTZgk6OQBxFG4JOrj4uU0IMj"
    "muCz45mNR1/NdBRBWE/LGJYGIGPqEPZBIJuBFLCDRJQGkHl0TCbuLKUv148CQNMM9rDyv4"
    "OsPCrfSgyDv1SPOsDIkpExLkw7EzaGFENooxCS4KVq4hoeeIFHmUudDkHMg4OhnHCKJ21S"
    "GSUcphqWIWnAxKJBEOihRLCKONNp8QJypJh7LmsIbRrDjKKNpTHR8R1Qp7fNNXXTccfd2M"
    "rbCbssaGa4QYKbBCaLTJSjQG4liaLOpmfROjtUYljdKvmmOgM7XnNdauwXKN7TYVGY0NV/"
    "hRNNZLgW374eLq/l3c+1OEWbARtuGODloGCVR2SHaJgSp0Rmh2WR5OM7DvrFGEMiNJt8fz"
    "l9eo0r17nLrCpgK9R4/zLrIlVMy7bASdyGBU7u7cpTaicP/Oxq+2acDu09WcC27Jxr5kOG"
    "cqHGI46/Z6MY9khqB372eySWo1Qw8tYOeUTAhZd+NQKsGGQrnf6UtyaNH+fY1dlRsOt0//"
    "li/MYRMDvaEqzCjyDZX+hE5spzKlB03pG8mcLoHec1LfiGf18uYyU+WwzaVu7xe2lgWK3l"
    "qAMVFvih7agMvFaRZ6452pTrbx1u15YttNlOzd0yGxGtQePRvLwZrqsk6H3JTSy+mgPKuL"
    "XA5emN6zOmCgCr3PrJ7Iw2oG/l1XmjQPXfXGa04IDl7BvVeaNItX9/ZrTghB7En7dVPVCv"
    "LAXrqUpjdcrma/NRFCKxNfkzxudLdZX1Xb7Wy13lURW5947GZ+ub7fzK7bZ9JlL7XUwm5I"
    "gFfr27sM/qv56qqqe5/4PN9uK8bbnG2x/mENxGsrg+MbjOYODGuwTJSiGSy3Yu63N8eHJy"
    "cmwVvdHWcXNtdbkwJv4v5xWDfU8XGY+81yT7QNShsVyGfDsyxj9fRCdz+/4z+7YlmqPbiC"
    "9hDr9COldHO0+aIfH4DViC1ATk8kuyeEBoMzwl4JrZkJi21JZWi1YDLsp6wUGcjtFMnF6O"
    "bTBJSbjxU7zdZVEl3aTRHRYCj8jgH1ZmAJbNiEAgOka7EiVWawCOzThALDomuNIlXmJgde"
    "doioNDoBqGWEAFVlZI/tQBaAgARDEX1WgxJxzeDp1nfOHRSMKMUEzYbwzkn4QQ0skIcHl3"
    "XDBCfjQQ5vlIwNm75Hkpbl3R8h6DANHhtc5p4IsDRl2PBHHKIZX/H5BqLS/Dxpt32CsRkR"
    "oYralQBjM/ygOaeG8vDgSsYmIONBjm57jQy7ODaDsiL9hXTEGjkqOMbYDPwTAj0GZGi3hm"
    "WALsef9EYvlIoLXKLRCSEXfHS3dw8NUNTsqLRsbk4o0fl5DyAZGh642CQaHpPhnRyUgRoe"
    "fdLDDqXiAhdpOCTkgo80fA8NUNbwsLRMwxNKVMP3AFL+hFTkQPeuTMRPHjz3vlx9Wi+v/v"
    "PYlGHGeGOq1zHFdntfi2jwvajLtLLdV+CX3Xo3v4mPIWq1WHS/xK8VlU8olreNs6yu2XN2"
    "BX9o4Y77mtIIjyCp3PJ0e3GCS+QFEJ582NE08OjDcVE6+3DshrxU5HgUD1BenB2+NM8JnZ"
    "+/NQcmp79Mzl68nTR/vjmcBscmjqnXzu65ouYXwdGG4+SGS/dk0Lw9JZDy6X1GErNJx58X"
    "LP7kWu/V9Bfz6ND529evJ0hTNbdw62l3G+nWI+xi69cHf/6LSTBktT34lMjZzk94rzZDtp"
    "Ut06EHp2cHXaeFFgFUwfWuTZBH9dOPdQ+1vOy///xjxzc9gMLHCesECiF167z9pH8GhdaZ"
    "GDFBQdkbSDEVikbt5SNYF2aKdWOJeXcEEqAQlO+KpHVyoLAPZShCFWiMwxm6/hxMXhx4VB"
    "oFpBn3DWorii/uIjS+uz8cQecw4rld0TAmiIHJmzIpmGBZ0OscV18Zgrh7YjIFSIIOgnXn"
    "4IEnPrzlz3mog8GDOXE4Cs3OzUqVnTX5B74pCQ5Y9cgXqzSHR3Dom5KgeHSPfbFKc3isVc"
    "BwkSUUCJrUzIj8Y+ovciAyMcCy3GIIDR9w6BMbGzTtDwMFea4wjIhjT6rjyjh5kw0pD1Ic"
    "thCB0YtbgJXl5O+mUcH4C4lwjQxWgGj4jbIyxOLw0IoGYEzGQxyOv5FRl4dfV1Y2AgEdqr"
    "cjg2OMQePJlCiwp8D70nwGqut+1AMZSMGAJ9LYgIYBEb5CMgrMspbagjIVDYlQ/RwNEEMz"
    "W9eRRDEdAd5poYfL9Zf9TQ9dJ0IZmUgnO5IyulAjR0JY1kdTTqaOAQ2qjSOBYeii9XnyYF"
    "j/Zyq/+aAnvuGXd3qJorhwMmLfqhfHRVWbXZUjH7x0aUaI8fUZePoVF2lUhKy1zMvZHBdP"
    "Uelmaoa1yU68qSTN3UG4OZIKT1MfI4ef+WzLTsab5eqBnZUvqu3VZnm3szV2B+aG5T/u56"
    "vd0l6/Sw+pmywkzROFVxVRYLHcXq3vVzvi8/w285FzAu6GSukMOh6yxSPoRg/y59BtkTK7"
    "7oF0nFf3mPyA4+hWWp0z6ZaV8sF0yxPoGeQZfMbOqXGeoXJ6zO7HBDQ8FkZZxgrtmXY/B2"
    "z/Oz1oZp4/mxYJhoavyP2IH2qjfLox5LmYn/REVbtTmFEz0SEopAdrWDA4xzjhTWvPLcpm"
    "LjH/YC/NIRENrpv+NO2OuG4uNPGRD0asBlVw/IPLUYTdrQIyxNHqQYCNFiH1rg0lEMDs18"
    "EpvSZsaTdj0hSbwK7RMtzdwk6A7SwD9Q72dXOh9etaQKwGVdqpiRxF2D2OLAEdDXacw8uk"
    "+iLGHseYgI7GOM6BZlJ9EWNgNQq39zg5jTiyT5UhI2IUkQemrwBwYBsTOLsSyiA7xmXNDW"
    "1wieaGRjqluUEZbc0NWJc119r5vdQ2os3orN9LaCssEKCI1m9RBCj9HoZA574rY3Nsy2tI"
    "P78pQptZS0bwoKICyHxy4c71sSl+N/98W7kufii+s6HeqzyW22r3YR3LWkiWpeoLI3xOtq"
    "MHupscFyVPk2PHcYXgzqCU18A7Ao5N14teJPPTO3sn4OLs8OS87h2Te+rM5qA6/7n574vp"
    "2eToYvZi8tO0vXTx+vSn6XEbmH96UU8DjeMdeljwlmU5VxBSNzXZT/ouFbRObO51BbmOFF"
    "AeBaLrPklqZMBgb7wIOg1YjO0WWXsOomCTlZKgwHS3VlilOTyCDVVKguLR3UZhlebwMI2y"
    "uDiKQ88Ug5Vl9UtmgOFkuJ4pml1UtdmeEfQK0SO6vVHoCb/G8WT2618qt/ukJ7vjKLNwu1"
    "W7W5/DtK01+80DM3YLJ8G5Q+ChdvJ2t64tqt38Y+XAEkeruL3LO2P9Brs5jDMccoU40B+d"
    "DKotJ900qi1LncPVkGN6rApPVJkpTltuHFtfwm+gvR+yAvoaXLr1vydChv1LZGJFelqSjh"
    "WSuwk4+Kxv35N1Y+tJWJh5FS4lIWGpXonD6uVBkmb8REiVIPKzf6IylOByj80QGhKg7qEZ"
    "WjMTVq9uJE7MhsIUdiTrvCyaGsUpXQEZCXSU5K5J5SV88jSvgIzEN0rC16TyEj72YRFGRG"
    "LTPCrCKy4PRY4nKKHIDDulcyGkyhIW5m48JSHR6O3KsUqLc0av5KAIKT136KcJRasvIQ2s"
    "uh5gE2oSb2Q96kJGhBDsl9uv99s2UN2YvOJtcfX73XJTbXMbXmQ/FdnJy8Xvs06ImeP4/I"
    "frJ8VVOkfq+qMr4KxkJ3KTu4Zs6DzrbCu3//6tuvywXn98WL6G1fy2gryiOpsC2TRuMcRN"
    "lBzt6WPIrmoXnNnu8138jExa8urDfPW+RnO9rG4WUdnv3L5yW2O6gvH03yWcmpsVV92jnO"
    "njNu1jQxX6abHczi+bPIJdrqjg5RuzJZ03epRtxG1Va8gOEgOvTvVpub7fzvCySJFZvTos"
    "b2BXE84Qq9wDHSGOi5ITxLFzSphkU6t/ZzGwagfp65/REPeEHmplAij4zuOYam/i6YhKpF"
    "y/Q7hGCg8Z+o88XohmJ1cF4iLoOzsJcD8aEsDtF1Z/dmMgBdl8YUmCjKj0GaGoCMEWOonw"
    "UcByECGkbtWzn/QdQ2idmKnlu5C/CU1JUDi6m0+s0hwewaYzJUHx6G42sUpzeOx0yUNi5l"
    "AEQ7Cwa4Iw9eXED5djphlPk6LQwmKa2LDqc0i9XcFDZ4qjiNwnPSyOY3YiaGdsYR+FRPhk"
    "YNcBxYkgqjKHCDWhhAAzPFC8aHlN+FmBZKexwNp3N4Bj+9kkvY7s5ouztzYNttev3a66ve"
    "t1clu3Q8128xk7Hmyrze6fuvvK9vSy2mzWsXn+3G6XdvNltF1xRsRt3ULLujHXq4VjJNgd"
    "B2PMtMHMAeLPBIAQ6JX77gLmfXMZrSrsk3PVsHfJje9mu+71qOq2+scfkAPqQrvmZInbVy"
    "aN40HoWvWpCW0gRPb72ViJ4o3dZv0bxbxR1QpoJtD0toNSJWyGam3PFVwJN7XZXs8n6D7R"
    "fQ6dAXfzzzfrud/n8z0b18vVcvsBdT1g+9H75WIW9J3/+9vLH777/lkrkbGcH70L+scot+"
    "+QJI9xoNh+SNxVq8Vy9Z498CAhHHjBgCzI5mf1tpPfNRmZv3ozOXkxPXn1FWdsppLk1jVf"
    "utY2OdiaSAbU6LQFHRxNjNIArXQs8AvBKh4S5cHbgaYJaVGyU3xJO/7ksCxhHlq4g2KtGC"
    "n7vH3hZ7ioncJprbnV8M9//n8OSkPa"
)
