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
DROP TABLE "campaign_touch";
DROP TABLE "membership";
DROP TABLE "membership_grams";
DROP TABLE "membership_search";
DROP TABLE "campaign_member";
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
DROP TABLE "campaign_touch";
DROP TABLE "membership";
DROP TABLE "campaign_member";
DROP TABLE "behaviour_event";
DROP TABLE "lead";
DROP TABLE "campaign_staff";
DROP TABLE "assignment_rule_member";
DROP TABLE "assignment_rule";
DROP TABLE "membership_tier";
DROP TABLE "membership_program";
DROP TABLE "lead_form";
DROP TABLE "form_submission";
DROP TABLE "campaign_booking";
DROP TABLE "campaign_resource";
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
    "eJzsvXtz20iSL/pVEPqnp+PQXlt+dI9940ZItntaO7blI7u3957tDRokSyRGeLDxEJtxYr"
    "/7zawH3gBRIEgWpIyYGLdEJFTMrMrKxy8z/++ZFyyYGz29mMfOvRNvz95Y//fMtz0G/1H5"
    "bGKd2et19gn+IrZnLn/Yzj81i+IQfgG/v7XdiMGvFiyah846dgIfn/4aeCxeOf7SWgQ+s4"
    "LQWru277PFG8u25rbrTuBfj7EYHsH/jO3oDp+KV8xynTt4oz0LktiaJ1EMrwoj/DBkrh2z"
    "Bfw7D8JF9BSXsgjmsBZ4y1H/auI7fyZsGgdL+HsshL/9X/8Nv3b8BfuLRerH9d301mHuos"
    "B0Z4Ev4L+fxts1/93V4hf+HH6f2XQeuInnZ8+ut/Eq8NOHk8RZPP3tt6v3+NmS+SzE5eVE"
    "4SeuK6WmfiXWC7+Iw4SlC11kv1iwWztxUaBn/89t4s9RjhZ8X/bUga/ss83UWfy/cn25Z6"
    "fTz9ffpl8/fJtOz6qb4BuwNQw2P0QWrLgsLFwl/Goe+LiXHD9Gtv3f/xF/ImMP/+0Zvu3d"
    "rxc3f3vx+kfOkiCKlyH/8Iyz4n84oR3bgpSLIOP5PGTIo6kd1/Ae/r7tx/UCKBKWBAF/Dn"
    "aSx56q/+gjEPWLTCLZiWoSydwN5ndP/WCjLZHfV8y3nNja2JElv9v+gvl29enD128Xn77g"
    "m7wo+tPF376/+PYBPznnv92Wfvs3IccAtIhQL+lLrN+vvv1q4Y/W/7n+/KEs7fS5b/8HP4"
    "LXOrF4wYf//HaGq7STOJgCc6b2Is9O9Wv1K3g02yDJetFvgxQJH84Gce0I1ODK9pe0Qzjx"
    "PdwGyKOa7RGzJQvrt0eOqrQ3gGuH2g3PNWV+5aMqiFhkzbYW3psbJ15ZzJ6v5A54a63tKM"
    "JtAWrjO/trzeaw4v8Q3+27FQfWOmT3zIdtA3KwxJmoXs/12wZYAP88OX/+8qeXP794/fJn"
    "eIR/9/Q3P7XsrKvP37juzwTF/opZ6NvutO6i/Qaf1kuqRFaSFiy4g7TkXaolLMmUvteq5f"
    "jceom2Ucw8K7gFi8VZOv5bS6wCLBp/wZ+4Y1vrFsyZZB2xMO4sHc/+a+oyfxmvcGc9e9Yi"
    "i/+4uOF3NDxVOrqf5Ufn4rOiwMDSZL10b5FwAN17JPnlL+EouI2fyC/ylr/Mcm7Vh34Qk+"
    "5Vggbm1R7pJtu5RLSHEX3EYz23o7m9YHBg7diS2wJ+cCI88G/BYwE+x3DDWzPcDqCw7fkd"
    "P93wccRPv5++5AgWdyaiO2BGVTbvVoEzZ/XyURS9NG2ve7GnTHChyFrlAPfTnK+7KM7ysc"
    "vpzaoUclTWu+uPH+HsWn+cvfvjrCSaKJn9Cy5sncswR2K8eORaJ3gT4u53Hb/r1i+K6LzT"
    "5XbecrmdVy83ubrpbeAuWN0JCby17cPXaRVEjtxkeSiKva4rvCjyN5Vi798+Xfznj4Xb6u"
    "P153+ox3PiePfx+rJyL8FjrYdkFiy2OidEPW+6nRjDN3iDhgSLJhjM2uDFAtcJ2OwzxqNk"
    "fQ3BrqZguzFYYw46IeOurN51UiAzWSq/rwJw0v3YRh8K5BF4J7tQiowPkngeCDu56ynIkZ"
    "jMcu4wsQieNedikKzrezFUyQ0WwIjvhWA+T8Kwj3daohyfexoHwR3mT+YDeBIPwQlNWI8Q"
    "RUo0PvmDlQDLJ9m/wS/rrXsGqcqk49sHPFekvgVtB36qQToYWvIcPwHLWjMpUEfeKztwRP"
    "NJrRm9bLnsE8X3I2aH89UUHRt9d7pIS770QWwmyeVlaHs1R6ObiFJiktFBZGRHkbP0GdMK"
    "qZeIxhFSZ3BzBVvG0NVGmwY4tAbpOLAQng9bBIgXcgbItGiEy+F6WQWhHvPzJCNkvYBPsc"
    "UxWI3gq9u7WiiQYGOV7b8EIYPN/U+25ewXNt28LrQhUXMf5Jd7iCzPfputPrQ3KZqtuBmB"
    "NyJVhZ/cgL11c/WOG1dVdfM4+D6Yltkth6JGbpAEHgfMFG7scDFtOBdrO4yduQNXc1xzaV"
    "9K6l/+eYNoyPowawlO+iV7ozlXNheWZiavSRiFHR7b4ZINxbpv/GUPlGu4G4PzILcLC/uz"
    "+pF37pV/Y/v2kn87/Nv4l1r2XgviubRFd4Ofp+sSxU4g9IWVI0HvyfZTTnJUskgFYG4GPl"
    "FqpApt3uM9BFYmsPKYsagEViawMoGVCaxMYGUCKxNYmcDKZuteAisbD1aWwZmaaFQbwixP"
    "dbysxNmXD5/fX33+Rx93Jucx/pCGpHoC/k6HX059b61oeZFoSK/UuBDLnqdBRg602FukGY"
    "m6khESjNDG9h1YkHg+jspqFZbR4nWJaBzMLsTDj8jttsxProHBnjmIfMeE0auP3UmGoi7t"
    "kO6RR20ATr/L3mTO5h5Ck+zkelHFdmA6yyXGHn6O7WB8L6lb7ZTaMdIbMj/UktnIMkgdkh"
    "px9vDOfMbvaOzncg+Y7ORNU95Y7C/4pSuiMgH6hRH68Ljz0J+P8MmIVcU10Cspy0FZjjEH"
    "sSnLQVkOynJQloOyHJTloCwHZTnM1r2U5TA+y0Fx8wPHzW1vbYMnqhc4LxKZfwQuLLVkcQ"
    "JEYSh3zylLMTyvZWTx5KwO+/A6HB+zw9NzW/Ya1uN2kWgU3JZLPi23XWYvtDidIxgDl3G5"
    "p+VwsF4HYQzfVNPyqNKNgN++lVv2ifkeLjSVSJ5iHLzGBZ+Wy1HC5T0Fg14vi19DOAKeo+"
    "PCjs9xyuIbkcWXN/YArH6Xe5UxW3sYg2R3Ir9oqz1u+MRQLs7w8IncRT4A46+LbzOE+UOa"
    "KzslUDXoukgBr/gh+K/eYw7nBzBedvM8Z9J1VDThcJomNFDVDODgd9I1oZayyVuDAzD/q3"
    "jdO/k2Y/i/v/G4k/c1dnUH/qObPADfP8rXmMLwAbz/nQzPBUS6aBgZPB5Cw+ReZQrDB4qN"
    "79YwxbSBWaDEtQNCPKsDI4pPJq0gxLUzvWMdp8rBNXrx5YrnzbEhP4d/wkaQTQ8chH2INn"
    "UTAZhAvGA0D8DzTHPu2Wg3JTLP3lpRbcuFQ/81giwSZHHMiDSCLBJkkSCLBFkkyCJBFgmy"
    "SJBFs3UvQRaNhyzyfzXUrXre5CbRZxcWLpNrTalBJ1aUwLVoR9xlDDbSqVwnIfCn90Cm4X"
    "Uq/tt3QE2J1mQJKYoRtvGOGBhd8XRlRyudc1MiM1k4Z5/BJgxBY9kL/MO9Dsfrlx3OxuuX"
    "jUcDPyrxnYd5ag4F7x8TNXA9JTKa4b/nIlWLoBfDXzw/78BxeKqR5fyzkkkO+wD4hquo8P"
    "0yCFxmN6iiImGJ9zOgPBTz09/omXUYC8yFCi0bzLk0kLj/fXx5ff2xoKour8q66LdPlx/g"
    "tvixaH3VeUlrB1SVvtFdJByf0S3XL2ztN2AvuVtrk81NAj82uKOQh0i12VE8TaI+rlmZdH"
    "z7BP0vHgTDbzHBGAeagGKADu2ONzTNZwwmJk3zMVFGFYzsKbO/Kb6zMQucR4DuzAZP89DT"
    "Lj32i1hOO0vcNid3u9FQipZStGPOwFGKllK0lKKlFC2laClFe+p0AqVoKUVLKdqRp2iVh6"
    "bVVKZAM5KeMrDgx9QH4pisVas+aR1xhjvft4w4RbkbxGLt3bu7frhwiI0tHzZ/Hw9UMHzK"
    "cN83ZntnjaE+/umkS5gvVk92CPHhs9j5O8pVVUzAKp67yQJn68b8I9kkOkpm+Hw06RgLHP"
    "blFDSkoOGYY0IUNKSgIQUNKWhIQUMKGlLQkIKGZuteChpS0NCUiMCxg4boh2pxNUcwEpbi"
    "iilQaM6OHT5QqKJAe7JXhZ0MYq7+3t3J3dwBNiswGEUNE+n4B5PWcGD6SIc44DoMFonq6W"
    "VnKL5g41fN1i7PU7SOonVjDsZQtI6idRSto2gdResoWkfROorWma17KVpnfLQOdIoDytNP"
    "vFkdeqetrUSJ0HTNKxZsiQUrNcs1q638RnN0a4G7fduyNL3EYEmNrC4zL7I/E7jwagcKvG"
    "dzx7PdeiHlyY5oaj579qzHGVKLfWs9x+sO7jlr6YABqWcy/v38/MWLn86fvXj986uXP/30"
    "6udnqe1Y/ajNiLy8+gfakQXhVQ3LWZAsV/G0zgd4b2/rpVKgabNQjDk5XD4LGx0Ba7Ny5i"
    "tljIivsv+lgjZGnW1Q4PXGDkPYIttpAvvE1WB4lXA8XOc+N2e9wAyq76I6hvhB+qsjiYE6"
    "LZh+W1CnBfNl9IiqNHhfwhOMMHQdX2+0XoVsHP6hGAiEy8ZYXc39/JZ7gHCB5CcJ/BDJaQ"
    "M8UoSNJfUclWEkJf+mlpiKNCM5BMdibgsA4eHX0fTQNAeYuidFPQCbv2RvMojLvbbyTj4X"
    "T3XXCW9cWw/AaT7m7aN8F6n2biKr3JfaQJJMmiFb205YY65eSsJf/nnDXD4lp1mKN/wlhh"
    "0XDkrBfJj4ikWJ2RH7IRqq/u9/DozLgRPlMT++STgP6wA6+ScmO5A68tlpqB7ugNnBZ0Uc"
    "fL4KgogPSJJ9r1VbbBwrJqckeYzF3GkGTi0cfEsdrmeQdxL2h7A/Y4Z2EPaHsD+E/SHsD2"
    "F/CPtz6vw0YX8I+0PYn5Fjf+BjJ9a/H/Nkx7sgewrn1gnhdsv8R3B3XQduzQWbO/D4ROhi"
    "kBUPlJzo+nuQo7D4jQd8hysP12vO3UWTroxPvKq4TZ185EcNvn+e0mTpiJtDrRZBOzyA9Y"
    "ZfDP/+9fqzhQAMMYv8I3wC9kfY7wy9fNbpEOFjjadIfFhCMMTIxWUN3k0MxmqALuSojJbP"
    "r8EGg4zMW7vBlqXR4HUQuDj1Z45Nwjrj3opK7XUXnVa25nIq7XVZFPY8du5rbpDWSVkZ0R"
    "GnZKnIZY8hWbG8T9QVbtRwLAJcmX6nEODKfBkxuA3ZYjrTax5SpjLfa/x9FRSCtalue2oV"
    "zQK4aNi97Sa44jRd7IRW6CxXncNBBwGqpEyvykk7sf9B3rGPXEA7c/nljb5HKt9jWBOyZy"
    "q/mEz+xFQlkBl6UCX25RKF+PYTyBGT95KbO1P4Gdc7J/KnXkazO5+fM4HjANvmemgWl/jK"
    "q0Ai4cLU5O/7vYPy9ZSvH3M6lvL1lK+nfD3l6ylfT/n6U+c8KF9P+XrK11O+3twLMiulwE"
    "xLEvqRUruYcjnRPYcW2hQXo8nyAt3xeN6npQPw3IErWeW3uE2KPrg4HvCrrbUMYrRaVAwM"
    "rjsv8JeWDXpUoO4lLX741nqGBe9wQrascz+VgaVWjndodaKupR1JAeNe0a49lZOK8OiF7o"
    "tEI2GzWvVJO1VXi3P2jMJXS4MMYvmwcdxJuYt17aHvUN/IcpmL4yVBzN/ru1MZxYNvVHfr"
    "S7ay750gCT+gu31WE4IvPTFpC77P1LNTlj68M+r+e7l/NTYp47fywllMuIvJ/rKBhwyRQ7"
    "a1YTMLjDy8zUVgwbY823FBUtVo/MDvpig9RenHHISlKD1F6SlKT1F6itJTlJ6i9BSlN1v3"
    "UpTe+Cj9HTCjKpu2mghFYTKqWLiNPBy86OzCHLruIQK3el4TfGktQElpjsfus98/XPYwP3"
    "sW/ByAz8nsX6yuW1pLe/iMxGQDgu9qecfYsyCJJ1aUgLVnR1yXxE7sMlGEtbaX/cRx3slS"
    "OG+xFM6rloK2hXBar6yvaaD0DYiIrv83J+9Ie8zrXy5aWoK3aZTyqHc5/kEtXucIxsFnXH"
    "CBx/363O2LbDhli9kjclvNpyzeOODm2P7hZwkb13Z2fOrkAJ1ocREDsP2jfI05LB9Is+xk"
    "eU7lGtr4d5QKZphmwKfJ4L6zvbUNwjyryd2mn03asrbz/FMdmp56dngHFrS/tBRl5kjYwD"
    "6MZNzajsy24mAmxoMUMpNaO8x4kHdSepbSs2POvlF6ltKzlJ6l9CylZyk9S+lZSs+arXsp"
    "PWt8evbB9tpUTiL12zyNEEbcd4vzU+NMqOdNtz1wYahr2uMnvU7Kqy4H5VXzOXlVOSb4ir"
    "7HpERrsFxGfErQxfBZzVDj5oOSIzFYJrzXKVhyIXpS4FytWbDGMk91WMDZYk8wqoiRRtEK"
    "0ZAzI/nb99hUyQ2W0ohPztq162BazecmJTBYHgKhhecmtu/w1OCazbG6+HL6HowyscFiGP"
    "GxiGI7jKNpXazuvb1twNXladoiCcYIKDeGYWEPgHJA17/OZS/G1vyFJmNzFONhKw9+A1ff"
    "YgTGmrFb9Lhjxe8j8Rq2ZJzU9VRubQOvaI6Iwv3y8eLz5w/vdTMNyGix3rdpP1gwifhJxO"
    "wsFsz6C/yvOOeGnwy6W9JCOapWZTRLFktWE9j8FPis4chkJL1SBkeG+Hr21poHnU+FjPb/"
    "/fz8xYufzp+9eP3zq5c//fTq52dp2L/6UVv8//LqH5gCKAiupnXJPE5sd4rr1BJFiW4M8l"
    "hhZhezMFEAL9YcvXNkscyTMGT+vKbZdYvvl6Mx2H6S8DixVgyW4OBc2wsSv2fq5UUHFfai"
    "UYO9KNuxAa8jqB1v0cz7ApHJzFeHwYkwOQnut8Pue5cZdKwzaC00qI55ockWprsRNNnCSB"
    "lV8NbNYMicGRYEd5gwqwpSpzO/AjleireZI8JCpkokDxPEc+jW91Rb8+dPxCDTDRQPjZxr"
    "oOlldOJaHCQY/h2Ga9/wZY+AabwB4n4sMw+6XzygvAgPfsWs2zDwhmTebRDWXVm6zPsFXm"
    "MoA6U9XT8YYw/OBet1EMbwVWJn3xN7nb5qaygTY2kkD7YHj1F7oK7elhKE3O28uxJhOss9"
    "3aEiASwTXukux95m3OT3LeJvWRgDUzB8GD21rn3LD/C/0RXxMIzIq57Tt+Bf5wgfm8P4MP"
    "FRW7RwrD9LdQ1U1zBm2DrVNVBdA9U1UF0D1TVQXcOpoSJU10B1DVTXMPK6hj8TOKbShy9B"
    "Xtjc8Wy3Xkh5suNdkD0xqh4CUnlI5Y1wFrlf+Gwi7stkjRdhvAoZA8nx7yxAeZoX4ZFzy6"
    "dGgR0zAvuYYGDH5KsROLA0UqXVnKxINJIJMANksPZU9ypCpsXsEtFImK1WfdIGWbl+MEVe"
    "6zfIyr3KIC4fIik7KXfHKh72Du2alOwH5PtN7pUG8b/fLt/J8tKRN7JNU/Os+2oOvkOiRG"
    "u8fdqVbILJisCP4fHcSBwxqz47HOAzAUejGpNyz1dRPoPyGWMOV1M+g/IZlM+gfAblMyif"
    "QfkMymeYrXspn2F8PmM0VaVXn//j6ttgVaXfhfd6w6J14C++C20rh68Dn+X1n05r797B/N"
    "AzYhz/3umldIuEI5xQkrn0Ir0h2qjwO9LDgPwGFTDG5ZcOmDSkf988rvE1y4BD6J0QbdoI"
    "bVpx7GkjADEcC71ufPJ5k63pCx8Wh+0ANkEIbg8sGX7Iuilt0poKO0JsM5jQPbspdWun1N"
    "ZPqdpQ6fHl8I5q1ciwsB57CzQjMTvFmgsOiBPVjp0/Lv8f6wCtvAjKqQkaqTUsGCMbfNO4"
    "8aUMKKVtnoY/QBb7sY3XGk7ZHGDgllzRELLI3mSQKA518+4WRcFOodFnB7gBBhiGdlqoRw"
    "q+aQF75AE6HeAeeYjQbsDHV5CA8M54RFS9JbKilR2yN5YHGyh0bBCB6IKLwrpN/Jrq7T1f"
    "RYAPAnyMOZ9PgA8CfBDggwAfBPggwAcBPgjwYbbuJcCH8YCPBzuYSzmocjCX0qvmqE8a0G"
    "Vi+9C8hO6AEzWiaYFCKQqTBXL2qXOw5TSYpsdVU582WBt3Pb127/zRNM3Hmxn7NEpx4boN"
    "F8UjapsvAJrdx0scsmc+9Ww3/UKnnu1myqiCl2hOlz2unu0DlacfpfXu19i+vT1ryTCKBy"
    "ad0otR+uzuYnLfYt7aDbZgMG1WAXjRYehg19sk3wm3pnK8Ox1lDSlrOOakEGUNKWtIWUPK"
    "GlLWkLKGpw57U9aQsoaUNRx51pAK1g7LX+WYavG3RDQS/qpVU1GOebv4AEU5StwDsPpD7l"
    "UGsbrfht7J6tLpNrLOQIwfbAkBpvMJO4QA4/TZLv0kC31Uc70gcvUft2AcW9kIt63q2CzN"
    "L0y2LthCmNA4Po4XFCiLO0jiObymtgHlMf82hSIpFDnmSBOFIikUSaFICkVSKJJCkRSKpF"
    "Ck2bqXQpHGhyJ59z/hLPY5ynXkI2x419INMfVC6UQDMZqX/XdLDfUoN4uKS3BjG/cKP+1B"
    "YSdNsC4ALwO1l8BGG2Lc0gPYREJp8BhNdQN9YeGctaublNLoOgXeKxdXOkFbbw3bBb/XBM"
    "2EdMiZxQ8D+H4JCJ6babhrnhmNj+eHuI/wioRjlh0/9yMUHfp6vURXJByr6Gww0rOGN1xy"
    "8DvnrnNV42nqUShZfFALOJdW0GJxlW4kXM4t/JRZ49wyqkzXzmZeF9/2ENi9M6dZ3YFdOg"
    "lSsv6QyfoTZZBdBy65q2LCsvzZpDVvzJ+S361LyjjEEQELa74KInCLwLmxLfEOWYgrfCHX"
    "hQsYI5m2tXCWLIpV1aHjr5P4qQXvYXG4zUjglUsWRyI2Cl8E/05d1vjYf37gxDGqRyNTx/"
    "wv4f+97JU1LoiEy4AL5bRJZL4NqjJ4B1Zik/WkKEyuUpTKju9xrMDiYxo6hxiOkSDgR06H"
    "8RmF0YyHK5ItrK+/Xjw5f/W6oFLSomrM0cPTvYTx+mUHWbx+2SgK/KjkQ7TgKN7LSNvjA1"
    "KIEEw0iH46WVhOJwinUSh8UGsl8NawXeKgfnxy9mm7xVJ8rgvKjVeob2XnW07OItk2pH42"
    "8k4CwpMRnmzsapDwZIQna9wghCcjPBnhyQhPRniy4eVHeDLCkzWGdUaKJ3uwDXEzd5Na4l"
    "J3tp4d9PCYLsMgqWuM23xGilQmWyRXcWSBkoJDsk1r8YINrKyfmXH+rNMxwccaz4n4sK7F"
    "Z4xt0vQm+VYITReGXLAVOXHSPyB9KDl48PdUnEZDCiUy02WAy7XEcvFmniWR47PIrBOBfx"
    "HcV62mt3ka02Wg1moW022XRVN0rX0Z3O7M+gql8QLAFVtqxWaJgRoPG242UeNhM2WkkU/M"
    "hLkOg0Uyj/dtPJy6Y1/E+8wRYsldFD58xFw30i4AOXIr4gpPW9OzOcZ3ydJO17nnO2Rr5e"
    "OCfXaeoZyXdfnaLiSUsaWM7ZgTcpSxpYwtZWwpY0sZW8rYnjrhQBlbythSxpYytt317DFd"
    "cOkNynStOVqT0rQmxrIKPgVYVDpHQj1vsunBhzHC7QQKCZa7QIPCqCj8moWwJE9VnHZlfY"
    "nMZAng4NINQzMhtuSyzUqErEOnjvktU0hTCpPHkIq7ABY6QSfo1g7xH3ES7sBu6ZwSp2mk"
    "hxLMD1E6ldSESaR9MrJjycVyU1WuFcckB8lyZW1Wznwlj0QExoVRWonSs6abS5SeNV9GuT"
    "ycVh+hMtlIetwMk37t4Vm3NLwpFqwW+a/fe6XwsgfH+d3dWMob06x+LIEf2035c/HRpD1r"
    "nj3UJVXOwijweROIkK1hQzLgJibAm1qXdqWhZDkly8ecC6VkOSXLKVlOyXJKllOy/NRpH0"
    "qWU7KckuUjT5bfwrunuhnzApHJ8S2UjRNauF7DcuYpC/smzuteYLIoRhxq/Fcwm8ZO7Gqd"
    "kQKR4VYJHBFYrsWX2+uIvOpyQl41H5BXlfORsq/v+ah7gcFiGPHxYJ7tuFX5fGW2yxYthr"
    "siM1gqYoDzE1ypBXZP2L3K+fBiqhHCdObC958+qwrjEj9okUOe0mB5jP2USDY/7y2g5ySg"
    "QwloDTytueF3qbGUzGCpCGAKLhSIvdkgo98OocT4EnspsQqlwdIY+xnppcQqlCSgwwnI57"
    "Xmdj97oPkVJLKjiazP4ap7BYnsIF3PnDBeTRe1vbaEvfDebgAYF0kNFg+3GXCdvMUTrtpQ"
    "oyHjaC91V09usGAexLnppebqyUlUhxPVltk12L7WzHmR0PQyClxnquAmPM9qL1nEk68RW3"
    "qIITtRPlww0gt8vudr6iU6iKFAbbIsPuFCOddhsalAELbAv4L1R/Ls2eInPpT2f+EjQlT8"
    "ISQImYcL6t6Vc2BZBWvMZwdJrJ8ML5OOLB0er9gWxHTHFpj1RkjJksUWzpjx7PAOVuwvLY"
    "9FEZ4qkSd/I2g8EBs+Cj94lCx/w0vPgGU15/wyCFxmN6Q5clSlnTMDsg6bpVf6L/2N3nZB"
    "yK3IijtRYfD8D5Elv4glkcJv8fOQ4YN2DEoAJx36A6TGL6+vPxb2yOVV+b787dPlh5u/Pf"
    "+xKNvqoac6HtONGKrjMV9GSgXoVfEUicZSwyNXLVBC/BZMKxVOWscj11Xlv34VT+5VD5Lz"
    "u+t4iltTu4onZxDYYezMnTUP6+3ZXfRiHjv3Trz9ot5pkvEvqqz4tc/Ld2L7Dlww/Pr7Nh"
    "etmxM+9RimwKKVs963Zat84yf+QiP5WYCmOvlyKAtdXQsMS80ygR1MDvx7FqJHg2/ek78f"
    "4RVGclWoEeDoChzUGZsHnZGFnZgYrNdBGMP3iZ26ti06LLxOX7XN1emZpJnVPsXktJw1nH"
    "3/LW+k0FDzt5cuqG2Io8PZrwlf5Tt4k5l7FDVpsIZl4dSSAn8zr8vs5s2+qhOtrTkNOxWd"
    "ht2rTn3LBpuJYcxPVNJwloXgfIYZz+raNGsQUv0p1Z+OubyQ6k+p/pTqT6n+lOpPqf701C"
    "VUVH9K9adUfzry+lOBR9dRuBmFyRmZ1BVHpxM7NvNV7zVi97xbN8KWXoSVxs18Ub1bN5ep"
    "TZbHiDNk2qWn+5WdnuiA9C8+PYhxsVft6SB1p3Qwdqb3YztO6hL7q8CZs4asfkpzPKGcvb"
    "+5+OVbnyCYWO1b5VCjnxU5Sx9BVdiOkIWeg6h/+DHOnSZhu8Oz3I7tdaRedzlRZWMvd6Cq"
    "d3+Oqr1O8vaWYbKSTeuc5kZcfZmszao3y3S7dULwfTns0S80LsYhy0E4H8AeQ/O8zqwuaj"
    "y5m1ikx/kK3XhYz4NVLZxXgMXEjx1XfpZ+3QHCW53kgge+j5dboBupk8u/ArmyqN+Ayz02"
    "QZ5snHsgO288pYag4gWGE9lfayekzaE2xxQjsXV6uyVyWaAyOXD5+2pb3Q59e/p3cqJbO/"
    "qXfQXbCxK/5mS2zBnJSEyuysA7kqe2F9a97SYsCzT6PNwP8hAf08SR06IbxWIxjudgz2u+"
    "ubgTIH8ThDrFMYccRcJXUudStxyWHI3ppyUOYttVXAe+gnHv8ZtLvzjpyKfE8e/Ra9aTTJ"
    "7IdNHIU6GWzHNa4DVHbAzSWdt1KYy2QVZ2bfrCVKngctELEwKRMjJbJGiJaE1USglMNrW4"
    "EsOFKrBgCm3rG5vtGp1tj8/SGKURxmep/Mp4GQUbX7P2Kk8xjuQ489ZusGWMQ6IxJc6iNc"
    "jFgYVwK+C0U5Q4P6vs1y69+iC/5cPm/c76q/z23Lf4at8aAQVTN7UqTi5v0NoVbkvvx7Zr"
    "fIdZ21ixykqwzUQhWbB27TlisFIAJHf9BipaOUaBRbo7Wwot8jt4d8HFNF9R2mXeV1qUJr"
    "WEzav/togQtZu3qRYhVV5Q5cWYgfVUeUGVF1R5QZUXVHlBlRenBkdS5QVVXlDlxcgrL1Jn"
    "TW98eoFoLI2XegU69uXv42tsddph9Fmzhz0jqfnuEiZxeZhw3aQyeL5wpBtipnU7ewhWGx"
    "oZHSZ8V2H1nr3BjhENzHUMOmsJCOYfm3SKCQYlii4NWXI04oJ18XLdERTsTEYhQQoJjjni"
    "QyFBCglSSJBCghQSpJAghQQpJGi27qWQIIUEDfLwTxESzPmlepDLCt1IuJxbOMUGzdvOB4"
    "gNlqI8e3K7FGUyiOG9d/ZuAGvlsBsWJ4ziy2SxZA2NmdNPJ+1RwSiezrIHdwYDf8e7FGxe"
    "8MXATwnmLEJXZ2772MI+4q2tbfjRdfkwIXy9JV7/1HrHfxtZdogNVWAL8vrxlR2tatybg/"
    "6hgQOOqPiMDDnyv4T/91I7dHGBLg4wDrmW9ivnfD1p7NEFz9itSuDSWV41OTYpyfFiBr3c"
    "GNju8yBxF9aMiS2+sMSMFN4+yPpux98nwkENkgj80HgVyUMALDS6Qm8ZgtdZV9HaJrYckf"
    "mCQ/9SygxjfSOVU13MoE1EtaEC06STRQeEgLhsPGceBhEDri+wuw3YPtbzv//0zDjpVGzp"
    "E9kabZUJ3SoSNAsR1nB/wwXGZ+PMeYGizCDOkm1k3YaBZyWRaESztRaBFQV1VQk930L5SM"
    "pHjjndRPlIykdSPpLykZSPpHwk5SMpH2m27qV8pPH5yDtgRlU2be29FYXJ3WLqHcSx9enm"
    "/2pchep5oyWDpwUX+lacFR4+k7LCUa/wKw9tEbhv0IjBYELftooHaUSK//ae5lGkNVlMI2"
    "63tAam1hybr8x22aL58KRkpluQfKFy2M0AVsYwQqoRwXTmwrefPqsJPOMHLVLIUxosjbGf"
    "Ecnm570F9JwEdFgB+byLE/i2/Y9S3StIZEcTWZ/DVfcKEtkhRMY826mBHOwyFVIyg6UiOg"
    "M+wZVa4LEDRzQn0R/NWODc7KXhKpQGy2Psp6SXPqtQkoAOM6QtZCyeApt7+D0lYoMldPaV"
    "L5UHxhGAY7gTlGNsL+3WQG+wgB7GEeql6RroSViHENYc5xmEesNmMhKDZSLrDPhS4d8FvO"
    "/q67X14vnr10+eW7a7XtlPzvvFQrtEQpvjoI0h7PP2CHbIlrW592ZBZRQmy+lrDEuYIHj9"
    "niMMg9ASC+8lnFdd4tSvmsPUrypRarGYvnHqCrXBohizGqst4GnRYfJ5g6UhFFj3gp1Dnw"
    "NcSt9TUKI1mOsjPgP4sO1O8a7TOQolMoNlI1I2fLn8Ru+ZyeyUyGzJY5YPxswJ49VUjQuu"
    "8xgbhxEXSU1mvQIB/BBZuFzMNfPFG+owZozt5S/WkxssnxGrrQqv9bzFenIS1eFEtWV2TS"
    "/FVghwkdD0IX+4zlTBTThg1F6yiAfLIrbE6XKnAvYKRnqBz/d8jcnbQQwFapNl8QkXyrnO"
    "h95LgSD+mn8F64/k2bPFTxze9L/wESEq/hAShMzDBemOyhxMVkucZl5zUtoAgRmNwRosbw"
    "yIBZ8MDVgeCrtIIs1oVp7GZJ6jYlJrNcQjVMvp6xXW0BssgRHf2xs2i5w696T5WORIDJYJ"
    "PxWwVAvXag6wVTKv77mokhssghEfCzXssWb+X6sZVaAz2YC6UGh9uKhFfhetqHT5J7KLbN"
    "9PbHfKq+WSGqXUMia8SjoW9ouVW3LlxnVQKPbLD0Pmz/Xi6Tkag5WV7JYv1qr69WjKpHB9"
    "vOhwebxovDpelC8O17ll8y0+p+U1FMiOVwpx9uXm+uuXD+++nfWQQhSDT522TFJzMdNvMr"
    "b6otjRdfUUxRHldX3z/urzxc3/pyuvX4ON5XjY5832YzFHdmzyCeUY32jlrKcN7bHapFVP"
    "f0TZXV58vXrXR3BzN4iYVHTZdxihCGdJ5PgsihrAec2XU4XQ9BtKLdjCBYvaPjh0M+YGWO"
    "8aV5v4nMb/L/C1r7PT9BKDZTRilycKknCudXgyCoMlwhVdwZC4DRJ/YSXRxIqSOY8ZY934"
    "LQtD2zXk+AjO9j03FWqDxTPiA7MGLq/siE3XfPeA31AXLmhBVzTQGywt0auxcJrE4vHqwZ"
    "5wEwkb3/Ttn9KxgUprB5XKcQrW2AclSGL9Jipl0pG1UQFRbUHD3bEFdktBIS05tH9reXZ4"
    "Byv2l5YHVywmMUV/lTeCBvv54aPwg0dNVvAYMhuO6zSG46yvkIu01JHgMAaM4PIytL0aPd"
    "xNRCkxyeggMgo2vuYc2TzFOJoUqSC6tVkFFrYmYtEa5OLAQjgKwTnuqI61DaaF3iCUAsk4"
    "mC6WrNmCqD+DK22Fy/yuMvuQE2VHwuidEyMKG6/LjA5UDgOw+oM8smaxemhFsntgR07Xao"
    "/qyGXxoojFNVfwpaT75Z83MtzYLJELfIc5V66YlILs2ZPlxSgZW9n3Dnjr+/HqUr3mwz0z"
    "KcmZnz8tmzdywCT2kdfsmtvOx7kNyggO/NRjmMnGIPae2++dfOMn/kKjWSr6YTqRnAltz2"
    "PrMEwWL9+XseIthp3sNJoRy/gGQkTXoG/hPA3JwyiZRc7CsUOnLlSkxceHbxwUkSFRBMeR"
    "46uHYdxF+kJD9+KQ3HP8e8xf7sm6K/EWQ/nFraRgw6L97aKy3rtnIUYBUaPuycKP8Aqzjm"
    "xR9cFNgu1BZwyOsGaH3HYuDnYzf0pfZOg+HJJr2QS9vS8McwcQFg4wxp1nyaBXRxBipcee"
    "3AsXne7a0ym+UKOcpeOdETNsp70n576EwSKZx1fybYbycFhvJNr3sH5N+Gl9B296oAzDOM"
    "Khh23lTLyWsVtFQ3D3AK6pXSTYPYvLTyM5P2Cjehm9sbMDvEiQiaJDtxNUvbaer6ApXLrj"
    "QmgKl0lDlmgKF03hoilcNIWLpnDRFC6awkVTuMzWvTSFy/gpXOg4VWXTWtsTHLtybh9Qbg"
    "oYWARwT6IejfVddmOKevhU8aq4Gjumpc+3KVmDxIZH6dYJwRZZ2Nu3YKBgZxrQqwjUXTpg"
    "qex/NlBV1qm4olvhx3XjGRr5nD6/J5+PqLFSNlv2bczEscjCOAr47AcW4x2FOjeM2Jf1aU"
    "xJ584oEQ0ZeDEucLinwlcKUYu/JaKR8Fet+pTQx3kOlHA88KP5u3gn8K50pDsgH1kOsXg8"
    "8KP5G3onq0unWxvmeIzExTd7edaSscCPJ51SFbF8cneOwoJHwS7PpRRqshAND1GegfIMYw"
    "4jU56B8gyUZ6A8A+UZKM9AeQbKM5iteynPYHyegcJ6h+UvuKFarM2eHwlXYcEUxzNv2x4g"
    "jicjNHtyWUaEDGKw9g7eydvsEBsVs3tvxzYI6qwmXqc+mrTF6niY5k4+tTNOh6xFCm7Awg"
    "1n41331LqKLQZ+y3YdR+Dzrh0WpR1suWkcMT9yYueeWfe2m7Bc6zPYTRFTdrNyW6qiO9of"
    "/sP/w/8mDXSOaE5fH+dX4MQRc2+fWu+5XQOPFT717DsmCOSaEh98ugWy/Kl1kT234WuAlf"
    "7ho/MgSHzHtVBFZn9ZLF2aIQHPz4qGi+jsYS+lUPa7qgmE/tcZfDNZcwOP4Q7+732Co7gy"
    "Co8eMjyayasME7Gbmr6nFEbDRDIOiwVnZ/G7uqW/G9L/UJ4Ujd2fUYzExCvGLOxYCuWodv"
    "QmhHuprsFky/CPjMT4zQ4qHvY4H7OIwbw4d60YOpuwLTXzXoZuKDczvuiPTqyn4pedxq5N"
    "UQE1hm0eMdBs2eYhClpVcmnr/4Y2EruepXz0qAwuykc/SJ03oXw05aMpH035aMpHUz6a8t"
    "EPVvdSPtr4fHSKeRaTHrU0b5XU+LiPmEDtM9cSi1bqtucU2A5K9bxtBmxZpZZY2nfKS/Nr"
    "TBaQojAg9FbWjrt619/COqf8B43zUyAyWTB4cpzQwvVauF5DMgEp//oek7oXmCyHER8Q5t"
    "l1haRfeQS+7Yqxa+tJjTPr2RNcqQW2UYgT+NBexxLSJ5lBb2hagXN4OnOBJ9NnVQFd4gct"
    "sslTGiyjsZ8cyebnvQX0nAR0KAGtgac19/4u1ZaSGSwVefHzpUqD2VA1xpfYS41VKA2Wx9"
    "hPSS81VqEkAR1OQD7vPmv3swiaX0EiO5rI+hyuuleQyA4hsn8Fs2nsxHW9pppNhQKRwXKR"
    "5gIs1+LLNSROkLKvb5yg7gUGi2HEx2PB1nYYe7VD8prPR5HKYMkIqHy62txIoU0Q3llO17"
    "Zehz4x2RL7HpnaNxgsmRGfmQfauVAky114z2blzFdwbGIWeo7PIviFOjY4EiRijOfKBeRh"
    "bJ0M7TmWwNTYbAF8d7vhdGVEJRHOgOpQMlSAQ72EOaIscyoOfmKWjynRwHe3lvgiKWIzEg"
    "J1ln53Xdgiucvr64+FA3l5VT5xv326/ABC4uLLkt5VcAriaOALLKYrO1rp3E0VQoOV4Nln"
    "dg/SSuuh+hyl81evuiRFX71qzoriZ0XuO/69g4CRhnaUrWCTCu148Ca/4ZJB2zEfFByclX"
    "kAX0Khmp2FqAqx1mFwDz+EAv0VV5MRfG4Ss2ZAvUDMFzziETwFt4Zk4ZSzRh/HVEs/nu31"
    "e+eNhWPfaPeUdk/E4OsuprdwhwWh/uapIx/Z3uHXesQQOGrZlvhClvhCqsM0Zg/kDZi20s"
    "VLhnYQ3wJ2OF9NYzAetB2sEq3JpvyIfSvJ5WVoezVj27qJKCUmGR1ERqJMTa+hTpFmHBBT"
    "ueZ0BHUQghMcHLe5DrM9ve46GcE4mIwLzoXl7JAN4on277eDC6ryW78LjHzNg+L07r4w2f"
    "br0G9HHrABuK3RNntkCmQny4uaVbsdT3mqO1aJYIxogCnHF+I9XUYcHxM4qIqVcVIvlguw"
    "aA08dmZyjuciwBY2w44tf0QcDcEpCRdsMTAHMbnhzJ01Z9BAXPyi3tmpwPBUDI15/yT8/o"
    "PORQ583gNgT1a+k68xmH81R3zYran6zO3Lyu7N+R4sK7MxQAMxszhP2gzPb8iBGsW8JLcw"
    "9uTcI7KkCsxzmb3Yk3Uf4RVmse24pzdYo1zge+1v6FynrzLZ1jk4RyPbZdFUmFR7cvQrvu"
    "qGv8lgjnqipJdZ+M2H52Rsh0u2r4bknPzG32QuJyPs+opLxAp5J1KpAP6DZfNYwA9dOxt0"
    "s4KwLcaejE34qX8HbzKXsdbK9hewAYCVb1XbF+wGIkwX1f0UubEvdw/aUAx7kJzVdRO7l7"
    "ZSSyux9JEOk6wEh3JNavkfiHj0aRM6cYwNHkRjDniXH9miN49qJCaoEWzEk1gWLMeBr1ht"
    "tHPgPzVwF7MH3TiW74/TdzKL2J816shZXjXnh/+s4X237kNlZbSb6T1U0RVsZmCCwyUld7"
    "IbLCeWitxZdoy997zORojsKPT38/MXL346f/bi9c+vXv7006ufn6WthaoftfUYurz6ByK5"
    "JvkcUxXapZ25f1Atw3LKBr5ySH3lZNolU8k6+rJENpJ+w7lVc0U5saIVXFPCkHBdvJMcOO"
    "xck2paaXsmHDmWpCqA5n7bKYHJyXY4eTnfQpy+N4jEUpadlML3O7Z9850bAfDhxZcr7AUm"
    "PwPn7rvoHdavMfdBOoI96P7oYqnAfoNaoDyiZuhH1TttTSPr+XqShpF7sVSuODf2Xq+CYu"
    "D2j8Ea2VPL9Gb1USAyWoO8u/kAls7E+u3Le/7v+w8fP3z7gGoc0+LXNx/ewn9cvMdfXH36"
    "cn3zDW9dDyeIiBEjJ6trKXWh51ukJrLSXAGRIzFaQv/+9frzGytwF9Lr3gjOoxxyLVUXlv"
    "hm/AbGvyKuZ/O6Y1QwRc2gi4OHdj4GtUPL088mOwM8UzfoOK4cFRx4MnHa/j0dIDRBL9W2"
    "IpCMy5XgG+WzSpuK/4T9k4UwRQvWVbCBPxWqRzFguQ4Tvy7oc9w/PXQr++Yqh26Xmowp7B"
    "f86XFuL9yNvY2s50e9t5oDPXKjdrXH5OMjMMaueF3IrcPHXcFWhJW/teZJGAVhZM3tMNxq"
    "p5v2tNLEWamrTm4LrOWpjDfVcjohjavB1eNbX//3Rydmqjh2xZsOWxGDBflz3RbeRw64CR"
    "2mJ7SMxmiRyRh/shaVUnBKpOywBm9l3zNrxphvhcwL7jtH2o4nJVNshr+ErXVj80he1W7I"
    "f95uO8gnp6F6tJP9oMisUF7mNiq6EI7W1roNAw9+XtjYcr/eBtAjp5E0BoYCaCRNt/QBja"
    "SppA5oJA2NpKGRNDSShkbS0EgaGkljmu6lkTTGj6RRvpJWkiFHY3SWgUtGLnZiXX29tl6e"
    "P/+plwZ90UF/vmjUni8aW5a9aO9YBq5rVTLv7W3D0bHrZFLQqIZJ59YJwfAQDroMr6G1sl"
    "67DosmFu8jBafHtTFtyj38RdDZQmkRGSrMOkVXTPhLfpW4z+aOZ7sNGX9JYnTgDBmfpttQ"
    "8WCxhTJI5ABfMFLUyaHIWX3k7Jcg9L4mM8+JIsHYSuys9MSkLXoGJp43jYoP74yf/Y7XTR"
    "R4bBYstjwwHfFWpwGcGXyhOkEoWNWhDO4kkBwcPK8urTbIGx8LZJr/Jfy/l9r++gXydqVy"
    "l3FwlyHUsZ/cSaNufCvqCSJHMoLsGr95YMXHtbQCP9bstZwjMd7OEsiZCagLHMViEDajIA"
    "OKJ9e4srDFyF3loaS1A39Af3cUCY+zO4ZAc6hdABe48llFEMPhMYzsVrdm7BY33GPdJYZY"
    "nFcL5q2DGI3yf7JtncVZeqLV4nSyZ6d38uEuZX2267KQBzFTegxSvuF1CyGiIqJYgKzCxB"
    "cREdiz8yTmlZMisHnr+PCarXhK1FFXd9fB/1iNnfpfZ+JP4sfIlP9+kIbrw0kQp8LqimLO"
    "KIw3qcRSeeWxcMJENsCcDIDUGl1ZLx83nu+wTiyslNXcXAZzXlbfvbjy8G3aF84SVJ8O+z"
    "MKoyXw9deLJ+evXivXWEQIpaZXbdfBPul7EF6/7CCL1y8bRYEflYopNr6eCkoJjJZDAYJa"
    "d72K65TLpV9I/bxLTP28Oah+XpaEi9nwXoMLSpSncvD62vBSQHAf8y9iMX8RWYnvMpH9D2"
    "Gpm2gQxPBIDfhCnasfbeoObHMcJqMwHl4gzVsVh5Gp6c3KcfkOwS4lvJoG/Lw4CCwXG8VQ"
    "sGYEwRoFBcGIjbgTKW7zqOM2akPIiTMhS6JHDPkzL0JzncTzgG/QtiiNemrSNVIT5Ag64e"
    "slQQoyybdKUvGTQdsxHeuP1kZvlI8pe+VQ/Mbs+E0qJw33KU9jtAeFXE6bNhW3tNzz+7hP"
    "P3cJ6PzcHM/5uRLOyamWrpZxjsRoUYh6cxkABgpuA+OP6zCAlXg453KrEmIhux3oLj2EWQ"
    "waTjM5n1GMJDePZo08L3onpL+SqtgPO6Kc2mMqqpmZB8TwnZMqsi1YmFLx7uLru4v3H9qG"
    "VBzYWhMtkepttLRdUqtllj21O3lWmP9n+zXj/3iIzcmNAMx1qnpqXeMc1yiZr9R7IjXAVc"
    "WrG5uLH/2P15pnThQlIpISJbN/MWAWCOi/zliu87h8hAw3ow23TJBdzbaMwmhL4ZswCviB"
    "QDbzVfdNuXXMubUm3Spmmjo5GrzPkRjPfKlcgPdy1ZYYW5VKxZwcHEUoa+Bk/PJ4tHGoQl"
    "xS3mpa5U8lopFY7Pk26R7uBLQMohOP88tbFXta7xqjUUbI9p3me2lTak+aO6gR798Hzrw+"
    "zio/ajfhcw91seDl86IkQg2A4hW6YC3j/LMQYwsY51zbTvWy6vkKalwyKvOYLANqXEKNS6"
    "hxCTUuocYl1LiEGpdQ45JR6V5qXGJ84xLR61NH4WYUputa6R/+oDqaTqylveZgXrwoeXfr"
    "LbNDeXxFQb6o2uPh6s69TosR0i6a9rxZ0Z5X9KxY/PQ2cBd1LWjf8U4T8LXbxJWjNlhqis"
    "IAsEBZP8JjrR1msId6UjNj4N0Kt2BDOiGlOV424ez9zcUv3/oEBMRqCxMb8ZjgvEY0Vdb2"
    "Vo1ulOdOmDDwGL/Oe5ktA8yCKAkyR9UqT6EBpnWOQ2PfoALNnt2Djqgmy22D0ILRUoD7Ng"
    "haJEyP0RnBeLjMHXNkNXpdguO40rfWi2f460jOtOGMR1MSC8eXDjhnRxJCHMR2TbnPJzBM"
    "GqSQUgwy7/GArI8ST82Dcx2fRXtf+KdpQW/XWdEt8lEExwtgPOshHNvjWBpcLDhV8NLOie"
    "mTSOHRNPpTJ0bIp1/YYe9uf6U72cPh1nDDNuiqZglUKQ22gs9+DTac9Xyxlh06GOITtWeI"
    "N+PfBbuGRZlKs/72/Up+x29I9f3HLCjho2+p0e+vhI/uAo9uRkdXUDfgcM1X0xhEpe3KlG"
    "hNPkpj9mQEl5eh7dX5M51ElBKTjA4iI5Xs1gqslYhGAolJ8/rYvyPYsGHqrzUiZBxIoMXo"
    "PMU4wpcCLCFwy9wevg0GmAuowWQB0dDicoFkHGwWSy7xeVJsFpaHr5wS9aXOXVUg2qivd7"
    "lXPSjNshPwVVK5DYCvirYZgOfX6j3m7P79lcxOfuc1bwdmi/M4ALdv0heZw+7DKpudoiio"
    "Z22kY64ZDbo3VRFdSrJf/nnD3KZxykX84kd4k2EqSEbK92R9KUy09XCg334s+yLe8jDZdQ"
    "QYLd9rzVBatRV3wmmnrnqyQ0tJfFYVpTVwqvkpQsYSMnbMwEdCxhIylpCxhIwlZCwhYwkZ"
    "S8hYs3UvIWONR8bmv4uG1i2Rmax1+ZAqZDV3CbUCcmXMazfQaxvqtaJE/0zstCdMCRfWNj"
    "ouT2b8+Di1WKMhLzjWbroOZXFvURRfnaXPFi0gpCKx8QLhK7XWLOTD/N5aM+YGG+sZb84j"
    "jkmsDg3YHNhLkeMw0ArZ4Ad4x9ku2J6LrYqumI0qWzgR7xNSFe0XFs5Zo6GSIzMbX6ZWOk"
    "EZomDn3fv9nkYkAnHV46xlhMafM7HUN6kCtP5Inj1b/CTP3x/J+fnz81R0T60UQLu2Q9V3"
    "S6ST1NWVnj6X3cYCu2a0kB88jjArvtEdgHpQCKEMq2uFrAs0I4HN9EqVDIKUwRPZAy6TIx"
    "uHY5PTPyrHOl/hHIAB5iprMH0dBotkHmtxvEgzDnbLNZ8SEpNrcbMnXiDXUWfsOmMnEKCo"
    "PrtCYNLE5xA4mI6Z/xEqj46ImJxy7SAAedQG4P6X7E3m8L6XJtnJ6KJONaq1F5eXv2QhWN"
    "d8/RVYQumJSRsyAXsQ35Ye7gBOwGA93+o82reQg4752A2fgZNsiVJE+DM4eYk/FKko/w84"
    "qyX9ixMOXWqa4nfgP/VYZrI/GKDEKYcr7uZ4TxV2B69M02Ciwl81HudTF0V76cj6jmyxnn"
    "83pJNBSW10lUmJzHjXt6BA4Pp17kEJ3YaBt9fo0eHn/LVhiN7LHOMjAhFVR4Ph+IrcrEx1"
    "ZYw4g6mTr6x4QqexXj4yu3iP5n/faqm46okO5smahRGOl8F+oXNe4yZtCDEXjE9hypqM1l"
    "kdPd5AmMtRmRKEuSTMJWEuCXNJmEvCXBLmkjCXp0ZvEeaSMJe1x3q0mEv+r4a6Vc8bHxIS"
    "ziEGl/Fs4rLN0Zz4b+/uokVak+Uw5nYvIpygczJyJKYbIYVgCWihrWWDasJ4qTlgZLnGvs"
    "ekSm6wUEZ8UP4VzKaxE7tal0iByGC54GFxQguWa/Hl9jodr7ocjlfNZ+NV5Wik7Ot7OOpe"
    "YLAYRnw81sDTOhA/s122aD4gKZnBUhFWFi5U5kMNHTvOlzidufDtp8+qorjED1qkkKc0WB"
    "pjPyOSzc97C+g5CeiwAvJ5Axvb3eMo1b2CRHY0kfU5XHWvIJEdQmTMs52aFsu7TIWUzGCp"
    "iJGvT3ClWL0HHBkAsX8QY4Fzs5eGq1AaLI+xn5Je+qxCSQI6TOQs8eNQM3KWkhgsExk540"
    "uFfxfwvquv19aL569fP3lu2e56ZT857xc/6xI9a46dNU7cOW8fuBMFSVhXW9MsqIzCeDmt"
    "bN9nrhWvwiBZruSoHR7qnPdNBQwfyBH87BvFqVAbLJQRKzTJ5gWLa+2zXaclR2iwfDC3HY"
    "KN9pc9j91tdlB4UiBDt9vWhs2stb3sd4IOkigosHnPs1R5icEiG/GRmiUR9hiOGkoOm49U"
    "hdBg+fB7SC047QELQmGIBTDkBiowtO/haXqJwcIZ8eHxg1gPsSGfN1gaaV+sLVwydxztBv"
    "+L7H5lO3BHdLxmWu+Z6kUzloGjnz/8ftZDV9WMG+Wtypi9+CGyvCTmocCeAMTTzRWNEFld"
    "lVor/DelMbvTkhyziFJaB8h49ROuH2fDhonLC23hdNnrtavZ9WwwaC9n5xSxyvB3tEzoMq"
    "HJSuxbC+MnHOAnGppNVIEbYguE3HpaA5303Ks2PfeqTs8h03vAegt0o0P1Rlx2jAooyiDe"
    "kM0Z1tPqb4gS5amKbPruCXX5CUcYofk+jokcdFDwA9gfdhTxNnn6+6NEOTKVwW9d4CyWzw"
    "QbWJa1DOJBRuU9gE0RrLHAI0hi/V1RJh3ftuBeDBjQvJNJYC0ZGAH+1vLs8A5WDNaBB86y"
    "vVRjsd8IGixaxkfhh64w3Ie9hxZO9Gdiuw58vT5FRlXqke0kWUyU/yK0L8qSFb6Bjk/RQG"
    "6yZ/H7arvHbjhCDL6Gp32Die2vMlhKIw4pwgLvWdiv0UKJdJw6Nv0WpGDf0MR48w8sTYw3"
    "X0ZzG6QA/q3exPgi0ViKn8Wic/WEKXbgqMXM2WUE/xXbmj2am6hHIgSx5rS57QquNdED61"
    "QiKE7i1pZBkXwkQlADzo2RQrBeB2GMo1W2PQVRfcM4ZJFbtxAH10l8ToUy+LANznH79WOc"
    "UK9Vf45iHHxn3toNtoxZm1WAc0KAG2vgpQML4Zn9ISKk/TvKc35W2a/dZ/uD/JYPm/e7m5"
    "3ntmeHPufKUhhAAO9yrzJHAMOZQjtZXzIVu3C/crkOIYfcqwySw1AX8W4xNFksegIR1tsQ"
    "8sjeZJA4BjJOdaRRsOG1hJGzHAYQyHXxbeYI5SAGUkFCaqkNIqpaltpDHHJIVray750gqd"
    "Fpl5L0l3/eMNdumBMqpXWpXvMB+yKaJTAEI8hec7ei6XFTc2S9Q1QftvAYNnWIVs66JsSk"
    "w1J1U3/iLzSWpaJ9nxPl+KpaS3NNMiSTs53vsD25a6x64dCZdNTOQEbQ/xy67zmod++sof"
    "c5/2yyq//59FY91qEJOj7LpyvywprIidlTi4Oh1yxYuzjyFLuABlwly8ppeXHiPsU/V9cY"
    "faC3UrN0apY+5l7Y1CydmqVTs3Rqlk7N0qlZ+qlb/lKzdGqWTs3SqVl6dz17rFoXlIgvKl"
    "zyDuHE+jd0I6N/+3zx6YNStCerWi/JJkfVisGRblJFZKJkN6qXWkZkvNzEUtMoyyYERRS9"
    "tVBkPJLlBf5Sp6CgKLjXzzsI7vXzRsHhR+V59Xhta5WA5khMN1fkUtOSXCzxELJZ2fdwvu"
    "KJFbG1zReLVmi0tmET5maHruJ4Hb35t39jf9ne2gUPJ/D6DRJ93q009HlbaejzutLQB9wy"
    "SqxU5T8wCAYn6TsG0FAPfu9T+HfU7h06UnkAfVSUjAwRxSJIgCnTYB1PnRr/+TIIYLVNJQ"
    "9l2pI0ZkB8qItHRUb1LHsMB2f1sU4aZgPLzN1aG1VRrWLLEmJ/64Se0Hy2hc0Yf+DivNvf"
    "hLu8vv5YMPwvr8oQ3t8+XX4Ahfdj0WCvOtYhWzgheP7TJNRq9lWmM/1A4eUk+xOAmQ12NQ"
    "g0Yhj/v41ZqHL0vLgV5YwqsG+Tgm49CtpaFJQPmz2PQQtrnrKMaBzHC0QQ23coER/WCxw3"
    "6pxQjYjp9QdUI2K+jB5hjUgP2+0gQODHA0Xtz/GBMKjN8K1Dojk+YdfVGiTHJ9mNtRnFoT"
    "rqdwFw8J72Iv4C5lLsuC5mimYcYxE/tWQWAz9Ugc6Nah7CSTfKygpC4VpayboO0nGwvzMw"
    "yAMP3oOFeUinxVlMZENpPFefRDOPJ1fv0WQ+KQLkDljRFOysF4qiMPl+T7tDciQe7mHndE"
    "0IK3VWsYSJdnUUcyRGM/1bxm8MW+IQEkNndthxzLx1XGPkXjV2nsqRmN3iUYxWwzv8FpQP"
    "qHW19BMBD3zY2PpJ7BzVcdBDO2+CPcFDqI3wSylx8Iu3c37sYSeyXYTZLKaJH9f1y2/dJ2"
    "XS8cAdfsMlC5vLtjZBeAeHdhWI5BwPk0a0OVIJ65iNKYH5fu7VAi5LbFwkhC52wQ/RUNLX"
    "ACqwv9YOfKqvqIuEY+vYKeo3Gt2ox3jeCBReg0dDnET8iNu3VsJiJ4rQpBVmZ3VxmuzTSW"
    "u0pvjczpgNd+RTGlEmkxZ8OXh9r8MAA981xanaxFRCQyU0Y9eWVEJDJTSNG4RKaKiEhkpo"
    "zMX5UAlNmXA8MSUqoaESmoZjPd4SmkQ1AelcRJNSGJ0vu4ojmazZq1jmvFt39pbm7GW1KR"
    "bVtx17hdpkIYwYCfavwMFJOHWG43t7Wy+bAk3btWaOhLjyWthoPmYzubMIivhGb8FSxGeG"
    "HbWEd1bdXVMQgxjHNp3ZroJ8aRjxVWKzc8tyZmCcwiuUGOa2DxfIgnWvGxt6YCAfRTkVC9"
    "SUQoV2PEKYBwn4Rmh8ozhih4U4GyiIGDhZIRyMieViOYX4FacQ+ZoForo2OMAbEeM+v+1P"
    "Jbk1q8MgfQJ7o0GLpRRmy4kvMyemqCInhvWW6SdCu0npctkUZBiy28TvXr0kpPT38/MXL3"
    "46f/bi9c+vXv7006ufn6Xiqn7UJrfLq3+g6Ar3VlWW8yQMmT+vaYLYAm/K0ZhsKoizp2L1"
    "4CKrhfey2l50MNpeNNpsLyplllRcYbi5RsUV5suo3wCCwcYOHBWo2asR6J6uvNSeWuwt0o"
    "yEu8354EOyF80KLd7mCMYRxMIF13gfWHgaYlZBRTrhD2C4astOOjngND3Tzdciu4uEtPui"
    "ywM3AKczEMmX7J0GsbynatnJ86Ke7cByPIuD8vubY1qv50Orm51CySnoPRqdMx9Ws2/X6C"
    "/cL/0Ar+rSNfqYJyJDV5ncKrqqV1oRbDnl0wXINs0pwC5FiKkWwSyvCDyo7Y2NN1yXzWMZ"
    "iqirLdQlJ1AbgdrGjFkiUBuB2gjURqA2ArURqI1AbQRqM1v3EqjNfFDbQ+0LnU+Q4qL3gr"
    "YdRH/iv72xbUVak6Ux4jRcLxDPKdA7upZjGb1jpxgPbmpwE/L7moUXHBXSuZHzwBYhLGAq"
    "cClVEbSgcopkxxNCT0UllsrrMX0wAhcsFJ2CMyTOdyGq7zkxEfjmtNkmsVjVn06Cp0zA36"
    "RdELAX7tQL/Hilq8CaXtHrJB3JBrvgrX9XwcbybH9riUUrFSe+UJohAY+3a55waI32KLr/"
    "5gLwoNEQF83nB6DikhIRzu2Sxfz0LJxornN+2vQTdQl+PNYZAdnMlJFGi45c3nGokc3F3h"
    "tmCHBQvEQF+zAYwzriHkbJtONk1DkHW9PpisedcukK2dIlkc4hIrypS67JS8Y+Sy5B4EUw"
    "UDnbKvsIHA0+0of5tSOZB3wzpd8p/T7m7Cql3yn9Tul3Sr9T+p3S76dOH1H6ndLvlH6n9H"
    "t3PXtMxx2dxlLmXU1p1vXpDz3/kvLwJkYRC7Oww8Dr11GjRGlyCot3auANQFT0BBcvU8Ay"
    "8iKmMavODSqjJR9fBLznDM+lnMiI5OzW76NRJDNeSLydRlfhiKcXAYv6Soey94+jdYbKg1"
    "YZ/4WFc9ZozufIzO5Do1aKHbRcBzzedejMmeg5g4aBPEcTNBTWmEhmhh+VGTD21qm7lFrm"
    "l+doTPaW+eQyBi/KiwZz9j17A3ZygfGxlv6AVSeYGjkcs48AFbcfpbjd3Hz5Qy55P2iK+D"
    "PvRfqV8fL3mgRx4fNJW3pYdjWNskc7jQ3hiQk5kc+OIjisbCGmfmyZHWZTWOHgbiML8yDw"
    "OR9mJiza0PYjW6RKwJ6FOzoKhHT8wFra68iyQ6dmUtSx/3ZNgvm/0kmh+NfO/nufhPODHh"
    "FrRMq5aQ6s3eDgj2IKrLhRwOz7C2ONcTobE7dyAg4kpoeuPv9HZ5z9gdsu83NSNaeaHBD1"
    "uPFIe1zoW+sZZgpipXJYeA8eSOC7W5SCzbXPiYInvFmwBt/T5832+uq0/xE5rIFGPKQBcL"
    "1eB2EMzI63dfd//uPW6z8oPdilxUqAk5Ad27Ui22WYdrab+2V1eZ5QXKO6UgnFRSguQnER"
    "iotQXITiIhQXobhOnVcgFBehuGqPNaG4TAta5bxNCeYyR3MSbMt02Jaylfo08aihNR0XpJ"
    "Ys20HIC22zclwG9sgd6Peuo8AI+PPY2nasw2BmzxxXhvU0nKwSpdmx4A0ie7IFF5A+/JpA"
    "+28T+BMRpUeH6mSOlNQ/c1gEm6pRhEXBNI43bKDec9DhkS10J8pUGni5M4aSwZJeDbG08L"
    "zTUEPOvz6hyzzdOJ2jQZn9APwgkPaSTUFRsLDPjqgjP1XEco+dIb8Av7/EfRZb/KvRHgFi"
    "PCxTDOfVxSqbrZgSmcnhr99XW6UgdG7HMhizGxazDYpZDWRl69RgfYnMZNZfWLlfKCBHzk"
    "M2ChhL7atM946pfZX5MnqEcxitzSqwPHtrzZKuGm2YIGqw8TUZnacYR4SbeWs32DLGmYxx"
    "bRatgZcOLERWwRyV5VGQhHM2nduga5ylXoahnnYcYlCLFpkGMKfgF4xX9J2C/S6zF31Yn6"
    "MbB9txwadmOfcCtZidoxiNKs/5hW8VkAXxDV5wDzzuabgepKTo8Ywm7X+xHmBMKb86B+D5"
    "B3mhmaVohr5mdwogb4l04D4/mANw/6t6j1Hb/ZDKZ6ck8uq6iySKVswQWij3KnNOxFAWz2"
    "7+15qF3SWBNsIAUvgoX2OOBIYwfrpyP2cZ7lFiGgfJfLXvtF51HL7hywxTVcNpoWLQIPDv"
    "WYjZP5TDnvwzbyPnuCb2M9/MMqUuvjsiYwfmaGzP6/os6LAyV2PzTrzwcexHnCYzHOs+wt"
    "seB9/4LJ59GYfvMPz8uiK/78RvOYBSJjYiPNWNZWJ7sBWLyqJpyObA3z25+xVfdcPfZO6W"
    "FEyWGf1BGclNXWFg78tIfNU7/ibTGQlehG5RznFbPRSuGW/NYicOaocC1D846Vj9Cd+qQN"
    "OhEDSj4N0X/FbF2eV5KgSlQtAx1/lRISgVglIhKBWCUiEoFYKeupyJCkGpEJQKQUdeCJp5"
    "THqIsTLZWIAG6bqPixTLecFaeLEK3Uj4bAhWo9R7as8UXanl1UNg926cQGUHdsiMFgM9+6"
    "anCy8ziOl9dclucExZuWqnRI8WLRRJqV2hwjR11TVOmBF0ChLyxxV0xvHvA/de9mvtEDHU"
    "IabwIYUPxxwdovAhhQ8pfEjhQwofUviQwocUPjRb91L40PjwYRi4NWUB71aBM2f18lEUx6"
    "v/Pbv+9uuHmz5OjHQOf0AxuD0byb3uojnL5y6nOKtiyFG1lwKL1WvGdfM0Iwk2ykUXwIDF"
    "PoD9UIEU9KWgLwV9uwd906jd3hFfE7Huh9IyHcLBeZ1saiyYo+zbA8EKiN8tCuyqpzuEgP"
    "FZlEkxZPsGDKd1GCySeczdISz3+DMBv6IhFtzzLRQUpqDwmGN+FBSmoDAFhSkoTEFhCgpT"
    "UJiCwmbrXgoKGx8UVt5RVT7v2dzxbLdeSHky4yezqsW+sTwUAcjIx/7y/LZM1ngNxquQMZ"
    "Ab/8bW2rXnutfgkacpoLc7XYfOvCai3zL3okhm+sgLvlDewR/X/ZafF+ndwx3qOmCyiEdA"
    "84LKtfjIWqPF9uCHYJSDbGLpJszAoAj/kW4UeUK1mFykGQmD5aIpfWLwXj5M+kRKfgCWf8"
    "neZBC7e+3snawuHnKzciO8kU5dRkR12GnJg6SP7E5+4MwVeJonLtqmpDc/RwkMSmCMOT5N"
    "CQxKYFACgxIYlMCgBAYlMCiBYbbupQSG8QkMP/FmdcMGWuajpxTmh1PRC8TZ6HzJSrX2HA"
    "XXQYGet42Bq4xI54vqPSS9TG2yMBTFGIeMgSHlM7dGPi2FHzmiI9Z+vL+6+fDuWx9fn3f9"
    "teSqx1b7wQ95HzOkSDjCcbNoasgvASZIsOmTyHvYBghIP07qBji2HN6M5phn9+bil35Hl6"
    "+2MMoFJHzrhB5IfWJFK2e95v+FnVbQsPKXOLh6jnF1101HvuAuGtvBj4PYrlHMLfn7lML0"
    "1H2UeGpoAx8QID2MxI8dV05/l1LuHOWhjP0BJyrNt0pctheAlPp56QOn7NMd0iN8XiIdp4"
    "+ue0Qe+F2IV0GfzVAkHOdWkN+BNsIb0XOtZ+SuTDrOzZB+C9oOKFNhCvbaDiXSkW4H9S1o"
    "O6At7CGiB0TaYF43221VSpOTMb+ivwwGG1+sZYcO5tE2K8dlWBQrvosFfIsyK9z62/cr+R"
    "2/IdX3H7PIv48B3EXQPXtWsPx+7mD5/dxo+f1ctvwiZofz1TQGUWkHFku0JhvgIw4rSi4v"
    "Q9urC090ElFKTDI6TOg38DkgTburTDhIW5ljZq/koq3EX/BZ2M58JcMMvJhj8TaDF/BBkq"
    "foMVOao91RHEWikUCjC1PJxaTDx9fO50FNXRwWt67WUJWMfgOa3Kse0gnY3WqmqBk6wNZP"
    "WS3woA7D4ZoyhcN1ZQq7tWV6cLd0px5N4R5NmnKupn+Pabg9x6NeibeYJStRf6AmyoOEbv"
    "cenVDY7EOMjcYlmjgwWiMX2YlXIbt3EPA6BL9u5LseOs/mCCvej19fE67F38GbDD+b9ixI"
    "ipebUp0/7Gt1HHaYcXqCm0qvOrShw8d6N6BD4n1az3Wip5otqtkac0kO1WxRzRbVbFHNFt"
    "VsUc0W1WxRzZbZupdqtoyv2aKmc9R0zlTkernpnILGoIq1YU+zxYSfoRmcLcter11njotU"
    "nehASbPY4qY1x+7yGJPRUl040Rwh31WZfmHhnDXepzky02Wq1jpBAwhFi1+rWbQ5qeLHI5"
    "SpAPFrndKMxHRpipW+STWs9Ufy7NniJ3kC/0jOz5+f50TusghxcXBFzjHjxy/BGbtFpSwt"
    "J5nGWTy1PmdFKmlVEdWqGHOnqnJok/pK8l03jYIkrLsW2+r0ypQme5HghXAjRt1z88BjkX"
    "UbBl6hsmu/QzN4XV4JshgH87spWKUsvK8rWG+NzVSJj2eBPtvD/LTUkrk7DwoPZVbqpMu/"
    "24kCMIKvsX3HdKNlJUrTb621w8C+V4CU27hOBnBNVSp+RExm4Sx4ZTSeO36FybvK4WkoZo"
    "euA4dOBhCtVUYObzuRZBcMvxpbTHt6e7X0Izl0cRdzQ0jWiYRgV3bYPXp+GvtCpFq18JQ5"
    "ipFAV3sgEfaMhgg7IExcptkzuUQ2jqCVsB9w2SpuFTOs9WeLzLygftXGdPXdn7leoB2NLV"
    "ONZWfLVZ9wY7dgrtM+xfviftV7DNraQ8DHJmUMb+7uop7gp+wJXn9ZDsJpeNmNfJdJimTo"
    "K7KDHErGRLcdL/TdMHs+e5dJkhhYpXc5EIWrbw90uh1FLN4TA3uB7zBLJiK+xEGYs21WRI"
    "Ce1SxIlqsmIKzMvaWlH8MotGLpufDspgOA22VRQEd4+2nYrxDIwnfdG2lc0C0BPj5lPrxr"
    "X1Z+4e/6AK8yrVApYyUG58RWFt/c2mC8ldkh6hr4jIe5ROBnQC6HLE5Cfxoy+KrRvqrihr"
    "/sRrzLMOMlx2mpF5ZBsDAfG59WazTh4/PlHLsw8mH+2Q44eYTpOUESpWHFHOZ9Yt2xdSzi"
    "lVnQnydSPQbyqwayBnkhIekJST9moDQh6QlJT0h6QtITkp6Q9ISkJyS92bqXkPTGI+nzPp"
    "3G/ZgnMx5JLy/zdAzKRGCYnp/oopP+qL7eLBKObVwDOOr8C3hob4RMNGwRZ0QKiHQmP1l2"
    "VHccmy2gjMJ444evlFszHCavtkPPeUTdBhK1TSSq2DTHnqhwTDUo+rzy8KX2mSM8+qPBo6"
    "tbZqbX+bBCNg7DjXlrN9gyxtvsye+gPRBmoJ6ThI4kFNPYUUyZGhiAxx/k4Xy4KmMn+ytq"
    "dQ88x1At81TO0MDWeb08iRPmZVt7l5X53DU/26+ZWWt2tbWN2W5KSrtS2nXMWTVKu1Lald"
    "KulHaltCulXSntSmlXs3UvpV2NT7s+pgZmRqcYTteS7Li1d/meZEYL5FTdxI4pjtp2YkZL"
    "5fj9wI4pD7FUVdmBcS2jhUFp0ROkRUshVv00XYl0JPm6waA51FDjdA01dqVDp80owH55UU"
    "OHBA2THZrUZkhLx5saPpyy4UNzNvSQmb0vdhRtYDfcMKx5r8nqFR+YtGX01vJR3jFQPNsh"
    "mRcHWOXL45GiGBh7u6l09Rx+wD60tuWzjaX+ALjANT0I9n3XwAk/1GOU8jtkyk9JtvbSbW"
    "Z/ieyw925FEHsCOI7F9Ty8FM7UdGVHqyqT363shqxIkWoY6333Lu/B3K+/Xjw5f/VaOVJ8"
    "3b1s99cvOxjvr182Wu/4UTnNsXZALvpR8yLhcTKWQ8hCRc3l+h9tYLxi+57KNtgi0r3eKh"
    "Af7bAHsoe6tF4Qj0sgjmwrU9tSofFBwuyM6gInzA5hdgizQ5gdwuwQZocwO4TZIczOqHQv"
    "YXaMx+w8ihz42u7sx1Dy+yCCkD64Yelv/WYVo2xSIW8ljVPwsK8lj4H8am6ktrFkGc3xzt"
    "rZt5uLz19/+XCj6wz+Gmx6CH34SWMlaeaorHfXHz/C7rD+OHv3x1npWKqG0VoRtwLNSKAS"
    "TSHMI0Il5BKqjNbO119lbxo7i3fm64u7zax8PXr34FMu3gfzpDE6X3lo0hqnV49PF/nnO4"
    "Ts1fPCMLatCLYUWzwB53duuy4LrYh/KMPxIoDhxBHOals9td65DsO2356Nw8MYZuelU4yf"
    "W7Yb1IAaj/dXCQ8wsnTCwlnKLuxds9QZxYgy1OAycBC2G2xY+AS8Sti57C9bzlQ3JHctTq"
    "KOLDKKQ5lgw6SoA6FenFjE8DarAAQQwdfisw45Rj4C5YOqPnqLuI14i7GjiN3D8l2poiIc"
    "bmlOrA/3lI5zqp433jEVhyVitssWGEZXEVdk+BuUF94CwO8YuG3d224yCOoAvZe8+6R4/7"
    "dPF//5Y8GF+nj9+R/q8Zys3n28viyJaLaN6xqhXDX5sunzxkdxxNbOqzfUbr99++XJzyfK"
    "VSRRr5xjdOSE45CQG3QmeXKRK7cghNsluIMzk6wnmEhCySzsrlGdhxdfMAWR46yZ29B+J/"
    "2s3dbPP9XBwo9Ac0YIi56zKHqTdsiBnRHh0BtwGfHgwqmom4XUh54gPKOyuQnCQxAegvAQ"
    "hIcgPAThIQgPQXgIwjMq3UsQHuMhPPxfDXWrnjc+NqdcUZxxAmtWerWX+nzVRXu+alaery"
    "q6E/+d3gbugtVBCQJvbfvwXZpFkKM1WRKKwoB4Z1nhwWOtOAIbzPL7mqNxGQQusxtEkxGV"
    "pDIDqkOJRUUC9G4ynrzEUuVgvQ7CGLsgOUzkLcEghM86d0VqA7BdX38syO7yqiyc3z5dfg"
    "DT48fitVM1DyNmh/PVtD6XsOPElGjpxBzkxEguL0Pbq0kldBNRSkwyGkxGGtHlnDB5zLRG"
    "/Wm0xv+K7zBHbAWzQFhqYK/PmBugRRYHJrfI/8JH2H/w43B7Vhedz308aQ3Q8wenLH1yd5"
    "Det/jTKoMm3mC5bLFk4VPr2ne31veQecAJ4Np3WTYrSEQUoi5yP8BL//D/8MX3lkgdsK4x"
    "Scb/I7axVQcfaofvB+Xic7ubPykKwK1bJ4ziN9zyFm9GL5tHT6JkvlI0lDagtMHoo8KUNq"
    "C0AaUNKG1AaQNKG1DagNIGZuteShsYnza4A2bUxHhaauAUhcmBHTiqW+WLbhiwHTYtCASH"
    "M9t9G7cNUQpXagbMF6hpmWRExiN2xVLfwL+Rg+F01JBcEBPLZ0tb/UpLJAMbHWloQlMKBb"
    "rjCeJZbymoyIuIhQg9xU8G3FWgnBaMeSgXEW7h2gljKDy+AvfbMzRXAp5pwAiLczIj8ZHU"
    "au+tuh62XaEaV9a5de/thoYVRaK2HWGWacGjm4iqBxtBtiuOm4713PbxPM9UANXfWh7GFf"
    "beNLgR6gRYzButWZ0x0dJEJKUwW4XKBiLgZWf895g345Mc+HfQDLlQf5FDtWXHvKNnWocR"
    "jNLU6apmtmcUxgc0+EonPESxZsHa7YfMOe8UoThviVCcVyMUUi1quZ9FmnF4n0r98zRZ5Y"
    "rgVgQ3HmSgAkWVXRpHdTeF1oxWzlpLKBWykbT2yNZ9VC6LsR2YHe8xzCdHNo7dz5ctRrbj"
    "zhb7P7/3caPnTGju3pyy20q2K6qy0W648qnwsgew93e2Xakogw4DaaSuG4DfJYSGOcfgiJ"
    "fAThEVL9EO8slUzwAi4nOaPsp3mSOgI+ipjgOdcipeu2tRrhuEfYex7KrAdKBldJyOjkDD"
    "gakfnai+JVT64aQVfYaPwTaKOreAwmcxWMEpI8EuYBv8EwUeA28tiuHfMJpgew1nIR7AAa"
    "JOUHWqh3gfIcEICTZmoA8hwQgJRkgwQoIREoyQYIQEIySY2bqXkGDGI8EebgE5uojcYRyi"
    "hPwgCpSqyE2st3xUuXO1WFRB2AVbBFZMyJ7HTn2H4GaIqqIw3QRUUSoLF4xGuIgzopW+Xr"
    "sOi4Q98QY/wr7AW/6gIejVyPHrJgY04q/S50cNvarKxg+wL2WIz8XHQlolfuy4GrxPnx87"
    "74HZWOUNp6UqBYRhHVEGj6KvCLAcLFfwUJNoAL5SF5FHZDFRF5ExyGiJE1K0vPIizUiccm"
    "VoycW32VpC5SGM2nU8h3vvAU6PEZSnxA3JJVRFpY2Q+Jq9iYS0EzRR3PF7ICbCxN23FQ9P"
    "0N/Ae8zRf6Ugi/HYB869JuyDYu0u7EOonuuEffB5+3o7x6U3Ak3Cf5YfBYtkzmcq2NYchL"
    "oMsJMNok9sy3N8x0s868/EBks+roLaD/dXCCdBOIkxp8EJJ0E4CcJJEE6CcBKEkzh1mo9w"
    "EoSTIJzEyHESymvSUbl5GtP1rXIR1ZpVyEUkINVvDWm/r5bTFzxRQ2+wfEYcafYcf6riCl"
    "UpvRdDiRuKf0ukZveKKAdRcrVeWRjT6DYROEFgymNGVUG19PIokvUS0lG1HMbE1ixE6zFO"
    "cRaZ/gObk9cY8QeNlteDhyYVAHwm9fVYOBEf5F3l/BcWzlmjNZ8jM1uZqZUiBoMbalwUfK"
    "w8Hp1591zLaY5GVqeoZVBXyEbSbqJvEmZPi1hqTE0W52nG4bLINRcN4jSjIgYgaNrHB8kT"
    "F6tz9+13kK8IfgB7fWe2t3L4O7QvkJtgEHanb3oMG7+DNPJ6Qjv3fthkshBVbSo5lWJbIj"
    "l7qEMWeRkEC5G3jVh4j5tfNvGEn123LiPcgYKyu5TdHXPyjrK7lN2l7C5ldym7S9ldyu5S"
    "dtds3UvZXeOzu9FdoqNt5ePGh9CB2fO7J3eMrbGnnUh5GDVHHRjZN4dbJDVZFCPO3z7g7h"
    "Aq3YdLNseaoJYQph+JMYzOOvvH9fV7Xd+5JnJ4sp4DJaHkqNrbdTwykJYhtzjBsUaiu/Jf"
    "ROOIlMgMlg0osdwv0vH04tj0nVDScURJ64ySypnhmUZ9uFWRbBxwqxm7RZ8Px1IpZInR8B"
    "EOaZsHdXn0XUA4RWWyYK6T0MJ1pjC4iRgbFgdwr7jzxIUVWp4dLh3fbMTiSRBwR62Mz3pz"
    "ZQW9KiCKIjQBDcdjDFPg48quM4xb8wsVWpPPDYokhfc6vgiuZEFP/qNqT4Bp/TvduXCD5R"
    "AEW8EoACu+zhzrIJM8sdlgxTU24ZInRMiARx8x5ii/A88bAMtvndDjgzYWLDxVemdjhyFs"
    "oe3UC/x4pTsFuIba9BOjliyHMODBEYs/kQBwgG/MfIRjTZeJs9AKb9USm3yNYAIqTHhqXU"
    "zLyH0Do8zhR9RWTVzrsbu1InB3qb0aRR+pvdroZVTBZXdpDGVHEYv37Ax1ge8wR2z5MOW+"
    "LaHy+37GVva9EyQ1LYF1uHWpXvPh3rhGaCq4K9ET9ixIwDV3cNL3vvDqAiuD9ToIY3T8t3"
    "wk3J4b8Dp7XcfheyPfitkwvX05pzGwcOQ8y7qnHbER3sMslSjwFY15xNTszVW+0iv5tsew"
    "HwMv4F7R3owT76HtiH87ZGvbCacYktmTsTf8TV/gRQ9/M84RvLwfu74m/BZ+B28ycifKmB"
    "z3f7lhY3a70KI2bK70yivMnRVfUyf/9M7SL+SeohBdPNNOuY6f9fSsVoDpEFIhGBWCjbnO"
    "hwrBqBCMCsGoEIwKwagQ7NTQbSoEo0IwKgQbeSGYC/q/ZsRa6+WY0ph7Nf4abEBxMqFjM3"
    "cweiOGQDzHu+/VxOJxInzuRHfeOgnhpo4Yd5XrGqw133s1pCbffb/jwSgKA9e9iFASs2Qr"
    "7rvNqrsoyjCNbiiNNpBGpTYpiPWKweTzJsvhAi+nvtWQ3Qop2iopqrBw8Fem0SrY+Pp2RI"
    "V2ZKZE4Thwxw2/DBNmn4pokSGB4RzJJS1DokQ0kuaGatWPp7Wh8dmMHsxtaVuoBFzltHYX"
    "vXe5VxnE5H5beGePvNJ5NrRfofG7+QH0Irxx7m33rDlNJT6fdMlRhemjHXoTYooWnbV54K"
    "3BoPCXSgLgVwRiLF2QhBE3ZQM1pk4+DN5fXfPCIV5JSS1Kao05Z0FJLUpqUVKLklqU1KKk"
    "FiW1KKlltu6lpJbxSa3MP5r2iWw1ko8kyJWtH7TysSJejy6ciG1FDAgnPuQYV28WDxPjal"
    "cpQ8Rv05eax/thFMnuoG6TrjUt7ijLXuqDjllNTGvEMfdYh2hjOpUMDWUbbDH4Jwq8LL4e"
    "4bwy/hsVM5xY97briAYgtuxAURd1HPLVFH2k6OOYg0sUfaToI0UfKfpI0UeKPlL0kaKPZu"
    "teij4aH318yDMkhAdLUyROI4WR9QjLSyh26hCPbVMkFIXp5keK4MYFowG4WTlgLqKFuF67"
    "DotUVxL4SDQmwQdPNmnicQ+QKHaIobESJ5TPiJWZCp9WJfSFhXPWaKTnyI7nAvc8OWmIOB"
    "BeFQ5iEB3ZJ+hoYS99/KZGN8yPHL9u3MR7u2GkQfp8mwNlmJxunRAEs7AxXFG5eva3e9EN"
    "qnNfiiFDP3Zqikgb+Zw+vyefj3iR1LPZDyw38JdwFkp3PXzA/IWF3+NIMqBWxqbfGtTK2H"
    "wZnRS58iAaJu4ZPInY0gOzQksARZpxCCD1GuXi2xxH0UYQx6y4jufEYnSRrShPCT6SS6iK"
    "ShsK8zV7EwlpJ2qmuOMNrYR8EOpszNWSN2weICfewY9nNcClwueTNuxSKJ8EdshHO+CX8F"
    "kRvQ/Z2rXnLOKli/DLGcbAPAam9Jw9tWQOD4+PCvNvZFoIfoWj2uogTAO/fWAUE6pOwjEd"
    "EsfEvLUbbBmrtRSa2V8iOyzOuCKInupNLfpYXM/DXhdsurKjVV3s3m5AehSITHZUzr7+ev"
    "Hk/NXr9IoIOqcKi7Hg1y87xIJfv2yMBeNHWjNVDnttYFF6/YXBP9lxVaTPdLgjxNPFrs2w"
    "y/mgmDqtv/N5QqOOSosTGpXQqIRGJTQqoVEJjUpoVEKjEhp1VLqX0KjGo1HhmMZJXb6xBX"
    "qX0RzPez/78vHi8+cP7/u4MmK9b5VZhLcl/CrEdmoTXsTqitZqOBYdo9uuiz9x6XB/8mRg"
    "vJL4clStWUrHn6ox41XBtk6QLlEecYx0+pv+c6QxBC2kG+cGrb+1Anxo40Ss2FF3bW8HAM"
    "AMOG16HQZzFkVT7MBccyJben2XCU02gj7jIhVq7BZezvWhMnY2QXhnLUAZ9m1B3bEHdWsT"
    "6pou1LMgCae3rAYt9gkW24BjKpL18iOOmiQDha9CnSgHo7F7Ymr8XA+ZnKMxOu4skstisS"
    "gRJ4YT4iHcsp/5/6LDoXjReCJelI8Dvzz7GP5FwpEa/uI7kH3/RnTn6OkDlknHuRnSb0Hb"
    "AWUqjOde26FEOtLtoL4FbQcg5lk3Ldc/TzGCFl94TfMlYyRVuIpvVRduASmKMCd/kpENkZ"
    "iAPJ3zGUA6aMkq4UhEgSs+Kdoxx7kqv/Uhj1ozrM1m9G7EYnXXdYAt8sM3AKsv1HsMYvLB"
    "FMtOWeS1sDZgMR+FuscQ4p6T3K/EW8y577+lYcH8EPfbIJzIBICE+fJGaL4VhIu9BVSMEo"
    "H7sSdPBU7nC7zIsD2vFW5t5NbhwU+cdY0AKMXYXSCo6Vo92AEJFcHDzEIKDkoVo+vFeyZW"
    "bN+BEcpHF4JGmFcjN71eQFgpwkqNGQpDWCnCShFWirBShJUirBRhpQgrZbbuJayU8VipPx"
    "M4pk4dqOY9mzue7dYLKU9mfF8ftVijk/8cqlCVQgsUI6UwXgAChoH9k+Cvmd0/SUAStOSQ"
    "kRgvCLHUN+mJsP5Inj1b/CQEZLRcHjw2RoSteARcrNoMVAz4o1MeSdN0oEqUxgPFHIbl9P"
    "z6dtltzO9m2efgh0gEELkVDurL+iytPdsHZyt0sQem9BetFVh/IvAIL/BO5Ek9illUxxxt"
    "n2eujHPr8LZAMhLW9klbDJt6zqqq98yEZiXcI+fvzixnYaMZ2iLHeP0w7vY3cRL6Nww4Gz"
    "Vk8/IPTNoTevjoNMw926m7AX9cJPnxBdYyCBbRxOIztOau7XjiloX7cWth+g4kyuaxc1+1"
    "Pwd4HeX7KN835nQO5fso30f5Psr3Ub6P8n2U76N8n9m6l/J9xuf77oAZVdm0dUZQFEfsi3"
    "Dz4dtvN591TaIL5SJmvuHYuhw8pmyslBaqUzhDHhokGzxNK6FQrRkD7auesbY1zRFNyk+h"
    "YVZndTYbMhmF8TYMXyk3SkQDEZRJ32YG3XoZtLUyqCndHke7l5sP//s3uHX3afiiqmX2kM"
    "EJ1VvIwP2tuX5akusZiekpRJFbt8SCUyORz/1BkXUW1onUF66aM01fOorMdAnxO4ZbbHPb"
    "h/slldUbcfOgKS8rvBZK20VMRJxl1jcVpwg2h2zOnPvOkZfTyBa+YDKPa2MiLaItUJks2d"
    "+V6ETePbgVGpIXqU0wEJI5aZl00ZwoSVTIeTxiffCIGC5BwwAxamfoB0FKlCOLgmTnY8P0"
    "D8jDjnqoW6TPnihQjnBPiG/A9evaHiJ5+AD2A9dbU9fx9ZpUVMhGghTi67Zw3co5EQbToa"
    "NaLdChjJVV9mtDW67xZR/lux4a33eCXSq70ii8y1fbZRHOdAqL2I2ajydtWJcIH5yG2ZNd"
    "qteBRk1jikBq6DNgsTk2SOCNPxDrvn1qXViboPArHuECw3tSelT2XhCW6kaCSf26vpHH/+"
    "uEoyEczZhhEoSjIRwN4WgIR0M4GsLREI6GcDRm617C0RiPo4kCoK67Ht/bDQmVHEXb0TUs"
    "yrCwtyq8gC7n/jzGI1d3VB5dFXYPtlKi6TCRtCwKYly6ybPDO63BKTkSk226Cx8WhyOJNs"
    "D6Fd788EMvlp93stHOW2y086qNltsSekH8Ct1YovjlSCDaY5ugK2ploEsVw7BrcLM0TZ8q"
    "3TisHzXk3NqsAssTdtBQ9+we2ZNsKwyRPim+7cFt+d0ZlIpK6FCZndvRA8jgg9xnD3P372"
    "7EXlEP5iWxvtnhktWWbOc/nuxOYsXZkx2TWIicQho+Yt7PxMJh9DGzPdH3G/s3OUE1ONr/"
    "LZRUoqTSmHMGlFSipBIllSipREklSipRUomSSmbrXkoqmZ9Ucvy6HsDNKSWn3u03OaF064"
    "Rwu+XSSg1u5WESS7zaR4PD6fOj5LB9C9fx8Zn8sLN3MswhVkyJu1OKIj9PPE4TqyYk7lT4"
    "S+uyLRGN47LNR3Gj9HTwmYHCFHsjBwiKKOAPhy8MycsB/6SWDHIE4+A/D63u5H0WkD2CAF"
    "pySyyXiXjwSY0DHIeduY6SDumQasJlDCCOb/I15oji0CdjpyxyusSshNM8wO93k3CJVBNO"
    "uY8nrQkn8eA0VE926Q+cqLolcF0jax0gUzH4xeMvGHdVl7nL7IXsyO8xLrzIApYvHHxZba"
    "/gAV9NqSlKTY0580CpKUpNUWqKUlOUmqLUFKWmKDVltu6l1JTxqSn+r4a6Vc8bH0NGrxE0"
    "La53YkWrYOPjJRhnbU9Vmoq7k+ZoVfx3ehu4C1bXzznw1rYP37JZODlak2WkKPbSkKib8s"
    "pRMfZvny7+88eCgvx4/fkf6vGcIN59vL6sqEJ4rLXbaRpRqJOP/KjBK81TmiwdodPUakE5"
    "idDKG35i/v3r9WcrBg3BIcHWR/gEbsawc7Fb4Qy9fNbpEOFjjadIfFialciPtabVnxEZn6"
    "3MomBwH4MBwpY2DsfCX0TJjIfrTmTH23xKV5Xzl0EAm6jhZGREJc7PgOpQrFchND0TEOOG"
    "4h7BuKS9XrtOZ5+pLfV7ff2xoMwur8ra6rdPlx/gPvmxaKFVJRAxO5yvpnhEta+QEq3JSm"
    "rEV4jk8jK0vboG551ElBKTjA4iIwaXHzipM71C0TKV+e7L76ugEDVMddtTq2gFgDPD7m03"
    "wRWLUBM86YRW6CxXnS3ow2SfFdOrcnoA6eeTCGh3Qrq00c3KhDLkyi9gVQThWV0qNP/5pD"
    "UXyp+c3maP7k6G5lPPFrwgZDGP4M3h9TxWi2Et62/frr99+bEm4alNPnBSE8+bkWlN/pfw"
    "/172ymjmuHritKYQqk7YJaMwPcANDLx1Qg80kFjzBP613dLcDIx2OVH27ADR0mGMhJITyU"
    "C1wno0BJUjMVlSF0qxCFzFxkaohIRLoEhsfFCJzlDp4J04jWK2rvE1neVVU/ahQHY8P/9Z"
    "j7PEFT0uNQW4oBlgz+dsjVc8XghmA5UJvlHNHAkYvx3diWE0jzZRVLHnT2UqLj3m13dokB"
    "/tMBCzhzrg5PBPLKxlGCT8UM+TKA48Fkaga5P5ClMUtjVLIsdnUSSbwGN3Bc92XOyq5DpR"
    "Na434GsJH0f4uLErWMLHET6ucYMQPo7wcYSPM9MpJXwc4eMele4lfBzh404FIJF+q4TIKb"
    "Xac/p3B+X5qm32N4HgTh1aLeu7XdnxO6du4HfbaHZFccTB7KCxv12903UVfg02IhSugih8"
    "dvACVFboOX736cGDT2cvmxfZqjUUVInMZHuQT4AW5bzdA6Vl1dRNN7Upp4p2InyV6dqJ8F"
    "Vmykgj5p/LwoZwp0wxRF0jy0tJ/Ms/b5hrN2g1Gc//gi/6CO8xR8WJbjfinlEmGcYdNitn"
    "vuKBCYEvLTY3wFGeruM53IgOwHqWlHtCfIq57zDwAlzm3kyX7yGm1zP9CMmtT8ybsQYgVP"
    "6BSYdE19TLnu2Q70r57PjIshh2y7yRc12epwwVZajGnICgDBVlqChDRRkqylBRhooyVJSh"
    "Mlv3UobK+AyV8pi0RFQiGskwQ7Xq4zZvl36v1uDCAs1IuNsrnjFsIV8OTLtnGV8Ouzt2Fu"
    "+eg1fYbR1aw6pzNACf3+VeZRCj+2mKnZwuqU3Dah7De4xvgzvgntWG+nKfT9ojffxJMD7V"
    "ox0CfbxWhcdHua0LRz5w7xFbPuf+DW8Vsg4dsJHj7VPr6hbOArhotsuDrVsRUcVHJ8KoXg"
    "UhODIy4gqudVLXpOeIf5bCjhR2HHNUicKOFHaksCOFHSnsSGFHCjtS2NFs3UthR+PDjsqp"
    "qsqnDQScpzIZVyd6LCq/sZfmHADwW5JCjqoV/cg5qiUWRWH6JYgL4/XtYLwodBb681v+iS"
    "nA7IRNV0ES6nYfLdAZ34CUr9S6DQOPq6NgzXwMu/CAC4pHdvoR2LlF98qSAYxDYzpLRJFg"
    "WE0sLlJeQlsYLnuoQwBOPj6RMEYwo8DoE5a9bUXO0n+CkDqwDVfYDWI+x04Q+GPIbkG/rM"
    "Cov2N+9NSSaxNVDwh6lAansveXdWG44/5xanjWMdvAmXn6aJzoNTUF2a/q7iW7QSGWyIy2"
    "F77+evHk/NVr1ahJTDCNi/u71/30+mWH++n1y8b7CT+irkzNblmcH+6Imoqhi01eGBCHQd"
    "xvoxQJH9BGKRxn7rHzsCn7iwKn+Xjc2oE/oL9tioSn2jZ7xHfkFwDT12UifIp+vNgzoFZm"
    "7DboPCbhYe+RkN3DEeqjWgqE4wwByu8go39gMbtM7pV72x3CVHsQGwSH9OhYixmFyVGM31"
    "fb0jboN9b+vINV+OK8ebD9edkqdBZgrzpxfbf7Ng+pQHbQoGvFVeoZulBrFkHX1OaT59G+"
    "jVmY81pnW54M2wThMZyoQgHmPaw0nObiAF3PQh2tyaei7K1adsztrVRS6gv1Oiznr151OC"
    "3wVONx4Z+VYaGlxvClEtm2aTcV2iMOvUl/02PqDda84sotsXIBKlmxOWixCW8o6lclBr+M"
    "NthEA1ORzgDprQEH5Si/T2/CR5HosODeoVRe6uFuVsGQXu4eMztyczb2xKBqjOwYGct3T+"
    "EobkazAKnwna/8iziGRdb3Vy48MGmNhcOjU8cHsz97uEv1OQI4QQcFt/AMmNkLdatHXF/h"
    "FePZ4Z3IWtz5fEjkYgF7OHpqXcwF/JPHqeVvmQhM84zsArExGJusAb4c+U9TPHznibxAOA"
    "zj+YeVCtLags0C+ivZjLKZBfHqtPFyTJ/UtT5rm2uQIzpU8nAI1ZjG0jjvLbnqCSZ6hHER"
    "wUEBdW89//tPz+AoiFPC8PfPX1me4ycxw7Bb3N0YPM3sA/x6dcGNpuC6et74zK+fYAMQpd"
    "gSDHgJiYFUfQE/Q6UmNHWEggVbcMk1m5bAHkQOmF9x7+CH5guQf9rp9purJztcfYHPnvDi"
    "CCSSY1580dlmzlv2pFFrYZqLDGzF+xUp3Bq7vu7OO8rfpMuuw2WXv+Y0xsQc5jo7eWjpmN"
    "qxIbhEoSMKHWWx7YUTsnk8TUJHL8JdpDMaEPEtZ1OnvdWUOhJI6O6VsBVQekdUeissvYJL"
    "h6vJxT9SC55sEkqByHiJlGAquav5h0hI5p6FDnz3fsfl5YsOcnn5onmS+4uyTEaVTB7MP8"
    "pyyZQMfJMiITXthyLVOMoB5Jq5dZy2o0RlmUJMZJZqKCyBbgD3RG5UbC/rPSj+QbvzlD7S"
    "BUSLD8uqcWfNcFJaLdy14TGqEqcq8dEC3KhKnKrEqUqcqsSpSpyqxKlKnKrEjde9VCVufJ"
    "X4wx2fhh5gaXgaKl0cHNXoOXbRpTRM7XGMwinka4LIqZ/j1WpF5smMRg1c4aGQi1WWiTok"
    "E1FD/vxEZuEY5tj1syUEYte3gvU6CGP4g/FWKCgsNMFy/Ym1AXGA6YfW+dh6XEhOTNdhML"
    "NnjlvbiaS93UL9G3odpCOaAhuBp1FL5sCpNUh6zhDJhiHJosi5ycAQioieWm6k0R1j64jf"
    "V8Gmc2ny4E6Z8BmnC3ur2y6jQmuy5HCmpGf7WwsXWxZRtAoSd4EmhTyhJ5IGzTU03VCguY"
    "bmy0gZNlpeaYloJFgntWpxycCdMmNugP5nHJyytEQtq8p+7dKSL7lXPUTG7ywwKW1M7QKT"
    "TCrZjeewPWdKXmeXp2GCUX1feHjgrcqUYADdC3hbctErK12+0cMj8Tu849/grCn1Lj+e7E"
    "zAT+fZkx3y8MAtVmPMclcRY1kiAY/d2/0AHZ26JH2vd1AGnzL4Y07QUgafMviUwacMPmXw"
    "KYNPGXzK4JuteymDb3wGX/vwjrZ7H/qLZBLxS1EU4k+jde0wxvds7ni22xRlLtGanpbBwJ"
    "nSy+rOFZEBGVtz2W2c709gdNuB/vnQcedBZUGM6KsCB7mQF007LWbXs882JzJjba++M8Qn"
    "0PDbBpXq7dUc4ohSUS6EJZYsinFt1K0ac09P1LCDh27nNcem2bfI05icTsvFpufbtPiTi6"
    "hf+8ku3Sebm0+WHYVZfWuAJgNwdpRuk8OdiXwjMG5kpEAM7rdhpwsP49NHteswDD4VoXkd"
    "3lfIxiEDcaPLy3yv62AY7ucSElrsr9KNJFVcgSQNZG1r8BwMXv39XiIaCbfT7c6BX0fgc0"
    "s2Pigma/dMyJub+h1ih+9Mx1fPf4dx75nOHkAAacX1A1bu/397V/fcto3E/xWOX66ZUW8y"
    "jpX00ifbzaS+Se00tScPNzcKJMEiLzShI0i7nun977cLEPwmRVCUBMp4SV0JS4G7wGI/fr"
    "vYKIbKKdhBCkqT7FEG41E5Gzle0sMd+D0fQt1otJYdv0W5UQjzDUrnQM0hYqEULwmvx6nk"
    "vp604lTkwNlCjeyAUwFR80hcfBZS8Tfi6RcM5INsTG7Di3kE7m8tRkWb3uJTLD5lzPADi0"
    "+x+BSLT7H4FItPsfgUi0+x+BSzda/FpxiPT5Hd6HUUbkZhfsoODkdsMiFmrDRrv0bGXfTn"
    "abP6PK22lRCT6t1YokxtsixGXI3I4/l/wGjS2R85EpOFIqOOcq4C7YEaqHfbldNOBsZpi4"
    "FxWjUwktn13SNVcpPlMeJNIvhZlU5LExBFsT+BnPx+BwbO1c11n1gYzg8PaTxPxtfpI3sd"
    "DS1WIjPZrTp3ch+kt3b0FdW0W3f8aVt3/GlNd/x16IGHV5fEbdsoeao9bpbrmy+/nX/qs1"
    "XUhMe2TcBdjeK6phAtwslo9imaD1/7yEXOtVBSTTherwLSmSSXjIo/gW/MF7XWmErxGVdl"
    "12NUftinqU+EokA3Qiw+BiHkO/zsgHOOoYmARc7Ke6QDXKVzDJGJmPaIW6VE44tZedyB6W"
    "eRqoA5nIaPoNscnz5SX95lYi/MkGrjkYa9VkiRcHyrBPUGXhgpr0hN3sYuife4CEIezeAn"
    "1vDWPVZGLf04F4h4lcRksElGQSyNpj6WRolynCtCvYRdC0CMNnMvyEqebpzrQL6CXQXoAp"
    "LI4/dk0aMvcZnU9KI1BbD7G3fyU1ediZ0ffPb0CsEGU+cH11u5r2x/ThtItv05RyojmGAE"
    "G1wrpV+kGUlGX85ZYMRlKEWAxDFLpkLMqd7ba8Ze/ayeBIpEI6nDaoR+75K/LgmWviZ7iz"
    "TjWOCFKgj5ArLFeV2IWDcCPFCZZ7jUFESeYhxiEDNOm2V43CFzFhuhaNYhW8aamr5IMw4J"
    "JHOuyOCQVZ9K5FXOa9dgXeYeNXrdvrHGqnTQdSh0Sw76ITidPcmc1b07O2azLApmXwdRJD"
    "txAFF8zp5kjiiGUTSbe44XdHAHtosjaACm36jnmMPyHZ6um4vNc7ZIBykkNuQAchhB1e2O"
    "7M2NMika6lu04w/pmnjhlo34v4iHmHYwb8/1nfbVvyWrk5o6Zfx40lafHCUDOpQlA9upLA"
    "VXyqGqG1qG2SJjW2Q85hpSW2Rsi4xtkbEtMrZFxrbI2BYZ2yJjs3WvLTI2v8j4WK+xFx5g"
    "pk29VcCQncKHFrqVLLCBdj99aq+yf3noCotRGomELEbJMBlVkqmH6aZ4S8nDSV14Ej+ftM"
    "Yn1YgOAcpVyOI1nugqqM7/7pw7+ATngTw7LnkUtf34QW3kUpvehjRtSHPMESsb0rQhTRvS"
    "tCFNG9K0IU0b0rQhTbN1rw1p2pDmoUKa6PNhz0SYr41a2niLemprTGwecy+gnM+wf6DOrq"
    "gQmm6GqAmLTokprvSJhd85GhuG7JgCW/tunaaHGCyiEW8hG/gfiYRs4N9gGa1JCF65XsVa"
    "nmQcRrOcsrDUDlmjJqdR5bR2vYLKjRwBhzcX5+SX2xb1B2nipsp/nQoEM0tFRCJKGFfg6j"
    "07wDLH0+xbWK1JKHZn8SmfRSRc0WhLDv6Bj7oVTzKQiU8u4/CnmJ6sgJJBl/eqHCpIU4Bb"
    "1z8Vqypdz1/CUt+OucesGXZaJHPH6fKWfafBSU0uOvty0paQjrEdVZSO65CWFoOxbyx2m6"
    "Xy+j0s6PpRBG1hO7vgRXCHwWkgwrQY84vrOkZt+6yB09V4FhqZsBa/hP+caSe+zh2XcFcV"
    "QQpuHzRlTf9cezBaPypeJNxPRrIiky2i4gi4mFOMHqxYFNFgAv+3ILCU8UuQkSNf8OVmJQ"
    "1B9nylc5ex73UKVX3Vqk6fcoM66FI4aKJANFWjwXLN8DpTofZE3pELm4iLk4jVaU9Nagvv"
    "sfCeMaM3LLzHwnssvMfCeyy8x8J7LLzHwnvM1r0W3mPhPYeC9yh3cBuIz07UpkX5mJ5cjU"
    "NfZ0skw00WhtgRd18+VWIjyBfUVOy940bRmk+EDcniCL3MJQzz4Nf7XpTa8abU1qtSK9sH"
    "5xQ9J0/TsRNLdMaLS0zYA+NeprZKAa0J/LsmYqpo/S/YwwMxS1CJE6riOhqiqlKabNWfB4"
    "njhGlGEWtkgf+cWIOq5V/WhhFEKd9rOAmedZPgWZsEz2okyMGOabjXo+VW6DyR8ZtsTZ59"
    "RpbvwUL7GJK1+/snJ30BEJrz7Zot6bdMK6LJBv+lIRhyZNHdV96PvGASi2jW0OX0gjGfki"
    "bYVom0JLg50O5Kcuknep4Yhu8dAm5XOdKPN3zja/zsMBzz5MGOEzsSZZcMxoJgDJOA9Y2E"
    "21vcFzc3nwqWysVV2RS5++3iAxiLr4r+VTUOgpfKPNbY5K3yy4j2KDmVgughuJLQ8rISSJ"
    "gnAsozhhPQV/gN8YIOWRFdgMyOxbX0OPJwOcNQnObV01VSkw+6r67cQ3idJohQzR4E1Pf+"
    "6U5w8NbbpytGB2iEOuXXYmykFMYfVnKqoq1wkgMC3stAobQRsQmPjPe6PU2JnXi8nMJ0a4"
    "KEbUaEojBaKNcUNwKIYok/bM4uwKi+x2I+0+d8DanJOmkkEpiJo0wzTN74jPFEzO/ECf6E"
    "cfPE0pZnPjybCZAbqDCRtIrErQHyfR35vi82gm4WDOg8iujDOjppRgOpEZMOoKAZyQ3eCA"
    "66Aa85IcBkJTzUw+2OWF60H6t4oC4ELwUyOQQIKOHl4YFAiSSfazNJzSIokY3kNjg1632x"
    "Ped76qZyjw0+A68aWmyVCieRKK4J3F41LYaMwPSbfH+9vf3syOkqYLi6sX6CkVs8GKhI5b"
    "Ogs1U5NB4mDFmNJ3vpkgbMUkpgssGOQQTYZ/fE80vACR6D90qXnTdfyXF928VvLW+wnNv6"
    "tgpviUidzd4sgIzCZAng+hdqrrryWejId0h3hVhT5rhVD57ve+AesKAuo9SomMpk+4P09Z"
    "DPr+zJ8Vmwwj0Rgcm8R/VjludxGYechSfNjkcyoJPfscjGbnQ7UAL3JMwSBiCPlahQmVMw"
    "EzDaIBB56FYkKJOqK9L3IS/FPdmioqsE7zmwa8Lpf2uSNd6q2UySBEYrIZEbZdyTeVB5Fg"
    "houVzKuHr19NI/Tk/fvHl3+vrN25+mZ+/eTX96nSqo6ldtmuri6iMqq8KZYaL2+iVx4lr0"
    "VzqkkwZb5kdv1GF5P1LUlCYhEAyL5FWOcxVJODIXMv6W/NqP3vKb44KU1aWS0lBYUBFPwW"
    "Lyqsbbz0/W6Md/pTySOk386gy32b+PUnUOEdnZQtD7VK5FwXaVT5FqJFGffZ9oOU8z3S9a"
    "51iBzPjTTMwWeJueakkBBlhlxp1kVbyjVhwgpTA6eZpiHJ/N6sIYsidNdZNRjETV7LG2tx"
    "hOrIE1XbrMW9DmgOKeqw1OPn+4/uXq+mOfMzVt4BHlLCFDollJJkcnapIn2Z96f92D8UH8"
    "MAdrBTh/7wUed+lSZa64wz1snJL6LyFd+6SzUAYO6Qb0z0i/XC5HdSSJFpQGvlWaqwVXYB"
    "kPAMM8gqyLjxW9y16AkTLpKHEiRDSZhd0s2x6JjUu1b2o/5sWhY5qkBOaXUV6JcqN7rHhB"
    "octVAGbKQNLXsFQSqFKVzy2wuYzE9NxPMlUsPyEiB7dgD+s4EkUqC/gFAfEFTqCDREUsJ9"
    "HSA+zAYer5SpBf2yOmdLSmQTjbLaaoPpV1qL9WSpTjOVnzPQuSdUFh76/gD6xbE30Hv3vr"
    "9QteIYbkDc5p6C3ck5p0QfLNpC1LQLIxm3IDzZXZQ3dHa9pNtcGSGp8y2SPbBc53WLo+jH"
    "/YHP1u7F3UHPxrblxkVPSvO4uLtcrTaZdS5em0uVIZvyuFRmBTaXA4GX6E3N1J8Q/8YlTb"
    "Pf2ff9xcNxhmGUn5oPUWkfOX43vcoPTCEJ0ukBntlvGGphb4gItDJ8H/93+PXam/"
)
SCHEMA_STATE = (
    "eJzsvWtzHLmRLvxXGP4iKY58QtKMxvZrayI4UkvDNUVqSWpmHcGIjiZZktpDdrf7orF2z/"
    "73ty5AFZAXILMqqyVrPLFeNauQiXwSCRSQSCT+53ebf9zOt8Xv/r+D//ndbDWf/lJ8qn9f"
    "L293d4tN/Xt+U/7zu+c/Hp7d/+a7BwcnpxcHJ2+Pjw/enB29Pjz728FfJ3/73cOD312vi9"
    "m2uJnOtlXxi8l/XbRFq9e71U3q9cdivZkvF9W7o5P4VfHPbbFezG6njSA/HZ7Vsjx+9OhB"
    "9fqmuC1ixu3TkuE0lr56tZjdFZBRVGFVYPpueXtT3JCybooS63b6Ybb5EPL57tuYzeZ6uS"
    "o2YYlvHj+JixQl7E/bD/PFexr4ar4uNgDZ7Wyzne42CPGmmK2vP0y3pboYqev379ezuw0u"
    "8L9VCy4Xm+16Nl9sm4a//mXqbGIaNM/zHyfP/3pw/9I32eXvDn6YXPw8mZwcPD44PHlx8O"
    "Txt3/49o/ffPftH2p1B1xASzpOt8Xi/fZDyTB4ffm7B4Crb+6AnW9IyKd6LmIAGhLyCV5j"
    "dmVrQ25teyNG9RvMo7KHWvN3s5umD+7+ySjrf1z/qtmfTQ4vJgdvT47+8+3k4OjkxeS/Di"
    "4Z0rJ1Tk/Kt+5V+SdW9M8/Ts4mB+DxwdF5ZD436+WqqvzF2embbJ0Vwbv57W1FUAOcdwWj"
    "cYKA5XmTJCSc8PXDijJC1Y0PDlQKEFNpCk80sMnwdCQknvC1HZ6QawqP61UyJE1XIzAEY6"
    "gliKa+lPhBp51+nN3u5FgQJQksGhTsgBGVp1B2Hw4lSEhIjw9tIUuIuOokwvbjV1quHF5I"
    "RWCrBz9fpBP/wcOD+IUh6lgiIeSb5a+LPqArOiFsN7bvB3ojlxC80qIBIfPFGxmgwKLDiZ"
    "sSIyYlUYbFLHFS1SOk3UhWzTNpaBeHPxxPOqld2Ur4RVnvxeTV5CxcVjw8mN8c4IVHM/F5"
    "8OfLhWP709HZxdvDY8S+nuuW3N+eH528Oni33Ty9Xz96eFBOdbfFYvvs3r2HBzfFdja/fX"
    "ZvsVwU96pX9dJn/t/FM7fACLXDVFHKQr72AENtHZ2cT84uKrynpCrmNw8OzifHk+cXFfyX"
    "Z6evw3Yua6IZeLD318tf5zcPD+q/W06LhwfhAgCw7Wr/j9Oj2Kwa3VVC1a28XU9jGj9PYh"
    "r87OhV1aiXPGFZx+HLi7KMgwXM+ofJq1Iiic5+Ojx+OzkvTan49f+Wf/+ZIcrqqaIX6arp"
    "VmUbPTto6vzzweTkBTYZiQ5QdyLKfpgt3vdSdEPYKvrtmxcVyenL2CSA4kt0JwflBC7WxV"
    "++x/pJNVGrbfTo4QHZAPeaQarsiGVToOoFTVHRVE3xr9D6vmEErb8u7pYf+7S+I2xb/0UJ"
    "tWp9eTf7fG3oZFVQaJug1U7cBP/r/irWjSsk8H88JlxE9+5hb84jwinTlIOemPJpXeH17G"
    "41m79f/NsDl/PAbT+tIgZPG0Gqx4Cs1kvZzRbFLUHg3hA0q9vZNZKxfUEQbLaz9XYzbRTo"
    "HxaLG/ioLLfdRV7Bx9/F4K92N++LWpU/HJWdsqaaXW93pf6vlxvw4nq3XheL60+Rm7EWdH"
    "n19+J6O/8YoXjyyMEYxVvoDXigu7BlY+QvbPn1dhi2HLzhQQ7Vc8zhKWYQ2CLk4V6J2LTm"
    "CZnUL2RYOkts26h5VC0OTg7u33tzfHhyMnlRDuP3zt6enJTzwOpnOcKWzx4gdp3ZtuyaR0"
    "GLP/LCgP8QM2DvLcfgeR+2YW9B6nfvCDct4hP1LciofYk5PaGEWhXr+fIGtkMzmHTrtIPT"
    "6gPmBhT+8ffPDiJyVgXTXxaNj8HXGraXZ17JDJXuXSZNzZ3WIqcC8mozfVrk1qZo/frXv7"
    "N3bNO1Ugv8Trdy1zZBQ0OydW6T1SYxKdzbBA2NydbBTVabxCRycUelaRzGTm5QYxJCPdUR"
    "OEYhAQXEfb9aJJFXNHpjiLGVJw9T5AzFJGKooSd0VLi8FzQuJ3MOEjS0mY6KKeH4hJMelb"
    "12NEw7xnN3YLXwpeXIGQgmQq0z35BKgzw04j2gF5iyL6q05oiM+SaOj09i1s1SUGPUnoJp"
    "2HBtCQw6fmUIuBNJgFVnyh2NHG9oxiNjFphwU1BpwAERbb4j45KYbrtCUJlvSMU0KbFyqd"
    "syeG4IOBZIiFhnxDGdEHVoxWMjF5hxV1hpyoCQNuexAUrs2S2AVdbc0TCtihbbzV65f2oI"
    "NhRFhFNnwyGVCGsUGzAiXoHt+qJKy43IGGfBiMCEY3Djf5N3xsY5R/fB+p1tB6xZJjE0Hi"
    "NVt2tJGEuETqjaCP1DQ3yBHBKIuh4XEElghv1tPKiC3uZKKjtbSEXb53igJD0tcGBqoSFS"
    "Gl/kIjUESVSfXnN576520RXRMauu1tVrud4CFSN03XgkiCsChc0Di1r+I0YWwTpgaBHCyM"
    "cWEeogg4u6dkbRRQixKrwIC+DiiwLLwgFGgEoRYcRQkiFGgQhU8AOju0yQkVxdXJwJrrdP"
    "oAmrCCrSBBUWBxoxlKJIo0D/w0KNsM7xsyGBKskWoaONvlgzSAUcwcLyiCOGkgw5kna7z9"
    "mYcdiRiETdFJaBRyDupXmIY1ua5zCAxcUktcEA7bZ/7/ilEttmuVtfu/nHvwOZ+ECmX+aL"
    "WBIQC/SP3WyxnW/rgIUm6Cd6rYkHGjfixze5VehPy886BqhlPDwYqGXlW7EFXD3wUTSvy+"
    "Hy7OjwuIqdeTM5fXM8qX69fHvy4pyIoml5hi3f8vUPs7EvPF8UUtM3lqbjaBRUgxiiEJVW"
    "2Cj4RR2CwtiWLhaFYgLXTW2hEaNTaDnQ950k4eMgJMCpuAiAOAqQ6LlaTNSdXAp35tQjKo"
    "cgzkAdKU6HFESGu0/kDkGcwT1SLA8piAy3LrqntzmPAVZj1tU3RuvmIYgzkJsv2RhYQxFk"
    "iP3XrzfqmEEGefetHQM9FEU4lPXwYBLEuaHM2otJiiBE3NOhyTDIIR/DxcmKwvs6WxKV0x"
    "NQjef9bCvahxsUVsb6QxF8gWOUUFnSQxrYC+8qRerp5zPFsgHnaWi8CS8q4NPHncqwSPpV"
    "Q+mSnh6mDaSeVrm2s742LMkgpxurtaT3DVHpvbEMC5VbNmw+I/8sbqnESxMnX7JBM67bfy"
    "G7Enl1IVUP9y7DIunn1Q8DX5Z1ML5gEW3/JrX0Dvfz4V4tl780J1m/bhduxsOKjnXGwsTn"
    "O2PfrNckp7GzycvSYk6elx85uNXezDzLfuSs72xyXtrN8xpLayoqvmCiy1aQ8/M6s7By83"
    "p21l5ez1fqRX0s86J6tsSRvdQRPNYTScPX+eMIHmiV48qM6IYkpUiHGjkK/0C+toOUabhB"
    "P7SNP0JSqOBOXcX9YXsOtvBzjS6TSKSKeJtQo4JgMEtAD0bKUVq+k0IFt3/LQw628Pu0PJ"
    "ZIpIqrT9NAujZqNvzYKlWT46hUVRQbHI7ldtaTl1g2nvTY3cC0mTFknL0NSgwR5j47G5g2"
    "jXmkfQ1KDBHmvs5vmj6NfRTXNyeICP2AkUE4BIxzioUQQoS3W1go0XbT0NQMcISTD0gAxc"
    "q1WXnezovFtp0B91hyzir2cFEYf9fm74sm/IFL2g3WrUevy4XR4es3yUCYcHoPcDbIlner"
    "cvm5Xa6/+tX04ICoq9n1L+/Xy10cFtXlTam3ULb14RQ6sdFd2SzTd/Pi9mZDvq8ablu8/0"
    "S/nN0WG38GmKEfJYyqtZChC+uOkdWSuuPYP2Kq4xG3L+TUvc3kzukYIougQ5BcATFbYEaQ"
    "afBazDK0PJQh3r2TM0OWilhGJTjGyDXBGZDMKUFStx+j9u0IjgimZjIQCpm0FlwUKwJQWc"
    "U8wdrIeUPQDxTrAIqKg2M896erzmDTzPcpKg6b8RyfrjqDTRat1MP0TAExJhgOSJJIBVjc"
    "PkShq2HM2ARUCwpKwEgT0QiUWugwhKDBcfwBxq4LPCDE8BEHoaERoQaQUhNjwNHSwQWhIO"
    "R2IqfLXDiBQnnsfi9Rd6+NXl4l5A4vLi4PGeBoZbECYWsMDBIg9E89HbTxm24fJh7gyzaM"
    "5NY/Kq7Y8+do6c1+Rbf83M0LNvRlRD2a5vNt4XeirNbLm9319t9uh5zbYbcp6OX+qli/W6"
    "7vZotr2t2wWs+bN5IjWCM6FuJ2l4UGgNmjOiYA2Zmd88IztHdieM4WzgzPy1sP5FU9F6/o"
    "PTNgcSjBc/daz9oba9s49ZNLxekvzHTo8S+CY8KrkfNnZMUkDpV5JfQ7VZYzWq1vgeCC13"
    "u+1KiOFFKSzHK2VTfwecsWt5g6Bz0a9IwXvZQ0avjy3X4JF3t1SHb9ZZJJVdPLUYWps6oY"
    "y3FFiSLE3s+Rhalz2EdzbFGiCLFrHV0hXQ7veI6vWAoh1PqDIkqKxtOmIeOvVpMxtXk2ig"
    "Y6wVRakOVNS1GrNBHljx1dG4mMahyJMHwjSZ7rDuMDT8VuJOZevcEzp/i4od/yGF9emJRb"
    "3NMo3eMx2Zhucl/TftzloLaE2xxqQOQ+x2rLuNE7u0m506GO+rrVkXjIvR7YcdLNHnPq52"
    "6neWTc7oGAGT8f3RZyN7xY6QKvK5JloPeVU13GCwvJ+rjpaR5Kd33QimZue9ReqbdGft5U"
    "u2bd+f9KBiZ08wOyXu5+mkfG7a8fFr40M2G3BSTEA5r2M24TbLbdpW299gdui4/NVXbEwb"
    "myvkXzSaLezrbUix6xleUydFbd59kXQtEeDwuuhoxELS2Q86dXr39dz1YrZlehTzDp73bz"
    "m6lHNW3Em37z+PGTWd15neuwDuLdtiHajYzwqBmlr7LFFr3be1P8I2i2RpSuNfEtnaUJbG"
    "bX23ZHgFBf+XqZjtkd3EKJfajlqljPvHxcDr5m8JUFc0be4XL1UKt7WgqYXfS0Jf3ipn7g"
    "jqe45m1OpnTNXraHu+GPW70EXKm1WvPat4FEwLosIaJ7rpHKkSTkynvJfEFKoq1MCsqDVY"
    "7YzdvdQj5JAxT1p/Dlafmp8HOyUMDmK+m+Z2eHR+eT+4c/nJ5dPDy4t/1QHNTFDm6X7w/m"
    "m4NqgFnc/H65uP1074HgY4ME4fH9UqwYJRMcq8IdqnAi4FEFk8l/HHx/cN/hqzwSu0WtEv"
    "d9bRiW+Jp9nLF10Uie/MJ2o2MlFjNCEkvwg8O3F+UqrtTa6wkYXRo+9KC02N1dFWv2+9jo"
    "q8c3soNAjDrxpCxoA7/9W3Xf+kH1w4vY/OVbsFvCPX5YNsqvxfr+h+Kf98uh/mZ5d3W7vL"
    "r/7YMHB//v/x3c+/296h/w8sk4L7978ODBw4NH5f/VO9jPT09eHh+V1vTitNLcj+VKOjQT"
    "Z2qPBQbxz6YTTdeNCr/uMAo6ciHeI5p9IqV0+pGYa7VBG+l1YNhAzMsoYiBmOnCPO2bmVd"
    "VCXdcHEzK5CKhg/RRy0bYzy6D9noYF7DebE/WjbxYs3gtjAlfsNC7tfEj0PuBPznFiC5Pv"
    "inKEKWyme6G8AHmcih1QjjCB03bfkxdA0J7diKFqzS7qRGanpi3Zcs7ja74DGmh1j2JR1W"
    "+tAdVM81j40YTlnBlLml/WcKixJH+utooWm252V3fzjXvTaxJTs0msst0ukcQPgrIo/XM1"
    "Xxcb8nV2jX3zz2mAcOp5ffvdk+K7R5lWTdL65gX68x9BL3JykZmpID//nN8Ud6vltglc6+"
    "/lEhyNbrh3YalPn2qPTi9/XcR1fPMkLnBbzDblOLrYzm9JO5gtNr82HPxc1dZwatdaqNFG"
    "LdM//uFPT/7wNPauNa+aPlyqBmVxqpo2ZOVF+ePVu3d/+jZvdzyttzvQ9Fq7S1Wgs7vlbn"
    "u9vOu9+lktN3PoYvsjML6uCuKKjOKTLJ6ZVBgMan5+eP788MVEZB5NzdM/fvf03aM/xebR"
    "vHIrYwdQ4n6t6N7NyxF9vVrP+ztiYWd9hDb/myYOK2K75RgpD8quflMPfV/9mhkePYDOaZ"
    "yK4LvHwPjX8/fzxQZI4w4F+ARZIf/qxdVuM18Um830tvyHeH+z3F3dFtPlajudk3pYFzfl"
    "mFCF8q1vY/qGQeW3/1hQlMMPKjCZEfskRGT8C639DfQtdHyM/AodQ90BhKcEBz49AZeZoD"
    "Q9xCUwP8jGvSIBEfJ0xopyEbg8aRJUyLJRkoiwgIwnNHbIMnxPcSR8L5xliHwSJLH/8Lcv"
    "7f0tTL2UrwUZqhJYGLYLEHkL7+tcgZVQK7yujDi/JCZh5DfOKEnVK4MkPlvAkxpBFJwiSM"
    "mQgSv3jVFEHERTnxhdcRqXwhdGETG4bH1gdMVpXKJIf8VIYYlCMmL4m+xEwco0GYPHfwct"
    "EcXVppFFn041QIKawQk+0ZZwSSHSqKO5sBo1Qc2gjkraoiaFSKNuJ/BSoA0Bg82/tATleS"
    "IcgXELwuZhafNo+a6CEYPkUSUwNh7DDPUWb+1TKiEj4YNWRgHwGLYq7p2QwYW7h6aFo9wh"
    "nSK4nSMlY9pDKaiYVU6HmQh2hda4uGKi5j7hxLw2qHggXFoc+MSRioLSw2YYFotOaJ54OC"
    "SkON0wdMD5l2wPqfgwVFoeTM6RkjHk8m74eVs1jg+X0eibpGc0OPL2PY5deI8Jv106Ovxu"
    "Vm/S9PNOZy61Tm0Vzrbb4m5VO/KQ43FRSs55fOu9pZt4c6l9Dn22qX2jjO9Zsh9Z6W7qhJ"
    "2+e/LNu++uMtMwmshPxapXbj3UvM/t/ZC80hYV6v2RM4Giiv/bfJivqjMLlYX85pz56jxC"
    "q6WzCiTqqlhPZ3fL3YI8+fBQFHzX2u27Evb0ruxGH3xdY7rsGR87to+BznaCoZHXneDcO/"
    "8Pwatr9S6nTP2Ii+pL8YrspOPXPhZFCrLsB0Yykk1EG2V3MxJRAIN4QjnZsxYhckqnubSj"
    "LCpl73/PSUI54nnb7Qs+dLhxqI2yGLO1U74Lylzlrt8kdQ6urTM4I4oQu8I9nKTOYbd1GG"
    "dEEWIXuZAtTHsUwCoTb74UQrdkhj4H3X+VRkEdCyJF337XBmgA8MhqIfiWjqMJJJB0uNMl"
    "SslyyA57hrHEAmGEWqAmDP01wnPLf/mpicsomkoJKdRaM/vvr6eQPqcZu92ArCAIPUEh2S"
    "Vgycy3C4iaRtw34GuDGwgJDfA7CUm1kVsKlM2gvYWEjlSbDCnx3G4DacN424HlpNh/yPIg"
    "NyJIASlXaLYtMlsTfZTO+aRTsvRxTgtUR3mpE2Ti7YssD9E+BtmKwzY0Uu2VejvEGS5sV3"
    "qv41/UwFLbIDyZfD8ky4PcGBkyLHxpZhJvniiJBzStZXKdzsk3fHOlE3g7L357twLCGPmc"
    "V/3dehk6WZ27u366qdJBdB51oSP9Zr65Trjir4pF8W6+ZW4EcCYmOpPCTaC18ezAYuwc7T"
    "U3ey97zbZvhDvkA5q/BRw8v4Qp7POgY/OJmdaPEU+Ro73mbedlr9mF5toK6h/SYnKsQtNG"
    "gfXuXTq3PuS4/VAuXD+UnTfRNoF7vMmuH2k5mV8/bataFzhkQSx0qyKjev6xDBm3f9iZeg"
    "FmvKId0m5Mc6lfzL3/gRwStG1v74W3tTs54she7RB7jhLMfizqBdn3JSViR2YH2DHM+Kwa"
    "3YRBBTJfVUinAmvmpIolUMAUn9XI0FvCFpzayEojUUG/XTxAmgQ+2v4dEkKCt9/OHSBN4h"
    "1tzw4JIcGr3a2TfZTG26dLfYyIksG3Qe9epzkkgUffInvghDBiLdTD+xAlBAzyOnAfk5FU"
    "EIkiGsZ6784R5OnhbJx9OVIMCXK/1uiJPCZPIu9WNfbIoRgGTqFwZebCJpu0idNNsZ4Xm7"
    "6uHRhC+wR4TD4VszXluXk//1hglw6X7CIQdVrVOH1azP509V1FH6S6mPs+WFWaSXLRCeC0"
    "sZptNr8u1zfTcpHYP9F0cbe6XX4qilQCou3yl2Ix/TDbfAgVFyapCVJjDE05FMCaOuGmf3"
    "hSPHn3JNM5krS+Z8RKc4vRTgW58N9UBbi3QwKnme+Km6s/CBLZ8LRJNOI8Nin+yQ7cmF/V"
    "iTfVoHGzvN7dDch9nc5/FJiWINcSG4d79WlbkNHDu82AePRACT7l0bd/ePLuRhCVzpK2jY"
    "sU7L5gLn9SpnF59rShBuWdSqbviidXxbUOSkybw+JKa8DACgSWOl8VLuPFvzcDUpsBe45y"
    "9+0y0OXesjHytbf89E526GFlRBO5oSjatju5d/bOVLpWyscG1aQDFS5RYzRGDlJQEzUVb4"
    "sonCgEDQ3D1m1CVpvEpHCUEDQ0JlvXCFltEpPIGaI1MUMgAlMTpg4A5WkYdqGCqDqEoS0h"
    "CQgEhc3DAFv+Iwb/wTpgyB/CyAf6Eeogw/u61kVBfQixKpQPC+AC+AJ7wmF7gEoRrMdQki"
    "F6gQhUBA6ju0w4nlxdXIwUrrdPZBSrCCoeChUWh9kxlKLgukD/w0LqsM7xsyFxUckWoYPm"
    "vlgzSIXFwcLyYDiGkgyBk3a7z9mYcWibiETdFJZhbEPi1tzVdV/9EnXzyy61Qi1fpxaogw"
    "+RZ/MnlGp6v1zDO9HCV4B9g3dzvZ6vYCrmNrTndr5xtztXr7twut1ivp1WlwXGj+kou1o9"
    "22W5QF1WvtiFvzWpe145AdfNUIHa8dfZuro18BM+2n5XrcmLxWxxXfbs3fymICHs2zXgbn"
    "Ic6BlwXKwcA/56ycaGUSbWX3ap0DtP3ft0vGfgbbhVSLONUA7dB/fvvTo9fVEOvffKwfyn"
    "o+eTew8gdWjhKH7OvZPAADYPWQWv0zFvnl/cR1ps3WNFzKDnGfWvlmX7tAfHgdGHrQXBft"
    "wKF70RhF7GHMMRALD0rxQ8iTGjZQreYVU+wcojRxqoRVRIZj7t1usvi+WvoUVCG3Kr4ZpR"
    "bAvuzYMmjDK4LiYKoiQb8t30/XJ5s6F65bODpk82XGHz+joBW99YVUbCmiTdoM9KpZPsv3"
    "92gIsTbkpynJQ59DBp66xo7y229lFSdZIuymjAVuGpB3MCRzdBGeScDGsh/UXerBWeSURC"
    "AjD2SxKVpvBovJKIhMRj7JMkKk3hYS2L4CkxKTsEWdOSOVODwqTw1q7UqL6U+G4WJBPfjc"
    "VY/C4Cw0buhl+yR/tlxG4l79IdDYEimLi1LdF+WCpo6K1hvw8lE8G+aT7PSuAVlQa6/1zv"
    "C34jn0gBsjgvmowe0feALxHQhifwGtOOqOgWpqZvdcOGL+wwA4mEkFVmDeiEsEObHh163q"
    "CDwjqThoSkUY8OUGDR7eJACRDQ0dOWbuFhOGuBFScHJF3ILU1GD0iGIbZctclJWbgK0gxG"
    "kJDumNwa7iFegBlO55Bocg2oxiZMKtdCOELtSRP5cSourzN2gpaewu8HrNj2W/9BH7gxcQ"
    "Jv51KwBgxFSCEGniglZJKaxIw8XnagGSFSqKVxJFFxEpdhFAmoDAeR+EaWxJBEZe1DSBz7"
    "MSNI4ipQAAkAmIgfQaqgw0d8q+LoEQBWFzwCa/exI60REaEjEY0mcoQkpANH2vrJDWxSZ7"
    "mwEame2HABWGuvaAFGB2SwACgrDxkhCWURI63iBwaMQG2jR4MiDBJNwUSLfJGtnwwVicsq"
    "IkVIQjpQRNTNPl8bgiARAYW2CXqGiMShDE30Bxk24vdzm30iJtTARY+gXb5HRoEn0/W8nH"
    "X87msPP7le3q3Kd9tl18qiZEOY7jKdbCjQrKgCGddMtETdhkYxEw2vwZET3FYjxV61QYcY"
    "gMltU2C8zUei/tQWZNC9lBgTuDoLa6bvpHVb7FO6OlMLkkYf7i/xuiSiUiC1WaiA2sXwxA"
    "lHktR2cAXJRjKS5KFj21KiJ4dQTgGMJVs3PSVTH1X0NAie0SiqUZtJSj6BmvSxC5AwpYZR"
    "4hiwAHmcPWIaIGEC5zjxDVgAxeS2frsurstZcTlHvV7e9D5ZK0k+UPFP5h4QHdQOxG0P7j"
    "/6rnh8lfOhJWl9u0XKuNQmFUjxTzZL/fempF7cTN+Vi4Bl73ynJZN1EU2iqwwu88X78NHt"
    "bFM5aIsaBXXNVv/L3aC9RVW5fBeb4v2QLAP/MmuUoae4czHuTLT6UyfvKPHcru0Grk08F6"
    "N4bs+ubzJVT58MyD6/OLw4et7FYXuiIfHTT6mVFa0c0XqDIPUjm3tlv44i66RWUKCVVIDC"
    "sLUIidEh87geaqrgSygmQ5iEhGA7AaIqTeFRTHowCYnHdqJDVZrCI4qG1JmVHYi8edUppm"
    "Q7n5iEhGIVGUlVh5D4QpKNwbis+cagZz/ixiCoAm4MQoD8xiBWBbkx2LYr2hiEYFUbg6h2"
    "tzHYmRHeGIxpFBuDNCG5MdjVT+1Y0DrLbAyK9cRtDaFa+2wNcTqgtoZgWfHGIE0o2hjsFD"
    "9sYxBpGz0asqmUagp6Y/DLbP3UxiAoK98YpAnJjUFZN/t8bRhvDEootE1geXa83QR064Ue"
    "+3hVVGsV4PqbWyCrT4ELrjFxl8eEi+ha+/NFc0DVi7lbbOe34YOxDkoHsyTQntE+YjSH0+"
    "8jehsavInYMjI7e91yHHCAuuUx+Bxvy8kbSqsll3C3XvyXPas6jH30+s3p2cXhyUX1x+nZ"
    "i6OTstuFR7NbbqtiPV/GzoTawrq5tjvoWdkhfOhLft8VoDZgmaYR7kxS1J372r8dY9+Vrp"
    "nedIXGogUXn3eLUVklqIO10TsNbaHI/ZncY4AkHJBuPLHZWsD1yiApds84UiOIoh0yXoYM"
    "XNWGGEHFgbTeCiOrzmBTbYIRVBw26+0vsuoMNuFJWf3gYQpINIioD/0wlKwpmh79YSvPoG"
    "zucdMi7Kg4dM2n3RRZWGlutKw+6bLjTIiGRnQfTSSaozvNM9tPQiuICKXwyBJBJUIaHVQa"
    "DW3qbBIoqjbWgIz99o0GTGav9XRUaa+ehm1FMBuuW9A9s/08tIKIUGrttaMSIQ3tdTy0In"
    "ttiqrtNSBjP/WjAZPZq/hIFaDg8FgerEJVIizRvFRyvAoUN99ICWoY9ZAVrAWfs0JI+R0V"
    "Ui3MaauutYkDVwi78swVFqM9dhVYGXXyClCqDl8xtOQ2SyQIfTaE0WX2FJZcefxRHFx3v9"
    "M4rEoovztRXHEii6EV7b1ErTH0XBbWP/V02MmeZPtwB7S+aMNIn9SCxTWHtRhacltG0y0/"
    "d/PCs1sioh5N8+Uk+a0kW+9uv/6raPol0r2bL6b/2M3KSdu2piSCTOscJ0Qu3eFX0wd2Iz"
    "yyFc/3epwFszwC5k3LZOumZmS6dVNzHJ58tmUFTaWFGr64zGV4JRjHBhZnjfXpmORpYzvo"
    "FjtONadeV9bT20BEMyt2SiB1vBCq3o61DYRr5td2dVm4O55d3wEqDlo0Ztgt9VDtYnjKvR"
    "SG2g6ueEeFlSQLXXoYDZLwIG0PnOF6ZZD6NSVzjGwQRG0jio6KdSOjdlsMUHEgx9gWQ1Vn"
    "sKm3xQAVh22MbTFUda7dZppMphQZje7z5DOl5ZOqQOH/xYRKNYye25STUqoMjXOYoGT783"
    "6wZp3F1PRTDBXMTkmgcRlTlDHr3ODVTnmVXTwiZK07mlHH+zlz09yfnFxy+NruDUjlKog3"
    "esZXg6hjB+XVXRvSsh+0PYCV9exeIRIEJTuMmYdIkJVnUPr1oh5lTMmh7Najpihh5TqHHp"
    "tXCToTHkF30aM2WdLd0h3Z/Lr9d4NjrJkA6p4XbKU9d1FUNvAWgvDswUHYdp68h3uJ6HYG"
    "OzwrlONjd5eWYzjkPizHwiQG2zMzuCDLcZI66h6HjjrIZB8R4XTbSlNVYeLuo+BejuEHJO"
    "ulv3q+qDyEGlAwgKwDqFGtIjia5EM0pQ08WXohToI0VEXKqZiCgWaeVArWKoLTo+X4PFED"
    "4KlaTpoJyg+nqixQiIgBaJ79iag4jUuX9QkRMbjMsz0RFadxSa+FCoozWOyvhorqTMNQhY"
    "BjIgaSXQA4VWWmI6ncrQQVienzOFtJ6YTwpbdZUHQ6FYx/iRQto1ARWutmr5KKBta94BQZ"
    "fDB9lkIMJtcUOFunBK40M11zq1TxJM3N6MmpmV1sP6gu89WTx/RDEq7vjRzRj8WQIFQOMl"
    "Q4P49ypGh+ShgJVu04Qobyx7OYsUBx40a4rhBdLRKVvhzhchFXwbjXi8SVEBeMAJih3lAe"
    "f6QS7pIR39LUNSMAtvaiEShDd9VIa17kZSMRne66EZL0krlwpJWCuQuB1GH+0hGp1hIXT8"
    "Cae149wWgDdTiytObyEZL0Unj9SNsMgy8ggZonHg68wCLRMOw1JF+sPWQuI4lLq64jIUkv"
    "mQtJhN3w87YquphEQKNvEsvQdv7aEU2Qe3U3SR3FV3wsvv4LRVbr+XLtdg25hLvbT6sCvK"
    "+57orph+WubqFYTjaJbqDZwal0Q15mCXVDpqFqWgn9Q787c3z6c7Uhc3J69vrwuPr149Gr"
    "H6t/3569mpxchHlzQ95epd2OT/nA8ywnZ+cXR6cnFZuzSf1XvQN08vzoxaTZAHo5mbz44f"
    "D5X6vfz09fvzk+POIrixqq28jxT5G2//iH78j8vLzGhUltGQZ+Fh4VsN9ySdRPLTPi4qr8"
    "tzRhAqZ1LlxOgDxOVV5cmjCB0zpHLidAHmfQuTUog+7PYeyKWCPsOOfxVeOJOKEuTZjA2I"
    "xW1vjCqvMIw1FNAzAc9zh8QRlrkAFrxZSnmZnM35ef8EVZ8ba4W/XOk7jZztbN8pK8BMHv"
    "+Oe+6OiKikC8qatjevXo8dXjbzMtlKRtWykG79yITdHcBRUp7slGiNQ+5KKQ+U1RB2elLg"
    "op58Yfy3JVms6Nb3k/5Xry9GkNcV3czNdFdVX6eg7mfyC+qVzr3FYToGjm9i04UVj8c1Wy"
    "23DzUCcInDZqjKFU2tTX8vhP757+cSY3BkwLjSG4rqRFIjUGirvAGLaz91//6dehV3islp"
    "v5lpE1f73Hu9nutop5XV7Nrua3bgbujsmWLVaaf4nlZvZpEzwfHhc3XxW38wV7lQ+IkHOl"
    "+0W11UY0dAFU87Ba+NTMet8jUlOHbd4tl9xDMlospk/eQnL6ZlIvh35uVkXHp+fhaqemZ+"
    "ymW+/g95fEYVOoX2BuLbvoDWL0zXdPqSUU0WaypRMkbAfC6sUISyVcH5qQtcVUF5u0FASC"
    "oAs28y6rW06CSnkYgf0qoAQGnoXTlR2KpeNEzpObMq76/PQ4Ki4BMnA+DOrLQxDHmdFkBp"
    "AEEWZc3Tw8jU8BEBCQjH0IqEIeh8ZnAAgIHMY+AlQhj0N2h05qBLO+Pyc1cM1lAxe20MSI"
    "1b4y6+WCgcp9+CWyuykBlNvsrp+gEl5eYiIh9bSk6Qlk5KTFCmhCEB59NO9R4SYoyWlMNK"
    "+ywkpWjlA2ZUW3OAUlzeMvGuZj3uAUVoDub4qg8TEXUAX03U1Ny+KbmyKIunub4nr9rU3O"
    "hIg7m4LymhubCDIyrsLXTF4jQ+god1eTTDPsXT1xjb1u6iGRU3vmcUn5HU0EmSh2wqt64P"
    "1MsYbBg0H3+rDKZ25m+sLaOnknU1hScSMTQUbGReS70edpMXAPU7a8TuWW8Q+qMIdSiH+7"
    "MTNuzFGuEi4VP9D1V3EwcvxVrPRuP+jXwgKJPCiAzE8Gy8f2Hi1UF+UICrQhBhCuBFvJjR"
    "xXHX9qPl69VbgQ4uJIZFv3AayMk1/hOoiLI/lt3QawMk5+kctAZiY2QjPmUr2SLGu6cuaL"
    "mor1iEuagD1c0ISg+OVMDJ1czNQNh5YyITDVQiaq0S1jGtvAi5iurGIJg4nIBUxTJzXvwj"
    "rJLF5EuuCms1FtfSazFF5qKhuWEy9aMJFoydIod9iCJdJq9OeQqS+nbnqp8uW0bGqREpST"
    "L1EwEblASXeT/bdPvDDJldao+PMtSorZ3b9XJZlVydVuM18Um83U7e7BPETReyIZ0fBQid"
    "k6l/Snash+sREV5dD1UcXCaoFU8eobGFETo+aCXKICWXZO+cvtB5AzqG2VUkN/+d5PJvFa"
    "DStHttYBdO1ktm1p0+Uaqo2cgXcKyU/Cu7JY9EB3BtPwsKaM2OKdbYJmKAzBnjZZKwtJsx"
    "iNy2MoxstRWB2LQbMgjctjDMZLUlgdi0G2KPUlsdzWy9KuJlbk+JslOJ9PUkEocHClM4TQ"
    "RYxwYxGFOhCd4GfodHoIj/PvURf8AX+isGyfmSPEJr5HnNxec11U5JPpCto7ZSreY3plAv"
    "7ILRPiSvhlYvi0Y6ZuWOyZCdHpXDNRpd4305gP4ZzpSmu8M5iKds801ZILT6ybnINGpBJ2"
    "HR/V12shT4EmV/JhQbmTBlPJvDSNjge6aSLdxn8PcgRwWmc8NV9SEyedNUFBhbcGU9Humk"
    "y3+RwNBVw2ueIqVVs6bTgXQg+Xzmw1n/5SfJr+Jlw7HqzoDIkrnHGT+JmCiGV/t0vYTAPd"
    "LxGrwW4Y6L9IcBf5MTh6P0cM39v7Nfjaqf1o3Hd0+HhMnaE2s15nYkM2q+NKqHl9BN79kZ"
    "3TU0RyXMNm83TdUmhi306K2AyqwNuTliMLm7dSro60jbY2adyQQgOt/1+vJgwpbeBpGy+W"
    "IAtV4bhj6HiYto48tvosRoVjj6HjMdo6+tjqFRO7+m1xt7pdfiq+/uPKHuh0sbu7iq/teA"
    "I210DR1D7bu93t7TS3WdcWSnEq7mbxLR71g+lVObu+mT7iXjwOX6w+LBcFekCxCF9gFqWs"
    "lRJnZO1kiYjH35dX0+18e0vtO7bvqAtQitVsvXWXF0DC7iVBuV7GlcHj4t191ug+5Nlm8+"
    "tyfTP9MNt8iGzCJVOYLz7OKztDl6y02RqulrsFtMNNUU6fb6bvyoqXa/Ru4Nbq3Wwxe1+a"
    "ZWpv1Ztwv4WD0Xqh7UfD1gotG6Pt2o4fHhIQz7gI5vsEs43GBMiwfZnaxG1ZRV0Jsmpfil"
    "jFvQvy6t6KmPkO17Zm9eDSncM/fPH6qD6B//rw5PDV5Kz6eX54PDmvf0zOfjp6Pmlen/11"
    "cnF08qpOVnZ0cnjSPC+pjv8Wnt1vq0W9FcKIChCN5Tp1yNP3JrxZ3vWz9G45Y5+ilRhF6+"
    "cQcR+2XGHStVKrS9xFdLB8tyERkZ/ZIctLVG0SUvMdfaRvqoaOAxV8tU2wtNUJwDzuCeZx"
    "HsxjQzCP6bl4W0q0SoxK0/Ibrg5BbVnxxatCkmo4HMFqkKk5Cc2NiXJUjoAGFI6whk3U1i"
    "mBom8oQGgCTdNcqP4kzOQoR7HXDG+yRqu/vYhWjZsfCHEpZiDk2cpGwN54H/fGmxsrm1KL"
    "pSCJC0FDo9ZBVPbOsPIksmalqbBcR0BjitbCypYEtOqWbAUT4FVYriPI49VaLqDtiTdnuc"
    "CToG7ojjKlAejL6KUKzKSnTkKZNcpRW0VHqVBOPzvBTIYqR2g5qjGvoxk45tWMlGNeWHkS"
    "mcLLTtDQyGy962S1SUwKrzpBQ2Oy9aaT1Wa+uoJ1Mf31G7AyNkSaXyqHpUOXlhBo4OiiIE"
    "KfuCm4oO4krM4bLYgmJqkocKFrjo4mxq8NwcfiCfGLIokZOp0OwkjiPemBjyImCsuiiDlC"
    "2tj3hDORl4twA6tsPiJjGhxt0QCrJ94bqgFIKFWCzvABoVIRoenvTRkC4w9KK60fUtLmvz"
    "eskg7gti6EAN2+BgGqeWOIo2GYlL3Zx9Q2UkhFY2lKmKKJK02iirZYteAIYmZ+HxY0hUqK"
    "kEYM947VqGkG3MoGFLZFz4mS1ADcINcqgKan8cOypvA5QRD6gCJ/nAcUvrQ+0tPyH/FYD6"
    "wDHu1BGEOVxbH4hDrIIz5du6NjPgix6qgPFsAd9wksDR/5AVSKYz8M5SV19CcQgTrHwOgu"
    "cwRIri7ujAiut885EVYRqH9RhcVHghjKS8mxoED/w44GYZ3jZ0NOniRbhD4m9MWaQerIEC"
    "wsPzbEUF5SR4ek3e5zNmZ8lEhEom6KnkeKaBdX9bo5KkTFTDZvqBDC5g0ZI9i86iIAHxMx"
    "eJnTSRVtew3cVxwim7t1Z7O7+ntxHUVnPoFXSrkyydw0y5tPQF4vcX1vFbjWyt0kutxtr5"
    "dxnO0TR+ZeEYGhy+vr3XqNdbArwJOSfkVqa7euNyWmd/PFbluY3iY021TXTBXoNqGegZyz"
    "3fbD0iQqlDv+5frB0KNfno1ROGfLL3k50PPD4/rq1deTNuRw8vrw6Li5mPWiDjy8ODyvL0"
    "v96ej86KIpfH5++GrSRSK2dQVdAcrtXlGholhm3xdQvp/yOYma4BH1mu4qI//Ua+Do5IfT"
    "tycvKlynby+a3xhY0M2gTO6VDBjVcYJrZeOXl/BqpKdPnn5HHuyjbUd26I2g9QtG/+7S/j"
    "AfWSu1Nm5LNh05uxYG5Wko7aBgcugE1iiAIT8dRdNZwJKcjOJqT0N0I7gCnKNgYHVfBNv2"
    "amsVwenRZoDSBp6q3ZAESahXbUvPb6bBLIEdT6g6E0xEZhuQmDZ3Uq6kWjSH/DANDdr4cB"
    "9VbRKT5lAfpqExGR/mo6pNYhJdhxSVpnFYXYoEqkrK3k2dhOK3EyoKQbzeMMXS1puE086z"
    "hC5sjpCGF8ziDJGhqpMI/fJKiS8io9HFCzdTiKD2NMBgiBRsijN0FMT7YJCP9sPHGv6hWG"
    "Lsor1wllKMP9wG34cO+B1wsrjWzCEpY+p7ACqx9cb1oTLzloRp4eY9DPZwDy1HrU4OCUSd"
    "NQdEEphRKMdoUAWW60pqvz0BFfPhGQ2UxEpDd5zKVgEh05RhKWC38SvL+SqUTK4AnSUjUr"
    "kSQqvejyIEFh6VV9o5pmXWKHsBKxufY9eYcqRGxOxghjxw8egNX5uOA4SUOqVox3aCXKeY"
    "eLzfp3JE3wBAo/4aUPTcd2Gf4Lke063RBME0oLB5ME3Lf8RgGlgHDKZBGPlgGkIdZDBN1+"
    "4omAYhVgXTYAFcME1gaTiYBlApgmkYSjKYJhCB2tVndJcJppGri4uiwPX2iaJgFUFFUaDC"
    "4mAahlIUTBPof1gwDdY5fjYk/iLZInQwzRdrBqlgGlhYHkzDUJLBNNJu9zkbMw6mEZGom6"
    "JnMA0OumgiWnBgRJ/kvPXOSh1Vs9752PmvOApmtdzMt0xdMNPbYxj+ksvyVgULz2GEy7eP"
    "UBTNtpwIFe/jMBlxUrPBkSnFTR3QfoWSFFtGk8RmNTSoBHCzii0BbEPb6C5Vcg+RmHG4Bm"
    "Cluy8qIVNkUpBb+xKz/DYhXGh/LU7/0AeUnFUhJNOz0x+abF/Hk8Pzi+kPb8//Vv31w9+q"
    "n0cnk/Pz6XH5TxVqgqI5ko0mC+rgWbTrl7jICCEeKRnQN5Ug0FwnTNEmkRpdM0zXSy5LoT"
    "r8YJJfkHKU6aYMBiuT1SgvhQquPIoix8EWviSqIi+RRBWaaAKWNAneOLYgIYQErybSgCVN"
    "4jWOO0gIIcEbfA11aIMvJo+1K2SPtOMtwSlKfDBsYLaHKB+g/Xdd6jZMkichdzMIe7xQDA"
    "nyZgrdE3dInETdFBwDcywC9pJCFUmcpSSNvc8UVDOm65SuCnlQGeAJRyqrKtqfCm0Du1UZ"
    "pei8q5xU3smKTJTwtZI8NC7XJAPa84rkIj1BSZ3n/LBa/bJ+OE6KXu64jK5IrxxDI/fRJh"
    "nIXLWowQZ6bLnWYV8NcvkJmpBx4/5LWVHSt0vTKFy8SQa0p7dXN/9ybAF4gRWUfZvQ8s62"
    "zmfY4xgkEO+u6DKf/UbdwbezzXa63a3Jl1BfsvveqAlk6tRfkIdDwN7WZdtYgLHn1jEdyY"
    "HruBv6cR3HyBRalu3TS3jCLVREzi9KqqSXtxBzYlYuruT4zlJKIonPNBx9+upBgh334mYh"
    "F/Q7S7eqr1qyenWqI/fnFOtYms0Q3dgucjn5+quot2c2zW5ElfXw2eZkVajP23pffQVfnf"
    "xYE/ar0Yypk6iHGoaaD+Qzhlr6GwyWTqGiAR5/xEGilnH9/4RICl0M2A1AHCS6GHdvgBBJ"
    "oYveOwWAXqKHMfcNkDgKHbRzwZ7+ZpqNRCPBLHQ0lSCxdKvVcEL+GC2tHjUMrmd3q1lZ+X"
    "Sznb1799WvPFu4oqWdL/1lLRnjJhu4VATMzK8NT/IXrTN4Dr6fxiXs11cpCah1FdWntDhT"
    "2AIjNl04wbqogRjowv+ZHXkZOhXMYYMsK4ECpniamqG3hC2YlmalEahAvGBh6JKd1XaBwk"
    "qggNm3pbmFiAVsfUvLFh7QPOQLDpYyaeCmC4yECAKsigUFS5nCaruASIigmBr+r5tXlNMK"
    "nzLkK57x5a8mz99Ijm7eRjHq1P3bIPp8tt1tIh4g9rx4965oYk8axXhspTru5otZdXQvfl"
    "GtGZAmisUN9WxaNtcmjpD3GeZmd8tdc4HxD0evXB7GOv/B4jqKlf8mFne5vinWDdiObr74"
    "uJxfw6elzYInFaYNUKgTZ3Cg/fLXhc1F3tz02/WcoRNvz8ZoV6blx1+8nb9vu2XCXpDNXI"
    "5NCdKZfBDuXj3ywe4vzg5f1jkhz49enUzqLIoXk7PXRyflyFv/NfmvN0dnkyClYqe0yKSR"
    "ztq3ycSKLbeuC7SSNo/QFlNtp9F/iFnYd9DRAfcOi/UN4hN0sFYq96yPWGHXbPn5h30Y+l"
    "7d7fXN5r0YtYMBsrXqRSZjZydOsZ4vY4GikbP7wh6cVsEB4XAL30HC758hAmzt9WhMW3s1"
    "PNUWnzX0pv52ZI8nfsTqmh5EZOtNgradyrh3I6ylyVrJVTQa0HSw4svgYkRmt6Oj2sg5Z9"
    "ulq09TfqIZFacB+I+cyawS1JeHIF8ckWQGkCRLIabuJDzN2gfT0MCM1ztUtUlMmjUOpqEx"
    "Ga9rqGqTmIRXRPYZDAzhiAYFP9USInETMAqI9XV4sM4kjHa2J8TRfhwJIP6dIQTPMokh/M"
    "RLkgRxhBSq+9yUo85/E78yxI0kkytAlBCIJ5UrIUwEtB9F8AmA6PKy3cUELTOx2gvYxOGd"
    "aA7eznhVpg8pmWZn5uJ1m4N3lgMXEk6hBZ39Y1qFJsIesC9tCPpATKDsBAQx89naE2BJP2"
    "hXXqo+EFIxrQ6XdL61g+eWX7tIICFinb3HdELUoZ2PjVxg311hpW0DQmYWMzJAiT17d7Bu"
    "NtMRcR9xVwLOYtrHlt+yUBoZWOXMJSSTAY5mLKOClsxUfFntLCWiY2Yoo4ITWrDz5fbAF1"
    "GyCFtfsS1GUHkSZeNuVvXSloQx2daDHfZQ/9AQaSCHBKKubwZEEphhvxwPqqBPupJKiw2p"
    "aGsdD5TESv32hRZXTMd4ydqtEUsfGag47dpsNle04CIyxrXpt20snbVxtUlkfptHCy2mo7"
    "F1W0iG4GDFSXTVvpMWWUdDo2r2sgwRhRUiNN3kTpBNAhS+tE4j0fIfMX8ErAMmjkAYQ5XF"
    "x5oJdZCpIrr2RTkiEGJVcggsgMsKEVgUTgcBqBR5IBjKSyoBRCACdSSc0V0m5YNcXdwpfV"
    "xvn+P5rCJQ/6IKi9M6MJSXknwOgf6HJXLAOsfPhhzXT7YInbPhizWDVHoGWFiel4GhvKQS"
    "Mki73edszDjpgohE3RR90yzQ11fTF1R3UUYunogIIksnYbjebbbLu99A2oXcXdQwEy+6iD"
    "qXiXf1oZwEhMLUD6ZXt2XF00fci8f4xaK+sqBEzpKCEhGP4q6ckaAHFK/wRcRis10XxXZa"
    "viiYxxQ7/Dpiel0ttNZRUOWTumHWxXuQvvjpo+AFcQn39Xz7iShfPSZKr5ZlL7ktu+cNaN"
    "+a6Gq+3n6Y3rixz9N0Tymk6O1j/PZT2d+cWXcP78ohoiL8FLx5XzmE1sAyqxcl47Jvrimk"
    "/hWB9tfiajPfIksOXhFEPiY0vI18tljsSrWti4/Fol5cZCNkqze383fF9adrEDD8HYwXRo"
    "Cj9+vitjbwzYf5anpbCnCbKn2125Qmt9m09gqUFb0nwG+Wu/U1Rdi8oCyqfP5htimmq3Xx"
    "rqg0UaB43uYe+VU1RC13WzBMfTlhvhWa2bo6e5li5j8SGWZczLCjHhoz7NlYxQx7fslr3t"
    "9Mzs5P63TUz09fvzk8+VsQj+sZ6DJvPyFECAZHnHC7fkXwQVy6kRQyad5gHk8JUdzgiuSo"
    "b1MQMADjLeQTvE4GY3t28XDatlH3GJnOn8r/GDbRAAx4te9Cho+c2Tz55jFi2Y3cLafmkb"
    "edl5PXh8eTynb8v6cX5cSSsKBwrIcK8+9Eyg+Gf8jHvZIZZPRFaOG1Ty9T2YcAK/wh6eLM"
    "o1eIaSJ8urXWgfHmnk/03eqyLfmn7Whwdnr+plyKVG15+Pzi6Ke6VV+cnr0+PKkfHp+eXx"
    "Dt6794XXT2vDOTciZdkR69fnN6duH4nJ69ODopp9kEL/rr2HLGr309PxyeHz2vmJcLvFb2"
    "w+fPT9+e1K6n6s8SYPfuzeHZxUk5/v149IaQA313of6jAiLr7T7FkFfzRjb+MF9nNBAR5e"
    "h4e1xF88lcbj+AZm2/paXO//K9d6ByRjv9ZdHsByV6RBSa31l0JjKe/lTKQsgJ2tZNHM0D"
    "TCPjyVpJz3fcCHmvd1yehhK0m4HbG9YogCEPKqfpLGBJwsq52pMQhZH/UXEakGnkP6gvD0"
    "HfSHTkf39ImiaSRP63Y/mnqZejns2y4wVVEUEsgWqcrj4tTroL1k6VR4q+1xAwnS50+0iR"
    "1d8aRKvvll4wAd7HWryP83gfD8D7uDfexyK8rdNM3dAdZUoD0G3XSxWYSU+dhDJrlKO2io"
    "5SoZx+doKZDFWO0HIax65OLctFQStEB1o75QgqTyJrnL+KruAImKlg6GNWti2gVTdpK5gA"
    "r8K6HUEer9aWAW1PvDnLbUrpLLejGWi5NSOl5YaVJ5GF+wwK+43IaHzEBoeybUkO6hYGoo"
    "q1obDuiEyqDa2lkxwGaSNn9WFZne1DyoE9IGCn7AdYkPTMvduLUnSGkIpGinfAlI1PMVC3"
    "fSynVBGKfhBSCRWh7QUUgyGKyPWBoKiuCwDCgT2g46Zdv0Exkmg1Z9YxDY3R+Mw6VW0Sk+"
    "bMOqahMRmfWaeqTWJym2xCNG4HjsDRvDFE0DBMyi66ri8qTcs+lseDv5kPbjCKzlhgGgpO"
    "uDUZnbJon1p2nUAUEU7ZQQuKSoQ1PGoxJt7EYQtYVBgDTpIxw+CIwFKh7d1GVx3/owQWUt"
    "G4orgiU3Rx3elmq4KVVL2xIeDMs4t9gt0xfGPZkl6ePExlZ/QkYqhRbxwTrqQ7VuW0fbGl"
    "YTrimJgkxhrEbGixIVLGSxhGhVhuweHqBZPnKqxECxRSplYTTdiK5Z4HqlyAsg146QcVkK"
    "fwBqE15qCRGEnkTYCOFnBIReP0gT+G8OJKk6jaeFDNByUgYkZaEGYKPizorSH2SDYZdN1H"
    "JiJTwQ8/NntRgeCj05ZV2nVMxyz494FRYuQ+fFmJMSKjIcaB0aYIQe0Zl72LrlN145CKMe"
    "QwbC/KWNE9N4QcCyRErOu9MZ0QdZS2YmTkgj7bFVYaNCDkNqjGBSix5ziWTWXUiJRpYy5c"
    "rsmBAF4aKoKQT6MKnbUTxBp1RGkh9qYSQQ8AFMpuQFHTfWF/oEULf2UaCZqOWShappHgKk"
    "6iC+OohcDCIGsCU/DaEFTANYnHBW4LobiobgJF88YQQMMw4z8jAsXFXjQiipz0peFypg41"
    "zD69so0Oe2nXtZiYWdUSR8psl7aUJOmd7+awmhJxSMVEAYSH4EwxxnUnwYXn6FTzCEDIfD"
    "bDUmAOEb+yDDqGkskVoJs9IFK5EsKZw34UIZg1ROWV5o5paaPfD1g2IU7bQyQJceLCl+YJ"
    "cVp31IgJcUAdKCEOxBiqDGSXwOqgE+K07Y0T4kDEuoQ4SACfEKezMCIhTkylSYhDU16SCX"
    "E6EcjMHLTucglxxOpiM6GgentlQuEUgfoXVVieEIemvBQlxOn0PzAhDtI5fjYoh0qqRZiE"
    "OF+qGSQT4oDCioQ4NOUlmRBH2O0+Z2OChDgSEnVT9E2IE+ddadLZoNwgzWOQAqR5SGTLaF"
    "7ghBjN8+gwcHfmt3rlD/J2B3Qbaagjue7AbVWAy0HhcvPARBP39Hl8Zqv59JfiU6v0333t"
    "+Xw8YNGd067wZTYZRrc1IboiO94pUebFgE02MD8GYmd+nXWmBtHx4hQPPxmHZS7NjxunpU"
    "CfCoKiL940xs6om2VHYI5DLurClVFLLKQU9yC7vuIIdViHLbF4GTRQxSd8cwxMoQsCxfPy"
    "iNSQtu5UfTL7jux5hEZXGnj7o3ezQw628Ps0PJZIpgp5HH2CNgPfNK4+KYYIsyLOPkGbxm"
    "wbd58UQzGtbm/Bnv0GLsF+t7u9ncL0jugS67ZUKsfj35dXU3QftstB074jE+wNTsr4haSX"
    "/Oz5Ermceqv1/G62/kQZ1OB0e/tcFbheaXDB9gxdjTvofu2KXdSVILP2pYhV1JUgq/ZlMu"
    "OT4zQwQ1zEZViCOOqGYtwK4pt8AWm7V9G8sl8VkXVSiyFfsOtzKkyOjMSjWPH4NAmemwRa"
    "VJi6VKG5OEM4C4YEeUQ2lyrEdUqgqC4tpghNoAkvLqbrT8G8CqZE85tumBLlMcrzkIGHMw"
    "jL1k4Kl9KMOM9HXJ4eaz5Dlg8oVh6r4PR3XD6LdV8ZPqBYeayyA96IhEQ8SnYPouoUKnEm"
    "rrg8iedz5OGCYuWxyq0VJuHisO4rBxcUK49Vk4GLIUyg/9z5t1iJFYrRWgORfCurmL3n3m"
    "IlFihGM74Ribd6jW+avFtE1cl5iipbC0FEIvu8uVpIKYVKkNs7maglqYS95mkhpRQqQWXk"
    "XJKWXpauztHCCZFcgigytCASeuZtm5+FqDSFR5OdBZGQeIxzsxCVpvCEPh0ZnMDRQ6AZcx"
    "kU1JyC1LlihXfKQiICWOiVog/E4td2wGPhZNjFl81iMhX+MEx4PzpI30Ebl5XfjUnQkQa+"
    "H4yZyz9jx6cSJZurAH9QzVIVsFXnEaoTFaSoE1ht0xSkhUihVh93oOnoTrzPww6cXGLwqi"
    "GMP+mQU8CoBx146cRq0Jl94pRDaPN7ASqw9uQmArXWSuwetO/s4PA7Br6E9N7i6IZJ+2uL"
    "wzs1R7q1OKiCurQ4BBhqC18AGquCvbJ4xt5YHIJVX1gc1R7cVzxLXFfc0ShvK8aEl9xlxb"
    "PkpalYZ4KrikV6Sl1RG9Xa94ZaSgeoOxFlVdcUY8JL6S3FM6NLiiNto0dDb7XlmoK/ofjL"
    "a/3c9cRBWd3txJjwkrucON/NPl8b4ouJcxTaJuh5CoMKj2pOJFBxT82bICTnERGHkznQcL"
    "2df6yOc6xm6+38er6aLb7+ULV1sVktF5s4Ug3cd9oqRnbywZXOBCMF05nkRaDYzUgz85li"
    "LO4o5Y5PEAYy9AgFxdIohIrkHbZ3cINf87CapzZXkJ68KKck7ra+yZuLyYv61sHJ8+Ojk+"
    "b3xeTk4rC+tu9Bsr5qlyLuT77aYKibh46t6vsX5BOKXxJHRPIalB2byPDxs3+qnH1gVF4a"
    "KkoqLOx0K4VPkOYRBwODOz0SNGj/wyOkLDm83l76AA6GBS3iyExtIHfSUItY0jL8w+ySNk"
    "ndA/7A4PK0NGr48lMVEi726pCcrpBJJlZNchjI1SseCMJ+P5JZ8ANBhmKYUQAm5qroaxJI"
    "LrFa0gNlrl75UBmNjCMZRY+hshVrkFlALvbq6GsYWDJ5h1GcyErTC7qJ7cmsnDhiHWhOaK"
    "Xp8zowPqmVE0esg2CN0EMDwWIig78rORL6rgKd6yFcJLWLoe4I23qGQva/Yg9Bi1h2FMmV"
    "Fqz+93zEKWo1g8NOMT/z1Ae5KsTnX1gm4X5WVMh+OZuRg1rbMR2tB+YMzsC+TVMgENVxm5"
    "KxavwT0f4kTaqFPHzjkpNDB1l1aCjNwlgFwpDMnExCdWiOg9GkOfj2R8Q4OXSQh1hA4gCZ"
    "gQr6WYD4UBmg04WwcsQ5FZiHtfKCyHArQ1054gxu+/BXXhDFzPN/o1ycs81m/n5xV/wWNq"
    "GWt8kNqM18cV3QGBbbOM3BKLPKxPYSzXfYPhNhAkPnqwRHq4P6BGvfnt0G0/K23Vw6fP78"
    "9O3JxfT14cnhq8lZtZl0fng8Oa9+vClV43+fT85+Ono+qX++ffPm9Oyi+vnz6dlfuy0nqv"
    "JVsZ4vb6LqayvpOvPBabVR7R9+X/6uDayEiWfhWcXJ5qRpNu1whYuNMBfPyULNxuFgJNhP"
    "CyGk0aEvMfKVNfbzMGip/pnJgsrJbxKhHvl8LEGsV4PVlRGULFro8nmZgIm5KjQXWyflkq"
    "pF7ERPEee7va0LPS2LFvogi+D852aq6GkRMu85RXn1aRrIGOVOqMesqZ+q6JUlY61XIepl"
    "bnB92H0dbY1NCkQ8OClWSUny/IBku1LKCCPF3+fadpI8i3+ky9wZYaT43TxTj9zNR9OYu0"
    "mHPdqGtxSnX//ogboenUEa9Ht7qI652KarIUB3dRsmziDGS4IHwZg3kn23ouk0oby5jSLX"
    "aSM8mrQHjUiubYM02ovbSPr8mDc+ePKwksJHtJ29/+qdQ2N5dErdyViWBQf6caqqjBw4FS"
    "v7vUaeu869AehRF2tVOYpDA9VO7iuivqPDx2NC0+nGwgbtIUaVJAfJqjK9nyKkUiAzGg/j"
    "2sXw9CtPitoOrmatSUuShc4aK1dH0lK9YRo3pcxIq//1asCA0ASattmi+vPG2mNtGtMlDH"
    "Sc1SisPouxz/ozpuMxjrTihNVrp17zm3L21kba66dd881m11zoE0yMQGLwze7q70Ud/9EW"
    "evL0aVwmM33b23bVbn4z9TqZNuCmj//4h+JdnXHbfUorpvUr52Zq8FX7LdU3OeTgJJn+6d"
    "tvv3k0i1lgF6DjGU9oQBvWrXZbzG6++olyNuF8Ltf89fJuNVt8iuzOb/Q1r4hE830T1H8h"
    "2eUN8uRfL8vF3DpWWw2/uWWL0Au6fsuzci+adAlUO0QFCAbRtV9Ezdy1YJ5+sdwWoF5X8X"
    "a23W0i84Kb9NfLdUHZef1iWvaizXKxiWXyzKsS0NLXxXUx/8j3rGYxjci4bP03880/drPb"
    "+bs57lPhq0ZOSvdEMUKD5QBZ9nnccYdfCTAru2CJOH1c1hUShN+2cpoeww3YMuv2nsv1jv"
    "FytVqut7sFPpFct/+vi0ydA752736ZVp+SKSlMVePL07PJ0auT6tvhogxJoasqI5mC1wJV"
    "OCmGuRRqFkZBIDUv7paG7AUNTqXtxwcycK8wjyeAx/AbHpwo7YCORalfEaJEHLqRHzJo3m"
    "RFQB8Cmo8rkNcM+i5AflGBrHj+M4GaerkliNuPSIuu/Zi0dts88jFCJ5Of68Pn5+dlZ2oO"
    "nFeBP+5M+n++PTw+ennUPH9+evLT5MyfUD86714+iOv0n6euyupJ0FF+X83Ey/+8eT5CYs"
    "MPGWqUsAClRMCQ+fBAtkQxpsWhY4/o4yKHF6Tzy7Tqub0DD9dGrTzrUvXonl1sdkWx4P77"
    "YLGqDOtJiyz2eGCSgRAEXg6qThaOn2HIkATzEQAimM6YNUVXW1Z8XYNAquFwpM2Ca+ahoa"
    "mXEByiI+BR0zq7diMkUMBUtiVLbwlb3L4JaSQqEB7vp8mSgE2P9HP1yyH2bmT6AL8B5B5N"
    "LDm0n1xgqKDHiwoWNlyamLd2JIcOct9WJ1gYq0Df+qRMrDquPk39d34auEIk90tl6HMTiq"
    "C0mTGkpEmpoFkW9FUASY3h+7XHiOAZSVjo0muJwsIY2Ge4kCgWKIMvfxlHWDiNb0+XEMUC"
    "ZfAprh8iqTjEn/niIUZWqTJUrY7vG8ooY9+XDTGy5pQhuYEFlMcK0IFUjFi524WaFbvwor"
    "+wMOFI2P8Vf7FAGXxCawU3+9H49nStXyxQBp/cEvFtfj0sUXGVH6qUnzrKYy1AeWJSaBpb"
    "gapjMShiKUB5jME2dgJVx2IQ3enTlsRyG9/hE9SUWHU0G9uCgHNQHorfbVTQl/XAl2bLrE"
    "6gLEpRMDmikCINI8dHRstHjUfFZIHimIRaK46KJ3FrRbyzJTZU6nKpoAE/w81ShFgCvHKT"
    "pS+UymMe+zYpUjgBcoXxMpdIdea7B1w5E3Zbp4qR1pcnxx+3DwuGWPfUrHd2ImRxacbWji"
    "KLLR5Ux8GXHU2bYqrRNCChRtNxgORs0O2aS02wLU60UhTDBewQvDMCGUiTAyi3xYBACDI0"
    "yFGBZqzSlVIYZUhBeAHHxCI0TBfXp7TPlopvwShgkLZWUMS4LTsRhTrQm3BHp9MDYdD70I"
    "XMvF1hvZWHhKyx7wNnzvTjkFSp6UMqosmpWFdg+nQRK7c/ElGoA7npYzqdHkLT36MuMqYf"
    "F1aYPkGITX+POLOjvo+Dk3RrHyCX2Lyy6LuOHS+zi6OTiOwC7KDEzWMrgRtuaXnrDTfxVz"
    "WgoL4k/jX8jHbPLaG1gggQKr6ZEY0AZfSRHBFp7qvYFtR8EWMixiJHApQbA+JjDgI00Q41"
    "RDLG9nXEk8URHMcQ97SYhrDCoADobdEbI6BQHBFWeZ+DVCK8Yb8bG3Om74VFFb0PkWGrHR"
    "tYrg9qr7+miIjW3OPF17REMsByC2bvu06DHvOya04uGXSFGfN3XHd2PD64nCWDU25iY8Z0"
    "RNOCQsCk0Vsj/JRoYvxy26YoxToILXxfesjYOSyuMHWSFFv7voCqbN6dy+yLNiTPII5OgI"
    "4DPpYm4Z/vjpwqtlciInIfoiuBNlrCV+YBw7leHpXU7LsAMhnoeAdmbODZvZigrGpDBtJR"
    "uzJjg+MsuVkz1SegaTgXhz8cT5ywwZ30i7K6i0l18XSQtOFhdV01TuvQnHJ78OfLheP509"
    "HZxdvD45i3v4j77fnRyauDd9vN0/v1o4cHVfB+sdg+u3fv4UHj2nx2r4pLule9qrNKzP+7"
    "eOaOikd3YxP8SynwO48rVE98XTiAP79p7wMvIbsrvJv2LCsgSLNXs1O3iMeV/sfpUWA1jZ"
    "oqQfyd6kFpH/jENGl4ZThBdelvU3c4QmOlrlIndPPT4fHbyXlpJvXl8Q/ghfUylXC31cf1"
    "9bmqngSN+gYs2Fxor9VpQ9Xq9O2bF1X505dxi4c6LhGd4Jvl//I9VgjbGsGt9uHfQ660Z7"
    "Xub6f/gpvYt0GuidfF3fKjuokdVdvELnGAqNt8joZy8kmLq1Td6iJWde7eP5Ag59696iFO"
    "fdM8p5LbNG9QepfoMcrd0rzlMrM42vbEfH02vn7kD7Q/qvWSTE7imMQpSKKHbd6Re+6iw6"
    "viw+zjvBR5Wnz8LdxB88t8ETOC6W1QMh9Ugkjb5aRh4BmnSKl7QIpVN9VLsVmtlze7TD4Y"
    "VybDjMmLCkxrYB4TyM0opQlk6+2jlbB6cOnyVfx01CSsOJ9UDV+npTg+ev7X6sfpm8lJnZ"
    "ri9OeT49PDOk3Fy8OfTs+OLuq7bZ4fNhfbHJ3859ujs791WSugACinSJdMpBHi58kPFaPX"
    "RydH0zdnp6/ODl/XSTTevKkfHx4du/wZ5xenZ3XdpxflOJuosTNolOmiTeHGJx6B7H79sN"
    "yE8sNMm+0Ks5pk+C9R9AInuEg3vijXRYKFXyKBIpfmGTCSMlBrQUggPvHPESahGp/552XQ"
    "QBUfDc4xMIUuOJ6Tl0eihqp3qKG7DwAPt+1z9q3c1C2F1rt1Q2IzqD1aNZZDAtt9U9WIu2"
    "8xD7b7po/RtK0ECpi9GxjQW8Lu0cxIGokKrj5Fd9/IDrVLmOiGMhsvn0wuoVpcp+yvkoiB"
    "vP+Ppgogj+gDJz/NyJOmLcH0jGNKCAlexclHnjSJ1/Y8ZEoICd5q4SB03fOkSbzN0sQeaV"
    "i9BKkqRD9FnETrV0H2ePPB+8ySqS/kkDqN2a+/RgAdCyFB3aPnZnrsOD1VmfA98vrUy2t3"
    "/Y7PyXZX3F35NddX7BrL536eLz7OE7Iyj2Gy6afed8BkOmZu/NGkPDZMdPzl+e64a4hicx"
    "16ExHgZnWNNGCbTRF7dPLTkcv6WirgzWnZ6+s/Di8uJv53nBt28vz46CTMCwvr1GW1fcoL"
    "XyVPWZUajZT8/PB80myqMX6vg4vq5aODyXFZ8HG14XHwfw4iqiA/nZgIedEIimcHjzko2/"
    "ldETdDPfh+/6waYdteD+9gqO8uShqK7N4lnoX/eoAi9q65pAzo4xgSpH1yCbToQiYKI0o4"
    "GtnUgCunsBRplKkMlCmQcQpKIcagB1hAZNNQhqV4T1sCXuhpk2FrO6oBMN7XBs1ZnM6XI9"
    "SBHDaf42XQQJXfPpVhYApdchtVVh6RGsSXxDGEadjGV8WxMmig9m9x7s44C+h9Wlx2cxyk"
    "EiYJZujSoE3TBLMSKGD2b2w6U7AF7D5NLckVDIlEm0IUURKs4aYQXbcUWu+mpTaFBkPt0a"
    "j5TSFkBoprBFnStCnbXiaYEEKCV3OlIEuaxGt8sWBCCAlelxhYeKN1gjiJ2e6QeFoECeJu"
    "1dgTNWSQRB6uUe3RY1EkGuhh2xmbHgddD3dpF6bo/TMNUcNx82G++uq9pYudcwoHUYDgHs"
    "a6ROomxr8v59XR1UZg9Ha1rNx706vZ7WzROKfRlXtNr2wKkgVWRRPO9sPRK/juerdeF4vr"
    "6ELDb0Co4+DL7Ea61H21XlaVyth2Rjl1dPkKtvOMyzdgWpXt57INmAzz1gaMjBy1AcfO0p"
    "HHdNeMTTg6kGCDzbkFGr8K8D7K40V9ADiS3RslU99vOmbVE8TEXR8W/EcwCzsaumjOvcM6"
    "/Aa7WtlWFvmsaGr/vene2vtWuZopdxxld1p43ixpZNGwPMQNR9SYQaR1FROkHCrkleiGSC"
    "OMaZ+MGGUwERkCb9gUaAgs8eo0QWsFU7A2TUqRgexsSIO0+8KSAEOrNG3Gtl4ZpD6NCEiN"
    "IOqaEMmQgVvNTTQY3VyGBObmRMYN19QogNGnyUI6C1i6xoprzw0vcg8QScUOKaZ+H6bqDD"
    "aFt4ek4rDZ+niYqjPYUrMUmrlqemIKi52mxMXCZakYVUvEAQsKmIIK+ObGfrgCkQ/9cIFC"
    "j/yglO0HDjDPYI0WP0IPXJqcQw2WWaagSTFyyKuVWg/EHRmLtFkD2iIMq83OQJvFoh5cTM"
    "nPPv1i1HiGHVeOUIbqECQHQcUvrVOEBDWMmCgE1wLThRBIQ+XFJ/xJtZCpQ8J2RwlECOyq"
    "NCKUGC6ZSGRvOKUIolQkFmFpL6n0IpEgVLYEVpeZVCMa5XHZKKi6++SkSKgE9UC6uDgFCU"
    "t7KUlEErXGsHQklP6pp0MyXmTah05Q8oUbRiplCS4uT1zC0l5S6Us03fJzN2+c1kRI1KNp"
    "+qY4gXtPTRYQ7IN/RO4jPYo2jx4Re0HprCLoNuuveSOwuQ0vYhTvA8bpZpCsxT9XxXVd5V"
    "11v023XSfcpVutl1ezq/lto2wCr2N/fbvcFNMb1109svophFsaxPtiWs5uijWv45Jw63LQ"
    "hNI9aRW5uV7PV9s5et28/2I3F/0N1vzmX3G3ul1+Koo8L3e0jDvq0vOEi+NqlAimaWyREu"
    "ui/fY6w2vRh212hpyMdjtDlr4/o83O+oZJIROiT7dIwTuEmN9UDGvovauIWYEBpNuW7Z5T"
    "O58UKzAmQMGC18mcMiFLMI5AlsFrkuUjvI/KG5BoV44h96vq4LX9VipbN+U6iM1FuClHEb"
    "HQjLfl6Lql0MQbBCliM6iCrYK0HDnY9WdKhbWmYAH6z551Q7paRXB6NWFEaQNP2XhAghzU"
    "+iuqgui/uzQ0/wG3bjlXqwhOr5aLKG3gKVsOSJCFGk/ndGBjWh4umjKatyuURAm7X1vTPK"
    "zVoG1/TiqhSkQnMRi6HHTD8xisBAqYQ1qdOphhAbtfa+ePZ4REINERsZyW5DBSc5RPRAh6"
    "a5sRSixQpf8MG+kxw044G9iPBrOyZie68hARmoy3KdMgEa7yHD5FmAhNxuKzDRThKs/hc5"
    "4FObLG5cBgCtyK1qCaenNwgB9DciVJmpyBSrpMwmtK0FtbbVCCanUjur0kx0Crn/BGkz3r"
    "iL/eJEUli2vIckh4YvaqhERUB+XJ6wGfjusgpgx2gR2p6nNIY0ejHGbsiKQxRmVsYUasxT"
    "YdfNz7jowRC0HvD6cv9Ag53gSHE7qPvvqPloBJH52Ro+Z+9aYcPQPKASMo5JIfRferFOlo"
    "6vcztb0uJOTtpi0Feljw3HiMjcSSo1f3oZhUroHo3rTxtSDrG135Hh/VmJb/qo4PVmjzxH"
    "a91gnbEWf8sGHBEdzNEf8c7mA7sUc7I2oWebRtaQuaEAKhjpQkCJDF5c0jZMMqRgyRJaqB"
    "MbIU2FCDcQQZrRoySjayAhQmSylAFSdLSuICZWMDxJGymFYRKssTk7GysSxUVB6v00y0rE"
    "qHXFQkWXufsMiUXlCXZMqLI2Z5YlHIbNwow2JmyVYgHw8Jq8w1Ex02++VbSCpyligvD53l"
    "icnYWV03/fztHMfPSqn6NJHlJYEgUkofGNtuNG6XO/8Z/4pjY9/N1+X0psaaiCOd5cs0jD"
    "YfZs1diEQ6m5pLqkCVGz5ZYKx85KFNilij+WfvVOC1Vq0ygTfMrBOBN1xB+7ZiBs+pEESW"
    "X2wNLbvusYpbbDpdIGf7mOPGJsumdKnLPIw4+NVLXMI+BDElAfoKovL9cKawxd3LJZAOo0"
    "YMEi276qj1KFBHIE12McqTavEaJYQj5NBB1mfuZFkYq0CTxTMhk0Ad+lTbMV0K+FiJtqEE"
    "Cph9mzybZXsAbH1jK3NsO6IeSVshZRL2OClbsQgCrH0StkLKFNaR0rViEQRYiVmrCjGkT+"
    "HGZc3R4yoEOgCTcm0O1wSTlDYAwQjKYEQSW0U93eunDcQgbxducjmSSUSiSG1igAIgfdYS"
    "xoKPBRGg72b7/dBD+uR8PVhZmKPHgig8I//rlpzlivN6i2e7X7EvowUtcw+40l+ke4Bovq"
    "FOAorlYFcBWj7na5EtLjN82q5JlBthQZ2VhlxWs32wH/485qADNKMSXIYNWGiTlZKDMqUs"
    "/zA/JKeoe2hg4LiclkYNX74Uk3CxV4dkWSaTTKwalTsmwyCvkBFcM1mZ+qhimKGknDWWqu"
    "lrLnLHDWlsikV9ml7QgWwX+DlxxDrQLPbT9HkdGC/8c+Jop7rxOHS3KmeH2+XXfxdwB1U6"
    "3fXlv8QJL92IhmlIAqbmk15RPerEFTQnIgJuCpt2rHQWnETU5DfVK/vqQYKd3GsKu8qQST"
    "BXcTbWtRNAM93Js+irEcNIWEaufirplyAkyWokFWmTh2RkVKgr15vyEuh6FOg9o5lPzw4V"
    "/BxoPJjTOOrpbzqUhBpV9TydTHEQqWa8M8u0SApd9DzJTHKQ6GK8882MSMOm0cE9tV/xHH"
    "q9vI0TQ34X523sLpcV+pO/UHcy0bamU+uG4wiZ/jxr31CtpNWDqqucHNy/92Ly/Oj86PRk"
    "+vrwr5Ozew8P7h2dvDx+W2mv/uvtefPvD2//1vx4VXbwv04mb5q/Ti/KTnjvQW5aT2HsMZ"
    "dFbOjBIzCl8WbzhCz5qXziBmsR9ixeegbf3fJsNX1PXGhNqan/xB3R91KB5QeDkKiHGnrO"
    "t1g+Y6hFPddKSCdVkfSW9wRtVhW2t70nJVHCHmQVzM3vVmroaQ2iG+BJwr4TbkieV8SIU2"
    "0sjBR/70k2JM/iH3N6jYWR4nfTFj1yN71JY24KjYO24a1YQwSzaTejwsuK2/mi+OrXFP/Y"
    "zRbbZpJAHWGpNDFdrefXwRmXGl8+i/yI64aH9cGpm510reMKD1+NVCZhuBSp2Y2wDqn5hi"
    "3byukfIkFhjnCWbWwRLePu8aX8TmPE3Oxm44yW1asByIMa7aoy466BsBS5ob2m6LsWgMRp"
    "0OOuArAsWui9ZnocE3NVKOd6vFwitbgBUa+KbiRNwO/G5lGsoJVBA7V/6wMGptD7tDqSR6"
    "SGnnN7QJsGP96sHokhwtxzPg9o05jHm8kjMUSYg6++EnEwNUjg7UqNgLZjLmvfds6hTc2F"
    "yVOo4fQmTNMVvhij/WMZtWpR5+yiGGhVE+bv2p96ZGm8IFWPJE8Uh8wYsTclCNN7RXPtvj"
    "rIpgoNvwwj5QslBVFvJa5viq8/AK+9Vjy4OA1cKwev+MMXpH2YLRbFbSQP2IOslckDbi4G"
    "TDHYLrezW7WzoVy3v5uv75BCqpsPV+hptQdNqe+6usSwNBX4fH5XmVz5uBXOi/FHo5vnus"
    "D3yOp6ngAa7SI73qVjvANcWdFQR0vNw8q7UjPr+hC6y61+Q90XFnMIelALyT1r94ePzibP"
    "L6qt3otSWeeH5f+qP16f/nB0PKl+/Tz5ofrnzeHZxUmzFRzW0PWwtoLmUcv/7PBlzf756c"
    "nLo7PXkxfVH+c/Hr150/x8fvr6TdVKzR+HZZseH5d/gHrartBWUz/ReH8ajQy8dq5mgjto"
    "K1X8yivh1dFPk5Ma99vXrzG4+mt6Qyux6kQ1j7z+SpOv00j5moPJEfZYEeYqc1NBwvZTXL"
    "0YwSGF6yO34eMeo4Di+xJCEX2gBu2sR/WQsyVnm9I77qLihOjW99qB+vIQ5P4PkswAksTX"
    "wdTNw1O5NiEFAWoEJyauVQRH2WApH+UgeOJmk3sjm1ZeCo9YxsUpQ1SeGpQZ4TJ1ajIuo+"
    "1b6PThYEjyviU6+diUBXc0dTN70bVKWRaSIaUjsGvZtEyJ1lZ4UAEBBdXWV4oq5HFovKKA"
    "gMBh7P9EFfI4UlMLxFI6p7CCIJhbtCsBkS21awRkSP6NmRV5honPVLjIF32dgn6MP0ojdP"
    "KQJ4+jXStJMLQLACi/f2Elu+fHy10vKEQ+76g4kv1+vDbxTlv3zApPV30OkcxdDQhyqEJ3"
    "9CjIEp7noJTQywopCHsbBUTKcxyt01VAGB9x+MU3dAyTVSanb63PUN6ZABVlfWER0LXiV4"
    "aT1VgmIWhFf0N0QuDRZS7jg8/1xaiwypIRIT1tHxtg1qo7j7fcpiMaqmG7AsCewxdm379Y"
    "GhFUhSUDKhHc0IpHhpyz4KCoxn4hGTWPGReYYDzudmU043FERQ9LXRE0Hoev7HoskEkIWj"
    "UeAzoh8Hg8Hh18fjwOCuvGY0hIjsejA8xbdbCnqLDqmIps3KAItOrolRluKJMQtMaqIZ0Q"
    "eGTV44PPWnVYWGXViJCy6vEBZq063lVTYaRICZRw384KJ109Quo+X5LL0YKSl+bXotXMx7"
    "wQLawAXYUWQQt1BG4CAiqgrz9r2hZffBZB1F15FtfrLztzRkRccxaU11xwRpBdklebuZrJ"
    "25IIHeWuM5Nphr2mKq6x1wVVJHLUWVBJ+bVlBNml6MIyp+qBV5XFGgYPBl1bxSqfuZjsC2"
    "vr5DVkYUnFBWQE2SV59Vi2G32eFgNXjGXL61Te91oxGLXX3BcWBBr5iKI6Eq2NDnJxQET4"
    "WvrCsUbmf5+N5M9G3sw318vdYhs/nd3hZ4LAxiaud7Pcra9h7pemPZfXv5SmsynWTSdESm"
    "lKbGe/FF5nDerqDEmpjAxGN2cSHd8M5m7Jg5sVoPXutkiGEHbFJCzNz4I2XO+WhGUgdk2p"
    "DMNkoKPFsdKOkWnIo+VR0o6h6SHSjm3Y81qm/iHNkuDS9dSWR/Oon1AmAY7u5Fc8FrTihS"
    "8uXYTj4auzSROPeHx0Xsd7lsPw88n07G0TRfqm/IqdXhyd1lGQryevf5icVTGMMBKyrhiP"
    "MkFYZPgKaShpqGBoAjzr5zqG5KjWGQJ8m21PLkqz94likjpa/I51ipipmV/hNydMq5/CdX"
    "1HwAHyHxO7xXxYpwSKMlILE5pAE0drUfVnYIpP9iISDprxaV6iXhmkPm3Hnd0dBlHXfrLz"
    "unCUr2Y+OqTBfIkBGUy8zJuyq10Mr1+DQmo7uNpmxZLkDbmZKypNuJ1gcsbbzlPte6ivWw"
    "qtZy+Nic2gqnsqlCMDWx0Typ2nB0DHiA6VnaEP5ujaOFHu3DzANkbEqOysPLmgESND5+MB"
    "LtOT8VS1ufbSnYZnCGl0ezwBz8olh6/YcEyed8+qYMST7gnp5IrQbMulz7XDPrwHsNk9yG"
    "jJr8caU3JIO++BKU5YeQZl439Q9uuWiDXo1q0R9mf/0BRvIIsMqrYPB2QyuGHfHROyqM+6"
    "smobDuk4Cx4TnMx6e4UOp3JMwNmSeRCxIK8Es7BpnHB6pJg6vbDxzr4RlnGxEBnUsf9Pj5"
    "ui55BDX6MpdloQEfraU9kXekCcxu38oSOAjkTIfW+hE7XHh5dmwX6BsdvW9lPMiaPbh8U+"
    "8kfsRtujht1ssym+/lsrSoXMS244/4znGBUA6WcE27BXy937D9tpA8bT/Dpbr0uqT+WEcj"
    "u/Dd8Mz9UyVnKVziSTuVVA9/gykuTWpjxwC7PhYbR72TBDtgfZRQUEDIfuhML9JAqzaCsJ"
    "Efrhs35hv4FE1Ed9KZpi4rwZcXECgnHeDFhfHoLYn0mTGUAS+DC5unl40m2iqDQBxnZzCN"
    "SWFV/ZOMxuUH844qYR7QE1RWF8VRZV9EGAgKKPil0ThXVKoCgbChOaQBM3F1V/YqiQbwJA"
    "Amp4MHX94wp5HAqHPyQgcNi6+XGFPI54PinwmdFkCBOcLrRJI+ITkWQRKw1gIaV6EDnUOE"
    "KlLqLjknvUB+9ro0rLFq4sJWHz+8SaWK6jqaoEIdzeCmBZLrxhZbz87bpO3oVDEspk2/eg"
    "zwbPrRDGokhQKjpoTCRBGvbIUdHmumBXUtP9ABVho6OCyva12N0gN1hER7VlXAiYLnxpBZ"
    "6QTAxfYckEpVgFoU3vSQ056wbFNSZOkRJ2viegnMX7L1H+WGRY8tL6WGTDfMRjkVEF8Fhk"
    "DC3UUXxWCaqAPBbp2hYdi4whqo5FgnrdsUhvRPhYZFhecSySIrukjkX6mqnzXJSOMscihZ"
    "rhjsqBGvsclaORo86CSoqPRVJkl5JjkV7Vw45FAg2DB0MO2fHKp49FfmltnToWGZWUH4uk"
    "yC6pY5H5bvR5Wiw+Fpkvr1N5z2OR3KZSc7gxdONXTnpiY0hyCnJdfJxv2njer3gPLwCK6p"
    "rdFYsbXsoS4qYh7O6daKQANz2ATbbsyUhf71X6LoLibnW7/FQIdsuMzzomT/x5hZqc+muZ"
    "mZ78a7mGjd/daO8e6oXsDALK17yhLlHgRLO6hKBlaHcBZaplFIfFKA5xpETQEqMcGqMlQB"
    "9AVL4fzhS2+JBV927oRQAdJz74pdWC5khcTCSHZhHbAuuWQlMe4KCJzaCKD3Bwcghgdx8S"
    "LeaOMgU4+lCN0MChFCq4fZsac7CFr290SiKBKtTHdwjKFPQxjvGQIgiwqo/zEJQprGMc6y"
    "FFEGBNf4L4aiQfoe4vc5Sq71A07e7VfdPtGZYabcgSt2c1MVRFmpK06XZtJp8jtGoogACt"
    "n9SqYPp5L4vPOI0erFgy2vY5BsBQJ0dd8+MArBAKnwThNvh3FqWHdBaleAqA0ikBN0Dipc"
    "CNAJpEvvwHVvdlxOESBmbrYrDPMBSztkw1FHO2zzkU8x+cfChmZ5eFKOY7lodjWE4clg09"
    "0I+aJSchi+ArF+Rs6TsNJVhk1YCGsRG+fqRc/VTSd+mZYDWSivSL0aSMUnXp8viQtFmFjJ"
    "HZh5FECXuQeSST/gxXQ0+DUKQBAgN2bydFMtkIoYhR3RWK9CPgu93bcZFMSELgH9WFoUhR"
    "ws6I9OjppCUEdvvDlZwg4nYP52s92j2c12XafYRsFrwwUvy9MlukWGT1YJ/rIi2OVBPtVF"
    "ivgXbKnEZunSOBFkI84g9ylGQTJ1Aj/3guE0EqhbzfZLWsFrnTYrFdf/rqHSa/zBcxo+9A"
    "SuilW/EjSdbF3Wy+mC/eUy8ZYMU/V/N1sQHnpzerohGin1OFD/ooZutKwHRO5aC1886Vu6"
    "IK8akumpL5V7ry0pAQuzPZjNcmBDzQXROxMvLTRDy9dbayVQ8uXdLhyeFZnU/4bPJiMnld"
    "/Zr815ujs0nz7KfJ2fmkSzAcse2MustqXD8KMP++gytBH/WGIHDFPUV+lAy7tkt0eYqrJ6"
    "F82BOTcdBEFQxMFA2wDwiyiTjdlKPD9TY2yOeH55MmxLRt/mcHTeMfXDSP28b7/plT72XQ"
    "97svycHk+HwSlv9LVz5squrp5OQFKeKv8+2H+WLq2LOtXbE4PQN8y+q6yrGTK9GdRN4tjt"
    "5/kfFQZ+nP4munpiJR6W6UzM4/GDoeYjRiW0w5WAkUMMUuhwy9JWyBqyErTVYFXbdR4HZE"
    "CTMO+rpxA7d1S6H1a1pAbAZV26hIjizsbjqiQxxNYxiw0YzIvGlDCRQw+zUwpreErW1mSp"
    "qsCq6iPj+v7+7jPk5cxTQP1TBm4zATSZVVicJdytDx0G0dpGz1WYwKlyhDx2O0dYKy1Wcx"
    "VvNKoQOEoeMxNnNWY3RhxVl07o8e+EJKHqGf0RpjjCvPomwn2n2AAmIeazCdN4aLRMgi1v"
    "bIVE8coQeKel7nEZIcZOdJOWT1IseX60DU57jDF9bTxlg2jRpEB9pTxBpVhMfa96MO/lQ7"
    "R9GjO0Pq1Ap4H6ClPbp28vQBHBDyWJ0LyRhmVHV+xqTbbkjQJmZOhhsMSQEE3yRFLDFLmf"
    "oaWcURJypX7J/AbYFHkXvfZaJtQyAW26LsH19/Utrb4mNxS1W02q2vP8w2Ra2KJv4ObmEs"
    "lo25+OdP3fPb2WY73XwoB1Mgx1gZY/cXVgrtY+gmBWRntVEB+bbN3ApZP0EiPmU5EPYApQ"
    "NF0q51yN8bE2RaPcecnlI5ZDPalPmpEzzasQ6UGcFfnZQCDe0ERV+8aYwoZWsYMtb/9Cmu"
    "jPx6QaWIs+uylEq0Az9jvBQquHInX46DLXyJoy8vkUgV0qBQjjAN3DYclJdBA7V/ozNRoC"
    "bQ+zS5KP4TG4rCm8nTZgze1quZEkOEWePd5GnTmI29nCkxRJj9REUJ189mEkhdkRFAOs6y"
    "7hzPkaTLLxGbTNeGs7MxhjZaLFnLh6sGkcMtxyGlj8ogwuLA/QbejWE0SNgeWpL54/I8em"
    "gq9M7tW1sJP12asGdvI5hkxpo9K6SXN6RdE7rY0nWx3a2rY9r/2P0WPB+56NLMcV0c2end"
    "H5vtbLvbpFivi3e7MKq0eza7ui3i5829SU4n3WNR7Ol1Mf+IVNJUhB7zEZ6po7/9Qz1jax"
    "voRwHMjLwogGsy4PNscvG2Cfl8fnx49LoL7gRMbI71Aqb6IMenLK/OervwzvpRh/Q/35Zt"
    "O3lRgT188+bs9Kfm99nk+eSo/f3ybTl6ud//MXnuyv98dPHji7PDn09YBXV9I4hdrB6hMF"
    "U+mpRk6bsWYFs97s866p3dYWf/tD9js9PJya4hchHxHPxHMC5h7w5LSUDNAkB5RRgYS5mC"
    "ah4KlpBCBVfsNMhysIUvcBsIJBKoQuE1YClT0G09BgkRBFgV3gKWMoXV1lOQEEGA1X2KVS"
    "jd15rFZxULRVYrwCQ+3srQpbBZHmplqxdgbCcXKoTt/IPF50uYo/OMBdia6YTEccER8gjD"
    "SVDopvAPzXEHMsmhi7wRPKkcfuh7GFsFvK+BLi9zMSRoU3Y+NtiEv46dUw9B3NHnUTcT9Z"
    "GQh4II0LcT/H7gAXkKe7CUMIeOxJDMqHQxUknq5MzKME4qI4TI2ltXSq8BPqTODHNtUTTU"
    "B29G6AWxiEqd9Bv5Y3qlXuJvwL50o/gadEQ9B0jAID1C7ksB2i9E/z4TUgumBnSfCd6M9O"
    "VQ9pmOpP9sSdxnoF7wvGkfulHOoAb1GcAgP6vYhwJ67c54b7P3LMc7C4EXtmG1md0Wm6qn"
    "Ltc3X/3WzWZ5exPk6TBNg1rFCK9/ibZvfNjicrVarrdVCiN00wqzR9IR5INY6xZclUrEyV"
    "f73OPCbLuEdjJw0yViZbTlEvG0yPwZMRyYWCLiFdgJ3nSpXzHxr9BBn1CjyD3P0fuxL3xv"
    "75rna6cG/Kh00DuyAz1HyIOMO6vFCM/LoIEq9snnGJhCF3jk8/Jk1RAMcTr4ASEPOx5AzV"
    "s8kkEDtV+LEwxMoWtbnJQnqwbFBgxDx4O23Xxhq89iVGy8MHQ8RttNF7b6vDm3My6NCTdE"
    "CbP1Bay7quebxSXMqEjQ8KjsciiS1eb7nM5Fl6BN9D1D91xSgCxaN9nqAzYi5bG20zljqK"
    "B6xfIwWPFtZ+v3xdcfrLeZL5rrCrCM1TXdo6wE/ULL6FbNbTG7S7KqCgxZ1DWmYLKoc6xM"
    "F3WOp2RRRwe/MQxNFnWO13JRTDdF1esCbvcvQ1MIXIzVNdL3L33DBi9I3uXcab6MA9vc1f"
    "UH31fjTmXhVOa9RIso1oeYPh7wmvdjrQ+p2vmR3Zd2ShcO6oAqAS9sTKsxHdUuhqdcHjDU"
    "dnDFCwNWkiz0qsfo4LqxkYHY9kDj1mxqFcHp14ohpQ08bevFEmShqtdziI6HOcZ6jqg+i1"
    "G9nkN0PMYx1nNE9VmMfj6lgOc+UBwy99oYlOOabzM3C9Q0l/v4ci3VvLZupIZrFo9qXRrR"
    "8Iis16Wg2vzY0WddStImxhDzdSkjgHq1Vi75qvxp693t13/T4WJ2V0BGUYVVgem75e1N/c"
    "HEspZrnJu5P1bhuXz7CLLhLwCYXW/nHwvqzaaYra8/lN+9f9Jqcu/fr2d3G7JAUUpWuFuc"
    "B68LuQVdYC1DF3QhK6sFXcjTNzZK3FI+l3OJWhwt4/xLzO/bRwxDUR79x2FmemLpxetOtv"
    "Ri6NvxK3g/wtKLrR0N1bC0a1M9yKbROXRBtx+SLoaokfz4RPh9r81/d0iyRJMF44HJZ4ep"
    "Xw5RvhZJkhtClqxKMrJk4WuWJjQdD9h4acJVn8WoWZrQdDxG46UJV30WIz/2cOwVg44xMO"
    "Hgo0pyzFLyEO2SHCcqz6Js5lx9UIaUPMqmlDnKuHKEMirbTA5pcBeHPxxPgOCOoJJ/UQpw"
    "MXk1OQtn9Q8P5jcHeN7ffGQf/Ply4Xj/dHR28fbwmK6jnqqWVbw9Pzp5dfBuu3l6v3708K"
    "CcN1VpWJ7du/fw4KbYzua3z+4tloviXvWqXn7M/7t45ib5oa5S9ZRS8WU83lCNRyfnk7OL"
    "Cv4pr575zYOD83Jy/PyiUsnLs9PXyAbKihOsvBbur5e/zm8eHtR/tzwXDw/CiT1VQSfMf5"
    "weERbYqLcStLaL7XpKUPvhnDGRs6NXlQVcZqjL2g5fXpQFHV6qQ/wweVVKKdbtT4fHb8uF"
    "yf1F8ev/Lf/+c4oyq8qKiVydTS8tW/XZQVP7n6sLjLDNiZWD+ihH8GG2eN+/LRrqti3evn"
    "lR0Z2+jC2Japv6RqjyixMr6S/fY8VlW7FtC/r5wwOyje41I2LZz8vWQoJIW6sirFrrX9BU"
    "fNtJTWVd3C0/9jYVR92ailvl9+q2X0KDO/m1ZL2aqtWdwqOGPUj37sVen8eEq6cpA/0793"
    "wAffH+rkpZ1ly28tW76MZKxezVKGLrCvf0kUUNNtRLFjMb7CdDnqQUf5mbheXQzpijEiP4"
    "kxISkB4lokdpcaawdabWrAmifLUDvEugKnLdE6vC/Zlf9JBkGowD1z1M/XKIctdSktwQss"
    "S1lJFFAF+capqhSwE2TjPNSqCA2beZuQTTFrD1DS1LLg2JFG5EjjIJ29aVyIsgwKpxJ3KU"
    "KazGLkVeBPVubLFxT3rN8jZFqart9MNs8yGcjH33bbw9mZkMrpfb1Gt/RQ9HXXxc/oJmfD"
    "gr5TdP6jnO/Kao0/QQU8HVevlxflMPjF4r3dHHp82NECXi5eJm+q6cYS/X5PyUCZalJ379"
    "d0ejidX85p9e6KkDOL26ns0ezzL2zNJ11rxxM8davlZ3VYAma6IJrrgzBoWdNqZPH/2p+E"
    "NuzGXpSNGj4D+Z6JBrum8hw3AX6Wy2s/eFW4d/9YspRoJGN5v6FqogDt31uavZ1fzWZQJ1"
    "T2HEerNQywaq24QiVA27Xt5Nm5ZLMaxL5LmNe1x6u6QlZVaaApG5dWZgyUNXmSErq1iMkC"
    "eyuC6Ha/jmMnV+mmQM7LULqeieU0xJXibHukOGZrlSE+0jW7sy9O3QHLwfYX3O1k5OBcPS"
    "qqPYDCEPcoSj2KwMGqjyVU6GgSl0yTonK09WDd1Qr0Pf0fGgo8+IeXOHEihg9mtsTG8JW9"
    "vUlDRZFfgPpQ64p+LhBh9g8zbuahfD69e+kNoOrrZtsSRZ6JJgtrg8D88ufA3WKIDRr+2I"
    "SLUBsLTtlY1Ni2YoCqcSTcdDNHYocdVnMWqcSTQdj9HYkcRVn8WoxZbCNAIWEYZoJSCN1s"
    "ow4FGCdYcxYFKUrAaCRUsf/IicRx8tj4yxE2Lk7bdeZ/UBHVImbNruiBFfeX60VR404mkT"
    "o67lQaOUAGrX9q5eD0yvZ5uv3/G22Lmt5SBXHzhpVJdInTXa7K7+XlyjC66pMik220+r+M"
    "wTuPPppthcr+creKjpqXdqrNbz5dq5Vzge+ZulluVAyLfMza4Aul2WjYWfvpuv6xSWm9Vy"
    "sYEvy8fLW3yt1PXtcoMebmbb+abyDXf20DhGB57BqgJbZ/jC7zhmpSmT9ySOFQpT9uebW8"
    "y2p2+2uQElxasukWfEXJZud0d6OAINdZiGrKwcpiHPbgBBx9d2zT4mzuFIMgpGEcjJvUpe"
    "hx7x8kNJq7DqwaW7fqtO+3p0etLcrFX/Vf08Onl+9GJyUv9+OZm8+OHw+V/r28hOX785Pi"
    "z7XXfhVlQXGJag7MFr8hIxGkA4lgWu4uahB3J8+nMl4Mnp2evD4+rXj0evfqz+fXv2asLK"
    "m72e7GRSsz19M6lV9PPh0cXRyatGW+enx+5+sufHp+flL6YOMGp1NQUvkPU+JfzJvPnK/M"
    "kMfTstCd6P4E9ma0czMFi67VZ6mL7fcQijD/qgOC+qVnJuGRaUBwJRVDws6yAgunYxPLlH"
    "JkVtB1finUlLkofezBeUiNtJBge0nanYN6uvWwqtZ6PGxGZQ1U0K5cjCdrMYHdxu6sPA7O"
    "ZP5i3a1i2F1q9FAbEZVG2LIjmysOsprg6snxUzEP202rwtXb0ySP3aMSI1gqhtQyBDFq5b"
    "FOmAOiIeYrfUMm/Htm4ptH5tCYjNoGrbE8mRhX31aRp8zaetB4Kd53JVJxgpJhItmbklJO"
    "WTqKlrumnjc+mjIoqJ3FoakjFUQ8uVn5oodsZouoRt2O6McdVnMWp2xmg6HqPxzhhXfRZj"
    "asXHVaBc6hnDEy/5OteOAlvr9OHAxS5lc3Rt/Vl4ztukwObcUQyw5q0xnIapYFrcOp5U8+"
    "HWM8VOhH0J8xm/Z5w3Q9nduQRNwgjN7s0lq81PfoPtCs3Et/vGs5Pe0aYBAecsPvclFFx/"
    "R5Nx+O53X/LowruRPu+BPFLIotvtOEIp7PA+u3Gh83fYUaWF+84cJW/V44JM7a9HPaDdNF"
    "RbdkSaaOauHLDw8IV1x45l06hBb+2AWKOK0Or3ow6h9QcUPXoApE6M7XsBLe0NaLNc3Sko"
    "DgmDQMVBFyHeG2uJFriHpvT9hubRQ1thL/ocGhP2KUzYo2sxTPge9jkUIu1vQfyJuqfFtA"
    "mrCQqC3hW9MVYKFE+lC31fgtQqfcR3Ce9HJ8I+E5L06C2InO8n+wIu7RttEJa6Z4SUCTto"
    "i4FeETy39rRFgik0oO8PMa1CC2Ff2IcmhP2gI+jRCwBxwsu6B8BS+w8DdNRdABAn2h/EAY"
    "UdIX5l7VeBEuoUou8RiFynlLBf7E8xwt4R0fToIJg+4WfbG3g2jW1EIUljiwkuzdPYhnWM"
    "mcaWqAelsaXwhmoEORtp9dBpbCN7wGlsKS3o0tiSwvg0trE1EmlsMbUmjS1PfUmmsY3FIf"
    "Nh8rrNpbFVqZLNTUrW3ys3aUo5qI9yBPI0tjz1pSiNbdw2A9PYkm1BPx+U1TTXWkwa238F"
    "U0mmsSUIFGlseepLMo2tstt+CQ0O0thKyXo1Vd80tvB4kktSi84bNc/9yYDuFED1NAy39/"
    "H0NZc2Vr6Oiq8faVLi1ul0q+OFv5FLhlu8ooNAvvRl/oDR7G41m7+HVcbsfCEBO9PDT2XB"
    "tYTbetBZqp5HqG6L2U2SVVUgzyaRiap/AiqzA1nRcJLMu4XWFdqjWaBHDzydBbkZHdCCbK"
    "tLmdsRyHN9fng+aSYoIAbQL58OLn6s80hNjsuCj6tB/eD/HERUQbi6mAjm85ETtkG4KgHX"
    "agmBNSkoXWfTSNgNbEmqZweP8eGotPWIDg4lWPi1OChyaX5KKikDmreFBOmjRAm08DQRiR"
    "EFxgZftyHHpggp0ihTx2pSIOOTNTRGcOLEHCJ7wiYslU2elkBJ5E8jkVJ5xKzRpvOoRSX5"
    "YxgprOFJDBpldFLBHB9zIgO2+Lqvua4l9roe22DXeYsNvxFqpGAWwqNFX6IxEMfSJFFX3z"
    "c1WjfB5FG2X80x0DW1py3WfYP1FtstOBIWG37hR7HYVgrKYQ8/rv7vrKeeI0yCjbANd9Lz"
    "Mmigio8T5RiYQhccK8rLI1GD+Lw1R6ibJNm2ePrgNVe6d4tzx69NoPdocdkhbEQlPIfN0K"
    "kmjMbNnTqQzRTu39j0sWwL2H2aWnI4Gy3scxPnRIVDJs62rZ5NP5wg6N36iSTEVmroYQXi"
    "VMSIUHSum6RSLCiM250/4E0W7d/W1DHv4XD7tG/+sDc1MPALqsyIol9Q2Q/ozHIqUXrQkL"
    "7WjOka6D0H9bV6VM8vLhNVDltc2rZ+ZmmZoehtBRQTc1X0sAZaLola+IV3ojrdwtu25Zll"
    "N1Oyd0uHxGZQe7RsLIdoqEs6HVJDSi+ng/GornI5tML0HtUBA1PofUZ1JI9IDfI8DTxpGr"
    "pptoaUEBK8ipwNPGkSr23mhpQQipCU+u26KA3k678COZ9Nd76Y/jpbr2eL9pau6PVqvbwu"
    "NpvpYrktIj5tYszb2dVyt56+K2rTUV3qVUq3xnCul3crCub1bHFdlG0Kn882m0J4GXNddF"
    "i0AnP31uCwhcYgB0YrOCZGQQqOWzYd6Zvjw5OTJufo+cXh2YVLP1plZZ34Pw5LRR0fh+lI"
    "HXdkYFDaqEA6QatjGVtkK3T3+FJ+CZdjaXb9FtlCok0NTOmH3uaN/bY/VSP1XfF2olkUET"
    "QUnBGWQGTNQljiCVKC1gqmYFqUlCIBuR4mpRj9mIpA+XHZsNFcXTnRtc0UEQ2GIm8YUG8C"
    "lmJqiigoQLYTUaLKBBbFtBNRUFhsJ5lElanBQZawKCpNDgBmSYpAVQnZ45mfCEBAQqGIXp"
    "tBibgm8HTfd8mxSIoIY4LThvAYZPjCDCyQRwZXdOiRJpNBDg85jg2bP9qIy8qONDJ0lAWP"
    "DS5xyBfMNHXY6Ct9ohHf8DIfptL0OOlWeoq+GRGRhtqVAH0zfGE5pobyyOBq+iYgk0GODi"
    "CPDDvbN4OyKvuFdMw3clRwgr4ZeCYUdgzIyGYNywBbjl/Z9V4olRS4xqIRoRR8lG5iDwrI"
    "WnZUWjc2I0pyfN4DSIGFBz42jYXHZHQjB2WghUev7LBDqaTAVRYOCaXgIwvfgwLyFh6W1l"
    "k4oiQtfA8g9RcKRk7y1pVJeMYfNYzmi4/L+fVv9NrB7gW4JlC417DZ7EoZGgCtDLsCPNku"
    "t7PbeDOhbOmb7kl8T15+n2F+V/m/yppbzr7gH5tdksF39Y10vZ7Z+Uu/lE5wihbyys0L1y"
    "kG7l54LkbbF57dkPvvPI/sHsiLs8OXzSV15+dvmz2P058mZy/eTqqfbw6Pgp0Pz7S1xu4S"
    "vOqJYnfCc/Ldo7uIblY7+rV8em9zxGxwf2sFi1957b06+qm5yu787evXE0JV1fnYcuTcRL"
    "Z1nzpy+qBK3nH/srP44BWSsx6P6Fatum4tW6JBD07rbAkeSfBRhya43NZpV7l2ela2UM3L"
    "/f2XZx1fvIdE9xPRJhJB6j/V7pX9NhJZJ5qHBAV1N+vFVCQas/v0YF3UbKrrS8JTHZCAhG"
    "B8igPXKYEi3lfhCE2gCfZX+PpTMGUR2lFpEpBlRDaoLSu+uonIyOv+cBSNI4i09kXDaB0B"
    "pnYqg8EEnwW7xvH15SGomycmM4CkaCBYdwoeuDiqnelLrn8S8BAOHJ7CsnGTUiVHTfmeLS"
    "ahAZvu2lKVpvAo9m0xCYnHdueWqjSFx80KBF4uREGgwdOMyMVlfs8TIZMArMizRdDIAYdu"
    "rbFB8y4tUFDmzaKIJPNJc1wJPy1akMogxZEHERi70ANYWUr+bhhV9L+QiLbI4AsQdb9Rvg"
    "yxODK0qg4Yk8kQh/1vZNT57teV1fVAQEfa7cjgBH2w8VxqDLiloNuyeQ1M1z+0AxlIIYCn"
    "stiARgAR3m01Csy8lbqCOhMNiUj7HA2QwDJr15HGMD0B3Wihh8u3l3tmh64TIY9MZZMdSR"
    "5daJEjIczbY1NOZ44BDWmNI4ER2KLzecpgOP8nlr95YSd+wy/t9FIFYtFkzLrVLhSLqzb5"
    "VY588NpPM0FMf5+Bp9/wI02KgBH76ajgJoC47KX1JQCe/Yj5/0EVMPU/BBhqK05xjVVBJv"
    "xv2xrl+odgVWn+Ue0uw39nWji5f0yjyOtPE15SKf27+qm04LTOMon8xXriErOjWvvkZOd0"
    "gLoTUVactJ8mvJTk6+8UPyxVP9I2ejQkX3uqKejc/F9m66eS8YOy8jz8NOEllYJf1s0+Xx"
    "vG6fYlFNomME6y34U2NREKYTDNIyL2JZ0t38t6O198/RFQN8Xmej1fbV11XRhUw+8fu9li"
    "26T1osKSqgxR1dXn1wVT4Ga+uV7uFlvm9ewu8VIS8+QnS5KIpHjilg1Iqpo/H5VUF8uzXK"
    "2XN7tMcn5XZlhwUi21TYRSzco4TKnmCWwO8gxeU1FLNM/QUFvM/iECDYOESJaxcbdMu8cB"
    "29/jsCNhNFKjkaCbtBX5h3SIE8mn608tl+aRnahmh8QTZqYKiYH0YJ0WdNAx4n1w7alFaT"
    "OmNH+IF6MhEQ+uGwotV6Fx3VJo6gAAitgMqiIYgJYjC7v7EugQR18QBmz0MTJv2lACBcx+"
    "DYzpLWFrm5mSJqsC943W4e4+7AzYbnZg3sBt3VJo/ZoWEJtB1TYqkiMLu0cAC6DjwY4Tyo"
    "Kqz2LsEdQC6HiM44S3oOqzGINZo9LZS5PziKP5qTFkQows8mDq+/+39/3PbdxIvv+KautV"
    "JamXe2U7cZKt26RKlmmHb2XJJ8nJ7StXsShxbHMtkVyScuIf7n9/M4MvAzS6ge6ZHmbvtF"
    "vvXmQOutGfRgNoNBqAAHDgGxM4uxLKIDvGZcsNfXCJ5YZOOmW5QRltyw1Yly3X+vm9zDai"
    "zdisX0toGywQoIjWL1EEKP0ahkDnvitjc2zLc0i/XTSENjOXjLCfhgogC8mFK1d7eHAz/3"
    "xXuSb+Hxw6Gxq8IhDcVfsP61jC5DZD9agXEVWyTTkwoOS4KMWSHDtOsAMP96S8Bp4Jc2y6"
    "tvMimZ/e2jNgVxfHZ5d165jrAi/stYGXPzf/fT69mJxczZ5Pnk3bQ3avzp9NT9uDWOdXdU"
    "dvzovBGAquWVb4BCF1g4/9pB80QevERldXkBsqAeVRILoBkqRGBgz20oqg04DFWFCRtecg"
    "CpZRKQkKTHfxhFWawyNYMqUkKB7dhRJWaQ4P0+2Ki6M49JwtWFnWvmQuFk6G25miY0VVm2"
    "0ZQasQLaLbGoWW8HMcT2Y//6Vyu096sjuOMh+2m7W7+Tm8QLtmv/2f784Wtnpzu7xDPeHd"
    "fl07Ufv5x8ohzeyZ4m4ub/P0a+qSCJzpkNsiAtPRue+65aR76XXLUmfnNOSY7pnC7VLmhd"
    "QtN46bL+E30NUPWQG7De5X8L8nQobtS9ybjbS05PJsSO7G3uCzvmtP1o1NJWFh5qnnlISE"
    "pXr6GauXB0l6PzNCqgSRf1czKkMJLndPDKEhAeruiKE1M2H1akZiO2woTGFDsjbDoqFRfA"
    "E3ICOBjnIVd1J5CZ/8Um5ARuIb5XrupPISPvZOEEZEYtPcB8IrLndFThAooch0O6VNH6TK"
    "EhbmQjwlIdHoLcixSotjRq+rnBFSeuzQv9QZrb6ENPDqeoBNqEm8kfeoCxkRQrBUbr/e79"
    "ozScbl7bUirn7fLLfVDl3yIoupyEleLn6fdRLMHKvvfnj3uDhF50hdY3QFnIvsZG3uKCO1"
    "nGedVXH779+q6w/r9cf/8TGG1fyugoyiCpsC4NbNGMo2utnyySPIoGqnlNn+8yZ+ySstaY"
    "+BzN4tq9tFVPZbt3Lc1UhuYGr8twmn2lqXN93bx4kW2yfdKuzLYrmbXze3unbX/gVPj5kl"
    "57wxlazSdlVtAHtIDKI31afl+n43w8siRWb16L+89e1KRDms4Q6McDguStENx85ZW3IjZv"
    "07i4G1Nkhf/4wmpif00BgTQMF3HsfUaJMQRlQi5fotwjWyc8jQf+TxQkw6SfCPi6DPnSXA"
    "fTdIALdfWO3ZGX8KsvnCkgTpSulrblERgi2M/uC9gBX5QUjdjGY/6Ud80DoxH8o3IX91mZ"
    "KgcHRXlVilOTyC1WRKguLRXUVilebw2OGSh8SMoQiGYAbXBGHqy4kfzsJM/5wmRaGFxTSx"
    "YdXnkHp/gofOFEcRuU96WBzH7EDQjtjCNgqJ8MHAzgOKA0FUZQ4R6jsJAWZ4oHjR8prwsw"
    "LJdliBW++O7cZu86PYV7brTW9Y+311t+m9DVsroea7/Uxt/LV1Exfj++PFdmOy2m7XsUfu"
    "ztI2V1pgvvVdrZtlrcb1auEYCda8Qe8ySpg5NPwxABACi3LfXYK715Wxp8LqN1cNe+3bhG"
    "N2696PVe+qf/wJ2X8u6DYnT6xjuUSOT8bgqk9N0gIhul/MxgYVc9iuf8tV0JhuBSwVmHzb"
    "YKlRNp229uyomMFt7bnXQ0q8RnS/w1X/Zv75dj2PntEoRCzeLVfL3Yc4soCtQO+Xi1nQXv"
    "7vb65/+Pb7pw2p9ZW/fBu0hzFqr/zk9vnAoH1X2FSrxXL1nt3hICHscEFHLMjmx/G2Md82"
    "9+h/8Xpy9nx69vILTp9MJcnNZL50bVlysDWRDKixXws62GUYRQGtdCzwC8G8HRLlwdsOpQ"
    "lpUfJMfMnshUG5KroLgzLQwjUTa6ZI2ec9Cj+SRXoKh6/m9EF7/GC927/fVoZsvlnOPlbU"
    "GP7mzfQ5N6g6fTW5vDp+9frq/+Viq0QptRBrxx+JtDZwekdZT85PTxtTePunk7d/QsKLsw"
    "/z3YeQ63ffgrnmZg1irt88fpLMd9vP+w9mHP3Ts/PzU6CKaGMgxno73+1NkB39jL1ulIOE"
    "vHVEFCcin9ayBkY+HRelyKdj1zvy6RiANsfDZe3nlF1tGJCbN42EUfsFSbeqTScJkOHKYg"
    "XIEFI3oNlP+gEytE5srHYFBQGylASFoxsgwyrN4REEyFISFI9ugAyrNIeHFSALC6MYlANk"
    "cX058YNOywxNkJQosGhQ0AOGVJ5D2c0xQpCQEB8ffCFNiGnVWYR+muRcfoxSIdjAZnd0DX"
    "L4QRF1LBETMutWZIKOCTu8H3l06PRNyUhhoUUDQmLGGxkgw6JD306IMSVFUYbFNHFi1efH"
    "YPqaXnTss3cuAkTmetj3y9XRl00UtR439utZ84zr53Yc7pzbBusXR/apwfJIm16b2zO2G3"
    "v6L45PLyeIl56/h/FmfreZL99TeUb/WrxxFm9NbgEIILqfs0xaJX6Yr1bVLUJuvxQ5bG7n"
    "Nwka/6FI3r5bv7MP5za355qg6AL+hD/KSyvl+n7xvgrOK9mNh/u6IW/WO/ABP7/UfFlf/7"
    "3y2xVRotEfsiJ1/WXgktSzUVqTen69F6WegzNmyKH5HUuySBgEFo3lzdSfWGy8WSeJH80H"
    "HpbiY7vule56AL94c3bWhLzqPyf1sB08HevZdSbt2ZmfBKekPDPQF7pzV93vfdgOPHnl+U"
    "T9DjLyH/MJVV1bVtsluLLBDzudL2AerrVDD/3zTz8eReSkCmYfV8aPDZ759e3lmDcyQ6X7"
    "B4DbmjutxQ/zwsgJ0adZoROM1nkk7pt+8ASvFXOtOt3ywycIDQ5JN4CCVpvFJAihIDQ4Jt"
    "0gClptFhMrjBKVxnEoB1JAjVkIrfvEWHxDAgyInb/wFxWjL4oYvTxlmKwFd0rChhq9RjQm"
    "XHqlHZfjLUARGtxMR8WUWXJCp0dkrx0N0Y7xCgBYLfyoOXIGgrFQy8w3pJIgD434AOgZpu"
    "yKCq05IiPmxPHxcczaLCElRu0oiIYN16TAoONPioA7kRhYZabc0fDxhmY8MmaGCZuCQgMO"
    "iHDzHRkXx3T9CkFkviEV0aTIyqVty+B3RcCxQEzEMiOO6ZioQyseGznDjLvCQlMGhLg5jw"
    "2QY892ASyy5o6GaNVksW32Y9yvimBDUVg4ZTYcUrGwRvtPI+Jl2K4rKrTciIwIFowIjDkG"
    "c94WB+XJPqj0unhSXRaDiRiJup0nISwRBqFaI3Q/KuIL5OBAlPW4gIgDM+xv40Fl9DZbUt"
    "jZQircPscDxelpQQBTCi0hxfFFIVJFkEj1+TWX7C4Mgo5YdSnegkFWnB8xeXvXoDyCRnf3"
    "OqlPYfsabI+aH9NNT/M73MtMHiV0Ozm9d8Bn22q3vt+6O3D+tRXeayv843KVvVa9cAGmZG"
    "f4j9v7dZaitQns+WnvBnvGw7eFPSvXwh5w84PbT31Va/Nienza7KK+npy/Nlerv3hz9vwS"
    "2U/1PLnXY+K7oDTfZHO1765qx1FpezVhmGxWemGjbVDxZiRhW7JdSYwJnHN8oRH3KXE5kg"
    "kVJaF3xDjAsR0ygDjaKuvpN2TqzroNnTn12J9FiAtQR9qxRQXh4e6zh4sQF3CPtKuLCsLD"
    "Ldvn7W3OY4CVmHUzx0gdfoS4ANnMZGNgDUXgIXazX2/UMYMCcs3rJ8uiMIeyHmtZhLg0lG"
    "mvZ1ERmIh7Lm0JBiXkYyx2SVF4GpAufwFhDvFIC+JEAoWVcb/16/V6/dGfnn8oy9fCejJJ"
    "bgZXPyzIb16tmPqiBwziEFL+WQRrK2yeoMtK30eAtqG1YHXstNerjq/OcwkJWyQNNZdWSq"
    "6pcPiylQXCIxm9bJkRF1SoFPnwuaVwPwhC6IAyDzfof7ox9UQKEVz2TfVFDrrwGbfWMyRi"
    "qSKOk0pUEAxmGejBKDlKy3dSiOD2b3nIQRd+n5ZPJWKp4vrzLJDO7wSHk6xQNSWOQlVF+9"
    "3hWK5nPWWJeeNJjzhNSlsYQ8aJ0mBisDD3idGktHnMI0VoMDFYmPsu43H6PPZRFvGUICz0"
    "A0YG5hAwTmYWIgQLb7egEKLt3NCcBzhCNk8igGD5apaft8v2HdNFr3Vn+d71xfJ9tYvuUo"
    "d3IjEWrz1uKLxZ323qBeeevC3xf+iCWnk/+Hp+8/H9dn0f7wp3hwTbKNF+ltyh6Evc1S2G"
    "PB/QnQCu23Rfvf+Mf5zfVjuX8E7QH3wX2RvW0NV4x0hrHd5x7L9h3PGI2x5y6r4WDpF2DB"
    "NrwXdgbQE2W2BikGnwmc0ytMrkOi77jc8sseKEZVSCYpzEMygD4kUyUGo/g/mvI0QviJrR"
    "feDEpKXgoq0ygEpryxfWhjobQT8QLB4wKgqO8oIBr7qATbJIwKgobMoLA7zqAjbeZm0P01"
    "MFxDJB7kYNpEDhKG/NpHUefE+mEyF6uPNfTmQvJ/J+h7wz1XzYVNt36+3dfHWDO4/gPe3O"
    "48TyCf8gNzE2l/LOEBgHxFtCiWnquaGOob476jhruKWOl7Oq5OWpXemhKIQZsMTkzprus5"
    "z14Je+EaZD8xgRjhn/tOSZFsVEsiOdEvqlR5aMVuolIlzSqS54kXk8lxiVpDCbe3WDoAdv"
    "Zk+pS9CjAU/ZfcGkEcPnb/ZwuOirg7Ppw5OMq5peS46UuqiKsZYgmChM7P2WJCl1CftoSx"
    "RMFCZ26ZIlpCvhHW8JE0vBhNpOKKxznjRtHnI6a5lLILReys4KJtIC7yhojlqkiehKjNG1"
    "kTkkSpEwd++y5KXuMD7w3NZdxvfqDZ5IR6WGfs181LIwTC3IAx0xZRb1aIEPKMPhAyC7fX"
    "ddpjjycVt9MheIIimddV0r45lhX+d77EOP/b96ppz3fdVG8qRYxKj59Nt2vtkQL3P32+ps"
    "X/ByeNx7yd88fvxk3hpz93pX+DiUezQqXjthmmqfkeqjpvhNNiNG14ZUJKsGttrN/UvKif"
    "7qT+v8lvKg5skE0tb1Kn8OXzKHB2DN09G7tHkZLxSaB7s4j4b5km74aX+wWVPEc2D2lbbM"
    "ABNwxUZP89npnyNgWxYR0f4ukcqSZOQqe++uIJTIDNPX22acZjzU2LFJpAkfI0RkuZzUXe"
    "DsZHLUlYP14EWQSlb3d9cV0RAv3pydXE1rjGHRL786uphcvbk4uzyq56L376vt0enx2cs3"
    "xy8nR5vbzfvdP26Pji+P/tf/ert6Nqm77NvVUf2/15OLF+cXr44272fzxaflbr39PPu9bo"
    "zZ7frm45ffP3ny3aPHj7/6d1P4zevnJgLqNHs5uXJtfPTjUfN2Wz07f/mFx/ZF5wK04ZAf"
    "j84mv/4f849/TwRYrffLd5+//KIZQdfbvWmI5gDyF04AA7DtcPUvk7PnNZxExYR2CD1/rC"
    "piyQD4NAX76Xj64ujq5ayW7MejL4wKv2iDZ+enz/+P054Lg139PDnzMCe//vtRA3L64t9T"
    "TiZgnHL6y49HX17W306uWm/8ftUGMF5cnL9yDVe37fvGOwvrqjmAui6Op5eTo8l/nkxet1"
    "r4Yv+hMqo4qumPlrujZqJbLf5tvbr9/AW7OYwak8bYb2dluz85P7u8quWqB+6ri+nLl5Mm"
    "Zggoa6zHL67qL9Ozy8nFVTwSPG9C8RfHz06bcWN6NT0+Pf2b/XHy/Ki2w6PJ8cnPRxfnvz"
    "Z2e3b0pTHXqIm+qnUyOXlDd8NEAzlZQ/FopdBGivBuCrfR5RrPxPXZGprdYYgUEkEmcHUt"
    "VkJla6Yxkf5HY5KED3LZ3khA+5otYTrRGw2TjqbpGD2czU5eZCa3NlfzO487m9vqaabE9o"
    "fmDyei+Zfrql8d/XJ8+mZyefTl46+P3lerWe0wLdZ3s/vaDfyyXmI/qv9fu2NU94YXp9O6"
    "mz8/b6T/uZ7kwkayY8BjRgv8brya2dbAeEA7nfh2YmavbzFvyybnzazqONbU7JVEKh+4gx"
    "fzUtq8i5kO3G6KmTlVeajbNturcCoMy4DKIWftAJEM/CgWFtDf98nUn0wGsHgvjBlccfym"
    "tvMhKVGAP+rWxxbG36CgCHPYVLclaAHKOAWbERRhBqfuFgQtAKM9uxFD1JrdBjDPTlVb0n"
    "Mu4zPzgARa26NIVO1XbUAt0zIWejQhORfGEvOXNhxsLCmfcGgSN2a7++u75c5+Efs3LQsi"
    "oFRP7nsTQOsV7/s686SzILi0+H0W4PRPC3773ZPqu0eFts3SukYGWnRTYfcuYiakUqig7K"
    "AuF9XdZr03mSQ9XyovH1UxnLvcsadPpUdZ1r+t4jq+AY9731bzXT2SrvbL25xFzFe73wyj"
    "xqTGtqQ2vhyq2Ohq9sP3f37y/dM/RSFm88l07faZReCUNW0dsnIS/XD97t2fvy0bIk3rDB"
    "HYgtQQcxXIDHF9v79Z3/VaL23WuyUMNP8ArLFjn44rzT5AMdMQVRRMNzw5vjw5fj5hmYWp"
    "dfbDd0/fPfpzbBbmk13HWnCcvYeG7t2yHuC3m+2y3y4E7LWBGoM9ibgSsn+Ocxat7vWLdg"
    "R8WGtrmEXc7NLQC+v0jNh3j0GP2C7fL1c7IJ7N73VXGsBXOK/vd8tVtdvNbuv/IN8X6/vr"
    "22q23uxny1Yxz87PT+OVfbWoR4km/WYLnvk0HOb+mb2EdNysY+SGmz4X2xARCm+0A6MTHR"
    "+lyETHUJZN/BThQJ8aow6M1UaZcAkMM3lp0XxCASHydGacHBGzd15wUCU2n5zdCwvweMJe"
    "AFmG3zGOSPSGsgxWVAMldj6C/6gfsSHqxaI1iaEKgYU5eACRs/C+4RlYCbZG7Mqw7wpKSQ"
    "j5lW8HwurlQWInCtOkShAZKcE5GQpw+dE1jIiCqBpVwyvO4xJE0zAiApduFA2vOI+LlbYr"
    "GCk0UXBGDHe/OivzECcj8Lh5UBNRXG0eWTR1igEi1AROMEVrwkWFyKOOvGQxaoSaQB2V1E"
    "WNCpFH7T17LtC5fVQbxeY+aoJyPAu9kZcDCwkwHLoZr2mNguAutni7urApiH5N5n4Rpb/e"
    "zdv4nDwWUXg9Ixcrnu/31d2mXX8li/MmsaqwtG8jiws0tOg/h4tzRqhQJR7SBt0afc4siN"
    "m7J9+8++66HApEiJxFNp/s9Ga+l6J+KK+8rYXt8ciaRdXka+w+LDdNgnZjNQ87oDPwWPhm"
    "bQ0mkX1TbWfzu/X9Cs0G/5pM20Bj4e9qPczu6p73wdX1h0VtiFBLalcDYy4IQ6XgC8K595"
    "luhFdnEt054fYnKj0kxysyoo6f/5mVckKyH5gSgzYRbrHdZcdIgRTEEyzWUrQIVmwiz8WP"
    "zkkp/TBMSRIsHkPbbl/w4bqLQq10xxBZO+b6YebKjwBkqUtwdWMCBVGY2AVRgix1Cbtu3K"
    "AgChM7K5KgYdqjABaZuJkpmKvTAn0JupuVRkEdC8JF7+e1ARoAPIpaCObScTSRCMQd7mSH"
    "X4scisOeYlIaQximFjCHob9GaG7lmR9zXEbRVE5IptbM0qC/nkL6kmb0gkJFQZjomcEikj"
    "KLWDd8lJFBFkdCD0x3a5HHGiGlTtb9snrglxLD87qyuMG77TpcKdoFffvrrjmQ1sUMmKGC"
    "xXJ3kwk2XFer6t1yT1xhZw2vmI5FjQDSvAxgSHqRgpabfpigZds3UwPyAU3vAQe/v4X3qp"
    "VBx6YTM21/TniyIgUtb70wQcsuNFUvqPsRF5NiFZp1kiBiv+UvfIMc9x/qmfdD3Y0zbROs"
    "782Vb5GWs5e+5W1VuoaHLJB5qykyaugilaEQtwg7Uy/AxLKuQ9qNZ/aMonr4IpCDg9b39l"
    "54vd3xEUf2qofYceRgdmNRL8iuLwkRWzI9wJZhwe00ugl3U3hOZ0gnAqvmZccSCGCyc44K"
    "9JqwGdlHRWk4KugXhgSkWeCjBSATITh4+4UeAWkW72hBx0QIDl5puJE3KY0XaMxNRkjJYG"
    "6QxwdwDlng0VykDxwRhq2FdngfooSAQVkHdjIZSQWRKKxhrHd4ESHPD2fjBBZRMTjI3Vqj"
    "J/KYPIu8W9XoI4diKISLwpWZzRcx93vMdtV2We36RHxgPtETEDf5XM23WAjn/fJTlcZ2qD"
    "NegZjmofun1fzP19+10nUnvJau/zWVFs52dQJYTWzmu91v6+2ieXux35WC1d3mdv25Qt9e"
    "br7v1x+r1ezDfPchVFh4QDM4DaZ04jZANbPyzb5/Uj1596TQL7K0rlPEOrPr0E4LpZSnXA"
    "VpR4cEVkHfVYvr7xnHNmnaLBr2qc0c/2zfNdbX9N9dM14s1jf3dz2vO8wf/w2si3HUOMot"
    "imKNn/cVmhJ1vxuehhfowZ3x/fb7J+8WjGQ8ktS3b6JjdwzCHBgutC/NHrfVoLzVzOxd9e"
    "S6upFBiWlLWGxpCRhYAcNYl5vKntv61w5Bzx2Cf6bkPteeAwP1no1ShN7zk4fmYVyWEI0V"
    "vMJofTe03/RDsHitWGQOqkkGKlzYxmiUwqqgJsyB90UEoReEBoehG2xBq81iEoRXEBock2"
    "5ABa02i4kVQpGamCIQhqkxD86A8jgMvQyJpLosBmYeBCiPYNDNeUjqU1i6DkxteJBP5O0+"
    "3uf8lfoz311RPleBnULKXSOxr96vt/A+9fBTtmqjo93NdrmBV9r4veLb2h2eIY/53a+Wza"
    "tGu338M/3G326/rn2XdbPQNxgthfm9WVpuP1ULzAR+a3rcav85PQnSvA+8r1bN226z9/fL"
    "RYVC+KdyKVUe/lN+7c8/WWE6RnJ/xcf7XKLH4AcCHQNn/F4hJnBVD6FHX37x8vz8eXOf+O"
    "Xk4pfpycQOtQF12BmSbA37jQMDdAjIKvicz7Bw/OIO5LF1PwsyVPxrUmHn8yz9rz04Dsx1"
    "8RYEO7kXLvrCSPSJOYbDA2DpPgl4IgOKZwq+pap8kioPHYawt8yjQjzzIZ9hhDbkbqFvGM"
    "W24C8/z77TiDbku9n79Xqxw3rlj0emTxqusHldnYCta6zmHHdLkm/QH2ulo+x/+vEoLY4s"
    "b/s/MJl5VXK0pyR570cGBc2ALcLTDuYIjs7rGbSoDWtBfXT5o4b0S4YjPl/IfbOwx0OF9O"
    "uEIz5JyH2HsGhZCE+OSekhKJoWbxGOPJY45guJ5WcRgRfEE9+Oxan43Z6fjtyGX7ZHuxUH"
    "4xlHhAZBEThuviWi1xuTr4r9PpSMBZv1biNKJYHuputDwacfbEyK8rIKcDJ8RD8Avkz6RO"
    "rAS0w7osJbGHPf2oYNP+hhBhIxIYvMGtAxYYc2PTr0skEHhWUmDQlRox4dIMOi/eJACBDQ"
    "4W5Lt/BQ9FpgxdkBSZbghZPhA5JiQhdVbdYpC1dBksEIEuIdk1rDfZ0uwBTduUQ0vgZEY1"
    "NKytdCOEIdSBPlcSouLzN2hBZ34Q8Dlm37Pn7QB25MnMHbhRS0AUMRcohBJEoIGaVGMScR"
    "Lz3QhBA51Nz9x6g4iktx9xFUlrVT5t4j+lJ1J7/yzuOgN6njDTGzoYhuRroAvgkMEttQdk"
    "MyCes+0tvOnG2XtaX96UFtaiIvkBfPNVPPwZPnmgMVF5nzOBa2ydqGVNosM7wGb5lRMWaM"
    "vSgymzAAo4IpMF7UGak/F3sO+pgQYwZXZ11m3EatWiNAbevMjeRGH1GGBGNAj6gESHVmKF"
    "A7Gx77XGOWWg8u40xjQZIy9NS2hOjR4ZNSAGHJ2k2PydRHFT0NgmY0imrEZpKTj6Em+aYV"
    "JMypYZQNrFSAMs4em1mQMINznI2tVACBk9t+3VY36/rXz7WRLHql8JfOOTV8s8ecWCdBAj"
    "H94aBH31WPr0uLpiyta69ICW+lB5dy/LPN0f57V1OvFrN39SJg3euWpZrBtvKJXK23Wq0W"
    "9eIp/Ol2vmtW4+2j7Oj9xNrviMU12lN1u+p938NM/33XKLonRUo3thOZje7tr4On/tkmH7"
    "iacVyUUv8cu763PDn6bO5ebRlX05MuZc8RDUm1Q5+lwpXDWqEgpG5MtJ/0V15ondiaC7SS"
    "CFCY4RAhUTrHEteDOReuhMB9SklQCLouE1ZpDo/ATUpJUDy6rhFWaQ4PK3FGZlZ6IMrm1Z"
    "5/5wXJUxIUilYSDVZdDgkzhhwXTxHoxpBhbbIYcj5ebCeIHvHeZse72fx+2I7UwFMnjHs2"
    "7cWnobPVNsxyZfLan9ecW225R2zcD3/UE6vOXKkXVqOOLg9PO7sbHJv2jNTOcniOAw5keB"
    "6DzwV4Ts6CvJbsdTGth1j3yOZwx/TV6/OLq+Ozq+Yf5xfPp2d1dw2Penhum2q7XMceZ2t6"
    "3YBsE8cbA4U/upI/dQWwuD7RNMyAN0bdRUXc1zHC+XjNeCwfGosUXJw/G6PSOigNa8MDWL"
    "5QtLTOhq4gCQWkG0t0IlZpvTxIgqAsRaoEkRV4pWUowBXFWREqCqR2hBWtuoBNFFtFqChs"
    "2lFVtOoCNmbmvXzwUAXEGkTESYQEJWmKqqmEZOUFlOYWcinCjopCZ6Z2VWRhpaXRspnSee"
    "mRCQ2O6MvEkTCpgOY33SnBC8JCyUyBRKhYSKPEx9HQ5nIdQVGxsQZk5Nw3GjCevbbuqNBe"
    "HQ3ZisAbblvQ/qY7PXhBWCil9tpRsZCG9joeWpa9mqJiew3IyKl+NGA8e2WnaAIKCo9mom"
    "ZSZdGzZqZrAgoUi3bSZlKnQsxtcIZlI9T2/vaBXXKncdXK3XI1+8f9vO5p+5YPsvncHnRB"
    "blsZ/hJOYE2M1M24gwrzQTXTQJ21qcTZWkaqcbaW4/CbRzwraCIeavjhbel6D4RxbFjxlS"
    "HyW0g66BrhwZZTr9dx8Jgd0syCsBakjkf65utYMbu0ZnryasvC7Y/iBAaoKGjRWKE3Lye1"
    "s+EJA18EtR5cdviLlKQInZuQCklokLpJp2m9PEj9mpJIJR0EUdqIrHTRbmSUxjABFQVyjB"
    "hmUnUBmziGCagobGPEMJOqS+0musYCI8PR/TGXWeDycVUgWKynhEI1jH6xBSUlVxmSlTxC"
    "Sfbnw2Atruwx95MNFXinKNC4jCrKmHVp8PIur7CLR4SkdUcedRx8W6pe/EDJxYcv7d6AlK"
    "+COCo3vhpYHTsoL+7akJac0A4Alteze+1nIZTkMKa+n4VWXkApfOGIpKRQar5rlKlcFuYj"
    "z1jDYMIjGCZ65E9N361tEvYDCukpJ9ERGXIqdzTnQ3tREh4IJ4JsvFFT7nRCgV+PnrtnrX"
    "34sXLLR+8WZstwyE3KloVKtp1jpnC1suXEjfI9DqN8kMkhcv/wtuWedU+JuxnFfhwjiIjW"
    "i0+Zrig/WQ5QEIC0U+WSWllwJKeXcUodeLzzyZQEeaiCM+sxBQFN/VQ6rJUFp0fL0QfNB8"
    "ATtRz3KLkbTkXHyBMiAqD68XGk4jwu2bHxhIjApX5cHKk4j4t7oXBQnMCif6lwVGcehijZ"
    "LyUiIOml+mFVFjqSKFaLUKGY/qBrhzHpmPC59yBidDIVjH/9MC4jUxFS6yYvIY4G1oPgZB"
    "l84D5zIQbONQZON6KRVlpw1+zKle2kWY8edc30sjhBdYVZj5+9CUmovjdy7mYqBgehcJDB"
    "EjdplCPlbWLCcLBKxxE0aTP2YsYCxRo3+JdSRgQYFvWLKUGNstgnmuJIXzopyXRsbqZs8z"
    "aqT9UDu0tys12utzZozHuJbv95U4HSLf/7avZhfb9Nn8Um70gJlD74ppSQl9p9KSHTUFFe"
    "Qveji7adnv/aBNjOzi9eHZ82f/08fflz8983Fy8nZ1fhtSghb6fSLoJX/+B4/sebuhmn52"
    "cNm4tJ+682ond2Mn0+MQG9F5PJ82fHJ39t/j45f/X69HhKVxY1VBeYc78m2v7h++/Q61do"
    "jTPvLCEYuJEoKqAfQsvUjw2wcXHR9SY4YQam9lUnlABlnKJrT3DCDE7tK1AoAco4g84tQR"
    "l0fwpjV0QbYce5jK8ZT9j3peCEGYxmtNLGF1ZdRhiOahKA4bhH4QvKaIMMWAu8IeO0LN+v"
    "mrf15vt9dbfpdSvKbj/fmgAsejue270pzebJvYWBaDNbx+z60ePrx98WWidL61soBm6XhK"
    "Zo6dbCHPdsA0Qq73tr5HJRtTv01K2RtYv8qS6zrY1k51rbP3H79GkLbVstltuqeShluwRO"
    "INjTvvkwv22cnshb+xYcJal+39TsdgWf1MoT+o4SO6j1NXMVPf7zu6c/zPl2kNJCOwiur/"
    "RguHaAcWfYwX7+/oEditK9z3Gz3i33hPCyd7EX1bv5/W2TILW+nl8vb62Hbs9S1U1bd5Ua"
    "6mL+OXxMetzcCPf2e/nwVff8fI/shtYKhy6cWh5aC6aWWe/rJVvq0DK6ZZb9Ec0aiOmzl1"
    "Oev560y6hfzWrq9PwyXCW19IQ9deuk9Ptb5MQS1C8wQ88u+pIw+ua7p9jSC2kz3pILEvqR"
    "tPkwwhIrrS9x5Hwx0X2XngJBEHQ/469pXX4ZVErDCOxXACUw8CKcruxQLB0n1L82ZWz1Zb"
    "c6Ks4BMtCPBvWVIbDzDXAyBUiMTAOqbhqeJBYBCBBIyrGHpEIahyTWAAgQHMqxhaRCGgfv"
    "atXcCKZ9rWpu4FryBq7UQjMjlv+k1ssZAxXrLeWuKCK32hWwQSW0vIgjwY3Q5OkRZKjTog"
    "U0IwiNPvJ7RLgRStSNifwqLaxo5TRK7uW+QWGIRfli36gmhf030TZbXfm/Fs39F80Hf8Wg"
    "bq+By8uGg9LismElX1rCtVMqEMtLB2Suk9Y/66+akrqwxUagDTaA0Nvwkistjjr+2GjYfB"
    "W4qXHxRGRdFxVWRskvcE/j4on8uq4prIySn+WW8sxER+i8uTCnzq5oLLLutBnWcvBJs5rf"
    "/WvW7D9rXt/v6oX0bjezUQx4Mi/6XjyeN27geL7NHYVrLKFfpLihHDqTNyy0pvKGV98wcU"
    "ucNCrkEhUosrOKX+8/gJN0vkVqDf3lJzfspV5FqhzerAzo/BjmW1rVsUhqQwffTiHl0bcr"
    "m4oe6E5hwghrKojNjvMhNENhMCJ8aK0kJInbFJdPoSg7TrA6EoPEdYrLpxiUnSdYHYmB5z"
    "65kqnc2g5UVxMpcjyzMbLWUSoIBQ6u+LkZvIgS7lREpg5Yee0EnUwPYZL7AXVBp70jhXlR"
    "N4owNfED4sxE3trS3NVDVxbAUV4/hPUoLCAon7XH8mK+Wc4+Vp9nD2+Z4ZAXszRswYLrbZ"
    "dqZXb93fiwrQa68xGrwW499Icz3Fl+MUXvOmn4Xd9PpmvHInFpB5LhozF1BmpGUWteQ8J0"
    "cSXY8BmBt/8ojqMYER/XsNkBr5sLjb1WyBGrQWWsHvJyFGHTVkrVkbdRb5PKDck00Pb/69"
    "WEIaUOPGnjxRIUoQoWggQdDVN3YUhWX8QoWCgSdDRG3YUjWb3Au2u/Vneb2/Xn6oFlEzvU"
    "s9X93XV8l9oTEO0FRfmB33f3t7ezUizZF+Lzre7m5qK1ppz/YXZ927z4+4gOHYfFHtPFNh"
    "/WJqTp2Lc/lNmHxUrsa8RNo8wZUqPlM/z/vr6e7Zf7WyzU7r+Vb8GrNvPt3t5WBdl0H4t8"
    "tutYkHwueeb92s18t/ttvV3MPsx3HyJztccylqtPy6YX+Gv4QEfwRz+u1/crorPsqtrpX8"
    "ze1XKst1SREfcf7uar+fu6i1EbEK4ryldCSgsgPxYMW/x4Nkr7GR2/dFhLeMZFUr5PUrbR"
    "SAYZ+o+5XQ7PKuqekJX/yGIV91HIq/vKYuY6qm/N5oe3Nm3/+PmraZuw/+r47Pjl5KL58/"
    "L4dHLZ/jG5+GV6MjGfL/46uZqevWzPRE/Pjs/M7zXV6d/CVH9fbdKtIYyoANJYtveHPF0v"
    "SneTuv6V304i7JO1tMRonVMU91/NJTNeK7ZcTruIDJbrNigi1FUYsl5Oqs1CMjP8I3lTGT"
    "oKVOBdqGDx1THAPO4J5nEZzGNFMI/xxYUvxVr2RqVx+RWXu6C2ovjsZS5KNRwOY3lL1JyF"
    "ZsdEPipLgAMKR1jFJvJ1cqDIGwoQqkCTNFdSfxZmdpTD2EuGN16jtXNvQivGTQ+EaSliIK"
    "TZ8kbA3ngf98ZbGitNqdWaceYLocFRyyAKe2dYeRaZWcsKLNcS4JiidbmwJQGtuCW9YAy8"
    "Asu1BGW8UssFtD3xliwXxCrEDd1R5jQAYye9VJEy6amTUGaJcsRW0VEKlNPPTlImQ5XDtB"
    "zRmNfRDBzzWkbCMS+sPItMsG2A0ODIdLcL0GqzmATbBAgNjkl3ewCttjDrMtbF+Ow3YGWs"
    "iLS8VA5LhyEtJtAg0IVBhJF8VXBB3VlYXYSbkW6HUmHgwtAcnm6XflYEH4vHxM9KtSPoZD"
    "oIU+0OpAc6zQ4pzEuzowhxYz8QzkyaHRIGFtl8REY0eLLRA6we+a6oBiAhVwkywweEQkWE"
    "pn8wZTCMPygttH5IiZv/wbByOoDdumACtPsaCCjzRRGHYZiV3ex4ShsppMKxmBKqaOJKs6"
    "iivVgpOISY8O/DgqpQURHyiOHushg1zoBa2YDCuugpUbIagHvnUgXg9Dh+WFYVPiVIAT0r"
    "3x2UR9Dp5r0n9cUgSrnv+Kql+Wxy2rHkHfMFyzQxX9DkEfOpS/+4uniDPaFYyKRvyP0dwg"
    "8lk0t2W+Pu/vrv1U2U1PMEXltqywhO+K4XnwEcB6i9KRVcpGrvq1/f72/WcXLYE0tmPxWz"
    "i9Y37Zu1lMLuK/xDzXuTU/T9tg1bNU9d3++rg11bOd81l6JWlUL6z/x+/2E9OI+IOgVh+9"
    "nQExCOjVISkOeXvYHy5Pi0fRfg1cQnqkxeHU9PzasBV226ytXxZXuT/y/Ty+mVKXx5efxy"
    "0uWv+LqC/gTltp+wBKNUZteFkmPU9e8oaoRH1NmCBz/tr04D07Nn52/OnrfvkL65Mn+nwI"
    "LeCWWyn3jAsM4UvHkQf3wL7998+uTpd+j5Ftx2eGc/EFo3Ebtv+gk6eK2YT+FLmk5c9ClA"
    "eRyKHxBUcq9hjQwY/EMCOJ0GLM4BAar2PEQ7cgvAWQoCVjcT6LaXr5UFp0ebAUodeKJ2Sy"
    "TIQr32Lb1czAJ3ghxPsDozTFhmG5CoNndWrqxaJGddUhoctPIZF6zaLCbJ2ZaUBsekfKYF"
    "qzaLiXXnZlQax6F18yaoKit75zoxxfcOFYYgXrSoYvH1ZuF4P4sZ+KAIcXiBF6eILKk6i9"
    "CtyoT4IjIcXbzeU4UIas8DDIZIxlYKQYdB/BIM8tEuyljDPxSLjZ21g0JSsvGHmyeH0AG9"
    "b4IWl5o5JCVM/QBAObZugiMiM/ckRAub73CL0P6oOWp1cnAgyqw5IOLAjDYAR4PKsFxbUj"
    "r3BFTExDMaKI6VhpE6ka0CQqIpw1LAbuNPmv4qlIyvAJklJ6R8JUQvjx9EEQwLj8oL7Tyl"
    "JdYoBwHLG5/j0JhwpE6IycEsicDFozf8rDoOIFLKlCId2xFymWLi8f6QymHNAYBGPBtg9N"
    "S8cEjwnB7D3IIF5RF0uluwSX2yLdh0M85sgqZbZH3uHmuDZe1e7PbeJdE8lI3T3BN48NaK"
    "x3CPVHZjRZNQsITboN8m70U2G2376n3yFDjzioRRNyerRZsRc/15rE3F2BSH7i0CblpbjI"
    "Ct/K08kpXsNuaMTJGtQW7+Y8ry24xwoWF6nO5Ht6940ewkzi7On5mrAk4nx5dXs2dvLv/W"
    "/OvZ35o/p2eTy8vZaf2fZtBMNvWyjcbb26NZ+IE+LjLCTl9OhmQGQwgkz0pgtFmkSs9N4P"
    "Wi8zNUhxtIyjM1RZlvymCgUnFKaClEcPmbaSUOuvA5m2tliTiqkGwqkaRZ8MpbTBkhOHgl"
    "G04kaRav8vZTRggOXvYDdhRhFqvmo3a0ABycrFNTwwZmfYj8AdrN69zVY5Y8C7nzIPTxQj"
    "E4yEXJ+DniLGq91Py8CKy2Zq6ZUTIapfIKmqhdtpBG05SHZhwDye6q7ujov5bRR3+6ne/2"
    "s/39Fv0IlVe+BhzrTbks2OBEQ4G17trVmIHyEtYyHWkla7krLmgtx8gEPEv/a5LxGSqitE"
    "BEVdJr2ZRyIgY3W3L8VSMmEWfxGA5BffXAwZ72XjOjBX1Oc33pquZMalZ1aHBTMMnhbIbo"
    "Rne2p+Trr6LeS9Q8uxFV1mPxWpJVoD5n6331Fcw65bEm7FejGVMnUQ81DDUfyGcMtfQ3mF"
    "Q6gYoGhD4SDhy1jBsIQUQS6GJAWCThwNHFuEESRCSBLnqHTAA9Rw9jBlAScQQ68L5gz4U3"
    "zoajkcALHU0liViyVWvokD9OllSPDIOb+d1mXlfevC7/7t3DWn567MU1niv5z7NujNtt4H"
    "oRMFN/UirLn7XYoDm4zhqX0F9k5STAFldYx5LizGELjFd19QTrwkZjoAv3z+LwS9CJYA4b"
    "aUkJBDDZvmqBXhM2wzctSsNQAXvVQtBlO6vuKoWUQACzb0tTqxEN2PKW5q0+oHnwVx0kZd"
    "bAVVcZGREYWAWrCpIyh1V3FZERQeAf/pf1K2q3wp2jeyhuX/nZKulrVcmbSUnOX/nlJJDN"
    "N9/f7yKO2atZqnfvKrOBZ7T4vC7WVltt75areZMGG39oDzoTaqtWi8ynWd3uuzgb0d3dML"
    "9b35sHZZ5NX9pbT9qTRaubKC/xm1g36+2i2hq1dHTL1af18gb+Whs++KVBuAOqt+KMmtO4"
    "/m01/LElyre33XKoV+/YKO37eH70A0nld5E8E/IhI+IRI0yQrpsEmYXNTy6v8PnF8Yv2Fp"
    "bL6cuzSXtvydXk4tX0rG7U9l+T/3w9vZgEl5h0SotMPdGZ/5q9ysRz67qGl9T8lGxitfYb"
    "/S9hFvapJEvTfkvF+ibhE3Q8L5X9rY9YYZf1/NyPfRi63t7tJs6XvRj5QSKxteZD4Y6cTp"
    "xqu1zHAkXjazd9H51fNINAMCjDb5Dwpx8TgtTa2zEbt/ZmaGotvmjopn4//oOzKenSHR9E"
    "eItZhNb7SfbbCAt1tFZ0iZ4MaDJY8aXdMSK1V6yS2lCH1nfpZloqe7FRcRyAm+BUXFZQXx"
    "kCf+WFkilA4qyziLqz8CQLq5QGB6a8mMKqzWKSLKBSGhyT8qIJqzaLiXmVf5/BQBEOa1Bw"
    "rhYTiXXAMCDa15bDOrMwvLfHxOEnRwSI+6YIwbHMYgineM6xXIoQQ/Ul5XK0J07jT4q4E8"
    "n4CmAdwaVJ+UoIj94eRhH0kVu8PG//MkNLOFYHAZvJGo58cO/xikwfUhLNTvjibZuDb5oD"
    "VyKcQAsy+09pBZoIe8ChtMHoAzGBsBMgxMS0dSDAnH7gV16iPhBSEa0Ol3SutYPfNWe7SC"
    "AmYpm9x3RM1KGdj42cYd9dYaFtA0LCixkZIMeeXbRY5s10RNQkbktAL8b/rDmXhdLwwAo9"
    "l5CMBzjyWEYFzfFUXFmplxLRER7KqOCYFmxjuT3wRZQkQh8r1sUIKs+iNOFmUS/1JITJ+g"
    "h22EPdj4pIAzk4EGV9MyDiwAz75XhQGX3SlhRabEiFW+t4oDhW6rYvpLhiOiJK5rdGNGNk"
    "oOJ8aNNsrkjBRWREaNNt22gGa+Nqs8jcNo8UWkyHY+u2kBTBwYqz6Jp9JymyjgZHZfayFB"
    "GFFeZ9Ut7BXVAeQaF7VDepT5DNguVsmOO3+ENC3cax3SJG8gXyx3dv7nf79d1DO7ArezAI"
    "3oSVvBYkuwmrfTbZlfM/uEe4cQaw2ONSMfi2t7B8hn/70n0ofvtDuZ6wWIZ93QOraj+ri0"
    "U6Cn4uV5UWzlR400zq2yix58lXabFt9R5cXvbU2J/5UHyn6ca8ygWpm5+LtJt13dFv65Fl"
    "AeywZXG93O4/zBZ2AHQK634t6yspm1GXKfu5Hk5sX+1+vKtHvobN5+DL+2YJswV9rflQV1"
    "MPPVtMJ+5TUS+/Vde75T7pm8GnIguX4RS+cDVfre5rdW+rT9Xq3twzV8gDa77cLt9VN59v"
    "QAJddmDZLxPVZEpvq9u2k+4+LDez21q4Wz7t9f2u7gy7ne9XQOXR96LSduv77Q3Gxnwo23"
    "Nd6sN8V8022+pd1eizSnLfzCNom2ZkX9/v8dH9nz8zrgE73zYHoihGbgLumWJnqYem2Dk2"
    "Wil2jl/2HbLXk4vL8/aivJPzV6+Pz/4WpK85BrI7AZ8gIgTje3oVYPsJ4ZNw6YZ/yMR8SX"
    "k8RUSxc0AiR3vpKoMBmAggn+BzNnfRsYvHct9G3c+J6fy5/h/BJhr9AS//LWT4yJrNk28e"
    "Jyy7acNzMj8523kxeXV82r5U5/57flWvPBALCicaqDD3jaX8YLaBfOwnnkFGU46H539NEg"
    "Mz3TWdqbq0zOiTJNvQW+vA9EzHJ5oYu+tP3K9+NLg4v3w9OWnTXI9Prqa/tK36/Pzi1fFZ"
    "++Pp+eUV0r5uEu2SGZedmdQrlYZ0+ur1+cWV5XN+8Xx6Vi9jEF74FOs5p59dPc+OL6cnDf"
    "N6+ellPz45OX9zdnX8zBhoDbD79vr44uqsHv9+nr5G5Eim6+RNxLAAy3q7OTt5pLH9wht/"
    "iIk7GYiQcnh6alqFmS7X+w+gWf08Wuv8Lz+5eANltLOPKxM+zfSIKJO1s+hCIik+VfIyLh"
    "FaH4+I/ADVRFK0VjS0EjdCObQSl8ehBO2mECWCNTJg8HMwcToNWJwsTKr2LERmomxUHAek"
    "migL6itDkDcSnijbH5KkiTiJsn4s/zxzcph3whnPKuaIOVCVL9LMi5Pvgm106ZGg7xkCot"
    "OFkTIusnauSWjl3dIJxsD7WIr3cRnv4wF4H/fG+5iF10cPxQ3dUeY0AKOZvVSRMumpk1Bm"
    "iXLEVtFRCpTTz05SJkOVw7QcEwuXqWW9qnCFyEBLXY6g8iwyE+kWdAVLQLiCYXhd2LaAVt"
    "ykXjAGXoF1W4IyXqktA9qeeEuWa0rJLLejGWi5LSOh5YaVZ5GFGycC+43IcHzI/o2wbVEO"
    "4hYGorK1IbDuiIyrDamloxwGaaNk9WFZme1DyoE9IGAn7AepIHnPvdsWE3SGkApHmm7NCR"
    "sfYyBu+1hOriIE/SCkYipC2gswBkMUUeoDQVFZFwCEA3tAx026foNiZNFKjnimNDhG5SOe"
    "WLVZTJIjnikNjkn5iCdWbRaT3WRjorE7cAgO80URgWGYlZ31kEhUGpd9rIgH/WYI3GBkpS"
    "SnNBiccGsSvMhrf9XsOoEoLJy8vGSMioU1fnh3PLyZ3GRYlJkyiZIRw+CIwHK5k91GV5u0"
    "JAQWUuG4omQoVXRx3flma3KqRL3REFDm2aVowe4YftFsSSdPGaawMzoSNtSoN44Jl9Mdm3"
    "LSvuhpiI44JiaOsQY5G1JsCSkRJQyzQjS34NLqGc5zk1YiBQopc6sJk7aiueeRVM5A6RNe"
    "+kEF5Dm8QWqNOuhEjCxyk6AjBRxS4Thd4o8ivLjSLCqfjCqZUAIiYqQFOa5gYkm+KmKPZO"
    "NBl00yEZkIfjjZHEQFjEnHlxXadUxHLPgPgZFj5C5bWogxIsMhxnnYqghB7YWQvc2uE3Xj"
    "kIow5DBtLzrg3f2uCDkWiIlY1ntjOibq6JT3yMgZfbYrLDRoQEhtUI0LkGPPcS6byKgTUq"
    "KNqXQ5c2QYfFRUBCKfRBUya0eIJeqITlEfTCWMHgAohN0Ao8b7wuFAsxb+wlPXOB2xUNQ8"
    "dU1VnEUX5lEzgYVJ1gim4LMiqIBrFo9N3GZCsVndCArzRRGAYViInyGJ4uwoGpJFjsbS0n"
    "KqAbWUfX5lG50Rk65rU2JiVYucRNNd2mKS5He+zak2IeKQisgCCE/LqWKM686CC4/YifwI"
    "QEhMm2Ep4EPEnzSTjqFkfAXIvIeElK+E0HM4jCIYXkNUXmjuKS1u9IcBy+rWzPsj4vIIKu"
    "X7I2B9MYheb7wnZ9TNz+DwufkROX1tPqRHqs3v0fmu7hhX88mdzerOXBlpsFNW9gxVU4A6"
    "jWyvsoCHjL+QX3sx3yxnH6vPXtl/elDXXzj05efmTcEwPQU/5NyFnYpPEMYRMOF5Z9huQx"
    "+Yh+zUnwws1MB7oTzDww1HsMxb/dfZs1IkIy1C0RdvHmNnzGY6CUxxyHsFaWXYZJIoxf5Q"
    "nFUoQhnWYVMnLYMEKv/J6wIDVeicR66L8rDUkLfuXH08+47seYRGFxq4/6N3s0MOuvD7NH"
    "wqEU8V/PzIDG0Bvmq+ZFYMFmbJy+U0bR6z8mvlOTEEvrV/aXD+0B4afHd/ezuDl6AlTwP6"
    "Uvyb0P6+vp4lbw7aawf8N8YVTqNeSPbf/Lq2f+rbwQr3O222y7u5ubnl2fn5KXab0zh3Px"
    "1qOWOHE4UHEtOnzQa9j9iwi7o9ZOY/slhFHR2y8h+zV5BYTgOvLIq4DLuxCHthbsADc5n3"
    "5UZ7Xo79ulx7L6vvjCJMlgzFI1iquXO7jhsHWlQYu0bWXHzMdN8hQRmRzqW4cZ0cKKJH5z"
    "BCFWjMh+fw+nMwrwNfbrnohinWxRplHjzw0NvRbO2scDnNsA+ex+XxseYPOHYOxSpjZRxH"
    "jMsXsR7qyDkUq4yVd+IwIUERj3LcHKk6h4p9NUxcHsXzR1wMA8UqY+VbK7wVhsJ6qEthoF"
    "hlrJIrYQjCDPo/+kIYUmKBYqTWgNwGU1TMwS+DISVmKEYyviE3wfQa3yQXwSBVZ/0U0fUB"
    "CBGK7I+9PACVkqkEvr2jNwdklXDQiwNQKZlKEBk5dWtAL0sXXxpACZFdgshehY5JcM9b/U"
    "1oWGkOj/BF6JgExaP/HjSsNIcnjOnw4ASBHgTNmMugoOYcpC5QzHwTDBIhwMKoFH5CK/2s"
    "BzwWjoed/VhYSibCH+atHUYH+TfE4rL8t40QOtTAD4Ox8NxRHPgUoiQPz6YTqtrZWbLqMk"
    "LxydkcdQar7rnZvBA51OL8W5wO78SHzL6l5GKDFw1hdOptSQGjZt7S0rHVIDP7TNptaPMH"
    "Acqw9uwmArbWyuwe+G96cFg7BoJ35/Bn58Z6da7/o3PY3r1JoMW24c2XYHP2xfHp5QTZlC"
    "3k4N7sl5+aDOTNfLtf3iw389UDS6zYVrvNerWL8yqy7zh5nZVTd23Jwsb01z6nhX6hKF1u"
    "4ozcEdahjyZRub+IvQzN/8VYKm2jo7zDFg+eFTE/NmOVeRfp7Hk9NtgnRCavrybP26dQJi"
    "en0zPz99Xk7Oq4fUvkq2x9TaQq7l6u2i/fBg0f+AbN2xrBIef4I5LfXNYgL+e3wMdnjCHl"
    "9DfHy9JgO+Vh4ShRrAwfIS0jDgYDm/ocNGj/zGdUlhJeZy99AAfDghRxZKY6kDtpMCcAtQ"
    "z3Y9EnyFL3gD8wMzIvjRg+PyWYw0VfHZzUYJ5kbNVkh4FSveyBIOz3I5kFPRAUKIYZBWCi"
    "roq+JpHIxVZLfqAs1csfKqORcSSj6DFUerEGmQXkoq+OvoaRSsbvMILjBHl6RjfRPVZQEo"
    "etA8nxgjx9WQfKxwxK4rB1EKwRemggWEwU8HclR0LfVSCLRoSLJL8Y6s5fbOdJ2uZDCRh4"
    "+OW8dFuSsfw/YK571HQKWe8xP/XDu6Uq2InQJJMwLBgV0l/TFuTAFnhEb+uBuYAzsGvVQ7"
    "xIdVRkN1aN+4UV5cVJpZCHR7ApOWSQRdnjeRbKKmDm5pRkYqpDci4AJy3B1z8rQMkhgzzE"
    "AjInCRRU0M8C2KcLAJ0sl4kiLqlAPb+JFoSHW5jzRBEXcOvnQdGCCNxP42X6GwF2u+X71V"
    "314Dam1reCTandcmVeFn/efI+wrfbmaG7zZRRnk9h2wnkO239CrGKoC4tw1DrEibB2rdpt"
    "PK1v/aaTfax+9ur47Pjl5KLZZLo8Pp1cmpfrJ/7vy8nFL9OT9g37yzevX59fXDV//np+8V"
    "fkHfug8k21Xa4XUfWtdQR5qu077O7H5oX31rCaR97JR9hJxcneY8fZ+BEsLTaCe16SBXPQ"
    "4fjE2GcLIeTRJZNzEkMz9vN10FL9r9sJKkenKUQ9fBctQyxXg9b9tpgsUujyZ9MzTNRVIX"
    "mFLysXVy3s4HqOuNztdUPreVmk0AdZBBVXV1NFT4vgRdUxyuvPs0DG6FxtO2bNnIsiVxaP"
    "tVyFSS+zg+vX3eyoa2xcIOzBqce7kSh5eUAa5zVJQhgu/j5vTKLkRfwjvTxJCMPFb/1MOX"
    "Lrj+Yxd06HPlrDm4vTrXvkQG2PLiAN+r0+VMucbdPNECB7ZyIlLiBOlwRfBWPeSPbtRZNp"
    "QvjMBEYu00aYtn4AjXDemIA00lcmUPrymDc+eDSRXRA22s/fP6x40RhhnVqJZXZ1oYHBnK"
    "YapShOw0p/D5LmLotxAPqkn3lVjhLVSGpH9xuTDiTDR2NKfGpjXYP2FqNKsiNlU5k8WBFS"
    "CZApDYpx7Wx48uUnRq0HV7LgxCUpQieNlaoja6nOMJWbkmekzf/1asCAUAWatNmi+svG2m"
    "OBGtNlDHScJSmsvoixzyI0pqMxjrTshNVL/a/lonbhfBq+zPda7nb35q2KwB8CN9zu7q//"
    "XrU5Ib7Qk6dP4zI8H+4gW1b3y8XMqWRm8M0e//B99a69v9XOpA3T9pMNNRmIzZ5LMyWHHK"
    "wksz9/++03j+YxizQMaHnG/gxowrbRbqv54mE5y8WblGWXKN+s7zbz1efIKt0+oPlUvEFZ"
    "5x7m/+YXJY98jfTNul5bbuNm+iotZh63QdohefUGr8YWW1R7iwbaRFSgyC56iQeRinqpB+"
    "e2Wu8rIJMVaj/f3++iTpHPOLhZbyusu7YfZvXQsFuvdrG8rqqmBNFht9VNtfxUHC5MvIBi"
    "UrjTerHc/eN+frt8tySHjbCEgYI1JFKs2AD1FFGPdeSANe6d2vN6MKr1Rp8ztgUYKcseht"
    "rZ5YAlEsvoGcLomK43m/V2f7+Kj2635vLbKlPXgOn/3cdZM7fOUCGa2l6cX0ymL8+aCdVm"
    "Y6LCNlVGMgWfGSqwUgwLsbQslDJjWl7UtebFG82tSv2UCxnYTymPJ4DH8CvRrSh+WklFaT"
    "8hokQcuhkHMjBfiiIkUw7OxxYoayaZcyC/qEBRPDfpJE293iPEfkry6PzU5O3W/OQSp84m"
    "v7Yn9S8v685kTuc32VD2AP9/vDk+nb6Ymt9Pzs9+mVy44/zTy+7jV3Gdbnrrqmx+CTrKvz"
    "Wrk/p/zjwfJWLDiTBplLAApkTAkJiVIFukGNHiMNCJ9HFWABDSuWVr87t+QDOtDVuJt6Xa"
    "kb24+O6KpoK7uUFjlR3WkxeZHQFKSQZCYER9sDpJOM6j4CEJ/A8AInBd1Jqiq60ovqxBIN"
    "VwONxmSWumoSXuFhNcQofAw1w5vXZDJBDAFLYlSa8Jm92+GWk4KmDehYCTZQGr3n9A1c+H"
    "2LuR8dsOFCD3aGLODQfZBYYIeryoIGHDpYl6a0dyyCD3bXWEhbIK5K2PykSq4/rzzM3zsy"
    "CGwnmQpUBfciiC0mrGkJMmpwKzLOirAJQ6he/WHiOCJyQhoXPf8QgLp8D+gBc8YoEK+Mq3"
    "14eF8/gO9GpHLFABn+C9DpSKQvwHv9RByMpVhqjV0wc6Cso49OschKwlZXCeLADlUwXIQA"
    "pGrNJzHGbFznwZKyyMBBIO/yZWLFABH9NawVNYOL4DvYMVC1TAx7fE9PmrHpYoePsqqZR2"
    "Hfm5J6A84hSq5pok1ZEYBLkloHyKQTeXJKmOxMB6BMOXTOVWfvQiqCmz6jDb+YwsfFAeit"
    "9tVOCvW8CPasusTqAiSlaGfULBRRqm04+Mlk6lj4rxsudTEmytOCqezDXv8c4W21Cx11iC"
    "BvwDnmJBxGLg5Zss/gJLGfPYz6+gwjGQC4yXeHWlM98D4CqZsN06FYy0rjw6/th9WDDE2l"
    "/VemcnQhGXZGztKIrY4kF1HHzF0dQUE42mAQk2mo4DpGSDdteca4K+ONJKUe4YsEPwTQlk"
    "IE0JIN8WAwImyNAgRwVasEpbSmCUIQUSBRwTC9MwbQah0D49Fd2CUWoibq2giHJbdiIydS"
    "A34Y5OpgfEoA+hC55528JyKw8JSWM/BM6S6cfprlzTh1RIk2N5tMD08SJaYf9ERKYO+Kaf"
    "0sn0EJr+AXVRMP24sMD0EcLU9A+Iszjquzw4Trd2CXKZzSuNvmvZ0TLbPDqOyDbBDkpsft"
    "YS2HDLy9tuuLFn1YACm0ncZziNdr9rQvOCMBAK5syIhoEymiRHRFqaFX1ByYwYExEWORKg"
    "0hgQn49goIl2qCGSMbavI54kjuAAB7unxTSIFQYFQG+LvigBheKwsPL7HKRi4Q373diYC3"
    "0vLCrofQlZarVjAyv1Qel7sRgR0poHfCkWl4gHmG/B5AOxedBjvg5LycWDLjBj+lHYzo7H"
    "B1eyZHASjm3MKR3StKAQMOnkqxJ+TDQ2fr5tY5RsHYQWfig9FOwcFheYOkqaWvuhgIps3h"
    "7a7Is2JC8gjo6HjgM+liYTn+9OoAq2VyIidB+iK5FstISf1BOGS708KinZdwFkPNDxDszY"
    "wIt7MUFZ0YYMpMN2ZcYGVwyI8J4BD8oCFLoPgEf1xEKX3ttCH/5O744oPQie3FAQ/ZxcOG"
    "C+UhcIWFp/+LI9Ztn+5M5GPmq1kT0EH70/znuU/Lr6MP+0rEWeVZ8e3LMPH5ermNd34AKc"
    "5HKKpARyRY4VKA9U8dR92xMoNt0IkmOx2a4X95lrBez3AiPi6kFgYgOPxkNuSqfkIVtnGl"
    "7C5oe39gj0L1NzBvpy0rR5e9L5dHry1+aP89eTs/a08/mvZ6fnx+3J5xfHv5xfTK/aNyRO"
    "js0DEtOz/3gzvfhbdxAaCpAcU+/Opxshfp08axi9mp5NZ68vzl9eHL9qz2W/ft3+fDw9tU"
    "eyL6/OL9q6z6/qySJTY2fLyeFpf00SfZYdsvvtwzp69x1eZuedFvsCuzXj4EN6Zjrf+Kzj"
    "0xkWbr4CRd6qH6rOyoBNwJCAfYiUIsxCVT5GSssggco+bVZioAqdkfFdloejhqZ3iKHbwZ"
    "+G6/ucfiuburnQerduSKwGtUerxnJwYNs5VYy4m4tpsN18PkbTegkEMHs3MKDXhN2jmRNp"
    "OCq4/hy9McE7J8lhIhvKdBaOPLmYarGdsr9KIgb8/j+aKoA8rAmOf0CGJs1bguqxmZwQHL"
    "yCwzQ0aRav7hGbnBAcvM3CgRkNokmzeM3SRB9pWD0HqSjrM0ecRetWQfp4y/mgxJKpL+SQ"
    "Oo/Zrb9GAB0LwUHdo+cWeuw4PVV4p3IU8GmX1/aZC3fNz111d+3WXA8lRIbfVBpWulx9Wp"
    "alzn+FF6U+dWEF5A5N4p0NyWWaSldo/vOE8KhHP2LLHfruB+Cm9XIrYFu8gHB69svU3ilY"
    "K+D1eT0AtP84vrqauL/jmwcnJ6fTs/DWQVin7M7Ep7TwzdH8Ta3RSMknx5eTZlCLLpcPI1"
    "1HV83HR0eT07rg46MaxdH/PoqogtuP2ERJQA2h+PHoMQVlv7yr4mZox+GffmwGW9/n4ZXn"
    "7UshWUPhvXJCs3ATCSiiH6XLypDMkyFBPjyXQZs8f4JhTK6zi2xqwAMvqRR5lLn7zXIg4w"
    "vOmBiDHqABkbzkLCxFB90y8MKgGw+b76gKwOiwGzRn9mWRFKEM5DDXjpZBApX/1kuBgSp0"
    "ztsvRXlYamA/yUQQ5mErP8xEyiCB2r/FqReaNKD3aXHeO02QinkFJUGXB616CSUpgQBm/8"
    "bG76HUgN2nqTk3UUIi1v4QRpQFq7g/hNfNhda7abH9ocFQezRqeX8oMQPBo10kad6UdZ/u"
    "ygjBwSt5wIskzeJVfsYrIwQHr712kvmIbIY4i1nvCGJeBA7ibtXYEzVkkEUerlH10aeicD"
    "TQw7YLNj0Ouh6R0y5z0cVnDJHhuPuw3DyswOnq3gaLg8RA8OxZW4L/8Nnf18vmzJRB8Lwp"
    "E37drJvI3+x6fjs3r7Snb0WZDmsKogU2lUl6ezZ9Cb/d3G+31eomes/rG5ALOeprSiO8uL"
    "zZrpvqyyw7G55ZmjLz/TITGQ4YNuX6RXcDJsMCuwEjpZhuwLHrB0lw9d4MY2lOIcImNW8P"
    "NP4U4H1Uxpv0CRBztl+ETF0/6pg1vyRM7Ds2wf8QZmHHS148st9SHX6TRmXJVmaFt3BqNz"
    "V1X/XDsFTNWOQOszspPGeWOLJo0B4SsUNqLCCSRpURUgpVEsDohkYljPnwDRtl4LMMgTfM"
    "WxoCi72QzdBqwWQsY7NSFCBbG5Ig7WZXFGBolarN6OvlQerTiIBUCaKsCRMZCnAb30SC0f"
    "oyKDDrDyk3nKmRAaNPk4V0GrBkjRXXXhpe+MEilIocUlRDRETVBWyCwBBKRWHTDQcRVRew"
    "5bwUnLnIPVGFRbopcbFwmcpG5YkoYEEBVVAB39LYD1cg/KEfLlDwkR+U0p3gAPMC1mjxww"
    "zW5ckp1GCZpQoaFaOEvFmp9UDckZFIzRpQF2FYbdEDNYtFObiYkvY+3WJU2cOOKy+1H++U"
    "ekKBotI9sY7UKYuxJgFDc7Q7DY08QsN9j6IY3yMkZJc/Kp68dvdgQrn28eyQVxzJjS8UKI"
    "Qyq9831U0rw11zNXYXcGXGWWsv/np+vby1z5qnCrDsb27Xu2q2sH2gCRi3FTS/Evhrk3lf"
    "zapVrcFiE9Rs9sG7yPD0+6La3WyXm/0y+Wy+/7cLFqu8W/+1vx4Cy2zumdBsOSpcA2Dav6"
    "i0tli/mHX4zuKwoHXISSlqHbJ0fT4JWrdP1jCZID3dIwXfEsR0cDisoXd0OGUFhpUuvN79"
    "jkWwMVZgbICCBZ+zNwrEj3JG40nyDHv3GWWJvL9OGxArukqQOz8ift9VOSRO1o05R7G5MI"
    "OrGBEJTTm8itfNhcYO9OSI1aAyQj55OUqw22lJhLWlIAGK3q8XILO1suD0asKIUgeesPGA"
    "BCWo7SwqgujmXRyam7y1W87WyoLTq+UiSh14wpYDEhShxi6cDGxMS8NN3ET1doWSCGH3a2"
    "uch7YapO1PScVUCSv5lqArQVdMwSUlEMAc0upYLq4G7H6tXc7IDYnANRfIIptzg4WYI98R"
    "Qei1bYYpMUOV/r15HT0W2DG9gcNosChr0dHlb/XhZLRNqW72UZWX8Am2+3AyEp/uhh9VeQ"
    "kf6yFeSEBiUn6WN623BAfEMTh3HOfJCahoyCS89zj5qqsNTFCpbljXIZcYSPUTXpF8YB3R"
    "9yXnqHj7U0UOmUjMQZWQ2bfCInk94OP7c4jLoLdBl6u+hDQONPJhxoFIHGNURhdmxJpt08"
    "Hk3ndkjFgwen/ovuAj5HgODiV0H331Hy0Bkz46Q0fNw+pNOHoGlANGUMilPIoeVinc0dTt"
    "ckp7XUhI240vBXpY8LvyGBuJxUcv7kMxKV8D0UMM42uB1ze68j0m1ZiWnlXHB8u0eWT3Xh"
    "qE7YgLcdiw4Ajh5oh/CXewndijnRNqEnm0bakLGhGi2Nq8RKeUBMenm+qE1SrMdcLe6ABb"
    "1PIUJh/h3a/vnfIeShbTu+W2NrIWeDm5Z84uatjuPszNKyXI0dGWWa5Ac1tjtsAY1wCGJl"
    "pkm4wFvW/ia5WqdRGfYaZ9D5/hCtrVixn8jqWDkPxiK/Dsup9F3GKT6ZJq/M8UN/KuOkyX"
    "sou/Eg5upI1L6KeD5CRIppGkfD+cOWxx17L3t4U7eAr3nNnqsFkSqCOQpjhb0qRSvEr3MS"
    "ByyCDLL84hWSirQHKJTkYmhjrkN93FdDngY91zByUQwOzb5MVL7gbAlje28Io7S9TjziRI"
    "mYU9zo1JqQgMrH3uS4KUOawj3ZaUisDAiviuIsSQPoc7LauOPq2CoQPgk0uvUMowyWkDEI"
    "ygDEIktlW07l4/bSQMynZhncuRTCIShWsTAxQA6YuWMBb8VBAG+s7b74ce0mf99WBloY4+"
    "FUQQLPkvu+SsV5w3+9TbfSjhDa+BcozAlvynixEgbTg0UoCxHBwvSNbQ5Vp4K8wCH98/kX"
    "IjrKqL0qBra7Ij9sNfxhwYvhma4FpswGobrRQdmTFluR/L43KOuocGBg7OeWnE8PnrMQ4X"
    "fXVw1mY8ydiqEcVkCgzKChkhPlOUqY8qhhlKLmKjqZq+5sKP3qDGJljZ5+kZHUh3lV8Sh6"
    "0DyYo/T1/WgfLqvySO1N+Nx6G7Te0R7tcP7GmuDjfH53Vl/9m8XrwlFQ+HB0zVPV9WPeLj"
    "xDgnZN9+Bpt1rEPGlESYB5zrmn31wMGO7jqFXWSIJ0xVXMxA6gSQ+DxlFn01opifRMjVTy"
    "X9jm1nWY2kIumR7oKMAnWVelNZAlmPAr1nNPPp2aGCPwcaT8ppHPX0Nx1MQomqep4Zwziw"
    "VDPeSTJcJIEuep4vQzlwdDHeqTNCpGG+dPBg1ENxpLfr2/h+r+++yl0utU7ej6XjzP+EYW"
    "akuVW9bcNxhCuZHGvXXF7S5oe39nHY55OT6eX0/Gz26vivk4vm9dfp2YvTN4322n+9uTT/"
    "ffbmb+aPl3Ur/3UyeW3+dX5V98smuTXv6WMYe7i3CRt8PAnMaDwHH5Gl7N2LHgDFQeXx4k"
    "69xlOgaJXlacRU3d+XT+h7qUBzDkEk6qGGni4YyWcMtYjdr4x0XBVxX2DM0BZVofsSY1YS"
    "IexBVkG8yqilhp7WwHqdESXs64ND8rIiRvS+U2G4+Hv73ZC8iH9MjzsVhovfui1y5Na9yW"
    "M2hcZBa3gLlhWBT209qnSlcbtcVQ9rmfGP+/lqbzwG7JBLo5bZZru8CU7BtIDLNwKPtID4"
    "uj1xtbjnLHZsweFLksYuFNcjLbsRFiMt37BFvZzux0RQeKMryTa2BM+4+/kt/yWxhLnae2"
    "IFLYuXBJAHNuQ1ZcZdCKVSlMb3lqLvggAS50GPuxRIZZFC7+XuUUzUVSF0+Gi5WGqxA6Jc"
    "Fd1ImoHfjcujWIGXQQK1f+sDBqrQ+7R6Ig9LDT0dfECbBz+ea5+IwcLc06kHtHnM47nziR"
    "gszMGsL0QcuAYZvF2pEdB2zHnt630O6UUqKXkONXRvwktVwg9jtH8so1Qt4htWMAZS1YS3"
    "rRxOPbxLVyBVjys5MA6FMeJgSmBezxH52n11ULzYLZwZRrrdDRVEvMW4XVQPLDtP//33mw"
    "/z1aq6jQTM7lS2Wi+qxbwTxee6X+/nt+IQRb3qf7fc3lFKbF7F2lAfm33uTAPcNM9e1dZH"
    "fF7eNcZcf/WCOxF/OMBLRF0uvrf1noeRRnnUCA8cKW84N2Y4NKTT8tCK47TMhjxMbzgEHd"
    "JDsr/57ejpxeTkqtlZvqqVdXlc/1/zj1fnz6ank+avXyfPmv+8Pr64OjM7z2ENXd8E79J7"
    "/hfHL1r2J+dnL6YXrybPm39c/jx9/dr8eXL+6nXTSuYfx3Wbnp7W/wD1+K7hq2l/kcSZjE"
    "YGPkfUMkk7rJcq/uSU8HL6y+Ssxf3m1asUXDtvL3AlNh2o5VHWX23yF0edYkI3LI2NIebK"
    "C4hBQj/pNx9GCH2l9aG7/nGPEUCJn6sNUICXagds5Ef1oH6ZtU3u20dRcUR07feOQH1lCP"
    "xIC0qmAIkTVSHqpuGJgqiQAgE1Qrg0rZUFR9hguWjoIHjsZuPHPU0rr5knPePimCEKDy/y"
    "jHCdO7wZl5H2reQQ5GBI/L7FOoBpyoK3O7qlAeu5jSILzpDSEei1bF6mTGsLYrWAAIOqG5"
    "VNKqRxSOKvgADBoRxpTSqkceRci4Ql16fQgsDwLfxKgGVLfo2QGJL7omZFjmFmmgqjBKzZ"
    "KejH6aQ0QicPedI4/FqJg8EvAKD87oOW7I4fLXe7oGBF16PiiexfxmsTFx62v2nh6aovIe"
    "IFxgFBCVUY+B4FWSbGHZRixnMhBWJvo4DIxaijdboICBGNDmd8xRA0WmXWffPxRX5nAlSY"
    "9YVFQNeKPyk6q7FMTNCC/pbQMYFHl/yPD77UF6PCIktOCHG3fWyARavuwuJ8m45osIbtCg"
    "B7Dj+ozX+xNCyoAksGVCy4oRWPDLlkwUFRif1CMsyPGRcYYzzu9mwk43FEhQ9LXZFkPA4/"
    "6fVYIBMTtGg8BnRM4PF4PDr48ngcFJaNx5AQHY9HB1i26mCrUWDVMRXauEERaNXRJzXcUC"
    "YmaIlVQzom8MiqxwdftOqwsMiqE0LMqscHWLTqeFdNhBEjRVDCfTstnHj1mfmW+WhOUBii"
    "UX4oJ6opFrz4RA7MHzFv3wS70m77OU7zsJvGSO5D/vEcI+u/zu0wz+0slrub5gHQ+FfzKG"
    "j8GyN9xuSemZfLI1zfmRyW/frm42xb7artJ2MLUEpTYj//WDm1GcRNnnOtjwJG29uKR4uC"
    "Hp89VNSA2d7fVmTSSVeEw071jJLheLcGlpCwMiWGpMRoHHXqGKkmx2geb+oYqh5s6tiGPc"
    "0zdT/iLBEuXc/0PPw7yj2EUkmFsacR4r7vxQs/uFyY45cXE5O5cjq9bDOD6nH4ZDK7eGPy"
    "jV5fnL86v5qet/kyryavnk0ummwXmDPTVpyOKkECTfgp0VDWUMFQBHi2v8sYoqNYZwjwa7"
    "E9qXye3qfcUOrIsRjrZBtRM+0hmVNPzZ9ML6kjoAC5yUPP7Qvr5EAR7umnhCrQ2Pv6WP0F"
    "mOzTZgkJBU35hBlSLw9Sn7ajzpMNgyhrP94ZMjjKNx6PDGngJxEgA2dLvSm72tnw+jUopN"
    "aDK23WVJKyIRtfUWjC3sGkjNf7qPo91NXNhdazl8bEalDFPRXKUYAtzh6izngCoGPkEfHO"
    "dQY+ujSjiDrLCbCNkVvEO7+JLmjYyJIzmwCX6mlNrNpSe8lOaBKEOLoDnsok5eLDF4Sms2"
    "cwiyoY8fRlRjq+IiQB3PxZS9iHDwC2GMONlvxyrDElhbSLHqjihJUXUJr4g7BfeyLSoH1Y"
    "I+zP7kdVvIEsPKjSPhyQ8eCGfXdMyKw+a8uKbTikoyx4THA86+2VZJY79wy9JfV0M8ZZZ2"
    "JhY4JwcqQpdX5h44J9IyzjYiEKqOP4nxw3Rk8hh7FGVey4ICz0baSyL/SAOI/bxkNHAB2J"
    "UJpvYRC1x8SLsyBn4DRsqzsVU+LINmHTGPkjcmPtkWE33+2qB3bDeq2dZc0wvRPBMY0KZK"
    "9EYOzIXq/v33/Yzwy65zVl8+NvzR79qm7megJb3oZfxr0AYIxT+50Vk4f2QW/64+94bK1+"
    "4G6n4aG00WmYJZYJ2UUFGAyHbprCrScMM2vXKSF0I237QX+vCakPm1RMMfZh7Lg4AkH5MD"
    "asrwyBHfrEyRQgMcKdVN00PO6OUlQaAaO7jwRqK4ovbBxi46g/HHbTsLaLTFGYh1VEFU0G"
    "EFA0meg1UVgnB4qwoVJCFWjs5sLqzwwV/P0CSIAND6q7BGmFNA7B3gAkQHDo7gikFdI4Ym"
    "+TEV7DyRJM0F3wJ5HjYzZoES0NpEJy9cCKvVGEQl1EZ3AOqA86LIeV5q1xSUrE5g+JNbOy"
    "T1xVDkK4ExbA0lyjw8po+f06j9+FQxLMZP130GeD37UQxqJwUAo6aEzEQRr2yFHRlrpgV1"
    "LS/QAVYqOjgir2tTj8wDfYhA5ry7gQMF34UQs8IhkbvsCSEUq2CkKbPpAaStYNiktMHCNF"
    "7PxAQIsWzzxrExaGaHTP2sQ1CcO8RHzSnJgJYz5NRAeJKnKO1myrT8udzxN7KLHhAHVS3f"
    "yuWi2K8tbQd4a+u2rXyAPuqgWR2eKpG1f9NX07anW3uV1/rhhhVsUzNNlTJU6fKidLPDPV"
    "0yWea9j23XOe9ke5kJ0hQPnMF+xKV0o0rStRPUO9h3dyLSM4kIBxiHfjgpYY5WACLkEypS"
    "Tl++HMYYsT+btvQ68l7TjRG6xeC5JjFzERH5rG/imsmwtNmCSME6tBZScJU3IwYHcTiBRz"
    "R5kDHE1QIzRwKIUIbt+mTjnowpc3OiYRQxXiFHGEMgd9jFRxVAQGVnHKOEKZwzpG6jgqAg"
    "Nrfgqiq+FMQt2/1FGK5qHI6+7VffPtGZYabchit2fjGIqymVDafLsa53OEVg0FYKB1Tq0I"
    "pvN7SXzKl3rAijmjbZ9UU4I6O+qqp5ySQgjiE0gI4V/XdHCu6Yj9geS+DhALyHzkvNEbtw"
    "8vDgDM74/P4kKsTDfOoH+VRcxa806LmLP+5RYx/8G3XMTs9K67iPmOFeYYdvkCyQYf7Ue9"
    "jiEjC2OqCy4H6OuLIiyKakiGrxGmQFSufirpu/7MsBpJRfIVaVZGrrpkF0agtEWFjHGFBC"
    "GJEPYg88jeLjFcDT0NQnDfBBiwe0cqsqfaEUWMGrMQnHMH83bv6EX25DuCf9Q4huAsPOkR"
    "ydHjp+MR7PqneChB2O0e+ms92j306wrtPsKxaVoYLv5eR6hzLIp60D9UnReHqwnvCss14F"
    "3mPHLtw7i4EOwRf1C0pHhCFxv5x4ubMM7sloMnm3WzyJ1Vq/3288OKmnxcrmJe34GLR9d2"
    "+Z8Is63u5svVcvUe+5iHWP2+WW6rHTiht9tURpZ+ARY6C6Sabxs56cs8g9YvB1ruqiYHqL"
    "kLvxxr6cpy80N0TvUR0ZsQ6MCwTcRKKV4T8XSG6WVrfnhrb7mcHF+0F1heTJ5PJq+avyb/"
    "+Xp6MTG//TK5uJx0N1pGbDt77q7RbH8KMP9bB5eDPuoIQRaL/TWJpxTY+W7QXYzZ/BLKl0"
    "ZkCoGaqIKBN5MC7AMybiJOi3pEuNnHBnlyfDlp5olmbrHN/+ORafyjK/Ozb7yffrTqfRv0"
    "925GOZqcXk7C8n/pyodN1fw6OXuOivjbcv9huZpZ9mRrNyzap4LDH+vqusrTYFemO7GiXB"
    "S9m5nTIU4zrkXXjrkkUeluhCz6IQQdDTEaqTVcD1ICAUx26KFArwmbEXIoSlNUQddtBLgt"
    "UcaMg76u3MC+bi60fk0LiNWgShs1kaMIu3NHZIgjN4YAG3lD6k0bSiCA2a+BU3pN2NJmxq"
    "QpquA66vPL9lkRxrvBDB6iYUwncMaSqqgSQdiUoKOh6wZKyeqLGAWhUYKOxqgbDCWrL2Js"
    "/EpmIISgozEan1UZXVhxEZ39Rw98ISWN0Hm0yhjjyosovaPdByggprEG7rwy3ESEImJpj8"
    "z1xBF6IKvndVEgznFImpRC1i5yXLkORHsaMPyg7TbGsknUwDoWmSOWqCI8HHkYddBnIymK"
    "Ht0ZUudWwIcAze3RbZCnD+CAkMZqQ0jKMKOqyx6TbNshQ5vxnBQ3GrICMOYkQWIxSZmbjb"
    "SSijOVC/ZR4I7Aoyikb68+9KkQq31V948HdgvibfXJvMsH69rcb28+zHdVqxeTlAf3MFbr"
    "ffTw21P7++18t5/tPtQjKy7KGPcPHibVFNrK0A0LyE5r0wLy9a3shWx/SUR8SnJAzAFKB4"
    "rkw+yQv7MlyLT5PeX0FLuVsKBNXsw6w8OPe6DMCLHrrBTJMI9Q9MWbx5hcAhimkfU/lppW"
    "hs5kUCns+xpJSiHagVMaLYUILj/gV+KgC58T9CtLxFIFN1GUIswD100RpWWQQO3f6ERmqA"
    "r0Pk3OyglNDUUQ2aRpCwavG+HMicHCLIl00rR5zMoRz5wYLMzOURHCdd5MBqktMgJIy5nX"
    "nWMfibsUY7EpdG3onY0xtOFi8Vo+XDSwgm8lDjl9NAYRFgehOPBtDKNJhO2hJV5srsyjh6"
    "bCSN2htZWJ2eUJe/Y2hElhrDmwQnpFRvya0Oabbqv9/bY5v/2P+wcXBcEyTun3EwqnetOk"
    "TxcY2e3n+/sdv6Jt9e4+TD/tfptf31bx7+Z1D6uy7mdWkupNtfxEaczUR33FE0Rzp4f7Z4"
    "rGBjow9AKYKQVeANdsvujF5OqNyRg9OT2evupyQwETndPBgKk8R/Ipyauz6uDZ9OanDul/"
    "vKnb1jwBf/z69cX5L+bvi8nJZOr/fvGmHvDs3/93cmLL/zq9+vn5xfGvZ6SCul4SpD42Py"
    "VZrnQyKsrSdTLAtvm5P+uon4IH4WPTFTJWO+Sc7RqsqBLNwc2bcQn9CFpOAsxxAOUFWWQk"
    "ZQ6qeiZZRgoRXHacochBFz4j0sCQiKEKQaCBpMxB1w0yZERgYBUEGEjKHFbd4EJGBAZWOx"
    "WLUNrZmsSnlUqFVsvAxD4lS9DlsGmejSWrZ2D0zoUIofc/SHyuhDo6x5iBzbgTnFgHRUgj"
    "DJ2gMLLhflTHHcjEh84KYNCkfPhhuGJsFdDhCbw8LyqRoc3Z+dhgMyE+0qcegrijL6M2jv"
    "pIyENBGOi9g98PPCDPYQ+WEurQEzE4HpUsxSpLnfWsFNOsCkKwrN0HVXoN8CF1YZjzRZOh"
    "PvgyQi+IRRTqpN/IH9ML9RLPAYfSjWA26Ih6DpCAQX6EPJQCpDNE/z4TUjNcA7zPBF9Gmj"
    "mEfaYj6e8tsfsM1EvqNx1CN0IPalCfAQzKXsUhFNBrQ8dFm11kOd5xCKKwhtVuflvtmp66"
    "3i4e1m7Pbn27CO75UL1Stck33n6M9nhc2uN6s1lv9821SJ8ZmyVd4XLya9uUm1qH8SWufR"
    "6FIfZeQmMZuPMSsVLad4l4atwiGjEceDlFxCuwj3Tnpf1E5M3CKH1GjawYPUXvBsDwu358"
    "nq4dG/Wj0kHPKI72FCENMu6kGsM8LYMEKjswX2KgCp0Rli/LU1RDMLzJ4AeENOx48FRv8U"
    "gGCdR+LY4wUIUubXFUnqIaBLswBB0NWncHhqy+iFGw+0LQ0Rh1d17I6svm7D0tiQkboozZ"
    "ugLaXdXxLeJi3s6I0NCo9O5jRKst9zlZnC5Dm+l7ijG6rABFtNbZ6gM2IqWxendOGSqoXr"
    "BGDJZ9+/n2ffXAkvx2y5V5ByFZ9LWvx46yHHSrLoW3OvfV/I5k03wcsrIz9qCysrOsVFd2"
    "lidnZYenwREMVVZ2ltd6Vc12VdP1Am5fvg1NIAg2Hv3lp/aZItOowQeUd+1ALddxipt7U/"
    "qnZvBpLBu7wi/TIoJFYkofj3rm+1iLRKx2enh3pa3SmSM7oMrACxtTa2BPamfDE64RCGo9"
    "uOzVASlJEXrTY2Rw7dhIQPQ9ULk1Ta0sOP1aMaTUgSdtvViCIlTxoi6ho2GOsahDqi9iFC"
    "/qEjoa4xiLOqT6IkbnRwng2QmKQmY/K4OyXMttZr0/SXPZyZdqKfNZu5EM1yIe0eI0oqER"
    "aS9OQbXlsaPP4hSlzYwh6otTQgDxkq1e9zUXsW3vbx/Y+4mr+V0FeUV1NgVm79a3i3b2/N"
    "PV5D+vMuep6uXPYunOXjie3z6CTOn3BeY3++Unc/Dq/Pw0+rSr5tubD/Wc+PueIYkt/X47"
    "v9sxile12JV9U3rQOpJaBAYWNnQRGLLSWgSGPJ1NJDfF1L/zuUSmkCz93MeU37ePCIasS/"
    "wfh9fiI8s1Wne85RpB78e84PsIyzWy9mR4h6Vtm8pBmkan0AWjw5D7aZAa0Qkrwu96bHmu"
    "QskyTRaMBSpTFVE/HyJ//ZIlV4TMWckUZCnClyxncDoasPJyhqq+iFGynMHpaIzKyxmq+i"
    "JGeuyh2AsGHWVgzMFHdMMySUlD1LthOVN5EaVxxvqgDClplKaUOsq48iJK4ynK8BkaAtmb"
    "y+nZy6P3y9XRl7Ub2HzYr2fz7Xb+uVmJB35pg/yLI3vsmgXN1StY4KQ+/BdfxJ721cWbCe"
    "Jgm2LQj/7CJTdW7++aG2jMPfoPa9E0xvWaTp9FlrZgz2VI1GpDFyIxs8FLkcRZz/HnebIk"
    "B991oxIjuOwZCVCnHelWUpw5bJ2ZmWE3uoNwgAMPqkIH3VgV9p/lcRclk2AcOLUQ9fMh8r"
    "33LLkiZI73XpCFAZ99fShBlwOsfHUoKYEAZt9mpi4N1YAtb2jehaGQSLBSoyizsHVXa7QI"
    "DKySFRtFmcOqvGqjRRAHyaud/UXs6u2qWk372Yf57kPog333bRwW5nmE2/WeUco9xlDgVX"
    "1af6S8v/SasW+etL7PclG19ysAt3CzXX9aLtrB0mmqO6Ly1Nz8XWtivVrM3tXe93qLhrmx"
    "hCbcE+wfkY48reXidyfxzCKbXd/M54/nBQMn6Trz3llXspXPK61JpCFtNsM17Z1BYauN2d"
    "NHf66+Lw3CJB0qepSkwRMdcs13tsQqXhyfXk5st9vP31ezmw/z1fsHtjeVl8XobNc+RxLk"
    "D9qOeD2/Xt7aO93srzDT0KzkigmGw7eEmsberu9mpiUpZu3XMqfxzrjt16mExBKUISq1AA"
    "2seejyM2SltQ8W8kwsrLt9L/zyNnfoDWUM7LPbzup+x5iivFTO4oUM1W65y7QPb1FL0Psh"
    "Ovg+wsKdrB31EcPSovNzBCENcoTzc6QMEqj85U+BgSp0zgKoKE9RDd3wLkPf0dGgo6lDvb"
    "lDCQQw+zV2Sq8JW9rUmDRFFbhJUgbcUdFwg8lXvY272tnw+rUvpNaDK23bVJIidE4iQVye"
    "hqeXOgBrZMDo13ZIlsAAWNL2KuYFRB6KINqE09EQlSNNVPVFjJIoE05HY1SOMFHVFzFKse"
    "UwjYCFhSFaCXB3ygsMaJRg3aEMGBWlqIFg0dIHf0JOo4+WR8rYETHK9tuus/qADikzNq2X"
    "Ek5XXh5thYnhNG1m1NVMDM8JII5537frgdnNfPfAgm+re7sBHdyyBDLD2xL83PDd/fXfq5"
    "vknVOsDJ/p/vMmzl/PPvexqHY32+UGJqg/dbGQzXa53tqoDI+j9MGRdT22Flt6cV/hbbWu"
    "bYD8+G65bS85223Wqx1Rpv66viVfIrm5Xe+ob7v5frlrAtSdCZoo7IhJ+fV0tJ/HT87G2T"
    "Xmezm0OUbCTj3ALG5jlj2Dw+YifYpP+7XMBHmeV+9V3nAYHBq1DVlpRW1Dnt3AlZxfuDe7"
    "rOntXyijYLyCnOyn7AO8ES83THmFNT+8ta+3tLcGTs/PzMMs7b+aP6dnJ9Pnk7P27xeTyf"
    "Nnxyd/bR+zOX/1+vS47n/dey1RXWCQg7IHn9E3aHAA4cgYxKvNjw7I6fmvjYBn5xevjk+b"
    "v36evvy5+e+bi5cTUt7i6zZnk5bt+etJq6Jfj6dX07OXRluX56f2eZuT0/PL+i+iDjB6dT"
    "UFHxLrfYoEtWnz5QW1CXrvGwXfRwhqk7UnbiAs7buVHKbrdxTCyJEYlIWG1Yo6uGFBfpoS"
    "RkXD0k5Rwmtnw+OHhXLUenA5IaK8JGXoxj8QIvZOBQXUeyX6zerq5kLr2agxsRpUcZNCOY"
    "qwue9SY0Q0TN33qPG6udD6tSjxBvVgqNIWZb09HVG07q0MrPOICYjOnVZvS1svD1K/doxI"
    "lSBK2xDIUIRrF0IyoJaIhtgtr9Tb0dfNhdavLQGxGlRpeyZyFGFff54Fs/nMxyxIP5eqOs"
    "NI4Eh4MnVLyMrHUVPXdDMTl+mjIowJ31oMyRiqweUquyaC7TmcLmMbuttzVPVFjJLtOZyO"
    "xqi8PUdVX8SYW/FRFQiXesrw2Eu+LrQjwOaDPhS4OHitjs7XX4Rno00CbDYcRQAzX5XhGK"
    "YMt9gHnkT+sI9MkY6wK6Hu8TvGZTPkPb2I0GSMUO3ZRbTasvMbbHBIHN9ujied3tHcgIBz"
    "EZ+dCRmvJ+FkFL4vu5k8ei9ppOk9kIcLmfU4EkXIhR0+hzQudPoJJKw0c/OboqStelyQuU"
    "3+qAf4jUWxZUekmWbuygELDz9od+xYNoka5NYOiCWqCK3+MOpgWn9A0aMHQOrM2H4Q0Nze"
    "kOykizsFxiFjEElx0EWQ78pawgXuoSl5v8F59NBW2Iv+CI0x+1RK2KNrEUzoHvZHKITb34"
    "KsFHFPi2kzVhMUBL0r+qKsFCieSBfyvgSpRfqIn6I8jE6YfSYk6dFbEnK6nxwKOLdv+Jws"
    "cc8IKTN24IuBXhH8rh1piwQTaEDeH2JagRbCvnAITTD7QUfQoxcA4kyU9QCAufYfJuiIuw"
    "AgzrQ/yAMKO0L8STuuAiWUKUTeIxJymVLCfnE4xTB7R0TTo4Ok9Jk428HAs3sK8x7DlIZA"
    "qXyPIVZvDKp4jyHMOLdXFCZJ4+Z3l3TZJVg2v4aZjC5VseXSPeTcJBy2P0kuRGzvU2yOjz"
    "zEl788+GKCtSv5tpy0Pb/bzJfv6QeXXQEGK7VE8rrgtsRp2zsnvWcq+m01X5Bsmo9lFsS1"
    "Iv1vE1FJao/GDPLilGRslqa3g647MMMdclNKcodsm9fQ/FDjuJ4cX06aKejsCORRuCno6O"
    "rn9kKQyWld8PHRpK7jfx9FVEHKH5sIXszAJ/SJTCIBt2IJgSUJKG3nkkjYDVxZqh+PHqcJ"
    "5nnrYSVfZ1i4mR4UeaueaZ6VIXFlQoJ8OnYGLczIRjEmyUXBzDUk9RyRIo8yl5qcAxlnJ+"
    "MYQdauOkQySzksVbwFJ4MSuQgHRYpdCKONNn8hTlSSTmXNYQ2zWXGUUbanOj4iqxW2+Lav"
    "uW459rod22C3ZYsN5wgxUuCF0GiTmWgMxLE0WdTN/CZGa51KGqWfNcdAZ2rPW6ydg+UW2y"
    "0qMhYbzvCjWKyXAlv2w8nV/bu49qcIs2AjbMMDHbQMEqjslOwSA1XojNTssjwcNbDPrFGE"
    "MidJt8Xzh9eo0r1bnDrCpgK9R4vzDrIlVMyzbASdyGFUbu7coTaicP/Gxo+2acDu09ScA2"
    "7Jwr7kOGcqHOI467Z68R7JDEHv1s/cJqmlhh5WwL5TMiFknY1DqQQLCuV2pw/JoUX7tzV2"
    "VG443D7tWz4whw0M9IKqMKLIF1T6AzqxnMqUHjSkbyVjugR6z0F9Kx7Vy4vLTJXDFpe6rV"
    "9YWhYoelsBxkRdFT2sAZeLoxZ64Z2pTrbw1m15YtlNlOzd0iGxGtQeLRvLwRrqskGH3JDS"
    "K+igPKqLQg5emN6jOmCgCr3PqJ7Iw1ID/6wrTZqHrnriNScEB6/g3CtNmsWre/o1J4Qg96"
    "T9uq1qA3lgL11Krzdcrma/NRlCK5NfkzxutNmub6rdbrZa76uIrb947HZ+vb7fzt5VrVmJ"
    "Xmqphd2SAG/Wd5sM/pv56qaqW5/4PN/tKsbbnG2x/mkNxGsrg/MbjOUOTGuwTJSyGSy34t"
    "1vr0+Pz87MBW91c1xc2bvemivwJu4fx7WiTk/Du98s98TaoLRRgfxteJZlbJ5e6O7nt/xn"
    "VyxLtQdX0BZi7X6klG6MNl/08wOwGrEJyNmJZPWE0GBwRlgroTUzYbE9qQytFkyG/5SVIg"
    "O5HSK5GN14moBy47Fio9m6SqJLmykiGgyF3zCg3gwsgQ+bUGCAdD1WpMoMFoF/mlBgWHS9"
    "UaTK3ODAux0iKo0OAGo3QoCqMrLHfiALQECCoYg+q0GJuGbwdPM75wwKRpRigm5DeOYk/K"
    "AGFsjDg8s6YYKT8SCHJ0rGhk2fI0nL8s6PEHSYBY8NLnNOBHiaMmz4Iw7RiK/4fANRaX6c"
    "tMs+Qd+MiFBD7UqAvhl+0BxTQ3l4cCV9E5DxIEenvUaGXeybQVmR/UI6Yo4cFRyjbwbxCY"
    "EdAzK0WcMywJbjT3q9F0rFBS6x6ISQCz4623sABRQtOyotG5sTSnR8PgBIhoUHITaJhcdk"
    "eCMHZaCFR5/0sEOpuMBFFg4JueAjCz+AAsoWHpaWWXhCiVr4AUDKn5CKAug+lInEyYPn3p"
    "erT+vlzb8emzLMGG9M9dqm2O3uaxENvud1mVa2+wr8sl/v57fxNkRtFovul/i1ovIOxfKu"
    "CZbVNXvOruAPLdxxX1Ma4REklVOebi1OcImiAMKdD9ubBm59OC5Kex+O3ZCXihyP4gbK84"
    "vjF+Y5ocvLN2bD5PyXycXzN5Pmz9fH02DbxDH11tk9V9T8ItjacJxcd+meDJq3uwRSPr33"
    "SGI2af/zgsWfnPZeTn8xjw5dvnn1aoKoqjmFWw+7u8i2vsQOtn519JefzAVD1tqDT4mc7f"
    "iEt2rTZVvZMg16dH5x1DVa6BFAE1zv2wvyqHb6sW6hlpf9919+7PimG1B4P2HtQCGkbp63"
    "n/T3oNA6EycmKCh7AymmQtGovXwE68Jcsa4vMc+OQAIUgvJZkbRODhT2pgxFqAKNsTlD15"
    "+DycsDj0qjgDTzvkFtRfHFTYTmd/eHI2gcRj63KxrmBDEweVcmBRNMC3qN4+orQxA3T0ym"
    "AEnQQLDuHDzwxIf3/DkPdTB4MAcOR6HZuFmpsqMmf8M3JcEBq275YpXm8Ag2fVMSFI/uti"
    "9WaQ6P9QoYIbKEAkGTuhlRfEz9RQ5EJgZYVlgMoeEDDmNiY4Om42GgIC8UhhFx/El1XJkg"
    "b7Ig5UGK0xYiMHp5C7CynPzdMCrofyERbpHBDBB1v1FmhlgcHlpRB4zJeIjD/jcy6nL368"
    "rKeiCgQ+12ZHCMPmgimRID9hR4W5rPwHTdj3ogAykY8EQWG9AwIMJXSEaBWbZSW1BmoiER"
    "ap+jAWJYZhs6khimI8AbLYxwufayv+mh60QoIxPZZEdSRhda5EgIy/ZoysnMMaBBrXEkMA"
    "xbtDFPHgwb/0zlNx/0xDf88kEvURYXTkasW/XyuKhqs7NyFIOXTs0IMT4/g0i/4iSNipD1"
    "lnl3NsfFU1S6NzXD2mQ73tQlzd1GuNmSCndTHyGbn/nblp2Mt8vVA9srX1S7m+1ys7c1dh"
    "vmhuU/7uer/dIev0s3qZtbSJonCm8qosBiubtZ36/2xOf5XeYjZwfcdZXSHnTcZYtb0I0d"
    "5Peh2yJldt0D6Tiv7jH5AdvRrbQ6e9ItK+WN6ZYnsDPIM/iM7VPjPEPj9JjdjwlouC2Mso"
    "wN2jPtfg7Y/lu60czcfzYaCbqGr8j9iG9qo3y6PuS5mJ/0RFU7U5gxM9EmKKQHc1jQOcfY"
    "4U1rz03KZiwx/2BPzSERDa4b/jT9jrhuLjTxlg9GrAZVsP2Dy1GE3c0CMsTR7EGAjSYh9a"
    "YNJRDA7NfAKb0mbGkzY9IUVWDnaBnubmInwHaegXoD+7q50Po1LSBWgypt1ESOIuweW5aA"
    "jgY7zuZlUn0RY49tTEBHYxxnQzOpvogx8BqFy3ucnEYc+afKkBExisgD11cAOPCNCZxdCW"
    "WQHeOy5YY+uMRyQyedstygjLblBqzLlmv9/F5mG9FmbNavJbQNFghQROuXKAKUfg1DoHPf"
    "lbE5tuU5pF/cFKHNzCUjRFBRAWQxuXDl+sgU38w/31WuiR9K7Gxo9CqP5a7af1jHshYuy1"
    "KNhRExJ9vQA8NNjotSpMmx44RC8GBQymvgGQHHpmtFL5L56a09E3B1cXx2WbeOuXvqwt5B"
    "dflz89/n04vJydXs+eTZtD108er82fS0Tcw/v6qHgSbwDiMsuGZZwRWE1A1N9pN+SAWtEx"
    "t7XUFuIAWUR4Hohk+SGhkw2Asvgk4DFmO5RdaegyhYZKUkKDDdpRVWaQ6PYEGVkqB4dJdR"
    "WKU5PEynLC6O4tBzxWBlWfuSOWA4GW5nim4XVW22ZQStQrSIbmsUWsLPcTyZ/fyXyu0+6c"
    "nuOMo83G7W7ubn8NrWmv32gTm7hZ3g3CbwUD95t1/XHtV+/rFyYImtVdzf5e2xfo2dHMYZ"
    "DjlCHNiPzg2qLSfda1RbljqbqyHHdFsV7qgyrzhtuXF8fQm/gf5+yArYa3Do1v+eCBm2L3"
    "ETK9LSkutYIbkbgIPP+v49WTc2n4SFmUfhUhISluqROKxeHiTpjZ8IqRJE/u2fqAwluNxt"
    "M4SGBKi7aYbWzITVqxmJHbOhMIUNydovi4ZG8ZWugIwEOsrlrknlJXzya14BGYlvlAtfk8"
    "pL+NibRRgRiU1zqwivuNwVOZGghCLT7ZT2hZAqS1iYq/GUhESjtyrHKi2OGb0uB0VI6bFD"
    "/5pQtPoS0sCr6wE2oSbxRt6jLmRECMF6uf16v2sT1Y3LK14WV79vlttql1vwIuupyE9eLn"
    "6fdULMHMfvfnj3uDhL50hde3QFnJfsRG7uriEVnWed1XL779+q6w/r9ceHFWtYze8qyCuq"
    "symQvcYthriNLkd78giyq9oJZ7b/vImfkUlL3nyYr97XaN4tq9tFVPZbt67c1ZhuYD79tw"
    "mn5mTFTfcoZ/q4TfvYUIV+Wix38+vmHsHurqjg5RuzJJ03dpRV4q6qLWQPiUFUp/q0XN/v"
    "ZnhZpMisnh2Wt7CpiWCINe6BgRDHRSkI4tg5I0xuU6t/ZzGwZgfp65/RFPeEHlplAij4zu"
    "OYWm8S6YhKpFy/RbhGBg8Z+o88XohlJ0cF4iLoOzsJcN8bEsDtF1Z7dn0gBdl8YUmC9Kj0"
    "GaGoCMEWBonwXsAKECGkbtazn/QDQ2idmKvlm5C/CE1JUDi6i0+s0hwewaIzJUHx6C42sU"
    "pzeOxwyUNixlAEQzCxa4Iw9eXED6djphtPk6LQwmKa2LDqc0i9X8FDZ4qjiNwnPSyOY3Yg"
    "aEdsYRuFRPhgYOcBxYEgqjKHCHWhhAAzPFC8aHlN+FmBZLuxwNt3J4Bj/9lceh35zVcXb+"
    "w12N6+9vvqbtNr57bWQ812+xnbHmyrza6fuvPKdvey2m7XsXv+nV0u7efLaLninIi7WkPL"
    "Wpnr1cIxEqyOgz5mdDBzgPgjASAEduW+u4R5ry5jVYV1cq4a9iq5id3s1r0eVd1V//gTsk"
    "Fd0GtOlli/MmkcD8LWqk9NagMhsl/PxkYUL+y2698o5o2pVsAygaW3DZQaYdNVa3+uEEq4"
    "rd32ejxB14nucxgM2Mw/367nfp3Pj2y8W66Wuw9o6AFbj94vF7Og7fzf31z/8O33T1uJjO"
    "f85dugfYxx+wZJ7jEODNt3iU21WixX79kdDxLCjhd0yIJsflRvG/ltcyPzF68nZ8+nZy+/"
    "4PTNVJLcvOZL19YmB1sTyYAam7agg62JURTQSscCvxDM4iFRHrztaJqQFiU/xZe0/U8Oyx"
    "LmoYUrKNaMkbLP+xd+hIv0FA5rzamG//qv/w8UrQ38"
)
