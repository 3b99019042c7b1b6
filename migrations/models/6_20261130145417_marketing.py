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
DROP TABLE "lead_form";
DROP TABLE "lead_form_grams";
DROP TABLE "lead_form_search";
DROP TABLE "form_submission";
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
DROP TABLE "lead_form";
DROP TABLE "form_submission";
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
    "eJztvWtz20iSKPpXEPrS3XHoXlu27B77xo2QZHe3ztiWV3Zv7z3TG+wSWRIxAgEOHlIz9u"
    "x/v5n1wBsgCgTJgpQRE+MWWQkWMiuz8p3/fbQM5tyLfjydxe69G6+P3jr/feSzJYf/qHw3"
    "cY7YapV9gx/E7NoTi1l+1XUUh/ABfH7DvIjDR3MezUJ3FbuBj6u/BkseL1z/1pkHPneC0F"
    "l5zPf5/K3DnBnzvAn8u+Q8hiX4nzGL7nBVvOCO597BE9l1kMTOLIlieFQY4Zch91jM5/Dv"
    "LAjn0Y+4lXkwg73AU/b6q4nv/ivh0zi4hd/jIfz2P/4LPnb9Of+LR/rP1d30xuXevIB0d4"
    "4PEJ9P4/VKfHYx/1msw/e5ns4CL1n62drVOl4Efro4Sdz5j7/9dvEev7vlPg9xezlS+Inn"
    "Karpj+R+4YM4THi60Xn2wZzfsMRDgh79PzeJP0M6OvC+/EcXXtnnD1N3/v+q/eXWTqefL7"
    "9Nv374Np0eVQ/BN0BrGDx8Fzmw4zKxcJfw0Szw8Sy5foxo++//kT+RoUd8eoRPO//19Or7"
    "l69/ECgJovg2FF8eCVT8jwBkMZOgggQZzmchRxxNWVyDe/h95sf1BCgClggBPwcnacl/1P"
    "/RhyD6g4wiGUc1kWTmBbO7H/3gwZgivy+477ix88AiR73b9oT5dvHpw9dvp5++4JOWUfQv"
    "Dz99f/rtA35zLD5dlz79XtIxACkixUv6EOf3i2+/Ovin838uP38oUztd9+3/4FfwWDeWD/"
    "jwn9+OcJcsiYMpIGfK5nl06o/1R7A0OyDJat7vgBQBH88B8VgEYnDB/Fs6IQL4Hm4DxFHN"
    "8Yj5LQ/rj0cOqnQ2AGu7Og0vDGl+4aMoiHjkXK8dvDcf3HjhcDZbqBPwzlmxKMJjAWLjT/"
    "7Xis9gx/8h3+1PJw6cVcjvuQ/HBujgSJ6oXs/1xwZQAP88O37x6s2rn16+fvUTLBHvnn7y"
    "puVkXXz+JmR/Rij+V8xDn3nTuov2G3xbT6kSWIlasOEO1FJ3qRGxFFL6XquO6wvtJVpHMV"
    "86wQ1oLO6t679z5C5Ao/HnYsUdXzs3oM4kq4iHcWfqLNlfU4/7t/ECT9bz5y20+I/TK3FH"
    "w6oS635WXx3L74oEA02T95K9RcABZO+e6Je/hKPgJn6mXuSdeJjj3ugv/SAm2asJDcirZe"
    "km3bkEtIUSvUe2nrFoxuYcGJbFjjoW8IcbIcO/A4sF8BzDDe9c43EAgc1md4K74etIcL+f"
    "PmQPGndGojtARpU254vAnfF6+miIXpK2173Ykya4UUStNoD7Sc7XXQRnme1ycrNKhRyUc3"
    "758SPwrvPH0fkfRyXSRMn1P+HCNrkMcyDWk0ftdYI3IZ5+z/W7Hv0iiY47XW7HLZfbcfVy"
    "U7ub3gTenNdxSLBcMR9ep5UQOXCb6aEhtrqu8KLI31Qavd9/Ov3PHwq31cfLz7/o5TlynH"
    "+8PKvcS7CslUmug/nahEP0etv1xBje4C0qEjyaoDPrAS8WuE5AZ7/mwkvWVxHsqgq2K4M1"
    "6qAbcmHKml0nBTCbqfL7IgAj3Y8Z2lBAj2B5sAuliPggiWeB1JO7ckEOxGaUC4OJR7DWno"
    "tBoa7vxVAFt5gAI74XgtksCcM+1mkJcnzmaRwEdxg/mQ1gSTwGIzThPVwUKdD46A9aAmyf"
    "aP8WX3a56umkKoOO7xyIWJF+CzoOgquBOuhaWrp+Apq1YVCgDrxXdGCP6pPeM1rZatsH8u"
    "9HnIWzxRQNG3NzughLtvROdCaF5duQLWtYoxuJUmCi0U5oxKLIvfU5N3Kpl4DG4VLncHMF"
    "a87R1EadBjC0Auq4sBERD5sHmC/kDhBpMXCXw/WyCEIz5OdBRoh6mT7F5/tANSZf3dzVpg"
    "JJNFbR/nMQcjjcf+drgX6p083qXBsqa+6DernHiPLs02z3IXtIs9mKhxFwI0NV+M0V6FtX"
    "F+dCuaqKm6eB98GkzGY6FCVyAyWQHTBS+MDC+bSBL1YsjN2ZC1dzXHNpnynon/9+hdmQ9W"
    "7WUjrpl+yJ9lzZgliGkbwmYhROeMzCWz4U6r6Jhz1SrOFpDI6D3CksnM/qV8vjZfkT5rNb"
    "8Xb42/hLLWevJeO5dEQ3Jz9PVyWIjYnQp04OBK0n5qeYFFnJMhSAsRn4RouRamrzFs+hZG"
    "VKVh5zLiolK1OyMiUrU7IyJStTsjIlK1Oyst2yl5KVrU9WVs6ZGm9UW4ZZHmp/UYmjLx8+"
    "v7/4/EsfcyZnMX6XuqR6JvwdLn85tb2NvOVFoCGtUutcLFtyg/IcGKG3CDMScaU8JOihjd"
    "kdaJDIH3tFtXbLGOG6BDQOZBf84XvEdlvkJ9fAYMsYRL5jwujFx+YgQ1GWdgj3KFYbANPn"
    "2ZPsOdxDSJKNWC+K2A5I57nA2OOPse0M7yVxaxxS20d4Q8WHWiIbWQSpQ1AjzhZvjGf8js"
    "p+LvaAwU7RNOWtw/+CDz3plQnQLozQhseTh/Z8hCsjXiXXQI+kKAdFOcbsxKYoB0U5KMpB"
    "UQ6KclCUg6IcFOWwW/ZSlMP6KAf5zXfsN2fLFQNL1MxxXgSynwVOHb1lyQGyMFSY5xSlGB"
    "7XyrN4cFSHfXAdjg/Z4eGxrXoNm2G7CDQKbKstHxbbHmdzI0znAMaAZdzuYTEcrFZBGMOb"
    "GmoeVbgR4Nt3cts+MN7DuaEQyUOMA9e44cNiOUoEvaeg0JtF8WsAR4BzNFz4/jFOUXwrov"
    "jqxh4A1ee5R1lztIdRSDYH8ou62tNOnxjKxBk+fSJ3kQ+A+Mvi0yxB/pDqykYKVBW6LlTA"
    "K34I/Ovn2IP5AZSXzTjPqXQdBU04nKQJLRQ1Axj4nWRNaCRs8trgAMj/Kh93rp5mDf63Vx"
    "434r5Gr+6AfzSTB8D7R/UYWxA+gPW/EeE5h0gXCaOcx0NImNyjbEH4QL7xzRKmGDawKylx"
    "5QIRj+qSEeU3k9YkxJU7veMdp8rBNXr65ULEzbEhv0j/hIOgmh64mPYh29RNZMIE5gtGsw"
    "AszzTmno120yRbsrUT1bZc2PWvUcoipSyOOSONUhYpZZFSFillkVIWKWWRUhYpZdFu2Usp"
    "i9anLIp/DcStXm9zk+ijUwe3KaSmkqATJ0rgWmSRMBmDB2VUrpIQ8NN7INPwMhX/7Tugpg"
    "RrM4U0xAjbeEcclK54umDRwoRvSmA2E+foM+iEIUgsNscf7sUcr1914I3XrxpZA78q4V24"
    "eWqYQvSPiRqwngJZjfDfc56qedAL4S9fHHfAOKxqRLn4rqSSwzkAvOEuKng/CwKPswZRVA"
    "Qs4f4aIHeF/PQTM7UOfYE5V6HDQJ1LHYnb38dnl5cfC6Lq7KIsi377dPYBbosfitpXnZW0"
    "ckFUmSvdRcDxKd1q/1LXfgv6krd2HrK5SWDHBnfk8pChNhbF0yTqY5qVQcd3TtD+Ek4wfI"
    "sJ+jhQBZQDdOh0vKVpPmNQMWmaj400quTIHjL6m+Z3NkaB8xmgG6PB03zqaZce+8VcTpYF"
    "bpuDu91gKERLIdoxR+AoREshWgrRUoiWQrQUoj10OIFCtBSipRDtyEO02kIzaipTgBlJTx"
    "nY8FPqA7FP1OpdH7SOOMs737aMOM1ytwjFxqd3c/1wgYmtLR+2/xwPVDB8SHffN86WR42u"
    "PvHtpIubL9YrO7j4cC12/o5yVRUT0IpnXjLH2bqx+Eo1iY6Sa1wfTTr6Aod9ODkNyWk4Zp"
    "8QOQ3JaUhOQ3IaktOQnIbkNCSnod2yl5yG5DS0xSOwb6ch2qFGWM0BjASluGNyFNpzYod3"
    "FGov0Jbo1W4ni5BrfnY3YjfHwHY5BqOoYSKd+GLS6g5Ml3TwA67CYJ7onl4sy+ILHvyq2t"
    "plPXnryFs3ZmcMeevIW0feOvLWkbeOvHXkrSNvnd2yl7x11nvrQKa4IDz9ZHldl73T1lai"
    "BGi75JUbduSGtZgVkpVpu9Ee2VrAbt+2LE0PsZhSI6vLzJPsXwlceLUDBd7zmbtkXj2R8m"
    "B7VDWfP3/eg4f0Zt85L/C6g3vOuXVBgTRTGf92fPzy5Zvj5y9f/3Ty6s2bk5+ep7pj9as2"
    "JfLs4hfUIwvEqyqW10Fyu4indTbAe7aup0oBpk1DsYZzBH3mDA0B52HhzhZaGZGvsv2lgj"
    "pGnW5QwPUDC0M4IutpAufEM0B4FXA8WBc2t0C9zBnU76I7hvhB+tGeyECdFmy/LajTgv00"
    "ekJVGqIv4QFGGHqubzZarwI2DvtQDgTCbaOvruZ+ficsQLhA8pMEvovUtAHhKcLGkmaGyj"
    "CUUr9pRKYizEiYYF/IbUlAePx1ND0kzQ6m7ilSD4DmL9mTLMJyr6O8Ec9Fru464U1I6wEw"
    "Lca8fVTPItHejWSV+9I4kSSjZshXzA1r1NUzBfjz36+4J6bkNFPxSjzEMnYRSSkYD5OvWK"
    "QYi/h30VD1f/+zy7ycdGpWTWpOfqJWc3ZOfoRXlwSdJQvvwCz3b9PpWFm/awYvjD7xG8Co"
    "mKMkXLBcuLuXzPXQEV6XxDPIMynRhxJ9xpzHQYk+lOhDiT6U6EOJPpToc+hgNCX6UKIPJf"
    "qMPNHnUY5bkhSRRiJIW9yzPWKTJirZHuAT+DTgCb3edt0DN4aypt1/0otTTrowykkzn5xU"
    "2AQf0ZdNSrAW02XEXIImhs9rknmaGSUHYjFNjn4NHlCTC9GSAuNqxYOVxzNmAWOLP0OvIn"
    "oaZc6FJTyj8NuXbargFlNpxJyz8tjM6IJJASymB1pHoN8C38TsDrkG92yP1iW205cxysAW"
    "k2HEbBHFLIwjs4TcAsx4UkNv3FDmhu4p8ZP7c0PE5iDGg1adcftOpKBf8xu0uGON730l2c"
    "YsThrngjYeYwWzP5Pu6MvH08+fP7w3jTSIohmx33c60IAqkeBEjM6CUgSHR3ZMzczwfjfB"
    "6y4XQdnnlbsHqi6QHFSrMLpO5re8xrH5KfB5U3FACtIrZLC3azob7ToLOnPFYWo02CxOmD"
    "fFfRqRogQ3BnosMLKLUZgogAd3tsIPQpZZEobcn9XUNLXYfjkYi/Un1dRb7lVXbrBlkPg9"
    "Qy8vO4iwl80zkMt6bHD9Tz6L3Xsj+6EAZDPyNTO4EQYnwfx2+X0/I+L4eScrApc1Il9+SS"
    "U0IzMjqITGShpV0tu75JZ6nM23zCz9CI+wR8LlQ1MyWgha8ho/AislDLZtFVfgBDB/6ljA"
    "FHk/w2MsRaC6n8UpGRJzwWoVhDG8SuzyLTF4mT6qS9vHg51CuHQHO4P7yGX+GrObm6OWhG"
    "a5YNIlq3kapWs35zb7Dl+uvGDNOQ4LAaSFMtE4EZ0Fm6xdEzjKUaYc5TGnoFKOMuUoU44y"
    "5ShTjjLlKB867Es5ypSjTDnKI89RTu00o4YrRaCR9JowDJcOg19tmBrhtwQ0EvzqXR+0mU"
    "eumHrbZh65R1mE5X6neHM/jyJLd2g0ock9AKo/5B5lEar7HeiNqC5xt1VjRs49F8yBi6Ln"
    "q/zdpNXxJ1apd+vSzyDEjOA5WCxBBOoVWDLMkc/IdeuYMc/joVCJmTN3b+Ey1b0iXH+VxD"
    "868Bweh+sMBB55y+Moa/YBv1PX+mDfPz+wBxJFopU+SPFL+H+verkfCyQRNBBEOaw3UhyD"
    "Kg3OF6zBjZBB2BzsVPeKOOPoP4/QI+Ba1JpZspwJ4jMIqxEPVyTYCV9/PX12fPK6IFLSVj"
    "jo7IXVvYjx+lUHWrx+1UgK/KpkLrQ45N8rg/3peeRlynE0iHw6mNlvYuQb5BvsVFsJlis4"
    "LmBY1+or2bftGktxXQeVZSYSXdbS2pfgPJJ3f1LbX2kzAAUmKTA5djFIgUkKTFJgsusJoc"
    "AkBSYtimBQYJICk09G9lJg0vrA5ONtnpSam6p9kpas9ghQaqNkY5FHoYQW2PQ2DBLfSCUp"
    "QtmskVzEkQNCCphkLfQNrEQQYwz6qRm7qliTxYwxJrnHRtKqAmg7MdSGnciNk/4O6V3RYQ"
    "m/p/00BlQogdlOA9yuI7eLN/N1Erk+j+ziCPxFMF+NypfzMLbTQO/VLqQzj0dT1WLKiAOq"
    "kNYTAHfs6B3bRQaqX7ZcbaL6ZTtp1Kt+WU3v2bKGNIsS2jlWKjMXpQ0fcc+LumdnHKaQtI"
    "LT1vBsDvFdorTT3CSxLtFatVyij+URKnBZF6/tAkIRW4rYjjkgRxFbithSxJYithSxpYjt"
    "oQMOFLGliC1FbCli213O7tMEV9YgTbshX5ahvzGJ6lqcNbOEXm+z6pHrIwrbnaNCYZUXfs"
    "VDbM6nK067or4EZjMFcIbKA0c1IXbUtu0KhKxCtw75LU2lUwib20nLuwA2OkEj6IaF+I/k"
    "hDvQWzqHxKmv9K4I812U9pe2oaF0n4jsWGKxQlVVewX1MwyS24XzsHBnC8USESgXVkklCs"
    "/ari5ReNZ+GuXicEYtg8pgI2lqM0z4tYdl3dbkplCwWsS/eZubwsMeHeY3N74pH0y7+rEE"
    "fsya4ufyq0l71Dxb1CVUzsMo8EUTiJCv4EByH0d0gFIVxcGSVw29rjAULKdg+ZhjoRQsp2"
    "A5BcspWE7BcgqWHzrsQ8FyCpZTsHzkwfIbePbUNGJeALLZv4W0cUMH92tZzDxFYd/Aed0D"
    "bCbFiF2N/wyup7Ebe0Y8UgCyXCsBFoHtOmK7vVjkpAuHnDQzyEmFP1L09eWPugdYTIYRsw"
    "dfMter0ucrZx6ftyjuGsxiqsj2289wpw7oPWH3Kufdk6mGCNNrD95/+rxKjDP8ooUOeUiL"
    "6TF2LlFoftGbQC+IQLsi0ApwWnPDbxJjKZjFVJGJKbhRAF5e18RP7BBiYou9hFgF0mJqjJ"
    "1HegmxCiQRaHcE8kWtOeunDzQ/gki2N5L1Ya66RxDJdtL1zA3jxXRe22tL6gvvWUOCcRHU"
    "YvIInQH3KVo84a4tVRoyjPYSd/XgFhPmUfBNLzFXD06k2h2p1pzV5Pa1Rs6LgLaXUeA+Uw"
    "E3EXFWdssjEXyN+O0Sc8gOFA+XiFwGvjjzNfUSHchQgLaZFp9wowLrsNmUIJi2IF7B+SN5"
    "/nz+BkMxzv/CJZJUYhEChHyJG+relXNgWgUrjGcHSWweDC+DjiwcHi/4Gsh0x+cY9caUkl"
    "seOzhjZsnCO9ixf+sseRQhV8k4+VsJswSy4VL4Y0nB8rei9AxQVsPnZ0HgcdYQ5shBlU7O"
    "NYB1OCy9wn/pJ2bHBVNuZVTclRMJdW7ud5GjXsRRmcLv8PuQ40IWgxDASYf+AKHxs8vLj4"
    "UzcnZRvi9/+3T24er7Fz8UaVtleqrjsV2JoToe+2mkRYBZFU8RaCw1PGrXMktI3IJppcJB"
    "63jUvqr4N6/iyT3qUWJ+cx1P8WgaV/HkFAIWxu7MXQm33pbdRU9nsXvvxusv+pk2Kf+yyk"
    "pc+6J8J2Z3YILh62/bXLRYMOjf8xCVbdCm6vqzm+DzIzzCTgTGqi3GAmynaz4LOie9dUJi"
    "sFoFYQzvE7t1HUVMUHiZPmqdKyGzSWhoTRTjpmoMbvb+a1Hj31COts0xZbW9Wkww+zURuz"
    "yHJ9l5RpHJgxVsCwdqFPCbGQR29xX2dQljbTlk2KkeMuxeEOk7DK5zju4oWeQhUBaCXRRm"
    "OKvrIGwASKWRVBo55so3Ko2k0kgqjaTSSCqNpNLIQ1f3UGkklUZSaeTISyNlqrSJwM0gbA"
    "4WpKY4Gp3YTFjseqvpr8fdGuW1tMmr9BQWm+rdVbgMbTM9Rhy8Ma6K3K4i8kAM0r8ucifK"
    "xVZlkYOURBJjbIw8xyxO6mLOi8Cd8YaAcwqzP6Icvb86/flbHyeY3O07bVCjnRW5tz7m+2"
    "CnPB4uXUxIhz/jHDdJ3R3WCj22F0u97sJRZWUvx1DVuz8H1V7Cd3PDMY7Gp3VGc2PKdxms"
    "Tau3S3W7cUOwfUVGnl/oqYvzf4NwNoA+hup5nVpdlHjqNPHIDPMVuPGgXjirWjCvc+kSP3"
    "Y99V36ugO4tzrRBRm+j5VbgBupkStegUxZlG+A5R6HIA82zjOQ8ZsIqWG+6xzdifyvlRvS"
    "4dCHY4qe2Dq53eK5LEDZ7Lj8fbGuHoe+7eY7GdGtzebLtgJbBolfw5ktIzAyEJsLBvCOFK"
    "HtuXPPvIRnjkZfuPuBHvJrGoZx2MQ7uVn047nYjlkcLmEEqE+C0KRuY5dTMsRO6kzqFmbJ"
    "wdjOLXEQM09jHfAKyv1S3FzmdTN75hLXv0er2YwyeSDbSaO4Qm9ZxLTAao74GKizYnUhjL"
    "YZS6w2fGErVXC7aIVJgiga2U0S1ESMhv2kADarWkKI4UZ1smCa2tbXN9vVO9vun6UJPyP0"
    "z1JlkPU0Ch58w7KgPMQ4guN8ufKCNeciJRpD4jxaAV1c2IjQAg474Efgs4p+46qgD+otHz"
    "fuN5YG5Y/ntnVB29YI6DR1Wwu21PYGrV0RuvR2aLvEZ9h1jDWqnAQ7IBSCBSuPzTAHK02A"
    "FKbfQEUr+yiwSE9nS6FF/gRvLriY5osdu4yiSksHlZRgojBtjRmirPmYGgFS5QVVXow5sZ"
    "4qL6jygiovqPKCKi+o8uLQyZFUeUGVF1R5MfLKi9RYM5vsXQAaS0+gXo6ObfH79HouHXZO"
    "etbsYUtPar67hE1YHsZdN6nMRC+wdIPPtO5kD4FqSz2jw7jvKqjesm3VPryBuY5BRy0Owf"
    "yySSefYFCC6NKQJQcjL1gPL9cNTsHOYOQSJJfgmD0+5BIklyC5BMklSC5BcgmSS5BcgnbL"
    "XnIJkkvQIgv/EC7BnF1qlnJZgRsJlnMbJ9+gfcd5B77BkpdnS2yXvEwWIbz3yd6cwFphds"
    "v8hFF8lsxveUNj5vTbSbtXMIqn19nCjc7A3/EuBZ0XbDGwU4IZj9DUmTHf8dDqwVuTwZ+e"
    "J+bc4OMd+fgfnXPxaeSwEBuqwBEU9eMLFi1qzJud/tDADkcUfFa6HMUv4f+9MnZdnKKJA4"
    "hDrKX9ygVeD+p79MAy9qoUOHNvL5oMmxRkfz6DXmYMHPdZkHhz55rLIz535PgO0T7I+ZPF"
    "f06kgRokEdih8SJSTAAotLpC7zYEq7OuorWNbDkg+wmH9qWiGfr6RkqnOp9BG4lqXQW2US"
    "fzDkgCCdos3VkYRBywPsfuNqD7OC/+9ua5ddSp6NIH0jXaKhO6VSQYFiKs4P6GCwwnlALf"
    "YIGiiiBeJ+vIuQmDpZNEshHN2pkHThTUVSX0fArFIykeOeZwE8UjKR5J8UiKR1I8kuKRFI"
    "+keKTdspfikdbHI+8AGVXatLX31hA2d4upNxDH1qdb/GtwFer1VlMGuQU3+k7yinCfKVrh"
    "qFf4aIm6CNw3qMSgM6FvW8WdNCLFf3tP8yjC2kymEbdbWgFSa9jmK2cenzczTwpmuwYpNq"
    "qG3QygZQxDpBoSTK89ePvp8xrHM37RQoU8pMXUGDuPKDS/6E2gF0Sg3RLIF12cwLbtz0p1"
    "jyCS7Y1kfZir7hFEsl2QjC+ZW5NysElVSMEsporsDPgMd+qAxQ4YMZxEvzdlQWCzl4SrQF"
    "pMj7FzSS95VoEkAu1mSFvIeTwFNPewe0rAFlPo6KvYqnCMYwKO5UZQDrG9pFsDvMUEehws"
    "1EvSNcATsXZBrBnOMwjNhs1kIBbTRNUZiK3Cv3N43sXXS+fli9evn71wmLdasGfH/XyhXT"
    "yhzX7QRhf2cbsHO+S3tbH3ZkJlEDbT6WsMW5hg8vq9yDAMQkduvBdxTrr4qU+a3dQnFS+1"
    "3ExfP3UF2mJSjFmM1RbwtMgwtd5iakgB1r1gZ9d8gFvpywUlWIuxPmIewMXMm+JdZ8IKJT"
    "CLaSNDNmK74kbvGcnsFMhsiWOWGePaDePFVI8LrrMYG4cRF0FtRr1OAvgucnC7GGsWm7fU"
    "YMwQ28terAe3mD4jFlsVXJtZi/XgRKrdkWrNWU0vxdYU4CKg7UP+cJ+pgJuIhFF2yyPhLI"
    "v4LU6XO1Rir0TkMvDFma9ReTuQoQBtMy0+4UYF1sXQe0UQzL8Wr+D8kTx/Pn8j0pv+Fy6R"
    "pBKLECDkS9yQ6ajMwWh1i9PMazilLSEwg7FYguWVAbnhg2UDlofCzpPI0JuVh7EZ5yiY9F"
    "4tsQj1dvpahTXwFlNgxPf2A7+O3DrzpJktciAW00RwBWzVwb3ak9iqkNeXL6rgFpNgxGyh"
    "hz3WzP9rVaMKcDYrUKc6Wx8uahnfRS0q3f6B9CLm+wnzpqJaLqkRSi1jwqugY0G/3Lmjdm"
    "5dB4Viv/ww5P7MzJ+eg7FYWKlu+XKvul+PIU0K18fLDpfHy8ar42X54vDcGz5b4zojq6EA"
    "tr9SiKMvV5dfv3w4/3bUgwpRDDZ12jJJz8VM32Rs9UWxa2rqaYg90uvy6v3F59Or/8+UXr"
    "8GD467xD5vzI/lHNmx0SdUY3yjhbuaNrTHaqNWPfweaXd2+vXivA/hZl4QcSXosncYIQmv"
    "k8j1eRQ1JOc1X04VQNtvKL1hBzcsa/uA6a65F2C9a1xt4nMY+7+A177GTtNDLKbRiE2eKE"
    "jCmRHzZBAWU0QIuoIicRMk/txJookTJTPhM8a68RsehsyzhH0kZvvyTQXaYvKMmGFWgOUF"
    "i/h0JU4P2A117oKW7IoGeIupJXs1FrhJbh6vHuwJN1Fp4w99+6d0bKDS2kGlwk7BCvugBE"
    "ls3kSlDDqyNipAqjVIuDs+x24pSKRbkdq/dpYsvIMd+7fOEq5YDGLK/ipvJQz288Ol8MeS"
    "mqwgG3IG7DqNgZ3NBXIRljoS7EaBkVi+DdmyRg53I1EKTDTaCY2CB99wjmweYhxNirQT3X"
    "lYBA62JuLRCujiwkZEFoK731EdKwaqhdkglALIOJAut2zYgqg/gitthcv4riJ7lxNlR4Lo"
    "jRMjCgevy4wOFA4DoPqDYlm7UD20INk8sCMna41HdeSieFHE45or+EzB/fz3K+VubKbIKT"
    "7DnitXTkpB9GyJ8lKFnR+z2baoOpdPsQxZqYEYK5MRs+7AWIyAwYfEYZRcR+7cZaFbZ30b"
    "4fHxy9tisD2KQEiKlNVhEHeaPtDSszgk9lz/HkNCW6LuQj7FUnyJiyd44NH2V01Z7t3zEB"
    "0rHmfzLVH4ER5hF8sWRZ8bi46L1xxY2LDpaDsWs/FaW4s+e6eTFY4iOqWuk0GFYBBiGviW"
    "2AvnnW6Nw7FwaJDr3o2DsR/6dlj7mohDdw5PshR32yIMdeVdD5TJ3bkto2WKN/PmITNTVg"
    "TYPG/GT62V77AZs7JQWHYO5wkiUXahdYPq0ISej6BJMzRpZsyDRGjSDE2aoUkzNGmGJs3Q"
    "pBmaNEOTZuyWvTRpxvpJM2g4VWnTmr8e7Ls6ZJvEszQoNg/gnkQ5Gpub7NYkrovJuVVyNX"
    "YFSte3CVmLyIasdOOGoIvM2fodKCjYfQHkKiaj3bqgqWzPGygq60Rc0azw47oW5I14Ttdv"
    "iec9SqwUzQ67iblki8yNo5P7/MDhomtG56LobVGf+pRM7owS0JCOF+sch1sKfC0QjfBbAh"
    "oJfvWuD5nek5/Dvb8EH/tP8cbkkhJLd8ju4bmsnP0l+Nh/oDeiusTdxqk8+whcfGO3Ry0R"
    "C/x60ilUEauVm2MUDiwFvTwXUqgbeV+/iOIMFGcYsxuZ4gwUZ6A4A8UZKM5AcQaKM1CcwW"
    "7ZS3EG6+MM5NbbLX7BDDVCbbZ+JFiFDZMfz75juwM/nvLQbIll5RGyCMHGJ3gjbjMmtspn"
    "957FDAh1VOOv019N2nx1wk1zp1Zt9NMhahFCKLBwwzG86350LmKHg92yXsUR2Lwrl0dpl0"
    "ahGkfcj9zYvefOPfMSnmvvA6cp4lpv1mZLlXR7++E//D/8b0pBFxnN6ePj/A7cOOLezY/O"
    "e6HXwLLCt0t2xyWA2lPig003R5T/6Jxm6x7EHmCnf/hoPEgQ3/UcFJHZL8utKzUkEPFZ2V"
    "QMjT3sFxKqni41jtB/HMGbqdIRWIYn+L+2cY7izsg9ukv3aEavcpoIa2psnEJYnSaSYVhu"
    "OOPFP/Ut/aclPb4Upxic/gxiJCpe0WfBYkWUverRDyHcS3VN1Foa3Gcg1h92EPFwxsUoMX"
    "TmxblrxdL5W22hmffKdUOxmfF5f0x8PRW77DB6bZoVUKPY5jMGmjXbfIqCUZVc2t66oa5/"
    "01qKR49K4aJ49KOUeROKR1M8muLRFI+meDTFoyke/WhlL8WjrY9HpznPcpqZkeStglrv95"
    "FTVn3uqeltWtxaMvi+hNK+kwyaH2MzgTSEBa63snTc1J/5BvY5FX8Y8E8ByGbCIOe4oYP7"
    "dXC/lkQCUvz1ZZO6B9hMhxEzCF+yukLSr8ID33bFsNp6UuvUev4Md+qAbhTilCnU17GE9F"
    "mm0FsaVhAYnl57gJPp8yqBzvCLFtrkIS2m0dg5R6H5RW8CvSAC7YpAK8Bpzb2/SbSlYBZT"
    "RV38YqtKYbZUjIkt9hJjFUiL6TF2LuklxiqQRKDdEcgX3WdZP42g+RFEsr2RrA9z1T2CSL"
    "YLkv0zuJ7GblzXa6pZVSgAWUwXpS7Adh2xXUv8BCn6+voJ6h5gMRlGzB5zvmJhvKwdBNXM"
    "H0UoiykjU+XT3eZmvDwE4Z3jdm3rtWuOybbYl2Vqn2AxZUbMM4+0c6EMlnvwnIeFO1sA28"
    "Q8XOJgc/hAsw1Otog4F7FymfIwtk6GbIYlMDU6WwDvzhq4KwMqkfAaoHZFQ51waBYwxyzL"
    "nIiDv7jjY0g08L21I18kzdiMJEHdW7+7LGyh3Nnl5ccCQ55dlDnut09nH4BIgnxZ0LuanI"
    "J5NPAC8+mCRQuTu6kCaLEQPPrM74FaaT1UH1Y6PjnpEhQ9OWmOiuJ3Rey7/r2LCSMN7Shb"
    "k00qsOPJN/kNtwzSjvsg4IBXZgG8hM5qdueyKsRZhcE9/BHK7K+4GowQ43+4cw3Qc8z5ot"
    "nUaUa3ROFUoMY8j6kWfjzH6/fOBwvncNHpqUw2h9edT2/gDgtC88NTBz6ysyOu9Yhj4qjD"
    "HPlCjnwh3WEaowfqBkxb6eIlQyfobWW+vZGBVYK1WZUfsW1VHm/fh0QpMNFoJzSSZWpmDX"
    "WKMONIMVV7TmcCByEYwcF+m+twtjTrrpMBjAPJuOGcW46FfBBLtH+/HdxQFd/mXWDUYx4V"
    "pjf3hcmOX4d+O4rBBsC2QdvskQmQjSgvSlbjdjzlMdtYJYI+ogGG9Z7K53SZ1LvPxEFdrI"
    "wDZ7FcgEcrwLF7reZ4zgNsYTPsHOknhNEQjJJwzucDYxCDG+7MXQkEDYTFL/qZnQoMD4XQ"
    "WPRPwvcfeLK56AGwJSrP1WMsxl8Niw88JF7169kWld2b8z1aVGZjgAZCZnGetB2W35ADNY"
    "pxSaFhbIm5J6RJFZDncTbfEnUf4RF2oW2/3BuskC7wXtsrOpfpo2zWdXaO0Yh5PJpKlWpL"
    "jH7FR12JJ1mM0aUs6eUOvvnwmIxZeMu3lZACk9/Ek+zFZIRdX3GLWCHvRjoUIP5wmPAFfN"
    "e1s0E3LQjbYmyJ2ERw/Tk8yV7EOgvmz+EAACrf6bYv2A1Eqi66+yliY1vs7rShGPYgOarr"
    "JnavdKWWVmLpkg6TrCSGck1qxQ9Ewvv0ELpxjA0eZGMOeJYfMdmbRzcSk9CYbCSCWA5sx4"
    "VXrDba2fFPDdzF7FE3jhXn4/CdzCL+rxpx5N5eNMeH/1WD+27dh8rCaDPSe4iiCzjMgARX"
    "UEqdZC+4nTjac+ewGHvvLTsrIaqj0N+Oj1++fHP8/OXrn05evXlz8tPztLVQ9au2HkNnF7"
    "9gJtckH2OqpnYZR+4fVcuwnLCBVw6pr5wKu2Qi2URelsBG0m84t2shKCdOtIBrSioSnod3"
    "kgvMLiSpoZa2ZcBR5JJUCdDcbzsFsDnYDpyXsy0k973FTCyt2Skq/HnH12//FEoAfHn65Q"
    "J7ganvwLj7U/YO69eYeycdwR51f3S5VUC/RS1QnlAz9L3KnbamkfV4PUjDyK1QqnacG3tv"
    "VkExcPvHYIXoqUV6s/goAFktQc6vPoCmM3F++/Je/Pv+w8cP3z6gGMew+OXVh3fwH6fv8Y"
    "OLT18ur77hrbvECSJyxMjB6lpKXejFEanxrDRXQORArKbQ//56+fmtE3hzZXU/SMwjHXIt"
    "VeeOfDNxA+OvyOvZvu4YlZyi5qSLnbt2Pga1Q8vT7yYbHTxTL+g4rhwFHFgycdr+PR0gNE"
    "ErlTkRUMYTQvCttlmVTiX+wv7JkpiyBesieICfCvVSdFiuwsSvc/rs96eHbmXfXOXQ7VJT"
    "PoXtnD89+PbUe2DryHmx13ur2dGjDmpXfUwtH4EydiHqQm5cMe4KjiLs/J0zS8IoCCNnxs"
    "JwbRxu2lJLk7xSV53c5ljLQ1mvquVkQupXg6vHd77++0c35ro4diGaDjsRhw35M9MW3nt2"
    "uEkZZka0DMZqkikff7KSlVLAJYp2WIO3YPfcuebcd0K+DO47e9r2RyVbdIa/pK51xYQnr6"
    "o35L9v1x3Uymmol3bSHzSYE6rLnKGgC4G11s5NGCzh7znDlvv1OoAZOI2ksdAVQCNpuoUP"
    "aCRNJXRAI2loJA2NpKGRNDSShkbS0Ega22QvjaSxfiSNtpWMggw5GKujDIIyarMT5+Lrpf"
    "Pq+MWbXhL0ZQf5+bJRer5sbFn2sr1jGZiuVcq8Z+sG1mF1NClIVMuoc+OGoHhIA12511Bb"
    "Wa08l0cTR/SRAu7xGIZNhYU/DzprKC0kQ4FZJ+iKAX+FrxL2+cxdMq8h4q9ArHacIeLTcB"
    "sKHiy20AqJGuALSormHPKc1XvOfg7C5dfkeulGkURsxXdWWjFp856BirecRsXFG/1nv+N1"
    "EwVLfh3M18IxHYlWpwHwDD5QcxASVncogzsJKAeMt6wLqw3yxKeSMi1+Cf/vlbG9foq4Xe"
    "jYZRzcZRnq2E/uoF43cRTNCJEDGUF0Tdw8sOP9alqBHxv2Ws6BWK9nycyZCYgLHMViUW5G"
    "gQbkT64xZeGIkbkqXEkrF37A/HQUAfdzOobI5tCnAC5wbbNKJ4YrfBjZre5c8xs8cE/1lF"
    "iicV7M+XIVxKiU/52v6zTO0opWjdPN1k7v1OIuZX3M83gonJgpPDop34q6hRCzIqJYJlmF"
    "iS89InBmZ0ksKielY/PG9eExa7lK1lFXT9fOf6xGT/3HkfxJ/BqR8l+PUnF9PAHilFhds5"
    "gzCOtVKrlVUXksjTAZDbAnAqCkRlfUq+XW4x32iYWVqppb0GAmyuq7F1fuvk373L0F0WeC"
    "/gzCagp8/fX02fHJa20aSw+hkvS67TroJ30Z4fWrDrR4/aqRFPhVqZjiwTcTQSmA1XQopK"
    "DWXa/yOhV06edSP+7iUz9udqoflynhYTS81+CCEuShDLy+OrwiENzH4kUc7s8jJ/E9LqP/"
    "IWz1IRokY3ikCnyhztWPHuoYttkPk0FYn16g1Fvth1Gh6YeF64kTgl1KRDUN2HlxEDgeNo"
    "ohZ80InDU6FQQ9NvJOJL/Nk/bb6AOhJs6EPImecMqffR6ayySeBeKAtnlp9KpJV09NkAPo"
    "lF+vANIkk3yrJO0/GbQd075+tNZ7o21M1SuH/Dd2+29SOhmYT3kYqy0oxHLatKl4pNWZ38"
    "Z8+qmLQ+enZn/OTxV3Tk60dNWMcyBWk0LWmysHMEAIHRj/XIUB7GSJcy7XOiAW8puB7tJd"
    "qMUg4QyD8xnESGLzqNYofjHjkP5CqqI/bPByGo+pqEZmHhHCN06qyI5gYUrF+enX89P3H9"
    "qGVOxYW5Mtkep1tLRdUqtmlq3aHDwrzP9jfs34P+Fic3MjAHOdqn50LnGOa5TMFvo5kR7g"
    "qv3Vjc3F9/7jteqZG0WJ9KREyfU/OSALCPSPI57rPK6WkOJmteKWEbKr2pZBWK0pfJNKgW"
    "AIRLPYdd+QW8eYW2vQraKmac4xwH0OxHrkK+ECuFe7duTYqpQq9sTgyENZk04mLo8n64cq"
    "+CXVrWZU/lQCGonGnm+TvsSTgJpBdOBxfnmtYkvt3WA0ygjRvlF9Lx1K40lzO1Xi/fvAnd"
    "X7WdVX7Sp8blEXDV6tlyURegCUqNAFbRnnn4XoW0A/54q51cuq5yOoccmo1GPSDKhxCTUu"
    "ocYl1LiEGpdQ4xJqXEKNS0Yle6lxifWNS2SvTxOBm0HYLmuVffid7mg6cW7ZSiTz4kUpul"
    "uvOQsV+8qCfFm1J9zVnXudFj2kXSTtcbOgPa7IWbn56U3gzeta0J6LThPw2m3kykFbTDUN"
    "YUGyQFk+wrLWDjPYQz2pmTFwvsAj2BBOSGH2F004en91+vO3Pg4BudvCxEZkE5zXiKrKiq"
    "316EbFd1KFgWXiOu+ltgwwC6JEyBxUKz2lBJjWGQ6NfYMKMFt2D9qjmCy3DUINxkgAbtsg"
    "aJ5wM0RnAOPBsjDMEdVodUmM407fOS+f48eRmmkjEI+qJBaO37pgnO2JCHEQs5pyn0+gmD"
    "RQIYUYZN7jDlEfJUs9D85zfR5tfeEfpgU9q9OiW+ijAfbnwHjegzhsKXJpcLNgVMFDOwem"
    "D0KFJ9PoT3OMpE8/t8PW3f5Kd/ISh1vDDdsgq5opUIW0WAs++jV4EKgXm3VY6KKLT9aeYb"
    "6ZeBfsGhZlIs35/s8L9Y7fEOrPHzKnhI+2pUG/v1J+dJf06Obs6ErWDRhcs8U0BlIZmzIl"
    "WJtZacyWjMTybciWdfZMJxKlwESjndBIB7uNHGsloJGkxKRxfezfETzwYeqvDTxkIpHACN"
    "F5iHG4L2WyhMxbFvrwTTDAXEADJMsUDSMsF0DGgWa55RKeJ8VmYfn0lUNmfWm+qxLEOOvr"
    "PPeoRyVZNiZ8lURuQ8JXRdoMgPNL/Rx7Tv/2QmYjvvOStwOyJT8OgO2r9EH2oHu3wmYjKQ"
    "ri2TjTMdeMBs2bKonOFNjPf7/iXtM45WL+4kd4kmUiSHnKt0R9yU20XuJAv+1Q9kU+5XGi"
    "aw9ptOKsNafS6qO4MZ126umVHVpK4lpdlNaAqeZVlBlLmbFjTnykzFjKjKXMWMqMpcxYyo"
    "ylzFjKjLVb9lJmrPWZsfl3MZC6JTCbpa4YUoWoFiahkUOunPPaLem1Leu1IkT/lbC0J0wp"
    "L6xtdFwezPrxcXqzVqe84Fi76SpUxb1FUnx1b30+b0lCKgJbTxCxU2fFQzHM751zzb3gwX"
    "kumvNINok104DOgb0URR4GaiEP+AXeccwD3XO+1t4Vu7PK5m4k+oRUSfuFhzPeqKjkwOzO"
    "L9M7nSANkbCz7v1+D0MSmXHVg9cyQOv5TG71bSoAnT+S58/nbxT//ZEcH784Tkn3o5Mm0K"
    "5YqPtuyXCSvrpS7vP4TSxz16wm8qPPI8yKb0wHoO40hVC51Y1c1gWYkaTN9AqVDJIpgxzZ"
    "I10mBzYOwyYnf3SMdbbAOQADzFU2QPoqDObJLDbCeBFmHOhWez5kSkyuxc2W+QK5jjpjlx"
    "kbEwGK4rNrCkwa+BwiD6Zj5H+EwqNjRkxOuHYggGK1AbD/JXuSPbjvJUk2IrooU61q7SXo"
    "5d/yELRrsf9KWkJpxaQtMwF7EN+UFndITkBnvTjqwts3V4OOxdgNn4OR7MhSRPgZnLwkFk"
    "Xay/8dzmpJf3EiUpeapvjt+Keeykz2R5Moccjhipsx3lOE3cEj0zCYrPDXjcfF1EXZXjpy"
    "/kS0OC/+tKSTQUlsdKVJCcx607cgQOD6de9BCN2EwXKr0aPDz/lryyF6r2KMTyiJqDoaDM"
    "dX5GZl6itjxBFMk3hlxRI6jPbykbPiPZr/vFVT8fSKDurJiocRjpfBfqEzUeOmdAg5F0xM"
    "YcqajNZpHT2eQDmXo1IlKOeSci4p55JyLinnknIuKeeSci4Pnb1FOZeUc1nL1qPNuRT/Go"
    "hbvd56l5A0DtG5jLyJ27ZHcuK/vbuLFmFtpsOY271Id4IJZ+RAbFdCCs4SkEJrh4FoQn+p"
    "PcnIao992aQKbjFRRswo/wyup7Ebe0aXSAHIYrogs7ihA9t1xHZ7ccdJF+Y4aeaNkwprpO"
    "jryxx1D7CYDCNmjxXgtC6JnzOPz5sZJAWzmCpSy8KNqniopWPHxRan1x68/fR5lRRn+EUL"
    "FfKQFlNj7Dyi0PyiN4FeEIF2SyBfNLBh3hasVPcIItneSNaHueoeQSTbBcn4krk1LZY3qQ"
    "opmMVUkSNfn+FOsXoPMDJAxv5OlAWBzV4SrgJpMT3GziW95FkFkgi0G89Z4sehoecsBbGY"
    "JspzJrYK/87heRdfL52XL16/fvbCYd5qwZ4d9/OfdfGeNfvOGifuHLcP3ImCJKyrrWkmVA"
    "ZhPZ0WzPe558SLMEhuF2rUjnB1zvqGAoZ35Eh89vXiVKAtJsqIBZpC85zHtfrZJm7JAVpM"
    "H4xth6Cj/cVmsbfOGEUEBbLsduY88GtnxW77cdBOAgUFNG/JS5WHWEyyEbPUdRJhj+Gooe"
    "SwmaUqgBbTR9xDesNpD1ggCsdcAEtuoAJC+zJP00MsJs6ImccPYrOMDbXeYmqkfbHWcMnc"
    "iWw3+F/E+pXtwB3R8ZppvWeqF81YBo5+/vD7UQ9ZVTNuVLQq42z+XeQsk1i4AnsmIB5urm"
    "iEmdVVqrWm/6YwdndaUmMWkUqrABGv/8L942zYMPFEoS1wF1utPMOuZ4Ol9gp0TjFXGX7H"
    "SIUuA9osxL61IH4iEvxkQ7OJLnDD3AJJt57aQCc5d9Im507q5BwivUdabwFunFm9onpCvg"
    "cl8L7FkSIzjrW05oehBHmoApu+50FffNIIxrR8H0dEDjok+BGcDxZFokWe+fkoQY5MXIgb"
    "FzCLpTPBA2zLuQ3iQcbkPYJDEaywuCNIYvNTUQYd37EQFgwoz6KLSeDcclAA/LWzZOEd7B"
    "g0gyUYyuxWj8R+K2GwYBmXwh9dU3Af9xmau9G/Eua58Hp9Coyq0CM7SUofyb8InYsyZaVd"
    "YGJPNIDbbFX8vlhvcRr24H+vwWlfR2L7oyym0ojdibDBex72a7JQAh2njE3fggTsW5oWbz"
    "/D0rR4+2k0Y0AFsG/NpsUXgcZS+Cw3naslTPMG9lrInF1G8F8xM+zP3AQ9EiLIPaeNbRdw"
    "rcn+V4ciQXEKtzENiuAjIYIebm4NFYLVKghjHKuy7kmI6hPGQYvcviU5hEwSMyq0woctcP"
    "bbqx/9hGZt+nMQ48A7X668YM2587AIcEYIYGMFuHRhIyKqP4SHtH83eYHPKvqNe2x/UG/5"
    "uHG/udF57nh26HGuNYUBCHCee5Q9BBhOFdqI+pKq2AX7lct1CDrkHmURHYa6iDeToUljMS"
    "OI1N6GoEf2JIvIMZByakKNgg5vRIyc5jAAQS6LT7OHKDtRkAoU0lttIFFVszQe4JCPOOqH"
    "ubzGJ3KmwH/++xX3WMOcUNspJrIR0sklA90r/7PrNtLAMcujhlbS4rvJpnbS0xu9rENPaV"
    "wrhtWJOoXIjfmPjsgtXfFg5eEESWyqGIhTrgpRlSzC2gb8ubo+0wM9lXpPU+/pMbcWpt7T"
    "1Huaek9T72nqPU29pw/dQZV6T1Pvaeo9Tb2nu8vZfZUPIEV8WTSQNwgnzr+hGRn92+fTTx"
    "+0oD1YEXCJNjmo1rQGZSZVSCYrIKN6qmVA1tNNbjX1sjyEIIiidw6SDCMqbBn4tyY52kXC"
    "vX7RgXCvXzQSDr8qj//Ga9uooi4HYru6oraaVjhi1rykzYLdA3/FEyfiKyY2i1potGJwCH"
    "OjGBdxvIre/tu/8b/YcuWBhRMs+81lfNGt0u5FW6Xdi7pKu0fcgUfuVLuU0QkGnPQnOtBQ"
    "Dv7Zp5Zqr80QTKjyCNpSaBpZQop5kABSpsEqnro19vNZEMBum7LIy7AlalwD8K4uHu0ZNd"
    "Ps0R2clRy6qZsNNDNv7TxI1T/zLaus5Rs3XErJxxzsbfedIOfd9irc2eXlx4Lif3ZRzor8"
    "7dPZBxB4PxQV9qphHfK5G4LlP01Co95JZTjbGQovJ1XuDWo26NVA0Iij//8m5qEOe4p6Qa"
    "QzisC+Nd/dSr7bKr7LzMZmMUhhQy7LgMbBXkCCmN0hRXzYL2DcKj6htHvbU7op7d5+Gj3B"
    "tPseuttOciufTnZff4wPlNbXnBGzy2yOT9jEsiaT45NqbtmcxaEblHdJ4BAtwqX/BdSl2P"
    "U8jBRdixyL+EdHRTHwS+3ofND9GATog9ayglCalk6yqkvp2NnvDJzkgYz3aNM8lNHizieq"
    "Py/y1SfZH+HZxXtUmQ+aAXIHqGhydtYTRUPYfL+nzfZEZiaeYfdwPd0qpSu4IRNDMQdiNd"
    "K/ZfhGtyXOdLB0BAKLY75cxTVK7kVjM58ciN0d8+SkKrzDb0D4gFjXWz9Q4oEPB9s8iJ2D"
    "2k/20MabYMvkIZRG+FKaHOLi7Rwfe9yBbA/TbObTxI/r2o+3npMy6HjSHX7DLUudizkPQX"
    "gHTLsIZHBOuEkjOhwphU3UxhTAfjv3Yg6XJfaCkUSXp+C7aCjqGyQq8L9WLnxrLqiLgGNr"
    "gugKOdxoRj1FfqOk8Jp8NMyTiJ9wR8yKW+wwHprPQrf9ykNXobTkqSl8P2nz2EgteRplSz"
    "e6bkSJEuZ/Kw1b9/fENCjmrDkLM68KsMkaxDgcPfheKCdCwMMv+BGTp5P7c8zkCKSPxg+c"
    "W7aKHBa6NZJ/379d4+L5R2r5468d/Re5fBrsLysqe5r8OqwhIX8UXp1vsiXtjfuXTpiS3J"
    "BPiLr4/B/9EqCOu/UNbGkbWHb1CD6puUIbrk+9fH/ehZ4kwI2+c55jelOsRQ4P70GHFbkc"
    "YoaSuHQP428QypwB3tP1drt16qT/HjFsiQKQr12uuf9Lpc3N13+pBr5L3GYVoGfTZZ4TMY"
    "9jLIWlfRjq4i8b11Ox7KiuVLKLqFiWimWpWJaKZalYloplqViWimVHJXupWJaKZQ/lMclZ"
    "myBw/b7T2XciOfHfvsMsSrA202HEKd9aV5qyZZDUpY59AoZdN0Zny7C9dMh9NnlVW3bklt"
    "WF9rBwPQ76yB3I987FlFIr/Nvx8cuXb46fv3z908mrN29OfnqeqofVr9r0xLOLX1BVLJC0"
    "qjvOkjDk/qymt2JLil8OxmYuUs1H5WZ1mrikUz9l8GUHgfayUZy9LAuzVRhcs2vXq21t2W"
    "pklSDt9gU/gMKe2/AEFfgVD50ZmE/imkD97yHwJ9JLjwbVwQwpJX9msAk+RT26Spj3bJP0"
    "KkK3aen2yLJcfkkq0mQCPlAGk+oNyNKCc1S369TkokxC/PVxXebhxmkcDYrsR2AHAbVv+R"
    "QEBe83AbkGfIRJX+oFZC9gcZ/Fjng1OiMAjMzSY/RgCcxm91du5KDJ7biHUYO5fRqgvgRm"
    "M+pPndwHOpEjZyH3pUVHYrRSo9q+horWLbeOqWjdfhr1m5U12ISs/RrHajIHjqjBmdfXSV"
    "eJNowTlWYw7WUGU7XH2bRXa4Z62HGQoTgNqP/MhmHQLyYp9EB9Dm4caB9iTMa2KBdWoBGy"
    "cxCjEeU5u/CdTmTB/IZlcO/KNpk9FNfd9CY5yMSrcV2sm3uTGE+4onF7gxLAcNyeYMwBsP"
    "9VP8eq475L4bOREnlx3YUSRS1mCClkd4ekoadUVfBfqxZ2pwTqCANQ4aN6jD0U2MmMsAbs"
    "5zTDLSa3ZQPhRD+tKlVMZrfZR5Ddj9kTU9zKPXTYrK59S88xeN2HSh4oa2hI7GE/5OFQ91"
    "G1g378eAvCORzlLRGHz7Ccfz2uJv29E4mAykEfIVc3ljttgVYsjoqmIZ8BfrfE7ld81JV4"
    "kr1HUiJZRaYHRaRQ2aSiuC0i8VHn4km2IxK0YdPikv2OCC1cM8sVj904wFq/ttrF3MJJxy"
    "pGeKsCTIeCxgxCdBHwWwVnl/VU0EgFjWOuV6OCRipopIJGKmikgkYqaDx0WQ4VNFJBIxU0"
    "jrygMbOYzDKfymBjCZin+95vxlPOCjbKe6rAjQTPluQclHoobRlqKrVuegzo3hzvrpzADh"
    "G+oqNn2zBr4WEWIb2vLNmc5FEWrlaNoKkJSm1yFaahq65+wgygk5NQLNcpIK5/H3j3qu9o"
    "B4+hCTC5D8l9OGbvELkPyX1I7kNyH5L7kNyH5D4k96Hdspfch9a7D8PAq0lvbxvOqCH2V8"
    "d6dPnt1w9XfYwYZRx+h2TwejZEG2A8Y4kMOaj2kla5e0O/bh5mJM5GtelCMmCxn12/rEBy"
    "+pLTl5y+3Z2+qddua4+vjbnuu5IyHdzBeZlsqy9YZNm3O4J1In43L7CnV3dwAeNapEnRZf"
    "sWFKdVGMyTWSzMISz3+FcCdkWDL7jnU8gpTE7hMfv8yClMTmFyCpNTmJzC5BQmpzA5he2W"
    "veQUtt4prK2jKn3e85m7ZF49kfJg1k8Y1Zt96yyRBEAjH/uki9syWeE1GC9CzoFu4o2dlc"
    "dmptfgnqcCoLU7XYXurMaj3zK/oQhm++gGsVHRiR73/U7wi7Lu4Q71XFBZ5BKQvCByHTF6"
    "1WqyPfphDmUnm9y6DbMcyMO/pxtFcagRkoswI0Gw2jSFTyw+y7sJnyjKD4DyL9mTLEJ3r5"
    "O9EdVFJrcrNiIa6dRFRHSHnZY4SLpkc/ADZ4fAahG4aJv23byOAhgUwBizf5oCGBTAoAAG"
    "BTAogEEBDApgUADDbtlLAQzrAxh+sryua5rfMuc7hbDfnYpWIM74FlvWorXnSLMOAvS4bZ"
    "xZZdS32FTvYd9laJuJoSHGOCwLFCmfezX0aSn8yAHtsfbj/cXVh/NvfWx90fXXUbseW+2H"
    "YPI+akgRcIRjU1HVUC8BKkjw0CeQ97gVEKB+nNQNImxh3gxmn7x7dfpzP9YVuy2MJAEK37"
    "jhEqg+caKFu1qJ/8JOK6hY+bc4gHmGfnXPS0eX4CkaG+PHQcxqBHNL/D6FsD10HyVLPbRB"
    "DAhQFkbix66nppgrKnf28lDEfoeTgWZrTS62DIBK/az0gUP26Qnp4T4vgY7TRjdlkUd+F+"
    "JV0GvIfAFwnEdBvQMdhLey51pPz10ZdJyHIX0LOg5IU6kK9joOJdCRHgf9FnQcUBdeYkYP"
    "kLRBvW7W26qQNgdjfkV7GRQ2sVmHhS7G0R4WrsexKFa+iwN4izIt3Pn+zwv1jt8Q6s8fMs"
    "+/jw7cedA9elbQ/H7qoPn91Kj5/VTW/CLOwtliGgOpjB2LJVibFfARuxUVlm9DtqxzT3Qi"
    "UQpMNNqN6zfwRUKacVeZcJC2MvuMXqlNO4k/FzOd3dlCuRlEMcf8XZZeIAZJHqLHTGkedE"
    "dyFIFGkhpdmK4tJx0+vXY+j2rq4rB5609svnwfDtjFePkDVgs8KmbYXVOmcLiuTGG3tkyP"
    "7pbu1KMp3KJJU87U9O8xDLfleNQL+RS7aCXrD/RkdKDQzdajEwqHfYix0bhFGwdGG8QiO+"
    "Eq5PcuJrwOga8r9azHjrMZphVvh6+viZDi5/Aky3mTXQdJ8XLTovO7bbWO3Q4zTjm4qfSq"
    "Qxs6XNa7AR0Cb9N6rhM81WxRzdaYS3KoZotqtqhmi2q2qGaLaraoZotqtuyWvVSzZX3NFj"
    "Wdo6Zztmaul5vO6dQYFLEMzjSfTwQPXQNvOWy18twZblJ3ogMhzWNHqNYid1f4mKym6tyN"
    "ZpjyXaXpFx7OeON9mgOznaZ6rxNUgJC0+FrNpM1RFb8eIU1lEr8Rl2YgtlNT7vRtKmGdP5"
    "Lnz+dvFAf+kRwfvzjOkdzjEebFwRU5w4ifuASv+Q0KZaU5qTDO/Efnc1akklYVUa2KNXeq"
    "Loe2qa+kOHXTKEjCumuxrU6vDGmzFQlWiFBi9D03C5Y8cm7CYFmo7NqOaQavyyulLMbB7G"
    "4KWikP7+sK1lt9M1Xg/Wmgz7dQPx29ZWHOg8BDmpU66Yp3O5ADRuI1Znfc1FtWgrT91lq5"
    "HPR7nZByE9fRAK6pSsWP9MnM3bmojEa+E1eYuqtcEYbiLPRcYDrlQHQWGTg87UCUnXN8NT"
    "6f9rT2auFHwnRxF3VDUtaNJGEXLOzuPT+MfiFDrUb5lDmIkaSu9shE2NIbIvWAMPG4Yc/k"
    "Etg4nFZSf8Bta79VzLHWn88z9YL6VVvT1Xd75C4DY29sGWosJ1vt+oAHuyXnOu1TvG3er3"
    "6ORUd7iPSxSTmHN3d3UU/wQ/YEr78sB8E0POxKPcsmQTL0FdmBDiVlotuJl/JumDOfPcsm"
    "Sgws0rswROHq2yI7nUURj7fMgT3FZ9hFE+lfEkmY1+usiAAtq+sguV00JcKq2Fta+jGMQC"
    "uWnkvLbjpAcrsqCuiY3n4Y9OsMZGm7bp1pXEx5j5PQn4Yc3ifa9hBfiYddyWdZdq3m0KlO"
    "7G0QzO3P2k7rCJoyt/OFBpuyt8P82g4Z3JhA5gZJlDq8ctnYE+eOr2LpScvc0SLEt+RAv6"
    "qLZZAHUo435XiPOYWXcrwpx5tyvCnHm3K8Kcebcrwpx9tu2Us53tbneOdtOoP7MQ9mfY63"
    "uszTAR0TmV3z4kAXnbJHzeVmEXBsgwTAUBcvsER9I+SylYjkEUUgkpmCs1hUx47NGlAGYb"
    "3yI3YqtBmRwK2PQ89JOd1G5bTNyqnoNPvu9b9PMSg7kAr3pTHPUab0k8mU1rfMtVlPvgrY"
    "OBQ3vlx5wZpz0QBOvYPxqJKBuiFS3h7l14w9vyYTAwPg+INizscrMjaivyJWt8g0GKqZm4"
    "4ZWtjUrZclccC4bGtXrTKeu8Zn+7XZao2utjbY2gxJYVcKu445qkZhVwq7UtiVwq4UdqWw"
    "K4VdKexqt+ylsKv1Yden1FrL6hDD4Zpl7bcqLN8ty2qCHKrP1T7JUdvoymqq7L9T1T7pIb"
    "eqKzvQr2U1MSgseoCwaMnFah6mK4GOJF43WGoOtXo4XKuHTeHQaXMWYL+4qKXja4aJDk1q"
    "I6Ql9qZWBIdsRdAcDd1lZO8Li6IHOA1XHKuxa6J6xQWTtojeSi0Vvezk2g7BvDi44770R8"
    "qKa+w6psPVM/gDO6Qyx+cPjv4BMIFrquO3fdbAAT+UYxTy22XIT1O29tJtRn8JbLf3boUQ"
    "WyZw7Avr+fRS4KnpgkWLKpLPF6whKlKEGkZ733zKeyD366+nz45PXmtDSuy7l+7++lUH5f"
    "31q0btHb8qhzlWLtDF3GteBNxPxHIIWmivudr/k3WMV3TfQ+kGa8x0r9cK5Fcb9IFsUZfW"
    "C3K5SsRRDU9qWyo0LqScnVFd4JSzQzk7lLNDOTuUs0M5O5SzQzk7lLMzKtlLOTvW5+w8iR"
    "j4inW2Yyj4vRNCKBvcsvC3ebOKUTapULeSARc87mtpyYF+NTdS28CsDGZ/vHb07er089ef"
    "P1yZGoO/Bg89iD78DKwSNXNQzvnlx49wOpw/js7/OCqxpW5lbORxK8CMJFWiyYW5x1QJtY"
    "Uqoo3j9RfZk8aO4o3x+uJpsytej9Y92JTz98EsafTOVxZNWv30evl0nl/fwWWv10vFmDkR"
    "HCk+fwbG74x5Hg+dSHyp3PHSgeHGEU4RW/zonHsufB05S4ZjrThG55VRjN87zAtqkhr396"
    "uUDzCycMLcvVVd2LtGqTOIEUWowWQQSdhe8MDDZ2BVwsnlfzE17duS2LXkRBNaZBC7UsGG"
    "CVEHUry4sfThPSwCIEAEryWm8Ikc+QiED4r66B3mbcRr9B1F/B627ykRFeHYRXt8fXimTI"
    "xTvd56w1QyS8SZx+foRtceV0T4W6QX3gKA7xiw7dwzLxkk6wCtl7z5pHH//afT//yhYEJ9"
    "vPz8i16eo9X5x8uzEomu13FdI5SLJls2XW+9F0ce7bx4Q+n227efn/10oFhFEvWKOUZ7Dj"
    "gOmXKDxqQILgrhFoRwuwR3wDPJaoKBJKTMnHX16jw+/4ItGTnuinsN7XfS79p1/fyqDhp+"
    "BJIzwrToGY+it2mHHDgZEQ69AZMRGRe4om5KTx94SuEZlc5NKTyUwkMpPJTCQyk8lMJDKT"
    "yUwkMpPKOSvZTCY30Kj/jXQNzq9db75rQpijNOYM9arvYSnyddpOdJs/A8qchO/Hd6E3hz"
    "XpdKECxXzId3aSZBDtZmSmgIC/ydZYEHy1rzCBio5fc1rHEWBB5nDaTJgEpUuQaoXZFFew"
    "LMbjIRvMRS5WC1CsIYuyC5XMYtQSGE7zp3RWpLYLu8/Fig3dlFmTi/fTr7AKrHD8Vrp6oe"
    "RpyFs8W0PpawgWNKsMQxO+EYheXbkC1rQgndSJQCE40Go5GBdzlHTOEzrRF/Bq3xv+Iz7C"
    "FbQS1IZ8Bfcy9AjSwObG6R/wXb1X10o/qEnPTLSatzHpdNPb2uUyf8SNTBCshIWKEMDB34"
    "JwqWoK8moNMueRhNMLgJNq1YgO3b3KB2WvnWzyP3Pbnvx+ydJfc9ue/JfU/ue3Lfk/ue3P"
    "fkvrdb9pL7ntz3h+3PjgbjEA78nQhQ8uHb6O16UpXRerMogrAGSTpWbKiOjt36+ozmIlkN"
    "YbsKqL1UDm4YlXDZCxa19NXKc3kk9Ym3+BVWZazFwoOV0ZZ89K5fV6/5njW0a0jXt6l5dt"
    "Hnxg3BGJoztKkaaeMHmBUc4rp4gBsbFbg6xavo7PBj1zPAfbp+7LgHZKOPHbilSgWsjtwj"
    "DZ5EVBdQDporWKhJNABeKYb7hDQmiuGOgUa3WJ9uZJUXYUZilGtFS22+TdeSIs8PYjAZl6"
    "6w3gOs3ZeQh+yRobZQJZVxj4yv2ZOISBu7bBRPvHGXjYyAYeJtmwghAvRX8Bx75F/JyWJ9"
    "7oPAXlPug0btptyHUK/rlPvgi+JBlsPSW+Hzk3+rr8ToFUfkKcyAqLcB2Hs3YbCEv5eu7y"
    "6TZfPUx939CuVJUJ7EmMPglCdBeRKUJ0F5EpQnQXkShw7zUZ4E5UlQnsTI8yS01WQicvMw"
    "tstbbSLqPWuXiwxA6k8tKX7U2+mbPFEDbzF9RuxpXrr+VPsVqlR6L1tC1tOoDLo/9fJ5D/"
    "YpO1GEJlJ2Y1o9BADrN6fCZ1QlVMs4hiJYLyLtVcqhT2zFQ9Qe4zTPIpN/oHOKGiOx0Gp6"
    "PfrUpEICn01zG+ZuNKsfW/KFhzPeqM3nwOwWZnqnmIMhFDVBCtHUF1ln1j3WchjWyOoUjR"
    "TqCthI+vj3DcJsqREXp8Z3RXEeZhwmi9pzUSFOIyqyK6yhfryTOHGxOnfLUHGhIvgRnPWN"
    "0d4K8zcEfGs4YBB0p096Cge/AzXycsKuCReKVLWh5JSKbYHkbFGHKPJtEMxl3Dbi4T0efn"
    "EjP3D426t20+8GQdFdiu6OOXhH0V2K7lJ0l6K7FN2l6C5Fdym6a7fspeiu9dHd6C4xkbZq"
    "ufUudED27O7ZHecrQKEKeVjVxRYQ2TeGWwS1mRQjjt8+4u4QOtyHW7ZHm6CWELazxB1goo"
    "Y0LX0JNMQeR3f/cnn53tR2rvEcjm1091NL0rLkFqd0rJHIrvyLGLBICcxi2uD07ewDHaRS"
    "bNOLW46fd7rmcVkjx8gvi6QQkUbzdKsi2DjSra75Ddp8zF+nmSVWp4+IlLZZUBdH35QIp6"
    "FsJsxlEjq4zzQNboJtPkQp9Yx5s8SDHTpLFt66vt0ZiwfJgNtrZXzWmysr6NUOUSShDdlw"
    "wscwBTwuWJ1i3BpfqMDazDdIkjS91/WlcyVzeoo/dXsCDOvfdQ49DR1DkGgFpQC0+Dp1rA"
    "NN8sB2JyuusAmX4hBJAzmYIXL0O4i4AaD8xg2XfC4H/B4qvPPAwhCO0Hq6DPx4UT8wvZk2"
    "NdC2c4zeshrCgIwjN38gAizxydzHdKzpbeLOjdxbtcA2XyMYgAoTEVqX0zJyb2CVOvyE2q"
    "rJaz321k4E5i61VyPvI7VXGz2NKnnZXRpDsSji8ZadoU7xGfaQLe+m3LYlVP7cZzMG11Ns"
    "ebQl1i6zx32Epz0B/KHSOwjm8EFPA2dZy689dm97nPn95bKJZSBU0m3Rqp5DaMXfDvmKue"
    "EU7eEtEXslnvQFHvT4mXyGmaPboetrIm6Tc3iSlScxnVQJxge7DhLLezWKPV+598w7aq6x"
    "kd9POhTaTMN0aYdyGzz4yKQz0KR5jFlT6jHRW5GchjlqSRgJL2ygOy+qxXFQbdI/0COpYI"
    "cKdsZcj0EFO1SwQwU7VLBDBTtUsHPoFFsq2KGCHSrYGXnBTmYfTfv0oWkEH0nLn2z/30X9"
    "vCJb4v+gzX/2hWnMlNsXclsb++y/zYz1KB6mhUy7SBkA4+fpQ+3D/TCCZCMhGmWtbW19VD"
    "Ch3umYRRpaPY65ZR28jWmjPVSUGehi8E8ULLOhSBG24BOfaJ/hxLlnnitz2phKqqrzOg75"
    "aPI+kvdxzM4l8j6S95G8j+R9JO8jeR/J+0jeR7tlL3kfrfc+Pua2KNKCpcYolPZuWJoQuz"
    "ysIU1LYxQNYbv6kY6oxg23zaeGr2S6Jy48WPOUp90ThQZXWUOfEQuzUc146ck5xTEvPDf4"
    "aDyjXiLXr+ug8p41dOlI17cZUJbR6cYNgTBzhu6KvjPFWhCNZlCd+VLqiRK7ngGe0/Vb4n"
    "mPF0k9mv3A8QL/FnihdNfDF9yfO/gee6IBVefafmtQda79NKKxVQcYW1VkktslqBVGBCjC"
    "jIMAqdWoNt9mOMriLOwc5LlLN5bduJiGPGTykdpClVTGqTBfsycRkTZmzRRPPA0jo2FkdV"
    "lLV3wWICbO4c+jmsSlwveTttylUK0EdKilHfKXcK303od85bEZj0TpInx4jT6wJQdVesZ/"
    "dFQMD9lHu/kfVFgIPsLug3UpTAM/feAsJhSdlMe0yzwmvlx5wZrzWk2hGf0lsN3mGVcI0V"
    "O86U3vC+v5tNc5ny5YtKjz3bOGTI8CkM2GytHXX0+fHZ+8Tq+IoHOosOgLfv2qgy/49atG"
    "XzB+ZdQmaLfXBhal118Y4psNV0W6psMdIVerqnalbcEpF72P6qT+xvWUjToqKU7ZqJSNSt"
    "molI1K2aiUjUrZqJSNStmoo5K9lI1qfTYqsGmc1MUbW1LvMpg9TiX78vH08+cPxoPJ5CRL"
    "3O87rRbhbQkfhdhObSKKWD3ZWg07/aN32/PwL0EdYU+ObZKZ60915/wqYVubopcg99gZPf"
    "2kf2t0dEFL6sa52QHvnAAXPbgRl04cHbRZsfUACTADNlBfhcGMRxFI07iuq2SzClQBtFkJ"
    "+oyb1FljN/BwIQ+1svMQhHfOHIRhz5zLTnrOSduAgZO6eVvY+TKc3nDDeVsFMNuHbcgJQc"
    "rViXSwOnfvIPOb9pm4lx/g5MbAIUtMt+yn/g8+tQkuzz6KfxFwpIq/fAfS79/K7hw9bcAy"
    "6DgPQ/oWdByQplJ57nUcSqAjPQ76Leg4vFUTSoxM/zzECFp84TUttoyeVGkqvtNduGVKUY"
    "QxeW1x7Neul33lp7gHs2zJKuBISIE7Pmi2Yw5zVXybpzwaTQawG9GbMxarp65D2iLT84u2"
    "RLWNc5B2Jlg20iIvhY0TFvNeqHt0IW45H+NCPsWe+/5b6hbMj8a4CcKJCgCoNF/RCM2XA0"
    "MHHYDziEe0GLlbG7G1++QngbrGBCiN2E1JUGLajljYIRMqgsVqXq0YuO36IqiAz5k4MbsD"
    "JfQmDJZyim1dapT5AyhXinKlxpwKQ7lSlCtFuVKUK0W5UpQrRblSlCtlt+ylXCnrc6X+lQ"
    "CbunVJNe/5zF0yr55IeTDr+/rozVod/BepClUqtKRipBDWE0CmYWD/JJwwbjUZZEqCER0y"
    "EOsJIbf6NuUI54/k+fP5G0kgq+ny6HNjpNtKeMDlru3IigF7dCo8aYYGVAnS+kQxl2M5vb"
    "i+PX4Ti7tZ9Tn4LpIORKGFg/hyPittj/lgbIUe9sBU9qKzAO1POh7hAcsDWVJPYhZV7/Hn"
    "WypMys9tgtsCyEhQ2ydsMWzoOauq3jISmpVwjxy/G6OchYNmaYsc6+XDuNvfxEnoX3HAbN"
    "QQzcsvmLQH9HDpNMyt7dTdQCyXQX58gHMbBPNo4ogZWjOPuUt5y8L9uHYwfAcU5bPYva/q"
    "nwM8juJ9FO8bcziH4n0U76N4H8X7KN5H8T6K91G8z27ZS/E+6+N9d4CMKm3aOiNoiD32Rb"
    "j68O23q8+mKtGpNhEz23BsXQ6eUjRWUQvFKfDQEhWSB+SmhRSozjUH6avXOOua5og2xadQ"
    "MavTOpsVmQzCeh1G7FQoJbKBCNKkbzODbr0M2loZ1JRuj6Pdy9WHf/8Nbt1tGr7oapktaH"
    "BA8RZyMH9rrp+W4HoGYnsIUcbWHbnhVEkUc3+QZJ2JdSDxhbsWSDOnjgaznULijhEa24z5"
    "cL+ktHorbx5U5VWF11xLu4hLj7OK+qbklM7mkM+4e9/Z83IY2sILJrO41ifSQtoClM2U/V"
    "2TTsbdgxspIUWR2gQdIZmRllEX1YkSRSWdx0PWR58RIyhoWUKMPhnmTpAS5Mi8IBl/PHBz"
    "BnncXg99i/Q5EwXIEZ4J+QZCvq7YEMHDR3AehNyaeq5v1qSiAjaSTCGxbwf3rY0TqTDt2q"
    "vVkjqUobKKfuPUlkt82Ef1rMeG943JLpVTaVW+y1fm8QhnOoXF3I2arydtuS4RLpyG2cou"
    "1esAo6cxRUA1tBmw2BwbJIjGH5jrvv7ROXUegsJHwsMFivektFT1XpCa6oNKJvXr+kbu/9"
    "cpj4byaMacJkF5NJRHQ3k0lEdDeTSUR0N5NJRHY7fspTwa6/NoogCg667H96whoJKDaGNd"
    "y7wMc7bW7gU0ObfHMbJcHas8uSrsHmilQNNuPGmZF8S6cNOShXdGg1NyIDbrdKc+bA5HEj"
    "0A6hd488MfvVB+3ElHO27R0Y6rOlruSJg58StwY/Hilz2BqI89BF2zVga6VNENuwIzy1D1"
    "qcKNQ/vRQ86dh0XgLKUeNNQ9u0X0JDsKQ4RPik97dEd+cwSlIhI6VGbnTvQANPigztnjPP"
    "2bG7FXxIN9QaxvLLzltSXb+a8nm4NYcbayYxALM6cQRoyY9zOyiDT6mLOl7PuN/ZvcoOoc"
    "7f8UCipRUGnMMQMKKlFQiYJKFFSioBIFlSioREElu2UvBZXsDyq5fl0P4OaQkltv9tscUL"
    "pxQ7jdcmGlBrNyN4ElUe1jgOF0/SgxzG7gOt4/kh939E65OeSOKXB3SFLk54nHaWDVhsCd"
    "dn8ZXbYloHFctnkvbpRyh5gZKFWxt2qAoPQCfrf7wpA8HfAnjWiQAxgH/oVrdSPuM4fsHg"
    "jQElviuUjEow9q7IAdNsY6SjKkQ6gJtzEAOb6px9hDil1zxkZa5GSJXQEnDluf/8xmYAQd"
    "1UWc8t9PWkNOYuX0Jlu6OeaUR7gDDwi5HCw7g8cL5xnq1c733y6/ffmhJthkDD5wlAllnJ"
    "VxJvFL+H+veoWYclg9cJxJEtVEac0gbPc4AgLBPFvyuTq6E/iXeaVuMeh+ANGUrh3AfYVG"
    "2iTnudKq6/efTv/zh4L36uPl51/08pyqe/7x8qw8ZoL7c9yPAaFyIDZT6lQLFuFBYg/Mjd"
    "Fxn5JEzKLWpLOUOhh7mkYxX1Xpc+beXjS5gwtg+7PFn/e531HQ41a1+SfCbWw24yt0+OGF"
    "YLd5TvH0qitfOq9YdCdbMD1Zz33FhjqUqni75H59XpL6aoOCmC3qkI6EPzF3bsMgEUw9S6"
    "I4WPIwAlmbzBYYOGXOdRK5Po8i1foAc4qWzPUwl9hzo6r3Z8DHUsISJSyNXcBSwhIlLDUe"
    "EEpYooQlSliy0yilhCVKWHpSspcSlqxPWBL/Gohbvd76zAJlt4KwxS1rsdqz530H4XnS1v"
    "G+LDrx3+lN4M153SiPYLliPrxKMwVysDYTQkNY4FotyztY1trofhRTVkBif7s4NzUVfg0e"
    "pCtcO1HU1E3Qo5au371n9uAzCcrqRbZrAwFVArNZHxR9z2UQu7ujdB/jODgLZ4tpDDg2lk"
    "4lWJJOO5FOCsu3IVvWjU3pRKIUmGg0GI0MfP75Gd5wp0zRRV1DyzMF/PPfr7jHGqRaOsIb"
    "HvTRjSwa7SBzPOU9o1Uy9Ds8LNzZQjgmVivP5aWUHmxg67lLVyjRAWjPCnLL7J5i7DsMlg"
    "Fuc2ukq+cQ0uuRvofg1ie+vOYNiVD5BZMOga7pMlvbId6V4tn1EWUxnJZZI+a6rKcIFUWo"
    "xhyAoAgVRagoQkURKopQUYSKIlQUobJb9lKEyvoIlbaYjEhUAhpJC0+96/22LFB2r1G7zg"
    "LMSLDby58xbPFkLpl2y2K9XO7u2FG8uftj4bR1KIjUfDQAns9zj7II0f0kxUZMl8SmZTWP"
    "4T36t8Ec8I5qXX257yftnj6xEpRPvbSDo0/Uqgj/qNB1geUD7x5zy2fCvsGemWCruKAj49"
    "C2ixvgBTDRmCecrWvpUcWlE6lUL4IQDBnlcQXTOvFrFOc9/iy5HcntOGavErkdye1Ibkdy"
    "O5LbkdyO5HYkt6Pdspfcjta7HbVRVaVPWxJwHsrmvDpBm9Ru7CU5B0j4LVEhB9Wa/Sgwak"
    "QWDWH7JYgbE/XtoLzo7Cy059fiG1sSsxM+XQRJWJM416o6FuCsbxIqdurchMFSiKNgxX10"
    "uwiHC5JHdfqRuXPz7pUlAyiH1nSWiCKJsBpfXKSthDY3XLaoy6AbuXyi0hhBjQKlT2r2zI"
    "ncW/8ZptSBbrjAbhCzGXaCwD9DfgPyZQFK/R33ox8dtTdZ9YBJj0rh1Pp+dYbd3n+cGp51"
    "jDYIZB7eGyd7TU2B9ou6e4k1CMQSmNX6wtdfT58dn7zWjZpk3964eL573U+vX3W4n16/ar"
    "yf8CvqytRslsX5lqYoqTia2GSFAXAYxP0OShHwER2UAjsLi124Tflf5DjN++NWLvyA+bEp"
    "Ah7q2Gzh31EvAKqvx6X7FO14eWZArFzzGzyHdEZwhvM9sFAf0VIAHKcLUL2D8v6BxuxxdV"
    "bumTeEqvYoDgirnQzbrC1mEDZ7MX5frEvHoN8wh+MOWuHL4+ZxDsdlrdCdg77aNAy8zUIq"
    "gO3U6VoxlXq6LvSepdM11fkUP8qRMpnVer0WwbCHINyHEVUowLyHnYbTnB+gKy/UwdrMFW"
    "Vr1WGx0LdSSukX6sUsxycnHbgFVjWyi/iunBZaagxfKpENAo+zxgrzEmyJNtcAvCv1Jv3E"
    "7PJCP4uoecWdO3LnMqlkwWcgxSaioahfpRh8GD1gEw0MRboDhLfOLi8/Fu61s4tyPfpvn8"
    "4+XH3/4ofifVQTOT7sDJsO9BtK5BUmkQ9o5Y5tTsrIUD7QMJQD+b/hnS/80ziGTdb3Vy4s"
    "mLT6wmHp1PVB7c8Wd6k+xwROkEHBDawBNXuub/VIyCu8YpYsvJNRizvQRX0HdFQ4w9GPzu"
    "lMpn8KP7X6lEvHtIjIzjE3Bn2TNYkve/5p8odv5MhTTIfhIv6wSIepSTTL1F+FZqTNdRAv"
    "Dusvx/BJXeuztrkGOaBdBQ+HEI2pL03g3lG7nmCgRyoXkSOGfjov/vbmObCC5BKOn784cZ"
    "aun8Qc3W5xd2XwMLMP6idENpJvNprxkH6CDUC0YEvQ4SUpBlT1ZfoZCjUpqSMkLOiCt0Ky"
    "GRHsUcSAxRV3Dn80X4Di206330yv7HD1BT5/JoojEEiNefFlZ5uZaNmTeq2lai4jsBXrV4"
    "Zwa/T6ujtvL79Jl12Hyy5/zRmMidnNdXZw19I+pWODc4lcR+Q6ynzbczfks3iahK6Zh7sI"
    "Z3VCxLecTp32VtPiSGZCd6+ErSSld8xKb01Lr+Slw9Xk4Y/UJk82EaUAZD1FSmkquav5u0"
    "hS5p6HLrx7P3Z51WXI9KvmKdOvqmOmxxRMHsw+ymLJFAx8m2ZCGuoPRahxlAOoPQvtOG1H"
    "icIyTTFRUaqhcglMHbgHMqNidltvQYkv2o2ndEmXJFpcrKrG3RXHSWm16a4Ny6hKnKrER5"
    "vgRlXiVCVOVeJUJU5V4lQlTlXiVCVuveylKnHrq8Qf7/g0tABLw9NQ6OLgqEbLsYsspWFq"
    "T2MUTiFeE0Ru/RyvVi0yD2Z11sAFMoXarNZMNJNMZA35iwOphWOYY9dPl5AZu74TrFZBGM"
    "MPxmspoLDQBMv1J84DkANUP9TOx9bjQmFiugqDa3bterWdSNrbLdQ/oRcj7VEVeJD5NHrL"
    "InFqBZSeccxkQ5dkkeRCZeCYioiWWm6k0R3nq0jcV8FD59LkwY0yaTNO52xt2i6jAmsz5X"
    "Cm5JL5awc3WyZRtAgSb44qheLQA1GD5hrarijQXEP7aaQVGyOrtAQ0klwnvWt5ycCdcs29"
    "AO3PODhkaYneVhX9xqUlX3KPeoyI31hgUjqYxgUmGVWyG8/lW86UvMwuT8sIo/u+CPfAOx"
    "0pQQf6MhBtyWWvrHT7Vg+PxHc4F29w1BR6V19PNgbgp7NsZYc4PGCL1yizwlREX5YMwGP3"
    "dj9AQ6cuSN/rGRTBpwj+mAO0FMGnCD5F8CmCTxF8iuBTBJ8i+HbLXorgWx/BN2be0XbvQ3"
    "uRVCJxKcpC/Gm0qh3G+J7P3CXzmrzMJVjbwzLoONNyWd+50jOgfGsev4nz/QmsbjvQPx46"
    "7jioKoiRfVWAkQtx0bTTYnY9+/zhQGosW9Z3hvgEEn7dIFKXWzWH2CNVtAnhyC3LYlyGst"
    "Vg7umBGnYI1+2shm2abYs8jM3htJxverZOiz8Fifq1n+zSfbK5+WTZULiubw3QpABe76Xb"
    "5HA8kW8EJpSMNBFD2G3Y6WKJ/um96nXoBp9K17wJ7itg46CBvNHVZb7VdTAM9nMBCSP0V+"
    "FGEiqupCQNpG0b4BwUXvPzXgIaCbbT4y4Sv/aA55ZofFAM1m4ZkLc39DvECd8Yjq/yf4dx"
    "75nMHoAAacX1IxbuG8lQuQU7UEFLkj3SYDwiZyPGS3K4A76vhxA3Bq1lx69RbiTC9Qahc6"
    "DmEIkQiucsqs9TyX09ac1TkQunM72yQ54KkDqKxeCzkIv/xnz6WQD0QTSqaXhJFIP5W5uj"
    "YgxP+SmUnzLm9APKT6H8FMpPofwUyk+h/BTKT6H8FLtlL+WnWJ+fIrvRmwjcDML+kB1cjt"
    "hkQuxYS9Z+jYy7yM/jZvF5XG0rITbVu7FEGdpmWoy4GjFKrv8JSpMJf+RAbCaK9DrKvYps"
    "D5RAvduuHHdSMI5bFIzjqoKhdteXR6rgNtNjxEwi8FmlTksTEA2xP4Ic/ftvoOBcXH7u4w"
    "vD/eEljffJ+Dp9ZK9jIMVKYDabVadO7oN0akdfUp10645/0tYd/6SmO/4qdMHCqwvitjFK"
    "HmqPzPL58urT6cc+rKI3PDY2AXM1TuqaQrQQJ4PZJ2k+/N6HLnKvhZJqFuF4FaDORA0ZFf"
    "8JeAs8UWuNoRQviHTZ9RiFH/Zp6uOhKMCNMBcfnRDyHd45YJyja8IPYufWvecDjNJ5DJ6J"
    "hPfwW6VA4/NZuZED2888VX7gRDy8B9nmePyee3KWCQ3MkGLjnoe9TkgRcHynBOUGDoyUI1"
    "LV29CReIuHIIziKfzECt66x8mohR/nARGvolQGCjIKYKk09dE0SpDjPBH6JegsADDqzL1S"
    "VvJw4zwH8hXoFKAJyGI3umGzHn2Jy6C2F63pBLvvIie/dd2Z2PneCx5+wGSDE+f7hXu7+I"
    "H6c5IjmfpzjpRGsMEYGNwopF+EGUlEX+5Z5IhLV4pIEscomXYxp3JvrxF7/bNmFCgCjaQO"
    "qzH1e5f4XTB/7hmitwgzjgNeqIKQLyBbnNe5iE09wAOVeYZzQ0LkIcZBBrHjtFmGGznsOk"
    "isEDSrMJgnhpK+CDMOCqg9V2hwyKpPTfIq5o1rsM5zjxq9bN9YY1W66DoUuqmLfghMZ0+y"
    "53TvTo/ZTIuC2teBFIoTByDFl+xJ9pBiGEGzued4QQZ3QLu4ggZA+qV+jj0o3+HturnYPK"
    "eLdKCC0iEHoMMIqm53pG9upElRUd+iHX/IV8wNt2zEfyUeYtvFvD3Wd9pX/xu7PaqpU8aP"
    "J231ybFa0KEsGdDOZSm4Fg5V2dCyjIqMqch4zDWkVGRMRcZUZExFxlRkTEXGVGRMRcZ2y1"
    "4qMra/yPixjrEXFmAmTd1bP0B0ChtayFY2wwba/eQpjbJ/etkVlKM0EgpRjpJlNKoEUw/T"
    "TfEbZ8ujOvckfj5p9U/qFR0clLdhkKzwRtdO9ehH59TBJzhLtnYW7F7U9uMHtZ5LY3hyaZ"
    "JLc8weK3JpkkuTXJrk0iSXJrk0yaVJLk27ZS+5NMmleSiXJtp82DMR9kteS/K36Ke2+sSu"
    "k8j1eRRNsX+gCVdUAG1XQ/SGRafENK/0IQjvIlQ2LOGYAlr7sk7TQywm0YhZiBz/I6EQOf"
    "4tptGKhWCVm1Ws5UHGoTTLLQtN7ZA1anIbVUwb1yvo2MgjwPDm4pz8cdui/iAN3FTxb1KB"
    "YGepiAhECeUKTL21AyhzXMO+hdWahGJ3Fo9H05iFtzzeEoNf8VHfxJMsROLDIojgP8X2ZA"
    "WUdLq81eVQfhoC3Lr+qVhVuXC9ORz17ZD7mCXDTotkfov4/Ftwx/2jmlh09uWkLSCdYDuq"
    "OF3XISwtFmPfWOw2y+X4PSzoeiactsDOC7AiIieA20C4adHnl9R1jNr2WQOHq/EutDJgLX"
    "4J/++VceDr1FmwaKGLIAW2Dxqy5n+tXFht7hUvAu4nIlmhyRZecUy4uOboPbgN4pj7E/hr"
    "xuAo45dAI0e+4NONSlqS2fM7v14EwV2dQNVftYrTh9yiDrIULprYF03VuD9fBTjOVIg9EX"
    "eMhE4UiZsoqJOehtCU3kPpPWPO3qD0HkrvofQeSu+h9B5K76H0HkrvsVv2UnoPpfccKr1H"
    "m4PbpPjsRGxSlo/twdUk9ExYQi23mRiCI367+ljxjSBeUFIFb51FHK+iidAhgyRGK3MOy1"
    "z49b6DUjtOSm0dlVphH9xTvFZPM9ETS3DWk0ts2AXlXoa2Sg6tCfz/iomtovY/C5ZLZheh"
    "lBGq/ToGpKpC2qzVn/rKcMIwo/A1Br63VtqgbvmXtWEEUsr3Go6Cr7pR8FUbBV/VUDACPa"
    "ZhrkfLVOg8kPVMtmJrL2Dzt6Ch/RKy1eLfPzrpCwDRnD8/B3P+ZyYVUWWDf3kIihybdbeV"
    "90Mv2MQsnjZ0OT0LAo+zprStEmiJcNcAuyvKpZ+YWWLovncYmF1lTz9O+MbXeOcEuObBBY"
    "4THIm0U4uxIBjdJKB9I+D2GvfZ5eXHgqZydlFWRX77dPYBlMUfivZV1Q+CQ2Xua3TyVvpl"
    "QHuknA5B9CBciWh5WolMmAcGwjOBG9DT+RviBR12y0wTZHZMrrkbIQ7nU3TFGY6eroLafN"
    "H9vpA8hOM0gYR690CgvvOnO6WDt06frigdIBHqhF+LspFCWH9Zya2KtsIqBgS4l45CqSNi"
    "Ex7p7130VCV2YvFGHLZb4yRsUyI0hNVE+cyREYAUc/xhe7gAvfpukERTc8zXgNosk0ZCga"
    "m4ygzd5I3PGI/H/Ddxgz+g31xp2vLOh2cHIskNRJgIWsViaoB8X0e+75P1oNuVBnQax3y5"
    "io+as4H0ikmHpKApyy3emBx0CVazAsBgJTzURXbHXF7UH6v5QF0AnkrK5BBJQAqXh08EUp"
    "Rc10aSmklQAhvJNDi9632hPWd7moZyH1v6DLxqSLlV2p3E4qTGcXvRdBgyANsn+f767dsX"
    "R25XJ4brifUT9NzixcBFKD/wO2uVQ+fDhGFQY8meL1hDzlIKYLPCjk4E4LMb5nqlxIkoAe"
    "uVzzszX8lwfd3Fbi0zWM5sfV1Nb4lZnc7eTIAMwmYK4PkXYq568oPQke+QcoU4U/aYVUvX"
    "81wwDwK/LqLUKJjKYPtL6etBn1+DB8cL/FvkiRhU5j2KH7ssj/MkjILwqNnwUAs62R2zbO"
    "1GswMpcMPCLGAA9LgVFSrXHNQE9DaIjDw0K1SWSdUU6fuQp2KebFHRVUrvObBpEvF/1QRr"
    "3NtmNUkCWC2ERGw0iFwZB5V3gUgtl0cZT6+ZXPrb8fHLl2+On798/dPJqzdvTn56ngqo6l"
    "dtkurs4hcUVoU7w0bp9V4ZcS3yK13SSYLN86s3yrC8HSlqSpULBN0ieZHjXMQyHTkSNP5T"
    "/dozd/6nswAq66GSUlGYceFPwWLyqsTbz0/WyMd/pDiSMk386hTZ7L8epegcwrOzBaH3KV"
    "yLhO1KnyLUSLw++77RcpZmyi9G91gBzPrbTOwWcJveaqoAA7Qy626yar6jkR8ghbA6eJrm"
    "OK7t6sIYBg+G4iaDGImo2WNtb9GdWJPWdL4I3Blvdijuudrg6MuHz+8vPv/S505NG3jEOU"
    "3IEm+WiuSYeE3yIPsT7897IN5PltegrQDmb1zfjRZ8riNXkRO52DgltV9CvvJYZ6IM7NL1"
    "+V+xeblcDuqRBFqQGvhWaawWTIF5MkAa5iOIunhY0TvvlTBSBh1lnggTTWaBm2XbI8G43H"
    "hS+2M+HCaqSQpgfxnlhSg3usGKFyS6PAWgpgxEfQNNRaUqVfHckjaXgdge+1FbxfITJmJw"
    "s2C5SmJRpDKDXxApvoAJNJC48OUoKT0ABw5Tz1dK+aUeMaWrNXXCUbeYovjU2qH5WSlBju"
    "dmzfcsUOeCA+/fwn9g3ZroO3jnrlZP+IRYEjc45aE7WxzVhAvUN5O2KAHL1myKDTRXZg/d"
    "Ha2Jm2qdJTU2peKR7RznOyxdH8Y+bPZ+N/Yuanb+NTcussr71x3FxVrlk5MupconJ82Vyv"
    "hdyTUCTGWAYbX8EWJ3J8U/8Itxbff0//318nODYpaBlC9adxY7/9fx3Mii8MIQnS4QGe2a"
    "8YamFviAs0MHwf/n/wdp93mU"
)
SCHEMA_STATE = (
    "eJzsvY9zGzeSL/6vsFKvynZ9fVeWEzvJ23WqFJl2dCtLfpKc3H1LVSxKHMlcSySXpJz47t"
    "3//mYGAwzQP4DuGQztc3br3otMoBv9aTQwQKPR+K9vNv+4nW+Lb/736L++ma7mkw/Fp/rv"
    "q+Xt/d1iU/89n5X/+ebgl/3Th98+fzQ6PjkfHb87Ohq9PT18s3/6H6O/jf/jm8ejb67WxX"
    "RbzCbTbVX9fPzv565qVXy/msWKPxbrzXy5qMoOj8Oi4o9tsV5MbydGkF/3T2tZ9p48eVQV"
    "z4rbImTsfi0ZTkLpq6LF9K6AjIIGqwqT6+XtrJiRsm6KEut28n66ee/zef5dyGZztVwVG7"
    "/Gt3tPwypFCfvT9v18cUMDX83XxQYgu51utpP7DUK8Kabrq/eTbakuRuq6/GY9vdvgCv9d"
    "9eBysdmup/PF1nT81YdJYxMTr3sOfhkf/G308MJ22cU3o5/H57+Nx8ejvdH+8cvR073vvv"
    "/uh2+ff/d9rW6PC+jJhtNtsbjZvi8ZesUX3zwCXG13e+xsR0I+1e8iBqAjIR+vGLMrexty"
    "c/2NGNUlmEdlD7Xm76YzMwbv/2CU9V/N+KrZn473z8ejd8eH/+fdeHR4/HL876MLhrTsnZ"
    "PjsrQpKv+JFf3bL+PT8Qj8PDo8C8xntl6uqsZfnp68TbZZEVzPb28rghrgvK0YzBMELMub"
    "JCHh+MWPK8oAVTs/NKBigJhGY3iCiU2GpyUh8fjF+fD4XGN4mlElQ2KGGoHBm0NzgjDtxc"
    "T3Bu3k4/T2Xo4FUZLAgkkhHzCi8RjK9sOhBAkJ6fnBVcoJETcdReg+fqXlyuH5VAS2evKz"
    "VVrxHz0ehQUZUYcSCSHPlr8vuoCu6ISwm7l9N9CNXELwSosGhMwXb2CAAov2F25KjJiURO"
    "lXy4mTah4hbWeyap1JQzvf//lo3Erd1K2EX5Ttno9fj0/9bcXj0Xw2whsPs/B59JeLRcP2"
    "18PT83f7R4h9vdYtub87Ozx+Pbrebp49rH96PCqXuttisX3x4MHj0azYTue3Lx4sloviQV"
    "VUb33m/1m8aDYYvnaYJkpZyGIL0NfW4fHZ+PS8wntCqmI+ezQ6Gx+ND84r+K9OT974/Vy2"
    "RDOwYB+ul7/PZ49H9b8dp8Xjkb8BAGzb1v/t5DA0K6O7Sqi6l7frSUhj10lMh58evq469Y"
    "InLNvYf3Ve1mlgAbP+efy6lEiis1/3j96Nz0pTKn7/1/Lff2GIknqq6EW6MsOq7KMXI9Pm"
    "X0bj45fYZCQ6QMOJqPt+urjppGhD6BT97u3LiuTkVWgSQPEluuNRuYALdfHXn7B+Yl3ktI"
    "1+ejwiO+CBmaTKgVh2BWpe0BUVTdUV/xN633aMoPfXxd3yY5febwhd778soVa9Lx9mn68P"
    "G1kVFNoucNoJu+C/m38Va+MK8fwfe4SL6MED7M15QjhlTD3oiSl/rRu8mt6tpvObxT89cC"
    "kP3PbTKmDwzAhS/QzIar2Uw2xR3BIETQlBs7qdXiEZXQFBsNlO19vNxCjQ/lgsZvCnst72"
    "PvAK7j0PwV/ez26KWpU/H5aDsqaaXm3vS/1fLTeg4Op+vS4WV58CN2Mt6PLy78XVdv4xQP"
    "H0SQNjEG+hNeCe7kLHJpO/0PHr7DB0HKzhQQ7V75jDM8zAs0XIoykSsXHmCZnUBTIsrSW6"
    "PjI/VZuD49HDB2+P9o+Pxy/LafzB6bvj43IdWP1ZzrDlb48Qu9ZsHTvzk9fjT6ww4H+IGb"
    "B3x9H7vQtbf7Qg9TdlhJsW8QnGFmTkCjGnp5RQq2I9X85gP5jJpN2njU6qD1gzofA///Ri"
    "FJCzKph8WBgfg23V7y/LvJIZKt26TEzLrdYCpwLyajNjWuTWpmjt/teW5Xds061SG/xWt3"
    "LXNkFDQ8rr3CabjWJSuLcJGhpTXgc32WwUk8jFHdSmcWR2coMWoxDqpY7AMQoJKCDN98sh"
    "CbyiQUlGjE6eNEyRMxSTiKH6ntBB4fJe0LCezDlI0NBmOiimiOMTLnpU9trSMP0Yrt2B1c"
    "LCnDOnJ5gItc58fSoNct+Id4BeYMq2qtKaAzLmmzg8PolZm62gxqgtBdOx/t4SGHRYlBFw"
    "K5IAq86UWxo5Xt+MB8YsMGFTUWnAHhFtvgPjkpiu2yGozNenYrqU2LnUfen9nhFwKJAQsc"
    "6IQzohat+Kh0YuMOO2stKUASFtzkMDlNhzswFWWXNLw/Qq2mybs3L7a0awviginDob9qlE"
    "WIPYgAHxCmzXVlVabkDGOAsGBCacg43/TT4YjXOOHoN1Wd4BWLOMYjAeI9WwcySMJUInVG"
    "2E9seM+Dw5JBB1I84jksD0x9twUAWjrampHGw+FW2fw4GSjDTPgaky1ZCO6UjaO1oBDUoy"
    "IodiibHrbBhSivH71rwLHQjs2q+uNG5ESlv4LoCKfC3Wv6/ddgd0zL7bOftz7rhBwwhd+0"
    "USRJaBytlDyxz/AWPLYBswuAxh9FUWhnAQ6iDDy9p+RvFlCLEqwAwL0ESYeZaFQ8wAlSLG"
    "jKEkg8w8EajwF0Z3iTAzubq4SCPcbpdQI1YRVKwRqiwONWMoRbFmnv77BZthnePf+oQqRX"
    "uEjjf7Ys0gFnIGK8tjzhhKMuhMOuw+Z2eGgWciEnVX5Aw9A5FP5kcc3WR+hyFMTVSaCwdx"
    "gR9EoFAigu12Xn753NF+hxC2aQX8m/8diQ2bzW8KExXCXbwEcXCHb8Zn5/tv3kbDl/x4Bd"
    "ADBtnyblVs59vlujO0P0103uX06sPNenm/CORpY1/qBd+2djDQwWl3ZbdMrufF7WxDllcd"
    "ty1uPtGF09tiY89xGPpBgt+chfQNf2sZ5QqAazl2D4FreYT9Czm1pYn4p5Yhsgg6NqupIG"
    "YLzAgy9YrFLH3LQ7d8mzI5M2SpiGVQg2OMYq04A5JFW5HUbkPoSgeIuGJaRkuVsC4fzRMF"
    "F4T1AFRBYE/HPS7VGrlz98aBIn6MouLgZI4ho5tOYNPEkVFUHLbMsWR00wlssniyDqaXFR"
    "Bjgv6EJHGwwOr5XSxtC0M6WVAryM2CkUYcLZRaaFeL1+HY2YKx69wthBjW4eIbGuFygZQa"
    "pwtHS7tdfEHIHSCny5TrRaE8dtdNtN1p382rhNx54+pyFwxHK3PC+L3R0w1D6J/6tdfuPd"
    "4/jDPmyzaMqEsGVVc4ZTha2i2jGJafu3uBe0ZG1KFrcrpodI6UVpTVejm7v9r+0+2Qcjvc"
    "bwp6u78q1tfL9d10cUW7G1bruSmRXKsb0LEQ9jvXv6fjV6VpHx+UH0K8ejSLxXI8NyPkdH"
    "xWmvjBucBp0dhZPueFZZjfiWE553BmWF7WeiCv6nfxjt4yAxaHLum1xXrW1lhd59S/XChu"
    "w2Gmfe/FERwjXo2UPyMpJrq71iohuBYnvpyWMlqtb4Hggvd7ttagjhRSksR21qkb+Lxlm1"
    "tMnYIeTHqZN72UNGr4k0aAfmqwXPKrI2UScsmkqunkqMLUSVUM5biiRBFi7+bIwtQp7IM5"
    "tihRhNi1ji6fLoV3OMdXKIUQav1BEUUL8rRxyPirZW69mN8G0UArmEoLsrjBGLVKE8EdoM"
    "G1EYke5EiEoXVR8tRwGB54LJowsvbqDJ6JMOSm/pyxhmlhYm5xS6N0j4dkQ7rJbUu7cZeD"
    "1iJuc6gBkfscqy3hRm/tJuZOhzrq6lZH4iH3umfHUTd7yKmbu53mkXC7ewIm/Hx0X8jd8G"
    "KlC7yuSJae3ldOdQkvLCTr4qaneSjd9V4vZnPbo/6KlWby88b6NenO/59kYEI3PyDr5O6n"
    "eSTc/vpp4UszE/ZYQELco2s/4zHBZtsm3up0PnBbfDTpyIzzO3AmlO0tzCeJKp1uqYIOsZ"
    "XlNnTa5+WRcmEz3wau+mfg6KC0QM6fXhX/vp6uVsypQpdg0m/u57OJRTUx4k2+3dt7Oq0H"
    "b+M6rK+gVkVmiWtkrDJ2pfRV9tiic39vin943WZEaXsTZ1osTWAzvdq6EwFCfWXxMh6z27"
    "uHIudQy1Wxnlr5uJyKZvKVBXMG3uFy91Cre1IKmNz0uJp2c1P/YCZI273mSnXb7WV/NFna"
    "uN2Lx5Xaq5li2wcSAeu6hIjN7xqpGpKIXGkvma1ISbSVSUF5sMoZ25TeL+SLNEBRfwpfnZ"
    "SfCrsm8wU0X8nme3a6f3g2frj/88np+ePRg+37YlRXG90ub0bzzaiaYBazf1kubj89eCT4"
    "2CBBeHwfihWjZIJjVblF5S8ELCpvMfmP0U+jhw2+yiNxv6hV0nxfDcMSnznHGVoXRvLoF7"
    "adHSuxmBmS2IKP9t+dl7u4UmtvxmB2MXzoSWlxf3dZrNnvo9FXh29kC4GYdcJFmdcH9vi3"
    "Gr71D9UfVkTzL9uD7RZu73HZKb8X64fviz8ellP9bHl3ebu8fPjdo0ej//t/Rw/+5UH1H1"
    "D4dJjC548ePXo8elL+X32CfXBy/OrosLSmlyeV5n4pd9K+mTSmticwiD/MIJqsp81LZ19z"
    "GAUduRCeEU0/kVI2+pGYa3VAG+i1Z9hAyCtTxEDItOcZd8jMqspBXdcXE7As6Awenj3HkI"
    "uOnVkG7nvqV8h/2BxpH32zYPVOGCO4Qqdxaed9ovcBf3KNE1qY/FSUI4xhy3oWyguQxqk4"
    "AeUIIzjznnvyAgj6s50xVL3ZRp3I7DRrTzrOaXzmO6CBVo8oFlVdmhtQzTSNhZ9NWM6Juc"
    "T8lRsONZdE/USmdLm+m2zuL+/mm6ak0yKmZhPZZTenRBI/CCzGb5Uq9tizPyYeQves1nfP"
    "nxbPnyR6NUpruxfoz34E2zfBIpvMRAPp9ed8VtytllsTuNbjfd301WjDvQ1LffZMe3V6+f"
    "sibONb8GLtbTHdlPPoYju/Je1gutj8bji41zeyGk7tWvM1atQy+eH7H59+/yz0rpkiM4br"
    "V27A6qvqWp+VFeWHy+vrH79L2x1Pa+0OdL3W7mIN6Oxueb+9Wt513v2slps5dLH9AIyvbQ"
    "J3cuUGFcUzkwqDQc0H+2cH+y/HIvMwLU9+eP7s+smPoXmYomZn3ACUuF8ruut5OaOvV+t5"
    "d0csHKxP0OG/6WK/IXZYDpHyoBzqs3rq++r3zPDqAXRO41QEz/eA8a/nN/PFBkjTXApY3q"
    "+vIP+q4PJ+M18Um83ktvwPUT5b3l/eFpPlajuZk3pYF7NyTqhC+dbgdSPDYOreKIGU/S8q"
    "2GQmwBbC2wlB9jDt3QRnfz19Cy2fTH6FlqHuAsIzggOfnoDLTFCaHuLimR96jcYUkYAIeV"
    "pjRbkI6hIZKmTZKEmEX0HGExo7ZOmXUxwJ3wtnGSKfBElsP/yuML+/hWmX8rUgQ1UC88N2"
    "ASJr4V2dK7ARaofX1rETSXKHh0kY+b35K8cmj2pXBkl8t4AnzQRRcIsgJkMCrtw3RhFxEL"
    "P6xOiG47gUvjCKiMGV1wdGNxzHJYr0V8wUOVFIZgzztRIGK9NkDB77HcyJKGw2jiz4dKoB"
    "EtQMTvCJzgmXFCKOOlgLq1ET1AzqoGZe1KQQcdRuAS8FOm0eHiSx2cKcoCxPhMMzbkHYPK"
    "ydPVq+bWDAIHnUCIyNxzB9vYVH+5RKyEh4r5dRADyGrYp7J2Rowt1908JR7pBOEdzOkZIx"
    "7b4UVMwqp8NEBLtCa1xcMdFyl3BiXhtUPBCuLQ584khFQel+N/SLRSc0T/zYJ6Q43jF0wP"
    "mXbA+x+DBUWx5MzpGSMeTyYfh5ezWMD5fR6LukYzQ48vbthS68PcJvF48Ov5vWhzTdvNPz"
    "MHsrCqiNHBVOt9viblU78pDjcVFKznl867OlWXi45H6HPtvYuVHC9yw5j6x0N2mEnVw//f"
    "b6+WViGUYT2aVYVdTsh0x56uyH5BW3KF/vT0yxif8rLXM9Lza5bOEpcI9/Ku2P6uub0nKx"
    "35o7tfFEnVQtTp4V0x8vn38TntnMF40zo2o0cVrTCtBoYzXdbH5frmflEN10vzFR6vh2+a"
    "koYifp2+WHYjF5P928D04NviPPePqenXuwJo1wk++fFk+vn6ZNlqe1lhsqrfFntipI2XGs"
    "Abz5gQSNZp4Xs8vvBSeyPG0UjfhANsY/fSC7qmb8TTUrzZZX93c9LnHED/I90xIEDbBnQJ"
    "eftgU5h99vekysnhLs2f133z+9ngmmV5bUdS5SsPWEmkCAROfy7GlD9eo3KplcF08viysd"
    "lJA2haWprQEDGxBY6nxVNEc3f+6T31TOuaFOWJkjUdsvPU9EHZtMB6KOn/48FB7JMaKJDq"
    "4oWjecmrL853F0q9RxHFSTDpTvYg/RZMpWDlqiPJOuiuI4h6ChYeQ9zCGbjWJSHOUQNDSm"
    "vAc5ZLNRTKJjHK2JZQQiMDWhDxzUp2Hk84Cj5hAGV0Pi/waVs7u/Hf8Bvd+wDej8Rhh53z"
    "ehDtL13fYu8nwjxCrHNxag8Xt79oTd3oBK4fVmKEmntycC5WxjdJdwecvVxXk4cbtdHJys"
    "Iij/JqosdnczlCJvt6f/fs5urHP8Wx+naLRHaE/3F2sGMTc3rCz3cjOUpJNbOuw+Z2eGDm"
    "4RiborciY76ePd/rPkRd98uI/tUMvi2Aa1d1b15EFAqaab5Rom9/CLAHuDd3O1nq/gnQKX"
    "//l2vvFSXbd52e8X8239FnL4M5+ufbNdlhvUZeWLXdjr/+3vlRNwbaYK1I+/T9dV+ptPk7"
    "tyYfR+49FWD4eVS6Uqfffk5n4+o7PK79o1kCV9e+ac7S5PkrFhFFL84T4W+9s7zbtlYG3Y"
    "KcQcI5RT9+jhg9cnJy/LqfdBOZn/engwfvAIUvsWji6ON2USGMDmISuvOJ4Y3fILx4jD1v"
    "58Ic8J73IC++PLsXS/duDY89q9syA4jp1wQQkSkDdxPAMAlrZIwZOYMxxTUIZV+RQrj5xp"
    "qHcMg0oy82GT6UMbsin1K0ahLdi0xfFs+2RHXk9ulsvZhhqVL0ZmTBqusHttm4Ct7awqtK"
    "4miXfoi1LpJPufXoxwdcJN2f2ZgMjbAIM9CCB7BcCraCZsFZ56MidwtAuUXs5JvxXSX6RP"
    "Tc/nox8wCb0083yHdPN8jvkBE8tLs8knLYvgKTGpfAiSpiVzphIp74fMc59Obg9WQTLxm7"
    "kYi99GYOSR2/CLjmi7jRAk4ydoCBTews31RJCDH5VmHPe+ZCLYouz7JJUGup90fxfw+bT7"
    "qKos2p8mo2f0HeCLxPfjBbzGtAMquoep5VvdsX5BPsxAIiFklVkDOiFs36YHh542aK+yzq"
    "QhIWnUgwMUWLTbHCgBAjp62dJuPDKuWmDD0QlJ9wRG/N2LwR67EL9w4S99/F2QZjKChPTA"
    "5PZwj/EGLONyDokm14BqbsKkci34M9SONJGep8L6OmMnaOkl/G7Aim3f+Q+6wA2JI3hbl0"
    "JuwFCEGGLgiVJCJqlJzMjjlQ80I0QMtTSOJKhO4soYRQIaw0EkwUMDtPAuvgI91pI3hAQ8"
    "+jBEBEnYBAogAQAj8SPkuzU4fMT2Ko4ekb4rQh7VwtZt7IgzIiJ0BDwWIo8cIQnpwJHo+x"
    "60zlJhI33fX8ny6AqnAzJYgHyVpYOiNREjTvE9A0bwuysZH1uRPJLyP6H3o6EiYV1FpAhJ"
    "SAeKiIbZ5+tDECQioNB2QccQkTCUwUR/kGEj9jzXnBMxoQZN9Ag65XuSKfBksp6Xq45vvv"
    "bwE+LVI+XL9N67UrEscJ5mRQ3IuCaiJeo+zBQzYXj1jpzgjhop9qoDOsQALG5NheEOH4n2"
    "Y0eQ3vBSYozgai3MLN9J685xTtm0GduQGH00/xLvSwIqBdI8GxXQuhieOMtZlDofXEGus4"
    "QkaejYtpToySmUUwBjybm7npKpiyo6GgTPaBDVqM0kJp9ATfrYBUgYU8MgcQxYgDTODjEN"
    "kDCCc5j4BiyAYnFbl66Lq3JVXK5Rr5azzjdrJckHKv7R3AOii9qeuO7i/pPnxd5lyocWpb"
    "X9FijjQptUIMY/2i31vzcl9WI2ufbezOvyjmKpgWARXT1qNl/c+D/dTjeVg7aoURBPhPXI"
    "UgLtLWiqyXexKW76ZBn4H7NH6XuLOxXjzkSr2zTbg8RzN33Xc29iuWSK57bsuua9tvTRgO"
    "yz8/3zw4M2DtsS9YmfJtM/08oR7TcIUjuzNUX591Fkm9QOCvSSCpAfthYgyXTJPGyHWirY"
    "GorFECYhIeRdAFGNxvAoFj2YhMSTd6FDNRrDI4qG1JlVPhBp86pTTMlOPjEJCSVXZCTVHE"
    "JiK0kOBsO62Q8GLfsBDwZBE/BgEALkDwaxKsiDQdev6GAQglUdDKLWm4PB1ozwwWBIozgY"
    "pAnJg8G2ferEgtZZ4mBQrCfuaAi12uVoiNMBdTQE64oPBmlC0cFgq/h+B4NI2+inPodKsa"
    "6gDwa/zN6PHQyCuvKDQZqQPBiUDbPP14fhwaCEQtsFOe+Ou0PAZr/Q4RyvimqtAlz/dBtk"
    "9S1wwavS2zlINNhcX58vzAVVKyZK7zrgK1XW/GKPVAVrOP05orWh3oeIjlG2u9eOY48L1I"
    "5H73u8jpM1FKel6ge7+S9HVnUZ+/DN25PT8/3j8+ofJ6cvD4/LYedfzXbcVsV6vgydCbWF"
    "tWvt5qJnZYfwR1vzp7YCdQDLdI3wZJKibt3XtnSIc1e6ZfrQFRqLFlx43y1ElStBHWyNPm"
    "lwlQL3Z/SMAZJwQNr5JM/RAm5XBklxesaRZoIoOiHjZUjAVR2IEVQcyNxHYWTTCWyqQzCC"
    "isOW+/iLbDqBTXhTVj95ZAUkmkTUl34YStYUs179YRtPoKw+wXqELRWHznzasyLzG03Nlt"
    "UnXXadCdHQiB6ihYS5umN+y/tJcIKIUAqvLBFUIqTBRaXB0MbuJoGqamP1yNhv32DAZPZa"
    "L0eV9mpp2F4Eq+G6B5vf8n4enCAilFp7balESH17HQ6tyF5NVbW9emTsp34wYDJ7FV+pAh"
    "QcnpwXq1CTCEuwLpVcrwLVsx+keC0MeskKtoLvWSGk/IkKqRbmtlXb28SFK4RdeecKi+Gu"
    "XXlWRt28ApSqy1cMLXnMEghC3w1hdJm8hSVXHn8VB7fd7TYOqxLK705UV9zIYmhFZy9Bb/"
    "S9l4X1T/3a72ZPtH+4C1pftGHEb2rB6prLWgwteSyjGZafu3vh3S0RUYeu+XKS/FaSre9v"
    "v/6naLol0r2bLyb/uJ+Wi7ZtTUkEmdY5TohcuoIzndl8c7W8X2wZzp7dCK9sheu9DnfBcl"
    "4Bs6aV5eimZpT16Kbm2D/5rGMFTcVB9QsuUhleCcahgYVZY206Jnna2BZ6jhOnmpNvxk48"
    "+yMtHHcMRHSz4qQEUocboap0qGMg3DK/t6vrwtPx5P4OUHHQgjkj31YPtS6GpzxLYajzwR"
    "WfqLCSJKFLL6NBEh5k3gtnuF0ZpG5dyVwj6wVR24miq2LtzKg9FgNUHMghjsVQ0wls6mMx"
    "QMVhG+JYDDWd6repJpMpRUaj+zz5TGn5pCpQ+H8xoVINg+c25aSUKkPjHCYo2fG8G6xJZz"
    "G1/BRDBatTEmhYJyvKkHVq8nJLXuUQDwhZ6w5W1OF5zjxr7k9OLjl87fAGpHIVhAc9w6tB"
    "NLC9+uqhDWnZD9oOwMpGdqcQCYKSncayh0iQjSdQ2v2iHmVIyaFs96NZUcLGdQ49Nq8SdC"
    "Y8ge6iJy5Z0t2yubL5dfvvesdYMwHUHR/Yinvugqhs4C0E4dm9g7DzefIe7ySiuzHY/lmh"
    "Gj753tJqGPZ5D6thkSUG2zLL8EBWw0nqqNvzHXWQyS4iwum+laaqwsTtR6EpHMIPSLZLf/"
    "VsVXkINaBgAOUOoEatiuBokg/RlHngydILcRLEoSpSToUUDLTsSaVgqyI4HXqOzxPVA56q"
    "56SZoOx0qsoChYgYgNmzPxENx3Hpsj4hIgZX9mxPRMNxXNJnobzqDJb8T0MFbcZhqELAMR"
    "EDKV8AONVkYiCp3K0EFYnp8zhbSemE8KWvWVB0OhUM/4gULaNQEVrrZp+SCibWneAUGby3"
    "fJZC9BbXFLi8TgncaGK51uxSxYu0ZkVPLs3yxfaD5hJfPXlMPyThxt7AEf1YDAlC5SRDhf"
    "PzKAeK5qeEkWDVziNkKH+4ihkKFDdv+PsK0dMiQe2LAR4XaRoY9nmRsBHigREA09cbyuOP"
    "VMI9MmJ7mnpmBMDWPjQCZWifGnHmRT42EtDpnhshSS+YB0ecFMxbCKQO04+OSLUWeXgCtt"
    "zx6QlGG2jAkbU1j4+QpBfC50dcN/R+gARqnvix5wMWkY5hnyH5Yu0h8RhJWFv1HAlJesE8"
    "SCIchp+3V9HDJAIafZfkDG3nnx3RBLlXb5PUUXzFx+Lrf1BktZ4v182pIZdwd/tpVYDymu"
    "t9MXm/vK97KJSTTaLrabZ3Kl2fV7aEuj5TXzVOQvujPZ05OvmtOpA5Pjl9s39U/fXL4etf"
    "qv++O309Pj738+b6vK1K2xOf8gfLs1ycnZ0fnhxXbE7H9b/qE6Djg8OXY3MA9Go8fvnz/s"
    "Hfqr8PTt68Pdo/5BsLOqo9yLG/Im3/8P1zMj8vr3FhUluGgV2FBxXyH7lE2qe2GWF1Vf5b"
    "mjACM3cuXE6ANE5VXlyaMIIzd45cToA0Tm9wa1B6w5/D2FbJjbDlnMZXzSfihLo0YQSjma"
    "1y4/ObTiP0ZzUNQH/e4/B5dXKD9FgrljxmZTK/KT/hi7LhbXG36pwncbOdrs32knwEwZ74"
    "p77o6IkKT7xJ08bk8sne5d53iR6K0rpeCsE3bkRTNfVARYx7tBMCtfd5KGQ+K+rgrNhDIe"
    "Xa+GNZr0rTubE9b5dcT589qyGui9l8XVRPpa/nYP0H4pvKvc5ttQAKVm7fgRuFxR+rkt2G"
    "W4c2gsBlo8YYSqVNbCt7P14/+2EqNwZMC43Be67EIZEaA8VdYAzb6c3Xf/u17xMeq+Vmvm"
    "VkTT/vcT29v61iXpeX08v5bbMCb67Jlj1Wmn+JZTb9tPF+7x8XN18Vt/MF+5QPiJBraneL"
    "aquNqO8GqOaRa+NTM+v8jkhN7fd5u11qfiSjxUL66CskJ2/H9XboN7MrOjo583c7NT1jN+"
    "1+B5dfEJdNoX6BuTl2QQli9O3zZ9QWiugz2dYJErqJsCoYYKuE20MLMldN9bCJoyAQeEPQ"
    "rLtyvXLiNcrD8OxXAcUz8CSctm5fLC0ncp1s6jTNp5fHQXUJkJ7rYdBeGoI4zowmywBJEG"
    "HGtc3D0/gUAAEBKbMPATXI49D4DAABgSOzjwA1yOOQvaETm8Fyv58Tm7jmsokLW2hkxnJF"
    "2Ua5YKJqPvwS2ZslAZQ721s/XiO8vMRCQuppidMTyMhFSy6gEUF49MG6R4WboCSXMcG6Kh"
    "dWsnGE0tQVveLk1cwef2GYD/mCk98Aer8pgMbHXEAV0G83mZ7FLzcFEHXvNoXt2lebGhMi"
    "3mzy6mtebCLIyLgK2zL5jAyho9RbTTLNsG/1hC12eqmHRE6dmYc15W80EWSi2Amr6p7vM4"
    "UaBj/0eteHVT7zMtMX1tfRN5n8mooXmQgyMi4iPYw+T4+Bd5iS9XUqzxn/oApzKIX4pxsz"
    "4cYc5CnhUvE9XX8Vh0yOv4qV3u0H/VpYIJEHBZDZxWD5c36PFmqLcgR52hAD8HeCTvJMjq"
    "uWP7Uer0oVLoSwOhI5r/sANsbJr3AdhNWR/HndBrAxTn6Ry0BmJnmEZsylKpJsa9p62Tc1"
    "FesBtzQee7ih8UHx25kQOrmZqTsObWV8YKqNTNBis40xtoE3MW1dxRYGE5EbGNMmte7COk"
    "lsXkS64JazQWtdFrMUXmop69cTb1owkWjLYpTbb8MSaDX4Z5+lL6dueqvy5fRsbJPi1ZNv"
    "UTARuUGJD5Pd90+4MUnV1qj4821KiundP3cliV3J5f1mvig2m0lzugfzEAXlRDKi/qES03"
    "Uq6U/Vkd1iIyrKvvujikWuDVLFq2tgRE2MugtyCSok2TXKX27fg5xBrldKDf31J7uYxHs1"
    "rBzZXgfQucWs6+ms2zXUGrkCbxWSXoS3dbHonu4yLMP9lhJii0+2CZq+MARn2mSrLCTNZj"
    "Ssj6Fk3o7C5lgMmg1pWB9jyLwlhc2xGGSbUlsTy517W9q2xIocfrME9/NJKggFTq50hhC6"
    "SibcWEShDkQ3+Bk6nR786/w71AV/wZ+oLDtn5gixie8QJ3fWXFcV+WTaivmdMhXvIb0yHn"
    "/klvFxRfwyIXzaMVN3LPbM+Oh0rpmgUeubMeZDOGfa2hrvDKai3TOmWXLjiXWTctCIVMLu"
    "44P2Om3kKdDkTt6vKHfSYCqZl8bouKebJtBt+O9ejgBO64yn5kvq4qizxquo8NZgKtpdkx"
    "g2n6OjgMsmVV2l6pxOG86F0MGlM13NJx+KT5M/hWvHghXdIWkqJ9wkdqUgYtnd7eJ3U0/3"
    "S8CqtxsG+i8i3EV+DI7erhH98vx+Db516jwajx0dPh5Ta6hm1duYWJ/D6rARal0fgG/+kV"
    "zTU0RyXP1W83TbUmhi306MOBtUgbcnLkcSNm+lXBtxG3U2mbkjhQZa/3+dutCnzANP23mh"
    "BEmoCscdQ8fDzOvIY5tPYlQ49hg6HmNeRx/bvGJhV5cWd6vb5afi67+ubIFOFvd3l+GzHU"
    "/B4RqoGjtnu76/vZ2kDutcpRin4m4avuJR/zC5LFfXs8kTrmDPL1i9Xy4K9APFwi/ALEpZ"
    "KyVOydbJGgGPvy8vJ9v59pY6d3Rl1AMoxWq63jaPF0DCtpCgXC/DxuB18fY9a/Qe8nSz+X"
    "25nk3eTzfvA5tokinMFx/nlZ2hR1ZctobL5f0C2uGmKJfPs8l12fByjcp6Hq3eTRfTm9Is"
    "Y2er1oS7bRwy7RfcOOq3V3BsMh3XtvzwlIB4hlUw36eYbTAnQIauMHaI61gFQwmycoUiVu"
    "HogrzaUhEzO+Bcb1Y/XDT38Pdfvjmsb+C/2T/efz0+rf482z8an9V/jE9/PTwYm+LTv43P"
    "D49f18nKDo/3j83vJdXRf/h3912zaLRCGEEForOaQe3ztKMJH5a34yx+Ws7Yp2gnRtHaNU"
    "Q4hnPuMOlWqd0lHiI6WHbYkIjIz2yf7SVqNgrJfEef6LvK0HGgvK92FiyuOQGYvY5g9tJg"
    "9jKC2aPX4q6WaJcY1Kblz7g7BK0lxRfvCkmq/nAEu0Gm5Si0Zk6Uo2oIaED+DJuxi1ybEi"
    "j6jgKEWaBpugu1H4UZneUo9prpTdZp9bcX0apx8xMhrsVMhDxb2QzYGe9eZ7ypudLUWiwF"
    "SVwIGhq1DqJydPqNR5GZnabCchsCGlOwF1b2JKBV96QTTIBXYbkNQRqv1nIBbUe8KcsFng"
    "R1R7eUMQ1AX0YnVWAmHXXiy6xRjtoqWkqFcrrZCWbSVzlCy1HNeS1NzzmvZqSc8/zGo8gU"
    "XnaChkaW17tONhvFpPCqEzQ0przedLLZxFdXsC+mv349dsYZkaa3yn5t36UlBOo5uiiI0C"
    "eeFZzXdhRW640WRBOTVBQ43zVHRxPj4ozgQ/GE+EWRxAydTgd+JPGO9MBHEROVZVHEHCFt"
    "7DvCGcnLRbiBVTYfkDEdjo5ogNUT5RnVACSUKkFn+IBQqQjf9HemDIHxe7WV1g8pafPfGV"
    "bJAGiOLoQAm3MNApQpyYjDMIzKbs4xtZ3kU9FYTI2saMJGo6iCI1YtOIKYWd/7FbNCJUWI"
    "I4Znx2rUNANuZwMq50XPiRLVADwg1yqApqfxw7pZ4XOCIPQeRfo6D6h8kftKj+M/4LUe2A"
    "a82oMw+ioLY/EJdZBXfNp+R9d8EGLVVR8sQHPdx7M0fOUHUCmu/TCUF9TVH08E6h4Do7vE"
    "FSC5urg7IrjdLvdEWEWg8UVVFl8JYigvJNeCPP33uxqEdY5/63PzJNoj9DWhL9YMYleGYG"
    "X5tSGG8oK6OiQddp+zM8OrRCISdVd0vFJEu7iqYnNViIqZNCVUCKEpIWMETVEbAbhHxOAl"
    "bidVtO4ZuK84RDb16s7m/vLvxVUQnfkUPinV1InmplnOPgF5rcT1u1XgWavmJdHl/fZqGc"
    "bZPm3ImiIiMHR5dXW/XmMd3Bfgl5J+RWrrfl0fSkzu5ov7bZH1NaHppnpmqkCvCXUM5Jze"
    "b98vs0SFcte/mnHQ9+qXZZMpnNPxiz4OdLB/VD+9+mbsQg7Hb/YPj8zDrOd14OH5/ln9WO"
    "qvh2eH56by2dn+63Ebieja8oYClLspokJFscx2LKB8P+XvJGqCRzBq2qeM7K9WA4fHP5+8"
    "O35Z4Tp5d27+xsC8YQZlaopkwKiB4z0rGxZewKeRnj199py82EfbjuzSG0FrN4y27CL/ZT"
    "6yVWpv7GqagZzcC4P6NBQ3KWS5dAJbFMCQ346i6XLAktyM4lqPQ2xmcAW4hoKB1X4R8vaX"
    "a1UEp0OfAco88FT9hiSIQr10PT2fTbxVAjufUG1GmIjM1iPJ2t1RuaJq0VzywzQ06MyX+6"
    "hmo5g0l/owDY0p82U+qtkoJtFzSEFtGkeuR5FAU1HZ26WTUHy3oKIQhPuNrFhcu1E4bp0l"
    "dGFzhDQ8bxWXERlqOorQbq+U+AIyGl24ccsKEbQeB+hNkYJDcYaOgvgQTPLBefhQ0z8US4"
    "xddBbOUorx+8fgu9ABfwJOVteaOSRlTH0HQCW2blwfKjN3JEwPm3IY7NH8mHPWauWQQNRZ"
    "s0ckgRmEcgwGVWC5TU3tt8ejYj48g4GSWKnvjlPZKiBkutKvBew2LMq5XoWSyRWgs2REKl"
    "eCb9W7UYTAwoP6SjvHtMweZSdgZfNz6BpTztSImJ3MkAcunL1hcdZ5gJBSpxTt3E6Q6xQT"
    "zve7VI7oGwBo1F8Dip77LuwSPDdi2j2aIJgGVM4eTOP4DxhMA9uAwTQIIx9MQ6iDDKZp+x"
    "0F0yDEqmAaLEATTONZGg6mAVSKYBqGkgym8USgTvUZ3SWCaeTq4qIocLtdoihYRVBRFKiy"
    "OJiGoRQF03j67xdMg3WOf+sTfxHtETqY5os1g1gwDawsD6ZhKMlgGumw+5ydGQbTiEjUXd"
    "ExmAYHXZiIFhwY0SE579X0bjWd3yyqN2mvr7/52oNgHFxRMl1bOx2e4QVMC/j2i9QIu6xn"
    "vAZglj1Zb5S/6GSf52DXsGGN/Kf8MQnQrIrqd8MZw+YZsVmge9bXJ48PbIvalgBd2H8mty"
    "MMnQpmv30IK4ECpvjsPEGfE7bgHD0pjUAF1sa00L25jh+svv1m7+lWAgXMrj0N6XPC1vc0"
    "lkZi7PIwAZYyauBZQwYiIgiwKsIHWMoY1ryhBBERFEvK/27WFeWywh7Uf8UrvnRC4HQeYJ"
    "Tvdg8GRlNZb8N44e10e78JeID46+L6ujq2/1hMjGIstlIdd/PFtHKYhQV1SBTURLGYUb+V"
    "e4/pJoy8tnGd07vlvUkb+vPh6yb6uT51XFwFgdzfhuIu17NibcC2dPPFx+X8Cv5a2iz4pc"
    "K0AQptxOkdeL38fZEnfS63/G5GTt+Ft2WTKVDa8ePT3aaz3DombFpaJiUtJUhr8k495qeL"
    "Jmb55en+qzoS++zw9fG4jl0+H5++OTwuZ976X+N/f3t4OvYCmVulBSaNdOZKo+HMjls7BJ"
    "yk5qcLGLpc22nwP8TMHztQMFuGxfoW8fEGmJOq+a2LWP7QdPzsj10Y2lHtPT8778TITQbI"
    "1qqCRJx8K06xni9DgYKZs/3Cjk4q/4w/3cIySPjTC0SArb2ejWlrr6an2uKThm7adzM7OJ"
    "/Cu2t6EpHtNwlat5RpygbYS5OtkrtoNKHpYIUpmEJE2XISo9bINacb0tWnKb3QDKrTAOxH"
    "LsuqErSXhiDfHJFkGSBJtkJM21F4mr0PpqGBZd7vUM1GMWn2OJiGxpR5X0M1G8UkTMzWZT"
    "LICEc0KdillhBJswCjgOROQgXbjMJwqz0hDvdxJIDYsowQLMsoBv8TLwnN4QgpVA+5JUcd"
    "dRIWZcSNJJMrQBSGw5PKleCH3+xGEXzYDV1fFnIToWUWVjsBGwlMC9bgbsWrMn1IyXQ7sx"
    "Z/9Bgvt3NOXEg4hRZ09o9pFZrwR8CutCEYAyGBchAQxMxna0eAJePA7bxUY8CnYnodbuls"
    "b3u/5/zaBQIJEevsPaQTovbtfGjkAvtuKyttGxAyq5iBAUrs2bqDdauZloj7iDc14CrG/Z"
    "zzW+ZLIwOrXLn4ZDLAwYplUNCSlYqtq12lBHTMCmVQcEILbny5HfAFlCxC5yvOixE0HkVp"
    "3M2qUepIGJN1Hmx/hNofMyL15JBA1I1Nj0gC0x+Xw0EVjMmmptJifSraWocDJbFSe3yhxR"
    "XSMV4ydzSS00cGGo67Ns3hihZcQMa4Nu2xTU5nbdhsFJk95tFCC+lobO0RUkZwsOEouurc"
    "SYuspaFRmbOsjIj8BhGadnEnuPACKl/kvvDi+A944QW2AS+8IIy+ysLocUId5IWXtn/RhR"
    "eEWHXhBQvQXHjxLApfeAFUigsvDOUFdeHFE4GKvGd0l7jwIlcXd9MBt9vlpgOrCDS+qMri"
    "Cy8M5YXkwoun/34XXrDO8W997khEe4S+8PLFmkHswgusLL/wwlBeUBdepMPuc3ZmeOFFRK"
    "Luio4XXpiksXRa2DbKqIknIoLIEldg7jfb5Z09TfyKQyFTGWDtq+Zs+leQsRdhqR9C84UJ"
    "nlbkCvZwAXyRL1kj4FG/QYl+oHgFj3j6BZvtuii2k7KgYH6m2OHigOlVtdFaB0GVT+uOWR"
    "c3IC1u8yq7KSBS317Nt5+I+tXPRO3Vshwlt+XwnIH+rYku5+vt+8msmfssTfsrhRSV7uHS"
    "T+V4a8y6/fGunCIqwk9eyU3lEFoDy6wKSsbl2FxTSG0Rgfb34nIz35K5hJsigsjGhPo5gK"
    "eLxX2ptnXxsVjUm4tkhGxVcju/Lq4+XYGA4ecwXhgBDsrXxW1t4Jv389XkthTgNlb78n5T"
    "mtxm4+wVKCsoJ8BvlvfrK4rQFFAWVf7+fropJqt1cV1UmihQPK/J3ryqpqjl/RZMU19OmG"
    "+FZrqu0orHmNmPRIIZFzPcUPeNGbZscsUMW37R5Mpvx6dnJ8dVmOLByZu3+8f/4cXjWgb2"
    "04FCjqeJlMKOgzc5oqhZU0TwQVzamRQyMSWYxzNClGZyRXLUd5gFDMB8C/l4xdFgbMsunE"
    "5dH7U/I9P5sfwfwyaYgAEvV+YzfNKYzdNv9xDLduZ2nMxP1nZejd/sH9Xpt+1/T87LhSVh"
    "Qf5cDxVmy0TK96Z/yKcpkhlk8EVw8NyvFzDSOTJc8YekjTMPihDTSPi0s9ae8eaWT/Ddcv"
    "K5X91scHpy9rbcilR9uX9wfvhr3asvT07f7B/XPx6dnJ0T/Wu/eG109rw1k3IlXZEevnl7"
    "cnre8Dk5fXl4XC6zCV7019FxxsW2nZ/3zw4PKublBs/Jvn9wcPLuuHY9Vf8sAbZlb/dPz4"
    "/L+e+Xw7eEHOi7ixK9+xVE1tt+ilHm+bpENv8wX2c0ERH16Hh73IT5ZC6370G3um9pqfO/"
    "/mQdqJzRTj4szHlQZEQEofmtRSci4+lPpSyEnKB1buJgHZA1Mp5slfR8h52Q9nqH9WkoXr"
    "9lcHvDFgUw5EHlNF0OWJKwcq71KERh5H9QnQaUNfIftJeGoO8kOvK/OyRNF0ki/91c/mli"
    "5TAvEwlyxceIJVAzv5AdFyc+BGunyhPF2DMEzKDz3T5SZPW3BtHqh6UVTIB3T4t3L413rw"
    "fevc5490R4ndNM3dEtZUwD0G3XSRWYSUed+DJrlKO2ipZSoZxudoKZ9FWO0HKMY1enluWi"
    "oBWiA61dcniNR5EZ569iKDQEzFLQ9zEr+xbQqrvUCSbAq7DuhiCNV2vLgLYj3pTlmlo6y2"
    "1pelpuzUhpuX7jUWT+OYPCfgMyGh9xwKHsW5KDuoeBqGJtKKw7IJNqQ2vpJIde2khZvV9X"
    "Z/uQsucI8NgpxwEWJL5yb8+iFIPBp6KR4hMwZedTDNR9H8opVYRiHPhUQkVoRwHFoI8iUm"
    "PAq6obAoCw5whouWn3b1CMKFrNnXVMQ2PMfGedajaKSXNnHdPQmDLfWaeajWISPesV1KZx"
    "5HrWCzQVlb053xPKbk79KNmH8niYFuPDxJwiiu5YYBoKjn80CZ4ZaX7NOXQ8UUQ4ZRctKC"
    "oR1vA1keHwRi5bwKrCGHCSjJkGBwQWC21vD7pu5G/PkVQ0riCuKCu6sO14t5lHERUdZgg4"
    "82xjn+Bw9Ety9qSVJw1TORgtiRhqMBqHhCsZjlU97Vh0NMxAHBKTxFi9mA0tNkTKeAn9qJ"
    "CcR3C4ecHiuQor0QKFlLHdhAlbyXnmgRoXoHQBL92gAvIYXi+0JjtoJEYUuQnQ0QL2qWic"
    "NvAnI7yw0SgqFw+q+aB4RMxMC8JMwYcFlWbEHsgmg677yARkKvj+x2YnKhB8dFxdpV2HdM"
    "yGfxcYJUZuw5eVGAMyGmIYGJ0VIWg94bJvoutUw9inYgzZD9sLMla0v2eEHAokRKwbvSGd"
    "EHWQtmJg5IIx21ZWGjQg5A6ohgUosecwlk1l1IiU6WMuXM7kQACFGRVByKdRhc7aCWKNOo"
    "K0EDtTiWAEAArlMKCo6bGwO9Cijb8yjQRNx2wUc6aR4BqOovPjqIXA/CBrApNXnBGUxzWK"
    "pwncFkJporoJFKYkIwDDMOE/IwLFxV40Ioqc9KXhelkdaph9fGcbXPbS7msxMbOrJa6U5d"
    "3aUpLET77NZTUlYp+KiQLwL8FlxRi2HQXn36NTrSMAIfPZ9GuBNURYlDPoGEomV4Bu9YBI"
    "5UrwVw67UYRg1RDUV5o7pqWNfjdg2YQ4boRIEuKElS+yJ8Rx7qgBE+KANlBCHIjRVxnILo"
    "HVQSfEcf2NE+JAxLqEOEgAmxCntTAiIU5IpUmIQ1NekAlxWhHIzBy07lIJccTqYjOhoHY7"
    "ZULhFIHGF1VZnhCHprwQJcRp9d8zIQ7SOf6tVw6VWI8wCXG+VDOIJsQBlRUJcWjKCzIhjn"
    "DYfc7OBAlxJCTqruiaEGdKPPOMcoOYn0EKEPMjkS3DFOCEGOb34DJwe+e3KrIXedsLukYa"
    "6kpuc+G2qsDloGhy88BEEx2esp6u5pMPxSen9G++9nw+FrDozemm8kUyGUZ7NCF6Ijs8KV"
    "HmxYBd1jM/BmKX/TnrRAui68UxHnYxDutcZL9uHJcCfSoIiq544xhbozbbDs8c+zzUhRuj"
    "tlhIKc0Pyf0VR6jD2m+LxcuggSq+4ZtikBW6IFA8LY9IDXHrjrUns+/AngfodKWBuz86dz"
    "vkkBd+l47HEslUIY+jj9Am4GeNq4+KIcKsiLOP0MYx5427j4qhWFa7V7Cnf4JHsK/vb28n"
    "ML0jesTa1YrlePz78nKC3sNuctC4MjLBXu+kjF9IesnPni+Ry6m3Ws/vputPlEH1Tre3y1"
    "1BMyozPLA9RU/j9npfu2IXDCXIzBWKWAVDCbJyhdGMTw2nnhniAi79EsRRLxTjXhC/5AtI"
    "3VmFKcq/KyLbpDZDtmI75lSYGjISj2LHY9MkWG4SaEFl6lEF83CGcBUMCdKI8jyqELYpga"
    "J6tJgizAJN+HAx3X4M5qW3JJrP2mlKlMcozUMGHq4gcvZ2VLiYZsR5PsL69FzzGbJ8QLHS"
    "WAW3v8P6Say7yvABxUpjlV3wRiQk4kGyexBNx1CJM3GF9Uk8nyMPFxQrjVVurTAJF4d1Vz"
    "m4oFhprJoMXAxhBP3nzr/FSqxQjNYaiORbScXsPPcWK7FAMZr5jUi81Wl+0+TdIpqOrlNU"
    "2VoIIhLZ583VQkopVILc3slELVEl7DRPCymlUAkqI+eStHSydHWOFk6I6BZEkaEFkdAr77"
    "z5WYhGY3g02VkQCYknc24WotEYHt+nI4PjOXoINENug7yWY5BaV6zwTVlIRADzvVL0hVhc"
    "nA94KJwMu/ixWUymwu+HCe9GB/E3aMO68rcxCTrSwHeDMfH4Z+j4VKJkcxXgD2q2VAVs02"
    "mE6kQFMeoI1rxpCuJCxFCrrzvQdPQg3uVlB04uMXjVFMbfdEgpYNCLDrx0YjXozD5yy8G3"
    "+Z0AFVh79BCB2mtFTg9cWT44/ImBrSF9tzh4YTL/s8X+m5oDvVrsNUE9WuwD9LWFHwANVc"
    "E+WTxlXyz2waofLA5a994rnkaeK25plK8VY8IL7rHiafTRVKwzwVPFIj3FnqgNWu36Qi2l"
    "AzSciLqqZ4ox4YX0leJppkeKA22jn/q+ast1Bf9C8ZfX+6nnib26uteJMeEF9zhxeph9vj"
    "7EDxOnKLRd0PEWBhUeZW4kUHFPpsQLyXlCxOEkLjRcbecfq+scq+l6O7+ar6aLrz9UbV1s"
    "VsvFJoxUA++dOsXIbj40tRPBSN5yJvoQKHYz0sxsppgcb5Ry1ycIA+l7hYJimSmEiuTt97"
    "f3gp/5sVqnmidIj1+WS5Lmtb7x2/Pxy/rVwfHB0eGx+ft8fHy+Xz/b9yjaXnVKEY4n26w3"
    "1c19x1b1/fPyCYWFxBWRtAZl1yYSfOzqn6qXPzAqLQ0VJeVXbnQrhU+QphF7E0Nze8Tr0O"
    "6XR0hZUnitvXQB7E0LWsSBmeaB3EpDbWJJy7A/Jre0UeoO8HsGl8elUcOX36qQcMmvDsnt"
    "CplkYtVEp4FUu+KJwB/3A5kFPxEkKPoZBWCSXRVdTQLJJVZLfKJMtSufKoOZcSCj6DBVOr"
    "F6mQXkkl8dXQ0DSyYfMIobWXF6wTDJezMrJY5YB5obWnH6tA4y39RKiSPWgbdH6KABbzOR"
    "wN/WHAh924DO9eBvktxmqL3Ctp6ikP2v2EPgEMuuIjW1Bbv/HV9xCnotw2WnkF/21AepJs"
    "T3X1gm/nlWUCn/djYhB7W3YwZaB8wJnJ59Z02BQDTHHUqGqrG/iM4naVIt5P4Hl5wcOsiq"
    "S0NxFplVIAzJTMkkVIfmOhhNmoKf/4oYJ4cOch8LiFwgy6CCbhYgvlQG6HQhrBxxSgXZw1"
    "p5QWS4laGuHHECd/7wV14Qxcrzv4NcnNPNZn6zuCv+DIdQy9voAdRmvrgqaAyLbZjmYJBV"
    "ZeR4iebb75yJMIG+61WCY66L+gRr25/tAdPy1h0u7R8cnLw7Pp+82T/efz0+rQ6TzvaPxm"
    "fVH29L1di/z8anvx4ejOs/3719e3J6Xv3528np39ojJ6rxVbGeL2dB87WVtIN5dFIdVNsf"
    "fyr/rg2shIlX4UnFydakcTZuusLVBliLp2ShVuNwMhKcp/kQ4ujQlxj5yoz9PPZ6qntmMq"
    "9x8ptEqEe+HosQ69WQ68kIShYtdPm6TMAkuyo0D1tH5ZKqRexEjxGnh31eF3pcFi30XhbB"
    "+c+zqaKjRci85xTl5aeJJ2OQO6GesyZ2qaJXloy1XoVolDWT6+P265jX2KRAxJOTYpcUJU"
    "9PSHl3SglhpPi7PNtOkifxD/SYOyOMFH+zztQjb9ajccztoiM/WsNbitPuf/RAmxGdQOqN"
    "+/xQG+Zim66mAN3TbZg4gRhvCR55c95A9u1E02lC+XIbRa7Thn81aQcakTzbBmm0D7eR9O"
    "k5b3jw5GUlhY9oO7356p1DQ3l0St3JWJYVe/pxqqYyOXAqVvnPGnnuOvcGoEdDzKlyEIcG"
    "ap08V0RjR4ePx4SW08bCep0hBo1EJ8mqMb2fwqdSIMs0H4ati+Hpd54UdT64mr0mLUkSOm"
    "usXBtRS7WGmbkrZUZa/b9OHegRZoGm7bag/bSxdtibhnQRAx1mNwqbT2Lssv8M6XiMA+04"
    "YfPapdd8Vq7eXKS9ftk132zuzYM+3sIIJAbf3F/+vajjP1ylp8+ehXUSy7edHVfdz2cTq5"
    "OJATfZ++H74rrOuN18SiumdVHjZjL4qvOW6pvsc2gkmfz43XffPpmGLLALsOEZLmhAH9a9"
    "dltMZ1/9QjmZcD6Va/5qebeaLj4FdmcP+kwRkWi+a4L6LyS7fIY8+VfLcjO3DtVWwzevbB"
    "F6Qc9vWVZNgUmXQPVDUIFgEDz7RbTMPQtm6RfLbQHabRreTrf3m8C84CH91XJdUHZeF0zK"
    "UbRZLjahTJZ5VQNa+rq4KuYf+ZFlNtOIjMvWP5tv/nE/vZ1fz/GY8ouMnJTuiWqEBssJsh"
    "zzeOD2fxJgWg7BEnH8umxTSRB+6+TMeg3XY8vs2ztu11vGy9Vqud7eL/CN5Lr/f18k2uzx"
    "tbv+MKk+JRNSmKrFVyen48PXx9W3o4kyJIWumgxk8ooFqmik6OdSqFlkCgKpeXGvNCQfaG"
    "hU6j4+kEFThHk8BTz6v/DQiOImdCxKXUSIEnBoZ37IwJQkRUAfAppPUyGtGfRdgPyCCknx"
    "7GcCdfVySxC7j4hD5z4mzm7NTzZG6Hj8W335/OysHEzmwnkV+NPcSf8/7/aPDl8dmt8PTo"
    "5/HZ/aG+qHZ23ho7BN+3lqm6x+8QbKv1Qr8fJ/1jyfILHhhwx1il+BUiJgyHx4IFuiGtPj"
    "0LFHjHGRwwvS2W1a9Xt+Bx5ujdp51rXq2T252WyrYsHt9yHHrtJvJy6y2OOBSXpCEHg5qD"
    "ZZOHaFIUPirUcACG85k60r2taS4us6BFL1hyPtFtwyDw0tvYTgEB0Bj1rW5es3QgIFTGVf"
    "svQ5YYv7NyKNRAXC6/00WRRw1iv9XPtyiJ07mb7AnwFyhy6WXNqPbjBU0MNNBQsbbk2y93"
    "Yghw5y114nWGRWgb73SZlYdVx+mtjv/MRzhUjel0rQpxYUXu1sxhCTJqYCsy3oqgCSGsO3"
    "e48BwTOSsNClzxL5lTGwz/AgUShQAl/6MQ6/chzfjh4hCgVK4FM8P0RScYg/88NDjKxSZa"
    "h6Hb83lFDGrh8bYmRNKUPyAguojxWgA6mYsVKvC5kdu/ChP78y4UjY/RN/oUAJfEJrBS/7"
    "0fh29KxfKFACn9wS8Wt+HSxR8ZQfapRfOspjLUB9YlGYNbYCNcdiUMRSgPoYQ97YCdQci0"
    "H0po+rieXO/IaP11Jk12EOtgUB56A+FL89qKAf64GF2bZZrUBJlKJgckQhRepHjg+Mlo8a"
    "D6rJAsUxCbVXHBRP5NWK8GRLbKjU41JeB36Gl6UIsQR45SZLPyiVxjz0a1KkcALkCuNlHp"
    "FqzXcHuFIm3BydKmZaW5+cf5pzWDDFNr9mG52tCElcmrm1pUhiCyfVYfAlZ1NTTTWbeiTU"
    "bDoMkJQNNqfmUhN01YleCmK4gB2CskwgPWlSAOW26BEIQfoGOSjQhFU2tRRG6VMQXsAhsQ"
    "gNs4nrU9qno+J7MAgYpK0VVMncl62IQh3oTbil0+mBMOhd6EJm3k1lvZX7hKyx7wJnyvTD"
    "kFSp6UMqosupWFdg+nSVXG5/JKJQB3LTx3Q6Pfimv0NdJEw/rKwwfYIQm/4OcSZnfRsHJx"
    "nWNkAucniVY+w27HiZmzg6ichNgB2U2PycS2DDLS5vfeAm/qp6FNSXxBbDz2j7e05oThAB"
    "QsU3M6ARoAw+kgMiTX0VXUXNFzEkYixyIECpOSC85iBAE5xQQyRDHF8HPFkc3nUM8UgLaQ"
    "gr9CqA0RaUZAIKxRFhlY85SCXC64+7oTEnxp5fVTH6EBm22qGBpcag9vlriojozR0+fE1L"
    "JAMst2D2ves46CEfu+bkkkFXmDH/xnVrx8ODS1kyuOUmNmZMR3QtqARMGpVmwk+JJsYvt2"
    "2KUqwD38J3pYeEncPqClMnSbG17wqoyuabe5ld0frkCcTBDdBhwIfSRPzz7ZVTxfFKQESe"
    "Q7Q10EGLX5Q9YDg1yoOamnMXQCYDHZ7ADA08eRbj1VUdyEA66lRmaHCcJZs9U30DmoZzvv"
    "/z0bgR1nuTflE2dz6uHp72kjY8rp6rxmkdzC23R3+5WDQ8fz08PX+3fxTytg9xvzs7PH49"
    "ut5unj2sf3o8qoL3i8X2xYMHj0fGtfniQRWX9KAqqrNKzP+zeNFcFQ/exib4l1LgMovLV0"
    "/4XDiAP5+598BLyM0T3qY/ywYI0uTT7NQr4mGj/3Zy6FmNUVMliH1T3attA5+YLvWfDCeo"
    "Luxr6g0O31ipp9QJ3fy6f/RufFaaSf14/CP4YL1MJdxr9WF7XZ6qJ0GjsQErmgfttTo1VE"
    "6n796+rOqfvAp73NdxiegYvyz/15+wQtje8F619//d50l7Vuv2dfovuIttH6S6eF3cLT+q"
    "u7ihcl3cJA4QDZvP0VGNfNLqKlU7XYSqTr37BxLkPHhQ/YhT35jfqeQ2pgSldwl+RrlbTC"
    "mXmaWhdTfm67vx9U/2QvuTWi/R5CQNkzAFSfCjyzvyoHnoEN07+2fmJD5zUvHHqriqm7yr"
    "IlGqOj8flmOteZJmvS4WV0GCoG9D/qv18nJ6Ob9tsohgvA37q9vlprSgZkZwKWeqXyHc0m"
    "Juikm5YCnWvI5Lwm0s402xuVrPV9s5Km7y9vTOaTNQbtdsSWDaYZs5/U7DtZ60Yhzb1XmU"
    "W93ZIiXWVRMcmXy2/gXGfrlnfE6ZUtD4LDtnognlQmPaIQVlCHGTPcT7H9WCPzGgRDNNGR"
    "b3W4oVmECcoN7vnpBPYrjBnAAF84qjaWfC267BPILym7TFXPIYmNiENyBRfhOG3G6JUTam"
    "nNlO2LapPX9oLsKsDhQRCy1zPge6bSk08XXvGHE2qIKrVnE5UrBl2WwQBQswZ24bolURnE"
    "5dSCa86QdP2XmC9Dd+9forqoJov7s0NPsBz91zTasiOJ16LqDMA0/Zc0CCJNRwOacDG9Ly"
    "cNGSMXu/QkmUsLv1Nc0jtxq0/c9JJVRJtcLuooZmZR6F3izvB+p9I4ECZp9e9+lzwu7W26"
    "E0KRVcfvLzN02I7bQkq4iao3whQtDnthmhxAJVukQuefSYYCdcDexGg0lZkwtd+U11moy3"
    "qaz31rnGU/gUt9hpMhZf3jvtXOMpfKIb7pCAxZT5vjtuNwUH+DEkwQNxcgYq6TLxAwpQaV"
    "5tUIJqdSOKM0gx0OrHjz3YsY74QIQYlSwkIckh4onZqRIioTeUJ68D/JA0smSw/sDcPpqw"
    "+RTS0NEohxk6ImmMQZ28MAPWYpv2Pu5dZ8aAhWD0+8sXeoYcboHDCd1FX91nS8Cki87IWX"
    "O3elPOnh5ljxkUcknPortVinQ2teeZ2lHnE/J242rBoMb298xzbCCWHL16DIWkcg0EEY7D"
    "a0E2Ntr6HT6qIS3/VR0erNDmieN6rRO2JU74Yf2KA7ibA/4p3N5xYod+RtQs8uDYMi9oQg"
    "iEOlCSIM4V188e7uo3MWDUK9EMDH6lwPoaDAPWaNWQobCBFaCIWEoBqsBYUpImPjY0QBwm"
    "i2kV0bI8MRk0G8pCBQHyOk2E0Kp0yIVZkq13ibaM6QUNSaa+OLyWJxZF2Yad0i/YluwF8u"
    "c+EZ2pbqIjcL98C4mF5RL15dG5PDEZpKsbpp+/n8MAXilVly7KGc4LIqWeEHGM8cDY6ou4"
    "rl5x8AT95muPkHWgZYGaTW1BoKbX2SLWaGGnDWKkuq9nNCPJsndYIwx5E7Qie8w+wccuoa"
    "l6+aPh0tKgaZmh6oM/jdkbAGb/EFpu570EKxC1cSKVZX9Mbpyi1B000G8HlZBGDV/+pryE"
    "S351SF6bl0kmVk1ycKTaVo0QOCAGMpFug8T/u5ehEIwGUU1XcyHlkw8meXhCgl4wgLIGLC"
    "TFEetAEcKQoE/rIG9QQ1IcxfIZ3gGrM5WXq8Ptcv0nWOxaqNLlrq3/JS546U7MeIHHY5p9"
    "0StqR33lg+ZE+I4nsGuHugjCSUQtfmOjsqseJNipr1gwVPosgrmGk6dErQCa5U6aRVeNZD"
    "xDYuTqppJuV2uirAZSkfbaTUJGhbpSoyktgW5EgdEzmPl0HFDenz2NB3MaRj3dTYeSUKOq"
    "jnG9FAeRaoaL9qVFUuiiYwwwyUGii+EigxmR+i2jvQebv+I19Hp5G6ZUeB5mPGjfWhb6k7"
    "9QdzLRt1mX1objAHfkLWvbUU7S6odqqByPHj54OT44PDs8OZ682f/b+PTB49GDw+NXR+8q"
    "7dX/endm/vvzu/8wf7wuB/jfxuO35l8n5+UgfPAotaynMHZYyyI29OThmdJwq3lClvRSPv"
    "KUuwh7Ei+9gm8fPc+1fI887k6pqfvCHdF3UkHODwYhUQc1dFxvsXyGUIt6rRWRTqqi6BhJ"
    "NCwdJP6AGMY61APE/rePVQAeudXQ0RqQVGKVdF1wQ/K0IgZcamNhpPg7L7IheRL/kMtrLI"
    "wUf7Ns0SNvljdxzKbSMGgNb10ki12kNSsqvK2oksZ99XuKf9xPF1uzSGjSq4WClpqYrNbz"
    "q6KtUONL518bcN9gQo5m99K9TlO5/27EvECUbStSsxtgH1Lz9XvWyWl/RILC7Fos29AiHO"
    "P25wsiJ5aUeefsXbHNEKFl9W4A8qBmu6rOsHsgLEVqaq8puu4FIHEc9LC7ACyLFnqnlR7H"
    "JLsqlGs9Xi6RWpoJUa+KdiaNwG/n5kGswMmggdq99wGDrNC79DqSR6SGjmt7QBsHP9yqHo"
    "khwtxxPQ9o45iHW8kjMUSYva++ErG3NIjgbWsNgLZlLutft+bQXmrF5DHUcHnjX3D1C4bo"
    "/1BGrVrUt10pBlrV+Ddfd6ce2QVYSNXheiTFITFH7EwJwouxwVq7qw6SSTb8L8NAmTZIQd"
    "RHietZ8fUH4C3u7y5rmF7KcZCQva4RS8leXetaFLeBPOAMslYmD7jNuc8x2C6301u1s6Hc"
    "t1/P13dIIZv389UK/VqdQVPqu5ourorSVODv87vK5MqfnXBWjB8y5WxvA98Dq+t4A2iwFP"
    "C8SyfzCXBlRX0dLTWPXN6Vmlk7hlAW9LqEyrQdcvBGkIPU/ObOhw9Pxwfn1VHveamss/3y"
    "/1X/eHPy8+HRuPrrt/HP1X/e7p+eH5ujYL+FdoS5Btwz14b/6f6rmv3ByfGrw9M345fVP8"
    "5+OXz71vx5cPLmbdVL5h/7ZZ8eHZX/AO24oeCaqX/ReH+MRnombK+Z4AHqpAqLrBJeH/46"
    "Pq5xv3vzBoOrv6YzWonVIKp5pPVXmnx9AdO27C2OsMeKMFeZmwoSuk9xVTCAQwq3Rx7Dhy"
    "NGAcWOJYQi+ED1OlkP2iFXS41tSrPDB9UJ0XNnhAftpSHI/R8kWQZIEl8H0zYPT+XahBQE"
    "qAGcmLhVERxlh8V8lL3gibtN7o00vbwUXrEMq1OGqLw1KDPCZezWZFhHO7bQ7cPekORjS3"
    "Tz0dQF2Y3blb0oIXGShWRKaQny9WxcpkhvKzyogICCmtdXihrkcWi8ooCAwJHZ/4ka5HHE"
    "lhaIpXRNkQuCYG3hdgIiW3J7BGRItiSbFVmGkc+Uv8kXfZ28cYw/SgMMcp8nj8PtlSQY3A"
    "YAym8Lcslu+fFy1xsKkc87qI5kfxjuTazTtvktF562+RQimbsaEKRQ+e7oQZBFPM9eLaGX"
    "FVIQ9jYIiJjnONinq4AwPmL/i5/RMUw2GV2+OZ+hfDABKsr6/CpgaIVFGReroUxC0Irxhu"
    "iEwMFD70ODT43FoLLKkhEhvWwfGmDSqluPt9ymAxqqY9sKwJ79gmzfv1AaEVSFJQMqEVzf"
    "igeGnLJgr6rGfiEZtY4ZFphgPm5PZTTzcUBFT0ttFTQf+0X5RiyQSQhaNR8DOiHwcD4eHH"
    "x6PvYq6+ZjSEjOx4MDTFu1d6aosOqQiuxcrwq06qAoG24okxC0xqohnRB4YNXDg09atV9Z"
    "ZdWIkLLq4QEmrTo8VVNhpEgJlPDcLhdOunmEtPl8SdKKezUvsicUr5kPmUrcbwAlEQ+g+T"
    "oCOXSBCujE4aZvccrwAKIuWXjYrk0T3hgRkSDcq69JDU6QXZBJwZuWyTzDhI5SicBlmmET"
    "PIctdkrtTCJHgwXVlCf8JsguRKm+G1X3TPIdahj80CvhM6t8JqX3F9bX0QTefk1F6m6C7I"
    "JM2p0cRp+nx0By7mR9ncq7JuSGUXsm07YXaGQjiupINBcd1MQBEeFr8VTdRuZ/3o3k70bO"
    "5pur6qG78Ffz+F34myCw0cT1mhd6A1BGxM12efWhNJ1NsTaDECnF1NhOPxRWZwZ1dYekVE"
    "YCY7NmEl3f9NZu0YubFaD1/W0RDSFsq0lYZr8LarjeLQnLQOxMrQTDaKBjjmulLaOsIY85"
    "r5K2DLNeIm3Z+iPPMbU/0iwJLu1IdTzc+6EdhMoS4Njc/ArnAieeX3DRRDjuvz4dm3jEo8"
    "OzOt6znIYPxpPTdyaK9G35FTs5Pzw5hrGPdVN4XvECIf0ipJOoaYLJCPCsf9cxJOextuth"
    "abIHubjMzneISepguzvUvWGmZX5Pb+6UVn8Kd/ItAQfIfj7ybd/9NiVQlLFZmDALNHF8Ft"
    "V+Aqb4Li8i4aBlvr9LtCuD1KXvuNu6/SDq+k92QxfO69VaR4fUWyExIL2lVvaubFsXw+vW"
    "oZA6H1xtt2JJ0oZsVodKE3ZLSs543co0/wi1bUuhdRylIXE2qOqRCuVIwFZHgXI36AHQIe"
    "JBZbfmvVW5NjKUuykPsA0RIyq7HU9uYcTI0I14gCvrXXiq2VR/6e6/M4Q0uh3eeWflksNX"
    "HDFGb7gnVTDg3faIdHJFaA7i4jfZ4RjeAdjkqWOwyddjDSk5pK2/ICtO2HgCpfE4KMe1I2"
    "IN2jky/PFsf8yK15NFBlU7hj0yGVx/7A4JWTRmm7pqG/bpOAseEpzMejsFC8eySsDVUvaw"
    "YUEmCWZjY9xueqSYOr6xse69AbZxoRAJ1KH/T4+boueQQ19jVuy0ICL0taeyK3SPOI678Y"
    "cOADoQIfW9hU7UDh9emgX7BcZu27yfYk4c3ckr9pE/YY/Wnhh2082m+PrfqSgVMi+54Ywz"
    "lmNQASScERy8Xi7vb95vJwaMpfl9ul6XVJ/KBeV2fuuX9M/OMlQ6ldYko9lUwPD4MtLi1q"
    "bc89DS8Mh0XmmYIduD7IIKAoZ9zz7heRKFWXSUhAjt9FkX5D9AItqjvhSmmjhTRlidgJA5"
    "UwZsLw1B7M+kyTJAEvgwubZ5eNJjoqA2ASbv4RBoLSm+snOY06DucMRdIzoDMlVhRFUSVf"
    "BBgICCj0q+LvLblEBRdhQmzAJN3F1U+5GpQn4IAAmo6SGr6x83yONQOPwhAYEjr5sfN8jj"
    "CNeTAp8ZTYYwweWCSxMR3oEkq+TSABZSqgeRQ40jVOoiuCC5Q33wvjaqtmzjylISNr9LrJ"
    "HtOlqqShDC4y0PVs6NN2yMl9/t6+RD2CehTNaVgzHr/Z4LYSiKBKVigIZEEqT+iBwUbWoI"
    "tjU1ww9QETY6KKjkWAvdDXKDRXRUX4aVgOnCwlzgCcnE8BWWTFCKVeDb9I7UkLJuUF1j4h"
    "QpYec7AspZvP0SpS9C+jUvcl+ENMwHvAgZNAAvQobQfB2Ft5OgCsiLkE3foouQIUTVRUjQ"
    "bnMR0hoRvgjp11dchKTILqiLkLZl6gYXpaPERUihZrjLcaDFLpfjaORosKCa4ouQFNmF5C"
    "KkVXW/i5BAw+CHPtfqeOXTFyG/tL6OXYQMasovQlJkF9RFyPQw+jw9Fl6ETNfXqbzjRUju"
    "UMlcZ/Td+JWTnjgYktx7XBcf5xsXz/sVn+F5QFFb07tiMeOlLCFuDGH70oSRArztAA7Zkn"
    "chbbuX8dcHirvV7fJTITgty3y7MXrHzyo0yz0/xyzrXT/H1e/89g375ke9kK1BQPlMCfVs"
    "AidarmcHHMN8T07GekZxWYziEEZKeD0xyKUxWgL0AUT1u+GMYQsvWbVlfVP/t5z44BenBc"
    "2VuJBIDi1HbAtsWwpNeYGDJs4GVXyBg5NDALv9kGgxt5QxwMGHaoAO9qVQwe3a1ZhDXvj6"
    "TqckEqhCfX2HoIxBH+IaDymCAKv6Og9BGcM6xLUeUgQB1vgniG9G8hFq/5Udpeo7FCy7Ow"
    "3feH/6tQabssT9WS0MVZGmJG28X83ic4Be9QUQoLWLWhVMu+5l8WVOnAcblsy2Xa4BMNTR"
    "WTf7dQBWCIVPgnAb/DNv0mM6b1K4BEAJlIAbIFIocCOALpFv/4HVfRlxuISB5XUx5M8pFL"
    "LOmVwo5Jw/y1DIv3e6oZBdvrxDId+hPBz9cuKwbOiJftAsORFZBF85L2dL12UowSKpBjSN"
    "DfD1I+XqppKuW88Iq4FUpN+MRmWUqkuXx4ekTSpkiMw+jCRK2L3MI5r0p78aOhqEIg0QmL"
    "A7OymiyUYIRQzqrlCkHwHf7c6Oi2hCEgL/oC4MRYoSdkWkR08nLSGw579cyQki7nd/vdah"
    "3/11XaLfB8hmwQsjxd8ps0WMRVIP+XNdxMWRasIthfUacEvmOPLcORJoIcQzfi9HSTJxAj"
    "XzD+cyEaRSSPtN1sX2fl250v5xX2y+/ivTH+aLkNHz0GeRcKngkItn9qq1S/jNsV4X1/em"
    "8TYxtfltenkLU1vXd9sbnajyWK+Lq2L+EanENIR+NhZF3YyOuWcEV6QZJ0pobT39J4BZJt"
    "cJ4GoNxslX/XDR5P49HZ+/Oz2usvweHO0fvmkz/AImeVwvgKk+2uMZy6u1Xi9VcPMMa4P0"
    "/7wr+9YkOt5/+/b05Ffz9+n4YHzo/n71rpytmr//bXzQ1P/t8PyXl6f7vx2zCmrHhhcGU/"
    "2kcMmQLO3QAmyrn7uzDkYnSIIcmq6ScTYPUnRoiJxHPAf7yQtr5HcZxSSgvvegfjtVJT/z"
    "LGUMajB15vi6R6RQwRXv8JMc8sIX7O4FEglUodjWs5Qx6Hk38xERBFgVW3iWMoY178Y9Io"
    "IAa/MpVqFsvtYsPlOeHZlhK8AkdkEwdDFsOR0PbPMCjMLX30mqGL5878EzTQuwmeWE5Foi"
    "R8gj9BdB/sVE+2N23J5McuiiK4k8qRy+fylxaBXwtxHp+jJ3QoQ2ZudDg434jNg1dR/ELX"
    "0atVmoD4TcF0SA3i3wu4EH5DHs3lYiO3QkhmRFpXObRamjK6uMzrKEECJrd66UThO8T52Y"
    "5lxVNNV7JQOMglBEpU66zfwhvVIv4TdgV7pRfA1aoo4TJGAQnyF3pQDtF6L7mPGpBUsDes"
    "x4JQN9OZRjpiXpvloSjxmoF7xu2oVulCuoXmMGMEivKnahgE6pbq232XqWw5MFzwtrWG2m"
    "t8WmGqnL9eyrP7rZLG9nXi7arKGq6+Juuv4QHN/Yq5HLVfWOeXXMjG7DMmckLUE6frXuwV"
    "WpRBwg2+WuLXPs4ttJz0OXgFWmI5eAZ47ozIBhz3chA16eneBDl7qIuWMLHfQRNYrc8xy9"
    "nfv88vyueb51asIPanujIznRc4Q8yHCw5pjheRk0UMU++RSDrNAFHvm0PEk1eFOcDr5HyM"
    "MOJ9DsPR7IoIHarccJBlmha3uclCepBsUBDEPHg857+MI2n8SoOHhh6HiMeQ9d2ObT5uxW"
    "XBoTNkQRs7UVcg9VyzeJSxj1RtDwqPLFuZHNpseczkUXoY2MvYzuuagASbTNYqsL2ICUx+"
    "qWc5mhguYV20Nvx7edrm/+DO+bzBfmShmW0X97JOtO0G60MmU+2hbTuyirqkKfTZ0xhSyb"
    "uoZV1k1dw1OyqaOD3xiGWTZ1Da9l9VxTUY06j9vDC98UPBdjlerv4YXtWK+A5F2unebLML"
    "DNJlr9qZp3Kgsv5WT2h2SPKPaHmD6c8Ez5UPtDqnV+Zre1G6ULJ3VAFYHnd2auOR21Loan"
    "3B4w1PngijcGrCRJ6NWI0cFt5kYGohuBmXvTtCqC060Xfco88LS9F0qQhKrezyE6HuYQ+z"
    "mi+SRG9X4O0fEYh9jPEc0nMdr1lAJe84HikDXFmUE1XNN91qwCNd3VfHy5nsqV+ptqNIlH"
    "tS8NaHhEufeloNn03NFlX0rSRuaQ7PtSRgD1bq24uSsW28ld0byS93Xv14Z6v9GqUcS2qd"
    "xxTxV0WN9dVcis974K7RFi/GW7BJaDG2xBjQF2ChEJ0NyC6nfDGcPWmpqZTIInBbtnQ4VN"
    "kdNmqIrmn+kZkyTTYOw5YTLtyyHKV9FR8oyQJevphCwC+OK3PBm6GODMr3uyEihgdu1m7u"
    "HPHLD1HS17ChQSKTZQHGUUdt5NFC+CAKtmI8VRxrBm3kzxIugXe5s2JZV+lbcpSlVtJ++n"
    "m/f+Yuz5d6F/OrEYXC+3seLij9V8Xa5v2RcFPi4/EHfH4aX3b5/Wa5z5rDDPuuOl4Gq9/D"
    "if1ROj1UobWfXsWfM6ebkCm02up1fb5ZpcnzK+eHrh1z1EKlhYzWd/WKEnDcDJ5dV0ujdN"
    "2DNL11rzxk9q6HRX+X9ZE41wxYPRq9xoY/LsyY/F96k5l6UjRQ98izLRIdf42EKG8aQZYd"
    "vpTdG8FPPVb6YYCYxuNpPNqvCPuZoxdzm9nN82iQaaX+GBmPAcLNvbH9fr5d3E9FyMYV0j"
    "zW3YaMztkpaU2WkKROb2mZ4l991l+qxynd35PJHFtSki/JJoeCbJGNirY+v9TjEleWWJGv"
    "UZZkvFEOkf2d6VoXdTs1c+wP6cbZ1cCvq1VZGeDCEPcoBIT1YGDVT5LifBICt0yT4nKU9S"
    "De1Ur0Pf0vGgg89I9u72JVDA7NbZmD4nbG1XU9IkVWA/lDrgloqH632As/dx27oYXrf+hd"
    "T54Gr7FkuShC54qgfU5+Fle5YHtSiA0a3v8MM7fWBp+yv1yE64QlE4lWg6HmJmhxLXfBKj"
    "xplE0/EYMzuSuOaTGLXYYpgGwCLCEOwEpEe9CQY8SrDvyAyYFCWpAW/T0gU/IufRB9ujzN"
    "gJMdL2e6fIpctSRmw6XwQD33h6tlXGMfC0kVk3ZxxDTAC1a/u+3g9Mrqabr9/xZh42DhzW"
    "T0LfGHr6GHvp7i//XtRvDAT3iak6MTbbT6siwARSys6KzdV6vtrOUU7aJ40Xfr5cN+4Vjk"
    "c6ce2ynAj5npndF0C3y7Kz8K/X83V9Q36zWi42sLD8eXmLs9Ze3S436MfNdDvfVL7h1h6M"
    "YzR4ZJpwnIbvTaMK5ay/neKnhMKYFVMn7UkcKhSmHM+zW8w257vM6ueYH7PPMOV7fcmfgf"
    "o6TH1WuRymPs92AoHsTAl1RZxk5M0ikFNTxNw2J3jZqaR9zrn84aLJ7ltnlTg8OTaJe+t/"
    "VX8eHh8cvhwf13+/Go9f/rx/8Lc62fHJm7dH++W4a/P5Bm2BaQnK7hWTOYppAP5c5rmKzY"
    "8WyNHJb5WAxyenb/aPqr9+OXz9S/Xfd6evx6y8yezHx+Oa7cnbca2i3/YPzw+PXxttnZ0c"
    "NemPD45Ozsq/mDbArNW25BUg631G+JN585X5kxl6tyzxygfwJ7OtoxUYrO2GlR6mHXccwu"
    "CD3ivOi2qVXFv6FeWBQBQVDyt3EBDduhie3CMTo84HV+KdiUuShm7WC0rEbpHBAXUrlfzd"
    "atuWQuvYqSFxNqjqLoVyJGFLXw+jiHiYed8Lo9uWQuvWo8zTYL2hantU9BhYQFEvcXVg7a"
    "qYgWiX1dn7smlXBqlbPwakmSBq+xDIkITbbIp0QBsiHmK71crej65tKbRufQmIs0HV9ieS"
    "Iwn78tPE+5pPnAeCXedyTUcYKRYSjiy7JUTlk6ip7bqJ8bl0URHFRG4thmQI1dBypZcmip"
    "Mxmi5iG3lPxrjmkxg1J2M0HY8x88kY13wSY2zHxzWg3Oplhife8rWuHQU25/ThwIUu5ezo"
    "XPtJeI23SYGtcUcxwExpZjiGqWBZ7BxPqvWw80yxC2FbI/uK3zJOm6HsaQ6CJmKE2Z7lIJ"
    "tNL3694wrNwrf9xrOL3sGWAR7nJL7mSyjIrk2Tcfgetl/yIJ/2QJ93Tx4pZFHybI5QCttP"
    "lz0sdD5FNlVbeO7MUfJWPSzI2Pl6MALcoaHasgPSSDe39YCF+wW5B3Yom0YNemsHxBpV+F"
    "a/G3UIrd+j6DACIHVkbt8JaOloQIfl6kFBcYgYBKoOhghRnllLtMAdNKUfNzSPDtryR9Hn"
    "0JhwTGHCDkOLYcKPsM+hEOl48+JP1CMtpI1YjVcRjK6gJLNSoHgqXejHEqRW6SN8qmQ3Oh"
    "GOGZ+kw2hB5Pw42RVw6dhwQVjqkeFTRuzAVQOjwvs9t6ctEEyhAf14CGkVWvDHwi40IRwH"
    "LUGHUQCII17WHQCW2r8foKMeAoA40v8gDsgfCGFRbr8KlFCnEP2IQOQ6pfjjYneKEY6OgK"
    "bDAMH0ET/bzsBzIyWkqONrabjn+z8fjQGIhqDCsijFOB+/Hp/6MeOPR/PZCMfNmkivR3+5"
    "WDS8fz08PX+3f0S3UUf7lk28Ozs8fj263m6ePax/ejyqIj+KxfbFgwePR7NiO53fvniwWC"
    "6KB1VRHdw+/8/ixROc3iLWTikVX8fi9dV4eHw2Pj2v4J/w6pnPHo3Oxkfjg/NKJa9OT94g"
    "eygbjrCyWni4Xv4+nz0e1f92PBePR35sNNVAK8y/nRwS1mjUWwla28V2PSGo7fkWYyKnh6"
    "8rC7hIUJet7b86Lys2eKnB8fP4dSmlWLe/7h+9G5+VZlj8/q/lv/8So0yqsmIiV6cZq2Wv"
    "vhiZ1v8yGh+/xDYnVg4aoxxBfTGkc18YatcX796+rOhOXoWWRPVNifh4tLydhUr6609Ycc"
    "ledH1B//54RPbRAzMvluO87C0kiLS3KsKqt/4HmortO6mprIu75cfOptJQO1Np4v07Ddsv"
    "ocMb+bVknbrK6S7sqtQjkuh60gPzjiS6b2R+tzcD2lsA1a9+uL2Np6+5tK9RVlHx9U/hzZ"
    "sH/o/uus2D5snKaknxsbpe+Cd5w8ThFV0EsrUv0heMpner6fwm/mqkrSRgl/XyU1lxLeG2"
    "7nWXquMVqttiOouyqiqk2UQyUXVPQJXtQlYwnUTzbqF9hfZqFhjRPW9nQW6ZLmhBttWbL2"
    "4GslwP9s/GZoECYgDt9ml0/kudR2p8VFbcqyb10f83Cqi8cHUxEcznIyd0QbgqAddqCYE1"
    "KSibwaaRsJ3YolQvRnv4clTcekQXhyIs7F4cVLnIfksqKgNat/kE8atEEbTwNhGJEQXGel"
    "+3PtemCCniKGPXamIgw5s1NEZw4yQ7RPaGjV8rmTwtgpLIn0YipfKI5UYbz6MW1OSvYcSw"
    "+jcxaJTBTYXs+JgbGbDH113NdS2x1/XQBrtOW6z/jVAjBasQHi36Eg2BOJQmirr6vqnRNg"
    "tMHqX7ag6BzrQet9jmG6y32HbDEbFY/ws/iMU6KSiHPfy42n8nPfUcYRRsgK2/k56XQQNV"
    "fJ0oxSArdMG1orQ8EjWI71tzhLpFUt4ej1+85mp37nHu+nUW6B16XHYJG1EJ72EzdKoFY+"
    "bujl3IZip372z6WnYO2F26WnI5G23sUwvnSIN9Fs55ez2ZfjhC0Ln3I0mIc6mhgxWIUxEj"
    "QtG9bpJKsaHI3O/8BW+yave+pq5594fbpX/Tl72piYHfUCVmFP2GKv+EzmynIrV7TelrzZ"
    "yugd5xUl+rZ/X05jLSZL/NZd7eT2wtExSdrYBikl0VHayBlkuiFn7jHWlOt/HO2/PMtpup"
    "2bmnfeJsUDv0bCiHaKqLOh1iU0onp0PmWV3lcnDCdJ7VAYOs0LvM6kgekRrkeRp40jj0rN"
    "kaYkJI8CpyNvCkUbx5MzfEhFCEpNSl66I0kK//CeR0Nt35YvL7dL2eLtwrXUHxar28Kjab"
    "yWK5LQI+LjHm7fRyeb+eXBe16age9SqlW2M4V8u7FQXzarq4Kso+hb9PN5tC+BhzXbVftA"
    "Lz9lbvsAVjkD2jFRommYIUGm7JdKRvj/aPj03O0bPz/dPzJv1olZV1bP+xXyrq6MhPR9pw"
    "RwYGpQ0qxBO0NixDi3RCtz9fyB/halhme36L7CHRoQamtFOvKcl/7E+1SH1XrJ1oNkUEDQ"
    "VngC0Q2bIQlniBFKHNBVOwLIpKEYFcT5NSjHZORaDsvJyx05q2UqJruykg6g1F3jGg3Qgs"
    "xdIUUVCA8i5EiSYjWBTLTkRBYcm7yCSajE0OsoRFQW1yAsiWpAg0FZE9XPmJAHgkFIqgOB"
    "uUgGsET/t9l1yLpIgwJrhs8K9B+gXZwAJ5ZHBFlx5pMhlk/5Lj0LD5q424ruxKI0NHWfDQ"
    "4CKXfMFKU4eNftInmPEzPubDNBqfJ5udnmJsBkSkobY1wNj0C3LOqb48MriasQnIZJCDC8"
    "gDw06OTa+uyn4hHfONHBScYGx6ngmFHQMyslv9OsCWw6J8oxdKJQWusWhEKAUfpJvYgQKS"
    "lh3U1s3NiJKcn3cAUmDhno9NY+EhGd3JXh1o4UFRPuxQKilwlYVDQin4wMJ3oIC0hfu1dR"
    "aOKEkL3wFI/YOCgZPcuTIJz/gTw2i++LicX/1Jnx1sC8AzgcKzhs3mvpTBAHAy3Bfgl+1y"
    "O70NDxPKnp61v4Tv5KXPGeZ3lf+rbNlxthV/MKckvd/qG+h5vWz3L+1WOsIp2MgrDy+aQd"
    "Hz9MJyyXR8Ydn1ef/O8kiegbw83X9lHqk7O3tnzjxOfh2fvnw3rv58u3/onXxYps4a20fw"
    "ql8UpxOWkx0e7UN009rRr+XT+ZgjZIPHmxMsLLLae334q3nK7uzdmzdjQlXV/dhy5twEtv"
    "WQunL6qEre8fCitXivCMlZz0d0r1ZDt5Yt0qGjkzpbgkXifdShCS63ddpVrp9elD1U82r+"
    "/dcXLV98hkSPE9EhEkFqP9VNUf5jJLJNtA7xKupe1gupSDTZ3tODbVGrqXYsCW91QAISQu"
    "ZbHLhNCRTxuQpHmAWa4HyFbz8GUxahHdQmAeWMyAatJcVXdxEZed0djqJzBJHWtqofrSPA"
    "5JYyGIz3WcjXOba9NAR194RkGSApOgi2HYMHHo5yK33J808CHsKJw1Lk7NyoVNFZU35mi0"
    "lowFlPbalGY3gU57aYhMST9+SWajSGp1kVCLxciIJAg5cZgYsr+ztPhEwCsCLPFkEjB+y7"
    "tYYGzbu0QEWZN4sikqwns+OK+GnRhlQGKYw8CMDkCz2AjcXkb6dRxfjziWiL9L4AwfAb5M"
    "sQiiNDqxqAIZkMsT/+BkadHn5tXd0IBHSk3Q4MTjAGjedSY8COgu5LUwxM1/6YD6QnhQCe"
    "ymI9GgFE+LbVIDDTVtpU1JmoT0Ta52CABJZZu440hmkJ6E7zPVy2v5rf8qFrRUgjU9lkS5"
    "JG51vkQAjT9mjq6czRoyGtcSAwAltsfJ4yGI3/E8tvCvKJb/jFnV6qQCyajNm35gvF4pqN"
    "fpUDH7z200wQ099n4OnP+JEmRcCI7XJU8BJAWPci9yMAlv2A+f9BEzD1PwToaytMcY1VQS"
    "b8d32Ncv1DsKo0/6j1JsN/a1o4uX9Io8jrTxNeUCn92/aptOC0zhKJ/MV64hKzo1a75GTn"
    "dICGE1FXnLSfJryQ5OtvFd8vVT/SNvqpT772WFfQufm/zN6PJeMHdeV5+GnCCyoFv2yYfb"
    "4+DNPtSyi0XZA5yX4b2mQiFPxgmidE7Es8W76V9Xa++PojoGbF5mo9X22b5towKMPvH/fT"
    "xdak9aLCkqoMUdXT51cFU2E231wt7xdbpnh6FymUxDzZxZIkIilcuCUDkqruT0cl1dXSLF"
    "fr5ew+kZy/qdMvOKmWOk+EUs0qc5hSzRPYHOTpFVNRSzRP31AdZvsjAg2DhEiWoXE7pu3P"
    "Htt/wWFHwmgkoxFvmLiG7I90iBPJpx1Pjov5KZ+o2S6JR8xMFRID6cE+zRugQ8T74NZjm1"
    "Izp5h/iDejPhEPrp0Kc+5Cw7al0NQBABRxNqiKYABajiTs9kugQxx8QRiwwccoe9f6Eihg"
    "dutgTJ8TtrabKWmSKmi+0Trc7YedAduuDrJ3sGtbCq1b1wLibFC1nYrkSMLuEMAC6Hiww4"
    "SyoOaTGDsEtQA6HuMw4S2o+SRGb9WodPbS5DziYH2aGTIhRhK5t/RVAPbWxgzOtkZmkC3j"
    "tOX6a3CN5fqLdM5yvTq5LddjnbbcZp3fyWwD2ojNur1EboMFAiTRui2KAqXbwzDobHlmbJ"
    "Zt+hvS7RSNoI18SwY4TyMF0Lnk/J1rc3lwNf10V9gu/opdZ32dVwyCu2L7fhlKiLIZZvd6"
    "MV6lpit7OpQsl0y+JMtO4uyg3T2YV887YZZN23dOJPPTRXMH7Px0//is7B2TLvC0SRt49k"
    "v135eHp+OD88nL8c+H9SW7Nyc/Hx7VF7FOzsuBXt0Xgz4UWrMi9wlBaiefpii/04Rsk5pd"
    "bUWpqwTUJ4HkdZCgFgUwxFsrhi4HLMGGim09BlGxjcIkJLC8myeq0RgexZYJk5B48m6UqE"
    "ZjeITLrrA6iSPfYgs2FrUv3RKLJqPtLOPCims22jOKXmF6JG9vJHrCfeNkMrvvH5bbFuWT"
    "3XLUrWHbr3b7ffYTaJfs11//cjZx1Bs75e27Et5sl+Uiajv9UFikkTNTepkrOzx9zCWJoJ"
    "n2yRbhmU6efNc1p7xJr2uWeU5OfY74zBQelwoTUtfcJMt8Db+eS32fFbBbL7+C+x0J6fcv"
    "kzeb6GlN8mxIbuderzj/0p5tm/qU+JWFt54xCQsr6+1nql0ZJG1+ZoI0E0R5rmZShhRc6Z"
    "kYQcMCzHsiRrYshNWpG5njsL4wlR0pOgwLpkZ1Am5AxgIdJBU3ajyFT5+UG5Cx+AZJz40a"
    "T+ETnwRRRCy2nOdAdMPpoShxAiGKyLDLdOhDNJnCItyIYxIWTb4NOdVocs7olMqZIOXnjv"
    "xJncnmU0i9VV0HsIiaxRusHvNCJoRQbJXr0vtNfSfJLHk77YiLP1bzdbEht7zEZipYJM9n"
    "f0xaCSaW1fMfrveSn+gYqe2MtoJdIltZqxxlrJbjrKMqrv/9e3H5frn88NX7GBbTuwIyCh"
    "qsKoCsmyGUdZDZ8ukTyKCoPymT7adV+JIXrtlcA5lcz4vbWVD3O7tz3JRIrmBo/HeIU2mt"
    "86v27WOkxfpJt4Iqmc0308sqq2ub9s97esxsOaeVqUSVtilKA9hCYuC9KT7Ol/ebCV2XqD"
    "IpZ//5retXxsvRGG5PD4flksm7YdlZa0MZMcvfRQwaa4P05c9kYDqih8aIAHnlMo7YaJEL"
    "I6iBuX5HcA3sHDJ0hTJehEmjAP+wCvncGQLuhgECXJeI+rM1fgyyKhFJQgwl/JpbUIVhC7"
    "0/9CgQeX4IUvtFa4rye3zINqk1lOtC+e4Sk5Bw8u4qqUZjeBS7SUxC4sm7i6QajeFppksZ"
    "EjOHEhi8L3hOEKa9mPj+V1i4PudJSWh+tZzYqOZjSN16QobOVCcR2aJ8WCzH6ERQz9jKPv"
    "KJ6Mmg+Q5knAiCJmOIyLWTEmCEB4mXrJ8TflQg3QkrWNbba7vhsvlJuFZu9pvOsLbb4m7V"
    "+Ri2VELJd/2JO/ir22YS47vrxc3BZLFeL8MVub1LW6W0oNbWd6Vu5qUal4uZZaTY83qjyy"
    "hhYtHI5wBACCzKltsAd6crY0+J3W+sGfHet3LHbJadH6veFP/4hjh/Tug2Jk+oY71Elk/E"
    "4IqPVdACI7rbzIYGFXJYL3+PNVCZbgEsFZh83WHYKKtBW67sOJ/BbblyL6eUcI9of4e7/t"
    "X00+1yGjyjkfBYXM8X88370LNA7UDv57OJ11/u728vf/ju+2cVabNWfnjh9Ycxaqd8lH3e"
    "M2g3FFbFYjZf3IgHHCSEA84biAnZ3Dxed+ZFlUf/wdvx8cvD49cPJGMSSxL7krnapWXpwZ"
    "ZEOqDGfhvQ3inDIAqopROBnym+2z5RHHwzoHJCmqVWJq5mNGFQrIk2YVAEmr9nEn0pMPv4"
    "isLNZIGe/Omrun1QXz9YbrY368KQTVfzyYeCm8PfvTt8KXWqHr4Zn53vv3l7/v/HfKtMrW"
    "wu1pY/4Wmt4HT2sh6cHB1VpnDxzcHFN4R7cfJ+unnvc33+HfjWXC2Bz/Xbvafoe7f+tH1v"
    "5tFvfj45OQKqCA4GQqy3083WONnJYup1oxgk4q0jpjrj+Wwsq6fn03LJ5Pm07Dp7Pi0D0O"
    "e0u6wuxuxKw4DcnGkgRnUJEW5Vmg5ykNHKEjnICFI7oTVF+R1kZJvUXG0rKhxkmISEk9dB"
    "RjUaw6NwkGESEk9eBxnVaAyPyEHmVyYxZHaQhe3FxPcGrdA1wVKSwIJJIR8wovEYyvYbow"
    "QJCen5wVXKCRE3HUXoPpOS5MckFYENHHYHaZD9goyoQ4mEkEVZkRk6IWw/P/Lg0PlMyURl"
    "pUUDQuaLNzBAgUX7azslRkxKovSr5cRJNR+fg/k0veTc1+RcBIhMetib+WL0sPKilvPGdj"
    "mpnnH9VM/D7eK2wvpg1Dw1mJ5pcdrcjr7dcKX/av/obEys0uN5GK+md6vp/IaLM/rn5k2y"
    "eatiC4AD0f4cZVIr8f10sShuCfKmJMlhdTu9QmhcQZK8frd+0zycW2XPNU7RGfyJfpSXV8"
    "rl/eym8O4rNQcP92VHXi03oIC+v1SVLC//XrjjiiDQ6LPsSO146bkldWwy7Ukdv86bUsfB"
    "GjPkUP1OBVkgBp5FU3EzZZGIjTNrFPhRFciwJB/bta90lxP46bvj48rlVf45Lqdt7+lYx6"
    "41acfO/KS4JeWYgbHQ3rtqf+/CtufNK8cnGHeQkSuMB1S1fVms5yBlg5t22rWAebi2mXr4"
    "n396MQrIWRVMPizMOtZ75tf1l2VeyQyV7h4ArltutRY+zAs9J8yYFrlOKFq7IrFl+Z0ndK"
    "vU0qrVrdx9QtDQkPI6UMhmo5gULhSChsaU14lCNhvFJHKjBLVpHJkdKaDFKIR6+STYfEMC"
    "Ckjz/aJfVAxKMmJ08qRhijbcmEQMNXiNaEi4/E47rCfbgBI0tJkOiimy5YSLHpW9tjRMP4"
    "Y7AGC1sDDnzOkJJkKtM1+fSoPcN+IdoBeYsq2qtOaAjPkmDo9PYtZmC6kxakvBdKy/JwUG"
    "HRZlBNyKJMCqM+WWRo7XN+OBMQtM2FRUGrBHRJvvwLgkput2CCrz9amYLiV2LnVfer9nBB"
    "wKJESsM+KQTojat+KhkQvMuK2sNGVASJvz0AAl9txsgFXW3NIwvYo22+Y8xv6aEawvigin"
    "zoZ9KhHW4PxpQLwC27VVlZYbkDHOggGBCedgydvioD47BjO9Lo6ai2IwHiPVsHMkjCVCJ1"
    "RthPbHjPg8OSQQdSPOI5LA9MfbcFAFo62pqRxsPhVtn8OBkow0z4GpMtWQjulI2jtaX1rw"
    "SzIih2KJsetsGFKK8fvWvAsdCOzar640bkRKW/gugIp8LbpsKAwds+/OmAeFbTj+zZRFL4"
    "D6BJq88QuovQwBDOCA3PyIj73N7/A0Gz1Lac/y9DEQt/M6FXNzWqMMgkinjpjNb4pNkA4C"
    "hnULIik6XLK6Wt6tiu18y174+md0hyS643J69eFmvbxfBAK255z14N5O0DUwV+Ou7DEiA0"
    "obxFD26ba4+UQXTm+LjfXZMfQ7D4JwhtU3DKJllCsQouXYPRSi5RH2PeTUlibOwVuGyFro"
    "M/qmgpgtMDHI1CsWs/StEt0oaMrkzJAVI5ZBDY4xOnPnDEh26k5Su0+pKx3g5J1pGa0Mwr"
    "r8qW4UXHC8C1AFB7wd1zpUa+QaxxsHijgCioqDkzmWgG46gU0TT0BRcdgyxxTQTSewyeIK"
    "OpheVkAiE5QutCEFCSfzYhu3mWG5rVsUtyIEuYf/uYjstIi83xCp8uptTbG+Xq7vposrev"
    "EIngRoV5xUsOxnWiaG5kKZRZDxH84D2qz/2DTzLUMtw/zLUcs5x7LU8rJWhZLnbVK57ghm"
    "wBJR2G1brGfd+7ECgmnfSFeCY2R9mlqZJsVE0aitEoJAV3G4acpotatEggv+1E2CN0AGWh"
    "KTkiS+5k7dwOkh+7Jj6hT0YMLLvHyhpFHDF+fUF3HJrw5Bnn2hZFLVdNpyYOqkKobaglCi"
    "CLF325Jg6hT2wbYolChC7Noti0+XwjvcFiaUQgi1/qCIzv942jhk/NUycWy5kv1HBVNpQX"
    "YSGKNWaSKI6htcG5HzQI5EeFgWJU8Nh+GBx07QImuvzuCZM0Nu6s95epgWRqgFvaMjpIyi"
    "HszxAWXYvQNks21v/Kk9H7fFR3MHkkg5WLa1MCsz8qE/8pG/Dud/5Zdy2jUxlyYrYsCoKv"
    "p9PV2tmMcFuh111kkILR6b8v3bvb2n09qY2wSEfn47m/cu3DtRmqoz4XVRU5hW0ojR9iHn"
    "ySqBLTZTlwwe6a8sWsaPlHt1T8SRtix3+VP4GAPMZ2my329w9wqSrJqcg5K8h66mnX7qH8"
    "w8y2U0bBJNRiYYjys1e5piq3+JgHVdQsTmd41UDUlErvTq3VaEEplp+nJdzdOCXLMtGySN"
    "n0+VkOVsXA6B44PxqK0H26GrEI0s7u8uC6YjXr07Pjg/LDH6VR8+Gp2Oz9+dHp+Nym/RzU"
    "2xHh3tH79+t/96PFrdrm42/7gd7Z+N/tf/ulj8PC6H7MViVP7v7fj01cnpm9HqZjKdfZxv"
    "lutPkz/KzpjcLq8+PPz+6dPnT/b2Hv3FVH739qXxgFrNno3PbR+PXoyq9JPl1/nhA4ftQb"
    "sEqN0hL0bH49/+1fzjL0iAxXI7v/708EE1gy6rZx4rNtWd9AdWAAOwHnDlL+PjlyUcpGJG"
    "O4yePxQFs2UAfKqK3XR8+Gp0/npSSvZi9MCo8EHtPDs5evmvVnvWDXb+y/jYwRz/9pdRBf"
    "Lw1V8wJ+Mwxpz++mL08KwsOzivV+P3i9qB8er05I3tuLJvb6rVmd9WyQG0dbp/eDYejf/9"
    "YPy21sKD7fvCqGJU0o/mm1H1oVvM/mW5uP30QNwdRo2oM7brSdruD06Oz85LucqJ+/z08P"
    "XrceUzBJQl1v1X52XJ4fHZ+PQ8nAleVq740/2fj6p54/D8cP/o6D+aH8cvR6Udjsb7B7+M"
    "Tk9+q+z2ePTQmGvQRY9KnYwP3vHDEGkgJqsvHq8U3kgJ3lXl2rtc4hnbMVtCa04YAoUEkB"
    "lcbY+lUDUt85jY9UdlkswapOzFsp/4tWZNiD/0RsPsQtMMjA6LzVZe4kve2FzJ7yQcbPao"
    "p/ok1j9Uf1gRzb/sUH00+nX/6N34bPRw7/HoplhMygXTbHk3uS+XgQ/LLfaT8v/qE6NyNL"
    "w6OiyH+cuTSvpfyo+c30nNHLAn6IE/zKpmsjYw/kQnnczb4fxZ32xa163HVLDkbCxAYE3V"
    "WUmg8p4neCGvTId3IdOex00hM6sqB3VdR3sl3gGnIqBiyEUnQCwDN4v5FfKf+0TaRx8DWL"
    "0Txgiu0H9T2nmfkCjAn1zWhxYmP6DgCGPYsh5L8AKkcSoOIzjCCM68RxC8AIL+bGcMVW+2"
    "B8AyO83ak45zGp/5Dmig1SOKRVWX5gZUM01j4WcTlnNiLjF/5YZDzSVRX6gpXa7vJpv7y7"
    "v5pilRr29qFoxDqfy4b40DrZO/73EkK73u1VoPp8uO+t3zp8XzJ4m+jdLaTgZatJ9C6eO1"
    "sQbSC9T5rLhbLbcmkqTjYwvpqyqGcxs79uyZ9irL8vdF2Ma34H2C+vUa71EbxiKmi83vhh"
    "HznE1WS6r9y76Km2fJfvj+x6fwjRv/DbQ6Uyx82absa5+VleiHy+vrH79LGyJPaw0R2ILW"
    "EGMN6Axxeb+9Wt512i+tlps5dDT/AKyxZY/nleocIBlpSCoKhhse7J8d7L8ci8zCtDr54f"
    "mz6yc/hmZhipp9bANOcvZQ0V3Pywl+vVrPu51CwFHrqdE7kwgbYcfnMHfRylE/q2fAP9fe"
    "GkYRV6c0/MYa3xF7vgdGxHp+M19sgHhNfO/yfn0FW6sKLu8380Wx2Uxuy/8Q5bPl/eVtMV"
    "mutpN5rRj0aMy6mJWzRBV+Ez4Nbp/eax8URKTDRh3bS6meEYWhxsHlXm2gsTPant6Jlk8m"
    "z0TLUBdN/IzgwN8a4y6MlUaJuHiGiZLFmiISECFPa8boilhdIkOFbB7d3fMryHjCUQBZ+u"
    "XC56g5yxB5NUhiu0Zwhfk9Nky7lLcGGaoSmB+DBxBZC+/qnoGNUHvEtk6YJz+yR8QkjPze"
    "3JVjm0i1K4MkDhTmSTNBFIQEx2RIwJV71ygiDmJWrxrdcByXwptGETG48nrR6IbjuERhu4"
    "qZIicKyYxhvlbCyEOajMFjv4M5EYXNxpEFn041QIKawQk+0TnhkkLEUQerZDVqgppBHdTM"
    "i5oUIo7areylQO3b9CQ2W5gTlOWZGI2yGFhIQOHIG/GKW1Q4d6nN2/lpE4Lo9mT2F1X465"
    "15ZV3vi5iHeVJQ8GDEVyx9KJvZ2qP3ssHjpvbZbLs5F7gKs/hDaqdbpc9JA2Jy/fTb6+eX"
    "aVcgQWQtsiq6AC8eR71+JK+4rcGXfx/bkJLSVtfz5vXfnvbxFPj8PpX2SPX/TWnM2GvD+e"
    "w8MSdVi5NnxfTHy+fAYzdfNOvSqtGEr64VoNHEarrZ/L5cz8pt4aZbiHip29vlp6LgjlW2"
    "yw/FIvoksOfd+3/tfW9vXLmt91cJ+qZbPHuBJLvZbYG2gNeZzc5Tx861nd3nAgEGY/skma"
    "49486Ms82L+92f80fSESlSIs/hmbRwC9y7zhyR4k+iJIqiKKMTlAjVwsm3+P559fz987K2"
    "8rReaWGbuZ1p3wolFc5VkE7/mMA10HfVzdX3Ajc8T5tFI/bC5/iXvfD3zTKwa+alm831w9"
    "3A8PX8cU6kXYKjI+DhA/mzPu8rckqnH5pW6mvfDv7M5tvvn7+/EUyuLGno36SN/ba2OwAq"
    "9C/PntbVqLx/7PB99fyqutZBgbQlLOG5RjkYXIFAWVf3lfPDPXLf//AEIl/Exc74xX1/jn"
    "SLBzZGXvHAT+8Ux35ZRjSR95KiDcPQfbN3ytK1Uj5Z3Ew6ULGfBaIxyiSGaqK2daGIwqdH"
    "0NAwbD16ZLVZTAp/HkFDY7L15pHVZjGJfHlaFTMEIlA1oSMEladh2LlBkuqyGIROEFSewG"
    "DrAknq03lAyKu+I70fjzLl2e7Xh5y9Un+WmyvG6dMor1IuLGBffdhs8f3Y+FPxWeSbane9"
    "Xd3jEKWQ7Om2NocXRHK2h/Vqr3rgeLff1LbLptnodxgdRfd7s7XcfqpuKBX4rRlx6/3nxd"
    "1mvf+4i2ibfK/7at3k6lp8eFjd0Knl/qVMSpNEbsbZ20IKgm5gJPEIvz7kAgdGJ3zzDLzy"
    "hwbpHFdP2heMX52dtc8XX8zOf54fz/pXi0PSiGgwJPdW3DcJDDQgMKvocz5FmucHB1DA1v"
    "/8Tp4dLmQHigdfYBl+HcBx5K2foEF4kEfvIEdfEgF5FU+nB8TSf1LwJCaUwBR9S5vyedp4"
    "5DRE5aYGhWTqk3vkGegQfOg51gXZM89kR75ffNhsbnbUqPzLk25Mdlxx9/o6EVvfWc25XE"
    "uS79C/1I1OsndvY8PixPZ2eMLATJbAyVIDyvIBRgW7CVuFp53MCRy91TNqUxvXQtro+iR1"
    "fGa6CdPRSXPQDUg8x2ebmzDFnDSvXFGzCJ4SlbJDUFQt2SacSH43Zca7cpo7ZAXJxHdzcS"
    "p+f+ZnI3fHLzui/Y5DkJaPoCFQRIYb8zQ0/mo47mPJRLBFefhIKg30OP3eIeDzCfiSorJQ"
    "IZqMntEPgC8THJQa8BrVBlR0D1PmW9ux8Qc7zEgiIWSVWiM6IexYpyeHXlboqLBOpTEhqd"
    "STAxRodNgcKAEiOtps6TcehlYLrjg7IemSYeYzYE6W9lKT65LcXWsmI0xID0xuD/d1ugEz"
    "NOcS0eQtoJqbUlJ5K8Qz1IFaojxPwfI6ZSdoaRP+MGDFuh/8B0PgQuIM3t6lYA0Yi5BDjD"
    "xRSsgkNYk58XjZgWaEyKGWnj+C4iQuw9NHVFlWT4Vnj2Tm4anSDY/LMQwPxLoDRfIw0jvw"
    "O8cgcwzl3zPFbt2ndseZi+2q1rTfPapDTSKjtOKBIpjem70/HDVxkbmMY+GYrO1Io8Oyjt"
    "foIzPOx0yxV3lmEwZoVugKTOd1JurP+Z6jMabEmMHVa1c3b5NabeGgdnXmZvKuPUCEhGBC"
    "B1QKpDYrFKpdDE98NzZLbQdXcEO2IEkZOvfynxg9OX1yDcBosnXXUzINaYqBCsEzmqRp1G"
    "qSk0/QTPpDK0yYa4ZJDrBSAco4BxxmYcIMzmkOtlIBFEZu+3VbXW/qXz/XSnIzKIS/dM+p"
    "4Zu95iS6CRKJGS4HPf2uenZV2jRlaX1/gUZ4p724lOOf7Y7237uaen2zeB89S6B9paJGHw"
    "K5Wmu1Wt/Um6f4p9vlrtmNt0m2qWzR5nmhYI3uVt2u+jD0MtO/7x7F9qZI6QYuE9noczkd"
    "PPTPdfnI3YznYhT659kNza/k6bOxe7VmXM6P+5A9TzQm1I5MM0Q3jmiHQpD6OdF9st95kX"
    "VSey7USypAcYQDQGJ0jwXWQxkXvoTCfEpJSAi2JhNVaQ6PwkxKSUg8tqYRVWkOjyhwRqdW"
    "diDK6tXef5c5yVMSEopVEA1VXQ6J0IcMi6cIbH3IuDadDznvL3YLxAB/b3Pi3Rx+P25Dau"
    "StE+ZlDHDrfYWuxX/XGVEr94p680hG21o+KYn/4UulzPTqymXMBANd7572ejfaNx0Ymd3l"
    "CBxHXMgIPEbfCwicvAaFVmp+8BZiPSKbyx3z12/Ozi+PTi+bf5ydv5yf1sM1vuoRuN1X29"
    "UGWpyt6vUTsgscbxQU/+hL/rUvQPn1ma4ROrwp6t4r4r9O4c6na6Z9+VhZtOBg/CxEZXVR"
    "GtdGO7BCIbC1zrquMAkHpJ9LbDxWab0ySAqnLEdqBFHkeOVlKMBV+VkJKg6ktYeVrLqATe"
    "VbJag4bNZeVbLqAjZh5L1+8jAFJJpE1EGEDCWriqahhGzlBZTNEqxH2FNx6Lql3RRZXGlp"
    "tmyWdFl4ZEJDI/oqMSS6UMDuN9slIQgiQikMgSSoREhB4ONkaHOxjqioWlkjMnbtmwyYTF"
    "9bc1Spr56G7UVkDbc96H6zXR6CICKUWn3tqURIY32dDq1IX7uian2NyNilfjJgMn0Vh2gi"
    "Cg6PZaBmUmXRshaGayIKEot10GZSp4HPbXSEZSPU9uH2kSW5s0i1crdaL/7xsKxH2r7lQx"
    "w+txddiGwrAg/dzWp3vXlY7xnOkTYJQjfhAFXGg1qGgXptM/GztYxM/Wwtx/GZRwIrrCIB"
    "avzhXSm9B8EYKhZMGaLPQtJDt3APtpxi9Q3i+R9p4TifHdHNCrcWpoYzffN1Kp9dWjO/eL"
    "Vl8fFHcQFDVBw0MFfYrctJ7WJ4SscXQ20HV+z+YiUpQpcGpGISHqRt0GlarwzSsK5kQklH"
    "QdR2oihctJ8ZtT5MRMWBnMKHmVRdwKb2YSIqDtsUPsyk6lK/qdJYUGQ0ui+TzIKWT9oEis"
    "16SqhshskTW3BSShtDs5MnKNnxfBisxZ09ZX6KoSLrlAQKy5iihKxLk1cweZVDHBCy2g0s"
    "auh8W5kmfuDkksPXDm9EKm8C6JWbvhlEAzsqrx7amJZd0A4AVjayB51nEZTsNGZ+nkVWXk"
    "Dp94t6lJCSQ9nvR01R4sp1bj72jjV2JjzFbqKn4db03cYFYT8il55xEB0TIWeSoznv2gNB"
    "eMidiKLxJg25s3EFfj157J7T9vHXyh0fuyzMjuGYTMqOhUm0nWdmkFrZcZJ6+Z7FXj7M5B"
    "Cxf3TfSu+6p8T9iuI+TuFEJOull0xfVB4shygYQNahckmtIjia28s0pQ082f1kToI8VMWd"
    "dUjBQDO/lY5rFcEZ0HP8RfMR8FQ9J71K7qdT1TXyhIgBaH59nKg4j0t3bTwhYnCZXxcnKs"
    "7jkiYUjoozWOyTCoM68zBUwX4pEQPJLtSPqrIwkFS+WoKKxPSF0g5T0gnhS/MgUnS6Jpg+"
    "/TAto7AhtNrNJiEGE+tBcIoUPjKfpRAj45oCZ+vRSCstmGtu5yo20pxFT5pmdlGcqLrCqi"
    "eP3sQk3NibOHYzFUOCUDnJUIGbPMqJ4jYpYSRYtfMIGbQJrZipQInmDXlSSkBAYTFPTIlq"
    "1Pk+yRBHPumkJtKxyUzZxm1Un6pHlkvyfrvabJ3TWPYS3f7zfYVKt/wfqsXHzcM2fRabzZ"
    "ESNfroTCkxL7N8KTHTuKGChP5H7207OfulcbCdnp2/Pjpp/vpp/uqn5r9vz1/NTi/jtCgx"
    "b9+kvQev/sHz/O+3dTfOz04bNuez9l+tR+/0eP5y1jn0fpzNXv5wdPy35u/js9dvTo7mfG"
    "Wgo3rHnP81ae0/fv8dmX6Fb3FhzhKGgZ+JQAF7F1qmfmqChcVV6U1owgxM61QnnABlnKq0"
    "JzRhBqd1ChROgDLOaHBrUEbDn8PYF7FG2HMu42vmE3G+FJowg7GbrazxxVWXEcazmgZgPO"
    "9x+KIy1iAj1gprqDNaVh/Wzdt6y/2+ursflBVlt19uOwcsmR3Pn96UVvMkb2Ek2sLVsbh6"
    "+uzq2beF3snShh6CwN2WsCtaylqY457tANDkQ7NGrm6q9oSeyxpZm8if6jLbWkl2vrfDE7"
    "cvXrTQttXNals1D6VsV8gIRGfa1x+Xt43RA6y1b9FVkuqf9zW7XcEmdfLEtqNGD+r2WviK"
    "nv3p/Ys/LuV6kNJiPYjSVwYwUj2guAv0YL/88MguRdnmc7zf7FZ7Rnjdu9g31fvlw20TIL"
    "W5Wl6tbp2F7u5S1V1bD5Ua6s3yc/yY9LSxEf7t9/Llq/75+QHRDa0Wjt04tTysNkwts8Hp"
    "JVvqWDP6bZb7kYwagPTZ5JRnb2btNuqXbjd1cnYR75Jaekaf+n1S+v0dcWMJty9Sw8AOfE"
    "kYffPdC2rrRfSZbMuFCcNM2nyYYIuV1pcYcqGYKt9loCAQRMOvs9eskl9GlfIwIv1VQIkU"
    "vAinLzsWS8+JtK+7Mq76slkNikuAjLSjUX1lCOJ4A5rMAJIg0oCrm4en8UUgAgKSse8hqZ"
    "DHofE1IAICh7FvIamQxyFLrZqbwazTquYmrpVs4ko1NDNjhU9mo1wwUYneUu6LEnKbpYCN"
    "KuHlJQwJqYcmT08gI40WK6AZQXj0wO5R4SYoSTMG2FVWWMnKeZTS5L5RYYzFOLEvqMng/E"
    "11zFZX/p9N8/BN88FfMaj7a+T2suFgtLlsWOm3lnjvlAokstIRmR+k9c/2u6akLmqzEbWG"
    "GEBsbQTJjTZHPX9qNmy+KsxUWDwR2dZExZVx8ivMU1g8kd/WNMWVcfKLzFKZmtgInVcX4d"
    "LZF4Ui2y6bcS0HXzSr5d1/Vs3hq+bVw67eSO92C+fFwDfzwPfi9bxpHcfLbe4qXKMJwzzF"
    "DeXYlbxhYbWUN7yGuolb4qRTMRdQoMjONfxm/xHdpAs9UrfQn//qp73UqkgbR7YqI7owh4"
    "WeNjUsktrIybdvkPLs25dNRY/azmDBiGsqiC328xE0Y2EIPHxkrSwkjdkEy6dQjA0nXB2L"
    "QWM6wfIpBmPjCVfHYpCZT75kKre1AdXXxIoMVzZB1DpJhaHgyZW+N0MXMcKdiihsA1FcO0"
    "Ona4c4yP2AbcGHvROFZV43jjBV8QPizHje2tLS3UNfFsEx3j/E9RhsIDibdcD2Ynm/Wvxa"
    "fV48vm2GR16M0nAFC6a326qV2Q034+O+GmnOA1ajzXpsD2e4i+xijt4P0vi7vZ3M10554t"
    "IBpMPHY+oVtJtFnXqNcdPBSqjpE4B3/yjOoxSRHNe41YGuWwpNvFfIEZtBFewe8nIUYfNa"
    "ytWR19Ggk8YdKVTQ9v8N6sKY0gaetvOgBEWoio0gQ8fDtN0YstUXMSo2igwdj9F248hWr7"
    "Du2q/V3f3t5nP1yKKJPerF+uHuCuZSe468vaio3PH7/uH2dlHyJYdCcr7V3bJLtNaUCz8s"
    "rm6bF3+f8q7juNgzvtj9x03n0vTs2x/K7ONiJfY14qZTlgKpyfIZ/n/fXC32q/0t5WoP38"
    "pZ8Kr75XbvslVhNv3HIp/tBgqSjyXPvF97v9ztfttsbxYfl7uPQF3dtYzV+tOqGQUhDR8a"
    "COHqx9XmYc0Mll1VG/03i/e1HJstV2TC84e75Xr5oR5i3AGEH4r6nZDRBijMBeM2P4GN0X"
    "lGzy+d1hKesEjK93nKFsxkmGH4mDvlCKzA8MSswkcRKzhGMa/+q4iZH6ihN5sf3rmw/aOX"
    "r+dtwP7ro9OjV7Pz5s+Lo5PZRfvH7Pzn+fGs+3z+t9nl/PRVeyd6fnp02v1eU538TxzqH6"
    "pNhjWGAQoQneVGf8zTj6L0NKkfX/njJEY/RVtLitYbRXD8Wm6Z6Vqp7XI6RHSw/LAhEZGm"
    "wpj9clJtFlK3wj/Vd1VHx4GKrAsTLKE6AZhnA8E8K4N5ZgjmGb25CKVE215QmpbfcLuLai"
    "uKL97mklTj4Qi2t0zNWWhuTpSjcgQ0oHiGNeyiUKcEir6jEKEJNE13JfVnYWZnOYq9ZnqT"
    "dVq79ia0atz8RJiWYiZCnq1sBhyM99lgvKW5siu13gjufBE0NGodROXojCvPIuv2sgrNdQ"
    "Q0JrAvV/YkolX3ZBBMgFehuY6gjFeruYh2IN6S5iJfhbqje8pcC2DfyaCmSJkMbJNYZk3j"
    "qLWip1Q0zjA9SZmMbRyh5qjmvJ5m5JzXMlLOeXHlWWSKYwOChkZme1xAVpvFpDgmIGhoTL"
    "bHA2S1hVVXsC+mV78RO2NDpOWtclw6dmkJgUaOLgoi9uSbgovqzsLqPdyCcDuSigIXu+bo"
    "cLv0syF4KJ4QvyjUjqHTtUEcanegduDD7IjCsjA7jpBW9gPhzITZEW5glc4DMqbDk4MepP"
    "XEd8NmQBJKG0Gn+IhQ2RCx6h+sMQTKH5VWaj+mpNX/YFglA8AdXQgBunMNAlT3xRBHxzAr"
    "e3fiqe2kmIrG0pUwRQMrzaICZ7FacAQxY9/HBU2hkiLkEePTZTVqmgG3s0GFbdFzomRbAJ"
    "+daxuApqfx47Km8DlBCuhF8e6oPIHONu49qQ+CKMW+07uW5nMX004F73RfqEiT7gsZPNJ9"
    "6sM/Ls/fUk8oFiLpG/KQQ/ixRHLpsjXuHq7+Xl2DoJ7nOG2pK6O44bu5+YzgeEBtplSUSN"
    "Xlq9887K83MDjsuSNzn4rRRZvr9s1arsEeKvpDzfs+19AP29Zt1Tx1/bCvDpa2crlrkqJW"
    "lUH4z/Jh/3EzOo6IuwXhxtnYGxCejVEQUOCXzUB5fHTSvgvwehYCVWavj+Yn3asBl224yu"
    "XRRZvJ/+f5xfyyK3xxcfRq1sevhLqi8YTldp+oAKNUZj+EkmvU9e8kaoIHGGzRg5/uV98C"
    "89Mfzt6evmzfIX172f2dAotGJ5bJfZIBowZT9OYB/PgO59988fzFd+T9Flp3ZHc/CFq/EP"
    "tv9gE6dK2UTRFKdoO4aFOg8jSUMCGYxF7jGgUw5JcEaDoLWJILAlzteYhu5laAcxQMrH4l"
    "sO2vUKsIzoA+Q5Q28FT9lkiQhXoVenp1s4jMCXY+oerMMBGpbURi2t1ZubLNornrktLQoI"
    "3vuFDVZjFp7rakNDQm4zstVLVZTKKcm6A0jcMq8yaqKit7bzoJxQ8GFYUAblpMsYR6s3CC"
    "nSV0fHCENLzIijNEllSdReh3ZUp8gIxGB/d7phBR7XmA0RQpOEph6CiIX6FJHpyiTDX9Y7"
    "HE2EUnKCylGH98eHKINuDPTcjiWjXHpIyqHwCoRNc754hKzQMJ08Pdd3xE6H60nLV6OSQQ"
    "ddocEUlgggPAyaAKNNeV1K49ERWz8EwGSqKlsadOpauIkOnKuBTSW/jJ0l7FkskbQKfJCa"
    "m8EcDL4wdpCIGGg/JKPU9pmT3KQcDK5mfoGlPO1AkxO5klHjg4e+PPpvMAIaWuUbRzO0Gu"
    "axg43x+ycURrAKJRrwYUPbcuHBK8ZMQIj2BReQKd7RFsUp/uCDY9jOsOQdMjsgG5x66Xd/"
    "fL5iG+3X75/v3vHtW5acBezBfmS5aP3aIQigLPcSdwsN9GnsMhZua5yLL8RSc2PAc/emEJ"
    "+9ObnATJpJSUH4Yzhy1S3m7ijTRvzK1eXBc14aK28P8sTrwMnQrmuPWFlUABU3wmUqC3hC"
    "04HylKI2gCr2Na6NFcxw/WWH/Ne7qXQAFzaE9jekvY+p5OpZEou/z4h6XMKrjpUVBGBAFW"
    "xbEQS5nDantElBFBYVf+r7MrarPCH8A8FrOvnO9Mm+YsSbb1DAfUlVNuwbCx/XL/sAMcsz"
    "F91fv3VReb3bXiy7pYW221rfdPy2b/BD+0J+RMs1Xrm8ynRd3vO/QsuuuM5Z1/rb57yb5V"
    "k8Ylvb4GwYHo+fPN9qbads3S063Wnzara/xrrfjolwbhDjW9E2fSSL16Kz4+Sxdn27thOd"
    "aq92yMousCPz6zVjmhVmDCZsBisl9RgvTDJDRP95MPdHt5fvRjG753MX91OmsD3i5n56/n"
    "p3Wntv+a/b838/NZFP3WNxpQ9aTNwtdsDFzg1g+NIGn3UxLv1uov+F/CLB5TWDD/LRXrm4"
    "RPNPCCVO63IWLFQzbw8z8OYehHe/QUzGoQozBJJLrWfCgEV/biVNvVBgoE5td++X5ydt5M"
    "AtGkjL9hwr/+JSFItb2ds2ltb6amVuOLit7VH+Z/5NRMt+70JCLbzBK0wU5y3ybYqJO1kl"
    "v0ZELTwYK3vSEis/RnSW2kQRuGdLMsla1YUJwG4Bc4E5MV1VeGIN95kWQGkCT7LKbuLDzN"
    "xiqloYEZb6aoarOYNBuolIbGZLxpoqrNYhLmgBgyGRjCEU0K3tQSInEGGAXE+r47rjMLI1"
    "h7QhxhcSSA+G+GEDzLLIZ4iZec53KEFKqvOJOjPaqEnwxxJ5LJG0B0dsuTyhshPrM9TEPw"
    "Z7V0edk5bYaWMawOAjZzNgts8GDxqlQfUzLdztjif/g6NbctJ65EOEUr6PQ/pVW0RDwCDt"
    "UagjEACZSDgCBmlq0DAZaMg7DzUo2BmIrpdbyl870d/W652gGBhIh1+g7phKhjPZ8auUC/"
    "+8JK3UaEjBUzMUCJPntvsc6a6Ym4RdyVwFZM+NlyLYulkYFVWi4xmQwwsFgmBS2xVHxZrZ"
    "UC6BgLZVJwQg12vtwB+AAlizD4im0xosqzKDt3s2qUBhJGZYMHOx6h/kdDpJEcEoi6sRkR"
    "SWDG43I6qIIx6UoqNTamorV1OlASLfXHF1pckI7xkoWjEUsfGao479rsDle04AAZ49r0xz"
    "aWzlpYbRaZP+bRQoN0NLb+CMkQHK44i645d9Ii62loVN1ZliGiuMK8TSqLkkblCRS2UdJJ"
    "fYpoFipmo4t7pjNQ9QfH7oiYiBcoxE0/7PabO+8gfiyhM7pMU/jhvyTNlO7Rv3/zV/kmfr"
    "OwHoFVtW9fI48riX4uV5UWzlR43SzqWxDY8/wPxPN/1QeU/Ms9PdZ9KCb4uu7SuWHq5uci"
    "7f2mHui39cxyg/SwZXG12u4/Lm7cBOgbrP+13F5J2UxzdWU/19OJG6v9j3f1zNew+Rx9+d"
    "BsYbZorDUf6mrqqWdLtYn/VGyX36qr3WpP5l1zn4osfIRTnBptuV4/1M29rT5V63apLMaB"
    "NV9uV++r68/Xmkci96ukaTKlt9VtO0h3H1f3i9tauFs57dXDrh4Mu10YV6jJwfdio+02D9"
    "trik33oazPdamPy121uN9W76umPask9q3LnnffzOybhz09u//rR8Y1YJfbJkMkx8gvwAND"
    "7Bz12BA7z8YqxM7zyyawezM7vzhrH2M8Pnv95uj0f6LwNc+Ae6qSfqXyOSFCNL8nQWbdJ4"
    "JPwqWf/jGT7kvuZcpeFLcGJHK0t/UEDNBCkLww2X/Oxi56dnAuD33U/5yozp/q/zFswOyP"
    "eIVvMcOnTm2ef/MsYdkvG4FT95PXnR9nr49O3Eud3X/PLuudB6FB8UKDG8x/EzV+tNpgPu"
    "6TTCHBkhPghV+TwMDMcE1Xqj4sE3zSRBsGbR0Znun5gIUxyBd+DbPB+dnFm9lxG+Z6dHw5"
    "/7nt1Zdn56+PTtsfT87id1cDe7+I9sGMq15N6p1KQzp//ebs/NLxOTt/OT+ttzEEL3qJ7R"
    "+STT77en44upgfN8zr7WeQ/ej4+Ozt6eXRD52C1gD7b2+Ozi9P6/nvp/kbQo5kuU6SacYF"
    "RNrbr9lJds/2i2z+YRbuZCIiytHhqWkV3XKZvngb1tF34MFbRmkXv64792lmRIBI1l6jC4"
    "Gk9FIpi7gkaIM/AtgBpoGkZK2kawV2Qtm1AsvTUKJ+M/AS4RoFMOQxmDSdBSxJFCZXexai"
    "MFAWFKcBmQbKovrKEPSdRAfKDoek6SJJoGyYyz8vvBxdgnlBPs4csQSq8dtVeXHyQ1D4Ti"
    "YmYAbd4d/JTAUT4C2/iIgJyngP9E5mKpgAr+KdTJYy1wJf+J3MjMyaxlFrRfpOpqBxDv1O"
    "ZkZmSeNI3skkaOgG0YHWmhyFdzKjDZ7sVWtMwJiCh3/VOhVMgFeh3ehVax7vgV61TgUT4N"
    "Vpbvqq9UDNVbxqTVaeRRYfnCj0F5DR+IjzG2XfkhzUPYxEFbeGQrsBmbQ1tJpOchjVGiWt"
    "j8vqdB9TjhwBETvlOEgFyVvu/bGYYjDEVDTS9GhO2fkUA3XfQzmlDaEYBzGVsCG0o4BiMK"
    "YhSmMgKqobAohw5AjouWn3b1iMLFrNFc+UhsZofMWTqjaLSXPFM6WhMRlf8aSqzWISPZ0A"
    "StM4rJ5OQFVlZRe92w1K07JP5fHgH+rGB4yikOSUhoITH02iVM7uV8uhE4kiwimLS6aoRF"
    "hhxubp8GZik3FRYcgkScZMgxMCy8VO9gddH+Tve5BUNC4QDGWKDtad77bu4RlFh3UEnHr2"
    "IVp4OMZfLHvSy1OGqRyMnkQMFYzGKeFKhmP7UqNyLAYaZiBOiUmirFHMhhZbQsp4CeOoEM"
    "sjuLR6gfHchJVogWLK3G6iC1uxPPNIKhegDAEvw6Ai8hzeKLTGHHQiRhZ5F6CjBRxT0Th9"
    "4I8hPFhpFlUIRtUsKBERM9OiGFe0sCRfDbED2WTQdYsMIFPBjxebgzSBYNEJZZV6DemYDf"
    "8hMEqU3EdLKzECMhoijMM2RYhqL7jsXXSdahjHVIwix2F74IJ3/7shZCiQELFu9EI6IWpw"
    "y3ti5IIx2xdWKjQi5A6opgUo0WcYy6ZS6oSU6WMuXK67Mow+GjYEIZ+mKXTaThBrmgPcoj"
    "5YkwhGAKJQDgOKmh4LhwMt2vgrb13TdMxG0fLWNVdxFl0cRy0EFgdZE5iiz4agIq5ZPC5w"
    "WwjFRXUTKLovhgA6hgX/GREoLvaiEVHkpC8tLWfqUEvZ53e24I6Ydl+bEjO7WuImmu3Wlp"
    "Ikf/Ld3WpTIo6pmCiA+LacKUZYdxZcfMVOZUcgQmbZjEshGwJ+sgw6xpLJG0BnPSSk8kYA"
    "LwYfpCEEVgMor1T3lJZW+sOAFQ1rYf4IWJ5AZZw/AtcHQRTzRyyJp/SSO+rdz+jyefcjcf"
    "u6+5Beqe5+B/e7+mtczSd/N6u/c9VJQ92ycneomgLcbWSXygJfMh7wXODyfrX4tfocGvt3"
    "jyr9hUdffNvPFYzDU+hLzr3bqfgEIfSAKe87434bee85YWf+ZGChBtG1sRwPPx3hMu/Mr5"
    "HlpUhmWoJiKN48xl6Zu+UkUsUx7xWklVGLSdIo7ofiqsIR6rCOWzp5GTRQxTe3SgxMoQsC"
    "AMvyiJohr925+mT6DfR5gk5XKnj4Y3C3Yw628Id0fCqRrCnk8ZEZ2gJ803jJrBgizIr4yQ"
    "xtHrNtPGVWDIVtHV4aXD62hwbfP9zeLnAStORpwFBKngnt75urRfLmoEs7EL4JUjhNmpDs"
    "3zxd2790drBCfqf77epu2WVu+eHs7ITK5jRN7qdDbWfcdGLwQGL6tNmo9xEbdmDYY2bho4"
    "gVGOiYVfiYTUHiOI1MWQS4jMtYRL0wN+KBucz7cpM9Lyd+Xa7NyxoGowqTIyPxKLZq/t6u"
    "5yaBBgpTaWS7xMdC8x0TlBHZJMWFdUqgqB6dowhNoAkfnqPrz8G8imy51U0/TYkSa5R5yM"
    "Bja8eyt7PC5VpGfPEclqfnmi9w7RyLVcYquI4IyxexHurKORarjFV24zAhIRFPct2cqDqH"
    "SpwaBpYn8XyJxDBYrDJWubbirDAc1kMlhcFilbFqUsIwhBn0XzohDCuxomG02kBkgyk2zM"
    "GTwbASCxpGM78RmWAGzW+aRDBE1Vk7RZU+gCAikX3Z5AGklMJGkOs7mTkg2wgHTRxASils"
    "BJWSc1kDBmm6OmkAJ0R2C6J7FRqS0Ja3+ZvQuNIcHuWL0JCExGP/HjSuNIcn9unI4ESOHg"
    "LNlNugqOYcpN5RLHwTDBMRwGKvFH1DK/1sBxwKJ8MufiwsJVPhj+PWDtMG+TfEYFn520YE"
    "Hangh8FYeO4IOj6VKNnLs+mCanZ3lq26jFB9czZHncFqe282L0QOtTr+lqajB/Eho285uc"
    "TgVVMYH3pbaoBJI2956cTNoFP7TNhtrPMHASrQ9uwhArXXypwehG92cEQnBop35+hn56Z6"
    "dW74o3PU2X0XQEsdw3dfosPZH49OLmbEoWwhBvd6v/rURCDfL7f71fXqfrl+ZIEV22p3v1"
    "nvYFxF9h2n0Gbl0F1XsnAw/XWIaeFfKEq3mzQjf4V17KNJXOwvoS9j438plkbH6CTvuMej"
    "Z0W6H5u5qnsX6fRlPTe4J0Rmby5nL9unUGbHJ/PT7u/L2enlUfuWyB+y9TWeKji8fLVfvY"
    "s6PrINmrc1okvO8CMR31xuQVnMb4FPiBgjytkfjpeloU7K48IgUKwMnyAtI44mAxf6HHXo"
    "8MhnUpYSXq8vQwBH04IWMVBTG8i9NJQRQGqG/7FoE2SpB8AfGRmZl0YNXx4SLOFi3xyS0G"
    "CZZOKmyU4DpXrFE0E87idSC34iKFCMUwrExLwphqpEIpe4WfITZale+VQJZsaJlGLAVBnE"
    "GqUWmIt9cwxVjFQy+YBRXCfI0wuGie21gpI44jbQXC/I05fbwPiaQUkccRtEe4QBLRBtJg"
    "r4+5IToe8r0Hkj4k1S2Az19y+2yyRs87E4DAL8cly6KynY/h8w1h10nUHUO+Rnfnm3VIU4"
    "EJplErsFQSH7PW1BDmqDx4y2AZgLOCO9Nr3ES1THeXZh0/hfRF5emlQLebwHm5NDB1kVPZ"
    "5nYdwEwtickkzC5tDcC6BJS/Dt7wpwcuggj9GAzE0CgyYYpgHi2wWIThfLxBGXmsA8vokX"
    "RIZbGfPEERdw28dB8YIozM/OygwZAXa71Yf1XfXoDqY2t4pDqd1q3b0s/rL5DrCt993V3O"
    "bLJMYmc+xE8xx3/kRoxVgTluBodYmTYO17tT942tyGQyf3WP3i9dHp0avZeXPIdHF0Mrvo"
    "Xq6fhb8vZuc/z4/bN+wv3r55c3Z+2fz5y9n534h37KPK76vtanMDqm+1I4pTbd9h9z82L7"
    "y3itU88s4+ws42nO49dppNmMHSYhOY5yVZKAMdz0+Cc7YYQh5dsjgnPrROf76Oemp4up2o"
    "cnKZIppHbqJliPXNYJXflpJFC13/bHqGiXlTaF7hy8olbRaxcz1HXB72tq71vCxa6KM0gv"
    "OrmzXFQI2QedUpyqvPi0hGcK+2nbMW3kTRN5aMtb4Jk1HmJtev+9XRVtmkQMST04B3I0ny"
    "8oQ0zWuSjDBS/EPemCTJi/gnenmSEUaK39mZeuTOHs1j7o0Oe7QdbylOv+/RA3UjuoA0Gv"
    "f2UB1zsU43U4DunYmUuIA43RL8IZrzJtLvIJquJZTPTFDkutaIw9YP0CKSNyYwjfaVCZK+"
    "POdND54MZFe4jfbLD4/LXzSFW6duxDK7utBIZ05TjZEXp2FlfwbJc9f5OBB9Ms5CU07i1U"
    "hqJ88bkwGkw8djSmzqTrtGnS2CSrIzZVOZ3lkRUymQGU2KsHYxPP32k6K2g6vZcNKSFKGz"
    "ysrVkdVUr5jGXSlT0ub/BnVgRGgCTdttoP6ysg7YoEK6jIJOsyXF1RcxDtmEQjoe40TbTl"
    "y91v5a3dQmXAjD19leq93uoXurIrKHUIbb3cPV36s2JiQUev7iBSwjs+EOcmT1sLpZ+CZZ"
    "dPgWz/74ffW+zd/qVtKGafvJuZo6iM2ZS7MkxxycJIs/ffvtN0+XkEXqBnQ8oT2DurDttN"
    "tqefO4jOViJmVdEuXrzd39cv0ZaKU/B+w+FTMo2+Rh/jdPlDxxGunrTb233MJu+kNarHvc"
    "huiH5NUbuhpX7KbaOzRYJ0CBIjvwEg8hFfdSD81tvdlXSCYn1H65f9iBQZGPOLjebCtquL"
    "YfFvXUsNusd1BeX1VTghmw2+q6Wn0qThedv4BjUshpfbPa/eNhebt6v2KnjbhEB4XqSKJY"
    "sQPqJaKe69gJa9qc2st6Mqrbjb9n7AoIQpYDDLO7yxFLwpcx0IXRM93c32+2+4c1vLrdqs"
    "tv60xdI5b/978umrV1QQrR1Pbj2fls/uq0WVBdNCYpbFMlkCn6LGgCJ8U4F0vLwigypuXF"
    "pTUvZjR3TRqWXMzAfUp5PEc8xqdEd6KEZSUVpf1EiAI49CsOZtB9KYqQLDk0H1eg3DLJmo"
    "P5gQJF8fyik3T1Zk8QhyUpoAtLU9Db7icfOHU6+6W9qX9xUQ+m7nZ+Ew3lLvD/99ujk/mP"
    "8+7347PTn2fn/jr//KL/+AdYp1/e+iqbX6KB8l/N7qT+n1fPp4nYeCFMOiUuQDUiYsisSp"
    "gtUYzpcezoJMa4yAGI6fy2tfnd3qGZ1kbtxNtS7cxe3Hz3RVPB/dpgscuO68mLLPYApSQj"
    "IQi8PlSdLBxvUciQRPYHAhGZLmZd0ddWFF/XIZhqPBxpt6Q189ASc0sILqEj4FGmnF2/ER"
    "IoYCr7kqW3hC3u34w0kiYQ5kKgybKATfMfcPXLIQ7uZDrbgQHkAV0syXCQ3WCooMNNBQsb"
    "b03MexvIoYM8tNcJFsZNoO99Uia2Oa4+L/w6v4h8KJIHWQr0JYMiKm2mDDlpck3QbQuGNg"
    "BJncL3e48JwTOSsNCl73jEhVNgX+AFDyhQAV85e31cOI/vQK92QIEK+BTvdZBUHOIv/FIH"
    "I6u0MVS9nj7QUWiMQ7/OwchaagzJkwWofNoAOpCKGav0HEe3Yxe+jBUXJhwJh38TCwpUwC"
    "fUVvQUFo3vQO9gQYEK+OSamD5/NUATFW9fJZXypqM89gSVJ4xC01iTpDoWgyK2BJVPMdjG"
    "kiTVsRhEj2CEkqncxo9eRDVldh3dcb4gCh+Vx+L3BxX06xb4o9k2qxeoiFIUYZ9QSJHG4f"
    "QTo+VD6UExWfR8SkLtFSfFk0nzDk+2xIpKvcYSdeAXeIqFEEuAV66y9AssZcxTP79CCidA"
    "rlBe5tWVXn0PgKukwu7oVDHT+vLk/OPOYdEU6341G529CEVcmrm1pyhig5PqNPiKs2lXTD"
    "WbRiTUbDoNkJIOulNzqQqG4kQvgdgxpIfomxHISJoSQLkuRgRCkLFCTgq0oJWulEIpYwrC"
    "CzglFqFiughCpX4GKr4HQWgira2oiHFf9iIK20Cvwj2drh0IhT5EW8jU2xXWa3lMyCr7IX"
    "CWVB+Gu0pVH1MRXU7F0SLVp4tYuf0TEYVtIFf9lE7XDrHqH7AtCqoPCytUnyBMVf+AOIuz"
    "vo+DkwxrHyCXObyyGLuOHS+zi6OTiOwC7LDE3c9WAnfc8vK2B27iVTWioFYS/xkvo/3vlt"
    "CCIAKEijUT0AhQgkVyQqSlVTEU1KyIkIjRyIkAleYAeD9CgAacUGMkUxxfA54sjugCh3ik"
    "QRpCC6MCaLSBL0ZAsTgirPIxh6lEeONxNzXmwtiLiypGX0KWau3UwEpjUPteLEVE9OYBX4"
    "qlJZIBlmsw+0BsHvSUr8NycsmgK9SYfxS21+PpwZU0Gd2EEytzSkd0LSqEVDr5aoSfEk2M"
    "X67bFKW4DWINP1Q7FPQcF1eoOkmaavuhgKp03l3aHIo2Ji8gBtdDpwEPpcn45/sbqIrjFU"
    "BEnkP0JZKDlviTecBwaZSDkppzF0QmAw1PYKYGXjyLicqqDmQwHXUqMzW4okNE9gx4VBah"
    "sH0AHNQDhS69t0U+/J3mjig9CJ5kKAA/JwkHuq9cAgFHGy5fttcs25/83cinbWtkL8GD98"
    "dlj5InVxj+k5VkUFaS6p/31XUrw11z3tlQ/DB/VeNoW+lhu63W1yAZxjewtvvt5mp5tbp1"
    "d9XTBnDsr283u1q53PALz0w0vzL4a536UC2qdd2CxS6o2exzKRiq3fV2db9fJZ9drolJ8y"
    "lMkHPRJBlBP+YNUz44ju0sx3HrV4csp7b/i43WFitwY3JLxpdnxuU9iDkZpT+IWQ7OggDl"
    "SkZ6QIq+JYjdzfXof1QN8XSRJDlw31Jxv6FYoWklCBr9Hgn5NIcbzQ1YsOhzNuUBvGkF5p"
    "Pkbn3/mUtcgC/V8wokulvPkHtDJskEYnnTnq2bssigughvFFNELDTju8R03VJo4quGOWIz"
    "qIIw/7wcJdiyTAoJBQvQMq8CUasIzqAuJJMtjIOn7DxB6oW4eLuKqiD6dZeG5hdv655ztY"
    "rgDOo5QGkDT9lzSIIiVGjC6cBCWh5uYiaa9yuWRAl7WF/TPKybQdv/nFTCJmms6yHN4Kzy"
    "LHRn1k/U+50ECphjej2mt4Q9rLehNKUmuPoc5w5ZEJtsyY12NUe5IULQW+uMUGJBU4YkAj"
    "btWGAntAYO04JFWYuGrvyWJE3G65TpnUmu8hI+xQ1KmozFZ3ufkqu8hE90uxITsJiM71qm"
    "9ZbgID+G5OAqT85AJV0m8WFW8tW2NShBtW0jOuMqMdC2T3zudeA24g/BclSy47Aih4wn5q"
    "CNkDksozx5A+BD0ozJ4P2B1j4aWH0JKXQ0ymFCRySNEZSxhQlYi3U6WtyHzoyAhWD0x+YL"
    "PUNOZ+BwQg9pr+GzJWIypM3IWfOw7aacPSPKETMo5lKeRQ/bKNLZ1J9yakddTMjrTSiFA2"
    "r6343nWCCWHL16DEFSeQuA6JrpW0E2NvryAxZVSMuvqtODFeo8cXqvdcL2xAU/bFxwAncz"
    "4F/CHR0nDujnhJpFDo4tbUETQhR7WxZjlZLQ+GwjrqhaIaBBgVfoiPqpOoSpydy6bVK3Rg"
    "L+7lHFMoUWKIfGuJKC0Jiot4tsk2GlDSGh+nDsM6UUS/vnSsu1yJ71LPDxA5wqZx+LUJYm"
    "mckYqjH4y5gjxe9mb6i1g2dyViBqAicby/9YnMuz1ANaYNz6VZBGDV/+uqaEi31zSN7dlE"
    "kmbpri4CjVrRoheEBMpCLDBkn89yhFIRhN0jRD1YWUTz6Y5IdDBXrBADI9LiqKI24DzfOu"
    "efpyGxg/91oSR2FD45D9NkdhbRHuN9vHZvF63BKb15f9V7N66Z40jKGOmJpbvqJ61FG3NC"
    "die7vA3TpVLC4nEWUB54bm0HaQYKeWMjBExljCXMVFR10vgMbmKbMY2iKGbjxGrmFNMiy6"
    "OctqoibSRj4XZFQ0V2k0lSXQjSg0eiZTn4EDKvpzpPKknKZpnuGqQ0moaaqBoVUUB1HTTB"
    "dwRYukaIuBYVgkB0lbTBecxYg0zpaO3mt7LIb0dnMLr8Fm3yEnnp/m/cz/gm5mortNre2O"
    "4wQ3Fz1r311B0uaHZvQ0L/O+nB3PL+Znp4vXR3+bnTdv7s5Pfzx527Re+6+3F91/f3j7P9"
    "0fr+pe/tts9qb719llPS6bM6C8pU9hHGDeJmzo+SRSo+kMfEKWsnWfedxRhL2Ilzbq+2cQ"
    "rSz6zHOPVDMNt+UT+kFNYLmGEBINaIaBJhjLZ4pmUZtfGemkTSR9ADVDW2wK26dQs5IoYY"
    "/SCuZlVKtmGKgNojdSScKhNjgmLzfEhNZ3KowU/2C7G5MX8U9pcafCSPE7s0WP3Jk3ecxd"
    "oWnQdrx1YS7eSHMWVbrTaHL/PK5txj8elut9ZzG4vDhQ5LpZFvfb1XXVF2gBlxPnTLSB6A"
    "KTbh4kmx1XcPyWpEtMbrYfadlNsBlp+cY9GuT0PyaC4sQnLFuoCYFx//M7Il2JlPngxCq5"
    "HRHRyuotAeZBTXlNmWk3QqkUpfm9pRi6IcDEedDTbgVSWbTQB5l7HBPzplAafLxcomZxE6"
    "K+KfqZNAO/n5cn0YIggwbq8N5HDEyhD+n1RB5RMww08BFtHvx0pn0ihgjzQKMe0eYxT2fO"
    "J2KIMEervhJxZBpk8PalJkDbM5f1b7A5tPeNUvIcamzexHeP4g9T9D+UUdss6otIFANt08"
    "SXkg7XPLK7SZhqwM0VikNhjjhYIwhvsQBbe2gbFO8/xyvDRJegSUHUR4zbm+qRReetH+6u"
    "WsxRiliUXLctIU+ve/1xuV5Xt0DA7Ell2+rFZunzLcu47jf75a3aRVHv+t+vtndcI+4+ru"
    "7vuY/NOXemA66X6+uq1j7m8+quUeb6axDci/jHAyTs7WPxg64PvIw0Se5f2nFkfODcqOFY"
    "l07Lw8qP0zLrB2iSCrf9QqVbhRyiARkgud/CcfT8fHZ82ZwsX9aNdXFU/1/zj9dnP8xPZs"
    "1fv8x+aP7z5uj88rQ7eY5r6MdmqCC8s9fxPz/6sWV/fHb64/z89exl84+Ln+Zv3nR/Hp+9"
    "ftP0UvePo7pPT07qf6B6wtAI1bS/aPxMXYuMzNrbMkkHbJAKfvKN8Gr+8+y0xf329esUXL"
    "tu39CN2Ayglke5/WqVP3/SN0xshqW+MUJdZQ4xTBgW/ebDBK6vtD7y1B+OGAUUP5YSFGD1"
    "G3WQD+oh7TKnm9IUwaA4Ibp1WmBUXxmC3NNCkhlAknhVmLp5eConKqYgQE3gLk1rFcFRdl"
    "jOGzoKnrjb5H7Prpc3wpuesDiliMrLizIl3OQub8Iy2rGVXIIcDUk+tkQXMLuyKMVlvzUQ"
    "ZaUsspBMKT2BXc/mZcr0tsJXiwgoqLZe2aRCHofG/4oICBzGntakQh5HzrRIWEptCisIAt"
    "si7AREuhT2CIki+S9mWuQZZpap2EsgWp2icZwuShMM8pgnj0P4WHlcmJDf7rlyWBEvd7uh"
    "EHnXQfFE9q/g3sS7h91vVnj66kuIZI5xRFBCFTu+J0GW8XFHpYT+XExB6NskIHI+arBPVw"
    "FhvNHxim/ogiarzJpvwb8oH0yIitK+uAgaWvCTobEKZRKCVoy3hE4IHL00OTX40lgEhVWa"
    "nBDSZvvUAIta3bvF5ToNaKiO7QsgfY4/mK1/UBoRVIUmIyoR3FiLJ4Zc0uCoqEZ/MRllx0"
    "wLTDAf92c2mvkYUNHTUl8kmY/jT3YjFskkBK2ajxGdEDicjycHX56Po8K6+RgTkvPx5ADL"
    "Wh0dNSq0GlKRnRsVwVoNPpnhxjIJQWu0GtMJgQOtnh58UavjwiqtTggprZ4eYFGr4amaCi"
    "NFSqDE53ZWOOnqM+utMLdsVBijMc4nC2qCghczyeL4EfeId38q7Y+fYZiHOzQmYh8Kz2S3"
    "sv7n3o7w3s7NanedPoM9+GnsJvase+AL4Pqui2HZb65/XWyrXbX91OkClrIrsV/+Wvlm6x"
    "A3cc51exQwutFWvFoUjfjspaIGzPbhtmKDTvoiEnamd5Q6jncbpAkJq67EmJAYi6tOPSPT"
    "4BjL6009Q9OLTT3beKQFpv5HmiXBhXjKOnnBWiGUSSiMu40Ax370gHX/wcfCHL06n3WRKy"
    "fzizYyqJ6Hj2eL87ddvNGb87PXZ5fzs1McJdNWlc4jUchM/Clpk6xqoskH8Wx/1zEk562+"
    "6/HXYg9yETyD77WR1MCUmOouG1MzbxN195yaP4V2UU/AAfLLhZ2hF9cpgaI8xU8JTaCJT/"
    "Kp+gswxffLEhIOmvGdMqJeGaQhfcfdIBsHUdd/sltjeF5vbBwd0sgyYkBG5pV5V/a1i+EN"
    "61BMbQdX262pJGVF7qxDpQoHk5JT3mCV2o9QX7cU2sBRConNoKpHKpajAFsdL8Td6kRAp4"
    "gckt3kjKxybQwRd3sTYZsimkh2Y5PcwoiRJbc0ES7T+5lUtaX+0t3JZAhpdAe8h8nKJYev"
    "cEZnb10Wm2DC+5YZ6eQNoXHZ5m9X4jF8ALBFry3Y5OuxQkoOae8vMMWJKy+gVLw1TRCxCk"
    "2+K234SjApiwyqdgxTD0Zn4cZjd0rIojGrewmapuM0eEpwMu0dFFaWu+mMrSXzADPB7WZm"
    "Y9O53fRIU+r8xsa79ybYxkEhCqih/0+Pm6LnkGNfoyl2WhAR+tZTORR6RJzH7fyhE4AGIp"
    "TWW+xEHbDw0izYFTh129ouxZw4umPX1Ef+lD1Ke9qxW+521SPLqV63zqpmmGZB8ExBgWwS"
    "BMEZ7NXm4cPH/aJD97KmbH78rTmVX9fdXC9gq9v4y7RX/qe4p99rMXtNH42mL5/VsdX6ke"
    "ebHQ+jo82OWaKZmB0oIGA49pgUHz1RmEWnTgmhn2nbD/ZnTUR91KLSFRNfv4bFCQjG169x"
    "fWUIYtcnTWYASeDu5Orm4UlPlEBpAoztORKqrSi+snOYg6PhcMRdIzou6oriyKsiKrAYYE"
    "BgMbHrorhOCRRlR6WEJtDE3UXVn5kq5OcFmICaHkxPCdIKeRyKswFMQOCwPRFIK+RxQGtT"
    "4F6jyRJM2FwId4/hxRqyiFULpEJK20Hke+MIlW0Bbt0csD14txxVWrbHZSkJnT8k1szOPj"
    "FVJQjxSVgEy3KPjivj5Q/7PPkQjkkolQ3f0ZiNfrdCCEWRoFQMUEgkQRqPyEnRloZgX1Iz"
    "/BAVoaOTgiqONeh+kCtsQkf1JSyEVBd/tAJPSCaGr9BkglLcBLFOH6gZStqNimtUnCIl9P"
    "xAQIsaL7xdExfGaGxv18CalG5exj/Z3ZGJfT6NR4fwKkou02yrT6tdiBN7LL7hCHVS3fKu"
    "Wt8U5a2h7zr6PrluJw/KTos8s8V7Nr76Kz4fanV3f7v5XAncrIa3ZrL3SHx7mtwlCcxM75"
    "MErnHf9w94uh/1QvaKgOXrvlBJXDnRrJKgBoZ2T+3kekZxIYHiAE/jop6Y5GICLUGypCTl"
    "h+HMYYOB/P23sYlIe078AWtoBc21C0gkh2ZxforrlkJTBgnTxGZQxUHCnBwC2P0CosXcU+"
    "YAgwVqgg6OpVDBHdrVKQdb+PpOpyQSNIU6RJygzEGfIlScFEGAVR0yTlDmsE4ROk6KIMCa"
    "X4L4aiSLUP8vc5SqdQhY3YOGb74/41KTTVni/mwMQ1U0E0mb79fO+JygV2MBBGi9UauC6e"
    "1eFp9xGg9csWS2HRJqylBnZ13zkFNWCIV/gnAh/CcxhyQxB7QHkgwdyBeQ+Sh5lRf2j8wP"
    "gNTvy0dxEVpm62ewT14BWVtmsYCc7dNZQP6j81pAdnYJLiDfqdwc45IvsGzo2X7SdAwZWQ"
    "RLXZQcYKgtSrAoNkMyfU2wBJJyDWuSofvPDKuJmki/I83KKG0uXcIIkrbYIFOkkGAkUcIe"
    "pR7Z7BLjm2GgQijyTaAJe7CnInurnWiISX0WinvuaN0e7L3I3nwn8E/qx1DchWctIj16+n"
    "Y8gd3+Fg8niLjfY3ttQL/Hdl2h3ye4Ns0LI8U/6Ap1jkWxHewvVefFkbZEMIX1LRBM5jxy"
    "68u4tBDiGX+Ut6R4Q5ea+afzmwju7JadJ9tq/7Bt/Gn/eKh2j+xu3q+rNeSVfe+34GVJQz"
    "Fe+Bt+yoeFt9X7h06wPjVq99vy6hYnV21vW7omU2VS3VbX1eoT12JdfdzXThHxNbycN0dw"
    "H4/xu0AFHelyQcyMvC2Iq1erIF/zwzuXl/J8dvn2vH2k9fjkaP66zz6JmNh4axBTfZTIC5"
    "ZX8Une89l/v637tkvCefTmzfnZz93f57Pj2Tz8/ePbeoJzf//f2bEr/8v88qeX50e/nLIN"
    "1I+SKHym+UnhxSFZ+kGG2DY/D2cNxilK0AlVV8nYzOmUHRoifxPPwa+SsIS9lyknAWUioP"
    "L9VFW0DFjKHFQwbVoYBBkpVHDFToEiB1v4AoeAQCJBUyg8ASxlDrrt/j8jggCrYtfPUuaw"
    "2u71MyIIsLqlWIXSrdYsvu67ObKOrQCT2GvB0OWwWfoq2OoFGIVvWJJUOXx2r1oyVQuwde"
    "aE5B4MR8gjjI2g+CaM/9EcdySTHLroDgxPKocf34KZugn46y90eZkHIkOb0/OpwWbcTKxN"
    "PQZxT19G3RnqEyGPBRGgDwb+MPCIPIc92kqYQ0/EkFhUOk9bljprWRn61wpCiLQ9OFUGTf"
    "AxdWGaC0WTqT76MsEogCIq22TYzA/ple0C14BDtY1iNeiJBk6QiEF+hjxUA2hXiOFjJqYW"
    "mAb0mIm+TLRyKMdMTzLcWhKPGdwuqd10iLZRWlCjxgxiULYqDtEAg9Iwem+z9yzDE4fIC9"
    "ux2i1vq10zUjfbm8d12rPb3N5EmRFNQ1y31d1y+ys44/H3Kzf3zdOMzTH1Z8FhSV+4HPfa"
    "duV93YYb/n024SVd5uwlVpaRJy+AldG5C+BpEdUJGI58uAzwivQjPXlpPzEXdLGXPtOMIh"
    "89R+8nwPi7vX+er52a9UHpaGQUZ3uOkAcJB6nFNM/LoIEqdsyXGJhCF7jly/IUmyGa3nTw"
    "I0IeNpw8zXscyKCBOqzHCQam0LU9TspTbAbFKQxDx4O2PYFhqy9iVJy+MHQ8RtuTF7b6sj"
    "oHS0ujwh1RRm19Aeuh6vkWcQmj5QgaHpVdfBxZbXnM6fx0GdrM2DP00WUFKKJ1xtYQsICU"
    "xxrMOWOoqHrFHjHa9u2X2w+PLgH/at3dS0s2fSAdvul20O+6DHIn7avlHcum+ThmZ9fpg8"
    "nOzrEy3dk5npKdHR0GxzA02dk5XpvmUZGqGXoRt6/exSoQORuf/Pmv7bXxrlOjDyTv2oBa"
    "bWCIm8/x99dm8mk0u5aT2SSSPaLYJKb0cNbrvk+1SaRq56d3X9o1unBmR1QZeHFnWk3sSe"
    "1ieMo9AkNtB1e8O2AlKUJvRowOrpsbGYhhBBr3ZlerCM6wXowpbeBpew9KUISq3tQldDzM"
    "KTZ1RPVFjOpNXULHY5xiU0dUX8To7SgFPLdAccjcZ2NQjmu5z5z1p+kut/hyPWWVdZaqtI"
    "hHtTkFNDwi680pqrY8dwzZnJK0mTnEfHPKCKDeslUf7qr1fnFXuQeaHtGmbYq3w3x7Flm6"
    "ggM3VqDXxm6tILPRm6tko5DjL9sqsBzCiAMlJtguZCRIJpik/DCcOWy9mnUzCnjSanhSVV"
    "wVOXfCpnD/LE+bJJkG48hZk6lfDlFuSmfJDSFLjOqCLAL44rfkGLocYOPX5VgJFDCHdjP3"
    "8JwFbH1Hy56iw0SKXRRHmYVtu5PiRRBg1eymOMocVuMdFS+C3uLb9UmtdKberqqbab/4uN"
    "x9jG2w776FjmmZRbjd7AWlqn/er7a1uVt6oeDT5lf+ljm+M//N89b2Wd1U3cvE0Cy8324+"
    "rW7aydK3VB9v9eKFe0+3tspuFu+X1/tN65P94ezspOidpy3B4dFTwNJa3fzTS7xwyBZX18"
    "vls2VBwVm6Xr13cY7E0GiNV5jV2QzXdHRGhV1rLF48/VP1fWkSZulI0YHHUSY65pofbIlW"
    "/Hh0cjFzw26//FAtrj8u1x8eWeLQvCxdm+0Wu/sqPgxzA/FqebW6dQkK3K/42Ex4Wmbyxs"
    "j77eZu0fUkx6z9WuY0XcDmfpNKyGxBBaJyG9BIm8duP2NWVid7Mc9Ew/pUEvGXbAQnyRjp"
    "Z2Ab/U4xJXmZBJbGDM1SNmT6R7apZejDFB19n2DjztZO2ohxaVUwKEPIg5wgGJSVQQNVvv"
    "0pMDCFLtkAFeUpNkM/vevQ93Q8aLB0mHd3LIEC5rDOTuktYWu7mpKm2AR+kdQB91Q83Gjx"
    "Ne/jvnYxvGH9i6nt4Gr7NpWkCF3wFBAqz8Mze/YnqVEAY1jfpQ/7jIGl7a/SIz7QQlF4m2"
    "g6HqKxp4mrvohR42Wi6XiMxh4mrvoiRi22HKYJsIgwgJ2A9CC4wIBHifYdxoBJUYotEG1a"
    "huBPyHn0YHtkjJ0Qo6y/d4o0vSxlRqft4hv4ysuzrTLKgafNzLqWUQ45AdQ+74d2P7C4Xu"
    "4emfOte1EZuLCfQsdY8uby5ez/XWYSx+4erv5etS8bgFvIVBk50/3n+wpAzuauval219vV"
    "/X6VpMLtGup+u9psnVdGxlGbPXdTz63Fnr55qOi+2tQ6wH58v9q2N/Z395v1jilTf93csm"
    "l1r283O+7bbrlf7RoHda+CnRcWvKZdUgH0zHaheL0c7Zfw6SQYXdN9L7s2pwjYqSeYm1vI"
    "0uoBavW701+Tz0zZvS4VT4NjvbYxKyuvbcyzn7gwu+4LdZWdZBTNV5iT+8Tciid4+Wmqf7"
    "O6/uGdS0XcpsCYn512WYbbfzV/zk+P5y9np+3fP85mL384Ov5bm5n57PWbk6N6/PXJh0Fd"
    "aJLDskefyYTKNIB4Zoz81d2PHsjJ2S+NgKdn56+PTpq/fpq/+qn579vzVzNW3mKq5tNZy/"
    "bszaxtol+O5pfz01dda12cnbhczccnZxf1X0wdaPbqa4o+JNr7gnBq8+orc2oz9ME2ir5P"
    "4NRma0/MQFw6DCs9TD/uOITAkBgVhUbVShq4cUF5mBJFxcOyDlGiaxfDk7uFctR2cCUuor"
    "wkZeidfaBEHIwKDmiwSuy71dcthTawUyGxGVR1l2I5irClr6NRRDxM2/fQ6Lql0Ib1KPP0"
    "2Wio2h4VPXYGKFrzVgfWW8QMRG9Om/elq1cGaVg/AlIjiNo+RDIU4bqNkA6oI+Ih9tsr83"
    "4MdUuhDetLRGwGVdufiRxF2FefF9Fqvgg+C9bO5arOMFIYEoHMXBOy8kmaqe+6ReeXGdJE"
    "FBO5tnQkUzQNLVfZNFEcz9F0Gd2wPZ7jqi9i1BzP0XQ8RuPjOa76Isbcjo+rQLnVM4Yn3v"
    "L1rh0FtuD04cBB57U5ulB/EZ7zNimwOXcUA6z7agynYyowi4PjSWUPB88Uawj7EuYWv2dc"
    "VkPZOyIETUYJzd4QIastG7/RAYfG8O3XeNboncwMiDgX8bmVUJAKnCbj8H3Vr+Qg+fdEy3"
    "skjxSyKNM3RyiFHef2nhY6n8+bKi08/OYoea2eFmTukB+MgHCwqNZsQJrp5r4c0vD4g/XA"
    "hrJpmkGv7YhY0xSx1h+mOYTaH1EMGAGYOjO3HwS0dDQkJ+nqQUFxyChEUhwNEeK7cSvRAg"
    "9oKf24oXkMaK14FH2JFhOOqZRwwNBimPAj7Es0iHS8RVEp6pEGaTNaExVEowt8MW4ULJ6q"
    "LfRjCVOr2gO+q3KYNhGOmZhkwGhJyPlxcijg0rERYrLUIyOmzOhBKIZGRfS7tacNCKZoAf"
    "14gLSKVojHwiFaQjgOeoIBowARZ7ysBwAs1f84QEc9BBBxpv9RHFA8EOAna78KllDXIPoR"
    "kZDrGiUeF4drGOHoADQDBkhKn/GzHQy8eKS0wbVKxC0Ng/Ltxfz01ZMPq/WTr3b77Wr9ob"
    "lWt9xul5/bqyh9KG+D//dPXOidDKCrF4IqPSaWRJz/vntPLAka7373QZd9gGXzaxzJ6EMV"
    "Wy79q2RNwGH7Ewxu/n38Y4hh/r17uqzprU/N9ZHHmMY+gC8GWPuS78pB28u7++XqA/96mC"
    "8gYGUWSF4X3JY4bQfHpA8MRb+tljcsm+ZjmQWTVmR4NhGToHYwZ7CJU5K5WRvejobuyAh3"
    "zM0oyB2zbVL7h6nGcz0+upg1S9DpExRH4ZegJ5c/tQlBZid1wWdPZnUd/+cJoIpC/sREOD"
    "GDnDAEMqkE3KolRJqkoHSDSyNhP3Flqf7y5FkaYJ7XHlHwdYaFX+lRkXfmkeZZGRJTJibI"
    "h2Nn0OKIbBJjElwUrVxjQs8JKfIoc6HJOZAwOpnGiKJ2zSGyUcpxqWIWnAxKIhEOiZRKCG"
    "ONNp8QB5TkQ1lzWONoVholiPY0x8dEteIe3w5V161EX7dTK+y2rLHxGqFGiqwQHm2yEk2B"
    "GEqTRd2sb2q0zqjkUYZVcwp0Xe15jXVrsF5j+01FRmPjFX4SjQ1SUNt+vLj6fxf3/hxhFi"
    "zANt7RwcuggSoOyS4xMIUuCM0uyyNpBvGdNY5QZyTZ9nj+8hpXenCPc1fYTKAP6HHZRbaE"
    "SniXjaFTGYzG3Z271MYUHt7Z9NU2C9hDulpywS3Z2JcM50yFYwxn214v5pHMEAzu/Uw2Sa"
    "tmGKAF4pySCaHobhxJpdhQGPc7f0mOLDq8r6mrcuPhDunf8oU5amLgN1SFGUW/obKf0Jnt"
    "VKb0qCl9q5nTNdAHTupb9axe3lxmqhy3ubTt/cLWskAxWAsoJuZNMUAbaLkkzcJvvDPV6T"
    "betj3PbLuZkoN7OiY2gzqgZ6Ecoqku63TITSmDnA7Gs7rK5RCEGTyrIwam0IfM6ok8omaQ"
    "33XlSfPQTW+85oSQ4FXce+VJs3htb7/mhFDEnrRft1WtII/spUttesPVevFbEyG07uJrks"
    "eN7reb62q3W6w3+wqwDYnHbpdXm4ft4n37TLrupZZa2C0L8Hpzd5/Bf71cX1d17zOfl7td"
    "JXibsy02PKyBeW1ldHxDp7kjwxocE6NoBsetmPvtzcnR6WmX4K3ujvNLl+utSYE38/84qh"
    "vq5CTO/ea4J9qGpQUF8tnwHEuonkHo/ud38mdXHEuzB1fIHhKdfqSUfo7uvtjHB1A1UguQ"
    "1xPN7omgoeBMsFciaxbCEltSGVormAL7KStFBnI7RUox+vk0AeXnY8NOc3WVRNd2EyAaDU"
    "XeMajeDCyFDZtQUIBsLVaiygwWhX2aUFBYbK1Rosrc5CDLDgFKkxOAWUYIVFVGdmgHigBE"
    "JBQK8NkMCuCawdOv75I7KBRRigmbDfGdk/iDGVgkjwyu6IYJTSaDHN8omRo2f48kLSu7P8"
    "LQURo8NbjMPRFkaeqw0Y84gBnf8PkGptL8POm2fYqxCYhIRe1LoLEZf7CcU2N5ZHA1YxOR"
    "ySCD214Twy6OzaisSn8xHbNGTgpOMDYj/4RCjxEZ2a1xGaTL8JPd6MVSSYFrNDohlIIHd3"
    "sP0ABFzQaldXNzQknOzwcAKdDwyMWm0XBIRndyVAZrOPhkhx1LJQWu0nBMKAUPNPwADVDW"
    "8Li0TsMTSlLDDwBS/4QUcKAHVybhJ4+ee1+tP21W1/95bKpjJnhjatAxxW73UIvY4XtZl2"
    "lle6jQL/vNfnkLjyFqtbjpf4GvFZVPKFZ3jbOsrjlw9gX/2MKd9jWlCR5BMrnl6ffiDBfg"
    "BVCefLjRNPLow3MxOvvw7Ma8VOR5FA9QXp4f/dg9J3Rx8bY7MDn7eXb+8u2s+fPN0Tw6Nv"
    "FMg3b2zxU1vyiONjwnP1z6J4OW7SmBls/gMxLIJh1/QTD4ybfeq/nP3aNDF29fv54RTdXc"
    "wq2n3R3Qra+oi61/ePLnv3YJhpy2R58SOdv5ie7VZsi2smU69MnZ+ZO+02KLAKvgZt8myO"
    "P66S91D7W83L///Jeeb3oARY8T0QkUQerXeffJ/gyKrDMxYqKCujeQIBWJxuzlI1wXZYr1"
    "Y0l4dwQTkBCM74qkdUqgiA9lOEITaILDGb7+HExZHDgoTQKyjPtGtRXFV3cRGd89HI6icw"
    "Tx3L5oHBMkwBRMmRRMtCzYdY6vrwxB3T2QzACSooNw3Tl46ImPYPlLHuoQ8BBOHJ7CsnOz"
    "UmVnTfmBb0pCAzY98qUqzeFRHPqmJCQe22NfqtIcHmcVCFxkCQWBJjUzgH/M/EUOQiYBWJ"
    "FbjKCRA459YlOD5v1hqKDMFUYRSexJc1wZJ2+yIZVBgmELAIxd3AKuLCd/P40qxl9MRGtk"
    "tAKA4TfJygDFkaFVDUBIJkMcj7+JUZeHX19WNwIRHam3E4MTjMHOk6lR4EBB92X3Gamu/9"
    "EOZCSFAJ5KYyMaAUT8CskkMMta6grqVDQmIvVzMkACzWxdRxrF9AR0p8UeLt9f7jc7dL0I"
    "ZWQqnexJyuhijZwIYVkfu3I6dYxoSG2cCIxAF53PUwbD+T9T+bsPduJ3/PJOL1UUF03G7F"
    "vt4ri4arOrMvDBa5dmgphen5Gn33CRJkXIWsuynM2weIrKNlMzrk134s0lae4Pwrsjqfg0"
    "9Slx+JnPtuxlvF2tH9lZ+U21u96u7veuxv7AvGP5j4fler9y1+/SQ+omC0nzROF1xRS4We"
    "2uNw/rPfN5eZf5KDkB90OldAYNh2zxCLrRg/w5dFukzK5/IJ3m1T8mP+I4upXW5ky6ZWV8"
    "MN3yRHqGeUafqXNqmmesnAGz/zEBjY+FSZZQoQPT/ueI7X+lB83C8+euRaKhESryP9KH2i"
    "SffgwFLt1PdqKa3SnMqJnqEBTTozUsGpxTnPCmtecW5W4u6f4hXppjIh5cP/1Z2h2wbik0"
    "9ZEPRWwGVXH8Q8tRhN2vAjrEYPVgwIJFyLxrYwkUMId1cEpvCVvbzZQ0xSZwa7QOd7+wM2"
    "B7y8C8g0PdUmjDuhYRm0HVdmoiRxH2gCNLRMeDnebwMqm+iHHAMSai4zFOc6CZVF/EGFmN"
    "yu09Tc4jBvapMWRCjCLyyPRVAI5sYwZnX8IYZM+4rLmxDa7R3NhI5zQ3KmOtuRHrsuY6O3"
    "+Q2gLajM6GvYS1wiIBimjDFkWBMuxhGHT+uzE2z7a8hgzzmxK0mbVkAg8qKYDOJxfvXJ92"
    "xe+Xn+8q38WPxXc21nuVx3JX7T9uoKyFZFmmvjDG5+Q6eqS7yXMx8jR5dhJXCO0MSnmNvC"
    "Pg2fS9GETqfnrn7gRcnh+dXtS90+WeOnc5qC5+av77cn4+O75cvJz9MG8vXbw++2F+0gbm"
    "n13W00DjeMceFrplRc4VgtRPTe6TvUuFrJOae31BqSMFlSeB2LpPkhoFMMQbL4bOApZgu8"
    "XWnoOo2GSlJCQw260VVWkOj2JDlZKQeGy3UVSlOTxCowwWJ3HYmWK4sqx+6QwwmozWM0Oz"
    "i6s22zOKXmF6xLY3Cj0R1jiZzGH9S+X2n+xk9xx1Fm6/avfrc5y2tWa/fWTGbuEkOHcIPN"
    "ZO3u03tUW1X/5aebDM0Spt78rOWL+mbg7TDMdcIY70xyaDasvJNo1qy9LmcDXmmB6r4hNV"
    "YYrTlpvE1tfwG2nvx6yQvkaXbsPviZBx/zKZWIme1qRjxeR+Ao4+29v3bN3UehIXFl6FS0"
    "lYWKZX4qh6ZZC0GT8JUiOI8uyfpAwluNJjM4KGBWh7aEbWLIQ1qBuZE7OxMJUdKTovA1Oj"
    "OqUrImOBTpLcNam8hE+f5hWRsfgmSfiaVF7CJz4soohYbJZHRXTF5aEo8QQlFJlhZ3QuRF"
    "RZwiLcjackLBq7XTlVaXHOGJQclCDl5w77NKFk9SWkkVU3AGxCzeIF1qMtZEIIxX65/fqw"
    "awPVO5NXvS2u/nm/2la73IaX2E8BO3l1889FL8TCc/zuj++fFVfpHKnvj76At5K9yE3uGr"
    "ah86yzrdz++7fq6uNm8+vj8jWsl3cV5gXqbApk07hBiFuQHO35U8yuahecxf7zPXxGJi15"
    "/XG5/lCjeb+qbm9A2W/9vnJXY7rG8fTfJpyamxXX/aOc6eM27WNDFfnpZrVbXjV5BPtcUd"
    "HLN92WdNnoUbYRd1WtIXtMjLw61afV5mG3oMsSRRb16rC6xV3NOEOcco90hHguRk4Qz84r"
    "YZJNrf5dxMCpHaavfyZD3BN6rJUJoOi7jGOqvYmnA5RIuX5LcAUKjxmGjzJehGYnVwVgEf"
    "KdnQR4GA0J4PaLqD/7MZCCbL6IJCFGVPqMECjCsMVOInoUiBxEBKlf9dwne8cQWSdlaoUu"
    "lG9CUxISju3mk6o0h0ex6UxJSDy2m02q0hweN13KkHRzKIEhWtgtQXT15cSPl2OhGc+Tkt"
    "DiYpbYqOpzSINdIUPXFScR+U92WDzH7ETQztjKPoqJ6MnArQOGEwGoMoeINKGUADM8SLxk"
    "eUv4WYF0p7HI2vc3gKH93CW9Bnbz5flblwY76Nd+X93dDzq5rduhZrv9TB0PttVm90/9fW"
    "V3ellttxtonn/ntkv75QpsV7wRcVe30KpuzM36xjNS7I6jMda1wcIDks8EiBDplf/uA+ZD"
    "c3VaVdgn56oR75Ib381uM+hR1V31j98RB9SFds3JAttXJ43nweha9akJbWBEDvtZqERwY7"
    "fd/MYxb1S1QpqJNL3toFQJm6Fa23MFV8JtbbbX8wm5T/SfY2fA/fLz7WYZ9vlyz8b71Xq1"
    "+0i6Hqj96MPqZhH1Xfj7m6s/fvv9i1aiznL+6l3UP51yhw5J8hhHih2GxH21vlmtP4gHHi"
    "bEAy8akAXZwqzedvK7JiPz79/MTl/OT1/9XjI2U0ly61ooXWubHmxNpAPa6bQDHR1NTNIA"
    "rXQi8DeKVTwmyoN3A80S0k3JTgkl3fjTw3KEeWjxDkq0YqTs8/ZFmOFAO8XTWnOr4X//9/"
    "8D+TTH2g=="
)
