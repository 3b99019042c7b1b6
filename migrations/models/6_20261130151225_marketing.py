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
CREATE TABLE "assignment_rule" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "position" INT NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "condition" VARCHAR(4000) NOT NULL,
    "strategy" VARCHAR(16) NOT NULL,
    "active" INT NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "edited_by_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_assignment_rule_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_assignment_rule_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_assignment_rule_position" CHECK ("position" BETWEEN 1 AND 10000),
    CONSTRAINT "ck_assignment_rule_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_assignment_rule_condition" CHECK (length("condition") BETWEEN 1 AND 4000),
    CONSTRAINT "ck_assignment_rule_strategy" CHECK ("strategy" IN ('ROUND_ROBIN', 'LEAST_BUSY', 'BY_BUSINESS_LINE'))
);
CREATE TABLE "assignment_rule_member" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "position" INT NOT NULL,
    "last_turn" INT NOT NULL,
    "assignment_rule_id" CHAR(36) NOT NULL REFERENCES "assignment_rule" ("id") ON DELETE RESTRICT,
    "employee_id" CHAR(36) NOT NULL REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_assignment_rule_member_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_assignment_rule_member_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_assignment_rule_member_position" CHECK ("position" BETWEEN 1 AND 10000),
    CONSTRAINT "ck_assignment_rule_member_last_turn" CHECK ("last_turn" BETWEEN 0 AND 2147483647)
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
CREATE TABLE "scoring_rule" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "condition" VARCHAR(4000) NOT NULL,
    "points" INT NOT NULL,
    "active" INT NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "edited_by_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_scoring_rule_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_scoring_rule_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_scoring_rule_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_scoring_rule_condition" CHECK (length("condition") BETWEEN 1 AND 4000),
    CONSTRAINT "ck_scoring_rule_points" CHECK ("points" BETWEEN -1000 AND 1000)
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
CREATE UNIQUE INDEX "ux_assignment_rule_external_id" ON "assignment_rule" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_assignment_rule_name" ON "assignment_rule" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_edited_by" ON "assignment_rule" ("edited_by_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_edited_by_deleted" ON "assignment_rule" ("edited_by_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_assignment_rule_created_at" ON "assignment_rule" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_updated_at" ON "assignment_rule" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_position" ON "assignment_rule" ("position", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_name" ON "assignment_rule" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_strategy_value" ON "assignment_rule" ("strategy", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_active_value" ON "assignment_rule" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "assignment_rule_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "assignment_rule_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_assignment_rule_search_created" AFTER INSERT ON "assignment_rule" BEGIN INSERT INTO "assignment_rule_search" (id) VALUES (new.id); INSERT INTO "assignment_rule_grams" (rowid, grams) SELECT n, new.search_grams FROM "assignment_rule_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_assignment_rule_search_changed" AFTER UPDATE OF search_grams ON "assignment_rule" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "assignment_rule_grams" ("assignment_rule_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "assignment_rule_search" WHERE id = old.id; INSERT INTO "assignment_rule_grams" (rowid, grams) SELECT n, new.search_grams FROM "assignment_rule_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_assignment_rule_search_removed" AFTER DELETE ON "assignment_rule" BEGIN INSERT INTO "assignment_rule_grams" ("assignment_rule_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "assignment_rule_search" WHERE id = old.id; DELETE FROM "assignment_rule_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_assignment_rule_member_external_id" ON "assignment_rule_member" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_assignment_rule_member" ON "assignment_rule_member" ("assignment_rule_id", "employee_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_member_assignment_rule" ON "assignment_rule_member" ("assignment_rule_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_member_assignment_rule_deleted" ON "assignment_rule_member" ("assignment_rule_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_assignment_rule_member_employee" ON "assignment_rule_member" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_member_employee_deleted" ON "assignment_rule_member" ("employee_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_assignment_rule_member_created_at" ON "assignment_rule_member" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_member_updated_at" ON "assignment_rule_member" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_member_position" ON "assignment_rule_member" ("position", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_member_last_turn_value" ON "assignment_rule_member" ("last_turn", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_scoring_rule_external_id" ON "scoring_rule" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_scoring_rule_name" ON "scoring_rule" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_scoring_rule_edited_by" ON "scoring_rule" ("edited_by_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_scoring_rule_edited_by_deleted" ON "scoring_rule" ("edited_by_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_scoring_rule_created_at" ON "scoring_rule" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_scoring_rule_updated_at" ON "scoring_rule" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_scoring_rule_name" ON "scoring_rule" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_scoring_rule_points_value" ON "scoring_rule" ("points", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_scoring_rule_active_value" ON "scoring_rule" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "scoring_rule_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "scoring_rule_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_scoring_rule_search_created" AFTER INSERT ON "scoring_rule" BEGIN INSERT INTO "scoring_rule_search" (id) VALUES (new.id); INSERT INTO "scoring_rule_grams" (rowid, grams) SELECT n, new.search_grams FROM "scoring_rule_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_scoring_rule_search_changed" AFTER UPDATE OF search_grams ON "scoring_rule" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "scoring_rule_grams" ("scoring_rule_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "scoring_rule_search" WHERE id = old.id; INSERT INTO "scoring_rule_grams" (rowid, grams) SELECT n, new.search_grams FROM "scoring_rule_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_scoring_rule_search_removed" AFTER DELETE ON "scoring_rule" BEGIN INSERT INTO "scoring_rule_grams" ("scoring_rule_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "scoring_rule_search" WHERE id = old.id; DELETE FROM "scoring_rule_search" WHERE id = old.id; END;
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
CREATE TABLE "assignment_rule" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "position" INT NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "condition" VARCHAR(4000) NOT NULL,
    "strategy" VARCHAR(16) NOT NULL,
    "active" BOOL NOT NULL,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "edited_by_id" UUID REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_assignment_rule_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_assignment_rule_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_assignment_rule_position" CHECK ("position" BETWEEN 1 AND 10000),
    CONSTRAINT "ck_assignment_rule_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_assignment_rule_condition" CHECK (length("condition") BETWEEN 1 AND 4000),
    CONSTRAINT "ck_assignment_rule_strategy" CHECK ("strategy" IN ('ROUND_ROBIN', 'LEAST_BUSY', 'BY_BUSINESS_LINE'))
);
CREATE TABLE "assignment_rule_member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "position" INT NOT NULL,
    "last_turn" INT NOT NULL,
    "assignment_rule_id" UUID NOT NULL REFERENCES "assignment_rule" ("id") ON DELETE RESTRICT,
    "employee_id" UUID NOT NULL REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_assignment_rule_member_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_assignment_rule_member_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_assignment_rule_member_position" CHECK ("position" BETWEEN 1 AND 10000),
    CONSTRAINT "ck_assignment_rule_member_last_turn" CHECK ("last_turn" BETWEEN 0 AND 2147483647)
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
CREATE TABLE "scoring_rule" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "condition" VARCHAR(4000) NOT NULL,
    "points" INT NOT NULL,
    "active" BOOL NOT NULL,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "edited_by_id" UUID REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_scoring_rule_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_scoring_rule_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_scoring_rule_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_scoring_rule_condition" CHECK (length("condition") BETWEEN 1 AND 4000),
    CONSTRAINT "ck_scoring_rule_points" CHECK ("points" BETWEEN -1000 AND 1000)
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
CREATE UNIQUE INDEX "ux_assignment_rule_external_id" ON "assignment_rule" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_assignment_rule_name" ON "assignment_rule" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_edited_by" ON "assignment_rule" ("edited_by_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_edited_by_deleted" ON "assignment_rule" ("edited_by_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_assignment_rule_created_at" ON "assignment_rule" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_updated_at" ON "assignment_rule" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_position" ON "assignment_rule" ("position", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_name" ON "assignment_rule" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_strategy_value" ON "assignment_rule" ("strategy", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_active_value" ON "assignment_rule" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_search" ON "assignment_rule" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_assignment_rule_member_external_id" ON "assignment_rule_member" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_assignment_rule_member" ON "assignment_rule_member" ("assignment_rule_id", "employee_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_member_assignment_rule" ON "assignment_rule_member" ("assignment_rule_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_member_assignment_rule_deleted" ON "assignment_rule_member" ("assignment_rule_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_assignment_rule_member_employee" ON "assignment_rule_member" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_member_employee_deleted" ON "assignment_rule_member" ("employee_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_assignment_rule_member_created_at" ON "assignment_rule_member" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_member_updated_at" ON "assignment_rule_member" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_member_position" ON "assignment_rule_member" ("position", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_assignment_rule_member_last_turn_value" ON "assignment_rule_member" ("last_turn", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_scoring_rule_external_id" ON "scoring_rule" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_scoring_rule_name" ON "scoring_rule" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_scoring_rule_edited_by" ON "scoring_rule" ("edited_by_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_scoring_rule_edited_by_deleted" ON "scoring_rule" ("edited_by_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_scoring_rule_created_at" ON "scoring_rule" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_scoring_rule_updated_at" ON "scoring_rule" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_scoring_rule_name" ON "scoring_rule" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_scoring_rule_points_value" ON "scoring_rule" ("points", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_scoring_rule_active_value" ON "scoring_rule" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_scoring_rule_search" ON "scoring_rule" USING gin (string_to_array("search_grams", ' '));
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
DROP TABLE "scoring_rule";
DROP TABLE "scoring_rule_grams";
DROP TABLE "scoring_rule_search";
DROP TABLE "lead";
DROP TABLE "lead_grams";
DROP TABLE "lead_search";
DROP TABLE "campaign_staff";
DROP TABLE "assignment_rule_member";
DROP TABLE "assignment_rule";
DROP TABLE "assignment_rule_grams";
DROP TABLE "assignment_rule_search";
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
DROP TABLE "scoring_rule";
DROP TABLE "lead";
DROP TABLE "campaign_staff";
DROP TABLE "assignment_rule_member";
DROP TABLE "assignment_rule";
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
    "eJztvWtz20iSKPpXEPrS3XFory1b7h77xo2QH92tHdvyyu7Te8/0BrtElkiMQICDh9SMPf"
    "vfb2Y98AaIAkGyIGXExLhFVoKFzMqsfOd/n6yCOfeip+ez2L1z483Ja+e/T3y24vAfle8m"
    "zglbr7Nv8IOYXXtiMcuvuo7iED6Az2+YF3H4aM6jWeiuYzfwcfXXYMXjpesvnHngcycInb"
    "XHfJ/PXzvMmTHPm8C/K85jWIL/GbPoFlfFS+547i08kV0HSezMkiiGR4URfhlyj8V8Dv/O"
    "gnAePcWtzIMZ7AWectBfTXz3XwmfxsECfo+H8Nv/+C/42PXn/C8e6T/Xt9Mbl3vzAtLdOT"
    "5AfD6NN2vx2cX8Z7EO3+d6Ogu8ZOVna9ebeBn46eIkcedPf/vt4j1+t+A+D3F7OVL4iecp"
    "qumP5H7hgzhMeLrRefbBnN+wxEOCnvw/N4k/Qzo68L78qQuv7PP7qTv/f9X+cmun08+X36"
    "ZfP3ybTk+qh+AboDUM7r+LHNhxmVi4S/hoFvh4llw/RrT99//In8jQIz49wae9+/X86vsX"
    "r34QKAmieBGKL08EKv5HALKYSVBBggzns5AjjqYsrsE9/D7z43oCFAFLhICfg5O04k/1f/"
    "QhiP4go0jGUU0kmXnB7PapH9wbU+T3JfcdN3buWeSod9udMN8uPn34+u380xd80iqK/uXh"
    "p+/Pv33Ab07Fp5vSp99LOgYgRaR4SR/i/H7x7VcH/3T+z+XnD2Vqp+u+/R/8Ch7rxvIBH/"
    "7z2wnukiVxMAXkTNk8j079sf4IlmYHJFnP+x2QIuDDOSAei0AMLpm/oBMigO/gNkAc1RyP"
    "mC94WH88clClswFY29dpeG5I8wsfRUHEI+d64+C9ee/GS4ez2VKdgDfOmkURHgsQG3/yv9"
    "Z8Bjv+3/Ld/nTiwFmH/I77cGyADo7kier1XH9sAAXwz5PT5y9/fPnTi1cvf4Il4t3TT35s"
    "OVkXn78J2Z8Riv8V89Bn3rTuov0G39ZTqgRWohZsuAO11F1qRCyFlL7XquP6QnuJNlHMV0"
    "5wAxqLu3D9N47cBWg0/lysuOUb5wbUmWQd8TDuTJ0V+2vqcX8RL/FkPXvWQov/fX4l7mhY"
    "VWLdz+qrU/ldkWCgafJesrcIOIDsPRD98pdwFNzET9SLvBEPc9wb/aUfxCR7NaEBebUs3a"
    "Q7l4B2UKIPyNYzFs3YnAPDsthRxwL+cCNk+DdgsQCeY7jhnWs8DiCw2exWcDd8HQnu99OH"
    "HEDjzkh0C8io0ubdMnBnvJ4+GqKXpO11L/akCW4UUasN4H6S81UXwVlmu5zcrFIhB+W8u/"
    "z4EXjX+ePk3R8nJdJEyfU/4cI2uQxzINaTR+11gjchnn7P9bse/SKJTjtdbqctl9tp9XJT"
    "u5veBN6c13FIsFozH16nlRA5cJvpoSF2uq7wosjfVBq93386/88fCrfVx8vPv+jlOXK8+3"
    "j5tnIvwbJWJrkO5hsTDtHrbdcTY3iD16hI8GiCzqx7vFjgOgGd/ZoLL1lfRbCrKtiuDNao"
    "g27IhSlrdp0UwGymyu/LAIx0P2ZoQwE9gtXRLpQi4oMkngVST+7KBTkQm1EuDCYewVp7Lg"
    "aFur4XQxXcYgKM+F4IZrMkDPtYpyXI8ZmncRDcYvxkNoAl8RCM0IT3cFGkQOOjP2gJsH2i"
    "/Wt82dW6p5OqDDq+cyBiRfot6DgIrgbqoGtp5foJaNaGQYE68F7RgQOqT3rPaGWrbR/Jvx"
    "9xFs6WUzRszM3pIizZ0nvRmRSWFyFb1bBGNxKlwESjvdCIRZG78Dk3cqmXgMbhUudwcwUb"
    "ztHURp0GMLQG6riwEREPmweYL+QOEGkxcJfD9bIMQjPk50FGiHqZPsXnh0A1Jl/d3NamAk"
    "k0VtH+cxByONx/5xuBfqnTzepcGypr7oN6uYeI8uzTbPchu0+z2YqHEXAjQ1X4zRXoW1cX"
    "74RyVRU3jwPvg0mZ7XQoSuQGSiA7YKTwnoXzaQNfrFkYuzMXrua45tJ+q6B//vsVZkPWu1"
    "lL6aRfsifac2ULYhlG8pqIUTjhMQsXfCjUfRMPe6BYw9MYnAa5U1g4n9WvVqer8ifMZwvx"
    "dvjb+EstZ68l47l0RLcnP0/XJYitidDnTg4ErSfmp5gUWckyFICxGfhGi5FqavMOz6FkZU"
    "pWHnMuKiUrU7IyJStTsjIlK1OyMiUrU7Ky3bKXkpWtT1ZWzpkab1Rbhlke6nBRiZMvHz6/"
    "v/j8Sx9zJmcxfpe6pHom/B0vfzm1vY285UWgIa1S61wsO3KD8hwYobcIMxJxpTwk6KGN2S"
    "1okMgfB0W1dssY4boENA5kF/zhB8R2W+Qn18BgxxhEvmPC6MXH9iBDUZZ2CPcoVhsA0++y"
    "J9lzuIeQJFuxXhSxHZDOc4Gxhx9j2xveS+LWOKR2iPCGig+1RDayCFKHoEacLd4az/gdlf"
    "1c7AGDnaJpymuH/wUfetIrE6BdGKENjycP7fkIV0a8Sq6BHklRDopyjNmJTVEOinJQlIOi"
    "HBTloCgHRTkoymG37KUoh/VRDvKb79lvzlZrBpaomeO8CGQ/C5w7esuSA2RhqDDPKUoxPK"
    "6VZ/HoqA774DocH7LD42Nb9Ro2w3YRaBTYVls+LrY9zuZGmM4BjAHLuN3jYjhYr4Mwhjc1"
    "1DyqcCPAt+/ktn1kvIdzQyGShxgHrnHDx8VylAh6T0GhN4vi1wCOAOdouPDDY5yi+FZE8d"
    "WNPQCq3+UeZc3RHkYh2R7IL+pqjzt9YigTZ/j0idxFPgDiL4tPswT5Q6orWylQVei6UAGv"
    "+CHwr59jD+YHUF624zyn0nUUNOFwkia0UNQMYOB3kjWhkbDJa4MDIP+rfNw79TRr8L+78r"
    "gV9zV6dQf8o5k8AN4/qsfYgvABrP+tCM85RLpIGOU8HkLC5B5lC8IH8o1vlzDFsIFdSYlr"
    "F4h4UpeMKL+ZtCYhrt3pLe84VQ6u0fMvFyJujg35RfonHATV9MDFtA/Zpm4iEyYwXzCaBW"
    "B5pjH3bLSbJtmKbZyotuXCvn+NUhYpZXHMGWmUskgpi5SySCmLlLJIKYuUskgpi3bLXkpZ"
    "tD5lUfxrIG71epubRJ+cO7hNITWVBJ04UQLXIouEyRjcK6NynYSAn94DmYaXqfhv3wE1JV"
    "ibKaQhRtjGO+KgdMXTJYuWJnxTArOZOCefQScMQWKxOf5wL+Z49bIDb7x62cga+FUJ78LN"
    "U8MUon9M1ID1FMhqhP+e81TNg14If/H8tAPGYVUjysV3JZUczgHgDXdRwfvbIPA4axBFRc"
    "AS7q8Bcl/ITz8xU+vQF5hzFToM1LnUkbj7ffz28vJjQVS9vSjLot8+vf0At8UPRe2rzkpa"
    "uyCqzJXuIuD4lG61f6lrvwZ9yds499ncJLBjg1tyechQG4viaRL1Mc3KoOM7J2h/CScYvs"
    "UEfRyoAsoBOnQ6XtM0nzGomDTNx0YaVXJkjxn9TfM7G6PA+QzQrdHgaT71tEuP/WIuJ8sC"
    "t83B3W4wFKKlEO2YI3AUoqUQLYVoKURLIVoK0R47nEAhWgrRUoh25CFabaEZNZUpwIykpw"
    "xs+DH1gTgkavWuj1pHnOWd71pGnGa5W4Ri49O7vX64wMTWlg/bf44HKhg+prvvG2erk0ZX"
    "n/h20sXNF+uVHVx8uBY7f0e5qooJaMUzL5njbN1YfKWaREfJNa6PJh19gcM+nJyG5DQcs0"
    "+InIbkNCSnITkNyWlITkNyGpLT0G7ZS05Dchra4hE4tNMQ7VAjrOYARoJS3DE5Cu05scM7"
    "CrUXaEf0areTRcg1P7tbsZtjYLscg1HUMJFOfDFpdQemSzr4AddhME90Ty+WZfEF935Vbe"
    "2ynrx15K0bszOGvHXkrSNvHXnryFtH3jry1pG3zm7ZS9466711IFNcEJ5+srquy95paytR"
    "ArRd8soNO3LDWswKycq03WiPbC1gt29blqaHWEypkdVl5kn2rwQuvNqBAu/5zF0xr55Ieb"
    "ADqprPnj3rwUN6s2+c53jdwT3nLFxQIM1Uxr+dnr548ePpsxevfjp7+eOPZz89S3XH6ldt"
    "SuTbi19QjywQr6pYXgfJYhlP62yA92xTT5UCTJuGYg3nCPrMGRoCzv3SnS21MiJfZfdLBX"
    "WMOt2ggOt7FoZwRDbTBM6JZ4DwKuB4sC5sboF6mTOo30V3DPGD9KMDkYE6Ldh+W1CnBftp"
    "9IiqNERfwiOMMPRc32y0XgVsHPahHAiE20ZfXc39/EZYgHCB5CcJfBepaQPCU4SNJc0MlW"
    "EopX7TiExFmJEwwaGQ25KA8PDraHpImj1M3VOkHgDNX7InWYTlXkd5K56LXN11wpuQ1gNg"
    "Wox5+6ieRaK9G8kq96VxIklGzZCvmRvWqKtvFeDPf7/inpiS00zFK/EQy9hFJKVgPEy+Yp"
    "FiLOLfRUPV//3PnvNygKNW3I+vEoHDugSd/IrJlkwdtXYa6sUdcnZwrfSDz5ZBEIkBSarv"
    "tW6LjWPF1JSkFeexMJoBU3MXn1KX1zPIMyn3h3J/xpzaQbk/lPtDuT+U+0O5P5T7c+z4NO"
    "X+UO4P5f6MPPcHvnZj8/sxD3a4C7IncW7cEG63zH4Ec9dz4dac85kLyydSFgOthKPkSNff"
    "gxyFJW48wDtcebhfe+4umnRlfeBV+23q6KO+arD985A2U0feHHq3mLQjHFivxcXw718vPz"
    "uYgCFnkX+Eb0D/CPvx0MtnnZgIlzVykfyylMEQIxYXNflucjBWQ+pCDspq+vwa3KOTka/W"
    "XrDhqTd4HQQeTv2ZYZOwznlvRaH2qotMK2tzOZH2qkwKNovdu5obpHVSVgZ0wClZ2nPZY0"
    "hWrO4TfYVbNRyLEq5sv1Mo4cp+GnG4Dfl8em3WPKQMZb/V+PsyKDhrU9n21CmqBXDR8Dvm"
    "JbjjNFzshk7oLpad3UF7SVRJkV6lk3Fg/4O6Yx85gbbG8ssHfYdQ/opjTciOofxiMPkT15"
    "VAdshBHdhXW5Tk240gBwzeK2xuDeFnWO8cyJ+uMpjt8fycChwH2DZ3hWpxCa+iCiSSJkxN"
    "/L7fMyheT/H6MYdjKV5P8XqK11O8nuL1FK8/dsyD4vUUr6d4PcXr7b0gs1IKjLQkoR9psY"
    "shlyPdc6ihTXEzhigvwB0O531aOgDOXbiSdXxL6KRog0v2gI82ziKIUWvRPjC47laBv3AY"
    "yFGZda9g8cs3zjMseAcO2fDO/VQGplrZ32HUiboWdiQFjDt5u3YUTtrDY+a6LwKNBM1610"
    "ftVF0tztnRC18tDbII5cP6cSflLta1TN+hvpHnIheHC4LYf9a3hzKKjG9Vd+t3bLVmQLuT"
    "Gud7+t2kzeE+y6/qUDK3YuEt6NFwp2rIiRMlsyW6AhjgD7XVG+aCaoTNyrCtFxeX7oq5Hq"
    "qodSVzgzyTXPDkgh+zh5Vc8OSCJxc8ueDJBU8ueHLBkwvebtlLLnjrXfAPtlJLG4lUrUVZ"
    "24ZZ2wKfBjyh19uue+DGUNa0+096ccpZF0Y5a+aTswqb4CP6skkJ1mK6jJhL0MTweU1L7G"
    "ZGyYFYTBNRKQeaXIiWFBhXax6sMUiomQWMLf4EvYroaZSFNJbwjMJvX7apgltMpRFzztpj"
    "M6MLJgWwmB4noqAX+SZmt8g1uGd7tC6xnb6MUQa2mAwjZosoZmEcmY21KMCMZ8CCbOIxZ4"
    "can8D9uSFicxDjQaueW/FGDHK55jdoccca34caVRGzOKmryG1tIqBhDmfSnXz5eP7584f3"
    "ppEGMXpK7PdNWk0IKpHgRIzOglIEhwf/K86Z4UdrLFCSQjmoVmF0ncwXvMax+SnwedOInR"
    "SkV8jgYNc0w16yzoptnFnQmSuOM+mIzeKEeVPcpxEpSnBjoMcSI7sYhYkCeLBh46YDk2WW"
    "hCH3ZzWl0i22Xw7GYv1J+g7VXvX8I7YKEr9n6OVFBxH2olGCvSjrscH1P3lDc5Rm3BeAbE"
    "a+ZgY3wuAkmN8uv+tnRJx2axJ02tYk6LSuSRD1RbHdjKC+KFbSqJL726Wtg0jHr1LRpKkD"
    "NhuzR8LlQ1O5ioQZDsy4CYPVrg0d8pwA5k8dC5gi72d4jKUIVPdzfZuGHTAXrNdBGMOrxC"
    "7fEYOX6aM2liIxVpfuYGfwELnMX2N2c3PSktAsF0y6ZDVPo3StUfuQ+2UASAtlonESO6zZ"
    "2jWBoxxlylEecwoq5ShTjjLlKFOOMuUoU47yscO+lKNMOcqUozzyHOXUTjMaW14EGkklvm"
    "G4lDodjLDTQb6Yesca+3z1tkVY7neKt0/FLrI0tTN4pO0MPBfMgYui56v83aTV8SdWqXfr"
    "NAIYM4LnakYGWjLMkc/IzbyeMc/joVCJmTN3F3CZ6j5Crr9O4qcOPIfH4SYDgUcueBxlI7"
    "Phd2qnBR/45wf2QKJItNIHKX4J/+9lL/djgSSCBoIox/VGimNQpcG7JWtwI2QQNgc71b0i"
    "zjj6zyP0CLids5cOYGkKljNBfAZhNeLhigQ74euv509Oz14VREo6UB6dvW7NoPMuxHj1sg"
    "MtXr1sJAV+VTIXWhzy75XB/vg88jLlOBpEPh3N7Dcx8g3yDfaqrQSrNRwXMKxr9ZXs23aN"
    "pbiug8oyE4kuG2ntS3Aeybs/qe2vtB2AApMUmBy7GKTAJAUmKTDZ9YRQYJICkxZFMCgwSY"
    "HJRyN7KTBpfWDy4TZPSs1N1T5JS1Z7BCi1UbKxyKNQQgtsugiDxDdSSYpQNmskF3HkgJAC"
    "JtkIfQMrEYJ72Fk/NWNfFWuymDHGJPfYSFpVAG0nhtqwE7lx0t8hvS86rOD3tJ/GgAolMN"
    "tpgNt15HbxZr5OItfnkV0cgb8I5qtR+XIexnYa6L3ahXTm8WiqWkwZcUAV0noC4I4dvWO7"
    "yED1y5arTVS/bCeNetUvr8NgnsziHWtIsyjhF/k8e4hYMhelDR9xz4u6Z2ccp5C0gtPW8G"
    "wO8V2itNN1bn2HaK1aLtHH8ggVuKyL13YBoYgtRWzHHJCjiC1FbCliSxFbithSxPbYAQeK"
    "2FLEliK2FLHtLmcPaYIra5Cm3ZAvy9DfmER1Lc6aWUKvt1n1yPURhe3OUaGwygu/5iE259"
    "MVp11RXwKzmQI4Q+Weo5oQO2rbdgVC1qFbh/yWptIphM3tpOVdABudoBF0w0L8R3LCLegt"
    "nUPi1Fd6X4T5Lkr7S9vQULpPRHYssVihqqq9gvoZBsli6dwv3dlSsUQEyoVVUonCs7arSx"
    "SetZ9GuTicUcugMthImtoME37tYVm3NbkpFKwW8W/e5qbwsAeH+e2Nb8oH065+LIEfs6b4"
    "ufxq0h41zxZ1CZXzMAp80QQi5Gs4kNzHER2gVEVxsOJVQ68rDAXLKVg+5lgoBcspWE7Bcg"
    "qWU7CcguXHDvtQsJyC5RQsH3mw/AaePTWNmBeAbPZvIW3c0MH9WhYzT1HYN3Be9wCbSTFi"
    "V+M/g+tp7MaeEY8UgCzXSoBFYLuO2G4vFjnrwiFnzQxyVuGPFH19+aPuARaTYcTswVfM9a"
    "r0+cqZx+ctirsGs5gqsv32E9ypA3pP2L3Kef9kqiHC9NqD958+qxLjLX7RQoc8pMX0GDuX"
    "KDQ/702g50SgfRFoDTitueG3ibEUzGKqyMQU3CgAr65r4id2CDGxxV5CrAJpMTXGziO9hF"
    "gFkgi0PwL5otac9dMHmh9BJDsYyfowV90jiGR76XrmhvFyOq/ttSX1hfesIcG4CGoxeYTO"
    "gPsULZ5w15YqDRlGe4m7enCLCfMg+KaXmKsHJ1Ltj1Qbzmpy+1oj50VA28socJ+pgJuIOC"
    "tb8EgEXyO+WGEO2ZHi4RKRq8AXZ76mXqIDGQrQNtPiE25UYB02mxIE0xbEKzh/JM+ezX/E"
    "UIzzv3CJJJVYhAAhX+GGunflHJhWwRrj2UESmwfDy6AjC4fHS74BMt3yOUa9MaVkwWMHZ8"
    "ysWHgLO/YXzopHEXKVjJO/ljArIBsuhT9WFCx/LUrPAGU1fP42CDzOGsIcOajSybkGsA6H"
    "pVf4L/3E7Lhgyq2MirtyIqHOzf0uctSLOCpT+A1+H3JcyGIQAjjp0B8gNP728vJj4Yy8vS"
    "jfl799evvh6vvnPxRpW2V6quOxXYmhOh77aaRFgFkVTxFoLDU8atcyS0jcgmmlwlHreNS+"
    "qvg3r+LJPepBYn57HU/xaBpX8eQUAhbG7sxdC7fejt1Fz2exe+fGmy/6mTYp/7LKSlz7on"
    "wnZrdgguHr79pctFgw6N/xEJVt0Kbq+rOb4PMjPMJOBMaqLcYSbKdrPgs6J711QmKwXgdh"
    "DO8Tu3UdRUxQeJk+apMrIbNJaGhNFOOmagxu9v4bUePfUI62yzFltb1aTDD7NRG7fAdPsv"
    "OMIpMHa9gWDtQo4DczCOzuK+zrEsbacsiwUz1k2L0g0ncYXOcc3VGyyEOgLAS7KMxwVtdB"
    "2ACQSiOpNHLMlW9UGkmlkVQaSaWRVBpJpZHHru6h0kgqjaTSyJGXRspUaROBm0HYHCxITX"
    "E0OrGZsNj1TtNfT7s1ymtpk1fpKSw21burcBnaZnqMOHhjXBW5W0XkkRikf13kXpSLncoi"
    "BymJJMbYGnmOWZzUxZyXgTvjDQHnFOZwRDl5f3X+87c+TjC52zfaoEY7K3IXPub7YKc8Hq"
    "5cTEiHP+McN0ndHdYKPbYXS73qwlFlZS/HUNW7PwfVXsJ3c8MxjsandUZzY8p3GaxNq7dL"
    "dbtxQ7B9RUaeX+ipi/N/g3A2gD6G6nmdWl2UeOo08cgM8xW48aBeOKtaMK9z6RI/dj31Xf"
    "q6A7i3OtEFGb6PlVuAG6mRK16BTFmUb4DlHocgDzbOM5DxmwipYb7rHN2J/K+1G9Lh0Idj"
    "ip7YOrnd4rksQNnsuPx9uakeh77t5jsZ0a3N5su2AlsFiV/DmS0jMDIQmwsG8I4Uoe25c8"
    "e8hGeORl+4+4Ee8msahnHcxDu5WfTjudiOWRwuYQSoT4LQpG5jn1MyxE7qTOoWZsnB2M4t"
    "cRAzT2Md8ArK/UrcXOZ1MwfmEte/Q6vZjDJ5INtJo7hCb1nEtMBqjvgYqLNmdSGMthlLrD"
    "Z8YStVcLtohUmCKBrZTRLURIyG/aQANqtaQojhRnWyYJra1tc329U72+6fpQk/I/TPUmWQ"
    "9TQK7n3DsqA8xDiC43y19oIN5yIlGkPiPFoDXVzYiNACjjvgR+Czin7jqqAP6i0fNu63lg"
    "blj+eudUG71gjoNHVbC7bU9gatXRG69G5ou8Rn2HWMNaqcBDsgFIIFa4/NMAcrTYAUpt9A"
    "RSuHKLBIT2dLoUX+BG8vuJjmix27jKJKSweVlGCiMG2DGaKs+ZgaAVLlBVVejDmxniovqP"
    "KCKi+o8oIqL6jy4tjJkVR5QZUXVHkx8sqL1Fgzm+xdABpLT6Bejo5d8fv4ei4dd0561uxh"
    "R09qvruETVgexl03qcxEL7B0g8+07mQPgWpLPaPDuO8qqN6xbdUhvIG5jkEnLQ7B/LJJJ5"
    "9gUILo0pAlByMvWA8v1y1Owc5g5BIkl+CYPT7kEiSXILkEySVILkFyCZJLkFyCdstecgmS"
    "S9AiC/8YLsGcXWqWclmBGwmWcxsn36B9x3kPvsGSl2dHbJe8TBYhvPfJ3p7AWmF2y/yEUf"
    "w2mS94Q2Pm9NtJu1cwiqfX2cKtzsDf8S4FnRdsMbBTghmP0NSZMd/x0OrBW5PBn54n5tzg"
    "4x35+KfOO/Fp5LAQG6rAERT140sWLWvMm73+0MAORxR8VrocxS/h/700dl2co4kDiEOspf"
    "3KBV6P6nv0wDL2qhR46y4umgybFORwPoNeZgwc91mQeHPnmssjPnfk+A7RPsj5k8V/TqSB"
    "GiQR2KHxMlJMACi0ukJvEYLVWVfR2ka2HJD9hEP7UtEMfX0jpVOdz6CNRLWuAtuok3kHJI"
    "EEbVbuLAwiDlifY3cb0H2c53/78Zl11Kno0kfSNdoqE7pVJBgWIqzh/oYLDCeUAt9ggaKK"
    "IF4nm8i5CYOVk0SyEc3GmQdOFNRVJfR8CsUjKR455nATxSMpHknxSIpHUjyS4pEUj6R4pN"
    "2yl+KR1scjbwEZVdq0tffWEDZ3i6k3EMfWp1v8a3AV6vVWUwa5BTf6RvKKcJ8pWuGoV/ho"
    "hboI3DeoxKAzoW9bxb00IsV/e0/zKMLaTKYRt1taA1Jr2OYrZx6fNzNPCma7Bik2qobdDK"
    "BlDEOkGhJMrz14++mzGsczftFChTykxdQYO48oND/vTaDnRKD9EsgXXZzAtu3PSnWPIJId"
    "jGR9mKvuEUSyfZCMr5hbk3KwTVVIwSymiuwM+AR36oDFDhgxnER/MGVBYLOXhKtAWkyPsX"
    "NJL3lWgSQC7WdIW8h5PAU097B7SsAWU+jkq9iqcIxjAo7lRlAOsb2kWwO8xQR6GCzUS9I1"
    "wBOx9kGsGc4zCM2GzWQgFtNE1RmIrcK/c3jexddL58XzV6+ePHeYt16yJ6f9fKFdPKHNft"
    "BGF/Zpuwc75Iva2HszoTIIm+n0NYYtTDB5/U5kGAahIzfeizhnXfzUZ81u6rOKl1pupq+f"
    "ugJtMSnGLMZqC3haZJhabzE1pADrXrCzbz7ArfTlghKsxVgfMQ/gYuZN8a4zYYUSmMW0kS"
    "EbsV1xo/eMZHYKZLbEMcuMce2G8XKqxwXXWYyNw4iLoDajXicBfBc5uF2MNYvNW2owZojt"
    "ZS/Wg1tMnxGLrQquzazFenAi1f5IteGsppdiawpwEdD2IX+4z1TATUTCKFvwSDjLIr7A6X"
    "LHSuyViFwFvjjzNSpvBzIUoG2mxSfcqMC6GHqvCIL51+IVnD+SZ8/mP4r0pv+FSySpxCIE"
    "CPkKN2Q6KnMwWi1wmnkNp7QlBGYwFkuwvDIgN3y0bMDyUNh5Ehl6s/IwNuMcBZPeqyUWod"
    "5OX6uwBt5iCoz43r7n15FbZ540s0UOxGKaCK6ArTq4V3sSWxXy+vJFFdxiEoyYLfSwx5r5"
    "f61qVAHOZgXqXGfrw0Ut47uoRaXbP5JexHw/Yd5UVMslNUKpZUx4FXQs6Jc7d9TOreugUO"
    "yXH4bcn5n503MwFgsr1S1f7lX36zGkSeH6eNHh8njReHW8KF8cnnvDZxtcZ2Q1FMAOVwpx"
    "8uXq8uuXD+++nfSgQhSDTZ22TNJzMdM3GVt9Ueyamnoa4oD0urx6f/H5/Or/M6XXr8G946"
    "6wzxvzYzlHdmz0CdUY32jprqcN7bHaqFUPf0DavT3/evGuD+FmXhBxJeiydxghCa+TyPV5"
    "FDUk5zVfThVA228ovWEHNyxr+4DprrkXYL1rXG3icxz7v4DXvsZO00MsptGITZ4oSMKZEf"
    "NkEBZTRAi6giJxEyT+3EmiiRMlM+EzxrrxGx6GzLOEfSRm+/JNBdpi8oyYYdaA5SWL+HQt"
    "Tg/YDXXugpbsigZ4i6klezUWuEluHq8e7Ak3UWnj9337p3RsoNLaQaXCTsEa+6AESWzeRK"
    "UMOrI2KkCqDUi4Wz7HbilIpIVI7d84Kxbewo79hbOCKxaDmLK/ymsJg/38cCn8saImK8iG"
    "nAG7TmNgZ3OBXISljgT7UWAklhchW9XI4W4kSoGJRnuhUXDvG86RzUOMo0mRdqI798vAwd"
    "ZEPFoDXVzYiMhCcA87qmPNQLUwG4RSABkH0uWWDVsQ9Udwpa1wGd9VZO9zouxIEL11YkTh"
    "4HWZ0YHCYQBUf1AsaxeqhxYk2wd25GSt8aiOXBQvinhccwW/VXA///1KuRubKXKOz7Dnyp"
    "WTUhA9O6K8VGHnx2y2K6reyadYhqzUQIyVyYhZd2AsRsDgQ+IwSq4jd+6y0K2zvo3w+PDl"
    "bTHYHkUgJEXK6jCIO08faOlZHBJ7rn+HIaEdUXchn2IpvsTFE9zzaPerpiz37niIjhWPs/"
    "mOKPwIj7CLZYuiz41Fx8VrDixs2HS0HYvZeK2dRZ+908kKRxGdUtfJoEIwCDENfEfshfNO"
    "t8bxWDg0yHXvxsHYD303rH1NxKF7B0+yFHe7Igx15X0PlMnduS2jZYo38/YhM1NWBNg+b8"
    "ZPrZXvsBmzslBYdg7nCSJRdqF1g+rQhJ6PoEkzNGlmzINEaNIMTZqhSTM0aYYmzdCkGZo0"
    "Q5Nm7Ja9NGnG+kkzaDhVadOavx4cujpkl8SzNCg2D+CeRDkam5vs1iSui8m5VXI1dgVK17"
    "cJWYvIhqx044agi8zZ5g0oKNh9AeQqJqMtXNBUducNFJV1Iq5oVvhxXQvyRjyn63fE8wEl"
    "Vopmh93EXLJF5sbRyX1+4HDRNaNzUfSuqE99SiZ3RgloSMeLdY7DHQW+FohG+C0BjQS/et"
    "fHTO/Jz+E+XIKP/ad4a3JJiaU7ZPfwXFbO4RJ87D/QW1Fd4m7jVJ5DBC6+scVJS8QCv550"
    "ClXEauX2GIUDS0Evz4UU6kbe1y+iOAPFGcbsRqY4A8UZKM5AcQaKM1CcgeIMFGewW/ZSnM"
    "H6OAO59faLXzBDjVCbrR8JVmHD5Mez79juwY+nPDQ7Yll5hCxCsPEJ3orbjImt8tm9ZzED"
    "Qp3U+Ov0V5M2X51w09yqVVv9dIhahBAKLNxwDO+6p85F7HCwWzbrOAKbd+3yKO3SKFTjiP"
    "uRG7t33LljXsJz7X3gNEVc683abKmS7mA//If/h/9NKegiozl9fJzfgRtH3Lt56rwXeg0s"
    "K3y7YrdcAqg9JT7YdHNE+VPnPFt3L/YAO/3DR+NBgviu56CIzH5Zbl2pIYGIz8qmYmjsYb"
    "+QUPV0qXGE/uME3kyVjsAyPMH/tYtzFHdG7tF9ukczepXTRFhTY+MUwuo0kQzDcsMZL/6p"
    "b+k/LenxpTjF4PRnECNR8Yo+CxYrohxUj74P4V6qa6LW0uA+A7H+sIOIhzMuRomhMy/OXS"
    "uWzt9qC828V64bis2Mz/tj4uup2GXH0WvTrIAaxTafMdCs2eZTFIyq5NL21g11/dvWUjx6"
    "VAoXxaMfpMybUDya4tEUj6Z4NMWjKR5N8egHK3spHm19PDrNeZbTzIwkbxXUer+PnLLqc0"
    "9Nb9Pi1pLB9yWU9p1k0PwYmwmkISxwvZWl47b+zDewz6n4w4B/CkA2EwY5xw0d3K+D+7Uk"
    "EpDiry+b1D3AZjqMmEH4itUVkn4VHvi2K4bV1pNap9bzJ7hTB3SjEKdMob6OJaRPMoXe0r"
    "CCwPD02gOcTJ9VCfQWv2ihTR7SYhqNnXMUmp/3JtBzItC+CLQGnNbc+9tEWwpmMVXUxS+2"
    "qhRmS8WY2GIvMVaBtJgeY+eSXmKsAkkE2h+BfNF9lvXTCJofQSQ7GMn6MFfdI4hk+yDZP4"
    "PraezGdb2mmlWFApDFdFHqAmzXEdu1xE+Qoq+vn6DuARaTYcTsMedrFsar2kFQzfxRhLKY"
    "MjJVPt1tbsbLfRDeOm7Xtl775phsi31ZpvYJFlNmxDzzQDsXymC5B8+5X7qzJbBNzMMVDj"
    "aHDzTb4GSLiHMRK5cpD2PrZMhmWAJTo7MF8O6sgbsyoBIJrwFqXzTUCYdmAXPMssyJOPiL"
    "Oz6GRAPf2zjyRdKMzUgS1F343WVhC+XeXl5+LDDk24syx/326e0HIJIgXxb0rianYB4NvM"
    "B8umTR0uRuqgBaLARPPvM7oFZaD9WHlU7PzroERc/OmqOi+F0R+65/52LCSEM7ytZkkwrs"
    "ePJNfsMtg7TjPgg44JVZAC+hs5rduawKcdZhcAd/hDL7K64GI8T4H+5cA/Qcc75oNnWa0S"
    "1ROBWoMc9jqoUfz/H6vfPBwjlcdHoqk83hdefTG7jDgtD88NSBj+zsiGs94pg46jBHvpAj"
    "X0h3mMbogboB01a6eMnQCXpdmW9vZGCVYG1W5UdsW5XH2/chUQpMNNoLjWSZmllDnSLMOF"
    "JM1Z7TmcBBCEZwcNjmOpytzLrrZADjQDJuOOeWYyEfxBLt328HN1TFt3kXGPWYB4Xp7X1h"
    "suPXod+OYrABsG3QNntkAmQryouS1bgdT3nMNlaJoI9ogGG95/I5XSb1HjJxUBcr48BZLB"
    "fg0Rpw7F6rOZ7zAFvYDDtH+hFhNASjJJzz+cAYxOCGO3PXAkEDYfGLfmanAsNjITQW/ZPw"
    "/QeebC56AOyIynfqMRbjr4bFBx4Sr/r17IrK7s35HiwqszFAAyGzOE/aDstvyIEaxbik0D"
    "B2xNwj0qQKyPM4m++Iuo/wCLvQdljuDdZIF3iv3RWdy/RRNus6e8doxDweTaVKtSNGv+Kj"
    "rsSTLMboSpb0cgfffHhMxixc8F0lpMDkN/EkezEZYddX3CJWyLuRDgWIPxwmfAHfde1s0E"
    "0LwrYYOyI2EVz/Dp5kL2KdJfPncAAAlW902xfsBiJVF939FLGxK3b32lAMe5Cc1HUTu1O6"
    "UksrsXRJh0lWEkO5JrXiByLhfboP3TjGBg+yMQc8y4+Y7M2jG4lJaEw2EkEsB7bjwitWG+"
    "3s+acG7mL2oBvHivNx/E5mEf9XjThyFxfN8eF/1eC+W/ehsjDajvQeougCDjMgwRWUUifZ"
    "CxYTR3vuHBZj771VZyVEdRT62+npixc/nj578eqns5c//nj207O0tVD1q7YeQ28vfsFMrk"
    "k+xlRN7TKO3D+olmE5YQOvHFJfORV2yUSyibwsgY2k33Bu10JQTpxoCdeUVCQ8D+8kF5hd"
    "SFJDLW3HgKPIJakSoLnfdgpgc7AdOC9nW0jue42ZWFqzU1T485ZvXv8plAD48vzLBfYCU9"
    "+Bcfen7B3WrzH3XjqCPej+6HKrgH6LWqA8omboB5U7bU0j6/F6lIaRO6FU7Tg39t6sgmLg"
    "9o/BGtFTi/Rm8VEAslqCvLv6AJrOxPnty3vx7/sPHz98+4BiHMPil1cf3sB/nL/HDy4+fb"
    "m8+oa37goniMgRI0erayl1oRdHpMaz0lwBkQOxmkL//vXy82sn8ObK6r6XmEc65Fqqzh35"
    "ZuIGxl+R17N93TEqOUXNSRd7d+18DGqHlqffTbY6eKZe0HFcOQo4sGTitP17OkBoglYqcy"
    "KgjCeE4GttsyqdSvyF/ZMlMWUL1mVwDz8V6qXosFyHiV/n9DnsTw/dyr65yqHbpaZ8Crs5"
    "f3rw7bl3zzaR8/yg91azo0cd1K76mFo+AmXsQtSF3Lhi3BUcRdj5G2eWhFEQRs6MheHGON"
    "y0o5YmeaWuOrnNsZaHsl5Vy8mE1K8GV4/vfP2Pj27MdXHsUjQddiIOG/Jnpi28D+xwkzLM"
    "jGgZjNUkUz7+ZC0rpYBLFO2wBm/J7rhzzbnvhHwV3HX2tB2OSrboDH9JXeuKCU9eVW/If9"
    "+uO6iV01Av7aQ/aDAnVJc5Q0EXAmttnJswWMHfc4Yt9+t1ADNwGkljoSuARtJ0Cx/QSJpK"
    "6IBG0tBIGhpJQyNpaCQNjaShkTS2yV4aSWP9SBptKxkFGXIwVkcZBGXUZifOxddL5+Xp8x"
    "97SdAXHeTni0bp+aKxZdmL9o5lYLpWKfOebRpYh9XRpCBRLaPOjRuC4iENdOVeQ21lvfZc"
    "Hk0c0UcKuMdjGDYVFv486KyhtJAMBWadoCsG/BW+StjnM3fFvIaIvwKx2nGGiE/DbSh4sN"
    "hCKyRqgC8oKZpzyHNW7zn7OQhXX5PrlRtFErEV31lpxaTNewYq3moaFRdv9Z/9jtdNFKz4"
    "dTDfCMd0JFqdBsAz+EDNQUhY3aEM7iSgHDDeqi6sNsgTH0vKtPgl/L+Xxvb6OeJ2qWOXcX"
    "CbZahjP7mjet3EUTQjRA5kBNE1cfPAjg+raQV+bNhrOQdivZ4lM2cmIC5wFItFuRkFGpA/"
    "ucaUhSNG5qpwJa1d+AHz01EEPMzpGCKbQ58CuMC1zSqdGK7wYWS3unPNb/DAPdZTYonGeT"
    "Hnq3UQo1L+d76p0zhLK1o1TjdbO71Vi7uU9THP46FwYqbw6KR8LeoWQsyKiGKZZBUmvvSI"
    "wJmdJbGonJSOzRvXh8ds5CpZR109XXv/sRo99R8n8ifxa0TKfz1IxfXhBIhTYnXNYs4grF"
    "ep5FZF5bE0wmQ0wJ4IgJIaXVGvlluPd9gnFlaqam5Bg5koq+9eXLn/Nu1zdwGizwT9GYTV"
    "FPj66/mT07NX2jSWHkIl6XXbddBP+jLCq5cdaPHqZSMp8KtSMcW9byaCUgCr6VBIQa27Xu"
    "V1KujSz6V+2sWnftrsVD8tU8LDaHivwQUlyGMZeH11eEUguI/Fizjcn0dO4ntcRv9D2Op9"
    "NEjG8EgV+EKdqx/d1zFssx8mg7A+vUCpt9oPo0LT90vXEycEu5SIahqw8+IgcDxsFEPOmh"
    "E4a3QqCHps5J1IfptH7bfRB0JNnAl5Ej3ilD/7PDSXSTwLxAFt89LoVZOunpogB9Apv14B"
    "pEkm+VZJ2n8yaDumQ/1orfdG25iqVw75b+z236R0MjCf8jBWW1CI5bRpU/FIqzO/i/n0Ux"
    "eHzk/N/pyfKu6cnGjpqhnnQKwmhaw3Vw5ggBA6MP65DgPYyQrnXG50QCzkNwPdpftQi0HC"
    "GQbnM4iRxOZRrVH8YsYh/YVURX/Y4uU0HlNRjcw8IIRvnVSRHcHClIp351/fnb//0DakYs"
    "/ammyJVK+jpe2SWjWzbNX24Flh/h/za8b/CRebmxsBmOtU9dS5xDmuUTJb6udEeoCr9lc3"
    "Nhc/+I/XqmduFCXSkxIl1//kgCwg0D9OeK7zuFpCipvViltGyK5qWwZhtabwTSoFgiEQzW"
    "LXfUNuHWNurUG3ipqmOccA9zkQ65GvhAvgXu3akWOrUqrYE4MjD2VNOpm4PB6tH6rgl1S3"
    "mlH5UwloJBp7vk36Ck8CagbRkcf55bWKHbV3g9EoI0T7VvW9dCiNJ83tVYn37wJ3Vu9nVV"
    "+1q/C5RV00eLVelkToAVCiQhe0ZZx/FqJvAf2ca+ZWL6uej6DGJaNSj0kzoMYl1LiEGpdQ"
    "4xJqXEKNS6hxCTUuGZXspcYl1jcukb0+TQRuBmG7rFX24Xe6o+nEWbC1SObFi1J0t95wFi"
    "r2lQX5smpPuKs79zoteki7SNrTZkF7WpGzcvPTm8Cb17WgfSc6TcBrt5ErB20x1TSEBckC"
    "ZfkIy1o7zGAP9aRmxsC7JR7BhnBCCnO4aMLJ+6vzn7/1cQjI3RYmNiKb4LxGVFXWbKNHNy"
    "q+kyoMLBPXeS+1ZYBZECVC5qBa6SklwLTOcGjsG1SA2bF70AHFZLltEGowRgJw1wZB84Sb"
    "IToDGA+WhWGOqEarS2Icd/rGefEMP47UTBuBeFQlsXB84YJxdiAixEHMasp9PoFi0kCFFG"
    "KQeY97RH2UrPQ8OM/1ebTzhX+cFvSsTotuoY8GOJwD41kP4rCVyKXBzYJRBQ/tHJg+ChUe"
    "TaM/zTGSPv3cDjt3+yvdySscbg03bIOsaqZAFdJiLfjk1+BeoF5s1mGhiy4+WXuG+WbiXb"
    "BrWJSJNOf7Py/UO35DqD9/yJwSPtqWBv3+SvnRXdKjm7OjK1k3YHDNltMYSGVsypRgbWal"
    "MVsyEsuLkK3q7JlOJEqBiUZ7oZEOdhs51kpAI0mJSeP62L8juOfD1F8beMhEIoERovMQ43"
    "BfymQJmbcs9OGbYIC5gAZIlikaRlgugIwDzXLLJTxPis3C8ukrx8z60nxXJYhx1te73KMe"
    "lGTZmvBVErkNCV8VaTMAzi/1c+w5/bsLma34zkveDsiW/DgAtq/SB9mD7v0Km62kKIhn40"
    "zHXDMaNG+qJHqrwH7++xX3msYpF/MXP8KTLBNBylO+I+pLbqLNCgf67YayL/IpDxNdB0ij"
    "FWetOZVWH8Wt6bRTT6/s0FIS1+qitAZMNa+izFjKjB1z4iNlxlJmLGXGUmYsZcZSZixlxl"
    "JmrN2ylzJjrc+Mzb+LgdQtgdksdcWQKkS1MAmNHHLlnNduSa9tWa8VIfqvhKU9YUp5YW2j"
    "4/Jg1o+P05u1OuUFx9pN16Eq7i2S4qu78Pm8JQmpCGw9QcROnTUPxTC/N84194J755lozi"
    "PZJNZMAzoH9lIUeRiohdzjF3jHMQ90z/lGe1fsziqbu5HoE1Il7RceznijopIDszu/TO90"
    "gjREws669/s9DklkxlUPXssAreczudXXqQB0/kiePZv/qPjvj+T09PlpSrqnTppAu2ah7r"
    "slw0n66kq5z+M3scxds5rIDz6PMCu+MR2AutcUQuVWN3JZF2BGkjbTK1QySKYMcmSPdJkc"
    "2DgMm5z80THW2RLnAAwwV9kA6eswmCez2AjjRZhxoFvt+ZgpMbkWNzvmC+Q66oxdZmxNBC"
    "iKz64pMGngc4g8mI6R/xEKj44ZMTnh2oEAitUGwP6X7En24L6XJNmK6KJMtaq1l6CXv+Ah"
    "aNdi/5W0hNKKSVtmAvYgvikt7pCcgM56cdSFt2+uBh2LsRs+ByPZkaWI8DM4eUksirSX/z"
    "uc1ZL+4kSkLjVN8dvzTz2WmewPJlHimMMVt2O8pwi7hUemYTBZ4a8bj4upi7K9dOT8iWhx"
    "nv9pSSeDktjoSpMSmPWmb0GAwPXr3oEQugmD1U6jR4ef89eWQ/RexRgfURJRdTQYjq/Izc"
    "rUV8aII5gm8cqKJXQc7eUjZ8V7NP95q6bi6RUd1JM1DyMcL4P9Qmeixk3pEHIumJjClDUZ"
    "rdM6ejyBci5HpUpQziXlXFLOJeVcUs4l5VxSziXlXB47e4tyLinnspatR5tzKf41ELd6vf"
    "UuIWkconMZeRO3bY/kxH97dxctwtpMhzG3e5HuBBPOyIHYroQUnCUghTYOA9GE/lJ7kpHV"
    "HvuySRXcYqKMmFH+GVxPYzf2jC6RApDFdEFmcUMHtuuI7fbijrMuzHHWzBtnFdZI0deXOe"
    "oeYDEZRswea8BpXRI/Zx6fNzNICmYxVaSWhRtV8VBLx46LLU6vPXj76bMqKd7iFy1UyENa"
    "TI2x84hC8/PeBHpOBNovgXzRwIZ5O7BS3SOIZAcjWR/mqnsEkWwfJOMr5ta0WN6mKqRgFl"
    "NFjnx9gjvF6j3AyAAZ+3tRFgQ2e0m4CqTF9Bg7l/SSZxVIItB+PGeJH4eGnrMUxGKaKM+Z"
    "2Cr8O4fnXXy9dF48f/XqyXOHeesle3Laz3/WxXvW7DtrnLhz2j5wJwqSsK62pplQGYT1dF"
    "oy3+eeEy/DIFks1agd4eqc9Q0FDO/Ikfjs68WpQFtMlBELNIXmOY9r9bNt3JIDtJg+GNsO"
    "QUf7i81ib5MxiggKZNntzLnn186aLfpx0F4CBQU078hLlYdYTLIRs9R1EmGP4aih5LCZpS"
    "qAFtNH3EN6w2kPWCAKx1wAS26gAkL7Mk/TQywmzoiZxw9is4wNtd5iaqR9sTZwydyKbDf4"
    "X8T6le3AHdHxmmm9Z6oXzVgGjn7+8PtJD1lVM25UtCrjbP5d5KySWLgCeyYgHm+uaISZ1V"
    "Wqtab/pjB2d1pSYxaRSusAEa//wv3jbNgw8UShLXAXW689w65ng6X2CnROMVcZfsdIhS4D"
    "2izEvrUgfiIS/GRDs4kucMPcAkm3ntpAJzl31ibnzurkHCK9R1pvAW50Wb2RoB2nAopyEm"
    "/IZxzrac0PRAnyWEU2fc+EvvykIYyp+T6OiRx0UPADOB8sikSbPPPzUYIcmcgQty5gFstn"
    "gnvYlrMI4kFG5T2AQxGsscAjSGLzU1EGHd+xEFYMKNCik0ngLDgoAf7GWbHwFnYM2sEKjG"
    "W20GOxX0sYLFrGpfBH1zTch32G5m70r4R5LrxenyKjKvTITpIqJsq/CJ2LMmWlbWBiUzSA"
    "22xZ/L7c7HAaDuCDr8FpX2di+6MsptKIXYqwwTse9mu0UAIdp4xN34IE7GuaGG8/w9LEeP"
    "tpNGNABbBvzSbGF4HGUvwsN52rJ0xzBw5azJxdRvBfMTPs0dwEPRIiyD2nzW2XcK3JHljH"
    "IkFxErcxDYrgIyGCHnBuDRWC9ToIYxytsulJiOoTxkGL3L4lOYRMEnMqtMKHbXAO268f/Y"
    "RmrfpzEOPAO1+tvWDDuXO/DHBOCGBjDbh0YSMisj+Eh7R/R3mBzyr6jftsf1Bv+bBxv73Z"
    "ee54duhzrjWFAQjwLvcoewgwnCq0FfUlVbEL9iuX6xB0yD3KIjoMdRFvJ0OTxmJGEKm9DU"
    "GP7EkWkWMg5dSEGgUd3ogYOc1hAIJcFp9mD1H2oiAVKKS32kCiqmZpPMQhH3HUD3N5jU/k"
    "rQL/+e9X3GMNs0Jtp5jIRkinlwx0r/zPvltJA8esThraSYvvJttaSk9v9LIOfaVxrRhYJ2"
    "oVIjfmTx2RX7rmwdrDKZLYWDEQp1wVoypZhPUN+HN1vaYHeir1n6b+02NuL0z9p6n/NPWf"
    "pv7T1H+a+k8fu4sq9Z+m/tPUf5r6T3eXs4cqH0CK+LJoIG8QTpx/QzMy+rfP558+aEF7tE"
    "LgEm1yUK1pDcpMqpBMVkFG9VTLgKynm9xq6mW5D0EQRW8cJBlGVNgq8BcmOdpFwr163oFw"
    "r543Eg6/Ko8Ax2vbqKouB2K7uqK2mlY5Yta8pM2S3QF/xRMn4msmNotaaLRmcAhz4xiXcb"
    "yOXv/bv/G/2GrtgYUTrPrNZnzerdrueVu13fO6arsH3IVH7lS7lNEJBpz0JzrQUA7+2aeW"
    "6qANEUyo8gBaU2gaWUKKeZAAUqbBOp66Nfbz2yCA3TZlkZdhS9S4BuB9XTzaM2qm2aM7OC"
    "s5dFM3G2hm3sa510Wq2resspZv3HAlJR9zsL/dd4Kct7urcG8vLz8WFP+3F+WsyN8+vf0A"
    "Au+HosJeNaxDPndDsPynSWjUP6kMZztD4eWkSr5BzQa9GggacfT/38Q81GFPUS+IdEYR2L"
    "fuu1vZd1vVd5nZ2CwGKWzIZRnQONgLSBCzW6SID/sFjFvFJ5R2b3tKN6Xd20+jR5h230N3"
    "20tu5ePJ7uuP8YHS+pozYvaZzfEJG1nWZHJ8Ug0um7M4dJPyLgkcok249L+AuhS7noeRom"
    "uRYxE/dVQUA7/Ujs573Y9BgN5rLSsIpWnpJOu6lI69/c7ASR7IeA82zUMZLe58onr0Il99"
    "kv0Rnly8R5X5qBkgt4CKJmdnPVE0hM33e9pwT2Rm4hl2j9fXrVK6ghsyMRRzIFYj/VuGb3"
    "Rb4lwHS8cgsDjmq3Vco+ReNDbzyYHY3TVPTqvCO/wGhA+Idb31IyUe+HCwzYPYOajDZA9t"
    "vQl2TB5CaYQvpckhLt7O8bGHHcj2MM1mPk38uK4Fees5KYOOJ93hN9yy1LmYcx+Et8C0y0"
    "AG54SbNKLDkVLYRG1MAey3cy/mcFliLxhJdHkKvouGor5BogL/a+3Ct+aCugg4tiaIrpDD"
    "jWbUY+Q3SgqvyUfDPIn4EXfErLjFjuOh+Sx02688dBVKS56awveTNo+N1JKnUbZ0q+tGlC"
    "hh/rfSsHV/T0yDYs6GszDzqgCbbECMw9GD74VyIgQ8/IIfMXk6uT/HTI5A+mj8wFmwdeSw"
    "0K2R/If+7RoXzz9Syx9/7eS/yOXTYH9ZUdnT5NdhDQn5o/DqfJMtaW/cv3TClOSGfELUxe"
    "f/3S8B6rRb38CWtoFlV4/gk5ortOH61MsP513oSQLc6BvnGaY3xVrk8PAOdFiRyyHmKIlL"
    "9zj+BqHMGeA9XW+3W6dO+h8Qw5YoAPna5Zr7v1Ta3Hz9l2rgu8Rt1gF6Nl3mORHzOMZSWN"
    "qHoS7+snU9FcuO6kolu4iKZalYloplqViWimWpWJaKZalYdlSyl4plqVj2WB6TnLUJAtfv"
    "O6F9L5IT/+07zKIEazMdRpzyrXWlKVsFSV3q2Cdg2E1jdLYM20uHPGSTV7VlR25ZXWj3S9"
    "fjoI/cgnzvXEwptcK/nZ6+ePHj6bMXr346e/njj2c/PUvVw+pXbXri24tfUFUskLSqO86S"
    "MOT+rKa3YkuKXw7GZi5SzUflZnWauKRTP2XwRQeB9qJRnL0oC7N1GFyza9erbW3ZamSVIO"
    "32Bd+Dwp7b8AQV+DUPnRmYT+KaQP3vPvAn0kuPBtXRDCklf2awCT5FPbpKmPdsm/QqQrdp"
    "6fbIslx+SSrSZAI+UAaT6g3I0oJzVLfr1OSiTEL89XFd5uHGaRwNiuwHYAcBtRd8CoKC95"
    "uCXAM+wqQv9QKyF7C4z2JHvBqdEQBGZukxerAEZrP7Kzdy0OR2PMCowdw+DVBfArMZ9edO"
    "7gOdyJGzkPvSoiMxWqlRbV9DReuWW8dUtG4/jfrNyhpsQtZhjWM1mQNH1ODM6+ukq0Qbxo"
    "lKM5gOMoOp2uNs2qs1Qz3sOMhQnAbUf2bDMOgXkxR6oD4HNw60DzEmY1eUCyvQCNk5iNGI"
    "8pxd+EYnsmB+wyq4c2WbzB6K6356kxxl4tW4LtbtvUmMJ1zRuL1BCWA4bk8w5gDY/6qfY9"
    "Vx36fw2UqJvLjuQomiFjOEFLK7Q9LQU6oq+K9VC7tTAnWEAajwUT3GHgrsZUZYA/ZzmuEO"
    "k9uygXCin1aVKiaz2+wjyP7H7IkpbuUeOmxW176l5xi87kMlj5Q1NCT2sB/ycKj7qNpBP3"
    "y8BeEcjvKOiMNnWM6/HleT/t6IREDloI+QqxvLnXZAKxZHRdOQzwC/O2L3Kz7qSjzJ3iMp"
    "kawi04MiUqhsUlHcFZH4qHfiSbYjErRh0+KSw44ILVwzqzWP3TjAWr+22sXcwknHKkZ4qw"
    "JMh4LGDEJ0EfBbBWeX9VTQSAWNY65Xo4JGKmikgkYqaKSCRipoPHZZDhU0UkEjFTSOvKAx"
    "s5jMMp/KYGMJmKf7PmzGU84KNsp7qsCNBM+W5ByUeijtGGoqtW56COjeHu+unMAOEb6io2"
    "fXMGvhYRYhva8s2Z7kURauVo2gqQlKbXMVpqGrrn7CDKCTk1As1ykgrn8XeHeq72gHj6EJ"
    "MLkPyX04Zu8QuQ/JfUjuQ3IfkvuQ3IfkPiT3od2yl9yH1rsPw8CrSW9vG86oIQ5Xx3py+e"
    "3XD1d9jBhlHH6HZPB6NkQbYDxjiQw5qPaSVrl7Q79uHmYkzka16UIyYLGfXb+sQHL6ktOX"
    "nL7dnb6p125nj6+Nue77kjId3MF5mWyrL1hk2bc7gnUifjcvsKdXd3AB41qkSdFl+xoUp3"
    "UYzJNZLMwhLPf4VwJ2RYMvuOdTyClMTuEx+/zIKUxOYXIKk1OYnMLkFCanMDmF7Za95BS2"
    "3imsraMqfd7zmbtiXj2R8mDWTxjVm33trJAEQCMf+6SL2zJZ4zUYL0POgW7ijZ21x2am1+"
    "CBpwKgtTtdh+6sxqPfMr+hCGb76AaxUdGJHvf9RvCLsu7hDvVcUFnkEpC8IHIdMXrVarI9"
    "+GEOZSeb3LoNsxzIw3+gG0VxqBGSizAjQbDaNIVPLD7L+wmfKMoPgPIv2ZMsQnevk70V1U"
    "Umtys2Ihrp1EVEdIedljhIumR78ANnh8BqEbhom/bdvI4CGBTAGLN/mgIYFMCgAAYFMCiA"
    "QQEMCmBQAMNu2UsBDOsDGH6yuq5rmt8y5zuFsN+dilYgzvgWW9aitedIsw4C9LRtnFll1L"
    "fYVO9h32Vom4mhIcY4LAsUKZ97NfRpKfzIAR2w9uP9xdWHd9/62Pqi66+jdj222g/B5H3U"
    "kCLgCMemoqqhXgJUkOC+TyDvYSsgQP04qRtE2MK8Gcwheffq/Od+rCt2WxhJAhS+ccMVUH"
    "3iREt3vRb/hZ1WULHyFziAeYZ+dc9LR5fgKRob48dBzGoEc0v8PoWwPXQfJSs9tEEMCFAW"
    "RuLHrqemmCsqd/byUMR+j5OBZhtNLrYKgEr9rPSBQ/bpCenhPi+BjtNGN2WRB34X4lXQa8"
    "h8AXCcR0G9Ax2E17LnWk/PXRl0nIchfQs6DkhTqQr2Og4l0JEeB/0WdBxQF15hRg+QtEG9"
    "btbbqpA2B2N+RXsZFDaxWYeFLsbR7peux7EoVr6LA3iLMi3c+f7PC/WO3xDqzx8yz7+PDt"
    "x50D16VtD8fuqg+f3UqPn9VNb8Is7C2XIaA6mMHYslWJsV8BG7FRWWFyFb1bknOpEoBSYa"
    "7cf1G/giIc24q0w4SFuZQ0av1KadxJ+Lmc7ubKncDKKYY/4mSy8QgySP0WOmNA+6IzmKQC"
    "NJjS5M15aTDh9fO58HNXVx2Lz1RzZfvg8H7GO8/BGrBR4UM+yvKVM4XFemsFtbpgd3S3fq"
    "0RTu0KQpZ2r6dxiG23E86oV8il20kvUHejI6UOhm59EJhcM+xNho3KKNA6MNYpGdcBXyOx"
    "cTXofA15V61kPH2QzTinfD19dESPF38CTLeZNdB0nxctOi87tdtY79DjNOObip9KpDGzpc"
    "1rsBHQLv0nquEzzVbFHN1phLcqhmi2q2qGaLaraoZotqtqhmi2q27Ja9VLNlfc0WNZ2jpn"
    "O2Zq6Xm87p1BgUsQzONJ9PBA9dA285bL323BluUneiAyHNY0eo1iJ3V/iYrKbq3I1mmPJd"
    "pekXHs54432aA7OdpnqvE1SAkLT4Ws2kzVEVvx4hTWUSvxGXZiC2U1Pu9HUqYZ0/kmfP5j"
    "8qDvwjOT19fpojuccjzIuDK3KGET9xCV7zGxTKSnNSYZz5U+dzVqSSVhVRrYo1d6ouh7ap"
    "r6Q4ddMoSMK6a7GtTq8MabMVCVaIUGL0PTcLVjxybsJgVajs2o1pBq/LK6UsxsHsdgpaKQ"
    "/v6grWW30zVeDDaaDPdlA/Hb1lYc6DwEOalTrpinc7kgNG4jVmt9zUW1aCtP3WWrsc9Hud"
    "kHIT19EArqlKxY/0yczduaiMRr4TV5i6q1wRhuIs9FxgOuVAdJYZODztSJSdc3w1Pp/2tP"
    "Zq4UfCdHEXdUNS1o0kYZcs7O49P45+IUOtRvmUOYiRpK72yETY0Rsi9YAw8bhhz+QS2Dic"
    "VlJ/wG1rv1XMsdafzzP1gvpVW9PVd3fkrgJjb2wZaiwnW+36iAe7Jec67VO8a96vfo5FR3"
    "uI9LFJOYc3d3dRT/Bj9gSvvywHwTQ87Eo9yyZBMvQV2YEOJWWi24mX8m6YM589yyZKDCzS"
    "uzBE4erbITudRRGPd8yBPcdn2EUT6V8SSZjXm6yIAC2r6yBZLJsSYVXsLS39GEagFUvPpW"
    "U3HSC5XRUFdExvPw76dQaytF13zjQuprzHSehPQw7vE+16iK/Ew67ksyy7VnPoVCd2EQRz"
    "+7O20zqCpsztfKHBtuztML+2QwY3JpC5QRKlDq9cNvbEueXrWHrSMne0CPGtONCv6mIZ5I"
    "GU40053mNO4aUcb8rxphxvyvGmHG/K8aYcb8rxtlv2Uo639TneeZvO4H7Mg1mf460u83RA"
    "x0Rm1zw/0kWn7FFzuVkEHNsgATDUxQusUN8IuWwlInlEEYhkpuAsFtWxY7MGlEFYr/yInQ"
    "ptRiRw6+PQc1JOt1E5bbNyKjrNoXv9H1IMyg6kwn1pzHOUKf1oMqX1LXNt1pOvAjYOxY2v"
    "1l6w4Vw0gFPvYDyqZKBuiJS3R/k1Y8+vycTAADj+oJjz4YqMreiviNUdMg2GauamY4YWNn"
    "XrZUkcMS7b2lWrjOeu8dl+bbZao6utDba2Q1LYlcKuY46qUdiVwq4UdqWwK4VdKexKYVcK"
    "u9oteynsan3Y9TG11rI6xHC8ZlmHrQrLd8uymiDH6nN1SHLUNrqymiqH71R1SHrIrerKDv"
    "RrWU0MCoseISxacrGah+lKoCOJ1w2WmkOtHo7X6mFbOHTanAXYLy5q6fiaYaJDk9oIaYm9"
    "qRXBMVsRNEdD9xnZ+8Ki6B5OwxXHauyaqF5xwaQtordWS0UvO7m2QzAvDm65L/2RsuIau4"
    "7pcPUM/sAOqczx+b2jfwBM4Jrq+F2fNXDAD+UYhfz2GfLTlK29dJvRXwLb771bIcSOCRyH"
    "wno+vRR4arpk0bKK5HdL1hAVKUINo71vP+U9kPv11/Mnp2evtCEl9t1Ld3/1soPy/uplo/"
    "aOX5XDHGsX6GLuNS8CHiZiOQQttNdc7f/ROsYruu+xdIMNZrrXawXyqy36QLaoS+sFuVwl"
    "4qiGJ7UtFRoXUs7OqC5wytmhnB3K2aGcHcrZoZwdytmhnB3K2RmV7KWcHetzdh5FDHzNOt"
    "sxFPzeCyGUDW5Z+Nu8WcUom1SoW8mACx72tbTiQL+aG6ltYFYGczheO/l2df75688frkyN"
    "wV+D+x5EH34GVomaOSjn3eXHj3A6nD9O3v1xUmJL3crYyONWgBlJqkSTC/OAqRJqC1VEG8"
    "frL7InjR3FW+P1xdNmV7werXuwKefvg1nS6J2vLJq0+un18uk8v76Dy16vl4oxcyI4Unz+"
    "BIzfGfM8HjqR+FK546UDw40jnCK2fOq881z4OnJWDMdacYzOK6MYv3eYF9QkNR7uVykfYG"
    "ThhLm7UF3Yu0apM4gRRajBZBBJ2F5wz8MnYFXCyeV/MTXt25LYteREE1pkEPtSwYYJUQdS"
    "vLix9OHdLwMgQASvJabwiRz5CIQPivroDeZtxBv0HUX8DrbvKREV4dhFe3x9eKZMjFO93n"
    "rDVDJLxJnH5+hG1x5XRPhrpBfeAoDvGLDt3DEvGSTrAK2XvPmkcf/9p/P//KFgQn28/PyL"
    "Xp6j1buPl29LJLrexHWNUC6abNl0vfVeHHm08+INpdtv335+8tORYhVJ1CvmGB044Dhkyg"
    "0akyK4KIRbEMLtEtwCzyTrCQaSkDJz1tWr8/D8C7Zk5Lhr7jW030m/a9f186s6aPgRSM4I"
    "06JnPIpepx1y4GREOPQGTEZkXOCKuik9feAphWdUOjel8FAKD6XwUAoPpfBQCg+l8FAKD6"
    "XwjEr2UgqP9Sk84l8DcavXW++b06YozjiBPWu52kt8nnWRnmfNwvOsIjvx3+lN4M15XSpB"
    "sFozH96lmQQ5WJspoSEs8HeWBR4sa80jYKCW39Wwxtsg8DhrIE0GVKLKNUDtiyzaE2B2k4"
    "ngJZYqB+t1EMbYBcnlMm4JCiF817krUlsC2+XlxwLt3l6UifPbp7cfQPX4oXjtVNXDiLNw"
    "tpzWxxK2cEwJljhmLxyjsLwI2aomlNCNRCkw0WgwGhl4l3PEFD7TGvFn0Br/Kz7DHrIV1I"
    "J0Bvw19wLUyOLA5hb5X7Bd3Uc3qk/ISb+ctDrncdnU0+s6dcKPRB2sgIyEFcrA0IF/omAF"
    "+moCOu2Kh9EEg5tg04oF2L7NDWqnle/8PHLfk/t+zN5Zct+T+57c9+S+J/c9ue/JfU/ue7"
    "tlL7nvyX1/3P7saDAO4cDfiwAlH76N3q5HVRmtN4siCGuQpGPFhuro2K2vz2guktUQtquA"
    "2kvl4IZRCZe9YFFLX689l0dSn3iNX2FVxkYsPFoZbclH7/p19ZrvWUO7hnR9m5pnF31u3B"
    "CMoTlDm6qRNn6AWcEhrosHuLFRgatTvIrODj92PQPcp+vHjntANvrYgVuqVMDqyAPS4FFE"
    "dQHloLmChZpEA+CVYriPSGOiGO4YaLTA+nQjq7wIMxKjXCtaavNtupYUeX4Qg8m4coX1Hm"
    "DtvoQ8Zo8MtYUqqYx7ZHzNnkRE2tplo3jijbtsZAQME2/XRAgRoL+C59gj/0pOFutzHwT2"
    "mnIfNGq35T6Eel2n3AdfFA+yHJZeC5+f/Ft9JUavOCJPYQZEXQRg792EwQr+Xrm+u0pWzV"
    "Mf9/crlCdBeRJjDoNTngTlSVCeBOVJUJ4E5UkcO8xHeRKUJ0F5EiPPk9BWk4nIzcPYLm+1"
    "iaj3rF0uMgCpP7Wk+FFvp2/yRA28xfQZsad55fpT7VeoUum9bAlZT6My6OHUy2c92KfsRB"
    "GaSNmNafUQAKzfnAqfUZVQLeMYimC9iHRQKYc+sTUPUXuM0zyLTP6BzilqjMRCq+n14FOT"
    "Cgl8Ns1tmLvRrH5syRceznijNp8Ds1uY6Z1iDoZQ1AQpRFNfZJ1Z91jLcVgjq1M0UqgrYC"
    "Pp4983CLOjRlycGt8VxXmYcZgsas9FhTiNqMiusIb68V7ixMXq3B1DxYWK4Adw1rdGeyvM"
    "3xDwreGAQdCdPukxHPwO1MjLCbsmXChS1YaSUyq2BZKzRR2iyIsgmMu4bcTDOzz84ka+5/"
    "C3V+2m3w2CorsU3R1z8I6iuxTdpeguRXcpukvRXYruUnTXbtlL0V3ro7vRbWIibdVy613o"
    "gOzZ7ZNbzteAQhXysKqLLSCybwy3CGozKUYcv33A3SF0uA+3bI82QS0hbGeJW8BEDWla+h"
    "JoiAOO7v7l8vK9qe1c4zkc2+jux5akZcktTulYI5Fd+RcxYJESmMW0wenb2Qc6SKXYphe3"
    "nD7rdM3jskaOkV8WSSEijebpVkWwcaRbXfMbtPmYv0kzS6xOHxEpbbOgLo6+LRFOQ9lMmM"
    "skdHCfaRrcBNt8iFLqGfNmiQc7dFYsXLi+3RmLR8mAO2hlfNabKyvo1Q5RJKEN2XDCxzAF"
    "PC5ZnWLcGl+owNrMN0iSNL3X9aVzJXN6ij91ewIM6992Dj0NHUOQaAWlALT4OnWsA03ywH"
    "YnK66xCZfiEEkDOZghcvQ7iLgBoPzGDVd8Lgf8Hiu8c8/CEI7QZroK/HhZPzC9mTY10LZz"
    "jN6yGsKAjCM3fyQCrPDJ3Md0rOkicedG7q1aYJuvEQxAhYkIrctpGbk3sEodfkRt1eS1Hn"
    "sbJwJzl9qrkfeR2quNnkaVvOwujaFYFPF4x85Q5/gMe8iWd1Pu2hIqf+6zGYObKbY82hFr"
    "l9njPsLTHgH+UOkdBHP4oMeBs6zl1wG7tz3M/P5y2cQqECrprmhVzyG04m+HfM3ccIr28I"
    "6IvRJP+gIPevhMPsPM0d3Q9TURt8k7eJKVJzGdVAnGB7sOEst7NYo9X7l3zDtprrGR3086"
    "FNpMw3Rph3IbPPjIpDPQpHmMWVPqMdFrkZyGOWpJGAkvbKA7L6rFcVBt0j/QI6lghwp2xl"
    "yPQQU7VLBDBTtUsEMFO1Swc+wUWyrYoYIdKtgZecFOZh9N+/ShaQQfScufbP/fRf28Ijvi"
    "/6jNfw6FacyUOxRyWxv7HL7NjPUoHqaFTLtIGQDj79KH2of7YQTJVkI0ylrb2vqoYEK90z"
    "GLNLR6HHPLOngb00Z7qCgz0MXgnyhYZUORImzBJz7RPsOJc8c8V+a0MZVUVed1HPLR5H0k"
    "7+OYnUvkfSTvI3kfyftI3kfyPpL3kbyPdste8j5a7318yG1RpAVLjVEo7d2wNCF2eVhDmp"
    "bGKBrCdvUjHVGNG26bTw1fyXRPXHi05imPuycKDa6yhj4jFmajmvHSk3OKY154bvDReEa9"
    "RK5f10HlPWvo0pGubzOgLKPTjRsCYeYM3RV9Z4q1IBrNoDrzpdQTJXY9Azyn63fE8wEvkn"
    "o0+4HjBf4CeKF018MX3J87+B4HogFV59p+a1B1rv00orFVRxhbVWSSxQrUCiMCFGHGQYDU"
    "alSbbzMcZXEWdg7y3JUby25cTEMeM/lIbaFKKuNUmK/Zk4hIW7NmiieehpHRMLK6rKUrPg"
    "sQE+/gz5OaxKXC95O23KVQrQR0qKUd8pdwrfTeh3ztsRmPROkifHiNPrAVB1V6xp86KoaH"
    "7KPd/PcqLAQfYffBuhSmgZ8+cBYTik7KY9pnHhNfrb1gw3mtptCM/hLYfvOMK4ToKd70pg"
    "+F9Xza65xPlyxa1vnuWUOmRwHIZkPl5Ouv509Oz16lV0TQOVRY9AW/etnBF/zqZaMvGL8y"
    "ahO032sDi9LrLwzxzZarIl3T4Y6Qq1VVu9K24JSL3kd1Un/respGHZUUp2xUykalbFTKRq"
    "VsVMpGpWxUykalbNRRyV7KRrU+GxXYNE7q4o0tqXcZzAGnkn35eP758wfjwWRykiXu941W"
    "i/C2hI9CbKc2EUWsnmythp3+0bvtefiXoI6wJ8c2ycz1p7pzfpWwrU3RS5AH7IyeftK/NT"
    "q6oCV149zsgDdOgIvu3YhLJ44O2qzZZoAEmAEbqK/DYMajCKRpXNdVslkFqgDarAR9xk3q"
    "rLEbeLiQh1rZuQ/CW2cOwrBnzmUnPeesbcDAWd28Lex8GU5vuOG8rQKY7cM25IQg5epEOl"
    "idu3eU+U2HTNzLD3ByY+CQFaZb9lP/B5/aBJdnH8W/CDhSxV++A+n3r2V3jp42YBl0nIch"
    "fQs6DkhTqTz3Og4l0JEeB/0WdBxeqwklRqZ/HmIELb7wmhZbRk+qNBXf6C7cMqUowpi8tj"
    "gOa9fLvvJT3INZtmQVcCSkwB0fNdsxh7kqvs1THo0mA9iN6O0Zi9VT1yFtken5RTui2sY5"
    "SHsTLFtpkZfCxgmLeS/UHboQd5yPcSGfYs99/y11C+ZHY9wE4UQFAFSar2iE5suBoYMOwH"
    "nAI1qM3K2N2Np/8pNAXWMClEbstiQoMW1HLOyQCRXBYjWvVgzcdn0RVMDnTJyY3YISehMG"
    "KznFti41yvwBlCtFuVJjToWhXCnKlaJcKcqVolwpypWiXCnKlbJb9lKulPW5Uv9KgE3duq"
    "Sa93zmrphXT6Q8mPV9ffRmrQ7+i1SFKhVaUjFSCOsJINMwsH8SThi3mgwyJcGIDhmI9YSQ"
    "W32dcoTzR/Ls2fxHSSCr6fLgc2Ok20p4wOWu7ciKAXt0KjxphgZUCdL6RDGXYzm9uL49fh"
    "OLu1n1Ofgukg5EoYWD+HI+K22P+WBshR72wFT2orME7U86HuEBqyNZUo9iFlXv8ec7KkzK"
    "z22C2wLISFDbJ2wxbOg5q6reMRKalXCPHL9bo5yFg2Zpixzr5cO429/ESehfccBs1BDNyy"
    "+YtAf0cOk0zK3t1N1ALJdBfnyAswiCeTRxxAytmcfclbxl4X7cOBi+A4ryWezeVfXPAR5H"
    "8T6K9405nEPxPor3UbyP4n0U76N4H8X7KN5nt+yleJ/18b5bQEaVNm2dETTEAfsiXH349t"
    "vVZ1OV6FybiJltOLYuB48pGquoheIUeGiFCsk9ctNSClTnmoP01WucTU1zRJviU6iY1Wmd"
    "zYpMBmG9DiN2KpQS2UAEadK3mUG3XgZtrQxqSrfH0e7l6sN//Aa37i4NX3S1zA40OKJ4Cz"
    "mYvzXXT0twPQOxPYQoY+uO3HCqJIq5P0iyzsQ6kvjCXQukmVNHg9lOIXHHCI1txny4X1Ja"
    "vZY3D6ryqsJrrqVdxKXHWUV9U3JKZ3PIZ9y96+x5OQ5t4QWTWVzrE2khbQHKZsr+rkkn4+"
    "7BjZSQokhtgo6QzEjLqIvqRImiks7jIeuDz4gRFLQsIUafDHMnSAlyZF6QjD/uuTmDPGyv"
    "h75F+pyJAuQIz4R8AyFf12yI4OEDOA9Cbk091zdrUlEBG0mmkNi3g/vWxolUmPbt1WpJHc"
    "pQWUW/cWrLJT7so3rWQ8P71mSXyqm0Kt/lK/N4hDOdwmLuRs3Xk7ZclwgXTsNsZZfqdYDR"
    "05gioBraDFhsjg0SROMPzHXfPHXOnfug8JHwcIHiPSktVb0XpKZ6r5JJ/bq+kYf/dcqjoT"
    "yaMadJUB4N5dFQHg3l0VAeDeXRUB4N5dHYLXspj8b6PJooAOi66/E9awio5CDaWNcyL8Oc"
    "bbR7AU3O3XGMLFfHKo+uCrsHWinQtB9PWuYFsS7ctGLhrdHglByIzTrduQ+bw5FE94D6Jd"
    "788EcvlJ920tFOW3S006qOljsSZk78CtxYvPhlTyDqY/dB16yVgS5VdMOuwcwyVH2qcOPQ"
    "fvSQc+d+GTgrqQcNdc/uED3JjsIQ4ZPi0x7ckd8eQamIhA6V2bkTPQANPqhz9jBP//ZG7B"
    "XxYF8Q6xsLF7y2ZDv/9WR7ECvOVnYMYmHmFMKIEfN+RhaRRh9ztpJ9v7F/kxtUnaP9n0JB"
    "JQoqjTlmQEElCipRUImCShRUoqASBZUoqGS37KWgkv1BJdev6wHcHFJy681+mwNKN24It1"
    "surNRgVu4nsCSqfQwwnK4fJYbZDVzHh0fyw47eKTeH3DEF7o5Jivw88TgNrNoQuNPuL6PL"
    "tgQ0jss278WNUu4QMwOlKvZaDRCUXsDv9l8YkqcD/qQRDXIA48C/cK1uxX3mkD0AAVpiSz"
    "wXiXjwQY09sMPWWEdJhnQINeE2BiDHN/UYe0ixb87YSoucLLEr4DQL8P2uEkGRasAp9/Wk"
    "NeAkF05DvbJLf+BE1y2B6Ro56wCRis4v4X9Bv6u+zD3O5qoj/4oL4kUOoHzu4sNqewUP+G"
    "gKTVFoasyRBwpNUWiKQlMUmqLQFIWmKDRFoSm7ZS+FpqwPTYl/DcStXm+9DxmtRpC0uN+J"
    "Ey2Dex8vwThre6rDVMKctEeq4r/Tm8Cb87p+zsFqzXx4y2bi5GBtppGG2ElComzKC0eN2O"
    "8/nf/nDwUB+fHy8y96eY4Q7z5evq2IQljW2u009SjU0Ud91WCV5iFtpo6UaXq3IJyka+W1"
    "4Jh//3r52YlBQoiUYOcjfAM3Y9i52K3AQy+fdWIiXNbIRfLL0qxEwdaGWn8GZH20MvOCwX"
    "0MCghfMByOhR9EybVw1x1Jj2diSlcV82+DAA5RA2dkQCXMXwPUvlCvXWhmKiD6DeU9gn5J"
    "tl57bmebqS30e3n5sSDM3l6UpdVvn95+gPvkh6KGVqVAxFk4W06RRY2vkBKszUJqxFeIwv"
    "IiZKu6BuedSJQCE432QiMOlx8YqddmhaJlKPvNl9+XQcFrmMq2p05RCwBjht8xL8EdS1cT"
    "rHRDJ3QXy84a9H6izxrpVTo9gPDzUQi0PSBdOuh2RUI5YuVn0CqC8KQuFJr/ftIaCxUrpz"
    "fZ0u3B0Hzo2YEHhDwWHrwZPF74atGt5Xz/7fLblx9qAp7G4AMHNZHfrAxril/C/3vZK6KZ"
    "w+qRw5qSqCZulwzCdgc3IPDGDVcggeSeJ/Av80pzM9Db5UbZ2gG8pcMoCSUjkoNohf0YEC"
    "oHYjOlzrVgkXkV9wxTJVS6BJKE4UJNOkupg3fiNIr5usbWdBcXTdGHAtjh7PxnPXhJCHrc"
    "aprggmoAm834Gq94vBDsTlSm9I1q5Eim8bPoVg6jebSBooo+fyxVcbHifn2HBvXVFgUxW9"
    "QhTw5/Yu4swiARTD1LojhY8TACWZvMlhiiYM51Erk+jyLVBB67K6yY62FXJc+Nqn69AR9L"
    "+XGUHzd2AUv5cZQf13hAKD+O8uMoP85Oo5Ty4yg/7lHJXsqPo/y4YyWQKLtVpchpsdpz+n"
    "cH4XnWNvubkuCO7Voty7tt0fFbt27gd9todg1xwMHsILG/XbwzNRV+De6lK1w7UcTs4DmI"
    "rHDl+t2nBw8+nb2sXmS7NhBQJTCb9UExAVqW83Z3lJZFUzfZ1CacKtKJ8qtsl06UX2UnjQ"
    "x8/rkobAh3yhRd1DW0fKuAf/77FfdYg1RT/vwv+KCP8Bx7RJzsdiPvGa2Sod/hfunOlsIx"
    "IfNLi80NcJSn565coUQHoD0ryB1TfIqx7zBYBbjNnZGunkNIr0f6AYJbn/jqmjckQuUXTD"
    "oEuqarbG2HeFeKZ9dHlMVwWmaNmOuyniJUFKEacwCCIlQUoaIIFUWoKEJFESqKUFGEym7Z"
    "SxEq6yNU2mIyIlEJaCTDDPWuD9u8Xdm9RoMLCzAjwW4vf8awhXy5ZNody/hyubtjR/H2OX"
    "iF09ahNazmowHw/C73KIsQ3U9SbMV0SWxaVvMY3qF/G8wB76TW1Zf7ftLu6RMrQfnUSzs4"
    "+kStivCPCl0XWD7w7jC3fCbsG9EqZB26oCPHm6fOxQ3wAphozBPO1o30qOLSiVSql0EIho"
    "zyuIJpndQ16Tngz5LbkdyOY/YqkduR3I7kdiS3I7kdye1IbkdyO9ote8ntaL3bURtVVfq0"
    "JQHnoWzOq5M9FrXd2EtyDpDwW6JCDqo1+1Fg1IgsGsL2SxA3JurbQXnR2Vloz2/EN7YkZi"
    "d8ugyS0LT7aAHO+gakYqfOTRishDgK1txHt4twuCB5VKcfmTs3715ZMoByaE1niSiSCKvx"
    "xUXaSmhzw2WLOjjg1PKJSmMENQqUPqnZMydyF/4TTKkD3XCJ3SBmM+wEgX+G/AbkyxKU+l"
    "vuR08dtTdZ9YBJj0rh1Pr+os4Nd9gfp4ZnHaMNApnH98bJXlNToP2y7l5iDQKxBGa1vvD1"
    "1/Mnp2evdKMmOcE0Lp7vXvfTq5cd7qdXLxvvJ/yKujI1m2VxfrgjSiqOJjZZYQAcBnG/g1"
    "IEfEAHpcDOwmIXblP+FzlO8/64tQs/YH5sioDHOjY7+HfUC4Dq63HpPkU7Xp4ZECvX/Cbo"
    "PCbhYZ+RkN8BC/URLQXAcboA1Tso7x9ozB5XZ+WOeUOoag/igOCQHhNtMYOw2Yvx+3JTOg"
    "b9xtqfdtAKX5w2D7Y/LWuF7hz0VTeu73bfZiEVwPbqdK2YSj1dF3rP0uma6nyKH9lNzMOc"
    "1Xq9EcGw+yA8hBFVKMC8g52G05wfoCsv1MHazBVla9VhsdC3UkrpF+rFLKdnZx24BVY1so"
    "v4rpwWWmoMXyqRbZt2U4E94NCb9JMeU2+w5hV37sidy6SSJZ+BFJuIhqJ+lWLwYXSPTTQw"
    "FOkOEN4acFCOtvvMJnwUgfab3DuUyEst3PtlMKSVu8PMjtycjR1zUA1GdowM5duncBQPo1"
    "0JqfDOF/55HMMm6/srFxZMWn3hsHTq+qD2Z4u7VJ9jAifIoOAG1oCaPde3eiTkFV4xKxbe"
    "yqjFrS+GRM7ncIajp875TKZ/Cj+1+pRLx7SIyM4xNwZ9kzWJLwf+afKHb+XIc0yH4SL+sN"
    "ROWibRLFN/FZqRNtdBvDyuvxzDJ3Wtz9rmGuSA9hU8HEI0pr40gXtH7XqCgR6pXETAKCDu"
    "ned/+/EZsILkEo6fPz9zVq6fxBzdbnF3ZfA4sw/w9eqcG03Odb3e+sivn2ADEC3YEnR4SY"
    "oBVX2ZfoZCTUrqCAkLuuBCSDYjgj2IGLC44t7BH80XoPi20+030ys7XH2Bz5+I4ggEUmNe"
    "fNnZZiZa9qRea6maywhsxfqVIdwavb7uzjvIb9Jl1+Gyy19zBmNi9nOdHd21dEjp2OBcIt"
    "cRuY4y3/bcDfksniaha+bhLsJZnRDxLadTp73VtDiSmdDdK2ErSekds9Jb09IreelwNXn4"
    "I7XJk01EKQBZT5FSmkruav4ukpS546EL796PXV6+6ECXly+aJ7m/KNNkVMHkweyjLJZMwc"
    "DXaSakof5QhBpHOYDas9CO03aUKCzTFBMVpRoql8DUgXskMypmi3oLSnzRbjylS7ok0eJi"
    "VTXurjlOSqtNd21YRlXiVCU+2gQ3qhKnKnGqEqcqcaoSpypxqhKnKnHrZS9ViVtfJf5wx6"
    "ehBVganoZCFwdHNVqOXWQpDVN7HKNwCvGaIHLr53i1apF5MKuzBi6QKdRmtWaimWQia8if"
    "H0ktHMMcu366hMzY9Z1gvQ7CGH4w3kgBhYUmWK4/ce6BHKD6oXY+th4XChPTdRhcs2vXq+"
    "1E0t5uof4JvRjpgKrAvcyn0VsWiVNroPSMYyYbuiSLJBcqA8dURLTUciONbjlfR+K+Cu47"
    "lyYPbpRJm3E6ZxvTdhkVWJsphzMlV8zfOLjZMomiZZB4c1QpFIceiRo019B2RYHmGtpPI6"
    "3YGFmlJaCR5DrpXctLBu6Ua+4FaH/GwTFLS/S2qug3Li35knvUQ0T81gKT0sE0LjDJqJLd"
    "eC7fcabkZXZ5WkYY3fdFuAfe6EgJOtBXgWhLLntlpdu3engkvsM78QYnTaF39fVkawB+Os"
    "tWdojDA7Z4jTIrTEX0ZckAPHZv9wM0dOqC9L2eQRF8iuCPOUBLEXyK4FMEnyL4FMGnCD5F"
    "8CmCb7fspQi+9RF8Y+Ydbfc+tBdJJRKXoizEn0br2mGM7/nMXTGvyctcgrU9LIOOMy2X9Z"
    "0rPQPKt+bxmzjfn8DqtgP946HjjoOqghjZVwUYuRAXTTstZtezz++PpMayVX1niE8g4TcN"
    "InW1U3OIA1JFmxCO3LIsxmUoWw3mnh6pYYdw3c5q2KbZtsjD2BxOy/mmZ5u0+FOQqF/7yS"
    "7dJ5ubT5YNhev61gBNCuD1QbpNDscT+UZgQslIEzGE3YadLlbonz6oXodu8Kl0zZvgvgI2"
    "DhrIG11d5jtdB8NgPxeQMEJ/FW4koeJKStJA2rYBzkHhNT/vJaCRYDs97iLx6wB4bonGB8"
    "Vg7Y4BeXtDv0Oc8K3h+Cr/dxj3nsnsAQiQVlw/YOG+lQyVW7ADFbQkOSANxiNytmK8JIc7"
    "4Pt6CHFj0Fp2/BrlViJcbxE6R2oOkQih+I5F9Xkqua8nrXkqcuF0pld2yFMBUkexGHwWcv"
    "HfmE8/C4A+iEY1DS+JYjB/a3NUjOEpP4XyU8acfkD5KZSfQvkplJ9C+SmUn0L5KZSfYrfs"
    "pfwU6/NTZDd6E4GbQdgfsoPLEZtMiB1rydqvkXEX+XnaLD5Pq20lxKZ6N5YoQ9tMixFXI0"
    "bJ9T9BaTLhjxyIzUSRXke5V5HtgRKod9uV004KxmmLgnFaVTDU7vrySBXcZnqMmEkEPqvU"
    "aWkCoiEOR5CT//gNFJyLy899fGG4P7yk8T4ZX6eP7HUMpFgJzGaz6tzJfZBO7ehLqrNu3f"
    "HP2rrjn9V0x1+HLlh4dUHcNkbJQx2QWT5fXn06/9iHVfSGx8YmYK7GSV1TiBbiZDCHJM2H"
    "3/vQRe61UFLNIhyvAtSZqCGj4j8Bb4Enaq0xlOIFkS67HqPwwz5NfTwUBbgR5uKjE0K+wx"
    "sHjHN0TfhB7CzcOz7AKJ2H4JlIeA+/VQo0Pp+VGzmw/cxT5QdOxMM7kG2Ox++4J2eZ0MAM"
    "KTbueNjrhBQBx3dKUG7gwEg5IlW9DR2J13gIwiiewk+s4a17nIxa+HEeEPEqSmWgIKMAlk"
    "pTH02jBDnOE6Ffgs4CAKPO3CtlJQ83znMgX4FOAZqALHajGzbr0Ze4DGp70ZpOsPsucvJb"
    "152Jne+94P4HTDY4c75fuovlD9SfkxzJ1J9zpDSCDcbA4EYh/SLMSCL6cs8iR1y6UkSSOE"
    "bJtIs5lXsHjdjrnzWjQBFoJHVYjanf+8TvkvlzzxC9RZhxHPBCFYR8AdnivM5FbOoBHqjM"
    "M5wbEiIPMQ4yiB2nzTLcyGHXQWKFoFmHwTwxlPRFmHFQQO25QoNjVn1qklcxb1yD9S73qN"
    "HL9q01VqWLrkOhm7roh8B09iR7Tvf+9JjttCiofR1IoThxAFJ8yZ5kDymGETTbe44XZHAH"
    "tIsraACkX+rn2IPyPd6u24vNc7pIByooHXIAOoyg6nZP+uZWmhQV9R3a8Yd8zdxwx0b8V+"
    "Ihtl3Mu2N9r331v7HFSU2dMn48aatPjtWCDmXJgHYuS8G1cKjKhpZlVGRMRcZjriGlImMq"
    "MqYiYyoypiJjKjKmImMqMrZb9lKRsf1Fxg91jL2wADNp6i78ANEpbGghW9kMG2j3k6c0yv"
    "7xZVdQjtJIKEQ5SpbRqBJMPU43xW+crU7q3JP4+aTVP6lXdHBQLsIgWeONrp3q0VPn3MEn"
    "OCu2cZbsTtT24we1nktjeHJpkktzzB4rcmmSS5NcmuTSJJcmuTTJpUkuTbtlL7k0yaV5LJ"
    "cm2nzYMxH2S15L8rfop7b6xK6TyPV5FE2xf6AJV1QAbVdD9IZFp8Q0r/Q+CG8jVDYs4ZgC"
    "WvuyTtNDLCbRiFmIHP8joRA5/i2m0ZqFYJWbVazlQcahNMstC03tmDVqchtVTBvXK+jYyA"
    "PA8PbinPxx26H+IA3cVPFvUoFgZ6mICEQJ5QpMvY0DKHNcw76F1ZqEYncWj0fTmIULHu+I"
    "wa/4qG/iSRYi8X4ZRPCfYnuyAko6XV7rcig/DQHuXP9UrKpcut4cjvpuyH3IkmGvRTK/RX"
    "z+Lbjl/klNLDr7ctIWkE6wHVWcrusQlhaLsW8sdpvlcvweFnQ9EU5bYOclWBGRE8BtINy0"
    "6PNL6jpG7fqsgcPVeBdaGbAWv4T/99I48HXuLFm01EWQAttHDVnzv9YurDb3ihcBDxORrN"
    "BkB684Jlxcc/QeLII45v4E/poxOMr4JdDIkS/4eKOSlmT2/M6vl0FwWydQ9Vet4vQ+t6iD"
    "LIWLJvZFUzXuz9cBjjMVYk/EHSOhE0XiJgrqpKchNKX3UHrPmLM3KL2H0nsovYfSeyi9h9"
    "J7KL2H0nvslr2U3kPpPcdK79Hm4C4pPnsRm5TlY3twNQk9E5ZQy20mhuCI364+VnwjiBeU"
    "VMFrZxnH62gidMggidHKnMMyF36976DUjpNSW0elVtgH9xRv1NNM9MQSnPXkEht2QbmXoa"
    "2SQ2sC/79mYquo/c+C1YrZRShlhGq/jgGpqpA2a/XnvjKcMMwofI2B722UNqhb/mVtGIGU"
    "8r2Go+DLbhR82UbBlzUUjECPaZjr0TIVOg9kPZOt2cYL2Pw1aGi/hGy9/I+PTvoCQDTnz8"
    "/BnP+ZSUVU2eBfHoIix2bdbeXD0As2MYunDV1O3waBx1lT2lYJtES4a4DdF+XST8wsMXTf"
    "OwzMrrKnHyd842u8cQJcc+8CxwmORNqpxVgQjG4S0L4RcHeN++3l5ceCpvL2oqyK/Pbp7Q"
    "dQFn8o2ldVPwgOlbmr0clb6ZcBHZByOgTRg3AlouVpJTJh7hkIzwRuQE/nb4gXdNiCmSbI"
    "7JlcczdCHM6n6IozHD1dBbX5ovt9KXkIx2kCCfXugUB95093SgdvnT5dUTpAItQJvxZlI4"
    "Ww/rKSWxVthVUMCHAvHYVSR8QmPNLfu+ypSuzF4o04bLfGSdimRGgIq4nymSMjACnm+MP2"
    "cAF69d0giabmmK8BtVkmjYQCU3GVGbrJG58xHo/5b+IGv0e/udK05Z0Pzw5EkhuIMBG0is"
    "XUAPm+jnzfR+tBtysN6DyO+WodnzRnA+kVkw5JQVOWW7w1OegSrGYFgMFKeKiL7I65vKg/"
    "VvOBugA8lpTJIZKAFC6PnwikKLmpjSQ1k6AENpJpcHrXh0J7zvY0DeU+tPQZeNWQcqu0O4"
    "nFSY3j9qLpMGQAtk/y/fXbty+O3K5ODNcT6yfoucWLgYtQfuB31iqHzocJw6DGkn23ZA05"
    "SymAzQo7OhGAz26Y65USJ6IErFc+78x8JcP1VRe7tcxgObP1VTW9JWZ1OnszATIImymA51"
    "+IuerJD0JHvkPKFeJM2WNWrVzPc8E8CPy6iFKjYCqDHS6lrwd9fg3uHS/wF8gTMajMBxQ/"
    "dlke75IwCsKTZsNDLehkd8yytVvNDqTADQuzgAHQYyEqVK45qAnobRAZeWhWqCyTqinS9y"
    "GPxTzZoaKrlN5zZNMk4v+qCda4i2Y1SQJYLYREbDSIXBkHlXeBSC2XRxlPr5lc+tvp6YsX"
    "P54+e/Hqp7OXP/549tOzVEBVv2qTVG8vfkFhVbgzbJRe75UR1yK/0iWdJNg8v3qrDMvbka"
    "KmVLlA0C2SFznORSzTkSNB4z/Vrz1x5386S6CyHiopFYUZF/4ULCavSrzD/GSNfPxHiiMp"
    "08SvTpHN/utBis4hPDs7EPqQwrVI2K70KUKNxOtz6BstZ2mm/GJ0jxXArL/NxG4Bt+mtpg"
    "owQCuz7iar5jsa+QFSCKuDp2mO48auLoxhcG8objKIkYiaA9b2Ft2JNWlN75aBO+PNDsUD"
    "VxucfPnw+f3F51/63KlpA484pwlZ4s1SkRwTr0ke5HDi/VkPxPvJ6hq0FcD8jeu70ZLPde"
    "QqciIXG6ek9kvI1x7rTJSBXbo+/ys2L5fLQT2QQAtSA98qjdWCKTBPBkjDfABRFw8reue9"
    "EkbKoKPME2GiySxws2x7JBiXG09qf8iHw0Q1SQHsL6O8EOVGN1jxgkSXpwDUlIGob6CpqF"
    "SlKp5b0uYyENtjP2qrWH7CRAxuFqzWSSyKVGbwCyLFFzCBBhIXvhwlpQfgwGHq+Uopv9Qj"
    "pnS1pk446hZTFJ9aOzQ/KyXI8dys+Z4F6lxw4P0F/AfWrYm+g7fuev2IT4glcYNzHrqz5U"
    "lNuEB9M2mLErBszbbYQHNl9tDd0Zq4qdZZUmNTKh7ZzXG+x9L1YezDZu93Y++iZudfc+Mi"
    "q7x/3VFcrFU+O+tSqnx21lypjN+VXCPAVAYYVssfIHb3UvwDvxjXdk//96+XnxsUswykfN"
    "G6s9j5v47nRhaFF4bodIHIaNeMtzS1wAe8PXYQ/H/+f0gRr18="
)
SCHEMA_STATE = (
    "eJzsfQtzHDeS5l9hOC5CUpxmQ5Ql2XMzdgRFtWTuUKSWpOydC0Z0NNklqkdkd7sfsrV7+9"
    "+vqlBAAfkAMqtQLY08E3tnqoFM5JdIoIBEIvHf36x/vZ1tim/+z95/fzNZzsYfik/139eL"
    "2+3dfF3/PZuW//nm8KeDs/vfPnuwd3J6sXfy9vh4783Z0euDs7/v/W30928e7n1zvSomm2"
    "I6nmyq6hej/7xwVavi7XIaK/5YrNazxbwqOzoJi4rfN8VqPrkdG0F+PjirZdl/9OhBVTwt"
    "bouQsfu1ZDgOpa+K5pO7AjIKGqwqjN8tbqfFlJR1XZRYN+P3k/V7n8+zJyGb9fViWaz9Gt"
    "/uPw6rFCXsT5v3s/kNDXw5WxVrgOx2st6Mt2uEeF1MVtfvx5tSXYzUdfnNanK3xhX+p+rB"
    "xXy9WU1m843p+OsP48Ymxl73HP40Ovzb3v1L22WX3+w9H138Mhqd7O3vHZy82Hu8/+S7J9"
    "9/++zJd7W6PS6gJxtOt8X8ZvO+ZOgVX37zAHC13e2xsx0J+VS/ixiAjoR8vGLMruxtyM31"
    "N2JUl2AelT3Umr+bTM0Y3P7OKOu/m/FVsz8bHVyM9t6eHP3H29He0cmL0X/uXTKkZe+cnp"
    "SlTVH5T6zoX34anY32wM97R+eB+UxXi2XV+Iuz0zfJNiuCd7Pb24qgBjhrKwbzBAHL8iZJ"
    "SDh+8cOKMkDVzg8NqBggptEYnmBik+FpSUg8fnE+PD7XGJ5mVMmQmKFGYPDm0JwgTHsx8b"
    "1BO/44ud3KsSBKElgwKeQDRjQeQ9l+OJQgISE9P7hKOSHipqMI3cevtFw5PJ+KwFZPfrZK"
    "K/6Dh3thQUbUoURCyNPFb/MuoCs6Iexmbt8NdCOXELzSogEh88UbGKDAov2FmxIjJiVR+t"
    "Vy4qSaR0jbmaxaZ9LQLg6eH49aqZu6lfDzst2L0avRmb+teLg3m+7hjYdZ+Dz4y+W8Yfvz"
    "0dnF24NjxL5e65bc354fnbzae7dZP71f//Rwr1zqbor55od79x7uTYvNZHb7w735Yl7cq4"
    "rqrc/sv4ofmg2Grx2miVIWstgC9LV1dHI+Oruo8J6SqphNH+ydj45HhxcV/Jdnp6/9fi5b"
    "ohlYsPdXi99m04d79b8dp/nDPX8DANi2rf/76VFoVkZ3lVB1L29W45DGrpOYDj87elV16i"
    "VPWLZx8PKirNPAAmb9fPSqlEiis58Pjt+OzktTKn77t/Lff2GIknqq6EW6MsOq7KMf9kyb"
    "f9kbnbzAJiPRARpORN33k/lNJ0UbQqfot29eVCSnL0OTAIov0Z3slQu4UBd//RHrJ9ZFTt"
    "vop4d7ZAfcM5NUORDLrkDNC7qioqm64p+h923HCHp/VdwtPnbp/YbQ9f6LEmrV+/Jh9vn6"
    "sJFVQaHtAqedsAv+p/lXsTKuEM//sU+4iO7dw96cR4RTxtSDnpjy17rB68ndcjK7mf/LA5"
    "fywG0+LQMGT40g1c+ArNZLOczmxS1B0JQQNMvbyTWS0RUQBOvNZLVZj40C7Y/FfAp/Kutt"
    "toFXcP9ZCP5qO70palU+PyoHZU01ud5sS/1fL9ag4Hq7WhXz60+Bm7EWdHH1j+J6M/sYoH"
    "j8qIExiLfQGnBPd6Fjk8lf6Ph1dhg6DtbwIIfqd8zhKWbg2SLk0RSJ2DjzhEzqAhmW1hJd"
    "H5mfqs3Byd79e2+OD05ORi/Kafze2duTk3IdWP1ZzrDlbw8Qu9ZsHTvzk9fjj6ww4H+IGb"
    "B3x9H7vQtbf7Qg9TdlhJsW8QnGFmTkCjGnx5RQy2I1W0xhP5jJpN2n7Z1WH7BmQuF//vGH"
    "vYCcVcH4w9z4GGyrfn9Z5pXMUOnWZWJabrUWOBWQV5sZ0yK3NkVr97+2LL9jm26V2uC3up"
    "W7tgkaGlJe5zbZbBSTwr1N0NCY8jq4yWajmEQu7qA2jSOzkxu0GIVQL3UEjlFIQAFpvl8O"
    "SeAVDUoyYnTypGGKnKGYRAzV94QOCpf3gob1ZM5BgoY200ExRRyfcNGjsteWhunHcO0OrB"
    "YW5pw5PcFEqHXm61NpkPtGvAP0AlO2VZXWHJAx38Th8UnM2mwFNUZtKZiO9feWwKDDooyA"
    "W5EEWHWm3NLI8fpmPDBmgQmbikoD9oho8x0Yl8R03Q5BZb4+FdOlxM6l7kvv94yAQ4GEiH"
    "VGHNIJUftWPDRygRm3lZWmDAhpcx4aoMSemw2wyppbGqZX0WbbnJXbXzOC9UUR4dTZsE8l"
    "whrEBgyIV2C7tqrScgMyxlkwIDDhHGz8b/LBaJxz9Bisy/IOwJplFIPxGKmGnSNhLBE6oW"
    "ojtD9mxOfJIYGoG3EekQSmP96GgyoYbU1N5WDzqWj7HA6UZKR5DkyVqYZ0TEfS3tEKaFCS"
    "ETkUS4xdZ8OQUozft+Zd6EBg1351pXEjUtrCdwFU5Gux/n3ttjugY/bdztmfc8cNGkbo2i"
    "+SILIMVM4eWub4DxhbBtuAwWUIo6+yMISDUAcZXtb2M4ovQ4hVAWZYgCbCzLMsHGIGqBQx"
    "ZgwlGWTmiUCFvzC6S4SZydXFRRrhdruEGrGKoGKNUGVxqBlDKYo18/TfL9gM6xz/1idUKd"
    "ojdLzZF2sGsZAzWFkec8ZQkkFn0mH3OTszDDwTkai7ImfoGYh8Mj/i6CbzOwxhaqLSXDiI"
    "C/wgAoUSEWy3s/LL5472O4SwTSrg3/yfSGzYdHZTmKgQ7uIliIM7ej06vzh4/SYavuTHK4"
    "AeMMgWd8tiM9ssVp2h/WGi864m1x9uVovtPJCnjX2pF3yb2sFAB6fdld0yfjcrbqdrsrzq"
    "uE1x84kunNwWa3uOw9APEvzmLKRv+FvLKFcAXMuxewhcyyPsX8ipLU3EP7UMkUXQsVlNBT"
    "FbYEaQqVcsZulbHrrl25TJmSFLRSyDGhxjFGvFGZAs2oqkdhtCVzpAxBXTMlqqhHX5aJ4o"
    "uCCsB6AKAns67nGp1siduzcOFPFjFBUHJ3MMGd10Apsmjoyi4rBljiWjm05gk8WTdTC9rI"
    "AYE/QnJImDBVbP72JpWxjSyYJaQW4WjDTiaKHUQrtavA7HzhaMXeduIcSwDhff0AiXC6TU"
    "OF04Wtrt4gtC7gA5XaZcLwrlsbtuou1O+25eJeTOG1eXu2A4WpkTxu+Nnm4YQv/Ur7127/"
    "H+YZwxX7ZhRF0yqLrCKcPR0m4ZxbD83N0L3DMyog5dk9NFo3OktKIsV4vp9nrzL7dDyu2w"
    "XRf0dn9ZrN4tVneT+TXtbliuZqZEcq1uQMdC2O9c/56NXpamfXJYfgjx6tEsFsvx3IyQs9"
    "F5aeKHFwKnRWNn+ZwXlmF+J4blnMOZYXlZ64G8qt/FO3rLDFgcuqTXFutZW2N1nVP/cqm4"
    "DYeZ9r0XR3CMeDVS/oykmOjuWquE4Fqc+HJaymi1vgWCC97v2VqDOlJISRLbWadu4POWbW"
    "4xdQp6MOll3vRS0qjhjxsB+qnBcsmvjpRJyCWTqqaTowpTJ1UxlOOKEkWIvZsjC1OnsA/m"
    "2KJEEWLXOrp8uhTe4RxfoRRCqPUHRRQtyNPGIeOvlrn1Yn4bRAOtYCotyOIGY9QqTQR3gA"
    "bXRiR6kCMRhtZFyVPDYXjgsWjCyNqrM3gmwpCb+nPGGqaFibnFLY3SPR6SDekmty3txl0O"
    "Wou4zaEGRO5zrLaEG721m5g7Heqoq1sdiYfc654dR93sIadu7naaR8Lt7gmY8PPRfSF3w4"
    "uVLvC6Ill6el851SW8sJCsi5ue5qF013u9mM1tj/orVprJzxvr16Q7/5/JwIRufkDWyd1P"
    "80i4/fXTwpdmJuyxgIS4R9d+xmOC9aZNvNXpfOC2+GjSkRnnd+BMKNubm08SVTrZUAUdYi"
    "vLbeikz8sj5cJmtglc9U/B0UFpgZw/vSr+bTVZLplThS7BpN9sZ9OxRTU24o2/3d9/PKkH"
    "b+M6rK+gVkVmiWtkrDJ2pfRV9ti8c3+vi1+9bjOitL2JMy2WJrCeXG/ciQChvrJ4EY/Z7d"
    "1DkXOoxbJYTax8XE5FM/nKgjkD73C5e6jVPS4FTG56XE27ual/MBOk7V5zpbrt9rI/mixt"
    "3O7F40rt1Uyx7QOJgHVdQsTmd41UDUlErrSXzFakJNrIpKA8WOWMbUq3c/kiDVDUn8KXp+"
    "Wnwq7JfAHNV7L5np0dHJ2P7h88Pz27eLh3b/O+2Kur7d0ubvZm671qgplP/7SY336690Dw"
    "sUGC8Pg+FEtGyQTHqnKLyl8IWFTeYvLXvR/37jf4Ko/Edl6rpPm+GoYlPnOOM7QujOTRL2"
    "w7O1ZiMTMksQXfO3h7Ue7iSq29HoHZxfChJ6X59u6qWLHfR6OvDt/IFgIx64SLMq8P7PFv"
    "NXzrH6o/rIjmX7YH2y3c/sOyU34rVvffF7/fL6f66eLu6nZxdf/Jgwd7/+//7d37073qP6"
    "Dw8TCFzx48ePBw71H5f/UJ9uHpycvjo9KaXpxWmvup3En7ZtKY2r7AIH43g2i8mjQvnX3N"
    "YRR05EJ4RjT5RErZ6EdirtUBbaDXnmEDIa9MEQMh055n3CEzqyoHdVVfTMCyoDN4ePYcQy"
    "46dmYZuO+pXyH/YXOkffTNgtU7YYzgCp3GpZ33id4H/Mk1Tmhh8lNRjjCGLetZKC9AGqfi"
    "BJQjjODMe+7JCyDoz3bGUPVmG3Uis9OsPek4p/GZ74AGWj2iWFR1aW5ANdM0Fn42YTkn5h"
    "LzV2441FwS9ROZ0sXqbrzeXt3N1k1Jp0VMzSayy25OiSR+EFiM3ypV7LGnv489hO5ZrSfP"
    "HhfPHiV6NUpruxfoz34E2zfBIpvMRAPp9edsWtwtFxsTuNbjfd301WjDvQ1LffpUe3V68d"
    "s8bONb8GLtbTFZl/PofDO7Je1gMl//Zji41zeyGk7tWvM1atQy/v67Pz/+7mnoXTNFZgzX"
    "r9yA1VfVtT4rK8r3V+/e/flJ2u54Wmt3oOu1dhdrQGd3i+3menHXefezXKxn0MX2PTC+tg"
    "ncyZUbVBTPTCoMBjUfHpwfHrwYiczDtDz+/tnTd4/+HJqHKWp2xg1Aifu1ons3K2f01XI1"
    "6+6IhYP1ETr8N13sN8QOyyFSHpRDfVpPfV/9nhlePYDOaZyK4Nk+MP7V7GY2XwNpmksBi+"
    "3qGvKvCq6269m8WK/Ht+V/iPLpYnt1W4wXy814RuphVUzLOaEK5VuB140Mg4l7owRS9r+o"
    "YJOZAFsIbycE2cO0dxOc/fX0LbR8MvkVWoa6CwhPCQ58egIuM0FpeoiLZ37oNRpTRAIi5G"
    "mNFeUiqEtkqJBloyQRfgUZT2jskKVfTnEkfC+cZYh8EiSx/fC7wvz+FqZdyteCDFUJzA/b"
    "BYishXd1rsBGqB1eW8dOJMkdHiZh5PfmrxybPKpdGSTx3QKeNBNEwS2CmAwJuHLfGEXEQc"
    "zqE6MbjuNS+MIoIgZXXh8Y3XAclyjSXzFT5EQhmTHM10oYrEyTMXjsdzAnorDZOLLg06kG"
    "SFAzOMEnOidcUog46mAtrEZNUDOog5p5UZNCxFG7BbwU6KR5eJDEZgtzgrI8EQ7PuAVh87"
    "B29mj5toEBg+RRIzA2HsP09RYe7VMqISPhvV5GAfAYtirunZChCXf3TQtHuUM6RXA7R0rG"
    "tPtSUDGrnA4TEewKrXFxxUTLXcKJeW1Q8UC4tjjwiSMVBaX73dAvFp3QPPFjn5DieMfQAe"
    "dfsj3E4sNQbXkwOUdKxpDLh+Hn7dUwPlxGo++SjtHgyNu3H7rw9gm/XTw6/G5SH9J0807P"
    "wuytKKA2clQ42WyKu2XtyEOOx3kpOefxrc+WpuHhkvsd+mxj50YJ37PkPLLS3bgRdvzu8b"
    "fvnl0llmE0kV2KVUXNfsiUp85+SF5xi/L1/sgUm/i/0jJXs2KdyxYeA/f4p9L+qL6+KS0X"
    "+625UxtP1HHV4vhpMfnz1bNvwjOb2bxxZlSNJk5rWgEabSwn6/Vvi9W0HKLr7jcmSh3fLj"
    "4VRewkfbP4UMzH7yfr98GpwRPyjKfv2bkHa9wIN/7ucfH43eO0yfK01nJDpTX+zFYFKTuO"
    "NYA3P5Cg0cyzYnr1neBElqeNohEfyMb4pw9kl9WMv65mpenienvX4xJH/CDfMy1B0AB7Bn"
    "T1aVOQc/h23WNi9ZRgz+6ffPf43VQwvbKkrnORgq0n1AQCJDqXZ08bqle/Ucn4XfH4qrjW"
    "QQlpU1ia2howsAGBpc6WRXN088c++U3lnBvqhJU5ErX90vNE1LHJdCDq+OnPQ+GRHCOa6O"
    "CKonXDqSnLfx5Ht0odx0E16UD5LvYQTaZs5aAlyjPpqiiOcwgaGkbewxyy2SgmxVEOQUNj"
    "ynuQQzYbxSQ6xtGaWEYgAlMT+sBBfRpGPg84ag5hcDUk/m9QObv72/Ef0PsN24DOb4SR93"
    "0T6iBd323vIs83QqxyfGMBGr+3Z0/Y7Q2oFF5vhpJ0ensiUM42RncJl7dcXZyHE7fbxcHJ"
    "KoLyb6LKYnc3Qynydnv67+fsxjrHv/VxikZ7hPZ0f7FmEHNzw8pyLzdDSTq5pcPuc3Zm6O"
    "AWkai7Imeykz7e7T9KXvT1h21sh1oWxzaovbOqJw8CSjXdLFYwuYdfBNgbvOvr1WwJ7xS4"
    "/M+3s7WX6rrNy76dzzb1W8jhz3y69vVmUW5QF5Uvdm6v/7e/V07AlZkqUD/+NllV6W8+je"
    "/KhdH7tUdbPRxWLpWq9N3jm+1sSmeV37VrIEv69sw5212eJGPDKKT4wzYW+9s7zbtlYG3Y"
    "KcQcI5RT9979e69OT1+UU++9cjL/+ehwdO8BpPYtHF0cb8okMIDNQ1ZecTwxuuUXjhGHrf"
    "35Up4T3uUE9seXY+l+7cCx57V7Z0FwHDvhghIkIG/ieAYALG2RgicxZzimoAyr8jFWHjnT"
    "UO8YBpVk5sMm04c2ZFPqV4xCW7Bpi+PZ9smOfDe+WSyma2pU/rBnxqThCrvXtgnY2s6qQu"
    "tqkniH/lAqnWT/4w97uDrhpuz+TEDkbYDBHgSQvQLgVTQTtgpPPZkTONoFSi/npN8K6S/S"
    "p6bn89EPmIRemnm+Q7p5Psf8gInlpdnkk5ZF8JSYVD4ESdOSOVOJlPdD5rlPJ7cHqyCZ+M"
    "1cjMVvIzDyyG34RUe03UYIkvETNAQKb+HmeiLIwY9KM457XzIRbFH2fZJKA91Pur8L+Hza"
    "fVRVFu1Pk9Ez+g7wReL78QJeY9oBFd3D1PKt7li/IB9mIJEQssqsAZ0Qtm/Tg0NPG7RXWW"
    "fSkJA06sEBCizabQ6UAAEdvWxpNx4ZVy2w4eiEpHsCI/7uxWCPXYhfuPCXPv4uSDMZQUJ6"
    "YHJ7uId4A5ZxOYdEk2tANTdhUrkW/BlqR5pIz1NhfZ2xE7T0En43YMW27/wHXeCGxBG8rU"
    "shN2AoQgwx8EQpIZPUJGbk8coHmhEihloaRxJUJ3FljCIBjeEgkuChAVp4F1+BHmvJG0IC"
    "Hn0YIoIkbAIFkACAkfgR8t0aHD5iexVHj0jfFSGPamHrNnbEGREROgIeC5FHjpCEdOBI9H"
    "0PWmepsJG+769keXSF0wEZLEC+ytJB0ZqIEaf4ngEj+N2VjI+tSB5J+Wfo/WioSFhXESlC"
    "EtKBIqJh9vn6EASJCCi0XdAxRCQMZTDRH2TYiD3PNedETKhBEz2CTvkeZQo8Ga9m5arjm6"
    "89/IR49Uj5Mr33rlQsC5ynWVEDMq6JaIm6DzPFTBhevSMnuKNGir3qgA4xAItbU2G4w0ei"
    "/dgRpDe8lBgjuFoLM8t30rpznFM2bcY2JEYfzb/E+5KASoE0z0YFtC6GJ85yFqXOB1eQ6y"
    "whSRo6ti0lenIK5RTAWHLurqdk6qKKjgbBMxpENWozicknUJM+dgESxtQwSBwDFiCNs0NM"
    "AySM4BwmvgELoFjc1qWr4rpcFZdr1OvFtPPNWknygYp/NPeA6KK2J667uP/oWbF/lfKhRW"
    "ltvwXKuNQmFYjxj3ZL/e91ST2fjt95b+Z1eUex1ECwiK4eNZvNb/yfbifrykFb1CiIJ8J6"
    "ZCmB9hY01eS7WBc3fbIM/NPsUfre4k7FuDPR6jbN9iDx3E3f9dybWC6Z4rktu655ry19NC"
    "D7/OLg4uiwjcO2RH3ip8n0z7RyRPsNgtTObE1R/n0U2Sa1gwK9pALkh60FSDJdMg/boZYK"
    "toZiMYRJSAh5F0BUozE8ikUPJiHx5F3oUI3G8IiiIXVmlQ9E2rzqFFOyk09MQkLJFRlJNY"
    "eQ2EqSg8GwbvaDQct+wINB0AQ8GIQA+YNBrAryYND1KzoYhGBVB4Oo9eZgsDUjfDAY0igO"
    "BmlC8mCwbZ86saB1ljgYFOuJOxpCrXY5GuJ0QB0Nwbrig0GaUHQw2Cq+38Eg0jb6qc+hUq"
    "wr6IPBL7P3YweDoK78YJAmJA8GZcPs8/VheDAoodB2Qc674+4QsNkvdDjHq6JaqwDXP9wG"
    "WX0LXPCq9GYGEg0219dnc3NB1YqJ0rsO+EqVNb/YI1XBGk5/jmhtqPchomOU7e6149jjAr"
    "Xj0fser+NkDcVpqfrBbv7LkVVdxj56/eb07OLg5KL6x+nZi6OTctj5V7Mdt2Wxmi1CZ0Jt"
    "Ye1au7noWdkh/NHW/LGtQB3AMl0jPJmkqFv3tS0d4tyVbpk+dIXGogUX3ncLUeVKUAdbo0"
    "8aXKXA/Rk9Y4AkHJB2PslztIDblUFSnJ5xpJkgik7IeBkScFUHYgQVBzL3URjZdAKb6hCM"
    "oOKw5T7+IptOYBPelNVPHlkBiSYR9aUfhpI1xaxXf9jGEyirT7AeYUvFoTOf9qzI/EZTs2"
    "X1SZddZ0I0NKL7aCFhru6Y3/J+EpwgIpTCK0sElQhpcFFpMLSxu0mgqtpYPTL22zcYMJm9"
    "1stRpb1aGrYXwWq47sHmt7yfByeICKXWXlsqEVLfXodDK7JXU1Vtrx4Z+6kfDJjMXsVXqg"
    "AFhyfnxSrUJMISrEsl16tA9ewHKV4Lg16ygq3ge1YIKX+iQqqFuW3V9jZx4QphV965wmK4"
    "a1eelVE3rwCl6vIVQ0seswSC0HdDGF0mb2HJlcdfxcFtd7uNw6qE8rsT1RU3shha0dlL0B"
    "t972Vh/VO/9rvZE+0f7oLWF20Y8ZtasLrmshZDSx7LaIbl5+5eeHdLRNSha76cJL+VZKvt"
    "7df/FE23RLp3s/n41+2kXLRtakoiyLTOcULk0hWc6Uxn6+vFdr5hOHt2I7yyFa73OtwFy3"
    "kFzJpWlqObmlHWo5uaY//ks44VNBUH1S+4TGV4JRiHBhZmjbXpmORpY1voOU6cak6+GTvx"
    "7I+0cNwxENHNipMSSB1uhKrSoY6BcMv83q6uC0/Hk/s7QMVBC+aMfFs91LoYnvIshaHOB1"
    "d8osJKkoQuvYwGSXiQeS+c4XZlkLp1JXONrBdEbSeKroq1M6P2WAxQcSCHOBZDTSewqY/F"
    "ABWHbYhjMdR0qt8mmkymFBmN7vPkM6Xlk6pA4f/FhEo1DJ7blJNSqgyNc5igZMfzbrAmnc"
    "XU8lMMFaxOSaBhnawoQ9apycsteZVDPCBkrTtYUYfnObOsuT85ueTwtcMbkMpVEB70DK8G"
    "0cD26quHNqRlP2g7ACsb2Z1CJAhKdhrLHiJBNp5AafeLepQhJYey3Y9mRQkb1zn02LxK0J"
    "nwCLqLHrlkSXeL5srm1+2/6x1jzQRQd3xgK+65C6KygbcQhGf3DsLO58l7uJOI7sZg+2eF"
    "avjke0urYdjnPayGRZYYbMsswwNZDSepo27fd9RBJruICKf7VpqqChO3H4WmcAg/INku/d"
    "WzVeUh1ICCAZQ7gBq1KoKjST5EU+aBJ0svxEkQh6pIORVSMNCyJ5WCrYrgdOg5Pk9UD3iq"
    "npNmgrLTqSoLFCJiAGbP/kQ0HMely/qEiBhc2bM9EQ3HcUmfhfKqM1jyPw0VtBmHoQoBx0"
    "QMpHwB4FSTiYGkcrcSVCSmz+NsJaUTwpe+ZkHR6VQw/CNStIxCRWitm31KKphYd4JTZPDe"
    "8lkK0VtcU+DyOiVwo4nlWrNLFS/SmhU9uTTLF9sPmkt89eQx/ZCEG3sDR/RjMSQIlZMMFc"
    "7Poxwomp8SRoJVO4+QofzhKmYoUNy84e8rRE+LBLUvB3hcpGlg2OdFwkaIB0YATF9vKI8/"
    "Ugn3yIjtaeqZEQBb+9AIlKF9asSZF/nYSECne26EJL1kHhxxUjBvIZA6TD86ItVa5OEJ2H"
    "LHpycYbaABR9bWPD5Ckl4Knx9x3dD7ARKoeeLHng9YRDqGfYbki7WHxGMkYW3VcyQk6SXz"
    "IIlwGH7eXkUPkwho9F2SM7Sdf3ZEE+RevU1SR/EVH4uv/0GR5Wq2WDWnhlzC3c2nZQHKa6"
    "7bYvx+sa17KJSTTaLrabZ3Kl2fV7aEuj5TXzVOQvujPZ05Pv2lOpA5OT17fXBc/fXT0auf"
    "qv++PXs1Ornw8+b6vK1K2xOf8gfLs1ycnV8cnZ5UbM5G9b/qE6CTw6MXI3MA9HI0evH84P"
    "Bv1d+Hp6/fHB8c8Y0FHdUe5Nhfkba//+4ZmZ+X17gwqS3DwK7Cgwr5j1wi7VPbjLC6Kv8t"
    "TRiBmTsXLidAGqcqLy5NGMGZO0cuJ0Aapze4NSi94c9hbKvkRthyTuOr5hNxQl2aMILRzF"
    "a58flNpxH6s5oGoD/vcfi8OrlBeqwVSx6zMpndlJ/wednwprhbds6TuN5MVmZ7ST6CYE/8"
    "U1909ESFJ964aWN89Wj/av9JooeitK6XQvCNG9FUTT1QEeMe7YRA7X0eCplNizo4K/ZQSL"
    "k2/ljWq9J0rm3P2yXX46dPa4irYjpbFdVT6asZWP+B+KZyr3NbLYCCldsTcKOw+H1Zsltz"
    "69BGELhs1BhDqbSxbWX/z++efj+RGwOmhcbgPVfikEiNgeIuMIbN5Obrv/3a9wmP5WI92z"
    "Cypp/3eDfZ3lYxr4urydXstlmBN9dkyx4rzb/EMp18Wnu/94+Lmy2L29mcfcoHRMg1tbtF"
    "tdVG1HcDVPPItfGpmXV+R6Sm9vu83S41P5LRYiF99BWS0zejejv0i9kVHZ+e+7udmp6xm3"
    "a/g8svicumUL/A3By7oAQx+vbZU2oLRfSZbOsECd1EWBUMsFXC7aEFmaumetjEURAIvCFo"
    "1l25XjnxGuVhePargOIZeBJOW7cvlpYTuU42dZrm08vjoLoESM/1MGgvDUEcZ0aTZYAkiD"
    "Dj2ubhaXwKgICAlNmHgBrkcWh8BoCAwJHZR4Aa5HHI3tCJzWC538+JTVwz2cSFLTQyY7mi"
    "bKNcMFE1H36J7M2SAMqd7a0frxFeXmIhIfW0xOkJZOSiJRfQiCA8+mDdo8JNUJLLmGBdlQ"
    "sr2ThCaeqKXnHyamaPvzDMh3zByW8Avd8UQONjLqAK6LebTM/il5sCiLp3m8J27atNjQkR"
    "bzZ59TUvNhFkZFyFbZl8RobQUeqtJplm2Ld6whY7vdRDIqfOzMOa8jeaCDJR7IRVdc/3mU"
    "INgx96vevDKp95mekL6+vom0x+TcWLTAQZGReRHkafp8fAO0zJ+jqV54x/UIU5lEL8y42Z"
    "cGMO8pRwqfierr+KQybHX8VK7/aDfi0skMiDAsjsYrD8Ob9HC7VFOYI8bYgB+DtBJ3kmx1"
    "XLn1qPV6UKF0JYHYmc130AG+PkV7gOwupI/rxuA9gYJ7/IZSAzkzxCM+ZSFUm2NW297Jua"
    "ivWAWxqPPdzQ+KD47UwIndzM1B2HtjI+MNVGJmix2cYY28CbmLauYguDicgNjGmTWndhnS"
    "Q2LyJdcMvZoLUui1kKL7WU9euJNy2YSLRlMcrtt2EJtBr8s8/Sl1M3vVX5cno2tknx6sm3"
    "KJiI3KDEh8nu+yfcmKRqa1T8+TYlxeTuX7uSxK7karuezYv1etyc7sE8REE5kYyof6jEZJ"
    "VK+lN1ZLfYiIqy7/6oYpFrg1Tx6hoYUROj7oJcggpJdo3yF5v3IGeQ65VSQ3/90S4m8V4N"
    "K0e21wF0bjHrejrrdg21Rq7AW4WkF+FtXSy6p7sMy3C/pYTY4pNtgqYvDMGZNtkqC0mzGQ"
    "3rYyiZt6OwORaDZkMa1scYMm9JYXMsBtmm1NbEcufelrYtsSKH3yzB/XySCkKBkyudIYSu"
    "kgk3FlGoA9ENfoZOpwf/Ov8OdcFf8Ccqy86ZOUJs4jvEyZ0111VFPpm2Yn6nTMV7SK+Mxx"
    "+5ZXxcEb9MCJ92zNQdiz0zPjqdayZo1PpmjPkQzpm2tsY7g6lo94xpltx4Yt2kHDQilbD7"
    "+KC9Tht5CjS5k/cryp00mErmpTE67ummCXQb/ruXI4DTOuOp+ZK6OOqs8SoqvDWYinbXJI"
    "bN5+go4LJJVVepOqfThnMhdHDpTJaz8Yfi0/gP4dqxYEV3SJrKCTeJXSmIWHZ3u/jd1NP9"
    "ErDq7YaB/osId5Efg6O3a0S/PL9fg2+dOo/GY0eHj8fUGqpZ9TYm1uewOmyEWtcH4Jt/JN"
    "f0FJEcV7/VPN22FJrYtxMjzgZV4O2Jy5GEzVsp10bcRp1NZu5IoYHW/1+nLvQp88DTdl4o"
    "QRKqwnHH0PEw8zry2OaTGBWOPYaOx5jX0cc2r1jY1aXF3fJ28an4+q8rW6Dj+fbuKny24z"
    "E4XANVY+ds77a3t+PUYZ2rFONU3E3CVzzqH8ZX5ep6On7EFez7Bcv3i3mBfqBY+AWYRSlr"
    "pcQJ2TpZI+Dxj8XVeDPb3FLnjq6MegClWE5Wm+bxAkjYFhKUq0XYGLwu3r5njd5DnqzXvy"
    "1W0/H7yfp9YBNNMoXZ/OOssjP0yIrL1nC12M6hHa6Lcvk8Hb8rG16sUFnPo9W7yXxyU5pl"
    "7GzVmnC3jUOm/YIbR/32Co5NpuPalh+eEhDPsArm+xizDeYEyNAVxg5xHatgKEFWrlDEKh"
    "xdkFdbKmJmB5zrzeqHy+Ye/sGL10f1DfzXBycHr0Zn1Z/nB8ej8/qP0dnPR4cjU3z2t9HF"
    "0cmrOlnZ0cnBifm9pDr+u3933zWLRiuEEVQgOqsZ1D5PO5rwYXk7zuKn5Yx9inZiFK1dQ4"
    "RjOOcOk26V2l3iIaKDZYcNiYj8zPbZXqJmo5DMd/SRvqsMHQfK+2pnweKaE4DZ7whmPw1m"
    "PyOYfXot7mqJdolBbVr+jLtD0FpSfPGukKTqD0ewG2RajkJr5kQ5qoaABuTPsBm7yLUpga"
    "LvKECYBZqmu1D7UZjRWY5ir5neZJ1Wf3sRrRo3PxHiWsxEyLOVzYCd8e53xpuaK02t+UKQ"
    "xIWgoVHrICpHp994FJnZaSostyGgMQV7YWVPAlp1TzrBBHgVltsQpPFqLRfQdsSbslzgSV"
    "B3dEsZ0wD0ZXRSBWbSUSe+zBrlqK2ipVQop5udYCZ9lSO0HNWc19L0nPNqRso5z288ikzh"
    "ZSdoaGR5vetks1FMCq86QUNjyutNJ5tNfHUF+2L669djZ5wRaXqr7Nf2XVpCoJ6ji4IIfe"
    "JZwXltR2G13mhBNDFJRYHzXXN0NDEuzgg+FE+IXxRJzNDpdOBHEu9ID3wUMVFZFkXMEdLG"
    "viOckbxchBtYZfMBGdPh6IgGWD1RnlENQEKpEnSGDwiVivBNf2fKEBi/V1tp/ZCSNv+dYZ"
    "UMgOboQgiwOdcgQJmSjDgMw6js5hxT20k+FY3F1MiKJmw0iio4YtWCI4iZ9b1fMStUUoQ4"
    "Ynh2rEZNM+B2NqByXvScKFENwANyrQJoeho/rJsVPicIQu9RpK/zgMqXua/0OP4DXuuBbc"
    "CrPQijr7IwFp9QB3nFp+13dM0HIVZd9cECNNd9PEvDV34AleLaD0N5SV398USg7jEwuktc"
    "AZKri7sjgtvtck+EVQQaX1Rl8ZUghvJSci3I03+/q0FY5/i3PjdPoj1CXxP6Ys0gdmUIVp"
    "ZfG2IoL6mrQ9Jh9zk7M7xKJCJRd0XHK0W0i6sqNleFqJhJU0KFEJoSMkbQFLURgPtEDF7i"
    "dlJF656B+4pDZFOv7qy3V/8oroPozMfwSammTjQ3zWL6CchrJa7frQLPWjUviS62m+tFGG"
    "f7uCFriojA0MX19Xa1wjrYFuCXkn5Jamu7qg8lxnez+XZTZH1NaLKunpkq0GtCHQM5J9vN"
    "+0WWqFDu+lczDvpe/bJsMoVzOn7Rx4EOD47rp1dfj1zI4ej1wdGxeZj1og48vDg4rx9L/f"
    "no/OjCVD4/P3g1aiMRXVveUIByN0VUqCiW2Y4FlO+n/J1ETfAIRk37lJH91Wrg6OT56duT"
    "FxWu07cX5m8MzBtmUKamSAaMGjjes7Jh4SV8Gunp46fPyIt9tO3ILr0RtHbDaMsu81/mI1"
    "ul9sauphnIyb0wqE9DcZNClksnsEUBDPntKJouByzJzSiu9TjEZgZXgGsoGFjtFyFvf7lW"
    "RXA69BmgzANP1W9IgijUK9fTs+nYWyWw8wnVZoSJyGw9kqzdHZUrqhbNJT9MQ4POfLmPaj"
    "aKSXOpD9PQmDJf5qOajWISPYcU1KZx5HoUCTQVlb1dOgnFdwsqCkG438iKxbUbhePWWUIX"
    "NkdIw/NWcRmRoaajCO32SokvIKPRhRu3rBBB63GA3hQpOBRn6CiI98EkH5yHDzX9Q7HE2E"
    "Vn4SylGL9/DL4LHfAn4GR1rZlDUsbUdwBUYuvG9aEyc0fC9LAph8EezY85Z61WDglEnTV7"
    "RBKYQSjHYFAFltvU1H57PCrmwzMYKImV+u44la0CQqYr/VrAbsOinOtVKJlcATpLRqRyJf"
    "hWvRtFCCw8qK+0c0zL7FF2AlY2P4euMeVMjYjZyQx54MLZGxZnnQcIKXVK0c7tBLlOMeF8"
    "v0vliL4BgEb9NaDoue/CLsFzI6bdowmCaUDl7ME0jv+AwTSwDRhMgzDywTSEOshgmrbfUT"
    "ANQqwKpsECNME0nqXhYBpApQimYSjJYBpPBOpUn9FdIphGri4uigK32yWKglUEFUWBKouD"
    "aRhKUTCNp/9+wTRY5/i3PvEX0R6hg2m+WDOIBdPAyvJgGoaSDKaRDrvP2ZlhMI2IRN0VHY"
    "NpcNCFiWjBgRFdkvPWJyt1VM1qa2Pnv+IomOViPdswbcFMb/sw/CWV5a0KFp7BCJcnj1AU"
    "zaZcCBU3YZiMOKlZ78iUYloHtF+hJMU5o0lCs+obVAK45YotAWx922gfVWp+RGKG4RqAle"
    "69qIhMgUlBbq4Qs3wSEc63P4fT/mgDSs6qEJLx2elzk+3reHRwfjF+/vb879W/nv+9+vPo"
    "ZHR+Pj4u/1OFmqBojminyYI6eBZu/xJWGSDEIyYD+qYSBJrnhCnaKNJMzwzT7ZLbUqgOO5"
    "mkN6QcZbwrvckqy26Ul0IFVx5FkeKQF74kqiItkUQVmmgCljQKPnNsQUQICV5NpAFLGsWb"
    "Oe4gIoQEr/c11KH1vpg81rZSfqQtbwlOUeKDfhNzfojyCdp+16Vuwyh5FHK7gsiPF4ohQW"
    "6W0B1x+8RR1KbiEJhDEbCXFKpI4iwlafL7TEEzQ7pO6aaQB5UBHnGksqqi/anQNrBblVGK"
    "zrvKSWWdrMhECV8ryUPjco0yoD2vSC7SExTVecoPq9Uv64fjpOjkjkvoivTKMTRyH22Ugc"
    "xVizqsp8eW6x22qJfLT9CFjBv3n8qKor5dmkbh4o0yoD29nYb5l2MLwAusoOzahTnfbGt9"
    "hh2uQQLx7oo289kf1B18O1lvxpvtiiyE+pK990YtIGO3/rw8HAL2eV22xgIye24bpgM5cB"
    "vuGf24DcfAFBxL9+slvOHmKyLlFyVV0slbiDkxO5em5vDOUkoiic/Un3266kGCHY9is5Hz"
    "xl1Ot6ptWrJ7bVRHns8p9rE0mz66ybvJ5eTrrqLOntk4uwFV1sFnm5JVoT5r61315X110n"
    "ONP64GM6ZWog5q6Gs+kM8QauluMFg6hYp6ePwRB4lahvX/EyIpdNHjNABxkOhi2LMBQiSF"
    "LjqfFAB6iR6GPDdA4ih04NaCHf3NNBuJRrxV6GAqQWLpdqv+gnwfba0eGQbXk7vlpGx8vN"
    "5M3r376neeDq5oa2drf1lbxrDLem4VAbPsz4ZH+Yv2GTwHO07DGvn3VzEJqH0VNaa0OGPY"
    "PCPOunGCbVETMdCF/Wdy5mXoVDD7TbKsBAqY4mVqgj4nbMGyNCmNQAXiDQtDFx2seTcorA"
    "QKmF17mtuI5ICt72nZxgOah3zDwVJGDTzrBiMiggCrYkPBUsaw5t1ARERQLA3/p1lXlMsK"
    "mzLkK17xpZ8mT79Ijl7eRjHq1PvbIPp8stmuAx4g9rx4964wsSdGMRZbqY672XxSXd0LC6"
    "o9A9JEMZ9Sv43L7lqHEfI2w9zkbrE1Dxg/P3rV5GGs8x/Mr4NY+W9DcRerabEyYFu62fzj"
    "YnYNfy1tFvxSYVoDhTbi9A60X/w2z/OQN7f8bkZO34W3ZZPpVMbx4x/eTr+37ZiwD2Qzj2"
    "NTgrQm74W7Vz/ZYPcXZwcv65yQ50evTkZ1FsWL0dnro5Ny5q3/NfrPN0dnIy+lYqu0wKSR"
    "zlxpNLGi49YOASep+QkdMdV2GvwPMfPHDro60JRhsb5FfLwB5qRqfusilj80HT/7YxeGdl"
    "S3Z32TWSdGbjJAtlYVJDJ2tuIUq9kiFCiYOdsv7N5pFRzgT7ewDBL++AMiwNZez8a0tVfT"
    "U23xSUM37buZPVz4EbtrehKR7TcJWreUacoG2EuTrZK7aDSh6WCFj8GFiLK9jo5aI9ecbk"
    "hXn6b0QjOoTgOwH7ksq0rQXhqCfHNEkmWAJNkKMW1H4Wn2PpiGBpZ5v0M1G8Wk2eNgGhpT"
    "5n0N1WwUk/CJyC6TQUY4oknBLrWESJoFGAUk93N4sM0oDLfaE+JwH0cCiC3LCMGyjGLwP/"
    "GSJEEcIYXqPrfkqPPfhEUZcSPJ5AoQJQTiSeVK8BMB7UYRfAIgur7sdDFCyyysdgI2cnkn"
    "WIO7Fa/K9CEl0+3MWrzuc1CWc+JCwim0oLN/TKvQhD8CdqUNwRgICZSDgCBmPls7AiwZB2"
    "7npRoDPhXT63BLZ3vb+z3n1y4QSIhYZ+8hnRC1b+dDIxfYd1tZaduAkFnFDAxQYs/WHaxb"
    "zbRE3Ee8qQFXMe7nnN8yXxoZWOXKxSeTAQ5WLIOClqxUbF3tKiWgY1Yog4ITWnDjy+2AL6"
    "BkETpfcV6MoPEoSuNuVo1SR8KYrPNg+yPU/pgRqSeHBKJubHpEEpj+uBwOqmBMNjWVFutT"
    "0dY6HCiJldrjCy2ukI7xkrmjkZw+MtBw3LVpDle04AIyxrVpj21yOmvDZqPI7DGPFlpIR2"
    "Nrj5AygoMNR9FV505aZC0NjcqcZWVE5DeI0LSLO0E2CVD5MncaCcd/wPwRsA2YOAJh9FUW"
    "Xmsm1EGmimj7F+WIQIhVySGwAE1WCM+icDoIQKXIA8FQXlIJIDwRqCvhjO4SKR/k6uJu6e"
    "N2u1zPZxWBxhdVWZzWgaG8lORz8PTfL5ED1jn+rc91/WiP0DkbvlgziKVngJXleRkYyksq"
    "IYN02H3OzgyTLohI1F3RNc0C/Xw1/UB1G2XUxBMRQWTxJAzX2/VmcfcHSLuQeosaZuJFD1"
    "GnMvEu35eLAF+Y+ofx1W3Z8PgRV7CPC+b1kwUlcpYU1Ah4FHfligT9QPHyCwIW682qKDbj"
    "sqBgfqbY4eKA6XW10VoFQZWP645ZFTcgffHTR14B8Qj39Wzziahf/UzUXi7KUXJbDs8p6N"
    "+a6Gq22rwfT5u5z9K0v1JIUek+Lv1UjrfGrNsf78opoiL85JXcVA6hFbDMqqBkXI7NFYXU"
    "FhFofyuu1rMNsmSviCCyMaH+a+ST+Xxbqm1VfCzm9eYiGSFbldzO3hXXn65BwPAzGC+MAA"
    "flq+K2NvD1+9lyfFsKcBurfbVdlya3Xjt7BcoKygnw68V2dU0RmgLKosrf30/WxXi5Kt4V"
    "lSYKFM9r3pFfVlPUYrsB09SXE+ZboZmsqruXMWb2I5FgxsUMN9R9Y4Ytm1wxw5Zf9Jn3N6"
    "Oz89M6HfXh6es3Byd/9+JxLQNd5u3HhAje5IgTbtdFBB/EpZ1JIRNTgnk8JURpJlckR/2a"
    "goABmG8hH684Goxt2YXTqeuj9mdkOn8u/8ewCSZgwMuV+QwfNWbz+Nt9xLKduR0n85O1nZ"
    "ej1wfHo8p27H9PL8qFJWFB/lwPFWbLRMr3pn/IpymSGWTwRXDw3K+XsexDgBX+kLRx5kER"
    "YhoJn3bW2jPe3PIJvltttiX7q5sNzk7P35RbkaovDw4vjn6ue/XF6dnrg5P6x+PT8wuif+"
    "0Xr43OnrVmUq6kK9Kj129Ozy4aPqdnL45OymU2wYv+OjrOuNi28/zg/OiwYl5u8JzsB4eH"
    "p29PatdT9c8SYFv25uDs4qSc/346ekPIgb67UP9BBZH1tp9iyMuUyOYf5uuMJiKiHh1vj5"
    "swn8zF5j3oVvctLXX+1x+tA5Uz2vGHuTkPioyIIDS/tehEZDz9qZSFkBO0zk0crAOyRsaT"
    "rZKe77AT0l7vsD4Nxeu3DG5v2KIAhjyonKbLAUsSVs61HoUojPwPqtOAskb+g/bSEPSdRE"
    "f+d4ek6SJJ5L+byz+NrRz1apadL6iGCGIJ1Mzp6uPixIdg7VR5pBh7hoAZdL7bR4qs/tYg"
    "Wv2wtIIJ8O5r8e6n8e73wLvfGe++CK9zmqk7uqWMaQC67TqpAjPpqBNfZo1y1FbRUiqU08"
    "1OMJO+yhFajnHs6tSymBe0QnSgtUsOr/EoMuP8VQyFhoBZCvo+ZmXfAlp1lzrBBHgV1t0Q"
    "pPFqbRnQdsSbslxTS2e5LU1Py60ZKS3XbzyKzD9nUNhvQEbjIw44lH1LclD3MBBVrA2FdQ"
    "dkUm1oLZ3k0EsbKav36+psH1L2HAEeO+U4wILEV+7tWZRiMPhUNFJ8AqbsfIqBuu9DOaWK"
    "UIwDn0qoCO0ooBj0UURqDHhVdUMAEPYcAS037f4NihFFq7mzjmlojJnvrFPNRjFp7qxjGh"
    "pT5jvrVLNRTM0hmxBNcwJH4DAlGREYhlHZRc/1BbVp2YfyePAv88EDRtEdC0xDwfGPJoNb"
    "Fu7XnEPHE0WEU3bRgqISYfWvWgyJN3LZAlYVxoCTZMw0OCCwWGh7e9BVx/8ogflUNK4gri"
    "grurDteLdVwUqq0WgIOPNsY5/gcPRLcvaklScNUzkYLYkYajAah4QrGY5VPe1YdDTMQBwS"
    "k8RYvZgNLTZEyngJ/aiQnEdwuHnB4rkKK9EChZSx3YQJW8l55oEaF6B0AS/doALyGF4vtC"
    "Y7aCRGFLkJ0NEC9qlonDbwJyO8sNEoKhcPqvmgeETMTAvCTMGHBZVmxB7IJoOu+8gEZCr4"
    "/sdmJyoQfHRcXaVdh3TMhn8XGCVGbsOXlRgDMhpiGBidFSFoPeGyb6LrVMPYp2IM2Q/bCz"
    "JWtL9nhBwKJESsG70hnRB1kLZiYOSCMdtWVho0IOQOqIYFKLHnMJZNZdSIlOljLlzO5EAA"
    "hRkVQcinUYXO2glijTqCtBA7U4lgBAAK5TCgqOmxsDvQoo2/Mo0ETcdsFHOmkeAajqLz46"
    "iFwPwgawKTV5wRlMc1iqcJ3BZCaaK6CRSmJCMAwzDhPyMCxcVeNCKKnPSl4XpZHWqYfXxn"
    "G1z20u5rMTGzqyWulOXd2lKSxE++zWU1JWKfiokC8C/BZcUYth0F59+jU60jACHz2fRrgT"
    "VEWJQz6BhKJleAbvWASOVK8FcOu1GEYNUQ1FeaO6aljX43YNmEOG6ESBLihJUvsyfEce6o"
    "ARPigDZQQhyI0VcZyC6B1UEnxHH9jRPiQMS6hDhIAJsQp7UwIiFOSKVJiENTXpIJcVoRyM"
    "wctO5SCXHE6mIzoaB2O2VC4RSBxhdVWZ4Qh6a8FCXEafXfMyEO0jn+rVcOlViPMAlxvlQz"
    "iCbEAZUVCXFoyksyIY5w2H3OzgQJcSQk6q7omhAnzLti0tmg3CDmZ5ACxPxIZMswBTghhv"
    "k9uAzc3vmtiuxF3vaCrpGGupLbXLitKnA5KJrcPDDRxD19Hp/Jcjb+UHxySv/ma8/nYwGL"
    "3pxuKl8mk2G0RxOiJ7LDkxJlXgzYZT3zYyB22Z+zTrQgul4c42EX47DOZfbrxnEp0KeCoO"
    "iKN46xNWqz7fDMsc9DXbgxaouFlNL8kNxfcYQ6rP22WLwMGqjiG74pBlmhCwLF0/KI1BC3"
    "7lh7MvsO7HmATlcauPujc7dDDnnhd+l4LJFMFfI4+ghtAn7WuPqoGCLMijj7CG0cc964+6"
    "gYimW1ewV78gd4BPvd9vZ2DNM7okesXa1Yjsd/LK7G6D3sJgeNKyMT7PVOyviFpJf87PkS"
    "uZx6y9XsbrL6RBlU73R7u9wVNKMywwPbE/Q0bq/3tSt2wVCCzFyhiFUwlCArVxjN+NRw6p"
    "khLuDSL0Ec9UIx7gXxS76A1J1VmKL8uyKyTWozZCu2Y06FqSEj8Sh2PDZNguUmgRZUph5V"
    "MA9nCFfBkCCNKM+jCmGbEiiqR4spwizQhA8X0+3HYF55S6LZtJ2mRHmM0jxk4OEKImdvR4"
    "WLaUac5yOsT881nyHLBxQrjVVw+zusn8S6qwwfUKw0VtkFb0RCIh4kuwfRdAyVOBNXWJ/E"
    "8znycEGx0ljl1gqTcHFYd5WDC4qVxqrJwMUQRtB/7vxbrMQKxWitgUi+lVTMznNvsRILFK"
    "OZ34jEW53mN03eLaLp6DpFla2FICKRfd5cLaSUQiXI7Z1M1BJVwk7ztJBSCpWgMnIuSUsn"
    "S1fnaOGEiG5BFBlaEAm98s6bn4VoNIZHk50FkZB4MudmIRqN4fF9OjI4nqOHQDPkNshrOQ"
    "apdcUK35SFRAQw3ytFX4jFxfmAh8LJsIsfm8VkKvx+mPBudBB/gzasK38bk6AjDXw3GBOP"
    "f4aOTyVKNlcB/qBmS1XANp1GqE5UEKOOYM2bpiAuRAy1+roDTUcP4l1eduDkEoNXTWH8TY"
    "eUAga96MBLJ1aDzuwjtxx8m98JUIG1Rw8RqL1W5PTAleWDw58Y2BrSd4uDFybzP1vsv6k5"
    "0KvFXhPUo8U+QF9b+AHQUBXsk8UT9sViH6z6weKgde+94knkueKWRvlaMSa85B4rnkQfTc"
    "U6EzxVLNJT7InaoNWuL9RSOkDDiaireqYYE15KXymeZHqkONA2+qnvq7ZcV/AvFH95vZ96"
    "ntirq3udGBNeco8Tp4fZ5+tD/DBxikLbBR1vYVDhUeZGAhX3ZEq8kJxHRBxO4kLD9Wb2sb"
    "rOsZysNrPr2XIy//pD1VbFermYr8NINfDeqVOM7OZDUzsRjOQtZ6IPgWI3I83MZorJ8UYp"
    "d32CMJC+VygolplCqEjefn97L/iZH6t1qnmC9ORFuSRpXusbvbkYvahfHRwdHh+dmL8vRi"
    "cXB/WzfQ+i7VWnFOF4ss16U93Md2xV3z8vn1BYSFwRSWtQdm0iwceu/ql6+QOj0tJQUVJ+"
    "5Ua3UvgEaRqxNzE0t0e8Du1+eYSUJYXX2ksXwN60oEUcmGkeyK001CaWtAz7Y3JLG6XuAL"
    "9ncHlcGjV8+a0KCZf86pDcrpBJJlZNdBpItSueCPxxP5BZ8BNBgqKfUQAm2VXR1SSQXGK1"
    "xCfKVLvyqTKYGQcyig5TpROrl1lALvnV0dUwsGTyAaO4kRWnFwyTvDezUuKIdaC5oRWnT+"
    "sg802tlDhiHXh7hA4a8DYTCfxtzYHQtw3oXA/+JslthtorbKsJCtn/ij0EDrHsKlJTW7D7"
    "3/EVp6DXMlx2CvllT32QakJ8/4Vl4p9nBZXyb2cTclB7O2agdcCcwOnZd9YUCERz3KFkqB"
    "r7i+h8kibVQu5/cMnJoYOsujQUZ5FZBcKQzJRMQnVoroPRpCn4+a+IcXLoIPexgMgFsgwq"
    "6GYB4ktlgE4XwsoRp1SQPayVF0SGWxnqyhEncOcPf+UFUaw8/yfIxTlZr2c387vij3AItb"
    "iNHkCtZ/PrgsYw34RpDgZZVUaOl2i+/c6ZCBPou14lOOa6qE+wtv3ZHjAtbt3h0sHh4enb"
    "k4vx64OTg1ejs+ow6fzgeHRe/fGmVI39+3x09vPR4aj+8+2bN6dnF9Wfv5ye/a09cqIaXx"
    "ar2WIaNF9bSTuY906rg2r744/l37WBlTDxKjypONmaNM7GTVe42gBr8ZQs1GocTkaC8zQf"
    "Qhwd+hIjX5mxn4deT3XPTOY1Tn6TCPXI12MRYr0acj0ZQcmihS5flwmYZFeF5mHrqFxStY"
    "id6DHi9LDP60KPy6KF3ssiOP95NlV0tAiZ95yivPo09mQMcifUc9bYLlX0ypKx1qsQjbJm"
    "cn3Yfh3zGpsUiHhyUuySouTpCSnvTikhjBR/l2fbSfIk/oEec2eEkeJv1pl65M16NI65XX"
    "TkR2t4S3Ha/Y8eaDOiE0i9cZ8fasNcbNPVFKB7ug0TJxDjLcEDb84byL6daDpNKF9uo8h1"
    "2vCvJu1AI5Jn2yCN9uE2kj495w0PnryspPARbSY3X71zaCiPTqk7GcuyYk8/TtVUJgdOxS"
    "r/WSPPXefeAPRoiDlVDuLQQK2T54po7Ojw8ZjQctpYWK8zxKCR6CRZNab3U/hUCmSZ5sOw"
    "dTE8/c6Tos4HV7PXpCVJQmeNlWsjaqnWMDN3pcxIq//XqQM9wizQtN0WtJ821g5705AuYq"
    "DD7EZh80mMXfafIR2PcaAdJ2xeu/SaTcvVm4u01y+7Zuv11jzo4y2MQGLw9fbqH0Ud/+Eq"
    "PX76NKyTWL7t7LhqO5uOrU7GBtx4//vvind1xu3mU1oxrYsaN5PBV523VN9kn0MjyfjPT5"
    "58+2gSssAuwIZnuKABfVj32m0xmX71C+VkwvlUrvnrxd1yMv8U2J096DNFRKL5rgnqv5Ds"
    "8hny5F8vys3cKlRbDd+8skXoBT2/ZVk1BSZdAtUPQQWCQfDsF9Ey9yyYpZ8vNgVot2l4M9"
    "ls14F5wUP668WqoOy8LhiXo2i9mK9DmSzzqga09FVxXcw+8iPLbKYRGZetfzpb/7qd3M7e"
    "zfCY8ouMnJTuiWqEBssJshzzeOD2fxJgUg7BEnH8umxTSRB+6+TMeg3XY8vs2ztu11vGi+"
    "Vysdps5/hGct3/v80Tbfb42r37MK4+JWNSmKrFl6dno6NXJ9W3o4kyJIWumgxk8ooFqmik"
    "6OdSqFlkCgKpeXGvNCQfaGhU6j4+kEFThHk8Bjz6v/DQiOImdCxKXUSIEnBoZ37IwJQkRU"
    "AfAppPUyGtGfRdgPyCCknx7GcCdfViQxC7j4hD5z4mzm7NTzZG6GT0S335/Py8HEzmwnkV"
    "+NPcSf+PtwfHRy+PzO+Hpyc/j87sDfWj87bwQdim/Ty1TVa/eAPlT9VKvPyfNc9HSGz4IU"
    "Od4leglAgYMh8eyJaoxvQ4dOwRY1zk8IJ0dptW/Z7fgYdbo3aeda16dk9uNtuqWHD7fcix"
    "q/TbiYss9nhgkp4QBF4Oqk0Wjl1hyJB46xEAwlvOZOuKtrWk+LoOgVT94Ui7BbfMQ0NLLy"
    "E4REfAo5Z1+fqNkEABU9mXLH1O2OL+jUgjUYHwej9NFgWc9Uo/174cYudOpi/wZ4DcoYsl"
    "l/ajGwwV9HBTwcKGW5PsvR3IoYPctdcJFplVoO99UiZWHVefxvY7P/ZcIZL3pRL0qQWFVz"
    "ubMcSkianAbAu6KoCkxvDt3mNA8IwkLHTps0R+ZQzsMzxIFAqUwJd+jMOvHMe3o0eIQoES"
    "+BTPD5FUHOLP/PAQI6tUGapex+8NJZSx68eGGFlTypC8wALqYwXoQCpmrNTrQmbHLnzoz6"
    "9MOBJ2/8RfKFACn9Bawct+NL4dPesXCpTAJ7dE/JpfB0tUPOWHGuWXjvJYC1CfWBRmja1A"
    "zbEYFLEUoD7GkDd2AjXHYhC96eNqYrkzv+HjtRTZdZiDbUHAOagPxW8PKujHemBhtm1WK1"
    "ASpSiYHFFIkfqR4wOj5aPGg2qyQHFMQu0VB8UTebUiPNkSGyr1uJTXgZ/hZSlCLAFeucnS"
    "D0qlMQ/9mhQpnAC5wniZR6Ra890BrpQJN0enipnW1ifnn+YcFkyxza/ZRmcrQhKXZm5tKZ"
    "LYwkl1GHzJ2dRUU82mHgk1mw4DJGWDzam51ARddaKXghguYIegLBNIT5oUQLktegRCkL5B"
    "Dgo0YZVNLYVR+hSEF3BILELDbOL6lPbpqPgeDAIGaWsFVTL3ZSuiUAd6E27pdHogDHoXup"
    "CZd1NZb+U+IWvsu8CZMv0wJFVq+pCK6HIq1hWYPl0ll9sfiSjUgdz0MZ1OD77p71AXCdMP"
    "KytMnyDEpr9DnMlZ38bBSYa1DZCLHF7lGLsNO17mJo5OInITYAclNj/nEthwi8tbH7iJv6"
    "oeBfUlscXwM9r+nhOaE0SAUPHNDGgEKIOP5IBIU19FV1HzRQyJGIscCFBqDgivOQjQBCfU"
    "EMkQx9cBTxaHdx1DPNJCGsIKvQpgtAUlmYBCcURY5WMOUonw+uNuaMyJsedXVYw+RIatdm"
    "hgqTGoff6aIiJ6c4cPX9MSyQDLLZh97zoOesjHrjm5ZNAVZsy/cd3a8fDgUpYMbrmJjRnT"
    "EV0LKgGTRqWZ8FOiifHLbZuiFOvAt/Bd6SFh57C6wtRJUmztuwKqsvnmXmZXtD55AnFwA3"
    "QY8KE0Ef98e+VUcbwSEJHnEG0NdNDiF2UPGE6N8qCm5twFkMlAhycwQwNPnsV4dVUHMpCO"
    "OpUZGhxnyWbPVN+ApuFcHDw/HjXCem/Sz8vmLkbVw9Ne0oaH1XPVOK2DueX24C+X84bnz0"
    "dnF28PjkPe9iHut+dHJ6/23m3WT+/XPz3cq4L3i/nmh3v3Hu4Z1+YP96q4pHtVUZ1VYvZf"
    "xQ/NVfHgbWyCfykFLrO4fPWEz4UD+LOpew+8hNw84W36s2yAIE0+zU69Ih42+u+nR57VGD"
    "VVgtg31b3aNvCJ6VL/yXCC6tK+pt7g8I2Vekqd0M3PB8dvR+elmdSPxz+AD9bLVMK9Vh+2"
    "1+WpehI0GhuwonnQXqtTQ+V0+vbNi6r+6cuwx30dl4hO8Mvyf/0RK4TtDe9Ve//ffZ60Z7"
    "VuX6f/grvY9kGqi1fF3eKjuosbKtfFTeIA0bD5HB3VyCetrlK100Wo6tS7fyBBzr171Y84"
    "9Y35nUpuY0pQepfgZ5S7xZRymVkaWndjvr4bX/9kL7Q/qvUSTU7SMAlTkAQ/urwj95qHDt"
    "G9s39lTuIzJxW/L4vrusm7KhKlqvP8qBxrzZM0q1Uxvw4SBH0b8l+uFleTq9ltk0UE423Y"
    "X98u1qUFNTOCSzlT/QrhlhZzU4zLBUux4nVcEm5iGW+K9fVqttzMUHGTt6d3TpuBcrtmSw"
    "LTDtvM6XcarvWkFePYrs6j3OrOFimxrprgyOSz9S8w9ss943PKlILGZ9k5E00oFxrTDiko"
    "Q4ib7CHe/6gW/IkBJZppyrC431KswATiBPV+94R8FMMN5gQomFccTTsT3nYN5hGU36Qt5p"
    "LHwMQmvAGJ8psw5HZLjLIx5cx2wrZN7flDcxFmdaCIWGiZ8znQbUuhia97x4izQRVctYrL"
    "kYIty2aDKFiAOXPbEK2K4HTqQjLhTT94ys4TpL/xq9dfURVE+92lodkPeO6ea1oVwenUcw"
    "FlHnjKngMSJKGGyzkd2JCWh4uWjNn7FUqihN2tr2keudWg7X9OKqFKqhV2FzU0K/Mo9GZ5"
    "P1DvGwkUMPv0uk+fE3a33g6lSang6pOfv2lMbKclWUXUHOULEYI+t80IJRao0iVyyaPHBD"
    "vhamA3GkzKmlzoym+q02S8TWW9t841nsKnuMVOk7H48t5p5xpP4RPdcIcELKbM991xuyk4"
    "wI8hCR6IkzNQSZeJH1CASvNqgxJUqxtRnEGKgVY/fuzBjnXEByLEqGQhCUkOEU/MTpUQCb"
    "2hPHkd4IekkSWD9Qfm9tGEzaeQho5GOczQEUljDOrkhRmwFtu093HvOjMGLASj31++0DPk"
    "cAscTugu+uo+WwImXXRGzpq71Zty9vQoe8ygkEt6Ft2tUqSzqT3P1I46n5C3G1cLBjW2v2"
    "eeYwOx5OjVYygklWsgiHAcXguysdHW7/BRDWn5r+rwYIU2TxzXa52wLXHCD+tXHMDdHPBP"
    "4faOEzv0M6JmkQfHlnlBE0Ig1IGSBHGuuH72cFe/iQGjXolmYPArBdbXYBiwRquGDIUNrA"
    "BFxFIKUAXGkpI08bGhAeIwWUyriJblicmg2VAWKgiQ12kihFalQy7Mkmy9S7RlTC9oSDL1"
    "xeG1PLEoyjbslH7BtmQvkD/3iehMdRMdgfvlW0gsLJeoL4/O5YnJIF3dMP38/RwG8Eqpun"
    "RRznBeECn1iIhjjAfGVl/EVfWKgyfoN197hKwDLQvUbGoLAjW9zhaxRgs7bRAj1X09oxlJ"
    "lr3DGmHIm6AV2WP2CT52CU3Vyx8Nl5YGTcsMVR/8aczeADD7h9ByO+8lWIGojROpLPtjcu"
    "MUpe6ggX47qIQ0avjyN+UlXPKrQ/LavEwysWqSgyPVtmqEwAExkIl0GyT+370MhWA0iGq6"
    "mgspn3wwycMTEvSCAZQ1YCEpjlgHihCGBH1aB3mDGpLiKJbP8A5Ynam8XB1uFqs/wGLXQp"
    "Uud239L3HBS3dixgs8HtPsi15RO+orHzQnwnc8hl071EUQTiJq8RsblV31IMFOfcWCodJn"
    "Ecw1nDwlagXQLHfSLLpqJOMZEiNXN5V0u1oTZTWQirTXbhIyKtSVGk1pCXQjCoyewcyn44"
    "Dy/uxpPJjTMOrpbjqUhBpVdYzrpTiIVDNctC8tkkIXHWOASQ4SXQwXGcyI1G8Z7T3Y/BWv"
    "oVeL2zClwrMw40H71rLQn/yFupOJvs26tDYcB7gjb1nbjnKSVj9UQ+Vk7/69F6PDo/Oj05"
    "Px64O/jc7uPdy7d3Ty8vhtpb36X2/PzX+fv/27+eNVOcD/Nhq9Mf86vSgH4b0HqWU9hbHD"
    "WhaxoScPz5SGW80TsqSX8pGn3EXYk3jpFXz76Hmu5XvkcXdKTd0X7oi+kwpyfjAIiTqooe"
    "N6i+UzhFrUa62IdFIVRcdIomHpIPEHxDDWoR4g9r99rALwyK2GjtaApBKrpOuCG5KnFTHg"
    "UhsLI8XfeZENyZP4h1xeY2Gk+Jtlix55s7yJYzaVhkFreOsiWewirVlR4W1FlTTuq99T/L"
    "qdzDdmkdCkVwsFLTUxXq5m10VbocaXzr824L7BhBxNt9K9TlO5/27EvECUbStSsxtgH1Lz"
    "9XvWyWl/RILC7Fos29AiHOP250siJ5aUeefsXbHNEKFl9W4A8qBmu6rOsHsgLEVqaq8puu"
    "4FIHEc9LC7ACyLFnqnlR7HJLsqlGs9Xi6RWpoJUa+KdiaNwG/n5kGswMmggdq99wGDrNC7"
    "9DqSR6SGjmt7QBsHP9yqHokhwtxxPQ9o45iHW8kjMUSYva++ErG3NIjgbWsNgLZlLutft+"
    "bQXmrF5DHUcHnjX3D1C4bo/1BGrVrUt10pBlrV+Ddfd6ce2QVYSNXheiTFITFH7EwJwoux"
    "wVq7qw6SSTb8L8NAmTZIQdRHiatp8fUH4M23d1c1TC/lOEjIXteIpWSvrnXNi9tAHnAGWS"
    "uTB9zm3OcYbBabya3a2VDu29/NVndIIev3s+US/VqdQVPqu57Mr4vSVODvs7vK5MqfnXBW"
    "jO8z5WxvA98Dq+t4A2iwFPC8SyfzCXBlRX0dLTWPXN6Vmlk7hlAW9LqEyrQdcvBGkIPU/O"
    "bOh4/ORocX1VHvRams84Py/1X/eH36/Oh4VP31y+h59Z83B2cXJ+Yo2G+hHWGuAffMteF/"
    "dvCyZn94evLy6Oz16EX1j/Ofjt68MX8enr5+U/WS+cdB2afHx+U/QDtuKLhm6l803h+jkZ"
    "4J22smeIA6qcIiq4RXRz+PTmrcb1+/xuDqr+mUVmI1iGoeaf2VJl9fwLQte4sj7LEizFXm"
    "poKE7lNcFQzgkMLtkcfw4YhRQLFjCaEIPlC9TtaDdsjVUmOb0uzwQXVC9NwZ4UF7aQhy/w"
    "dJlgGSxNfBtM3DU7k2IQUBagAnJm5VBEfZYTEfZS944m6TeyNNLy+EVyzD6pQhKm8Nyoxw"
    "Ebs1GdbRji10+7A3JPnYEt18NHVBduN2ZS9KSJxkIZlSWoJ8PRuXKdLbCg8qIKCg5vWVog"
    "Z5HBqvKCAgcGT2f6IGeRyxpQViKV1T5IIgWFu4nYDIltweARmSLclmRZZh5DPlb/JFXydv"
    "HOOP0gCD3OfJ43B7JQkGtwGA8tuCXLJbfrzc9YZC5PMOqiPZ74d7E+u0bX7LhadtPoVI5q"
    "4GBClUvjt6EGQRz7NXS+hlhRSEvQ0CIuY5DvbpKiCMj9j/4md0DJNNRpdvzmcoH0yAirI+"
    "vwoYWmFRxsVqKJMQtGK8ITohcPDQ+9DgU2MxqKyyZERIL9uHBpi06tbjLbfpgIbq2LYCsG"
    "e/INv3L5RGBFVhyYBKBNe34oEhpyzYq6qxX0hGrWOGBSaYj9tTGc18HFDR01JbBc3HflG+"
    "EQtkEoJWzceATgg8nI8HB5+ej73KuvkYEpLz8eAA01btnSkqrDqkIjvXqwKtOijKhhvKJA"
    "StsWpIJwQeWPXw4JNW7VdWWTUipKx6eIBJqw5P1VQYKVICJTy3y4WTbh4hbT5fkrTiXs3L"
    "7AnFa+ZDphL3G0BJxANovo5ADl2gAjpxuOlbnDI8gKhLFh62a9OEN0ZEJAj36mtSgxNkl2"
    "RS8KZlMs8woaNUInCZZtgEz2GLnVI7k8jRYEE15Qm/CbJLUarvRtU9k3yHGgY/9Er4zCqf"
    "Sen9hfV1NIG3X1ORupsguySTdieH0efpMZCcO1lfp/KuCblh1J7JtO0FGtmIojoSzUUHNX"
    "FARPhaPFW3kflfdyP5u5HT2fq6eugu/NU8fhf+JghsNHG95oXeAJQRcb1ZXH8oTWddrMwg"
    "REoxNTaTD4XVmUFd3SEplZHA2KyZRNc3vbVb9OJmBWi1vS2iIYRtNQnL7HdBDde7BWEZiJ"
    "2plWAYDXTMca20ZZQ15DHnVdKWYdZLpC1bf+Q5pvZHmiXBpR2pjod7P7SDUFkCHJubX+Fc"
    "4MTzCy6bCMeDV2cjE494fHRex3uW0/DhaHz21kSRvim/YqcXR6cnMPaxbgrPK14gpF+EdB"
    "I1TTAZAZ717zqG5DzWdj0sTfYgF5fZ+Q4xSR1sd4e6N8y0zO/pzZ3S6k/hTr4l4ADZz0e+"
    "7bvfpgSKMjYLE2aBJo7PotpPwBTf5UUkHLTM93eJdmWQuvQdd1u3H0Rd/8lu6MJ5vVrr6J"
    "B6KyQGpLfUyt6VbetieN06FFLng6vtVixJ2pDN6lBpwm5JyRmvW5nmH6G2bSm0jqM0JM4G"
    "VT1SoRwJ2OooUO4GPQA6RDyo7Na8tyrXRoZyN+UBtiFiRGW348ktjBgZuhEPcGW9C081m+"
    "ov3f13hpBGt8M776xccviKI8boDfekCga82x6RTq4IzUFc/CY7HMM7AJs8dQw2+XqsISWH"
    "tPUXZMUJG0+gNB4H5bh2RKxBO0eGP57tj1nxerLIoGrHsEcmg+uP3SEhi8ZsU1dtwz4dZ8"
    "FDgpNZb6dg4VhWCbhayh42LMgkwWxsjNtNjxRTxzc21r03wDYuFCKBOvT/6XFT9Bxy6GvM"
    "ip0WRIS+9lR2he4Rx3E3/tABQAcipL630Ina4cNLs2C/wNhtm/dTzImjO3nFPvJH7NHaI8"
    "Nusl4XX/87FaVCZiU3nHHGcgwqgIQzgoPXq8X25v1mbMBYmt8mq1VJ9alcUG5mt35J/+ws"
    "Q6VTaU0ymk0FDI8vIy1ubco9Dy0Nj0znlYYZsj3ILqggYNj37BOeJ1GYRUdJiNBOn3VB/g"
    "Mkoj3qS2GqiTNlhNUJCJkzZcD20hDE/kyaLAMkgQ+Ta5uHJz0mCmoTYPIeDoHWkuIrO4c5"
    "DeoOR9w1ojMgUxVGVCVRBR8ECCj4qOTrIr9NCRRlR2HCLNDE3UW1H5kq5IcAkICaHrK6/n"
    "GDPA6Fwx8SEDjyuvlxgzyOcD0p8JnRZAgTXC64NBHhHUiySi4NYCGlehA51DhCpS6CC5I7"
    "1Afva6NqyzauLCVh87vEGtmuo6WqBCE83vJg5dx4w8Z4+d2+Tj6EfRLKZF05GLPe77kQhq"
    "JIUCoGaEgkQeqPyEHRpoZgW1Mz/AAVYaODgkqOtdDdIDdYREf1ZVgJmC4szAWekEwMX2HJ"
    "BKVYBb5N70gNKesG1TUmTpESdr4joJzF2y9R+iKkX/My90VIw3zAi5BBA/AiZAjN11F4Ow"
    "mqgLwI2fQtuggZQlRdhATtNhchrRHhi5B+fcVFSIrskroIaVumbnBROkpchBRqhrscB1rs"
    "cjmORo4GC6opvghJkV1KLkJaVfe7CAk0DH7oc62OVz59EfJL6+vYRcigpvwiJEV2SV2ETA"
    "+jz9Nj4UXIdH2dyjtehOQOlcx1Rt+NXznpiYMhyb3HVfFxtnbxvF/xGZ4HFLU1uSvmU17K"
    "EuLaELYvTRgpwNsO4JAteRfStnsVf32guFveLj4VgtOyzLcbo3f8rEKz3PNzzLLe9XNc/c"
    "5v37BvftQL2RoElM+UUM8mcKLlenbAMcz35GSsZxSXxSgOYaSE1xODXBqjJUAfQFS/G84Y"
    "tvCSVVvWN/V/y4kPfnFa0FyJC4nk0HLEtsC2pdCUFzho4mxQxRc4ODkEsNsPiRZzSxkDHH"
    "yoBuhgXwoV3K5djTnkha/vdEoigSrU13cIyhj0Ia7xkCIIsKqv8xCUMaxDXOshRRBgjX+C"
    "+GYkH6H2X9lRqr5DwbK70/CN96dfa7ApS9yf1cJQFWlK0sb71Sw+B+hVXwABWruoVcG061"
    "4WX+bEebBhyWzb5RoAQx2ddbNfB2CFUPgkCLfBv/ImPaTzJoVLAJRACbgBIoUCNwLoEvn2"
    "H1jdlxGHSxhYXhdD/pxCIeucyYVCzvmzDIX8e6cbCtnlyzsU8h3Kw9EvJw7Lhp7oB82SE5"
    "FF8JXzcrZ0XYYSLJJqQNPYAF8/Uq5uKum69YywGkhF+s1oVEapunR5fEjapEKGyOzDSKKE"
    "3cs8okl/+quho0Eo0gCBCbuzkyKabIRQxKDuCkX6EfDd7uy4iCYkIfAP6sJQpChhV0R69H"
    "TSEgJ7/suVnCDifvfXax363V/XJfp9gGwWvDBS/J0yW8RYJPWQP9dFXBypJtxSWK8Bt2SO"
    "I8+dI4EWQjzj93KUJBMnUDP/cC4TQSqFtN9kVWy2q8qV9uu2WH/9V6Y/zOYho2ehzyLhUs"
    "EhF0/tVWuX8JtjvSrebU3jbWJq89vk6hamtq7vtjc6UeWxXhXXxewjUolpCP1sLIq6GR1z"
    "zwiuSDNOlNDaevpPALNMrhPA1RqMk6/64bLJ/Xs2unh7dlJl+T08Pjh63Wb4BUzyuF4AU3"
    "20x1OWV2u9Xqrg5hnWBul/vC371iQ6Pnjz5uz0Z/P32ehwdOT+fvm2nK2av/99dNjU/+Xo"
    "4qcXZwe/nLAKaseGFwZT/aRwyZAs7dACbKufu7MORidIghyarpJxNg9SdGiInEc8B/vJC2"
    "vkdxnFJKC+96B+O1UlP/MsZQxqMHXm+LpHpFDBFe/wkxzywhfs7gUSCVSh2NazlDHoeTfz"
    "EREEWBVbeJYyhjXvxj0iggBr8ylWoWy+1iw+U54dmWErwCR2QTB0MWw5HQ9s8wKMwtffSa"
    "oYvnzvwTNNC7CZ5YTkWiJHyCP0F0H+xUT7Y3bcnkxy6KIriTypHL5/KXFoFfC3Een6MndC"
    "hDZm50ODjfiM2DV1H8QtfRq1WagPhNwXRIDeLfC7gQfkMezeViI7dCSGZEWlc5tFqaMrq4"
    "zOsoQQImt3rpROE7xPnZjmXFU01XslA4yCUESlTrrN/CG9Ui/hN2BXulF8DVqijhMkYBCf"
    "IXelAO0XovuY8akFSwN6zHglA305lGOmJem+WhKPGagXvG7ahW6UK6heYwYwSK8qdqGATq"
    "lurbfZepbDkwXPC2tYrSe3xboaqYvV9Ks/ulkvbqdeLtqsoaqr4m6y+hAc39irkYtl9Y55"
    "dcyMbsMyZyQtQTp+te7BZalEHCDb5a4tc+zi20nPQ5eAVaYjl4BnjujMgGHPdyEDXp6d4E"
    "OXuoi5Ywsd9BE1itzzHL2d+/zy/K55vnVqwg9qe6MjOdFzhDzIcLDmmOF5GTRQxT75FIOs"
    "0AUe+bQ8STV4U5wOvkfIww4n0Ow9HsiggdqtxwkGWaFre5yUJ6kGxQEMQ8eDznv4wjafxK"
    "g4eGHoeIx5D13Y5tPm7FZcGhM2RBGztRVyD1XLN4lLGPVG0PCo8sW5kc2mx5zORRehjYy9"
    "jO65qABJtM1iqwvYgJTH6pZzmaGC5hXbQ2/Ht5msbv4I75vM5uZKGZbRf3sk607QbrQyZT"
    "7aFJO7KKuqQp9NnTGFLJu6hlXWTV3DU7Kpo4PfGIZZNnUNr0X1XFNRjTqP2/1L3xQ8F2OV"
    "6u/+pe1Yr4DkXa6dZoswsM0mWv2xmncqCy/lZPaHZI8o9oeYPpzwTPlQ+0OqdX5mt7UbpQ"
    "sndUAVged3Zq45HbUuhqfcHjDU+eCKNwasJEno1YjRwW3mRgaiG4GZe9O0KoLTrRd9yjzw"
    "tL0XSpCEqt7PIToe5hD7OaL5JEb1fg7R8RiH2M8RzScx2vWUAl7zgeKQNcWZQTVc033WrA"
    "I13dV8fLmeypX6m2o0iUe1Lw1oeES596Wg2fTc0WVfStJG5pDs+1JGAPVurdzyzeY349X2"
    "9uvPRjOf3BWQUdBgVQE8Qhnuzhbz6cxeq7BcnjyCbJaLZheE8+Veb2YfC6qk99OURSlZkS"
    "sjLreh86yl74bOZ5VrQ+fztJ0NmVW/y7kEPY62cbYQ83vyiGHY2oZTmvnJ09mfqi2m22sS"
    "Wy9ed7KtF0Pv5i+vfICtF9s6mqph7aZP9SBNp3PovGHfJ6Es0SL58Qnw21Gb/u6QZJEu8+"
    "aDLJ8dpn05RPleJEqeEbJkV5KQJQlfszWh6XjAmbcmXPNJjJqtCU3HY8y8NeGaT2Lk5x6O"
    "vWLSyQxMOPmYD4903ctR8hDthy0zurDxJEqz5uqC0qfkUZpa2VGGjSOUQV3Jm0wEwWXup5"
    "mCNgZ8oYlqBz7UROL11Rg+osKoh3y2KbQB9HoTqQXVI060MM1bTsAC8ZNOBLXiZacI9SX1"
    "wBMQh3qgJqLbxHNPOlVyLwHR7Xd5ECiqHDRGOQLxU1AR6kvJi1Cgb/o9DEX3Bf17n0eHkr"
    "1Fvxb1T2EqsSekKAL5S1IR6kvqQSntsP0SOjx8bEpM1qmrOj49BTxI5iGp1uuzT7h64o9N"
    "rYubu/JbOb4rqsesvnoX3fV2vVncFcKnmGztdJSDVaOIbVO5o48s6LC+XrKQWW8/GfIkxf"
    "jL3CwsB7diDmoM4E+KSEB6lIgRpcUZw9aamtkTeCbdy7sEmiL3PaEqmn+mNz0kmQZjz30P"
    "074coty1FCXPCFniWkrIIoBvbUuL25s4WcCB3Wbv5FYCBcyu3Qzpc8LWdzSWRqIChRuRo4"
    "zCzutK5EUQYNW4EznKGNbMLkVeBPVpbLFuc8brV3nrolTVZvx+sn7vL8aePQmPJxOLwdVi"
    "Eysufl/OVsWapS4+Lj6gFR/OSvnt43qNM5sWdZoeYim4XC0+zqb1xGi10l59fPr0QYN4MZ"
    "+O35Ur7MWKXJ8ywbL0wq/76WiwsJpNf7dCjxuA46vryWR/krBnlq615rX/6ojTXRWgyZpo"
    "hCsejF7lRhvjp4/+XHyXmnNZOlL0IPhPJjrkGh9byDAeNSNsM7kpmn34V7+ZYiQwulmP18"
    "vCj0NvxtzV5Gp222QCbX6FEetmo5YMVM/2OO+71eJubHouxrCukeY27HXpzYKWlNlpCkTm"
    "9pmeJffdZfqscsVi+DyRxbU5XP2Sy9j9aZIxsNc2pKL9nWJK8spyrdtnmC1XaqR/ZHtXht"
    "5NzV75APtztnVyKejXVl3FZgh5kANcxWZl0ECV73ISDLJCl+xzkvIk1dBO9Tr0LR0POviM"
    "ZO9uXwIFzG6djelzwtZ2NSVNUgX2Q6kDbql4uN4HOHsft62L4XXrX0idD662b7EkSeiSYL"
    "awPg8vX/gabFEAo1vfEZFqPWBp+ysZmxasUBROJZqOh5jZocQ1n8SocSbRdDzGzI4krvkk"
    "Ri22GKYBsIgwBDsBabRWggGPEuw7MgMmRUlqwNu0dMGPyHn0wfYoM3ZCjLT93ikeu2IpIz"
    "ad74oR33h6tlVeNOJpI7NuzotGMQHUru1tvR8YX0/WX7/jbb5tjpa9XH3gplFdI3bXaL29"
    "+kdRPwIaJPyj6sTYbD4twztP4M2nabG+Xs2W8FLTU+vUWK5mi1XjXuF4pF+WWpQTId8z02"
    "0BdLsoOwv/+m62qlNYrpeL+RoWlj8vbvGzUte3izX6cT3ZzNaVb7i1B+MY7XkHqwpsneC3"
    "vsOYFVMn7UkcKhSmHM/TW8y2o2/WvIAS41XXSDNi3knP9zy6PwP1dZj6rHI5TH2e7QSCrq"
    "9tzTkmzuFIMvJmEcipKWLSQRK87FTiFFb9cNk8v1WnfT06PTEva9X/qv48Ojk8ejE6qf9+"
    "ORq9eH5w+Lf6NbLT12+OD8px1z64FbQFpiUou1dMPiJGA/DnMs9VbH60QI5Pf6kEPDk9e3"
    "1wXP3109Grn6r/vj17NWLlTT5PdjKq2Z6+GdUq+uXg6OLo5JXR1vnpcfM+2eHx6Xn5F9MG"
    "mLXalrwCZL1PCX8yb74yfzJD75YlXvkA/mS2dbQCg7XdsNLDtOOOQxh80HvFeVGtkmtLv6"
    "I8EIii4mHlDgKiWxfDk3tkYtT54Eq8M3FJ0tDNekGJ2C0yOKBupZK/W23bUmgdOzUkzgZV"
    "3aVQjiTsZhWjg9sufRiYypfsNRBd21Jo3XoUEGeDqu1RJEcSdr3E1YG1q2IGol1WZ+/Lpl"
    "0ZpG79GJBmgqjtQyBDEm6zKdIBbYh4iO1WK3s/ural0Lr1JSDOBlXbn0iOJOyrT2Pvaz52"
    "Hgh2ncs1HWGkWEg4suyWEJVPoqa268bG59JFRRQTubUYkiFUQ8uVXpooTsZouoht5D0Z45"
    "pPYtScjNF0PMbMJ2Nc80mMsR0f14Byq5cZnnjL17p2FNic04cDF7qUs6Nz7SfhNd4mBbbG"
    "HcUAM6WZ4RimgmWxczyp1sPOM8UuhG2N7Ct+yzhthrK3cwmaiBFmezeXbDa9+PWOKzQL3/"
    "Ybzy56B1sGeJyT+JovoeD5O5qMw3e//ZIHD94N9Hn35JFCFr1uxxFKYfvv2Q0LnX/Djqot"
    "PHfmKHmrHhZk7Hw9GAHu0FBt2QFppJvbesDC/YLcAzuUTaMGvbUDYo0qfKvfjTqE1u9RdB"
    "gBkDoyt+8EtHQ0oMNy9aCgOEQMAlUHQ4Qoz6wlWuAOmtKPG5pHB235o+hzaEw4pjBhh6HF"
    "MOFH2OdQiHS8efEn6pEW0kasxqsIRldQklkpUDyVLvRjCVKr9BG+JbwbnQjHjE/SYbQgcn"
    "6c7Aq4dGy4ICz1yPApI3bgqoFR4f2e29MWCKbQgH48hLQKLfhjYReaEI6DlqDDKADEES/r"
    "DgBL7d8P0FEPAUAc6X8QB+QPhLAot18FSqhTiH5EIHKdUvxxsTvFCEdHQNNhgGD6iJ9tZ+"
    "DZNLYBhSSNLSa4zJ7G1m9jyDS2RDsojS2F11cjyNlIq4dOYxvYA05jS2lBl8aWFMamsQ2t"
    "kUhji6k1aWx56ksyjW0oDpkPk9dtKo2tSpVsblKy/U65SWPKQWOUI5CnseWpL0VpbMO+6Z"
    "nGluwL+vdeWU1TvcWksf1nMJVoGluCQJHGlqe+JNPYKoftl9DhII2tlKxTV3VNYwuvJzVJ"
    "atF9I/O7vRnQ3gKofvXD7W08fc3FxcrXUfH1T5qUuHU63ep64R/kkWGHV3QRyNa+TF8wmt"
    "wtJ7Mb2GTIzlYSsMt6+amsuJJwW/W6S9XxCtVtMZlGWVUV0mwimai6J6DKdiErmE6iebfQ"
    "vkJ7NQuM6J63syC3TBe0INvqUWY3A1muhwfnI7NAATGAdvu0d/FTnUdqdFxW3K8m9b3/vR"
    "dQeeHqYiKYz0dO6IJwVQKu1BICa1JQNoNNI2E7sUWpftjbx5ej4tYjujgUYWH34qDKZfZb"
    "UlEZ0LrNJ4hfJYqghbeJSIwoMNb7uvW5NkVIEUcZu1YTAxnerKExghsn2SGyN2z8WsnkaR"
    "GURP40EimVRyw32ngetaAmfw0jhtW/iUGjDG4qZMfH3MiAPb7qaq4rib2uhjbYVdpi/W+E"
    "GilYhfBo0ZdoCMShNFHU1fdNjbZZYPIo3VdzCHSm9bjFNt9gvcW2G46Ixfpf+EEs1klBOe"
    "zhx9X+O+mp5wijYANs/Z30vAwaqOLrRCkGWaELrhWl5ZGoQXzfmiPULZLy9nj84jVXu3OP"
    "c9evs0Dv0OOyS9iISngPm6FTLRgzd3fsQjZTuXtn09eyc8Du0tWSy9loY59aOEca7LNwzt"
    "vryfTDEYLOvR9JQpxLDR2sQJyKGBGK7nWTVIoNReZ+5y94k1W79zV1zbs/3C79m77sTU0M"
    "/IYqMaPoN1T5J3RmOxWp3WtKX2nmdA30jpP6Sj2rpzeXkSb7bS7z9n5ia5mg6GwFFJPsqu"
    "hgDbRcErXwG+9Ic7qNd96eZ7bdTM3OPe0TZ4PaoWdDOURTXdTpEJtSOjkdMs/qKpeDE6bz"
    "rA4YZIXeZVZH8ojUIM/TwJPGoWfN1hATQoJXkbOBJ43izZu5ISaEIiSlLl0VpYF8/U8gp7"
    "Ppzubj3yar1WTuXukKiperxXWxXo/ni00R8HGJMW8nV4vtavyuqE1H9ahXKd0Kw7le3C0p"
    "mNeT+XVR9in8fbJeF8LHmOuq/aIVmLe3eoctGIPsGa3QMMkUpNBwS6YjfXN8cHJico6eXx"
    "ycXTTpR6usrCP7j4NSUcfHfjrShjsyMChtUCGeoLVhGVqkE7r9+VL+CFfDMtvzW2QPiQ41"
    "MKWdek1J/mN/qkXqu2LtRLMpImgoOANsgciWhbDEC6QIbS6YgmVRVIoI5HqalGK0cyoCZe"
    "fljJ3WtJUSXdtNAVFvKPKOAe1GYCmWpoiCApR3IUo0GcGiWHYiCgpL3kUm0WRscpAlLApq"
    "kxNAtiRFoKmI7OHKTwTAI6FQBMXZoARcI3ja77vkWiRFhDHBZYN/DdIvyAYWyCODK7r0SJ"
    "PJIPuXHIeGzV9txHVlVxoZOsqChwYXueQLVpo6bPSTPsGMn/ExH6bR+DzZ7PQUYzMgIg21"
    "rQHGpl+Qc0715ZHB1YxNQCaDHFxAHhh2cmx6dVX2C+mYb+Sg4ARj0/NMKOwYkJHd6tcBth"
    "wW5Ru9UCopcI1FI0Ip+CDdxA4UkLTsoLZubkaU5Py8A5ACC/d8bBoLD8noTvbqQAsPivJh"
    "h1JJgassHBJKwQcWvgMFpC3cr62zcERJWvgOQOofFAyc5M6VSXjGHxlGs/nHxez6D/rsYF"
    "sAngkUnjWs19tSBgPAybAtwC+bxWZyGx4mlD09bX8J38lLnzPM7ir/V9my42wrfm9OSXq/"
    "1TfQ83rZ7l/arXSEU7CRVx5eNIOi5+mF5ZLp+MKy6/P+neWRPAN5cXbw0jxSd37+1px5nP"
    "48OnvxdlT9+ebgyDv5sEydNbaP4FW/KE4nLCc7PNqH6Ca1o1/Lp/MxR8gGjzcnWFhktffq"
    "6GfzlN3529evR4Sqqvux5cy5DmzrPnXl9EGVvOP+ZWvxXhGSs56P6F6thm4tW6RD907rbA"
    "kWifdRhya42NRpV7l++qHsoZpX8++//tDyxWdI9DgRHSIRpPZT3RTlP0Yi20TrEK+i7mW9"
    "kIpEk+09PdgWtZpqx5LwVgckICFkvsWB25RAEZ+rcIRZoAnOV/j2YzBlEdpBbRJQzohs0F"
    "pSfHUXkZHX3eEoOkcQaW2r+tE6AkxuKYPBeJ+FfJ1j20tDUHdPSJYBkqKDYNsxeODhKLfS"
    "lzz/JOAhnDgsRc7OjUoVnTXlZ7aYhAac9dSWajSGR3Fui0lIPHlPbqlGY3iaVYHAy4UoCD"
    "R4mRG4uLK/80TIJAAr8mwRNHLAvltraNC8SwtUlHmzKCLJejI7roifFm1IZZDCyIMATL7Q"
    "A9hYTP52GlWMP5+ItkjvCxAMv0G+DKE4MrSqARiSyRD7429g1Onh19bVjUBAR9rtwOAEY9"
    "B4LjUG7CjovjTFwHTtj/lAelII4Kks1qMRQIRvWw0CM22lTUWdifpEpH0OBkhgmbXrSGOY"
    "loDuNN/DZfur+S0fulaENDKVTbYkaXS+RQ6EMG2Ppp7OHD0a0hoHAiOwxcbnKYPR+D+x/K"
    "Ygn/iGX9zppQrEosmYfWu+UCyu2ehXOfDBaz/NBDH9fQae/owfaVIEjNguRwUvAYR1L3M/"
    "AmDZD5j/HzQBU/9DgL62whTXWBVkwn/X1yjXPwSrSvOPWm8y/LemhZP7hzSKvP404SWV0r"
    "9tn0oLTusskchfrCcuMTtqtUtOdk4HaDgRdcVJ+2nCS0m+/lbx/VL1I22jn/rka491BZ2b"
    "/8vs/VgyflBXnoefJrykUvDLhtnn68Mw3b6EQtsFmZPst6FNJkLBD6Z5RMS+xLPlW1lvZ/"
    "OvPwJqWqyvV7PlpmmuDYMy/H7dTuYbk9aLCkuqMkRVT59fF0yF6Wx9vdjON0zx5C5SKIl5"
    "soslSURSuHBLBiRV3Z+OSqqrpVkuV4vpNpGcv6nTLzipljpPhFLNKnOYUs0T2Bzk6RVTUU"
    "s0T99QHWb7IwINg4RIlqFxO6btzx7bP+GwI2E0ktGIN0xcQ/ZHOsSJ5NOOJ8fF/JRP1GyX"
    "xCNmpgqJgfRgn+YN0CHifXDrsU2pmVPMP8SbUZ+IB9dOhTl3oWHbUmjqAACKOBtURTAALU"
    "cSdvsl0CEOviAM2OBjlL1rfQkUMLt1MKbPCVvbzZQ0SRU032gd7vbDzoBtVwfZO9i1LYXW"
    "rWsBcTao2k5FciRhdwhgAXQ82GFCWVDzSYwdgloAHY9xmPAW1HwSo7dqVDp7aXIecbA+zQ"
    "yZECOJ3Fv6KgB7a2MGZ1sjM8iWcdpy/TW4xnL9RTpnuV6d3JbrsU5bbrPO72S2AW3EZt1e"
    "IrfBAgGSaN0WRYHS7WEYdLY8MzbLNv0N6XaKRtBGviUDnKeRAuhccv7Otbk8uJx8uitsF3"
    "/FrrO+zisGwV2xeb8IJUTZDLN7vRivUtOVPR1KlksmX5JlJ3F20O4ezKvnnTDLpu07J5L5"
    "6bK5A3ZxdnByXvaOSRd41qQNPP+p+u+Lo7PR4cX4xej5UX3J7vXp86Pj+iLW6UU50Kv7Yt"
    "CHQmtW5D4hSO3k0xTld5qQbVKzq60odZWA+iSQvA4S1KIAhnhrxdDlgCXYULGtxyAqtlGY"
    "hASWd/NENRrDo9gyYRIST96NEtVoDI9w2RVWJ3HkW2zBxqL2pVti0WS0nWVcWHHNRntG0S"
    "tMj+TtjURPuG+cTGb3/cNy26J8sluOujVs+9Vuv89+Au2S/errX84mjnpjp7x9V8LrzaJc"
    "RG0mHwqLNHJmSi9zZYenD7kkETTTPtkiPNPJk++65pQ36XXNMs/Jqc8Rn5nC41JhQuqam2"
    "SZr+HXc6nvswJ26+VXcL8jIf3+ZfJmEz2tSZ4Nye3c6xXnX9qzbVOfEr+y8NYzJmFhZb39"
    "TLUrg6TNz0yQZoIoz9VMypCCKz0TI2hYgHlPxMiWhbA6dSNzHNYXprIjRYdhwdSoTsANyF"
    "igg6TiRo2n8OmTcgMyFt8g6blR4yl84pMgiojFlvMciG44PRQlTiBEERl2mQ59iCZTWIQb"
    "cUzCosm3IacaTc4ZnVI5E6T83JE/qTPZfAqpt6rrABZRs3iD1WNeyIQQiq1yXbpd13eSzJ"
    "K30464+H05WxVrcstLbKaCRfJs+vu4lWBsWT37/t1+8hMdI7Wd0VawS2Qra5WjjNVynHVU"
    "xfW/fyuu3i8WH756H8N8cldARkGDVQWQdTOEsgoyWz5+BBkU9SdlvPm0DF/ywjWbayDjd7"
    "PidhrUfWJ3jusSyTUMjX+COJXWOrtu3z5GWqyfdCuokulsPbmqsrq2af+8p8fMlnNSmUpU"
    "aeuiNIANJAbem+LjbLFdj+m6RJVxOfvPbl2/Ml6OxnB7ejgsl0zeDcvOWhvKiFn+LmLQWB"
    "ukL38mA9MRPTRGBMgrl3HERotcGEENzPUJwTWwc8jQFcp4ESaNAvzDKuRzZwi4GwYIcF0i"
    "6s/W+DHIqkQkCTGU8GtuQRWGLfT+0KNA5PkhSO0XrSnK7/Eh26TWUK4L5btLTELCyburpB"
    "qN4VHsJjEJiSfvLpJqNIanmS5lSMwcSmDwvuA5QZj2YuL7X2Hh+pwnJaH51XJio5qPIXXr"
    "CRk6U51EZIvyYbEcoxNBPWMr+8gnoieD5juQcSIImowhItdOSoARHiResn5O+FGBdCesYF"
    "lvr+2Gy+ZH4Vq52W86w9psirtl52PYUgkl39Un7uCvbptJjO+uFzcHk8VqtQhX5PYubZXS"
    "glpb35W6mZVqXMynlpFiz+uNLqOEsUUjnwMAIbAoW24D3J2ujD0ldr+xZsR738ods150fq"
    "x6Xfz6DXH+nNBtTJ5Qx3qJLJ+IwRUfq6AFRnS3mQ0NKuSwWvwWa6Ay3QJYKjD5usOwUVaD"
    "tlzZcT6D23LlXk4p4R7R/g53/cvJp9vFJHhGI+GxeDebz9bvQ88CtQPdzqZjr7/c399eff"
    "/ku6cVabNWvn/p9Ycxaqd8lH3eM2g3FJbFfDqb34gHHCSEA84biAnZ3Dxed+ZllUf/3pvR"
    "yYujk1f3JGMSSxL7krnapWXpwZZEOqDGfhvQ3inDIAqopROBnyq+2z5RHHwzoHJCmqZWJq"
    "5mNGFQrIk2YVAEmr9nEn0pMPv4isLNZIGe/Omrun1QXz9YrDc3q8KQTZaz8YeCm8Pfvj16"
    "IXWqHr0enV8cvH5z8X9jvlWmVjYXa8uf8LRWcDp7WQ9Pj48rU7j85vDyG8K9OH4/Wb/3uT"
    "57Ar411wvgc/12/zH63q0+bd6befSb56enx0AVwcFAiPV2st4YJztZTL1uFINEvHXEVGc8"
    "n41l9fR8Wi6ZPJ+WXWfPp2UA+px2l9XFmF1pGJCbMw3EqC4hwq1K00EOMlpZIgcZQWontK"
    "Yov4OMbJOaq21FhYMMk5Bw8jrIqEZjeBQOMkxC4snrIKMajeEROcj8yiSGzA6ysL2Y+N6g"
    "FbomWEoSWDAp5ANGNB5D2X5jlCAhIT0/uEo5IeKmowjdZ1KS/JikIrCBw+4gDbJfkBF1KJ"
    "EQsigrMkMnhO3nRx4cOp8pmaistGhAyHzxBgYosGh/bafEiElJlH61nDip5uNzMJ+ml5z7"
    "mpyLAJFJD3szm+/dr7yo5byxWYyrZ1w/1fNwu7itsN7ba54aTM+0OG1uR99uuNJ/eXB8Pi"
    "JW6fE8jNeTu+VkdsPFGf1r8ybZvFWxBcCBaH+OMqmV+H4ynxe3BHlTkuSwvJ1cIzSuIEle"
    "v1u/bh7OrbLnGqfoFP5EP8rLK+VqO70pvPtKzcHDtuzI68UaFND3l6qSxdU/CndcEQQafZ"
    "YdqR0vPbekjk2mPanj13lT6jhYY4Ycqt+pIAvEwLNoKm6mLBKxcWaNAj+qAhmW5GO79pXu"
    "cgI/e3tyUrm8yj9H5bTtPR3r2LUm7diZnxS3pBwzMBbae1ft713Y9rx55fgE4w4ycoXxgK"
    "q2L4vVDKRscNNOuxYwD9c2Uw//848/7AXkrArGH+ZmHes98+v6yzKvZIZKdw8A1y23Wgsf"
    "5oWeE2ZMi1wnFK1dkdiy/M4TulVqadXqVu4+IWhoSHkdKGSzUUwKFwpBQ2PK60Qhm41iEr"
    "lRgto0jsyOFNBiFEK9fBJsviEBBaT5ftEvKgYlGTE6edIwRRtuTCKGGrxGNCRcfqcd1pNt"
    "QAka2kwHxRTZcsJFj8peWxqmH8MdALBaWJhz5vQEE6HWma9PpUHuG/EO0AtM2VZVWnNAxn"
    "wTh8cnMWuzhdQYtaVgOtbfkwKDDosyAm5FEmDVmXJLI8frm/HAmAUmbCoqDdgjos13YFwS"
    "03U7BJX5+lRMlxI7l7ovvd8zAg4FEiLWGXFIJ0TtW/HQyAVm3FZWmjIgpM15aIASe242wC"
    "prbmmYXkWbbXMeY3/NCNYXRYRTZ8M+lQhrcP40IF6B7dqqSssNyBhnwYDAhHOw5G1xUJ8d"
    "g5leF0fNRTEYj5Fq2DkSxhKhE6o2QvtjRnyeHBKIuhHnEUlg+uNtOKiC0dbUVA42n4q2z+"
    "FASUaa58BUmWpIx3Qk7R2tLy34JRmRQ7HE2HU2DCnF+H1r3oUOBHbtV1caNyKlLXwXQEW+"
    "Fl02FIaO2XdnzIPCNhz/ZsqiF0B9Ak3e+AXUXoYABnBAbn7Ex97md3iajZ6ltGd5+hiI21"
    "mdirk5rVEGQaRTR0xnN8U6SAcBw7oFkRQdLlldL+6WxWa2YS98/Su6QxLdcTW5/nCzWmzn"
    "gYDtOWc9uDdjdA3M1bgre4zIgNIGMZR9uiluPtGFk9tibX12DP3OgyCcYfUNg2gZ5QqEaD"
    "l2D4VoeYR9Dzm1pYlz8JYhshb6jL6pIGYLTAwy9YrFLH2rRDcKmjI5M2TFiGVQg2OMztw5"
    "A5KdupPU7lPqSgc4eWdaRiuDsC5/qhsFFxzvAlTBAW/HtQ7VGrnG8caBIo6AouLgZI4loJ"
    "tOYNPEE1BUHLbMMQV00wlssriCDqaXFZDIBKULbUhBwsm82MZtZlhu6xbFrQhB7uF/LSI7"
    "LSK3ayJVXr2tKVbvFqu7yfyaXjyCJwHaFScVLPuZlomhuVBmEWT8h/OANus/Ns18y1DLMP"
    "9y1HLOsSy1vKxVoeR561SuO4IZsEQUdtsW61n3fqyAYNo30pXgGFmfplamSTFRNGqrhCDQ"
    "VRxumjJa7SqR4II/dePgDZCBlsSkJImvuVM3cHrIvuyYOgU9mPAyL18oadTwxTn1RVzyq0"
    "OQZ18omVQ1nbYcmDqpiqG2IJQoQuzdtiSYOoV9sC0KJYoQu3bL4tOl8A63hQmlEEKtPyii"
    "8z+eNg4Zf7VMHFuuZP9RwVRakJ0ExqhVmgii+gbXRuQ8kCMRHpZFyVPDYXjgsRO0yNqrM3"
    "jmzJCb+nOeHqaFEWpB7+gIKaOoB3N8QBl27wBZb9obf2rPx23x0dyBJFIOlm3NzcqMfOiP"
    "fOSvw/lf+aWcdE3MpcmKGDCqin5bTZZL5nGBbkeddRJCi8emfP92f//xpDbmNgGhn9/O5r"
    "0L906UpupMeF3UFKaVNGK0fch5skpg8/XEJYNH+iuLFvEj5V7dE3GkLcpd/gQ+xgDzWZrs"
    "92vcvYIkqybnoCTvoatpp5/6BzPPchkNm0STkQnG40rNnqbY6l8iYF2XELH5XSNVQxKRK7"
    "16txWhRGaavlpV87Qg12zLBknj51MlZDkflUPg5HC019aD7dBViEbm27urgumIl29PDi+O"
    "Sox+1fsP9s5GF2/PTs73ym/RzU2x2js+OHn19uDVaG95u7xZ/3q7d3C+97/+1+X8+agcsp"
    "fzvfJ/b0ZnL0/PXu8tb8aT6cfZerH6NP697Izx7eL6w/3vHj9+9mh//8FfTOW3b14YD6jV"
    "7Pnowvbx3g97VfrJ8ut8/57Ddq9dAtTukB/2Tka//Jv5x1+QAPPFZvbu0/171Qy6qJ55rN"
    "hUd9LvWQEMwHrAlb+MTl6UcJCKGe0wev5QFMyWAfCpKnbT8dHLvYtX41KyH/buGRXeq51n"
    "p8cv/s1qz7rBLn4anTiYo1/+sleBPHr5F8zJOIwxp7/+sHf/vCw7vKhX49t57cB4eXb62n"
    "Zc2bc31erMb6vkANo6Ozg6H+2N/vNw9KbWwr3N+8KoYq+k35ut96oP3Xz6p8X89tM9cXcY"
    "NaLO2KzGabs/PD05vyjlKifui7OjV69Glc8QUJZYD15elCVHJ+ejs4twJnhRueLPDp4fV/"
    "PG0cXRwfHx35sfRy/2SjvcGx0c/rR3dvpLZbcne/eNuQZd9KDUyejwLT8MkQZisvri8Urh"
    "jZTgXVWuvcslnpEdsyW05oQhUEgAmcHV9lgKVdMyj4ldf1QmyaxByl4s+4lfa9aE+ENvNM"
    "wuNM3A6LDYbOUlvuSNzZX8TsPBZo96qk9i/UP1hxXR/MsO1Qd7Px8cvx2d793ff7h3U8zH"
    "5YJpurgbb8tl4P1yi/2o/L/6xKgcDS+Pj8ph/uK0kv6n8iPnd1IzB+wLeuB3s6oZrwyMP9"
    "BJJ/N2OH/WN53UdesxFSw5GwsQWFN1VhKovOcJXsgr0+FdyLTncVPIzKrKQV3V0V6Jd8Cp"
    "CKgYctEJEMvAzWJ+hfznPpH20ccAVu+EMYIr9N+Udt4nJArwJ5f1oYXJDyg4whi2rMcSvA"
    "BpnIrDCI4wgjPvEQQvgKA/2xlD1ZvtAbDMTrP2pOOcxme+Axpo9YhiUdWluQHVTNNY+NmE"
    "5ZyYS8xfueFQc0nUF2pKF6u78Xp7dTdbNyXq9U3NgnEolR/3jXGgdfL3PYxkpde9WuvhdN"
    "lRnzx7XDx7lOjbKK3tZKBF+ymUPl4bayC9QJ1Ni7vlYmMiSTo+tpC+qmI4t7FjT59qr7Is"
    "fpuHbXwL3ieoX6/xHrVhLGIyX/9mGDHP2WS1pNq/7Ku4eZbs++/+/Bi+ceO/gVZnioUv25"
    "R97bOyEv3/9t63N47cyAP+Kou8uQ2eHGB715sNkASQ5VmvnsiST5J3nwAGBiOpZU9WmlHm"
    "jzd+cd/96W422cViFVnVXT2bgxLgbuVpVrF+ZJEsFovF76/v7v70bVkReVqviEgXtIqYq0"
    "CniOv97mb9MGi/9LjeLrGj+XukjT37dF5pzgGKkYZkQ+Fww+Ojy+Oj1zORWrha599/9/Lu"
    "2Z9itXCfun1sB05y9tDQ3S3rCX7zuFkOO4XAoxY0IziTiCthx+c0d9HqUX/bzoBPa2+No4"
    "ibUxp+Y53eEfvuORoRm+XH5WqLxOvie9f7zQ2urflwvd8uV9V2O7+v/0N8v13vr++r+fpx"
    "N1+2DZM8GrOpbutZogm/iZ8G90/v9Q8KJqTTRh37S6lAieJQ4+hyrzbQOCjtSO9Ez8fIM9"
    "Ez1EUTvyQ48LfGuAtjtVImXIBiJsli3ScSECFPr8bJFbH2iwxVovPJ3T1YQMYTjwLMEn4X"
    "PkfNaYbIq0ESexshfLT32DD1Ut6aRFGVwGAMHkLkNXyoewZXQu0R+zJxnvzMHjElYeQHc5"
    "fFNpGqVwZJHCjMkxpBFIQE52QowJV71ygiDqKpV42uOI9L4U2jiBhctl40uuI8LlHYrmKm"
    "sEQhmTHcaiWMPKTJGDx+HbREFFebRxYtnWqABDWDEy3RlnBJIfKoIytZjZqgZlBHJW1Rk0"
    "LkUQfLXgrUv01PYvMfLUF5noXRKIuBxQQUDtuI17RGhXOX2rxdXXQhiGFP5n9Rhb8+uFfW"
    "9b6IZZwnJQkezPiKpQ9lM1v75L1s9Lipfzbbb84FrkITf0jrdGvac96BmN+9+Obuu+uyK5"
    "Ag8hrZfPqAXjzOev1IXnldwy///sGHlNS6ull2r/+O1I8XyOf3pdZHqv8/1sqcem04nx0Q"
    "c97UOH9ZLf50/R3y2C1XnV3aVFrw1fUCdC3xuNhuf11vbutt4XZYiHjdtvfrL1XFHavs1r"
    "9Uq+yTwMC7Z3SCAlDNO/nmf3xRvbh7UdZWntYrbdxm3c60b4WSCucqSKd/TNA10HfV7fUf"
    "BW54njaLRuyFz/Eve+Efm2Vg28xLt+ub/cPA8PX8cQ7QLsHRUeThi/JnfdlV5JROPzSt1N"
    "e+HfyZzbd/fHF3K5hcWdLQv0kb+22tOwAq9C/PntZVUN4/dnhXvbiubnRQYtoSlvBcoxwM"
    "rkCgrMvHqvPDPXHf//AEIr+Ji53xi/v+HOkWD2yMvOKBn94pjv2yjGgi7yVFG4Zh983eKU"
    "vXSvlkcTPpQEE/S4zGKJMYqona1oUiCp8eQUPDsPXokdVmMSn8eQQNjcnWm0dWm8Uk8uVp"
    "VcwQiEDVhI4QVJ6GYecGSarLYhA6QVB5AoOtCySpT+cBIa/6jvR+PMmUZ9tf9jl7pf4sN1"
    "eM06dRXqVcWMCu+rje4Pux8FPxWeTbanuzWT7iEKWQ7Om+NofnRHK2/Wq5Uz1wvN2ta9tl"
    "3Wz0HcaOwv3ebC03n6tbSgV+bUbcavdl/rBe7T5tAW2T73VXrZpcXfOP++UtnVru38qkNE"
    "nkZpy9LaQgcAMjiUf4ZZ8LHBid8M0z8MofGsQ5rr5qXzB+c37ePl98Obv46eR41r9aHJJG"
    "gMGQ3FvpvklgoAGBWYHP+RRpnl88gAK2/ucP8uxwITsQHHyBZfh1AMeRt36CBuFBDt5BBl"
    "8SAXkVT6cHxNJ/UvAkJpTAFH1Lm/JF2njkNETlpo4KydQn98hzpEPxQ89QF2TPPJMdeTf/"
    "uF7fbqlR+Zev3Jh0XHH3+joRW99ZzblcS5Lv0L/UjU6y797GjosT29vhCQMzWQInSw0oyw"
    "cICroJW4WnncwJHL3VM2pTC2shbXR9kjo+M92E6eikOegGJJ7js81NmGJOmleuqFkET4lK"
    "2SEoqpZsE04kv5sy4105zR2ygmTid3NxKn5/5mcjt+OXHdF+xyFIy0fQECiA4cY8DY2/Go"
    "57KJkItigPH0mlgQ7T7x0CPp+ALykqCxWiyegZ/QD4MsFBqQGvUe2Iiu5hynxrOxZ+sMOM"
    "JBJCVqk1ohPChjo9OfSyQoPCOpXGhKRSTw5QoNFhc6AEiOhos6XfeBhaLbji7ISkS4aZz4"
    "A5WdpLTa5LcnetmYwwIT0wuT3cH9INmKE5l4gmbwHV3JSSylsBzlAHaonyPBWX1yk7QUub"
    "8IcBK9b94D8YAjcmzuDtXQrWgLEIOcTIE6WETFKTmBOPlx1oRogcaun5Y1ScxGV4+ogqy+"
    "qp8OyRzDw8VbrhcTmG4wMxd6BIHkZ6B75zDDLHUP49U+zWfWZ3nDnfLGtN+92TOtQkMkor"
    "HiiK03uz94dBExeZyzgWjsnajjQ6LHO8Rh+ZcT5mir3KM5swQLOCKzCd15moP+d7BmNMiT"
    "GDq9cuN2+TWm3hoO7qzM3krj2iCAnBhB5RKZDarFCodjE88d3YLLUdXMEN2YIkZejcy39i"
    "9OT0yTUAo8nWXU/JNKQpBioEz2iSplGrSU4+QTPpD60wYa4ZJjnASgUo4xxwmIUJMzinOd"
    "hKBVAYue3XTXWzrn/9UivJ7aAQ/tI9p4Zv9pqT6CYIEDNcDnr2XfX8urRpytL6/ooa4YP2"
    "4lKOf7Y72n9va+rV7fwOPEugfaWiRh8CuVprtVrd1psn+NP9Ytvsxtsk21S2aPO8UHGN3a"
    "26bfVx6GWm/7t7FNubIqUbuExko8/ldPDQv67LR+5mPBej0D/Pbmh+JU+fjd2rNePq5LgP"
    "2fNEY0LtyDRDdOOIdigEqZ8Tu0/2Oy+yTmrPhXpJBQhGOERIjO6xxPVQxoUvoTCfUhISgq"
    "3JRFWaw6Mwk1ISEo+taURVmsMjCpzRqZUdiLJ6tfffZU7ylISEYhVEQ1WXQyL0IcfFUwS2"
    "PmRcm86HnPcXdwvEAH9vc+LdHH4/bUNq5K0T5mWM6Nb7El2L/84ZUcvuFfXmkYy2tXxSEv"
    "/Db5Uy06srlzEzGuh697TXu9G+6cDI7C5H4DjiQkbgMfpeQODkNSi0UvODtxDrEdlc7jh5"
    "++784uro7Kr5x/nF65OzerjCqx6B22O1Wa5ji7NVvX5C7gLHGwXFP/qSf+0LUH59pmuEDm"
    "+KuveK+K9TuPPpmmlfPlYWLbg4fjZGZXVRGtdGO7BCoWhrnXVdYRIOSD+X2His0nplkBRO"
    "WY7UCKLI8crLUICr8rMSVBxIaw8rWXUBm8q3SlBx2Ky9qmTVBWzCyHv95GEKSDSJqIMIGU"
    "pWFU1DCdnKCyibJViPsKfi0Lml3RQZrLQ0WzZLuiw8MqGhEX2dGBIuFND9ZrskBEFEKIUh"
    "kASVCGkU+DgZ2lysIyqqVlZAxq59kwGT6Wtrjir11dOwvYis4bYHu99sl4cgiAilVl97Kh"
    "FSqK/ToRXpqyuq1ldAxi71kwGT6as4RBNRcHgsAzWTKouWtTBcE1GQWKyDNpM6DXxuoyMs"
    "G6E2+/snluTOItXKw3I1/+d+UY+0XcuHOHxuL7oQ2VYEHrrb5fZmvV/tGM5AmwShm/EAVc"
    "aDWoaBem0z8bO1jEz9bC3H8ZlHAiusIgEq/PChlN6DYBwrVpwyRJ+FpIdu4R5sOUH1DeL5"
    "H2nhOJ8d0c0Ktxamjmf65utUPru0Zn7xasvi44/iAoaoOGjRXGG3Lie1i+EpHV8MtR1csf"
    "uLlaQIXRqQikl4kLZBp2m9MkjDupIJJR0FUduJonDRfmbU+jARFQdyCh9mUnUBm9qHiag4"
    "bFP4MJOqS/2mSmNBkdHofptkFrR80iZQbNZTQmUzTJ7YgpNS2hianTxByY7nw2At7uwp81"
    "MMFVmnJNC4jCnKmHVp8gomr3KIR4SsdkcWdex8W5omfuDkksPXDm9EKm+C2Cs3fTOIBjYo"
    "rx7amJZd0A4AVjayB51nEZTsNGZ+nkVWXkDp94t6lDElh7Lfj5qixJXr3HzsHWvsTHiG3U"
    "TPwq3ph3UXhP2EXHrGQXRMhJxJjua8ay8KwkPuRBSNN2nInY0r8A+Tx+512j7+WnnHxy4L"
    "c8dwTCbljoVJtJ1nZpBaueMk9fI9h14+zOQQsX9030rvuqfE/YrSfZzCiUjWSy+Zvqg8WA"
    "5RMICsQ+WSWkVwNLeXaUobeLL7yZwEeaiKO+sxBQPN/FY6rlUEZ0DP8RfNR8BT9Zz0Krmf"
    "TlXXyBMiBqD59XGi4jwu3bXxhIjBZX5dnKg4j0uaUBgUZ7DYJxWO6szDUAX7pUQMJLtQP6"
    "rKwkBS+WoJKhLTb5R2mJJOCF+aB5Gi0zXB9OmHaRmFDaHVbjYJcTSxHgSnSOGB+SyFCIxr"
    "CpytRyOttGCudTtXsZHWWfSkaWYXxYmqK6x68uhNTMKNvYljN1MxJAiVkwwVuMmjnChukx"
    "JGglU7j5BBm7EVMxUo0bwhT0oZEVBYzBNTohp1vk8yxJFPOqmJdGwyU7ZxG9Xn6onlknzc"
    "LNebzmkse4lu9+WxQqVb/vtq/mm936TPYrM5UkCjj86UAnmZ5UuBTGFDBQn9j97bdnr+c+"
    "NgOzu/eHt02vz148mbH5v/vr94Mzu7gmlRIG/fpL0Hr/7B8/yf93U3npyfNWwuZu2/Wo/e"
    "2fHJ65lz6P0wm71+dXT8t+bv4/O3706PTvjKoo7qHXP+16S1v//jd2T6Fb7FhTlLGAZ+Jo"
    "oK2LvQMvVTE2xcXJXehCbMwLROdcIJUMapSntCE2ZwWqdA4QQo4wSDW4MSDH8OY1/EGmHP"
    "uYyvmU/E+VJowgxGN1tZ44NVlxHCWU0DEM57HD5QxhokYK2whpzRsvy4at7WW+x21cPjoK"
    "wo291i4xywZHY8f3pTWs2TvIVAtHlXx/z62fPr598WeidLG3ooBt5tCV3RUtbCHPdsB0RN"
    "PjRr5PK2ak/ouayRtYn8uS6zqZVk63s7PHH78mULbVPdLjdV81DKZomMQHSmffNpcd8YPZ"
    "G19i26SlL967Fmty3YpJ080HbU6EHdXnNf0fM/3b38fiHXg5QW6wFIXxnASPWA4i7Qg93i"
    "4xO7FGWbz/FxvV3uGOF172LfVneL/X0TILW+Xlwv7zsLvbtLVXdtPVRqqLeLL/Ax6WljI/"
    "zb7+XLV/3z8wOiG1otHLtxanlYbZhaZoPTS7bUUDP6bVb3Ixk1ENNnk1Oev5u126if3W7q"
    "9PwS7pJaekaf+n1S+v0DcWMJty9Sw8Au+pIw+ua7l9TWi+gz2ZYLE4aZtPkwwRYrrS8x5E"
    "IxVb7LQEEgAMPP2WtWyS9BpTwMoL8KKEDBi3D6smOx9JxI+9qV6aovm9VRcQmQkXY0qq8M"
    "QRxvQJMZQBJEGnB18/A0vghEQEAy9j0kFfI4NL4GREDgMPYtJBXyOGSpVXMzmHVa1dzEtZ"
    "RNXKmGZmas8MlslAsmKtFbyn1RQm6zFLCgEl5ewpCQemjy9AQy0mixApoRhEcf2T0q3AQl"
    "acZEdpUVVrJyHqU0uS8ojLEYJ/aNajI4f1Mds9WV/2fTPHzTfPBXDOr+Grm9bDgYbS4bVv"
    "qtJd47pQKJrHRE5gdp/bP9rimpi9psgNYQA4DWRpDcaHPU86dmw+arwkyNiyci25qouDJO"
    "foV5GhdP5Lc1TXFlnPwis1SmJjZC59VFuHT2RWORbZdNWMvBF81q8fCfVXP4qnm939Yb6e"
    "123nkx8M286Hvxet60juPFJncVrtGEYZ7ihnLsSt6wsFrKG15D3cQtcdKpmEtUoMiua/j1"
    "7hO6SRd6pG6hP//VT3upVZE2jmxVRnRhDgs9bWpYJLWRk2/fIOXZty+big7azmDBgDUVxB"
    "b7+QiasTAEHj6yVhaSxmyKy6dQjA0nXB2LQWM6xeVTDMbGE66OxSAzn3zJVG5rA6qviRU5"
    "XtkEUeskFYaCJ1f63gxdxAh3KqKwDURx7Qydrh1gkPsB24IPeycKy7xuHGGq4gfEmfG8ta"
    "Wlu4e+LIJjvH+A9RhsIDibdcD2YvG4nP9SfZk/vW2GR16M0ugKFkzvbqtWZjfcjId9NdKc"
    "j1iNNuuxPZzhLrKLOXo/SOF3ezuZr53yxKUDSIePx9QrqJtFO/Ua46aLK6Gmzwh894/iPE"
    "oRyXGNWx3ouqXQxHuFHLEZVMHuIS9HETavpVwdeR0NOmnckUIFbf/foC6ElDbwtJ0XS1CE"
    "qtgIMnQ8TNuNIVt9EaNio8jQ8RhtN45s9Qrrrv1aPTzer79UTyya2KOer/YP13EutRfI24"
    "uKyh2/d/v7+3nJlxwKyflWDwuXaK0pF36YX983L/4+413HsNhzvtjjp7VzaXr27Q9l9rBY"
    "iX2NuOmUhUBqsnyG/z/W1/PdcndPudrDt3IWvOpxsdl12aowm/5jkc9mHQuSjyXPvF/7uN"
    "huf11vbuefFttPkbp21zKWq8/LZhSENHxoIISrH9fr/YoZLNuqNvpv53e1HOsNV2TC84eH"
    "xWrxsR5i3AGEH4r6nZDRBijMBeM2P4GN0XlGzy+d1hKecZGU74uUbTSTYYbhY+6UI7CKhi"
    "dmFT6KWMVjFPPqv4qY+YEaerP54UMXtn/0+u1JG7D/9ujs6M3sovnz8uh0dtn+Mbv46eR4"
    "5j5f/G12dXL2pr0TfXJ2dOZ+r6lO/w5D/UO1ybDGMKICRGd1ox/y9KMoPU3qx1f+OInRT9"
    "HWkqL1RlE8fi23zHSt1HY5HSI6WH7YkIhIU2HMfjmpNgvJrfDP9F3l6DhQwLowwRKqE4B5"
    "PhDM8zKY54ZgntObi1BKtO2NStPyG253UW1F8cXbXJJqPBzB9papOQutmxPlqDoCGhCcYQ"
    "27KNQpgaLvKERoAk3TXUn9WZjZWY5ir5neZJ3Wrr0JrRo3PxGmpZiJkGcrmwEH430+GG9p"
    "rnSlVmvBnS+Chkatg6gcnbDyLDK3l1VobkdAY4r25cqeRLTqngyCCfAqNLcjKOPVai6iHY"
    "i3pLnIV6Hu6J4y1wLYdzKoKVImA9sEyqxpHLVW9JSKxhmmJymTsY0j1BzVnNfTjJzzWkbK"
    "OQ9WnkWmODYgaGhktscFZLVZTIpjAoKGxmR7PEBWW1h1BftievUbsTM2RFreKsPS0KUlBA"
    "ocXRRE7Mk3BQfqzsLqPdyCcDuSigIHXXN0uF362RB8LJ4QvyjUjqHTtQEMtTtQO/BhdkRh"
    "WZgdR0gr+4FwZsLsCDewSucjMqbDk4MepPXEd8NmQBJKG0Gn+IhQ2RBQ9Q/WGALlB6WV2o"
    "8pafU/GFbJAOiOLoQAu3MNApT7YojDMczK7k48tZ0EqWgsroQpmrjSLKroLFYLjiBm7HtY"
    "0BQqKUIeMT5dVqOmGXA7G1TYFj0nSrYF8Nm5tgFoeho/LmsKnxOkgF4U747KE+hs496T+m"
    "IQpdh3etfSfHYx7VTwjvtCRZq4L2TwiPvUh39cXbynnlAsRNI35CGH8FOJ5NJla9zur/9R"
    "3URBPS9w2tKujOKG7/r2C4LjAbWZUlEi1S5f/Xq/u1nHwWEvOrLuUzG6aH3TvlnLNdi+oj"
    "/UvB9zDb3ftG6r5qnr/a46WNrKxbZJilpVBuE/i/3u03p0HBF3C6IbZ2NvQHg2RkFAgV82"
    "A+Xx0Wn7LsDbWQhUmb09Ojl1rwZcteEqV0eXbSb/n04uT65c4cvLozezPn4l1AXGE5a7+0"
    "QFGKUy+yGUXKOufydREzyiwQYe/Ox+9S1wcvbq/P3Z6/Yd0vdX7u8UGBidWKbukwwYNZjA"
    "mwfxxw84/+bLFy+/I++30Loju/tB0PqF2H+zD9Cha6VsilDSDeKiTYHK01DChGASe41rFM"
    "CQXxKg6SxgSS4IcLXnIXYztwJcR8HA6lcC2/4KtYrgDOgzRGkDT9VviQRZqNehp5e3c2BO"
    "sPMJVWeGiUhtAYlpd2flyjaL5q5LSkODNr7jQlWbxaS525LS0JiM77RQ1WYxiXJuRqVpHF"
    "aZN1FVWdl700kofjCoKATxpsUUS6g3CyfYWULHB0dIwwNWnCGypOosQr8rU+KLyGh08X7P"
    "FCKqPQ8QTJGCoxSGjoL4NZrko1OUqaZ/LJYYu+gEhaUU44eHJ4doA/7chCyuVXNMyqj6AY"
    "BKdN05R1RqHkiYHnbf8RFh96PlrNXLIYGo02ZAJIEZHQBOBlWguV1J7doDqJiFZzJQEi2F"
    "njqVriJCpithKaS38SdLexVLJm8AnSYnpPJGiF4eP0hDCDQ8Kq/U85SW2aMcBKxsfo5dY8"
    "qZOiFmJ7PEAxfP3viz6TxASKlrFO3cTpDrGiae7w/ZOKI1ANGoVwOKnlsXDgleMmKER7Co"
    "PIHO9gg2qU93BJsexrlD0PSIbEjusdZZ1p7FbvY+iOapHJzmnsDDWSue4zNSXcaKJqBgiY"
    "9Bv03ei2wO2nbVx+QpcGGKhEkPJ6vbNiLm+stUh4qxKo49W0TcrI4YEVv9W3ksK1025oxM"
    "ka5hbuFjyvLbjHBQMQNO/6M/V7xoThLnF+evXKqA09nR5dX81fvLvzf/evX35s+Ts9nl5f"
    "y0/k8zaSaHetlOk53t8SzCRB8XmeCkLydDsoIRBJpnJSjaLFKj5yboesn1GTeHn0jKKzVH"
    "me9KMFGZGCW8FCq48sO0Egdb+JLDtbJEkqbQHCqxpFnwxkdMGSEkeDUHTixpFq/x8VNGCA"
    "le8QN2HGEWq+WjdrwAEpyiW1PjJmZ7iPIJ2q/r0t1jljwLubcg7PFiMSTIVcH4OeIsarvQ"
    "/LwIor4W7plJMh6l8Q6aqV23kSbDlMdGHCPJHqr+6uh/ttFf/e5+sd3Nd/sN+RE3XjkNOD"
    "WaclGw4EZDgbXt3tWpgfEWtmM60U624264oe04RioQWIZfk4hP2BClDSLZJIO2TSknZnLr"
    "Sk6/a6Qkkmwe4RQ0tB0k2NPR61Y0MOYs95e+asmi1jUd6dxULHI0mzFtY7vac/INb6LBW9"
    "Q8uwmbbMDmtSSrovm8rg9tL7DqlOcaOK4mU6ZeogHNMFZ9MJ8pmmW4wqTSKZpohOsj4SBp"
    "lmkdIYRIirYY4RZJOEjaYlonCSGSoi0Gu0wQvaQdpnSgJOIo2iDYggM33jQbSYsAK3SyJk"
    "nE0u1aoUH+PNlSPXMMbhYPj4u68uZ1+bu7p7X9DNiLezxf8t9n3xj328j9ImJm/qRUlr9o"
    "s8Fz8IM1LmG/ycpJQG2uqIGlxZnDBpTXdPeE66JmY9QW/p/F6ZehU8EcN9OyEihgim3VAr"
    "0lbIFtWpRG0ATiXQtDlx2strsUVgIFzKE9ze1GLGDre1q2+8DqId91sJRZBTfdZWREEGBV"
    "7CpYyhxW211ERgSFffi/nV1RmxX+Ht1TMfvKz1ZpX6tK3kxKYv7KLyehaL7Fbr+NOGZTs1"
    "R3d5U7wHOt+Lou1lZbbR6Wq0UTBht/aC86M81WrW4zn+Z1v2/jaESfu2HxsN67B2Venbzp"
    "sp60N4tWN1Fc4jdx26w3t9XGNUtPt1x9Xi9v8K+14qNfGoRb1PSdOJPGNK5/XY1/bImz7b"
    "thOdaq92yMzn0CP/6BpPK7SIEJ+5AR84gRJUg/TEBkYfOTjyt8fXH0Q5uF5fLkzdmszVty"
    "Nbt4e3JWd2r7r9n/9+7kYgaSmPSNFql60mbhazaVSeDWD40gqfspOcRq9Tf6X8IMjqkkSr"
    "P7lor1TcIHDLwgVffbELHgkA38/I9DGPrR3p8mLpaDGIVJItG15kMhR04vTrVZrmOBovm1"
    "X76/Or9oJgEwKeNvmPCvf0kIUm1v52xa25upqdX4oqK7+sP8j+6mpFt3ehKRbWYJ2mAndd"
    "8m2KiTtZJb9GRC08GKk3bHiMxesUpqIw3aMKSbZalsxUbFaQB+gTMxWVF9ZQjynRdJZgBJ"
    "ss9i6s7C02ysUhoamPFmiqo2i0mzgUppaEzGmyaq2iwmYSr/IZOBIRzRpOBNLSGSzgCjgF"
    "inLcd1ZmEEa0+IIyyOBBD/zRCCZ5nFAJd4ybVcjpBC9TVncrQ3TuNPhrgTyeQNILqCy5PK"
    "GwFevT1MQ/BXbunysvPLDC1jWB0EbCZqOLLBg8WrUn1MyXQ7Y4u3fY6+WU5ciXCKVtDpf0"
    "qraAk4Ag7VGoIxEBMoBwFBzCxbBwIsGQdh56UaA5CK6XW8pfO9DX63XO0igYSIdfoe0wlR"
    "Qz2fGrlAv/vCSt1GhIwVMzFAiT57b7HOmumJuEW8K4GtmPCz5VoGpZGBVVoukEwGOLJYJg"
    "UtsVR8Wa2VEtExFsqk4IQa3PlyB+CLKFmEwVdsixFVnkXp3M2qURpIGJUNHmw4Qv2PhkiB"
    "HBKIurEJiCQw4bicDqpgTHYllRoLqWhtnQ6UREv98YUWV0zHeMnC0YiljwxVnHdtusMVLb"
    "iIjHFt+mMbS2dtXG0WmT/m0UKL6Whs/RGSIThccRZdc+6kRdbT0KjcWZYhIlhh3iaVXdxF"
    "5QkUtld1k/oU0SxUzIa7fks/JNQfHHdHxES8QP767s1+u1s/PLULu7oHg3AmrOS1IF0mrP"
    "bZZF8u/OAf4aYZ4GLPS8Xw297K8hn+7Uv3UPz2h3I9sFiGfT0Cq2o3r4tFbQR+LleVFs5U"
    "eNMs6psosOfF79Nim+ojSl720umf+1B8p+nGvcqFqZufi7SP63qg39czyy3Sw5bF9XKz+z"
    "S/7SZA32D9r+X2SspmmsuV/VJPJ91Y7X98qGe+hs0X8OVjs4XZoLHWfKirqaeeDdUm/lOx"
    "XX6trrfLXTI2waciCx/hBF+4WqxW+7q5N9XnarV3eeYKcWDNl/vlXXXz5QYF0GUnlt0yaZ"
    "pM6U113w7S7afl4/y+Fu5eTnu939aDYbsN4wo1efS92Gjb9X5zQ7FxH8r6XJf6tNhW88dN"
    "dVc17VklsW/uEbTHZmZf73f07P7vHxnXgF1smgtRHCO/AA8Mseuox4bYeTZWIXaeX/Ydsn"
    "ezi8vzNlHe8fnbd0dnfwfha56BLifgC0IEML+nqQDbTwSfhEs//WMm7kvK4yUhSrcGJHK0"
    "SVcFDNBCgPmAz9nYRc8unstDH/U/J6rzp/p/DJto9ke8wjfI8FmnNi++eZ6w7JeNwMn95H"
    "Xnh9nbo9P2pTr/3/OreudBaBBcaHCD+W+ixgerDebTfZIpZLTkBHjh1yQwMDNc05WqD8uM"
    "PmmiDYO2jgzP9HyihbFPf+J/DbPBxfnlu9lxG+Z6dHx18lPbq6/PL94enbU/np5fXhH96x"
    "fRPphx2atJvVNpSE/evju/uOr4nF+8PjmrtzEEL3qJDZzTz76eV0eXJ8cN83r7GWQ/Oj4+"
    "f392dfTKKWgNsP/27uji6qye/348eUfIkSzXyZuIsIBIe/s1O3mksf0im3+YhTuZiIhydH"
    "hqWoVbLte7T6hbwzpat/mf/+r9DZzSzn9ZOfdpZkREkay9RhcCSemlUhZxSdAGf0RkB5gG"
    "kpK1kq6VuBPKrpW4PA0F9JuBlwjXKIAhj8Gk6SxgSaIwudqzEIWBslFxGpBpoCyqrwxB30"
    "l0oOxwSJoukgTKhrn8y9zL4d4JFzyrmCOWQDVOpJkXJz8EW+/SM8XYcwTMoIOeMimydq1J"
    "aPXD0gsmwPtci/d5Ge/zEXifD8b7XIQ3eA/VHd1T5loAezMHNUXKZGCbQJk1jaPWip5S0T"
    "jD9CRlMrZxhJrjfOG6ZlmvKrpBdKC1JgeoPIvMeboVQ6EjYExB6F5X9i2iVXdpEEyAV6Hd"
    "HUEZr1aXEe1AvCXNdaV0mtvTjNTclpFSc2HlWWTw4EShvxEZjY84v1H2LclB3cNIVHFrKL"
    "Q7IpO2hlbTSQ6jWqOk9bCsTvcx5cgRANgpx0EqSN5y74/FFIMBUtFI06M5ZedTDNR9H8sp"
    "bQjFOIBUwobQjgKKwZiGKI0BUFQ3BBDhyBHQc9Pu37AYWbSaK54pDY3R+IonVW0Wk+aKZ0"
    "pDYzK+4klVm8XUHbIJ0XQncAQO98UQgWOYlV30kEhUmpZ9Ko8H/2YIPmAUhSSnNBQceDSJ"
    "XuTtfrUcOkAUEU5ZXDJFJcIaP7w7Hd5MbDIuKgyZJMmYaXBCYLnYyf6gqw1aUgKDVDSuKB"
    "jKFF1cd77bmpgq1Wh0BJx69iFaeDjCL5Y96eUpw1QORk8ihhqNxinhSoZjU047FgMNMxCn"
    "xCRRVhCzocWWkDJeQhgVYnkEl1YvMJ6bsBItUEyZ2024sBXLM4+kcgHKEPAyDCoiz+EFoT"
    "XmoBMxsshdgI4WMKSicfrAH0N4caVZVCEYVbOgACJmpkUxrmhhSb4aYo9kk0HXLTIRmQo+"
    "XGwO0gSCRSeUVep1TMds+A+BUaLkPlpaiTEioyHGcdimCFHtBZd9F12nGsaQilFkGLYXXf"
    "DufzeEHAskRKwbvTGdEHV0y3ti5IIx2xdWKjQi5A6opgUo0ec4lk2l1Akp08dcuJy7Mow+"
    "GjYEIZ+mKXTaThBrmiO6RX2wJhGMAEShHAYUNT0WDgdatPFX3rqm6ZiNouWta67iLDoYRy"
    "0EBoOsCUzgsyEowDWLpwvcFkLporoJFO6LIQDHsOA/IwLFxV40Ioqc9KWl5Uwdain7/M42"
    "uiOm3demxMyulriJZru1pSTJn3y7W21KxJCKiQKAt+VMMcZ1Z8HBK3YqOwIRMssmLIVsiP"
    "iTZdAxlkzeADrrISGVNwK0HA7TEAKrISqvVPeUllb6w4AVDWth/oi4PIHKOH8Eri8GMeiN"
    "9+SOuvsZXT53PxK3r92H9Eq1+z2639Vf42o++btZ/Z0rJw11y6q7Q9UU4G4jd6ks8CXj/9"
    "KnvVg8Lue/VF9CY//uSaW/8OjLz827gjA8hb7k3Ludik8Qxh4w5X1n3G9jH5jH7MyfDCzU"
    "IHuhPMPDT0e4zAf719mzUiQzLUExFG8eY6/MbjkBqjjmvYK0MmoxSRql+6G4qnCEOqzjlk"
    "5eBg1U+ZPXBQam0CWPXBflETVDXrtz9cn0O9LnCTpdqeDhj8HdjjnYwh/S8alEsqaQx0dm"
    "aAvwTeMls2KIMGteLudp85iNXyvPiaGwrcNLg4un9tDg3f7+fo6ToCVPA4ZS8kxo/1hfz5"
    "M3B7u0A+GbIIXTpAnJ/o+na/u3zg5WyO/0uFk+LFzmllfn56dUNqdpcj8dajvTTScGDySm"
    "T5uNeh+xYRcNe8wsfBSxigY6ZhU+ZlOQdJxGpiyKuIzLWES9MDfigbnM+3KTPS8nfl2uzc"
    "saBqMKU0dG4lFs1fy9Xc9NAi0qTKWRdYmPheY7JigjskmKG9cpgaJ6dI4iNIEmfHiOrj8H"
    "8xrYcsvbfpoSJdYo85CBx9aOZW9nhcu1jPjieVyenmt+g2vnWKwyVsF1xLh8Eeuhrpxjsc"
    "pYZTcOExIS8STXzYmqc6jEqWHi8iSe3yIxDBarjFWurTgrDIf1UElhsFhlrJqUMAxhBv1v"
    "nRCGlVjRMFptILLBFBvm4MlgWIkFDaOZ34hMMIPmN00iGKLqrJ2iSh9AEJHIftvkAaSUwk"
    "aQ6zuZOSDbCAdNHEBKKWwElZJzWQMGabo6aQAnRHYLonsVOiahLW/zN6FxpTk8yhehYxIS"
    "j/170LjSHB7o05HBAY4eAs2U2yBQcw5S7ygWvgmGiQhg0CtF39BKP9sBj4WTYRc/FpaSqf"
    "DDuLXDtEH+DbG4rPxtI4KOVPDDYCw8dxQ7PpUo2cuz6YJqdneWrbqMUH1zNkedwWp7bzYv"
    "RA61Ov6WpqMH8SGjbzm5xOBVUxgfeltqgEkjb3npxM2gU/tM2C3U+YMAFWh79hCB2mtlTg"
    "/CNzs4ohMDxbtz9LNzU706N/zROers3gXQUsfw7gs4nP3h6PRyRhzKFmJwb3bLz00E8uNi"
    "s1veLB8XqycWWLGpto/r1TaOq8i+4xTarBy625UsHEz/IcS08C8UpdtNmpG/wjr20SQu9p"
    "fQl7HxvxRLo2N0kjfscfCsiPuxmavcu0hnr+u5oXtCZPbuava6fQpldnx6cub+vpqdXR21"
    "b4n8Pltf46mKh5ev9usPoOOBbdC8rQEuOccfifjmcgvKYn4LfELEGFHO/nC8LA11Ug4LR4"
    "FiZfgEaRkxmAy60GfQocMjn0lZSni9vgwBDKYFLeJITW0g99JQRgCpGf7Hok2QpR4Af2Rk"
    "ZF4aNXx5SLCEi31zSEKDZZKJmyY7DZTqFU8EcNxPpBb8RFCgGKcUiIl5UwxViUQucbPkJ8"
    "pSvfKpMpoZJ1KKAVNlEGuUWmAu9s0xVDFSyeQDRnGdIE8vGCa21wpK4ojbQHO9IE9fbgPj"
    "awYlccRtAPYIA1oAbCYK+PuSE6HvK9B5I+AmKWyG+vsXm0UStvlUHAYBfjkuvSsp2P4fMN"
    "Y96jqDqPeYn/nl3VIV4kBolgl0C0aF7Pe0BTmoDR4z2gZgLuAEem16iZeojvPsxk3jfxF5"
    "eWlSLeTxHmxODh1kVfR4noVxEwhjc0oyCZtDcy+AJi3Bt78rwMmhgzxGAzI3CQyaYJgGiG"
    "8XIDpdLBNHXGoC8/gmXhAZbmXME0dcwG0fB8ULojA/nZUZMgJst8uPq4fqyR1Mre8Vh1Lb"
    "5cq9LP66+R5hW+3c1dzmyyTGJnPsRPMcd/5EaMVYE5bgaHWJk2Dte7U/eFrfh0On7rH6+d"
    "ujs6M3s4vmkOny6HR26V6un4W/L2cXP50ct2/YX75/9+784qr58+fzi78R79iDyh+rzXJ9"
    "G1XfageIU23fYfc/Ni+8t4rVPPLOPsLONpzuPXaaTZjB0mITmOclWSgDHc9PgnM2CCGPLl"
    "mcEx+a058/gJ4anm4HVE4uU0TzyE20DLG+Gazy21KyaKHrn03PMDFvCs0rfFm5pM0idq7n"
    "iMvD3ta1npdFC32URnB+dbOmGKgRMq86RXn9ZQ5kjO7VtnPW3Jso+saSsdY3YTLKusn1D/"
    "3qaKtsUiDiyWnAu5EkeXlCmuY1SUYYKf4hb0yS5EX8E708yQgjxd/ZmXrknT2ax9wbHfZo"
    "HW8pTr/v0QPtRnQBKRj39lA75mKdbqYA3TsTKXEBcbol+D2Y8ybS7yCariWUz0xQ5LrWgG"
    "HrB2gRyRsTmEb7ygRJX57zpgdPBrIr3Ea7xcen5S+awq1TN2KZXV1opDOnqcbIi9Owsj+D"
    "5LnrfByIPhlnoSkn8WoktZPnjckA0uHjMSU2tdOuUWeLUSXZmbKpTO+sgFQKZEaTYly7GJ"
    "5++0lR28HVbDhpSYrQWWXl6shqqldM466UKWnzf4M6EBCaQNN2W1R/WVkHbFBjuoyCTrMl"
    "xdUXMQ7ZhMZ0PMaJtp24eq39tbytTbgQhq+zvZbb7d69VQHsIZThdru//kfVxoSEQi9evo"
    "zLyGy4gxxZ7Ze3c98kc4dv/vz7P1Z3bf7WbiVtmLafOleTg9icuTRLMuTQSTL/07fffvNs"
    "EbNI3YAdz9ieQV3Ydtp9tbh9WsZyMZOyLonyzfrhcbH6EmmlPwd0n4oZlG3yMP8fT5Q8cR"
    "rpm3W9t9zE3fT7tJh73Iboh+TVG7qarthttevQYJ2IChTZRS/xEFJxL/XQ3FbrXYVk6oTa"
    "LXb7bTQo8hEHN+tNRQ3X9sO8nhq269U2ltdX1ZRgBuymuqmWn4vThfMXcEwKOa1vl9t/7h"
    "f3y7slO23AEg4K1ZFEsWIH1EtEPdexE9a0ObUX9WRUtxt/z7grIAhZDjDM7i4DloQvY6AL"
    "o2e6fnxcb3b7VXx1u1WXX1eZukYs/3e/zJu1dU4K0dT2w/nF7OTNWbOgdtGYpLBNlZFM4L"
    "OgCTopxrlYWhZGkTEtLy6teTGjedekYcnFDLpPKY8XiMf4lOidKGFZSUVpPxGiRBz6FQcz"
    "cF+KIiRLDs2nK1BumWTNwfyiAkXx/KKTdPV6RxCHJSmgC0tT0Fv3kw+cOpv93N7Uv7ysB5"
    "O7nd9EQ3UX+P/n/dHpyQ8n7vfj87OfZhf+Ov/JZf/x93Gdfnnrq2x+AQPlv5vdSf0/r57P"
    "ErHxQph0CixANSJiyKxKmC1RjOlx7OgkxrjIAYjp/La1+d3eoZnWRu3E21LtzF7cfPdFU8"
    "H92mCxy4b15EUWe4BSkpEQBF4fqk4WjrcoZEiA/YFAANPFrCv62ori6zoEU42HI+2WtGYe"
    "WmJuCcEldAQ8ypSz6zdCAgVMZV+y9Jawxf2bkUbSBMJcCDRZFrBp/gOufjnEwZ1MZzswgD"
    "ygiyUZDrIbDBX0eFPBwsZbE/PejuTQQR7a6wQL4ybQ9z4pE9sc11/mfp2fAx+K5EGWAn3J"
    "oAClzZQhJ02uCdy2YGgDkNQpfL/3mBA8IwkLXfqOByycAvsNXvCIBSrgK2evh4Xz+A70ak"
    "csUAGf4r0OkopD/Bu/1MHIKm0MVa+nD3QUGuPQr3MwspYaQ/JkASqfNoAOpGLGKj3H4Xbs"
    "wpexYGHCkXD4N7FigQr4hNqKnsKi8R3oHaxYoAI+uSamz18N0ETF21dJpbzpKI89QeUJo9"
    "A01iSpjsWgiC1B5VMMtrEkSXUsBtEjGKFkKrfxoxegpsyuwx3nC6LwUXksfn9QQb9ugT+a"
    "bbN6gYooRRH2CYUUKQynnxgtH0ofFZNFz6ck1F5xUjyZNO/xyZZYUanXWEAH/gZPsRBiCf"
    "DKVZZ+gaWMeernV0jhBMgVysu8utKr7wFwlVS4OzpVzLS+PDn/dOewaIrtfjUbnb0IRVya"
    "ubWnKGKLJ9Vp8BVnU1dMNZsCEmo2nQZISQe7U3OpCobiRC9FsWNID9E3I5BAmhJAuS4CAi"
    "FIqJCTAi1oZVdKoZSQgvACTolFqJhdBKFSPwMV34NRaCKtraiIcV/2IgrbQK/CPZ2uHQiF"
    "PkRbyNS7K6zXckjIKvshcJZUPw53lao+piK6nIqjRapPF7Fy+yciCttArvopna4doOofsC"
    "0Kqh8XVqg+QZiq/gFxFmd9HwcnGdY+QC5zeGUxdjt2vMxdHJ1E5C7ADkvsfrYS2HHLy9se"
    "uIlXVUBBrST+M15G+98toQVBBAgVa2ZEI0AZLZITIi2tiqGgZkWMiRiNnAhQaQ6I70cI0E"
    "Qn1BjJFMfXEU8WB7jAIR5pMQ2hhaAAGm3RFyOgWBwRVvmYw1QivHDcTY25MPZgUcXoS8hS"
    "rZ0aWGkMat+LpYiI3jzgS7G0RDLAcg1mH4jNg57ydVhOLhl0hRrzj8L2ejw9uJImo5twYm"
    "VO6YiuRYWQSidfjfBToonxy3WbohS3AdTwQ7VDQc9xcYWqk6Spth8KqErnu0ubQ9FC8gLi"
    "6HroNOBjaTL++f4GquJ4JSIizyH6EslBC/xkHjBcGuVRSc25CyKTgY5PYKYGXjyLAWVVBz"
    "KYjjqVmRpc0SEiewYclEUobB8Aj+qJhS69t0U+/J3mjig9CJ5kKIh+ThIOuK9cAoGONly+"
    "bK9Ztj/5u5HP2tbIXoKP3h+XPUqeXGH4T1aSQVlJqn89VjetDA/NeWdD8erkTY2jbaX9Zl"
    "OtbqJkGN/EtT1u1teL6+V9d1c9bYCO/c39elsrVzf8wjMTza8M/lqnPlbzalW3YLELaja7"
    "XAqGanuzWT7ulsnnLtfEpPkUJsi5aJKMoB/zhikfOo7tLMdx61eHLKe2/4uN1hYrcGNyS8"
    "LLM+PyHkBORukPIMvBWRBiuZKRHpCibwni7uY6+B9VA5wukiQH3bdU3G8oVmhaCYKC34GQ"
    "z3K40dyABQOfsykP4ptW0XyS3K3vP3OJC/Clel6BRHfrGXJvyCSZQCxv2rN1UxZZrC7CG8"
    "UUEQvN+C4xXbcUmviqYY7YDKogzD8vRwm2LJNCQsECtMyrQNQqgjOoC8lkC+PgKTtPkHoB"
    "Fm9XURVEv+7S0Pzibd1zXa0iOIN6LqK0gafsOSRBEWpswunAxrQ83MRMNO9XLIkS9rC+pn"
    "lYN4O2/zmphE3SWNdDmqGzyrPQO7N+ot53Eihgjul1SG8Je1hvx9KUmuD6C8wdMic22ZIb"
    "7WqOckOEoLfWGaHEgqYMSQRs2rHATmgNHKYFi7IWDV35LUmajNcp0zuTXOUlfIoblDQZi8"
    "/2PiVXeQmf6HYlJmAxGd+1TOstwUF+DMnBVZ6cgUq6TOBhVvLVtjUoQbVtIzrjKjHQtg88"
    "9zpwG/GHYDkq2XFYkUPGE3PQRsgcllGevAHwY9KMyeD9gdY+mrj6EtLY0SiHGTsiaYxRGV"
    "uYEWuxToPFfejMGLEQjH5ovtAz5HQGDif0kPYaPlsiJkPajJw1D9tuytkTUI6YQTGX8ix6"
    "2EaRzqb+lFM76iAhrzehFA6o6X83nmMjseTo1WMoJpW3QBRdM30ryMZGX37AohrT8qvq9G"
    "CFOk+c3mudsD1xwQ8LC07gbo74l3CD48QB/ZxQs8ijY0tb0IQQxd6WxVilJDQ+24grqtYY"
    "0KDAK3RE/UwdwtRkbt00qVuBgL97UrFMoQXKoTFdSUFoDOjtIttkWGlDSKg+HPtMKcXS/r"
    "nSci2yZz0LfPwAp8rZxyKUpUlmMoZqDP4yZqD4bvaOtXbwTM4KRE3gZGP5H4tzeZZ6QAuM"
    "W78K0qjhy1/XlHCxbw7Ju5syycRNUxwcpbpVIwQPiIlUZNgggX+PUhSC0SRNM1RdSPnkg0"
    "l+OFSgFwwg0+OiojjiNtA875qnL7eB8XOvJXEUNjQO2W9zFNYW4W69eWoWr8ctsXl92X83"
    "q5fuScMYasDU3PIV1aOOuqU5EdvbOe7WqWJxOYkoCzg3NIe2gwQ7tZRFQ2SMJcxVXHTU9Q"
    "JobJ4yi6EtYujGY+Qa1iTDopuzrCZqIm3kc0FGRXOVRlNZAt2IQqNnMvUZOKDAnyOVJ+U0"
    "TfMMVx1KQk1TDQytojiImma6gCtaJEVbDAzDIjlI2mK64CxGpHG2NHiv7akY0pv1fXwNNv"
    "sOOfH8NO9n/jd0MxPdbWptO44T3Fz0rH13BUmbH5rR07zM+3p2fHJ5cn42f3v0t9lF8+bu"
    "ydkPp++b1mv/9f7S/ffV+7+7P97Uvfy32eyd+9f5VT0umzOgvKVPYRxg3iZs6PkEqNF0Bj"
    "4hS9m6zzzuKMJexEsb9f0ziFYWfea5R6qZhtvyCf2gJrBcQwiJBjTDQBOM5TNFs6jNr4x0"
    "0iaSPoCaoS02he1TqFlJlLBHaQXzMqpVMwzUBtEbqSThUBsck5cbYkLrOxVGin+w3Y3Ji/"
    "intLhTYaT4O7NFj7wzb/KYXaFp0DreujAXb6R1FlW602hy/zytbcY/94vVzlkMXV6cWOS6"
    "WeaPm+VN1RdoAZcT50y0gXCBSbd7yWanKzh+S+ISk5vtR1p2E2xGWr6wR4Oc/sdEUJz4hG"
    "Uba0Jg3P/8gUhXImU+OLFKbkdEtLJ6S4B5UFNeU2bajVAqRWl+bymGbggwcR70tFuBVBYt"
    "9EHmHsfEvCmUBh8vl6hZuglR3xT9TJqB38/Lk2hBkEEDdXjvIwam0If0eiKPqBkGGviINg"
    "9+OtM+EUOEeaBRj2jzmKcz5xMxRJjBqq9EDEyDDN6+1ARoe+ay/g02h/a+UUqeQ43NG3j3"
    "CH6Yov9jGbXNor6IRDHQNg28lHS45pHdTcJUA26uUBwKc8TBGkF4iyWytYe2QfH+M1wZJr"
    "oETQqiPmLc3FZPLDpvtX+4bjGDFLEouW5bQp5e9+bTYrWq7iMBsyeVbasXm6XPtyzjulvv"
    "FvdqF0W9679bbh64Rtx+Wj4+ch+bc+5MB9wsVjdVrX3M5+VDo8z11yC4F/H7AyTs7WPxg6"
    "4PvIw0Se5f2nFkfODcqOFYl07Lw8qP0zLrB2iSCrf9QqVbjTmAARkgdb+F4+iTi9nxVXOy"
    "fFU31uVR/X/NP96evzo5nTV//Tx71fzn3dHF1Zk7eYY19GMzVBDe2XP8L45+aNkfn5/9cH"
    "Lxdva6+cfljyfv3rk/j8/fvmt6yf3jqO7T09P6H6ieMDRCNe0vGj+Ta5GRWXtbJumADVLF"
    "n3wjvDn5aXbW4n7/9m0Krl23b+lGbAZQy6PcfrXKX3zVNww0w1LfGKGuMocYJgyLfvNhAt"
    "dXWh956h+PGAUUP5YSFNHqN+ogP6qHtMs63ZSmCI6KE6JbpwVG9ZUhyD0tJJkBJIlXhamb"
    "h6dyomIKAtQE7tK0VhEcZYflvKGj4Im7Te73dL28Ft70jItTiqi8vChTwnXu8mZcRju2kk"
    "uQoyHJx5boAqYri1Jc9lsDUVbKIgvJlNIT2PVsXqZMbyt8tYiAgmrrlU0q5HFo/K+IgMBh"
    "7GlNKuRx5EyLhKXUprCCILAtwk5ApEthj5Aokv9ipkWeYWaZgl4C0eoExnG6KE0wyCFPHo"
    "fwsXJYmJDf7rnyuCJe7nZDIfKuR8UT2b+O9ybePdz9ZoWnr76ESOYYRwQlVNDxPQmyjI8b"
    "lBL6czEFoW+TgMj5qKN9ugoI442GK76hC5qsMmu+Bf+ifDAhKkr7YBE0tOJPhsZqLJMQtG"
    "K8JXRC4OilyanBl8ZiVFilyQkhbbZPDbCo1b1bXK7TEQ3VsX0BpM/wg9n6F0sjgqrQZEQl"
    "ggu1eGLIJQ0GRTX6i8koO2ZaYIL5uD+z0czHERU9LfVFkvkYfrIbsUgmIWjVfIzohMDj+X"
    "hy8OX5GBTWzceYkJyPJwdY1mpw1KjQ6piK7FxQBGt19MkMN5ZJCFqj1ZhOCDzS6unBF7Ua"
    "FlZpdUJIafX0AItaHZ+qqTBSpARKfG5nhZOuPrPeCnPLgsIYjXE+2aimWPBiJlkcP9I94t"
    "2fSvvj5zjMozs0JmIfCs9kt7L+596O8N7O7XJ7kz6DPfhp7Cb2zD3wFeH6zsWw7NY3v8w3"
    "1bbafHa6gKV0JXaLXyrfbA5xE+dct0cBYzfaileLwIjPXipqwGz29xUbdNIXkbAzvaPkOD"
    "6skSYkrFyJMSExFledekamwTGW15t6hqYXm3q2cKQFpv5HmiXBhXjKOnnBWiGUSShMdxsh"
    "HvvgAev+g4+FOXpzMXORK6cnl21kUD0PH8/mF+9dvNG7i/O351cn52c4SqatKp1HQMgM/J"
    "S0SVY10eSDeLa/6xiS81bf9fhrsQe5CJ7B99pI6siUmOouG1MzbxO5e07Nn0K7qCfgAPnl"
    "ws7Qg3VKoChP8VNCE2jik3yq/gJM8f2yhISDZnynjKhXBmlI33E3yMZB1PWf7NYYntcbG0"
    "eHFFhGDEhgXpl3ZV+7GN6wDsXUdnC13ZpKUlZkZx0qVTiYlJzyBqvUfoT6uqXQBo7SmNgM"
    "qnqkYjkKsNXxQtytTgR0isgh2U1OYJVrY4i425sI2xTRRLIbm+QWRowsuaWJcJnez6SqLf"
    "WX7k4mQ0ijO+A9TFYuOXyFMzp767LYBBPet8xIJ28Ijcs2f7sSj+EDgC16baNNvh5rTMkh"
    "7f0Fpjhx5QWUiremCSJWocl3pQ1fCSZlkUHVjmHqwegsXDh2p4QsGrO6l6BpOk6DpwQn09"
    "5BYWW5m87YWjIPMBPcbmY2Ns7tpkeaUuc3Nt69N8E2LhaigDr2/+lxU/QccuxrNMVOCyJC"
    "33oqh0IHxHncnT90AtCRCKX1FjtRByy8NAt2BU7dtrZLMSeO7tg19ZE/Y4/Snjl2i+22em"
    "I51evWWdYM0ywInmlUIJsEQXAGe73ef/y0mzt0r2vK5sdfm1P5Vd3N9QK2vIdfpr3yP8U9"
    "/V6L2Wv6aDT99lkdW60feb7peBgdbTpmiWZidlEBAcOxx6T46InCLDp1Sgj9TNt+sD9rIu"
    "qjFhVXTHz9Oi5OQDC+fo3rK0MQuz5pMgNIAncnVzcPT3qiFJUmwNieI6HaiuIrO4c5OBoO"
    "R9w1ouMiVxRHXhVRRYsBBhQtJnZdBOuUQFF2VEpoAk3cXVT9malCfl6ACajpwfSUIK2Qx6"
    "E4G8AEBA7bE4G0Qh5HbG0K3Gs0WYIJmwvh7nF8sYYsYtUCqZDSdhD53jhCZVtEt24O2B68"
    "W44qLdvjspSEzh8Sa2Znn5iqEoT4JAzAstyj48p4+cM+Tz6EIQmlsuE7GrPgdyuEsSgSlI"
    "oBGhNJkMIROSna0hDsS2qGH6IidHRSUMWxFrsf5Aqb0FF9GRdCqos/WoEnJBPDV2gyQSlu"
    "AqjTB2qGknaj4hoVp0gJPT8Q0KLGC2/XwMIYje3tmrgmpZuX8U+6OzLQ59N4dAivouQyza"
    "b6vNyGOLGn4hsGqJPqFg/V6rYobw196+j75LpOHpSdFnlmi/dsfPXXfD7U6uHxfv2lErhZ"
    "DW/NZO+R+PY0uUsSmJneJwlcYd/3D3h2P+qF7BUBy+e+UElcOdGskqAGhnZP7eR6RnEhge"
    "IQn8aBnpjkYgItQbKkJOWH4cxhiwP5+29jE5H2nPgD1tAKmmsXMZEcmsX5Ka5bCk0ZJEwT"
    "m0EVBwlzcghg9wuIFnNPmQMcLVATdDCUQgV3aFenHGzh6zudkkjQFOoQcYIyB32KUHFSBA"
    "FWdcg4QZnDOkXoOCmCAGt+CeKrkSxC/b/MUarWocjqHjR88/0JS002ZYn7szEMVdFMJG2+"
    "X53xOUGvQgEEaL1Rq4Lp7V4Wn3EaD1yxZLYdEmrKUGdnXfOQU1YIhX+CcCH8JzGHJDFHbA"
    "8kGTqQLyDzUfIqb9w/Mj8AUr/fPoqL0DJbP4N98oqYtWUWi5izfTqLmP/ovBYxO7sEFzHf"
    "qdwc45IvsGzo2X7SdAwZWQRLHUgOMNQWJVgUmyGZviZYAkm5hjXJ0P1nhtVETaTfkWZllD"
    "aXLmEESVtskClSSDCSKGGPUo9sdonxzTBQIRT5JtCEPdhTkb3VTjTEpD4LxT13tG4P9l5k"
    "b74T+Cf1YyjuwrMWkR49fTuewG5/i4cTRNzv0F4b0O/Qriv0+wTXpnlhpPgHXaHOsSi2g/"
    "2l6rw40pYIprC+BYLJnEdufRmXFkI844/ylhRv6FIz/3R+E8Gd3bLzZFPt9pvGn/bPfbV9"
    "YnfzflmuYl7Z934LXpY0FOOlv+GnfFh4U93tnWB9alT32+L6HidXbW9bdk2myqS6qW6q5W"
    "euxVx93FeniPgaXs6bI7iPx/hdYgUd6XJBzIy8LYirV6sgX/PDhy4v5cXs6v1F+0jr8enR"
    "yds++yRiYuOtQUz1USIvWV7FJ3kvZv/zvu5bl4Tz6N27i/Of3N8Xs+PZSfj7h/f1BNf9/f"
    "/OjrvyP59c/fj64ujnM7aB+lECwmeanxReHJKlH2SIbfPzcNbROEUJOmPVVTI2czplh4bI"
    "38Rz8KtkXMLey5STgDIRUPl+qipaBixlDmo0bVoYBBkpVHDFToEiB1v4AoeAQCJBUyg8AS"
    "xlDrrt/j8jggCrYtfPUuaw2u71MyIIsHZLsQplt1qz+Nx3c2SOrQCT2GvB0OWwWfoq2OoF"
    "GIVvWJJUOXx2r1oyVQuwOXNCcg+GI+QRQiMI3oTxP5rjBjLJoYvuwPCkcvjwFszUTcBff6"
    "HLyzwQGdqcnk8NNuNmYm3qMYh7+jJqZ6hPhBwKIkAfDPxh4BF5DjvYSphDT8SQWFQ6T1uW"
    "OmtZGfrXCkKItD04VQZN8JC6MM2FoslUD75MMApiEZVtMmzmj+mV7RKvAYdqG8Vq0BMNnC"
    "ARg/wMeagG0K4Qw8cMpBaYBvSYAV8mWjmUY6YnGW4ticcMbpfUbjpE2ygtqFFjBjEoWxWH"
    "aIBBaRi9t9l7luMTB+CFday2i/tq24zU9eb2aZ32bNf3tyAzommI66Z6WGx+ic54/P3K9W"
    "PzNGNzTP1FcFjSFy7HvbZd+Vi34Zp/n014SZc5e4HKMvLkJWJldO4S8bSI6owYjny4LOIF"
    "9CM9eWk/MRd0sZc+04wiHz1H7ydA+N3eP8/XTs36UWkwMoqzPUfIg4wHqcU0z8uggSp2zJ"
    "cYmEIXuOXL8hSbAUxvOviAkIcdT57mPR7JoIE6rMcJBqbQtT1OylNsBsUpDEPHg7Y9gWGr"
    "L2JUnL4wdDxG25MXtvqyOgdLS6PCjiijtr6A9VD1fIu4hNFyBA2Pyi4+jqy2POZ0froMbW"
    "bsGfrosgIU0XbG1hCwESmPNZhzxlBR9Yo9Itj27Rabj08uAf9y5e6lJZu+KB2+6XbQ77oM"
    "ciftqsUDy6b5OGZn5/TBZGfXsTLd2XU8JTs7OgyOYWiys+t4rZtHRapm6AFuX3+AKgCcjV"
    "/9+a/ttXHXqeADybs2oJbrOMTN5/j7azP5NJpdy8lsEskeUWwSU/p41nPfp9okUrXz07sv"
    "3TW6cGZHVBl4sDOtJvakdjE85R6BobaDK94dsJIUoTcjRge3mxsZiGEEGvemq1UEZ1gvQk"
    "obeNreiyUoQlVv6hI6HuYUmzqi+iJG9aYuoeMxTrGpI6ovYvR2lAJet0BxyLrPxqA6ruU+"
    "66w/TXd1iy/XU1ZZZ6lKi3hUm9OIhkdkvTlF1ZbnjiGbU5I2M4eYb04ZAdRbtnrf1yT+bV"
    "5cf1pbttXiocK8ojqbAtmn0uIN23p1u/R3LzzPb59hpo/rboOU5uK92S0/u4tX5+en1Jto"
    "07ygVtViVxY5eLlNINCwsZtAyMpqEwh5ep3AzJrf5VwiVUi2fv5jyu/bZwzDXmlCo7mfQJ"
    "v9d7MtDftTYrvGt51su8bQhzkPfJ9gu8bWnkzvuHTXp3qQrtM5dGB2GJPGlqiRXLAi/H7E"
    "ltcqkizTZWAuMFmqmPrlEOX7lyy5IWTJTqYgSxG+ZjtD0/GAjbczXPVFjJrtDE3HYzTezn"
    "DVFzHycw/HXjHpGAMTTj5u4ZHayhwlD9EvbMbo4sqLKJ0xNgQlpORRulLmKOPKiyiFT4gQ"
    "NAwy2wdFyHoVG5zUhnevhPSW9tXFe+qJ4vxjItvq40O12s0fqu5N2ye0aZriuWXfnkWWXc"
    "GB25Co18ZuRGJmo7ciibGe4y+zZFkOYehGJSYw2TMSkEY7May0OHPYejVz0270CvAIAx5V"
    "RU66cVN0/yzPuySZBuPIpYWpXw5Rbr1nyQ0hS6z3giwC+OLntxm6HGDjB7lZCRQwh3Yz91"
    "a3BWx9R8te78ZEip0aR5mFbbtb40UQYNXs2DjKHFbjXRsvgtpJXm37PMA6U29b1c20m39a"
    "bD9BG+y7b2O3sMwi3Kx3glLVvx6Xm2pb4lV9Xv/CWX9pmrFvXrS2z/K2avMrILPwcbP+vL"
    "xtJ0vfUv0VlZcvf9+1xHp1O7+rre/1hnRzUwFNtCU43CMdWVrL2395iecdsvn1zWLxfFFQ"
    "cJauV+8tTCsfGq0JpGF1NsM1HZ2gcNca85fP/lT9sTQJs3Sk6FGQhkx0zDU/2BKt+OHo9H"
    "LWDbvd4mM1v/m0WH18YmdTeVlcm23n28cKxg92A/F6cb2873K6db/iSEO3kysGGJo8y3i3"
    "WT/MXU9yzNqvZU7T3XHbrVMJmS2oQFRuAwq0eez2E7KyOgeDPBMN67PvwS8fcpfeSMZIP/"
    "vjrP53iinJy+QuHmRoluUu0z+yTS1DH6Zo8H2CjTtbO2kjwtKq+3MMIQ9ygvtzrAwaqPLt"
    "T4GBKXTJBqgoT7EZ+uldh76n40FHS4d5d0MJFDCHdXZKbwlb29WUNMUm8IukDrin4uGCxd"
    "e8j/vaxfCG9S+mtoOr7dtUkiJ0SSBBXJ6HZxc6gGsUwBjWd0SUwAhY2v4qxgVEForC20TT"
    "8RCNPU1c9UWMGi8TTcdjNPYwcdUXMWqx5TBNgEWEIdoJSE/KCwx4lGjfYQyYFKXYAmDTMg"
    "R/Qs6jj7ZHxtgJMcr6+6B42YSlzOi0XUg4X3l5tlUGhvO0mVnXMjA8J4Da571v9wPzm8X2"
    "iTnfVvvuABpkWUKR4W0JeWz4dn/9j6p9DC5K3ESVkTPdfXmM49ezz33cVtubzfIRB6i/9L"
    "6Qx81yvem8MjKO2gdH1vXcWuzp231F99W61gH2491y0yY52z6uV1umTP11fc++RHJzv95y"
    "37aL3XLbOKh7FXRe2AmD8uvlaLeIX5uNo2vc97Jrc4qAnXqCub2PWQ50DrtE+hyf9muZCf"
    "Eyr92DvHAaHOu1haysvLaQZz9xJfcX9u6UNc3+RTIC8xXm1H1iEokRvPw0FRqs+eFD93pL"
    "mzXw5PzMPczS/qv58+Ts+OT17Kz9+4fZ7PWro+O/tY/ZnL99d3pUj7/+vZaoLjTJYdnBZ/"
    "INGhoAnBmBv9r96IGcnv/cCHh2fvH26LT568eTNz82/31/8WbGylt83eZs1rI9fzdrm+jn"
    "o5Ork7M3rrUuz0+7522OT88v67+YOtDs1dcEPiTa+5JwavPqK3NqM/TBNgLfJ3Bqs7UnZi"
    "AuHYaVHqYfdxzCyJAYFYVG1UoauLCgPEyJouJhWYco0bWL4cndQjlqO7gSF1FekjJ0Zx8o"
    "EQejggMarBL7bvV1S6EN7NSY2AyqukuxHEXY0gelKSIepu0T0nTdUmjDepR5LXo0VG2Pit"
    "6Hjiha81YH1lvEDERvTpv3ZVevDNKwfoxIjSBq+xDJUITbbYR0QDsiHmK/vTLvx1C3FNqw"
    "vkTEZlC1/ZnIUYR9/WUOVvN58Fmwdi5XdYaRwpAIZOaakJVP0kx9182dX2ZIE1FM5NriSK"
    "ZoGlqusmmiOJ6j6TK6YXs8x1VfxKg5nqPpeIzGx3Nc9UWMuR0fV4Fyq2cMT7zl6107CmzB"
    "6cOBi53X5uhC/UV4nbdJga1zRzHA3FdjOI6pwCwOjieVPRw8U6wh7EuYW/yecVkNZU8vEj"
    "QZJTR7dpGstmz8ggMOjeHbr/Gs0TuZGQA4F/F1K6Hg9SSajMP3db+SR+8lTbS8A3mkkEWP"
    "I3GEUtjwOaRpofNPIFGlhYffHCWv1dOCzB3yRyMgHCyqNTsizXRzXw5pOPxgPbBj2TTNoN"
    "d2RKxpCqj1h2kOofYDigEjAFNn5vaDgJaOhuQkXT0oKA4ZhUiKoyFCfDduJVrgAS2lHzc0"
    "jwGtBUfRb9FiwjGVEg4YWgwTfoT9Fg0iHW8gKkU90mLajNaAgmh0RV+MGwWLp2oL/VjC1K"
    "r2iJ+iPEybCMcMJBkwWhJyfpwcCrh0bISYLPXIgJQZPQjF0KgAv1t72iLBFC2gHw8xraIV"
    "4Fg4REsIx0FPMGAUIOKMl/UAgKX6DwN01EMAEWf6H8UBwYEQf7L2q2AJdQ2iHxEJua5R4L"
    "g4XMMIR0dEM2CApPQZP9vBwItHijCPYUrDoDTOY0jVG4Mq5jHEEeddisIkaNz97oMu+wDL"
    "5lcYyehDFVsu/UPOTcBh+5MmIWKbT7G5PvIUX/4K4IsB1r7kh3LQ9uLhcbH8yD+47AsIWJ"
    "kFktcFNyVOm8Ex6QND0e+rxS3LpvlYZsGkFRmeTcQkqD2aM9jEKcncrA1vR0N3ZIQ75mYU"
    "5I7ZNq+hhanGcz0+upw1S9DZVyiOwi9BX1392CYEmZ3WBZ9/Navr+H++iqhAyJ+YCCdmkB"
    "OGQCaVgBu1hEiTFJTd4NJI2E9cWaq/fPU8DTDPa48o+DrDwq/0qMgH80jzrAyJKQMJ8uHY"
    "GbQ4IpvEmAQXgZVrTOg5IUUeZS40OQcyjk6mMaKoXXOIbJQyLFXMgpNBSSTCIZFSCWGs0e"
    "YT4kQl+VDWHFYYzUqjjKI9zfExUa24xzdD1XUj0dfN1Aq7KWssXCPUSJEVwqNNVqIpEMfS"
    "ZFE365sabWdU8ijDqjkFOld7XmO7NVivsf2mIqOxcIWfRGODFNS2Hy+u/t/FvT9HmAUbYR"
    "vv6OBl0EAVh2SXGJhCF4Rml+WRNIP4zhpHqDOSbHs8f3mNKz24x7krbCbQB/S47CJbQiW8"
    "y8bQqQxG4+7OXWpjCg/vbPpqmwXsIV0tueCWbOxLhnOmwjGGs22vF/NIZggG934mm6RVMw"
    "zQAnFOyYRQdDeOpFJsKIz7nb8kRxYd3tfUVbnxcIf0b/nCHDUx8Buqwoyi31DZT+jMdipT"
    "etSUvtHM6RroAyf1jXpWL28uM1WO21za9n5ha1mgGKwFFBPzphigDbRckmbhN96Z6nQbb9"
    "ueZ7bdTMnBPQ2JzaAO6NlYDtFUl3U65KaUQU4H41ld5XIIwgye1REDU+hDZvVEHlEzyO+6"
    "8qR56KY3XnNCSPAq7r3ypFm8trdfc0IoYk/ar5uqVpAn9tKlNr3hcjX/tYkQWrn4muRxo8"
    "fN+qbabuer9a6K2IbEY/eL6/V+M7+rWrVSvdRSC7thAd6sHx4z+G8Wq5uq7n3m82K7rQRv"
    "c7bFhoc1MK+tjI5vcJo7MqyhY2IUzdBxK+Z+e3d6dHbmErzV3XFx1eV6a1Lgzfw/juqGOj"
    "2Fud867om2YWmjAvlseB3LWD2D0P3PH+TPrnQszR5cIXtIdPqRUvo52n2xjw+gaqQWIK8n"
    "mt0TQUPBmWCvRNYshCW2pDK0VjAF9lNWigzkdoqUYvTzaQLKz8eGndbVVRJd200R0Wgo8o"
    "5B9WZgKWzYhIICZGuxElVmsCjs04SCwmJrjRJV5iYHWXaIqDQ5AZhlhEBVZWSP7UARAEBC"
    "oYg+m0GJuGbw9Ou75A4KRZRiwmYDvHMCP5iBRfLI4IpumNBkMsjwRsnUsPl7JGlZ2f0Rho"
    "7S4KnBZe6JIEtTh41+xCGa8Q2fb2Aqzc+T3bZPMTYjIlJR+xJobMIPlnMqlEcGVzM2EZkM"
    "cnTba2LYxbEJyqr0F9Mxa+Sk4ARjE/gnFHqMyMhuhWWQLsef7EYvlkoKXKPRCaEUfHS39w"
    "ANUNTsqLRubk4oyfn5ACAFGg5cbBoNj8noTgZlsIZHn+ywY6mkwFUajgml4CMNP0ADlDUc"
    "ltZpeEJJavgBQOqfkIoc6MGVSfjJwXPvy9Xn9fLmP49NOWaCN6YGHVNst/taRIfvdV2mlW"
    "1foV92693iPj6GqNXitv8lfq2ofEKxfGicZXXNgbMv+H0Ld9rXlCZ4BMnklqffizNcIi+A"
    "8uSjG00jjz48F6OzD89uzEtFnkfxAOX1xdEP7jmhy8v37sDk/KfZxev3s+bPd0cn4NjEMw"
    "3a2T9X1PyiONrwnPxw6Z8MWrSnBFo+g89IYjbp+AuCxZ986705+ck9OnT5/u3bGdFUzS3c"
    "etrdRrr1NXWx9fdf/fmvLsFQp+3gUyJnOz/RvdoM2Va2TId+dX7xVd9p0CLAKrjetQnyuH"
    "76S91DLa/u33/+S883PYCix4noBIog9et898n+DIqsMzFiQEHdG0gxFYnG7OUjXBdlivVj"
    "SXh3BBOQEIzviqR1SqCID2U4QhNogsMZvv4cTFkceFSaBGQZ941qK4qv7iIyvns4HEXnCO"
    "K5fVEYEyTAFEyZFAxYFuw6x9dXhqDunpjMAJKig3DdOXjoiY9g+Use6hDwEE4cnsKyc7NS"
    "ZWdN+YFvSkIDNj3ypSrN4VEc+qYkJB7bY1+q0hyezioQuMgSCgJNamZE/jHzFzkImQRgRW"
    "4xgkYOGPrEpgbN+8NQQZkrjCKS2JPmuDJO3mRDKoMUhy1EYOziFnBlOfn7aVQx/iARrZFg"
    "BYiG3yQrQyyODK1qAMZkMsRw/E2Mujz8+rK6EYjoSL2dGJxgDDpPpkaBAwXdl+4zUl3/ox"
    "1IIIUAnkpjAY0AIn6FZBKYZS3tCupUFBKR+jkZIIFmtq4jjWJ6ArrToIfL91f3mx26XoQy"
    "MpVO9iRldFAjJ0JY1kdXTqeOgIbUxonACHSx83nKYHT+z1R+98FOfMcv7/RSRXHRZMy+1S"
    "6Oi6s2uypHPnjt0kwQ0+sz8vQbLtKkCFlrWZazOS6eorLN1Ixr0514c0ma+4NwdyQFT1Of"
    "EYef+WzLXsb75eqJnZXfVtubzfJx19XYH5g7lv/cL1a7ZXf9Lj2kbrKQNE8U3lRMgdvl9m"
    "a9X+2Yz4uHzEfJCbgfKqUz6HjIFo+gGz3In0O3Rcrs+gfSaV79Y/IjjqNbaW3OpFtWxgfT"
    "LU+kZ5gn+EydU9M8oXIGzP7HBDQ+FiZZxgodmPY/A7b/nR40C8+fXYuAoREq8j/Sh9okn3"
    "4MBS7uJztRze4UZtRMdQiK6dEaBgbnFCe8ae25RdnNJe4f4qUZEvHg+unP0u6I65ZCUx/5"
    "UMRmUBXHP7QcRdj9KqBDHK0eDNhoETLvWiiBAuawDk7pLWFru5mSptgE3Rqtw90v7AzY3j"
    "Iw7+BQtxTasK5FxGZQtZ2ayFGEPeDIEtHxYKc5vEyqL2IccIyJ6HiM0xxoJtUXMQKrUbm9"
    "p8l5xJF9agyZEKOIHJi+CsDANmZw9iWMQfaMy5oLbXCN5kIjndNcUMZacwHrsuZ2dv4gtY"
    "1oMzob9hLWCosEKKINWxQFyrCHYdD578bYPNvyGjLMb0rQZtaSCTyopAA6nxzcuT5zxR8X"
    "Xx4q38VPxXc21nuVx/JQ7T6tY1kLybJMfWGMz6nr6JHuJs/FyNPk2UlcIbQzKOU18o6AZ9"
    "P3YhDJ/fShuxNwdXF0dln3jss9ddHloLr8sfnv65OL2fHV/PXs1Ul76eLt+auT0zYw//yq"
    "ngYaxzv2sNAtK3KuEKR+auo+2btUyDqpudcXlDpSUHkSiK37JKlRAEO88WLoLGAJtlts7T"
    "mIik1WSkICs91aUZXm8Cg2VCkJicd2G0VVmsMjNMri4iQOO1MMV5bVL50BRpPRemZodnHV"
    "ZntG0StMj9j2RqEnwhonkzmsf6nc/pOd7J6jzsLtV+1+fYZpW2v2mydm7BZOgnOHwGPt5O"
    "1uXVtUu8UvlQfLHK3S9q7sjPUP1M1hmuGYK8RAf2wyqLacbNOotixtDlchx/RYFZ+oClOc"
    "ttwktr6G30h7H7JC+gou3YbfEyFh/zKZWIme1qRjxeR+Agaf7e17tm5qPYGFhVfhUhIWlu"
    "mVOKpeGSRtxk+C1AiiPPsnKUMJrvTYjKBhAdoempE1C2EN6kbmxGwsTGVHis7LoqlRndIV"
    "kbFAJ0numlRewqdP84rIWHyTJHxNKi/hEx8WUUQsNsujIrri8lCUeIISisywMzoXIqosYR"
    "HuxlMSFo3drpyqtDhnDEoOSpDyc4d9mlCy+hJSYNUNAJtQs3gj69EWMiGEYr/cft1v20B1"
    "Z/Kqt8XVvx6Xm2qb2/AS+6nITl7e/mveCzH3HL/7/u55cZXOkfr+6At4K9mL3OSuYRs6zz"
    "rbyu2/f62uP63XvzwtX8Nq8VBhXlGdTYFsGrcY4iZKjvbiGWZXtQvOfPflMX5GJi1582mx"
    "+lijuVtW97dR2W/9vnJbY7rB8fTfJpyamxU3/aOc6eM27WNDFfnpdrldXDd5BPtcUeDlG7"
    "clXTR6lG3EbVVryA4TI69O9Xm53m/ndFmiyLxeHZb3uKsZZ0in3CMdIZ6LkRPEs/NKmGRT"
    "q38XMejUDtPXP5Mh7gk91soEEPgu45hqb+LpiEqkXL8luEYKjxmGjzJehGYnVwXiIuQ7Ow"
    "nwMBoSwO0XUX/2YyAF2XwRSUKMqPQZoagIwxY7iehRIHIQEaR+1es+2TuGyDopUyt0oXwT"
    "mpKQcGw3n1SlOTyKTWdKQuKx3WxSlebwdNOlDImbQwkMYGG3BOHqy4kPl2OhGc+TktBgMU"
    "tsVPU5pMGukKFzxUlE/pMdFs8xOxG0M7ayjyARPRl064DhRBBVmUNEmlBKgBkeJF6yvCX8"
    "rEC601hk7fsbwLH97JJeR3bz1cX7Lg120K/drnp4HHRyW7dDzXbzhToebKvN7p/6+8rd6W"
    "W12axj8/y7bru0Wyyj7Yo3Ih7qFlrWjble3XpGit0xGGOuDeYekHwmQIRIr/x3HzAfmstp"
    "VWGfnKtGvEtufDfb9aBHVbfVP39HHFAX2jUnS9y+Omk8D0bXqs9NaAMjctjPxkoUb+w261"
    "855o2qVkgzkaa3HZQqYTNUa3uu4Eq4r832ej4h94n+M3QGPC6+3K8XYZ8v92zcLVfL7SfS"
    "9UDtR/fL2znou/D3N9fff/vHl61EznL++gPoH6fcoUOSPMZAscOQeKxWt8vVR/HAw4R44I"
    "EBWZAtzOptJ39oMjL/17vZ2euTszf/JRmbqSS5dS2UrrVND7Ym0gF1Ot2BBkcTkzRAK50I"
    "/K1iFYdEefDdQLOEdFuyU0LJbvzpYXWEeWhwByVaMVL2efsizHBRO8FprbnV8L//+/8Dur"
    "kREA=="
)
