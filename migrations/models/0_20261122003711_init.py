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
CREATE TABLE "data_key" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "entity" VARCHAR(50) NOT NULL,
    "row_id" CHAR(36) NOT NULL,
    "wrapped" TEXT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_data_key_entity_3112ae" UNIQUE ("entity", "row_id")
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
    "email" TEXT,
    "email_blind_0" TEXT,
    "email_blind_1" TEXT,
    "phone" TEXT,
    "phone_blind_0" TEXT,
    "phone_blind_1" TEXT,
    "phone_national_blind_0" TEXT,
    "phone_national_blind_1" TEXT,
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
    CONSTRAINT "ck_customer_name" CHECK (length("name") BETWEEN 1 AND 50),
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
    CONSTRAINT "ck_contact_full_name" CHECK (length("full_name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_contact_job_title" CHECK (length("job_title") BETWEEN 1 AND 50),
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
CREATE UNIQUE INDEX "ux_employee_email_0" ON "employee" ("email_blind_0") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_email_1" ON "employee" ("email_blind_1") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_team" ON "employee" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_manager" ON "employee" ("manager_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_email_0" ON "employee" ("email_blind_0", "id") WHERE "deleted_at" IS NULL AND "email_blind_0" IS NOT NULL;
CREATE INDEX "ix_employee_email_1" ON "employee" ("email_blind_1", "id") WHERE "deleted_at" IS NULL AND "email_blind_1" IS NOT NULL;
CREATE INDEX "ix_employee_email_none" ON "employee" ("id") WHERE "deleted_at" IS NULL AND "email" IS NULL;
CREATE INDEX "ix_employee_phone_0" ON "employee" ("phone_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_blind_0" IS NOT NULL;
CREATE INDEX "ix_employee_phone_1" ON "employee" ("phone_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_blind_1" IS NOT NULL;
CREATE INDEX "ix_employee_phone_national_0" ON "employee" ("phone_national_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_0" IS NOT NULL;
CREATE INDEX "ix_employee_phone_national_1" ON "employee" ("phone_national_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_1" IS NOT NULL;
CREATE INDEX "ix_employee_phone_none" ON "employee" ("id") WHERE "deleted_at" IS NULL AND "phone" IS NULL;
CREATE INDEX "ix_employee_created_at" ON "employee" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_updated_at" ON "employee" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_employee_number" ON "employee" ("employee_number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_full_name" ON "employee" ("full_name_folded", "id") WHERE "deleted_at" IS NULL;
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
CREATE TABLE "data_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "entity" VARCHAR(50) NOT NULL,
    "row_id" UUID NOT NULL,
    "wrapped" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_data_key_entity_3112ae" UNIQUE ("entity", "row_id")
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
    "email" TEXT,
    "email_blind_0" TEXT COLLATE "C",
    "email_blind_1" TEXT COLLATE "C",
    "phone" TEXT,
    "phone_blind_0" TEXT COLLATE "C",
    "phone_blind_1" TEXT COLLATE "C",
    "phone_national_blind_0" TEXT COLLATE "C",
    "phone_national_blind_1" TEXT COLLATE "C",
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
    "phone" TEXT,
    "phone_blind_0" TEXT COLLATE "C",
    "phone_blind_1" TEXT COLLATE "C",
    "phone_national_blind_0" TEXT COLLATE "C",
    "phone_national_blind_1" TEXT COLLATE "C",
    "email" TEXT,
    "email_blind_0" TEXT COLLATE "C",
    "email_blind_1" TEXT COLLATE "C",
    "street_line" TEXT,
    "street_line_blind_0" TEXT COLLATE "C",
    "street_line_blind_1" TEXT COLLATE "C",
    "country" VARCHAR(2) COLLATE "C",
    "region" VARCHAR(50),
    "region_folded" TEXT COLLATE "C",
    "city" VARCHAR(50),
    "city_folded" TEXT COLLATE "C",
    "postal_code" VARCHAR(20),
    "birth_date" TEXT,
    "birth_date_blind_0" TEXT COLLATE "C",
    "birth_date_blind_1" TEXT COLLATE "C",
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
    "email" TEXT,
    "email_blind_0" TEXT COLLATE "C",
    "email_blind_1" TEXT COLLATE "C",
    "phone" TEXT,
    "phone_blind_0" TEXT COLLATE "C",
    "phone_blind_1" TEXT COLLATE "C",
    "phone_national_blind_0" TEXT COLLATE "C",
    "phone_national_blind_1" TEXT COLLATE "C",
    "birth_date" TEXT,
    "birth_date_blind_0" TEXT COLLATE "C",
    "birth_date_blind_1" TEXT COLLATE "C",
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
CREATE UNIQUE INDEX "ux_employee_email_0" ON "employee" ("email_blind_0") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_email_1" ON "employee" ("email_blind_1") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_team" ON "employee" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_manager" ON "employee" ("manager_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_email_0" ON "employee" ("email_blind_0", "id") WHERE "deleted_at" IS NULL AND "email_blind_0" IS NOT NULL;
CREATE INDEX "ix_employee_email_1" ON "employee" ("email_blind_1", "id") WHERE "deleted_at" IS NULL AND "email_blind_1" IS NOT NULL;
CREATE INDEX "ix_employee_email_none" ON "employee" ("id") WHERE "deleted_at" IS NULL AND "email" IS NULL;
CREATE INDEX "ix_employee_phone_0" ON "employee" ("phone_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_blind_0" IS NOT NULL;
CREATE INDEX "ix_employee_phone_1" ON "employee" ("phone_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_blind_1" IS NOT NULL;
CREATE INDEX "ix_employee_phone_national_0" ON "employee" ("phone_national_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_0" IS NOT NULL;
CREATE INDEX "ix_employee_phone_national_1" ON "employee" ("phone_national_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_1" IS NOT NULL;
CREATE INDEX "ix_employee_phone_none" ON "employee" ("id") WHERE "deleted_at" IS NULL AND "phone" IS NULL;
CREATE INDEX "ix_employee_created_at" ON "employee" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_updated_at" ON "employee" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_employee_number" ON "employee" ("employee_number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_full_name" ON "employee" ("full_name_folded", "id") WHERE "deleted_at" IS NULL;
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
DROP TABLE "data_key";
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
DROP TABLE "data_key";
DROP TABLE "client_id";
DROP TABLE "api_key";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWN[db.capabilities.dialect if db else "postgres"]

MODELS_STATE = (
    "eJztXXtz28iR/yoo/bNJHe3yypbt2FdXJcnatRLbclnacy7ZK+4QGJGIQAwDgOKycvnu1z"
    "2D94sACJIDqquStU1Mg8PumZ7uXz/mXydzYXHHf35uBvajHaxP3hn/OnHZnMNfCs9Gxglb"
    "LJIn+EHAJo4czNKjJn7gwQfw+T1zfA4fWdw3PXsR2MLF0bdizoOZ7U4NS7jcEJ4RCGPC5b"
    "9GBpuIZWCYSz+AYZ4/MkzhBvA+HweKxUJ4wdK1A5v7z/HrLGHC98HLen8z/P2fSz4OxBTe"
    "yT14/9//Fz62XYv/zv3on4uH8b3NHSvDPNvCF8jPx8F6IT+7tn6S43DOk7EpnOXcTcYu1s"
    "FMuPHg5dK2nv/yy/UHfDblLvdYwK0US92l44Tcjz5S84UPAm/J44layQcWv2dLBwVz8p/3"
    "S9dEeQAPPP7ctvznLl+Nbeu/wvmlxo7HX27uxrdXd+PxSVGYdzNueGL1g2/AjPMCwVnCR8"
    "BnXBO2GyDb/vVv9RUJe+SnJ/i2y4/n3/7w8vUfJUuEH0w9+fBEsuLfkpAFTJFKESQ8Nz2O"
    "PBqzoIT38P3MDcoFkCXMCQK+jgf2nD+P/tJFINEHiUSSnVElEtMR5sNzV6xaS+T7jLuGHR"
    "gr5hvhb9teMHfXn69u784/f8U3zX3/nw5++uH87gqfnMpP17lP/6DkKEAbKDURv8T4fn33"
    "0cB/Gn+7+XKVl3Y87u5v+AheawfqBVd/vTvBWbJlIMbAnDGz0uyMPo4+gqHJAlkurG4LJE"
    "t4PAvEYT6owxlzp7RCJPEjnArIo5LlEfAp98qXR4oqtzaAa7taDT+2lPk32+e+MVkbeC6u"
    "7GBmcGbOQum/N6ZL5lm+waYgaVgUDrDaUMu+eMqWrwz4lfDHs9MfX7159fbl61dvYYj8ef"
    "Enb2oWz/WXO6neE1nw3wPuucwZl52ld/C0XBg5spxAYMINBBIel63kETKl7clpW4a4N8Bk"
    "8fEQNWwX/s4Nf+0HfA5/ZQHuUxNYYtx7Yv7eUHMayVEPfG3cg+WyXPjcCxrLac5+HzvcnQ"
    "YzXEYvXtRI5b/Pv8kDGUbl9umX8NGpepYVHZiHvJOizRL2oGj3JMn0iRv+hvfyPcZqZjtc"
    "6lr7sfFWOm4lKxkEjCvd2FVGco5oC2t5T0viC/xaX27TaOpqOwdCPMT7fWT4Qn3MDOB5AM"
    "e6McGlAZqamQ9KF8CL9mBXJ/J5AE4UBXM5E7bJy4UTUXRStp1Ov057FNiMM0WFG/mruDPt"
    "jprzdRPFmd96Kb1ZFEaKyri8+fQJ9q/x68nlryc5CfnLyT+4WaJcq4/FFIn+UpJCUd76CI"
    "9EBtrTbboJslI6bXS+ndacb6fF8y1k5vheOBYv2ytivmAu/KJaWaTIdRZJRLHVqYXnRfrA"
    "itj7h8/nf/1j5tD6dPPl52h4ShyXn24uCscTDKvdJxNhrdtskmi8zkaj3CBoZ/gMbUcPd0"
    "qCcXW1AZtagfV2YIklaHtcuqztDpQMmd7SEHBwgyPFQRZLPN3B4hPzgx0oWe7DjEyh7OSm"
    "WyBFojffWegWwWFuB/ocDSH/uh4NRXKNpTDgk0GY5tLzurioOcrh+ajSAVk4zOzBqzgGb3"
    "TJO+AUMdHw5N/FXjjuJQAad9ERsMqTDm85SMiKVkKkDEAwiDLNbXcZcL9lIKCMvFNEYE9r"
    "4KNYGY5wp9GxIJ3tcO4HQv19zjxzNg7AQG3vV2dpyaneiekUcnnqsXnJ/mgmopiYZLQTGT"
    "Hft6cu560g9hyR/hA7Ot/KmrFEcyewH5AcjpGZ8NrxN00yDO6uPBHI6JUlVu7O+YvZVPcP"
    "pbk9indFXv8kPA6L9i98LXmubDWzDL4I09muwF4Ta66VIbYVn5NPkyl7bBXnpGWXHTBExS"
    "fxyTewoL5dX0pzqag7jpbZnVXGZlZnNWgFs3GZY3RvxTxrXLHeF8wLbNOGozQoOWQvQuqf"
    "/vKNO6wCJ83lb35N3qjPEStTIKJY3JbCyCzigHlT3hfr7uTLjpRruBrFqUitwsz6LD6an8"
    "7znzCXTeWvw+/Gb6pZezUpxrklujnbeLzIUTTKPMYozw++gbQyuOjGvHxnsCglGCMr8ISH"
    "Gqw807jzmyizmDKLh5w4SpnFlFlMmcWUWUyZxVoGZimzuAjNU2bx8StZyizWO7MYnizgvS"
    "XQUl0yWJpqf/GCk69XXz5cf/m5vQWEopiBAmWuv+JeY/tHm+zi2LtuBW5nifr0ObUDUbbc"
    "BSEu0Iq9WRr9dRQyN8I/VjPQROyBK6Bkr6yOQJdWvM4RDYPZ0aT3ze26mE2qJ8CWgYR0E4"
    "LBq4/NYYSsLm0Qswm3Wg+cvkzepM/i7kOTbOR6VsU2YDpPRbeOLlDWm07ZyPecum0dNNtH"
    "ACOMANXELpIYUYOwRZAM3hixkPZkKrIQV0a9M/jv8KGjcBeZBu+j044rDx14H0f6vCiunl"
    "5JMQyKYQwZoqYYBsUwKIZBMQyKYVAMg2IYFMPQRMlSDEPvGAah44SOb8vc8xjRCnLtTvbL"
    "6rARajteZ4kGwexwyofldtJftp3uKNINgOduqp3uev98p6iEFlGJcN/1EZZIvUqTJd6XWt"
    "kcmMhq3KcdDurr6Ow/HJRSeD0w/ib7Nk2Y36da3yiB4sGnV2xoYYM4T8piQurJqDYWtLDH"
    "D7xhv/xzGXeDFfCDH1aT2Ii4qWYD8NmKreGTdzJc45sCDsoRDLKkgxR3u4/FNYfRfllJy+"
    "6+hmJFFCsaciiAYkUUK6JYEcWKKFZEsSKKFVGsSBMlS7EivWNF8s8WGjcar3NXLGyh4nPl"
    "9o/QTVwh00F56qM08c+uDXhztDpLYsD9yXwO3lQwnjF/1mZ/5Mh0Fs7JFw7GLPYGt/CLO2"
    "2O168a7I3Xryq3Bj7K8V2iNiWbQpbf+RVcj4m0Zvj3FO5kiW7a6FUjbfSqRhu9KmgjXAdr"
    "eSdlke8XQjicVaiiLGGO9xOg3BXz40/a2W2I7KEAfA7HNQOLLcYEtz90L25uPmX01MV1Xh"
    "H98vniCoTzx6x9VeYNLWzQU+1N6izh8Exq7lq+sqXfwaEdN4P2+KN4INRCEiOMM176XRyu"
    "POnw1ge6XBLHwl8xwh55aDSrdsC0Ot5Rb+Ih2JXUm1hHGRXycQ4Zso1zSSpDt+lsk40h3H"
    "E6zaVJLDebN8Jc4/zrtUQgawKzjWgoykpR1iEH0SjKSlFWirJSlJWirBRlpSgrRVk1UbIU"
    "ZdU7yhr5Ya0K8jI0A6nHgwk/pfqwfbI2mvVBK5OSlPBtC5PiBHSNWNx69W6uSMpsYm0Lkv"
    "Rfxz2VIB0S1LvjbH5SCejJp6MmYF4QjWwA5OFY7I3mp8sfitjcSLkvgRwIxjOGRpEUzkzu"
    "oA1d0qKr75cTNEjQ4JCRH4IGCRokaJCgQYIGCRokaJCgQU2ULEGDBA1q4ffvGxpEF7MVV1"
    "MEA2EpzpjgQH1WbP9wYIT1bMneCFzSiLnt1+5G7qY2sFbw36Vjcze4zmJW+WejOujPlKPC"
    "39YA93PR0g1POkULB51YTmdo4PrcuX8nL0xIPlNdUqSjAjYUeioCfDA3yB6Zgbc28M7q+K"
    "TEU7UEGdz71/eMHaLm0xI9lN+E/3nVFoXoIxt3G7SQOU5ZUONyxirc/IRC5yRnLDVNrWON"
    "nEJ7ChZuG4YnFFozHA49bhm3H8+fnZ69Vt48j9RF7MKnsFipVTSpbazDzD+EbvaTAM17qQ"
    "04lG/exhPXpKog6pFYZoAk7RNr7I/UoCat4LjnwxqBM35urMCOBo4Yyhioiv02JqIoIUUJ"
    "B6jwKEpIUUKKElKUkKKEXf0LihJSlJCihBQlfJpRwnt497htr7YMkdagDmhd2zNwvobbnL"
    "VZrXnWRGmeVevMs4LKjPnXtVNb2Qt0lsPAWjakZfUPMRkHduC02iAZIs2tEtgfMF1DTleT"
    "/RGzr+v+KHuBxmIY8Pbgc2Y7RfnccuZwq8Zwj8g0loq6B/4ZztQAiwc40odJ14+YSoQwnj"
    "jw+8cvisK4wAc1ckhTaiyPoe+SkM0/dhbQjySgXQloATwtOeE3qbGYTGOpSDUmJwrE80kf"
    "dZ47UWJyip2UWIFSY2kMfY90UmIFShLQ7gTkyiurWDd7oPoVJLK9iazL5ip7BYlsFyKb2F"
    "4wGyMsXWUvfGDrclFlSTUWj7QZcJ4Yr5Cz1tRoSDjaSd2Vk2ssmKPYN53UXDk5iWp3olpz"
    "VpJYWxsczxJ2io/vUcHhPGMFN5LRVTbF/v2uZfh8Oudu8zhrz/Fwxci5cOWaLymEaSCGDL"
    "XOsviME5Vch8nGAjGYb8ifYPy6fPHCeoPRa+M/cIgSlRyEBB6f44QaX7XQt6wWnj1nXomM"
    "am+4SFEN5HoLGce0/cyVt3hbrsuN8MdE91NrdecFda7X/bihzvX6y+gJ9sPDJHFVNAYab2"
    "0wT+WOu4csjH06Xdz64f7Ou7ulzADmBbZpLyQQU6LHLkL6n/7yjTtyULVszs3AfrSD9dfo"
    "nTqZa3dhXRQc9LLaMmAPYDTjz99SNhmFIxYL4QXwWwK77Na2Nty8iV+1ThWl6LTmu5hNRf"
    "bttNCn5uKQZleGtL0qJCzbQacMGIQ2wFplz02Wa18myBpLdQvn3J7OSvsIdnkF1QFRHdCQ"
    "yzyoDojqgKgOiOqAqA5Iy6gA1QEVhEd1QE9AyVIdkN51QA/AiRLsVd6NXi6ciEJnwLXcB+"
    "ymM183UZn5TZfSmEUxpKhqsde25VlDqcwKZYMxJC+SDfxDo0KtbWq0qDyLErcpcZsStzXZ"
    "I5S4rbuAKHF76CKjxG2dRUalqhoYC1SqOoRdQqWq+goIZsd5MAY2d/B7csQaS+jkVk5Vpg"
    "XPxNLX3AlKMbaTdqug11hAx7GFOmm6CnoS1k4yT8XSDcrS66u1XIpEY5mEqV9yqiPj+vbG"
    "ePnj69fPfjSYs5ixZ6edMNDTBhDoaSUCelqJUZ/WQ9Qen5aG0KtllFDoLKLbAKYwMhaeeL"
    "RdkyNQrSauCUCtJtMVoi5QayyKIWswO2invsLxGktD6S6Ypyb7AKfSdRfkaDXm+oD3AA5m"
    "DnDdahXKzJFpLBsVrZHTNXC63U7vJhvjtHpjnBY2xpPoVnCeRJKpaYF+8hmw2qKmBQMTFT"
    "UtoKYF1LRgs6yAiVb5vXnVGX8JjcYaLG0MqAkfLN0vy3H4mUu/JZCVptGZ5zKpPZyrJh5h"
    "NJ2uXmEJvcYSGPC5veIT3y5zT6q3RYpEY5nIXQFTNXCuHd3BZv5gnUNY2Bgh87ruiyK5xi"
    "IY8Lbg84Uj1rys9r3WjMrQ6WxAfRQrY44V2QsuFg5PlWirn3Aoy4i57pI5Y48/cndZopbA"
    "8OMViEmRVGcBnKdy7sMpYykaky5GO+b/6fT05cs3py9evn579urNm7O3L2IpFB/ViePi+m"
    "eUSGb/FEVkLj2Pu2Y7UD1Fo7HGCnugqLlGtxCH0ul0hrxscIK8rDw/XuZPD8e+5+baLLsO"
    "pc51yJDtrxTi5Ou3m9uvV5d3Jy2l8H3GPVnBh3WLlm9MeLDi3DXubQ+rp8PuJ+j9OaJxrp"
    "02BUWB3db1iyj2KLqbbx+uv5x/+5+2opPnytKcofTmLAha+Ni6yMcLW9r4M3sBE3rkJWmr"
    "ddIqp9+j7C7Ob68vuwjOhO3EQ52X/AbsOvjAF00b5Ggjx8nSt13u+xXJetWHVYFQ9xMrmr"
    "CBE45L2CfcEVjWGghNQIEMX7t6QFUv0VhGA/aDfLH0zFabJ6HQWCJS20VdHgJhLLsdUv1v"
    "EcW9rnujQK2xCAa8KRbA5Rnz+Xjh8XuOvkIZTlCTVlFBr7G0wCRXh4qaMh4q2MZtFCaIr7"
    "o2QmnYCaW2FUpxE1HPYc13EPUc1l9GYuW2bDicptC/W4ws2gvhWtlJlbn+ClUbRortHrqo"
    "t+j/smBwCgStmJ0hGQa3M01AuzgoO2nqrBhZZPwuWzoPkOkbezlnFmRFJ+eCfumB7VfhHt"
    "aL7b1plo18T2vdLRpoh6jqls2eNe3wvNuu5lnTZjnxbctm3taNs5+YPsmGAX0flIBMp+uH"
    "iefxC3Vdm4qhvrES3gO3UFfo39Bda17O2Rp91CH0dU+tzpoO79k1vLnX+5hlCTa3fXfjc+"
    "sHtRBVhmvM2DDj1ZA9QfN87UBO7d6p3fuQu3lTu3dq907t3qndO7V71zNqQe3e88Kjdu9P"
    "QMlSu3e92717om0GZ0Shc6xLxYiDNPhpCa5Qz/SttUPLI/NttywFprJyPx5fp101Ehseki"
    "qz1mLr97B9sELSvjdcERhT0Kk9XLmJerJMv2WdBzco6xBayed4/JZ83qMtErMZbMQQiYaD"
    "aybA0wZ2G3PQTvlTbYpbqHHHo21l8BQvmt0WeN3yMIiUZSuW54gGwvJMUAzZvbdge0389w"
    "ld6tt7iGHU6T7fstXfA/dbBIIHuOg38j6nElqHgvcR57hj05OaAAc+HjWKbAThyAY32cJQ"
    "PG1Ztf1ZOYjCExSeGDL6TOEJCk9QeILCExSeoPAEhScoPKGJkqXwhN7hiScIAu6Vv+Bstm"
    "JtMn4gXIUJE6Kn37LdAXwX4jBbcjnEfTRicOsVvJG3ySbWCpn7wAIGgjopQeWiR6M6RE6C"
    "MQ/hqI1o3F1otMoTz+cwCDzZhY0RrnvplygcyeeubwdgLxmPzFly/z3aT4hbezARbqETE5"
    "m/KJvnxndwZ8RSmspxZccU3leE+vY+g1/dX138Utd2DFRd2KMWvuOdpF94AstY8Q7ulauy"
    "o1chRs8m+DpXTIS1rgIj/37C3SBMw4d34vr6320ASpzfMUKUfVThboFLJkLKJ3ywqjaCMc"
    "UwEj6k5+qDMYudn2CB/xadm79p0lcj3B0tVnxCMRCjy2vchaEfKzZUhW2gmRSJ1us6PCRG"
    "8oBItL3U9Ns78Lu41KIu9PEhREueROyjl4YLh4JY2gAqBf/nMPZjHHQvMSDTAflqCzKdAb"
    "DZgryFUwVNolQ0HZtFFg29uoEU16W47gB1G8V1Ka5LcV2K61Jct6sDQXFdiutSXJfiuk8z"
    "rhtnCLvL+aQsPFajfIuk2iM4aqp4MqpKG3Uxmcsd2fRJijDWu5rcF5tjc9c+wNWv0VlovU"
    "A3h+mVeQ/zHMt/tNhTGSKdBYO7yfYMnK/hNldau8b0Y/513SZlL9BZDgPeIHzOymo71R3Y"
    "dccOKy3x1M3ah90BdhIwww+tQxXJFbIA2v0hMLAPF/gAz41f2hw3+44iSHZ3uhW7QKmxwI"
    "a+jTrdhV2gJAHt5GoA4GmJEbBJz8VkGksl1HNyqqFtrakak1PspMYKlBrLY+i7pJMaK1CS"
    "gHYnIFc2gmXdLILqV5DI9iayLpur7BUksl2I7B9iMg7soKwXVLWpkCHSWC6huQDTNeR0NQ"
    "ENYvZ1BQ3KXqCxGAa8PSy+YF4wL72co3p/ZKk0lozEqJPZhkEEzB2XnbPtpi2fdr1jkil2"
    "3TKlb9BYMgPeM0feWRAOFLU5fHXznC9UvYTcNtjv3+dcPlDZD0PrNMhMLDkpsdkECIlV7K"
    "6EKCfCCVDtSoZR3mG7UDomW6ZUnLzl2xWr94ZwHZVirX6MEmUImW6NMVzc3HzKbMWL6/xe"
    "++XzxRWIRwouCYYXU1cWzPdh6tZ4xvxZm1OpQKix+jv5wh9BTh5nFn5vt9Do2VmT2OjZWX"
    "VwFJ/RvY7DOn7oXkf9ZaRS+dsV92dp9M/R+T4Tc3XQeBwvK9rHFYOZsmjO5u1K/BMC/bkr"
    "C6RhwimXBctd+ziruxf944SK/G5fih6+5qg4vbk4PVl+DYr+Q23QA7f1u7txa82xkddZXb"
    "rFjY3qdi9MqkWjuYeL3c7Ve5rc6rY/aWAtfICJFNt3TC36WkfLtJUnApmdbPV8vSUiObZp"
    "LyRXemLd1+idjYoqDnWJa8AeuG/g7++Tn1HLlaO8K3R3l+Bmt/KTuSx0V72ksxiiPPi2ZO"
    "VTONkzXDvYBauH2s8+d5yWdS8bbk5mDvfHHjeFZ23JwVt81Tf5Jn04iOeyL5yWBZn7vZD2"
    "6rHiDlr1YFRbyP/Y+KJZiedjHpnC6Q3LttDIC/svPTfkt/nS11l5dhBwV1U2ymuEJInC/1"
    "2JVFYVuu7wa3ruIECNl0bdYZfqxgE+/2eJHrGn11VliiFBp2LfvBbZzOcOOuQaluvCYSaP"
    "CkodMR2pW5pAKataRRtbms3nuJ6b6pqwxPdPp6cvX745ffHy9duzV2/enL19Edf6Fh/VFf"
    "1eXP+MwZNRGq0sRlNaV5EeVZl+omSMCZ+yHsCzIyghhR/q+syMTvemWjJHNpCOXb6s/sYb"
    "0R1HIXx4MqV+Cx5Ye8Wt4WtFCa5X3aguJtA5WCMtLzz77eAdnOfpS+pta2T89sDX736TBz"
    "08PP96jfX34TMQzm+qZr9bJ7udVOEfbT9B6WPIqQL7Nao0fBrdA/fV6KlZVxaNOrJsxdJw"
    "xga7D7iXOvQP1HxFLJA9pUyvVh8ZIq01yOW3KzBsRsYvXz/IPz9cfbq6u0I1jrGVm29XB0"
    "sJy/VrlGugBOWoTiFKkWgtgj/f3nx5J82aVB8iy1A/RG4A2VIZjN577Iohj13cGxoVk+nS"
    "WxHhiU+i9Mq8+NloIyQzdkTDy/LulEMJdpLPnfsR+pjw1wgvUS2rcR5JTw1z6fnC82VHDR"
    "ir4JIZ/P2eeaEvqkoFuSUfLbylW4bU7PWb+27/WHVYlRoAJedUCAxsB9rsMIepnzOoGqYJ"
    "12dT2yocPgTDCiFy1RMIFzc2+jIELrke+kW1MLOifdAOC0tTaW9ryYaHYcMfiYaNEA6D40"
    "X2aYKFN2E+N2ZMXrPtc5iPa7Y0wfYMjil91U5kCY3WAgth9+UCwXi5O0LJYdr3jD2ibcBd"
    "w+Nz8aghhKmJdXBt8flCBLCQ1xUXeORG1FoKdjK2+XUe54bJHId74OYghqKapOPm8oO4xS"
    "HCuZYMU49k2BDRaeZ5a5AlPhbL8OgO8WyOf8WYjMwWKLuqdx9fWXrXhvpifIwMoos29Iv3"
    "JBJq6tkmFFr7VN9nwldtQaVlqw8UGaqKpuwOh2vN6/jyB6a6PKolAn4siqBxps0eymEsew"
    "parw37EwqtJXD78fzZ6dlr1T+3qN6xF+u97fl4f5MbyIh9J6G8ftVAJq9fVYoEH+XAtZXb"
    "Tv3EBFrLI+l4Kv3xZdjwFM9UvDhLHamdRPDytIEIXp5WigAfZUXgcDD0x0s3KGs3Vxtczl"
    "EeKsrcQT6/4JxRPsqeQQGZYikzW+B/2J9YXl/ms7WPFbOyFbjC3fBvFHcGYmX7tYFjEwqd"
    "SznxMLu3XdufSRgMpxzdahR2KlQwrDKIZQZJIAS4017jCMW+u3vRbSBHcNNRfzuX/76w4Q"
    "vaL4cs4X6WQx8pYHHy0EPY82DCjaUvtzfv4Qa4gS4J/UCZm2VgCrlG64CZaNSoKTgjUgSt"
    "82zBomaxPS0vnwjEuzj31U4npak7SdPZSJ1SbnfyjaXwTORbCry4FX4+ATT6ATSxcFr4SG"
    "kard2k7youGa/7lO/ayTl62wSveVsN17wtoDUp3dHUzE2RaM18lXWgWO4DhUzdC69YhpnM"
    "/bAlN4ooxBA8fo/npqZmLqizljlnCcUAQqM396Ew2u2QnbQOKAUxW9eyF6MtR8HqjfXsyb"
    "LL1LJfnt9enn+4OtS99ukauhILLFdiV216idzABjExrGNTCBla56g91WXuZcGs2rF0TamG"
    "2at0TWkzD5WuKS1AFXRNKV1TSteU0jWlOgUH6JpSuqb0iSlZuqZU72tK296jOIgrFL+Hqh"
    "T4Xu4MHkxZbnODIl2euJdb335fcFMeS3NM6yhK6TPYVOvKKGeetpfuFjveJjKuiWLKHGNL"
    "F6t9Gl+McJC8fXPpeYgBttFgaRqd95C0GKPJot0o06blwupm/b1skv5Vnf2VV2WI9bOJ7Z"
    "RWx9e6UDnK/blRL7pIYIZINBZPrGSdnCyXW2CMlLuND5bevaVQz5jguvExmshFEXxgm7RU"
    "lrrOANdJZynj25+JpWNhOobFTdvqA9JAC7rM8s1qHORZF9gxTTdMX2cFVi04oIgWkGsjTw"
    "s25WPQAli4135FlJEPKA82WhnhD5Cnk/xJtDbeYdmsH4w9zvwyfLHaNsmR6YxnfZ+tI8XQ"
    "QiPkKjUauVinNS7WaRkelcyzBetzZDqz/rNs5YCObecSmRdNOV/L+gLv6dIY3d1bujRGfx"
    "lFbcpbYaY5ogFkJSn/Vs06ScuYLNd7BUBlVVgrTqcp9Iem+2glvSWLlaXbhsVpigGs5O+y"
    "+0VcDP8+7sM0WRtz8ahK4Q+ZdGembizYMvOuxeUHA1MkG5Pvciq2weU9FTWqR3B1z0461O"
    "cZnta0DbgttUYP3L6N3qPJ+t6BetnI+rQG3uLaJPiegJnb3m+RSiC9VC/USDq4E1KJq31e"
    "0uDYbo/XW3yCtz0Nvh3scosD8U4deiFG2ysjpRao7J/ZipH4qkv5Jt0Z2aYTViUb95RvH+"
    "nD+rT7lNZslH0/NlMETTpTqeE/qCu7DNnxoHZzN6WhrHzKyh9y0jVl5VNWPmXlU1Y+ZeXr"
    "GUqjrPy88Cgr/wkoWcrK1zsr3xNOCZB5ORO2ycuFE1HsLyR7cnP38epbe7sHBTDjthe6fR"
    "11Zg+XhOTEkKKqj84qv7VdcDZDM4CIlgypqEnvNxqbwiBaxWQLdANhcmcEtN8AYa7zwpYB"
    "lHZ3Kg+C3ZtjVYUV2CBilYLZtg3LahkX6aRCNsdhM9q0dXRqT8isDLfUw7JRRKYZJutEox"
    "sAsgtPWEuzIRJbP5ggWIJgh4ywEQRLECxBsATBEgRLECxBsATBaqJkCYLVG4L955JV3Pz+"
    "gZv2nDnlEkqTaX0v4EfQs+DGrmXvXrzKdb40Z++NuZD3OIIf+GIUXxrocVVmDb/aWDjMbH"
    "sa7rkrBPqu44VnmyUYek33jiyZzo077mSrZZgonprwg95HzZfRjQcX1LHBblED7HvDFYG6"
    "plNroR19K48UrgIiiqauQycPAt33dKaEO7QVk7M0A2FwOGmKaGi8lncT0Qgl3wPLvyZv0o"
    "jdnVb2RlZnN7lWEY2v9oI7FaGM+NmoLoaxSI9qELtYMdnuCgvKgLfyalAMS3iW7DOC+AA+"
    "xXKCohnagZziGxTfGDJ8TfENim9QfIPiGxTfoPgGxTcovqGJkqX4ht7xjaNs/C499NDdBF"
    "cF5xwp005686yJ2jyr1ppn1AB+cN3X8Dbcx5KtcSGEw1mFaBKinFQmQLUrsUT+frsjDEEO"
    "w+WrFHJogw6TfVx7aVN1cXPzKSO3i+u8YH75fHEF9sYfs+dN0TqkfpK67xbqJ6mnjAqRkS"
    "bdmhQqWqL62vZ50UdsGZMgdrXwYhgDnK8FuGU6N3qJYiBl2HsSHqmB3lODGiDvUyEsTAcB"
    "3nDvEdMHVGMhLtH0MrC9AQXh64SvDxk+JXyd8HXC1wlfJ3yd8HXC1wlf10TJEr6uN77uPy"
    "zbKNxwuM4IiNS0wF3z4dkD5wtsO43goWYAOzCyK76eJdVZFAMDo55G3Ckuv3Cb6xq6cpi2"
    "xMkDcKJENDXdviKKPXb7+vnm5kNbD7kEHxxcty/g41R47cqSUjS6e05TTywRBY/Ulx+7Sx"
    "PuCDShAqHJyR6xtasyK6HXWDoD1mfHfwPj9ziOpNX1i1j32aHwNUs2jMLXCb+Xt2C6a8Oy"
    "fRNvRde6vFUWF5uwi1pJJkOls2DkhkBMFCfrG0t/JDG1OfOmtqt3tfhBCo/3uF+iuapDHv"
    "cOcy0pJx1qjyWeMAb+zViZEVwbMSjQ6rxDon4LKAam7GKGt3q5ClI5UHhgxTyPucF6PBdu"
    "MCtJ/agVQAm1ziL4Kep0gWJQUw6TQZbwRZ4R/ZwDyWKOb+YuVsWOp0vbagWTlBLrrJpwPy"
    "jmy6nD/xtHT/djTD2JPFAlAR8cIsMVK8r9JNyKcj8HL6NOuZ/5TsNHfe9kP10cdpr6mb54"
    "siT9M3cvZXUKaPouTDmyQR4o0iR3Ss6ZVYRtq0dRviflew45nY/yPSnfk/I9Kd+T8j31BA"
    "4o3zMvPMr3fAJKlvI9Nc/3FEBddgh+YBXBvRRF3Z7VzHW2VHs9xWOnBx7jfivbJ1kwdo4R"
    "3iJza2KnCYnWfbi/Rw60BGHhYKJg6SGXt75dmj0+Z95DCSxXzfkUic4W3bkLk8N08hWwfo"
    "b9yuEfXWNBzUJBdZEgao+dTDzB91aiaf/4ns5TxC0X4CO2NHmKdPpbPd9nQqp/6pc9lMW9"
    "m+bZqbXbgwyu5gtHrLlWDl+Xdb6R18Utr1UH7Vs+nXO3tIlH9GhUG8FJDWoQvMGvsJK8bn"
    "MJDtIcmPMOvKXJ0sfQHt4Q4gIxi5+q8fiJvDvkXqbsz5ntlJ3EO/sSCh1R6GjIkQEKHVHo"
    "iEJHFDqi0JGeQAOFjvLCo9DRE1CyFDrSO3R0tC0RpL9Hfbgpc/louyKAsr67vmzrDoS1L1"
    "MeYAGSn8AnB+uO8HQLuNuEXHM6qZlSqtNKxe5FVPSiuVqiohc9ZdSi6GUPYP9nPp9IALsK"
    "8g8HjBoA/+N5MrYB/h+j7eDaYpNzFtimEb6qDMrfOJ5QeULlhwy6EipPqDyh8oTKEyqvpy"
    "9GqHxeeITKPwElS6i83qh85Be1kk+OaCAJv9Gs95vgG3q3rZJ7MzQD4W6V773H5N5UCuGW"
    "SaWpjMWhs3hzXmlmtTXI3432UQ98vky9SiNGd9MUGzmdU5uape/6vuJACZbnRx5PHYqXDN"
    "oI38V9NH1YLc/ADJ7wKXPfyRPwns1tRxbfYcyImSbm2Abigbu+bOno8XtQCLPwo+fGtQxv"
    "wDtcAY5MSRrvrr+sZ+AQ1ZyW0KH8JvzPq7YQRB8Y+xZQoc9NjwfjGfNnJaGMGavqu5kl0z"
    "mIcXL78fzZ6dnrqGQVV3tm6SqzcyaAN50cx9evGviNr19Vuo34KGd3En7bX/xp+G6iJ4Ju"
    "yyFLOPjloMAF3MPZ/YtYgwRw+e8E4aZhw4UNX9B+2WQJD7VstgCfuGthQ18HDRaV4REuGG"
    "6FXeNpgaB64I+wf7rolQzhMMFJWCNFaLKNEXDsa4OVlqBWm4QJhc6Rhu+zdWYFdGvrcNqk"
    "r8NpdWOH07zFx8NC3VZQWI5ot1hYwfvpWvwLjiaoYXv3rQRqwDCeqoveX4m1/lzeiNLklp"
    "xeKA385mv3PAhgkuWl1pkBo1rEBoaObRdOuGTwRuQGc3rFfQBnjC/mfCKsNfDQBjEESiCI"
    "jTiwPJz1CMPPzJR31kgsBf9pWbB+fTiSuK0asyPa4shngcosKuI3+/lKQnE2brpzjEED3x"
    "ERiZCGiNvCU/9U3D5oZhhoMy8oq3e4sKfXVeZeimhXWR396L3QO1Rcl0jmSN6uwoG34BH4"
    "Nmhy48c/vXmhd4Ot8j5nleIxB9HkLL78JlSpMiLscWOF/5GS2WN2jS6ZwgGTP6Z4UskH9S"
    "dUPKRJN/eAL9StQwt7wbEpR2k39/JRlPxLyb+DRQsp+ZeSfyn5l5J/KflXW0iOkn/zwqPk"
    "3yegZCn5V+/k36NtySE9x1xLDtS4mOVV6R5Siw6qsy6rhYfBdnmTiFpbMU2mNWx1jZvCYS"
    "aPbJJoh4ykJWL8eCCzcAitUbpZEDIQwdxMl2apnTA6IRbcHWGvZgTVna4XmPfRLiW3UVJU"
    "tfsl5MR44YkJm9hOaa/t2q1T8Yb97aIXHc4c9K9gDwUCfC4Fyi9AyiZ3g5FEHN1iU254Bg"
    "4lyP1gjteCm2iFW2zd9lb0Aq3Od6LHyDxONi8KfyaWjoU2Q7gLDyQN6oqjuyVAXXH0l1Fk"
    "vLTyOXNEAym5i2Ydo0dgPbAoxHXI3KNoYkUBtM49+pp61XGyfmNCUm5xtk5IKrv9xO7x5n"
    "ONRPNdxttBHLisLP99FPJANHwuHvH2pcbHe5V4dnsfOgIXl3LSJ1VB8/DxaGPofGwmIxtE"
    "0IFBvMRSlT6grJ/Dd6J9y1yBHkxZfL3TOyj6TtH3IQdXKfpO0XeKvlP0naLvFH2n6DtF3z"
    "VRshR91zv63nrXDrZYGb1CMnzkuajqNMb+orRR1Qdu2nPmVAHIOVrdIy6OkHgLOP1CWPGR"
    "qxCA8MR1+H2QLmDRumqFzcvLVj6Dqbeu2LLzrSpX9mggRfE8Q03ZQBWKQpqLFj3HDlRNFN"
    "5f38Z8TdPoHIkJ+5GpycZVd1JE3eq6m5R1V1d15y3QSbvL4ic93BG/x1uc5bkFaiq0MeVV"
    "vnCgzRHY3KupgD7JWGG6bdhdIBsC22MEHw6N2LhPzH6XF2uEd8n64hXnzXhfpBtIVLGQpd"
    "KT9daC52BAtV/sOaIBcDte66sDN04V2WDeliFbPUODfS3tjeHa4sZv0FM10dQ9CCAurT1W"
    "lb5RBoWDr4EIIv2xRwEMQNFsZHVO7TZg9KQPJdOiJ80gDcaNfJ9s0C6HKfe/Y9OTkrwF/H"
    "hUl68QhAMapCmshGeF+IFvLJbY27fmaslGBJSAQAkIQ44vUwICJSBQAgIlIFACAiUgUAIC"
    "JSBoomQpAUHvBISjLf9Hjy/RoCtgO3/E1p8BmMnM57I3KF724nbUpdQF4OnVlVF15kAkRN"
    "WZmslIk06kd5zNT8qwSfx8VAtORiMaoJNTTyxlh9Gojbg/kk4Y2PsMLBIuq6PwhaVQZUtq"
    "wi0JtxwyLEW4JeGWhFsSbkm4JeGWhFsSbqmJkiXcknDLg+CW6NmFXUsJlyREJXprLeo1Wf"
    "q2y31/XN5wqXpXFAh1t0SiCRuZxksr4T34aGVosmMybO26dapeorGIBryFCNofiIQI2tdY"
    "RgvmcTdo13YxTaK/xRyZaKGdjCYyYhWYVcy84NA9FyUvi7xvnVkfxUOOkuebmy2ml+QWrR"
    "bjAE5RIm3aLOpX5pAXCF8bDItLtr2GN1vRPbMdCwSxHfOe1kreaV/Kc+7Z5uykJHwaPhnV"
    "BVBZMmZTCLX6AOw72FkF8ZWeRiU4ebhstgtz7tBC6Afuro5mVoYiLmesdRximEZY1pc8PT"
    "tr4EzCqEpvUj7L9RyBTdWCw+HwI+TuTuIA8I1BqdX059ubLxWx+IQkD//bZmD8n+HYvka3"
    "u/ThUCAz6h2KDb4DvuDi0JlA//5/797K9g=="
)
SCHEMA_STATE = (
    "eJztfY1vGzmS778iBAskAXKH2JnMx9ubAxRbyeiNY+fZzuzNgwFBtju2NrKkleTJ+N3t//"
    "66mx9dJKvIqm62kpnsYIAkIqtYv2KRzSKLxf9+tPnHfLYtHv2vwX8/mq5mk4/FQ/33q+X8"
    "/m6xqf8+uy7/eHTw0/D0yYtvnw6OT84Hx++PjgbvTsdvh6e/Dn4e/fro2eDR1bqYbovryX"
    "RbVT8f/de5rVoV36+uY8W/FevNbLmoysbHblHx+7ZYL6bziRLkl+FpLcve8+dPq+LrYl64"
    "jO2vJcOJK31VtJjeFT4jp8GqwuTDcn5dXKOybooS63ZyO93cQj7ffuOy2VwtV8XGaekbr6"
    "WihP2wvZ0tbnDgq9m62HjI5tPNdnK/CRBviun66nayLdVFSF2X36ynd5uwwj+rHlwuNtv1"
    "dLbYqo6/+jjRNjEB3XPw0+jg58GTC9NlF48Gr0bnfxuNjgd7g+Hx4WB/75vvvvn+xbfffF"
    "erG3DxelJzmheLm+1tyRAUXzx66nE13Q3YmY70+VS/sxh4HenzAcUhu7K3fW62vwNGdQki"
    "UmkPtebvptdqDN7/Tijrv/X4qtmfjobno8H74/H/eT8ajI8PR/81uCBIy945OS5LdVH5z1"
    "DRf/tpdDoaeD8PxmeO+Vyvl6uq8cPTk3fJNiuCD7P5vCKoAc6ais48gcAyvFESFA4sflZR"
    "Oqia+UGDigEiGo3hcSY2Hp6GBMUDi/PhgVxjePSo4iFRQw3BAObQnCBUezHxwaCd/Dad3/"
    "OxBJQoMGdSyAcMaTyGsvlwCEH6hPj8YCvlhBg2HUVoP36l5fLhQSoEWz35mSqN+E+fDdyC"
    "jKhdiZiQr5efFm1AV3RM2Hpu3w10JRcTvNCiPULii9czQIZFw4WbEGNIiqKE1XLixJoPkD"
    "YzWbXOxKGdD18djRqpdd1K+EXZ7vnozegUuhXPBrPrQeh4qIXP079eLDTbX8an5++HRwH7"
    "eq1bcn9/Nj5+M/iw3bx8Uv/0bFAudbfFYvvj48fPBtfFdjqb//h4sVwUj6ui2vWZ/b/iR+"
    "1gQO0QTZSyoMUGINTW+PhsdHpe4T1BVTG7fjo4Gx2NDs4r+K9PT97Cfi5bwhkYsE/Wy0+z"
    "62eD+t+W0+LZADoAHtum9f99MnbNSumuEqru5e164tKYdRLR4afjN1WnXtCEZRvD1+dlHQ"
    "3LM+tXozelRByd/TI8ej86K02p+PTv5b//ShAl9VTRs3SlhlXZRz8OVJt/HYyOD0OT4egg"
    "GE5I3dvp4qaVohWhVfT7d4cVyclr1yQ8xZfojgflAs7VxX/8Z6ifWBdZbQc/PRugHfBYTV"
    "LlQCy7Imie0RUVTdUVf4TeNx3D6P11cbf8rU3va0Lb+4cl1Kr3+cPs8/WhllVAIe0Cqx23"
    "C/6p/1Ws1VYI2P/YQ7aIHj8Od3OeI5syqp6/E1P+Wjd4NZ+V3yTr77fYgptWEkf3tq5nN8"
    "VmG9u28vbxxm9HZ+fDt++iW0VwD8NTXY2s9DynXfYWS7XMtg9Q6pcertIOJwSzqvjTerpa"
    "Edt5bQA/up9dTwyqiRJv8mJvb39aD0u9NVMtPOsitRhTMpYLskcpfZWWtNi2Vdam+EdV79"
    "X4TbWhqESpfid2XktUi830amu39xD1lcXLuF117qHIBvByVaynRj4rgUev5lLezqaz5Vau"
    "c2t1T0oBkwtyW9Osv+sf1Nxourd2qEC3l/1R9XlknQ24Yl8CVXy/4C8APIp6fn99Us6V5t"
    "MPRVdTv566T4fjs9GT4auT0/Nng8fb22JQVxvMlzeD2WZQjaLF9b8tF/OHx08Zs20gCI3v"
    "Y7EidtAQjlXlBhX8pBlUYPnyj8F/Dp5ofBePVuv7Ra0S/VVRDEt8an+2b10oyaNfm2YKqM"
    "QipgHEXRoM35+Xy/dSa29H3hBSfPCRt7i/uyzWanLUkwYsVvrCClMjy0JAhpa70gB9UI0k"
    "M4rqH6q/GBHVv0wPNkv+vWdlp3wq1k9ui9+flPPZ9fLucr68fPLN06eD//mfweN/e1z94R"
    "Xu91P47dOnT58Nnpf/P60s8uDk+PXRuLSmw5NKcz+V3hQ0E21qe2mDmF0Xd6tl6bVePXQ6"
    "pkuvERR3W77/8qV0DbH8tHDbeLHvVpgX001Rzgvb2Rz9KJWfpE+KgzneShwvhmdl6e831K"
    "hSy+T7737Y/+6l+wlXRcr06sWyd2Yzu/7dYWVE+f7yw4cfvkl8UqK05iPjdX24pRX5uiQa"
    "kNnd8n57tTTHA3LbWy03M/87/r1nfE0TYSdXay2qqdPR69IZOD4opwNCYWovrFSo/lwcDM"
    "8Ohocjlnmolifff/vyw/MfXPNQRXpm0gA5a7zVbFXMZ4vWyvzDnrf7C8PUcXu1Nv2twCTt"
    "5cjb9EvHM2/LJtOht+UnO/V+iZwwE6KxjpgxWjNNmbL8h8x4q8FaEtakjzEjoOBxpovGOc"
    "9suaMetoQdF9gqgoNyhAaHkfeoHG02iklwWI7Q4JjyHpejzUYxsQ7MpSaWEQjD1OwUywSh"
    "6uMwTFlGBIZlgMHW4Bw6eZWznzpZ/j0eO/lt+OdOAUb64AlRB3ry1PRucPQUIBadPYUC6M"
    "MnYE/h6ZNHJTh+IijR8ycgArYzTugucQLFVxd1CBG22+YUglQEtjkTVGZvQhGUrGMooP9u"
    "51ChzsPfupxiRHsEP4r6Ys0gtkfnV+YfRxGU6HkUd9h9zs50z6RYJOKuyHkq1bhPe+ITqd"
    "V6eX1/1fok4g/jom4+3sc81LI45qB2Dij/OFu4OPyzjVJNN8u1f7wCizz2Cu/maj1b+Rsu"
    "+8+1luazzXayWs+uimZzt+6WxWw7uVqqHb7m56v79braC3G29ZT2tsvSQS0VW04gZm+6Pn"
    "SbrtfTxfZhclcue243oOSu8riLxXRxVY7b+9l1gQq4a8dfGXtXv19zyeX2a3baQoPI8o/3"
    "uM/vUreOlDcMjIVahVQ/VKv448GTx29OTg7LifVxOVX/Mj4YPX7qU0P79UUwZRwYnkX7rE"
    "BxyM1aFeDnjgCLrfkZ9PdzoxrvP5+nM3osS/trC45w4AXa02Uh3heBBfmj1ArnlAQC0iaO"
    "jG/L0ysLYe+HQNFZwUccVOJ1tVHU5ONChdYaxn5/a7+0ZuT2m4kVHpxUX+1G8040La70D5"
    "Ob5fJ6g42gHwdq/CiufleYNsM9PHSa4e12haTWk1dFPWzgYW2i+3fOfCfCU8+FCI7m691p"
    "5w62gm6mGEsTbNsFJCiAzJt2SKMxPJItu4AExZN5ww5pNIaHtCyEJ8ek8iFImhZvpxFURo"
    "XPvc/otBcTXy8ieOLr6TEUXxXkk1vxi45os8ZmXERBaBAUYN1je8K5ixKUZhz3UDIWbNZl"
    "FJRKAh3eR9kFfPpKSlCVd1kDJ8Nn9B3gi9xICde/EtN2qPAexlZUdcfCgnyYPYmYkEVm7d"
    "ExYUOb7h162qBBZZlJ+4SoUfcOkGHRdr0uBOjR4cuWxhfIuGrxG45OSMaJEU5IDhk+IVlv"
    "JuNM5DUbXZRBv0cyGfmE+MCk3KpnocuVcTkXiMbXgGhuCkn5WoAz1I40kZ6n3PoyY0do8S"
    "X8bsAybN/bKhHiRalRxMGWTD7MhBAx1NyQA6c6iitjwIHXWBhvYPqYE27g1M0fbaDZ9xls"
    "4DYRxBp4ACOhBoEq8EgD06thoIEHVhZn4LduwgysESFRBg6NJMgAJcRjDGz76FknqrNUhA"
    "FXT+TJst9qq4NlQgfoubJXlx9dgBLyggus4jvGFvjaDn7qdBgd6QoisOCL7P1oVIFbVxBU"
    "gBLiMQWsYfb5+tCLJ2BQSLugZTSBe+qtAgXQCANzOKgOMohT6e7BCJvi5q7Dtcg/TDBC13"
    "j5VDQBERfwUsvby9m67ruOZ+uGS6azdcNOHlHv0kcPx8/Oh+fjg+ZM3BB1Ocuuu8o/EcSV"
    "wzpBQ0jNSlsX5T8RRNvETgS9XhIBgmcgDpJM4fxuO5i7Y2oITgVDEhRC3lNBrNEYHsGpYE"
    "iC4sl7Kog1GsPDOlqTmVU+EGnzqmYc5sZBSIJCyXXMhjUXIDGVOH61Wze7X23Y9+hXe034"
    "frUPkParQ1WgfrXt18Cv9sGK/Oqgde1XN2YU+tUujcCvxglRv7ppH1vw4zpL+NVsPVGeVd"
    "BqG8+K0gHmWfl12X41TsjyqxvFd/OrA20HP3XxyWJdgfvVX2bvx/xqry7fr8YJUb+aN8w+"
    "Xx+6fjWHQtoFOaP0rQ+t/QW5dzy7KZ3JRfld3hZ3q/bJg7bT9ZbMBXK1vK8dcNcHTmbYuS"
    "6XAY14E93G5PL53uUeI0ECTWtXLi54c8JTV01lR4hxj3asUvt2evOvK/ypLQmY+MGXNb1d"
    "8WF6P69iAJaX08vZXKeZQpLlF1cVqOvpA7xq0G074xm4Y8rKPOHehfVTTpyOzsoJ5eCc3C"
    "aprKnrJknNI9cWSc2s9QZJTQ073+JpMmWEjXv00e2Vk3ej4+ruwd9O6j+OTs7OwV5LTU8Y"
    "kGWHlF8gUfq+fj1zs+yckoDRi2+xjAxYn/E2OnxCOyNWBT3s2oTtoXs20GwEQBzHukEAhq"
    "DOB5Vp+wY0SsMA9iuAAgw8CQekjemIpeGE7haoOk7imdhOgVOdA6TjVoHXHg1BspvmESAw"
    "Mu+kBQ3SOCS7aB4BgiPzDlrQII2Dt3sWG+K5d85iI3vGG9mhZUaGtC3KNgwYI5kVUN9URe"
    "TOtssHGqHlRb603E3LOD2CDP2q5wIaEYRG7ywMRLgRSvQ77yw8cmFFGw93cOu6rP1bUDP/"
    "7m3NvM+9W9hAsHPrQIvs23oqwHdtVc+Ge7YORNmOrduu2a/VJoTs1oL6kr1ahAzfqdUtox"
    "tIiI5Su7Q8zZC7dG6LrfboUOToDp1Tk787i5Dx9ma1qjvuzLoa9n7otKNHKp/Yk/3C+jq6"
    "GwtrCvZiETJ8JzY5jD5Pj3k7sMn6MpXn3H0ltgjkKfxLAf+1GZh8PrOHAKNS8R33zSoOmX"
    "bNKlbd03SGArG2Hzwys1Asf86/HRS0he2iAG2wAUAv0Uqeaden4Y+t1atSwfaCWz0QOe/W"
    "gt8YJb9gW8GtHsifd0vBb4ySn7WdwDOTPEIT5lIVcVyepl52h6di3aO7A9j7zg4ERbs6Ln"
    "TU0ak7LnBzIDCRk+O0qF0cZRuhg9PUFbg3IRHq3Kg2sTVZqJOEY8PSBbXUdVprs9DF8GLL"
    "XFiP7dCERCx3Rim3mzPjaNX5Z5dlMaVu3I35cno25sCAenz3JSRCnZf4MNl9/7hOS6q2RM"
    "U5HRaZU1JM7/7llSS8ksv7zWxRbDYTfTTmJ1p0ypFsi93jDKZr+/pb0y9OcEHVke0CCyrK"
    "rv5RxSKXg1TxahtVUBMH3eVzcSok2WnlL7e36tWZJk7B9EqpofLDojUf+mqhcni+jkdnF7"
    "O2p7O6a0Fr6Aq8UUh6Ed7UDUUHusuwDIctkWJLPDe3fih+Zt/Nb47EIPHe3Pohhsz+m98c"
    "iYHnwZmaody5fbimJVJkd4JnpCBBqXwo/kyEp/vCq2TCHYrI1AErCQlBJ9MDzEKyQ13QmU"
    "iQyrwDW4owNPEd4qQObeuqrA2MpmL+HYyKd59bGIB/sIcBcUU2MVz4+C5G3bHhNgZEJ9vH"
    "cBo1GxnKfJCdjKa2ZCsjpML3MlSzqJcW6ia1m8FSCen0Ou218nox0KjbCyvydzRCKt6Wht"
    "Jxxz0NR7fuvzt5zZTWiW2NL6mLozsboKJgayOkwvc2EsPmc3SUt7+Rqi5Sdc4dDsrfbrH/"
    "YZ58/yr2QQxY1m0FXTmxp2BWCiyW7fcoYDd13KtwWHXes/Cd/Qh3ltNP0Zs1IizPvwlAt4"
    "4d3oZjR4aPxtQYqlr1ahPrcrLrNoKt6x3w+h/JNT1GxMfVbTWPt52ERncXxTveWbZzMiNi"
    "9pRgW4ego6Hl3eYhm09iFGz7EHQ0xrzbQGTzgs++euP+bjVfPhR//vuTBuhEPWQPee575x"
    "Re1diRxYf7+XySOvewlWKcirtp8xC7/WFyOa+SdjynCvZgwep2qTbinR8wFrAgZFHKWilx"
    "iraO1nB4/H15OdnOtnPsCMeWoY9lrabrrc4v5hM2hQjleuk25t9fpV+xWk03m0/L9fXkdr"
    "q5dWzi5csMqbjqVctielMaUexQyRhcu0VgprWftfpu6z7LJtM5VcMvHMABT7cK9ixRwNYZ"
    "wT5DWxg7vbKsHMP3WdlCFit3LISZyUwpi5kZHrY3qx8u9O3d4eHbcX1v9+3weFi6lPUrYs"
    "Oj0Rl8TqwuPv15dD4+flP9o6x69Cu85mvbCgaUL7tTAekhPe4gTzOEwqPBZnDFzwYJo2Qt"
    "pTFa85l3B25OFwFvFXMPwnEhg2XGCooI/RJ28Q+CZqOQ1KfuubyrFB0FCnxYs2CxzTHA7L"
    "UEs5cGs5cRzB6+XLa1WN6NUxuXP6NX47UWFV9PHHwEmgAHAaehjDhsm1Eo0TGCsZUMDh4a"
    "/VKfR8ua6lDBGHiJYUSz5Y2f1nj3WuNNjTRVa7FkZAtAaHDUMohCs4WNR5EpV0JguZoAx+"
    "Q4O8Ke9GjFPWkFY+AVWK4mSOOVWq5H2xJvynI9V1Hc0Q1lTAO+s9pKFSGTljqBMkuUI7aK"
    "hlKgnHZ2EjLpqhym5YjmvIam45xXMxLOebDxKDLBNipCgyPLu32KNhvFJNg2RWhwTHm3S9"
    "FmE19dhleFf/06+FUZkaYdLVgb7oIwgYK9EQyiv+mZFRxoOwqr2W5kBBOiVBg4uJuDBxOG"
    "xRnBu+Ix8bMCCQk6mQ5gIOGO9EAHESKVeUGEFCFu7DvCGclvg+wcimzeISM6PNiD96weKc"
    "+oBk9CrhJkhu8RChUBTX9nymAYP6gttH6fEjf/nWHlDAC9280EqLfCEVCqJCMOxTAquzqo"
    "knYSpMKx5Hufj2g0QGXrcWKbvcoXueObLf8eY5z9Nvw45wAjVJkbmIioA413bvo4iHkOEI"
    "vinkMBdOwzsKow/tmjEsRAE5QXWBw0EAEL6iR0l4iH5quLCpgN220TNEsqIhhfWGV2fDRB"
    "ecGJkQb67xYnHeo8/K1LGG60R/CY6S/WDGLx035lfgw1QXmBxVFzh93n7Ew3rppFIu6Klv"
    "HVuMNfFau4aSxESJVgETMmYxYSEtP9jb+aVmXf+nNHhKWy3m/uL/9eXDnBSPvPn6N1orfa"
    "l9cPnrxG4tm6pPXeANxTwi3vt1dLN6xsX5PpIiQOanlVP/ge6OC+8H4p6Veotu7X9Rbt5G"
    "62uN8WWZP4TzfVMw9FkMS/ZSTU9H57u8wSVkXFwutx0DUO3rDJFA9l+UVz8h8Mj47qqJ2R"
    "jdkZvR2O69/KTqkjes6HZz9Xf/4yPhufq8pnZ8M3oyaqx7YFhoIvty7CYq1Cmc1YCDIFlL"
    "+jqBEezqhpXhAwvxoNjI9fnbw/Pqxwnbw/V38PgYFh5suki3jAsIHTyOYVXvgvErzcf/kt"
    "essBtx3eDQCE1kYn67L8YUt4q5jPa2uqgZz0dr36OBQ7KWSJsfZbjMPQ05sAiKYgoDTTZV"
    "4wttUonEsDu2x/Ar4rpAVibUWYsPoPkGTVQVSuqFoktyBCGhx05tsPWLNRTJJbDyENjinz"
    "bQes2SgmVlp+pzaOI1dyfq+pqOzNx5Ypvv0EYwjcFWpWLLbdKBz7ZWZua1KEODzw3c+ILG"
    "g6itAsyIX4HDIcnbvUzwrRaz0OEEyRjEMlgg6D+MSb5J3zpL6mf18sNnbWWRJJycYPj5F2"
    "oQP6BAmtLjVzn5Qw9R0A5di6cpZFZm5JiB5W5f5hqf4x56zVyMGBKLNmQMSB6RyF9gaVYb"
    "m6pvTbA6iID09voDhWCjdwRLbqERJdCWt5dusW5Vyv+pLxFSCz5ICUrwRo1btRBMPCnfpC"
    "Ow9pCR9lJ2B587O7mSKcqQNicjIL9mzc2dsvzjoPIFLKlCKd2xFymWLc+X6XymF9Azwa8d"
    "cAo6e+C7sET42YxkdjhF94lbOHX1j+PYZf+G344RcBRjr8AlEHGn7R9HsQfhEgFoVfhALo"
    "8AtgaWH4hUclCL8gKNHwCyACdg5M6C4RfsFXF3XuHrbb5tydVAR27h5UZodfEJSs8Aug/2"
    "7hF6HOw9+6nNhHewQPv/hizSAWfuFX5odfEJRo+AV32H3OznTDL1gk4q5oGX4RHtOrGIjw"
    "KL1Fbrur+822ZKKPsL7igImu+f+/kPw1GTLxbLbrotjaxPjIzxi7sNhherW8X2zXTizJft"
    "0v6+LGCyLRSUBUARIocjXbPiD1q5+R2qvlZluq6mp57cWjqFcZZuvt7eRaT3SGpvkVQxqU"
    "7oWlD+Vwe9TEn6gf78p1YkX4AEpuisW1m9BJx9CUjMuhucaQmiIE7aficjPbopE3ugghMq"
    "EmMGJmuljcl2pbF78Vi9rbePRq/EaX1XuSiytHtBd1G/PZh+Lq4Sqe0Gg7CwA75etiXhv4"
    "5na2msxLAeax2p3f3Vjer68wQlWAWVT5++10U0xW6+JDUWlCaQ7GSOVJv1Q6h9mSLzGeBz"
    "HfgnYhR4a6Y8iRZZMp5Mjyi4YcvRudnp3UmYQOTt6+Gx7/2oTbWAZt3xuxDMAc6PPQRUi8"
    "TsClmTB9JqqEJ4qeQwM56mUag4E3rQaJkpriWCIry86dNW0XNT8HlvND+R/BxplnPV62DD"
    "J8rq1m/8VewLKZoC0n9ZMxndejt8MjnWVK/XlyXi4WEQOCU7qvMFPGUj6Y5X0+uiga+NUM"
    "MTjxW3j21yDUKzJaw++F5ecWBUzrQDnnv9BawQcnsFhdFiJ+EfBxPk9WPvurnQxOT87ele"
    "5FnSzs4Hz8S92rhyenb4fH9Y9HJzB9mGVvPmyWc/WDYVqulyvS8dt3J6fnms/J6eH4uFxM"
    "I7zwj2CTBC0oNu28Gp6NDyrmpdNmZR8eHJy8P663k6p/lgCbsnfD0/Pjcvr7afwOkSPfO0"
    "mWZfPFDcIx6xLe/EN8hIOJCKmHB2uGTQjfdCKMdvJxofazIyPC5HA4OR1Ai3Y2p4MAS+JL"
    "yQqwxGjNlrC7DMgZYIm3iu1+e52Q3O326uNQsr4nFbQYhVGv5Pgo6uo4CLMmzIpBtxeFcP"
    "kwMW2ryx6MYMoYMQde5hQMcXHidshM9+QTEJa4+3RPoWAMvOnEPj5BGu+O0j2FgjHwCtI9"
    "kZQxDXzmdE8RmSXKEVtFmO6JoZxdp3uKyMxRDifdE0KDK6SPdE9o41Fk3OSMPgGxkNh9cs"
    "ZQMAZegXV7yRlpvDtKzhgKxsArs9wwOWNLyxUkZ0QbjyKDm9EC+3XIcHzILriwb1EO4h72"
    "RGVrQ2DdDhlXG1JLRzl00kbK6mFdme37lB1HAGAnHAehIPGVe3NgIRgMkApHGh6TCDsfYy"
    "Due1dOriIE4wBSMRUhHQUYgy6KSI0BUFU2BDzCjiOg4Sb133wxomgF994QGhxj3ntvaLNR"
    "TIJ7bwgNjinvvTe02Sgm1r03pzaOI9e9N6+pqOys9JNObVz2vnY86HyT/vEUJyYZocHgwI"
    "MtLw5f/5pz6ABRWDhZYcYoFQurG27fH146hDioyoscxsmIabBHYJGAeu8wVAoMUuG4nOCT"
    "rOjctuPdpm4NCzpMEVDm2QTI+MMRluTsSSNPGqZwMBoSNlRnNPYJlzMcq3rSsWhpiIHYJy"
    "aOsYITfym2gJTYJYQxBTkPcMLmGYvnKihBCtSnjHkTKugh55lH0DgDpQ2XaAfVI4/hBYEZ"
    "2UEHYkSRq/AOKWBIheM0YSMZ4bmNRlHZoEHJBwUQETOtF4vofViC0ozYHdl40GUfGYdMBB"
    "9+bHaiAsZHx9YV2rVLRzj8u8DIMXIT4yrE6JDhEN3o2awIvdYTW/Y6Nks0jCEVYcgw6AuO"
    "YPB7RsiuQEzEstHr0jFRw4HbN3LGmG0qCw3aI6QOqPoFyLFnNxJKZNQBKdHHVLBV3cl+YU"
    "ZFIPJJVCGzdoRYog5o97tTCWMEeBTCYYBR42Nhd6BZjr8JHZQ6iQ4d4Sja6MKcXqLXcBQd"
    "jMJlAoMhuggmUJwRFOAaxaPDfplQdEwwgkKVZASgGCb2z5AwY/YuGhKDjO6lhfWybqiF7O"
    "OerXMjSOrXhsSEV4vcO8rr2mKSxE++1Y0mIWJIRUQBwJtSWTG6bQfgmnqMRBFe5YvciSIa"
    "p7y/RBF+G36iiAAjVJl76xpRB5ooounqIFFEgFiUKCIUQCeKAMYVJorwqASJIgjKCyxRBB"
    "ABu7FO6C6RKIKvLipDQNhumwwBpCKC8YVVZieKICgvOIkigP67JYoIdR7+1iW3QLRH8EQR"
    "X6wZxBJF+JX5iSIIygssUQR32H3OznQTRbBIxF3RMlEE+gRHcI1e/ezdllc/IhfLVUF4d1"
    "z97lyoa+7NVUXmMlxzyU1Jg11r05fWqgrUdW2dxcK/k90i48V0NZt8LB6s0h/92TNfGMAU"
    "LucOuK4MA7nw++TNBi2HrbdfLLxa7ndZ11ctfHadr5oHbx/EW+C9gRDhYdbhfp2L/G8iRK"
    "UIPhUIRVu8cYyNUSuHA5hja88DFQLzqAKl6B+SThVFKMPaMR8fKQMLarxbY+3wOtbpyB7Q"
    "CntW8mYCTZuAnPcNhZgYLMySNxVo2jjmzG8sxMQQLKL+qT9A26l5wuBPvC6Az6aTaa+wt9"
    "0Coe0zbx4npwxNPNQ5WdUXknbrs+eRWq1nd9P1A2Y3ndMQ7XKppwdf1yRCmkuuHEKanTNi"
    "fGa2MJq/QnNyRozPyRZyOHXMnONw6ZY4J8hPgXYCLz1FSGq3nlVR/pUu2ia2wDUVmyEnwq"
    "TJUDyCVay5AGy4caA5lYNjAl2JvcDzCdKIMpwMBG3GoFyCFcHsuhm+rNQVaR48wP4XNKca"
    "osLFNMO+2u3WxwfhZ7jY7YuVxsq48OfWT2Ld1aVuX6w0Vt6dvoAERdzLhW6k6RgqdvIVtz"
    "6K53OkXvHFSmPlW6ufd4XCuqu0K75YaaySpCsEYQT95065QkosUIzUGpB8K0nF7DzdCikx"
    "QzGS+Q3JtdJqfpOkWkGajq5TRBf0ESIU2ee9no9KyVQC397Ru/lRJez0aj4qJVMJIiOn7u"
    "W3snTxtXxKiKibIbiUH5DgK++8V/KRRmN4JBfyAxIUT+br+EijMTxwr4MHB2yAIGj6dINA"
    "yzFIzVYkJ84cIUKAwe0a/A5UWJwPuCscDzsvsBwlE+GHMeW70UEknjyoywyCxOlQA98Nxl"
    "icZ7AjKERJXk8NP6jZbqeSTacRiu+mxqgjWPPeTI0LEV37xvYbsdVnZKPRluVDRG8umhqs"
    "KF2n7kX2IF3Nvs8YXbeJIETXAwi15YW7BarAA3RNv4bxuR5YWXiu37qJzrVmhATnOjSS2F"
    "yU8AINzbXtoyGCqM5SgblcPZEBmX6rreIxCR0Ewwmpyw/KRQkvWDG5VvEdQ3J9bQc/dYrh"
    "jHQFEY/7RfZ+NBjXrSuIxUUJL9BQXNYw+3x96IXhMiikXdAyCBcLmFABqVgkhCoBh/fPkR"
    "P7RDyreWVuNV1vZ1ez1XTx549dWReb1XKxcQJO/JehrGJ4ga/OQ7jRyFdtJ9GnlMKNF5yZ"
    "uS6d45UnKnoWMZCuEbQYy0zBFihv2N/gERT144V9xOn4sFyS6AdPRu/OR4f1wy2jg6Pxsf"
    "r7+ej4fFi/fPI02l61b+uOJ9MsmOpm0NWvvn/gUr1biEQIpzXIi5pN8LFReEi9/DEUaWmw"
    "gApYWeuWCx8hTSMGE4MOHgYd2j52GJUlhdfYSxvAYFqQInbMNA/kRhrMiUUtw/yYdGmj1C"
    "3gZ3rRHJeGDT9q66n22NYOjbsn7LS1UxRxs0+1xzd8x857Qt/C8CVR5XF6Rv/njS5PicPW"
    "gSTKPE6f1kHmaPOUOGwdgGVNCw2A9U8Cf1OzJ/RNAzJvCa7r7PrNfZl6Mt1sZjeLu+JrcG"
    "uW8adzN7PFVYFjWGzdUPpegrYjDgvOt5vngphArtdlAcfcD80C1qY/G5dl2TwzqR9lnLwd"
    "Hg/fjE4r9+RseDQ6Uy80juzfz0anv4wP6rcaz96/q56PRN5pBI2uivVs6T51W1sHOOev3x"
    "k0P1YvGNaGVT1iSD4ySCpM9t4gzsaeUYTV8jspSVmwNbs/CTE8Mwghji6IGQ6WLcpunoGe"
    "an/FETSOHjch6uHHhEeI5WrIlYELk4ULnb1SjRGn7TvvOjUuCxf65cMEyDVxvyhyZdDs5O"
    "rJcd23hZjs8dLixRGUPD1m+nmHhBCGi7/N6yQoeRJ/T2+WEMJw8evvvhy5Xh/EMTcfg/xo"
    "FW8uTrMelQPVn7EEUl2rH6iaOdumq+WSLENpSJxAHC7V6vAp/VtP9m1Fk2lCmKAUI5dpAw"
    "aU7UAjnOykPo00PylKn57z+gePhiMxrs4bhtvpzZ/eWe/Lwy51x2NZVuzoV1dNZXKoK1bZ"
    "8+hEuMvcTo8+GGJWlb04mkHrmIcZjh0ZPhpT4FcpC+viRLqNRCfJqjG5/wipBMhyZc51Wk"
    "/CI3uM4h3tLtM7mfEwe6qF5+LSRXqrH1/Fbz6JsY134tLRGHvyR/zmpR/m5Wq1XG/vF/aw"
    "9U/8XfZT2lSMnAZT6WyK31fFVd3kXfUUXVXn1fiNTrRiUp3DFl64/Ffr5eX0cjZXykbwav"
    "ZX8+WmCJLG1L/6cDelARSTcn1WrGkdl4TVScx0o/RspNu3itxcrWer7SwoVuVfZp6Yyng/"
    "LUKmbY4ZrCJZAtZV2y2wwHDruL6CnDIdVECWVDIbPI8NwQQZLxapVxYgLll6/2EtwEHni9"
    "o8aOCL+wJj5Q1OKyj4HQj5PIbbG2++YKA4lG0fZ+mNUZ8lKEZZIkto2oBYK0yC3HwAQXH+"
    "9TPZNvaFd82FudzEiEhomRebeNspaPVcKMJVU5CgzNyaG5FuNQWnnmNFcMysjMMx03tuOL"
    "rVFBwvHw/ypeccnog58k0Woc+tKqbEDFUa28ykxwQ75hDZjQaTsianQL4fh5PRNpXVi6Ma"
    "T+ET+HA4GYkvrwdHNZ7Cx7p57xOQmDLfuw/bTcHxloGcY5Q4OQEVXXE67xn6pXm1gQkq1Q"
    "3rYCXFQKof5+XD3eqIPmiJUfGOWpIcIgvZnSohcv8bc4RawMcfh0OWDPneh4s1n0Lq+ml8"
    "mK4fh2N06uSF6bBm2zT4uLedGR0WjNEPly/4DNnfAocSuo2+2s+WHpM2OkNnzd3qTTh7As"
    "oOM6jPJT2L7lYp3NnUbLVKRx0kpO3G1vJGGPg98xzriMVHLx5DLilfA3C87EALvLHR1G/x"
    "UXVp6a9q/2CZNo+cJAg3XwBxYh8GVuxhP8bhn8INdmNb9HNATSJ3dn3zgkaECFA7SmLk2w"
    "nrX+TOuQOb6DHvDtKMn3sHAws16Ca5wFWD5uBxrCDIw4MpQJSLB5VE5+NxDTDMyRPSCvLy"
    "0MQXWG4eVxYscQit00SOHpEOqUwtaOttsrXE9BIMSaI+O2cPTXzBydvjdkq33D1oL6A/d8"
    "n/kuomPI/Pl28hsZw+SH1+Xh+a+ALL7SMbpp+/n91cP1yqNl2U8+FN76C5Q2Kf7XR9U/z5"
    "L7/+IfL1UDEubUNbgA3GOAbLzNZJgJQx5cr/o7nlTv2j2VZZeKzxwwQ8ztUx4FjqBNZYgh"
    "5d5CocOObVnViUdYSt22pW1gm2xpGOJBZCu0aWUyhkYdwer0r+2I+oDMEHFBLEgz8iaP0A"
    "EBRjcKLu5JbpcCs3lCKOUpYnyaeLY/QyxmSHGEuOZGsBuxejdKdLGqk/tvpA68iC7VL4pi"
    "7PiuQRRiH3lQspkIEDlR2oRRHKxmpeqPGgraC2NNmTSycasJlxsrI7mU92atRGGuoyavNC"
    "Fo/ZNgmdAtJ4H/eTxgkRgoO3TfKmgDSKt6eUTYgQAl/Pv0vhjuo/sW+WSkxE+FhE5D/X2Y"
    "p4Rzjnzm4S0rcZA/gNxx4C+Q3raMahw9HB+Gx8cjx5O/xZJRwaH78+el9pr/7X+zP156v3"
    "v6q/vCnH8s+j0Tv1r5PzcvQ9RnyONEZxrDnCBjlymTim1FfsOSoLtnYlZ4ZW2JN4se9gnl"
    "SmaJPJc1TdtGQJkKBvpYKMh6uYRFw1cBd8Edok/LwLv6gkbNgtA48D8jT4/gKREWG4+FsG"
    "JmPPcyXw9xeojAnDxc9KfUMRJjHnSn1DCyDb+TefW/1tDBeI85l5xe9PvDr8x/10sdXnHO"
    "qmrJebclY/D6RSV4qu0va4AlRHNNf33FWrrtx9XVmZRMZFZc2uhxVlzRf2rJXT/BgI6l/m"
    "JNm6FgHSVJqfL5ArmFzmrS+Lxpa1iJbF6zqfBzbbVXX6Xc2GUiRDpyqKtqs6nzgOut/1XC"
    "gLC7oe+XLYzZQRgdxMQr3AtTKwoLZcvXm0ccD9rdsCMViYW67YPNo45v7WaoEYLMxgXhci"
    "BpN/BG9Tqwe0DXNe/9qvijTMOySPofY/YG4Gv6agj/53ZZSqRRz/jTGQqsZN57cr9fBCwn"
    "2qFgHDGIfEHLEzJTBDxZ3VVFsdJK+dwS9DT3fPUEGk2/6b6bzYTNbF1XJ9/af36DbL+fVE"
    "NRWI4WdF8nIAJX26dXE3XX/cwBomG0q/7l7dg6tSiQHknI8WQDvp6OY5rDK5eA5PJGFPkK"
    "cn5X85DDsm6nF4ATvxWekiIq2O78dF1Mjy4Sh6M5nB8vy+G906Nn87tSU+G0VIg8zvq9Ey"
    "JKGCsS2DCghpqO7MkR2qI0MSqsBHI+hooHl9M7L5JEaBT0bQ0Rjz+mJk82mTtd9Yibkqoo"
    "ipmgq5bdTwTeKyHxUBLPvVIVDlS8KANpsec7JVcIQ2MvYyrn6jAiTR6s9rG7AOKY3VfsAz"
    "Q/WaF6/xi5s6CfpdcXdpohL/xKv8vhJ2GjXy0myqyi0X206HdV1uu8yyZzOP8uetREkOdq"
    "g5NXpYjUYkwEJisBElxRnD1phavoeBEAHQKdNVhf5nerpEySQYO86XRPsMiOxwbYIuBjJz"
    "sDYpAQemYIFNUUah5l1k0yIwsEoW2hRlDGvmxTYtgvxTv9G/tPrGb4pSVdvJ7XRzCz/F33"
    "7jxcXGlwLr5TZWXPy+mq3LxQ1FXfy2/Bh878ME4C/26y/crl7udD57s+uq12pVm2fVJi+f"
    "/1B8l0rfSdI11rbR3/Un/nvmtAlFuEYNSJlMnXREXeP+068NCQlKu18urjeTzarwM+O3zJ"
    "Z/Gb/5yk/t/mG9vJug+d3Fad1734reLnFJs2eihzbbdXkMWeXajYY8A9uyQjol0b1plHGW"
    "bW7IMFuIUUSnvIUyQW8nSVDegzNAto6uPGBt0dY0QUiD7GFrmpQhCbWZl2RIGzoaqDPnZc"
    "cJJUjCNFOaDKShoiGCqTI7wKb1JLxLoZ1eRszzshervOQYo8S3weloWJn9Gqr5JEaJT4PT"
    "0Rgz+zNU80mMUmwxTD1gYWFwvurczeYEAxqlt4bIDBgVJd2LklzWJGWkZ/Mdm9CNp+cc4e"
    "EJTRuZe3IensQEEO0zVMWr5WZ7U3rxdfl0NZt8LKg32N6/Hx9yPcfx23LlP3z77vz/xhxI"
    "olY2P7Lhj7iTFZzq51YPsh2cHB1VhnHx6KDsNc8F5Wy9bK6Wq8KJMtr7xmu3KPXwsL2dLW"
    "5qr/Xk5Ci2/eJinU8328n9hlIF9phaDBLytBpRnUrwpCyra2InzSVXQifNrvUzY4aB1+c+"
    "H1AcsisNw+dmTSNgVJcgIn2DnOfgyuJlqglJzdymi/J7a2ib2ORtKkqSWgQkKJzMSSyQRm"
    "N4JEkrAhIUT+YkFUijMTysN2JgZRRD5rdh3PZi4oNBy1wZkJQoMGdSyAcMaTyGsvnGCEH6"
    "hPj8YCvlhBg2HUVoP5Oc+xUoFYJNPR6gqzTim6cWbEFG1K5ETMisuxMEHRO298pEv9DpCx"
    "JIZaFFe4TEF69ngAyLhms7IcaQFEUJq+XEiTUfn4PpFPHo3Kfz7XqIVNrxm9li8KRcl1bz"
    "xnY5ma7X04d6Hm4WtxXWx4Mqhwxrpg1TtLdMxuuu9F8Pj85GyCo9no/3aj6zQU1y721aSR"
    "z1gq5nN8VmG3NpGC5g4jwWO9YsFxvTtk5pYW+HG5lfeqjWy08ThFFV9Gk9Xa2IN7jbQX10"
    "P7ueGDwTJdzkxd7e/rQ2bL0Or2YZcDtRSVgdG6c0VVqRCfCRqWlT/OORPRfV7gA4ZCW89B"
    "LYYlNlLlPWHeivLFrGTapT90Q2CUonaT31HxIPcoLVGyjIU+HJmIHfJ7WmJ6VwyanJ1jSz"
    "Uv2DjjLVPVt/OEGPl90RjRJwuAbTpypTXYrIdjb6P3VGrUFTz28Ir4I0srino+Zevz8+OB"
    "+XkGHVJ9Vh9/n70+OzQTkP39wU68HR8PjN++Gb0WA1X91s/jEfDM8Gf/nLxaLO+36xGJT/"
    "vRudvj45fTtY3Uym17/NNsv1w+T3KiXKfHn18cl3+/vfPt/bq174qCrrtwYaRZ+Nzo1O6w"
    "z5v2/LD8+Txxbb4+azVrurPw6OR3/7d/WPvwYCLJbb2YeHJ4+ruWG53qqeqLKPPTYCKIC1"
    "KZW/jErv/C9/CVRMaIfQ88eiIFauHp+qYjsdj18Pzt9MSsl+HDxWKnxc7yycHB3+u9GeSf"
    "x8Xj3SYGCO/lbnsi8Z/DXkpKIAQk7/8ePgiU7FX2UYuF/UTwHoDPoKynx5U604YFslB6+t"
    "0+H4bDQY/dfB6F2thcfb20KpYlDSD2abQTWFL67/bbmYPzxmd4dSY9AZ2/UkbfcHJ8dn56"
    "Vc5ZTkpPOHlBfY6yTGXg+r0IrT+kmY8fH4fDw8OvpV/zg6HJR2OBgND34anJ78rQQ+OnhP"
    "j7UAZkwgKAONnLZEhHdVud7UK4Ue2UdA3MceDGoOrqZbUqh0yzQm8vNZ2R3xCS27quwM8i"
    "OqCMPvlNKwWkcgN1KV9WOFqe+QlRf5ELnvZYARZYJ0qu9M/UP1FyOi+pcZj82jN3vPBjfF"
    "YlJ+76+Xd5P7chXzpPT2npf/17E+pcm/PhqXY/nwpJL+p3KxDTtJD/S9dA/Mrou71XJbn2"
    "e0PYZIL2QV5+Zy78uX0oWueeUehjA6FebFdFNdad/O5rEVVLl++qQYmYg33ikKufOfXn1C"
    "FStdTb7/7of97166C1BVpOyh9qG87eUqUhGyMhJ9f/nhww/fJFZFUVozbD1bCL3veBhlrA"
    "GZIS7vt1dLs5MpM8bVcjPzl6Hfe9bYsA+9jMpLwJpxou9QRflxeAfDs4Ph4YhlFqrVyfff"
    "vvzw/AfXLFSRniY0OI5nspqtikiqua/kYNF3bmTninWOaJWizj8J3PlpnunPjsd5lk2m8z"
    "zLT3ag9xI5PCNEY52eYbRmWjNl+c/P8FaDpRysSZ/QREDBkxoXjXNU0/5yk9cStj9oqwjO"
    "ABEaHEbeU0C02SgmwTkgQoNjynsSiDYbxcQ6C5SaWEYgDFOz8y8ThKqPwzBlGREYllEMzP"
    "10rz6CIe+OetBehi315nN5fvpevpvuJFX8WhYsm4/3sfVKWcxfrmSOqvo4W7gwv30aqX1V"
    "qvZmufa3lmFRtGmlo83Verby1+/75tLFfLZB0wbXicyulhvWVaNardtllSd2MbmdKoya4l"
    "M1nhbbh8ndcrG93YCSu2oxViymi6ticlMu3wtUwC9qwaiziHZcL2ouuZaLmp02+yDY6uM9"
    "vlZ0qVsHjxkGxrStQqofLvSbGG9OTg6r7eWz0ekv44ORnkgBNTT14K6PLuPA8MzdZwWK0b"
    "RWAT93eFhszc+Cy02GpzO03LTM1a8tOHZMCGYtyB/CzdUwWBIISJs4MvgtT68shL0fAkWn"
    "DB9xUInX1TYG+eNCRZuAtzCd/nZfjoT9Bt+ihJp3AkxwpX+Y3CyX1xtsBP04UONHcfW7wr"
    "QZ+n7oNMPzkkJSu3qCCdqzOn5Ym6jf58x3Ijz1XIjgaJYEnTw+2Aq6gDWWJnD3AhIUQGZn"
    "D2k0hkfi6gUkKJ7Mjh7SaAwPaVkIT45J5UOQNC2ehwoqo8Ln9k+d9mLi60UET3w9PYbiq4"
    "J8cit+0RFtluOM2EyEBkEB1j22J5zwzKA047iHkrFgs+IzUSoJdBiiuQv4dJRmUJUXv4iT"
    "4TP6DvBFQhfD9a/EtB0qvIexFVXdsbAgH2ZPIiZkkVl7dEzY0KZ7h542aFBZZtI+IWrUvQ"
    "NkWLRdrwsBenT4sqXxBTKuWvyGoxOS7BYoToZPSBnvflLNRhdl0O+RTEY+IT4wKbfqWehy"
    "ZVzOBaLxNSCam0JSvhbgDLUjTaTnKbe+zNgRWnwJvxuwDNv3tkqEeFFqFHGwJZMPMyFEDD"
    "X3qMqpjuLKeFDlNRa1UeYxlVM9lD/zIZXXmuyMyj07UWdP6LmV2Q1WO1fEiUWWIy4nI+jX"
    "csSVNyYHO5VytuzwM6SXGsDOj2FMgso8iYhzJVnT7ORBOy599ByltIzz8UFzfGKIuhx7vI"
    "xlUe6QPpnOm5x/8xhtE9s89npJBAhulzlIMkUMue1gXxZTo0XuXDJpbh8byFijMTwt8uOS"
    "iXH72EDGGo3hYe3CyswqH4i0eVUzDjeNUECCQsm1I4s1F0PCXIK51UMEeZdgfmuyJVh8ua"
    "U/EPJV1OymXGMsyo7YFnerdtcvt9P1lrwgcmWSg4ouh9SphBvRJrqNyeXzvcs9RoA+TWs7"
    "2QVuPL+6ajLJcYR7tFObRMf/Wra2X7bCewm+8LJAq+viw/R+Xm0iLi+nl7O5vs4bamRVXF"
    "WYr6cPMJCpvwXws+bSQfoKhRuc2S6HcY7kxVmzFrdeTtfU0EQsnubKB/KyuksfXYyfvBsd"
    "V0FNfzup/zg6OTsHK/OanjAsyw4px8J/fP16ZmjZOSUBoxffYlcEsD4TZEWm0iH3sMYP20"
    "NX+NBsBECcZViDAAw/fcsw02IfNErDAPYrgAIMPAkH3H/qiKXhhK7IVB3nBlUyPSWY0ZJA"
    "cmSjbNqjIchz++JJfXvxu4IGaRzi/L1E4t5e/K2gQRoHz9eKDfHcflZsZM94Izu0zMiQtk"
    "XZhgFjJLMidZqqiNzZfELQCC0v8qUVZcol6RFk6Fc9F9CIIDR6Z2Egwo1Qot95Z+GRCyva"
    "OI2S6+2Dyj6WzJ6+01IGP59YTz4X+/ulYP9yPbtkR97xkUfZXx19s4pDJs+sYtX9bnIoEG"
    "uJ65GZAVz+nN/lCNrCVupAG2wAcCViJc/kWTT8sZmyKhUsYd3qgch5l69+Y5T8gqWrWz2Q"
    "P++y1W+Mkp+1ZOWZSR6h4+bC/Kw2VV2R835SYSsZPqiyj2YxvfvXV7P9V/PyflM615vNRG"
    "8B+JdanfLkzdZ+d12n6+Zt5bpzna3WyhLabbNWlF2/5BWLXJ/yilfbPdaaOOhUn4tTIclO"
    "K365vVUppZpdW9MjpYb+4z/NtBeuKkLl8L7KHp2dw2xPZ11YBK2hk2+jkPTs29QNRQe6y/"
    "DBgC2RYkvWGG79UPzMqwy/ORKDZJ3h1g8xZF5p+M2RGHhrDVMzlDv3aqNpiRTZ/QwwIr1R"
    "Kh+KPxPht6rwKplwhyIydcCK9SboZHqAwd471AUd8I1U5m1fUYShie8QZ2QLq67NXWo3dT"
    "04mRfbsJ0Mq21qgddiLW7S1399a3KDPBkP4LyFEH0nuermJLv2a17YV5mezsqzBqbemmq7"
    "iKTozSCF5fkXlXTr2LZVOIBk+GhMjYGqWVSbV5c9LbcRbPp0wDsPADJe3IBEfFx5HhNx20"
    "5Co7uL4h3vLNs5mRExe0rgJhB0NLS8bgPZfBJjixfRCHcixNjP22gJ9yL67VdJyO9W8+VD"
    "8ZWFNxrUTWZ9kM7MezPErcrfQ/twP59PUttythKfb3E31Vm+dQ7v+ofJ5byKtH5O78LBan"
    "t0tdXtclFA9vUPafawWop9ibjqlClDarR+hP/fl5eT7Ww7x3YtbRkjF99qut7q22o+m6Yw"
    "yWe9dAWJB7dGEuitppvNp+X6Onjmtcom3/se6910Mb0pbZ/aZDVjRL6AzbRutYO025rVss"
    "m0Z9vwC+ebgKdbBcuEFrB1phifoS2M7eRaVs648VnZQhYrd/CEN9xMKYuZGUG2N6sfTFzv"
    "8PDtuI7ofTs8Hr4ZndaJC4dHozOYwbAuPv15dF7629U/yqpHv8IAYNtWMMh82Z0KSA/psQ"
    "h5mqETbpM3gyq+T04YJcsNwGjNEsUdtDndG7xVzLUJx4UMlveajIsI/XB38W2CZqOQ1Pf2"
    "ubyrFB0FCnzrs2CxzTHA7LUEs5cGs5cRzB6+1Le1WJ6ZUxuXP6NH5rUWFV9PHHwEmgAHAa"
    "ehjDhsm1Eo0TGCsZUMDh4anRzUo2VNdahgDLzEMKLZ8sZPa7x7rfGmRpqqtVgy7hEgNDhq"
    "GUSh2cLGo8iUXyKwXE2AY3J8LGFPerTinrSCMfAKLFcTpPFKLdejbYk3Zbme3ynu6IYypg"
    "HfD26lipBJS51AmSXKEVtFQylQTjs7CZl0VQ7TckRzXkPTcc6rGQnnPNh4FJlgCxihwZHl"
    "3fpFm41iEmz5IjQ4prxbvWizia8uw6vCv34d/KqMSNOOFqwNd0GYQMHeCAbR35XNCg60HY"
    "XV7FYyAmtQKgwc3M3BA2vC4ozgXfGY+FlBNQSdTAcwqGZHeqADapDKvIAaihA39h3hjATU"
    "IDuHIpt3yIgODzbtPatHyjOqwZOQqwSZ4XuEQkVA09+ZMhjGD2oLrd+nxM1/Z1g5A0Dvdj"
    "MB6q1wBJQqyYhDMYzKrk6vpJ0EqXAs+VKCEo1GUTHj/Lz6CJK88X5Be4Jz/+ihtorlw46l"
    "VQl2hmpuvCLHolkSh9bk6gLtVxSjIEuMtLm//Htx5RxX7/sv4Ok6gmtAy+sHD44BNFuXnL"
    "w0o6WEVRl4YRqKAoqS5+bLqzrhOKWw+wIvKHmvYoq+X9dO/ORutrjfFjtLDDXdVPnHiiLD"
    "+fn0fnu77HwQT0V/6nHWNfLTsMl0im75RXM8HQyPjuqz3pE96R29HY7r38rOqM+Bz4dnP1"
    "d//jI+G5+rymdnwzfglTvbFhhPwTt9qgh9qyzgY4ZQcNeq/B1FjfBwBluTkcr8ajQwPn51"
    "8v64fr3v5P25+nsIDIxOXyZdxAOGDaZGNq/wws9w9XL/5bdoXC9uO7yYV4TWxuPpsvyH3X"
    "ir2JrC1lSDOLmm8OrjUOyEkCWq0G8xDkNPawIgmoKA0kyTecHYVqNwLg3ssv0J+ACRFoi1"
    "FWHC6j9AklUHUbmiapHE/YY0OOjM8b5Ys1FMkjjfkAbHlDm+F2s2iomV5smpjePIlezJay"
    "oqe/OxZYpvP8EYAneZmxWLbTcKx36Zmc4wRYjDA9/9jMiCpqMIzTpeiM8hw9G5HkJWiF7r"
    "cYBgimRsRRJ0GMQn3iTv7EL2Nf37YrGxs3YgSUo2frj5uAsd0PuOaHWpmfukhKnvACjH1p"
    "U7LTJzS0L0sCr3t9j1jzlnrUYODkSZNQMiDkxnA703qAzL1TWl3x5ARXx4egPFsVK4tyOy"
    "VY+Q6EpYy7NbtyjnetWXjK8AmSUHpHwlOC+57kQRDAt36gvtPKQlfJSdgOXNz+5minCmDo"
    "jJySzYs3Fnb7846zyASClTinRuR8hlinHn+10qh/UN8GjEXwOMnvou7BI8Z8QwD+28+gi6"
    "vId2QXuyQ7vw+EYdm4WHKi2ydFzdb7YlE70r+a8zNuwcJ/OjKH/si7Y9X0Muh1tRbG2qOt"
    "MI+DndVFg50mD97NHaOe7cf4rc6C1ugscVnzYFyZPNK50I2qOufk7Srpabbdk1V8tr73BV"
    "5WScrbe3k2s92xmFNb+m9RXUjahL1X0oZ5NHzSmq+rF+N7ZKBA5KborFtXvPXh8Wl82UM8"
    "8a04kpSurlU3G5mW3RA2ddlGRhDk7hmfB0sbgv1b0ufisW9+padv1aVt1f+j1s2OaLusX5"
    "7ENx9XAlufe9nQWqidReF/N6kG5uZ6vJvBRuzqfNnNdzeb++wtiogrQ9l7Vup5tisloXH4"
    "pKn0r/MNyg/8vt5WIqy9X2RCJS84FtdzRvqDsezVs2mY7mLb/o0fy70emZennp4OTtu+Hx"
    "r82xtGXQNrOpZQDmb5+HLkLOtQMuzfTuM1ElPFHcx6MaOepFJYOBN9EH19Cb4liaAMvOna"
    "ttFzU/B5bzQ/kfwcaZ3T1etgwyfK6tZv/FXsCy+SxYTuonYzqvR2+HR/oOv/rz5Lx0KRAD"
    "gh8SX2GmjKV88DXx+eiiaIBEM8TgJ6V5+Mv8GoREREZr+CWy/NyigGkdUOL8F1or+JQFFq"
    "vLQsQvAj7Oh8/KZ3+1k8Hpydm70UEdfjM8OB//Uvfq4cnp2+Hxefg6m2VvPpKWc/WDYVo6"
    "IhXp+O27k9Nzzefk9HB8XHopCC/8E9qkmAiKTTuvhmfjg4p56Uta2YcHByfvj8+Hr5SBlg"
    "CbsnfD0/Pjcvr7afwOkSNfRmbLsvkmB2FLdQlv/iE+zMFEhNTDg5rCJoTZowmjnXxcqH2f"
    "yIgwN+ROTgfQop1NnCAQifhSsgKRMFqzueAuA3IGIuGtYvskXick90m8+jiUrJmrgxajMO"
    "oVHB9FXR0HYdaCWTHo9qIQLh8mpm0Vd80IOooRc+BlvuAWFyduh8zL9D4BYYm7v0wfCsbA"
    "m7427ROk8e7oMn0oGAOv4DI9SRnTwGe+TB+RWaIcsVWEl+kZytn1ZfqIzBzlcC7TIzS4Qv"
    "q4TI82HkXGTX3jExALid2nvgkFY+AVWLeX+obGu6PUN6FgDLwyyw1T37S0XEHqG7TxKDK4"
    "rS6wX4cMx4fs7gv7FuUg7mFPVLY2BNbtkHG1IbV0lEMnbaSsHtaV2b5P2XEEAHbCcRAKEl"
    "+5N4cmgsEAqXCk4cGNsPMxBuK+d+XkKkIwDiAVUxHSUYAx6KKI1BgAVWVDwCPsOAIablL/"
    "zRcjilZwPwShwTHmvR+CNhvFJLgfgtDgmPLeD0GbjWJi3Q9xauM4ct0P8ZqKys5K7uPUxm"
    "Xva8eDzubjH09xYvcQGgwOPNjy4lX1rzmHDhCFhZMVjodSsbC6Yan94aVD7YKqvAg7nIyY"
    "BnsEFgmj8w5DpcAgFY7LCZXJis5tO95t6nadoMMUAWWeTQCPPxxhSc6eNPKkYQoHoyFhQ3"
    "VGY59wOcOxTmAgHIuWhhiIfWLiGCs48ZdiC0iJXUIYU5DzACdsnrF4roISpEB9ypg3oYIe"
    "cp55BI0zUNpwiXZQPfIYXhCYkR10IEYUuQrvkAKGVDhOEzaSEZ7baBSVDVWUfFAAETHTeh"
    "GQ3oclKM2I3ZGNB132kXHIRPDhx2YnKmB8dGxdoV27dITDvwuMHCM3sbRCjA4ZDtGN0s2K"
    "0Gs9sWWvY7NEwxhSEYYMg77gCAa/Z4TsCsRELBu9Lh0TNRy4fSNnjNmmstCgPULqgKpfgB"
    "x7diOhREYdkBJ9TAVb1Z3sF2ZUBCKfRBUya0eIJeqAdr87lTBGgEchHAYYNT4Wdgea5fib"
    "0EGpk+jQEY6ijS7M6SV6DUfRwShcJjAYootgAsUZQQGuUTw67JcJRccEIyhUSUYAimFi/w"
    "wJM2bvoiExyOheWlgv64ZayD7u2To3iKR+bUhMeLXIPaW8ri0mSfzkW915EiKGVEQUALxL"
    "lRWj23YcHO9CtVcfAZT3QnXQngsidaEaTXAc3ONUP3sXNNWPyA1FVRBeO1S/O3ckmqsQVZ"
    "G539DcW1DSYDcV9D2EqgJ1Y0/f9vYv4rW4GW6emjbKfvRV3RBvnpIPQTr3+5pH6RP3BBvn"
    "O8XS2weQZvP1+q1rVl+fXecrhEHu13gLvBywER5mOvLrXOTPCRuVIphpEYq2eOMYG2NWHx"
    "Jgil2e3wwbwz4mgVL0D8mvCkUow9oxHwkpAwtqvFtj7fA61unIHtAKe1aSM5amTUDOm0M2"
    "JgYLsySnLE0bx5w5x2xMDMFK6p/6A7SdmhSuX8viwHl/ncoKg72lkUhJ4DzG7uVWwB7g+C"
    "wZWv7g+Wu+6HQpq/Xsbqrusr86OTnC0lv0kwxjV4tTPV10TWehueTKZqHZOcPaZwae74vc"
    "pNacnIHsc7KFHE4dczg4XLqlcAhuSqOdwLsoHZLaPQNVlH9tjraJLclNxWYsijBpMhSPYN"
    "1trqIZbhxoTuVgT0dXYi9JfYI0ogx7VEGbMSiXYA0zu26GL+sSdZoHD3Afb4ayhItphn3J"
    "0K2PD8LPcMXQFyuNlXH1xK2fxLqr64W+WGmsvNslAQmKuJerhUjTMVTsNABufRTP50gC4I"
    "uVxsq3Vj8DAIV1VwkAfLHSWCXX/wnCCPrPffmflFigGKk1IDf/k4rZ+cV/UmKGYiTzG3Lr"
    "v9X8Jrn0jzQdXaeIrooiRCiyz3tRFJWSqQS+vaO3RKNK2OklUVRKphJERk7dEG1l6eILop"
    "QQUTdDcD00IMFX3nkvhyKNxvBIroYGJCiezBdDkUZjeOBeBw8O2ABB0PTpBoGWY5CaHVJO"
    "xCNChACD2zV4NH5YnA+4KxwPOy/EESUT4YfRjbvRQSSyMajLDMfB6VAD3w3GWFBOsCMoRE"
    "lelAo/qNnuSZFNpxGKb0nFqCNY896RigsRXfvG9hux1Wdko9GW5UPE2lzkxos51UMEmaPF"
    "vNYER5zEMZ4KnMJO5FQJOMZ5PTw6GyHHN4nYK/NiyGq63s6uZqvp4is7Yl0Xm9VysRFk07"
    "c6S4dsOc/YRGO2tOmQyd3DBTjOyFzg6PsFd2AvuV5zhyxzv+wOecMeBymZ1Y8XNqX88aF+"
    "5X14cDB6dz6q3z0/HB0cjY/V389Hx+fDOg9z+Ag6bK/y3d3hZZp9cgE6Hiz3qrzE4IqPWx"
    "h505zWoOx9c4KPjR1B6vUQ45aUBjtUg5WdkJE0fIQ0jRhMBjrkDXRo+4g3VJYUXmMvbQCD"
    "aUGK2DHTPJAbabBFAGoZ5sfkmiBK3QJ+pnfIcGnY8KO2nmqPbe3QuHvCTls7RRE3+1R7fM"
    "N37Lwn9C0MXxILGadn9H/emMiUOGwdSGIj4/RpHWSOkUyJw9YBWNa00ABY/yTwNzV7Qt80"
    "IHOg4LrOrt/cxwcn081mdrO4K746L2cpeS9sM1uoJz4Oq3IH22KrQj6rkkfPeojnI3wYnG"
    "c3ZwaxilzPXwGOuV/CAqxNrzZezLJ5B0e/GjN5OzwevhmdVh7L2fBodKaekBnZv5+NTn8Z"
    "H9SPyZy9f1e9b4M8JAMaXRXr2dJ9i6u2CnD8Uz+EYn6snlipDap6ZYV8BYVUmOxBFJyN3f"
    "gJq+X3W5KyYMt4f15iOGsQQhxdEEoWrGSU3TwDPdX+rg5oHN3BQ9TDDxWMEMvVkCtFACYL"
    "Fzp78RojTtt33qVrXBYu9MuHCZBr4n5J5Mqg2cnVk+PeWgsx2eOlRUpklDw9ZvpJlEwIw8"
    "XfJn0ySp7E31NSZUIYLn793Zcj1+uDOObmY5AfreLNxWnWoXKg+jOWQKpr9QNVM2fbdLVc"
    "kqVQCokTiMOlWn2qrn/ryb6taDJNCDMoYeQybcA4gx1ohJM+yaeRJlBC6dNzXv/g0VNqxh"
    "1QmxtnevN1+e99uNmlEtPsykodneuqmUxedcUqe1aICHeZ7+nRB+PMqrIXbzNoHXMzwwEk"
    "w0djCpwrZV1dPEm3kehMWTUmdyIhlQBZrvxeTutJeGSPUbyj3WV6JzMeZk+1cF9cukhv9e"
    "Ow+M0nMbZxUVw6GmNPTonfvPTrvFytluvt/cIewn4tH2c/QUPFy2lTlpyh+H1VXNUy3FVv"
    "aVQUr8Zv9MV9+Ji6ae+F29pqvbycXs7mqh8QBWj2V/PlprAJCuyGfvUrgX9TmkgxKZdxxT"
    "rZBSWb6ihnulHdYGTdt3reXK1nq+0sKFblf6wkBJX16xeJLcM2BxVWx0nB6mrtVmZgnHZc"
    "mEFOmY45IEsqQwKeHIFggowmi9QrCxBXD8u7/2EtwCHpi9rka/XFfYGx8oZu82Z98zsQ8n"
    "kMtzf+fMFAcSjbPs7SG7M+S1CMskTW3rQBsZamBLn5coLi/Atvsm1saeCaC3OdihGR0DKv"
    "UvG2U9DqOVCESz9dT4Byn5PPh0i3moJTz7EiOGZWxuGYqT03HN1qCo6X5AFZB3COXsQc+S"
    "aL0OdWFVNihiqNbWbSY4Idc4jsRoNJWZNTIN8BxMlom8rq/lGNp/AJnD+cjMSX1/WjGk/h"
    "Y13n9AlITJkvc4btpuB4y0DOIUycnICKrjid51r80rzawASV6oZ1LJNiINWP87DLbnVEH9"
    "PEqHgHNUkOkYXsTpUQuVSIOUIt4ONvXyBLhnzPX8SaTyF1/TQ+TNePwzE6dfLCdFizbRp8"
    "3NvOjA4LxuiHyxd8huxvgUMJ3UZf7WdLj0kbnaGz5m71Jpw9AWWHGdTnkp5Fd6sU7mxqNm"
    "Klow4S0nZja3kjDPyeeY51xOKjF48hl5SvAeeR4f61wBsbTf0WH1WXlv6q9g+WafPIAYNw"
    "8wUQJ/ZhYMUe9mMc/incYDe2RT8H1CRyZ9c3L2hEiGRv85I4hCQ4vrzJHLBWBSei4amfyd"
    "jg7PA/R866mBkbttP1TfGVXWP6olMvYKeKbQ8TgfFR3ILB3TqXg7KkXGkcNLfcGRw02yqZ"
    "grV8mEfBCfcHn3Odiw7Ls6CLXGWD5VB1jwllHWHrtpqVdYKtWb5E8kOgXSNLDRGyMJOxVy"
    "X/iVtUhuBbAwniR24RtP6xG4oxOMdwUgR0uEkVShFHKUt34dPFMXoX/7NDjOW4sLWCCCMB"
    "Sne6pJH6Y6sPtI4s2CrJN3V5cguPMAq5r5QWgQwcqOzjcYpQNlbzQo0flQe1pTk7XDrRgM"
    "2Mk5Wkw3yyU6M20lCXUZsXsnjMtsnLEZDG+7ifbByIEBy8bXJwBKRRvD1l3kCEEDh6fuir"
    "O6q/FsdMll8CcbmI8Euu70U4TDjXzp4T0t0ZIyntqxb5IyoN62jiiMPRwfhsfHI8eTv8We"
    "WNGB+/Pnpfaa/+1/sz9eer97+qv7wpe/nn0eid+tfJeTkgHyNuSBqjOOgPYYPsDU0cM+or"
    "CBCVBVvOkpNFK+xJvNinMU+SOrTJ5Ia2blqyKkjQt1JBxl1uTCKuGrhrwAhtEn7etWBUEj"
    "bslhFgAXkafH8RYYgwXPwtI8TojP8k/v4ixrgvAUQ+QHLkMIMBiTlXBgNaANlJgPnc6m9j"
    "uGacz8wbHV/LgvEf99PFVh+CqNtNXp6xWZ0JXKUhE11/6mkpqM5uru85y1ZdsfvisrKLjC"
    "vLml0Py8qaL+xRK6f5MRDUv1pDsnUtAaQcMz9fIBdiuMxbX92JrW0RLYsXdz4PbMqr6vS7"
    "pA2lSB5kVxRtl3Y+cRx0v4u6UBYWdD3y5bCbKSMCuZmAeoFrZWBBbbmE82jjgPtbvAVisD"
    "C3XLZ5tHHM/S3YAjFYmMG8LkQMJv8I3qZWD2gb5rz+tV8VadBdSB5D7X/A3GxMTUEf/e/K"
    "KFWLOBoPYyBVjZuaaVfq4QXo+VQtwrcwDok5YmdKYIZyOauptjpIXgKAX4aebgKggkiPAz"
    "bTebGZrIur5fr663LrNsv59US1FuSO9tNZeCkZko7duribrj9uYA1zUb0/n6/uylWpQwdq"
    "zizU0Fg6+noOq0x+nsMTyaEQpE5IOWEOw465ExxewD58VrqIyHTgO3MRNbIcOYrezGiwPL"
    "8DR7eOTeJObYnjRhHSIPM7bLQMSahgXMugAkIaqjtrZIfqyJCEKnDUCDoaaF4HjWw+iVHg"
    "mBF0NMa8DhnZfNpk7bdVYq6KKGKqpkJuGzV8k7jsR0UAy351CFT57sWizabHnGwpHKGNjL"
    "2MS+CoAEm0+vPaBqxDSmO1H/DMUL3mxQv94qbOantX3F2akMWvZanfRxI1o890+jNVseWK"
    "2+m1rmtul1n29LRR/rzlKMnBjjenRg9L0ogEWIQMNqykOGPYGjPL99wDIgA6b7qq0P9Mz5"
    "komQRjx0mTaJ8BkR3QTdDFQGYO5yYl4MAUrLIpyijUvCttWgQGVslqm6KMYc284qZFkH/v"
    "N/oX8Yd+U5Rq2k5up5tb+AX+9ht3k4u3Hlgvt4xaxe+r2bpc6yR4Fb8tP1Lf/jCB64v9+s"
    "u3izfanE/h7LrqyVr95gGdycvnPxTfpVKtkXSNBW70t/6J/5gtbVYRrlGjUmZUXxC/up0u"
    "TH7Br2XRGJelHCPLxfVmslkVft7jlrmQL+n7s/yUvB/Wy7tJkJdXnI63133q7TKUMHvmYG"
    "i3XZfNkFWurWrIM7AlK6RTEt24Rhln2QOHDLMFIUV0yltAE/R2ogTlPTgJZOvoigTWFu1b"
    "E4Q0yB72rUkZklCbuUiGtKGjgTrzXHacUIIkTDOdyUAaKhoimCazA2xaT8K7FNrpZcQ8L3"
    "uxykuOMUp8HpyOhpXZ36GaT2KU+Do4HY0xs59DNZ/EKMUWw9QDFhYG56vO3YlOMKBRemuI"
    "zIBRUdK9KMk9SlJGejbfmQrdeHrOEZ6s0LSRuSfnyUpMANH+wz//+f8BlXZRDA=="
)
