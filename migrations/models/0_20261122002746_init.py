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
    "eJztXW1z20aS/isofcmmjnE58lvWvroqSVYS7dqWy1LOe7u5YobAiMQKxDAAKIa1t//9um"
    "cAEC8DEABBciD1h8Q2MQ0Ou2d6up9+mX+dzIXDvfDZmR25D260Pnlr/evEZ3MOfyk9G1kn"
    "bLHYPMEPIjbx5GCWHTUJowA+gM/vmBdy+MjhoR24i8gVPo6+EXMezVx/ajnC55YIrEhYEy"
    "7/NbLYRCwjy16GEQwLwpFlCz+C94U4UCwWIoiWvhu5PHyGX+cIG74PXtb7m+Hvvy/5OBJT"
    "eCcP4P3/+F/42PUd/gcPk38u7sd3LvecHPNcB18gPx9H64X87Mr5UY7DOU/GtvCWc38zdr"
    "GOZsJPBy+XrvPsl1+u3uOzKfd5wCLuZFjqLz0v5n7ykZovfBAFS55O1Nl84PA7tvRQMCf/"
    "ebf0bZQH8CDgz1wnfObz1dh1/iueX2bsePzp+nZ8c3k7Hp+UhXk741YgVt+EFsy4KBCcJX"
    "wEfMY14foRsu1f/1ZfsWGP/PQE33bx89mXP714/a1kiQijaSAfnkhW/FsSsogpUimCDc/t"
    "gCOPxizS8B6+n/mRXgB5woIg4Ot45M75s+QvXQSSfLCRyGZnVInE9oR9/8wXq9YS+Trjvu"
    "VG1oqFVvzbdhfM7dXHy5vbs4+f8U3zMPzdw0/fn91e4pNT+em68OmflBwFaAOlJtKXWF+v"
    "bn+28J/W368/XRalnY67/Ts+gte6kXrB5d9uT3CWbBmJMTBnzJwsO5OPk49g6GaBLBdOtw"
    "WSJ3w8C8RjIajDGfOntEIk8QOcCsgjzfKI+JQH+uWRoSqsDeDavlbD9y1l/sUNeWhN1hae"
    "iys3mlmc2bNY+u+s6ZIFTmixKUgaFoUHrLbUsi+fsvqVAb8S/vju9PuXb17+8OL1yx9giP"
    "x56SdvahbP1adbqd43suB/RDzwmTfWnaW38FQvjAJZQSAw4QYCiY/LVvKImdL25HQdS9xZ"
    "YLKEeIharg9/51a4DiM+h7+yCPepDSyx7gIxf2epOY3kqHu+tu7AclkuQh5EjeU0Z3+MPe"
    "5Poxkuo+fPa6Ty32df5IEMowr79FP86FQ9y4sOzEPeSdHmCXtQtAeSZPbEjX/DO/keazVz"
    "PS51rfvQeCs9biUrGQSM027sKiO5QLSDtXygJfEJfm0ot2kydbWdIyHu0/0+skKhPmYW8D"
    "yCY92a4NIATc3se6UL4EUHsKs38rkHTpQFczETrs31wkkoOinbTqdfpz0KbMaZosJN/FXc"
    "mW5Hzfm6ieIsbr2M3iwLI0NlXVx/+AD71/r15OLXk4KEwuXkn9zWKNfqYzFDYr6UpFCUtz"
    "7CI5GB9vSbboK8lE4bnW+nNefbafl8i5k5vhOew3V7RcwXzIdfVCuLDLnJIkkodjq18LzI"
    "HlgJe//08exv3+YOrQ/Xn35KhmfEcfHh+rx0PMGw2n0yEc66zSZJxptsNMoNgnZGyNB2DH"
    "CnbDCurjZgUyuw3g7UWIJuwKXL2u5AyZGZLQ0BBzc4UhxkscTTHSw+MT/agZLnPszIFspO"
    "broFMiRm853FbhEc5m5kztEQ86/r0VAmN1gKAz4ZhG0vg6CLi1qgHJ6PKh2QhcfsHryKx+"
    "CNLnkHnCIlGp78u9gLj3sJgMZddASsiqTDWw4SsqKVkCgDEAyiTHPXX0Y8bBkI0JF3iggc"
    "aA38LFaWJ/xpcixIZzue+5FQ/5CzwJ6NIzBQ2/vVeVpyqvdiOsVcngZsrtkfzUSUEpOM9i"
    "IjFobu1Oe8FcReIDIfYkfnW1kzjmjuBPYDksMxMhNBO/5mSYbB3VUgIhm9csTK3zt/MZvq"
    "7l6b26N4V+b1jyLgsGj/yteS58pWs3XwRZzOdgn2mlhzowyxnfi8+XQz5YCt0py0/LIDhq"
    "j4JD75AhbUl6sLaS6VdcejZXZnlbGd1XkNWsFsXOYY3VuxwBlXrPcFCyLXduEojTSH7HlM"
    "/eNfv3CPVeCkhfzNz5s3mnPEyhSIJBa3ozByizhiwZT3xbpb+bJHyjVcjeJUZFZhbn2WH8"
    "1P58VPmM+m8tfhd+M31ay9mhTjwhLdnm08XhQoGmUeY5Tnm9BCWhlc9FNevrVYkhKMkRV4"
    "wmMNps807vwmyiymzOIhJ45SZjFlFlNmMWUWU2axkYFZyiwuQ/OUWfz4lSxlFpudWQxPFv"
    "BeDbRUlwyWpTpcvODk8+Wn91effmpvAaEoZqBAmR+ueNDY/jEmuzj1rluB23miPn1O40CU"
    "HXdBjAu0Ym+exnwdhcxN8I/VDDQRu+cKKDkoqxPQpRWvC0TDYHYy6UNzuy5mk+kJsGMgId"
    "uEYPDqY3sYIa9LG8Rs4q3WA6cvNm8yZ3H3oUm2cj2vYhswnWeiW48uUNabTtnK94K6bR00"
    "O0QAI44A1cQuNjGiBmGLaDN4a8RC2pOZyEJaGfXW4n/Ah57CXWQafIhOO648dOBDHBnysr"
    "h6eiXFMCiGMWSImmIYFMOgGAbFMCiGQTEMimFQDMMQJUsxDLNjGISOEzq+K3PPUkQrKrQ7"
    "OSyr40ao7XidJxoEs+MpH5fbm/6y7XRHmW4APPcz7XTXh+c7RSWMiErE+66PsETmVYYs8b"
    "7UyvbARF7jPu1wUF9HZ//hoIzC64Hx1/m3GcL8PtX6VgmUDz6zYkMLF8R5oosJqSej2ljQ"
    "wh3f84b98s9k3A1WwDdhXE3iIuKmmg3AZyu2hk/eynBNaAs4KEcwyJEOUtrtPhXXHEaHup"
    "KW/X0NxYooVjTkUADFiihWRLEiihVRrIhiRRQroliRIUqWYkVmx4rkny00bjLe5K5Y2EIl"
    "5MrtH6GbuEKmg/I0R2nin10b8BZoTZbEgPuThRy8qWg8Y+Gszf4okJksnJNPHIxZ7A3u4B"
    "d32hyvXzbYG69fVm4NfFTgu0RtNJtClt+FFVxPiYxm+NcM7uSIbtroZSNt9LJGG70saSNc"
    "B2t5J2WZ7+dCeJxVqKI8YYH3E6DcF/PTT9rZbYjsoQBCDsc1A4stxQR3P3TPr68/5PTU+V"
    "VREf3y8fwShPNt3r7SeUMLF/RUe5M6Tzg8k5r7Tqhs6bdwaKfNoAP+IO4JtZDECOOMl2EX"
    "h6tIOrz1gS6XxLHwV4ywRx4azaodMK2Ot9SbeAh2JfUmNlFGpXycY4Zs01ySytBtNttkaw"
    "h3nE1zaRLLzeeNMN86+3wlEciawGwjGoqyUpR1yEE0irJSlJWirBRlpSgrRVkpykpRVkOU"
    "LEVZzY6yJn5Yq4K8HM1A6vFgwk+pPuyQrE1mfdTKpE1K+K6FSWkCukEsbr16t1ck5TaxsQ"
    "VJ5q/jnkqQjgnq3XI2P6kE9OTTURMwL0pGNgDycCz2Rguz5Q9lbG6k3JdIDgTjGUOjSApn"
    "JvfQhta06Or75QQNEjQ4ZOSHoEGCBgkaJGiQoEGCBgkaJGjQECVL0CBBg0b4/YeGBtHFbM"
    "XVDMFAWIozJjjQnBXbPxyYYD07sjcBlwxibvu1u5W7mQ1sFPx34bncj67ymFXx2agO+rPl"
    "qPi3NcD9fLR045NO0cJBJ5bTGRq4Iffu3soLEzafqS4p0lEBGwo9FQE+mB/lj8woWFt4Z3"
    "V6UuKpqkEGD/71PWOHqPmMRA/lN+H/XrZFIfrIxt0FLWSepwtqXMxYhZu/oTA5yRlLTTPr"
    "2CCn0J2ChduG4RsKoxkOhx53rJufz747ffVaefM8URepC5/BYqVWMaS2sQ4zfx+72U8CNO"
    "+lNuBYvnkbT9yQqoKkR6LOANm0T6yxPzKDmrSC40EIawTO+Lm1AjsaOGIpY6Aq9tuYiKKE"
    "FCUcoMKjKCFFCSlKSFFCihJ29S8oSkhRQooSUpTwaUYJ7+Dd47a92nJERoM6oHXdwML5Wn"
    "5z1ua15qsmSvNVtc58VVKZKf+6dmrTvcBkOQysZUNWVv8Uk3HkRl6rDZIjMtwqgf0B07Xk"
    "dA3ZHyn7uu4P3QsMFsOAtwefM9cry+eGM487NYZ7QmawVNQ98N/hTC2weIAjfZh0/YhJI4"
    "TxxIPfP35eFsY5PqiRQ5bSYHkMfZfEbP6+s4C+JwHtS0AL4KnmhN+mxlIyg6Ui1ZicKBDP"
    "J33Uee5FickpdlJiJUqDpTH0PdJJiZUoSUD7E5Avr6xi3eyB6leQyA4msi6bS/cKEtk+RD"
    "Zxg2g2Rli6yl54z9Z6UeVJDRaPtBlwnhivkLM21GjYcLSTutOTGyyYR7FvOqk5PTmJan+i"
    "WnOmSaytDY7nCTvFxw+o4HCeqYIbyegqm2L/ft+xQj6dc795nLXneLhi5Fz4cs1rCmEaiC"
    "FHbbIsPuJEJddhsqlALBZa8idYvy6fP3feYPTa+g8cokQlByFBwOc4ocZXLfQtq0Xgzlmg"
    "kVHtDRcZqoFcbyHjmG6Yu/IWb8v1uRX/mOR+aqPuvKDO9aYfN9S53nwZPcF+eJgkrorGQO"
    "OtLRao3HH/mIWxT6eLWz/c33t3t4wZwILItd2FBGI0euw8pv/xr1+4JwdVy+bMjtwHN1p/"
    "Tt5pkrl2G9dFwUEvqy0jdg9GM/78HWWTUzhisRBBBL8lcnW3trXh5nX6qnWmKMWkNd/FbC"
    "qzb6+FPjUXhzS7MqTtVSFx2Q46ZcAgtAHWKntuslyHMkHWWqpbOOfudKbtI9jlFVQHRHVA"
    "Qy7zoDogqgOiOiCqA6I6ICOjAlQHVBIe1QE9ASVLdUBm1wHdAyc02Ku8G10vnITCZMBV7w"
    "N205mvm6jM4qbLaMyyGDJUtdhr2/KsoVRmxbLBGFKQyAb+YVCh1i41WlSeRYnblLhNiduG"
    "7BFK3DZdQJS4PXSRUeK2ySKjUlUDjAUqVR3CLqFSVXMFBLPjPBoDmzv4PQVigyV0ciOnKt"
    "OCZ2IZGu4EZRjbSbtV0BssoMexhTppugp6EtZeMk/F0o906fXVWi5DYrBM4tQvOdWRdXVz"
    "bb34/vXr7763mLeYse9OO2Ggpw0g0NNKBPS0EqM+rYeoAz7VhtCrZbShMFlENxFMYWQtAv"
    "Hg+jZHoFpN3BCAWk2mK0RdojZYFEPWYG7UTn3F4w2WhtJdME9D9gFOpesuKNAazPUB7wEc"
    "zDzgutMqlFkgM1g2Klojp2vhdLud3k02xmn1xjgtbYwn0a3gbBNJpqYF5slnwGqLmhYMTF"
    "TUtICaFlDTgu2yAiY6+nvzqjP+NjQGa7CsMaAmfLR0vzzH4Wcuw5ZAVpbGZJ7LpPZ4roZ4"
    "hMl0unqFGnqDJTDgc3vFJ6Grc0+qt0WGxGCZyF0BU7Vwrh3dwWb+YJ1DWNoYMfO67osyuc"
    "EiGPC24POFJ9ZcV/tea0bl6Ew2oH4WK2uOFdkLLhYez5Roq59wLMuI+f6SeeOAP3B/qVFL"
    "YPjxCsSkTGqyAM4yOffxlLEUjUkXox3z/3x6+uLFm9PnL17/8OrlmzevfnieSqH8qE4c51"
    "c/oURy+6csInsZBNy324HqGRqDNVbcA0XNNbmFOJZOpzPkRYMT5EXl+fGieHp47h2317bu"
    "OpQ61yFHdrhSiJPPX65vPl9e3J60lMLXGQ9kBR/WLTqhNeHRinPfunMDrJ6Ou5+g9+eJxr"
    "l2xhQURW5b1y+hOKDorr+8v/p09uV/2opOnitLe4bSm7MoauFjmyKfIG5pE87cBUzogWvS"
    "Vuukpac/oOzOz26uLroIzobtxGOdt/kN2HXwni+aNsgxRo6TZej6PAwrkvWqD6sSoeknVj"
    "JhCyeclrBPuCewrDUShoACOb529YCqXmKwjAbsB4ViGditNs+GwmCJSG2XdHmIhLXsdkj1"
    "v0UU97rujRK1wSIY8KZYAJdnLOTjRcDvOPoKOpygJq2igt5gaYFJrg4VNWU8VLCN2yhOEF"
    "91bYTSsBNKbSuU8iainsOG7yDqOWy+jMTKb9lwOEthfrcYWbQXw7WykyrzwxWqNowUuz10"
    "UW/R/2XB4BSIWjE7RzIMbueagHZxUPbS1Fkxssz4fbZ0HiDTt/Zyzi3Iik7OJf3SA9sv4z"
    "1sFtt70yxb+Z7Vujs00I5R1R2bPRva4Xm/Xc3zps1yErqOy4KdG2c/MX2SDwOGISgBmU7X"
    "DxPP0heaujYVQ0NrJYJ77qCuML+hu9G8nLM1+qhD6OueWZ01Hd7za3h7r/cxyxNsb/vup+"
    "fWN2ohqgzXlLFxxqsle4IW+dqBnNq9U7v3IXfzpnbv1O6d2r1Tu3dq925m1ILavReFR+3e"
    "n4CSpXbvZrd7D0TbDM6EwuRYl4oRR1nw0xFcoZ7ZW2uHlkcWur4uBaaycj8dX6ddDRIbHp"
    "Iqs9Zh63ewfbBC0r2zfBFZU9CpPVy5iXpSp9/yzoMf6TqEVvI5Hb8jnw9oi6RsBhsxRqLh"
    "4JoJ8LSB3dYctFPxVJviFmrc8WhXGTzFi2Z3BV53PAwSZdmK5QWigbA8FxRDdh8s2F4T/3"
    "1Cl/r2HmIYdbrPV7f6e+B+i0DwABf9Vt4XVELrUPAh4hy3bHpSE+DAx6NGkY0oHtngJlsY"
    "iqctq7Y/KwdReILCE0NGnyk8QeEJCk9QeILCExSeoPAEhScMUbIUnjA7PPEEQcCD8heczV"
    "as3YwfCFdhwoTombds9wDfxTjMjlyOcR+DGNx6BW/l7WYTG4XMvWcRA0GdaFC55NGoDpGT"
    "YMx9PGorGncbG63yxAs5DAJPduFihOtO+iUKRwq5H7oR2EvWA/OWPHyH9hPi1gFMhDvoxC"
    "TmL8rmmfUV3BmxlKZyWtkxhfeVob6Dz+BX/1cfv9R3PQtVF/aohe94K+kXgcAyVryDe+Wr"
    "7OhVjNGzCb7OFxPhrKvAyH+ccD+K0/Dhnbi+/ncXgBLn9xghyj6qcHfAJTdCKiZ8sKo2gi"
    "nFMBI+pOcagjGLnZ9ggf+WnJu/GdJXI94dLVb8hmIgRlfQuAtDP1ZsrArbQDMZEqPXdXxI"
    "jOQBsdH2UtPv7sDv41KLutDH+xgteRKxj14aLhwLYmkDqJT8n+PYj2nQXWNAZgPy1RZkNg"
    "NguwV5A6cKmkSZaDo2iywbenUDKa5Lcd0B6jaK61Jcl+K6FNeluG5XB4LiuhTXpbguxXWf"
    "Zlw3zRD2l/OJLjxWo3zLpMYjOGqqeDKqSht1MZnPPdn0SYow1buG3BdbYHPXPsDVrzFZaL"
    "1AN8fplXkH8xzLf7TYUzkikwWDu8kNLJyv5TdXWvvG9FP+dd0muheYLIcBbxA+Z7raTnUH"
    "dt2xw7QlnqZZ+7A7wE4CZoSxdagiuUIWQPvfRBb24QIf4Jn1S5vj5tBRBMnuTrdilygNFt"
    "jQt1Gnu7BLlCSgvVwNADzVGAHb9FxKZrBUYj0npxrb1oaqMTnFTmqsRGmwPIa+SzqpsRIl"
    "CWh/AvJlI1jWzSKofgWJ7GAi67K5dK8gke1DZP8Uk3HkRrpeUNWmQo7IYLnE5gJM15LTNQ"
    "Q0SNnXFTTQvcBgMQx4ezh8wYJorr2co3p/5KkMlozEqDezjYMImDsuO2e7TVs+7XvHbKbY"
    "dcto32CwZAa8Zx55Z0E4UNTmCNXNc6FQ9RJy22C//5Bz+UBlPwyt0yCzseREY7MJEBKr2F"
    "0booIIJ0C1LxkmeYftQumYbJlRcfKWb1+s3lnC91SKtfoxSpQxZLozxnB+ff0htxXPr4p7"
    "7ZeP55cgHim4TTC8nLqyYGEIU3fGMxbO2pxKJUKD1d/JJ/4Acgo4c/B7u4VGX71qEht99a"
    "o6OIrP6F7HYR0/dK+j+TJSqfztivvzNObn6Hydibk6aAKOlxUd4orBXFk0Z/N2Jf4bAvO5"
    "KwukYcIZlwXLXfs4q7sX/eOEyvxuX4oev+ZRcXp7cfpm+TUo+o+1QQ/cNu/uxp01x1Ze53"
    "XpDjc2qtu9MKkWjeYeLnY7U+9pcqvb4aSBtfARJlLs3jG17Gs9WqatAhHJ7GSn5+stEclx"
    "bXchudIT6z4n72xUVHGsS1wjds9DC39/n/xMWq48yrtC93cJbn4rP5nLQvfVSzqPIcqDb0"
    "dWPoWTPce1o12weqz9HHLPa1n3suXmZObxcBxwWwTOjhy8wVd9kW8yh4N4LofCa1mQedgL"
    "aS8fKu6gVQ9GtYX8D40vmpV4PuaRKZzeclwHjby4/9IzS35bKH2dVeBGEfdVZaO8RkiSKP"
    "zfl0hlVaHrHr+m5w4C1Hhp1B12qW4cEPLfNXrEnV5VlSnGBJ2KfYtaZDufO+iQK1iuC4/Z"
    "PCko9cR0pG5pAqWsahVdbGk2n+N6bqpr4hLfP5+evnjx5vT5i9c/vHr55s2rH56ntb7lR3"
    "VFv+dXP2HwZJRFK8vRlNZVpI+qTH+jZKwJn7IewLNHUEIKP9QPmZ2c7k21ZIFsIB27Qln9"
    "jTeie55C+PBkyvwWPLAOilvD1woNrlfdqC4lMDlYIy0vPPvd6C2c59lL6l1nZP12z9dvf5"
    "MHPTw8+3yF9ffxMxDOb6pmv1snu71U4T/afoLSx5BTBfYbVGn4NLoHHqrRU7OuLAZ1ZNmJ"
    "pfGMLXYX8SBz6B+p+YpYIHu0TK9WHzkiozXIxZdLMGxG1i+f38s/319+uLy9RDWOsZXrL5"
    "dHSwkr9GuUa0CDclSnEGVIjBbBX26uP72VZk2mD5FjqR8iN4BsqQxG7x12xZDHLu4Ng4rJ"
    "TOmtiPDEB6G9Mi99NtoKyYw90fCyvFvlUIKdFHLvboQ+Jvw1wUtUy2qcx6anhr0MQhGEsq"
    "MGjFVwyQz+fseC2BdVpYLckY8WwdLXITUH/ea+2z9WHVZaA0BzTsXAwG6gzR5zmPo5g6ph"
    "mnh9NrWt4uFDMKwQIlc9gXBxY6MvS+CS66FfVAszK9kH7bCwLJXxtpZseBg3/JFo2AjhMD"
    "heZJ8mWHgTFnJrxuQ12yGH+fh2SxPswOCY0lftRLahMVpgMey+XCAYL3dHLDlM+56xB7QN"
    "uG8FfC4eDIQwDbEOslFCjYFQCCJW2wiiMLDBlboYqVOAFUrMFnAuy+sqdDfr1o6lRswG+u"
    "fUiLkZgE+NmEvwPTVipkbM1IiZGjGbknJDjZiLwqNGzE9AyVIjZrMbMbftFDuIJrFfY1Wa"
    "3F1ojrLcpUcstYc9SF/LPxbclsfSXCx1/V4+gk21rjJHSrS95O/teZsgGiIVUe4YW/oYz2"
    "jc+uUoyKS9DALu25oElJrgZYbG5D0U366sJot2I0ah1MLqZv29aKDOXlQqsxdFVbYIxIRN"
    "XE+b/1PrQhUoD+dGPe8igRnWjSI8vJKRQBkQXGAONvcbHyy9e0uxnrHBdeNjNJHLInjPtm"
    "mpPHWdAW6SzlLGdzgTS8+xJmhx2a7TB6SBFrTO8s1rHORZF9gxSzdMX2cFVi04oIgWkGsj"
    "Tws25WPQAhiabL8idOTHQht3WBnxD5Cnk/xJtDbeYmJAGI0DzkIdvlhtmxTITMazvs7WiW"
    "JooRGKt9Y0u7am7t4aDR61mWcL1hfITGb9R5msho5t83LbEuMbcr6W9SXeU1ss091baotl"
    "voySRgytMNMC0RBS0qR/q2a9ScuYLNcHBUDFym/J6SyF+dB0H8XyO7JYWbptWJylGMBK/i"
    "rz+9ArBXPfCd+lmeaTtTUXD8Dh1n0xOrC8piOZnenJkpdA6z5ZLdq7DEyRbG2XVVCxDdqT"
    "SVXRA9PNa2Gylx4cRYZnNW0Dbkut0QO3b5L3GLK+96BetrI+q4F3aAwH3xMxe9cOPpkE0g"
    "v1QoOkgzshk7jaZxsaz/V7bODzwfVNWtV75NvR2vcciXfq0Isx2l4ZKbVAZYVgK0biqy7k"
    "m0xnZJtc/6O0RtLow/q0+4zWbJR9P7YzBA2y8OPh36imhBghY37t5m5KQ1n5lJU/5KRrys"
    "qnrHzKyqesfMrKNzOURln5ReFRVv4TULKUlW92Vv4Q7s47ub79+fJLe7snvT5PuX0ddebx"
    "bsaL/dZ2wdkczQAiWjKkoiZ92GhsBoNoFZMt0Q2EyZ0R0H4DhIXOCzsGUNp1jR8Eu7fHqk"
    "orsEHEKgOz7RqWNTIu0kmFbI/D5rRp6+jUgZBZGW6ph2WTiEwzTNZLRjcAZBeBcJZ2QyS2"
    "fjBBsATBDhlhIwiWIFiCYAmCJQiWIFiCYAmCNUTJEgRrNgT7+5JV3G3xntvunHl6CWXJjO"
    "58+jPoWXBj1/JiEWxWPV/as3fWXMhOteAHPh+lbVEDrsqs4VerK59anoYH7gqBvut4Ebi2"
    "BkOv6d6RJzO5cQcemXKieGrCD3ont0jsxoML6rlgt6gB7p3li0g1IjZaaI++lUcGVwERJV"
    "M3oZMHge4HOlPiHdqKyXmagTA4njRFNAxey/uJaMSS74HlnzdvMojdnVb2VlbnN7lREY3P"
    "7oJ7FaGM9NmoLoaxyI5qELtYMdnuCgvKgLcjC7xJDEsEjuwzgvgAPsVygrIZ2oGc4hsU3x"
    "gyfE3xDYpvUHyD4hsU36D4BsU3KL5hiJKl+IbZ8Y1H2fhdeuixuxnf250oU0Pu76YG8KZ3"
    "X2NgfD9otsa5EB5nFaLZEBWkMgGqfYkl8ffbHWEIclg+X2WQQxd0mOzj2kubqvPr6w85uZ"
    "1fFQXzy8fzS7A3vs2fN2XrkPpJmr5bqJ+kmTIqRUaadGtSqKhG9bXt82KO2HImQepq4cUw"
    "FjhfC3DLTG70ksRAdNj7JjxSA71nBjVA3qdCOJgOArzhwQOmD6jGQlyi6TqwvQEF4euErw"
    "8ZPiV8nfB1wtcJXyd8nfB1wtcJXzdEyRK+bja+Ht4v2yjceLjJCIjUtMBd+/67e84X2HYa"
    "wUPDAHZgZFd8PU9qsigGBkY9jbhTWn7hN9c1dOUwbYmTe+CERjQ13b4SigN2+/rp+vp9Ww"
    "9Zgw8OrtsX8HEqgnZlSRka0z2naSCWiIIn6itM3aUJ9wSaUJEw5GRP2NpVmWnoDZbOgPXZ"
    "47+B8WsaRzLq+kWs++xQ+JonG0bh64TfyVsw/bXluKGNt6IbXd4qi4tt2EWtJJOjMlkwck"
    "MgJoqTDa1lOJKY2pwFU9c3u1r8KIXHB9wvyVzVIY97h/mOlJMJtccSTxgD/2ZMZwTXRgxK"
    "tCbvkKTfAoqBKbuY4a1evoJUjhQeWLEgYH60Hs+FH800qR+1AtBQmyyCH5NOFygGNeU4GW"
    "QJXxRYyc85kizm+GbuY1XseLp0nVYwiZbYZNWE+0ExX04d/mscPT2MMfUk8kCVBEJwiCxf"
    "rCj3k3Aryv0cvIw65X4WOw0/6nsn++nisNfUz+zFk5r0z8K9lNUpoNm7MOXIBnmgSLO5U3"
    "LOnDJsWz2K8j0p33PI6XyU70n5npTvSfmelO9pJnBA+Z5F4VG+5xNQspTvaXi+pwBq3SH4"
    "nlUE9zIUdXvWMNfZUe31FI+9HniM+023T/Jg7BwjvGXm1sRONyRG9+H+mjjQEoSFg4mCpc"
    "dc3uZ2aQ74nAX3GliumvMZEpMtujMfJofp5Ctg/Qz7lcM/usaCmoWC6iJB1B57M/ENvrcS"
    "TfvH93SeIm65AB+xpclTpjPf6vk6E1L9U7/soSzu/TTPzqzdHmRwOV94Ys2Ncvi6rPOtvC"
    "5veaM6aN/w6Zz72iYeyaNRbQQnM6hB8Aa/wtnkddtLcJDmwJy34C1NliGG9vCGEB+IWfpU"
    "jcdP5N0hdzJlf85cT3cS7+1LKHREoaMhRwYodEShIwodUeiIQkdmAg0UOioKj0JHT0DJUu"
    "jI7NDRo22JIP096sNNmcuPtisCKOvbq4u27kBc+zLlERYghRv45GjdEZ5uAXebkGtBJzVT"
    "SnVaqdy9iIpeDFdLVPRipoxaFL0cAOz/yOcTCWBXQf7xgFED4H8834xtgP+naDu4ttjknE"
    "WubcWv0kH5W8cTKk+o/JBBV0LlCZUnVJ5QeULlzfTFCJUvCo9Q+SegZAmVNxuVT/yiVvIp"
    "EA0k4TeZ9WETfGPvtlVyb45mINyt8r0PmNybSSHcMak0k7E4dBZvzyvNrbYG+bvJPuqBzx"
    "eZVxnE6G6aYiunC2rTsPTdMFQc0GB5YeLx1KF4m0Fb4bu0j2YIq+U7MIMnfMr8t/IEvGNz"
    "15PFdxgzYraNObaRuOd+KFs6BvwOFMIs/uiZdSXDG/AOX4Ajo0nj3feX9QwcopozEjqU34"
    "T/e9kWgugDY98BKgy5HfBoPGPhTBPKmLGqvpt5MpODGCc3P599d/rqdVKyiqs9t3SV2TkT"
    "wJtOjuPrlw38xtcvK91GfFSwOwm/7S/+NHw3MRBRt+WQJxz8clDgAu7h/P5FrEECuPwPgn"
    "CzsOHChS9ov2zyhMdaNjuAT9x3sKGvhwaLyvCIFwx34q7xtEBQPfAH2D9d9EqOcJjgJKyR"
    "MjTZxgh47GuDaUtQq03CDYXJkYavs3VuBXRr63DapK/DaXVjh9OixcfjQt1WUFiBaL9YWM"
    "n76Vr8C44mqGF3/60EasAwnqmLPlyJtflc3orSFJacWSgN/OYr/yyKYJL6UuvcgFEtYgND"
    "x64PJ9xm8FbkBnN6xV0EZ0wo5nwinDXw0AUxREogiI14sDy89QjDz8yWd9ZILAX/6Tiwfk"
    "M4krirGrMj2uLJZ5HKLCrjN4f5SkJxtm66M4xBA98REUmQhoTbIlD/VNw+amYYaLMg0tU7"
    "nLvTqypzL0O0r6yOfvRe7B0qrkskcyRvV+HAW/AIQhc0ufX9n988N7vBlr7PWaV47EE0OU"
    "svv4lVqowIB9xa4f+kZA6YXWNKpnDE5I8pn1TyQf0JlQ5p0s094gt169DCXXBsyqHt5q4f"
    "Rcm/lPw7WLSQkn8p+ZeSfyn5l5J/jYXkKPm3KDxK/n0CSpaSf81O/n20LTmk51hoyYEaF7"
    "O8Kt1DatFBdda6WngY7OqbRNTailkyo2GrK9wUHrN5YpMkO2QkLRHr+yOZhUNojdLNgpCB"
    "CObnujRL7YTRCbHg/gh7NSOo7nW9wLyPdimFjZKhqt0vMSfGi0BM2MT1tL22a7dOxRsOt4"
    "uedzhz0L+CPRQJ8LkUKL8AKdvcj0YScfTLTbnhGTiUIPejOV4LbqMV7rB121vRS7Qm34me"
    "IvM42aIowplYeg7aDPEuPJI0qCuO6ZYAdcUxX0aJ8dLK5ywQDaTkLpl1ih6B9cCSENcxc4"
    "+SiZUF0Dr36HPmVY+T9VsTkgqLs3VCku72E7fHm88NEs1XGW8HceCycsJ3ScgD0fC5eMDb"
    "lxof71Xi2e996AhcXMhJn1QFzePHo62h87G9Gdkggg4M4hpLVfqAsn4O34n2LfMFejC6+H"
    "qnd1D0naLvQw6uUvSdou8UfafoO0XfKfpO0XeKvhuiZCn6bnb0vfWuHWyxMnqFZPjIc1HV"
    "aYzDhbZR1Xtuu3PmVQHIBVrTIy6ekHgLOP1COOmRqxCA+MT1+F2ULWAxumqFzfVlKx/B1F"
    "tXbNn5TpUrBzSQkniepaZsoQpFIc1Fi55jR6omiu+vb2O+ZmlMjsTE/cjUZNOqOymibnXd"
    "Tcq6q6u6ixbopN1l8ZMe7og/4C3O8twCNRXbmPIqXzjQ5ghsHtRUQJ9krDDdNuwukQ2B7S"
    "mCD4dGatxvzH6fl2uE98n68hXnzXhfphtIVLGUpdKT9daC52BAtV/sBaIBcDtd66sjN04V"
    "+WDejiFbM0ODfS3treHa8sZv0FN1o6l7EEBaWvtYVfpWGZQOvgYiSPTHAQUwAEWzldUFtd"
    "uA0ZM+lEyLnjSDNBi38n2yRbscp9z/lk1PNHkL+PGoLl8higc0SFNYicCJ8YPQWiyxt2/N"
    "1ZKNCCgBgRIQhhxfpgQESkCgBARKQKAEBEpAoAQESkAwRMlSAoLZCQiPtvwfPb6NBl0B2/"
    "kDtv6MwExmIZe9QfGyF7+jLqUuAE+vroyqMwciIarONExGhnQiveVsfqLDJvHzUS04mYxo"
    "gE5OA7GUHUaTNuLhSDphYO8zsEi4rI7CF2qhypbUhFsSbjlkWIpwS8ItCbck3JJwS8ItCb"
    "ck3NIQJUu4JeGWR8Et0bOLu5YSLkmISvLWWtRrsgxdn4fhWN9wqXpXlAhNt0SSCVu5xksr"
    "EdyHaGUYsmNybO26dapeYrCIBryFCNofiIQI2jdYRgsWcD9q13YxS2K+xZyYaLGdjCYyYh"
    "WYVcyC6Ng9FyUvy7xvnVmfxEMeJc+3N1vMLskdWi2mAZyyRNq0WTSvzKEoEL62GBaX7HoN"
    "b76ie+Z6DghiN+Y9rZW8176UZzxw7dmJJnwaPxnVBVDZZsy2EGr1Adh3sLMK4tOeRhqcPF"
    "42u4U592gh9AN3V0czK0MRFzPWOg4xTCMs70uevnrVwJmEUZXepHxW6DkCm6oFh+Phj5C7"
    "e4kDwDdGWqvpLzfXnypi8RuSIvzv2pH1f5bnhgbd7tKHQ4HMqHcotvgO+ILzY2cC/fv/Ae"
    "miC7s="
)
SCHEMA_STATE = (
    "eJztfY2PGzeS778iGAvYBrwHjx1n3769HCCPZUcv45FvPrKXhwEEzUx7RmuNpEiaJPPu9n"
    "9/3c2PJllVZFU3W3biDQLYFlnF+hWLbLJYLP73o+3Pi/muePS/B//9aLaeTz8VD/Xfr1aL"
    "+7vltv77/Lr849Hh98OTJy+/fTo4npwNjs+PjgYfTsbvhyc/DX4Y/fTo2eDR1aaY7Yrr6W"
    "xXVT8b/deZrVoV36+vY8W/FJvtfLWsysbHflHx267YLGeLqRLkx+FJLcvB8+dPq+LrYlH4"
    "jO2vJcOpL31VtJzdFSEjr8GqwvTjanFdXKOybosS6256O9veuny+/cZns71arYut19I3QU"
    "tFCfthdztf3uDA1/NNsQ2QLWbb3fR+CxBvi9nm6na6K9VFSF2X32xmd1tY4Z9VD66W291m"
    "Nl/uVMdffZpqm5g63XP4/ejwh8GTC9NlF48Gr0dnfx+NjgcHg+Hxm8GLg2/+8s3/evntN3"
    "+p1e1wCXpSc1oUy5vdbcnQKb549DTgarrbYWc6MuRT/c5iEHRkyMcphuzK3g652f4GjOoS"
    "RKTSHmrN382u1Ri8/41Q1n/r8VWzPxkNz0aD8+Pxf56PBuPjN6P/GlwQpGXvTI7LUl1U/h"
    "Mq+u/fj05Gg+DnwfjUM5/rzWpdNf7mZPIh2WZF8HG+WFQENcB5U9GbJxBYhjdKgsJxi59V"
    "lB6qZn7QoGKAiEZjeLyJjYenIUHxuMX58LhcY3j0qOIhUUMNweDMoTlBqPZi4juDdvrLbH"
    "HPxwIoUWDepJAPGNJ4DGXz4RCCDAnx+cFWygkRNh1FaD9+peXy4blUCLZ68jNVGvGfPhv4"
    "BRlR+xIxIV+vfl22AV3RMWHruX0/0JVcTPBCiw4IiS9ezwAZFu0u3IQYISmK0q2WEyfWPE"
    "DazGTVOhOHdjZ8fTRqpNZ1K+GXZbtno3ejE3db8Wwwvx7AjYda+Dz928VSs/1xfHJ2PjwC"
    "7Ou1bsn9/HR8/G7wcbd99aT+6dmgXOruiuXuu8ePnw2ui91svvju8XK1LB5XRfXWZ/7/iu"
    "/0BsPVDtFEKQtabAC62hofn45Oziq8E1QV8+ung9PR0ejwrIL/9mTy3u3nsiWcgQH7ZLP6"
    "dX79bFD/23JaPhu4G4CAbdP6/5mMfbNSuquEqnt5t5n6NGadRHT4yfhd1akXNGHZxvDtWV"
    "lHwwrM+vXoXSkRR2c/Do/OR6elKRW//lv5778RREk9VfQsXalhVfbRdwPV5t8Go+M30GQ4"
    "OgDDCal7O1vetFK0IrSKPv/wpiKZvPVNIlB8ie54UC7gfF38+39A/cS6yGob/PRsgHbAYz"
    "VJlQOx7ArQPKMrKpqqK34PvW86htH7m+Ju9Uub3teEtvfflFCr3ucPs8/Xh1pWAYW0C6x2"
    "/C74p/5XsVGuEMf/cYC4iB4/ht6c54hTRtULPTHlr3WDV4t5+U2y+/0WLrhZJXHUt3U9vy"
    "m2u5jbKvDjjd+PTs+G7z9EXUWuDyNQXY2s3HnOuvgWS7XMdw+u1K8CXKUdTglmVfGvm9l6"
    "Tbjz2gB+dD+/nhpUUyXe9OXBwYtZPSy1a6ZaeNZFajGmZCwXZI9S+iotablrq6xt8XNV7/"
    "X4XeVQVKJUvxOe1xLVcju72ln3HqK+sngVt6vOPRRxAK/WxWZm5LMSBPRqLuV5Nj2XW7nO"
    "rdU9LQVMLshtTbP+rn9Qc6Pp3npD5XR72R9Vn0fW2Q5X7Eugiu+X/AVAQFHP728n5VxpPv"
    "2u6Grq11P3yXB8OnoyfD05OXs2eLy7LQZ1tcFidTOYbwfVKFpe/3m1XDw8fsqYbYEgNL5P"
    "xZrwoCEcq8oNKveTZlA5y5efB/8xeKLxXTxab+6XtUr0V0UxLPEp/2zfulCSR782zRRQiU"
    "VMA8h2aTA8PyuX76XW3o+CIaT44CNveX93WWzU5KgnDbdY6QsrTI0sCwEZWv5Kw+mDaiSZ"
    "UVT/UP3FiKj+ZXqwWfIfPCs75ddi8+S2+O1JOZ9dr+4uF6vLJ988fTr4n/8ZPP7z4+qPoP"
    "BFP4XfPn369Nngefn/08oiDyfHb4/GpTW9mVSa+77cTblmok3tIG0Q6/m6WMyXRevFwe/1"
    "fC78kKSO56pv2S8FJmkvR2SmXzqekVk2mQ7JLD/ZKdkr5ESKEI11JIXRmm+nKct/KIW3Cr"
    "49bk362CMCyj3+8NF45x8tPXCwJcy9aKsIDtYQGhxG3qM1tNkoJsHhGkKDY8p7vIY2G8XE"
    "OmCTmlhGIAxTs1MsE4Sqj8MwZRkRGJYAg63BcVIHlbN7qS3/Ht3UYRuhnxpgpB3ViDpQT3"
    "XTu8BVDRCLfNVQAO2sduwJeqsDKoG7mqBE/dWOCJgnjdBdwmPNVxfltITttvFakorANnOg"
    "MnvTSlCy3NaO/rv5raHO4W9dvJ7RHsFd11+sGcT29GFlvvuaoET919xh9zk70/dhs0jEXZ"
    "HTi91snw7EHuz1ZnV9f9Xac/m72aJuP93HdqhlcWyD2jkA9dN86eMIfaGlmm5Wm9Ad6xYF"
    "7BXe7dVmvg4drS+eay0t5tvddL2ZXxWNM6juluV8N71aqVOF5uer+82mWF55QrxU2tutyg"
    "1qqdhyAjG+rNpJP9tsZsvdw/SuXPbcbp2Su2rHXSxny6ty3N7PrwtUwH1v/JWxd933ay65"
    "tv2anbZQEIn66R7f8/vUrSNrDQNjoVYh1Q/VKv548OTxu8nkTTmxPi6n6h/Hh6PHT0Nq13"
    "5DEUwZB0Zg0SErpxhys1bl8PNHgMXW/Oz093OjmuC/kKc3eixL+2sLju7AA9rTZRDvS2BB"
    "4Si1wnklQEDaxJHxbXkGZRD2CwgUnRVCxKASr6uNoqaflioUzzAO+1vvS2tGfr+Z2MLBpP"
    "pqN5r3ou9wpX+c3qxW11tsBH03UONHcQ27wrQJfXjoNMPzdkFSu5NXRT048LA2Uf+dN9+J"
    "8NRzIYKj+Xp38ty5raDOFGNpArcdIEEBZHbaIY3G8EhcdoAExZPZYYc0GsNDWhbCk2NS+R"
    "AkTYvnaXQqo8Ln9jN67cXE14sInvh6eoTiq4J8cit+0RFt1tiMwHWEBkHhrHtsT3ix66A0"
    "47h3JWPBZgWvo1QS6G78+j7g0yHsoCovuBsnw2f0PeCLRLDD9a/EtD0qvIexFVXdsW5BPs"
    "yBREzIIrMO6JiwXZvuHXraoJ3KMpMOCVGj7h0gw6Ltel0IMKDDly3NXiDjqiVsODohmU2M"
    "cELyyPAJye5mMs5EQbPRRZm775FMRiEhPjCpbdUzuOXKuJwDovE1IJqbIClfC+4MtSdNpO"
    "cpv77M2BFafAm/H7AM2w9cJUK8KDWKGLhk8mEmhIih5oYceNVRXBkDDoLGYLyB6WNOuIFX"
    "N3+0gWbfZ7CB3wSINQgARkINgCrwSAPTqzDQIAArizMIWzdhBtaIkCgDj0YSZIAS4jEGtn"
    "30rBPVWSrCgKsn8mQ5bLXVwTKhA/RcOajLjy5ACXnBBVbxHWMLQm2DnzodRke6gggs+CJ7"
    "PxpV4NcVBBWghHhMAWuYfb4+DOIJGBTSLmgZTeCfeqtAATTCwBwOqoMM4lS6ezDCtri563"
    "CN6ncTjNA1Xj4VTUDEBbzS8vZytq77ruPZuuGS6WzdsJNH1Pv00cPx07Ph2fiwORM3RF3O"
    "suuuCk8EceWwTtAQUrPS1kX5TwTRNrETwaCXRIDcMxAPSaZwfr8dbLtjaghOBSEJCiHvqS"
    "DWaAyP4FQQkqB48p4KYo3G8LCO1mRmlQ9E2ryqGYfpOIAkKJRcx2xYcwCJqcTZV/t1s++r"
    "Dfse99VBE+G+OgRI76uhKtB9te1XsK8OwYr21aB1va9uzAjuq30awb4aJ0T31U372IIf11"
    "liX83WE7WzAq222VlROsB2VmFd9r4aJ2TtqxvFd9tXA22Dn7rsyWJdge+rv8zej+2rg7r8"
    "fTVOiO6recPs8/Whv6/mUEi7IGeUvt1D6/2CfHc8vyk3k8vyu7wr7tbtk43sZpsdmTvgan"
    "Vfb8D9PXAyI8d1uQxoxJvqNqaXzw8uD75JLFiitHbl4oM3Jzx11WiujgT3aMcqte9mN/+6"
    "wp9ySaxX2/mOkDXtrvg4u19UMQCry9nlfKHT0iDJtYurCtT17MG9atDNnfHMuWNKderJ6G"
    "05lRwfluuH8C6sWjqXJqono5PRaTmhHJ6RbpLKmro6SWoeuVwkNbPWDpKa2u18i8f8CAAd"
    "PA9bj7pXJh9Gx9Xdg79P6j+OJqdnjq+lpicMyLJDyi+QKP1Qv4G5WXZeCWD08lssIwPWZz"
    "xHR0hoZ8SqoAevDWwP9dm4ZiMA4m2sGwTOENT5YzK5b5xGaRiO/QqgOAaehNPU7Yql4YR6"
    "C1QdL/FMzFPgVecA6egqCNqjIUi8aQEBAiOzJw00SOOQeNECAgRHZg8aaJDGwfOexYZ4bs"
    "9ZbGTPeSMbWmZkSNuibMOAMZJZAfVNVUTubF4+pxFaXuRLy3VaxukRZOhXPRfQiCA0em9h"
    "IMKNUKLfeW/hkQsr2jj04NZ1Wf5bp2Z+723NvE/frdsA8Nx60CJ+20AFuNdW9Sz02XoQZR"
    "5bv13jr9UmhHhrnfoSXy1ChntqdcuoAwnRUcpLy9MM6aXzW2zlo0ORox46rybfO4uQ8Xyz"
    "WtUdPbO+hoMfOnn0SOUTPtkvrK+j3li3psAXi5DhntjkMPo8PRZ4YJP1ZSrP6X0lXATylN"
    "+lgP9yBiaf2+shwKhUfEe/WcUhk9esYtU9TScUiOV+CMjMQrH8Ob87CLSFeVEcbbABuLtE"
    "K3kmr0/DH1urV6UC94JfHYic17UQNkbJL3Ar+NWB/HldCmFjlPwsdwLPTPIITZhLVcTZ8j"
    "T1sm94KtY9bncc9uFmxwVFb3V86OhGp+44sM1xgYk2OV6LeoujbANucJq6gu0NJEI3N6pN"
    "bE0GdZLY2LB0QS11vdbaLHQxvNgy163H3tBAItZ2Rim322bG06r3zy7LYkrd+Dbmy+nZ2A"
    "bGqcffvkAidPMSHyb77x9/05KqLVFxzg2LbFNSzO7+tStJ7Eou77fzZbHdTvXRWJho0StH"
    "si12jzOYbexrUU2/eMEFVUe2CyyoKLvujyoWuTZIFa+2UQU1MeiukItXIclOK3+1u1XvbT"
    "VxCqZXSg2VHxatebhXg8rh7XUCOruYtT2ddbsGWkNX4I1C0ovwpi4U3dFdhmW42xIptmTn"
    "5teH4mfeu4XNkRgkuze/PsSQef8WNkdi4O3gTE0od+49XNMSKbI/wTNSkKBUIZRwJsLTfe"
    "FVMuGGIjJ1wEpCQtDJ9OBmIdmjLuhMJEhl3oEtRQhNfI84qUPbuirLgdFUzO/BqHj36cJw"
    "+AMfhosr4sTw4eNejLpjoRvDRSfzY3iNGkeGMh/Ek9HUlrgyIBXuy1DNors0qJuUN4OlEn"
    "LT67XXateLgUa3vW5FvkcDUvFcGkrHHX0anm79f3faNVNaJ9waX1IXRz0bTkWBawNS4b6N"
    "xLD5HB0V+DdS1UWqzunhoPbbLfwf5onor8IPYsCybis074XHfApmpcBi2d5H4XZTR1+Fx6"
    "qzzyLc7Ee4szb9FL1ZI7rl+Z0AdOvY4S0cOzJ8NKbGUNWqV5tYl5NdvxFsXe+B1/9Irukx"
    "Ij6ubqt5vO0kNLq7KN7xzrKdkxkRs6cEbh2CjoaW181DNp/EKHD7EHQ0xrxuILJ5wWdfvY"
    "l9t16sHoo//v1JA3SqHr52eb4IzimCqrEji4/3i8U0de5hK8U4FXflvtrFUv8wvVxUSTue"
    "UwUHbsH6dqUc8d4PGAu3ALIoZa2UOENbR2t4PP6xupzu5rsFdoRjy9DHstazzU7nFwsJm0"
    "KEcrPyGwvvr9KvWK1n2+2vq8319Ha2vfVs4tWrDKm46lXLcnZTGlHsUMkYXLtFYKa1n7X6"
    "bus+yybTOVXDDw5gwNOvgj1LBNh6IzhkaAtjp1eWlWf4IStbyGLljwWYmcyUspiZ4WF7s/"
    "rhQt/eHb55P67v7b4fHg/LLWX9itjwaHTqPidWF5/8MDobH7+r/lFWPfrJveZr2wIDKpTd"
    "q4D0kB53Lk8zhODRYDO44meDhFGyltIYrfnM+wM35xYBbxXbHsBxIYNlxgqKCP0SdtkfgG"
    "ajkNSn7rm8qxQdBcr5sGbBYptjgDloCeYgDeYgI5gDfLlsa7F2N15tXP6Mu5qgtaj4euLg"
    "I9AEOAh3GsqIw7YZhRIdIxhbyeDgodEv9QW0rKkOFYyBlxhGNFve+GmN96A13tRIU7WWK0"
    "a2AIQGRy2DKDRbt/EoMrWVEFiuJsAxeZsdYU8GtOKetIIx8AosVxOk8UotN6BtiTdlucFW"
    "UdzRDWVMA+FmtZUqIJOWOnFllihHbBUNpUA57ewEMumqHKbliOa8hqbjnFczEs55buNRZA"
    "I3KkKDI8vrPkWbjWISuE0RGhxTXncp2mziq8vYVeFfvw77qoxI0xstt7brBWECdXwjGMTQ"
    "6ZkVnNN2FFbjbmQEE6JUGDjXm4MHE8LijOB98Zj4WYGEBJ1MB24g4Z70QAcRIpV5QYQUIW"
    "7se8IZyW+DeA5FNu+RER0OfPCB1SPlGdUQSMhVgszwA0KhIlzT35syGMbv1BZaf0iJm//e"
    "sHIGgPZ2MwFqVzgCSpVkxKEYRmVXB1XSTnKpcCz53ucjGgWobD1ObHNQ+SJ3fLPl32OMc9"
    "hGGOcMMLoq8wMTEXWg8c5NH4OYZ4BYFPcMBdCxz45VwfjngEoQA01QXmBx0I4IWFAnobtE"
    "PDRfXVTALGy3TdAsqQgwvrDK7PhogvKCEyPt6L9bnDTUOfytSxhutEfwmOkv1gxi8dNhZX"
    "4MNUF5gcVRc4fd5+xMP66aRSLuipbx1fiGvypWcdNYiJAqwSJmTMYsJCSm+xt/Na3KvvXH"
    "jghLZb3f3l/+o7jygpFePH+O1oneal9dPwTyGonnm5I2eAPwQAm3ut9drfywsheaTBchcV"
    "Crq/rBd6CD+yL4paRfo9q639Qu2undfHm/K7Im8Z9tq2ceCpDEv2Uk1Ox+d7vKElZFxcLr"
    "cdA1Dt6wyRQPZflFc/IfDo+O6qidkY3ZGb0fjuvfyk6pI3rOhqc/VH/+OD4dn6nKp6fDd6"
    "Mmqse25QyFUG5dhMVaQZnNWACZAsrfUdQID2/UNC8ImF+NBsbHryfnx28qXJPzM/V3CMwZ"
    "ZqFMuogHDBs4jWxB4UX4IsGrF6++RW854LbDuwGA0NroZF2WP2wJbxXb89qaaiAnd7tBfR"
    "yKnRSyxFiHLcZh6OlNAERTEFCa6TIvGNtqFM6lgV22P3W+K6QFYm1FmLD6zyHJqoOoXFG1"
    "SG5BQBocdObbD1izUUySWw+QBseU+bYD1mwUEystv1cbx5ErOX/QVFT25mPLFN9+gjEE/g"
    "o1KxbbbhSO/TIz3ZoUIQ7P+e5nRAaajiI0C3IhPo8MR+cv9bNCDFqPA3SmSMahEkGHQXwS"
    "TPLeeVJf038oFhs76yyJpGTjd4+R9qED+gQJrS4185CUMPU9AOXYutosi8zckhA9rMrDw1"
    "L9Y85Zq5GDA1FmzQ4RB6Z3FNobVIbl6prSb49DRXx4egPFsVLXgSOy1YCQ6Eq3VmC3flHO"
    "9WooGV8BMksGpHwluFa9H0UwLNyrL7RzSEvsUfYCljc/+84U4UwNiMnJDPhs/Nk7LM46Dy"
    "BSypQindsRcpli/Pl+n8phfQMCGvHXAKOnvgv7BE+NmGaPxgi/CCpnD7+w/HsMvwjbCMMv"
    "AEY6/AJRBxp+0fQ7CL8AiEXhF1AAHX7hWBoMvwioBOEXBCUafuGIgJ0DE7pLhF/w1UWdu8"
    "N225y7k4rAzt1BZXb4BUHJCr9w9N8t/ALqHP7W5cQ+2iN4+MUXawax8IuwMj/8gqBEwy+4"
    "w+5zdqYffsEiEXdFy/ALeEyvYiDgUXqL3HZX99tdyUQfYX3FARNd8/9/IflrMmTi2e42Rb"
    "GzifGRnzF2sNhjerW6X+42XizJi7pfNsVNEESik4CoAiRQ5Gq+e0DqVz8jtder7a5U1dXq"
    "OohHUa8yzDe72+m1nugMTfMrhhSUHsDSh3K4PWriT9SPd+U6sSJ8cEpuiuW1n9BJx9CUjM"
    "uhucGQmiIE7a/F5Xa+QyNvdBFCZEJN3IiZ2XJ5X6ptU/xSLOvdxqPX43e6rPZJLq880V7W"
    "bSzmH4urh6t4QqPdHAD2yjfFojbw7e18PV2UAixitTu/u7G631xhhKoAs6jy99vZtpiuN8"
    "XHotKE0pwbI5Un/VK5OcyWfInxPIj5FrQLOTLUHUOOLJtMIUeWXzTk6MPo5HRSZxI6nLz/"
    "MDz+qQm3sQzavjdiGThzYMhDFyHxOoBLM2GGTFQJTxQ9hwI56mUag0EwrYJESU1xLJGVZe"
    "fPmraLmp+B5fy1/I9g482zAS9b5jJ8rq3mxcsDwLKZoC0n9ZMxnbej98MjnWVK/Tk5KxeL"
    "iAG5U3qoMFPGUr4zy4d8dFE08KsZYu7Eb+HZX0GoV2S0wu+F5ecXAaZ1oJz3H7RW54MDLF"
    "aXQcQvAR/v82Tls7/ayeBkcvqh3F7UycIOz8Y/1r36ZnLyfnhc/3g0cdOHWfbmw2Y5Vz8Y"
    "puV6uSIdv/8wOTnTfCYnb8bH5WIa4YV/BJskaKDYtPN6eDo+rJiXmzYr+/DwcHJ+XLuTqn"
    "+WAJuyD8OTs+Ny+vt+/AGRI987SZZl88UF4Zh1CW/+IT7CYCJC6uHBmrAJ4ZtOhNFOPy2V"
    "PzsyIkwOh8nJwLVozzkNAiyJLyUrwBKjNS5hfxmQM8ASbxXzfgedkPR2B/VxKFnfkwItRm"
    "HUKzk+iro6DsKsCbNi0O1FIVw+TE3b6rIHI5gyRsyBlzkFQ1ycuB0y0z2FBIQl7j/dExSM"
    "gTed2CckSOPdU7onKBgDryDdE0kZ08BnTvcUkVmiHLFVwHRPDOXsO91TRGaOcjjpnhAaXC"
    "F9pHtCG48i4yZnDAmIhcT+kzNCwRh4BdYdJGek8e4pOSMUjIFXZrkwOWNLyxUkZ0QbjyJz"
    "ndEC+/XIcHyIF1zYtygHcQ8HorK1IbBuj4yrDamloxw6aSNl9W5dme2HlB1HgMNOOA6gIP"
    "GVe3NgIRgMLhWOFB6TCDsfYyDue19OriIE48ClYipCOgowBl0UkRoDTlXZEAgIO46Ahpt0"
    "/xaKEUUruPeG0OAY8957Q5uNYhLce0NocEx5772hzUYxse69ebVxHLnuvQVNRWVnpZ/0au"
    "Oy9+XxoPNNhsdTnJhkhAaD4x5sBXH4+tecQ8cRhYWTFWaMUrGw+uH2/eGlQ4hBVV7kME5G"
    "TIM9AosE1AeHoVJgLhWOyws+yYrObzveberWsKDDFAFlnk2ATDgc3ZKcPWnkScMUDkZDwo"
    "bqjcY+4XKGY1VPOhYtDTEQ+8TEMVbnxF+KDZASXkI3piDnAQ5snrF4roISpEBDythuQgU9"
    "5DzzAI0zUNpwiXZQA/IYXicwIztoIEYUuQrvkAJ2qXCcJmwkIzy/0SgqGzQo+aA4RMRMG8"
    "QiBh8WUJoRuycbD7rsI+ORieC7H5u9qIDx0bF1hXbt0xEb/n1g5Bi5iXEVYvTIcIh+9GxW"
    "hEHrCZe9js0SDWOXijBkN+jLHcHO7xkh+wIxEctGr0/HRO0O3L6RM8ZsU1lo0AEhdUDVL0"
    "COPfuRUCKjBqREH1PBVnUnh4UZFYHIJ1GFzNoRYok6XLvfn0oYIyCgEA4DjBofC/sDzdr4"
    "m9BB6SbRoyM2ija6MOcuMWg4is6NwmUCc0N0EUxOcUZQDtcoHh32y4SiY4IRFKokIwDFMO"
    "E/Q8KM2V40JAYZ9aXBelkdapB9fGfr3QiS7mshMbGrRe4d5d3aYpLET77VjSYhYpeKiAJw"
    "b0plxei3DcA19RiJIoLKF7kTRTSb8v4SRYRthIkiAEZXZf6ta0QdaKKIpqtBogiAWJQoAg"
    "qgE0U4xgUTRQRUgkQRBOUFlijCEQG7sU7oLpEogq8uKkMAbLdNhgBSEWB8YZXZiSIIygtO"
    "oghH/90SRUCdw9+65BaI9gieKOKLNYNYooiwMj9RBEF5gSWK4A67z9mZfqIIFom4K1omik"
    "Cf4ADX6NXPwW159SNysVwVwLvj6nfvQl1zb64qMpfhmktuShrsWpu+tFZVoK5r6ywW4Z3s"
    "FhkvZuv59FPxYJX+6I+e+cIApnB5d8B1ZTeQC79P3jhoOWwDf7HwannYZV1ftQjZdb5qDt"
    "4+iLfAewMhwsOsw8M6F/nfRIhKAT4VCEVbvHGMjVGrDYdjjq13HqgQ2I4KKEX/kNxUUYQy"
    "rB3z8ZEysKDGuzXWDq9jvY7sAa2wZyVvJtC0Cch531CIicHCLHlTgaaNY878xkJMDMEi6p"
    "/6A7SbmScM/sDrAvfZdDLtFfa2GxDaPvMWcPLK0MRDnZNVfSFptz57Hqn1Zn432zxgdtM5"
    "DdE+l3p68HVNIqS55MohpNl5IyZkZguj+Ss0J2/EhJxsIYdTx8w5HpduiXNAfgq0E3jpKS"
    "CpdT2rovwrXbRNbIFrKjZDToRJk6F4BKtYcwHYcONA8yqDYwJdib3ACwnSiDKcDIA2Y1Au"
    "nRXB/LoZvqzUFWkePMDhFzSnGqLCxTTDvtrt18cH4We42B2KlcbKuPDn109i3del7lCsNF"
    "benT5AgiLu5UI30nQMFTv5il8fxfM5Uq+EYqWx8q01zLtCYd1X2pVQrDRWSdIVgjCC/nOn"
    "XCElFihGag1IvpWkYvaeboWUmKEYyfyG5FppNb9JUq0gTUfXKaIL+ggRiuzzXs9HpWQqgW"
    "/v6N38qBL2ejUflZKpBJGRU/fyW1m6+Fo+JUR0myG4lA9I8JV33iv5SKMxPJIL+YAExZP5"
    "Oj7SaAyP6+vgwXEcIAiaPrdBTssxSI0rkhNnjhAhwFx3DX4HChbnA+4Lx8POCyxHyUT43Z"
    "jy/eggEk8O6jKDIHE61MD3gzEW5wk8gkKU5PVU+EHNdjuVbDqNUHw3NUYdwZr3ZmpciOja"
    "N+ZvxFafEUejLcuHiHYumhqsKF2v7kX2IF3Nvs8YXb8JEKIbAHS1FYS7AVXgAbqmX2F8bg"
    "BWFp4btm6ic60ZIcG5Ho0kNhclvEBDc237aIggqrNUYC5XT2RAZthqq3hMQgdgOCF1+UG5"
    "KOEFKybXKr5jSG6obfBTpxjOSFcQ8bhfZO9Hg3H9uoJYXJTwAg3FZQ2zz9eHQRgug0LaBS"
    "2DcLGACRWQikVCqBLn8P45cmKfiGc1r8ytZ5vd/Gq+ni3/+LErm2K7Xi23XsBJ+DKUVQwv"
    "8NV7CDca+artJPqUEnS84MzMdekcrzxR0bOIgXSNoMVYZgq2QHm7/e08gqJ+vLCPOB2/KZ"
    "ck+sGT0Yez0Zv64ZbR4dH4WP39bHR8NqxfPnkaba/y2/rjyTTrTHVzd6tfff+cS/V+IRIh"
    "nNYgL2o2wcdG4SH18sdQpKXBAircylq3XPgIaRqxMzHo4GGnQ9vHDqOypPAae2kD2JkWpI"
    "g9M80DuZEG28SilmF+TG5po9Qt4Gd60RyXhg0/auup9tjW7hp3T9hpa6co4mafao9v+J6d"
    "94S+heFLosrj9Iz+zxtdnhKHrQNJlHmcPq2DzNHmKXHYOnCWNS004Kx/Evibmj2hbxqQ7Z"
    "bcdZ1dv/kvU09n2+38ZnlXfA3bmlX86dztfHlV4BiWOz+Uvpeg7ciGBefbbeeCmECu12Ud"
    "jrkfmnVYm/5stiyr5plJ/Sjj9P3wePhudFJtT06HR6NT9ULjyP79dHTy4/iwfqvx9PxD9X"
    "wk8k6j0+i62MxX/lO3tXU45/z1O4Pmx+oFw9qwqkcMyUcGSYXJ3hvE2dgzClgt/yYlKQu2"
    "Zg8nIcbOzIUQRwdihsGyRdnNM6en2l9xdBpHj5sQ9fBjwiPEcjXkysCFycKFzl6pxojT9p"
    "13nRqXhQv98mHqyDX1vyhyZdDs5OrJcd23hZjs8dLixRGUPD1m+nmHhBCGi7/N6yQoeRJ/"
    "T2+WEMJw8evvvhy5Xh/EMTcfg/xoFW8uTrMelQPVn7EEUl2rH6iaOdumq+WSLEMpJE4ghk"
    "u1OnxK/9aTfVvRZJoQJijFyGXacAPK9qARTnbSkEaanxSlT895/YNHw5EYV+cNw93s5g+/"
    "We9rh13qjseyrNhxX101lWlDXbHKnkcnwl227QzowRCzquxlowlax3aYcOzI8NGYwL5KWV"
    "iXTaTfSHSSrBqT7x9dKgGyXJlzvdaT8Mgeo3hHu8v0TmY8zJ5qsXPx6SK91c9eJWw+ibHN"
    "7sSnozH2tB8Jm5d+mFfr9Wqzu1/aw9Y/8Hc5TGlTMfIaTKWzKX5bF1d1k3fVU3RVndfjdz"
    "rRikl17rbw0ue/3qwuZ5fzhVI2glezv1qstgVIGlP/GsLdlgZQTMv1WbGhdVwSVicxs63S"
    "s5HuhVXk9mozX+/moFiVf5l5Yirj/XUJmbY5ZrCKZAlYV223wHKGW8f1lcsp00GFy5JKZo"
    "PnsSGYIOPFIg3KAOKSZfAf1oI76EJRmwcNQnFfYqyCwWkFdX53hHwewx2Mt1AwpxjK9gJn"
    "GYzRkKVTjLJEltC0AbFWmAS5+QA6xfnXz2Tb2BfeNxfmchMjIqFlXmzibaeg1XOhCFdNQY"
    "Iyc2tuRLrVFJx6jhXBMbMyDsdM77nh6FZTcIJ8PMiXnnN4IubIN1mEPreqmBIzVGlsM5Me"
    "E+yYQ2Q/GkzKmpwC+fs4nIy2qay7OKrxFD7BHg4nI/Hl3cFRjafwsW7ehwQkpsz37mG7KT"
    "jBMpBzjBInJ6CiK07vPcOwNK82MEGlumEdrKQYSPXjvXy4Xx3RBy0xKt5RS5JDZCG7VyVE"
    "7n9jG6EW8PHH4ZAlQ7734WLNp5D6+zQ+TH8fh2P06uSF6bFm27TzcW87M3osGKPfXb7gM2"
    "R/CxxK6Db6aj9bBkza6AydNferN+Hs6VB2mEFDLulZdL9K4c6mxtUqHXUuIW03tlYwwpzf"
    "M8+xnlh89OIx5JPyNeCOlz1ogTc2mvotPqo+Lf1V7R8s0+aRkwSh88UhTvhh3Io9+GM8/i"
    "ncjje2RT8DahK55/XNCxoRAqD2lMTItwPrX+TOueM20WPeHaSZMPcOBtbVoJ/kAlcNmoPH"
    "swKQhwdTgCgXDyqJzsfjGyDMyQNpBXl5aOILLDePLwuWOITWaSJHj0iHVKYWtPU22Vpieg"
    "FDkqjPztlDE19w8vb4ndItdw/aC+jPXfK/pLoJz+Pz5VtILKcPUp+f14cmvsBy+8iG6efv"
    "Zz/XD5eqTRflfHgzOGjukNhnN9vcFH/8y6+/i3w9VIxL29AWxwZjHMEys3USIGVMufL/aG"
    "65U/9otlUWHmv8bgIe7+qYs7HUCayxBD26yFe4szGv7sSirCNs/Vazsk6wNRvpSGIhtGtk"
    "OYUgC7PtCarkj/2IygA+oC5BPPgjgjYMAEExghN1L7dMh1u5UIo4SlmepJAujjHIGJMdYi"
    "w5kq3l2L0YpT9d0kjDsdUHWk8WzEsRmro8K1JAGIXcVy4kIAMHKjtQiyKUjdW8UONBW6C2"
    "NNmTTycasJlxsrI7mU92atRGGuoyavNCFo/ZNgmdAGm8j/tJ44QIwcHbJnkTII3i7SllEy"
    "KEYK8X3qXwR/UfeG+WSkxE7LGIyH/uZiuyO8I5d94mIX2bMYDfcOwhkN+wjmYcejM6HJ+O"
    "J8fT98MfVMKh8fHbo/NKe/W/zk/Vn6/Pf1J/eVeO5R9Gow/qX5OzcvQ9RvYcaYziWHOEDX"
    "LkMvVMqa/Yc1QWbO1KzgytsCfxYt/BPKlM0SaT56i6ackSIEHfSgUZD1cxibhq4C74IrRJ"
    "+HkXflFJ2LBbBh4D8jT4/gKREWG4+FsGJmPPcyXw9xeojAnDxc9KfUMRJjHnSn1DCyDz/J"
    "vPrf42wgXiYm5e8fsDrw5/vp8td/qcQ92UDXJTzuvngVTqStFV2h5XgOqI5vqeu2rVlbuv"
    "KyuTyLiorNn1sKKs+bo9a+U0PwJBw8ucJFvfIpw0lebnC+QKJpd568uisWUtomXxui7kgc"
    "12VZ1+V7NQimToVEXRdlUXEsdB97ueg7KwoOuRL4fdTBkRyM0k1AtcKwMLasvVW0AbB9zf"
    "ug2IwcLccsUW0MYx97dWA2KwMDvzuhCxM/lH8Da1ekDbMOf1r/2qSMO8IXkMdfgB8zP4NQ"
    "V99L8vo1Qt4vhvjIFUNX46v32phxcSHlK1CBjGOCTmiL0pgRkq7q2m2uogee3M/TL0dPcM"
    "FUTq9t/OFsV2uimuVpvrP/yObrtaXE9VU0CMMCtSkAMouafbFHezzaetW8NkQ+l3u1f34L"
    "pUIoCc89EC1046bvM8Vpm2eB5PJGEPyNOT2n95DDsm6vF4OXYSstJFRFqdcB8XUSNrD0fR"
    "m8nMLc+/d6Nbx+Zvr7Zkz0YR0iDz79VoGZJQnbEtg+oQ0lD9mSM7VE+GJFTBHo2go4Hm3Z"
    "uRzScxCvZkBB2NMe9ejGw+bbL2GysxV0UUMVVTIbeNGr5JXPajIoBlvzoEqnxJGNBm02NO"
    "tgqO0EbGXsbVb1SAJFr9eW0D1iOlsdoPeGaoQfPiNX5xUydBvyvuLk1U4h94ld9Xwk6jRl"
    "6aTVW55WLb67Cuy22fWfZs5lH+vJUoycEONa9GD6vRiARYSAw2oqQ4Y9gaU8v3MBAiADpl"
    "+qrQ/0xPlyiZBGPH+ZJonwGRHa5N0MVAZg7WJiXgwBQssCnKKNS8i2xaBAZWyUKbooxhzb"
    "zYpkWQf+q3+pdW3/htUapqN72dbW/dT/G33wRxsfGlwGa1ixUXv63nm3JxQ1EXv6w+ge89"
    "TAD+8kX9hdvXy53eZ29+XfVarWrzrNr01fO/Fn9Jpe8k6Rpr2+rv+pPwPXPahCJcowakTK"
    "ZOOqKucf/h14aEBKXdr5bX2+l2XYSZ8Vtmy7+M33zlp3b/uFndTdH87uK07r27oncrXNLs"
    "mehdm+26PHZZ5fJGuzyBbVkhvZKobxplnMXN7TLMFmIU0SlvoUzQ20nSKe9hM0C2jq483N"
    "oi1zRBSIPswTVNypCE2sxLMqQNHQ3Um/Oy43QlSMI0U5oMpKGiITpTZXaATetJeJdCO72M"
    "mOdlL1Z5yTFGyd4Gp6NhZd7XUM0nMUr2NDgdjTHzfoZqPolRii2GqQcsLAzeV53rbE4woF"
    "EGa4jMgFFR0r0oyWVNUkZ6Nt+xCd14es4RHp7QtJG5J+fhSUwAkZ+hKl6vtrubchdfl8/W"
    "8+mngnqD7fx8/Ia7cxy/L1f+w/cfzv5vbANJ1Mq2j2z4I9vJCk71c6sH2Q4nR0eVYVw8Oi"
    "x7LdiCclwv26vVuvCijA6+CdotSj087G7ny5t61zqZHMXcLz7WxWy7m95vKVVgj6nFICFP"
    "qxHVqQRPyrK6JnbSXHIldNLsWj8zZhgEfR7ycYohu9IwQm7WNACjugQR6RvkPAdXFi9TDS"
    "Q1c5suyr9bQ9vEJm9TUZLUApCgcDInsUAajeGRJK0AJCiezEkqkEZjeFhvxLiVUQyZ34bx"
    "24uJ7wxa5sqApESBeZNCPmBI4zGUzTdGCDIkxOcHWyknRNh0FKH9THLuV6BUCDb1eICu0o"
    "hvnlqwBRlR+xIxIbPuThB0TNjBKxP9QqcvSCCVhRYdEBJfvJ4BMizaXdsJMUJSFKVbLSdO"
    "rPn4HEyniEfnPp1vN0Ck0o7fzJeDJ+W6tJo3dqvpbLOZPdTzcLO4rbA+HlQ5ZFgzLUzR3j"
    "IZr7/Sfzs8Oh0hq/R4Pt6rxdwGNcl3b7NK4ugu6Hp+U2x3sS0NYwuYOI/FjjXLxcas7aa0"
    "sLfDjcyvAlSb1a9ThFFV9Otmtl4Tb3C3g/rofn49NXimSrjpy4ODF7PasPU6vJplnNuJSs"
    "Lq2DilqdKKTICPTE3b4udH9lxUbwecQ1Zil14CW26rzGXKuoH+yqJV3KQ6dU/ESVBukjaz"
    "8CFxkBOsdqAgT4UnYwZ+m9aanpbCJacmW9PMSvUPOspU92z94XR6vOyOaJSAxxVMn6pMdS"
    "ki2+noP+uMWoOmXtgQXgVpZHlPR829PT8+PBuXkN2qT6rD7rPzk+PTQTkP39wUm8HR8Pjd"
    "+fDdaLBerG+2Py8Gw9PBn/50sazzvl8sB+V/H0Ynbycn7wfrm+ns+pf5drV5mP5WpURZrK"
    "4+PfnLixffPj84qF74qCrrtwYaRZ+OzoxO6wz5v+3KD8+Txxbb4+azVm9Xvxscj/7+b+of"
    "fwMCLFe7+ceHJ4+ruWG12ameqLKPPTYCKIC1KZW/jMrd+Z/+BFRMaIfQ86eiIFauAZ+qYj"
    "sdj98Ozt5NS8m+GzxWKnxcexYmR2/+zWjPJH4+qx5pMDBHf69z2ZcM/gY5qSgAyOnfvxs8"
    "0an4qwwD98v6KQCdQV9BWaxuqhWH21bJIWjrZDg+HQ1G/3U4+lBr4fHutlCqGJT0g/l2UE"
    "3hy+s/r5aLh8fs7lBqBJ2x20zTdn84OT49K+UqpyQvnb9LeYG9TmLs9U0VWnFSPwkzPh6f"
    "jYdHRz/pH0dvBqUdDkbDw+8HJ5O/l8BHh+f0WAMwYwK5MtDIaUtEeFeVa6deKfTIPgLiP/"
    "ZgUHNwNd2SQqVbpjGRn8/K7ohPaNlVZWeQH1FFCL9TSsNqHYHcSFXWjxWmvkNWXuRD5L+X"
    "4YwoE6RTfWfqH6q/GBHVv8x4bB69OXg2uCmW0/J7f726m96Xq5gn5W7vefl/HetTmvzbo3"
    "E5lt9MKum/LxfbbifpgX6Q7oH1fF1EMlJ9JecP4RpIdvxQp5JVmazCA4O9O/1Nf3b0+ls2"
    "mdz+lp/M7/8K8bETorGc7BitmbRMWX43O94qmPHdmrQjNwLKdej6aDyPbvs7EEFLmBvBVh"
    "EcFSA0OIy8hwVos1FMguMChAbHlPfAAG02iol1ZCA1sYxAGKZm518mCFUfh2HKMiIwLKMY"
    "mG63oD6CIa/jDbSXwfPWfC7PTs7lTjcv99rXsmDZfrqPrVfKYv5yJXPwxaf50of57dNI7a"
    "tStTerTeiBcouiTSsdba8283XobXphYrMX8y2aXbTOd3S12rJuJNRq3a2qdJLL6e1MYdQU"
    "v1bjabl7mN6tlrvbrVNyVy3GiuVseVVMb8pFe4EK+EUtGHWywY7rRc0l13JRs9NmD2IyPt"
    "3ja0WfunWMiWFgTNsqpPrhQqfOfzeZvKm8UOWu78fx4UhPpA61a+rgSoAu48AIzD1k5RSj"
    "2W8AP394WGzNz4I7EIanN7T87K3Vry04dswbZC0oHMLNDRK3BAhImzgy+C3PoAzCfgGBol"
    "NGiBhU4nW1DVX8tFSH0s6TeV5/+w/Muf3mPlnnat47h8aV/nF6s1pdb7ER9N1AjR/FNewK"
    "0ybc+6HTDG+XBEnt6snN45x144e1ie77vPlOhKeeCxEczZKg047PbQVdwBpLE2z3AAkKIP"
    "NmD2k0hkey1QMkKJ7MGz2k0Rge0rIQnhyTyocgaVq8HapTGRU+9/7Uay8mvl5E8MTX0yMU"
    "XxXkk1vxi45osxxnhHAhNAgKZ91je8KL4gKlGce9KxkLNiuMC6WSQHcjufYBnw7mAlV5YU"
    "44GT6j7wFfJMIJrn8lpu1R4T2MrajqjnUL8mEOJGJCFpl1QMeE7dp079DTBu1Ulpl0SIga"
    "de8AGRZt1+tCgAEdvmxp9gIZVy1hw9EJSXZZDCfDJ6SMV8SoZqOLMnffI5mMQkJ8YFLbqm"
    "dwy5VxOQdE42tANDdBUr4W3BlqT5pIz1N+fZmxI7T4En4/YBm2H7hKhHhRahQxcMnkw0wI"
    "EUPNParyqqO4Mh5UBY1FbZR5TOVVh/JnPqQKWpOdUflnJ+rsCT23Mt5g5bkiTiyyHHF5iQ"
    "O/liOuvDE52KmU57LDz5BeaQB7P4Yxeezy5CvNlYtJs5MH7fj00XOU0jLOxofN8Ykh6nLs"
    "8SqWbLVDllU6vWp+5zHaJuY8DnpJBMh1l3lIMkUM+e1gXxZTo0WKTTK3Zh8OZKzRGJ4WaT"
    "TJ/Jl9OJCxRmN4WF5YmVnlA5E2r2rG4WYbASQolFweWay5GBLmEsyvDhHkXYKFrcmWYPHl"
    "lv5AyFdR85tyjbEsO2JX3K3b3dLazTY7Mo78yuQQFMWQ1xlHG9Gmuo3p5fODy4NvEv0apb"
    "Wd7AM3O7+6ajIXaoR7tFObfKj/Wra2X7auV9v5jhBeFmh1XXyc3S8qJ+LqcnY5X+hbf1Aj"
    "6+Kqwnw9e3ADmfpbAD9rLh1g9wyDJ5a94Mx2qU5z5DjNmty09XK6pnZNxOIxPwJAByBhaX"
    "QxPvkwOq6Cmv4+qf84mpyeOSvzmp4wLMsOKcfCf0L9BmZo2XklgNHLb7ErAlifCZKnUllT"
    "e1jjw/bQFb5rNgIg3jKsQeAMP30ZKdNi32mUhuHYrwCKY+BJOE3drlgaTuiKTNXxblAls9"
    "g5M1oSSI6kdU17NAR5ClA892cv+y7QII1DnOaTyO/Zy34LNEjj4O21YkM89z4rNrLnvJEN"
    "LTMypG1RtmHAGMmsSJ2mKiJ3tj2h0wgtL/KlFSXUJOkRZOhXPRfQiCA0em9hIMKNUKLfeW"
    "/hkQsr2jiNkrvbdyqHWDLv9L2WMuzzifXkc/F+vxTsX1vPLklU93zkUfZXx71ZxSHTzqxi"
    "1f1uMhSItcQNyMwALn/Ov+UAbWErdUcbbADuSsRKnmln0fDHZsqqVLCE9asDkfMuX8PGKP"
    "kFS1e/OpA/77I1bIySn7Vk5ZlJHqHj5sL8rDZVfZHzflLdVjJ8UGUfzWJ296+vZvuv5uX9"
    "ttxcb7dT7QIIL7V65cmbrf16XWeb5gnWunM9V2tlCe3crBVl1y95xSLXp7zi1dbHWhODTg"
    "25eBWS7LTiV7tble+x8dqaHik19O//YaY9uKqAyuF9lQM6O4fZns66sACtoZNvo5D07NvU"
    "haI7usvwwXBbIsWWrDH8+lD8zKuMsDkSg2Sd4deHGDKvNMLmSAy8tYapCeXOvdpoWiJF9j"
    "8DjEhvlCqEEs5E+K0qvEom3FBEpg5Ysd4EnUwPbrD3HnVBB3wjlXnuK4oQmvgecUZcWHVt"
    "7lK7qRvAybzYdtvJsNqmFngt1uImy/XXtyY3yJPxAF7K9OhzqlU3J9m1X/O6fZXphZ08a2"
    "DqSZq2i0iK3gxStzz/opJuHXNbwQEkw0djagxUzaLavLr4tPxGsOnTA++9E8ZIzO8S8XHl"
    "eXPAbzsJje4uine8s2znZEbE7KkWjyQR2wUIrZ/nkljbB69yi4eTiO0ExNjPE0qJ7UXi2b"
    "7qs6efHf+6vswGdZOA20lnFjwt4Ffl+9A+3i8W05Rbzlbi8y3uZvOFqWd/mF4uqkjr57QX"
    "zq12QFdb366Ud8iwr39Is3erpdiXiKtOmTGkRutH+P9jdTndzXcLzGtpyxi5+NazzU7fVg"
    "vZNIVJPpuVL0g8uDWSQG89225/XW2uwWuQL1696vlqV73yWs5uStunnKxmjMgXsJnWrXaQ"
    "dluzWjaZfLYNPzjfAJ5+FSwTGmDrTTEhQ1sY8+RaVt64CVnZQhYrf/DAG26mlMXMjCDbm9"
    "UPJq53+Ob9uI7ofT88Hr4bndSJC4dHo1M3g2FdfPLD6Kzcb1f/KKse/eQGANu2wCALZfcq"
    "ID2kx6LL0wwd6CZvBlXcT04YJWsbgNGaJYo/aHNub/BWsa0NHBcyWMGjEz4i9MPdZW8Dmo"
    "1CUt/b5/KuUnQUKOdbnwWLbY4B5qAlmIM0mIOMYA7wpb6txdqZebVx+TPuyILWouLriYOP"
    "QBPgINxpKCMO22YUSnSMYGwlg4OHRicHDWhZUx0qGAMvMYxotrzx0xrvQWu8qZGmai1XjH"
    "sECA2OWgZRaLZu41Fkal8isFxNgGPy9ljCngxoxT1pBWPgFViuJkjjlVpuQNsSb8pyg32n"
    "uKMbypgGwn1wK1VAJi114sosUY7YKhpKgXLa2Qlk0lU5TMsRzXkNTcc5r2YknPPcxqPIBC"
    "5ghAZHltf1izYbxSRw+SI0OKa8rl602cRXl7Grwr9+HfZVGZGmN1pubdcLwgTq+EYwiKFX"
    "Nis4p+0orMZbyQisQakwcK43Bw+sgcUZwfviMfGzgmoIOpkO3KCaPemBDqhBKvMCaihC3N"
    "j3hDMSUIN4DkU275ERHQ6c9oHVI+UZ1RBIyFWCzPADQqEiXNPfmzIYxu/UFlp/SImb/96w"
    "cgaA9nYzAWpXOAJKlWTEoRhGZVenV9JOcqlwLPlSghKNRlEx4/yC+giSvPF+oD3BuX/0UF"
    "vF8mHH0qoEO0M1N16RY9EsiUNrcnWB9iuKUZAlRtreX/6juPKOq1+EL+DpOoJrQKvrhwCO"
    "ATTflJyCNKOlhFXZ6n53tfLDHswDUbooeW6+uqoTjlMKuy/wgpL3Oqbo+029iZ/ezZf3u2"
    "JviaFm2yr/WFFkOD+f3e9uV50P4qnoTz3OukZ+GjaZTtEtv2iOp8Ph0VF91juyJ72j98Nx"
    "/VvZGfU58Nnw9Ifqzx/Hp+MzVfn0dPjOeeXOtuWMJ/BOnypC3yoDfMwQAnetyt9R1AgPb7"
    "A1GanMr0YD4+PXk/Pj+vW+yfmZ+jsE5ozOUCZdxAOGDaZGtqDwIsxw9erFq2/RuF7cdngx"
    "rwitjcfTZfkPu/FWsTWFrakGcXJNEdTHodgJIUtUYdhiHIae1gRANAUBpZkm84KxrUbhXB"
    "rYZftT5wNEWiDWVoQJq/8ckqw6iMoVVYsk7hfS4KAzx/tizUYxSeJ8IQ2OKXN8L9ZsFBMr"
    "zZNXG8eRK9lT0FRU9uZjyxTffoIxBP4yNysW224Ujv0yMzfDFCEOz/nuZ0QGmo4iNOt4IT"
    "6PDEfn7xCyQgxajwN0pkiGK5KgwyA+CSZ5zwvZ1/QfisXGzvJAkpRs/K7zcR86oP2OaHWp"
    "mYekhKnvASjH1tV2WmTmloToYVUeutj1jzlnrUYODkSZNTtEHJieA703qAzL1TWl3x6Hiv"
    "jw9AaKY6Wub0dkqwEh0ZVurcBu/aKc69VQMr4CZJYMSPlK8F5y3YsiGBbu1RfaOaQl9ih7"
    "Acubn31ninCmBsTkZAZ8Nv7sHRZnnQcQKWVKkc7tCLlMMf58v0/lsL4BAY34a4DRU9+FfY"
    "LnjBjmoV1QH0GX99AOtCc7tIPHN+rYDB6qtMjScXW/3ZVMtFfyX2ds2DlO5kdRft8XbXu+"
    "hlwOt6LY2VR1phHn53RTsHKkwfrZo4133PniKXKjt7gBjys+bQqSJ5tXOhF0QF39nKRdr7"
    "a7smuuVtfB4arKyTjf7G6n13q2Mwprfk3rC9SNqEvVfShnk0fNKar6sX43tkoE7pTcFMtr"
    "/569Piwumylnng2mE1OU1MuvxeV2vkMPnHVRkoU5OHXPhGfL5X2p7k3xS7G8V9ey69ey6v"
    "7S72G7bb6sW1zMPxZXD1eSe9+7OVBNpPamWNSDdHs7X08XpXALPm3mvJ6r+80VxkYVpO25"
    "rHU72xbT9ab4WFT6VPp3ww36v9xeLqayXG1PJCI1H9h2R/OGuuPRvGWT6Wje8osezX8YnZ"
    "yql5cOJ+8/DI9/ao6lLYO2mU0tA2f+DnnoIuRcG3BppveQiSrhieI/HtXIUS8qGQyCiR5c"
    "Q2+KY2kCLDt/rrZd1PwMLOev5X8EG292D3jZMpfhc201L14eAJbNZ8FyUj8Z03k7ej880n"
    "f41Z+Ts3JLgRiQ+yEJFWbKWMp3viYhH10UDZBohpj7SWke/jK/gpCIyGiFXyLLzy8CTOuA"
    "Eu8/aK3OpwxYrC6DiF8CPt6Hz8pnf7WTwcnk9MPosA6/GR6ejX+se/XN5OT98PgMvs5m2Z"
    "uPpOVc/WCYlhuRinT8/sPk5EzzmZy8GR+XuxSEF/4JbVJMgGLTzuvh6fiwYl7uJa3sw8PD"
    "yfnx2fC1MtASYFP2YXhydlxOf9+PPyBy5MvIbFk232QQtlSX8OYf4sMMJiKkHh7UBJsQZo"
    "8mjHb6aan8PpERYW7ITU4GrkV7ThwQiER8KVmBSBitcS74y4CcgUh4q5ifJOiEpJ8kqI9D"
    "yZq5GrQYhVGv4Pgo6uo4CLMWzIpBtxeFcPkwNW2ruGtG0FGMmAMv8wW3uDhxO2Repg8JCE"
    "vc/2V6KBgDb/radEiQxruny/RQMAZewWV6kjKmgc98mT4is0Q5YquAl+kZytn3ZfqIzBzl"
    "cC7TIzS4Qvq4TI82HkXGTX0TEhALif2nvoGCMfAKrDtIfUPj3VPqGygYA6/McmHqm5aWK0"
    "h9gzYeRea61QX265Hh+BDvvrBvUQ7iHg5EZWtDYN0eGVcbUktHOXTSRsrq3boy2w8pO44A"
    "h51wHEBB4iv35tBEMBhcKhwpPLgRdj7GQNz3vpxcRQjGgUvFVIR0FGAMuigiNQacqrIhEB"
    "B2HAENN+n+LRQjilZwPwShwTHmvR+CNhvFJLgfgtDgmPLeD0GbjWJi3Q/xauM4ct0PCZqK"
    "ys5K7uPVxmXvy+NBZ/MJj6c4sXsIDQbHPdgK4lX1rzmHjiMKCycrHA+lYmH1w1L7w0uH2o"
    "GqvAg7nIyYBnsEFgmjCw5DpcBcKhyXFyqTFZ3fdrzb1O06QYcpAso8mwCecDi6JTl70siT"
    "hikcjIaEDdUbjX3C5QzHOoGBcCxaGmIg9omJY6zOib8UGyAlvIRuTEHOAxzYPGPxXAUlSI"
    "GGlLHdhAp6yHnmARpnoLThEu2gBuQxvE5gRnbQQIwochXeIQXsUuE4TdhIRnh+o1FUNlRR"
    "8kFxiIiZNoiADD4soDQjdk82HnTZR8YjE8F3PzZ7UQHjo2PrCu3apyM2/PvAyDFyE0srxO"
    "iR4RD9KN2sCIPWEy57HZslGsYuFWHIbtCXO4Kd3zNC9gViIpaNXp+OidoduH0jZ4zZprLQ"
    "oANC6oCqX4Ace/YjoURGDUiJPqaCrepODgszKgKRT6IKmbUjxBJ1uHa/P5UwRkBAIRwGGD"
    "U+FvYHmrXxN6GD0k2iR0dsFG10Yc5dYtBwFJ0bhcsE5oboIpic4oygHK5RPDrslwlFxwQj"
    "KFRJRgCKYcJ/hoQZs71oSAwy6kuD9bI61CD7+M7Wu0Ek3ddCYmJXi9xTyru1xSSJn3yrO0"
    "9CxC4VEQXg3qXKitFvOw6Od6E6qI8AynuhGrTng0hdqEYTHIN7nOrn4IKm+hG5oagK4LVD"
    "9bt3R6K5ClEVmfsNzb0FJQ12U0HfQ6gqUDf29G3v8CJei5vh5qlpo+xHX9UN8eYpeQjSu9"
    "/XPEqfuCfYbL5TLAM/gDSbb9BvXbP6huw6XyEEuV/jLfBywEZ4mOkorHORPydsVAow0yIU"
    "bfHGMTbGrD4kjil2eX4TNoZ9TIBS9A/JrwpFKMPaMR8JKQMLarxbY+3wOtbryB7QCntWkj"
    "OWpk1AzptDNiYGC7MkpyxNG8ecOcdsTAzBSuqf+gO0m5kUrl/L4sB7f53KCoO9pZFISeA9"
    "xh7kVsAe4PgsGVp+5/lrvuh0KevN/G6m7rK/nkyOsPQW/STD2NfiVE8XXdNZaC65sllodt"
    "6wDpk5z/dFblJrTt5ADjnZQg6njjkcPC7dUjiAm9JoJ/AuSkNS6zNQRfnX5mib2JLcVGzG"
    "ogiTJkPxCNbd5iqa4caB5lUGPh1dib0kDQnSiDL4qECbMSiXzhpmft0MX9Yl6jQPHuA+3g"
    "xlCRfTDPuSoV8fH4Sf4YphKFYaK+PqiV8/iXVf1wtDsdJYebdLAAmKuJerhUjTMVTsNAB+"
    "fRTP50gCEIqVxsq31jADAIV1XwkAQrHSWCXX/wnCCPrPffmflFigGKk1IDf/k4rZ+8V/Um"
    "KGYiTzG3Lrv9X8Jrn0jzQdXaeIrooiRCiyz3tRFJWSqQS+vaO3RKNK2OslUVRKphJERk7d"
    "EG1l6eILopQQ0W2G4HooIMFX3nkvhyKNxvBIroYCEhRP5ouhSKMxPK6vgwfHcYAgaPrcBj"
    "ktxyA1HlJOxCNChABz3TV4ND4szgfcF46HnRfiiJKJ8LvRjfvRQSSyEdRlhuPgdKiB7wdj"
    "LCgHeASFKMmLUvCDmu2eFNl0GqH4llSMOoI17x2puBDRtW/M34itPiOORluWDxHLuciNF/"
    "OqQwSZo8WC1gRHnMQxngqcwk7kVIlzjPN2eHQ6Qo5vErFX5sWQ9Wyzm1/N17PlV3bEuim2"
    "69VyK8imb3WWDtnynrGJxmxp0yGTu8MFOM7IXODo+wV3x15yvebussz9srvL2+1xJyWz+v"
    "HCppQ/fqNfeR8eHo4+nI3qd8/fjA6Pxsfq72ej47NhnYcZPoLutlft3f3hZZp9cuF0vLPc"
    "q/ISO1d8/MLIm+a0BmXvmxN8bOwIUq+HGLekNNihmlvZCxlJw0dI04idyUCHvDkd2j7iDZ"
    "UlhdfYSxvAzrQgReyZaR7IjTTYIgC1DPNjck0QpW4BP9M7ZLg0bPhRW0+1x7Z217h7wk5b"
    "O0URN/tUe3zD9+y8J/QtDF8SCxmnZ/R/3pjIlDhsHUhiI+P0aR1kjpFMicPWgbOsaaEBZ/"
    "2TwN/U7Al904BsA+Wu6+z6zX98cDrbbuc3y7viq9vlrCTvhW3nS/XEx5uq3MO23KmQz6rk"
    "0bMe4vmIPQzOs9tmBrGKXM9fORxzv4TlsDa92uxiVs07OPrVmOn74fHw3eik2rGcDo9Gp+"
    "oJmZH9++no5MfxYf2YzOn5h+p9G+QhGafRdbGZr/y3uGqrcI5/6odQzI/VEyu1QVWvrJCv"
    "oJAKkz2IgrOxjh9YLf++JSkLtowP5yXGZs2FEEcHQsnASkbZzTOnp9rf1XEaRz14iHr4oY"
    "IRYrkacqUIwGThQmcvXmPEafvOu3SNy8KFfvkwdeSa+l8SuTJodnL15Li31kJM9nhpkRIZ"
    "JU+PmX4SJRPCcPG3SZ+Mkifx95RUmRCGi19/9+XI9fogjrn5GORHq3hzcZp1qByo/owlkO"
    "pa/UDVzNk2XS2XZCmUIHECMVyq1afq+ree7NuKJtOEMIMSRi7ThhtnsAeNcNInhTTSBEoo"
    "fXrO6x88ekrNuANqc+PMbr6u/Xsf2+xSiWl2ZaWOm+uqmUy76opV9qwQEe6yvWdAD8aZVW"
    "Uvu03QOrbNhANIho/GBDZXyrq67CT9RqIzZdWYfBPpUgmQ5crv5bWehEf2GMU72l2mdzLj"
    "YfZUi+2LTxfprX42LGHzSYxttig+HY2xp01J2Lz067xar1eb3f3SHsJ+LR/nMEFDxctrU5"
    "acofhtXVzVMtxVb2lUFK/H7/TFffcxddPeS7+19WZ1ObucL1Q/IArQ7K8Wq21hExRYh371"
    "K4F/W5pIMS2XccUm2QUlm+ooZ7ZV3WBkfWH1vL3azNe7OShW5b+vJASV9esXiS3DNgcVVs"
    "dJwepq7VZmzjjtuDBzOWU65nBZUhkS8OQIBBNkNFmkQRlAXD0s7/+HteAOyVDUJl9rKO5L"
    "jFUwdJs365vfHSGfx3AH4y8UzCmGsr3AWQZjNmTpFKMskbU3bUCspSlBbr6cTnH+hTfZNr"
    "Y08M2FuU7FiEhomVepeNspaPUcKMKln64nQPnPyedDpFtNwannWBEcMyvjcMzUnhuObjUF"
    "J0jygKwDOEcvYo58k0Xoc6uKKTFDlcY2M+kxwY45RPajwaSsySmQvwHEyWibyrr9oxpP4R"
    "Ns/nAyEl/erR/VeAof6zpnSEBiynyZE7abghMsAzmHMHFyAiq64vSeawlL82oDE1SqG9ax"
    "TIqBVD/ewy771RF9TBOj4h3UJDlEFrJ7VULkUiG2EWoBH3/7Alky5Hv+ItZ8Cqm/T+PD9P"
    "dxOEavTl6YHmu2TTsf97Yzo8eCMfrd5Qs+Q/a3wKGEbqOv9rNlwKSNztBZc796E86eDmWH"
    "GTTkkp5F96sU7mxqHLHSUecS0nZjawUjzPk98xzricVHLx5DPilfA94jw/1rgTc2mvotPq"
    "o+Lf1V7R8s0+aRAwah88UhTvhh3Io9+GM8/incjje2RT8DahK55/XNCxoRItnbvCQOkATH"
    "lzeZA9aq4EQUnvqZjA2eh/85ctbFzNiwm21uiq/sGtMXnXoBO1Vse5joGB/FDQzu1rkclC"
    "XlSuOgueXO4KDZVskUrOW7eRS8cH/nc65z0WF5FnSRr2xnOVTdY0JZR9j6rWZlnWBrli+R"
    "/BBo18hSQ0AWZjIOquQ/cYvKAL41LkH8yC2CNjx2QzGCcwwvRUCHm1RQijhKWbqLkC6OMb"
    "j4nx1iLMeFrQUijAQo/emSRhqOrT7QerJgq6TQ1OXJLQLCKOS+UloAGThQ2cfjFKFsrOaF"
    "Gj8qB7WlOTt8OtGAzYyTlaTDfLJTozbSUJdRmxeyeMy2ycsBSON93E82DkQIDt42OTgAaR"
    "RvT5k3ECEEG70w9NUf1V/LxkyWXwLZchHhl9y9F7Fhwrl23jkh3Z0xktK+apE/otKwjiaO"
    "eDM6HJ+OJ8fT98MfVN6I8fHbo/NKe/W/zk/Vn6/Pf1J/eVf28g+j0Qf1r8lZOSAfI9uQNE"
    "Zx0B/CBvENTT0z6isIEJUFW86Sk0Ur7Em82KcxT5I6tMmkQ1s3LVkVJOhbqSCjlxuTiKsG"
    "7howQpuEn3ctGJWEDbtlBBggT4PvLyIMEYaLv2WEGJ3xn8TfX8QY9yWAyAdIjtzNYEBizp"
    "XBgBZAdhJgPrf62wjXjIu5eaPja1kw/nw/W+70IYi63RTkGZvXmcBVGjLR9aeeloLq7Ob6"
    "nrNs1RW7Ly4ru8i4sqzZ9bCsrPm6PWrlND8CQcOrNSRb3xKclGPm5wvkQgyXeeurO7G1La"
    "Jl8eIu5IFNeVWdfpe0UIrkQXZF0XZpFxLHQfe7qIOysKDrkS+H3UwZEcjNBNQLXCsDC2rL"
    "JVxAGwfc3+INiMHC3HLZFtDGMfe3YANisDA787oQsTP5R/A2tXpA2zDn9a/9qkiD7iB5DH"
    "X4AfOzMTUFffS/L6NULeJoPIyBVDV+aqZ9qYcXoBdStQjfwjgk5oi9KYEZyuWtptrqIHkJ"
    "wP0y9HQTABVEehywnS2K7XRTXK0211/Xtm67WlxPVWsgd3SYziJIyZDc2G2Ku9nm09atYS"
    "6q97fnq7tyXerQg5ozC7VrLB33eh6rTPs8jyeSQwGkTkhtwjyGHXMneLwc+whZ6SIi00G4"
    "mYuokbWRo+jNjOaW59/A0a1jk7hXW7JxowhpkPk3bLQMSajOuJZBdQhpqP6skR2qJ0MSqm"
    "CjRtDRQPNu0MjmkxgFGzOCjsaYd0NGNp82WfttlZirIoqYqqmQ20YN3yQu+1ERwLJfHQJV"
    "vnuxaLPpMSdbCkdoI2Mv4xI4KkASrf68tgHrkdJY7Qc8M9SgefFCv7ips9reFXeXJmTxa1"
    "nq95FEzegznf5MVWy54vZ6reua22eWPT1tlD9vOUpysOPNq9HDkjQiARYhgw0rKc4YtsbM"
    "8j33gAiAzpu+KvQ/03MmSibB2HHSJNpnQGQHdBN0MZCZw7lJCTgwBatsijIKNe9KmxaBgV"
    "Wy2qYoY1gzr7hpEeTf+63+Rfyh3xalmnbT29n21v0Cf/uN7+TirQc2qx2jVvHber4p1zoJ"
    "XsUvq0/Utx8mcH35ov7y7eONNu9TOL+uerJWv3lAZ/rq+V+Lv6RSrZF0jQVu9bf+SfiYLW"
    "1WEa5Ro1JmVF8Qv7qdLU1+wa9l0RiXpRwjq+X1drpdF2He45a5kC/p+7P8lLwfN6u7KcjL"
    "K07H26ufereCEmbPHOzabddls8sql6va5QlsyQrplUQd1yjjLD5wl2G2IKSITnkLaILeTp"
    "ROeQ+bBLJ1dEXi1hb5rQlCGmQPfmtShiTUZi6SIW3oaKDePJcdpytBEqaZzmQgDRUN0Zkm"
    "swNsWk/CuxTa6WXEPC97scpLjjFK9jw4HQ0r836Haj6JUbLXwelojJn3OVTzSYxSbDFMPW"
    "BhYfC+6lxPdIIBjTJYQ2QGjIqS7kVJ7lGSMtKz+c5U6MbTc47wZIWmjcw9OU9WYgKI/A//"
    "/Of/B2jr/eE="
)
