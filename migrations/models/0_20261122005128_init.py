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
    "scopes" VARCHAR(131) NOT NULL,
    "everything" INT NOT NULL,
    "expires_at" TEXT,
    "last_used_at" TEXT,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    CONSTRAINT "ck_api_key_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_api_key_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_secret_hash" CHECK (length("secret_hash") BETWEEN 1 AND 64),
    CONSTRAINT "ck_api_key_scopes" CHECK (length("scopes") BETWEEN 1 AND 131)
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
    "scopes" VARCHAR(131) NOT NULL,
    "everything" BOOL NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "last_used_at" TIMESTAMPTZ,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    CONSTRAINT "ck_api_key_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_api_key_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_secret_hash" CHECK (length("secret_hash") BETWEEN 1 AND 64),
    CONSTRAINT "ck_api_key_scopes" CHECK (length("scopes") BETWEEN 1 AND 131)
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
    "eJztfW1z20ay7l9B6Us2dRmXLVtO1j51qiRZSXTWtnxt+frcs9lihsCIxArEMAAohrV3//"
    "vtngFAvAxAAATJgdRVu7FNTIPD7pme7qdf5l8nc+FwL3x2bkfugxutT95Y/zrx2ZzDX0rP"
    "RtYJWyw2T/CDiE08OZhlR03CKIAP4PM75oUcPnJ4aAfuInKFj6O/iDmPZq4/tRzhc0sEVi"
    "SsCZf/GllsIpaRZS/DCIYF4ciyhR/B+0IcKBYLEURL341cHj7Dr3OEDd8HL+v9zfD3P5Z8"
    "HIkpvJMH8P6//wM+dn2H/8nD5J+L+/Gdyz0nxzzXwRfIz8fReiE/u3Z+luNwzpOxLbzl3N"
    "+MXayjmfDTwcul6zz7+vX6HT6bcp8HLOJOhqX+0vNi7icfqfnCB1Gw5OlEnc0HDr9jSw8F"
    "c/Ifd0vfRnkADwL+zHXCZz5fjV3nP+P5ZcaOxx9vbsdfrm7H45OyMG9n3ArE6rvQghkXBY"
    "KzhI+Az7gmXD9Ctv3r3+orNuyRn57g2y5/Pf/8l5evv5csEWE0DeTDE8mKf0tCFjFFKkWw"
    "4bkdcOTRmEUa3sP3Mz/SCyBPWBAEfB2P3Dl/lvyli0CSDzYS2eyMKpHYnrDvn/li1Voi32"
    "bct9zIWrHQin/b7oK5vf5w9eX2/MMnfNM8DP/w8NN357dX+ORUfroufPoXJUcB2kCpifQl"
    "1rfr218t/Kf1Pzcfr4rSTsfd/g8+gte6kXrB1X/fnuAs2TISY2DOmDlZdiYfJx/B0M0CWS"
    "6cbgskT/h4FojHQlCHM+ZPaYVI4gc4FZBHmuUR8SkP9MsjQ1VYG8C1fa2GFy1l/tkNeWhN"
    "1haeiys3mlmc2bNY+m+t6ZIFTmixKUgaFoUHrLbUsi+fsvqVAb8S/vjh9MWrH1/99PL1q5"
    "9giPx56Sc/1iye64+3Ur1vZMH/jHjgM2+sO0tv4aleGAWygkBgwg0EEh+XreQRM6Xtyek6"
    "lrizwGQJ8RC1XB/+zq1wHUZ8Dn9lEe5TG1hi3QVi/tZScxrJUfd8bd2B5bJchDyIGstpzv"
    "4ce9yfRjNcRs+f10jl/5x/lgcyjCrs04/xo1P1LC86MA95J0WbJ+xB0R5IktkTN/4Nb+V7"
    "rNXM9bjUte5D4630uJWsZBAwTruxq4zkAtEO1vKBlsRH+LWh3KbJ1NV2joS4T/f7yAqF+p"
    "hZwPMIjnVrgksDNDWz75UugBcdwK7eyOceOFEWzOVMuDbXCyeh6KRsO51+nfYosBlnigo3"
    "8VdxZ7odNefrJoqzuPUyerMsjAyVdXnz/j3sX+u3k8vfTgoSCpeTf3Jbo1yrj8UMiflSkk"
    "JR3voIj0QG2tNvugnyUjptdL6d1pxvp+XzLWbm+E54DtftFTFfMB9+Ua0sMuQmiySh2OnU"
    "wvMie2Al7P3Lh/P//j53aL2/+fhLMjwjjsv3Nxel4wmG1e6TiXDWbTZJMt5ko1FuELQzQo"
    "a2Y4A7ZYNxdbUBm1qB9XagxhJ0Ay5d1nYHSo7MbGkIOLjBkeIgiyWe7mDxifnRDpQ892FG"
    "tlB2ctMtkCExm+8sdovgMHcjc46GmH9dj4YyucFSGPDJIGx7GQRdXNQC5fB8VOmALDxm9+"
    "BVPAZvdMk74BQp0fDk38VeeNxLADTuoiNgVSQd3nKQkBWthEQZgGAQZZq7/jLiYctAgI68"
    "U0TgQGvgV7GyPOFPk2NBOtvx3I+E+oecBfZsHIGB2t6vztOSU70X0ynm8jRgc83+aCailJ"
    "hktBcZsTB0pz7nrSD2ApH5EDs638qacURzJ7AfkByOkZkI2vE3SzIM7q4CEcnolSNW/t75"
    "i9lUd/fa3B7FuzKvfxYBh0X7N76WPFe2mq2DL+J0tiuw18SaG2WI7cTnzaebKQdsleak5Z"
    "cdMETFJ/HJZ7CgPl9fSnOprDseLbM7q4ztrM5r0Apm4zLH6N6KBc64Yr0vWBC5tgtHaaQ5"
    "ZC9i6p//9pl7rAInLeRvftq80ZwjVqZAJLG4HYWRW8QRC6a8L9bdypc9Uq7hahSnIrMKc+"
    "uz/Gh+Oi9+wnw2lb8Ovxu/qWbt1aQYF5bo9mzj8aJA0SjzGKM834UW0srgop/y8o3FkpRg"
    "jKzAEx5rMH2mcec3UWYxZRYPOXGUMosps5gyiymzmDKLjQzMUmZxGZqnzOLHr2Qps9jszG"
    "J4soD3aqClumSwLNXh4gUnn64+vrv++Et7CwhFMQMFyvxwxYPG9o8x2cWpd90K3M4T9elz"
    "Ggei7LgLYlygFXvzNObrKGRugn+sZqCJ2D1XQMlBWZ2ALq14XSAaBrOTSR+a23Uxm0xPgB"
    "0DCdkmBINXH9vDCHld2iBmE2+1Hjh9uXmTOYu7D02ylet5FduA6TwT3Xp0gbLedMpWvhfU"
    "beug2SECGHEEqCZ2sYkRNQhbRJvBWyMW0p7MRBbSyqg3Fv8TPvQU7iLT4EN02nHloQMf4s"
    "iQl8XV0ysphkExjCFD1BTDoBgGxTAohkExDIphUAyDYhiGKFmKYZgdwyB0nNDxXZl7niJa"
    "UaHdyWFZHTdCbcfrPNEgmB1P+bjc3vSXbac7ynQD4Lmfaae7PjzfKSphRFQi3nd9hCUyrz"
    "JkifelVrYHJvIa92mHg/o6OvsPB2UUXg+Mv8m/zRDm96nWt0qgfPCZFRtauCDOE11MSD0Z"
    "1caCFu74njfsl38u426wAr4L42oSFxE31WwAPluxNXzyRoZrQlvAQTmCQY50kNJu96m45j"
    "A61JW07O9rKFZEsaIhhwIoVkSxIooVUayIYkUUK6JYEcWKDFGyFCsyO1Yk/2yhcZPxJnfF"
    "whYqIVdu/wjdxBUyHZSnOUoT/+zagLdAa7IkBtyfLOTgTUXjGQtnbfZHgcxk4Zx85GDMYm"
    "9wB7+40+Z4/arB3nj9qnJr4KMC3yVqo9kUsvwurOB6SmQ0w79lcCdHdNNGL1800UYvX1Rr"
    "I3xWsL5hHazlnZRlvl8I4XFWoYryhAXeT4ByX8xPP2lntyGyhwIIORzXDCy2FBPc/dC9uL"
    "l5n9NTF9dFRfT1w8UVCOf7vH2l84YWLuip9iZ1nnB4JjX3nVDZ0m/g0E6bQQf8QdwTaiGJ"
    "EcYZL8MuDleRdHjrA10uiWPhrxhhjzw0mlU7YFodb6g38RDsSupNbKKMSvk4xwzZprkkla"
    "HbbLbJ1hDuOJvm0iSWm88bYb51/ulaIpA1gdlGNBRlpSjrkINoFGWlKCtFWSnKSlFWirJS"
    "lJWirIYoWYqymh1lTfywVgV5OZqB1OPBhJ9SfdghWZvM+qiVSZuU8F0Lk9IEdINY3Hr1bq"
    "9Iym1iYwuSzF/HPZUgHRPUu+VsflIJ6MmnoyZgXpSMbADk4VjsjRZmyx/K2NxIuS+RHAjG"
    "M4ZGkRTOTO6hDa1p0dX3ywkaJGhwyMgPQYMEDRI0SNAgQYMEDRI0SNCgIUqWoEGCBo3w+w"
    "8NDaKL2YqrGYKBsBRnTHCgOSu2fzgwwXp2ZG8CLhnE3PZrdyt3MxvYKPjv0nO5H13nMavi"
    "s1Ed9GfLUfFva4D7+WjpxiedooWDTiynMzRwQ+7dvZEXJmw+U11SpKMCNhR6KgJ8MD/KH5"
    "lRsLbwzur0pMRTVYMMHvzre8YOUfMZiR7Kb8L/vGqLQvSRjbsLWsg8TxfUuJyxCjd/Q2Fy"
    "kjOWmmbWsUFOoTsFC7cNwzcURjMcDj3uWF9+Pf/h9Oy18uZ5oi5SFz6DxUqtYkhtYx1m/i"
    "52s58EaN5LbcCxfPM2nrghVQVJj0SdAbJpn1hjf2QGNWkFx4MQ1gic8XNrBXY0cMRSxkBV"
    "7LcxEUUJKUo4QIVHUUKKElKUkKKEFCXs6l9QlJCihBQlpCjh04wS3sG7x217teWIjAZ1QO"
    "u6gYXztfzmrM1rzbMmSvOsWmeelVRmyr+undp0LzBZDgNr2ZCV1T/FZBy5kddqg+SIDLdK"
    "YH/AdC05XUP2R8q+rvtD9wKDxTDg7cHnzPXK8vnCmcedGsM9ITNYKuoe+B9wphZYPMCRPk"
    "y6fsSkEcJ44sHvHz8vC+MCH9TIIUtpsDyGvktiNr/oLKAXJKB9CWgBPNWc8NvUWEpmsFSk"
    "GpMTBeL5pI86z70oMTnFTkqsRGmwNIa+RzopsRIlCWh/AvLllVWsmz1Q/QoS2cFE1mVz6V"
    "5BItuHyCZuEM3GCEtX2Qvv2FovqjypweKRNgPOE+MVctaGGg0bjnZSd3pygwXzKPZNJzWn"
    "JydR7U9Ua840ibW1wfE8Yaf4+AEVHM4zVXAjGV1lU+zf7ztWyKdz7jePs/YcD1eMnAtfrn"
    "lNIUwDMeSoTZbFB5yo5DpMNhWIxUJL/gTrt+Xz586PGL22/hcOUaKSg5Ag4HOcUOOrFvqW"
    "1SJw5yzQyKj2hosM1UCut5BxTDfMXXmLt+X63Ip/THI/tVF3XlDnetOPG+pcb76MnmA/PE"
    "wSV0VjoPHWFgtU7rh/zMLYp9PFrR/u7727W8YMYEHk2u5CAjEaPXYR0//8t8/ck4OqZXNu"
    "R+6DG60/Je80yVy7jeui4KCX1ZYRuwejGX/+jrLJKRyxWIgggt8Subpb29pw8yZ91TpTlG"
    "LSmu9iNpXZt9dCn5qLQ5pdGdL2qpC4bAedMmAQ2gBrlT03Wa5DmSBrLdUtnHN3OtP2Eezy"
    "CqoDojqgIZd5UB0Q1QFRHRDVAVEdkJFRAaoDKgmP6oCegJKlOiCz64DugRMa7FXeja4XTk"
    "JhMuCq9wG76czXTVRmcdNlNGZZDBmqWuy1bXnWUCqzYtlgDClIZAP/MKhQa5caLSrPosRt"
    "StymxG1D9gglbpsuIErcHrrIKHHbZJFRqaoBxgKVqg5hl1CpqrkCgtlxHo2BzR38ngKxwR"
    "I6+SKnKtOCZ2IZGu4EZRjbSbtV0BssoMexhTppugp6EtZeMk/F0o906fXVWi5DYrBM4tQv"
    "OdWRdf3lxnr54vXrH15YzFvM2A+nnTDQ0wYQ6GklAnpaiVGf1kPUAZ9qQ+jVMtpQmCyiLx"
    "FMYWQtAvHg+jZHoFpN3BCAWk2mK0RdojZYFEPWYG7UTn3F4w2WhtJdME9D9gFOpesuKNAa"
    "zPUB7wEczDzgutMqlFkgM1g2Klojp2vhdLud3k02xmn1xjgtbYwn0a3gfBNJpqYF5slnwG"
    "qLmhYMTFTUtICaFlDTgu2yAiY6+nvzqjP+NjQGa7CsMaAmfLR0vzzH4Wcuw5ZAVpbGZJ7L"
    "pPZ4roZ4hMl0unqFGnqDJTDgc3vFJ6Grc0+qt0WGxGCZyF0BU7Vwrh3dwWb+YJ1DWNoYMf"
    "O67osyucEiGPC24POFJ9ZcV/tea0bl6Ew2oH4VK2uOFdkLLhYez5Roq59wLMuI+f6SeeOA"
    "P3B/qVFLYPjxCsSkTGqyAM4zOffxlLEUjUkXox3z/3p6+vLlj6fPX77+6ezVjz+e/fQ8lU"
    "L5UZ04Lq5/QYnk9k9ZRPYyCLhvtwPVMzQGa6y4B4qaa3ILcSydTmfIywYnyMvK8+Nl8fTw"
    "3Dtur23ddSh1rkOO7HClECefPt98+XR1eXvSUgrfZjyQFXxYt+iE1oRHK859684NsHo67n"
    "6C3p8nGufaGVNQFLltXb+E4oCiu/n87vrj+ef/21Z08lxZ2jOU3pxFUQsf2xT5BHFLm3Dm"
    "LmBCD1yTtlonLT39AWV3cf7l+rKL4GzYTjzWeZvfgF0H7/miaYMcY+Q4WYauz8OwIlmv+r"
    "AqEZp+YiUTtnDCaQn7hHsCy1ojYQgokONrVw+o6iUGy2jAflAoloHdavNsKAyWiNR2SZeH"
    "SFjLbodU/1tEca/r3ihRGyyCAW+KBXB5xkI+XgT8jqOvoMMJatIqKugNlhaY5OpQUVPGQw"
    "XbuI3iBPFV10YoDTuh1LZCKW8i6jls+A6insPmy0is/JYNh7MU5neLkUV7MVwrO6kyP1yh"
    "asNIsdtDF/UW/V8WDE6BqBWzcyTD4HauCWgXB2UvTZ0VI8uM32dL5wEyfWsv59yCrOjkXN"
    "IvPbD9Kt7DZrG9N82yle9ZrbtDA+0YVd2x2bOhHZ7329U8b9osJ6HruCzYuXH2E9Mn+TBg"
    "GIISkOl0/TDxPH2hqWtTMTS0ViK45w7qCvMbuhvNyzlbo486hL7umdVZ0+E9v4a393ofsz"
    "zB9rbvfnpufacWospwTRkbZ7xasidoka8dyKndO7V7H3I3b2r3Tu3eqd07tXundu9mRi2o"
    "3XtReNTu/QkoWWr3bna790C0zeBMKEyOdakYcZQFPx3BFeqZvbV2aHlkoevrUmAqK/fT8X"
    "Xa1SCx4SGpMmsdtn4L2wcrJN07yxeRNQWd2sOVm6gndfot7zz4ka5DaCWf0/E78vmAtkjK"
    "ZrARYyQaDq6ZAE8b2G3NQTsVT7UpbqHGHY92lcFTvGh2V+B1x8MgUZatWF4gGgjLc0ExZP"
    "fBgu018d8ndKlv7yGGUaf7fHWrvwfutwgED3DRb+V9QSW0DgUfIs5xy6YnNQEOfDxqFNmI"
    "4pENbrKFoXjasmr7s3IQhScoPDFk9JnCExSeoPAEhScoPEHhCQpPUHjCECVL4QmzwxNPEA"
    "Q8KH/B2WzF2s34gXAVJkyInnnLdg/wXYzD7MjlGPcxiMGtV/BW3m42sVHI3DsWMRDUiQaV"
    "Sx6N6hA5Ccbcx6O2onG3sdEqT7yQwyDwZBcuRrjupF+icKSQ+6Ebgb1kPTBvycO3aD8hbh"
    "3ARLiDTkxi/qJsnlnfwJ0RS2kqp5UdU3hfGeo7+Ax+83/z8Ut917NQdWGPWviON5J+EQgs"
    "Y8U7uFe+yo5exRg9m+DrfDERzroKjPz7CfejOA0f3onr6x+7AJQ4v8cIUfZRhbsDLrkRUj"
    "Hhg1W1EUwphpHwIT3XEIxZ7PwEC/z35Nz83ZC+GvHuaLHiNxQDMbqCxl0Y+rFiY1XYBprJ"
    "kBi9ruNDYiQPiI22l5p+dwd+H5da1IU+3sVoyZOIffTScOFYEEsbQKXk/xzHfkyD7hoDMh"
    "uQr7YgsxkA2y3IL3CqoEmUiaZjs8iyoVc3kOK6FNcdoG6juC7FdSmuS3Fdiut2dSAorktx"
    "XYrrUlz3acZ10wxhfzmf6MJjNcq3TGo8gqOmiiejqrRRF5P53JNNn6QIU71ryH2xBTZ37Q"
    "Nc/RqThdYLdHOcXpl3MM+x/EeLPZUjMlkwuJvcwML5Wn5zpbVvTD/lX9dtonuByXIY8Abh"
    "c6ar7VR3YNcdO0xb4mmatQ+7A+wkYEYYW4cqkitkAbT/XWRhHy7wAZ5ZX9scN4eOIkh2d7"
    "oVu0RpsMCGvo063YVdoiQB7eVqAOCpxgjYpudSMoOlEus5OdXYtjZUjckpdlJjJUqD5TH0"
    "XdJJjZUoSUD7E5AvG8GybhZB9StIZAcTWZfNpXsFiWwfIvunmIwjN9L1gqo2FXJEBsslNh"
    "dgupacriGgQcq+rqCB7gUGi2HA28PhCxZEc+3lHNX7I09lsGQkRr2ZbRxEwNxx2Tnbbdry"
    "ad87ZjPFrltG+waDJTPgPfPIOwvCgaI2R6hunguFqpeQ2wb7/Yecywcq+2FonQaZjSUnGp"
    "tNgJBYxe7aEBVEOAGqfckwyTtsF0rHZMuMipO3fPti9dYSvqdSrNWPUaKMIdOdMYaLm5v3"
    "ua14cV3ca18/XFyBeKTgNsHwcurKgoUhTN0Zz1g4a3MqlQgNVn8nH/kDyCngzMHv7RYaPT"
    "trEhs9O6sOjuIzutdxWMcP3etovoxUKn+74v48jfk5Ot9mYq4OmoDjZUWHuGIwVxbN2bxd"
    "if+GwHzuygJpmHDGZcFy1z7O6u5F/zihMr/bl6LHr3lUnN5enL5Zfg2K/mNt0AO3zbu7cW"
    "fNsZXXeV26w42N6nYvTKpFo7mHi93O1Xua3Op2OGlgLXyEiRS7d0wt+1qPlmmrQEQyO9np"
    "+XpLRHJc211IrvTEuk/JOxsVVRzrEteI3fPQwt/fJz+TliuP8q7Q/V2Cm9/KT+ay0H31ks"
    "5jiPLg25GVT+Fkz3HtaBesHms/h9zzWta9bLk5mXk8HAfcFoGzIwe/4Ks+yzeZw0E8l0Ph"
    "tSzIPOyFtFcPFXfQqgej2kL+h8YXzUo8H/PIFE5vOa6DRl7cf+mZJb8tlL7OKnCjiPuqsl"
    "FeIyRJFP7vS6SyqtB1j1/TcwcBarw06g67VDcOCPkfGj3iTq+ryhRjgk7FvkUtsp3PHXTI"
    "NSzXhcdsnhSUemI6Urc0gVJWtYoutjSbz3E9N9U1cYnvX09PX7788fT5y9c/nb368cezn5"
    "6ntb7lR3VFvxfXv2DwZJRFK8vRlNZVpI+qTH+jZKwJn7IewLNHUEIKP9QPmZ2c7k21ZIFs"
    "IB27Qln9jTeie55C+PBkyvwWPLAOilvD1woNrlfdqC4lMDlYIy0vPPvd6A2c59lL6l1nZP"
    "1+z9dvfpcHPTw8/3SN9ffxMxDO76pmv1snu71U4T/afoLSx5BTBfYbVGn4NLoHHqrRU7Ou"
    "LAZ1ZNmJpfGMLXYX8SBz6B+p+YpYIHu0TK9WHzkiozXI5ecrMGxG1tdP7+Sf767eX91eoR"
    "rH2MrN56ujpYQV+jXKNaBBOapTiDIkRovgv77cfHwjzZpMHyLHUj9EbgDZUhmM3jvsiiGP"
    "XdwbBhWTmdJbEeGJ90J7ZV76bLQVkhl7ouFlebfKoQQ7KeTe3Qh9TPhrgpeoltU4j01PDX"
    "sZhCIIZUcNGKvgkhn8/Y4FsS+qSgW5Ix8tgqWvQ2oO+s19t3+sOqy0BoDmnIqBgd1Amz3m"
    "MPVzBlXDNPH6bGpbxcOHYFghRK56AuHixkZflsAl10O/qBZmVrIP2mFhWSrjbS3Z8DBu+C"
    "PRsBHCYXC8yD5NsPAmLOTWjMlrtkMO8/HtlibYgcExpa/aiWxDY7TAYth9uUAwXu6OWHKY"
    "9j1jD2gbcN8K+Fw8GAhhGmIdXDt8vhARLOR1xQUehRG1loK7Gdv8Oo9zy2aexwNwcxBDUU"
    "3ScXOFUdriEOFcR4apRzJsiOg0C4I1yBIfi2V8dMd4Nse/YkxGZgvoruo9xFdq79pQX4yP"
    "kUF00YZ58Z6NhJp6thsKo32qbzMRqrag0rI1B4qMVUVTdsfDjeZ1evkDU10e1RIBPxZF0D"
    "jT5gDlMI47Ba3Xhv0bCqMl8OXX8x9Oz16r/rll9Y69WO/cIMT7m/xIRuw7CeX1qwYyef2q"
    "UiT4qACurfx26iclMFoem46n0h9fxg1P8UzFi7PUkdpJBC9PG4jg5WmlCPBRXgQeB0N/vP"
    "QjXbu52uBygfJYUeYO8vmKc0b5KHsGBWSLpcxsgf9hf2J5fVnI1iFWzMpW4Ap3w79R3BmI"
    "le3XBo7dUJhcyomH2Z3ru+FMwmA45eRWo7hToYJhlUEsM0giIcCdDhpHKA7d3YtuA3kENx"
    "31t3P5nwsXvqD9csgTHmY59JECliYP3cc9DybcWoZye/MeboAb6JIwD5S5WUa2kGu0DphJ"
    "Ro2agjMiQ9A6zxYsapba0/LyiUi8SXNf3WxSmrqTNJuN1Cnldi/fqIVnEt9S4MWt8PMJoD"
    "EPoEmF08JHytIY7SZ9U3HJdN1nfNdOztFPTfCan6rhmp9KaE1GdzQ1czMkRjNfZR0olodA"
    "IVP34iuWYSbzMG7JjSKKMYSA3+G5aaiZC+qsZc7ZhmIAodGbu1gY7XbIXloHaEHM1rXs5W"
    "jLo2D11nr2zbLL1bJfnn+5PH93dax77bM1dBoLrFBiV216icLABjExrGNTCBla56g91WXu"
    "umBW7Vi6ptTA7FW6prSZh0rXlJagCrqmlK4ppWtK6ZpSk4IDdE0pXVP6xJQsXVNq9jWlbe"
    "9RHMQVit9iVQp81zuDR1OWu9ygSJcnHuTWtz8X3JbH0hzTOspS+gA21boyylmk7aW7xZ63"
    "iYxrophyx9jSx2qfxhcjHCVv314GAWKAbTRYlsbkPSQtxmSyaDfKtGm5sLpZfy+bpH9VZ3"
    "8VVRli/Wzietrq+FoXqkB5ODfqeRcJzBCJxuKJlayTk+VyC4yRcr/xwdK7txTrGRtcNz5G"
    "E7ksgndsm5bKU9cZ4CbpLGV8hzOx9BxMx3C47Tp9QBpoQess37zGQZ51gR2zdMP0dVZg1Y"
    "IDimgBuTbytGBTPgYtgIV77VeEjnxAebDJyoh/gDyd5E+itfEGy2bDaBxwFurwxWrbpEBm"
    "Mp71bbZOFEMLjVCo1GjkYp3WuFinOjxqM88WrC+Qmcz6D7KVAzq2nUtknjflfC3rS7ynS2"
    "NMd2/p0hjzZZS0KW+FmRaIBpCVpPxbNetNWsZkuT4oACqrwlpxOkthPjTdRyvpHVmsLN02"
    "LM5SDGAlf5PdL9Ji+LdpH6bJ2pqLB1UKf8ykOztzY8GOmXctLj8YmCLZmnxXULENLu+pqF"
    "F9BFf37KVDfZHhWU3bgNtSa/TA7S/JewxZ33tQL1tZn9XAO1ybBN8TMXvX+y0yCaSX6oUG"
    "SQd3QiZxtc9LGjzX7/F6i/fwtqfBt6NdbnEk3qlDL8Zoe2Wk1AKV/TNbMRJfdSnfZDoj23"
    "TCqmTjgfLtE31Yn3af0ZqNsu/HdoagSWcqNfw7dWWXJTse1G7upjSUlU9Z+UNOuqasfMrK"
    "p6x8ysqnrHwzQ2mUlV8UHmXlPwElS1n5ZmflB8LTAJmXM+HaXC+chOJwIdmTm9tfrz63t3"
    "tQADPuBrHb11Fn9nBJSEEMGar66KzyW9sFZ3M0A4hoyZCKmvRho7EZDKJVTLZENxAmd0ZA"
    "+w0QFjov7BhAaXen8iDYvT1WVVqBDSJWGZht17CskXGRTipkexw2p01bR6cOhMzKcEs9LJ"
    "tEZJphsl4yugEguwiEs7QbIrH1gwmCJQh2yAgbQbAEwRIESxAsQbAEwRIESxCsIUqWIFiz"
    "Idg/lqzi5vd33HbnzNNLKEtm9L2Av4KeBTd2LXv34lWu86U9e2vNhbzHEfzA56P00sCAqz"
    "Jr+NXWwmN229PwwF0h0HcdLwLX1mDoNd078mQmN+64la2WYaJ4asIPeps0X0Y3HlxQzwW7"
    "RQ1w7yxfROqaTqOF9uhbeWRwFRBRMnUTOnkQ6H6gMyXeoa2YnKcZCIPjSVNEw+C1vJ+IRi"
    "z5Hlj+afMmg9jdaWVvZXV+kxsV0fjkLrhXEcpIn43qYhiL7KgGsYsVk+2usKAMeCuvBsWw"
    "RODIPiOID+BTLCcom6EdyCm+QfGNIcPXFN+g+AbFNyi+QfENim9QfIPiG4YoWYpvmB3feJ"
    "SN36WHHrub4KrgnBNl2klvnjVRm2fVWvOMGsAPrvsa3ob7oNkaF0J4nFWIZkNUkMoEqPYl"
    "lsTfb3eEIchh+XyVQQ5d0GGyj2svbaoubm7e5+R2cV0UzNcPF1dgb3yfP2/K1iH1kzR9t1"
    "A/STNlVIqMNOnWpFBRjepr2+fFHLHlTILU1cKLYSxwvhbglpnc6CWJgeiw9014pAZ6zwxq"
    "gLxPhXAwHQR4w4MHTB9QjYW4RNN1YHsDCsLXCV8fMnxK+Drh64SvE75O+Drh64SvE75uiJ"
    "IlfN1sfD28X7ZRuPFwkxEQqWmBu/b9D/ecL7DtNIKHhgHswMiu+Hqe1GRRDAyMehpxp7T8"
    "wm+ua+jKYdoSJ/fACY1oarp9JRQH7Pb1y83Nu7YesgYfHFy3L+DjVATtypIyNKZ7TtNALB"
    "EFT9RXmLpLE+4JNKEiYcjJnrC1qzLT0BssnQHrs8d/A+O3NI5k1PWLWPfZofA1TzaMwtcJ"
    "v5O3YPpry3FDG29FN7q8VRYX27CLWkkmR2WyYOSGQEwUJxtay3AkMbU5C6aub3a1+FEKjw"
    "+4X5K5qkMe9w7zHSknE2qPJZ4wBv7NmM4Iro0YlGhN3iFJvwUUA1N2McNbvXwFqRwpPLBi"
    "QcD8aD2eCz+aaVI/agWgoTZZBD8nnS5QDGrKcTLIEr4osJKfcyRZzPHN3Meq2PF06TqtYB"
    "ItscmqCfeDYr6cOvy/cfT0MMbUk8gDVRIIwSGyfLGi3E/CrSj3c/Ay6pT7Wew0/Kjvneyn"
    "i8NeUz+zF09q0j8L91JWp4Bm78KUIxvkgSLN5k7JOXPKsG31KMr3pHzPIafzUb4n5XtSvi"
    "fle1K+p5nAAeV7FoVH+Z5PQMlSvqfh+Z4CqHWH4DtWEdzLUNTtWcNcZ0e111M89nrgMe43"
    "3T7Jg7FzjPCWmVsTO92QGN2H+1viQEsQFg4mCpYec3mb26U54HMW3GtguWrOZ0hMtujOfZ"
    "gcppOvgPUz7FcO/+gaC2oWCqqLBFF77M3EN/jeSjTtH9/TeYq45QJ8xJYmT5nOfKvn20xI"
    "9U/9soeyuPfTPDuzdnuQwdV84Yk1N8rh67LOt/K6vOWN6qD9hU/n3Nc28UgejWojOJlBDY"
    "I3+BXOJq/bXoKDNAfmvAFvabIMMbSHN4T4QMzSp2o8fiLvDrmTKftz5nq6k3hvX0KhIwod"
    "DTkyQKEjCh1R6IhCRxQ6MhNooNBRUXgUOnoCSpZCR2aHjh5tSwTp71EfbspcfrRdEUBZ31"
    "5ftnUH4tqXKY+wACncwCdH647wdAu424RcCzqpmVKq00rl7kVU9GK4WqKiFzNl1KLo5QBg"
    "/wc+n0gAuwryjweMGgD/4/lmbAP8P0XbwbXFJucscm0rfpUOyt86nlB5QuWHDLoSKk+oPK"
    "HyhMoTKm+mL0aofFF4hMo/ASVLqLzZqHziF7WST4FoIAm/yawPm+Abe7etkntzNAPhbpXv"
    "fcDk3kwK4Y5JpZmMxaGzeHteaW61NcjfTfZRD3y+zLzKIEZ30xRbOV1Qm4al74ah4oAGyw"
    "sTj6cOxdsM2grfpX00Q1gtP4AZPOFT5r+RJ+Adm7ueLL7DmBGzbcyxjcQ990PZ0jHgd6AQ"
    "ZvFHz6xrGd6Ad/gCHBlNGu++v6xn4BDVnJHQofwm/M+rthBEHxj7DlBhyO2AR+MZC2eaUM"
    "aMVfXdzJOZHMQ4+fLr+Q+nZ6+TklVc7bmlq8zOmQDedHIcX79q4De+flXpNuKjgt1J+G1/"
    "8afhu4mBiLothzzh4JeDAhdwD+f3L2INEsDlfxKEm4UNFy58Qftlkyc81rLZAXzivoMNfT"
    "00WFSGR7xguBN3jacFguqBP8D+6aJXcoTDBCdhjZShyTZGwGNfG0xbglptEm4oTI40fJut"
    "cyugW1uH0yZ9HU6rGzucFi0+HhfqtoLCCkT7xcJK3k/X4l9wNEENu/tvJVADhvFMXfThSq"
    "zN5/JWlKaw5MxCaeA3X/vnUQST1Jda5waMahEbGDp2fTjhNoO3IjeY0yvuIjhjQjHnE+Gs"
    "gYcuiCFSAkFsxIPl4a1HGH5mtryzRmIp+E/HgfUbwpHEXdWYHdEWTz6LVGZRGb85zFcSir"
    "N1051jDBr4johIgjQk3BaB+qfi9lEzw0CbBZGu3uHCnV5XmXsZon1ldfSj92LvUHFdIpkj"
    "ebsKB96CRxC6oMmtF3/98bnZDbb0fc4qxWMPoslZevlNrFJlRDjg1gr/IyVzwOwaUzKFIy"
    "Z/TPmkkg/qT6h0SJNu7hFfqFuHFu6CY1MObTd3/ShK/qXk38GihZT8S8m/lPxLyb+U/Gss"
    "JEfJv0XhUfLvE1CylPxrdvLvo23JIT3HQksO1LiY5VXpHlKLDqqz1tXCw2BX3ySi1lbMkh"
    "kNW13jpvCYzRObJNkhI2mJWC+OZBYOoTVKNwtCBiKYn+vSLLUTRifEgvsj7NWMoLrX9QLz"
    "PtqlFDZKhqp2v8ScGC8CMWET19P22q7dOhVvONwuet7hzEH/CvZQJMDnUqD8AqRscz8aSc"
    "TRLzflhmfgUILcj+Z4LbiNVrjD1m1vRS/RmnwneorM42SLoghnYuk5aDPEu/BI0qCuOKZb"
    "AtQVx3wZJcZLK5+zQDSQkrtk1il6BNYDS0Jcx8w9SiZWFkDr3KNPmVc9TtZvTUgqLM7WCU"
    "m620/cHm8+N0g032S8HcSBy8oJ3yYhD0TD5+IBb19qfLxXiWe/96EjcHEpJ31SFTSPH4+2"
    "hs7H9mZkgwg6MIhrLFXpA8r6OXwn2rfMF+jB6OLrnd5B0XeKvg85uErRd4q+U/Sdou8Ufa"
    "foO0XfKfpuiJKl6LvZ0ffWu3awxcroFZLhI89FVacxDhfaRlXvuO3OmVcFIBdoTY+4eELi"
    "LeD0C+GkR65CAOIT1+N3UbaAxeiqFTbXl618AFNvXbFl5ztVrhzQQErieZaasoUqFIU0Fy"
    "16jh2pmii+v76N+ZqlMTkSE/cjU5NNq+6kiLrVdTcp666u6i5aoJN2l8VPergj/oC3OMtz"
    "C9RUbGPKq3zhQJsjsHlQUwF9krHCdNuwu0Q2BLanCD4cGqlxvzH7fV6uEd4n68tXnDfjfZ"
    "luIFHFUpZKT9ZbC56DAdV+sReIBsDtdK2vjtw4VeSDeTuGbM0MDfa1tLeGa8sbv0FP1Y2m"
    "7kEAaWntY1XpW2VQOvgaiCDRHwcUwAAUzVZWF9RuA0ZP+lAyLXrSDNJg3Mr3yRbtcpxy/1"
    "s2PdHkLeDHo7p8hSge0CBNYSUCJ8YPQmuxxN6+NVdLNiKgBARKQBhyfJkSECgBgRIQKAGB"
    "EhAoAYESECgBwRAlSwkIZicgPNryf/T4Nhp0BWznD9j6MwIzmYVc9gbFy178jrqUugA8vb"
    "oyqs4ciISoOtMwGRnSifSWs/mJDpvEz0e14GQyogE6OQ3EUnYYTdqIhyPphIG9z8Ai4bI6"
    "Cl+ohSpbUhNuSbjlkGEpwi0JtyTcknBLwi0JtyTcknBLQ5Qs4ZaEWx4Ft0TPLu5aSrgkIS"
    "rJW2tRr8kydH0ehmN9w6XqXVEiNN0SSSZs5RovrURwH6KVYciOybG169apeonBIhrwFiJo"
    "fyASImjfYBktWMD9qF3bxSyJ+RZzYqLFdjKayIhVYFYxC6Jj91yUvCzzvnVmfRIPeZQ839"
    "5sMbskd2i1mAZwyhJp02bRvDKHokD42mJYXLLrNbz5iu6Z6zkgiN2Y97RW8l77Un7jk5kQ"
    "9yea+GnyaFQXQl1lBm2Povp4cflCuHixrLyrERgEIvwulN3VZ649s/gDZu/IpRfqipo6v4"
    "RiqhRTHXLIjGKqFFOlmCrFVCmmaiRMRjHVkvAopvoElCzFVCmmeoS+F+nlHF0DRHtRlRRV"
    "NR3MXgZem90QDzdZGHETmAzkgQzhDuimN9YsihZxqrlYRug/OjDMha/ttGlOnzfaNTisct"
    "uohwXrEOYUreO3tTEPC3SGy0mEqZxAeU15FL6ROSGhrAzA3+ImhQHgFM7nYH9MeLTivCkG"
    "exhpxT5mAtu0kFeZ0mSL/tyPnSY8ZxBHBG/LW1vunbTi4wuI0AFT3TtDcLyUNPsS4KtmAn"
    "xVJ8BXGgGGYMPY+ptvq2WXIzJ8o6mWQEpkCBGDcfYG/vglYIvZ/35vpT8FOwb9/lE4/PeN"
    "jsRi0gkwsrmrfBiZwSTsaCwChwea6IkQHmdVcfICaUF4E6Ddl/TSTzrcoxtrSthHXO4ydh"
    "fBp2hEyxum3loc3q22ZCRVK4gax6Hn7YjdjeyLm5v3OQvl4rpognz9cHEFRuL3eX9K02Aa"
    "VtuDxgyvFduG6IACS2IL3eWVBF3eyvpsa8YWC+6H1hx+Z+w+xztTyhMjWD040j3KynFDZK"
    "AzDjgL26lIDanJ59u32dr6zGRXS9R63Luz5syR+Ibrq9XXMfeuWfJdXfZd2ehgnqfTfDXG"
    "Rkph9Gl148NGQfU14TPmSdsClo8DpuEKGw8qgZjj4oYcnAgNElhnOCQURsvho2wlgazHLz"
    "Zn4S8C/uCKZThuz3kNqcn6aCASGC/BU9OgCLVYeOU7hgOLf8Upq/6+EsmUPwS01h3inGna"
    "S+hOffBhI9GDBTZQeNyQvghx/s55FPH5IjqpzvBJRowaJPqMWWbw1oSfGzTbFQEm58BLXd"
    "zizFfGYjm5pwlBz4k8iJk/xlSePkDaHfJ3YtHp71ao5nmBbADN/m9VUEjO+lBpU4O9a6z/"
    "rJcJn7KWKaqP6KjJI0QsWmrg2OuqpbAhMP0Oq4DbHDcY7K9fb28/WWrmoxiKZX644kHjpK"
    "feU1uCQGgc08sZq8gwSglMNsYRHADe3jHXS9MfFLsd17F80dElfd3EIy3uq4xD+rqcnRIx"
    "nTVezf4Nhcn8l4WRfOr6PnA3uR8ssw/Uoh9ZIlA4G94AYa0C4U/NcZzmrue58QWALfRSke"
    "xwaXgd5JS9DxGzQQ6ohMzyMy6XQSiCk2o3Ix7QyMuwN2O3OhkogTumIgPSSwB5TGXylgev"
    "wkD4LBDL6Sy5tSOpHih7Hzu96am4JfKb8D+vOhUXJDw7foVByP/QRGTcabW9pAiMVkfIYp"
    "kIrtavzEbLLGBm3oWfZmmxd7EnV6PH0iGNNJmTHd2oQupBZRrIQPSKrREHyeoa6xrTRxwM"
    "o6Ge+j3+oh9c5/e0dC81FKyQa+LYe/wajRb8e8oLpbnkN49xM/3jUSrIYeM2eVk1ZXmeai"
    "CozaGPoozLmG6BVgdQjsz4Y0jOFni78JjNk1oIMKiMO4HKmYitvPmUwujwplrwOFWzGlEF"
    "YtVS12woBqJnDlhPm0cDNRlHlzPh2rwaDzxw7v/Jp6uP764//rKvM3Lf6FMcq2qDbmRJDq"
    "fDn7dctz+7vhvOpMegpjuyQte3eVIXJX2MgINuXx8NePX5n1H7qrQM1eOJgqCVHrggLvx1"
    "FA15gwuLhdzplKtRJB1kigaTDfTANZsxWW2AkJVK8qPlkci4jdWREgynWJFF8RoA62MmPE"
    "d5+we1QhZs7QnWquQ7Q2JyfCZbZABnI2ced96odE0B5+QorfaEExRdoWCdHKU97L9+aucK"
    "CbbUcCVzpm5CAGjt3ImljwV11oRLRSqz3SrjCE9Rn97F9mL75VOgHM5hW2gTgDgod0bWFP"
    "6ChWMYmQ3v3cXiCXdjMQTbP+eBa89ONJB+/GRUh+SzzZht+H21X9p397Gq3aQFRjR+ZbxH"
    "dgO991g53o+vWA1zV/YGqgb6qhsDGYX0dcRGTs/OmtQKn51VlwrjswI8ApuqBYfj4Y+Qu3"
    "spxYFvjLStYf/ry83HClttQ1I8aF07sv6f5bmhQXGEPmJhyIx6Y3lLTwl8wcWxA9X//v8i"
    "WnF9"
)
SCHEMA_STATE = (
    "eJztfQtvHLeS7l8ZGAewDXgXll9J9mwWGEtjZ25kySvJOZsLAYORpi3NejQ9mUcc3d3z32"
    "8/SDbJqiKrutljn/gEAWwPWcX6ikU2iywW/+fB5rfFfJs9+LfB/zyYruaTT9l99ffrfLG7"
    "W26qv89nxR8PDn8anj16/urx4OT0YnDy4fh48P5s/G549uvg59GvD54MHlyvs+k2m02m27"
    "L6xei/LkzVsni3moWKf8/Wm3m+LMvGJ25R9sc2Wy+ni0ktyC/Ds0qWg6dPH5fFs2yRuYzN"
    "rwXDiSt9WbSc3mU+I6fBssLkY76YZTNU1k1WYN1ObqebW5vPqxcum811vso2TkvPD9wqWQ"
    "H7fns7X97gwFfzdbbxkC2mm+1ktwGIN9l0fX072RbqIqSuym/W07sNrPD3sgfz5Wa7ns6X"
    "27rjrz9NlE1MrO45/Gl0+PPg0aXusssHg9eji7+NRieDg8Hw5Gjw7ODFdy++f/7qxXeVui"
    "0uXk8qTotsebO9LRhaxZcPHntcdXdb7HRH+nzK31kMvI70+VjFkF3R2z4309+AUVWCiFTY"
    "Q6X5u+msHoO7Pwhl/Y8aXxX7s9HwYjT4cDL+zw+jwfjkaPRfg0uCtOid05OiVBUV/4SK/t"
    "tPo7PRwPt5MD53zGe2zldl40dnp++jbZYEH+eLRUlQAZw3FZ15AoGleaMkKBy7+ElJ6aBq"
    "5gcFKgSIaDSEx5nYeHgaEhSPXZwOj801hEeNKh6SeqghGKw5NCWIur2Q+Nagnfw+Xez4WA"
    "AlCsyZFNIBQxoPoWw+HEKQPiE+P5hKKSHCpoMIzcevsFw+PJsKwVZNfrpKI/7jJwO3ICFq"
    "VyIm5Fn+edkGdEnHhK3m9v1Ar+VighdatEdIfPF6BsiwaHvhJsQISVGUdrWUOLHmAdJmJi"
    "vXmTi0i+Hr41EjtapbCr8s2r0YvR2d2W7Fk8F8NoCOR73wefzXy6Vi+8v47OLD8Biwr9a6"
    "BfcP5+OTt4OP283LR9VPTwbFUnebLbc/Pnz4ZDDLttP54seHy3yZPSyLKtdn/v+yH5WDYW"
    "uHaKKQBS3WAG1tjU/OR2cXJd5TVBXz2ePB+eh4dHhRwn9zdvrO7ueiJZyBBvtonX+ez54M"
    "qn8bTssnA9sB8Ng2rf+f07FrVrXuSqGqXt6uJy6NXicRHX42flt26iVNWLQxfHNR1FGwPL"
    "N+PXpbSMTR2S/D4w+j88KUss//Wvz7rwRRVE8lPUtX9bAq+ujHQd3mXwejkyNoMhwdgOGE"
    "1L2dLm9aKbomNIr+8P6oJDl945qEp/gC3cmgWMC5uvj3/4D6CXWR0Tb46ckA7YCH9SRVDM"
    "SiK0DzjK4oacqu+Efofd0xjN5fZ3f57216XxGa3j8qoJa9zx9mX64PlawCCmkXGO24XfB3"
    "9a9sXW+FWPsfB8gW0cOHcDfnKbIpU9fzd2KKX6sGrxfz4ptk/P0WW3DTUuLg3tZsfpNttq"
    "FtK28fb/xudH4xfPc+uFVk72F4qquQFZ7ntMveYqGW+fbelvqlh6uwwwnBrCz+vJ6uVsR2"
    "XhvAD3bz2USjmtTiTZ4fHDybVsNSbc2UC8+qqF6M1TIWC7IHMX0VlrTctlXWJvutrPd6/L"
    "bcUKxFKX8ndl4LVMvN9HprtvcQ9RXFediuOvdQYAM4X2XrqZbPSODR13Mpb2fT2XIr1rmV"
    "uieFgNEFuamp19/VD/XcqLu3cqisbi/6o+zzwDrb4op9Ceri3ZK/APAoqvn9zWkxV+pPvy"
    "16PfWrqftsOD4fPRq+Pj27eDJ4uL3NBlW1wSK/Gcw3g3IULWf/ki8X9w8fM2ZbIAiN71O2"
    "InbQEI5l5QaV/UnTqKzly2+D/xg8UvguH6zWu2WlEvVVqRkW+Or92b51UUse/No0U0ApFj"
    "ENIO7SYPjholi+F1p7N/KGUM0HH3nL3d1Vtq4nRzVp2MW1vrDC2MgyEJCh5a40rD4oR5Ie"
    "RdUP5V+0iPW/dA82S/6DJ0WnfM7Wj26zPx4V89ksv7ta5FePXjx+PPjf/x08/JeH5R9e4b"
    "N+Cl89fvz4yeBp8f/j0iIPT0/eHI8Lazo6LTX3U+FN2WaiTO0gbhDzWXa3yguv9fq+0zFd"
    "fI1Qczflz16+lK4h8s9Lt43nz9wKi2y6yYp5YTtfoB+l4pP0ueagj7cix4vwrCz+/bY1Wq"
    "tl8v13Pzz77qX7Ca+LatOrFsvemc189ofDSovy/dXHjz+8iHxSgrT6I+N1PdzSCnxdIg3I"
    "7C7fba9zfTwgt71Vvpn73/HvPeNrmoCdXK61qKbORm8KZ+DksJgOCIXVe2GFQtXn4nB4fj"
    "g8GrHMo2558v2rlx+f/uCaR12kZiYFkLPGW81X2WK+bK3Mf9jzdn9hGDtuL9emv2eYpL0c"
    "eet+6XjmbdgkOvQ2/GSn3oWywQkzIRrriBmj1dOULkt/yIy3CtaSdk36GDMAyj7OdNE455"
    "ktd9RhS9hxgakiOChHaHAYaY/K0WaDmASH5QgNjintcTnabBAT68BcamIJgTBMzUyxTBB1"
    "fRyGLkuIQLMEGEwNzqGTVzn5qZPh3+Oxk9+Gf+4EMNIHT4g60JOnpnfB0RNALDp7ggKowy"
    "fLnuDpk0clOH4iKNHzJ0sEbGec0F3kBIqvLuoQArbb5hSCVAS2OQMqszehCErWMZSl/27n"
    "UFDn8LcupxjBHsGPor5aMwjt0fmV+cdRBCV6HsUddl+yM90zKRaJuCtSnko17tOB+ERqtc"
    "5nu+vWJxH/MC7q5tMu5KEWxSEHtXNA+af50sXhn20UarrJ1/7xil3ksa/xbq7X85W/4fLs"
    "qdLSYr7ZTlbr+XXWbO5W3bKcbyfXeb3D1/x8vVuvy70QZ1uv1t42LxzUQrHFBKL3pqtDt+"
    "l6PV1u7yd3xbLndmOV3JUed7acLq+LcbubzzJUwH07/rWxd/X7FZdUbr9ipywURJZ/2uE+"
    "v0vdOlJeM9AWahRS/lCu4k8Gjx6+PT09KibWh8VU/cv4cPTwsU9t268vgi7jwPAs2mdlFU"
    "Nuxqosfu4IMNian63+fqpV4/3n83RGj2Fpfm3B0R54QHuqDOJ9DizIH6VGOKcECEibODK+"
    "DU+vDMJ+BoGis4KPGFTidbVW1OTTsg6t1Yz9/lZ+acXI7TcdKzw4Lb/ajeadaFpc6R8nN3"
    "k+22Aj6MdBPX5qrn5X6DbhHh46zfB2uyCp8eTroh428LA20f07Z74T4anmQgRH8/XutHNn"
    "t4JupmhLE2zbARIUQOJNO6TREB7Jlh0gQfEk3rBDGg3hIS0L4ckxqXQIoqbF22m0KqPCp9"
    "5ndNoLia8WETzx1fQIxa8L0sld8wuOaL3GZlxEQWgQFNa6x/SEcxcFlCYc97ZkLNisyygo"
    "lQS6fR9lH/DpKymgKu+yBk6Gz+h7wBe4kQLXvxLTdqjwHsZWVFXH2gXpMHsSMSGLzNqjY8"
    "K2bbp36HGDtirLTNonRI26d4AMizbrdSFAjw5ftjS+QMJVi99wcELSToxwQnLI8AnJeDMJ"
    "ZyKv2eCizPZ7JJORT4gPTMqtegJdroTLOSAaXwOiuQmS8rVgz1B70kR8nnLry4wdocWX8P"
    "sBy7B9b6tEiBelRhGDLZl0mAkhQqi5IQdOdRRXwoADrzEYb6D7mBNu4NRNH22g2PcZbOA2"
    "AWINPICBUAOgCjzSQPcqDDTwwMriDPzWdZiBMSIkysChkQQZoIR4jIFpHz3rRHUWizDg6o"
    "k8WfZbbXWwTOgAPVf26vKjC1BCXnCBUXzH2AJf2+CnTofRga4gAgu+yt4PRhW4dQVBBSgh"
    "HlPAGmZfrg+9eAIGhbQLWkYTuKfedaAAGmGgDwfrgwziVLp7MMImu7nrcC3yHyYYoWu8fC"
    "yagIgLeKnk7eVsXfVdx7N1zSXR2bpmJ4+od+mDh+PnF8OL8WFzJq6JupxlV13lnwjiymGd"
    "oCGkeqWtitKfCKJtYieCXi+JANlnIA6SROH8bjuYu6NrCE4FIQkKIe2pINZoCI/gVBCSoH"
    "jSngpijYbwsI7WZGaVDkTcvMoZh7lxAElQKKmO2bDmABJdieNXu3WT+9WafY9+tdeE71f7"
    "AGm/GqoC9atNvwK/2gcr8qtB68qvbswI+tUujcCvxglRv7ppH1vw4zqL+NVsPVGeFWi1jW"
    "dF6QDzrPy6bL8aJ2T51Y3iu/nVQNvgpy4+WagrcL/66+z9kF/t1eX71Tgh6lfzhtmX60PX"
    "r+ZQSLsgZZS+8aGVvyD3juc3hTO5LL7L2+xu1T550Ha63pK5QK7zXeWAuz5wNMPOrFgGNO"
    "JNVBuTq6cHVweMBAk0rVm5uOD1CU9VNZYdIcQ92LG12rfTm39e4Y9tSdiJH3xZ49sVH6e7"
    "RRkDkF9Nr+YLlWYKSZafXZegZtN7+6pBt+2MJ9YdU1bmCfcurJ9y4mx0XkwohxfkNklpTV"
    "03SSoeqbZIKmatN0gqarvzDZ4mUwZs3KMPbq+cvh+dlHcP/nZa/XF8en5h7bVU9IQBGXZI"
    "+SUSpe/r1zM3w84pAYyev8IyMmB9xtvo8AnNjFgW9LBrA9tD92xssxEAcRzrBoE1BFU+qE"
    "TbN1ajNAzLfgVQLAOPwrHSxnTE0nBCdwvqOk7imdBOgVOdA6TjVoHXHg1BspvmESAwEu+k"
    "gQZpHJJdNI8AwZF4Bw00SOPg7Z6FhnjqnbPQyJ7zRja0zMCQNkXJhgFjJLMC6puqiNzJdv"
    "msRmh5kS8td9MyTI8gQ7/qqYAGBKHROwsDEW6EEv3OOwuPVFjRxuEOblWXtX9r1Uy/e1sx"
    "73Pv1m4A7Nw60AL7tp4K8F3bumfhnq0DUbZj67ar92uVCSG7tVZ9yV4tQobv1KqW0Q0kRE"
    "exXVqeZshdOrfFVnt0KHJ0h86pyd+dRch4e7NK1R13Zl0Nez902tEjlU/syX5lfR3cjbVr"
    "CvZiETJ8JzY6jL5Mj3k7sNH6MpWn3H0ltgjkKfwLAf+5GRh9PrOHAKNC8R33zUoOiXbNSl"
    "bd03RCgVjbDx6ZXigWP6ffDgJtYbsoljbYAGwv0UieaNen4Y+t1ctSwfaCWx2InHZrwW+M"
    "kl+wreBWB/Kn3VLwG6PkZ20n8MwkjdCEuZRFHJenqZfc4SlZ9+juWOx9Z8cGRbs6LnTU0a"
    "k6Drg5NjCRk+O0qFyc2jagg9PUFbg3kAh1buo2sTUZ1EnEsWHpglrqOq21WehieLFlrl2P"
    "7dBAIpY7Uyu3mzPjaNX5Z5dlMaVu3I35eno25MBY9fjuCyRCnZfwMNl//7hOS6y2RMUpHR"
    "aZU5JN7/7plUS8kqvdZr7MNpuJOhrzEy065Ui2xe5xBtO1ef2t6RcnuKDsyHaBBSVlV/+o"
    "ZJHKQSp5tY0qqIhBd/lcnApRdkr5+fa2fnWmiVPQvVJoqPiwKM1DXw0qh+freHRmMWt6Oq"
    "m7BlpDV+CNQuKL8KYuFN3SXYJluN0SKbbEc3PrQ/ET+25+cyQGiffm1ocYEvtvfnMkBp4H"
    "p2tCuVP7cE1LpMjuBM9IQYJS+VD8mQhP94VXSYQbisjUASsJCUEn04OdhWSPuqAzkSCVeQ"
    "e2FCE08T3ipA5tq6qsDYymYvodjJJ3n1sYFn+wh2HjCmxiuPDxXYyqY+E2ho1Oto/hNKo3"
    "MmrzQXYymtqSrQxIhe9l1M2iXhrUTWw3g6US0ul12mvl9WKgUbfXrsjf0YBUvC2NWscd9z"
    "Qc3br/7uQ1U1ontjW+pi4O7mxYFQVbG5AK39uIDJsv0VHe/kasukjVKXc4KH+7xf6HfvL9"
    "m9gH0WBZtxVU5ciegl4psFi236Owu6njXoXDqvOehe/sB7iznH6KXq8R7fL0mwB069jhLR"
    "w7Mnw0psZQ61WvMrEuJ7tuI9i63gGv/hFd02NEfFzdVvN421FodHdRvMOdZTonMSJmTwm2"
    "dQg6GlrabR6y+ShGwbYPQUdjTLsNRDYv+OzXb9zfrRb5ffbnvz+pgU7qh+xtns+8cwqvau"
    "jI4uNusZjEzj1MpRCn7G7aPMRufphcLcqkHU+pggO7YHWb1xvxzg8YC7sAsihkLZU4RVtH"
    "azg8/ju/mmzn2wV2hGPK0MeyVtP1VuUX8wmbQoRynbuN+fdX6VesVtPN5nO+nk1up5tbxy"
    "ZevkyQiqtatSynN4URhQ6VtMG1WwQmWvsZq++27jNsEp1TNfzgAAY83SrYs0SArTOCfYam"
    "MHR6ZVg5hu+zMoUsVu5YgJnJdCmLmR4epjfLHy7V7d3h0btxdW/33fBkWLiU1Stiw+PRuf"
    "2cWFV89vPoYnzytvxHUfX4V/uar2kLDChfdqcC0kNq3Nk89RCCR4PN4AqfDRJGyVpKY7T6"
    "M+8O3JQuAt4q5h7AcSGDpccKigj9EnbxD0CzQUj1p+6pvKtqOgqU9WFNgsU0xwBz0BLMQR"
    "zMQUIwB/hy2dRieTdObVz+hF6N11pQfDVx8BEoAhyEPQ0lxGHaDEIJjhGMrWRw8NCol/o8"
    "WtZUhwrGwEsMI5otb/y0xnvQGm9spNW1ljkjWwBCg6OWQRSard14EFntSggsVxHgmBxnR9"
    "iTHq24J41gDLwCy1UEcbxSy/VoW+KNWa7nKoo7uqEMacB3VlupAjJpqRNbZolyxFbRUAqU"
    "085OIJOuymFajmjOa2g6znkVI+GcZzceRCbYRkVocGRpt0/RZoOYBNumCA2OKe12Kdps5K"
    "vL8Krwr18Hvyoh0rijZde2d0GYQK29EQyiv+mZFJzVdhBWs93ICCZEqTBw9m4OHkwIixOC"
    "d8Vj4mcFEhJ0Mh3YgYR70gMdRIhU5gURUoS4se8JZyC/DbJzKLJ5h4zocLAH71k9Up5QDZ"
    "6EXCXIDN8jFCrCNv29KYNh/FZtofX7lLj57w0rZwCo3W4mQLUVjoCqSxLiqBkGZa8PqqSd"
    "ZFPhWNK9z0c0ClCZepzYZq/yZer4ZsO/xxhnvw0/zhlgtFXmBiYi6kDjnZs+BjHPALEo7h"
    "kKoGKfLauC8c8elSAGmqC8xOKgLRGwoE5Cd5F4aL66qIBZ2G6boFlSEWB8YZXZ8dEE5SUn"
    "RtrSf7c4aahz+FuXMNxgj+Ax01+tGYTip/3K/BhqgvISi6PmDrsv2ZluXDWLRNwVLeOrcY"
    "e/LK7jprEQoboEi5jRGbOQkJjub/xVtHX2rT93RFgs6/1md/Xf2bUTjPTs6VO0TvBWez67"
    "9+TVEs/XBa33BuBBLVy+217nbljZM0WmipA4qPy6evAd6GCXeb8U9CtUW7t1tUU7uZsvd9"
    "ssaRL/6aZ85iEDSfxbRkJNd9vbPElYFRULr8ZB1zh4zSZRPJThF8zJfzg8Pq6idkYmZmf0"
    "bjiufis6pYrouRie/1z++cv4fHxRVz4/H74dNVE9pi1rKPhyqyIs1grKrMcCyBRQ/I6iRn"
    "g4o6Z5QUD/qjUwPnl9+uHkqMR1+uGi/jsEZg0zXyZVxAOGDZxGNq/w0n+R4OWzl6/QWw64"
    "7fBuACC0JjpZlaUPW8JbxXxeU7MeyFFv16uPQzGTQpIYa7/FMAw1vQmAKAoCSjNdpgVjWg"
    "3CudKwi/Yn1neFtECsrQATVv9ZJEl1EJQrqBbJLQhIg4NOfPsBazaISXLrAdLgmBLfdsCa"
    "DWJipeV3auM4UiXn95oKyt58bJnim08whsBdoSbFYtoNwjFfZua2JkWIw7O++wmRgaaDCP"
    "WCXIjPIcPRuUv9pBC91sMArSmScahE0GEQH3mTvHOe1Nf074vFxs46SyIp2fjtY6R96IA+"
    "QUKrS83cJyVMfQ9AObZeO8siMzckRA/X5f5hqfox5azVyMGBKLNmi4gD0zkK7Q0qw3JVTe"
    "m3x6IiPjy9geJYqb2BI7JVj5DoSruWZ7duUcr1qi8ZXwEySwakfCXYVr0fRTAs3KkvtHNI"
    "S/goewHLm5/dzRThTA2IyckM7Nm4s7dfnHQeQKSUKUU6tyPkMsW48/0+lcP6Bng04q8BRk"
    "99F/YJnhoxjY/GCL/wKicPvzD8ewy/8Nvwwy8ARjr8AlEHGn7R9DsIvwCIReEXUAAVfmFZ"
    "Ggy/8KgE4RcEJRp+YYmAnQMTuouEX/DVRZ27w3bbnLuTisDO3UFldvgFQckKv7D03y38Au"
    "oc/tblxD7YI3j4xVdrBqHwC78yP/yCoETDL7jD7kt2pht+wSIRd0XL8At4TF/HQMCj9Ba5"
    "7a53m23BRB1hfcMBE13z/38l+WsSZOLZbNdZtjWJ8ZGfMXaw2GF6ne+W27UTS/Ks6pd1du"
    "MFkagkIHUBEihyPd/eI/XLn5Haq3yzLVR1nc+8eJT6VYb5ens7mamJTtM0v2JIQekBLL0v"
    "htuDJv6k/vGuWCeWhPdWyU22nLkJnVQMTcG4GJprDKkuQtB+zq428y0aeaOKECIdamJHzE"
    "yXy12htnX2e7asvI0Hr8dvVVm1J7m8dkR7XrWxmH/Mru+vwwmNtnMA2ClfZ4vKwDe389Vk"
    "UQiwCNXu/O5GvltfY4R1AWZRxe+30002Wa2zj1mpiVpzdoxUmvRLhXOYLPkS43kQ/S1oF3"
    "KkqTuGHBk2iUKODL9gyNH70dn5aZVJ6PD03fvhya9NuI1h0Pa9EcPAmgN9HqoIidcBXJoJ"
    "02dSl/BEUXMokKNapjEYeNMqSJTUFIcSWRl27qxpuqj5GVjOD8V/BBtnnvV4mTKb4VNlNc"
    "+eHwCWzQRtONU/adN5M3o3PFZZpuo/Ty+KxSJiQPaU7itMl7GUb83yPh9VFAz8aoaYPfEb"
    "eOZXEOoVGK3we2H4uUWAaRUo5/wHrdX64ACLVWUQ8XPAx/k8GfnMr2YyODs9f1+4F1WysM"
    "OL8S9Vrx6dnr0bnlQ/Hp/a6cMMe/1hM5zLHzTTYr1cko7fvT89u1B8Ts+OxifFYhrhhX8E"
    "myRooFi383p4Pj4smRdOm5F9eHh4+uGk2k4q/1kAbMreD88uTorp76fxe0SOdO8kGZbNFx"
    "eEY1YlvPmH+AiDiQiphwdrwiaEbzoRRjv5tKz3swMjQudwOD0b2BbtbE6DAEviS8kKsMRo"
    "9ZawuwxIGWCJt4rtfnudEN3t9urjUJK+JwVaDMKoVnJ8FFV1HIReEybFoNoLQri6n+i268"
    "sejGDKEDEHXuIUDGFxwnbITPfkExCWuP90T1AwBt54Yh+fII53T+meoGAMvIJ0TyRlSANf"
    "ON1TQGaJcsRWAdM9MZSz73RPAZk5yuGke0JocIX0ke4JbTyIjJuc0ScgFhL7T84IBWPgFV"
    "i3l5yRxrun5IxQMAZemeXC5IwtLVeQnBFtPIjM3owW2K9DhuNDdsGFfYtyEPewJypbGwLr"
    "dsi42pBaOsqhkzZiVm/Xldm+T9lxBFjshOMAChJeuTcHFoLBYFPhSOExibDzMQbivnfl5C"
    "pCMA5sKqYipKMAY9BFEbExYFWVDQGPsOMIaLhJ/TdfjCBawb03hAbHmPbeG9psEJPg3htC"
    "g2NKe+8NbTaIiXXvzamN40h1781rKig7K/2kUxuXva8dDzrfpH88xYlJRmgwOPbBlheHr3"
    "5NOXQsUVg4WWHGKBULqxtu3x9eOoQYVOVFDuNkxDTYI7BAQL13GCoFZlPhuJzgk6To3LbD"
    "3VbfGhZ0WE1AmWcTIOMPR7skZU9qeeIwhYNRk7ChOqOxT7ic4VjWk45FQ0MMxD4xcYzVOv"
    "GXYgOkxC6hHVOQ8gAHNs9YPJdBCVKgPmXIm6iDHlKeeYDGGShNuEQ7qB55CK8VmJEcNBAj"
    "iLwO75ACtqlwnDpsJCE8t9EgKhM0KPmgWETETOvFInofFlCaELsjGw+67CPjkIng2x+bva"
    "iA8dExdYV27dIRDv8+MHKMXMe4CjE6ZDhEN3o2KUKv9ciWvYrNEg1jm4owZDvoyx7B1u8J"
    "IbsCMRHLRq9Lx0RtD9y+kTPGbFNZaNAeIXVA1S9Ajj27kVAiowakRB9TwVZVJ/uFCRWByC"
    "dRhczaEWKJOmy7359KGCPAoxAOA4waHwv7A81y/HXooNRJdOgIR9FEF6b0Er2Gg+jsKFwm"
    "MDtEF8FkFScEZXEN4lFhv0woKiYYQVGXJARQM4zsnyFhxuxdNCQGGd1Lg/WSbqhB9mHP1r"
    "kRJPVrITHh1SL3jtK6tpgk4ZPv+kaTELFNRUQB2DelkmJ02wbgmnqMRBFe5cvUiSIap7y/"
    "RBF+G36iCIDRVpl76xpRB5oooulqkCgCIBYlioACqEQRlnHBRBEelSBRBEF5iSWKsETAbq"
    "wTuoskiuCri8oQANttkyGAVAQYX1hldqIIgvKSkyjC0n+3RBFQ5/C3LrkFgj2CJ4r4as0g"
    "lCjCr8xPFEFQXmKJIrjD7kt2ppsogkUi7oqWiSLQJzjANfr6Z++2fP0jcrG8LoB3x+vfnQ"
    "t1zb25skhfhmsuudXSYNfa1KW1sgJ1XVtlsfDvZLfIeDFdzSefsnuj9Ad/9swXGjCFy7kD"
    "rirbgVz4ffJmg5bD1tsvFl4t97us66sWPrvOV83B2wfhFnhvIAR46HW4X+cy/ZsIQSnApw"
    "KhaIs3jLEx6trhsMyxteeBCoF5VEAp6oeoU0URyrB2zMdHysCCGu7WUDu8jnU6sge0wp6V"
    "vJlA00Ygp31DISQGC7PkTQWaNow58RsLITEEi6i/qw/QdqqfMPgTrwvsZ9PJtFfY225AaP"
    "PMm8fJKUMTD3VOVvWVpN364nmkVuv53XR9j9lN5zRE+1zqqcHXNYmQ4pIqh5Bi54wYn5kp"
    "DOavUJycEeNzMoUcTh0z5zhcuiXOAfkp0E7gpaeApGbruS5Kv9JF28QWuLpiM+REmBQZik"
    "ewitUXgDU3DjSnMjgmUJXYCzyfII4owckAaDME5cpaEcxnzfBlpa6I8+AB9r+gKdUQFC6k"
    "GfbVbrc+Pgi/wMVuX6w4VsaFP7d+FOu+LnX7YsWx8u70ARIUcS8XupGmQ6jYyVfc+iieL5"
    "F6xRcrjpVvrX7eFQrrvtKu+GLFsUqSrhCEAfRfOuUKKbFAMVJrQPKtRBWz93QrpMQMxUjm"
    "NyTXSqv5TZJqBWk6uE4RXdBHiFBkX/Z6PiolUwl8e0fv5geVsNer+aiUTCWIjJy6l9/K0s"
    "XX8ikhgm6G4FI+IMFX3mmv5CONhvBILuQDEhRP4uv4SKMhPPZeBw+OtQGCoOnTDbJaDkFq"
    "tiI5ceYIEQLM3q7B70DB4nTAXeF42HmB5SiZCL8dU74fHQTiyUFdZhAkToca+H4whuI8wY"
    "6gECV5PRV+UJPdTiWbjiMU300NUQewpr2ZGhYiuPYN7Tdiq8/ARqMpS4eI3lzUNVhRuk7d"
    "y+RBuop9nzG6bhMgRNcDaGvLC3cDqsADdHW/wvhcD6wsPNdvXUfnGjNCgnMdGklsLkp4iY"
    "bmmvbREEFUZ7HAXK6eyIBMv9VW8ZiEDsBwQuryg3JRwktWTK5RfMeQXF/b4KdOMZyBriDi"
    "cb/K3g8G47p1BbG4KOElGorLGmZfrg+9MFwGhbQLWgbhYgETdUAqFglRl1iH90+RE/tIPK"
    "t+ZW41XW/n1/PVdPnnj11ZZ5tVvtw4ASf+y1BGMbzAV+ch3GDkq7KT4FNKcOMFZ6avS6d4"
    "5YmKnkUMpGsELcYyUbAFytvub+sRlPrHS/OI08lRsSRRD56M3l+MjqqHW0aHx+OT+u8Xo5"
    "OLYfXyyeNge+W+rTuedLPWVDe3Xf3y+2ddqncLkQjhuAZ5UbMRPiYKD6mXPoYiLg0WUGFX"
    "VrrlwkdI44itiUEFD1sd2j52GJUlhlfbSxvA1rQgReyYaRrIjTSYE4tahv4x6tIGqVvAT/"
    "SiOS4NG37Q1mPtsa3dNu6esNPWTlGEzT7WHt/wHTvvCX0Lw5dElYfpGf2fNro8Jg5bB5Io"
    "8zB9XAeJo81j4rB1YC1rWmjAWv9E8Dc1e0LfNCDzlux1nVm/uS9TT6abzfxmeZd9C25NHn"
    "46dzNfXmc4huXWDaXvJWg74LDgfLt5LogJpHpd1uKY+qFZi7Xuz8ZlyZtnJtWjjJN3w5Ph"
    "29FZ6Z6cD49H5/ULjSPz9/PR2S/jw+qtxvMP78vnI5F3Gq1GV9l6nrtP3VbWYZ3zV+8M6h"
    "/LFwwrwyofMSQfGSQVJntvEGdjzihgtfROSlQWbM3uT0IMz8yGEEYHYobBsqW2mydWT7W/"
    "4mg1jh43Ierhx4QHiOVqSJWBC5OFC529Ug0Rx+077To1LAsX+tX9xJJr4n5R5Mqg2cnVk+"
    "K6bwsx2eOlxYsjKHl8zPTzDgkhDBd/m9dJUPIo/p7eLCGE4eJX3305crU+CGNuPgbp0da8"
    "uTj1elQOVH3GIkhVrX6gKuZsmy6XS7IMpZA4ghgu1arwKfVbT/ZtRJNpQpigFCOXacMOKN"
    "uDRjjZSX0aaX5SlD4+5/UPHg1HYlyd1wy305s/vbPel4dd6I7HsqjY0a8um0rkUJeskufR"
    "CXCXuZ0ePRhiRpW9OJqgdczDhGNHho/GBPyq2sK6OJFuI8FJsmxM7j/aVAJkqTLnOq1H4Z"
    "E9RvEOdpfuncR4mD3VwnNx6QK91Y+v4jcfxdjGO3HpaIw9+SN+89IPc75a5evtbmkOW//E"
    "32U/pU3JyGkwls4m+2OVXVdN3pVP0ZV1Xo/fqkQrOtW53cJzl/9qnV9Nr+aLWtkIXsX+ep"
    "FvMpA0pvrVh7spDCCbFOuzbE3ruCAsT2Kmm1rPWrpnRpGb6/V8tZ2D4rr868wTUxrv5yVk"
    "2uaYwSiSJWBVtd0CyxpuHddXNqdEBxU2SyqZDZ7HhmCCjBeD1CsDiAuW3n9YC/ag80VtHj"
    "TwxX2OsfIGpxHU+t0S8mkItzfefMGsYijbM5ylN0Z9llYxyhJZQtMGxFphEuT6A2gVp18/"
    "k21jX3jXXJjLTYyIhJZ4sYm3HYNWzYUiXBUFCUrPrakRqVZjcKo5VgRHz8o4HD29p4ajWo"
    "3B8fLxIF96zuGJmCPfZBH61KpiSsxQpbbNRHqMsGMOkf1oMCprdArk+3E4GW1TSb04qvEY"
    "PoEPh5OR+NJ6cFTjMXysm/c+AYkp8b172G4MjrcM5ByjhMkJqOiK03nP0C9Nqw1MUKluWA"
    "crMQZS/TgvH+5XR/RBS4iKd9QS5RBYyO5VCYH735gj1AI+/jgcsmRI9z5cqPkYUtdP48N0"
    "/Tgco1MnLUyHNdumrY9725nRYcEY/fbyBZ8h+1vgUEK30Vf72dJj0kZn6Ky5X70JZ0+Lss"
    "MM6nOJz6L7VQp3NtVbrdJRZxPSdmNqeSPM+j3xHOuIxUcvHkMuKV8D9njZgxZ4Y6Op3+Kj"
    "6tLSX9X+wTJtHjlJEG6+WMSRfRi7Yg/7MQ7/GG5rN7ZFPwNqErmz65sWNCIEQO0oiZFvB9"
    "a/TJ1zx26ix7w7SDN+7h0MrK1BN8kFrho0B49jBSAPD6YAUS4eVBKVj8c1QJiTB9IK8vLQ"
    "xJdYbh5XFixxCK3TSI4ekQ6pTC1o622ytYT0AoYkUZ+ds4cmvuTk7XE7pVvuHrQX0J+75H"
    "+JdROex+frt5BQTh+kPj+vD018ieX2kQ3TL9/Pbq4fLlWbLkr58KZ30Nwhsc92ur7J/vyX"
    "X/8h8vVQMS5tQ1ssGwxxBMvM1kmAamNKlf9HcUud+kexLbPwGOO3E/A4V8csx1IlsMYS9K"
    "giV+GWY17eiUVZB9i6rSZlHWGrHelAYiG0a2Q5hSAL7fZ4VdLHfgRlAB9QmyAc/BFA6weA"
    "oBjBibqTW6bDrVwoRRilLE+STxfG6GWMSQ4xlBzJ1LLsXozSnS5ppP7Y6gOtIwu2S+Gbuj"
    "wrkkcYhNxXLiQgAwcqO1CLIpSN1bRQw0FboLY02ZNLJxqwiXGysjvpT3Zs1AYa6jJq00IW"
    "j9k2CZ0AabiP+0njhAjBwdsmeRMgDeLtKWUTIoTA1/PvUrij+k/sm8USExE+FhH5z3W2At"
    "4Rzrmzm4T0bcIAfs2xh0B+zTqYcehodDg+H5+eTN4Nf64TDo1P3hx/KLVX/evDef3n6w+/"
    "1n95W4zln0ej9/W/Ti+K0fcQ8TniGMWx5ggb5Mhl4phSX7HnqCzY2pWcGVphj+LFvoNpUp"
    "miTUbPUVXTkiVAhL6VChIermIScdXAXfAFaKPw0y78gpKwYbcMPAbkcfD9BSIjwnDxtwxM"
    "xp7niuDvL1AZE4aLn5X6hiKMYk6V+oYWQLbzrz+36tsIF4iLuX7F70+8OvxtN11u1TlHfV"
    "PWy005r54HqlNXiq7S9rgCrI9oZjvuqlVV7r6uLE0i4aKyYtfDirLia/eskVP/CAT1L3OS"
    "bF2LsNJU6p8vkSuYXOatL4uGlrWIlsXrOp8HNtuVdfpdzUIpoqFTJUXbVZ1PHAbd73oOys"
    "KCrka+HHYzZQQgN5NQL3CNDCyoLVdvHm0YcH/rNiAGC3PLFZtHG8bc31oNiMHCbM3rQsTW"
    "5B/A29TqAW3DnNe/5qsiDfOG5CHU/gfMzeDXFPTR/66MUrWI478xBlLVuOn89qUeXki4T9"
    "UiYBjjEJkj9qYEZqi4s5pqq4PotTP7y9DT3TNUEOm2/2a6yDaTdXadr2d/eo9uky9mk7op"
    "IIafFcnLART16dbZ3XT9aWPX0NlQ+nX3qh5cFUoEkFM+WmDbSUc3z2GVyMVzeCIJe0Cenp"
    "j/5TDsmKjH4WXZic9KFRFpdXw/LqBGlg9H0evJzC5P77vRrWPzt1Nb4rNRhDTI9L4aLUMU"
    "qjW2ZVAtQhqqO3Mkh+rIEIUq8NEIOhpoWt+MbD6KUeCTEXQ0xrS+GNl83GTNN1ZirjVRwF"
    "R1hdQ2qvlGcZmPigCW+eoQqNIlYUCbjY852So4QBsYewlXv0EBomjV57UNWIeUxmo+4Imh"
    "es2L1/jZTZUE/S67u9JRiX/iVX5fCTu1GnlpNuvKLRfbTod1XW67zJJnMw/y561ESQ5mqD"
    "k1eliNBiTAQmKwESXFGcLWmFq6h4EQAdAp01WF+md8ukTJJBg7zpdE+wyI7HBtgi4EMnGw"
    "NikBB6ZggU1RBqGmXWTTIjCwShbaFGUIa+LFNi2C/FO/Ub+0+sZvskJV28ntdHNrf4pfvf"
    "DiYsNLgXW+DRVnf6zm62JxQ1Fnv+efwPceJgB//qz6wu3r5U7nszeflb1WqVo/qzZ5+fSH"
    "7LtY+k6SrrG2jfquP/LfM6dNKMA1aEC1yVRJR+pr3H/6tSEhQWH3+XK2mWxWmZ8Zv2W2/K"
    "vwzVd+aveP6/xuguZ3F6d1730repvjkibPRG/bbNflsc0q1W60zRPYlhHSKQnuTaOMk2xz"
    "2wyThRgFdMpbKBP0ZpK0yntwBsjW0ZWHXVu0NU0Q0iB72JomZYhCbeYlGdKGjgbqzHnJcd"
    "oSRGHqKU0GUlPREK2pMjnApvUovCuhnV4FzPOqF6u84hijxLfB6WhYif0aqvkoRolPg9PR"
    "GBP7M1TzUYxSbCFMPWBhYXC+6tzN5ggDGqW3hkgMGBUl3ouSXNYkZaBn0x2b0I3H5xzh4Q"
    "lNG5h7Uh6ehASQ7jN8zq5u8/zTn95f7Pzq2m69sOmr14xciaugz8n2fpX5wUNeTZVpbfJx"
    "ni1mTt0XzWNni+zafwrtBeBUuFPz8gLgelbtegItVvfKM6xkNt9MrxbZDHmQ7aX2Kqal4Q"
    "SVVm8z+cTea3PZ7/N8t5ngdZEq9Ru/pl8Jz1EZbkenUXNJ5C9qdq3fLdMMlLX59MXP1MNa"
    "Hh7PGAEgq5zHERot8CydGpDrC4SrY+c+Q1PI44WYNHigzK0C+b5EgJthAABXJaz+bIwfgi"
    "xLWJIgQ8nn5lUh2PpuPj4KWB4+Qqq/gqoovV+Ptol95k0X8r0KSILCSetLYI2G8Ag8CEiC"
    "4knrN2CNhvCwXhOyK6MYEr8i5LYXEt/+CjMXkTQpCs2ulhIb1nwIqVlP8NDV1VFEuigdFs"
    "0xOBFUM7awj2wifDJQ34GEE4HTZAgRunYSAgzwQPGi9VPCDwok8HDgsl6ltPWWzU/dtbLr"
    "GhXSb7O7VeskSoUSCr5r8pgmdJq1nW53G7V8r3yM9Tp3V+SvlDtUZqTH1tZ3hW7myvsHfk"
    "D0dNQaXbUSJhoNfw7wCD2L0uW1ZVm6UtkOt8Hz0lAz8QNTM9p2603eOpxuk/324N/gZZOI"
    "bkPyuDqWS6T5BAwu+73cByJEN86sa1DeNZn8c6iB0nSDKblUh0GjLAdtsbKj9gwWxcq9mF"
    "JcH1H/7nv9q+n9Ip/O7HqRHYuP8+V8c+vuLGAe6G4+m1j9Zf7+/Or7F9+9LEnVWvnRpdUf"
    "6o1OrfzStqkBZ4bCKlvO5ssb9oDzCf0BZw3EiGxmHq86s6j/4+Dh+9HJ0fjk7UPOmISShL"
    "5kpnZhWXKwBZEMaG2/CrR1GbgXBVTSscDPBN9tmygMXg2olJBmsZWJqRl8zyPURPOWRwCa"
    "7TOxvhSQfXhFYWYyR0/29PW0ICqpVvlme7POarLpaj75lFFz+IcP4yPupur43ej8Yvju/c"
    "X/De2tErWSbbE2/JGd1hJO613Ww9Pj49IULh8cFl0KtxejUWyb69zbcz14fgC+d+v77W09"
    "jz54fXp6HIpkc7EupptiCbqhVOE9mhCF5L6mEKpO5cqvLatrjnzFJVVufMWu9c6nZuD1Ob"
    "5dVhVDdoVh+NyMaQBGVQkiUmE6MGs9qixe0m9Iqic0VZR+gwxtE5urdUVJfmBAgsJJnA8Y"
    "aTSER5L/F5CgeBLn+0UaDeFhbZDZlVEMiTfI3PZC4luDlrk1QVKiwJxJIR0wpPEQyuYbIw"
    "TpE+Lzg6mUEiJsOojQfCY5qWpQKgRbNfnpKo34+tVaU5AQtSsREzIrDQ1Bx4TtPdjbL3Q6"
    "1wxSWWjRHiHxxesZIMOi7bWdECMkRVHa1VLixJoPz8H0a5vo3KeeLvMQ1S843syXg0flLm"
    "oxb2zzyXS9nt5X83CzuC2xPhyU6bhZMy187bLl3q670n8zPD4fIav08NNm14u5uR8q997i"
    "YROz+U22cUIhIhdzMOeuxQZjsdiYtnVKJTuCDqNqR3I9Xa2IwJp2UKsNOI1Hhzs8Pzh4Ns"
    "3czTd7b0fv+bgLfExT1S5QGzW5W6q1GNYOP+GlF8CWm6kJhAD6K4rysEl16p7AJkHhJK2n"
    "fiASeF6hivzYwO5lHDDU+22cPT9TU89K1Q+XKvEyvpunNlkDU5DFFUyf9i45Itv56D+rxw"
    "kGTT2/IbwK0shyR19AfvPh5PBiXEC2qz4q7w1dfDg7OR8U8/DNTbYeHA9P3n4Yvh0NVovV"
    "zea3xWB4PvjLXy6X1ROal8tB8d/70dmb07N3g9XNZDr7fb7J1/eTP8rs0ov8+tOj7549e/"
    "X04KB8LLmsrJ5tbRR9PrrQOq0eG/1jW3x4Hj002B42n7XKXf1xcDL627/W//grEGCZb+cf"
    "7x89LOeGfL2te6J8yOGhFqAGWJlS8cuo8M7/8hegYkI7hJ4/ZRmxcvX4lBXb6Xj8ZnDxdl"
    "JI9uPgYa3Ch9XOwunx0b9q7ek39C7K9241zNHfqmdBCwZ/hZzqC1WQ07//OHikXjUtT2Z3"
    "y2rDVD1GWkNZ5DflisNuq+DgtXU2HJ+PBqP/Ohy9r7TwcHub1aoYFPSD+WZQTuHL2b/ky8"
    "X9Q3Z31GoEnbFdT+J2f3h6cn5RyFVMSc7LqDblJfbQs7bXo/KW2ln1uvb4ZHwxHh4f/6p+"
    "HB0NCjscjIaHPw3OTv9WAB8dfqDHGoAZEsiWgUZOWyLCu6xcbeoVQo/Me8ruu7kaNQdX0y"
    "0xVKplGhP5+SztjviEFl1VdAb5Ea0J4Xeq1nC9jkAOLWvrxwpj3yEjL/Ihcp8etkaUvu9Y"
    "fmeqH8q/aBHrf+nx2LwffvBkcJMtJ8X3fpbfTXbFKuZR4e09Lf6vrk0WJv/meFyM5aPTUv"
    "qfisW23UlqoB/Ee2A+y+5W+bYKDW97DBFfyNacm1Dnly+lC93CB3XbeP7MrVCd61rHvcQK"
    "qlg/fa4ZEQe9BB258x9ffdoqVgE733/3wzP/9NeODqp8KP/Md/aHw0pL9P3Vx48/vIisio"
    "K0eth6tgC97/CN9FADMkPMd9vrXO9kyoxxlW/m/jL0e88aG/bQyyi9BKwZ5yIzqij/SvPh"
    "8PxweDRimUXd6uT7Vy8/Pv3BNYu6SE0TChzHM1nNV1ng1Y5v5GDRd25k54pNqBc4Cdz7aZ"
    "7uz47HeYZNovM8w092oPcSiS4nRGOdnmG0elrTZenPz/BWwVLOrkmf0ARA2Sc1LhrnqKZ9"
    "niivJWx/0FQRnAEiNDiMtKeAaLNBTIJzQIQGx5T2JBBtNoiJdRYoNbGEQBimxgwj9+rjMN"
    "IFkoPmghiY++lefQRD2h110F6CLfXmc3lx9kG+m+68T/OtLFg2n3ah9UpRzF+uJI6q+jRf"
    "ujBfPQ7Uvi5Ue5Ov/a1luyjYdK2jzfV6vvLX7+aa4WK+QV9gq96EuM43rKxNlVq3efnk1n"
    "JyO60xKorP5Xhabu8nd/lye2tH1N+Vi7FsOV1eZ5ObYvmeoQJ+VQtG9SBTx/Wi4pJquajY"
    "KbMHwVafdvha0aVuHTymGWjTNgopf7hUzwu/PT09KreXz0dnv4wPR2oitahtU4d3PesyDg"
    "zP3MEl1KY4fPVW83OHh8HW/HzJzxOleTpDy33hrvy1BceObysYC/KHcJNlyy4BAtImjgx+"
    "w9Mrg7CfQaDolOEjBpV4XW3SOXxa1tEmmrHf3/oAoWTk9psOnym3h23NOwEmuNI/Tm7yfL"
    "bBRtCPg3r81Fz9rtBtQt8PnWZ4XhIkNasn+63LpI4f1ibq9znznQhPNRciOJolQSePz24F"
    "XcBqSxO4e4AEBZDY2UMaDeGRuHqABMWT2NFDGg3hIS0L4ckxqXQIoqbF81Ctyqjwqf1Tp7"
    "2Q+GoRwRNfTY9Q/Logndw1v+CI1stxRmwmQoOgsNY9piec8ExQmnDc25KxYLPiM1EqCXQ7"
    "RHMf8OkoTVCVF7+Ik+Ez+h7wBUIX4fpXYtoOFd7D2Iqq6li7IB1mTyImZJFZe3RM2LZN9w"
    "49btBWZZlJ+4SoUfcOkGHRZr0uBOjR4cuWxhdIuGrxGw5OSLKEejgZPiElTKNHNRtclNl+"
    "j2Qy8gnxgUm5VU+gy5VwOQdE42tANDdBUr4W7BlqT5qIz1NufZmxI7T4En4/YBm2722VCP"
    "Gi1ChisCWTDjMhRAg196jKqY7iSnhQ5TUWtFHmMZVTHcqf+JDKa012RuWendRnT+i5ld4N"
    "rneuiBOLJEdczuNK38oRV9qYHOxUytmyw8+QdJ6jvR/D6Ld+0rzpluq9CsVOHrTj0gfPUQ"
    "rLuBgfNscnmqjLsQealhJXjuiFNvoJuvSbx2ib2Oax10siQPZ2mYMkUcSQ2w72ZdE1JKn6"
    "AQkKIXGCfqTREJ4WT42Rb4z1sYGMNRrCw9qFlZlVOhBx8ypnHG5GdkCCQkm1I4s1F0LCXI"
    "K51SGCtEswvzXZEiy83FIfCPkqan5TrDGWkYSL4euX2+l6S14QudbvLMmyIJavsjWiTVQb"
    "k6unB1cHjAB9mtZ0sgtce35V1eh7cQHuwU5t3oz757K1/bLVvpfgCy8LtJplH6e7RbmJmF"
    "9Nr+YLdZ0XamSVXZeYZ9N7O5CpvwXwk+bSQfwKhRuc2e45uBTvwCV9AK71crqitk3E4Gmu"
    "fMDGPfrgYvz0/eikDGr622n1x/Hp+YW1Mq/oCcMy7JByLPzH169nhoadUwIYPX+FXRHA+k"
    "zwwBz1slwPa3zYHrrCt81GAMRZhjUIrOGnbhkmWuxbjdIwLPsVQLEMPArHuv/UEUvDCV2R"
    "1XWcG1TRl36sGS0KJMXDPk17NASJ7+URIDAS+12gQRqH+Ck04g20Xvwt0CCNg+drhYZ4aj"
    "8rNLLnvJENLTMwpE1RsmHAGMmsSJ2mKiJ3Mp/QaoSWF/nSih4dI+kRZOhXPRXQgCA0emdh"
    "IMKNUKLfeWfhkQor2jiNkuvtW5V9LIk9faelBH4+sZ58Kvb3C8H+6Xp2yY685yOPor86+m"
    "Ylh0SeWcmq+91kKBBrieuR6QFc/Jze5QBtYSt1SxtsAPZKxEieyLNo+GMzZVkqWMK61YHI"
    "aZevfmOU/IKlq1sdyJ922eo3RsnPWrLyzCSN0GFzYX5Wm6quyGk/qXYrCT6oso9mNr3751"
    "ez/VfzarcpnOvNZqK2APxLrU559GZrv7uu07VJQ1p3rrPVWlpCu23WkrLrl7xkkepTXvJq"
    "u8daEYNO9bk4FaLslOLz7a3z8Odl0yOFhv79P/S0B1cVUDm8r7JHZ+Yw09NJFxagNXTybR"
    "QSn32bulB0S3cJPhh2S6TYkjWGWx+Kn3iV4TdHYpCsM9z6EEPilYbfHImBt9bQNaHcqVcb"
    "TUukyO5ngBHpjVL5UPyZCL9VhVdJhBuKyNQBK9aboJPpwQ723qMu6IBvpDJv+4oihCa+R5"
    "yBLayqNnep3dT14CRebNvtJFhtUwu8Fmtxnb7+21uTa+TReADnLQRynar8mji79mteu68S"
    "PZ2VZg1MvTXVdhFJ0etBapenX1TSrWPbVnAAyfDRmBoDrWdRZV5d9rTcRrDp0wHvPADIeH"
    "HDJuLjSvOYiNt2FBrdXRTvcGeZzkmMiNlTAjeBoKOhpXUbyOajGFu8iEa4ExBjP2+jRdyL"
    "4Le/TkJ+t1rk99k3Ft6oUTeZ9a10Zt6bIW5V/h7ax91iMYlty5lKfL7Z3dR91Ln6YXK1KC"
    "Otn9K7cHa1A7ra6jZfZjb76oc4e7tajH2BuOyUKUNqtH6A/3/nV5PtfLvAdi1NGSMX32q6"
    "3qrbaj6bpjDKZ527goSDWwMJ9FbTzeZzvp6BZ17LbPK977HeTZfTm8L2qU1WPUbkC9hE61"
    "YzSLutWQ2bRHu2DT843wCebhUsExpg60wxPkNTGNrJNaycceOzMoUsVu7ggTfcdCmLmR5B"
    "pjfLH3Rc7/Do3biK6H03PBm+HZ1ViQuHx6NzO4NhVXz28+iifJW6+EdR9fhXOwDYtAUGmS"
    "+7UwHpITUWbZ566MBt8mZQhffJCaNkuQEYrV6iuIM2pXuDt4q5NnBcyGB5r8m4iNAPdxff"
    "BjQbhFR/b5/Ku6qmo0BZ3/okWExzDDAHLcEcxMEcJARzgC/1TS2WZ+bUxuVP6JF5rQXFVx"
    "MHH4EiwEHY01BCHKbNIJTgGMHYSgYHD41KDurRsqY6VDAGXmIY0Wx546c13oPWeGMjra61"
    "zBn3CBAaHLUMotBs7caDyGq/RGC5igDH5PhYwp70aMU9aQRj4BVYriKI45VarkfbEm/Mcj"
    "2/U9zRDWVIA74f3EoVkElLndgyS5QjtoqGUqCcdnYCmXRVDtNyRHNeQ9NxzqsYCec8u/Eg"
    "MsEWMEKDI0u79Ys2G8Qk2PJFaHBMabd60WYjX12GV4V//Tr4VQmRxh0tu7a9C8IEau2NYB"
    "D9Xdmk4Ky2g7Ca3UpGYA1KhYGzd3PwwBpYnBC8Kx4TPyuohqCT6cAOqtmTHuiAGqQyL6CG"
    "IsSNfU84AwE1yM6hyOYdMqLDwaa9Z/VIeUI1eBJylSAzfI9QqAjb9PemDIbxW7WF1u9T4u"
    "a/N6ycAaB2u5kA1VY4AqouSYijZhiUvT69knaSTYVjSZcSlGg0iIoZ5+fVR5CkjfcD7QnO"
    "/YOH2nUsH3YsXZdgZ6j6xityLJokcWhFXl+g/YZiFGSJkTa7q//Orp3j6mf+C3iqjuAaUD"
    "679+BoQPN1wclLM1pIWJZZL0zbolhF0XPz/LpKOE4pbJfhBQXvVUjRu3XlxE/u5svdNttb"
    "Yqjppsw/lmUJzs+nu+1t3vkgnor+VOOsa+SnZpPoFN3wC+Z4OhweH1dnvSNz0jt6NxxXvx"
    "WdUZ0DXwzPfy7//GV8Pr6oK5+fD99ar9yZtqzxBN7pq4vQt8oAHz2EwF2r4ncUNcLDGWxN"
    "Rir9q9bA+OT16YeT6vW+0w8X9d8hMGt0+jKpIh4wbDA1snmFl36Gq5fPXr5C43px2+HFvC"
    "K0Jh5PlaU/7MZbxdYUpmY9iKNrCq8+DsVMCEmiCv0WwzDUtCYAoigIKM00mRaMaTUI50rD"
    "LtqfWB8g0gKxtgJMWP1nkSTVQVCuoFokcb+QBgedON4XazaISRLnC2lwTInje7Fmg5hYaZ"
    "6c2jiOVMmevKaCsjcfW6b45hOMIXCXuUmxmHaDcMyXmekMU4Q4POu7nxAZaDqIUK/jhfgc"
    "Mhyd6yEkhei1HgZoTZGMrUiCDoP4yJvknV3IvqZ/Xyw2dtYOJEnJxm9vPu5DB/S+I1pdau"
    "Y+KWHqewDKsfXanRaZuSEhergu97fY1Y8pZ61GDg5EmTVbRByYzgZ6b1AZlqtqSr89FhXx"
    "4ekNFMdK7b0dka16hERX2rU8u3WLUq5Xfcn4CpBZMiDlK8F5yXUvimBYuFNfaOeQlvBR9g"
    "KWNz+7mynCmRoQk5MZ2LNxZ2+/OOk8gEgpU4p0bkfIZYpx5/t9Kof1DfBoxF8DjJ76LuwT"
    "PGfEMA/tvPoIurSHdqA92aEdPL6pj83goUqLLB3Xu822YKJ2Jf95xoad4yR+FOUf+6Jtz9"
    "eQi+GWZVuTqk43Yv0cbwpWDjRYPXu0do47nz1GbvRmN+BxxcdNQfRk81olgvaoy5+jtKt8"
    "sy265jqfeYerdU7G+Xp7O5mp2U4rrPk1ri9QN6Cuuu59MZs8aE5R6x+rd2PLROBWyU22nL"
    "n37NVhcdFMMfOsMZ3ooqhePmdXm/kWPXBWRVEW+uDUPhOeLpe7Qt3r7PdsuauvZVevZVX9"
    "pd7Dttt8XrW4mH/Mru+vJfe+t3OgmkDtdbaoBunmdr6aLArhFnzaxHk98936GmNTF8Ttua"
    "h1O91kk9U6+5iV+qz1b4cb9H+5vVhMJbnaHklEqj+w7Y7mNXXHo3nDJtHRvOEXPJp/Pzo7"
    "r19eOjx993548mtzLG0YtM1sahhY87fPQxUh59qASzO9+0zqEp4o7uNRjRzVopLBwJvowT"
    "X0pjiUJsCwc+dq00XNz8Byfij+I9g4s7vHy5TZDJ8qq3n2/ACwbD4LhlP9kzadN6N3w2N1"
    "h7/+8/SicCkQA7I/JL7CdBlL+dbXxOejioIBEs0Qsz8pzcNf+lcQEhEYrfBLZPi5RYBpFV"
    "Di/Aet1fqUAYtVZRDxc8DH+fAZ+cyvZjI4Oz1/Pzqswm+GhxfjX6pePTo9ezc8uYCvsxn2"
    "+iNpOJc/aKaFI1KSjt+9Pz27UHxOz47GJ4WXgvDCP6FNiglQrNt5PTwfH5bMC1/SyD48PD"
    "z9cHIxfF0baAGwKXs/PLs4Kaa/n8bvETnSZWQ2LJtvMghbqkp48w/xYQYTEVIPD2qCTQiz"
    "RxNGO/m0rPd9AiNC35A7PRvYFu1s4oBAJOJLyQpEwmj15oK7DEgZiIS3iu2TeJ0Q3Sfx6u"
    "NQkmauBi0GYVQrOD6KqjoOQq8Fk2JQ7QUhXN1PdNt13DUj6ChEzIGX+IJbWJywHTIv0/sE"
    "hCXu/zI9FIyBN35t2ieI493TZXooGAOv4DI9SRnSwBe+TB+QWaIcsVXAy/QM5ez7Mn1AZo"
    "5yOJfpERpcIX1cpkcbDyLjpr7xCYiFxP5T30DBGHgF1u2lvqHx7in1DRSMgVdmuTD1TUvL"
    "FaS+QRsPIrO31QX265Dh+JDdfWHfohzEPeyJytaGwLodMq42pJaOcuikjZjV23Vltu9Tdh"
    "wBFjvhOICChFfuzaGJYDDYVDhSeHAj7HyMgbjvXTm5ihCMA5uKqQjpKMAYdFFEbAxYVWVD"
    "wCPsOAIablL/zRcjiFZwPwShwTGmvR+CNhvEJLgfgtDgmNLeD0GbDWJi3Q9xauM4Ut0P8Z"
    "oKys5K7uPUxmXva8eDzubjH09xYvcQGgyOfbDlxauqX1MOHUsUFk5WOB5KxcLqhqX2h5cO"
    "tQNVeRF2OBkxDfYILBBG5x2GSoHZVDguJ1QmKTq37XC31bfrBB1WE1Dm2QTw+MPRLknZk1"
    "qeOEzhYNQkbKjOaOwTLmc4VgkMhGPR0BADsU9MHGO1Tvyl2AApsUtoxxSkPMCBzTMWz2VQ"
    "ghSoTxnyJuqgh5RnHqBxBkoTLtEOqkcewmsFZiQHDcQIIq/DO6SAbSocpw4bSQjPbTSIyo"
    "QqSj4oFhEx03oRkN6HBZQmxO7IxoMu+8g4ZCL49sdmLypgfHRMXaFdu3SEw78PjBwj17G0"
    "QowOGQ7RjdJNitBrPbJlr2KzRMPYpiIM2Q76skew9XtCyK5ATMSy0evSMVHbA7dv5Iwx21"
    "QWGrRHSB1Q9QuQY89uJJTIqAEp0cdUsFXVyX5hQkUg8klUIbN2hFiiDtvu96cSxgjwKITD"
    "AKPGx8L+QLMcfx06KHUSHTrCUTTRhSm9RK/hIDo7CpcJzA7RRTBZxQlBWVyDeFTYLxOKig"
    "lGUNQlCQHUDCP7Z0iYMXsXDYlBRvfSYL2kG2qQfdizdW4QSf1aSEx4tcg9pbSuLSZJ+OS7"
    "vvMkRGxTEVEA9l2qpBjdtsPgeBeqvfoIoLQXqkF7LojYhWo0wTG4x1n/7F3QrH9EbijWBf"
    "DaYf27c0eiuQpRFun7Dc29hVoa7KaCuodQVqBu7Knb3v5FvBY3w/VT01rZD76pG+LNU/IQ"
    "pHO/r3mUPnJPsHG+Yyy9fQBpNl+v37pm9fXZdb5CCHK/hlvg5YAN8NDTkV/nMn1O2KAUYK"
    "ZFKNriDWNsjLn+kFim2OX5TdgY9jEBSlE/RL8qFKEMa8d8JKQMLKjhbg21w+tYpyN7QCvs"
    "WUnOWJo2AjltDtmQGCzMkpyyNG0Yc+IcsyExBCupv6sP0HaqU7h+K4sD5/11KisM9pZGJC"
    "WB8xi7l1sBe4Dji2Ro+QfPX/NVp0tZred30/ou++vT02MsvUU/yTD2tThV00XXdBaKS6ps"
    "FoqdM6x9ZtbzfYGb1IqTM5B9TqaQw6ljDgeHS7cUDuCmNNoJvIvSkNTsGdRF6dfmaJvYkl"
    "xXbMaiCJMiQ/EI1t36KprmxoHmVAZ7OqoSe0nqE8QRJdijAm2GoFxZa5j5rBm+rEvUcR48"
    "wH28GcoSLqQZ9iVDtz4+CL/AFUNfrDhWxtUTt34U676uF/pixbHybpcAEhRxL1cLkaZDqN"
    "hpANz6KJ4vkQTAFyuOlW+tfgYACuu+EgD4YsWxSq7/E4QB9F/68j8psUAxUmtAbv5HFbP3"
    "i/+kxAzFSOY35NZ/q/lNcukfaTq4ThFdFUWIUGRf9qIoKiVTCXx7R2+JBpWw10uiqJRMJY"
    "iMnLoh2srSxRdEKSGCbobgeiggwVfeaS+HIo2G8EiuhgISFE/ii6FIoyE89l4HD461AYKg"
    "6dMNsloOQWp2SDkRjwgRAszersGj8WFxOuCucDzsvBBHlEyE345u3I8OApGNoC4zHAenQw"
    "18PxhDQTlgR1CIkrwoBT+oye5JkU3HEYpvSYWoA1jT3pEKCxFc+4b2G7HVZ2Cj0ZSlQ8Ta"
    "XOTGiznVIYLE0WJea4IjTuIYrw6cwk7k6hLrGOfN8Ph8hBzfRGKv9Ishq+l6O7+er6bLb+"
    "yIdZ1tVvlyI8imb3QWD9lynrEJxmwp0yGTu8MFOM5IX+Do+wV3y15SveZus0z9srvN2+5x"
    "KyVz/eOlSSl/cqReeR8eHo7eX4yqd8+PRofH45P67xejk4thlYcZPoJut1f67u7w0s0+ur"
    "Q63lrulXmJrSs+bmHgTXNag7L3zQk+JnYEqddDjFtUGuxQza7shIzE4SOkccTWZKBC3qwO"
    "bR/xhsoSw6vtpQ1ga1qQInbMNA3kRhpsEYBahv4xuiYIUreAn+gdMlwaNvygrcfaY1u7bd"
    "w9YaetnaIIm32sPb7hO3beE/oWhi+JhQzTM/o/bUxkTBy2DiSxkWH6uA4Sx0jGxGHrwFrW"
    "tNCAtf6J4G9q9oS+aUDmQNnrOrN+cx8fnEw3m/nN8i775rycXPJe2Ga+rJ/4OCrLHWzLbR"
    "3yWZY8eNJDPB/hw+A8uzkziFWkev7K4pj6JSyLte7VxovJm3dw1Ksxk3fDk+Hb0VnpsZwP"
    "j0fn9RMyI/P389HZL+PD6jGZ8w/vy/dtkIdkrEZX2Xqeu29xVVZhHf9UD6HoH8snViqDKl"
    "9ZIV9BIRUmexAFZ2M2fmC19H5LVBZsGe/PSwxnzYYQRgdCycBKprabJ1ZPtb+rYzWO7uAh"
    "6uGHCgaI5WpIlSIAk4ULnb14DRHH7Tvt0jUsCxf61f3EkmvifknkyqDZydWT4t5aCzHZ46"
    "VFSmSUPD5m+kmUTAjDxd8mfTJKHsXfU1JlQhgufvXdlyNX64Mw5uZjkB5tzZuLU69D5UDV"
    "ZyyCVNXqB6pizrbpcrkkS6EEiSOI4VKtOlVXv/Vk30Y0mSaEGZQwcpk27DiDPWiEkz7Jp5"
    "EmUELp43Ne/+DRU2rGHVCTG2d6823573242YUS4+yKSh2d67KZRF51ySp5VogAd5nv6dGD"
    "cWZU2Yu3CVrH3Ew4gGT4aEzAuaqtq4sn6TYSnCnLxuROpE0lQJYqv5fTehQe2WMU72B36d"
    "5JjIfZUy3cF5cu0Fv9OCx+81GMbVwUl47G2JNT4jcv/Trnq1W+3u6W5hD2W/k4+wkaSl5O"
    "m7LkDNkfq+y6kuGufEujpHg9fqsu7tuPqev2nrutrdb51fRqvqj7AVGAYn+9yDeZSVBgNv"
    "TLXwn8m8JEskmxjMvW0S4o2JRHOdNN3Q1a1mdGz5vr9Xy1nYPiuvwfKwlBaf3qRWLDsM1B"
    "hdFxVLCqWruVmTVOOy7MbE6JjjlsllSGBDw5AsEEGU0GqVcGEJcPy7v/YS3YQ9IXtcnX6o"
    "v7HGPlDd3mzfrmd0vIpyHc3vjzBbOKoWzPcJbemPVZWsUoS2TtTRsQa2lKkOsvp1WcfuFN"
    "to0tDVxzYa5TMSISWuJVKt52DFo1B4pwqafrCVDuc/LpEKlWY3CqOVYER8/KOBw9taeGo1"
    "qNwfGSPCDrAM7Ri5gj32QR+tSqYkrMUKW2zUR6jLBjDpH9aDAqa3QK5DuAOBltU0ndP6rx"
    "GD6B84eTkfjSun5U4zF8rOucPgGJKfFlTthuDI63DOQcwoTJCajoitN5rsUvTasNTFCpbl"
    "jHMjEGUv04D7vsV0f0MU2IindQE+UQWMjuVQmBS4WYI9QCPv72BbJkSPf8Raj5GFLXT+PD"
    "dP04HKNTJy1MhzXbpq2Pe9uZ0WHBGP328gWfIftb4FBCt9FX+9nSY9JGZ+isuV+9CWdPi7"
    "LDDOpzic+i+1UKdzbVG7HSUWcT0nZjankjzPo98RzriMVHLx5DLilfA84jw/1rgTc2mvot"
    "PqouLf1V7R8s0+aRAwbh5otFHNmHsSv2sB/j8I/htnZjW/QzoCaRO7u+aUEjQkR7m5fEAZ"
    "Lg+NImc8BaFZyIwlM/nbHB2eF/ipx1MTM2bKfrm+wbu8b0VadewE4V2x4mWsZHcQODu3Uu"
    "h9qSUqVxUNxSZ3BQbMtkCsby7TwKTri/9TlXueiwPAuqyFW2tRwq7zGhrANs3VaTso6w1c"
    "uXQH4ItGtkqSEgCz0Ze1XSn7gFZQDfGpsgfOQWQOsfu6EYwTmGkyKgw00qKEUYpSzdhU8X"
    "xuhd/E8OMZTjwtQCEUYClO50SSP1x1YfaB1ZsFWSb+ry5BYeYRByXyktgAwcqOzjcYpQNl"
    "bTQg0flYPa0pwdLp1owCbGyUrSoT/ZsVEbaKjLqE0LWTxm2+TlAKThPu4nGwciBAdvmxwc"
    "gDSIt6fMG4gQAkfPD311R/W34pjJ8ksgLhcRfsn1vQiHCefa2XNCujthJKV51SJ9RKVmHU"
    "wccTQ6HJ+PT08m74Y/13kjxidvjj+U2qv+9eG8/vP1h1/rv7wtevnn0eh9/a/Ti2JAPkTc"
    "kDhGcdAfwgbZG5o4ZtRXECAqC7acJSeLVtijeLFPY5okdWiT0Q1t1bRkVRChb6WChLvcmE"
    "RcNXDXgAHaKPy0a8GgJGzYLSPAAHkcfH8RYYgwXPwtI8TojP8k/v4ixrgvAQQ+QHLkdgYD"
    "EnOqDAa0ALKTAP25Vd9GuGZczPUbHd/KgvG33XS5VYcg9e0mL8/YvMoEXqchE11/6mkpWJ"
    "/dzHacZauq2H1xWdpFwpVlxa6HZWXF1+5RI6f+EQjqX60h2bqWYKUc0z9fIhdiuMxbX90J"
    "rW0RLYsXdz4PbMor6/S7pIVSRA+yS4q2SzufOAy630UdlIUFXY18OexmyghAbiagXuAaGV"
    "hQWy7hPNow4P4Wb0AMFuaWyzaPNoy5vwUbEIOF2ZrXhYityT+At6nVA9qGOa9/zVdFGnQH"
    "yUOo/Q+Ym42pKeij/10ZpWoRR+NhDKSqcVMz7Us9vAA9n6pF+BbGITJH7E0JzFAuZzXVVg"
    "fRSwD2l6GnmwCoINLjgM10kW0m6+w6X8++Lbduky9mk7o1kDvaT2fhpWSIOnbr7G66/rSx"
    "a+iL6v35fFVXrgodOlBTZqG2jaWjr+ewSuTnOTyRHAogdULMCXMYdsyd4PCy7MNnpYqITA"
    "e+MxdQI8uRo+j1jGaXp3fg6NaxSdypLXHcKEIaZHqHjZYhCtUa1zKoFiEN1Z01kkN1ZIhC"
    "FThqBB0NNK2DRjYfxShwzAg6GmNah4xsPm6y5tsqMdeaKGCqukJqG9V8o7jMR0UAy3x1CF"
    "Tp7sWizcbHnGwpHKANjL2ES+CgAFG06vPaBqxDSmM1H/DEUL3mxQv97KbKanuX3V3pkMVv"
    "ZanfRxI1rc94+rO6YssVt9NrXdfcLrPk6WmD/HnLUZKDGW9OjR6WpAEJsAgZbFhJcYawNW"
    "aW7rkHRAB03nRVof4ZnzNRMgnGjpMm0T4DIjugm6ALgUwczk1KwIEpWGVTlEGoaVfatAgM"
    "rJLVNkUZwpp4xU2LIP/eb9Qv4g/9JivUtJ3cTje39hf41Qt3k4u3HljnW0at7I/VfF2sdS"
    "K8st/zT9S3HyZwff6s+vLt440251M4n5U9WalfP6Azefn0h+y7WKo1kq6xwI361j/yH7Ol"
    "zSrANWhUtRlVF8Svb6dLnV/wW1k0hmUpxki+nG0mm1Xm5z1umQv5ir4/y0/J+3Gd301AXl"
    "5xOt5e96m3OZQweeZg2267LpttVqm2qm2ewJaMkE5JcOMaZZxkD9xmmCwIKaBT3gKaoDcT"
    "pVXeg5NAto6uSOzaon1rgpAG2cO+NSlDFGozF8mQNnQ0UGeeS47TliAKU09nMpCaioZoTZ"
    "PJATatR+FdCe30KmCeV71Y5RXHGCU+D05Hw0rs71DNRzFKfB2cjsaY2M+hmo9ilGILYeoB"
    "CwuD81Xn7kRHGNAovTVEYsCoKPFelOQeJSkDPZvuTIVuPD7nCE9WaNrA3JPyZCUkgHT/4X"
    "N2dZvnn74tnzHx8zq79cLmVj1M4UKoIkYn2/tV5gcbeTXrXp1NPs6zxcyp+6J5x2aRXfuv"
    "3LwAnMqEZeUVwvWs2ih98Pr09NgNnipvq2do0Wy+mV4tshny2s5L7XJMS6sKKrHen/KJvY"
    "eFst/n+W4zwesiVernHv2uJrxLZdwdHUvNJZFPqdm1fotGM1Bm59MXP1OPpXh4PKsEgKxy"
    "HkdovcD7dGpAri8Qro7B+wxNIY8XYtng0Rm3CuT7EgFuRgMAXJWw+rMZAxBkWcKSBBlRPj"
    "evCsHW3wrARwFrFwAh1V9KVZTe90fbxJYCpgv5ngckQeGk9TewRkN4BF4GJEHxpPUtsEZD"
    "eFgvRNiVUQyJX4Zw2wuJb3+OmQtNmhSFZldLiQ1rPoTUrCt46OrqKCJdlA6L5hicCKoZW9"
    "hHNhE+GajvQMKJwGkyhAhdQgkBBnigeNH6KeEHBRJ4QXC1r7LleuvnN8Pj85G7br44+zBy"
    "vKgCxDa7W7XK1FTooWC7Rk9xGOdc2+l2t1HuU+VyrNe5uzx/pdyl7XTuuCt6EXFXaGiu9g"
    "mAHxY9S7XGWK2DiQbEnwk8Qs+udHltX5a6VEbFbfB0NdRM/HjVjLndepO3isrbZL89+Dd4"
    "TyWi15Asrn5l0mgehK1lv5e7RITIxp91jci7WZN/ppiXpgoye7mWXnUQNMJyqBbruchWwq"
    "JYthfzCeon6mJ7M2A1vV/kU+Pn83c2Ps6X880tuvWA+aO7+Wxi9Z35+/Or719897KSqF45"
    "P7q0+ke9wqY7pLRxauCZIbHKlrP5Mv64N0XoDzxrQEZkM7N61clF/R8HD9+PTo7GJ28fcs"
    "YmlCT0XTO1C2uTgy2IZEBrm1agrQvGvSigko4Ffib4ittEYfBqoKWENIutU0xNNf7ksBRh"
    "GJrtQbG+GJB9eH1hZjhHT/a09rQg+vvf/z/SD6Oc"
)
