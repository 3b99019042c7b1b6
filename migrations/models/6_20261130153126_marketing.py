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
DROP INDEX "ix_order_line_deducted_quantity_value";
DROP INDEX "ix_order_line_stock_taken_value";
DROP INDEX "ix_order_line_stock_reserved_value";
DROP INDEX "ix_order_line_price_source_value";
DROP INDEX "ix_order_line_currency_value";
DROP INDEX "ix_order_line_amount_value";
DROP INDEX "ix_order_line_amount_down";
DROP INDEX "ix_order_line_amount_up";
DROP INDEX "ix_order_line_discount_value";
DROP INDEX "ix_order_line_unit_price_value";
DROP INDEX "ix_order_line_unit_price_down";
DROP INDEX "ix_order_line_unit_price_up";
DROP INDEX "ix_order_line_quantity";
DROP INDEX "ix_order_line_updated_at";
DROP INDEX "ix_order_line_created_at";
DROP INDEX "ix_order_line_promotion_deleted";
DROP INDEX "ix_order_line_promotion";
DROP INDEX "ix_order_line_price_rule_deleted";
DROP INDEX "ix_order_line_price_rule";
DROP INDEX "ix_order_line_product_deleted";
DROP INDEX "ix_order_line_product";
DROP INDEX "ix_order_line_order_deleted";
DROP INDEX "ix_order_line_order";
DROP INDEX "ux_order_line_external_id";
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
CREATE TABLE "membership_program" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "points" INT NOT NULL,
    "per_amount" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "expires_after_months" INT,
    "active" INT NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    CONSTRAINT "ck_membership_program_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_membership_program_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_membership_program_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_membership_program_points" CHECK ("points" BETWEEN 1 AND 1000000),
    CONSTRAINT "ck_membership_program_per_amount" CHECK ("per_amount" BETWEEN 1 AND 100000000000000000),
    CONSTRAINT "ck_membership_program_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_membership_program_expires_after_months" CHECK ("expires_after_months" BETWEEN 1 AND 1200)
);
CREATE TABLE "membership_tier" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(50) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "from_points" INT,
    "from_spend" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "discount" BIGINT NOT NULL,
    "benefits" VARCHAR(2000),
    "program_id" CHAR(36) NOT NULL REFERENCES "membership_program" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_membership_tier_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_membership_tier_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_membership_tier_name" CHECK (length("name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_membership_tier_from_points" CHECK ("from_points" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_membership_tier_from_spend" CHECK ("from_spend" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_membership_tier_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_membership_tier_discount" CHECK ("discount" BETWEEN 0 AND 10000),
    CONSTRAINT "ck_membership_tier_benefits" CHECK (length("benefits") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_membership_tier_threshold" CHECK ("from_points" IS NOT NULL OR "from_spend" IS NOT NULL)
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
CREATE TABLE "behaviour_event" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "kind" VARCHAR(16) NOT NULL,
    "source" VARCHAR(16) NOT NULL,
    "subject" VARCHAR(200),
    "at" TEXT NOT NULL,
    "customer_id" CHAR(36) REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "lead_id" CHAR(36) REFERENCES "lead" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_behaviour_event_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_behaviour_event_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_behaviour_event_kind" CHECK ("kind" IN ('VIEW', 'SEARCH', 'CLICK', 'OPEN', 'DOWNLOAD', 'FAVORITE', 'CART', 'INQUIRY')),
    CONSTRAINT "ck_behaviour_event_source" CHECK ("source" IN ('WEB', 'MINI_PROGRAM', 'APP', 'MAILING', 'STORE', 'OTHER')),
    CONSTRAINT "ck_behaviour_event_subject" CHECK (length("subject") BETWEEN 1 AND 200),
    CONSTRAINT "ck_behaviour_event_whose" CHECK (("customer_id" IS NULL) <> ("lead_id" IS NULL))
);
CREATE TABLE "membership" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "number" VARCHAR(20) NOT NULL,
    "number_folded" TEXT NOT NULL,
    "joined_on" TEXT NOT NULL,
    "points_balance" INT NOT NULL,
    "status_points" INT NOT NULL,
    "spend" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "program_id" CHAR(36) NOT NULL REFERENCES "membership_program" ("id") ON DELETE RESTRICT,
    "tier_id" CHAR(36) REFERENCES "membership_tier" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_membership_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_membership_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_membership_number" CHECK (length("number") BETWEEN 1 AND 20),
    CONSTRAINT "ck_membership_points_balance" CHECK ("points_balance" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_membership_status_points" CHECK ("status_points" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_membership_spend" CHECK ("spend" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_membership_currency" CHECK (length("currency") BETWEEN 1 AND 3)
);
CREATE TABLE "points_entry" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "kind" VARCHAR(16) NOT NULL,
    "points" INT NOT NULL,
    "remaining" INT NOT NULL,
    "at" TEXT NOT NULL,
    "expires_on" TEXT,
    "spend" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "reason" VARCHAR(200),
    "earning_id" CHAR(36) REFERENCES "points_entry" ("id") ON DELETE RESTRICT,
    "membership_id" CHAR(36) NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "order_line_id" CHAR(36) REFERENCES "order_line" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_points_entry_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_points_entry_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_points_entry_kind" CHECK ("kind" IN ('EARN', 'REDEEM', 'EXPIRE', 'REVERSE')),
    CONSTRAINT "ck_points_entry_points" CHECK ("points" BETWEEN -2147483647 AND 2147483647),
    CONSTRAINT "ck_points_entry_remaining" CHECK ("remaining" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_points_entry_spend" CHECK ("spend" BETWEEN -100000000000000000 AND 100000000000000000),
    CONSTRAINT "ck_points_entry_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_points_entry_reason" CHECK (length("reason") BETWEEN 1 AND 200),
    CONSTRAINT "ck_points_entry_direction" CHECK (CASE WHEN "kind" = 'EARN' THEN "points" >= 0 AND "earning_id" IS NULL ELSE "points" <= 0 AND "remaining" = 0 END),
    CONSTRAINT "ck_points_entry_within_earning" CHECK ("remaining" = 0 OR "remaining" <= "points")
);
CREATE TABLE "product_interest" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "level" INT NOT NULL,
    "purchase_intent" VARCHAR(200),
    "note" VARCHAR(500),
    "last_shown_at" TEXT,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_product_interest_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_product_interest_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_product_interest_level" CHECK ("level" BETWEEN 1 AND 5),
    CONSTRAINT "ck_product_interest_purchase_intent" CHECK (length("purchase_intent") BETWEEN 1 AND 200),
    CONSTRAINT "ck_product_interest_note" CHECK (length("note") BETWEEN 1 AND 500)
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
CREATE TABLE "order_line_aside" AS SELECT * FROM "order_line";
DROP TABLE "order_line";
CREATE TABLE "order_line" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "quantity" BIGINT NOT NULL,
    "unit_price" BIGINT,
    "discount" BIGINT,
    "amount" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "price_source" VARCHAR(16),
    "stock_reserved" INT NOT NULL,
    "stock_taken" INT,
    "deducted_quantity" BIGINT NOT NULL,
    "order_id" CHAR(36) NOT NULL REFERENCES "order" ("id") ON DELETE RESTRICT,
    "price_rule_id" CHAR(36) REFERENCES "price_rule" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    "promotion_id" CHAR(36) REFERENCES "promotion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_order_line_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_order_line_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_order_line_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000),
    CONSTRAINT "ck_order_line_unit_price" CHECK ("unit_price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_order_line_discount" CHECK ("discount" BETWEEN 0 AND 10000),
    CONSTRAINT "ck_order_line_amount" CHECK ("amount" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_order_line_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_order_line_price_source" CHECK ("price_source" IN ('AGREED', 'LIST', 'PRICE_RULE', 'PROMOTION', 'MEMBERSHIP')),
    CONSTRAINT "ck_order_line_stock_reserved" CHECK ("stock_reserved" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_order_line_stock_taken" CHECK ("stock_taken" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_order_line_deducted_quantity" CHECK ("deducted_quantity" BETWEEN 0 AND 1000000000000000)
);
INSERT INTO "order_line" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "quantity", "unit_price", "discount", "amount", "currency", "price_source", "stock_reserved", "stock_taken", "deducted_quantity", "order_id", "price_rule_id", "product_id", "promotion_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "quantity", "unit_price", "discount", "amount", "currency", "price_source", "stock_reserved", "stock_taken", "deducted_quantity", "order_id", "price_rule_id", "product_id", "promotion_id" FROM "order_line_aside";
DROP TABLE "order_line_aside";
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
CREATE UNIQUE INDEX "ux_membership_program_external_id" ON "membership_program" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_membership_program_name" ON "membership_program" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_created_at" ON "membership_program" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_updated_at" ON "membership_program" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_name" ON "membership_program" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_points_value" ON "membership_program" ("points", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_per_amount_value" ON "membership_program" ("per_amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_currency_value" ON "membership_program" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_expires_after_months_value" ON "membership_program" ("expires_after_months", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_active_value" ON "membership_program" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "membership_program_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "membership_program_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_membership_program_search_created" AFTER INSERT ON "membership_program" BEGIN INSERT INTO "membership_program_search" (id) VALUES (new.id); INSERT INTO "membership_program_grams" (rowid, grams) SELECT n, new.search_grams FROM "membership_program_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_membership_program_search_changed" AFTER UPDATE OF search_grams ON "membership_program" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "membership_program_grams" ("membership_program_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "membership_program_search" WHERE id = old.id; INSERT INTO "membership_program_grams" (rowid, grams) SELECT n, new.search_grams FROM "membership_program_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_membership_program_search_removed" AFTER DELETE ON "membership_program" BEGIN INSERT INTO "membership_program_grams" ("membership_program_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "membership_program_search" WHERE id = old.id; DELETE FROM "membership_program_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_membership_tier_external_id" ON "membership_tier" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_membership_tier_name" ON "membership_tier" ("program_id", "name_folded") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_membership_tier_points" ON "membership_tier" ("program_id", "from_points") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_membership_tier_spend" ON "membership_tier" ("program_id", "from_spend") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_program" ON "membership_tier" ("program_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_program_deleted" ON "membership_tier" ("program_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_membership_tier_created_at" ON "membership_tier" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_updated_at" ON "membership_tier" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_name" ON "membership_tier" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_from_points_value" ON "membership_tier" ("from_points", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_from_spend_value" ON "membership_tier" ("from_spend", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_currency_value" ON "membership_tier" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_discount_value" ON "membership_tier" ("discount", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_behaviour_event_external_id" ON "behaviour_event" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_behaviour_event_customer" ON "behaviour_event" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_customer_deleted" ON "behaviour_event" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_behaviour_event_lead" ON "behaviour_event" ("lead_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_lead_deleted" ON "behaviour_event" ("lead_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_behaviour_event_product" ON "behaviour_event" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_product_deleted" ON "behaviour_event" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_behaviour_event_by_customer_id_at_id" ON "behaviour_event" ("customer_id", "at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_by_lead_id_at_id" ON "behaviour_event" ("lead_id", "at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_created_at" ON "behaviour_event" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_updated_at" ON "behaviour_event" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_kind_value" ON "behaviour_event" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_source_value" ON "behaviour_event" ("source", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_subject_value" ON "behaviour_event" ("subject", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_at" ON "behaviour_event" ("at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_membership_external_id" ON "membership" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_membership_number" ON "membership" ("number_folded") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_membership_customer" ON "membership" ("customer_id", "program_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_customer" ON "membership" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_customer_deleted" ON "membership" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_membership_program" ON "membership" ("program_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_deleted" ON "membership" ("program_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_membership_tier" ON "membership" ("tier_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_deleted" ON "membership" ("tier_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_membership_created_at" ON "membership" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_updated_at" ON "membership" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_number" ON "membership" ("number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_joined_on" ON "membership" ("joined_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_points_balance" ON "membership" ("points_balance", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_status_points_value" ON "membership" ("status_points", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_spend_value" ON "membership" ("spend", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_currency_value" ON "membership" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "membership_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "membership_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_membership_search_created" AFTER INSERT ON "membership" BEGIN INSERT INTO "membership_search" (id) VALUES (new.id); INSERT INTO "membership_grams" (rowid, grams) SELECT n, new.search_grams FROM "membership_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_membership_search_changed" AFTER UPDATE OF search_grams ON "membership" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "membership_grams" ("membership_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "membership_search" WHERE id = old.id; INSERT INTO "membership_grams" (rowid, grams) SELECT n, new.search_grams FROM "membership_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_membership_search_removed" AFTER DELETE ON "membership" BEGIN INSERT INTO "membership_grams" ("membership_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "membership_search" WHERE id = old.id; DELETE FROM "membership_search" WHERE id = old.id; END;
CREATE INDEX "ix_opportunity_source_campaign" ON "opportunity" ("source_campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_source_campaign_deleted" ON "opportunity" ("source_campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_source_lead" ON "opportunity" ("source_lead_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_source_lead_deleted" ON "opportunity" ("source_lead_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE UNIQUE INDEX "ux_order_line_external_id" ON "order_line" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_order_line_order" ON "order_line" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_order_deleted" ON "order_line" ("order_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_line_product" ON "order_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_product_deleted" ON "order_line" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_line_price_rule" ON "order_line" ("price_rule_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_price_rule_deleted" ON "order_line" ("price_rule_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_line_promotion" ON "order_line" ("promotion_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_promotion_deleted" ON "order_line" ("promotion_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_line_created_at" ON "order_line" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_updated_at" ON "order_line" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_quantity" ON "order_line" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_unit_price_up" ON "order_line" (("unit_price" IS NULL), "unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_unit_price_down" ON "order_line" (("unit_price" IS NOT NULL), "unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_unit_price_value" ON "order_line" ("unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_discount_value" ON "order_line" ("discount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_amount_up" ON "order_line" (("amount" IS NULL), "amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_amount_down" ON "order_line" (("amount" IS NOT NULL), "amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_amount_value" ON "order_line" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_currency_value" ON "order_line" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_price_source_value" ON "order_line" ("price_source", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_stock_reserved_value" ON "order_line" ("stock_reserved", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_stock_taken_value" ON "order_line" ("stock_taken", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_deducted_quantity_value" ON "order_line" ("deducted_quantity", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_points_entry_external_id" ON "points_entry" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_points_entry_membership" ON "points_entry" ("membership_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_membership_deleted" ON "points_entry" ("membership_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_points_entry_earning" ON "points_entry" ("earning_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_earning_deleted" ON "points_entry" ("earning_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_points_entry_order_line" ON "points_entry" ("order_line_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_order_line_deleted" ON "points_entry" ("order_line_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_points_entry_by_membership_id_at_id" ON "points_entry" ("membership_id", "at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_created_at" ON "points_entry" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_updated_at" ON "points_entry" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_kind_value" ON "points_entry" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_points_value" ON "points_entry" ("points", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_remaining_value" ON "points_entry" ("remaining", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_at" ON "points_entry" ("at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_expires_on_up" ON "points_entry" (("expires_on" IS NULL), "expires_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_expires_on_down" ON "points_entry" (("expires_on" IS NOT NULL), "expires_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_expires_on_value" ON "points_entry" ("expires_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_spend_value" ON "points_entry" ("spend", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_currency_value" ON "points_entry" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_reason_value" ON "points_entry" ("reason", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_product_interest_external_id" ON "product_interest" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_product_interest" ON "product_interest" ("customer_id", "product_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_customer" ON "product_interest" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_customer_deleted" ON "product_interest" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_product_interest_product" ON "product_interest" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_product_deleted" ON "product_interest" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_product_interest_created_at" ON "product_interest" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_updated_at" ON "product_interest" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_level" ON "product_interest" ("level", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_purchase_intent_value" ON "product_interest" ("purchase_intent", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_last_shown_at_up" ON "product_interest" (("last_shown_at" IS NULL), "last_shown_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_last_shown_at_down" ON "product_interest" (("last_shown_at" IS NOT NULL), "last_shown_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_last_shown_at_value" ON "product_interest" ("last_shown_at", "id") WHERE "deleted_at" IS NULL;
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
ALTER TABLE "order_line" DROP CONSTRAINT "ck_order_line_price_source";
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
CREATE TABLE "membership_program" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "points" INT NOT NULL,
    "per_amount" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "expires_after_months" INT,
    "active" BOOL NOT NULL,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    CONSTRAINT "ck_membership_program_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_membership_program_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_membership_program_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_membership_program_points" CHECK ("points" BETWEEN 1 AND 1000000),
    CONSTRAINT "ck_membership_program_per_amount" CHECK ("per_amount" BETWEEN 1 AND 100000000000000000),
    CONSTRAINT "ck_membership_program_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_membership_program_expires_after_months" CHECK ("expires_after_months" BETWEEN 1 AND 1200)
);
CREATE TABLE "membership_tier" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(50) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "from_points" INT,
    "from_spend" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "discount" BIGINT NOT NULL,
    "benefits" VARCHAR(2000),
    "program_id" UUID NOT NULL REFERENCES "membership_program" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_membership_tier_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_membership_tier_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_membership_tier_name" CHECK (length("name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_membership_tier_from_points" CHECK ("from_points" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_membership_tier_from_spend" CHECK ("from_spend" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_membership_tier_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_membership_tier_discount" CHECK ("discount" BETWEEN 0 AND 10000),
    CONSTRAINT "ck_membership_tier_benefits" CHECK (length("benefits") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_membership_tier_threshold" CHECK ("from_points" IS NOT NULL OR "from_spend" IS NOT NULL)
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
CREATE TABLE "behaviour_event" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "kind" VARCHAR(16) NOT NULL,
    "source" VARCHAR(16) NOT NULL,
    "subject" VARCHAR(200),
    "at" TIMESTAMPTZ NOT NULL,
    "customer_id" UUID REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "lead_id" UUID REFERENCES "lead" ("id") ON DELETE RESTRICT,
    "product_id" UUID REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_behaviour_event_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_behaviour_event_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_behaviour_event_kind" CHECK ("kind" IN ('VIEW', 'SEARCH', 'CLICK', 'OPEN', 'DOWNLOAD', 'FAVORITE', 'CART', 'INQUIRY')),
    CONSTRAINT "ck_behaviour_event_source" CHECK ("source" IN ('WEB', 'MINI_PROGRAM', 'APP', 'MAILING', 'STORE', 'OTHER')),
    CONSTRAINT "ck_behaviour_event_subject" CHECK (length("subject") BETWEEN 1 AND 200),
    CONSTRAINT "ck_behaviour_event_whose" CHECK (("customer_id" IS NULL) <> ("lead_id" IS NULL))
);
CREATE TABLE "membership" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "number" VARCHAR(20) NOT NULL,
    "number_folded" TEXT COLLATE "C" NOT NULL,
    "joined_on" DATE NOT NULL,
    "points_balance" INT NOT NULL,
    "status_points" INT NOT NULL,
    "spend" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "program_id" UUID NOT NULL REFERENCES "membership_program" ("id") ON DELETE RESTRICT,
    "tier_id" UUID REFERENCES "membership_tier" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_membership_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_membership_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_membership_number" CHECK (length("number") BETWEEN 1 AND 20),
    CONSTRAINT "ck_membership_points_balance" CHECK ("points_balance" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_membership_status_points" CHECK ("status_points" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_membership_spend" CHECK ("spend" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_membership_currency" CHECK (length("currency") BETWEEN 1 AND 3)
);
CREATE TABLE "points_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "kind" VARCHAR(16) NOT NULL,
    "points" INT NOT NULL,
    "remaining" INT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "expires_on" DATE,
    "spend" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "reason" VARCHAR(200),
    "earning_id" UUID REFERENCES "points_entry" ("id") ON DELETE RESTRICT,
    "membership_id" UUID NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "order_line_id" UUID REFERENCES "order_line" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_points_entry_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_points_entry_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_points_entry_kind" CHECK ("kind" IN ('EARN', 'REDEEM', 'EXPIRE', 'REVERSE')),
    CONSTRAINT "ck_points_entry_points" CHECK ("points" BETWEEN -2147483647 AND 2147483647),
    CONSTRAINT "ck_points_entry_remaining" CHECK ("remaining" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_points_entry_spend" CHECK ("spend" BETWEEN -100000000000000000 AND 100000000000000000),
    CONSTRAINT "ck_points_entry_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_points_entry_reason" CHECK (length("reason") BETWEEN 1 AND 200),
    CONSTRAINT "ck_points_entry_direction" CHECK (CASE WHEN "kind" = 'EARN' THEN "points" >= 0 AND "earning_id" IS NULL ELSE "points" <= 0 AND "remaining" = 0 END),
    CONSTRAINT "ck_points_entry_within_earning" CHECK ("remaining" = 0 OR "remaining" <= "points")
);
CREATE TABLE "product_interest" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "level" INT NOT NULL,
    "purchase_intent" VARCHAR(200),
    "note" VARCHAR(500),
    "last_shown_at" TIMESTAMPTZ,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_product_interest_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_product_interest_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_product_interest_level" CHECK ("level" BETWEEN 1 AND 5),
    CONSTRAINT "ck_product_interest_purchase_intent" CHECK (length("purchase_intent") BETWEEN 1 AND 200),
    CONSTRAINT "ck_product_interest_note" CHECK (length("note") BETWEEN 1 AND 500)
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
ALTER TABLE "order_line" ADD CONSTRAINT "ck_order_line_price_source" CHECK ("price_source" IN ('AGREED', 'LIST', 'PRICE_RULE', 'PROMOTION', 'MEMBERSHIP'));
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
CREATE UNIQUE INDEX "ux_membership_program_external_id" ON "membership_program" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_membership_program_name" ON "membership_program" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_created_at" ON "membership_program" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_updated_at" ON "membership_program" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_name" ON "membership_program" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_points_value" ON "membership_program" ("points", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_per_amount_value" ON "membership_program" ("per_amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_currency_value" ON "membership_program" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_expires_after_months_value" ON "membership_program" ("expires_after_months", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_active_value" ON "membership_program" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_search" ON "membership_program" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_membership_tier_external_id" ON "membership_tier" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_membership_tier_name" ON "membership_tier" ("program_id", "name_folded") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_membership_tier_points" ON "membership_tier" ("program_id", "from_points") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_membership_tier_spend" ON "membership_tier" ("program_id", "from_spend") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_program" ON "membership_tier" ("program_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_program_deleted" ON "membership_tier" ("program_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_membership_tier_created_at" ON "membership_tier" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_updated_at" ON "membership_tier" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_name" ON "membership_tier" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_from_points_value" ON "membership_tier" ("from_points", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_from_spend_value" ON "membership_tier" ("from_spend", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_currency_value" ON "membership_tier" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_discount_value" ON "membership_tier" ("discount", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_behaviour_event_external_id" ON "behaviour_event" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_behaviour_event_customer" ON "behaviour_event" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_customer_deleted" ON "behaviour_event" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_behaviour_event_lead" ON "behaviour_event" ("lead_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_lead_deleted" ON "behaviour_event" ("lead_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_behaviour_event_product" ON "behaviour_event" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_product_deleted" ON "behaviour_event" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_behaviour_event_by_customer_id_at_id" ON "behaviour_event" ("customer_id", "at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_by_lead_id_at_id" ON "behaviour_event" ("lead_id", "at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_created_at" ON "behaviour_event" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_updated_at" ON "behaviour_event" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_kind_value" ON "behaviour_event" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_source_value" ON "behaviour_event" ("source", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_subject_value" ON "behaviour_event" ("subject", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_behaviour_event_at" ON "behaviour_event" ("at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_membership_external_id" ON "membership" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_membership_number" ON "membership" ("number_folded") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_membership_customer" ON "membership" ("customer_id", "program_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_customer" ON "membership" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_customer_deleted" ON "membership" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_membership_program" ON "membership" ("program_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_program_deleted" ON "membership" ("program_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_membership_tier" ON "membership" ("tier_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_tier_deleted" ON "membership" ("tier_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_membership_created_at" ON "membership" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_updated_at" ON "membership" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_number" ON "membership" ("number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_joined_on" ON "membership" ("joined_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_points_balance" ON "membership" ("points_balance", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_status_points_value" ON "membership" ("status_points", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_spend_value" ON "membership" ("spend", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_currency_value" ON "membership" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_membership_search" ON "membership" USING gin (string_to_array("search_grams", ' '));
CREATE INDEX "ix_opportunity_source_campaign" ON "opportunity" ("source_campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_source_campaign_deleted" ON "opportunity" ("source_campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_source_lead" ON "opportunity" ("source_lead_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_source_lead_deleted" ON "opportunity" ("source_lead_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE UNIQUE INDEX "ux_points_entry_external_id" ON "points_entry" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_points_entry_membership" ON "points_entry" ("membership_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_membership_deleted" ON "points_entry" ("membership_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_points_entry_earning" ON "points_entry" ("earning_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_earning_deleted" ON "points_entry" ("earning_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_points_entry_order_line" ON "points_entry" ("order_line_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_order_line_deleted" ON "points_entry" ("order_line_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_points_entry_by_membership_id_at_id" ON "points_entry" ("membership_id", "at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_created_at" ON "points_entry" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_updated_at" ON "points_entry" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_kind_value" ON "points_entry" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_points_value" ON "points_entry" ("points", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_remaining_value" ON "points_entry" ("remaining", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_at" ON "points_entry" ("at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_expires_on_up" ON "points_entry" (("expires_on" IS NULL), "expires_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_expires_on_down" ON "points_entry" (("expires_on" IS NOT NULL), "expires_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_expires_on_value" ON "points_entry" ("expires_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_spend_value" ON "points_entry" ("spend", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_currency_value" ON "points_entry" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_points_entry_reason_value" ON "points_entry" ("reason", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_product_interest_external_id" ON "product_interest" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_product_interest" ON "product_interest" ("customer_id", "product_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_customer" ON "product_interest" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_customer_deleted" ON "product_interest" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_product_interest_product" ON "product_interest" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_product_deleted" ON "product_interest" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_product_interest_created_at" ON "product_interest" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_updated_at" ON "product_interest" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_level" ON "product_interest" ("level", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_purchase_intent_value" ON "product_interest" ("purchase_intent", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_last_shown_at_up" ON "product_interest" (("last_shown_at" IS NULL), "last_shown_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_last_shown_at_down" ON "product_interest" (("last_shown_at" IS NOT NULL), "last_shown_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_interest_last_shown_at_value" ON "product_interest" ("last_shown_at", "id") WHERE "deleted_at" IS NULL;
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
DROP INDEX "ix_order_line_deducted_quantity_value";
DROP INDEX "ix_order_line_stock_taken_value";
DROP INDEX "ix_order_line_stock_reserved_value";
DROP INDEX "ix_order_line_price_source_value";
DROP INDEX "ix_order_line_currency_value";
DROP INDEX "ix_order_line_amount_value";
DROP INDEX "ix_order_line_amount_down";
DROP INDEX "ix_order_line_amount_up";
DROP INDEX "ix_order_line_discount_value";
DROP INDEX "ix_order_line_unit_price_value";
DROP INDEX "ix_order_line_unit_price_down";
DROP INDEX "ix_order_line_unit_price_up";
DROP INDEX "ix_order_line_quantity";
DROP INDEX "ix_order_line_updated_at";
DROP INDEX "ix_order_line_created_at";
DROP INDEX "ix_order_line_promotion_deleted";
DROP INDEX "ix_order_line_promotion";
DROP INDEX "ix_order_line_price_rule_deleted";
DROP INDEX "ix_order_line_price_rule";
DROP INDEX "ix_order_line_product_deleted";
DROP INDEX "ix_order_line_product";
DROP INDEX "ix_order_line_order_deleted";
DROP INDEX "ix_order_line_order";
DROP INDEX "ux_order_line_external_id";
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
CREATE TABLE "order_line_aside" AS SELECT * FROM "order_line";
DROP TABLE "order_line";
CREATE TABLE "order_line" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "quantity" BIGINT NOT NULL,
    "unit_price" BIGINT,
    "discount" BIGINT,
    "amount" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "price_source" VARCHAR(16),
    "stock_reserved" INT NOT NULL,
    "stock_taken" INT,
    "deducted_quantity" BIGINT NOT NULL,
    "order_id" CHAR(36) NOT NULL REFERENCES "order" ("id") ON DELETE RESTRICT,
    "price_rule_id" CHAR(36) REFERENCES "price_rule" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    "promotion_id" CHAR(36) REFERENCES "promotion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_order_line_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_order_line_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_order_line_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000),
    CONSTRAINT "ck_order_line_unit_price" CHECK ("unit_price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_order_line_discount" CHECK ("discount" BETWEEN 0 AND 10000),
    CONSTRAINT "ck_order_line_amount" CHECK ("amount" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_order_line_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_order_line_price_source" CHECK ("price_source" IN ('AGREED', 'LIST', 'PRICE_RULE', 'PROMOTION')),
    CONSTRAINT "ck_order_line_stock_reserved" CHECK ("stock_reserved" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_order_line_stock_taken" CHECK ("stock_taken" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_order_line_deducted_quantity" CHECK ("deducted_quantity" BETWEEN 0 AND 1000000000000000)
);
INSERT INTO "order_line" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "quantity", "unit_price", "discount", "amount", "currency", "price_source", "stock_reserved", "stock_taken", "deducted_quantity", "order_id", "price_rule_id", "product_id", "promotion_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "quantity", "unit_price", "discount", "amount", "currency", "price_source", "stock_reserved", "stock_taken", "deducted_quantity", "order_id", "price_rule_id", "product_id", "promotion_id" FROM "order_line_aside";
DROP TABLE "order_line_aside";
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
DROP TABLE "product_interest";
DROP TABLE "points_entry";
DROP TABLE "membership";
DROP TABLE "membership_grams";
DROP TABLE "membership_search";
DROP TABLE "behaviour_event";
DROP TABLE "lead";
DROP TABLE "lead_grams";
DROP TABLE "lead_search";
DROP TABLE "campaign_staff";
DROP TABLE "assignment_rule_member";
DROP TABLE "assignment_rule";
DROP TABLE "assignment_rule_grams";
DROP TABLE "assignment_rule_search";
DROP TABLE "membership_tier";
DROP TABLE "membership_program";
DROP TABLE "membership_program_grams";
DROP TABLE "membership_program_search";
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
CREATE UNIQUE INDEX "ux_order_line_external_id" ON "order_line" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_order_line_order" ON "order_line" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_order_deleted" ON "order_line" ("order_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_line_product" ON "order_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_product_deleted" ON "order_line" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_line_price_rule" ON "order_line" ("price_rule_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_price_rule_deleted" ON "order_line" ("price_rule_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_line_promotion" ON "order_line" ("promotion_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_promotion_deleted" ON "order_line" ("promotion_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_line_created_at" ON "order_line" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_updated_at" ON "order_line" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_quantity" ON "order_line" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_unit_price_up" ON "order_line" (("unit_price" IS NULL), "unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_unit_price_down" ON "order_line" (("unit_price" IS NOT NULL), "unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_unit_price_value" ON "order_line" ("unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_discount_value" ON "order_line" ("discount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_amount_up" ON "order_line" (("amount" IS NULL), "amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_amount_down" ON "order_line" (("amount" IS NOT NULL), "amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_amount_value" ON "order_line" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_currency_value" ON "order_line" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_price_source_value" ON "order_line" ("price_source", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_stock_reserved_value" ON "order_line" ("stock_reserved", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_stock_taken_value" ON "order_line" ("stock_taken", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_deducted_quantity_value" ON "order_line" ("deducted_quantity", "id") WHERE "deleted_at" IS NULL;
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
ALTER TABLE "order_line" DROP CONSTRAINT "ck_order_line_price_source";
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
DROP TABLE "product_interest";
DROP TABLE "points_entry";
DROP TABLE "membership";
DROP TABLE "behaviour_event";
DROP TABLE "lead";
DROP TABLE "campaign_staff";
DROP TABLE "assignment_rule_member";
DROP TABLE "assignment_rule";
DROP TABLE "membership_tier";
DROP TABLE "membership_program";
DROP TABLE "lead_form";
DROP TABLE "form_submission";
DROP TABLE "campaign";
ALTER TABLE "api_key" ADD CONSTRAINT "ck_api_key_scopes" CHECK (length("scopes") BETWEEN 1 AND 254);
ALTER TABLE "order_line" ADD CONSTRAINT "ck_order_line_price_source" CHECK ("price_source" IN ('AGREED', 'LIST', 'PRICE_RULE', 'PROMOTION'));
ALTER TABLE "activity_target" ADD CONSTRAINT "ck_activity_target_one_target" CHECK (CASE WHEN "customer_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contact_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "opportunity_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "order_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contract_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "support_case_id" IS NULL THEN 0 ELSE 1 END = 1);
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWN[db.capabilities.dialect if db else "postgres"]

MODELS_STATE = (
    "eJzsvXtz20iSL/pVEPqnp+PQXlt+dK9940bIsntaZ2zLx3af3nu2N9hFskRiBAIcPKRmnN"
    "jvfjPrgTdAFAiSBSkjJsYtEQkVM6uy8vHLzP97tg4W3IueXsxj986Nt2dvnP975rM1h/+o"
    "fDZxzthmk32Cv4jZzBMPs/xTsygO4Rfw+xvmRRx+teDRPHQ3sRv4+PS3YM3jlesvnUXgcy"
    "cInY3HfJ8v3jjMmTPPm8C/a85jeAT/M2bRLT4Vr7jjubfwRjYLktiZJ1EMrwoj/DDkHov5"
    "Av6dB+EieopLWQRzWAu85ah/NfHdfyV8GgdL+Hs8hL/9n/8Fv3b9Bf+LR/rHze30xuXeos"
    "B0d4EvEL+fxtuN+N3V4hfxHH6f2XQeeMnaz57dbONV4KcPJ4m7ePrbb1fv8bMl93mIy8uJ"
    "wk88T0lN/0quF34RhwlPF7rIfrHgNyzxUKBn/89N4s9Rjg58X/7Uha/s8/upu/h/1fpyz0"
    "6nn6+/T799+D6dnlU3wXdgaxjc/xA5sOKysHCV8Kt54ONecv0Y2fZ//1v+iYw94rdn+LbL"
    "Xy++/u3F6x8FS4IoXobiwzPBiv8WhCxmklSIIOP5POTIoymLa3gPf5/5cb0AioQlQcCfg5"
    "205k/1f/QRiP5FJpHsRDWJZO4F89unfnBvLJHfV9x33Ni5Z5Gjvtv+gvl+9enDt+8Xn77g"
    "m9ZR9C8Pf/v+4vsH/ORc/HZb+u3fpBwD0CJSvaQvcX6/+v6rgz86/+f684eytNPnvv8f/A"
    "he68byBR/+4/sZrpIlcTAF5kzZIs9O/Wv9K3g02yDJZtFvgxQJH84G8VgEanDF/CXtEEF8"
    "B7cB8qhme8R8ycP67ZGjKu0N4NqhdsNzQ5lf+agKIh45s62D9+a9G68czuYrtQPeOhsWRb"
    "gtQG38yf/a8Dms+H/L7/anEwfOJuR33IdtA3Jw5JmoXs/12wZYAP88OX/+8qeXP794/fJn"
    "eER89/Q3P7XsrKvP34XuzwTF/4p56DNvWnfRfodP6yVVIitJCxbcQVrqLjUSlmJK32vVcX"
    "1hvUTbKOZrJ7gBi8Vduv5bR64CLBp/IZ645VvnBsyZZBPxMO4snTX7a+pxfxmvcGc9e9Yi"
    "i/998VXc0fBU6eh+Vh+dy8+KAgNLk/fSvUXCAXTvkeSXv4Sj4CZ+or7IW/Eyx73RH/pBTL"
    "pXCxqYV3ukm2znEtEeRvQRj/WcRXO24HBgWeyobQE/uBEe+LfgsQCfY7jhnRluB1DYbH4r"
    "Tjd8HInT76cvOYLFnYnoFphRlc3lKnDnvF4+mqKXpu11L/aUCS4UWasd4H6a83UXxVk+dj"
    "m9WZVCjsq5vP74Ec6u88fZ5R9nJdFEyeyfcGGbXIY5EuvFo9Y6wZsQd7/n+l23flFE550u"
    "t/OWy+28ermp1U1vAm/B605IsN4wH75OqyBy5DbLQ1PsdV3hRZG/qTR7//bp4j9+LNxWH6"
    "8//10/nhPH5cfrd5V7CR5rPSSzYLE1OSH6edvtxBi+wRs0JHg0wWDWPV4scJ2AzT7jIkrW"
    "1xDsagq2G4M15qAbcuHKml0nBTKbpfL7KgAn3Y8Z+lAgj2B9sgulyPggieeBtJO7noIcic"
    "0sFw4Tj+BZey4Gxbq+F0OV3GIBjPheCObzJAz7eKclyvG5p3EQ3GL+ZD6AJ/EQnNCE9whR"
    "pETjkz9YCbB8kv0b/LLrTc8gVZl0fPtA5Ir0t6DtIE41SAdDS2vXT8CyNkwK1JH3yg4c0X"
    "zSa0YvWy37RPH9iLNwvpqiY2PuThdpyZc+iM2kuLwM2brmaHQTUUpMMjqIjFgUuUufc6OQ"
    "eoloHCF1DjdXsOUcXW20aYBDG5COCwsR+bBFgHghd4BMi0G4HK6XVRCaMT9PMkLWS/gUXx"
    "yD1Qi+urmthQJJNlbZ/ksQctjc/+BbwX5p083rQhsKNfdBfbmHyPLst9nqQ3afotmKmxF4"
    "I1NV+MlXsLe+Xl0K46qqbh4H3wfTMrvlUNTIDZLA44CZwnsWLqYN52LDwtidu3A1xzWX9j"
    "tF/cs/viIasj7MWoKTfsneaM+VLYRlmMlrEkZhh8csXPKhWPddvOyBcg13Y3Ae5HZhYX9W"
    "P1qfr8u/YT5bim+Hfxv/Usvea0E8l7bobvDzdFOi2AmEvnByJOg9MT/lpEAly1QA5mbgE6"
    "1GqtDmPd5DYGUCK48Zi0pgZQIrE1iZwMoEViawMoGVCaxst+4lsLL1YGUVnKmJRrUhzPJU"
    "x8tKnH358Pn91ee/93Fnch7jD2lIqifg73T45dT3NoqWF4mG9EqtC7HseRpU5MCIvUWaka"
    "grFSHBCG3MbsGCxPNxVFbrsIwRr0tE42B2IR5+RG63ZX5yDQz2zEHkOyaMXn3sTjIUdWmH"
    "dI86agNw+jJ7kz2bewhNspPrRRXbgek8lxh7+Dm2g/G9pG6NU2rHSG+o/FBLZiPLIHVIas"
    "TZwzvzGb+jsZ/LPWCyUzRNeePwv+CXnozKBOgXRujD485Dfz7CJyNeFddAr6QsB2U5xhzE"
    "piwHZTkoy0FZDspyUJaDshyU5bBb91KWw/osB8XNDxw3Z+sNA0/ULHBeJLL/CFw4esnyBM"
    "jCUOGeU5ZieF6ryOLJWR324XU4PmaHp+e26jVsxu0i0Si4rZZ8Wm57nC2MOJ0jGAOXcbmn"
    "5XCw2QRhDN/U0PKo0o2A376TW/aJ+R4uDJVInmIcvMYFn5bLUSLkPQWD3iyLX0M4Ap6j48"
    "KPz3HK4luRxVc39gCsvsy9ypqtPYxBsjuRX7TVHjd8YigXZ3j4RO4iH4Dx18W3WcL8Ic2V"
    "nRKoGnRdpIBX/BD81++xh/MDGC+7eZ4z6ToqmnA4TRNaqGoGcPA76ZrQSNnkrcEBmP9Nvu"
    "5Svc0a/u9vPO7kfY1d3YH/6CYPwPeP6jW2MHwA738nw3MBkS4aRgWPh9AwuVfZwvCBYuO7"
    "NUwxbWAXKHHjghDP6sCI8pNJKwhx405vecepcnCNXny5EnlzbMgv4J+wEVTTAxdhH7JN3U"
    "QCJhAvGM0D8DzTnHs22k2LbM22TlTbcuHQf40giwRZHDMijSCLBFkkyCJBFgmySJBFgiwS"
    "ZNFu3UuQReshi+JfA3Wrn7e5SfTZhYPLFFpTadCJEyVwLbJIuIzBvXIqN0kI/Ok9kGl4nY"
    "r/9h1QU6K1WUKaYoRtvCMORlc8XbFoZXJuSmQ2C+fsM9iEIWgstsA/3OtwvH7Z4Wy8ftl4"
    "NPCjEt9FmKfmUIj+MVED11Miqxn+ey5StQh6MfzF8/MOHIenGlkuPiuZ5LAPgG+4igrf3w"
    "WBx1mDKioSlng/A8pDMT/9jZlZh7HAXKjQYWDOpYHE/e/jd9fXHwuq6t1VWRf99undB7gt"
    "fixaX3Ve0sYFVWVudBcJx2d0q/VLW/sN2Eve1rnP5iaBHxvcUshDptpYFE+TqI9rViYd3z"
    "5B/0sEwfBbTDDGgSagHKBDu+MNTfMZg4lJ03xslFEFI3vK7G+K72zMAucRoDuzwdM89LRL"
    "j/0ilpNlidvm5G43GkrRUop2zBk4StFSipZStJSipRQtpWhPnU6gFC2laClFO/IUrfbQjJ"
    "rKFGhG0lMGFvyY+kAck7V61SetI85w5/uWEacod4tYbLx7d9cPFw6xteXD9u/jgQqGTxnu"
    "+87Z+qwx1Cc+nXQJ88X6yQ4hPnwWO39HuaqKCVjFcy9Z4GzdWHykmkRHyQyfjyYdY4HDvp"
    "yChhQ0HHNMiIKGFDSkoCEFDSloSEFDChpS0NBu3UtBQwoa2hIROHbQEP1QI67mCEbCUlwx"
    "BQrt2bHDBwp1FGhP9uqwk0XMNd+7O7mbO8B2BQajqGEinfhg0hoOTB/pEAfchMEi0T29WI"
    "biC+79qtna5XmK1lG0bszBGIrWUbSOonUUraNoHUXrKFpH0Tq7dS9F66yP1oFOcUF5+sl6"
    "VofeaWsrUSK0XfPKBTtywVrNCs3KtN9oj24tcLdvW5aml1gsqZHVZeZF9q8ELrzagQLv+d"
    "xdM69eSHmyI5qaz54963GG9GLfOs/xuoN7zlm6YECamYz/fn7+4sVP589evP751cuffnr1"
    "87PUdqx+1GZEvrv6O9qRBeFVDctZkCxX8bTOB3jPtvVSKdC0WSjWnBwhnwVDR8C5X7nzlT"
    "ZG5FfZ/1JBG6PONijw+p6FIWyR7TSBfeIZMLxKOB6uC59bsF5iBvV30R1D/CD91ZHEQJ0W"
    "bL8tqNOC/TJ6RFUaoi/hCUYYeq5vNlqvQjYO/1AOBMJlY6yu5n5+KzxAuEDykwR+iNS0AR"
    "EpwsaSZo7KMJJSf9NITEWakRyCYzG3BYDw8OtoemiaA0zdU6IegM1fsjdZxOVeW3knn4un"
    "uuuEN6GtB+C0GPP2Ub2LVHs3kVXuS2MgSSbNkG+YG9aYq+8U4S//+Mo9MSWnWYpfxUssOy"
    "4ClIL5MPkVixJjEf8hGqr+778PjMuBE7Xmfvw1ETysA+jkn5jsQOqoZ6ehfrgDZgeflXHw"
    "+SoIIjEgSfW91m2xcayYmpK05jwWTjNwauHiW+pwPYO8k7A/hP0ZM7SDsD+E/SHsD2F/CP"
    "tD2J9T56cJ+0PYH8L+jBz7Ax+7sfn9mCc73gXZUzg3bgi3W+Y/grvruXBrLvjchccnUheD"
    "rESg5ETX34MchSVuPOA7XHm4XnvuLpp0ZX3iVcdt6uSjPmrw/fOUNktH3hx6tQjaEQGsN+"
    "Ji+J/frj87CMCQs8g/widgf4T9ztDLZ50OET7WeIrkhyUEQ4xcXNbg3eRgrAboQo7Kavn8"
    "GtxjkJGvN16w5Wk0eBMEHk79mWOTsM64t6JSe91Fp5WtuZxKe10WBZvH7l3NDdI6KSsjOu"
    "KULB257DEkK1b3ib7CrRqORYAr2+8UAlzZLyMOtyFfTGdmzUPKVPZ7jb+vgkKwNtVtT52i"
    "WQAXDb9jXoIrTtPFbuiE7nLVORx0EKBKyvSqnIwT+x/UHfvIBbQzl1/e6Huk8tcca0L2TO"
    "UXk8mfuK4EskMP6sS+WqIU334COWLyXnFzZwo/43rnRP50ndHszufnTOA4wLa5azSLS3wV"
    "VSCRdGFq8vf93kH5esrXjzkdS/l6ytdTvp7y9ZSvp3z9qXMelK+nfD3l6ylfb+8FmZVSYK"
    "YlCf1Iq11MuZzonkMLbYqLMWR5ge54PO/T0gF47sKVrPNbwiZFH1weD/jV1lkGMVotOgYG"
    "19068JcOAz0qUfeKFj986zzDgnc4IVveuZ/KwFIrxzuMOlHX0o6kgHGvaNeeyklHeMxC90"
    "WikbBZr/qknaqrxTl7RuGrpUEWsXzYOO6k3MW69tB3qG/kuczF8ZIg9u/13amM4sG3qrv1"
    "O75id26QhB/Q3T6rCcGXnpi0Bd9n+tkpTx/eGXX/vdy/GpuUiVt54S4mwsXkfzHgIUfkEH"
    "Pu+cwBIw9vcxlYYM6auR5IqhqNH/jdFKWnKP2Yg7AUpacoPUXpKUpPUXqK0lOUnqL0dute"
    "itJbH6W/BWZUZdNWE6EpbEYVS7dRhIMXnV2YQ9c9ROBWz2uCL60FKCnN8dh99vuHdz3Mz5"
    "4FPwfgczL7J6/rltbSHj4jsdmAELta3TFsFiTxxIkSsPZYJHRJ7MYel0VYG7bsJ47zTpbC"
    "eYulcF61FIwthNN6ZX1NA61vQER0/b85eUfaY17/atHKErxJo5RHvcvxDxrxOkcwDj7jgg"
    "s87tfnbl9kwylbzB6R23o+ZfHGATeH+YefJWxd29nxqZMDdKLFRQzA9o/qNfawfCDNspPl"
    "OZVraePfUSqYYZoBnyaDe8nWGwbCPKvJ3aafTdqytvP8Ux2anq5ZeAsWtL90NGXmSDBgH0"
    "Yybpirsq04mImLIIXKpNYOMx7knZSepfTsmLNvlJ6l9CylZyk9S+lZSs9SepbSs3brXkrP"
    "Wp+efbC9NrWTSP02TyOEEffdEvw0OBP6edttD1wY6pr2+Emvk/Kqy0F51XxOXlWOCb6i7z"
    "Ep0VoslxGfEnQxfF4z1Lj5oORILJaJ6HUKllyInhQ4VxsebLDMUx8WcLb4E4wqYqRRtkK0"
    "5Mwo/vY9NlVyi6U04pOz8VgdTKv53KQEFstDIrTw3MTsFk8Nrtkeq0ssp+/BKBNbLIYRH4"
    "soZmEcTetide/ZtgFXl6dpiyRYI6DcGIYFGwDlgK5/nctejK35C0PG5ijGw1YR/AauvsUI"
    "jDPjN+hxx5rfR+I1bMk4qeup3NoGXtMcEYX75ePF588f3ptmGpDRcr1v036wYBKJk4jZWS"
    "yY9Rf4X3HODT8ZdLekhXJUrcpoliyWvCaw+SnwecORyUh6pQyODPFds60zDzqfChXt//fz"
    "8xcvfjp/9uL1z69e/vTTq5+fpWH/6kdt8f93V3/HFEBBcDWtS+ZxwrwprtNIFCW6MchjhZ"
    "ldzMJEAbzYcPTOkcUyT8KQ+/OaZtctvl+OxmL7ScHj5FoxWIKDc9k6SPyeqZcXHVTYi0YN"
    "9qJsxwaijqB2vEUz7wtENjNfHwY3wuQkuN8uv+tdZtCxzqC10KA65oUmW9juRtBkCytlVM"
    "FbN4Mhi3DgPdvy2wcF1jZxrqcc/Aq8lDBY79uSP38SwP2pOwKmzPsFXmMpA9X9XN9ofw/O"
    "BZtNEMbwVWKX78nB6/RVW0uZGKtLd7A9eAws87eY3dyctQCa5QOTLqjmaZQ+azQA4n4VAN"
    "NCCTRORBepJm/XhI4wyoRRHjMElTDKhFEmjDJhlAmjTBjlU6d9CaNMGGXCKI8co5z6aUZt"
    "PopEI+mlbpguHYa/1Kv+uN0lcsXU+3aXyL3KIi7328W7u0kUjzQ1pH+cDekvPRfcgati5K"
    "v82aQ18CeeUt+tSz+DEBHBC/BYggjMK/BkmCPfMUmnHMOm9zweCpOYOQt3CZepngTj+psk"
    "furAe3gcbjMSeOWSx7K3WoTRV/g7da0Pjv3nB45Aokq0MgYp/hL+38te4ceCSIQMhFBOG4"
    "0U26Aqg8sVawgjZBQ2JzvVvSL2OMbPI4wIdG6DdwxPUxw5E8ZnFFYzHq5I8BO+/Xrx5PzV"
    "64JK0T+IYC883UsYr192kMXrl42iwI9K7kJLQP69ctgfX0ReQo6jQfTTydx+EyffAG9wUG"
    "slWG9gu4BjXWuvZJ+2WyzF5zqYLHMBdNlKb1+S80je/Ultf6XdBJSYpMTk2NUgJSYpMUmJ"
    "ya47hBKTlJi0KINBiUlKTD4a3UuJSesTkw+3eVLqbqr2SVqz2qNAqY2SjUUehRJaOKbLME"
    "jq5j81n5Eilc0WyVUcOaCk4JBshb2BlQjBPaysn5lxqIo1WcwYI8g9NtJWFULbhaEWjOOZ"
    "k/4B6UPJYQ1/T8dpDKRQIrNdBrhcRy4Xb+ZZErk+j+w6EfgXwX01Kl/O09guA71Wu5jOPB"
    "5NVYspoxNQpbReALhiR6/YLjFQ/bLlZhPVL9spo171y2oqzJ41pFmWsPuUndO4i9KHj7jn"
    "RcZDCo9cSFrhaWt6Nsf4LlnaaW6wUpdsrR5UJNjH8gwVvKzL13YhoYwtZWzHnJCjjC1lbC"
    "ljSxlbythSxvbUCQfK2FLGljK2lLHtrmeP6YIrb5Cm3VAsyzDemER1Lc6aj4R+3mbTI9dH"
    "FJa7QIPCqij8hofYnE9XnHZlfYnMZgngDJV7jmZC7Khl25UI2YRuHfNbmkqnFDa3k5Z3AS"
    "x0gk7QDQvxH3kSbsFu6ZwSp77ShxLMD1HaX9qGhtJ9MrJjycUKU1WtFczPMEiWK+d+5c5X"
    "6khEYFxYpZUoPWu7uUTpWftllMvDGbUMKpONpKnNMOnXHp51W5ObQsFqkf/mbW4KL3twnN"
    "/d+Ka8Me3qxxL4MWvKn8uPJu1Z8+yhLqlyHkaBL5pAhHwDG5L7OKIDjKooDta86uh1paFk"
    "OSXLx5wLpWQ5JcspWU7JckqWU7L81GkfSpZTspyS5SNPlt/Au6emGfMCkc3xLZSNGzq4Xs"
    "ty5ikL+ybO615gsyhGHGr8ZzCbxm7sGZ2RApHlVgkcEViuI5bb64i86nJCXjUfkFeV85Gy"
    "r+/5qHuBxWIY8fHga+Z6Vfl848zjixbDXZNZLBXZfvsJrtQBuyfsXuV8eDHVCGE68+D7T5"
    "9VhfEOP2iRQ57SYnmM/ZQoNj/vLaDnJKBDCWgDPK254XepsZTMYqlIYAouFIjXs5r8iR1K"
    "TCyxlxKrUFosjbGfkV5KrEJJAjqcgHxRa8762QPNryCRHU1kfQ5X3StIZAfpeuaG8Wq6qO"
    "21Je2F96wBYFwktVg8wmbAdYoWT7hqS42GjKO91F09ucWCeRDnppeaqycnUR1OVFvOarB9"
    "rZnzIqHtZRS4zlTBTUSelS15JJKvEV+uEUN2ony4ZOQ68MWer6mX6CCGArXNsviECxVch8"
    "WmAkHYgvgKzh/Js2eLnzAV4/wPfESKSjyEBCFf44K6d+UcWFbBBvPZQRKbJ8PLpCNLh8cr"
    "vgUx3fIFZr0RUrLksYMzZtYsvIUV+0tnzaMIT5XMk7+RNGsQGz4KP6wpWf5GlJ4By2rO+b"
    "sg8DhrSHPkqEo7ZwZkHTZLr/Rf+huz7YKQW5kVd+VEQo3N/SFy1BdxFFL4LX4ecnyQxaAE"
    "cNKhP0Bq/N319cfCHnl3Vb4vf/v07sPXvz3/sSjb6qGnOh7bjRiq47FfRloFmFXxFInGUs"
    "OjVi1RQuIWTCsVTlrHo9ZV5b95FU/uVQ+S87vreIpb07iKJ2cQsDB25+5GhPX27C56MY/d"
    "OzfeftHvtMn4l1VW4toX5TsxuwUXDL/+vs1FiwWD/h0P0dgGa6quP7sJPz/CK+xkYKzaYq"
    "zAd5rxedAZ9NaJicFmE4QxfJ/YresoYsLC6/RV21wJmU1KQ1uimDdVY3Cz778VNf4N5Wj7"
    "bFNW26vFhLPfErHKS3iTnXsUD3mwgWXhQI0CfzOHwO6+wr4uYawthww71UOG3QsifYfBdc"
    "4xHCWLPATLQvCLwoxndR2EDQipNJJKI8dc+UalkVQaSaWRVBpJpZFUGnnq6h4qjaTSSCqN"
    "HHlppIRKmyjcjMLmZEHqiqPTic2Exar3mv563q1RXkubvEpPYbGo3l2Fy9Q2y2PEyRvjqs"
    "j9KiJPdED610UexLjYqyxykJJIOhg7M88xi5O6nPMqcOe8IeGc0hxPKGfvv1788r1PEEyu"
    "9q12qNHPitylj3gf7JTHw7WLgHT4Mc6dJmm7w7PCju11pF53OVFlYy93oKp3f46qvYTv5o"
    "ZjHo1P65zmRsh3mazNqrfLdLtxQ/B9BSLPL/TUxfm/QTgfwB5D87zOrC5qPLWbeGTG+Qrd"
    "eFgvglUtnNdYusSPXU99ln7dAcJbneSCB76Pl1ugG6mTK74CubKo34DLPTZBnmyceyA7by"
    "KlhnjXBYYT+V8bN6TNoTfHFCOxdXq7JXJZoLI5cPn7alvdDn3bzXdyolubzZd9BbYOEr/m"
    "ZLaMwMhIbC4YwDtSpLYXzh3zEp4FGn0R7gd5yI9pGMZpgXdysRjHc7Eds9hcwglQvwlCk7"
    "qNQ07JECupc6lbDkuOxvbTEgcx8zTXga9g3K/FzWVeN3PkU+L6d+g1m0kmT2S7aNSp0EsW"
    "OS3wmiM+BulsWF0Ko23GEqtNX9gqFVwuemFSIEpGdosELRGjYT8pgc2mllBiuFANFkyhbX"
    "1js12js+3xWZrwM8L4LFUGWS+j4N43LAvKU4wjOc7XGy/Yci4g0ZgS59EG5OLCQoQVcNoB"
    "P4KfVfYbVwV9UN/yYfN+Z2lQfnvuWxe0b42AhqnbWrClljdo7Yqwpfdj2zW+w65trFnlJN"
    "gBoZAs2HhsjhisFAApXL+BilaOUWCR7s6WQov8Dt5dcDHNFzt2GUWVlg4qLcFEYdoWEaKs"
    "eZsaEVLlBVVejBlYT5UXVHlBlRdUeUGVF1R5cWpwJFVeUOUFVV6MvPIiddbMJnsXiMbSE6"
    "hXoGNf/j6+nkunnZOeNXvYM5Ka7y5hE5eHCddNKjPRC0e6IWZat7OHYLWlkdFhwncVVu/Z"
    "tuoY0cBcx6CzloBg/rFJp5hgUKLo0pAlRyMvWA8v1x1Bwc5kFBKkkOCYIz4UEqSQIIUEKS"
    "RIIUEKCVJIkEKCduteCglSSNAiD/8UIcGcX2oGuazQjYTLuYVTbNC+7XyA2GApyrMnt0tR"
    "JosY3ntn7wawVg67ZXHCKH6XLJa8oTFz+umkPSoYxdNZ9uDOYODveJeCzQu+GPgpwZxH6O"
    "rMme946PXgrcngR88Tc27w9Y58/VPnUvw2cliIDVVgC4r68RWLVjXuzUH/0MABR1R8VoYc"
    "xV/C/3tpHLq4QBcHGIdcS/uVC76eNPbogWfsVSXwzl1eNTk2KcnxYga93BjY7vMg8RbOjM"
    "stvnDk+A7RPsj5k8V/TqSDGiQR+KHxKlKHAFhodYXeMgSvs66itU1sOSL7BYf+pZIZxvpG"
    "Kqe6mEGbiGpDBbZJJ4sOSAEJ2azdeRhEHLi+wO42YPs4z//9p2fWSadiS5/I1mirTOhWkW"
    "BYiLCB+xsuMJxQCucGCxRVBnGWbCPnJgzWThLJRjRbZxE4UVBXldDzLZSPpHzkmNNNlI+k"
    "fCTlIykfSflIykdSPpLykXbrXspHWp+PvAVmVGXT1t5bU9jcLabeQRxbn27xr8FVqJ+3Wj"
    "J4WnChb+VZEeEzJSsc9Qq/WqMtAvcNGjEYTOjbVvEgjUjx397TPIq0NotpxO2WNsDUmmPz"
    "jTOPL5oPT0pmuwUpFqqG3QxgZQwjpBoRTGcefPvps5rAM37QIoU8pcXSGPsZUWx+3ltAz0"
    "lAhxWQL7o4gW/b/yjVvYJEdjSR9Tlcda8gkR1CZHzN3BrIwS5TISWzWCqyM+ATXKkDHjtw"
    "xHAS/dGMBcHNXhquQmmxPMZ+SnrpswolCegwQ9pCzuMpsLmH31MitlhCZ9/EUkVgHAE4lj"
    "tBOcb20m4N9BYL6GEcoV6aroGehHUIYc1xnkFoNmwmI7FYJqrOQCwV/l3A+66+XTsvnr9+"
    "/eS5w7zNij057xcL7RIJbY6DNoawz9sj2CFf1ubemwWVUdgsp28xLGGC4PU7gTAMQkcuvJ"
    "dwXnWJU79qDlO/qkSp5WL6xqkr1BaLYsxqrLaAp0WHqectloZUYN0Ldg59DnApfU9BidZi"
    "ro/4DODDzJviXWdyFEpkFstGpmzEcsWN3jOT2SmR2ZLHLB+MmRvGq6keF1znMTYOIy6S2s"
    "x6DQL4IXJwuZhrFou31GHMGNvLX6wnt1g+I1ZbFV6beYv15CSqw4lqy1lNL8VWCHCR0PYh"
    "f7jOVMFNBGCULXkkgmURX+J0uVMBeyUj14Ev9nyNydtBDAVqm2XxCRcquC6G3iuBIP5afA"
    "Xnj+TZs8VPAt70P/ARKSrxEBKEfI0LMh2VOZisljjNvOaktAECMxqLNVjeGJALPhkasDwU"
    "dpFEhtGsPI3NPEfFpNdqiUeol9PXK6yht1gCI7637/kscuvck+ZjkSOxWCbiVMBSHVyrPc"
    "BWxby+56JKbrEIRnws9LDHmvl/rWZUgc5mA+pCo/Xhopb5XbSi0uWfyC5ivp8wbyqq5ZIa"
    "pdQyJrxKOhb2y5U7auXWdVAo9ssPQ+7PzeLpORqLlZXqli/Xqvv1GMqkcH286HB5vGi8Ol"
    "6ULw7PveHzLT5n5DUUyI5XCnH25ev1ty8fLr+f9ZBCFINPnbZM0nMx028ytvqi2DV19TTF"
    "EeV1/fX91eeLr/+fqbx+De4dd4193pgfyzmyY5NPqMb4Rit3M21oj9UmrXr6I8ru3cW3q8"
    "s+gpt7QcSVosu+wwhFOEsi1+dR1ADOa76cKoS231B6wQ4uWNb2waGbcS/Aete42sTnNP5/"
    "ga99nZ2ml1gsoxG7PFGQhHOjw5NRWCwRoegKhsRNkPgLJ4kmTpTMRcwY68ZveBgyz5LjIz"
    "nb99xUqC0Wz4gPzAa4vGIRn27E7gG/oS5c0IKuaKC3WFqyV2PhNMnF49WDPeEmCjZ+37d/"
    "SscGKq0dVCrHKdhgH5Qgic2bqJRJR9ZGBUS1BQ13yxfYLQWFtBTQ/q2zZuEtrNhfOmu4Yj"
    "GJKfurvJE02M8PH4Uf1tRkBY8hZ3BcpzEcZ3OFXKSljgSHMWAkl5chW9fo4W4iSolJRgeR"
    "UXDvG86RzVOMo0mRDqI796vAwdZEPNqAXFxYiEAhuMcd1bFhYFqYDUIpkIyD6XLJhi2I+j"
    "O40la4zO8qsw85UXYkjN45MaKw8brM6EDlMACrP6gjaxerh1Ykuwd25HSt8aiOXBYvinhc"
    "cwW/U3S//OOrCjc2S+QC32HPlSsnpSB79mR5MUrGV+zOBW99P16906/5cMdtSnLm50+r5o"
    "0CMIl95A275rbzEYf7sPm+W+5SvsWyTZc62rFyvRG9CE53BKIekodRMovchctCty6KYcTH"
    "h39vFUELUQSXjYD+DsO4i/SFlu7FIbnn+neYWtuTdVfyLZbyS1zgwT2P9r+yy3rvjocYoE"
    "KNuicLP8Ir7DqyRdXnxqJz5YzDETZs3trOxTVH+BNmPvfk4Kf0RZbuwyG5lg132/vCsHc2"
    "XuEAY0h0lgx6dQQhFiHsyb1w0emuPZ3iCw0qLTreGTHHTs97cu5LGCySeXyl3mYpDwe9MH"
    "CMwX5M+5aI03oJb3qgDEMX99BzoHImXstEqKIhuHs21JQVCXaPifLTIMMP2ENdBRZYdoAX"
    "CTJRNo92g6rX1vMVNCDKdJIFDYiyaf4PDYiiAVE0IIoGRNGAKBoQRQOiaECU3bqXBkRZPy"
    "AKHaeqbFrLToJjF3XtgxdNc9mLAO5J1KOxuctuTb2JGHhdFVdjM6/0+TYla5HY8CjduCHY"
    "Igu2fQsGCjZNAb2KGNKlC5bK/mcDVWWdiiu6FX5cNzmgkc/p83vy+YgaK2Wzw25iLo9FFs"
    "bRmFw/cLhodtO5l8G+rE9jSiZ3RoloyMCLdYHDPRW+VohG/C0RjYS/etWnROXNc6CE4+Hy"
    "7N/FOzFhpSPdAZTHc2C64+Hy7N/QO1ldOt3GCLxjJC6+s+VZS8YCP550SlXE6sndOQoHHg"
    "W7PJdSqMlCNDxEeQbKM4w5jEx5BsozUJ6B8gyUZ6A8A+UZKM9gt+6lPIP1eQYK6x2Wv+CG"
    "GrE2e34kXIUFUxzPvm17gDieitDsyWUVEbKIwcY7eCdvs0NsVczuPYsZCOqsJl6nP5q0xe"
    "pEmOZWPbUzToesRQphwMINx/Cue+pcxQ4Hv2W7iSPweTcuj9LmqsI0jrgfubF7x5075iU8"
    "15ULdlPEtd2s3Zaq6I72h//w//C/KwNdIJrT18f5FbhxxL2bp857YdfAY4VP1+yWSwK1ps"
    "QHn26BLH/qXGTP3Ys1wEr/8NF5kCS+6zmoIrO/LJeuzJBA5GdlL0B09rDNT6haMdUEQv/z"
    "DL6ZqrmBx3AH/9c+wVFcGYVHDxkezeRVhomwpn7kKYXVMJGMw3LB2Vn8U9/Sf1rSmk+dFI"
    "Pdn1GMxMQrxixYrIRyVDv6PoR7qa73YctciozE+s0OKh72uJgAiMG8OHetWDo2ry01816F"
    "big3M77oj0msp+KXncauTVEBNYZtHjHQbNnmIQpGVXJpV/qGNhK7nqV89KgMLspHP0idN6"
    "F8NOWjKR9N+WjKR1M+mvLRD1b3Uj7a+nx0inmWQwiNNG+V1Pq4jxyO7HPPkYvW6rbngNIO"
    "SvW8bTxpWaWWWNp3AEnza2wWkKawIPRW1o672qrfwDqn4geD81MgslkweHLc0MH1OrheSz"
    "IBKf/6HpO6F9gshxEfEL5mdYWk30QEvu2KYbX1pNaZ9fwJrtQB2yjE4XBor2MJ6ZPMoLc0"
    "rSA4PJ15wJPps6qA3uEHLbLJU1oso7GfHMXm570F9JwEdCgBbYCnNff+LtWWklksFXXxi6"
    "Uqg9lSNSaW2EuNVSgtlsfYT0kvNVahJAEdTkC+6D7L+lkEza8gkR1NZH0OV90rSGSHENk/"
    "g9k0duO6XlPNpkKByGK5KHMBluuI5VoSJ0jZ1zdOUPcCi8Uw4uOx4BsWxuva+W3N56NIZb"
    "FkJFQ+XW1upNB9EN46bte2Xoc+MdkS+x6Z2jdYLJkRn5kH2rlQJss9eM/9yp2v4NjEPFy7"
    "Po/gF/rY4EiQiHORK5eQh7F1MmRzLIGpsdkC+O6s4XRlRCURzoDqUDLUgEOzhDmiLHMqDn"
    "7ijo8p0cD3to78IiliM5ICdZd+d13YIrl319cfCwfy3VX5xP326d0HEJIQX5b0roJTEEcD"
    "X2AxXbFoZXI3VQgtVoJnn/kdSCuth+pzlM5fveqSFH31qjkrip8Vue/6dy4CRhraUbaCTS"
    "q048Gb/IZLBm3HfVBwcFbmAXwJjWp2F7IqxNmEwR38EEr0V1xNRoi5SdyZAfUCMV80Uj5F"
    "dEsWTgVrzHFMtfTj2V6/d95YOPaNdk9p90Qcvu5iegN3WBCab5468pHtHXGtRxyBow5z5B"
    "dy5BfSHaYxe6BuwLSVLl4ytIPEFmDhfDWNwXgwdrBKtDab8iP2rRSXlyFb14xt6yailJhk"
    "dBAZyTI1s4Y6RZpxQEzVmtMR1EEITnBw3OY6nK3NuutkBONgMi44F5ZjIR/EE+3fbwcXVO"
    "W3eRcY9ZoHxendfWGy7deh3446YANw26Bt9sgUyE6WFzWrcTue8lR3rBLBGNEAU44v5Hu6"
    "jDg+JnBQFyvjpF4sF+DRBnjsztQcz0WALWyGHVv+iDgaglMSLvhiYA5icsOduxvBoIG4+E"
    "W/s1OB4akYGov+Sfj9B52LHPiiB8CerLxUr7GYfzVHfNitqfvM7cvK7s35HiwrszFAAzGz"
    "OE/aDs9vyIEaxbyksDD25NwjsqQKzPM4W+zJuo/wCrvYdtzTG2xQLvC99jd0rtNX2WzrHJ"
    "yjEfN4NJUm1Z4c/Yav+ireZDFH17Kklzv4zYfnZMzCJd9XQwpOfhdvspeTEXZ9xSVihbwb"
    "6VSA+MFhIhbwQ9fOBt2sIGyLsSdjE3HqL+FN9jLWWTF/ARsAWPlWt33BbiDSdNHdT5Eb+3"
    "L3oA3FsAfJWV03sTtlK7W0Eksf6TDJSnIo16RW/IFIRJ/uQzeOscGDbMwB7/IjJnvz6EZi"
    "khrBRiKJ5cByXPiK1UY7B/5TA3cxe9CNY8X+OH0ns4j/q0Yducur5vzwv2p43637UFkZ7W"
    "Z6D1V0BZsZmOAKSamd7AXLiaMjdw6LsffeurMRojoK/fv5+YsXP50/e/H651cvf/rp1c/P"
    "0tZC1Y/aegy9u/o7Irkm+RxTFdplnLl/UC3DcsoGvnJIfeVU2iVTySb6skQ2kn7DuVULRT"
    "lxohVcU9KQ8Dy8k1w47EKTGlppeyYcBZakKoDmftspgc3Jdjh5Od9Cnr43iMTSlp2Swp+3"
    "fPvmT2EEwIcXX66wF5j6DJy7P2XvsH6NuQ/SEexB90eXSwX2W9QC5RE1Qz+q3mlrGlnP15"
    "M0jNyLpWrFubH3ZhUUA7d/DDbInlqmN6uPApHVGuTy6wewdCbOb1/ei3/ff/j44fsHVOOY"
    "Fr/++uEt/MfFe/zF1acv11+/4627xgkicsTIyepaSl3oxRapiaw0V0DkSKyW0P/8dv35jR"
    "N4C+V130vOoxxyLVUXjvxm4gbGvyKvZ/u6Y1QwRc2gi4OHdj4GtUPL088mOwM8Uy/oOK4c"
    "FRx4MnHa/j0dIDRBL5U5EUjGE0rwjfZZlU0lfsL+yVKYsgXrKriHPxXqRzFguQkTvy7oc9"
    "w/PXQr++Yqh26Xmoop7Bf86XFuL7x7to2c50e9t5oDPWqjdrXH1OMjMMauRF3IjSvGXcFW"
    "hJW/deZJGAVh5MxZGG6N0017WmnyrNRVJ7cF1vJU1ptqOZ2QxtXg6vGdb//roxtzXRy7Ek"
    "2HnYjDgvy5aQvvIwfcpA4zE1pGY7XIVIw/2chKKTglSnZYg7did9yZce47IV8Hd50jbceT"
    "ki02w1/S1vrKRCSvajfkP2+3HdST01A/2sl+0GROqC5zhoouhKO1dW7CYA0/Lxi23K+3Ac"
    "zIaSSNhaEAGknTLX1AI2kqqQMaSUMjaWgkDY2koZE0NJKGRtLYpntpJI31I2m0r2SUZMjR"
    "WJ1lEJJRi504V9+unZfnz3/qpUFfdNCfLxq154vGlmUv2juWgetalcx7tm04OqxOJgWNap"
    "l0btwQDA/poKvwGlorm43n8mjiiD5ScHo8hmlT4eEvgs4WSovIUGHWKbpiwl/xq8R9PnfX"
    "zGvI+CsSqwNnyPg03YaKB4sttEGiBviCkaJPDkXO6iNnvwTh+lsyW7tRJBlbiZ2Vnpi0Rc"
    "/AxFtPo+LDO+Nnv+N1EwVrPgsWWxGYjkSr0wDODL5QnyAUrO5QBncSSA4O3rourTbIGx8L"
    "ZFr8Jfy/l8b++gXydqVzl3FwmyHUsZ/cSaNuYiuaCSJHMoLsmrh5YMXHtbQCPzbstZwjsd"
    "7OksiZCagLHMViETajIAOKJ9e4srDFyF0VoaSNC3/AfHcUCY+zO4ZAc+hdABe49lllEMMV"
    "MYzsVndm/AY33GPdJZZYnFcLvt4EMRrl/+DbOouz9ESrxelmz05v1cNdyvqY5/FQBDFTeg"
    "xSvhF1CyGiIqJYgqzCxJcREdiz8yQWlZMysHnj+vCarXxK1lFXd9fB/1iNnfqfZ/JP4sfI"
    "lP96kIbrw0kQp8LqimLOKKw3qeRSReWxdMJkNsCeDIDSGl1Zrx63nu+wTiysVNXcQgZzUV"
    "bfvbjy8G3aF+4SVJ8J+zMKqyXw7deLJ+evXmvXWEYIlabXbdfBPul7EF6/7CCL1y8bRYEf"
    "lYop7n0zFZQSWC2HAgS17nqV16mQS7+Q+nmXmPp5c1D9vCwJD7PhvQYXlChP5eD1teGVgO"
    "A+Fl/E4f4ichLf4zL7H8JS76NBEMMjNeALda5+dF93YJvjMBmF9fACZd7qOIxKTd+vXE/s"
    "EOxSIqppwM+Lg8DxsFEMBWtGEKzRUBCM2Mg7keI2jzpuozeEmjgT8iR6xJA/+yI010k8D8"
    "QGbYvS6KcmXSM1QY6gE75eEaQgk3yrJB0/GbQd07H+aG30RvuYqlcOxW/sjt+kcjJwn/I0"
    "VntQyOW0aVNxS6s9v4/79HOXgM7PzfGcnyvhnJxq6WoZ50isFoWsN1cBYKAQNjD+uAkDWM"
    "ka51xudUIs5DcD3aWHMItBwxkm5zOKkeTm0axR58XshPRXUhX7YUeU03hMRTUz84AYvnNS"
    "RbYFC1MqLi++XV68/9A2pOLA1ppsiVRvo6Xtklots+yp3cmzwvw/5teM/xMhNjc3AjDXqe"
    "qpc41zXKNkvtLvifQAVx2vbmwufvQ/XmueuVGUyEhKlMz+yYFZIKD/POO5zuPqETLcrDbc"
    "MkF2NdsyCqsthe/SKBAHAtksVt035dYx59aadKuYafrkGPA+R2I985VyAd6rVTtybFUqFX"
    "tycBShrIGTicvj0cahCnFJdasZlT+ViEZisefbpK9xJ6BlEJ14nF/eqtjTejcYjTJCtu80"
    "30ub0njS3EGNeP8ucOf1cVb1UbsJn3uoiwWvnpclEXoAlKjQBWsZ55+FGFvAOOeGudXLqu"
    "crqHHJqMxjsgyocQk1LqHGJdS4hBqXUOMSalxCjUtGpXupcYn1jUtkr08ThZtR2K5rlX/4"
    "g+5oOnGWbCPAvHhRiu7WW85CdXxlQb6s2hPh6s69TosR0i6a9rxZ0Z5X9Kxc/PQm8BZ1LW"
    "gvRacJ+Npt4spRWyw1TWEBWKCsH+Gx1g4z2EM9qZkxcLnCLdiQTkhpjpdNOHv/9eKX730C"
    "AnK1hYmNeExwXiOaKhu21aMb1bmTJgw8Jq7zXmbLALMgSoLMUbXKU2qAaZ3j0Ng3qECzZ/"
    "egI6rJctsgtGCMFOC+DYIWCTdjdEYwHi4LxxxZjV6X5Diu9K3z4hn+OlIzbQTj0ZTEwvGl"
    "C87ZkYQQBzGrKff5BIZJgxRSikHmPR6Q9VGy1vPgPNfn0d4X/mla0LM6K7pFPprgeAGMZz"
    "2Ew9YCS4OLBacKXto5MX0SKTyaRn/6xEj59As77N3tr3Qnr3G4NdywDbqqWQJVSout4LNf"
    "g3vBerFYh4Uuhvhk7RnizcR3wa5hUabSnL/9eaW+43ek+vPHLCjho29p0O+vhI/uAo9uRk"
    "dXUDfgcM1X0xhEZezKlGhtPkpj9mQkl5chW9f5M51ElBKTjA4iI53sNgqslYhGAolJ8/rY"
    "vyO458PUXxtEyASQwIjReYpxhC8lWELiloU9fBMMMBfQgMkSomHE5QLJONgsl1zi86TYLC"
    "wPXzkl6kufu6pAjFFfl7lXPSjNshPwVVK5DYCvirYZgOfX+j327P79lcxOfuc1bwdmy/M4"
    "ALe/pi+yh92HVTY7RVFQz8ZIx1wzGnRvqiJ6p8h++cdX7jWNUy7iFz/CmyxTQSpSvifrS2"
    "Gi7RoH+u3Hsi/yLQ+TXUeA0Yq91gyl1VtxJ5x26uknO7SUxGd1UVoDp5qfImQsIWPHDHwk"
    "ZCwhYwkZS8hYQsYSMpaQsYSMtVv3EjLWemRs/rsYaN0Smc1aVwypQlYLl9AoIFfGvHYDvb"
    "ahXitK9F8JS3vClHBhbaPj8mTWj4/Ti7Ua8oJj7aabUBX3FkXxzV36fNECQioSWy8QsVJn"
    "w0MxzO+tM+NecO88E8155DGJ9aEBmwN7KQocBloh9/gB3nHMA9tzsdXRFbtRZQs3En1Cqq"
    "L9wsM5bzRUcmR248v0SicoQxTsvHu/39OIRCKuepy1jND6cyaX+iZVgM4fybNni5/U+fsj"
    "OT9/fp6K7qmTAmg3LNR9t2Q6SV9d6enz+E0ssWtWC/nB4wiz4hvTAagHhRCqsLpRyLpAMx"
    "LYTK9UySBIGTyRPeAyObJxODY5/aNzrPMVzgEYYK6yAdM3YbBI5rERx4s042C3WvMpITG5"
    "Fjd74gVyHXXGrjN2AgGK6rMrBCZNfA6Bg+mY+R+h8uiIiMkp1w4CUEdtAO5/yd5kD+97aZ"
    "KdjC7qVKtaewl5+UsegnUt1l+BJZSemLQhE7AH8U3p4Q7gBAzWi60uon0LNehYjN3wOTjJ"
    "jixFhD+Dk5fEQ5GO8v+As1rSvzgR0KWmKX4H/lOPZSb7gwFKnHK44m6O91Rht/DKNA0mK/"
    "x143ExdVG2l46cP5EtzvM/LelkUFIbXWVSIrPe9S0oELh+3TtQQjdhsN5r9Ojwc/7aMETv"
    "VY7xEYGIqqPBcHxFblamvjJGnME0yVdWPKHTWC8fOSveo/nft1oqnn6ig3my4WGE42WwX+"
    "hc1LgpG0LOBRNTmLImo3VWR483EOZyVKYEYS4Jc0mYS8JcEuaSMJeEuSTM5anRW4S5JMxl"
    "7bEeLeZS/GugbvXz1oeEpHOIwWU8m7hsezQn/tu7u2iR1mY5jLndiwwnmJyMHIntRkghWA"
    "JaaOswUE0YL7UHjKzW2PeYVMktFsqID8o/g9k0dmPP6BIpEFksFzwsbujAch2x3F6n41WX"
    "w/Gq+Wy8qhyNlH19D0fdCywWw4iPxwZ4Wgfi58zji+YDkpJZLBVpZeFCVT7U0rHjYonTmQ"
    "fffvqsKop3+EGLFPKUFktj7GdEsfl5bwE9JwEdVkC+aGDDvD2OUt0rSGRHE1mfw1X3ChLZ"
    "IUTG18ytabG8y1RIySyWihz5+gRXitV7wJEBEPsHMRYEN3tpuAqlxfIY+ynppc8qlCSgw0"
    "TOEj8ODSNnKYnFMlGRM7FU+HcB77v6du28eP769ZPnDvM2K/bkvF/8rEv0rDl21jhx57x9"
    "4E4UJGFdbU2zoDIK6+W0Yr7PPSdehUGyXKlROyLUOe+bChg+kCP52TeKU6G2WCgjVmiKzQ"
    "se19pnu05LjtBi+WBuOwQb7S82j71tdlBEUiBDtzPnns+cDVv2O0EHSRQU2LznWaq8xGKR"
    "jfhIzZIIewxHDSWHzUeqQmixfMQ9pBec9oAFoXDEAlhyAxUY2vfwNL3EYuGM+PD4QWyG2F"
    "DPWyyNtC/WFi6ZW4F2g/9FrF/ZDtwRHa+Z1numetGMZeDo5w+/n/XQVTXjRkWrMs4WP0TO"
    "OolFKLAnAPF0c0UjRFZXpdYK/01p7O60pMYsopQ2ATJe/4Trx9mwYeKJQls4XWyz8Qy7ng"
    "0G7RXsnCJWGf6OkQldJrRZiX1vYfxEAPxkQ7OJLnBDbIGUW09roJOee9Wm517V6Tlkeg9Y"
    "b4FudKjeSMiOUwFFGcQb8jnHelrzDVGiPFWRTd89oS8/6QgjNN/HMZGDDgp+APuDRZFok2"
    "e+P0qUI1MZ4tYFzmL5THAPy3KWQTzIqLwHsCmCDRZ4BElsvivKpOPbFsKLAQNadDIJnCUH"
    "I8DfOmsW3sKKwTpYg7PMlnos9htJg0XL+Cj80BWG+7D30MKN/pUwz4Wv16fIqEo9sp2kio"
    "nyX4T2RVmy0jcw8SkayG32LH5fbffYDUeIwdfwtG8wsf1VFktpxCFFWOAdD/s1WiiRjlPH"
    "pt+CFOwbmhhv/4GlifH2y2jOQArg35pNjC8SjaX4WS46V0+YYgeOWsycXUbwXzEz7NHcRD"
    "0SIcg1p81tV3CtyR5YpxJBcRK3sQyK5CMRgh5wbo0Ugs0mCGMcrbLtKYjqG8Yhi9y6pTiE"
    "ThJzKrTBh21wjtuvH+OEZq36cxTj4Dtfb7xgy7lzvwpwTghwYwO8dGEhIrM/RIS0f0d5wc"
    "8q+437bH9Q3/Jh8353s/Pc9uzQ51xbCgMI4DL3KnsEMJwptJP1JVOxC/crl+sQcsi9yiI5"
    "DHUR7xZDk8ViJhBpvQ0hj+xNFoljIOPURBoFG95IGDnLYQCBXBffZo9QDmIgFSSkl9ogoq"
    "plaTzEIYdk5St25wZJjU57p0h/+cdX7rGGOaFKWu/0az5gX0S7BIZgBNVr7kY2PW5qjmx2"
    "iEqZWy0Ul9fElkx4ae3OF6iOdArMQPfzfx+6JTdonvVZQ1tu8dlkV2vu6Y1+rEN/bnxWDP"
    "4TNR+RG/OnjsDpbniw8XAaJzaoDIS2UEW9SqdjnQj+ubqe3QO9lfp4Ux/vMbdppj7e1Meb"
    "+nhTH2/q4019vE/djZb6eFMfb+rjTX28u+vZY5VhoER8WXyRdwgnzr+hGxn92+eLTx+0oj"
    "1ZQXVJNjmqVniIcpMqIpPVpFG91DIi6+Uml5pGWe5DUETRWwdFhpkptg78pQnWvSi41887"
    "CO7180bB4UflUep4bRtVJ+ZIbDdX1FLTalGsPpCyWbE7OF/xxIn4honFohUabRhswtxYy1"
    "Ucb6I3//Zv/C+23njg4QTrfjMun3erWnzeVrX4vK5q8QF3M5Ir1aF5DILBSfoTA2ioB//s"
    "U5N21MYSJlJ5AC0+tIwsEcUiSIAp02ATT90a//ldEMBqm9D4ZdqSNGZAfKiLR0dGzSx7DA"
    "dnpZtuGmYDy8zbOve62FfHlhX6+8YN11LzMQf7BP4gxHm7vwn37vr6Y8Hwf3dVRpf+9und"
    "B1B4PxYN9qpjHfKFG4LnP01Coz5UZTrbDxReTqp0HsxssKtBoBHH+P9NzEOdPhZ1lyhnVI"
    "F96+e7lc+3Vc+XDxubx6CFDU9ZRjSO4wUiiNktSsSH9QLHrTonVL5gOzSeyhfsl9EjLF/o"
    "YbsdBKP6eFCS/Tk+EDyyGVl0SDTHJ2wIWoPk+KQahTajOHSz9y4ADtFuXcZfwFyKXc/DTN"
    "FMYCzip47KYuCHOtB5r/taCNJ7bWUFoXQtnWRTB+k42N8ZGOSBB+/BwjyU0+IuJqrXMZ6r"
    "T7LPxJOr92gynxQBcgusaAp21gtFU9h8v6eNCwXCFfewe7r+eJUSoFghGLs6ijkSq5n+Pe"
    "M3hi1xPoal4yRYHPP1Jq4xcq8amyLlSOzuPiinfuEdfgPKB9S6XvqJgAc+bGzzJHaO6jjo"
    "oZ03wZ7gIdRG+KW0OMTF2zk/9rAT2R7CbBbTxI/rWrm37pMy6XjgDr/hkqXNxZz7ILyFQ7"
    "sKZHJOhEkj2hyphE3MxpTAfj/3agGXJfbUkUKXu+CHaCjpGwAV+F8bFz41V9RFwrE1k3SF"
    "Hm50ox7jeSNQeA0eDXES8SPuLFoJi50oQsPRto1W7uasLk6TfTppjdYUn9sZsxGOfEojy2"
    "TSSlYXr+9NGGDgu6Zu0piYSmiohGbs2pJKaKiEpnGDUAkNldBQCY29OB8qoSkTjiemRCU0"
    "VELTcKzHW0Ij8hkmCjejsDpfdhVHKlmzV7HMebfG4S19w8tqUy6qb6fwCrXNQhgxEuyfgY"
    "tDWuoMx/dsWy+bAk3btWaPhITyWjA0H7Nx0VkERX6jt2Ap4jPDTgHCO6vurimIQU4Km86Y"
    "pyFfBkZ8ldju3LIaZxen8Aothjnz4QJZ8O51Y0PPshNTEqdygYZSqNCORwhi8L0wvlEcsc"
    "tDHFsTRBycrBAOxsTxsJxC/kpQyHzNAlFd9zhbGhHjvrjtTyW5Da/DIH0Ce6NBi6UUdstJ"
    "LDMnpqgiJ471luknUrsp6QrZFGQY8pvE7169JKX07+fnL178dP7sxeufX7386adXPz9LxV"
    "X9qE1u767+jqIr3FtVWc6TMOT+vKY/Xwu8KUdjs6kgz56O1YOLrBfey2p70cFoe9Fos72o"
    "lFlScYXl5hoVV9gvo3698QfriH9UoGavHpV7uvJKexqxt0gzEu4254MPyV40K4x4myMYRx"
    "ALF1zjfWDhaYhZBR3phD+A4aotP2lT+9O087Zfi+wuEjJu2a0O3ACczkAkX7J3WsTynqpl"
    "J8+LerYDy/EsDsrv765t7eoPrW52CiWnoPfowc19WM2+XaO/CL/0A7yqS9foY56IDF1lc6"
    "voql5pRbDllE8XINs0pwC7FCGmWgSzvDLwoLc3Nt7wPD6PVSiirrbQlJxAbQRqGzNmiUBt"
    "BGojUBuB2gjURqA2ArURqM1u3UugNvtBbQ+1L3Q+QYqL3gvadhD9if/2xrYVaW2WxojTcL"
    "1APKdA75hajmX0DksxHsLUECbknxseXghUSOdGzgNbhLCAqcSlVEXQgsopkh1PCD0VlVyq"
    "qMf0wQhc8FB2Cs6QOH9KUf2ZExOBb06bbZKL1f3pFHjKBvxN2gUBe+FO14Efr0wVWNMrep"
    "2kI9lgF6L17yq4d9bM3zpy0VrFyS+UZkjA4+2aJxxaoz2K7r+5ADxoNMRFi/kBqLiURKRz"
    "u+SxOD0LN5qbnJ82/URdgh+PdUZANjtlZNCiI5d3TDOIe6aHi7037BDgoHiJCvZhMIZ1xD"
    "2MkmnHyagLDram0zWPO+XSNbKlSyJdQEREU5dck5eMfY5agsSLYKByttX2ETgaYqQP92tH"
    "Mg/4Zkq/U/p9zNlVSr9T+p3S75R+p/Q7pd9PnT6i9Dul3yn9Tun37nr2mI47Oo2lzLue0m"
    "zq0x96/iXl4W2MIhZmYYfBul9HjRKlzSks0alBNADR0RNcvEoBq8iLnMasOzfojJZ6fBGI"
    "njMil3IiI1Kw27yPRpHMeiGJdhpdhSOfXgQ86isdyt4/jtYZOg9aZfwXHs55ozmfI7O7D4"
    "1eKXbQ8lzweDehO+ey5wwaBuocTdBQ2GAimVt+VGbA2Bu37lJqmV+eo7HZWxaTyzi8KC8a"
    "zNn37A3YyQXGx1r6A1adYGrkcMw+AlTcfpTidnvz5Q+55P2gKeLPohfpNy7K32sSxIXPJ2"
    "3pYdXVNMoe7TQ2RCQm1EQ+FkVwWPlCTv3YchZmU1jh4G4jB/Mg8LkYZiYt2pD5EZOpErBn"
    "4Y6OAikdP3CWbBM5LHRrJkUd+2/XJJj/M50Uin/t7L/2STg/6BGxVqScm+bAsgYHfxRTYO"
    "WNAmbfXxhrjNPZmLiVE3AgMT109fl/d8bZH7jtsjgnVXOqyQHRj1uPtMeFvnWeYaYg1iqH"
    "h3fggQS+t0UpMKF9ThQ8Ec2CDfiePm+311en/Y/IYQM04iENgOvNJghjYHa8rbv/8x+3Xv"
    "9B6cEuLVYCnITsMs+JmMcx7cya+2V1eZ5QXKO6UgnFRSguQnERiotQXITiIhQXobhOnVcg"
    "FBehuGqPNaG4bAta5bxNBeayR3MSbMt22Ja2lfo08aihtR0XpJes2kGoC+1+5Xoc7JFb0O"
    "9dR4ER8Oexte3YhMGMzVxPhfUMnKwSpd2x4HtE9mQLLiB9xDWB9t994E9klB4dqpM5Ukr/"
    "zGERfKpHERYF0zjesIF6z0GHR7bQ3ShTaeDlzjhKBkt6DcTSwvNOQw0F//qELvN043SOBm"
    "X2A/CDQNpLPgVFwcM+O6KO/FQRyz12hvoC4v6S91nsiK9GewSI8bBMMZxXF6tstmJKZDaH"
    "v35fbbWCMLkdy2DMbljMNihmNZCVrdOA9SUym1l/4eR+oYEcOQ/ZKmAsta+y3Tum9lX2y+"
    "gRzmF07leBs2ZbZ5Z01WjDBFGDe9+Q0XmKcUS4+XrjBVvOBZMxrs2jDfDShYWoKpijsjwK"
    "knDOp3MGusZdmmUY6mnHIQa9aJlpAHMKfsFFRd8p2O9xtujD+hzdONiOCz41y4UXaMTsHM"
    "VoVHnOL3yrgSyIb1gHd8DjnobrQUqKHs9o0v4X6wHGlIqrcwCef1AXml2KZuhrdqcA8pZI"
    "B+6LgzkA97/p91i13Q+pfHZKIq+uu0iiaMUMoYVyr7LnRAxl8ezmf61Z2F0SaCMMIIWP6j"
    "X2SGAI46cr93OW4R4lpvDX7niIWSx8355lpvYJJKeDpFyEUFRqWH53RHgO2a0ZPo3ZvK5f"
    "gAkrc7Uil/KFll0Bw2n3YnDf9fedHZ1j3Ud42+Pgm5gpsy/j8B2Wn19P5qnd+K0AAqoAfY"
    "SnurHcaQ+2YnFUNA35HPi7J3e/4au+ijfZuyUlk1VmelBGCpNNGor7MhJfdSneZDsjwRo2"
    "LS45bsuCwjWz3vDYjYPa5vb1D046VjHCtyrQdChozChEFwG/VXF2eZ4KGqmgccz1alTQSA"
    "WNVNBIBY1U0EgFjacuy6GCRipopILGkRc0Zh6TGfKpTDaWhHm67uMinnJesBHuqUI3Ej5b"
    "gjko9VDaM9VUat30ENi9O99d2YEdMnzFQM++adbCyyxiel9dshvkUVauxqm9o0ULZVJqV6"
    "gwTV11jRNmBJ2ChOJxDQFx/bvAu1N9RztEDE2IKXxI4cMxR4cofEjhQwofUviQwocUPqTw"
    "IYUP7da9FD60PnwYBl4NvP1yFbhzXi8fTXG8Otaz6++/fvjax4lRzuEPKAavZ0O01100Z/"
    "nc5RRnVQw5qvaSVrl6w7hunmYkwUa16AIYsNjPrh8qkIK+FPSloG/3oG8atds74msj1v1Q"
    "WqZDODivk22NBQuUfXsgWAPxu0WBPf10hxAwPosyKYZs34DhtAmDRTKPhTuE5R7/SsCvaI"
    "gF93wLBYUpKDzmmB8FhSkoTEFhCgpTUJiCwhQUpqCw3bqXgsLWB4W1d1SVz3s+d9fMqxdS"
    "nsz6CaN6sW+cNYoAZORjn3RxWyYbvAbjVcg5yE18Y2fjsbnpNXjkqQDo7U43oTuviei3zG"
    "8oktk+ukEsVHSix3W/FedFefdwh3oumCzyEdC8oHIdMXrVarE9+GEO5SCbXLoNsxwown+k"
    "G0WdUCMmF2lGwmC1aEqfWLyXD5M+UZIfgOVfsjdZxO5eO3snq4uH3K7ciGikU5cR0R12Wv"
    "Ig6SO7kx84OwSeFomLtmnfzc9RAoMSGGOOT1MCgxIYlMCgBAYlMCiBQQkMSmDYrXspgWF9"
    "AsNP1rO6pvktc75TCvvDqegF4oxvsWStWnuONOugQM/bxplVRn2LRfUe9l2mtlkYmmKMw7"
    "LAkPK5VyOflsKPHNERaz/eX339cPm9j68vuv46atVjq/0Qh7yPGVIkHOHYVDQ11JcAEyS4"
    "75PIe9gGCEg/TuoGEbYc3ozmmGf368Uv/Y6uWG1hJAlI+MYN1yD1iROt3M1G/Bd2WkHDyl"
    "/iAOY5xtU9Lx1dgrtobAc/DmJWo5hb8vcphe2p+yhZ66ENYkCA8jASP3Y9NcVcSblzlIcy"
    "9gecDDTfanGxdQBS6uelD5yyT3dIj/B5iXScPrrpEXngdyFeBb2GzBcIx7kV1HegjfBG9l"
    "zrGbkrk45zM6TfgrYDylSagr22Q4l0pNtBfwvaDmgLrxHRAyJtMK+b7bYqpc3JmF/RXwaD"
    "TSzWYaGLebT7letxLIqV38UBvkWZFe787c8r9R2/I9WfP2aRfx8DuIuge/asYPn93MHy+7"
    "nR8vu5bPlFnIXz1TQGURkHFku0NhvgIw4rKi4vQ7auC090ElFKTDI6TOg38AUgzbirTDhI"
    "W5ljZq/Uop3EX4iZzu58pcIMophj8TaDF4hBkqfoMVOaB91RHEWikUCjC9O15aTDx9fO50"
    "FNXRwWt/7I5sv3OQGHGC9/wmqBB3UYDteUKRyuK1PYrS3Tg7ulO/VoCvdo0pRzNf07TMPt"
    "OR71Sr7FLlnJ+gM9GR0kdLP36ITCZh9ibDQu0caB0Qa5yE68Cvmdi4DXIfj1Vb3rofNsjr"
    "Di/fj1LRFa/BLeZPnZZLMgKV5uWnX+sK/VcdhhxukJbiq96tCGDh/r3YAOifdpPdeJnmq2"
    "qGZrzCU5VLNFNVtUs0U1W1SzRTVbVLNFNVt2616q2bK+ZouazlHTOVuR6+WmcxoagyqWwZ"
    "7mi4k4QzM4Ww7bbDx3jovUnehASfPYEaa1wO6KGJPVUl240Rwh31WZfuHhnDfepzky22Wq"
    "1zpBAwhFi1+rWbQ5qeLHI5SpBPEbndKMxHZpypW+STWs80fy7NniJ3UC/0jOz5+f50Tu8Q"
    "hxcXBFzjHjJy7BGb9BpawsJ5XGWTx1PmdFKmlVEdWqWHOn6nJom/pKil03jYIkrLsW2+r0"
    "ypQ2e5HghQgjRt9z82DNI+cmDNaFyq79Ds3gdXklyGIczG+nYJXy8K6uYL01NlMlPp4F+m"
    "wP89PRSxbuPCg8lFmpk674bicKwEi+xuyWm0bLSpS231obl4N9rwEpN3GdDOCaqlT8yJjM"
    "wl2Iymg8d+IKU3eVK9JQnIWeC4dOBRCdVUYObzuRZBccvxpfTHt6e7X0Izl0cRdzQ0rWja"
    "RgVyzsHj0/jX0hU61GeMocxUigqz2QCHtGQ6QdECYeN+yZXCIbR9BK2g+4bB23ijnW+vNF"
    "Zl5Qv2pruvruz9x1YByNLVONZWerVZ9wY7dgrtM+xfvifvV7LNraQ8DHJmUMb+7uop7gp+"
    "wJXn9ZDsJpeNlX9S6bFMnQV2QHOZSMiW47Xuq7YfZ89i6bJDGwSu9yIApX3x7odBZFPN4T"
    "A3uB77BLJjK+JECYs21WRICe1SxIlqsmIKzKvaWlH8MotGLpufTspgOA21VRQEd4+2nYrx"
    "HI0nfdG2lc0C0BPj7lPrxrX1Z+Ee/6AK+yrVApYyUG5+RWlt/cucd4K2ch6hr4TIS5ZOBn"
    "QC6HPE5Cfxpy+KrRvqriq3jZV/kuy4yXHKeVXlgGwcJ+bHxardGEj8+Xc+zCyIf5Zzvg5B"
    "Gm5wZJlIYVc5j3iXPLN7GMV2ZBf5FIXXOQXzWQNcgLCUlPSPoxA6UJSU9IekLSE5KekPSE"
    "pCckPSHp7da9hKS3Hkmf9+kM7sc8mfVIenWZp2NQJhLD9PxEF53yR831ZpFwbOMawFEXX2"
    "CN9kbIZcMWeUaUgEhnipPForrj2GwBZRTWGz9ipcKaETB5vR16ziPqNpCobSJRxaY59kSF"
    "Y6pB2edVhC+Nzxzh0R8NHl3fMjOzzocVsnEYbny98YIt56LNnvoOxgNhBuo5SehIQjGNHc"
    "WUqYEBePxBHc6HqzJ2sr+iVvfAcwzVMk/nDC1sndfLkzhhXra1d1mZz13zs/2ambVmV1vb"
    "mO2mpLQrpV3HnFWjtCulXSntSmlXSrtS2pXSrpR2tVv3UtrV+rTrY2pgZnWK4XQtyY5be5"
    "fvSWa1QE7VTeyY4qhtJ2a1VI7fD+yY8pBL1ZUdGNeyWhiUFj1BWrQUYjVP05VIR5KvGwya"
    "Qw01TtdQY1c6dNqMAuyXF7V0SNAw2aFJbYa0dLyp4cMpGz40Z0MPmdn7wqLoHnbDV4417z"
    "VZveIDk7aM3kY9KjoGymc7JPPiAKt8RTxSFgNjbzedrp7DD9iHljk+v3f0HwAXuKYHwb7v"
    "Gjjhh3qMUn6HTPlpydZeus3sL5Ed9t6tCGJPAMexuJ6Hl8KZmq5YtKoy+XLFGrIiRaphrP"
    "fdu7wHc7/9evHk/NVr7UiJdfey3V+/7GC8v37ZaL3jR+U0x8YFuZhHzYuEx8lYDiELHTVX"
    "63+0gfGK7Xsq22CLSPd6q0B+tMMeyB7q0npBPq6AOKqtTG1LhcYHCbMzqgucMDuE2SHMDm"
    "F2CLNDmB3C7BBmhzA7o9K9hNmxHrPzKHLgG9bZj6Hk90EEoXxwy9Lf5s0qRtmkQt1KBqfg"
    "YV9Law7yq7mR2saSZTTHO2tn379efP72y4evps7gr8F9D6EPP2msJM0clXN5/fEj7A7nj7"
    "PLP85Kx1I3jDaKuBVoRgKVaAphHhEqoZZQZbRxvv4qe9PYWbwzX1/cbXbl69G7B59y8T6Y"
    "J43R+cpDk9Y4vX58usg/3yFkr5+XhjFzIthSfPEEnN858zweOpH4UIXjZQDDjSOc1bZ66l"
    "x6Lse232uGw8M4ZueVU4yfO8wLakCNx/urhAcYWTph4S5VF/auWeqMYkQZanAZBAjbC+55"
    "+AS8Sti5/C+mZqpbkruWJ9FEFhnFoUywYVLUgVQvbixjePerAAQQwdcSsw4FRj4C5YOqPn"
    "qLuI14i7GjiN/B8j2loiIcbmlPrA/3lIlzqp+33jGVhyXizOMLDKPriCsy/A3KC28B4HcM"
    "3HbumJcMgjpA7yXvPmne/+3TxX/8WHChPl5//rt+PCery4/X70oimm3jukYoV02+bPq89V"
    "EcubXz6g2122/ff3ny84lyFUnUK+cYHTnhOCTkBp1JkVwUyi0I4XYJbuHMJJsJJpJQMgvW"
    "Narz8OILtiBy3A33GtrvpJ+12/r5pzpY+BFozghh0XMeRW/SDjmwMyIcegMuIx5cOBV1s5"
    "D60BOEZ1Q2N0F4CMJDEB6C8BCEhyA8BOEhCA9BeEalewnCYz2ER/xroG7189bH5rQrijNO"
    "YM1ar/ZSn6+6aM9XzcrzVUV34r/Tm8Bb8DooQbDeMB++S7MIcrQ2S0JTWBDvLCs8eKwVR8"
    "DALL+rORrvgsDjrEE0GVFJKjOgOpRYdCTA7CYTyUssVQ42myCMsQuSy2XeEgxC+KxzV6Q2"
    "ANv19ceC7N5dlYXz26d3H8D0+LF47VTNw4izcL6a1ucSdpyYEi2dmIOcGMXlZcjWNamEbi"
    "JKiUlGg8nIILqcE6aImdaoP4PW+N/wHfaIrWAWSEsN7PUZ9wK0yOLA5hb5X8QI+w9+HG7P"
    "6qLzuY8nrQF68eCUp0/uDtL7jnhaZ9DkGxyPL5Y8fOpc+97W+TPka+AEcO1PVTYrSWQUoi"
    "5yP8BL//D/8OX3VkgdsK4xSSb+I2bYqkMMtcP3g3Lxhd0tnpQF4M6NG0bxG2F5yzejly2i"
    "J1EyX2kaShtQ2mD0UWFKG1DagNIGlDagtAGlDShtQGkDu3UvpQ2sTxvcAjNqYjwtNXCawu"
    "bADhzVrfZF7zmwHTYtCASHM7O+jduGKIUrNQMWCzS0TDIi6xG7cqlv4N/IxXA6akghiInj"
    "8yXTvzISycBGRxqaMJRCge54gnjWWwo68iJjIVJPiZMBdxUopwXna5SLDLcI7YQxFBFfgf"
    "vtGZorgcg0YITFPZmR+EhqtfdWXQ/brtCNK+vcuvesoWFFkahtR9hlWojoJqLqwUZQ7Yrj"
    "pmM9Zz6e55kOoPpbZ41xhb03DW6EOgEW80YbXmdMtDQRSSnsVqGqgQh42Rn/13w9E5McxH"
    "cwDLlQf5FDtWXHvOPatg4jGKWp01XNbM8orA9oiJVORIhiw4ON1w+Zc94pQnHeEqE4r0Yo"
    "lFo0cj+LNOPwPrX6F2myyhUhrAhhPKhABYoquzSO6m5KrRmt3I2RUCpkI2ntka37qFyWYz"
    "swO95jmE+ObBy7XyxbjmzHnS33f37v40bPmdDCvTllt5VsV1RlY9xw5VPhZQ9g7+9su1JR"
    "Bh0G0ihdNwC/SwgNe47BES+BnSIqXqId5JOpngFEJOY0fVTvskdAR9BTHQc65VS8cdeiXD"
    "cIdoux7KrATKBldJyOjkDDgakf3ai+JVT64aQVfYaPwTaKOreAwmcxWCEoI8kuYBv8EwVr"
    "Dt5aFMO/YTTB9hruQj6AA0TdoOpUD/E+QoIREmzMQB9CghESjJBghAQjJBghwQgJRkgwu3"
    "UvIcGsR4I93AJydBGFwzhECflBFChVkdtYb/mocud6saiCsAu2DKzYkD2P3foOwc0QVU1h"
    "uwmoo1QOLhiNcBlnRCt9s/FcHkl74g1+hH2Bt+JBS9CrkevXTQxoxF+lz48aelWVjR9gX8"
    "oQn4uPhbRK/Nj1DHifPj923gOzscobTktVCgjDOqIMHkVfEWA5WK7goSbRAHylLiKPyGKi"
    "LiJjkNESJ6QYeeVFmpE45drQUotvs7WkykMYteeuXeG9Bzg9RlKeEjekllAVlTFC4lv2Jh"
    "LSTtBEccfvgZgIE2/fVjwiQf8V3mOP/isFWazHPgjuNWEfNGt3YR9C/Vwn7IMv2tezHJfe"
    "SDSJ+Fl9FCySuZipwJw5CHUZYCcbRJ8wZ+367jpZO/9KGFjycRXUfri/QjgJwkmMOQ1OOA"
    "nCSRBOgnAShJMgnMSp03yEkyCcBOEkRo6T0F6TicrN09iub7WLqNesQy4yAal/a0n7fb2c"
    "vuCJGnqL5TPiSPPa9ac6rlCV0ns5lLih+LdEaneviHIQJVfrlYUxrW4TgRMEpiJmVBVUSy"
    "+PIlkvIR1Vy2FMbMNDtB7jFGeR6T+wOUWNkXjQank9eGhSAcBnU1+PhRuJQd5Vzn/h4Zw3"
    "WvM5MruVmV4pYjCEoSZEIcbK49GZd8+1nOZoZHWKRgZ1hWwk7Sb6JmH2tIiVxjRkcZ5mHC"
    "6LWnPRIE4zKnIAgqF9fJA8cbE6d99+B/mK4Aew13dmeyuHv0P7ArUJBmF3+qbHsPE7SCOv"
    "J4xz74dNJktR1aaSUym2JZKzhzpkkZdBsJB524iHd7j5VRNP+Nnz6jLCHSgou0vZ3TEn7y"
    "i7S9ldyu5Sdpeyu5TdpewuZXft1r2U3bU+uxvdJibaVj1ufQgdmD2/fXLL+QZ72smUh1Vz"
    "1IGRfXO4RVKbRTHi/O0D7g6h0324ZHusCWoJYfuRGMPorLO/X1+/N/WdayKHJ+s5UBJKjq"
    "q9XccjA2lZcosTHGskuiv/RQyOSInMYtmAEsv9Ih1PL49N3wklHUeUtM4oqZwZkWk0h1sV"
    "ycYBt5rxG/T5cCyVRpZYDR8RkLZ5UJdH3wWE01Q2C+Y6CR1cZwqDm8ixYXEA94o3TzxYob"
    "Nm4dL17UYsngQBd9TK+Kw3V1bQqwOiKEIb0HAixjAFPq5YnWHcml+o0Np8blAkKbzX9WVw"
    "JQt6ih91ewJM69+azoUbLIcg2QpGAVjxdeZYB5nkie0GK26wCZc6IVIGIvqIMUf1HUTeAF"
    "h+44ZrMWhjwcNTpXfuWRjCFtpO14Efr0ynANdQ235i9JLVEAY8OHLxJxIADvCNuY9wrOky"
    "cRdG4a1aYpuvEUxAhYlIrctpGblvYJU5/IjaqslrPfa2TgTuLrVXo+gjtVcbvYwquOwuja"
    "FYFPF4z85QF/gOe8SWD1Pu2xIqv+9nfMXu3CCpaQlswq13+jUf7qxrhKaDuwo9wWZBAq65"
    "i5O+94VXF1gZbDZBGKPjvxUj4fbcgNfZ6zoO3xv5VsyG6e3LOYOBhSPnWdY97YiN8B5mqU"
    "SBr2jMI6Zmb66KlV6ptz2G/RisA+EV7c04+R7ajvi3Q75hbjjFkMyejP0q3vQFXvTwN+Mc"
    "wcv7setbIm7hS3iTlTtRxeSE/ysMG7vbhRa1YXOlV15h7qz4mrr5p3eWfiH3NIXs4pl2yn"
    "X9rKdntQLMhJAKwagQbMx1PlQIRoVgVAhGhWBUCEaFYKeGblMhGBWCUSHYyAvBPND/NSPW"
    "Wi/HlMbeq/HX4B4UJ5c6NnMHozdyCMRzvPteTRwRJ8LnTnTnbZIQbuqIC1e5rsFa871XQ2"
    "rz3fc7HoyiMHDdiwglMUu28r67X3UXRRmm0Q2l0QbSqNQmBbFZMZh63mY5XODl1Lcaslsh"
    "RVslRRUWDv7KNFoF9765HVGhHZkpUTgOwnHDL8Ol2acjWmRIYDhHccnIkCgRjaS5oV7142"
    "ltaH02owdzW9oWagFXOW3cRe8y9yqLmNxvC+/skVc6z5b2K7R+Nz+AXoRf3TvmnTWnqeTn"
    "ky45qjB9tENvQkzRorM2D9YbMCj8pZYA+BWBHEsXJGEkTNlAj6lTD4P3V9e8cIhXUlKLkl"
    "pjzllQUouSWpTUoqQWJbUoqUVJLUpq2a17KallfVIr84+mfSJbjeQjCXJl6wetfKyI16ML"
    "J2JbEQvCiQ85xtWbxcPEuNpVyhDx2/Sl9vF+GEWyO6jbpGttizuqspf6oGNWE9Maccw91i"
    "HamE4lQ0OZgS0G/0TBOouvRzivTPxGxwwnzh3zXNkAhKkOFHVRxyFfTdFHij6OObhE0UeK"
    "PlL0kaKPFH2k6CNFHyn6aLfupeij9dHHhzxDQnqwNEXiNFIYWY+wvIRitw7x2DZFQlPYbn"
    "6kCG5cMBqA9ysXzEW0EDcbz+WR7koCH8nGJPjgySZNPO4BEsUOMTRW4oTyGbEy0+HTqoS+"
    "8HDOG430HNnxXOCeJycNEQfSq8JBDLIj+wQdLeylj9/U6ob5kevXjZt4zxpGGqTPtzlQls"
    "npxg1BMAuG4YrK1bO/3YtuUJ37UgwZ+rFbU0TayOf0+T35fMSLpJ7NfuB4gb+Es1C66+ED"
    "7i8c/B5HkgG1Mrb91qBWxvbL6KTIlQfRMHHP4EnEl2swK4wEUKQZhwBSr1Etvs1xlG0Ecc"
    "yK567dWI4uYprylOAjtYSqqIyhMN+yN5GQdqJmijve0krIB6HOxlwt+ZXPA+TEJfx4VgNc"
    "Knw+acMuhepJYId6tAN+CZ+V0fuQbzw255EoXYRfzjAGtuZgSs/5U0fl8PD46DD/vUoLwa"
    "9wVFsdhGngtw+MYkLVSTimQ+KY+HrjBVvOay2FZvaXyA6LM64Ioqd604s+FtfzsNcFn65Y"
    "tKqL3bMGpEeByGZH5ezbrxdPzl+9Tq+IoHOqsBgLfv2yQyz49cvGWDB+ZDRT5bDXBhal11"
    "8Y4pMdV0X6TIc7Qj5d7NoMu1wMiqnT+jufJzTqqLQ4oVEJjUpoVEKjEhqV0KiERiU0KqFR"
    "R6V7CY1qPRoVjmmc1OUbW6B3Gc3xvPezLx8vPn/+8L6PKyPX+1abRXhbwq9CbKc2EUWsnm"
    "ythmPRMbrtefiTkI7wJ08GxiuJL0fVmqV0/akeM14VbOsE6RLlEcdIp7/pP0caQ9BSunFu"
    "0PpbJ8CH7t2IFzvqbth2AADMgNOmN2Ew51E0xQ7MNSeypdd3mdBmI+gzLlKjxm7g5UIfam"
    "PnPghvnQUow74tqDv2oG5tQl3ThXoWJOH0htegxT7BYhtwTEWyXn7EUZNkoPB1qBPlYDV2"
    "T06Nn5shk3M0VsedZXJZLhYl4sZwQtYIt+xn/r/ocCheNJ6IF+XjIC7PPoZ/kXCkhr/8Dm"
    "Tfv5HdOXr6gGXScW6G9FvQdkCZSuO513YokY50O+hvQdsBiEXWzcj1z1OMoMUXXtNiyRhJ"
    "la7iW92FW0KKIszJn2RkQyQnIE/nYgaQCVqySjgSUeCKT4p2zHGuym9zyKPRDGu7Gb0bsV"
    "jddR1gi+LwDcDqC/0ei5h8MMWyUxZ5LWwMWMxHoe4whLjnJPcr+RZ77vvvaVgwP8T9Jggn"
    "KgGgYL6iEZrvBOFibwEVo0TgfuzJU4nT+QIvsmzPG4VbG7l1ePCTYF0jAEozdhcIarrRD3"
    "ZAQkXwMHeQQoBS5eh6+Z6JE7NbMELF6ELQCPNq5KbXCwgrRVipMUNhCCtFWCnCShFWirBS"
    "hJUirBRhpezWvYSVsh4r9a8EjqlbB6p5z+fumnn1QsqTWd/XRy/W6uS/gCpUpdACxUgprB"
    "eAhGFg/yT4a3b3T5KQBCM5ZCTWC0Iu9U16Ipw/kmfPFj9JAVktlwePjZFhKxEBl6u2AxUD"
    "/uhURNIMHagSpfVAMZdjOb24vj1+E4u7WfU5+CGSAURhhYP6cj4ra4/54GyFHvbAVP6isw"
    "LrTwYe4QXrE3lSj2IW1TFH2+eZq+LcJrwtkIyEtX3SFsOmnrOq6j0zoVkJ98j5uzPLWdho"
    "lrbIsV4/jLv9TZyE/lcOnI0asnn5BybtCT18dBrmnu3U3UA8LpP8+AJnGQSLaOKIGVpzj7"
    "lrecvC/bh1MH0HEuXz2L2r2p8DvI7yfZTvG3M6h/J9lO+jfB/l+yjfR/k+yvdRvs9u3Uv5"
    "PuvzfbfAjKps2jojaIoj9kX4+uH7b18/m5pEF9pFzHzDsXU5eEzZWCUtVKdwhtZokNzjaV"
    "pJherMOGhf/YyzrWmOaFN+Cg2zOquz2ZDJKKy3YcRKhVEiG4igTPo2M+jWy6CtlUFN6fY4"
    "2r18/fC/foNbd5+GL7paZg8ZnFC9hRzc35rrpyW5npHYnkKUuXVHLjg1EsXcHxRZZ2GdSH"
    "3hqgXTzKWjyWyXkLhjhMU2Zz7cL6ms3sibB015VeG10Nou4jLirLK+qThlsDnkc+7edY68"
    "nEa28AWTeVwbE2kRbYHKZsn+rkUn8+7BjdSQokhtgoGQzEnLpIvmREmiUs7jEeuDR8QICV"
    "oGiNE7wzwIUqIcWRQkOx/33PyAPOyoh75F+uyJAuUI94T8BkK/btgQycMHsB+E3pp6rm/W"
    "pKJCNhKkkFi3g+vWzok0mA4d1WqBDmWsrLLfGNpyjS/7qN710Pi+E+xS2ZVW4V2+MY9HON"
    "MpLGI3aj6etGFdInxwGmZPdqleBxo9jSkCqaHPgMXm2CBBNP5ArPv2qXPh3AeFX4kIFxje"
    "k9KjqveCtFTvFZjUr+sbefy/TjgawtGMGSZBOBrC0RCOhnA0hKMhHA3haAhHY7fuJRyN9T"
    "iaKADquuvxPWtIqOQo2o6uZVGGBdvq8AK6nPvzGI9c3VF5dFXYPdhKiabDRNKyKIh16aY1"
    "C2+NBqfkSGy26S58WByOJLoH1q/w5ocferH8vJONdt5io51XbbTcljAL4lfoxhLFL0cC0R"
    "67D7qiVga6VDEMuwE3y9D0qdKNw/rRQ86d+1XgrKUdNNQ9u0f2JNsKQ6RPim97cFt+dwal"
    "ohI6VGbndvQAMvig9tnD3P27G7FX1IN9SazvLFzy2pLt/MeT3UmsOHuyYxILkVNII0bM+5"
    "lYBIw+5mwt+35j/yY3qAZH+7+FkkqUVBpzzoCSSpRUoqQSJZUoqURJJUoqUVLJbt1LSSX7"
    "k0quX9cDuDml5Na7/TYnlG7cEG63XFqpwa08TGJJVPsYcDh9fpQcZjdwHR+fyQ87e6fCHH"
    "LFlLg7pSjy88TjNLFqQ+JOh7+MLtsS0Tgu23wUN0pPh5gZKE2xN2qAoIwC/nD4wpC8HPBP"
    "GskgRzAO/ovQ6k7eZwHZIwigJbfEc5mIB5/UOMBx2JnrKOmQDqkmXMYA4viuXmOPKA59Mn"
    "bKIqdL7Eo4zQP8fl8TIZFqwin38aQ14SQfnIb6yS79gRNdtwSua+RsAmQqBr9E/AXjrvoy"
    "9zhbqI78ay6EFznA8oWLL6vtFTzgqyk1RampMWceKDVFqSlKTVFqilJTlJqi1BSlpuzWvZ"
    "Sasj41Jf41ULf6eetjyOg1gqbF9U6caBXc+3gJxlnbU52mEu6kPVoV/53eBN6C1/VzDtYb"
    "5sO3bBZOjtZmGWmKvTQk6qa8ctSM/duni//4saAgP15//rt+PCeIy4/X7yqqEB5r7XaaRh"
    "Tq5KM+avBK85Q2S0fqNL1aUE4ytPJGnJj/+e36sxODhhCQYOcjfAI3Y9i52K1whl4+63SI"
    "8LHGUyQ/LM1KFMfa0OrPiKzPVmZRMLiPwQDhS4bDsfAXUTIT4boT2fFMTOmqcv5dEMAmaj"
    "gZGVGJ8zOgOhTrdQjNzATEuKG8RzAuyTYbz+3sM7Wlfq+vPxaU2bursrb67dO7D3Cf/Fi0"
    "0KoSiDgL56spHlHjK6REa7OSGvEVori8DNm6rsF5JxGlxCSjg8iIw+UHTurMrFC0TGW/+/"
    "L7KihEDVPd9tQpWgHgzPA75iW4Yhlqgifd0And5aqzBX2Y7LNmelVODyD9fBIB7U5Ilza6"
    "XZlQjlz5BayKIDyrS4XmP5+05kLFk9Ob7NHdydB86tmBF4Q8FhG8ObxexGoxrOX87fv19y"
    "8/1iQ8jckHTmriebMyrSn+Ev7fy14ZzRxXT5zWlEI1CbtkFLYHuIGBN264Bg0k1zyBf5lX"
    "mpuB0S43yp4dIFo6jJFQciI5qFZYj4GgciQ2S+pCKxaJq7hnCJVQcAkUCcMHtegslQ7eid"
    "Mo5psaX9NdXjVlHwpkx/Pzn/U4S0LR41JTgAuaAWw+5xu84vFCsBuoTPCNauZIwvhZdCuH"
    "0TzaRFHFnj+Vqbhcc7++Q4P6aIeBmD3UASeHf2LhLMMgEYd6nkRxsOZhBLo2ma8wRcGcWR"
    "K5Po8i1QQeuyusmethVyXPjapxvQFfS/g4wseNXcESPo7wcY0bhPBxhI8jfJydTinh4wgf"
    "96h0L+HjCB93KgCJ8lsVRE6r1Z7Tvzsoz1dts78JBHfq0GpZ3+3Kjt+6dQO/20aza4ojDm"
    "YHjf396tLUVfg1uJehcB1EEbODF6CywrXrd58ePPh09rJ5ka3aQEGVyGy2B8UEaFnO2z1Q"
    "WlZN3XRTm3KqaCfCV9munQhfZaeMDGL+uSxsCHfKFEPUNbJ8p4h/+cdX7rEGrabi+V/wRR"
    "/hPfaoONntRt4z2iTDuMP9yp2vRGBC4kuLzQ1wlKfnrl1hRAdgPSvKPSE+xdx3GKwDXObe"
    "TFfvIabXM/0Iya1PfD3jDUCo/AOTDomu6Tp7tkO+K+Wz6yPLYtgt80bOdXmeMlSUoRpzAo"
    "IyVJShogwVZagoQ0UZKspQUYbKbt1LGSrrM1TaYzISUYloJMMM9aqP27xd+b1GgwsLNCPh"
    "bq94xrCFfDkw7Z5lfDns7thZvHsOXmG3dWgNq8/RAHy+zL3KIkb30xQ7OV1Sm5bVPIZ3GN"
    "8Gd8A7qw315T6ftEf6xJNgfOpHOwT6RK2KiI8KWxeOfODdIbZ8Lvwb0SpkE7pgI8fbp87V"
    "DZwFcNGYJ4KtWxlRxUcn0qheBSE4MiriCq51Utek54h/lsKOFHYcc1SJwo4UdqSwI4UdKe"
    "xIYUcKO1LY0W7dS2FH68OO2qmqyqcNBJynshlXJ3ssar+xl+YcAPBbkkKOqhX9KDhqJBZN"
    "YfsliAsT9e1gvGh0FvrzW/GJLcDshE9XQRKadh8t0FnfgFSs1LkJg7VQR8GG+xh2EQEXFI"
    "/q9COxc4vulSUDGIfWdJaIIsmwmlhcpL2EtjBc9lCHAJx6fKJgjGBGgdEnLXvmRO7Sf4KQ"
    "OrANV9gNYj7HThD4Y8hvQL+swKi/5X701FFrk1UPCHpUBqe295d1Ybjj/nFqeNYx2yCYef"
    "ponOw1NQXZr+ruJdagEEtkVtsL3369eHL+6rVu1CQnmMbF/d3rfnr9ssP99Ppl4/2EH1FX"
    "pma3LM4Pd0RNxdHFJi8MiMMg7rdRioQPaKMUjrPw2EXYlP9FgdN8PG7jwh8w3zZFwlNtmz"
    "3iO+oLgOnrcRk+RT9e7hlQKzN+E3Qek/Cw90jI7+AI9VEtBcJxhgDVd1DRP7CYPa72yh3z"
    "hjDVHsQGwSE9JtZiRmFzFOP31ba0DfqNtT/vYBW+OG8ebH9etgrdBdirblzf7b7NQyqQHT"
    "ToWnGVeoYu9Jpl0DW1+dR5ZDcxD3Ne62wrkmH3QXgMJ6pQgHkHKw2nuThA17NQR2vzqSh7"
    "qw6Lhb2VSkp/oV6H5fzVqw6nBZ5qPC7iszIstNQYvlQi2zbtpkJ7xKE36W96TL3BmldcuS"
    "NXLkElKz4HLTYRDUX9qsTgl9E9NtHAVKQ7QHprwEE52u8zm/BRJDosuHcolZd6uPerYEgv"
    "d4+ZHbk5G3tiUA1GdoyM5buncBQ3o12AVPjOV/5FHMMi6/srFx6YtMbC4dGp64PZnz3cpf"
    "ocAZygg4IbeAbM7IW+1SOhr/CKWbPwVmYtbn0xJHKxgD0cPXUu5hL+KeLU6rdcBqZFRnaB"
    "2BiMTdYAX478pykevvNEXiAchov8w0oHaZlks4T+KjajbGZBvDptvBzTJ3Wtz9rmGuSIDp"
    "U8HEI1prE0wXtHrXqCiR5pXERwUEDdO8///adncBTkKeH4++evnLXrJzHHsFvc3Rg8zewD"
    "/Hp1wY2m4Lp+3vrMr59gAxCt2BIMeEmJgVR9CT9DpSY1dYSCBVtwKTSbkcAeRA5YXHGX8E"
    "PzBSg+7XT7zfWTHa6+wOdPRHEEEqkxL77sbDMXLXvSqLU0zWUGtuL9yhRujV1fd+cd5W/S"
    "ZdfhsstfcwZjYg5znZ08tHRM7dgQXKLQEYWOstj2wg35PJ4moWsW4S7SWQ2I+J6zqdPeal"
    "odSSR090rYCii9Iyq9FZZewaXD1eThH6kFTzYJpUBkvURKMJXc1fxDJCVzx0MXvnu/4/Ly"
    "RQe5vHzRPMn9RVkmo0omD+YfZblkSga+SZGQhvZDkWoc5QBqzcI6TttRorJMISYqSzUUls"
    "A0gHsiNypmy3oPSnzQ7jylj3QB0eLDqmrc3XCclFYLd214jKrEqUp8tAA3qhKnKnGqEqcq"
    "caoSpypxqhKnKnHrdS9ViVtfJf5wx6ehB1ganoZKFwdHNXqOXXQpDVN7HKNwCvmaIHLr53"
    "i1WpF5MqtRA1d4KNRitWWiD8lE1pA/P5FZOIY5dv1sCYnY9Z1gswnCGP5gvJUKCgtNsFx/"
    "4tyDOMD0Q+t8bD0uFCemmzCYsZnr1XYiaW+3UP+GXgfpiKbAvcTT6CUL4NQGJD3niGTDkG"
    "RR5MJk4AhFRE8tN9LolvNNJO6r4L5zafLgTpn0GacLtjVtl1GhtVlyOFNyzfytg4stiyha"
    "BYm3QJNCndATSYPmGtpuKNBcQ/tlpA0bI6+0RDQSrJNetbxk4E6ZcS9A/zMOTllaopdVZb"
    "9xacmX3KseIuN3FpiUNqZxgUkmlezGc/meMyWvs8vTMsHovi8iPPBWZ0owgL4ORFty2Ssr"
    "Xb7VwyPxO1yKb3DWlHpXH092JuCn8+zJDnl44BavMWaFq4ixLJmAx+7tfoCOTl2Svtc7KI"
    "NPGfwxJ2gpg08ZfMrgUwafMviUwacMPmXw7da9lMG3PoNvfHhH270P/UUyicSlKAvxp9Gm"
    "dhjjez5318xrijKXaG1Py2DgTOtlfefKyICKrXn8Js73J7C67UD/fOi486CqIEb2VYGDXM"
    "iLpp0Ws+vZ5/cnMmPZur4zxCfQ8NsGlbreqznEEaWiXQhHLlkW4zLUrQZzT0/UsEOEbuc1"
    "x6bZt8jT2JxOy8Wm59u0+FOIqF/7yS7dJ5ubT5YdhVl9a4AmA3B2lG6Tw52JfCMwYWSkQA"
    "zht2GnizXGp49q12EYfCpD8ya8r5CNQwbyRleX+V7XwTDczyUkjNhfpRtJqrgCSRrI2jbg"
    "ORi85vu9RDQSbqfbXQC/jsDnlmx8UEzW7pmQtzf1O8QO35mOr57/DuPeM509gADSiusHrN"
    "x3iqFyC3aQgtYkR5TBeFTOTo6X9HAHfs+GUDcGrWXHb1HuFMJsh9I5UXOIRCjFSxbV41Ry"
    "H09acSrywelcP9kBpwKijmIx+Czk4r8RTz8PQD7IRjUNL4licH9rMSrG9IRPIXzKmOEHhE"
    "8hfArhUwifQvgUwqcQPoXwKXbrXsKnWI9Pkd3oTRRuRmF/yg4uR2wyIVasNWu/RsZd9Od5"
    "s/o8r7aVEIvq3ViiTG2zLEZcjRgls3+C0WRyPnIkNgtFRh3lWgXaAzVQ77Yr550MjPMWA+"
    "O8amCo1fU9I1Vym+Ux4kMi+FmVTksTEE1xPIGc/a/fwMC5uv7cJxaG68NLGu+T8XX6yL6O"
    "gRYrkdnsVl04uV+kUzv6iupVt+74r9q647+q6Y6/CV3w8OqSuG0HJU91xMPy+frrp4uPfY"
    "6KXvDYjgm4q3FS1xSiRTgZzTFF8+H3PnKRay2UVLMIx6uAdCZqyKj4T+Bb4Ilaa0yleEGk"
    "y67HqPywT1OfCEWBboRYfAxCyO/w1gHnHEMTfhA7S/eODzBK5yFEJhLeI26VEo0vZuVGDi"
    "w/i1T5gRPx8A50m+PxO+7JWSY0MEOqjTse9tohRcLx7RLUGzgwUo5IVd+GtsQb3ARhFE/h"
    "T2zgW/fYGbX049wg4qsok4GSjIJYGk19LI0S5Th3hP4StBeAGG3mXpCVPN0494H8CrQL0A"
    "VksRvdsHmPvsRlUtuL1jTA7ofIyS9ddyZ2/uYF9z8i2OCV87eVu1z9SP05KZBM/TlHKiNY"
    "YAwH3CilX6QZSUZfrllgxGUoRYDEMUumQ8yp3jtqxl7/WTMJFIlGUofVCP0+JH9XzF94hu"
    "wt0oxjgxeqIOQXkC3O60LEphHggco8w4WhIPIU4xCDWHHaLMONHDYLEisUzSYMFomhpi/S"
    "jEMCas0VGZyy6lOLvMp54xqsy9yrRq/bd9ZYlS66DoVu6qIfgtPZm+zZ3YezY3bLomD2dR"
    "CFOokDiOJL9iZ7RDGMotndc7yggzuwXVxBAzD9Wr/HHpYf8HbdXWyes0U6SEHZkAPIYQRV"
    "tweyN3fKpGio79GOP+Qb5oZ7NuL/Kl5i28W8P9cP2lf/O1ue1dQp468nbfXJsXqgQ1kysJ"
    "3LUnCtHKq6oeUxKjKmIuMx15BSkTEVGVORMRUZU5ExFRlTkTEVGdute6nI2P4i44c6xl54"
    "gJk2dZd+gOwUPrTQrWyODbT76VMaZf/40BWEURqJhAijZJmMKsnU03RT/M7Z+qwuPIm/n7"
    "TGJ/UTHQKUyzBINnij66B69NS5cPANzpptnRW7E7X9+IvayKUxPYU0KaQ55ogVhTQppEkh"
    "TQppUkiTQpoU0qSQpt26l0KaFNI8VUgTfT7smQjrpaglxVv0W1tjYrMkcn0eRVPsH2hyKi"
    "qEtpshesGiU2KKK70PwtsIjQ1LTkyBrX2PTtNLLBbRiI8QBf5HIiEK/Fssow0LwSs3q1jL"
    "k4zDaJZLFpbaKWvU5DKqnDauV9C5kQfA4d3FOfnttkf9QZq4qfLfpALBzlIRkYgSxhW4el"
    "sHWOa4hn0LqzUJxe4sHo+mMQuXPN6Tg9/wVd/Fmyxk4v0qiOA/xfJkBZQMurzR5VB+mgLc"
    "u/6pWFW5cv//9q71p20kiP8rFt9OSiUEBHrtJ0IrmhMHvTtQP1SnsNhLbOF4fX5citT732"
    "9md/2IX3gTx2yCvwCtd/zY2Zmdx29mXQuW+maTu8+aYatFMnchtW7ZE/UOKnLR2cVRU0I6"
    "xnZUUTquRVqaD8a+sdhtlorj97Cg6x0P2oI42+BFhAaD3YCHaTHmF1d1jNr0Xh2nq3Ev1D"
    "JhzZ+EP06UE1/nhk1COymC5LP9qilr+sN3YLR6VHyVsJ+MZIknG0TFEXDxQDF6MGdRRL0R"
    "/MsksJTxIvDIEB/4drOSmiB7vtEHm7GnKoWaXGpUp8vcoBa6FDaayONN1ahn+QyPM+Vqj+"
    "cdQ24ThXwnYlXaU5F6gPcM8J5dRm8M8J4B3jPAewZ4zwDvGeA9A7xngPforXsHeM8A73kt"
    "eE/iDm4C8dmK2hxQPronV+PAVREJOVxnZnCJuPvzqhQbwXlBTcU+GHYU+eGI25AsjtDLtG"
    "CYA09f96DUlielNh6VWhIffKfoWd5NxU4s0GnPLv7CDhj3IrVVCGiN4KdP+Kui9W+yxYLo"
    "xSjphCZxHQVWlSl1turPPek4YZqRxxqZ5z5LazBp+Ze1YQRWiu/qjoMn7Th40sTBkwoOhm"
    "DH1Jzr0XAqdJ5IeyHzybPLiPUBLLTLgPj2H1dG+gHANOP+mln0PtOKaLLBbxqAIUfM9r5y"
    "P/yClzCjWU2X0wljLiV1sK0CaYFxD0C7Lc6l/6PmiWH43iDgdhUj/XjCN37GR4PhmKUDEs"
    "clEnknB2NBMIZJwPpGws0t7snNzdWKpTKZFk2Ru98nn8FY/GXVvyrHQfBQmX8rbPJG/mVE"
    "PXIuSUGswbgC0/K84kiYJQHlGcMO6Cb4Df6BBpkTVYDMltllOSHOoTXDUJzi0dNlUp03um"
    "+2kCE8ThNYmLw9MGjd86dbwcEbT58uGR2gEaqUX4OxkVJov1mJV+VthWUOCOZeBAqFjYhN"
    "eES8117TlNiKxxtSeN2KIGGTEZFQaM2Ua4qCAKyw8MH6SAFG9R0WhzP1ma8g1Vkn7QgHZn"
    "wrUwyT195jdyLmd3wHX2LcXFraYs+HezMOcgMVxpNWET81QHyvIb73zUbQ9YIBnUcRXfjR"
    "QT0aKBkxagEKmpHc4BfBQTfgNUsCTFbCTR0Ud8Tyov1YxgO1IXgrkMkuQEByLl8fCCQ5+V"
    "yZSapnQYFsR06DS966r2nP+Z6qqdx9g8/ApwYDtioJJ5EorgjcTusWQ0ag+0m+X25vvxri"
    "dRNgeHJi/Qgjt7gxUJ7KZ15rq7JrPEwQsApP9sImNZillEBngx2DCCBnj8RxC8CJMAbvlV"
    "qtha/guJ628VuLApZzW0/L8JaIVNns9QzIKHTmAK5/rubKK58FhviGVCr4mtLHrVo4ruuA"
    "e8C8qoxSrWIqkvUH6VuDP1/Y0nCZN0eZiMBk7lH96OV5XMRByIKDesdDDmjld5jZ2BfdDu"
    "TAIwmyhAHwY84rVB4omAkYbeCIPHQrJMqk7Iqse5O34p5sUNFVgPe8smsS0n8qkjXOvN5M"
    "EgRaKyGeG2WhI/KgYi/g0HKxlHH1qumlX4+Ojo/Pjg6PT9+PT87Oxu8PUwVVvtSkqSbTS1"
    "RWK3uGjtrrk3TiGvRXOqSVBrPyo1/UYXk/kteUyhAIhkXyKseYRgKOHHIe38unvXOse8MG"
    "LieHSgpDwaQ8noLF5GWN188jK/Tj93SOhE7jT52hmP29l6qzi8jOBozuU7muMrYtf1apdi"
    "Tq0/eOlvM0U3lR2sdWyLTfzfjbwtymu5oswACrTLudrIx3VIoDpBRaJ09TjOOzXl0YA7ZU"
    "VDcZxY6omh5re1fDiRWwpgubOSatDyj2XG1w8PXz9afp9eU6e2rawCPKWUKaRLNkJkclap"
    "In6U+9H64x8V68eABrBWb+0fGc0KZWkrkKjdDBximp/xJQ3yWtmdJxSNejPyL1crkc1Z4k"
    "WpAb+FVprhZcASvuAIa5B1kXFyt6rbUAI0XSncSJEN5kFqRZtD3igkuVT2rf58WhYpqkBP"
    "qXUU55udEjVrwg08UqADOlI+4rWCoSqlSe5wbYXEaie+5HviqWnxCegzPZwo8jXqRiwhM4"
    "xBdmAh0kymM5Ukt3IIHd1PMVIL9Dj5jC1poG4YZuMavqM7EO1ddKgXJ3dtZ8zwK5LijI/h"
    "z+wLo13nfwyfH9N7xCNMkbnNPAMe2DinSBvDJqyhKQbMxLuYH6yuyuu6PVSVNlsKTCp5Qy"
    "slngfIul6934h/XR79reRfXBv/rGRVpF/9pP8Wqt8njcplR5PK6vVMZrhdAICJXCDMvhez"
    "i7Wyn+gSdGld3Tf/vr5rrGMMtIihutY0bGT8N1Qo3SC110usDJaLaMX2hqgTeYvHYS/L//"
    "AViPqSs="
)
SCHEMA_STATE = (
    "eJzsvX1zGzeyL/xVVPnHdj0+t2wnzmbvblIl24yjs7LkI8nJ2SpVsShxbHMjkVyScuJ77/"
    "nuz7wAM0C/AN0zPbTX2dTZY2oG3ehfo4EBGo3G//1q+8+bxa746n8f/N+vZuvF9NfiY/37"
    "enVzd7vc1r8X8/Kfr57/dHh2/+tvHxycnF4cnLw5Pj54fXb06vDs7wd/m/z9q4cHX11vit"
    "mumE9nu6r4xeS/L9qi1eu79Tz1+kOx2S5Wy+rd0Un8qvh9V2yWs5tpI8jPh2e1LI8fPXpQ"
    "vZ4XN0XMuH1aMpzG0levlrPbAjKKKqwKTN+ububFnJR1W5RYd9P3s+37kM+338Rstterdb"
    "ENS3z9+ElcpChhf9y9Xyzf0cDXi02xBchuZtvd9G6LEG+L2eb6/XRXqouRun7/bjO73eIC"
    "/1O14Gq53W1mi+WuafjrX6fOJqZB8zz/afL8bwf3L32TXX518Gxy8ctkcnLw+ODw5MXBk8"
    "ff/Omb777+9ps/1eoOuICWdJxuiuW73fuSYfD68qsHgKtv7oCdb0jIp3ouYgAaEvIJXmN2"
    "ZWtDbm17I0b1G8yjsoda87ezedMH735nlPV/Xf+q2Z9NDi8mB29Ojv7rzeTg6OTF5L8PLh"
    "nSsnVOT8q37lX5J1b0Lz9NziYH4PHB0XlkPvPNal1V/uLs9HW2zorg7eLmpiKoAS66gtE4"
    "QcDyvEkSEk74+mFFGaHqxgcHKgWIqTSFJxrYZHg6EhJP+NoOT8g1hcf1KhmSpqsRGIIx1B"
    "JEU19K/KDTTj/Mbu7kWBAlCSwaFOyAEZWnUHYfDiVISEiPD20hS4i46iTC9uNXWq4cXkhF"
    "YKsHP1+kE//Bw4P4hSHqWCIh5Pnqt2Uf0BWdELYb2/cDvZFLCF5p0YCQ+eKNDFBg0eHETY"
    "kRk5Iow2KWOKnqEdJuJKvmmTS0i8Nnx5NOale2En5Z1nsxeTk5C5cVDw8W8wO88GgmPg/+"
    "crl0bH8+Ort4c3iM2Ndz3ZL7m/Ojk5cHb3fbp/frRw8Pyqnurljuvr937+HBvNjNFjff31"
    "uulsW96lW99Fn8n+J7t8AItcNUUcpCvvYAQ20dnZxPzi4qvKekKhbzBwfnk+PJ84sK/o9n"
    "p6/Cdi5rohl4sPc3q98W84cH9d8tp+XDg3ABANh2tf/n6VFsVo3uKqHqVt5tpjGNnycxDX"
    "529LJq1EuesKzj8MeLsoyDBcz62eRlKZFEZz8fHr+ZnJemVPz2v8q//8IQZfVU0Yt01XSr"
    "so2+P2jq/MvB5OQFNhmJDlB3Isq+ny3f9VJ0Q9gq+s3rFxXJ6Y+xSQDFl+hODsoJXKyLv/"
    "6A9ZNqolbb6NHDA7IB7jWDVNkRy6ZA1QuaoqKpmuJfofV9wwhaf1Pcrj70aX1H2Lb+ixJq"
    "1frybvbp2tDJqqDQNkGrnbgJ/sf9VWwaV0jg/3hMuIju3cPenEeEU6YpBz0x5dO6wuvZ7X"
    "q2eLf8twcu54HbfVxHDJ42glSPAVmtl7KbLYsbgsC9IWjWN7NrJGP7giDY7mab3XbaKNA/"
    "LJZz+Kgst7uLvIKPv43BX93N3xW1Kp8dlZ2ypppd7+5K/V+vtuDF9d1mUyyvP0ZuxlrQ1d"
    "U/iuvd4kOE4skjB2MUb6E34IHuwpaNkb+w5dfbYdhy8IYHOVTPMYenmEFgi5CHeyVi05on"
    "ZFK/kGHpLLFto+ZRtTg4Obh/7/Xx4cnJ5EU5jN87e3NyUs4Dq5/lCFs+e4DYdWbbsmseBS"
    "3+yAsD/kPMgL23HIPnfdiGvQWp370j3LSIT9S3IKP2Jeb0hBJqXWwWqzlsh2Yw6dZpB6fV"
    "B8wNKPzjH74/iMhZFUx/XTY+Bl9r2F6eeSUzVLp3mTQ1d1qLnArIq830aZFbm6L161//zt"
    "6xTddKLfA73cpd2wQNDcnWuU1Wm8SkcG8TNDQmWwc3WW0Sk8jFHZWmcRg7uUGNSQj1VEfg"
    "GIUEFBD3/WqRRF7R6I0hxlaePEyRMxSTiKGGntBR4fJe0LiczDlI0NBmOiqmhOMTTnpU9t"
    "rRMO0Yz92B1cKXliNnIJgItc58QyoN8tCI94BeYMq+qNKaIzLmmzg+PolZN0tBjVF7CqZh"
    "w7UlMOj4lSHgTiQBVp0pdzRyvKEZj4xZYMJNQaUBB0S0+Y6MS2K67QpBZb4hFdOkxMqlbs"
    "vguSHgWCAhYp0Rx3RC1KEVj41cYMZdYaUpA0LanMcGKLFntwBWWXNHw7QqWmw3e+X+qSHY"
    "UBQRTp0Nh1QirFFswIh4BbbriyotNyJjnAUjAhOOwY3/Td4ZG+cc3Qfrd7YdsGaZxNB4jF"
    "TdriVhLBE6oWoj9A8N8QVySCDqelxAJIEZ9rfxoAp6myup7GwhFW2f44GS9LTAgaky1ZiO"
    "aUjaO1oBjd4YIodiibHrbBhSivGH1rwPHQjsOiyuNG5ESlv4PoCKfC3ev69ddkd0zLq7df"
    "ZbrrhBxQhd90USRJaBwuahZS3/EWPLYB0wuAxhDFUWh3AQ6iDDy7p2RvFlCLEqwAwL4CLM"
    "AsvCIWaAShFjxlCSQWaBCFT4C6O7TJiZXF1cpBGut0+oEasIKtYIFRaHmjGUolizQP/Dgs"
    "2wzvGzIaFKyRah480+WzNIhZzBwvKYM4aSDDqTdrtP2Zhx4JmIRN0UlqFnIPKpeYijm5rn"
    "MITJRaW14SBt4AcRKJSJYLtZlF++dmu/RwjbrAL+1f9OxIbNF++KJiqEO3gJ4uCOXk3OLw"
    "5fvU6GL4XxCqAFGmSr23WxW+xWm97Q/jDReVez61/fbVZ3y0ieLvalnvDtagcDHZx2WzbL"
    "9O2iuJlvyfdVw+2Kdx/pl7ObYuv3cRj6UYLfWgsZGv7WMbIKgOs49g+B63jE7Qs5dW8z8U"
    "8dQ2QRdGyWKyBmC8wIMg1ei1mGlodO+bp3cmbIUhHLqATHGMVacQYki7YiqdsFYft2hIgr"
    "pmY0VYnL8tE8SXBRWA9AFQX29FzjUrWRK/egHyjixygqDo5xDBlddQabJo6MouKwGceS0V"
    "VnsMniyXqYnikgxgTDAUniYIHF7V0sXQ1jOllQLcjNgpEmHC2UWmhXS9Dg2NmCsevcLYQY"
    "3uESGhrhcoGUGqcLR0u7XUJByBUgp8uc60WhPHbVTdTda93Nq4RceePichcMRytzwoStMd"
    "ANQ+ifejpo9Z5uH8YZ83kbRtIlg4ornDIcLe2WUXTLT928wD0jI+rRNJYuGp0jpRNlvVnN"
    "7653/3Y75NwOd9uCXu6vi83b1eZ2trym3Q3rzaJ5IzlWN6JjIW53rn3PJj+Wpn3yvPwQ4t"
    "ljM1ks+7PrIWeT89LEn18InBbOzuycF56hvRPDc7ZwZnhe3nogr+q5eEXvmQGLQ4f0utd6"
    "1t5Y28apn1wqTsNhpkPPxREcE16NnD8jKyY6u9YpIToWJz6cljNarW+B4ILXe77UqI4UUp"
    "LMcrZVN/B5yxa3mDoHPRr0jBe9lDRq+FMnwDA1eC726siZhFwyqWp6OaowdVYVYzmuKFGE"
    "2Ps5sjB1Dvtoji1KFCF2raMrpMvhHc/xFUshhFp/UETRgjxtGjL+ajWnXppno2igE0ylBV"
    "ncYIpapYnoDNDo2khED3IkwtC6JHmuO4wPPBVNmJh79QbPRBhyQ79lrGFemJRb3NMo3eMx"
    "2Zhucl/TftzloLaE2xxqQOQ+x2rLuNE7u0m506GO+rrVkXjIvR7YcdLNHnPq526neWTc7o"
    "GAGT8f3RZyN7xY6QKvK5JloPeVU13GCwvJ+rjpaR5Kd33QimZue9ReqbdGft5Uu2bd+f9K"
    "BiZ08wOyXu5+mkfG7a8fFj43M2G3BSTEA5r2E24TbHdd4q1e+wM3xYcmHVnj/I6cCWV9y+"
    "aTRL2d7agXPWIry2XobMjNI+XEZrGLXPVPwdZBaYGcP716/dtmtl4zuwp9gkm/ulvMpx7V"
    "tBFv+vXjx09mded1rsP6CGr1qpniNjJWGbty+ipbbNm7vbfFP4Nma0TpWhNnWixNYDu73r"
    "U7AoT6yterdMzu4BZK7EOt1sVm5uXjcio2g68smDPyDperh1rd01LA7KKnLekXN/WDZoD0"
    "zdscqe6avWwPl6WNW70EXKm1WvPat4FEwLosIaJ7rpHKkSTkynvJfEFKop1MCsqDVY7Yzd"
    "u7pXySBijqT+GPp+Wnws/JQgGbr6T7np0dHp1P7h8+Oz27eHhwb/e+OKiLHdys3h0stgfV"
    "ALOc/8dqefPx3gPBxwYJwuP7tVgzSiY4VoU7VOFEwKMKJpP/PPjh4L7DV3kk7pa1Stz3tW"
    "FY4mv2ccbWRSN58gvbjY6VWMwISSzBDw7fXJSruFJrryZgdGn40IPS8u72qtiw38dGXz2+"
    "kR0EYtSJJ2VBG/jt36r71g+qH17E5i/fgt0S7vHDslF+Kzb33xe/3y+H+vnq9upmdXX/mw"
    "cPDv7f/zu49x/3qn/AyyfjvPz2wYMHDw8elf9X72A/Pz358fiotKYXp5XmfipX0qGZOFN7"
    "LDCI35tONN3M3E1nX3IYBR25EO8RzT6SUjr9SMy12qCN9DowbCDmZRQxEDMduMcdM/Oqaq"
    "Fu6oMJWBa0Bw/3nlPIRdvOLIP2exoWsN9sTtSPvlmweC+MCVyx07i08yHR+4A/OceJLUy+"
    "K8oRprCZ7oXyAuRxKnZAOcIETtt9T14AQXt2I4aqNbuoE5mdmrZkyzmPr/kOaKDVPYpFVb"
    "+1BlQzzWPhRxOWc2YsaX5Zw6HGkqSfqHm72txOt3dXt4ute9NrElOzSayy3S6RxA8CX+O7"
    "ShVr7Pnv0wBhe63WN98+Kb59lGnVJK1vXqA//xHs7gRLLDIzFeTnn4t5cbte7ZrAtQH36+"
    "aPRjfcu7DUp0+1R6dXvy3jOr4GN9beFLNtOY4ud4sb0g5my+1vDYf29g1Tw6lda6FGG7VM"
    "v/vTn5/86WnsXWteNX24vuUGzL6qpg1ZeVG+u3r79s/f5O2Op/V2B5pea3epCnR2t7rbXa"
    "9ue69+1qvtArrYvgPG11WBG7lyg4rimUmFwaDm54fnzw9fTETm0dQ8/e7bp28f/Tk2j+aV"
    "Wxk7gBL3a0X3dlGO6Jv1ZtHfEQs76yO0+d80cVgR2y3HSHlQdvV5PfR98WtmePQAOqdxKo"
    "JvHwPj3yzeLZZbII07FLC621xD/tWLq7vtYllst9Ob8h/i/Xx1d3VTTFfr3XRB6mFTzMsx"
    "oQrl24DbjRoGs/aOEkg5/KCCT2YCbCE+nRBlD9OeTWjtb6BvoeNj5FfoGOoOIDwlOPDpCb"
    "jMBKXpIS6B+aHbaJpXJCBCns5YUS6C+o0MFbJslCQiLCDjCY0dsgzfUxwJ3wtnGSKfBEns"
    "P/ztS3t/C1Mv5WtBhqoEFobtAkTewvs6V2Al1AqvK+MHkuwKD5Mw8gfjl8Uij6pXBkl8to"
    "AnNYIoOEWQkiEDV+4bo4g4iKY+MbriNC6FL4wiYnDZ+sDoitO4RJH+ipHCEoVkxGi+VsJg"
    "ZZqMweO/g5aI4mrTyKJPpxogQc3gBJ9oS7ikEGnU0VxYjZqgZlBHJW1Rk0KkUbcTeCnQmb"
    "t4kMTmX1qC8jwRjsC4BWHzsLR5tHxXwYhB8qgSGBuPYYZ6i7f2KZWQkfBBK6MAeAxbFfdO"
    "yODC3UPTwlHukE4R3M6RkjHtoRRUzCqnw0wEu0JrXFwxUXOfcGJeG1Q8EC4tDnziSEVB6W"
    "EzDItFJzRPPBwSUpxuGDrg/HO2h1R8GCotDybnSMkYcnk3/LStGseHy2j0TdIzGhx5+x7H"
    "LrzHhN8uHR1+O6s3afp5pxdx9lYUUJvYKpztdsXtunbkIcfjspSc8/jWe0vzeHOpfQ59tq"
    "l9o4zvWbIfWelu6oSdvn3y9dtvrzLTMJrIT8WqV2491LzP7f2QvNIWFer9kTOBoor/275f"
    "rKszC5WF/OGc+eo8QuuVswok6rrYTGe3q7slefLhoSj4rrXbtyXs6W3Zjd77usZ02TM+dm"
    "wfA53tBEMjrzvBuXf+H4JX1+pdTpn6ERfVl+IV2UnHr30sihRk2Q+MZCSbiDbKVnSqAAbx"
    "hHKyZy1C5JROc2lHWVTK3v+ek4RyxPO22xd86HDjUBtlMWZrp3wXlLnKXb9J6hxcW2dwRh"
    "QhdoV7OEmdw27rMM6IIsQuciFbmPYogFUm3nwphG7JDH0Ouv8qjYI6FkSKvv2uDdAA4JHV"
    "QvAtHUcTSCDpcKdLlJLlkB32DGOJBcIItUBNGPprhOeW//JTE5dRNJUSUqi1ZvbfX08hfU"
    "4zdrsBWUEQeoJCskvAkplvFxA1jbhvwNcGNxASGuB3EpJqI7cUKJtBewsJHak2GVLiud0G"
    "0obxtgPLSbH/kOVBbkSQAlKu0GxbZLYm+iid80mnZOnjnBaojvJSJ8jE2xdZHqJ9DLIVh2"
    "1opNor9XaIM1zYrvRex7+ogaW2QXgy+X5Ilge5MTJkWPjczCTePFESD2hay+Q6nZNv+OZK"
    "J/BuUfzxbgWEMfI5r/rbzSp0sjp3d/10W6WD6DzqQkf6fLG9Trjir4pl8XaxY24EcCYmOp"
    "PCTaC18ezAYuwc7TU3ey97zbZvhDvkA5q/BRw8v4Qp7POgY/OJmdaPEU+Ro73mbedlr9mF"
    "5toK6h/SYnKsQtNGgfXuXTq3PuS4e18uXN+XnTfRNoF7vMmuH2k5mV8/bataFzhkQSx0qy"
    "Kjev6xDBm3f9iZegFmvKId0m5Mc6lfzL3/gRwStG1v74W3tTs54she7RB7jhLMfizqBdn3"
    "JSViR2YH2DHM+Kwa3YRBBTJfVUinAmvmpIolUMAUn9XI0FvCFpzayEojUUG/XTxAmgQ+2v"
    "4dEkKCt9/OHSBN4h1tzw4JIcGr3a2TfZTG26dLfYyIksG3Qe9epzkkgUffInvghDBiLdTD"
    "+xAlBAzyOnAfk5FUEIkiGsZ6784R5OnhbJx9OVIMCXK/1uiJPCZPIu9WNfbIoRgGTqFwZe"
    "bCJpu0idNtsVkU276uHRhC+wR4TD4Wsw3luXm3+FBglw6X7CIQdVrVOH1azP589W1FH6S6"
    "WPg+WFWaSXLRCeC0sZ5tt7+tNvNpuUjsn2i6uF3frD4WRSoB0W71a7Gcvp9t34eKC5PUBK"
    "kxhqYcCmBNnXDTPz0pnrx9kukcSVrfM2KlucVop4Jc+G+qAtzbIYHTzLfF/OpPgkQ2PG0S"
    "jTiPTYp/sgM35ld14m01aMxX13e3A3Jfp/MfBaYlyLXExuFefdwVZPTw3XZAPHqgBJ/y6J"
    "s/PXk7F0Sls6Rt4yIFuy+Yy5+UaVyePW2oQXmnkunb4slVca2DEtPmsLjSGjCwAoGlLtaF"
    "y3jx782A1GbAnqPcfbsMdLm3bIx87S0/vZMdelgZ0URuKIq27U7unb0zla6V8rFBNelAhU"
    "vUGI2RgxTURE3F2yIKJwpBQ8OwdZuQ1SYxKRwlBA2NydY1QlabxCRyhmhNzBCIwNSEqQNA"
    "eRqGXaggqg5haEtIAgJBYfMwwJb/iMF/sA4Y8ocw8oF+hDrI8L6udVFQH0KsCuXDArgAvs"
    "CecNgeoFIE6zGUZIheIAIVgcPoLhOOJ1cXFyOF6+0TGcUqgoqHQoXFYXYMpSi4LtD/sJA6"
    "rHP8bEhcVLJF6KC5z9YMUmFxsLA8GI6hJEPgpN3uUzZmHNomIlE3hWUY25C4NXd13Re/RN"
    "3+epdaoZavUwvUwYfIs/kTSjW9W23gnWjhK8C+wbu93izWMBVzG9pzs9i6252r11043d1y"
    "sZtWlwXGj+kou1o9u1W5QF1VvtilvzWpe145ATfNUIHa8bfZpro18CM+2n5brcmL5Wx5Xf"
    "bsu8W8ICHs2zXgbnIc6BlwXKwcA/56ycaGUSbWX+9SoXeeuvfpeM/A23CrkGYboRy6D+7f"
    "e3l6+qIceu+Vg/nPR88n9x5A6tDCUfyceyeBAWwesgpep2PePL+4j7TYuseKmEHPM+pfLc"
    "v2aQ+OA6MPWwuC/bgVLnojCL2MOYYjAGDpXyl4EmNGyxS8w6p8gpVHjjRQi6iQzHzarddf"
    "l6vfQouENuRWwzWj2BbcmwdNGGVwXUwUREk25Nvpu9VqvqV65fcHTZ9suMLm9XUCtr6xqo"
    "yENUm6Qb8vlU6y/+H7A1yccFOS46TMoYdJW2dFe2+xtY+SqpN0UUYDtgpPPZgTOLoJyiDn"
    "ZFgL6S/yZq3wTCISEoCxX5KoNIVH45VEJCQeY58kUWkKD2tZBE+JSdkhyJqWzJkaFCaFt3"
    "alRvWlxHezIJn4bizG4ncRGDZyN/ySPdovI+7W8i7d0RAogolb2xLth6WCht4a9vtQMhHs"
    "efN5VgKvqDTQ/ed6X/Ab+UQKkMV50WT0iL4HfImANjyB15h2REW3MDV9qxs2fGGHGUgkhK"
    "wya0AnhB3a9OjQ8wYdFNaZNCQkjXp0gAKLbhcHSoCAjp62dAsPw1kLrDg5IOlCbmkyekAy"
    "DLHlqk1OysJVkGYwgoR0x+TWcA/xAsxwOodEk2tANTZhUrkWwhFqT5rIj1NxeZ2xE7T0FH"
    "4/YMW23/oP+sCNiRN4O5eCNWAoQgox8EQpIZPUJGbk8bIDzQiRQi2NI4mKk7gMo0hAZTiI"
    "xDeyJIYkKmsfQuLYjxlBEleBAkgAwET8CFIFHT7iWxVHjwCwuuARWLuPHWmNiAgdiWg0kS"
    "MkIR040tZPbmCTOsuFjUj1xIYLwFp7RQswOiCDBUBZecgISSiLGGkVPzBgBGobPRoUYZBo"
    "CiZa5LNs/WSoSFxWESlCEtKBIqJu9unaEASJCCi0TdAzRCQOZWiiP8iwEb+f2+wTMaEGLn"
    "oE7fI9Mgo8mW4W5azjqy89/OR6dbsu3+1WXSuLkg1hust0sqFAs6IKZFwz0RJ1GxrFTDS8"
    "BkdOcFuNFHvVBh1iACa3TYHxNh+J+lNbkEH3UmJM4OosrJm+k9ZtsU/p6kwtSBp9uL/E65"
    "KISoHUZqECahfDEyccSVLbwRUkG8lIkoeObUuJnhxCOQUwlmzd9JRMfVTR0yB4RqOoRm0m"
    "KfkEatLHLkDClBpGiWPAAuRx9ohpgIQJnOPEN2ABFJPb+u2muC5nxeUc9Xo1732yVpJ8oO"
    "KfzD0gOqgdiNse3H/0bfH4KudDS9L6douUcalNKpDin2yW+u9tSb2cT9+Wi4BV73ynJZNN"
    "EU2iqwwui+W78NHNbFs5aIsaBXXNVv/L3aC9RVW5fBfb4t2QLAP/MmuUoae4czHuTLT6Uy"
    "fvKPHcru0Grk08F6N4bs+ubzJVT58MyD6/OLw4et7FYXuiIfHTT6mVFa0c0XqDIPUjm3tl"
    "v44i66RWUKCVVIDCsLUIidEh87geaqrgSygmQ5iEhGA7AaIqTeFRTHowCYnHdqJDVZrCI4"
    "qG1JmVHYi8edUppmQ7n5iEhGIVGUlVh5D4QpKNwbis+cagZz/ixiCoAm4MQoD8xiBWBbkx"
    "2LYr2hiEYFUbg6h2tzHYmRHeGIxpFBuDNCG5MdjVT+1Y0DrLbAyK9cRtDaFa+2wNcTqgto"
    "ZgWfHGIE0o2hjsFD9sYxBpGz0asqmUagp6Y/DzbP3UxiAoK98YpAnJjUFZN/t0bRhvDEoo"
    "tE1geXa83QR064Ue+3hVVGsV4PqHWyCrT4ELrjFxl8eEi+ha+4tlc0DVi3m33C1uwgdjHZ"
    "QOZkmgPaN9xGgOp99H9DY0eBOxZWR29rrlOOAAdctj8DnelpM3lFZLLuFuvfgve1Z1GPvo"
    "1evTs4vDk4vqj9OzF0cnZbcLj2a33NbFZrGKnQm1hXVzbXfQs7JD+NCX/KErQG3AMk0j3J"
    "mkqDv3tX87xr4rXTO96QqNRQsuPu8Wo7JKUAdro3ca2kKR+zO5xwBJOCDdeGKztYDrlUFS"
    "7J5xpEYQRTtkvAwZuKoNMYKKA2m9FUZWncGm2gQjqDhs1ttfZNUZbMKTsvrBwxSQaBBRH/"
    "phKFlTND36w1aeQdnc46ZF2FFx6JpPuymysNLcaFl90mXHmRANjeg+mkg0R3eaZ7afhFYQ"
    "EUrhkSWCSoQ0Oqg0GtrU2SRQVG2sARn77RsNmMxe6+mo0l49DduKYDZct6B7Zvt5aAURod"
    "Taa0clQhra63hoRfbaFFXba0DGfupHAyazV/GRKkDB4bE8WIWqRFiieankeBUobr6REtQw"
    "6iErWAs+Z4WQ8jsqpFqY01ZdaxMHrhB25ZkrLEZ77CqwMurkFaBUHb5iaMltlkgQ+mwIo8"
    "vsKSy58vijOLjufqdxWJVQfneiuOJEFkMr2nuJWmPouSysf+rpsJM9yfbhDmh91oaRPqkF"
    "i2sOazG05LaMplt+6uaFZ7dERD2a5vNJ8ltJtrm7+fKvoumXSPd2sZz+825WTtp2NSURZF"
    "rnOCFy6Q6/mj6wG+GRrXi+1+MsmOURMG9aJls3NSPTrZua4/Dksy0raCot1PDFZS7DK8E4"
    "NrA4a6xPxyRPG9tBt9hxqjn1urKe3gYimlmxUwKp44VQ9XasbSBcM7+2q8vC3fHs+g5Qcd"
    "CiMcNuqYdqF8NT7qUw1HZwxTsqrCRZ6NLDaJCEB2l74AzXK4PUrymZY2SDIGobUXRUrBsZ"
    "tdtigIoDOca2GKo6g029LQaoOGxjbIuhqnPtNtNkMqXIaHSfJp8pLZ9UBQr/LyZUqmH03K"
    "aclFJlaJzDBCXbn/eDNesspqafYqhgdkoCjcuYooxZ5wavdsqr7OIRIWvd0Yw63s9ZmOb+"
    "5OSSw9d2b0AqV0G80TO+GkQdOyiv7tqQlv2g7QGsrGf3CpEgKNlhzDxEgqw8g9KvF/UoY0"
    "oOZbceNUUJK9c59Ni8StCZ8Ai6ix61yZJuV+7I5pftvxscY80EUPe8YCvtuYuisoG3EIRn"
    "Dw7CtvPkPdxLRLcz2OFZoRwfu7u0HMMh92E5FiYx2J6ZwQVZjpPUUfc4dNRBJvuICKfbVp"
    "qqChN3HwX3cgw/IFkv/dXzReUh1ICCAWQdQI1qFcHRJB+iKW3gydILcRKkoSpSTsUUDDTz"
    "pFKwVhGcHi3H54kaAE/VctJMUH44VWWBQkQMQPPsT0TFaVy6rE+IiMFlnu2JqDiNS3otVF"
    "CcwWJ/NVRUZxqGKgQcEzGQ7ALAqSozHUnlbiWoSEyfxtlKSieEL73NgqLTqWD8S6RoGYWK"
    "0Fo3e5VUNLDuBafI4IPpsxRiMLmmwNk6JXClmemaW6WKJ2luRk9Ozexi+0F1ma+ePKYfkn"
    "B9b+SIfiyGBKFykKHC+XmUI0XzU8JIsGrHETKUP57FjAWKGzfCdYXoapGo9OUIl4u4Csa9"
    "XiSuhLhgBMAM9Yby+COVcJeM+JamrhkBsLUXjUAZuqtGWvMiLxuJ6HTXjZCkl8yFI60UzF"
    "0IpA7zl45ItZa4eALW3PPqCUYbqMORpTWXj5Ckl8LrR9pmGHwBCdQ88XDgBRaJhmGvIfls"
    "7SFzGUlcWnUdCUl6yVxIIuyGn7ZV0cUkAhp9k1iGtvPXjmiC3Ku7SeoovuJD8eVfKLLeLF"
    "Ybt2vIJdzdfVwX4H3N9a6Yvl/d1S0Uy8km0Q00OziVbsjLLKFuyDRUTSuhf+h3Z45Pf6k2"
    "ZE5Oz14dHle/fjp6+VP175uzl5OTizBvbsjbq7Tb8SkfeJ7l5Oz84uj0pGJzNqn/qneATp"
    "4fvZg0G0A/TiYvnh0+/1v1+/npq9fHh0d8ZVFDdRs5/inS9nd/+pbMz8trXJjUlmHgZ+FR"
    "Afstl0T91DIjLq7Kf0sTJmBa58LlBMjjVOXFpQkTOK1z5HIC5HEGnVuDMuj+HMauiDXCjn"
    "MeXzWeiBPq0oQJjM1oZY0vrDqPMBzVNADDcY/DF5SxBhmwVkx5mpnJ4l35CV+WFe+K23Xv"
    "PInb3WzTLC/JSxD8jn/ui46uqAjEm7o6plePHl89/ibTQknatpVi8M6N2BTNXVCR4p5shE"
    "jtQy4KWcyLOjgrdVFIOTf+UJar0nRufcv7KdeTp09riJtivtgU1VXpmwWY/4H4pnKtc1NN"
    "gKKZ2zfgRGHx+7pkt+XmoU4QOG3UGEOptKmv5fGf3z79biY3BkwLjSG4rqRFIjUGirvAGH"
    "azd1/+6dehV3isV9vFjpE1f73H29ndTRXzurqaXS1u3AzcHZMtW6w0/xLLfPZxGzwfHhe3"
    "WBc3iyV7lQ+IkHOl+0W11UY0dAFU87Ba+NTMet8jUlOHbd4tl9xDMlospk/eQnL6elIvh3"
    "5pVkXHp+fhaqemZ+ymW+/g95fEYVOoX2BuLbvoDWL09bdPqSUU0WaypRMkbAfC6sUISyVc"
    "H5qQtcVUF5u0FASCoAs28y6rW06CSnkYgf0qoAQGnoXTlR2KpeNEzpObMq76/PQ4Ki4BMn"
    "A+DOrLQxDHmdFkBpAEEWZc3Tw8jU8BEBCQjH0IqEIeh8ZnAAgIHMY+AlQhj0N2h05qBLO+"
    "Pyc1cC1kAxe20MSI1b4y6+WCgcp9+CWyuykBlNvsrp+gEl5eYiIh9bSk6Qlk5KTFCmhCEB"
    "59NO9R4SYoyWlMNK+ywkpWjlA2ZUW3OAUlzeMvGuZj3uAUVoDub4qg8TEXUAX03U1Ny+Kb"
    "myKIunub4nr9rU3OhIg7m4LymhubCDIyrsLXTF4jQ+god1eTTDPsXT1xjb1u6iGRU3vmcU"
    "n5HU0EmSh2wqt64P1MsYbBg0H3+rDKZ25m+szaOnknU1hScSMTQUbGReS70adpMXAPU7a8"
    "TuWW8Q+qMIdSiH+7MTNuzFGuEi4VP9D1V3EwcvxVrPRuP+jXwgKJPCiAzE8Gy8f2Hi1UF+"
    "UICrQhBhCuBFvJjRxXHX9qPl69VbgQ4uJIZFv3AayMk1/hOoiLI/lt3QawMk5+kctAZiY2"
    "QjPmUr2SLGu6cuaLmor1iEuagD1c0ISg+OVMDJ1czNQNh5YyITDVQiaq0S1jGtvAi5iurG"
    "IJg4nIBUxTJzXvwjrJLF5EuuCms1FtfSazFF5qKhuWEy9aMJFoydIod9iCJdJq9OeQqS+n"
    "bnqp8vm0bGqREpSTL1EwEblASXeT/bdPvDDJldao+NMtSorZ7b9XJZlVydXddrEsttup29"
    "2DeYii90QyouGhErNNLulP1ZD9YiMqyqHro4qF1QKp4tU3MKImRs0FuUQFsuyc8le79yBn"
    "UNsqpYb++oOfTOK1GlaObK0D6NrJbNvSpss1VBs5A+8Ukp+Ed2Wx6IHuDKbhYU0ZscU72w"
    "TNUBiCPW2yVhaSZjEal8dQjJejsDoWg2ZBGpfHGIyXpLA6FoNsUepLYrmtl6VdTazI8TdL"
    "cD6fpIJQ4OBKZwihixjhxiIKdSA6wc/Q6fQQHuffoy74A/5EYdk+M0eITXyPOLm95rqoyC"
    "fTFbR3ylS8x/TKBPyRWybElfDLxPBpx0zdsNgzE6LTuWaiSr1vpjEfwjnTldZ4ZzAV7Z5p"
    "qiUXnlg3OQeNSCXsOj6qr9dCngJNruTDgnInDaaSeWkaHQ9000S6jf8e5AjgtM54aj6nJk"
    "46a4KCCm8NpqLdNZlu8ykaCrhscsVVqrZ02nAuhB4undl6Mf21+Dj9Q7h2PFjRGRJXOOMm"
    "8TMFEcv+bpewmQa6XyJWg90w0H+R4C7yY3D0fo4Yvrf3a/C1U/vRuO/o8PGYOkNtZr3OxI"
    "ZsVseVUPP6CLz7Izunp4jkuIbN5um6pdDEvp0UsRlUgbcnLUcWNm+lXB1pG21t0rghhQZa"
    "/79eTRhS2sDTNl4sQRaqwnHH0PEwbR15bPVZjArHHkPHY7R19LHVKyZ29dvidn2z+lh8+c"
    "eVPdDp8u72Kr624wnYXANFU/tsb+9ubqa5zbq2UIpTcTuLb/GoH0yvytn1fPqIe/E4fLF+"
    "v1oW6AHFInyBWZSyVkqckbWTJSIe/1hdTXeL3Q2179i+oy5AKdazzc5dXgAJu5cE5WYVVw"
    "aPi3f3WaP7kGfb7W+rzXz6frZ9H9mES6awWH5YVHaGLllpszVcre6W0A63RTl9nk/flhWv"
    "NujdwK3V29ly9q40y9TeqjfhfgsHo/VC24+GrRVaNkbbtR0/PCQgnnERzPcJZhuNCZBh+z"
    "K1iduyiroSZNW+FLGKexfk1b0VMfMdrm3N6sGlO4d/+OLVUX0C/9XhyeHLyVn18/zweHJe"
    "/5ic/Xz0fNK8Pvvb5OLo5GWdrOzo5PCkeV5SHf89PLvfVot6K4QRFSAay3XqkKfvTXizvO"
    "tn6d1yxj5FKzGK1s8h4j5sucKka6VWl7iL6GD5bkMiIj+zQ5aXqNokpOY7+kjfVA0dByr4"
    "aptgaasTgHncE8zjPJjHhmAe03PxtpRolRiVpuU3XB2C2rLii1eFJNVwOILVIFNzEpobE+"
    "WoHAENKBxhDZuorVMCRd9QgNAEmqa5UP1JmMlRjmKvGd5kjVZ/exGtGjc/EOJSzEDIs5WN"
    "gL3xPu6NNzdWNqWWK0ESF4KGRq2DqOydYeVJZM1KU2G5joDGFK2FlS0JaNUt2QomwKuwXE"
    "eQx6u1XEDbE2/OcoEnQd3QHWVKA9CX0UsVmElPnYQya5SjtoqOUqGcfnaCmQxVjtByVGNe"
    "RzNwzKsZKce8sPIkMoWXnaChkdl618lqk5gUXnWChsZk600nq818dQXrYvrrN2BlbIg0v1"
    "QOS4cuLSHQwNFFQYQ+cVNwQd1JWJ03WhBNTFJR4ELXHB1NjF8bgo/FE+IXRRIzdDodhJHE"
    "e9IDH0VMFJZFEXOEtLHvCWciLxfhBlbZfETGNDjaogFWT7w3VAOQUKoEneEDQqUiQtPfmz"
    "IExh+UVlo/pKTNf29YJR3AbV0IAbp9DQJU88YQR8MwKXuzj6ltpJCKxtKUMEUTV5pEFW2x"
    "asERxMz8PixoCpUUIY0Y7h2rUdMMuJUNKGyLnhMlqQG4Qa5VAE1P44dlTeFzgiD0AUX+OA"
    "8ofGl9pKflP+KxHlgHPNqDMIYqi2PxCXWQR3y6dkfHfBBi1VEfLIA77hNYGj7yA6gUx34Y"
    "ykvq6E8gAnWOgdFd5giQXF3cGRFcb59zIqwiUP+iCouPBDGUl5JjQYH+hx0NwjrHz4acPE"
    "m2CH1M6LM1g9SRIVhYfmyIobykjg5Ju92nbMz4KJGIRN0UPY8U0S6u6nVzVIiKmWzeUCGE"
    "zRsyRrB51UUAPiZi8DKnkyra9hq4LzhENnfrzvbu6h/FdRSd+QReKeXKJHPTrOYfgbxe4v"
    "reKnCtlbtJdHW3u17FcbZPHJl7RQSGrq6v7zYbrIO7Ajwp6dektu429abE9HaxvNsVprcJ"
    "zbbVNVMFuk2oZyDn7G73fmUSFcod/3L9YOjRL8/GKJyz5Ze8HOj54XF99eqrSRtyOHl1eH"
    "TcXMx6UQceXhye15el/nx0fnTRFD4/P3w56SIR27qCrgDldq+oUFEss+8LKN9P+ZxETfCI"
    "ek13lZF/6jVwdPLs9M3JiwrX6ZuL5jcGFnQzKJN7JQNGdZzgWtn45SW8Gunpk6ffkgf7aN"
    "uRHXojaP2C0b+7tD/MR9ZKrY3bkk1Hzq6FQXkaSjsomBw6gTUKYMhPR9F0FrAkJ6O42tMQ"
    "3QiuAOcoGFjdF8G2vdpaRXB6tBmgtIGnajckQRLqVdvSi/k0mCWw4wlVZ4KJyGwDEtPmTs"
    "qVVIvmkB+moUEbH+6jqk1i0hzqwzQ0JuPDfFS1SUyi65Ci0jQOq0uRQFVJ2bupk1D8dkJF"
    "IYjXG6ZY2nqTcNp5ltCFzRHS8IJZnCEyVHUSoV9eKfFFZDS6eOFmChHUngYYDJGCTXGGjo"
    "J4Hwzy0X74WMM/FEuMXbQXzlKK8Yfb4PvQAb8DThbXmjkkZUx9D0Altt64PlRm3pIwLdy8"
    "h8Ee7qHlqNXJIYGos+aASAIzCuUYDarAcl1J7bcnoGI+PKOBklhp6I5T2SogZJoyLAXsNn"
    "5lOV+FkskVoLNkRCpXQmjV+1GEwMKj8ko7x7TMGmUvYGXjc+waU47UiJgdzJAHLh694WvT"
    "cYCQUqcU7dhOkOsUE4/3+1SO6BsAaNRfA4qe+y7sEzzXY7o1miCYBhQ2D6Zp+Y8YTAPrgM"
    "E0CCMfTEOogwym6dodBdMgxKpgGiyAC6YJLA0H0wAqRTANQ0kG0wQiULv6jO4ywTRydXFR"
    "FLjePlEUrCKoKApUWBxMw1CKgmkC/Q8LpsE6x8+GxF8kW4QOpvlszSAVTAMLy4NpGEoymE"
    "ba7T5lY8bBNCISdVP0DKbBQRdNRAsOjOiTnLfeWamjajZ3Pnb+C46CWa+2ix1TF8z09hiG"
    "v+SyvFXBwgsY4fLNIxRFsysnQsW7OExGnNRscGRKMa8D2q9QkmLLaJLYrIYGlQBuVrElgG"
    "1oG92lSu4hEjMO1wCsdPdFJWSKTApya19ilt8khAvtr8XpH/qAkrMqhGR6dvqsyfZ1PDk8"
    "v5g+e3P+9+qvZ3+vfh6dTM7Pp8flP1WoCYrmSDaaLKiDZ9GuX+IiI4R4pGRA31SCQHOdME"
    "WbRGp0zTBdL7ksherwg0l+QcpRppsyGKxMVqO8FCq48iiKHAdb+JKoirxEElVooglY0iR4"
    "49iChBASvJpIA5Y0idc47iAhhARv8DXUoQ2+mDzWrpA90o63BKco8cGwgdkeonyA9t91qd"
    "swSZ6E3M0g7PFCMSTImyl0T9whcRJ1U3AMzLEI2EsKVSRxlpI09j5TUM2YrlO6KuRBZYAn"
    "HKmsqmh/KrQN7FZllKLzrnJSeScrMlHC10ry0LhckwxozyuSi/QEJXWe88Nq9cv64Tgper"
    "njMroivXIMjdxHm2Qgc9WiBhvoseVah301yOUnaELGjfsvZUVJ3y5No3DxJhnQnt5e3fzz"
    "sQXgBVZQ9m1CyzvbOp9hj2OQQLzbost89gd1B9/Mtrvp7m5DvoT6kt33Rk0gU6f+gjwcAv"
    "a2LtvGAow9t47pSA5cx93Qj+s4RqbQsmyfXsITbqEicn5RUiW9vIWYE7NycSXHd5ZSEkl8"
    "puHo01cPEuy4FzcLuaDfWbpVfdWS1atTHbk/p1jH0myG6MZ2kcvJ119FvT2zaXYjqqyHzz"
    "Ynq0J93tb76iv46uTHmrBfjWZMnUQ91DDUfCCfMdTS32CwdAoVDfD4Iw4StYzr/ydEUuhi"
    "wG4A4iDRxbh7A4RICl303ikA9BI9jLlvgMRR6KCdC/b0N9NsJBoJZqGjqQSJpVuthhPyx2"
    "hp9ahhcD27Xc/Kyqfb3ezt2y9+5dnCFS3tfOnPa8kYN9nApSJgZn5teJK/aJ3Bc/D9NC5h"
    "v75KSUCtq6g+pcWZwhYYsenCCdZFDcRAF/7P7MjL0KlgDhtkWQkUMMXT1Ay9JWzBtDQrjU"
    "AF4gULQ5fsrLYLFFYCBcy+Lc0tRCxg61tatvCA5iFfcLCUSQM3XWAkRBBgVSwoWMoUVtsF"
    "REIExdTwf9y8opxW+JQhX/CML381ef5GcnTzNopRp+7fBtHns93dNuIBYs+Lt2+LJvakUY"
    "zHVqrjdrGcVUf34hfVmgFpoljOqWfTsrm2cYS8zzA3u13dNRcYPzt66fIw1vkPltdRrPzX"
    "sbirzbzYNGA7usXyw2pxDZ+WNgueVJi2QKFOnMGB9qvfljYXeXPTb9dzhk68PRujXZmWH3"
    "/xdv6+7ZYJe0E2czk2JUhn8kG4e/XIB7u/ODv8sc4JeX708mRSZ1G8mJy9OjopR976r8l/"
    "vz46mwQpFTulRSaNdNa+TSZWbLl1XaCVtHmEtphqO43+Q8zCvoOODrh3WKyvEZ+gg7VSuW"
    "d9xAq7ZsvPP+zD0Pfqbq9vtujFqB0MkK1VLzIZOztxis1iFQsUjZzdF/bgtAoOCIdb+A4S"
    "/vA9IsDWXo/GtLVXw1Nt8VlDb+pvR/Z44kesrulBRLbeJGjbqYx7N8JamqyVXEWjAU0HK7"
    "4MLkZkdjs6qo2cc7Zduvo05SeaUXEagP/ImcwqQX15CPLFEUlmAEmyFGLqTsLTrH0wDQ3M"
    "eL1DVZvEpFnjYBoak/G6hqo2iUl4RWSfwcAQjmhQ8FMtIRI3AaOAWF+HB+tMwmhne0Ic7c"
    "eRAOLfGULwLJMYwk+8JEkQR0ihus9NOer8N/ErQ9xIMrkCRAmBeFK5EsJEQPtRBJ8AiC4v"
    "211M0DITq72ATRzeiebg7YxXZfqQkml2Zi5etzl4ZzlwIeEUWtDZP6ZVaCLsAfvShqAPxA"
    "TKTkAQM5+tPQGW9IN25aXqAyEV0+pwSedbO3hu+bWLBBIi1tl7TCdEHdr52MgF9t0VVto2"
    "IGRmMSMDlNizdwfrZjMdEfcRdyXgLKZ9bPktC6WRgVXOXEIyGeBoxjIqaMlMxZfVzlIiOm"
    "aGMio4oQU7X24PfBEli7D1FdtiBJUnUTbuZlUvbUkYk2092GEP9Q8NkQZySCDq+mZAJIEZ"
    "9svxoAr6pCuptNiQirbW8UBJrNRvX2hxxXSMl6zdGrH0kYGK067NZnNFCy4iY1ybftvG0l"
    "kbV5tE5rd5tNBiOhpbt4VkCA5WnERX7TtpkXU0NKpmL8sQUVghQtNN7gTZJEDhS+s0Ei3/"
    "EfNHwDpg4giEMVRZfKyZUAeZKqJrX5QjAiFWJYfAArisEIFF4XQQgEqRB4KhvKQSQAQiUE"
    "fCGd1lUj7I1cWd0sf19jmezyoC9S+qsDitA0N5KcnnEOh/WCIHrHP8bMhx/WSL0DkbPlsz"
    "SKVngIXleRkYyksqIYO0233KxoyTLohI1E3RN80CfX01fUF1F2Xk4omIILJ0Eobru+1udf"
    "sHSLuQu4saZuJFF1HnMvGu35eTgFCY+sH06qasePqIe/EYv1jWVxaUyFlSUCLiUdyWMxL0"
    "gOIVvohYbHebothNyxcF85hih19HTK+rhdYmCqp8UjfMpngH0hc/fRS8IC7hvl7sPhLlq8"
    "dE6fWq7CU3Zfecg/atia4Wm9376dyNfZ6me0ohRW8f47cfy/7mzLp7eFsOERXhx+DNu8oh"
    "tAGWWb0oGZd9c0Mh9a8ItL8VV9vFDlly8Iog8jGh4W3ks+XyrlTbpvhQLOvFRTZCtnpzs3"
    "hbXH+8BgHD38J4YQQ4er8pbmoD375frKc3pQA3qdJXd9vS5Lbb1l6BsqL3BPjt6m5zTRE2"
    "LyiLKp+/n22L6XpTvC0qTRQonre5R35dDVGrux0Ypj6fMN8KzWxTnb1MMfMfiQwzLmbYUQ"
    "+NGfZsrGKGPb/kNe+vJ2fnp3U66uenr14fnvw9iMf1DHSZt58QIgSDI064Xb8i+CAu3UgK"
    "mTRvMI+nhChucEVy1LcpCBiA8RbyCV4ng7E9u3g4bduoe4xM58/lfwybaAAGvNp3IcNHzm"
    "yefP0YsexG7pZT88jbzo+TV4fHk8p2/L+nF+XEkrCgcKyHCvPvRMoPhn/Ix72SGWT0RWjh"
    "tU8vU9mHACv8IenizKNXiGkifLq11oHx5p5P9N3qsi35p+1ocHZ6/rpcilRtefj84ujnul"
    "VfnJ69OjypHx6fnl8Q7eu/eF109qIzk3ImXZEevXp9enbh+JyevTg6KafZBC/669hyxq99"
    "Pc8Oz4+eV8zLBV4r++Hz56dvTmrXU/VnCbB79/rw7OKkHP9+OnpNyIG+u1D/UQGR9XafYs"
    "ireSMbf5ivMxqIiHJ0vD2uovlkrnbvQbO239JS53/9wTtQOaOd/rps9oMSPSIKze8sOhMZ"
    "T38qZSHkBG3rJo7mAaaR8WStpOc7boS81zsuT0MJ2s3A7Q1rFMCQB5XTdBawJGHlXO1JiM"
    "LI/6g4Dcg08h/Ul4egbyQ68r8/JE0TSSL/27H849TLUc9m2fGCqogglkA1TlefFifdBWun"
    "yiNF32sImE4Xun2kyOpvDaLVd0svmADvYy3ex3m8jwfgfdwb72MR3tZppm7ojjKlAei266"
    "UKzKSnTkKZNcpRW0VHqVBOPzvBTIYqR2g5jWNXp5bVsqAVogOtnXIElSeRNc5fRVdwBMxU"
    "MPQxK9sW0KqbtBVMgFdh3Y4gj1dry4C2J96c5TaldJbb0Qy03JqR0nLDypPIwn0Ghf1GZD"
    "Q+YoND2bYkB3ULA1HF2lBYd0Qm1YbW0kkOg7SRs/qwrM72IeXAHhCwU/YDLEh65t7tRSk6"
    "Q0hFI8U7YMrGpxio2z6WU6oIRT8IqYSK0PYCisEQReT6QFBU1wUA4cAe0HHTrt+gGEm0mj"
    "PrmIbGaHxmnao2iUlzZh3T0JiMz6xT1SYxuU02IRq3A0fgaN4YImgYJmUXXdcXlaZlH8vj"
    "wd/MBzcYRWcsMA0FJ9yajE5ZtE8tu04gigin7KAFRSXCGh61GBNv4rAFLCqMASfJmGFwRG"
    "Cp0PZuo6uO/1ECC6loXFFckSm6uO50s1XBSqre2BBw5tnFPsHuGL6xbEkvTx6msjN6EjHU"
    "qDeOCVfSHaty2r7Y0jAdcUxMEmMNYja02BAp4yUMo0Ist+Bw9YLJcxVWogUKKVOriSZsxX"
    "LPA1UuQNkGvPSDCshTeIPQGnPQSIwk8iZARws4pKJx+sAfQ3hxpUlUbTyo5oMSEDEjLQgz"
    "BR8W9NYQeySbDLruIxORqeCHH5u9qEDw0WnLKu06pmMW/PvAKDFyH76sxBiR0RDjwGhThK"
    "D2jMveRdepunFIxRhyGLYXZazonhtCjgUSItb13phOiDpKWzEyckGf7QorDRoQchtU4wKU"
    "2HMcy6YyakTKtDEXLtfkQAAvDRVByKdRhc7aCWKNOqK0EHtTiaAHAAplN6Co6b6wP9Cihb"
    "8yjQRNxywULdNIcBUn0YVx1EJgYZA1gSl4bQgq4JrE4wK3hVBcVDeBonljCKBhmPGfEYHi"
    "Yi8aEUVO+tJwOVOHGmafXtlGh72061pMzKxqiSNltktbSpL0zndzWE2JOKRiogDCQ3CmGO"
    "O6k+DCc3SqeQQgZD6bYSkwh4hfWQYdQ8nkCtDNHhCpXAnhzGE/ihDMGqLySnPHtLTR7wcs"
    "mxCn7SGShDhx4UvzhDitO2rEhDigDpQQB2IMVQayS2B10Alx2vbGCXEgYl1CHCSAT4jTWR"
    "iRECem0iTEoSkvyYQ4nQhkZg5ad7mEOGJ1sZlQUL29MqFwikD9iyosT4hDU16KEuJ0+h+Y"
    "EAfpHD8blEMl1SJMQpzP1QySCXFAYUVCHJrykkyII+x2n7IxQUIcCYm6KfomxInzrjTpbF"
    "BukOYxSAHSPCSyZTQvcEKM5nl0GLg781u98gd5uwO6jTTUkVx34LYqwOWgcLl5YKKJe/o8"
    "PrP1Yvpr8bFV+ldfej4fD1h057QrfJlNhtFtTYiuyI53SpR5MWCTDcyPgdiZX2edqUF0vD"
    "jFw0/GYZlL8+PGaSnQp4Kg6Is3jbEz6mbZEZjjkIu6cGXUEgspxT3Irq84Qh3WYUssXgYN"
    "VPEJ3xwDU+iCQPG8PCI1pK07VZ/MviN7HqHRlQbe/ujd7JCDLfw+DY8lkqlCHkefoM3AN4"
    "2rT4ohwqyIs0/QpjHbxt0nxVBMq9tbsGd/gEuw397d3Exhekd0iXVbKpXj8R+rqym6D9vl"
    "oGnfkQn2Bidl/EzSS37yfIlcTr31ZnE723ykDGpwur19rgpcrzS4YHuGrsYddL92xS7qSp"
    "BZ+1LEKupKkFX7MpnxyXEamCEu4jIsQRx1QzFuBfFNvoC03atoXtmvisg6qcWQL9j1ORUm"
    "R0biUax4fJoEz00CLSpMXarQXJwhnAVDgjwim0sV4jolUFSXFlOEJtCEFxfT9adgXgVTos"
    "W8G6ZEeYzyPGTg4QzCsrWTwqU0I87zEZenx5pPkOUDipXHKjj9HZfPYt1Xhg8oVh6r7IA3"
    "IiERj5Ldg6g6hUqciSsuT+L5FHm4oFh5rHJrhUm4OKz7ysEFxcpj1WTgYggT6D91/i1WYo"
    "VitNZAJN/KKmbvubdYiQWK0YxvROKtXuObJu8WUXVynqLK1kIQkcg+ba4WUkqhEuT2TiZq"
    "SSphr3laSCmFSlAZOZekpZelq3O0cEIklyCKDC2IhJ552+ZnISpN4dFkZ0EkJB7j3CxEpS"
    "k8oU9HBidw9BBoxlwGBTWnIHWuWOGdspCIABZ6pegDsfi1HfBYOBl28WWzmEyFPwwT3o8O"
    "0nfQxmXld2MSdKSB7wdj5vLP2PGpRMnmKsAfVLNUBWzVeYTqRAUp6gRW2zQFaSFSqNXHHW"
    "g6uhPv87ADJ5cYvGoI40865BQw6kEHXjqxGnRmnzjlENr8XoAKrD25iUCttRK7B+07Ozj8"
    "joEvIb23OLph0v7a4vBOzZFuLQ6qoC4tDgGG2sIXgMaqYK8snrE3Fodg1RcWR7UH9xXPEt"
    "cVdzTK24ox4SV3WfEseWkq1pngqmKRnlJX1Ea19r2hltIB6k5EWdU1xZjwUnpL8czokuJI"
    "2+jR0Fttuabgbyj+/Fo/dz1xUFZ3OzEmvOQuJ853s0/Xhvhi4hyFtgl6nsKgwqOaEwlU3F"
    "PzJgjJeUTE4WQONFzvFh+q4xzr2Wa3uF6sZ8svP1RtU2zXq+U2jlQD9522ipGdfHClM8FI"
    "wXQmeREodjPSzHymGIs7SrnjE4SBDD1CQbE0CqEieYftHdzg1zys5qnNFaQnL8opibutb/"
    "L6YvKivnVw8vz46KT5fTE5uTisr+17kKyv2qWI+5OvNhjqFqFjq/r+BfmE4pfEEZG8BmXH"
    "JjJ8/OyfKmcfGJWXhoqSCgs73UrhE6R5xMHA4E6PBA3a//AIKUsOr7eXPoCDYUGLODJTG8"
    "idNNQilrQM/zC7pE1S94A/MLg8LY0avvxUhYSLvTokpytkkolVkxwGcvWKB4Kw349kFvxA"
    "kKEYZhSAibkq+poEkkuslvRAmatXPlRGI+NIRtFjqGzFGmQWkIu9OvoaBpZM3mEUJ7LS9I"
    "JuYnsyKyeOWAeaE1pp+rwOjE9q5cQR6yBYI/TQQLCYyODvSo6EvqtA53oIF0ntYqg7wraZ"
    "oZD9L9hD0CKWHUVypQWr/z0fcYpazeCwU8zPPPVBrgrx+ReWSbifFRWyX85m5KDWdkxH64"
    "E5gzOwb9MUCER13KZkrBr/RLQ/SZNqIQ/fuOTk0EFWHRpKszBWgTAkMyeTUB2a42A0aQ6+"
    "/RExTg4d5CEWkDhAZqCCfhYgPlQG6HQhrBxxTgXmYa28IDLcylBXjjiD2z78lRdEMfP8ny"
    "gX52y7Xbxb3hZ/hE2o1U1yA2q7WF4XNIblLk5zMMqsMrG9RPMdts9EmMDQ+SrB0eqgPsHa"
    "t2e3wbS6aTeXDp8/P31zcjF9dXhy+HJyVm0mnR8eT86rH69L1fjf55Ozn4+eT+qfb16/Pj"
    "27qH7+cnr2t27Liap8XWwWq3lUfW0lXWc+OK02qv3DH8rftYGVMPEsPKs42Zw0zaYdrnCx"
    "EebiOVmo2TgcjAT7aSGENDr0JUa+ssZ+HgYt1T8zWVA5+U0i1COfjyWI9WqwujKCkkULXT"
    "4vEzAxV4XmYuukXFK1iJ3oKeJ8t7d1oadl0UIfZBGc/9xMFT0tQuY9pyivPk4DGaPcCfWY"
    "NfVTFb2yZKz1KkS9zA2uD7uvo62xSYGIByfFKilJnh+QbFdKGWGk+Ptc206SZ/GPdJk7I4"
    "wUv5tn6pG7+WgaczfpsEfb8Jbi9OsfPVDXozNIg35vD9UxF9t0NQTorm7DxBnEeEnwIBjz"
    "RrLvVjSdJpQ3t1HkOm2ER5P2oBHJtW2QRntxG0mfH/PGB08eVlL4iHazd1+8c2gsj06pOx"
    "nLsuBAP05VlZEDp2Jlv9fIc9e5NwA96mKtKkdxaKDayX1F1Hd0+HhMaDrdWNigPcSokuQg"
    "WVWm91OEVApkRuNhXLsYnn7lSVHbwdWsNWlJstBZY+XqSFqqN0zjppQZafW/Xg0YEJpA0z"
    "ZbVH/eWHusTWO6hIGOsxqF1Wcx9ll/xnQ8xpFWnLB67dRrMS9nb22kvX7atdhu75oLfYKJ"
    "EUgMvr27+kdRx3+0hZ48fRqXyUzf9rZddbeYT71Opg246ePv/lS8rTNuu09pxbR+5dxMDb"
    "5qv6X6JoccnCTTP3/zzdePZjEL7AJ0POMJDWjDutVuitn8i58oZxPO53LNX69u17Plx8ju"
    "/EZf84pINN83Qf1nkl3eIE/+9apczG1itdXwm1u2CL2g67c8K/eiSZdAtUNUgGAQXftF1M"
    "xdC+bpl6tdAep1Fe9mu7ttZF5wk/56tSkoO69fTMtetF0tt7FMnnlVAlr6prguFh/4ntUs"
    "phEZl61/vtj+8252s3i7wH0qfNXISemeKEZosBwgyz6PO+7wKwFmZRcsEaePy7pCgvDbVk"
    "7TY7gBW2bd3nO53jFerderze5uiU8k1+3/2zJT54Cv3dtfp9WnZEoKU9X44+nZ5OjlSfXt"
    "cFGGpNBVlZFMwWuBKpwUw1wKNQujIJCaF3dLQ/aCBqfS9uMDGbhXmMcTwGP4DQ9OlHZAx6"
    "LUrwhRIg7dyA8ZNG+yIqAPAc3HFchrBn0XIL+oQFY8/5lATb3aEcTtR6RF135MWrttHvkY"
    "oZPJL/Xh8/PzsjM1B86rwB93Jv2/3hweH/141Dx/fnry8+TMn1A/Ou9ePojr9J+nrsrqSd"
    "BR/qOaiZf/efN8hMSGHzLUKGEBSomAIfPhgWyJYkyLQ8ce0cdFDi9I55dp1XN7Bx6ujVp5"
    "1qXq0T272OyKYsH998FiVRnWkxZZ7PHAJAMhCLwcVJ0sHD/DkCEJ5iMARDCdMWuKrras+L"
    "oGgVTD4UibBdfMQ0NTLyE4REfAo6Z1du1GSKCAqWxLlt4Strh9E9JIVCA83k+TJQGbHunn"
    "6pdD7N3I9AF+A8g9mlhyaD+5wFBBjxcVLGy4NDFv7UgOHeS+rU6wMFaBvvVJmVh1XH2c+u"
    "/8NHCFSO6XytDnJhRBaTNjSEmTUkGzLOirAJIaw/drjxHBM5Kw0KXXEoWFMbBPcCFRLFAG"
    "X/4yjrBwGt+eLiGKBcrgU1w/RFJxiD/xxUOMrFJlqFod3zeUUca+LxtiZM0pQ3IDCyiPFa"
    "ADqRixcrcLNSt24UV/YWHCkbD/K/5igTL4hNYKbvaj8e3pWr9YoAw+uSXi2/x6WKLiKj9U"
    "KT91lMdagPLEpNA0tgJVx2JQxFKA8hiDbewEqo7FILrTpy2J5Ta+wyeoKbHqaDa2BQHnoD"
    "wUv9uooC/rgS/NllmdQFmUomByRCFFGkaOj4yWjxqPiskCxTEJtVYcFU/i1op4Z0tsqNTl"
    "UkEDfoKbpQixBHjlJktfKJXHPPZtUqRwAuQK42UukerMdw+4cibstk4VI60vT44/bh8WDL"
    "HuqVnv7ETI4tKMrR1FFls8qI6DLzuaNsVUo2lAQo2m4wDJ2aDbNZeaYFucaKUohgvYIXhn"
    "BDKQJgdQbosBgRBkaJCjAs1YpSulMMqQgvACjolFaJgurk9pny0V34JRwCBtraCIcVt2Ig"
    "p1oDfhjk6nB8Kg96ELmXm7wnorDwlZY98HzpzpxyGpUtOHVESTU7GuwPTpIlZufySiUAdy"
    "08d0Oj2Epr9HXWRMPy6sMH2CEJv+HnFmR30fByfp1j5ALrF5ZdF3HTteZhdHJxHZBdhBiZ"
    "vHVgI33NLy1htu4q9qQEF9Sfxr+BntnltCawURIFR8MyMaAcroIzki0txXsS2o+SLGRIxF"
    "jgQoNwbExxwEaKIdaohkjO3riCeLIziOIe5pMQ1hhUEB0NuiN0ZAoTgirPI+B6lEeMN+Nz"
    "bmTN8Liyp6HyLDVjs2sFwf1F5/TRERrbnHi69piWSA5RbM3nedBj3mZdecXDLoCjPm77ju"
    "7Hh8cDlLBqfcxMaM6YimBYWASaO3Rvgp0cT45bZNUYp1EFr4vvSQsXNYXGHqJCm29n0BVd"
    "m8O5fZF21InkEcnQAdB3wsTcI/3x05VWyvRETkPkRXAm20hK/MA4ZzvTwqqdl3AWQy0PEO"
    "zNjAs3sxQVnVhgyko3ZlxgbHWXKzZqpPQNNwLg6fHU+csMGd9MuyuotJdfF0kLThYXVdNU"
    "7r0Jxye/CXy6Xj+fPR2cWbw+OYt7+I+8350cnLg7e77dP79aOHB1XwfrHcfX/v3sODxrX5"
    "/b0qLule9arOKrH4P8X37qh4dDc2wb+UAr/zuEL1xNeFA/iLeXsfeAnZXeHdtGdZAUGavZ"
    "qdukU8rvQ/T48Cq2nUVAni71QPSvvAJ6ZJwyvDCapLf5u6wxEaK3WVOqGbnw+P30zOSzOp"
    "L49/AC+sl6mEu60+rq/PVfUkaNQ3YMHmQnutThuqVqdvXr+oyp/+GLd4qOMS0Qm+Wf6vP2"
    "CFsK0R3Gof/j3kSntW6/52+s+4iX0b5Jp4U9yuPqib2FG1TewSB4i6zadoKCeftLhK1a0u"
    "YlXn7v0DCXLu3ase4tQ3zXMquU3zBqV3iR6j3C3NWy4zi6NtT8zXZ+PrR/5A+6NaL8nkJI"
    "5JnIIketjmHbnnLjq8Kt7PPixKkafFhz/CHTS/LpYxI5jeBiXzQSWItF1OGgaecYqUugek"
    "WHVTvRSb9WY1v8vkg3FlMsyYvKjAtAbmMYHcjFKaQLbePloJqweXLl/Fz0dNworzSdXwdV"
    "qK46Pnf6t+nL6enNSpKU5/OTk+PazTVPx4+PPp2dFFfbfN88PmYpujk/96c3T29y5rBRQA"
    "5RTpkok0QvwyeVYxenV0cjR9fXb68uzwVZ1E4/Xr+vHh0bHLn3F+cXpW1316UY6ziRo7g0"
    "aZLtoUbnziEcjut/erbSg/zLTZrjCrSYb/EkUvcIKLdOOLcl0kWPglEihyaZ4BIykDtRaE"
    "BOIT/xxhEqrxmX9eBg1U8dHgHANT6ILjOXl5JGqoeocauvsA8HDbPmffyk3dUmi9WzckNo"
    "Pao1VjOSSw3TdVjbj7FvNgu2/6GE3bSqCA2buBAb0l7B7NjKSRqODqY3T3jexQu4SJbiiz"
    "8fLJ5BKqxXXK/iqJGMj7/2iqAPKIPnDy04w8adoSTM84poSQ4FWcfORJk3htz0OmhJDgrR"
    "YOQtc9T5rE2yxN7JGG1UuQqkL0U8RJtH4VZI83H7zPLJn6Qg6p05j9+msE0LEQEtQ9em6m"
    "x47TU5UJ3yOvT728bghui9urstz7xfqL94ot7yqosUsLJBWvS6TSiv9jtajisBqB0dv1qn"
    "INTa9mNzN3yTPKH93kzmkKkgXWReObeXb0Er67vttsiuV1lJ37a+C3G5yZeaQbisq5ZVWp"
    "jG1nlFNHl69gt8j4HgOmVdl+7r6AyTBPX8DIyMkXcOwsHSW1rd9Qri6CDTbnFmj8KsD7KI"
    "8X9QGQONe9UTL1/aZjVj1BTFwu3OA/glnY0VDWZPcO6/Br7NJjW1nkzaOp/beme2vvw+Nq"
    "Rh/QuGxrd1p43ixpZNGwPOQKKqLGDKK0LzKJCXojISq0hO2GSCOMaV+kGGUwCRkCb9j0Zw"
    "gssXsmQWsFU+CWSUqRgexsSIO0+8KSAEOrNG3Gtl4ZpD6NCEiNIOqaEMmQgVvNTTQY3VyG"
    "BObmRMYN19QogNGnyUI6C1i6xoprzw0vct8WScUOKaYeLabqDDaFH4uk4rDZeq+YqjPYUr"
    "MUmrlqemIKi52mxMXCZakYVUvEAQsKmIIK+ObGfrgCkQ/9cIFCj/yglO0HDjDPYI0WP0Kn"
    "W5qcQw2WWaagSTFyyKuVWg/EHRmLtFkD2iIMq83OQJvFoh5cTMnPPv1i1HiGHVeOUIbqEE"
    "S6o+KX1vHuQQ0jRr3jWmDsO4E0VF4crkqqhYyDD9sdRcMT2FUx8ZQYLjI+sjccH48oFVHy"
    "LO0lFSsfCUKF/rK6zMTNa5THhVZTdfcJsE6oBPVAurg4np6lvZRE1UetMSy2ntI/9XRI+H"
    "amfeho+8/cMFLx97i4PAqfpb2kYvE13fJTN28coy8k6tE0feP14d5TE9KOffCPyH2kR9Hm"
    "0SNiLygdIo+uZvmSNwKHXi5c/L4urusqb6tkjd12nXCXbr1ZXc2uFjfuok2M17G/vllti+"
    "ncddf2VtbqKYRbGsS7YlrObooNr+OScJe6FLbYXm8W690CvXZX236um4tm96S2u+RT4xtq"
    "HVejUw1NY4uUWBftt9cZ3vEzbLMz5GS02xmy7H1ZaywX6tMtUvAOIeY3FcMaeu8qYlZgAO"
    "m2Zbvn1M4nxQqMCVCw4HXygER8IVQ0jqArQLvX3P2qcB+VNyDRrhxD7lfV6MJiy61Utm7K"
    "dRCbi3BTjiJioRlvy9F1S6GJNwhSxGZQBVsFaTlysGUXviIKFqDl9a9ErSI4vZqQvBN2GD"
    "xl4wluiA2L119RFUT/3aWh+Q+4dcu5WkVwerVcRGkDT9lyQIIs1Hg6pwMb0/Jw0ZTRvF2h"
    "JErY/dqa5mGtBm37c1IJVSI6a8bQ5aAbnjhjJVDAHNLq1NEzC9j9Wjt/AC0kAqd2iOW05E"
    "COmqN8IkLQW9uMUGKBKtu7Tm30mGEnnA3sR4NZWbMTXXmICE3G25RpkAhXeQ6fIkyEJmPx"
    "2QaKcJXn8IkugYMELCbjK+FwvTk4wI8hya+XJmegki6TMOceemurDUpQrW5EqfhyDLT6Cd"
    "Pz7VlHfK6+FJUsriHLIeGJ2asSElEdlCevB3w6roOYMtgFdqSqzyGNHY1ymLEjksYYlbGF"
    "GbEW23Twce87MkYsBL0/nL7QI+R4ExxO6D766j9aAiZ9dEaOmvvVm3L0DCgHjKCQS34U3a"
    "9SpKOp38/U9rqQkLebthToYcFz4zE2EkuOXt2HYlK5BqIkwONrQdY3uvI9PqoxLf9VHR+s"
    "0OaJ7XqtE7Yjzvhhw4IjuJsj/jncwXZij3ZG1CzyaNvSFjQhBEIdKUkQIIvLm0fIhlWMGC"
    "JLVANjZCmwoQbjCDJaNWSUbGQFKEyWUoAqTpaUxAXKxgaII2UxrSJUlicmY2VjWaioPF6n"
    "mWhZlQ65qEiy9j5hkSm9oC7JlBdHzPLEopDZuFGGxcySrUA+HhJWmWsmOmz287eQVOQsUV"
    "4eOssTk7Gzum766ds5jp+VUvVpIsuM1yBSSh8YW30RN7PrXSjoV196hGwLWhao6UoLAjWD"
    "xhaxRhM7bRAj1XwDoxlJloPDGmHIm6AWUexbjo+fQlPl7KPh8tKgYZmhGoI/jznoAM36Ib"
    "bcIQk66EqphROpLP8wu3BKUvfQwLAVVEYaNXxxbIOIi706BHEOQsnEqsl2jlzdqh4CO8RI"
    "JtKvk4S/BxkKwWgU1fQ1F1I+eWeShydk6AUdyDRgISuOWAeKEIYMfV4HtkENWXEU02d4Bm"
    "xa3RRTzg53q80fYLLroUqnu7785zjhpRvR8ABPwNR80iuqR33kg+ZE+I6nsGnHOgjCSURN"
    "flO9sq8eJNipr1jUVYZMgrmKs7tEnQCa6U6eRV+NGO4hMXL1U0m/ozVJViOpSHvsJiOjQl"
    "253pSXQNejQO8ZzXx6dqjg50DjwZzGUU9/06Ek1KiqZ1wvxUGkmvGifWmRFLroGQNMcpDo"
    "YrzIYEakYdPo5a511nzBc+jN6iZ5n6DTg9yf/Jm6k4m2NZ1aNxxHOCPvWfuGaiWtHly6W/"
    "deTJ4fnR+dnkxfHf5tctbc5Pfj8ZtKe/Vfb86bf5+9+Xvz42XZwf82mbxu/mqv4EtP6ymM"
    "PeayiA09eASmNN5snpAlP5UPRoZe2LN46Rm874h203dXZf6b0VTdf+KO6HupwPKDQUjUQw"
    "0951ssnzHUop5rJaSTqijZRzIVSztJ2CHGsQ51B/H/DrEKwMNaDT2tAUklVknfCTckzyti"
    "xKk2FkaKv/ckG5Jn8Y85vcbCSPG7aYseuZvepDE3hcZB2/DWRbL4SZqbUeFlRXWv+he/pv"
    "jn3Wy5ayYJ1G1IlSam682iyYqnyr824rrhIXvnOM150OXj0CQMlyI1uxHWITXfsGVbOf1D"
    "JCjMrsWyjS2iZdw9vpTfBoSYm90JlNGyejUAeVCjXVVm3DUQliI3tNcUfdcCkDgNetxVAJ"
    "ZFC73XTI9jYq4K5VyPl0ukFunN0RxhGr7t3dG8DBqo/VufuT7aBHqfVhddII1H1n5ze0Cb"
    "Bj/erB6JIcLccz4PaNOYx5vJIzFEmIOvvhJxMDVI4O1KjYC2Yy5r33bOoT3UislTqOH0Jj"
    "zgGr4Yo/1jGbVqUZ92pRhoVROefN2femQHYCFVj+ORFIfMGLE3JQgPxkZz7b46yCbZCL8M"
    "I2XaIAVRbyVu5sWXH4BncTFzdaxrWdxE8oA9yFqZPOAmpX6KwW61m92onQ3luv3tYnOLFF"
    "LdGbBGT6s9aEp911X6/9JU4PPFbWVy5eNWOC/Gd0Y527vA98jqep4AGi0FPO/SMd4Brqxo"
    "qKOl5mHlXamZDbnyueEQ9KAWknvW7g8fnU2eX1RbvRelss4Py/9Vf7w6fXZ0PKl+VffKl/"
    "+8Pjy7OGm2gsMauh4Gbnxu+Z8d/lizf3568uPR2avJi+qP85+OXr9ufj4/ffW6aqXmj8Oy"
    "TY+Pyz9APW1XaKupn2i8P41GBiZsr5ngDtpKFb/ySnh59PPkpMb95tUrDK7+ms5pJVadqO"
    "aR119p8vUBTF9zMDnCHivCXGVuKkjYfoqrFyM4pHB95DZ83GMUUOKLIAMUZldUx/WQsyVn"
    "m9Ls8FFxQnTrjPCgvjwEuf+DJDOAJPF1MHXz8FSuTUhBgBrBiYlrFcFRNljKRzkInrjZ5N"
    "7IppVXwiOWcXHKEJWnBmVGuEqdmozLaPsWOn04GJK8b4lOPjZlQXbjbmYvSkicZSEZUjoC"
    "u5ZNy5RobYUHFRBQUG19pahCHofGKwoICBzG/k9UIY9DeMO0bk5hBUEwt2hXAiJbatcIyJ"
    "D8GzMr8gwTn6lwkS/6OgX9GH+URujkIU8eR7tWkmBoFwBQfv/CSnbPj5e7XlCIfN5RcST7"
    "/Xht4p227pkVnq76HCKZuxoQ5FCF7uhRkCU8z0EpoZcVUhD2NgqIlOc4WqergDA+4vCLb+"
    "gYJqtMTt9an6G8MwEqyvrCIqBrxa8MJ6uxTELQiv6G6ITAozSo44PP9cWosMqSESE9bR8b"
    "YNaqO4+33KYjGqphuwLAnsMXZt+/WBoRVIUlAyoR3NCKR4acs+CgqMZ+IRk1jxkXmGA87n"
    "ZlNONxREUPS10RNB6Hr+x6LJBJCFo1HgM6IfB4PB4dfH48DgrrxmNISI7HowPMW3Wwp6iw"
    "6piKbNygCLTq6JUZbiiTELTGqiGdEHhk1eODz1p1WFhl1YiQsurxAWatOt5VU2GkSAmUcN"
    "/OCiddPULqPl+StOJByUvzhOI18zFTiYcVoCTiEbRQRyCHLlABnTi8aVucMjyCqEsWHtfr"
    "04Q7IyIShAflNanBCbJLMim4q5nMM0zoKJcIXKYZNsFzXGOv1M4kctRZUEl5wm+C7FKU6t"
    "upemCS71jD4MGghM+s8pmU3p9ZWycTeIclFam7CbJLMml3tht9mhYDybmz5XUq75uQG0bt"
    "NZm2g0AjH1FUR6K10UEuDogIX0un6m5k/vfZSP5s5Hyxva4uuoufNpffxc8EgY1NXG9zQ2"
    "8EqhFxu1td/1qazrbYNJ0QKaUpsZv9WnidNairMySlMjIY3ZxJdHwzmLslD25WgDZ3N0Uy"
    "hLArJmFpfha04Xq7IiwDsWtKZRgmAx0tjpV2jExDHi2PknYMTQ+RdmzDntcy9Q9plgSXrq"
    "e2PNr7Q3sIZRLg6E5+xWNBK1744tJFOB6+PJs08YjHR+d1vGc5DD+fTM/eNFGkr8uv2OnF"
    "0WkdBflq8urZ5KyKYYSRkHXFeJQJwiLDV0hDSUMFQxPgWT/XMSRHtc4Q4Ntse3JRmr1PFJ"
    "PU0eJ3rFPETM38Cr85YVr9FK7rOwIOkP+Y2C3mwzolUJSRWpjQBJo4WouqPwNTfLIXkXDQ"
    "jE/zEvXKIPVpO+7s7jCIuvaTndeFo3w189EhDeZLDMhg4mXelF3tYnj9GhRS28HVNiuWJG"
    "/IzVxRacLtBJMz3naeat9Dfd1SaD17aUxsBlXdU6EcGdjqmFDuPD0AOkZ0qOwMfTBH18aJ"
    "cufmAbYxIkZlZ+XJBY0YGTofD3CZnoynqs21l+40PENIo9vjCXhWLjl8xYZj8rx7VgUjnn"
    "RPSCdXhGZbLn2uHfbhPYDN7kFGS3491piSQ9p5D0xxwsozKBv/g7Jft0SsQbdujbA/+4em"
    "eANZZFC1fTggk8EN++6YkEV91pVV23BIx1nwmOBk1tsrdDiVYwLOlsyDiAV5JZiFTeOE0y"
    "PF1OmFjXf2jbCMi4XIoI79f3rcFD2HHPoaTbHTgojQ157KvtAD4jRu5w8dAXQkQu57C52o"
    "PT68NAv2C4zdtrafYk4c3T4s9pE/YjfaHjXsZttt8eXfWlEqZFFyw/lnPMeoAEg/I9iGvV"
    "rdvXu/mzZgPM1vs82mpPpYTih3i5vwzfBcLWMlV+lMMplbBXSPzyNJbm3KA7cwGx5Gu5cN"
    "M2R7kF1UQMBw6E4o3E+iMIu2khChHz7rF/YbSER91JeiKSbOmxEXJyAY582A9eUhiP2ZNJ"
    "kBJIEPk6ubhyfdJopKE2BsN4dAbVnxlY3D7Ab1hyNuGtEeUFMUxldlUUUfBAgo+qjYNVFY"
    "pwSKsqEwoQk0cXNR9SeGCvkmACSghgdT1z+ukMehcPhDAgKHrZsfV8jjiOeTAp8ZTYYwwe"
    "lCmzQiPhFJFrHSABZSqgeRQ40jVOoiOi65R33wvjaqtGzhylISNr9PrInlOpqqShDC7a0A"
    "luXCG1bGy9+u6+RdOCShTLZ9D/ps8NwKYSyKBKWig8ZEEqRhjxwVba4LdiU13Q9QETY6Kq"
    "hsX4vdDXKDRXRUW8aFgOnCl1bgCcnE8BWWTFCKVRDa9J7UkLNuUFxj4hQpYed7AspZvP8S"
    "5Y9FhiUvrY9FNsxHPBYZVQCPRcbQQh3FZ5WgCshjka5t0bHIGKLqWCSo1x2L9EaEj0WG5R"
    "XHIimyS+pYpK+ZOs9F6ShzLFKoGe6oHKixz1E5GjnqLKik+FgkRXYpORbpVT3sWCTQMHgw"
    "5JAdr3z6WOTn1tapY5FRSfmxSIrskjoWme9Gn6bF4mOR+fI6lfc8FsltKjWHG0M3fuWkJz"
    "aGJKcgN8WHxbaN5/2C9/ACoKiu2W2xnPNSlhC3DWF370QjBbjpAWyyZU9G+nqv0ncRFLfr"
    "m9XHQrBbZnzWMXnizyvU5NRfy8z05F/LNWz87kZ791AvZGcQUL7mDXWJAiea1SUELUO7Cy"
    "hTLaM4LEZxiCMlgpYY5dAYLQH6AKLy/XCmsMWHrLp3Qy8C6DjxwS+tFjRH4mIiOTSL2BZY"
    "txSa8gAHTWwGVXyAg5NDALv7kGgxd5QpwNGHaoQGDqVQwe3b1JiDLXx9o1MSCVShPr5DUK"
    "agj3GMhxRBgFV9nIegTGEd41gPKYIAa/oTxFcj+Qh1f5mjVH2Homl3r+6bbs+w1GhDlrg9"
    "q4mhKtKUpE23azP5HKFVQwEEaP2kVgXTz3tZfMZp9GDFktG2zzEAhjo56pofB2CFUPgkCL"
    "fBv7MoPaSzKMVTAJROCbgBEi8FbgTQJPLlP7C6zyMOlzAwWxeDfYahmLVlqqGYs33OoZj/"
    "4ORDMTu7LEQx37E8HMNy4rBs6IF+1Cw5CVkEX7kgZ0vfaSjBIqsGNIyN8PUj5eqnkr5Lzw"
    "SrkVSkX4wmZZSqS5fHh6TNKmSMzD6MJErYg8wjmfRnuBp6GoQiDRAYsHs7KZLJRghFjOqu"
    "UKQfAd/t3o6LZEISAv+oLgxFihJ2RqRHTyctIbDbH67kBBG3ezhf69Hu4bwu0+4jZLPghZ"
    "Hi75XZIsUiqwf7XBdpcaSaaKfCeg20U+Y0cuscCbQQ4hF/kKMkmziBGvnHc5kIUink/Sbr"
    "VbXInRbL3ebjF+8w+XWxjBl9C1JCr9yKH0myKW5ni+Vi+Y56yQArfl8vNsUWnJ/erotGiH"
    "5OFT7oo5htKgHTOZWD1s47V26LKsSnumhK5l/pyktDQuzOZDNemxDwQHdNxMrITxPx9NbZ"
    "ylY9uHRJhyeHZ3U+4bPJi8nkVfVr8t+vj84mzbOfJ2fnky7BcMS2M+ouq3H9KMD8Hx1cCf"
    "qoNwSBK+4p8qNk2LVdostTXD0J5cOemIyDJqpgYKJogH1AkE3EaV6ODte72CCfH55PmhDT"
    "tvm/P2ga/+Ciedw23g/fO/VeBn2/+5IcTI7PJ2H5v3blw6aqnk5OXpAi/rbYvV8sp44929"
    "oVi9MzwLesrqscO7kS3Unk3eLo/RcZD3WW/iy+dmoqEpXuRsns/IOh4yFGI7bFlIOVQAFT"
    "7HLI0FvCFrgastJkVdB1GwVuR5Qw46CvGzdwW7cUWr+mBcRmULWNiuTIwu6mIzrE0TSGAR"
    "vNiMybNpRAAbNfA2N6S9jaZqakyargKurzi/ruPu7jxFVM81ANYzYOM5FUWZUo3KUMHQ/d"
    "1kHKVp/FqHCJMnQ8RlsnKFt9FmM1rxQ6QBg6HmMzZzVGF1acRef+6IEvpOQR+hmtMca48i"
    "zKdqLdBygg5rEG03ljuEiELGJtj0z1xBF6oKjndR4hyUF2npRDVi9yfLkORH2OO3xhPW2M"
    "ZdOoQXSgPUWsUUV4rH0/6uBPtXMUPbozpE6tgPcBWtqjaydPH8ABIY/VuZCMYUZV52dMuu"
    "2GBG1i5mS4wZAUQPBNUsQSs5Spr5FVHHGicsX+CdwWeBS5910m2jYEYrkryv7x5SelvSk+"
    "FDdUReu7zfX72baoVdHE38EtjOWqMRf//Kl7fjPb7qbb9+VgCuQYK2Ps/sJKoX0M3aSA7K"
    "w2KiDftplbIesnSMSnLAfCHqB0oEjatQ75e2OCTKvnmNNTKodsRpsyP3WCRzvWgTIj+KuT"
    "UqChnaDoizeNEaVsDUPG+p8+xZWRXy+oFHF2XZZSiXbgZ4yXQgVX7uTLcbCFL3H05SUSqU"
    "IaFMoRpoHbhoPyMmig9m90JgrUBHqfJhfFf2JDUXgzedqMwdt6NVNiiDBrvJs8bRqzsZcz"
    "JYYIs5+oKOH62UwCqSsyAkjHWdad4zmSdPklYpPp2nB2NsbQRosla/lw1SByuOU4pPRRGU"
    "RYHLjfwLsxjAYJ20NLMn9cnkcPTYXeuX1rK+GnSxP27G0Ek8xYs2eF9PKGtGtCF1u6KXZ3"
    "m+qY9j/v/giej1x0aea4Lo7s9O6P7W62u9umWG+Kt3dhVGn3bHZ1U8TPm3uTnE66x6LY0+"
    "ti8QGppKkIPeYjPFNHf/uHesbWNtCPApgZeVEA12TA59nk4k0T8vn8+PDoVRfcCZjYHOsF"
    "TPVBjk9ZXp31duGd9aMO6X+9Kdt28qICe/j69dnpz83vs8nzyVH7+8c35ejlfv/n5Lkr/8"
    "vRxU8vzg5/OWEV1PWNIHaxeoTCVPloUpKl71qAbfW4P+uod3aHnf3T/ozNTicnu4bIRcRz"
    "8B/BuIS9OywlATULAOUVYWAsZQqqeShYQgoVXLHTIMvBFr7AbSCQSKAKhdeApUxBt/UYJE"
    "QQYFV4C1jKFFZbT0FCBAFW9ylWoXRfaxafVSwUWa0Ak/h4K0OXwmZ5qJWtXoCxnVyoELbz"
    "DxafL2GOzjMWYGumExLHBUfIIwwnQaGbwj80xx3IJIcu8kbwpHL4oe9hbBXwvga6vMzFkK"
    "BN2fnYYBP+OnZOPQRxR59H3UzUR0IeCiJA307w+4EH5CnswVLCHDoSQzKj0sVIJamTMyvD"
    "OKmMECJrb10pvQb4kDozzLVF0VAfvBmhF8QiKnXSb+SP6ZV6ib8B+9KN4mvQEfUcIAGD9A"
    "i5LwVovxD9+0xILZga0H0meDPSl0PZZzqS/rMlcZ+BesHzpn3oRjmDGtRnAIP8rGIfCui1"
    "O+O9zd6zHO8sBF7YhtV2dlNsq5662sy/+K2b7epmHuTpME2DWsUIb36Ntm982OJqvV5tdl"
    "UKI3TTCrNH0hHkg1jrFlyXSsTJV/vc48Jsu4R2MnDTJWJltOUS8bTI/BkxHJhYIuIV2Ane"
    "dKlfMfGv0EGfUKPIPc/R+7EvfG/vmudrpwb8qHTQO7IDPUfIg4w7q8UIz8uggSr2yecYmE"
    "IXeOTz8mTVEAxxOvgBIQ87HkDNWzySQQO1X4sTDEyha1uclCerBsUGDEPHg7bdfGGrz2JU"
    "bLwwdDxG200Xtvq8ObczLo0JN0QJs/UFrLuq55vFJcyoSNDwqOxyKJLV5vuczkWXoE30PU"
    "P3XFKALFo32eoDNiLlsbbTOWOooHrF8jBY8e1mm3fFlx+st10sm+sKsIzVNd2jrAT9Qsvo"
    "Vs1dMbtNsqoKDFnUNaZgsqhzrEwXdY6nZFFHB78xDE0WdY7XallMt0XV6wJu9y9DUwhcjN"
    "U10vcvfcMGL0je5dxpsYoD29zV9Qc/VONOZeFU5r1EiyjWh5g+HvCa92OtD6na+ZHdl3ZK"
    "Fw7qgCoBL2xMqzEd1S6Gp1weMNR2cMULA1aSLPSqx+jgurGRgdj2QOPWbGoVwenXiiGlDT"
    "xt68USZKGq13OIjoc5xnqOqD6LUb2eQ3Q8xjHWc0T1WYx+PqWA5z5QHDL32hiU45pvMzcL"
    "1DSX+/hyLdW8tm6khmsWj2pdGtHwiKzXpaDa/NjRZ11K0ibGEPN1KSOAerVWLvmq/Gmbu5"
    "sv/6bD5ey2gIyiCqsC07erm3n9wcSylmuc+cIfq/BcvnkE2fAXAMyud4sPBfVmW8w21+/L"
    "797vtJrc+3eb2e2WLFCUkhXuFufB60JuQRdYy9AFXcjKakEX8vSNjRK3lM/lXKIWR8s4/x"
    "Lz++YRw1CUR/9xmJmeWHrxupMtvRj6dvwK3o+w9GJrR0M1LO3aVA+yaXQOXdDth6SLIWok"
    "Pz4Rft9r898dkizRZMF4YPLZYeqXQ5SvRZLkhpAlq5KMLFn4mqUJTccDNl6acNVnMWqWJj"
    "Qdj9F4acJVn8XIjz0ce8WgYwxMOPiokhyzlDxEuyTHicqzKJs5Vx+UISWPsilljjKuHKGM"
    "yjaTQxrcxeGz4wkQ3BFU8i9LAS4mLydn4az+4cFifoDn/c1H9sFfLpeO989HZxdvDo/pOu"
    "qpalnFm/Ojk5cHb3fbp/frRw8PynlTlYbl+3v3Hh7Mi91scfP9veVqWdyrXtXLj8X/Kb53"
    "k/xQV6l6Sqn4Mh5vqMajk/PJ2UUF/5RXz2L+4OC8nBw/v6hU8uPZ6StkA2XFCVZeC/c3q9"
    "8W84cH9d8tz+XDg3BiT1XQCfOfp0eEBTbqrQSt7WK3mRLUfjhnTOTs6GVlAZcZ6rK2wx8v"
    "yoIOL9Uhnk1ellKKdfvz4fGbcmFyf1n89r/Kv/+SosyqsmIiV2fTS8tW/f6gqf0v1QVG2O"
    "bEykF9lCN4P1u+698WDXXbFm9ev6joTn+MLYlqm/pGqPKLEyvprz9gxWVbsW0L+vnDA7KN"
    "7jUjYtnPy9ZCgkhbqyKsWutf0FR820lNZVPcrj70NhVH3ZqKW+X36rafQ4M7+bVkvZqq1Z"
    "3Co4Y9SPfuxV6fx4SrpykD/Tv3fAB98e62SlnWXLbyxbvoxkrF7NUoYusK9/SRRQ021EsW"
    "MxvsJ0OepBR/mZuF5dDOmKMSI/iTEhKQHiWiR2lxprB1ptasCaJ8tQO8S6Aqct0Tq8L9mV"
    "/0kGQajAPXPUz9cohy11KS3BCyxLWUkUUAX5xqmqFLATZOM81KoIDZt5m5BNMWsPUNLUsu"
    "DYkUbkSOMgnb1pXIiyDAqnEncpQprMYuRV4E9W5ssXVPes3ytkWpqt30/Wz7PpyMfftNvD"
    "2ZmQxuVrvUa39FD0ddfFj9imZ8OCvl10/qOc5iXtRpeoip4Hqz+rCY1wOj10p39PFpcyNE"
    "iXi1nE/fljPs1YacnzLBsvTEr//uaDSxWsx/90JPHcDp1fVs9niWsWeWrrPmrZs51vK1uq"
    "sCNFkTTXDFnTEo7LQxffroz8WfcmMuS0eKHgX/yUSHXNN9CxmGu0hnu5u9K9w6/ItfTDES"
    "NLrZ1rdQBXHors9dza4WNy4TqHsKI9abhVo2UN0mFKFq2M3qdtq0XIphXSLPbdzj0rsVLS"
    "mz0hSIzK0zA0seusoMWVnFYoQ8kcV1OVzDN5ep89MkY2CvXUhF95xiSvIyOdYdMjTLlZpo"
    "H9nalaFvh+bg/Qjrc7Z2cioYllYdxWYIeZAjHMVmZdBAla9yMgxMoUvWOVl5smrohnod+o"
    "6OBx19RsybO5RAAbNfY2N6S9japqakyarAfyh1wD0VDzf4AJu3cVe7GF6/9oXUdnC1bYsl"
    "yUKXBLPF5Xl4duFrsEYBjH5tR0SqDYClba9sbFo0Q1E4lWg6HqKxQ4mrPotR40yi6XiMxo"
    "4krvosRi22FKYRsIgwRCsBabRWhgGPEqw7jAGTomQ1ECxa+uBH5Dz6aHlkjJ0QI2+/9Tqr"
    "D+iQMmHTdkeM+Mrzo63yoBFPmxh1LQ8apQRQu7bv6vXA9Hq2/fIdb8s7t7Uc5OoDJ43qEq"
    "mzRtu7q38U1+iCa6pMis3u4zo+8wTufJoX2+vNYg0PNT31To31ZrHaOPcKxyN/s9SqHAj5"
    "lpnfFUC3q7Kx8NO3i02dwnK7Xi238GX5eHWDr5W6vllt0cPtbLfYVr7hzh4ax+jAM1hVYO"
    "sMX/gdx6w0ZfKexLFCYcr+PL/BbHv6ZpsbUFK86hJ5Rsxl6XZ3pIcj0FCHacjKymEa8uwG"
    "EHR87a7Zx8Q5HElGwSgCOblXyevQI15+KGkVVj24dNdv1Wlfj05Pmpu16r+qn0cnz49eTE"
    "7q3z9OJi+eHT7/W30b2emr18eHZb/rLtyK6gLDEpQ9eE1eIkYDCMeywFXcPPRAjk9/qQQ8"
    "OT17dXhc/frp6OVP1b9vzl5OWHmz15OdTGq2p68ntYp+OTy6ODp52Wjr/PTY3U/2/Pj0vP"
    "zF1AFGra6m4AWy3qeEP5k3X5k/maFvpyXB+xH8yWztaAYGS7fdSg/T9zsOYfRBHxTnRdVK"
    "zi3DgvJAIIqKh2UdBETXLoYn98ikqO3gSrwzaUny0Jv5ghJxO8nggLYzFftm9XVLofVs1J"
    "jYDKq6SaEcWdhuFqOD2019GJjd/Mm8Rdu6pdD6tSggNoOqbVEkRxZ2PcXVgfWzYgain1ab"
    "t6WrVwapXztGpEYQtW0IZMjCdYsiHVBHxEPsllrm7djWLYXWry0BsRlUbXsiObKwrz5Og6"
    "/5tPVAsPNcruoEI8VEoiUzt4SkfBI1dU03bXwufVREMZFbS0MyhmpoufJTE8XOGE2XsA3b"
    "nTGu+ixGzc4YTcdjNN4Z46rPYkyt+LgKlEs9Y3jiJV/n2lFga50+HLjYpWyOrq0/C895mx"
    "TYnDuKAda8NYbTMBVMi1vHk2o+3Hqm2ImwL2E+4/eM82YouzuXoEkYodm9uWS1+clvsF2h"
    "mfh233h20jvaNCDgnMXnvoSC6+9oMg7f/e5LHl14N9LnPZBHCll0ux1HKIUd3mc3LnT+Dj"
    "uqtHDfmaPkrXpckKn99agHtJuGasuOSBPN3JUDFh6+sO7YsWwaNeitHRBrVBFa/X7UIbT+"
    "gKJHD4DUibF9L6ClvQFtlqs7BcUhYRCoOOgixHtjLdEC99CUvt/QPHpoK+xFn0Jjwj6FCX"
    "t0LYYJ38M+hUKk/S2IP1H3tJg2YTVBQdC7ojfGSoHiqXSh70uQWqWP+C7h/ehE2GdCkh69"
    "BZHz/WRfwKV9ow3CUveMkDJhB20x0CuC59aetkgwhQb0/SGmVWgh7Av70ISwH3QEPXoBIE"
    "54WfcAWGr/YYCOugsA4kT7gzigsCPEr6z9KlBCnUL0PQKR65QS9ov9KUbYOyKaHh0E0yf8"
    "bHsDz6axjSgkaWwxwaV5GtuwjjHT2BL1oDS2FN5QjSBnI60eOo1tZA84jS2lBV0aW1IYn8"
    "Y2tkYijS2m1qSx5akvyTS2sThkPkxet7k0tipVsrlJyfp75SZNKQf1UY5AnsaWp74UpbGN"
    "22ZgGluyLejng7Ka5lqLSWP7r2AqyTS2BIEijS1PfUmmsVV228+hwUEaWylZr6bqm8YWHk"
    "9ySWrReaPmuT8Z0J0CqJ6G4fY+nr7m0sbK11Hx9SNNStw6nW51vPAPcslwi1d0EMiXvswf"
    "MJrdrmeLd7DKmJ0vJGBnevipLLiRcNsMOkvV8wjVTTGbJ1lVBfJsEpmo+iegMjuQFQ0nyb"
    "xbaF2hPZoFevTA01mQm9EBLci2upS5HYE81+eH55NmggJiAP3y6eDipzqP1OS4LPi4GtQP"
    "/r+DiCoIVxcTwXw+csI2CFcl4EYtIbAmBaXrbBoJu4EtSfX9wWN8OCptPaKDQwkWfi0Oil"
    "yan5JKyoDmbSFB+ihRAi08TURiRIGxwddtyLEpQoo0ytSxmhTI+GQNjRGcODGHyJ6wCUtl"
    "k6clUBL500ikVB4xa7TpPGpRSf4YRgpreBKDRhmdVDDHx5zIgC2+6WuuG4m9bsY22E3eYs"
    "NvhBopmIXwaNGXaAzEsTRJ1NX3TY3WTTB5lO1Xcwx0Te1pi3XfYL3FdguOhMWGX/hRLLaV"
    "gnLYw4+r/zvrqecIk2AjbMOd9LwMGqji40Q5BqbQBceK8vJI1CA+b80R6iZJti2ePnjNle"
    "7d4tzxaxPoPVpcdggbUQnPYTN0qgmjcXOnDmQzhfs3Nn0s2wJ2n6aWHM5GC/vcxDlR4ZCJ"
    "s22rZ9MPJwh6t34iCbGVGnpYgTgVMSIUnesmqRQLCuN25w94k0X7tzV1zHs43D7tmz/sTQ"
    "0M/IIqM6LoF1T2AzqznEqUHjSkbzRjugZ6z0F9ox7V84vLRJXDFpe2rZ9ZWmYoelsBxcRc"
    "FT2sgZZLohZ+4Z2oTrfwtm15ZtnNlOzd0iGxGdQeLRvLIRrqkk6H1JDSy+lgPKqrXA6tML"
    "1HdcDAFHqfUR3JI1KDPE8DT5qGbpqtISWEBK8iZwNPmsRrm7khJYQiJKV+uylKA/nyr0DO"
    "Z9NdLKe/zTab2bK9pSt6vd6srovtdrpc7YqIT5sY82Z2tbrbTN8WtemoLvUqpdtgONer2z"
    "UF83q2vC7KNoXPZ9ttIbyMuS46LFqBuXtrcNhCY5ADoxUcE6MgBcctm4709fHhyUmTc/T8"
    "4vDswqUfrbKyTvwfh6Wijo/DdKSOOzIwKG1UIJ2g1bGMLbIVunt8Kb+Ey7E0u36LbCHRpg"
    "am9ENv88Z+25+qkfqueDvRLIoIGgrOCEsgsmYhLPEEKUFrBVMwLUpKkYBcD5NSjH5MRaD8"
    "uGzYaK6unOjaZoqIBkORNwyoNwFLMTVFFBQg24koUWUCi2LaiSgoLLaTTKLK1OAgS1gUlS"
    "YHALMkRaCqhOzxzE8EICChUESvzaBEXBN4uu+75FgkRYQxwWlDeAwyfGEGFsgjgys69EiT"
    "ySCHhxzHhs0fbcRlZUcaGTrKgscGlzjkC2aaOmz0lT7RiG94mQ9TaXqcdCs9Rd+MiEhD7U"
    "qAvhm+sBxTQ3lkcDV9E5DJIEcHkEeGne2bQVmV/UI65hs5KjhB3ww8Ewo7BmRks4ZlgC3H"
    "r+x6L5RKClxj0YhQCj5KN7EHBWQtOyqtG5sRJTk+7wGkwMIDH5vGwmMyupGDMtDCo1d22K"
    "FUUuAqC4eEUvCRhe9BAXkLD0vrLBxRkha+B5D6CwUjJ3nryiQ8448aRovlh9Xi+g967WD3"
    "AlwTKNxr2G7vShkaAK0MdwV4slvtZjfxZkLZ0vPuSXxPXn6fYXFb+b/KmlvOvuB3zS7J4L"
    "v6Rrpez+z8pV9KJzhFC3nl5oXrFAN3LzwXo+0Lz27I/XeeR3YP5MXZ4Y/NJXXn52+aPY/T"
    "nydnL95Mqp+vD4+CnQ/PtLXG7hK86olid8Jz8t2ju4huVjv6tXx6b3PEbHB/awWLX3ntvT"
    "z6ubnK7vzNq1cTQlXV+dhy5NxGtnWfOnL6oErecf+ys/jgFZKzHo/oVq26bi1bokEPTuts"
    "CR5J8FGHJrja1WlXuXb6vmyhmpf7+6/fd3zxHhLdT0SbSASp/1S7V/bbSGSdaB4SFNTdrB"
    "dTkWjM7tODdVGzqa4vCU91QAISgvEpDlynBIp4X4UjNIEm2F/h60/BlEVoR6VJQJYR2aC2"
    "rPjqJiIjr/vDUTSOINLaFw2jdQSY2qkMBhN8Fuwax9eXh6BunpjMAJKigWDdKXjg4qh2pi"
    "+5/knAQzhweArLxk1KlRw15Xu2mIQGbLprS1WawqPYt8UkJB7bnVuq0hQeNysQeLkQBYEG"
    "TzMiF5f5PU+ETAKwIs8WQSMHHLq1xgbNu7RAQZk3iyKSzCfNcSX8tGhBKoMURx5EYOxCD2"
    "BlKfm7YVTR/0Ii2iKDL0DU/Ub5MsTiyNCqOmBMJkMc9r+RUee7X1dW1wMBHWm3I4MT9MHG"
    "c6kx4JaCbsvmNTBd/9AOZCCFAJ7KYgMaAUR4t9UoMPNW6grqTDQkIu1zNEACy6xdRxrD9A"
    "R0o4UeLt9e7pkduk6EPDKVTXYkeXShRY6EMG+PTTmdOQY0pDWOBEZgi87nKYPh/J9Y/uaF"
    "nfgNv7TTSxWIRZMx61a7UCyu2uRXOfLBaz/NBDH9fQaefsOPNCkCRuyno4KbAOKyl9aXAH"
    "j2I+b/B1XA1P8QYKitOMU1VgWZ8L9ta5TrH4JVpflHtbsM/51p4eT+MY0irz9NeEml9O/q"
    "p9KC0zrLJPIX64lLzI5q7ZOTndMB6k5EWXHSfprwUpKvv1P8sFT9SNvo0ZB87ammoHPzf5"
    "6tn0rGD8rK8/DThJdUCn5ZN/t0bRin25dQaJvAOMl+F9rURCiEwTSPiNiXdLZ8L+vNYvnl"
    "R0DNi+31ZrHeueq6MKiG3z/vZstdk9aLCkuqMkRVV59fF0yB+WJ7vbpb7pjXs9vES0nMk5"
    "8sSSKS4olbNiCpav58VFJdLM9yvVnN7zLJ+V2ZYcFJtdQ2EUo1K+MwpZonsDnIM3hNRS3R"
    "PENDbTH7hwg0DBIiWcbG3TLtHgds/wOHHQmjkRqNBN2krcg/pEOcSD5df2q5NI/sRDU7JJ"
    "4wM1VIDKQH67Sgg44R74NrTy1KmzGl+UO8GA2JeHDdUGi5Co3rlkJTBwBQxGZQFcEAtBxZ"
    "2N2XQIc4+oIwYKOPkXnThhIoYPZrYExvCVvbzJQ0WRW4b7QOd/dhZ8B2swPzBm7rlkLr17"
    "SA2AyqtlGRHFnYPQJYAB0PdpxQFlR9FmOPoBZAx2McJ7wFVZ/FGMwalc5empxHHM1PjSET"
    "YmSRB1NfBeBgbszg7EoYg+wY5y03nINrLDecpHOWG5SxttyAdd5y3Ty/l9lGtAmbbdcS1g"
    "YLBMiibZcoCpTtGoZB598bY/Ns89+QfrtoBG3iWzLCfhopgM4lF65c3eHB9ezjbeGb+At2"
    "nQ11XjEIbovd+1UsIcpmaO71YrxKrikHOpQ8FyNfkmcncXbQ7h7Ma+CZMM+ma7tWpObRpT"
    "sDdnF2eHJetk6TLvDMpQ08/6n698XR2eT5xfTF5NlRfcju1emzo+P6INbpRdnRq/Ni0IdC"
    "a1bkPiFI/eDjXtk7Tcg6qdHVF5S6SkB5EoitgwTVKIAhXloxdBawBAsqtvYURMUyCpOQwG"
    "wXT1SlKTyKJRMmIfHYLpSoSlN4hNOuuDiJw26yBStL2pduikWT0XZmOLHiqk22jKJVmBax"
    "bY1MS7TfOJnM7fcPy+1f2cnuOermsN1Xu/s+hwm0S/abL386m9nqTe3yDp0Jb3erchK1m/"
    "1aeKSJPVN6mivbPH3IJYmgmQ7JFhGYjk2+65qTbdLrmqXNzmnIEe+Zwu1SYULqmptkmq/h"
    "N3CqH7ICdhvkV2ifIyHD9mXyZhMtrUmeDcn92Bu8tp/as3VTn5KwsPDUMyZhYZmefqbqlU"
    "HS5mcmSI0gynM1kzLk4Er3xAgaFqDtjhhZsxBWr2ZktsOGwlQ2pGgzLBoa1Qm4ARkLdJRU"
    "3KjyHD59Um5AxuIbJT03qjyHT7wTRBGx2Cz3geiK811R4gRCFIluZ7TpQ1SZwyJciGMSFo"
    "3dgpyqNDtm9ErlTJDyY4d9Umey+hzSYFbXAyyiZvFGs0dbyIQQiqVy/fZuW59Jaqa8vVbE"
    "xe/rxabYkkteYjEVTZIX89+nnQRTz+rb794+zn6iU6S+MboCforsZa1ylLFaTrNOqrj++7"
    "fi6v1q9esX72NYzm4LyCiqsCoAsm7GUDZRZssnjyCDov6kTHcf1/FNXrikOwYyfbsobuZR"
    "2W/8ynFbIrmGofHfIE6ltS6uu7uPkRbrK90K6s18sZ1dVVldu7R/wdVjzZJzVplKUmnboj"
    "SAHSQG3pviw2J1t53SZYki03L0X9y07cp4OZzhDvRweC5G3g3PzlsbyohZPhcxcNYG6cvH"
    "ZGA6oofGiAAF72UcsdEiF0ZUAnP9huAa2Tlk2L6U8SJMGgX4x0XI684Q8LYbIMD1G1F7ds"
    "aPQVZvRJIQXQnf5hYVYdhC7w/dC0SeH4LUf9HcK3uPD1knNYdqm1C+usQkJBzbVSVVaQqP"
    "YjWJSUg8tqtIqtIUHjdcypA0YyiBIfiCW4Jo6kuJH36FhfNznpSEFhazxEZVn0Lazidk6J"
    "riJCL/yg6L55gcCOoRW9lGIRE9GLjvgOFAEFWZQkTOnZQAEzxIvGR5S/hJgXQ7rGBa74/t"
    "xtPmR/Fc2a03W8Pa7Yrbde9t2FIJJd/NR27jr66bSYzfHi92G5PFZrOKZ+T+LG2V0oKaW9"
    "+WulmUalwt556RYs0b9K5GCVOPRj4GAEJgUf69D3BvddXYU2b1m6pGvPat3DHbVe/LqrfF"
    "P78i9p8zuk3JE+tYL5HnkzC44kMVtMCI3i5mY4OKOWxWv6UqqEy3AJYKTL5uMGyUVactZ3"
    "acz+CmnLmXQ0q8RvTP4ap/Pft4s5pF12hkPBZvF8vF9n3sWaBWoHeL+TRor/b311ffffOn"
    "pxWpmyvfvwzaozHqVvko+3xg0G1XWBfL+WL5TtzhICHscEFHzMjWjuN1Y15WefTvvZ6cvD"
    "g6eXlP0iexJKkvWVu6tCw92JJIB7Sx3/+/vff/jeNG9kX/FWFxgTh4ORe2E2ezOJsAsjx2"
    "5q0s+UhycvbBwGAkteRZSzOzMyNn/cP5319380uTxSqyqrt6sgfK4p4beZpVrE+xSBaLRd"
    "KCDnYZRlFAKx0L/LVg3g6J8uBth9KEdF3yTHzJ7IVBuSq6C4My0MI1E2umSNnnPQo/kkV6"
    "Coev5vRBe/xgtd3dbipDNl8vZp8qagx//376ihtUnb6dnF8cvn138f/lYqtEKbUQa8cfib"
    "Q2cHpHWY9Oj48bU/jwp6MPf0LCi7OP8+3HkOv334G55moFYq7fPnuezHebL7uPZhz908vT"
    "02OgimhjIMZ6N9/uTJAd/Yy9bpSDhLx1RBQnIp/WsgZGPh0XpcinY9c78ukYgDbHw2Xt55"
    "RdbRiQmzeNhFH7BUm3qk0nCZDhymIFyBBSN6DZT/oBMrRObKx2BQUBspQEhaMbIMMqzeER"
    "BMhSEhSPboAMqzSHhxUgCwujGJQDZHF9OfGDTssMTZCUKLBoUNADhlSeQ9nNMUKQkBAfH3"
    "whTYhp1VmEfprkXH6MUiHYwGZ3dA1y+EERdSwREzLrVmSCjgk7vB95dOj0TclIYaFFA0Ji"
    "xhsZIMOiQ99OiDElRVGGxTRxYtXnx2D6ml507LN3LgJE5nrY28Xy4EkTRa3Hjd1q1jzj+q"
    "UdhzvntsH61YF9arA80qbX5vaM7cae/uvD4/MJ4qXn72G8mt+v54tbKs/oj8UbZ/HW5BaA"
    "AKL7OcukVeLH+XJZ3SHk9kuRw/pufpWg8R+K5O279Vv7cG5ze64Jil7Dn/BHeWmlXD5c31"
    "bBeSW78fBQN+TVags+4OeXmi+ry39UfrsiSjT6XVakrr8MXJJ6NkprUs+v96LUc3DGDDk0"
    "v2NJFgmDwKKxvJn6E4uNN+sk8aP5wMNSfGzXvdJdD+Bn709OmpBX/eekHraDp2M9u86kPT"
    "vzk+CUlGcG+kJ37qr7vQ/bgSevPJ+o30FG/mM+oapry2qzAFc2+GGn8wXMw7V26KF//unH"
    "g4icVMHs09L4scEzv769HPNGZqh0/wBwW3OntfhhXhg5Ifo0K3SC0TqPxH3TD57gtWKuVa"
    "dbfvgEocEh6QZQ0GqzmAQhFIQGx6QbREGrzWJihVGi0jgO5UAKqDELoXWfGItvSIABsfMX"
    "/qJi9EURo5enDJO14E5J2FCj14jGhEuvtONyvAUoQoOb6aiYMktO6PSI7LWjIdoxXgEAq4"
    "UfNUfOQDAWapn5hlQS5KER7wE9w5RdUaE1R2TEnDg+Po5ZmyWkxKgdBdGw4ZoUGHT8SRFw"
    "JxIDq8yUOxo+3tCMR8bMMGFTUGjAARFuviPj4piuXyGIzDekIpoUWbm0bRn8rgg4FoiJWG"
    "bEMR0TdWjFYyNnmHFXWGjKgBA357EBcuzZLoBF1tzREK2aLLbNfoz7VRFsKAoLp8yGQyoW"
    "1mj/aUS8DNt1RYWWG5ERwYIRgTHHYM7b4qA82QeVXhdPqstiMBEjUbfzJIQlwiBUa4TuR0"
    "V8gRwciLIeFxBxYIb9bTyojN5mSwo7W0iF2+d4oDg9LQhgikw1piMaEo+OtocWwi+KyKFY"
    "bOwyG4aUbPyhNe9DBwy7DosLjTshxS18H0BZsRbZbSgEHbHuVrwHhaw4P2fyshdAeQSNbv"
    "5CUp9CAgPYIDc/ptve5ne4m508S+n28uQ5EHeL9ipmu1sjTIIoXx1xvbitttF1EDCtm5FJ"
    "0eOQ1dXqfl3tFjvywNcf2R2c7I7L+dWn283qYRkJ2O1ztp17N0uOgfkS93WLITegdEkMdZ"
    "vuqtsv+Mf5XbV1MTuCfu9JEN6whqZBdIy0EiE6jv1TIToecdtDTt3Xwj54xzCxFnyP3hZg"
    "swUmBpkGn9ksQ6tMThTYb3xmiRUnLKMSFONkz50yIN6uO0rtp1L/dYSdd6LmxDOIy9K7ul"
    "lw0fYuQBVt8Pb0dbDaUB8n6AeCPAKMioKjnEuAV13AJsknwKgobMo5BXjVBWy8vIIepqcK"
    "iGWCXEcbUqBwlJ3ttE4Fd1vmFHciRHcP/+FE9nIiH7bIVXntsqba3Kw29/PlFe48gicBOo"
    "8TS5b9ndzE2Fwws4hu/IfjgPTW/9Q09dxQx1DfHXWcNdxSx8tZVXJ53rZ01x3CDFhiknbb"
    "fZazHvxYAcJ0aKYrwjHjn5Y806KYSTZqp4Qo0ZWdbloyWqmXiHBJp7pZ9AbISC4xKklhNv"
    "fqBkEP3syeUpegRwOesvuCSSOGz75Tn8VFXx2Me/aZknFV02vJkVIXVTHWEgQThYm935Ik"
    "pS5hH22JgonCxC5dsoR0JbzjLWFiKZhQ2wmFtf9H0+Yhp7OWyWPTuuw/K5hIC7ydwBy1SB"
    "NRVt/o2sjsB1IkzM2yLHmpO4wPPLeDlvG9eoMn9gypoV9z97AsDFML8kBHTJlFPVrgA8qw"
    "/wDIdted+BNHPu6qz+YMJHLlYF3X0nhm6EN/6CN/Pfb/6ply3vdiLsmtiBGj5tNvm/l6TT"
    "wu0G+rs72E0OFxV75/++zZ83lrzN0FhOH9du7eu3jthGmqvQmvj5riayWNGF0bUpGsGthy"
    "O/eXwSf6qz+t8lvKg5onE0hb1av8OXyMAd5naW6/36bNy7hk1dw5yLn30Jd0w0/7gxlnqR"
    "sN7UWTmQEm4IqNnuaz0z9HwLYsIqL9XSKVJcnIVfbeXUEokRmmLzfNOM24a7Zjk0gT3qeK"
    "yHI+qbvAydHkoCsH68GLIJUsH+4vK6IhXr8/ObqY1hjDok++PjibXLw/Ozk/qOei29tqc3"
    "B8ePLm/eGbycH6bn27/efdweH5wf/5Px+WLyd1l/2wPKj/925y9vr07O3B+nY2v/682K42"
    "X2b/qhtjdre6+vTkz8+ff//02bOv/9MUfv/ulYmAOs2eTy5cGx/8eNBcP1nPzk++8ti+6l"
    "yANhzy48HJ5Nf/a/7xn4kAy9VucfPlyVfNCLpqnnls2DRn0r9yAhiAbYerf5mcvKrhJCom"
    "tEPo+VNVEUsGwKcp2E/H09cHF29mtWQ/HnxlVPhVGzw7PX71f532XBjs4ufJiYc5+fU/Dx"
    "qQ09f/mXIyAeOU019/PHhyXn87umi98YdlG8B4fXb61jVc3ba3jXcW1lVzAHWdHU7PJweT"
    "/z6avGu18NXuY2VUcVDTHyy2B81Et7z+j9Xy7stX7OYwakwaY7eZle3+6PTk/KKWqx64L8"
    "6mb95MmpghoKyxHr6+qL9MT84nZxfxSPCqCcWfHb48bsaN6cX08Pj47/bHyauD2g4PJodH"
    "Px+cnf7a2O3JwRNjrlETfV3rZHL0nu6GiQZysobi0UqhjRTh3RRuo8s1nonrszU0u8MQKS"
    "SCTODqWqyEytZMYyL9j8YkCR+kbsW6nWhfsyVMJ3qjYdLRNB2jh7PZyYvM5Nbman6ncWdz"
    "Wz3NlNj+0PzhRDT/cl3164NfDo/fT84Pnjz75uC2Ws5qh+l6dT97qN3AJ/US+2n9/9odo7"
    "o3vD6e1t381Wkj/c/1JBc2kh0DnjFa4F/Gq5ltDIxHtNNJvB1O7/Vdz9uybZ+KXE5rAQxr"
    "avZKIpUP3MGLeSlt3sVMB243xcycqjzUTZvtVXgHHMuAyiFn7QCRDPwoFhbQ3/fJ1J9MBr"
    "B4L4wZXHH8prbzISlRgD/q1scWxt+goAhz2FS3JWgByjgFmxEUYQan7hYELQCjPbsRQ9Sa"
    "3QYwz05VW9JzLuMz84AEWtujSFTtV21ALdMyFno0ITkXxhLzlzYcbCzJxkLN19XmfrZ9uL"
    "xfbO0XsX/TsiACSvXkvjMBtF7xvm8yt9LLXq0NcPrbUb/7/nn1/dNC22ZpXSMDLbqpkPt4"
    "ba6CsoO6uK7u16udySTp+dhC+aiK4dzljr14IT3KsvptGdfxLXifoH29JnjUhrCI+XL7m2"
    "FEPGejakltfDlUsX2W7Ic//+U5fOMmfAOtvSkWvmxTt3XIykn0w+XNzV++KxsiTesMEdiC"
    "1BBzFcgMcfWwu1rd91ovrVfbBQw0/wCssWOfjivNPkAx0xBVFEw3PDo8Pzp8NWGZhal19s"
    "P3L26e/iU2C/PJrmMtOM7eQ0N3s6gH+M16s+i3CwF7baDGYE8iroTsn+OcRat7/XU7Aj6u"
    "tTXMIm52aeiFdXpG7PtnoEdsFreL5RaIZ/N7Vw+bK1hb8+HyYbtYVtvt7K7+D/L9evVweV"
    "fNVuvdbNEqJnk0ZlNd16NEk34TPw3unt7rHhRMSMfNOnaHUgMjilONo8O90kRjb7QDoxMd"
    "H6XIRMdQlk38AuFAnxqjDozVRplwCQwzuSzWfEIBIfJ0ZpwcEWu/8FAlNp+c3QsL8HjCXg"
    "BZht+Zz1FTlsGKaqDEzkfwH/UjNkS9WLQmMVQhsDAHDyByFt43PAMrwdaIXZn4nvzMGjEl"
    "IeQPxi6NZSJWLw8SO1GYJlWCyEgJzslQgMuPrmFEFETVqBpecR6XIJqGERG4dKNoeMV5XK"
    "y0XcFIoYmCM2KY2YqZeYiTEXjcPKiJKK42jyyaOsUAEWoCJ5iiNeGiQuRRR16yGDVCTaCO"
    "SuqiRoXIo/aePReoe5sexeY+aoJyPAu9kZcDCwkwHLoZr2mNguAutni7OLMpiH5N5n4Rpb"
    "/em1fW5bGIRXxPSpI8mIkVcx/KJpb2yXvZ4HFT92y2W5wzQoUq8ZA26Nboc2ZBzG6ef3vz"
    "/WU5FIgQOYtsPn0ALx5no34or7ytwZd/G0xVk6+x/bhYNwnajdU87oDOwGPh65U1mET2db"
    "WZze9XD0s0G/wbMm0DjYXf1HqY3dc976Or63eL2hChltSuBsZcEIZKwReEc+8z3QivziS6"
    "c8LtT1R6SI5XZEQdP/8zK+WEZD8wJQZtItxivehYgRTEcyzWUrQIVmwiz8WPzkkp/TBMSR"
    "IsHkPbbl/w4bqLQq10xxBZO+b6YebKjwBkqUtwdWMCBVGY2AVRgix1Cbtu3KAgChM7K5Kg"
    "YdqjABaZuJkpmKvTAn0JupuVRkEdC8JF7+e1ARoAPIpaCObScTSRCMQd7mSHX4scisOeYl"
    "IaQximFjCHob9GaG7lmR9zXEbRVE5IptbM0qC/nkL6kmb0gkJFQZjomcEikjKLWDd8lJFB"
    "FkdCD0x3a5FnGiGlTtbdonrklxLD87qyuMHNZhWuFO2Cvv112xxI62IGzFDB9WJ7lQk2XF"
    "bL6maxI66ws4ZXTMeiRgBpXgYwJL1IQctNP0zQsu2bqQH5gKb3gIPfP8B71cqgY9OJmbY/"
    "JzxZkYKWt16YoGUXmqoX1P2Ii0mxCs06SRCx3/IXvkGOu4/1zPux7saZtgnW9+bKt0jL2U"
    "vf8rYqXcNDFsi81RQZNXSRylCIW4SdqRdgYlnXIe3GM3tGUT18EcjBQet7ey+83u74iCN7"
    "1UPsOHIwu7GoF2TXl4SILZkeYMuw4HYa3YS7KTynM6QTgVXzsmMJBDDZOUcFek3YjOyjoj"
    "QcFfQLQwLSLPDRApCJEBy8/UKPgDSLd7SgYyIEB6803MiblMYLNOYmI6RkMDfI4wM4hyzw"
    "aC7SB44Iw9ZCO7wPUULAoKwDO5mMpIJIFNYw1ju8iJDnh7NxAouoGBzkbq3RE3lMnkXerW"
    "r0kUMxFMJF4crM5ouY+z1m22qzqLZ9Ij4wn+g5iJt8qeYbLIRzu/hcpbEd6oxXIOasqXH2"
    "opr/5fL7VrruhNfC9b+m0sLZrk4Aq4n1fLv9bbW5ntULxH5XClb367vVl6qijuHuVp+q5e"
    "zjfPsxVFh4QDM4DaZ04jZANbPyzf78vHp+87zQL7K0rlPEOrPr0E4LpZSnXAVpR4cEVkHf"
    "V9eXf2Yc26Rps2jYpzZz/LN911hf03+3zXhxvbp6uO953WH++G9gXYyjxlFuURRr/LKr0J"
    "Soh+3wNLxAD+6M73d/fn5zzUjGI0l9+yY6dscgzIHhQvvS7HFbDcpbzcxuqueX1ZUMSkxb"
    "wmJLS8DAChjGulhX9tzWHzsEPXcI/p2S+1x7DgzUezZKEXrPTx6ah3FZQjRW8Aqj9d3Qft"
    "MPweK1YpE5qCYZqHBhG6NRCquCmjAH3hcRhF4QGhyGbrAFrTaLSRBeQWhwTLoBFbTaLCZW"
    "CEVqYopAGKbGPDgDyuMw9DIkkuqyGJh5EKA8gkE35yGpT2HpOjC14VE+kbf99JDzV+rPfH"
    "dF+VwFdgopd43ErrpdbeB96uGnbNVGR9urzWINr7Txe8V3tTs8Qx7ze1gumleNtrv4Z/qN"
    "v+1uVfsuq2ahbzBaCvN7s7TcfK6uMRP4relxy92X9CRI8z7wrlo2b7vNbh8W1xUK4d/KpV"
    "R5+E/5tT//ZIXpGMn9FZ8ecokegx8IdAyc8XuFmMBVPYQePPnqzenpq+Y+8fPJ2S/To4kd"
    "agPqsDMk2Rr2GwcG6BCQVfA5n2Hh+MUdyGPrfhZkqPjXpMLO51n6X3twHJjr4i0IdnIvXP"
    "SFkegTcwyHB8DSfRLwRAYUzxR8S1X5PFUeOgxhb5lHhXjmQz7DCG3I3ULfMIptwV9+nn2n"
    "EW3Im9ntanW9xXrljwemTxqusHldnYCta6zmHHdLkm/QH2ulo+x/+vEgLY4sb/s/MJl5VX"
    "K0pyR570cGBc2ALcLTDuYIjs7rGbSoDWtBfXT5o4b0S4YjPl/IfbOwx0OF9OuEIz5JyH2H"
    "sGhZCE+OSekhKJoWbxGOPJY45guJ5WcRgRfEE9+Oxan43Z6fjtyGX7ZHuxUH4xlHhAZBET"
    "huviWi1xuTr4r9PpSMBZv1biNKJYHuput9wacfbEyK8rIKcDJ8RN8Dvkz6ROrAS0w7osJb"
    "GHPf2oYNP+hhBhIxIYvMGtAxYYc2PTr0skEHhWUmDQlRox4dIMOi/eJACBDQ4W5Lt/BQ9F"
    "pgxdkBSZbghZPhA5JiQhdVbdYpC1dBksEIEuIdk1rDfZMuwBTduUQ0vgZEY1NKytdCOELt"
    "SRPlcSouLzN2hBZ34fcDlm37Pn7QB25MnMHbhRS0AUMRcohBJEoIGaVGMScRLz3QhBA51N"
    "z9x6g4iktx9xFUlrVT5t4j+lJ1J7/yzuOgN6njDTGzoYhuRroAvgkMEttQdkMyCes+1dvO"
    "nG0WtaX96VFtaiIvkBfPNVPPwZPnmgMVF5nzOBa2ydqGVNosM7wGb5lRMWaMvSgymzAAo4"
    "IpMF7UGak/F3sO+pgQYwZXZ11m3EatWiNAbevMjeRGH1GGBGNAj6gESHVmKFA7Gx77XGOW"
    "Wg8u40xjQZIy9NS2hOjR4ZNSAGHJ2k2PydRHFT0NgmY0imrEZpKTj6Em+aYVJMypYZQNrF"
    "SAMs4em1mQMINznI2tVACBk9t+3VRXq/rXL7WRXPdK4S+dc2r4Zo85sU6CBGL6w0FPv6+e"
    "XZYWTVla116REj5IDy7l+Gebo/33tqZeXs9u6kXAqtctSzWDTeUTuVpvtVpe14un8Ke7+b"
    "ZZjbePsqP3E2u/IxbXaE/VbavbvoeZ/veuUXRPipRubCcyG93bX3tP/bNNPnA147gopf45"
    "dn1veXL02dy92jIupkddyp4jGpJqhz5LhSuHtUJBSN2YaD/pr7zQOrE1F2glEaAwwyFCon"
    "SOJa4Hcy5cCYH7lJKgEHRdJqzSHB6Bm5SSoHh0XSOs0hweVuKMzKz0QJTNqz3/zguSpyQo"
    "FK0kGqy6HBJmDDkuniLQjSHD2mQx5Hy82E4QPeK9zY53s/n9uB2pgadOGPds2otPQ2erbZ"
    "jF0uS1v6o5t9pyj9i4H36vJ1aduVIvrEYdXR6ednY3ODbtGamd5fAcBxzI8DwGnwvwnJwF"
    "eS3Z62JaD7Hukc3hjunbd6dnF4cnF80/Ts9eTU/q7hoe9fDc1tVmsYo9ztb0ugHZJo43Bg"
    "p/dCV/6gpgcX2iaZgBb4y6i4q4r2OE8/Ga8Vg+NBYpuDh/NkaldVAa1oYHsHyhaGmdDV1B"
    "EgpIN5boRKzSenmQBEFZilQJIivwSstQgCuKsyJUFEjtCCtadQGbKLaKUFHYtKOqaNUFbM"
    "zMe/ngoQqINYiIkwgJStIUVVMJycoLKM0t5FKEHRWFzkztqsjCSkujZTOl89IjExoc0ZPE"
    "kTCpgOY33SnBC8JCyUyBRKhYSKPEx9HQ5nIdQVGxsQZk5Nw3GjCevbbuqNBeHQ3ZisAbbl"
    "vQ/qY7PXhBWCil9tpRsZCG9joeWpa9mqJiew3IyKl+NGA8e2WnaAIKCo9momZSZdGzZqZr"
    "AgoUi3bSZlKnQsxtcIZlI9Tm4e6RXXKncdXK/WI5++fDvO5pu5YPsvncHnRBblsZ/hJOYE"
    "2M1M24gwrzQTXTQJ21qcTZWkaqcbaW4/CbRzwraCIeavjhQ+l6D4RxbFjxlSHyW0g66Brh"
    "wZZTr9dx8Jgd0syCsBakjkf65utYMbu0ZnryasvC7Y/iBAaoKGjRWKE3Lye1s+EJA18EtR"
    "5cdviLlKQInZuQCklokLpJp2m9PEj9mpJIJR0EUdqIrHTRbmSUxjABFQVyjBhmUnUBmziG"
    "CagobGPEMJOqS+0musYCI8PR/T6XWeDycVUgWKynhEI1jH6xBSUlVxmSlTxCSfbn/WAtru"
    "wx95MNFXinKNC4jCrKmHVp8PIur7CLR4SkdUcedRx8W6he/EDJxYcv7d6AlK+COCo3vhpY"
    "HTsoL+7akJac0PYAlteze+1nIZTkMKa+n4VWXkApfOGIpKRQar5rlKlcFuYjz1jDYMJTGC"
    "Z66k9N369sEvYjCukpJ9ERGXIqdzTnQ3tREh4IJ4JsvFFT7nRCgd+MnrtnrX34sXLLR+8W"
    "ZstwyE3KloVKtp1jpnC1suXEjfI9C6N8kMk+cv/wtuWedU+JuxnFfhwjiIjWi0+Zrig/WQ"
    "5QEIC0U+WSWllwJKeXcUodeLzzyZQEeaiCM+sxBQFN/VQ6rJUFp0fL0QfNB8ATtRz3KLkb"
    "TkXHyBMiAqD68XGk4jwu2bHxhIjApX5cHKk4j4t7oXBQnMCif6lwVGcehijZLyUiIOml+m"
    "FVFjqSKFaLUKGYfqdrhzHpmPC59yBidDIVjH/9MC4jUxFS6yYvIY4G1r3gZBl84D5zIQbO"
    "NQZON6KRVlpw1+zKle2kWY8edc30sjhBdYVZj5+9CUmovjdy7mYqBgehcJDBEjdplCPlbW"
    "LCcLBKxxE0aTP2YsYCxRo3+JdSRgQYFvWLKUGNstgnmuJIXzopyXRsbqZs8zaqz9Uju0ty"
    "vVmsNjZozHuJbvdlXYHSLf+HavZx9bBJn8Um70gJlD74ppSQl9p9KSHTUFFeQveji7Ydn/"
    "7aBNhOTs/eHh43f/08ffNz89/3Z28mJxfhtSghb6fSLoJX/+B4/tf7uhmnpycNm7NJ+682"
    "ondyNH01MQG915PJq5eHR39r/j46ffvu+HBKVxY1VBeYc78m2v7hz9+j16/QGmfeWUIwcC"
    "NRVEA/hJapHxtg4+Ki601wwgxM7atOKAHKOEXXnuCEGZzaV6BQApRxBp1bgjLo/hTGrog2"
    "wo5zGV8znrDvS8EJMxjNaKWNL6y6jDAc1SQAw3GPwheU0QYZsBZ4Q8ZpWdwum7f15rtddb"
    "/udSvKdjffmAAsejue270pzebJvYWBaDNbx+zy6bPLZ98VWidL61soBm6XhKZo6dbCHPds"
    "A0Qq73tr5OK6anfoqVsjaxf5c11mUxvJ1rW2f+L2xYsW2qa6Xmyq5qGUzQI4gWBP++rj/K"
    "5xeiJv7TtwlKT617pmty34pFae0HeU2EGtr5mr6Nlfbl78MOfbQUoL7SC4vtKD4doBxp1h"
    "B7v57SM7FKV7n+N6tV3sCOFl72JfVzfzh7smQWp1Ob9c3FkP3Z6lqpu27io11Ov5l/Ax6X"
    "FzI9zb7+XDV93z8z2yG1orHLpwanloLZhaZr2vl2ypQ8volln2RzRrIKbPXk55+m7SLqN+"
    "Naup49PzcJXU0hP21K2T0u8fkBNLUL/ADD276EvC6NvvX2BLL6TNeEsuSOhH0ubDCEustL"
    "7EkfPFRPddegoEQdD9jL+mdfllUCkNI7BfAZTAwItwurJDsXScUP/alLHVl93qqDgHyEA/"
    "GtRXhsDON8DJFCAxMg2ouml4klgEIEAgKccekgppHJJYAyBAcCjHFpIKaRy8q1VzI5j2ta"
    "q5gWvBG7hSC82MWP6TWi9nDFSst5S7oojcalfABpXQ8iKOBDdCk6dHkKFOixbQjCA0+sjv"
    "EeFGKFE3JvKrtLCildMouZf7BoUhFuWLfaOaFPbfRNtsdeV/LJr7L5r3/opB3V4Dl5cNB6"
    "XFZcNKvrSEa6dUIJaXDshcJ61/1l81JXVhi41AG2wAobfhJVdaHHX8sdGw+SpwU+Piici6"
    "LiqsjJJf4J7GxRP5dV1TWBklP8st5ZmJjtB5c2FOnV3RWGTdaTOsZe+TZjW//2PW7D9rXj"
    "5s64X0djuzUQx4Mi/6XjyeN27geL7JHYVrLKFfpLihHDqTNyy0pvKGV98wcUucNCrkEhUo"
    "srOKX+0+gpN0vkVqDf31JzfspV5FqhzerAzo/BjmW1rVsUhqQwffTiHl0bcrm4oe6E5hwg"
    "hrKojNjvMhNENhMCJ8aK0kJInbFJdPoSg7TrA6EoPEdYrLpxiUnSdYHYmB5z65kqnc2g5U"
    "VxMpcjyzMbLWUSoIBQ6u+LkZvIgS7lREpg5Yee0EnUwPYZL7HnVBp70jhXlRN4owNfE94s"
    "xE3trS3NVDVxbAUV4/hPUoLCAon7XH8mK+Xsw+VV9mj2+Z4ZAXszRswYLrbZdqZXb93fiw"
    "rQa68xGrwW499Icz3Fl+MUXvOmn4Xd9PpmvHInFpB5LhozF1BmpGUWteQ8J0cSXY8BmBt/"
    "8ojqMYER/XsNkBr5sLjb1WyBGrQWWsHvJyFGHTVkrVkbdRb5PKDck00Pb/69WEIaUOPGnj"
    "xRIUoQoWggQdDVN3YUhWX8QoWCgSdDRG3YUjWb3Au2u/Vvfru9WX6pFlEzvUs+XD/WV8l9"
    "pzEO0FRfmB35uHu7tZKZbsC/H5Vvdzc9FaU87/MLu8a178fUqHjsNiz+hi648rE9J07Nsf"
    "yuzDYiX2NeKmUeYMqdHyGf7/WF3OdovdHRZq99/Kt+BV6/lmZ2+rgmy6j0U+m1UsSD6XPP"
    "N+7Xq+3f622lzPPs63HyNztccyFsvPi6YX+Gv4QEfwRz8uVw9LorNsq9rpv57d1HKsNlSR"
    "Efcf7ufL+W3dxagNCNcV5SshpQWQHwuGLX48G6X9jI5fOqwlPOMiKd/nKdtoJIMM/cfcLo"
    "dnFXVPyMp/ZLGK+yjk1X1lMXMd1bdm88MHm7Z/+OrttE3Yf3t4cvhmctb8eX54PDlv/5ic"
    "/TI9mpjPZ3+bXExP3rRnoqcnhyfm95rq+O9hqr+vNunWEEZUAGks2/tDnq4XpbtJXf/Kby"
    "cR9slaWmK0zimK+6/mkhmvFVsup11EBst1GxQR6ioMWS8n1WYhmRn+qbypDB0FKvAuVLD4"
    "6hhgnvUE86wM5pkimGf44sKXYi17o9K4/IrLXVBbUXz2MhelGg6Hsbwlas5Cs2MiH5UlwA"
    "GFI6xiE/k6OVDkDQUIVaBJmiupPwszO8ph7CXDG6/R2rk3oRXjpgfCtBQxENJseSNgb7zP"
    "euMtjZWm1HLFOPOF0OCoZRCFvTOsPIvMrGUFlmsJcEzRulzYkoBW3JJeMAZegeVagjJeqe"
    "UC2p54S5YLYhXihu4ocxqAsZNeqkiZ9NRJKLNEOWKr6CgFyulnJymTocphWo5ozOtoBo55"
    "LSPhmBdWnkUm2DZAaHBkutsFaLVZTIJtAoQGx6S7PYBWW5h1GetifPYbsDJWRFpeKoelw5"
    "AWE2gQ6MIgwki+Krig7iysLsLNSLdDqTBwYWgOT7dLPyuCj8Vj4mel2hF0Mh2EqXZ70gOd"
    "ZocU5qXZUYS4se8JZybNDgkDi2w+IiMaPNnoAVaPfFdUA5CQqwSZ4QNCoSJC09+bMhjGH5"
    "QWWj+kxM1/b1g5HcBuXTAB2n0NBJT5oojDMMzKbnY8pY0UUuFYTAlVNHGlWVTRXqwUHEJM"
    "+PdhQVWoqAh5xHB3WYwaZ0CtbEBhXfSUKFkNwL1zqQJwehw/LKsKnxKkgJ6V7w7KI+h089"
    "6T+mIQpdx3fNXSfDY57VjyjvmCZZqYL2jyiPnUpX9cnL3HnlAsZNI35P4O4ceSySW7rXH7"
    "cPmP6ipK6nkOry21ZQQnfFfXXwAcB6i9KRVcpGrvq1897K5WcXLYc0tmPxWzi1ZX7Zu1lM"
    "IeKvxDzXudU/TDpg1bNU9dP+yqvV1bOd82l6JWlUL6z/xh93E1OI+IOgVh+9nQExCOjVIS"
    "kOeXvYHy6PC4fRfg7cQnqkzeHk6PzasBF226ysXheXuT/y/T8+mFKXx+fvhm0uWv+LqC/g"
    "Tltp+wBKNUZteFkmPU9e8oaoRH1NmCBz/tr04D05OXp+9PXrXvkL6/MH+nwILeCWWyn3jA"
    "sM4UvHkQf/wA79988fzF9+j5Ftx2eGc/EFo3Ebtv+gk6eK2YT+FLmk5c9ClAeRyKHxBUcq"
    "9hjQwY/EMCOJ0GLM4BAar2PEQ7cgvAWQoCVjcT6LaXr5UFp0ebAUodeKJ2SyTIQr30Lb24"
    "ngXuBDmeYHVmmLDMNiBRbe6sXFm1SM66pDQ4aOUzLli1WUySsy0pDY5J+UwLVm0WE+vOza"
    "g0jkPr5k1QVVb2znViiu8dKgxBvGhRxeLrzcLxfhYz8EER4vACL04RWVJ1FqFblQnxRWQ4"
    "uni9pwoR1J4HGAyRjK0Ugg6D+AQM8tEuyljDPxSLjZ21g0JSsvGHmyf70AG9b4IWl5o5JC"
    "VMfQ9AObZugiMiM/ckRAub73CL0P6oOWp1cnAgyqw5IOLAjDYAR4PKsFxbUjr3BFTExDMa"
    "KI6VhpE6ka0CQqIpw1LAbuNPmv4qlIyvAJklJ6R8JUQvj+9FEQwLj8oL7TylJdYoewHLG5"
    "/j0JhwpE6IycEsicDFozf8rDoOIFLKlCId2xFymWLi8X6fymHNAYBGPBtg9NS8sE/wnB7D"
    "3IIF5RF0uluwSX2yLdh0M85sgqZbZH3uHmuDZe1e7ObBJdE8lo3T3BN48NaKZ3CPVHZjRZ"
    "NQsIDboN8l70U2G2276jZ5Cpx5RcKom5PVdZsRc/llrE3F2BSH7i0CblpbjICt/K08kpXs"
    "NuaMTJGtQW7+Y8ryu4xwoWF6nO5Ht6941uwkzs5OX5qrAo4nh+cXs5fvz//e/Ovl35s/py"
    "eT8/PZcf2fZtBMNvWyjcbb26NZ+IE+LjLCTl9OhmQGQwgkz0pgtFmkSs9N4PWi8zNUhxtI"
    "yjM1RZlvymCgUnFKaClEcPmbaSUOuvA5m2tliTiqkGwqkaRZ8MpbTBkhOHglG04kaRav8v"
    "ZTRggOXvYDdhRhFqvmo3a0ABycrFNTwwZmfYj8AdrN69zVY5Y8C7nzIPTxQjE4yEXJ+Dni"
    "LGq91Py8CKy2Zq6ZUTIapfIKmqhdtpBG05SHZhwDye6r7ujoH8vogz/dzbe72e5hg36Eyi"
    "tfA471plwWbHCiocBad+1qzEB5CWuZjrSStdwVF7SWY2QCnqX/Ncn4DBVRWiCiKum1bEo5"
    "EYObLTn+qhGTiLN4DIegvnrgYE97r5nRgj6nub50VXMmNas6NLgpmORwNkN0ozvbU/L1V1"
    "HvJWqe3Ygq67F4LckqUJ+z9b76Cmad8lgT9qvRjKmTqIcahpoP5DOGWvobTCqdQEUDQh8J"
    "B45axg2EICIJdDEgLJJw4Ohi3CAJIpJAF71DJoCeo4cxAyiJOAIdeF+w58IbZ8PRSOCFjq"
    "aSRCzZqjV0yJ8lS6qnhsHV/H49rytvXpe/uXlcy0+PvbjGcyX/fdaNcbsNXC8CZupPSmX5"
    "sxYbNAfXWeMS+ousnATY4grrWFKcOWyB8aqunmBd2GgMdOH+WRx+CToRzGEjLSmBACbbVy"
    "3Qa8Jm+KZFaRgqYK9aCLpsZ9VdpZASCGD2bWlqNaIBW97SvNUHNA/+qoOkzBq46iojIwID"
    "q2BVQVLmsOquIjIiCPzD/7F+Re1WuHN0j8XtKz9bJX2tKnkzKcn5K7+cBLL55ruHbcQxez"
    "VLdXNTmQ08o8VXdbG22mpzv1jOmzTY+EN70JlQW7W8znya1e2+jbMR3d0N8/vVg3lQ5uX0"
    "jb31pD1ZtLyK8hK/jXWz2lxXG6OWjm6x/LxaXMFfa8MHvzQIt0D1VpxRcxpXvy2HP7ZE+f"
    "a2Ww716h0bpX0fz49+IKn8LpJnQj5kRDxihAnSdZMgs7D5yeUVvjo7fN3ewnI+fXMyae8t"
    "uZicvZ2e1I3a/mvy3++mZ5PgEpNOaZGpJzrzX7NXmXhuXdfwkpqfkk2s1n6j/yXMwj6VZG"
    "nab6lY3yZ8go7npbK/9REr7LKen/uxD0PX27vdxPmiFyM/SCS21nwo3JHTiVNtFqtYoGh8"
    "7abvg9OzZhAIBmX4DRL+9GNCkFp7O2bj1t4MTa3FFw3d1O/Hf3A2JV2644MIbzGL0Ho/yX"
    "4bYaGO1oou0ZMBTQYrvrQ7RqT2ilVSG+rQ+i7dTEtlLzYqjgNwE5yKywrqK0Pgr7xQMgVI"
    "nHUWUXcWnmRhldLgwJQXU1i1WUySBVRKg2NSXjRh1WYxMa/y7zMYKMJhDQrO1WIisQ4YBk"
    "T72nJYZxaG9/aYOPzkiABx3xQhOJZZDOEUzzmWSxFiqJ5QLkd74jT+pIg7kYyvANYRXJqU"
    "r4Tw6O1+FEEfucXL8/YvM7SEY7UXsJms4cgH9x6vyPQhJdHshC/etjn4pjlwJcIJtCCz/5"
    "RWoImwB+xLG4w+EBMIOwFCTExbewLM6Qd+5SXqAyEV0epwSedaO/hdc7aLBGIiltl7TMdE"
    "Hdr52MgZ9t0VFto2ICS8mJEBcuzZRYtl3kxHRE3itgT0YvzPmnNZKA0PrNBzCcl4gCOPZV"
    "TQHE/FlZV6KREd4aGMCo5pwTaW2wNfREki9LFiXYyg8ixKE24W9VJPQpisj2CHPdT9qIg0"
    "kIMDUdY3AyIOzLBfjgeV0SdtSaHFhlS4tY4HimOlbvtCiiumI6JkfmtEM0YGKs6HNs3mih"
    "RcREaENt22jWawNq42i8xt80ihxXQ4tm4LSREcrDiLrtl3kiLraHBUZi9LEVFYYd4n5R3c"
    "BeURFLpHdZP6BNksWM6GOX6LPyTUbRzbLWIkXyB/fPfqYbtb3T+2A7uyB4PgTVjJa0Gym7"
    "DaZ5NdOf+De4QbZwCLPSsVg297C8tn+Lcv3Yfitz+U6wmLZdjXPbCqdrO6WKSj4OdyVWnh"
    "TIVXzaS+iRJ7nn+dFttUt+DyshfG/syH4jtNV+ZVLkjd/FykXa/qjn5XjyzXwA5bFpeLze"
    "7j7NoOgE5h3a9lfSVlM+oyZb/Uw4ntq92P9/XI17D5Eny5bZYwG9DXmg91NfXQs8F04j4V"
    "9fJbdbld7JK+GXwqsnAZTuELV/Pl8qFW96b6XC0fzD1zhTyw5svd4qa6+nIFEuiyA8tuka"
    "gmU3pT3bWddPtxsZ7d1cLd8WkvH7Z1Z9hufb8CKo++F5W2XT1srjA25kPZnutSH+fbarbe"
    "VDdVo88qyX0zj6Ctm5F99bDDR/d//8y4Bux80xyIohi5Cbhnip2lHppi59hopdg5ftl3yN"
    "5Nzs5P24vyjk7fvjs8+XuQvuYYyO4EfI6IEIzv6VWA7SeET8KlG/4hE/Ml5fECEcXOAYkc"
    "7aWrDAZgIoB8gs/Z3EXHLh7LfRt1Pyem85f6fwSbaPQHvPy3kOFTazbPv32WsOymDc/J/O"
    "Rs5/Xk7eFx+1Kd++/pRb3yQCwonGigwtw3lvKD2QbysZ94BhlNOR6e/zVJDMx013Sm6tIy"
    "o0+SbENvrQPTMx2faGLsrj9xv/rR4Oz0/N3kqE1zPTy6mP7Stuqr07O3hyftj8en5xdI+7"
    "pJtEtmXHRmUq9UGtLp23enZxeWz+nZq+lJvYxBeOFTrOecfnb1vDw8nx41zOvlp5f98Ojo"
    "9P3JxeFLY6A1wO7bu8Ozi5N6/Pt5+g6RI5mukzcRwwIs6+3m7OSRxvYLb/whJu5kIELK4e"
    "mpaRVmulztPoJm9fNorfO//uTiDZTRzj4tTfg00yOiTNbOoguJpPhUycu4RGh9PCLyA1QT"
    "SdFa0dBK3Ajl0EpcHocStJtClAjWyIDBz8HE6TRgcbIwqdqzEJmJslFxHJBqoiyorwxB3k"
    "h4omx/SJIm4iTK+rH8y8zJYd4JZzyrmCPmQFW+SDMvTr4LttGlp4K+ZwiIThdGyrjI2rkm"
    "oZV3SycYA+8zKd5nZbzPBuB91hvvMxZeHz0UN3RHmdMAjGb2UkXKpKdOQpklyhFbRUcpUE"
    "4/O0mZDFUO03JMLFymltWywhUiAy11OYLKs8hMpFvQFSwB4QqG4XVh2wJacZN6wRh4BdZt"
    "Ccp4pbYMaHviLVmuKSWz3I5moOW2jISWG1aeRRZunAjsNyLD8SH7N8K2RTmIWxiIytaGwL"
    "ojMq42pJaOchikjZLVh2Vltg8pB/aAgJ2wH6SC5D33bltM0BlCKhxpujUnbHyMgbjtYzm5"
    "ihD0g5CKqQhpL8AYDFFEqQ8ERWVdABAO7AEdN+n6DYqRRSs54pnS4BiVj3hi1WYxSY54pj"
    "Q4JuUjnli1WUx2k42Jxu7AITjMF0UEhmFWdtZDIlFpXPaxIh70myFwg5GVkpzSYHDCrUnw"
    "Iq/9VbPrBKKwcPLykjEqFtb44d3x8GZyk2FRZsokSkYMgyMCy+VOdhtdbdKSEFhIheOKkq"
    "FU0cV155utyakS9UZDQJlnl6IFu2P4RbMlnTxlmMLO6EjYUKPeOCZcTndsykn7oqchOuKY"
    "mDjGGuRsSLElpESUMMwK0dyCS6tnOM9NWokUKKTMrSZM2ormnkdSOQOlT3jpBxWQ5/AGqT"
    "XqoBMxsshNgo4UcEiF43SJP4rw4kqzqHwyqmRCCYiIkRbkuIKJJfmqiD2SjQddNslEZCL4"
    "4WSzFxUwJh1fVmjXMR2x4N8HRo6Ru2xpIcaIDIcY52GrIgS1F0L2NrtO1I1DKsKQw7S96I"
    "B397si5FggJmJZ743pmKijU94jI2f02a6w0KABIbVBNS5Ajj3HuWwio05IiTam0uXMkWHw"
    "UVERiHwSVcisHSGWqCM6Rb03lTB6AKAQdgOMGu8L+wPNWvgLT13jdMRCUfPUNVVxFl2YR8"
    "0EFiZZI5iCz4qgAq5ZPDZxmwnFZnUjKMwXRQCGYSF+hiSKs6NoSBY5GktLy6kG1FL2+ZVt"
    "dEZMuq5NiYlVLXISTXdpi0mS3/k2p9qEiEMqIgsgPC2nijGuOwsuPGIn8iMAITFthqWADx"
    "F/0kw6hpLxFSDzHhJSvhJCz2E/imB4DVF5obmntLjR7wcsq1sz74+IyyOolO+PgPXFIHq9"
    "8Z6cUTc/g8Pn5kfk9LX5kB6pNr9H57u6Y1zNJ3c2qztzZaTBTlnZM1RNAeo0sr3KAh4y/k"
    "p+7cV8vZh9qr54Zf/pUV1/4dCXn5s3BcP0FPyQcxd2Kj5BGEfAhOedYbsNfWAeslN/MrBQ"
    "A++F8gwPNxzBMh/0X2fPSpGMtAhFX7x5jJ0xm+kkMMUh7xWklWGTSaIU+0NxVqEIZViHTZ"
    "20DBKo/CevCwxUoXMeuS7Kw1JD3rpz9fHsO7LnERpdaOD+j97NDjnowu/T8KlEPFXw8yMz"
    "tAX4qvmSWTFYmCUvl9O0eczKr5XnxBD41v6lwflje2jw5uHubgYvQUueBvSl+Deh/WN1OU"
    "veHLTXDvhvjCucRr2Q7H/5dW3/1reDFe53Wm8W93Nzc8vL09Nj7Dance5+2tdyxg4nCg8k"
    "pk+bDXofsWEXdXvIzH9ksYo6OmTlP2avILGcBl5ZFHEZdmMR9sLcgAfmMu/Ljfa8HPt1uf"
    "ZeVt8ZRZgsGYpHsFRz53YdNw60qDB2jay5+JjpvkOCMiKdS3HjOjlQRI/OYYQq0JgPz+H1"
    "52BeBr7c4robplgXa5R58MBDb0eztbPC5TTDPngel8fHmt/h2DkUq4yVcRwxLl/Euq8j51"
    "CsMlbeicOEBEU8ynFzpOocKvbVMHF5FM/vcTEMFKuMlW+t8FYYCuu+LoWBYpWxSq6EIQgz"
    "6H/vC2FIiQWKkVoDchtMUTF7vwyGlJihGMn4htwE02t8k1wEg1Sd9VNE1wcgRCiy3/fyAF"
    "RKphL49o7eHJBVwl4vDkClZCpBZOTUrQG9LF18aQAlRHYJInsVOibBPW/1N6FhpTk8wheh"
    "YxIUj/570LDSHJ4wpsODEwR6EDRjLoOCmnOQukAx800wSIQAC6NS+Amt9LMe8Fg4Hnb2Y2"
    "EpmQh/mLe2Hx3k3xCLy/LfNkLoUAPfD8bCc0dx4FOIkjw8m06oamdnyarLCMUnZ3PUGay6"
    "52bzQuRQi/NvcTq8E+8z+5aSiw1eNITRqbclBYyaeUtLx1aDzOwzabehze8FKMPas5sI2F"
    "ors3vgv+nBYe0YCN6dw5+dG+vVuf6PzmF79yaBFtuGN1+CzdnXh8fnE2RTtpCDe7VbfG4y"
    "kNfzzW5xtVjPl48ssWJTbder5TbOq8i+4+R1Vk7dtSULG9Pf+JwW+oWidLmJM3JHWIc+mk"
    "Tl/iL2MjT/F2OptI2O8g5bPHhWxPzYjFXmXaSTV/XYYJ8Qmby7mLxqn0KZHB1PT8zfF5OT"
    "i8P2LZGvs/U1kaq4e7lqn3wIGj7wDZq3NYJDzvFHJL+5rEFezm+Bj88YQ8rpb46XpcF2ys"
    "PCUaJYGT5CWkYcDAY29Tlo0P6Zz6gsJbzOXvoADoYFKeLITHUgd9JgTgBqGe7Hok+Qpe4B"
    "f2BmZF4aMXx+SjCHi746OKnBPMnYqskOA6V62QNB2O9HMgt6IChQDDMKwERdFX1NIpGLrZ"
    "b8QFmqlz9URiPjSEbRY6j0Yg0yC8hFXx19DSOVjN9hBMcJ8vSMbqJ7rKAkDlsHkuMFefqy"
    "DpSPGZTEYesgWCP00ECwmCjg70qOhL6rQBaNCBdJfjHUnb/YzJO0zccSMPDwy3nptiRj+b"
    "/HXPeo6RSy3mN+6od3S1WwE6FJJmFYMCqkv6YtyIEt8Ije1gNzAWdg16qHeJHqqMhurBr3"
    "CyvKi5NKIQ+PYFNyyCCLssfzLJRVwMzNKcnEVIfkXABOWoKvf1aAkkMGeYgFZE4SKKignw"
    "WwTxcAOlkuE0VcUoF6fhMtCA+3MOeJIi7g1s+DogURuJ/Gy/Q3Amy3i9vlffXoNqZWd4JN"
    "qe1iaV4Wf9V8j7Atd+ZobvNlFGeT2HbCeQ7bf0KsYqgLi3DUOsSJsHat2m08re78ppN9rH"
    "729vDk8M3krNlkOj88npybl+sn/u/zydkv06P2Dfvz9+/enZ5dNH/+enr2N+Qd+6DydbVZ"
    "rK6j6lvrCPJU23fY3Y/NC++tYTWPvJOPsJOKk73HjrPxI1habAT3vCQL5qDD8YmxzxZCyK"
    "NLJuckhmbs55ugpfpftxNUjk5TiHr4LlqGWK4GrfttMVmk0OXPpmeYqKtC8gpfVi6uWtjB"
    "9RxxudvrhtbzskihD7IIKq6upoqeFsGLqmOUl19mgYzRudp2zJo5F0WuLB5ruQqTXmYH12"
    "+62VHX2LhA2INTj3cjUfLygDTOa5KEMFz8fd6YRMmL+Ed6eZIQhovf+ply5NYfzWPunA59"
    "tIY3F6db98iB2h5dQBr0e32oljnbppshQPbOREpcQJwuCb4OxryR7NuLJtOE8JkJjFymjT"
    "BtfQ8a4bwxAWmkr0yg9OUxb3zwaCK7IGy0m98+rnjRGGGdWolldnWhgcGcphqlKE7DSn8P"
    "kuYui3EA+qSfeVWOEtVIakf3G5MOJMNHY0p8amNdg/YWo0qyI2VTmTxYEVIJkCkNinHtbH"
    "jy5SdGrQdXsuDEJSlCJ42VqiNrqc4wlZuSZ6TN//VqwIBQBZq02aL6y8baY4Ea02UMdJwl"
    "Kay+iLHPIjSmozGOtOyE1Uv9r8V17cL5NHyZ77XYbh/MWxWBPwRuuN0+XP6janNCfKHnL1"
    "7EZXg+3F62rB4W1zOnkpnBN3v2w5+rm/b+VjuTNkzbTzbUZCA2ey7NlBxysJLM/vLdd98+"
    "nccs0jCg5Rn7M6AJ20a7q+bXj8tZLt6kLLtE+Wp1v54vv0RW6fYBzafiDco69zD/L78oee"
    "RrpK9W9dpyEzfT12kx87gN0g7Jqzd4NbbYdbWzaKBNRAWK7KKXeBCpqJd6cG7L1a4CMlmh"
    "dvPdwzbqFPmMg6vVpsK6a/thVg8N29VyG8vrqmpKEB12U11Vi8/F4cLECygmhTutrxfbfz"
    "7M7xY3C3LYCEsYKFhDIsWKDVBPEfVYRw5Y496pPa8Ho1pv9DljW4CRsuxhqJ1dDlgisYye"
    "IYyO6Wq9Xm12D8v46HZrLr8tM3UNmP5vPs2auXWGCtHU9vr0bDJ9c9JMqDYbExW2qTKSKf"
    "jMUIGVYliIpWWhlBnT8qKuNS/eaG5V6qdcyMB+Snk8BzyGX4luRfHTSipK+wkRJeLQzTiQ"
    "gflSFCGZcnA+tkBZM8mcA/lFBYriuUknaerVDiH2U5JH56cmb7fmJ5c4dTL5tT2pf35edy"
    "ZzOr/JhrIH+P/r/eHx9PXU/H50evLL5Mwd55+edx+/jut001tXZfNL0FH+o1md1P9z5vk0"
    "ERtOhEmjhAUwJQKGxKwE2SLFiBaHgU6kj7MCgJDOLVub3/UDmmlt2Eq8LdWO7MXFd1c0Fd"
    "zNDRqr7LCevMjsCFBKMhACI+qD1UnCcR4FD0ngfwAQgeui1hRdbUXxZQ0CqYbD4TZLWjMN"
    "LXG3mOASOgQe5srptRsigQCmsC1Jek3Y7PbNSMNRAfMuBJwsC1j1/gOqfj7E3o2M33agAL"
    "lHE3NuOMguMETQ40UFCRsuTdRbO5JDBrlvqyMslFUgb31UJlIdl19mbp6fBTEUzoMsBfqS"
    "QxGUVjOGnDQ5FZhlQV8FoNQpfLf2GBE8IQkJnfuOR1g4BfY7vOARC1TAV769Piycx7enVz"
    "tigQr4BO91oFQU4t/5pQ5CVq4yRK2ePtBRUMa+X+cgZC0pg/NkASifKkAGUjBilZ7jMCt2"
    "5stYYWEkkLD/N7FigQr4mNYKnsLC8e3pHaxYoAI+viWmz1/1sETB21dJpbTryM89AeURp1"
    "A11ySpjsQgyC0B5VMMurkkSXUkBtYjGL5kKrfyoxdBTZlVh9nOZ2Thg/JQ/G6jAn/dAn5U"
    "W2Z1AhVRsjLsEwou0jCdfmS0dCp9VIyXPZ+SYGvFUfFkrnmPd7bYhoq9xhI04O/wFAsiFg"
    "Mv32TxF1jKmMd+fgUVjoFcYLzEqyud+e4BV8mE7dapYKR15dHxx+7DgiHW/qrWOzsRirgk"
    "Y2tHUcQWD6rj4CuOpqaYaDQNSLDRdBwgJRu0u+ZcE/TFkVaKcseAHYJvSiADaUoA+bYYED"
    "BBhgY5KtCCVdpSAqMMKZAo4JhYmIZpMwiF9ump6BaMUhNxawVFlNuyE5GpA7kJd3QyPSAG"
    "vQ9d8MzbFpZbeUhIGvs+cJZMP0535Zo+pEKaHMujBaaPF9EK+yciMnXAN/2UTqaH0PT3qI"
    "uC6ceFBaaPEKamv0ecxVHf5cFxurVLkMtsXmn0XcuOltnm0XFEtgl2UGLzs5bAhlte3nbD"
    "jT2rBhTYTOI+w2m0+10TmheEgVAwZ0Y0DJTRJDki0tKs6AtKZsSYiLDIkQCVxoD4fAQDTb"
    "RDDZGMsX0d8SRxBAc42D0tpkGsMCgAelv0RQkoFIeFld/nIBULb9jvxsZc6HthUUHvS8hS"
    "qx0bWKkPSt+LxYiQ1tzjS7G4RDzAfAsmH4jNgx7zdVhKLh50gRnTj8J2djw+uJIlg5NwbG"
    "NO6ZCmBYWASSdflfBjorHx820bo2TrILTwfemhYOewuMDUUdLU2vcFVGTz9tBmX7QheQFx"
    "dDx0HPCxNJn4fHcCVbC9EhGh+xBdiWSjJfyknjBc6uVRScm+CyDjgY53YMYGXtyLCcqKNm"
    "QgHbYrMza4YkCE9wx4UBag0H0APKonFrr03hb68Hd6d0TpQfDkhoLo5+TCAfOVukDA0vrD"
    "l+0xy/YndzbyaauN7CH46P1x3qPkl9XH+edFLfKs+vzonn34tFjGvL4HF+Akl1MkJZArcq"
    "xAeaCKp+7bnkCx6UaQHIv1ZnX9kLlWwH4vMCKuHgQmNvBoPOSmdEoesnWm4SVsfvhgj0D/"
    "MjVnoM8nTZu3J52Pp0d/a/44fTc5aU87n/56cnx62J58fn34y+nZ9KJ9Q+Lo0DwgMT35r/"
    "fTs793B6GhAMkx9e58uhHi18nLhtHb6cl09u7s9M3Z4dv2XPa7d+3Ph9NjeyT7/OL0rK37"
    "9KKeLDI1dracHJ721yTRZ9khu98+rqJ33+Fldt5psS+wWzMOPqRnpvONzzo+nWHh5itQ5I"
    "P6oeqsDNgEDAnYh0gpwixU5WOktAwSqOzTZiUGqtAZGd9leThqaHqHGLod/Gm4vs/pt7Kp"
    "mwutd+uGxGpQe7RqLAcHtp1TxYi7uZgG283nYzStl0AAs3cDA3pN2D2aOZGGo4LLL9EbE7"
    "xzkhwmsqFMZ+HIk4upFtsp+6skYsDv/6OpAsjDmuD4B2Ro0rwlqB6byQnBwSs4TEOTZvHq"
    "HrHJCcHB2ywcmNEgmjSL1yxN9JGG1XOQirI+c8RZtG4VpI+3nA9KLJn6Qg6p85jd+msE0L"
    "EQHNQ9em6hx47TU4V3KkcBn3Z5bQjuq/vLutzHxfpxRceWDw3uOLQFLu5tS/Cv7v3HatHs"
    "+hsEyeOp61UTNZpdzu/m9n3V5LZTc1ODKYgWWFcmbPNy+gZ+u3rYbKrlVXQj7bcgmjfqfa"
    "AjvBlSu6NN9WWWnQ3PLE2Z+W6RCU8GDJty/SKDAZNhQcGAkVI8MODY9YPkSsX2CxYVQ9ik"
    "5u2Bxp8CvE/LeJM+Aa5ttF+ETF0/6pg1vyRM7E2Mwf8QZmHHS+7stN9SHX6bRv/IVmYF/n"
    "BqNy11X/XDfVTNyVwbl/V2J4XnzBJHFg3aQx6EQWosIMqHLbOYYOASokpWu93QqIQxH7Zk"
    "owz8lSHwhnlKQ2CxIzkZWi2YjAhOVooCZGtDEqTd7IoCDK1StRl9vTxIfRoRkCpBlDVhIk"
    "MBbuObSDBaXwYFZv0h5YYzNTJg9GmykE4Dlqyx4tpLwws/DIZSkUOKavCLqLqATRDyQqko"
    "bLqBLqLqAracl4IzF7knqrBINyUuFi5T2ag8EQUsKKAKKuBbGvvhCoQ/9MMFCj7yg1K6Ex"
    "xgXsAaLX6Y8bk8OYUaLLNUQaNilJA3K7UeiDsyEqlZA+oiDKsteqBmsSgHF1PS3qdbjCp7"
    "2HHlpfbj5VkmFCgq3ZxLpE5ZfDUJGJrkxDQ08hQN9z2NYnxPkZBdPtkxua/50YRydZ9gq/"
    "61rq5aGe6by126gCszzlp78Zfzy8WdfZgnVYBlf3W32laza9sHmoBxW0HzK4G/NpnbalYt"
    "aw0Wm6Bms8u9N1VtrzaL9W6RfLYPa/1vCxarvLzkN0lmiu9bWY4Kiaym/YtKa4v1i1mHN4"
    "UPC1qHnJSi1iHL3k8+xXIlPd0jBd8SxHRwOKyhd3Q4ZQWGlS683v2ORbAxVmBsgIIFn7M5"
    "sfG18tF4kjwk1H2mXmmC8XDagFjRVYLc+RHJs2eaIXGybsw5is2FGVzFiEhoyuFVvG4uNH"
    "agJ0esBpUR8snLUYLNezYqoSABaj4ihdTKgtOrCdGXpYbBEzYe452psHg7i4ogunkXh+Ym"
    "b+2Ws7Wy4PRquYhSB56w5YAERaixCycDG9PScBM3Ub1doSRC2P3aGuehrQZp+1NSMVXCOl"
    "5A0JWgKx4yICUQwBzS6thpAw3Y/Vq7fOYgJAKJ2sgim5ODLebId0QQem2bYUrMUKV/MUlH"
    "jwV2TG9gPxosylp0dPlbfTgZbVOqm31U5SV8gu0+nIzEp7vhR1Vewsd6SgISkJiUH5ZI6y"
    "3BAXEMzi0deXICKhoyCW/uSL7qagMTVKob1oUeJQZS/YSXfOxZR/SNHzkq3v5UkUMmErNX"
    "JWT2rbBIXg/4+P4c4jLobdDlqi8hjQONfJhxIBLHGJXRhRmxZtt0MLn3HRkjFozeH7ov+A"
    "g5noNDCd1HX/1HS8Ckj87QUXO/ehOOngHlgBEUcimPovtVCnc0dbuc0l4XEtJ240uBHhb8"
    "rjzGRmLx0Yv7UEzK10B0ldj4WuD1ja58j0k1pqVn1fHBMm0e2b2XBmE74kIcNiw4Qrg54l"
    "/CHWwn9mjnhJpEHm1b6oJGhCi2Ni/RKSXB8emmOmG1CnOdsFvmwBa1PIWpeaZ+07xTHwj4"
    "p0eVy+Q1UE6NsSUZqTFBaxfZJt1KmkKCteHAXBKU5eCkEphwwKiFlXlQ4uM6OFZOPxehLE"
    "0ykhFUQ/CXMQeGb0bv2GqHHHPDK8UGcFRZ7sfiWJ6l7qGBYfNXQRoxfPbOEouLvjoYu0xM"
    "ydiqKXaOUt2iHgI7xEgm0q+ThH8PMhSE0Siq6WsuqHz8zsTfHCrQMzqQ6nZRURy2DgQbSA"
    "X6sg50t5SK4gh8aJiy3z7IXHuEu9XmsXm8DjfH53Vl/928XrwlFXOoA6bqni+rHnHWLc4J"
    "Wd7OYLOOlYtLSYR5wLmu2VcPHOzYVBZ1kSGeMFVxMVDXCSDxecos+mpEMYxHyNVPJf2ym7"
    "OsRlKRNPO5IKNAXaXeVJZA1qNA7xnNfHp2qODPgcaTchpHPf1NB5NQoqqeqVUYB5Zqxku4"
    "wkUS6KJnGhbKgaOL8ZKzCJGG+dLLnY/YPBZHerO6S17zyJzBNCrixZn/DcPMSHOretuG4w"
    "gnFx1r11xe0uaHD/b5i1eTo+n59PRk9vbwb5Mz86TG6+P3jfbaf70/N/99+f7v5o83dSv/"
    "bTJ5Z/7l38LIe/oYxh7ubcIGH08CMxrPwUdkKXv3wWDRC3sRL+7Uuw6o59HbKsvTiKm6vy"
    "+f0PdSgeYcgkjUQw09XTCSzxhqEbtfGem4Ksr2kULF3E4SdohxrEPcQdx/h1gF4KGthp7W"
    "kEjFVklfHxySlxUxovedCsPF39vvhuRF/GN63KkwXPzWbZEjt+5NHrMpNA5aw1uW5uKcNO"
    "tRpSuN5qHDx7XM+OfDfLkzHgN2EXmjltl6szA3HYkuzhlpAfEN+gIgznXQU4DQLhTXIy27"
    "ERYjLd+wRb2c7sdEUHjxCck2tgTPuPv5A//C7YS52rXbBS2LlwSQBzbkNWXGXQilUpTG95"
    "ai74IAEudBj7sUSGWRQu/l7lFM1FUhdPhouVhq4b7jRhHm4eu+5EbLIIHav/WJx9xUoPdp"
    "ddZzbunI2s/BB7R58OO59okYLMw9nXpAm8c8njufiMHCHMz6QsSBa5DB25UaAW3HnNe+3u"
    "eQnjdKyXOooXsTnj0KP4zR/rGMUrWIDyJhDKSqCQ8l7U89vLNJkKrHyRWMQ2GM2JsSmKdY"
    "Il+7rw6K55/DmWGkQ9CoIOItxs119ciy8/SfSbv6OF8uq7tIwOxOZav1olrMdcp8rrvVbn"
    "4nDlHUq/6bxeaeUmJzefSa+tjsc2ca4Kq5Hbq2PuLz4r4x5vqrF9yJ+MMeLuztcvG9rfc8"
    "jDTK3b944Eh5w7kxw6EhnZaHVhynZTbk/TbDIeiQHpL9zW9HT88mRxfNzvJFrazzw/r/mn"
    "+8PX05PZ40fzXvSdb/eXd4dnFidp7DGrq+CZ5v8/zPDl+37I9OT15Pz95OXjX/OP95+u6d"
    "+fPo9O27ppXMPw7rNj0+rv8B6vFdw1fT/iKJMxmNDLy1t2WSdlgvVfzJKeHN9JfJSYv7/d"
    "u3Kbh23r7Gldh0oJZHWX+1yZ8ddIoJ3bA0NoaYKy8gBgn9pN98GCH0ldaH7vrHPUYAJX7V"
    "JUCh9t5cXA/ql1nb5F4RHBVHRNe+FhjUV4bAj7SgZAqQOFEVom4aniiICikQUCOES9NaWX"
    "CEDZaLhg6Cx242ftzTtPKKedIzLo4ZovDwIs8IV7nDm3EZad9KDkEOhsTvW6wDmKYsuOKy"
    "WxqwbqUssuAMKR2BXsvmZcq0tiBWCwgwqLpR2aRCGock/goIEBzKkdakQhoH87k4mU+hBY"
    "HhW/iVAMuW/BohMST3Rc2KHMPMNBVGCVizU9CP00lphE4e8qRx+LUSB4NfAED53Qct2R0/"
    "Wu52QcGKrkfFE9mfxGsTFx62v2nh6aovIeIFxgFBCVUY+B4FWSbGHZRixnMhBWJvo4DIxa"
    "ijdboICBGNDmd8xRA0WmXWffPxRX5nAlSY9YVFQNeKPyk6q7FMTNCC/pbQMYFHd+GND77U"
    "F6PCIktOCHG3fWyARavuwuJ8m45osIbtCgB7Dj+ozX+xNCyoAksGVCy4oRWPDLlkwUFRif"
    "1CMsyPGRcYYzzu9mwk43FEhQ9LXZFkPA4/6fVYIBMTtGg8BnRM4PF4PDr48ngcFJaNx5AQ"
    "HY9HB1i26mCrUWDVMRXauEERaNXRJzXcUCYmaIlVQzom8MiqxwdftOqwsMiqE0LMqscHWL"
    "TqeFdNhBEjRVDCfTstnHj1mfmWebdsUBiiUb5PNqopFrznq9nBrrTbfo7TPOymMZL7UHgm"
    "u5X1j3M7zHM714vtVfoMdu+nsZvcM/PAV4Tre5PDsltdfZptqm21+WxsAUppSuzmnyqnNo"
    "O4yXOu9VHAaHtb8WhR0OOzh4oaMJuHu4pMOumKcNipnlEyHO9XwBISVqbEkJQYjaNOHSPV"
    "5BjN400dQ9WDTR3bsKd5pu5HnCXCBXnKOnnBWiCUSiqMPY0Q9/3gAevug8uFOXxzNjGZK8"
    "fT8zYzqB6Hjyazs/cm3+jd2enb04vpaZsv83by9uXkrMl2gTkzbcXpqBIk0ISfEg1lDRUM"
    "RYBn+7uMITqKdYYAvxbbk8rn6X3KDaWOHIuxTrYRNdMekjn11PzJ9JI6AgqQmzz03L6wTg"
    "4U4Z5+SqgCjb2vj9VfgMk+bZaQUNCUT5gh9fIg9Wk76jzZMIiy9uOdIYOjfOPxyJAGfhIB"
    "MnC21Juyq50Nr1+DQmo9uNJmTSUpG7LxFYUm7B1Myni9j6rfQ13dXGg9e2lMrAZV3FOhHA"
    "XY4uwh6ownADpGHhHvXGfgo0sziqiznADbGLlFvPOb6IKGjSw5swlwqZ7WxKottZfshCZB"
    "iKPb46lMUi4+fEFoOnsGs6iCEU9fZqTjK0ISwM2ftYR9eA9gizHcaMkvxxpTUki76IEqTl"
    "h5AaXg5WmEiDRo9JVpxTeDUVl4UKV9GHs+Ogs37LtjQmb1Wdm70DgdZcFjguNZb68ks9y5"
    "Z+gtqaebMc46EwsbE4STI02p8wsbF+wbYRkXC1FAHcf/5Lgxego5jDWqYscFYaFvI5V9oQ"
    "fEedw2HjoC6EiE0nwLg6g9Jl6cBTkDp2Fb3amYEke2CZvGyJ+SG2tPDbv5dls9shvWa+0s"
    "aobpnQiOaVQgeyUCY0f2cvVw+3E3M+he1ZTNj781e/TLupnrCWxxF34Z9wKAMU7td1ZMHt"
    "oHven3v+OxtfqBu52Gh9JGp2GWWCZkFxVgMBy6aQq3njDMrF2nhNCNtO0H/b0mpD5sUjHF"
    "2Iex4+IIBOXD2LC+MgR26BMnU4DECHdSddPwuDtKUWkEjO4+EqitKL6wcYiNo/5w2E3D2i"
    "4yRWEeVhFVNBlAQNFkotdEYZ0cKMKGSglVoLGbC6s/M1Tw9wsgATY8qO4SpBXSOAR7A5AA"
    "waG7I5BWSOOIvU1GeA0nSzBBd8GfRI6P2aBFtDSQCsnVAyv2RhEKdRGdwdmjPuiwHFaat8"
    "YlKRGb3yfWzMo+cVU5COFOWABLc40OK6Pl9+s8fhcOSTCT9d9Bnw1+10IYi8JBKeigMREH"
    "adgjR0Vb6oJdSUn3A1SIjY4KqtjX4vAD32ATOqwt40LAdOFHLfCIZGz4AktGKNkqCG16T2"
    "ooWTcoLjFxjBSx8z0BLVo886xNWBii0T1rE9ckDPMS8UlzYiaM+TQRHSSqyDlas6k+L7Y+"
    "T+yxxIYD1El18/tqeV2Ut4a+NfTdVbtGHnBXLYjMFk/duOov6dtRq/v13epLxQizKp6hyZ"
    "4qcfpUOVnimameLvFcw7bvnvO0P8qF7AwByme+YFe6UqJpXYnqGeo9vJNrGcGBBIxDvBsX"
    "tMQoBxNwCZIpJSnfD2cOW5zI330bei1px4neYPVakBy7iIn40DT2T2HdXGjCJGGcWA0qO0"
    "mYkoMBu5tApJg7yhzgaIIaoYFDKURw+zZ1ykEXvrzRMYkYqhCniCOUOehjpIqjIjCwilPG"
    "Ecoc1jFSx1ERGFjzUxBdDWcS6v6ljlI0D0Ved6/um2/PsNRoQxa7PRvHUJTNhNLm29U4ny"
    "O0aigAA61zakUwnd9L4lO+1ANWzBlt+6SaEtTZUVc95ZQUQhCfQEIIf1zTwbmmI/YHkvs6"
    "QCwg85HzRm/cPrw4ADC/3z+LC7Ey3TiD/lUWMWvNOy1izvqXW8T8B99yEbPTu+4i5jtWmG"
    "PY5QskG3y0H/U6howsjKkuuBygry+KsCiqIRm+RpgCUbn6qaTv+jPDaiQVyVekWRm56pJd"
    "GIHSFhUyxhUShCRC2IPMI3u7xHA19DQIwX0TYMDuHanInmpHFDFqzEJwzh3M272jF9mT7w"
    "j+UeMYgrPwpEckR4+fjkew65/ioQRht3vor/Vo99CvK7T7CMemaWG4+Hsdoc6xKOpB/1B1"
    "XhyuJrwrLNeAd5nzyLUP4+JCsEf8QdGS4gldbOQfL27COLNbDp6sV80id1Ytd5svjytq8m"
    "mxjHl9Dy4eXdnlfyLMprqfL5aL5S32MQ+x+td6sam24ITedl0ZWfoFWOgskGq+aeSkL/MM"
    "Wr8caLmvmhyg5i78cqylK8vND9E51UdEb0KgA8M2ESuleE3E0xmml6354YO95XJyeNZeYH"
    "k2eTWZvG3+mvz3u+nZxPz2y+TsfNLdaBmx7ey5u0az/SnA/B8dXA76qCMEWSz21ySeUmDn"
    "u0F3MWbzSyhfGpEpBGqiCgbeTAqwD8i4iThd1yPC1S42yKPD80kzTzRzi23+Hw9M4x9cmJ"
    "994/30o1Xvh6C/dzPKweT4fBKW/2tXPmyq5tfJyStUxN8Wu4+L5cyyJ1u7YdE+FRz+WFfX"
    "VZ4GuzLdiRXloujdzJwOcZpxLbp2zCWJSncjZNEPIehoiNFIreF6kBIIYLJDDwV6TdiMkE"
    "NRmqIKum4jwG2JMmYc9HXlBvZ1c6H1a1pArAZV2qiJHEXYnTsiQxy5MQTYyBtSb9pQAgHM"
    "fg2c0mvCljYzJk1RBZdRn1+0z4ow3g1m8BANYzqBM5ZURZUIwqYEHQ1dN1BKVl/EKAiNEn"
    "Q0Rt1gKFl9EWPjVzIDIQQdjdH4rMrowoqL6Ow/euALKWmEzqNVxhhXXkTpHe0+QAExjTVw"
    "55XhJiIUEUt7ZK4njtADWT2viwJxjkPSpBSydpHjynUg2tOA4QdttzGWTaIG1rHIHLFEFe"
    "HhyP2ogz4bSVH06M6QOrcC3gdobo9ugzx9AAeENFYbQlKGGVVd9phk2w4Z2oznpLjRkBWA"
    "MScJEotJytxspJVUnKlcsI8CdwSeRiF9e/WhT4VY7qq6fzyyWxDvqs/mXT5Y1/phc/Vxvq"
    "1avZikPLiHsVztooffXtjf7+bb3Wz7sR5ZcVHGuH9wP6mm0FaGblhAdlqbFpCvb2UvZPtL"
    "IuILkgNiDlA6UCQfZof8nS1Bps3vKacX2K2EBW3yYtYZHn7cA2VGiF1npUiGeYSiL948xu"
    "QSwDCNrP+x1LQydCaDSmHf10hSCtEOnNJoKURw+QG/Egdd+JygX1kiliq4iaIUYR64booo"
    "LYMEav9GJzJDVaD3aXJWTmhqKILIJk1bMHjdCGdODBZmSaSTps1jVo545sRgYXaOihCu82"
    "YySG2REUBazrzuHPtI3KUYi02ha0PvbIyhDReL1/LhooEVfCtxyOmjMYiwOAjFgW9jGE0i"
    "bA8t8WJzZR49NBVG6vatrUzMLk/Ys7chTApjzZ4V0isy4teENt90U+0eNs357X8+PLooCJ"
    "ZxSr+fUDjVmyZ9usDIdjffPWz5FW2qm4cw/bT7bX55V8W/m9c9rMq6n1lJqlfV4jOlMVMf"
    "9RVPEM2dHu6fKRob6MDQC2CmFHgBXLP5omeTi/cmY/To+HD6tssNBUx0TgcDpvIcyRckr8"
    "6qg2fTm586pP/1vm5b8wT84bt3Z6e/mL/PJkeTqf/79ft6wLN//7+TI1v+1+nFz6/ODn89"
    "IRXU9ZIg9bH5KclypZNRUZaukwG2zc/9WUf9FDwIH5uukLHaIeds12BFlWgObt6MS+hH0H"
    "ISYI4DKC/IIiMpc1DVM8kyUojgsuMMRQ668BmRBoZEDFUIAg0kZQ66bpAhIwIDqyDAQFLm"
    "sOoGFzIiMLDaqViE0s7WJD6tVCq0WgYm9ilZgi6HTfNsLFk9A6N3LkQIvf9B4nMl1NE5xg"
    "xsxp3gxDooQhph6ASFkQ33ozruQCY+dFYAgyblww/DFWOrgA5P4OV5UYkMbc7OxwabCfGR"
    "PvUQxB19GbVx1EdCHgrCQO8d/H7gAXkOe7CUUIeeiMHxqGQpVlnqrGelmGZVEIJl7T6o0m"
    "uAD6kLw5wvmgz1wZcRekEsolAn/Ub+mF6ol3gO2JduBLNBR9RzgAQM8iPkvhQgnSH695mQ"
    "muEa4H0m+DLSzCHsMx1Jf2+J3WegXlK/aR+6EXpQg/oMYFD2KvahgF4bOi7a7CLL8Y5DEI"
    "U1rLbzu2rb9NTV5vpx7fZsV3fXwT0fqleqNvnGm0/RHo9Le1yt16vNrrkW6Qtjs6QrXE5+"
    "bZtyXeswvsS1z6MwxN5LaCwDd14iVkr7LhFPjVtEI4YDL6eIeAX2ke68tJ+IvFkYpc+okR"
    "Wjp+jdABh+14/P07Vjo35UOugZxdGeIqRBxp1UY5inZZBAZQfmSwxUoTPC8mV5imoIhjcZ"
    "/ICQhh0PnuotHskggdqvxREGqtClLY7KU1SDYBeGoKNB6+7AkNUXMQp2Xwg6GqPuzgtZfd"
    "mcvaclMWFDlDFbV0C7qzq+RVzM2xkRGhqV3n2MaLXlPieL02VoM31PMUaXFaCI1jpbfcBG"
    "pDRW784pQwXVC9aIwbJvN9/cVo8syW+7WJp3EJJFX/t67CjLQbfqUnirc1fN70k2zcchKz"
    "tjDyorO8tKdWVneXJWdngaHMFQZWVnea2W1WxbNV0v4PbkQ2gCQbDx4K8/tc8UmUYNPqC8"
    "awdqsYpT3Nyb0j81g09j2dgVfpkWESwSU/p41DPfx1okYrXTw7srbZXOHNkBVQZe2JhaA3"
    "tSOxuecI1AUOvBZa8OSEmK0JseI4Nrx0YCou+Byq1pamXB6deKIaUOPGnrxRIUoYoXdQkd"
    "DXOMRR1SfRGjeFGX0NEYx1jUIdUXMTo/SgDPTlAUMvtZGZTlWm4z6/1JmstOvlRLmc/ajW"
    "S4FvGIFqcRDY1Ie3EKqi2PHX0WpyhtZgxRX5wSAoiXbPW6r7mIbfNw98jeT1zO7yvIK6qz"
    "KTC7Wd1dt7Pnny4m/32ROU9VL3+uF+7sheP53VPIlH5fYH61W3w2B69OT4+jT9tqvrn6WM"
    "+J/9oxJLGlbzfz+y2jeFWLXdk3pQetI6lFYGBhQxeBISutRWDI09lEclNM/TufS2QKydLP"
    "fUz5ffeUYMi6xP9ZeC0+slyjdcdbrhH0fswLvo+wXCNrT4Z3WNq2qRykaXQKXTA6DLmfBq"
    "kRnbAi/K7HlucqlCzTZMFYoDJVEfXzIfLXL1lyRciclUxBliJ8yXIGp6MBKy9nqOqLGCXL"
    "GZyOxqi8nKGqL2Kkxx6KvWDQUQbGHHxENyyTlDREvRuWM5UXURpnrA/KkJJGaUqpo4wrL6"
    "I0nqIMn6EhkL0/n568ObhdLA+e1G5g82G3ms03m/mXZiUe+KUN8q8O7LFrFjRXr2CBk/rw"
    "X30Ve9oXZ+8niINtikE/+iuX3Fjd3jc30Jh79B/XommM6zWdPossbcGey5Co1YYuRGJmg5"
    "ciibOe48/zZEkOvutGJUZw2TMSoE470q2kOHPYOjMzw250B+EABx5UhQ66sSrsP8vjLkom"
    "wThwaiHq50Pke+9ZckXIHO+9IAsDPvv6UIIuB1j56lBSAgHMvs1MXRqqAVve0LwLQyGRYK"
    "VGUWZh667WaBEYWCUrNooyh1V51UaLIA6SV1v7i9jV21a1mnazj/Ptx9AH+/67OCzM8wg3"
    "qx2jlHuMocCr+rz6RHl/6TVj3z5vfZ/FddXerwDcwvVm9Xlx3Q6WTlPdEZUX5ubvWhOr5f"
    "Xspva+Vxs0zI0lNOGeYP+IdORpLa7/5SSeWWSzy6v5/Nm8YOAkXWfeW+tKtvJ5pTWJNKTN"
    "ZrimvTMobLUxe/H0L9WfS4MwSYeKHiVp8ESHXPOdLbGK14fH5xPb7Xbz22p29XG+vH1ke1"
    "N5WYzOtu1zJEH+oO2Il/PLxZ29083+CjMNzUqumGA4fEuoaezN6n5mWpJi1n4tcxrvjNtu"
    "lUpILEEZolIL0MCahy4/Q1Za+2Ahz8TCutv3wi8fcofeUMbAPrvtrO53jCnKS+UsXshQ7Z"
    "a7TPvwFrUEvR+ig+8jLNzJ2lEfMSwtOj9HENIgRzg/R8oggcpf/hQYqELnLICK8hTV0A3v"
    "MvQdHQ06mjrUmzuUQACzX2On9JqwpU2NSVNUgZskZcAdFQ03mHzV27irnQ2vX/tCaj240r"
    "ZNJSlC5yQSxOVpeHqpA7BGBox+bYdkCQyAJW2vYl5A5KEIok04HQ1ROdJEVV/EKIky4XQ0"
    "RuUIE1V9EaMUWw7TCFhYGKKVAHenvMCARgnWHcqAUVGKGggWLX3wJ+Q0+mh5pIwdEaNsv+"
    "06qw/okDJj03op4XTl5dFWmBhO02ZGXc3E8JwA4pj3Q7semF3Nt48s+LZ8sBvQwS1LIDO8"
    "LcHPDd8+XP6jukreOcXK8Jnuvqzj/PXscx/X1fZqs1jDBPUXLhay3ixWGxuV4XGUPjiyqs"
    "fWYktfP1R4W61qGyA/3iw27SVn2/VquSXK1F9Xd+RLJFd3qy31bTvfLbZNgLozQROFHTEp"
    "v56OdvP4ydk4u8Z8L4c2x0jYqQeY67uYZc/gsLlIn+LTfi0zQZ7n1XuVNxwGh0ZtQ1ZaUd"
    "uQZzdwJecXHswua3r7F8ooGK8gJ/sp+wBvxMsNU15hzQ8f7Ost7a2B09MT8zBL+6/mz+nJ"
    "0fTV5KT9+/Vk8url4dHf2sdsTt++Oz6s+1/3XktUFxjkoOzBZ/QNGhxAODIG8WrzowNyfP"
    "prI+DJ6dnbw+Pmr5+nb35u/vv+7M2ElLf4us3JpGV7+m7SqujXw+nF9OSN0db56bF93ubo"
    "+PS8/ouoA4xeXU3Bh8R6XyBBbdp8eUFtgt77RsH3EYLaZO2JGwhL+24lh+n6HYUwciQGZa"
    "FhtaIObliQn6aEUdGwtFOU8NrZ8PhhoRy1HlxOiCgvSRm68Q+EiL1TQQH1Xol+s7q6udB6"
    "NmpMrAZV3KRQjiJs7rvUGBENU/c9arxuLrR+LUq8QT0YqrRFWW9PRxSteysD6zxiAqJzp9"
    "Xb0tbLg9SvHSNSJYjSNgQyFOHahZAMqCWiIXbLK/V29HVzofVrS0CsBlXanokcRdiXX2bB"
    "bD7zMQvSz6WqzjASOBKeTN0SsvJx1NQ13czEZfqoCGPCtxZDMoZqcLnKrolgew6ny9iG7v"
    "YcVX0Ro2R7DqejMSpvz1HVFzHmVnxUBcKlnjI89pKvC+0IsPmgDwUuDl6ro/P1F+HZaJMA"
    "mw1HEcDMV2U4hinDLfaBJ5E/7CNTpCPsSqh7/I5x2Qx5Ty8iNBkjVHt2Ea227PwGGxwSx7"
    "eb40mndzQ3IOBcxGdnQsbrSTgZhe9JN5NH7yWNNL0H8nAhsx5Hogi5sMPnkMaFTj+BhJVm"
    "bn5TlLRVjwsyt8kf9QC/sSi27Ig008xdOWDh4Qftjh3LJlGD3NoBsUQVodXvRx1M6w8oev"
    "QASJ0Z2/cCmtsbkp10cafAOGQMIikOugjyXVlLuMA9NCXvNziPHtoKe9HvoTFmn0oJe3Qt"
    "ggndw34PhXD7W5CVIu5pMW3GaoKCoHdFX5SVAsUT6ULelyC1SB/xU5T70Qmzz4QkPXpLQk"
    "73k30B5/YNn5Ml7hkhZcYOfDHQK4LftSNtkWACDcj7Q0wr0ELYF/ahCWY/6Ah69AJAnImy"
    "7gEw1/7DBB1xFwDEmfYHeUBhR4g/acdVoIQyhch7REIuU0rYL/anGGbviGh6dJCUPhNn2x"
    "t4dk9h3mOY0hAole8xxOqNQRXvMYQZ5/aKwiRp3Pzuki67BMvm1zCT0aUqtly6h5ybhMP2"
    "J8mFiO19is3xkcf48pcHX0ywdiU/lJO25/fr+eKWfnDZFWCwUkskrwtuSpw2vXPSe6ai31"
    "Xza5JN87HMgrhWpP9tIipJ7dGYQV6ckozN0vR20HUHZrhDbkpJ7pBt8xqaH2oc16PD80kz"
    "BZ0cgDwKNwUdXPzcXggyOa4LPjuY1HX8PwcRVZDyxyaCFzPwCX0ik0jAjVhCYEkCStu5JB"
    "J2A1eW6seDZ2mCed56WMnXGRZupgdFPqhnmmdlSFyZkCCfjp1BCzOyUYxJclEwcw1JPUek"
    "yKPMpSbnQMbZyThGkLWrDpHMUg5LFW/ByaBELsJBkWIXwmijzV+IE5WkU1lzWMNsVhxllO"
    "2pjo/IaoUtvulrrhuOvW7GNthN2WLDOUKMFHghNNpkJhoDcSxNFnUzv4nRWqeSRulnzTHQ"
    "mdrzFmvnYLnFdouKjMWGM/woFuulwJb9cHJ1/y6u/SnCLNgI2/BABy2DBCo7JbvEQBU6Iz"
    "W7LA9HDewzaxShzEnSbfH84TWqdO8Wp46wqUDv0eK8g2wJFfMsG0EnchiVmzt3qI0o3L+x"
    "8aNtGrD7NDXngFuysC85zpkKhzjOuq1evEcyQ9C79TO3SWqpoYcVsO+UTAhZZ+NQKsGCQr"
    "nd6UNyaNH+bY0dlRsOt0/7lg/MYQMDvaAqjCjyBZX+gE4spzKlBw3pG8mYLoHec1DfiEf1"
    "8uIyU+WwxaVu6xeWlgWK3laAMVFXRQ9rwOXiqIVeeGeqky28dVueWHYTJXu3dEisBrVHy8"
    "ZysIa6bNAhN6T0Cjooj+qikIMXpveoDhioQu8zqifysNTAP+tKk+ahq554zQnBwSs490qT"
    "ZvHqnn7NCSHIPWm/bqraQB7ZS5fS6w0Xy9lvTYbQ0uTXJI8brTerq2q7nS1Xuypi6y8eu5"
    "tfrh42s5uqNSvRSy21sBsS4NXqfp3BfzVfXlV16xOf59ttxXibsy3WP62BeG1lcH6DsdyB"
    "aQ2WiVI2g+VWvPvt3fHhyYm54K1ujrMLe9dbcwXexP3jsFbU8XF495vlnlgblDYqkL8Nz7"
    "KMzdML3f38gf/simWp9uAK2kKs3Y+U0o3R5ot+fgBWIzYBOTuRrJ4QGgzOCGsltGYmLLYn"
    "laHVgsnwn7JSZCC3QyQXoxtPE1BuPFZsNFtXSXRpM0VEg6HwGwbUm4El8GETCgyQrseKVJ"
    "nBIvBPEwoMi643ilSZGxx4t0NEpdEBQO1GCFBVRvbYD2QBCEgwFNFnNSgR1wyebn7nnEHB"
    "iFJM0G0Iz5yEH9TAAnl4cFknTHAyHuTwRMnYsOlzJGlZ3vkRgg6z4LHBZc6JAE9Thg1/xC"
    "Ea8RWfbyAqzY+Tdtkn6JsREWqoXQnQN8MPmmNqKA8PrqRvAjIe5Oi018iwi30zKCuyX0hH"
    "zJGjgmP0zSA+IbBjQIY2a1gG2HL8Sa/3Qqm4wCUWnRBywUdne/eggKJlR6VlY3NCiY7Pew"
    "DJsPAgxCax8JgMb+SgDLTw6JMedigVF7jIwiEhF3xk4XtQQNnCw9IyC08oUQvfA0j5E1JR"
    "AN2HMpE4efDc+2L5ebW4+uOxKcOM8cZUr22K7fahFtHge1WXaWV7qMAvu9VufhdvQ9Rmcd"
    "39Er9WVN6hWNw3wbK6Zs/ZFfyhhTvua0ojPIKkcsrTrcUJLlEUQLjzYXvTwK0Px0Vp78Ox"
    "G/JSkeNR3EB5dXb42jwndH7+3myYnP4yOXv1ftL8+e5wGmybOKbeOrvnippfBFsbjpPrLt"
    "2TQfN2l0DKp/ceScwm7X9esPiT096b6S/m0aHz92/fThBVNadw62F3G9nWE+xg69cHf/3J"
    "XDBkrT34lMjZjk94qzZdtpUt06AHp2cHXaOFHgE0wdWuvSCPaqcf6xZqedl///XHjm+6AY"
    "X3E9YOFELq5nn7SX8PCq0zcWKCgrI3kGIqFI3ay0ewLswV6/oS8+wIJEAhKJ8VSevkQGFv"
    "ylCEKtAYmzN0/TmYvDzwqDQKSDPvG9RWFF/cRGh+d384gsZh5HO7omFOEAOTd2VSMMG0oN"
    "c4rr4yBHHzxGQKkAQNBOvOwQNPfHjPn/NQB4MHc+BwFJqNm5UqO2ryN3xTEhyw6pYvVmkO"
    "j2DTNyVB8ehu+2KV5vBYr4ARIksoEDSpmxHFx9Rf5EBkYoBlhcUQGj7gMCY2Nmg6HgYK8k"
    "JhGBHHn1THlQnyJgtSHqQ4bSECo5e3ACvLyd8No4L+FxLhFhnMAFH3G2VmiMXhoRV1wJiM"
    "hzjsfyOjLne/rqysBwI61G5HBsfogyaSKTFgT4G3pfkMTNf9qAcykIIBT2SxAQ0DInyFZB"
    "SYZSu1BWUmGhKh9jkaIIZltqEjiWE6ArzRwgiXay/7mx66ToQyMpFNdiRldKFFjoSwbI+m"
    "nMwcAxrUGkcCw7BFG/PkwbDxz1R+80FPfMMvH/QSZXHhZMS6VS+Pi6o2OytHMXjp1IwQ4/"
    "MziPQrTtKoCFlvmXdnc1w8RaV7UzOsTbbjTV3S3G2Emy2pcDf1KbL5mb9t2cl4t1g+sr3y"
    "62p7tVmsd7bGbsPcsPznw3y5W9jjd+kmdXMLSfNE4VVFFLhebK9WD8sd8Xl+n/nI2QF3Xa"
    "W0Bx132eIWdGMH+X3otkiZXfdAOs6re0x+wHZ0K63OnnTLSnljuuUJ7AzyDD5j+9Q4z9A4"
    "PWb3YwIabgujLGOD9ky7nwO2/5FuNDP3n41Ggq7hK3I/4pvaKJ+uD3ku5ic9UdXOFGbMTL"
    "QJCunBHBZ0zjF2eNPac5OyGUvMP9hTc0hEg+uGP02/I66bC0285YMRq0EVbP/gchRhd7OA"
    "DHE0exBgo0lIvWlDCQQw+zVwSq8JW9rMmDRFFdg5Woa7m9gJsJ1noN7Avm4utH5NC4jVoE"
    "obNZGjCLvHliWgo8GOs3mZVF/E2GMbE9DRGMfZ0EyqL2IMvEbh8h4npxFH/qkyZESMIvLA"
    "9RUADnxjAmdXQhlkx7hsuaEPLrHc0EmnLDcoo225Aeuy5Vo/v5fZRrQZm/VrCW2DBQIU0f"
    "oligClX8MQ6Nx3ZWyObXkO6Rc3RWgzc8kIEVRUAFlMLly5PjXF1/Mv95Vr4scSOxsavcpj"
    "ua92H1exrIXLslRjYUTMyTb0wHCT46IUaXLsOKEQPBiU8hp4RsCx6VrRi2R++mDPBFycHZ"
    "6c161j7p46s3dQnf/c/PfV9GxydDF7NXk5bQ9dvD19OT1uE/NPL+phoAm8wwgLrllWcAUh"
    "dUOT/aQfUkHrxMZeV5AbSAHlUSC64ZOkRgYM9sKLoNOAxVhukbXnIAoWWSkJCkx3aYVVms"
    "MjWFClJCge3WUUVmkOD9Mpi4ujOPRcMVhZ1r5kDhhOhtuZottFVZttGUGrEC2i2xqFlvBz"
    "HE9mP/+lcrtPerI7jjIPt5u1u/k5vLa1Zr95ZM5uYSc4twk81E/e7la1R7Wbf6ocWGJrFf"
    "d3eXus32Anh3GGQ44QB/ajc4Nqy0n3GtWWpc7masgx3VaFO6rMK05bbhxfX8JvoL8fsgL2"
    "Ghy69b8nQobtS9zEirS05DpWSO4G4OCzvn9P1o3NJ2Fh5lG4lISEpXokDquXB0l64ydCqg"
    "SRf/snKkMJLnfbDKEhAepumqE1M2H1akZix2woTGFDsvbLoqFRfKUrICOBjnK5a1J5CZ/8"
    "mldARuIb5cLXpPISPvZmEUZEYtPcKsIrLndFTiQooch0O6V9IaTKEhbmajwlIdHorcqxSo"
    "tjRq/LQRFSeuzQvyYUrb6ENPDqeoBNqEm8kfeoCxkRQrBebr8+bNtEdePyipfF1b/Wi021"
    "zS14kfVU5Ccvrv8164SYOY7f/3DzrDhL50hde3QFnJfsRG7uriEVnWed1XL779+qy4+r1a"
    "fHFWtYzu8ryCuqsymQvcYthriJLkd7/hSyq9oJZ7b7so6fkUlLXn2cL29rNDeL6u46Kvud"
    "W1dua0xXMJ/+u4RTc7LiqnuUM33cpn1sqEI/XS+288vmHsHurqjg5RuzJJ03dpRV4raqLW"
    "QHiUFUp/q8WD1sZ3hZpMisnh0Wd7CpiWCINe6BgRDHRSkI4tg5I0xuU6t/ZzGwZgfp65/R"
    "FPeEHlplAij4zuOYWm8S6YhKpFy/Q7hGBg8Z+o88XohlJ0cF4iLoOzsJcN8bEsDtF1Z7dn"
    "0gBdl8YUmC9Kj0GaGoCMEWBonwXsAKECGkbtazn/QDQ2idmKvlm5C/CE1JUDi6i0+s0hwe"
    "waIzJUHx6C42sUpzeOxwyUNixlAEQzCxa4Iw9eXED6djphtPk6LQwmKa2LDqc0i9X8FDZ4"
    "qjiNwnPSyOY3YgaEdsYRuFRPhgYOcBxYEgqjKHCHWhhAAzPFC8aHlN+FmBZLuxwNt3J4Bj"
    "/9lceh35zRdn7+012N6+drvqft1r57bWQ8128wXbHmyrza6fuvPKdvey2mxWsXv+vV0u7e"
    "aLaLninIj7WkOLWpmr5bVjJFgdB33M6GDmAPFHAkAI7Mp9dwnzXl3Gqgrr5Fw17FVyE7vZ"
    "rno9qrqt/vknZIO6oNecLLF+ZdI4HoStVZ+b1AZCZL+ejY0oXthtVr9RzBtTrYBlAktvGy"
    "g1wqar1v5cIZRwV7vt9XiCrhPd5zAYsJ5/uVvN/TqfH9m4WSwX249o6AFbjz4srmdB2/m/"
    "v7384bs/v2glMp7zkw9B+xjj9g2S3GMcGLbvEutqeb1Y3rI7HiSEHS/okAXZ/KjeNvKH5k"
    "bmr95NTl5NT958xembqSS5ec2Xrq1NDrYmkgE1Nm1BB1sToyiglY4F/lowi4dEefC2o2lC"
    "ui75Kb6k7X9yWJYwDy1cQbFmjJR93r/wI1ykp3BYa041/M///P9phZH8"
)
