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
CREATE TABLE "event" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "seq" BIGINT UNIQUE,
    "at" TEXT NOT NULL,
    "transaction" CHAR(36) NOT NULL,
    "actor" VARCHAR(100) NOT NULL,
    "entity" VARCHAR(50) NOT NULL,
    "row_id" CHAR(36) NOT NULL,
    "version" INT NOT NULL,
    "operation" VARCHAR(16) NOT NULL,
    "changes" TEXT NOT NULL
);
CREATE TABLE "event_log" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "log" CHAR(36) NOT NULL,
    "numbered" BIGINT NOT NULL,
    "pruned" BIGINT NOT NULL
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
CREATE INDEX "ix_event_row" ON "event" ("row_id", "entity", "seq");
CREATE TRIGGER "tr_event_unchanged" BEFORE UPDATE ON "event" BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER "tr_event_kept" BEFORE DELETE ON "event" WHEN old.seq > (SELECT "pruned" FROM "event_log") BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
INSERT INTO "event_log" ("id", "log", "numbered", "pruned") VALUES (1, lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), 0, 0) ON CONFLICT DO NOTHING;
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
CREATE TABLE "event" (
    "id" UUID NOT NULL PRIMARY KEY,
    "seq" BIGINT UNIQUE,
    "at" TIMESTAMPTZ NOT NULL,
    "transaction" UUID NOT NULL,
    "actor" VARCHAR(100) NOT NULL,
    "entity" VARCHAR(50) NOT NULL,
    "row_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "operation" VARCHAR(16) NOT NULL,
    "changes" TEXT NOT NULL
);
CREATE TABLE "event_log" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "log" UUID NOT NULL,
    "numbered" BIGINT NOT NULL,
    "pruned" BIGINT NOT NULL
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
CREATE INDEX "ix_event_row" ON "event" ("row_id", "entity", "seq");
CREATE SEQUENCE event_seq;
CREATE FUNCTION event_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(7226011);
    UPDATE "event" SET "seq" = nextval('event_seq') WHERE "id" = NEW."id";
    PERFORM pg_notify('rapport_event', '');
    RETURN NULL;
END $$;
CREATE FUNCTION event_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD."seq" IS NULL THEN RETURN NEW; END IF;
    IF TG_OP = 'DELETE' AND OLD."seq" <= (SELECT "pruned" FROM "event_log") THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'the event log is append-only';
END $$;
CREATE CONSTRAINT TRIGGER "tr_event_number" AFTER INSERT ON "event" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION event_number();
CREATE TRIGGER "tr_event_keep" BEFORE UPDATE OR DELETE ON "event" FOR EACH ROW EXECUTE FUNCTION event_keep();
INSERT INTO "event_log" ("id", "log", "numbered", "pruned") VALUES (1, gen_random_uuid(), 0, 0) ON CONFLICT DO NOTHING;
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
DROP TABLE "event_log";
DROP TABLE "event";
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
DROP TABLE "event_log";
DROP TABLE "event";
DROP FUNCTION event_keep();
DROP FUNCTION event_number();
DROP SEQUENCE event_seq;
DROP TABLE "client_id";
DROP TABLE "api_key";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWN[db.capabilities.dialect if db else "postgres"]

