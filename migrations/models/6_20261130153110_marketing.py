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
DROP TABLE "campaign_touch";
DROP TABLE "campaign_member";
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
DROP TABLE "scoring_rule";
DROP TABLE "campaign_touch";
DROP TABLE "campaign_member";
DROP TABLE "lead";
DROP TABLE "campaign_staff";
DROP TABLE "assignment_rule_member";
DROP TABLE "assignment_rule";
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
    "eJzsvflz20iSMPqvIPRLT8dHe2356B77xYuQj57Wjm15ZfX2vm96gy6RJRIjEODgkJqxsf"
    "/7y6wDN0AUCJIFKSMmxi2yEixkVmblnf9zsgrm3Iuens1i986NNydvnP858dmKw39Uvps4"
    "J2y9zr7BD2J27YnFLL/qOopD+AA+v2FexOGjOY9mobuO3cDH1d+CFY+Xrr9w5oHPnSB01h"
    "7zfT5/4zBnxjxvAv+uOI9hCf5nzKJbXBUvueO5t/BEdh0ksTNLohgeFUb4Zcg9FvM5/DsL"
    "wnn0FLcyD2awF3jKQX818d1/JXwaBwv4PR7Cb//jv+Fj15/zP3mk/1zfTm9c7s0LSHfn+A"
    "Dx+TTerMVn5/NfxDp8n+vpLPCSlZ+tXW/iZeCni5PEnT/97bfzD/jdgvs8xO3lSOEnnqeo"
    "pj+S+4UP4jDh6Ubn2QdzfsMSDwl68v/cJP4M6ejA+/KnLryyz++n7vz/VfvLrZ1Ov1xcTb"
    "99vJpOT6qH4ArQGgb3P0QO7LhMLNwlfDQLfDxLrh8j2v7nf+VPZOgRn57g097/enb5lxev"
    "fxQoCaJ4EYovTwQq/lcAsphJUEGCDOezkCOOpiyuwT38PvPjegIUAUuEgJ+Dk7TiT/V/9C"
    "GI/iCjSMZRTSSZecHs9qkf3BtT5Pcl9x03du5Z5Kh3250wV+efP367Ovv8FZ+0iqJ/efjp"
    "h7Orj/jNqfh0U/r0L5KOAUgRKV7Shzi/n1/96uCfzv+9+PKxTO103dX/xa/gsW4sH/Dxv6"
    "5OcJcsiYMpIGfK5nl06o/1R7A0OyDJet7vgBQBH84B8VgEYnDJ/AWdEAF8B7cB4qjmeMR8"
    "wcP645GDKp0NwNq+TsNzQ5qf+ygKIh451xsH7817N146nM2W6gS8ddYsivBYgNj4zv9c8x"
    "ns+D/lu3134sBZh/yO+3BsgA6O5Inq9Vx/bAAF8M+T0+cvf3r584vXL3+GJeLd009+ajlZ"
    "51+uhOzPCMX/jHnoM29ad9Fewbf1lCqBlagFG+5ALXWXGhFLIaXvteq4vtBeok0U85UT3I"
    "DG4i5c/60jdwEajT8XK275xrkBdSZZRzyMO1Nnxf6cetxfxEs8Wc+etdDiP88uxR0Nq0qs"
    "+0V9dSq/KxIMNE3eS/YWAQeQvQeiX/4SjoKb+Il6kbfiYY57o7/0g5hkryY0IK+WpZt05x"
    "LQDkr0Adl6xqIZm3NgWBY76ljAH26EDP8WLBbAcww3vHONxwEENpvdCu6GryPB/X76kANo"
    "3BmJbgEZVdq8XwbujNfTR0P0krS97sWeNMGNImq1AdxPcr7uIjjLbJeTm1Uq5KCc9xefPg"
    "HvOn+cvP/jpESaKLn+J1zYJpdhDsR68qi9TvAmxNPvuX7Xo18k0Wmny+205XI7rV5uanfT"
    "m8Cb8zoOCVZr5sPrtBIiB24zPTTETtcVXhT5m0qj9y+fz/7rx8Jt9eniy9/08hw53n+6eF"
    "e5l2BZK5NcB/ONCYfo9bbriTG8wRtUJHg0QWfWPV4scJ2Azn7NhZesryLYVRVsVwZr1EE3"
    "5MKUNbtOCmA2U+X3ZQBGuh8ztKGAHsHqaBdKEfFBEs8CqSd35YIciM0oFwYTj2CtPReDQl"
    "3fi6EKbjEBRnwvBLNZEoZ9rNMS5PjM0zgIbjF+MhvAkngIRmjCe7goUqDx0R+0BNg+0f4N"
    "vuxq3dNJVQYd3zkQsSL9FnQcBFcDddC1tHL9BDRrw6BAHXiv6MAB1Se9Z7Sy1baP5N+POA"
    "tnyykaNubmdBGWbOm96EwKy4uQrWpYoxuJUmCi0V5oxKLIXficG7nUS0DjcKlzuLmCDedo"
    "aqNOAxhaA3Vc2IiIh80DzBdyB4i0GLjL4XpZBqEZ8vMgI0S9TJ/i80OgGpOvbm5rU4EkGq"
    "to/yUIORzuv/ONQL/U6WZ1rg2VNfdRvdxDRHn2abb7kN2n2WzFwwi4kaEq/OYS9K3L8/dC"
    "uaqKm8eB98GkzHY6FCVyAyWQHTBSeM/C+bSBL9YsjN2ZC1dzXHNpv1PQv/z9ErMh692spX"
    "TSr9kT7bmyBbEMI3lNxCic8JiFCz4U6q7Ewx4o1vA0BqdB7hQWzmf1q9XpqvwJ89lCvB3+"
    "Nv5Sy9lryXguHdHtyc/TdQliayL0mZMDQeuJ+SkmRVayDAVgbAa+0WKkmtq8w3MoWZmSlc"
    "eci0rJypSsTMnKlKxMycqUrEzJypSsbLfspWRl65OVlXOmxhvVlmGWhzpcVOLk68cvH86/"
    "/K2POZOzGH9IXVI9E/6Ol7+c2t5G3vIi0JBWqXUulh25QXkOjNBbhBmJuFIeEvTQxuwWNE"
    "jkj4OiWrtljHBdAhoHsgv+8ANiuy3yk2tgsGMMIt8xYfTiY3uQoShLO4R7FKsNgOn32ZPs"
    "OdxDSJKtWC+K2A5I57nA2MOPse0N7yVxaxxSO0R4Q8WHWiIbWQSpQ1AjzhZvjWf8jsp+Lv"
    "aAwU7RNOWNw/+EDz3plQnQLozQhseTh/Z8hCsjXiXXQI+kKAdFOcbsxKYoB0U5KMpBUQ6K"
    "clCUg6IcFOWwW/ZSlMP6KAf5zffsN2erNQNL1MxxXgSynwXOHL1lyQGyMFSY5xSlGB7Xyr"
    "N4dFSHfXAdjg/Z4fGxrXoNm2G7CDQKbKstHxfbHmdzI0znAMaAZdzucTEcrNdBGMObGmoe"
    "VbgR4Nt3cts+Mt7DuaEQyUOMA9e44eNiOUoEvaeg0JtF8WsAR4BzNFz44TFOUXwrovjqxh"
    "4A1e9zj7LmaA+jkGwP5Bd1tcedPjGUiTN8+kTuIh8A8RfFp1mC/CHVla0UqCp0XaiAV/wQ"
    "+NfPsQfzAygv23GeU+k6CppwOEkTWihqBjDwO8ma0EjY5LXBAZD/TT7uvXqaNfjfXXnciv"
    "savboD/tFMHgDvn9RjbEH4ANb/VoTnHCJdJIxyHg8hYXKPsgXhA/nGt0uYYtjArqTEtQtE"
    "PKlLRpTfTFqTENfu9JZ3nCoH1+jZ13MRN8eG/CL9Ew6CanrgYtqHbFM3kQkTmC8YzQKwPN"
    "OYezbaTZNsxTZOVNtyYd+/RimLlLI45ow0SlmklEVKWaSURUpZpJRFSlmklEW7ZS+lLFqf"
    "sij+NRC3er3NTaJPzhzcppCaSoJOnCiBa5FFwmQM7pVRuU5CwE/vgUzDy1T8t++AmhKszR"
    "TSECNs4x1xULri6ZJFSxO+KYHZTJyTL6AThiCx2Bx/uBdzvH7ZgTdev2xkDfyqhHfh5qlh"
    "CtE/JmrAegpkNcJ/z3mq5kEvhL94ftoB47CqEeXiu5JKDucA8Ia7qOD9XRB4nDWIoiJgCf"
    "fXALkv5KefmKl16AvMuQodBupc6kjc/T5+d3HxqSCq3p2XZdFvn999hNvix6L2VWclrV0Q"
    "VeZKdxFwfEq32r/Utd+AvuRtnPtsbhLYscEtuTxkqI1F8TSJ+phmZdDxnRO0v4QTDN9igj"
    "4OVAHlAB06HW9oms8YVEya5mMjjSo5sseM/qb5nY1R4HwG6NZo8DSfetqlx34xl5Nlgdvm"
    "4G43GArRUoh2zBE4CtFSiJZCtBSipRAthWiPHU6gEC2FaClEO/IQrbbQjJrKFGBG0lMGNv"
    "yY+kAcErV610etI87yznctI06z3C1CsfHp3V4/XGBia8uH7T/HAxUMH9Pdd8XZ6qTR1Se+"
    "nXRx88V6ZQcXH67Fzt9RrqpiAlrxzEvmOFs3Fl+pJtFRco3ro0lHX+CwDyenITkNx+wTIq"
    "chOQ3JaUhOQ3IaktOQnIbkNLRb9pLTkJyGtngEDu00RDvUCKs5gJGgFHdMjkJ7TuzwjkLt"
    "BdoRvdrtZBFyzc/uVuzmGNgux2AUNUykE19MWt2B6ZIOfsB1GMwT3dOLZVl8wb1fVVu7rC"
    "dvHXnrxuyMIW8deevIW0feOvLWkbeOvHXkrbNb9pK3znpvHcgUF4Snn6yu67J32tpKlABt"
    "l7xyw47csBazQrIybTfaI1sL2O3blqXpIRZTamR1mXmS/SuBC692oMAHPnNXzKsnUh7sgK"
    "rms2fPevCQ3uxb5zled3DPOQsXFEgzlfGvp6cvXvx0+uzF659fvfzpp1c/P0t1x+pXbUrk"
    "u/O/oR5ZIF5VsbwOksUyntbZAB/Ypp4qBZg2DcUazhH0mTM0BJz7pTtbamVEvsrulwrqGH"
    "W6QQHX9ywM4YhspgmcE88A4VXA8WBd2NwC9TJnUL+L7hjiB+lHByIDdVqw/bagTgv20+gR"
    "VWmIvoRHGGHoub7ZaL0K2DjsQzkQCLeNvrqa+/mtsADhAslPEvghUtMGhKcIG0uaGSrDUE"
    "r9phGZijAjYYJDIbclAeHh19H0kDR7mLqnSD0Amr9mT7IIy72O8lY8F7m664Q3Ia0HwLQY"
    "8/ZJPYtEezeSVe5L40SSjJohXzM3rFFX3ynAX/5+yT0xJaeZipfiIZaxi0hKwXiYfMUixV"
    "jEf4iGqv/73z3n5QBHrbgfXyYCh3UJOvkVky2ZOmrtNNSLO+Ts4FrpB58tgyASA5JU32vd"
    "FhvHiqkpSSvOY2E0A6bmLj6lLq9nkGdS7g/l/ow5tYNyfyj3h3J/KPeHcn8o9+fY8WnK/a"
    "HcH8r9GXnuD3ztxub3Yx7scBdkT+LcuCHcbpn9COau58KtOeczF5ZPpCwGWglHyZGuvwc5"
    "CkvceIB3uPJwv/bcXTTpyvrAq/bb1NFHfdVg++chbaaOvDn0bjFpRziw3oiL4d+/XXxxMA"
    "FDziL/BN+A/hH246GXzzoxES5r5CL5ZSmDIUYsLmry3eRgrIbUhRyU1fT5NbhHJyNfrb1g"
    "w1Nv8DoIPJz6M8MmYZ3z3opC7XUXmVbW5nIi7XWZFGwWu3c1N0jrpKwM6IBTsrTnsseQrF"
    "jdJ/oKt2o4FiVc2X6nUMKV/TTicBvy+fTarHlIGcp+q/H3ZVBw1qay7alTVAvgouF3zEtw"
    "x2m42A2d0F0sO7uD9pKokiK9SifjwP5Hdcc+cgJtjeWXD/oOofwVx5qQHUP5xWDyZ64rge"
    "yQgzqwr7YoybcbQQ4YvFfY3BrCz7DeOZA/XWUw2+P5ORU4DrBt7grV4hJeRRVIJE2Ymvh9"
    "v2dQvJ7i9WMOx1K8nuL1FK+neD3F6ylef+yYB8XrKV5P8XqK19t7QWalFBhpSUI/0mIXQy"
    "5HuudQQ5viZgxRXoA7HM77tHQAnLtwJev4ltBJ0QaX7AEfbZxFEKPWon1gcN2tAn/hMJCj"
    "MuteweKXb51nWPAOHLLhnfupDEy1sr/DqBN1LexIChh38nbtKJy0h8fMdV8EGgma9a6P2q"
    "m6Wpyzoxe+WhpkEcqH9eNOyl2sa5m+Q30jz0UuDhcEsf+sbw9lFBnfqu7W79lqzYB2JzXO"
    "9/S7SZvDfZZf1aFkbsXCW9Cj4U7VkBMnSmZLdAUwwB9qqzfMBdUIm5VhWy8uLt0Vcz1UUe"
    "tK5gZ5JrngyQU/Zg8rueDJBU8ueHLBkwueXPDkgicXvN2yl1zw1rvgH2ylljYSqVqLsrYN"
    "s7YFPg14Qq+3XffAjaGsafef9OKUV10Y5VUzn7yqsAk+oi+blGAtpsuIuQRNDJ/XtMRuZp"
    "QciMU0EZVyoMmFaEmBcbXmwRqDhJpZwNjiT9CriJ5GWUhjCc8o/PZlmyq4xVQaMeesPTYz"
    "umBSAIvpcSIKepFvYnaLXIN7tkfrEtvpyxhlYIvJMGK2iGIWxpHZWIsCzHgGLMgmHnN2qP"
    "EJ3J8bIjYHMR606rkVb8Ugl2t+gxZ3rPF9qFEVMYuTuorc1iYCGuZwJt3J109nX758/GAa"
    "aRCjp8R+36bVhKASCU7E6CwoRXB48L/inBl+tMYCJSmUg2oVRtfJfMFrHJufA583jdhJQX"
    "qFDA52TTPsJeus2MaZBZ254jiTjtgsTpg3xX0akaIENwZ6LDGyi1GYKIAHGzZuOjBZZkkY"
    "cn9WUyrdYvvlYCzWn6TvUO1Vzz9iqyDxe4ZeXnQQYS8aJdiLsh4bXP+TNzRHacZ9Achm5G"
    "tmcCMMToL57fK7fkbEabcmQadtTYJO65oEUV8U280I6otiJY0qub9d2jpcB8EtBsyqhDTp"
    "66CTHN/Jp9lDwkKkSgYPE8zncHedmlHgiEF6Y2gcWtkVw9DK6IS1OEjQ/TsM1q7wYY8Aaa"
    "J8ZjeUYXNAezSSKoOKCqIZDri5CYPVkMi7CcK6K8sUeb/AYyxFoNKn69uq7IC5YL0Owhhe"
    "JXZ35diL9FEbS5EYKyV5sDN4iNoDffW2lCDkbuftlQjT69zqLkN8eBQk4Uw3Tc6wKe5bzL"
    "/lYQxIQfdh9NS58HHILY7ABVNkhW5E0bg0fQr+usjwYSKNDwMftUULh/pZqmuguoYxp61T"
    "XQPVNVBdA9U1UF0D1TUcO1WE6hqoroHqGkZe1/CvBNhU2fCllBc+c1fMqydSHszqUUCYo7"
    "rChFThUnkjjUVhFz5Tc5iTNV6E8TLkXAwHgneWSXmGF+GBY8vHzgI7pAf2MaWBHRKvVuSB"
    "pZ4qk0uiBDSS/kEDRLB2FPfaQ2aE7BLQSJCtd33MZk35fjBFXBu3Cco3oLEIy/sIyk5KPY"
    "NKzN6hPZOm/YB4v8w90iL89zvlW1FeYnkr2zQ1T0qoxuA7BEqMhiM4swT0+RUPJxisCPwY"
    "lsuGSqKFopx0kDEH2EyA0ahGpdzxURTPoHjGmN3VFM+geAbFMyieQfEMimdQPIPiGXbLXo"
    "pnWB/PGE1V6fmX/zy/Gqyq9Lu0Xi95tA78+XcpbVXrfsCzuv7TXv9gWFoywdr179xeQrcI"
    "eCyFt6/UzZf8qvCGbKMi7sgVOuTvUQCjXx7HIxomnz9Q+Wt8SEZ7OOTsDTlSFnTaCHVayf"
    "Z0EAAY2MKsG59ab7M2febD5rAdwH0QgtkDW4Y/sm5K92lNBYswtxlU6J7dlLq1U2rrp1Rt"
    "qPT4YngH1WqUW9gMvQWYkaidcs8FA8TFtnvaR545xg+Lf/XzZgQoAo2EAmrTNSQohyYOSg"
    "H8QSPs5wDGgXnc8LaDr2hAIW37JPweotia9kOgOvcoe4783oTNdmIUZXMXYsgdDUGL7EkW"
    "kWJfN+92UhT0lA6U8FTh845ksK9+em83wFYa5C5LK1M90uSblmSPfIJOh3SPfIrQ9oSPb0"
    "ABaZ0Jj6h+SuRESxbyN84KDlDoMiCB7IKLxLpJ/Jrq7R0fRQkflPAx5ng+JXxQwgclfFDC"
    "ByV8UMIHJXxQwofdspcSPqxP+Hiwg7m0gaoGc2m5ao/4pAFdNrYPzVPoFjBRQ5qWVCgNYT"
    "NBTj53drYcJ6fpcdXUpw3Wxl1Pb9w7fzRN8/Fmxj6Nily4b8tJ8Yja5ssEze7jJfbZM596"
    "ttt+oVPPdjtpVMmXaA6XPa6e7QOVpx+k9e63mN3cnLREGOWCSafwYpSu3V5M7jt8tfaCDS"
    "hM98sArOgwdLHrbZLvhFtTOd4djqKGFDUcc1CIooYUNaSoIUUNKWpIUcNju70pakhRQ4oa"
    "jjxqSAVr+8WvNkyN8FsCGgl+9a6pKMe+U7yHohxN7gFQ/TH3KItQ3e9Ab0V1ibutrDOQ4w"
    "dbXIDpfMIOLsA4Xduln2Shj2quF0Su/uMGlGMnG+G20R2blfqFwdY5n0sVGsfHiYICrXEH"
    "STyDx9Q2oDzkb5MrklyRY/Y0kSuSXJHkiiRXJLkiyRVJrkhyRdote8kVab0rUnT/k8ZiH1"
    "auAx9hw7uWboipFUocDcCoXvY/LTXQozws2i8hlG08K4Lbg8JJmmBdAF4G+iyBjjbEuKUH"
    "cIik0BA+muoB+srDGW8XNymk1XUKolcu7nSCut4ajgu+1wTVhHTImSOYAWy/BAgv1DQ8Nc"
    "+szo8XTNyHeEXAMdNO8P0ISYe2Xi/SFQHHSjoGSnrW8EZQDj5zbztXNR6nHoWCxXvVgHNh"
    "BSMUV+FGguXcxo8ZNc5to4p042jmRfFpDwHdW2Oa1RPYpZMgBev3Gaw/UgTZc+GSOy8GLM"
    "vfTVrjxmKVercuIeMQRwTMndkyiMAsAuOGOfIZqhBX2kKeBxcwejKZM3cXPIp11aHrr5P4"
    "qQPP4XG4yUDgkQseR9I3Ci+Cv1MXNT70zw8cOEbxaGXoWPwS/t/LXlHjAkkEDQRRjhtEFs"
    "egSoP3oCU2aU8awuYqRSXsxBnHCiwxpqGzi+EQAQLBciaIzyCsRjxckXzufPv17Mnpq9cF"
    "kZIWVWOMHlb3Isbrlx1o8fplIynwq5IN0ZJH8UF52h5fIoV0wUSDyKejueVMnHAGhcJ71V"
    "aC1RqOSxzUj0/Ovm3XWIrrumS5iQr1jep8K8B5pNqG1M9G3gpA+WSUTzZ2MUj5ZJRP1nhA"
    "KJ+M8skon4zyySifbHj6UT4Z5ZM1unVGmk/2YBviZuYmtcSl7mw9O+ghmy7CIKlrjNvMI0"
    "UomzWS8zhyQEgBk2zSWrzgHnbWT804fdaJTXBZI5/IL+tafMbYJs1skm8F0HZiqA07kRsn"
    "/R3S+6LDCn5P+2kMqFACs50GuF1Hbhdv5uskcn0e2cUR+Itgvho1vc3D2E4DvVe7kM48Hk"
    "3RtPaVc7sz6iuQ1hMAd+zoHdtFBmo8bLnaRI2H7aSRQTwxI+Y6DObJLN618XBqjn2Vz7OH"
    "iCVzUdrwEfe8yLgA5MCtiCs4bQ3P5hDfJUo7XefWd4jWquUSfSyPUIHLunhtFxCK2FLEds"
    "wBOYrYUsSWIrYUsaWILUVsjx1woIgtRWwpYksR2+5y9pAmuLIGVbjWHqlJYVobfVkFmwI0"
    "KhOW0OttVj3EMEa4nUAgwXbnqFBY5YVf8xC2tNIVp11RXwKzmQI4uPSeo5oQO2rbdgVC1q"
    "Fbh/yWKaQphM1jSOVdABudoBF0w0L8R3LCLegtnUPiNI10X4T5IUqnktowibRPRHYssVih"
    "qqq94pjkIFksnfulO1sqlohAubBKKlF41nZ1icKz9tMoF4cz6iNUBhtJj5thwq89LOuWhj"
    "fFgtUi/s17rxQe9uAwv70bS/lg2tWPJfBj1hQ/l19N2qPm2aIuoXIeRoEvmkCEfA0HkgM2"
    "MQDe1Lq0KwwFyylYPuZYKAXLKVhOwXIKllOwnILlxw77ULCcguUULB95sPwGnj01jZgXgG"
    "z2byFt3NDB/VoWM09R2DdwXvcAm0kxYlfjP4PraezGnhGPFIAs10qARWC7jthuLxZ51YVD"
    "XjUzyKsKf6To68sfdQ+wmAwjZg++Yq5Xpc83zjw+b1HcNZjFVJEDnJ/gTh3Qe8LuVc77J1"
    "MNEabXHrz/9FmVGO/wixY65CEtpsfYuUSh+XlvAj0nAu2LQGvAac0Nv02MpWAWU0UmpuBG"
    "AXh1Pcjot30IMbHFXkKsAmkxNcbOI72EWAWSCLQ/Avmi1pz10weaH0EkOxjJ+jBX3SOIZH"
    "vpeuaG8XI6r+21JfWFD6whwbgIajF5hM6A+xQtnnDXlioNGUZ7ibt6cIsJ8yD4ppeYqwcn"
    "Uu2PVBvOanL7WiPnRUDbyyhwn6mAm4g4K1vwSARfI75YYQ7ZkeLhEpGrwBdnvqZeogMZCt"
    "A20+IzblRgHTabEgTTFsQrOH8kz57NfxJDaf8PLpGkEosQIOQr3FD3rpwD0ypYYzw7SGLz"
    "YHgZdGTh8HjJN0CmWz7HqDemlCx47OCMmRULb2HH/sJZ8ShCrpJx8jcSZgVkw6Xwx4qC5W"
    "9E6RmgrIbP3wWBx1lDmCMHVTo51wDW4bD0Cv+ln5gdF0y5lVFxNyoMnv8hctSLOCpT+C1+"
    "H3JcyGIQAjjp0B8gNP7u4uJT4Yy8Oy/fl799fvfx8i/PfyzStsr0VMdjuxJDdTz200iLAL"
    "MqniLQWGp41K5llpC4BdNKhaPW8ah9VfFvXsWTe9SDxPz2Op7i0TSu4skpBCyM3Zm7Fm69"
    "HbuLns1i986NN1/1M21S/mWVlbj2RflOzG7BBMPX37W5aN2c8OmKYwgsWrrrXVu2qid+Fg"
    "+0Ep+F1FQ3Xw7loKnrgGJpWCawBcmBf8dDtGjwyTvi9xM8wkqsSjECGF2CgXrNZ0HnzMJO"
    "SAzW6yCM4X1it65tiwkKL9JHbXJ1ejZJZn1OMTitZg1n778RjRQaav52kgW1DXFMMPstEb"
    "t8D0+y84yiJA3WsC2cWlLAb2Z12d282dd1orU1p2GnotOwe9Wp7zDQmTj6/GQljUBZCMZn"
    "mOGsrk2zASDVn1L96ZjLC6n+lOpPqf6U6k+p/pTqT49dQkX1p1R/SvWnI68/lfnoJgI3g7"
    "A5IpOa4mh0YsdmseudRuyedutG2NKLsNK4WWyqd+vmMrTN9BhxhMy49HS3stMjMUj/4tO9"
    "KBc71Z4OUndKjLE1vB+zOKkL7C8Dd8YbovopzOGIcvLh8uyXqz5OMLnbt9qgRjsrchc+Jl"
    "VhO0IerlzM+oc/4xw3Sd0d1go9thdLve7CUWVlL8dQ1bs/B9VeJ3lzwzFYyad1RnNjXn0Z"
    "rE2rt0t1u3FDsH1F2qNfaFyMQ5aDcDaAPobqeZ1aXZR46jTxyAzzFbjxoF44q1owrxMWEz"
    "92PfVd+roDuLc60QUZvo+VW4AbqZErXoFMWZRvgOUehyAPNs4zkPGbCKlhUvEc3Yn8z7Ub"
    "0uHQh2OKntg6ud3iuSxA2ey4/H25qR6Hvj39OxnRrR39y7YCWwWJX8OZLXNGMhCbqzLwjh"
    "Sh7blzx7yEZ45GX7j7gR7ya5o4ctzsRrlZ9OO52PNaHC5hBKhPgtCkOGafo0jETupM6hZm"
    "ycHYzi1xEDNPYx3wCsr9Stxc5sVJB+YS179Dq9mMMnkg20mjuEJvWcS0wGqO+Bios2Z1IY"
    "y2QVasNnxhK1Vwu2iFSYIoGtlNEtREjCYqpQA2q1pCiOFGdbJgmtrW1zfb1Tvb7p+lMUoj"
    "9M9S+ZX1NArufcPaqzzEOILjfLX2gg3nIiUaQ+I8WgNdXNiI0AKOO0VJ4LOKfuPSq4/qLR"
    "827rfWX+WP567FV7vWCOg0dVur4tT2Bq1dEbr0bmi7wGfYdYw1qpwE20wUggVrj80wBytN"
    "gBSm30BFK4cosEhPZ0uhRf4Eby+4mOYrSrvM+0qL0pSUYKL6b4MZoqz5mBoBUuUFVV6MOb"
    "GeKi+o8oIqL6jygiovqPLi2MmRVHlBlRdUeTHyyovUWDMbn14AGkvjpV6Ojl3x+/gaWx13"
    "GH3W7GFHT2q+u4RNWB7GXTepDJ4vsHSDz7TuZA+Baks9o8O47yqo3rE32CG8gbmOQSctDs"
    "H8skknn2BQgujSkCUHIy9YDy/XLU7BzmDkEiSX4Jg9PuQSJJcguQTJJUguQXIJkkuQXIJ2"
    "y15yCZJL0CIL/xguwZxdapZyWYEbCZZzGyffoH3HeQ++wZKXZ0dsl7xMFiG898nensBaYX"
    "bL/IRR/C6ZL3hDY+b020m7VzCKp9fZwq3OwN/xLgWdF2wxsFOCGY/Q1JkxH1vYR6K1NYM/"
    "PU8ME8LHO/LxT5334tPIYSE2VIEjKOrHlyxa1pg3e/2hgR2OKPisdDmKX8L/e2nsujhDEw"
    "cQh1hL+5ULvB7V9+iBZexVKfDOXZw3GTYpyOF8Br3MGDjusyDx5s41l0d87sgZKaJ9kPOd"
    "xd8n0kANkgjs0HgZKSYAFFpdobcIweqsq2htI1sOyH7CoX2paIa+vpHSqc5n0EaiWleBbd"
    "TJvAOSQII2K3cWBhEHrM+xuw3oPs7zv/70zDrqVHTpI+kabZUJ3SoSDAsR1nB/wwUmZuPM"
    "RIGiiiBeJ5vIuQmDlZNEshHNxpkHThTUVSX0fArFIykeOeZwE8UjKR5J8UiKR1I8kuKRFI"
    "+keKTdspfikdbHI28BGVXatLX31hA2d4upNxDH1qdb/GtwFer1VlMGuQU3+lbyinCfKVrh"
    "qFf4aIW6CNw3qMSgM6FvW8W9NCLFf3tP8yjC2kymEbdbWgNSa9jmG2cenzczTwpmuwYpNq"
    "qG3QygZQxDpBoSTK89ePvpsxrHM37RQoU8pMXUGDuPKDQ/702g50Sg/RLIF12cwLbtz0p1"
    "jyCSHYxkfZir7hFEsn2QjK+YW5NysE1VSMEsporsDPgEd+qAxQ4YMZxEfzBlQWCzl4SrQF"
    "pMj7FzSS95VoEkAu1nSFvIeTwFNPewe0rAFlPo5JvYqnCMYwKO5UZQDrG9pFsDvMUEehgs"
    "1EvSNcATsfZBrBnOMwjNhs1kIBbTRNUZiK3Cv3N43vm3C+fF89evnzx3mLdesien/XyhXT"
    "yhzX7QRhf2absHO+SL2th7M6EyCJvp9C2GLUwwef1OZBgGoSM33os4r7r4qV81u6lfVbzU"
    "cjN9/dQVaItJMWYxVlvA0yLD1HqLqSEFWPeCnX3zAW6lLxeUYC3G+oh5ABczb4p3nQkrlM"
    "Aspo0M2Yjtihu9ZySzUyCzJY5ZZoxrN4yXUz0uuM5ibBxGXAS1GfU6CeCHyMHtYqxZbN5S"
    "gzFDbC97sR7cYvqMWGxVcG1mLdaDE6n2R6oNZzW9FFtTgIuAtg/5w32mAm4iEkbZgkfCWR"
    "bxBU6XO1Zir0TkKvDFma9ReTuQoQBtMy0+40YF1sXQe0UQzL8Wr+D8kTx7Nv9JpDf9H1wi"
    "SSUWIUDIV7gh01GZg9FqgdPMazilLSEwg7FYguWVAbnho2UDlofCzpPI0JuVh7EZ5yiY9F"
    "4tsQj1dvpahTXwFlNgxPf2Pb+O3DrzpJktciAW00RwBWzVwb3ak9iqkNeXL6rgFpNgxGyh"
    "hz3WzP9rVaMKcDYrUGc6Wx8uahnfRS0q3f6R9CLm+wnzpqJaLqkRSi1jwqugY0G/3Lmjdm"
    "5dB4Viv/ww5P7MzJ+eg7FYWKlu+XKvul+PIU0K18eLDpfHi8ar40X54vDcGz7b4Dojq6EA"
    "drhSiJOvlxffvn58f3XSgwpRDDZ12jJJz8VM32Rs9UWxa2rqaYgD0uvi8sP5l7PL/8+UXr"
    "8G9467wj5vzI/lHNmx0SdUY3yjpbueNrTHaqNWPfwBaffu7Nv5+z6Em3lBxJWgy95hhCS8"
    "TiLX51HUkJzXfDlVAG2/ofSGHdywrO0DprvmXoD1rnG1ic9x7P8CXvsaO00PsZhGIzZ5oi"
    "AJZ0bMk0FYTBEh6AqKxE2Q+HMniSZOlMyEzxjrxm94GDLPEvaRmO3LNxVoi8kzYoZZA5aX"
    "LOLTtTg9YDfUuQtasisa4C2mluzVWOAmuXm8erAn3ESljd/37Z/SsYFKaweVCjsFa+yDEi"
    "SxeROVMujI2qgAqTYg4W75HLulIJEWIrV/46xYeAs79hfOCq5YDGLK/ipvJAz288Ol8MeK"
    "mqwgG3IG7DqNgZ3NBXIRljoS7EeBkVhehGxVI4e7kSgFJhrthUbBvW84RzYPMY4mRdqJ7t"
    "wvAwdbE/FoDXRxYSMiC8E97KiONQPVwmwQSgFkHEiXWzZsQdQfwZW2wmV8V5G9z4myI0H0"
    "1okRhYPXZUYHCocBUP1RsaxdqB5akGwf2JGTtcajOnJRvCjicc0V/E7B/fL3S+VubKbIGT"
    "7DnitXTkpB9OyI8mI4jQETwUGdrjhGYNH5uiPa3qsnfhYPtOs4a5Ox0MfRjdQsYzaLZRc5"
    "jzPDlrpbkCwfviti5VMsO5GpFR4ruxxTG8Eij0CKDonDKLmO3LnLQrfOxWGEx4d/qRUzGq"
    "II2FHkBQ+DuLP0gZaexSGx5/p3GHfbEXXn8imW4kvc7sE9j3a/z8ty746H6L1CibojCj/B"
    "I+xi2aLog5sE21pec2Bhw86u7VjMZpjtLPrsHQFXOIro+btOBhWCQYi59jtiL5x3ujWOx8"
    "KhQUFBR/Uw2vXMfUvEoXsPT7IUd7siDA2SfU/tyd25LfN7ijfz9kk+U1YE2D7Ux09Nwh+w"
    "47UyA1l2DucJIlG2+nWDqhrd8xE0zsd07gCN87FpWguN86FxPjTOh8b50DgfGudD43xonI"
    "/dspfG+Vg/zgcNpyptWosEgkOX4OyS3ZdGHucB3JMoR2Nzk92a6gAxnrhKrsbWS+n6NiFr"
    "EdmQlW7cEHSROdu8BQUFW1yAXMWMv4ULmsruvIGisk7EFc0KP67r896I53T9jng+oMRK0e"
    "ywm5hLtsjcODqD0g8cLlqTdK483xX1qU/J5M4oAQ3peLHOcbijwNcC0Qi/JaCR4Ffv+pg5"
    "VPlh54fLorL/FG/N4CmxdIcUKp5LfTpcFpX9B3orqkvcbZwvdYjAxRVbnLRELPDrSadQRa"
    "xWbo9ROLAU9PJcSKEmCtGwiOIMFGcYsxuZ4gwUZ6A4A8UZKM5AcQaKM1CcwW7ZS3EG6+MM"
    "5NbbL37BDDVCbbZ+JFiFDZMfz75juwc/nvLQ7Ihl5RGyCMHGJ3grbjMmtspn94HFDAh1Uu"
    "Ov019N2nx1wk1zq1Zt9dMhahFCKLBwwzG8654657HDwW7ZrOMIbN61y6O0FaZQjSPuR27s"
    "3nHnjnkJz/VQgtMUca03a7OlSrqD/fAf/h/+lVLQRUZz+vg4vwM3jrh389T5IPQaWFb4ds"
    "VuuQRQe0p8sOnmiPKnzlm27l7sAXb6h4/GgwTxXc9BEZn9sty6UkMCEZ+VndvQ2MOmLKFq"
    "nFPjCP3HCbyZKh2BZXiC/3sX5yjujNyj+3SPZvQqp4mwpu7RKYTVaSIZhuWGM178rm/p75"
    "Y0UlOcYnD6M4iRqHhFnwWLFVEOqkffh3Av1XWqa5kikIFYf9hBxMMZF/Pa0JkX564VS4ec"
    "tYVmPijXDcVmxuf9MfH1VOyy4+i1aVZAjWKbzxho1mzzKQpGVXJpD/GGuv5taykePSqFi+"
    "LRD1LmTSgeTfFoikdTPJri0RSPpnj0g5W9FI+2Ph6d5jzLkXFGkrcKar3fR46y9bmnRuRp"
    "cdtznGQHoXraNkyyLFJLKO07LqL5MTYTSENY4HorS8dtTbBvYJ9T8YcB/xSAbCYMco4bOr"
    "hfB/drSSQgxV9fNql7gM10GDGD8BWrKyT9JjzwbVcMq60ntU6t509wpw7oRiGO8kJ9HUtI"
    "n2QKvaVhBYHh6bUHOJk+qxLoHX7RQps8pMU0GjvnKDQ/702g50SgfRFoDTitufe3ibYUzG"
    "KqqItfbFUpzJaKMbHFXmKsAmkxPcbOJb3EWAWSCLQ/Avmi+yzrpxE0P4JIdjCS9WGuukcQ"
    "yfZBsn8G19PYjet6TTWrCgUgi+mi1AXYriO2a4mfIEVfXz9B3QMsJsOI2WPO1yyMV7XTtp"
    "r5owhlMWVkqny629yMl/sgvHXcrm299s0x2Rb7skztEyymzIh55oF2LpTBcg+ec790Z0tg"
    "m5iHK5weDx9otsHJFhHnIlYuUx7G1smQzbAEpkZnC+DdWQN3ZUAlEl4D1L5oqBMOzQLmmG"
    "WZE3HwF3d8DIkGvrdx5IukGZuRJKi78LvLwhbKvbu4+FRgyHfnZY777fO7j0AkQb4s6F1N"
    "TsE8GniB+XTJoqXJ3VQBtFgInnzhd0CttB6qDyudvnrVJSj66lVzVBS/K2Lf9e9cTBhpaE"
    "fZmmxSgR1PvslvuGWQdtwHAQe8MgvgJXRWszuXVSHOOgzu4I9QZn/F1WCEGP/DnWuAnmPO"
    "Fw0ATzO6JQqnAjXmeUy18OM5Xr93Plg4h4tOT2V8PLzufHoDd1gQmh+eOvCRnR1xrUccE0"
    "cd5sgXcuQL6Q7TGD1QN2DaShcvGTpBb9IJ9TEoD8YGVgnWZlV+xLaVwvIiZKuasW3dSJQC"
    "E432QiNZpmbWUKcIM44UU7XndCZwEIIRHBy2uQ5nK7PuOhnAOJCMG8655VjIB7FE+/fbwQ"
    "1V8W3eBUY95kFhentfmOz4dei3oxhsAGwbtM0emQDZivKiZDVux1Mes41VIugjGmBY75l8"
    "TpdJvYdMHNTFyjhwFssFeLQGHLvXao7nPMAWNsPOkX5EGA3BKAnnfD4wBjG44c7ctUDQQF"
    "j8qp/ZqcDwWAiNRf8kfP+BJ5uLHgA7ovK9eozF+Kth8YGHxKt+PbuisntzvgeLymwM0EDI"
    "LM6TtsPyG3KgRjEuKTSMHTH3iDSpAvI8zuY7ou4TPMIutB2We4M10gXea3dF5yJ9lM26zt"
    "4xGjGPR1OpUu2I0W/4qEvxJIsxupIlvdzBNx8ekzELF3xXCSkweSWeZC8mI+z6ilvECnk3"
    "0qEA8YfDhC/gh66dDbppQdgWY0fEJoLr38OT7EWss2T+HA4AoPKtbvuC3UCk6qK7nyI2ds"
    "XuXhuKYQ+Sk7puYndKV2ppJZYu6TDJSmIo16RW/EAkvE/3oRvH2OBBNuaAZ/kRk715dCMx"
    "CY3JRiKI5cB2XHjFaqOdPf/UwF3MHnTjWHE+jt/JLOL/qhFH7uK8OT78rxrcd+s+VBZG25"
    "HeQxSdw2EGJLiCUuoke8Fi4mjPncNi7L236qyEqI5Cfz09ffHip9NnL17//OrlTz+9+vlZ"
    "2lqo+lVbj6F353/DTK5JPsZUTe0yjtw/qJZhOWEDrxxSXzkVdslEsom8LIGNpN9wbtdCUE"
    "6caAnXlFQkPA/vJBeYXUhSQy1tx4CjyCWpEqC533YKYHOwHTgvZ1tI7nuDmVhas1NU+H7L"
    "N2++CyUAvjz7eo69wNR3YNx9l73D+jXm3ktHsAfdH11uFdBvUQuUR9QM/aByp61pZD1ej9"
    "IwcieUqh3nxt6bVVAM3P4xWCN6apHeLD4KQFZLkPeXH0HTmTi/ff0g/v3w8dPHq48oxjEs"
    "fnH58S38x9kH/OD889eLyyu8dVc4QUSOGDlaXUupC704IjWeleYKiByI1RT6928XX944gT"
    "dXVve9xDzSIddSde7INxM3MP6KvJ7t645RySlqTrrYu2vnU1A7tDz9brLVwTP1go7jylHA"
    "gSUTp+3f0wFCE7RSmRMBZTwhBN9om1XpVOIv7J8siSlbsC6De/ipUC9Fh+U6TPw6p89hf3"
    "roVvbNVQ7dLjXlU9jN+dODb8+8e7aJnOcHvbeaHT3qoHbVx9TyEShj56Iu5MYV467gKMLO"
    "3zqzJIyCMHJmLAw3xuGmHbU0ySt11cltjrU8lPWqWk4mpH41uHp859t/fHJjrotjl6LpsB"
    "Nx2JA/M23hfWCHm5RhZkTLYKwmmfLxJ2tZKQVcomiHNXhLdseda859J+Sr4K6zp+1wVLJF"
    "Z/hT6lqXTHjyqnpD/vt23UGtnIZ6aSf9QYM5obrMGQq6EFhr49yEwQr+njNsuV+vA5iB00"
    "gaC10BNJKmW/iARtJUQgc0koZG0tBIGhpJQyNpaCQNjaSxTfbSSBrrR9JoW8koyJCDsTrK"
    "ICijNjtxzr9dOC9Pn//US4K+6CA/XzRKzxeNLctetHcsA9O1SpkPbNPAOqyOJgWJahl1bt"
    "wQFA9poCv3Gmor67Xn8mjiiD5SwD0ew7CpsPDnQWcNpYVkKDDrBF0x4K/wVcI+n7kr5jVE"
    "/BWI1Y4zRHwabkPBg8UWWiFRA3xBSdGcQ56zes/ZL0G4+pZcr9wokoit+M5KKyZt3jNQ8V"
    "bTqLh4q//sd7xuomDFr4P5RjimI9HqNACewQdqDkLC6g5lcCcB5YDxVnVhtUGe+FhSpsUv"
    "4f+9NLbXzxC3Sx27jIPbLEMd+8kd1esmjqIZIXIgI4iuiZsHdnxYTSvwY8NeyzkQ6/UsmT"
    "kzAXGBo1gsys0o0ID8yTWmLBwxMleFK2ntwg+Yn44i4GFOxxDZHPoUwAWubVbpxHCFDyO7"
    "1Z1rfoMH7rGeEks0zvM5X62DGJXyv/NNncZZWtGqcbrZ2umtWtylrI95Hg+FEzOFRyflG1"
    "G3EGJWRBTLJKsw8aVHBM7sLIlF5aR0bN64PjxmI1fJOurq6dr7j9Xoqf84kT+JXyNS/vtB"
    "Kq4PJ0CcEqtrFnMGYb1KJbcqKo+lESajAfZEAJTU6Ip6tdx6vMM+sbBSVXMLGsxEWX334s"
    "r9t2mfuwsQfSbozyCspsC3X8+enL56rU1j6SFUkl63XQf9pC8jvH7ZgRavXzaSAr8qFVPc"
    "+2YiKAWwmg6FFNS661Vep4Iu/Vzqp1186qfNTvXTMiU8jIb3GlxQgjyWgddXh1cEgvtYvI"
    "jD/XnkJL7HZfQ/hK3eR4NkDI9UgS/UufrRfR3DNvthMgjr0wuUeqv9MCo0fb90PXFCsEuJ"
    "qKYBOy8OAsfDRjHkrBmBs0angqDHRt6J5Ld51H4bfSDUxJmQJ9EjTvmzz0NzkcSzQBzQNi"
    "+NXjXp6qkJcgCd8usVQJpkkm+VpP0ng7ZjOtSP1npvtI2peuWQ/8Zu/01KJwPzKQ9jtQWF"
    "WE6bNhWPtDrzu5hPP3dx6Pzc7M/5ueLOyYmWrppxDsRqUsh6c+UABgihA+Of6zCAnaxwzu"
    "VGB8RCfjPQXboPtRgknGFwPoMYSWwe1RrFL2Yc0l9IVfSHLV5O4zEV1cjMA0L41kkV2REs"
    "TKl4f/bt/dmHj21DKvasrcmWSPU6WtouqVUzy1ZtD54V5v8xv2b8n3CxubkRgLlOVU+dC5"
    "zjGiWzpX5OpAe4an91Y3Pxg/94rXrmRlEiPSlRcv1PDsgCAv3jhOc6j6slpLhZrbhlhOyq"
    "tmUQVmsKV1IpEAyBaBa77hty6xhzaw26VdQ0zTkGuM+BWI98JVwA92rXjhxblVLFnhgceS"
    "hr0snE5fFo/VAFv6S61YzKn0pAI9HY823SV3gSUDOIjjzOL69V7Ki9G4xGGSHat6rvpUNp"
    "PGlur0q8fxe4s3o/q/qqXYXPLeqiwav1siRCD4ASFbqgLeP8sxB9C+jnXDO3eln1fAQ1Lh"
    "mVekyaATUuocYl1LiEGpdQ4xJqXEKNS6hxyahkLzUusb5xiez1aSJwMwjbZa2yD3/QHU0n"
    "zoKtRTIvXpSiu/WGs1CxryzIl1V7wl3duddp0UPaRdKeNgva04qclZuf3gTevK4F7XvRaQ"
    "Jeu41cOWiLqaYhLEgWKMtHWNbaYQZ7qCc1MwbeL/EINoQTUpjDRRNOPlye/XLVxyEgd1uY"
    "2IhsgvMaUVVZs40e3aj4TqowsExc573UlgFmQZQImYNqpaeUANM6w6Gxb1ABZsfuQQcUk+"
    "W2QajBGAnAXRsEzRNuhugMYDxYFoY5ohqtLolx3Olb58Uz/DhSM20E4lGVxMLxhQvG2YGI"
    "EAcxqyn3+QyKSQMVUohB5j3uEfVRstLz4DzX59HOF/5xWtCzOi26hT4a4HAOjGc9iMNWIp"
    "cGNwtGFTy0c2D6KFR4NI3+NMdI+vRzO+zc7a90J69wuDXcsA2yqpkCVUiLteCTX4N7gXqx"
    "WYeFLrr4ZO0Z5puJd8GuYVEm0py/fD9X73iFUN9/zJwSPtqWBv3+SvnRXdKjm7OjK1k3YH"
    "DNltMYSGVsypRgbWalMVsyEsuLkK3q7JlOJEqBiUZ7oZEOdhs51kpAI0mJSeP62L8juOfD"
    "1F8beMhEIoERovMQ43BfymQJmbcs9OGbYIC5gAZIlikaRlgugIwDzXLLJTxPis3C8ukrx8"
    "z60nxXJYhx1tf73KMelGTZmvBVErkNCV8VaTMAzi/0c+w5/bsLma34zkveDsiW/DgAti/T"
    "B9mD7v0Km62kKIhn40zHXDMaNG+qJHqnwH75+yX3msYpF/MXP8GTLBNBylO+I+pLbqLNCg"
    "f67Yayr/IpDxNdB0ijFWetOZVWH8Wt6bRTT6/s0FIS1+qitAZMNa+izFjKjB1z4iNlxlJm"
    "LGXGUmYsZcZSZixlxlJmrN2ylzJjrc+Mzb+LgdQtgdksdcWQKkS1MAmNHHLlnNduSa9tWa"
    "8VIfqvhKU9YUp5YW2j4/Jg1o+P05u1OuUFx9pN16Eq7i2S4pu78Pm8JQmpCGw9QcROnTUP"
    "xTC/t84194J755loziPZJNZMAzoH9lIUeRiohdzjF3jHMQ90z/lGe1fsziqbu5HoE1Il7V"
    "ceznijopIDszu/TO90gjREws669/s9DklkxlUPXssAreczudU3qQB0/kiePZv/pPjvj+T0"
    "9PlpSrqnTppAu2ah7rslw0n66kq5z+M3scxds5rIDz6PMCu+MR2AutcUQuVWN3JZF2BGkj"
    "bTK1QySKYMcmSPdJkc2DgMm5z80THW2RLnAAwwV9kA6eswmCez2AjjRZhxoFvt+ZgpMbkW"
    "NzvmC+Q66oxdZmxNBCiKz64pMGngc4g8mI6R/xEKj44ZMTnh2oEAitUGwP7X7En24L6XJN"
    "mK6KJMtaq1l6CXv+AhaNdi/5W0hNKKSVtmAvYgvikt7pCcgM56cdSFt2+uBh2LsRs+ByPZ"
    "kaWI8DM4eUksirSX/wec1ZL+4kSkLjVN8dvzTz2WmewPJlHimMMVt2O8pwi7hUemYTBZ4a"
    "8bj4upi7K9dOR8R7Q4z79b0smgJDa60qQEZr3pWxAgcP26dyCEbsJgtdPo0eHn/LXlEH1Q"
    "McZHlERUHQ2G4ytyszL1lTHiCKZJvLJiCR1He/nEWfEezX/eqql4ekUH9WTNwwjHy2C/0J"
    "mocVM6hJwLJqYwZU1G67SOHk+gnMtRqRKUc0k5l5RzSTmXlHNJOZeUc0k5l8fO3qKcS8q5"
    "rGXr0eZcin8NxK1eb71LSBqH6FxG3sRt2yM58d/e3UWLsDbTYcztXqQ7wYQzciC2KyEFZw"
    "lIoY3DQDShv9SeZGS1x75sUgW3mCgjZpR/BtfT2I09o0ukAGQxXZBZ3NCB7Tpiu72441UX"
    "5njVzBuvKqyRoq8vc9Q9wGIyjJg91oDTuiR+zjw+b2aQFMxiqkgtCzeq4qGWjh0XW5xee/"
    "D202dVUrzDL1qokIe0mBpj5xGF5ue9CfScCLRfAvmigQ3zdmClukcQyQ5Gsj7MVfcIItk+"
    "SMZXzK1psbxNVUjBLKaKHPn6BHeK1XuAkQEy9veiLAhs9pJwFUiL6TF2LuklzyqQRKD9eM"
    "4SPw4NPWcpiMU0UZ4zsVX4dw7PO/924bx4/vr1k+cO89ZL9uS0n/+si/es2XfWOHHntH3g"
    "ThQkYV1tTTOhMgjr6bRkvs89J16GQbJYqlE7wtU56xsKGN6RI/HZ14tTgbaYKCMWaArNcx"
    "7X6mfbuCUHaDF9MLYdgo72J5vF3iZjFBEUyLLbmXPPr501W/TjoL0ECgpo3pGXKg+xmGQj"
    "ZqnrJMIew1FDyWEzS1UALaaPuIf0htMesEAUjrkAltxABYT2ZZ6mh1hMnBEzjx/EZhkbar"
    "3F1Ej7Ym3gkrkV2W7wv4j1K9uBO6LjNdN6z1QvmrEMHP3y8feTHrKqZtyoaFXG2fyHyFkl"
    "sXAF9kxAPN5c0Qgzq6tUa03/TWHs7rSkxiwildYBIl7/hfvH2bBh4olCW+Autl57hl3PBk"
    "vtFeicYq4y/I6RCl0GtFmIXbUgfiIS/GRDs4kucMPcAkm3ntpAJzn3qk3OvaqTc4j0Hmm9"
    "BbjRZfVGgnacCijKSbwhn3GspzU/ECXIYxXZ9D0T+vKThjCm5vs4JnLQQcEP4HywKBJt8s"
    "zPRwlyZCJD3LqAWSyfCe5hW84iiAcZlfcADkWwxgKPIInNT0UZdHzHQlgxoECLTiaBs+Cg"
    "BPgbZ8XCW9gxaAcrMJbZQo/FfiNhsGgZl8IfXdNwH/YZmrvRvxLmufB6fYqMqtAjO0mqmC"
    "j/InQuypSVtoGJTdEAbrNl8ftys8NpOIAPvganfZ2J7Y+ymEojdinCBu942K/RQgl0nDI2"
    "fQsSsG9oYrz9DEsT4+2n0YwBFcC+NZsYXwQaS/Gz3HSunjDNHThoMXN2GcF/xcywR3MT9E"
    "iIIPecNrddwrUme2AdiwTFSdzGNCiCj4QIesC5NVQI1usgjHG0yqYnIapPGActcvuW5BAy"
    "Scyp0AoftsE5bL9+9BOaterPQYwD73y19oIN5879MsA5IYCNNeDShY2IyP4QHtL+HeUFPq"
    "voN+6z/VG95cPG/fZm57nj2aHPudYUBiDA+9yj7CHAcKrQVtSXVMUu2K9crkPQIfcoi+gw"
    "1EW8nQxNGosZQaT2NgQ9sidZRI6BlFMTahR0eCNi5DSHAQhyUXyaPUTZi4JUoJDeagOJqp"
    "ql8RCHGnN7xbEZQbR01zWukXfqKb/8/ZJ7rGFkaOmG+SweaBftMC+h0HbOjXKtjnVLZMEB"
    "O3JYKayrKebyHbFrLVuIlI90RMxAl/f/7rtfN4il1UlDz27x3WRb3+7pjV7WoXk3rhVTAU"
    "VBSOTG/KkjknjXPFh7OKoTu1cGQpSoil8l8PGc4s/VNfQe6KnU5JuafI+5hzM1+aYm39Tk"
    "m5p8U5NvavJ97Fa11OSbmnxTk29q8t1dzh6qRgMp4svKjLxBOHH+Dc3I6N++nH3+qAXt0a"
    "qtS7TJQbXmjigzqUIyWWoa1VMtA7KebnKrqZflPgRBFL11kGTCk7UK/IVJInyRcK+fdyDc"
    "6+eNhMOvynPW8do2Kl3MgdiurqitpqWkWJogabNkd8Bf8cSJ+JqJzaIWGq0ZHMLczMtlHK"
    "+jN//2b/xPtlp7YOEEq34DMJ93K2l83lbS+LyupPEBtzqSO9V+e3SCASd9RwcaysHvfQrW"
    "Dtp1woQqD6D/h6aRJaSYBwkgZRqs46lbYz+/CwLYbVOqfhm2RI1rAN7XxaM9o2aaPbqDs7"
    "pON3WzgWbmbZx7XQmsfcsqNfzGDVdS8jEHmwj+IMh5u7sK9+7i4lNB8X93Xk49/e3zu48g"
    "8H4sKuxVwzrkczcEy3+ahEZNqspwtjMUXk6qrh7UbNCrgaARR///TcxDHVsWRZlIZxSBfY"
    "vru9XWt5XWl5mNzWKQwoZclgGNg72ABDG7RYr4sF/AuFV8QrUNtufNU22D/TR6hLUNPXS3"
    "vSSwPp4Uyv4YHyh3sjntaJ/ZHJ+xW2hNJsdn1UW0OYtDd4LvksAherFL/wuoS7HreRgpuh"
    "Y5FvFTR0Ux8Evt6LzXTS8E6L3WsoJQmpZOsq5L6djb7wyc5IGM92DTPJTR4s4nqhEy8tVn"
    "2YTiyfkHVJmPmgFyC6hocnbWE0VD2Hy/p10NRSYenmH3eM3zKvVBuCETQzEHYjXSrzJ8o9"
    "sSh2dYOmuCxTFfreMaJfe8sWNSDsTu1oRyJBje4TcgfECs660fKfHAh4NtHsTOQR0me2jr"
    "TbBj8hBKI3wpTQ5x8XaOjz3sQLaHaTbzaeLHdX3eW89JGXQ86Q6/4ZalzsWc+yC8BaZdBj"
    "I4J9ykER2OlMImamMKYL+dez6HyxIb7kiiy1PwQzQU9Q0SFfifaxe+NRfURcCxdZqU9RuN"
    "ZtRj5DdKCq/JR8M8ifgRtx2tuMWO46H5InTbbzx0FUpLnprC95M2j43UkqdRtnSr60aUKG"
    "H+t9KwdRNVTINizoazMPOqAJtsQIzD0YPvhXIiBDz8gh8xeTq5P8dMjkD6aPzAWbB15LDQ"
    "rZH8h/7tGhfPP1LLH3/t5L/J5dNgf1lR2dPk12ENCfmj8Opcyb6/N+6fOmFKckM+Ier8y3"
    "/2S4A67dacsaU3Y9nVI/ik5gptuD718sN5F3qSADf61nmG6U2xFjk8vAMdVuRyiGFV4tI9"
    "jr9BKHMGeE/X2+3WqZP+B8SwJQpAvna55v4vlTY3X/+lRgNd4jbrAD2bLvOciHkcYylZ2X"
    "dd/GXreiqWHdWVSnYRFctSsSwVy1KxLBXLUrEsFctSseyoZC8Vy1Kx7LE8JjlrEwQubtse"
    "yYn/9p0YUoK1mQ4jTvnWutKUrYKkLnXsMzDspjE6W4btpUMespOu2rIjt6wutPul63HQR2"
    "5BvncuppRa4V9PT1+8+On02YvXP796+dNPr35+lqqH1a/a9MR3539DVbFA0qruOEvCkPuz"
    "mgaWLSl+ORibuUh1eJWb1Wnikk79lMEXHQTai0Zx9qIszNZhcM2uXa+2f2irkVWCtNsXfA"
    "8Ke27DE1Tg1zx0ZmA+iWsC9b/7wJ9ILz0aVEczpJT8mcEm+BT16CphPrBt0qsI3aal2yPL"
    "cvklqUiTCfhAGUyqNyBLC85R3a5Tk4syCfHXx3WZhxuncTQosh+AHQTUXvApCAreb9R0Df"
    "gIk77UC8iGy+I+ix3xanRGABiZpcd8xxKYze6v3FxHk9vxAPMcc/s0QH0JzGbUnzm5D3Qi"
    "R85C7kuLjsRopUa1fQ0VrVtuHVPRuv006jeQbLAxZIc1jtUgAJwDhIPFr5OuEm0YJyoNuj"
    "rIoKtqj7Npr9YM9bDjIENx5FL/mQ3DoF9MUuiB+hzcONA+xJiMXVEurEAjZOcgRiPKc3bh"
    "W53IgvkNq+DOlW0yeyiu++lNcpSxYuO6WLf3JjEeI0YzDQclgOFMQ8GYA2D/m36OVcd9n8"
    "JnKyXy4roLJYpazBBSyO4OSUNPqargv1Yt7E4J1BEGoMIn9Rh7KLCXGWEN2M9phjuMx4uD"
    "ZLbcdWabZocrfJhlomo4KVTulKOmFYo+ZLvhz76DvP8ZkHUYxbGEw40P7D7x9AGcR+wjPR"
    "zqPqk22g8fb0E4h6O8I+LwGZbzr8fVhMS3IoFSBTYi5OrGMrEd0IpFZdE05DPA747Y/YaP"
    "uhRPsvdISiSriP6giBSqrlSwd0UkPuq9eJLtiAQrwrQo57CjVQvXzGrNYzcOsEayreYzt3"
    "DSsfoT3qoA06EQNIMQ3Rf8VsHZZT0VglIh6Jjr/KgQlApBqRCUCkGpEJQKQY9dzkSFoFQI"
    "SoWgIy8EzSwms4yxMthYEg3SfR82UyxnBRvli1XgRoJnS3I1Sr2ndgzRlVpePQR0b88TqJ"
    "zADpHRoqNn1/B04WEWIb2vLNmeHFMWrlaN7qkJSm1zFaahq65+wgygk5NQLNepM65/F3h3"
    "ql9rB4+hCTC5D8l9OGbvELkPyX1I7kNyH5L7kNyH5D4k96Hdspfch9a7D8PAqykLaBtqqS"
    "EOV/97cnH168fLPkaMMg5/QDJ4PRvJDTDWskSGHFR7KbDcvaFfNw8zEmej2nQhGbDYB7Bf"
    "ViA5fcnpS07f7k7f1Gu3s8fXxlz3fUmZDu7gvEy21RcssuzbHcE6Eb+bF9jTqzu4gHEt0q"
    "Tosn0DitM6DObJLBbmEJZ7/CsBu6LBF9zzKeQUJqfwmH1+5BQmpzA5hckpTE5hcgqTU5ic"
    "wnbLXnIKW+8U1tZRlT4f+MxdMa+eSHkw6yez6s2+cVZIAqCRj/3lxW2ZrPEajJch50A38c"
    "bO2mMz02vwwNMU0NqdrkN3VuPRb5l7UQSzfeSF2Kjo4I/7fiv4RVn3cId6LqgscglIXhC5"
    "jhhZazXZHvwQjLKTTW7dhhkY5OE/0I2iONQIyUWYkSBYbZrCJxaf5f2ETxTlB0D51+xJFq"
    "G718neiuoik9sVGxGNdOoiIrrDTkscJF2yPfiBM1dgtQhctE1Jb15HAQwKYIzZP00BDApg"
    "UACDAhgUwKAABgUwKIBht+ylAIb1AQw/WV3XDRtomY+eQtjvTkUrEGejiy1r0dpzFFwHAX"
    "raNgauMiJdbKr3kPQytM3E0BBjHDIGipTPvRr6tBR+5IAOWPvx4fzy4/urPra+6PrrqF2P"
    "rfZDMHkfNaQIOMJxs6hqqJcAFSS47xPIe9gKCFA/TuoGOLYwbwZzSN69PPulH+uK3RZGuQ"
    "CFb9xwBVSfONHSXa/Ff2GnFVSs/AUOrp6hX93z0pEveIrGxvhxELMawdwSv08hbA/dR8lK"
    "D20QAwKUhZH4seup6e+Kyp29PBSx3+NEpdlGk4utAqBSPyt94JB9ekJ6uM9LoOO00U1Z5I"
    "HfhXgV9DkMRcBxHgX1DnQQ3sieaz09d2XQcR6G9C3oOCBNpSrY6ziUQEd6HPRb0HFAXXiF"
    "GT1A0gb1ullvq0LaHIz5Fe1lUNjEZh0WuhhHu1+6HseiWPkuDuAtyrRw5y/fz9U7XiHU9x"
    "8zz7+PDtx50D16VtD8fu6g+f3cqPn9XNb8Is7C2XIaA6mMHYslWJsV8BG7FRWWFyFb1bkn"
    "OpEoBSYa7cf1G/giIc24q0w4SFuZQ0av1KadxJ+LWdjubKncDKKYY/42Sy8QgySP0WOmNE"
    "e7IzmKQCNJjS5MJZeTDh9fO58HNXVx2Lx1vYcqZcwb0OQe9ZA4YHurmaJk6JC2fsxqgQfF"
    "DPtryhQO15Up7NaW6cHd0p16NIU7NGnKmZr+HYbhdhyPei6fYhetZP2BnigPFLrZeXRC4b"
    "APMTYat2jjwGiDWGQnXIX8zsWE1yHwdame9dBxNsO04t3w9S0RUvw9PMly3mTXQVK83LTo"
    "/GFXrWO/w4xTDm4qverQhg6X9W5Ah8C7tJ7rBE81W1SzNeaSHKrZopotqtmimi2q2aKaLa"
    "rZopotu2Uv1WxZX7NFTeeo6ZytmevlpnM6NQZFLIMzzecTwUPXwFsOW689d4ab1J3oQEjz"
    "2BGqtcjdFT4mq6k6d6MZpnxXafqVhzPeeJ/mwGynqd7rBBUgJC2+VjNpc1TFr0dIU5nEb8"
    "SlGYjt1JQ7fZNKWOeP5Nmz+U+KA/9ITk+fn+ZI7vEI8+LgipxhxE9cgtf8BoWy0pxUGGf+"
    "1PmSFamkVUVUq2LNnarLoW3qKylO3TQKkrDuWmyr0ytD2mxFghUilBh9z82CFY+cmzBYFS"
    "q7dmOawevySimLcTC7nYJWysO7uoL1Vt9MFfhwGuizHdRPR29ZmPMg8JBmpU664t2O5ICR"
    "eI3ZLTf1lpUgbb+11i4H/V4npNzEdTSAa6pS8SN9MnN3Liqjke/EFabuKleEoTgLPReYTj"
    "kQnWUGDk87EmXnHF+Nz6c9rb1a+JEwXdxF3ZCUdSNJ2CULu3vPj6NfyFCrUT5lDmIkqas9"
    "MhF29IZIPSBMPG7YM7kENg6nldQfcNvabxVzrPXn80y9oH7V1nT13R25q8DYG1uGGsvJVr"
    "s+4sFuyblO+xTvmvern2PR0R4ifWxSzuHN3V3UE/yYPcHrL8tBMA0Pu1TPskmQDH1FdqBD"
    "SZnoduKlvBvmzGfPsokSA4v0LgxRuPp2yE5nUcTjHXNgz/AZdtFE+pdEEub1JisiQMvqOk"
    "gWy6ZEWBV7S0s/hhFoxdJzadlNB0huV0UBHdPbj4N+nYEsbdedM42LKe9xEvrTkMP7RLse"
    "4kvxsEv5LMuu1Rw61YldBMHc/qzttI6gKXM7X2iwLXs7zK/tkMGNCWRukESpwyuXjT1xbv"
    "k6lp60zB0tQnwrDvSrulgGeSDleFOO95hTeCnHm3K8Kcebcrwpx5tyvCnHm3K87Za9lONt"
    "fY533qYzuB/zYNbneKvLPB3QMZHZNc+PdNEpe9RcbhYBxzZIAAx18QIr1DdCLluJSB5RBC"
    "KZKTiLRXXs2KwBZRDWKz9ip0KbEQnc+jj0nJTTbVRO26ycik5z6F7/hxSDsgOpcF8a8xxl"
    "Sj+aTGl9y1yb9eSrgI1DceOrtRdsOBcN4NQ7GI8qGagbIuXtUX7N2PNrMjEwAI4/KuZ8uC"
    "JjK/orYnWHTIOhmrnpmKGFTd16WRJHjMu2dtUq47lrfLZfm63W6Gprg63tkBR2pbDrmKNq"
    "FHalsCuFXSnsSmFXCrtS2JXCrnbLXgq7Wh92fUyttawOMRyvWdZhq8Ly3bKsJsix+lwdkh"
    "y1ja6spsrhO1Udkh5yq7qyA/1aVhODwqJHCIuWXKzmYboS6EjidYOl5lCrh+O1etgWDp02"
    "ZwH2i4taOr5mmOjQpDZCWmJvakVwzFYEzdHQfUb2vrIouofTcMmxGrsmqldcMGmL6K3VUt"
    "HLTq7tEMyLg1vuS3+krLjGrmM6XD2DP7BDKnN8fu/oHwATuKY6ftdnDRzwQzlGIb99hvw0"
    "ZWsv3Wb0l8D2e+9WCLFjAsehsJ5PLwWemi5ZtKwi+f2SNURFilDDaO/bT3kP5H779ezJ6a"
    "vX2pAS++6lu79+2UF5f/2yUXvHr8phjrULdDH3mhcBDxOxHIIW2muu9v9oHeMV3fdYusEG"
    "M93rtQL51RZ9IFvUpfWCXK4ScVTDk9qWCo0LKWdnVBc45exQzg7l7FDODuXsUM4O5exQzg"
    "7l7IxK9lLOjvU5O48iBr5mne0YCn7vhRDKBrcs/G3erGKUTSrUrWTABQ/7WlpxoF/NjdQ2"
    "MCuDORyvnVxdnn359svHS1Nj8NfgvgfRh5+BVaJmDsp5f/HpE5wO54+T93+clNhStzI28r"
    "gVYEaSKtHkwjxgqoTaQhXRxvH68+xJY0fx1nh98bTZFa9H6x5syvmHYJY0eucriyatfnq9"
    "fDrPr+/gstfrpWLMnAiOFJ8/AeN3xjyPh04kvlTueOnAcOMIp4gtnzrvPRe+jpwVw7FWHK"
    "PzyijG7x3mBTVJjYf7VcoHGFk4Ye4uVBf2rlHqDGJEEWowGUQSthfc8/AJWJVwcvmfTE37"
    "tiR2LTnRhBYZxL5UsGFC1IEUL24sfXj3ywAIEMFriSl8Ikc+AuGDoj56i3kb8QZ9RxG/g+"
    "17SkRFOHbRHl8fnikT41Svt94wlcwScebxObrRtccVEf4G6YW3AOA7Bmw7d8xLBsk6QOsl"
    "bz5p3P/l89l//VgwoT5dfPmbXp6j1ftPF+9KJLrexHWNUM6bbNl0vfVeHHm08+INpdtvV7"
    "88+flIsYok6hVzjA4ccBwy5QaNSRFcFMItCOF2CW6BZ5L1BANJSJk56+rVeXj+BVsyctw1"
    "9xra76Tftev6+VUdNPwIJGeEadEzHkVv0g45cDIiHHoDJiMyLnBF3ZSePvCUwjMqnZtSeC"
    "iFh1J4KIWHUngohYdSeCiFh1J4RiV7KYXH+hQe8a+BuNXrrffNaVMUZ5zAnrVc7SU+X3WR"
    "nq+aheeriuzEf6c3gTfndakEwWrNfHiXZhLkYG2mhIawwN9ZFniwrDWPgIFaflfDGu+CwO"
    "OsgTQZUIkq1wC1L7JoT4DZTSaCl1iqHKzXQRhjFySXy7glKITwXeeuSG0JbBcXnwq0e3de"
    "Js5vn999BNXjx+K1U1UPI87C2XJaH0vYwjElWOKYvXCMwvIiZKuaUEI3EqXARKPBaGTgXc"
    "4RU/hMa8SfQWv8b/gMe8hWUAvSGfDX3AtQI4sDm1vkf8V2dZ/cqD4hJ/1y0uqcx2VTT6/r"
    "1Ak/EnWwAjISVigDQwf+iYIV6KsJ6LQrHkYTDG6CTSsWYPs2N6idVr7z88h9T+77MXtnyX"
    "1P7nty35P7ntz35L4n9z257+2WveS+J/f9cfuzo8E4hAN/LwKUfPg2erseVWW03iyKIKxB"
    "ko4VG6qjY7e+PqO5SFZD2K4Cai+VgxtGJVz2gkUtfb32XB5JfeINfoVVGRux8GhltCUfve"
    "vX1Wt+YA3tGtL1bWqeXfS5cUMwhuYMbapG2vgBZgWHuC4e4MZGBa5O8So6O/zY9Qxwn64f"
    "O+4B2ehjB26pUgGrIw9Ig0cR1QWUg+YKFmoSDYBXiuE+Io2JYrhjoNEC69ONrPIizEiMcq"
    "1oqc236VpS5PlBDCbjyhXWe4C1+xLymD0y1BaqpDLukfEtexIRaWuXjeKJN+6ykREwTLxd"
    "EyFEgP4SnmOP/Cs5WazPfRDYa8p90KjdlvsQ6nWdch98UTzIclh6I3x+8m/1lRi94og8hR"
    "kQdRGAvXcTBiv4e+X67ipZNU993N+vUJ4E5UmMOQxOeRKUJ0F5EpQnQXkSlCdx7DAf5UlQ"
    "ngTlSYw8T0JbTSYiNw9ju7zVJqLes3a5yACk/tSS4ke9nb7JEzXwFtNnxJ7mletPtV+hSq"
    "UPsiVkPY3KoIdTL5/1YJ+yE0VoImU3ptVDALB+cyp8RlVCtYxjKIL1ItJBpRz6xNY8RO0x"
    "TvMsMvkHOqeoMRILrabXg09NKiTw2TS3Ye5Gs/qxJV95OOON2nwOzG5hpneKORhCUROkEE"
    "19kXVm3WMtx2GNrE7RSKGugI2kj3/fIMyOGnFxanxXFOdhxmGyqD0XFeI0oiK7whrqx3uJ"
    "Exerc3cMFRcqgh/AWd8a7a0wf0PAt4YDBkF3+qTHcPA7UCMvJ+yacKFIVRtKTqnYFkjOFn"
    "WIIi+CYC7jthEP7/Dwixv5nsPfXrWbfjcIiu5SdHfMwTuK7lJ0l6K7FN2l6C5Fdym6S9Fd"
    "u2UvRXetj+5Gt4mJtFXLrXehA7Jnt09uOV8DClXIw6outoDIvjHcIqjNpBhx/PYBd4fQ4T"
    "7csj3aBLWEsJ0lbgETNaRp6UugIQ44uvtvFxcfTG3nGs/h2EZ3P7YkLUtucUrHGonsyr+I"
    "AYuUwCymDU7fzj7QQSrFNr245fRZp2selzVyjPyySAoRaTRPtyqCjSPd6prfoM3H/E2aWW"
    "J1+ohIaZsFdXH0bYlwGspmwlwkoYP7TNPgJtjmQ5RSz5g3SzzYobNi4cL17c5YPEoG3EEr"
    "47PeXFlBr3aIIgltyIYTPoYp4HHJ6hTj1vhCBdZmvkGSpOm9ri+dK5nTU/yp2xNgWP+2c+"
    "hp6BiCRCsoBaDF16ljHWiSB7Y7WXGNTbgUh0gayMEMkaPfQcQNAOU3brjiczng91jhnXsW"
    "hnCENtNV4MfL+oHpzbSpgbadY/SW1RAGZBy5+SMRYIVP5j6mY00XiTs3cm/VAtt8jWAAKk"
    "xEaF1Oy8i9gVXq8CNqqyav9djbOBGYu9RejbyP1F5t9DSq5GV3aQzFoojHO3aGOsNn2EO2"
    "vJty15ZQ+XOfzRjcTLHl0Y5Yu8ge9wme9gjwh0rvIJjDBz0OnGUtvw7Yve1h5veXyyZWgV"
    "BJd0Wreg6hFX875GvmhlO0h3dE7KV40ld40MNn8hlmju6Grm+JuE3ew5OsPInppEowPth1"
    "kFjeq1Hs+dK9Y95Jc42N/H7SodBmGqZLO5Tb4MFHJp2BJs1jzJpSj4neiOQ0zFFLwkh4YQ"
    "PdeVEtjoNqk/6BHkkFO1SwM+Z6DCrYoYIdKtihgh0q2KGCnWOn2FLBDhXsUMHOyAt2Mvto"
    "2qcPTSP4SFr+ZPv/IernFdkR/0dt/nMoTGOm3KGQ29rY5/BtZqxH8TAtZNpFygAYf58+1D"
    "7cDyNIthKiUdba1tZHBRPqnY5ZpKHV45hb1sHbmDbaQ0WZgS4G/0TBKhuKFGELPvGJ9hlO"
    "nDvmuTKnjamkqjqv45CPJu8jeR/H7Fwi7yN5H8n7SN5H8j6S95G8j+R9tFv2kvfReu/jQ2"
    "6LIi1YaoxCae+GpQmxy8Ma0rQ0RtEQtqsf6Yhq3HDbfGr4SqZ74sKjNU953D1RaHCVNfQZ"
    "sTAb1YyXnpxTHPPCc4OPxjPqJXL9ug4qH1hDl450fZsBZRmdbtwQCDNn6K7oO1OsBdFoBt"
    "WZL6WeKLHrGeA5Xb8jng94kdSj2Q8cL/AXwAulux6+4P7cwfc4EA2oOtf2W4Oqc+2nEY2t"
    "OsLYqiKTLFagVhgRoAgzDgKkVqPafJvhKIuzsHOQ567cWHbjYhrymMlHagtVUhmnwnzLnk"
    "RE2po1UzzxNIyMhpHVZS1d8lmAmHgPf57UJC4Vvp+05S6FaiWgQy3tkL+Ea6X3PuRrj814"
    "JEoX4cNr9IGtOKjSM/7UUTE8ZB/t5r9XYSH4CLsP1qUwDfz0gbOYUHRSHtM+85j4au0FG8"
    "5rNYVm9JfA9ptnXCFET/GmN30orOfTXud8umTRss53zxoyPQpANhsqJ99+PXty+up1ekUE"
    "nUOFRV/w65cdfMGvXzb6gvErozZB+702sCi9/sIQ32y5KtI1He4IuVpVtSttC0656H1UJ/"
    "W3rqds1FFJccpGpWxUykalbFTKRqVsVMpGpWxUykYdleylbFTrs1GBTeOkLt7YknqXwRxw"
    "KtnXT2dfvnw0HkwmJ1nift9qtQhvS/goxHZqE1HE6snWatjpH73bnod/CeoIe3Jsk8xcf6"
    "o751cJ29oUvQR5wM7o6Sf9W6OjC1pSN87NDnjrBLjo3o24dOLooM2abQZIgBmwgfo6DGY8"
    "ikCaxnVdJZtVoAqgzUrQF9ykzhq7gYcLeaiVnfsgvHXmIAx75lx20nNetQ0YeFU3bws7X4"
    "bTG244b6sAZvuwDTkhSLk6kQ5W5+4dZX7TIRP38gOc3Bg4ZIXplv3U/8GnNsHl2UfxLwKO"
    "VPGX70D6/RvZnaOnDVgGHedhSN+CjgPSVCrPvY5DCXSkx0G/BR2HN2pCiZHpn4cYQYsvvK"
    "bFltGTKk3Ft7oLt0wpijAmry2Ow9r1sq/8FPdgli1ZBRwJKXDHR812zGGuim/zlEejyQB2"
    "I3p7xmL11HVIW2R6ftGOqLZxDtLeBMtWWuSlsHHCYt4LdYcuxB3nY5zLp9hz31+lbsH8aI"
    "ybIJyoAIBK8xWN0Hw5MHTQATgPeESLkbu1EVv7T34SqGtMgNKI3ZYEJabtiIUdMqEiWKzm"
    "1YqB264vggr4nIkTs1tQQm/CYCWn2NalRpk/gHKlKFdqzKkwlCtFuVKUK0W5UpQrRblSlC"
    "tFuVJ2y17KlbI+V+pfCbCpW5dU84HP3BXz6omUB7O+r4/erNXBf5GqUKVCSypGCmE9AWQa"
    "BvZPwgnjVpNBpiQY0SEDsZ4QcqtvUo5w/kiePZv/JAlkNV0efG6MdFsJD7jctR1ZMWCPTo"
    "UnzdCAKkFanyjmciynF9e3x29icTerPgc/RNKBKLRwEF/OF6XtMR+MrdDDHpjKXnSWoP1J"
    "xyM8YHUkS+pRzKLqPf58R4VJ+blNcFsAGQlq+4Qthg09Z1XVO0ZCsxLukeN3a5SzcNAsbZ"
    "FjvXwYd/ubOAn9Sw6YjRqiefkFk/aAHi6dhrm1nbobiOUyyI8PcBZBMI8mjpihNfOYu5K3"
    "LNyPGwfDd0BRPovdu6r+OcDjKN5H8b4xh3Mo3kfxPor3UbyP4n0U76N4H8X77Ja9FO+zPt"
    "53C8io0qatM4KGOGBfhMuPV79dfjFVic60iZjZhmPrcvCYorGKWihOgYdWqJDcIzctpUB1"
    "rjlIX73G2dQ0R7QpPoWKWZ3W2azIZBDW6zBip0IpkQ1EkCZ9mxl062XQ1sqgpnR7HO1eLj"
    "/+x29w6+7S8EVXy+xAgyOKt5CD+Vtz/bQE1zMQ20OIMrbuyA2nSqKY+4Mk60ysI4kv3LVA"
    "mjl1NJjtFBJ3jNDYZsyH+yWl1Rt586Aqryq85lraRVx6nFXUNyWndDaHfMbdu86el+PQFl"
    "4wmcW1PpEW0hagbKbs75p0Mu4e3EgJKYrUJugIyYy0jLqoTpQoKuk8HrI++IwYQUHLEmL0"
    "yTB3gpQgR+YFyfjjnpszyMP2euhbpM+ZKECO8EzINxDydc2GCB4+gPMg5NbUc32zJhUVsJ"
    "FkCol9O7hvbZxIhWnfXq2W1KEMlVX0G6e2XODDPqlnPTS8b012qZxKq/JdvjGPRzjTKSzm"
    "btR8PWnLdYlw4TTMVnapXgcYPY0pAqqhzYDF5tggQTT+wFz3zVPnzLkPCh8JDxco3pPSUt"
    "V7QWqq9yqZ1K/rG3n4X6c8GsqjGXOaBOXRUB4N5dFQHg3l0VAeDeXRUB6N3bKX8misz6OJ"
    "AoCuux4/sIaASg6ijXUt8zLM2Ua7F9Dk3B3HyHJ1rPLoqrB7oJUCTfvxpGVeEOvCTSsW3h"
    "oNTsmB2KzTnfmwORxJdA+oX+LND3/0QvlpJx3ttEVHO63qaLkjYebEr8CNxYtf9gSiPnYf"
    "dM1aGehSRTfsGswsQ9WnCjcO7UcPOXful4GzknrQUPfsDtGT7CgMET4pPu3BHfntEZSKSO"
    "hQmZ070QPQ4KM6Zw/z9G9vxF4RD/YFsa5YuOC1Jdv5ryfbg1hxtrJjEAszpxBGjJj3M7KI"
    "NPqYs5Xs+439m9yg6hzt/xQKKlFQacwxAwoqUVCJgkoUVKKgEgWVKKhEQSW7ZS8FlewPKr"
    "l+XQ/g5pCSW2/22xxQunFDuN1yYaUGs3I/gSVR7WOA4XT9KDHMbuA6PjySH3b0Trk55I4p"
    "cHdMUuTnicdpYNWGwJ12fxldtiWgcVy2eS9ulHKHmBkoVbE3aoCg9AL+sP/CkDwd8CeNaJ"
    "ADGAf+hWt1K+4zh+wBCNASW+K5SMSDD2rsgR22xjpKMqRDqAm3MQA5rtRj7CHFvjljKy1y"
    "ssSugNMswPe7TARFqgGn3NeT1oCTXDgN9cou/YETXbcEpmvkrANEKjq/hP8F/a76Mvc4m6"
    "uO/CsuiBc5gPK5iw+r7RU84KMpNEWhqTFHHig0RaEpCk1RaIpCUxSaotAUhabslr0UmrI+"
    "NCX+NRC3er31PmS0GkHS4n4nTrQM7n28BOOs7akOUwlz0h6piv9ObwJvzuv6OQerNfPhLZ"
    "uJk4O1mUYaYicJibIpLxw1Yv/y+ey/fiwIyE8XX/6ml+cI8f7TxbuKKIRlrd1OU49CHX3U"
    "Vw1WaR7SZupImaZ3C8JJulbeCI75928XX5wYJIRICXY+wTdwM4adi90KPPTyWScmwmWNXC"
    "S/LM1KFGxtqPVnQNZHKzMvGNzHoIDwBcPhWPhBlFwLd92R9HgmpnRVMf8uCOAQNXBGBlTC"
    "/DVA7Qv12oVmpgKi31DeI+iXZOu153a2mdpCvxcXnwrC7N15WVr99vndR7hPfixqaFUKRJ"
    "yFs+UUWdT4CinB2iykRnyFKCwvQraqa3DeiUQpMNFoLzTicPmBkXptVihahrLffPl9GRS8"
    "hqlse+oUtQAwZvgd8xLcsXQ1wUo3dEJ3seysQe8n+qyRXqXTAwg/H4VA2wPSpYNuVySUI1"
    "Z+Aa0iCE/qQqH57yetsVCxcnqTLd0eDM2Hnh14QMhj4cGbweOFrxbdWs5fri6uvv5YE/A0"
    "Bh84qIn8ZmVYU/wS/t/LXhHNHFaPHNaURDVxu2QQtju4AYE3brgCCST3PIF/mVeam4HeLj"
    "fK1g7gLR1GSSgZkRxEK+zHgFA5EJspdaYFi8yruGeYKqHSJZAkDBdq0llKHbwTp1HM1zW2"
    "prs4b4o+FMAOZ+c/68FLQtDjVtMEF1QD2GzG13jF44Vgd6IypW9UI0cyjZ9Ft3IYzaMNFF"
    "X0+WOpiosV9+s7NKivtiiI2aIOeXL4E3NnEQaJYOpZEsXBiocRyNpktsQQBXOuk8j1eRSp"
    "JvDYXWHFXA+7KnluVPXrDfhYyo+j/LixC1jKj6P8uMYDQvlxlB9H+XF2GqWUH0f5cY9K9l"
    "J+HOXHHSuBRNmtKkVOi9We0787CM9XbbO/KQnu2K7VsrzbFh2/desGfreNZtcQBxzMDhL7"
    "6vy9qanwa3AvXeHaiSJmB89BZIUr1+8+PXjw6exl9SLbtYGAKoHZrA+KCdCynLe7o7Qsmr"
    "rJpjbhVJFOlF9lu3Si/Co7aWTg889FYUO4U6booq6h5TsF/MvfL7nHGqSa8ud/xQd9gufY"
    "I+Jktxt5z2iVDP0O90t3thSOCZlfWmxugKM8PXflCiU6AO1ZQe6Y4lOMfYfBKsBt7ox09R"
    "xCej3SDxDc+sxX17whESq/YNIh0DVdZWs7xLtSPLs+oiyG0zJrxFyX9RShogjVmAMQFKGi"
    "CBVFqChCRREqilBRhIoiVHbLXopQWR+h0haTEYlKQCMZZqh3fdjm7cruNRpcWIAZCXZ7+T"
    "OGLeTLJdPuWMaXy90dO4q3z8ErnLYOrWE1Hw2A5/e5R1mE6H6SYiumS2LTsprH8A7922AO"
    "eCe1rr7c95N2T59YCcqnXtrB0SdqVYR/VOi6wPKBd4e55TNh34hWIevQBR053jx1zm+AF8"
    "BEY55wtm6kRxWXTqRSvQxCMGSUxxVM66SuSc8Bf5bcjuR2HLNXidyO5HYktyO5HcntSG5H"
    "cjuS29Fu2UtuR+vdjtqoqtKnLQk4D2VzXp3ssajtxl6Sc4CE3xIVclCt2Y8Co0Zk0RC2X4"
    "K4MVHfDsqLzs5Ce34jvrElMTvh02WQhKbdRwtw1jcgFTt1bsJgJcRRsOY+ul2EwwXJozr9"
    "yNy5effKkgGUQ2s6S0SRRFiNLy7SVkKbGy5b1MEBp5ZPVBojqFGg9EnNnjmRu/CfYEod6I"
    "ZL7AYxm2EnCPwz5DcgX5ag1N9yP3rqqL3JqgdMelQKp9b3F3VuuMP+ODU86xhtEMg8vjdO"
    "9pqaAu2XdfcSaxCIJTCr9YVvv549OX31WjdqkhNM4+L57nU/vX7Z4X56/bLxfsKvqCtTs1"
    "kW54c7oqTiaGKTFQbAYRD3OyhFwAd0UArsLCx24Tblf5LjNO+PW7vwA+bHpgh4rGOzg39H"
    "vQCovh6X7lO04+WZAbFyzW+CzmMSHvYZCfkdsFAf0VIAHKcLUL2D8v6BxuxxdVbumDeEqv"
    "YgDggO6THRFjMIm70Yvy83pWPQb6z9aQet8MVp82D707JW6M5BX3Xj+m73bRZSAWyvTteK"
    "qdTTdaH3LJ2uqc6n+JHdxDzMWa3XGxEMuw/CQxhRhQLMO9hpOM35AbryQh2szVxRtlYdFg"
    "t9K6WUfqFezHL66lUHboFVjewiviunhZYaw5dKZNum3VRgDzj0Jv2kx9QbrHnFnTty5zKp"
    "ZMlnIMUmoqGoX6UYfBjdYxMNDEW6A4S3BhyUo+0+swkfRaD9JvcOJfJSC/d+GQxp5e4wsy"
    "M3Z2PHHFSDkR0jQ/n2KRzFw2hXQiq887l/Fsewyfr+yoUFk1ZfOCyduj6o/dniLtXnmMAJ"
    "Mii4gTWgZs/1rR4JeYVXzIqFtzJqceuLIZHzOZzh6KlzNpPpn8JPrT7l0jEtIrJzzI1B32"
    "RN4suBf5r84Vs58gzTYbiIPyy1k5ZJNMvUX4VmpM11EC+P6y/H8Eld67O2uQY5oH0FD4cQ"
    "jakvTeDeUbueYKBHKhcRMAqIe+f5X396BqwguYTj589fOSvXT2KObre4uzJ4nNkH+Hp1zo"
    "0m57peb33k10+wAYgWbAk6vCTFgKq+TD9DoSYldYSEBV1wISSbEcEeRAxYXHHv4Y/mC1B8"
    "2+n2m+mVHa6+wOdPRHEEAqkxL77sbDMTLXtSr7VUzWUEtmL9yhBujV5fd+cd5Dfpsutw2e"
    "WvOYMxMfu5zo7uWjqkdGxwLpHriFxHmW977oZ8Fk+T0DXzcBfhrE6IuMrp1GlvNS2OZCZ0"
    "90rYSlJ6x6z01rT0Sl46XE0e/kht8mQTUQpA1lOklKaSu5p/iCRl7njowrv3Y5eXLzrQ5e"
    "WL5knuL8o0GVUweTD7KIslUzDwTZoJaag/FKHGUQ6g9iy047QdJQrLNMVERamGyiUwdeAe"
    "yYyK2aLeghJftBtP6ZIuSbS4WFWNu2uOk9Jq010bllGVOFWJjzbBjarEqUqcqsSpSpyqxK"
    "lKnKrEqUrcetlLVeLWV4k/3PFpaAGWhqeh0MXBUY2WYxdZSsPUHsconEK8Jojc+jlerVpk"
    "HszqrIFzZAq1Wa2ZaCaZyBry50dSC8cwx66fLiEzdn0nWK+DMIYfjDdSQGGhCZbrT5x7IA"
    "eofqidj63HhcLEdB0G1+za9Wo7kbS3W6h/Qi9GOqAqcC/zafSWReLUGig945jJhi7JIsmF"
    "ysAxFREttdxIo1vO15G4r4L7zqXJgxtl0macztnGtF1GBdZmyuFMyRXzNw5utkyiaBkk3h"
    "xVCsWhR6IGzTW0XVGguYb200grNkZWaQloJLlOetfykoE75Zp7AdqfcXDM0hK9rSr6jUtL"
    "vuYe9RARv7XApHQwjQtMMqpkN57Ld5wpeZFdnpYRRvd9Ee6BtzpSgg70VSDaksteWen2rR"
    "4eie/wXrzBSVPoXX092RqAn86ylR3i8IAtXqPMClMRfVkyAI/d2/0ADZ26IH2vZ1AEnyL4"
    "Yw7QUgSfIvgUwacIPkXwKYJPEXyK4NsteymCb30E35h5R9u9D+1FUonEpSgL8afRunYY4w"
    "c+c1fMa/Iyl2BtD8ug40zLZX3nSs+A8q15/CbO9yewuu1A/3jouOOgqiBG9lUBRi7ERdNO"
    "i9n17PP7I6mxbFXfGeIzSPhNg0hd7dQc4oBU0SaEI7csi3EZylaDuadHatghXLezGrZpti"
    "3yMDaH03K+6dkmLf4UJOrXfrJL98nm5pNlQ+G6vjVAkwJ4fZBuk8PxRL4RmFAy0kQMYbdh"
    "p4sV+qcPqtehG3wqXfMmuK+AjYMG8kZXl/lO18Ew2M8FJIzQX4UbSai4kpI0kLZtgHNQeM"
    "3PewloJNhOj7tI/DoAnlui8UExWLtjQN7e0O8QJ3xrOL7K/x3GvWcyewACpBXXD1i4byVD"
    "5RbsQAUtSQ5Ig/GInK0YL8nhDvi+HkLcGLSWHb9GuZUI11uEzpGaQyRCKL5nUX2eSu7rSW"
    "ueilw4nemVHfJUgNRRLAafhVz8N+bTzwKgD6JRTcNLohjM39ocFWN4yk+h/JQxpx9Qfgrl"
    "p1B+CuWnUH4K5adQfgrlp9gteyk/xfr8FNmN3kTgZhD2h+zgcsQmE2LHWrL2a2TcRX6eNo"
    "vP02pbCbGp3o0lytA202LE1YhRcv1PUJpM+CMHYjNRpNdR7lVke6AE6t125bSTgnHaomCc"
    "VhUMtbu+PFIFt5keI2YSgc8qdVqagGiIwxHk5D9+AwXn/OJLH18Y7g8vabxPxtfpI3sdAy"
    "lWArPZrDpzch+kUzv6kupVt+74r9q647+q6Y6/Dl2w8OqCuG2Mkoc6ILN8ubj8fPapD6vo"
    "DY+NTcBcjZO6phAtxMlgDkmaj7/3oYvca6GkmkU4XgWoM1FDRsV/At4CT9RaYyjFCyJddj"
    "1G4Yd9mvp4KApwI8zFRyeEfIe3Dhjn6Jrwg9hZuHd8gFE6D8EzkfAefqsUaHw+KzdyYPuZ"
    "p8oPnIiHdyDbHI/fcU/OMqGBGVJs3PGw1wkpAo7vlKDcwIGRckSqehs6Em/wEIRRPIWfWM"
    "Nb9zgZtfDjPCDiVZTKQEFGASyVpj6aRglynCdCvwSdBQBGnblXykoebpznQL4CnQI0AVns"
    "Rjds1qMvcRnU9qI1nWD3Q+Tkt647Ezt/8YL7HzHZ4JXzl6W7WP5I/TnJkUz9OUdKI9hgDA"
    "xuFNIvwowkoi/3LHLEpStFJIljlEy7mFO5d9CIvf5ZMwoUgUZSh9WY+r1P/C6ZP/cM0VuE"
    "GccBL1RByBeQLc7rXMSmHuCByjzDuSEh8hDjIIPYcdosw40cdh0kVgiadRjME0NJX4QZBw"
    "XUnis0OGbVpyZ5FfPGNVjvc48avWzfWmNVuug6FLqpi34ITGdPsud070+P2U6LgtrXgRSK"
    "EwcgxdfsSfaQYhhBs73neEEGd0C7uIIGQPqFfo49KN/j7bq92Dyni3SggtIhB6DDCKpu96"
    "RvbqVJUVHfoR1/yNfMDXdsxH8pHmLbxbw71vfaV/+KLU5q6pTx40lbfXKsFnQoSwa0c1kK"
    "roVDVTa0LKMiYyoyHnMNKRUZU5ExFRlTkTEVGVORMRUZU5Gx3bKXioztLzJ+qGPshQWYSV"
    "N34QeITmFDC9nKZthAu588pVH2jy+7gnKURkIhylGyjEaVYOpxuilecbY6qXNP4ueTVv+k"
    "XtHBQbkIg2SNN7p2qkdPnTMHn+Cs2MZZsjtR248f1HoujeHJpUkuzTF7rMilSS5NcmmSS5"
    "NcmuTSJJcmuTTtlr3k0iSX5rFcmmjzYc9E2C95Lcnfop/a6hO7TiLX51E0xf6BJlxRAbRd"
    "DdEbFp0S07zS+yC8jVDZsIRjCmjtyzpND7GYRCNmIXL8j4RC5Pi3mEZrFoJVblaxlgcZh9"
    "Istyw0tWPWqMltVDFtXK+gYyMPAMPbi3Pyx22H+oM0cFPFv0kFgp2lIiIQJZQrMPU2DqDM"
    "cQ37FlZrEordWTweTWMWLni8Iwa/4aOuxJMsROL9MojgP8X2ZAWUdLq80eVQfhoC3Ln+qV"
    "hVuXS9ORz13ZD7kCXDXotkfov4/Cq45f5JTSw6+3LSFpBOsB1VnK7rEJYWi7FvLHab5XL8"
    "HhZ0PRFOW2DnJVgRkRPAbSDctOjzS+o6Ru36rIHD1XgXWhmwFr+E//fSOPB15ixZtNRFkA"
    "LbRw1Z8z/XLqw294oXAQ8TkazQZAevOCZcXHP0HiyCOOb+BP6aMTjK+CXQyJEv+HijkpZk"
    "9vzOr5dBcFsnUPVXreL0PreogyyFiyb2RVM17s/XAY4zFWJPxB0joRNF4iYK6qSnITSl91"
    "B6z5izNyi9h9J7KL2H0nsovYfSeyi9h9J77Ja9lN5D6T3HSu/R5uAuKT57EZuU5WN7cDUJ"
    "PROWUMttJobgiN8uP1V8I4gXlFTBG2cZx+toInTIIInRypzDMhd+ve+g1I6TUltHpVbYB/"
    "cUb9TTTPTEEpz15BIbdkG5l6GtkkNrAv+/ZmKrqP3PgtWK2UUoZYRqv44BqaqQNmv1Z74y"
    "nDDMKHyNge9tlDaoW/5lbRiBlPK9hqPgy24UfNlGwZc1FIxAj2mY69EyFToPZD2TrdnGC9"
    "j8DWhofwvZevkfn5z0BYBozvcvwZx/z6QiqmzwLw9BkWOz7rbyYegFm5jF04Yup++CwOOs"
    "KW2rBFoi3DXA7oty6Sdmlhi67x0GZlfZ048TvvE13joBrrl3geMERyLt1GIsCEY3CWjfCL"
    "i7xv3u4uJTQVN5d15WRX77/O4jKIs/Fu2rqh8Eh8rc1ejkrfTLgA5IOR2C6EG4EtHytBKZ"
    "MPcMhGcCN6Cn8zfECzpswUwTZPZMrrkbIQ7nU3TFGY6eroLafNH9vpQ8hOM0gYR690Cgvv"
    "OnO6WDt06frigdIBHqhF+LspFCWH9Zya2KtsIqBgS4l45CqSNiEx7p7132VCX2YvFGHLZb"
    "4yRsUyI0hNVE+cKREYAUc/xhe7gAvfpukERTc8zXgNosk0ZCgam4ygzd5I3PGI/H/Ddxg9"
    "+j31xp2vLOh2cHIskNRJgIWsViaoB8X0e+76P1oNuVBnQWx3y1jk+as4H0ikmHpKApyy3e"
    "mhx0AVazAsBgJTzURXbHXF7UH6v5QF0AHkvK5BBJQAqXx08EUpTc1EaSmklQAhvJNDi960"
    "OhPWd7moZyH1r6DLxqSLlV2p3E4qTGcXvedBgyANsn+f56dfXVkdvVieF6Yv0EPbd4MXAR"
    "yg/8zlrl0PkwYRjUWLLvl6whZykFsFlhRycC8NkNc71S4kSUgPXK552Zr2S4vu5it5YZLG"
    "e2vq6mt8SsTmdvJkAGYTMF8PwLMVc9+UHoyHdIuUKcKXvMqpXreS6YB4FfF1FqFExlsMOl"
    "9PWgz6/BveMF/gJ5IgaV+YDixy7L430SRkF40mx4qAWd7I5Ztnar2YEUuGFhFjAAeixEhc"
    "o1BzUBvQ0iIw/NCpVlUjVF+j7ksZgnO1R0ldJ7jmyaRPxfNcEad9GsJkkAq4WQiI0GkSvj"
    "oPIuEKnl8ijj6TWTS389PX3x4qfTZy9e//zq5U8/vfr5WSqgql+1Sap3539DYVW4M2yUXh"
    "+UEdciv9IlnSTYPL96qwzL25GiplS5QNAtkhc5znks05EjQePv6teeuPPvzhKorIdKSkVh"
    "xoU/BYvJqxLvMD9ZIx//keJIyjTxq1Nks/9+kKJzCM/ODoQ+pHAtErYrfYpQI/H6HPpGy1"
    "maKb8Y3WMFMOtvM7FbwG16q6kCDNDKrLvJqvmORn6AFMLq4Gma47ixqwtjGNwbipsMYiSi"
    "5oC1vUV34v/f3rXkNggD0augrLvohgP0pypd0Eo9ATVOsUoICkbqor17ZxzHENcmmDqJQ7"
    "OLBBPC2GOP5817MbQ13eUrRqi9oHhktsHs5SG5nyePY/ZUJeDBO5lQINUsieS4VE26Jsdb"
    "3q9HOL5slm+QrYDnF6xkdU6zLXJVRzVD4RR1flnTqkgHD4rnkm5JP7k7Xa5jNRGgBUcD30"
    "phtXAUyBoPbZgTQF0KZPRmoxpGdNOz7BNJhcgsRPNG9kgELnX+p/YpTw6X1EQZhE+jnAu6"
    "0QIZLzjom1kAaYqn0XfIVGSr0m8/97TNtSahYz/ypyL9JBUYHFktq4YLkgqBJ4gWX/AEHp"
    "CoqOXIVdpDBPrh82ktvxeNGG1rVUW4i1rM7vK5zQ7d54pmeT47a1ezQM4LCrH/Dh+QtyZ0"
    "Bz9YVf3jGRIIbnBD14zkMwNcIK9c9aEEaXvPPmzAzsz2rY5miyZjscRwppQx8rfC+QGp63"
    "7Oh/bqt1W7yF78swsXBVX9G+7iXa5yHA+hKsexnamM17TSCASVg4fl7RP07kHIP/BEblRP"
    "f3p9TiyJWWuib7SM8OgrKlgdELzgQ+kCndGfGe8RtcAvuD01CP79A4Qkr/M="
)
SCHEMA_STATE = (
    "eJzsvXtzHDeSL/pVGP5HchzvDVGWPJ67a0fQUlvmDkVqScpz5gYjOprsktQjspvTD9k6e/"
    "a733oBBeQDyKzKamnkmTh7TDWQifwlEiggkUj891ebf9wutsVX/+/Bf381u19M3xcf679v"
    "Vre7u+Wm/nsxL//z1bNfjs4ffvvd1wenZ5cHp69PTg5enR+/PDr/28FfJn/76puDr27WxW"
    "xbzKezbVX9cvK/L33Vqnh3P08VfyjWm8VqWZUdn8ZFxe/bYr2c3U4bQX49Oq9lOXz06Ouq"
    "eF7cFjFj/2vJcBpLXxUtZ3cFZBQ1WFWYvlndzos5KeumKLFup+9mm3chn++exGw2N6v7Yh"
    "PW+PbwcVylKGF/3L5bLN/SwO8X62IDkN3ONtvpboMQb4rZ+ubddFuqi5G6Ln+7nt1tcIX/"
    "qXpwtdxs17PFctt0/M37aWsT06B7nv0yefaXg4dXrsuuvjr4aXL518nk9ODw4Oj0+cHjwy"
    "d/evL9t989+VOt7oAL6MmW022xfLt9VzIMiq+++hpwdd0dsHMdCflUv4sYgI6EfIJizK7s"
    "bcjN9zdiVJdgHpU91Jq/m82bMbj7nVHWf7fjq2Z/Pjm6nBy8Pj3+r9eTg+PT55P/fXDFkJ"
    "a9c3ZalrZF5T+xov/6y+R8cgB+Pji+iMxnvl7dV40/Pz97lW2zInizuL2tCGqAi65iNE8Q"
    "sBxvkoSEExZ/U1FGqLr5oQWVAsQ0msITTWwyPB0JiScstsMTck3haUeVDEkz1AgMwRxqCa"
    "JpLyV+MGinH2a3OzkWREkCiyYFO2BE4ymU3YdDCRIS0vODr2QJETedROg/fqXlyuGFVAS2"
    "evJzVTrxv/7mIC4wRB1LJIQ8X/227AO6ohPCbuf2/UBv5BKCV1o0IGS+eCMDFFh0uHBTYs"
    "SkJMqwmiVOqnmEtJvJqnUmDe3y6KeTSSd1W7cSflm2ezl5MTkPtxXfHCzmB3jj0Sx8vv73"
    "q2XL9tfj88vXRyeIfb3WLbm/vjg+fXHwZrt5+rD+6ZuDcqm7LZbbHx48+OZgXmxni9sfHi"
    "xXy+JBVVRvfRb/p/ih3WCE2mGaKGUhix3AUFvHpxeT88sK7xmpisX864OLycnk2WUF/+fz"
    "s5dhP5ct0Qwc2Ifr1W+L+TcH9b89p+U3B+EGALDtWv/Ps+PYrBrdVULVvbxdT2Mat05iOv"
    "z8+EXVqVc8YdnG0c+XZZ0WFjDrnyYvSokkOvv16OT15KI0peK3/6f8978zRFk9VfQiXTXD"
    "quyjHw6aNv/9YHL6HJuMRAdoOBF1382Wb3spuiH0in796nlFcvZzbBJA8SW604NyARfr4j"
    "9+xPpJdZHXNvrpmwOyAx40k1Q5EMuuQM0LuqKiqbrin6H3XccIen9d3K0+9On9ltD3/vMS"
    "atX78mH26fqwlVVBoe0Cr524C/6n/Vexblwhgf/jkHARPXiAvTmPCKdMUw96Yspf6wZvZn"
    "f3s8Xb5b88cDkP3PbjfcTgaSNI9TMgq/VSDrNlcUsQtCUEzf3t7AbJ6AsIgs12tt5upo0C"
    "3Y/Fcg5/Kuttd5FX8PC7GPz1bv62qFX503E5KGuq2c12V+r/ZrUBBTe79bpY3nyM3Iy1oK"
    "vrvxc328WHCMXjRy2MUbyFzoAHugs9GyN/oefX22HoOTjDgxyq3zGHp5hBYIuQR1skYuPN"
    "EzKpC2RYOkv0fdT8VG0OTg8ePnh1cnR6OnleTuMPzl+fnpbrwOrPcoYtf/sasevM1rNrfg"
    "p6/JETBvwPMQP27jkGv/dhG44WpP62jHDTIj7R2IKMfCHm9JgS6r5YL1Zz2A/NZNLt0w7O"
    "qg9YO6HwP//4w0FEzqpg+n7Z+Bhcq2F/OeaVzFDpzmXStNxpLXIqIK82M6ZFbm2K1u1/XZ"
    "m9Y5tuldrgd7qVu7YJGhqSrXObbDaJSeHeJmhoTLYObrLZJCaRizuqTeMwdnKDFpMQ6qWO"
    "wDEKCSgg7ffLI4m8olGJIUYvTx6myBmKScRQQ0/oqHB5L2hcT+YcJGhoMx0VU8LxCRc9Kn"
    "vtaJh+jNfuwGphoeXMGQgmQq0z35BKgzw04j2gF5iyq6q05oiM+SaOj09i1s1WUGPUjoLp"
    "2HBvCQw6LjIE3IkkwKoz5Y5Gjjc045ExC0y4qag04ICINt+RcUlM1+8QVOYbUjFdSuxc6r"
    "4MfjcEHAskRKwz4phOiDq04rGRC8y4q6w0ZUBIm/PYACX23G6AVdbc0TC9ijbbzVm5+9UQ"
    "bCiKCKfOhkMqEdYoNmBEvALbdVWVlhuRMc6CEYEJ5+DG/yYfjI1zjh6DdZntAKxZJjE0Hi"
    "PVsPMkjCVCJ1RthO5HQ3yBHBKIuhEXEElghuNtPKiC0dbWVA62kIq2z/FASUZa4MDUQkOk"
    "NL7IRWoIkmg+vedy3l3tpiuiY3Zd3tVrud8CDSN03XwkiCsClc0Dizz/ESOLYBswtAhh5G"
    "OLCHWQwUVdP6PoIoRYFV6EBWjjiwLLwgFGgEoRYcRQkiFGgQhU8AOju0yQkVxdXJwJbrdP"
    "oAmrCCrSBFUWBxoxlKJIo0D/w0KNsM7xb0MCVZI9QkcbfbZmkAo4gpXlEUcMJRlyJB12n7"
    "Iz47AjEYm6KywDj0DcS/Mjjm1pfocBLG1Mkg8G8Mf+veOXSmyb1W59064//hXIxAcyvV8s"
    "Y0lALNA/drPldrGtAxaaoJ+oWBMPNG7Ej+tyq9Afz886BsgzHh4M5Fm5XvSAqx9cFM3Lcr"
    "o8Pz46qWJnXk3OXp1Mqr9+fn36/IKIovE8w573fN2P2dgXni8KqekbS9NxNAqqQQxRiIoX"
    "Ngp+UYegMLali0WhmMB9k680YnQKLQf6vpMkfByEBDgVFwEQRwESPXeLibaTW+HOnHpE5R"
    "DEGagjxemQgshw94ncIYgzuEeK5SEFkeHWRff0NucxwGrMuvrGaN08BHEGcvMlGwNrKIIM"
    "sfv69UYdM8gg7761Y6CHoginsh4eTII4N5VZezFJEYSIezo0GQY55GO4OFlReF+nJ1E5PQ"
    "HVeN5P39A+3KCwMdYfiuALHKOEypIe0sBeeFcpUk8/nymWDThPQ+NNeFEBnz7uVIZF0q8a"
    "Spf09DB9IPW0yrWd9bVhSQY53VitJb1viErvjWVYqNyyYfcZ+WdxTyUKTZx8yQ7NuG7/ie"
    "xK5NWFVD3cuwyLpJ9XPw18XtbB+IJFtP271NI73M+He71avW9usn7ZLtyMhxVd64yFie93"
    "xr5Zp0lOY+eTn0uLOX1WfuTgUXuz8izHUWt955OL0m6e1Vi8qaj4goUu20DOz9uahZWb17"
    "Gz9vI6vlIv6qHMi+rYElf2UlfwWE8kDV/njyN4oF1OW2dENyQpRTrUqKVwP8j3dpAyDTcY"
    "h7bxR0gKFdxp23B/2I6DLfxcp8skEqkiPibUqCCYzBLQg5lylJ7vpFDB7d/zkIMt/D49jy"
    "USqeL64zSQzkfNhh9bpWpyHJWqimKDw7ncznryEsvmkx6nG5g2M4eMc7ZBiSHC3OdkA9Om"
    "MY90rkGJIcLc1/lN06exj+L65gQRoR8wMwingHFusRBCiPB2Gwsl2m4ZmloBjnDzAQmg2L"
    "k2O8/bRbHc+hVwjy3nrGIPN4Xxd23xtmjCH7ik3WDfevyy3BgdvXyVDIQJl/cAZ4NsdXdf"
    "bj+3q/UXv5seHBB1Pbt5/3a92sVhUV3elPoIZVtfTqETG92V3TJ9syhu5xuyvOq4bfH2I1"
    "04uy027g4wQz9KGJW3kKEb646R1Za649g/YqrjEfcv5NSVZnLndAyRRdAhSG0FMVtgRpBp"
    "UCxmGVoeyhDflsmZIUtFLKMaHGPkmuAMSOaUIKn9x8iXjuCIYFomA6GQSWvBRbEiAJVVzB"
    "NsjVw3BONAsQ+gqDg4xmt/uukMNs16n6LisBmv8emmM9hk0Uo9TM8UEGOC4YQkiVSA1e1D"
    "FLoWxoxNQK2goASMNBGNQKmFDkMIOhzHH2DsusADQgwXcRAaGhFqACk1MQYcLR1cEApCHi"
    "dyusyFEyiUx573Em33OujlVUKe8OLq8pABjlYWKxD2xsAgAUL/1K+DDn7T/cPEA3zehpE8"
    "+kfVFWf+HC192K8Ylp+6e8GBvoyoR9d8uiP8TpT79Wq+u9n+y+2QczvsNgW93b8v1m9W67"
    "vZ8oZ2N9yvF02J5ArWiI6FuN9loQFg9aiOCUB2Zue8cAztnRiOs4Uzw/Fy1gN5Vb+Ld/SO"
    "GbA4lOC5K9azdsbqO6f+5Upx+wszHXr9i+CY8Grk/BlZMYlLZU4J/W6V5YxW61sguOD9nq"
    "s1qiOFlCSznfXqBj5v2eYWU+egR5Oe8aaXkkYNX37aL+Firw7Jqb9MMqlqejmqMHVWFWM5"
    "rihRhNj7ObIwdQ77aI4tShQhdq2jK6TL4R3P8RVLIYRaf1BESdF42jRk/NVqMqY2v42igU"
    "4wlRZkedNS1CpNRPljR9dGIqMaRyIM30iS54bD+MBTsRuJtVdv8MwtPm7qt7zGlxcm5RZ3"
    "NEr3eEw2ppvctbQfdzloLeE2hxoQuc+x2jJu9M5uUu50qKO+bnUkHnKvB3acdLPHnPq522"
    "keGbd7IGDGz0f3hdwNL1a6wOuKZBnofeVUl/HCQrI+bnqah9JdH/Simdse9Veq1MjPm+rX"
    "rDv/n8nAhG5+QNbL3U/zyLj99dPC52Ym7LGAhHhA137CY4LNtnu0rdf5wG3xoXnKjrg4V7"
    "a3bD5JVOlsSxX0iK0st6Gz6j3PvhAKfz0seBoyErW0QM6fXhX/tp7d3zOnCn2CSb/aLeZT"
    "h2raiDf99vDw8awevK3rsA7i3foQ7UZGeNWM0lfZY8ve/b0p/hF0WyNK15v4lc7SBDazm6"
    "0/ESDUVxav0jG7g3socQ61ui/WMycfl4OvmXxlwZyRd7jcPdTqnpYCZjc9vqbb3NQ/tNdT"
    "2u5tbqZ03V72R/vCH7d7CbhSe7Wm2PWBRMC6LiFi+7tGqpYkIVfeS+YqUhJtZVJQHqxyxm"
    "5Kd0v5Ig1Q1J/Cn8/KT4Vbk4UCNl/J9nt2fnR8MXl49NPZ+eU3Bw+274qDutrB7ertwWJz"
    "UE0wy/m/rZa3Hx98LfjYIEF4fO+Le0bJBMeqcocqXAg4VMFi8h8HPx48bPFVHondslZJ+3"
    "1tGJb4mnOcsXXRSJ78wnazYyUWM0MSW/CDo9eX5S6u1NrLCZhdGj70pLTc3V0Xa/b72Oir"
    "xzeyg0DMOvGiLOgDd/xbDd/6h+oPJ2LzL9eD3Rbu8JuyU34r1g/fFb8/LKf6+eru+nZ1/f"
    "DJ118f/N//e/Dg3x5U/wGFj8cp/O7rr7/+5uBR+f/qE+xnZ6c/nxyX1vT8rNLcL+VOOjST"
    "1tQOBQbxezOIputGhV92GAUduRCfEc0+klK2+pGYa3VAG+l1YNhAzMsoYiBmOvCMO2bmVO"
    "WhruuLCZlcBFSwfgq56NiZZeC/p2EF+8PmRPvomwWr98KYwBU7jUs7HxK9D/iTa5zYwuSn"
    "ohxhCpvpWSgvQB6n4gSUI0zgtD335AUQ9Gc3Y6h6s4s6kdmpaU96znl8zXdAA60eUSyqut"
    "QaUM00j4WfTVjOmbmk+csaDjWX5O/VVtFi083u+m6xaUt6LWJqNolddntKJPGDoCxKv98v"
    "1sWGLM7usee/TwOEU8fryXePi+8eZXo1Seu6F+jPfQSdyMlNZqaB/PpzMS/u7lfbJnCtv5"
    "dLcDW64d6FpT59qr06vfptGbfx7eO4wm0x25Tz6HK7uCXtYLbc/NZwcGtVW8OpXWuhRhu1"
    "TL//058f/+lp7F1ripoxXKoGZXGqujZk5UT5/vrNmz8/ydsdT+vsDnS91u5SDejsbrXb3q"
    "zueu9+7lebBXSxfQ+Mr2uCeCKj+CiLZyYVBoOanx1dPDt6PhGZR9Py9Pvvnr559OfYPJqi"
    "dmfcApS4Xyu6N4tyRl/frxf9HbFwsD5Ch/9NF4cNscNyjJQH5VCf11PfF79nhlcPoHMapy"
    "L47hAY/3rxdrHcAGnaSwEuQVbIvyq43m0Wy2Kzmd6W/yHK56vd9W0xXd1vpwtSD+tiXs4J"
    "VSjf+jambxhUfvsPBUU5/KICkxmxT0JExr/g7W+gb6HjY+RX6BjqLiA8JTjw6Qm4zASl6S"
    "EugflBNm0RCYiQpzNWlIugzZMmQYUsGyWJCCvIeEJjhyzDcooj4XvhLEPkkyCJ3YffF9r7"
    "W5h2KV8LMlQlsDBsFyByFt7XuQIboXZ4XR1xfklMwshvnFGSalcGSXy3gCc1gii4RZCSIQ"
    "NX7hujiDiIpj4xuuE0LoUvjCJicNn6wOiG07hEkf6KmcIShWTGcC/ZiYKVaTIGj/sOWiKK"
    "m00jiz6daoAENYMTfKIt4ZJCpFFHa2E1aoKaQR3VtEVNCpFG7RfwUqANAYPNFVqCcjwRjs"
    "C4BWHzsLZ5tHzXwIhB8qgRGBuPYYZ6i4/2KZWQkfBBL6MAeAxbFfdOyNCGu4emhaPcIZ0i"
    "uJ0jJWPaQymomFVOh5kIdoXWuLhiouU+4cS8Nqh4IFxbHPjEkYqC0sNuGBaLTmie+HFISH"
    "G6Y+iA88/ZHlLxYai2PJicIyVjyOXD8NP2ahwfLqPRd0nPaHDk7TuMXXiHhN8uHR1+N6sP"
    "afp5pzOPWqeOCmfbbXF3XzvykONxWUrOeXzrs6V5fLjkf4c+29S5Ucb3LDmPrHQ3bYWdvn"
    "n87ZvvrjPLMJrILcWqonY/1JTnzn5IXmmLCvX+qClu4v9Ky1wvio2VLTwG7vGPpf1Rff22"
    "tFzst+ZObQJRm3dFnxazP19/91V8ZuOfMq0azZzWdAK02rifbTa/rdbzKml//xsTpY5vVx"
    "8L9vGeqs529b5YTt/NNu+iU4Mn5BnP0LPzANa0FW76p8fF4zeP8ybL0zrLjZXW+jM7FeTs"
    "ONUA3vxAglYz3xXz6z8JTmR52iQa8YFsin/+QPa+mvE31aw0X93s7gZc4kgf5AemJQgaYM"
    "+Arj9uC3IO320GTKyBEtzZ/ZM/PX4zF0yvLKnvXKRg5wltAgEyncuzpw01qN+qZPqmeHxd"
    "3OigxLQ5LG1tDRjYgMBSF/dFe3Tzxz75zeWcG+uElTkSdf0y8ETUszE6EPX89Oeh8EiOEU"
    "10cEXR+uHUltmfx9GtUsdxUE06UKGLPUZjlK0ctER5Jn0VxXEOQUPDsD3MIZtNYlIc5RA0"
    "NCbbgxyy2SQm0TGO1sQMgQhMTegDB/VpGHYecNQcwuBrSPzfoLK5+9vzH9H7DduAzm+Ekf"
    "d9E+ogXd9d7yLPN0KscnxjAVq/d2BP2O0NqBReb4aSdHoHIlDONkZ3GZe3XF2chxO328fB"
    "ySqC8m+iymJ3N0Mp8nYH+h/m7MY6x78NcYome4T2dH+2ZpByc8PKci83Q0k6uaXD7lN2Zu"
    "zgFpGou8Iy2ckQ7/YfJS/65v0utUMti1Mb1MFZ1bMHAaWa3q7WMLlHWATYN3g3N+vFPbxT"
    "4PM/3y42QarrLi/7brmoEtdutvHPfLr2zXZVblBXlS926a7/d79XTsB1M1Wgfvxttq7S33"
    "yc3pULo3ebgLZ6OKxcKlXpu6dvd4s5nVV+364Bk/TtxjnbfZ6kxoZRSPH7XSr2d3Cad8fA"
    "2bBXSHOMUE7dBw8fvDg7e15OvQ/KyfzX42eTB19D6tDC0cXxtkwCA9g8ZBUUpxOjO37xGP"
    "HYup+v5DnhfU7gcHx5lv7XHhwHXrv3FgTHsRcuKkEC8iaOZwDA0hUpeBJzhmcKyrAqH2Pl"
    "kTMN9Y5hVElmPmwyfWhDLqV+xSi2BZe2OJ1tn+zIN9O3q9V8Q43KHw6aMdlwhd3r2gRsXW"
    "dVoXU1SbpDfyiVTrL/8YcDXJ1wU/Z/JiDxNsBoDwLIXgEIKjYTtgpPPZkTOLoFyiDnZNgK"
    "6S/Sp6bn89GPmIRemnm+R7p5Psf8iInlpdnks5ZF8JSYlB2CrGnJnKlEyvsx89znk9uDVZ"
    "BM/HYuxuJ3ERg2cjf8kiPabSMEyfgJGgJFsHDzPRHl4EelhuM+lEwEW5R9n6TSQA+T7u8D"
    "Pp92H1WVRfvTZPSMvgd8ifh+vIDXmHZERfcwtXyrOzYssMMMJBJCVpk1oBPCDm16dOh5gw"
    "4q60waEpJGPTpAgUX7zYESIKCjly3dxsNw1QIbTk5Iuicw0u9ejPbYhfiFi3DpE+6CNJMR"
    "JKQHJreH+wZvwAyXc0g0uQZUcxMmlWshnKH2pIn8PBXX1xk7QUsv4fcDVmz73n/QB25MnM"
    "DbuRSsAUMRUoiBJ0oJmaQmMSOPlx1oRogUamkcSVSdxGUYRQIaw0Ek0UMDtPA+vgI91mIb"
    "QgIefRgjgiRuAgWQAICJ+BHy3RocPuJ6FUePSN8VIY9qYesudsQbERE6Ah4LkUeOkIR04E"
    "jyfQ9aZ7mwkaHvr5g8usLpgAwWIF9l6aFoTcSIV/zAgBH87orhYyuSR1L+GXo/GSoS11VE"
    "ipCEdKCIaJh9uj4EQSICCm0X9AwRiUMZmugPMmzEnec250RMqEEbPYJO+R4ZBZ5M14ty1f"
    "HVlx5+Qrx6pHyZPnhXKpUFLtCsqAEZ10y0RN2HRjETDa/BkRPcUSPFXnVAhxiAxW1TYbzD"
    "R6L91BFkMLyUGBO4Ogtrlu+kdVucU7ZtpjYkjT7af4n3JRGVAqnNRgW0LoYnznKWpLaDK8"
    "h1lpEkDx3blhI9OYVyCmAs2brrKZn6qKKnQfCMRlGN2kxS8gnUpI9dgIQpNYwSx4AFyOPs"
    "EdMACRM4x4lvwAIoFrd16bq4KVfF5Rr1ZjXvfbNWknyg4p/MPSC6qB2I6y/uP/quOLzO+d"
    "CStK7fImVcaZMKpPgnu6X+96akXs6nb4I38/q8o1hqIFpEV4+aLZZvw59uZ5vKQVvUKIgn"
    "wgZkKYH2FjXV5rvYFG+HZBn4p9mjDL3FnYtxZ6LVXZrtUeK5274buDdxXIziuR27vnmvHX"
    "0yIPvi8ujy+FkXh+2IhsRPk+mfaeWI9hsEqZvZ2iL7fRTZJrWDAr2kAhSGrUVIjC6Zx+1Q"
    "SwVXQ7EYwiQkBNsFENVoCo9i0YNJSDy2Cx2q0RQeUTSkzqzsQOTNq04xJTv5xCQkFKvISK"
    "o5hMRVkhwMxnXNDwYd+xEPBkET8GAQAuQPBrEqyINB36/oYBCCVR0Motbbg8HOjPDBYEyj"
    "OBikCcmDwa596sSC1lnmYFCsJ+5oCLXa52iI0wF1NATrig8GaULRwWCn+GEHg0jb6Kchh0"
    "qprqAPBj/P3k8dDIK68oNBmpA8GJQNs0/Xh/HBoIRC2wWWd8f9IWC7X+hxjldFtVYBrn+4"
    "DbL6FrjgVentAiQabK+vL5bNBVUnJkrvOuIrVc78Uo9URWs4/Tmis6HBh4iekdnda89xwA"
    "Vqz2PwPV7PyRmK11L1g9v8lyOruox9/PLV2fnl0ell9Y+z8+fHp+WwC69me273xXqxip0J"
    "tYV1a+32omdlh/BHV/PHrgJ1AMt0jfBkkqLu3NeudIxzV7pl+tAVGosWXHzfLUZllaAOtk"
    "afNPhKkfszecYASTgg3Xxic7SA25VBUpyecaRGEEUnZLwMGbiqAzGCigNpfRRGNp3BpjoE"
    "I6g4bNbHX2TTGWzCm7L6ycMUkGgSUV/6YShZUzS9+sM2nkFZfYL1CDsqDl3zaTdFFjaamy"
    "2rT7rsOhOioRE9RAuJ5upO85vtJ8ELIkIpvLJEUImQRheVRkObupsEqqqNNSBjv32jAZPZ"
    "a70cVdqro2F7EayG6x5sf7P9PHhBRCi19tpRiZCG9joeWpG9NlXV9hqQsZ/60YDJ7FV8pQ"
    "pQcHgsL1ahJhGWaF0quV4FqpsfpAQtjHrJCraC71khpPyJCqkW5rZV19vEhSuEXXnnCovh"
    "r10FVkbdvAKUqstXDC15zBIJQt8NYXSZvYUlVx5/FQe33e82DqsSyu9OVFfcyGJoRWcvUW"
    "8MvZeF9U/9OuxmT7J/uAtan7VhpG9qweqay1oMLXksoxmWn7p74d0tEVGPrvl8kvxWkq13"
    "t1/+UzT9EuneLZbTf+xm5aJtW1MSQaZ1jhMil67gTGe+2NysdsstwzmwG+GVrXi91+MumO"
    "UVMGdaJkc3NSPTo5ua4/Dks54VNBUPNSy4ymV4JRjHBhZnjXXpmORpYzvoFidONafQjL14"
    "7kdaOO4YiOhmxUkJpI43QlXpWMdAuGV+b1fXhafj2f0doOKgRXOG3VYPtS6GpzxLYajt4I"
    "pPVFhJstCll9EgCQ/S9sIZblcGqV9XMtfIBkHUdqLoqlg3M2qPxQAVB3KMYzHUdAab+lgM"
    "UHHYxjgWQ03n+m2myWRKkdHoPk0+U1o+qQoU/l9MqFTD6LlNOSmlytA4hwlKdjzvB2vWWU"
    "wtP8VQweqUBBrXMUUZs85NXn7JqxziESFr3dGKOj7PWZjm/uTkksPXDm9AKldBfNAzvhpE"
    "Azuorx7akJb9oO0BrGxk9wqRICjZacw8RIJsPIPS7Rf1KGNKDmW3HzVFCRvXOfTYvErQmf"
    "AIuose+WRJd6v2yuaX7b8bHGPNBFD3fGAr7bmLorKBtxCEZw8Owrbz5H2zl4ju1mCHZ4Vq"
    "+di9pdUyHPIeVsvCJAbbMTN4IKvlJHXUHYaOOshkHxHhdN9KU1Vh4u6j0BaO4Qck26W/eq"
    "6qPIQaUDCArAOoUasiOJrkQzSlDTxZeiFOgjRURcqpmIKBZp5UCrYqgtOj5/g8UQPgqXpO"
    "mgnKTaeqLFCIiAFonv2JaDiNS5f1CRExuMyzPRENp3FJn4UKqjNY7J+GitpMw1CFgGMiBp"
    "JdADjVZGYgqdytBBWJ6dM4W0nphPClr1lQdDoVjP+IFC2jUBFa62afkoom1r3gFBl8sHyW"
    "QgwW1xQ4W6cEbjSzXGt3qeJFWruiJ5dmdrH9oLnMV08e0w9JuLE3ckQ/FkOCUDnJUOH8PM"
    "qRovkpYSRYtfMIGcofr2LGAsXNG+G+QvS0SFT7aoTHRdoGxn1eJG6EeGAEwAz1hvL4I5Vw"
    "j4y4nqaeGQGwtQ+NQBm6p0a8eZGPjUR0uudGSNIr5sERLwXzFgKpw/yjI1KtJR6egC33fH"
    "qC0QYacGRtzeMjJOmV8PkR3w2DHyCBmid+HPiARaJj2GdIPlt7yDxGEtdWPUdCkl4xD5II"
    "h+Gn7VX0MImARt8llqHt/LMjmiD36m2SOoqv+FB8+Q+K3K8Xq3V7asgl3N1+vC9Aec11V0"
    "zfrXZ1D8Vyskl0A80OTqUb8jJLqBsyDVXjJXQ/utOZk7O/Vgcyp2fnL49Oqr9+OX7xS/Xf"
    "1+cvJqeXYd7ckLdTaXfiU/7geJaLs4vL47PTis35pP5XfQJ0+uz4+aQ5APp5Mnn+09Gzv1"
    "R/Pzt7+erk6JhvLOqo7iDH/Yq0/f2fviPz8/IaFya1ZRi4VXhUwf7IJdE+tc2Iq6vy39KE"
    "CZjWuXA5AfI4VXlxacIETuscuZwAeZzB4NagDIY/h7GrYo2w45zHV80n4oS6NGECYzNbWe"
    "MLm84jDGc1DcBw3uPwBXWsQQasFUueZmWyeFt+wpdlw9vi7r53nsTNdrZutpfkIwjuxD/3"
    "RUdPVATiTds2ptePDq8Pn2R6KEnreykG37oRm6q5BypS3JOdEKl9yEMhi3lRB2elHgop18"
    "YfynpVms6N63m35Hr89GkNcV3MF+uieip9vQDrPxDfVO51bqsFULRyewJuFBa/35fsNtw6"
    "tBUELhs1xlAqbepaOfzzm6ffz+TGgGmhMQTPlXgkUmOguAuMYTt7++Xffh36hMf9arPYMr"
    "Lmn/d4M9vdVjGvq+vZ9eK2XYG312TLHivNv8Qyn33cBL8Pj4tb3Be3iyX7lA+IkGtr94tq"
    "q41o6Aao5mG18amZ9X5HpKYO+7zbLrU/ktFiMX3yFZKzV5N6O/TXZld0cnYR7nZqesZuuv"
    "0OLr8iLptC/QJz8+yiEsTo2++eUlsoos9kWydI6CfCqmCErRJuDy3IfDXVwyaegkAQDMFm"
    "3WX1yknQKA8jsF8FlMDAs3C6ukOxdJzIdXJTp20+vzyOqkuADFwPg/byEMRxZjSZASRBhB"
    "nXNg9P41MABAQkYx8CapDHofEZAAICh7GPADXI45C9oZOawazfz0lNXAvZxIUtNDFj+SKz"
    "US6YqNoPv0T2dkkA5TZ76ydohJeXWEhIPS1pegIZuWixApoQhEcfrXtUuAlKchkTraussJ"
    "KNI5RNXdErTkFN8/iLhvmYLziFDaD3myJofMwFVAH9dlPTs/jlpgii7t2muF33alNrQsSb"
    "TUF9zYtNBBkZV+FaJp+RIXSUe6tJphn2rZ64xV4v9ZDIqTPzuKb8jSaCTBQ74VQ98H2mWM"
    "Pgh0Hv+rDKZ15m+sz6OvkmU1hT8SITQUbGReSH0afpMfAOU7a+TuWW8Q+qMIdSiH+5MTNu"
    "zFGeEi4VP9D1V3EwcvxVrPRuP+jXwgKJPCiAzC0Gy5/tPVqoLcoRFGhDDCDcCXrJjRxXHX"
    "9qPV6VKlwIcXUksq37ADbGya9wHcTVkfy2bgPYGCe/yGUgMxMboRlzqYok25qunvmmpmI9"
    "4pYmYA83NCEofjsTQyc3M3XHoa1MCEy1kYlabLcxjW3gTUxXV7GFwUTkBqZpk1p3YZ1kNi"
    "8iXXDL2ai1PotZCi+1lA3riTctmEi0ZWmUO2zDEmk1+ueQpS+nbnqr8vn0bGqTEtSTb1Ew"
    "EblBSQ+T/fdPvDHJ1dao+NNtSorZ3b92JZldyfVus1gWm820Pd2DeYiiciIZ0fBQidk6l/"
    "Sn6sh+sREV5dD9UcXCaoNU8eobGFETo+6CXKIKWXat8lfbdyBnkO+VUkP/8aNbTOK9GlaO"
    "bK8D6Pxi1ve06XYNtUauwDuF5BfhXV0seqA7g2V42FJGbPHJNkEzFIbgTJtslYWk2YzG9T"
    "EU4+0obI7FoNmQxvUxBuMtKWyOxSDblLqaWG7rbWnXEity/M0S3M8nqSAUOLnSGULoKka4"
    "sYhCHYhu8DN0Oj2E1/n3qAv+gj9RWXbOzBFiE98jTu6sua4q8sl0Fe2dMhXvMb0yAX/klg"
    "lxJfwyMXzaMVN3LPbMhOh0rpmoUeebacyHcM50tTXeGUxFu2eaZsmNJ9ZNzkEjUgm7j4/a"
    "67WRp0CTO/mwotxJg6lkXppGxwPdNJFu438PcgRwWmc8NZ9TFyedNUFFhbcGU9Humsyw+R"
    "QdBVw2ueoqVVs6bTgXQg+Xzux+MX1ffJz+IVw7DqzoDklbOeMmcSsFEcv+bpewmwa6XyJW"
    "g90w0H+R4C7yY3D0bo0Yltv7NfjWqfNoPHZ0+HhMnaE2q97WxIYcVseNUOv6CHz7j+yani"
    "KS4xq2mqfblkIT+3ZSxGZQBd6etBxZ2LyVcm2kbdTbpHFHCg20/v96dWFIaQNP23mxBFmo"
    "CscdQ8fDtHXksc1nMSocewwdj9HW0cc2r1jY1aXF3f3t6mPx5V9XdkCny93ddfxsx2NwuA"
    "aqps7Z3uxub6e5wzpfKcWpuJvFr3jUP0yvy9X1fPqIKzgMC+7frZYF+oFiERZgFqWslRJn"
    "ZOtkjYjH31fX0+1ie0udO/oy6gGU4n623raPF0DCrpCgXK/ixuB18e49a/Qe8myz+W21nk"
    "/fzTbvIptokykslh8WlZ2hR1Z8tobr1W4J7XBTlMvn+fRN2fBqjcoGHq3ezZazt6VZps5W"
    "nQn32zgY7Rf8OBq2V/BsjI5rO354SkA84yqY72PMNpoTIENfmDrE9ayioQRZ+UIRq3h0QV"
    "5dqYiZG3C+N6sfrtp7+EfPXx7XN/BfHp0evZicV39eHJ1MLuo/Jue/Hj+bNMXnf5lcHp++"
    "qJOVHZ8enTa/l1Qnfwvv7vtm0WiFMKIKRGe1gzrk6UYTPizvxln6tJyxT9FOjKJ1a4h4DF"
    "vuMOlWqd0lHiI6WG7YkIjIz+yQ7SVqNgmp+Y4+0ndVQ8eBCr7aJlh8cwIwhz3BHObBHBqC"
    "OaTX4r6WaJcY1ablN9wdgtay4ot3hSTVcDiC3SDTchJaOyfKUbUENKBwhjXsIt+mBIq+ow"
    "ChCTRNd6H2kzCTsxzFXjO9yTqt/vYiWjVufiLEtZiJkGcrmwF74z3sjTc3Vza1litBEheC"
    "hkatg6gcnWHjSWTNTlNhuS0BjSnaCyt7EtCqe9ILJsCrsNyWII9Xa7mAtifenOUCT4K6oz"
    "vKlAagL6OXKjCTnjoJZdYoR20VHaVCOf3sBDMZqhyh5ajmvI5m4JxXM1LOeWHjSWQKLztB"
    "QyOz9a6TzSYxKbzqBA2NydabTjab+eoK9sX012/AztgQaX6rHNYOXVpCoIGji4IIfeKm4I"
    "K2k7A6b7QgmpikosCFrjk6mhgXG4KPxRPiF0USM3Q6HYSRxHvSAx9FTFSWRRFzhLSx7wln"
    "Ii8X4QZW2XxExnQ4OqIBVk+UG6oBSChVgs7wAaFSEaHp700ZAuMPaiutH1LS5r83rJIB0B"
    "5dCAG25xoEqKbEEEfDMCl7c46p7aSQisbS1DBFEzeaRBUdsWrBEcTM+j6saAqVFCGNGJ4d"
    "q1HTDLidDahsi54TJakBeECuVQBNT+OHdU3hc4Ig9AFF/joPqHxlfaXH8x/xWg9sA17tQR"
    "hDlcWx+IQ6yCs+Xb+jaz4IseqqDxagve4TWBq+8gOoFNd+GMor6upPIAJ1j4HRXeYKkFxd"
    "3B0R3G6feyKsItD4oiqLrwQxlFeSa0GB/oddDcI6x78NuXmS7BH6mtBnawapK0OwsvzaEE"
    "N5RV0dkg67T9mZ8VUiEYm6K3peKaJdXFVxc1WIiplsSqgQwqaEjBFsiroIwEMiBi9zO6mi"
    "9c/AfcEhsrlXdza7678XN1F05mP4pFRbJ5mbZjX/COR1EtfvVoFnrdqXRFe77c0qjrN93J"
    "K1RURg6OrmZrdeYx3sCvBLSX9Pamu3rg8lpneL5W5bmL4mNNtUz0wV6DWhnoGcs9323cok"
    "KpS7/tWOg6FXvxwbo3BOzy/5ONCzo5P66dWXEx9yOHl5dHzSPMx6WQceXh5d1I+l/np8cX"
    "zZVL64OHox6SIRfVvBUIByt0VUqCiW2Y0FlO+n/J1ETfCIRk33lJH71Wng+PSns9enzytc"
    "Z68vm78xsGCYQZnaIhkwauAEz8rGhVfwaaSnj59+R17so21HdumNoHUbRld2ZX+Zj2yV2h"
    "v7ms1Azu6FQX0aip8UTC6dwBYFMOS3o2g6C1iSm1Fc62mI7QyuANdSMLC6L4Jtf/lWRXB6"
    "9BmgtIGn6jckQRLqte/pxXwarBLY+YRqM8FEZLYBiWl3J+VKqkVzyQ/T0KCNL/dRzSYxaS"
    "71YRoak/FlPqrZJCbRc0hRbRqH1aNIoKmk7N3SSSi+X1BRCOL9hikW324Sjl9nCV3YHCEN"
    "L1jFGSJDTScRuu2VEl9ERqOLN26mEEHraYDBFCk4FGfoKIgPwSQfnYePNf1DscTYRWfhLK"
    "UYf3gMvg8d8CfgZHWtmUNSxtT3AFRi643rQ2XmnoTp4aYcBnu0P1rOWp0cEog6aw6IJDCj"
    "UI7RoAost62p/fYEVMyHZzRQEisN3XEqWwWETFeGtYDdxkWW61UomVwBOktGpHIlhFa9H0"
    "UILDyqr7RzTMvsUfYCVjY/x64x5UyNiNnJDHng4tkbFpvOA4SUOqVo53aCXKeYeL7fp3JE"
    "3wBAo/4aUPTcd2Gf4LkR0+3RBME0oLJ5MI3nP2IwDWwDBtMgjHwwDaEOMpim63cUTIMQq4"
    "JpsABtME1gaTiYBlApgmkYSjKYJhCBOtVndJcJppGri4uiwO32iaJgFUFFUaDK4mAahlIU"
    "TBPof1gwDdY5/m1I/EWyR+hgms/WDFLBNLCyPJiGoSSDaaTD7lN2ZhxMIyJRd0XPYBocdN"
    "FEtODAiD7JeeuTlTqqZr1zsfNfcBTM/Wqz2DJtwUxvhzD8JZflrQoWXsAIlyePUBTNtlwI"
    "FW/jMBlxUrPBkSnFvA5ov0ZJii2jSWKzGhpUArhZxZYAtqFtdI8qtT8iMeNwDcBK915UQq"
    "bIpCA3X4hZPkkIF9qfx+l+dAEl51UIyfT87Kcm29fJ5OjicvrT64u/Vf/66W/Vn8enk4uL"
    "6Un5nyrUBEVzJDtNFtTBs/D7l7jKCCEeKRnQN5Ug0DwnTNEmkRo9M0y3S25LoTrcZJLfkH"
    "KU6a4MJiuT3SgvhQquPIoix8EWviSqIi+RRBWaaAKWNAneOLYgIYQErybSgCVN4jWOO0gI"
    "IcEbfA11aIMvJo+1q2SPtOMtwSlKfDBsYraHKJ+g3Xdd6jZMkichdysIe7xQDAnyZgndE3"
    "dInETdVBwDcywC9pJCFUmcpSSNvc8UNDOm65RuCnlQGeAJRyqrKtqfCm0Du1UZpei8q5xU"
    "zsmKTJTwtZI8NC7XJAPa84rkIj1BSZ3n/LBa/bJ+OE6KXu64jK5IrxxDI/fRJhnIXLWoww"
    "Z6bLneYYsGufwEXci4cf+prCjp26VpFC7eJAPa09trmH8+tgC8wArKvl1o+WZb5zPscQ0S"
    "iHdXdJnP/qDu4NvZZjvd7tZkIdSX7L03agGZuvUX5OEQsLd12TYWYOy5bZmO5MBtuRv6cV"
    "uOkSl4lv7XK3jDLVREzi9KqqSXtxBzYnYubc3xnaWURBKfaTj79NWDBDsexc1GLhh3lm5V"
    "17Rk99qqjjyfU+xjaTZDdGO7yeXk66+i3p7ZNLsRVdbDZ5uTVaE+Z+t99RV8dfJzTTiuRj"
    "OmTqIeahhqPpDPGGrpbzBYOoWKBnj8EQeJWsb1/xMiKXQx4DQAcZDoYtyzAUIkhS56nxQA"
    "eokexjw3QOIodODXgj39zTQbiUaCVehoKkFi6Xar4YL8EG2tHjUMbmZ397Oy8elmO3vz5o"
    "vfeXq4oq2dq/15bRnjLhu4VQTMzJ8NT/IX7TN4Dm6cxjXs91cpCah9FTWmtDhT2AIjNt04"
    "wbaoiRjowv0zO/MydCqYwyZZVgIFTPEyNUNvCVuwLM1KI1CBeMPC0CUHq+0GhZVAAbNvT3"
    "MbEQvY+p6WbTygecg3HCxl0sBNNxgJEQRYFRsKljKF1XYDkRBBsTT8n3ZdUS4rXMqQL3jF"
    "l3+aPP8iOXp5G8WoU+9vg+jz2Xa3iXiA2PPizZuiiT1pFOOwleq4Wyxn1dW9uKDaMyBNFM"
    "s59du07K5NHCHvMszN7la75gHjn45ftHkY6/wHy5soVv7bWNzVel6sG7Ad3WL5YbW4gb+W"
    "Ngt+qTBtgEJbcQYH2q9+W9o85M0tv9uRM3Th7dgYncp4fvzD2/n3tj0T9oFs5nFsSpDO5I"
    "Nw9+onF+z+/Pzo5zon5MXxi9NJnUXxcnL+8vi0nHnrf03+96vj80mQUrFTWmTSSGe+NJlY"
    "0XPrhoCXtPkJHTHVdhr9DzELxw66OtCWYbG+RXyCAealan/rI1Y4ND0/92Mfhm5Ud2d9s0"
    "UvRn4yQLZWFWQydnbiFOvFKhYomjm7L+zBWRUcEE63sAwS/vgDIsDWXs/GtLVX01Nt8VlD"
    "b9r3M3u88CN21/QkIttvErR+KdOWjbCXJlsld9FoQtPBih+DixGZvY6OWiPXnH5IV5+m/E"
    "Izqk4DcB85k1UlaC8PQb45IskMIEm2QkzbSXiavQ+moYEZ73eoZpOYNHscTENjMt7XUM0m"
    "MQmfiOwzGRjCEU0KbqklRNIuwCgg1s/hwTaTMPxqT4jDfxwJIK7MEIJjmcQQfuIlSYI4Qg"
    "rVQ27JUee/iYsMcSPJ5AoQJQTiSeVKCBMB7UcRfAIgur7sdDFByyys9gI2cXknWoP7Fa/K"
    "9CEl0+3MWrzuc1BmOXEh4RRa0Nk/plVoIhwB+9KGYAzEBMpBQBAzn609AZaMA7/zUo2BkI"
    "rpdbilc70d/G75tYsEEiLW2XtMJ0Qd2vnYyAX23VVW2jYgZFYxIwOU2LNzB+tWMx0R9xFv"
    "a8BVjP/Z8lsWSiMDq1y5hGQywNGKZVTQkpWKq6tdpUR0zAplVHBCC259uT3wRZQsQu8rts"
    "UIGk+ibNzNqlHqSRiT9R7scIS6Hw2RBnJIIOrGZkAkgRmOy/GgCsZkW1NpsSEVba3jgZJY"
    "qTu+0OKK6RgvmT8asfSRgYbTrs3mcEULLiJjXJvu2MbSWRs3m0Tmjnm00GI6Glt3hGQIDj"
    "acRFedO2mRdTQ0quYsyxBR2CBC0y3uBNkkQOUr6zQSnv+I+SNgGzBxBMIYqiy+1kyog0wV"
    "0fUvyhGBEKuSQ2AB2qwQgUXhdBCASpEHgqG8ohJABCJQV8IZ3WVSPsjVxd3Sx+32uZ7PKg"
    "KNL6qyOK0DQ3klyecQ6H9YIgesc/zbkOv6yR6hczZ8tmaQSs8AK8vzMjCUV1RCBumw+5Sd"
    "GSddEJGou6JvmgX6+Wr6geouyqiNJyKCyNJJGG52m+3q7g+QdiH3FjXMxIseos5l4r1/Vy"
    "4CQmHqH6bXt2XD00dcwSEuWNZPFpTIWVJQI+JR3JUrEvQDxSssiFhstuui2E7LgoL5mWKH"
    "iyOmN9VGax0FVT6uO2ZdvAXpi58+CgqIR7hvFtuPRP3qZ6L2/aocJbfl8JyD/q2Jrhfr7b"
    "vpvJ37HE33K4UUlR7i0o/leGvNuvvxrpwiKsKPQcnbyiG0BpZZFZSMy7G5ppC6IgLtb8X1"
    "ZrFFlhwUEUQuJjR8jXy2XO5Kta2LD8Wy3lxkI2SrktvFm+Lm4w0IGP4OxgsjwFH5uritDX"
    "zzbnE/vS0FuE3Vvt5tSpPbbLy9AmVF5QT4zWq3vqEImwLKosrf3802xfR+XbwpKk0UKJ63"
    "eUf+vpqiVrstmKY+nzDfCs1sXd29TDFzH4kMMy5muKUeGjPs2FjFDDt+yWfeX03OL87qdN"
    "TPzl6+Ojr9WxCP6xjoMm8/JkQIJkeccLsuIvggLt1MCpk0JZjHU0KUdnJFctSvKQgYgPkW"
    "8gmKk8HYjl08nfo+6n5GpvPn8n8Mm2gCBrx8WcjwUWs2j789RCy7mdtzan5ytvPz5OXRya"
    "SyHfffs8tyYUlYUDjXQ4W5MpHyg+kf8mmLZAYZfRE8PP/rVSr7EGCFPyRdnHlUhJgmwqe9"
    "tQ6MN3d8ou9Wl23J/epng/Ozi1flVqTqy6Nnl8e/1r36/Oz85dFp/ePJ2cUl0b/ui9dFZy"
    "86MylX0hXp8ctXZ+eXLZ+z8+fHp+Uym+BFfx09Z1zs2vnp6OL4WcW83OB52Y+ePTt7fVq7"
    "nqp/lgC7sldH55en5fz3y/ErQg703YX6jyqIrLf7FENeTYls/mG+zmgiIurR8fa4ieaTud"
    "q+A93qv6Wlzv/jR+dA5Yx2+n7ZnAclRkQUmt9ZdCYynv5UykLICVrvJo7WAaaR8WSrpOc7"
    "7oS81zuuT0MJ+s3A7Q1bFMCQB5XTdBawJGHlXOtJiMLI/6g6Dcg08h+0l4eg7yQ68r8/JE"
    "0XSSL//Vz+cerkqFez7HxBNUQQS6Aap6tPi5MegrVT5ZFi7DUEzKAL3T5SZPW3BtHqh6UT"
    "TID3UIv3MI/3cADew954D0V4vdNM3dEdZUoD0G3XSxWYSU+dhDJrlKO2io5SoZx+doKZDF"
    "WO0HIax65OLatlQStEB1q75AgaTyJrnL+KodASMEvB0Mes7FtAq+5SL5gAr8K6W4I8Xq0t"
    "A9qeeHOW29TSWW5HM9Bya0ZKyw0bTyILzxkU9huR0fiIAw5l35Ic1D0MRBVrQ2HdEZlUG1"
    "pLJzkM0kbO6sO6OtuHlANHQMBOOQ6wIOmVe3cWpRgMIRWNFJ+AKTufYqDu+1hOqSIU4yCk"
    "EipCOwooBkMUkRsDQVXdEACEA0dAx027f4NiJNFq7qxjGhqj8Z11qtkkJs2ddUxDYzK+s0"
    "41m8TUHrIJ0bQncASOpsQQQcMwKbvoub6oNi37WB4P/mU+eMAoumOBaSg44dFkdMvC/2o5"
    "dAJRRDhlFy0oKhHW8KrFmHgTly1gVWEMOEnGTIMjAkuFtncHXXX8jxJYSEXjiuKKTNHFba"
    "e7rQpWUo3GhoAzzy72CQ7HsMSyJ508eZjKwehIxFCj0TgmXMlwrOppx6KnYQbimJgkxhrE"
    "bGixIVLGSxhGhVgeweHmBYvnKqxECxRSpnYTTdiK5ZkHalyA0ge89IMKyFN4g9Aac9BIjC"
    "TyJkBHCzikonG6wB9DeHGjSVQ+HlTzQQmImJkWhJmCDwsqNcQeySaDrvvIRGQq+OHHZi8q"
    "EHx0fF2lXcd0zIZ/HxglRu7Cl5UYIzIaYhwYbYoQtJ5x2bfRdaphHFIxhhyG7UUZK7rfDS"
    "HHAgkR60ZvTCdEHaWtGBm5YMx2lZUGDQi5A6pxAUrsOY5lUxk1ImX6mAuXa3IggEJDRRDy"
    "aVShs3aCWKOOKC3E3lQiGAGAQjkMKGp6LOwPtGjjr0wjQdMxG0XLNBJcw0l0YRy1EFgYZE"
    "1gCooNQQVck3jawG0hlDaqm0DRlBgCaBhm/GdEoLjYi0ZEkZO+NFzP1KGG2ad3ttFlL+2+"
    "FhMzu1riSpnt1paSJH3y3VxWUyIOqZgogPASnCnGuO0kuPAenWodAQiZz2ZYC6wh4iLLoG"
    "MomVwButUDIpUrIVw57EcRglVDVF9p7piWNvr9gGUT4vgRIkmIE1e+Mk+I491RIybEAW2g"
    "hDgQY6gykF0Cq4NOiOP7GyfEgYh1CXGQAC4hTmdhREKcmEqTEIemvCIT4nQikJk5aN3lEu"
    "KI1cVmQkHt9sqEwikCjS+qsjwhDk15JUqI0+l/YEIcpHP826AcKqkeYRLifK5mkEyIAyor"
    "EuLQlFdkQhzhsPuUnQkS4khI1F3RNyFOnHelSWeDcoM0P4MUIM2PRLaMpgAnxGh+jy4Dd3"
    "d+qyJ3kbe7oNtIQ13JbS/cVhW4HBRtbh6YaOKBPo/P7H4xfV989Er/6kvP5+MAi96cbitf"
    "ZZNhdEcToiey45MSZV4M2GUD82MgdubPWWdaEF0vTvFwi3FY58r8unFaCvSpICj64k1j7I"
    "y62XYE5jjkoS7cGLXFQkppf8jurzhCHdZhWyxeBg1U8Q3fHANT6IJA8bw8IjWkrTvVnsy+"
    "I3seodOVBu7/6N3tkIMt/D4djyWSqUIeR5+gzcA3jatPiiHCrIizT9CmMdvG3SfFUCyr/S"
    "vYsz/AI9hvdre3U5jeET1i7Wulcjz+fXU9Re9htzlofBmZYG9wUsbPJL3kJ8+XyOXUu18v"
    "7mbrj5RBDU63t89dQTsqDR7YnqGncQe9r12xi4YSZOYLRayioQRZ+cJkxqeW08AMcRGXYQ"
    "niqBeKcS+IX/IFpP6soimy3xWRbVKbIVexG3MqTC0ZiUex43FpEhw3CbSoMvWoQvNwhnAV"
    "DAnyiGweVYjblEBRPVpMEZpAEz5cTLefgnkdLIkW826aEuUxyvOQgYcrCMveTgqX0ow4z0"
    "dcn55rPkGWDyhWHqvg9ndcP4t1Xxk+oFh5rLIL3oiERDxKdg+i6RQqcSauuD6J51Pk4YJi"
    "5bHKrRUm4eKw7isHFxQrj1WTgYshTKD/1Pm3WIkVitFaA5F8K6uYvefeYiUWKEYzvxGJt3"
    "rNb5q8W0TTyXWKKlsLQUQi+7S5WkgphUqQ2zuZqCWphL3maSGlFCpBZeRckpZelq7O0cIJ"
    "kdyCKDK0IBJ65W2bn4VoNIVHk50FkZB4jHOzEI2m8IQ+HRmcwNFDoBlzGxS0nILUuWKFb8"
    "pCIgJY6JWiL8TiYjvgsXAy7OLHZjGZCn8YJrwfHaTfoI3ryt/GJOhIA98Pxszjn7HjU4mS"
    "zVWAP6hmqQrYpvMI1YkKUtQJrLZpCtJCpFCrrzvQdPQg3udlB04uMXjVFMbfdMgpYNSLDr"
    "x0YjXozD5xyyG0+b0AFVh78hCB2mslTg98mR0c/sTA1ZC+Wxy9MGn/bHH4puZIrxYHTVCP"
    "FocAQ23hB0BjVbBPFs/YF4tDsOoHi6PWg/eKZ4nnijsa5WvFmPCKe6x4lnw0FetM8FSxSE"
    "+pJ2qjVvu+UEvpAA0noq7qmWJMeCV9pXhm9EhxpG3009BXbbmu4F8o/vx6P/c8cVBX9zox"
    "JrziHifOD7NP14f4YeIchbYLet7CoMKjmhsJVNxTUxKE5Dwi4nAyFxputosP1XWO+9l6u7"
    "hZ3M+WX36o2rrY3K+WmzhSDbx36hUju/nQ1s4EIwXLmeRDoNjNSDNzmWIs3ijlrk8QBjL0"
    "CgXF0iiEiuQd9nfwgl/zY7VObZ4gPX1eLkna1/omry4nz+tXByfPTo5Pm78vJ6eXR/WzfV"
    "8n26tOKeLx5JoNprpF6Niqvn9BPqG4kLgikteg7NpEho9b/VP17AOj8tJQUVJh5Va3UvgE"
    "aR5xMDG0t0eCDu1/eYSUJYfX2UsfwMG0oEUcmakN5E4aahNLWob7MbulTVL3gD8wuDwtjR"
    "q+/FaFhIu9OiS3K2SSiVWTnAZy7YongnDcj2QW/ESQoRhmFICJuSr6mgSSS6yW9ESZa1c+"
    "VUYz40hG0WOq9GINMgvIxV4dfQ0DSyYfMIobWWl6wTCxvZmVE0esA80NrTR9XgfGN7Vy4o"
    "h1EOwRemgg2Exk8Hc1R0LfNaBzPYSbJL8Z6q6wrWcoZP8L9hB4xLKrSG1twe5/z1ecol4z"
    "uOwU8zNPfZBrQnz/hWUSnmdFley3sxk5qL0dM9B6YM7gDOzbNAUC0Rx3KBmrxv0iOp+kSb"
    "WQhx9ccnLoIKsuDaVZGKtAGJKZk0moDs11MJo0B9/+ihgnhw7yEAtIXCAzUEE/CxBfKgN0"
    "uhBWjjinAvOwVl4QGW5lqCtHnMFtH/7KC6JYef5PlItzttks3i7vij/CIdTqNnkAtVksbw"
    "oaw3IbpzkYZVWZOF6i+Q47ZyJMYOh6leBodVGfYO36sztgWt36w6WjZ8/OXp9eTl8enR69"
    "mJxXh0kXRyeTi+qPV6Vq3N8Xk/Nfj59N6j9fv3p1dn5Z/fnXs/O/dEdOVOP3xXqxmkfN11"
    "bSDeaDs+qg2v34Y/l3bWAlTLwKzypOtiZNs/HTFa42wlo8Jwu1GoeTkeA8LYSQRoe+xMhX"
    "1tjPN0FP9c9MFjROfpMI9cjXYwlivRqsnoygZNFCl6/LBEzMVaF52Dopl1QtYid6ijg/7G"
    "1d6GlZtNAHWQTnPzdTRU+LkHnPKcrrj9NAxih3Qj1nTd1SRa8sGWu9CtEoayfXb7qvo62x"
    "SYGIJyfFLilJnp+QbHdKGWGk+Ps8206SZ/GP9Jg7I4wUf7vO1CNv16NpzN2iwx5tw1uK0+"
    "1/9EDbEZ1BGox7e6gtc7FNV1OA7uk2TJxBjLcEXwdz3kj27UXTaUL5chtFrtNGeDVpDxqR"
    "PNsGabQPt5H0+TlvfPDkZSWFj2g7e/vFO4fG8uiUupOxLCsO9ONUTRk5cCpW9meNPHedew"
    "PQoyHmVTmKQwO1Tp4rorGjw8djQsvpxsIGnSFGjSQnyaoxvZ8ipFIgM5oP49bF8PQ7T4ra"
    "Dq5mr0lLkoXOGivXRtJSnWEad6XMSKv/69WBAaEJNG23Re3njbXH3jSmSxjoOLtR2HwWY5"
    "/9Z0zHYxxpxwmb1y69FvNy9eYj7fXLrsVms2se9AkWRiAx+GZ3/feijv/wlR4/fRrXySzf"
    "9nZctVvMp04n0wbc9PD7PxVv6ozb7ae0YloXtW6mBl913lJ9k0MOrSTTPz958u2jWcwCuw"
    "BbnvGCBvRh3Wu3xWz+xS+Uswnnc7nmb1Z397Plx8ju3EFfU0Qkmu+boP4zyS5vkCf/ZlVu"
    "5tax2mr4zStbhF7Q81uOVVvQpEug+iGqQDCInv0iWuaeBXP0y9W2AO22DW9n290mMi94SH"
    "+zWheUndcF03IUbVbLTSyTY17VgJa+Lm6KxQd+ZDWbaUTGZeufLzb/2M1uF28WeEyFRY2c"
    "lO6JaoQGywmyHPN44A5/EmBWDsEScfq6bFtJEH7r5TS9hhuwZfbtPbfrHePV/f1qvd0t8Y"
    "3kuv9/W2baHPC1e/N+Wn1KpqQwVYs/n51Pjl+cVt+ONsqQFLpqMpIpKBaoopVimEuhZmEU"
    "BFLz4l5pyD7Q0KrUf3wgg7YI83gMeAx/4aEVxU/oWJS6iBAl4tDN/JBBU5IVAX0IaD5thb"
    "xm0HcB8osqZMVznwnU1astQew/Ih6d/5h4u21+cjFCp5O/1pfPLy7KwdRcOK8Cf9o76f/1"
    "+ujk+Ofj5vdnZ6e/Ts7dDfXji67w67hN93nqmqx+CQbKv1Ur8fJ/zjwfIbHhhwx1SliBUi"
    "JgyHx4IFuiGtPj0LFHjHGRwwvSuW1a9bu9Aw+3Ru0861r17J7dbHZVseDu+2CxqwzbSYss"
    "9nhgkoEQBF4Oqk0WjlthyJAE6xEAIljOmHVF11pWfF2HQKrhcKTdglvmoaGllxAcoiPgUc"
    "s6u34jJFDAVPYlS28JW9y/CWkkKhBe76fJkoBNr/Rz7csh9u5k+gK/AeQeXSy5tJ/cYKig"
    "x5sKFjbcmpj3diSHDnLfXidYGKtA3/ukTKw6rj9O3Xd+GrhCJO9LZehzC4qgtpkxpKRJqa"
    "DZFvRVAEmN4bu9x4jgGUlY6NJnicLKGNgneJAoFiiDL/8YR1g5jW9PjxDFAmXwKZ4fIqk4"
    "xJ/44SFGVqkyVL2O3xvKKGPfjw0xsuaUIXmBBdTHCtCBVMxYudeFmh278KG/sDLhSNj/E3"
    "+xQBl8QmsFL/vR+Pb0rF8sUAaf3BLxa349LFHxlB9qlF86ymMtQH1iUWgaW4GaYzEoYilA"
    "fYzBNnYCNcdiEL3p42tiuY3f8AlaSuw6moNtQcA5qA/F7w4q6Md6YKHZNqsTKItSFEyOKK"
    "RIw8jxkdHyUeNRNVmgOCah9oqj4km8WhGfbIkNlXpcKujAT/CyFCGWAK/cZOkHpfKYx35N"
    "ihROgFxhvMwjUp357gFXzoTbo1PFTOvqk/NPew4Lptj2V7PR2YmQxaWZWzuKLLZ4Uh0HX3"
    "Y2baqpZtOAhJpNxwGSs8H21Fxqgr460UtRDBewQ1BmBDKQJgdQbosBgRBkaJCjAs1YZVtL"
    "YZQhBeEFHBOL0DDbuD6lfXoqvgejgEHaWkEV477sRBTqQG/CHZ1OD4RB70MXMvNuK+utPC"
    "RkjX0fOHOmH4ekSk0fUhFdTsW6AtOnq1i5/ZGIQh3ITR/T6fQQmv4edZEx/biywvQJQmz6"
    "e8SZnfVdHJxkWLsAucThlcXYbdnxMrdxdBKR2wA7KHHzs5XADbe0vPWBm/irGlBQXxJXDD"
    "+j3e+W0LwgAoSKb2ZEI0AZfSRHRJr7KvqKmi9iTMRY5EiAcnNAfM1BgCY6oYZIxji+jniy"
    "OILrGOKRFtMQVhhUAKMtKjECCsURYZWPOUglwhuOu7ExZ8ZeWFUx+hAZttqxgeXGoPb5a4"
    "qI6M09PnxNSyQDLLdg9r3rNOgxH7vm5JJBV5gx/8Z1Z8fjg8tZMrjlJjZmTEd0LagETBqV"
    "GuGnRBPjl9s2RSnWQWjh+9JDxs5hdYWpk6TY2vcFVGXz7b3MvmhD8gzi6AboOOBjaRL++e"
    "7KqeJ4JSIizyG6GuigJSwyDxjOjfKopubcBZDJQMcnMGMDz57FBHVVBzKQjjqVGRscZ8nN"
    "nqm+AU3DuTz66WTSChu8Sb8sm7ucVA9PB0kbvqmeq8ZpHZpbbl//+9Wy5fnr8fnl66OTmL"
    "d7iPv1xfHpi4M3283Th/VP3xxUwfvFcvvDgwffHDSuzR8eVHFJD6qiOqvE4v8UP7RXxaO3"
    "sQn+pRS4zOEK1RM/Fw7gL+b+PfAScvuEd9OfZQMEafZpduoV8bjR/zw7DqymUVMliHtTPa"
    "jtAp+YLg2fDCeortxr6i2O0Fipp9QJ3fx6dPJ6clGaSf14/NfwwXqZSrjX6uP2+jxVT4JG"
    "YwNWbB601+q0ofI6ff3qeVX/7Oe4x0Mdl4hO8cvy//EjVgjbG8Gr9uG/hzxpz2rdvU7/GX"
    "ex64NcF6+Lu9UHdRe3VL6L28QBomHzKTqqlU9aXaVqr4tY1bl3/0CCnAcPqh9x6pvmdyq5"
    "TVOC0rtEP6PcLU0pl5mlpfU35uu78fVP7kL7o1ovyeQkLZM4BUn0o8878sA9dOgunt4Vd9"
    "d/gGcO8wluFssPi4SszM8wo85TlwOASefCpDXV5HUxzOZim8OlHqIpVt1aVJ1rNTbXoelW"
    "ATert3IA22wejOPTX4/b1BalAl6dlWvr+h9Hl5cT93ecAGPy7OT4NEx+AdvUpe54ygtf3R"
    "C5LzUaKfnZ0cWkWTmANJr+GsBlVfjoYHJSVjysZvWD/3UQUQWXcMVErWElKX44OOSgbBd3"
    "RdwN9Rbnxx+qfYwf9eT7QElDkSWX5Vm4LRqocmWfQjclA1quhATpVAMJtCjrLIURZVWIbG"
    "pAXl0sRRpl6pp9CmR8z16IMRgBFhDZu/ZhrWoEqeG107UCmx+oBsCa1ilPCTRncc4SjlAH"
    "cmCqUlYGDVR5it0MA1PokpS7WXlEahBnwmYI07CN82GzMmig9u9xLjG2BfQ+PS5Ljw2phJ"
    "lQGLo0aNNcKKwECpj9O5tOh2IBu09XSxKiQCL+U5VoKfup8l8m+w6Wf6iaI6CeXRsSm0Ht"
    "0amxHCKjVuRKZ0nTpmybMT0hhASvJm86S5rEa5w9PSGEBG+b/UT4bE+COInZLhI2LYIEcb"
    "dr7IkaMkgiD/eo9uixKBIN9LDtjE2Pg075CEDsi3X+mYYIper6gt2lg5PNF7/fFzd1k3fV"
    "5b2qzk/HL0qxG7/jel0sb6Kc6t/G/O/Xq+vZ9eK2TbyM8bbsb25Xm2I6b43QZ+mufoVwy4"
    "59W0yLZakpXscl4TaVJLzY3KwX99sFKm5TnQ9OAz7Sc1hmebO7kw7jjOUtVwsnsu9skRLr"
    "qv3c0mHOt2Eu6ZCTkTs6ZNk7eXcsFxrTHikoQ4jbhMvB/6gWwokB5eZuy7C431KswATiBQ"
    "1+D4R8lMIN5gQoWFCczNQdJwiM5hGUEror5vJtQ1c1b0Aipx9D7r7YKIG9pXuabZtaiMTm"
    "InQDUUQsNGP3D922FJp4u5giNoMq2C6m5cjBliUARxQsQMt04ESrIji9upDMET4MnrLzBB"
    "nDw+r1V1QF0X13aWjuA27dc22rIji9ei6itIGn7DkgQRZqvJzTgY1pebhoyWjer1ASJex+"
    "fU3zsFaDtv85qYQqEXlgGbocdEM/LCuBAuaQXqccshaw+/V23i0bEl1/DFPeT4nttCQRs5"
    "qjfCFC0FvbjFBigSp97msbPWbYCVcD+9FgVtbsQld+OECT8TZleijANZ7DpzgMoMlYfLaH"
    "AFzjOXyipKCQgMVknCIUt5uDA/wYkvtWaXIGKukyCe9goVJbbVCCanUjupqVY6DVT3hda8"
    "864u9upahkB0RZDglPzF6VkDgjojx5PeDHpIklg/MHWvto4uZzSGNHoxxm7IikMUZ1bGFG"
    "rMU2HXzc+86MEQvB6A+XL/QMOd4ChxO6j776z5aASR+dkbPmfvWmnD0DygEzKOSSn0X3qx"
    "TpbOrOM7WjLiTk7cbXAiMs+N14jo3EkqNXj6GYVK6B6FL4+FqQjY2ufo+PakzLf1XHByu0"
    "eeK4XuuE7Ygzftiw4gju5oh/DndwnNijnxE1izw6trQFTQiBUEdKEqQGwPWvrDMEhE2MmC"
    "iAaAbmC6DAhhqM7/jSqiGzB0RWgJIIUApQ5RIgJWlTCsQGiDMLYFpFggGe+IrKMxDLQt2b"
    "5nWayTqg0iF3M51svc8F9ZRe0JBk6oszEvDEV5LEBHGnDMtPQPYC+fOQS/C5bqKTFnz+Fp"
    "LKZEDUlyc04ImvqLwGumH66fs5znkgperTRZYZEECk1CMijlGYS2C72rnP+BccG/tmsS6X"
    "NzXWRBzpLF+nYbR5N2sSPTTxsZhLqkLxoVgmK4yVhyC0SRFrtP7snQKg1qpVBoCGmXUCgI"
    "Yr6F8vZvA7FYLI8outwbPrflZxi02nC+T0P3Pc2EvylC51N44Rhyt4Y6CuYR+CmJIAfQVR"
    "/X44U9ji4dVeHA+jRgwuWLfNUftRoI5AmuxmlCfV4jW6CELIoYOsv7HHsjBWgeb2XkImgT"
    "r0V+xjuhTwsS7YQwkUMPt2efZ2/QDY+s5W3q1viXpc1oSUSdjjXNXEIgiw9rmoCSlTWEe6"
    "polFEGAlVq0qxJA+hRvXNUePmxDoACzKtXc3E0xS2gAEIyiDEUlsFfVyr582EIO8XbSLy5"
    "FMIhJFahMDFADps5YwFnwsiAB9t9rvhx7SJ9frwc7CHD0WROEZ+Z92y1nuOG+2eLX7Bfsy"
    "PGiZe6Ct/Vm6B4juG+okoFgOdhWg7XO+FdnmMsPHD02i3ggb6qw05LaaHYP98OcxBwOgmZ"
    "XgNmzARptslJyUKWW5H/NTcoq6hwYGzstpadTw5VsxCRd7dUi2ZTLJxKpRuWMyDPIKGcE1"
    "k5WpjyqGGUrKWWOpmr7mInfckMam2NSn6QUDyHaDnxNHrAPNZj9Nn9eB8cY/J452qRvPQ3"
    "f35epwu/ryc4B3UKXLXVf/c1zw0p1omIYkYGq+6BW1o05cQXMiIuCmsGvHSmfBSUQtflOj"
    "sq8eJNjJs6ZwqAxZBHMNZ2NdOwE0y508i74aMYyEZeTqp5J+CUKSrEZSkTZ5SEZGhbpyoy"
    "kvgW5EgdEzmvn0HFDBnwONB3MaRz39TYeSUKOqnreTKQ4i1Yx3Z5kWSaGLnjeZSQ4SXYx3"
    "v5kRadgyOshP/QWvoder2zgxJHhFh3mfhvcnf6buZKJvTZfWDccRMv051q6jvKTVD1ftwz"
    "PPJ8+OL47PTqcvj/4yOa9eljk+/fnkdaW9+l+vL5r//vT6b80fL8oB/pfJ5FXzr7PLchBW"
    "b9Ckl/UUxh5rWcSGnjwCUxpvNU/Ikl/Kqx4XoUGl8dIreItnRsgm89+Mpun+C3dE30sFlh"
    "8MQqIeaui53mL5jKEW9VorIZ1URdLXHRK0WVXYvvKQlEQJe5BVMC8+WKmhpzWIXn4gCfsu"
    "uCF5XhEjLrWxMFL8vRfZkDyLf8zlNRZGir9dtuiRt8ubNOam0jhoG96KPUSwmm5XVHhbUb"
    "0W+sXvKf6xmy23zSKBusJSaWJ6v17cBHdcanz5LPIj7hu+qS9OzXfSvU5befhupH5A1m4r"
    "UrMbYR9S8w171svpfkSCwhzhLNvYIjzj7ucr8uqKjHnvHOSpzRChZfVuAPKgZruqzrh7IC"
    "xFbmqvKfruBSBxGvS4uwAsixZ6r5Uex8RcFcq1Hi+XSC3thKhXRTeTJuB3c/MoVuBl0EDt"
    "3/uAgSn0Pr2O5BGpoefaHtCmwY+3qkdiiDD3XM8D2jTm8VbySAwR5uCrr0QcLA0SeLtaI6"
    "DtmMv61685tKm5MHkKNVzehGm6woIx+j+WUasWdc4uioFWNWH+rv2pR5bGC1L1SPJEccjM"
    "EXtTgjC9V7TW7quDbKrQ8MswUr5QUhD1UeJ6Xnz5AXjLXfUmX8jqMXxWrq6ReliuSk6zLG"
    "4jecAZZK1MHnD3wB/HYLvazm7VzoZy3/5msb5DCtm8W9zfo1+rM2hKfTez5U1Rmgr8fXFX"
    "mVz5sxfOifG90ctzXeB7ZHU9bwCN9pAd79IxPgGurGioo6XmYeVdqZl1Ywi95bZrHtPE74"
    "XFHIIR5CG1v/nz4ePzybPL6qj3slTWxVH5f9U/Xp79dHwyqf766+Sn6j+vjs4vT5uj4LCF"
    "boT5BtzrrS3/86Ofa/bPzk5/Pj5/OXle/ePil+NXr5o/n529fFX1UvOPo7JPT07Kf4B2/F"
    "DwzdS/aLw/jUYGPjtXM8ED1EsVFzklvDj+dXJa43798iUGV39N57QSq0FU88jrrzT5Oo2U"
    "azlYHGGPFWGuMjcVJPSf4qpgBIcUbo88ho9HjAKKG0sIRfSBGnSyHrVDrpZa25S+cRdVJ0"
    "S3ftcOtJeHIPd/kGQGkCS+DqZtHp7KtQkpCFAjODFxqyI4yg5L+SgHwRN3m9wb2fTySnjF"
    "Mq5OGaLy1qDMCFepW5NxHe3YQrcPB0OSjy3RzcemLnijqVvZi55VyrKQTCkdgV3PpmVK9L"
    "bCgwoIKKi2vlLUII9D4xUFBAQOY/8napDHkVpaIJbSNYUVBMHawu8ERLbk9wjIkFyJmRU5"
    "honPVLjJF32dgnGMP0ojDPKQJ4/D75UkGPwGAMrvCqxkd/x4uesNhcjnHVVHsj+M9ybOad"
    "v+ZoWnaz6HSOauBgQ5VKE7ehRkCc9zUEvoZYUUhL2NAiLlOY726SogjI84/OIbOobJJpPL"
    "N+8zlA8mQEVZX1gFDK24yHCxGsskBK0Yb4hOCDx6zGV88LmxGFVWWTIipJftYwPMWnXn8Z"
    "bbdERDdWxXAdhzWGD2/YulEUFVWDKgEsENrXhkyDkLDqpq7BeSUeuYcYEJ5uPuVEYzH0dU"
    "9LTUVUHzcVhkN2KBTELQqvkY0AmBx/Px6ODz83FQWTcfQ0JyPh4dYN6qgzNFhVXHVGTnBl"
    "WgVUdFZrihTELQGquGdELgkVWPDz5r1WFllVUjQsqqxweYter4VE2FkSIlUMJzOyucdPMI"
    "afv5kjyOFtS8Mn8WrWY+5oNoYQPoKbQIWqgj8BIQUAH9/FnTt/jhswii7smzuF332FlrRM"
    "QzZ0F9zQNnBNkV+bRZ2zL5WhKho9xzZjLNsM9UxS32eqCKRI4GC6opf7aMILsSPVjWqnrg"
    "U2WxhsEPg56tYpXPPEz2mfV18hmysKbiATKC7Ip8eiw7jD5Nj4EnxrL1dSrv+6wYjNpr3g"
    "sLAo1cRFEdieajg9o4ICJ8Lf3gWCPzv+5G8ncj54vNzWq33Ma/zu7wb4LAxiaud7ParW9g"
    "7pemP1c370vT2RTrZhAipTQ1trP3hdNZg7q6Q1IqI4OxXTOJrm8Ga7fkxc0K0Hp3WyRDCL"
    "tqEpbmd0EbrncrwjIQu6ZWhmEy0NHiWmnHyDTk0fIqacfQ9BJpxzYceZ6p+5FmSXDpRqrn"
    "0fzUTyiTAMf25lc8F3jxwoKrNsLx6MX5pIlHPDm+qOM9y2n42WR6/rqJIn1VfsXOLo/PTm"
    "HsY90UnleCQMiwCOkkaZpgMgI86991DMl5rOt6WJrtQS4us/cdYpI62u6OdW+YaZnf0zd3"
    "Sqs/hTv5joAD5D4fdtv3sE0JFGVsFiY0gSaOz6Laz8AU3+VFJBw04/u7RLsySH36jrutOw"
    "yirv9kN3ThvF6tdXRIgxUSAzJYapl3Zde6GF6/DoXUdnC13YolyRtyszpUmrBfUnLG61em"
    "9iPUtS2F1nOUxsRmUNUjFcqRga2OAuVu0AOgY8SDym7NB6tybWQod1MeYBsjRlR2O57cwo"
    "iRoRvxAJfpXXiq2Vx/6e6/M4Q0uj3eeWflksNXHDEmb7hnVTDi3faEdHJFaA7i0jfZ4Rje"
    "A9jsqWO0yddjjSk5pJ2/wBQnbDyDsvE4KMe1J2IN2jsywvHsfjTFG8gig6odwwGZDG44ds"
    "eELBqzbV21DYd0nAWPCU5mvb2ChVNZJeBqyTxsWJBJgtnYNG43PVJMnd7YOPfeCNu4WIgM"
    "6tj/p8dN0XPIoa/RFDstiAh97ansCz0gTuNu/aEjgI5EyH1voRO1x4eXZsF+gbHb1vZTzI"
    "mjO3nFPvJH7NHao4bdbLMpvvx3KkqFLEpuOOOM4xhVAAlnBAev16vd23fbaQPG0fw2W69L"
    "qo/lgnK7uA1LhmdnGSudSmeSyWwqYHh8Hmlxa1MeeGjZ8DA6r2yYIduD7KIKAoZDzz7heR"
    "KFWXSUhAjd9FkX2B8gEe1RX4qmmjhTRlydgGCcKQO2l4cg9mfSZAaQBD5Mrm0envSYKKpN"
    "gLE9HAKtZcVXdg5zGtQfjrhrRGdATVUYUZVFFX0QIKDoo2LXRWGbEijKjsKEJtDE3UW1n5"
    "gq5IcAkICaHkxd/7hBHofC4Q8JCBy2bn7cII8jXk8KfGY0GcIElws+TUR8B5KsYqUBLKRU"
    "DyKHGkeo1EV0QXKP+uB9bVRt2caVpSRsfp9YE9t1tFSVIITHWwEsy403bIyX3+/r5EM4JK"
    "FM1peDMRv8boUwFkWCUjFAYyIJ0nBEjoo2NwS7mprhB6gIGx0VVHasxe4GucEiOqov40rA"
    "dGGhFXhCMjF8hSUTlGIVhDa9JzXkrBtU15g4RUrY+Z6AchbvvkT5i5BhzSvri5AN8xEvQk"
    "YNwIuQMbRQR/HtJKgC8iJk27foImQMUXURErTbXoR0RoQvQob1FRchKbIr6iKka5m6wUXp"
    "KHMRUqgZ7nIcaLHP5TgaORosqKb4IiRFdiW5COlUPewiJNAw+GHItTpe+fRFyM+tr1MXIa"
    "Oa8ouQFNkVdREyP4w+TY/FFyHz9XUq73kRkjtUaq4zhm78yklPHAxJ7j2uiw+LjY/n/YLP"
    "8AKgqK3ZXbGc81KWEDcNYffSRCMFeNsBHLJl70K6dq/Trw8Ud/e3q4+F4LTM+HZj8o6fU6"
    "jJPT/PzPSun+cadn73hn37o17IziCgfE0J9WwCJ5rVswOeod2Tk6meUVwWozjEkRJBT4xy"
    "aYyWAH0AUf1+OFPY4ktWXdnQ1P8dJz74xWtBcyUuJpJDs4htgW1LoSkvcNDEZlDFFzg4OQ"
    "Swuw+JFnNHmQIcfahG6OBQChXcvl2NOdjC13c6JZFAFerrOwRlCvoY13hIEQRY1dd5CMoU"
    "1jGu9ZAiCLCmP0F8M5KPUPcvc5Sq71C07O41fNP9GdYabcoS92e1MFRFmpK06X5tFp8j9G"
    "oogACtW9SqYLp1L4vPOHEebFgy2/a5BsBQJ2dd8+sArBAKnwThNvhX3qRv6LxJ8RIAJVAC"
    "boBEocCNALpEvv0HVvd5xOESBmbrYrDPKRSztkwuFHO2zzIU8x+cbihmZ5d3KOY7lodjWE"
    "4clg090Y+aJSchi+ArF+Rs6bsMJVhk1YCmsRG+fqRc/VTSd+uZYDWSivSb0aSMUnXp8viQ"
    "tFmFjJHZh5FECXuQeSST/gxXQ0+DUKQBAhN2bydFMtkIoYhR3RWK9CPgu93bcZFMSELgH9"
    "WFoUhRwq6I9OjppCUEdvvLlZwg4n4P12s9+j1c12X6fYRsFrwwUvy9MlukWGT1YJ/rIi2O"
    "VBN+KazXgF8yp5Fb50ighRDP+IMcJdnECdTMP57LRJBKIe83WRfb3bpypf1jV2y+/CvT7x"
    "fLmNF3sc8i41LBIRdP3VVrn/CbY70u3uyaxrvE1M1vs+tbmNq6vtve6kSVx3pd3BSLD0gl"
    "TUPo58aiqJvRKfeM4Io040SJrW2g/wQwM3KdAK7OYLx81Q9Xbe7f88nl6/PTKsvvs5Oj45"
    "ddhl/AxMb1Apjqoz2esrw66w1SBbfPsLZI/+t12bdNouOjV6/Oz35t/j6fPJsc+79/fl3O"
    "Vu3f/zl51tb/6/HlL8/Pj/56yiqoGxtBGEz1k8IlQ7J0QwuwrX7uzzoanSAJcmy6SsZmHq"
    "Tk0BA5j3gO7pMX17B3GaUkoL73oH43VWU/8yxlCmo0dVp83RNSqOCKd/hZDrbwBbt7gUQC"
    "VSi29SxlCrrtZj4hggCrYgvPUqaw2m7cEyIIsLafYhXK9mvN4mvKzZE1bAWYxC4Ihi6Fzd"
    "LxwDYvwCh8/Z2kSuGzew+eaVqArVlOSK4lcoQ8wnARFF5MdD+a4w5kkkMXXUnkSeXww0uJ"
    "Y6uAv41I15e5ExK0KTsfG2zCZ8SuqYcg7ujzqJuF+kjIQ0EE6P0Cvx94QJ7CHmwlzKEjMS"
    "QrKp3bLEmdXFkZOssyQois3btSek3wIXVmmvNV0VQflIwwCmIRlTrpN/PH9Eq9xN+AfelG"
    "8TXoiHpOkIBBeobclwK0X4j+YyakFiwN6DETlIz05VCOmY6k/2pJPGagXvC6aR+6Ua6gBo"
    "0ZwCC/qtiHAnqlunXeZudZjk8WAi9sw2ozuy021Uhdredf/NHNZnU7D3LRmoaqrou72fp9"
    "dHzjrkau7qt3zKtjZnQbljkj6Qjy8at1D96XSsQBsn3u2jLHLqGdDDx0iVgZHblEPC2iMy"
    "OGA9+FjHgFdoIPXeoi5o4tdNAn1Chyz3P0bu4Ly+1d83zr1IQf1Q5GR3ai5wh5kPFgtZjh"
    "eRk0UMU++RwDU+gCj3xenqwagilOBz8g5GHHE6h5j0cyaKD263GCgSl0bY+T8mTVoDiAYe"
    "h40LaHL2zzWYyKgxeGjsdoe+jCNp83Z7/i0phwQ5QwW1fBeqg6vllcwqg3goZHZRfnRjab"
    "H3M6F12CNjH2DN1zSQGyaNvFVh+wESmP1S/njKGC5hXbw2DHt52t3/4R3jdZLJsrZVjG8O"
    "0R052g22gZZT7aFrO7JKuqwpBNXWMKJpu6lpXppq7lKdnU0cFvDEOTTV3La1U911RUoy7g"
    "9vAqNIXAxVil+nt45To2KCB5l2unxSoObHOJVn+s5p3Kwks5mf0h2SOK/SGmjye8pnys/S"
    "HVOj+zu9qt0oWTOqBKwAs702pOR62L4Sm3Bwy1HVzxxoCVJAu9GjE6uO3cyED0I9C4N5tW"
    "RXD69WJIaQNP23uxBFmo6v0couNhjrGfI5rPYlTv5xAdj3GM/RzRfBajW08p4LUfKA5ZW2"
    "wMquWa77N2Fajprvbjy/WUVepvqtEsHtW+NKLhEVnvS0Gz+bmjz76UpE3MIeb7UkYA9W6t"
    "3PItlm+n693tl5+NZjm7KyCjqMGqAniEMt6drZbzhbtW4bg8eQTZ3K/aXRDOl3uzXXwoqJ"
    "LBT1MWpWSFVUZcbkMXWMvQDV3IympDF/J0nQ2ZVb/LuUQ9jrZxrhDze/KIYdjZhlda81Og"
    "s3+rtph+r0lsvXjdybZeDL2fv4LyEbZebOtoqoa12z7Vg2w6nUMXDPshCWWJFsmPT4Tfjd"
    "r8d4ckS3RZMB+YfHaY9uUQ5XuRJLkhZMmuJCNLFr5ma0LT8YCNtyZc81mMmq0JTcdjNN6a"
    "cM1nMfJzD8deMekYAxNOPs2HR7ru5Sh5iO7DZowubjyLsllz9UEZUvIom1rmKOPGEcqoru"
    "RNJoLgyvpppqiNEV9ootqBDzWReEM1xo+oMOohn22KbQC93kRqQfWIEy1M+5YTsED8pBNB"
    "rXjZKUF9RT3wBMShHqhJ6Dbz3JNOldxLQHT7fR4ESioHjVGOQPwUVIL6SvIiFOibYQ9D0X"
    "1B/z7k0aFsb9GvRf1TmErqCSmKQP6SVIL6inpQSjtsP4cOjx+bEpP16qqeT08BD1LzkFTn"
    "9TkkXD3px6Y2xdu78ls5vSuqx6y+eBfdzW6zXd0VwqeYXO18lINTo4htW7mnjyzqsKFesp"
    "jZYD8Z8iSl+MvcLCwHv2KOaozgT0pIQHqUiBGlxZnC1plasycITHqQdwk0Re57YlW0/8xv"
    "ekgyDcaB+x6mfTlEuWspSW4IWeJaysgigO9sS4s7mDhZwJHdmndyJ4ECZt9uhvSWsPUdja"
    "WRqEDhRuQok7BtXYm8CAKsGnciR5nCauxS5EVQn8YWmy5nvH6VtylKVW2n72abd+Fi7Lsn"
    "8fFkZjG4Xm1TxcXv94t1sWGpiw+r92jFh7NSfvu4XuMs5kWdpodYCt6vVx8W83pidFrprj"
    "4+ffp1i3i1nE/flCvs1ZpcnzLBsvTCr//paLSwWsx/d0JPW4DT65vZ7HCWsWeWrrPmTfjq"
    "iNddFaDJmmiCKx6MQeVWG9Onj/5c/Ck357J0pOhR8J9MdMg1PbaQYTxqR9h29rZo9+Ff/G"
    "aKkaDRzWa6uS/COPR2zF3Prhe3bSbQ9lcYsd5s1LKB6maP875Zr+6mTc+lGNY18tzGvS69"
    "XdGSMjtNgcjcPjOw5KG7zJCVVSxGyBNZXJfDNSy5St2fJhkDe+1CKrrfKaYkL5Nr3SFDs1"
    "ypif6R7V0Zej81B+Uj7M/Z1smlYFhbdRWbIeRBjnAVm5VBA1W+y8kwMIUu2edk5cmqoZvq"
    "deg7Oh509Bkx7+5QAgXMfp2N6S1ha7uakiarAveh1AF3VDzc4ANs3sdd62J4/foXUtvB1f"
    "YtliQLXRLMFtfn4dmFr8EWBTD69R0RqTYAlra/srFp0QpF4VSi6XiIxg4lrvksRo0ziabj"
    "MRo7krjmsxi12FKYRsAiwhDtBKTRWhkGPEqw7zAGTIqS1UCwaemDH5Hz6KPtkTF2Qoy8/d"
    "4pHrtiKRM2bXfFiG88P9sqLxrxtIlZ1/KiUUoAtWt7V+8HpjezzZfveFvu2qPlIFcfuGlU"
    "10jdNdrsrv9e1I+ARgn/qDopNtuP9/GdJ/Dm07zY3KwX9/BS01Pn1LhfL1br1r3C8ci/LL"
    "UqJ0K+Z+a7Auh2VXYW/vXNYl2nsNzcr5YbWFj+vLrFz0rd3K426MfNbLvYVL7hzh4ax+jA"
    "O1hVYOsMv/Udx6w0dfKexLFCYcrxPL/FbHv6ZpsXUFK86hp5Rsw76XbPo4cz0FCHacjKym"
    "Ea8uwmEHR9bdecY+IcjiSjYBaBnNoiJh0kwctNJV5h1Q9X7fNbddrX47PT5mWt+l/Vn8en"
    "z46fT07rv3+eTJ7/dPTsL/VrZGcvX50cleOue3AragtMS1D2oJh8RIwGEM5lgau4+dEBOT"
    "n7ayXg6dn5y6OT6q9fjl/8Uv339fmLCStv9nmy00nN9uzVpFbRX4+OL49PXzTaujg7ad8n"
    "e3ZydlH+xbQBZq2upaAAWe9Twp/Mm6/Mn8zQ+2VJUD6CP5ltHa3AYG0/rPQw3bjjEEYf9E"
    "FxXlSr5NoyrCgPBKKoeFjWQUB062J4co9MitoOrsQ7k5YkD71ZLygR+0UGB9SvVOy71bUt"
    "hdazU2NiM6jqLoVyZGG3qxgd3G7pw8BUvmSvgejblkLr16OA2AyqtkeRHFnY9RJXB9atih"
    "mIbllt3pdtuzJI/foxIjWCqO1DIEMWbrsp0gFtiXiI3VbLvB9921Jo/foSEJtB1fYnkiML"
    "+/rjNPiaT70Hgl3nck0nGCkWEp7M3BKS8knU1HXdtPG59FERxURuLQ3JGKqh5covTRQnYz"
    "RdwjZsT8a45rMYNSdjNB2P0fhkjGs+izG14+MaUG71jOGJt3yda0eBzTt9OHCxS9kcnW8/"
    "C6/1Nimwte4oBlhTagynYSpYFnvHk2o97D1T7ELY1TBf8TvGeTOUvZ1L0CSM0OzdXLLZ/O"
    "I3OK7QLHy7bzy76B1tGRBwzuJrv4SC5+9oMg7fw+5LHj14N9LnPZBHCln0uh1HKIUdvmc3"
    "LnT+DTuqtvDcmaPkrXpckKnz9WgE+ENDtWVHpIlu7uoBCw8LrAd2LJtGDXprB8QaVYRWvx"
    "91CK0/oOgxAiB1Ym7fC2jpaECH5epBQXFIGASqDoYIUW6sJVrgHprSjxuaRw9thaPoU2hM"
    "OKYwYY+hxTDhR9inUIh0vAXxJ+qRFtMmrCaoCEZXVGKsFCieShf6sQSpVfqI3xLej06EYy"
    "Yk6TFaEDk/TvYFXDo2fBCWemSElAk78NXAqAh+t/a0RYIpNKAfDzGtQgvhWNiHJoTjoCPo"
    "MQoAccLLugfAUvsPA3TUQwAQJ/ofxAGFAyEusvarQAl1CtGPCESuU0o4LvanGOHoiGh6DB"
    "BMn/Cz7Q08m8Y2opCkscUEV+ZpbMM2xkxjS7SD0thSeEM1gpyNtHroNLaRPeA0tpQWdGls"
    "SWFcGtvYGok0tphak8aWp74i09jG4pD5MHnd5tLYqlTJ5iYl2++VmzSlHDRGOQJ5Glue+k"
    "qUxjbum4FpbMm+oH8flNU011tMGtt/BlNJprElCBRpbHnqKzKNrXLYfg4dDtLYSsl6dVXf"
    "NLbwelKbpBbdN2p+dzcDulsA1a9huL2Lp6+5+Fj5Oiq+/kmTErdOp1tdL/yDPDLs8YouAr"
    "naV/kLRrO7+9niLWwyZucqCdiZXn4qK64l3NaD7lL1vEJ1W8zmSVZVhTybRCaq/gmozC5k"
    "RdNJMu8W2ldor2aBET3wdhbkZnRBC7KtHmX2M5Dj+uzoYtIsUEAMoNs+HVz+UueRmpyUFQ"
    "+rSf3gfx1EVEG4upgI5vORE/ogXJWAa7WEwJoUlO1g00jYTWxJqh8ODvHlqLT1iC4OJVi4"
    "vTiocmV+SyopA1q3hQTpq0QJtPA2EYkRBcYGX7ch16YIKdIoU9dqUiDjmzU0RnDjxBwie8"
    "MmrJVNnpZASeRPI5FSecSs0abzqEU1+WsYKazhTQwaZXRTwRwfcyMD9vi6r7muJfa6Httg"
    "13mLDb8RaqRgFcKjRV+iMRDH0iRRV983Ndp2gcmj9F/NMdA1racttv0G6y2223AkLDb8wo"
    "9isV4KymEPP67u31lPPUeYBBthG+6k52XQQBVfJ8oxMIUuuFaUl0eiBvF9a45Qt0iy7fH0"
    "xWuudu8e565fm0Dv0eOyS9iISngPm6FTLRiNuzt1IZup3L+z6WvZFrD7dLXkcjba2OcWzo"
    "kGhyycbXs9m344QdC79xNJiK3U0MMKxKmIEaHoXjdJpdhQGPc7f8GbrNq/r6lr3sPh9unf"
    "/GVvamLgN1SZGUW/obKf0JntVKL2oCl9rZnTNdB7Tupr9aye31wmmhy2ubTt/czWMkPR2w"
    "ooJuaq6GENtFwStfAb70Rzuo23bc8z226mZu+eDonNoPbo2VgO0VSXdDqkppReTgfjWV3l"
    "cvDC9J7VAQNT6H1mdSSPSA3yPA08aRq6abaGlBASvIqcDTxpEq9t5oaUEIqQlLp0XZQG8u"
    "U/gZzPprtYTn+brdezpX+lKyq+X69uis1mulxti4iPT4x5O7te7dbTN0VtOqpHvUrp1hjO"
    "zerunoJ5M1veFGWfwt9nm00hfIy5rjosWoF5e2tw2EJjkAOjFVomRkEKLbdsOtJXJ0enp0"
    "3O0YvLo/PLNv1olZV14v5xVCrq5CRMR9pyRwYGpY0qpBO0tixji/RCdz9fyR/halmaPb9F"
    "9pDoUANTuqm3KbE/9qdapL4rzk40myKChoIzwhaIbFkIS7xAStBawRQsi5JSJCDX06QUo5"
    "tTESg3Lxt2WttWTnRtN0VEg6HIOwa0m4ClWJoiCgqQ7UKUaDKBRbHsRBQUFttFJtFkanKQ"
    "JSyKapMTgFmSItBUQvZ45ScCEJBQKKJiMygR1wSe7vsuuRZJEWFMcNkQXoMMC8zAAnlkcE"
    "WXHmkyGeTwkuPYsPmrjbiu7EojQ0dZ8NjgEpd8wUpTh41+0iea8Q0f82EaTc+T7U5PMTYj"
    "ItJQuxpgbIYFlnNqKI8MrmZsAjIZ5OgC8siws2MzqKuyX0jHfCNHBScYm4FnQmHHgIzs1r"
    "AOsOW4yG70QqmkwDUWjQil4KN0E3tQQNayo9q6uRlRkvPzHkAKLDzwsWksPCajOzmoAy08"
    "KrLDDqWSAldZOCSUgo8sfA8KyFt4WFtn4YiStPA9gNQ/KBg5yb0rk/CMP2oYLZYfVoubP+"
    "izg10BeCZQeNaw2exKGRoAXoZdAX7Zrraz2/gwoezpefdL/E5e/pxhcVf5v8qWPWdX8fvm"
    "lGTwW30jPa9ndv/SbaUTnKKNvPLwoh0UA08vHBej4wvHbsj7d45H9gzk+fnRz80jdRcXr5"
    "szj7NfJ+fPX0+qP18dHQcnH46pt8buEbzqF8XphOPkhkf3EN2sdvRr+fQ+5ojZ4PHmBYuL"
    "nPZeHP/aPGV38frlywmhqup+bDlzbiLbekhdOf26St7x8Kqz+KAIyVnPR3SvVkO3li3RoQ"
    "dndbYEhyT4qEMTXG3rtKtcP/1Q9lDNq/33f/zQ8cVnSPQ4ER0iEaTuU90W2R8jkW2idUhQ"
    "UfeyXkxFojF7Tw+2Ra2murEkvNUBCUgIxrc4cJsSKOJzFY7QBJrgfIVvPwVTFqEd1SYBWU"
    "Zkg9ay4qu7iIy87g9H0TmCSGtXNYzWEWDySxkMJvgs2HWOay8PQd09MZkBJEUHwbZT8MDD"
    "UX6lL3n+ScBDOHE4CsvOTUqVnDXlZ7aYhAZsempLNZrCozi3xSQkHtuTW6rRFJ52VSDwci"
    "EKAg1eZkQuLvN3ngiZBGBFni2CRg44dGuNDZp3aYGKMm8WRSRZT5rjSvhp0YZUBimOPIjA"
    "2IUewMZS8nfTqGL8hUS0RQZfgGj4jfJliMWRoVUNwJhMhjgcfyOjzg+/rq5uBAI60m5HBi"
    "cYg43nUmPAnoLuy6YYmK770Q5kIIUAnspiAxoBRPi21Sgw81baVtSZaEhE2udogASWWbuO"
    "NIbpCOhOCz1crr/a3+zQdSLkkalssiPJowstciSEeXts6unMMaAhrXEkMAJbbH2eMhit/x"
    "PL3xTYid/wSzu9VIFYNBmzb7ULxeKaTX6VIx+89tNMENPfZ+DpN/xIkyJgxG45KngJIK57"
    "Zf0IgGM/Yv5/0ARM/Q8BhtqKU1xjVZAJ/31fo1z/EKwqzT9qvc3w35kWTu4f0yjy+tOEV1"
    "RK/659Ki04rbNMIn+xnrjE7KjVPjnZOR2g4UTUFSftpwmvJPn6O8UPS9WPtI1+GpKvPdUV"
    "dG7+z7P3U8n4QV15Hn6a8IpKwS8bZp+uD+N0+xIKbRcYJ9nvQpuaCIUwmOYREfuSzpbvZL"
    "1dLL/8CKh5sblZL+63bXNdGFTD7x+72XLbpPWiwpKqDFHV0+c3BVNhvtjcrHbLLVM8u0sU"
    "SmKe3GJJEpEUL9yyAUlV9+ejkupqeZb369V8l0nO39YZFpxUS20ToVSzMg5TqnkCm4M8g2"
    "IqaonmGRqqx+x+RKBhkBDJMjZuz7T7OWD7bzjsSBiN1GgkGCa+IfcjHeJE8unGk+fS/GQn"
    "qtkl8YSZqUJiID3YpwUDdIx4H9x6alPazCnNP8Sb0ZCIB9dNhZa70LhtKTR1AABFbAZVEQ"
    "xAy5GF3X0JdIijLwgDNvoYmXdtKIECZr8OxvSWsLXdTEmTVUH7jdbh7j7sDNhudWDewb5t"
    "KbR+XQuIzaBqOxXJkYXdI4AF0PFgxwllQc1nMfYIagF0PMZxwltQ81mMwapR6eylyXnE0f"
    "rUGDIhRhZ5sPRVAA7WxgzOroYxyI5x3nLDNbjGcsNFOme5QR1ryw1Y5y23Xef3MtuINmGz"
    "fi9hbbBAgCxav0VRoPR7GAadKzfG5tjmvyH9TtEI2sS3ZITzNFIAnUsu3Lm2lwfvZx/vCt"
    "fFX7DrbKjzikFwV2zfrWIJUTZDc68X41Vqu3KgQ8lxMfIlOXYSZwft7sG8Bt4Jc2y6vvMi"
    "NT9dtXfALs+PTi/K3mnSBZ63aQMvfqn++/z4fPLscvp88tNxfcnu5dlPxyf1Rayzy3KgV/"
    "fFoA+F1qzIfUKQusmnLbJ3mpBtUrOrqyh1lYD6JBBbBwlqUQBDvLVi6CxgCTZUbOspiIpt"
    "FCYhgdlunqhGU3gUWyZMQuKx3ShRjabwCJddcXUSh91iCzaWtC/dEosmo+3McGHFNZvsGU"
    "WvMD1i2xuZnvDfOJnM/vuH5XZFdrI7jro1bPfV7r7PYQLtkv36y1/OZo56U6e8Q1fCm+2q"
    "XERtZ+8LhzRxZkovc2WHp99wSSJopkOyRQSmY5PvuuZkm/S6ZmlzchpyxGem8LhUmJC65i"
    "ZZ5mv4DVzqh6yA3Qb5FfzvSMiwf5m82URPa5JnQ3I39wbF9kt7tm3qUxJWFt56xiQsLNPb"
    "z1S7Mkja/MwEqRFEea5mUoYcXOmZGEHDArQ9ESNbFsLq1Y3McdhQmMqOFB2GRVOjOgE3IG"
    "OBjpKKGzWew6dPyg3IWHyjpOdGjefwiU+CKCIWm+U5EN1wfihKnECIIjHsjA59iCZzWIQb"
    "cUzCorHbkFONZueMXqmcCVJ+7rBP6kw2n0MarOp6gEXULN5o9WgLmRBCsVWuS3eb+k5Ss+"
    "TttSMufr9frIsNueUlNlPRInkx/33aSTB1rL77/s1h9hOdInWd0VVwS2Qna5WjjNVymnVS"
    "xfW/fyuu361W7794H8NydldARlGDVQWQdTOGso4yWz5+BBkU9Sdluv14H7/khWu210Cmbx"
    "bF7Tyq+8TtHDclkhsYGv8EcSqtdXHTvX2MtFg/6VZQJfPFZnZdZXXt0v4FT481W85ZZSpJ"
    "pW2K0gC2kBh4b4oPi9VuM6XrElWm5ey/uPX9yng5WsMd6OFwXIy8G46dszaUEbP8XcSgtT"
    "ZIX/5MBqYjemiMCFBQLuOIjRa5MKIamOsTgmtk55ChL5TxIkwaBfjHVcjnzhBwPwwQ4LpE"
    "1J+d8WOQVYlIEmIo4dfcoioMW+j9oUeByPNDkLovWltk7/Eh26TWUL4L5btLTELCsd1VUo"
    "2m8Ch2k5iExGO7i6QaTeFpp0sZkmYOJTAEX3BLEE17KfHDr7Bwfc6TktDCapbYqOZTSP16"
    "QoauqU4ickV2WBzH5ERQz9jKPgqJ6Mmg/Q4YTgRRkylE5NpJCTDBg8RL1reEnxRId8IKlv"
    "Xu2m68bH4Ur5Xb/aY3rO22uLvvfQxbKqHku/7IHfzVbTOJ8f314vZgslivV/GK3N2lrVJa"
    "UGvru1I3i1KNq+XcMVLseYPR1Shh6tDI5wBACCzKlbsAd6+rxp4yu99UM+K9b+WO2ax6P1"
    "a9Kf7xFXH+nNFtSp5Yx3qJHJ+EwRUfqqAFRnS/mY0NKuawXv2WaqAy3QJYKjD5usOwUVaD"
    "tlzZcT6D23LlXk4p8R7R/Q53/fezj7erWfSMRsZj8WaxXGzexZ4Fage6W8ynQX/5v7+9/v"
    "7Jn55WpO1a+eFV0B+NUXvlo+zzgUH7oXBfLOeL5VvxgIOEcMAFAzEjm5/H6868qvLoP3g1"
    "OX1+fPrigWRMYklSXzJfu7QsPdiSSAe0sd8WdHDKMIoCaulE4OeK73ZIlAbfDihLSPPcys"
    "TXTCYMSjXRJQxKQAv3TKIvBWafXlH4mSzSUzh9VbcP6usHq8327bpoyGb3i+n7gpvDX78+"
    "fi51qh6/nFxcHr18dfn/pXyrTC0zF2vHn/C0VnB6e1mfnZ2cVKZw9dWzq68I9+L03WzzLu"
    "T63RPwrblZAZ/rt4eP0fdu/XH7rplHv/rp7OwEqCI6GIix3s4228bJThZTrxulIBFvHTHV"
    "Gc9na1kDPZ+Oi5Hn07Hr7fl0DECf0+6yuhizKw0DcvOmgRjVJUS4VWk6yEFGK0vkICNI3Y"
    "TWFtk7yMg2qbnaVVQ4yDAJCcfWQUY1msKjcJBhEhKPrYOMajSFR+QgCyuTGIwdZHF7KfGD"
    "QSt0TbCUJLBoUrADRjSeQtl9Y5QgISE9P/hKlhBx00mE/jMpSX5MUhHYwGF3lAY5LDBEHU"
    "skhCzKiszQCWGH+ZFHh85nSiYqKy0aEDJfvJEBCiw6XNspMWJSEmVYzRIn1Xx6DubT9JJz"
    "X5tzESBq0sO+XSwPHlZe1HLe2K6m1TOuH+t5uFvcVlgfHLRPDeZnWpw2t6dvN17p/3x0cj"
    "EhVunpPIw3s7v72eItF2f0r82bZPNWxRYAB6L7OcmkVuK72XJZ3BLkbUmWw/3t7Aah8QVZ"
    "8vrd+k37cG6VPbdxis7hT/SjvLxSrnfzt0VwX6k9eNiVHXmz2oAC+v5SVbK6/nvhjyuiQK"
    "NPsiN142XgltSzMdqTen69N6WegzNmyKH6nQqyQAwCi6biZsoiERtv1ijwoyqQYck+tute"
    "6S4n8PPXp6eVy6v8c1JO28HTsZ5dZ9KeXfOT4paUZwbGQnfvqvu9D9uBN688n2jcQUa+MB"
    "1Q1fVlsV6AlA1+2unWAs3Dte3Uw//84w8HETmrgun7ZbOODZ759f3lmFcyQ6X7B4Drljut"
    "xQ/zQs8JM6ZFrhOK1q1IXJm984RulVpadbqVu08IGhqSrQOFbDaJSeFCIWhoTLZOFLLZJC"
    "aRGyWqTeMwdqSAFpMQ6uWTYPMNCSgg7feLflExKjHE6OXJwxRtuDGJGGr0GtGYcPmddlxP"
    "tgElaGgzHRVTYssJFz0qe+1omH6MdwDAamGh5cwZCCZCrTPfkEqDPDTiPaAXmLKrqrTmiI"
    "z5Jo6PT2LWzRZSY9SOgunYcE8KDDouMgTciSTAqjPljkaONzTjkTELTLipqDTggIg235Fx"
    "SUzX7xBU5htSMV1K7Fzqvgx+NwQcCyRErDPimE6IOrTisZELzLirrDRlQEib89gAJfbcbo"
    "BV1tzRML2KNtvNeYz71RBsKIoIp86GQyoR1uj8aUS8Att1VZWWG5ExzoIRgQnnYMnb4qA+"
    "OwaNXhdHzSUxNB4j1bDzJIwlQidUbYTuR0N8gRwSiLoRFxBJYIbjbTyogtHW1lQOtpCKts"
    "/xQElGWuDA1EJDpDS+yEVqCJJoPr3n0uXCYOiYXZdhFgy24fSMKTu7BvUJNLan16g9g+Nr"
    "cDza/IgPPZvf4VkmepTQneT0PgGfrovNard2OXD+dRTe6yj8/WKZTKueSYCpORn+dGe/zl"
    "KsDoE9P+vTYM94+LGwZ+V62AOufnDnqS9LbZ4fH51Up6ivJmevmtTqP78+fX5BnKd6ntL0"
    "mPQpKM8XHa72PVXtOBodryKG6LDSCxsdg6oPIxnb0p1KUkzgN8dXGvGckpYDfVBJEv5ETA"
    "KcOiEDiKOjsp7rhkTbyWVDZ049zmcJ4gzUkU5sSUFkuPuc4RLEGdwjneqSgshw6855e5vz"
    "GGA1Zl19Y7QLfoI4A7n5ko2BNRRBhth9/XqjjhlkkFumn8yLIpzKeuxlCeLcVGa9nyVFEC"
    "LuubVlGOSQj7HZZUWRaUC7/QWEKcQjbYiRBAY743771+vV6r2/Pf9H2b5m9pMouBmkfpiz"
    "ZV6tlPqiBwxiF1L6WYTWVsQ8wZDVvo8AbcNqw+rYWe9XHV+b5xIQWyIMNRVWyu6paPi6nQ"
    "XBA81ebZ0RN1SkFGn3eUvhflC40AFlGm4w/mx96kgKFVxxpvosB1v4gqz1AolEqoj9pBoV"
    "BJNZAnowS47S850UKrj9ex5ysIXfp+exRCJVXH+cBtL5k+DwI6tUTY6jUlXReXc4l9tZT1"
    "5i2XzSw0+DaTNzyDheGkoMEeY+PhpMm8Y8koeGEkOEue82nqZPYx9lE88JIkI/YGYQTgHj"
    "RGYRQojwdhsKJdpuGZpaAY4QzYMEUGxfm+3n7aJ+x3Tea9+Zz7s+X7wtNlEudZgTSbB57Z"
    "Gh8GZ1d19uOLdstsQvdENtfB58Pbt5/3a92sWnwt0lwdpLtJ2iHIq+xl3ZY8TzAd0N4LJP"
    "t8Xbj3Th7LbYuIB3hn7vp8jesIbuxjtGVvvwjmP/A+OOR9z3kFNXmrlE2jFE1kKfwLYVxG"
    "yBiUGmQbGYZWiVKB1XWyZnhqwYsYxqcIyRP4MzIJkng6T2XzBfOoL3gmmZPAdGJq0F9/+3"
    "9/2/cRy5nv+KsDggDi7vYDmxk8XbLCDLY2duZclPkpNbwMBgJLXs2Ugz2vnixD+8//26u7"
    "50FYusIrvZk33QLu5d5Okiix8W6xuLxYqOygAqrSNfWBu62Aj6gWDzgFFRcJQ3DHjVBWyS"
    "TQJGRWFT3hjgVRew8Q5re5ieKiCWCXIPaiAFCkf5aCatc+9nMp0I0cOd/15E9lpE7jbIO1"
    "PNh4dqfbta38+X1/jiEbyn3a04sXjCP2iZGJtL+WQIjAPiI6HENPWWoY6h/nLUcdZYljpe"
    "zqqSl6c2pYeiEGbAEpOcNd1nOevBL30jTIfGMSIcM+vT0sq0KCYSHemU0C88smS00lUiwi"
    "Wd6oIXmcdbEqOSFGZzr27g9ODN7Cl1CXo04CkvXzBpxPD5hz0cLvrq4Bz68CTjqqbXliOl"
    "LqpirC0IJgoTe78tSUpdwj7aFgUThYldumUJ6Up4x9vCxFIwobYTCuueJ02bh5zOWiYJhN"
    "ZL2VnBRFrgXQXNUYs0EaXEGF0bmUuiFAnz9C5LXuoO4wPPHd1l1l69wRPhqNTQrxmPWhaG"
    "qQW5oyOmzKIezfEBZdi/A2Sz7dJlij0fd9Vnk0AUCems61qalRn2db7FPvQ4/6tnynnfV2"
    "0kT4pFjJpPv63nDw/Ey9z9jjrbF7wcHvde8reHh8/mrTF3r3eFj0O5R6PivROmqfYZqT5q"
    "it9kM2J0bUh5smpgy83cv6Sc6K/+tMofKQ9qnowjbVXv8ufwJXN4AdY8Hb1Jm5fxQqF5sI"
    "vzaJgv6Yaf9gcbNUU8B2ZfacsMMAFXbPQ0n53+OQK2ZRER7e8SqSxJRq7y6t0VhBKZYfpq"
    "3YzTjIcaOzaJNOFjhIgsF5O6C5weTw66crAevAhSyXJ3f1URDfH6/enx5bTGGBZ98vXB+e"
    "Ty/fnpxUE9F338WK0PTo5O37w/ejM5eLh7+Lj5593B0cXB//pfH5YvJ3WX/bA8qP/3bnL+"
    "+uz87cHDx9n85vNis1p/mf1eN8bsbnX965Pvnz178fTw8Ov/NIXfv3tlPKBOsxeTS9fGBz"
    "8eNG+31bPzk688tq+6JUDrDvnx4HTyy/8x//jPRIDlaru4/fLkq2YEXa23piGaC8hfOQEM"
    "wLbD1b9MTl/VcBIVE9oh9PxrVRFbBsCnKdhPx9PXB5dvZrVkPx58ZVT4Ves8Ozt59X+c9p"
    "wb7PKnyamHOfnlPw8akNPX/5lyMg7jlNNffjx4clF/O75sV+O7ZevAeH1+9tY1XN22H5vV"
    "WVhXzQHUdX40vZgcTP7f8eRdq4Wvtp8qo4qDmv5gsTloJrrlzX+slndfvmI3h1Fj0hjb9a"
    "xs98dnpxeXtVz1wH15Pn3zZtL4DAFljfXo9WX9ZXp6MTm/jEeCV40r/vzo5Ukzbkwvp0cn"
    "J3+3P05eHdR2eDA5Ov7p4Pzsl8ZuTw+eGHONmujrWieT4/d0N0w0kJM1FI9WCm2kCO+mcO"
    "tdrvFMXJ+todkThkghEWQCV9diJVS2ZhoTuf5oTJJYg1y0GQnotWZLmE70RsPkQtN0jB6L"
    "zU5eZCa3NlfzO4s7mzvqaabE9ofmDyei+Zfrql8f/Hx08n5ycfDk8JuDj9VyVi+Yblb3s1"
    "29DHxSb7Gf1v+vPTGqe8Prk2ndzV+dNdL/VE9yYSPZMeCQ0QK/m1XNbG1gPKKTTvw4MXPW"
    "dzNvyyb3zazqONbUnJVEKh94ghfzUjq8i5kOPG6KmTlVeajrNtqrcCsMi4DKIWedAJEM/C"
    "gWFtA/98nUn0wGsHgvjBlcsf+mtvMhIVGAP7qsjy2Mf0BBEeawqR5L0AKUcQoOIyjCDE7d"
    "IwhaAEZ7diOGqDW7A2Cenaq2pOdcxmfmAQm0tkeRqNqv2oBapmUs9GhCci6MJeYvbTjYWF"
    "K+4dAEbsw2u6v7xcZ+Ea9vWhaEQ6me3LfGgdbL3/dN5klngXPp5vdZgNM/Lfjdi2fVi6eF"
    "ts3SukYGWnRTYfcuYsalUqigvEBd3FT3D6utiSTp+VJ5+aqK4dzFjj1/Lr3KsvptGdfxLX"
    "jc+66ab+qRdLld3OUsYr7c/GYYNSY1tiW1/uVQxUZXsx++//Oz75//KXIxm0+ma7fPLIJF"
    "WdPWISsn0Q9Xt7d//q5siDStM0RgC1JDzFUgM8TVbnu9uu+1X3pYbRbQ0fwDsMaOfTquNO"
    "cAxUhDVFEw3PD46OL46NWEZRam1tkPL57fPv1zbBbmk93HWnCcs4eG7nZRD/Drh/Wi3ykE"
    "7LWBGoMzibgSsn+Ocxet7vU37Qj4uPbWMIq4OaWhN9bpHbEXh6BHrBcfF8sNEM/G97qUBv"
    "AVzqvdZrGsNpvZXf0f5PvNand1V81WD9vZolXMy7Ozk3hnX93Uo0QTfrMGz3waDnP/zF5C"
    "Om7UMZLhpk9iG8JD4Y12oHei46PkmegYyqKJnyMc6Ftj1IWx2igTLoFhJi8tmk8oIESezo"
    "yTK2I25wUHVWLzyd29sACPJ+wFkGX4HeOIeG8oy2B5NVBit0bwH/U9NkS9mLcmMVQhsDAG"
    "DyByFt7XPQMrwfaIXRl2rqCUhJBfOTsQVi8PEjtQmCZVgsgICc7JUIDL965hRBREVa8aXn"
    "Eel8CbhhERuHS9aHjFeVyssF3BSKGJgjNiuPzqrMhDnIzA4+ZBTURxtXlk0dQpBohQEzjB"
    "FK0JFxUijzpaJYtRI9QE6qikLmpUiDxqv7LnAp3bR7VRbO6jJijHs9AbeTGwkADDoRvxmt"
    "YocO5im7fLcxuC6Pdk7hdR+Ov9vPXPyX0Rhdczcr7i+XZb3T+0+69kc94EVhW29q1n8QZ1"
    "LfrP4eac4SpU8Ye0TrdGnzMLYnb77NvbF1dlVyBC5Cyy+WSnN/O95PVDeeVtLWyPp+azid"
    "eobXW9qDYa9vEM+Py+1PaItf/H2phTrw3lswvENInLn1fzP1+9AB47nyu9qbTgq+sEsJp4"
    "mG82v63WN00uvX4h4rVu71ZfKjSXbvN9u/q1Ws4+zTefIpfQd6h3T+kEJUA1s/LNvn9WPb"
    "t9VrZWmtYZbawzuzPttFAy4VwF6fAPCayCXlQ3V98z3PA0bRYN2wuf41/2wj8008CmGZdu"
    "Vte7+57h6/njnMC6GEdHkYcvyp/1ZVuhQ/puM3xYDfTgzmy++/7Z7Q1jcCVJffsmOnbbWn"
    "MAVGhfmj1uq0F5q5nZbfXsqrqWQYlpS1hsaQkYWAHDWBcPlfXDPXLff/8EIn+Ii53wi7v2"
    "HOgW92yUvOKen9wpDv2yhGgs7yVG67uh/abvlMVrxXyyUE0yUKGfJUajlEkM1IRt63wRgU"
    "8PocFh6Hr00GqzmAT+PIQGx6TrzUOrzWJi+fKkJqYIhGFqTEcIKI/D0HODJNVlMTCdIKA8"
    "gkHXBZLUJ/OAoFd9B3o/HmXKs82vu9x6pf7MX67s4U3WXFjAtvq4WsP7seGnbNVGR5vr9e"
    "IBhij5ZE939XJ4hiRn2y0X25noDdjtql67rJqNvsFoKczvzdZy/bm6wUzgt6bHLbdfZver"
    "5fbTJqBt8r1uq2WTq2v2cbe4wVPL/UstKVUSuSlnb/MpCEzHSOIRft3lAgcGJ3xzDLLP1b"
    "45O3vV3A+9mJz/PD2edE/U+qQRQWdI7q3YbxwYoENAVsHnfIo0xy/uQB5b9/MHfnY4nx0o"
    "7Hyepf+1B8eBt368BcFO7oWLviQC0iaeDg+Apfsk4IkMKJ4p+Jaq8lmqPHQYwnJTR4V45k"
    "Om1YM25G4VN4xiW/CXWbN599CGvJ19XK1uNliv/PHA9EnDFTavqxOwdY3VnMu1JPkG/bFW"
    "OsrevgAWF0e2t/0TBmayBI6WGpCXDzAoaAZsEZ52MEdwdKueQZvasBZ0jS5PUkdnphsxHR"
    "03B12PxHN0trkRU8xx88oVLQvhyTEpPQRF0+JtwpHkd2NmvCunuQOrIJ74dixOxdd6Hzmu"
    "KNuj3Y6DkZYPoUFQBAs33xJRNr7kq2K/DyVjwWbl4UOpJNDD9Hv7gE8n4EuK8kKFcDJ8RN"
    "8DvkxwULqAl5h2RIW3MLZ8axs2/KCHGUjEhCwya0DHhB3a9OjQywYdFJaZNCREjXp0gAyL"
    "9psDIUBAhy9buo2H4qoFVpwdkGTJMPMZMEdLeynJdYnuriWDESTEOya1h/sm3YApLucS0f"
    "gaEI1NKSlfC+EItSdNlMepuLzM2BFafAm/H7Bs2/f+gz5wY+IM3s6loA0YipBDDDxRQsgo"
    "NYo58XjpgSaEyKHmnj9GxVFciqePoLKsnTLPHtHMw2OlGx6WYzg+EDMHiuhhpHPgG8cgcQ"
    "xlDyQTt+5TvePM2XpRW9qfHtWhJpJRWvBAUZzem7w/HKi4yJzHsXBM1jak0mGZ4TX4yIzy"
    "MWPsRZ7ZhAEYFUyB8bzOSP0533PQx4QYM7g66zLjNmrVGg5qW2duJDf6iCIkGAN6RCVAqj"
    "NDgdrZ8Nh3Y7PUenAZN2QLkpShUy//sdGjwyelAMKStZsek6mPKnoaBM1oFNWIzSQnH0NN"
    "8kMrSJhTwygHWKkAZZw9DrMgYQbnOAdbqQCCRW77dV1dr+pfv9RGctMrhL90z6nhm73mxL"
    "oJEojpLwc9fVEdXpU2TVla116REj5ILy7l+Gebo/33pqZe3sxug2cJpK9U1Oh9IFe7Wq2W"
    "N/XmKfzpbr5pduNtkm0sW7R6Xqi4RnurblN97HuZ6X/uHkX3pkjpBi4R2ehyOe099M82+c"
    "DdjOOiFPrn2PXNr+Tos7F7tWVcTo+7kD1HNCTUDk0zhCuHtUNBSN2YaD/p77zQOrE9F2gl"
    "EaAwwiFConSPJa4HW1y4EoLlU0qCQtBdMmGV5vAIlkkpCYpHd2mEVZrDwwqckZmVHoiyeb"
    "X333lO8pQEhaIVRINVl0PC9CHHxVMEuj5kWJvMh5z3F9sJooe/tznxbg6/H/dCauCtE+Jl"
    "jOjW+wJci39hFlEL+4p680hGqy2XlMT98EelzHTmSmXMjDq63D3t7G6wb9ozUrvL4TkOuJ"
    "DheQy+F+A5OQvyWmp+cCvEukc2lzumb9+dnV8enV42/zg7fzU9rbtreNXDc3uo1otVvOJs"
    "Ta8bkG3geGOg8EdX8q9dAcyvTzQN0+GNUXdeEfd1DHc+XjPuy4fGIgUXx8/GqLQuSsPacA"
    "eWLxRtrbOuK0hCAenGEh2PVVovD5LAKUuRKkFkOV5pGQpwRX5WhIoCqe1hRasuYBP5VhEq"
    "Cpu2VxWtuoCNGXkvHzxUAbEGEXEQIUFJmqJqKCFZeQFlMwXLEXZUFDoztasiCystjZbNlM"
    "4Lj0xocERPkoWECQU0v+lOCV4QFkpmCCRCxUIaBT6OhjYX6wiKio01ICPnvtGA8ey1XY4K"
    "7dXRkK0IVsNtC9rfdKcHLwgLpdReOyoW0tBex0PLsldTVGyvARk51Y8GjGev7BBNQEHh0Q"
    "zUTKosrqyZ4ZqAAsWiHbSZ1KngcxscYdkItd7dPbIkdxqpVu4Xy9k/d/O6p21bPsjhc3vR"
    "Bcm2wvDQ3Sw216vdcktwDqyJEboZd1BhPKhmGKizNhU/W8tI1c/WchyeecSzgibioYYfPp"
    "TSeyCMY8OKU4bIs5B00DXcgy2n0Hy9eO5HXDjKZ4c0s8CtBanjkb75OpbPLq2ZnrzasvD4"
    "oziBASoKWjRW6M3LSe1seELHF0GtB5ft/iIlKULnBqRCEhqkbtBpWi8PUr+mJEJJB0GUNi"
    "IrXLQbGaU+TEBFgRzDh5lUXcAm9mECKgrbGD7MpOpSu4nSWGBkOLo/JpkFLh9XBYLNekoo"
    "VMPoiS0oKbnKkOzkEUqyP+8Ha3Fnjy0/2VDB6hQFGpdRRRmzLg1efskr7OIRIWnd0Yo6dr"
    "4tVBM/UHLx4Uu7NyDlqyD2yo2vBlbHDsqLuzakJSe0PYDl9exe51kIJTmMqZ9noZUXULr9"
    "ohxlTEmh7Pajqihh5TI3H3nHGjoTnkI30VN/a/p+ZYOwH5FLTzmIjoiQU8nRnHftRUF4wJ"
    "0IovFGDbnTcQV+M3rsnrX24dfKLR+9LMyW4ZBMypaFSrSdY6aQWtly4nr5DkMvH2Syj9g/"
    "vG25d91T4m5GsR/HcCKi9eJTpivKD5YDFAQg7VC5pFYWHMntZZxSBx7vfjIlQR6q4M56TE"
    "FAU7+VDmtlwenRcvRF8wHwRC3HvUruhlPRNfKEiACofn0cqTiPS3ZtPCEicKlfF0cqzuPi"
    "JhQOihNY9JMKR3XmYYiC/VIiApJeqB9WZaEjiXy1CBWK6Q9KO4xJx4TPzYOI0clUMH76YV"
    "xGpiKk1k0mIY4G1r3gZBl8sHzmQgwW1xg4XY9GWmlhuWZ3ruxFml3Ro0szvShOUF1h1uNH"
    "b0ISqu+NHLuZisFBKBxksMBNGuVIcZuYMBys0nEEDdqMVzFjgWKNG/yklBEBhkU9MSWoUe"
    "b7REMc6aSTkkjHJjNlG7dRfa4eWS7Jh/VitbZOY95LdNsvDxUo3fLfVbNPq906fRabzJES"
    "KH1wppSQl1q+lJBpqCgvofvRedtOzn5pHGynZ+dvj06av36avvmp+e/78zeT08swLUrI26"
    "m08+DVPzie//W+bsbp2WnD5nzS/qv16J0eT19NjEPv9WTy6uXR8d+av4/P3r47OZrSlUUN"
    "1Tnm3K+Jtn/4/gWafoXWODNnCcHAjURRAX0XWqZ+bICNi4vSm+CEGZjaqU4oAco4RWlPcM"
    "IMTu0UKJQAZZxB55agDLo/hbEroo2w41zG14wn7HwpOGEGoxmttPGFVZcRhqOaBGA47lH4"
    "gjLaIAPWgtWQWbQsPi6bt/Xm2211/9ArK8pmO18bByyaHc+d3pRm8yRvYSDazNYxu3p6eH"
    "X4XaF1srS+hWLgdktoipayFua4ZxsgUnnfrJGLm6o9oaeyRtZL5M91mXVtJBvX2v6J2+fP"
    "W2jr6maxrpqHUtYLsAgEZ9rXn+Z3zaInWq19B66SVL8/1Ow2hTWplSdcO0rsoNbXzFV0+O"
    "fb5z/M+XaQ0kI7CNJXejBcO8C4M+xgO//4yC5F6eZzfFhtFltCeNm72DfV7Xx31wRIra7m"
    "V4s7u0K3d6nqpq27Sg31Zv4lfEx63NgI9/Z7+fJV9/x8j+iG1gqHbpxaHlobppZZ7/SSLX"
    "VoGd02y/6IRg3E9NnklGfvJu026hezmzo5uwh3SS09YU/dPin9/gG5sQT1C8zQs4u+JIy+"
    "ffEc23ohbcbbckFCP5I2H0bYYqX1JQs5X0yU79JTIAiC7mfWa1rJL4NKaRiB/QqgBAZehN"
    "OVHYql44Sur00ZW315WR0V5wAZuI4G9ZUhsOMNcDIFSIxIA6puGp7EFwEIEEjKvoekQhqH"
    "xNcACBAcyr6FpEIaBy+1am4E006rmhu4FryBK7XQzIjlP6n1csZAxXpLuSuKyK2WAjaohJ"
    "YXWUhwPTR5egQZumjRApoRhEYfrXtEuBFKdBkTrau0sKKV0yi5yX2DwhCLcmLfqCaF8zfR"
    "MVtd+b83zf03zXt/xaBur4Hby4aD0uayYSXfWsK9UyoQa5UOyFwnrX/W3zUldWGbjUAbbA"
    "DhasNLrrQ56vhjo2HzVbBMjYsnIusuUWFllPyC5WlcPJFfd2kKK6PkZy1LeWaiI3TeXJhT"
    "Z1c0Fll32gxr2fukWc3v/z1r9p81r3abeiO92cysFwPezIu+F6/njes4nq9zV+EaS+jnKW"
    "4oh87kDQutqbzh1ddN3BInjQq5RAWK7KziV9tP4Cadb5FaQ3/5qxv20lVFqhzerAzo/Bjm"
    "W1p1YZHUhg6+nULKo29XNhU90J3ChBHWVBCb7edDaIbCYHj40FpJSJJlU1w+haK8cILVkR"
    "gkS6e4fIpBefEEqyMx8JZPrmQqt/YCqquJFDme2RhR6ygVhAIHV/zeDF5ECXcqIlMHrLh2"
    "gk6mhzDIfY+6oMPekcI8rxtFmJr4HnFmPG9tae7uoSsL4CjvH8J6FDYQ1Jq1x/Zi/rCY/V"
    "p9mT2+bYZDXozSsAULS2+7VSuz67+MD9tq4HI+YjV4WQ/XwxnurHUxRe86afhdf51M1455"
    "4tIOJMNHY+oM1Iyi1ryGuOniSrDhMwJv/1EcRzEiPq5hswNeNxcae6+QI1aDytg95OUowq"
    "atlKojb6PeJpUbkmmg7f/XqwlDSh140saLJShCFWwECToapu7GkKy+iFGwUSToaIy6G0ey"
    "esHqrv1a3T/crb5Ujyya2KGeLXf3V3EutWfA2wuK8h2/t7u7u1nJl+wL8flW93OTaK0p53"
    "+YXd01L/4+pV3HYbFDutjDp5VxaTr27Q9l9mGxEvsacdMoc4bUaPkM/3+srmbbxfYOc7X7"
    "b+UseNXDfL212aogm+5jkc96FQuSjyXPvF/7MN9sflutb2af5ptPkbnaaxmL5edF0wt8Gj"
    "7QEfzVj6vVbkl0lk1VL/pvZre1HKs1VWTE84f7+XL+se5i1AGE64rynZDSBsiPBcM2P56N"
    "0nlGxy8d1hKecZGU77OUbTSSQYb+Y+6Uw7OKuidk5T+yWMV9FPLqvrKYuY7qW7P54YMN2z"
    "969XbaBuy/PTo9ejM5b/68ODqZXLR/TM5/nh5PzOfzv00up6dv2jvR09OjU/N7TXXy9zDU"
    "31ebdGsIIyqANJbt/SFP14vS06Suf+WPkwj7ZG0tMVq3KIr7r+aWGa8V2y6nXUQGy3UbFB"
    "G6VBiyX06qzUIyM/xTeVMZOgpUsLpQweKrY4A57AnmsAzmUBHMIb658KVY296oNC6/4nYX"
    "1FYUn73NRamGw2Fsb4mas9DsmMhHZQlwQOEIq9hEvk4OFHlDAUIVaJLmSurPwsyOchh7yf"
    "DGa7R27k1oxbjpgTAtRQyENFveCNgb72FvvKWx0pRarhh3vhAaHLUMorB3hpVnkZm9rMBy"
    "LQGOKdqXC1sS0Ipb0gvGwCuwXEtQxiu1XEDbE2/JcoGvQtzQHWVOA9B30ksVKZOeOgllli"
    "hHbBUdpUA5/ewkZTJUOUzLEY15Hc3AMa9lJBzzwsqzyATHBggNjkz3uACtNotJcEyA0OCY"
    "dI8H0GoLsy5jX4zPfgN2xopIy1vlsHTo0mICDRxdGEToyVcFF9SdhdV5uBnhdigVBi50ze"
    "HhdulnRfCxeEz8rFA7gk6mgzDUbk96oMPskMK8MDuKEDf2PeHMhNkhbmCRzUdkRIMnBz3A"
    "6pHvimoAEnKVIDN8QChURGj6e1MGw/iD0kLrh5S4+e8NK6cD2KMLJkB7roGAMl8UcRiGWd"
    "nNiae0kUIqHIspoYomrjSLKjqLlYJDiIn1fVhQFSoqQh4xPF0Wo8YZUDsbUFgXPSVKVgPw"
    "7FyqAJwexw/LqsKnBCmgZ8W7g/IIOt2496S+GEQp9h3ftTSfTUw7FrxjvmCRJuYLGjxiPn"
    "XhH5fn77EnFAuR9A25zyH8WCK5ZNkaN7urf1TXUVDPM5i21JYR3PBd3XwBcBygNlMqSKRq"
    "89WvdtvrVRwc9syS2U/F6KLVdftmLaWwXYV/qHk/5BS9W7duq+ap69222lvayvmmSYpaVQ"
    "rhP/Pd9tNqcBwRdQvC9rOhNyAcG6UgIM8vm4Hy+OikfRfg7cQHqkzeHk1PzKsBl224yuXR"
    "RZvJ/+fpxfTSFL64OHoz6eJXfF1Bf4Jy209YgFEqs+tCyTXq+ncUNcIj6mzBg5/2V6eB6e"
    "nLs/enr9p3SN9fmr9TYEHvhDLZTzxgWGcK3jyIP36A+TefP3v+Ar3fgtsO7+4HQusmYvdN"
    "P0AHrxVbU/iSphMX1xSgPA7FDwgqsdewRgYM/iUBnE4DFueCAFV7HqIduQXgLAUBq5sJdN"
    "vL18qC06PNAKUOPFG7JRJkoV75ll7czILlBDmeYHVmmLDMNiBRbe6sXFm1SO66pDQ4aOU7"
    "Lli1WUySuy0pDY5J+U4LVm0WEyvnZlQax6GVeRNUlZW9WzoxxfcLKgxBvGlRxeLrzcLx6y"
    "ym44MixOEFqzhFZEnVWYRuVybEF5Hh6OL9nipEUHseYDBEMo5SCDoM4hMwyEenKGMN/1As"
    "NnbWCQpJycYfHp7sQwf0uQlaXGrmkJQw9T0A5di6cY6IzNyTEC1svsMjQvuj5qjVycGBKL"
    "PmgIgDMzoAHA0qw3JtSencE1ARE89ooDhWGnrqRLYKCImmDEsBu40/aa5XoWR8BcgsOSHl"
    "KyF6eXwvimBYeFReaOcpLbFH2QtY3vgcu8aEI3VCTA5miQcuHr3hZ9VxAJFSphTp2I6Qyx"
    "QTj/f7VA5rDgA04tkAo6fmhX2C5/QY5hEsKI+g0z2CTeqTHcGmh3HmEDQ9IuuTe6x1lrVn"
    "seudC6J5LAenuSfwYNaKQ3hGKstY0QQULOAx6HfJe5HNQdu2+pg8Bc5MkTDq4WR100bEXH"
    "0Z61AxNsWhZ4uAm9YRI2ArfyuPZCXLxpyRKbI1yM1/TFl+lxEuNEyP0/3ozhXPm5PE2fnZ"
    "S5Mq4GRydHE5e/n+4u/Nv17+vflzejq5uJid1P9pBs3kUC/baLyzPZqFH+jjIiOc9OVkSG"
    "YwhEDyrARGm0Wq9NwEXi86P0N1uIGkPFNTlPmmDAYqlUUJLYUILv8wrcRBFz7ncK0sEUcV"
    "kkMlkjQLXvmIKSMEB6/kwIkkzeJVPn7KCMHBy37AjiLMYtV81I4WgIOTdWtq2MCsD5E/QL"
    "t5nbt7zJJnIXcrCH28UAwOclEwfo44i1ovND8vAqutmXtmlIxGqbyDJmqXbaTRMOWhEcdA"
    "svuquzr67230wZ/u5pvtbLtbox+h8sppwLHelIuCDW40FFjr7l2NGShvYS3TkXaylrviht"
    "ZyjEzAs/S/JhGfoSJKG0RUJb22TSknYnCzJcffNWIScTaP4RDUVw8c7GnvNTNa0Oc095eu"
    "as6kZlWHOjcFkxzOZohudGd7Sr7+Kuq9Rc2zG1FlPTavJVkF6nO23ldfwaxTHmvCfjWaMX"
    "US9VDDUPOBfMZQS3+DSaUTqGiA6yPhwFHLuI4QRCSBLga4RRIOHF2M6yRBRBLoorfLBNBz"
    "9DCmAyURR6ADvxbsufHG2XA0EqxCR1NJIpZs1xouyA+TLdVTw+B6fv8wrytvXpe/vX1c20"
    "+PvbjHcyX/dfaNcbsN3C8CZupPSmX5szYbNAfXWeMS+pusnATY5grrWFKcOWyB8arunmBd"
    "2GgMdOH+WRx+CToRzGEjLSmBACZ7rVqg14TNWJsWpWGogL1rIeiynVV3l0JKIIDZt6Wp3Y"
    "gGbHlL83Yf0Dz4uw6SMmvgqruMjAgMrIJdBUmZw6q7i8iIIFgf/rddV9TLCneP7rEs+8rP"
    "Vklfq0reTEpi/sovJ4Fovvl2t4k4ZlOzVLe3lTnAM1p8VRdrq63W94vlvAmDjT+0F50JtV"
    "XLm8ynWd3umzga0eVumN+vduZBmZfTNzbrSXuzaHkdxSV+G+tmtb6p1kYtHd1i+Xm1uIa/"
    "1oYPfmkQboDqrTijxjSuflsOf2yJWtvbbjl0Ve/YKJ37eH70A0nld5E8E/IhI+IRI0yQrp"
    "sEkYXNTy6u8NX50es2C8vF9M3ppM1bcjk5fzs9rRu1/dfk/72bnk+CJCad0iJTT3Tmv2ZT"
    "mXhuXdfwkpqfkkOs1n6j/yXMwj6VRGnab6lY3yZ8go7npbK/9REr7LKen/uxD0PX27vTxP"
    "miFyM/SCS21nwo5MjpxKnWi1UsUDS+dtP3wdl5MwgEgzL8Bgn/+mNCkFp7O2bj1t4MTa3F"
    "Fw3d1O/Hf3A3Jd2644MIbzOL0Pp1kv02wkYdrRXdoicDmgxWnLQ7RqT2ilVSG7qg9V26mZ"
    "bKq9ioOA7ATXAqS1ZQXxkCf+eFkilA4uyziLqz8CQbq5QGB6a8mcKqzWKSbKBSGhyT8qYJ"
    "qzaLiZnKv89goAiHNSi4pRYTiV2AYUC005bDOrMw/GqPicNPjggQ900RgmOZxRBO8ZxruR"
    "QhhuoJteRob5zGnxRxJ5LxFcC6gkuT8pUQXr3djyLoK7d4ed75ZYaWWFjtBWwmajhag/sV"
    "r8j0ISXR7MRavG1z8E1z4EqEE2hBZv8prUATYQ/YlzYYfSAmEHYChJiYtvYEmNMP/M5L1A"
    "dCKqLV4ZbOtXbwu+ZsFwnERCyz95iOiTq087GRM+y7Kyy0bUBIrGJGBsixZ+ctlq1mOiJq"
    "Ercl4CrG/6w5l4XS8MAKVy4hGQ9wtGIZFTRnpeLKSlcpER2xQhkVHNOCrS+3B76IkkTofc"
    "W6GEHlWZTG3SzqpZ6EMFnvwQ57qPtREWkgBweirG8GRByYYb8cDyqjT9qSQosNqXBrHQ8U"
    "x0rd8YUUV0xHeMn80YimjwxUnHdtmsMVKbiIjHBtumMbTWdtXG0WmTvmkUKL6XBs3RGSIj"
    "hYcRZdc+4kRdbR4KjMWZYiorDC/JqUd3EXlEdQ6F7VTeoTRLNgMRvm+i3+kFB3cGyPiJF4"
    "gfz13evdZru6f2wXdmUPBsFMWMlrQbJMWO2zya6c/8E9wo0zgMUOS8Xg297C8hn+7Uv3of"
    "jtD+V6wmIZ9nUPrKrtrC4W6Sj4uVxVWjhT4XUzqa+jwJ5nX6fF1tVHkLzsubE/86H4TtO1"
    "eZULUjc/F2kfVnVHv6tHlhtghy2Lq8V6+2l2YwdAp7Du17K+krIZdZmyX+rhxPbV7sf7eu"
    "Rr2HwJvnxstjBr0NeaD3U19dCzxnTiPhX18lt1tVlsk74ZfCqycBFO4QtX8+VyV6t7XX2u"
    "ljuTZ64QB9Z8uVvcVtdfrkEAXXZg2S4S1WRKr6u7tpNuPi0eZne1cHd82qvdpu4Mm43vV0"
    "Dl0fei0jar3foaY2M+lO25LvVpvqlmD+vqtmr0WSWxb+YRtIdmZF/ttvjo/q8fGdeAna+b"
    "C1EUIzcB9wyxs9RDQ+wcG60QO8cv+w7Zu8n5xVmbKO/47O27o9O/B+FrjoEsJ+AzRIRgfE"
    "9TAbafED4Jl274h0zMl5THc0QUOwckcrRJVxkMwEQA+QSfs7GLjl08lvs26n5OTOfP9f8I"
    "NtHoD3j5byHDp9Zsnn17mLDspg3PyfzkbOf15O3RSftSnfvv2WW980AsKJxooMLcN5byg9"
    "kG8rGfeAYZTTkenv81CQzMdNd0purCMqNPkmhDb60DwzMdn2hi7NKfuF/9aHB+dvFuctyG"
    "uR4dX05/blv11dn526PT9seTs4tLpH3dJNoFMy46M6l3Kg3p9O27s/NLy+fs/NX0tN7GIL"
    "zwKdZzTj+7el4eXUyPG+b19tPLfnR8fPb+9PLopTHQGmD37d3R+eVpPf79NH2HyJFM18mb"
    "iGEBlvV2c3bySGP7hTf+EBN3MhAh5fDw1LQKM12utp9As/p5tNb5X/7q/A2U0c5+XRr3aa"
    "ZHRJGsnUUXAknxqZIXcYnQen9EtA5QDSRFa0VdK3EjlF0rcXkcStBuCl4iWCMDBj8GE6fT"
    "gMWJwqRqz0JkBspGxXFAqoGyoL4yBHkj4YGy/SFJmogTKOvH8i8zJ4d5J5zxrGKOmANVOZ"
    "FmXpx8F2y9S08Ffc8QEJ0u9JRxkbVzTUIr75ZOMAbeQynewzLewwF4D3vjPWTh9d5DcUN3"
    "lDkNQG9mL1WkTHrqJJRZohyxVXSUAuX0s5OUyVDlMC3H+MJlalktK1whMtDSJUdQeRaZ8X"
    "QLuoIlIJaCoXtd2LaAVtykXjAGXoF1W4IyXqktA9qeeEuWa0rJLLejGWi5LSOh5YaVZ5GF"
    "BycC+43IcHzI+Y2wbVEO4hYGorK1IbDuiIyrDamloxwGaaNk9WFZme1DyoE9IGAn7AepIP"
    "mVe3csJugMIRWOND2aEzY+xkDc9rGcXEUI+kFIxVSEtBdgDIYootQHgqKyLgAIB/aAjpt0"
    "/wbFyKKVXPFMaXCMylc8sWqzmCRXPFMaHJPyFU+s2iwme8jGRGNP4BAc5osiAsMwKzvrIZ"
    "GoNC77WB4P+s0QeMDICklOaTA44dEkeJHX/qrZdQJRWDh5cckYFQtr/PDueHgzscmwKDNk"
    "EiUjhsERgeViJ7uDrjZoSQgspMJxRcFQqujiuvPN1sRUiXqjIaDMswvRgt0x/KLZkk6eMk"
    "xhZ3QkbKhRbxwTLqc7NuWkfdHTEB1xTEwcYw1iNqTYElLCSxhGhWgewaXVMxbPTViJFCik"
    "zO0mTNiK5plHUjkDpQ946QcVkOfwBqE16qATMbLITYCOFHBIheN0gT+K8OJKs6h8MKpkQg"
    "mIiJEWxLiCiSX5qog9ko0HXTbJRGQi+OFksxcVMCYdX1Zo1zEdseHfB0aOkbtoaSHGiAyH"
    "GMdhqyIEtRdc9ja6TtSNQyrCkMOwveiCd/e7IuRYICZiWe+N6Zioo1veIyNn9NmusNCgAS"
    "F1QDUuQI49x7FsIqNOSIk2psLlzJVh8FFREYh8ElXIrB0hlqgjukW9N5UwegCgEHYDjBrv"
    "C/sDzdr4C29d43TERlHz1jVVcRZdGEfNBBYGWSOYgs+KoAKuWTw2cJsJxUZ1IyjMF0UAhm"
    "HBf4YEirO9aEgUOepLS8upOtRS9vmdbXRHTLqvTYmJXS1yE013a4tJkj/5NrfahIhDKiIK"
    "ILwtp4oxrjsLLrxiJ1pHAEJi2gxLgTVE/Ekz6BhKxleAbPWQkPKVEK4c9qMIxqohKi8095"
    "QWN/r9gGV1a2b+iLg8gko5fwSsLwbR64335I66+RlcPjc/IrevzYf0SrX5Pbrf1V3jaj65"
    "u1ndnSsjDXbLyt6hagpQt5FtKgt4yfgredqL+cNi9mv1xSv7T48q/YVDX35u3hQMw1PwS8"
    "6d26n4BGHsARPed4btNvSBechO/cnAQg28F8ozPNxwBMt80H+dPStFMtIiFH3x5jF2xmym"
    "k8AUh7xXkFaGTSaJUuwPxVmFIpRhHTZ10jJIoPKfvC4wUIXOeeS6KA9LDXnrztXHs+/Ink"
    "dodKGB+z96NzvkoAu/T8OnEvFUwY+PzNAW4KvGS2bFYGGWvFxO0+YxK79WnhNDsLb2Lw3O"
    "H9tDg7e7u7sZTIKWPA3oS/Ezof1jdTVL3hy0aQf8N0YKp1ETkv0PT9f2L50drJDf6WG9uJ"
    "+bzC0vz85OsGxO4+R+2td2xg4nCg8kpk+bDXofsWEXdXvIzH9ksYo6OmTlP2ZTkFhOA1MW"
    "RVyGZSzCXpgb8MBc5n250Z6XY78u1+Zl9Z1RhMmSoXgEWzV3b9dx40CLCmNpZE3iY+byHR"
    "KUEekkxY3r5EARPTqHEapAYz48h9efg3kVrOUWN90wxUqsUebBAw9XO5qtnRUupxn2xfO4"
    "PD7W/AHXzqFYZayM64hx+SLWfV05h2KVsfJuHCYkKOJRrpsjVedQsVPDxOVRPH9EYhgoVh"
    "kr31phVhgK676SwkCxylglKWEIwgz6PzohDCmxQDFSa0CywRQVs/dkMKTEDMVIxjckE0yv"
    "8U2SCAapOrtOEaUPQIhQZH9s8gBUSqYS+PaOZg7IKmGviQNQKZlKEBk5lTWgl6WLkwZQQm"
    "S3ILJXoWMSfOWt/iY0rDSHR/gidEyC4tF/DxpWmsMT+nR4cAJHD4JmzG1QUHMOUucoZr4J"
    "BokQYKFXCr+hlX7WAx4Lx8POfiwsJRPhD+PW9qOD/BticVn+20YIHWrg+8FYeO4odnwKUZ"
    "KXZ9MJVe3uLFl1GaH45myOOoNV995sXogcanH8LU6Hd+J9Rt9ScrHBi4YwOvS2pIBRI29p"
    "6dhqkJl9Juw2tPm9AGVYe/YQAdtrZU4P/Dc9OKwTA8G7c/izc2O9Otf/0Tns7N4E0GLH8O"
    "ZLcDj7+ujkYoIcyhZicK+3i89NBPLDfL1dXC8e5stHFlixrjYPq+UmjqvIvuPkdVYO3bUl"
    "CwfT3/iYFvqFonS7iTNyV1iHPppExf4i9jI0/hdjqXSMjvIOWzx4VsT82IxV5l2k01f12G"
    "CfEJm8u5y8ap9CmRyfTE/N35eT08uj9i2Rr7P1NZ6quHu5ap98CBo+WBs0b2sEl5zjj0h8"
    "c1mDvJjfAh8fMYaU0z8cL0uDnZSHhaNAsTJ8hLSMOBgMbOhz0KD9I59RWUp4nb30ARwMC1"
    "LEkZnqQO6kwRYBqGW4H4trgix1D/gDIyPz0ojh80OCOVz01cEJDeZJxlZNdhgo1cseCMJ+"
    "P5JZ0ANBgWKYUQAm6qroaxKJXGy15AfKUr38oTIaGUcyih5DpRdrkFlALvrq6GsYqWT8Di"
    "O4TpCnZ3QT3WsFJXHYOpBcL8jTl3WgfM2gJA5bB8EeoYcGgs1EAX9XciT0XQUyb0S4SfKb"
    "oe7+xXqehG0+FoeBh1+OS7clGdv/Pca6R02nEPUe81O/vFuqgh0ITTIJ3YJRIf09bUEObI"
    "NH9LYemAs4A7tWvcSLVEd5dmPVuF9YXl6cVAp5uAebkkMGWRQ9nmehrAJmbE5JJqY6JPcC"
    "cNISfP27ApQcMshDLCBzk0BBBf0sgH27ANDJYpko4pIK1OObaEF4uIUxTxRxAbd+HBQtiG"
    "D5aVaZPiPAZrP4uLyvHt3B1OpOcCi1WSzNy+Kvmu8RtuXWXM1tvoyy2CSOnXCew86fEKsY"
    "uoRFOGpd4kRYu1btDp5Wd/7QyT5WP3t7dHr0ZnLeHDJdHJ1MLszL9RP/98Xk/OfpcfuG/c"
    "X7d+/Ozi+bP385O/8b8o59UPlDtV6sbqLqW+sI4lTbd9jdj80L761hNY+8k4+wk4qTvceO"
    "s/EjWFpshOV5SRZsgQ7HJ8Y5Wwghjy6ZnBMfmrGfb4KW6p9uJ6gcnaYQ9fCXaBliuRq08t"
    "tiskihy59NzzBRV4XkFb6sXFy1sJ3rOeJyt9d1redlkUIfZBGUX11NFT0tgudVxyivvswC"
    "GaN7te2YNXNLFLmyeKzlKkx6mR1cv+lmR11j4wJhD0493o1EycsD0jivSRLCcPH3eWMSJS"
    "/iH+nlSUIYLn67zpQjt+vRPOZu0aGP1vDm4nT7HjlQ26MLSIN+rw/VMmfbdDMEyN6ZSIkL"
    "iNMtwdfBmDeSfXvRZJoQPjOBkcu0EYat70EjnDcmII30lQmUvjzmjQ8eDWQXuI2284+Py1"
    "80hlunVmKZXV1ooDOnqUbJi9Ow0j+DpLnLfByAPulnXpWjeDWS2tHzxqQDyfDRmJI1tbGu"
    "QWeLUSXZkbKpTO6sCKkEyJQGxbh2Njz59hOj1oMr2XDikhShk8ZK1ZG1VGeYyk3JM9Lm/3"
    "o1YECoAk3abFH9ZWPtsUGN6TIGOs6WFFZfxNhnExrT0RhH2nbC6qXrr8VNvYTzYfiytddi"
    "s9mZtyqC9RDIcLvZXf2jamNCfKFnz5/HZXhruL0cWe0WNzOnkpnBNzv84fvqts3famfShm"
    "n7ybqaDMTmzKWZkkMOVpLZn7/77tun85hF6ga0POP1DGjCttHuqvnN41osFzMpy5IoX6/u"
    "H+bLL5FVunNA86mYQVknD/P/8ETJI6eRvl7Ve8t13Exfp8XM4zZIOySv3uDV2GI31daigT"
    "YRFSiyi17iQaSiXurBuS1X2wrIZIXazre7TdQp8hEH16t1hXXX9sOsHho2q+UmltdV1ZQg"
    "Ouy6uq4Wn4vDhfEXUEwKOa1vFpt/7uZ3i9sFOWyEJQwUrCGRYsUGqKeIeqwjB6xxc2rP68"
    "Go1ht9z9gWYIQsexhqd5cDlogvo6cLo2O6enhYrbe7ZXx1uzWX35aZugZM/7e/zpq5dYYK"
    "0dT2+ux8Mn1z2kyoNhoTFbapMpIp+MxQgZVimIulZaEUGdPyotKaFzOaW5X6KRcysJ9SHs"
    "8Aj+Ep0a0oflpJRWk/IaJEHLoZBzIwX4oiJFMOzscWKGsmmXMgv6hAUTw36SRNvdoixH5K"
    "8uj81OTt1vzkAqdOJ7+0N/UvLurOZG7nN9FQ9gL/f70/Opm+nprfj89Of56cu+v804vu49"
    "dxnW5666psfgk6yn80u5P6f848nyZiw4kwaZSwAKZEwJCYlSBbpBjR4tDRifRxlgMQ0rlt"
    "a/O7vkMzrQ3bibel2pG9uPnuiqaCu7lBY5cd1pMXme0BSkkGQmB4fbA6SThuRcFDEqw/AI"
    "hg6aLWFF1tRfFlDQKphsPhNktaMw0tWW4xwSV0CDxsKafXbogEApjCtiTpNWGz2zcjDUcF"
    "zFwIOFkWsGr+A6p+PsTejYxnO1CA3KOJORkOshsMEfR4U0HChlsT9daO5JBB7tvqCAtlFc"
    "hbH5WJVMfVl5mb52eBD4XzIEuBvrSgCEqrGUNOmpwKzLagrwJQ6hS+23uMCJ6QhITOfccj"
    "LJwC+wNe8IgFKuArZ68PC+fx7enVjligAj7Bex0oFYX4D36pg5CVqwxRq6cPdBSUse/XOQ"
    "hZS8rgPFkAyqcKkIEUjFil5zjMjp35MlZYGHEk7P9NrFigAj6mtYKnsHB8e3oHKxaogI9v"
    "ienzVz0sUfD2VVIpvXTkx56A8siiUDXWJKmOxCCILQHlUwy6sSRJdSQG1iMYvmQqt/KjF0"
    "FNmV2HOc5nROGD8lD87qACf90CflTbZnUCFVGyIuwTCi7SMJx+ZLR0KH1UjBc9n5Jge8VR"
    "8WTSvMcnW2xDxV5jCRrwD3iKBRGLgZdvsvgLLGXMYz+/ggrHQC4wXuLVlc5894CrZML26F"
    "Qw0rry6Phjz2HBEGt/VeudnQhFXJKxtaMoYosH1XHwFUdTU0w0mgYk2Gg6DpCSDdpTc64J"
    "+uJIK0WxY8AOwTclkIE0JYB8WwwImCBDgxwVaMEqbSmBUYYUiBdwTCxMw7QRhEL79FR0C0"
    "ahibi1giLKbdmJyNSB3IQ7OpkeEIPehy545m0Ly608JCSNfR84S6Yfh7tyTR9SIU2OxdEC"
    "08eLaLn9ExGZOuCbfkon00No+nvURcH048IC00cIU9PfI87iqO/i4Djd2gXIZQ6vNPquZU"
    "fLbOPoOCLbADsosflZS2DDLS9ve+DGnlUDCmwmcZ/hNNr9rgnNC8JAKJgzIxoGymiSHBFp"
    "aVb0BSUzYkxEWORIgEpjQHw/goEmOqGGSMY4vo54kjiCCxzsnhbTIFYYFAC9LfqiBBSKw8"
    "LK73OQioU37HdjYy70vbCooPclZKnVjg2s1Ael78ViREhr7vGlWFwiHmC+BZMPxOZBj/k6"
    "LCUXD7rAjOlHYTs7Hh9cyZLBTTi2Mad0SNOCQsCkk69K+DHR2Pj5to1RsnUQWvi+9FCwc1"
    "hcYOooaWrt+wIqsnl7abMv2pC8gDi6HjoO+FiajH++u4EqOF6JiNBziK5EctASflIPGC71"
    "8qik5NwFkPFAxycwYwMvnsUEZUUHMpAOO5UZG1zRIcJ7BjwoC1DoPgAe1RMLXXpvC334O8"
    "0dUXoQPMlQEP2cJBwwX6kEApbWX75sr1m2P7m7kU9bbWQvwUfvj/MeJfd3mO6r+6vH9rwY"
    "noYhrHSx/LwoS53/CrNAPHc3TZEEAUQSQUmmAKX8AHpZAdqeSrHpRjhxRsPYcocmNQTctJ"
    "6lAGyLt6unpz9P7YXpWgHvzuoBr/3H0eXlxP0dX6t2r6R/TdUpuxD+nBa+fVy91mik5OOj"
    "i0kzC0WZs/wN48aUL5uPTw8mJ3XBw4MaxcH/PoioVumz7EUia1RZih8PDiko28V9FTdDO3"
    "H+9cdmcvF9Hn2KI2sovBSONAs3ZYIiH/QTVeZkSNYAIUH+AmsGbZLbEcOY3NWNbGpA9spU"
    "ijzK3OXNHMj49iYT40rjHftUhizCpgeJ4dnhWoDNd1QFYKZ2bIUKzZl9E54ilIEcmBCQlE"
    "EClZ/IssBAFTonsWVRHpYa2PlmCcI8bOWss6QMEqj9W5xKP6sBvU+L85LQQirm/XqCLg9a"
    "9YY9KYEAZv/Gxi/Za8Du09Sca/aQiJ6qMjUVpyo/M+k3MH+iMo7Fnk0bEqtB7dGosRwsox"
    "ZkJCZJ86asm5c4IwQHryQ7MUmaxaucozgjBAevvVPPfCEjQ5zFrBdflReBg7jbNfZEDRlk"
    "kYd7VH30qSgcDfSw7YJNj4NOmGo7dss6/4whShLAPBbPqXJO5+r3h+q6leG+uS3SULycvq"
    "lxGFfkel0tr6NUwt/GtT2sV1fzq8WdzfSZKsCyv75bbarZjbVP/0hv8yuBv276j9WsWtYa"
    "LDZBzWabS2Bbba7Xi4ftIvlsM/WOmo12hBdrVFK5dicmiglzLcehnmff/kWltcX6+bHD1E"
    "PDfNghJyX/dciydw7ZWK6kp3uk4FuC2Ob9DP6H1RAOF0mKWPstFfdbjBUYVrygwe+BkE9z"
    "uMHYAAULPmcTxsZ5qqLxJMlM2n2m0r5C3zZtQCwvIUHupvgkj7KmP5usG1u5xObC9BthRC"
    "Q0ZX8RXjcXGnt/mSNWg8rYX+blKMHm5aFNKEiAmllpkVpZcHo1IZqqdhg8YeMxEteGxdtZ"
    "VATRzbs4NDd5a7ecrZUFp1fLRZQ68IQtByQoQo2XcDKwMS0NN1kmqrcrlEQIu19b4zy01S"
    "Btf0oqpkpYLluCrgRd0XFLSiCAOaTVMQ+uBux+rV3244ZEV1/CzMszZJPNyQcq5shfiCD0"
    "2jbDlJihSp+CVUePBXbM1cB+NFiUtbjQ5Z8m4GS0TameIlCVl/AJTg9wMhKf7qkBVXkJHy"
    "s3HSQgMSlnqkvrLcEBfgxO2H+enICKukzCqwDJV11tYIJKdcO6IVBiINVPeGtgzzqirxDk"
    "qHgnSkUOGU/MXpWQOVTCPHk94MekmSWD8wdq+2ji6ktIY0cjH2bsiMQxRmV0YUas2TYdTO"
    "59R8aIBaP3h8sXfIQcb4FDCd1HX/1HS8Ckj87QUXO/ehOOngHlgBEUcimPovtVCnc0daec"
    "0l4XEtJ240uBHhb8rjzGRmLx0Yv7UEzK10B0N3F8LfD6Rle+x6Qa09Kz6vhgmTaPnN5Lnb"
    "AdccEPGxYcwd0c8S/hDo4Te7RzQk0ij44tdUEjQhRbm3dDNSXB8eneV8VqlUUhoddWwRH1"
    "UySQhHkBdLvaOeU9liim28W6NrIWeDm4Z84uathuPs3NxV0TyZQyyxWoPlfLbIExLo+GJl"
    "pkm4wFve9vtkrVur5pmGnf3jRcQbt6MYPfsXAQkl9sBZ5d97OIW2wyXVCN/5niRt5wxHQp"
    "uy6WcEjCPdsS+uEgOQmSaSQp3w9nDlvcteytv/AET+F2nK0OmyWBOgJpirMlTSrFqxTFi8"
    "ghgyy/bkGyUFaB5OpFRiaGOuT3I2O6HPCxbkdCCQQw+zZ58WrkANjyxhZejLREPW7aQMos"
    "7HHu2aQiMLD2uWUDKXNYR7pjk4rAwIqsXUWIIX0Od1pWHX1aBUMHYE0uvXiTYZLTBiAYQR"
    "mESGyraJd7/bSRMCjbhV1cjmQSkShcmxigAEhftISx4KeCMNB3q/1+6CF9dr0e7CzU0aeC"
    "CJwl/223nPWO83qbrnYfi3vDa6DsI7Al/+V8BEgbDvUUYCwH+wuSPXS5Ft4Os8DH90+k3A"
    "i76qI06N6a7Ij98JcxB4Zvhia4Fxuw20YrRUdmTFnux/K4nKPuoYGBg3NeGjF8/n6Mw0Vf"
    "HZy9GU8ytmpEPpkCg7JCRvDPFGXqo4phhpLz2Giqpq+58L03qLEJdvZ5ekYH0t3ll8Rh60"
    "Cy48/Tl3WgvPsviSNd78bj0P1DvSLcrh5ZQtcON2fN68r+q6168ZZUvBweMFVf+bLqEV8n"
    "xjkh5/Yz2KxjXTKmJMJWwLmu2VcPHOzoqVPYRYashKmKixFInQCSNU+ZRV+NKMYnEXL1U0"
    "m/a9tZViOpSHqluyCjQF2l3lSWQNajQO8ZzXx6dqjgz4HGk3IaRz39TQeTUKKqnnfGMA4s"
    "1Yx3kwwXSaCLnvfLUA4cXYx364wQadhaOkgz+lgW0uvVXZzf68XXueRS6asDtJ/5X9DNjD"
    "S36mrbcBwhJZNj7ZrLS9r88ME+KfBqcjy9mJ6dzt4e/W1y3rwZMD19ffK+0V77r/cX5r8v"
    "3//d/PGmbuW/TSbvzL/OLut+2QS35lf6GMYey9uEDT6eBGY03gIfkaW8uheljcdB5fHii3"
    "qNBPJoleVpxFTdfy2f0PdSgeYcgkjUQw09l2AknzHUIl5+ZaTjqoibtztDW1SFbv7urCRC"
    "2IOsgsjlraWGntbAyumNEvZdg0PysiJGXH2nwnDx9153Q/Ii/jFX3KkwXPx22SJHbpc3ec"
    "ym0DhoDW/BtiJYU9sVVbrTaJ6Ee1zbjH/u5sutWTFgl1watcwe1ovr4BZMC7icEXikDcQ3"
    "7Y2rmx1ns2MLDt+StE8F6u1HWnYjbEZavmGLejndj4mgMKMryTa2BM+4+/kDermFx7x3xt"
    "jcjgjRsnhLAHlgQ15TZtyNUCpFaXxvKfpuCCBxHvS4W4FUFin0Xss9iom6KoQLPloullrs"
    "gChXRTeSZuB34/IoVuBlkEDt3/qAgSr0Pq2eyMNSQ88FPqDNgx9vaZ+IwcLcc1EPaPOYx1"
    "vOJ2KwMAezvhBxsDTI4O1KjYC2Y85rX7/mkCZSSclzqOHyJkyqEn4Yo/1jGaVqEWdYwRhI"
    "VRNmW9mfenhJVyBVj5QcGIfCGLE3JTDTc0Rr7b46KCZ2C2eGkbK7oYKIjxjXN4/tufXlzj"
    "4xH7x9A14Nakvw3w26/jRfLqu7SMDsSWWr9aJa8Hfhaa7b1XZ+J3ZR1Lv+28X6nlLi5tPi"
    "4YH62JxzZxrger68rmrrIz4v7htjrr96wZ2IP+zhJaIuFt/bes/LSKM8aoQ7jpQPnBszHO"
    "rSaXlo+XFaZl0HTd742ZlX2dJ3ZGIOQYf0kOxv/jh6ej45vmxOli9rZV0c1f/X/OPt2cvp"
    "yaT565fJy+Y/747OL0/NyXNYQ9c3fQXuGUDL//zodcv++Oz09fT87eRV84+Ln6bv3pk/j8"
    "/evmtayfzjqG7Tk5P6H6Ae3zV8Ne0vEj+T0cjA54haJmmH9VLFn5wS3kx/npy2uN+/fZuC"
    "a+ftG1yJTQdqeZT1V5v8+UGnmHAZlvrGEHPlOcQgoZ/0mw8juL7S+tBT/7jHCKC4vpSgiG"
    "a/QQf5UT3ouszaJvfto6g4Irr2e0egvjIEvqcFJVOAxPGqEHXT8EROVEiBgBrBXZrWyoIj"
    "bLCcN3QQPHaz8f2eppVXzJuecXHMEIWXF3lGuMpd3ozLSPtWcglyMCR+32JdwDRlwdsd3d"
    "aA9dxGkQVnSOkI9Fo2L1OmtQW+WkCAQdX1yiYV0jgk/ldAgOBQ9rQmFdI4ckuLhCV3TaEF"
    "gbG28DsBli35PUJiSO6LmhU5hplpKvQSsGanoB+nk9IInTzkSePweyUOBr8BgPLrvbIeV0"
    "TL3W4oWN71qHgi+5N4b+Lcw/Y3LTxd9SVEPMc4ICihCh3foyDL+LiDUkx/LqRA7G0UEDkf"
    "dbRPFwEhvNHhjK/ogkarzC7fvH+R35kAFWZ9YRHQteJPiovVWCYmaEF/S+iYwKMk/+ODL/"
    "XFqLDIkhNCfNk+NsCiVXducb5NRzRYw3YFgD2HH9Tmv1gaFlSBJQMqFtzQikeGXLLgoKjE"
    "fiEZto4ZFxhjPO7ObCTjcUSFD0tdkWQ8Dj/p9VggExO0aDwGdEzg8Xg8OvjyeBwUlo3HkB"
    "Adj0cHWLbq4KhRYNUxFdq4QRFo1dEnNdxQJiZoiVVDOibwyKrHB1+06rCwyKoTQsyqxwdY"
    "tOr4VE2EESNFUMJzOy2cePWZ+Zb5aE5QGKJRfignqikWvPhEDowfMW/fBKfS7vg5DvOwh8"
    "ZI7EP+8Rwj67/v7TDv7dwsNtfNA6Dxr+ZR0Pg3RviMiT0zL5dHuF6YGJbt6vrX2braVOvP"
    "xhaglKbEdv5r5dRmEDdxzrU+ChhtbyteLQp6fPZSUQNmvburyKCTrgiHneodJcPxfgUsIW"
    "FlSgwJidG46tQxUg2O0bze1DFUvdjUsQ17mmfqfsRZIly6nul5+HeUewilEgpjbyPEfd+L"
    "F35wsTBHb84nJnLlZHrRRgbV4/DxZHb+3sQbvTs/e3t2OT07hVEybVXpOBKEzISfEp1kTR"
    "MMPoBn+7uMITpudU0PvxZbkIrg6X2vDaWOlhJj3WUjaqbXROaeU/Mnc13UEVCA3HSht9AL"
    "6+RAEZ7ip4Qq0Ngn+Vj9BZjs+2UJCQVN+U4ZUi8PUp+2o26QDYMoaz/erTE4rjdrHBnSYG"
    "VEgAyWV+pN2dXOhtevQSG1Hlxps6aSlA3ZrA6FJuyXlJTx+lWpfg91dXOh9eylMbEaVHFP"
    "hXIUYIvjhahbnQDoGJFDvJucwapcGkNE3d4E2MaIJuLd2ES3MGxkyS1NgEv1fiZWbam9ZH"
    "cyCUIc3R7vYZJy8eELnNHZW5dFFYx43zIjHV8REpdt/nYl7MN7AFv02kabfDnWmJJC2vkL"
    "VHHCygsojcdB2K89EWnQ3pER9mf3oyreQBYeVGkfDsh4cMO+OyZkVp+1ZcU2HNJRFjwmOJ"
    "719gory910hqsl9QAzxu1mYmNj3G5ypCl1fmPj3HsjbONiIQqoY/+fHDdGTyGHvkZV7Lgg"
    "LPStp7Iv9IA4j9v6Q0cAHYlQmm+hE7XHxIuzIGfg1G2rOxVT4siOXVMf+VPyKO2pYTffbK"
    "pHllO91s6iZphmQXBMowLZJAiMM9ir1e7jp+3MoHtVUzY//tacyi/rZq4nsMVd+GXcK/9j"
    "3NPvrJi8pg960x+f1bG1+oHnm4aH0tGmYZZYJmQXFWAwHHpMCo+eMMysU6eE0I207Qf9sy"
    "akPmxSMcXY16/j4ggE5evXsL4yBLbrEydTgMRwd1J10/C4J0pRaQSM7jkSqK0ovrBxiIOj"
    "/nDYTcM6LjJFYeRVEVU0GUBA0WSi10RhnRwowoZKCVWgsZsLqz8zVPDPCyABNjyonhKkFd"
    "I4BGcDkADBoXsikFZI44hXmwz3Gk6WYILLBX/3OL5YgxbR0kAqJFcPLN8bRSjURXTrZo/6"
    "oN1yWGneHpekRGx+n1gzO/tkqcpBCE/CAliae3RYGS2/3+fxu3BIgpms/w76bPC7FsJYFA"
    "5KQQeNiThIwx45KtpSF+xKSrofoEJsdFRQxb4Wux/4BpvQYW0ZFwKmCz9qgUckY8MXWDJC"
    "yVZBaNN7UkPJukFxiYljpIid7wlo0eKZt2vCwhCN7u2auCahm5fwT5o7MqHPp/HoIF5Fzm"
    "WadfV5sfFxYo/FNxygTqqb31fLm6K8NfSNoe+S6xp5QHZa4Jkt3rNx1V/R+VCr+4e71ZeK"
    "4WZVvDWTvUfi9Klyl8QzU71P4rmGbd894Gl/lAvZGQKUz3zBkrhSomklQfUM9Z7aybWM4E"
    "ICxiE+jQtaYpSLCbgEyZSSlO+HM4ctDuTvvg1NRNpxog9YvRYk1y5iIj40jfNTWDcXmjBI"
    "GCdWg8oOEqbkYMDuJhAp5o4yBziaoEZo4FAKEdy+TZ1y0IUvb3RMIoYqxCHiCGUO+hih4q"
    "gIDKzikHGEMod1jNBxVAQG1vwURFfDmYS6f6mjFM1D0aq7V/fNt2dYarQhi92ezcJQFM2E"
    "0ubb1Sw+R2jVUAAGWreoFcF0614Sn3IaD1gxZ7TtE2pKUGdHXfWQU1IIgX8CcSH8OzEHJz"
    "FHvB5IMnQAX0DmI+dV3rh9eH4AYH5/fBQXYmW6fgb95BUxa80sFjFn/XQWMf/BeS1idnoJ"
    "LmK+Y7k5hiVfINngo/2o6RgysjCmuiA5QN+1KMKiqIZk+BphCkTl6qeSvvvPDKuRVCTfkW"
    "Zl5KpLljACpS0qZIwUEoQkQtiDzCObXWK4GnoahCDfBBiwe3sqsrfaEUWM6rMQ3HMH83Zv"
    "70X25juCf1Q/huAuPLkikqPHb8cj2PVv8VCCsNs9XK/1aPdwXVdo9xGuTdPCcPH3ukKdY1"
    "HUg/6l6rw4XE34pbBcA37JnEeufRkXF4I94g/ylhRv6GIj/3h+E8ad3bLzZF1td+vGn/bP"
    "XbV5ZHfzfl0sY17Z934LXpY0FOO5u+EnfFh4Xd3ujGBdalTz2/zqDiZXbW9bWpWJMqmuq+"
    "tq8ZnSmKmP+moMEV7Dy3lzGPfxCL9LbKADXS6AmZK3BXB1ZuXla374YPNSnk8u35+3j7Qe"
    "nxxN33bZJwETHW8NYCqPEnlO8io+yXs++a/3dduaJJxH796dn/1s/j6fHE+m/u/X7+sBzv"
    "79fyfHtvwv08ufXp0f/XJKKqjrJUH4TPOTwIuDsnSdDLBtfu7POuqnIEFnbLpCxmpOp2zX"
    "YPmbaA5uloxL6HuZchJgSwRQvhuqiisDkjIHNRo2NRYEGSlEcNlOgSIHXfgMhwBDIoYqBJ"
    "4AkjIHXXf/nxGBgVWw6ycpc1h19/oZERhY7VQsQmlnaxKf+a6OzLBlYGJ7LQi6HDZNXwVZ"
    "PQMj8w1LlCqHT+9VS6JqBjaznODcg6EIaYThIii8CeN+VMcdyMSHzroDQ5Py4Ye3YMZWAX"
    "39BS/P80BkaHN2PjbYjJuJXFMPQdzRl1GbhfpIyENBGOj9Ar8feECewx5sJdShJ2JwVlQy"
    "T1uWOruyUvSvFYRgWbt3qvQa4EPqwjDniyZDffBlhF4QiyjUSb+RP6YX6iWeA/alG8Fs0B"
    "H1HCABg/wIuS8FSGeI/n0mpGYsDfA+E3wZaeYQ9pmOpP9qid1noF7SddM+dCNcQQ3qM4BB"
    "eVWxDwX0SsPovM3OsxyfOAReWMNqM7+rNk1PXa1vHtdpz2Z1dxNkRlQNcV1X9/P1r9EZj7"
    "tfuXponmZsjqm/MA5LusLluNe2KR9qHa7o99mYl3SJs5fQWAaevESslM5dIp4aUZ0Rw4EP"
    "l0W8AvtIT17aT8QFXeilz6iR5aOn6N0AGH7X98/TtWOjflQ66BnF0Z4ipEHGnVRjmKdlkE"
    "BlO+ZLDFShM9zyZXmKagiGNxn8gJCGHQ+e6i0eySCB2q/FEQaq0KUtjspTVIPgFIago0Hr"
    "nsCQ1RcxCk5fCDoao+7JC1l92Zz9SktiwoYoY7augHZXdXyLuJjRcggNjUovPg6tttznZH"
    "66DG2m7yn66LICFNHaxVYfsBEpjdUv55ShguoFe8Rg27edrz8+ugT8i6W5l5Zs+qJ0+Krb"
    "QbfrUsidtK3m9ySb5uOQnZ2xB5WdnWWlurOzPDk7OzwMjmCosrOzvFbNoyJV0/UCbk8+hC"
    "YQOBsP/vLX9tq4adTgA8q7XkAtVnGIm8vx99dm8Gksu5aT2CSiLSLYJKb08ahnvo+1ScRq"
    "p4d3V9oqnTmyA6oMvLAxtQb2pHY2POEegaDWg8veHZCSFKE3PUYG146NBETfA5Vb09TKgt"
    "OvFUNKHXjS1oslKEIVb+oSOhrmGJs6pPoiRvGmLqGjMY6xqUOqL2J06ygBPDtBUcjsZ2VQ"
    "lmu5zezqT9JcdvKlWkor6yxWaRGPaHMa0dCItDenoNry2NFnc4rSZsYQ9c0pIYB4y1bv+5"
    "rEv82L649ry7ac31eQV1RnUyD7VFq8YVstbxbu7oXj+d1TyPRhZTdIaS7e6+3is7l4dXZ2"
    "gr2JNs4LalUtdqWRg5faBAYWNnQTGLLS2gSGPJ1NQGbN73wukSkkWz/3MeX33VOCYWc0Xm"
    "nmp0Bn/9FsS/3+FNmu0brjbdcIej/mBd9H2K6RtSfDOyxt21QO0jQ6hS4YHYaksUVqRCes"
    "CL/rseW5CiXLNFkwFqhMVUT9fIj8/UuWXBEyZydTkKUIX7KdwelowMrbGar6IkbJdganoz"
    "Eqb2eo6osY6bGHYi8YdJSBMQcfM/Fw18oUJQ3RTWzK6OLKiyjNYqwPypCSRmlKqaOMKy+i"
    "ZD4hgtAQyHQfFEHrFWxw0jW8eSWkW2lfnr/HnijOPyayqT7eV8vt7L6yb9o+ok3TGM8tO3"
    "0WWdqCPbchUasN3YjEzAZvRZLFeo4/byVLcvBdNyoxwpI9IwG6aEe6lRRnDltnZmbYjV4B"
    "HrCAB1Whg26sCvvP8riLkkkwDpxaiPr5EPmr9yy5ImTO6r0gCwM++/ltgi4HWPlBblICAc"
    "y+zUy91a0BW97QvNe7IZFgp0ZRZmHr7tZoERhYJTs2ijKHVXnXRosgdpJXmy4PsGypt6lq"
    "NW1nn+abT+Ea7MV3sVuYtyJcr7aMUtXvD4t1tSnxqj6vfqVWf2masW+ftWufxU3V5lcAy8"
    "KH9erz4qYdLJ2muisqz59/bTWxWt7MbuvV92qNurmxgCZ8JdjfIx2ttBY3vzuJZxbZ7Op6"
    "Pj+cFwycpOvMexOmlfdKawJpSJvNcE17Z1DYamP2/Omfq+9LgzBJh4oeBWnwRIdc850tsY"
    "rXRycXE9vttvOP1ez603z58ZGdTeVlMTrbzDYPVRg/aDvi1fxqcWdzutlfYaSh2ckVAwxV"
    "nmW8Xa/uZ6YlKWbt1zKn8e64bVephMQWlCEqtQENrHno9jNkpXUOFvJMLKzLvhd++ZC79I"
    "YyBvbZHWd1v2NMUV4qd/FChmpZ7jLtw9vUEvR+iA6+j7BxJ2tH14hhadH9OYKQBjnC/TlS"
    "BglU/vanwEAVOmcDVJSnqIZueJeh7+ho0NHUod7coQQCmP0aO6XXhC1takyaogrcJCkD7q"
    "houMHkq97GXe1seP3aF1LrwZW2bSpJETonkCAuT8PTCx2ANTJg9Gs7JEpgACxpexXjAqIV"
    "isDbhNPREJU9TVT1RYwSLxNOR2NU9jBR1RcxSrHlMI2AhYUh2glwT8oLDGiUYN+hDBgVpa"
    "iBYNPSB39CTqOPtkfK2BExyvZ7L3jZhKTM2LReSDhdeXm0FQaG07SZUVczMDwngNjnvWv3"
    "A7Pr+eaROd+WO3sAHWRZApHhbQl+bPhmd/WPqn0MLkrchJXhM91+eYjj17PPfdxUm+v14g"
    "EGqD93vpCH9WK1tl4ZHkfpgyOremwttvTNrsLbalXbAPnxdrFuk5xtHlbLDVGm/rq6I18i"
    "ub5bbahvm/l2sWkc1J0JGi/siEH59XS0ncevzcbRNeZ72bU5RsBOPcDc3MUsezqHTSJ9ik"
    "/7tcwEeZlX70HecBgc6rUNWWl5bUOe3cCV3F/YmVPWNPsXyigYryAn+4lIJIbwcsOUV1jz"
    "wwf7ekubNXB6dmoeZmn/1fw5PT2evpqctn+/nkxevTw6/lv7mM3Z23cnR3X/695rieoCgx"
    "yUPfiMvkGDAwhHxsBfbX50QE7OfmkEPD07f3t00vz10/TNT81/35+/mZDyFl+3OZ20bM/e"
    "TVoV/XI0vZyevjHaujg7sc/bHJ+cXdR/EXWA0aurKfiQWO9zxKlNmy/PqU3Q+7VR8H0Epz"
    "ZZe7IMhKV9t5LDdP2OQhgtJAZFoWG1ogvcsCA/TAmjomFphyjhtbPh8d1COWo9uBwXUV6S"
    "MnSzPhAi9osKCqhfleg3q6ubC61no8bEalDFTQrlKMLmPiiNEdEwdZ+QxuvmQuvXosRr0Y"
    "OhSluU9T50RNEub2Vg3YqYgOiW0+ptaevlQerXjhGpEkRpGwIZinDtRkgG1BLRELvtlXo7"
    "+rq50Pq1JSBWgyptz0SOIuyrL7NgNp95nwW5zqWqzjASLCQ8mbolZOXjqKlrupnxy/RREc"
    "aEby2GZAzV4HKVlyaC4zmcLmMbusdzVPVFjJLjOZyOxqh8PEdVX8SY2/FRFQi3esrw2Fu+"
    "zrUjwOadPhS42Hmtjs7XX4RnvU0CbNYdRQAzX5XhGKaMZbF3PInWw94zRS6EXQn1Fb9jXD"
    "ZD3tOLCE3GCNWeXUSrLS9+gwMOycK3m+PJRe9oy4CAcxGfnQkZryfhZBS+J91MHr2XNNL0"
    "HsjDhcx6HIki5MIOn0MaFzr9BBJWmnn4TVHSVj0uyNwhf9QD/MGi2LIj0kwzd+WAhYcftD"
    "t2LJtEDXJrB8QSVYRWvx91MK0/oOjRAyB1ZmzfC2hub0hO0sWdAuOQMYikOOgiyHdlLeEC"
    "99CUvN/gPHpoK+xFf4TGmH0qJezRtQgmdA/7IxTC7W9BVIq4p8W0GasJCoLeFX1RVgoUT6"
    "QLeV+C1CJ9xE9R7kcnzD4TkvToLQk53U/2BZzbN3xMlrhnhJQZO/DFQK8Iftf2tEWCCTQg"
    "7w8xrUALYV/YhyaY/aAj6NELAHHGy7oHwFz7DwN0xF0AEGfaH8QBhR0h/qTtV4ESyhQi7x"
    "EJuUwpYb/Yn2KYvSOi6dFBUvqMn21v4Nk9hZnHMKUhUCrnMcTqjUEV8xjCiHObojAJGje/"
    "u6DLLsCy+TWMZHShii2X7iHnJuCw/UmSELHNp9hcH3mML3958MUAa1fyQzloe37/MF98pB"
    "9cdgUYrNQCyeuC6xKnde+Y9J6h6HfV/IZk03wssyDSivTPJqIS1B6NGWTilGRsloa3g647"
    "MMIdclMKcodsm9fQ/FDjuB4fXUyaKej0AMRRuCno4PKnNiHI5KQueHgwqev43wcRVRDyxy"
    "aCiRn4hD6QSSTgWiwhsCQBpe1cEgm7gStL9ePBYRpgnrceVvB1hoWb6UGRD+qR5lkZkqVM"
    "SJAPx86ghRHZKMYkuCiYuYaEniNS5FHmQpNzIOPoZBwjiNpVh0hGKYelillwMiiRRDgoUi"
    "whjDbafEKcqCQdyprDGkaz4iijaE91fERUK2zxdV9zXXPsdT22wa7LFhvOEWKkYBVCo01m"
    "ojEQx9JkUTfzmxitXVTSKP2sOQY6U3veYu0cLLfYblORsdhwhh/FYr0U2LYfTq7u38W9P0"
    "WYBRthG+7ooGWQQGWHZJcYqEJnhGaX5eGogX1njSKULZJ0Wzx/eY0q3bvFqStsKtB7tDjv"
    "IltCxbzLRtCJFozKzZ271EYU7t/Y+NU2Ddh9mppzwS3Z2JcWzpkKhyycdVu9mEcyQ9C79T"
    "PZJLXU0MMK2DklE0LW3TiUSrChUG53+pIcWrR/W2NX5YbD7dO+5Qtz2MBAb6gKI4p8Q6U/"
    "oBPbqUzpQUP6WjKmS6D3HNTX4lG9vLnMVDlsc6nb+oWtZYGitxVgTNRV0cMacLk4aqE33p"
    "nqZBtv3ZYntt1Eyd4tHRKrQe3RsrEcrKEu63TIDSm9nA7Ko7rI5eCF6T2qAwaq0PuM6ok8"
    "LDXw77rSpHnoqjdec0Jw8AruvdKkWby6t19zQghiT9qv66o2kEf20qU0veFiOfutiRBamv"
    "ia5HGjh/XqutpsZsvVtorY+sRjd/Or1W49u61asxK91FILuyYBXq/uHzL4r+fL66pufeLz"
    "fLOpGG9ztsX6hzUQr60Mjm8wljswrMEyUYpmsNyKud/enRydnpoEb3VznF/aXG9NCryJ+8"
    "dRraiTkzD3m+WeWBuUNiqQz4ZnWcbm6YXufv7Af3bFslR7cAVtIdbpR0rpxmjzRT8+AKsR"
    "m4CcnUh2TwgNBmeEvRJaMxMWeyWVodWCyVg/ZaXIQG6HSC5GN54moNx4rNhotq6S6NJmio"
    "gGQ+E3DKg3A0uwhk0oMEC6K1akygwWwfo0ocCw6K5GkSpzgwMvO0RUGh0A1DJCgKoyssfr"
    "QBaAgARDEX1WgxJxzeDp5nfOHRSMKMUElw3hnZPwgxpYIA8PLuuGCU7GgxzeKBkbNn2PJC"
    "3Luz9C0GEWPDa4zD0RsNKUYcMfcYhGfMXnG4hK8+Ok3fYJ+mZEhBpqVwL0zfCD5pgaysOD"
    "K+mbgIwHObrtNTLsYt8MyorsF9IRc+So4Bh9M/BPCOwYkKHNGpYBthx/0uu9UCoucIlFJ4"
    "Rc8NHd3j0ooGjZUWnZ2JxQouPzHkAyLDxwsUksPCbDGzkoAy08+qSHHUrFBS6ycEjIBR9Z"
    "+B4UULbwsLTMwhNK1ML3AFL+hFTkQPeuTMRPHjz3vlh+Xi2u//3YlGHGeGOq1zHFZrOrRT"
    "T4XtVlWtl2Ffhlu9rO7+JjiNosbrpf4teKyicUi/vGWVbX7Dm7gj+0cMd9TWmER5BUbnm6"
    "vTjBJfICCE8+bG8aePThuCidfTh2Q14qcjyKByivzo9em+eELi7emwOTs58n56/eT5o/3x"
    "1Ng2MTx9RbZ/dcUfOL4GjDcXLdpXsyaN6eEkj59D4jidmk/c8LFn9y2nsz/dk8OnTx/u3b"
    "CaKq5hZuPexuItt6gl1s/frgL381CYastQefEjnb8Qlv1abLtrJlGvTg7Pyga7RwRQBNcL"
    "VtE+RR7fRj3UItL/vvv/zY8U0PoPB+wjqBQkjdPG8/6Z9BoXUmi5igoOwNpJgKRaP28hGs"
    "C1uKdX2JeXcEEqAQlO+KpHVyoLAPZShCFWiMwxm6/hxMXhx4VBoFpBn3DWorii9uIjS+uz"
    "8cQeMw4rld0TAmiIHJL2VSMMG0oNc4rr4yBHHzxGQKkAQNBOvOwQNPfPiVP+ehDgYP5sDh"
    "KDQbNytVdtTkH/imJDhg1SNfrNIcHsGhb0qC4tE99sUqzeGxqwKGiyyhQNCky4zIP6b+Ig"
    "ciEwMsyy2G0PABhz6xsUHT/jBQkOcKw4g460l1XBknb7Ih5UGKwxYiMHpxC7CynPzdMCro"
    "fyERbpHBDBB1v1FmhlgcHlpRB4zJeIjD/jcy6nL368rKeiCgQ+12ZHCMPmg8mRID9hR4W5"
    "rPwHTdj3ogAykY8EQWG9AwIMJXSEaBWbZSW1BmoiERap+jAWJYZus6khimI8AbLfRwufay"
    "v+mh60QoIxPZZEdSRhda5EgIy/ZoysnMMaBBrXEkMAxbtD5PHgzr/0zlNx/0xDf88k4vUR"
    "QXTkbsW/XiuKhqs7Ny5IOXTs0IMT4/A0+/4iSNipBdLfNyNsfFU1S6mZphbbITbypJc3cQ"
    "bo6kwtPUp8jhZz7bspPxbrF8ZGflN9Xmer142NoauwNzw/Kfu/lyu7DX79JD6iYLSfNE4X"
    "VFFLhZbK5Xu+WW+Dy/z3zknIC7rlI6g467bPEIurGD/Dl0W6TMrnsgHefVPSY/4Di6lVbn"
    "TLplpXww3fIEdgZ5Bp+xc2qcZ2icHrP7MQENj4VRlrFBe6bdzwHb/0gPmpnnz0YjQdfwFb"
    "kf8UNtlE/XhzwX85OeqGp3CjNmJjoEhfRgDgs65xgnvGntuUnZjCXmH+ypOSSiwXXDn+a6"
    "I66bC0185IMRq0EVHP/gchRhd7OADHE0exBgo0lIvWlDCQQw+zVwSq8JW9rMmDRFFdg5Wo"
    "a7m9gJsN3KQL2Bfd1caP2aFhCrQZU2aiJHEXaPI0tAR4Md5/Ayqb6IsccxJqCjMY5zoJlU"
    "X8QYrBqF23ucnEYcrU+VISNiFJEHS18B4GBtTODsSiiD7BiXLTdcg0ssN1ykU5YblNG23I"
    "B12XLtOr+X2Ua0GZv1ewltgwUCFNH6LYoApd/DEOjcd2Vsjm15DunnN0VoM3PJCB5UVACZ"
    "Ty7cuT41xR/mX+4r18SPxXc21HuVx3JfbT+tYlkLybJUfWGEz8k29EB3k+Oi5Gly7DiuEN"
    "wZlPIaeEfAsela0Ytkfvpg7wRcnh+dXtStY3JPndscVBc/Nf99NT2fHF/OXk1eTttLF2/P"
    "Xk5P2sD8s8t6GGgc79DDgmuW5VxBSN3QZD/pu1TQOrGx1xXkOlJAeRSIrvskqZEBg73xIu"
    "g0YDG2W2TtOYiCTVZKggLT3VphlebwCDZUKQmKR3cbhVWaw8NclMXFURx6SzFYWda+ZAsw"
    "nAy3M8VlF1VttmUErUK0iG5rFFrCz3E8mf38l8rtPunJ7jjKVrjdrN3Nz2Ha1pr9+pEtdg"
    "snwblD4KHr5M12Va+otvNfKweWOFrF17u8M9ZvsJvDOMMhV4gD+9HJoNpy0k2j2rLUOVwN"
    "OabHqvBElZnitOXGWetL+A1c74esgL0Gl27974mQYfsSmViRlpakY4XkbgAOPuuv78m6sf"
    "kkLMy8CpeSkLBUr8Rh9fIgSTN+IqRKEPnZP1EZSnC5x2YIDQlQ99AMrZkJq1czEidmQ2EK"
    "G5J1XhYNjeKUroCMBDpKctek8hI+eZpXQEbiGyXha1J5CR/7sAgjIrFpHhXhFZe7IscTlF"
    "Bkup3SuRBSZQkLczeekpBo9HblWKXFMaNXclCElB479NOEotWXkAaruh5gE2oSb7R61IWM"
    "CCHYL7dfd5s2UN0secXb4ur3h8W62uQ2vMh+KlonL25+n3VCzBzHFz/cHhZn6Rypa4+ugF"
    "slO5Gb3DWkovOss1pu//1bdfVptfr1cfkalvP7CvKK6mwKZNO4xRDXUXK0Z08hu6qdcGbb"
    "Lw/xMzJpyetP8+XHGs3torq7icp+5/aVmxrTNYyn/y7h1NysuO4e5Uwft2kfG6rQTzeLzf"
    "yqySPY5YoKXr4xW9J5Y0dZJW6q2kK2kBh4darPi9VuM8PLIkVm9eywuINNTThDrHEPdIQ4"
    "LkpOEMfOGWGSTa3+ncXAmh2kr39GQ9wTemiVCaDgO49jar2JpyMqkXL9DuEaGTxk6D/yeC"
    "GWnVwViIug7+wkwH1vSAC3X1jt2fWBFGTzhSUJ0qPSZ4SiIgRb6CTCewHLQYSQulnPftJ3"
    "DKF1Ykst34T8TWhKgsLR3XxilebwCDadKQmKR3eziVWaw2OHSx4SM4YiGIKJXROEqS8nfj"
    "gdM5fxNCkKLSymiQ2rPofUryt46ExxFJH7pIfFccwOBO2ILWyjkAgfDOw8oDgQRFXmEKFL"
    "KCHADA8UL1peE35WINlpLFjtuxvA8frZJL2O1s2X5+9tGmxvX9ttdf/Q6+S21kPNdv0FOx"
    "5sq83un7r7yvb0slqvV/Hy/IXdLm3ni2i74hYR97WGFrUyV8sbx0iwOw76mNHBzAHijwSA"
    "ENiV++4C5r26jFUV9sm5ati75MZ3s1n1elR1U/3zT8gBdUGvOVli/cqkcTwIW6s+N6ENhM"
    "h+PxsbUbyxW69+o5g3ploBywSW3jZQaoRNV63XcwVXwl29bK/HE3Sf6D6HzoCH+Ze71dzv"
    "8/mejdvFcrH5hLoesP3obnEzC9rO//3t1Q/fff+8lcisnJ98CNrHGLdvkCSPcWDYvks8VM"
    "ubxfIju+NBQtjxgg5ZkM2P6m0jf2gyMn/1bnL6anr65itO30wlyc1rvnRtbXKwNZEMqLFp"
    "Czo4mhhFAa10LPA3glk8JMqDtx1NE9JNaZ3iS9r+J4dlCfPQwh0Ua8ZI2efXF36Ei/QUDm"
    "vNrYb//u//D4vUjQE="
)
