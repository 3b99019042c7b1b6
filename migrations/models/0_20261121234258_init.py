from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": """\
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);
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
    "scopes" VARCHAR(140) NOT NULL,
    "everything" INT NOT NULL,
    "expires_at" TEXT,
    "last_used_at" TEXT,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    CONSTRAINT "ck_api_key_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_api_key_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_secret_hash" CHECK (length("secret_hash") BETWEEN 1 AND 64),
    CONSTRAINT "ck_api_key_scopes" CHECK (length("scopes") BETWEEN 1 AND 140)
);
CREATE TABLE "client_id" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "caller" VARCHAR(100) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMP NOT NULL
);
CREATE TABLE "pipeline" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(50) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "active" INT NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    CONSTRAINT "ck_pipeline_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_pipeline_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_pipeline_name" CHECK (length("name") BETWEEN 1 AND 50)
);
CREATE TABLE "product" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "sku" VARCHAR(50) NOT NULL,
    "sku_folded" TEXT NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "category" VARCHAR(50),
    "category_folded" TEXT,
    "description" VARCHAR(2000),
    "list_price" BIGINT,
    "unit_cost" BIGINT,
    "currency" VARCHAR(3),
    "stock_on_hand" INT,
    "warranty_months" INT,
    "maintenance_guide" VARCHAR(2000),
    "active" INT NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    CONSTRAINT "ck_product_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_product_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_product_sku" CHECK (length("sku") BETWEEN 1 AND 50),
    CONSTRAINT "ck_product_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_product_kind" CHECK ("kind" IN ('GOOD', 'SERVICE')),
    CONSTRAINT "ck_product_category" CHECK (length("category") BETWEEN 1 AND 50),
    CONSTRAINT "ck_product_description" CHECK (length("description") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_product_list_price" CHECK ("list_price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_product_unit_cost" CHECK ("unit_cost" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_product_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_product_stock_on_hand" CHECK ("stock_on_hand" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_product_warranty_months" CHECK ("warranty_months" BETWEEN 0 AND 1200),
    CONSTRAINT "ck_product_maintenance_guide" CHECK (length("maintenance_guide") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_product_currency_known" CHECK (("list_price" IS NULL AND "unit_cost" IS NULL) OR "currency" IS NOT NULL),
    CONSTRAINT "ck_product_stock_of_goods" CHECK ("kind" = 'GOOD' OR "stock_on_hand" IS NULL)
);
CREATE TABLE "segment" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(50) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "description" VARCHAR(500),
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    CONSTRAINT "ck_segment_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_segment_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_segment_name" CHECK (length("name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_segment_kind" CHECK ("kind" IN ('STATIC')),
    CONSTRAINT "ck_segment_description" CHECK (length("description") BETWEEN 1 AND 500)
);
CREATE TABLE "sign_in_attempt" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "started" BIGINT NOT NULL,
    "count" INT NOT NULL
);
CREATE TABLE "stage" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(50) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "position" INT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "default_probability" INT NOT NULL,
    "expected_days" INT,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "pipeline_id" CHAR(36) NOT NULL REFERENCES "pipeline" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_stage_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_stage_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_stage_name" CHECK (length("name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_stage_position" CHECK ("position" BETWEEN 1 AND 1000),
    CONSTRAINT "ck_stage_kind" CHECK ("kind" IN ('OPEN', 'WON', 'LOST')),
    CONSTRAINT "ck_stage_default_probability" CHECK ("default_probability" BETWEEN 0 AND 100),
    CONSTRAINT "ck_stage_expected_days" CHECK ("expected_days" BETWEEN 0 AND 3650)
);
CREATE TABLE "tag" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(50) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    CONSTRAINT "ck_tag_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_tag_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_tag_name" CHECK (length("name") BETWEEN 1 AND 50)
);
CREATE TABLE "team" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(50) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "business_line" VARCHAR(50),
    "business_line_folded" TEXT,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "parent_id" CHAR(36) REFERENCES "team" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_team_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_team_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_team_name" CHECK (length("name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_team_business_line" CHECK (length("business_line") BETWEEN 1 AND 50),
    CONSTRAINT "ck_team_parent_other" CHECK ("parent_id" <> "id")
);
CREATE TABLE "api_key_team" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "api_key_id" CHAR(36) NOT NULL REFERENCES "api_key" ("id") ON DELETE RESTRICT,
    "team_id" CHAR(36) NOT NULL REFERENCES "team" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_api_key_team_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_api_key_team_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
);
CREATE TABLE "employee" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "employee_number" VARCHAR(20) NOT NULL,
    "employee_number_folded" TEXT NOT NULL,
    "full_name" VARCHAR(50) NOT NULL,
    "full_name_folded" TEXT NOT NULL,
    "email" VARCHAR(100),
    "email_folded" TEXT,
    "phone" VARCHAR(20),
    "job_title" VARCHAR(50),
    "job_title_folded" TEXT,
    "department" VARCHAR(50),
    "department_folded" TEXT,
    "role" VARCHAR(16) NOT NULL,
    "active" INT NOT NULL,
    "password_hash" VARCHAR(255),
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "manager_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "team_id" CHAR(36) REFERENCES "team" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_employee_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_employee_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_employee_employee_number" CHECK (length("employee_number") BETWEEN 1 AND 20),
    CONSTRAINT "ck_employee_full_name" CHECK (length("full_name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_employee_email" CHECK (length("email") BETWEEN 1 AND 100),
    CONSTRAINT "ck_employee_phone" CHECK (length("phone") BETWEEN 1 AND 20),
    CONSTRAINT "ck_employee_job_title" CHECK (length("job_title") BETWEEN 1 AND 50),
    CONSTRAINT "ck_employee_department" CHECK (length("department") BETWEEN 1 AND 50),
    CONSTRAINT "ck_employee_role" CHECK ("role" IN ('ADMIN', 'MANAGER', 'SALES', 'SERVICE', 'MARKETING', 'ANALYST')),
    CONSTRAINT "ck_employee_password_hash" CHECK (length("password_hash") BETWEEN 1 AND 255),
    CONSTRAINT "ck_employee_manager_other" CHECK ("manager_id" <> "id")
);
CREATE TABLE "activity" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "kind" VARCHAR(16) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "subject_folded" TEXT NOT NULL,
    "body" VARCHAR(10000),
    "direction" VARCHAR(16),
    "outcome" VARCHAR(200),
    "outcome_folded" TEXT,
    "occurred_at" TEXT,
    "due_at" TEXT,
    "completed_at" TEXT,
    "duration_minutes" INT,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "assignee_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "author_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_activity_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_activity_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_activity_kind" CHECK ("kind" IN ('CALL', 'MEETING', 'EMAIL', 'NOTE', 'TASK', 'VISIT', 'MESSAGE')),
    CONSTRAINT "ck_activity_subject" CHECK (length("subject") BETWEEN 1 AND 200),
    CONSTRAINT "ck_activity_body" CHECK (length("body") BETWEEN 1 AND 10000),
    CONSTRAINT "ck_activity_direction" CHECK ("direction" IN ('INBOUND', 'OUTBOUND')),
    CONSTRAINT "ck_activity_outcome" CHECK (length("outcome") BETWEEN 1 AND 200),
    CONSTRAINT "ck_activity_duration_minutes" CHECK ("duration_minutes" BETWEEN 0 AND 525600)
);
CREATE TABLE "customer" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(50) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "phone" VARCHAR(20),
    "email" VARCHAR(100),
    "street_line" VARCHAR(200),
    "country" VARCHAR(2),
    "region" VARCHAR(50),
    "region_folded" TEXT,
    "city" VARCHAR(50),
    "city_folded" TEXT,
    "postal_code" VARCHAR(20),
    "birth_date" TEXT,
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
    CONSTRAINT "ck_customer_name" CHECK (length("name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_customer_phone" CHECK (length("phone") BETWEEN 1 AND 20),
    CONSTRAINT "ck_customer_email" CHECK (length("email") BETWEEN 1 AND 100),
    CONSTRAINT "ck_customer_street_line" CHECK (length("street_line") BETWEEN 1 AND 200),
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
CREATE TABLE "api_key_customer" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "api_key_id" CHAR(36) NOT NULL REFERENCES "api_key" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_api_key_customer_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_api_key_customer_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
);
CREATE TABLE "contact" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "full_name" VARCHAR(50) NOT NULL,
    "full_name_folded" TEXT NOT NULL,
    "job_title" VARCHAR(50),
    "job_title_folded" TEXT,
    "email" VARCHAR(100),
    "phone" VARCHAR(20),
    "birth_date" TEXT,
    "birth_year" INT,
    "birth_month_day" INT,
    "primary" INT NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contact_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_contact_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_contact_full_name" CHECK (length("full_name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_contact_job_title" CHECK (length("job_title") BETWEEN 1 AND 50),
    CONSTRAINT "ck_contact_email" CHECK (length("email") BETWEEN 1 AND 100),
    CONSTRAINT "ck_contact_phone" CHECK (length("phone") BETWEEN 1 AND 20),
    CONSTRAINT "ck_contact_birth_year" CHECK ("birth_year" BETWEEN 1 AND 9999),
    CONSTRAINT "ck_contact_birth_month_day" CHECK ("birth_month_day" BETWEEN 101 AND 1231)
);
CREATE TABLE "activity_participant" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "response" VARCHAR(16) NOT NULL,
    "activity_id" CHAR(36) NOT NULL REFERENCES "activity" ("id") ON DELETE RESTRICT,
    "contact_id" CHAR(36) REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "employee_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_activity_participant_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_activity_participant_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_activity_participant_response" CHECK ("response" IN ('PENDING', 'ACCEPTED', 'DECLINED', 'TENTATIVE')),
    CONSTRAINT "ck_activity_participant_one_participant" CHECK (("contact_id" IS NULL) <> ("employee_id" IS NULL))
);
CREATE TABLE "customer_assignment" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "role" VARCHAR(16) NOT NULL,
    "since" TEXT NOT NULL,
    "until" TEXT,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "employee_id" CHAR(36) NOT NULL REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_customer_assignment_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_customer_assignment_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_customer_assignment_role" CHECK ("role" IN ('ACCOUNT_MANAGER', 'SALES', 'PRESALES', 'SERVICE', 'SUPPORT')),
    CONSTRAINT "ck_customer_assignment_period" CHECK ("until" IS NULL OR "until" > "since")
);
CREATE TABLE "customer_tag" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "customer_id" CHAR(36) NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "tag_id" CHAR(36) NOT NULL REFERENCES "tag" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_customer_tag_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_customer_tag_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
);
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
    "customer_id" CHAR(36) REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "opportunity_id" CHAR(36) REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_activity_target_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_activity_target_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_activity_target_one_target" CHECK (("customer_id" IS NOT NULL AND "contact_id" IS NULL AND "opportunity_id" IS NULL) OR ("customer_id" IS NULL AND "contact_id" IS NOT NULL AND "opportunity_id" IS NULL) OR ("customer_id" IS NULL AND "contact_id" IS NULL AND "opportunity_id" IS NOT NULL))
);
CREATE TABLE "opportunity_contact" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "role" VARCHAR(16) NOT NULL,
    "contact_id" CHAR(36) NOT NULL REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "opportunity_id" CHAR(36) NOT NULL REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_opportunity_contact_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_opportunity_contact_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_opportunity_contact_role" CHECK ("role" IN ('DECISION_MAKER', 'INFLUENCER', 'USER', 'BUYER', 'GATEKEEPER', 'OTHER'))
);
CREATE TABLE "opportunity_line" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "quantity" BIGINT NOT NULL,
    "unit_price" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "opportunity_id" CHAR(36) NOT NULL REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_opportunity_line_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_opportunity_line_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_opportunity_line_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000),
    CONSTRAINT "ck_opportunity_line_unit_price" CHECK ("unit_price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_opportunity_line_currency" CHECK (length("currency") BETWEEN 1 AND 3)
);
CREATE TABLE "sales_record" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "sold_on" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "remarks" VARCHAR(200),
    "opportunity_id" CHAR(36) NOT NULL REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    "salesperson_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_sales_record_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_sales_record_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_sales_record_amount" CHECK ("amount" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_sales_record_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_sales_record_remarks" CHECK (length("remarks") BETWEEN 1 AND 200)
);
CREATE TABLE "segment_member" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "customer_id" CHAR(36) NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "segment_id" CHAR(36) NOT NULL REFERENCES "segment" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_segment_member_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_segment_member_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
);
CREATE TABLE "session" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "secret_hash" VARCHAR(64) NOT NULL,
    "created_at" TEXT NOT NULL,
    "rotated_at" TEXT NOT NULL,
    "expires_at" TEXT NOT NULL,
    "revoked_at" TEXT,
    "reason" VARCHAR(32),
    "employee_id" CHAR(36) NOT NULL REFERENCES "employee" ("id") ON DELETE RESTRICT
);
CREATE TABLE "stage_change" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "at" TEXT NOT NULL,
    "seconds_spent" BIGINT,
    "amount" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "by_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "from_stage_id" CHAR(36) REFERENCES "stage" ("id") ON DELETE RESTRICT,
    "opportunity_id" CHAR(36) NOT NULL REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    "to_stage_id" CHAR(36) NOT NULL REFERENCES "stage" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_stage_change_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_stage_change_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_stage_change_seconds_spent" CHECK ("seconds_spent" BETWEEN 0 AND 100000000000),
    CONSTRAINT "ck_stage_change_amount" CHECK ("amount" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_stage_change_currency" CHECK (length("currency") BETWEEN 1 AND 3)
);
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
CREATE TABLE "api_key_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "api_key_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_api_key_search_created" AFTER INSERT ON "api_key" BEGIN INSERT INTO "api_key_search" (id) VALUES (new.id); INSERT INTO "api_key_grams" (rowid, grams) SELECT n, new.search_grams FROM "api_key_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_api_key_search_changed" AFTER UPDATE OF search_grams ON "api_key" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "api_key_grams" ("api_key_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "api_key_search" WHERE id = old.id; INSERT INTO "api_key_grams" (rowid, grams) SELECT n, new.search_grams FROM "api_key_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_api_key_search_removed" AFTER DELETE ON "api_key" BEGIN INSERT INTO "api_key_grams" ("api_key_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "api_key_search" WHERE id = old.id; DELETE FROM "api_key_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_pipeline_external_id" ON "pipeline" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_pipeline_name" ON "pipeline" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_pipeline_created_at" ON "pipeline" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_pipeline_updated_at" ON "pipeline" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_pipeline_name" ON "pipeline" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_pipeline_active" ON "pipeline" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "pipeline_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "pipeline_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_pipeline_search_created" AFTER INSERT ON "pipeline" BEGIN INSERT INTO "pipeline_search" (id) VALUES (new.id); INSERT INTO "pipeline_grams" (rowid, grams) SELECT n, new.search_grams FROM "pipeline_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_pipeline_search_changed" AFTER UPDATE OF search_grams ON "pipeline" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "pipeline_grams" ("pipeline_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "pipeline_search" WHERE id = old.id; INSERT INTO "pipeline_grams" (rowid, grams) SELECT n, new.search_grams FROM "pipeline_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_pipeline_search_removed" AFTER DELETE ON "pipeline" BEGIN INSERT INTO "pipeline_grams" ("pipeline_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "pipeline_search" WHERE id = old.id; DELETE FROM "pipeline_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_product_external_id" ON "product" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_product_sku" ON "product" ("sku_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_created_at" ON "product" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_updated_at" ON "product" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_sku" ON "product" ("sku_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_name" ON "product" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_kind" ON "product" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_category_up" ON "product" (("category_folded" IS NULL), "category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_category_down" ON "product" (("category_folded" IS NOT NULL), "category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_category_value" ON "product" ("category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_list_price_up" ON "product" (("list_price" IS NULL), "list_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_list_price_down" ON "product" (("list_price" IS NOT NULL), "list_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_list_price_value" ON "product" ("list_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_unit_cost_value" ON "product" ("unit_cost", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_currency_value" ON "product" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_stock_on_hand_up" ON "product" (("stock_on_hand" IS NULL), "stock_on_hand", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_stock_on_hand_down" ON "product" (("stock_on_hand" IS NOT NULL), "stock_on_hand", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_stock_on_hand_value" ON "product" ("stock_on_hand", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_warranty_months_value" ON "product" ("warranty_months", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_active" ON "product" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "product_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "product_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_product_search_created" AFTER INSERT ON "product" BEGIN INSERT INTO "product_search" (id) VALUES (new.id); INSERT INTO "product_grams" (rowid, grams) SELECT n, new.search_grams FROM "product_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_product_search_changed" AFTER UPDATE OF search_grams ON "product" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "product_grams" ("product_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "product_search" WHERE id = old.id; INSERT INTO "product_grams" (rowid, grams) SELECT n, new.search_grams FROM "product_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_product_search_removed" AFTER DELETE ON "product" BEGIN INSERT INTO "product_grams" ("product_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "product_search" WHERE id = old.id; DELETE FROM "product_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_segment_external_id" ON "segment" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_segment_name" ON "segment" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_created_at" ON "segment" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_updated_at" ON "segment" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_name" ON "segment" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_kind_value" ON "segment" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "segment_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "segment_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_segment_search_created" AFTER INSERT ON "segment" BEGIN INSERT INTO "segment_search" (id) VALUES (new.id); INSERT INTO "segment_grams" (rowid, grams) SELECT n, new.search_grams FROM "segment_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_segment_search_changed" AFTER UPDATE OF search_grams ON "segment" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "segment_grams" ("segment_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "segment_search" WHERE id = old.id; INSERT INTO "segment_grams" (rowid, grams) SELECT n, new.search_grams FROM "segment_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_segment_search_removed" AFTER DELETE ON "segment" BEGIN INSERT INTO "segment_grams" ("segment_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "segment_search" WHERE id = old.id; DELETE FROM "segment_search" WHERE id = old.id; END;
CREATE INDEX "idx_sign_in_att_started_b01b14" ON "sign_in_attempt" ("started");
CREATE UNIQUE INDEX "ux_stage_external_id" ON "stage" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_stage_name" ON "stage" ("pipeline_id", "name_folded") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_stage_position" ON "stage" ("pipeline_id", "position") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_pipeline" ON "stage" ("pipeline_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_created_at" ON "stage" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_updated_at" ON "stage" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_name" ON "stage" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_position" ON "stage" ("position", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_kind" ON "stage" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_default_probability_value" ON "stage" ("default_probability", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_expected_days_value" ON "stage" ("expected_days", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "stage_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "stage_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_stage_search_created" AFTER INSERT ON "stage" BEGIN INSERT INTO "stage_search" (id) VALUES (new.id); INSERT INTO "stage_grams" (rowid, grams) SELECT n, new.search_grams FROM "stage_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_stage_search_changed" AFTER UPDATE OF search_grams ON "stage" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "stage_grams" ("stage_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "stage_search" WHERE id = old.id; INSERT INTO "stage_grams" (rowid, grams) SELECT n, new.search_grams FROM "stage_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_stage_search_removed" AFTER DELETE ON "stage" BEGIN INSERT INTO "stage_grams" ("stage_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "stage_search" WHERE id = old.id; DELETE FROM "stage_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_tag_external_id" ON "tag" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_tag_name" ON "tag" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_tag_created_at" ON "tag" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_tag_updated_at" ON "tag" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_tag_name" ON "tag" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "tag_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "tag_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_tag_search_created" AFTER INSERT ON "tag" BEGIN INSERT INTO "tag_search" (id) VALUES (new.id); INSERT INTO "tag_grams" (rowid, grams) SELECT n, new.search_grams FROM "tag_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_tag_search_changed" AFTER UPDATE OF search_grams ON "tag" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "tag_grams" ("tag_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "tag_search" WHERE id = old.id; INSERT INTO "tag_grams" (rowid, grams) SELECT n, new.search_grams FROM "tag_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_tag_search_removed" AFTER DELETE ON "tag" BEGIN INSERT INTO "tag_grams" ("tag_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "tag_search" WHERE id = old.id; DELETE FROM "tag_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_team_external_id" ON "team" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_team_parent" ON "team" ("parent_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_team_created_at" ON "team" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_team_updated_at" ON "team" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_team_name" ON "team" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_team_business_line_up" ON "team" (("business_line_folded" IS NULL), "business_line_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_team_business_line_down" ON "team" (("business_line_folded" IS NOT NULL), "business_line_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_team_business_line_value" ON "team" ("business_line_folded", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "team_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "team_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_team_search_created" AFTER INSERT ON "team" BEGIN INSERT INTO "team_search" (id) VALUES (new.id); INSERT INTO "team_grams" (rowid, grams) SELECT n, new.search_grams FROM "team_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_team_search_changed" AFTER UPDATE OF search_grams ON "team" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "team_grams" ("team_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "team_search" WHERE id = old.id; INSERT INTO "team_grams" (rowid, grams) SELECT n, new.search_grams FROM "team_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_team_search_removed" AFTER DELETE ON "team" BEGIN INSERT INTO "team_grams" ("team_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "team_search" WHERE id = old.id; DELETE FROM "team_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_api_key_team_external_id" ON "api_key_team" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_api_key_team" ON "api_key_team" ("api_key_id", "team_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_team_api_key" ON "api_key_team" ("api_key_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_team_team" ON "api_key_team" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_team_created_at" ON "api_key_team" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_team_updated_at" ON "api_key_team" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_external_id" ON "employee" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_employee_number" ON "employee" ("employee_number_folded") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_email" ON "employee" ("email_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_team" ON "employee" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_manager" ON "employee" ("manager_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_created_at" ON "employee" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_updated_at" ON "employee" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_employee_number" ON "employee" ("employee_number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_full_name" ON "employee" ("full_name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_email_up" ON "employee" (("email_folded" IS NULL), "email_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_email_down" ON "employee" (("email_folded" IS NOT NULL), "email_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_email_value" ON "employee" ("email_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_phone_value" ON "employee" ("phone", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_job_title_up" ON "employee" (("job_title_folded" IS NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_job_title_down" ON "employee" (("job_title_folded" IS NOT NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_job_title_value" ON "employee" ("job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_department_up" ON "employee" (("department_folded" IS NULL), "department_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_department_down" ON "employee" (("department_folded" IS NOT NULL), "department_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_department_value" ON "employee" ("department_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_role" ON "employee" ("role", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_active_value" ON "employee" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "employee_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "employee_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_employee_search_created" AFTER INSERT ON "employee" BEGIN INSERT INTO "employee_search" (id) VALUES (new.id); INSERT INTO "employee_grams" (rowid, grams) SELECT n, new.search_grams FROM "employee_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_employee_search_changed" AFTER UPDATE OF search_grams ON "employee" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "employee_grams" ("employee_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "employee_search" WHERE id = old.id; INSERT INTO "employee_grams" (rowid, grams) SELECT n, new.search_grams FROM "employee_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_employee_search_removed" AFTER DELETE ON "employee" BEGIN INSERT INTO "employee_grams" ("employee_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "employee_search" WHERE id = old.id; DELETE FROM "employee_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_activity_external_id" ON "activity" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_activity_author" ON "activity" ("author_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_assignee" ON "activity" ("assignee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_by_author_id_occurred_at_id" ON "activity" ("author_id", "occurred_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_created_at" ON "activity" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_updated_at" ON "activity" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_kind" ON "activity" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_subject" ON "activity" ("subject_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_direction_value" ON "activity" ("direction", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_outcome_value" ON "activity" ("outcome_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_occurred_at_up" ON "activity" (("occurred_at" IS NULL), "occurred_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_occurred_at_down" ON "activity" (("occurred_at" IS NOT NULL), "occurred_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_occurred_at_value" ON "activity" ("occurred_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_due_at_up" ON "activity" (("due_at" IS NULL), "due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_due_at_down" ON "activity" (("due_at" IS NOT NULL), "due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_due_at_value" ON "activity" ("due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_completed_at_up" ON "activity" (("completed_at" IS NULL), "completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_completed_at_down" ON "activity" (("completed_at" IS NOT NULL), "completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_completed_at_value" ON "activity" ("completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_duration_minutes_up" ON "activity" (("duration_minutes" IS NULL), "duration_minutes", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_duration_minutes_down" ON "activity" (("duration_minutes" IS NOT NULL), "duration_minutes", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_duration_minutes_value" ON "activity" ("duration_minutes", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "activity_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "activity_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_activity_search_created" AFTER INSERT ON "activity" BEGIN INSERT INTO "activity_search" (id) VALUES (new.id); INSERT INTO "activity_grams" (rowid, grams) SELECT n, new.search_grams FROM "activity_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_activity_search_changed" AFTER UPDATE OF search_grams ON "activity" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "activity_grams" ("activity_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "activity_search" WHERE id = old.id; INSERT INTO "activity_grams" (rowid, grams) SELECT n, new.search_grams FROM "activity_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_activity_search_removed" AFTER DELETE ON "activity" BEGIN INSERT INTO "activity_grams" ("activity_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "activity_search" WHERE id = old.id; DELETE FROM "activity_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_customer_external_id" ON "customer" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_customer_parent" ON "customer" ("parent_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_owner" ON "customer" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_by_owner_id_name_id" ON "customer" ("owner_id", "name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_created_at" ON "customer" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_updated_at" ON "customer" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_kind" ON "customer" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_name" ON "customer" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_phone_value" ON "customer" ("phone", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_email_value" ON "customer" ("email", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_street_line_value" ON "customer" ("street_line", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_country_up" ON "customer" (("country" IS NULL), "country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_country_down" ON "customer" (("country" IS NOT NULL), "country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_country_value" ON "customer" ("country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_region_value" ON "customer" ("region_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_up" ON "customer" (("city_folded" IS NULL), "city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_down" ON "customer" (("city_folded" IS NOT NULL), "city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_value" ON "customer" ("city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_postal_code_value" ON "customer" ("postal_code", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_birth_date_value" ON "customer" ("birth_date", "id") WHERE "deleted_at" IS NULL;
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
CREATE TABLE "customer_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "customer_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_customer_search_created" AFTER INSERT ON "customer" BEGIN INSERT INTO "customer_search" (id) VALUES (new.id); INSERT INTO "customer_grams" (rowid, grams) SELECT n, new.search_grams FROM "customer_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_customer_search_changed" AFTER UPDATE OF search_grams ON "customer" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "customer_grams" ("customer_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "customer_search" WHERE id = old.id; INSERT INTO "customer_grams" (rowid, grams) SELECT n, new.search_grams FROM "customer_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_customer_search_removed" AFTER DELETE ON "customer" BEGIN INSERT INTO "customer_grams" ("customer_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "customer_search" WHERE id = old.id; DELETE FROM "customer_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_api_key_customer_external_id" ON "api_key_customer" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_api_key_customer" ON "api_key_customer" ("api_key_id", "customer_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_customer_api_key" ON "api_key_customer" ("api_key_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_customer_customer" ON "api_key_customer" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_customer_created_at" ON "api_key_customer" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_customer_updated_at" ON "api_key_customer" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_contact_external_id" ON "contact" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_contact_primary" ON "contact" ("customer_id") WHERE "deleted_at" IS NULL AND "primary";
CREATE INDEX "ix_contact_customer" ON "contact" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_by_customer_id_full_name_id" ON "contact" ("customer_id", "full_name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_created_at" ON "contact" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_updated_at" ON "contact" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_full_name" ON "contact" ("full_name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_job_title_up" ON "contact" (("job_title_folded" IS NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_job_title_down" ON "contact" (("job_title_folded" IS NOT NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_job_title_value" ON "contact" ("job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_email_value" ON "contact" ("email", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_phone_value" ON "contact" ("phone", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_birth_date_value" ON "contact" ("birth_date", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_birth_year_value" ON "contact" ("birth_year", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_birth_month_day_value" ON "contact" ("birth_month_day", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_primary" ON "contact" ("primary", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "contact_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "contact_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_contact_search_created" AFTER INSERT ON "contact" BEGIN INSERT INTO "contact_search" (id) VALUES (new.id); INSERT INTO "contact_grams" (rowid, grams) SELECT n, new.search_grams FROM "contact_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_contact_search_changed" AFTER UPDATE OF search_grams ON "contact" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "contact_grams" ("contact_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "contact_search" WHERE id = old.id; INSERT INTO "contact_grams" (rowid, grams) SELECT n, new.search_grams FROM "contact_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_contact_search_removed" AFTER DELETE ON "contact" BEGIN INSERT INTO "contact_grams" ("contact_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "contact_search" WHERE id = old.id; DELETE FROM "contact_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_activity_participant_external_id" ON "activity_participant" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_participant_contact" ON "activity_participant" ("activity_id", "contact_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_participant_employee" ON "activity_participant" ("activity_id", "employee_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_activity" ON "activity_participant" ("activity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_contact" ON "activity_participant" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_employee" ON "activity_participant" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_created_at" ON "activity_participant" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_updated_at" ON "activity_participant" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_response" ON "activity_participant" ("response", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_customer_assignment_external_id" ON "customer_assignment" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_assignment" ON "customer_assignment" ("customer_id", "employee_id", "role", "since") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_customer" ON "customer_assignment" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_employee" ON "customer_assignment" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_by_employee_id_customer_id" ON "customer_assignment" ("employee_id", "customer_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_created_at" ON "customer_assignment" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_updated_at" ON "customer_assignment" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_role" ON "customer_assignment" ("role", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_since" ON "customer_assignment" ("since", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_until_up" ON "customer_assignment" (("until" IS NULL), "until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_until_down" ON "customer_assignment" (("until" IS NOT NULL), "until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_until_value" ON "customer_assignment" ("until", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_customer_tag_external_id" ON "customer_tag" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_customer_tag" ON "customer_tag" ("customer_id", "tag_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_tag_customer" ON "customer_tag" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_tag_tag" ON "customer_tag" ("tag_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_tag_created_at" ON "customer_tag" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_tag_updated_at" ON "customer_tag" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_external_id" ON "opportunity" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_opportunity_customer" ON "opportunity" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_owner" ON "opportunity" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_stage" ON "opportunity" ("stage_id", "id") WHERE "deleted_at" IS NULL;
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
CREATE TABLE "opportunity_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "opportunity_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_opportunity_search_created" AFTER INSERT ON "opportunity" BEGIN INSERT INTO "opportunity_search" (id) VALUES (new.id); INSERT INTO "opportunity_grams" (rowid, grams) SELECT n, new.search_grams FROM "opportunity_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_opportunity_search_changed" AFTER UPDATE OF search_grams ON "opportunity" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "opportunity_grams" ("opportunity_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "opportunity_search" WHERE id = old.id; INSERT INTO "opportunity_grams" (rowid, grams) SELECT n, new.search_grams FROM "opportunity_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_opportunity_search_removed" AFTER DELETE ON "opportunity" BEGIN INSERT INTO "opportunity_grams" ("opportunity_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "opportunity_search" WHERE id = old.id; DELETE FROM "opportunity_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_activity_target_external_id" ON "activity_target" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_activity_customer" ON "activity_target" ("customer_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_contact" ON "activity_target" ("contact_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_opportunity" ON "activity_target" ("opportunity_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_activity" ON "activity_target" ("activity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_customer" ON "activity_target" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_contact" ON "activity_target" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_opportunity" ON "activity_target" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_created_at" ON "activity_target" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_updated_at" ON "activity_target" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_contact_external_id" ON "opportunity_contact" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_opportunity_contact" ON "opportunity_contact" ("opportunity_id", "contact_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_opportunity" ON "opportunity_contact" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_contact" ON "opportunity_contact" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_created_at" ON "opportunity_contact" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_updated_at" ON "opportunity_contact" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_role" ON "opportunity_contact" ("role", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_line_external_id" ON "opportunity_line" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_opportunity_line_opportunity" ON "opportunity_line" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_product" ON "opportunity_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_created_at" ON "opportunity_line" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_updated_at" ON "opportunity_line" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_quantity" ON "opportunity_line" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_unit_price_up" ON "opportunity_line" (("unit_price" IS NULL), "unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_unit_price_down" ON "opportunity_line" (("unit_price" IS NOT NULL), "unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_unit_price_value" ON "opportunity_line" ("unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_currency_value" ON "opportunity_line" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_sales_record_external_id" ON "sales_record" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_sales_record_opportunity" ON "sales_record" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_salesperson" ON "sales_record" ("salesperson_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_created_at" ON "sales_record" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_updated_at" ON "sales_record" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_sold_on" ON "sales_record" ("sold_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_amount" ON "sales_record" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_currency_value" ON "sales_record" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_remarks_value" ON "sales_record" ("remarks", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_segment_member_external_id" ON "segment_member" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_segment_member" ON "segment_member" ("segment_id", "customer_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_member_segment" ON "segment_member" ("segment_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_member_customer" ON "segment_member" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_member_created_at" ON "segment_member" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_member_updated_at" ON "segment_member" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "idx_session_employe_509e7d" ON "session" ("employee_id");
CREATE UNIQUE INDEX "ux_stage_change_external_id" ON "stage_change" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_stage_change_opportunity" ON "stage_change" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_from_stage" ON "stage_change" ("from_stage_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_to_stage" ON "stage_change" ("to_stage_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_by" ON "stage_change" ("by_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_created_at" ON "stage_change" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_updated_at" ON "stage_change" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_at" ON "stage_change" ("at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_seconds_spent_value" ON "stage_change" ("seconds_spent", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_amount_value" ON "stage_change" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_currency_value" ON "stage_change" ("currency", "id") WHERE "deleted_at" IS NULL;
""",
    "postgres": """\
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
CREATE TABLE "api_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "secret_hash" VARCHAR(64) NOT NULL,
    "scopes" VARCHAR(140) NOT NULL,
    "everything" BOOL NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "last_used_at" TIMESTAMPTZ,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    CONSTRAINT "ck_api_key_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_api_key_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_secret_hash" CHECK (length("secret_hash") BETWEEN 1 AND 64),
    CONSTRAINT "ck_api_key_scopes" CHECK (length("scopes") BETWEEN 1 AND 140)
);
CREATE TABLE "client_id" (
    "id" UUID NOT NULL PRIMARY KEY,
    "caller" VARCHAR(100) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "pipeline" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(50) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "active" BOOL NOT NULL,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    CONSTRAINT "ck_pipeline_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_pipeline_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_pipeline_name" CHECK (length("name") BETWEEN 1 AND 50)
);
CREATE TABLE "product" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "sku" VARCHAR(50) NOT NULL,
    "sku_folded" TEXT COLLATE "C" NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "kind" VARCHAR(16) COLLATE "C" NOT NULL,
    "category" VARCHAR(50),
    "category_folded" TEXT COLLATE "C",
    "description" VARCHAR(2000),
    "list_price" BIGINT,
    "unit_cost" BIGINT,
    "currency" VARCHAR(3),
    "stock_on_hand" INT,
    "warranty_months" INT,
    "maintenance_guide" VARCHAR(2000),
    "active" BOOL NOT NULL,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    CONSTRAINT "ck_product_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_product_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_product_sku" CHECK (length("sku") BETWEEN 1 AND 50),
    CONSTRAINT "ck_product_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_product_kind" CHECK ("kind" IN ('GOOD', 'SERVICE')),
    CONSTRAINT "ck_product_category" CHECK (length("category") BETWEEN 1 AND 50),
    CONSTRAINT "ck_product_description" CHECK (length("description") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_product_list_price" CHECK ("list_price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_product_unit_cost" CHECK ("unit_cost" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_product_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_product_stock_on_hand" CHECK ("stock_on_hand" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_product_warranty_months" CHECK ("warranty_months" BETWEEN 0 AND 1200),
    CONSTRAINT "ck_product_maintenance_guide" CHECK (length("maintenance_guide") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_product_currency_known" CHECK (("list_price" IS NULL AND "unit_cost" IS NULL) OR "currency" IS NOT NULL),
    CONSTRAINT "ck_product_stock_of_goods" CHECK ("kind" = 'GOOD' OR "stock_on_hand" IS NULL)
);
CREATE TABLE "segment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(50) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "description" VARCHAR(500),
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    CONSTRAINT "ck_segment_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_segment_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_segment_name" CHECK (length("name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_segment_kind" CHECK ("kind" IN ('STATIC')),
    CONSTRAINT "ck_segment_description" CHECK (length("description") BETWEEN 1 AND 500)
);
CREATE TABLE "sign_in_attempt" (
    "id" UUID NOT NULL PRIMARY KEY,
    "started" BIGINT NOT NULL,
    "count" INT NOT NULL
);
CREATE TABLE "stage" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(50) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "position" INT NOT NULL,
    "kind" VARCHAR(16) COLLATE "C" NOT NULL,
    "default_probability" INT NOT NULL,
    "expected_days" INT,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "pipeline_id" UUID NOT NULL REFERENCES "pipeline" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_stage_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_stage_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_stage_name" CHECK (length("name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_stage_position" CHECK ("position" BETWEEN 1 AND 1000),
    CONSTRAINT "ck_stage_kind" CHECK ("kind" IN ('OPEN', 'WON', 'LOST')),
    CONSTRAINT "ck_stage_default_probability" CHECK ("default_probability" BETWEEN 0 AND 100),
    CONSTRAINT "ck_stage_expected_days" CHECK ("expected_days" BETWEEN 0 AND 3650)
);
CREATE TABLE "tag" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(50) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    CONSTRAINT "ck_tag_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_tag_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_tag_name" CHECK (length("name") BETWEEN 1 AND 50)
);
CREATE TABLE "team" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(50) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "business_line" VARCHAR(50),
    "business_line_folded" TEXT COLLATE "C",
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "parent_id" UUID REFERENCES "team" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_team_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_team_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_team_name" CHECK (length("name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_team_business_line" CHECK (length("business_line") BETWEEN 1 AND 50),
    CONSTRAINT "ck_team_parent_other" CHECK ("parent_id" <> "id")
);
CREATE TABLE "api_key_team" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "api_key_id" UUID NOT NULL REFERENCES "api_key" ("id") ON DELETE RESTRICT,
    "team_id" UUID NOT NULL REFERENCES "team" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_api_key_team_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_api_key_team_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
);
CREATE TABLE "employee" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "employee_number" VARCHAR(20) NOT NULL,
    "employee_number_folded" TEXT COLLATE "C" NOT NULL,
    "full_name" VARCHAR(50) NOT NULL,
    "full_name_folded" TEXT COLLATE "C" NOT NULL,
    "email" VARCHAR(100),
    "email_folded" TEXT COLLATE "C",
    "phone" VARCHAR(20),
    "job_title" VARCHAR(50),
    "job_title_folded" TEXT COLLATE "C",
    "department" VARCHAR(50),
    "department_folded" TEXT COLLATE "C",
    "role" VARCHAR(16) COLLATE "C" NOT NULL,
    "active" BOOL NOT NULL,
    "password_hash" VARCHAR(255),
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "manager_id" UUID REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "team_id" UUID REFERENCES "team" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_employee_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_employee_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_employee_employee_number" CHECK (length("employee_number") BETWEEN 1 AND 20),
    CONSTRAINT "ck_employee_full_name" CHECK (length("full_name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_employee_email" CHECK (length("email") BETWEEN 1 AND 100),
    CONSTRAINT "ck_employee_phone" CHECK (length("phone") BETWEEN 1 AND 20),
    CONSTRAINT "ck_employee_job_title" CHECK (length("job_title") BETWEEN 1 AND 50),
    CONSTRAINT "ck_employee_department" CHECK (length("department") BETWEEN 1 AND 50),
    CONSTRAINT "ck_employee_role" CHECK ("role" IN ('ADMIN', 'MANAGER', 'SALES', 'SERVICE', 'MARKETING', 'ANALYST')),
    CONSTRAINT "ck_employee_password_hash" CHECK (length("password_hash") BETWEEN 1 AND 255),
    CONSTRAINT "ck_employee_manager_other" CHECK ("manager_id" <> "id")
);
CREATE TABLE "activity" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "kind" VARCHAR(16) COLLATE "C" NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "subject_folded" TEXT COLLATE "C" NOT NULL,
    "body" VARCHAR(10000),
    "direction" VARCHAR(16),
    "outcome" VARCHAR(200),
    "outcome_folded" TEXT COLLATE "C",
    "occurred_at" TIMESTAMPTZ,
    "due_at" TIMESTAMPTZ,
    "completed_at" TIMESTAMPTZ,
    "duration_minutes" INT,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "assignee_id" UUID REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "author_id" UUID REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_activity_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_activity_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_activity_kind" CHECK ("kind" IN ('CALL', 'MEETING', 'EMAIL', 'NOTE', 'TASK', 'VISIT', 'MESSAGE')),
    CONSTRAINT "ck_activity_subject" CHECK (length("subject") BETWEEN 1 AND 200),
    CONSTRAINT "ck_activity_body" CHECK (length("body") BETWEEN 1 AND 10000),
    CONSTRAINT "ck_activity_direction" CHECK ("direction" IN ('INBOUND', 'OUTBOUND')),
    CONSTRAINT "ck_activity_outcome" CHECK (length("outcome") BETWEEN 1 AND 200),
    CONSTRAINT "ck_activity_duration_minutes" CHECK ("duration_minutes" BETWEEN 0 AND 525600)
);
CREATE TABLE "customer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "kind" VARCHAR(16) COLLATE "C" NOT NULL,
    "name" VARCHAR(50) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "phone" VARCHAR(20),
    "email" VARCHAR(100),
    "street_line" VARCHAR(200),
    "country" VARCHAR(2) COLLATE "C",
    "region" VARCHAR(50),
    "region_folded" TEXT COLLATE "C",
    "city" VARCHAR(50),
    "city_folded" TEXT COLLATE "C",
    "postal_code" VARCHAR(20),
    "birth_date" DATE,
    "birth_year" INT,
    "birth_month_day" INT,
    "gender" VARCHAR(16),
    "industry" VARCHAR(50),
    "industry_folded" TEXT COLLATE "C",
    "website" VARCHAR(200),
    "website_folded" TEXT COLLATE "C",
    "employees" INT,
    "annual_revenue" BIGINT,
    "currency" VARCHAR(3),
    "lifecycle" VARCHAR(16) COLLATE "C" NOT NULL,
    "tier" VARCHAR(16) COLLATE "C" NOT NULL,
    "relationship_level" VARCHAR(16) COLLATE "C" NOT NULL,
    "business_line" VARCHAR(50),
    "business_line_folded" TEXT COLLATE "C",
    "source" VARCHAR(50),
    "source_folded" TEXT COLLATE "C",
    "purchase_preferences" VARCHAR(1000),
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "owner_id" UUID REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "parent_id" UUID REFERENCES "customer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_customer_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_customer_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_customer_kind" CHECK ("kind" IN ('PERSON', 'COMPANY')),
    CONSTRAINT "ck_customer_name" CHECK (length("name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_customer_phone" CHECK (length("phone") BETWEEN 1 AND 20),
    CONSTRAINT "ck_customer_email" CHECK (length("email") BETWEEN 1 AND 100),
    CONSTRAINT "ck_customer_street_line" CHECK (length("street_line") BETWEEN 1 AND 200),
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
CREATE TABLE "api_key_customer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "api_key_id" UUID NOT NULL REFERENCES "api_key" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_api_key_customer_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_api_key_customer_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
);
CREATE TABLE "contact" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "full_name" VARCHAR(50) NOT NULL,
    "full_name_folded" TEXT COLLATE "C" NOT NULL,
    "job_title" VARCHAR(50),
    "job_title_folded" TEXT COLLATE "C",
    "email" VARCHAR(100),
    "phone" VARCHAR(20),
    "birth_date" DATE,
    "birth_year" INT,
    "birth_month_day" INT,
    "primary" BOOL NOT NULL,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contact_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_contact_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_contact_full_name" CHECK (length("full_name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_contact_job_title" CHECK (length("job_title") BETWEEN 1 AND 50),
    CONSTRAINT "ck_contact_email" CHECK (length("email") BETWEEN 1 AND 100),
    CONSTRAINT "ck_contact_phone" CHECK (length("phone") BETWEEN 1 AND 20),
    CONSTRAINT "ck_contact_birth_year" CHECK ("birth_year" BETWEEN 1 AND 9999),
    CONSTRAINT "ck_contact_birth_month_day" CHECK ("birth_month_day" BETWEEN 101 AND 1231)
);
CREATE TABLE "activity_participant" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "response" VARCHAR(16) COLLATE "C" NOT NULL,
    "activity_id" UUID NOT NULL REFERENCES "activity" ("id") ON DELETE RESTRICT,
    "contact_id" UUID REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "employee_id" UUID REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_activity_participant_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_activity_participant_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_activity_participant_response" CHECK ("response" IN ('PENDING', 'ACCEPTED', 'DECLINED', 'TENTATIVE')),
    CONSTRAINT "ck_activity_participant_one_participant" CHECK (("contact_id" IS NULL) <> ("employee_id" IS NULL))
);
CREATE TABLE "customer_assignment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "role" VARCHAR(16) COLLATE "C" NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "employee_id" UUID NOT NULL REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_customer_assignment_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_customer_assignment_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_customer_assignment_role" CHECK ("role" IN ('ACCOUNT_MANAGER', 'SALES', 'PRESALES', 'SERVICE', 'SUPPORT')),
    CONSTRAINT "ck_customer_assignment_period" CHECK ("until" IS NULL OR "until" > "since")
);
CREATE TABLE "customer_tag" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "tag_id" UUID NOT NULL REFERENCES "tag" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_customer_tag_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_customer_tag_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
);
CREATE TABLE "opportunity" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "expected_amount" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "probability" INT NOT NULL,
    "expected_close_date" DATE,
    "closed_at" TIMESTAMPTZ,
    "stage_entered_at" TIMESTAMPTZ NOT NULL,
    "lost_reason" VARCHAR(200),
    "description" VARCHAR(2000),
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "owner_id" UUID REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "stage_id" UUID NOT NULL REFERENCES "stage" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_opportunity_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_opportunity_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_opportunity_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_opportunity_expected_amount" CHECK ("expected_amount" BETWEEN 1 AND 100000000000000000),
    CONSTRAINT "ck_opportunity_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_opportunity_probability" CHECK ("probability" BETWEEN 0 AND 100),
    CONSTRAINT "ck_opportunity_lost_reason" CHECK (length("lost_reason") BETWEEN 1 AND 200),
    CONSTRAINT "ck_opportunity_description" CHECK (length("description") BETWEEN 1 AND 2000)
);
CREATE TABLE "activity_target" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "activity_id" UUID NOT NULL REFERENCES "activity" ("id") ON DELETE RESTRICT,
    "contact_id" UUID REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "customer_id" UUID REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "opportunity_id" UUID REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_activity_target_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_activity_target_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_activity_target_one_target" CHECK (("customer_id" IS NOT NULL AND "contact_id" IS NULL AND "opportunity_id" IS NULL) OR ("customer_id" IS NULL AND "contact_id" IS NOT NULL AND "opportunity_id" IS NULL) OR ("customer_id" IS NULL AND "contact_id" IS NULL AND "opportunity_id" IS NOT NULL))
);
CREATE TABLE "opportunity_contact" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "role" VARCHAR(16) COLLATE "C" NOT NULL,
    "contact_id" UUID NOT NULL REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "opportunity_id" UUID NOT NULL REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_opportunity_contact_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_opportunity_contact_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_opportunity_contact_role" CHECK ("role" IN ('DECISION_MAKER', 'INFLUENCER', 'USER', 'BUYER', 'GATEKEEPER', 'OTHER'))
);
CREATE TABLE "opportunity_line" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "quantity" BIGINT NOT NULL,
    "unit_price" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "opportunity_id" UUID NOT NULL REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_opportunity_line_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_opportunity_line_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_opportunity_line_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000),
    CONSTRAINT "ck_opportunity_line_unit_price" CHECK ("unit_price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_opportunity_line_currency" CHECK (length("currency") BETWEEN 1 AND 3)
);
CREATE TABLE "sales_record" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "sold_on" DATE NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "remarks" VARCHAR(200),
    "opportunity_id" UUID NOT NULL REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    "salesperson_id" UUID REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_sales_record_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_sales_record_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_sales_record_amount" CHECK ("amount" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_sales_record_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_sales_record_remarks" CHECK (length("remarks") BETWEEN 1 AND 200)
);
CREATE TABLE "segment_member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "segment_id" UUID NOT NULL REFERENCES "segment" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_segment_member_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_segment_member_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
);
CREATE TABLE "session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "secret_hash" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "rotated_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "reason" VARCHAR(32),
    "employee_id" UUID NOT NULL REFERENCES "employee" ("id") ON DELETE RESTRICT
);
CREATE TABLE "stage_change" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "at" TIMESTAMPTZ NOT NULL,
    "seconds_spent" BIGINT,
    "amount" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "by_id" UUID REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "from_stage_id" UUID REFERENCES "stage" ("id") ON DELETE RESTRICT,
    "opportunity_id" UUID NOT NULL REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    "to_stage_id" UUID NOT NULL REFERENCES "stage" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_stage_change_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_stage_change_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_stage_change_seconds_spent" CHECK ("seconds_spent" BETWEEN 0 AND 100000000000),
    CONSTRAINT "ck_stage_change_amount" CHECK ("amount" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_stage_change_currency" CHECK (length("currency") BETWEEN 1 AND 3)
);
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
CREATE INDEX "ix_api_key_search" ON "api_key" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_pipeline_external_id" ON "pipeline" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_pipeline_name" ON "pipeline" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_pipeline_created_at" ON "pipeline" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_pipeline_updated_at" ON "pipeline" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_pipeline_name" ON "pipeline" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_pipeline_active" ON "pipeline" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_pipeline_search" ON "pipeline" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_product_external_id" ON "product" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_product_sku" ON "product" ("sku_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_created_at" ON "product" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_updated_at" ON "product" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_sku" ON "product" ("sku_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_name" ON "product" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_kind" ON "product" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_category_up" ON "product" (("category_folded" IS NULL), "category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_category_down" ON "product" (("category_folded" IS NOT NULL), "category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_category_value" ON "product" ("category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_list_price_up" ON "product" (("list_price" IS NULL), "list_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_list_price_down" ON "product" (("list_price" IS NOT NULL), "list_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_list_price_value" ON "product" ("list_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_unit_cost_value" ON "product" ("unit_cost", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_currency_value" ON "product" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_stock_on_hand_up" ON "product" (("stock_on_hand" IS NULL), "stock_on_hand", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_stock_on_hand_down" ON "product" (("stock_on_hand" IS NOT NULL), "stock_on_hand", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_stock_on_hand_value" ON "product" ("stock_on_hand", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_warranty_months_value" ON "product" ("warranty_months", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_active" ON "product" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_search" ON "product" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_segment_external_id" ON "segment" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_segment_name" ON "segment" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_created_at" ON "segment" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_updated_at" ON "segment" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_name" ON "segment" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_kind_value" ON "segment" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_search" ON "segment" USING gin (string_to_array("search_grams", ' '));
CREATE INDEX "idx_sign_in_att_started_b01b14" ON "sign_in_attempt" ("started");
CREATE UNIQUE INDEX "ux_stage_external_id" ON "stage" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_stage_name" ON "stage" ("pipeline_id", "name_folded") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_stage_position" ON "stage" ("pipeline_id", "position") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_pipeline" ON "stage" ("pipeline_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_created_at" ON "stage" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_updated_at" ON "stage" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_name" ON "stage" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_position" ON "stage" ("position", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_kind" ON "stage" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_default_probability_value" ON "stage" ("default_probability", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_expected_days_value" ON "stage" ("expected_days", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_search" ON "stage" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_tag_external_id" ON "tag" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_tag_name" ON "tag" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_tag_created_at" ON "tag" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_tag_updated_at" ON "tag" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_tag_name" ON "tag" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_tag_search" ON "tag" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_team_external_id" ON "team" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_team_parent" ON "team" ("parent_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_team_created_at" ON "team" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_team_updated_at" ON "team" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_team_name" ON "team" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_team_business_line_up" ON "team" (("business_line_folded" IS NULL), "business_line_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_team_business_line_down" ON "team" (("business_line_folded" IS NOT NULL), "business_line_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_team_business_line_value" ON "team" ("business_line_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_team_search" ON "team" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_api_key_team_external_id" ON "api_key_team" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_api_key_team" ON "api_key_team" ("api_key_id", "team_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_team_api_key" ON "api_key_team" ("api_key_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_team_team" ON "api_key_team" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_team_created_at" ON "api_key_team" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_team_updated_at" ON "api_key_team" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_external_id" ON "employee" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_employee_number" ON "employee" ("employee_number_folded") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_email" ON "employee" ("email_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_team" ON "employee" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_manager" ON "employee" ("manager_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_created_at" ON "employee" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_updated_at" ON "employee" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_employee_number" ON "employee" ("employee_number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_full_name" ON "employee" ("full_name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_email_up" ON "employee" (("email_folded" IS NULL), "email_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_email_down" ON "employee" (("email_folded" IS NOT NULL), "email_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_email_value" ON "employee" ("email_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_phone_value" ON "employee" ("phone", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_job_title_up" ON "employee" (("job_title_folded" IS NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_job_title_down" ON "employee" (("job_title_folded" IS NOT NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_job_title_value" ON "employee" ("job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_department_up" ON "employee" (("department_folded" IS NULL), "department_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_department_down" ON "employee" (("department_folded" IS NOT NULL), "department_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_department_value" ON "employee" ("department_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_role" ON "employee" ("role", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_active_value" ON "employee" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_search" ON "employee" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_activity_external_id" ON "activity" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_activity_author" ON "activity" ("author_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_assignee" ON "activity" ("assignee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_by_author_id_occurred_at_id" ON "activity" ("author_id", "occurred_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_created_at" ON "activity" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_updated_at" ON "activity" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_kind" ON "activity" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_subject" ON "activity" ("subject_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_direction_value" ON "activity" ("direction", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_outcome_value" ON "activity" ("outcome_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_occurred_at_up" ON "activity" (("occurred_at" IS NULL), "occurred_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_occurred_at_down" ON "activity" (("occurred_at" IS NOT NULL), "occurred_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_occurred_at_value" ON "activity" ("occurred_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_due_at_up" ON "activity" (("due_at" IS NULL), "due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_due_at_down" ON "activity" (("due_at" IS NOT NULL), "due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_due_at_value" ON "activity" ("due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_completed_at_up" ON "activity" (("completed_at" IS NULL), "completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_completed_at_down" ON "activity" (("completed_at" IS NOT NULL), "completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_completed_at_value" ON "activity" ("completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_duration_minutes_up" ON "activity" (("duration_minutes" IS NULL), "duration_minutes", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_duration_minutes_down" ON "activity" (("duration_minutes" IS NOT NULL), "duration_minutes", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_duration_minutes_value" ON "activity" ("duration_minutes", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_search" ON "activity" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_customer_external_id" ON "customer" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_customer_parent" ON "customer" ("parent_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_owner" ON "customer" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_by_owner_id_name_id" ON "customer" ("owner_id", "name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_created_at" ON "customer" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_updated_at" ON "customer" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_kind" ON "customer" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_name" ON "customer" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_phone_value" ON "customer" ("phone", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_email_value" ON "customer" ("email", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_street_line_value" ON "customer" ("street_line", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_country_up" ON "customer" (("country" IS NULL), "country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_country_down" ON "customer" (("country" IS NOT NULL), "country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_country_value" ON "customer" ("country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_region_value" ON "customer" ("region_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_up" ON "customer" (("city_folded" IS NULL), "city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_down" ON "customer" (("city_folded" IS NOT NULL), "city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_value" ON "customer" ("city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_postal_code_value" ON "customer" ("postal_code", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_birth_date_value" ON "customer" ("birth_date", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_customer_search" ON "customer" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_api_key_customer_external_id" ON "api_key_customer" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_api_key_customer" ON "api_key_customer" ("api_key_id", "customer_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_customer_api_key" ON "api_key_customer" ("api_key_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_customer_customer" ON "api_key_customer" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_customer_created_at" ON "api_key_customer" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_customer_updated_at" ON "api_key_customer" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_contact_external_id" ON "contact" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_contact_primary" ON "contact" ("customer_id") WHERE "deleted_at" IS NULL AND "primary";
CREATE INDEX "ix_contact_customer" ON "contact" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_by_customer_id_full_name_id" ON "contact" ("customer_id", "full_name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_created_at" ON "contact" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_updated_at" ON "contact" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_full_name" ON "contact" ("full_name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_job_title_up" ON "contact" (("job_title_folded" IS NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_job_title_down" ON "contact" (("job_title_folded" IS NOT NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_job_title_value" ON "contact" ("job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_email_value" ON "contact" ("email", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_phone_value" ON "contact" ("phone", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_birth_date_value" ON "contact" ("birth_date", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_birth_year_value" ON "contact" ("birth_year", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_birth_month_day_value" ON "contact" ("birth_month_day", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_primary" ON "contact" ("primary", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_search" ON "contact" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_activity_participant_external_id" ON "activity_participant" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_participant_contact" ON "activity_participant" ("activity_id", "contact_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_participant_employee" ON "activity_participant" ("activity_id", "employee_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_activity" ON "activity_participant" ("activity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_contact" ON "activity_participant" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_employee" ON "activity_participant" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_created_at" ON "activity_participant" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_updated_at" ON "activity_participant" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_response" ON "activity_participant" ("response", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_customer_assignment_external_id" ON "customer_assignment" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_assignment" ON "customer_assignment" ("customer_id", "employee_id", "role", "since") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_customer" ON "customer_assignment" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_employee" ON "customer_assignment" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_by_employee_id_customer_id" ON "customer_assignment" ("employee_id", "customer_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_created_at" ON "customer_assignment" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_updated_at" ON "customer_assignment" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_role" ON "customer_assignment" ("role", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_since" ON "customer_assignment" ("since", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_until_up" ON "customer_assignment" (("until" IS NULL), "until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_until_down" ON "customer_assignment" (("until" IS NOT NULL), "until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_until_value" ON "customer_assignment" ("until", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_customer_tag_external_id" ON "customer_tag" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_customer_tag" ON "customer_tag" ("customer_id", "tag_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_tag_customer" ON "customer_tag" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_tag_tag" ON "customer_tag" ("tag_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_tag_created_at" ON "customer_tag" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_tag_updated_at" ON "customer_tag" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_external_id" ON "opportunity" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_opportunity_customer" ON "opportunity" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_owner" ON "opportunity" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_stage" ON "opportunity" ("stage_id", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_opportunity_search" ON "opportunity" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_activity_target_external_id" ON "activity_target" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_activity_customer" ON "activity_target" ("customer_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_contact" ON "activity_target" ("contact_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_opportunity" ON "activity_target" ("opportunity_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_activity" ON "activity_target" ("activity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_customer" ON "activity_target" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_contact" ON "activity_target" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_opportunity" ON "activity_target" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_created_at" ON "activity_target" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_updated_at" ON "activity_target" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_contact_external_id" ON "opportunity_contact" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_opportunity_contact" ON "opportunity_contact" ("opportunity_id", "contact_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_opportunity" ON "opportunity_contact" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_contact" ON "opportunity_contact" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_created_at" ON "opportunity_contact" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_updated_at" ON "opportunity_contact" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_role" ON "opportunity_contact" ("role", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_line_external_id" ON "opportunity_line" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_opportunity_line_opportunity" ON "opportunity_line" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_product" ON "opportunity_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_created_at" ON "opportunity_line" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_updated_at" ON "opportunity_line" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_quantity" ON "opportunity_line" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_unit_price_up" ON "opportunity_line" (("unit_price" IS NULL), "unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_unit_price_down" ON "opportunity_line" (("unit_price" IS NOT NULL), "unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_unit_price_value" ON "opportunity_line" ("unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_currency_value" ON "opportunity_line" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_sales_record_external_id" ON "sales_record" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_sales_record_opportunity" ON "sales_record" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_salesperson" ON "sales_record" ("salesperson_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_created_at" ON "sales_record" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_updated_at" ON "sales_record" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_sold_on" ON "sales_record" ("sold_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_amount" ON "sales_record" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_currency_value" ON "sales_record" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_remarks_value" ON "sales_record" ("remarks", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_segment_member_external_id" ON "segment_member" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_segment_member" ON "segment_member" ("segment_id", "customer_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_member_segment" ON "segment_member" ("segment_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_member_customer" ON "segment_member" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_member_created_at" ON "segment_member" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_member_updated_at" ON "segment_member" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "idx_session_employe_509e7d" ON "session" ("employee_id");
CREATE UNIQUE INDEX "ux_stage_change_external_id" ON "stage_change" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_stage_change_opportunity" ON "stage_change" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_from_stage" ON "stage_change" ("from_stage_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_to_stage" ON "stage_change" ("to_stage_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_by" ON "stage_change" ("by_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_created_at" ON "stage_change" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_updated_at" ON "stage_change" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_at" ON "stage_change" ("at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_seconds_spent_value" ON "stage_change" ("seconds_spent", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_amount_value" ON "stage_change" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_currency_value" ON "stage_change" ("currency", "id") WHERE "deleted_at" IS NULL;
""",
}
DOWN = {
    "sqlite": """\
PRAGMA defer_foreign_keys = ON;
DROP TABLE "stage_change";
DROP TABLE "session";
DROP TABLE "segment_member";
DROP TABLE "sales_record";
DROP TABLE "opportunity_line";
DROP TABLE "opportunity_contact";
DROP TABLE "activity_target";
DROP TABLE "opportunity";
DROP TABLE "opportunity_grams";
DROP TABLE "opportunity_search";
DROP TABLE "customer_tag";
DROP TABLE "customer_assignment";
DROP TABLE "activity_participant";
DROP TABLE "contact";
DROP TABLE "contact_grams";
DROP TABLE "contact_search";
DROP TABLE "api_key_customer";
DROP TABLE "customer";
DROP TABLE "customer_grams";
DROP TABLE "customer_search";
DROP TABLE "activity";
DROP TABLE "activity_grams";
DROP TABLE "activity_search";
DROP TABLE "employee";
DROP TABLE "employee_grams";
DROP TABLE "employee_search";
DROP TABLE "api_key_team";
DROP TABLE "team";
DROP TABLE "team_grams";
DROP TABLE "team_search";
DROP TABLE "tag";
DROP TABLE "tag_grams";
DROP TABLE "tag_search";
DROP TABLE "stage";
DROP TABLE "stage_grams";
DROP TABLE "stage_search";
DROP TABLE "sign_in_attempt";
DROP TABLE "segment";
DROP TABLE "segment_grams";
DROP TABLE "segment_search";
DROP TABLE "product";
DROP TABLE "product_grams";
DROP TABLE "product_search";
DROP TABLE "pipeline";
DROP TABLE "pipeline_grams";
DROP TABLE "pipeline_search";
DROP TABLE "client_id";
DROP TABLE "api_key";
DROP TABLE "api_key_grams";
DROP TABLE "api_key_search";
""",
    "postgres": """\
DROP TABLE "stage_change";
DROP TABLE "session";
DROP TABLE "segment_member";
DROP TABLE "sales_record";
DROP TABLE "opportunity_line";
DROP TABLE "opportunity_contact";
DROP TABLE "activity_target";
DROP TABLE "opportunity";
DROP TABLE "customer_tag";
DROP TABLE "customer_assignment";
DROP TABLE "activity_participant";
DROP TABLE "contact";
DROP TABLE "api_key_customer";
DROP TABLE "customer";
DROP TABLE "activity";
DROP TABLE "employee";
DROP TABLE "api_key_team";
DROP TABLE "team";
DROP TABLE "tag";
DROP TABLE "stage";
DROP TABLE "sign_in_attempt";
DROP TABLE "segment";
DROP TABLE "product";
DROP TABLE "pipeline";
DROP TABLE "client_id";
DROP TABLE "api_key";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWN[db.capabilities.dialect if db else "postgres"]

MODELS_STATE = (
    "eJztXetz2ziS/1dY/jI7dUoqY8fJbHJ1VbaTmfg2iVOx57K3t1cqiIQlrkmCw0c0qr3936"
    "8bfD9FUpQE2v1hZ2MRTUHdQKP71w/888QWBrf85xd6YH43g83JG+2fJw6zOfyj8mymnTDX"
    "zZ7gBwFbWHIwy49a+IEHH8Dn98zyOXxkcF/3TDcwhYOjb4XNg5XpLDVDOFwTnhYIbcHlXz"
    "ONLUQYaHroBzDM82eaLpwA3ufjQOG6wgtCxwxM7j/HrzOEDt8HLxv9zfDv30M+D8QS3sk9"
    "eP///C98bDoG/4P7yZ/uw/ze5JZRYJ5p4Avk5/Ng48rPro1f5Dic82KuCyu0nWysuwlWwk"
    "kHh6FpPP/tt+t3+GzJHe6xgBs5ljqhZcXcTz6K5gsfBF7I04ka2QcGv2ehhYI5+ff70NFR"
    "HsADjz83Df+5w9dz0/iPeH65sfP555u7+e37u/n8pCrMuxXXPLH+wddgxmWB4CzhI+Azrg"
    "nTCZBt//xX9BUZe+SnJ/i2qw8XX/909upHyRLhB0tPPjyRrPiXJGQBi0ilCDKe6x5HHs1Z"
    "UMN7+H7mBPUCKBKWBAFfxwPT5s+TfwwRSPJBJpFsZzSJRLeE/vDcEeveEvm24o5mBtqa+V"
    "r823YXzN31p/e3dxefvuCbbN//3cJP313cvccnp/LTTenTP0VyFKANIjWRvkT7dn33QcM/"
    "tb/dfH5flnY67u5v+AheawbRC97/9e4EZ8nCQMyBOXNm5NmZfJx8BEOzBRK6xrAFUiR8PA"
    "vEYj6owxVzlrRCJPF3OBWQRzXLI+BL7tUvjxxVaW0A1/a1Gn7qKfOvps99bbHR8Fxcm8FK"
    "40xfxdJ/qy1D5hm+xpYgaVgUFrBai5Z99ZStXxnwK+H/np3+9PL1y5/PXr38GYbIn5d+8r"
    "pl8Vx/vpPqPZMF/yPgnsOsed1ZegdP64VRIisJBCbcQSDxcdlLHjFT+p6cpqGJew1MFh8P"
    "Uc104N9c8zd+wG34Jwtwn+rAEu3eE/ZbLZrTTI564BvtHiyX0PW5F3SWk83+mFvcWQYrXE"
    "YvXrRI5b8uvsoDGUaV9unn+NFp9KwoOjAP+SBFWyQcQdEeSJL5Ezf+DW/le7T1yrS41LXm"
    "985b6XErWckgYFztxm4ykktEO1jLB1oSn+HX+nKbJlOPtnMgxEO632eaL6KPmQY8D+BY1x"
    "a4NEBTM/0h0gXwogPY1Zl8HoATVcFcrYSp83rhJBSDlO2g02/QHgU240xR4Sb+Ku5Mc6Dm"
    "fNVFcZa3Xk5vVoWRo9Kubj5+hP2r/f3k6u8nJQn54eIfXK9Rrs3HYo5EfSlJoUTe+gyPRA"
    "ba0+m6CYpSOu10vp22nG+n1fMtZub8XlgGr9srwnaZA7+oVRY5cpVFklDsdGrheZE/sBL2"
    "/unTxV9/LBxaH28+/5oMz4nj6uPNZeV4gmGt+2QhjE2fTZKMV9lolBsE7Qyfoe3o4U7JMK"
    "6hNmBXK7DdDqyxBE2PS5e134FSIFNbGgIObnCkOMgixNMdLD5hH+1AKXIfZqSLyE7uugVy"
    "JGrzncVuERzmZqDO0RDzb+jRUCVXWAoTPhmEroeeN8RFLVFOz0eVDohrMX0Er+IxeKMhH4"
    "BTpETTk/8Qe+FxLwHQuO5AwKpMOr3lICErWgmJMgDBIMpkm04YcL9nIKCOfFBE4EBr4INY"
    "a5ZwlsmxIJ3teO5HQv19zjx9NQ/AQO3vVxdpyanei+kUc3npMbtmf3QTUUpMMtqLjJjvm0"
    "uH814Qe4lIfYgdne/ImjFEdydwHJAcjpGV8PrxN08yDe6uPRHI6JUh1s7e+YvZVPcPtbk9"
    "Ee+qvP5FeBwW7V/4RvI8stX0OvgiTmd7D/aa2HClDLGd+Jx9mk3ZY+s0J6247IAhUXwSn3"
    "wFC+rr9ZU0l6q649Eye7DK2M7qogZtYDYuc4zurZlnzBvWu8u8wNRNOEqDmkP2Mqb+5S9f"
    "ucUacNJS/uaX7I3qHLEyBSKJxe0ojMIiDpi35GOx7k6+7JFyDVejOBW5VVhYn9VH9qld/o"
    "Q5bCl/HX43flPL2mtJMS4t0e3ZxnO3RNEp8xijPD/4GtLK4KKT8vKNxpKUYIyswBMea7D6"
    "TOPBb6LMYsosnnLiKGUWU2YxZRZTZjFlFisZmKXM4io0T5nFj1/JUmax2pnF8MSF99ZAS2"
    "3JYHmqw8ULTr68//zu+vOv/S0gFMUKFChz/DX3Ots/ymQXp951L3C7SDSmz6kciLLjLohx"
    "gV7sLdKor6OQuQn+sV6BJmIPPAJKDsrqBHTpxesS0TSYnUz60Nxui9nkegLsGEjINyGYvP"
    "rYHkYo6tIOMZt4q43A6avsTeos7jE0yVauF1VsB6bzXHTr0QXKRtMpW/leUre9g2aHCGDE"
    "EaCW2EUWI+oQtgiywVsjFtKezEUW0sqoNxr/Az60ItxFpsH76LTjykMH3seRPq+Ka6RXUg"
    "yDYhhThqgphkExDIphUAyDYhgUw6AYBsUwFFGyFMNQO4ZB6Dih47sy9yJFtIJSu5PDsjpu"
    "hNqP10WiSTA7nvJxuZ31l+2nO6p0E+C5k2unuzk83ykqoURUIt53Y4Qlcq9SZImPpVa2By"
    "aKGvdph4PGOjrHDwflFN4IjL8pvk0R5o+p1rdKoHrwqRUbck0Q50ldTCh6MmuNBbnm/IF3"
    "7Jd/IeNusAJ+8ONqEhMRt6jZAHy2Zhv45I0M1/i6gINyBoMM6SCl3e5Tcdkw2q8radnf11"
    "CsiGJFUw4FUKyIYkUUK6JYEcWKKFZEsSKKFSmiZClWpHasSP5/D42bjFe5Kxa2UPF55PbP"
    "0E1cI9NBeaqjNPH/hzbgLdGqLIkJ9yfzOXhTwXzF/FWf/VEiU1k4J585GLPYG9zALx60OV"
    "697LA3Xr1s3Br4qMR3idrUbApZfuc3cD0lUprh33K4kyGGaaOXnbTRyxZt9LKijXAdbOSd"
    "lFW+XwphcdagioqEJd4vgHJfzE8/6We3IbKHAvA5HNcMLLYUE9z90L28uflY0FOX12VF9N"
    "uny/cgnB+L9lWdN+SaoKf6m9RFwumZ1Nwx/MiWfgOHdtoM2uPfxQOhFpIYYZx56A9xuMqk"
    "01sf6HJJHAt/xQx75KHRHLUDptXxhnoTT8GupN7EKsqoko9zzJBtmkvSGLrNZ5tsDeHO82"
    "kuXWK5xbwR5mgXX64lAtkSmO1EQ1FWirJOOYhGUVaKslKUlaKsFGWlKCtFWSnKqoiSpSir"
    "2lHWxA/rVZBXoJlIPR5M+CnVhx2Stcmsj1qZlKWE71qYlCagK8Ti3qt3e0VSYRMrW5Ck/j"
    "oeqQTpmKDeHWf2SSOgJ5/OuoB5QTKyA5CHY7E3mp8vf6hic7PIfQnkQDCeMTSKpHBmcgtt"
    "6JoWXWO/nKBBgganjPwQNEjQIEGDBA0SNEjQIEGDBA0qomQJGiRoUAm//9DQILqYvbiaI5"
    "gIS3HGBAeqs2LHhwMTrGdH9ibgkkLM7b92t3I3t4GVgv+uLJM7wXURsyo/m7VBf7ocFf+2"
    "Drifg5ZufNJFtHDQiXC5QgPX59b9G3lhQvZZ1CVFOipgQ6GnIsAHc4LikRl4Gw3vrE5PSj"
    "xVa5DBg3/9yNghaj4l0UP5Tfifl31RiDGycXdBC5ll1QU1rlaswc3PKFROcsZS09w6Vsgp"
    "NJdg4fZheEahNMNvP1w8Oz1/FfnxPFEUqfOeQ2GlPlGkqrENLX8XO9hPAi4fpSrgWF55Hx"
    "9ckXqCpDtinemRNU5ssTxyg7o0geOeD2sETndbW4MFDRzRIjOgKerbmYjigxQfnKDCo/gg"
    "xQcpPkjxQYoPDvUsKD5I8UGKD1J88GnGB+/h3fO+XdoKRErDOaB1TU/D+WpOd9YWteZ5F6"
    "V53qwzzysqM+Xf0B5tdS9QWQ4Ta9aQl9U/xGIemIHVa4MUiBS3SmB/wHQ1OV1F9kfKvqH7"
    "o+4FCothwtuD28y0epnsCYHC8ojufn+GM9XA1gFeKGRvu8C1XsooJVCd43KiQGwvOpfvFP"
    "l92oXdp83cPq0we2F6wWqOPkhdYGVTz/AiUZtjoxb/cUbooMr5726FokdS50nUMHjDWU30"
    "thWHKRIOgmIOyFqcZ8ramXTk2RKbRDqG5vOlzZ3uLv3I0EvESFs4cs3WZFt1EEOBWmVZfM"
    "KJSq7DZFOBaODJy5+g/T188cJ4jYpb+zccEolKDkICj9s4oc79PMeWleuZNvNqZNTaRjVH"
    "NZEeqtJlNv3CvUp4JRMcD/GPSS5BU6qxKrVHVN1cpfaI6svoCTZdwHyEKDMRNN5GY16Upu"
    "AcM/v66bQKGIf7e28hkDMDmBeYuunKawlr9NhlTP/LX75ySw5qlk1yhe+X5J0qmWt3cQoe"
    "3naKKb0BewCjGX/+jrIpKJzsmk2z7mqAPtzMXVra/eLYg675IWZTlX17zSlr6U7brS9t33"
    "60cYYYOmXAILQB4qtdF+HGl7FYLYyuerHN5aq2WcWQV1DKGaWcTTmjiFLOKOWMUs4o5YxS"
    "ztSNqVDKGaWcPTElSylnaqecPQAnarBXeQFfvXASCpUB13ofcJjOfNVFZZY3XU5jVsWQo2"
    "rFXh/lfa0yt0DKBmNIXiIb+EOhnEC6slX1uAQl3hww8Ybyyg5tVMPXcR7MLbPfIi+Rqcz9"
    "WzlVmf2xEqG/44rvtuTb1nxFBLoInaAuvaOZ/TkSlVkfhR7kVGfa9e2NdvbTq1fPftKY5a"
    "7Ys9NhIugigGb2N9pIp+0mkseXtRBOs4wyCpVFdBvAFGaa64nvpqNzNJSiiStiIEWTGWoi"
    "VagVFsWEbSTdDPqpr3i8wtKIdBfMU5F9gFMZugtKtApzfcJ7AAczC7hu9PMWimQKyybyGe"
    "R0NZyuIi7Dk8nVv8jQDErZp5R9StlXOWUfmGjUtyZsxrszGpVPgZwaiiZ8NLC7yHH4maHf"
    "043O06jMcxnSjeeqiD2aTGeoTVpDr7AEJmyXrvnCN+uMo+ZtkSNRWCZyV8BUNZyrOmhezL"
    "yh+6JKrrAIJrwtuO1aYsPrMr9bzagCncoG1Aex1mzMR3a5cC2eS1COfsKxLCPmOCE4vB7/"
    "zp2wRi2B4ccbvLYqqcoCuMhFnOMpYyIWky5GP+b/+fT07Oz16YuzVz+fv3z9+vznF6kUqo"
    "/axHF5/StKpLB/qiLSQ8/jjt4P0svRKKyx4gqgaK5Ju+dYOoPOkLMOJ8hZ4/lxVj49LPOe"
    "6xu9ru9Mm+tQIDtcIsDJl683t1/eX92d9JTCtxX3ZP4aZu0ZeGdnsObc0e5ND3OH49of9P"
    "4sMTRaerx0msDs6/olFAcU3c3Xd9efL77+d1/RyXMl1FcoPZsFQQ8fWxX5eHFBl78yXZjQ"
    "d16TctAmrXr6A8ru8uL2+mqI4HQLr8uNdF72G7Dm/oG7Ay8aOJ4cF6FvOtz3e2cvVAhVP7"
    "GSCWs44TSBG286xqTOQCgCChT4OtQDanqJwjKasB/ki9DT+6X+pBQKS0Rqu6TGIRBaOOyQ"
    "Gn+LRNwbujcq1AqLYMKbwgUur5jP567H7zn6CnU4QUtQt4FeYWmBSR4dKtGU8VDBIuZZnD"
    "dXvZCrY8Zix5TF1pzF6iaijjuK7yDquKO+jMTa6dluJ0+hfq2UTLuO4VrZR4Q5/hpVG0aK"
    "O1+rNk71k8u87K7FbswukEyD24UWGEMclL20NIoYWWX8PhsaTZDpWzsZFRZkh2tmpbYYge"
    "3v4z2sFttH0yxb+Z7Xuju0j4pR1R1bHSna32i/Pb2Kpk248E3DZN7ObaOemD4phgF9H5SA"
    "TKcbh4kX6QtVXZsRQ31tLbwHbqCuUL+dmdK8tNkGfdQpdDXLrc6W/mbFNby909mcFQm63O"
    "GdnFs/RAsxynBNGRtnvGoy/7nM1wHk1OyMmp1NuZcVNTujZmfU7IyanVGzMzWjFtTsrCw8"
    "anb2BJQsNTtTu9mZJ/pmcCYUKse6ohhxkAc/DcEj1DN/Z8vU8sh806lLgWmsHk7H71g4fE"
    "jkJMqsNdjmLWwfrJA07zVHBNoSdOoIF050KiEOnaCuu1Mjn9Px0yjQLrAZbMQYiYaDayXA"
    "0wZ2azZop/KptsQt1Lnfyq4yeIrXrOwKvO54GCTKshfLS0QTYXkhKIbsPliwvSX++4SutB"
    "k9xDAbdJtN3eofgfs9AsETXPRbeV9SCb1DwYeIc9yx5UlLgAMfzzpFNoJ4ZId7XGAonras"
    "2f5sHEThCQpPTBl9pvAEhScoPEHhCQpPUHiCwhMUnlBEyVJ4Qu3wxBMEAQ/KX3A2e7E2Gz"
    "8RrsKECdFTb9nuAb6LcZgduRzjPgoxuPcK3srbbBMrhcyloGkNLJcHVJsxuTyCux2Pu4X1"
    "tRDGJoeGYrOfKibXNpBwOcLlpgy7EC5HuBzhcoTLES5HuBzhcoTLKaJkCZdTG5dLMzyiKw"
    "p7Kd8qqdKpxKiBo6niyRhlSkYXSzjckkX7UoSp3lXktqESm4f2cWt+jcpCm3Cvo3uY57zv"
    "NdcFIpUFg7vJ9DScr0qXW6f8G7pN6l6gshwmvEEe7c3LsC/iS5djuxDtdoQcsXTF+SHQsI"
    "MCWP/Ptd+GHzR7seUlh4efMEVihaU04V3zaC+Hh12j4PXw/xCLeWAGdbV1zSwvEKnPdpiu"
    "JqeryCGesm+oJqp7gcJimLA2MrjLvMCubXbYvD+KVApLRvqM2Wxjpx77vMlORKYqV5ZnUx"
    "y6ZWrfoLBkJrxnHnmlNhwo0ebwo07evgDbN9k22D/N51w+iKIRU6vcZnpgfq+R36UAIbGG"
    "3ZURlUS4AKp9yTDJA+gHbWPyQ07FyVuTHLF+qwnH2kiMMvoxkShjR2ZnxPLy5uZjYSteXp"
    "f32m+fLt+DeH4sgtPVUJLLfB+mbsxXzF/1MpTLhAqrv5PP/DvIyePMwO8dZiyfn3exls/P"
    "m81lfEZ98qd1/FCffPVlFKXW9UuWLtKoHzP7thJ2dNB4HJu/HqJleyHNlDO7X8p0RqA+d2"
    "XCKUw457Jga+oxzurhSdQ4oSq/+6f2xq95VJzenuybLb8OSdSxNhiB2+r1wt9Zc2zldVGX"
    "7tABP+qWjEkuaDSP0Cj7InpPly7Zh5MG9v8IMLyxeweKqq/1aJm29kQgs4WMka8LQCTH1E"
    "03um1zHNZ9Sd6p0n3XlVYoAXvgvoa/f0x+JiUsj/Luhf1dKlLcyk/m8oV99eYpYojy4NuR"
    "lU/hZC9w7WgXVhxrP/vcsnrmoW65iYZZ3J97XBeesSMHb/FVX+Wb1OEgnsu+sHoWSBz2go"
    "/80qupsCutzOYiO1Ea2KHvFYo/uwhFBz2ssYUIq6pt21iqtqNquykXU1G1HVXbUbUdVdtR"
    "tZ2a4VGqtisLj6rtnoCSpWo7tavt+pYDTaIS6FusSoHv9c7g0ZTlLoVAVAN0kBqgP1yuy2"
    "PJFmFdEvEnsKka7uqooR1kIx7sIIu2ibxCFsVUOMZCp8+t0bFB+OfT07Oz16cvzl79fP7y"
    "9evzn1+klmH1UZuJeHn9K1qJBYFWzUY99Dzu6Js+GixPo/IeilugRZNFu9EMQJ3JhTXM+j"
    "vroM7OGpXZWVmVuZ5YsIVpxWBdDxeqRHk4N+rFEAmsMBkBg8lrE82+GZrtLvc0nTudD5bR"
    "vaVYz+jguvF5cgNQUQSNNwo1UE/jfqHE+PZXIrQMbYEWl24aY0Aa3a4OQp4NgR3zdNP0dd"
    "Zg1YIDimgBuTbytGBLPgctwL0hK6KO/Fho4w4rI/4B8nSSP4nWBhDjJpl7nPl1+GKzbVIi"
    "UxnP+rbaJIqhh0YoF8d2q45tK4+twaOyefZgfYlMZdZ/QuRAOrbdczgqjO/I+VbWV3hPtR"
    "aqu7dUa6G+jJ5gZ/osLWMRbg4KgIq105PTeQr1oekxMrB2ZHFk6fZhcZ5iAiv5m6xJRa8U"
    "zH3Df5uE2TECa4vvwGG6/VN9RbKHiwOkqhiB6erlxe4lsbPM8Lym7cBtqTVG4PZt8h5F1v"
    "ce1MtW1uc18A7VRvA9AdN3TQvPJZBeRS9USDq4E3KJq2PmNlumM2JW+EfTUWlV75FvR8sJ"
    "PxLvokMvxmhHZaTUApG62ZWR+Kor+SbVGQk6tW884Wj59ok+bE+7z2nNTtn3cz1H0CELPx"
    "7+Q1TphhEy5rRu7q40lJVPWflTTrqmrHzKyqesfMrKp6x8NUNplJVfFh5l5T8BJUtZ+Wpn"
    "5U+hIevJzd2H91/72z1pT9bI7RuoM4/XbjX2W/sFZws0E4hoyZBKNOnDRmNzGESvmGyFbi"
    "JMHoyAjhsgLHVe2DGA0q8VySTYvT1WVVmBHSJWOZht17CsknGRQSpkexy2oE2Vumi8HG5p"
    "h2WTiEw3TNZKRncAZF1PGKHeEYltH0wQLEGwU0bYCIIlCJYgWIJgCYIlCJYgWIJgFVGyBM"
    "GqDcH+HsL+rIVD3nHdtJlVL6E82eGOwQGS+QB6FtzYzQxrelf4R6iv3mo2Mh9k4WCxfOhi"
    "3Xuw8nhUZg2/WnMtpvc9DQ/cFQJ917nrmXoNht7SvaNIpnLjDjwy5UTx1IQf9FZukdiNBx"
    "fUMsFuiQaY95ojAm0JepdaeagCPYKIkqmr0MmDQPcDnSnxDu3F5CLNRBgcT5oiGgqv5f1E"
    "NGLJj8DyL9mbFGL3oJW9ldXFTa5UROOL6XKrIZSRPpu1xTDc/KgOsYs1k+2usKAMeDvTwJ"
    "vEsIRnyD4jiA/gUywnqJqhA8gpvkHxjSnD1xTfoPgGxTcovkHxDYpvUHyD4huKKFmKb6gd"
    "33iUjd+lhx67m+Cq4JwTZTpIb553UZvnzVrznBrAT677mrzit2ZrXAphcdYgmoyoJJUFUO"
    "1LLIm/3+8IQ5BDc/g6hxyaoMNkH9dR2lRd3tx8LMjt8rosmN8+Xb4He+PH4nlTtQ6pn6Tq"
    "u4X6Saopo0pkpEu3pggVrVF9ffu8qCO2gkmQulp4MYwGzpcLbpnKjV6SGEgd9p6FR1qg99"
    "ygDsj7UggD00GAN9z7jukDUWMhLtH0OrC9AwXh64SvTxk+JXyd8HXC1wlfJ3yd8HXC1wlf"
    "V0TJEr6uNr7uP4R9FG48XGUERGpa4K7+8OyBcxfbTiN4qBjADowciq8XSVUWxcTAqKcRd0"
    "rLL5zuuoauHKYtcfIAnKgRTUu3r4TigN2+fr25edfXQ67BByfX7Qv4uBRev7KkHI3qntPS"
    "EyGi4In68lN3acEtgSZUIBQ52RO2DlVmNfQKS2fC+uzx38D4LY0jKXX9ItZ9Dih8LZJNo/"
    "B1we/lLZjORjNMX8db0ZUub5XFxTrsol6SKVCpLBi5IRATxcn6WujPJKZmM29pOmpXix+l"
    "8PiA+yWZa3TI495hjiHlpELtscQT5sC/FaszglsjBhValXdI0m8BxcAiu5jhrV5OBKkcKT"
    "ywZp7HnGAzt4UTrGpSP1oFUEOtsgh+STpdoBiiKcfJICF8kaclP+dIsrDxzdzBqtj5MjSN"
    "XjBJLbHKqgn3Q8R8OXX4X+fo6WGMqSeRBxpJwAeHSHPEmnI/Cbei3M/Jy2hQ7me50/Cjvn"
    "dynC4Oe039zF88WZP+WbqXsjkFNH8XphzZIQ8UabI7JW1mVGHb5lGU70n5nlNO56N8T8r3"
    "pHxPyvekfE81gQPK9ywLj/I9n4CSpXxPxfM9BVDXHYLvWENwL0fRtmcVc52NqL1exGNrBB"
    "7jfqvbJ0Uw1sYIb5W5LbHTjETpPtzfEgdagrBwMFGw9JjLW90uzR63mfdQA8s1cz5HorJF"
    "d+HA5DCdfA2sX2G/cvhjaCyoWyioLRJE7bGziWf43lp07R8/0nmKuKULPmJPk6dKp77V82"
    "0lpPqnftlTWdz7aZ6dW7sjyOC97Vpiw5Vy+Ias8628rm55pTpo3/KlzZ3aJh7Jo1lrBCc3"
    "qEPwBr/CyPK69RAcJBuY8wa8pUXoY2gPbwhxgJilT6Px+Im8O+RepuzbzLTqTuK9fQmFji"
    "h0NOXIAIWOKHREoSMKHVHoSE2ggUJHZeFR6OgJKFkKHakdOnq0LRGkv0d9uClz+dF2RQBl"
    "fXd91dcdiGtfljzAAiQ/g0+O1h3h6RZw9wm5lnRSN6XUppWq3Yuo6EVxtURFL2rKqEfRyw"
    "HA/k/cXkgAuwnyjwfMOgD/czsb2wH/T9F2cG2xyTkLTF2LX1UH5W8dT6g8ofJTBl0JlSdU"
    "nlB5QuUJlVfTFyNUviw8QuWfgJIlVF5tVD7xi3rJp0Q0kYTfZNaHTfCNvdteyb0Fmolwt8"
    "n3PmByby6FcMek0lzG4tRZvD2vtLDaOuTvJvtoBD5f5V6lEKOHaYqtnC6pTcXSd30/4kAN"
    "lucnHk8bipcN2grfpX00fVgtz8AMXvAlc97IE/Ce2aYli+8wZsR0HXNsA/HAHV+2dPT4PS"
    "iEVfzRc+1ahjfgHY4AR6YmjXffXzYycIhqTknoUH4T/udlXwhiDIx9B6jQ57rHg/mK+aua"
    "UMaKNfXdLJKpHMQ4uf1w8ez0/FVSsoqrvbB0I7NzJYA3gxzHVy87+I2vXja6jfioZHcSfj"
    "te/Gn6bqIngmHLoUg4+eUQgQu4h4v7F7EGCeDyPwjCzcOGrglf0H/ZFAmPtWx2AJ+4Y2BD"
    "XwsNlijDI14w3Ii7xtMCQfXAv8P+GaJXCoTTBCdhjVShyT5GwGNfG6y2BLXZJMwoVI40fF"
    "ttCitgWFuH0y59HU6bGzucli0+Hhfq9oLCSkT7xcIq3s/Q4l9wNEENm/tvJdAChvFcXfTh"
    "SqzV5/JWlKa05NRCaeA3XzsXQQCTrC+1LgyYtSI2MHRuOnDCZYO3IjeY0yvuAzhjfGHzhT"
    "A2wEMTxBBEAkFsxILlYW1mGH5muryzRmIp+KdhwPr14UjiZtSYHdEWSz4LosyiKn5zmK8k"
    "FGfrprvAGDTwHRGRBGlIuC286M+I20fNDANt5gV19Q6X5vK6ydzLEe0rq2McvRd7hxHXJZ"
    "I5k7ercOAteAS+CZpc++nPr1+o3WCrvs9Zo3j0STQ5Sy+/iVWqjAh7XFvjf6RkDphdo0qm"
    "cMDkj6meVPJB+wmVDunSzT3gbnTrkGu6HJty1HZzrx9Fyb+U/DtZtJCSfyn5l5J/KfmXkn"
    "+VheQo+bcsPEr+fQJKlpJ/1U7+fbQtOaTnWGrJgRoXs7wa3UNq0UF11nW18DDYrG8S0Wor"
    "5smUhq2ucVNYTOeJTZLskJm0RLSfjmQWTqE1yjALQgYimFPo0iy1E0YnhMudGfZqRlDdGn"
    "qB+RjtUkobJUfVul9iTsxdTyzYwrRqe223bp2GNxxuF70YcOagfwV7KBDgc0WgvAtS1rkT"
    "zCTi6FSbcsMzcChB7kdzvFyuoxVusE3fW9ErtCrfiZ4i8zjZsij8lQgtA22GeBceSRrUFU"
    "d1S4C64qgvo8R46eVzlogmUnKXzDpFj8B6YEmI65i5R8nEqgLonXv0Jfeqx8n6rQlJpcXZ"
    "OyGp7vYTc8SbzxUSzTcZbwdx4LIy/LdJyAPRcFt8x9uXOh/vTeLZ733oCFxcyUmfNAXN48"
    "ezraHzuZ6N7BBBBwbxGktV+oCyfg7fifYtcwR6MHXx9UHvoOg7Rd+nHFyl6DtF3yn6TtF3"
    "ir5T9J2i7xR9V0TJUvRd7eh771072WJl9ArJ8JHnYlSnMffd2kZV77hu2sxqApBLtKpHXC"
    "wh8RZw+oUw0iM3QgDiE9fi90G+gEXpqhVm15etfAJTb9OwZe2dKlcOaCAl8TwtmrKGKhSF"
    "ZIsePceOVE0U31/fx3zN06gciYn7kUWTTavupIiG1XV3KeturuouW6CLfpfFL0a4I/6Atz"
    "jLcwvUVGxjyqt84UCzEdg8qKmAPsk8wnT7sLtCNgW2pwg+HBqpcZ+Z/Q6v1gjvk/XVK867"
    "8b5KN5GoYiVLZSTrrQfPwYDqv9hLRBPgdrrW10dunCqKwbwdQ7ZqhgbHWtpbw7XVjd+hp2"
    "qmqUcQQFpa+1hV+lYZVA6+DiJI9McBBTABRbOV1SW124HRizGUTI+eNJM0GLfyfbFFuxyn"
    "3P+OLU9q8hbw41lbvkIQD+iQprAWnhHjB77mhtjbt+VqyU4ElIBACQhTji9TAgIlIFACAi"
    "UgUAICJSBQAgIlICiiZCkBQe0EhEdb/o8eX6ZB18B2/h1bfwZgJjOfy96geNmLM1CXUheA"
    "p1dXRtWZE5EQVWcqJiNFOpHecWaf1GGT+PmsFZxMRnRAJ5eeCGWH0aSNuD+TThjY+wwsEi"
    "6ro/CFtVBlT2rCLQm3nDIsRbgl4ZaEWxJuSbgl4ZaEWxJuqYiSJdyScMuj4Jbo2cVdSwmX"
    "JEQleWsr6rUIfdPhvj+vb7jUvCsqhKpbIsmEtULjpbXwHny0MhTZMQW2Dt06TS9RWEQT3k"
    "IE7U9EQgTtKywjl3ncCfq1XcyTqG8xJyZabCejiYxYBWYVMy84ds9Fycsq73tn1ifxkEfJ"
    "8+3NFvNLcodWi2kApyqRPm0W1StzKAuEbzSGxSW7XsNbrOhemZYBgtiNeU9rJe+1L+UF90"
    "x9dVITPo2fzNoCqCwbsy2E2nwAjh3sbIL4ak+jGpw8Xja7hTn3aCGMA3c3RzMbQxFXK9Y7"
    "DjFNI6zoS56en3dwJmFUozcpn5V6jsCm6sHhePgj5O5e4gDwjUGt1fSftzefG2LxGUkZ/j"
    "f1QPs/zTJ9hW53GcOhQGa0OxRbfAd8weWxM4H+9f8uoT3c"
)
SCHEMA_STATE = (
    "eJztfW1zWzmu5l9x5UvSVamtvHR6dvbeuVVqR53RtmN7bafn9parVLJ8YmtiSxpJ7h7vrf"
    "nve15IHoIESOAcHCU36f7SsUgAfEiQByBB8L+ebP9xt9gVT/7XwX89ma0X00/FY/3v+eru"
    "4X65rf+9uC7/9+Twr6OzZ69/+O7g+OTi4PjD0dHB6dnk/ejs14Ofx78+eX7wZL4pZrviej"
    "rbVdUvxv954apWxQ/r61Txb8Vmu1gtq7LJMSwq/rkrNsvZ3bRpyC+js7otL1+8+K4qvi7u"
    "CsjY/VoynMLWV0XL2X0RMgICqwrTj6u76+Iabeu2KLHuprez7a3P54fvIZvtfLUutkDS94"
    "GkooT9uLtdLG9w4OvFptgGyO5m2930YRsh3hazzfx2uiu7i2h1XX6zmd1v4wr/qkZwtdzu"
    "NrPFctcM/PzT1OjE1Buew7+OD38+eHZph+zyycGP44u/jcfHBy8PRsdvD169/P5P3//P1z"
    "98/6e6uz0uwUgaTnfF8mZ3WzL0ii+ffBdwtcPtsbMDGfKpfmcxCAYy5OMVx+zK0Q65ufGO"
    "GNUlSJNKfah7/n523czBh38SnfVfZn7V7M/Go4vxwYfjyf/5MD6YHL8d/+fBJUFajs7JcV"
    "lqiso/447+21/HZ+OD4OeDyTlQn+vNal0Jf3t2cpqVWRF8XNzdVQQ1wEVbEawTCCzLGyVB"
    "4fjFzytKgKpdHwyoFCBCaAoPWNh4eFoSFI9frIfH55rCY2YVD0kz1RAM3hqqCaKRl2q+N2"
    "mnv83uHvhYIkoUGFgU9IAhwlMo2w+HEGRIiK8PrpImxFh0EqH7+JWay4fnUyHY6sXPVmmb"
    "/93zA1igiBq2iAn5evX7sgvoio4J26zt+4HetIsJXqjRASHxxRsYIEOjfcNNiDEmRVH61T"
    "RxYuIjpO1KVtmZOLSL0Y9H47bVpm7V+GUp92L8bnzmuxXPDxbXB7Hj0Rg+3/3b5dKw/WVy"
    "dvFhdBSxr23dkvuH88nxu4OPu+2bZ/VPzw9KU3dXLHd/efr0+cF1sZst7v7ydLlaFk+rot"
    "r1Wfy/4i/GwfB7hxBRtgUttgD93pocn4/PLiq8J2hXLK6/OzgfH40PLyr4P52dvPfHuZSE"
    "M7Bgn21Wvy+unx/UfztOy+cHvgMQsG2l/++TCVSrpu+qRtWjvNtMIY21k4gBP5u8qwb1ki"
    "YsZYx+uijrGFiBWv84fle2iNNnv4yOPozPS1Uqfv8f5d//RhBl+6miZ/VVM63KMfrLQSPz"
    "3w7Gx29jleH0QTSdkLq3s+VNp45uCF1Hfzh9W5Gc/ARVIuj4Et3xQWnAwb749/+I+yc1RK"
    "63o5+eH6AD8LRZpMqJWA5FJJ4xFBVNNRT/HUbfDgxj9DfF/eq3LqNvCN3ovy2hVqPPn2af"
    "bwxNWwUU0iFwvQOH4F/mr2LTbIV4+x8vkS2ip0/j3ZwXyKZMUy/ciSl/rQXO7xblN8n5+x"
    "224GZVi5N7W9eLm2K7S21bBft4k/fj84vR+9PkVpG/hxF0XY1svVgXd4tl8c3tLb4Rbi3O"
    "5rvFbwXW0kG29+y49Nzfc2yUNvgcP9kO3xtkN41oGms7DaO1drct099Qw6VGXwi/Jr1lkw"
    "Dlb91ANGDvpqP3EEvCXCNXRbApiNDgMHS3BVGxSUyCjUGEBsekuzWIik1iYm0OSlVMEQhD"
    "1dwSywTR1Mdh2DJFBJZlhMHV4DjYQWV1D9vxH9DFDmWEPnaEkXayke5Avex2dCM3O0Is8r"
    "PjBhhH29On2NMOqASuNkGJ+tpeEzAvgOi7jLfN7y7K4YrldvG4yI7AXK6oMtvjJihZLrfX"
    "//187rjP49/6eGzJEcHd7i9WDVKed1iZ73oTlKjvzZ12n3Mwof/NIhEPhaYH3rpPL8Xe93"
    "qzun6Y7756F3X76SHloZbFKQe1d/DMp8US4vgh2H4ou+lmtXkM2ugXBewbvNv5ZrHemT60"
    "hK9emF66W2x30/VmMa8b/+OknG813cNysZvOV82OSPvz/GGzKZZz0IjXTe/tVqWDWnZsuY"
    "Bcm+Gqfv99ttnMlrvH6X1p9txuvZL7yuMulrPlvJy3D4vrAm3gvh3/Rtn7+v2Gi5bbb9gZ"
    "DY2iaD494D4/pO4cFWQZWA11HVL9UFnxxwfPnr47OXlbLqxPy6X6l8nh+Ol3IbWvv2ETbB"
    "kHRqDRISuvOObmtMrjB2eAw9b+7I33C9s1wX8hTzB7HEv3aweO/sSLes+UxXhfRxoUzlLX"
    "OFASNZBWcWR+O55BWQz7VQwUXRVCxFEl3lDbjpp+WjZhBJZxON7GL60ZwXGzcREHJ9VXu+"
    "15EDmAd/rH6c1qdb3FZtBfDpr503ANh8LKjPfw0GWGt9sVkzpPvikaYAMPk4nu34H1ToSn"
    "XgsRHO3Xu9fOnS8F3UyxmibYtotIUADKm3aI0BQeyZZdRILiUd6wQ4Sm8JCahfDkqJQegq"
    "xq8XYavcpo47X3GYG8VPONEcFrvlke4+Y3BXrtbvglZ7S1sRlBdwgNgsKze9xIgLi7qFRx"
    "3vstY8FmBd6hVBLofuzdPuDT4XdRVV5gGk6Gr+h7wJeIvovtX4lqAyp8hDGLqh5Yv0APc9"
    "AiJmSRWgd0TNi+Tg8OPa/QXmWZSoeEqFIPDpCh0c5eFwIM6HCzpfUFFK2WUHByQbJOjHBB"
    "AmT4guS8GcWVKBCbNMp8v0eyGIWE+MSk3KrnsculaM5FTeP3gGhtikn5veCvUHvqifw6Be"
    "vLlB2hxU34/YBl6H6wVSLEi1KjiKMtGT3MRCNSqLkhB6A6iksx4CAQFscb2DHmhBuAuvrR"
    "Bob9kMEGUEQUaxAATIQaRF2BRxrYUY0DDQKwsjiDULoNM3BKhEQZABpJkAFKiMcYOPnoWS"
    "faZ7kIA24/kSfLodROB8tEH6DnykFdfnQBSsgLLnAd3zO2IOzt6Kdeh9GJoSACC77I0U9G"
    "FcC6gqAClBCPKWBNs883hkE8AYNCOgQdowngqXcTKIBGGNjDweYggziV7h+MsC1u7svv2Z"
    "OvPRihb7x8LpqAiAt4Y9o7yNm6GbueZ+uWi9LZumUnj6iH9MnD8fOL0cXksD0Tt0R9zrLr"
    "oQpPBPHOYZ2gIaTW0jZF+ieCqEzsRDAYJREg/wwEIFEK54dyMHfH1hCcCsYkKATdU0FMaA"
    "qP4FQwJkHx6J4KYkJTeFhHazK10gORV69qxWFuHMQkKBStYzZMXITEVuL41bCuul9t2Q/o"
    "VwciQr86BEj71XFXoH61G9fIrw7BivzqSLrxq1s1iv1qSCPwq3FC1K9u5WMGP95nGb+a3U"
    "+UZxVJ7eJZUX2AeVZhXbZfjROy/Oq24/v51VFvRz/18clSQ4H71V/m6Kf86qAu36/GCVG/"
    "mjfNPt8YQr+aQyEdAs0ofedDG39B7h0vbkpncll+l3fF/bqzl7zdzTbNimxCv2Eg+uqhds"
    "ChD5y5/F6KLs2AtnlTI2N69eLl1cvvMwZLktZZLhC8PeGpq5bGC22fZLgnB7bp9t3s5o8r"
    "/LktifVqu9gRbc1vV3ycPdxVMQCrq9nV4m6xe8Qhr4t5Bep69uhfNei3nfHcu2NKDerZ+K"
    "dyKTk+LO2H8C5sYzqXKmoWo7PxebmgHF6Q2ySVNvXdJKl5aG2R1Mw6b5DU1P7gOzz2xwjQ"
    "yxeh9OT2ysnp+Li6e/C3k/p/RyfnF95eS01PKJBjh5RfIlH6Yf8G6ubYgZKI0esfsIwM2J"
    "jxNjpCQrciVgUD7NrE8tA9G19tBECAY90i8KZg45Jqbd94QmkYnv4KoHgKnoXT1u2LpeWE"
    "7hY0dUDimdROAajOAdJzqyCQR0OQ7KYFBAgM5Z20SCCNQ7KLFhAgOJR30CKBNA7e7llqim"
    "vvnKVm9oI3s2PNTExpV6Q2DRgzmRVQ31ZF2q22y+cJoduLfGm5m5ZpegQZ+lXXAppoCI0e"
    "GAYi3Agl+p0HhocWVlR4vINb12Xt33o19Xdva+ZD7t36AqKdWwAtsW8bdAG+a9uMbLxnCy"
    "DKdmyhXLtfa1QI2a316kv2ahEyfKfWSEY3kJA+yu3S8nqG3KWDEjvt0aHI0R06UJO/O4uQ"
    "8fZmTVf33JmFPRz80GtHj+x8Yk/2Cxvr5G6sX1OwF4uQ4Tux2Wn0eUYs2IHN1pd1uebuK7"
    "FFIE9XWjbwj83A7FNBAwQYlR3fc9+s4qC0a1ax6p+mM24Qa/shILOGYvmz/nZQJAvbRfF6"
    "gw3A9xJdy5V2fVr+mK1elQq2F2D1qMm6WwuhMKr9gm0FWD1qv+6WQiiMaj9rO4GnJjqNJt"
    "SlKuK4PG09dYenYj2gu+OxD50dHxTt6kDoqKNTD1zk5vjARE4OkGhcnEY3YgenrStwb2Ii"
    "1LlpZGI2WdwnGceG1ReUqQukdTF0MbyYmevXYzs0MRHLnWk6t58zA3oV/NnHLKa6G3djvp"
    "yRTTkwXj2++xIToc5Leprsf3yg05KrLeliTYdF5pQUs/s/vJKMV3L1sF0si+12ao7GwkSL"
    "oBzJttg/zmC2cS9dtOMCgguqgewWWFBR9vWPKhZaDlLFq2tUQU0cDVfIBVTIsjOdv9rdNm"
    "+FtHEKdlTKHio/LKbnY18t7hyerxPQOWPWjbSquxZJQy3wtkPyRnhbN26613cKZrgviWy2"
    "xHOD9ePmK/tuoTgSg8R7g/VjDMr+WyiOxMDz4GzNuN3aPlwriWwyXOAZKUhQqhBKuBLh6b"
    "7wKkq44yYy+4CVhISgk/WDn4Vkj31BZyJBKvMObCnCWMX3iJM6tK2rsjYw2or6OxgV7yG3"
    "MDz+0R6GjyuxiQHh47sY9cDG2xg+Otk+BhBqNzIa9UF2Mtrakq2MmArfy2jEol5a3De53Q"
    "xWl5BOL5DXyevFQKNur1+Rv6MRU/G2NJo+7rmnAfoW/t3La6Z6ndjW+JKGOLmz4VUUbG3E"
    "VPjeRmbafI6BCvY3ctVFXa25w0H52x32P+zzlt/EPogFy7qtAF7KJvcUrKXAYtl9j8Ifpp"
    "57FYBV7z2L0NlPcGc5/RS9tRH9cv1NAFo6dngbzx0ZPhpTq6iN1WtUrM/JLhSC2fUAvPkj"
    "a9NjRHxcOs/NQ9lZaPRwUbzTg+UGRxkRc6QE2zoEHQ1Nd5uHFJ/FKNj2IehojLrbQKR4wW"
    "e/Li3u13erx+Lrvz9pgU6XD/dX8DXqV8E5RVA1dWTx8eHubpo793CVUpyK+9KvxpDWBchp"
    "x/p2BU9JXjX1/766mu4WuzvsBMWVoW9VrWebnUnvFRK2hQjlZgWFhddH6Uek1rPt9vfV5n"
    "p6O9veAixv3ihkwqqNhuXsphzD1JmOHe9uNpiS6eWUrp/Z5dgoHRO1/OL5E/GEVbBXgSK2"
    "YAKFDF1h6vDIa6GZQXG7ygIeSjepQh51AQsRmH8hG1fIQgSnZJyfzJaymNlZ6pSq+uHS3O"
    "EdvX0/qW/vvh8dj0rHsn5LbHQ0PvcfFauLz34eX0yO31V/lFWPfvUv+7bdGM7rqDv9Cki3"
    "munv87QzOT4gbOd4+oSQmBssgxqjtR97uH5oOgq4VMxJiKenDJadsigi9HvYx0uIxCYh2Y"
    "ktHKhm1uOA2k+qCgwjCzMwXR2WPwBq441X9AMCacnmm0nGR2AIcBD+lFXE4WQmoQhcGYQG"
    "B6TrwqBik5gErgtCg2PSdVlQsUlMrDUNk9BrVVNEml/m/Nq+KcQE6hlIGMTQ8VAF58nOjG"
    "K12DIO8yMKDFS0eoNDfFikOpK2SQysrEN7hIaP1z+sHxgzfUAfVOQdzmNEnI+0Oq7EXXHo"
    "DUiBeUQ4MONKKCICIpOI2g0AyYT0qQglDXcWgokZFyvCh81j4pdNUkgn6wN/su6pHxiTtq"
    "0s1O+AENfxPeHkqLy3dSXReUBGDHi0KxZoPVKu2A1BC7mdIFP8gFDYEb7q760zGMrv1RZq"
    "f0iJq//esHImgNn4YQI0u0IIqKZEEUfDMNn2ZutYOkg+FY5F78EqQmiEytXjBPsFldUD/h"
    "z/AYP+Qhlh4F+E0e8yGKmDdAcaANiOcRQEGCEWBQLGDTDBgJ5WxQGBAZUgKJCgRAMDvSZg"
    "UU5E32UCBPndRUWQxXK7RJGRHRHNL6wyO2CQoGQFDXr93y9wMO7z+Lc+cWnJEcGDCL9YNU"
    "gFFIaV+UGFBCUaWMiddp9zMGGgIYtEPBQdAw7x3bequAkkxM7Mm5LwPLz5FTvZtollkKPr"
    "/k9h1bRNkpqvO3Ailxx6+3D192IOggZevXiB1kle/lxdPwbttS1ebEra4Kmsl03jVg+7+Q"
    "pGX7wyZKYIiVdYzet3kaM+eCiCX0r6NdpbD5tZ3Vv3i+XDrlDNdT3bVtnQiyjXdceIhdnD"
    "7nalEv5AhYyaedA3XNSyUYpbcPySqasPR0dH9bH22B1qj9+PJvVv5aDUR94Xo/Ofq///Mj"
    "mfXDSVz89H78btsbeT5U2FsN2mCIsgiNts50J0obb8HUWN8ACzpk20bX+1PTA5/vHkw/Hb"
    "CtfJh4vm3zEwb5qFbTJFPGDYxGnbFhRehom737x68wMaDIzrDi9QFqF1QXymbIAAYFQq5g"
    "m7ms1EzvrAQX0cilsUVEIRQ4lpGGZ5EwAxFASUdrnUBeOkJuFcWdil/Kn3XSE1EJOVYMIa"
    "P49EtQ+S7Up2iyRYOKbBQSsHCWNik5gkwcExDY5JOSgYE5vExMpeDWrjOLRyWAeikm1vP7"
    "bM5rtPMIYAWqiqWJzcJBz3ZWZudlKEODzvu6+ILBKdRGgNciE+QIajg6a+KsRAehqgt0Qy"
    "jpoIOgzis2CRB6dMQy3/YbPY2FknTCQlG79/uLSPPqDPldDqUjUPSQlV3wNQjq43zrJIzR"
    "0JMcJNeXiEan7UXLXadnAgyrTZI+LABAekg0FlaK6pKf32eFTEh2cwUBwt9TdwRLoaEBJD"
    "6dcK9BYWadqrYcv4HSDT5IiU3wm+Vu+nIxgaDuoL9TymJXyUvYDlrc9wM0W4UkfE5GIW7d"
    "nA1TssVl0HkFbKOkW6tiPkso6B6/0+O4f1DQhoxF8DjJ76LuwTPDVjWh+NEZQRVFYPynD8"
    "BwzKCGWEQRkRRjooA+kONCijHfcoKCNCLArKiBtggjI8TYuDMgIqQVAGQYkGZXhNwE6Hib"
    "7LBGXwu4s6jY/ldjmNJzsCO42PKrODMghKVlCG1//9gjLiPo9/63OOnxwRPCjji1WDVFBG"
    "WJkflEFQokEZ3Gn3OQcTBmWwSMRD0TEoIz6mb2Ig4qP0Dimg5g/bXcnEHGF9wwETvV/yJh"
    "I/kBkktrtNUeyirNrugLZ6UX4Dgi9e1QWb4iaIujDXypsCJLJivtg9IvWrn7EMFqvtruz2"
    "+eoag3O12Oxup9dmZbA0za+PpY49aYMumh/vS+OoInj0Sm6K5TVM9mECR8oxKvVxg7XWFi"
    "Et/r242i52aC+aIoTIxlf4YSKz5fKhhL4pfiuWtYn95MfJO1NWb8Qt56Bpr2sZd4uPxfxx"
    "ns62sVtEgEH5prirjePt7WI9vSsbcJeq3Tsn++phM8cImwJMK8rfb2fbYrreFB+Lqieanv"
    "MDg3Ryg5QekVpmEEbqeLsAdouzsdQ942wcG6U4G8cvGWdzOj47b16HPzx5fzo6/rWNMXEM"
    "uuaidwy65+5oO6V7ChHHI1hto0CgtjgZM+P4ectzyMsUIXwiLu1aHjJpSlg9bJf3qB21yc"
    "UZIrjiRwPVFrOGC34MnOa1P0cT4s/lfwQb8PkIeLkyn+ELowOvXr+MWLbfHcep+cnOiJ/G"
    "70dHJqVK8/+Ti9LwQ+aF/6UKO8yWsTrf+3iFfEwRTyHB98zBc79GYVuJRSj+DDp+sChiWg"
    "e9gf9ibfW+o5HGmrIY8euID/jquva5X90ad3Zyflq6CnVmnMOLyS/1qL49OXs/Oq5/PDrx"
    "c+U49vZ77ThXP1impe1bkU7en56cXRg+J2dvJ8elYYzwwr/tbcafqNjK+XF0PjmsmJcOmG"
    "v76PDw5MNxvTVU/VkCbMtOR2cXx+Wq/tfJKdIOvadB2mXVGRLRilqX8NYfwraIFiKkHh54"
    "GYsQPmNCKO3007LZm07MCLMlenByduBrNNhojoIlCQOAFSyJ0drtXWjdaAZL4lKxnexgEL"
    "I710F9HIrqEyqRxCSM2kDlo6ir4yCsqauKwchLQrh6nFrZzXUORmBkipgDTznjSbo5SfSC"
    "OEiEBseqGweJik1iEsRBIjQ4Jt04SFRsEhMrDhLUxnFoxUEGopJtZ2UMArXxtg81a+gUQd"
    "BzY542YkTEwq2VZwUXmUQkSYmDERFf1cYLVUSUzYWDubVSXBEpjg54xooYEfHpRbvxqjkR"
    "EwgNhs131YMoIfOr5kLuNYWFkxUEgVKxsMJgoOHw0gEOUVWh/gIy4qM8IDCOzpodeSEwnw"
    "rHBXb6VdFB2elha+40CAasIaDUsz2NCKejX6I5krY9eZjCyWhJ2FDBbBwSLmc6VvWkc9HR"
    "EBNxSEwcZfX2MMUWTUhK2DX+LqmmdROLT7t27oBOCjSkxHG2tXS9uEg4A2W1mdwNZUuZQt"
    "lsVquj9IUzULpt7m5QA/IUXm9DXR101Iwk8mZbXgrYp8Jx2u1+RXhQaBKVO8OWfDY9IuJ7"
    "EhyNB5/PqFQRO2gbD7rsUwrIRPD9T+peuoDxaXV1hXoN6XDN3gtGjpLbkAshRkCGQ4TBHK"
    "oIA+mZXQRzpiaaxj4Vocj+YR3Mn+x+V91k8BvERCybvZCOiRpmUR4WOWPOtpXF+0aAkNo7"
    "GhYgR5/hCZZIqSNSYoypQ7J6kMNCxY5A2ifpCpm2I8SS7vD1fn9dwpgBAYVwGmDU+FzYH2"
    "jW9oY98pW6woCOcIfdqbCmLxwITqLzoyeYwPzQCgSTV6wIyuOaxGPCNZhQTCwHgqIpUQTQ"
    "MMzsEiLhIey9QiR2BN0xjOupbhvG7NOeLQhQlfq1MTHh1SJhsLquLdaS9IFNE2ArPavxqI"
    "hjGj9wV/egBsiOwLX1GJf1gsqX2pf1Wqd8uMt6oYzwsl6E0e8yePMF6Q70sl471NFlvQix"
    "6LJe3ABzWc9TrviyXkAluKxHUF5il/W8JmC3hoi+y1zW43cXdUsrltvllhbZEdH8wiqzL+"
    "sRlJecy3pe//e7rBf3efxbn/tdyRHBL+t9sWqQuqwXVuZf1iMoL7HLetxp9zkHE17WY5GI"
    "h6LjZT00OXJ0M6v5ObiA1fyI3HNqCuKrTM3vIBC6jXeuimwQcxuc3LQGC0c2wcZVBer2kL"
    "lJGF4R6nDr0D6UbTv9ydd++9ACpnCBK0nuNfvc9aZ2g5bDNtgvlmYUDoasb2bhkF3vm09R"
    "/tm0BF4e2gQPa4eHdS7189ImWxF9KhCKrnjTGFulbhwOTx37vN8aC8M8qqhTzA9Zp4oilG"
    "HtmROFbAMLanpYU3J4AwsGcgC0wpGV5K2laTOQdfPYpprBwizJa0vTpjEr57lNNUNgRP3L"
    "fIB2M5tG9iu2C/zXZcnUA9irG1GjwQP3wa1u7BmO9h48kZ+ASmigkgFgvVnczzaPWBf3vk"
    "C+T6vI6Gnf69+Gi9btb8MOKFfIzHsoOHFFz3ACyhVycoUcTn3uchsWPW6UGw49bygDLv0u"
    "KEf3AFFN4F0DjEndVnFTpG+ZojIxg9SNnZv3IkyGDMUjsDrrjr984rhxoIHK0ba+qcQ2yE"
    "KCPCKFnfxIZgrKlfcFX1y3awjrimCeBw/wEE+ksxqXHGTBtcGIBMete2kQEZrCI7kyGJGg"
    "eJQvDCJCU3j8zx0PjvcNRNAMqYSe5BQk0cPgGBEC7NlneRYcbxwPOy8MByUT4R/6SXCqib"
    "xeYB4Z43Sogu8HY+pU3DcKhQCxa5nAzFG7lYkJTKER3ZuNaVA0erdmMYFJe0B8n4QgRHEp"
    "3yYhRecRSu6SEIQJhGo3SUjReYTieyQp6gRW3Vsk6UYk52HK18CmRMLJcGWKM5B0LGwNVk"
    "QNqKsfUGPYDxlPA0VE4TQBwEQ0TdQVeDCNHdc4liYAKwulCaXbSBqnRkggDaCRxNGghHgY"
    "jZOPHuejfZYLouH2Exk8EUrtFDtB9AEaOhHU5QfQoIS8+BnX8T3DZ8Lejn7qFW+RGAoidu"
    "aLHP1k4AysK4ibQQnxsBnWNPt8YxiEzDAopEPQMWCGflKcfjzcOz14IY89sVm5qwfIF/PF"
    "erb8+s+ZNsV2vVpukymKXcfwglTAwyHJKBWjJ8ksvL6xlWLmXqjfw9vZnoJovaPts9R+U9"
    "vn7Y+3l2iy+fHS5f89fmve1x4dHo5PL8b1i9Nvx4dHk+Pm3xfj44tRnV0yfn7al1c5k3A+"
    "WbHeUrfwN5qq7593AQ4WJl6TpntQ9rI0wcedmCP1BojsybYGO0zxK4OD8jx8hDSP2FsYTK"
    "CPN6Dd43zQtuTwWn3pAthbFqSIgZrqQG5bgwaEYJphf8y6tEnqDvCVXoDCW8OGn9T1nDy2"
    "tvvKPRB2WtspirTa5+TxFR/o+UDoOyh+l5fLcXrG+A/zojnVHHYfdHnpHKfP98FAL6BTzW"
    "H3gWfWdOgBz/7J4G9rDoS+FSDzlny7ztlv8CWf6Wy7Xdws74tvwa1ZpV9d2S6W8wLHsNw1"
    "cUjukZwhosYSDgvOt5/ngqiA1sMkHkftN0o81nY8W5dl1abyN4nvp+9Hx6N347PKPTkfHY"
    "3Pmyz4Y/fv8/HZL5PDOh/++YfTKkU/kgvfE7ouNosVfCWl1g4vbqjO5W5/rLLE14pVJYon"
    "E7mTHSbL6Y6zuQzuAHvVBgjyyrUFs9nDRYjhmfkQ0uiieKHIbGn05rk3Ut2vI3jC0eMmpH"
    "v48WAJYnk3aGXLwNrChc62VFPEef3WtVPTbeFCv3qceu2awi+KvDNodvLu0bia06GZ7PnS"
    "ISM/Sp6fM8Pk6Scaw8XfJXs/Sp7FP1BOf6IxXPzmuy9HbuyDNOb2Y6CPtuHNxWntUTlQ8x"
    "nLIDW1hoFqmLN1ujKXZNnEYuIM4thUq4P3zG8D6bdrmqwnhMnEMHJZb/jhjHvoEU4msZBG"
    "mksMpc+vecODR8ORGNfcLMPd7Oard9aH8rDLvuOxLCv29KsrUUoOdcVK/c57grvM7Qzooy"
    "nmunIQRzOSjnmY8dyR4aMxRX5Vo2F9nEgoJLlIVsLk/qNPJUCmleUOSM/CI0eM4p0cLjs6"
    "yniYI9XBc4F0idEaxlcJxWcxdvFOIB2NcSB/JBQv/TCv1uvVZvewdIetX/F3Obx+XjECAn"
    "NXz4t/rot5LfK+ehynqpN7Nx3Qrzerq9nV4s68YxzjNeznd6ttEd08r38N4W5LBSimpX1W"
    "bOg+Lgmrk5jZtunn8O3462I73yzWu0VUrPTS+VAGkeYL6k1HshpYV+1mYHnTrad95XNSOq"
    "jwWcqeQyeYIPOlfbAZlkWI6ReWfQk9H1n2WQWTs304t/39EnkGGmMVzLewYV5x8slrn2Uw"
    "R0OWXjHKEjGhaQViWZgEuf0AesX69jMpG/vCQ3VhmpsYEQlN2djEZeeg8R7rjShIUJpP9i"
    "JSc3DqNVYEx67KOBy7vGvDMVJzcIK7+MiXnnN4IubIV1mEXrurmC1mdKV7BlmnHzPsmFNk"
    "Pz2YbWt2CeT7cTgZrVOqXhwlPIdP4MPhZCQ+XQ+OEp7Dx8r7EBKQmJSzPsRyc3ACM5BzjJ"
    "ImJ6CiFid4eygs1e0NrKHSvmEdrOQYSPsHvFK03z6iD1pSVLyjliyHhCG7105I3P/GHKEO"
    "8PGHXBCTQe8tl5T4HFLop/FhQj8Oxwjq6MIErNk67X3cu66MgAVj9vvmC75CDmfgUI3u0l"
    "/dV8uASZc+Q1fN/fabcPX0KHusoCGX/Cq6307hrqZ2q1U663xCWm9crWCGeb8rr7GgWXz0"
    "4jkESfk9AN4FH74XeHOjrd/howpp6a/q8GCZOo+cJAg3XzzizD6MX3GA/RjAP4fb243tMM"
    "4RNYkc7PrqgkYaEaEGncTItxPXv9TOueOLGDDvDiImzL2DgfV7ECa5wLsGzcEDtCDKw4N1"
    "gCgXD9oSk48HKmCckyemFeTloYkvsdw8sC1Y4hC6TzM5ekR9SGVqQaV3ydaS6pdoShL12T"
    "l7aOJLTt4eOCj9cvego4D+3Cf/S26Y8Dw+X76GpHL6IPX5eX1o4ksst49smn7+cYa5frhU"
    "XYZI85Gs4KC5R2Kf3WxzU3z9l1//W+TroWJcuoa2eDqY4hiZmZ2TADXKpJX/x3DTTv1j2F"
    "ZZeJzy+wl4wNUxz7E0CfGxBD2mCHa455hXd2JR1gm2UKoq6wxb60gnEguhQyPLKRSzsG5P"
    "UEU/9iPZhugD6hOkgz8SaMMAEBRjdKIOcsv0uJUbtyKNUpYnKaRLYwwyxqhDTCVHcrU8vR"
    "ejhMsljTScW0OgBW3BdilCVZdnRQoIk5CHyoUUtYEDlR2oRRHK5qou1HTQVlRbmuwJ0okm"
    "rDJOVnYn+8nOzdqEoD6zVheyeM52SegUkabHeJg0TkgjOHi7JG+KSJN4B0rZhDRC4OuFdy"
    "ngrP6KfbNcYiLCxyIi/7nOVsI7wjn3dpOQsVUM4HdPb+gH8lvWyYxDb8eHk/PJyfH0/ejn"
    "JuHQ5Pinow9V79V/fThv/v/jh1+bf7wr5/LP4/Fp89fJRTn7niI+Rx6jONYcYYMcuUyBKg"
    "0Ve462BbNdyZWhE/YsXuw7qJPKFBWZPUc1oiUmQIa+UxcoHq5iLeJ2A9fgS9Bm4esafsmW"
    "sGF3DDyOyPPghwtERhrDxd8xMDkmz+IfLlAZawwXPyv1DUWYxayV+oZugGzn335uzbcxNh"
    "DvFsviq7cO//EwW+7MOUdzUzbITbmonwdqUleKrtIOaAE2RzTXD1yr1VTub1dWKqFoVNbs"
    "BrAoa77+yLp22h+jhoaXOUm2UCO8NJX250vkCiaXeefLoimzFullsV0X8sBWu6rOsNZs3I"
    "ps6FRF0dWqC4nToIe15+K2sKCbmS+H3S4ZCcjtIjQIXNcGFtSO1ltAmwY8nN0WNYOFuaPF"
    "FtCmMQ9nq0XNYGH21nUhYm/xT+Btaw2AtmXOG1/3VZGGecfkKdThBwxm8GsLhhh/2EZpt4"
    "jjvzEG0q6B6fz21T28kPCQqkPAMMYhs0bsrROYoeLAmuraB9lrZ/6XYaC7Z2hDpNv+29ld"
    "sZ1uivlqc/3Ve3Tb1d31tBEVNSPMihTkAMr6dJvifrb5tPVr2Gwow7p79Qiuy06MIGs+Wu"
    "DrSU83D7BScvEATyRhT5SnJ+d/AYY9E/UAXp6ehKxMEZFWJ/TjEt3I8uEoeruY+eX6vhst"
    "HVu/QW2Jz0YR0iD1fTW6DVmo3tyWQfUIaahw5VCHCtqQhSrw0Qg6Gqiub0aKz2IU+GQEHY"
    "1R1xcjxedV1n1jJeraECVU1VbQ1lHLN4vLfVQEsNxXh0Cll4QBFZufczIrOEGbmHuK1m+y"
    "AVm05vPaBSwgpbG6D7gy1EC82MYvbuok6PfF/ZWNSvyKrfyhEnbabuSl2WwqdzS2wYD1Nb"
    "chM/Vs5kn+PEuU5OCmGqgxgDWaaAEWEoPNKCnOFLZW1fQeBkIagC6ZsCvMn/nlEiWTYOy5"
    "XhLyGRDZ4doEXQqkcrA22QIOTIGBTVEmoeoa2XQTGFglhjZFmcKqbGzTTZB/6rfml07f+G"
    "1RdtVuejvb3vqf4h++D+Ji06bAZrVLFRf/XC82pXFDURe/rT5F3/s4AfjrV/UXbl8vd4LP"
    "3uK6GrW6q+2zatM3L/5c/CmXvpOka7Vta77rz8L3zGkVSnBNKlCjMnXSkeYa91dvGxItKP"
    "V+tbzeTrfrIsyM3zFb/lX65is/tfvHzep+iuZ3F6d1H3wrerfCW6qeid7X2b7msc9Kazfa"
    "5xnplmskKEnuTaOMVba5fYZqIUaJPuUZygS9WyS98gGcAVI6ann4tUVb0wQhDXKArWmyDV"
    "mo7bokQ9rS0UDBmqeO029BFqZd0mQgLRUN0Vsq1QG20rPwroR6epVQz6tBtPKKo4wS3wan"
    "o2Ep+zWU+CxGiU+D09EYlf0ZSnwWoxRbCtMAWFgYwFedu9mcYUCjDGwIZcBoU/KjKMllTV"
    "ImRlbv2IQWnl9zhIcnNG1i7dE8PEk1QLTPUBWvV9vdTenF1+Wz9WL6qaDeYPvwYfKW6zlO"
    "3peW/+j96cX/TTmQRC01P7Llj7iTFZzq504Psh2eHB1VinH55LActcAF5Wy9bOerdQGijF"
    "5+H8gtyn543N0ulje113pycpTafoFY72bb3fRhS3UF9phaChLytBpRnUrw1GhW38ROhotW"
    "QifDrvMzY5ZBMOYhH684ZlcqRsjNqUbEqC5BmvQ9cp6DdxYvU01Matc2U6TvraEyscXbVp"
    "QktYhIUDjKSSwQoSk8kqQVEQmKRzlJBSI0hYf1RoxfGcWg/DYMlJdqvjdpmZYBSYkCA4uC"
    "HjBEeApl+40RggwJ8fXBVdKEGItOInSfSc79CpQKwdY8HmCqtM23Ty24AkXUsEVMyKy7Ew"
    "QdE3bwysSw0OkLEkhloUYHhMQXb2CADI32bTshxpgURelX08SJiU+vwXSKeHTtM/l2A0RN"
    "2vGbxfLgWWmXVuvGbjWdbTazx3odbo3bCuvTgyqHDGuljVO0d0zGCy39n0ZH52PESk/n45"
    "3fLVxQk9x7m1UtTnpB14ubYrtLuTQMFzBzHosda64X6yKRpuAbcUrf9PJJ6/xiBepF7t0T"
    "tOPZ0xV0bJR8QcdP5gy+QRwvomkszwujtQuaLdP3vXCp0crs16St+wQo38qHaICZ3z0wLp"
    "CEfVtcFYH/iNDgMHQ9SFRsEpPAh0RocEy6XiQqNomJ5UdKVUwRCEPV3PrLBNHUx2HYMkUE"
    "lmUSA9MWC+ojGHStsUiegjnWfi4vzj7ILTGQkONbMVi2nx5S9kpZzDdXlHfkPy2WEOYP3y"
    "Vqz8uuvVltHgM0flFSdNNH2/lmsd4tYKTjKxuwc7fYoimn6kvw89WWFaZWd+tuVeUYWk5v"
    "Zw1GQ/F7NZ+Wu8fp/Wq5u916JfeVMVYsZ8t5Mb15WFwXaAO/KIPRZKDpaS8aLlrmomFn1D"
    "7aqP/0gNuKkLrzwYNlYFXbdUj1w6XJp/ru5ORtlRj1fHz2y+RwbBZSj9pX9ShOzJRxYATq"
    "HrLyitEr0RE/OD0ctvZnQWCc5QmmFkzpVf3agWPPy+ROg8Ip3IYV+iVRA2kVRya/4xmUxb"
    "BfxUDRJSNEHFXiDbU7v/60bHYqvXdUwHjDV0f8cfPfMfF7HmxO4p3+cXqzWl1vsRn0l4Nm"
    "/jRcw6GwMmPfD11meF5STOqsJz+5n6rjh8lE/T6w3onw1GshgqM1CXp5fL4U1IC1miZw9y"
    "ISFICys4cITeGRuHoRCYpH2dFDhKbwkJqF8OSolB6CrGrxPFSvMtp4bf8UyEs13xgRvOab"
    "5TFuflOg1+6GX3JGW3Occa6H0CAoPLvHjQR8GzssVZz3fstYsFlneyiVBDp4FHsP8OkTvq"
    "gq7+wLJ8NX9D3gSxx7xfavRLUBFT7CmEVVD6xfoIc5aBETskitAzombF+nB4eeV2ivskyl"
    "Q0JUqQcHyNBoZ68LAQZ0uNnS+gKKVksoOLkgySKIcTJ8QVKMG6bEJo0y3++RLEYhIT4xKb"
    "fqeexyKZpzUdP4PSBam2JSfi/4K9SeeiK/TsH6MmVHaHETfj9gGbofbJUI8aLUKOJoS0YP"
    "M9GIFGruURWojuJSPKgKhCV1lHlMBarH7Vc+pAqkyc6o4NlJc/aEnlvZ3eBm54o4sVA54g"
    "LZZL6VIy7dmBzsVAps2eFnSG8MgL0fw9jkJjpJrLQu6Bt28qAdSJ88Ryk142Jy2B6fWKI+"
    "xx5vUhm4eqTeonNu6W8eozKxzeNglESA/O0ygEQpYgjKwb4stkaHvEtkwqUhNpAxoSk8HX"
    "IrkUmVhthAxoSm8LB2YWVqpQcir17VisO9ghqRoFC0dmQxcSkkTBMMVo8R6JpgoTSZCZY2"
    "t8wHQm5FLW5KG2NZDsSuuF93sqa2u9lm1zQKS3dvE8uAAlZSrLZpUyNjevXi5dXL7zPjmq"
    "R1gwyBW8+vrppNkJXgnhzUNknWH2Zrd7N1vdoudkTjZYFW18XH2cNdtYm4uppdLe7MO25x"
    "j6yLeYX5evboBzINZwA/by8dTDHNgO/ugeDMbvmvNBJfqWa86mxO19S+ijg89scI0Msoi1"
    "XSGD85HR9XQU1/O6n/d3RyfuFZ5jU9oViOHVKOhf+E/RuooWMHSiJGr3/ArghgYybIqEWl"
    "0hrAxo/loRa+rzYCIMAMaxF4068xYLSMfU8oDcPTXwEUT8GzcNq6fbG0nFCLrKkDblBlU5"
    "t4K1oWiEYmk1YeDUGeFwpPCDWI3xUJpHGIcz8RSZ8G8bcigTQOnq+VmuLaflZqZi94MzvW"
    "zMSUdkVq04Axk1mROm1VpN1qPqEnhG4v8qUVZVki6RFk6FddC2iiITR6YBiIcCOU6HceGB"
    "5aWFHhNEqut+9VDrEoe/pAkoKfT9iTL8T+ftmwP1zPPpm19nzkUY5XT9+s4qDkmVWs+t9N"
    "jhvEMnEDMjuBy5/1XY5IFmape73BBuBbIq7lSp5Fyx9bKatSgQkLq0dN1jVfQ2FU+wWmK6"
    "wetV/XbA2FUe1nmaw8NdFpdFpdmJ/Vtipssu4n1Zei8EGVfTSL2f0fX83uX82rh23pXG+3"
    "U7MFEF5qBeXZm63D7rrONu27XPXggq3WShO6bbNWlH2/5BULrU95xavrHmtNHA1qyAVUyL"
    "IzHb/a3TZJgNpdWzsiZQ/9+3/YZS+2KuLO4X2VAzq3hrmRVjUsImno4tt2SH71bevGTff6"
    "TuGD4Usimy2xMWD9uPnKVkYojsQgsTNg/RiDsqURiiMx8GwNWzNut7a10Uoimww/A4xIb5"
    "QqhBKuRPitKryKEu64icw+YMV6E3SyfvCDvffYF3TAN1KZt31FEcYqvkeciS2sujbX1G7r"
    "BnCUjW1fjoK1TRl4HWxxm/rw27PJLfJsPADIo5l8Y6sa5iy77javP1ZKadd1bGAqT3lXI5"
    "Kit5PUL9c3Kmnp2LZVPIFk+GhMrYI2q6hRrz57WlAItnwC8ODxCEa2Vp+Ij0snES2UnYVG"
    "DxfFOz1YbnCUETFHqkPmfMJdiKENk0Of5T6Ayh2y6RPuRIxxmLz6Gfci85bL8/YF1W/ry+"
    "zeVl0+mDe8vXRmwYMqsCp/D+3jw93dNLct5yrx+Rb3s8Ud1hF1QXYzbn27glt6rxrqv6+u"
    "prvF7g7b7nNljCR269lmZ655hWzawiyfzQo2JB0Vmsg8t55tt7+vNtfR2zqv3rwZ+E5Ubb"
    "IsZzf1A+D47iT/JdjQ8lMy+Jx29zP2HBulzc6WXzxRI56wCpZCLGIL5mbI0BWmtkC9Fprp"
    "GLerLOChdHMy5FEXsBCB6RuycYUsRHAOxzfUbCmLmZ3ITqmqH2xc7ujt+0kdkft+dDx6Nz"
    "6rEw+OjsbnfgbCuvjs5/FF6S9Xf5RVj371A3jbbgznetSdfgWkW82S4PO0Mzje5m7ndnqf"
    "m5gbLDMeo7UmBlw7NN0TXCrmmsTTUwbLTlkUEfrh7eObRGKTkOzEFg5UM+txQO33WQWGkY"
    "WZta4OywsBtfHGK3ofgbRk880k4yMwBDgIf8oq4nAyk1AEDhRCgwPSdZxQsUlMAocJocEx"
    "6TpKqNgkJtaahknotaopIs0vc35t3xRiAvUMJAxi6NOogvNkZ0axWmwZR1IRBQYqWr3h21"
    "2gSHUkbZMYWFlHTwgNHy94tGtYzPQxU1CRd8SEEXE+0uq4EsdK0BuQAvOIcGDGlVBEBEQm"
    "EbX7B5IJ6VMRShpuTAQTMy5WhA+bx8Qvm6SQTtYH/mTdUz8wJm1bWajfASGu43vCyVF5b6"
    "9LovOAjBjwaBst0HqkXLEbghZyO0Gm+AGhsCN81d9bZzCU36st1P6QElf/vWHlTACz8cME"
    "aHaFEFBNiSKOhmGy7c1+snSQfCoci152O0JoEhUzZCWojyDRDV2J5MnCV+jzmSYsBTthMQ"
    "9oBuclza/YWYe90oUcX6hkxqvJmxti39AhnCzzx/bh6u/FHBwrvQqfeDJ1BHHuq+vHAI4F"
    "tNiUnII8emULq7LVw26+gud69gUUU5Q931rN64y6VIc9FHhByXud6uiHzazu6PvF8mFX7C"
    "3zyWxbJdgpCoVzrtnD7nbV+8CMCm8y86xvaJNlo3Ta5fglk5gcjo6O6sOQsTsKGb8fTerf"
    "ysGoD0ouRuc/V///ZXI+uWgqn5+P3nnPODlZ3nyKHqJqitDHeCI+dgpFlwnK31HUCA8w2d"
    "qUK/ZX2wOT4x9PPhzXz1OdfLho/h0D82Zn2CZTxAOGTaa2bUHhZZjC5c2rNz+ggWu47vCC"
    "uhBaF3BiygYIVkOlYpaGq9lM4qylEdTHobgFQSVsJpSYhmGWNQEQQ0FAaZdJXTBOahLOlY"
    "Vdyp96HyBSAzFZCSas8fNIVPsg2a5kt0gC22IaHLRyQBsmNolJEsgW0+CYlAPYMLFJTKw8"
    "JqA2jkMrm0kgKtn29mPLbL77BGMIoJmrisXJTcJxX2ami0wR4vC8774iskh0EqG144X4AB"
    "mODnoIqhAD6WmA3hLJ2KAk6DCIz4JFHuxNDrX8h81iY2ftS5KUbPz+luQ++oDejUSrS9U8"
    "JCVUfQ9AObreuNMiNXckxAg35eHGu/lRc9Vq28GBKNNmj4gDE2yrDwaVobmmpvTb41ERH5"
    "7BQHG01N/bEelqQEgMpV8r0FtYpGmvhi3jd4BMkyNSfieApwr30hEMDQf1hXoe0xI+yl7A"
    "8tZnuJkiXKkjYnIxi/Zs4OodFquuA0grZZ0iXdsRclnHwPV+n53D+gYENOKvAUZPfRf2CZ"
    "4zY5hHeUF9BJ3uUV4kT3aUFx/fNMdm8aFKh2vo84ftrmRidiX/OGPDznGUs/4TN83IC2yl"
    "BhbFLso55Tbnq4cpNuC87tV3yNWx4iZ6/uq7tiB7NDc3qToD6urn/OW61XZXjt98dY0Bv1"
    "psdrfTazNd35aU7a+Ppdo+aY/rmh/rF/iqlKpeyU2xvIY3Fs2pZDnSpYpvsLbbomz7fy+u"
    "tosd2vumKMvCntD5h4+z5fKh7JZN8VuxfGju6dXvjtT9al4W9WW+riXeLT4W88e55CLgbh"
    "F1TaL2prirl97t7WI9vSsbd8enVc6QtnrYzDE2TUFe78pat7NtMV1vio9F1Z9N//vn2sPf"
    "diy/2ip3HTMp3exK3u0M2FL3PAN2bJTOgB2/5Bnw6fjsvHnD4vDk/eno+Nf2/NMx6Jojzj"
    "Hofhux7ZTulyIdj+BrEB1St8XJ81zHz/t8hLxMEcIn4tJ+XUImTQmrh+0nJmpHbZRxhgh+"
    "Z6KBaotZwwU/QU7z2p+jCfHn8j+CDfhoBbxcmc/whdGBV69fRizbr53j1PxkZ8RP4/ejI3"
    "NJtPn/yUVpkiPzwv8+hh1my1id730kQz6miKeQ4EvZvgxjf41CChKLUPyBdfxgUcS0DsgA"
    "/8Xa6n2hI411b42HiF9HfMD33LXP/erWuLOT89PxYR2+Mjq8mPxSj+rbk7P3o+OL+Pkex9"
    "5++x3n6gfLtDTkK9LJ+9OTswvD5+Ts7eS4tPIRXrhl0N5hjoqtnB9H55PDinnpi7m2jw4P"
    "Tz4cX4x+bBS0BNiWnY7OLo7LVf2vk1OkHXopO9tl1Zka0Ypal/DWH8LeiBYipB4eFBSLEK"
    "YXJZR2+mnZ7JskZoRx1w9Ozg58jQabIFEgD2EAsAJ5MFrrnEPrRjOQB5eK7TMEg5DdZwjq"
    "41BUU5tGEpMwasOUj6KujoOwJq4qBiMvCeHqcWplN9HMjKCdFDEHnvIdznRzkugFMToIDY"
    "5VN0YHFZvEJIjRQWhwTLoxOqjYJCZWjA6ojePQitEJRCXbzroDDWrjbR9q1tCXnqHnxtwJ"
    "x4iIhVvr5iguMolIcskXIyK+qo0Xqogoe7sXc2uluCJSHB3wjBUxIuLTi3bjVXNO8xAaDJ"
    "vvqgcn2OZXzYXcawoLJ+uADqViYYUH1cPhpQ/foqpC/QVkxEd5QGAcnTVnBEJgPhWOC5w9"
    "qKKDstPD1sTbCgasIaDUsz0RCaejX6I5krY9eZjCyWhJ2FDBbBwSLmc68p9IRGiIiTgkJo"
    "6yenuYYosmJCXsGn+XVNO6icWnXTt3LCgFGlLiONtaul5cJJyBstpM7oaypUyhbDar1VH6"
    "whko3TZ3N6gBeQqvt6GuDjpqRhJ5sy0vBexT4Tjtdr8iPCg0icqdnEs+mx4R8T0JDuSDz2"
    "dUqogdtI0HXfYpBWQi+P4ndS9dwPi0urpCvYZ0uGbvBSNHyW1ohxAjIMMhwqARVYSB9Mwu"
    "gjlTE01jn4pQZP+wDmaEc7+rbjL4DWIils1eSMdEDfPCDYucMWfbyuJ9I0BI7R0NC5Cjz/"
    "AES6TUESkxxtQhWT3IYaFiRyDtk3SFTNsRYkl3+Hq/vy5hzICAQjgNMGp8LuwPNGt7wx75"
    "Sl1hQEe4w+5UWNMXDgQn0fnRE0xgfmgFgskrVgTlcU3iMeEaTCgmlgNB0ZQoAmgYZnYJkf"
    "AQ9l4hEjuC7hjG9VS3DWP2ac+2w8t+KWLCqx3ohb90S9IHNk0IrvSsxqMijmn80F7dgxog"
    "Ow2Od5EkqI8A0r1IEsmDIDo9aRiF/zc/B3H9zY9IwHxTEEfBN7+D2LY2hK0qsnFpbbxZ0x"
    "oswszEj1UVMi8whnHhPR5mtJ395Ju6GaP/OGPrfOdYBvsA0ixmwbgpPdTY+iJDPdZISBA9"
    "aIjxsMtRWOdysIcb8VZEKy1C0RVvGmP44KGnihqPObbCsI9J1CnSRx1DQhlWnYf04jawoK"
    "aHNSWHN7BgIAdAKxzZDo9AIrQZyIM8Bok2g4W5w6OQCG0a8zCPQ6LNEFhS/zIfoN3Mpq76"
    "VoyDod5u1HlkkbxAS924Vbl4ut4s7mfN9ZnolcVBrxXuy64ymt73YqDhonUv0LDr/2Kh5d"
    "T/pUAHscctP8Oix11Dw6Hn3TXApd/VteiGCKoJvAsiManzuZsifdsWlYmZtG7s3IIgwmTI"
    "UDwCu7Xu+MsnjhsHGqgc7YmYSmyTLiTII1LY44lkpqBceTbA4rpdQ1iXR/I8eICHeA6M1b"
    "jkIAsulEQkOG7d6ySI0BQeyWWSiATFo3yVBBGawsN/lS6iQNEMqYSZJ+mi7y7rvBYhQoA9"
    "+yxPYOGN42HnHdCiZCL8Qz9/RTWR1wvMwwScDlXw/WBMHSn4RqEQIHZhB5g5avd1MIEpNK"
    "IbVTENikbvPhUmMGkPiCONCUIUl3KcMSk6j1ASZUwQJhCqxRiTovMIxRHGKeoEVt344nQj"
    "kvMw5WtgUyLhZLgyxRnIcSy4Z62geoxA+aQ1kCY7aKUf16Kf0fL2kX4aHZ13fy2ruvu/W8"
    "wX69nyG9ue3BTb9Wq5FSRGc32WP+4EqS+T551Gdcg8Xf6kSzFyT7gN/OqTpy9aL0D5LLVf"
    "g/J5+yPupaFpfrx02cGO35qXoUaHh+PTi3H9VtLb8eHR5Lj598X4+GJU556JH07y5VUGBZ"
    "xeVuyzS2/gPWejysXihcfCwsQ7SHQPyt5EIvi4cxek3gDnw9nWYBtqfmVw3JKHj5DmEXuL"
    "gTku9ga0+2kx2pYcXqsvXQB7y4IUMVBTHchta9BjRUwz7I9ZmyBJ3QG+Uu5ivDVs+Eldz8"
    "lja7uv3ANhp7WdokirfU4eX/GBng+EvoPid3lzC6dnjP8wb3FRzWH3QZc3unD6fB8M9HYX"
    "1Rx2H3hmTYce8OyfDP625kDoWwEyB8q365z9BhOWm+f97otvzstZSVI/bxfLuQtvgNiWu+"
    "aY2gY+qAcUED4MzrOfM4NohVYmY4+jdlJjj7Ud1daLWbW5P02mzOn70fHo3fis8ljOR0fj"
    "8yZt5tj9+3x89svksE6gef7htMrpiSTP9ISui81iBdMq11rhHSfXyR/tj1VayVqhqsySZO"
    "ZHssNkSSBxNmGMvVdtgLP/XFswMz5clxjOmg8hjS46Ro4smUZvnnsj1T3O1ROO7uAh3cMP"
    "E0gQy7tB63od1hYudLbxmiLO67eu6ZpuCxf61ePUa9cUfknknUGzk3ePRsx3h2ay50uHFJ"
    "4oeX7ODJPYk2gMF3+XdJ8oeRb/QElAicZw8Zvvvhy5sQ/SmNuPgT7ahjcXp7VD5UDNZyyD"
    "1NQaBqphztbpylySpR+IiTOIY1Otjukwvw2k365psp4QZh/AyGW94Ue57KFHOKkHQhpp8g"
    "GUPr/mDQ8ePaVm3J9w98pnN9+W/z6Em112Yp5dWamnc12JUfKqK1bqNyoT3GW+Z0AfzTPX"
    "lYN4m5F0zM2MJ5AMH40pcq4a7erjSUIhyZWyEiZ3In0qATKt3BhAehYeOWIU7+Rw2dFRxs"
    "McqQ7uC6RLjNYwDksoPouxi4sC6WiMAzkloXjp13m1Xq82u4elO4T9Vj7O4eXGilePtz6L"
    "f66Led2G+yrbdkWRe+IRvhW6WV3NrhZ35mG0uAMM+/ndaltENxnrXwn821JFimlpxhWb7B"
    "CUbKqjnNkWvh/6yvXzdr5ZrHeLqHgPjysOYU1pPdjY9HG2YXW1bpaZN097GmY+J6VjDp+l"
    "7PVFggkym9r34WBZhJh+0M2X0PNNN59VMHXbd7ra3y+RV+cwVsH8CxvmFSdf2PNZBnM2ZO"
    "kVoywR25tWIJZpSpDbL6dXrG94k7Ix0wCqC9NOxYhIaMpWKi47B433NlhEQYLSfCEMkZqD"
    "U6+xIjh2Vcbh2KVdG46RmoMTXPBE7ADO0YuYI19lEXrtrmK2mNGV7tU1nX7MsGNOkf30YL"
    "at2SWQ7wDiZLROqbp/lPAcPoHzh5OR+HRdP0p4Dh/rMnFIQGJSvkocy83BCcxAziFMmpyA"
    "ilqcINV5WKrbG1hDpX3DOpbJMZD2D0iKvt8+oo9pUlS8g5osh4Qhu9dOSFwqxByhDvDxvN"
    "GIyaCXOjolPocU+ml8mNCPwzGCOrowAWu2Tnsf964rI2DBmP2++YKvkMMZOFSju/RX99Uy"
    "YNKlz9BVc7/9Jlw9PcoeK2jIJb+K7rdTuKup3YiVzjqfkNYbVyuYYd7vymssaBYfvXgOQV"
    "J+D4BnCIfvBd7caOt3+KhCWvqrOjxYps4jBwzCzRePOLMP41ccYD8G8M/h9nZjO4xzRE0i"
    "B7u+uqCRRmRHm5fEISbB8ekmc8CkCk5E41M/m7EB7PC/QM66mBkbdrPNTfGNXWP6olMvYK"
    "eKXQ8TPeWjuEWTu3Muh0aTtNI4GG7aGRwM2yqZgtN8P48CCPf3PucmtyWWZ8EUwc72zKHq"
    "HhPKOsEWSlVlnWFrzZdEfgh0aGSpIWIWdjEOquifuCXbEH1rfIL0kVsCbXjshmKMzjFAio"
    "AeN6niVqRRytJdhHRpjMHFf3WIqRwXrlYUYSRACZdLGmk4t4ZAC9qCWUmhqsuTWwSESchD"
    "pbSI2sCByj4epwhlc1UXavqoPKotzdkB6UQTVhknK0mH/WTnZm1CUJ9ZqwtZPGe75OWISN"
    "NjPEw2DqQRHLxdcnBEpEm8A2XeQBohcPTC0Fc4q78Vx0yWXwJxuYjwS67vRThMONfenhMy"
    "3IqRlMqvXmCsk4kj3o4PJ+eTk+Pp+9HPTd6IyfFPRx+q3qv/+nDe/P/HD782/3hXjvLP4/"
    "Fp89fJRTkhnyJuSB6jOOgv8bYDUm3YIED2mw/kYtEJexYv9mnUSVKHisxuaBvREqsgQ9+p"
    "CxR3ubEWcbuBawMmaLPwdW3BZEvYsDtGgEXkefDDRYQhjeHi7xghRr83QeIfLmKM+w5F4g"
    "MkR+5nMCAxa2UwoBsgOwmwn1vzbYxtxupd2m/LYPzHw2y5M4cgze2mIM/Yos4E3qQhE11/"
    "GsgUbM5urh84Zqup2N+4bB7WVrMsa3YDmJU1X39EXTvtj1FDw6s1JFuoCV7KMfvzJXIhhs"
    "u889WdlG2L9LLYuAt5YEteVWdYkzZuRfYgu6LoatqFxGnQwxp1cVtY0M3Ml8Nul4wE5HYB"
    "GgSuawMLakcTLqBNAx7OeIuawcLc0WwLaNOYhzPYomawMHvruhCxt/gn8La1BkDbMueNr/"
    "uqSIPuYvIU6vADBrMxtQVDjD9so7RbxNF4GANp18DUTPvqHl6AXkjVIXwL45BZI/bWCcxQ"
    "LmBNde2D7CUA/8sw0E0AtCHS44Dt7K7YTjfFfLW5/rbcuu3q7nraSItyR4fpLIKUDFnHbl"
    "Pczzaftn4Ne1F9OJ+vHsp12YcAqmYWal9Zevp6gJWSnwd4IjkUotQJOScMMOyZOwHw8vQj"
    "ZGWKiEwHoTOX6EaWI0fR2xXNL9d34Gjp2CIOakscN4qQBqnvsNFtyEL15rUMqkdIQ4Wrhj"
    "pU0IYsVIGjRtDRQHUdNFJ8FqPAMSPoaIy6DhkpPq+y7tsqUdeGKKGqtoK2jlq+WVzuoyKA"
    "5b46BCq9e7Go2Pyck5nCCdrE3FM0gZMNyKI1n9cuYAEpjdV9wJWhBuLFhn5xU2e1vS/ur2"
    "zI4rdi6g+RRM32Zz79WVOxo8UNRq2vzQ2ZqaenTfLnmaMkBzffQI0BTNJEC7AIGWxaSXGm"
    "sLVqpvfcA9IAdN2EXWH+zK+ZKJkEY89Fk5DPgMgO6CboUiCVw7nJFnBgCqxsijIJVdfSpp"
    "vAwCqxtinKFFZli5tugvx7vzW/iD/026Lspt30dra99b/AP3wPN7l49sBmtWPUKv65XmxK"
    "WyfDq/ht9Yn69scJXF+/qr98+3ijDXwKF9fVSNbdbx/Qmb558efiT7lUayRdq4Fb861/Fj"
    "5mS6tVgmtSqRo1qi+Iz29nS5tf8FsxGtNtKefIanm9nW7XRZj3uGMu5Cv6/iw/Je/Hzep+"
    "GuXlFafjHXSfereKW6ieOdjX275ms89Ka6va5xnpkmskKEluXKOMVfbAfYZqQUiJPuUZ0A"
    "S9Wyi98gGcBFI6apH4tUX71gQhDXKAfWuyDVmo7VokQ9rS0UDBOqeO029BFqZdzmQgLRUN"
    "0Vsm1QG20rPwroR6epVQz6tBtPKKo4wSnweno2Ep+zuU+CxGia+D09EYlf0cSnwWoxRbCt"
    "MAWFgYwFeduxOdYUCjDGwIZcBoU/KjKMk9SlImRlbvTIUWnl9zhCcrNG1i7dE8WUk1QLT/"
    "8K9//X8rGXak"
)