MODELS_STATE = (
    "eJztXW1z20aS/isofcmmjnY58lvWvroqSVYS7dqWy1LOe3d7xQyBEYkVgGEAUAxrb//7dQ"
    "/egQEIgCA5kPpDYpuYBofdMz3dT7/MP09cYXEneH5mhvaDHW5O3hn/PPGYy+EvlWcT44Qt"
    "l9kT/CBkM0cOZvlRsyD04QP4/I45AYePLB6Yvr0MbeHh6Bvh8nBhe3PDEh43hG+Ewphx+a"
    "+JwWZiFRrmKghhmB9MDFN4IbwvwIFiuRR+uPLs0ObBc/w6S5jwffCywd8Mf/99xaehmMM7"
    "uQ/v/5//hY9tz+J/8CD55/J+emdzxyowz7bwBfLzabhZys+urJ/kOJzzbGoKZ+V62djlJl"
    "wILx28WtnW819/vfqAz+bc4z4LuZVjqbdynJj7yUfRfOGD0F/xdKJW9oHF79jKQcGc/Pvd"
    "yjNRHsADnz+3reC5x9dT2/qPeH65sdPp5+vb6c3l7XR6UhXm7YIbvlh/Fxgw47JAcJbwEf"
    "AZ14Tthci2f/4r+oqMPfLTE3zbxS9nX//08s33kiUiCOe+fHgiWfEvSchCFpFKEWQ8N32O"
    "PJqyUMF7+H7mhWoBFAlLgoCv46Ht8ufJX/oIJPkgk0i2M+pEYjrCvH/uiXVniXxbcM+wQ2"
    "PNAiP+bbsL5vbq0+XN7dmnL/gmNwh+d/DTD2e3l/jkVH66KX36p0iOArRBpCbSlxjfrm5/"
    "MfCfxn9ff74sSzsdd/vf+Ahea4fRCy7/dnuCs2SrUEyBOVNm5dmZfJx8BEOzBbJaWv0WSJ"
    "Hw8SwQhwWgDhfMm9MKkcQPcCogjxTLI+Rz7quXR46qtDaAa/taDT90lPlXO+CBMdsYeC6u"
    "7XBhcGYuYum/N+Yr5luBweYgaVgUDrDaiJZ99ZRVrwz4lfDHs9MfXr199ePLN69+hCHy56"
    "WfvG1YPFefb6V6z2TB/wi57zFnqjpLb+GpWhglspJAYMItBBIfl53kETOl68lpW4a4M8Bk"
    "CfAQNWwP/s6NYBOE3IW/shD3qQksMe584b43ojlN5Kh7vjHuwHJZLQPuh63l5LI/pg735u"
    "ECl9GLFw1S+c+zr/JAhlGlffo5fnQaPSuKDsxD3kvRFgkHULQHkmT+xI1/w3v5HmO9sB0u"
    "da390HorPW4lKxkEjFNu7DojuUS0g7V8oCXxGX5tILdpMvVoO4dC3Kf7fWIEIvqYGcDzEI"
    "51Y4ZLAzQ1M+8jXQAvOoBdncnnHjhRFczFQtgmVwsnoeilbHudfr32KLAZZ4oKN/FXcWfa"
    "PTXnmzaKs7z1cnqzKowclXFx/fEj7F/j7ycXfz8pSShYzf7BTYVyrT8WcyT6S0kKJfLWJ3"
    "gkMtCeXttNUJTSaavz7bThfDutnm8xM6d3wrG4aq8Id8k8+EWNssiR6yyShGKnUwvPi/yB"
    "lbD3T5/O/vZ94dD6eP3552R4ThwXH6/PK8cTDGvcJzNhbbpskmS8zkaj3CBoZwQMbUcfd0"
    "qGcfW1Adtagc12oMIStH0uXdZuB0qBTG9pCDi4wZHiIIsVnu5g8Qn3aAdKkfswI1NEdnLb"
    "LZAj0ZvvLHaL4DC3Q32Ohph/fY+GKrnGUhjxySBMc+X7fVzUEuX4fFTpgCwdZg7gVTwGb3"
    "TFe+AUKdH45N/HXnjcSwA07rInYFUmHd9ykJAVrYREGYBgEGVybW8V8qBjIEBF3isicKA1"
    "8ItYG47w5smxIJ3teO5HQv0DznxzMQ3BQO3uVxdpyanei+kUc3nuM1exP9qJKCUmGe1FRi"
    "wI7LnHeSeIvUSkP8SOzndkzViivRM4DEgOx8hC+N34mycZB3fXvghl9MoSa2/v/MVsqrt7"
    "ZW5PxLsqr38SPodF+1e+kTyPbDVTBV/E6WyXYK+JDdfKENuJz9mn2ZR9tk5z0orLDhgSxS"
    "fxyVewoL5eXUhzqao7Hi2ze6uM7awuatAaZuMyx+jemvnWtGa9L5kf2qYNR2moOGTPY+qf"
    "/vqVO6wGJy3lb37J3qjPEStTIJJY3I7CKCzikPlzPhTrbuXLHinXcDWKU5FbhYX1WX3knr"
    "rlT5jH5vLX4XfjNzWsvYYU49IS3Z5tPF2WKFplHmOU57vAQFoZXPRSXr4zWJISjJEVeMJj"
    "DabONO79JsospsziMSeOUmYxZRZTZjFlFlNmsZaBWcosrkLzlFn8+JUsZRbrnVkMT5bwXg"
    "W01JQMlqc6XLzg5Mvl5w9Xn3/ubgGhKBagQJkXrLnf2v7RJrs49a47gdtFoiF9Tu1AlB13"
    "QYwLdGJvkUZ/HYXMTfCP9QI0EbvnEVByUFYnoEsnXpeIxsHsZNKH5nZTzCbXE2DHQEK+Cc"
    "Ho1cf2MEJRl7aI2cRbbQBOX2Rv0mdxD6FJtnK9qGJbMJ3noluPLlA2mE7ZyveSuu0cNDtE"
    "ACOOADXELrIYUYuwRZgN3hqxkPZkLrKQVka9M/gf8KET4S4yDT5Apx1XHjrwAY4MeFVcA7"
    "2SYhgUwxgzRE0xDIphUAyDYhgUw6AYBsUwKIahiZKlGIbeMQxCxwkd35W5ZymiFZbanRyW"
    "1XEj1G68LhKNgtnxlI/L7ay/bDfdUaUbAc+9XDvdzeH5TlEJLaIS8b4bIiyRe5UmS3wotb"
    "I9MFHUuE87HDTU0Tl8OCin8AZg/HXxbZowf0i1vlUC1YNPr9jQ0gZxnqhiQtGTSWMsaGlP"
    "73nLfvlnMu4GK+C7IK4msRFxi5oNwGdrtoFP3slwTWAKOCgnMMiSDlLa7T4VlwujA1VJy/"
    "6+hmJFFCsacyiAYkUUK6JYEcWKKFZEsSKKFVGsSBMlS7EivWNF8s8OGjcZr3NXLGyhEvDI"
    "7Z+gm7hGpoPy1Edp4p99G/CWaHWWxIj7kwUcvKlwumDBosv+KJHpLJyTzxyMWewNbuEX99"
    "ocb1612BtvXtVuDXxU4rtEbRSbQpbfBTVcT4m0Zvi3HO5kiX7a6FUrbfSqQRu9qmgjXAcb"
    "eSdlle/nQjic1aiiImGJ9zOg3Bfz00+62W2I7KEAAg7HNQOLLcUEdz90z6+vPxb01PlVWR"
    "H9+un8EoTzfdG+UnlDSxv0VHeTukg4PpOae1YQ2dLv4NBOm0H7/EHcE2ohiRHGma6CPg5X"
    "mXR86wNdLolj4a+YYI88NJqjdsC0Ot5Rb+Ix2JXUm1hHGVXycY4Zsk1zSWpDt/lsk60h3G"
    "k+zaVNLLeYN8I84+zLlUQgGwKzrWgoykpR1jEH0SjKSlFWirJSlJWirBRlpSgrRVk1UbIU"
    "ZdU7ypr4YZ0K8go0I6nHgwk/pfqwQ7I2mfVRK5OylPBdC5PSBHSNWNx59W6vSCpsYm0Lkv"
    "RfxwOVIB0T1LvlzD2pBfTk00kbMC9MRrYA8nAs9kYL8uUPVWxuErkvoRwIxjOGRpEUzkzu"
    "oA2taNE19MsJGiRocMzID0GDBA0SNEjQIEGDBA0SNEjQoCZKlqBBgga18PsPDQ2ii9mJqz"
    "mCkbAUZ0xwoD4rdng4MMF6dmRvAi5pxNzua3crd3MbWCv478KxuRdeFTGr8rNJE/RnylHx"
    "b2uB+3lo6cYnXUQLB51YzRdo4AbcuXsnL0zIPou6pEhHBWwo9FQE+GBeWDwyQ39j4J3V6U"
    "mJp6oCGTz41w+MHaLm0xI9lN+E/3vVFYUYIht3F7SQOY4qqHGxYDVufkahc5Izlprm1rFG"
    "TqE9Bwu3C8MzCq0ZfvPL2bPT128iP54niiJ13nMorNQnmlQ1NqHlH2IH+0nA5YNUBRzLK+"
    "/ig2tST5B0R1SZHlnjxAbLIzeoTRM47gewRuB0d401WNDAESMyA+qivq2JKD5I8cERKjyK"
    "D1J8kOKDFB+k+GBfz4LigxQfpPggxQefZnzwDt497dqlrUCkNZwDWtf2DZyv4bVnbVFrvm"
    "6jNF/X68zXFZWZ8q9vjzbVC3SWw8iaNeRl9Q8xm4Z26HTaIAUiza0S2B8wXUNOV5P9kbKv"
    "7/5QvUBjMYx4e3CX2U4nkz0h0Fge0d3vz3CmBtg6wAuN7O0lcK2TMkoJdOe4nCgQu7PW5T"
    "tFfp+2YfdpPbdPK8ye2X64mKIPogqsbNQMLxI1OTZ68R9nhA6qnP/uVih6JCpPQsHgDWeK"
    "6G0jDlMk7AXFHJC1OM+UtRPpyLM5Non0LCPgc5d77V36gaGXiJGu8OSaVWRbtRBDgVpnWX"
    "zCiUquw2RTgRjgycufYPx99eKF9RYVt/FvOCQSlRyEBD53cUKt+3kOLaulb7vMV8iosY1q"
    "jmokPVSly2wHhXuV8EomOB7iH5NcgqZVY1Vqj6i7uUrtEfWX0RNsuoD5CFFmImi8jcH8KE"
    "3BO2b29dNpFTAM9/feQiBnBjA/tE17Ka8lVOix85j+p79+5Y4cVC+b5ArfL8k7dTLXbuMU"
    "PLztFFN6Q3YPRjP+/B1lU1A42TWbtupqgC7czF1a2v7i2IOu+T5mU5V9e80pa+hO264vbd"
    "d+tHGGGDplwCC0AeKrXWerTSBjscYquurFtecLZbOKPq+glDNKORtzRhGlnFHKGaWcUcoZ"
    "pZzpG1OhlDNKOXtiSpZSzvROObsHTiiwV3kBn1o4CYXOgKvaB+ynM9+0UZnlTZfTmFUx5K"
    "gasddHeV+rzC2QssEYkp/IBv6hUU4gXdmqe1yCEm8OmHhDeWWHNqrh6zgPp47dbZGXyHTm"
    "/o2cqsz+WIhVsOOKb7fkm9Z8RQSmWHmhKr2jnv05Ep1ZH4Ue5FQnxtXNtfHyhzdvnv1gMG"
    "e5YM9O+4mgjQDq2V9rI502m0g+nyshnHoZZRQ6i+gmhClMjKUvHmzP5GgoRRPXxECKJtPX"
    "RKpQayyKEdtIph12U1/xeI2lEekumKcm+wCn0ncXlGg15vqI9wAOZg5w3ermLRTJNJZN5D"
    "PI6Ro4XU1chieTq3+WoRmUsk8p+5Syr3PKPjDRUrcmrMe7MxqdT4GcGoomfDSwu8hx+Jmr"
    "oKMbnafRmecypBvPVRN7NJlOX5tUQa+xBEZsl675LLBVxlH9tsiRaCwTuStgqgbOVR80L2"
    "Ze331RJddYBCPeFtxdOmLDVZnfjWZUgU5nA+oXsTZczEdecrF0eC5BOfoJx7KMmOetwOH1"
    "+QP3Vgq1BIYfr/HaqqQ6C+AsF3GOp4yJWEy6GN2Y/+fT05cv356+ePnmx9ev3r59/eOLVA"
    "rVR03iOL/6GSVS2D9VEZkr3+ee2Q3Sy9ForLHiCqBorkm751g6vc6Qly1OkJe158fL8unh"
    "2Hfc3JiqvjNNrkOB7HCJACdfvl7ffLm8uD3pKIVvC+7L/DXM2rPwzs5wzbln3Nk+5g7HtT"
    "/o/Tmib7T0eOk0od3V9UsoDii6668frj6fff2vrqKT58rKXKD0XBaGHXxsXeTjxwVdwcJe"
    "woQeuCLloElaavoDyu787Obqoo/gTAevy410XvYbsOb+ni97XjRwPDnOVoHt8SDonL1QId"
    "T9xEombOCE0wRuvOkYkzpDoQkoUOBrXw+o7iUay2jEflAgVr7ZLfUnpdBYIlLbJTUOoTBW"
    "/Q6p4bdIxL2+e6NCrbEIRrwplsDlBQv4dOnzO46+ggonaAjq1tBrLC0wyaNDJZoyHipYxD"
    "yJ8+aqF3K1zFhsmbLYmLNY3UTUcUfzHUQdd/SXkVh7Hdvt5Cn0r5WSadcxXCv7iDAvWKNq"
    "w0hx62vVhql+WjI/u2uxHbMLJOPgdqEFRh8HZS8tjSJGVhm/z4ZGI2T61k5GhQXZ4ppZqS"
    "0GYPtlvIf1YvtgmmUr3/Nad4f2UTGqumOrI037G+23p1fRtFnNAtuymb9z26gnpk+KYcAg"
    "ACUg0+mGYeJZ+kJd12bE0MBYC/+eW6gr9G9npjUvXbZBH3UMXc1yq7Ohv1lxDW/vdDZlRY"
    "I2d3gn59Z30UKMMlxTxsYZr4bMfy7ztQc5NTujZmdj7mVFzc6o2Rk1O6NmZ9TsTM+oBTU7"
    "KwuPmp09ASVLzc70bnbmi64ZnAmFzrGuKEYc5sFPS/AI9czf2TK2PLLA9lQpMLXVw+n4HQ"
    "uHD4mcRJm1Ftu8h+2DFZL2neGJ0JiDTh3gwolWJcQrL1R1d6rlczp+HAXaBTaDjRgj0XBw"
    "LQR42sBuwwXtVD7V5riFWvdb2VUGT/GalV2B1x0Pg0RZdmJ5iWgkLC8ExZDdBwu2N8R/n9"
    "CVNoOHGCa9brNRrf4BuN8hEDzCRb+V9yWV0DkUfIg4xy2bnzQEOPDxpFVkI4xHtrjHBYbi"
    "acvq7c/aQRSeoPDEmNFnCk9QeILCExSeoPAEhScoPEHhCU2ULIUn9A5PPEEQ8KD8BWezE2"
    "uz8SPhKkyYED39lu0e4LsYh9mRyzHuoxGDO6/grbzNNrFWyFwKmipguTygWo/J5RHc7Xjc"
    "DayvmbA2OTQUm/1UMbmmgYTLES43ZtiFcDnC5QiXI1yOcDnC5QiXI1xOEyVLuJzeuFya4R"
    "FdUdhJ+VZJtU4lRg0cTRVPxihTMrpYwuOOLNqXIkz1ria3DZXY3LePW/1rdBbaiHsd3cE8"
    "p12vuS4Q6SwY3E22b+B8dbrcOuVf322ieoHOchjxBnm0Ny/DvogvXY7tQrTbEXLE0hXvu9"
    "DADgpg/T83fu1/0OzFlpcc7n/CFIk1ltKId82jvRwedo2G18P/Q8ymoR2qauvqWV4g0p/t"
    "MF1DTleTQzxlX19NpHqBxmIYsTay+JL5oatsdli/P4pUGktG+ozZbGOnHvu8yU5Eti5Xlm"
    "dT7LtllG/QWDIj3jOPvFIbDpRocwRRJ+9AgO2bbBvsnxZwLh9E0YixVW4zM7QfFPI7FyAk"
    "VrO7MqKSCGdAtS8ZJnkA3aBtTH7IqTh5a5In1u8N4TkbiVFGPyYSZezI7IxYnl9ffyxsxf"
    "Or8l779dP5JYjn+yI4XQ0lLVkQwNSt6YIFi06GcplQY/V38pk/gJx8ziz83n7G8uvXbazl"
    "16/rzWV8Rn3yx3X8UJ98/WUUpdZ1S5Yu0ugfM/u2EG500Pgcm78eomV7Ic2UM7dbynRGoD"
    "93ZcIpTDjnsmBr6iHO6v5J1DihKr+7p/bGr3lUnN6e7JstvxZJ1LE2GIDb+vXC31lzbOV1"
    "UZfu0AE/6paMSS5oNA/QKPssek+bLtmHkwb2/wgxvLF7B4qqr/Vombb2RSizhayBrwtAJM"
    "c27WV02+YwrPuSvFOn+64rrVBCds8DA3//kPxMSlge5d0L+7tUpLiVn8zlC/vqzVPEEOXB"
    "tyMrn8LJXuDa0S6sONZ+DrjjdMxD3XITDXN4MPW5KXxrRw7e4Ku+yjfpw0E8lwPhdCyQOO"
    "wFH5cPNXd6RA8mjYV1D60v7pB4PsbjI5zesGwLjTz8xBfr54b8tkD6OmvfDkPuRZUGsi2r"
    "JInwf08ilXWFJ3v8moEr+tC9fYw1fUPAZDsU8gX8d4UesedXdWUDMUGv4puyFtnO5x465A"
    "qW69JhJk8KPBwxn0Rdb0EpR7UD4DCZwnVxPbfVNXHJzZ9PT1++fHv64uWbH1+/evv29Y8v"
    "0tqb6qOmIpzzq58xeDLJo5XVaErnqo5HVTaXKRljxudsAPDsEZR0wA/1AmYmp3tbLVkiG0"
    "nbiUBWY+ENU44TIXx4MuV+Cx5YB8Wt4WuFAte7WLCaisWUQOdgjbS88Oy3w3dwnucv/bKt"
    "ifHbPd+8+00e9PDw7MsV1sPFz0A4v0U1dL9plEnrhbFr0FZMGYXWcpI+hpwqsF+jzH8wFp"
    "XRnHqFlFGMRBcdsPFCuyppjSqkd2JpPGOD3YXczx36RyqGFktkj5Lp9eqjQKS1Brn4egmG"
    "zcT49csH+eeHy4+Xt5eoxjG2cv318mgpYaWWZXINKFCO+hSiHInWIvjLzfXnd9KsyfUFsI"
    "zoh8gN8MCcFRq9d1ilKo9d3BsD2L/DJFQowsxH6nWE8MRHoWxBnj6bbIVkpo5o2Xz8NnIo"
    "wU4KuHM3QR8T/prgJe+k8HAeWY2rufID4QeywhXGRnDJAv5+x/zYF41KLrglHy39ladCag"
    "76zUO3Y6o7rJQGgOKcioGB3UCbPeYwDXMG1cM08fpsa1vFw8dgWCFEHtXo4+LGxhuGwCU3"
    "QP+GDmZWsg+6YWF5Ku1tLdmAKC7Al2jYBOEwOF5k3wRYeDMWcGPB5LVFAYf5eGZHE+zA4F"
    "ikr7qJLKPRWmAx7L5aIhgvd0csOUz7XrAHtA24Z/jcFQ8aQpiaWAf5KKHCQCgFEettBFEa"
    "2OKKEozUZXfWmwLOZTYTq2oUettYaoyooX9OjRHbAfjUGLEC31NjRGqMSI0RqTGiLik31B"
    "ixLDxqjPgElCw1RtS7MWLXzm2jaNr2LValwHe1M3g0ZblLzzZq13aQdm1/LLkpjyVXrFT9"
    "Xj6BTVVzrbqCdpD8vT1vE0RDpCIqHGMrD+MZrVu/HAWZNFe+zz1TkYDSELzM0ei8h+Lbaq"
    "LJot2IUahoYfWz/l62UGcva5XZy7IqW/pixma2o8z/aXShSpSHc6Ne9JHAAutGER5ey0ig"
    "DAguMQebe60PlsG9pVjPmOC68SmayFURfGDbtFSRuskA10lnRcZ3sBArxzJmaHGZtjUEpI"
    "EWtMryLWoc5Fkf2DFPN05fZw1WLTigiBaQayNPCzbnU9ACGJrsviJU5MdCG3dYGfEPkKeT"
    "/Em0Nt5hYkAQTn3OAhW+WG+blMh0xrO+LTaJYuigEcp9TNs1Mm3qZKrAo7J5dmB9iUxn1n"
    "+SyWro2LYvt60wviXnG1lf4T21xdLdvaW2WPrL6AleIpylZcxWm4MCoGLtdeR0nkJ/aHqI"
    "YvkdWRxZul1YnKcYwUr+JvP70CsFc98K3qeZ5rON4YoH4HDnvhg9WN7QkezpXOu8gyLZwx"
    "3PUlUMwHT9WpjspQdHmeF5TduC21JrDMDtm+Q9mqzvPaiXrazPa+AdGsPB94TM3LWDTy6B"
    "9CJ6oUbSwZ2QS1wdsg2NY3sDNvD5aHs6reo98u1o7XuOxLvo0Isx2kEZKbVAbYVgJ0biqy"
    "7km3RnZJdc/6O0RlLow+a0+5zWbJV9PzVzBC2y8OPh30VNCTFCxrzGzd2WhrLyKSt/zEnX"
    "lJVPWfmUlU9Z+ZSVr2cojbLyy8KjrPwnoGQpK1/vrPwx3J13cn37y+XX7nZPen1e5Pb11J"
    "nHuxkv9lu7BWcLNCOIaMmQSjTpw0ZjcxhEp5hshW4kTO6NgA4bICx1XtgxgNKta/wo2L09"
    "VlVZgS0iVjmYbdewrJZxkV4qZHsctqBNO0enDoTMynBLMyybRGTaYbJOMroFILv0hbUyWy"
    "KxzYMJgiUIdswIG0GwBMESBEsQLEGwBMESBEsQrCZKliBYvSHY31es5m6LD9y0XeaoJZQn"
    "07rz6S+gZ8GN3ciLRbBZtbsyF+8NV8hOteAHvpikbVF9HpVZw6+OrnzqeBoeuCsE+q7TpW"
    "+bCgy9oXtHkUznxh14ZMqJ4qkJP+i93CKxGw8uqGOD3RINsO8MT4RRI2KthfboW3nkcBUQ"
    "UTJ1HTp5EOh+oDMl3qGdmFykGQmD40lTREPjtbyfiEYs+QFY/iV7k0bs7rWyt7K6uMm1im"
    "h8sZfcqQllpM8mTTGMZX5Ui9jFmsl2V1hQBrydGOBNYljCt2SfEcQH8CmWE1TN0B7kFN+g"
    "+MaY4WuKb1B8g+IbFN+g+AbFNyi+QfENTZQsxTf0jm88ysbv0kOP3c343u5EmWpyfzc1gN"
    "e9+xoD4/tBsTXOhXA4qxFNRlSSygyo9iWWxN/vdoQhyGF4fJ1DDm3QYbKP6yBtqs6vrz8W"
    "5HZ+VRbMr5/OL8He+L543lStQ+onqftuoX6SesqoEhlp060pQkUVqq9rnxd9xFYwCVJXCy"
    "+GMcD5WoJbpnOjlyQGosLes/BIA/SeG9QCeZ8LYWE6CPCG+w+YPhA1FuISTVeB7S0oCF8n"
    "fH3M8Cnh64SvE75O+Drh64SvE75O+LomSpbwdb3x9eB+1UXhxsN1RkCkpgXumvfP7jlfYt"
    "tpBA81A9iBkX3x9SKpzqIYGRj1NOJOafmF117X0JXDtCVO7oETCtE0dPtKKA7Y7evn6+sP"
    "XT1kBT44um5fwMe58LuVJeVodPec5r5YIQqeqK8gdZdm3BFoQoVCk5M9YWtfZaag11g6I9"
    "Znj/8Gxm9pHEmr6xex7rNH4WuRbByFrzN+J2/B9DaGZQcm3oqudXmrLC42YRd1kkyBSmfB"
    "yA2BmChONjBWwURiai7z57and7X4UQqPD7hfkrlGhzzuHeZZUk461B5LPGEK/FswlRHcGD"
    "Go0Oq8Q5J+CygGFtnFDG/18iJI5UjhgTXzfeaFm6krvHChSP1oFICCWmcR/JR0ukAxRFOO"
    "k0FW8EW+kfycI8nCxTdzD6tip/OVbXWCSZTEOqsm3A8R8+XU4b/W0dPDGFNPIg80kkAADp"
    "HhiTXlfhJuRbmfo5dRr9zPcqfhR33v5DBdHPaa+pm/eFKR/lm6l7I+BTR/F6Yc2SIPFGmy"
    "OyVdZlVh2/pRlO9J+Z5jTuejfE/K96R8T8r3pHxPPYEDyvcsC4/yPZ+AkqV8T83zPQVQqw"
    "7BD6wmuJejaNqzmrnOVtReL+KxMwCPcb+p9kkRjHUxwltlbkPsNCPRug/3t8SBliAsHEwU"
    "LD3m8ta3S7PPXebfK2C5es7nSHS26M48mBymk6+B9QvsVw7/6BsLahcKaooEUXvsbOIZvr"
    "cWbfvHD3SeIm65BB+xo8lTpdPf6vm2EFL9U7/ssSzu/TTPzq3dAWRw6S4dseFaOXx91vlW"
    "Xle3vFYdtG/43OWesolH8mjSGMHJDWoRvMGvsLK8bnMFDpILzHkH3tJsFWBoD28I8YCYpU"
    "+j8fiJvDvkTqbsu8x2VCfx3r6EQkcUOhpzZIBCRxQ6otARhY4odKQn0ECho7LwKHT0BJQs"
    "hY70Dh092pYI0t+jPtyUufxouyKAsr69uujqDsS1L3MeYgFSkMEnR+uO8HQLuLuEXEs6qZ"
    "1SatJK1e5FVPSiuVqiohc9ZdSh6OUAYP8n7s4kgF0H+ccDJi2A/6mbjW2B/6doO7i22OSc"
    "hbZpxK9SQflbxxMqT6j8mEFXQuUJlSdUnlB5QuX19MUIlS8Lj1D5J6BkCZXXG5VP/KJO8i"
    "kRjSThN5n1YRN8Y++2U3JvgWYk3K3zvQ+Y3JtLIdwxqTSXsTh2Fm/PKy2sthb5u8k+GoDP"
    "F7lXacTofppiK6dLalOz9N0giDigwPKCxONpQvGyQVvhu7SPZgCr5RmYwTM+Z947eQLeMd"
    "d2ZPEdxoyYaWKObSjuuRfIlo4+vwOFsIg/em5cyfAGvMMT4Mgo0nj3/WUDA4eo5rSEDuU3"
    "4f9edYUghsDYd4AKA276PJwuWLBQhDIWrK7vZpFM5yDGyc0vZ89OX79JSlZxtReWbmR2Lg"
    "Twppfj+OZVC7/xzatatxEflexOwm+Hiz+N3030RdhvORQJR78cInAB93Bx/yLWIAFc/gdB"
    "uHnYcGnDF3RfNkXCYy2bHcAn7lnY0NdBgyXK8IgXDLfirvG0QFA98AfYP330SoFwnOAkrJ"
    "EqNNnFCHjsa4MpS1DrTcKMQudIw7fFprAC+rV1OG3T1+G0vrHDadni43GhbicorES0Xyys"
    "4v30Lf4FRxPUsL3/VgINYBjP1UUfrsRafy5vRWlKS04vlAZ+85V3FoYwSXWpdWHApBGxga"
    "FT24MTLhu8FbnBnF5xF8IZEwiXz4S1AR7aIIYwEghiIw4sD2czwfAzM+WdNRJLwX9aFqzf"
    "AI4kbkeN2RFtceSzMMosquI3h/lKQnG2brozjEED3xERSZCGhNvCj/4ZcfuomWGgzfxQVe"
    "9wbs+v6sy9HNG+sjqG0XuxdxhxXSKZE3m7CgfegkcQ2KDJjR/+/PaF3g221H3OasVjjqLJ"
    "WXr5TaxSZUTY58Ya/yclc8DsGl0yhUMmf0z1pJIPmk+odEibbu4hX0a3Di3tJcemHMpu7u"
    "pRlPxLyb+jRQsp+ZeSfyn5l5J/KflXW0iOkn/LwqPk3yegZCn5V+/k30fbkkN6jqWWHKhx"
    "Mcur1j2kFh1UZ62qhYfBtrpJRKOtmCfTGra6wk3hMJMnNkmyQybSEjF+OJJZOIbWKP0sCB"
    "mIYF6hS7PUThidEEvuTbBXM4LqTt8LzIdol1LaKDmqxv0Sc2K69MWMzWxH2Wu7cevUvOFw"
    "u+hFjzMH/SvYQ6EAnysC5ZcgZZN74UQijl61KTc8A4cS5H40x2vJTbTCLbbpeit6hVbnO9"
    "FTZB4nWxZFsBArx0KbId6FR5IGdcXR3RKgrjj6yygxXjr5nCWikZTcJbNO0SOwHlgS4jpm"
    "7lEysaoAOucefcm96nGyfmtCUmlxdk5IUt1+Yg9487lGovkm4+0gDlxWVvA+CXkgGu6KB7"
    "x9qfXxXiee/d6HjsDFhZz0SV3QPH482Ro6n5rZyBYRdGAQV1iq0geU9XP4TrRvmSfQg1HF"
    "13u9g6LvFH0fc3CVou8UfafoO0XfKfpO0XeKvlP0XRMlS9F3vaPvnXftaIuV0Sskw0eei1"
    "GdxjRYKhtVfeCm7TKnDkAu0eoecXGExFvA6RfCSo/cCAGIT1yH34X5Ahatq1aYqy5b+QSm"
    "3qZmy7o7Va4c0EBK4nlGNGUDVSgKyRUdeo4dqZoovr++i/map9E5EhP3I4smm1bdSRH1q+"
    "tuU9ZdX9VdtkBn3S6Lnw1wR/wBb3GW5xaoqdjGlFf5woHmIrB5UFMBfZJphOl2YXeFbAxs"
    "TxF8ODRS4z4z+z1erRHeJ+urV5y3432VbiRRxUqWykDWWweegwHVfbGXiEbA7XStr4/cOF"
    "UUg3k7hmz1DA0OtbS3hmurG79FT9VMUw8ggLS09rGq9K0yqBx8LUSQ6I8DCmAEimYrq0tq"
    "twWjZ0MomQ49aUZpMG7l+2yLdjlOuf8tm58o8hbw40lTvkIYD2iRprAWvhXjB4GxXGFv34"
    "arJVsRUAICJSCMOb5MCQiUgEAJCJSAQAkIlIBACQiUgKCJkqUEBL0TEB5t+T96fJkGXQPb"
    "+QO2/gzBTGYBl71B8bIXr6cupS4AT6+ujKozRyIhqs7UTEaadCK95cw9UWGT+PmkEZxMRr"
    "RAJ+e+WMkOo0kb8WAinTCw9xlYJFxWR+ELlVBlR2rCLQm3HDMsRbgl4ZaEWxJuSbgl4ZaE"
    "WxJuqYmSJdyScMuj4Jbo2cVdSwmXJEQleWsj6jVbBbbHg2CqbrhUvysqhLpbIsmEjULjpb"
    "Xw7wO0MjTZMQW29t06dS/RWEQj3kIE7Y9EQgTtayyjJfO5F3Zru5gn0d9iTky02E5GExmx"
    "CswqZn547J6LkpdV3nfOrE/iIY+S59ubLeaX5A6tFtMATlUiXdos6lfmUBYI3xgMi0t2vY"
    "a3WNG9sB0LBLEb857WSt5rX8oz7tvm4kQRPo2fTJoCqCwbsy2EWn8ADh3srIP4lKeRAieP"
    "l81uYc49WgjDwN310czaUMTFgnWOQ4zTCCv6kqevX7dwJmFUrTcpn5V6jsCm6sDhePgj5O"
    "5e4gDwjaHSavrLzfXnmlh8RlKG/20zNP7PcOxAo9tdhnAokBnNDsUW3wFfcH7sTKB//T/n"
    "WGsV"
)
SCHEMA_STATE = (
    "eJztfQtvG0ey7l8hjAVsA94DP+Ls3bubAzAS7fBGFn0kKtlcCCAoaixxLZEMSSXxPWf/+5"
    "2Zfkw/qrqrZmqYbJzFArHYXdX9VT+mqrq6+r8f7X68W+6LR/978N+P5pvl7GPxqf73Yn33"
    "cL/a1f9eXpf/eXT0zfDsyasvnw5OJ9PB6cXJyeD92fjd8OyHwbejHx49GzxabIv5vriezf"
    "dV9enoH1NbtSp+2Fynin8qtrvlelWVjU/9ouKXfbFdze9mqiPfDc/qvrx4/vxpVXxd3BU+"
    "Y/tryXDm974qWs3vi5CR12BVYfZhfXddXIN93RUl1v3sdr67dfl8+YXPZrdYb4qd19IXQU"
    "tFCfvT/na5uoGBb5bbYhcgu5vv9rOHXYR4V8y3i9vZvhQX0uu6/GY7v9/FFf5VjeB6tdtv"
    "58vVXg384uNMz4mZMzxH34yOvh08uTRDdvlo8PVo+v1odDp4MRieHg9evvjiL1/8r1dffv"
    "GXWtwOl2AkNae7YnWzvy0ZOsWXj54GXM1wO+zMQIZ8qt9JDIKBDPk4xTG7crRDbna8I0Z1"
    "CdClcj7Ukr+fX6s1+PALIqz/1uurZn82Gk5Hg4vT8X9djAbj0+PRPwaXCGk5OpPTslQXlX"
    "/Ggv7+m9HZaBD8PBife9PnerveVI0fn03eZ9usCD4s7+4qghrgsqno7RMALMMbJAHhuMXP"
    "KkoPVbM/aFApQEijKTzexkbD05CAeNxiOTwu1xQevapoSNRSAzA4e6gkCNVeqvvOop39NL"
    "97oGOJKEFg3qYgBwxoPIWy+XAwQYaE8P5gK0lCjJtOIrQfv3Lm0uG5VAC2evMzVZruP302"
    "8AsEUfs9IkK+Xv+8agO6oiPC1nv7YaCrfhHBM2d0QIh88XoGSJjRruLGxBiTgijdapI4oe"
    "YjpM1OVumZMLTp8OuTUdNrXbfq/Kpsdzp6OzpzzYpng+X1IDY8lOLz9G+XK832u/HZ9GJ4"
    "ErGvdd2S+8X5+PTt4MN+9/pJ/dOzQanq7ovV/qvHj58Nrov9fHn31ePVelU8ropq02f5/4"
    "qvtIHhSgdpouwLWGwAutIan56PzqYV3gkoiuX108H56GR0NK3gvzmbvHPHuWwJZmDAPtmu"
    "f15ePxvUf1tOq2cD1wAI2Dat/5/J2J9WSnZVp+pR3m9nPo3Rk5ABPxu/rQb1Eics2xi+mZ"
    "Z1NKxgWn89elv2iCKz74YnF6PzcioVP/9H+fffEKKsnCp6kqzUsirH6KuBavNvg9HpcTxl"
    "KDKIlhNQ93a+umklaEVoBX3x/rgimbzxp0Qg+BLd6aBU4HxZ/P0/Y/mkhshKO/rp2QAcgM"
    "dqkyoXYjkUUfOEoahoqqH4dxh9MzCE0d8W9+uf2oy+JrSjf1xCrUafvsx+vTHUfWVQcIfA"
    "Sscfgn/pv4qtcoU4/o8XgIvo8ePYm/MccMqoeqEnpvy1bnBxtyy/Sdbeb+GCm1c9Tvq2rp"
    "c3xW6fclsFfrzxu9H5dPjufdJV5PowAtHVyErJrPZtUe2KH6t6X4/fVg4y9fGvfkc8iWW3"
    "Vrv5Ym/dVQH7mnSxX6flVPZ3uf/kVnkd1Chn/gxBkHForjfFdm76Z3sQ0Ku9geap81xIpd"
    "5Wi3tWdjCrYNqaRp+sf1BrXQFUeqQSh/p3OR6lUpnSGx2u0M6mih9W9A9aQFHvV28m5do3"
    "nzK362or01vR2XB8Pnoy/HpyNn02eLy/LQZ1tcHd+maw3A3mm02xuv7zenX36fFTwu4RdQ"
    "TH97HYIB4hgGNVuUHlbtEGlfM5/nHwn4MnGt/lo832YVWLRO+SimGJT/kb+5aF6nly92y2"
    "gKpbyDYAqP+D4cW0VEdLqb0bBUtI8YFX3urh/qrYqo1ZbxpusZIXVJhbWRYCsLT8L6czBt"
    "VKMquo/qH6h+mi+suMYKPCvnhWDsrPxfbJbfHLk3I/u17fX92tr5588fTp4H/+Z/D4z4+r"
    "/wSFL/sp/PLp06fPBs/L/z+tZuTR5PTNybicTceTSnLflNaBO030VHuRnxCb5aa4W66K1h"
    "+7f9fzpvBDkjtuqr5lPxVQT3s58jHj0vHMx7IROvSx/HinPq+BExaka6QjFojWfDtNmfwh"
    "C9xq9O1xa+Ju/AQo153vo/H8+S09SnFLkLvMVmEcFAE0MAzZoyKw2SQmxmERQANjkj0uAp"
    "tNYiIdGHGnmCAQwlSzWywRhKoPwzBlgggMywiDrUFxugaVxb2uln+PbtewjdDvGmHEHa+A"
    "OEDPazO6kes1QszyvcYd0M5XZz7F3teAiuF+RShB/6vTBcgzhMgu44GliwtzwsXttvHCoY"
    "KAjLmoMtloRShJblhH/t38sLHM49+6ePGSIwK7Yn+z0yBl04eV6e5YhBL0x1KX3a85mL5P"
    "lkTCHgpJr2xjPr1ge2Q32/X1w6K15/LfxkTdfXxIWahlccpA7RxQ+XG58nGEvtBSTDfrbe"
    "iOdYsC9grvbrFdbkJH68vnWkp3y91+ttkuF0XjDKqHZbXczxZr5SVvfl48bLfFauF14pWS"
    "3n5dGqilYMsNxPiyqt9/nm+389X+0+y+VHtud07JfWVxF6v5alGu24fldQF28NCGv5rsXe"
    "1+zUXK7Nfs9AyNIis/PsA2v0/dOlLUMDAz1Aqk+qHS4k8HTx6/nUyOy431cblVfzc+Gj1+"
    "GlK78zfsgimjwAhmdMjKKY652Vnl8PNXgMXW/OyM93MjmuB/IU9v9ViW9tcWHN2FF0lPl8"
    "V4X0UzKFyltnNeSdRBfIoD69vyDMpi2C9joOCuECKOKtGG2ghq9nGlQssM43C8tV1aM/LH"
    "zcTKDSbVV7uRvBdNBgv9w+xmvb7eQSvoq4FaP4prOBSmzdiHB24zNG9XTGoteVXUgwMPah"
    "P033n7HQtPvRcCOJqvdyfPndsK6EwxM43htotIQADCTjug0RQejssuIgHxCDvsgEZTeNCZ"
    "BfCkTCk5BNmpRfM0OpXBzkv7Gb32Ut3XSgSt+3p7jLuvCuT6rfglV7TRsQmB2AANgMLRe+"
    "xIeLHYUangund7RoJNCsYGqTjQ3XjsQ8DHQ7KjqrRgZZgM3tEPgC8RkR3rv5yp7VHBIwxp"
    "VPXAugVymIMeESGzpnVAR4TtzuneoecntFOZN6VDQnBS9w6QMKOtvs4EGNDBaktjCwhqLW"
    "HDyQ3JGDHMDckjgzcka80I7kRBs0mlzLV7OJtRSAgvTMysehabXILqXNQ1ugRYe1NMSpeC"
    "u0MdSBL5fcqvz5vsAC2swh8GLGHuB64SJl6QGkQcuWTkMCOdSKGmhhx41UFcggEHQWNxvI"
    "EZY0q4gVdXPtpAs+8z2MBvIoo1CAAmQg0iUcCRBmZU40CDACwvziBs3YQZ2EkERBl4NJwg"
    "A5AQjjGw7YNnnaDMchEGVDmhJ8thq60OlhEZgOfKQV16dAFISAsusILvGFsQSjv6qdNhdG"
    "IokMCC3+ToJ6MK/LqMoAKQEI4pIC2zX28Mg3gCAgV3CFpGE/in3ipQAIwwMIeD6iADOZXu"
    "HoywK27uO1yj+rcJRugaL5+LJkDiAl7r/vZytq7HruPZuuEidLZu2PEj6n365OH4+XQ4HR"
    "81Z+KGqMtZdj1U4YkgLBzSCRpAajRtXSR/Igi2CZ0IBqPEAuSegXhIhML5/XYgc8fUYJwK"
    "xiQgBNlTQajRFB7GqWBMAuKRPRWEGk3hIR2t8aaVHIj89Kp2HKLjICYBoUgds0HNRUhMJY"
    "pd7dcVt6sN+x7t6qCJ0K4OAeJ2dSwK0K624xrZ1SFYll0dta7t6mYaxXa1T8Owq2FC0K5u"
    "2ocUflhmGbuaLCfMsopabWNZYTKALKuwLtmuhglJdnUj+G52dSTt6KcuNllqKGC7+rc5+i"
    "m7OqhLt6thQtCupi2zX28MfbuaQsEdAskofWtDa3uBbx0vb0pjclV+l/fF/aZ9spH9fLtH"
    "cwcs1g+1Ae7bwNmMHNelGtB0b6bbmF09f3H14ouMwpKktZqLD96c8NRVk7k6MtyTA6vEvp"
    "/f/HGFP+eS2Kx3yz3S17y74sP84a6KAVhfza+WdzotDZAsulhUoK7nn9yrBt3cGc+cO6bY"
    "oJ6N3pRbyelRqT+Ed2GV6lxOUb0ZnY3Oyw3laIq6SarZ1NVJUvOQcpHUzFo7SGpqd/AtHv"
    "NjBOjF87D1pHtl8n50Wt09+H5S/+dkcj51fC01PTKBLDug/BKI0g/lG0w3y84riRi9+hLK"
    "yACNGc3RERLaHbEq6MFrE7cH+mzcacMA4hnWDQJnCer8MULuG6dRHIYzfxlQnAmehdPU7Y"
    "ql4QR6C1QdL/FMylPgVacA6egqCNrDIXC8aQEBAEPYkxY1iOPgeNECAgCHsActahDHQfOe"
    "pZa4tOcstbKXtJUdz8zEkrZFYsuAsJJJAfVNVaDfYl4+pxG8v8CXluq0TNMDyMCvuhTQRE"
    "dw9J5iwMINUILfeU/xkMIKNh57cOu6JP+tU1Pee1sz79N36zYQeW49aAm/bSAC2GurRjb2"
    "2XoQeR5bv13jr9VTCPDWOvU5vlqADPbU6pZBBxIgo5yXliYZ1Evnt9jKRwciBz10Xk26dx"
    "Ygo/lmtag7emZ9CQc/dPLoocJHfLK/sbFOemPdmgxfLEAGe2Kzy+jXGbHAA5utzxO5pPcV"
    "cRHwU1iXHfzDGZh9Pq6HAKNS8B39ZhUHIa9Zxap7ms64QyT3Q0BmFMXyZ3l3UNQW5EVxpE"
    "EG4FqJtudCXp+GP6SrV6UM94JfPeqyrGshbAzrP8Ot4FeP+i/rUggbw/pPcifQpolMp5Hp"
    "UhVRTJ6mnrjBU7Hu0dxx2IfGjgsKN3V86KChUw9cZOa4wFhGjteiNnHU3IgNnKYuw7yJiU"
    "DjRrUJ6WSxTDKGDUkWmKrrtdZG0YXwQmquW49s0MREJHNGCbebMeNJ1fuzi1qMiRs2Y347"
    "I5syYJx6dPMlJgKNl/QyOfz4+EZLrjZHxJIGC88oKeb3f1glGavk6mG3XBW73UwfjYWJFr"
    "1yINti9ziD+da+ftSMixdcUA1ku8CCirKrfVSxkDKQKl5towpq4mi4Qi5ehSw7Lfz1/la9"
    "H9XEKZhRKSVUfli05GNbLRYOzdYJ6Kwya0da1FyLWgM18EYgeSW8qRt33ZGdgBrutoR2m2"
    "O5+fXj7gvbbmFzKAaO9ebXjzEI229hcygGmgVnasb9lrbhmpbQLvsbPCEFCUgVQgl3Ijjd"
    "F1xFCHfcRaIMSElIEDqeHNwsJAeUBZ6JBKhMO7DFCOMpfkCc2KFtXZXkwGgqynswKt59uj"
    "Ac/pEPw8WVcGL48GEvRj2wsRvDRcfzY3iNGkeGmj6AJ6OpzXFlxFSwL0M1C1ppsWxy3gyS"
    "SFCj12uvldULgQbNXrci3aMRU9FcGkrGHX0anmz9vztZzZjUEbfGb2mIk54NpyLDtRFTwb"
    "6NzLL5NQYq8G/kqrNELenhwOztFv4P8+TxZ+EHMWBJtxWa969TPgWjKZBYtvdRuMPU0Vfh"
    "sersswiN/QR3ktGP0Rsd0S2XdwLgrUOHt/Ha4eHDMTUTVWm9eop1Odn1G4H0eg+8/iOr00"
    "NEdFzdtHm47Sw0fLgw3unBsoMjjIg4Ugy3DkKHQ5N186DNZzEy3D4IHY5R1g2ENs/47Ks3"
    "se83d+tPxe///qQBOlMPX7s8XwbnFEHV1JHFh4e7u1nu3MNWSnEq7ku7GkJaFwCnHZvbtX"
    "9K8lLV/+f6arZf7u+gExRbBr5VtZlv9zq9V0jYFAKU27XfWHh9FH9EajPf7X5eb69nt/Pd"
    "rYfl9WuBTFi10rCa35RjmDrTMePdTgcTUr3spOumdlk2QsdEDb94/UQ8/SrQq0ARW28BhQ"
    "xtYerwyOmhXkFxv8oCGkq7qEIedQEJkbf+Qja2kITIX5JxfjJTSmJmVqmdVNUPl/oO7/D4"
    "3bi+vftueDosDcv6LbHhyejcfVSsLj77djQdn76t/iirnvzgXvZtxBiu60icbgVArHr5uz"
    "zNSo4PCJs1nj4hRNYGSaGGaM3H3t8/JA0FuFXISIiXJw+WWbIgIvB72MVKiJpNQjILmzlQ"
    "atXDgJpPqggM3RakYNo6JHvAqw13XtAOCFpLdl8vMjoCTQCDcJesIA7bZhIKw5QBaGBAsi"
    "YM2GwSE8N0AWhgTLImC9hsEhNpT4Na6LSrCSLNb3NubVcVIgJ1FCQIYmh4iIJz2s6MYrXZ"
    "Eg7zIwoIVLR7e4f4fpHoSJouEbCSDu0BGjpe97C+Z8z4AX1QkXY4DxFRPtLiuBJ3xX1rgA"
    "vMIYKBaVNCEJHXZBJR4wDgLEiXCpmkoWchWJhxsSB8v3tE/LxF6tPxZOAu1gPJgbBom8rM"
    "+R0QwnP8QDgpU95xXXHmvEeGDHjkFQtmPVAuKIagh1Qh8CZ+QMgUhDv1DyYMwuR3ajNnf0"
    "gJT/+DYaUsAO34IQLUXiEAlCoRxKEYJvuuXMfcQXKpYCxyD1YhjUaobD1KsF9QWTzgz/Lv"
    "MegvbCMM/IswuiLzI3UAcYABgM0YR0GAEWJWIGDcAR0M6MyqOCAwoGIEBSKUYGCg0wUoyg"
    "mRXSZAkC4uLIIsbrdNFBkqiGh9QZXJAYMIJSlo0JF/t8DBWObxb13i0pIjAgcR/manQSqg"
    "MKxMDypEKMHAQuqy+zUH0w80JJGwh6JlwCHsfauKVSAhdGauSsLzcPUrdLJtEssAR9fdn8"
    "KqaVWSmt934EQuOfTu4eqfxcILGnj5/DlYJ3n5c339Keiv6fFyW9IGT2W9UJ1bP+wXaz/6"
    "4qUm00VAvMJ6Ub+LHMngoQh+Kek3oLQetvNaWvfL1cO+EM11Pd9V2dCLKNd1y4iF+cP+di"
    "0S/oCFjOp10DVc1LARiluw/JKpq4+GJyf1sfbIHmqP3g3H9W/loNRH3tPh+bfVf78bn4+n"
    "qvL5+fDtqDn2tm05SyHsty6CIgjiPpu1EF2oLX8HUQM8vFXTJNo2vxoJjE+/nlycHle4Jh"
    "dT9e8YmLPMwj7pIhowaOE0fQsKL8PE3a9fvv4SDAaG5w4tUBagtUF8uqyHAGCwVcgStjXV"
    "Qs7awEF9GIrdFERCEcMW0zD09sYAoikQKM12KQvGtpqEc2Vgl+3PnO8KOgOhthJMSOPnkI"
    "jKINmvpFg4wcIxDQxaOEgYajaJiRMcHNPAmISDgqFmk5hI2au92jAOqRzWQVPJvjcfW2L3"
    "7ScYQuBrqKJYbLtJOPbLTHR2YoQwPOe7L4gsajqJ0CjkTHweGYzOV/VFIQatpwE6WyThqA"
    "mhgyA+CTZ575Spr+0/7BYZO+mECaUk43cPlw4hA/xcCazOneYhKTLVDwCUMteVscya5pYE"
    "GWFVHh6h6h8ld62mHxSIvNnsEFFgegekvUElzFxdk/vtcaiQD09voCiz1HXgsOZqQIgMpV"
    "srmLd+kaS+GvaMLgDeTI5I6UJwZ/VhBEGY4V595jyPaREb5SBgafuz70xh7tQRMbqZRT4b"
    "f/cOi0X3AaCXPKFw93aAnCcYf78/pHBI34CAhv01gOix78IhwWMrprHRCEEZQWXxoAzLv8"
    "egjLCNMCgjwogHZQDiAIMymnGPgjIixKygjLgDOijDmWlxUEZAxQjKQCjBoAynC9DpMCK7"
    "TFAGXVzYaXzcbpvTeFQQ0Gl8VJkclIFQkoIyHPl3C8qIZR7/1uUcPzkicFDGb3YapIIyws"
    "r0oAyEEgzKoC67X3Mw/aAMEgl7KFoGZcTH9CoGIj5Kb5ECavGw25dM9BHWZxww0fklbyTx"
    "A5pBYrffFsU+yqptD2irF+W3XvDFy7pgW9wEURf6WrkqACIrFsv9J6B+9TOUwWK925diX6"
    "yvIThXy+3+dnatdwZDo379VM6xR03QhfrxvlSOKoJPTslNsbr2k33owJFyjMr5uIV6a4qA"
    "Hv9cXO2We1CKugggMvEVbpjIfLV6KKFvi5+KVa1iP/p6/FaX1Y641cLr2qu6jbvlh2LxaZ"
    "HOtrFfRoC98m1xVyvHu9vlZnZXduAuVbtzTvb1w3YBEaoCaFaUv9/Od8Vssy0+FJUklOTc"
    "wCCZ3CClRSSWGYSQOt5sgO3ibAx1xzgby0YozsbyS8bZvB+dnavX4Y8m794PT39oYkwsg7"
    "a56C2D9rk7GqG0TyFieQS7bRQI1BQnY2YsP2d7DnnpIoBPxKXZy0MmqoQkYbO9R/2oVS7K"
    "EPk7fjRQTTFpuPyPgZ15zc/Rgvhr+T+Ejff5CHjZMpfhcz0HXr56EbFsvjuWk/rJrIg3o3"
    "fDE51SRf13Mi0VP2BduF+qUGCmjCR85+MV8tFFtAnpfc8sPPtrFLaV2ITiz6Dl5xdFTOug"
    "N+9/8Wx1vqPRjNVlMeJXER/vq2v7Z3+1e9zZ5Px9aSrUmXGOpuPv6lE9npy9G57WP55M3F"
    "w5lr35XlvO1Q+Gaan7VqTjd+8nZ1PNZ3J2PD4tFWOAF/xtbzL+RMWmna+H5+OjinlpgNm+"
    "D4+OJhentWuo+rME2JS9H55NT8td/Zvxe6Afck+DNNuqVSSiHbUuoe0/iG4RbURAPTjwMm"
    "6C+YwJMmlnH1fKN51YEdolOpicDdwZ7Tmao2BJRAEgBUtCtMa962s3ksGScKuQJzsYhKzn"
    "OqgPQxF9QiVqMQmjVlDpKOrqMAij6opi0O0lIVx9mpm21XUOQmBkipgCTzjjSbo7SfSMOE"
    "iABsYqGwcJNpvExIiDBGhgTLJxkGCzSUykOEivNoxDKg4yaCrZd1LGIK823Pe+Vg2eIsi3"
    "3IinjRARsnFL5VmBm0wi4qTEgYiQr6qyQgURZXPhQGYtF1dECqPzLGNBjEDz6U1bWdWUiA"
    "mABsLmmupBlJD+VXIjd7pCwkkKggCpSFj9YKD+8OIBDlFV5vz1yJCPco/AKHNWe+SZwFwq"
    "GJfn6RdF57edHjZ1p4ExYIoAm57NaUS4HN0SyZE0/cnDZC5GQ0KG6q3GPuFSlmNVj7sWLQ"
    "2yEPvERJmsjg+TrdGEpIhe43pJJbWbuPm0aWcP6LhAQ0oYZ1NL1oqLGiegrJzJ7VA2lCmU"
    "ylktjtJtnIDSurnbQQ3IU3gdh7o46KgbSeTKLc8F7FLBOI27XxCe32gSlT3D5nw2HSLkex"
    "IcjQefz6hUELvXNxp03qfUI2PBdz+pBxEB4dNq6zLntU8Hz+yDYKRMchNywcTokcEQ/WAO"
    "UYRB6xkvgj5TYy1jlwqZyO5hnZ8/2f4u6mRwO0REzFu9Ph0RtZ9FuV/khDXbVGb7jTxCzH"
    "fUL0DKfPZPsFiTOiJFxhg7JKsHOSwUFATQP44oeLMdIOaIw533hxMJYQUEFMxlAFHDa+Fw"
    "oEnuDXPkyzWFPTrEHLanwpK2cNBwEp0bPUEE5oZWAJicYkFQDtckHh2uQYSiYzkAFKpEEI"
    "BimPESAuEhZF8hEDsCegzjeqJuw5h92rL1AlS5dm1MjFi1QBisrGkL9SR9YKMCbLlnNQ4V"
    "ckzjBu7KHtR4bUfgmnqEy3pB5Uvpy3qNUd7fZb2wjfCyXoTRFZl/8wUQB3hZrxnq6LJehJ"
    "h1WS/ugL6s50yu+LJeQMW4rIdQXkKX9ZwuQLeGENllLuvRxYXd0orbbXNLCxVEtL6gyuTL"
    "egjlJeWyniP/bpf1YpnHv3W535UcEfiy3m92GqQu64WV6Zf1EMpL6LIeddn9moPpX9Yjkb"
    "CHouVlPTA5cnQzS/0cXMBSPwL3nFRBfJVJ/e4FQjfxzlWRCWJugpNVb6BwZB1sXFXAbg/p"
    "m4ThFaEWtw7NQ9lG6I9+77cPDWAMl3clyb5mn7ve1DhoKWwDfzE3o3AwZF0zC4fsOt98iv"
    "LPplug5aFN8DB6eFjnUj4vbbIX0acCoGiLN42xmdTK4HCmY5f3W+PGIIsqEor+IWtUYYQ8"
    "rB1zoqB9IEFND2uqHdrAegPZA1rmyHLy1uK0GciyeWxT3SBh5uS1xWnTmIXz3Ka6wVCi/q"
    "U/QPu5SSP7O9YL3Ndl0dQD0KsbUae9B+6DW93QMxzNPXgkPwGW0EAkA8Bmu7yfbz9BIu58"
    "gfyQWpGep12vf2suUre/NTtvcoXMnIeCE1f0NCdvcoWcbCGFU5e73JpFhxvlmkPHG8oel2"
    "4XlKN7gOBMoF0DjEmtq1gVyWumYJuQQmrHzq57FiZNBuJhaJ214C8fWW4UaF7lyK2vK5EV"
    "spAgj0jAkx+1mYJy5XzBl9fNHkK6IpjnQQPcxxPppM4lB5lxbTAigXHLXhoEGk3h4VwZjE"
    "hAPMIXBoFGU3jczx0NjvMNBND0OQmdllOQWA+DQ0QAsCe/yrPgcOdo2GlhOCAZC3/fT4Jj"
    "XaRJgXhkDNOBE/wwGFOn4q5SyAQIXcv01ByxW5lQgyk0rHuzMQ2IRu7WLNRgUh9g3ydBCE"
    "FcwrdJ0KbzCDl3SRDCBEKxmyRo03mE7HskKeoEVtlbJOlOJNdhytaAlkTCyLBlgisQNSxM"
    "DVJEjVdXPqBGs+8znsZvIgqnCQAmomkiUcDBNGZc41iaACwvlCZs3UTS2GkEBNJ4NJw4Gp"
    "AQDqOx7YPH+aDMckE0VDmhwRNhq61iJxAZgKETQV16AA1ISIufsYLvGD4TSjv6qVO8RWIo"
    "kNiZ3+ToJwNn/LqMuBmQEA6bIS2zX28Mg5AZAgV3CFoGzOBPiuOPhzunB8/5sScmK3f1AP"
    "lysdzMV7//c6ZtsdusV7tkimIrGFqQivdwSDJKRc+TZBZeV9lKMbMv1B/g7Wxngki9o+2y"
    "lH5T2+XtjreTaFL9eGnz/54e6/e1h0dHo/fTUf3i9PHo6GR8qv49HZ1Oh3V2yfj5abe9yp"
    "j015Np1tnqlq6jqfr+ORfg/MLEa9K4BHkvSyN87Ik5UK+HyJ5sb6DDFLeyd1Cehw+Q5hE7"
    "G4MO9HEGtH2cD9iXHF4zX9oAdrYFLmJvmspAbnoDBoRAM8P8mDVpk9Qt4Au9AAX3hgw/Od"
    "dz7ZFnuzu5e8KOz3aMIj3tc+3RJ743z3tC32Lit3m5HKYnjH8/L5pj3SHLoM1L5zB9XgY9"
    "vYCOdYcsA0etaSEBR//J4G9q9oS+aYBnLbl6ndXf/Jd8ZvPdbnmzui8+B7NmnX51ZbdcLQ"
    "oYw2qv4pDsIzl9RI0lDBaYbzfLBZgCUg+TOByl3yhxWJvxbEyWdZPKXye+n70bng7fjs4q"
    "8+R8eDI6V1nwR/bf56Oz78ZHdT7884v3VYp+IBe+0+im2C7X/isp9exw4obqXO7mxypLfD"
    "2xqkTxaCJ3VGC8nO4wm8vgDrBTrYcgr1xfIJ093IQIlpkLIY0uiheK1BY1b545I9X+OoLT"
    "OHjcBIiHHg+WIOaLQSpbBtQXKnSyppoizs9vWT013Rcq9KtPM6dfM/+LwhcGzo4vHomrOS"
    "26SV4vLTLyg+T5NdNPnn6kM1T8bbL3g+RZ/D3l9Ec6Q8Wvv/t85Fo/SGNuPgbyaBVvKk6j"
    "j/KB6s9YBqmu1Q9UzZw8pyt1iZdNLCbOII5VtTp4T//W0/y2XeNJgplMDCLnScMNZzyARC"
    "iZxEIabi4xkD6/5/UPHgxHIlxzMwz385vfvbHel4Vdyo7GsqzY0a6umhIyqCtW4nfeE9x5"
    "ZmdAHy0xK8peDM2odcjCjNcODx+OKbKr1AzrYkT6jSQ3yaoxvv3oUjGQSWW581rPwkNHDO"
    "OdHC4zOsJ4iCPVwnLx6RKj1Y+tEjafxdjGOvHpcIw92SNh89wP83qzWW/3Dyt72Po7/i6H"
    "188rRl6DuavnxS+bYlE3eV89jlPVyb2b7tFvtuur+dXyTr9jHOPV7Bd3610R3Tyvfw3h7s"
    "oJUMxK/azY4jIuCauTmPlOyTl8O/662C22y81+GRULvXTel0Ik+YK6EiSpg3XVdgqWs9w6"
    "6lcuJ6GDCpcl7zl0hAmwXpoHm/2yCDH+wrLbQsdHll1WweJsHs5tfr8EnoGGWAXrLeyYU5"
    "x88tplGazRkKVTDLIEVGh8ApE0TITcfACdYnn9GW0b+sL704WobkJEKDRhZRNuOweN9lhv"
    "RIGCknyyF2g1B6feY1lwzK4MwzHbuzQc3WoOTnAXH/jSUw5P2BzpUxaglxYVsccEUdpnkG"
    "XkmGFHXCKHkWC2r9ktkG7HwWT4nBK14rDGc/gYNhxMhuKTteCwxnP4SHkfQgIUk3DWh7jd"
    "HJxADaQco6TJEaigxum9PRSWykoD6ihXNqSDlRwDrny8V4oOKyP8oCVFRTtqyXJIKLIHFU"
    "Li/jdkCLWADz/kAqgMcm+5pJrPIfXtNDpM346DMXp1ZGF6rMlz2vm4t90ZPRaE1e+qL/AO"
    "2Z+Cg3W6jbza75YBkzYyA3fNw8qNuXs6lB120JBLfhc9rFCou6lxtXJXnUuIzxtbK1hhzu"
    "/Ce6zXLTp69hrySekS8N4F718KtLXR1G/xUfVp8a9q/2CJcx44SWA6XxzijB/GrdiDP8bj"
    "n8PteGNbjHNEjSL3vL6yoIFORKg9IRHy7cT1L6Vz7rhN9Jh3B2gmzL0DgXUl6Ce5gEUD5u"
    "DxZkGUhwcSACsXD9gTnY/Hn4BxTp6YlpGXBye+hHLz+H2BEofgMs3k6GHJEMvUArbeJltL"
    "Si7RkkTqk3P24MSXlLw9/qB0y90DjgL4c5f8L7lhgvP4/PZnSCqnD1CfntcHJ76Ecvvwlu"
    "mvP85+rh8qVZshknwkKzho7pDYZz/f3hS//8uv/xb5erAYl7ahLc4cTHGM1MzWSYDUZJLK"
    "/6O5Saf+0WyrLDx28rsJeLyrY45hqRPiQwl6dJEvcMcwr+7EgqwTbP1WRVln2BpDOpFYCB"
    "waXk6hmIUxe4Iq8rEfyT5EH1CXIB38kUAbBoCAGKMTdS+3TIdbuXEv0ih5eZJCujTGIGOM"
    "OMRUciRby5n3bJT+dokjDddWH2i9vkBeinCq87MiBYRJyH3lQor6QIFKDtTCCHlrVRZqOm"
    "grqs1N9uTTsRasME5Sdifzyc6t2kRDXVatLGT2mm2T0CkiTY9xP2mcgE5Q8LZJ3hSRJvH2"
    "lLIJ6ATD1gvvUvir+ndsm+USEyE2FhL5TzW2EtYRzLmzmQSMrWAAv316Qz6Q37BOZhw6Hh"
    "2Nz8eT09m74bcq4dD49M3JRSW9+q+Lc/Xfry9+UP94W67lb0ej9+qvybRcfY8BmyOPkR1r"
    "DrABjlxm3lTqK/Yc7Auku6I7QyvsWbzQd1AmlSnYZPYcVTfNUQEy9K1EIHi4CvWIKgaqwp"
    "egzcKXVfySPSHDbhl4HJHnwfcXiAx0hoq/ZWByTJ7F31+gMtQZKn5S6huMMItZKvUN3gGe"
    "5998bvW3MVYQ75ar4nevHf74MF/t9TmHuikb5KZc1s8DqdSVrKu0PWqA6ojm+oGqterK3f"
    "XKakoIKpU1ux40ypqvO7K2n+bHqKPhZU6UrT8jnDSV5udL4AomlXnry6IptRaQMluvC3lA"
    "u11Vp19tNu5FNnSqomir1YXEadD96nNxX0jQ9crnw262jATkZhPqBa7tAwlqS+0toE0D7k"
    "9vi7pBwtxSYwto05j709WibpAwO/s6E7Gz+SfwNrV6QNswp42v/apww7xj8hTq8APmZ/Br"
    "CvoYf7+PXLGw478hBlzR+On8DiUeWkh4SNUiYBjikNkjDiYEYqi4p021lUH22pn7Zejp7h"
    "nYEa7bfze/K3azbbFYb69/9xbdbn13PVNNRd0IsyIFOYCyNt22uJ9vP+7cGiYbSr/mXj2C"
    "m1KIEWTJRwvcedLRzPNYCZl4Hk8gYU+Upydnf3kMOybq8Xg58yRkpYuQtDqhHZcQI8mGw+"
    "jNZuaWy9tueOvQ/u3V5thsGCEOUt5Ww/uQheqsbR5UhxCH6u8c4lC9PmShMmw0hA4HKmub"
    "oc1nMTJsMoQOxyhri6HN56es/cZypqsiSkxVU0F6jhq+WVz2o8KAZb86CCq5JAxgs/k1x9"
    "OCE7SJtSeo/SY7kEWrP69twHqkOFb7AReGGjTP1vGLmzoJ+n1xf2WiEn/HWn5fCTuNGGlp"
    "NlXllsq2N2Bd1W2fmXg28yR/miaKcrBLzavRgzaa6AEUEgOtKC7OFLZmqsk9DAR0ANwyfV"
    "HoP/PbJUjGwdhxv0TaJ0Akh2sjdCmQwsHaaA8oMBkKNkaZhCqrZONdIGDlKNoYZQqrsLKN"
    "d4H/qd/pX1p943dFKar97Ha+u3U/xV9+EcTFplWB7XqfKi5+2Sy3pXKDURc/rT9G3/s4Af"
    "irl/UX7lAvd3qfveV1NWq1qM2zarPXz/9a/CWXvhOla2bbTn/Xn4TvmeNTKME1OYHUlKmT"
    "jqhr3L973RDpQTnv16vr3Wy3KcLM+C2z5V+lb77SU7t/2K7vZ2B+d3Za995d0fs13FPxTP"
    "TunO2qHruspLzRLs9obtlOeiVJ3zTIWMTN7TIUCzFKyJSmKCP0dpN0ynswBtDWQc3Drc1y"
    "TSOEOMgeXNNoH7JQm32Jh7Shw4F6e544TrcHWZhmS+OBNFQ4RGerFAfYtJ6Fd8Wcp1eJ6X"
    "nVy6y8okxGjm0D0+GwhO0arPksRo5NA9PhGIXtGaz5LEYuthSmHrCQMHhfdaqzOcMARxno"
    "EMKAwa7kR5GTyxqlTIys3LEJ3nh+z2EenuC0ib1H8vAk1QGWn6Eq3qx3+5vSiq/L55vl7G"
    "OBvcF2cTE+plqO43el5j989376f1MGJFJLzI5s+APmZAWn+rnVg2xHk5OTamJcPjoqRy0w"
    "QSmul91ivSm8KKMXXwTtFqUcPu1vl6ub2mqdTE5S7hcf6918t5897DBRQI+ppSABT6sh1b"
    "EET2pmdU3spLlIJXTS7Fo/M2YYBGMe8nGKY3blxAi52akRMapLgC59AZznwMKiZaqJSc3e"
    "povkrTWwTWjzNhU5SS0iEhCOcBILoNEUHk7SiogExCOcpAJoNIWH9EaMWxnEIPw2jN9eqv"
    "vOoiVqBiglCMzbFOSAAY2nUDbfGCbIkBDeH2wlSYhx00mE9jNJuV8BUgHY1OMBukrTffPU"
    "gi0QRO33iAiZdHcCoSPCDl6Z6Bc6fkECqMyc0QEh8sXrGSBhRru6HRNjTAqidKtJ4oSaT+"
    "/BeIp4cO/T+XYDRCrt+M1yNXhS6qXVvrFfz+bb7fxTvQ83ym2F9fGgyiFD2mnjFO0tk/H6"
    "mv6b4cn5CNDS0/l4F3dLG9TEt97mVY+TVtD18qbY7VMmDcEEzJzHQseapWxM2AoP06748Z"
    "E97dNKrnN0iNieZc9Wuyoflxozr4WaerFfpwVV2CvppsrroMZ2/fMMAJAxfUvVfzsPn8eO"
    "Ml3VbgHgAezsSfgvs1rSs7Jz2QVna5q1Vv+gYydrcPo1SueWZTkcybNvj2u0KagyNaRA38"
    "5H/1XniRo09cKG4CpAI6sHPBbszcXp0XRcQnarPqmOcKcXZ6fng3J3ubkptoOT4enbi+Hb"
    "0WBzt7nZ/Xg3GJ4P/vSny1WdzfxyNSj/93509mZy9m6wuZnNr39a7tbbT7NfqkQfd+vFxy"
    "d/efnyy+cvXlTvVlSVdQb9RtDno6mRaZ33/Zd9uZ0+eWyxPW4269oI+2pwOvr+P9Qff4s6"
    "sFrvlx8+PXm8nddHR2okqpxaj00HFMB6KpW/jEqb809/ikSMSAeR88eiQPSxgE9VsZ2Mx2"
    "8G07ezsmdfDR4rET6u7eXJyfF/GOmZdMbT6ukBA3P0fZ2hvWTwt5iTOtuOOf39q8ETnWC+"
    "ujf/sKoT3Ou88ArK3fqm+o66bZUcgrbOhuPz0WD0j6PR+1oKj/e3hRLFoKQfLHeDcpiK1f"
    "Wf16u7T4/Jw6HEGA3GfjvLz/ujyen5tOxXuSV5SepdykvozQ0zX4+rgIGz+qGT8el4Oh6e"
    "nPygfxwdD8p5OBgNj74ZnE2+L4GPji7wtRbBTHXI7QOOHJ+JAO+qcu2qKjs9sk9b+E8YGN"
    "QUXM2w5FDplnFM6OezmnfIJ7QcqnIw0I+oIoy/U0rCSocB7lmq2Q8V5r5Dtr/Ah8h/BcJZ"
    "USb0pPrO1D9U/zBdVH+Z9dg85fLi2eCmWM3K7/31+n728LC8flLaMM/L/9cRLOWUf3MyLt"
    "fy8aTq/TelCukOkl7oL/IjsFluikSepc/Eqx7qQDynep0gVeVnCt3gB3dlm/Hs6Mu2bISc"
    "2ZYfz5v9GvAcI10juY4hWrNpmTJ55zHcarTjuzVx92QClOum9NF4fsr2kf1BS5BxbKswHO"
    "AADQxD1gUONpvExHCCAzQwJlk3ONhsEhPJEc6dYoJACFPN7r9EEKo+DMOUCSIwLJMYiM6k"
    "oD6AQdadFLUn4E9qPpfTswu+K8nLKPa5KCy7jw8pfaUspqsrwiEFH5crH+aXTxO1F6Vob9"
    "bb0APlFiWbVjLaLbbLTehtemkiju+WOzBnZp3FZ7HekeLsa7Hu11WSxNXsdq4waoqfq/W0"
    "2n+a3a9X+9udU3JfKWPFar5aFLObUmkvwA7+phRGnUKvo76ouUipi5qdnvZRpMHHB1hX9K"
    "lbR04YBmZqW4FUP1zqhPBvJ5PjygtVWn3fjY9GeiN1qN2pHgW66zIKjGC6h6ycYjCnS8TP"
    "Xx4WW/MzI7Lf8PSWlp+TtPq1BceO2XDsDAqXcHMvwi2JOohPcWDxW55BWQz7ZQwU3DJCxF"
    "El2lDbALyPK3XU6jwE5423/2yaO27uQ2yu5L3TVVjoH2Y36/X1DlpBXw3U+lFcw6Ewbca2"
    "H7jN0KykmNRqT252YlHDD2oTtPu8/Y6Fp94LARyNStDJ4nNbARVYM9MY5l5EAgIQNvaARl"
    "N4OKZeRALiETb0gEZTeNCZBfCkTCk5BNmpRbNQncpg56XtU6+9VPe1EkHrvt4e4+6rArl+"
    "K37JFW3UcUJgEkADoHD0HjsSXmxSVCq47t2ekWCTgpNAKg50Nz7pEPDxEKWoKi14ByaDd/"
    "QD4EvE7cT6L2dqe1TwCEMaVT2wboEc5qBHRMisaR3QEWG7c7p36PkJ7VTmTemQEJzUvQMk"
    "zGirrzMBBnSw2tLYAoJaS9hwckPiXYGCyeANSfDiE9ZsUilz7R7OZhQSwgsTM6uexSaXoD"
    "oXdY0uAdbeFJPSpeDuUAeSRH6f8uvzJjtAC6vwhwFLmPuBq4SJF6QGEUcuGTnMSCdSqKlH"
    "VV51EJfgQVXQWHKOEo+pvOpx/4UPqYLWeGdU/tmJOnsCz62MN1h5rpATC5EjLi8d3udyxC"
    "UbkwOdSnkuO/gM6bUGcPBjGJOdTSYLp1SGIc2OH7Tj0yfPUcqZMR0fNccnhqjLscfrVArR"
    "DrlD8aSh8s5jsE3IeRyMEguQ6y7zkAhFDPntQF8WU6NF4kg0Y2QfDmSo0RSeFskh0ayQfT"
    "iQoUZTeEheWN60kgORn17VjkPNoRGRgFCkPLJQcykkRBXMrx4jkFXBwtZ4Klha3dIfCL4W"
    "tbwpdYxVORD74n7T7pbWfr7do3HkC5MZjxVDXufRbLo2023Mrp6/uHrxRWZck7R2kH3gxv"
    "Krq2YzfCa4Jwe1yfL5h9raXm3drHfLPdJ5XqDVdfFh/nBXORHXV/Or5Z2+9RdLZFMsKszX"
    "809uIFN/CvCz5tIBdM8weDjYC85sl8BTInOnaMrO1up0Te1OEYvH/BgBehGl4Uwq45P3o9"
    "MqqOn7Sf2fk8n51NHMa3pkYll2QDkU/hPKN5iGlp1XEjF69SV0RQAaM0ZKUCwXaA86ftwe"
    "qOG704YBxFPDGgTO8tOXkYSUfadRHIYzfxlQnAmehdPU7Yql4QRqZKqOd4Mqm5vN2dGyQC"
    "RSsTXt4RD4iS3hjJa92F1RgzgOdvJKJGtlL/ZW1CCOg2ZrpZa4tJ2VWtlL2sqOZ2ZiSdsi"
    "sWVAWMmkSJ2mKtBvMZvQaQTvL/ClZaWJROkBZOBXXQpooiM4ek8xYOEGKMHvvKd4SGEFG8"
    "dRUq19p3KIRdjS91oSsPMRffI5294vO/aH6dklNeiBjzzK8epom1UchCyzilX3u8lxh0gq"
    "bkBmFnD5s7zJEbUFaeqONMgAXE3E9lzIsmj4QztlVcpQYf3qUZdl1dewMaz/DNXVrx71X1"
    "ZtDRvD+k9SWWnTRKbT6elC/Kw2Vf0uy35S3VYEPqi8j2Yxv//jq9n+q3n1sCuN691upl0A"
    "4aVWrzx7s7Vfr+t82zwsWg+u52qtZkI7N2tF2fVLXrGQ+pRXvNr6WGviaFBDLl6FLDst+P"
    "X+VmUxbLy2ZkRKCf39P822F2sVsXBoX+WAzu5hdqRFFYuoNXDzbQSS332bunHXHdkJfDDc"
    "ltBuc3QMv37cfWEtI2wOxcDRM/z6MQZhTSNsDsVA0zVMzbjf0tpG0xLaZf8zQIj0BqlCKO"
    "FOBN+qgqsI4Y67SJQBKdYboePJwQ32PqAs8IBvoDLNfYURxlP8gDgTLqy6NlXVbuoGcISV"
    "bbcdAW0bU/Ba6OImd/Pnp5Mb5Nl4AC8RePKR0GqYs+za67zuWAm9GyOjA2MPrbRVIjF6s0"
    "jdcnmlEm8dclvFC4iHD8fUTFC1i+rp1cWn5TcCbZ8eeO/1K0K6eZeIjksmk77fdhYaPlwY"
    "7/Rg2cERRkQcqRZP/yDmQgytn0eASOaDV7nFc0CIORFj7OdhoIx5kXmM7lnzBPzn9WW2j8"
    "PbBNxOOrPgaQG/Kt2H9uHh7m6Wc8vZSnS+xf18eQcJoi7IOuM2t2vfpfdSUf9zfTXbL/d3"
    "kLvPlhGS2G3m272+5hWyaQqzfLZrvyPpqNBE5rnNfLf7eb29jh4HfPn6dc93omqVZTW/KS"
    "cN5p2kP2Ufan5CCp+d3d2UPctGyNnZ8IsXasTTrwKlEIvYemszZGgLUy5Qp4d6Ocb9Kgto"
    "KO2aDHnUBSRE3vIN2dhCEiJ/Dcc31EwpiZlZyHZSVT+YuNzh8btxHZH7bng6fDs6qxMPDk"
    "9G524Gwrr47NvRtLSXqz/Kqic/uAG8jRjDtR6J060AiFVvCS5Ps4JjN3ezttN+bmRtkNR4"
    "iNaoGP7eIWmewK1Cpkm8PHmwgkcjfETgh7eLbRI1m4RkFjZzoNSqhwE132cRGLotSK21dU"
    "hWiFcb7ryg9RG0luy+XmR0BJoABuEuWUEcts0kFIYBBdDAgGQNJ7DZJCaGwQTQwJhkDSWw"
    "2SQm0p4GtdBpVxNEmt/m3NquKkQE6ihIEMTQphEF57SdGcVqsyUcSUUUEKho9/YfH/WKRE"
    "fSdImAlXT0BNDQ8XqvjvaLGT9mCirSjpggIspHWhxX4ljJtwa4wBwiGJg2JQQReU0mETX+"
    "A86CdKmQSRo6JoKFGRcLwve7R8TPW6Q+HU8G7mI9kBwIi7apzJzfASE8xw+EkzLlHV8XZ8"
    "57ZMiAR260YNYD5YJiCHpIFQJv4geETEG4U/9gwiBMfqc2c/aHlPD0PxhWygLQjh8iQO0V"
    "AkCpEkEcimGy78qfzB0klwrGIpfdDmk0iYoYshLUB5DIhq5E7fHCV/DzGRWWAp2w6BfAg/"
    "MS9St01mGudAHHFyKZ8WpydUPsMzqE42X+2D1c/bNYeMdKL8MnnnQdRpz7+vpTAMcAWm6L"
    "BfDyd1W2ftgv1v65nnkBRRdlz7fWizqjLiawhwIuKHlvUoJ+UK+Vz+6Xq4d9cbDMJ/NdlW"
    "CnKATOueYP+9t15wMzLLxJr7OuoU2GjdBpl+WXTGJyNDw5qQ9DRvYoZPRuOK5/KwejPiiZ"
    "Ds+/rf773fh8PFWVz8+Hb51nnGxbznqKHqJSReBjPBEfs4SiywTl7yBqgIe32JqUK+ZXI4"
    "Hx6deTi9P6earJxVT9OwbmrM6wT7qIBgxaTE3fgsLLMIXL65evvwQD1+C5QwvqAmhtwIku"
    "6yFYDWwV0jRsTbWIs5pGUB+GYjcEkbCZsMU0DL2tMYBoCgRKs03KgrGtJuFcGdhl+zPnA4"
    "TOQKitBBPS+DkkojJI9ispFk5gW0wDgxYOaIOaTWLiBLLFNDAm4QA2qNkkJlIeE682jEMq"
    "m0nQVLLvzceW2H37CYYQ+GquKBbbbhKO/TITTWSMEIbnfPcFkUVNJxEaPZ6JzyOD0fkWgi"
    "jEoPU0QGeLJDgoEToI4pNgk/d8k31t/2G3yNhJfkmUkozfdUkeQga4NxKszp3mISky1Q8A"
    "lDLXlTnNmuaWBBlhVR463vWPkrtW0w8KRN5sdogoMD23em9QCTNX1+R+exwq5MPTGyjKLH"
    "V9O6y5GhAiQ+nWCuatXySpr4Y9owuAN5MjUroQvKcKDyIIwgz36jPneUyL2CgHAUvbn31n"
    "CnOnjojRzSzy2fi7d1gsug8AveQJhbu3A+Q8wfj7/SGFQ/oGBDTsrwFEj30XDgmesmKIR3"
    "lBfQCd7FFe1B7vKC8+vlHHZvGhSotr6IuH3b5kor2Sf5yxQec4wln/kZtm6AW2cgYWxT7K"
    "OWWd89XDFFvvvO7lU+DqWHETPX/1tCnIHs0tdKrOgLr6OX+5br3bl+O3WF9DwK+W2/3t7F"
    "ov1+OSsvn1UzltHzXHderH+gW+KqWqU3JTrK79G4v6VLIc6XKKb6G+m6Js/38urnbLPSh9"
    "XZRlYU7o3MPH+Wr1UIplW/xUrB7UPb363ZFarvplUbfNV3WLd8sPxeLTgnMRcL+MRJOovS"
    "3u6q13d7vczO7Kzt3RaYUzpK0ftguIjSrIz7uy1u18V8w22+JDUclTyd891+7/tmP51Ra5"
    "65hJ6WZ28nZnwIa64xmwZSN0Bmz5Jc+A34/OztUbFkeTd++Hpz8055+WQdsccZZB+9uIjV"
    "DaX4q0PIKvQXRI3RQnz3MtP+fzEfLSRQCfiEvzdQmZqBKShM0nJupHrZRRhsj/zkQD1RST"
    "hsv/BNmZ1/wcLYi/lv9D2HgfrYCXLXMZPtdz4OWrFxHL5mtnOamfzIp4M3o3PNGXRNV/J9"
    "NSJQfWhft9DAVmykjCdz6SIR9dRJuQ3peyeRnG/BqFFCQ2ofgDa/n5RRHTOiDD+188W50v"
    "dDRj7VvjIeJXER/ve277Z3+1e9zZ5Pz96KgOXxkeTcff1aN6PDl7Nzydxs/3WPbm2285Vz"
    "8YpqUiX5GO372fnE01n8nZ8fi01PIBXrBm0NxhjopNO18Pz8dHFfPSFrN9Hx4dTS5Op8Ov"
    "1QQtATZl74dn09NyV/9m/B7oh1zKzmZbtapGtKPWJbT9B9E3oo0IqAcHBcVNMNOLIpN29n"
    "Gl/CaJFaHN9cHkbODOaM8JEgXyIAoAKZAHojXGua/dSAbywK1CfoZgELJ+hqA+DEU0tWnU"
    "YhJGrZjSUdTVYRBGxRXFoNtLQrj6NDNtq2hmQtBOipgCT/gOZ7o7SfSMGB2ABsYqG6MDNp"
    "vExIjRAWhgTLIxOmCzSUykGB2vNoxDKkYnaCrZd9IdaK823Pe+Vg1+6dm33IiecIgI2bil"
    "bo7CTSYRcS75QkTIV1VZoYKIsrd7IbOWiysihdF5lrEgRqD59KatrGrKaR5AA2FzTfXgBF"
    "v/KrmRO10h4SQd0IFUJKz+QXV/ePHDt6gqc/56ZMhHuUdglDmrzwiYwFwqGJd39iCKzm87"
    "PWwq3pYxYIoAm57NiUi4HN0SyZE0/cnDZC5GQ0KG6q3GPuFSliP9iUSABlmIfWKiTFbHh8"
    "nWaEJSRK9xvaSS2k3cfNq0s8eCXKAhJYyzqSVrxUWNE1BWzuR2KBvKFErlrBZH6TZOQGnd"
    "3O2gBuQpvI5DXRx01I0kcuWW5wJ2qWCcxt0vCM9vNInKnpxzPpsOEfI9CQ7kg89nVCqI3e"
    "sbDTrvU+qRseC7n9SDiIDwabV1mfPap4Nn9kEwUia5Ce1gYvTIYIh+0IgowqD1jBdBn6mx"
    "lrFLhUxk97DOzwhnfxd1MrgdIiLmrV6fjojazwvXL3LCmm0qs/1GHiHmO+oXIGU++ydYrE"
    "kdkSJjjB2S1YMcFgoKAugfRxS82Q4Qc8ThzvvDiYSwAgIK5jKAqOG1cDjQJPeGOfLlmsIe"
    "HWIO21NhSVs4aDiJzo2eIAJzQysATE6xICiHaxKPDtcgQtGxHAAKVSIIQDHMeAmB8BCyrx"
    "CIHQE9hnE9UbdhzD5t2bZ42S9FjFi1Pb3wl+5J+sBGheByz2ocKuSYxg3tlT2o8dpOg6Nd"
    "JAnqA4BkL5JE7fkgWj1pGIX/q5+DuH71IxAwrwriKHj1uxfb1oSwVUUmLq2JN1O9gSLMdP"
    "xYVSHzAmMYF97hYUYj7Eef1c0Y+ccZG+M7xzLwA3CzmAXjJvRQY2OL9PVYI9IC60FDiIfZ"
    "jsI6l7093Aj3ItppAYq2eNMYwwcPnako8Zhj0xj0MYmEwn3UMSTkYZV5SC/uAwlqelhT7d"
    "AG1hvIHtAyR7bFI5AAbQZyL49Bgt0gYW7xKCRAm8bcz+OQYDcYmtS/9AdoPzepqz4X5aCv"
    "txtlHllEL9BiN25FLp5utsv7ubo+E72y2Ou1wkPpVXqmd70YqLlI3QvU7Lq/WGg4dX8p0E"
    "LscMtPs+hw11Bz6Hh3zePS7epadEMEnAm0CyIxqbW5VZG8bgu2Cam0duzshsDCpMlAPAy9"
    "tRb85SPLjQLNqxz5RHQlskoXEuQRCfh4ojZTUK4cHWB53ewhpMsjeR40wH08B0bqXHKQGR"
    "dKIhIYt+x1EqDRFB7OZZKIBMQjfJUEaDSFh/4qXUQBoulzEmaepIu+u6TzWoAIAPbkV3kC"
    "C+4cDTvtgBYkY+Hv+/krrIs0KRAPE2A6cIIfBmPqSMFVCpkAoQs7npojdl8HajCFhnWjKq"
    "YB0cjdp4IaTOoD7EhjhBDEJRxnjDadR8iJMkYIEwjFYozRpvMI2RHGKeoEVtn44nQnkusw"
    "ZWtASyJhZNgywRVIMSyoZ61e9RiB8Elr0BrvoBV/XAt/RsvxI70Znpy3fy2ruvu/Xy6Wm/"
    "nqM3NPbovdZr3aMRKjWZnljzu91JfJ8049ddA8Xe6iSzGyT7j1/OqTM1+kXoByWUq/BuXy"
    "dkfcSUOjfry02cFOj/XLUMOjo9H76ah+K+l4dHQyPlX/no5Op8M690z8cJLbXqVQ+MvLNP"
    "vk0hl4x9iocrE44bF+YeIdJFyCvDeRED723AWo18P5cLY3kEPNrewdt+ThA6R5xM5moI+L"
    "nQFtf1oM9iWH18yXNoCdbYGL2JumMpCb3oDHitDMMD9mdYIkdQv4QrmL4d6Q4Sfneq498m"
    "x3J3dP2PHZjlGkp32uPfrE9+Z5T+hbTPw2b27B9ITx7+ctLqw7ZBm0eaMLps/LoKe3u7Du"
    "kGXgqDUtJODoPxn8Tc2e0DcN8AwoV6+z+pufsFw/73dffHZWzpqT+nm3XC1seIOPbbVXx9"
    "Qm8EE8oACxYWCe3YwZYFZIZTJ2OEonNXZYm1FtrJh1k/tTZ8qcvRueDt+OziqL5Xx4MjpX"
    "aTNH9t/no7Pvxkd1As3zi/dVTk8geabT6KbYLtd+WuV6VjjHyXXyR/NjlVaynlBVZkk08y"
    "MqMF4SSJhNGGPvVOvh7D/XF0iND/clgrHmQkiji46RI01GzZtnzki1j3N1Ggc9eIB46GEC"
    "CWK+GKSu10F9oUInK68p4vz8llVd032hQr/6NHP6NfO/JHxh4Oz44pGI+W7RTfJ6aZHCEy"
    "TPr5l+EnsinaHib5PuEyTP4u8pCSjSGSp+/d3nI9f6QRpz8zGQR6t4U3EaPZQPVH/GMkh1"
    "rX6gaubkOV2pS7z0AzFxBnGsqtUxHfq3nua37RpPEszsAxA5TxpulMsBJEJJPRDScJMPgP"
    "T5Pa9/8OApNeH+hL1XPr/5vOz3PszsUoh5dmWljsZ11YyQVV2xEr9RmeDOsz0D+midWVH2"
    "Ym1GrUNmZryAePhwTJFxpWZXF0vSbyS5U1aN8Y1Il4qBTCo3htd6Fh46Yhjv5HCZ0RHGQx"
    "ypFuaLT5cYrX4MlrD5LMY2JopPh2PsySgJm+d+ndebzXq7f1jZQ9jP5eMcXm6seHV467P4"
    "ZVMs6j7cV9m2K4rcE4/+W6Hb9dX8anmnH0aLBaDZL+7WuyK6yVj/iuDflVOkmJVqXLHNDk"
    "HJpjrKme/890NfWjnvFtvlZr+Mig/wuGIf2pTUg41KxtmO1dXaaWbOOu2omLmchI45XJa8"
    "1xcRJsBqat6H88sixPiDbm4LHd90c1kFS7d5p6v5/RJ4dQ5iFay/sGNOcfKFPZdlsGZDlk"
    "4xyBLQvfEJRFJNEXLz5XSK5RVvtG1INfCnC1FPhYhQaMJaKtx2DhrtbbCIAgUl+UIY0GoO"
    "Tr3HsuCYXRmGY7Z2aTi61Ryc4IInoAdQjl7YHOlTFqCXFhWxxwRR2lfXZOSYYUdcIoeRYL"
    "av2S2QbgDCZPicEjX/sMZz+BjGH0yG4pM1/bDGc/hIl4lDAhST8FXiuN0cnEANpBzCpMkR"
    "qKDG6aU6D0tlpQF1lCsb0rFMjgFXPl5S9MPKCD+mSVHRDmqyHBKK7EGFkLhUCBlCLeDDea"
    "MBlUEudXSq+RxS306jw/TtOBijV0cWpseaPKedj3vbndFjQVj9rvoC75D9KThYp9vIq/1u"
    "GTBpIzNw1zys3Ji7p0PZYQcNueR30cMKhbqbGkcsd9W5hPi8sbWCFeb8LrzHet2io2evIZ"
    "+ULgHvGcL+pUBbG039Fh9Vnxb/qvYPljjngQMGpvPFIc74YdyKPfhjPP453I43tsU4R9Qo"
    "cs/rKwsa6ER2tGlJHGISGJ9sMgeoVcaJaHzqZzI2eB7+58BZFzFjw36+vSk+s2tMv+nUC9"
    "CpYtvDRGfyYdyixd06l4OaSVJpHDQ36QwOmm2VTMHOfDePghfu73zOdW5LKM+CLvKF7ahD"
    "1T0mkHWCrd+qKOsMW6O+JPJDgEPDSw0RszCbcVBF/sQt2YfoW+MSpI/cEmjDYzcQY3SO4a"
    "UI6HCTKu5FGiUv3UVIl8YYXPwXh5jKcWFrRRFGDJT+dokjDddWH2i9vkBaUjjV+cktAsIk"
    "5L5SWkR9oEAlH49jhLy1Kgs1fVQe1ebm7PDpWAtWGCcpSYf5ZOdWbaKhLqtWFjJ7zbbJyx"
    "GRpse4n2wcQCcoeNvk4IhIk3h7yrwBdIJh6IWhr/6q/lwMM15+CcDkQsIvqbYXYjDBXDtb"
    "TsBwC0ZSCr96AbFOJo44Hh2Nz8eT09m74bcqb8T49M3JRSW9+q+Lc/Xfry9+UP94W47yt6"
    "PRe/XXZFouyMeAGZLHyA76S7ztAFTrNwiQ/OYDulm0wp7FC30aZZLUgU1mHdq6aY5WkKFv"
    "JQJBLzfUI6oYqDpggjYLX1YXTPaEDLtlBFhEngffX0QY0Bkq/pYRYvh7Eyj+/iLGqO9QJD"
    "5AfORuBgMUs1QGA7wDvJMA87nV38ZYZ6zepf28FMYfH+arvT4EUbebgjxjyzoTuEpDxrr+"
    "1JMqqM5urh8oaquu2F25VA9ri2mWNbse1Mqarzuitp/mx6ij4dUalK0/E5yUY+bnS+BCDJ"
    "V566s7Kd0WkDJbuQt5QFteVadflTbuRfYgu6Joq9qFxGnQ/Sp1cV9I0PXK58NutowE5GYD"
    "6gWu7QMJaksVLqBNA+5PeYu6QcLcUm0LaNOY+1PYom6QMDv7OhOxs/kn8Da1ekDbMKeNr/"
    "2qcIPuYvIU6vAD5mdjagr6GH+/j1yxsKPxIAZc0fipmQ4lHlqAXkjVInwL4pDZIw4mBGIo"
    "l6dNtZVB9hKA+2Xo6SYA2BHuccBuflfsZttisd5ef15m3W59dz1TrUW5o8N0FkFKhqxhty"
    "3u59uPO7eGuajen81XD+WmlKEHVTILtTtZOtp6HishO8/jCeRQiFIn5Iwwj2HH3AkeL2d+"
    "hKx0EZLpIDTmEmIkGXIYvdnR3HJ5Aw5vHdrEvdocww0jxEHKG2x4H7JQnXXNg+oQ4lD9XU"
    "McqteHLFSGoYbQ4UBlDTS0+SxGhmGG0OEYZQ0ytPn8lLXfVs50VUSJqWoqSM9RwzeLy35U"
    "GLDsVwdBJXcvFmw2v+Z4qnCCNrH2BFXgZAeyaPXntQ1YjxTHaj/gwlCD5tmKfnFTZ7W9L+"
    "6vTMji56Lq95FEzcgzn/5MVWypcXuj1lXn9pmJp6dN8qepoygHu968Gj2opIkeQBEy0LLi"
    "4kxha6aZ3HMPQAfAfdMXhf4zv2eCZByMHTdNpH0CRHJAN0KXAikczo32gAKToWVjlEmosp"
    "o23gUCVo62jVGmsApr3HgX+N/7nf6F/aHfFaWY9rPb+e7W/QJ/+YXv5KLpA9v1nlCr+GWz"
    "3Ja6ToZX8dP6I/btjxO4vnpZf/kO8Uab9ylcXlcjWYvfPKAze/38r8VfcqnWULpmBu70t/"
    "5J+JgtPq0SXJOTSk2j+oL44na+MvkFPxelMd2Xco2sV9e72W5ThHmPW+ZCvsLvz9JT8n7Y"
    "ru9nUV5edjreXv3U+3XcQ/HMwe687ao2u6ykXNUuz2gu2U56JUnHNchYxAfuMhQLQkrIlK"
    "ZAI/R2o3TKezAS0NZBjcStzfJbI4Q4yB781mgfslCbvYiHtKHDgXr7nDhOtwdZmGY744E0"
    "VDhEZ5sUB9i0noV3xZynV4npedXLrLyiTEaOzQPT4bCE7R2s+SxGjq0D0+EYhe0crPksRi"
    "62FKYesJAweF91qic6wwBHGegQwoDBruRHkZN7FKVMjKzcmQreeH7PYZ6s4LSJvUfyZCXV"
    "AZb/4V//+v9+fdcS"
)
