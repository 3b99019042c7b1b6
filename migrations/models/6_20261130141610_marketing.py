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
CREATE INDEX "ix_opportunity_source_campaign" ON "opportunity" ("source_campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_source_campaign_deleted" ON "opportunity" ("source_campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_source_lead" ON "opportunity" ("source_lead_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_source_lead_deleted" ON "opportunity" ("source_lead_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_opportunity_source_campaign" ON "opportunity" ("source_campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_source_campaign_deleted" ON "opportunity" ("source_campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_source_lead" ON "opportunity" ("source_lead_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_source_lead_deleted" ON "opportunity" ("source_lead_id", "id") WHERE "deleted_at" IS NOT NULL;
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
DROP TABLE "lead";
DROP TABLE "lead_grams";
DROP TABLE "lead_search";
DROP TABLE "campaign_staff";
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
DROP TABLE "lead";
DROP TABLE "campaign_staff";
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
    "eJztvf1z20ayKPqvoPRLkrp0ypYtO2u/elWy7CS6a1s+snJy3t2cYkbkSMQKBLj4kMI6d/"
    "/31z0f+AaIAUFyIHXV1joip8FB93RPf/f/HC2DOfeiH09nsXvvxuujt87/HPlsyeE/Kt9N"
    "nCO2WmXf4Acxu/bEYpZfdR3FIXwAn98wL+Lw0ZxHs9BdxW7g4+pvwZLHC9e/deaBz50gdF"
    "Ye830+f+swZ8Y8bwL/LjmPYQn+Z8yiO1wVL7jjuXfwRHYdJLEzS6IYHhVG+GXIPRbzOfw7"
    "C8J59CNuZR7MYC/wlL3+auK7/0r4NA5u4fd4CL/9j/+Gj11/zv/ikf5zdTe9cbk3LyDdne"
    "MDxOfTeL0Sn53Pfxbr8H2up7PAS5Z+tna1jheBny5OEnf+42+/nX/A7265z0PcXo4UfuJ5"
    "imr6I7lf+CAOE55udJ59MOc3LPGQoEf/z03iz5CODrwv/9GFV/b5w9Sd/79qf7m10+mXi6"
    "vpt49X0+lR9RBcAVrD4OG7yIEdl4mFu4SPZoGPZ8n1Y0Tb//xb/kSGHvHpET7t7NfTy+9f"
    "vv5BoCSI4ttQfHkkUPFvAchiJkEFCTKcz0KOOJqyuAb38PvMj+sJUAQsEQJ+Dk7Skv+o/6"
    "MPQfQHGUUyjmoiycwLZnc/+sGDMUV+X3DfcWPngUWOerftCXN1/vnjt6vTz1/xScso+peH"
    "n344vfqI3xyLT9elT7+XdAxAikjxkj7E+f386lcH/3T+z8WXj2Vqp+uu/g9+BY91Y/mAj/"
    "91dYS7ZEkcTAE5UzbPo1N/rD+CpdkBSVbzfgekCPh4DojHIhCDC+bf0gkRwPdwGyCOao5H"
    "zG95WH88clClswFY29VpeGFI83MfRUHEI+d67eC9+eDGC4ez2UKdgHfOikURHgsQG3/yv1"
    "Z8Bjv+T/lufzpx4KxCfs99ODZAB0fyRPV6rj82gAL459nxi1dvXv308vWrn2CJePf0kzct"
    "J+v8y5WQ/Rmh+F8xD33mTesu2iv4tp5SJbAStWDDHail7lIjYimk9L1WHdcX2ku0jmK+dI"
    "Ib0FjcW9d/58hdgEbjz8WKO752bkCdSVYRD+PO1Fmyv6Ye92/jBZ6s589baPGfp5fijoZV"
    "Jdb9or46lt8VCQaaJu8le4uAA8jePdEvfwlHwU38TL3IO/Ewx73RX/pBTLJXExqQV8vSTb"
    "pzCWgLJXqPbD1j0YzNOTAsix11LOAPN0KGfwcWC+A5hhveucbjAAKbze4Ed8PXkeB+P33I"
    "HjTujER3gIwqbc4WgTvj9fTREL0kba97sSdNcKOIWm0A95Ocr7sIzjLb5eRmlQo5KOfs4t"
    "Mn4F3nj6OzP45KpImS63/ChW1yGeZArCeP2usEb0I8/Z7rdz36RRIdd7rcjlsut+Pq5aZ2"
    "N70JvDmv45BguWI+vE4rIXLgNtNDQ2x1XeFFkb+pNHq//3z6Xz8UbqtPF19+0ctz5Dj7dP"
    "G+ci/BslYmuQ7maxMO0ett1xNjeIO3qEjwaILOrAe8WOA6AZ39mgsvWV9FsKsq2K4M1qiD"
    "bsiFKWt2nRTAbKbK74sAjHQ/ZmhDAT2C5cEulCLigySeBVJP7soFORCbUS4MJh7BWnsuBo"
    "W6vhdDFdxiAoz4XghmsyQM+1inJcjxmadxENxh/GQ2gCXxGIzQhPdwUaRA46M/aAmwfaL9"
    "W3zZ5aqnk6oMOr5zIGJF+i3oOAiuBuqga2np+glo1oZBgTrwXtGBPapPes9oZattH8i/H3"
    "EWzhZTNGzMzekiLNnSO9GZFJZvQ7asYY1uJEqBiUY7oRGLIvfW59zIpV4CGodLncPNFaw5"
    "R1MbdRrA0Aqo48JGRDxsHmC+kDtApMXAXQ7XyyIIzZCfBxkh6mX6FJ/vA9WYfHVzV5sKJN"
    "FYRfvPQcjhcP+drwX6pU43q3NtqKy5j+rlHiPKs0+z3YfsIc1mKx5GwI0MVeE3l6BvXZ6f"
    "CeWqKm6eBt4HkzKb6VCUyA2UQHbASOEDC+fTBr5YsTB2Zy5czXHNpf1eQf/890vMhqx3s5"
    "bSSb9mT7TnyhbEMozkNRGjcMJjFt7yoVB3JR72SLGGpzE4DnKnsHA+q18tj5flT5jPbsXb"
    "4W/jL7WcvZaM59IR3Zz8PF2VIDYmQp86ORC0npifYlJkJctQAMZm4BstRqqpzVs8h5KVKV"
    "l5zLmolKxMycqUrEzJypSsTMnKlKxMycp2y15KVrY+WVk5Z2q8UW0ZZnmo/UUljr5+/PLh"
    "/MsvfcyZnMX4XeqS6pnwd7j85dT2NvKWF4GGtEqtc7FsyQ3Kc2CE3iLMSMSV8pCghzZmd6"
    "BBIn/sFdXaLWOE6xLQOJBd8IfvEdttkZ9cA4MtYxD5jgmjFx+bgwxFWdoh3KNYbQBMn2VP"
    "sudwDyFJNmK9KGI7IJ3nAmOPP8a2M7yXxK1xSG0f4Q0VH2qJbGQRpA5BjThbvDGe8Tsq+7"
    "nYAwY7RdOUtw7/Cz70pFcmQLswQhseTx7a8xGujHiVXAM9kqIcFOUYsxObohwU5aAoB0U5"
    "KMpBUQ6KclCUw27ZS1EO66Mc5Dffsd+cLVcMLFEzx3kRyH4WOHX0liUHyMJQYZ5TlGJ4XC"
    "vP4sFRHfbBdTg+ZIeHx7bqNWyG7SLQKLCttnxYbHuczY0wnQMYA5Zxu4fFcLBaBWEMb2qo"
    "eVThRoBv38lt+8B4D+eGQiQPMQ5c44YPi+UoEfSegkJvFsWvARwBztFw4fvHOEXxrYjiqx"
    "t7AFSf5R5lzdEeRiHZHMgv6mpPO31iKBNn+PSJ3EU+AOIvik+zBPlDqisbKVBV6LpQAa/4"
    "IfCvn2MP5gdQXjbjPKfSdRQ04XCSJrRQ1Axg4HeSNaGRsMlrgwMg/5t83Jl6mjX431553I"
    "j7Gr26A/7RTB4A75/UY2xB+ADW/0aE5xwiXSSMch4PIWFyj7IF4QP5xjdLmGLYwK6kxJUL"
    "RDyqS0aU30xakxBX7vSOd5wqB9fo6ddzETfHhvwi/RMOgmp64GLah2xTN5EJE5gvGM0CsD"
    "zTmHs22k2TbMnWTlTbcmHXv0Ypi5SyOOaMNEpZpJRFSlmklEVKWaSURUpZpJRFu2UvpSxa"
    "n7Io/jUQt3q9zU2ij04d3KaQmkqCTpwogWuRRcJkDB6UUblKQsBP74FMw8tU/LfvgJoSrM"
    "0U0hAjbOMdcVC64umCRQsTvimB2Uycoy+gE4Ygsdgcf7gXc7x+1YE3Xr9qZA38qoR34eap"
    "YQrRPyZqwHoKZDXCf895quZBL4S/fHHcAeOwqhHl4ruSSg7nAPCGu6jg/X0QeJw1iKIiYA"
    "n31wC5K+Snn5ipdegLzLkKHQbqXOpI3P4+fn9x8akgqt6fl2XRb5/ff4Tb4oei9lVnJa1c"
    "EFXmSncRcHxKt9q/1LXfgr7krZ2HbG4S2LHBHbk8ZKiNRfE0ifqYZmXQ8Z0TtL+EEwzfYo"
    "I+DlQB5QAdOh1vaZrPGFRMmuZjI40qObKHjP6m+Z2NUeB8BujGaPA0n3rapcd+MZeTZYHb"
    "5uBuNxgK0VKIdswROArRUoiWQrQUoqUQLYVoDx1OoBAthWgpRDvyEK220IyayhRgRtJTBj"
    "b8lPpA7BO1etcHrSPO8s63LSNOs9wtQrHx6d1cP1xgYmvLh+0/xwMVDB/S3XfF2fKo0dUn"
    "vp10cfPFemUHFx+uxc7fUa6qYgJa8cxL5jhbNxZfqSbRUXKN66NJR1/gsA8npyE5DcfsEy"
    "KnITkNyWlITkNyGpLTkJyG5DS0W/aS05CchrZ4BPbtNEQ71AirOYCRoBR3TI5Ce07s8I5C"
    "7QXaEr3a7WQRcs3P7kbs5hjYLsdgFDVMpBNfTFrdgemSDn7AVRjME93Ti2VZfMGDX1Vbu6"
    "wnbx1568bsjCFvHXnryFtH3jry1pG3jrx15K2zW/aSt856bx3IFBeEp58sr+uyd9raSpQA"
    "bZe8csOO3LAWs0KyMm032iNbC9jt25al6SEWU2pkdZl5kv0rgQuvdqDABz5zl8yrJ1IebI"
    "+q5vPnz3vwkN7sO+cFXndwzzm3LiiQZirj346PX758c/z85eufTl69eXPy0/NUd6x+1aZE"
    "vj//BfXIAvGqiuV1kNwu4mmdDfCBreupUoBp01Cs4RxBnzlDQ8B5WLizhVZG5Ktsf6mgjl"
    "GnGxRw/cDCEI7IeprAOfEMEF4FHA/Whc0tUC9zBvW76I4hfpB+tCcyUKcF228L6rRgP42e"
    "UJWG6Et4gBGGnuubjdargI3DPpQDgXDb6KuruZ/fCQsQLpD8JIHvIjVtQHiKsLGkmaEyDK"
    "XUbxqRqQgzEibYF3JbEhAefx1ND0mzg6l7itQDoPlr9iSLsNzrKG/Ec5Gru054E9J6AEyL"
    "MW+f1LNItHcjWeW+NE4kyagZ8hVzwxp19b0C/Pnvl9wTU3KaqXgpHmIZu4ikFIyHyVcsUo"
    "xF/LtoqPq/f+8yLyedmlWTmpOfqNWcnZMf4dUlQWfJwjswy/3bdDpW1u+awQujT/wGMCrm"
    "KAkXLBfu7iVzPXSE1yXxDPJMSvShRJ8x53FQog8l+lCiDyX6UKIPJfocOhhNiT6U6EOJPi"
    "NP9HmU45YkRaSRCNIW92yP2KSJSrYH+AQ+DXhCr7dd98CNoaxp95/04pSTLoxy0swnJxU2"
    "wUf0ZZMSrMV0GTGXoInh85pknmZGyYFYTJOjX4MH1ORCtKTAuFrxYOXxjFnA2OLP0KuInk"
    "aZc2EJzyj89mWbKrjFVBox56w8NjO6YFIAi+mB1hHot8A3MbtDrsE926N1ie30ZYwysMVk"
    "GDFbRDEL48gsIbcAM57U0Bs3lLmhe0r85P7cELE5iPGgVWfcvhMp6Nf8Bi3uWON7X0m2MY"
    "uTxrmgjcdYwezPpDv6+un0y5ePH0wjDaJoRuz3nQ40oEokOBGjs6AUweGRHVMzM7zfTfC6"
    "y0VQ9nnl7oGqCyQH1SqMrpP5La9xbH4OfN5UHJCC9AoZ7O2azka7zoLOXHGYGg02ixPmTX"
    "GfRqQowY2BHguM7GIUJgrgwZ2t8IOQZZaEIfdnNTVNLbZfDsZi/Uk19ZZ71ZUbbBkkfs/Q"
    "y8sOIuxl8wzksh4bXP+Tz2L33sh+KADZjHzNDG6EwUkwv11+38+IOH7eyYrAZY3Il19SCc"
    "3IzAgqobGSRpX09i65pR5n8y0zSz/BI+yRcPnQlIwWgpa8xo/ASgmDbVvFFe+K1SoIY3ij"
    "2OVbIvEifVSX5oUHwyVcHYNhch8Zud9idnNz1JKWKxdMuuTmTqN07eYMXd/hy5UXrDnHkR"
    "eAtFCmyyaiP16TzWYCR5m2lGk75kRKyrSlTFvKtKVMW8q0pUzbQwcvKdOWMm0p03bkmbap"
    "nWbUNqQINJKOCYZBv2Hwqw1TI/yWgEaCX73rg7akyJUEb9uSIvcoi7Dc7xRv7kpRZOkO7R"
    "I0uQdA9cfcoyxCdb8DvRHVJe62aljGmeeCOXBe9HyVv5u0Ov7EKvVuXaryQ8xrnYPFEkSg"
    "XoElwxz5jFzPiRnzPB4KlZg5c/cWLlPd8cD1V0n8owPP4XG4zkDgkbc8jrKWFfA7dQX8+/"
    "75gT2QKBKt9EGKX8L/e9XL/VggiaCBIMphvZHiGNRE7xaswY2QQdgcslP3ijjj6D+P0CPg"
    "WtRgWLKcCeIzCKsRD1ck2Anffj19dnzyuiBS0oYu6OyF1b2I8fpVB1q8ftVICvyqZC60OO"
    "Q/KIP96XnkZeJsNIh8OpjZb2LkG0TNd6qtBMsVHBcwrGv1lezbdo2luK6DyjIT6Rprae1L"
    "cB7Juz+p7RK0GYACkxSYHLsYpMAkBSYpMNn1hFBgkgKTFkUwKDBJgcknI3spMGl9YPLxtg"
    "BKzU3VBEhLVnsEKDUDsrFUoVAICmx6GwaJb6SSFKFs1kjO48gBIQVMshb6Bta7iWb8/dSM"
    "XdVdyZK8GJPcYyNpVQG0nRhqw07kxkl/h/Su6LCE39N+GgMqlMBspwFu15HbxZv5Oolcn0"
    "d2cQT+IpivRkW4eRjbaaD3ahfSmcejqWqUZMQBVUjrCYA7dvSO7SIDVeFarjZRFa6dNOpV"
    "hatm0GxZQ5pFCe0cjpSZi9KGj7jnRd2zMw5TSFrBaWt4Nof4LlHaaW4eVpdorVou0cfyCB"
    "W4rIvXdgGhiC1FbMcckKOILUVsKWJLEVuK2FLE9tABB4rYUsSWIrYUse0uZ/dpgitrkGa2"
    "kC/L0N+YRHUtzppZQq+3WfXIdcOE7c5RobDKC7/iIWxpqStOu6K+BGYzBXASyANHNSF21L"
    "btCoSsQrcO+S2tkVMIm5siy7sANjpBI+iGhfiP5IQ70Fs6h8SpO/KuCPNdlHZJtqEtcp+I"
    "7FhisUJVVXsF9TMMktuF87BwZwvFEhEoF1ZJJQrP2q4uUXjWfhrl4nBGLYPKYCNpajNM+L"
    "WHZd3W5KZQsFrEv3mbm8LDHh3mNze+KR9Mu/qxBH7MmuLn8qtJe9Q8W9QlVM7DKPBFE4iQ"
    "r+BAch8HTYBSFcXBklcNva4wFCynYPmYY6EULKdgOQXLKVhOwXIKlh867EPBcgqWU7B85M"
    "HyG3j21DRiXgCy2b+FtHFDB/drWcw8RWHfwHndA2wmxYhdjf8MrqexG3tGPFIAslwrARaB"
    "7Tpiu71Y5KQLh5w0M8hJhT9S9PXlj7oHWEyGEbMHXzLXq9LnG2cen7co7hrMYqrI9tvPcK"
    "cO6D1h9yrn3ZOphgjTaw/ef/q8Soz3+EULHfKQFtNj7Fyi0PyiN4FeEIF2RaAV4LTmht8k"
    "xlIwi6kiE1NwowC8vK6Jn9ghxMQWewmxCqTF1Bg7j/QSYhVIItDuCOSLWnPWTx9ofgSRbG"
    "8k68NcdY8gku2k65kbxovpvLbXltQXPrCGBOMiqMXkEToD7lO0eMJdW6o0ZBjtJe7qwS0m"
    "zKPgm15irh6cSLU7Uq05q8nta42cFwFtL6PAfaYCbiLirOyWRyL4GvHbJeaQHSgeLhG5DH"
    "xx5mvqJTqQoQBtMy0+40YF1mGzKUEwbUG8gvNH8vz5/A2GYpz/hUskqcQiBAj5EjfUvSvn"
    "wLQKVhjPDpLYPBheBh1ZODxe8DWQ6Y7PMeqNKSW3PHZwxsyShXewY//WWfIoQq6ScfK3Em"
    "YJZMOl8MeSguVvRekZoKyGz98HgcdZQ5gjB1U6OdcA1uGw9Ar/pZ+YHRdMuZVRcVdOJNS5"
    "ud9FjnoRR2UKv8PvQ44LWQxCACcd+gOExt9fXHwqnJH35+X78rfP7z9efv/ihyJtq0xPdT"
    "y2KzFUx2M/jbQIMKviKQKNpYZH7VpmCYlbMK1UOGgdj9pXFf/mVTy5Rz1KzG+u4ykeTeMq"
    "npxCwMLYnbkr4dbbsrvo6Sx27914/VU/0yblX1ZZiWtflO/E7A5MMHz9bZuLFgsG/Xseor"
    "IN2lRdf3YTfH6CR9iJwFi1xViA7XTNZ0HnpLdOSAxWqyCM4X1it66jiAkKL9JHrXMlZDYJ"
    "Da2JYtxUjcHN3n8tavwbytG2OaastleLCWa/JWKXZ/AkO88oMnmwgm3hQI0CfjODwO6+wr"
    "4uYawthww71UOG3QsifYfBdc7RHSWLPATKQrCLwgxndR2EDQCpNJJKI8dc+UalkVQaSaWR"
    "VBpJpZFUGnno6h4qjaTSSCqNHHlppEyVNhG4GYTNwYLUFEejE5sJi11vNf31uFujvJY2eZ"
    "WewmJTvbsKl6FtpseIgzfGVZHbVUQeiEH610XuRLnYqixykJJIYoyNkeeYxUldzHkRuDPe"
    "EHBOYfZHlKMPl6c/X/VxgsndvtMGNdpZkXvrY74Pdsrj4dLFhHT4M85xk9TdYa3QY3ux1O"
    "suHFVW9nIMVb37c1DtJXw3NxzjaHxaZzQ3pnyXwdq0ertUtxs3BNtXZOT5hZ66OP83CGcD"
    "6GOontep1UWJp04Tj8wwX4EbD+qFs6oF8zqXLvFj11Pfpa87gHurE12Q4ftYuQW4kRq54h"
    "XIlEX5BljucQjyYOM8Axm/iZAa5rvO0Z3I/1q5IR0OfTim6Imtk9stnssClM2Oy98X6+px"
    "6NtuvpMR3dpsvmwrsGWQ+DWc2TICIwOxuWAA70gR2p4798xLeOZo9IW7H+ghv6ZhGIdNvJ"
    "ObRT+ei+2YxeESRoD6JAhN6jZ2OSVD7KTOpG5hlhyM7dwSBzHzNNYBr6DcL8XNZV43s2cu"
    "cf17tJrNKJMHsp00iiv0lkVMC6zmiI+BOitWF8Jom7HEasMXtlIFt4tWmCSIopHdJEFNxG"
    "jYTwpgs6olhBhuVCcLpqltfX2zXb2z7f5ZmvAzQv8sVQZZT6PgwTcsC8pDjCM4zpcrL1hz"
    "LlKiMSTOoxXQxYWNCC3gsAN+BD6r6DeuCvqo3vJx435jaVD+eG5bF7RtjYBOU7e1YEttb9"
    "DaFaFLb4e2C3yGXcdYo8pJsANCIViw8tgMc7DSBEhh+g1UtLKPAov0dLYUWuRP8OaCi2m+"
    "2LHLKKq0dFBJCSYK09aYIcqaj6kRIFVeUOXFmBPrqfKCKi+o8oIqL6jygiovDp0cSZUXVH"
    "lBlRcjr7xIjTWzyd4FoLH0BOrl6NgWv0+v59Jh56RnzR629KTmu0vYhOVh3HWTykz0Aks3"
    "+EzrTvYQqLbUMzqM+66C6i3bVu3DG5jrGHTU4hDML5t08gkGJYguDVlyMPKC9fBy3eAU7A"
    "xGLkFyCY7Z40MuQXIJkkuQXILkEiSXILkEySVot+wllyC5BC2y8A/hEszZpWYplxW4kWA5"
    "t3HyDdp3nHfgGyx5ebbEdsnLZBHCe5/szQmsFWa3zE8Yxe+T+S1vaMycfjtp9wpG8fQ6W7"
    "jRGfg73qWg84ItBnZKMOMRmjoz5jseWj14azL40/PEnBt8vCMf/6NzJj6NHBZiQxU4gqJ+"
    "fMGiRY15s9MfGtjhiILPSpej+CX8v1fGrotTNHEAcYi1tF+5wOtBfY8eWMZelQLv3dvzJs"
    "MmBdmfz6CXGQPHfRYk3ty55vKIzx05vkO0D3L+ZPGfE2mgBkkEdmi8iBQTAAqtrtC7DcHq"
    "rKtobSNbDsh+wqF9qWiGvr6R0qnOZ9BGolpXgW3UybwDkkCCNkt3FgYRB6zPsbsN6D7Oi7"
    "+9eW4ddSq69IF0jbbKhG4VCYaFCCu4v+ECwwmlwDdYoKgiiNfJOnJuwmDpJJFsRLN25oET"
    "BXVVCT2fQvFIikeOOdxE8UiKR1I8kuKRFI+keCTFIykeabfspXik9fHIO0BGlTZt7b01hM"
    "3dYuoNxLH16Rb/GlyFer3VlEFuwY2+k7wi3GeKVjjqFT5aoi4C9w0qMehM6NtWcSeNSPHf"
    "3tM8irA2k2nE7ZZWgNQatvnGmcfnzcyTgtmuQYqNqmE3A2gZwxCphgTTaw/efvq8xvGMX7"
    "RQIQ9pMTXGziMKzS96E+gFEWi3BPJFFyewbfuzUt0jiGR7I1kf5qp7BJFsFyTjS+bWpBxs"
    "UhVSMIupIjsDPsOdOmCxA0YMJ9HvTVkQ2Owl4SqQFtNj7FzSS55VIIlAuxnSFnIeTwHNPe"
    "yeErDFFDr6JrYqHOOYgGO5EZRDbC/p1gBvMYEeBwv1knQN8ESsXRBrhvMMQrNhMxmIxTRR"
    "dQZiq/DvHJ53/u3Cefni9etnLxzmrRbs2XE/X2gXT2izH7TRhX3c7sEO+W1t7L2ZUBmEzX"
    "T6FsMWJpi8fi8yDIPQkRvvRZyTLn7qk2Y39UnFSy0309dPXYG2mBRjFmO1BTwtMkytt5ga"
    "UoB1L9jZNR/gVvpyQQnWYqyPmAdwMfOmeNeZsEIJzGLayJCN2K640XtGMjsFMlvimGXGuH"
    "bDeDHV44LrLMbGYcRFUJtRr5MAvosc3C7GmsXmLTUYM8T2shfrwS2mz4jFVgXXZtZiPTiR"
    "anekWnNW00uxNQW4CGj7kD/cZyrgJiJhlN3ySDjLIn6L0+UOldgrEbkMfHHma1TeDmQoQN"
    "tMi8+4UYF1MfReEQTzr8UrOH8kz5/P34j0pv+FSySpxCIECPkSN2Q6KnMwWt3iNPMaTmlL"
    "CMxgLJZgeWVAbvhg2YDlobDzJDL0ZuVhbMY5Cia9V0ssQr2dvlZhDbzFFBjxvf3AryO3zj"
    "xpZosciMU0EVwBW3Vwr/Yktirk9eWLKrjFJBgxW+hhjzXz/1rVqAKczQrUqc7Wh4taxndR"
    "i0q3fyC9iPl+wrypqJZLaoRSy5jwKuhY0C937qidW9dBodgvPwy5PzPzp+dgLBZWqlu+3K"
    "vu12NIk8L18bLD5fGy8ep4Wb44PPeGz9a4zshqKIDtrxTi6OvlxbevH8+ujnpQIYrBpk5b"
    "Jum5mOmbjK2+KHZNTT0NsUd6XVx+OP9yevn/mdLr1+DBcZfY5435sZwjOzb6hGqMb7RwV9"
    "OG9lht1KqH3yPt3p9+Oz/rQ7iZF0RcCbrsHUZIwuskcn0eRQ3Jec2XUwXQ9htKb9jBDcva"
    "PmC6a+4FWO8aV5v4HMb+L+C1r7HT9BCLaTRikycKknBmxDwZhMUUEYKuoEjcBIk/d5Jo4k"
    "TJTPiMsW78hoch8yxhH4nZvnxTgbaYPCNmmBVgecEiPl2J0wN2Q527oCW7ogHeYmrJXo0F"
    "bpKbx6sHe8JNVNr4Q9/+KR0bqLR2UKmwU7DCPihBEps3USmDjqyNCpBqDRLujs+xWwoS6V"
    "ak9q+dJQvvYMf+rbOEKxaDmLK/ylsJg/38cCn8saQmK8iGnAG7TmNgZ3OBXISljgS7UWAk"
    "lm9DtqyRw91IlAITjXZCo+DBN5wjm4cYR5Mi7UR3HhaBg62JeLQCuriwEZGF4O53VMeKgW"
    "phNgilADIOpMstG7Yg6o/gSlvhMr6ryN7lRNmRIHrjxIjCwesyowOFwwCo/qhY1i5UDy1I"
    "Ng/syMla41EduSheFPG45gp+r+B+/vulcjc2U+QUn2HPlSsnpSB6tkR5qcLOj9lsW1Sdya"
    "dYhqzUQIyVyYhZd2AsRsDgQ+IwSq4jd+6y0K2zvo3w+PjlbTHYHkUgJEXK6jCIO00faOlZ"
    "HBJ7rn+PIaEtUXcun2IpvsTFEzzwaPurpiz37nmIjhWPs/mWKPwEj7CLZYuiz41Fx8VrDi"
    "xs2HS0HYvZeK2tRZ+908kKRxGdUtfJoEIwCDENfEvshfNOt8bhWDg0yHXvxsHYD307rH1L"
    "xKE7gydZirttEYa68q4HyuTu3JbRMsWbefOQmSkrAmyeN+On1sp32IxZWSgsO4fzBJEou9"
    "C6QXVoQs9H0KQZmjQz5kEiNGmGJs3QpBmaNEOTZmjSDE2aoUkzdstemjRj/aQZNJyqtGnN"
    "Xw/2XR2yTeJZGhSbB3BPohyNzU12axLXxeTcKrkauwKl69uErEVkQ1a6cUPQReZs/Q4UFO"
    "y+AHIVk9FuXdBUtucNFJV1Iq5oVvhxXQvyRjyn67fE8x4lVopmh93EXLJF5sbRyX1+4HDR"
    "NaNzUfS2qE99SiZ3RgloSMeLdY7DLQW+FohG+C0BjQS/eteHTO/Jz+HeX4KP/ad4Y3JJia"
    "U7ZPfwXFbO/hJ87D/QG1Fd4m7jVJ59BC6u2O1RS8QCv550ClXEauXmGIUDS0Evz4UU6kbe"
    "1y+iOAPFGcbsRqY4A8UZKM5AcQaKM1CcgeIMFGewW/ZSnMH6OAO59XaLXzBDjVCbrR8JVm"
    "HD5Mez79juwI+nPDRbYll5hCxCsPEJ3ojbjImt8tl9YDEDQh3V+Ov0V5M2X51w09ypVRv9"
    "dIhahBAKLNxwDO+6H53z2OFgt6xXcQQ278rlUdqlUajGEfcjN3bvuXPPvITn2vvAaYq41p"
    "u12VIl3d5++A//D/9KKegiozl9fJzfgRtH3Lv50fkg9BpYVvh2ye64BFB7Snyw6eaI8h+d"
    "02zdg9gD7PQPH40HCeK7noMiMvtluXWlhgQiPiubiqGxh/1CQtXTpcYR+o8jeDNVOgLL8A"
    "T/9zbOUdwZuUd36R7N6FVOE2FNjY1TCKvTRDIMyw1nvPinvqX/tKTHl+IUg9OfQYxExSv6"
    "LFisiLJXPfohhHuprolaS4P7DMT6ww4iHs64GCWGzrw4d61YOn+rLTTzQbluKDYzPu+Pia"
    "+nYpcdRq9NswJqFNt8xkCzZptPUTCqkkvbWzfU9W9aS/HoUSlcFI9+lDJvQvFoikdTPJri"
    "0RSPpng0xaMfreyleLT18eg051lOMzOSvFVQ6/0+csqqzz01vU2LW0sG35dQ2neSQfNjbC"
    "aQhrDA9VaWjpv6M9/APqfiDwP+KQDZTBjkHDd0cL8O7teSSECKv75sUvcAm+kwYgbhS1ZX"
    "SPpNeODbrhhWW09qnVrPn+FOHdCNQpwyhfo6lpA+yxR6S8MKAsPTaw9wMn1eJdB7/KKFNn"
    "lIi2k0ds5RaH7Rm0AviEC7ItAKcFpz728SbSmYxVRRF7/YqlKYLRVjYou9xFgF0mJ6jJ1L"
    "eomxCiQRaHcE8kX3WdZPI2h+BJFsbyTrw1x1jyCS7YJk/wyup7Eb1/WaalYVCkAW00WpC7"
    "BdR2zXEj9Bir6+foK6B1hMhhGzx5yvWBgvawdBNfNHEcpiyshU+XS3uRkvD0F457hd23rt"
    "mmOyLfZlmdonWEyZEfPMI+1cKIPlHjznYeHOFsA2MQ+XONgcPtBsg5MtIs5FrFymPIytky"
    "GbYQlMjc4WwLuzBu7KgEokvAaoXdFQJxyaBcwxyzIn4uAv7vgYEg18b+3IF0kzNiNJUPfW"
    "7y4LWyj3/uLiU4Eh35+XOe63z+8/ApEE+bKgdzU5BfNo4AXm0wWLFiZ3UwXQYiF49IXfA7"
    "XSeqg+rHR8ctIlKHpy0hwVxe+K2Hf9excTRhraUbYmm1Rgx5Nv8htuGaQd90HAAa/MAngJ"
    "ndXszmVViLMKg3v4I5TZX3E1GCHG/3DnGqDnmPNFs6nTjG6JwqlAjXkeUy38eI7X750PFs"
    "7hotNTmWwOrzuf3sAdFoTmh6cOfGRnR1zrEcfEUYc58oUc+UK6wzRGD9QNmLbSxUuGTtDb"
    "ynx7IwOrBGuzKj9i26o83r4PiVJgotFOaCTL1Mwa6hRhxpFiqvaczgQOQjCCg/021+Fsad"
    "ZdJwMYB5Jxwzm3HAv5IJZo/347uKEqvs27wKjHPCpMb+4Lkx2/Dv12FIMNgG2DttkjEyAb"
    "UV6UrMbteMpjtrFKBH1EAwzrPZXP6TKpd5+Jg7pYGQfOYrkAj1aAY/dazfGcB9jCZtg50k"
    "8IoyEYJeGczwfGIAY33Jm7EggaCItf9TM7FRgeCqGx6J+E7z/wZHPRA2BLVJ6px1iMvxoW"
    "H3hIvOrXsy0quzfne7SozMYADYTM4jxpOyy/IQdqFOOSQsPYEnNPSJMqIM/jbL4l6j7BI+"
    "xC2365N1ghXeC9tld0LtJH2azr7ByjEfN4NJUq1ZYY/YaPuhRPshijS1nSyx188+ExGbPw"
    "lm8rIQUmr8ST7MVkhF1fcYtYIe9GOhQg/nCY8AV817WzQTctCNtibInYRHD9GTzJXsQ6C+"
    "bP4QAAKt/pti/YDUSqLrr7KWJjW+zutKEY9iA5qusmdq90pZZWYumSDpOsJIZyTWrFD0TC"
    "+/QQunGMDR5kYw54lh8x2ZtHNxKT0JhsJIJYDmzHhVesNtrZ8U8N3MXsUTeOFefj8J3MIv"
    "6vGnHk3p43x4f/VYP7bt2HysJoM9J7iKJzOMyABFdQSp1kL7idONpz57AYe+8tOyshqqPQ"
    "346PX758c/z85eufTl69eXPy0/O0tVD1q7YeQ+/Pf8FMrkk+xlRN7TKO3D+qlmE5YQOvHF"
    "JfORV2yUSyibwsgY2k33Bu10JQTpxoAdeUVCQ8D+8kF5hdSFJDLW3LgKPIJakSoLnfdgpg"
    "c7AdOC9nW0jue4uZWFqzU1T4846v3/4plAD48vTrOfYCU9+Bcfen7B3WrzH3TjqCPer+6H"
    "KrgH6LWqA8oWboe5U7bU0j6/F6kIaRW6FU7Tg39t6sgmLg9o/BCtFTi/Rm8VEAslqCnF1+"
    "BE1n4vz29YP498PHTx+vPqIYx7D4xeXHd/Afpx/wg/PPXy8ur/DWXeIEETli5GB1LaUu9O"
    "KI1HhWmisgciBWU+h/f7v48tYJvLmyuh8k5pEOuZaqc0e+mbiB8Vfk9Wxfd4xKTlFz0sXO"
    "XTufgtqh5el3k40OnqkXdBxXjgIOLJk4bf+eDhCaoJXKnAgo4wkh+FbbrEqnEn9h/2RJTN"
    "mCdRE8wE+Feik6LFdh4tc5ffb700O3sm+ucuh2qSmfwnbOnx58e+o9sHXkvNjrvdXs6FEH"
    "tas+ppaPQBk7F3UhN64YdwVHEXb+zpklYRSEkTNjYbg2DjdtqaVJXqmrTm5zrOWhrFfVcj"
    "Ih9avB1eM73/7jkxtzXRy7EE2HnYjDhvyZaQvvPTvcpAwzI1oGYzXJlI8/WclKKeASRTus"
    "wVuwe+5cc+47IV8G9509bfujki06w19S17pkwpNX1Rvy37frDmrlNNRLO+kPGswJ1WXOUN"
    "CFwFpr5yYMlvD3nGHL/XodwAycRtJY6AqgkTTdwgc0kqYSOqCRNDSShkbS0EgaGklDI2lo"
    "JI1tspdG0lg/kkbbSkZBhhyM1VEGQRm12Ylz/u3CeXX84k0vCfqyg/x82Sg9Xza2LHvZ3r"
    "EMTNcqZT6wdQPrsDqaFCSqZdS5cUNQPKSBrtxrqK2sVp7Lo4kj+kgB93gMw6bCwp8HnTWU"
    "FpKhwKwTdMWAv8JXCft85i6Z1xDxVyBWO84Q8Wm4DQUPFltohUQN8AUlRXMOec7qPWfnc7"
    "5cBTGi6O98fVTjOyutmLR5z9xs7fROLe6SZM08j4dCpUzhUWV8K7LIQvRRR7EMeYWJnnD/"
    "F58lschjl2rmjQsKtCcns6uqluottPMfq/HN/eNI/iR+jUj5b8q8ttpdlxKra05JBmG/Ii"
    "G2KupAItlPWNhm9thjSmp0Rb1abj3eYZ+Y5q5qawQNZqLIqXuq++6bZs7dWxB9JujPIKym"
    "wLdfT58dn7zWSRZSX1OSXjfBBCunLyO8ftWBFq9fNZICvyqltj34ZiIoBbCaDoWEgLrrVV"
    "6ngi79DJzjLhbOcbOJc1ymhIe+yV5tZEuQh/LO93URKQLBfSxexOH+PAId2+PSFwtKNX+I"
    "BsnfeAQ+IuZHD2ajcDMI6529Sr2dgMaAA8qUoxDsXE+cEKwZFbmNLkjXIAAzN+ycEryPtM"
    "aCo4hCsSUWR8c8envlnYg6ITH0WwzIrFz4AfODUgTcz0EZIieycCBU/++QJ9ETDsDa56G5"
    "SOJZsKzNcKpZNenqqQlyAJ2ynRRA6vLPF65r/8mgxfH7+tFa7422MVXlMvlv7PbfpHQyMJ"
    "/yMFZbUIjltIS+eKTVmd/GfPqpi0Pnp2Z/zk8Vd05OtHTVjHMgVpNCVv8oBzBACB0Y/1yF"
    "AexkiVOH1jqYHvKbge7SXajFIOEMi0IziBHUISgHnOYXMw7pL6Qq+sMGL6dx0+BqZOYRIX"
    "xj3+DsCBZ6Bp+dfjs7/fCxrWXwjrU1WaBer6Olxeutmlm2anPwrDCNhfk1w1iEi83NDWTJ"
    "9Q340bnAqVpRMlvo50R6nJb2Vze2etz7j9eqZ24UJdKTEiXX/+SALCDQP454rg+kWkKKm9"
    "WKW0bIrmpbBmG1pnAllQLBEIhmseu+IbeOMbfWoFtFTdOcY4D7HIj1yFfCBXCvdu3IIQIp"
    "VeyJwZGHsiZPVVweT9YPVfBLqlvNKBm1BDQSjT3ftHKJJwE1g+jAw1XyWsWW2rtBo+oRon"
    "2j+l46lMZzP3aqxPv3OAu5VodXX7Wr8LlFXTR4tV6ox45uxy/qJUBbxmkUIfoW0M+5Ym71"
    "sur5CCojHZV6TJoBlZFSGSmVkVIZKZWRUhkplZFSGemoZC+VkVpfRio7L5kI3AzCdlmr7M"
    "PvdH+piXPLViKZFy9K0WtwzVmo2FeWLMphK8Jd3bnzVNFD2kXSHjcL2uOKnJWbn94E3ryu"
    "IdiG+doVaIuppiEsSBYoy8eNM9BjFid1088XeAQbwgkpzP6iCUcfLk9/vurjEJC7LczPQT"
    "bB6TmoqqzYWg/SUXwnVRhYJq7zXmrLAJ15S4TMQbXSU0qAaZ3h0FjFXYDZspZ7j2KyXMSN"
    "GoyRANy2XHuecDNEZwDjwbIwzBHVaHVJjONO3zkvn+PHkeowLhCPqiTokM6tC8bZnogQBz"
    "GrKff5DIpJAxVSiEGm7+wQ9VGy1NM5PNfn0dYX/mEagrI6LbqFPhpgfw6M5z2Iw5YilwY3"
    "C0YVPLRzYPogVHgybVc0x0j69HM7bN17pXQnL3HUINywDbKqmQJVSIu14KNfgweBerFZh4"
    "Uuuvhk7Rnmm4l3ccAMjzKR5nz/57l6xyuE+vOHzCnho21p0H2llB/dJT26OTu6knUDBtds"
    "MY2BVMamTAnWZlYasyUjsXwbsmWdPdOJRCkw0WgnNNLBbiPHWgloJCkxaVwf+3cED3yY+m"
    "sDD5lIJDBCdB5iHO5LmSwh85aFPnwTDDClxQDJMkXDCMsFkHGgWW65hOeJChy4Im5QSF85"
    "ZNaX5rsqQYyzvs5yj3pUkmVjwldJ5DYkfFWkzQA4v9DPsef0by9kNuI7L3k7IFvy4wDYvk"
    "wfZA+6dytsNpKiIJ6NMx1zzWjQvKmSyGRGvcpf/ARPskwEKU/5tlPni26i9RLHq2yHsq/y"
    "KY8TXXtIoxVnrTmVVh/Fjem0U0+v7NBSEtfqorQGTDWvosxYyowdc+IjZcZSZixlxlJmLG"
    "XGUmYsZcZSZqzdspcyY63PjM2/i4HULYHZLHV/X6iWAMIkNHLIlXNeuyW9tmW9VoTovxKW"
    "9oQp5YW1DfLIg1k/zENv1uqUFxwyMl2Fqri3SIpvYtZySxJSEdh6goidOiseitEq75xr7g"
    "UPznM5mF6wSayZBnQO7KUo8jBQC3nAL/COYx7onvO19q7YnVU2dyPRJ6RK2q88nPFGRSUH"
    "Znd+md7pBGmIhJ117/d7GJLIjKsevJYBWs9ncqtvUwHo/JE8fz5/o/jvj+T4+MVxSrofnT"
    "SBdsVC3XdLhpP01ZVyn8dvYpm7ZjWRH30eYVZ8YzqOaqcphMqtbuSyLsCMJG2mV6hkkEwZ"
    "5Mge6TI5sHEYNjn5o2OsswXOARhgyp0B0ldhME9msRHGizDjQLfa8yFTYnItbrbMF8h11B"
    "m7zNiYCFAUn11TYNLA5xB5MB0j/yMUHh0zYnLCtQMBFKsNgP2v2ZPswX0vSbIR0UWZalVr"
    "L0Ev/5aHoF2L/VfSEkorJm2ZCdiD+Ka0uENyAjrrxVEX3r65nGMaibEbPgcj2ZGliPAzOH"
    "lJLIq0l/87nNWS/uJEpC41TfHb8U8NnCZBHXZ3nShxyOGKmzHeU4TdwSPTMJis8NeNx8XU"
    "RdleOnL+RLQ4L/60pJNBSWx0pUkJzHrTtyBA4Pp170EI3YTBcqvRo8PP+WvLIfqgYoxPKI"
    "moOhoMx1fkZmXqK2PEEUyTeGXFEjqM9vKJs+I9mv+8VVPx9IoO6smKhxGOl8F+oWqSutQh"
    "5FwwMYUpazJap3X0eALlXI5KlaCcS8q5pJxLyrmknEvKuaScS8q5PHT2FuVcUs5lLVuPNu"
    "dS/GsgbvV6611C0jhE5zLyJm7bHsmJ//buLlqEtZkOY273It0JJpyRA7FdCSk4S0AKrR0G"
    "ogn9pfYkI6s99mWTKrjFRBkxo/wzuJ7GbuwZXSIFIIvpgszihg5s1xHb7cUdJ12Y46SZN0"
    "4qrJGiry9z1D3AYjKMmD1WgNO6JH7OPD5vZpAUzGKqSC0LN6rioZaOHRdbnF578PbT51VS"
    "vMcvWqiQh7SYGmPnEYXmF70J9IIItFsC+aKBDfO2YKW6RxDJ9kayPsxV9wgi2S5IxpfMrW"
    "mxvElVSMEspooc+foMd4rVe4CRATL2d6IsCGz2knAVSIvpMXYu6SXPKpBEoN14zhI/Dg09"
    "ZymIxTRRnjOxVfh3Ds87/3bhvHzx+vWzFw7zVgv27Lif/6yL96zZd9Y4cee4feBOFCRhXW"
    "1NM6EyCOvptGC+zz0nXoRBcrtQo3aEq3PWNxQwvCNH4rOvF6cCbTFRRizQFJrnPK7VzzZx"
    "Sw7QYvpgbDsEHe0vNou9dcYoIiiQZbcz54FfOyt224+DdhIoKKB5S16qPMRiko2Ypa6TCH"
    "sMRw0lh80sVQG0mD7iHtIbTnvAAlE45gJYcgMVENqXeZoeYjFxRsw8fhCbZWyo9RZTI+2L"
    "tYZL5k5ku8H/ItavbAfuiI7XTOs9U71oxjJw9MvH3496yKqacaOiVRln8+8iZ5nEwhXYMw"
    "HxcHNFI8ysrlKtNf03hbG705Ias4hUWgWIeP0X7h9nw4aJJwptgbvYauUZdj0bLLVXoHOK"
    "ucrwO0YqdBnQZiF21YL4iUjwkw3NJrrADXMLJN16agOd5NxJm5w7qZNziPQeab0FuHFm9Y"
    "rqCfkelMD7FkeKzDjW0pofhhLkoQps+p4HffFJIxjT8n0cETnokOBHcD5YFIkWeebnowQ5"
    "MnEhblzALJbOBA+wLec2iAcZk/cIDkWwwuKOIInNT0UZdHzHQlgwoDyLLiaBc8tBAfDXzp"
    "KFd7Bj0AyWYCizWz0S+62EwYJlXAp/dE3BfdxnaO5G/0qY58Lr9SkwqkKP7CQpfST/InQu"
    "ypSVdoGJPdEAbrNV8ftivcVp2IP/vQanfR2J7Y+ymEojdifCBu952K/JQgl0nDI2fQsSsG"
    "9pWrz9DEvT4u2n0YwBFcC+NZsWXwQaS+Gz3HSuljDNG9hrIXN2GcF/xcywP3MT9EiIIPec"
    "NrZdwLUm+18digTFKdzGNCiCj4QIeri5NVQIVqsgjHGsyronIapPGActcvuW5BAyScyo0A"
    "oftsDZb69+9BOatenPQYwD73y58oI1587DIsAZIYCNFeDShY2IqP4QHtL+3eQFPqvoN+6x"
    "/VG95ePG/eZG57nj2aHHudYUBiDAWe5R9hBgOFVoI+pLqmIX7Fcu1yHokHuURXQY6iLeTI"
    "YmjcWMIFJ7G4Ie2ZMsIsdAyqkJNQo6vBExcprDAAS5KD7NHqLsREEqUEhvtYFEVc3SeIBD"
    "PuKoH+byGp/IewX+898vucca5oTaTjGRjZBOLhnoXvn3LttIf8ayh5o20p9VOURzG2ld0t"
    "qljbQoKpV4iZwodj0P467XOC1Sz7ELMXUjStuyPegIvgAVzfxEHD+UiR1OsqprNr2z36H5"
    "Ft2ZADEp2mdOVEUXiqvPMqL+7PwD3i2HHX0BqKjxybYkCGsImx2x2dhivFjxDLuHywKuOD"
    "twQ1Wct1WbpiBWI/0qw/cEJAd2AbC0aJ7FMRifcc3Ne96Y/pUDsTvHOpv1cgPCB8S63vqB"
    "cql9ONjmodoc1H5SMTfeBAOMDsGX0uQQF28y5kEhk8FiuB42BZ9PEz+uK1htPSdl0PGE9H"
    "/DLUudizkPQXgHTLsI4IbWubyjniIz8OEwURtTAPtd0OdzuCwxe0gSXZ6C76KhqG/g7Od/"
    "rVz41lxQFwHHljbvCjncaEY9RX6jETY1OVcPoQvX9tOtoagEqZq9XLv00HwRuu03HroKpS"
    "VPTeH7SZvHRmrJ0yhbutF1I5xaWG+lNGxdEYKTMZiz5izMvCrAJmsQ43D04HuhnAgBD7/g"
    "R0yeTu7PI7CTAumj8QPnlq0ih4VujeTf92/XuHj+kVr++GtH/00unwb7y4o5ZE1+ncaZpm"
    "Pw6sjJzPzG/UuXDUtuiHLTTM+//Kcto0wFn9RcoQ3Xp16+P+9CTxLgRt85z7G4MNYih4f3"
    "oMMGvreWXXfEpXsYf4NQ5gzwnq63261TJ/33iGFLFIB8tKvm/i8Fw5qv/1LUtNP4zwA9my"
    "7znIh5HGMpG4Z9blpPoz1HdaWSXUSjPWm0p8kBodGeNNqTRntaWf9Joz1ptOfTkr002pNG"
    "ex7KY5KzNkHg0mhPqs01miChdKUpW2Iz/yqVPgPDrhujs2XYXjrkPsuC1JYduWV1oT0sXI"
    "+DPnIH8r1rGE5phX87Pn758s3x85evfzp59ebNyU/PU/Ww+lWbnvj+/BdUFQskreqOsyQM"
    "uT8zGyiRg7GZi1S5ityszr6XdOqnDL7sINBeNoqzl2VhtgqDa3bterXFEK1GVgnSbl/wAy"
    "jsuQ1PUIFf8dCZgfkkrgnU/x4CfyK99GhQHcyQUvJnBpvgU9Sjq4T5wDZJryJ0m5ZujyzL"
    "5ZekIk0m4ANlMKnegCwtOEd1u05NLsokxF8f12UebpzG0aDIfgR2EFD7lk+56Orfp2duDf"
    "gIk77UC8jqMXGfxY54NTojAIzM0qNZXQnMZvdXrkmdye24h+Z0uX0aoL4EZjPqT53cBzqR"
    "I2ch2zVCgbqLWW4dU3cx+2nUr7vSYD2V9mscq14O2NQEuyRfJ10lGnXtGVHXnpqBbr166N"
    "XDjoMMxf4x/av8h0E/9hvog/oc3DjQPkRjhW1RLqxAI2TnIEYjynN2YWHK1DK4x874/RTX"
    "nXQKO0yPpHFdrJv78Rj3RKIGbYMSwLBBm2DMAbD/TT/HquO+S+GzkRJ5cd2FEkUtZggpNI"
    "KOeQP2Nargv1Yt7E4J1BEGoMIn9Rh7KLCTrlIN2M9phlv0+spaiOHztuz2ZR9Bdt+YTfT9"
    "KvfQYbO69i09G6d1b0N4oKyhIbGHEx2HQ90nNdf68eMtCOdwlLdEHD7Dcv71ZJzajd+JRE"
    "A9oBW5urHcaQu0YnFUNA35DPC7JXa/4aMuxZPsPZISySoyPSgihcomFcVtEYmPOhNPsh2R"
    "oA2bFpfst6lk4ZpZrnjsxgHW+rXVLuYWTjpWMcJbFWA6FDRmEKKLgN8qOLusp4JGKmgcc7"
    "0aFTRSQSMVNFJBIxU0UkHjoctyqKCRChqpoHHkBY2ZxWQ4zqwENpaAebrv/WY89ZwaN+is"
    "uFE4OIfNOTjk5JlRoHtzvLvrTJl6oTIA1oueJouQ3leWdBi6VBKuxqG9vXkLZVBqk6swDV"
    "119RNmAJ2chHIYlkoBcf37wLtXfUc7eAxNgMl9SO7DMXuHyH1I7kNyH5L7kNyH5D4k9yG5"
    "D+2WveQ+tN59GAZeTXp723BGDbG/Otaji6tfP172MWKUcfgdksHr2RBtgPGMJTLkoNpLWg"
    "sTm7v6dfMwI3E2qk0XkgGL/ez6ZQWS05ecvuT07e70Tb12W3t8bcx135WU6eAOzstkW33B"
    "Isu+3RGsE/G7eYE9vbqDCxjXIk2KLtu3oDitwmCezGJhDmG5x78SsCsafME9n0JOYXIKj9"
    "nnR05hcgqTU5icwuQUJqcwOYXJKWy37CWnsPVOYW0dVenzgc/cJfPqiZQHs37CqN7sW2eJ"
    "JAAa+dgnXdyWyQqvwXgRcg50E2/srDw2M70G9zwVAK3d6Sp0ZzUe/Zb5DUUw20c3iI2KTv"
    "S473eCX5R1D3eo54LKIpeA5AWR64jRq1aT7dEPcyg72eTWbZjlQB7+Pd0oikONkFyEGQmC"
    "1aYpfGLxWd5N+ERRfgCUf82eZBG6e53sjaguMrldsRHRSKcuIqI77LTEQdIlm4MfODsEVo"
    "vARdu07+Z1FMCgAMaY/dMUwKAABgUwKIBBAQwKYFAAgwIYdsteCmBYH8Dwk+V1XdP8ljnf"
    "KYT97lS0AnHGt9iyFq09R5p1EKDHbePMKqO+xaZ6D/suQ9tMDA0xxmFZoEj53KuhT0vhRw"
    "5oj7UfH84vP55d9bH1RddfR+16bLUfgsn7qCFFwBGOTUVVQ70EqCDBQ59A3uNWQID6cVI3"
    "iLCFeTOYffLu5enP/VhX7LYwkgQofOOGS6D6xIkW7mol/gs7raBi5d/iAOYZ+tU9Lx1dgq"
    "dobIwfBzGrEcwt8fsUwvbQfZQs9dAGMSBAWRiJH7uemmKuqNzZy0MR+x1OBpqtNbnYMgAq"
    "9bPSBw7Zpyekh/u8BDpOG92URR75XYhXQa8h8wXAcR4F9Q50EN7Knms9PXdl0HEehvQt6D"
    "ggTaUq2Os4lEBHehz0W9BxQF14iRk9QNIG9bpZb6tC2hyM+RXtZVDYxGYdFroYR3tYuB7H"
    "olj5Lg7gLcq0cOf7P8/VO14h1J8/ZJ5/Hx2486B79Kyg+f3UQfP7qVHz+6ms+UWchbPFNA"
    "ZSGTsWS7A2K+AjdisqLN+GbFnnnuhEohSYaLQb12/gi4Q0464y4SBtZfYZvVKbdhJ/LmY6"
    "u7OFcjOIYo75uyy9QAySPESPmdI86I7kKAKNJDW6MF1bTjp8eu18HtXUxWHz1p/YfPk+HL"
    "CL8fIHrBZ4VMywu6ZM4XBdmcJubZke3S3dqUdTuEWTppyp6d9jGG7L8ajn8il20UrWH+jJ"
    "6EChm61HJxQO+xBjo3GLNg6MNohFdsJVyO9dTHgdAl+X6lmPHWczTCveDl/fEiHFz+BJlv"
    "Mmuw6S4uWmRed322odux1mnHJwU+lVhzZ0uKx3AzoE3qb1XCd4qtmimq0xl+RQzRbVbFHN"
    "FtVsUc0W1WxRzRbVbNkte6lmy/qaLWo6R03nbM1cLzed06kxKGIZnGk+nwgeugbecthq5b"
    "kz3KTuRAdCmseOUK1F7q7wMVlN1bkbzTDlu0rTrzyc8cb7NAdmO031XieoACFp8bWaSZuj"
    "Kn49QprKJH4jLs1AbKem3OnbVMI6fyTPn8/fKA78Izk+fnGcI7nHI8yLgytyhhE/cQle8x"
    "sUykpzUmGc+Y/Ol6xIJa0qoloVa+5UXQ5tU19JceqmUZCEdddiW51eGdJmKxKsEKHE6Htu"
    "Fix55NyEwbJQ2bUd0wxel1dKWYyD2d0UtFIe3tcVrLf6ZqrA+9NAn2+hfjp6y8KcB4GHNC"
    "t10hXvdiAHjMRrzO64qbesBGn7rbVyOej3OiHlJq6jAVxTlYof6ZOZu3NRGY18J64wdVe5"
    "IgzFWei5wHTKgegsMnB42oEoO+f4anw+7Wnt1cKPhOniLuqGpKwbScIuWNjde34Y/UKGWo"
    "3yKXMQI0ld7ZGJsKU3ROoBYeJxw57JJbBxOK2k/oDb1n6rmGOtP59n6gX1q7amq+/2yF0G"
    "xt7YMtRYTrba9QEPdkvOddqneNu8X/0ci472EOljk3IOb+7uop7gh+wJXn9ZDoJpeNilep"
    "ZNgmToK7IDHUrKRLcTL+XdMGc+e5ZNlBhYpHdhiMLVt0V2OosiHm+ZA3uKz7CLJtK/JJIw"
    "r9dZEQFaVtdBcrtoSoRVsbe09GMYgVYsPZeW3XSA5HZVFNAxvf0w6NcZyNJ23TrTuJjyHi"
    "ehPw05vE+07SG+FA+7lM+y7FrNoVOd2NsgmNuftZ3WETRlbucLDTZlb4f5tR0yuDGBzA2S"
    "KHV45bKxJ84dX8XSk5a5o0WIb8mBflUXyyAPpBxvyvEecwov5XhTjjfleFOON+V4U4435X"
    "hTjrfdspdyvK3P8c7bdAb3Yx7M+hxvdZmnAzomMrvmxYEuOmWPmsvNIuDYBgmAoS5eYIn6"
    "RshlKxHJI4pAJDMFZ7Gojh2bNaAMwnrlR+xUaDMigVsfh56TcrqNymmblVPRafbd63+fYl"
    "B2IBXuS2Oeo0zpJ5MprW+Za7OefBWwcShufLnygjXnogGcegfjUSUDdUOkvD3Krxl7fk0m"
    "BgbA8UfFnI9XZGxEf0WsbpFpMFQzNx0ztLCpWy9L4oBx2dauWmU8d43P9muz1RpdbW2wtR"
    "mSwq4Udh1zVI3CrhR2pbArhV0p7EphVwq7UtjVbtlLYVfrw65PqbWW1SGGwzXL2m9VWL5b"
    "ltUEOVSfq32So7bRldVU2X+nqn3SQ25VV3agX8tqYlBY9ABh0ZKL1TxMVwIdSbxusNQcav"
    "VwuFYPm8Kh0+YswH5xUUvH1wwTHZrURkhL7E2tCA7ZiqA5GrrLyN5XFkUPcBouOVZj10T1"
    "igsmbRG9lVoqetnJtR2CeXFwx33pj5QV19h1TIerZ/AHdkhljs8fHP0DYALXVMdv+6yBA3"
    "4oxyjkt8uQn6Zs7aXbjP4S2G7v3Qohtkzg2BfW8+mlwFPTBYsWVSSfLVhDVKQINYz2vvmU"
    "90Dut19Pnx2fvNaGlNh3L9399asOyvvrV43aO35VDnOsXKCLude8CLifiOUQtNBec7X/J+"
    "sYr+i+h9IN1pjpXq8VyK826APZoi6tF+RylYijGp7UtlRoXEg5O6O6wClnh3J2KGeHcnYo"
    "Z4dydihnh3J2KGdnVLKXcnasz9l5EjHwFetsx1DweyeEUDa4ZeFv82YVo2xSoW4lAy543N"
    "fSkgP9am6ktoFZGcz+eO3o6vL0y7efP16aGoO/Bg89iD78DKwSNXNQztnFp09wOpw/js7+"
    "OCqxpW5lbORxK8CMJFWiyYW5x1QJtYUqoo3j9efZk8aO4o3x+uJpsytej9Y92JTzD8Esaf"
    "TOVxZNWv30evl0nl/fwWWv10vFmDkRHCk+fwbG74x5Hg+dSHyp3PHSgeHGEU4RW/zonHku"
    "fB05S4ZjrThG55VRjN87zAtqkhr396uUDzCycMLcvVVd2LtGqTOIEUWowWQQSdhe8MDDZ2"
    "BVwsnlfzE17duS2LXkRBNaZBC7UsGGCVEHUry4sfThPSwCIEAEryWm8Ikc+QiED4r66B3m"
    "bcRr9B1F/B627ykRFeHYRXt8fXimTIxTvd56w1QyS8SZx+foRtceV0T4W6QX3gKA7xiw7d"
    "wzLxkk6wCtl7z5pHH//efT//qhYEJ9uvjyi16eo9XZp4v3JRJdr+O6RijnTbZsut56L448"
    "2nnxhtLtt6ufn/10oFhFEvWKOUZ7DjgOmXKDxqQILgrhFoRwuwR3wDPJaoKBJKTMnHX16j"
    "w+/4ItGTnuinsN7XfS79p1/fyqDhp+BJIzwrToGY+it2mHHDgZEQ69AZMRGRe4om5KTx94"
    "SuEZlc5NKTyUwkMpPJTCQyk8lMJDKTyUwkMpPKOSvZTCY30Kj/jXQNzq9db75rQpijNOYM"
    "9arvYSnyddpOdJs/A8qchO/Hd6E3hzXpdKECxXzId3aSZBDtZmSmgIC/ydZYEHy1rzCBio"
    "5fc1rPE+CDzOGkiTAZWocg1QuyKL9gSY3WQieImlysFqFYQxdkFyuYxbgkII33XuitSWwH"
    "Zx8alAu/fnZeL89vn9R1A9fiheO1X1MOIsnC2m9bGEDRxTgiWO2QnHKCzfhmxZE0roRqIU"
    "mGg0GI0MvMs5YgqfaY34M2iN/w2fYQ/ZCmpBOgP+mnsBamRxYHOL/K/Yru6TG9Un5KRfTl"
    "qd87hs6ul1nTrhR6IOVkBGwgplYOjAP1GwBH01AZ12ycNogsFNsGnFAmzf5ga108q3fh65"
    "78l9P2bvLLnvyX1P7nty35P7ntz35L4n973dspfc9+S+P2x/djQYh3Dg70SAkg/fRm/Xk6"
    "qM1ptFEYQ1SNKxYkN1dOzW12c0F8lqCNtVQO2lcnDDqITLXrCopa9WnssjqU+8xa+wKmMt"
    "Fh6sjLbko3f9unrND6yhXUO6vk3Ns4s+N24IxtCcoU3VSBs/wKzgENfFA9zYqMDVKV5FZ4"
    "cfu54B7tP1Y8c9IBt97MAtVSpgdeQeafAkorqActBcwUJNogHwSjHcJ6QxUQx3DDS6xfp0"
    "I6u8CDMSo1wrWmrzbbqWFHl+EIPJuHSF9R5g7b6EPGSPDLWFKqmMe2R8y55ERNrYZaN44o"
    "27bGQEDBNv20QIEaC/hOfYI/9KThbrcx8E9ppyHzRqN+U+hHpdp9wHXxQPshyW3gqfn/xb"
    "fSVGrzgiT2EGRL0NwN67CYMl/L10fXeZLJunPu7uVyhPgvIkxhwGpzwJypOgPAnKk6A8Cc"
    "qTOHSYj/IkKE+C8iRGniehrSYTkZuHsV3eahNR71m7XGQAUn9qSfGj3k7f5IkaeIvpM2JP"
    "89L1p9qvUKXSB9kSsp5GZdD9qZfPe7BP2YkiNJGyG9PqIQBYvzkVPqMqoVrGMRTBehFpr1"
    "IOfWIrHqL2GKd5Fpn8A51T1BiJhVbT69GnJhUS+Gya2zB3o1n92JKvPJzxRm0+B2a3MNM7"
    "xRwMoagJUoimvsg6s+6xlsOwRlanaKRQV8BG0se/bxBmS424ODW+K4rzMOMwWdSeiwpxGl"
    "GRXWEN9eOdxImL1blbhooLFcGP4KxvjPZWmL8h4FvDAYOgO33SUzj4HaiRlxN2TbhQpKoN"
    "JadUbAskZ4s6RJFvg2Au47YRD+/x8Isb+YHD3161m343CIruUnR3zME7iu5SdJeiuxTdpe"
    "guRXcpukvRXbtlL0V3rY/uRneJibRVy613oQOyZ3fP7jhfAQpVyMOqLraAyL4x3CKozaQY"
    "cfz2EXeH0OE+3LI92gS1hLCdJe4AEzWkaelLoCH2OLr7l4uLD6a2c43ncGyju59akpYltz"
    "ilY41EduVfxIBFSmAW0wanb2cf6CCVYpte3HL8vNM1j8saOUZ+WSSFiDSap1sVwcaRbnXN"
    "b9DmY/46zSyxOn1EpLTNgro4+qZEOA1lM2EuktDBfaZpcBNs8yFKqWfMmyUe7NBZsvDW9e"
    "3OWDxIBtxeK+Oz3lxZQa92iCIJbciGEz6GKeBxweoU49b4QgXWZr5BkqTpva4vnSuZ01P8"
    "qdsTYFj/rnPoaegYgkQrKAWgxdepYx1okge2O1lxhU24FIdIGsjBDJGj30HEDQDlN2645H"
    "M54PdQ4Z0HFoZwhNbTZeDHi/qB6c20qYG2nWP0ltUQBmQcufkDEWCJT+Y+pmNNbxN3buTe"
    "qgW2+RrBAFSYiNC6nJaRewOr1OEn1FZNXuuxt3YiMHepvRp5H6m92uhpVMnL7tIYikURj7"
    "fsDHWKz7CHbHk35bYtofLnPpsxuJ5iy6MtsXaRPe4TPO0J4A+V3kEwhw96GjjLWn7tsXvb"
    "48zvL5dNLAOhkm6LVvUcQiv+dshXzA2naA9vidhL8aSv8KDHz+QzzBzdDl3fEnGbnMGTrD"
    "yJ6aRKMD7YdZBY3qtR7PnSvWfeUXONjfx+0qHQZhqmSzuU2+DBRyadgSbNY8yaUo+J3ork"
    "NMxRS8JIeGED3XlRLY6DapP+gR5JBTtUsDPmegwq2KGCHSrYoYIdKtihgp1Dp9hSwQ4V7F"
    "DBzsgLdjL7aNqnD00j+Eha/mT7/y7q5xXZEv8Hbf6zL0xjpty+kNva2Gf/bWasR/EwLWTa"
    "RcoAGD9LH2of7ocRJBsJ0ShrbWvro4IJ9U7HLNLQ6nHMLevgbUwb7aGizEAXg3+iYJkNRY"
    "qwBZ/4RPsMJ84981yZ08ZUUlWd13HIR5P3kbyPY3YukfeRvI/kfSTvI3kfyftI3kfyPtot"
    "e8n7aL338TG3RZEWLDVGobR3w9KE2OVhDWlaGqNoCNvVj3RENW64bT41fCXTPXHhwZqnPO"
    "2eKDS4yhr6jFiYjWrGS0/OKY554bnBR+MZ9RK5fl0HlQ+soUtHur7NgLKMTjduCISZM3RX"
    "9J0p1oJoNIPqzJdST5TY9QzwnK7fEs97vEjq0ewHjhf4t8ALpbsevuD+3MH32BMNqDrX9l"
    "uDqnPtpxGNrTrA2Koik9wuQa0wIkARZhwESK1Gtfk2w1EWZ2HnIM9durHsxsU05CGTj9QW"
    "qqQyToX5lj2JiLQxa6Z44mkYGQ0jq8tauuSzADFxBn8e1SQuFb6ftOUuhWoloEMt7ZC/hG"
    "ul9z7kK4/NeCRKF+HDa/SBLTmo0jP+o6NieMg+2s3/oMJC8BF2H6xLYRr46QNnMaHopDym"
    "XeYx8eXKC9ac12oKzegvge02z7hCiJ7iTW96X1jPp73O+XTBokWd7541ZHoUgGw2VI6+/X"
    "r67PjkdXpFBJ1DhUVf8OtXHXzBr181+oLxK6M2Qbu9NrAovf7CEN9suCrSNR3uCLlaVbUr"
    "bQtOueh9VCf1N66nbNRRSXHKRqVsVMpGpWxUykalbFTKRqVsVMpGHZXspWxU67NRgU3jpC"
    "7e2JJ6l8HscSrZ10+nX758NB5MJidZ4n7fabUIb0v4KMR2ahNRxOrJ1mrY6R+9256Hfwnq"
    "CHtybJPMXH+qO+dXCdvaFL0EucfO6Okn/VujowtaUjfOzQ545wS46MGNuHTi6KDNiq0HSI"
    "AZsIH6KgxmPIpAmsZ1XSWbVaAKoM1K0BfcpM4au4GHC3molZ2HILxz5iAMe+ZcdtJzTtoG"
    "DJzUzdvCzpfh9IYbztsqgNk+bENOCFKuTqSD1bl7B5nftM/EvfwAJzcGDlliumU/9X/wqU"
    "1wefZR/IuAI1X85TuQfv9WdufoaQOWQcd5GNK3oOOANJXKc6/jUAId6XHQb0HH4a2aUGJk"
    "+uchRtDiC69psWX0pEpT8Z3uwi1TiiKMyWuLY792vewrP8U9mGVLVgFHQgrc8UGzHXOYq+"
    "LbPOXRaDKA3YjenLFYPXUd0haZnl+0JaptnIO0M8GykRZ5KWycsJj3Qt2jC3HL+Rjn8in2"
    "3PdXqVswPxrjJggnKgCg0nxFIzRfDgwddADOIx7RYuRubcTW7pOfBOoaE6A0YjclQYlpO2"
    "Jhh0yoCBarebVi4Lbri6ACPmfixOwOlNCbMFjKKbZ1qVHmD6BcKcqVGnMqDOVKUa4U5UpR"
    "rhTlSlGuFOVKUa6U3bKXcqWsz5X6VwJs6tYl1XzgM3fJvHoi5cGs7+ujN2t18F+kKlSp0J"
    "KKkUJYTwCZhoH9k3DCuNVkkCkJRnTIQKwnhNzq25QjnD+S58/nbySBrKbLo8+NkW4r4QGX"
    "u7YjKwbs0anwpBkaUCVI6xPFXI7l9OL69vhNLO5m1efgu0g6EIUWDuLL+aK0PeaDsRV62A"
    "NT2YvOArQ/6XiEBywPZEk9iVlUvcefb6kwKT+3CW4LICNBbZ+wxbCh56yqestIaFbCPXL8"
    "boxyFg6apS1yrJcP425/Eyehf8kBs1FDNC+/YNIe0MOl0zC3tlN3A7FcBvnxAc5tEMyjiS"
    "NmaM085i7lLQv349rB8B1QlM9i976qfw7wOIr3UbxvzOEcivdRvI/ifRTvo3gfxfso3kfx"
    "PrtlL8X7rI/33QEyqrRp64ygIfbYF+Hy49Vvl19MVaJTbSJmtuHYuhw8pWisohaKU+ChJS"
    "okD8hNCylQnWsO0levcdY1zRFtik+hYlandTYrMhmE9TqM2KlQSmQDEaRJ32YG3XoZtLUy"
    "qCndHke7l8uP//Eb3LrbNHzR1TJb0OCA4i3kYP7WXD8twfUMxPYQooytO3LDqZIo5v4gyT"
    "oT60DiC3ctkGZOHQ1mO4XEHSM0thnz4X5JafVW3jyoyqsKr7mWdhGXHmcV9U3JKZ3NIZ9x"
    "976z5+UwtIUXTGZxrU+khbQFKJsp+7smnYy7BzdSQooitQk6QjIjLaMuqhMliko6j4esjz"
    "4jRlDQsoQYfTLMnSAlyJF5QTL+eODmDPK4vR76FulzJgqQIzwT8g2EfF2xIYKHj+A8CLk1"
    "9VzfrElFBWwkmUJi3w7uWxsnUmHatVerJXUoQ2UV/capLRf4sE/qWY8N7xuTXSqn0qp8l2"
    "/M4xHOdAqLuRs1X0/acl0iXDgNs5VdqtcBRk9jioBqaDNgsTk2SBCNPzDXff2jc+o8BIWP"
    "hIcLFO9JaanqvSA11QeVTOrX9Y3c/69THg3l0Yw5TYLyaCiPhvJoKI+G8mgoj4byaCiPxm"
    "7ZS3k01ufRRAFA112PH1hDQCUH0ca6lnkZ5myt3Qtocm6PY2S5OlZ5clXYPdBKgabdeNIy"
    "L4h14aYlC++MBqfkQGzW6U592ByOJHoA1C/w5oc/eqH8uJOOdtyiox1XdbTckTBz4lfgxu"
    "LFL3sCUR97CLpmrQx0qaIbdgVmlqHqU4Ubh/ajh5w7D4vAWUo9aKh7dovoSXYUhgifFJ/2"
    "6I785ghKRSR0qMzOnegBaPBRnbPHefo3N2KviAf7glhXLLzltSXb+a8nm4NYcbayYxALM6"
    "cQRoyY9zOyiDT6mLOl7PuN/ZvcoOoc7f8UCipRUGnMMQMKKlFQiYJKFFSioBIFlSioREEl"
    "u2UvBZXsDyq5fl0P4OaQkltv9tscULpxQ7jdcmGlBrNyN4ElUe1jgOF0/SgxzG7gOt4/kh"
    "939E65OeSOKXB3SFLk54nHaWDVhsCddn8ZXbYloHFctnkvbpRyh5gZKFWxt2qAoPQCfrf7"
    "wpA8HfAnjWiQAxgH/oVrdSPuM4fsHgjQElviuUjEow9q7IAdNsY6SjKkQ6gJtzEAOa7UY+"
    "whxa45YyMtcrLEroATh63Pf2YzMIKO6iJO+e8nrSEnsXJ6ky3dHHPKI9yBB4RcDpadweOF"
    "8wz1auf7q4urrz/UBJuMwQeOMqGMszLOJH4J/+9VrxBTDqsHjjNJopoorRmE7R5HQCCYZ0"
    "s+V0d3Av8yr9QtBt0PIJrStQO4r9BIm+Q8V1p1/f7z6X/9UPBefbr48otenlN1zz5dvC+P"
    "meD+HPdjQKgciM2UOtWCRXiQ2ANzY3TcpyQRs6g16SylDsaeplHMV1X6vHdvz5vcwQWw/d"
    "niz/vc7yjocava/BPhNjab8RU6/PBCsNs8p3h61ZUvnVcsupMtmJ6s575iQx1KVbxdcr8+"
    "L0l9tUFBzBZ1SEfCn5g7t2GQCKaeJVEcLHkYgaxNZgsMnDLnOolcn0eRan2AOUVL5nqYS+"
    "y5UdX7M+BjKWGJEpbGLmApYYkSlhoPCCUsUcISJSzZaZRSwhIlLD0p2UsJS9YnLIl/DcSt"
    "Xm99ZoGyW0HY4pa1WO3Z876D8Dxp63hfFp347/Qm8Oa8bpRHsFwxH16lmQI5WJsJoSEscK"
    "2W5R0sa210P4opKyCxr87PTE2FX4MH6QrXThQ1dRP0qKXrd++ZPfhMgrJ6ke3aQECVwGzW"
    "B0XfcxnE7u4o3cc4Ds7C2WIaA46NpVMJlqTTTqSTwvJtyJZ1Y1M6kSgFJhoNRiMDn39+hj"
    "fcKVN0UdfQ8r0C/vnvl9xjDVItHeEND/rkRhaNdpA5nvKe0SoZ+h0eFu5sIRwTq5Xn8lJK"
    "Dzaw9dylK5ToALRnBblldk8x9h0GywC3uTXS1XMI6fVI30Nw6zNfXvOGRKj8gkmHQNd0ma"
    "3tEO9K8ez6iLIYTsusEXNd1lOEiiJUYw5AUISKIlQUoaIIFUWoKEJFESqKUNkteylCZX2E"
    "SltMRiQqAY2khafe9X5bFii716hdZwFmJNjt5c8Ytngyl0y7ZbFeLnd37Cje3P2xcNo6FE"
    "RqPhoAz2e5R1mE6H6SYiOmS2LTsprH8B7922AOeEe1rr7c95N2T59YCcqnXtrB0SdqVYR/"
    "VOi6wPKBd4+55TNh32DPTLBVXNCRcWjb+Q3wAphozBPO1rX0qOLSiVSqF0EIhozyuIJpnf"
    "g1ivMef5bcjuR2HLNXidyO5HYktyO5HcntSG5HcjuS29Fu2UtuR+vdjtqoqtKnLQk4D2Vz"
    "Xp2gTWo39pKcAyT8lqiQg2rNfhQYNSKLhrD9EsSNifp2UF50dhba82vxjS2J2QmfLoIkrE"
    "mca1UdC3DWNwkVO3VuwmApxFGw4j66XYTDBcmjOv3I3Ll598qSAZRDazpLRJFEWI0vLtJW"
    "QpsbLlvUZdCNXD5RaYygRoHSJzV75kTurf8MU+pAN1xgN4jZDDtB4J8hvwH5sgCl/o770Y"
    "+O2pusesCkR6Vwan2/OsNu7z9ODc86RhsEMg/vjZO9pqZA+0XdvcQaBGIJzGp94duvp8+O"
    "T17rRk2yb29cPN+97qfXrzrcT69fNd5P+BV1ZWo2y+J8S1OUVBxNbLLCADgM4n4HpQj4iA"
    "5KgZ2FxS7cpvwvcpzm/XErF37A/NgUAQ91bLbw76gXANXX49J9ina8PDMgVq75DZ5DOiM4"
    "w/keWKiPaCkAjtMFqN5Bef9AY/a4Oiv3zBtCVXsUB4TVToZt1hYzCJu9GL8v1qVj0G+Yw3"
    "EHrfDlcfM4h+OyVujOQV9tGgbeZiEVwHbqdK2YSj1dF3rP0uma6nyKH+VImcxqvV6LYNhD"
    "EO7DiCoUYN7DTsNpzg/QlRfqYG3mirK16rBY6FsppfQL9WKW45OTDtwCqxrZRXxXTgstNY"
    "YvlcgGgcdZY4V5CbZEm2sA3pV6k35idnmhn0XUvOLOHblzmVSy4DOQYhPRUNSvUgw+jB6w"
    "iQaGIt0BwlvvLy4+Fe619+flevTfPr//ePn9ix+K91FN5PiwM2w60G8okVeYRD6glTu2OS"
    "kjQ/lAw1AO5P+Gdz73T+MYNlnfX7mwYNLqC4elU9cHtT9b3KX6HBM4QQYFN7AG1Oy5vtUj"
    "Ia/wilmy8E5GLe5AF/Ud0FHhDEc/Oqczmf4p/NTqUy4d0yIiO8fcGPRN1iS+7PmnyR++kS"
    "NPMR2Gi/jDIh2mJtEsU38VmpE210G8OKy/HMMnda3P2uYa5IB2FTwcQjSmvjSBe0fteoKB"
    "HqlcRI4Y+um8+Nub58AKkks4fv7ixFm6fhJzdLvF3ZXBw8w+qJ8Q2Ui+2WjGQ/oJNgDRgi"
    "1Bh5ekGFDVl+lnKNSkpI6QsKAL3grJZkSwRxEDFlfcGfzRfAGKbzvdfjO9ssPVF/j8mSiO"
    "QCA15sWXnW1momVP6rWWqrmMwFasXxnCrdHr6+68vfwmXXYdLrv8NWcwJmY319nBXUv7lI"
    "4NziVyHZHrKPNtz92Qz+JpErpmHu4inNUJEVc5nTrtrabFkcyE7l4JW0lK75iV3pqWXslL"
    "h6vJwx+pTZ5sIkoByHqKlNJUclfzd5GkzD0PXXj3fuzyqsuQ6VfNU6ZfVcdMjymYPJh9lM"
    "WSKRj4Ns2ENNQfilDjKAdQexbacdqOEoVlmmKiolRD5RKYOnAPZEbF7LbeghJftBtP6ZIu"
    "SbS4WFWNuyuOk9Jq010bllGVOFWJjzbBjarEqUqcqsSpSpyqxKlKnKrEqUrcetlLVeLWV4"
    "k/3vFpaAGWhqeh0MXBUY2WYxdZSsPUnsYonEK8Jojc+jlerVpkHszqrIFzZAq1Wa2ZaCaZ"
    "yBryFwdSC8cwx66fLiEzdn0nWK2CMIYfjNdSQGGhCZbrT5wHIAeofqidj63HhcLEdBUG1+"
    "za9Wo7kbS3W6h/Qi9G2qMq8CDzafSWReLUCig945jJhi7JIsmFysAxFREttdxIozvOV5G4"
    "r4KHzqXJgxtl0macztnatF1GBdZmyuFMySXz1w5utkyiaBEk3hxVCsWhB6IGzTW0XVGguY"
    "b200grNkZWaQloJLlOetfykoE75Zp7AdqfcXDI0hK9rSr6jUtLvuYe9RgRv7HApHQwjQtM"
    "MqpkN57Lt5wpeZFdnpYRRvd9Ee6BdzpSgg70ZSDaksteWen2rR4eie9wJt7gqCn0rr6ebA"
    "zAT2fZyg5xeMAWr1FmhamIviwZgMfu7X6Ahk5dkL7XMyiCTxH8MQdoKYJPEXyK4FMEnyL4"
    "FMGnCD5F8O2WvRTBtz6Cb8y8o+3eh/YiqUTiUpSF+NNoVTuM8QOfuUvmNXmZS7C2h2XQca"
    "blsr5zpWdA+dY8fhPn+xNY3Xagfzx03HFQVRAj+6oAIxfiommnxex69vnDgdRYtqzvDPEZ"
    "JPy6QaQut2oOsUeqaBPCkVuWxbgMZavB3NMDNewQrttZDds02xZ5GJvDaTnf9GydFn8KEv"
    "VrP9ml+2Rz88myoXBd3xqgSQG83ku3yeF4It8ITCgZaSKGsNuw08US/dN71evQDT6VrnkT"
    "3FfAxkEDeaOry3yr62AY7OcCEkbor8KNJFRcSUkaSNs2wDkovObnvQQ0Emynx10kfu0Bzy"
    "3R+KAYrN0yIG9v6HeIE74xHF/l/w7j3jOZPQAB0orrRyzcN5Khcgt2oIKWJHukwXhEzkaM"
    "l+RwB3xfDyFuDFrLjl+j3EiE6w1C50DNIRIhFM9YVJ+nkvt60pqnIhdOZ3plhzwVIHUUi8"
    "FnIRf/jfn0swDog2hU0/CSKAbztzZHxRie8lMoP2XM6QeUn0L5KZSfQvkplJ9C+SmUn0L5"
    "KXbLXspPsT4/RXajNxG4GYT9ITu4HLHJhNixlqz9Ghl3kZ/HzeLzuNpWQmyqd2OJMrTNtB"
    "hxNWKUXP8TlCYT/siB2EwU6XWUexXZHiiBerddOe6kYBy3KBjHVQVD7a4vj1TBbabHiJlE"
    "4LNKnZYmIBpifwQ5+o/fQME5v/jSxxeG+8NLGu+T8XX6yF7HQIqVwGw2q06d3Afp1I6+pD"
    "rp1h3/pK07/klNd/xV6IKFVxfEbWOUPNQemeXLxeXn0099WEVveGxsAuZqnNQ1hWghTgaz"
    "T9J8/L0PXeReCyXVLMLxKkCdiRoyKv4T8BZ4otYaQyleEOmy6zEKP+zT1MdDUYAbYS4+Oi"
    "HkO7xzwDhH14QfxM6te88HGKXzGDwTCe/ht0qBxuezciMHtp95qvzAiXh4D7LN8fg99+Qs"
    "ExqYIcXGPQ97nZAi4PhOCcoNHBgpR6Sqt6Ej8RYPQRjFU/iJFbx1j5NRCz/OAyJeRakMFG"
    "QUwFJp6qNplCDHeSL0S9BZAGDUmXulrOThxnkO5CvQKUATkMVudMNmPfoSl0FtL1rTCXbf"
    "RU5+67ozsfO9Fzz8gMkGJ873C/d28QP15yRHMvXnHCmNYIMxMLhRSL8IM5KIvtyzyBGXrh"
    "SRJI5RMu1iTuXeXiP2+mfNKFAEGkkdVmPq9y7xu2D+3DNEbxFmHAe8UAUhX0C2OK9zEZt6"
    "gAcq8wznhoTIQ4yDDGLHabMMN3LYdZBYIWhWYTBPDCV9EWYcFFB7rtDgkFWfmuRVzBvXYJ"
    "3lHjV62b6xxqp00XUodFMX/RCYzp5kz+nenR6zmRYFta8DKRQnDkCKr9mT7CHFMIJmc8/x"
    "ggzugHZxBQ2A9Av9HHtQvsPbdXOxeU4X6UAFpUMOQIcRVN3uSN/cSJOior5FO/6Qr5gbbt"
    "mI/1I8xLaLeXus77Sv/hW7PaqpU8aPJ231ybFa0KEsGdDOZSm4Fg5V2dCyjIqMqch4zDWk"
    "VGRMRcZUZExFxlRkTEXGVGRMRcZ2y14qMra/yPixjrEXFmAmTd1bP0B0ChtayFY2wwba/e"
    "QpjbJ/etkVlKM0EgpRjpJlNKoEUw/TTfGKs+VRnXsSP5+0+if1ig4OytswSFZ4o2unevSj"
    "c+rgE5wlWzsLdi9q+/GDWs+lMTy5NMmlOWaPFbk0yaVJLk1yaZJLk1ya5NIkl6bdspdcmu"
    "TSPJRLE20+7JkI+yWvJflb9FNbfWLXSeT6PIqm2D/QhCsqgLarIXrDolNimlf6EIR3ESob"
    "lnBMAa19WafpIRaTaMQsRI7/kVCIHP8W02jFQrDKzSrW8iDjUJrlloWmdsgaNbmNKqaN6x"
    "V0bOQRYHhzcU7+uG1Rf5AGbqr4N6lAsLNURASihHIFpt7aAZQ5rmHfwmpNQrE7i8ejaczC"
    "Wx5vicFv+Kgr8SQLkfiwCCL4T7E9WQElnS5vdTmUn4YAt65/KlZVLlxvDkd9O+Q+Zsmw0y"
    "KZ3yI+vwruuH9UE4vOvpy0BaQTbEcVp+s6hKXFYuwbi91muRy/hwVdz4TTFth5AVZE5ARw"
    "Gwg3Lfr8krqOUds+a+BwNd6FVgasxS/h/70yDnydOgsWLXQRpMD2QUPW/K+VC6vNveJFwP"
    "1EJCs02cIrjgkX1xy9B7dBHHN/An/NGBxl/BJo5MgXfLpRSUsye37n14sguKsTqPqrVnH6"
    "kFvUQZbCRRP7oqka9+erAMeZCrEn4o6R0IkicRMFddLTEJrSeyi9Z8zZG5TeQ+k9lN5D6T"
    "2U3kPpPZTeQ+k9dsteSu+h9J5Dpfdoc3CbFJ+diE3K8rE9uJqEnglLqOU2E0NwxG+Xnyq+"
    "EcQLSqrgrbOI41U0ETpkkMRoZc5hmQu/3ndQasdJqa2jUivsg3uK1+ppJnpiCc56cokNu6"
    "Dcy9BWyaE1gf9fMbFV1P5nwXLJ7CKUMkK1X8eAVFVIm7X6U18ZThhmFL7GwPfWShvULf+y"
    "NoxASvlew1HwVTcKvmqj4KsaCkagxzTM9WiZCp0Hsp7JVmztBWz+FjS0X0K2WvzHJyd9AS"
    "Ca8+eXYM7/zKQiqmzwLw9BkWOz7rbyfugFm5jF04Yup++DwOOsKW2rBFoi3DXA7opy6Sdm"
    "lhi67x0GZlfZ048TvvE13jkBrnlwgeMERyLt1GIsCEY3CWjfCLi9xv3+4uJTQVN5f15WRX"
    "77/P4jKIs/FO2rqh8Eh8rc1+jkrfTLgPZIOR2C6EG4EtHytBKZMA8MhGcCN6Cn8zfECzrs"
    "lpkmyOyYXHM3QhzOp+iKMxw9XQW1+aL7fSF5CMdpAgn17oFAfedPd0oHb50+XVE6QCLUCb"
    "8WZSOFsP6yklsVbYVVDAhwLx2FUkfEJjzS37voqUrsxOKNOGy3xknYpkRoCKuJ8oUjIwAp"
    "5vjD9nABevXdIImm5pivAbVZJo2EAlNxlRm6yRufMR6P+W/iBn9Av7nStOWdD88ORJIbiD"
    "ARtIrF1AD5vo583yfrQbcrDeg0jvlyFR81ZwPpFZMOSUFTllu8MTnoAqxmBYDBSnioi+yO"
    "ubyoP1bzgboAPJWUySGSgBQuD58IpCi5ro0kNZOgBDaSaXB61/tCe872NA3lPrb0GXjVkH"
    "KrtDuJxUmN4/a86TBkALZP8v316uqrI7erE8P1xPoJem7xYuAilB/4nbXKofNhwjCosWTP"
    "FqwhZykFsFlhRycC8NkNc71S4kSUgPXK552Zr2S4vu5it5YZLGe2vq6mt8SsTmdvJkAGYT"
    "MF8PwLMVc9+UHoyHdIuUKcKXvMqqXreS6YB4FfF1FqFExlsP2l9PWgz6/Bg+MF/i3yRAwq"
    "8x7Fj12Wx1kSRkF41Gx4qAWd7I5Ztnaj2YEUuGFhFjAAetyKCpVrDmoCehtERh6aFSrLpG"
    "qK9H3IUzFPtqjoKqX3HNg0ifi/aoI17m2zmiQBrBZCIjYaRK6Mg8q7QKSWy6OMp9dMLv3t"
    "+PjlyzfHz1++/unk1Zs3Jz89TwVU9as2SfX+/BcUVoU7w0bp9UEZcS3yK13SSYLN86s3yr"
    "C8HSlqSpULBN0ieZHjnMcyHTkSNP5T/dozd/6nswAq66GSUlGYceFPwWLyqsTbz0/WyMd/"
    "pDiSMk386hTZ7L8fpegcwrOzBaH3KVyLhO1KnyLUSLw++77RcpZmyi9G91gBzPrbTOwWcJ"
    "veaqoAA7Qy626yar6jkR8ghbA6eJrmOK7t6sIYBg+G4iaDGImo2WNtb9GdWJPWdLYI3Blv"
    "dijuudrg6OvHLx/Ov/zS505NG3jEOU3IEm+WiuSYeE3yIPsT7897IN5PltegrQDmb1zfjR"
    "Z8riNXkRO52DgltV9CvvJYZ6IM7NL1+V+xeblcDuqRBFqQGvhWaawWTIF5MkAa5iOIunhY"
    "0TvvlTBSBh1lnggTTWaBm2XbI8G43HhS+2M+HCaqSQpgfxnluSg3usGKFyS6PAWgpgxEfQ"
    "NNRaUqVfHckjaXgdge+1FbxfITJmJws2C5SmJRpDKDXxApvoAJNJC48OUoKT0ABw5Tz1dK"
    "+aUeMaWrNXXCUbeYovjU2qH5WSlBjudmzfcsUOeCA+/fwn9g3ZroO3jnrlZP+IRYEjc45a"
    "E7WxzVhAvUN5O2KAHL1myKDTRXZg/dHa2Jm2qdJTU2peKR7RznOyxdH8Y+bPZ+N/Yuanb+"
    "NTcussr71x3FxVrlk5MupconJ82VyvhdyTUCTGWAYbX8EWJ3J8U/8Itxbff0//3t4kuDYp"
    "aBlC9adxY7/9fx3Mii8MIQnS4QGe2a8YamFviA94cOgv/7/weckdk2"
)
SCHEMA_STATE = (
    "eJzsvQ1zGzmSJvxXGB0XYTte74btbvfHzbgj1DLt1o4s+fTRvfuGIhiUWJI5lkgOSdnt3d"
    "v/flWFAgrIDyCzCkV73TOxdy0TyEQ+iQQKSCQS//XN5h+3823xzf8e/dc309V88r74VP99"
    "tby9v1ts6r/ns/I/3+z/unfy8NvvH42Ojs9GR+eHh6O3Jwdv9k7+Y/S38X9883j0zdW6mG"
    "6L2WS6raqfjf/9zFWtiu9Xs1jxh2K9mS8XVdnBUVhU/LEt1ovp7cQI8tveSS3L0ydPHlXF"
    "s+K2CBm7X0uGk1D6qmgxvSsgo6DBqsLkenk7K2akrJuixLqdvJtu3vl8vv8uZLO5Wq6KjV"
    "/j26fPwipFCfvT9t18cUMDX83XxQYgu51utpP7DUK8Kabrq3eTbakuRuq6/GY9vdvgCv9d"
    "9eBysdmup/PF1nT81ftJYxMTr3v2fx3v/2308MJ22cU3o1/GZ7+Px0ejp6O9o5ejZ0+/++"
    "G7H7/9/rsfanV7XEBPNpxui8XN9l3J0Cu++OYR4Gq722NnOxLyqX4XMQAdCfl4xZhd2duQ"
    "m+tvxKguwTwqe6g1fzedmTF4/wejrP9qxlfN/mS8dzYenR8d/J/z8ejg6OX430cXDGnZO8"
    "dHZWlTVP4TK/r3X8cn4xH4eXRwGpjPbL1cVY2/PDl+m2yzIrie395WBDXAeVsxmCcIWJY3"
    "SULC8YsfV5QBqnZ+aEDFADGNxvAEE5sMT0tC4vGL8+HxucbwNKNKhsQMNQKDN4fmBGHai4"
    "nvDdrJh+ntvRwLoiSBBZNCPmBE4zGU7YdDCRIS0vODq5QTIm46itB9/ErLlcPzqQhs9eRn"
    "q7TiP3o8Cgsyog4lEkKeLT8uuoCu6ISwm7l9N9CNXELwSosGhMwXb2CAAov2F25KjJiURO"
    "lXy4mTah4hbWeyap1JQzvb++Vw3Erd1K2EX5Ttno1fj0/8bcXj0Xw2whsPs/B59JeLRcP2"
    "t4OTs/O9Q8S+XuuW3M9PD45ej663m+cP658ej8ql7rZYbF88ePB4NCu20/ntiweL5aJ4UB"
    "XVW5/5fxYvmg2Grx2miVIWstgC9LV1cHQ6Pjmr8B6TqpjPHo1Ox4fj/bMK/quT4zd+P5ct"
    "0Qws2Ifr5cf57PGo/rfjtHg88jcAgG3b+r8dH4RmZXRXCVX38nY9CWnsOonp8JOD11WnXv"
    "CEZRt7r87KOg0sYNa/jF+XEkl09tve4fn4tDSl4uO/lv/+C0OU1FNFL9KVGVZlH70YmTb/"
    "MhofvcQmI9EBGk5E3XfTxU0nRRtCp+jzty8rkuNXoUkAxZfojkblAi7UxV9/xvqJdZHTNv"
    "rp8YjsgAdmkioHYtkVqHlBV1Q0VVf8T+h92zGC3l8Xd8sPXXq/IXS9/7KEWvW+fJh9vj5s"
    "ZFVQaLvAaSfsgv9u/lWsjSvE8388JVxEDx5gb84Twilj6kFPTPlr3eDV9G41nd8s/umBS3"
    "ngtp9WAYPnRpDqZ0BW66UcZoviliBoSgia1e30CsnoCgiCzXa63m4mRoH2x2Ixgz+V9bb3"
    "gVfw6fch+Mv72U1Rq/KXg3JQ1lTTq+19qf+r5QYUXN2v18Xi6lPgZqwFXV7+vbjazj8EKJ"
    "49aWAM4i20BtzTXejYZPIXOn6dHYaOgzU8yKH6HXN4jhl4tgh5NEUiNs48IZO6QIaltUTX"
    "R+ananNwNHr44O3h3tHR+GU5jT84OT86KteB1Z/lDFv+9gixa83WsTM/eT3+xAoD/oeYAX"
    "t3HL3fu7D1RwtSf1NGuGkRn2BsQUauEHN6Rgm1Ktbz5Qz2g5lM2n3a6Lj6gDUTCv/zzy9G"
    "ATmrgsn7hfEx2Fb9/rLMK5mh0q3LxLTcai1wKiCvNjOmRW5titbuf21Zfsc23Sq1wW91K3"
    "dtEzQ0pLzObbLZKCaFe5ugoTHldXCTzUYxiVzcQW0aR2YnN2gxCqFe6ggco5CAAtJ8vxyS"
    "wCsalGTE6ORJwxQ5QzGJGKrvCR0ULu8FDevJnIMEDW2mg2KKOD7hokdlry0N04/h2h1YLS"
    "zMOXN6golQ68zXp9Ig9414B+gFpmyrKq05IGO+icPjk5i12QpqjNpSMB3r7y2BQYdFGQG3"
    "Igmw6ky5pZHj9c14YMwCEzYVlQbsEdHmOzAuiem6HYLKfH0qpkuJnUvdl97vGQGHAgkR64"
    "w4pBOi9q14aOQCM24rK00ZENLmPDRAiT03G2CVNbc0TK+izbY5K7e/ZgTriyLCqbNhn0qE"
    "NYgNGBCvwHZtVaXlBmSMs2BAYMI52Pjf5IPROOfoMViX5R2ANcsoBuMxUg07R8JYInRC1U"
    "Zof8yIz5NDAlE34jwiCUx/vA0HVTDamprKweZT0fY5HCjJSPMcmCpTDemYjqS9oxXQoCQj"
    "ciiWGLvOhiGlGL9vzbvQgcCu/epK40aktIXvAqjI12L9+9ptd0DH7Ludsz/njhs0jNC1Xy"
    "RBZBmonD20zPEfMLYMtgGDyxBGX2VhCAehDjK8rO1nFF+GEKsCzLAATYSZZ1k4xAxQKWLM"
    "GEoyyMwTgQp/YXSXCDOTq4uLNMLtdgk1YhVBxRqhyuJQM4ZSFGvm6b9fsBnWOf6tT6hStE"
    "foeLMv1gxiIWewsjzmjKEkg86kw+5zdmYYeCYiUXdFztAzEPlkfsTRTeZ3GMLURKW5cBAX"
    "+EEECiUi2G7n5ZfPHe13CGGbVsC/+d+R2LDZ/KYwUSHcxUsQB3fwZnx6tvfmbTR8yY9XAD"
    "1gkC3vVsV2vl2uO0P700TnXU6v3t+sl/eLQJ429qVe8G1rBwMdnHZXdsvkel7czjZkedVx"
    "2+LmE104vS029hyHoR8k+M1ZSN/wt5ZRrgC4lmP3ELiWR9i/kFNbmoh/ahkii6Bjs5oKYr"
    "bAjCBTr1jM0rc8dMu3KZMzQ5aKWAY1OMYo1oozIFm0FUntNoSudICIK6ZltFQJ6/LRPFFw"
    "QVgPQBUE9nTc41KtkTt3bxwo4scoKg5O5hgyuukENk0cGUXFYcscS0Y3ncAmiyfrYHpZAT"
    "Em6E9IEgcLrJ7fxdK2MKSTBbWC3CwYacTRQqmFdrV4HY6dLRi7zt1CiGEdLr6hES4XSKlx"
    "unC0tNvFF4TcAXK6TLleFMpjd91E25323bxKyJ03ri53wXC0MieM3xs93TCE/qlfe+3e4/"
    "3DOGO+bMOIumRQdYVThqOl3TKKYfm5uxe4Z2REHbomp4tG50hpRVmtl7P7q+0/3Q4pt8P9"
    "pqC3+6tifb1c300XV7S7YbWemxLJtboBHQthv3P9ezJ+VZr20X75IcSrR7NYLMdzM0JOxq"
    "elie+fCZwWjZ3lc15YhvmdGJZzDmeG5WWtB/Kqfhfv6C0zYHHokl5brGdtjdV1Tv3LheI2"
    "HGba914cwTHi1Uj5M5JiortrrRKCa3Hiy2kpo9X6FggueL9naw3qSCElSWxnnbqBz1u2uc"
    "XUKejBpJd500tJo4Y/aQTopwbLJb86UiYhl0yqmk6OKkydVMVQjitKFCH2bo4sTJ3CPphj"
    "ixJFiF3r6PLpUniHc3yFUgih1h8UUbQgTxuHjL9a5taL+W0QDbSCqbQgixuMUas0EdwBGl"
    "wbkehBjkQYWhclTw2H4YHHogkja6/O4JkIQ27qzxlrmBYm5ha3NEr3eEg2pJvctrQbdzlo"
    "LeI2hxoQuc+x2hJu9NZuYu50qKOubnUkHnKve3YcdbOHnLq522keCbe7J2DCz0f3hdwNL1"
    "a6wOuKZOnpfeVUl/DCQrIubnqah9Jd7/ViNrc96q9YaSY/b6xfk+78/0kGJnTzA7JO7n6a"
    "R8Ltr58WvjQzYY8FJMQ9uvYzHhNstm3irU7nA7fFB5OOzDi/A2dC2d7CfJKo0umWKugQW1"
    "luQ6d9Xh4pFzbzbeCqfw6ODkoL5PzpVfHH9XS1Yk4VugSTfnM/n00sqokRb/Lt06fPpvXg"
    "bVyH9RXUqsgscY2MVcaulL7KHlt07u9N8Q+v24wobW/iTIulCWymV1t3IkCoryxexmN2e/"
    "dQ5BxquSrWUysfl1PRTL6yYM7AO1zuHmp1T0oBk5seV9NubuofzARpu9dcqW67veyPJksb"
    "t3vxuFJ7NVNs+0AiYF2XELH5XSNVQxKRK+0lsxUpibYyKSgPVjljm9L7hXyRBijqT+Gr4/"
    "JTYddkvoDmK9l8z072Dk7HD/d+OT45ezx6sH1XjOpqo9vlzWi+GVUTzGL2L8vF7acHjwQf"
    "GyQIj+99sWKUTHCsKreo/IWAReUtJv8x+nn0sMFXeSTuF7VKmu+rYVjiM+c4Q+vCSB79wr"
    "azYyUWM0MSW/DR3vlZuYsrtfZmDGYXw4eelBb3d5fFmv0+Gn11+Ea2EIhZJ1yUeX1gj3+r"
    "4Vv/UP1hRTT/sj3YbuGePi475WOxfviu+ONhOdXPlneXt8vLh989ejT6v/939OBfHlT/AY"
    "XPhin8/tGjR49HT8r/q0+w94+PXh0elNb08rjS3K/lTto3k8bUngoM4g8ziCbrafPS2dcc"
    "RkFHLoRnRNNPpJSNfiTmWh3QBnrtGTYQ8soUMRAy7XnGHTKzqnJQ1/XFBCwLOoOHZ88x5K"
    "JjZ5aB+576FfIfNkfaR98sWL0Txgiu0Glc2nmf6H3An1zjhBYmPxXlCGPYsp6F8gKkcSpO"
    "QDnCCM685568AIL+bGcMVW+2UScyO83ak45zGp/5Dmig1SOKRVWX5gZUM01j4WcTlnNiLj"
    "F/5YZDzSVRP1FdOp8Vd6vl1sQ+9XiiNX271nBvIxufP9fevl1+XIRtfAsePb0tpptyKJZ7"
    "4FtyGTJdbD4aDu4Bh/jiC7+TmvbO+Bo1apn8+MNPz354HjpoTJExg/qhFPABn8/+CFhZUX"
    "68vL7+6buEQUZprWWCrrff7/Y5s8j+ONFAeunsUy/vt1fLu84L6NVyM4demh+B8bVN4E6u"
    "PGmikFhSYTAudn/vdH/v5VhkHqblyY/fP79+8lNoHqao2Vw1ACUevIruel5OCuvVet7dlw"
    "cH6xN0fmy62G+IHZZD3Jq/m9ZjvBu4eXh/HLn0zJE2PYVst2X/1TKiDdeiXKJyM0k9Nc3C"
    "ucn9DndasWknMWklvY7lyK10N2mEnVw/+/b6+8v0fEIQ2YmkKmoirUx5auogecW/XL7en5"
    "hi44GYbIr1vNjksoVnYOL4VEzXVF/fzD8UeNfNDXpP1EnV4uR5Mf3p8nsw5OeLZsBXjSYG"
    "eytAo43VdLP5uFzPJqXhdD+zKXV8u/xUFDGP+Xb5vlhE3yj3pgjlFxTZqgdr0gg3+eFZ8e"
    "z6WdpkeVpruaHSmi9gq4KUHccawAtLSNBo5vtidvmD4IPO00bRiL/nMf7p7/mqWlluqllp"
    "try6v+txjBRfB3qmJVhzstdlLj9tC3IOb94i7WisrRLs0u+7H55dzwTTK0vqOhcpuNnwNe"
    "vIROfy7GlD9erb51mvi2eXxZUOSkibwuIemJWDgQ0ILHW+Km7ni6/fXwuvvcGD0dStt6l7"
    "hwpKOkiWG9svPf29jk0mV6/jp7sS9pxwyDKiifyUFK0bTk1Zfg8s3SrlfIVq0oHyo/hDNJ"
    "nypYCWKK+Pq6JwthI0NIy8Llay2SgmhWOVoKEx5XWnks1GMYmujGhNLCMQgam5KVYIYtq8"
    "/kfBsGUZEViWCIOrIQlcB5Wzh6s7/gMGqcM2YGg6wuirLDxYJ9RBhqG3vYuCzxFiVcg5Fq"
    "AJNPfsCYeXAypFUDlDSYaSeyJQkaKM7hJh43J1cbG8uN0uEbysIqgIHFRZHGnEUIqCwD39"
    "9wv9xjrHv/WJ3432CB3c/cWaQSwQC1aWB20zlGSotnTYfc7ODEOwRSTqrsgZbt1un54Se6"
    "Z49PWfJTPL5v19bIdaFsc2qL3zuiQPAko13SzXMLzYLyLea58Vm6v1fAWPpFwGitv5xku2"
    "0WaGuV/Mt6p32DfbZblBXVa+2IUNQGx/r5yAazNVoH78OF1XAfifJnflwujdxqOtUpeWS6"
    "Uqgcjk5n4+o/Pa7No1kCWBTOasMe6mhrFhlGD1/X3svfXeiWYsA2vDTiHmGGFUv7P++vi4"
    "fmS9nMx/O9gft2+ru8uqnoWj0LWmTAID2Dxk5RXHU7NYfuEYcdjany/kWWlcVgJ/fDmW7t"
    "cOHHsG/jkLguPYe63dK0EC8iaOZwDA0hYpeBJzhmMKyrAqn2HlkTMNlUk5qCQzn9hT9IEN"
    "hc/R+7Yge4ye7Mjryc1yOdtQo/LFyIxJwxV2r20TsLWdNZkvTBPxDn1RKp1k//OLEa5OuC"
    "m7JyqKZCcaLCWRLA+RV9FM2Co89WRO4GgXKL2ck34rpL9InxyHz4gzYBocae6bDglv+Cw3"
    "A6a2keazSVoWwVNiUvkQJE1L5kwlku4MmWknnV4HrIJk4jdzMRa/jcDII7fhFx3RdhshSA"
    "dE0BAovIUb84A9LM047n3JRLBF+X9IKg10P+3PLuDziX9QVVnOG5qMntF3gC+S3wcv4DWm"
    "HVDRPUwt3+qO9QvyYQYSCSGrzBrQCWH7Nj049LRBe5V1Jg0JSaMeHKDAot3mQAkQ0NHLln"
    "bjkXHVAhuOTki6JFzxzFuDpdsS59jylz7+LkgzGUFCemBye7jHeAOWcTmHRJNrQDU3YVK5"
    "FvwZakeaSM9TYX2dsRO09BJ+N2DFtu/8B13ghsQRvK1LITdgKEIMMfBEKSGT1CRm5PHKB5"
    "oRIoZaGkcSVCdxZYwiAY3hIJIg1REtvIuvQOni8oaQgLRTQ0SQhE2gABIAMBI/QmbOw+Ej"
    "tldx9Ig0sxl5VAtbt7EjzoiI0BGQrkweOUIS0oEj0QxjtM5SYSN9M8BlSfvG6YAMFiDzwn"
    "VQtCZixCm+Z8AIzvyWMd2bJE3b/4Tej4aKhHUVkSIkIR0oIhpmn68PQZCIgELbBR1DRMJQ"
    "BhP9QYaN2PNcc07EhBrYd5XhKd+TTIEnk/W8XHV887WHnxB5F5Vv43iZLYm7wO6NHE+zog"
    "ZkXBPREnUfZoqZMLx6R05wR40Ue9UBHWIAFremwnCHj0T7sSNIb3gpMUZwtRZmlu+kdec4"
    "p2zajG1IjD6af4n3JQGVAmmejQpoXQxP/IZLlDofXMGbLQlJ0tC5V+TE6MkplFMAY8m5u5"
    "6SqYsqOhoEz2gQ1ajNJCafQE362AVIGFPDIHEMWIA0zg4xDZAwgnOY+AYsgGJxW5eui6ty"
    "VVyuUa+Ws843ayXJByr+0dwDoovanrju4v6T74unlykfWpTW9lugjAttUoEY/2i31P/elN"
    "SL2eTay9rbJZNzqYFgEV2lVZ0vbvyfbqebykFb1CiIJKU9spRAewuaavJdbIqbPlkG/sfs"
    "Ufre4k7FuDPR6s+zvDvK7FCavuu5N7FcMsVzW3b6e94hfTQg+/Rs7+xgv43DtkR94qefUz"
    "srWjmi/QZBame2pij/Popsk9pBgV5SAfLD1gIkmS6Zh+1QSwVbQ7EYwiQkhLwLIKrRGB7F"
    "ogeTkHjyLnSoRmN4RNGQOrPKByJtXnWKKdnJJyYhoeSKjKSaQ0hsJcnBYFg3+8GgZT/gwS"
    "BoAh4MQoD8wSBWBXkw6PoVHQxCsKqDQdR6czDYmhE+GAxpFAeDNCF5MNi2T51Y0DpLHAyK"
    "9cQdDaFWuxwNcTqgjoZgXfHBIE0oOhhsFd/vYBBpG/3U51Ap1hX0weCX2fuxg0FQV34wSB"
    "OSB4OyYfb5+jA8GJRQaLsg591xdwjY7Bc6nONVUa1VgOufboOsvgUueNdiOweJBpvr6/PF"
    "VeGLidK7DnVR2lslgf4MzhGDNZz+HNHaUO9DRMco291rx7HHBWrHo/c9XsfJGorTUvWD3f"
    "yXI6u6jH3w5u3xydne0Vn1j+OTlwdH5bDzr2Y7bqtiPV+GzoTawtq1dnPRs7JD+KOt+XNb"
    "gTqAZbpGeDJJUbfua1s6xLkr3TJ96AqNRQsuvO8WosqVoA62Rp80uEqB+zN6xgBJOCDtfJ"
    "LnaAG3K4OkOD3jSDNBFJ2Q8TIk4KoOxAgqDmTuozCy6QQ21SEYQcVhy338RTadwCa8Kauf"
    "PLICEk0i6ks/DCVrilmv/rCNJ1BWn2A9wpaKQ2c+7VmR+Y2mZsvqky67zoRoaEQP0ULCXN"
    "0xv+X9JDhBRCiFV5YIKhHS4KLSYGhjd5NAVbWxemTst28wYDJ7rZejSnu1NGwvgtVw3YPN"
    "b3k/D04QEUqtvbZUIqS+vQ6HVmSvpqraXj0y9lM/GDCZvYqvVAEKDk/Oi1WoSYQlWJdKrl"
    "eB6tkPUrwWBr1kBVvB96wQUv5EhVQLc9uq7W3iwhXCrrxzhcVw1648K6NuXgFK1eUrhpY8"
    "ZgkEoe+GMLpM3sKSK4+/ioPb7nYbh1UJ5XcnqituZDG0orOXoDf63svC+qd+7XezJ9o/3A"
    "WtL9ow4je1YHXNZS2GljyW0QzLz9298O6WiKhD13w5SX4rydb3t1//UzTdEunezReTf9xP"
    "y0XbtqYkgkzrHCdELl3JW+XzzdXyfrFlOHt2I7yyFa73OtwFy3kFzJpWlqObmlHWo5uaY/"
    "/ks44VNBUH1S+4SGV4JRiHBhZmjbXpmORpY1voOU6cak6+GTvx7I+0cNwxENHNipMSSB1u"
    "hKrSoY6BcMv83q6uC0/Hk/s7QMVBC+aMfFs91LoYnvIshaHOB1d8osJKkoQuvYwGSXiQeS"
    "+c4XZlkLp1JXONrBdEbSeKroq1M6P2WAxQcSCHOBZDTSewqY/FABWHbYhjMdR0qt+mmkym"
    "FBmN7vPkM6Xlk6pA4f/FhEo1DJ7blJNSqgyNc5igZMfzbrAmncXU8lMMFaxOSaBhnawoQ9"
    "apycsteZVDPCBkrTtYUYfnOfOsuT85ueTwtcMbkMpVEB70DK8G0cD26quHNqRlP2g7ACsb"
    "2Z1CJAhKdhrLHiJBNp5AafeLepQhJYey3Y9mRQkb1zn02LxK0JnwBLqLnrhkSXfL5srm1+"
    "2/6x1jzQRQd3xgK+65C6KygbcQhGf3DsLO58l7vJOI7sZg+2eFavjke0urYdjnPayGRZYY"
    "bMsswwNZDSepo+6p76iDTHYREU73rTRVFSZuPwpN4RB+QLJd+qtnq8pDqAEFAyh3ADVqVQ"
    "RHk3yIpswDT5ZeiJMgDlWRciqkYKBlTyoFWxXB6dBzfJ6oHvBUPSfNBGWnU1UWKETEAMye"
    "/YloOI5Ll/UJETG4smd7IhqO45I+C+VVZ7DkfxoqaDMOQxUCjokYSPkCwKkmEwNJ5W4lqE"
    "hMn8fZSkonhC99zYKi06lg+EekaBmFitBaN/uUVDCx7gSnyOC95bMUore4psDldUrgRhPL"
    "tWaXKl6kNSt6cmmWL7YfNJf46slj+iEJN/YGjujHYkgQKicZKpyfRzlQND8ljASrdh4hQ/"
    "nDVcxQoLh5w99XiJ4WCWpfDPC4SNPAsM+LhI0QD4wAmL7eUB5/pBLukRHb09QzIwC29qER"
    "KEP71IgzL/KxkYBO99wISXrBPDjipGDeQiB1mH50RKq1yMMTsOWOT08w2kADjqyteXyEJL"
    "0QPj/iuqH3AyRQ88SPPR+wiHQM+wzJF2sPicdIwtqq50hI0gvmQRLhMPy8vYoeJhHQ6Lsk"
    "Z2g7/+yIJsi9epukjuIrPhRf/4Miq/V8uW5ODbmEu9tPqwKU11zvi8m75X3dQ6GcbBJdT7"
    "O9U+n6vLIl1PWZ+qpxEtof7enM4fHv1YHM0fHJm73D6q9fD17/Wv33/OT1+OjMz5vr87Yq"
    "bU98yh8sz3Jxdnp2cHxUsTkZ1/+qT4CO9g9ejs0B0Kvx+OUve/t/q/7eP37z9nDvgG8s6K"
    "j2IMf+irT94w/fk/l5eY0Lk9oyDOwqPKiQ/8gl0j61zQirq/Lf0oQRmLlz4XICpHGq8uLS"
    "hBGcuXPkcgKkcXqDW4PSG/4cxrZKboQt5zS+aj4RJ9SlCSMYzWyVG5/fdBqhP6tpAPrzHo"
    "fPq5MbpMdaseQxK5P5TfkJX5QNb4u7Vec8iZvtdG22l+QjCPbEP/VFR09UeOJNmjYml0+e"
    "Xj79LtFDUVrXSyH4xo1oqqYeqIhxj3ZCoPY+D4XMZ0UdnBV7KKRcG38o61VpOje25+2S69"
    "nz5zXEdTGbr4vqqfT1HKz/QHxTude5rRZAwcrtO3CjsPhjVbLbcOvQRhC4bNQYQ6m0iW3l"
    "6U/Xz3+cyo0B00Jj8J4rcUikxkBxFxjDdnrz9d9+7fuEx2q5mW8ZWdPPe1xP72+rmNfl5f"
    "RyftuswJtrsmWPleZfYplNP2283/vHxc1Xxe18wT7lAyLkmtrdotpqI+q7Aap55Nr41Mw6"
    "vyNSU/t93m6Xmh/JaLGQPvoKyfHbcb0d+t3sig6PT/3dTk3P2E2738HlF8RlU6hfYG6OXV"
    "CCGH37/XNqC0X0mWzrBAndRFgVDLBVwu2hBZmrpnrYxFEQCLwhaNZduV458RrlYXj2q4Di"
    "GXgSTlu3L5aWE7lONnWa5tPL46C6BEjP9TBoLw1BHGdGk2WAJIgw49rm4Wl8CoCAgJTZh4"
    "Aa5HFofAaAgMCR2UeAGuRxyN7Qic1gud/PiU1cc9nEhS00MmO5omyjXDBRNR9+iezNkgDK"
    "ne2tH68RXl5iISH1tMTpCWTkoiUX0IggPPpg3aPCTVCSy5hgXZULK9k4Qmnqil5x8mpmj7"
    "8wzId8wclvAL3fFEDjYy6gCui3m0zP4pebAoi6d5vCdu2rTY0JEW82efU1LzYRZGRchW2Z"
    "fEaG0FHqrSaZZti3esIWO73UQyKnzszDmvI3mggyUeyEVXXP95lCDYMfer3rwyqfeZnpC+"
    "vr6JtMfk3Fi0wEGRkXkR5Gn6fHwDtMyfo6leeMf1CFOZRC/NONmXBjDvKUcKn4nq6/ikMm"
    "x1/FSu/2g34tLJDIgwLI7GKw/Dm/Rwu1RTmCPG2IAfg7QSd5JsdVy59aj1elChdCWB2JnN"
    "d9ABvj5Fe4DsLqSP68bgPYGCe/yGUgM5M8QjPmUhVJtjVtveybmor1gFsajz3c0Pig+O1M"
    "CJ3czNQdh7YyPjDVRiZosdnGGNvAm5i2rmILg4nIDYxpk1p3YZ0kNi8iXXDL2aC1LotZCi"
    "+1lPXriTctmEi0ZTHK7bdhCbQa/LPP0pdTN71V+XJ6NrZJ8erJtyiYiNygxIfJ7vsn3Jik"
    "amtU/Pk2JcX07p+7ksSu5PJ+M18Um82kOd2DeYiCciIZUf9Qiek6lfSn6shusREVZd/9Uc"
    "Ui1wap4tU1MKImRt0FuQQVkuwa5S+370DOINcrpYb++rNdTOK9GlaObK8D6Nxi1vV01u0a"
    "ao1cgbcKSS/C27pYdE93GZbhfksJscUn2wRNXxiCM22yVRaSZjMa1sdQMm9HYXMsBs2GNK"
    "yPMWTeksLmWAyyTamtieXOvS1tW2JFDr9Zgvv5JBWEAidXOkMIXSUTbiyiUAeiG/wMnU4P"
    "/nX+HeqCv+BPVJadM3OE2MR3iJM7a66rinwybcX8TpmK95BeGY8/csv4uCJ+mRA+7ZipOx"
    "Z7Znx0OtdM0Kj1zRjzIZwzbW2NdwZT0e4Z0yy58cS6STloRCph9/FBe5028hRocifvV5Q7"
    "aTCVzEtjdNzTTRPoNvx3L0cAp3XGU/MldXHUWeNVVHhrMBXtrkkMm8/RUcBlk6quUnVOpw"
    "3nQujg0pmu5pP3xafJn8K1Y8GK7pA0lRNuErtSELHs7nbxu6mn+yVg1dsNA/0XEe4iPwZH"
    "b9eIfnl+vwbfOnUejceODh+PqTVUs+ptTKzPYXXYCLWuD8A3/0iu6SkiOa5+q3m6bSk0sW"
    "8nRpwNqsDbE5cjCZu3Uq6NuI06m8zckUIDrf+/Tl3oU+aBp+28UIIkVIXjjqHjYeZ15LHN"
    "JzEqHHsMHY8xr6OPbV6xsKtLi7vV7fJT8fVfV7ZAJ4v7u8vw2Y5n4HANVI2ds13f395OUo"
    "d1rlKMU3E3DV/xqH+YXJar69nkCVfw1C9YvVsuCvQDxcIvwCxKWSslTsnWyRoBj78vLyfb"
    "+faWOnd0ZdQDKMVqut42jxdAwraQoFwvw8bgdfH2PWv0HvJ0s/m4XM8m76abd4FNNMkU5o"
    "sP88rO0CMrLlvD5fJ+Ae1wU5TL59nkumx4uUZlPY9W76aL6U1plrGzVWvC3TYOmfYLbhz1"
    "2ys4NpmOa1t+eEpAPMMqmO8zzDaYEyBDVxg7xHWsgqEEWblCEatwdEFebamImR1wrjerHy"
    "6ae/h7L98c1Dfw3+wd7b0en1R/nu4djk/rP8Ynvx3sj03xyd/GZwdHr+tkZQdHe0fm95Lq"
    "8D/8u/uuWTRaIYygAtFZzaD2edrRhA/L23EWPy1n7FO0E6No7RoiHMM5d5h0q9TuEg8RHS"
    "w7bEhE5Ge2z/YSNRuFZL6jT/RdZeg4UN5XOwsW15wAzNOOYJ6mwTzNCOYpvRZ3tUS7xKA2"
    "LX/G3SFoLSm+eFdIUvWHI9gNMi1HoTVzohxVQ0AD8mfYjF3k2pRA0XcUIMwCTdNdqP0ozO"
    "gsR7HXTG+yTqu/vYhWjZufCHEtZiLk2cpmwM54n3bGm5orTa3FUpDEhaChUesgKken33gU"
    "mdlpKiy3IaAxBXthZU8CWnVPOsEEeBWW2xCk8WotF9B2xJuyXOBJUHd0SxnTAPRldFIFZt"
    "JRJ77MGuWoraKlVCinm51gJn2VI7Qc1ZzX0vSc82pGyjnPbzyKTOFlJ2hoZHm962SzUUwK"
    "rzpBQ2PK600nm018dQX7Yvrr12NnnBFpeqvs1/ZdWkKgnqOLggh94lnBeW1HYbXeaEE0MU"
    "lFgfNdc3Q0MS7OCD4UT4hfFEnM0Ol04EcS70gPfBQxUVkWRcwR0sa+I5yRvFyEG1hl8wEZ"
    "0+HoiAZYPVGeUQ1AQqkSdIYPCJWK8E1/Z8oQGL9XW2n9kJI2/51hlQyA5uhCCLA51yBAmZ"
    "KMOAzDqOzmHFPbST4VjcXUyIombDSKKjhi1YIjiJn1vV8xK1RShDhieHasRk0z4HY2oHJe"
    "9JwoUQ3AA3KtAmh6Gj+smxU+JwhC71Gkr/OAyhe5r/Q4/gNe64FtwKs9CKOvsjAWn1AHec"
    "Wn7Xd0zQchVl31wQI01308S8NXfgCV4toPQ3lBXf3xRKDuMTC6S1wBkquLuyOC2+1yT4RV"
    "BBpfVGXxlSCG8kJyLcjTf7+rQVjn+Lc+N0+iPUJfE/pizSB2ZQhWll8bYigvqKtD0mH3OT"
    "szvEokIlF3RccrRbSLqyo2V4WomElTQoUQmhIyRtAUtRGAT4kYvMTtpIrWPQP3FYfIpl7d"
    "2dxf/r24CqIzn8EnpZo60dw0y9knIK+VuH63Cjxr1bwkurzfXi3DONtnDVlTRASGLq+u7t"
    "drrIP7AvxS0q9Ibd2v60OJyd18cb8tsr4mNN1Uz0wV6DWhjoGc0/vtu2WWqFDu+lczDvpe"
    "/bJsMoVzOn7Rx4H29w7rp1ffjF3I4fjN3sGheZj1rA48PNs7rR9L/e3g9ODMVD493Xs9bi"
    "MRXVveUIByN0VUqCiW2Y4FlO+n/J1ETfAIRk37lJH91Wrg4OiX4/OjlxWu4/Mz8zcG5g0z"
    "KFNTJANGDRzvWdmw8AI+jfT82fPvyYt9tO3ILr0RtHbDaMsu8l/mI1ul9sauphnIyb0wqE"
    "9DcZNClksnsEUBDPntKJouByzJzSiu9TjEZgZXgGsoGFjtFyFvf7lWRXA69BmgzANP1W9I"
    "gijUS9fT89nEWyWw8wnVZoSJyGw9kqzdHZUrqhbNJT9MQ4POfLmPajaKSXOpD9PQmDJf5q"
    "OajWISPYcU1KZx5HoUCTQVlb1dOgnFdwsqCkG438iKxbUbhePWWUIXNkdIw/NWcRmRoaaj"
    "CO32SokvIKPRhRu3rBBB63GA3hQpOBRn6CiID8EkH5yHDzX9Q7HE2EVn4SylGL9/DL4LHf"
    "An4GR1rZlDUsbUdwBUYuvG9aEyc0fC9LAph8EezY85Z61WDglEnTV7RBKYQSjHYFAFltvU"
    "1H57PCrmwzMYKImV+u44la0CQqYr/VrAbsOinOtVKJlcATpLRqRyJfhWvRtFCCw8qK+0c0"
    "zL7FF2AlY2P4euMeVMjYjZyQx54MLZGxZnnQcIKXVK0c7tBLlOMeF8v0vliL4BgEb9NaDo"
    "ue/CLsFzI6bdowmCaUDl7ME0jv+AwTSwDRhMgzDywTSEOshgmrbfUTANQqwKpsECNME0nq"
    "XhYBpApQimYSjJYBpPBOpUn9FdIphGri4uigK32yWKglUEFUWBKouDaRhKUTCNp/9+wTRY"
    "5/i3PvEX0R6hg2m+WDOIBdPAyvJgGoaSDKaRDrvP2ZlhMI2IRN0VHYNpcNCFiWjBgREdkv"
    "NeTe9W0/nNonqT9vr6m689CMbBFSXTtbXT4RlewLSAb79IjbDLesZrAGbZk/VG+YtO9nkO"
    "dg0b1sh/yh+TAM2qqH43nDFsnhGbBbpnfX3y+MC2qG0J0IX9Z3I7wtCpYPbbh7ASKGCKz8"
    "4T9DlhC87Rk9IIVGBtTAvdm+v4werbb/aebiVQwOza05A+J2x9T2NpJMYuDxNgKaMGnjVk"
    "ICKCAKsifICljGHNG0oQEUGxpPzvZl1RLivsQf1XvOJLJwRO5wFG+W6fwsBoKuttGC+8nW"
    "7vNwEPEH9dXF9Xx/YfiolRjMVWquNuvphWDrOwoA6JgpooFjPqt3LvMd2Ekdc2rnN6t7w3"
    "aUN/OXjdRD/Xp46LqyCQ+9tQ3OV6VqwN2JZuvviwnF/BX0ubBb9UmDZAoY04vQOvlx8Xed"
    "LncsvvZuT0XXhbNpkCpR0/Pt1tOsutY8KmpWVS0lKCtCbv1GN+umhill+e7L2qI7FPD14f"
    "jevY5bPxyZuDo3Lmrf81/ve3BydjL5C5VVpg0khnrjQazuy4tUPASWp+uoChy7WdBv9DzP"
    "yxAwWzZVisbxEfb4A5qZrfuojlD03Hz/7YhaEd1d7zs/NOjNxkgGytKkjEybfiFOv5MhQo"
    "mDnbL+zouPLP+NMtLIOEP79ABNja69mYtvZqeqotPmnopn03s4PzKby7picR2X6ToHVLma"
    "ZsgL002Sq5i0YTmg5WmIIpRJQtJzFqjVxzuiFdfZrSC82gOg3AfuSyrCpBe2kI8s0RSZYB"
    "kmQrxLQdhafZ+2AaGljm/Q7VbBSTZo+DaWhMmfc1VLNRTMLEbF0mg4xwRJOCXWoJkTQLMA"
    "pI7iRUsM0oDLfaE+JwH0cCiC3LCMGyjGLwP/GS0ByOkEL1kFty1FEnYVFG3EgyuQJEYTg8"
    "qVwJfvjNbhTBh93Q9WUhNxFaZmG1E7CRwLRgDe5WvCrTh5RMtzNr8UeP8XI758SFhFNoQW"
    "f/mFahCX8E7EobgjEQEigHAUHMfLZ2BFgyDtzOSzUGfCqm1+GWzva293vOr10gkBCxzt5D"
    "OiFq386HRi6w77ay0rYBIbOKGRigxJ6tO1i3mmmJuI94UwOuYtzPOb9lvjQysMqVi08mAx"
    "ysWAYFLVmp2LraVUpAx6xQBgUntODGl9sBX0DJInS+4rwYQeNRlMbdrBqljoQxWefB9keo"
    "/TEjUk8OCUTd2PSIJDD9cTkcVMGYbGoqLdanoq11OFASK7XHF1pcIR3jJXNHIzl9ZKDhuG"
    "vTHK5owQVkjGvTHtvkdNaGzUaR2WMeLbSQjsbWHiFlBAcbjqKrzp20yFoaGpU5y8qIyG8Q"
    "oWkXd4ILL6DyRe4LL47/gBdeYBvwwgvC6KssjB4n1EFeeGn7F114QYhVF16wAM2FF8+i8I"
    "UXQKW48MJQXlAXXjwRqMh7RneJCy9ydXE3HXC7XW46sIpA44uqLL7wwlBeSC68ePrvd+EF"
    "6xz/1ueORLRH6AsvX6wZxC68wMryCy8M5QV14UU67D5nZ4YXXkQk6q7oeOGFSRpLp4Vto4"
    "yaeCIiiCxxBeZ+s13e2dPErzgUMpUB1r5qzqZ/BRl7EZb6ITRfmOBpRa7gKS6AL/IlawQ8"
    "6jco0Q8Ur+ART79gs10XxXZSFhTMzxQ7XBwwvao2WusgqPJZ3THr4gakxW1eZTcFROrbq/"
    "n2E1G/+pmovVqWo+S2HJ4z0L810eV8vX03mTVzn6Vpf6WQotKnuPRTOd4as25/vCuniIrw"
    "k1dyUzmE1sAyq4KScTk21xRSW0Sg/VhcbuZbMpdwU0QQ2ZhQPwfwdLG4L9W2Lj4Ui3pzkY"
    "yQrUpu59fF1acrEDD8PYwXRoCD8nVxWxv45t18NbktBbiN1b6835Qmt9k4ewXKCsoJ8Jvl"
    "/fqKIjQFlEWVv7+bborJal1cF5UmChTPa7I3r6opanm/BdPUlxPmW6GZrqu04jFm9iORYM"
    "bFDDfUfWOGLZtcMcOWXzS58tvxyenxURWmuH/85u3e0X948biWgf10oJDjaSKlsOPgTY4o"
    "atYUEXwQl3YmhUxMCebxnBClmVyRHPUdZgEDMN9CPl5xNBjbsgunU9dH7c/IdH4q/8ewCS"
    "ZgwMuV+QyfNGbz7NuniGU7cztO5idrO6/Gb/YO6/Tb9r/HZ+XCkrAgf66HCrNlIuV70z/k"
    "0xTJDDL4Ijh47tcLGOkcGa74Q9LGmQdFiGkkfNpZa894c8sn+G45+dyvbjY4OT59W25Fqr"
    "7c2z87+K3u1ZfHJ2/2juofD49Pz4j+tV+8Njp73ppJuZKuSA/evD0+OWv4HJ+8PDgql9kE"
    "L/rr6DjjYtvOL3unB/sV83KD52Tf298/Pj+qXU/VP0uAbdnbvZOzo3L++/XgLSEH+u6iRO"
    "9+BZH1tp9ilHm+LpHNP8zXGU1ERD063h43YT6Zy+070K3uW1rq/K8/WwcqZ7ST9wtzHhQZ"
    "EUFofmvRich4+lMpCyEnaJ2bOFgHZI2MJ1slPd9hJ6S93mF9GorXbxnc3rBFAQx5UDlNlw"
    "OWJKycaz0KURj5H1SnAWWN/AftpSHoO4mO/O8OSdNFksh/N5d/mlg5zMtEglzxMWIJ1Mwv"
    "ZMfFiQ/B2qnyRDH2DAEz6Hy3jxRZ/a1BtPphaQUT4H2qxfs0jfdpD7xPO+N9KsLrnGbqjm"
    "4pYxqAbrtOqsBMOurEl1mjHLVVtJQK5XSzE8ykr3KElmMcuzq1LBcFrRAdaO2Sw2s8isw4"
    "fxVDoSFgloK+j1nZt4BW3aVOMAFehXU3BGm8WlsGtB3xpizX1NJZbkvT03JrRkrL9RuPIv"
    "PPGRT2G5DR+IgDDmXfkhzUPQxEFWtDYd0BmVQbWksnOfTSRsrq/bo624eUPUeAx045DrAg"
    "8ZV7exalGAw+FY0Un4ApO59ioO77UE6pIhTjwKcSKkI7CigGfRSRGgNeVd0QAIQ9R0DLTb"
    "t/g2JE0WrurGMaGmPmO+tUs1FMmjvrmIbGlPnOOtVsFJPoWa+gNo0j17NeoKmo7M35nlB2"
    "c+pHyT6Ux8O0GB8m5hRRdMcC01Bw/KNJ8MxI82vOoeOJIsIpu2hBUYmwhq+JDIc3ctkCVh"
    "XGgJNkzDQ4ILBYaHt70HUjf3uOpKJxBXFFWdGFbce7zTyKqOgwQ8CZZxv7BIejX5KzJ608"
    "aZjKwWhJxFCD0TgkXMlwrOppx6KjYQbikJgkxurFbGixIVLGS+hHheQ8gsPNCxbPVViJFi"
    "ikjO0mTNhKzjMP1LgApQt46QYVkMfweqE12UEjMaLITYCOFrBPReO0gT8Z4YWNRlG5eFDN"
    "B8UjYmZaEGYKPiyoNCP2QDYZdN1HJiBTwfc/NjtRgeCj4+oq7TqkYzb8u8AoMXIbvqzEGJ"
    "DREMPA6KwIQesJl30TXacaxj4VY8h+2F6QsaL9PSPkUCAhYt3oDemEqIO0FQMjF4zZtrLS"
    "oAEhd0A1LECJPYexbCqjRqRMH3PhciYHAijMqAhCPo0qdNZOEGvUEaSF2JlKBCMAUCiHAU"
    "VNj4XdgRZt/JVpJGg6ZqOYM40E13AUnR9HLQTmB1kTmLzijKA8rlE8TeC2EEoT1U2gMCUZ"
    "ARiGCf8ZESgu9qIRUeSkLw3Xy+pQw+zjO9vgspd2X4uJmV0tcaUs79aWkiR+8m0uqykR+1"
    "RMFIB/CS4rxrDtKDj/Hp1qHQEImc+mXwusIcKinEHHUDK5AnSrB0QqV4K/ctiNIgSrhqC+"
    "0twxLW30uwHLJsRxI0SSECesfJE9IY5zRw2YEAe0gRLiQIy+ykB2CawOOiGO62+cEAci1i"
    "XEQQLYhDithREJcUIqTUIcmvKCTIjTikBm5qB1l0qII1YXmwkFtdspEwqnCDS+qMryhDg0"
    "5YUoIU6r/54JcZDO8W+9cqjEeoRJiPOlmkE0IQ6orEiIQ1NekAlxhMPuc3YmSIgjIVF3Rd"
    "eEOFPimWeUG8T8DFKAmB+JbBmmACfEML8Hl4HbO79Vkb3I217QNdJQV3KbC7dVBS4HRZOb"
    "Byaa6PCU9XQ1n7wvPjmlf/O15/OxgEVvTjeVL5LJMNqjCdET2eFJiTIvBuyynvkxELvsz1"
    "knWhBdL47xsItxWOci+3XjuBToU0FQdMUbx9gatdl2eObY56Eu3Bi1xUJKaX5I7q84Qh3W"
    "flssXgYNVPEN3xSDrNAFgeJpeURqiFt3rD2ZfQf2PECnKw3c/dG52yGHvPC7dDyWSKYKeR"
    "x9hDYBP2tcfVQMEWZFnH2ENo45b9x9VAzFstq9gj39EzyCfX1/ezuB6R3RI9auVizH49+X"
    "lxP0HnaTg8aVkQn2eidl/ELSS372fIlcTr3Ven43XX+iDKp3ur1d7gqaUZnhge0pehq31/"
    "vaFbtgKEFmrlDEKhhKkJUrjGZ8ajj1zBAXcOmXII56oRj3gvglX0DqzipMUf5dEdkmtRmy"
    "Fdsxp8LUkJF4FDsemybBcpNACypTjyqYhzOEq2BIkEaU51GFsE0JFNWjxRRhFmjCh4vp9m"
    "MwL70l0XzWTlOiPEZpHjLwcAWRs7ejwsU0I87zEdan55rPkOUDipXGKrj9HdZPYt1Vhg8o"
    "Vhqr7II3IiERD5Ldg2g6hkqciSusT+L5HHm4oFhprHJrhUm4OKy7ysEFxUpj1WTgYggj6D"
    "93/i1WYoVitNZAJN9KKmbnubdYiQWK0cxvROKtTvObJu8W0XR0naLK1kIQkcg+b64WUkqh"
    "EuT2TiZqiSphp3laSCmFSlAZOZekpZOlq3O0cEJEtyCKDC2IhF55583PQjQaw6PJzoJISD"
    "yZc7MQjcbw+D4dGRzP0UOgGXIb5LUcg9S6YoVvykIiApjvlaIvxOLifMBD4WTYxY/NYjIV"
    "fj9MeDc6iL9BG9aVv41J0JEGvhuMicc/Q8enEiWbqwB/ULOlKmCbTiNUJyqIUUew5k1TEB"
    "cihlp93YGmowfxLi87cHKJwaumMP6mQ0oBg1504KUTq0Fn9pFbDr7N7wSowNqjhwjUXity"
    "euDK8sHhTwxsDem7xcELk/mfLfbf1Bzo1WKvCerRYh+gry38AGioCvbJ4in7YrEPVv1gcd"
    "C6917xNPJccUujfK0YE15wjxVPo4+mYp0JnioW6Sn2RG3QatcXaikdoOFE1FU9U4wJL6Sv"
    "FE8zPVIcaBv91PdVW64r+BeKv7zeTz1P7NXVvU6MCS+4x4nTw+zz9SF+mDhFoe2CjrcwqP"
    "AocyOBinsyJV5IzhMiDidxoeFqO/9QXedYTdfb+dV8NV18/aFq62KzWi42YaQaeO/UKUZ2"
    "86GpnQhG8pYz0YdAsZuRZmYzxeR4o5S7PkEYSN8rFBTLTCFUJG+/v70X/MyP1TrVPEF69L"
    "JckjSv9Y3fno1f1q8OjvcPD47M32fjo7O9+tm+R9H2qlOKcDzZZr2pbu47tqrvn5dPKCwk"
    "roikNSi7NpHgY1f/VL38gVFpaagoKb9yo1spfII0jdibGJrbI16Hdr88QsqSwmvtpQtgb1"
    "rQIg7MNA/kVhpqE0tahv0xuaWNUneA3zO4PC6NGr78VoWES351SG5XyCQTqyY6DaTaFU8E"
    "/rgfyCz4iSBB0c8oAJPsquhqEkgusVriE2WqXflUGcyMAxlFh6nSidXLLCCX/OroahhYMv"
    "mAUdzIitMLhknem1kpccQ60NzQitOndZD5plZKHLEOvD1CBw14m4kE/rbmQOjbBnSuB3+T"
    "5DZD7RW29RSF7H/FHgKHWHYVqakt2P3v+IpT0GsZLjuF/LKnPkg1Ib7/wjLxz7OCSvm3sw"
    "k5qL0dM9A6YE7g9Ow7awoEojnuUDJUjf1FdD5Jk2oh9z+45OTQQVZdGoqzyKwCYUhmSiah"
    "OjTXwWjSFPz8V8Q4OXSQ+1hA5AJZBhV0swDxpTJApwth5YhTKsge1soLIsOtDHXliBO484"
    "e/8oIoVp7/HeTinG4285vFXfFnOIRa3kYPoDbzxVVBY1hswzQHg6wqI8dLNN9+50yECfRd"
    "rxIcc13UJ1jb/mwPmJa37nBpb3//+PzobPJm72jv9fikOkw63Tscn1Z/vC1VY/8+HZ/8dr"
    "A/rv88f/v2+OSs+vP345O/tUdOVOOrYj1fzoLmaytpB/PouDqotj/+XP5dG1gJE6/Ck4qT"
    "rUnjbNx0hasNsBZPyUKtxuFkJDhP8yHE0aEvMfKVGft57PVU98xkXuPkN4lQj3w9FiHWqy"
    "HXkxGULFro8nWZgEl2VWgeto7KJVWL2IkeI04P+7wu9LgsWui9LILzn2dTRUeLkHnPKcrL"
    "TxNPxiB3Qj1nTexSRa8sGWu9CtEoaybXx+3XMa+xSYGIJyfFLilKnp6Q8u6UEsJI8Xd5tp"
    "0kT+If6DF3Rhgp/madqUferEfjmNtFR360hrcUp93/6IE2IzqB1Bv3+aE2zMU2XU0Buqfb"
    "MHECMd4SPPLmvIHs24mm04Ty5TaKXKcN/2rSDjQiebYN0mgfbiPp03Pe8ODJy0oKH9F2ev"
    "PVO4eG8uiUupOxLCv29ONUTWVy4FSs8p818tx17g1Aj4aYU+UgDg3UOnmuiMaODh+PCS2n"
    "jYX1OkMMGolOklVjej+FT6VAlmk+DFsXw9PvPCnqfHA1e01akiR01li5NqKWag0zc1fKjL"
    "T6f5060CPMAk3bbUH7aWPtsDcN6SIGOsxuFDafxNhl/xnS8RgH2nHC5rVLr/msXL25SHv9"
    "smu+2dybB328hRFIDL65v/x7Ucd/uErPnj8P6ySWbzs7rrqfzyZWJxMDbvL0xx+K6zrjdv"
    "MprZjWRY2byeCrzluqb7LPoZFk8tN33337ZBqywC7Ahme4oAF9WPfabTGdffUL5WTC+VSu"
    "+avl3Wq6+BTYnT3oM0VEovmuCeq/kOzyGfLkXy3Lzdw6VFsN37yyRegFPb9lWTUFJl0C1Q"
    "9BBYJB8OwX0TL3LJilXyy3BWi3aXg73d5vAvOCh/RXy3VB2XldMClH0Wa52IQyWeZVDWjp"
    "6+KqmH/gR5bZTCMyLlv/bL75x/30dn49x2PKLzJyUronqhEaLCfIcszjgdv/SYBpOQRLxP"
    "Hrsk0lQfitkzPrNVyPLbNv77hdbxkvV6vlenu/wDeS6/7/uEi02eNrd/1+Un1KJqQwVYuv"
    "jk/GB6+Pqm9HE2VICl01GcjkFQtU0UjRz6VQs8gUBFLz4l5pSD7Q0KjUfXwgg6YI83gGeP"
    "R/4aERxU3oWJS6iBAl4NDO/JCBKUmKgD4ENJ+mQloz6LsA+QUVkuLZzwTq6uWWIHYfEYfO"
    "fUyc3ZqfbIzQ0fj3+vL56Wk5mMyF8yrwp7mT/n/O9w4PXh2Y3/ePj34bn9gb6genbeGjsE"
    "37eWqbrH7xBsq/VCvx8n/WPJ8gseGHDHWKX4FSImDIfHggW6Ia0+PQsUeMcZHDC9LZbVr1"
    "e34HHm6N2nnWterZPbnZbKtiwe33Iceu0m8nLrLY44FJekIQeDmoNlk4doUhQ+KtRwAIbz"
    "mTrSva1pLi6zoEUvWHI+0W3DIPDS29hOAQHQGPWtbl6zdCAgVMZV+y9Dlhi/s3Io1EBcLr"
    "/TRZFHDWK/1c+3KInTuZvsCfAXKHLpZc2o9uMFTQw00FCxtuTbL3diCHDnLXXidYZFaBvv"
    "dJmVh1XH6a2O/8xHOFSN6XStCnFhRe7WzGEJMmpgKzLeiqAJIaw7d7jwHBM5Kw0KXPEvmV"
    "MbDP8CBRKFACX/oxDr9yHN+OHiEKBUrgUzw/RFJxiD/zw0OMrFJlqHodvzeUUMauHxtiZE"
    "0pQ/ICC6iPFaADqZixUq8LmR278KE/vzLhSNj9E3+hQAl8QmsFL/vR+Hb0rF8oUAKf3BLx"
    "a34dLFHxlB9qlF86ymMtQH1iUZg1tgI1x2JQxFKA+hhD3tgJ1ByLQfSmj6uJ5c78ho/XUm"
    "TXYQ62BQHnoD4Uvz2ooB/rgYXZtlmtQEmUomByRCFF6keOD4yWjxoPqskCxTEJtVccFE/k"
    "1YrwZEtsqNTjUl4HfoaXpQixBHjlJks/KJXGPPRrUqRwAuQK42UekWrNdwe4UibcHJ0qZl"
    "pbn5x/mnNYMMU2v2Ybna0ISVyaubWlSGILJ9Vh8CVnU1NNNZt6JNRsOgyQlA02p+ZSE3TV"
    "iV4KYriAHYKyTCA9aVIA5bboEQhB+gY5KNCEVTa1FEbpUxBewCGxCA2zietT2qej4nswCB"
    "ikrRVUydyXrYhCHehNuKXT6YEw6F3oQmbeTWW9lfuErLHvAmfK9MOQVKnpQyqiy6lYV2D6"
    "dJVcbn8kolAHctPHdDo9+Ka/Q10kTD+srDB9ghCb/g5xJmd9GwcnGdY2QC5yeJVj7DbseJ"
    "mbODqJyE2AHZTY/JxLYMMtLm994Cb+qnoU1JfEFsPPaPt7TmhOEAFCxTczoBGgDD6SAyJN"
    "fRVdRc0XMSRiLHIgQKk5ILzmIEATnFBDJEMcXwc8WRzedQzxSAtpCCv0KoDRFpRkAgrFEW"
    "GVjzlIJcLrj7uhMSfGnl9VMfoQGbbaoYGlxqD2+WuKiOjNHT58TUskAyy3YPa96zjoIR+7"
    "5uSSQVeYMf/GdWvHw4NLWTK45SY2ZkxHdC2oBEwalWbCT4kmxi+3bYpSrAPfwnelh4Sdw+"
    "oKUydJsbXvCqjK5pt7mV3R+uQJxMEN0GHAh9JE/PPtlVPF8UpARJ5DtDXQQYtflD1gODXK"
    "g5qacxdAJgMdnsAMDTx5FuPVVR3IQDrqVGZocJwlmz1TfQOahnO298vhuBHWe5N+UTZ3Nq"
    "4envaSNjyunqvGaR3MLbdHf7lYNDx/Ozg5O987DHnbh7jPTw+OXo+ut5vnD+ufHo+q4P1i"
    "sX3x4MHjkXFtvnhQxSU9qIrqrBLz/yxeNFfFg7exCf6lFLjM4vLVEz4XDuDPZ+498BJy84"
    "S36c+yAYI0+TQ79Yp42Oi/HR94VmPUVAli31T3atvAJ6ZL/SfDCaoL+5p6g8M3VuopdUI3"
    "v+0dno9PSzOpH49/BB+sl6mEe60+bK/LU/UkaDQ2YEXzoL1Wp4bK6fT87cuq/vGrsMd9HZ"
    "eIjvDL8n/9GSuE7Q3vVXv/332etGe1bl+n/4K72PZBqovXxd3yg7qLGyrXxU3iANGw+Rwd"
    "1cgnra5StdNFqOrUu38gQc6DB9WPOPWN+Z1KbmNKUHqX4GeUu8WUcplZGlp3Y76+G1//ZC"
    "+0P6n1Ek1O0jAJU5AEP7q8Iw+ahw7RvbN/Zk7iMycVf6yKq7rJuyoSparzy0E51ponadbr"
    "YnEVJAj6NuS/Wi8vp5fz2yaLCMbbsL+6XW5KC2pmBJdypvoVwi0t5qaYlAuWYs3ruCTcxj"
    "LeFJur9Xy1naPiJm9P75w2A+V2zZYEph22mdPvNFzrSSvGsV2dR7nVnS1SYl01wZHJZ+tf"
    "YOyXe8bnlCkFjc+ycyaaUC40ph1SUIYQN9lDvP9RLfgTA0o005Rhcb+lWIEJxAnq/e4J+S"
    "SGG8wJUDCvOJp2JrztGswjKL9JW8wlj4GJTXgDEuU3YcjtlhhlY8qZ7YRtm9rzh+YizOpA"
    "EbHQMudzoNuWQhNf944RZ4MquGoVlyMFW5bNBlGwAHPmtiFaFcHp1IVkwpt+8JSdJ0h/41"
    "evv6IqiPa7S0OzH/DcPde0KoLTqecCyjzwlD0HJEhCDZdzOrAhLQ8XLRmz9yuURAm7W1/T"
    "PHKrQdv/nFRClVQr7C5qaFbmUejN8n6g3jcSKGD26XWfPifsbr0dSpNSweUnP3/ThNhOS7"
    "KKqDnKFyIEfW6bEUosUKVL5JJHjwl2wtXAbjSYlDW50JXfVKfJeJvKem+dazyFT3GLnSZj"
    "8eW90841nsInuuEOCVhMme+743ZTcIAfQxI8ECdnoJIuEz+gAJXm1QYlqFY3ojiDFAOtfv"
    "zYgx3riA9EiFHJQhKSHCKemJ0qIRJ6Q3nyOsAPSSNLBusPzO2jCZtPIQ0djXKYoSOSxhjU"
    "yQszYC22ae/j3nVmDFgIRr+/fKFnyOEWOJzQXfTVfbYETLrojJw1d6s35ezpUfaYQSGX9C"
    "y6W6VIZ1N7nqkddT4hbzeuFgxqbH/PPMcGYsnRq8dQSCrXQBDhOLwWZGOjrd/hoxrS8l/V"
    "4cEKbZ44rtc6YVvihB/WrziAuzngn8LtHSd26GdEzSIPji3zgiaEQKgDJQniXHH97OGufh"
    "MDRr0SzcDgVwqsr8EwYI1WDRkKG1gBioilFKAKjCUlaeJjQwPEYbKYVhEtyxOTQbOhLFQQ"
    "IK/TRAitSodcmCXZepdoy5he0JBk6ovDa3liUZRt2Cn9gm3JXiB/7hPRmeomOgL3y7eQWF"
    "guUV8encsTk0G6umH6+fs5DOCVUnXpopzhvCBS6gkRxxgPjK2+iOvqFQdP0G++9ghZB1oW"
    "qNnUFgRqep0tYo0WdtogRqr7ekYzkix7hzXCkDdBK7LH7BN87BKaqpc/Gi4tDZqWGao++N"
    "OYvQFg9g+h5XbeS7ACURsnUln2x+TGKUrdQQP9dlAJadTw5W/KS7jkV4fktXmZZGLVJAdH"
    "qm3VCIEDYiAT6TZI/L97GQrBaBDVdDUXUj75YJKHJyToBQMoa8BCUhyxDhQhDAn6tA7yBj"
    "UkxVEsn+EdsDpTebk63C7Xf4LFroUqXe7a+l/igpfuxIwXeDym2Re9onbUVz5oToTveAK7"
    "dqiLIJxE1OI3Niq76kGCnfqKBUOlzyKYazh5StQKoFnupFl01UjGMyRGrm4q6Xa1JspqIB"
    "Vpr90kZFSoKzWa0hLoRhQYPYOZT8cB5f3Z03gwp2HU0910KAk1quoY10txEKlmuGhfWiSF"
    "LjrGAJMcJLoYLjKYEanfMtp7sPkrXkOvl7dhSoXvw4wH7VvLQn/yF+pOJvo269LacBzgjr"
    "xlbTvKSVr9UA2Vo9HDBy/H+wenB8dHkzd7fxufPHg8enBw9OrwvNJe/a/zU/PfX87/w/zx"
    "uhzgfxuP35p/HZ+Vg/DBo9SynsLYYS2L2NCTh2dKw63mCVnSS/nIU+4i7Em89Aq+ffQ81/"
    "I98rg7pabuC3dE30kFOT8YhEQd1NBxvcXyGUIt6rVWRDqpiqJjJNGwdJD4A2IY61APEPvf"
    "PlYBeORWQ0drQFKJVdJ1wQ3J04oYcKmNhZHi77zIhuRJ/EMur7EwUvzNskWPvFnexDGbSs"
    "OgNbx1kSx2kdasqPC2okoa99XvKf5xP11szSKhSa8WClpqYrJaz6+KtkKNL51/bcB9gwk5"
    "mt1L9zpN5f67EfMCUbatSM1ugH1IzdfvWSen/REJCrNrsWxDi3CM258viJxYUuads3fFNk"
    "OEltW7AciDmu2qOsPugbAUqam9pui6F4DEcdDD7gKwLFronVZ6HJPsqlCu9Xi5RGppJkS9"
    "KtqZNAK/nZsHsQIngwZq994HDLJC79LrSB6RGjqu7QFtHPxwq3okhghzx/U8oI1jHm4lj8"
    "QQYfa++krE3tIggretNQDalrmsf92aQ3upFZPHUMPljX/B1S8Yov9DGbVqUd92pRhoVePf"
    "fN2demQXYCFVh+uRFIfEHLEzJQgvxgZr7a46SCbZ8L8MA2XaIAVRHyWuZ8XXH4C3uL+7rG"
    "F6KcdBQva6Riwle3Wta1HcBvKAM8hamTzgNuc+x2C73E5v1c6Gct9+PV/fIYVs3s1XK/Rr"
    "dQZNqe9qurgqSlOBv8/vKpMrf3bCWTF+zJSzvQ18D6yu4w2gwVLA8y6dzCfAlRX1dbTUPH"
    "J5V2pm7RhCWdDrEirTdsjBG0EOUvObOx8+OBnvn1VHvWelsk73yv9X/ePN8S8Hh+Pqr9/H"
    "v1T/ebt3cnZkjoL9FtoR5hpwz1wb/id7r2r2+8dHrw5O3oxfVv84/fXg7Vvz5/7xm7dVL5"
    "l/7JV9enhY/gO044aCa6b+ReP9MRrpmbC9ZoIHqJMqLLJKeH3w2/ioxn3+5g0GV39NZ7QS"
    "q0FU80jrrzT5+gKmbdlbHGGPFWGuMjcVJHSf4qpgAIcUbo88hg9HjAKKHUsIRfCB6nWyHr"
    "RDrpYa25Rmhw+qE6LnzggP2ktDkPs/SLIMkCS+DqZtHp7KtQkpCFADODFxqyI4yg6L+Sh7"
    "wRN3m9wbaXp5KbxiGVanDFF5a1BmhMvYrcmwjnZsoduHvSHJx5bo5qOpC7Ibtyt7UULiJA"
    "vJlNIS5OvZuEyR3lZ4UAEBBTWvrxQ1yOPQeEUBAYEjs/8TNcjjiC0tEEvpmiIXBMHawu0E"
    "RLbk9gjIkGxJNiuyDCOfKX+TL/o6eeMYf5QGGOQ+Tx6H2ytJMLgNAJTfFuSS3fLj5a43FC"
    "Kfd1Adyf4w3JtYp23zWy48bfMpRDJ3NSBIofLd0YMgi3ievVpCLyukIOxtEBAxz3GwT1cB"
    "YXzE/hc/o2OYbDK6fHM+Q/lgAlSU9flVwNAKizIuVkOZhKAV4w3RCYGDh96HBp8ai0FllS"
    "UjQnrZPjTApFW3Hm+5TQc0VMe2FYA9+wXZvn+hNCKoCksGVCK4vhUPDDllwV5Vjf1CMmod"
    "MywwwXzcnspo5uOAip6W2ipoPvaL8o1YIJMQtGo+BnRC4OF8PDj49HzsVdbNx5CQnI8HB5"
    "i2au9MUWHVIRXZuV4VaNVBUTbcUCYhaI1VQzoh8MCqhweftGq/ssqqESFl1cMDTFp1eKqm"
    "wkiREijhuV0unHTzCGnz+ZKkFfdqXmRPKF4zHzKVuN8ASiIeQPN1BHLoAhXQicNN3+KU4Q"
    "FEXbLwsF2bJrwxIiJBuFdfkxqcILsgk4I3LZN5hgkdpRKByzTDJngOW+yU2plEjgYLqilP"
    "+E2QXYhSfTeq7pnkO9Qw+KFXwmdW+UxK7y+sr6MJvP2aitTdBNkFmbQ7OYw+T4+B5NzJ+j"
    "qVd03IDaP2TKZtL9DIRhTVkWguOqiJAyLC1+Kpuo3M/7wbyd+NnM03V9VDd+Gv5vG78DdB"
    "YKOJ6zUv9AagjIib7fLqfWk6m2JtBiFSiqmxnb4vrM4M6uoOSamMBMZmzSS6vumt3aIXNy"
    "tA6/vbIhpC2FaTsMx+F9RwvVsSloHYmVoJhtFAxxzXSltGWUMec14lbRlmvUTasvVHnmNq"
    "f6RZElzakep4uPdDOwiVJcCxufkVzgVOPL/goolw3Ht9MjbxiIcHp3W8ZzkN748nJ+cmiv"
    "Rt+RU7Pjs4PoKxj3VTeF7xAiH9IqSTqGmCyQjwrH/XMSTnsbbrYWmyB7m4zM53iEnqYLs7"
    "1L1hpmV+T2/ulFZ/CnfyLQEHyH4+8m3f/TYlUJSxWZgwCzRxfBbVfgKm+C4vIuGgZb6/S7"
    "Qrg9Sl77jbuv0g6vpPdkMXzuvVWkeH1FshMSC9pVb2rmxbF8Pr1qGQOh9cbbdiSdKGbFaH"
    "ShN2S0rOeN3KNP8ItW1LoXUcpSFxNqjqkQrlSMBWR4FyN+gB0CHiQWW35r1VuTYylLspD7"
    "ANESMqux1PbmHEyNCNeIAr6114qtlUf+nuvzOENLod3nln5ZLDVxwxRm+4J1Uw4N32iHRy"
    "RWgO4uI32eEY3gHY5KljsMnXYw0pOaStvyArTth4AqXxOCjHtSNiDdo5MvzxbH/MiteTRQ"
    "ZVO4Y9Mhlcf+wOCVk0Zpu6ahv26TgLHhKczHo7BQvHskrA1VL2sGFBJglmY2PcbnqkmDq+"
    "sbHuvQG2caEQCdSh/0+Pm6LnkENfY1bstCAi9LWnsit0jziOu/GHDgA6ECH1vYVO1A4fXp"
    "oF+wXGbtu8n2JOHN3JK/aRP2GP1p4YdtPNpvj636koFTIvueGMM5ZjUAEknBEcvF4u72/e"
    "bScGjKX5OF2vS6pP5YJyO7/1S/pnZxkqnUprktFsKmB4fBlpcWtT7nloaXhkOq80zJDtQX"
    "ZBBQHDvmef8DyJwiw6SkKEdvqsC/IfIBHtUV8KU02cKSOsTkDInCkDtpeGIPZn0mQZIAl8"
    "mFzbPDzpMVFQmwCT93AItJYUX9k5zGlQdzjirhGdAZmqMKIqiSr4IEBAwUclXxf5bUqgKD"
    "sKE2aBJu4uqv3IVCE/BIAE1PSQ1fWPG+RxKBz+kIDAkdfNjxvkcYTrSYHPjCZDmOBywaWJ"
    "CO9AklVyaQALKdWDyKHGESp1EVyQ3KE+eF8bVVu2cWUpCZvfJdbIdh0tVSUI4fGWByvnxh"
    "s2xsvv9nXyIeyTUCbrysGY9X7PhTAURYJSMUBDIglSf0QOijY1BNuamuEHqAgbHRRUcqyF"
    "7ga5wSI6qi/DSsB0YWEu8IRkYvgKSyYoxSrwbXpHakhZN6iuMXGKlLDzHQHlLN5+idIXIf"
    "2aF7kvQhrmA16EDBqAFyFDaL6OwttJUAXkRcimb9FFyBCi6iIkaLe5CGmNCF+E9OsrLkJS"
    "ZBfURUjbMnWDi9JR4iKkUDPc5TjQYpfLcTRyNFhQTfFFSIrsQnIR0qq630VIoGHwQ59rdb"
    "zy6YuQX1pfxy5CBjXlFyEpsgvqImR6GH2eHgsvQqbr61Te8SIkd6hkrjP6bvzKSU8cDEnu"
    "Pa6LD/ONi+f9is/wPKCoreldsZjxUpYQN4awfWnCSAHedgCHbMm7kLbdy/jrA8Xd6nb5qR"
    "CclmW+3Ri942cVmuWen2OW9a6f4+p3fvuGffOjXsjWIKB8poR6NoETLdezA45hvicnYz2j"
    "uCxGcQgjJbyeGOTSGC0B+gCi+t1wxrCFl6zasr6p/1tOfPCL04LmSlxIJIeWI7YFti2Fpr"
    "zAQRNngyq+wMHJIYDdfki0mFvKGODgQzVAB/tSqOB27WrMIS98fadTEglUob6+Q1DGoA9x"
    "jYcUQYBVfZ2HoIxhHeJaDymCAGv8E8Q3I/kItf/KjlL1HQqW3Z2Gb7w//VqDTVni/qwWhq"
    "pIU5I23q9m8TlAr/oCCNDaRa0Kpl33svgyJ86DDUtm2y7XABjq6Kyb/ToAK4TCJ0G4Df6Z"
    "N+kxnTcpXAKgBErADRApFLgRQJfIt//A6r6MOFzCwPK6GPLnFApZ50wuFHLOn2Uo5N873V"
    "DILl/eoZDvUB6OfjlxWDb0RD9olpyILIKvnJezpesylGCRVAOaxgb4+pFydVNJ161nhNVA"
    "KtJvRqMyStWly+ND0iYVMkRmH0YSJexe5hFN+tNfDR0NQpEGCEzYnZ0U0WQjhCIGdVco0o"
    "+A73Znx0U0IQmBf1AXhiJFCbsi0qOnk5YQ2PNfruQEEfe7v17r0O/+ui7R7wNks+CFkeLv"
    "lNkixiKph/y5LuLiSDXhlsJ6Dbglcxx57hwJtBDiGb+XoySZOIGa+YdzmQhSKaT9Jutie7"
    "+uXGn/uC82X/+V6ffzRcjo+9BnkXCp4JCL5/aqtUv4zbFeF9f3pvE2MbX5bXp5C1Nb13fb"
    "G52o8livi6ti/gGpxDSEfjYWRd2MjrlnBFekGSdKaG09/SeAWSbXCeBqDcbJV/1w0eT+PR"
    "mfnZ8cVVl+9w/3Dt60GX4BkzyuF8BUH+3xnOXVWq+XKrh5hrVB+n/Oy741iY733r49Of7N"
    "/H0y3h8fuL9fnZezVfP3v433m/q/H5z9+vJk7/cjVkHt2PDCYKqfFC4ZkqUdWoBt9XN31s"
    "HoBEmQQ9NVMs7mQYoODZHziOdgP3lhjfwuo5gE1Pce1G+nquRnnqWMQQ2mzhxf94gUKrji"
    "HX6SQ174gt29QCKBKhTbepYyBj3vZj4iggCrYgvPUsaw5t24R0QQYG0+xSqUzdeaxWfKsy"
    "MzbAWYxC4Ihi6GLafjgW1egFH4+jtJFcOX7z14pmkBNrOckFxL5Ah5hP4iyL+YaH/MjtuT"
    "SQ5ddCWRJ5XD9y8lDq0C/jYiXV/mTojQxux8aLARnxG7pu6DuKVPozYL9YGQ+4II0LsFfj"
    "fwgDyG3dtKZIeOxJCsqHRusyh1dGWV0VmWEEJk7c6V0mmC96kT05yriqZ6r2SAURCKqNRJ"
    "t5k/pFfqJfwG7Eo3iq9BS9RxggQM4jPkrhSg/UJ0HzM+tWBpQI8Zr2SgL4dyzLQk3VdL4j"
    "ED9YLXTbvQjXIF1WvMAAbpVcUuFNAp1a31NlvPcniy4HlhDavN9LbYVCN1uZ599Uc3m+Xt"
    "zMtFmzVUdV3cTdfvg+MbezVyuareMa+OmdFtWOaMpCVIx6/WPbgqlYgDZLvctWWOXXw76X"
    "noErDKdOQS8MwRnRkw7PkuZMDLsxN86FIXMXdsoYM+okaRe56jt3OfX57fNc+3Tk34QW1v"
    "dCQneo6QBxkO1hwzPC+DBqrYJ59ikBW6wCOfliepBm+K08H3CHnY4QSavccDGTRQu/U4wS"
    "ArdG2Pk/Ik1aA4gGHoeNB5D1/Y5pMYFQcvDB2PMe+hC9t82pzdiktjwoYoYra2Qu6havkm"
    "cQmj3ggaHlW+ODey2fSY07noIrSRsZfRPRcVIIm2WWx1ARuQ8ljdci4zVNC8Ynvo7fi20/"
    "XNn+F9k/nCXCnDMvpvj2TdCdqNVqbMR9tiehdlVVXos6kzppBlU9ewyrqpa3hKNnV08BvD"
    "MMumruG1rJ5rKqpR53F7eOGbgudirFL9PbywHesVkLzLtdN8GQa22USrP1fzTmXhpZzM/p"
    "DsEcX+ENOHE54pH2p/SLXOz+y2dqN04aQOqCLw/M7MNaej1sXwlNsDhjofXPHGgJUkCb0a"
    "MTq4zdzIQHQjMHNvmlZFcLr1ok+ZB56290IJklDV+zlEx8McYj9HNJ/EqN7PIToe4xD7Oa"
    "L5JEa7nlLAaz5QHLKmODOohmu6z5pVoKa7mo8v11O5Un9TjSbxqPalAQ2PKPe+FDSbnju6"
    "7EtJ2sgckn1fygig3q0VN3fFYju5K5pX8r7u/dpQ7zdaNYrYNpU77qmCDuu7qwqZ9d5XoT"
    "1CjL9sl8BycIMtqDHATiEiAZpbUP1uOGPYWlMzk0nwpGD3bKiwKXLaDFXR/DM9Y5JkGow9"
    "J0ymfTlE+So6Sp4RsmQ9nZBFAF/8lidDFwOc+XVPVgIFzK7dzD38mQO2vqNlT4FCIsUGiq"
    "OMws67ieJFEGDVbKQ4yhjWzJspXgT9Ym/TpqTSr/I2Ramq7eTddPPOX4x9/13on04sBtfL"
    "bay4+GM1X5frW/ZFgQ/L98TdcXjp/dtn9RpnPivMs+54KbhaLz/MZ/XEaLXSRlY9f968Tl"
    "6uwGaT6+nVdrkm16eML55e+HUPkQoWVvPZH1boSQNwcnk1nT6dJuyZpWuteeMnNXS6q/y/"
    "rIlGuOLB6FVutDF5/uSn4ofUnMvSkaIHvkWZ6JBrfGwhw3jSjLDt9KZoXor56jdTjARGN5"
    "vJZlX4x1zNmLucXs5vm0QDza/wQEx4Dpbt7Y/r9fJuYnouxrCukeY2bDTmdklLyuw0BSJz"
    "+0zPkvvuMn1Wuc7ufJ7I4toUEX5JNDyTZAzs1bH1fqeYkryyRI36DLOlYoj0j2zvytC7qd"
    "krH2B/zrZOLgX92qpIT4aQBzlApCcrgwaqfJeTYJAVumSfk5QnqYZ2qtehb+l40MFnJHt3"
    "+xIoYHbrbEyfE7a2qylpkiqwH0odcEvFw/U+wNn7uG1dDK9b/0LqfHC1fYslSUIXPNUD6v"
    "Pwsj3Lg1oUwOjWd/jhnT6wtP2VemQnXKEonEo0HQ8xs0OJaz6JUeNMoul4jJkdSVzzSYxa"
    "bDFMA2ARYQh2AtKj3gQDHiXYd2QGTIqS1IC3aemCH5Hz6IPtUWbshBhp+71T5NJlKSM2nS"
    "+CgW88Pdsq4xh42sismzOOISaA2rV9X+8HJlfTzdfveDMPGwcO6yehbww9fYy9dPeXfy/q"
    "NwaC+8RUnRib7adVEWACKWVnxeZqPV9t5ygn7ZPGCz9frhv3Cscjnbh2WU6EfM/M7gug22"
    "XZWfjX6/m6viG/WS0XG1hY/ry8xVlrr26XG/TjZrqdbyrfcGsPxjEaPDJNOE7D96ZRhXLW"
    "307xU0JhzIqpk/YkDhUKU47n2S1mm/NdZvVzzI/ZZ5jyvb7kz0B9HaY+q1wOU59nO4FAdq"
    "aEuiJOMvJmEcipKWJumxO87FTSPudc/nDRZPets0ocHB+ZxL31v6o/D472D16Oj+q/X43H"
    "L3/Z2/9bnez4+M3bw71y3LX5fIO2wLQEZfeKyRzFNAB/LvNcxeZHC+Tw+PdKwKPjkzd7h9"
    "Vfvx68/rX67/nJ6zErbzL78dG4Znv8dlyr6Pe9g7ODo9dGW6fHh0364/3D49PyL6YNMGu1"
    "LXkFyHqfE/5k3nxl/mSG3i1LvPIB/Mls62gFBmu7YaWHaccdhzD4oPeK86JaJdeWfkV5IB"
    "BFxcPKHQREty6GJ/fIxKjzwZV4Z+KSpKGb9YISsVtkcEDdSiV/t9q2pdA6dmpInA2qukuh"
    "HEnY0tfDKCIeZt73wui2pdC69SjzNFhvqNoeFT0GFlDUS1wdWLsqZiDaZXX2vmzalUHq1o"
    "8BaSaI2j4EMiThNpsiHdCGiIfYbrWy96NrWwqtW18C4mxQtf2J5EjCvvw08b7mE+eBYNe5"
    "XNMRRoqFhCPLbglR+SRqartuYnwuXVREMZFbiyEZQjW0XOmlieJkjKaL2EbekzGu+SRGzc"
    "kYTcdjzHwyxjWfxBjb8XENKLd6meGJt3yta0eBzTl9OHChSzk7Otd+El7jbVJga9xRDDBT"
    "mhmOYSpYFjvHk2o97DxT7ELY1si+4reM02Yoe5qDoIkYYbZnOchm04tf77hCs/Btv/Hson"
    "ewZYDHOYmv+RIKsmvTZBy+h+2XPMinPdDn3ZNHClmUPJsjlML202UPC51PkU3VFp47c5S8"
    "VQ8LMna+HowAd2iotuyANNLNbT1g4X5B7oEdyqZRg97aAbFGFb7V70YdQuv3KDqMAEgdmd"
    "t3Alo6GtBhuXpQUBwiBoGqgyFClGfWEi1wB03pxw3No4O2/FH0OTQmHFOYsMPQYpjwI+xz"
    "KEQ63rz4E/VIC2kjVuNVBKMrKMmsFCieShf6sQSpVfoInyrZjU6EY8Yn6TBaEDk/TnYFXD"
    "o2XBCWemT4lBE7cNXAqPB+z+1pCwRTaEA/HkJahRb8sbALTQjHQUvQYRQA4oiXdQeApfbv"
    "B+iohwAgjvQ/iAPyB0JYlNuvAiXUKUQ/IhC5Tin+uNidYoSjI6DpMEAwfcTPtjPw3EgJKe"
    "r4Whru2d4vh2MAoiGosCxKMc7Gr8cnfsz449F8NsJxsybS69FfLhYN798OTs7O9w7pNupo"
    "37KJ89ODo9ej6+3m+cP6p8ejKvKjWGxfPHjweDQrttP57YsHi+WieFAV1cHt8/8sXjzB6S"
    "1i7ZRS8XUsXl+NB0en45OzCv4xr5757NHodHw43j+rVPLq5PgNsoey4Qgrq4WH6+XH+ezx"
    "qP6347l4PPJjo6kGWmH+7fiAsEaj3krQ2i626wlBbc+3GBM5OXhdWcBFgrpsbe/VWVmxwU"
    "sNjl/Gr0spxbr9be/wfHxammHx8V/Lf/8lRplUZcVErk4zVstefTEyrf9lND56iW1OrBw0"
    "RjmC+mJI574w1K4vzt++rOiOX4WWRPVNifhotLydhUr6689YccledH1B//54RPbRAzMvlu"
    "O87C0kiLS3KsKqt/4HmortO6mprIu75YfOptJQO1Np4v07DdsvocMb+bVknbrK6S7sqtQj"
    "kuh60gPzjiS6b2R+tzcD2lsA1a9+uL2Np6+5tK9RVlHx9U/hzZsH/o/uus2D5snKaknxob"
    "pe+Cd5w8ThFV0EsrUv0heMpner6fwm/mqkrSRgl/XyU1lxLeG27nWXquMVqttiOouyqiqk"
    "2UQyUXVPQJXtQlYwnUTzbqF9hfZqFhjRPW9nQW6ZLmhBttWbL24Gslz3907HZoECYgDt9m"
    "l09mudR2p8WFZ8Wk3qo/9vFFB54epiIpjPR07ognBVAq7VEgJrUlA2g00jYTuxRalejJ7i"
    "y1Fx6xFdHIqwsHtxUOUi+y2pqAxo3eYTxK8SRdDC20QkRhQY633d+lybIqSIo4xdq4mBDG"
    "/W0BjBjZPsENkbNn6tZPK0CEoifxqJlMojlhttPI9aUJO/hhHD6t/EoFEGNxWy42NuZMAe"
    "X3c117XEXtdDG+w6bbH+N0KNFKxCeLToSzQE4lCaKOrq+6ZG2ywweZTuqzkEOtN63GKbb7"
    "DeYtsNR8Ri/S/8IBbrpKAc9vDjav+d9NRzhFGwAbb+TnpeBg1U8XWiFIOs0AXXitLySNQg"
    "vm/NEeoWSXl7PH7xmqvduce569dZoHfocdklbEQlvIfN0KkWjJm7O3Yhm6ncvbPpa9k5YH"
    "fpasnlbLSxTy2cIw32WTjn7fVk+uEIQefejyQhzqWGDlYgTkWMCEX3ukkqxYYic7/zF7zJ"
    "qt37mrrm3R9ul/5NX/amJgZ+Q5WYUfQbqvwTOrOditTuNaWvNXO6BnrHSX2tntXTm8tIk/"
    "02l3l7P7G1TFB0tgKKSXZVdLAGWi6JWviNd6Q53cY7b88z226mZuee9omzQe3Qs6Ecoqku"
    "6nSITSmdnA6ZZ3WVy8EJ03lWBwyyQu8yqyN5RGqQ52ngSePQs2ZriAkhwavI2cCTRvHmzd"
    "wQE0IRklKXrovSQL7+J5DT2XTni8nH6Xo9XbhXuoLi1Xp5VWw2k8VyWwR8XGLM2+nl8n49"
    "uS5q01E96lVKt8ZwrpZ3Kwrm1XRxVZR9Cn+fbjaF8DHmumq/aAXm7a3eYQvGIHtGKzRMMg"
    "UpNNyS6UjfHu4dHZmco6dneydnTfrRKivr2P5jr1TU4aGfjrThjgwMShtUiCdobViGFumE"
    "bn++kD/C1bDM9vwW2UOiQw1MaadeU5L/2J9qkfquWDvRbIoIGgrOAFsgsmUhLPECKUKbC6"
    "ZgWRSVIgK5nialGO2cikDZeTljpzVtpUTXdlNA1BuKvGNAuxFYiqUpoqAA5V2IEk1GsCiW"
    "nYiCwpJ3kUk0GZscZAmLgtrkBJAtSRFoKiJ7uPITAfBIKBRBcTYoAdcInvb7LrkWSRFhTH"
    "DZ4F+D9AuygQXyyOCKLj3SZDLI/iXHoWHzVxtxXdmVRoaOsuChwUUu+YKVpg4b/aRPMONn"
    "fMyHaTQ+TzY7PcXYDIhIQ21rgLHpF+ScU315ZHA1YxOQySAHF5AHhp0cm15dlf1COuYbOS"
    "g4wdj0PBMKOwZkZLf6dYAth0X5Ri+USgpcY9GIUAo+SDexAwUkLTuorZubESU5P+8ApMDC"
    "PR+bxsJDMrqTvTrQwoOifNihVFLgKguHhFLwgYXvQAFpC/dr6ywcUZIWvgOQ+gcFAye5c2"
    "USnvEnhtF88WE5v/qTPjvYFoBnAoVnDZvNfSmDAeBkuC/AL9vldnobHiaUPT1rfwnfyUuf"
    "M8zvKv9X2bLjbCv+aE5Jer/VN9DzetnuX9qtdIRTsJFXHl40g6Ln6YXlkun4wrLr8/6d5Z"
    "E8A3l5svfKPFJ3enpuzjyOfxufvDwfV3++3TvwTj4sU2eN7SN41S+K0wnLyQ6P9iG6ae3o"
    "1/LpfMwRssHjzQkWFlntvT74zTxld3r+5s2YUFV1P7acOTeBbT2krpw+qpJ3PLxoLd4rQn"
    "LW8xHdq9XQrWWLdOjouM6WYJF4H3VogsttnXaV66cXZQ/VvJp///VFyxefIdHjRHSIRJDa"
    "T3VTlP8YiWwTrUO8irqX9UIqEk229/RgW9Rqqh1LwlsdkICEkPkWB25TAkV8rsIRZoEmOF"
    "/h24/BlEVoB7VJQDkjskFrSfHVXURGXneHo+gcQaS1repH6wgwuaUMBuN9FvJ1jm0vDUHd"
    "PSFZBkiKDoJtx+CBh6PcSl/y/JOAh3DisBQ5OzcqVXTWlJ/ZYhIacNZTW6rRGB7FuS0mIf"
    "HkPbmlGo3haVYFAi8XoiDQ4GVG4OLK/s4TIZMArMizRdDIAfturaFB8y4tUFHmzaKIJOvJ"
    "7Lgiflq0IZVBCiMPAjD5Qg9gYzH522lUMf58ItoivS9AMPwG+TKE4sjQqgZgSCZD7I+/gV"
    "Gnh19bVzcCAR1ptwODE4xB47nUGLCjoPvSFAPTtT/mA+lJIYCnsliPRgARvm01CMy0lTYV"
    "dSbqE5H2ORgggWXWriONYVoCutN8D5ftr+a3fOhaEdLIVDbZkqTR+RY5EMK0PZp6OnP0aE"
    "hrHAiMwBYbn6cMRuP/xPKbgnziG35xp5cqEIsmY/at+UKxuGajX+XAB6/9NBPE9PcZePoz"
    "fqRJETBiuxwVvAQQ1r3I/QiAZT9g/n/QBEz9DwH62gpTXGNVkAn/XV+jXP8QrCrNP2q9yf"
    "DfmhZO7h/SKPL604QXVEr/tn0qLTits0Qif7GeuMTsqNUuOdk5HaDhRNQVJ+2nCS8k+fpb"
    "xfdL1Y+0jX7qk6891hV0bv4vs/djyfhBXXkefprwgkrBLxtmn68Pw3T7EgptF2ROst+GNp"
    "kIBT+Y5gkR+xLPlm9lvZ0vvv4IqFmxuVrPV9umuTYMyvD7x/10sTVpvaiwpCpDVPX0+VXB"
    "VJjNN1fL+8WWKZ7eRQolMU92sSSJSAoXbsmApKr701FJdbU0y9V6ObtPJOdv6vQLTqqlzh"
    "OhVLPKHKZU8wQ2B3l6xVTUEs3TN1SH2f6IQMMgIZJlaNyOafuzx/ZfcNiRMBrJaMQbJq4h"
    "+yMd4kTyaceT42J+yidqtkviETNThcRAerBP8wboEPE+uPXYptTMKeYf4s2oT8SDa6fCnL"
    "vQsG0pNHUAAEWcDaoiGICWIwm7/RLoEAdfEAZs8DHK3rW+BAqY3ToY0+eEre1mSpqkCppv"
    "tA53+2FnwLarg+wd7NqWQuvWtYA4G1RtpyI5krA7BLAAOh7sMKEsqPkkxg5BLYCOxzhMeA"
    "tqPonRWzUqnb00OY84WJ9mhkyIkUTuLX0VgL21MYOzrZEZZMs4bbn+Glxjuf4inbNcr05u"
    "y/VYpy23Wed3MtuANmKzbi+R22CBAEm0bouiQOn2MAw6W54Zm2Wb/oZ0O0UjaCPfkgHO00"
    "gBdC45f+faXB5cTT/dFbaLv2LXWV/nFYPgrti+W4YSomyG2b1ejFep6cqeDiXLJZMvybKT"
    "ODtodw/m1fNOmGXT9p0Tyfx00dwBOzvZOzote8ekCzxp0gae/lr99+XByXj/bPJy/MtBfc"
    "nuzfEvB4f1Razjs3KgV/fFoA+F1qzIfUKQ2smnKcrvNCHbpGZXW1HqKgH1SSB5HSSoRQEM"
    "8daKocsBS7ChYluPQVRsozAJCSzv5olqNIZHsWXCJCSevBslqtEYHuGyK6xO4si32IKNRe"
    "1Lt8SiyWg7y7iw4pqN9oyiV5geydsbiZ5w3ziZzO77h+W2Rflktxx1a9j2q91+n/0E2iX7"
    "9de/nE0c9cZOefuuhDfbZbmI2k7fFxZp5MyUXubKDk8fc0kiaKZ9skV4ppMn33XNKW/S65"
    "plnpNTnyM+M4XHpcKE1DU3yTJfw6/nUt9nBezWy6/gfkdC+v3L5M0melqTPBuS27nXK86/"
    "tGfbpj4lfmXhrWdMwsLKevuZalcGSZufmSDNBFGeq5mUIQVXeiZG0LAA856IkS0LYXXqRu"
    "Y4rC9MZUeKDsOCqVGdgBuQsUAHScWNGk/h0yflBmQsvkHSc6PGU/jEJ0EUEYst5zkQ3XB6"
    "KEqcQIgiMuwyHfoQTaawCDfimIRFk29DTjWanDM6pXImSPm5I39SZ7L5FFJvVdcBLKJm8Q"
    "arx7yQCSEUW+W69H5T30kyS95OO+Lij9V8XWzILS+xmQoWyfPZH5NWgoll9f2P10+Tn+gY"
    "qe2MtoJdIltZqxxlrJbjrKMqrv/9sbh8t1y+/+p9DIvpXQEZBQ1WFUDWzRDKOshs+ewJZF"
    "DUn5TJ9tMqfMkL12yugUyu58XtLKj7nd05bkokVzA0/jvEqbTW+VX79jHSYv2kW0GVzOab"
    "6WWV1bVN++c9PWa2nNPKVKJK2xSlAWwhMfDeFB/my/vNhK5LVJmUs//81vUr4+VoDLenh8"
    "NyyeTdsOystaGMmOXvIgaNtUH68mcyMB3RQ2NEgLxyGUdstMiFEdTAXL8juAZ2Dhm6Qhkv"
    "wqRRgH9YhXzuDAF3wwABrktE/dkaPwZZlYgkIYYSfs0tqMKwhd4fehSIPD8Eqf2iNUX5PT"
    "5km9QaynWhfHeJSUg4eXeVVKMxPIrdJCYh8eTdRVKNxvA006UMiZlDCQzeFzwnCNNeTHz/"
    "Kyxcn/OkJDS/Wk5sVPMxpG49IUNnqpOIbFE+LJZjdCKoZ2xlH/lE9GTQfAcyTgRBkzFE5N"
    "pJCTDCg8RL1s8JPyqQ7oQVLOvttd1w2fwkXCs3+01nWNttcbfqfAxbKqHku/7EHfzVbTOJ"
    "8d314uZgslivl+GK3N6lrVJaUGvru1I381KNy8XMMlLseb3RZZQwsWjkcwAgBBZly22Au9"
    "OVsafE7jfWjHjvW7ljNsvOj1Vvin98Q5w/J3QbkyfUsV4iyydicMWHKmiBEd1tZkODCjms"
    "lx9jDVSmWwBLBSZfdxg2ymrQlis7zmdwW67cyykl3CPa3+GufzX9dLucBs9oJDwW1/PFfP"
    "Mu9CxQO9D7+Wzi9Zf7+9vLH7/74XlF2qyVH154/WGM2ikfZZ/3DNoNhVWxmM0XN+IBBwnh"
    "gPMGYkI2N4/XnXlR5dF/8HZ89PLg6PUDyZjEksS+ZK52aVl6sCWRDqix3wa0d8owiAJq6U"
    "TgZ4rvtk8UB98MqJyQZqmViasZTRgUa6JNGBSB5u+ZRF8KzD6+onAzWaAnf/qqbh/U1w+W"
    "m+3NujBk09V88r7g5vDz84OXUqfqwZvx6dnem7dn/3/Mt8rUyuZibfkTntYKTmcv6/7x4W"
    "FlChff7F98Q7gXJ++mm3c+1++/A9+aqyXwuX779Bn63q0/bd+ZefSbX46PD4EqgoOBEOvt"
    "dLM1TnaymHrdKAaJeOuIqc54PhvL6un5tFwyeT4tu86eT8sA9DntLquLMbvSMCA3ZxqIUV"
    "1ChFuVpoMcZLSyRA4ygtROaE1RfgcZ2SY1V9uKCgcZJiHh5HWQUY3G8CgcZJiExJPXQUY1"
    "GsMjcpD5lUkMmR1kYXsx8b1BK3RNsJQksGBSyAeMaDyGsv3GKEFCQnp+cJVyQsRNRxG6z6"
    "Qk+TFJRWADh91BGmS/ICPqUCIhZFFWZIZOCNvPjzw4dD5TMlFZadGAkPniDQxQYNH+2k6J"
    "EZOSKP1qOXFSzcfnYD5NLzn3NTkXASKTHvZmvhg9rLyo5byxXU6qZ1w/1fNwu7itsD4YNU"
    "8NpmdanDa3o283XOm/2js8HROr9Hgexqvp3Wo6v+HijP65eZNs3qrYAuBAtD9HmdRKfDdd"
    "LIpbgrwpSXJY3U6vEBpXkCSv363fNA/nVtlzjVN0Bn+iH+XllXJ5P7spvPtKzcHDfdmRV8"
    "sNKKDvL1Uly8u/F+64Igg0+iw7Ujteem5JHZtMe1LHr/Om1HGwxgw5VL9TQRaIgWfRVNxM"
    "WSRi48waBX5UBTIsycd27Svd5QR+cn50VLm8yj/H5bTtPR3r2LUm7diZnxS3pBwzMBbae1"
    "ft713Y9rx55fgE4w4ycoXxgKq2L4v1HKRscNNOuxYwD9c2Uw//888vRgE5q4LJ+4VZx3rP"
    "/Lr+sswrmaHS3QPAdcut1sKHeaHnhBnTItcJRWtXJLYsv/OEbpVaWrW6lbtPCBoaUl4HCt"
    "lsFJPChULQ0JjyOlHIZqOYRG6UoDaNI7MjBbQYhVAvnwSbb0hAAWm+X/SLikFJRoxOnjRM"
    "0YYbk4ihBq8RDQmX32mH9WQbUIKGNtNBMUW2nHDRo7LXlobpx3AHAKwWFuacOT3BRKh15u"
    "tTaZD7RrwD9AJTtlWV1hyQMd/E4fFJzNpsITVGbSmYjvX3pMCgw6KMgFuRBFh1ptzSyPH6"
    "ZjwwZoEJm4pKA/aIaPMdGJfEdN0OQWW+PhXTpcTOpe5L7/eMgEOBhIh1RhzSCVH7Vjw0co"
    "EZt5WVpgwIaXMeGqDEnpsNsMqaWxqmV9Fm25zH2F8zgvVFEeHU2bBPJcIanD8NiFdgu7aq"
    "0nIDMsZZMCAw4RwseVsc1GfHYKbXxVFzUQzGY6Qado6EsUTohKqN0P6YEZ8nhwSibsR5RB"
    "KY/ngbDqpgtDU1lYPNp6LtczhQkpHmOTBVphrSMR1Je0frSwt+SUbkUCwxdp0NQ0oxft+a"
    "d6EDgV371ZXGjUhpC98FUJGvRZcNhaFj9t0Z86CwDce/mbLoBVCfQJM3fgG1lyGAARyQmx"
    "/xsbf5HZ5mo2cp7VmePgbidl6nYm5Oa5RBEOnUEbP5TbEJ0kHAsG5BJEWHS1ZXy7tVsZ1v"
    "2Qtf/4zukER3XE6v3t+sl/eLQMD2nLMe3NsJugbmatyVPUZkQGmDGMo+3RY3n+jC6W2xsT"
    "47hn7nQRDOsPqGQbSMcgVCtBy7h0K0PMK+h5za0sQ5eMsQWQt9Rt9UELMFJgaZesVilr5V"
    "ohsFTZmcGbJixDKowTFGZ+6cAclO3Ulq9yl1pQOcvDMto5VBWJc/1Y2CC453AarggLfjWo"
    "dqjVzjeONAEUdAUXFwMscS0E0nsGniCSgqDlvmmAK66QQ2WVxBB9PLCkhkgtKFNqQg4WRe"
    "bOM2Myy3dYviVoQg9/A/F5GdFpH3GyJVXr2tKdbXy/XddHFFLx7BkwDtipMKlv1My8TQXC"
    "izCDL+w3lAm/Ufm2a+ZahlmH85ajnnWJZaXtaqUPK8TSrXHcEMWCIKu22L9ax7P1ZAMO0b"
    "6UpwjKxPUyvTpJgoGrVVQhDoKg43TRmtdpVIcMGfuknwBshAS2JSksTX3KkbOD1kX3ZMnY"
    "IeTHiZly+UNGr44pz6Ii751SHIsy+UTKqaTlsOTJ1UxVBbEEoUIfZuWxJMncI+2BaFEkWI"
    "Xbtl8elSeIfbwoRSCKHWHxTR+R9PG4eMv1omji1Xsv+oYCotyE4CY9QqTQRRfYNrI3IeyJ"
    "EID8ui5KnhMDzw2AlaZO3VGTxzZshN/TlPD9PCCLWgd3SElFHUgzk+oAy7d4Bstu2NP7Xn"
    "47b4YO5AEikHy7YWZmVGPvRHPvLX4fyv/FJOuybm0mRFDBhVRR/X09WKeVyg21FnnYTQ4r"
    "Ep3799+vTZtDbmNgGhn9/O5r0L906UpupMeF3UFKaVNGK0fch5skpgi83UJYNH+iuLlvEj"
    "5V7dE3GkLctd/hQ+xgDzWZrs9xvcvYIkqybnoCTvoatpp5/6BzPPchkNm0STkQnG40rNnq"
    "bY6l8iYF2XELH5XSNVQxKRK716txWhRGaavlxX87Qg12zLBknj51MlZDkdl0PgaH88auvB"
    "dugqRCOL+7vLgumIV+dH+2cHJUa/6sNHo5Px2fnJ0emo/Bbd3BTr0eHe0evzvdfj0ep2db"
    "P5x+1o73T0v/7XxeKXcTlkLxaj8n9vxyevjk/ejFY3k+nsw3yzXH+a/FF2xuR2efX+4Q/P"
    "nn3/5OnTR38xlc/fvjQeUKvZ0/GZ7ePRi1GVfrL8Oj984LA9aJcAtTvkxeho/Pu/mn/8BQ"
    "mwWG7n158ePqhm0GX1zGPFprqT/sAKYADWA678ZXz0soSDVMxoh9Hz+6JgtgyAT1Wxm44P"
    "Xo3OXk9KyV6MHhgVPqidZ8eHL//Vas+6wc5+HR85mOPf/zKqQB68+gvmZBzGmNNfX4wenp"
    "Zl+2f1avx+UTswXp0cv7EdV/btTbU689sqOYC2TvYOTsej8b/vj9/WWniwfVcYVYxK+tF8"
    "M6o+dIvZvywXt58eiLvDqBF1xnY9Sdv9/vHR6VkpVzlxn50cvH49rnyGgLLEuvfqrCw5OD"
    "odn5yFM8HLyhV/svfLYTVvHJwd7B0e/kfz4/jlqLTD0Xhv/9fRyfHvld0ejR4acw266FGp"
    "k/H+OT8MkQZisvri8UrhjZTgXVWuvcslnrEdsyW05oQhUEgAmcHV9lgKVdMyj4ldf1Qmya"
    "xByl4s+4lfa9aE+ENvNMwuNM3A6LDYbOUlvuSNzZX8jsPBZo96qk9i/UP1hxXR/MsO1Uej"
    "3/YOz8eno4dPH49uisWkXDDNlneT+3IZ+LDcYj8p/68+MSpHw6vDg3KYvzyupP+1/Mj5nd"
    "TMAU8FPfCHWdVM1gbGn+ikk3k7nD/rm03ruvWYCpacjQUIrKk6KwlU3vMEL+SV6fAuZNrz"
    "uClkZlXloK7raK/EO+BUBFQMuegEiGXgZjG/Qv5zn0j76GMAq3fCGMEV+m9KO+8TEgX4k8"
    "v60MLkBxQcYQxb1mMJXoA0TsVhBEcYwZn3CIIXQNCf7Yyh6s32AFhmp1l70nFO4zPfAQ20"
    "ekSxqOrS3IBqpmks/GzCck7MJeav3HCouSTqC61L57PibrXcmjCEjpn60/ccDOc28Oj5c+"
    "09iOXHRdjGtyC5ff30ifciCrOAmi42Hw0j5i0Uho5Njp92Tvoqbt60+vGHn57BB1L8B7Tq"
    "NKPwWZTZHwErK9GPl9fXP32XsNAorTVVYAv2gy59gjfWQHqZ7VMv77dXy7tOi+3VcjOHXs"
    "ofgTW27LETunIiJ8PUSEXBWLX9vdP9vZdjkVmYVic/fv/8+slPoVmYomYT1ICTOK4ruut5"
    "OTusV+t5Nxc2HLWeGj2HdtgIOz6Huch0Z1780kObh3d2kCN7udgaxz82EemjTcxMgt5uAg"
    "9t2Cec7CZMMPNkUW89hit9ThoQk+tn315/f5meWQgiO6VURRfg9Z3oJELyin/U4Cs0zr0x"
    "2RTrefMSTU/7eAamkE/FlHxr+mb+ocC7c24K8MScVC1OnhfTny6/BxPAfNEM/6rRxNBvBW"
    "g0sZpuNh+X6+qx302348pSt7fLT0XBnRmZR9djz9N4k0W3zygyUw/VpJFv8sOz4tn1s7S1"
    "8rTWaEOdNZ/BVgspE441gJebkMA+Xl/MLn8QfNV52iga8Uc9xj/9UV9V681NNS/Nllf3dx"
    "2PUuOrQ8+6BCvRIMY9uMv5aVuQUzr96JHSXls92CXgdz88u54JJleW1PUv0vFF8CBron95"
    "9rStevVt4v3r4tllcaWDEtKmsLinA+RgYAMCY52vitv54k/m44W3WWC0gO4yS/t+LHpebO"
    "d3kW1/9nQgOzaZfMeOn+66x3PCw8uIJnJ8UrRuGDZl+V26dKuUNxeqSQfKj9AN0WS61Qpa"
    "otxIrorCe0vQ0DDy+mzJZqOYFJ5agobGlNc/SzYbxSQKB9eaWEYgAlMTvk0P6tMw8r1Oj5"
    "qLYhAGpYL6BIa8AaioPYWrFX9HTYRp+7k8OznXP9Hzp7x+u3l/H1uvlMXy5Urmq7yUVyly"
    "MbZU7c1yDWM1/aLkEz2zYnO1nq+gx9NdPLwtl8MT4qLw/WK+VT22s9kuy7XLstroG4wNhf"
    "m92lquPxQzygQ+ViNusf00uVsutu82Hm2Ve2RbLKp7o5Ob+/mMvub8RS0ps1wqznyT2IXD"
    "m4GB0qe8v4+9qtP78rFlYI3fKcQ4rkb1azqvj4/rp3ROxye/HeyP2xd03AUGbzCgGIqmTA"
    "IDDAjIyiuOX9e1/MIB5LC1PytuKrubav7gcyzdrx049oxAcRYEB7n3Jo9XggTkTRxPD4Cl"
    "LVLwJCYUxxSUYVU+w8ojpyEqT1JQSWY+sQeHAhsKHx3ybUH25BDZkdeTm+VytqFG5YuRGZ"
    "OGK+xe2yZgaztrMl+YJuId+qJUOsm+eacprE5sb7tfXo/cWB/smrrsbrpX0UzYKjz1ZE7g"
    "aFc9vTa1fivkGl1/YZq/JT3g1WjpfegOl6D5m88DXneW3nFOWhbBU2JS+RAkTUu2CScuYg"
    "95+zp95RqsgmTiN3MxFr8988sjt+EXHdF2xyG4Ik7QECi8hRvzTBEszTjufclEsEV3wkkq"
    "DfTgnaIdwOcvg6OqsnvQNBk9o+8AX+S2M17Aa0w7oKJ7mFq+1R3rF+TDDCQSQlaZNaATwv"
    "ZtenDoaYP2KutMGhKSRj04QIFFu82BEiCgo5ct7cYj46oFNhydkHSJGeLZGAZLwaDJu0Du"
    "rjWTESSkBya3h3uMN2AZl3NINLkGVHMTJpVrIXyQaieaSM9TYX2dsRO09BJ+N2DFtu/8B1"
    "3ghsQRvK1LITdgKEIMMfBEKSGT1CRm5PHKB5oRIoZaev4YVCdxZTx9BI1F7VR49khmwRkq"
    "9U2/fDfhgZg5UCQPI60D3zgGmWMo+7YGdOs+yXec+f/a+97euG5j769i9E0TPLmAncRpCr"
    "QFFHnj7FNZ8pXk5F7AwGIlHdvbSLvq7sqpX/S73/OH5OEMZ8iZc+asW6gF7o28hzOcHzkk"
    "h8PhcLFd1Zr2u0d1qElkN1Iky4WpptikuVETF5nLOBaOydqONDos63iNPjLjfMwUe5VnNm"
    "GAZoWuwHReZ6L+nO85GmNKjBlcvXZ18zap1RYOaldnbibv2gNESAgmdEClQGqzQqHaxfDE"
    "CV2z1HZwBQlcC5KUoXNZ6MXoyemTawBGk627npJpSFMMVAie0SRNo1aTnHyCZtIfWmHCXD"
    "NMcoCVClDGOeAwCxNmcE5zsJUKoDBy26/b6npT//qpVpKbQSH8pXtODd/sNSfRTZBIzHA5"
    "6Ol31bOr0qYpS+v7CzTCW+3FpRz/bHe0/97V1OubxbsoRZ42Y2KNPgRytdZqtb6pN0/xT7"
    "fLXbMbbxM+UZmLzK+Zwhrdrbpd9X7oZaZ/3z2K7U2R0g1cJrLx+ed62c51+cjdjOdiFPrn"
    "2emvkkD6bOxerRmX8+M+ZM8TjQm1e07txejGEe1QCFI/J7pP9jsvsk5qz4V6SQUojnAASI"
    "zuscB6KOPCl1CYTykJCcHWZKIqzeFRmEkpCYnH1jSiKs3hEQXO6NTKDkRZvdr77zIneUpC"
    "QrEKoqGqyyER+pBh8RSBrQ8Z16bzIef9xW6BGODvbU68m8Pvx21Ijbx1wmRpBLfeV+ha/H"
    "edEbVyL3o1CRvb1vJJSfwPn+XyRW9gx3sx4J4GA13vnvZ6N9o3HRiZ3eUIHEdcyAg8Rt8L"
    "CJy8BoVWan7wFmI9IpvLHfNXr8/OL49OL5t/nJ2/mJ/WwzW+6hG43Vfb1QZanK3q9ROyCx"
    "xfrdNn0HzJv/QFKL8+0zVChzdF3XtF/Ncp3Pl0zbQvHyuLFhyMn4WorC5K49poB1YoBLbW"
    "WdcVJuGA9HOJjccqrVcGSeGU5UiNIIocr7wMBbgqPytBxYG09rCSVRewqXyrBBWHzdqrSl"
    "ZdwCaMvNdPHqaARJOIOoiQoWRV0TSUkK28gLJZgvUIeyoOXbe0myKLKy3Nls2SLguPTGho"
    "RF8khkQXCtj9ZrskBEFEKIUhkASVCCkIfJwMbS7WERVVK2tExq59kwGT6Wtrjir11dOwvY"
    "is4bYH3W+2y0MQRIRSq689lQhprK/ToRXpa1dUra8RGbvUTwZMpq/iEE1EweGxDNRMqixa"
    "1sJwTURBYrEO2kzqNPC5jY6wbITaPtw+siR3FqlW7lbrxd8fluF5PeLwub3oQmRbEXjobl"
    "a7683DmnzgEbhKJaGbcIAq40Etw0C9tpn42VpGpn62luP4zCOBFVaRADX+8LaU3oNgDBUL"
    "pgzRZyHpoVu4B1tOsfoG8fyPtHCcz47oZoVbC1PDmb75OpXPLq2ZX7zasvj4o7iAISoOGp"
    "gr7NblpHYxPKXji6G2gyt2f7GSFKFLA1IxCQ/SNug0rVcGaVhXMqGkoyBqO1EULtrPjFof"
    "JqLiQE7hw0yqLmBT+zARFYdtCh9mUnWp31RpLCgyGt3nSWZByydtAsVmPSVUNsPkiS04Ka"
    "WNodnJE5TseD4M1uLOnjI/xVCRdUoChWVMUULWpckrmLzKIQ4IWe0GFjV0vq1MEz9wcsnh"
    "a4c3IpU3AfTKTd8MooEdlVcPbUzLLmgHACsb2YPOswhKdhozP88iKy+g9PtFPUpIyaHs96"
    "OmKHHlOjcfe8caOxOeYjfR03Br+m7jgrAfkUvPOIiOiZAzydGcd+2BIDzkTkTReJOG3Nm4"
    "Ar+aPHbPafv4a+WOj10WZsdwTCZlx8Ik2s4zM0it7DhJvXzPYi8fZnKI2D+6b6V33VPifk"
    "VxH6dwIpL10kumLyoPlkMUDCDrULmkVhEcze1lmtIGnux+MidBHqrizjqkYKCZ30rHtYrg"
    "DOg5/qL5CHiqnpNeJffTqeoaeULEADS/Pk5UnMeluzaeEDG4zK+LExXncUkTCkfFGSz2SY"
    "VBnXkYqmC/lIiBZBfqR1VZGEgqXy1BRWL6TGmHKemE8KV5ECk6XRNMn36YllHYEFrtZpMQ"
    "g4n1IDhFCh+Zz1KIkXFNgbP1aKSVFsw1t3MVG2nOoidNM7soTlRdYdWTR29iEm7sTRy7mY"
    "ohQaicZKjATR7lRHGblDASrNp5hAzahFbMVKBE84Y8KSUgoLCYJ6ZENep8n2SII590UhPp"
    "2GSmbOM2qo/VI8sleb9dbbbOaSx7iW7/6b5CpVv+D9Xiw+Zhmz6LzeZIiRp9dKaUmJdZvp"
    "SYadxQQUL/o/e2nZz90jjYTs/OXx2dNH/9NH/5U/PfN+cvZ6eXcVqUmLdv0t6DV//gef73"
    "m7ob52enDZvzWfuv1qN3ejx/Mescej/OZi9+ODr+a/P38dmr1ydHc74y0FG9Y87/mrT293"
    "/4jky/wre4MGcJw8DPRKCAvQstUz81wcLiqvQmNGEGpnWqE06AMk5V2hOaMIPTOgUKJ0AZ"
    "ZzS4NSij4c9h7ItYI+w5l/E184k4XwpNmMHYzVbW+OKqywjjWU0DMJ73OHxRGWuQEWuFNd"
    "QZLav36+ZtveV+X93dD8qKstsvt50DlsyO509vSqt5krcwEm3h6lhcPX129ezbQu9kaUMP"
    "QeBuS9gVLWUtzHHPdgBo8qFZI1c3VXtCz2WNrE3kj3WZba0kO9/b4Ynb589baNvqZrWtmo"
    "dStitkBKIz7esPy9vG6AHW2rfoKkn1j/ua3a5gkzp5YttRowd1ey18Rc/++O7590u5HqS0"
    "WA+i9JUBjFQPKO4CPdgv3z+yS1G2+RzvN7vVnhFe9y72TfVu+XDbBEhtrpZXq1tnobu7VH"
    "XX1kOlhnqz/BQ/Jj1tbIR/+718+ap/fn5AdEOrhWM3Ti0Pqw1Ty2xwesmWOtaMfpvlfiSj"
    "BiB9Njnl2etZu436pdtNnZxdxLuklp7Rp36flH5/S9xYwu2L1DCwA18SRt9895zaehF9Jt"
    "tyYcIwkzYfJthipfUlhlwopsp3GSgIBNHw6+w1q+SXUaU8jEh/FVAiBS/C6cuOxdJzIu3r"
    "royrvmxWg+ISICPtaFRfGYI43oAmM4AkiDTg6ubhaXwRiICAZOx7SCrkcWh8DYiAwGHsW0"
    "gq5HHIUqvmZjDrtKq5iWslm7hSDc3MWOGT2SgXTFSit5T7ooTcZilgo0p4eQlDQuqhydMT"
    "yEijxQpoRhAePbB7VLgJStKMAXaVFVaych6lNLlvVBhjMU7sC2oyOH9THbPVlf9n0zx803"
    "zwVwzq/hq5vWw4GG0uG1b6rSXeO6UCiax0ROYHaf2z/a4pqYvabEStIQYQWxtBcqPNUc+f"
    "mg2brwozFRZPRLY1UXFlnPwK8xQWT+S3NU1xZZz8IrNUpiY2QufVRbh09kWhyLbLZlzLwR"
    "fNann3n1Vz+Kp59bCrN9K73cJ5MfDNPPC9eD1vWsfxcpu7CtdowjBPcUM5diVvWFgt5Q2v"
    "oW7iljjpVMwFFCiycw2/2X9AN+lCj9Qt9Ke/+GkvtSrSxpGtyoguzGGhp00Ni6Q2cvLtG6"
    "Q8+/ZlU9GjtjNYMOKaCmKL/XwEzVgYAg8fWSsLSWM2wfIpFGPDCVfHYtCYTrB8isHYeMLV"
    "sRhk5pMvmcptbUD1NbEiw5VNELVOUmEoeHKl783QRYxwpyIK20AU187Q6dohDnI/YFvwYe"
    "9EYZnXjSNMVfyAODOet7a0dPfQl0VwjPcPcT0GGwjOZh2wvVjerxa/Vp8Wj2+b4ZEXozRc"
    "wYLp7bZqZXbDzfi4r0aa84DVaLMe28MZ7iK7mKP3gzT+bm8n87VTnrh0AOnw8Zh6Be1mUa"
    "deY9x0sBJq+gTg3T+K8yhFJMc1bnWg65ZCE+8VcsRmUAW7h7wcRdi8lnJ15HU06KRxRwoV"
    "tP1/g7owprSBp+08KEERqmIjyNDxMG03hmz1RYyKjSJDx2O03Tiy1Susu/ZrdXd/u/lUPb"
    "JoYo96sX64u4K51L5G3l5UVO74ffdwe7so+ZJDITnf6m7ZJVpryoUfFle3zYu/T3nXcVzs"
    "GV/s/sOmc2l69u0PZfZxsRL7GnHTKUuB1GT5DP+/ba4W+9X+lnK1h2/lLHjV/XK7d9mqMJ"
    "v+Y5HPdgMFyceSZ96vvV/udr9ttjeLD8vdB6Cu7lrGav1x1YyCkIYPDYRw9eNq87BmBsuu"
    "qo3+m8W7Wo7Nlisy4fnD3XK9fF8PMe4Awg9F/U7IaAMU5oJxm5/Axug8o+eXTmsJT1gk5f"
    "t1yhbMZJhh+Jg75QiswPDErMJHESs4RjGv/quImR+ooTebH966sP2jF6/mbcD+q6PTo5ez"
    "8+bPi6OT2UX7x+z85/nxrPt8/tfZ5fz0ZXsnen56dNr9XlOd/G8c6h+qTYY1hgEKEJ3lRn"
    "/M04+i9DSpH1/54yRGP0VbS4rWG0Vw/Fpumelaqe1yOkR0sPywIRGRpsKY/XJSbRZSt8I/"
    "1XdVR8eBiqwLEyyhOgGYZwPBPCuDeWYI5hm9uQilRNteUJqW33C7i2orii/e5pJU4+EItr"
    "dMzVlobk6Uo3IENKB4hjXsolCnBIq+oxChCTRNdyX1Z2FmZzmKvWZ6k3Vau/YmtGrc/ESY"
    "lmImQp6tbAYcjPfZYLylubIrtd4I7nwRNDRqHUTl6IwrzyLr9rIKzXUENCawL1f2JKJV92"
    "QQTIBXobmOoIxXq7mIdiDekuYiX4W6o3vKXAtg38mgpkiZDGyTWGZN46i1oqdUNM4wPUmZ"
    "jG0coeao5ryeZuSc1zJSznlx5VlkimMDgoZGZntcQFabxaQ4JiBoaEy2xwNktYVVV7Avpl"
    "e/ETtjQ6TlrXJcOnZpCYFGji4KIvbkm4KL6s7C6j3cgnA7kooCF7vm6HC79LMheCieEL8o"
    "1I6h07VBHGp3oHbgw+yIwrIwO46QVvYD4cyE2RFuYJXOAzKmw5ODHqT1xHfDZkASShtBp/"
    "iIUNkQseofrDEEyh+VVmo/pqTV/2BYJQPAHV0IAbpzDQJU98UQR8cwK3t34qntpJiKxtKV"
    "MEUDK82iAmexWnAEMWPfxwVNoZIi5BHj02U1apoBt7NBhW3Rc6JkWwCfnWsbgKan8eOypv"
    "A5QQroRfHuqDyBzjbuPakPgijFvtO7luZzF9NOBe90X6hIk+4LGTzSferDPy7P31BPKBYi"
    "6RvykEP4sURy6bI17h6u/lZdg6Cer3HaUldGccN3c/MJwfGA2kypKJGqy1e/edhfb2Bw2N"
    "eOzH0qRhdtrts3a7kGe6joDzXv+1xDP2xbt1Xz1PXDvjpY2srlrkmKWlUG4T/Lh/2Hzeg4"
    "Iu4WhBtnY29AeDZGQUCBXzYD5fHRSfsuwKtZCFSZvTqan3SvBly24SqXRxdtJv+f5xfzy6"
    "7wxcXRy1kfvxLqisYTltt9ogKMUpn9EEquUde/k6gJHmCwRQ9+ul99C8xPfzh7c/qifYf0"
    "zWX3dwosGp1YJvdJBowaTNGbB/DjW5x/8/nXz78j77fQuiO7+0HQ+oXYf7MP0KFrpWyKUL"
    "IbxEWbApWnoYQJwST2GtcogCG/JEDTWcCSXBDgas9DdDO3ApyjYGD1K4Ftf4VaRXAG9Bmi"
    "tIGn6rdEgizUq9DTq5tFZE6w8wlVZ4aJSG0jEtPuzsqVbRbNXZeUhgZtfMeFqjaLSXO3Ja"
    "WhMRnfaaGqzWIS5dwEpWkcVpk3UVVZ2XvTSSh+MKgoBHDTYool1JuFE+wsoeODI6ThRVac"
    "IbKk6ixCvytT4gNkNDq43zOFiGrPA4ymSMFRCkNHQfwCTfLgFGWq6R+LJcYuOkFhKcX448"
    "OTQ7QBf25CFteqOSZlVP0AQCW63jlHVGoeSJge7r7jI0L3o+Ws1cshgajT5ohIAhMcAE4G"
    "VaC5rqR27YmomIVnMlASLY09dSpdRYRMV8alkN7CT5b2KpZM3gA6TU5I5Y0AXh4/SEMINB"
    "yUV+p5SsvsUQ4CVjY/Q9eYcqZOiNnJLPHAwdkbfzadBwgpdY2indsJcl3DwPn+kI0jWgMQ"
    "jXo1oOi5deGQ4CUjRngEi8oT6GyPYJP6dEew6WFcdwiaHpENyD12vby7XzYP8e32y3fvfv"
    "eozk0D9mK+MF+yfOwWhVAUeI47gYP9NvIcDjEzz0WW5S86seE5+NELS9if3uQkSCalpPww"
    "nDlskfJ2E2+keWNu9eK6qAkXtYX/Z3HiZehUMMetL6wECpjiM5ECvSVswflIURpBE3gd00"
    "KP5jp+sMb6a97TvQQKmEN7GtNbwtb3dCqNRNnlxz8sZVbBTY+CMiIIsCqOhVjKHFbbI6KM"
    "CAq78p/OrqjNCn8A81jMvnK+M22asyTZ1jMcUFdOuQXDxvbL/cMOcMzG9FXv3lVdbHbXii"
    "/qYm211bbePy2b/RP80J6QM81WrW8ynxZ1v+/Qs+iuM5Z3/rX67iX7Vk0al/T6GgQHoufP"
    "N9ubats1S0+3Wn/crK7xr7Xio18ahDvU9E6cSSP16q34+CxdnG3vhuVYq96zMYquC/z4zF"
    "rlhFqBCZsBi8l+RQnSD5PQPN1PPtDtxfnRj2343sX85emsDXi7nJ2/mp/Wndr+a/Y/r+fn"
    "syj6rW80oOpJm4Wv2Ri4wK0fGkHS7qck3q3VX/C/hFk8prBg/lsq1jcJn2jgBancb0PEio"
    "ds4Od/HMLQj/boKZjVIEZhkkh0rflQCK7sxam2qw0UCMyv/fL95Oy8mQSiSRl/w4R/+XNC"
    "kGp7O2fT2t5MTa3GFxW9qz/M/8ipmW7d6UlEtpklaIOd5L5NsFEnayW36MmEpoMFb3tDRG"
    "bpz5LaSIM2DOlmWSpbsaA4DcAvcCYmK6qvDEG+8yLJDCBJ9llM3Vl4mo1VSkMDM95MUdVm"
    "MWk2UCkNjcl400RVm8UkzAExZDIwhCOaFLypJUTiDDAKiPV9d1xnFkaw9oQ4wuJIAPHfDC"
    "F4llkM8RIvOc/lCClUX3AmR3tUCT8Z4k4kkzeA6OyWJ5U3Qnxme5iG4M9q6fKyc9oMLWNY"
    "HQRs5mwW2ODB4lWpPqZkup2xxb/8KjW3LSeuRDhFK+j0P6VVtEQ8Ag7VGoIxAAmUg4AgZp"
    "atAwGWjIOw81KNgZiK6XW8pfO9Hf1uudoBgYSIdfoO6YSoYz2fGrlAv/vCSt1GhIwVMzFA"
    "iT57b7HOmumJuEXclcBWTPjZci2LpZGBVVouMZkMMLBYJgUtsVR8Wa2VAugYC2VScEINdr"
    "7cAfgAJYsw+IptMaLKsyg7d7NqlAYSRmWDBzseof5HQ6SRHBKIurEZEUlgxuNyOqiCMelK"
    "KjU2pqK1dTpQEi31xxdaXJCO8ZKFoxFLHxmqOO/a7A5XtOAAGePa9Mc2ls5aWG0WmT/m0U"
    "KDdDS2/gjJEByuOIuuOXfSIutpaFTdWZYhorjCvE0qi5JG5QkUtlHSSX2KaBYqZqOLe6Yz"
    "UPUHx+6ImIgXKMRNP+z2mzvvIH4soTO6TFP44b8kzZTu0b9/81f5Jn6zsB6BVbVvXyOPK4"
    "l+LleVFs5UeN0s6lsQ2PP1l8Tzf9V7lPzLPT3WfSgm+Lru0rlh6ubnIu39ph7ot/XMcoP0"
    "sGVxtdruPyxu3AToG6z/tdxeSdlMc3VlP9XTiRur/Y939czXsPkUfXnfbGG2aKw1H+pq6q"
    "lnS7WJ/1Rsl9+qq91qT+Zdc5+KLHyEU5wabbleP9TNva0+Vut2qSzGgTVfblfvqutP15pH"
    "IverpGkypbfVbTtIdx9W94vbWrhbOe3Vw64eDLtdGFeoycH3YqPtNg/ba4pN96Gsz3WpD8"
    "tdtbjfVu+qpj2rJPaty55338zsm4c9Pbv/60fGNWCX2yZDJMfIL8ADQ+wc9dgQO8/GKsTO"
    "88smsHs9O784ax9jPD579fro9H+j8DXPgHuqkn6l8mtChGh+T4LMuk8En4RLP/1jJt2X3M"
    "uUvShuDUjkaG/rCRighSB5YbL/nI1d9OzgXB76qP85UZ0/1v9j2IDZH/EK32KGT53afP3N"
    "s4Rlv2wETt1PXnd+nL06OnEvdXb/Pbusdx6EBsULDW4w/03U+NFqg/m4TzKFBEtOgBd+TQ"
    "IDM8M1Xan6sEzwSRNtGLR1ZHim5wMWxiBf+DXMBudnF69nx22Y69Hx5fzntldfnJ2/Ojpt"
    "fzw5i99dDez9ItoHM656Nal3Kg3p/NXrs/NLx+fs/MX8tN7GELzoJbZ/SDb57Ov54ehift"
    "wwr7efQfaj4+OzN6eXRz90CloD7L+9Pjq/PK3nv5/mrwk5kuU6SaYZFxBpb79mJ9k92y+y"
    "+YdZuJOJiChHh6emVXTLZfribVhH34IHbxmlXfy67tynmREBIll7jS4EktJLpSzikqAN/g"
    "hgB5gGkpK1kq4V2All1wosT0OJ+s3AS4RrFMCQx2DSdBawJFGYXO1ZiMJAWVCcBmQaKIvq"
    "K0PQdxIdKDsckqaLJIGyYS7/tPBydAnmBfk4c8QSqMZvV+XFyQ9B4TuZmIAZdId/JzMVTI"
    "C3/CIiJijjPdA7malgAryKdzJZylwLfOZ3MjMyaxpHrRXpO5mCxjn0O5kZmSWNI3knk6Ch"
    "G0QHWmtyFN7JjDZ4sletMQFjCh7+VetUMAFehXajV615vAd61ToVTIBXp7npq9YDNVfxqj"
    "VZeRZZfHCi0F9ARuMjzm+UfUtyUPcwElXcGgrtBmTS1tBqOslhVGuUtD4uq9N9TDlyBETs"
    "lOMgFSRvuffHYorBEFPRSNOjOWXnUwzUfQ/llDaEYhzEVMKG0I4CisGYhiiNgaiobgggwp"
    "EjoOem3b9hMbJoNVc8Uxoao/EVT6raLCbNFc+UhsZkfMWTqjaLSfR0AihN47B6OgFVlZVd"
    "9G43KE3LPpXHg3+oGx8wikKSUxoKTnw0iVI5u18th04kiginLC6ZohJhhRmbp8ObiU3GRY"
    "UhkyQZMw1OCCwXO9kfdL2Xv+9BUtG4QDCUKTpYd77buodnFB3WEXDq2Ydo4eEYf7HsSS9P"
    "GaZyMHoSMVQwGqeEKxmO7UuNyrEYaJiBOCUmibJGMRtabAkp4yWMo0Isj+DS6gXGcxNWog"
    "WKKXO7iS5sxfLMI6lcgDIEvAyDishzeKPQGnPQiRhZ5F2AjhZwTEXj9IE/hvBgpVlUIRhV"
    "s6BERMxMi2Jc0cKSfDXEDmSTQdctMoBMBT9ebA7SBIJFJ5RV6jWkYzb8h8AoUXIfLa3ECM"
    "hoiDAO2xQhqr3gsnfRdaphHFMxihyH7YEL3v3vhpChQELEutEL6YSowS3viZELxmxfWKnQ"
    "iJA7oJoWoESfYSybSqkTUqaPuXC57sow+mjYEIR8mqbQaTtBrGkOcIv6YE0iGAGIQjkMKG"
    "p6LBwOtGjjr7x1TdMxG0XLW9dcxVl0cRy1EFgcZE1gij4bgoq4ZvG4wG0hFBfVTaDovhgC"
    "6BgW/GdEoLjYi0ZEkZO+tLScqUMtZZ/f2YI7Ytp9bUrM7GqJm2i2W1tKkvzJd3erTYk4pm"
    "KiAOLbcqYYYd1ZcPEVO5UdgQiZZTMuhWwI+Mky6BhLJm8AnfWQkMobAbwYfJCGEFgNoLxS"
    "3VNaWukPA1Y0rIX5I2B5ApVx/ghcHwRRzB+xJJ7SS+6odz+jy+fdj8Tt6+5DeqW6+x3c7+"
    "qvcTWf/N2s/s5VJw11y8rdoWoKcLeRXSoLfMl4wHOBy/vV4tfqU2js3z2q9BceffFtP1cw"
    "Dk+hLzn3bqfiE4TQA6a874z7beS954Sd+ZOBhRpE18ZyPPx0hMu8Nb9GlpcimWkJiqF48x"
    "h7Ze6Wk0gVx7xXkFZGLSZJo7gfiqsKR6jDOm7p5GXQQBXf3CoxMIUuCAAsyyNqhrx25+qT"
    "6TfQ5wk6Xang4Y/B3Y452MIf0vGpRLKmkMdHZmgL8E3jJbNiiDAr4icztHnMtvGUWTEUtn"
    "V4aXD52B4afPdwe7vASdCSpwFDKXkmtL9trhbJm4Mu7UD4JkjhNGlCsn/zdG3/0tnBCvmd"
    "7reru2WXueWHs7MTKpvTNLmfDrWdcdOJwQOJ6dNmo95HbNiBYY+ZhY8iVmCgY1bhYzYFie"
    "M0MmUR4DIuYxH1wtyIB+Yy78tN9ryc+HW5Ni9rGIwqTI6MxKPYqvl7u56bBBooTKWR7RIf"
    "C813TFBGZJMUF9YpgaJ6dI4iNIEmfHiOrj8H8yqy5VY3/TQlSqxR5iEDj60dy97OCpdrGf"
    "HFc1ienms+w7VzLFYZq+A6IixfxHqoK+dYrDJW2Y3DhIREPMl1c6LqHCpxahhYnsTzORLD"
    "YLHKWOXairPCcFgPlRQGi1XGqkkJwxBm0H/uhDCsxIqG0WoDkQ2m2DAHTwbDSixoGM38Rm"
    "SCGTS/aRLBEFVn7RRV+gCCiET2eZMHkFIKG0Gu72TmgGwjHDRxACmlsBFUSs5lDRik6eqk"
    "AZwQ2S2I7lVoSEJb3uZvQuNKc3iUL0JDEhKP/XvQuNIcntinI4MTOXoINFNug6Kac5B6R7"
    "HwTTBMRACLvVL0Da30sx1wKJwMu/ixsJRMhT+OWztMG+TfEINl5W8bEXSkgh8GY+G5I+j4"
    "VKJkL8+mC6rZ3Vm26jJC9c3ZHHUGq+292bwQOdTq+Fuajh7Eh4y+5eQSg1dNYXzobakBJo"
    "285aUTN4NO7TNht7HOHwSoQNuzhwjUXitzehC+2cERnRgo3p2jn52b6tW54Y/OUWf3XQAt"
    "dQzffYkOZ388OrmYEYeyhRjc6/3qYxOBfL/c7lfXq/vl+pEFVmyr3f1mvYNxFdl3nEKblU"
    "N3XcnCwfRXIaaFf6Eo3W7SjPwV1rGPJnGxv4S+jI3/pVgaHaOTvOMej54V6X5s5qruXaTT"
    "F/Xc4J4Qmb2+nL1on0KZHZ/MT7u/L2enl0ftWyJfZutrPFVwePlqv3gbdXxkGzRva0SXnO"
    "FHIr653IKymN8CnxAxRpSzPxwvS0OdlMeFQaBYGT5BWkYcTQYu9Dnq0OGRz6QsJbxeX4YA"
    "jqYFLWKgpjaQe2koI4DUDP9j0SbIUg+APzIyMi+NGr48JFjCxb45JKHBMsnETZOdBkr1ii"
    "eCeNxPpBb8RFCgGKcUiIl5UwxViUQucbPkJ8pSvfKpEsyMEynFgKkyiDVKLTAX++YYqhip"
    "ZPIBo7hOkKcXDBPbawUlccRtoLlekKcvt4HxNYOSOOI2iPYIA1og2kwU8PclJ0LfV6DzRs"
    "SbpLAZ6u9fbJdJ2OZjcRgE+OW4dFdSsP0/YKw76DqDqHfIz/zybqkKcSA0yyR2C4JC9nva"
    "ghzUBo8ZbQMwF3BGem16iZeojvPswqbxv4i8vDSpFvJ4DzYnhw6yKno8z8K4CYSxOSWZhM"
    "2huRdAk5bg298V4OTQQR6jAZmbBAZNMEwDxLcLEJ0ulokjLjWBeXwTL4gMtzLmiSMu4LaP"
    "g+IFUZifnZUZMgLsdqv367vq0R1MbW4Vh1K71bp7WfxF8x1gW++7q7nNl0mMTebYieY57v"
    "yJ0IqxJizB0eoSJ8Ha92p/8LS5DYdO7rH6xauj06OXs/PmkOni6GR20b1cPwt/X8zOf54f"
    "t2/YX7x5/frs/LL585ez878S79hHld9X29XmBlTfakcUp9q+w+5/bF54bxWreeSdfYSdbT"
    "jde+w0mzCDpcUmMM9LslAGOp6fBOdsMYQ8umRxTnxonf58FfXU8HQ7UeXkMkU0j9xEyxDr"
    "m8Eqvy0lixa6/tn0DBPzptC8wpeVS9osYud6jrg87G1d63lZtNBHaQTnVzdrioEaIfOqU5"
    "RXnxaRjOBebTtnLbyJom8sGWt9EyajzE2uX/Wro62ySYGIJ6cB70aS5OUJaZrXJBlhpPiH"
    "vDFJkhfxT/TyJCOMFL+zM/XInT2ax9wbHfZoO95SnH7fowfqRnQBaTTu7aE65mKdbqYA3T"
    "sTKXEBcbol+DKa8ybS7yCariWUz0xQ5LrWiMPWD9AikjcmMI32lQmSvjznTQ+eDGRXuI32"
    "y/ePy180hVunbsQyu7rQSGdOU42RF6dhZX8GyXPX+TgQfTLOQlNO4tVIaifPG5MBpMPHY0"
    "ps6k67Rp0tgkqyM2VTmd5ZEVMpkBlNirB2MTz99pOitoOr2XDSkhShs8rK1ZHVVK+Yxl0p"
    "U9Lm/wZ1YERoAk3bbaD+srIO2KBCuoyCTrMlxdUXMQ7ZhEI6HuNE205cvdb+Wt3UJlwIw9"
    "fZXqvd7qF7qyKyh1CG293D1d+qNiYkFPr6+XNYRmbDHeTI6mF1s/BNsujwLZ59/4fqXZu/"
    "1a2kDdP2k3M1dRCbM5dmSY45OEkWf/z222+eLiGL1A3oeEJ7BnVh22m31fLmcRnLxUzKui"
    "TK15u7++X6E9BKfw7YfSpmULbJw/xvnih54jTS15t6b7mF3fRlWqx73Iboh+TVG7oaV+ym"
    "2js0WCdAgSI78BIPIRX3Ug/Nbb3ZV0gmJ9R+uX/YgUGRjzi43mwrari2Hxb11LDbrHdQXl"
    "9VU4IZsNvqulp9LE4Xnb+AY1LIaX2z2v39YXm7erdip424RAeF6kiiWLED6iWinuvYCWva"
    "nNrLejKq242/Z+wKCEKWAwyzu8sRS8KXMdCF0TPd3N9vtvuHNby63arLb+tMXSOW/3e/Lp"
    "q1dUEK0dT249n5bP7ytFlQXTQmKWxTJZAp+ixoAifFOBdLy8IoMqblxaU1L2Y0d00allzM"
    "wH1KeXyNeIxPie5ECctKKkr7iRAFcOhXHMyg+1IUIVlyaD6uQLllkjUH8wMFiuL5RSfp6s"
    "2eIA5LUkAXlqagt91PPnDqdPZLe1P/4qIeTN3t/CYayl3g/+83RyfzH+fd78dnpz/Pzv11"
    "/vlF//FLWKdf3voqm1+igfJfze6k/p9Xz6eJ2HghTDolLkA1ImLIrEqYLVGM6XHs6CTGuM"
    "gBiOn8trX53d6hmdZG7cTbUu3MXtx890VTwf3aYLHLjuvJiyz2AKUkIyEIvD5UnSwcb1HI"
    "kET2BwIRmS5mXdHXVhRf1yGYajwcabekNfPQEnNLCC6hI+BRppxdvxESKGAq+5Klt4Qt7t"
    "+MNJImEOZCoMmygE3zH3D1yyEO7mQ624EB5AFdLMlwkN1gqKDDTQULG29NzHsbyKGDPLTX"
    "CRbGTaDvfVImtjmuPi38Or+IfCiSB1kK9CWDIiptpgw5aXJN0G0LhjYASZ3C93uPCcEzkr"
    "DQpe94xIVTYJ/hBQ8oUAFfOXt9XDiP70CvdkCBCvgU73WQVBziz/xSByOrtDFUvZ4+0FFo"
    "jEO/zsHIWmoMyZMFqHzaADqQihmr9BxHt2MXvowVFyYcCYd/EwsKVMAn1Fb0FBaN70DvYE"
    "GBCvjkmpg+fzVAExVvXyWV8qajPPYElSeMQtNYk6Q6FoMitgSVTzHYxpIk1bEYRI9ghJKp"
    "3MaPXkQ1ZXYd3XG+IAoflcfi9wcV9OsW+KPZNqsXqIhSFGGfUEiRxuH0E6PlQ+lBMVn0fE"
    "pC7RUnxZNJ8w5PtsSKSr3GEnXgZ3iKhRBLgFeusvQLLGXMUz+/QgonQK5QXubVlV59D4Cr"
    "pMLu6FQx0/ry5PzjzmHRFOt+NRudvQhFXJq5tacoYoOT6jT4irNpV0w1m0Yk1Gw6DZCSDr"
    "pTc6kKhuJEL4HYMaSH6JsRyEiaEkC5LkYEQpCxQk4KtKCVrpRCKWMKwgs4JRahYroIQqV+"
    "Biq+B0FoIq2tqIhxX/YiCttAr8I9na4dCIU+RFvI1NsV1mt5TMgq+yFwllQfhrtKVR9TEV"
    "1OxdEi1aeLWLn9ExGFbSBX/ZRO1w6x6h+wLQqqDwsrVJ8gTFX/gDiLs76Pg5MMax8glzm8"
    "shi7jh0vs4ujk4jsAuywxN3PVgJ33PLytgdu4lU1oqBWEv8ZL6P975bQgiAChIo1E9AIUI"
    "JFckKkpVUxFNSsiJCI0ciJAJXmAHg/QoAGnFBjJFMcXwOeLI7oAod4pEEaQgujAmi0gS9G"
    "QLE4IqzyMYepRHjjcTc15sLYi4sqRl9Clmrt1MBKY1D7XixFRPTmAV+KpSWSAZZrMPtAbB"
    "70lK/DcnLJoCvUmH8Uttfj6cGVNBndhBMrc0pHdC0qhFQ6+WqEnxJNjF+u2xSluA1iDT9U"
    "OxT0HBdXqDpJmmr7oYCqdN5d2hyKNiYvIAbXQ6cBD6XJ+Of7G6iK4xVARJ5D9CWSg5b4k3"
    "nAcGmUg5KacxdEJgMNT2CmBl48i4nKqg5kMB11KjM1uKJDRPYMeFQWobB9ABzUA4UuvbdF"
    "Pvyd5o4oPQieZCgAPycJB7qvXAIBRxsuX7bXLNuf/N3Ip21rZC/Bg/fHZY+SJ1cY/pOVZF"
    "BWkuof99V1K8Ndc97ZUPwwf1njaFvpYbut1tcgGcY3sLb77eZqebW6dXfV0wZw7K9vN7ta"
    "udzwC89MNL8y+Gudel8tqnXdgsUuqNnscykYqt31dnW/XyWfXa6JSfMpTJBz0SQZQT/mDV"
    "M+OI7tLMdx61eHLKe2/4uN1hYrcGNyS8aXZ8blPYg5GaU/iFkOzoIA5UpGekCKviWI3c31"
    "6H9UDfF0kSQ5cN9Scb+hWKFpJQga/R4J+TSHG80NWLDoczblAbxpBeaT5G59/5lLXIAv1f"
    "MKJLpbz5B7QybJBGJ5056tm7LIoLoIbxRTRCw047vEdN1SaOKrhjliM6iCMP+8HCXYskwK"
    "CQUL0DKvAlGrCM6gLiSTLYyDp+w8QeqFuHi7iqog+nWXhuYXb+uec7WK4AzqOUBpA0/Zc0"
    "iCIlRowunAQloebmImmvcrlkQJe1hf0zysm0Hb/5xUwiZprOshzeCs8ix0Z9ZP1PudBAqY"
    "Y3o9preEPay3oTSlJrj6FOcOWRCbbMmNdjVHuSFC0FvrjFBiQVOGJAI27VhgJ7QGDtOCRV"
    "mLhq78liRNxuuU6Z1JrvISPsUNSpqMxWd7n5KrvIRPdLsSE7CYjO9apvWW4CA/huTgKk/O"
    "QCVdJvFhVvLVtjUoQbVtIzrjKjHQtk987nXgNuIPwXJUsuOwIoeMJ+agjZA5LKM8eQPgQ9"
    "KMyeD9gdY+Glh9CSl0NMphQkckjRGUsYUJWIt1Olrch86MgIVg9MfmCz1DTmfgcEIPaa/h"
    "syViMqTNyFnzsO2mnD0jyhEzKOZSnkUP2yjS2dSfcmpHXUzI600ohQNq+t+N51gglhy9eg"
    "xBUnkLgOia6VtBNjb68gMWVUjLr6rTgxXqPHF6r3XC9sQFP2xccAJ3M+Bfwh0dJw7o54Sa"
    "RQ6OLW1BE0IUe1sWY5WS0PhsI66oWiGgQYFX6Ij6qTqEqcncum1St0YC/u5RxTKFFiiHxr"
    "iSgtCYqLeLbJNhpQ0hofpw7DOlFEv750rLtcie9Szw8QOcKmcfi1CWJpnJGKox+MuYI8Xv"
    "Zm+otYNnclYgagInG8v/WJzLs9QDWmDc+lWQRg1f/rqmhIt9c0je3ZRJJm6a4uAo1a0aIX"
    "hATKQiwwZJ/PcoRSEYTdI0Q9WFlE8+mOSHQwV6wQAyPS4qiiNuA83zrnn6chsYP/daEkdh"
    "Q+OQ/TZHYW0R7jfbx2bxetwSm9eX/VezeumeNIyhjpiaW76ietRRtzQnYnu7wN06VSwuJx"
    "FlAeeG5tB2kGCnljIwRMZYwlzFRUddL4DG5imzGNoihm48Rq5hTTIsujnLaqIm0kY+F2RU"
    "NFdpNJUl0I0oNHomU5+BAyr6c6TypJymaZ7hqkNJqGmqgaFVFAdR00wXcEWLpGiLgWFYJA"
    "dJW0wXnMWINM6Wjt5reyyG9HZzC6/BZt8hJ56f5v3M/4JuZqK7Ta3tjuMENxc9a99dQdLm"
    "h2b0NC/zvpgdzy/mZ6eLV0d/nZ03b+7OT388edO0XvuvNxfdf39487/dHy/rXv7rbPa6+9"
    "fZZT0umzOgvKVPYRxg3iZs6PkkUqPpDHxClrJ1n3ncUYS9iJc26vtnEK0s+sxzj1QzDbfl"
    "E/pBTWC5hhASDWiGgSYYy2eKZlGbXxnppE0kfQA1Q1tsCtunULOSKGGP0grmZVSrZhioDa"
    "I3UknCoTY4Ji83xITWdyqMFP9guxuTF/FPaXGnwkjxO7NFj9yZN3nMXaFp0Ha8dWEu3khz"
    "FlW602hy/zyubcbfH5brfWcxuLw4UOS6WRb329V11RdoAZcT50y0gegCk24eJJsdV3D8lq"
    "RLTG62H2nZTbAZafnGPRrk9D8mguLEJyxbqAmBcf/zWyJdiZT54MQquR0R0crqLQHmQU15"
    "TZlpN0KpFKX5vaUYuiHAxHnQ024FUlm00AeZexwT86ZQGny8XKJmcROivin6mTQDv5+XJ9"
    "GCIIMG6vDeRwxMoQ/p9UQeUTMMNPARbR78dKZ9IoYI80CjHtHmMU9nzidiiDBHq74ScWQa"
    "ZPD2pSZA2zOX9W+wObT3jVLyHGps3sR3j+IPU/Q/lFHbLOqLSBQDbdPEl5IO1zyyu0mYas"
    "DNFYpDYY44WCMIb7EAW3toGxTvP8crw0SXoElB1EeM25vqkUXnrR/urlrMUYpYlFy3LSFP"
    "r3v9YbleV7dAwOxJZdvqxWbp8y3LuO43++Wt2kVR7/rfrbZ3XCPuPqzu77mPzTl3pgOul+"
    "vrqtY+5vPqrlHm+msQ3Iv4/QES9vax+EHXB15GmiT3L+04Mj5wbtRwrEun5WHlx2mZ9QM0"
    "SYXbfqHSrUIO0YAMkNxv4Th6fj47vmxOli/rxro4qv+v+cersx/mJ7Pmr19mPzT/eX10fn"
    "nanTzHNfRjM1QQ3tnr+J8f/diyPz47/XF+/mr2ovnHxU/z16+7P4/PXr1ueqn7x1Hdpycn"
    "9T9QPWFohGraXzR+pq5FRmbtbZmkAzZIBT/5Rng5/3l22uJ+8+pVCq5dt2/oRmwGUMuj3H"
    "61yp8/6RsmNsNS3xihrjKHGCYMi37zYQLXV1ofeeoPR4wCih9LCQqw+o06yAf1kHaZ001p"
    "imBQnBDdOi0wqq8MQe5pIckMIEm8KkzdPDyVExVTEKAmcJemtYrgKDss5w0dBU/cbXK/Z9"
    "fLG+FNT1icUkTl5UWZEm5ylzdhGe3YSi5BjoYkH1uiC5hdWZTist8aiLJSFllIppSewK5n"
    "8zJlelvhq0UEFFRbr2xSIY9D439FBAQOY09rUiGPI2daJCylNoUVBIFtEXYCIl0Ke4REkf"
    "wXMy3yDDPLVOwlEK1O0ThOF6UJBnnMk8chfKw8LkzIb/dcOayIl7vdUIi866B4IvsXcG/i"
    "3cPuNys8ffUlRDLHOCIooYod35Mgy/i4o1JCfy6mIPRtEhA5HzXYp6uAMN7oeMU3dEGTVW"
    "bNt+BflA8mREVpX1wEDS34ydBYhTIJQSvGW0InBI5empwafGksgsIqTU4IabN9aoBFre7d"
    "4nKdBjRUx/YFkD7HH8zWPyiNCKpCkxGVCG6sxRNDLmlwVFSjv5iMsmOmBSaYj/szG818DK"
    "joaakvkszH8Se7EYtkEoJWzceITggczseTgy/Px1Fh3XyMCcn5eHKAZa2OjhoVWg2pyM6N"
    "imCtBp/McGOZhKA1Wo3phMCBVk8PvqjVcWGVVieElFZPD7Co1fBUTYWRIiVQ4nM7K5x09Z"
    "n1VphbNiqM0RjnkwU1QcGLmWRx/Ih7xLs/lfbHzzDMwx0aE7EPhWeyW1n/c29HeG/nZrW7"
    "Tp/BHvw0dhN71j3wBXB918Ww7DfXvy621a7afux0AUvZldgvf618s3WImzjnuj0KGN1oK1"
    "4tikZ89lJRA2b7cFuxQSd9EQk70ztKHce7DdKEhFVXYkxIjMVVp56RaXCM5fWmnqHpxaae"
    "bTzSAlP/I82S4EI8ZZ28YK0QyiQUxt1GgGM/esC6/+BjYY5ens+6yJWT+UUbGVTPw8ezxf"
    "mbLt7o9fnZq7PL+dkpjpJpq0rnkShkJv6UtElWNdHkg3i2v+sYkvNW3/X4a7EHuQiewffa"
    "SGpgSkx1l42pmbeJuntOzZ9Cu6gn4AD55cLO0IvrlEBRnuKnhCbQxCf5VP0FmOL7ZQkJB8"
    "34ThlRrwzSkL7jbpCNg6jrP9mtMTyvNzaODmlkGTEgI/PKvCv72sXwhnUopraDq+3WVJKy"
    "InfWoVKFg0nJKW+wSu1HqK9bCm3gKIXEZlDVIxXLUYCtjhfibnUioFNEDsluckZWuTaGiL"
    "u9ibBNEU0ku7FJbmHEyJJbmgiX6f1MqtpSf+nuZDKENLoD3sNk5ZLDVzijs7cui00w4X3L"
    "jHTyhtC4bPO3K/EYPgDYotcWbPL1WCElh7T3F5jixJUXUCremiaIWIUm35U2fCWYlEUGVT"
    "uGqQejs3DjsTslZNGY1b0ETdNxGjwlOJn2Dgory910xtaSeYCZ4HYzs7Hp3G56pCl1fmPj"
    "3XsTbOOgEAXU0P+nx03Rc8ixr9EUOy2ICH3rqRwKPSLO43b+0AlAAxFK6y12og5YeGkW7A"
    "qcum1tl2JOHN2xa+ojf8oepT3t2C13u+qR5VSvW2dVM0yzIHimoEA2CYLgDPZq8/D+w37R"
    "oXtRUzY//tacyq/rbq4XsNVt/GXaK/9T3NPvtZi9po9G0+fP6thq/cjzzY6H0dFmxyzRTM"
    "wOFBAwHHtMio+eKMyiU6eE0M+07Qf7syaiPmpR6YqJr1/D4gQE4+vXuL4yBLHrkyYzgCRw"
    "d3J18/CkJ0qgNAHG9hwJ1VYUX9k5zMHRcDjirhEdF3VFceRVERVYDDAgsJjYdVFcpwSKsq"
    "NSQhNo4u6i6s9MFfLzAkxATQ+mpwRphTwOxdkAJiBw2J4IpBXyOKC1KXCv0WQJJmwuhLvH"
    "8GINWcSqBVIhpe0g8r1xhMq2ALduDtgevFuOKi3b47KUhM4fEmtmZ5+YqhKE+CQsgmW5R8"
    "eV8fKHfZ58CMcklMqG72jMRr9bIYSiSFAqBigkkiCNR+SkaEtDsC+pGX6IitDRSUEVxxp0"
    "P8gVNqGj+hIWQqqLP1qBJyQTw1doMkEpboJYpw/UDCXtRsU1Kk6REnp+IKBFjRferokLYz"
    "S2t2tgTUo3L+Of7O7IxD6fxqNDeBUll2m21cfVLsSJPRbfcIQ6qW55V61vivLW0HcdfZ9c"
    "t5MHZadFntniPRtf/RWfD7W6u7/dfKoEblbDWzPZeyS+PU3ukgRmpvdJAte47/sHPN2Pei"
    "F7RcDydV+oJK6caFZJUANDu6d2cj2juJBAcYCncVFPTHIxgZYgWVKS8sNw5rDBQP7+29hE"
    "pD0n/oA1tILm2gUkkkOzOD/FdUuhKYOEaWIzqOIgYU4OAex+AdFi7ilzgMECNUEHx1Ko4A"
    "7t6pSDLXx9p1MSCZpCHSJOUOagTxEqToogwKoOGScoc1inCB0nRRBgzS9BfDWSRaj/lzlK"
    "1ToErO5Bwzffn3GpyaYscX82hqEqmomkzfdrZ3xO0KuxAAK03qhVwfR2L4vPOI0Hrlgy2w"
    "4JNWWos7OuecgpK4TCP0G4EP6TmEOSmAPaA0mGDuQLyHyUvMoL+0fmB0Dq9/mjuAgts/Uz"
    "2CevgKwts1hAzvbpLCD/0XktIDu7BBeQ71RujnHJF1g29Gw/aTqGjCyCpS5KDjDUFiVYFJ"
    "shmb4mWAJJuYY1ydD9Z4bVRE2k35FmZZQ2ly5hBElbbJApUkgwkihhj1KPbHaJ8c0wUCEU"
    "+SbQhD3YU5G91U40xKQ+C8U9d7RuD/ZeZG++E/gn9WMo7sKzFpEePX07nsBuf4uHE0Tc77"
    "G9NqDfY7uu0O8TXJvmhZHiH3SFOsei2A72l6rz4khbIpjC+hYIJnMeufVlXFoI8Yw/yltS"
    "vKFLzfzT+U0Ed3bLzpNttX/YNv60vz9Uu0d2N+/X1Rryyr73W/CypKEYz/0NP+XDwtvq3U"
    "MnWJ8atftteXWLk6u2ty1dk6kyqW6r62r1kWuxrj7ua6eI+BpezpsjuI/H+F2ggo50uSBm"
    "Rt4WxNWrVZCv+eGty0t5Prt8c94+0np8cjR/1WefRExsvDWIqT5K5DnLq/gk7/nsv9/Ufd"
    "sl4Tx6/fr87Ofu7/PZ8Wwe/v7xTT3Bub///+zYlf9lfvnTi/OjX07ZBupHSRQ+0/yk8OKQ"
    "LP0gQ2ybn4ezBuMUJeiEqqtkbOZ0yg4Nkb+J5+BXSVjC3suUk4AyEVD5fqoqWgYsZQ4qmD"
    "YtDIKMFCq4YqdAkYMtfIFDQCCRoCkUngCWMgfddv+fEUGAVbHrZylzWG33+hkRBFjdUqxC"
    "6VZrFl/33RxZx1aASey1YOhy2Cx9FWz1AozCNyxJqhw+u1ctmaoF2DpzQnIPhiPkEcZGUH"
    "wTxv9ojjuSSQ5ddAeGJ5XDj2/BTN0E/PUXurzMA5Ghzen51GAzbibWph6DuKcvo+4M9YmQ"
    "x4II0AcDfxh4RJ7DHm0lzKEnYkgsKp2nLUudtawM/WsFIUTaHpwqgyb4mLowzYWiyVQffZ"
    "lgFEARlW0ybOaH9Mp2gWvAodpGsRr0RAMnSMQgP0MeqgG0K8TwMRNTC0wDesxEXyZaOZRj"
    "picZbi2Jxwxul9RuOkTbKC2oUWMGMShbFYdogEFpGL232XuW4YlD5IXtWO2Wt9WuGamb7c"
    "3jOu3ZbW5vosyIpiGu2+puuf0VnPH4+5Wb++ZpxuaY+pPgsKQvXI57bbvyvm7DDf8+m/CS"
    "LnP2EivLyJMXwMro3AXwtIjqBAxHPlwGeEX6kZ68tJ+YC7rYS59pRpGPnqP3E2D83d4/z9"
    "dOzfqgdDQyirM9R8iDhIPUYprnZdBAFTvmSwxMoQvc8mV5is0QTW86+BEhDxtOnuY9DmTQ"
    "QB3W4wQDU+jaHiflKTaD4hSGoeNB257AsNUXMSpOXxg6HqPtyQtbfVmdg6WlUeGOKKO2vo"
    "D1UPV8i7iE0XIEDY/KLj6OrLY85nR+ugxtZuwZ+uiyAhTROmNrCFhAymMN5pwxVFS9Yo8Y"
    "bfv2y+37R5eAf7Xu7qUlmz6QDt90O+h3XQa5k/bV8o5l03wcs7Pr9MFkZ+dYme7sHE/Jzo"
    "4Og2MYmuzsHK9N86hI1Qy9iNsXb2MViJyNT/70l/baeNep0QeSd21ArTYwxM3n+PtLM/k0"
    "ml3LyWwSyR5RbBJTejjrdd+n2iRStfPTuy/tGl04syOqDLy4M60m9qR2MTzlHoGhtoMr3h"
    "2wkhShNyNGB9fNjQzEMAKNe7OrVQRnWC/GlDbwtL0HJShCVW/qEjoe5hSbOqL6Ikb1pi6h"
    "4zFOsakjqi9i9HaUAp5boDhk7rMxKMe13GfO+tN0l1t8uZ6yyjpLVVrEo9qcAhoekfXmFF"
    "VbnjuGbE5J2swcYr45ZQRQb9mq93fVer+4q9wDTY9o0zbF22G+PYssXcGBGyvQa2O3VpDZ"
    "6M1VslHI8ZdtFVgOYcSBEhNsFzISJBNMUn4Yzhy2Xs26GQU8aTU8qSquipw7YVO4f5anTZ"
    "JMg3HkrMnUL4coN6Wz5IaQJUZ1QRYBfPFbcgxdDrDx63KsBAqYQ7uZe3jOAra+o2VP0WEi"
    "xS6Ko8zCtt1J8SIIsGp2UxxlDqvxjooXQW/x7fqkVjpTb1fVzbRffFjuPsQ22HffQse0zC"
    "LcbvaCUtU/7lfb2twtvVDwcfMrf8sc35n/5uvW9lndVN3LxNAsvN9uPq5u2snSt1Qfb/X8"
    "uXtPt7bKbhbvltf7TeuT/eHs7KTonactweHRU8DSWt38w0u8cMgWV9fL5bNlQcFZul69d3"
    "GOxNBojVeY1dkM13R0RoVdayyeP/1j9YfSJMzSkaIDj6NMdMw1P9gSrfjx6ORi5obdfvm+"
    "Wlx/WK7fP7LEoXlZujbbLXb3VXwY5gbi1fJqdesSFLhf8bGZ8LTM5I2Rd9vN3aLrSY5Z+7"
    "XMabqAzf0mlZDZggpE5TagkTaP3X7GrKxO9mKeiYb1qSTiL9kITpIx0s/ANvqdYkryMgks"
    "jRmapWzI9I9sU8vQhyk6+j7Bxp2tnbQR49KqYFCGkAc5QTAoK4MGqnz7U2BgCl2yASrKU2"
    "yGfnrXoe/peNBg6TDv7lgCBcxhnZ3SW8LWdjUlTbEJ/CKpA+6peLjR4mvex33tYnjD+hdT"
    "28HV9m0qSRG64CkgVJ6HZ/bsT1KjAMawvksf9hkDS9tfpUd8oIWi8DbRdDxEY08TV30Ro8"
    "bLRNPxGI09TFz1RYxabDlME2ARYQA7AelBcIEBjxLtO4wBk6IUWyDatAzBn5Dz6MH2yBg7"
    "IUZZf+8UaXpZyoxO28U38JWXZ1tllANPm5l1LaMccgKofd4P7X5gcb3cPTLnW/eiMnBhP4"
    "WOseTN5cvZ/1xmEsfuHq7+VrUvG4BbyFQZOdP9p/sKQM7mrr2pdtfb1f1+laTC7Rrqfrva"
    "bJ1XRsZRmz13U8+txZ6+eajovtrUOsB+fLfatjf2d/eb9Y4pU3/d3LJpda9vNzvu2265X+"
    "0aB3Wvgp0XFrymXVIB9Mx2oXi9HO2X8OkkGF3TfS+7NqcI2KknmJtbyNLqAWr1u9Nfkc9M"
    "2b0uFU+DY722MSsrr23Ms5+4MLvuC3WVnWQUzVeYk/vE3IonePlpqn+zuv7hrUtF3KbAmJ"
    "+ddlmG2381f85Pj+cvZqft3z/OZi9+ODr+a5uZ+ezV65Ojevz1yYdBXWiSw7JHn8mEyjSA"
    "eGaM/NXdjx7IydkvjYCnZ+evjk6av36av/yp+e+b85czVt5iqubTWcv27PWsbaJfjuaX89"
    "OXXWtdnJ24XM3HJ2cX9V9MHWj26muKPiTa+5xwavPqK3NqM/TBNoq+T+DUZmtPzEBcOgwr"
    "PUw/7jiEwJAYFYVG1UoauHFBeZgSRcXDsg5RomsXw5O7hXLUdnAlLqK8JGXonX2gRByMCg"
    "5osErsu9XXLYU2sFMhsRlUdZdiOYqwpa+jUUQ8TNv30Oi6pdCG9Sjz9NloqNoeFT12Biha"
    "81YH1lvEDERvTpv3patXBmlYPwJSI4jaPkQyFOG6jZAOqCPiIfbbK/N+DHVLoQ3rS0RsBl"
    "Xbn4kcRdhXnxbRar4IPgvWzuWqzjBSGBKBzFwTsvJJmqnvukXnlxnSRBQTubZ0JFM0DS1X"
    "2TRRHM/RdBndsD2e46ovYtQcz9F0PEbj4zmu+iLG3I6Pq0C51TOGJ97y9a4dBbbg9OHAQe"
    "e1ObpQfxGe8zYpsDl3FAOs+2oMp2MqMIuD40llDwfPFGsI+xLmFr9nXFZD2TsiBE1GCc3e"
    "ECGrLRu/0QGHxvDt13jW6J3MDIg4F/G5lVCQCpwm4/B90a/kIPn3RMt7JI8UsijTN0cohR"
    "3n9p4WOp/PmyotPPzmKHmtnhZk7pAfjIBwsKjWbECa6ea+HNLw+IP1wIayaZpBr+2IWNMU"
    "sdYfpjmE2h9RDBgBmDoztx8EtHQ0JCfp6kFBccgoRFIcDRHiu3Er0QIPaCn9uKF5DGiteB"
    "R9jhYTjqmUcMDQYpjwI+xzNIh0vEVRKeqRBmkzWhMVRKMLfDFuFCyeqi30YwlTq9oDvqty"
    "mDYRjpmYZMBoScj5cXIo4NKxEWKy1CMjpszoQSiGRkX0u7WnDQimaAH9eIC0ilaIx8IhWk"
    "I4DnqCAaMAEWe8rAcALNX/OEBHPQQQcab/URxQPBDgJ2u/CpZQ1yD6EZGQ6xolHheHaxjh"
    "6AA0AwZISp/xsx0MvHiktMG1SsQtDYPyzcX89OWT96v1ky92++1q/b65Vrfcbpef2qsofS"
    "hvg//3T1zonQygqxeCKj0mlkSc/757TywJGu9+90GXfYBl82scyehDFVsu/atkTcBh+xMM"
    "bv59/GOIYf69e7qs6a2PzfWRx5jGPoAvBlj7km/LQdvLu/vl6j3/epgvIGBlFkheF9yWOG"
    "0Hx6QPDEW/rZY3LJvmY5kFk1ZkeDYRk6B2MGewiVOSuVkb3o6G7sgId8zNKMgds21S+4ep"
    "xnM9PrqYNUvQ6RMUR+GXoCeXP7UJQWYndcFnT2Z1Hf/vCaCKQv7ERDgxg5wwBDKpBNyqJU"
    "SapKB0g0sjYT9xZan+/ORZGmCe1x5R8HWGhV/pUZG35pHmWRkSUyYmyIdjZ9DiiGwSYxJc"
    "FK1cY0LPCSnyKHOhyTmQMDqZxoiids0hslHKcaliFpwMSiIRDomUSghjjTafEAeU5ENZc1"
    "jjaFYaJYj2NMfHRLXiHt8OVdetRF+3Uyvstqyx8RqhRoqsEB5tshJNgRhKk0XdrG9qtM6o"
    "5FGGVXMKdF3teY11a7BeY/tNRUZj4xV+Eo0NUlDbfry4+n8X9/4cYRYswDbe0cHLoIEqDs"
    "kuMTCFLgjNLssjaQbxnTWOUGck2fZ4/vIaV3pwj3NX2EygD+hx2UW2hEp4l42hUxmMxt2d"
    "u9TGFB7e2fTVNgvYQ7pacsEt2diXDOdMhWMMZ9teL+aRzBAM7v1MNkmrZhigBeKckgmh6G"
    "4cSaXYUBj3O39Jjiw6vK+pq3Lj4Q7p3/KFOWpi4DdUhRlFv6Gyn9CZ7VSm9KgpfauZ0zXQ"
    "B07qW/WsXt5cZqoct7m07f3C1rJAMVgLKCbmTTFAG2i5JM3Cb7wz1ek23rY9z2y7mZKDez"
    "omNoM6oGehHKKpLut0yE0pg5wOxrO6yuUQhBk8qyMGptCHzOqJPKJmkN915Unz0E1vvOaE"
    "kOBV3HvlSbN4bW+/5oRQxJ60X7dVrSCP7KVLbXrD1XrxWxMhtO7ia5LHje63m+tqt1usN/"
    "sKsA2Jx26XV5uH7eJd+0y67qWWWtgtC/B6c3efwX+9XF9Xde8zn5e7XSV4m7MtNjysgXlt"
    "ZXR8Q6e5I8MaHBOjaAbHrZj77fXJ0elpl+Ct7o7zS5frrUmBN/P/OKob6uQkzv3muCfahq"
    "UFBfLZ8BxLqJ5B6P7nt/JnVxxLswdXyB4SnX6klH6O7r7YxwdQNVILkNcTze6JoKHgTLBX"
    "ImsWwhJbUhlaK5gC+ykrRQZyO0VKMfr5NAHl52PDTnN1lUTXdhMgGg1F3jGo3gwshQ2bUF"
    "CAbC1WosoMFoV9mlBQWGytUaLK3OQgyw4BSpMTgFlGCFRVRnZoB4oARCQUCvDZDArgmsHT"
    "r++SOygUUYoJmw3xnZP4gxlYJI8MruiGCU0mgxzfKJkaNn+PJC0ruz/C0FEaPDW4zD0RZG"
    "nqsNGPOIAZ3/D5BqbS/Dzptn2KsQmISEXtS6CxGX+wnFNjeWRwNWMTkckgg9teE8Mujs2o"
    "rEp/MR2zRk4KTjA2I/+EQo8RGdmtcRmky/CT3ejFUkmBazQ6IZSCB3d7D9AARc0GpXVzc0"
    "JJzs8HACnQ8MjFptFwSEZ3clQGazj4ZIcdSyUFrtJwTCgFDzT8AA1Q1vC4tE7DE0pSww8A"
    "Uv+EFHCgB1cm4SePnntfrT9uVtf/eWyqYyZ4Y2rQMcVu91CL2OF7UZdpZXuo0C/7zX55C4"
    "8harW46X+BrxWVTyhWd42zrK45cPYFv2/hTvua0gSPIJnc8vR7cYYL8AIoTz7caBp59OG5"
    "GJ19eHZjXiryPIoHKC/Oj37snhO6uHjTHZic/Tw7f/Fm1vz5+mgeHZt4pkE7++eKml8URx"
    "uekx8u/ZNBy/aUQMtn8BkJZJOOvyAY/ORb7+X85+7RoYs3r17NiKZqbuHW0+4O6NYX1MXW"
    "L5/86S9dgiGn7dGnRM52fqJ7tRmyrWyZDn1ydv6k77TYIsAquNm3CfK4fvpz3UMtL/fvP/"
    "2555seQNHjRHQCRZD6dd59sj+DIutMjJiooO4NJEhFojF7+QjXRZli/VgS3h3BBCQE47si"
    "aZ0SKOJDGY7QBJrgcIavPwdTFgcOSpOALOO+UW1F8dVdRMZ3D4ej6BxBPLcvGscECTAFUy"
    "YFEy0Ldp3j6ytDUHcPJDOApOggXHcOHnriI1j+koc6BDyEE4ensOzcrFTZWVN+4JuS0IBN"
    "j3ypSnN4FIe+KQmJx/bYl6o0h8dZBQIXWUJBoEnNDOAfM3+Rg5BJAFbkFiNo5IBjn9jUoH"
    "l/GCooc4VRRBJ70hxXxsmbbEhlkGDYAgBjF7eAK8vJ30+jivEXE9EaGa0AYPhNsjJAcWRo"
    "VQMQkskQx+NvYtTl4deX1Y1AREfq7cTgBGOw82RqFDhQ0H3ZfUaq63+0AxlJIYCn0tiIRg"
    "ARv0IyCcyylrqCOhWNiUj9nAyQQDNb15FGMT0B3Wmxh8v3l/vNDl0vQhmZSid7kjK6WCMn"
    "QljWx66cTh0jGlIbJwIj0EXn85TBcP7PVP7ug534Hb+800sVxUWTMftWuzgurtrsqgx88N"
    "qlmSCm12fk6TdcpEkRstayLGczLJ6iss3UjGvTnXhzSZr7g/DuSCo+TX1KHH7msy17GW9X"
    "60d2Vn5T7a63q/u9q7E/MO9Y/v1hud6v3PW79JC6yULSPFF4XTEFbla7683Des98Xt5lPk"
    "pOwP1QKZ1BwyFbPIJu9CB/Dt0WKbPrH0inefWPyY84jm6ltTmTblkZH0y3PJGeYZ7RZ+qc"
    "muYZK2fA7H9MQONjYZIlVOjAtP85Yvtf6UGz8Py5a5FoaISK/I/0oTbJpx9DgUv3k52oZn"
    "cKM2qmOgTF9GgNiwbnFCe8ae25RbmbS7p/iJfmmIgH109/lnYHrFsKTX3kQxGbQVUc/9By"
    "FGH3q4AOMVg9GLBgETLv2lgCBcxhHZzSW8LWdjMlTbEJ3Bqtw90v7AzY3jIw7+BQtxTasK"
    "5FxGZQtZ2ayFGEPeDIEtHxYKc5vEyqL2IccIyJ6HiM0xxoJtUXMUZWo3J7T5PziIF9agyZ"
    "EKOIPDJ9FYAj25jB2ZcwBtkzLmtubINrNDc20jnNjcpYa27Euqy5zs4fpLaANqOzYS9hrb"
    "BIgCLasEVRoAx7GAad/26MzbMtryHD/KYEbWYtmcCDSgqg88nFO9enXfH75ae7ynfxY/Gd"
    "jfVe5bHcVfsPGyhrIVmWqS+M8Tm5jh7pbvJcjDxNnp3EFUI7g1JeI+8IeDZ9LwaRup/euj"
    "sBl+dHpxd173S5p85dDqqLn5r/vpifz44vFy9mP8zbSxevzn6Yn7SB+WeX9TTQON6xh4Vu"
    "WZFzhSD1U5P7ZO9SIeuk5l5fUOpIQeVJILbuk6RGAQzxxouhs4Al2G6xtecgKjZZKQkJzH"
    "ZrRVWaw6PYUKUkJB7bbRRVaQ6P0CiDxUkcdqYYriyrXzoDjCaj9czQ7OKqzfaMoleYHrHt"
    "jUJPhDVOJnNY/1K5/Sc72T1HnYXbr9r9+hynba3Zbx+ZsVs4Cc4dAo+1k3f7TW1R7Ze/Vh"
    "4sc7RK27uyM9avqJvDNMMxV4gj/bHJoNpysk2j2rK0OVyNOabHqvhEVZjitOUmsfU1/Eba"
    "+zErpK/RpdvweyJk3L9MJlaipzXpWDG5n4Cjz/b2PVs3tZ7EhYVX4VISFpbplTiqXhkkbc"
    "ZPgtQIojz7JylDCa702IygYQHaHpqRNQthDepG5sRsLExlR4rOy8DUqE7pishYoJMkd00q"
    "L+HTp3lFZCy+SRK+JpWX8IkPiygiFpvlURFdcXkoSjxBCUVm2BmdCxFVlrAId+MpCYvGbl"
    "dOVVqcMwYlByVI+bnDPk0oWX0JaWTVDQCbULN4gfVoC5kQQrFfbr8+7NpA9c7kVW+Lq3/c"
    "r7bVLrfhJfZTwE5e3fxj0Qux8By/+/7ds+IqnSP1/dEX8FayF7nJXcM2dJ51tpXbf/9WXX"
    "3YbH59XL6G9fKuwrxAnU2BbBo3CHELkqN9/RSzq9oFZ7H/dA+fkUlLXn9Yrt/XaN6tqtsb"
    "UPZbv6/c1ZiucTz9twmn5mbFdf8oZ/q4TfvYUEV+ulntlldNHsE+V1T08k23JV02epRtxF"
    "1Va8geEyOvTvVxtXnYLeiyRJFFvTqsbnFXM84Qp9wjHSGei5ETxLPzSphkU6t/FzFwaofp"
    "65/JEPeEHmtlAij6LuOYam/i6QAlUq7fElyBwmOG4aOMF6HZyVUBWIR8ZycBHkZDArj9Iu"
    "rPfgykIJsvIkmIEZU+IwSKMGyxk4geBSIHEUHqVz33yd4xRNZJmVqhC+Wb0JSEhGO7+aQq"
    "zeFRbDpTEhKP7WaTqjSHx02XMiTdHEpgiBZ2SxBdfTnx4+VYaMbzpCS0uJglNqr6HNJgV8"
    "jQdcVJRP6THRbPMTsRtDO2so9iInoycOuA4UQAqswhIk0oJcAMDxIvWd4SflYg3Wkssvb9"
    "DWBoP3dJr4HdfHn+xqXBDvq131d394NObut2qNluP1HHg2212f1Tf1/ZnV5W2+0Gmuffue"
    "3SfrkC2xVvRNzVLbSqG3OzvvGMFLvjaIx1bbDwgOQzASJEeuW/+4D50FydVhX2yblqxLvk"
    "xnez2wx6VHVX/f13xAF1oV1zssD21UnjeTC6Vn1sQhsYkcN+FioR3NhtN79xzBtVrZBmIk"
    "1vOyhVwmao1vZcwZVwW5vt9XxC7hP959gZcL/8dLtZhn2+3LPxbrVe7T6QrgdqP/qwullE"
    "fRf+/ubq+2//8LyVqLOcv3gb9U+n3KFDkjzGkWKHIXFfrW9W6/figYcJ8cCLBmRBtjCrt5"
    "38tsnI/PvXs9MX89OXv5eMzVSS3LoWStfapgdbE+mAdjrtQEdHE5M0QCudCPyNYhWPifLg"
    "3UCzhHRTslNCSTf+9LAcYR5avIMSrRgp+7x9EWY40E7xtNbcavjnP/8P3/vr2g=="
)
