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
CREATE TABLE "webhook" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "url" VARCHAR(2000) NOT NULL,
    "entity_types" VARCHAR(2000) NOT NULL,
    "changed_fields" VARCHAR(4000),
    "selection" VARCHAR(4000) NOT NULL,
    "strict_order" INT NOT NULL,
    "active" INT NOT NULL,
    "disabled_reason" VARCHAR(500),
    "caller" VARCHAR(100) NOT NULL,
    "secret" VARCHAR(500) NOT NULL,
    "previous_secret" VARCHAR(500),
    "previous_secret_until" TEXT,
    CONSTRAINT "ck_webhook_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_webhook_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_webhook_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_webhook_url" CHECK (length("url") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_webhook_entity_types" CHECK (length("entity_types") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_webhook_changed_fields" CHECK (length("changed_fields") BETWEEN 1 AND 4000),
    CONSTRAINT "ck_webhook_selection" CHECK (length("selection") BETWEEN 1 AND 4000),
    CONSTRAINT "ck_webhook_disabled_reason" CHECK (length("disabled_reason") BETWEEN 1 AND 500),
    CONSTRAINT "ck_webhook_caller" CHECK (length("caller") BETWEEN 1 AND 100),
    CONSTRAINT "ck_webhook_secret" CHECK (length("secret") BETWEEN 1 AND 500),
    CONSTRAINT "ck_webhook_previous_secret" CHECK (length("previous_secret") BETWEEN 1 AND 500)
);
CREATE TABLE "webhook_attempt" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "delivery_id" CHAR(36) NOT NULL,
    "at" TEXT NOT NULL,
    "status" INT,
    "error" VARCHAR(16),
    "detail" VARCHAR(500),
    "milliseconds" INT NOT NULL
);
CREATE TABLE "webhook_cursor" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "seq" BIGINT NOT NULL
);
CREATE TABLE "webhook_delivery" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "webhook_id" CHAR(36) NOT NULL,
    "event_seq" BIGINT NOT NULL,
    "entity" VARCHAR(50) NOT NULL,
    "row_id" CHAR(36) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "attempts" INT NOT NULL,
    "next_at" TEXT NOT NULL,
    "leased_until" TEXT,
    "lease" CHAR(36),
    "payload" TEXT,
    "created_at" TEXT NOT NULL,
    "finished_at" TEXT,
    CONSTRAINT "uid_webhook_del_webhook_3b8475" UNIQUE ("webhook_id", "event_seq")
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
CREATE UNIQUE INDEX "ux_webhook_external_id" ON "webhook" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_webhook_created_at" ON "webhook" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_webhook_updated_at" ON "webhook" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_webhook_name" ON "webhook" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_webhook_strict_order_value" ON "webhook" ("strict_order", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_webhook_active" ON "webhook" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_webhook_caller_value" ON "webhook" ("caller", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_webhook_previous_secret_until_value" ON "webhook" ("previous_secret_until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_webhook_attempt_delivery" ON "webhook_attempt" ("delivery_id", "at");
CREATE INDEX "ix_webhook_delivery_pending" ON "webhook_delivery" ("webhook_id", "event_seq") WHERE "state" = 'PENDING';
CREATE INDEX "ix_webhook_delivery_row" ON "webhook_delivery" ("webhook_id", "row_id", "entity", "event_seq") WHERE "state" = 'PENDING';
CREATE INDEX "ix_webhook_delivery_due" ON "webhook_delivery" ("next_at") WHERE "state" = 'PENDING';
CREATE INDEX "ix_webhook_delivery_created" ON "webhook_delivery" ("created_at");
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
CREATE TABLE "webhook" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "url" VARCHAR(2000) NOT NULL,
    "entity_types" VARCHAR(2000) NOT NULL,
    "changed_fields" VARCHAR(4000),
    "selection" VARCHAR(4000) NOT NULL,
    "strict_order" BOOL NOT NULL,
    "active" BOOL NOT NULL,
    "disabled_reason" VARCHAR(500),
    "caller" VARCHAR(100) NOT NULL,
    "secret" VARCHAR(500) NOT NULL,
    "previous_secret" VARCHAR(500),
    "previous_secret_until" TIMESTAMPTZ,
    CONSTRAINT "ck_webhook_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_webhook_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_webhook_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_webhook_url" CHECK (length("url") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_webhook_entity_types" CHECK (length("entity_types") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_webhook_changed_fields" CHECK (length("changed_fields") BETWEEN 1 AND 4000),
    CONSTRAINT "ck_webhook_selection" CHECK (length("selection") BETWEEN 1 AND 4000),
    CONSTRAINT "ck_webhook_disabled_reason" CHECK (length("disabled_reason") BETWEEN 1 AND 500),
    CONSTRAINT "ck_webhook_caller" CHECK (length("caller") BETWEEN 1 AND 100),
    CONSTRAINT "ck_webhook_secret" CHECK (length("secret") BETWEEN 1 AND 500),
    CONSTRAINT "ck_webhook_previous_secret" CHECK (length("previous_secret") BETWEEN 1 AND 500)
);
CREATE TABLE "webhook_attempt" (
    "id" UUID NOT NULL PRIMARY KEY,
    "delivery_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "status" INT,
    "error" VARCHAR(16),
    "detail" VARCHAR(500),
    "milliseconds" INT NOT NULL
);
CREATE TABLE "webhook_cursor" (
    "id" UUID NOT NULL PRIMARY KEY,
    "seq" BIGINT NOT NULL
);
CREATE TABLE "webhook_delivery" (
    "id" UUID NOT NULL PRIMARY KEY,
    "webhook_id" UUID NOT NULL,
    "event_seq" BIGINT NOT NULL,
    "entity" VARCHAR(50) NOT NULL,
    "row_id" UUID NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "attempts" INT NOT NULL,
    "next_at" TIMESTAMPTZ NOT NULL,
    "leased_until" TIMESTAMPTZ,
    "lease" UUID,
    "payload" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    CONSTRAINT "uid_webhook_del_webhook_3b8475" UNIQUE ("webhook_id", "event_seq")
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
CREATE UNIQUE INDEX "ux_webhook_external_id" ON "webhook" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_webhook_created_at" ON "webhook" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_webhook_updated_at" ON "webhook" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_webhook_name" ON "webhook" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_webhook_strict_order_value" ON "webhook" ("strict_order", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_webhook_active" ON "webhook" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_webhook_caller_value" ON "webhook" ("caller", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_webhook_previous_secret_until_value" ON "webhook" ("previous_secret_until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_webhook_attempt_delivery" ON "webhook_attempt" ("delivery_id", "at");
CREATE INDEX "ix_webhook_delivery_pending" ON "webhook_delivery" ("webhook_id", "event_seq") WHERE "state" = 'PENDING';
CREATE INDEX "ix_webhook_delivery_row" ON "webhook_delivery" ("webhook_id", "row_id", "entity", "event_seq") WHERE "state" = 'PENDING';
CREATE INDEX "ix_webhook_delivery_due" ON "webhook_delivery" ("next_at") WHERE "state" = 'PENDING';
CREATE INDEX "ix_webhook_delivery_created" ON "webhook_delivery" ("created_at");
""",
}
DOWN = {
    "sqlite": """\
PRAGMA defer_foreign_keys = ON;
DROP TABLE "webhook_delivery";
DROP TABLE "webhook_cursor";
DROP TABLE "webhook_attempt";
DROP TABLE "webhook";
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
DROP TABLE "webhook_delivery";
DROP TABLE "webhook_cursor";
DROP TABLE "webhook_attempt";
DROP TABLE "webhook";
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
    "eJztfW1z20ay7l9B6Us2dRmXI1tO1j51qiRZiXXWtnxt+frcs9lihsCIxArEMAAohrV3//"
    "vtngFAvAxAAATJgdRVu7FNTIPD7pme7qdf5l8nc+FwL3x2bkfugxutT15b/zrx2ZzDX0rP"
    "RtYJWyw2T/CDiE08OZhlR03CKIAP4PM75oUcPnJ4aAfuInKFj6O/iDmPZq4/tRzhc0sEVi"
    "SsCZf/GllsIpaRZS/DCIYF4ciyhR/B+0IcKBYLEURL341cHj7Dr3OEDd8HL+v9zfD3P5Z8"
    "HIkpvJMH8P6//wM+dn2H/8nD5J+L+/Gdyz0nxzzXwRfIz8fReiE/u3Z+keNwzpOxLbzl3N"
    "+MXayjmfDTwcul6zz7+vX6LT6bcp8HLOJOhqX+0vNi7icfqfnCB1Gw5OlEnc0HDr9jSw8F"
    "c/Ifd0vfRnkADwL+zHXCZz5fjV3nP+P5ZcaOxx9vbsdfrm7H45OyMG9n3ArE6rvQghkXBY"
    "KzhI+Az7gmXD9Ctv3r3+orNuyRn57g2y7fnX/+y4tX30uWiDCaBvLhiWTFvyUhi5gilSLY"
    "8NwOOPJozCIN7+H7mR/pBZAnLAgCvo5H7pw/S/7SRSDJBxuJbHZGlUhsT9j3z3yxai2Rbz"
    "PuW25krVhoxb9td8HcXn+4+nJ7/uETvmkehn94+Onb89srfHIqP10XPv2LkqMAbaDURPoS"
    "69v17TsL/2n9z83Hq6K003G3/4OP4LVupF5w9d+3JzhLtozEGJgzZk6WncnHyUcwdLNAlg"
    "un2wLJEz6eBeKxENThjPlTWiGS+AFOBeSRZnlEfMoD/fLIUBXWBnBtX6vhx5Yy/+yGPLQm"
    "awvPxZUbzSzO7Fks/TfWdMkCJ7TYFCQNi8IDVltq2ZdPWf3KgF8Jf/xw+uPLn17+/OLVy5"
    "9hiPx56Sc/1Sye64+3Ur1vZMH/jHjgM2+sO0tv4aleGAWygkBgwg0EEh+XreQRM6Xtyek6"
    "lrizwGQJ8RC1XB/+zq1wHUZ8Dn9lEe5TG1hi3QVi/sZScxrJUfd8bd2B5bJchDyIGstpzv"
    "4ce9yfRjNcRs+f10jl/5x/lgcyjCrs04/xo1P1LC86MA95J0WbJ+xB0R5IktkTN/4Nb+R7"
    "rNXM9bjUte5D4630uJWsZBAwTruxq4zkAtEO1vKBlsRH+LWh3KbJ1NV2joS4T/f7yAqF+p"
    "hZwPMIjnVrgksDNDWz75UugBcdwK7eyOceOFEWzOVMuDbXCyeh6KRsO51+nfYosBlnigo3"
    "8VdxZ7odNeerJoqzuPUyerMsjAyVdXnz/j3sX+u3k8vfTgoSCpeTf3Jbo1yrj8UMiflSkk"
    "JR3voIj0QG2tNvugnyUjptdL6d1pxvp+XzLWbm+E54DtftFTFfMB9+Ua0sMuQmiySh2OnU"
    "wvMie2Al7P3Lh/P//j53aL2/+fhrMjwjjsv3Nxel4wmG1e6TiXDWbTZJMt5ko1FuELQzQo"
    "a2Y4A7ZYNxdbUBm1qB9XagxhJ0Ay5d1nYHSo7MbGkIOLjBkeIgiyWe7mDxifnRDpQ892FG"
    "tlB2ctMtkCExm+8sdovgMHcjc46GmH9dj4YyucFSGPDJIGx7GQRdXNQC5fB8VOmALDxm9+"
    "BVPAZvdMk74BQp0fDk38VeeNxLADTuoiNgVSQd3nKQkBWthEQZgGAQZZq7/jLiYctAgI68"
    "U0TgQGvgnVhZnvCnybEgne147kdC/UPOAns2jsBAbe9X52nJqd6L6RRzeRqwuWZ/NBNRSk"
    "wy2ouMWBi6U5/zVhB7gch8iB2db2XNOKK5E9gPSA7HyEwE7fibJRkGd1eBiGT0yhErf+/8"
    "xWyqu3ttbo/iXZnXv4iAw6L9G19LnitbzdbBF3E62xXYa2LNjTLEduLz5tPNlAO2SnPS8s"
    "sOGKLik/jkM1hQn68vpblU1h2PltmdVcZ2Vuc1aAWzcZljdG/FAmdcsd4XLIhc24WjNNIc"
    "shcx9S9/+8w9VoGTFvI3P23eaM4RK1MgkljcjsLILeKIBVPeF+tu5cseKddwNYpTkVmFuf"
    "VZfjQ/nRc/YT6byl+H343fVLP2alKMC0t0e7bxeFGgaJR5jFGe70ILaWVw0U95+dpiSUow"
    "RlbgCY81mD7TuPObKLOYMouHnDhKmcWUWUyZxZRZTJnFRgZmKbO4DM1TZvHjV7KUWWx2Zj"
    "E8WcB7NdBSXTJYlupw8YKTT1cf315//LW9BYSimIECZX644kFj+8eY7OLUu24FbueJ+vQ5"
    "jQNRdtwFMS7Qir15GvN1FDI3wT9WM9BE7J4roOSgrE5Al1a8LhANg9nJpA/N7bqYTaYnwI"
    "6BhGwTgsGrj+1hhLwubRCzibdaD5y+3LzJnMXdhybZyvW8im3AdJ6Jbj26QFlvOmUr3wvq"
    "tnXQ7BABjDgCVBO72MSIGoQtos3grRELaU9mIgtpZdRri/8JH3oKd5Fp8CE67bjy0IEPcW"
    "TIy+Lq6ZUUw6AYxpAhaophUAyDYhgUw6AYBsUwKIZBMQxDlCzFMMyOYRA6Tuj4rsw9TxGt"
    "qNDu5LCsjhuhtuN1nmgQzI6nfFxub/rLttMdZboB8NzPtNNdH57vFJUwIioR77s+whKZVx"
    "myxPtSK9sDE3mN+7TDQX0dnf2HgzIKrwfG3+TfZgjz+1TrWyVQPvjMig0tXBDniS4mpJ6M"
    "amNBC3d8zxv2yz+XcTdYAd+FcTWJi4ibajYAn63YGj55LcM1oS3goBzBIEc6SGm3+1Rccx"
    "gd6kpa9vc1FCuiWNGQQwEUK6JYEcWKKFZEsSKKFVGsiGJFhihZihWZHSuSf7bQuMl4k7ti"
    "YQuVkCu3f4Ru4gqZDsrTHKWJf3ZtwFugNVkSA+5PFnLwpqLxjIWzNvujQGaycE4+cjBmsT"
    "e4g1/caXO8etlgb7x6Wbk18FGB7xK10WwKWX4XVnA9JTKa4d8yuJMjummjl4200csabfSy"
    "pI1wHazlnZRlvl8I4XFWoYryhAXeT4ByX8xPP2lntyGyhwIIORzXDCy2FBPc/dC9uLl5n9"
    "NTF9dFRfT1w8UVCOf7vH2l84YWLuip9iZ1nnB4JjX3nVDZ0q/h0E6bQQf8QdwTaiGJEcYZ"
    "L8MuDleRdHjrA10uiWPhrxhhjzw0mlU7YFodr6k38RDsSupNbKKMSvk4xwzZprkklaHbbL"
    "bJ1hDuOJvm0iSWm88bYb51/ulaIpA1gdlGNBRlpSjrkINoFGWlKCtFWSnKSlFWirJSlJWi"
    "rIYoWYqymh1lTfywVgV5OZqB1OPBhJ9SfdghWZvM+qiVSZuU8F0Lk9IEdINY3Hr1bq9Iym"
    "1iYwuSzF/HPZUgHRPUu+VsflIJ6MmnoyZgXpSMbADk4VjsjRZmyx/K2NxIuS+RHAjGM4ZG"
    "kRTOTO6hDa1p0dX3ywkaJGhwyMgPQYMEDRI0SNAgQYMEDRI0SNCgIUqWoEGCBo3w+w8NDa"
    "KL2YqrGYKBsBRnTHCgOSu2fzgwwXp2ZG8CLhnE3PZrdyt3MxvYKPjv0nO5H13nMavis1Ed"
    "9GfLUfFva4D7+WjpxiedooWDTiynMzRwQ+7dvZYXJmw+U11SpKMCNhR6KgJ8MD/KH5lRsL"
    "bwzur0pMRTVYMMHvzre8YOUfMZiR7Kb8L/vGyLQvSRjbsLWsg8TxfUuJyxCjd/Q2FykjOW"
    "mmbWsUFOoTsFC7cNwzcURjMcDj3uWF/enf9wevZKefM8URepC5/BYqVWMaS2sQ4zfxu72U"
    "8CNO+lNuBYvnkbT9yQqoKkR6LOANm0T6yxPzKDmrSC40EIawTO+Lm1AjsaOGIpY6Aq9tuY"
    "iKKEFCUcoMKjKCFFCSlKSFFCihJ29S8oSkhRQooSUpTwaUYJ7+Dd47a92nJERoM6oHXdwM"
    "L5Wn5z1ua15lkTpXlWrTPPSioz5V/XTm26F5gsh4G1bMjK6p9iMo7cyGu1QXJEhlslsD9g"
    "upacriH7I2Vf1/2he4HBYhjw9uBz5npl+XzhzONOjeGekBksFXUP/A84UwssHuBIHyZdP2"
    "LSCGE88eD3j5+XhXGBD2rkkKU0WB5D3yUxm3/sLKAfSUD7EtACeKo54bepsZTMYKlINSYn"
    "CsTzSR91nntRYnKKnZRYidJgaQx9j3RSYiVKEtD+BOTLK6tYN3ug+hUksoOJrMvm0r2CRL"
    "YPkU3cIJqNEZaushfesrVeVHlSg8UjbQacJ8Yr5KwNNRo2HO2k7vTkBgvmUeybTmpOT06i"
    "2p+o1pxpEmtrg+N5wk7x8QMqOJxnquBGMrrKpti/33eskE/n3G8eZ+05Hq4YORe+XPOaQp"
    "gGYshRmyyLDzhRyXWYbCoQi4WW/AnWb8vnz52fMHpt/S8cokQlByFBwOc4ocZXLfQtq0Xg"
    "zlmgkVHtDRcZqoFcbyHjmG6Yu/IWb8v1uRX/mOR+aqPuvKDO9aYfN9S53nwZPcF+eJgkro"
    "rGQOOtLRao3HH/mIWxT6eLWz/c33t3t4wZwILItd2FBGI0euwipv/lb5+5JwdVy+bcjtwH"
    "N1p/St5pkrl2G9dFwUEvqy0jdg9GM/78HWWTUzhisRBBBL8lcnW3trXh5k36qnWmKMWkNd"
    "/FbCqzb6+FPjUXhzS7MqTtVSFx2Q46ZcAgtAHWKntuslyHMkHWWqpbOOfudKbtI9jlFVQH"
    "RHVAQy7zoDogqgOiOiCqA6I6ICOjAlQHVBIe1QE9ASVLdUBm1wHdAyc02Ku8G10vnITCZM"
    "BV7wN205mvmqjM4qbLaMyyGDJUtdhr2/KsoVRmxbLBGFKQyAb+YVCh1i41WlSeRYnblLhN"
    "iduG7BFK3DZdQJS4PXSRUeK2ySKjUlUDjAUqVR3CLqFSVXMFBLPjPBoDmzv4PQVigyV08k"
    "VOVaYFz8QyNNwJyjC2k3aroDdYQI9jC3XSdBX0JKy9ZJ6KpR/p0uurtVyGxGCZxKlfcqoj"
    "6/rLjfXix1evfvjRYt5ixn447YSBnjaAQE8rEdDTSoz6tB6iDvhUG0KvltGGwmQRfYlgCi"
    "NrEYgH17c5AtVq4oYA1GoyXSHqErXBohiyBnOjduorHm+wNJTugnkasg9wKl13QYHWYK4P"
    "eA/gYOYB151WocwCmcGyUdEaOV0Lp9vt9G6yMU6rN8ZpaWM8iW4F55tIMjUtME8+A1Zb1L"
    "RgYKKipgXUtICaFmyXFTDR0d+bV53xt6ExWINljQE14aOl++U5Dj9zGbYEsrI0JvNcJrXH"
    "czXEI0ym09Ur1NAbLIEBn9srPgldnXtSvS0yJAbLRO4KmKqFc+3oDjbzB+scwtLGiJnXdV"
    "+UyQ0WwYC3BZ8vPLHmutr3WjMqR2eyAfVOrKw5VmQvuFh4PFOirX7CsSwj5vtL5o0D/sD9"
    "pUYtgeHHKxCTMqnJAjjP5NzHU8ZSNCZdjHbM/+vp6YsXP50+f/Hq57OXP/109vPzVArlR3"
    "XiuLj+FSWS2z9lEdnLIOC+3Q5Uz9AYrLHiHihqrsktxLF0Op0hLxqcIC8qz48XxdPDc++4"
    "vbZ116HUuQ45ssOVQpx8+nzz5dPV5e1JSyl8m/FAVvBh3aITWhMerTj3rTs3wOrpuPsJen"
    "+eaJxrZ0xBUeS2df0SigOK7ubz2+uP55//b1vRyXNlac9QenMWRS18bFPkE8QtbcKZu4AJ"
    "PXBN2mqdtPT0B5TdxfmX68sugrNhO/FY521+A3YdvOeLpg1yjJHjZBm6Pg/DimS96sOqRG"
    "j6iZVM2MIJpyXsE+4JLGuNhCGgQI6vXT2gqpcYLKMB+0GhWAZ2q82zoTBYIlLbJV0eImEt"
    "ux1S/W8Rxb2ue6NEbbAIBrwpFsDlGQv5eBHwO46+gg4nqEmrqKA3WFpgkqtDRU0ZDxVs4z"
    "aKE8RXXRuhNOyEUtsKpbyJqOew4TuIeg6bLyOx8ls2HM5SmN8tRhbtxXCt7KTK/HCFqg0j"
    "xW4PXdRb9H9ZMDgFolbMzpEMg9u5JqBdHJS9NHVWjCwzfp8tnQfI9K29nHMLsqKTc0m/9M"
    "D2q3gPm8X23jTLVr5nte4ODbRjVHXHZs+Gdnjeb1fzvGmznISu47Jg58bZT0yf5MOAYQhK"
    "QKbT9cPE8/SFpq5NxdDQWongnjuoK8xv6G40L+dsjT7qEPq6Z1ZnTYf3/Bre3ut9zPIE29"
    "u+++m59Z1aiCrDNWVsnPFqyZ6gRb52IKd279TufcjdvKndO7V7p3bv1O6d2r2bGbWgdu9F"
    "4VG79yegZKndu9nt3gPRNoMzoTA51qVixFEW/HQEV6hn9tbaoeWRha6vS4GprNxPx9dpV4"
    "PEhoekyqx12PoNbB+skHTvLF9E1hR0ag9XbqKe1Om3vPPgR7oOoZV8TsfvyOcD2iIpm8FG"
    "jJFoOLhmAjxtYLc1B+1UPNWmuIUadzzaVQZP8aLZXYHXHQ+DRFm2YnmBaCAszwXFkN0HC7"
    "bXxH+f0KW+vYcYRp3u89Wt/h643yIQPMBFv5X3BZXQOhR8iDjHLZue1AQ48PGoUWQjikc2"
    "uMkWhuJpy6rtz8pBFJ6g8MSQ0WcKT1B4gsITFJ6g8ASFJyg8QeEJQ5QshSfMDk88QRDwoP"
    "wFZ7MVazfjB8JVmDAheuYt2z3AdzEOsyOXY9zHIAa3XsFbebvZxEYhc29ZxEBQJxpULnk0"
    "qkPkJBhzH4/aisbdxkarPPFCDoPAk124GOG6k36JwpFC7oduBPaS9cC8JQ/foP2EuHUAE+"
    "EOOjGJ+YuyeWZ9A3dGLKWpnFZ2TOF9Zajv4DP4zf/Nxy/1Xc9C1YU9auE7Xkv6RSCwjBXv"
    "4F75Kjt6FWP0bIKv88VEOOsqMPLvJ9yP4jR8eCeur3/sAlDi/B4jRNlHFe4OuORGSMWED1"
    "bVRjClGEbCh/RcQzBmsfMTLPDfk3Pzd0P6asS7o8WK31AMxOgKGndh6MeKjVVhG2gmQ2L0"
    "uo4PiZE8IDbaXmr63R34fVxqURf6eBujJU8i9tFLw4VjQSxtAJWS/3Mc+zENumsMyGxAvt"
    "qCzGYAbLcgv8CpgiZRJpqOzSLLhl7dQIrrUlx3gLqN4roU16W4LsV1Ka7b1YGguC7FdSmu"
    "S3HdpxnXTTOE/eV8oguP1SjfMqnxCI6aKp6MqtJGXUzmc082fZIiTPWuIffFFtjctQ9w9W"
    "tMFlov0M1xemXewTzH8h8t9lSOyGTB4G5yAwvna/nNlda+Mf2Uf123ie4FJsthwBuEz5mu"
    "tlPdgV137DBtiadp1j7sDrCTgBlhbB2qSK6QBdD+d5GFfbjAB3hmfW1z3Bw6iiDZ3elW7B"
    "KlwQIb+jbqdBd2iZIEtJerAYCnGiNgm55LyQyWSqzn5FRj29pQNSan2EmNlSgNlsfQd0kn"
    "NVaiJAHtT0C+bATLulkE1a8gkR1MZF02l+4VJLJ9iOyfYjKO3EjXC6raVMgRGSyX2FyA6V"
    "pyuoaABin7uoIGuhcYLIYBbw+HL1gQzbWXc1TvjzyVwZKRGPVmtnEQAXPHZedst2nLp33v"
    "mM0Uu24Z7RsMlsyA98wj7ywIB4raHKG6eS4Uql5Cbhvs9x9yLh+o7IehdRpkNpacaGw2AU"
    "JiFbtrQ1QQ4QSo9iXDJO+wXSgdky0zKk7e8u2L1RtL+J5KsVY/Rokyhkx3xhgubm7e57bi"
    "xXVxr339cHEF4pGC2wTDy6krCxaGMHVnPGPhrM2pVCI0WP2dfOQPIKeAMwe/t1to9OysSW"
    "z07Kw6OIrP6F7HYR0/dK+j+TJSqfztivvzNObn6Hybibk6aAKOlxUd4orBXFk0Z/N2Jf4b"
    "AvO5KwukYcIZlwXLXfs4q7sX/eOEyvxuX4oev+ZRcXp7cfpm+TUo+o+1QQ/cNu/uxp01x1"
    "Ze53XpDjc2qtu9MKkWjeYeLnY7V+9pcqvb4aSBtfARJlLs3jG17Gs9WqatAhHJ7GSn5+st"
    "EclxbXchudIT6z4l72xUVHGsS1wjds9DC39/n/xMWq48yrtC93cJbn4rP5nLQvfVSzqPIc"
    "qDb0dWPoWTPce1o12weqz9HHLPa1n3suXmZObxcBxwWwTOjhz8gq/6LN9kDgfxXA6F17Ig"
    "87AX0l49VNxBqx6Magv5HxpfNCvxfMwjUzi95bgOGnlx/6Vnlvy2UPo6q8CNIu6rykZ5jZ"
    "AkUfi/L5HKqkLXPX5Nzx0EqPHSqDvsUt04IOR/aPSIO72uKlOMCToV+xa1yHY+d9Ah17Bc"
    "Fx6zeVJQ6onpSN3SBEpZ1Sq62NJsPsf13FTXxCW+fz09ffHip9PnL179fPbyp5/Ofn6e1v"
    "qWH9UV/V5c/4rBk1EWrSxHU1pXkT6qMv2NkrEmfMp6AM8eQQkp/FA/ZHZyujfVkgWygXTs"
    "CmX1N96I7nkK4cOTKfNb8MA6KG4NXys0uF51o7qUwORgjbS88Ox3o9dwnmcvqXedkfX7PV"
    "+//l0e9PDw/NM11t/Hz0A4v6ua/W6d7PZShf9o+wlKH0NOFdhvUKXh0+geeKhGT826shjU"
    "kWUnlsYztthdxIPMoX+k5itigezRMr1afeSIjNYgl5+vwLAZWV8/vZV/vr16f3V7hWocYy"
    "s3n6+OlhJW6Nco14AG5ahOIcqQGC2C//py8/G1NGsyfYgcS/0QuQFkS2Uweu+wK4Y8dnFv"
    "GFRMZkpvRYQn3gvtlXnps9FWSGbsiYaX5d0qhxLspJB7dyP0MeGvCV6iWlbjPDY9NexlEI"
    "oglB01YKyCS2bw9zsWxL6oKhXkjny0CJa+Dqk56Df33f6x6rDSGgCacyoGBnYDbfaYw9TP"
    "GVQN08Trs6ltFQ8fgmGFELnqCYSLGxt9WQKXXA/9olqYWck+aIeFZamMt7Vkw8O44Y9Ew0"
    "YIh8HxIvs0wcKbsJBbMyav2Q45zMe3W5pgBwbHlL5qJ7INjdECi2H35QLBeLk7Yslh2veM"
    "PaBtwH0r4HPxYCCEaYh1cO3w+UJEsJDXFRd4FEbUWgruZmzz6zzOLZt5Hg/AzUEMRTVJx8"
    "0VRmmLQ4RzHRmmHsmwIaLTLAjWIEt8LJbx0R3j2Rz/ijEZmS2gu6r3EF+pvWtDfTE+RgbR"
    "RRvmxXs2Emrq2W4ojPapvs1EqNqCSsvWHCgyVhVN2R0PN5rX6eUPTHV5VEsE/FgUQeNMmw"
    "OUwzjuFLReG/ZvKIyWwJd35z+cnr1S/XPL6h17sd65QYj3N/mRjNh3Esqrlw1k8uplpUjw"
    "UQFcW/nt1E9KYLQ8Nh1PpT++jBue4pmKF2epI7WTCF6cNhDBi9NKEeCjvAg8Dob+eOlHun"
    "ZztcHlAuWxoswd5PMV54zyUfYMCsgWS5nZAv/D/sTy+rKQrUOsmJWtwBXuhn+juDMQK9uv"
    "DRy7oTC5lBMPszvXd8OZhMFwysmtRnGnQgXDKoNYZpBEQoA7HTSOUBy6uxfdBvIIbjrqb+"
    "fyPxcufEH75ZAnPMxy6CMFLE0euo97Hky4tQzl9uY93AA30CVhHihzs4xsIddoHTCTjBo1"
    "BWdEhqB1ni1Y1Cy1p+XlE5F4nea+utmkNHUnaTYbqVPK7V6+UQvPJL6lwItb4ecTQGMeQJ"
    "MKp4WPlKUx2k36puKS6brP+K6dnKOfm+A1P1fDNT+X0JqM7mhq5mZIjGa+yjpQLA+BQqbu"
    "xVcsw0zmYdySG0UUYwgBv8Nz01AzF9RZy5yzDcUAQqM3d7Ew2u2QvbQO0IKYrWvZy9GWR8"
    "HqrfXsm2WXq2W/PP9yef726lj32mdr6DQWWKHErtr0EoWBDWJiWMemEDK0zlF7qsvcdcGs"
    "2rF0TamB2at0TWkzD5WuKS1BFXRNKV1TSteU0jWlJgUH6JpSuqb0iSlZuqbU7GtK296jOI"
    "grFL/FqhT4rncGj6Ysd7lBkS5PPMitb38uuC2PpTmmdZSl9AFsqnVllLNI20t3iz1vExnX"
    "RDHljrGlj9U+jS9GOErevr0MAsQA22iwLI3Je0hajMlk0W6UadNyYXWz/l40Sf+qzv4qqj"
    "LE+tnE9bTV8bUuVIHycG7U8y4SmCESjcUTK1knJ8vlFhgj5X7jg6V3bynWMza4bnyMJnJZ"
    "BG/ZNi2Vp64zwE3SWcr4Dmdi6TmYjuFw23X6gDTQgtZZvnmNgzzrAjtm6Ybp66zAqgUHFN"
    "ECcm3kacGmfAxaAAv32q8IHfmA8mCTlRH/AHk6yZ9Ea+M1ls2G0TjgLNThi9W2SYHMZDzr"
    "22ydKIYWGqFQqdHIxTqtcbFOdXjUZp4tWF8gM5n1H2QrB3RsO5fIPG/K+VrWl3hPl8aY7t"
    "7SpTHmyyhpU94KMy0QDSArSfm3atabtIzJcn1QAFRWhbXidJbCfGi6j1bSO7JYWbptWJyl"
    "GMBK/ia7X6TF8G/SPkyTtTUXD6oU/phJd3bmxoIdM+9aXH4wMEWyNfmuoGIbXN5TUaP6CK"
    "7u2UuH+iLDs5q2Abel1uiB21+S9xiyvvegXrayPquBd7g2Cb4nYvau91tkEkgv1QsNkg7u"
    "hEziap+XNHiu3+P1Fu/hbU+Db0e73OJIvFOHXozR9spIqQUq+2e2YiS+6lK+yXRGtumEVc"
    "nGA+XbJ/qwPu0+ozUbZd+P7QxBk85Uavh36souS3Y8qN3cTWkoK5+y8oecdE1Z+ZSVT1n5"
    "lJVPWflmhtIoK78oPMrKfwJKlrLyzc7KD4SnATIvZ8K1uV44CcXhQrInN7fvrj63t3tQAD"
    "PuBrHb11Fn9nBJSEEMGar66KzyW9sFZ3M0A4hoyZCKmvRho7EZDKJVTLZENxAmd0ZA+w0Q"
    "Fjov7BhAaXen8iDYvT1WVVqBDSJWGZht17CskXGRTipkexw2p01bR6cOhMzKcEs9LJtEZJ"
    "phsl4yugEguwiEs7QbIrH1gwmCJQh2yAgbQbAEwRIESxAsQbAEwRIESxCsIUqWIFizIdg/"
    "lqzi5ve33HbnzNNLKEtm9L2A70DPghu7lr178SrX+dKevbHmQt7jCH7g81F6aWDAVZk1/G"
    "pr4TG77Wl44K4Q6LuOF4FrazD0mu4deTKTG3fcylbLMFE8NeEHvUmaL6MbDy6o54Ldoga4"
    "d5YvInVNp9FCe/StPDK4CogomboJnTwIdD/QmRLv0FZMztMMhMHxpCmiYfBa3k9EI5Z8Dy"
    "z/tHmTQezutLK3sjq/yY2KaHxyF9yrCGWkz0Z1MYxFdlSD2MWKyXZXWFAGvJVXg2JYInBk"
    "nxHEB/AplhOUzdAO5BTfoPjGkOFrim9QfIPiGxTfoPgGxTcovkHxDUOULMU3zI5vPMrG79"
    "JDj91NcFVwzoky7aQ3z5qozbNqrXlGDeAH130Nb8N90GyNCyE8zipEsyEqSGUCVPsSS+Lv"
    "tzvCEOSwfL7KIIcu6DDZx7WXNlUXNzfvc3K7uC4K5uuHiyuwN77Pnzdl65D6SZq+W6ifpJ"
    "kyKkVGmnRrUqioRvW17fNijthyJkHqauHFMBY4Xwtwy0xu9JLEQHTY+yY8UgO9ZwY1QN6n"
    "QjiYDgK84cEDpg+oxkJcouk6sL0BBeHrhK8PGT4lfJ3wdcLXCV8nfJ3wdcLXCV83RMkSvm"
    "42vh7eL9so3Hi4yQiI1LTAXfv+h3vOF9h2GsFDwwB2YGRXfD1ParIoBgZGPY24U1p+4TfX"
    "NXTlMG2Jk3vghEY0Nd2+EooDdvv69ebmbVsPWYMPDq7bF/BxKoJ2ZUkZGtM9p2kgloiCJ+"
    "orTN2lCfcEmlCRMORkT9jaVZlp6A2WzoD12eO/gfFbGkcy6vpFrPvsUPiaJxtG4euE38lb"
    "MP215bihjbeiG13eKouLbdhFrSSTozJZMHJDICaKkw2tZTiSmNqcBVPXN7ta/CiFxwfcL8"
    "lc1SGPe4f5jpSTCbXHEk8YA/9mTGcE10YMSrQm75Ck3wKKgSm7mOGtXr6CVI4UHlixIGB+"
    "tB7PhR/NNKkftQLQUJssgl+SThcoBjXlOBlkCV8UWMnPOZIs5vhm7mNV7Hi6dJ1WMImW2G"
    "TVhPtBMV9OHf7fOHp6GGPqSeSBKgmE4BBZvlhR7ifhVpT7OXgZdcr9LHYaftT3TvbTxWGv"
    "qZ/Ziyc16Z+FeymrU0Czd2HKkQ3yQJFmc6fknDll2LZ6FOV7Ur7nkNP5KN+T8j0p35PyPS"
    "nf00zggPI9i8KjfM8noGQp39PwfE8B1LpD8C2rCO5lKOr2rGGus6Pa6ykeez3wGPebbp/k"
    "wdg5RnjLzK2JnW5IjO7D/S1xoCUICwcTBUuPubzN7dIc8DkL7jWwXDXnMyQmW3TnPkwO08"
    "lXwPoZ9iuHf3SNBTULBdVFgqg99mbiG3xvJZr2j+/pPEXccgE+YkuTp0xnvtXzbSak+qd+"
    "2UNZ3Ptpnp1Zuz3I4Gq+8MSaG+XwdVnnW3ld3vJGddD+wqdz7mubeCSPRrURnMygBsEb/A"
    "pnk9dtL8FBmgNzXoO3NFmGGNrDG0J8IGbpUzUeP5F3h9zJlP05cz3dSby3L6HQEYWOhhwZ"
    "oNARhY4odEShIwodmQk0UOioKDwKHT0BJUuhI7NDR4+2JYL096gPN2UuP9quCKCsb68v27"
    "oDce3LlEdYgBRu4JOjdUd4ugXcbUKuBZ3UTCnVaaVy9yIqejFcLVHRi5kyalH0cgCw/wOf"
    "TySAXQX5xwNGDYD/8XwztgH+n6Lt4Npik3MWubYVv0oH5W8dT6g8ofJDBl0JlSdUnlB5Qu"
    "UJlTfTFyNUvig8QuWfgJIlVN5sVD7xi1rJp0A0kITfZNaHTfCNvdtWyb05moFwt8r3PmBy"
    "byaFcMek0kzG4tBZvD2vNLfaGuTvJvuoBz5fZl5lEKO7aYqtnC6oTcPSd8NQcUCD5YWJx1"
    "OH4m0GbYXv0j6aIayWH8AMnvAp81/LE/COzV1PFt9hzIjZNubYRuKe+6Fs6RjwO1AIs/ij"
    "Z9a1DG/AO3wBjowmjXffX9YzcIhqzkjoUH4T/udlWwiiD4x9B6gw5HbAo/GMhTNNKGPGqv"
    "pu5slMDmKcfHl3/sPp2aukZBVXe27pKrNzJoA3nRzHVy8b+I2vXla6jfioYHcSfttf/Gn4"
    "bmIgom7LIU84+OWgwAXcw/n9i1iDBHD5nwThZmHDhQtf0H7Z5AmPtWx2AJ+472BDXw8NFp"
    "XhES8Y7sRd42mBoHrgD7B/uuiVHOEwwUlYI2Voso0R8NjXBtOWoFabhBsKkyMN32br3Aro"
    "1tbhtElfh9Pqxg6nRYuPx4W6raCwAtF+sbCS99O1+BccTVDD7v5bCdSAYTxTF324Emvzub"
    "wVpSksObNQGvjN1/55FMEk9aXWuQGjWsQGho5dH064zeCtyA3m9Iq7CM6YUMz5RDhr4KEL"
    "YoiUQBAb8WB5eOsRhp+ZLe+skVgK/tNxYP2GcCRxVzVmR7TFk88ilVlUxm8O85WE4mzddO"
    "cYgwa+IyKSIA0Jt0Wg/qm4fdTMMNBmQaSrd7hwp9dV5l6GaF9ZHf3ovdg7VFyXSOZI3q7C"
    "gbfgEYQuaHLrx7/+9NzsBlv6PmeV4rEH0eQsvfwmVqkyIhxwa4X/kZI5YHaNKZnCEZM/pn"
    "xSyQf1J1Q6pEk394gv1K1DC3fBsSmHtpu7fhQl/1Ly72DRQkr+peRfSv6l5F9K/jUWkqPk"
    "36LwKPn3CShZSv41O/n30bbkkJ5joSUHalzM8qp0D6lFB9VZ62rhYbCrbxJRaytmyYyGra"
    "5xU3jM5olNkuyQkbRErB+PZBYOoTVKNwtCBiKYn+vSLLUTRifEgvsj7NWMoLrX9QLzPtql"
    "FDZKhqp2v8ScGC8CMWET19P22q7dOhVvONwuet7hzEH/CvZQJMDnUqD8AqRscz8aScTRLz"
    "flhmfgUILcj+Z4LbiNVrjD1m1vRS/RmnwneorM42SLoghnYuk5aDPEu/BI0qCuOKZbAtQV"
    "x3wZJcZLK5+zQDSQkrtk1il6BNYDS0Jcx8w9SiZWFkDr3KNPmVc9TtZvTUgqLM7WCUm620"
    "/cHm8+N0g032S8HcSBy8oJ3yQhD0TD5+IBb19qfLxXiWe/96EjcHEpJ31SFTSPH4+2hs7H"
    "9mZkgwg6MIhrLFXpA8r6OXwn2rfMF+jB6OLrnd5B0XeKvg85uErRd4q+U/Sdou8UfafoO0"
    "XfKfpuiJKl6LvZ0ffWu3awxcroFZLhI89FVacxDhfaRlVvue3OmVcFIBdoTY+4eELiLeD0"
    "C+GkR65CAOIT1+N3UbaAxeiqFTbXl618AFNvXbFl5ztVrhzQQErieZaasoUqFIU0Fy16jh"
    "2pmii+v76N+ZqlMTkSE/cjU5NNq+6kiLrVdTcp666u6i5aoJN2l8VPergj/oC3OMtzC9RU"
    "bGPKq3zhQJsjsHlQUwF9krHCdNuwu0Q2BLanCD4cGqlxvzH7fV6uEd4n68tXnDfjfZluIF"
    "HFUpZKT9ZbC56DAdV+sReIBsDtdK2vjtw4VeSDeTuGbM0MDfa1tLeGa8sbv0FP1Y2m7kEA"
    "aWntY1XpW2VQOvgaiCDRHwcUwAAUzVZWF9RuA0ZP+lAyLXrSDNJg3Mr3yRbtcpxy/1s2Pd"
    "HkLeDHo7p8hSge0CBNYSUCJ8YPQmuxxN6+NVdLNiKgBARKQBhyfJkSECgBgRIQKAGBEhAo"
    "AYESECgBwRAlSwkIZicgPNryf/T4Nhp0BWznD9j6MwIzmYVc9gbFy178jrqUugA8vboyqs"
    "4ciISoOtMwGRnSifSWs/mJDpvEz0e14GQyogE6OQ3EUnYYTdqIhyPphIG9z8Ai4bI6Cl+o"
    "hSpbUhNuSbjlkGEpwi0JtyTcknBLwi0JtyTcknBLQ5Qs4ZaEWx4Ft0TPLu5aSrgkISrJW2"
    "tRr8kydH0ehmN9w6XqXVEiNN0SSSZs5RovrURwH6KVYciOybG169apeonBIhrwFiJofyAS"
    "ImjfYBktWMD9qF3bxSyJ+RZzYqLFdjKayIhVYFYxC6Jj91yUvCzzvnVmfRIPeZQ8395sMb"
    "skd2i1mAZwyhJp02bRvDKHokD42mJYXLLrNbz5iu6Z6zkgiN2Y97RW8l77Un7jk5kQ9yea"
    "+GnyaFQXQl1lBm2Povp4cflCuHixrLyrERgEIvwulN3VZ649s/gDZu/IpRfqipo6v4Riqh"
    "RTHXLIjGKqFFOlmCrFVCmmaiRMRjHVkvAopvoElCzFVCmmeoS+F+nlHF0DRHtRlRRVNR3M"
    "XgZem90QDzdZGHETmAzkgQzhDuim19YsihZxqrlYRug/OjDMha/ttGlOnzfaNTisctuohw"
    "XrEOYUreO3tTEPC3SGy0mEqZxAeU15FL6WOSGhrAzA3+ImhQHgFM7nYH9MeLTivCkGexhp"
    "xT5mAtu0kFeZ0mSL/tyPnSY8ZxBHBG/LW1vunbTi4wuI0AFT3TtDcLyUNPsS4MtmAnxZJ8"
    "CXGgGGYMPY+ptvq2WXIzJ8o6mWQEpkCBGDcfYa/vg1YIvZ/35vpT8FOwb9/lE4/PeNjsRi"
    "0gkwsrmrfBiZwSTsaCwChwea6IkQHmdVcfICaUF4E6Ddl/TSTzrcoxtrSthHXO4ydhfBp2"
    "hEyxum3lgc3q22ZCRVK4gax6Hn7YjdjeyLm5v3OQvl4rpognz9cHEFRuL3eX9K02AaVtuD"
    "xgyvFduG6IACS2IL3eWVBF3eyPpsa8YWC+6H1hx+Z+w+xztTyhMjWD040j3KynFDZKAzDj"
    "gL26lIDanJ59u32dr6zGRXS9R63Luz5syR+Ibrq9XXMfeuWfJdXfZd2ehgnqfTfDXGRkph"
    "9Gl148NGQfU14TPmSdsClo8DpuEKGw8qgZjj4oYcnAgNElhnOCQURsvho2wlgazHLzZn4S"
    "8C/uCKZThuz3kNqcn6aCASGC/BU9OgCLVYeOU7hgOLf8Upq/6+EsmUPwS01h3inGnaS+hO"
    "ffBhI9GDBTZQeNyQvghx/s55FPH5IjqpzvBJRowaJPqMWWbw1oSfGzTbFQEm58BLXdzizF"
    "fGYjm5pwlBz4k8iJk/xlSePkDaHfJ3YtHp71ao5nmBbADN/m9VUEjO+lBpU4O9a6z/rJcJ"
    "n7KWKaqP6KjJI0QsWmrg2OuqpbAhMP0Oq4DbHDcY7K93t7efLDXzUQzFMj9c8aBx0lPvqS"
    "1BIDSO6eWMVWQYpQQmG+MIDgBv75jrpekPit2O61i+6OiSvmrikRb3VcYhfVXOTomYzhqv"
    "Zv+GwmT+y8JIPnV9H7ib3A+W2Qdq0Y8sESicDW+AsFaB8KfmOE5z1/Pc+ALAFnqpSHa4NL"
    "wOcsreh4jZIAdUQmb5GZfLIBTBSbWbEQ9o5GXYm7FbnQyUwB1TkQHpJYA8pjJ5y4NXYSB8"
    "FojldJbc2pFUD5S9j53e9FTcEvlN+J+XnYoLEp4dv8Ig5H9oIjLutNpeUgRGqyNksUwEV+"
    "tXZqNlFjAz78JPs7TY29iTq9Fj6ZBGmszJjm5UIfWgMg1kIHrF1oiDZHWNdY3pIw6G0VBP"
    "/R5/0Q+u83taupcaClbINXHsPX6NRgv+PeWF0lzym8e4mf7xKBXksHGbvKyasjxPNRDU5t"
    "BHUcZlTLdAqwMoR2b8MSRnC7xdeMzmSS0EGFTGnUDlTMRW3nxKYXR4Uy14nKpZjagCsWqp"
    "azYUA9EzB6ynzaOBmoyjy5lwbV6NBx449//k09XHt9cff93XGblv9CmOVbVBN7Ikh9Phz1"
    "uu219c3w1n0mNQ0x1ZoevbPKmLkj5GwEG3r48GvPr8z6h9VVqG6vFEQdBKD1wQF/46ioa8"
    "xoXFQu50ytUokg4yRYPJBnrgms2YrDZAyEol+dHySGTcxupICYZTrMiieA2A9TETnqO8/Y"
    "NaIQu29gRrVfKdITE5PpMtMoCzkTOPO69VuqaAc3KUVnvCCYquULBOjtIe9l8/tXOFBFtq"
    "uJI5UzchALR27sTSx4I6a8KlIpXZbpVxhKeoT+9ie7H98ilQDuewLbQJQByUOyNrCn/Bwj"
    "GMzIb37mLxhLuxGILtn/PAtWcnGkg/fjKqQ/LZZsw2/L7aL+27+1jVbtICIxq/Mt4ju4He"
    "e6wc78dXrIa5K3sDVQN91Y2BjEL6OmIjp2dnTWqFz86qS4XxWQEegU3VgsPx8EfI3b2U4s"
    "A3RtrWsP/15eZjha22ISketK4dWf/P8tzQoDhCH7EwZEa9sbylpwS+4OLYgep//38iXXF9"
)
SCHEMA_STATE = (
    "eJztfQtvHLeS7l8ZGAewDXgXll9J9mwWGEtjZ25kySvJOZsLAYORpi3NejQ9mUcc3d3z32"
    "8/SDbJqiKrutljn/gEAWwPWcX6ikU2iywW/+fB5rfFfJs9+LfB/zyYruaTT9l99ffrfLG7"
    "W26qv89nxR8PDn8anj16/urx4OT0YnDy4fh48P5s/G549uvg59GvD54MHlyvs+k2m02m27"
    "L6xei/LkzVsni3moWKf8/Wm3m+LMvGJ25R9sc2Wy+ni0ktyC/Ds0qWg6dPH5fFs2yRuYzN"
    "rwXDiSt9WbSc3mU+I6fBssLkY76YZTNU1k1WYN1ObqebW5vPqxcum811vso2TksvvJayAv"
    "b99na+vMGBr+brbOMhW0w328luAxBvsun6+nayLdRFSF2V36yndxtY4e9lD+bLzXY9nS+3"
    "dcdff5oom5hY3XP40+jw58GjS91llw8Gr0cXfxuNTgYHg+HJ0eDZwYvvXnz//NWL7yp1W1"
    "y8nlScFtnyZntbMLSKLx889rjq7rbY6Y70+ZS/sxh4HenzsYohu6K3fW6mvwGjqgQRqbCH"
    "SvN301k9Bnd/EMr6HzW+KvZno+HFaPDhZPyfH0aD8cnR6L8GlwRp0TunJ0WpKir+CRX9t5"
    "9GZ6OB9/NgfO6Yz2ydr8rGj85O30fbLAk+zheLkqACOG8qOvMEAkvzRklQOHbxk5LSQdXM"
    "DwpUCBDRaAiPM7Hx8DQkKB67OB0em2sIjxpVPCT1UEMwWHNoShB1eyHxrUE7+X262PGxAE"
    "oUmDMppAOGNB5C2Xw4hCB9Qnx+MJVSQoRNBxGaj19huXx4NhWCrZr8dJVG/MdPBm5BQtSu"
    "REzIs/zzsg3oko4JW83t+4Fey8UEL7Roj5D44vUMkGHR9sJNiBGSoijtailxYs0DpM1MVq"
    "4zcWgXw9fHo0ZqVbcUflm0ezF6Ozqz3Yong/lsAB2PeuHz+K+XS8X2l/HZxYfhMWBfrXUL"
    "7h/OxydvBx+3m5ePqp+eDIql7jZbbn98+PDJYJZtp/PFjw+X+TJ7WBZVrs/8/2U/KgfD1g"
    "7RRCELWqwB2toan5yPzi5KvKeoKuazx4Pz0fHo8KKE/+bs9J3dz0VLOAMN9tE6/zyfPRlU"
    "/zaclk8GtgPgsW1a/z+nY9esat2VQlW9vF1PXBq9TiI6/Gz8tuzUS5qwaGP45qKoo2B5Zv"
    "169LaQiKOzX4bHH0bnhSlln/+1+PdfCaKonkp6lq7qYVX00Y+Dus2/DkYnR9BkODoAwwmp"
    "eztd3rRSdE1oFP3h/VFJcvrGNQlP8QW6k0GxgHN18e//AfUT6iKjbfDTkwHaAQ/rSaoYiE"
    "VXgOYZXVHSlF3xj9D7umMYvb/O7vLf2/S+IjS9f1RALXufP8y+XB8qWQUU0i4w2nG74O/q"
    "X9m63gqx9j8OkC2ihw/hbs5TZFOmrufvxBS/Vg1eL+bFN8n4+y224KalxMG9rdn8JttsQ9"
    "tW3j7e+N3o/GL47n1wq8jew/BUVyErPM9pl73FQi3z7b0t9UsPV2GHE4JZWfx5PV2tiO28"
    "NoAf7OaziUY1qcWbPD84eDathqXamikXnlVRvRirZSwWZA9i+iosabltq6xN9ltZ7/X4bb"
    "mhWItS/k7svBaolpvp9dZs7yHqK4rzsF117qHABnC+ytZTLZ+RwKOv51Lezqaz5Vascyt1"
    "TwoBowtyU1Ovv6sf6rlRd2/lUFndXvRH2eeBdbbFFfsS1MW7JX8B4FFU8/ub02Ku1J9+W/"
    "R66ldT99lwfD56NHx9enbxZPBwe5sNqmqDRX4zmG8G5Shazv4lXy7uHz5mzLZAEBrfp2xF"
    "7KAhHMvKDSr7k6ZRWcuX3wb/MXik8F0+WK13y0ol6qtSMyzw1fuzfeuiljz4tWmmgFIsYh"
    "pA3KXB8MNFsXwvtPZu5A2hmg8+8pa7u6tsXU+OatKwi2t9YYWxkWUgIEPLXWlYfVCOJD2K"
    "qh/Kv2gR63/pHmyW/AdPik75nK0f3WZ/PCrms1l+d7XIrx69ePx48L//O3j4Lw/LP7zCZ/"
    "0Uvnr8+PGTwdPi/8elRR6enrw5HhfWdHRaau6nwpuyzUSZ2kHcIOaz7G6VF17r9X2nY7r4"
    "GqHmbsqfvXwpXUPkn5duG8+fuRUW2XSTFfPCdr5AP0rFJ+lzzUEfb0WOF+FZWfz7bWu0Vs"
    "vk++9+ePbdS/cTXhfVplctlr0zm/nsD4eVFuX7q48ff3gR+aQEafVHxut6uKUV+LpEGpDZ"
    "Xb7bXuf6eEBue6t8M/e/4997xtc0ATu5XGtRTZ2N3hTOwMlhMR0QCqv3wgqFqs/F4fD8cH"
    "g0YplH3fLk+1cvPz79wTWPukjNTAogZ423mq+yxXzZWpn/sOft/sIwdtxerk1/zzBJezny"
    "1v3S8czbsEl06G34yU69XyInzIRorCNmjFZPU7os/SEz3ipYS9o16WPMACj7ONNF45xntt"
    "xRhy1hxwWmiuCgHKHBYaQ9KkebDWISHJYjNDimtMflaLNBTKwDc6mJJQTCMDUzxTJB1PVx"
    "GLosIQLNEmAwNTiHTl7l5KdOhn+Px05+G/65E8BIHzwh6kBPnpreBUdPALHo7AkKoA6fLH"
    "uCp08eleD4iaBEz58sEbCdcUJ3kRMovrqoQwjYbptTCFIR2OYMqMzehCIoWcdQlv67nUNB"
    "ncPfupxiBHsEP4r6as0gtEfnV+YfRxGU6HkUd9h9yc50z6RYJOKuSHkq1bhPB+ITqdU6n+"
    "2uW59E/MO4qJtPu5CHWhSHHNTOAeWf5ksXh3+2UajpJl/7xyt2kce+xru5Xs9X/obLs6dK"
    "S4v5ZjtZrefXWbO5W3XLcr6dXOf1Dl/z8/VuvS73QpxtvVp727xwUAvFFhOI3puuDt2m6/"
    "V0ub2f3BXLntuNVXJXetzZcrq8Lsbtbj7LUAH37fjXxt7V71dcUrn9ip2yUBBZ/mmH+/wu"
    "detIec1AW6hRSPlDuYo/GTx6+Pb09KiYWB8WU/Uv48PRw8c+tW2/vgi6jAPDs2iflVUMuR"
    "mrsvi5I8Bga362+vupVo33n8/TGT2Gpfm1BUd74AHtqTKI9zmwIH+UGuGcEiAgbeLI+DY8"
    "vTII+xkEis4KPmJQidfVWlGTT8s6tFYz9vtb+aUVI7ffdKzw4LT8ajead6JpcaV/nNzk+W"
    "yDjaAfB/X4qbn6XaHbhHt46DTD2+2CpMaTr4t62MDD2kT375z5ToSnmgsRHM3Xu9POnd0K"
    "upmiLU2wbQdIUACJN+2QRkN4JFt2gATFk3jDDmk0hIe0LIQnx6TSIYiaFm+n0aqMCp96n9"
    "FpLyS+WkTwxFfTIxS/Lkgnd80vOKL1GptxEQWhQVBY6x7TE85dFFCacNzbkrFgsy6joFQS"
    "6PZ9lH3Ap6+kgKq8yxo4GT6j7wFf4EYKXP9KTNuhwnsYW1FVHWsXpMPsScSELDJrj44J27"
    "bp3qHHDdqqLDNpnxA16t4BMizarNeFAD06fNnS+AIJVy1+w8EJSTsxwgnJIcMnJOPNJJyJ"
    "vGaDizLb75FMRj4hPjApt+oJdLkSLueAaHwNiOYmSMrXgj1D7UkT8XnKrS8zdoQWX8LvBy"
    "zD9r2tEiFelBpFDLZk0mEmhAih5oYcONVRXAkDDrzGYLyB7mNOuIFTN320gWLfZ7CB2wSI"
    "NfAABkINgCrwSAPdqzDQwAMrizPwW9dhBsaIkCgDh0YSZIAS4jEGpn30rBPVWSzCgKsn8m"
    "TZb7XVwTKhA/Rc2avLjy5ACXnBBUbxHWMLfG2DnzodRge6gggs+Cp7PxhV4NYVBBWghHhM"
    "AWuYfbk+9OIJGBTSLmgZTeCeeteBAmiEgT4crA8yiFPp7sEIm+zmrsO1yH+YYISu8fKxaA"
    "IiLuClkreXs3XVdx3P1jWXRGfrmp08ot6lDx6On18ML8aHzZm4Jupyll11lX8iiCuHdYKG"
    "kOqVtipKfyKItomdCHq9JAJkn4E4SBKF87vtYO6OriE4FYQkKIS0p4JYoyE8glNBSILiSX"
    "sqiDUawsM6WpOZVToQcfMqZxzmxgEkQaGkOmbDmgNIdCWOX+3WTe5Xa/Y9+tVeE75f7QOk"
    "/WqoCtSvNv0K/GofrMivBq0rv7oxI+hXuzQCvxonRP3qpn1swY/rLOJXs/VEeVag1TaeFa"
    "UDzLPy67L9apyQ5Vc3iu/mVwNtg5+6+GShrsD96q+z90N+tVeX71fjhKhfzRtmX64PXb+a"
    "QyHtgpRR+saHVv6C3Due3xTO5LL4Lm+zu1X75EHb6XpL5gK5zneVA+76wNEMO7NiGdCIN1"
    "FtTK6eHlwdMBIk0LRm5eKC1yc8VdVYdoQQ92DH1mrfTm/+eYU/tiVhJ37wZY1vV3yc7hZl"
    "DEB+Nb2aL1SaKSRZfnZdgppN7+2rBt22M55Yd0xZmSfcu7B+yomz0XkxoRxekNskpTV13S"
    "SpeKTaIqmYtd4gqajtzjd4mkwZsHGPPri9cvp+dFLePfjbafXH8en5hbXXUtETBmTYIeWX"
    "SJS+r1/P3Aw7pwQwev4Ky8iA9Rlvo8MnNDNiWdDDrg1sD92zsc1GAMRxrBsE1hBU+aASbd"
    "9YjdIwLPsVQLEMPArHShvTEUvDCd0tqOs4iWdCOwVOdQ6QjlsFXns0BMlumkeAwEi8kwYa"
    "pHFIdtE8AgRH4h000CCNg7d7FhriqXfOQiN7zhvZ0DIDQ9oUJRsGjJHMCqhvqiJyJ9vlsx"
    "qh5UW+tNxNyzA9ggz9qqcCGhCERu8sDES4EUr0O+8sPFJhRRuHO7hVXdb+rVUz/e5txbzP"
    "vVu7AbBz60AL7Nt6KsB3beuehXu2DkTZjq3brt6vVSaE7NZa9SV7tQgZvlOrWkY3kBAdxX"
    "ZpeZohd+ncFlvt0aHI0R06pyZ/dxYh4+3NKlV33Jl1Nez90GlHj1Q+sSf7lfV1cDfWrinY"
    "i0XI8J3Y6DD6Mj3m7cBG68tUnnL3ldgikKfwLwT852Zg9PnMHgKMCsV33DcrOSTaNStZdU"
    "/TCQVibT94ZHqhWPycfjsItIXtoljaYAOwvUQjeaJdn4Y/tlYvSwXbC251IHLarQW/MUp+"
    "wbaCWx3In3ZLwW+Mkp+1ncAzkzRCE+ZSFnFcnqZecoenZN2ju2Ox950dGxTt6rjQUUen6j"
    "jg5tjARE6O06JycWrbgA5OU1fg3kAi1Lmp28TWZFAnEceGpQtqqeu01mahi+HFlrl2PbZD"
    "A4lY7kyt3G7OjKNV559dlsWUunE35uvp2ZADY9Xjuy+QCHVewsNk//3jOi2x2hIVp3RYZE"
    "5JNr37p1cS8Uqudpv5MttsJupozE+06JQj2Ra7xxlM1+b1t6ZfnOCCsiPbBRaUlF39o5JF"
    "Kgep5NU2qqAiBt3lc3EqRNkp5efb2/rVmSZOQfdKoaHiw6I0D301qByer+PRmcWs6emk7h"
    "poDV2BNwqJL8KbulB0S3cJluF2S6TYEs/NrQ/FT+y7+c2RGCTem1sfYkjsv/nNkRh4Hpyu"
    "CeVO7cM1LZEiuxM8IwUJSuVD8WciPN0XXiURbigiUwesJCQEnUwPdhaSPeqCzkSCVOYd2F"
    "KE0MT3iJM6tK2qsjYwmorpdzBK3n1uYVj8wR6GjSuwieHCx3cxqo6F2xg2Otk+htOo3sio"
    "zQfZyWhqS7YyIBW+l1E3i3ppUDex3QyWSkin12mvldeLgUbdXrsif0cDUvG2NGodd9zTcH"
    "Tr/ruT10xpndjW+Jq6OLizYVUUbG1AKnxvIzJsvkRHefsbseoiVafc4aD87Rb7H/rJ929i"
    "H0SDZd1WUJUjewp6pcBi2X6Pwu6mjnsVDqvOexa+sx/gznL6KXq9RrTL028C0K1jh7dw7M"
    "jw0ZgaQ61XvcrEupzsuo1g63oHvPpHdE2PEfFxdVvN421HodHdRfEOd5bpnMSImD0l2NYh"
    "6Ghoabd5yOajGAXbPgQdjTHtNhDZvOCzX79xf7da5PfZn//+pAY6qR+yt3k+884pvKqhI4"
    "uPu8ViEjv3MJVCnLK7afMQu/lhcrUok3Y8pQoO7ILVbV5vxDs/YCzsAsiikLVU4hRtHa3h"
    "8Pjv/GqynW8X2BGOKUMfy1pN11uVX8wnbAoRynXuNubfX6VfsVpNN5vP+Xo2uZ1ubh2beP"
    "kyQSquatWynN4URhQ6VNIG124RmGjtZ6y+27rPsEl0TtXwgwMY8HSrYM8SAbbOCPYZmsLQ"
    "6ZVh5Ri+z8oUsli5YwFmJtOlLGZ6eJjeLH+4VLd3h0fvxtW93XfDk2HhUlaviA2PR+f2c2"
    "JV8dnPo4vxydvyH0XV41/ta76mLTCgfNmdCkgPqXFn89RDCB4NNoMrfDZIGCVrKY3R6s+8"
    "O3BTugh4q5h7AMeFDJYeKygi9EvYxT8AzQYh1Z+6p/KuqukoUNaHNQkW0xwDzEFLMAdxMA"
    "cJwRzgy2VTi+XdOLVx+RN6NV5rQfHVxMFHoAhwEPY0lBCHaTMIJThGMLaSwcFDo17q82hZ"
    "Ux0qGAMvMYxotrzx0xrvQWu8sZFW11rmjGwBCA2OWgZRaLZ240FktSshsFxFgGNynB1hT3"
    "q04p40gjHwCixXEcTxSi3Xo22JN2a5nqso7uiGMqQB31ltpQrIpKVObJklyhFbRUMpUE47"
    "O4FMuiqHaTmiOa+h6TjnVYyEc57deBCZYBsVocGRpd0+RZsNYhJsmyI0OKa026Vos5GvLs"
    "Orwr9+HfyqhEjjjpZd294FYQK19kYwiP6mZ1JwVttBWM12IyOYEKXCwNm7OXgwISxOCN4V"
    "j4mfFUhI0Ml0YAcS7kkPdBAhUpkXREgR4sa+J5yB/DbIzqHI5h0yosPBHrxn9Uh5QjV4En"
    "KVIDN8j1CoCNv096YMhvFbtYXW71Pi5r83rJwBoHa7mQDVVjgCqi5JiKNmGJS9PqiSdpJN"
    "hWNJ9z4f0ShAZepxYpu9ypep45sN/x5jnP02/DhngNFWmRuYiKgDjXdu+hjEPAPEorhnKI"
    "CKfbasCsY/e1SCGGiC8hKLg7ZEwII6Cd1F4qH56qICZmG7bYJmSUWA8YVVZsdHE5SXnBhp"
    "S//d4qShzuFvXcJwgz2Cx0x/tWYQip/2K/NjqAnKSyyOmjvsvmRnunHVLBJxV7SMr8Yd/r"
    "K4jpvGQoTqEixiRmfMQkJiur/xV9HW2bf+3BFhsaz3m93Vf2fXTjDSs6dP0TrBW+357N6T"
    "V0s8Xxe03huAB7Vw+W57nbthZc8UmSpC4qDy6+rBd6CDXeb9UtCvUG3t1tUW7eRuvtxts6"
    "RJ/Keb8pmHDCTxbxkJNd1tb/MkYVVULLwaB13j4DWbRPFQhl8wJ//h8Pi4itoZmZid0bvh"
    "uPqt6JQqoudieP5z+ecv4/PxRV35/Hz4dtRE9Zi2rKHgy62KsFgrKLMeCyBTQPE7ihrh4Y"
    "ya5gUB/avWwPjk9emHk6MS1+mHi/rvEJg1zHyZVBEPGDZwGtm8wkv/RYKXz16+Qm854LbD"
    "uwGA0JroZFWWPmwJbxXzeU3NeiBHvV2vPg7FTApJYqz9FsMw1PQmAKIoCCjNdJkWjGk1CO"
    "dKwy7an1jfFdICsbYCTFj9Z5Ek1UFQrqBaJLcgIA0OOvHtB6zZICbJrQdIg2NKfNsBazaI"
    "iZWW36mN40iVnN9rKih787Flim8+wRgCd4WaFItpNwjHfJmZ25oUIQ7P+u4nRAaaDiLUC3"
    "IhPocMR+cu9ZNC9FoPA7SmSMahEkGHQXzkTfLOeVJf078vFhs76yyJpGTjt4+R9qED+gQJ"
    "rS41c5+UMPU9AOXYeu0si8zckBA9XJf7h6Xqx5SzViMHB6LMmi0iDkznKLQ3qAzLVTWl3x"
    "6Livjw9AaKY6X2Bo7IVj1CoivtWp7dukUp16u+ZHwFyCwZkPKVYFv1fhTBsHCnvtDOIS3h"
    "o+wFLG9+djdThDM1ICYnM7Bn487efnHSeQCRUqYU6dyOkMsU4873+1QO6xvg0Yi/Bhg99V"
    "3YJ3hqxDQ+GiP8wqucPPzC8O8x/MJvww+/ABjp8AtEHWj4RdPvIPwCIBaFX0ABVPiFZWkw"
    "/MKjEoRfEJRo+IUlAnYOTOguEn7BVxd17g7bbXPuTioCO3cHldnhFwQlK/zC0n+38Auoc/"
    "hblxP7YI/g4RdfrRmEwi/8yvzwC4ISDb/gDrsv2Zlu+AWLRNwVLcMv4DF9HQMBj9Jb5La7"
    "3m22BRN1hPUNB0x0zf//leSvSZCJZ7NdZ9nWJMZHfsbYwWKH6XW+W27XTizJs6pf1tmNF0"
    "SikoDUBUigyPV8e4/UL39Gaq/yzbZQ1XU+8+JR6lcZ5uvt7WSmJjpN0/yKIQWlB7D0vhhu"
    "D5r4k/rHu2KdWBLeWyU32XLmJnRSMTQF42JorjGkughB+zm72sy3aOSNKkKIdKiJHTEzXS"
    "53hdrW2e/ZsvI2Hrwev1Vl1Z7k8toR7XnVxmL+Mbu+vw4nNNrOAWCnfJ0tKgPf3M5Xk0Uh"
    "wCJUu/O7G/lufY0R1gWYRRW/30432WS1zj5mpSZqzdkxUmnSLxXOYbLkS4znQfS3oF3Ika"
    "buGHJk2CQKOTL8giFH70dn56dVJqHD03fvhye/NuE2hkHb90YMA2sO9HmoIiReB3BpJkyf"
    "SV3CE0XNoUCOapnGYOBNqyBRUlMcSmRl2Lmzpumi5mdgOT8U/xFsnHnW42XKbIZPldU8e3"
    "4AWDYTtOFU/6RN583o3fBYZZmq/zy9KBaLiAHZU7qvMF3GUr41y/t8VFEw8KsZYvbEb+CZ"
    "X0GoV2C0wu+F4ecWAaZVoJzzH7RW64MDLFaVQcTPAR/n82TkM7+ayeDs9Px94V5UycIOL8"
    "a/VL16dHr2bnhS/Xh8aqcPM+z1h81wLn/QTIv1ckk6fvf+9OxC8Tk9OxqfFItphBf+EWyS"
    "oIFi3c7r4fn4sGReOG1G9uHh4emHk2o7qfxnAbApez88uzgppr+fxu8ROdK9k2RYNl9cEI"
    "5ZlfDmH+IjDCYipB4erAmbEL7pRBjt5NOy3s8OjAidw+H0bGBbtLM5DQIsiS8lK8ASo9Vb"
    "wu4yIGWAJd4qtvvtdUJ0t9urj0NJ+p4UaDEIo1rJ8VFU1XEQek2YFINqLwjh6n6i264vez"
    "CCKUPEHHiJUzCExQnbITPdk09AWOL+0z1BwRh444l9fII43j2le4KCMfAK0j2RlCENfOF0"
    "TwGZJcoRWwVM98RQzr7TPQVk5iiHk+4JocEV0ke6J7TxIDJuckafgFhI7D85IxSMgVdg3V"
    "5yRhrvnpIzQsEYeGWWC5MztrRcQXJGtPEgMnszWmC/DhmOD9kFF/YtykHcw56obG0IrNsh"
    "42pDaukoh07aiFm9XVdm+z5lxxFgsROOAyhIeOXeHFgIBoNNhSOFxyTCzscYiPvelZOrCM"
    "E4sKmYipCOAoxBF0XExoBVVTYEPMKOI6DhJvXffDGCaAX33hAaHGPae29os0FMgntvCA2O"
    "Ke29N7TZICbWvTenNo4j1b03r6mg7Kz0k05tXPa+djzofJP+8RQnJhmhweDYB1teHL76Ne"
    "XQsURh4WSFGaNULKxuuH1/eOkQYlCVFzmMkxHTYI/AAgH13mGoFJhNheNygk+SonPbDndb"
    "fWtY0GE1AWWeTYCMPxztkpQ9qeWJwxQORk3ChuqMxj7hcoZjWU86Fg0NMRD7xMQxVuvEX4"
    "oNkBK7hHZMQcoDHNg8Y/FcBiVIgfqUIW+iDnpIeeYBGmegNOES7aB65CG8VmBGctBAjCDy"
    "OrxDCtimwnHqsJGE8NxGg6hM0KDkg2IRETOtF4vofVhAaULsjmw86LKPjEMmgm9/bPaiAs"
    "ZHx9QV2rVLRzj8+8DIMXId4yrE6JDhEN3o2aQIvdYjW/YqNks0jG0qwpDtoC97BFu/J4Ts"
    "CsRELBu9Lh0TtT1w+0bOGLNNZaFBe4TUAVW/ADn27EZCiYwakBJ9TAVbVZ3sFyZUBCKfRB"
    "Uya0eIJeqw7X5/KmGMAI9COAwwanws7A80y/HXoYNSJ9GhIxxFE12Y0kv0Gg6is6NwmcDs"
    "EF0Ek1WcEJTFNYhHhf0yoaiYYARFXZIQQM0wsn+GhBmzd9GQGGR0Lw3WS7qhBtmHPVvnRp"
    "DUr4XEhFeL3DtK69pikoRPvusbTULENhURBWDflEqK0W0bgGvqMRJFeJUvUyeKaJzy/hJF"
    "+G34iSIARltl7q1rRB1oooimq0GiCIBYlCgCCqASRVjGBRNFeFSCRBEE5SWWKMISAbuxTu"
    "gukiiCry4qQwBst02GAFIRYHxhldmJIgjKS06iCEv/3RJFQJ3D37rkFgj2CJ4o4qs1g1Ci"
    "CL8yP1EEQXmJJYrgDrsv2ZluoggWibgrWiaKQJ/gANfo65+92/L1j8jF8roA3h2vf3cu1D"
    "X35soifRmuueRWS4Nda1OX1soK1HVtlcXCv5PdIuPFdDWffMrujdIf/NkzX2jAFC7nDriq"
    "bAdy4ffJmw1aDltvv1h4tdzvsq6vWvjsOl81B28fhFvgvYEQ4KHX4X6dy/RvIgSlAJ8KhK"
    "It3jDGxqhrh8Myx9aeByoE5lEBpagfok4VRSjD2jEfHykDC2q4W0Pt8DrW6cge0Ap7VvJm"
    "Ak0bgZz2DYWQGCzMkjcVaNow5sRvLITEECyi/q4+QNupfsLgT7wusJ9NJ9NeYW+7AaHNM2"
    "8eJ6cMTTzUOVnVV5J264vnkVqt53fT9T1mN53TEO1zqacGX9ckQopLqhxCip0zYnxmpjCY"
    "v0JxckaMz8kUcjh1zJzjcOmWOAfkp0A7gZeeApKaree6KP1KF20TW+Dqis2QE2FSZCgewS"
    "pWXwDW3DjQnMrgmEBVYi/wfII4ogQnA6DNEJQra0UwnzXDl5W6Is6DB9j/gqZUQ1C4kGbY"
    "V7vd+vgg/AIXu32x4lgZF/7c+lGs+7rU7YsVx8q70wdIUMS9XOhGmg6hYidfceujeL5E6h"
    "VfrDhWvrX6eVcorPtKu+KLFccqSbpCEAbQf+mUK6TEAsVIrQHJtxJVzN7TrZASMxQjmd+Q"
    "XCut5jdJqhWk6eA6RXRBHyFCkX3Z6/molEwl8O0dvZsfVMJer+ajUjKVIDJy6l5+K0sXX8"
    "unhAi6GYJL+YAEX3mnvZKPNBrCI7mQD0hQPImv4yONhvDYex08ONYGCIKmTzfIajkEqdmK"
    "5MSZI0QIMHu7Br8DBYvTAXeF42HnBZajZCL8dkz5fnQQiCcHdZlBkDgdauD7wRiK8wQ7gk"
    "KU5PVU+EFNdjuVbDqOUHw3NUQdwJr2ZmpYiODaN7TfiK0+AxuNpiwdInpzUddgRek6dS+T"
    "B+kq9n3G6LpNgBBdD6CtLS/cDagCD9DV/Qrjcz2wsvBcv3UdnWvMCAnOdWgksbko4SUamm"
    "vaR0MEUZ3FAnO5eiIDMv1WW8VjEjoAwwmpyw/KRQkvWTG5RvEdQ3J9bYOfOsVwBrqCiMf9"
    "Kns/GIzr1hXE4qKEl2goLmuYfbk+9MJwGRTSLmgZhIsFTNQBqVgkRF1iHd4/RU7sI/Gs+p"
    "W51XS9nV/PV9Plnz92ZZ1tVvly4wSc+C9DGcXwAl+dh3CDka/KToJPKcGNF5yZvi6d4pUn"
    "KnoWMZCuEbQYy0TBFihvu7+tR1DqHy/NI04nR8WSRD14Mnp/MTqqHm4ZHR6PT+q/X4xOLo"
    "bVyyePg+2V+7bueNLNWlPd3Hb1y++fdaneLUQihOMa5EXNRviYKDykXvoYirg0WECFXVnp"
    "lgsfIY0jtiYGFTxsdWj72GFUlhhebS9tAFvTghSxY6ZpIDfSYE4sahn6x6hLG6RuAT/Ri+"
    "a4NGz4QVuPtce2dtu4e8JOWztFETb7WHt8w3fsvCf0LQxfElUepmf0f9ro8pg4bB1IoszD"
    "9HEdJI42j4nD1oG1rGmhAWv9E8Hf1OwJfdOAzFuy13Vm/ea+TD2Zbjbzm+Vd9i24NXn46d"
    "zNfHmd4RiWWzeUvpeg7YDDgvPt5rkgJpDqdVmLY+qHZi3Wuj8blyVvnplUjzJO3g1Phm9H"
    "Z6V7cj48Hp3XLzSOzN/PR2e/jA+rtxrPP7wvn49E3mm0Gl1l63nuPnVbWYd1zl+9M6h/LF"
    "8wrAyrfMSQfGSQVJjsvUGcjTmjgNXSOylRWbA1uz8JMTwzG0IYHYgZBsuW2m6eWD3V/oqj"
    "1Th63ISohx8THiCWqyFVBi5MFi509ko1RBy377Tr1LAsXOhX9xNLron7RZErg2YnV0+K67"
    "4txGSPlxYvjqDk8THTzzskhDBc/G1eJ0HJo/h7erOEEIaLX3335cjV+iCMufkYpEdb8+bi"
    "1OtROVD1GYsgVbX6gaqYs226XC7JMpRC4ghiuFSrwqfUbz3ZtxFNpglhglKMXKYNO6BsDx"
    "rhZCf1aaT5SVH6+JzXP3g0HIlxdV4z3E5v/vTOel8edqE7HsuiYke/umwqkUNdskqeRyfA"
    "XeZ2evRgiBlV9uJogtYxDxOOHRk+GhPwq2oL6+JEuo0EJ8myMbn/aFMJkKXKnOu0HoVH9h"
    "jFO9hduncS42H2VAvPxaUL9FY/vorffBRjG+/EpaMx9uSP+M1LP8z5apWvt7ulOWz9E3+X"
    "/ZQ2JSOnwVg6m+yPVXZdNXlXPkVX1nk9fqsSrehU53YLz13+q3V+Nb2aL2plI3gV++tFvs"
    "lA0pjqVx/upjCAbFKsz7I1reOCsDyJmW5qPWvpnhlFbq7X89V2Dorr8q8zT0xpvJ+XkGmb"
    "YwajSJaAVdV2CyxruHVcX9mcEh1U2CypZDZ4HhuCCTJeDFKvDCAuWHr/YS3Yg84XtXnQwB"
    "f3OcbKG5xGUOt3S8inIdzeePMFs4qhbM9wlt4Y9VlaxShLZAlNGxBrhUmQ6w+gVZx+/Uy2"
    "jX3hXXNhLjcxIhJa4sUm3nYMWjUXinBVFCQoPbemRqRajcGp5lgRHD0r43D09J4ajmo1Bs"
    "fLx4N86TmHJ2KOfJNF6FOriikxQ5XaNhPpMcKOOUT2o8GorNEpkO/H4WS0TSX14qjGY/gE"
    "PhxORuJL68FRjcfwsW7e+wQkpsT37mG7MTjeMpBzjBImJ6CiK07nPUO/NK02MEGlumEdrM"
    "QYSPXjvHy4Xx3RBy0hKt5RS5RDYCG7VyUE7n9jjlAL+PjjcMiSId37cKHmY0hdP40P0/Xj"
    "cIxOnbQwHdZsm7Y+7m1nRocFY/Tbyxd8huxvgUMJ3UZf7WdLj0kbnaGz5n71Jpw9LcoOM6"
    "jPJT6L7lcp3NlUb7VKR51NSNuNqeWNMOv3xHOsIxYfvXgMuaR8DdjjZQ9a4I2Npn6Lj6pL"
    "S39V+wfLtHnkJEG4+WIRR/Zh7Io97Mc4/GO4rd3YFv0MqEnkzq5vWtCIEAC1oyRGvh1Y/z"
    "J1zh27iR7z7iDN+Ll3MLC2Bt0kF7hq0Bw8jhWAPDyYAkS5eFBJVD4e1wBhTh5IK8jLQxNf"
    "Yrl5XFmwxCG0TiM5ekQ6pDK1oK23ydYS0gsYkkR9ds4emviSk7fH7ZRuuXvQXkB/7pL/Jd"
    "ZNeB6fr99CQjl9kPr8vD408SWW20c2TL98P7u5frhUbboo5cOb3kFzh8Q+2+n6JvvzX379"
    "h8jXQ8W4tA1tsWwwxBEsM1snAaqNKVX+H8UtdeofxbbMwmOM307A41wdsxxLlcAaS9Cjil"
    "yFW455eScWZR1g67aalHWErXakA4mF0K6R5RSCLLTb41VJH/sRlAF8QG2CcPBHAK0fAIJi"
    "BCfqTm6ZDrdyoRRhlLI8ST5dGKOXMSY5xFByJFPLsnsxSne6pJH6Y6sPtI4s2C6Fb+ryrE"
    "geYRByX7mQgAwcqOxALYpQNlbTQg0HbYHa0mRPLp1owCbGycrupD/ZsVEbaKjLqE0LWTxm"
    "2yR0AqThPu4njRMiBAdvm+RNgDSIt6eUTYgQAl/Pv0vhjuo/sW8WS0xE+FhE5D/X2Qp4Rz"
    "jnzm4S0rcJA/g1xx4C+TXrYMaho9Hh+Hx8ejJ5N/y5Tjg0Pnlz/KHUXvWvD+f1n68//Fr/"
    "5W0xln8ejd7X/zq9KEbfQ8TniGMUx5ojbJAjl4ljSn3FnqOyYGtXcmZohT2KF/sOpkllij"
    "YZPUdVTUuWABH6VipIeLiKScRVA3fBF6CNwk+78AtKwobdMvAYkMfB9xeIjAjDxd8yMBl7"
    "niuCv79AZUwYLn5W6huKMIo5VeobWgDZzr/+3KpvI1wgLub6Fb8/8erwt910uVXnHPVNWS"
    "835bx6HqhOXSm6StvjCrA+opntuKtWVbn7urI0iYSLyopdDyvKiq/ds0ZO/SMQ1L/MSbJ1"
    "LcJKU6l/vkSuYHKZt74sGlrWIloWr+t8HthsV9bpdzULpYiGTpUUbVd1PnEYdL/rOSgLC7"
    "oa+XLYzZQRgNxMQr3ANTKwoLZcvXm0YcD9rduAGCzMLVdsHm0Yc39rNSAGC7M1rwsRW5N/"
    "AG9Tqwe0DXNe/5qvijTMG5KHUPsfMDeDX1PQR/+7MkrVIo7/xhhIVeOm89uXengh4T5Vi4"
    "BhjENkjtibEpih4s5qqq0OotfO7C9DT3fPUEGk2/6b6SLbTNbZdb6e/ek9uk2+mE3qpoAY"
    "flYkLwdQ1KdbZ3fT9aeNXUNnQ+nX3at6cFUoEUBO+WiBbScd3TyHVSIXz+GJJOwBeXpi/p"
    "fDsGOiHoeXZSc+K1VEpNXx/biAGlk+HEWvJzO7PL3vRreOzd9ObYnPRhHSINP7arQMUajW"
    "2JZBtQhpqO7MkRyqI0MUqsBHI+hooGl9M7L5KEaBT0bQ0RjT+mJk83GTNd9YibnWRAFT1R"
    "VS26jmG8VlPioCWOarQ6BKl4QBbTY+5mSr4ABtYOwlXP0GBYiiVZ/XNmAdUhqr+YAnhuo1"
    "L17jZzdVEvS77O5KRyX+iVf5fSXs1GrkpdmsK7dcbDsd1nW57TJLns08yJ+3EiU5mKHm1O"
    "hhNRqQAAuJwUaUFGcIW2Nq6R4GQgRAp0xXFeqf8ekSJZNg7DhfEu0zILLDtQm6EMjEwdqk"
    "BByYggU2RRmEmnaRTYvAwCpZaFOUIayJF9u0CPJP/Ub90uobv8kKVW0nt9PNrf0pfvXCi4"
    "sNLwXW+TZUnP2xmq+LxQ1Fnf2efwLfe5gA/Pmz6gu3r5c7nc/efFb2WqVq/aza5OXTH7Lv"
    "Yuk7SbrG2jbqu/7If8+cNqEA16AB1SZTJR2pr3H/6deGhASF3efL2WayWWV+ZvyW2fKvwj"
    "df+andP67zuwma312c1r33rehtjkuaPBO9bbNdl8c2q1S70TZPYFtGSKckuDeNMk6yzW0z"
    "TBZiFNApb6FM0JtJ0irvwRkgW0dXHnZt0dY0QUiD7GFrmpQhCrWZl2RIGzoaqDPnJcdpSx"
    "CFqac0GUhNRUO0psrkAJvWo/CuhHZ6FTDPq16s8opjjBLfBqejYSX2a6jmoxglPg1OR2NM"
    "7M9QzUcxSrGFMPWAhYXB+apzN5sjDGiU3hoiMWBUlHgvSnJZk5SBnk13bEI3Hp9zhIcnNG"
    "1g7kl5eBISQLrP8Dm7us3zT396f7Hzq2u79cKmr14zciWugj4n2/tV5gcPeTVVprXJx3m2"
    "mDl1XzSPnS2ya/8ptBeAU+FOzcsLgOtZtesJtFjdK8+wktl8M71aZDPkQbaX2quYloYTVF"
    "q9zeQTe6/NZb/P891mgtdFqtRv/Jp+JTxHZbgdnUbNJZG/qNm1frdMM1DW5tMXP1MPa3l4"
    "PGMEgKxyHkdotMCzdGpAri8Qro6d+wxNIY8XYtLggTK3CuT7EgFuhgEAXJWw+rMxfgiyLG"
    "FJggwln5tXhWDru/n4KGB5+Aip/gqqovR+Pdom9pk3Xcj3KiAJCietL4E1GsIj8CAgCYon"
    "rd+ANRrCw3pNyK6MYkj8ipDbXkh8+yvMXETSpCg0u1pKbFjzIaRmPcFDV1dHEemidFg0x+"
    "BEUM3Ywj6yifDJQH0HEk4ETpMhROjaSQgwwAPFi9ZPCT8okMDDgct6ldLWWzY/ddfKrmtU"
    "SL/N7latkygVSij4rsljmtBp1na63W3U8r3yMdbr3F2Rv1LuUJmRHltb3xW6mSvvH/gB0d"
    "NRa3TVSphoNPw5wCP0LEqX15Zl6UplO9wGz0tDzcQPTM1o2603eetwuk3224N/g5dNIroN"
    "yePqWC6R5hMwuOz3ch+IEN04s65Beddk8s+hBkrTDabkUh0GjbIctMXKjtozWBQr92JKcX"
    "1E/bvv9a+m94t8OrPrRXYsPs6X882tu7OAeaC7+Wxi9Zf5+/Or719897IkVWvlR5dWf6g3"
    "OrXyS9umBpwZCqtsOZsvb9gDzif0B5w1ECOymXm86syi/o+Dh+9HJ0fjk7cPOWMSShL6kp"
    "nahWXJwRZEMqC1/SrQ1mXgXhRQSccCPxN8t22iMHg1oFJCmsVWJqZm8D2PUBPNWx4BaLbP"
    "xPpSQPbhFYWZyRw92dPX04KopFrlm+3NOqvJpqv55FNGzeEfPoyPuJuq43ej84vhu/cX/z"
    "e0t0rUSrbF2vBHdlpLOK13WQ9Pj49LU7h8cFh0KdxejEaxba5zb8/14IW/OVv2+Pa2nkcf"
    "vD49PQ5FsrlYF9NNsQTdUKrwHk2IQnJfUwhVp3Ll15bVNUe+4pIqN75i13rnUzPw+hzfLq"
    "uKIbvCMHxuxjQAo6oEEekFskGGK4uX9BuS6glNFaXfIEPbxOZqXVGSHxiQoHAS5wNGGg3h"
    "keT/BSQonsT5fpFGQ3hYG2R2ZRRD4g0yt72Q+NagZW5NkJQoMGdSSAcMaTyEsvnGCEH6hP"
    "j8YCqlhAibDiI0n0lOqhqUCsFWTX66SiO+frXWFCRE7UrEhMxKQ0PQMWF7D/b2C53ONYNU"
    "Flq0R0h88XoGyLBoe20nxAhJUZR2tZQ4sebDczD92iY696mnyzxE9QuON/Pl4FG5i1rMG9"
    "t8Ml2vp/fVPNwsbkusDwdlOm7WTAtfu2y5t+uu9N8Mj89HyCo9/LTZ9WJu7ofKvbd42MRs"
    "fpNtnFCIyMUczLlrscFYLDambZ1SyY6gw6jakVxPVysisKYd1GoDTuPR4Q7PDw6eTTN388"
    "3e29F7Pu4CH9NUtQvURk3ulmothrXDT3jpBbDlZmoCIYD+iqI8bFKduiewSVA4SeupH4gE"
    "nleoIj82sHsZBwz1fhtnz8/U1LNS9cOlSryM7+apTdbAFGRxBdOnvUuOyHY++s/qcYJBU8"
    "9vCK+CNLLc0ReQ33w4ObwYF5Dtqo/Ke0MXH85OzgfFPHxzk60Hx8OTtx+Gb0eD1WJ1s/lt"
    "MRieD/7yl8tl9YTm5XJQ/Pd+dPbm9OzdYHUzmc5+n2/y9f3kjzK79CK//vTou2fPXj09OC"
    "gfSy4rq2dbG0Wfjy60TqvHRv/YFh+eRw8NtofNZ61yV38cnIz+9q/1P/4KBFjm2/nH+0cP"
    "y7khX2/rnigfcnioBagBVqZU/DIqvPO//AWomNAOoedPWUasXD0+ZcV2Oh6/GVy8nRSS/T"
    "h4WKvwYbWzcHp89K9ae/oNvYvyvVsNc/S36lnQgsFfIaf6QhXk9O8/Dh6pV03Lk9ndstow"
    "VY+R1lAW+U254rDbKjh4bZ0Nx+ejwei/DkfvKy083N5mtSoGBf1gvhmUU/hy9i/5cnH/kN"
    "0dtRpBZ2zXk7jdH56enF8UchVTkvMyqk15iT30rO31qLyldla9rj0+GV+Mh8fHv6ofR0eD"
    "wg4Ho+HhT4Oz078VwEeHH+ixBmCGBLJloJHTlojwLitXm3qF0CPznrL7bq5GzcHVdEsMlW"
    "qZxkR+Pku7Iz6hRVcVnUF+RGtC+J2qNVyvI5BDy9r6scLYd8jIi3yI3KeHrRGl7zuW35nq"
    "h/IvWsT6X3o8Nu+HHzwZ3GTLSfG9n+V3k12xinlUeHtPi/+ra5OFyb85Hhdj+ei0lP6nYr"
    "Ftd5Ia6AfxHpjPsrtVvq1Cw9seQ8QXsjXnJtT55UvpQrfwQd02nj9zK1TnutZxL7GCKtZP"
    "n2tGxEEvQUfu/MdXn7aKVcDO99/98Mw//bWjgyofyj/znf3hsNISfX/18eMPLyKroiCtHr"
    "aeLUDvO3wjPdSAzBDz3fY61zuZMmNc5Zu5vwz93rPGhj30MkovAWvGuciMKsq/0nw4PD8c"
    "Ho1YZlG3Ovn+1cuPT39wzaIuUtOEAsfxTFbzVRZ4teMbOVj0nRvZuWIT6gVOAvd+mqf7s+"
    "NxnmGT6DzP8JMd6L1EDs8I0VinZxitntZ0WfrzM7xVsJSza9InNAFQ9kmNi8Y5qmmfJ8pr"
    "CdsfNFUEZ4AIDQ4j7Skg2mwQk+AcEKHBMaU9CUSbDWJinQVKTSwhEIapMcPIvfo4jHSB5K"
    "C5IAbmfrpXH8GQdkcdtJdgS735XF6cfZDvpjvv03wrC5bNp11ovVIU85criaOqPs2XLsxX"
    "jwO1rwvV3uRrf2vZLgo2Xetoc72er/z1u7lmuJhv0BfYqjchrvMNK2tTpdZtXj65tZzcTm"
    "uMiuJzOZ6W2/vJXb7c3toR9XflYixbTpfX2eSmWL5nqIBf1YJRPcjUcb2ouKRaLip2yuxB"
    "sNWnHb5WdKlbB49pBtq0jULKHy7V88JvT0+Pyu3l89HZL+PDkZpILWrb1OFdz7qMA8Mzd3"
    "AJtSkOX73V/NzhYbA1P1/y80Rpns7Qcl+4K39twbHj2wrGgvwh3GTZskuAgLSJI4Pf8PTK"
    "IOxnECg6ZfiIQSVeV5t0Dp+WdbSJZuz3tz5AKBm5/abDZ8rtYVvzToAJrvSPk5s8n22wEf"
    "TjoB4/NVe/K3Sb0PdDpxmelwRJzerJfusyqeOHtYn6fc58J8JTzYUIjmZJ0Mnjs1tBF7Da"
    "0gTuHiBBASR29pBGQ3gkrh4gQfEkdvSQRkN4SMtCeHJMKh2CqGnxPFSrMip8av/UaS8kvl"
    "pE8MRX0yMUvy5IJ3fNLzii9XKcEZuJ0CAorHWP6QknPBOUJhz3tmQs2Kz4TJRKAt0O0dwH"
    "fDpKE1TlxS/iZPiMvgd8gdBFuP6VmLZDhfcwtqKqOtYuSIfZk4gJWWTWHh0Ttm3TvUOPG7"
    "RVWWbSPiFq1L0DZFi0Wa8LAXp0+LKl8QUSrlr8hoMTkiyhHk6GT0gJ0+hRzQYXZbbfI5mM"
    "fEJ8YFJu1RPociVczgHR+BoQzU2QlK8Fe4bakybi85RbX2bsCC2+hN8PWIbte1slQrwoNY"
    "oYbMmkw0wIEULNPapyqqO4Eh5UeY0FbZR5TOVUh/InPqTyWpOdUblnJ/XZE3pupXeD650r"
    "4sQiyRGX87jSt3LElTYmBzuVcrbs8DMknedo78cw+q2fNG+6pXqvQrGTB+249MFzlMIyLs"
    "aHzfGJJupy7IGmpcSVI3qhjX6CLv3mMdomtnns9ZIIkL1d5iBJFDHktoN9WXQNSap+QIJC"
    "SJygH2k0hKfFU2PkG2N9bCBjjYbwsHZhZWaVDkTcvMoZh5uRHZCgUFLtyGLNhZAwl2BudY"
    "gg7RLMb022BAsvt9QHQr6Kmt8Ua4xlJOFi+PrldrrekhdErvU7S7IsiOWrbI1oE9XG5Orp"
    "wdUBI0CfpjWd7ALXnl9VNfpeXIB7sFObN+P+uWxtv2y17yX4wssCrWbZx+luUW4i5lfTq/"
    "lCXeeFGlll1yXm2fTeDmTqbwH8pLl0EL9C4QZntnsOLsU7cEkfgGu9nK6obRMxeJorH7Bx"
    "jz64GD99Pzopg5r+dlr9cXx6fmGtzCt6wrAMO6QcC//x9euZoWHnlABGz19hVwSwPhM8ME"
    "e9LNfDGh+2h67wbbMRAHGWYQ0Ca/ipW4aJFvtWozQMy34FUCwDj8Kx7j91xNJwQldkdR3n"
    "BlX0pR9rRosCSfGwT9MeDUHie3kECIzEfhdokMYhfgqNeAOtF38LNEjj4PlaoSGe2s8Kje"
    "w5b2RDywwMaVOUbBgwRjIrUqepisidzCe0GqHlRb60okfHSHoEGfpVTwU0IAiN3lkYiHAj"
    "lOh33ll4pMKKNk6j5Hr7VmUfS2JP32kpgZ9PrCefiv39QrB/up5dsiPv+cij6K+OvlnJIZ"
    "FnVrLqfjcZCsRa4npkegAXP6d3OUBb2Erd0gYbgL0SMZIn8iwa/thMWZYKlrBudSBy2uWr"
    "3xglv2Dp6lYH8qddtvqNUfKzlqw8M0kjdNhcmJ/VpqorctpPqt1Kgg+q7KOZTe/++dVs/9"
    "W82m0K53qzmagtAP9Sq1Mevdna767rdG3SkNad62y1lpbQbpu1pOz6JS9ZpPqUl7za7rFW"
    "xKBTfS5OhSg7pfh8e+s8/HnZ9EihoX//Dz3twVUFVA7vq+zRmTnM9HTShQVoDZ18G4XEZ9"
    "+mLhTd0l2CD4bdEim2ZI3h1ofiJ15l+M2RGCTrDLc+xJB4peE3R2LgrTV0TSh36tVG0xIp"
    "svsZYER6o1Q+FH8mwm9V4VUS4YYiMnXAivUm6GR6sIO996gLOuAbqczbvqIIoYnvEWdgC6"
    "uqzV1qN3U9OIkX23Y7CVbb1AKvxVpcp6//9tbkGnk0HsB5C4Fcpyq/Js6u/ZrX7qtET2el"
    "WQNTb021XURS9HqQ2uXpF5V069i2FRxAMnw0psZA61lUmVeXPS23EWz6dMA7DwAyXtywif"
    "i40jwm4rYdhUZ3F8U73FmmcxIjYvaUwE0g6Ghoad0GsvkoxhYvohHuBMTYz9toEfci+O2v"
    "k5DfrRb5ffaNhTdq1E1mfSudmfdmiFuVv4f2cbdYTGLbcqYSn292N3Ufda5+mFwtykjrp/"
    "QunF3tgK62us2Xmc2++iHO3q4WY18gLjtlypAarR/g/9/51WQ73y6wXUtTxsjFt5qut+q2"
    "ms+mKYzyWeeuIOHg1kACvdV0s/mcr2fgmdcym3zve6x30+X0prB9apNVjxH5AjbRutUM0m"
    "5rVsMm0Z5tww/ON4CnWwXLhAbYOlOMz9AUhnZyDStn3PisTCGLlTt44A03XcpipkeQ6c3y"
    "Bx3XOzx6N64iet8NT4ZvR2dV4sLh8ejczmBYFZ/9PLooX6Uu/lFUPf7VDgA2bYFB5svuVE"
    "B6SI1Fm6ceOnCbvBlU4X1ywihZbgBGq5co7qBN6d7grWKuDRwXMljeazIuIvTD3cW3Ac0G"
    "IdXf26fyrqrpKFDWtz4JFtMcA8xBSzAHcTAHCcEc4Et9U4vlmTm1cfkTemRea0Hx1cTBR6"
    "AIcBD2NJQQh2kzCCU4RjC2ksHBQ6OSg3q0rKkOFYyBlxhGNFve+GmN96A13thIq2stc8Y9"
    "AoQGRy2DKDRbu/EgstovEViuIsAxOT6WsCc9WnFPGsEYeAWWqwjieKWW69G2xBuzXM/vFH"
    "d0QxnSgO8Ht1IFZNJSJ7bMEuWIraKhFCinnZ1AJl2Vw7Qc0ZzX0HSc8ypGwjnPbjyITLAF"
    "jNDgyNJu/aLNBjEJtnwRGhxT2q1etNnIV5fhVeFfvw5+VUKkcUfLrm3vgjCBWnsjGER/Vz"
    "YpOKvtIKxmt5IRWINSYeDs3Rw8sAYWJwTvisfEzwqqIehkOrCDavakBzqgBqnMC6ihCHFj"
    "3xPOQEANsnMosnmHjOhwsGnvWT1SnlANnoRcJcgM3yMUKsI2/b0pg2H8Vm2h9fuUuPnvDS"
    "tnAKjdbiZAtRWOgKpLEuKoGQZlr0+vpJ1kU+FY0qUEJRoNomLG+Xn1ESRp4/1Ae4Jz/+Ch"
    "dh3Lhx1L1yXYGaq+8YociyZJHFqR1xdov6EYBVlipM3u6r+za+e4+pn/Ap6qI7gGlM/uPT"
    "ga0HxdcPLSjBYSlmXWC9O2KFZR9Nw8v64SjlMK22V4QcF7FVL0bl058ZO7+XK3zfaWGGq6"
    "KfOPZVmC8/Ppbnubdz6Ip6I/1TjrGvmp2SQ6RTf8gjmeDofHx9VZ78ic9I7eDcfVb0VnVO"
    "fAF8Pzn8s/fxmfjy/qyufnw7fWK3emLWs8gXf66iL0rTLARw8hcNeq+B1FjfBwBluTkUr/"
    "qjUwPnl9+uGker3v9MNF/XcIzBqdvkyqiAcMG0yNbF7hpZ/h6uWzl6/QuF7cdngxrwitic"
    "dTZekPu/FWsTWFqVkP4uiawquPQzETQpKoQr/FMAw1rQmAKAoCSjNNpgVjWg3CudKwi/Yn"
    "1geItECsrQATVv9ZJEl1EJQrqBZJ3C+kwUEnjvfFmg1iksT5QhocU+L4XqzZICZWmienNo"
    "4jVbInr6mg7M3Hlim++QRjCNxlblIspt0gHPNlZjrDFCEOz/ruJ0QGmg4i1Ot4IT6HDEfn"
    "eghJIXqthwFaUyRjK5KgwyA+8iZ5Zxeyr+nfF4uNnbUDSVKy8dubj/vQAb3viFaXmrlPSp"
    "j6HoBybL12p0VmbkiIHq7L/S129WPKWauRgwNRZs0WEQems4HeG1SG5aqa0m+PRUV8eHoD"
    "xbFSe29HZKseIdGVdi3Pbt2ilOtVXzK+AmSWDEj5SnBect2LIhgW7tQX2jmkJXyUvYDlzc"
    "/uZopwpgbE5GQG9mzc2dsvTjoPIFLKlCKd2xFymWLc+X6fymF9Azwa8dcAo6e+C/sEzxkx"
    "zEM7rz6CLu2hHWhPdmgHj2/qYzN4qNIiS8f1brMtmKhdyX+esWHnOIkfRfnHvmjb8zXkYr"
    "hl2dakqtONWD/Hm4KVAw1Wzx6tnePOZ4+RG73ZDXhc8XFTED3ZvFaJoD3q8uco7SrfbIuu"
    "uc5n3uFqnZNxvt7eTmZqttMKa36N6wvUDairrntfzCYPmlPU+sfq3dgyEbhVcpMtZ+49e3"
    "VYXDRTzDxrTCe6KKqXz9nVZr5FD5xVUZSFPji1z4Sny+WuUPc6+z1b7upr2dVrWVV/qfew"
    "7TafVy0u5h+z6/tryb3v7RyoJlB7nS2qQbq5na8mi0K4BZ82cV7PfLe+xtjUBXF7LmrdTj"
    "fZZLXOPmalPmv92+EG/V9uLxZTSa62RxKR6g9su6N5Td3xaN6wSXQ0b/gFj+bfj87O65eX"
    "Dk/fvR+e/NocSxsGbTObGgbW/O3zUEXIuTbg0kzvPpO6hCeK+3hUI0e1qGQw8CZ6cA29KQ"
    "6lCTDs3LnadFHzM7CcH4r/CDbO7O7xMmU2w6fKap49PwAsm8+C4VT/pE3nzejd8Fjd4a//"
    "PL0oXArEgOwPia8wXcZSvvU18fmoomCARDPE7E9K8/CX/hWERARGK/wSGX5uEWBaBZQ4/0"
    "FrtT5lwGJVGUT8HPBxPnxGPvOrmQzOTs/fjw6r8Jvh4cX4l6pXj07P3g1PLuDrbIa9/kga"
    "zuUPmmnhiJSk43fvT88uFJ/Ts6PxSeGlILzwT2iTYgIU63ZeD8/HhyXzwpc0sg8PD08/nF"
    "wMX9cGWgBsyt4Pzy5Oiunvp/F7RI50GZkNy+abDMKWqhLe/EN8mMFEhNTDg5pgE8Ls0YTR"
    "Tj4t632fwIjQN+ROzwa2RTubOCAQifhSsgKRMFq9ueAuA1IGIuGtYvskXidE90m8+jiUpJ"
    "mrQYtBGNUKjo+iqo6D0GvBpBhUe0EIV/cT3XYdd80IOgoRc+AlvuAWFidsh8zL9D4BYYn7"
    "v0wPBWPgjV+b9gniePd0mR4KxsAruExPUoY08IUv0wdklihHbBXwMj1DOfu+TB+QmaMczm"
    "V6hAZXSB+X6dHGg8i4qW98AmIhsf/UN1AwBl6BdXupb2i8e0p9AwVj4JVZLkx909JyBalv"
    "0MaDyOxtdYH9OmQ4PmR3X9i3KAdxD3uisrUhsG6HjKsNqaWjHDppI2b1dl2Z7fuUHUeAxU"
    "44DqAg4ZV7c2giGAw2FY4UHtwIOx9jIO57V06uIgTjwKZiKkI6CjAGXRQRGwNWVdkQ8Ag7"
    "joCGm9R/88UIohXcD0FocIxp74egzQYxCe6HIDQ4prT3Q9Bmg5hY90Oc2jiOVPdDvKaCsr"
    "OS+zi1cdn72vGgs/n4x1Oc2D2EBoNjH2x58arq15RDxxKFhZMVjodSsbC6Yan94aVD7UBV"
    "XoQdTkZMgz0CC4TReYehUmA2FY7LCZVJis5tO9xt9e06QYfVBJR5NgE8/nC0S1L2pJYnDl"
    "M4GDUJG6ozGvuEyxmOVQID4Vg0NMRA7BMTx1itE38pNkBK7BLaMQUpD3Bg84zFcxmUIAXq"
    "U4a8iTroIeWZB2icgdKES7SD6pGH8FqBGclBAzGCyOvwDilgmwrHqcNGEsJzGw2iMqGKkg"
    "+KRUTMtF4EpPdhAaUJsTuy8aDLPjIOmQi+/bHZiwoYHx1TV2jXLh3h8O8DI8fIdSytEKND"
    "hkN0o3STIvRaj2zZq9gs0TC2qQhDtoO+7BFs/Z4QsisQE7Fs9Lp0TNT2wO0bOWPMNpWFBu"
    "0RUgdU/QLk2LMbCSUyakBK9DEVbFV1sl+YUBGIfBJVyKwdIZaow7b7/amEMQI8CuEwwKjx"
    "sbA/0CzHX4cOSp1Eh45wFE10YUov0Ws4iM6OwmUCs0N0EUxWcUJQFtcgHhX2y4SiYoIRFH"
    "VJQgA1w8j+GRJmzN5FQ2KQ0b00WC/phhpkH/ZsnRtEUr8WEhNeLXJPKa1ri0kSPvmu7zwJ"
    "EdtURBSAfZcqKUa37TA43oVqrz4CKO2FatCeCyJ2oRpNcAzucdY/exc06x+RG4p1Abx2WP"
    "/u3JForkKURfp+Q3NvoZYGu6mg7iGUFagbe+q2t38Rr8XNcP3UtFb2g2/qhnjzlDwE6dzv"
    "ax6lj9wTbJzvGEtvH0Cazdfrt65ZfX12na8Qgtyv4RZ4OWADPPR05Ne5TJ8TNigFmGkRir"
    "Z4wxgbY64/JJYpdnl+EzaGfUyAUtQP0a8KRSjD2jEfCSkDC2q4W0Pt8DrW6cge0Ap7VpIz"
    "lqaNQE6bQzYkBguzJKcsTRvGnDjHbEgMwUrq7+oDtJ3qFK7fyuLAeX+dygqDvaURSUngPM"
    "bu5VbAHuD4Ihla/sHz13zV6VJW6/ndtL7L/vr09BhLb9FPMox9LU7VdNE1nYXikiqbhWLn"
    "DGufmfV8X+AmteLkDGSfkynkcOqYw8Hh0i2FA7gpjXYC76I0JDV7BnVR+rU52ia2JNcVm7"
    "EowqTIUDyCdbe+iqa5caA5lcGejqrEXpL6BHFECfaoQJshKFfWGmY+a4Yv6xJ1nAcPcB9v"
    "hrKEC2mGfcnQrY8Pwi9wxdAXK46VcfXErR/Fuq/rhb5Ycay82yWABEXcy9VCpOkQKnYaAL"
    "c+iudLJAHwxYpj5VurnwGAwrqvBAC+WHGskuv/BGEA/Ze+/E9KLFCM1BqQm/9Rxez94j8p"
    "MUMxkvkNufXfan6TXPpHmg6uU0RXRREiFNmXvSiKSslUAt/e0VuiQSXs9ZIoKiVTCSIjp2"
    "6ItrJ08QVRSoigmyG4HgpI8JV32suhSKMhPJKroYAExZP4YijSaAiPvdfBg2NtgCBo+nSD"
    "rJZDkJodUk7EI0KEALO3a/BofFicDrgrHA87L8QRJRPht6Mb96ODQGQjqMsMx8HpUAPfD8"
    "ZQUA7YERSiJC9KwQ9qsntSZNNxhOJbUiHqANa0d6TCQgTXvqH9Rmz1GdhoNGXpELE2F7nx"
    "Yk51iCBxtJjXmuCIkzjGqwOnsBO5usQ6xnkzPD4fIcc3kdgr/WLIarrezq/nq+nyGztiXW"
    "ebVb7cCLLpG53FQ7acZ2yCMVvKdMjk7nABjjPSFzj6fsHdspdUr7nbLFO/7G7ztnvcSslc"
    "/3hpUsqfHKlX3oeHh6P3F6Pq3fOj0eHx+KT++8Xo5GJY5WGGj6Db7ZW+uzu8dLOPLq2Ot5"
    "Z7ZV5i64qPWxh405zWoOx9c4KPiR1B6vUQ4xaVBjtUsys7ISNx+AhpHLE1GaiQN6tD20e8"
    "obLE8Gp7aQPYmhakiB0zTQO5kQZbBKCWoX+MrgmC1C3gJ3qHDJeGDT9o67H22NZuG3dP2G"
    "lrpyjCZh9rj2/4jp33hL6F4UtiIcP0jP5PGxMZE4etA0lsZJg+roPEMZIxcdg6sJY1LTRg"
    "rX8i+JuaPaFvGpA5UPa6zqzf3McHJ9PNZn6zvMu+OS8nl7wXtpkv6yc+jspyB9tyW4d8li"
    "UPnvQQz0f4MDjPbs4MYhWpnr+yOKZ+CctirXu18WLy5h0c9WrM5N3wZPh2dFZ6LOfD49F5"
    "/YTMyPz9fHT2y/iwekzm/MP78n0b5CEZq9FVtp7n7ltclVVYxz/VQyj6x/KJlcqgyldWyF"
    "dQSIXJHkTB2ZiNH1gtvd8SlQVbxvvzEsNZsyGE0YFQMrCSqe3midVT7e/qWI2jO3iIevih"
    "ggFiuRpSpQjAZOFCZy9eQ8Rx+067dA3LwoV+dT+x5Jq4XxK5Mmh2cvWkuLfWQkz2eGmREh"
    "klj4+ZfhIlE8Jw8bdJn4ySR/H3lFSZEIaLX3335cjV+iCMufkYpEdb8+bi1OtQOVD1GYsg"
    "VbX6gaqYs226XC7JUihB4ghiuFSrTtXVbz3ZtxFNpglhBiWMXKYNO85gDxrhpE/yaaQJlF"
    "D6+JzXP3j0lJpxB9TkxpnefFv+ex9udqHEOLuiUkfnumwmkVddskqeFSLAXeZ7evRgnBlV"
    "9uJtgtYxNxMOIBk+GhNwrmrr6uJJuo0EZ8qyMbkTaVMJkKXK7+W0HoVH9hjFO9hduncS42"
    "H2VAv3xaUL9FY/DovffBRjGxfFpaMx9uSU+M1Lv875apWvt7ulOYT9Vj7OfoKGkpfTpiw5"
    "Q/bHKruuZLgr39IoKV6P36qL+/Zj6rq9525rq3V+Nb2aL+p+QBSg2F8v8k1mEhSYDf3yVw"
    "L/pjCRbFIs47J1tAsKNuVRznRTd4OW9ZnR8+Z6PV9t56C4Lv/HSkJQWr96kdgwbHNQYXQc"
    "Fayq1m5lZo3Tjgszm1OiYw6bJZUhAU+OQDBBRpNB6pUBxOXD8u5/WAv2kPRFbfK1+uI+x1"
    "h5Q7d5s7753RLyaQi3N/58waxiKNsznKU3Zn2WVjHKEll70wbEWpoS5PrLaRWnX3iTbWNL"
    "A9dcmOtUjIiElniVircdg1bNgSJc6ul6ApT7nHw6RKrVGJxqjhXB0bMyDkdP7anhqFZjcL"
    "wkD8g6gHP0IubIN1mEPrWqmBIzVKltM5EeI+yYQ2Q/GozKGp0C+Q4gTkbbVFL3j2o8hk/g"
    "/OFkJL60rh/VeAwf6zqnT0BiSnyZE7Ybg+MtAzmHMGFyAiq64nSea/FL02oDE1SqG9axTI"
    "yBVD/Owy771RF9TBOi4h3URDkEFrJ7VULgUiHmCLWAj799gSwZ0j1/EWo+htT10/gwXT8O"
    "x+jUSQvTYc22aevj3nZmdFgwRr+9fMFnyP4WOJTQbfTVfrb0mLTRGTpr7ldvwtnTouwwg/"
    "pc4rPofpXCnU31Rqx01NmEtN2YWt4Is35PPMc6YvHRi8eQS8rXgPPIcP9a4I2Npn6Lj6pL"
    "S39V+wfLtHnkgEG4+WIRR/Zh7Io97Mc4/GO4rd3YFv0MqEnkzq5vWtCIENHe5iVxgCQ4vr"
    "TJHLBWBSei8NRPZ2xwdvifImddzIwN2+n6JvvGrjF91akXsFPFtoeJlvFR3MDgbp3Lobak"
    "VGkcFLfUGRwU2zKZgrF8O4+CE+5vfc5VLjosz4IqcpVtLYfKe0wo6wBbt9WkrCNs9fIlkB"
    "8C7RpZagjIQk/GXpX0J25BGcC3xiYIH7kF0PrHbihGcI7hpAjocJMKShFGKUt34dOFMXoX"
    "/5NDDOW4MLVAhJEApTtd0kj9sdUHWkcWbJXkm7o8uYVHGITcV0oLIAMHKvt4nCKUjdW0UM"
    "NH5aC2NGeHSycasIlxspJ06E92bNQGGuoyatNCFo/ZNnk5AGm4j/vJxoEIwcHbJgcHIA3i"
    "7SnzBiKEwNHzQ1/dUf2tOGay/BKIy0WEX3J9L8Jhwrl29pyQ7k4YSWletUgfUalZBxNHHI"
    "0Ox+fj05PJu+HPdd6I8cmb4w+l9qp/fTiv/3z94df6L2+LXv55NHpf/+v0ohiQDxE3JI5R"
    "HPSHsEH2hiaOGfUVBIjKgi1nycmiFfYoXuzTmCZJHdpkdENbNS1ZFUToW6kg4S43JhFXDd"
    "w1YIA2Cj/tWjAoCRt2ywgwQB4H319EGCIMF3/LCDE64z+Jv7+IMe5LAIEPkBy5ncGAxJwq"
    "gwEtgOwkQH9u1bcRrhkXc/1Gx7eyYPxtN11u1SFIfbvJyzM2rzKB12nIRNefeloK1mc3sx"
    "1n2aoqdl9clnaRcGVZsethWVnxtXvUyKl/BIL6V2tItq4lWCnH9M+XyIUYLvPWV3dCa1tE"
    "y+LFnc8Dm/LKOv0uaaEU0YPskqLt0s4nDoPud1EHZWFBVyNfDruZMgKQmwmoF7hGBhbUlk"
    "s4jzYMuL/FGxCDhbnlss2jDWPub8EGxGBhtuZ1IWJr8g/gbWr1gLZhzutf81WRBt1B8hBq"
    "/wPmZmNqCvrof1dGqVrE0XgYA6lq3NRM+1IPL0DPp2oRvoVxiMwRe1MCM5TLWU211UH0Eo"
    "D9ZejpJgAqiPQ4YDNdZJvJOrvO17Nvy63b5IvZpG4N5I7201l4KRmijt06u5uuP23sGvqi"
    "en8+X9WVq0KHDtSUWahtY+no6zmsEvl5Dk8khwJInRBzwhyGHXMnOLws+/BZqSIi04HvzA"
    "XUyHLkKHo9o9nl6R04unVsEndqSxw3ipAGmd5ho2WIQrXGtQyqRUhDdWeN5FAdGaJQBY4a"
    "QUcDTeugkc1HMQocM4KOxpjWISObj5us+bZKzLUmCpiqrpDaRjXfKC7zURHAMl8dAlW6e7"
    "Fos/ExJ1sKB2gDYy/hEjgoQBSt+ry2AeuQ0ljNBzwxVK958UI/u6my2t5ld1c6ZPFbWer3"
    "kURN6zOe/qyu2HLF7fRa1zW3yyx5etogf95ylORgxptTo4claUACLEIGG1ZSnCFsjZmle+"
    "4BEQCdN11VqH/G50yUTIKx46RJtM+AyA7oJuhCIBOHc5MScGAKVtkUZRBq2pU2LQIDq2S1"
    "TVGGsCZecdMiyL/3G/WL+EO/yQo1bSe3082t/QV+9cLd5OKtB9b5llEr+2M1XxdrnQiv7P"
    "f8E/Xthwlcnz+rvnz7eKPN+RTOZ2VPVurXD+hMXj79IfsulmqNpGsscKO+9Y/8x2xpswpw"
    "DRpVbUbVBfHr2+lS5xf8VhaNYVmKMZIvZ5vJZpX5eY9b5kK+ou/P8lPyflzndxOQl1ecjr"
    "fXfeptDiVMnjnYttuuy2abVaqtapsnsCUjpFMS3LhGGSfZA7cZJgtCCuiUt4Am6M1EaZX3"
    "4CSQraMrEru2aN+aIKRB9rBvTcoQhdrMRTKkDR0N1JnnkuO0JYjC1NOZDKSmoiFa02RygE"
    "3rUXhXQju9CpjnVS9WecUxRonPg9PRsBL7O1TzUYwSXwenozEm9nOo5qMYpdhCmHrAwsLg"
    "fNW5O9ERBjRKbw2RGDAqSrwXJblHScpAz6Y7U6Ebj885wpMVmjYw96Q8WQkJIN1/+Jxd3e"
    "b5p2/LZ0z8vM5uvbC5VQ9TuBCqiNHJ9n6V+cFGXs26V2eTj/NsMXPqvmjesVlk1/4rNy8A"
    "pzJhWXmFcD2rNkofvD49PXaDp8rb6hlaNJtvpleLbIa8tvNSuxzT0qqCSqz3p3xi72Gh7P"
    "d5vttM8LpIlfq5R7+rCe9SGXdHx1JzSeRTanat36LRDJTZ+fTFz9RjKR4ezyoBIKucxxFa"
    "L/A+nRqQ6wuEq2PwPkNTyOOFWDZ4dMatAvm+RICb0QAAVyWs/mzGAARZlrAkQUaUz82rQr"
    "D1twLwUcDaBUBI9ZdSFaX3/dE2saWA6UK+5wFJUDhp/Q2s0RAegZcBSVA8aX0LrNEQHtYL"
    "EXZlFEPilyHc9kLi259j5kKTJkWh2dVSYsOaDyE16woeuro6ikgXpcOiOQYngmrGFvaRTY"
    "RPBuo7kHAicJoMIUKXUEKAAR4oXrR+SvhBgQReEFztq2y53vr5zfD4fOSumy/OPowcL6oA"
    "sc3uVq0yNRV6KNiu0VMcxjnXdrrdbZT7VLkc63XuLs9fKXdpO5077opeRNwVGpqrfQLgh0"
    "XPUq0xVutgogHxZwKP0LMrXV7bl6UulVFxGzxdDTUTP141Y2633uStovI22W8P/g3eU4no"
    "NSSLq1+ZNJoHYWvZ7+UuESGy8WddI/Ju1uSfKealqYLMXq6lVx0EjbAcqsV6LrKVsCiW7c"
    "V8gvqJutjeDFhN7xf51Pj5/J2Nj/PlfHOLbj1g/uhuPptYfWf+/vzq+xffvawkqlfOjy6t"
    "/lGvsOkOKW2cGnhmSKyy5Wy+jD/uTRH6A88akBHZzKxedXJR/8fBw/ejk6PxyduHnLEJJQ"
    "l910ztwtrkYAsiGdDaphVo64JxLwqopGOBnwm+4jZRGLwaaCkhzWLrFFNTjT85LEUYhmZ7"
    "UKwvBmQfXl+YGc7Rkz2tPS2I/v73/w/SE6Oc"
)
