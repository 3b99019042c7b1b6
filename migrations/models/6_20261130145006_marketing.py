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
    "eJztvftz20ayKPyvoPRLkrq0y5YtJ2t/davkRxKdtS0f2Tk5925OMSNyRGIFAlw8pLDOPf"
    "/71z0PvAFiQJAcSF21tY7IaXDQPd3T7/7vk1Uw51709HwWu3duvDl57fz3ic9WHP6j8t3E"
    "OWHrdfYNfhCza08sZvlV11Ecwgfw+Q3zIg4fzXk0C9117AY+rv4arHi8dP2FMw987gShs/"
    "aY7/P5a4c5M+Z5E/h3xXkMS/A/Yxbd4qp4yR3PvYUnsusgiZ1ZEsXwqDDCL0PusZjP4d9Z"
    "EM6jp7iVeTCDvcBTDvqrie/+K+HTOFjA7/EQfvsf/wUfu/6c/8Uj/ef6dnrjcm9eQLo7xw"
    "eIz6fxZi0+u5j/LNbh+1xPZ4GXrPxs7XoTLwM/XZwk7vzpb79dvMfvFtznIW4vRwo/8TxF"
    "Nf2R3C98EIcJTzc6zz6Y8xuWeEjQk//vJvFnSEcH3pc/deGVfX4/def/W+0vt3Y6/Xz5bf"
    "r1w7fp9KR6CL4BWsPg/rvIgR2XiYW7hI9mgY9nyfVjRNt//4/8iQw94tMTfNq7X8+vvn/x"
    "6geBkiCKF6H48kSg4n8EIIuZBBUkyHA+CzniaMriGtzD7zM/ridAEbBECPg5OEkr/lT/Rx"
    "+C6A8yimQc1USSmRfMbp/6wb0xRX5fct9xY+eeRY56t90J8+3i04ev384/fcEnraLoXx5+"
    "+v782wf85lR8uil9+r2kYwBSRIqX9CHO7xfffnXwT+f/Xn7+UKZ2uu7b/8Wv4LFuLB/w4T"
    "+/neAuWRIHU0DOlM3z6NQf649gaXZAkvW83wEpAj6cA+KxCMTgkvkLOiEC+A5uA8RRzfGI"
    "+YKH9ccjB1U6G4C1fZ2G54Y0v/BRFEQ8cq43Dt6b9268dDibLdUJeOOsWRThsQCx8Sf/a8"
    "1nsOP/kO/2pxMHzjrkd9yHYwN0cCRPVK/n+mMDKIB/npw+f/njy59evHr5EywR755+8mPL"
    "ybr4/E3I/oxQ/K+Yhz7zpnUX7Tf4tp5SJbAStWDDHail7lIjYimk9L1WHdcX2ku0iWK+co"
    "Ib0Fjcheu/ceQuQKPx52LFLd84N6DOJOuIh3Fn6qzYX1OP+4t4iSfr2bMWWvzH+ZW4o2FV"
    "iXU/q69O5XdFgoGmyXvJ3iLgALL3QPTLX8JRcBM/US/yRjzMcW/0l34Qk+zVhAbk1bJ0k+"
    "5cAtpBiT4gW89YNGNzDgzLYkcdC/jDjZDh34DFAniO4YZ3rvE4gMBms1vB3fB1JLjfTx9y"
    "AI07I9EtIKNKm3fLwJ3xevpoiF6Stte92JMmuFFErTaA+0nOV10EZ5ntcnKzSoUclPPu8u"
    "NH4F3nj5N3f5yUSBMl1/+EC9vkMsyBWE8etdcJ3oR4+j3X73r0iyQ67XS5nbZcbqfVy03t"
    "bnoTeHNexyHBas18eJ1WQuTAbaaHhtjpusKLIn9TafR+/+n8P38o3FYfLz//opfnyPHu4+"
    "Xbyr0Ey1qZ5DqYb0w4RK+3XU+M4Q1eoyLBowk6s+7xYoHrBHT2ay68ZH0Vwa6qYLsyWKMO"
    "uiEXpqzZdVIAs5kqvy8DMNL9mKENBfQIVke7UIqID5J4Fkg9uSsX5EBsRrkwmHgEa+25GB"
    "Tq+l4MVXCLCTDieyGYzZIw7GOdliDHZ57GQXCL8ZPZAJbEQzBCE97DRZECjY/+oCXA9on2"
    "r/FlV+ueTqoy6PjOgYgV6beg4yC4GqiDrqWV6yegWRsGBerAe0UHDqg+6T2jla22fST/fs"
    "RZOFtO0bAxN6eLsGRL70VnUlhehGxVwxrdSJQCE432QiMWRe7C59zIpV4CGodLncPNFWw4"
    "R1MbdRrA0Bqo48JGRDxsHmC+kDtApMXAXQ7XyzIIzZCfBxkh6mX6FJ8fAtWYfHVzW5sKJN"
    "FYRfvPQcjhcP+dbwT6pU43q3NtqKy5D+rlHiLKs0+z3YfsPs1mKx5GwI0MVeE3V6BvXV28"
    "E8pVVdw8DrwPJmW206EokRsogeyAkcJ7Fs6nDXyxZmHszly4muOaS/utgv7571eYDVnvZi"
    "2lk37JnmjPlS2IZRjJayJG4YTHLFzwoVD3TTzsgWINT2NwGuROYeF8Vr9ana7KnzCfLcTb"
    "4W/jL7WcvZaM59IR3Z78PF2XILYmQp87ORC0npifYlJkJctQAMZm4BstRqqpzTs8h5KVKV"
    "l5zLmolKxMycqUrEzJypSsTMnKlKxMycp2y15KVrY+WVk5Z2q8UW0ZZnmow0UlTr58+Pz+"
    "4vMvfcyZnMX4XeqS6pnwd7z85dT2NvKWF4GGtEqtc7HsyA3Kc2CE3iLMSMSV8pCghzZmt6"
    "BBIn8cFNXaLWOE6xLQOJBd8IcfENttkZ9cA4MdYxD5jgmjFx/bgwxFWdoh3KNYbQBMv8ue"
    "ZM/hHkKSbMV6UcR2QDrPBcYefoxtb3gviVvjkNohwhsqPtQS2cgiSB2CGnG2eGs843dU9n"
    "OxBwx2iqYprx3+F3zoSa9MgHZhhDY8njy05yNcGfEquQZ6JEU5KMoxZic2RTkoykFRDopy"
    "UJSDohwU5aAoh92yl6Ic1kc5yG++Z785W60ZWKJmjvMikP0scO7oLUsOkIWhwjynKMXwuF"
    "aexaOjOuyD63B8yA6Pj23Va9gM20WgUWBbbfm42PY4mxthOgcwBizjdo+L4WC9DsIY3tRQ"
    "86jCjQDfvpPb9pHxHs4NhUgeYhy4xg0fF8tRIug9BYXeLIpfAzgCnKPhwg+PcYriWxHFVz"
    "f2AKh+l3uUNUd7GIVkeyC/qKs97vSJoUyc4dMnchf5AIi/LD7NEuQPqa5spUBVoetCBbzi"
    "h8C/fo49mB9AedmO85xK11HQhMNJmtBCUTOAgd9J1oRGwiavDQ6A/K/yce/U06zB/+7K41"
    "bc1+jVHfCPZvIAeP+oHmMLwgew/rciPOcQ6SJhlPN4CAmTe5QtCB/IN75dwhTDBnYlJa5d"
    "IOJJXTKi/GbSmoS4dqe3vONUObhGz79ciLg5NuQX6Z9wEFTTAxfTPmSbuolMmMB8wWgWgO"
    "WZxtyz0W6aZCu2caLalgv7/jVKWaSUxTFnpFHKIqUsUsoipSxSyiKlLFLKIqUs2i17KWXR"
    "+pRF8a+BuNXrbW4SfXLu4DaF1FQSdOJECVyLLBImY3CvjMp1EgJ+eg9kGl6m4r99B9SUYG"
    "2mkIYYYRvviIPSFU+XLFqa8E0JzGbinHwGnTAEicXm+MO9mOPVyw688eplI2vgVyW8CzdP"
    "DVOI/jFRA9ZTIKsR/nvOUzUPeiH8xfPTDhiHVY0oF9+VVHI4B4A33EUF72+DwOOsQRQVAU"
    "u4vwbIfSE//cRMrUNfYM5V6DBQ51JH4u738dvLy48FUfX2oiyLfvv09gPcFj8Uta86K2nt"
    "gqgyV7qLgONTutX+pa79GvQlb+PcZ3OTwI4NbsnlIUNtLIqnSdTHNCuDju+coP0lnGD4Fh"
    "P0caAKKAfo0Ol4TdN8xqBi0jQfG2lUyZE9ZvQ3ze9sjALnM0C3RoOn+dTTLj32i7mcLAvc"
    "Ngd3u8FQiJZCtGOOwFGIlkK0FKKlEC2FaClEe+xwAoVoKURLIdqRh2i1hWbUVKYAM5KeMr"
    "Dhx9QH4pCo1bs+ah1xlne+axlxmuVuEYqNT+/2+uECE1tbPmz/OR6oYPiY7r5vnK1OGl19"
    "4ttJFzdfrFd2cPHhWuz8HeWqKiagFc+8ZI6zdWPxlWoSHSXXuD6adPQFDvtwchqS03DMPi"
    "FyGpLTkJyG5DQkpyE5DclpSE5Du2UvOQ3JaWiLR+DQTkO0Q42wmgMYCUpxx+QotOfEDu8o"
    "1F6gHdGr3U4WIdf87G7Fbo6B7XIMRlHDRDrxxaTVHZgu6eAHXIfBPNE9vViWxRfc+1W1tc"
    "t68taRt27Mzhjy1pG3jrx15K0jbx1568hbR946u2Uveeus99aBTHFBePrJ6roue6etrUQJ"
    "0HbJKzfsyA1rMSskK9N2oz2ytYDdvm1Zmh5iMaVGVpeZJ9m/ErjwagcKvOczd8W8eiLlwQ"
    "6oaj579qwHD+nNvnGe43UH95yzcEGBNFMZ/3Z6+uLFj6fPXrz66ezljz+e/fQs1R2rX7Up"
    "kW8vfkE9skC8qmJ5HSSLZTytswHes009VQowbRqKNZwj6DNnaAg490t3ttTKiHyV3S8V1D"
    "HqdIMCru9ZGMIR2UwTOCeeAcKrgOPBurC5BeplzqB+F90xxA/Sjw5EBuq0YPttQZ0W7KfR"
    "I6rSEH0JjzDC0HN9s9F6FbBx2IdyIBBuG311NffzG2EBwgWSnyTwXaSmDQhPETaWNDNUhq"
    "GU+k0jMhVhRsIEh0JuSwLCw6+j6SFp9jB1T5F6ADR/yZ5kEZZ7HeWteC5yddcJb0JaD4Bp"
    "Mebto3oWifZuJKvcl8aJJBk1Q75mblijrr5VgD///Yp7YkpOMxWvxEMsYxeRlILxMPmKRY"
    "qxiH8XDVX/9z97zssBjlpxP75KBA7rEnTyKyZbMnXU2mmoF3fI2cG10g8+WwZBJAYkqb7X"
    "ui02jhVTU5JWnMfCaAZMzV18Sl1ezyDPpNwfyv0Zc2oH5f5Q7g/l/lDuD+X+UO7PsePTlP"
    "tDuT+U+zPy3B/42o3N78c82OEuyJ7EuXFDuN0y+xHMXc+FW3POZy4sn0hZDLQSjpIjXX8P"
    "chSWuPEA73Dl4X7tubto0pX1gVftt6mjj/qqwfbPQ9pMHXlz6N1i0o5wYL0WF8O/fb387G"
    "AChpxF/hG+Af0j7MdDL591YiJc1shF8stSBkOMWFzU5LvJwVgNqQs5KKvp82twj05Gvlp7"
    "wYan3uB1EHg49WeGTcI6570VhdqrLjKtrM3lRNqrMinYLHbvam6Q1klZGdABp2Rpz2WPIV"
    "mxuk/0FW7VcCxKuLL9TqGEK/tpxOE25PPptVnzkDKU/Vbj78ug4KxNZdtTp6gWwEXD75iX"
    "4I7TcLEbOqG7WHZ2B+0lUSVFepVOxoH9D+qOfeQE2hrLLx/0HUL5K441ITuG8ovB5E9cVw"
    "LZIQd1YF9tUZJvN4IcMHivsLk1hJ9hvXMgf7rKYLbH83MqcBxg29wVqsUlvIoqkEiaMDXx"
    "+37PoHg9xevHHI6leD3F6yleT/F6itdTvP7YMQ+K11O8nuL1FK+394LMSikw0pKEfqTFLo"
    "ZcjnTPoYY2xc0YorwAdzic92npADh34UrW8S2hk6INLtkDPto4iyBGrUX7wOC6WwX+wmEg"
    "R2XWvYLFL984z7DgHThkwzv3UxmYamV/h1En6lrYkRQw7uTt2lE4aQ+Pmeu+CDQSNOtdH7"
    "VTdbU4Z0cvfLU0yCKUD+vHnZS7WNcyfYf6Rp6LXBwuCGL/Wd8eyigyvlXdrd+x1ZoB7U5q"
    "nO/pd5M2h/ssv6pDydyKhbegR8OdqiEnTpTMlugKYIA/1FZvmAuqETYrw7ZeXFy6K+Z6qK"
    "LWlcwN8kxywZMLfsweVnLBkwueXPDkgicXPLngyQVPLni7ZS+54K13wT/YSi1tJFK1FmVt"
    "G2ZtC3wa8IReb7vugRtDWdPuP+nFKWddGOWsmU/OKmyCj+jLJiVYi+kyYi5BE8PnNS2xmx"
    "klB2IxTUSlHGhyIVpSYFytebDGIKFmFjC2+BP0KqKnURbSWMIzCr992aYKbjGVRsw5a4/N"
    "jC6YFMBiepyIgl7km5jdItfgnu3RusR2+jJGGdhiMoyYLaKYhXFkNtaiADOeAQuyicecHW"
    "p8AvfnhojNQYwHrXpuxRsxyOWa36DFHWt8H2pURczipK4it7WJgIY5nEl38uXj+efPH96b"
    "RhrE6Cmx3zdpNSGoRIITMToLShEcHvyvOGeGH62xQEkK5aBahdF1Ml/wGsfmp8DnTSN2Up"
    "BeIYODXdMMe8k6K7ZxZkFnrjjOpCM2ixPmTXGfRqQowY2BHkuM7GIUJgrgwYaNmw5MllkS"
    "htyf1ZRKt9h+ORiL9SfpO1R71fOP2CpI/J6hlxcdRNiLRgn2oqzHBtf/5A3NUZpxXwCyGf"
    "maGdwIg5Ngfrv8rp8RcdqtSdBpW5Og07omQdQXxXYzgvqiWEmjSu5vl7YOIh2/SkWTpg7Y"
    "bMweCZcPTeUqEmY4MOMmDFa7NnQo3BXrdRDG8Eaxy3dE4mX6qI3NuISrYzBMHiIj92vMbm"
    "5OWtJy5YJJl9zcaZSuNWqCcb8MAGmhTJdNYoc122wmcJRpS5m2Y06kpExbyrSlTFvKtKVM"
    "W8q0PXbwkjJtKdOWMm1Hnmmb2mlGw7eLQCOpJzcM+lG9/gjr9fMlwTtWiudrkC3Ccr9TvH"
    "22c5GlqSj/kRbley6YAxdFz1f5u0mr40+sUu/WaZAt5rXO1aQHtGSYI5+Rm9w8Y57HQ6ES"
    "M2fuLuAy1d1wXH+dxE8deA6Pw00GAo9c8DjKBj/D79TOvD3wzw/sgUSRaKUPUvwS/t/LXu"
    "7HAkkEDQRRjuuNFMegJnq3ZA1uhAzC5pCdulfEGUf/eYQeAbdzDs4BLE3BciaIzyCsRjxc"
    "kWAnfP31/Mnp2auCSEnHoqOz160Z192FGK9edqDFq5eNpMCvSuZCi0P+vTLYH59HXibORo"
    "PIp6OZ/SZGvkHUfK/aSrBaw3EBw7pWX8m+bddYius6qCwzka6xkda+BOeRvPuT2i5B2wEo"
    "MEmBybGLQQpMUmCSApNdTwgFJikwaVEEgwKTFJh8NLKXApPWByYfbgug1NxUTYC0ZLVHgF"
    "IzIBtLFQqFoMCmizBIfCOVpAhls0ZyEUcOCClgko3QN7DeLbiHnfVTM/ZVdyVL8mJMco+N"
    "pFUF0HZiqA07kRsn/R3S+6LDCn5P+2kMqFACs50GuF1Hbhdv5uskcn0e2cUR+ItgvhoV4e"
    "ZhbKeB3qtdSGcej6aqUZIRB1QhrScA7tjRO7aLDFSFa7naRFW4dtKoVxXuOgzmySzesYY0"
    "ixJ+kc+zh4glc1Ha8BH3vKh7dsZxCkkrOG0Nz+YQ3yVKO13n1neI1qrlEn0sj1CBy7p4bR"
    "cQithSxHbMATmK2FLEliK2FLGliC1FbI8dcKCILUVsKWJLEdvucvaQJriyBmlmC/myDP2N"
    "SVTX4qyZJfR6m1WPXDdM2O4cFQqrvPBrHsKWVrritCvqS2A2UwAngdxzVBNiR23brkDIOn"
    "TrkN/SGjmFsLkpsrwLYKMTNIJuWIj/SE64Bb2lc0icuiPvizDfRWmXZBvaIveJyI4lFitU"
    "VbVXUD/DIFksnfulO1sqlohAubBKKlF41nZ1icKz9tMoF4czahlUBhtJU5thwq89LOu2Jj"
    "eFgtUi/s3b3BQe9uAwv73xTflg2tWPJfBj1hQ/l19N2qPm2aIuoXIeRoEvmkCEfA0Hkvs4"
    "aAKUqigOVrxq6HWFoWA5BcvHHAulYDkFyylYTsFyCpZTsPzYYR8KllOwnILlIw+W38Czp6"
    "YR8wKQzf4tpI0bOrhfy2LmKQr7Bs7rHmAzKUbsavxncD2N3dgz4pECkOVaCbAIbNcR2+3F"
    "ImddOOSsmUHOKvyRoq8vf9Q9wGIyjJg9+Iq5XpU+Xznz+LxFcddgFlNFtt9+gjt1QO8Ju1"
    "c5759MNUSYXnvw/tNnVWK8xS9a6JCHtJgeY+cShebnvQn0nAi0LwKtAac1N/w2MZaCWUwV"
    "mZiCGwXg1XVN/MQOISa22EuIVSAtpsbYeaSXEKtAEoH2RyBf1JqzfvpA8yOIZAcjWR/mqn"
    "sEkWwvXc/cMF5O57W9tqS+8J41JBgXQS0mj9AZcJ+ixRPu2lKlIcNoL3FXD24xYR4E3/QS"
    "c/XgRKr9kWrDWU1uX2vkvAhoexkF7jMVcBMRZ2ULHonga8QXK8whO1I8XCJyFfjizNfUS3"
    "QgQwHaZlp8wo0KrMNmU4Jg2oJ4BeeP5Nmz+Y8YinH+Fy6RpBKLECDkK9xQ966cA9MqWGM8"
    "O0hi82B4GXRk4fB4yTdApls+x6g3ppQseOzgjJkVC29hx/7CWfEoQq6ScfLXEmYFZMOl8M"
    "eKguWvRekZoKyGz98GgcdZQ5gjB1U6OdcA1uGw9Ar/pZ+YHRdMuZVRcVdOJNS5ud9FjnoR"
    "R2UKv8HvQ44LWQxCACcd+gOExt9eXn4snJG3F+X78rdPbz9cff/8hyJtq0xPdTy2KzFUx2"
    "M/jbQIMKviKQKNpYZH7VpmCYlbMK1UOGodj9pXFf/mVTy5Rz1IzG+v4ykeTeMqnpxCwMLY"
    "nblr4dbbsbvo+Sx279x480U/0yblX1ZZiWtflO/E7BZMMHz9XZuLFgsG/TseorIN2lRdf3"
    "YTfH6ER9iJwFi1xViC7XTNZ0HnpLdOSAzW6yCM4X1it66jiAkKL9NHbXIlZDYJDa2JYtxU"
    "jcHN3n8javwbytF2OaastleLCWa/JmKX7+BJdp5RZPJgDdvCgRoF/GYGgd19hX1dwlhbDh"
    "l2qocMuxdE+g6D65yjO0oWeQiUhWAXhRnO6joIGwBSaSSVRo658o1KI6k0kkojqTSSSiOp"
    "NPLY1T1UGkmlkVQaOfLSSJkqbSJwMwibgwWpKY5GJzYTFrveafrrabdGeS1t8io9hcWmen"
    "cVLkPbTI8RB2+MqyJ3q4g8EoP0r4vci3KxU1nkICWRxBhbI88xi5O6mPMycGe8IeCcwhyO"
    "KCfvr85//tbHCSZ3+0Yb1GhnRe7Cx3wf7JTHw5WLCenwZ5zjJqm7w1qhx/ZiqVddOKqs7O"
    "UYqnr356DaS/hubjjG0fi0zmhuTPkug7Vp9XapbjduCLavyMjzCz11cf5vEM4G0MdQPa9T"
    "q4sST50mHplhvgI3HtQLZ1UL5nUuXeLHrqe+S193APdWJ7ogw/excgtwIzVyxSuQKYvyDb"
    "Dc4xDkwcZ5BjJ+EyE1zHedozuR/7V2Qzoc+nBM0RNbJ7dbPJcFKJsdl78vN9Xj0LfdfCcj"
    "urXZfNlWYKsg8Ws4s2UERgZic8EA3pEitD137piX8MzR6At3P9BDfk3DMI6beCc3i348F9"
    "sxi8MljAD1SRCa1G3sc0qG2EmdSd3CLDkY27klDmLmaawDXkG5X4mby7xu5sBc4vp3aDWb"
    "USYPZDtpFFfoLYuYFljNER8DddasLoTRNmOJ1YYvbKUKbhetMEkQRSO7SYKaiNGwnxTAZl"
    "VLCDHcqE4WTFPb+vpmu3pn2/2zNOFnhP5ZqgyynkbBvW9YFpSHGEdwnK/WXrDhXKREY0ic"
    "R2ugiwsbEVrAcQf8CHxW0W9cFfRBveXDxv3W0qD88dy1LmjXGgGdpm5rwZba3qC1K0KX3g"
    "1tl/gMu46xRpWTYAeEQrBg7bEZ5mClCZDC9BuoaOUQBRbp6WwptMif4O0FF9N8sWOXUVRp"
    "6aCSEkwUpm0wQ5Q1H1MjQKq8oMqLMSfWU+UFVV5Q5QVVXlDlBVVeHDs5kiovqPKCKi9GXn"
    "mRGmtmk70LQGPpCdTL0bErfh9fz6XjzknPmj3s6EnNd5ewCcvDuOsmlZnoBZZu8JnWnewh"
    "UG2pZ3QY910F1Tu2rTqENzDXMeikxSGYXzbp5BMMShBdGrLkYOQF6+HlusUp2BmMXILkEh"
    "yzx4dcguQSJJcguQTJJUguQXIJkkvQbtlLLkFyCVpk4R/DJZizS81SLitwI8FybuPkG7Tv"
    "OO/BN1jy8uyI7ZKXySKE9z7Z2xNYK8xumZ8wit8m8wVvaMycfjtp9wpG8fQ6W7jVGfg73q"
    "Wg84ItBnZKMOMRmjoz5jseWj14azL40/PEnBt8vCMf/9R5Jz6NHBZiQxU4gqJ+fMmiZY15"
    "s9cfGtjhiILPSpej+CX8v5fGrotzNHEAcYi1tF+5wOtRfY8eWMZelQJv3cVFk2GTghzOZ9"
    "DLjIHjPgsSb+5cc3nE544c3yHaBzl/svjPiTRQgyQCOzReRooJAIVWV+gtQrA66ypa28iW"
    "A7KfcGhfKpqhr2+kdKrzGbSRqNZVYBt1Mu+AJJCgzcqdhUHEAetz7G4Duo/z/G8/PrOOOh"
    "Vd+ki6RltlQreKBMNChDXc33CB4YRS4BssUFQRxOtkEzk3YbBykkg2otk488CJgrqqhJ5P"
    "oXgkxSPHHG6ieCTFIykeSfFIikdSPJLikRSPtFv2UjzS+njkLSCjSpu29t4awuZuMfUG4t"
    "j6dIt/Da5Cvd5qyiC34EbfSF4R7jNFKxz1Ch+tUBeB+waVGHQm9G2ruJdGpPhv72keRVib"
    "yTTidktrQGoN23zlzOPzZuZJwWzXIMVG1bCbAbSMYYhUQ4LptQdvP31W43jGL1qokIe0mB"
    "pj5xGF5ue9CfScCLRfAvmiixPYtv1Zqe4RRLKDkawPc9U9gki2D5LxFXNrUg62qQopmMVU"
    "kZ0Bn+BOHbDYASOGk+gPpiwIbPaScBVIi+kxdi7pJc8qkESg/QxpCzmPp4DmHnZPCdhiCp"
    "18FVsVjnFMwLHcCMohtpd0a4C3mEAPg4V6SboGeCLWPog1w3kGodmwmQzEYpqoOgOxVfh3"
    "Ds+7+HrpvHj+6tWT5w7z1kv25LSfL7SLJ7TZD9rowj5t92CHfFEbe28mVAZhM52+xrCFCS"
    "av34kMwyB05MZ7Eeesi5/6rNlNfVbxUsvN9PVTV6AtJsWYxVhtAU+LDFPrLaaGFGDdC3b2"
    "zQe4lb5cUIK1GOsj5gFczLwp3nUmrFACs5g2MmQjtitu9J6RzE6BzJY4Zpkxrt0wXk71uO"
    "A6i7FxGHER1GbU6ySA7yIHt4uxZrF5Sw3GDLG97MV6cIvpM2KxVcG1mbVYD06k2h+pNpzV"
    "9FJsTQEuAto+5A/3mQq4iUgYZQseCWdZxBc4Xe5Yib0SkavAF2e+RuXtQIYCtM20+IQbFV"
    "gXQ+8VQTD/WryC80fy7Nn8R5He9L9wiSSVWIQAIV/hhkxHZQ5GqwVOM6/hlLaEwAzGYgmW"
    "Vwbkho+WDVgeCjtPIkNvVh7GZpyjYNJ7tcQi1NvpaxXWwFtMgRHf2/f8OnLrzJNmtsiBWE"
    "wTwRWwVQf3ak9iq0JeX76ogltMghGzhR72WDP/r1WNKsDZrECd62x9uKhlfBe1qHT7R9KL"
    "mO8nzJuKarmkRii1jAmvgo4F/XLnjtq5dR0Uiv3yw5D7MzN/eg7GYmGluuXLvep+PYY0KV"
    "wfLzpcHi8ar44X5YvDc2/4bIPrjKyGAtjhSiFOvlxdfv3y4d23kx5UiGKwqdOWSXouZvom"
    "Y6svil1TU09DHJBel1fvLz6fX/0fU3r9Gtw77gr7vDE/lnNkx0afUI3xjZbuetrQHquNWv"
    "XwB6Td2/OvF+/6EG7mBRFXgi57hxGS8DqJXJ9HUUNyXvPlVAG0/YbSG3Zww7K2D5jumnsB"
    "1rvG1SY+x7H/C3jta+w0PcRiGo3Y5ImCJJwZMU8GYTFFhKArKBI3QeLPnSSaOFEyEz5jrB"
    "u/4WHIPEvYR2K2L99UoC0mz4gZZg1YXrKIT9fi9IDdUOcuaMmuaIC3mFqyV2OBm+Tm8erB"
    "nnATlTZ+37d/SscGKq0dVCrsFKyxD0qQxOZNVMqgI2ujAqTagIS75XPsloJEWojU/o2zYu"
    "Et7NhfOCu4YjGIKfurvJYw2M8Pl8IfK2qygmzIGbDrNAZ2NhfIRVjqSLAfBUZieRGyVY0c"
    "7kaiFJhotBcaBfe+4RzZPMQ4mhRpJ7pzvwwcbE3EozXQxYWNiCwE97CjOtYMVAuzQSgFkH"
    "EgXW7ZsAVRfwRX2gqX8V1F9j4nyo4E0VsnRhQOXpcZHSgcBkD1B8WydqF6aEGyfWBHTtYa"
    "j+rIRfGiiMc1V/BbBffz36+Uu7GZIuf4DHuuXDkpBdGzI8pLFXZ+zGa7ouqdfIplyEoNxF"
    "iZjJh1B8ZiBAw+JA6j5Dpy5y4L3Trr2wiPD1/eFoPtUQRCUqSsDoO48/SBlp7FIbHn+ncY"
    "EtoRdRfyKZbiS1w8wT2Pdr9qynLvjofoWPE4m++Iwo/wCLtYtij63Fh0XLzmwMKGTUfbsZ"
    "iN19pZ9Nk7naxwFNEpdZ0MKgSDENPAd8ReOO90axyPhUODXPduHIz90HfD2tdEHLp38CRL"
    "cbcrwlBX3vdAmdyd2zJapngzbx8yM2VFgO3zZvzUWvkOmzErC4Vl53CeIBJlF1o3qA5N6P"
    "kImjRDk2bGPEiEJs3QpBmaNEOTZmjSDE2aoUkzNGnGbtlLk2asnzSDhlOVNq3568Ghq0N2"
    "STxLg2LzAO5JlKOxucluTeK6mJxbJVdjV6B0fZuQtYhsyEo3bgi6yJxt3oCCgt0XQK5iMt"
    "rCBU1ld95AUVkn4opmhR/XtSBvxHO6fkc8H1BipWh22E3MJVtkbhyd3OcHDhddMzoXRe+K"
    "+tSnZHJnlICGdLxY5zjcUeBrgWiE3xLQSPCrd33M9J78HO7DJfjYf4q3JpeUWLpDdg/PZe"
    "UcLsHH/gO9FdUl7jZO5TlE4OIbW5y0RCzw60mnUEWsVm6PUTiwFPTyXEihbuR9/SKKM1Cc"
    "YcxuZIozUJyB4gwUZ6A4A8UZKM5AcQa7ZS/FGayPM5Bbb7/4BTPUCLXZ+pFgFTZMfjz7ju"
    "0e/HjKQ7MjlpVHyCIEG5/grbjNmNgqn917FjMg1EmNv05/NWnz1Qk3za1atdVPh6hFCKHA"
    "wg3H8K576lzEDge7ZbOOI7B51y6P0i6NQjWOuB+5sXvHnTvmJTzX3gdOU8S13qzNlirpDv"
    "bDf/h/+N+Ugi4ymtPHx/kduHHEvZunznuh18CywrcrdsslgNpT4oNNN0eUP3XOs3X3Yg+w"
    "0z98NB4kiO96DorI7Jfl1pUaEoj4rGwqhsYe9gsJVU+XGkfoP07gzVTpCCzDE/xfuzhHcW"
    "fkHt2nezSjVzlNhDU1Nk4hrE4TyTAsN5zx4p/6lv7Tkh5filMMTn8GMRIVr+izYLEiykH1"
    "6PsQ7qW6JmotDe4zEOsPO4h4OONilBg68+LctWLp/K220Mx75bqh2Mz4vD8mvp6KXXYcvT"
    "bNCqhRbPMZA82abT5FwahKLm1v3VDXv20txaNHpXBRPPpByrwJxaMpHk3xaIpHUzya4tEU"
    "j36wspfi0dbHo9OcZznNzEjyVkGt9/vIKas+99T0Ni1uLRl8X0Jp30kGzY+xmUAawgLXW1"
    "k6buvPfAP7nIo/DPinAGQzYZBz3NDB/Tq4X0siASn++rJJ3QNspsOIGYSvWF0h6VfhgW+7"
    "YlhtPal1aj1/gjt1QDcKccoU6utYQvokU+gtDSsIDE+vPcDJ9FmVQG/xixba5CEtptHYOU"
    "eh+XlvAj0nAu2LQGvAac29v020pWAWU0Vd/GKrSmG2VIyJLfYSYxVIi+kxdi7pJcYqkESg"
    "/RHIF91nWT+NoPkRRLKDkawPc9U9gki2D5L9M7iexm5c12uqWVUoAFlMF6UuwHYdsV1L/A"
    "Qp+vr6CeoeYDEZRswec75mYbyqHQTVzB9FKIspI1Pl093mZrzcB+Gt43Zt67Vvjsm22Jdl"
    "ap9gMWVGzDMPtHOhDJZ78Jz7pTtbAtvEPFzhYHP4QLMNTraIOBexcpnyMLZOhmyGJTA1Ol"
    "sA784auCsDKpHwGqD2RUOdcGgWMMcsy5yIg7+442NINPC9jSNfJM3YjCRB3YXfXRa2UO7t"
    "5eXHAkO+vShz3G+f3n4AIgnyZUHvanIK5tHAC8ynSxYtTe6mCqDFQvDkM78DaqX1UH1Y6f"
    "TsrEtQ9OysOSqK3xWx7/p3LiaMNLSjbE02qcCOJ9/kN9wySDvug4ADXpkF8BI6q9mdy6oQ"
    "Zx0Gd/BHKLO/4mowQoz/4c41QM8x54tmU6cZ3RKFU4Ea8zymWvjxHK/fOx8snMNFp6cy2R"
    "xedz69gTssCM0PTx34yM6OuNYjjomjDnPkCznyhXSHaYweqBswbaWLlwydoNeV+fZGBlYJ"
    "1mZVfsS2VXm8fR8SpcBEo73QSJapmTXUKcKMI8VU7TmdCRyEYAQHh22uw9nKrLtOBjAOJO"
    "OGc245FvJBLNH+/XZwQ1V8m3eBUY95UJje3hcmO34d+u0oBhsA2wZts0cmQLaivChZjdvx"
    "lMdsY5UI+ogGGNZ7Lp/TZVLvIRMHdbEyDpzFcgEerQHH7rWa4zkPsIXNsHOkHxFGQzBKwj"
    "mfD4xBDG64M3ctEDQQFr/oZ3YqMDwWQmPRPwnff+DJ5qIHwI6ofKceYzH+alh84CHxql/P"
    "rqjs3pzvwaIyGwM0EDKL86TtsPyGHKhRjEsKDWNHzD0iTaqAPI+z+Y6o+wiPsAtth+XeYI"
    "10gffaXdG5TB9ls66zd4xGzOPRVKpUO2L0Kz7qSjzJYoyuZEkvd/DNh8dkzMIF31VCCkx+"
    "E0+yF5MRdn3FLWKFvBvpUID4w2HCF/Bd184G3bQgbIuxI2ITwfXv4En2ItZZMn8OBwBQ+U"
    "a3fcFuIFJ10d1PERu7YnevDcWwB8lJXTexO6UrtbQSS5d0mGQlMZRrUit+IBLep/vQjWNs"
    "8CAbc8Cz/IjJ3jy6kZiExmQjEcRyYDsuvGK10c6ef2rgLmYPunGsOB/H72QW8X/ViCN3cd"
    "EcH/5XDe67dR8qC6PtSO8hii7gMAMSXEEpdZK9YDFxtOfOYTH23lt1VkJUR6G/nZ6+ePHj"
    "6bMXr346e/njj2c/PUtbC1W/ausx9PbiF8zkmuRjTNXULuPI/YNqGZYTNvDKIfWVU2GXTC"
    "SbyMsS2Ej6Ded2LQTlxImWcE1JRcLz8E5ygdmFJDXU0nYMOIpckioBmvttpwA2B9uB83K2"
    "heS+15iJpTU7RYU/b/nm9Z9CCYAvz79cYC8w9R0Yd3/K3mH9GnPvpSPYg+6PLrcK6LeoBc"
    "ojaoZ+ULnT1jSyHq9HaRi5E0rVjnNj780qKAZu/xisET21SG8WHwUgqyXIu6sPoOlMnN++"
    "vBf/vv/w8cO3DyjGMSx+efXhDfzH+Xv84OLTl8urb3jrrnCCiBwxcrS6llIXenFEajwrzR"
    "UQORCrKfRvXy8/v3YCb66s7nuJeaRDrqXq3JFvJm5g/BV5PdvXHaOSU9ScdLF3187HoHZo"
    "efrdZKuDZ+oFHceVo4ADSyZO27+nA4QmaKUyJwLKeEIIvtY2q9KpxF/YP1kSU7ZgXQb38F"
    "OhXooOy3WY+HVOn8P+9NCt7JurHLpdasqnsJvzpwffnnv3bBM5zw96bzU7etRB7aqPqeUj"
    "UMYuRF3IjSvGXcFRhJ2/cWZJGAVh5MxYGG6Mw007ammSV+qqk9sca3ko61W1nExI/Wpw9f"
    "jO13//6MZcF8cuRdNhJ+KwIX9m2sL7wA43KcPMiJbBWE0y5eNP1rJSCrhE0Q5r8JbsjjvX"
    "nPtOyFfBXWdP2+GoZIvO8JfUta6Y8ORV9Yb89+26g1o5DfXSTvqDBnNCdZkzFHQhsNbGuQ"
    "mDFfw9Z9hyv14HMAOnkTQWugJoJE238AGNpKmEDmgkDY2koZE0NJKGRtLQSBoaSWOb7KWR"
    "NNaPpNG2klGQIQdjdZRBUEZtduJcfL10Xp4+/7GXBH3RQX6+aJSeLxpblr1o71gGpmuVMu"
    "/ZpoF1WB1NChLVMurcuCEoHtJAV+411FbWa8/l0cQRfaSAezyGYVNh4c+DzhpKC8lQYNYJ"
    "umLAX+GrhH0+c1fMa4j4KxCrHWeI+DTchoIHiy20QqIG+IKSojmHPGf1nrOLOV+tgxhR9H"
    "e+OanxnZVWTNq8Z262dnqrFndJsmaex0OhUqbwqDK+FllkIfqoo1iGvMJET7j/i8+SWOSx"
    "SzXzxgUF2pOT2VVVS/UW2vuP1fjm/nEifxK/RqT8F2VeW+2uS4nVNackg7BfkRBbFXUgke"
    "wnLGwze+wxJTW6ol4ttx7vsE9Mc1e1NYIGM1Hk1D3Vff9NM+fuAkSfCfozCKsp8PXX8yen"
    "Z690koXU15Sk100wwcrpywivXnagxauXjaTAr0qpbfe+mQhKAaymQyEhoO56ldepoEs/A+"
    "e0i4Vz2mzinJYp4aFvslcb2RLksbzzfV1EikBwH4sXcbg/j0DH9rj0xYJSze+jQfI3HoCP"
    "iPnRvdko3AzCemevUm8noDHggDLlKAQ71xMnBGtGRW6jC9I1CMDMDTunBB8irbHgKKJQbI"
    "nF0TGP3l55J6JOSAz9GgMyaxd+wPygFAEPc1CGyIksHAjV/zvkSfSIA7D2eWguk3gWrGoz"
    "nGpWTbp6aoIcQKdsJwWQuvzzhevafzJocfyhfrTWe6NtTFW5TP4bu/03KZ0MzKc8jNUWFG"
    "I5LaEvHml15ncxn37q4tD5qdmf81PFnZMTLV014xyI1aSQ1T/KAQwQQgfGP9dhADtZ4dSh"
    "jQ6mh/xmoLt0H2oxSDjDotAMYgR1CMoBp/nFjEP6C6mK/rDFy2ncNLgamXlACN/aNzg7go"
    "Wewe/Ov747f/+hrWXwnrU1WaBer6Olxeutmlm2anvwrDCNhfk1w1iEi83NDWTJ9Q146lzi"
    "VK0omS31cyI9Tkv7qxtbPR78x2vVMzeKEulJiZLrf3JAFhDoHyc81wdSLSHFzWrFLSNkV7"
    "Utg7BaU/gmlQLBEIhmseu+IbeOMbfWoFtFTdOcY4D7HIj1yFfCBXCvdu3IIQIpVeyJwZGH"
    "siZPVVwej9YPVfBLqlvNKBm1BDQSjT3ftHKFJwE1g+jIw1XyWsWO2rtBo+oRon2r+l46lM"
    "ZzP/aqxPt3OAu5VodXX7Wr8LlFXTR4tV6ox45uxy/qJUBbxmkUIfoW0M+5Zm71sur5CCoj"
    "HZV6TJoBlZFSGSmVkVIZKZWRUhkplZFSGemoZC+VkVpfRio7L5kI3AzCdlmr7MPvdH+pib"
    "Nga5HMixel6DW44SxU7CtLFuWwFeGu7tx5qugh7SJpT5sF7WlFzsrNT28Cb17XEGzLfO0K"
    "tMVU0xAWJAuU5ePWGegxi5O66edLPIIN4YQU5nDRhJP3V+c/f+vjEJC7LczPQTbB6Tmoqq"
    "zZRg/SUXwnVRhYJq7zXmrLAJ15S4TMQbXSU0qAaZ3h0FjFXYDZsZb7gGKyXMSNGoyRANy1"
    "XHuecDNEZwDjwbIwzBHVaHVJjONO3zgvnuHHkeowLhCPqiTokM7CBePsQESIg5jVlPt8As"
    "WkgQopxCDTd/aI+ihZ6ekcnuvzaOcL/zgNQVmdFt1CHw1wOAfGsx7EYSuRS4ObBaMKHto5"
    "MH0UKjyatiuaYyR9+rkddu69UrqTVzhqEG7YBlnVTIEqpMVa8Mmvwb1Avdisw0IXXXyy9g"
    "zzzcS7OGCGR5lIc77/80K94zeE+vOHzCnho21p0H2llB/dJT26OTu6knUDBtdsOY2BVMam"
    "TAnWZlYasyUjsbwI2arOnulEohSYaLQXGulgt5FjrQQ0kpSYNK6P/TuCez5M/bWBh0wkEh"
    "ghOg8xDvelTJaQectCH74JBpjSYoBkmaJhhOUCyDjQLLdcwvNEBQ5cETcopK8cM+tL812V"
    "IMZZX+9yj3pQkmVrwldJ5DYkfFWkzQA4v9TPsef07y5ktuI7L3k7IFvy4wDYvkofZA+69y"
    "tstpKiIJ6NMx1zzWjQvKmSyGRGvcpf/AhPskwEKU/5rlPni26izQrHq+yGsi/yKQ8TXQdI"
    "oxVnrTmVVh/Frem0U0+v7NBSEtfqorQGTDWvosxYyowdc+IjZcZSZixlxlJmLGXGUmYsZc"
    "ZSZqzdspcyY63PjM2/i4HULYHZLHV/X6qWAMIkNHLIlXNeuyW9tmW9VoTovxKW9oQp5YW1"
    "DfLIg1k/zENv1uqUFxwyMl2Hqri3SIqvYtZySxJSEdh6goidOmseitEqb5xr7gX3zjM5mF"
    "6wSayZBnQO7KUo8jBQC7nHL/COYx7onvON9q7YnVU2dyPRJ6RK2i88nPFGRSUHZnd+md7p"
    "BGmIhJ117/d7HJLIjKsevJYBWs9ncquvUwHo/JE8ezb/UfHfH8np6fPTlHRPnTSBds1C3X"
    "dLhpP01ZVyn8dvYpm7ZjWRH3weYVZ8YzqOaq8phMqtbuSyLsCMJG2mV6hkkEwZ5Mge6TI5"
    "sHEYNjn5o2OssyXOARhgyp0B0tdhME9msRHGizDjQLfa8zFTYnItbnbMF8h11Bm7zNiaCF"
    "AUn11TYNLA5xB5MB0j/yMUHh0zYnLCtQMBFKsNgP0v2ZPswX0vSbIV0UWZalVrL0Evf8FD"
    "0K7F/itpCaUVk7bMBOxBfFNa3CE5AZ314qgLb99czjGNxNgNn4OR7MhSRPgZnLwkFkXay/"
    "8dzmpJf3EiUpeapvjt+acGTpOgDrv7TpQ45nDF7RjvKcJu4ZFpGExW+OvG42LqomwvHTl/"
    "Ilqc539a0smgJDa60qQEZr3pWxAgcP26dyCEbsJgtdPo0eHn/LXlEL1XMcZHlERUHQ2G4y"
    "tyszL1lTHiCKZJvLJiCR1He/nIWfEezX/eqql4ekUH9WTNwwjHy2C/UDVJXeoQci6YmMKU"
    "NRmt0zp6PIFyLkelSlDOJeVcUs4l5VxSziXlXFLOJeVcHjt7i3IuKeeylq1Hm3Mp/jUQt3"
    "q99S4haRyicxl5E7dtj+TEf3t3Fy3C2kyHMbd7ke4EE87IgdiuhBScJSCFNg4D0YT+UnuS"
    "kdUe+7JJFdxiooyYUf4ZXE9jN/aMLpECkMV0QWZxQwe264jt9uKOsy7McdbMG2cV1kjR15"
    "c56h5gMRlGzB5rwGldEj9nHp83M0gKZjFVpJaFG1XxUEvHjostTq89ePvpsyop3uIXLVTI"
    "Q1pMjbHziELz894Eek4E2i+BfNHAhnk7sFLdI4hkByNZH+aqewSRbB8k4yvm1rRY3qYqpG"
    "AWU0WOfH2CO8XqPcDIABn7e1EWBDZ7SbgKpMX0GDuX9JJnFUgi0H48Z4kfh4aesxTEYpoo"
    "z5nYKvw7h+ddfL10Xjx/9erJc4d56yV7ctrPf9bFe9bsO2ucuHPaPnAnCpKwrrammVAZhP"
    "V0WjLf554TL8MgWSzVqB3h6pz1DQUM78iR+OzrxalAW0yUEQs0heY5j2v1s23ckgO0mD4Y"
    "2w5BR/uLzWJvkzGKCApk2e3MuefXzpot+nHQXgIFBTTvyEuVh1hMshGz1HUSYY/hqKHksJ"
    "mlKoAW00fcQ3rDaQ9YIArHXABLbqACQvsyT9NDLCbOiJnHD2KzjA213mJqpH2xNnDJ3Ips"
    "N/hfxPqV7cAd0fGaab1nqhfNWAaOfv7w+0kPWVUzblS0KuNs/l3krJJYuAJ7JiAeb65ohJ"
    "nVVaq1pv+mMHZ3WlJjFpFK6wARr//C/eNs2DDxRKEtcBdbrz3DrmeDpfYKdE4xVxl+x0iF"
    "LgPaLMS+tSB+IhL8ZEOziS5ww9wCSbee2kAnOXfWJufO6uQcIr1HWm8BbnRZvZGgHacCin"
    "ISb8hnHOtpzQ9ECfJYRTZ9z4S+/KQhjKn5Po6JHHRQ8AM4HyyKRJs88/NRghyZyBC3LmAW"
    "y2eCe9iWswjiQUblPYBDEayxwCNIYvNTUQYd37EQVgwo0KKTSeAsOCgB/sZZsfAWdgzawQ"
    "qMZbbQY7FfSxgsWsal8EfXNNyHfYbmbvSvhHkuvF6fIqMq9MhOkiomyr8InYsyZaVtYGJT"
    "NIDbbFn8vtzscBoO4IOvwWlfZ2L7oyym0ohdirDBOx72a7RQAh2njE3fggTsa5oYbz/D0s"
    "R4+2k0Y0AFsG/NJsYXgcZS/Cw3nasnTHMHDlrMnF1G8F8xM+zR3AQ9EiLIPafNbZdwrcke"
    "WMciQXEStzENiuAjIYIecG4NFYL1OghjHK2y6UmI6hPGQYvcviU5hEwScyq0wodtcA7brx"
    "/9hGat+nMQ48A7X629YMO5c78McE4IYGMNuHRhIyKyP4SHtH9HeYHPKvqN+2x/UG/5sHG/"
    "vdl57nh26HOuNYUBCPAu9yh7CDCcKrQV9SVVsQv2K5frEHTIPcoiOgx1EW8nQ5PGYkYQqb"
    "0NQY/sSRaRYyDl1IQaBR3eiBg5zWEAglwWn2YPUfaiIBUopLfaQKKqZmk8xCEfcdQPc3mN"
    "T+StAv/571fcYw2zQm2nmMhGSKeXDHSv/M8+W0l/wtKHmlbSn1RJRHMraV3W2qWVtCgslX"
    "iJnCh2PQ/jrtc4MVLPsgsxdSNKW7Pd6wi+ABUN/UQcP5SJHU6yrms4vbffoRkX3ZkAMSla"
    "aE5UVReKq08yov7k4j3eLccdfwGoqPHJtiQJawibHbHZ6GK8WPEMu8fLBK44O3BDVZy3VZ"
    "ymIFYj/VuG7wlIDuwEYGnhPItjMD7jmpv3ojH9Kwdid551Nu/lBoQPiHW99SPlU/twsM1D"
    "tTmow6Ribr0JBhgfgi+lySEu3mTMw0Img8VwPWwMPp8mflxXtNp6Tsqg4wnp/4ZbljoXc+"
    "6D8BaYdhnADa1zeUc9SWbgw2GiNqYA9rugL+ZwWWL2kCS6PAXfRUNR38DZz/9au/CtuaAu"
    "Ao4tbd4VcrjRjHqM/EZjbGpyru5DF67tx1tDUQlSNXu59umh+Sx02688dBVKS56awveTNo"
    "+N1JKnUbZ0q+tGOLWw4Epp2LoiBKdjMGfDWZh5VYBNNiDG4ejB90I5EQIefsGPmDyd3J9H"
    "YCcF0kfjB86CrSOHhW6N5D/0b9e4eP6RWv74ayf/RS6fBvvLillkTX6dxrmmY/DqyOnM/M"
    "b9S5cOS26IchNNLz7/hy3jTAWf1FyhDdenXn4470JPEuBG3zjPsLgw1iKHh3egwwa+t5Gd"
    "d8Slexx/g1DmDPCerrfbrVMn/Q+IYUsUgHy0q+b+LwXDmq//UtS00wjQAD2bLvOciHkcYy"
    "lbBn5uW0/jPUd1pZJdROM9abynyQGh7hQ03pPGe1pZ/0njPWm85+OSvTTek8Z7HstjkrM2"
    "QeDSeE+qzTWaIqF0pSlbYUP/KpU+AcNuGqOzZdheOuQhy4LUlh25ZXWh3S9dj4M+cgvyvW"
    "sYTmmFfzs9ffHix9NnL179dPbyxx/PfnqWqofVr9r0xLcXv6CqWCBpVXecJWHI/ZnZUIkc"
    "jM1cpMpV5GZ19r2kUz9l8EUHgfaiUZy9KAuzdRhcs2vXqy2GaDWySpB2+4LvQWHPbXiCCv"
    "yah84MzCdxTaD+dx/4E+mlR4PqaIaUkj8z2ASfoh5dJcx7tk16FaHbtHR7ZFkuvyQVaTIB"
    "HyiDSfUGZGnBOarbdWpyUSYh/vq4LvNw4zSOBkX2A7CDgNoLPuWis3+fvrk14CNM+lIvIK"
    "vHxH0WO+LV6IwAMDJLj2Z1JTCb3V+5JnUmt+MBmtPl9mmA+hKYzag/d3If6ESOnIVs1xgF"
    "6i5muXVM3cXsp1G/7kqD9VQ6rHGsejlgUxPsknyddJVo1LVnRF17aoa69eqhVw87DjIU+8"
    "f0r/IfBv3Yb6AP6nNw40D7EI0VdkW5sAKNkJ2DGI0oz9mFhUlTq+AOO+P3U1z30insOD2S"
    "xnWxbu/HY9wTiRq0DUoAwwZtgjEHwP5X/Ryrjvs+hc9WSuTFdRdKFLWYIaTQCDrmDdjXqI"
    "L/WrWwOyVQRxiACh/VY+yhwF66SjVgP6cZ7tDrK2shhs/bsduXfQTZf2M20fer3EOHzera"
    "t/RsnNa9DeGRsoaGxB5OdRwOdR/VbOuHj7cgnMNR3hFx+AzL+deTcWo3fiMSAfWQVuTqxn"
    "KnHdCKxVHRNOQzwO+O2P2Kj7oST7L3SEokq8j0oIgUKptUFHdFJD7qnXiS7YgEbdi0uOSw"
    "TSUL18xqzWM3DrDWr612Mbdw0rGKEd6qANOhoDGDEF0E/FbB2WU9FTRSQeOY69WooJEKGq"
    "mgkQoaqaCRChqPXZZDBY1U0EgFjSMvaMwsJsNxZiWwsQTM030fNuOp59S4QWfFjcLBOWzO"
    "wTEnz4wC3dvj3V1nytQLlQGwXvQ0WYT0vrKkw9ClknA1Du0dzFsog1LbXIVp6KqrnzAD6O"
    "QklMOwVAqI698F3p3qO9rBY2gCTO5Dch+O2TtE7kNyH5L7kNyH5D4k9yG5D8l9aLfsJfeh"
    "9e7DMPBq0tvbhjNqiMPVsZ5cfvv1w1UfI0YZh98hGbyeDdEGGM9YIkMOqr2ktTCxuatfNw"
    "8zEmej2nQhGbDYz65fViA5fcnpS07f7k7f1Gu3s8fXxlz3fUmZDu7gvEy21RcssuzbHcE6"
    "Eb+bF9jTqzu4gHEt0qTosn0NitM6DObJLBbmEJZ7/CsBu6LBF9zzKeQUJqfwmH1+5BQmpz"
    "A5hckpTE5hcgqTU5icwnbLXnIKW+8U1tZRlT7v+cxdMa+eSHkw6yeM6s2+dlZIAqCRj33S"
    "xW2ZrPEajJch50A38cbO2mMz02vwwFMB0NqdrkN3VuPRb5nfUASzfXSD2KjoRI/7fiP4RV"
    "n3cId6LqgscglIXhC5jhi9ajXZHvwwh7KTTW7dhlkO5OE/0I2iONQIyUWYkSBYbZrCJxaf"
    "5f2ETxTlB0D5l+xJFqG718neiuoik9sVGxGNdOoiIrrDTkscJF2yPfiBs0NgtQhctE37bl"
    "5HAQwKYIzZP00BDApgUACDAhgUwKAABgUwKIBht+ylAIb1AQw/WV3XNc1vmfOdQtjvTkUr"
    "EGd8iy1r0dpzpFkHAXraNs6sMupbbKr3sO8ytM3E0BBjHJYFipTPvRr6tBR+5IAOWPvx/u"
    "Lqw7tvfWx90fXXUbseW+2HYPI+akgRcIRjU1HVUC8BKkhw3yeQ97AVEKB+nNQNImxh3gzm"
    "kLx7df5zP9YVuy2MJAEK37jhCqg+caKlu16L/8JOK6hY+QscwDxDv7rnpaNL8BSNjfHjIG"
    "Y1grklfp9C2B66j5KVHtogBgQoCyPxY9dTU8wVlTt7eShiv8fJQLONJhdbBUClflb6wCH7"
    "9IT0cJ+XQMdpo5uyyAO/C/Eq6DVkvgA4zqOg3oEOwmvZc62n564MOs7DkL4FHQekqVQFex"
    "2HEuhIj4N+CzoOqAuvMKMHSNqgXjfrbVVIm4Mxv6K9DAqb2KzDQhfjaPdL1+NYFCvfxQG8"
    "RZkW7nz/54V6x28I9ecPmeffRwfuPOgePStofj910Px+atT8fiprfhFn4Ww5jYFUxo7FEq"
    "zNCviI3YoKy4uQrercE51IlAITjfbj+g18kZBm3FUmHKStzCGjV2rTTuLPxUxnd7ZUbgZR"
    "zDF/k6UXiEGSx+gxU5oH3ZEcRaCRpEYXpmvLSYePr53Pg5q6OGze+iObL9+HA/YxXv6I1Q"
    "IPihn215QpHK4rU9itLdODu6U79WgKd2jSlDM1/TsMw+04HvVCPsUuWsn6Az0ZHSh0s/Po"
    "hMJhH2JsNG7RxoHRBrHITrgK+Z2LCa9D4OtKPeuh42yGacW74etrIqT4O3iS5bzJroOkeL"
    "lp0fndrlrHfocZpxzcVHrVoQ0dLuvdgA6Bd2k91wmearaoZmvMJTlUs0U1W1SzRTVbVLNF"
    "NVtUs0U1W3bLXqrZsr5mi5rOUdM5WzPXy03ndGoMilgGZ5rPJ4KHroG3HLZee+4MN6k70Y"
    "GQ5rEjVGuRuyt8TFZTde5GM0z5rtL0Cw9nvPE+zYHZTlO91wkqQEhafK1m0uaoil+PkKYy"
    "id+ISzMQ26kpd/o6lbDOH8mzZ/MfFQf+kZyePj/NkdzjEebFwRU5w4ifuASv+Q0KZaU5qT"
    "DO/KnzOStSSauKqFbFmjtVl0Pb1FdSnLppFCRh3bXYVqdXhrTZigQrRCgx+p6bBSseOTdh"
    "sCpUdu3GNIPX5ZVSFuNgdjsFrZSHd3UF662+mSrw4TTQZzuon47esjDnQeAhzUqddMW7Hc"
    "kBI/Eas1tu6i0rQdp+a61dDvq9Tki5ietoANdUpeJH+mTm7lxURiPfiStM3VWuCENxFnou"
    "MJ1yIDrLDByediTKzjm+Gp9Pe1p7tfAjYbq4i7ohKetGkrBLFnb3nh9Hv5ChVqN8yhzESF"
    "JXe2Qi7OgNkXpAmHjcsGdyCWwcTiupP+C2td8q5ljrz+eZekH9qq3p6rs7cleBsTe2DDWW"
    "k612fcSD3ZJznfYp3jXvVz/HoqM9RPrYpJzDm7u7qCf4MXuC11+Wg2AaHnalnmWTIBn6iu"
    "xAh5Iy0e3ES3k3zJnPnmUTJQYW6V0YonD17ZCdzqKIxzvmwJ7jM+yiifQviSTM601WRICW"
    "1XWQLJZNibAq9paWfgwj0Iql59Kymw6Q3K6KAjqmtx8H/ToDWdquO2caF1Pe4yT0pyGH94"
    "l2PcRX4mFX8lmWXas5dKoTuwiCuf1Z22kdQVPmdr7QYFv2dphf2yGDGxPI3CCJUodXLht7"
    "4tzydSw9aZk7WoT4VhzoV3WxDPJAyvGmHO8xp/BSjjfleFOON+V4U4435XhTjjfleNstey"
    "nH2/oc77xNZ3A/5sGsz/FWl3k6oGMis2ueH+miU/aoudwsAo5tkAAY6uIFVqhvhFy2EpE8"
    "oghEMlNwFovq2LFZA8ogrFd+xE6FNiMSuPVx6Dkpp9uonLZZORWd5tC9/g8pBmUHUuG+NO"
    "Y5ypR+NJnS+pa5NuvJVwEbh+LGV2sv2HAuGsCpdzAeVTJQN0TK26P8mrHn12RiYAAcf1DM"
    "+XBFxlb0V8TqDpkGQzVz0zFDC5u69bIkjhiXbe2qVcZz1/hsvzZbrdHV1gZb2yEp7Eph1z"
    "FH1SjsSmFXCrtS2JXCrhR2pbArhV3tlr0UdrU+7PqYWmtZHWI4XrOsw1aF5btlWU2QY/W5"
    "OiQ5ahtdWU2Vw3eqOiQ95FZ1ZQf6tawmBoVFjxAWLblYzcN0JdCRxOsGS82hVg/Ha/WwLR"
    "w6bc4C7BcXtXR8zTDRoUlthLTE3tSK4JitCJqjofuM7H1hUXQPp+GKYzV2TVSvuGDSFtFb"
    "q6Wil51c2yGYFwe33Jf+SFlxjV3HdLh6Bn9gh1Tm+Pze0T8AJnBNdfyuzxo44IdyjEJ++w"
    "z5acrWXrrN6C+B7fferRBixwSOQ2E9n14KPDVdsmhZRfK7JWuIihShhtHet5/yHsj9+uv5"
    "k9OzV9qQEvvupbu/etlBeX/1slF7x6/KYY61C3Qx95oXAQ8TsRyCFtprrvb/aB3jFd33WL"
    "rBBjPd67UC+dUWfSBb1KX1glyuEnFUw5PalgqNCylnZ1QXOOXsUM4O5exQzg7l7FDODuXs"
    "UM4O5eyMSvZSzo71OTuPIga+Zp3tGAp+74UQyga3LPxt3qxilE0q1K1kwAUP+1pacaBfzY"
    "3UNjArgzkcr518uzr//PXnD1emxuCvwX0Pog8/A6tEzRyU8+7y40c4Hc4fJ+/+OCmxpW5l"
    "bORxK8CMJFWiyYV5wFQJtYUqoo3j9RfZk8aO4q3x+uJpsytej9Y92JTz98EsafTOVxZNWv"
    "30evl0nl/fwWWv10vFmDkRHCk+fwLG74x5Hg+dSHyp3PHSgeHGEU4RWz513nkufB05K4Zj"
    "rThG55VRjN87zAtqkhoP96uUDzCycMLcXagu7F2j1BnEiCLUYDKIJGwvuOfhE7Aq4eTyv5"
    "ia9m1J7FpyogktMoh9qWDDhKgDKV7cWPrw7pcBECCC1xJT+ESOfATCB0V99AbzNuIN+o4i"
    "fgfb95SIinDsoj2+PjxTJsapXm+9YSqZJeLM43N0o2uPKyL8NdILbwHAdwzYdu6YlwySdY"
    "DWS9580rj//tP5f/5QMKE+Xn7+RS/P0erdx8u3JRJdb+K6RigXTbZsut56L4482nnxhtLt"
    "t28/P/npSLGKJOoVc4wOHHAcMuUGjUkRXBTCLQjhdglugWeS9QQDSUiZOevq1Xl4/gVbMn"
    "LcNfca2u+k37Xr+vlVHTT8CCRnhGnRMx5Fr9MOOXAyIhx6AyYjMi5wRd2Unj7wlMIzKp2b"
    "UngohYdSeCiFh1J4KIWHUngohYdSeEYleymFx/oUHvGvgbjV6633zWlTFGecwJ61XO0lPs"
    "+6SM+zZuF5VpGd+O/0JvDmvC6VIFitmQ/v0kyCHKzNlNAQFvg7ywIPlrXmETBQy+9qWONt"
    "EHicNZAmAypR5Rqg9kUW7Qkwu8lE8BJLlYP1Oghj7ILkchm3BIUQvuvcFaktge3y8mOBdm"
    "8vysT57dPbD6B6/FC8dqrqYcRZOFtO62MJWzimBEscsxeOUVhehGxVE0roRqIUmGg0GI0M"
    "vMs5YgqfaY34M2iN/xWfYQ/ZCmpBOgP+mnsBamRxYHOL/C/Yru6jG9Un5KRfTlqd87hs6u"
    "l1nTrhR6IOVkBGwgplYOjAP1GwAn01AZ12xcNogsFNsGnFAmzf5ga108p3fh6578l9P2bv"
    "LLnvyX1P7nty35P7ntz35L4n973dspfc9+S+P25/djQYh3Dg70WAkg/fRm/Xo6qM1ptFEY"
    "Q1SNKxYkN1dOzW12c0F8lqCNtVQO2lcnDDqITLXrCopa/XnssjqU+8xq+wKmMjFh6tjLbk"
    "o3f9unrN96yhXUO6vk3Ns4s+N24IxtCcoU3VSBs/wKzgENfFA9zYqMDVKV5FZ4cfu54B7t"
    "P1Y8c9IBt97MAtVSpgdeQBafAoorqActBcwUJNogHwSjHcR6QxUQx3DDRaYH26kVVehBmJ"
    "Ua4VLbX5Nl1Lijw/iMFkXLnCeg+wdl9CHrNHhtpClVTGPTK+Zk8iIm3tslE88cZdNjICho"
    "m3ayKECNBfwXPskX8lJ4v1uQ8Ce025Dxq123IfQr2uU+6DL4oHWQ5Lr4XPT/6tvhKjVxyR"
    "pzADoi4CsPduwmAFf69c310lq+apj/v7FcqToDyJMYfBKU+C8iQoT4LyJChPgvIkjh3moz"
    "wJypOgPImR50loq8lE5OZhbJe32kTUe9YuFxmA1J9aUvyot9M3eaIG3mL6jNjTvHL9qfYr"
    "VKn0XraErKdRGfRw6uWzHuxTdqIITaTsxrR6CADWb06Fz6hKqJZxDEWwXkQ6qJRDn9iah6"
    "g9xmmeRSb/QOcUNUZiodX0evCpSYUEPpvmNszdaFY/tuQLD2e8UZvPgdktzPROMQdDKGqC"
    "FKKpL7LOrHus5TiskdUpGinUFbCR9PHvG4TZUSMuTo3viuI8zDhMFrXnokKcRlRkV1hD/X"
    "gvceJide6OoeJCRfADOOtbo70V5m8I+NZwwCDoTp/0GA5+B2rk5YRdEy4UqWpDySkV2wLJ"
    "2aIOUeRFEMxl3Dbi4R0efnEj33P426t20+8GQdFdiu6OOXhH0V2K7lJ0l6K7FN2l6C5Fdy"
    "m6a7fspeiu9dHd6DYxkbZqufUudED27PbJLedrQKEKeVjVxRYQ2TeGWwS1mRQjjt8+4O4Q"
    "OtyHW7ZHm6CWELazxC1gooY0LX0JNMQBR3f/cnn53tR2rvEcjm1092NL0rLkFqd0rJHIrv"
    "yLGLBICcxi2uD07ewDHaRSbNOLW06fdbrmcVkjx8gvi6QQkUbzdKsi2DjSra75Ddp8zN+k"
    "mSVWp4+IlLZZUBdH35YIp6FsJsxlEjq4zzQNboJtPkQp9Yx5s8SDHTorFi5c3+6MxaNkwB"
    "20Mj7rzZUV9GqHKJLQhmw44WOYAh6XrE4xbo0vVGBt5hskSZre6/rSuZI5PcWfuj0BhvVv"
    "O4eeho4hSLSCUgBafJ061oEmeWC7kxXX2IRLcYikgRzMEDn6HUTcAFB+44YrPpcDfo8V3r"
    "lnYQhHaDNdBX68rB+Y3kybGmjbOUZvWQ1hQMaRmz8SAVb4ZO5jOtZ0kbhzI/dWLbDN1wgG"
    "oMJEhNbltIzcG1ilDj+itmryWo+9jROBuUvt1cj7SO3VRk+jSl52l8ZQLIp4vGNnqHN8hj"
    "1ky7spd20JlT/32YzBzRRbHu2ItcvscR/haY8Af6j0DoI5fNDjwFnW8uuA3dseZn5/uWxi"
    "FQiVdFe0qucQWvG3Q75mbjhFe3hHxF6JJ32BBz18Jp9h5uhu6PqaiNvkHTzJypOYTqoE44"
    "NdB4nlvRrFnq/cO+adNNfYyO8nHQptpmG6tEO5DR58ZNIZaNI8xqwp9ZjotUhOwxy1JIyE"
    "FzbQnRfV4jioNukf6JFUsEMFO2Oux6CCHSrYoYIdKtihgh0q2Dl2ii0V7FDBDhXsjLxgJ7"
    "OPpn360DSCj6TlT7b/76J+XpEd8X/U5j+HwjRmyh0Kua2NfQ7fZsZ6FA/TQqZdpAyA8Xfp"
    "Q+3D/TCCZCshGmWtbW19VDCh3umYRRpaPY65ZR28jWmjPVSUGehi8E8UrLKhSBG24BOfaJ"
    "/hxLljnitz2phKqqrzOg75aPI+kvdxzM4l8j6S95G8j+R9JO8jeR/J+0jeR7tlL3kfrfc+"
    "PuS2KNKCpcYolPZuWJoQuzysIU1LYxQNYbv6kY6oxg23zaeGr2S6Jy48WvOUx90ThQZXWU"
    "OfEQuzUc146ck5xTEvPDf4aDyjXiLXr+ug8p41dOlI17cZUJbR6cYNgTBzhu6KvjPFWhCN"
    "ZlCd+VLqiRK7ngGe0/U74vmAF0k9mv3A8QJ/AbxQuuvhC+7PHXyPA9GAqnNtvzWoOtd+Gt"
    "HYqiOMrSoyyWIFaoURAYow4yBAajWqzbcZjrI4CzsHee7KjWU3LqYhj5l8pLZQJZVxKszX"
    "7ElEpK1ZM8UTT8PIaBhZXdbSFZ8FiIl38OdJTeJS4ftJW+5SqFYCOtTSDvlLuFZ670O+9t"
    "iMR6J0ET68Rh/YioMqPeNPHRXDQ/bRbv57FRaCj7D7YF0K08BPHziLCUUn5THtM4+Jr9Ze"
    "sOG8VlNoRn8JbL95xhVC9BRvetOHwno+7XXOp0sWLet896wh06MAZLOhcvL11/Mnp2ev0i"
    "si6BwqLPqCX73s4At+9bLRF4xfGbUJ2u+1gUXp9ReG+GbLVZGu6XBHyNWqql1pW3DKRe+j"
    "Oqm/dT1lo45KilM2KmWjUjYqZaNSNiplo1I2KmWjUjbqqGQvZaNan40KbBondfHGltS7DO"
    "aAU8m+fDz//PmD8WAyOckS9/tGq0V4W8JHIbZTm4giVk+2VsNO/+jd9jz8S1BH2JNjm2Tm"
    "+lPdOb9K2Nam6CXIA3ZGTz/p3xodXdCSunFudsAbJ8BF927EpRNHB23WbDNAAsyADdTXYT"
    "DjUQTSNK7rKtmsAlUAbVaCPuMmddbYDTxcyEOt7NwH4a0zB2HYM+eyk55z1jZg4Kxu3hZ2"
    "vgynN9xw3lYBzPZhG3JCkHJ1Ih2szt07yvymQybu5Qc4uTFwyArTLfup/4NPbYLLs4/iXw"
    "QcqeIv34H0+9eyO0dPG7AMOs7DkL4FHQekqVSeex2HEuhIj4N+CzoOr9WEEiPTPw8xghZf"
    "eE2LLaMnVZqKb3QXbplSFGFMXlsch7XrZV/5Ke7BLFuyCjgSUuCOj5rtmMNcFd/mKY9Gkw"
    "HsRvT2jMXqqeuQtsj0/KIdUW3jHKS9CZattMhLYeOExbwX6g5diDvOx7iQT7Hnvv+WugXz"
    "ozFugnCiAgAqzVc0QvPlwNBBB+A84BEtRu7WRmztP/lJoK4xAUojdlsSlJi2IxZ2yISKYL"
    "GaVysGbru+CCrgcyZOzG5BCb0Jg5WcYluXGmX+AMqVolypMafCUK4U5UpRrhTlSlGuFOVK"
    "Ua4U5UrZLXspV8r6XKl/JcCmbl1SzXs+c1fMqydSHsz6vj56s1YH/0WqQpUKLakYKYT1BJ"
    "BpGNg/CSeMW00GmZJgRIcMxHpCyK2+TjnC+SN59mz+oySQ1XR58Lkx0m0lPOBy13ZkxYA9"
    "OhWeNEMDqgRpfaKYy7GcXlzfHr+Jxd2s+hx8F0kHotDCQXw5n5W2x3wwtkIPe2Aqe9FZgv"
    "YnHY/wgNWRLKlHMYuq9/jzHRUm5ec2wW0BZCSo7RO2GDb0nFVV7xgJzUq4R47frVHOwkGz"
    "tEWO9fJh3O1v4iT0rzhgNmqI5uUXTNoDerh0GubWdupuIJbLID8+wFkEwTyaOGKG1sxj7k"
    "resnA/bhwM3wFF+Sx276r65wCPo3gfxfvGHM6heB/F+yjeR/E+ivdRvI/ifRTvs1v2UrzP"
    "+njfLSCjSpu2zgga4oB9Ea4+fPvt6rOpSnSuTcTMNhxbl4PHFI1V1EJxCjy0QoXkHrlpKQ"
    "Wqc81B+uo1zqamOaJN8SlUzOq0zmZFJoOwXocROxVKiWwggjTp28ygWy+DtlYGNaXb42j3"
    "cvXh33+DW3eXhi+6WmYHGhxRvIUczN+a66cluJ6B2B5ClLF1R244VRLF3B8kWWdiHUl84a"
    "4F0sypo8Fsp5C4Y4TGNmM+3C8prV7LmwdVeVXhNdfSLuLS46yivik5pbM55DPu3nX2vByH"
    "tvCCySyu9Ym0kLYAZTNlf9ekk3H34EZKSFGkNkFHSGakZdRFdaJEUUnn8ZD1wWfECApalh"
    "CjT4a5E6QEOTIvSMYf99ycQR6210PfIn3ORAFyhGdCvoGQr2s2RPDwAZwHIbemnuubNamo"
    "gI0kU0js28F9a+NEKkz79mq1pA5lqKyi3zi15RIf9lE966HhfWuyS+VUWpXv8pV5PMKZTm"
    "Exd6Pm60lbrkuEC6dhtrJL9TrA6GlMEVANbQYsNscGCaLxB+a6b5465859UPhIeLhA8Z6U"
    "lqreC1JTvVfJpH5d38jD/zrl0VAezZjTJCiPhvJoKI+G8mgoj4byaCiPhvJo7Ja9lEdjfR"
    "5NFAB03fX4njUEVHIQbaxrmZdhzjbavYAm5+44RparY5VHV4XdA60UaNqPJy3zglgXblqx"
    "8NZocEoOxGad7tyHzeFIontA/RJvfvijF8pPO+lopy062mlVR8sdCTMnfgVuLF78sicQ9b"
    "H7oGvWykCXKrph12BmGao+VbhxaD96yLlzvwycldSDhrpnd4ieZEdhiPBJ8WkP7shvj6BU"
    "REKHyuzciR6ABh/UOXuYp397I/aKeLAviPWNhQteW7Kd/3qyPYgVZys7BrEwcwphxIh5Py"
    "OLSKOPOVvJvt/Yv8kNqs7R/k+hoBIFlcYcM6CgEgWVKKhEQSUKKlFQiYJKFFSyW/ZSUMn+"
    "oJLr1/UAbg4pufVmv80BpRs3hNstF1ZqMCv3E1gS1T4GGE7XjxLD7Aau48Mj+WFH75SbQ+"
    "6YAnfHJEV+nnicBlZtCNxp95fRZVsCGsdlm/fiRil3iJmBUhV7rQYISi/gd/svDMnTAX/S"
    "iAY5gHHgX7hWt+I+c8gegAAtsSWei0Q8+KDGHthha6yjJEM6hJpwGwOQ45t6jD2k2DdnbK"
    "VFTpbYFXCaBfh+V4mgSDXglPt60hpwkgunoV7ZpT9wouuWwHSNnHWASEXnl/C/oN9VX+Ye"
    "Z3PVkX/FBfEiB1A+d/Fhtb2CB3w0haYoNDXmyAOFpig0RaEpCk1RaIpCUxSaotCU3bKXQl"
    "PWh6bEvwbiVq+33oeMViNIWtzvxImWwb2Pl2CctT3VYSphTtojVfHf6U3gzXldP+dgtWY+"
    "vGUzcXKwNtNIQ+wkIVE25YWjRuz3n87/84eCgPx4+fkXvTxHiHcfL99WRCEsa+12mnoU6u"
    "ijvmqwSvOQNlNHyjS9WxBO0rXyWnDMv329/OzEICFESrDzEb6BmzHsXOxW4KGXzzoxES5r"
    "5CL5ZWlWomBrQ60/A7I+Wpl5weA+BgWELxgOx8IPouRauOuOpMczMaWrivm3QQCHqIEzMq"
    "AS5q8Bal+o1y40MxUQ/YbyHkG/JFuvPbezzdQW+r28/FgQZm8vytLqt09vP8B98kNRQ6tS"
    "IOIsnC2nyKLGV0gJ1mYhNeIrRGF5EbJVXYPzTiRKgYlGe6ERh8sPjNRrs0LRMpT95svvy6"
    "DgNUxl21OnqAWAMcPvmJfgjqWrCVa6oRO6i2VnDXo/0WeN9CqdHkD4+SgE2h6QLh10uyKh"
    "HLHyM2gVQXhSFwrNfz9pjYWKldObbOn2YGg+9OzAA0IeCw/eDB4vfLXo1nK+/3b57csPNQ"
    "FPY/CBg5rIb1aGNcUv4f+97BXRzGH1yGFNSVQTt0sGYbuDGxB444YrkEByzxP4l3mluRno"
    "7XKjbO0A3tJhlISSEclBtMJ+DAiVA7GZUudasMi8inuGqRIqXQJJwnChJp2l1ME7cRrFfF"
    "1ja7qLi6boQwHscHb+sx68JAQ9bjVNcEE1gM1mfI1XPF4IdicqU/pGNXIk0/hZdCuH0Tza"
    "QFFFnz+WqrhYcb++Q4P6aouCmC3qkCeHPzF3FmGQCKaeJVEcrHgYgaxNZksMUTDnOolcn0"
    "eRagKP3RVWzPWwq5LnRlW/3oCPpfw4yo8bu4Cl/DjKj2s8IJQfR/lxlB9np1FK+XGUH/eo"
    "ZC/lx1F+3LESSJTdqlLktFjtOf27g/A8a5v9TUlwx3atluXdtuj4rVs38LttNLuGOOBgdp"
    "DY3y7emZoKvwb30hWunShidvAcRFa4cv3u04MHn85eVi+yXRsIqBKYzfqgmAAty3m7O0rL"
    "oqmbbGoTThXpRPlVtksnyq+yk0YGPv9cFDaEO2WKLuoaWr5VwD///Yp7rEGqKX/+F3zQR3"
    "iOPSJOdruR94xWydDvcL90Z0vhmJD5pcXmBjjK03NXrlCiA9CeFeSOKT7F2HcYrALc5s5I"
    "V88hpNcj/QDBrU98dc0bEqHyCyYdAl3TVba2Q7wrxbPrI8piOC2zRsx1WU8RKopQjTkAQR"
    "EqilBRhIoiVBShoggVRagoQmW37KUIlfURKm0xGZGoBDSSYYZ614dt3q7sXqPBhQWYkWC3"
    "lz9j2EK+XDLtjmV8udzdsaN4+xy8wmnr0BpW89EAeH6Xe5RFiO4nKbZiuiQ2Lat5DO/Qvw"
    "3mgHdS6+rLfT9p9/SJlaB86qUdHH2iVkX4R4WuCywfeHeYWz4T9o1oFbIOXdCR481T5+IG"
    "eAFMNOYJZ+tGelRx6UQq1csgBENGeVzBtE7qmvQc8GfJ7UhuxzF7lcjtSG5HcjuS25Hcju"
    "R2JLcjuR3tlr3kdrTe7aiNqip92pKA81A259XJHovabuwlOQdI+C1RIQfVmv0oMGpEFg1h"
    "+yWIGxP17aC86OwstOc34htbErMTPl0GSWjafbQAZ30DUrFT5yYMVkIcBWvuo9tFOFyQPK"
    "rTj8ydm3evLBlAObSms0QUSYTV+OIibSW0ueGyRR0ccGr5RKUxghoFSp/U7JkTuQv/CabU"
    "gW64xG4Qsxl2gsA/Q34D8mUJSv0t96OnjtqbrHrApEelcGp9f1Hnhjvsj1PDs47RBoHM43"
    "vjZK+pKdB+WXcvsQaBWAKzWl/4+uv5k9OzV7pRk5xgGhfPd6/76dXLDvfTq5eN9xN+RV2Z"
    "ms2yOD/cESUVRxObrDAADoO430EpAj6gg1JgZ2GxC7cp/4scp3l/3NqFHzA/NkXAYx2bHf"
    "w76gVA9fW4dJ+iHS/PDIiVa34TdB6T8LDPSMjvgIX6iJYC4DhdgOodlPcPNGaPq7Nyx7wh"
    "VLUHcUBwSI+JtphB2OzF+H25KR2DfmPtTztohS9Omwfbn5a1QncO+qob13e7b7OQCmB7db"
    "pWTKWergu9Z+l0TXU+xY/sJuZhzmq93ohg2H0QHsKIKhRg3sFOw2nOD9CVF+pgbeaKsrXq"
    "sFjoWyml9Av1YpbTs7MO3AKrGtlFfFdOCy01hi+VyLZNu6nAHnDoTfpJj6k3WPOKO3fkzm"
    "VSyZLPQIpNRENRv0ox+DC6xyYaGIp0BwhvDTgoR9t9ZhM+ikD7Te4dSuSlFu79MhjSyt1h"
    "ZkduzsaOOagGIztGhvLtUziKh9GuhFR45wv/PI5hk/X9lQsLJq2+cFg6dX1Q+7PFXarPMY"
    "ETZFBwA2tAzZ7rWz0S8gqvmBULb2XU4tYXQyLnczjD0VPnfCbTP4WfWn3KpWNaRGTnmBuD"
    "vsmaxJcD/zT5w7dy5Dmmw3ARf1hqJy2TaJapvwrNSJvrIF4e11+O4ZO61mdtcw1yQPsKHg"
    "4hGlNfmsC9o3Y9wUCPVC4iYBQQ987zv/34DFhBcgnHz5+fOSvXT2KObre4uzJ4nNkH+Hp1"
    "zo0m57peb33k10+wAYgWbAk6vCTFgKq+TD9DoSYldYSEBV1wISSbEcEeRAxYXHHv4I/mC1"
    "B82+n2m+mVHa6+wOdPRHEEAqkxL77sbDMTLXtSr7VUzWUEtmL9yhBujV5fd+cd5Dfpsutw"
    "2eWvOYMxMfu5zo7uWjqkdGxwLpHriFxHmW977oZ8Fk+T0DXzcBfhrE6I+JbTqdPealocyU"
    "zo7pWwlaT0jlnprWnplbx0uJo8/JHa5MkmohSArKdIKU0ldzV/F0nK3PHQhXfvxy4vX3Sg"
    "y8sXzZPcX5RpMqpg8mD2URZLpmDg6zQT0lB/KEKNoxxA7Vlox2k7ShSWaYqJilINlUtg6s"
    "A9khkVs0W9BSW+aDee0iVdkmhxsaoad9ccJ6XVprs2LKMqcaoSH22CG1WJU5U4VYlTlThV"
    "iVOVOFWJU5W49bKXqsStrxJ/uOPT0AIsDU9DoYuDoxotxy6ylIapPY5ROIV4TRC59XO8Wr"
    "XIPJjVWQMXyBRqs1oz0UwykTXkz4+kFo5hjl0/XUJm7PpOsF4HYQw/GG+kgMJCEyzXnzj3"
    "QA5Q/VA7H1uPC4WJ6ToMrtm169V2Imlvt1D/hF6MdEBV4F7m0+gti8SpNVB6xjGTDV2SRZ"
    "ILlYFjKiJaarmRRrecryNxXwX3nUuTBzfKpM04nbONabuMCqzNlMOZkivmbxzcbJlE0TJI"
    "vDmqFIpDj0QNmmtou6JAcw3tp5FWbIys0hLQSHKd9K7lJQN3yjX3ArQ/4+CYpSV6W1X0G5"
    "eWfMk96iEifmuBSelgGheYZFTJbjyX7zhT8jK7PC0jjO77ItwDb3SkBB3oq0C0JZe9stLt"
    "Wz08Et/hnXiDk6bQu/p6sjUAP51lKzvE4QFbvEaZFaYi+rJkAB67t/sBGjp1Qfpez6AIPk"
    "XwxxygpQg+RfApgk8RfIrgUwSfIvgUwbdb9lIE3/oIvjHzjrZ7H9qLpBKJS1EW4k+jde0w"
    "xvd85q6Y1+RlLsHaHpZBx5mWy/rOlZ4B5Vvz+E2c709gdduB/vHQccdBVUGM7KsCjFyIi6"
    "adFrPr2ef3R1Jj2aq+M8QnkPCbBpG62qk5xAGpok0IR25ZFuMylK0Gc0+P1LBDuG5nNWzT"
    "bFvkYWwOp+V807NNWvwpSNSv/WSX7pPNzSfLhsJ1fWuAJgXw+iDdJofjiXwjMKFkpIkYwm"
    "7DThcr9E8fVK9DN/hUuuZNcF8BGwcN5I2uLvOdroNhsJ8LSBihvwo3klBxJSVpIG3bAOeg"
    "8Jqf9xLQSLCdHneR+HUAPLdE44NisHbHgLy9od8hTvjWcHyV/zuMe89k9gAESCuuH7Bw30"
    "qGyi3YgQpakhyQBuMROVsxXpLDHfB9PYS4MWgtO36NcisRrrcInSM1h0iEUHzHovo8ldzX"
    "k9Y8FblwOtMrO+SpAKmjWAw+C7n4b8ynnwVAH0SjmoaXRDGYv7U5KsbwlJ9C+SljTj+g/B"
    "TKT6H8FMpPofwUyk+h/BTKT7Fb9lJ+ivX5KbIbvYnAzSDsD9nB5YhNJsSOtWTt18i4i/w8"
    "bRafp9W2EmJTvRtLlKFtpsWIqxGj5PqfoDSZ8EcOxGaiSK+j3KvI9kAJ1LvtymknBeO0Rc"
    "E4rSoYand9eaQKbjM9RswkAp9V6rQ0AdEQhyPIyb//BgrOxeXnPr4w3B9e0nifjK/TR/Y6"
    "BlKsBGazWXXu5D5Ip3b0JdVZt+74Z23d8c9quuOvQxcsvLogbhuj5KEOyCyfL68+nX/swy"
    "p6w2NjEzBX46SuKUQLcTKYQ5Lmw+996CL3WiipZhGOVwHqTNSQUfGfgLfAE7XWGErxgkiX"
    "XY9R+GGfpj4eigLcCHPx0Qkh3+GNA8Y5uib8IHYW7h0fYJTOQ/BMJLyH3yoFGp/Pyo0c2H"
    "7mqfIDJ+LhHcg2x+N33JOzTGhghhQbdzzsdUKKgOM7JSg3cGCkHJGq3oaOxGs8BGEUT+En"
    "1vDWPU5GLfw4D4h4FaUyUJBRAEulqY+mUYIc54nQL0FnAYBRZ+6VspKHG+c5kK9ApwBNQB"
    "a70Q2b9ehLXAa1vWhNJ9h9Fzn5revOxM73XnD/AyYbnDnfL93F8gfqz0mOZOrPOVIawQZj"
    "YHCjkH4RZiQRfblnkSMuXSkiSRyjZNrFnMq9g0bs9c+aUaAINJI6rMbU733id8n8uWeI3i"
    "LMOA54oQpCvoBscV7nIjb1AA9U5hnODQmRhxgHGcSO02YZbuSw6yCxQtCsw2CeGEr6Isw4"
    "KKD2XKHBMas+NcmrmDeuwXqXe9ToZfvWGqvSRdeh0E1d9ENgOnuSPad7f3rMdloU1L4OpF"
    "CcOAApvmRPsocUwwia7T3HCzK4A9rFFTQA0i/1c+xB+R5v1+3F5jldpAMVlA45AB1GUHW7"
    "J31zK02KivoO7fhDvmZuuGMj/ivxENsu5t2xvte++t/Y4qSmThk/nrTVJ8dqQYeyZEA7l6"
    "XgWjhUZUPLMioypiLjMdeQUpExFRlTkTEVGVORMRUZU5ExFRnbLXupyNj+IuOHOsZeWICZ"
    "NHUXfoDoFDa0kK1shg20+8lTGmX/+LIrKEdpJBSiHCXLaFQJph6nm+I3zlYnde5J/HzS6p"
    "/UKzo4KBdhkKzxRtdO9eipc+7gE5wV2zhLdidq+/GDWs+lMTy5NMmlOWaPFbk0yaVJLk1y"
    "aZJLk1ya5NIkl6bdspdcmuTSPJZLE20+7JkI+yWvJflb9FNbfWLXSeT6PIqm2D/QhCsqgL"
    "arIXrDolNimld6H4S3ESoblnBMAa19WafpIRaTaMQsRI7/kVCIHP8W02jNQrDKzSrW8iDj"
    "UJrlloWmdswaNbmNKqaN6xV0bOQBYHh7cU7+uO1Qf5AGbqr4N6lAsLNURASihHIFpt7GAZ"
    "Q5rmHfwmpNQrE7i8ejaczCBY93xOBXfNQ38SQLkXi/DCL4T7E9WQElnS6vdTmUn4YAd65/"
    "KlZVLl1vDkd9N+Q+ZMmw1yKZ3yI+/xbccv+kJhadfTlpC0gn2I4qTtd1CEuLxdg3FrvNcj"
    "l+Dwu6nginLbDzEqyIyAngNhBuWvT5JXUdo3Z91sDharwLrQxYi1/C/3tpHPg6d5YsWuoi"
    "SIHto4as+V9rF1abe8WLgIeJSFZosoNXHBMurjl6DxZBHHN/An/NGBxl/BJo5MgXfLxRSU"
    "sye37n18sguK0TqPqrVnF6n1vUQZbCRRP7oqka9+frAMeZCrEn4o6R0IkicRMFddLTEJrS"
    "eyi9Z8zZG5TeQ+k9lN5D6T2U3kPpPZTeQ+k9dsteSu+h9J5jpfdoc3CXFJ+9iE3K8rE9uJ"
    "qEnglLqOU2E0NwxG9XHyu+EcQLSqrgtbOM43U0ETpkkMRoZc5hmQu/3ndQasdJqa2jUivs"
    "g3uKN+ppJnpiCc56cokNu6Dcy9BWyaE1gf9fM7FV1P5nwWrF7CKUMkK1X8eAVFVIm7X6c1"
    "8ZThhmFL7GwPc2ShvULf+yNoxASvlew1HwZTcKvmyj4MsaCkagxzTM9WiZCp0Hsp7J1mzj"
    "BWz+GjS0X0K2Xv77Ryd9ASCa8+fnYM7/zKQiqmzwLw9BkWOz7rbyYegFm5jF04Yup2+DwO"
    "OsKW2rBFoi3DXA7oty6Sdmlhi67x0GZlfZ048TvvE13jgBrrl3geMERyLt1GIsCEY3CWjf"
    "CLi7xv328vJjQVN5e1FWRX779PYDKIs/FO2rqh8Eh8rc1ejkrfTLgA5IOR2C6EG4EtHytB"
    "KZMPcMhGcCN6Cn8zfECzpswUwTZPZMrrkbIQ7nU3TFGY6eroLafNH9vpQ8hOM0gYR690Cg"
    "vvOnO6WDt06frigdIBHqhF+LspFCWH9Zya2KtsIqBgS4l45CqSNiEx7p7132VCX2YvFGHL"
    "Zb4yRsUyI0hNVE+cyREYAUc/xhe7gAvfpukERTc8zXgNosk0ZCgam4ygzd5I3PGI/H/Ddx"
    "g9+j31xp2vLOh2cHIskNRJgIWsViaoB8X0e+76P1oNuVBnQex3y1jk+as4H0ikmHpKApyy"
    "3emhx0CVazAsBgJTzURXbHXF7UH6v5QF0AHkvK5BBJQAqXx08EUpTc1EaSmklQAhvJNDi9"
    "60OhPWd7moZyH1r6DLxqSLlV2p3E4qTGcXvRdBgyANsn+f767dsXR25XJ4brifUT9Nzixc"
    "BFKD/wO2uVQ+fDhGFQY8m+W7KGnKUUwGaFHZ0IwGc3zPVKiRNRAtYrn3dmvpLh+qqL3Vpm"
    "sJzZ+qqa3hKzOp29mQAZhM0UwPMvxFz15AehI98h5Qpxpuwxq1au57lgHgR+XUSpUTCVwQ"
    "6X0teDPr8G944X+AvkiRhU5gOKH7ssj3dJGAXhSbPhoRZ0sjtm2dqtZgdS4IaFWcAA6LEQ"
    "FSrXHNQE9DaIjDw0K1SWSdUU6fuQx2Ke7FDRVUrvObJpEvF/1QRr3EWzmiQBrBZCIjYaRK"
    "6Mg8q7QKSWy6OMp9dMLv3t9PTFix9Pn7149dPZyx9/PPvpWSqgql+1Saq3F7+gsCrcGTZK"
    "r/fKiGuRX+mSThJsnl+9VYbl7UhRU6pcIOgWyYsc5yKW6ciRoPGf6teeuPM/nSVQWQ+VlI"
    "rCjAt/ChaTVyXeYX6yRj7+I8WRlGniV6fIZv/1IEXnEJ6dHQh9SOFaJGxX+hShRuL1OfSN"
    "lrM0U34xuscKYNbfZmK3gNv0VlMFGKCVWXeTVfMdjfwAKYTVwdM0x3FjVxfGMLg3FDcZxE"
    "hEzQFre4vuxJq0pnfLwJ3xZofigasNTr58+Pz+4vMvfe7UtIFHnNOELPFmqUiOidckD3I4"
    "8f6sB+L9ZHUN2gpg/sb13WjJ5zpyFTmRi41TUvsl5GuPdSbKwC5dn/8Vm5fL5aAeSKAFqY"
    "FvlcZqwRSYJwOkYT6AqIuHFb3zXgkjZdBR5okw0WQWuFm2PRKMy40ntT/kw2GimqQA9pdR"
    "XohyoxuseEGiy1MAaspA1DfQVFSqUhXPLWlzGYjtsR+1VSw/YSIGNwtW6yQWRSoz+AWR4g"
    "uYQAOJC1+OktIDcOAw9XyllF/qEVO6WlMnHHWLKYpPrR2an5US5Hhu1nzPAnUuOPD+Av4D"
    "69ZE38Fbd71+xCfEkrjBOQ/d2fKkJlygvpm0RQlYtmZbbKC5Mnvo7mhN3FTrLKmxKRWP7O"
    "Y432Pp+jD2YbP3u7F3UbPzr7lxkVXev+4oLtYqn511KVU+O2uuVMbvSq4RYCoDDKvlDxC7"
    "eyn+gV+Ma7un/9vXy88NilkGUr5o3Vns/D/HcyOLwgtDdLpAZLRrxluaWuAD3h47CP4//z"
    "/zGQ8Q"
)
SCHEMA_STATE = (
    "eJzsfQ9zGzeS71dRpV6V7XreK8uxneTtJlWyTDu6lSWfJCe3r1TFosSRzLVEcknKie7eff"
    "c3MxhggP4DdM9gaK+zW/deZALd6F+jgQEajcZ/f7P+x81sU3zzf3b++5vJcjb+WNzXf18u"
    "bu5u5+v679m0/M83+z/vnTz89sWjnaPjs52j94eHO+9ODt7unfxt56+jv33zeOeby1Ux2R"
    "TT8WRTVT8b/eeZq1oV3y2nseJPxWo9W8yrsoOjsKj4fVOs5pObsRHkl72TWpbdJ08eVcXT"
    "4qYIGbtfS4bjUPqqaD65LSCjoMGqwvhqcTMtpqSs66LEuhl/mKw/+HxePAvZrC8Xy2Lt1/"
    "h292lYpShh328+zObXNPDlbFWsAbKbyXozvlsjxOtisrr8MN6U6mKkrsuvV5PbNa7wP1UP"
    "LubrzWoym29Mx19+HDc2Mfa6Z//n0f5fdx6e2y47/2bn5ejs19HoaGd3Z+/o1c7T3WffPf"
    "v+2xfPvqvV7XEBPdlwuinm15sPJUOv+PybR4Cr7W6Pne1IyKf6XcQAdCTk4xVjdmVvQ26u"
    "vxGjugTzqOyh1vztZGrG4N3vjLL+uxlfNfuT0d7ZaOf90cF/vB/tHBy9Gv3nzjlDWvbO8V"
    "FZ2hSV/8SK/vXn0cloB/y8c3AamM90tVhWjb86OX6XbLMiuJrd3FQENcBZWzGYJwhYljdJ"
    "QsLxix9XlAGqdn5oQMUAMY3G8AQTmwxPS0Li8Yvz4fG5xvA0o0qGxAw1AoM3h+YEYdqLie"
    "8N2vGnyc2dHAuiJIEFk0I+YETjMZTth0MJEhLS84OrlBMibjqK0H38SsuVw/OpCGz15Ger"
    "tOI/erwTFmREHUokhDxd/DbvArqiE8Ju5vbtQDdyCcErLRoQMl+8gQEKLNpfuCkxYlISpV"
    "8tJ06qeYS0ncmqdSYN7Wzv5eGolbqpWwk/L9s9G70Znfjbisc7s+kO3niYhc+jP5/PG7a/"
    "HJycvd87ROzrtW7J/f3pwdGbnavN+vnD+qfHO+VSd1PMNz8+ePB4Z1psJrObHx/MF/PiQV"
    "VUb31m/1X82GwwfO0wTZSykMUWoK+tg6PT0clZhfeYVMVs+mjndHQ42j+r4L8+OX7r93PZ"
    "Es3Agn24Wvw2mz7eqf/tOM0f7/gbAMC2bf3fjw9CszK6q4Sqe3mzGoc0dp3EdPjJwZuqU8"
    "95wrKNvddnZZ0GFjDrl6M3pUQSnf2yd/h+dFqaUvHbv5X//jNDlNRTRS/SlRlWZR/9uGPa"
    "/PPO6OgVNhmJDtBwIup+mMyvOynaEDpFv3/3qiI5fh2aBFB8ie5op1zAhbr4y09YP7Euct"
    "pGPz3eITvggZmkyoFYdgVqXtAVFU3VFf8MvW87RtD7q+J28alL7zeErvdflVCr3pcPs8/X"
    "h42sCgptFzjthF3wP82/ipVxhXj+j13CRfTgAfbmPCGcMqYe9MSUv9YNXk5ul5PZ9fxfHr"
    "iUB25zvwwYPDeCVD8Dslov5TCbFzcEQVNC0CxvJpdIRldAEKw3k9VmPTYKtD8W8yn8qay3"
    "uQu8grsvQvAXd9Prolbly4NyUNZUk8vNXan/y8UaFFzerVbF/PI+cDPWgi4u/l5cbmafAh"
    "RPnzQwBvEWWgPu6S50bDL5Cx2/zg5Dx8EaHuRQ/Y45PMcMPFuEPJoiERtnnpBJXSDD0lqi"
    "6yPzU7U5ONp5+ODd4d7R0ehVOY0/OHl/dFSuA6s/yxm2/O0RYtearWNnfvJ6/IkVBvwPMQ"
    "P27jh6v3dh648WpP6mjHDTIj7B2IKMXCHm9JQSalmsZosp7AczmbT7tJ3j6gPWTCj8zz/9"
    "uBOQsyoYf5wbH4Nt1e8vy7ySGSrdukxMy63WAqcC8mozY1rk1qZo7f7XluV3bNOtUhv8Vr"
    "dy1zZBQ0PK69wmm41iUri3CRoaU14HN9lsFJPIxR3UpnFkdnKDFqMQ6qWOwDEKCSggzffL"
    "IQm8okFJRoxOnjRMkTMUk4ih+p7QQeHyXtCwnsw5SNDQZjoopojjEy56VPba0jD9GK7dgd"
    "XCwpwzpyeYCLXOfH0qDXLfiLeAXmDKtqrSmgMy5ps4PD6JWZutoMaoLQXTsf7eEhh0WJQR"
    "cCuSAKvOlFsaOV7fjAfGLDBhU1FpwB4Rbb4D45KYrtshqMzXp2K6lNi51H3p/Z4RcCiQEL"
    "HOiEM6IWrfiodGLjDjtrLSlAEhbc5DA5TYc7MBVllzS8P0Ktpsm7Ny+2tGsL4oIpw6G/ap"
    "RFiD2IAB8Qps11ZVWm5AxjgLBgQmnION/00+GI1zjh6DdVneAVizjGIwHiPVsHMkjCVCJ1"
    "RthPbHjPg8OSQQdSPOI5LA9MfbcFAFo62pqRxsPhVtn8OBkow0z4GpMtWQjulI2jtaAQ1K"
    "MiKHYomx62wYUorx+9a8DR0I7NqvrjRuREpb+DaAinwt1r+v3XYHdMy+2zn7c+64QcMIXf"
    "tFEkSWgcrZQ8sc/wFjy2AbMLgMYfRVFoZwEOogw8vafkbxZQixKsAMC9BEmHmWhUPMAJUi"
    "xoyhJIPMPBGo8BdGd4kwM7m6uEgj3G6XUCNWEVSsEaosDjVjKEWxZp7++wWbYZ3j3/qEKk"
    "V7hI43+2LNIBZyBivLY84YSjLoTDrsPmdnhoFnIhJ1V+QMPQORT+ZHHN1kfochTE1UmgsH"
    "cYEfRKBQIoLtZlZ++dzRfocQtkkF/Jv/E4kNm86uCxMVwl28BHFwB29Hp2d7b99Fw5f8eA"
    "XQAwbZ4nZZbGabxaoztD9MdN7F5PLj9WpxNw/kaWNf6gXfpnYw0MFpt2W3jK9mxc10TZZX"
    "Hbcpru/pwslNsbbnOAz9IMFvzkL6hr+1jHIFwLUcu4fAtTzC/oWc2tJE/FPLEFkEHZvVVB"
    "CzBWYEmXrFYpa+5aFbvk2ZnBmyVMQyqMExRrFWnAHJoq1IarchdKUDRFwxLaOlSliXj+aJ"
    "ggvCegCqILCn4x6Xao3cuXvjQBE/RlFxcDLHkNFNJ7Bp4sgoKg5b5lgyuukENlk8WQfTyw"
    "qIMUF/QpI4WGD1/C6WtoUhnSyoFeRmwUgjjhZKLbSrxetw7GzB2HXuFkIM63DxDY1wuUBK"
    "jdOFo6XdLr4g5A6Q02XK9aJQHrvrJtrutO/mVULuvHF1uQuGo5U5Yfze6OmGIfRP/dpr9x"
    "7vH8YZ82UbRtQlg6ornDIcLe2WUQzLz929wD0jI+rQNTldNDpHSivKcrWY3l1u/uV2SLkd"
    "7tYFvd1fFqurxep2Mr+k3Q3L1cyUSK7VDehYCPud69+T0evStI/2yw8hXj2axWI5npsRcj"
    "I6LU18/0zgtGjsLJ/zwjLM78SwnHM4Mywvaz2QV/W7eEdvmQGLQ5f02mI9a2usrnPqX84V"
    "t+Ew07734giOEa9Gyp+RFBPdXWuVEFyLE19OSxmt1rdAcMH7PVtrUEcKKUliO+vUDXzess"
    "0tpk5BDya9zJteSho1/HEjQD81WC751ZEyCblkUtV0clRh6qQqhnJcUaIIsXdzZGHqFPbB"
    "HFuUKELsWkeXT5fCO5zjK5RCCLX+oIiiBXnaOGT81TK3Xsxvg2igFUylBVncYIxapYngDt"
    "Dg2ohED3IkwtC6KHlqOAwPPBZNGFl7dQbPRBhyU3/OWMO0MDG3uKVRusdDsiHd5Lal7bjL"
    "QWsRtznUgMh9jtWWcKO3dhNzp0MddXWrI/GQe92z46ibPeTUzd1O80i43T0BE34+ui/kbn"
    "ix0gVeVyRLT+8rp7qEFxaSdXHT0zyU7nqvF7O57VF/xUoz+Xlj/Zp05/8zGZjQzQ/IOrn7"
    "aR4Jt79+WvjSzIQ9FpAQ9+jaz3hMsN60ibc6nQ/cFJ9MOjLj/A6cCWV7c/NJokonG6qgQ2"
    "xluQ2d9Hl5pFzYzDaBq/45ODooLZDzp1fFv60myyVzqtAlmPSbu9l0bFGNjXjjb3d3n07q"
    "wdu4DusrqFWRWeIaGauMXSl9lT0279zf6+IfXrcZUdrexJkWSxNYTy437kSAUF9ZvIjH7P"
    "buocg51GJZrCZWPi6nopl8ZcGcgXe43D3U6h6XAiY3Pa6m3dzUP5gJ0navuVLddnvZH02W"
    "Nm734nGl9mqm2PaBRMC6LiFi87tGqoYkIlfaS2YrUhJtZFJQHqxyxjald3P5Ig1Q1J/C18"
    "flp8KuyXwBzVey+Z6d7B2cjh7uvTw+OXu882Dzodipq+3cLK53ZuudaoKZT/+0mN/cP3gk"
    "+NggQXh8H4slo2SCY1W5ReUvBCwqbzH5j52fdh42+CqPxN28VknzfTUMS3zmHGdoXRjJo1"
    "/YdnasxGJmSGILvrP3/qzcxZVaezsCs4vhQ09K87vbi2LFfh+Nvjp8I1sIxKwTLsq8PrDH"
    "v9XwrX+o/rAimn/ZHmy3cLuPy075rVg9/FD8/rCc6qeL24ubxcXDZ48e7fy//7fz4E8Pqv"
    "+AwqfDFL549OjR450n5f/VJ9j7x0evDw9Ka3p1XGnu53In7ZtJY2q7AoP43Qyi8WrSvHT2"
    "NYdR0JEL4RnR5J6UstGPxFyrA9pArz3DBkJemSIGQqY9z7hDZlZVDuqqvpiAZUFn8PDsOY"
    "ZcdOzMMnDfU79C/sPmSPvomwWrd8IYwRU6jUs77xO9D/iTa5zQwuSnohxhDFvWs1BegDRO"
    "xQkoRxjBmffckxdA0J/tjKHqzTbqRGanWXvScU7jM98BDbR6RLGo6tLcgGqmaSz8bMJyTs"
    "wl5q/ccKi5JOonqktn0+J2udiY2KceT7Smb9ca7m1k4/Pn2tu3i9/mYRvfgkdPb4rJuhyK"
    "5R74hlyGTObr3wwH94BDfPGF30lNe2d8jRq1jL//7oen3z0PHTSmyJhB/VAK+IDPpr8HrK"
    "wo319cXf3wLGGQUVprmaDr7fe7fc4ssj9ONJBeOvvUi7vN5eK28wJ6uVjPoJfme2B8bRO4"
    "kytPmigkllQYjIvd3zvd33s1EpmHaXn8/YvnV09+CM3DFDWbqwagxINX0V3NyklhtVzNuv"
    "vy4GB9gs6PTRf7DbHDcohb87eTeox3AzcL748jl5450qankM2m7L9aRrThmpdLVG4mqaem"
    "aTg3ud/hTis27SQmraTXsRy5le7GjbDjq6ffXr24SM8nBJGdSKqiJtLKlKemDpJX/Mvl6/"
    "2JKTYeiPG6WM2KdS5beAomjvtisqL6+nr2qcC7bm7Qe6KOqxbHz4vJDxcvwJCfzZsBXzWa"
    "GOytAI02lpP1+rfFajouDaf7mU2p45vFfVHEPOabxcdiHn2j3JsilF9QZKserHEj3Pi7p8"
    "XTq6dpk+VpreWGSmu+gK0KUnYcawAvLCFBo5kXxfTiO8EHnaeNohF/z2P809/zZbWyXFez"
    "0nRxeXfb4xgpvg70TEuw5mSvy1zcbwpyDm/eIu1orK0S7NLv2XdPr6aC6ZUldZ2LFNxs+J"
    "p1ZKJzefa0oXr17fOsV8XTi+JSByWkTWFxD8zKwcAGBJY6WxY3s/nX76+F197gwWjq1tvE"
    "vUMFJR0ky43tl57+Xscmk6vX8dNdCXtOOGQZ0UR+SorWDaemLL8Hlm6Vcr5CNelA+VH8IZ"
    "pM+VJAS5TXx1VROFsJGhpGXhcr2WwUk8KxStDQmPK6U8lmo5hEV0a0JpYRiMDU3BQrBDFp"
    "Xv+jYNiyjAgsS4TB1ZAEroPK2cPVHf8Bg9RhGzA0HWH0VRYerBPqIMPQ295FwecIsSrkHA"
    "vQBJp79oTDywGVIqicoSRDyT0RqEhRRneJsHG5urhYXtxulwheVhFUBA6qLI40YihFQeCe"
    "/vuFfmOd49/6xO9Ge4QO7v5izSAWiAUry4O2GUoyVFs67D5nZ4Yh2CISdVfkDLdut0+7xJ"
    "4pHn39R8nMsv54F9uhlsWxDWrvvC7Jg4BSTdeLFQwv9ouI99qnxfpyNVvCIymXgeJmtvaS"
    "bbSZYe7ms43qHfb1ZlFuUBeVL3ZuAxDb3ysn4MpMFagff5usqgD8+/FtuTD6sPZoq9Sl5V"
    "KpSiAyvr6bTem8Ntt2DWRJIJM5a4y7qWFsGCVY/XgXe2+9d6IZy8DasFOIOUbYqd9Zf3N8"
    "XD+yXk7mvxzsj9q31d1lVc/CUehaUyaBAWwesvKK46lZLL9wjDhs7c/n8qw0LiuBP74cS/"
    "drB449A/+cBcFx7L3W7pUgAXkTxzMAYGmLFDyJOcMxBWVYlU+x8siZhsqkHFSSmU/sKfrA"
    "hsLn6H1bkD1GT3bk1fh6sZiuqVH5444Zk4Yr7F7bJmBrO2s8m5sm4h36Y6l0kv1PP+7g6o"
    "Sbsnuiokh2osFSEsnyEHkVzYStwlNP5gSOdoHSyznpt0L6i/TJcfiMOAOmwZHmvumQ8IbP"
    "cjNgahtpPpukZRE8JSaVD0HStGTOVCLpzpCZdtLpdcAqSCZ+Mxdj8dsIjDxyG37REW23EY"
    "J0QAQNgcJbuDEP2MPSjOPel0wEW5T/h6TSQPfT/mwDPp/4B1WV5byhyegZfQv4Ivl98AJe"
    "Y9oBFd3D1PKt7li/IB9mIJEQssqsAZ0Qtm/Tg0NPG7RXWWfSkJA06sEBCizabQ6UAAEdvW"
    "xpNx4ZVy2w4eiEpEvCFc+8NVi6LXGOLX/p4++CNJMRJKQHJreHe4w3YBmXc0g0uQZUcxMm"
    "lWvBn6G2pIn0PBXW1xk7QUsv4bcDVmz7zn/QBW5IHMHbuhRyA4YixBADT5QSMklNYkYer3"
    "ygGSFiqKVxJEF1ElfGKBLQGA4iCVId0cK7+AqULi5vCAlIOzVEBEnYBAogAQAj8SNk5jwc"
    "PmJ7FUePSDObkUe1sHUbO+KMiAgdAenK5JEjJCEdOBLNMEbrLBU20jcDXJa0b5wOyGABMi"
    "9cB0VrIkac4nsGjODMbxnTvUnStP0z9H40VCSsq4gUIQnpQBHRMPt8fQiCRAQU2i7oGCIS"
    "hjKY6A8ybMSe55pzIibUwL6rDE/5nmQKPBmvZuWq45uvPfyEyLuofBvHy2xJ3AV2b+R4mh"
    "U1IOOaiJao+zBTzITh1TtygjtqpNirDugQA7C4NRWGO3wk2o8dQXrDS4kxgqu1MLN8J607"
    "xzll02ZsQ2L00fxLvC8JqBRI82xUQOtieOI3XKLU+eAK3mxJSJKGzr0iJ0ZPTqGcAhhLzt"
    "31lExdVNHRIHhGg6hGbSYx+QRq0scuQMKYGgaJY8ACpHF2iGmAhBGcw8Q3YAEUi9u6dFVc"
    "lqvico16uZh2vlkrST5Q8Y/mHhBd1PbEdRf3n7wodi9SPrQore23QBnn2qQCMf7Rbqn/vS"
    "6p59PxlZe1t0sm51IDwSK6Sqs6m1/7P91M1pWDtqhREElKe2QpgfYWNNXku1gX132yDPzT"
    "7FH63uJOxbgz0erPs7w7yuxQmr7ruTexXDLFc1t2+nveIX00IPv0bO/sYL+Nw7ZEfeKnn1"
    "M7K1o5ov0GQWpntqYo/z6KbJPaQYFeUgHyw9YCJJkumYftUEsFW0OxGMIkJIS8CyCq0Rge"
    "xaIHk5B48i50qEZjeETRkDqzygcibV51iinZyScmIaHkioykmkNIbCXJwWBYN/vBoGU/4M"
    "EgaAIeDEKA/MEgVgV5MOj6FR0MQrCqg0HUenMw2JoRPhgMaRQHgzQheTDYtk+dWNA6SxwM"
    "ivXEHQ2hVrscDXE6oI6GYF3xwSBNKDoYbBXf72AQaRv91OdQKdYV9MHgl9n7sYNBUFd+ME"
    "gTkgeDsmH2+fowPBiUUGi7IOfdcXcI2OwXOpzjVVGtVYDrH26DrL4FLnjXYjMDiQab6+uz"
    "+WXhi4nSuw51UdpbJYH+DM4RgzWc/hzR2lDvQ0THKNvda8exxwVqx6P3PV7HyRqK01L1g9"
    "38lyOruox98Pbd8cnZ3tFZ9Y/jk1cHR+Ww869mO27LYjVbhM6E2sLatXZz0bOyQ/ijrflT"
    "W4E6gGW6RngySVG37mtbOsS5K90yfegKjUULLrzvFqLKlaAOtkafNLhKgfszesYASTgg7X"
    "yS52gBtyuDpDg940gzQRSdkPEyJOCqDsQIKg5k7qMwsukENtUhGEHFYct9/EU2ncAmvCmr"
    "nzyyAhJNIupLPwwla4pZr/6wjSdQVp9gPcKWikNnPu1ZkfmNpmbL6pMuu86EaGhED9FCwl"
    "zdMb/l/SQ4QUQohVeWCCoR0uCi0mBoY3eTQFW1sXpk7LdvMGAye62Xo0p7tTRsL4LVcN2D"
    "zW95Pw9OEBFKrb22VCKkvr0Oh1Zkr6aq2l49MvZTPxgwmb2Kr1QBCg5PzotVqEmEJViXSq"
    "5XgerZD1K8Fga9ZAVbwfesEFL+RIVUC3Pbqu1t4sIVwq68c4XFcNeuPCujbl4BStXlK4aW"
    "PGYJBKHvhjC6TN7CkiuPv4qD2+52G4dVCeV3J6orbmQxtKKzl6A3+t7Lwvqnfu13syfaP9"
    "wFrS/aMOI3tWB1zWUthpY8ltEMy8/dvfDuloioQ9d8OUl+K8lWdzdf/1M03RLp3s7m43/c"
    "TcpF26amJIJM6xwnRC5dyVvls/Xl4m6+YTh7diO8shWu9zrcBct5BcyaVpajm5pR1qObmm"
    "P/5LOOFTQVB9UvOE9leCUYhwYWZo216ZjkaWNb6DlOnGpOvhk78eyPtHDcMRDRzYqTEkgd"
    "boSq0qGOgXDL/N6urgtPx5P7O0DFQQvmjHxbPdS6GJ7yLIWhzgdXfKLCSpKELr2MBkl4kH"
    "kvnOF2ZZC6dSVzjawXRG0niq6KtTOj9lgMUHEghzgWQ00nsKmPxQAVh22IYzHUdKrfJppM"
    "phQZje7z5DOl5ZOqQOH/xYRKNQye25STUqoMjXOYoGTH83awJp3F1PJTDBWsTkmgYZ2sKE"
    "PWqcnLLXmVQzwgZK07WFGH5zmzrLk/Obnk8LXDG5DKVRAe9AyvBtHA9uqrhzakZT9oWwAr"
    "G9mdQiQISnYayx4iQTaeQGn3i3qUISWHst2PZkUJG9c59Ni8StCZ8AS6i564ZEm3i+bK5t"
    "ftv+sdY80EUHd8YCvuuQuisoG3EIRn9w7CzufJe7yViO7GYPtnhWr45HtLq2HY5z2shkWW"
    "GGzLLMMDWQ0nqaNu13fUQSbbiAin+1aaqgoTtx+FpnAIPyDZLv3Vs1XlIdSAggGUO4AatS"
    "qCo0k+RFPmgSdLL8RJEIeqSDkVUjDQsieVgq2K4HToOT5PVA94qp6TZoKy06kqCxQiYgBm"
    "z/5ENBzHpcv6hIgYXNmzPRENx3FJn4XyqjNY8j8NFbQZh6EKAcdEDKR8AeBUk4mBpHK3El"
    "Qkps/jbCWlE8KXvmZB0elUMPwjUrSMQkVorZt9SiqYWLeCU2Tw3vJZCtFbXFPg8jolcKOJ"
    "5VqzSxUv0poVPbk0yxfbD5pLfPXkMf2QhBt7A0f0YzEkCJWTDBXOz6McKJqfEkaCVTuPkK"
    "H84SpmKFDcvOHvK0RPiwS1zwd4XKRpYNjnRcJGiAdGAExfbyiPP1IJ98iI7WnqmREAW/vQ"
    "CJShfWrEmRf52EhAp3tuhCQ9Zx4ccVIwbyGQOkw/OiLVWuThCdhyx6cnGG2gAUfW1jw+Qp"
    "KeC58fcd3Q+wESqHnix54PWEQ6hn2G5Iu1h8RjJGFt1XMkJOk58yCJcBh+3l5FD5MIaPRd"
    "kjO0nX92RBPkXr1NUkfxFZ+Kr/9BkeVqtlg1p4Zcwt3N/bIA5TXXu2L8YXFX91AoJ5tE19"
    "Ns71S6Pq9sCXV9pr5qnIT2R3s6c3j8a3Ugc3R88nbvsPrr54M3P1f/fX/yZnR05ufN9Xlb"
    "lbYnPuUPlme5ODs9Ozg+qticjOp/1SdAR/sHr0bmAOj1aPTq5d7+X6u/94/fvjvcO+AbCz"
    "qqPcixvyJtf//dCzI/L69xYVJbhoFdhQcV8h+5RNqnthlhdVX+W5owAjN3LlxOgDROVV5c"
    "mjCCM3eOXE6ANE5vcGtQesOfw9hWyY2w5ZzGV80n4oS6NGEEo5mtcuPzm04j9Gc1DUB/3u"
    "PweXVyg/RYK5Y8ZmUyuy4/4fOy4U1xu+ycJ3G9mazM9pJ8BMGe+Ke+6OiJCk+8cdPG+OLJ"
    "7sXus0QPRWldL4XgGzeiqZp6oCLGPdoJgdr7PBQymxZ1cFbsoZBybfyprFel6VzbnrdLrq"
    "fPn9cQV8V0tiqqp9JXM7D+A/FN5V7nploABSu3Z+BGYfH7smS35tahjSBw2agxhlJpY9vK"
    "7g9Xz7+fyI0B00Jj8J4rcUikxkBxFxjDZnL99d9+7fuEx3Kxnm0YWdPPe1xN7m6qmNfFxe"
    "RidtOswJtrsmWPleZfYplO7tfe7/3j4mbL4mY2Z5/yARFyTe1uUW21EfXdANU8cm18amad"
    "3xGpqf0+b7dLzY9ktFhIH32F5PjdqN4O/Wp2RYfHp/5up6Zn7Kbd7+Dyc+KyKdQvMDfHLi"
    "hBjL598ZzaQhF9Jts6QUI3EVYFA2yVcHtoQeaqqR42cRQEAm8ImnVXrldOvEZ5GJ79KqB4"
    "Bp6E09bti6XlRK6TTZ2m+fTyOKguAdJzPQzaS0MQx5nRZBkgCSLMuLZ5eBqfAiAgIGX2Ia"
    "AGeRwanwEgIHBk9hGgBnkcsjd0YjNY7vdzYhPXTDZxYQuNzFiuKNsoF0xUzYdfInuzJIBy"
    "Z3vrx2uEl5dYSEg9LXF6Ahm5aMkFNCIIjz5Y96hwE5TkMiZYV+XCSjaOUJq6olecvJrZ4y"
    "8M8yFfcPIbQO83BdD4mAuoAvrtJtOz+OWmAKLu3aawXftqU2NCxJtNXn3Ni00EGRlXYVsm"
    "n5EhdJR6q0mmGfatnrDFTi/1kMipM/OwpvyNJoJMFDthVd3zfaZQw+CHXu/6sMpnXmb6wv"
    "o6+iaTX1PxIhNBRsZFpIfR5+kx8A5Tsr5O5TnjH1RhDqUQ/3JjJtyYgzwlXCq+p+uv4pDJ"
    "8Vex0rv9oF8LCyTyoAAyuxgsf87v0UJtUY4gTxtiAP5O0EmeyXHV8qfW41WpwoUQVkci53"
    "UfwMY4+RWug7A6kj+v2wA2xskvchnIzCSP0Iy5VEWSbU1bL/umpmI94JbGYw83ND4ofjsT"
    "Qic3M3XHoa2MD0y1kQlabLYxxjbwJqatq9jCYCJyA2PapNZdWCeJzYtIF9xyNmity2KWwk"
    "stZf164k0LJhJtWYxy+21YAq0G/+yz9OXUTW9VvpyejW1SvHryLQomIjco8WGy/f4JNyap"
    "2hoVf75NSTG5/deuJLErubhbz+bFej1uTvdgHqKgnEhG1D9UYrJKJf2pOrJbbERF2Xd/VL"
    "HItUGqeHUNjKiJUXdBLkGFJLtG+YvNB5AzyPVKqaG//GQXk3ivhpUj2+sAOreYdT2ddbuG"
    "WiNX4K1C0ovwti4W3dNdhmW431JCbPHJNkHTF4bgTJtslYWk2YyG9TGUzNtR2ByLQbMhDe"
    "tjDJm3pLA5FoNsU2prYrlzb0vblliRw2+W4H4+SQWhwMmVzhBCV8mEG4so1IHoBj9Dp9OD"
    "f51/i7rgL/gTlWXnzBwhNvEt4uTOmuuqIp9MWzG/U6biPaRXxuOP3DI+rohfJoRPO2bqjs"
    "WeGR+dzjUTNGp9M8Z8COdMW1vjncFUtHvGNEtuPLFuUg4akUrYfXzQXqeNPAWa3Mn7FeVO"
    "Gkwl89IYHfd00wS6Df/dyxHAaZ3x1HxJXRx11ngVFd4aTEW7axLD5nN0FHDZpKqrVJ3Tac"
    "O5EDq4dCbL2fhjcT/+Q7h2LFjRHZKmcsJNYlcKIpbd3S5+N/V0vwSserthoP8iwl3kx+Do"
    "7RrRL8/v1+Bbp86j8djR4eMxtYZqVr2NifU5rA4bodb1AfjmH8k1PUUkx9VvNU+3LYUm9u"
    "3EiLNBFXh74nIkYfNWyrURt1Fnk5k7Umig9f/XqQt9yjzwtJ0XSpCEqnDcMXQ8zLyOPLb5"
    "JEaFY4+h4zHmdfSxzSsWdnVpcbu8WdwXX/91ZQt0PL+7vQif7XgKDtdA1dg529Xdzc04dV"
    "jnKsU4FbeT8BWP+ofxRbm6no6fcAW7fsHyw2JeoB8oFn4BZlHKWilxQrZO1gh4/H1xMd7M"
    "NjfUuaMrox5AKZaT1aZ5vAAStoUE5WoRNgavi7fvWaP3kCfr9W+L1XT8YbL+ENhEk0xhNv"
    "80q+wMPbLisjVcLO7m0A7XRbl8no6vyoYXK1TW82j1djKfXJdmGTtbtSbcbeOQab/gxlG/"
    "vYJjk+m4tuWHpwTEM6yC+T7FbIM5ATJ0hbFDXMcqGEqQlSsUsQpHF+TVloqY2QHnerP64b"
    "y5h7/36u1BfQP/7d7R3pvRSfXn6d7h6LT+Y3Tyy8H+yBSf/HV0dnD0pk5WdnC0d2R+L6kO"
    "/+bf3XfNotEKYQQViM5qBrXP044mfFjejrP4aTljn6KdGEVr1xDhGM65w6RbpXaXeIjoYN"
    "lhQyIiP7N9tpeo2Sgk8x19ou8qQ8eB8r7aWbC45gRgdjuC2U2D2c0IZpdei7taol1iUJuW"
    "P+PuELSWFF+8KySp+sMR7AaZlqPQmjlRjqohoAH5M2zGLnJtSqDoOwoQZoGm6S7UfhRmdJ"
    "aj2GumN1mn1d9eRKvGzU+EuBYzEfJsZTNgZ7y7nfGm5kpTa74QJHEhaGjUOojK0ek3HkVm"
    "dpoKy20IaEzBXljZk4BW3ZNOMAFeheU2BGm8WssFtB3xpiwXeBLUHd1SxjQAfRmdVIGZdN"
    "SJL7NGOWqraCkVyulmJ5hJX+UILUc157U0Pee8mpFyzvMbjyJTeNkJGhpZXu862WwUk8Kr"
    "TtDQmPJ608lmE19dwb6Y/vr12BlnRJreKvu1fZeWEKjn6KIgQp94VnBe21FYrTdaEE1MUl"
    "HgfNccHU2MizOCD8UT4hdFEjN0Oh34kcRb0gMfRUxUlkURc4S0sW8JZyQvF+EGVtl8QMZ0"
    "ODqiAVZPlGdUA5BQqgSd4QNCpSJ809+aMgTG79VWWj+kpM1/a1glA6A5uhACbM41CFCmJC"
    "MOwzAquznH1HaST0VjMTWyogkbjaIKjli14AhiZn3vV8wKlRQhjhieHatR0wy4nQ2onBc9"
    "J0pUA/CAXKsAmp7GD+tmhc8JgtB7FOnrPKDyee4rPY7/gNd6YBvwag/C6KssjMUn1EFe8W"
    "n7HV3zQYhVV32wAM11H8/S8JUfQKW49sNQnlNXfzwRqHsMjO4SV4Dk6uLuiOB2u9wTYRWB"
    "xhdVWXwliKE8l1wL8vTf72oQ1jn+rc/Nk2iP0NeEvlgziF0ZgpXl14YYynPq6pB02H3Ozg"
    "yvEolI1F3R8UoR7eKqis1VISpm0pRQIYSmhIwRNEVtBOAuEYOXuJ1U0bpn4L7iENnUqzvr"
    "u4u/F5dBdOZT+KRUUyeam2YxvQfyWonrd6vAs1bNS6KLu83lIoyzfdqQNUVEYOji8vJutc"
    "I6uCvALyX9ktTW3ao+lBjfzuZ3myLra0KTdfXMVIFeE+oYyDm523xYZIkK5a5/NeOg79Uv"
    "yyZTOKfjF30caH/vsH569e3IhRyO3u4dHJqHWc/qwMOzvdP6sdRfDk4Pzkzl09O9N6M2Et"
    "G15Q0FKHdTRIWKYpntWED5fsrfSdQEj2DUtE8Z2V+tBg6OXh6/P3pV4Tp+f2b+xsC8YQZl"
    "aopkwKiB4z0rGxaew6eRnj99/oK82EfbjuzSG0FrN4y27Dz/ZT6yVWpv7GqagZzcC4P6NB"
    "Q3KWS5dAJbFMCQ346i6XLAktyM4lqPQ2xmcAW4hoKB1X4R8vaXa1UEp0OfAco88FT9hiSI"
    "Qr1wPT2bjr1VAjufUG1GmIjM1iPJ2t1RuaJq0VzywzQ06MyX+6hmo5g0l/owDY0p82U+qt"
    "koJtFzSEFtGkeuR5FAU1HZ26WTUHy3oKIQhPuNrFhcu1E4bp0ldGFzhDQ8bxWXERlqOorQ"
    "bq+U+AIyGl24ccsKEbQeB+hNkYJDcYaOgvgQTPLBefhQ0z8US4xddBbOUorx+8fg29ABfw"
    "JOVteaOSRlTH0LQCW2blwfKjN3JEwPm3IY7NH8mHPWauWQQNRZs0ckgRmEcgwGVWC5TU3t"
    "t8ejYj48g4GSWKnvjlPZKiBkutKvBew2LMq5XoWSyRWgs2REKleCb9XbUYTAwoP6SjvHtM"
    "weZStgZfNz6BpTztSImJ3MkAcunL1hcdZ5gJBSpxTt3E6Q6xQTzvfbVI7oGwBo1F8Dip77"
    "LmwTPDdi2j2aIJgGVM4eTOP4DxhMA9uAwTQIIx9MQ6iDDKZp+x0F0yDEqmAaLEATTONZGg"
    "6mAVSKYBqGkgym8USgTvUZ3SWCaeTq4qIocLtdoihYRVBRFKiyOJiGoRQF03j67xdMg3WO"
    "f+sTfxHtETqY5os1g1gwDawsD6ZhKMlgGumw+5ydGQbTiEjUXdExmAYHXZiIFhwY0SU5b3"
    "2yUkfVrO5s7PxXHAWzXKxnG6YtmOltF4a/pLK8VcHCMxjh8uwJiqLZlAuh4joMkxEnNesd"
    "mVJM64D2C5SkOGc0SWhWfYNKALdcsSWArW8b7aNKzY9IzDBcA7DSvRcVkSkwKcjNFWKWzy"
    "LC+fbncNofbUDJSRVCMj45fmmyfR2O9k7Pxi/fn/6t+tfLv1V/HhyNTk/Hh+V/qlATFM0R"
    "7TRZUAfPwu1fwioDhHjEZEDfVIJA85wwRRtFmumZYbpdclsK1WEnk/SGlKOMd6U3WWXZjf"
    "JSqODKoyhSHPLCl0RVpCWSqEITTcCSRsFnji2ICCHBq4k0YEmjeDPHHUSEkOD1voY6tN4X"
    "k8faVsqPtOUtwSlKfNBvYs4PUT5B2++61G0YJY9CblcQ+fFCMSTIzRK6I26fOIraVBwCcy"
    "gC9pJCFUmcpSRNfp8paGZI1yndFPKgMsAjjlRWVbQ/FdoGdqsyStF5VzmprJMVmSjhayV5"
    "aFyuUQa05xXJRXqCojpP+WG1+mX9cJwUndxxCV2RXjmGRu6jjTKQuWpRh/X02HK9wxb1cv"
    "kJupBx4/5TWVHUt0vTKFy8UQa0p7fTMP9ybAF4gRWUXbsw55ttrc+wwzVIIN5t0WY++4O6"
    "g28m6814c7ciC6G+ZO+9UQvI2K0/Lw+HgH1el62xgMye24bpQA7chntGP27DMTAFx9L9eg"
    "5vuPmKSPlFSZV08hZiTszOpak5vLOUkkjiM/Vnn656kGDHo9hs5Lxxl9OtapuW7F4b1ZHn"
    "c4p9LM2mj27ybnI5+bqrqLNnNs5uQJV18NmmZFWoz9p6V315X530XOOPq8GMqZWogxr6mg"
    "/kM4RauhsMlk6hoh4ef8RBopZh/f+ESApd9DgNQBwkuhj2bIAQSaGLzicFgF6ihyHPDZA4"
    "Ch24tWBHfzPNRqIRbxU6mEqQWLrdqr8g30VbqyeGweXkdjkpGx+vN5Orq69+5+ngirZ2tv"
    "aXtWUMu6znVhEwy/5seJS/aJ/Bc7DjNKyRf38Vk4DaV1FjSoszhs0z4qwbJ9gWNREDXdh/"
    "Jmdehk4Fs98ky0qggClepiboc8IWLEuT0ghUIN6wMHTRwZp3g8JKoIDZtae5jUgO2Pqelm"
    "08oHnINxwsZdTAs24wIiIIsCo2FCxlDGveDUREBMXS8H+adUW5rLApQ77iFV/6afL0i+To"
    "5W0Uo069vw2izyebu3XAA8SeF1dXhYk9MYqx2Ep13M7mk+rqXlhQ7RmQJor5lPptXHbXOo"
    "yQtxnmJreLO/OA8cuDN00exjr/wfwyiJX/NhR3sZoWKwO2pZvNPy1ml/DX0mbBLxWmNVBo"
    "I07vQPvFb/M8D3lzy+9m5PRdeFs2mU5lHD/+4e30e9uOCftANvM4NiVIa/JeuHv1kw12f3"
    "Wy97rOCXl68OZoVGdRPBudvD04Kmfe+l+j/3x3cDLyUiq2SgtMGunMlUYTKzpu7RBwkpqf"
    "0BFTbafB/xAzf+ygqwNNGRbrW8THG2BOqua3LmL5Q9Pxsz92YWhHdXvWN5l1YuQmA2RrVU"
    "EiY2crTrGaLUKBgpmz/cLuHFfBAf50C8sg4U8/IgJs7fVsTFt7NT3VFp80dNO+m9nDhR+x"
    "u6YnEdl+k6B1S5mmbIC9NNkquYtGE5oOVvgYXIgo2+voqDVyzemGdPVpSi80g+o0APuRy7"
    "KqBO2lIcg3RyRZBkiSrRDTdhSeZu+DaWhgmfc7VLNRTJo9DqahMWXe11DNRjEJn4jsMhlk"
    "hCOaFOxSS4ikWYBRQHI/hwfbjMJwqz0hDvdxJIDYsowQLMsoBv8TL0kSxBFSqB5yS446/0"
    "1YlBE3kkyuAFFCIJ5UrgQ/EdB2FMEnAKLry04XI7TMwmorYCOXd4I1uFvxqkwfUjLdzqzF"
    "6z4HZTknLiScQgs6+8e0Ck34I2Bb2hCMgZBAOQgIYuaztSXAknHgdl6qMeBTMb0Ot3S2t7"
    "3fc37tAoGEiHX2HtIJUft2PjRygX23lZW2DQiZVczAACX2bN3ButVMS8R9xJsacBXjfs75"
    "LfOlkYFVrlx8MhngYMUyKGjJSsXW1a5SAjpmhTIoOKEFN77cDvgCShah8xXnxQgaj6I07m"
    "bVKHUkjMk6D7Y/Qu2PGZF6ckgg6samRySB6Y/L4aAKxmRTU2mxPhVtrcOBklipPb7Q4grp"
    "GC+ZOxrJ6SMDDcddm+ZwRQsuIGNcm/bYJqezNmw2iswe82ihhXQ0tvYIKSM42HAUXXXupE"
    "XW0tCozFlWRkR+gwhNu7gTZJMAlc9zp5Fw/AfMHwHbgIkjEEZfZeG1ZkIdZKqItn9RjgiE"
    "WJUcAgvQZIXwLAqngwBUijwQDOU5lQDCE4G6Es7oLpHyQa4u7pY+brfL9XxWEWh8UZXFaR"
    "0YynNJPgdP//0SOWCd49/6XNeP9gids+GLNYNYegZYWZ6XgaE8pxIySIfd5+zMMOmCiETd"
    "FV3TLNDPV9MPVLdRRk08ERFEFk/CcHm33ixu/wBpF1JvUcNMvOgh6lQm3uWHchHgC1P/ML"
    "64KRseP+EKdnHBvH6yoETOkoIaAY/itlyRoB8oXn5BwGK9WRXFZlwWFMzPFDtcHDC9rDZa"
    "qyCo8mndMaviGqQvfv7EKyAe4b6cbe6J+tXPRO3lohwlN+XwnIL+rYkuZqvNh/G0mfssTf"
    "srhRSV7uLS+3K8NWbd/nhbThEV4b1Xcl05hFbAMquCknE5NlcUUltEoP2tuFjPNsiSvSKC"
    "yMaE+q+RT+bzu1Jtq+JTMa83F8kI2arkZnZVXN5fgoDhFzBeGAEOylfFTW3g6w+z5fimFO"
    "AmVvvibl2a3Hrt7BUoKygnwK8Xd6tLitAUUBZV/v5hsi7Gy1VxVVSaKFA8r3lHfllNUYu7"
    "DZimvpww3wrNZFXdvYwxsx+JBDMuZrih7hszbNnkihm2/KLPvL8bnZwe1+mo94/fvts7+p"
    "sXj2sZ6DJvPyVE8CZHnHC7LiL4IC7tTAqZmBLM4zkhSjO5Ijnq1xQEDMB8C/l4xdFgbMsu"
    "nE5dH7U/I9P5ofwfwyaYgAEvV+YzfNKYzdNvdxHLduZ2nMxP1nZej97uHY4q27H/PT4rF5"
    "aEBflzPVSYLRMp35v+IZ+mSGaQwRfBwXO/nseyDwFW+EPSxpkHRYhpJHzaWWvPeHPLJ/hu"
    "tdmW7K9uNjg5Pn1XbkWqvtzbPzv4pe7VV8cnb/eO6h8Pj0/PiP61X7w2OnvWmkm5kq5ID9"
    "6+Oz45a/gcn7w6OCqX2QQv+uvoOONi287LvdOD/Yp5ucFzsu/t7x+/P6pdT9U/S4Bt2bu9"
    "k7Ojcv77+eAdIQf67kL9BxVE1tt+iiEvUyKbf5ivM5qIiHp0vD1uwnwyF5sPoFvdt7TU+V"
    "9+sg5UzmjHH+fmPCgyIoLQ/NaiE5Hx9KdSFkJO0Do3cbAOyBoZT7ZKer7DTkh7vcP6NBSv"
    "3zK4vWGLAhjyoHKaLgcsSVg513oUojDyP6hOA8oa+Q/aS0PQdxId+d8dkqaLJJH/bi6/H1"
    "s56tUsO19QDRHEEqiZ09XHxYkPwdqp8kQx9gwBM+h8t48UWf2tQbT6YWkFE+Dd1eLdTePd"
    "7YF3tzPeXRFe5zRTd3RLGdMAdNt1UgVm0lEnvswa5aitoqVUKKebnWAmfZUjtBzj2NWpZT"
    "EvaIXoQGuXHF7jUWTG+asYCg0BsxT0fczKvgW06i51ggnwKqy7IUjj1doyoO2IN2W5ppbO"
    "cluanpZbM1Jart94FJl/zqCw34CMxkcccCj7luSg7mEgqlgbCusOyKTa0Fo6yaGXNlJW79"
    "fV2T6k7DkCPHbKcYAFia/c27MoxWDwqWik+ARM2fkUA3Xfh3JKFaEYBz6VUBHaUUAx6KOI"
    "1BjwquqGACDsOQJabtr9GxQjilZzZx3T0Bgz31mnmo1i0txZxzQ0psx31qlmo5iaQzYhmu"
    "YEjsBhSjIiMAyjsoue6wtq07IP5fHgX+aDB4yiOxaYhoLjH00GtyzcrzmHjieKCKfsogVF"
    "JcLqX7UYEm/ksgWsKowBJ8mYaXBAYLHQ9vagq47/UQLzqWhcQVxRVnRh2/Fuq4KVVKPREH"
    "Dm2cY+weHol+TsSStPGqZyMFoSMdRgNA4JVzIcq3rasehomIE4JCaJsXoxG1psiJTxEvpR"
    "ITmP4HDzgsVzFVaiBQopY7sJE7aS88wDNS5A6QJeukEF5DG8XmhNdtBIjChyE6CjBexT0T"
    "ht4E9GeGGjUVQuHlTzQfGImJkWhJmCDwsqzYg9kE0GXfeRCchU8P2PzVZUIPjouLpKuw7p"
    "mA3/NjBKjNyGLysxBmQ0xDAwOitC0HrCZd9E16mGsU/FGLIfthdkrGh/zwg5FEiIWDd6Qz"
    "oh6iBtxcDIBWO2raw0aEDIHVANC1Biz2Esm8qoESnTx1y4nMmBAAozKoKQT6MKnbUTxBp1"
    "BGkhtqYSwQgAFMphQFHTY2F7oEUbf2UaCZqO2SjmTCPBNRxF58dRC4H5QdYEJq84IyiPax"
    "RPE7gthNJEdRMoTElGAIZhwn9GBIqLvWhEFDnpS8P1sjrUMPv4zja47KXd12JiZldLXCnL"
    "u7WlJImffJvLakrEPhUTBeBfgsuKMWw7Cs6/R6daRwBC5rPp1wJriLAoZ9AxlEyuAN3qAZ"
    "HKleCvHLajCMGqIaivNHdMSxv9dsCyCXHcCJEkxAkrn2dPiOPcUQMmxAFtoIQ4EKOvMpBd"
    "AquDTojj+hsnxIGIdQlxkAA2IU5rYURCnJBKkxCHpjwnE+K0IpCZOWjdpRLiiNXFZkJB7X"
    "bKhMIpAo0vqrI8IQ5NeS5KiNPqv2dCHKRz/FuvHCqxHmES4nypZhBNiAMqKxLi0JTnZEIc"
    "4bD7nJ0JEuJISNRd0TUhTph3xaSzQblBzM8gBYj5kciWYQpwQgzze3AZuL3zWxXZi7ztBV"
    "0jDXUlt7lwW1XgclA0uXlgookH+jw+k+Vs/LG4d0r/5mvP52MBi96cbiqfJ5NhtEcToiey"
    "w5MSZV4M2GU982Mgdtmfs060ILpeHONhF+Owznn268ZxKdCngqDoijeOsTVqs+3wzLHPQ1"
    "24MWqLhZTS/JDcX3GEOqz9tli8DBqo4hu+KQZZoQsCxdPyiNQQt+5YezL7Dux5gE5XGrj7"
    "o3O3Qw554XfpeCyRTBXyOPoIbQJ+1rj6qBgizIo4+whtHHPeuPuoGIpltXsFe/IHeAT76u"
    "7mZgzTO6JHrF2tWI7Hvy8uxug97CYHjSsjE+z1Tsr4haSX/Oz5ErmcesvV7HayuqcMqne6"
    "vW3uCppRmeGB7Ql6GrfX+9oVu2AoQWauUMQqGEqQlSuMZnxqOPXMEBdw6ZcgjnqhGPeC+C"
    "VfQOrOKkxR/l0R2Sa1GbIV2zGnwtSQkXgUOx6bJsFyk0ALKlOPKpiHM4SrYEiQRpTnUYWw"
    "TQkU1aPFFGEWaMKHi+n2YzAvvCXRbNpOU6I8RmkeMvBwBZGzt6PCxTQjzvMR1qfnms+Q5Q"
    "OKlcYquP0d1k9i3VaGDyhWGqvsgjciIREPkt2DaDqGSpyJK6xP4vkcebigWGmscmuFSbg4"
    "rNvKwQXFSmPVZOBiCCPoP3f+LVZihWK01kAk30oqZuu5t1iJBYrRzG9E4q1O85sm7xbRdH"
    "SdosrWQhCRyD5vrhZSSqES5PZOJmqJKmGreVpIKYVKUBk5l6Slk6Wrc7RwQkS3IIoMLYiE"
    "Xnnnzc9CNBrDo8nOgkhIPJlzsxCNxvD4Ph0ZHM/RQ6AZchvktRyD1LpihW/KQiICmO+Voi"
    "/E4uJ8wEPhZNjFj81iMhV+P0x4OzqIv0Eb1pW/jUnQkQa+HYyJxz9Dx6cSJZurAH9Qs6Uq"
    "YJtOI1QnKohRR7DmTVMQFyKGWn3dgaajB/E2LztwconBq6Yw/qZDSgGDXnTgpROrQWf2kV"
    "sOvs1vBajA2qOHCNReK3J64MryweFPDGwN6bvFwQuT+Z8t9t/UHOjVYq8J6tFiH6CvLfwA"
    "aKgK9sniCftisQ9W/WBx0Lr3XvEk8lxxS6N8rRgTnnOPFU+ij6ZinQmeKhbpKfZEbdBq1x"
    "dqKR2g4UTUVT1TjAnPpa8UTzI9UhxoG/3U91Vbriv4F4q/vN5PPU/s1dW9TowJz7nHidPD"
    "7PP1IX6YOEWh7YKOtzCo8ChzI4GKezIlXkjOEyIOJ3Gh4XIz+1Rd51hOVpvZ5Ww5mX/9oW"
    "qrYr1czNdhpBp479QpRnbzoamdCEbyljPRh0Cxm5FmZjPF5HijlLs+QRhI3ysUFMtMIVQk"
    "b7+/vRf8zI/VOtU8QXr0qlySNK/1jd6djV7Vrw6O9g8PjszfZ6Ojs7362b5H0faqU4pwPN"
    "lmvalu5ju2qu+fl08oLCSuiKQ1KLs2keBjV/9UvfyBUWlpqCgpv3KjWyl8gjSN2JsYmtsj"
    "Xod2vzxCypLCa+2lC2BvWtAiDsw0D+RWGmoTS1qG/TG5pY1Sd4DfM7g8Lo0avvxWhYRLfn"
    "VIblfIJBOrJjoNpNoVTwT+uB/ILPiJIEHRzygAk+yq6GoSSC6xWuITZapd+VQZzIwDGUWH"
    "qdKJ1cssIJf86uhqGFgy+YBR3MiK0wuGSd6bWSlxxDrQ3NCK06d1kPmmVkocsQ68PUIHDX"
    "ibiQT+tuZA6NsGdK4Hf5PkNkPtFbbVBIXsf8UeAodYdhWpqS3Y/W/5ilPQaxkuO4X8sqc+"
    "SDUhvv/CMvHPs4JK+bezCTmovR0z0DpgTuD07DtrCgSiOe5QMlSN/UV0PkmTaiH3P7jk5N"
    "BBVl0airPIrAJhSGZKJqE6NNfBaNIU/PxXxDg5dJD7WEDkAlkGFXSzAPGlMkCnC2HliFMq"
    "yB7Wygsiw60MdeWIE7jzh7/ygihWnv8T5OKcrNez6/lt8Uc4hFrcRA+g1rP5ZUFjmG/CNA"
    "eDrCojx0s0337nTIQJ9F2vEhxzXdQnWNv+bA+YFjfucGlvf//4/dHZ+O3e0d6b0Ul1mHS6"
    "dzg6rf54V6rG/n06OvnlYH9U//n+3bvjk7Pqz1+PT/7aHjlRjS+L1WwxDZqvraQdzDvH1U"
    "G1/fGn8u/awEqYeBWeVJxsTRpn46YrXG2AtXhKFmo1DicjwXmaDyGODn2Jka/M2M9jr6e6"
    "ZybzGie/SYR65OuxCLFeDbmejKBk0UKXr8sETLKrQvOwdVQuqVrETvQYcXrY53Whx2XRQu"
    "9lEZz/PJsqOlqEzHtOUV7cjz0Zg9wJ9Zw1tksVvbJkrPUqRKOsmVwft1/HvMYmBSKenBS7"
    "pCh5ekLKu1NKCCPF3+XZdpI8iX+gx9wZYaT4m3WmHnmzHo1jbhcd+dEa3lKcdv+jB9qM6A"
    "RSb9znh9owF9t0NQXonm7DxAnEeEvwyJvzBrJvJ5pOE8qX2yhynTb8q0lb0Ijk2TZIo324"
    "jaRPz3nDgycvKyl8RJvJ9VfvHBrKo1PqTsayrNjTj1M1lcmBU7HKf9bIc9e5NwA9GmJOlY"
    "M4NFDr5LkiGjs6fDwmtJw2FtbrDDFoJDpJVo3p/RQ+lQJZpvkwbF0MT7/zpKjzwdXsNWlJ"
    "ktBZY+XaiFqqNczMXSkz0ur/depAjzALNG23Be2njbXD3jSkixjoMLtR2HwSY5f9Z0jHYx"
    "xoxwmb1y69ZtNy9eYi7fXLrtl6fWce9PEWRiAx+Pru4u9FHf/hKj19/jysk1i+be246m42"
    "HVudjA248e733xVXdcbt5lNaMa2LGjeTwVedt1TfZJ9DI8n4h2fPvn0yCVlgF2DDM1zQgD"
    "6se+2mmEy/+oVyMuF8Ktf85eJ2OZnfB3ZnD/pMEZFovmuC+i8ku3yGPPmXi3IztwrVVsM3"
    "r2wRekHPb1lWTYFJl0D1Q1CBYBA8+0W0zD0LZunni00B2m0a3kw2d+vAvOAh/eViVVB2Xh"
    "eMy1G0XszXoUyWeVUDWvqquCxmn/iRZTbTiIzL1j+drf9xN7mZXc3wmPKLjJyU7olqhAbL"
    "CbIc83jg9n8SYFIOwRJx/LpsU0kQfuvkzHoN12PL7Ns7btdbxovlcrHa3M3xjeS6/3+bJ9"
    "rs8bW7+jiuPiVjUpiqxdfHJ6ODN0fVt6OJMiSFrpoMZPKKBapopOjnUqhZZAoCqXlxrzQk"
    "H2hoVOo+PpBBU4R5PAU8+r/w0IjiJnQsSl1EiBJwaGd+yMCUJEVAHwKaT1MhrRn0XYD8gg"
    "pJ8exnAnX1YkMQu4+IQ+c+Js5uzU82Ruho9Gt9+fz0tBxM5sJ5FfjT3En/j/d7hwevD8zv"
    "+8dHv4xO7A31g9O28FHYpv08tU1Wv3gD5U/VSrz8nzXPJ0hs+CFDneJXoJQIGDIfHsiWqM"
    "b0OHTsEWNc5PCCdHabVv2e34GHW6N2nnWtenZPbjbbqlhw+33Isav024mLLPZ4YJKeEARe"
    "DqpNFo5dYciQeOsRAMJbzmTrira1pPi6DoFU/eFIuwW3zENDSy8hOERHwKOWdfn6jZBAAV"
    "PZlyx9Ttji/o1II1GB8Ho/TRYFnPVKP9e+HGLnTqYv8GeA3KGLJZf2oxsMFfRwU8HChluT"
    "7L0dyKGD3LXXCRaZVaDvfVImVh0X92P7nR97rhDJ+1IJ+tSCwqudzRhi0sRUYLYFXRVAUm"
    "P4du8xIHhGEha69FkivzIG9hkeJAoFSuBLP8bhV47j29IjRKFACXyK54dIKg7xZ354iJFV"
    "qgxVr+P3hhLK2PZjQ4ysKWVIXmAB9bECdCAVM1bqdSGzYxc+9OdXJhwJ23/iLxQogU9ore"
    "BlPxrflp71CwVK4JNbIn7Nr4MlKp7yQ43yS0d5rAWoTywKs8ZWoOZYDIpYClAfY8gbO4Ga"
    "YzGI3vRxNbHcmd/w8VqK7DrMwbYg4BzUh+K3BxX0Yz2wMNs2qxUoiVIUTI4opEj9yPGB0f"
    "JR40E1WaA4JqH2ioPiibxaEZ5siQ2VelzK68DP8LIUIZYAr9xk6Qel0piHfk2KFE6AXGG8"
    "zCNSrfluAVfKhJujU8VMa+uT809zDgum2ObXbKOzFSGJSzO3thRJbOGkOgy+5GxqqqlmU4"
    "+Emk2HAZKywebUXGqCrjrRS0EMF7BDUJYJpCdNCqDcFj0CIUjfIAcFmrDKppbCKH0Kwgs4"
    "JBahYTZxfUr7dFR8DwYBg7S1giqZ+7IVUagDvQm3dDo9EAa9DV3IzLuprLdyn5A19m3gTJ"
    "l+GJIqNX1IRXQ5FesKTJ+uksvtj0QU6kBu+phOpwff9Leoi4Tph5UVpk8QYtPfIs7krG/j"
    "4CTD2gbIRQ6vcozdhh0vcxNHJxG5CbCDEpufcwlsuMXlrQ/cxF9Vj4L6kthi+Bltf88JzQ"
    "kiQKj4ZgY0ApTBR3JApKmvoquo+SKGRIxFDgQoNQeE1xwEaIITaohkiOPrgCeLw7uOIR5p"
    "IQ1hhV4FMNqCkkxAoTgirPIxB6lEeP1xNzTmxNjzqypGHyLDVjs0sNQY1D5/TRERvbnFh6"
    "9piWSA5RbMvncdBz3kY9ecXDLoCjPm37hu7Xh4cClLBrfcxMaM6YiuBZWASaPSTPgp0cT4"
    "5bZNUYp14Fv4tvSQsHNYXWHqJCm29m0BVdl8cy+zK1qfPIE4uAE6DPhQmoh/vr1yqjheCY"
    "jIc4i2Bjpo8YuyBwynRnlQU3PuAshkoMMTmKGBJ89ivLqqAxlIR53KDA2Os2SzZ6pvQNNw"
    "zvZeHo4aYb036edlc2ej6uFpL2nD4+q5apzWwdxye/Tn83nD85eDk7P3e4chb/sQ9/vTg6"
    "M3O1eb9fOH9U+Pd6rg/WK++fHBg8c7xrX544MqLulBVVRnlZj9V/Fjc1U8eBub4F9Kgcss"
    "Ll894XPhAP5s6t4DLyE3T3ib/iwbIEiTT7NTr4iHjf778YFnNUZNlSD2TXWvtg18YrrUfz"
    "KcoDq3r6k3OHxjpZ5SJ3Tzy97h+9FpaSb14/GP4IP1MpVwr9WH7XV5qp4EjcYGrGgetNfq"
    "1FA5nb5/96qqf/w67HFfxyWiI/yy/F9+wgphe8N71d7/d58n7Vmt29fpv+Autn2Q6uJVcb"
    "v4pO7ihsp1cZM4QDRsPkdHNfJJq6tU7XQRqjr17h9IkPPgQfUjTn1jfqeS25gSlN4l+Bnl"
    "bjGlXGaWhtbdmK/vxtc/2QvtT2q9RJOTNEzCFCTBjy7vyIPmoUN07+xfmZP4zEnF78vism"
    "7ytopEqeq8PCjHWvMkzWpVzC+DBEHfhvyXq8XF5GJ202QRwXgb9pc3i3VpQc2M4FLOVL9C"
    "uKXFXBfjcsFSrHgdl4SbWMabYn25mi03M1Tc5O3pndNmoNyu2ZLAtMM2c/qdhms9acU4tq"
    "vzKLe6s0VKrKsmODL5bP0LjP1yz/icMqWg8Vl2zkQTyoXGtEMKyhDiJnuI9z+qBX9iQIlm"
    "mjIs7rcUKzCBOEG93z0hn8RwgzkBCuYVR9POhLddg3kE5Tdpi7nkMTCxCW9AovwmDLndEq"
    "NsTDmznbBtU3v+0FyEWR0oIhZa5nwOdNtSaOLr3jHibFAFV63icqRgy7LZIAoWYM7cNkSr"
    "IjidupBMeNMPnrLzBOlv/Or1V1QF0X53aWj2A56755pWRXA69VxAmQeesueABEmo4XJOBz"
    "ak5eGiJWP2foWSKGF362uaR241aPufk0qokmqF3UUNzco8Cr1Z3g/U+0YCBcw+ve7T54Td"
    "rbdDaVIquLj38zeNie20JKuImqN8IULQ57YZocQCVbpELnn0mGAnXA1sR4NJWZMLXflNdZ"
    "qMt6ms99a5xlP4FLfYaTIWX9477VzjKXyiG+6QgMWU+b47bjcFB/gxJMEDcXIGKuky8QMK"
    "UGlebVCCanUjijNIMdDqx4892LKO+ECEGJUsJCHJIeKJ2aoSIqE3lCevA/yQNLJksP7A3D"
    "6asPkU0tDRKIcZOiJpjEGdvDAD1mKb9j7uXWfGgIVg9PvLF3qGHG6BwwndRV/dZ0vApIvO"
    "yFlzu3pTzp4eZY8ZFHJJz6LbVYp0NrXnmdpR5xPyduNqwaDG9vfMc2wglhy9egyFpHINBB"
    "GOw2tBNjba+h0+qiEt/1UdHqzQ5onjeq0TtiVO+GH9igO4mwP+KdzecWKHfkbULPLg2DIv"
    "aEIIhDpQkiDOFdfPHu7qNzFg1CvRDAx+pcD6GgwD1mjVkKGwgRWgiFhKAarAWFKSJj42NE"
    "AcJotpFdGyPDEZNBvKQgUB8jpNhNCqdMiFWZKtd4m2jOkFDUmmvji8licWRdmGndIv2Jbs"
    "BfLnPhGdqW6iI3C/fAuJheUS9eXRuTwxGaSrG6afv5/DAF4pVZcuyhnOCyKlnhBxjPHA2O"
    "qLuKpecfAE/eZrj5B1oGWBmk1tQaCm19ki1mhhpw1ipLqvZzQjybJ3WCMMeRO0InvMPsHH"
    "LqGpevmj4dLSoGmZoeqDP43ZGwBm/xBabue9BCsQtXEilWV/TG6cotQdNNBvB5WQRg1f/q"
    "a8hEt+dUhem5dJJlZNcnCk2laNEDggBjKRboPE/7uXoRCMBlFNV3Mh5ZMPJnl4QoJeMICy"
    "BiwkxRHrQBHCkKBP6yBvUENSHMXyGd4BqzOVl6vDzWL1B1jsWqjS5a6t/yUueOlOzHiBx2"
    "OafdErakd95YPmRPiOx7Brh7oIwklELX5jo7KrHiTYqa9YMFT6LIK5hpOnRK0AmuVOmkVX"
    "jWQ8Q2Lk6qaSbldroqwGUpH22k1CRoW6UqMpLYFuRIHRM5j5dBxQ3p89jQdzGkY93U2Hkl"
    "Cjqo5xvRQHkWqGi/alRVLoomMMMMlBoovhIoMZkfoto70Hm7/iNfRqcROmVHgRZjxo31oW"
    "+pO/UHcy0bdZl9aG4wB35C1r21FO0uqHaqgc7Tx88Gq0f3B6cHw0frv319HJg8c7Dw6OXh"
    "++r7RX/+v9qfnvy/d/M3+8KQf4X0ejd+Zfx2flIHzwKLWspzB2WMsiNvTk4ZnScKt5Qpb0"
    "Uj7ylLsIexIvvYJvHz3PtXyPPO5Oqan7wh3Rd1JBzg8GIVEHNXRcb7F8hlCLeq0VkU6qou"
    "gYSTQsHST+gBjGOtQDxP63j1UAHrnV0NEakFRilXRdcEPytCIGXGpjYaT4Oy+yIXkS/5DL"
    "ayyMFH+zbNEjb5Y3ccym0jBoDW9dJItdpDUrKrytqJLGffV7in/cTeYbs0ho0quFgpaaGC"
    "9Xs8uirVDjS+dfG3DfYEKOpnfSvU5Tuf9uxLxAlG0rUrMbYB9S8/V71slpf0SCwuxaLNvQ"
    "Ihzj9udzIieWlHnn7F2xzRChZfVuAPKgZruqzrB7ICxFamqvKbruBSBxHPSwuwAsixZ6p5"
    "UexyS7KpRrPV4ukVqaCVGvinYmjcBv5+ZBrMDJoIHavfcBg6zQu/Q6kkekho5re0AbBz/c"
    "qh6JIcLccT0PaOOYh1vJIzFEmL2vvhKxtzSI4G1rDYC2ZS7rX7fm0F5qxeQx1HB5419w9Q"
    "uG6P9QRq1a1LddKQZa1fg3X7enHtkFWEjV4XokxSExR2xNCcKLscFau6sOkkk2/C/DQJk2"
    "SEHUR4mrafH1B+DN724vapheynGQkL2uEUvJXl3rmhc3gTzgDLJWJg+4zbnPMdgsNpMbtb"
    "Oh3LdfzVa3SCHrD7PlEv1anUFT6ruczC+L0lTg77PbyuTKn51wVozvM+VsbwPfA6vreANo"
    "sBTwvEsn8wlwZUV9HS01j1zelZpZO4ZQFvS6hMq0HXLwRpCD1PzmzocPTkb7Z9VR71mprN"
    "O98v9V/3h7/PLgcFT99evoZfWfd3snZ0fmKNhvoR1hrgH3zLXhf7L3uma/f3z0+uDk7ehV"
    "9Y/Tnw/evTN/7h+/fVf1kvnHXtmnh4flP0A7bii4ZupfNN4fo5GeCdtrJniAOqnCIquENw"
    "e/jI5q3O/fvsXg6q/plFZiNYhqHmn9lSZfX8C0LXuLI+yxIsxV5qaChO5TXBUM4JDC7ZHH"
    "8OGIUUCxYwmhCD5QvU7Wg3bI1VJjm9Ls8EF1QvTcGeFBe2kIcv8HSZYBksTXwbTNw1O5Ni"
    "EFAWoAJyZuVQRH2WExH2UveOJuk3sjTS8vhFcsw+qUISpvDcqMcBG7NRnW0Y4tdPuwNyT5"
    "2BLdfDR1QXbjdmUvSkicZCGZUlqCfD0blynS2woPKiCgoOb1laIGeRwaryggIHBk9n+iBn"
    "kcsaUFYildU+SCIFhbuJ2AyJbcHgEZki3JZkWWYeQz5W/yRV8nbxzjj9IAg9znyeNweyUJ"
    "BrcBgPLbglyyW3683PWGQuTzDqoj2R+GexPrtG1+y4WnbT6FSOauBgQpVL47ehBkEc+zV0"
    "voZYUUhL0NAiLmOQ726SogjI/Y/+JndAyTTUaXb85nKB9MgIqyPr8KGFphUcbFaiiTELRi"
    "vCE6IXDw0PvQ4FNjMaissmRESC/bhwaYtOrW4y236YCG6ti2ArBnvyDb9y+URgRVYcmASg"
    "TXt+KBIacs2KuqsV9IRq1jhgUmmI/bUxnNfBxQ0dNSWwXNx35RvhELZBKCVs3HgE4IPJyP"
    "Bwefno+9yrr5GBKS8/HgANNW7Z0pKqw6pCI716sCrTooyoYbyiQErbFqSCcEHlj18OCTVu"
    "1XVlk1IqSseniASasOT9VUGClSAiU8t8uFk24eIW0+X5K04l7N8+wJxWvmQ6YS9xtAScQD"
    "aL6OQA5doAI6cbjpW5wyPICoSxYetmvThDdGRCQI9+prUoMTZOdkUvCmZTLPMKGjVCJwmW"
    "bYBM9hi51SO5PI0WBBNeUJvwmyc1Gq70bVPZN8hxoGP/RK+Mwqn0np/YX1dTSBt19Tkbqb"
    "IDsnk3Ynh9Hn6TGQnDtZX6fyrgm5YdSeybTtBRrZiKI6Es1FBzVxQET4WjxVt5H5X3cj+b"
    "uR09n6snroLvzVPH4X/iYIbDRxveaF3gCUEXG9WVx+LE1nXazMIERKMTU2k4+F1ZlBXd0h"
    "KZWRwNismUTXN721W/TiZgVodXdTREMI22oSltnvghqutwvCMhA7UyvBMBromONaacsoa8"
    "hjzqukLcOsl0hbtv7Ic0ztjzRLgks7Uh0P935oB6GyBDg2N7/CucCJ5xecNxGOe29ORiYe"
    "8fDgtI73LKfh/dH45L2JIn1XfsWOzw6Oj2DsY90Unle8QEi/COkkappgMgI86991DMl5rO"
    "16WJrsQS4us/MdYpI62O4OdW+YaZnf05s7pdWfwp18S8ABsp+PfNt3v00JFGVsFibMAk0c"
    "n0W1n4ApvsuLSDhome/vEu3KIHXpO+62bj+Iuv6T3dCF83q11tEh9VZIDEhvqZW9K9vWxf"
    "C6dSikzgdX261YkrQhm9Wh0oTdkpIzXrcyzT9CbdtSaB1HaUicDap6pEI5ErDVUaDcDXoA"
    "dIh4UNmteW9Vro0M5W7KA2xDxIjKbseTWxgxMnQjHuDKeheeajbVX7r77wwhjW6Ld95Zue"
    "TwFUeM0RvuSRUMeLc9Ip1cEZqDuPhNdjiGtwA2eeoYbPL1WENKDmnrL8iKEzaeQGk8Dspx"
    "7YhYg3aODH882x+z4vVkkUHVjmGPTAbXH7tDQhaN2aau2oZ9Os6ChwQns95OwcKxrBJwtZ"
    "Q9bFiQSYLZ2Bi3mx4ppo5vbKx7b4BtXChEAnXo/9Pjpug55NDXmBU7LYgIfe2p7ArdI47j"
    "bvyhA4AOREh9b6ETtcOHl2bBfoGx2zbvp5gTR3fyin3kT9ijtSeG3WS9Lr7+dypKhcxKbj"
    "jjjOUYVAAJZwQHrxeLu+sPm7EBY2l+m6xWJdV9uaDczG78kv7ZWYZKp9KaZDSbChgeX0Za"
    "3NqUex5aGh6ZzisNM2R7kF1QQcCw79knPE+iMIuOkhChnT7rgvwHSER71JfCVBNnygirEx"
    "AyZ8qA7aUhiP2ZNFkGSAIfJtc2D096TBTUJsDkPRwCrSXFV3YOcxrUHY64a0RnQKYqjKhK"
    "ogo+CBBQ8FHJ10V+mxIoyo7ChFmgibuLaj8yVcgPASABNT1kdf3jBnkcCoc/JCBw5HXz4w"
    "Z5HOF6UuAzo8kQJrhccGkiwjuQZJVcGsBCSvUgcqhxhEpdBBckt6gP3tdG1ZZtXFlKwua3"
    "iTWyXUdLVQlCeLzlwcq58YaN8fK7fZ18CPsklMm6cjBmvd9zIQxFkaBUDNCQSILUH5GDok"
    "0NwbamZvgBKsJGBwWVHGuhu0FusIiO6suwEjBdWJgLPCGZGL7CkglKsQp8m96SGlLWDapr"
    "TJwiJex8S0A5i7dfovRFSL/mee6LkIb5gBchgwbgRcgQmq+j8HYSVAF5EbLpW3QRMoSoug"
    "gJ2m0uQlojwhch/fqKi5AU2Tl1EdK2TN3gonSUuAgp1Ax3OQ602OVyHI0cDRZUU3wRkiI7"
    "l1yEtKrudxESaBj80OdaHa98+iLkl9bXsYuQQU35RUiK7Jy6CJkeRp+nx8KLkOn6OpV3vA"
    "jJHSqZ64y+G79y0hMHQ5J7j6vi02zt4nm/4jM8Dyhqa3JbzKe8lCXEtSFsX5owUoC3HcAh"
    "W/IupG33Iv76QHG7vFncF4LTssy3G6N3/KxCs9zzc8yy3vVzXP3Ob9+wb37UC9kaBJTPlF"
    "DPJnCi5Xp2wDHM9+RkrGcUl8UoDmGkhNcTg1waoyVAH0BUvxvOGLbwklVb1jf1f8uJD35x"
    "WtBciQuJ5NByxLbAtqXQlBc4aOJsUMUXODg5BLDbD4kWc0sZAxx8qAboYF8KFdyuXY055I"
    "Wv73RKIoEq1Nd3CMoY9CGu8ZAiCLCqr/MQlDGsQ1zrIUUQYI1/gvhmJB+h9l/ZUaq+Q8Gy"
    "u9PwjfenX2uwKUvcn9XCUBVpStLG+9UsPgfoVV8AAVq7qFXBtOteFl/mxHmwYcls2+UaAE"
    "MdnXWzXwdghVD4JAi3wb/yJj2m8yaFSwCUQAm4ASKFAjcC6BL59h9Y3ZcRh0sYWF4XQ/6c"
    "QiHrnMmFQs75swyF/HunGwrZ5cs7FPIdysPRLycOy4ae6AfNkhORRfCV83K2dF2GEiySak"
    "DT2ABfP1KubirpuvWMsBpIRfrNaFRGqbp0eXxI2qRChsjsw0iihN3LPKJJf/qroaNBKNIA"
    "gQm7s5MimmyEUMSg7gpF+hHw3e7suIgmJCHwD+rCUKQoYVdEevR00hICe/7LlZwg4n7312"
    "sd+t1f1yX6fYBsFrwwUvydMlvEWCT1kD/XRVwcqSbcUlivAbdkjiPPnSOBFkI84/dylCQT"
    "J1Az/3AuE0EqhbTfZFVs7laVK+0fd8X6678y/XE2Dxm9CH0WCZcKDrl4bq9au4TfHOtVcX"
    "VnGm8TU5vfJhc3MLV1fbe90Ykqj/WquCxmn5BKTEPoZ2NR1M3omHtGcEWacaKE1tbTfwKY"
    "ZXKdAK7WYJx81Q/nTe7fk9HZ+5OjKsvv/uHewds2wy9gksf1Apjqoz2es7xa6/VSBTfPsD"
    "ZI/+N92bcm0fHeu3cnx7+Yv09G+6MD9/fr9+Vs1fz976P9pv6vB2c/vzrZ+/WIVVA7Nrww"
    "mOonhUuGZGmHFmBb/dyddTA6QRLk0HSVjLN5kKJDQ+Q84jnYT15YI7/LKCYB9b0H9dupKv"
    "mZZyljUIOpM8fXPSKFCq54h5/kkBe+YHcvkEigCsW2nqWMQc+7mY+IIMCq2MKzlDGseTfu"
    "EREEWJtPsQpl87Vm8Zny7MgMWwEmsQuCoYthy+l4YJsXYBS+/k5SxfDlew+eaVqAzSwnJN"
    "cSOUIeob8I8i8m2h+z4/ZkkkMXXUnkSeXw/UuJQ6uAv41I15e5EyK0MTsfGmzEZ8Suqfsg"
    "bunTqM1CfSDkviAC9G6B3w08II9h97YS2aEjMSQrKp3bLEodXVlldJYlhBBZu3OldJrgfe"
    "rENOeqoqneKxlgFIQiKnXSbeYP6ZV6Cb8B29KN4mvQEnWcIAGD+Ay5LQVovxDdx4xPLVga"
    "0GPGKxnoy6EcMy1J99WSeMxAveB10zZ0o1xB9RozgEF6VbENBXRKdWu9zdazHJ4seF5Yw2"
    "o9uSnW1UhdrKZf/dHNenEz9XLRZg1VXRW3k9XH4PjGXo1cLKt3zKtjZnQbljkjaQnS8at1"
    "Dy5LJeIA2S53bZljF99Oeh66BKwyHbkEPHNEZwYMe74LGfDy7AQfutRFzB1b6KCPqFHknu"
    "fo7dznl+d3zfOtUxN+UNsbHcmJniPkQYaDNccMz8uggSr2yacYZIUu8Min5UmqwZvidPA9"
    "Qh52OIFm7/FABg3Ubj1OMMgKXdvjpDxJNSgOYBg6HnTewxe2+SRGxcELQ8djzHvowjafNm"
    "e34tKYsCGKmK2tkHuoWr5JXMKoN4KGR5Uvzo1sNj3mdC66CG1k7GV0z0UFSKJtFltdwAak"
    "PFa3nMsMFTSv2B56O77NZHX9R3jfZDY3V8qwjP7bI1l3gnajlSnz0aaY3EZZVRX6bOqMKW"
    "TZ1DWssm7qGp6STR0d/MYwzLKpa3gtqueaimrUedwenvum4LkYq1R/D89tx3oFJO9y7TRb"
    "hIFtNtHqT9W8U1l4KSezPyR7RLE/xPThhGfKh9ofUq3zM7ut3ShdOKkDqgg8vzNzzemodT"
    "E85faAoc4HV7wxYCVJQq9GjA5uMzcyEN0IzNybplURnG696FPmgaftvVCCJFT1fg7R8TCH"
    "2M8RzScxqvdziI7HOMR+jmg+idGupxTwmg8Uh6wpzgyq4Zrus2YVqOmu5uPL9VSu1N9Uo0"
    "k8qn1pQMMjyr0vBc2m544u+1KSNjKHZN+XMgKod2vllm82vx6v7m6+/mw088ltARkFDVYV"
    "wCOU4e5sMZ/O7LUKy+XZE8hmuWh2QThf7uVm9qmgSno/TVmUkhW5MuJyGzrPWvpu6HxWuT"
    "Z0Pk/b2ZBZ9bucS9DjaBtnCzG/Z08Yhq1tOKWZnzyd/anaYrq9JrH14nUn23ox9G7+8soH"
    "2HqxraOpGtZu+lQP0nQ6h84b9n0SyhItkh+fAL8dtenvDkkW6TJvPsjy2WHal0OU70Wi5B"
    "khS3YlCVmS8DVbE5qOB5x5a8I1n8So2ZrQdDzGzFsTrvkkRn7u4dgrJp3MwISTj/nwSNe9"
    "HCUP0X7YMqMLG0+iNGuuLih9Sh6lqZUdZdg4QhnUlbzJRBCc536aKWhjwBeaqHbgQ00kXl"
    "+N4SMqjHrIZ5tCG0CvN5FaUD3iRAvTvOUELBA/6URQK152ilCfUw88AXGoB2oiuk0896RT"
    "JfcSEN1+lweBospBY5QjED8FFaE+l7wIBfqm38NQdF/Qv/d5dCjZW/RrUf8UphJ7QooikL"
    "8kFaE+px6U0g7bL6HDw8emxGSduqrj01PAg2Qekmq9PruEqyf+2NS6uL4tv5Xj26J6zOqr"
    "d9Fd3q03i9tC+BSTrZ2OcrBqFLFtKnf0kQUd1tdLFjLr7SdDnqQYf5mbheXgVsxBjQH8SR"
    "EJSI8SMaK0OGPYWlMzewLPpHt5l0BT5L4nVEXzz/SmhyTTYOy572Hal0OUu5ai5BkhS1xL"
    "CVkE8K1taXF7EycLOLDb7J3cSqCA2bWbIX1O2PqOxtJIVKBwI3KUUdh5XYm8CAKsGnciRx"
    "nDmtmlyIugPo0t1m3OeP0qb12UqtqMP0zWH/zF2Itn4fFkYjG4WmxixcXvy9mqWLPUxafF"
    "R7Tiw1kpv31ar3Fm06JO00MsBZerxafZtJ4YrVbaq4/Pnz9qEC/m0/FVucJerMj1KRMsSy"
    "/8up+OBgur2fR3K/S4ATi+uJxMdicJe2bpWmte+6+OON1VAZqsiUa44sHoVW60MX7+5Ifi"
    "u9Scy9KRogfBfzLRIdf42EKG8aQZYZvJddHsw7/6zRQjgdHNerxeFn4cejPmLiYXs5smE2"
    "jzK4xYNxu1ZKB6tsd5r1aL27HpuRjDukaa27DXpTcLWlJmpykQmdtnepbcd5fps8oVi+Hz"
    "RBbX5nD1S85j96dJxsBe25CK9neKKckry7Vun2G2XKmR/pHtXRl6NzV75QPsz9nWyaWgX1"
    "t1FZsh5EEOcBWblUEDVb7LSTDICl2yz0nKk1RDO9Xr0Ld0POjgM5K9u30JFDC7dTamzwlb"
    "29WUNEkV2A+lDril4uF6H+Dsfdy2LobXrX8hdT642r7FkiShS4LZwvo8vHzha7BFAYxufU"
    "dEqvWApe2vZGxasEJROJVoOh5iZocS13wSo8aZRNPxGDM7krjmkxi12GKYBsAiwhDsBKTR"
    "WgkGPEqw78gMmBQlqQFv09IFPyLn0Qfbo8zYCTHS9nureOyKpYzYdL4rRnzj6dlWedGIp4"
    "3MujkvGsUEULu27+r9wPhysv76HW/zu+Zo2cvVB24a1TVid43Wdxd/L+pHQIOEf1SdGJvN"
    "/TK88wTefJoW68vVbAkvNT23To3larZYNe4Vjkf6ZalFORHyPTO9K4BuF2Vn4V+vZqs6he"
    "V6uZivYWH58+IGPyt1ebNYox/Xk81sXfmGW3swjtGed7CqwNYJfus7jFkxddKexKFCYcrx"
    "PL3BbDv6Zs0LKDFedY00I+ad9HzPo/szUF+Hqc8ql8PU59lOIOj62p05x8Q5HElG3iwCOT"
    "VFTDpIgpedSpzCqh/Om+e36rSvB8dH5mWt+l/VnwdH+wevRkf1369Ho1cv9/b/Wr9Gdvz2"
    "3eFeOe7aB7eCtsC0BGX3islHxGgA/lzmuYrNjxbI4fGvlYBHxydv9w6rv34+ePNz9d/3J2"
    "9GrLzJ58mORjXb43ejWkW/7h2cHRy9Mdo6PT5s3ifbPzw+Lf9i2gCzVtuSV4Cs9znhT+bN"
    "V+ZPZujdssQrH8CfzLaOVmCwthtWeph23HEIgw96rzgvqlVybelXlAcCUVQ8rNxBQHTrYn"
    "hyj0yMOh9ciXcmLkkaulkvKBG7RQYH1K1U8nerbVsKrWOnhsTZoKq7FMqRhN2sYnRw26UP"
    "A1P5kr0GomtbCq1bjwLibFC1PYrkSMKul7g6sHZVzEC0y+rsfdm0K4PUrR8D0kwQtX0IZE"
    "jCbTZFOqANEQ+x3Wpl70fXthRat74ExNmgavsTyZGEfXE/9r7mY+eBYNe5XNMRRoqFhCPL"
    "bglR+SRqartubHwuXVREMZFbiyEZQjW0XOmlieJkjKaL2EbekzGu+SRGzckYTcdjzHwyxj"
    "WfxBjb8XENKLd6meGJt3yta0eBzTl9OHChSzk7Otd+El7jbVJga9xRDDBTmhmOYSpYFjvH"
    "k2o97DxT7ELY1si+4reM02YoezuXoIkYYbZ3c8lm04tf77hCs/Btv/HsonewZYDHOYmv+R"
    "IKnr+jyTh8D9svefDg3UCfd08eKWTR63YcoRS2/57dsND5N+yo2sJzZ46St+phQcbO14MR"
    "4A4N1ZYdkEa6ua0HLNwvyD2wQ9k0atBbOyDWqMK3+u2oQ2j9HkWHEQCpI3P7VkBLRwM6LF"
    "cPCopDxCBQdTBEiPLMWqIF7qAp/biheXTQlj+KPofGhGMKE3YYWgwTfoR9DoVIx5sXf6Ie"
    "aSFtxGq8imB0BSWZlQLFU+lCP5YgtUof4VvC29GJcMz4JB1GCyLnx8m2gEvHhgvCUo8Mnz"
    "JiB64aGBXe77k9bYFgCg3ox0NIq9CCPxa2oQnhOGgJOowCQBzxsm4BsNT+/QAd9RAAxJH+"
    "B3FA/kAIi3L7VaCEOoXoRwQi1ynFHxfbU4xwdAQ0HQYIpo/42bYGnk1jG1BI0thigvPsaW"
    "z9NoZMY0u0g9LYUnh9NYKcjbR66DS2gT3gNLaUFnRpbElhbBrb0BqJNLaYWpPGlqc+J9PY"
    "huKQ+TB53abS2KpUyeYmJdvvlJs0phw0RjkCeRpbnvpclMY27JueaWzJvqB/75XVNNVbTB"
    "rbfwZTiaaxJQgUaWx56nMyja1y2H4JHQ7S2ErJOnVV1zS28HpSk6QW3Tcyv9ubAe0tgOpX"
    "P9zextPXXFysfB0VX/+kSYlbp9Otrhf+QR4ZdnhFF4Fs7fP0BaPJ7XIyu4ZNhuxsJQG7rJ"
    "efyoorCbdVr7tUHa9Q3RSTaZRVVSHNJpKJqnsCqmwXsoLpJJp3C+0rtFezwIjueTsLcst0"
    "QQuyrR5ldjOQ5bq/dzoyCxQQA2i3TztnP9d5pEaHZcXdalLf+d87AZUXri4mgvl85IQuCF"
    "cl4EotIbAmBWUz2DQSthNblOrHnV18OSpuPaKLQxEWdi8OqpxnvyUVlQGt23yC+FWiCFp4"
    "m4jEiAJjva9bn2tThBRxlLFrNTGQ4c0aGiO4cZIdInvDxq+VTJ4WQUnkTyORUnnEcqON51"
    "ELavLXMGJY/ZsYNMrgpkJ2fMyNDNjjq67mupLY62pog12lLdb/RqiRglUIjxZ9iYZAHEoT"
    "RV1939RomwUmj9J9NYdAZ1qPW2zzDdZbbLvhiFis/4UfxGKdFJTDHn5c7b+TnnqOMAo2wN"
    "bfSc/LoIEqvk6UYpAVuuBaUVoeiRrE9605Qt0iKW+Pxy9ec7U79zh3/ToL9A49LruEjaiE"
    "97AZOtWCMXN3xy5kM5W7dzZ9LTsH7C5dLbmcjTb2qYVzpME+C+e8vZ5MPxwh6Nz7kSTEud"
    "TQwQrEqYgRoeheN0ml2FBk7nf+gjdZtXtfU9e8+8Pt0r/py97UxMBvqBIzin5DlX9CZ7ZT"
    "kdq9pvSVZk7XQO84qa/Us3p6cxlpst/mMm/vJ7aWCYrOVkAxya6KDtZAyyVRC7/xjjSn23"
    "jn7Xlm283U7NzTPnE2qB16NpRDNNVFnQ6xKaWT0yHzrK5yOThhOs/qgEFW6F1mdSSPSA3y"
    "PA08aRx61mwNMSEkeBU5G3jSKN68mRtiQihCUurSVVEayNf/BHI6m+5sPv5tslpN5u6Vrq"
    "B4uVpcFuv1eL7YFAEflxjzZnKxuFuNr4radFSPepXSrTCcy8XtkoJ5OZlfFmWfwt8n63Uh"
    "fIy5rtovWoF5e6t32IIxyJ7RCg2TTEEKDbdkOtJ3h3tHRybn6OnZ3slZk360yso6sv/YKx"
    "V1eOinI224IwOD0gYV4glaG5ahRTqh25/P5Y9wNSyzPb9F9pDoUANT2qnXlOQ/9qdapL4r"
    "1k40myKChoIzwBaIbFkIS7xAitDmgilYFkWliECup0kpRjunIlB2Xs7YaU1bKdG13RQQ9Y"
    "Yi7xjQbgSWYmmKKChAeReiRJMRLIplJ6KgsORdZBJNxiYHWcKioDY5AWRLUgSaisgervxE"
    "ADwSCkVQnA1KwDWCp/2+S65FUkQYE1w2+Ncg/YJsYIE8MriiS480mQyyf8lxaNj81UZcV3"
    "alkaGjLHhocJFLvmClqcNGP+kTzPgZH/NhGo3Pk81OTzE2AyLSUNsaYGz6BTnnVF8eGVzN"
    "2ARkMsjBBeSBYSfHpldXZb+QjvlGDgpOMDY9z4TCjgEZ2a1+HWDLYVG+0QulkgLXWDQilI"
    "IP0k1sQQFJyw5q6+ZmREnOz1sAKbBwz8emsfCQjO5krw608KAoH3YolRS4ysIhoRR8YOFb"
    "UEDawv3aOgtHlKSFbwGk/kHBwEnuXJmEZ/yJYTSbf1rMLv+gzw62BeCZQOFZw3p9V8pgAD"
    "gZ7grwy2axmdyEhwllT0/bX8J38tLnDLPbyv9Vtuw424rfm1OS3m/1DfS8Xrb7l3YrHeEU"
    "bOSVhxfNoOh5emG5ZDq+sOz6vH9neSTPQF6d7L02j9Sdnr43Zx7Hv4xOXr0fVX++2zvwTj"
    "4sU2eN7SN41S+K0wnLyQ6P9iG6Se3o1/LpfMwRssHjzQkWFlntvTn4xTxld/r+7dsRoarq"
    "fmw5c64D23pIXTl9VCXveHjeWrxXhOSs5yO6V6uhW8sW6dCd4zpbgkXifdShCS42ddpVrp"
    "9+LHuo5tX8+y8/tnzxGRI9TkSHSASp/VQ3RfmPkcg20TrEq6h7WS+kItFke08PtkWtptqx"
    "JLzVAQlICJlvceA2JVDE5yocYRZogvMVvv0YTFmEdlCbBJQzIhu0lhRf3UVk5HV3OIrOEU"
    "Ra26p+tI4Ak1vKYDDeZyFf59j20hDU3ROSZYCk6CDYdgweeDjKrfQlzz8JeAgnDkuRs3Oj"
    "UkVnTfmZLSahAWc9taUajeFRnNtiEhJP3pNbqtEYnmZVIPByIQoCDV5mBC6u7O88ETIJwI"
    "o8WwSNHLDv1hoaNO/SAhVl3iyKSLKezI4r4qdFG1IZpDDyIACTL/QANhaTv51GFePPJ6It"
    "0vsCBMNvkC9DKI4MrWoAhmQyxP74Gxh1evi1dXUjENCRdjswOMEYNJ5LjQE7CrovTTEwXf"
    "tjPpCeFAJ4Kov1aAQQ4dtWg8BMW2lTUWeiPhFpn4MBElhm7TrSGKYloDvN93DZ/mp+y4eu"
    "FSGNTGWTLUkanW+RAyFM26OppzNHj4a0xoHACGyx8XnKYDT+Tyy/KcgnvuEXd3qpArFoMm"
    "bfmi8Ui2s2+lUOfPDaTzNBTH+fgac/40eaFAEjtstRwUsAYd3z3I8AWPYD5v8HTcDU/xCg"
    "r60wxTVWBZnw3/U1yvUPwarS/KPWmwz/rWnh5P4hjSKvP014TqX0b9un0oLTOksk8hfriU"
    "vMjlrtkpOd0wEaTkRdcdJ+mvBckq+/VXy/VP1I2+inPvnaY11B5+b/Mns/lowf1JXn4acJ"
    "z6kU/LJh9vn6MEy3L6HQdkHmJPttaJOJUPCDaZ4QsS/xbPlW1pvZ/OuPgJoW68vVbLlpmm"
    "vDoAy/f9xN5huT1osKS6oyRFVPn18WTIXpbH25uJtvmOLJbaRQEvNkF0uSiKRw4ZYMSKq6"
    "Px2VVFdLs1yuFtO7RHL+pk6/4KRa6jwRSjWrzGFKNU9gc5CnV0xFLdE8fUN1mO2PCDQMEi"
    "JZhsbtmLY/e2z/hMOOhNFIRiPeMHEN2R/pECeSTzueHBfzUz5Rs10Sj5iZKiQG0oN9mjdA"
    "h4j3wa3HNqVmTjH/EG9GfSIeXDsV5tyFhm1LoakDACjibFAVwQC0HEnY7ZdAhzj4gjBgg4"
    "9R9q71JVDA7NbBmD4nbG03U9IkVdB8o3W42w87A7ZdHWTvYNe2FFq3rgXE2aBqOxXJkYTd"
    "IYAF0PFghwllQc0nMXYIagF0PMZhwltQ80mM3qpR6eylyXnEwfo0M2RCjCRyb+mrAOytjR"
    "mcbY3MIFvGacv11+Aay/UX6ZzlenVyW67HOm25zTq/k9kGtBGbdXuJ3AYLBEiidVsUBUq3"
    "h2HQ2fLM2Czb9Dek2ykaQRv5lgxwnkYKoHPJ+TvX5vLgcnJ/W9gu/opdZ32dVwyC22LzYR"
    "FKiLIZZvd6MV6lpit7OpQsl0y+JMtO4uyg3T2YV887YZZN23dOJPPTeXMH7Oxk7+i07B2T"
    "LvCkSRt4+nP131cHJ6P9s/Gr0cuD+pLd2+OXB4f1Razjs3KgV/fFoA+F1qzIfUKQ2smnKc"
    "rvNCHbpGZXW1HqKgH1SSB5HSSoRQEM8daKocsBS7ChYluPQVRsozAJCSzv5olqNIZHsWXC"
    "JCSevBslqtEYHuGyK6xO4si32IKNRe1Lt8SiyWg7y7iw4pqN9oyiV5geydsbiZ5w3ziZzO"
    "77h+W2Rflktxx1a9j2q91+n/0E2iX71de/nE0c9cZOefuuhNebRbmI2kw+FhZp5MyUXubK"
    "Dk8fc0kiaKZ9skV4ppMn33XNKW/S65plnpNTnyM+M4XHpcKE1DU3yTJfw6/nUt9nBezWy6"
    "/gfkdC+v3L5M0melqTPBuS27nXK86/tGfbpj4lfmXhrWdMwsLKevuZalcGSZufmSDNBFGe"
    "q5mUIQVXeiZG0LAA856IkS0LYXXqRuY4rC9MZUeKDsOCqVGdgBuQsUAHScWNGk/h0yflBm"
    "QsvkHSc6PGU/jEJ0EUEYst5zkQ3XB6KEqcQIgiMuwyHfoQTaawCDfimIRFk29DTjWanDM6"
    "pXImSPm5I39SZ7L5FFJvVdcBLKJm8Qarx7yQCSEUW+W69G5d30kyS95OO+Li9+VsVazJLS"
    "+xmQoWybPp7+NWgrFl9eL7q93kJzpGajujrWCXyFbWKkcZq+U466iK63//Vlx8WCw+fvU+"
    "hvnktoCMggarCiDrZghlFWS2fPoEMijqT8p4c78MX/LCNZtrIOOrWXEzDeo+szvHdYnkEo"
    "bGP0OcSmudXbZvHyMt1k+6FVTJdLaeXFRZXdu0f97TY2bLOalMJaq0dVEawAYSA+9N8Wm2"
    "uFuP6bpElXE5+89uXL8yXo7GcHt6OCyXTN4Ny85aG8qIWf4uYtBYG6QvfyYD0xE9NEYEyC"
    "uXccRGi1wYQQ3M9RnBNbBzyNAVyngRJo0C/MMq5HNnCLgbBghwXSLqz9b4MciqRCQJMZTw"
    "a25BFYYt9P7Qo0Dk+SFI7RetKcrv8SHbpNZQrgvlu0tMQsLJu6ukGo3hUewmMQmJJ+8ukm"
    "o0hqeZLmVIzBxKYPC+4DlBmPZi4vtfYeH6nCclofnVcmKjmo8hdesJGTpTnURki/JhsRyj"
    "E0E9Yyv7yCeiJ4PmO5BxIgiajCEi105KgBEeJF6yfk74UYF0J6xgWW+v7YbL5ifhWrnZbz"
    "rD2myK22XnY9hSCSXf1T138Fe3zSTGd9eLm4PJYrVahCtye5e2SmlBra1vS93MSjUu5lPL"
    "SLHn9UaXUcLYopHPAYAQWJQttwHuTlfGnhK731gz4r1v5Y5ZLzo/Vr0u/vENcf6c0G1Mnl"
    "DHeoksn4jBFZ+qoAVGdLeZDQ0q5LBa/BZroDLdAlgqMPm6w7BRVoO2XNlxPoObcuVeTinh"
    "HtH+Dnf9y8n9zWISPKOR8Fhczeaz9YfQs0DtQO9m07HXX+7vby++f/bd84q0WSs/PPf6wx"
    "i1Uz7KPu8ZtBsKy2I+nc2vxQMOEsIB5w3EhGxuHq8787zKo//g3ejo1cHRmweSMYkliX3J"
    "XO3SsvRgSyIdUGO/DWjvlGEQBdTSicBPFd9tnygOvhlQOSFNUysTVzOaMCjWRJswKALN3z"
    "OJvhSYfXxF4WayQE/+9FXdPqivHyzWm+tVYcgmy9n4Y8HN4e/fH7ySOlUP3o5Oz/bevjv7"
    "vzHfKlMrm4u15U94Wis4nb2s+8eHh5UpnH+zf/4N4V4cf5isP/hcXzwD35rLBfC5frv7FH"
    "3vVvebD2Ye/ebl8fEhUEVwMBBivZmsN8bJThZTrxvFIBFvHTHVGc9nY1k9PZ+WSybPp2XX"
    "2fNpGYA+p91ldTFmVxoG5OZMAzGqS4hwq9J0kIOMVpbIQUaQ2gmtKcrvICPbpOZqW1HhIM"
    "MkJJy8DjKq0RgehYMMk5B48jrIqEZjeEQOMr8yiSGzgyxsLya+N2iFrgmWkgQWTAr5gBGN"
    "x1C23xglSEhIzw+uUk6IuOkoQveZlCQ/JqkIbOCwO0iD7BdkRB1KJIQsyorM0Alh+/mRB4"
    "fOZ0omKistGhAyX7yBAQos2l/bKTFiUhKlXy0nTqr5+BzMp+kl574m5yJAZNLDXs/mOw8r"
    "L2o5b2wW4+oZ1/t6Hm4XtxXWBzvNU4PpmRanze3o2w1X+q/3Dk9HxCo9nofxcnK7nMyuuT"
    "ijf23eJJu3KrYAOBDtz1EmtRI/TObz4oYgb0qSHJY3k0uExhUkyet369fNw7lV9lzjFJ3C"
    "n+hHeXmlXNxNrwvvvlJz8HBXduTlYg0K6PtLVcni4u+FO64IAo0+y47UjpeeW1LHJtOe1P"
    "HrvCl1HKwxQw7V71SQBWLgWTQVN1MWidg4s0aBH1WBDEvysV37Snc5gZ+8PzqqXF7ln6Ny"
    "2vaejnXsWpN27MxPiltSjhkYC+29q/b3Lmx73rxyfIJxBxm5wnhAVduXxWoGUja4aaddC5"
    "iHa5uph//5px93AnJWBeOPc7OO9Z75df1lmVcyQ6W7B4DrlluthQ/zQs8JM6ZFrhOK1q5I"
    "bFl+5wndKrW0anUrd58QNDSkvA4UstkoJoULhaChMeV1opDNRjGJ3ChBbRpHZkcKaDEKoV"
    "4+CTbfkIAC0ny/6BcVg5KMGJ08aZiiDTcmEUMNXiMaEi6/0w7ryTagBA1tpoNiimw54aJH"
    "Za8tDdOP4Q4AWC0szDlzeoKJUOvM16fSIPeNeAvoBaZsqyqtOSBjvonD45OYtdlCaozaUj"
    "Ad6+9JgUGHRRkBtyIJsOpMuaWR4/XNeGDMAhM2FZUG7BHR5jswLonpuh2Cynx9KqZLiZ1L"
    "3Zfe7xkBhwIJEeuMOKQTovateGjkAjNuKytNGRDS5jw0QIk9NxtglTW3NEyvos22OY+xv2"
    "YE64siwqmzYZ9KhDU4fxoQr8B2bVWl5QZkjLNgQGDCOVjytjioz47BTK+Lo+aiGIzHSDXs"
    "HAljidAJVRuh/TEjPk8OCUTdiPOIJDD98TYcVMFoa2oqB5tPRdvncKAkI81zYKpMNaRjOp"
    "L2jtaXFvySjMihWGLsOhuGlGL8vjVvQwcCu/arK40bkdIWvg2gIl+LLhsKQ8fsuzPmQWEb"
    "jn8zZdELoD6BJm/8AmovQwADOCA3P+Jjb/M7PM1Gz1Laszx9DMTNrE7F3JzWKIMg0qkjpr"
    "PrYh2kg4Bh3YJIig6XrC4Xt8tiM9uwF77+Fd0hie64mFx+vF4t7uaBgO05Zz24N2N0DczV"
    "uC17jMiA0gYxlH26Ka7v6cLJTbG2PjuGfutBEM6w+oZBtIxyBUK0HLuHQrQ8wr6HnNrSxD"
    "l4yxBZC31G31QQswUmBpl6xWKWvlWiGwVNmZwZsmLEMqjBMUZn7pwByU7dSWr3KXWlA5y8"
    "My2jlUFYlz/VjYILjncBquCAt+Nah2qNXON440ARR0BRcXAyxxLQTSewaeIJKCoOW+aYAr"
    "rpBDZZXEEH08sKSGSC0oU2pCDhZF5s4zYzLLd1i+JWhCD38L8WkZ0WkXdrIlVeva0pVleL"
    "1e1kfkkvHsGTAO2KkwqW/UzLxNBcKLMIMv7DeUCb9R+bZr5lqGWYfzlqOedYllpe1qpQ8r"
    "x1KtcdwQxYIgq7bYv1rHs/VkAw7RvpSnCMrE9TK9OkmCgatVVCEOgqDjdNGa12lUhwwZ+6"
    "cfAGyEBLYlKSxNfcqRs4PWRfdkydgh5MeJmXL5Q0avjinPoiLvnVIcizL5RMqppOWw5MnV"
    "TFUFsQShQh9m5bEkydwj7YFoUSRYhdu2Xx6VJ4h9vChFIIodYfFNH5H08bh4y/WiaOLVey"
    "/6hgKi3ITgJj1CpNBFF9g2sjch7IkQgPy6LkqeEwPPDYCVpk7dUZPHNmyE39OU8P08IIta"
    "B3dISUUdSDOT6gDNt3gKw37Y0/tefjpvhk7kASKQfLtuZmZUY+9Ec+8tfh/K/8Uk66JubS"
    "ZEUMGFVFv60myyXzuEC3o846CaHFY1O+f7u7+3RSG3ObgNDPb2fz3oV7J0pTdSa8LmoK00"
    "oaMdo+5DxZJbD5euKSwSP9lUWL+JFyr+6JONIW5S5/Ah9jgPksTfb7Ne5eQZJVk3NQkvfQ"
    "1bTTT/2DmWe5jIZNosnIBONxpWZPU2z1LxGwrkuI2PyukaohiciVXr3bilAiM01frKp5Wp"
    "BrtmWDpPHzqRKynI7KIXC0P9pp68F26CpEI/O724uC6YjX74/2zw5KjH7Vh492TkZn70+O"
    "TnfKb9H1dbHaOdw7evN+781oZ3mzvF7/42Zn73Tnf/2v8/nLUTlkz+c75f/ejU5eH5+83V"
    "lejyfTT7P1YnU//r3sjPHN4vLjw++ePn3xZHf30Z9N5ffvXhkPqNXs6ejM9vHOjztV+sny"
    "6/zwgcP2oF0C1O6QH3eORr/+m/nHn5EA88VmdnX/8EE1gy6qZx4rNtWd9AdWAAOwHnDlL6"
    "OjVyUcpGJGO4yePxYFs2UAfKqK3XR88Hrn7M24lOzHnQdGhQ9q59nx4at/s9qzbrCzn0dH"
    "Dubo1z/vVCAPXv8ZczIOY8zpLz/uPDwty/bP6tX43bx2YLw+OX5rO67s2+tqdea3VXIAbZ"
    "3sHZyOdkb/uT96V2vhweZDYVSxU9LvzNY71YduPv3TYn5z/0DcHUaNqDM2q3Ha7vePj07P"
    "SrnKifvs5ODNm1HlMwSUJda912dlycHR6ejkLJwJXlWu+JO9l4fVvHFwdrB3ePi35sfRq5"
    "3SDndGe/s/75wc/1rZ7dHOQ2OuQRc9KnUy2n/PD0OkgZisvni8UngjJXhXlWvvcolnZMds"
    "Ca05YQgUEkBmcLU9lkLVtMxjYtcflUkya5CyF8t+4teaNSH+0BsNswtNMzA6LDZbeYkveW"
    "NzJb/jcLDZo57qk1j/UP1hRTT/skP10c4ve4fvR6c7D3cf71wX83G5YJoubsd35TLwYbnF"
    "flL+X31iVI6G14cH5TB/dVxJ/3P5kfM7qZkDdgU98LtZ1YxXBsYf6KSTeTucP+ubTuq69Z"
    "gKlpyNBQisqTorCVTe8wQv5JXp8C5k2vO4KWRmVeWgrupor8Q74FQEVAy56ASIZeBmMb9C"
    "/nOfSPvoYwCrd8IYwRX6b0o77xMSBfiTy/rQwuQHFBxhDFvWYwlegDROxWEERxjBmfcIgh"
    "dA0J/tjKHqzfYAWGanWXvScU7jM98BDbR6RLGo6tLcgGqmaSz8bMJyTswl5q/ccKi5JOoL"
    "rUtn0+J2udiYMISOmfrT9xwM5zbw6Plz7T2IxW/zsI1vQXL7+ukT70UUZgE1ma9/M4yYt1"
    "AYOjY5fto56au4edPq++9+eAofSPEf0KrTjMJnUaa/B6ysRN9fXF398CxhoVFaa6rAFuwH"
    "XfoEb6yB9DLbp17cbS4Xt50W28vFega9lN8Da2zZYyd05UROhqmRioKxavt7p/t7r0Yisz"
    "Ctjr9/8fzqyQ+hWZiiZhPUgJM4riu6q1k5O6yWq1k3FzYctZ4aPYd22Ag7Poe5yHRrXvzS"
    "Q5uFd3aQI3sx3xjHPzYR6aNNzEyC3m4CD23YJ5zsJkww82RRbz2GK32OGxDjq6ffXr24SM"
    "8sBJGdUqqic/D6TnQSIXnFP2rwFRrn3hivi9WseYmmp308BVPIfTEh35q+nn0q8O6cmwI8"
    "McdVi+PnxeSHixdgApjNm+FfNZoY+q0AjSaWk/X6t8Wqeux33e24stTtzeK+KLgzI/Poeu"
    "x5Gm+y6PYZRWbqoRo38o2/e1o8vXqatlae1hptqLPmM9hqIWXCsQbwchMS2Mfri+nFd4Kv"
    "Ok8bRSP+qMf4pz/qy2q9ua7mpeni8u6241FqfHXoWZdgJRrEuAd3Oe83BTml048eKe211Y"
    "NdAj777unVVDC5sqSuf5GOz4MHWRP9y7OnbdWrbxPvXxVPL4pLHZSQNoXFPR0gBwMbEBjr"
    "bFnczOZ/MB8vvM0CowV0l1na92PR82Jbv4ts+7OnA9mxyeQ7dvx01z2eEx5eRjSR45Oidc"
    "OwKcvv0qVbpby5UE06UH6Ebogm061W0BLlRnJVFN5bgoaGkddnSzYbxaTw1BI0NKa8/lmy"
    "2f/f3tf2yJHb6v6VRb6cDW4C2LvrTQIkAcZ2r7dvxjM+M+PdG8BAo2embHd2pnvSL974w/"
    "nvt6pUUlEUKZFVrHYOJgHO2XGXSPGhKImiKCmLSZQOrjUxQyACUxO+TY/K0zDsXqdPqsti"
    "ECalovIEBtsE1KQ+Rag1nUddhmk/XV5dvNU/0fMoj9/ufjnk/JX6s9xdMT7KS0WVMgdja9"
    "V+2Gxxrib8VHyi57ba3WxXDzjiGQ4e3tXu8II4KHxYr/aqx3Z2+03tu2yahb7D2FG435ul"
    "5fZTdUuZwK9Nj1vvPy/uN+v9xx2gbe4e2Vfr5tzo4sNhdUsfc/63cilNDhUbnyQO6fCuYy"
    "TXp/xyyL2qM/rwsWfgjT8oxAWuvmpf03l1ft4+pXM5u/hp/mLWv6ATDjCAzpDkUHTfJDBQ"
    "h8CswOf8cV3PL+5AAVv/s+KkcjipBjtfYBl+HcBxZAZKsCDcycGbPOBLIiBv4unwgFj6Tw"
    "qexIASmKJvqSq/SZVHDkPUPUlRIZn55B4cimwofnQI2oLsySGyId8vPmw2tzuqV/7lK9cn"
    "HVfcvL5OxNY31mK1dlXkG/QvtdJJ9t07TXFxYnk7/PB65sT6ZMfUZWfTQUE3YKvwtIM5ga"
    "P3ekYtamEtpI+uPzDNn5Ke8Gi09Dz0gEPQ/MnnCY87S884Fy2L4CkxKTsERdOSLcKJg9hT"
    "nr4uH7lGXpBM/G4sTsXv9/xs5Hb8sj3arzgER8QJGgIFcNyYZ4rwV8N+DyUTwRadCSepNN"
    "Cjd4qOAJ8/DJ4UlZ2DpsnoEf0I+DKnnVMHXmPaERXdwpT71jYs/GCHGUkkhKwya0QnhA1t"
    "enLoZYMGhXUmjQlJo54coMCiw+JACRDR0W5Lv/Aw9FpwxdkBSXcxQ/42hsmuYNDcu0Curj"
    "WDESakOya3hvtdugAzdOcS0eQaUI1NKalcC/GDVEfRRHmcisvrjJ2gpV3444AV236IHwyB"
    "GxNn8PYhBWvAWIQcYhSJUkImqUnMScTLDjQjRA61dP8xKk7iMtx9RJVl7VS490jegjPV1T"
    "fj7ruJN8TchiK5GekD+C4wyGxD+bc1cFj3id125mK7qi3tN49qU5O43UhxWW581RR7aS5Q"
    "cZG5jGNhm6xtSKPNMsdr9JYZF2Om2KsiswkDNCq4AtNFnYn6c7Fn0MeUGDO4euty4zZp1R"
    "YB6q7O3Eju9BFlSAgG9IhKgdRmhkK1i+GJL3TNUtvBFVzgWpCkDJ27hV6Mnhw+OQUwlmzd"
    "9JRMQ1Qx0CB4RpOoRm0mOfkEatJvWmHCnBom2cBKBSjjHLCZhQkzOKfZ2EoFUDi57ddtdb"
    "Opf/1cG8ntoBT+0jmnhm/2mJPoJAgQMxwOevJ99fS6tGjK0vr2ipTwTntwKcc/2xztv3c1"
    "9fp28R5ckae9MbFGHxK5Wm+1Wt/Wiyf4091y16zG2wufqJuLzI+ZxjV2p+p21Yehh5n+96"
    "5RbE+KlE7gMpmNz77Uy3Zdk49czXguRql/np3+KElMn83dqy3jav6iT9nzRGNS7Z5RazFa"
    "OaIVCkHqx8Tuk/3Ki6yTWnOhVlIBghkOERKjcyxxPZRz4Uso3KeUhIRg6zJRlebwKNyklI"
    "TEY+saUZXm8IgSZ3RmZQeibF7t+XdZkDwlIaFYJdFQ1eWQCGPIcfEUgW0MGdemiyHn48Xd"
    "BDEg3tvseDeb34/bkRp56oS5pTE69b5Cx+K/d07UqnvRq7mwsdWWv5TE//BFDl/0DjZci0"
    "Xh6aij68PT3u5Gx6YDI7OzHIHjiAMZgcfocwGBk7egoKXmB+8h1j2yOdwxf/3m/OLq5Oyq"
    "+cf5xcv5Wd1d4VGPwO2h2q42scfZml4/IHeJ46t1+gyaL/nXvgAV12eaRhjwpqj7qIj/Ok"
    "U4n66ZjuVjY9GCi/NnY1RWB6VxbXQAKxSKltbZ0BUm4YD0Y4lNxCqtVwZJEZTlSI0gigKv"
    "vAwFuKo4K0HFgbSOsJJVF7CpYqsEFYfNOqpKVl3AJsy81w8epoBEg4g6iZChZE3RNJWQrb"
    "yAspmC9Qh7Kg6dm9pNkcFKS6NlM6XL0iMTGhrR14kj4VIB3W+2U0IQRIRSmAJJUImQRomP"
    "k6HN5TqiompjBWTs3DcZMJm9tu6o0l49DduKyBtuW7D7zXZ6CIKIUGrttacSIYX2Oh1akb"
    "26omp7BWTsVD8ZMJm9ilM0EQWHxzJRM6my6FkL0zURBYnFOmkzqdMg5jY6w7IRanu4e2SX"
    "3FlctXK/Wi/+eViG5/WIzef2oAtx24ogQne72t1sDmvygccoVCpJ3Yw7qDIf1DIN1FubSZ"
    "ytZWQaZ2s5jr95JLDCJhKgwg/vStd7EIxjw4qvDNHfQtJDtwgPtpyg+Qbx/I+0cFzMjmhm"
    "RVgLU8cjffN1qphdWjM/ebVl8fZHcQJDVBy0aKywm5eT2sXwlIEvhtoOrjj8xUpShC5NSM"
    "UkPEjbpNO0XhmkYU3JpJKOgqhtRFG6aD8yamOYiIoDOUUMM6m6gE0dw0RUHLYpYphJ1aV2"
    "U11jQZHR6L7MZRa0fFIVKBbrKaFSDZNfbMFJKVWGZiVPULL9+ThYiyt7yv0UQ0XeKQk0Lm"
    "OKMmZdGryCy6vs4hEha92RRx0H31amFz9wcsnha7s3IpWrII7KTa8GUccG5dVdG9OyE9oR"
    "wMp69qD9LIKSHcbM97PIygso/XpRjzKm5FD261FTlLhyXZiPPWONgwlPcJjoSTg1fb/pkr"
    "AfUUjPOImOyZAzuaM5H9qLkvBQOBFl402acmcTCvzd5Ll7nbWPP1be8bG7hbljOOYm5Y6F"
    "SbadZ2ZwtXLHSRrlewqjfJjJMXL/6LaVnnVPifsZpfs4RRCRrJeeMn1RebIcomAAWafKJb"
    "WK4GhOL9OUNvBk55M5CfJQFWfWYwoGmvmpdFyrCM6AluMPmo+Ap2o56VFyP5yqjpEnRAxA"
    "8+PjRMV5XLpj4wkRg8v8uDhRcR6X9EJhUJzBYn+pcFRnHoYq2S8lYiDZpfpRVRY6kipWS1"
    "CRmL7QtcOUdEL40nsQKTqdCqa/fpiWUagIrXWzlxBHA+tRcIoMHrjPUojAuabA2UY00koL"
    "7lq3chU7aZ1HT7pmdlmcqLrCrCfP3sQkXN+bOHczFUOCUDnIUImbPMqJ8jYpYSRYteMImb"
    "QZezFTgRKNG/JLKSMCCov5xZSoRl3sk0xx5C+d1GQ6NjdTtnkb1afqkd0l+bBdbbZd0Fj2"
    "Et3+80OFSrf8D9Xi4+awTZ/FZu9IAUoffVMK5GV2XwpkChUVJPQ/+mjb6fnPTYDt7Pzi9c"
    "lp89eP81c/Nv99e/FqdnYFr0WBvL1K+whe/YPn+d9v62acn581bC5m7b/aiN7Zi/nLmQvo"
    "/TCbvXx+8uJvzd8vzl+/OT2Z85VFDdUH5vyvibb/+IfvyetXeI0L7yxhGPiRKCpgH0LL1E"
    "8NsHFx1fUmNGEGpvVVJ5wAZZyqa09owgxO6ytQOAHKOEHn1qAE3Z/D2BexRthzLuNrxhPx"
    "fSk0YQajG62s8cGqywjhqKYBCMc9Dh8oYw0SsFZ4Q85pWX1YN2/rLff76v5h0K0ou/1y6w"
    "Kw5O14fvemNJsn9xYC0RZdHYvrJ0+vn35XaJ0sbWihGHi3JHRFS7cW5rhnGyBS+dBbI1e3"
    "VbtDz90aWbvIn+oy29pIdr61wxO3z5610LbV7WpbNQ+lbFfICUR72jcfl3eN0xN5a9+hoy"
    "TVvx5qdruCT9rJA31HjR3U+lr4ip7+6f2zPy7ldpDSYjsA11cGMFI7oLgL7GC//PDIDkXZ"
    "3uf4sNmt9ozwunexb6v3y8NdkyC1uV5er+46D707S1U3bd1Vaqi3y8/wMelpcyP82+/lw1"
    "f98/MDshtaKxy7cGp5WC2YWmaDr5dsqaFl9Mus7kcyayCmz15Oef5m1i6jfnarqdPzS7hK"
    "aukZe+rXSen3d8SJJaxfZIaBXfQlYfTt98+opRfRZrIlFyYMI2nzYYIlVlpf4siFYqr7Lg"
    "MFgQB0P+evWV1+CSrlYQD7VUABBl6E05cdi6XnRPrXrkxXfdmtjopLgIz0o1F9ZQjifAOa"
    "zACSINOAq5uHp4lFIAICknHsIamQx6GJNSACAodxbCGpkMchu1o1N4JZX6uaG7hWsoErtd"
    "DMiBU+mfVywUAleku5L0rIbXYFLKiEl5dwJKQRmjw9gYx0WqyAZgTh0Ud+jwo3QUm6MZFf"
    "ZYWVrJxHKb3cFxTGWIwv9o1qMth/U22z1ZX/Z9E8fNF89FcM6vYaubxsOBgtLhtW+qUlXj"
    "ulAom8dETmO2n9s/2qKamLWmwAbYgBQG8jSG60OOr5U6Nh81XhpsbFE5FtXVRcGSe/wj2N"
    "iyfy27qmuDJOfpFbKjMTG6Hz5iKcOvuisci20yas5eiTZrW8/8+sOXzWvD7s6oX0brfooh"
    "j4ZF70vXg8b9rA8XKbOwrXWMKwSHFDOXYmb1hYTeUNr6Fh4pY4aVTMJSpQZNcpfrP/iE7S"
    "hRapNfTnv/phL/UqUuXIZmVEF8aw0NKmjkVSGzn49gopj7592VR0oDuDCQPWVBBbHOcjaM"
    "bCEET4yFpZSBq3KS6fQjF2nHB1LAaN6xSXTzEYO0+4OhaDzH3yJVO5rR2oviZW5HhmE2St"
    "k1QYCh5c6XMzdBEj3KmIQh2I8toZOp0eYJL7EXXBp70ThWVRN44wNfEj4sxE3trS0tVDXx"
    "bBMV4/wHoMFhCczzpgebF8WC1+qT4vHt8ywyMvZml0BQuud7dUK7Mb7sbDthrpzkesRrv1"
    "2B/OcBf5xRy976Twu72fzNdOReLSDqTDx2PqDdSNop15jQnTxZVQw2cEvvtHcRyliOS4xs"
    "0OdN1SaOK1Qo7YDKpg9ZCXowibt1KujryNBps0bkihgbb/b1ATQkobeNrGiyUoQlUsBBk6"
    "HqbtwpCtvohRsVBk6HiMtgtHtnqFd9d+re4f7jafq0eWTexRL9aH++v4LrVvULQXFZUHft"
    "8f7u4WpVhyKCTnW90v3UVrTbnww+L6rnnx9wkfOobFnvLFHj5uXEjTs29/KLOHxUrsa8RN"
    "oywFUpPlM/z/sble7Ff7OyrUHr6Vb8GrHpbbfXdbFWbTfyzy2W5iQfK55Jn3ax+Wu92vm+"
    "3t4uNy9zEy1+5Yxmr9adX0gnANH+oI4ejH9eawZjrLrqqd/tvF+1qOzZYrMuH+w/1yvfxQ"
    "dzFuA8J3Rf1KyGgBFMaCcYufwMZoP6Pnlw5rCc+4SMr3m5RtNJJhhuFjbpcjsIq6J2YVPo"
    "pYxX0U8+q/ipj5jhpas/nhXZe2f/Ly9bxN2H99cnbyanbR/Hl5cjq7bP+YXfw0fzFzny/+"
    "Nruan71qz0TPz07O3O811enfYap/qDbp1hhGVIBorK73Q56+F6W7SX3/ym8nMfYpWlpStN"
    "4pivuv5ZKZrpVaLqddRAfLdxsSEekqjFkvJ9VmIbkZ/om+qRwdBwp4FyZYQnUCME8Hgnla"
    "BvPUEMxTenERSomWvVFpWn7D5S6qrSi+eJlLUo2HI1jeMjVnoXVjohxVR0ADgiOsYROFOi"
    "VQ9A2FCE2gaZorqT8LMzvKUew1w5us0dq5N6FV4+YHwrQUMxDybGUj4GC8TwfjLY2VrtR6"
    "IzjzRdDQqHUQlb0TVp5F5tayCsvtCGhM0bpc2ZKIVt2SQTABXoXldgRlvFrLRbQD8ZYsF8"
    "Uq1A3dU+Y0gGMng1SRMhmoEyizRjlqq+gpFcoZZicpk7HKEVqOaszraUaOeS0j5ZgHK88i"
    "U2wbEDQ0MtvtArLaLCbFNgFBQ2Oy3R4gqy3MuoJ1MT37jVgZGyItL5VhaRjSEgIFgS4KIo"
    "7km4IDdWdh9RFuQbodSUWBg6E5Ot0u/WwIPhZPiF+UasfQ6XQAU+2OpAc+zY4oLEuz4whp"
    "Yz8SzkyaHREGVtl8RMY0eLLRg6ye+G6oBiShVAk6w0eESkVA0z+aMgTGD0orrR9T0uZ/NK"
    "ySDtBtXQgBdvsaBCj3xRCHY5iV3e14ahsJUtFYXAlTNHGlWVTRXqwWHEHM+PewoClUUoQ8"
    "Yry7rEZNM+BWNqiwLXpOlKwG8N65VgE0PY0flzWFzwlSQC/Kd0flCXS2ee9JfTGIUu47vW"
    "ppPrucdip5x32hMk3cFzJ5xH3q0z+uLt5STygWMukb8nCH8GPJ5NLd1rg7XP+juomSer7B"
    "15Z2ZRQnfDe3nxEcD6i9KRVdpNrdV7857G82cXLYNx1Z96mYXbS5ad+s5RR2qOgPNe+HnK"
    "IP2zZs1Tx1fdhXR7u2crlrLkWtKoP0n+Vh/3EzOo+IOwXR9bOxJyA8G6MkoMAvewPli5PT"
    "9l2A17OQqDJ7fTI/da8GXLXpKlcnl+1N/j/NL+dXrvDl5cmrWZ+/EuoC/QnL3X2iEoxSmX"
    "0XSo5R17+TqAkeUWcDD352v3oNzM+en789e9m+Q/r2yv2dAgO9E8vUfZIBozoTePMg/vgO"
    "37/57Jtn35PnW2jbkZ39IGj9ROy/2Sfo0LVSPkUo6Tpx0adA5WkoYUAwyb3GNQpgyA8J0H"
    "QWsCQHBLja8xC7kVsBrqNgYPUzgW17hVpFcAa0GaK0gadqt0SCLNTr0NKr2wVwJ9jxhKoz"
    "w0RktoDEtLmzcmXVojnrktLQoI3PuFDVZjFpzrakNDQm4zMtVLVZTKI7N6PSNA6rmzdRVV"
    "nZe9dJKH5wqCgE8aLFFEuoNwsn+FnCwAdHSMMDXpwhsqTqLEK/KlPii8hodPF6zxQiqj0P"
    "EAyRgq0Uho6C+DUa5KNdlKmGfyyWGLtoB4WlFOOHmyfH0AG/b0IW15o5JmVM/QhAJbbugi"
    "MqMw8kTAu773iLsPvRctTq5ZBA1FkzIJLAjDYAJ4MqsNyupHbuAVTMxDMZKImVwkidylYR"
    "IdOUsBSy2/iTpb+KJZMrQGfJCalcCdHL40dRhMDCo/JKO09pmTXKUcDKxuc4NKYcqRNidj"
    "BLInDx6I0/m44DhJQ6pWjHdoJcp5h4vD+mckRzAKJRzwYUPTcvHBO8pMcIt2BReQKd7RZs"
    "Up9uCzbdjHOboOkW2ZC7x9pgWbsXuz34JJrHsnGaewIP31rxFO+R6m6saBIKVngb9Lvkvc"
    "hmo21ffUieAhdekTDp5mR122bEXH+ealMxNsWxe4uIm9UWI2KrfyuPZaW7jTkjU2RrmFv4"
    "mLL8LiMcNMyA0//o9xUvmp3ExcX5c3dVwOns5PJq8fzt5d+bfz3/e/Pn/Gx2ebk4rf/TDJ"
    "rJpl620WR7ezyLMNDHRSbY6cvJkMxgBIHmWQmKNovU6LkJul5yfsbq8ANJeabmKPNNCQYq"
    "E6eEl0IFV76ZVuJgC1+yuVaWSKIKzaYSS5oFb7zFlBFCglez4cSSZvEabz9lhJDgFT9gxx"
    "FmsVo+ascLIMEpOjU1bmC2hygfoP28Ll09ZsmzkHsPwh4vFkOCXJWMnyPOorZLzc+LIGpr"
    "4ZqZJONRGq+gmdp1C2kyTXlsxjGS7L7qj47+Zxn91W/ulrv9Yn/Ykh+x8srXgFO9KZcFC0"
    "40FFjbrl2dGRgvYTumE61kO+6GC9qOY2QCgWX4Ncn4hIooLRBJlQxaNqWcmMGtKzn9qpGS"
    "SLJ4hEPQUD1IsKe9181ooM9Zri991ZJJrVMdGdxUTHI0mzG6sZ3tOfmGq2jwEjXPbkKVDV"
    "i8lmRVqM/b+lB9gVmnPNbAfjWZMfUSDVDDWPPBfKZQy3CDSaVTqGhE6CPhIFHLtIEQQiSF"
    "LkaERRIOEl1MGyQhRFLoYnDIBNFL9DBlACURR6GD4AsOXHjTbCQaAV7oZCpJxNKtWqFD/j"
    "RZUj1xDG6W9w/LuvLmdfn37x/X8jNgL67xfMl/n3Vj3G4j14uImfmTUln+osUGz8F31riE"
    "/SIrJwG1uKI6lhZnDhswXtPVE66LGo2RLvw/i8MvQ6eCOW6kZSVQwBT7qgV6S9gC37QojU"
    "AF4lULQ5ftrLarFFYCBcyhLc2tRixg61tatvrA5iFfdbCUWQM3XWVkRBBgVawqWMocVttV"
    "REYEhX/4P51fUbsV/hzdY3H7ys9WaV+rSt5MSnL+yi8noWy+5f6wizhmr2ap3r+v3Aae0+"
    "LLulhbbbW9X62XTRps/KE96MyorVrfZj4t6nbfxdmI/u6G5f3m4B6UeT5/1d160p4sWt9E"
    "eYnfxrrZbG+rrVNLT7daf9qsbvCvteGjXxqEO6T6TpxJcxo3v67HP7bE+fZdtxzr1Xs2Rv"
    "s+gR//QFL5XaTAhH3IiHnEiBKk7yYgs7D5yecVvrw4+aG9heVy/ups1t5bcjW7eD0/qxu1"
    "/dfs/72ZX8zAJSa90iJTT3QWvmavMgnc+q4RJHU/JZtYrf1G/0uYwT6VZGl231Kxvk34gI"
    "4XpOp+GyIW7LKBn/9xCEPf2/vdxOVqEKMwSCS21nwo3JHTi1NtV5tYoGh87afvr84vmkEA"
    "DMr4Gyb8618SgtTa2zGbtvZmaGotvmjorv4w/qOzKenSnR5EZItZgjb4Sd23CRbqZK3kEj"
    "0Z0HSw4ku7Y0Rmr1gltZEObejSzbRU9mKj4jQAP8GZuKyovjIE+cqLJDOAJFlnMXVn4WkW"
    "VikNDcx4MUVVm8WkWUClNDQm40UTVW0Wk/Aq/yGDgSEc0aDgXS0hks4Bo4BYX1uO68zCCN"
    "6eEEeYHAkg/pshBM8yiwFO8ZJjuRwhheprzuVoT5zGnwxxJ5LJFSA6gsuTypUAj94eRxH8"
    "kVu6vGz/MkPLOFZHAZvJGo588ODxqkwfUzLNzvjibZujb5YDVyKcQgs6+09pFZqAPeBY2h"
    "D0gZhA2QkIYmbaOhJgST8IKy9VH4BUTKvjJZ1vbfC75WwXCSRErLP3mE6IGtr51MgF9t0X"
    "Vto2ImS8mIkBSuzZR4t13kxPxE3iXQnsxYSfLecyKI0MrNJzgWQywJHHMiloiafiy2q9lI"
    "iO8VAmBSe04C6WOwBfRMkiDLFiW4yo8ixKF25W9dJAwphsiGDDHup/NEQK5JBA1PVNQCSB"
    "CfvldFAFfbIrqbRYSEVb63SgJFbqty+0uGI6JkoWtkYsY2So4nxo022uaMFFZExo02/bWA"
    "Zr42qzyPw2jxZaTEdj67eQDMHhirPomn0nLbKehkbl9rIMEcEK8z6p7OAuKk+gsD2qm9Sn"
    "yGahcjbc8Vv6IaF+47jbIibyBfLHd28Ou/3m/rEd2NU9GIRvwkpeC9LdhNU+m+zLhR/8I9"
    "w0A1zsaakYfttbWT7Dv33pHorf/lCuBxbLsK97YFXtF3WxSEfg53JVaeFMhTfNpL6NEnu+"
    "+W1abFt9QJeXPXP25z4U32m6ca9yYerm5yLtw6bu6Hf1yHKL7LBlcb3a7j8ubrsB0Cus/7"
    "Wsr6RsRl2u7Od6OOn6av/jfT3yNWw+gy8fmiXMFvW15kNdTT30bCmd+E9FvfxaXe9W+6Rv"
    "gk9FFj7DCb5wtVyvD7W6t9Wnan1w98wV8sCaL3er99XN5xuUQJcdWParRDWZ0tvqru2ku4"
    "+rh8VdLdydnPb6sKs7w24X+hVSefS9qLTd5rC9odi4D2V7rkt9XO6qxcO2el81+qyS3Df3"
    "CNpDM7JvDnt6dP/3z4xrwC63zYEojpGfgAem2HXUY1PsPBurFDvPL/sO2ZvZxeV5e1Hei/"
    "PXb07O/g7S1zwD3Z2A3xAigPE9vQqw/UTwSbj0wz9m4r6kPJ4RonRzQCJHe+mqgAGaCDAf"
    "8Dmbu+jZxWN5aKP+58R0/lT/j2ETjf6IV/gGGT7pzOabb58mLPtpI3ByP3nb+WH2+uS0fa"
    "nO//f8ql55EBYEJxqsMP9NpHww22A+3SeZQUZTToAXfk0SAzPdNZ2p+rTM6JMm2zBY68j0"
    "TM8nmhj760/8r2E0uDi/fDN70aa5nry4mv/UturL84vXJ2ftj6fnl1dE+/pJtE9mXPVmUq"
    "9UGtL56zfnF1cdn/OLl/OzehlD8KKn2MA5/ezreX5yOX/RMK+Xn0H2kxcvzt+eXZ08dwZa"
    "A+y/vTm5uDqrx78f528IOZLpOnkTERYQWW8/ZyePNLZfZOMPM3EnAxFRjk5PTatw0+Vm/x"
    "E1a5hHa53/+a8+3sAZ7eKXtQufZnpElMnaW3QhkZSeKmUZlwRtiEdEfoBpIilZKxlaiRuh"
    "HFqJy9NQQLsZRIlwjQIY8hxMms4CliQLk6s9C1GYKBsVpwGZJsqi+soQ9I1EJ8oOh6RpIk"
    "mibBjLPy+8HO6dcMGzijliCVTjizTz4uS7YBtdeqLoe46A6XQwUiZF1s41Ca2+W3rBBHif"
    "avE+LeN9OgLv08F4n4rwhuihuqF7ypwGcDRzkCpSJgN1AmXWKEdtFT2lQjnD7CRlMlY5Qs"
    "txsXCdWjbrilaIDrTW5QCVZ5G5SLeiK3QEjCsIw+vKtkW06iYNggnwKqy7Iyjj1doyoh2I"
    "t2S5rpTOcnuakZbbMlJaLqw8iwxunCjsNyKj8RH7N8q2JTmoWxiJKtaGwrojMqk2tJZOch"
    "iljZLVw7I628eUI3sAYKfsB6kgec+93xZTdAZIRSNNt+aUjU8xULd9LKdUEYp+AKmEitD2"
    "AorBGEWU+gAoqusCiHBkD+i5addvWIwsWs0Rz5SGxmh8xJOqNotJc8QzpaExGR/xpKrNYu"
    "o22YRouh04Aof7YojAMczKLnpIJCpNyz5VxIN/MwRvMIpSklMaCg7cmkQv8na/WnYdIIoI"
    "pywvmaISYY0f3p0ObyY3GRcVpkySZMwwOCGwXO5kv9HVJi0pgUEqGleUDGWKLq4732xNTp"
    "WqNzoCzjz7FC3cHeEXy5b08pRhKjujJxFDjXrjlHAl3bEpp+2LgYbpiFNikhgryNnQYktI"
    "mSghzAqx3IJLqxc4z01aiRYopsytJlzaiuWeR1K5AGVIeBkGFZHn8ILUGnPQiRhZ5C5BRw"
    "sYUtE4feKPIby40iyqkIyqmVAAETPSohxXNLEkXw2xR7LJoOsmmYhMBR9ONkdRgWDSCWWV"
    "dh3TMQv+Y2CUGLnPllZijMhoiHEetilCVHshZN9l16m6MaRiDBmm7UUHvPvfDSHHAgkR63"
    "pvTCdEHZ3ynhi5oM/2hZUGjQi5DappAUrsOc5lUxl1Qsq0MZcu544Mo4+GiiDk06hCZ+0E"
    "sUYd0Snqo6lE0AMQhbIbUNR0XzgeaNHCX3nqmqZjFoqWp665irPoYB61EBhMsiYwgc+GoA"
    "DXLJ4ucVsIpcvqJlC4L4YAHMNC/IxIFBdH0YgscjKWlpYzDail7PMr2+iMmHZdmxIzq1ri"
    "JJrt0paSJL/z7U61KRFDKiYLAJ6WM8UY150FB4/YqfwIRMhMm7AU8iHiT5ZJx1gyuQJ03k"
    "NCKlcC9ByOowiB1xCVV5p7Sksb/XHAirq18P6IuDyByvj+CFxfDGLQG+/JGXX3Mzp87n4k"
    "Tl+7D+mRavd7dL6rP8bVfPJns/ozV04a6pRVd4aqKcCdRu6ussCHjP9Lf+3F8mG1+KX6HJ"
    "T9m0d1/YVHX35u3hWE6Sn0Iec+7FR8gjCOgCnPO+N2G/vAPGZn/mRgoQbZC+UZHn44wmXe"
    "2b/OnpUiGWkJiqF48xh7Y3bTCTDFMe8VpJVRk0milO6H4qzCEeqwjps6eRk0UOVPXhcYmE"
    "KXPHJdlEekhrx15+qT2XdkzxM0utLAwx+Dmx1zsIU/pOFTiWSqkOdHZmgL8E3zJbNiiDBr"
    "Xi7nafOYjV8rz4mh8K3DS4PLx/bQ4PvD3d0CX4KWPA0YSslvQvvH5nqRvDnYXTsQvgmucJ"
    "r0QrL/5de1/VvfDla43+lhu7pfuptbnp+fn1K3OU1z99OxljPdcGLwQGL6tNmo9xEbdlG3"
    "x8zCRxGrqKNjVuFj9gqSjtPIK4siLuNuLKJemBvxwFzmfbnJnpcTvy7X3ssaOqMKU0dG4l"
    "Es1fy5Xc9NAi0qTF0j6y4+FrrvmKCMyOZS3LhOCRTVo3MUoQk04cNzdP05mNfAl1vd9sOU"
    "6GKNMg8ZeOztWLZ2VricZsQHz+Py9FjzBY6dY7HKWAXHEePyRazHOnKOxSpjlZ04TEhIxJ"
    "McNyeqzqESXw0TlyfxfImLYbBYZaxya8W3wnBYj3UpDBarjFVzJQxDmEH/pS+EYSVWKEZr"
    "DcRtMEXFHP0yGFZigWI04xtxE8yg8U1zEQxRddZPUV0fQBCRyL7s5QGklEIlyO2dvDkgq4"
    "SjXhxASilUgsrIuVsDBlm6+tIATojsEkT3KnRMQnve5m9C40pzeJQvQsckJB7796BxpTk8"
    "MKYjgwMCPQSaKZdBoOYcpD5QLHwTDBMRwGBUij6hlX62Ax4LJ8MufiwsJVPhh3lrx9FB/g"
    "2xuKz8bSOCjjTw42AsPHcUBz6VKNnDs+mEanZ2lq26jFB9cjZHncFqe242L0QOtTr/lqaj"
    "O/Exs285ucTgVUMYn3pbUsCkmbe8dGI16Mw+k3YLbf4oQAXWnt1EoNZamd2D8M0OjmjHQP"
    "HuHP3s3FSvzg1/dI7au3cJtNQ2vPsCNmd/ODm9nBGbsoUc3Jv96lOTgfyw3O5XN6uH5fqR"
    "JVZsq93DZr2L8yqy7zgFnZVTd7uShY3p34WcFv6FonS5STPyR1jHPprE5f4S9jI2/5diab"
    "SNTvKGLQ6eFXE/NmOVexfp7GU9NnRPiMzeXM1etk+hzF6czs/c31ezs6uT9i2R32brayJV"
    "cffy1X79DjQ88A2atzXAIef4I5HfXNagLOe3wCdkjBHl7DfHy9JQO+WwcJQoVoZPkJYRg8"
    "GgS30GDTo885mUpYTX28sQwGBY0CKOzNQGci8N5QSQluF/LPoEWeoB8EdmRualUcOXpwRL"
    "uNirQ5IaLJNMrJrsMFCqVzwQwH4/kVnwA0GBYpxRICbmqhhqEolcYrXkB8pSvfKhMhoZJz"
    "KKAUNlEGuUWWAu9uoYahipZPIOozhOkKcXdBPbYwUlccQ60BwvyNOXdWB8zKAkjlgHYI0w"
    "QANgMVHA35ecCH1fgS4aARdJYTHUn7/YLpO0zccSMAjwy3npXUnB8v+Iue5R0xlkvcf8zA"
    "/vlqoQJ0KzTGBYMCpkv6YtyEEt8JjeNgBzASewa9NDvER1XGQ3Vo3/RRTlpUm1kMdHsDk5"
    "dJBV2eN5FsYqEObmlGQSqkNzLoAmLcG3PyvAyaGDPMYCMicJDFQwzALEpwsQnS6XiSMuqc"
    "A8v4kXRIZbmfPEERdw2+dB8YIo3E/nZYYbAXa71Yf1ffXoNqY2d4pNqd1q7V4Wf9l8j7Ct"
    "9+5obvNlEmeT2XaieY7bfyKsYqwLS3C0OsRJsPat2m88be7CplP3WP3i9cnZyavZRbPJdH"
    "lyOrt0L9fPwt+Xs4uf5i/aN+wv3755c35x1fz58/nF34h37EHlD9V2tbmNqm+tA+Sptu+w"
    "+x+bF95bw2oeeWcfYWcVp3uPnWYTRrC02ATueUkWykHH45Ngnw1CyKNLJuckhubs53egpY"
    "ZftwMqJ6cpQj1yFy1DrFeD1f22lCxa6Ppn0zNMzFWheYUvK5dULeLgeo643O1tQ+t5WbTQ"
    "R1kEF1c3U8VAi5BF1SnK688LIGN0rrYdsxbeRdErS8Zar8Kkl3WD6+/62dHW2KRAxIPTgH"
    "cjSfLygDTNa5KMMFL8Q96YJMmL+Cd6eZIRRoq/8zP1yDt/NI+5dzrs0TreUpx+3aMH2vXo"
    "AlLQ7+2hdszFNt0MAbp3JlLiAuJ0SfBbMOZNZN9BNJ0mlM9MUOQ6bcC09SNoRPLGBKbRvj"
    "JB0pfHvOnBk4nsirDRfvnhccWLpgjr1Eoss6sLjQzmNNUYRXEaVvZ7kDx3XYwD0Sf9LKhy"
    "kqhGUju535h0IB0+HlPiUzvrGrW3GFWSHSmbyvTBCkilQGY0KMa1i+Hpl58UtR1czYKTlq"
    "QInTVWro6spXrDNG5KmZE2/zeoAQGhCTRts0X1l411wAI1pssY6DRLUlx9EeOQRWhMx2Oc"
    "aNmJq9f6X6vb2oULafg632u12x3cWxXAH0I33O4O1/+o2pyQUOibZ8/iMjIf7ihbVofV7c"
    "KrZOHwLZ7+8Q/V+/b+1m4mbZi2n7pQk4PY7Lk0UzLk0Emy+NN33337ZBmzSMOAHc/Yn0FN"
    "2DbaXbW8fVzOcvEmZd0lyjeb+4fl+nNklX4f0H0q3qBscw/z//KLkie+RvpmU68tt3Ez/T"
    "Yt5h63IdohefWGrqYrdlvtOzTYJqICRXbRSzyEVNxLPTS39WZfIZk6ofbL/WEXdYp8xsHN"
    "ZltR3bX9sKiHht1mvYvl9VU1JZgOu61uqtWn4nDh4gUck8Kd1rer3T8Py7vV+xU7bMASDg"
    "rVkESxYgPUU0Q91rED1rR3ai/rwajWG3/OuCsgSFkOMMzOLgOWRCxjYAijZ7p5eNhs94d1"
    "fHS7NZdf15m6Rkz/739ZNHPrghSiqe2H84vZ/NVZM6F22ZiksE2VkUzgs0AFnRTjQiwtC6"
    "PMmJYXd6158UbzTqVhysUMuk8pj28Qj/FXoneihGklFaX9RIgScehnHMzAfSmKkEw5NJ+u"
    "QFkzyZyD+UUFiuL5SSdp6s2eIA5TUkAXpqZgt+4nnzh1Nvu5Pal/eVl3Jnc6v8mG6g7w//"
    "fbk9P5D3P3+4vzs59mF/44//yy//jbuE4/vfVVNr+AjvL7ZnVS/8+b55NEbDwRJo0CC1BK"
    "RAyZWQmzJYoxLY4DnUQfFwUAMZ1ftja/2wc009qolXhbqh3Zi4vvvmgquJ8bLFbZsJ68yO"
    "IIUEoyEoIg6kPVycLxHoUMCfA/EAjgupg1RV9bUXxdg2Cq8XCkzZLWzENL3C0huISOgEe5"
    "cnbtRkiggKlsS5beEra4fTPSSFQgvAuBJssCNr3/gKtfDnFwI9O3HRhAHtDEkhsOsgsMFf"
    "R4UcHCxksT89aO5NBBHtrqBAtjFehbn5SJVcf154Wf5xcghiJ5kKVAX3IoQGkzY8hJk1OB"
    "WxYMVQBJncL3a48JwTOSsNCl73jAwimwL/CCRyxQAV/59npYOI/vSK92xAIV8Cne6yCpOM"
    "Rf+KUORlapMlStnj7QUVDGsV/nYGQtKUPyZAEqnypAB1IxYpWe43ArduHLWLAwEUg4/ptY"
    "sUAFfEJrRU9h0fiO9A5WLFABn9wS0+evBlii4u2rpFLedZTnnqDyhFNommuSVMdiUOSWoP"
    "IpBttckqQ6FoPoEYxQMpXb+NELUFNm1eG28wVZ+Kg8Fr/fqKBft8AfzZZZvUBFlKIM+4RC"
    "ihSm00+Mlk+lj4rJsudTEmqtOCmezDXv8c6W2FCp11hAA36Bp1gIsQR45SZLv8BSxjz18y"
    "ukcALkCuNlXl3pzfcIuEom3G2dKkZaX54cf7p9WDTEdr+a9c5ehCIuzdjaUxSxxYPqNPiK"
    "o6krphpNAQk1mk4DpGSD3a651ARDcaKVotwxZIfomxFIIE0JoNwWAYEQJDTISYEWrLIrpT"
    "BKSEFEAafEIjTMLoNQaZ+Bim/BKDWRtlZUxLgtexGFOtCbcE+n0wNh0MfQhcy8u8J6K4eE"
    "rLEfA2fJ9ON0V6npYyqiyak8WmT6dBGrsH8iolAHctNP6XR6gKZ/RF0UTD8urDB9gjA1/S"
    "PiLI76Pg9O0q19glxm88qi73bseJm7PDqJyF2CHZbY/WwlsOOWl7fdcBPPqoCCmkn8ZzyN"
    "9r9bQguCCBAq5syIRoAymiQnRFqaFUNBzYwYEzEWORGg0hgQn48QoIl2qDGSKbavI54sDn"
    "CAQ9zTYhrCCkEB1NuiL0ZAsTgirPI+h6lEeGG/mxpzoe/Boorel5ClVjs1sFIf1L4XSxER"
    "rXnEl2JpiWSA5RbMPhCbBz3l67CcXDLoCjPmH4Xt7Xh6cCVLRifhxMac0hFNiwohk06+Gu"
    "GnRBPjl9s2RSnWAbTwY+mhYOe4uMLUSdLU2o8FVGXz3aHNoWgheQFxdDx0GvCxNJn4fH8C"
    "VbG9EhGR+xB9iWSjBX4yTxgu9fKopGbfBZHJQMc7MFMDL+7FgLKqDRlMR+3KTA2uGBCRPQ"
    "MOyiIUtg+AR/XEQpfe2yIf/k7vjig9CJ7cUBD9nFw44L5yFwh0tOHwZXvMsv3Jn4180moj"
    "ewg+en9c9ih5coThP7eSDLqVpPrXQ3XTynDf7Hc2FM/nr2ocrZYO2221vokuw/g2ru1hu7"
    "leXq/uurPqqQI69jd3m11tXF33C89MNL8y+Gub+lAtqnWtwWIT1Gz2uSsYqt3NdvWwXyWf"
    "u7smJr1PYYI7F00uI+j7vOGVDx3HdpTjuPWzQ5ZT2/5FpbXFCtyYuyXh4Zlx9x5ATkbXH0"
    "CWg29BiOVKenpAir4liLuT6+B/VA1wuEguOei+peJ+S7FCw0oQFPwOhHySw43GBiwY+Jy9"
    "8iA+aRWNJ8nZ+v4zd3EBPlTPG5DobD1D7h2Z5CYQy5P2bN2URxabi/BEMUXEQjM+S0zXLY"
    "UmPmqYIzaDKkjzz8tRgi27SSGhYAFa3qtA1CqCM6gJycsWxsFTNp7g6gVYvJ1FVRD9vEtD"
    "85O3dct1tYrgDGq5iNIGnrLlkARFqLELpwMb0/JwEzfRvF2xJErYw9qa5mGtBm37c1IJVd"
    "J410PU0HnlWeidWz9R6zsJFDDHtDqkt4Q9rLVjaUoquP4M7w5ZEItsyYl2NUe5I0LQW9uM"
    "UGKBKsMlAjZ6LLATegPH0WBR1qKjKz8lSZPxNmV6ZpKrvIRPcYKSJmPx2Z6n5Cov4ROdrs"
    "QELCbjs5ZpvSU4KI4h2bjKkzNQyZAJ3MxKvtpqgxJUqxvRHleJgVY/cN/ryDriN8FyVLLt"
    "sCKHTCTmqErIbJZRkbwB8GPSjMvg44HWMZq4+hLSONAohxkHImmMURlbmBFrsU2DyX3oyB"
    "ixEPR+6L7QI+R0Dg4n9BB9DR8tEZMhOiNHzePqTTl6AsoRIyjmUh5Fj6sU6Wjqdzm1vQ4S"
    "8nYTSuGEmv534zE2EkuOXt2HYlK5BqLsmum1IOsbffkBk2pMy8+q04MV2jyxe68NwvbEhT"
    "gsLDhBuDniX8INthMHtHNCzSKPti1tQRNCFFtblmOVktD4bDOuqFpjQIMSr9AW9RN1ClNz"
    "c+u2uboVCPibR5XLFDRQTo3pSgpSY0BrF9km3UqbQkK14dhnSimW9s+VlmuRPetZ4OM7OF"
    "XOPhehLE0ykjFUY/CXMQPDd6N3bLWDR3JWIGoAJ5XlfyyO5VnqARoYN38VpFHDl7+uKeFi"
    "rw7Ju5syycSqKXaOUt2qHoI7xEQmMqyTwL9HGQrBaBLVDDUXUj55Z5JvDhXoBR3IdLuoKI"
    "5YB5rnXfP0ZR0YP/daEkfhQ+OU/faOwtoj3G+2j83j9bglPq8v++/m9dItaZhDDZiae76i"
    "etRZtzQnYnm7wM06VS4uJxHlAee65lA9SLBTU1nURcZ4wlzFxUBdL4DG5ymzGKoRwzAeI9"
    "cwlQzLbs6ymkhF2szngowKdZV6U1kCXY9CvWcy8xnYocCfI40n5TSNeoabDiWhRlUDU6so"
    "DiLVTJdwRYuk0MXANCySg0QX0yVnMSKN86XBe22PxZHebu7iY7DZd8iJ56f5OPO/YZiZaG"
    "5Tb9txnODkomftmytI2vzQ9J7mZd6Xsxfzy/n52eL1yd9mF82bu/OzH07fNtpr//X20v33"
    "+du/uz9e1a38t9nsjfvX+VXdL5s9oLynT2Ec4N4mbOjxBJjRdA4+IUvZu8887ijCXsRLO/"
    "X9M4hWHn3muUdKTcN9+YR+kAos5xBCogFqGOiCsXymUIva/cpIJ1WR9AHUDG1RFbZPoWYl"
    "UcIeZRXMy6hWahhoDaI3UknCoT44Ji8rYkLvOxVGin+w343Ji/in9LhTYaT4O7dFj7xzb/"
    "KYXaFp0DreujQX76R1HlW60mju/nlcy4x/HpbrvfMYuntxYpFrtSwetqubqi/QAi5fnDPR"
    "AsIlJt0eJIudruD4JYm7mNxsPdKym2Ax0vKFLRrk9D8mguKLT1i2sSUExv3P74jrSqTMB1"
    "+sklsREVpWLwkwD2rIa8pMuxBKpSiN7y3F0AUBJs6DnnYpkMqihT7I3eOYmKtC6fDxconU"
    "0g2IelX0I2kGfj8uT2IFQQYN1OGtjxiYQh/S6ok8IjUMdPARbR78dK59IoYI80CnHtHmMU"
    "/nzidiiDCDWV+JGLgGGbx9qQnQ9sxl7Rt8Du15o5Q8hxq7N/DsEfwwRfvHMmrVoj6IRDHQ"
    "qgYeSjqeemRnkzDVgJMrFIfCGHE0JQhPsUS+9lAdFM8/w5lhokPQpCDqLcbtbfXIsvPWh/"
    "vrFjO4IhZdrtuWkF+ve/NxuV5Xd5GA2Z3KVutFtfT3Lcu47jf75Z06RFGv+t+vtvecEncf"
    "Vw8P3MdmnzvTADfL9U1VWx/zeXXfGHP9NQjuRfzjES7s7XPxg60PPIw0yd2/dODIeMO5Mc"
    "OxIZ2Wh1Ucp2XWd9DkKtz2C3XdaswBdMgAqfstbEfPL2Yvrpqd5ataWZcn9f81/3h9/nx+"
    "Omv++nn2vPnPm5OLqzO38wxr6PtmqCC8s+f4X5z80LJ/cX72w/zi9exl84/LH+dv3rg/X5"
    "y/ftO0kvvHSd2mp6f1P1A9oWuEatpfNHEmp5GRt/a2TNIOG6SKP3klvJr/NDtrcb99/ToF"
    "187bt7QSmw7U8ijrrzb5i696xUA3LI2NEeYqC4hhwjDpNx8mCH2l9ZG7/nGPUUDxfSlBEc"
    "1+ozbyo3pIv6yzTekVwVFxQnTra4FRfWUI8kgLSWYASRJVYerm4amCqJiCADVBuDStVQRH"
    "2WC5aOgoeOJmk8c9XStvhCc94+KUISoPL8qMcJM7vBmX0fat5BDkaEjyviU6gOnKoisu+6"
    "WB6FbKIgvJkNIT2LVsXqZMaytitYiAgmoblU0q5HFo4q+IgMBhHGlNKuRx5FyLhKXUp7CC"
    "IPAtwkpAZEthjZAYkv9iZkWeYWaaglEC0ewE+nE6KU3QySFPHofwsXJYmJDf7rnyuCJe7n"
    "ZBIYquR8UT2b+O1yY+PNz9ZoWnr76ESBYYRwQlVDDwPQmyTIwblBLGczEFYW+TgMjFqKN1"
    "ugoIE42GM75hCJqsMuu+hfiivDMhKsr6YBHUteJPhs5qLJMQtKK/JXRC4OilyanBl/piVF"
    "hlyQkh7bZPDbBo1X1YXG7TEQ3VsH0BZM/wg9n8F0sjgqqwZEQlgguteGLIJQsGRTX2i8ko"
    "P2ZaYILxuN+z0YzHERU9LPVFkvEYfrLrsUgmIWjVeIzohMDj8Xhy8OXxGBTWjceYkByPJw"
    "dYtmqw1aiw6piKbFxQBFt19MkMN5ZJCFpj1ZhOCDyy6unBF60aFlZZdUJIWfX0AItWHe+q"
    "qTBSpARKvG9nhZOuPjPfCu+WBYUxGuP7ZKOaYsGLN8ni/JHuEe9+V9pvP8dpHt2mMZH7UH"
    "gmu5X1P+d2hOd2ble7m/QZ7MFPYze5Z+6BrwjX9y6HZb+5+WWxrXbV9pOzBSylK7Ff/lJ5"
    "tTnETZ5zrY8Cxq63FY8WgR6fPVTUgNke7io26aQvImFnekbJcbzfIEtIWLkSY1JiLI469Y"
    "xMk2Msjzf1DE0PNvVsYU8LTP2PNEuCC/GUdfKCtUIok1SY7jRC3PfBA9b9B58Lc/LqYuYy"
    "V07nl21mUD0Ov5gtLt66fKM3F+evz6/m52c4S6atKh1HQMoM/JToJGuaaPBBPNvfdQzJca"
    "tvevy12IJcBs/gc20kdeRKTHWWjamZ94ncOafmT6Ff1BNwgPx0YefowTolUJS7+CmhCTTx"
    "Tj5VfwGm+HxZQsJBMz5TRtQrgzSk7bgTZOMg6tpPdmoMj+uNj6NDCjwjBiRwr8ybsq9dDG"
    "9Yg2JqO7jaZk0lKRuy8w6VJhxcSs54g1dq30N93VJoA3tpTGwGVd1TsRwF2Op8Ie5UJwI6"
    "ReaQ7CQn8Mq1OUTc6U2EbYpsItmJTXIJI0aWnNJEuEzPZ1LVltpLdyaTIaTRHfEcJiuXHL"
    "4iGJ09dVlUwYTnLTPSyRWhCdnmT1fiPnwEsMWobbTI12ONKTmkfbzAFCeuvIBS8dY0QcQa"
    "NPmutOErwaQsMqjaPkw9GJ2FC/vulJBFfVb3EjRNx1nwlOBk1jsorSx30hl7S+YJZoLTzc"
    "zCxoXd9EhT6vzCxof3JljGxUIUUMfxPz1uip5DjmONpthpQUTo20jlUOiAOI+7i4dOADoS"
    "oTTf4iDqgImXZsHOwGnY1nYq5sTRbbumMfIn7FbaE8duudtVj+xO9Vo7q5pheguCZxoVyF"
    "6CINiDvd4cPnzcLxy6lzVl8+Ovza78um7megJb3cEv0x75n+Kcfm/F7DF91Ju+/K2OrdWP"
    "3N90PIy2Nh2zxDIxu6iAgOHYbVK89URhFu06JYR+pG0/2O81EfVRk4orJj5+HRcnIBgfv8"
    "b1lSGIQ580mQEkQbiTq5uHJ91RikoTYGz3kVBtRfGVjcNsHA2HI24a0XaRK4ozr4qooskA"
    "A4omE7smgnVKoCgbKiU0gSZuLqr+zFAh3y/ABNTwYLpLkFbI41DsDWACAoftjkBaIY8j9j"
    "YF4TWaLMGE3YVw9jg+WEMWsdJAKqRUD6LYG0eo1EV06uaI+uDDclRp2RqXpSRs/phYMyv7"
    "xFWVIMQ7YQCW5RodV8bLH9Z58i4MSSiTDd9RnwW/WyGMRZGgVHTQmEiCFPbISdGWumBfUt"
    "P9EBVho5OCKva1OPwgN9iEjmrLuBAyXfzRCjwhmRi+wpIJSrEKoE0fSQ0l60bFNSZOkRJ2"
    "fiSgRYsXnq6BhTEa29M1cU3KMC8Tn3RnZGDMp4noEFFFyWGabfVptQt5Yo8lNgxQJ9Ut76"
    "v1bVHeGvrO0feX6zp50O20KDJbPGfjq7/m70Ot7h/uNp8rQZjV8NRM9hyJ16fJWZLAzPQ8"
    "SeAK275/wLP7US9kbwhYPveFusSVE83qEtTA0O6pnVzLKA4kUBzi3TjQEpMcTKAlSKaUpP"
    "wwnDlscSJ//23sRaQ9J36DNWhBc+wiJpJDs9g/xXVLoSmThGliM6jiJGFODgHsfgLRYu4p"
    "c4CjCWqCBoZSqOAObeqUgy18faNTEglUoU4RJyhz0KdIFSdFEGBVp4wTlDmsU6SOkyIIsO"
    "anIL4aySTU/8scpWoeirzuQd03356w1GRDlrg9G8dQlc1E0ubb1TmfE7QqFECA1ju1Kpje"
    "72XxGV/jgSuWjLZDUk0Z6uyoa55yygqhiE8QIYT/XMwhuZgj9geSGzpQLCDzUfIqb9w+sj"
    "gAMr8vn8VFWJltnMH+8oqYteUtFjFn++ssYv6j77WI2dldcBHznSrMMe7yBZYNPdpPeh1D"
    "RhbBVAcuBxjqixIsimpIhq8JpkBSrmEqGbr+zLCaSEX6FWlWRqm6dBdGkLRFhUxxhQQjiR"
    "L2KPPI3i4xXg0DDUJx3wQasAdHKrKn2glFTBqzUJxzR/P24OhF9uQ7gX/SOIbiLDzrEenR"
    "06fjCez2p3g4QcTtDv21Ae0O/bpCu09wbJoXRop/0BHqHIuiHuwPVefFkWoiuMJ6DQSXOY"
    "/c+jAuLYR4xB8VLSme0KVG/uniJoIzu+XgybbaH7ZNPO2fh2r3yM7m/bJax7yy7/0Woixp"
    "KsYzf8JP+bDwtnp/cIL1V6O635bXd/hy1fa0Zacy1U2q2+qmWn3iNObq4746Q8TH8HLRHM"
    "F5PCbuEhvoyJALYmYUbUFcvVkF+Zof3nX3Ul7Mrt5etI+0vjg9mb/ub59ETGyiNYipPkvk"
    "Gcur+CTvxey/39Zt6y7hPHnz5uL8J/f3xezFbB7+/uFtPcB1f//f2Yuu/M/zqx9fXpz8fM"
    "YqqO8lIH2m+UkRxSFZ+k6G2DY/D2cd9VN0QWdsukrGZkGnbNcQxZt4Dn6WjEvYR5lyElAu"
    "AirfD1VFz4ClzEGNhk0LhyAjhQquOChQ5GALXxAQEEgkUIUiEsBS5qDbrv8zIgiwKlb9LG"
    "UOq+1aPyOCAGs3FatQdrM1i899N0fm2AowiaMWDF0Om2Wsgq1egFH4hiVJlcNn96olU7UA"
    "m3MnJOdgOEIeIXSC4EkY/6M5biCTHLroDAxPKocPT8FMrQL++AtdXhaByNDm7HxqsJkwE+"
    "tTj0Hc05dRO0d9IuRQEAH64OAPA4/Ic9jBUsIceiKGxKPSRdqy1FnPyjC+VhBCZO0hqDJo"
    "gIfUhWEuFE2GevBlgl4Qi6jUybCRP6ZX6iWeA46lG8Vs0BMNHCARg/wIeSwFaGeI4X0GUg"
    "tcA7rPgC8TzRzKPtOTDPeWxH0G6yX1m46hG6UHNarPIAZlr+IYChh0DaOPNvvIcrzjAKKw"
    "jtVueVftmp662d4+rt2e3ebuFtyMaJriuq3ul9tfoj0ef75y89A8zdhsU38WbJb0hct5r2"
    "1TPtQ63PDvswkP6TJ7L9BYRu68RKyM9l0inhZZnRHDkQ+XRbyAfaQ7L+0n5oAujtJn1CiK"
    "0XP0fgCE3+3j83zt1KgflQY9ozjac4Q8yLiTWgzzvAwaqOLAfImBKXRBWL4sT1ENYHjTwQ"
    "eEPOx48DRv8UgGDdRhLU4wMIWubXFSnqIaFLswDB0P2nYHhq2+iFGx+8LQ8Rhtd17Y6svm"
    "HDwtjQk7oozZ+gLWXdXzLeISZssRNDwqu/w4stpyn9PF6TK0mb5nGKPLClBE2zlbQ8BGpD"
    "zW4M4ZQ0XVK9aIYNm3X24/PLoL+Fdrdy4tWfRF1+GbLgf9qsvg7qR9tbxn2TQfx6zsnD2Y"
    "rOw6VqYru46nZGVHp8ExDE1Wdh2vTfOoSNV0PcDt63fQBECw8as//7U9Nu4aFXwgedcO1G"
    "oTp7j5O/7+2gw+jWXXcjKLRLJFFIvElD4e9dz3qRaJVO388O5Ld0oXjuyIKgMPNqbVwJ7U"
    "LoanXCMw1HZwxasDVpIi9KbH6OB2YyMDMfRA49Z0tYrgDGtFSGkDT9t6sQRFqOpFXULHw5"
    "xiUUdUX8SoXtQldDzGKRZ1RPVFjN6PUsDrJigOWffZGFTHtdxmnfenaa5u8uVayurWWarS"
    "Ih7V4jSi4RFZL05RteWxY8jilKTNjCHmi1NGAPWSrV73NRf/Ni+uP64l23p5X2FeUZ1Nge"
    "xTafGCbbO+XfmzF57nd08w04dNt0BK7+K92a8+uYNX5+en1Jto07ygVtViVxZ38HKLQGBh"
    "YxeBkJXVIhDy9DaBmTW/y7lEppAs/fzHlN93TxiGvdEEpbmfgM5+3yxLw/qUWK7xupMt1x"
    "j6MOaB7xMs19jak+Edl+7aVA/SNTqHDowOY66xJWokJ6wIv++x5bmKJMs0GRgLTKYqpn45"
    "RPn6JUtuCFmykinIUoSvWc7QdDxg4+UMV30Ro2Y5Q9PxGI2XM1z1RYz82MOxVww6xsCEg4"
    "+beKS+MkfJQ/QTmzG6uPIiSueMDUEJKXmUrpQ5yrjyIkrhEyIEDYPM9kERsl7FAif14d0r"
    "Ib2nfXXxlnqiOP+YyK76cF+t94v7qnvT9hEtmqZ4btnrs8iyKzhwGRK12tiFSMxs9FIkcd"
    "Zz/GWeLMshdN2oxAQue0YC0mknupUWZw5bb2Zu2I1eAR7hwKOqyEE3VkX3z/K4S5JpMI6c"
    "Wpj65RDl3nuW3BCyxHsvyCKAL35+m6HLATZ+kJuVQAFzaDNzb3VbwNY3tOz1bkykWKlxlF"
    "nYtqs1XgQBVs2KjaPMYTVetfEiqIPk1a6/B1jn6u2qWk37xcfl7iP0wb7/Lg4LyzzC7WYv"
    "KFX962G1rXYlXtWnzS+c95deM/btN63vs7qt2vsVkFv4sN18Wt22g6XXVH9E5dmz33aa2K"
    "xvF+9r73uzJcPcVEIT7QkOj0hHntbq9l9e4kWHbHF9s1w+XRYMnKXrzXsHr5UPSmsSaVib"
    "zXBNeyco3Glj8ezJn6o/lAZhlo4UPUrSkImOueY7W2IVP5ycXs66brdffqgWNx+X6w+PbG"
    "8qL4vT2W6xe6hg/mDXEa+X16u77k637lecaehWcsUEQ5NnGd9vN/cL15Ics/ZrmdN0Z9z2"
    "m1RCZgkqEJVbgAJrHrv8hKys9sEgz8TC+tv34Jd3uUNvJGNkn/12Vv87xZTkZXIWDzI0u+"
    "Uu0z6yRS1DH4Zo8H2ChTtbO+kjwtKq83MMIQ9ygvNzrAwaqPLlT4GBKXTJAqgoT1EN/fCu"
    "Q9/T8aCjqcO8uaEECpjDGjult4StbWpKmqIK/CSpA+6peLhg8jVv4752Mbxh7Yup7eBq2z"
    "aVpAhdkkgQl+fh2aUO4BoFMIa1HZElMAKWtr2KeQGRh6KINtF0PETjSBNXfRGjJspE0/EY"
    "jSNMXPVFjFpsOUwTYBFhiFYC0p3yAgMeJVp3GAMmRSlqACxahuBPyHn00fLIGDshRtl+7x"
    "Uvm7CUGZu2SwnnKy+PtsrEcJ42M+paJobnBFDHvA/temBxs9w9suDb+tBtQINbllBmeFtC"
    "nhu+O1z/o2ofg4subqLKyJnuPz/E+evZ5z5uq93NdvWAE9Sf+VjIw3a12XZRGRlH7YMjm3"
    "psLbb07aGi22pT2wD78f1q215ytnvYrHdMmfrr5o59ieTmbrPjvu2W+9WuCVD3JuiisBMm"
    "5dfT0X4ZvzYbZ9e47+XQ5hQJO/UAc3sXsxwYHHYX6XN82q9lJsTLvHYP8sJhcGzUFrKyit"
    "pCnv3AlZxfOLhd1vT2L5IRGK8wp+4Tc5EYwcsPU0FhzQ/vutdb2lsD5+dn7mGW9l/Nn/Oz"
    "F/OXs7P27x9ms5fPT178rX3M5vz1m9OTuv/177VEdaFBDssOPpNv0NAA4MgI4tXuRw/k9P"
    "znRsCz84vXJ6fNXz/OX/3Y/PftxasZK2/xdZuzWcv2/M2sVdHPJ/Or+dkrp63L89PueZsX"
    "p+eX9V9MHWj06msCHxLrfUYEtXnzlQW1GfrgG4HvEwS12doTNxCXDt1KD9P3Ow5h5EiMyk"
    "KjaiUdXFhQnqZEUfGwrFOU6NrF8ORhoRy1HVxJiCgvSRm68w+UiINTwQENXol9s/q6pdAG"
    "NmpMbAZV3aRYjiJs6YPSFBEP0/YJabpuKbRhLcq8Fj0aqrZFRe9DRxSte6sD6z1iBqJ3p8"
    "3bsqtXBmlYO0akRhC1bYhkKMLtFkI6oB0RD7FfXpm3Y6hbCm1YWyJiM6ja9kzkKMK+/rwA"
    "s/kixCxYP5erOsNI4UgEMnNLyMonUVPfdAsXlxmiIoqJ3FocyRSqoeUquyaK7TmaLmMbtt"
    "tzXPVFjJrtOZqOx2i8PcdVX8SYW/FxFSiXesbwxEu+PrSjwBaCPhy4OHhtji7UX4TXRZsU"
    "2LpwFAPMfTWG45gK3OIQeFL5wyEyxTrCvoS5x+8Zl81Q9vQiQZMxQrNnF8lqy84v2ODQOL"
    "79HM86vZO5AYBzEV83EwpeT6LJOHxf9zN59F7SRNM7kEcKWfQ4EkcohQ2fQ5oWOv8EElVa"
    "uPnNUfJWPS3I3CZ/1APCxqLasiPSTDP35ZCFww/WHTuWTaMGvbUjYo0qoNUfRx1C6wcUA3"
    "oAps6M7UcBLe0NyU66ulNQHDIGkRRHXYT4bqwlWuABmtL3G5rHAG3BXvQlNCbsUynhgK7F"
    "MOF72JdQiLS/gawUdU+LaTNWAwqi3hV9MVYKFk+lC31fwtQqfcRPUR5HJ8I+A0kG9JaEnO"
    "8nxwIu7RshJ0vdMyBlxg5CMdQrwO/WkbZIMIUG9P0hplVoAfaFY2hC2A96ggG9ABFnoqxH"
    "ACy1f5igo+4CiDjT/igPCHaE+JN1XAVLqFOIvkck5DqlwH5xPMUIe0dEM6CDpPSZONvRwI"
    "t7ivAew5SGQWl8jyFVbwyqeI8hzjjvrihMksbd7z7psk+wbH6FmYw+VbHl0j/k3CQctj9p"
    "LkRs71Nsjo88xpe/AvhigrUv+a6ctL28f1iuPvAPLvsCAlZmieR1wW2J03ZwTvrAVPS7an"
    "nLsmk+llkw14oMv03EJKk9GjPYi1OSsVmb3o667sgMd8zNKMkds21eQwtDjef64uRy1kxB"
    "Z1+hPAo/BX119WN7IcjstC749KtZXcf/+SqiAil/YiJ8MYOcMCQyqQTcqiVElqSg7DqXRs"
    "J+4MpS/eWrp2mCed56RMnXGRZ+pkdF3plnmmdlSFwZSJBPx86gxRnZJMYkuQjMXGNSzwkp"
    "8ihzqck5kHF2Mo0RZe2aQ2SzlGGp4i04GZTERTgkUupCGGu0+QtxopJ8KmsOK8xmpVFG2Z"
    "7m+JisVtzi26HmupXY63Zqg92WLRbOEWqkyAvh0SYz0RSIY2myqJv5TY22cyp5lGHWnAKd"
    "qz1vsd0crLfYflGRsVg4w09isUEKatmPJ1f/7+LanyPMgo2wjQ908DJooIpTsksMTKELUr"
    "PL8kjUID6zxhHqnCTbFs8fXuNKD25x7gibCfQBLS47yJZQCc+yMXQqh9G4uXOH2pjCwxub"
    "PtpmAXtIU0sOuCUL+5LjnKlwjONs2+rFeyQzBINbP3ObpJUaBliB+E7JhFB0No6kUiwojN"
    "udPyRHFh3e1tRRufFwh7Rv+cAcNTDwC6rCiKJfUNkP6MxyKlN61JC+1YzpGugDB/WtelQv"
    "Ly4zVY5bXNq2fmFpWaAYbAUUE3NVDLAGWi6JWviFd6Y63cLbtuWZZTdTcnBLQ2IzqANaNp"
    "ZDNNRlgw65IWVQ0MF4VFeFHIIwg0d1xMAU+pBRPZFHpAb5WVeeNA/d9MRrTggJXsW5V540"
    "i9f29GtOCEXuSft1W9UG8sheutReb7haL35tMoTWLr8medzoYbu5qXa7xXqzryK24eKxu+"
    "X15rBdvK9as1K91FILu2UB3mzuHzL4b5brm6pufebzcrerBG9ztsWGpzUwr62Mzm9wljsy"
    "raFjYpTN0HEr3v325vTk7Mxd8FY3x8VVd9dbcwXezP/jpFbU6Sm8+63jnlgbljYqkL8Nr2"
    "MZm2cQuv/5nfzZlY6l2YMrZAuJdj9SSj9Guy/2+QFUjdQE5O1Es3oiaCg4E6yVyJqFsMSe"
    "VIbWCqbAf8pKkYHcDpFSjH48TUD58diw0bq6SqJrmykiGg1F3jCo3gwshQ+bUFCAbD1Wos"
    "oMFoV/mlBQWGy9UaLK3OAgux0iKk0OAGY3QqCqMrLHfqAIACChUESfzaBEXDN4+vldcgaF"
    "IkoxYbcBnjmBH8zAInlkcEUnTGgyGWR4omRq2Pw5krSs7PwIQ0dZ8NTgMudEkKepw0Y/4h"
    "CN+IbPNzCV5sfJbtmn6JsREWmofQnUN+EHyzEVyiODq+mbiEwGOTrtNTHsYt8EZVX2i+mY"
    "OXJScIK+CeITCjtGZGSzwjLIluNPdr0XSyUFrrHohFAKPjrbewQFFC07Kq0bmxNKcnw+Ak"
    "iBhYMQm8bCYzK6kUEZbOHRJzvsWCopcJWFY0Ip+MjCj6CAsoXD0joLTyhJCz8CSP0TUlEA"
    "PYQyiTg5eO59tf60Wd3857Epx0zwxtSgbYrd7lCL6PC9rMu0sh0q9Mt+s1/exdsQtVnc9r"
    "/ErxWVdyhW902wrK45cPYF/9jCnfY1pQkeQTI55enX4gyXKAqg3PnoetPIrQ/PxWjvw7Mb"
    "81KR51HcQHl5cfKDe07o8vKt2zA5/2l28fLtrPnzzckcbJt4psE6++eKml8UWxuek+8u/Z"
    "NBy3aXQMtn8B5JzCbtf0Gw+JPX3qv5T+7Rocu3r1/PCFU1p3DrYXcX2dbX1MHW337157+6"
    "C4Y6awefEjnb8Ylu1abLtrJlGvSr84uv+kaDHgE2wc2+vSCPa6e/1C3U8ur+/ee/9HzTDS"
    "i6n4h2oAhSP893n+z3oMg6EycGFNS9gRRTkWjMXj7CdVGuWN+XhGdHMAEJwfisSFqnBIp4"
    "U4YjNIEm2Jzh68/BlOWBR6VJQJZ536i2ovjqJiLzu4fDUTSOIJ/bF4U5QQJMwZVJwYBpwa"
    "5xfH1lCOrmickMICkaCNedg4ee+Aiev+ShDgEP4cDhKSwbNytVdtSUb/imJDRg0y1fqtIc"
    "HsWmb0pC4rHd9qUqzeHpvAJBiCyhINCkbkYUHzN/kYOQSQBWFBYjaOSAYUxsatB8PAwVlI"
    "XCKCKJP2mOKxPkTRakMkhx2kIExi5vAVeWk78fRhX9DxLRFglmgKj7TTIzxOLI0Ko6YEwm"
    "Qwz738Soy92vL6vrgYiOtNuJwQn6oItkagw4UNBt6T4j0/U/2oEEUgjgqSwW0Agg4ldIJo"
    "FZttKuoM5EIRFpn5MBElhmGzrSGKYnoBsNRrh8e3W/2aHrRSgjU9lkT1JGBy1yIoRle3Tl"
    "dOYIaEhrnAiMwBa7mKcMRhf/TOV3H+zEd/zyQS9VFhdNxqxb7fK4uGqzs3IUg9dOzQQxPT"
    "+jSL/hJE2KkPWWZXc2x8VTVLY3NePadDve3CXN/Ua425KCu6lPiM3P/G3LXsa71fqR7ZXf"
    "Vrub7eph39XYb5g7lv88LNf7VXf8Lt2kbm4haZ4ovKmYArer3c3msN4zn5f3mY+SHXDfVU"
    "p70HGXLW5BN3aQ34dui5TZ9Q+k07z6x+RHbEe30trsSbesjDemW57IzjBP8Jnap6Z5QuMM"
    "mP2PCWi8LUyyjA06MO1/Bmx/n240C/efnUZA1wgV+R/pTW2ST9+HAhf3k52oZmcKM2am2g"
    "TF9GgOA51zih3etPbcpOzGEvcP8dQMiXhw/fBn6XfEdUuhqbd8KGIzqIrtH1qOIux+FtAh"
    "jmYPBmw0CZk3LZRAAXNYA6f0lrC1zUxJU1RBN0frcPcTOwO29wzMGzjULYU2rGkRsRlUba"
    "MmchRhD9iyRHQ82Gk2L5PqixgHbGMiOh7jNBuaSfVFjMBrVC7vaXIeceSfGkMmxCgiB66v"
    "AjDwjRmcfQljkD3jsuVCH1xjudBJ5ywXlLG2XMC6bLmdnz/IbCPajM2GtYS1wSIBimjDEk"
    "WBMqxhGHT+uzE2z7Y8hwyLmxK0mblkgggqKYAuJgdXrk9c8Yfl5/vKN/FjiZ2NjV7lsdxX"
    "+4+bWNbCZVmmsTAm5tQ19Mhwk+diFGny7CShEDoYlPIaeUbAs+lbMYjkfnrXnQm4ujg5u6"
    "xbx909ddHdQXX5Y/Pfl/OL2YurxcvZ83l76OL1+fP5aZuYf35VDwNN4B1HWGjNioIrBKkf"
    "mrpP9iEVsk5q7PUFpYEUVJ4EYhs+SWoUwBAvvBg6C1iC5RZbew6iYpGVkpDAbJdWVKU5PI"
    "oFVUpC4rFdRlGV5vAInbK4OInDzhXDlWXtS+eA0WS0nRm6XVy12ZZRtArTIratUWiJMMfJ"
    "ZA7zXyq3/2Qnu+eo83D7Wbufn+G1rTX77SNzdgs7wblN4LF+8m6/qT2q/fKXyoNltlZpf1"
    "e2x/o76uQwzXDMEWJgPzY3qLacbK9RbVnabK5Cjum2Kt5RFV5x2nKT+PoafiP9fcgK2Ss4"
    "dBt+T4SE7cvcxEq0tOY6VkzuB2Dw2d6/Z+um5hNYWHgULiVhYZkeiaPqlUHS3vhJkBpBlN"
    "/+ScpQgivdNiNoWIC2m2ZkzUJYg5qR2TEbC1PZkKL9smhoVF/pishYoJNc7ppUXsKnv+YV"
    "kbH4JrnwNam8hE+8WUQRsdgst4roistdURIJSigy3c5oX4iosoRFuBpPSVg0dqtyqtLimD"
    "HoclCClB877K8JJasvIQVe3QCwCTWLN/IebSETQijWy+3Xw65NVHcur3pZXP3rYbWtdrkF"
    "L7Geivzk1e2/Fr0QC8/x+z++f1qcpXOkvj36At5L9iI3d9ewis6zzmq5/fev1fXHzeaXxx"
    "VrWC/vK8wrqrMpkL3GLYa4jS5H++YJZle1E85i//khfkYmLXnzcbn+UKN5v6rubqOy3/l1"
    "5a7GdIPz6b9LODUnK276RznTx23ax4Yq8tPtare8bu4R7O+KAi/fuCXpsrGjrBJ3VW0he0"
    "yMojrVp9XmsFvQZYkii3p2WN3hpmaCIZ1xjwyEeC5GQRDPzhthcpta/buIQWd2mL7+mUxx"
    "T+ixVSaAwHcZx9R6k0hHVCLl+h3BNTJ4zDB8lPEiLDs5KhAXId/ZSYCH3pAAbr+I2rPvAy"
    "nI5otIEqJHpc8IRUUYtjhIRPcCUYCIIPWzXvfJPjBE1km5WqEJ5YvQlISEY7v4pCrN4VEs"
    "OlMSEo/tYpOqNIenGy5lSNwYSmAAE7slCFdfTnw4HQvdeJ6UhAaLWWKjqs8hDX6FDJ0rTi"
    "Lyn+yweI7ZgaAdsZVtBInowaCbBwwHgqjKHCLShVICzPAg8ZLlLeFnBdLtxiJv358Ajv1n"
    "d+l15DdfXbztrsEO9rXfV/cPg3Zuaz3UbLefqe3Bttrs+qk/r9ztXlbb7SZ2z7/vlkv75S"
    "parngn4r7W0KpW5mZ96xkpVsegjzkdLDwg+UiACJFd+e8+YT6oy1lVYZ2cq0a8Sm5iN7vN"
    "oEdVd9U/f0NsUBf0mpMl1q9OGs+DsbXqU5PawIgc1rOxEcULu+3mV455Y6oVskxk6W0DpU"
    "bYdNXanyuEEu5qt70eT8h1ov8MgwEPy893m2VY58sjG+9X69XuIxl6oNajh9XtArRd+Pvb"
    "6z9+94dnrUTOc/76HWgfZ9yhQZJ7jIFhhy7xUK1vV+sP4o6HCXHHAx2yIFsY1dtGftfcyP"
    "xfb2ZnL+dnr/5L0jdTSXLzWihdW5sebE2kA+psugMNtiYmUUArnQj8rWIWh0R58F1Hs4R0"
    "W/JTQsmu/+lhdYR5aHAFJZoxUvZ5/yKMcJGe4LDWnGr4n//5/6k9NRA="
)
