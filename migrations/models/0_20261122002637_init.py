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
CREATE TABLE "idempotency_key" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "caller" VARCHAR(100) NOT NULL,
    "key" VARCHAR(255) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "owner" VARCHAR(32) NOT NULL,
    "lease_until" TEXT NOT NULL,
    "answer" TEXT,
    "created_at" TEXT NOT NULL,
    "expires_at" TEXT NOT NULL,
    CONSTRAINT "uid_idempotency_caller_879275" UNIQUE ("caller", "key")
);
CREATE TABLE "idempotency_outcome" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "position" VARCHAR(80) NOT NULL,
    "outcome" TEXT NOT NULL,
    "key_id" CHAR(36) NOT NULL REFERENCES "idempotency_key" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_idempotency_key_id_865f09" UNIQUE ("key_id", "position")
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
CREATE INDEX "idx_idempotency_expires_8bff94" ON "idempotency_key" ("expires_at");
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
CREATE TABLE "idempotency_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "caller" VARCHAR(100) NOT NULL,
    "key" VARCHAR(255) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "owner" VARCHAR(32) NOT NULL,
    "lease_until" TIMESTAMPTZ NOT NULL,
    "answer" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_idempotency_caller_879275" UNIQUE ("caller", "key")
);
CREATE TABLE "idempotency_outcome" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" VARCHAR(80) NOT NULL,
    "outcome" TEXT NOT NULL,
    "key_id" UUID NOT NULL REFERENCES "idempotency_key" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_idempotency_key_id_865f09" UNIQUE ("key_id", "position")
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
CREATE INDEX "idx_idempotency_expires_8bff94" ON "idempotency_key" ("expires_at");
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
DROP TABLE "idempotency_outcome";
DROP TABLE "idempotency_key";
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
DROP TABLE "idempotency_outcome";
DROP TABLE "idempotency_key";
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
    "eJztfXtz2ziy71dh+Z/ZqaukMk7sZJNTt8p2PBOfTeJU7Lk5jz2lhUhY4poitCRljWrPfv"
    "fbDfD9EklREih31e4kEdEU1A00un/9wD9P5sLijv/ywgzsJztYn7w3/nnisjmHvxSejYwT"
    "tlgkT/CDgE0cOZilR038wIMP4PMH5vgcPrK4b3r2IrCFi6PvxJwHM9udGpZwuSE8IxDGhM"
    "t/jQw2EcvAMJd+AMM8f2SYwg3gfT4OFIuF8IKlawc291/i11nChO+Dl/X+Zvj7P5Z8HIgp"
    "vJN78P7//h/42HYt/gf3o38uHscPNnesDPNsC18gPx8H64X87Mb6VY7DOU/GpnCWczcZu1"
    "gHM+HGg5dL23r5++83H/HZlLvcYwG3Uix1l44Tcj/6SM0XPgi8JY8naiUfWPyBLR0UzMm/"
    "PSxdE+UBPPD4S9vyX7p8Nbat/xvOLzV2PP56ez++u74fj0+KwryfccMTq598A2acFwjOEj"
    "4CPuOasN0A2fbPf6mvSNgjPz3Bt119uvj+p9fnP0uWCD+YevLhiWTFvyQhC5gilSJIeG56"
    "HHk0ZkEJ7+H7mRuUCyBLmBMEfB0P7Dl/Gf2li0CiDxKJJDujSiSmI8zHl65YtZbIjxl3DT"
    "swVsw3wt+2vWDub75c391ffPmGb5r7/j8c/PTjxf01PjmVn65zn/5JyVGANlBqIn6J8ePm"
    "/pOB/zT+6/brdV7a8bj7/8JH8Fo7UC+4/o/7E5wlWwZiDMwZMyvNzujj6CMYmiyQ5cLqtk"
    "CyhMezQBzmgzqcMXdKK0QSP8GpgDwqWR4Bn3KvfHmkqHJrA7i2q9XwS0uZf7d97huTtYHn"
    "4soOZgZn5iyU/gdjumSe5RtsCpKGReEAqw217IunbPnKgF8Jf7w4/eXN2zfvXp+/eQdD5M"
    "+LP3lbs3huvt5L9Z7Igv8RcM9lzrjsLL2Hp+XCyJHlBAITbiCQ8LhsJY+QKW1PTtsyxIMB"
    "JouPh6hhu/B3bvhrP+Bz+CsLcJ+awBLjwRPzD4aa00iOeuRr4wEsl+XC517QWE5z9sfY4e"
    "40mOEyevWqRir/7+K7PJBhVG6ffg0fnapnWdGBecg7KdosYQ+Kdk+STJ+44W/4IN9jrGa2"
    "w6WutZ8ab6XjVrKSQcC40o1dZSTniLawlve0JL7Cr/XlNo2mrrZzIMRjvN9Hhi/Ux8wAng"
    "dwrBsTXBqgqZn5qHQBvGgPdnUin0fgRFEwVzNhm7xcOBFFJ2Xb6fTrtEeBzThTVLiRv4o7"
    "0+6oOc+bKM781kvpzaIwUlTG1e3nz7B/jb+eXP31JCchfzn5OzdLlGv1sZgi0V9KUijKWx"
    "/hkchAe7pNN0FWSqeNzrfTmvPttHi+hcwcPwjH4mV7RcwXzIVfVCuLFLnOIokotjq18LxI"
    "H1gRe//05eI/fs4cWp9vv/4WDU+J4+rz7WXheIJhtftkIqx1m00SjdfZaJQbBO0Mn6Ht6O"
    "FOSTCurjZgUyuw3g4ssQRtj0uXtd2BkiHTWxoCDm5wpDjIYomnO1h8Yn6wAyXLfZiRKZSd"
    "3HQLpEj05jsL3SI4zO1An6Mh5F/Xo6FIrrEUBnwyCNNcel4XFzVHOTwfVTogC4eZPXgVx+"
    "CNLnkHnCImGp78u9gLx70EQOMuOgJWedLhLQcJWdFKiJQBCAZRprntLgPutwwElJF3igjs"
    "aQ18EivDEe40Ohaksx3O/UCov8+ZZ87GARio7f3qLC051TsxnUIuTz02L9kfzUQUE5OMdi"
    "Ij5vv21OW8FcSeI9IfYkfnW1kzlmjuBPYDksMxMhNeO/6mSYbB3ZUnAhm9ssTK3Tl/MZvq"
    "4bE0t0fxrsjrX4XHYdH+ha8lz5WtZpbBF2E62zXYa2LNtTLEtuJz8mkyZY+t4py07LIDhq"
    "j4JD75DhbU95sraS4VdcfRMruzytjM6qwGrWA2LnOM7q2YZ40r1vuCeYFt2nCUBiWH7GVI"
    "/etfvnOHVeCkufzNb8kb9TliZQpEFIvbUhiZRRwwb8r7Yt29fNmRcg1XozgVqVWYWZ/FR/"
    "PTef4T5rKp/HX43fhNNWuvJsU4t0Q3ZxuPFzmKRpnHGOX5yTeQVgYX3ZiX7w0WpQRjZAWe"
    "8FCDlWcad34TZRZTZvGQE0cps5gyiymzmDKLKbNYy8AsZRYXoXnKLD5+JUuZxXpnFsOTBb"
    "y3BFqqSwZLU+0vXnDy7frrx5uvv7W3gFAUM1CgzPVX3Gts/2iTXRx7163A7SxRnz6ndiDK"
    "lrsgxAVasTdLo7+OQuZG+MdqBpqIPXIFlOyV1RHo0orXOaJhMDua9L65XRezSfUE2DKQkG"
    "5CMHj1sTmMkNWlDWI24VbrgdNXyZv0Wdx9aJKNXM+q2AZM56no1tEFynrTKRv5nlO3rYNm"
    "+whghBGgmthFEiNqELYIksEbIxbSnkxFFuLKqPcG/wM+dBTuItPgfXTaceWhA+/jSJ8Xxd"
    "XTKymGQTGMIUPUFMOgGAbFMCiGQTEMimFQDINiGJooWYph6B3DIHSc0PFtmXsRI1pBrt3J"
    "flkdNkJtx+ss0SCYHU75sNxO+su20x1FugHw3E21013vn+8UldAiKhHuuz7CEqlXabLE+1"
    "IrmwMTWY37vMNBfR2d/YeDUgqvB8bfZt+mCfP7VOsbJVA8+PSKDS1sEOdJWUxIPRnVxoIW"
    "9viRN+yXfyHjbrACfvLDahIbETfVbAA+W7E1fPJehmt8U8BBOYJBlnSQ4m73sbjmMNovK2"
    "nZ3ddQrIhiRUMOBVCsiGJFFCuiWBHFiihWRLEiihVpomQpVqR3rEj+2ULjRuN17oqFLVR8"
    "rtz+EbqJK2Q6KE99lCb+2bUBb45WZ0kMuD+Zz8GbCsYz5s/a7I8cmc7COfnKwZjF3uAWfn"
    "GnzXH+psHeOH9TuTXwUY7vErUp2RSy/M6v4HpMpDXDf6RwJ0t000ZvGmmjNzXa6E1BG+E6"
    "WMs7KYt8vxTC4axCFWUJc7yfAOWumB9/0s5uQ2QPBeBzOK4ZWGwxJrj9oXt5e/s5o6cub/"
    "KK6Pcvl9cgnJ+z9lWZN7SwQU+1N6mzhMMzqblr+cqWfg+HdtwM2uNP4pFQC0mMMM546Xdx"
    "uPKkw1sf6HJJHAt/xQh75KHRrNoB0+p4T72Jh2BXUm9iHWVUyMc5ZMg2ziWpDN2ms002hn"
    "DH6TSXJrHcbN4Ic42LbzcSgawJzDaioSgrRVmHHESjKCtFWSnKSlFWirJSlJWirBRl1UTJ"
    "UpRV7yhr5Ie1KsjL0AykHg8m/Jzqw/bJ2mjWB61MSlLCty1MihPQNWJx69W7uSIps4m1LU"
    "jSfx33VIJ0SFDvnrP5SSWgJ5+OmoB5QTSyAZCHY7E3mp8ufyhicyPlvgRyIBjPGBpFUjgz"
    "uYM2dEmLrr5fTtAgQYNDRn4IGiRokKBBggYJGiRokKBBggY1UbIEDRI0qIXfv29oEF3MVl"
    "xNEQyEpThjggP1WbH9w4ER1rMleyNwSSPmtl+7G7mb2sBawX9Xjs3d4CaLWeWfjeqgP1OO"
    "Cn9bA9zPRUs3POkULRx0YjmdoYHrc+fhvbwwIflMdUmRjgrYUOipCPDB3CB7ZAbe2sA7q+"
    "OTEk/VEmRw71/fM3aImk9L9FB+E/7nTVsUoo9s3G3QQuY4ZUGNqxmrcPMTCp2TnLHUNLWO"
    "NXIK7SlYuG0YnlBozfC7TxcvTs/OlR/PI0URO+8pFFbqE02qGuvQ8o+hg/0s4PJeqgIO5Z"
    "W38cE1qSeIuiOWmR5J48QayyM1qEkTOO75sEbgdJ8bK7CggSOGMgOqor6NiSg+SPHBASo8"
    "ig9SfJDigxQfpPhgV8+C4oMUH6T4IMUHn2d88AHePW7bpS1DpDWcA1rX9gycr+E2Z21Wa5"
    "41UZpn1TrzrKAyY/517dFW9gKd5TCwZg1pWf1dTMaBHTitNkiGSHOrBPYHTNeQ09Vkf8Ts"
    "67o/yl6gsRgGvD34nNlOK5M9ItBYHuru9xc4UwNsHeCFRvb2ArjWShnFBLpzXE4UiOeTxu"
    "U7WX6fNmH3aTW3TwvMntheMBujD1IWWFmXMzxLVOfY6MV/nBE6qHL+21uh6JGUeRIlDF5z"
    "VhK9rcVhsoSdoJg9shbnGbN2JB15NsUmka5l+Hw6525zl75n6EUxci5cuWZLsq0aiCFDrb"
    "MsvuBEJddhsrFADPDk5U8w/rp89cp6i4rb+D84RIlKDkICj89xQo37efYtq4Vnz5lXIqPa"
    "NqopqoH0UJUus+1n7lXCK5ngeAh/THQJmlaNVak9ou7mKrVH1F9Gz7DpAuYjqMxE0Hhrg3"
    "kqTcE9ZPb182kV0A/3d95CIGUGMC+wTXshryUs0WOXIf2vf/nOHTmoWjbRFb7fonfqZK7d"
    "hyl4eNsppvQG7BGMZvz5W8omo3CSazbtsqsB2nAzdWlp84tj97rmu5hNRfbtNKespjtts7"
    "60bfvRhhli6JQBg9AGCK92nSzXvozFGkt11cvcns5Km1V0eQWlnFHK2ZAziijljFLOKOWM"
    "Us4o5UzfmAqlnFHK2TNTspRypnfK2SNwogR7lRfwlQsnotAZcC33AbvpzPMmKjO/6VIasy"
    "iGFFUt9nqU97XK3AIpG4wheZFs4B8a5QTSla26xyUo8WaPiTeUV7Zvoxq+jvNg7NjtFnmO"
    "TGfu38mpyuyPmVj6W674Zku+bs0XRGCKpRuUpXdUsz9FojPrVehBTnVk3NzdGq9/OT9/8Y"
    "vBnMWMvTjtJoImAqhmf6WNdFpvInl8WgrhVMsoodBZRHcBTGFkLDzxZLsmR0NJTVwTA0lN"
    "pquJVKDWWBQDtpFMO2invsLxGktD6S6Ypyb7AKfSdRfkaDXm+oD3AA5mDnDdauctZMk0lo"
    "3yGeR0DZyuJi7Ds8nVv0jQDErZp5R9StnXOWUfmGiVtyasxrsTGp1PgZQaUhM+GNid5Tj8"
    "zKXf0o1O0+jMcxnSDeeqiT0aTaerTVpCr7EEBmyXrvjEt8uMo+ptkSLRWCZyV8BUDZyrPm"
    "heyLyu+6JIrrEIBrwt+HzhiDUvy/yuNaMydDobUJ/EyphjPvKCi4XDUwnK6iccyjJirrsE"
    "h9fjT9xdlqglMPx4hddWJNVZABepiHM4ZUzEYtLFaMf8P5+evn799vTV6/N3Z2/evj179y"
    "qWQvFRnTgub35DiWT2T1FE5tLzuGu2g/RSNBprrLACSM01avccSqfTGfK6wQnyuvL8eJ0/"
    "PRz7gZtrs6zvTJ3rkCHbXyLAybfvt3ffrq/uT1pK4ceMezJ/DbP2LLyzM1hx7hoPtoe5w2"
    "HtD3p/jugaLT1cOk1gt3X9Ioo9iu72+8ebrxff/7Ot6OS5sjRnKL05C4IWPrYu8vHCgi5/"
    "Zi9gQk+8JOWgTlrl9HuU3eXF3c1VF8GZDl6Xq3Re8huw5v6RLzpeNHA4OU6Wvu1y32+dvV"
    "Ag1P3EiiZs4ITjBG686RiTOgOhCSiQ4WtXD6jqJRrLaMB+kC+Wntku9Sem0FgiUttFNQ6B"
    "MJbdDqn+t4jiXte9UaDWWAQD3hQL4PKM+Xy88PgDR1+hDCeoCepW0GssLTDJ1aGipoyHCh"
    "Yxj8K8ueKFXA0zFhumLNbmLBY3EXXc0XwHUccd/WUkVm7LdjtpCv1rpWTadQjXyj4izPVX"
    "qNowUtz4WrV+qp8WzEvuWmzG7AzJMLidaYHRxUHZSUsjxcgi43fZ0GiATN/YySizIBtcMy"
    "u1RQ9svw73sF5s702zbOR7Wutu0T4qRFW3bHWkaX+j3fb0ypo2y4lvWzbztm4b9cz0STYM"
    "6PugBGQ6XT9MvIhfqOvaVAz1jZXwHrmFukL/dmZa83LO1uijDqGrWWp11vQ3y67hzZ3Oxi"
    "xL0OQO7+jc+kktRJXhGjM2zHg1ZP5znq8dyKnZGTU7G3IvK2p2Rs3OqNkZNTujZmd6Ri2o"
    "2VleeNTs7BkoWWp2pnezM0+0zeCMKHSOdakYcZAGPy3BFeqZvrNlaHlkvu2WpcBUVg/H47"
    "csHN4ncqIyay22/gDbBysk7QfDFYExBZ3aw4UTjUqIl25Q1t2pks/x+GEUaGfYDDZiiETD"
    "wTUT4GkDu405aKf8qTbFLdS438q2MniO16xsC7xueRhEyrIVy3NEA2F5JiiG7N5bsL0m/v"
    "uMrrTpPcQw6nSbTdnq74H7LQLBA1z0G3mfUwmtQ8H7iHPcs+lJTYADH48aRTaCcGSDe1xg"
    "KJ62rNr+rBxE4QkKTwwZfabwBIUnKDxB4QkKT1B4gsITFJ7QRMlSeELv8MQzBAH3yl9wNl"
    "uxNhk/EK7ChAnR02/Z7gC+C3GYLbkc4j4aMbj1Ct7I22QTa4XMxaBpCSyXBlSrMbk0grsZ"
    "j7uD9TUR1jqFhmKznyImVzeQcDnC5YYMuxAuR7gc4XKEyxEuR7gc4XKEy2miZAmX0xuXiz"
    "M81BWFrZRvkVTrVGLUwGqqeDKqTEl1sYTLHVm0L0UY611NbhvKsblrH7fq1+gstAH3OnqA"
    "eY7bXnOdIdJZMLibbM/A+ep0uXXMv67bpOwFOsthwBvkaG9ehn0RXroc2oVotyPkiKUr7k"
    "+BgR0UwPp/afze/aDZiS0vOdz9hMkSayylAe+ao70cHnaNhtfD/11MxoEdlNXWVbM8Q6Q/"
    "22G6hpyuJod4zL6umqjsBRqLYcDayOIL5gXz0maH1fsjS6WxZKTPmMw2dOqxz5vsRGTrcm"
    "V5MsWuW6b0DRpLZsB75sgrteFAUZvDV528fQG2b7RtsH+az7l8oKIRQ6vcZmZgP5XI71KA"
    "kFjF7kqIciKcANWuZBjlAbSDtjH5IaXi5K1Jrlh9MITrrCVGqX6MEmXoyGyNWF7e3n7ObM"
    "XLm/xe+/3L5TWI5+csOF0MJS2Y78PUrfGM+bNWhnKeUGP1d/KVP4GcPM4s/N5uxvLZWRNr"
    "+eys2lzGZ9Qnf1jHD/XJ119GKrWuXbJ0lkb/mNmPmZirg8bj2Px1Hy3bM2mmnM3bpUwnBP"
    "pzVyacwoRTLgu2pu7jrO6eRI0TKvK7fWpv+Jqj4vTmZN9k+TVIog61QQ/c1q8X/taaYyOv"
    "s7p0iw74qlsyJrmg0dxDo+wL9Z4mXbL3Jw3s/xFgeGP7DhRFX+tombbyRCCzhayerwtAJM"
    "c27YW6bbMf1n2L3qnTfdeFVigBe+S+gb+/T35GJSxHeffC7i4VyW7lZ3P5wq5682QxRHnw"
    "bcnK53CyZ7h2sAsrDrWffe44LfNQN9xEwxzujz1uCs/akoN3+Krv8k36cBDPZV84LQsk9n"
    "vBx/VTxZ0e6sGotrDuqfHFHRLPx3i8wukNy7bQyMNPPLF6achv86Wvs/LsIOCuqjSQbVkl"
    "icL/XYlUVhWe7PBreq7oQ/f2GGv6+oDJtijk8/k/SvSIPb2pKhsICToV3+S1yGY+d9AhN7"
    "BcFw4zeVTg4YjpSHW9BaWsagfAYTLFfI7ruamuCUtu/nx6+vr129NXr8/fnb15+/bs3au4"
    "9qb4qK4I5/LmNwyejNJoZTGa0rqq46jK5hIlY0z4lPUAnh1BSQf8UNdnZnS6N9WSObKBtJ"
    "3wZTUW3jDlOArhw5Mp9VvwwNorbg1fK0pwvasZq6hYjAl0DtZIywvPfjt4D+d5+tIv2xoZ"
    "f3vk6/d/kwc9PLz4doP1cOEzEM7fVA3d3zTKpHWD0DVoKqaEQms5SR9DThXYr1HmPxiLpd"
    "GcaoWUUAxEF+2x8UKzKmmNKqS3Ymk4Y4M9BNxLHfoHKoYWC2RPKdOr1UeGSGsNcvX9Ggyb"
    "kfH7t4/yz4/Xn6/vr1GNY2zl9vv1wVLCci3L5BooQTmqU4hSJFqL4N/vbr++l2ZNqi+AZa"
    "gfIjfAE3OWaPQ+YJWqPHZxb/Rg//aTUFESZj5QryOEJz6L0hbk8bPRRkhm7IiGzcfvlUMJ"
    "dpLPnYcR+pjw1wgveS+Fh/NIalzNpecLz5cVrjBWwSUz+PsD80JfVJVccEs+WnhLtwyp2e"
    "s3992OqeqwKjUASs6pEBjYDrTZYQ5TP2dQNUwTrs+mtlU4fAiGFULkqkYfFzc23jAELrke"
    "+je0MLOifdAOC0tTaW9ryQZEYQG+RMNGCIfB8SL7JsDCmzCfGzMmry3yOczHNVuaYHsGx5"
    "S+aieyhEZrgYWw+3KBYLzcHaHkMO17xp7QNuCu4fG5eNIQwtTEOrix+HwhAljI67/wdZmN"
    "kBtRaynYydjxYzi4wWUlJnMc7oGbgxiK3Gwebi4/iFsOIZxryTD1SIYNEZ1mnrcGWeJjsQ"
    "yP7hDP5vhXjMnIbIGyq0/28ZUlFsJ/n6gvxsfIoP+heI928Z5EQk0924RCa5/qx0z4qk2X"
    "tGz1gSJDVdGU3eFwrXl9rxqigYpQXZfUEgE/FkXQONNmD+Uwlj0FrdeG/QmF1hK4+3Tx4v"
    "TsXPWzK6p37I2mLqb0sW4WI/adhHL+poFMzt9UigQf5cC1ldtO/cQEWssj6UAm/fFl2IAM"
    "z1QbHqgjtZMIXp82EMHr00oR4KOsCBwOhv644mrW2uByjvJQUeYO8vkd54zyUfYMCsgUS5"
    "nZAv/DfoEfpFnE1j5WzMrWnAp3w79R3BmIle3XBo5NKHQu5VSX+Lq2P5MwGE55BGqTOXFf"
    "SQXDKoNYZpAEQoA77TWOUOwDkM1A59Sdu78SxOHvXP7HwoYvaL8csoT7WQ59pIDFyUOPYc"
    "+DCTeWvtzefPVslbl+oMztMjCFXKN1wEw0atQUnBEpgtZ5tmBRs9iels2gA/E+zn2100lp"
    "P/kGWKfpbKROKbc7+cZSeCbyLYVvy59PAI1+AE0snBY+UppGazfph4pLxus+5bt2co7eNc"
    "Fr3lXDNe8KaE1KdzQ1c1MkWjNfZR0olvtAIVP38J8LT8BM5n7YKBNFFGIIHn/Ac1NTMxfU"
    "Wcucs4RiAKHR24dQGO12yE5aB5SCmK1r2YvRlqNg9cZ69mTZZWrZry7uri4+Xh/qnrB0DV"
    "2JBZYrsas2vURuYIOYGNaxKYQMrXPUngablCFkm8bStWEaZq/StWHNPFS6NqwAVdC1YXRt"
    "GF0bRteG6RQcoGvD6NqwZ6Zk6dowva8Na3uv0SCuNPoRqlLge7kzeDBluc2NRnSZ0V4uM/"
    "pjwU15LM0xraMopS9gU60ro5x52l66W+x4m8i4Joopc4wtXaz2aXwxwkHy9s2l5yEG2EaD"
    "pWl03kPSYowmi3ajTJuWC6ub9fe6SfpXdfZXXpUh1s8mtlNaHV/rQuUo9+dGveoigRki0V"
    "g8sZJ1crJcboExUu42Plh695ZCPWOC68bHaCIXRfCRbdJSWeo6A1wnnaWMb38mlo6F6RgW"
    "N22rD0gDLegyyzercZBnXWDHNN0wfZ0VWLXggCJaQK6NPC3YlI9BC2DhXvsVUUY+oDzYaG"
    "WEP0CeTvIn0dp4j2WzfjD2OPPL8MVq2yRHpjOe9WO2jhRDC42Qv+Wv2TV/dff8leBRyTxb"
    "sD5HpjPrv8hWDujYdi6RedWU87WsL/CeLo3R3b2lS2P0l1HUprwVZpojGkBWkvJv1ayTtI"
    "zJcr1XAFRWhbXidJpCf2i6j1bSW7JYWbptWJymGMBK/iG7X8TF8B/iPkyTtTEXT6oU/pBJ"
    "d2bqxoItM+9aXH4wMEWyMfkup2IbXN5TUaN6BFf37KRDfZ7haU3bgNtSa/TA7bvoPZqs7x"
    "2ol42sT2vgLa5Ngu8JmLnt/RapBNIr9UKNpIM7IZW42uclDY7t9ni9xWd42/Pg28EutzgQ"
    "79ShF2K0vTJSaoHK/pmtGImvupJv0p2RbTphVbJxT/n2kT6sT7tPac1G2fdjM0XQpDOVGv"
    "6TurLLkB0Pajd3UxrKyqes/CEnXVNWPmXlU1Y+ZeVTVr6eoTTKys8Lj7Lyn4GSpax8vbPy"
    "PeGUAJlXM2GbvFw4EcX+QrInt/efrr+3t3tQADNue6Hb11Fn9nBJSE4MKar66KzyW9sFZz"
    "M0A4hoyZCKmvR+o7EpDKJVTLZANxAmd0ZA+w0Q5jovbBlAaXen8iDYvTlWVViBDSJWKZht"
    "27CslnGRTipkcxw2o01bR6f2hMzKcEs9LBtFZJphsk40ugEgu/CEtTQbIrH1gwmCJQh2yA"
    "gbQbAEwRIESxAsQbAEwRIESxCsJkqWIFi9Idh/LFnFze8fuWnPmVMuoTSZ1vcCfgI9C27s"
    "Wvbuxatc50tz9sGYC3mPI/iBr0bxpYEeV2XW8KuNhcPMtqfhnrtCoO86Xni2WYKh13TvyJ"
    "Lp3LjjXrZahoniqQk/6EPUfBndeHBBHRvsFjXAfjBcEahrOrUW2tG38kjhKiCiaOo6dPIg"
    "0H1PZ0q4Q1sxOUszEAaHk6aIhsZreTcRjVDyPbD8W/ImjdjdaWVvZHV2k2sV0fhmL7hTEc"
    "qIn43qYhiL9KgGsYsVk+2usKAMeCuvBsWwhGfJPiOID+BTLCcomqEdyCm+QfGNIcPXFN+g"
    "+AbFNyi+QfENim9QfIPiG5ooWYpv6B3fOMrG79JDD91NcFVwzpEy7aQ3z5qozbNqrXlGDe"
    "AH130Nb8N9Ktkal0I4nFWIJiHKSWUCVLsSS+TvtzvCEOQwXL5KIYc26DDZx7WXNlWXt7ef"
    "M3K7vMkL5vcvl9dgb/ycPW+K1iH1k9R9t1A/ST1lVIiMNOnWpFDREtXXts+LPmLLmASxq4"
    "UXwxjgfC3ALdO50UsUAynD3pPwSA30nhrUAHmfCmFhOgjwhntPmD6gGgtxiaaXge0NKAhf"
    "J3x9yPAp4euErxO+Tvg64euErxO+Tvi6JkqW8HW98XX/cdlG4YbDdUZApKYF7pqPLx45X2"
    "DbaQQPNQPYgZFd8fUsqc6iGBgY9TziTnH5hdtc19CVw7QlTh6BEyWiqen2FVHssdvXb7e3"
    "H9t6yCX44OC6fQEfp8JrV5aUotHdc5p6YokoeKS+/NhdmnBHoAkVCE1O9oitXZVZCb3G0h"
    "mwPjv+Gxh/xHEkra5fxLrPDoWvWbJhFL5O+IO8BdNdG5btm3grutblrbK42IRd1EoyGSqd"
    "BSM3BGKiOFnfWPojianNmTe1Xb2rxQ9SeLzH/RLNVR3yuHeYa0k56VB7LPGEMfBvxsqM4N"
    "qIQYFW5x0S9VtAMTBlFzO81ctVkMqBwgMr5nnMDdbjuXCDWUnqR60ASqh1FsGvUacLFIOa"
    "cpgMsoQv8ozo5xxIFnN8M3exKnY8XdpWK5iklFhn1YT7QTFfTh3+3zh6uh9j6lnkgSoJ+O"
    "AQGa5YUe4n4VaU+zl4GXXK/cx3Gj7qeyf76eKw09TP9MWTJemfuXspq1NA03dhypEN8kCR"
    "JrlTcs6sImxbPYryPSnfc8jpfJTvSfmelO9J+Z6U76kncED5nnnhUb7nM1CylO+peb6nAO"
    "qyQ/AjqwjupSjq9qxmrrOl2uspHjs98Bj3W9k+yYKxc4zwFplbEztNSLTuw/0jcqAlCAsH"
    "EwVLD7m89e3S7PE58x5LYLlqzqdIdLboLlyYHKaTr4D1M+xXDv/oGgtqFgqqiwRRe+xk4g"
    "m+txJN+8f3dJ4ibrkAH7GlyVOk09/q+TETUv1Tv+yhLO7dNM9Ord0eZHA9XzhizbVy+Lqs"
    "8428Lm55rTpo3/HpnLulTTyiR6PaCE5qUIPgDX6FleR1m0twkObAnPfgLU2WPob28IYQF4"
    "hZ/FSNx0/k3SEPMmV/zmyn7CTe2ZdQ6IhCR0OODFDoiEJHFDqi0BGFjvQEGih0lBcehY6e"
    "gZKl0JHeoaOjbYkg/T3qw02Zy0fbFQGU9f3NVVt3IKx9mfIAC5D8BD45WHeE51vA3Sbkmt"
    "NJzZRSnVYqdi+iohfN1RIVvegpoxZFL3sA+7/w+UQC2FWQfzhg1AD4H8+TsQ3w/xhtB9cW"
    "m5yzwDaN8FVlUP7G8YTKEyo/ZNCVUHlC5QmVJ1SeUHk9fTFC5fPCI1T+GShZQuX1RuUjv6"
    "iVfHJEA0n4jWa93wTf0LttldyboRkId6t87z0m96ZSCLdMKk1lLA6dxZvzSjOrrUH+brSP"
    "euDzVepVGjG6m6bYyOmc2tQsfdf3FQdKsDw/8njqULxk0Eb4Lu6j6cNqeQFm8IRPmfteno"
    "APbG47svgOY0bMNDHHNhCP3PVlS0ePP4BCmIUfvTRuZHgD3uEKcGRK0nh3/WU9A4eo5rSE"
    "DuU34X/etIUg+sDYt4AKfW56PBjPmD8rCWXMWFXfzSyZzkGMk7tPFy9Oz86jklVc7Zmlq8"
    "zOmQDedHIcz9808BvP31S6jfgoZ3cSfttf/Gn4bqIngm7LIUs4+OWgwAXcw9n9i1iDBHD5"
    "HwThpmHDhQ1f0H7ZZAkPtWy2AJ+4a2FDXwcNFpXhES4YboVd42mBoHrgT7B/uuiVDOEwwU"
    "lYI0Voso0RcOxrg5WWoFabhAmFzpGGH7N1ZgV0a+tw2qSvw2l1Y4fTvMXHw0LdVlBYjmi3"
    "WFjB++la/AuOJqhhe/etBGrAMJ6qi95fibX+XN6I0uSWnF4oDfzmG/ciCGCS5aXWmQGjWs"
    "QGho5tF064ZPBG5AZzesVDAGeML+Z8Iqw18NAGMQRKIIiNOLA8nPUIw8/MlHfWSCwF/2lZ"
    "sH59OJK4rRqzI9riyGeByiwq4jf7+UpCcTZuuguMQQPfERGJkIaI28JT/1TcPmhmGGgzLy"
    "ird7i0pzdV5l6KaFdZHf3ovdA7VFyXSOZI3q7CgbfgEfg2aHLjlz+/faV3g63yPmeV4jEH"
    "0eQsvvwmVKkyIuxxY4X/kZLZY3aNLpnCAZM/pnhSyQf1J1Q8pEk394Av1K1DC3vBsSlHaT"
    "f38lGU/EvJv4NFCyn5l5J/KfmXkn8p+VdbSI6Sf/PCo+TfZ6BkKflX7+Tfo23JIT3HXEsO"
    "1LiY5VXpHlKLDqqzLquFh8F2eZOIWlsxTaY1bHWDm8JhJo9skmiHjKQlYvxyILNwCK1Rul"
    "kQMhDB3EyXZqmdMDohFtwdYa9mBNWdrheY99EuJbdRUlS1+yXkxHjhiQmb2E5pr+3arVPx"
    "hv3tolcdzhz0r2APBQJ8LgXKL0DKJneDkUQc3WJTbngGDiXI/WCO14KbaIVbbN32VvQCrc"
    "53osfIPE42Lwp/JpaOhTZDuAsPJA3qiqO7JUBdcfSXUWS8tPI5c0QDKbmLZh2jR2A9sCjE"
    "dcjco2hiRQG0zj36lnrVcbJ+Y0JSbnG2Tkgqu/3E7vHmc41E80PG20EcuKws/0MU8kA0fC"
    "6e8Palxsd7lXh2ex86AhdXctInVUHz8PFoY+h8bCYjG0TQgUG8xFKVPqCsn8N3on3LXIEe"
    "TFl8vdM7KPpO0fchB1cp+k7Rd4q+U/Sdou8UfafoO0XfNVGyFH3XO/reetcOtlgZvUIyfO"
    "S5qOo0xv6itFHVR27ac+ZUAcg5Wt0jLo6QeAs4/UJY8ZGrEIDwxHX4Q5AuYNG6aoXNy8tW"
    "voCpt67YsvOtKlf2aCBF8TxDTdlAFYpCmosWPccOVE0U3l/fxnxN0+gciQn7kanJxlV3Uk"
    "Td6rqblHVXV3XnLdBJu8viJz3cEb/HW5zluQVqKrQx5VW+cKDNEdjcq6mAPslYYbpt2F0g"
    "GwLbYwQfDo3YuE/MfpcXa4R3yfriFefNeF+kG0hUsZCl0pP11oLnYEC1X+w5ogFwO17rqw"
    "M3ThXZYN6WIVs9Q4N9Le2N4drixm/QUzXR1D0IIC6tPVaVvlEGhYOvgQgi/bFHAQxA0Wxk"
    "dU7tNmD0pA8l06InzSANxo18n2zQLocp979n05OSvAX8eFSXrxCEAxqkKayEZ4X4gW8slt"
    "jbt+ZqyUYElIBACQhDji9TAgIlIFACAiUgUAICJSBQAgIlIGiiZCkBQe8EhKMt/0ePL9Gg"
    "K2A7f8LWnwGYycznsjcoXvbidtSl1AXg+dWVUXXmQCRE1ZmayUiTTqT3nM1PyrBJ/HxUC0"
    "5GIxqgk1NPLGWH0aiNuD+SThjY+wwsEi6ro/CFpVBlS2rCLQm3HDIsRbgl4ZaEWxJuSbgl"
    "4ZaEWxJuqYmSJdyScMuD4Jbo2YVdSwmXJEQlemst6jVZ+rbLfX9c3nCpelcUCHW3RKIJG5"
    "nGSyvhPfpoZWiyYzJs7bp1ql6isYgGvIUI2h+IhAja11hGC+ZxN2jXdjFNor/FHJlooZ2M"
    "JjJiFZhVzLzg0D0XJS+LvG+dWR/FQ46S55ubLaaX5BatFuMATlEibdos6lfmkBcIXxsMi0"
    "u2vYY3W9E9sx0LBLEd857XSt5pX8oL7tnm7KQkfBo+GdUFUFkyZlMItfoA7DvYWQXxlZ5G"
    "JTh5uGy2C3Pu0ELoB+6ujmZWhiKuZqx1HGKYRljWlzw9O2vgTMKoSm9SPsv1HIFN1YLD4f"
    "Aj5O5O4gDwjUGp1fTvd7dfK2LxCUke/rfNwPhfw7F9jW536cOhQGbUOxQbfAd8weWhM4H+"
    "9f8BL7UqXw=="
)
SCHEMA_STATE = (
    "eJztfY1vG7ey778iBAdIAuReJGmTtu/cXkC1lVSvjp3nj/b2wYAgyxtbJ7KkSnJTv3vP//"
    "52lx/LjxlyZndW7Wl6cIDGImfI33DInSGHw/9+tP1lMd8Vj/7X4L8fTdfzycfiof73bLW4"
    "v1tu63/Pr8v/PDr4fnj65IvXTwfHJ+eD44ujo8H70/G74enPgx9GPz96Nng02xTTXXE9me"
    "6q6uej/zq3Vavi+/V1qvjXYrOdr5ZV2fjYLyp+2xWb5XQxUR35cXha9+XF8+dPq+LrYlH4"
    "jO2vJcOJ3/uqaDm9K0JGXoNVhcmH1eK6uAb7ui1KrLvJ7XR76/J5/aXPZjtbrYut19KXQU"
    "tFCfthdztf3sDA1/NNsQ2QLabb3eR+GyHeFtPN7HayK8WF9Louv9lM77ZxhX9WI7habneb"
    "6Xy5UwM/+zjROjFxhufg+9HBD4Mnl2bILh8Nvhud/zQaHQ9eDIbHh4OXL7786suvv3j95V"
    "e1uB0uwUhqTotiebO7LRk6xZePngZczXA77MxAhnyq30kMgoEM+TjFMbtytENudrwjRnUJ"
    "0KVSH2rJ302v1Ry8/w0R1n/r+VWzPx0Nz0eDi+Px/7kYDcbHh6P/GlwipOXonByXpbqo/D"
    "MW9E/fj05Hg+DnwfjMU5/rzWpdNX54evI+22ZF8GG+WFQENcB5U9FbJwBYhjdIAsJxi59V"
    "lB6qZn3QoFKAkEZTeLyFjYanIQHxuMVyeFyuKTx6VtGQqKkGYHDWUEkQqr1U951JO/l1ur"
    "inY4koQWDeoiAHDGg8hbL5cDBBhoTw+mArSUKMm04itB+/UnPp8FwqAFu9+JkqTfefPhv4"
    "BYKo/R4RIV+vPi3bgK7oiLD12r4f6KpfRPBMjQ4IkS9ezwAJGu0abkyMMSmI0q0miRNqPk"
    "LarGSVnQlDOx9+dzRqeq3rVp1flu2ej96OTl234tlgfj2IHQ9l+Dz9++VSs/1xfHp+MTyK"
    "2Ne2bsn94mx8/HbwYbd99aT+6dmgNHV3xXL37ePHzwbXxW46X3z7eLlaFo+rotr1mf+/4l"
    "vtYLjSQZoo+wIWG4CutMbHZ6PT8wrvCSiK+fXTwdnoaHRwXsF/c3ryzh3nsiWYgQH7ZLP6"
    "NL9+Nqj/tpyWzwauAxCwbVr/3ydjX62U7KpO1aO820x8GmMnIQN+On5bDeolTli2MXxzXt"
    "bRsAK1/m70tuwRRWY/Do8uRmelKhWf/r38++8IUVZOFT1JVmpalWP07UC1+ffB6PgwVhmK"
    "DKLpBNS9nS5vWglaEVpBX7w/rEhO3vgqEQi+RHc8KA04Xxb/8Z+xfFJDZKUd/fRsAA7AY7"
    "VIlROxHIqoecJQVDTVUPwrjL4ZGMLob4q71a9tRl8T2tE/LKFWo0+fZr/fGOq+Mii4Q2Cl"
    "4w/BP/VfxUZthTj7Hy+ALaLHj+PdnOfApoyqF+7ElL/WDc4W8/KbZP39Fltw06rHyb2t6/"
    "lNsd2ltq2Cfbzxu9HZ+fDd++RWkbuHEYiuRlZKZrlri2pb/FLV+278ttogUx//6ndkJ7Hs"
    "1nI7ne3sdlXAviad7VZpOZX9ne8e3Cqvghql5k8QBJkNzdW62ExN/2wPAnq1NtB26rwtpN"
    "Juq8U9KTuYNTBtTWNP1j+oua4AKjtSiUP9uxyP0qhM2Y0OV2hlU8X3S/oHLaCo16s3J+Xc"
    "N58yt+tqKdNL0elwfDZ6Mvzu5PT82eDx7rYY1NUGi9XNYL4dTNfrYnn9b6vl4uHxU8LqEX"
    "UEx/exWCM7QgDHqnKDyl2iDSrnc/zL4D8HTzS+y0frzf2yFoleJRXDEp/ab+xbFqrnydWz"
    "WQKqbiHLAGD+D4YX56U5Wkrt3SiYQooPPPOW93dXxUYtzHrRcIuVvKDC3MyyEICp5X85nT"
    "GoZpKZRfUP1T9MF9VfZgQbE/bFs3JQPhWbJ7fFb0/K9ex6dXe1WF09+fLp08H//M/g8b89"
    "rv4TFL7sp/D106dPnw2el/9/Wmnkwcnxm6NxqU2HJ5Xkvi+9A1dNtKq9yCvE/Lq4W69KL2"
    "z20OnYKf/NU9xt+ctXr7jfxNWnpd/GFy/9Cotiui3KdWE3X4AfpfKT9ElxMMc1meOy+Own"
    "fVZzP7+euBJVYpl8/dU3L796VbHQpwXVdnldpFSvNv6CM4j59W8eK9OVr68+fPjmy8wnJU"
    "lrPjLB0MdbNImvS6YBnt6t7nezldnu5uveerWdh9/xrwPla5qIB7myQ7GmTkdvSuP2+KBc"
    "DhCBqb2dUqD6c3EwPDsYHo5I6qFannz9+tWH59/46qGK9MqkAYY6Asl1PV8Xi/mytTD/Zc"
    "+PQ8Mwd3xc2aa/FlBPeznCNePS8QzXshE6xLX8eKe4r4ATU6RrpCNTiNYsU6ZM/tAUbjWy"
    "Jd2a+LFcApR7POej8c7nWu4Qxy1B29+2CuPgF6CBYcge/YLNJjExDn8BGhiT7PEv2GwSE+"
    "kAmKtigkAIqmaXWCIIVR+GYcoEERiWEQZbg3KIElQWP0Wx/Hs8RgnbCM9RIoz4QQogDvAk"
    "pRnd6CglQsw6S4k7oA9THH2KT1MCKsZxCkIJnqc4XYB2ehHZZU5U6OLCNtXjdtvsqqOCgD"
    "ZnosrkTSiEknSs4si/27lKLPP4ty678skRgY9W/rBqkNqjCyvTj1cQSvB8hTrtfs/B9M9Y"
    "SCTsoZA8ZWncpxfsE5b1ZnV9P2t9EvEv46JuP96nPNSyOOWgdg6Q/jhf+jjCs41STDerTX"
    "i84hYF7BXe7WwzX4cbLi+faykt5tvdZL2Zz4pmc7celuV8N5mt1A5f8/PsfrOp9kK8bT0l"
    "vd2qdFBLwZYLiNmbrn7/NN1spsvdw+SuNHtut07JXeVxF8vpclbO2/v5dQF2cN+Ov1L2rn"
    "6/5iLl9mt2WkOjSOmP97DP71O3jvw2DIyGWoFUP1RW/PHgyeO3JyeH5cL6uFyqfxwfjB4/"
    "Dald/Q27YMooMAKNDlk5xTE3q1UOP38GWGzNz854PzeiCf4X8vRmj2Vpf23B0Z14kfR0WY"
    "z3i0iDwllqO+eVRB3EVRyY35ZnUBbDfhkDBVeFEHFUiTbURlCTj0sVKmoYh+Ot/dKakT9u"
    "JvZ1cFJ9tRvJe9GhsNA/TG5Wq+stNIO+Haj5o7iGQ2HajPfwwGWGttsVk1pPXhX1sIEHtQ"
    "nu33nrHQtPvRYCOJqvd6edO7cVcDPFaBpj2y4iAQEIb9oBjabwcLbsIhIQj/CGHdBoCg+q"
    "WQBPikrJIciqFm2n0akMdl56n9FrL9V9bUTQuq+Xx7j7qkCu34pfckYbG5twsQKgAVA4do"
    "8dCe9uRVQqOO/dnpFgky5XgFQc6O79in3Ax69YRFVplw9gMnhF3wO+xA2L2P7lqLZHBY8w"
    "ZFHVA+sWyGEOekSEzFLrgI4I29Xp3qHnFdqpzFPpkBBU6t4BEjTa2utMgAEdbLY0voCg1R"
    "I2nFyQjBPDXJA8MnhBst6M4EoUNJs0yly/h7MYhYTwxMTcqmexyyVozkVdo0uAtTbFpHQp"
    "uCvUniSRX6f8+jxlB2hhE34/YAm6H2yVMPGC1CDiaEtGDjPSiRRqasiBVx3EJRhwEDQWxx"
    "uYMaaEG3h15aMNNPs+gw38JqJYgwBgItQgEgUcaWBGNQ40CMDy4gzC1k2YgVUiIMrAo+EE"
    "GYCEcIyBbR886wRlloswoMoJPVkOW211sIzIADxXDurSowtAQlpwgRV8x9iCUNrRT50Oox"
    "NDgQQW/CFHPxlV4NdlBBWAhHBMAWma/X5jGMQTECi4Q9AymsA/9VaBAmCEgTkcVAcZyKl0"
    "92CEbXFz1+Fa5L9MMELXePlcNAESF/BK97eXs3U9dh3P1g0XobN1w44fUe/TJw/Hz86H5+"
    "OD5kzcEHU5y66HKjwRhIVDOkEDSI2lrYvkTwTBNqETwWCUWIDcMxAPiVA4v98O5O6YGoxT"
    "wZgEhCB7Kgg1msLDOBWMSUA8sqeCUKMpPKSjNZ5ayYHIq1e14hA3DmISEIrUMRvUXITEVK"
    "L41X5dcb/asO/Rrw6aCP3qECDuV8eiAP1qO66RXx2CZfnVUevar27UKParfRqGXw0Tgn51"
    "0z5k8MMyy/jVZDlhnlXUahvPCpMB5FmFdcl+NUxI8qsbwXfzqyNpRz918clSQwH71X/M0U"
    "/51UFdul8NE4J+NW2a/X5j6PvVFAruEEhG6VsfWvsLfO94flM6k8vyu7wr7tbtkwftppsd"
    "mgtktrqvHXDfB85m2LkuzYCmexPdxuTq+YurF4QECTittVx88OaEp66ay46Q4p4cWCX23f"
    "Tmryv8uS0JN/FD2Nf8dsWH6f2iigFYXU2v5gudZgpI/l7MKlDX0wf3qkG37Yxnzh1TUuYJ"
    "/y5smHLidHRWLigH5+g2SaVNXTdJah5SWyQ1s9YbJDW1O/gWT5MpI248oE9ur5y8Hx1Xdw"
    "9+Oqn/c3Rydu7stdT0iAJZdkD5JRClH8o3UDfLziuJGH3xGsrIAI0ZbaMjJLQrYlXQw65N"
    "3B64Z+OqDQOI51g3CJwpqPNBCW3fOI3iMBz9ZUBxFDwLx0kb0xFLwwncLVB1vMQzqZ0Crz"
    "oFSMetgqA9HAJnNy0gAGAI76RFDeI4OLtoAQGAQ3gHLWoQx0HbPUtNcemds9TMntNmdqyZ"
    "iSlti8SmAWEmkwLqm6pAv8V2+ZxG8P4CX1rqpmWaHkAGftWlgCY6gqP3DAMWboAS/M57ho"
    "cUVrDxeAe3rkvav3Vqyu/e1sz73Lt1G4h2bj1oiX3bQATwrq0a2XjP1oPI27H12zX7tVqF"
    "gN1apz5nrxYgg3dqdcvgBhIgo9wuLU0y6C6d32KrPToQObhD59Wk784CZLS9WS3qjjuzvo"
    "SDHzrt6KHCR/Zk/2BjndyNdWsy9mIBMngnNjuNfp8RC3Zgs/V5IpfcfUW2CPgp6csO/rUZ"
    "mH0OsocAo1LwHffNKg5Cu2YVq+5pOuMOkbYfAjJjKJY/y28HRW1BuyiONMgAXC/R9lxo16"
    "fhD9nqVSlje8GvHnVZdmshbAzrP2Nbwa8e9V92SyFsDOs/aTuBpiYynUbUpSqiuDxNPXGH"
    "p2Ldo7vjsA+dHRcU7ur40EFHpx64yM1xgbGcHK9F7eIo3YgdnKYuw72JiUDnRrUJ2WSxTD"
    "KODUkWmKnrtdbG0IXwQmauW4/s0MREJHdGCbebM+NJ1fuzi1mMiRt2Y/44I5tyYJx6dPcl"
    "JgKdl/Q02f/4+E5LrjZHxJIOC88pKaZ3f3klGa/k6n47Xxbb7UQfjYWJFr1yINti9ziD6c"
    "a+ZtaMixdcUA1ku8CCirKrf1SxkHKQKl5towpq4mi4Qi5ehSw7LfzV7la9OtPEKZhRKSVU"
    "fli05GNfLRYOzdcJ6Kwxa0da1F2LWgMt8EYgeSO8qRt33ZGdgBnutoR2m+O5+fXj7gv7bm"
    "FzKAaO9+bXjzEI+29hcygGmgdnasb9lvbhmpbQLvsLPCEFCUgVQglXIjjdF1xFCHfcRaIM"
    "SElIEDqeHNwsJHuUBZ6JBKhMO7DFCGMV3yNO7NC2rkrawGgqyu9gVLz73MJw+Ed7GC6uxC"
    "aGDx/exagHNt7GcNHx9jG8Rs1GhlIfYCejqc3Zyoip4L0M1SzopcWyye1mkESCOr1ee628"
    "Xgg06Pa6Fek7GjEVbUtDybjjnoYnW//vTl4zJnVkW+OPNMTJnQ2nImNrI6aC9zYy0+b3GK"
    "hgfyNXnSVqyR0OzN9usf9hnjD/LPZBDFjSbYXmPfvUnoKxFEgs2+9RuMPUca/CY9V5zyJ0"
    "9hPcSU4/Rm9sRLdcfhMAbx06vI3nDg8fjqlRVGX1ahXrcrLrNwLZ9R54/UfWpoeI6Li6Wf"
    "Nw21lo+HBhvNODZQdHGBFxpBjbOggdDk12mwdtPouRse2D0OEYZbeB0OYZn331xv3derF6"
    "KP789ycN0Il6yN7l+TI4pwiqpo4sPtwvFpPcuYetlOJU3E3VQ+wh0roAOO1Y3678U5KXqv"
    "4/VleT3Xy3gE5QbBn4VtV6utnp9F4hYVMIUG5WfmPh9VH8Ean1dLv9tNpcT26n21sPy6tX"
    "ApmwaqNhOb0pxzB1pmPGu50NJmR6WaXrZnZZNkLHRA2/eP5EPP0q0KtAEVtvAoUMbWHq8M"
    "jpoZ5Bcb/KAhpKO6lCHnUBCZE3/0I2tpCEyJ+ScX4yU0piZmapVarqh0t9h3d4+G5c3959"
    "Nzwelo5l/ZbY8Gh05j4qVhef/jA6Hx+/rf4oqx797F72bcQYzutInG4FQKx6+rs8zUyODw"
    "ibOZ4+IUTmBsmghmjNx95fPyQdBbhVyEmIpycPlpmyICLwe9jFS4iaTUIyE5s5UGrWw4Ca"
    "T6oIDN0WZGDaOiR/wKsNd17QDwhaS3ZfTzI6Ak0Ag3CnrCAO22YSCsOVAWhgQLIuDNhsEh"
    "PDdQFoYEyyLgvYbBITaU2DWui0qgkizS9zbm3XFCICdQwkCGLoeIiCc9rOjGK12BIO8yMK"
    "CFS0enuH+H6R6EiaLhGwkg7tARo6XvewvmfM+AF9UJF2OA8RUT7S4rgSd8V9b4ALzCGCgW"
    "lXQhCR12QSUbMBwJmQLhWipOHOQjAx42JB+H73iPh5k9Sn48nAnax7kgNh0jaVmfodEMI6"
    "viecFJV3tq44Ou+RIQMe7YoFWg+UC4oh6CFVCDzFDwiZgnBVf2/CICi/U5up/SElrP57w0"
    "qZAHrjhwhQ7woBoFSJIA7FMNl3tXXMHSSXCsYi92AV0miEytajBPsFlcUD/iz/HoP+wjbC"
    "wL8IoysyP1IHEAcYANiMcRQEGCFmBQLGHdDBgI5WxQGBARUjKBChBAMDnS5AUU6I7DIBgn"
    "RxYRFkcbttoshQQUTzC6pMDhhEKElBg478uwUOxjKPf+sSl5YcETiI8A+rBqmAwrAyPagQ"
    "oQQDC6nT7vccTD/QkETCHoqWAYfw7ltVrAIJoTNzVRKeh6tfoZNtk1gGOLru/hRWTauS1P"
    "y5AydyyaG391f/KGZe0MDL58/BOsnLn6vrh6C/psfzTUkbPJX1QnVudb+brfzoi5eaTBcB"
    "8QqrWf0uciSD+yL4paRfg9K630xrad3Nl/e7QjTX9XRbZUMvolzXLSMWpve725VI+AMWMq"
    "rnQddwUcNGKG7B8kumrj4YHh3Vx9oje6g9ejcc17+Vg1IfeZ8Pz36o/vvj+Gx8riqfnQ3f"
    "jppjb9uWMxXCfusiKIIg7rOZC9GF2vJ3EDXAw5s1TaJt86uRwPj4u5OL48MK18nFufp3DM"
    "yZZmGfdBENGDRxmr4FhZdh4u5XL1+9BoOBYd2hBcoCtDaIT5f1EAAMtgp5wrammshZHzio"
    "D0Oxi4JIKGLYYhqGXt4YQDQFAqVZLmXB2FaTcK4M7LL9ifNdQTUQaivBhDR+DomoDJL9So"
    "qFEywc08CghYOEoWaTmDjBwTENjEk4KBhqNomJlL3aqw3jkMphHTSV7HvzsSV2336CIQS+"
    "hSqKxbabhGO/zMTNTowQhud89wWRRU0nERqDnInPI4PR+aa+KMSg9TRAZ4kkHDUhdBDEJ8"
    "Ei750y9bX8h90iYyedMKGUZPzu4dI+ZICfK4HVuWoekiKqvgegFF1XzjJLzS0JMsKqPDxC"
    "1T9KrlpNPygQedrsEFFgegekvUElaK6uyf32OFTIh6c3UBQtdTdwWLoaECJD6dYK9NYvkr"
    "RXw57RBcDT5IiULgRXq/cjCIKGe/WZeh7TIj7KXsDS1md/M4W5UkfE6GIW7dn4q3dYLLoO"
    "AL3kCYW7tgPkPMH46/0+hUP6BgQ07K8BRI99F/YJHpsxjY9GCMoIKosHZVj+PQZlhG2EQR"
    "kRRjwoAxAHGJTRjHsUlBEhZgVlxB3QQRmOpsVBGQEVIygDoQSDMpwuQKfDiOwyQRl0cWGn"
    "8XG7bU7jUUFAp/FRZXJQBkJJCspw5N8tKCOWefxbl3P85IjAQRl/WDVIBWWElelBGQglGJ"
    "RBnXa/52D6QRkkEvZQtAzKiI/pVQxEfJTeIgXU7H67K5noI6zPOGCi80veSOIHNIPEdrcp"
    "il2UVdse0FYvym+84IuXdcGmuAmiLvS1clUARFbM5rsHoH71M5TBYrXdlWKfra4hOFfzze"
    "52cq1XBkOjfn0odexRE3ShfrwrjaOK4MEpuSmW136yDx04Uo5RqY8bqLemCOjxp+JqO9+B"
    "UtRFAJGJr3DDRKbL5X0JfVP8WixrE/vRd+O3uqzeiFvOvK59UbexmH8oZg+zdLaN3TwC7J"
    "VvikVtHG9v5+vJouzAIlW7c0721f1mBhGqAkgryt9vp9tist4UH4pKEkpybmCQTG6Q0iMS"
    "ywxCSB1vFsB2cTaGumOcjWUjFGdj+SXjbN6PTs/U6/AHJ+/eD49/bmJMLIO2uegtg/a5Ox"
    "qhtE8hYnkEq20UCNQUJ2NmLD9neQ556SKAT8SlWctDJqqEJGGzvEf9qE0uyhD5K340UE0x"
    "abj8j4HVvObnaEJ8U/4PYeN9PgJetsxl+FzrwMsvXkQsm++O5aR+MjPizejd8EinVFH/PT"
    "kvDT9gXrhfqlBgpowkfOfjFfLRRTSF9L5nFp79NQrbSixC8WfQ8vOLIqZ10Jv3v1hbne9o"
    "pLG6LEb8RcTH++ra/tlf7Rp3enL2vnQV6sw4B+fjH+tRPTw5fTc8rn88OnFz5Vj25nttOV"
    "c/GKal7VuRjt+9Pzk913xOTg/Hx6VhDPCCv+1Nxp+o2LTz3fBsfFAxLx0w2/fhwcHJxXG9"
    "NVT9WQJsyt4PT8+Py1X9+/F7oB9yT4M0y6o1JKIVtS6hrT+IbREtREA9OPAyboL5jAmitJ"
    "OPS7U3nZgRekt0cHI6cDXa22iOgiURA4AULAnRmu1d37qRDJaEW4V2soNByO5cB/VhKKJP"
    "qEQtJmHUBiodRV0dBmFMXVEMur0khKuHiWlbXecgBEamiCnwhDOepLuTRM+IgwRoYKyycZ"
    "Bgs0lMjDhIgAbGJBsHCTabxESKg/Rqwzik4iCDppJ9J2UM8mrDfe9r1uApgnzPjXjaCBEh"
    "C7dUnhW4ySQiTkociAj5qiovVBBRNhcO5NZycUWkMDrPMxbECDSfXrSVV02JmABoIGyuqx"
    "5ECelfJRdypysknKQgCJCKhNUPBuoPLx7gEFVl6q9HhnyUewRG0Vm9I88E5lLBuLydflF0"
    "ftvpYVN3GhgDpggw9WxOI8Lp6JZIjqTpTx4mczIaEjJUbzb2CZcyHat63LloaZCJ2Ccmir"
    "I6e5hsiyYkRewad5dU0rqJm0+7dvaAjgs0pIRxNrVkvbiocQLKajO5HcqGMoVSbVaLo3Qb"
    "J6C029ztoAbkKbzOhro46KgbSeRqW54L2KWCcZrtfkF4fqNJVPYMm/PZdIiQ70lwNB58Pq"
    "NSQexe32jQeZ9Sj4wF3/2k7kUEhE+rrcvUa58O1uy9YKQouQm5YGL0yGCIfjCHKMKg9cwu"
    "gj5TY01jlwpRZPewzs+fbH8X3WRwO0REzJu9Ph0RtZ9FuV/khDnbVGbvG3mE2N5RvwAp+u"
    "yfYLGUOiJFxhg7JKsHOSwUFATQP44oeNoOEHPE4er9/kRCmAEBBXMaQNTwXNgfaNL2hjny"
    "5brCHh3iDttTYUlfOGg4ic6NniACc0MrAExOsSAoh2sSjw7XIELRsRwAClUiCEAxzOwSAu"
    "Eh5L1CIHYE3DGM64luG8bs056tF6DK9WtjYsSrBcJgZV1bqCfpAxsVYMs9q3GokGMaN3BX"
    "9qDGazsC19QjXNYLKl9KX9ZrnPL+LuuFbYSX9SKMrsj8my+AOMDLes1QR5f1IsSsy3pxB/"
    "RlPUe54st6ARXjsh5CeQld1nO6AN0aQmSXuaxHFxd2Sytut80tLVQQ0fyCKpMv6yGUl5TL"
    "eo78u13Wi2Ue/9blfldyRODLen9YNUhd1gsr0y/rIZSX0GU96rT7PQfTv6xHImEPRcvLem"
    "By5Ohmlvo5uIClfgTuOamC+CqT+t0LhG7inasiE8TcBCer3kDhyDrYuKqA3R7SNwnDK0It"
    "bh2ah7KN0B/92W8fGsAYLu9Kkn3NPne9qdmgpbAN9ou5GYWDIeuaWThk1/nmU5R/Nt0CLQ"
    "9tgoexw8M6l/J5aZO9iD4VAEVbvGmMjVIrh8NRxy7vt8aNQR5VJBT9Q9apwgh5WDvmREH7"
    "QIKaHtZUO7SB9QayB7TMkeXkrcVpM5Bl89imukHCzMlri9OmMQvnuU11g2FE/VN/gHZTk0"
    "b2T2wXuK/LoqkHoFc3ok57D9wHt7qhZziae/BIfgIsoYFIBoD1Zn433TxAIu58gXyfVpHW"
    "067XvzUXqdvfmp2nXCEz56HgxBU9zclTrpCTLaRw6nKXW7PocKNcc+h4Q9nj0u2CcnQPEN"
    "QE2jXAmNRuFasiecsUbBMySO3Y2XnPwqTJQDwMq7MW/OUjy40CzascbevrSmSDLCTIIxLY"
    "yY/aTEG5cr7g8+tmDSFdEczzoAHu44l0UueSg8y4NhiRwLhlLw0CjabwcK4MRiQgHuELg0"
    "CjKTzu544Gx/kGAmj6VEKn5RQk1sPgEBEA7Mnv8iw43DkadloYDkjGwt/3k+BYF2lSIB4Z"
    "w3Sggu8HY+pU3DUKmQCha5memSN2KxNqMIWGdW82pgHRyN2ahRpM2gPs+yQIIYhL+DYJ2n"
    "QeIecuCUKYQCh2kwRtOo+QfY8kRZ3AKnuLJN2J5DxM+RrQlEg4GbZMcAaijoWpQYqo8erK"
    "B9Ro9n3G0/hNROE0AcBENE0kCjiYxoxrHEsTgOWF0oStm0gaq0ZAII1Hw4mjAQnhMBrbPn"
    "icD8osF0RDlRMaPBG22ip2ApEBGDoR1KUH0ICEtPgZK/iO4TOhtKOfOsVbJIYCiZ35Q45+"
    "MnDGr8uImwEJ4bAZ0jT7/cYwCJkhUHCHoGXADP6kOP54uHN68Jwfe2KyclcPkM9n8/V0+e"
    "c/Z9oU2/VquU2mKLaCoQWpeA+HJKNUtJ4ks/C6xlaKmX2hfg9vZzsKIvWOtstS+k1tl7c7"
    "3k6iSfXjpc3/e3yo39ceHhyM3p+P6henD0cHR+Nj9e/z0fH5sM4uGT8/7bZXOZP+fDLNOk"
    "vd3N1oqr5/zgU4vzDxmjQuQd7L0ggfe2IO1OshsifbG+gwxa3sHZTn4QOkecTOwqADfZwB"
    "bR/nA/Ylh9foSxvAzrLAReypqQzkpjdgQAikGebHrEubpG4BX+gFKLg3ZPhJXc+1R9Z2V7"
    "l7wo5rO0aRVvtce3TF9/S8J/QtFL/Ny+UwPWH8+3nRHOsOWQZtXjqH6fMy6OkFdKw7ZBk4"
    "Zk0LCTj2TwZ/U7Mn9E0DPG/Jteus/ea/5DOZbrfzm+Vd8Tm4Nav0qyvb+XJWwBiWOxWHZB"
    "/J6SNqLOGwwHy7eS6ACkg9TOJwlH6jxGFtxrNxWVZNKn+d+H7ybng8fDs6rdyTs+HR6Exl"
    "wR/Zf5+NTn8cH9T58M8u3lcp+oFc+E6j62IzX/mvpNTa4cQN1bnczY9VlvhasapE8Wgid1"
    "RgvJzuMJvL4A6wU62HIK9cXyCbPVyECJ6ZCyGNLooXiswWpTfPnJFqfx3BaRw8bgLEQ48H"
    "SxDzxSCVLQPqCxU62VJNEef1W9ZOTfeFCv3qYeL0a+J/UfjCwNnxxSNxNadFN8nzpUVGfp"
    "A8P2f6ydOPdIaKv032fpA8i7+nnP5IZ6j49Xefj1zbB2nMzcdAHq3iTcVp7FE+UP0ZyyDV"
    "tfqBqpmTdboyl3jZxGLiDOLYVKuD9/RvPem37RpPEsxkYhA5TxpuOOMeJELJJBbScHOJgf"
    "T5Na9/8GA4EuGam2G4m9786Z31vjzsUnY0lmXFjn511ZSQQ12xEr/znuDOczsD+miKWVH2"
    "4mhGrUMeZjx3ePhwTJFfpTSsixPpN5JcJKvG+P6jS8VAJpXlzms9Cw8dMYx3crjM6AjjIY"
    "5UC8/Fp0uMVj++Sth8FmMb78SnwzH25I+EzXM/zKv1erXZ3S/tYeuf+LscXj+vGHkN5q6e"
    "F7+ti1nd5F31OE5VJ/duuke/3qyuplfzhX7HOMar2c8Wq20R3Tyvfw3hbksFKCalfVZscB"
    "mXhNVJzHSr5By+HX9dbGeb+Xo3j4qFXjrvyyCSfEFdCZLUwbpqOwPLmW4d7SuXk9BBhcuS"
    "9xw6wgSYL82DzX5ZhBh/YdltoeMjyy6rYHI2D+c2v18Cz0BDrIL5FnbMKU4+ee2yDOZoyN"
    "IpBlkCJjSuQCQLEyE3H0CnWN5+RtuGvvC+uhDNTYgIhSZsbMJt56DRHuuNKFBQkk/2Aq3m"
    "4NRrLAuOWZVhOGZ5l4ajW83BCe7iA196yuEJmyNdZQF6aVERe0wQpX0GWUaOGXbEKbIfCW"
    "b7ml0C6X4cTIbrlKgXhzWew8fw4WAyFJ+sB4c1nsNHyvsQEqCYhLM+xO3m4ARmIOUYJU2O"
    "QAUtTu/tobBUVhpQR7myIR2s5Bhw5eO9UrRfGeEHLSkq2lFLlkPCkN2rEBL3vyFHqAV8+C"
    "EXwGSQe8sl1XwOqe+n0WH6fhyM0asjC9NjTdZp5+PedmX0WBBmv2u+wCtkfwYO1uk28mq/"
    "WgZM2sgMXDX3Kzfm6ulQdlhBQy75VXS/QqGupmarlTvrXEJcb2ytYIY5vwuvsV636OjZc8"
    "gnpUvAexe8fynQ5kZTv8VH1afFv6r9gyXqPHCSwNx8cYgz+zBuxR72Yzz+OdzObmyLcY6o"
    "UeTerq8saKATEWpPSIR8O3H9S+mcO24TPebdAZoJc+9AYF0J+kkuYNGAOXg8LYjy8EACYO"
    "XiAXui8/H4Chjn5IlpGXl5cOJLKDeP3xcocQgu00yOHpYMsUwtYOttsrWk5BJNSaQ+OWcP"
    "TnxJydvjD0q33D3gKIA/d8n/khsmOI/PH19DUjl9gPr0vD448SWU24c3TX//cfZz/VCp2g"
    "yR5CNZwUFzh8Q+u+nmpvjzX379l8jXg8W4tA1tcXQwxTEyM1snAVLKJJX/R3OTTv2j2VZZ"
    "eKzyuwl4vKtjjmOpE+JDCXp0kS9wxzGv7sSCrBNs/VZFWWfYGkc6kVgIHBpeTqGYhXF7gi"
    "rysR/JPkQfUJcgHfyRQBsGgIAYoxN1L7dMh1u5cS/SKHl5kkK6NMYgY4w4xFRyJFvL0Xs2"
    "Sn+5xJGGc6sPtF5foF2KUNX5WZECwiTkvnIhRX2gQCUHamGEvLkqCzUdtBXV5iZ78ulYE1"
    "YYJym7k/lk52ZtoqEus1YWMnvOtknoFJGmx7ifNE5AJyh42yRvikiTeHtK2QR0guHrhXcp"
    "/Fn9J/bNcomJEB8LifynOlsJ7wjm3NlNAsZWMIDfPr0hH8hvWCczDh2ODsZn45PjybvhDy"
    "rh0Pj4zdFFJb36r4sz9d/vLn5W/3hbzuUfRqP36q+T83L2PQZ8jjxGdqw5wAY4cpl4qtRX"
    "7DnYF8h2RVeGVtizeKHvoEwqU7DJ7DmqbppjAmToW4lA8HAV6hFVDFSDL0GbhS9r+CV7Qo"
    "bdMvA4Is+D7y8QGegMFX/LwOSYPIu/v0BlqDNU/KTUNxhhFrNU6hu8A7ydf/O51d/G2EBc"
    "zJfFn946/OV+utzpcw51UzbITTmvnwdSqStZV2l7tADVEc31PdVq1ZW725WVSggalTW7Hi"
    "zKmq87sraf5seoo+FlTpStrxFOmkrz8yVwBZPKvPVl0ZRZC0iZbdeFPKDVrqrTrzUb9yIb"
    "OlVRtLXqQuI06H7tubgvJOh65vNhN0tGAnKzCPUC1/aBBLWl9RbQpgH3Z7dF3SBhbmmxBb"
    "RpzP3ZalE3SJiddZ2J2Fn8E3ibWj2gbZjTxtd+Vbhh3jF5CnX4AfMz+DUFfYy/30euWNjx"
    "3xADrmj8dH77Eg8tJDykahEwDHHIrBF7EwIxVNyzptrKIHvtzP0y9HT3DOwId9t/O10U28"
    "mmmK021396j267WlxPVFNRN8KsSEEOoKxPtynuppuPW7eGyYbSr7tXj+C6FGIEWfLRAldP"
    "Orp5HishF8/jCSTsifL05Pwvj2HHRD0eL0dPQla6CEmrE/pxCTGSfDiM3ixmbrm874a3Dq"
    "3fXm2Oz4YR4iDlfTW8D1moztzmQXUIcaj+yiEO1etDFirDR0PocKCyvhnafBYjwydD6HCM"
    "sr4Y2nxeZe03lqOuiiihqqaCtI4avllc9qPCgGW/OggquSQMYLP5OcezghO0ibknaP0mO5"
    "BFqz+vbcB6pDhW+wEXhho0z7bxi5s6CfpdcXdlohL/xFZ+Xwk7jRhpaTZV5ZbGtjdgXc1t"
    "n5l4NvMkf5olinKwU82r0YM1mugBFBIDzSguzhS2RtXkHgYCOgAumb4o9J/55RIk42DsuF"
    "4i7RMgksO1EboUSOFgbbQHFJgMAxujTEKVNbLxLhCwcgxtjDKFVdjYxrvA/9Rv9S+tvvHb"
    "ohTVbnI73d66n+LXXwZxsWlTYLPapYqL39bzTWncYNTFr6uP0fc+TgD+xcv6C7evlzu9z9"
    "78uhq1WtTmWbXJq+ffFF/l0neidI22bfV3/Un4njmuQgmuSQVSKlMnHVHXuP/0tiHSg1Lv"
    "V8vr7WS7LsLM+C2z5V+lb77SU7t/2KzuJmB+d3Za9963oncruKfimehdne1qHruspHajXZ"
    "6RbtlOeiXJvWmQscg2t8tQLMQoIVOaoYzQ20XSKe/BGUBbBy0PtzZraxohxEH2sDWN9iEL"
    "tVmXeEgbOhyot+aJ43R7kIVpljQeSEOFQ3SWSnGATetZeFdMPb1KqOdVL1p5RVFGjm8D0+"
    "GwhP0arPksRo5PA9PhGIX9Gaz5LEYuthSmHrCQMHhfdepmc4YBjjKwIYQBg13JjyInlzVK"
    "mRhZuWMTvPH8msM8PMFpE2uP5OFJqgOsfYaqeL3a7m5KL74un67nk48F9gbbxcX4kOo5jt"
    "+Vlv/w3fvz/5tyIJFaYn5kwx9wJys41c+tHmQ7ODk6qhTj8tFBOWqBC0rZetnOVuvCizJ6"
    "8WXQblHK4WF3O1/e1F7ryclRavvFx7qYbneT+y0mCugxtRQk4Gk1pDqW4ElpVtfETpqLVE"
    "Inza71M2OGQTDmIR+nOGZXKkbIzapGxKguAbr0JXCeAwuLlqkmJjVrmy6S99bANqHF21Tk"
    "JLWISEA4wkksgEZTeDhJKyISEI9wkgqg0RQe0hsxbmUQg/DbMH57qe47k5ZoGaCUIDBvUZ"
    "ADBjSeQtl8Y5ggQ0J4fbCVJCHGTScR2s8k5X4FSAVgU48H6CpN981TC7ZAELXfIyJk0t0J"
    "hI4IO3hlol/o+AUJoDJTowNC5IvXM0CCRru2HRNjTAqidKtJ4oSaT6/BeIp4cO3T+XYDRC"
    "rt+M18OXhS2qXVurFbTaabzfShXocb47bC+nhQ5ZAhrbRxivaWyXh9S//N8OhsBFjp6Xy8"
    "s8XcBjXxvbdp1eOkF3Q9vym2u5RLQ3ABM+ex0LFmKRsTtsLDtC1+eWRP+7SR6xwdIr5n2b"
    "PltsrHpcbMa6Gmnu1WaUEV9kq6qfIqqLFZfZoAADKub2n6b6bh89hRpqt6WwB4ADt7Ev7b"
    "pJb0pOxcdsLZmmau1T/o2MkanH6N0rllWQ5H8uzb4xotCqpMDSnQt7PR/6nzRA2aemFDcB"
    "WgkeU9Hgv25uL44HxcQnarPqmOcM8vTo/PBuXqcnNTbAZHw+O3F8O3o8F6sb7Z/rIYDM8G"
    "f/vb5bLOZn65HJT/ez86fXNy+m6wvplMr3+db1ebh8lvVaKPxWr28clXL1++fv7iRfVuRV"
    "VZZ9BvBH02OjcyrfO+/7Yrl9Mnjy22x81iXTth3w6ORz/9u/rj71EHlqvd/MPDk8ebaX10"
    "pEaiyqn12HRAAaxVqfxlVPqcf/tbJGJEOoicPxYFYo8FfKqK7WQ8fjM4fzspe/bt4LES4e"
    "PaXz45Ovx3Iz2Tzvi8enrAwBz9VGdoLxn8PeakzrZjTv/x7eCJTjBf3Zu/X9YJ7nVeeAVl"
    "sbqpvqNuWyWHoK3T4fhsNBj918HofS2Fx7vbQoliUNIP5ttBOUzF8vrfVsvFw2PycCgxRo"
    "Ox20zyen9wcnx2XvarXJK8JPUu5SX05obR18MqYOC0fuhkfDw+Hw+Pjn7WP44OB6UeDkbD"
    "g+8Hpyc/lcBHBxf4XItgpjrk9gFHjmsiwLuqXG9VlZ0e2act/CcMDGoKrmZYcqh0yzgm9P"
    "NZ6R3yCS2HqhwM9COqCOPvlJKwsmGAe5ZK+6HC3HfI9hf4EPmvQDgzyoSeVN+Z+ofqH6aL"
    "6i8zH5unXF48G9wUy0n5vb9e3U3u7+fXT0of5nn5/zqCpVT5N0fjci4fnlS9/740Id1B0h"
    "P9RX4E5tfF3Xq1q3fp226u580zxbm5svrqFdd8M2+3u4F5XoVFMd1WF7V380XKgirtp0+K"
    "kYnjop0NoPvZ6c3lctwmroiVrCZff/XNy69e1ZJV25vV/l5dpPSh9gyCTdMq/s5lZXr09d"
    "WHD998mbGKkrRm2ga6EPuU6eDAVAM8RVzd72Yrsz/HU8b1ajsPzdCvA21s2McxepXvBDXj"
    "xZSBggqjyw6GZwfDwxFJLVSrk69fv/rw/BtfLVSRXiY0uFA3IHmu5+sikUDtMzkuC50b3m"
    "lZnflYJV4Lz7f2fkZlxrPjIZVlI3RKZfnxjqleAUdCSNdIZ0IQrVnWTJn8qRDcamTKuTXx"
    "c4cEKPf8wUfjHUC0v7ITtATtetkqjJMtgAaGIXu2BTabxMQ43QJoYEyy51tgs0lMpBMuro"
    "oJAiGoml1/iSBUfRiGKRNEYFgmMRB3iYP6AAbZfeKoPYGN4uZzeX56wd8j9lIFfi4Gy/bj"
    "fcpeKYvp5opwrNDH+dKH+fppovasFO3NahNuLbtFyaaVjLazzXwd2u8vzVWCxXwLJsOt03"
    "PNVlvSBZparLtVlf10ObmdKoya4lM1n5a7h8ndarm73Told5UxViyny1kxuSnN9wLs4B/K"
    "YNS5MTvai5qLlLmo2Wm1j0KIPt7DtqJP3TokyjAwqm0FUv1wqV96eHtyclhtL5+NTn8cH4"
    "z0QupQu6oe3WDRZRQYgbqHrJxiMFlTxM+fHhZb8zPjyo7h6U0tP9lw9WsLjh3TXFkNCqdw"
    "c+HJLYk6iKs4MPktz6Ashv0yBgouGSHiqBJtqG1k7celiqFwXnj0xtt/D9EdN/eFRVfyXt"
    "gELPQPk5vV6noLzaBvB2r+KK7hUJg2Y98PXGZoXlJMaq0nN+24qOMHtQn6fd56x8JTr4UA"
    "jsYk6OTxua2ABqzRNIa7F5GAAISdPaDRFB6OqxeRgHiEHT2g0RQeVLMAnhSVkkOQVS2ah+"
    "pUBjsv7Z967aW6r40IWvf18hh3XxXI9VvxS85oY44TIg4BGgCFY/fYkfCCDqNSwXnv9owE"
    "mxR1CFJxoLuBh/uAj8ceRlVpUXkwGbyi7wFfIiAvtn85qu1RwSMMWVT1wLoFcpiDHhEhs9"
    "Q6oCPCdnW6d+h5hXYq81Q6JASVuneABI229joTYEAHmy2NLyBotYQNJxck3t1GmAxekARv"
    "NGLNJo0y1+/hLEYhITwxMbfqWexyCZpzUdfoEmCtTTEpXQruCrUnSeTXKb8+T9kBWtiE3w"
    "9Ygu4HWyVMvCA1iDjakpHDjHQihZp6VOVVB3EJHlQFjSV1lHhM5VWP+y98SBW0xjuj8s9O"
    "1NkTeG5ldoPVzhVyYiFyxOXlufxcjrhkY3KgUylvyw4+Q3qlAez9GMakXZRJryuVOkyz4w"
    "ft+PTJc5RSM87HB83xiSHqcuzxKpUbuENSYDwbsPzmMdgmtHkcjBILkLtd5iERihjy24G+"
    "LKZGi4ywaCrYPjaQoUZTeFpkfUXTvfaxgQw1msJD2oXlqZUciLx6VSsONTlORAJCkdqRhZ"
    "pLISGaYH71GIGsCRa2xjPB0uaW/kDwraj5TWljLMuB2BV363bXL3fTzQ69IDIzKS9Zl0Pq"
    "BLlN1ya6jcnV8xdXLwgB+jitHWQfuPH86qrZ1L0J7slBbdL3/mW2tjdb3XsJYed5gVbXxY"
    "fp/aLaRFxdTa/mC32dN5bIuphVmK+nD24gU38G8LPm0kH+CoUfnNkuM69ESl7RXLytzema"
    "2lURi6e58gG8F+7TJ43xk/ej4yqo6aeT+j9HJ2fnjmVe0yOKZdkB5VD4TyjfQA0tO68kYv"
    "TFa+iKADRmjFy/WJLfHmz8uD3QwnfVhgHEM8MaBM7007cMhYx9p1EchqO/DCiOgmfhOPef"
    "OmJpOIEWmarj3aDKJl10VrQsEIkci017OAR+xlo4VW0vflfUII6DnZUWSUfbi78VNYjjoP"
    "laqSku7WelZvacNrNjzUxMaVskNg0IM5kUqdNUBfot5hM6jeD9Bb60rPyvKD2ADPyqSwFN"
    "dARH7xkGLNwAJfid9wwPKaxg4zhKqrfvVA6xCHv6XksCfj5iTz5n+/tlx/5yPbvk/N3zkU"
    "c5Xh19s4qDkGdWsep+NznuEMnEDcjMBC5/lnc5orYgS92RBhmAa4nYngt5Fg1/aKWsShkm"
    "rF896rKs+Ro2hvWfYbr61aP+y5qtYWNY/0kmK01NZDqdVhfiZ7Wp6ndZ9pPqtiLwQeV9NI"
    "vp3V9fzfZfzav7belcb7cTvQUQXmr1yrM3W/vddZ1umheD68H1tlorTWi3zVpRdv2SVyyk"
    "PuUVr7Z7rDVxNKghF69Clp0W/Gp3q1JKNbu2ZkRKCf3Hf5plL7YqYuHQvsoBnV3D7EiLGh"
    "ZRa+Di2wgkv/o2deOuO7IT+GC4LaHd5tgYfv24+8JWRtgcioFjZ/j1YwzClkbYHIqBZmuY"
    "mnG/pa2NpiW0y/5ngBDpDVKFUMKVCL5VBVcRwh13kSgDUqw3QseTgxvsvUdZ4AHfQGXa9h"
    "VGGKv4HnEmtrDq2lRTu6kbwBE2tt12BKxtzMBrYYubpOyfn01ukGfjAbwM/8nXf6thzrJr"
    "b/O6YyX0IJSMDYy9oNTWiMTozSR1y+WNSrx1aNsqnkA8fDimRkHVKqrVq8uelt8ItHx64L"
    "1n7QjvSLhEdFwyT2T4bWeh4cOF8U4Plh0cYUTEkWrxphfiLsTQ+nndi+Q+eJVbvPOFuBMx"
    "xn5e/Mq4F8lvv0pCfrderB6Kzyy80aBuMus76cyCN0P8qvQ9tA/3i8Ukty1nK9H5FndTle"
    "U7FERdkN2MW9+u/C29l4r6H6uryW6+W0DbfbaMkMRuPd3s9DWvkE1TmOWzWfkdSUeFJjLP"
    "rafb7afV5jp69bNKw9775uTddDm9KZUG2500ysW3/IQMPqvd3Yw9y0Zos7PhF0/UiKdfBU"
    "ohFrH15mbI0BamtkCdHurpGPerLKChtHMy5FEXkBB50zdkYwtJiPw5HN9QM6UkZmYiW6Wq"
    "fjBxucPDd+M6Ivfd8Hj4dnRaJx4cHo3O3AyEdfHpD6Pz0l+u/iirHv3sBvA2YgzneiROtw"
    "IgVr0kuDzNDI63uZu5nd7nRuYGyYyHaI2J4a8dku4J3CrkmsTTkwcreA3GRwR+eLv4JlGz"
    "SUhmYjMHSs16GFDzfRaBoduCzFpbh+SFeLXhzgt6H0Frye7rSUZHoAlgEO6UFcRh20xCYT"
    "hQAA0MSNZxAptNYmI4TAANjEnWUQKbTWIirWlQC51WNUGk+WXOre2aQkSgjoEEQQx9GlFw"
    "TtuZUawWW8KRVEQBgYpWb/9VYa9IdCRNlwhYSUdPAA0dr/eccL+Y8WOmoCLtiAkionykxX"
    "EljpV8b4ALzCGCgWlXQhCR12QSUbN/wJmQLhWipOHGRDAx42JB+H73iPh5k9Sn48nAnax7"
    "kgNh0jaVmfodEMI6viecFJV39ro4Ou+RIQMebaMFWg+UC4oh6CFVCDzFDwiZgnBVf2/CIC"
    "i/U5up/SElrP57w0qZAHrjhwhQ7woBoFSJIA7FMNl3tZ/MHSSXCsYil90OaTSJihiyEtQH"
    "kMiGrkTt8cJX8PMZFZYCnbCokvC8RP0KnXWYK13A8YVIZryaXN0Q+4wO4XiZP7b3V/8oZt"
    "6x0svwiSddhxHnvrp+COAYQPNNySnIo1f2sCpznlB1u+IUZc+3VrM6oy4msPsCLih5r1OC"
    "vt9Ma0HfzZf3u2JvmU+m2yrBTlEInHNN73e3q84HZlh4k55nXUObDBuh0y7LL5nE5GB4dF"
    "QfhozsUcjo3XBc/1YORn1Qcj48+6H674/js/G5qnx2NnzrPONk23LmU/QQlSoCH+OJ+Jgp"
    "FF0mKH8HUQM8vMnWpFwxvxoJjI+/O7k4rp+nOrk4V/+OgTmzM+yTLqIBgyZT07eg8DJM4f"
    "Lq5avXYOAarDu0oC6A1gac6LIegtXAViFLw9ZUkzhraQT1YSh2QRAJmwlbTMPQyxoDiKZA"
    "oDTLpCwY22oSzpWBXb227XyAUA2E2kowIY2fQyIqg2S/kmLhBLbFNDBo4YA2qNkkJk4gW0"
    "wDYxIOYIOaTWIi5THxasM4pLKZBE0l+958bIndt59gCIFv5opise0m4dgvM9FFxghheM53"
    "XxBZ1HQSobHjmfg8Mhid7yGIQgxaTwN0lkjCBiVCB0F8Eizy3t5kX8t/2C0ydtK+JEpJxu"
    "9uSe5DBvhuJFidq+YhKaLqewBK0XXlTrPU3JIgI6zKw413/aPkqtX0gwKRp80OEQWmt63e"
    "G1SC5uqa3G+PQ4V8eHoDRdFSd2+HpasBITKUbq1Ab/0iSXs17BldADxNjkjpQvCeKtyLIA"
    "ga7tVn6nlMi/goewFLW5/9zRTmSh0Ro4tZtGfjr95hseg6APSSJxTu2g6Q8wTjr/f7FA7p"
    "GxDQsL8GED32XdgneMqMIR7lBfUBdLJHeVF7vKO8+PhGHZvFhyotrqHP7re7konelfzrjA"
    "06xxHO+o/cNEMvsJUaWBS7KOeU3ZyvHqbYeOd1L58CV8eKm+j5q6dNQfZobqZTdQbU1c/5"
    "y3Wr7a4cv9nqGgJ+Nd/sbifXeroelpTNrw+l2j5qjuvUj/ULfFVKVafkplhe+zcW9alkOd"
    "Klim+gvpuibP8/FVfb+Q6Uvi7KsjAndO7h43S5vC/Fsil+LZb36p5e/e5ILVf9sqjb5hd1"
    "i4v5h2L2MONcBNzNI9Ekam+KRb30bm/n68mi7NyCTiucIW11v5lBbFRBXu/KWrfTbTFZb4"
    "oPRSVPJX/3XLv/247lV1vkrmMmpZtZydudARvqjmfAlo3QGbDllzwDfj86PVNvWBycvHs/"
    "PP65Of+0DNrmiLMM2t9GbITS/lKk5RF8DaJD6qY4eZ5r+Tmfj5CXLgL4RFyar0vIRJWQJG"
    "w+MVE/aqOMMkT+dyYaqKaYNFz+J8hqXvNzNCG+Kf+HsPE+WgEvW+YyfK514OUXLyKWzdfO"
    "clI/mRnxZvRueKQviar/npyXJjkwL9zvYygwU0YSvvORDPnoIppCel/K5mUY82sUUpBYhO"
    "IPrOXnF0VM64AM73+xtjpf6Ehj7VvjIeIvIj7e99z2z/5q17jTk7P3o4M6fGV4cD7+sR7V"
    "w5PTd8Pj8/j5HsvefPst5+oHw7Q05CvS8bv3J6fnms/J6eH4uLTyAV6wZdDcYY6KTTvfDc"
    "/GBxXz0hezfR8eHJxcHJ8Pv1MKWgJsyt4PT8+Py1X9+/F7oB9yKTubZdWaGtGKWpfQ1h/E"
    "3ogWIqAeHBQUN8FML4oo7eTjUu2bJGaEdtcHJ6cDV6O9TZAokAcxAEiBPBCtcc5960YykA"
    "duFdpnCAYhu88Q1IehiKY2jVpMwqgNUzqKujoMwpi4ohh0e0kIVw8T07aKZiYE7aSIKfCE"
    "73Cmu5NEz4jRAWhgrLIxOmCzSUyMGB2ABsYkG6MDNpvERIrR8WrDOKRidIKmkn0n3YH2as"
    "N972vW4Jeefc+NuBMOESELt9TNUbjJJCLOJV+ICPmqKi9UEFH2di/k1nJxRaQwOs8zFsQI"
    "NJ9etJVXTTnNA2ggbK6rHpxg618lF3KnKyScpAM6kIqE1T+o7g8vfvgWVWXqr0eGfJR7BE"
    "bRWX1GwATmUsG4vLMHUXR+2+lhU/G2jAFTBJh6Nici4XR0SyRH0vQnD5M5GQ0JGao3G/uE"
    "S5mO9CcSARpkIvaJiaKszh4m26IJSRG7xt0llbRu4ubTrp09FuQCDSlhnE0tWS8uapyAst"
    "pMboeyoUyhVJvV4ijdxgko7TZ3O6gBeQqvs6EuDjrqRhK52pbnAnapYJxmu18Qnt9oEpU9"
    "Oed8Nh0i5HsSHMgHn8+oVBC71zcadN6n1CNjwXc/qXsRAeHTausy9dqngzV7LxgpSm5CO5"
    "gYPTIYoh80IoowaD2zi6DP1FjT2KVCFNk9rPMzwtnfRTcZ3A4REfNmr09HRO3nhesXOWHO"
    "NpXZ+0YeIbZ31C9Aij77J1gspY5IkTHGDsnqQQ4LBQUB9I8jCp62A8Qccbh6vz+REGZAQM"
    "GcBhA1PBf2B5q0vWGOfLmusEeHuMP2VFjSFw4aTqJzoyeIwNzQCgCTUywIyuGaxKPDNYhQ"
    "dCwHgEKVCAJQDDO7hEB4CHmvEIgdAXcM43qi24Yx+7Rn2+JlvxQx4tX29MJfuifpAxsVgs"
    "s9q3GokGMaN7RX9qDGazsNjnaRJKgPAJK9SBK154No9aRhFP6vfg7i+tWPQMC8Koij4NXv"
    "XmxbE8JWFZm4tCbeTPUGijDT8WNVhcwLjGFceIeHGY2wH31WN2PkH2dsnO8cy2AfgJvFLB"
    "g3oYcaG1+kr8cakRZYDxpCPMxyFNa57O3hRrgX0UoLULTFm8YYPnjoqKLEY45NY9DHJBIK"
    "91HHkJCHVeYhvbgPJKjpYU21QxtYbyB7QMsc2RaPQAK0Gci9PAYJdoOEucWjkABtGnM/j0"
    "OC3WBYUv/UH6Dd1KSu+lyMg77ebpR5ZBG9QIvduBW5eLrezO+m6vpM9Mpir9cK92VXaU3v"
    "ejFQc5G6F6jZdX+x0HDq/lKghdjhlp9m0eGuoebQ8e6ax6Xb1bXohgioCbQLIjGp9blVkb"
    "xtC7YJmbR27OyCwMKkyUA8DLu1FvzlI8uNAs2rHO2J6Epkky4kyCMS2OOJ2kxBuXJsgPl1"
    "s4aQLo/kedAA9/EcGKlzyUFmXCiJSGDcstdJgEZTeDiXSSISEI/wVRKg0RQe+qt0EQWIpk"
    "8lzDxJF313See1ABEA7Mnv8gQW3DkadtoBLUjGwt/381dYF2lSIB4mwHSggu8HY+pIwTUK"
    "mQChCzuemSN2XwdqMIWGdaMqpgHRyN2nghpM2gPsSGOEEMQlHGeMNp1HyIkyRggTCMVijN"
    "Gm8wjZEcYp6gRW2fjidCeS8zDla0BTIuFk2DLBGUhxLKhnrV71GIHwSWvQGu+gFX9cC39G"
    "y9lHejM8Omv/WlZ19383n83X0+Vntj25Kbbr1XLLSIxmZZY/7vRSXybPO7XqoHm63EmXYm"
    "SfcOv51SdHX6RegHJZSr8G5fJ2R9xJQ6N+vLTZwY4P9ctQw4OD0fvzUf1W0uHo4Gh8rP59"
    "Pjo+H9a5Z+KHk9z2KoPCn16m2SeXzsA7zkaVi8UJj/ULE+8g4RLkvYmE8LHnLkC9Hs6Hs7"
    "2BNtTcyt5xSx4+QJpH7CwG+rjYGdD2p8VgX3J4jb60AewsC1zEnprKQG56Ax4rQpphfsza"
    "BEnqFvCFchfDvSHDT+p6rj2ytrvK3RN2XNsxirTa59qjK76n5z2hb6H4bd7cgukJ49/PW1"
    "xYd8gyaPNGF0yfl0FPb3dh3SHLwDFrWkjAsX8y+JuaPaFvGuA5UK5dZ+03P2G5ft7vrvjs"
    "vJwVJ/Xzdr6c2fAGH9typ46pTeCDeEAB4sPAPLs5M4BWSGUydjhKJzV2WJtRbbyYVZP7U2"
    "fKnLwbHg/fjk4rj+VseDQ6U2kzR/bfZ6PTH8cHdQLNs4v3VU5PIHmm0+i62MxXflrlWiuc"
    "4+Q6+aP5sUorWStUlVkSzfyICoyXBBJmE8bYO9V6OPvP9QUy48N1ieCsuRDS6KJj5MiSUX"
    "rzzBmp9nGuTuPgDh4gHnqYQIKYLwap63VQX6jQycZrijiv37Kma7ovVOhXDxOnXxP/S8IX"
    "Bs6OLx6JmO8W3STPlxYpPEHy/JzpJ7En0hkq/jbpPkHyLP6ekoAinaHi1999PnJtH6QxNx"
    "8DebSKNxWnsUP5QPVnLINU1+oHqmZO1unKXOKlH4iJM4hjU62O6dC/9aTftms8STCzD0Dk"
    "PGm4US57kAgl9UBIw00+ANLn17z+wYOn1IT7E/Ze+fTm8/Lf+3CzSyHm2ZWVOjrXVTNCXn"
    "XFSvxGZYI7z/cM6KN5ZkXZi7cZtQ65mfEE4uHDMUXOldKuLp6k30hypawa4zuRLhUDmVRu"
    "DK/1LDx0xDDeyeEyoyOMhzhSLdwXny4xWv04LGHzWYxtXBSfDsfYk1MSNs/9Oq/W69Vmd7"
    "+0h7Cfy8c5vNxY8erw1mfx27qY1X24q7JtVxS5Jx79t0I3q6vp1XyhH0aLBaDZzxarbRHd"
    "ZKx/RfBvSxUpJqUZV2yyQ1CyqY5yplv//dCXVs7b2Wa+3s2j4j08rtiHNSX1YKOScbZjdb"
    "V2lpkzTzsaZi4noWMOlyXv9UWECTCbmvfh/LIIMf6gm9tCxzfdXFbB1G3e6Wp+vwRenYNY"
    "BfMv7JhTnHxhz2UZzNmQpVMMsgRsb1yBSKYpQm6+nE6xvOGNtg2ZBr66EO1UiAiFJmylwm"
    "3noNHeBosoUFCSL4QBrebg1GssC45ZlWE4ZmmXhqNbzcEJLngCdgDl6IXNka6yAL20qIg9"
    "JojSvromI8cMO+IU2Y8Es33NLoF0BxAmw3VK1P3DGs/hYzh/MBmKT9b1wxrP4SNdJg4JUE"
    "zCV4njdnNwAjOQcgiTJkegghanl+o8LJWVBtRRrmxIxzI5Blz5eEnR9ysj/JgmRUU7qMly"
    "SBiyexVC4lIh5Ai1gA/njQZMBrnU0anmc0h9P40O0/fjYIxeHVmYHmuyTjsf97Yro8eCMP"
    "td8wVeIfszcLBOt5FX+9UyYNJGZuCquV+5MVdPh7LDChpyya+i+xUKdTU1G7HcWecS4npj"
    "awUzzPldeI31ukVHz55DPildAt4zhP1LgTY3mvotPqo+Lf5V7R8sUeeBAwbm5otDnNmHcS"
    "v2sB/j8c/hdnZjW4xzRI0i93Z9ZUEDnciONi2JQ0wC45NN5gC1yjgRjU/9TMYGb4f/OXDW"
    "RczYsJtuborP7BrTHzr1AnSq2PYw0VE+jFs0uVvnclCaJJXGQXOTzuCg2VbJFKzmu3kUvH"
    "B/53Ouc1tCeRZ0kS9sxxyq7jGBrBNs/VZFWWfYGvMlkR8CHBpeaoiYhVmMgyryJ27JPkTf"
    "GpcgfeSWQBseu4EYo3MML0VAh5tUcS/SKHnpLkK6NMbg4r84xFSOC1srijBioPSXSxxpOL"
    "f6QOv1BbKSQlXnJ7cICJOQ+0ppEfWBApV8PI4R8uaqLNT0UXlUm5uzw6djTVhhnKQkHeaT"
    "nZu1iYa6zFpZyOw52yYvR0SaHuN+snEAnaDgbZODIyJN4u0p8wbQCYajF4a++rP6c3HMeP"
    "klAJcLCb+k+l6IwwRz7ew5AcMtGEkp/OoFxDqZOOJwdDA+G58cT94Nf1B5I8bHb44uKunV"
    "f12cqf9+d/Gz+sfbcpR/GI3eq79OzssJ+RhwQ/IY2UF/ibcdgGr9BgGS33xAF4tW2LN4oU"
    "+jTJI6sMnshrZummMVZOhbiUBwlxvqEVUMVBswQZuFL2sLJntCht0yAiwiz4PvLyIM6AwV"
    "f8sIMfy9CRR/fxFj1HcoEh8gPnI3gwGKWSqDAd4B3kmA+dzqb2NsM1bv0n5eBuMv99PlTh"
    "+CqNtNQZ6xeZ0JXKUhY11/6skUVGc31/cUs1VX7G5cqoe1xSzLml0PZmXN1x1R20/zY9TR"
    "8GoNytbXBCflmPn5ErgQQ2Xe+upOyrYFpMw27kIe0JJX1enXpI17kT3IrijamnYhcRp0v0"
    "Zd3BcSdD3z+bCbJSMBuVmAeoFr+0CC2tKEC2jTgPsz3qJukDC3NNsC2jTm/gy2qBskzM66"
    "zkTsLP4JvE2tHtA2zGnja78q3KC7mDyFOvyA+dmYmoI+xt/vI1cs7Gg8iAFXNH5qpn2Jhx"
    "agF1K1CN+COGTWiL0JgRjK5VlTbWWQvQTgfhl6ugkAdoR7HLCdLortZFPMVpvrz8ut264W"
    "1xPVWpQ7OkxnEaRkyDp2m+Juuvm4dWuYi+r9+Xz1UK5LGXpQJbNQu8rS0dfzWAn5eR5PII"
    "dClDoh54R5DDvmTvB4OfoRstJFSKaD0JlLiJHkyGH0ZkVzy+UdOLx1aBH3anMcN4wQBynv"
    "sOF9yEJ15jUPqkOIQ/VXDXGoXh+yUBmOGkKHA5V10NDmsxgZjhlCh2OUdcjQ5vMqa7+tHH"
    "VVRAlVNRWkddTwzeKyHxUGLPvVQVDJ3YsFm83POZ4pnKBNzD1BEzjZgSxa/XltA9YjxbHa"
    "D7gw1KB5tqFf3NRZbe+KuysTsvi5mPp9JFEz8synP1MVW1rc3qh1tbl9ZuLpaZP8aeYoys"
    "HON69GDyZpogdQhAw0rbg4U9gaNZN77gHoALhu+qLQf+bXTJCMg7Hjoom0T4BIDuhG6FIg"
    "hcO50R5QYDKsbIwyCVXW0sa7QMDKsbYxyhRWYYsb7wL/e7/Vv7A/9NuiFNNucjvd3rpf4N"
    "df+ptcNHtgs9oRahW/reeb0tbJ8Cp+XX3Evv1xAtcvXtZfvn280eZ9CufX1UjW4jcP6Exe"
    "Pf+m+CqXag2lazRwq7/1T8LHbHG1SnBNKpVSo/qC+Ox2ujT5BT8XozHdl3KOrJbX28l2XY"
    "R5j1vmQr7C78/SU/J+2KzuJlFeXnY63l73qXeruIfimYNdve1qNruspLaqXZ6RLtlOeiXJ"
    "jWuQscgeuMtQLAgpIVOaAY3Q24XSKe/BSUBbBy0StzZr3xohxEH2sG+N9iELtVmLeEgbOh"
    "yot86J43R7kIVpljMeSEOFQ3SWSXGATetZeFdMPb1KqOdVL1p5RVFGjs8D0+GwhP0drPks"
    "Ro6vA9PhGIX9HKz5LEYuthSmHrCQMHhfdepOdIYBjjKwIYQBg13JjyIn9yhKmRhZuTMVvP"
    "H8msM8WcFpE2uP5MlKqgOs/Yd//vP/A99NKj0="
)
