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
DROP TABLE "customer";
DROP TABLE "customer_grams";
DROP TABLE "customer_search";
DROP TABLE "activity";
DROP TABLE "activity_grams";
DROP TABLE "activity_search";
DROP TABLE "employee";
DROP TABLE "employee_grams";
DROP TABLE "employee_search";
DROP TABLE "team";
DROP TABLE "team_grams";
DROP TABLE "team_search";
DROP TABLE "tag";
DROP TABLE "tag_grams";
DROP TABLE "tag_search";
DROP TABLE "stage";
DROP TABLE "stage_grams";
DROP TABLE "stage_search";
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
""",
    "postgres": """\
DROP TABLE "stage_change";
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
DROP TABLE "customer";
DROP TABLE "activity";
DROP TABLE "employee";
DROP TABLE "team";
DROP TABLE "tag";
DROP TABLE "stage";
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
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWN[db.capabilities.dialect if db else "postgres"]

MODELS_STATE = (
    "eJztXXtz2ziS/yos/zM7dZpUxomTbHJ1VbbjnXg3iVOxc9nb3SsNRMIS1xSh4cMa1d5+90"
    "MDfBOkSIqiQLmr9uGIaArqBhrdv250/+tkySzq+M/OzcB+tIPNyVvjXycuWVL+R+nZxDgh"
    "q1X6BD4IyMwRg0l21MwPPP4B//yeOD7lH1nUNz17FdjMhdG3bEmDhe3ODYu51GCeETBjRs"
    "W/JgaZsTAwzNAP+DDPnxgmcwP+Ph8GstWKeUHo2oFN/WfwdRYz+ffxl/X+Zv73byGdBmzO"
    "30k9/v6//y//2HYt+jv143+uHqb3NnWsHPNsC14gPp8Gm5X47Nr6kxgHc55NTeaESzcdu9"
    "oEC+Ymg8PQtp59+3b9Hp7NqUs9ElArw1I3dJyI+/FHcr78g8ALaTJRK/3AovckdEAwJ/95"
    "H7omyIPzwKPPbMt/5tL11Lb+K5pfZux0+vnmbnp7dTednpSFebeghsfWP/gGn3FRIDBL/h"
    "HnM6wJ2w2Abf/6t/yKlD3i0xN42+WH869/ePHqR8ES5gdzTzw8Eaz4tyAkAZGkQgQpz02P"
    "Ao+mJFDwnn8/cQO1APKEBUHwr6OBvaTP4j+6CCT+IJVIujOqRGI6zHx45rJ1a4l8X1DXsA"
    "NjTXwj+m27C+bu+tPV7d35py/wpqXv/+bAp+/P767gyan4dFP49A9SjoxrA6kmkpcY36/v"
    "PhjwT+NvN5+vitJOxt39DR7x19qBfMHVX+9OYJYkDNiUM2dKrCw744/jj/jQdIGEK6vbAs"
    "kTHs8CcYjP1eGCuHNcIYL4kZ8KwCPF8gjonHrq5ZGhKqwNzrV9rYafW8r8q+1T35htDDgX"
    "13awMCgxF5H03xnzkHiWb5A5lzRfFA5ntSGXffmUVa8M/iv5//10+vPL1y/fvHj18g0fIn"
    "5e8snrmsVz/flOqPdUFvT3gHoucaaqs/SOP1ULo0BWEAifcAOBRMdlK3lETGl7ctqWwe4N"
    "brL4cIgatsv/poa/8QO65H+SAPapyVli3Hts+c6Qc5qIUQ90Y9xzyyVc+dQLGstpSX6fOt"
    "SdBwtYRs+f10jlv8+/igOZjyrs08/Ro1P5LC86bh7SToo2T9iDoh1IktkTN/oN78R7jPXC"
    "dqjQtfZj46103EpWMIgzTrmxq4zkAtEO1vJAS+Iz/7W+2Kbx1OV2Dhh7SPb7xPCZ/JgYnO"
    "cBP9aNGSwNrqmJ+SB1AX/RAHZ1Kp8HzomyYC4XzDapWjgxRSdl2+n067RHOZthpqBwY38V"
    "dqbdUXO+aqI4i1svozfLwshQGZc3Hz/y/Wv84+TyHycFCfnh7J/UVCjX6mMxQ6K/lIRQpL"
    "c+gSORcO3pNt0EeSmdNjrfTmvOt9Py+RYxc3rPHIuq9gpbrojLf1GtLDLkOoskptjp1ILz"
    "Intgxez9w6fzv/6YO7Q+3nz+JR6eEcflx5uL0vHEh9XukxmzNm02STxeZ6NRbBCwM3wCtq"
    "MHOyXFuLragE2twHo7UGEJ2h4VLmu7AyVHprc0GD+4uSNFuSxCON25xceWBztQ8tznMzKZ"
    "tJObboEMid58J5FbxA9zO9DnaIj41/VoKJNrLIURnwzMNEPP6+KiFijH56MKB2TlELMHr+"
    "IYvNGQdsApEqLxyb+LvXDcS4Br3FVHwKpIOr7lICArXAmxMuCCAZRpabthQP2WgQAVeaeI"
    "wEBr4ANbGw5z5/GxIJztaO4HQv19SjxzMQ24gdrer87TolO9F9Mp4vLcI0vF/mgmooQYZb"
    "QXGRHft+cupa0g9gKR/hA7ON/SmrFYcyewH5CcHyML5rXjb5ZkHNxdeywQ0SuLrd298xey"
    "qe4flLk9kndlXv+JeZQv2r/QjeC5tNVMFXwRpbNdcXuNbahWhthOfE4/TafskXWSk5Zfdp"
    "whMj4JT75yC+rr9aUwl8q642iZ3VllbGd1XoNWMBuWOUT31sSzphXrfUW8wDZtfpQGikP2"
    "IqL+01++UodU4KSF/M0v6Rv1OWJFCkQci9tRGLlFHBBvTvti3Z142ZFyDVYjO2WZVZhbn+"
    "VHy9Nl8RPikrn4dfDd8E01a68mxbiwRLdnG09XBYpGmccQ5fnBN4BWBBfdhJdvDRKnBENk"
    "hT+hkQZTZxp3fhNmFmNm8ZgTRzGzGDOLMbMYM4sxs1jLwCxmFpehecwsPn4li5nFemcW8y"
    "cr/l4FtFSXDJalGi5ecPLl6vP768+/tLeAQBQLrkCJ66+p19j+0Sa7OPGuW4HbeaI+fU7t"
    "QJQdd0GEC7Rib55Gfx0FzI3xj/WCayLyQCVQMiirY9ClFa8LRONgdjzpobldF7PJ1ATYMZ"
    "CQLUIwevWxPYyQ16UNYjbRVuuB05fpm/RZ3H1okq1cz6vYBkynmejW0QXKetMpW/leULet"
    "g2ZDBDCiCFBN7CKNETUIWwTp4K0RC2FPZiILyc2otwb9nX/oSNxFpMH74LTDygMH3oeRPi"
    "2Lq6dXYgwDYxhjhqgxhoExDIxhYAwDYxgYw8AYBsYwNFGyGMPQO4aB6Dii47sy9zxBtIJC"
    "uZNhWR0VQm3H6zzRKJgdTfmw3E7ry7bTHWW6EfDczZTT3QzPd4xKaBGViPZdH2GJzKs0We"
    "J9qZXtgYm8xn3a4aC+js7+w0EZhdcD42/yb9OE+X2q9a0SKB98WsWGLh2busF1PrJRfDap"
    "iweZYlT027ZHgjj3bSv2hyQtd4dYOF+AFHzq3L8Vkbr0s4lBXEvCWdzTBjyLL2pOlnesAm"
    "9jwGWpxJ8C36scNRr+63uOMIFtoGWMSXwT/M/Ltlh1H1fUd4kpEcdRHe+XC1IBBqcUOt/8"
    "F9dE03WsEXRoz6mvKoxRyfCUQmuG3344/+n07JVEe2msKJITJhOrE/qkk0RevWwgkFcvK+"
    "UBjwoOdE1M9X0Ewz6JoGovpTIOhd22QWpLjuWBbI/ILFeZHqnFXmN5ZAZttzuMFfV8vkag"
    "sqWxpsYD54ghzYDINVFYCw2JMIsEs0hGqPAwiwSzSDCLBLNIMIukq2eBWSSYRYJZJJhF8j"
    "SzSO75u6fiHy3Ubo5IaziHa13bM2C+htuctXmtedZEaZ5V68yzkspM+Ne1Or/qBTrLoRdY"
    "5jAVTP/JZtPADpxWGyRHpLlVwvcHn64hpqvJ/kjY13V/qF6gsRhGvD3okthOK5M9JtBYHv"
    "LS4U8wU4PbOpwXGtnbK861VsooIdCd42KinHg5UwC5Tfh92qyPTk0bnSKzZ7YXLKbgg6gC"
    "Kxs1w/NEdY6NXvyHGYGDKua/uxUKHonKk1AweEOJInpbi8PkCXVubgCshXkmrJ0IR57Muc"
    "sAeQk+nS+p29yl7xl6kYxcMlesWUXKUAMx5Kh1lsUnmKjgOp9sIhCDe/LiJxj/CJ8/t16D"
    "4jb+A4ZIUYlBQODRJUzIO5SsVp69JJ5CRheMOZRUWEMZqoJsZpxsX15C8kk7aAWCb9Jltq"
    "VHHUfpfvAFmhn9mDj7bnc1dXFz8zFnOF1cFy2jb58urvg5/WNem2HPkPGZq9gzRH8ZHfg2"
    "yJAZ8knmNrRSFZmJsmCbJ9MUDtrp4jBJ8+Plfk/p89V5PIqmDPBrDtKWYew1lyoS5m1Vp7"
    "U23Mxkyze/sTDomu9iNg3brCHRFqqksowmqckqy45qnlYGTplhChsgulMwCze+iMUaoT+B"
    "50t7vlAUMur2Ckw5w5SzMWcUYcoZppxhyhmmnGHKmb4xFUw5w5SzJ6ZkMeVM75SzB84JBf"
    "Za03ghptAZcFX7gGNrudA2E3AsSYCRbCCG5MWy4f/QKCdwl3RAzAQcIi6BiTcDJt5gXtnQ"
    "RjX/OkqDqWO3W+QFMp25fyumKrI/Fiz0d1zxzZZ83ZovicBkoRuo0juq2Z8h0Zn1MvQgpj"
    "oxrm9vjBc/v3r1088GcVYL8tNpNxE0EUA1+yttpNN6E8mjcyWEUy2jlEJnEd0GfAoTY+Wx"
    "R9s1KRhKcuKaGEhyMl1NpBK1xqIYsY1kKouO1aivaLzG0pC6q3kZw33vA5hK111QoNWY6y"
    "PeAzCYOJzrVjtvIU+msWykzyCma8B0NXEZnkyu/nmKZmDKPqbsY8q+zin7nImWujRhNd6d"
    "0uh8CmTUkJzwwcDuPMf5zwz9lm50lkZnnouQbjRXTezReDpdbVIFvcYSGLFduqYz31YZR9"
    "XbIkOisUzEruBTNWCu+qB5EfO67osyucYiGPG2iNu+KjK/a82oHJ3OBtQHtjaWkI+8omzl"
    "0EyCsvwJh7KMiOuG3OH16CN1Q4Va4oYfrfDayqQ6C+A8E3GOpgyJWES4GO2Y/8fT0xcvXp"
    "8+f/HqzdnL16/P3jxPpFB+VCeOi+tfQCK5/VMWkRl6HnXNdpBehkZjjRXdAJJzjcs9R9Lp"
    "dIa8aHCCvKg8P14UTw/HvqfmxlTVnalzHXJkwyUCnHz5enP75ery7qSlFL4vqCfy1yBrz/"
    "KNGQ3WlLrGve1B7nB09we8P4d1jZYeLp0msNu6fjHFgKK7+fr++vP51/9pKzpxroTmAqS3"
    "JEHQwsfWRT5edKHLX9grPqFHqkg5qJOWmn5A2V2c315fdhGcybcTjXRe+hvgzv0DXXVsNH"
    "A4Oc5C33ap77fOXigR6n5ixRM2YMJJAveMOgySOgOmCSiQ42tXD6jqJRrLaMR+kM9Cz2yX"
    "+pNQaCwRoe3iOw4BM8Juh1T/W0Ryr+veKFFrLIIRb4oV5/KC+HS68ug9BV9BhRPUBHUr6D"
    "WWFjfJ5aEipwyHClxinkR5c+WGXA0zFhumLNbmLJY3EVbc0XwHYcUd/WXE1m7LcjtZCv3v"
    "Som06wiuFXVEiOuvQbVBpLhxW7V+bj+tiJf2WmzG7BzJOLidK4HRxUHZS0kjycgy44+gC3"
    "CfTN9aySi3IJt0pAVt0QPbr6I9rBfbe9Ms2xvRZrTuDuWjIlR1x1JHmtY32m9Nr7xpE858"
    "27KJt3PZqCemT/JhQN/nSkCk0/XDxPPkhbquTclQ31gz74FaoCv0L2emNS+XZAM+6hiqmm"
    "VWZ019s/wa3l7pbEryBE16eMfn1g9yIcoM14SxUcarIfKfi3ztQI7FzrDY2ZhrWWGxMyx2"
    "hsXOsNgZFjvTM2qBxc6KwsNiZ09AyWKxM72LnXmsbQZnTKFzrEvGiIMs+GkxKlHPbM+Wse"
    "WR+barSoGpvD2cjN/x4vCQyInMrLXI5h3fPnBD0r43XBYYc65Te2g40egKcegGqupOlXxO"
    "xo/jgnaOzdxGjJBofnAtGPe0ObuNJddOxVNtDluocb2VXWXwFNus7Aq87ngYxMqyFcsLRC"
    "NheS4oBuweLNheE/99Qi1teg8xTDp1s1Gt/h643yIQPMJFv5X3BZXQOhQ8RJzjjsxPagIc"
    "8HjSKLIRRCMb9HHhQ+G0JdX2Z+UgDE9geGLM6DOGJzA8geEJDE9geALDExiewPCEJkoWwx"
    "N6hyeeIAg4KH+5s9mKten4kXCVTxgRPf2W7R7guwiH2ZHLEe6jEYNbr+CtvE03sVbIXAKa"
    "KmC5LKBajcllEdzteNwtX18zZm0yaCgU+yljcnUDEZdDXG7MsAvicojLIS6HuBzicojLIS"
    "6HuJwmShZxOb1xuSTDQ7YobKV8y6RapxKDBpZThZNRZkrKxhIudcSlfSHCRO9q0m2owOau"
    "ddyqX6Oz0EZc6+iez3Pats11jkhnwcBusj0D5qtTc+uEf123ieoFOsthxBvkaDsv830RNV"
    "2O7EKw2wFyhKsr7g+BARUUuPX/zPjW/aDZiy0vONz9hMkTayylEe+ao20Oz3eNhu3h/8lm"
    "08AOVHfrqlmeI9Kf7Xy6hpiuJod4wr6umkj1Ao3FMGJtZNEV8YKlsthh9f7IU2ksGeEzpr"
    "ONnHqo8yYqEdm6tCxPp9h1yyjfoLFkRrxnjvymNj9Q5ObwZSVvn3HbN942UD/Np1Q8kNGI"
    "sd3cJmZgPyrkd8G4kEjF7kqJCiKccap9yTDOA2gHbUPyQ0bFia5JLlu/M5jrbARGKX+MFG"
    "XkyOyMWF7c3HzMbcWL6+Je+/bp4oqL58c8OF0OJa2I7/OpW9MF8RetDOUiocbq7+QzfeRy"
    "8iix4Hu7GctnZ02s5bOzanMZnmGd/HEdP1gnX38ZydS6dsnSeRr9Y2bfF2wpDxqPQvHXIU"
    "q259JMKVm2S5lOCfTnrkg45RPOuCxQmrqPs7p7EjVMqMzv9qm90WuOitPbk33T5dcgiTrS"
    "Bj1wW79a+Dtrjq28zuvSHSrgy2rJkOQCRnMPhbLP5XuaVMkeThpQ/yOA8MbuFSjKvtbRMm"
    "3tsUBkC1k9twsAJMc27ZXsttkP677E79Sp33WpFEpAHqhvwO/vk5/xFZaj7L2wv6Yi+a38"
    "ZJov7Ks2Tx5DFAffjqx8Cid7jmsHa1hxqP3sU8dpmYe6pRMNcag/9ajJPGtHDt7Cq76KN+"
    "nDQTiXfea0vCAxbIOPq8eKnh7ywaT2Yt1j48YdAs+HeLzE6Q3LtsDIg088tn5miG/zha+z"
    "9uwgoK68aSDKsgoSif+7Aqmsuniyx6/p+UYfuLfHeKevD5hsh4t8Pv1NoUfs+XXVtYGIoN"
    "Plm6IW2c7nDjrkmi/XlUNMGl/wcNh8IqvecqUs7w5wh8lkyyWs56a6Jrpy88fT0xcvXp8+"
    "f/HqzdnL16/P3jxP7t6UH9Vdwrm4/gWCJ5MsWlmOprS+1XFU1+ZSJWPM6Jz0AJ4dwZUO/k"
    "Ndn5jx6d5USxbIRlJ2whe3saDDlONIhA9OpsxvgQNrUNyafy1T4HqXC1JxYzEh0DlYIywv"
    "OPvt4C0/z7NNv2xrYvz6QDdvfxUHPX94/uUa7sNFz7hwfpV36H7VKJPWDSLXoKmYUgqt5S"
    "R8DDFVzn6NMv+5saiM5lQrpJRiJLpowMILzW5Ja3RDeieWRjM2yH1Avcyhf6DL0GwF7FEy"
    "vVp95Ii01iCXX6+4YTMxvn15L/7//dXHq7srUOMQW7n5enWwlLBCyTKxBhQoR3UKUYZEax"
    "H8+fbm81th1mTqAliG/CFiAzwSJwSj9x5uqYpjF/ZGD/ZvPwkVijDzgWodATzxkSlLkCfP"
    "JlshmanDGhYfv5MOJbeTfOrcT8DH5H/GeMlbITyYR3rH1Qw9n3m+uOHKx0q4ZMH/vide5I"
    "vKKxfUEo9WXuiqkJpBv7nvckxVh5XSAFCcUxEwsBtos8ccpn7OoGqYJlqfTW2raPgYDCuA"
    "yOUdfVjcUHjDYLDkeqjf0MLMivdBOywsS6W9rSUKEEUX8AUaNgE4jB8vom4CX3gz4lNjQU"
    "TbIp/y+bhmSxNsYHBM6qt2IktptBZYBLuHKwDjxe6IJAdp3wvyCLYBdQ2PLtmjhhCmJtbB"
    "tUWXKxbwhbz5C92obITCiFpLwU7HTh+iwQ2alZjEcajH3RzAUMRm82Bz+UFScgjgXEuEqS"
    "cibAjoNPG8DZclPGZhdHRHeDaFPyEmI7IFVK1PhvhKhYXw9xP5xfAYGPS/GO/RLt6TSqip"
    "Z5tSaO1TfV8wX5bpEpatPlBkpCqasjsarjWv72RBNK4iZNUluUS4HwsiaJxpM8B1GMuec6"
    "3Xhv0phdYSuP1w/tPp2StZz66s3qE2mmxM6cO9WYjYdxLKq5cNZPLqZaVI4FEBXFu77dRP"
    "QqC1PNIKZMIfD6MCZHCm2vyBPFI7ieDFaQMRvDitFAE8yovAodzQn1a0Zq0NLhcoDxVl7i"
    "CfbzBnkI+0Z0BAJgtFZgv/D9QLfCfMIrLx4casKM0pcTf4C+POnFjafm3g2JRC56ucsomv"
    "a/sLAYPBlCdcbRInqSspYVhpEIsMkoAx7k57jSMUQwCyOegcq3P3dwVx/DuX/r6y+Re0Xw"
    "55wmGWQx8pYEny0ENU82BGjdAX25uun6wy1w+UuQkDk4k1WgfMxKMmTcEZliFonWfLLWqS"
    "2NOiGHTA3ia5r3Y2Ke0H3+DWaTYbqVPK7V6+UQnPxL4l823x8xGg0Q+gSYTTwkfK0mjtJn"
    "2Xcclk3Wd8107O0ZsmeM2barjmTQmtyeiOpmZuhkRr5susA8lyn1OI1D3458pjfCZLPyqU"
    "CSKKMASP3sO5qamZy9VZy5yzlGIEodGb+0gY7XbIXkoHKEHM1nfZy9GWo2D11vvs6bLL3W"
    "W/PL+9PH9/dag+Ydk7dAoLrHDFrtr0YoWBDWJicI9NImRgnYP2NMhMhZBtG4ttwzTMXsW2"
    "Yc08VGwbVoIqsG0Ytg3DtmHYNkyn4AC2DcO2YU9MyWLbML3bhrXtazSKlkbfI1XK+a52Bg"
    "+mLHfpaITNjAZpZvT7ipriWFpCWkdZSp+4TbWpjHIWaXupbrHnbSLimiCm3DEWunDbp3Fj"
    "hIPk7Zuh5wEG2EaDZWl03kPCYownC3ajSJsWC6ub9feiSfpXdfZXUZUB1k9mtqO8HV/rQh"
    "Uoh3OjnneRwAKQaLg8sRb35MR1uRXESKnb+GDp3VuK9IzJXTc6BRO5LIL3ZJuWylPXGeA6"
    "6SxpfPsLFjoWpGNY1LStPiANsKBVlm9e4wDPusCOWbpx+jprbtVyBxTQAnRtxGlB5nTKtQ"
    "Bc3Gu/IlTkI8qDjVdG9APE6SR+Eq6Nt3Bt1g+mHiW+Cl+stk0KZDrjWd8Xm1gxtNAIxS5/"
    "zdr81fX5U+BR6TxbsL5ApjPrP4lSDuDYdr4i87wp52tZX+I9No3R3b3FpjH6yyguU94KMy"
    "0QjSArSfq3ctZpWsYs3AwKgIpbYa04naXQH5ruo5T0jiyWlm4bFmcpRrCSv4vqF8ll+HdJ"
    "HabZxliyR3kV/pBJd2amY8GOmXctmh+MTJFsTb4rqNgGzXsq7qgeQeuevVSoLzI8q2kbcF"
    "tojR64fRu/R5P1vQf1spX1WQ28Q9sk/j0BMXftb5FJIL2UL9RIOrATMomrfTZpcGy3x/YW"
    "H/nbngbfDtbc4kC8k4dehNH2ykihBSrrZ7ZiJLzqUrxJd0a2qYRVycaB8u1jfVifdp/Rmo"
    "2y76dmhqBJZSo5/AfZsssQFQ9qN3dTGszKx6z8MSddY1Y+ZuVjVj5m5WNWvp6hNMzKLwoP"
    "s/KfgJLFrHy9s/I95iiAzMsFs02qFk5MMVxI9uTm7sPV1/Z2DwhgQW0vcvs66swemoQUxJ"
    "Chqo/OSr+1XXA2RzOCiJYIqchJDxuNzWAQrWKyJbqRMLkzAtpvgLBQeWHHAEq7nsqjYPf2"
    "WFVpBTaIWGVgtl3DslrGRTqpkO1x2Jw2bR2dGgiZFeGWelg2jsg0w2SdeHQDQHblMSs0Gy"
    "Kx9YMRgkUIdswIG0KwCMEiBIsQLEKwCMEiBIsQrCZKFiFYvSHY30JS0fn9PTXtJXHUEsqS"
    "ad0X8APXs9yN3YjavdDKdRmai3fGkok+jtwPfD5JmgZ6VF6z5r/aWDnEbHsaDlwVAnzX6c"
    "qzTQWGXlO9I0+mc+GOO1FqmU8UTk3+g97FxZfBjecuqGNzu0UOsO8NlwWyTafWQjv6Uh4Z"
    "XIWLKJ66DpU8EHQf6EyJdmgrJudpRsLgaNIY0dB4Le8nohFJvgeWf0nfpBG7O63srazOb3"
    "KtIhpf7BV1KkIZybNJXQxjlR3VIHaxJqLcFVwo47wVrUEhLOFZos4I4APwFK4TlM3QDuQY"
    "38D4xpjha4xvYHwD4xsY38D4BsY3ML6B8Q1NlCzGN/SObxxl4XfhoUfuJndVYM6xMu2kN8"
    "+aqM2zaq15hgXgR1d9DbrhPiq2xgVjDiUVokmJClKZcap9iSX299sdYQByGC5dZ5BDm+sw"
    "Uce1lzJVFzc3H3Nyu7guCubbp4srbm/8mD9vytYh1pPUfbdgPUk9ZVSKjDSp1iRRUYXqa1"
    "vnRR+x5UyCxNWCxjAGd75W3C3TudBLHANRYe9peKQGes8MaoC8zxmzIB2E84Z6j5A+IAsL"
    "UYGmq8D2BhSIryO+Pmb4FPF1xNcRX0d8HfF1xNcRX0d8XRMli/i63vi6/xC2UbjRcJ0REK"
    "FpOXfNh58eKF1B2WkADzUD2Dkju+LreVKdRTEyMOppxJ2S6xduc12DLYdxS5w8cE4oRFNT"
    "7SumGLDa1y83N+/besgKfHB01b44H+fMa3ctKUOju+c091gIKHisvvzEXZpRh4EJFTBNTv"
    "aYrV2VmYJeY+mMWJ8dfwfG70kcSav2i3Dvs8PF1zzZOC6+zui96ILpbgzL9k3oiq719VZx"
    "udjku6iVZHJUOgtGbAjARGGyvhH6E4GpLYk3t129b4sf5OLxgPslnqs85GHvENcSctLh7r"
    "HAE6acfwuiMoJrIwYlWp13SFxvAcRApF1MoKuXKyGVA4UH1sTziBtspkvmBgtF6ketABTU"
    "OovgT3GlCxCDnHKUDBLyL/KM+OccSBZLeDN14VbsdB7aViuYREmss2qC/SCZL6bO/9s4ej"
    "qMMfUk8kClBHzuEBkuW2PuJ+JWmPs5ehl1yv0sVho+6r6T/VRx2GvqZ7bxpCL9s9CXsjoF"
    "NNsLU4xskAcKNGlPySWxyrBt9SjM98R8zzGn82G+J+Z7Yr4n5ntivqeewAHmexaFh/meT0"
    "DJYr6n5vmejFOrDsH3pCK4l6Go27Oauc6WLK8neez0wGPYb6p9kgdjlxDhLTO3Jnaakmhd"
    "h/t77EALEJYfTBgsPeTy1rdKs0eXxHtQwHLVnM+Q6GzRnbt8cpBOvuasX0C9cv6PrrGgZq"
    "GgukgQlsdOJ57ie2vWtH58T+cp4JYr7iO2NHnKdPpbPd8XTKh/rJc9lsW9n+LZmbXbgwyu"
    "liuHbahWDl+Xdb6V1+Utr1UF7Vs6X1JXWcQjfjSpjeBkBjUI3sBXWGletxlyB2nJmfOWe0"
    "uz0IfQHnQIcTkxSZ7K8fCJ6B1yL1L2l8R2VCfx3r4EQ0cYOhpzZABDRxg6wtARho4wdKQn"
    "0ICho6LwMHT0BJQsho70Dh0dbUkE4e9hHW7MXD7aqghcWd9dX7Z1B6K7L3MawAUkP4VPDl"
    "Yd4ele4G4Tci3opGZKqU4rlasX4aUXzdUSXnrRU0YtLr0MAPZ/osuZALCrIP9owKQB8D9d"
    "pmMb4P8J2s5dWyhyTgLbNKJXqaD8reMRlUdUfsygK6LyiMojKo+oPKLyevpiiMoXhYeo/B"
    "NQsojK643Kx35RK/kUiEaS8BvPetgE38i7bZXcm6MZCXerfO8Bk3szKYQ7JpVmMhbHzuLt"
    "eaW51dYgfzfeRz3w+TLzKo0Y3U1TbOV0QW3qlb4rGhqqkLy402ENgpcMaVJ1RfYj5Gdg3K"
    "9QWXVFPQpBOgTpxozBIEiHIB2CdAjSIUiHIB2CdAjSaaJkEaTTG6Q72tRZ4TkWUmdB40K6"
    "YKV7iKm0mA+lylnjg211MmetrZgl07qGzjVsCoeYNLZJ4h0yEZaI8fOBzMIxpDB3syBE8X"
    "ji5qopCO0EGbVsRd0J1FSAzm9O10YjB2z6FnFiuvLYjMxsR1kTo3brVLxhuF30vMOZA/4V"
    "30MB4z4XFyCX54pL2aRuMBGIo1sunsGfcYeSy/1gjteKmmCFW2TTtntJiVbn3iVJ+xiYbF"
    "EU/oKFjgU2Q7QLDyQNzF7X3RLA7HX9ZRQbL618zgLRSELj8awT9IhbDyQOcR0yYB5PrCyA"
    "1pHcL5lXHSfrt4Z3C4uzdXhXVaXM7rFDiUai4ba1JzA4WFaW/y4OeQAavmSPUCWx8fFeJZ"
    "799i0B4OJSTPqkKmgePZ5sDZ1PzXRkgwg6ZxBVWKrCB4RQgngn2LfEZeDBqOLrnd6B0XeM"
    "vo85uIrRd4y+Y/Qdo+8YfcfoO0bfMfquiZLF6Lve0ffWu/awZtEO2xW8QjR8xLlI+c+1/K"
    "m/Ul4oeU9Ne0mcKgC5QKt7xMVhAm/hTj9jVnLkSgQgOnEdeh+IWFn047Ru3zJ8G50BDaQ4"
    "nmfIKRugQkFIS9bibhC21dnTvSE52bh1lBSRDm11Zu2ausx66OUyYLcFcW5xNRXZmKLkPj"
    "/QlgBsDmoqgE8ylZhuG3aXyMbA9gTB54dGYtynZr9L14OyHvsX9WS9teA5N6DaL/YC0Qi4"
    "naz19YEvOD/Z7kUdlvZ+ehelmroHASRXa49VpW+VQengayCCWH8MKIARKJqtrC6o3QaMnv"
    "WhZPRsz9WfwbiV77Mt2uUw1/3vyPxEkbcAH0/q8hWCaECDNIU186wIP/CNVRgYEKerLAHd"
    "iAATEDABYczxZUxAwAQETEDABARMQMAEBExAwAQETZQsJiDonYBwtNf/weNLNeias50+Qo"
    "sGaBZEfMp9cssgJlzN7KZLsQrA07tXhrczRyIhvJ2pmYxKgacDQZOULE9U2CR8PqkFJ+MR"
    "DdBJ0bQRLH0aAdT+RDhhoj1Q4FFxOwpeqIQqW1Ijbom45ZhhKcQtEbdE3BJxS8QtEbdE3B"
    "JxS02ULOKWiFseBLcEzy6qWoq4JCIq8VtrUa9Z6Nsu9f2puuBS9a4oEepuicQTNnKFl9bM"
    "e9ilDX3fOybH1q5bp+olGotoxFsIof2RSAihfY1ltCJe24aEORL9LebYRIvsZDCRAauArG"
    "LiBYeuuSh4WeZ968z6OB5ylDzfXmwxuyR3KLWYBHDKEmlTZlG/aw5FgdCNQeByibtrWcXc"
    "je6F7VhcELsx72mt5L3WpTynnm0uThTh0+jJpC6AStIx20Ko1Qdg38HOKohPeRopcPJo2e"
    "wW5tyjhdAP3F0dzawMRVwuSOs4xDiNsLwveXp21sCZ5KMqvUnxrFBzhG+qFhyOhh8hd/cS"
    "B+DfGCitpj/f3nyuiMWnJEX43zYD4/8Mx/Y16u7Sh0MBzKh3KLb4DvCCi0NnAv37/wGHV/"
    "ts"
)
SCHEMA_STATE = (
    "eJztfQ9zGzeS71dhubbKdpV3y3ZiJ3l7uSpGoh1eZEknUcnllapYFDWWuZZILknF0bu77/"
    "5mBn+mAXQDjZkeJhtna6tiEegGfo0G0A30NP770faft4td8ej/DP770fx2USx308W1+mt1"
    "e3+33Nb/rn96dPD98OzJF6+fDo5PJoPji6OjwenZ+N3w7OfBD6OfHz0bPJrPbm+LTVX1x+"
    "FZXfvF8+dN9arK9eKm2O5glddfujXmm2K2K66ns7rWZPxudD4Zvjtt6vxvVWm13O42s8Vy"
    "V3ew+uludl2Yf79fVB1RRdXfxS8lsLaotsU/q3rfjd+OjyeDi+Pxf16Mqt91B0f/NXH6X3"
    "ZruZ3Nd4vVEmVfk853q7icyv4udg+wyiuvxmb1aUogqIp/KfHrLlTdhkWrdbGZmf7ZHnj0"
    "8w+zZTlUIcSE+B8tfp3W4p6WHVQirwe07ujZaDgZDcbHh6P/Glw6NS8fDU6Oy9/qH8o/nl"
    "xqgJdlZy61ONS/y/G4fPS0VqbNal3xPTw7OSW4PtLaUFWru77b6OL7pYJ4jXdycjZ++3Z0"
    "VjIMKcr+fTd6c3I2GlycHlaVna5/NyoVZXA+OhodTAZnw/H56Mnwu5OzybPB492HYlBXG9"
    "yubgaL7WC2XhfL67+ulrcPj5/+fTA6PgxwxTtC4/tYrHdsaFXlBtVh2Xcf1U/fj44Hq9vr"
    "v5XiH/z74InGd/lovblf1iJ5c3byzhBMS3zlIO1BFqrnrhjIJaDqFrEMlJNkVLEGk38wvJ"
    "icjI9Lqb0beVNI8cFn3vL+7qrY1HplFg1YrOSFFaZmloWATK3x8fnobFJOgsmJOwbVTDKz"
    "qP6h+ofpovrLjODTwY/Do4vR+eDJi2floHwqNk8+FL8+Kdez69Xd1e3q6smXT58O/ud/Bo"
    "//+rj6j1f4sp/C10+fPn02eF7+/2mlkQcnx2+OxqU2HZ5Ukvt+fPwWqolWtRdphVhcF3fr"
    "1a5Yzh9KJXrocc9T3G35y1evcvfE1ael28YXL90Kt8VsW5Trwm5xi25K5Zb0SXGoipBt1i"
    "cofl0vNsUWLUb09NH94noKJarEMv36q29efvWqYqH2zUobVZFSvVI01VrubiDXvzqsTFe+"
    "vnr//psvE1tKlNZsMt7Qq0nSII7uLokG8vRudb+br+6Ktrq3Xm0X/j7+tad8TRPhIJfYKR"
    "NicDZ6MzobHR+UywEhsEW9ZJQC1dvFwfD8YHg4YqmHann69etX759/46qHKtIrkwbo6wgm"
    "1/ViXdwulq2FmZgQ9+vrWHHE3Cp+3RWb5exWixouE7WaFbeFy9j+WjL0xqfeX2ZqOCnDsC"
    "qfvi+3arXLhGtBaZv+UmA93RazzfzDdFf2GKXU5Teb2R3PMHw0/zg14zIFIjr4fnTwQzXY"
    "+rfa9Jj8NCpNjBeD4fHh4OWLL7/68usvXn/5VQ0ZsvHEqVndFsub3Yd6GttiZYBAtkbmkJ"
    "8Rp8+o+j3kUArbXa3uf6W6hixTWsvNYkLQmmXKlJn1yQFW2mOlpeb9PBifuzsLtoSRrQa2"
    "JKypxZQHSskQQwOUFKJpJoMGwwWiWgoQLEAVZ4LH3RKEBocBy58NzJrYCg3VbBSTsyoxMT"
    "U0OCZYLogJso1iojUNY8tUMUEgDFWzSywThKqPwzBlgggMywCDraFWesJ9HH53NALd1JWr"
    "3i4HiBv1bLC4HoTbr1o2nv79cqn5/jg+m1wMj0L+9X5Tsr84L439wfvd9tWT+qdng3K7Ke"
    "2J3bePHz8bXBe72eL228fL1bJ4XBXVFsDi/xXfPg/NOaqNsjd4ucEIReb6XIg4FtdPje9b"
    "ikD7x83olo0RLAziJ6Wjt7h+Nqj/tryWzwZwJ/YZNx34j9J7dfVJibDqmDks8KjM0sM4OS"
    "Aoy1aGbyZlJY3NV2l1JMCSnXFHl8Wnv5V//52iSoqrYsATmZpb5Wh9O1CtMg4iSEFghzNB"
    "ZfYhFEFp5W3Oot642uHLHxzkgFr/9u+hkKIjZWUe/vZsgI7DY7VelXOzHJGgA5wRqYiqEf"
    "kXUYPYGZ1feVPcrX5ppQaa0qoBPLzjTrvfcjB1f3NIsofCyijqnkMn7gXiST1+7LpPLxCf"
    "SdXxHaXyV+WjblbX9/PWNxH/Mi7q9uN9zEMti2MOqu/gBgdqKQ/342Lp4vDvNkox3aw2/v"
    "UKLPLYK7zb+Wax9g9cXj7XUrpdbHfT9WYxL5rD3XpYlovddL5SJ3zNz/P7zaY6C3GO9ZT0"
    "dqvSQS0FWy4g5my6+v3TbLOZLXcP07vS7PmwBSV3lcddLGfLeTlv7xfXBdrBfTv+Stm7+v"
    "2ai5Tbr9lpDfXZlD/jPr9LnXdmgDRvNNQKpPqhsuKPB08evz05OSwX1sflUv3j+GD0+KlP"
    "DfXX74Ip48DwNNpnBYpDblarAD93Blhszc9gvJ8b0Xj/83k6s8eytL+24AgnXiA9XRbi/S"
    "LQIH+W2s45JUEHaRVH5rfl6ZWFsF+GQNFVwUccVOINtRHU9ONy9Qlqjz/e2i+tGbnjpkue"
    "Dk6qXbuRPDzEIoT+fnqzWl1vsRn07UDNH8XVHwrTZniGhy4zvNOukNR68qqohwM8rE30/M"
    "5Z77Lw1GshgqPZvTud3MFW0MMUo2kZx3YBCQpA+NAOaTSGJ+fILiBB8Qgf2CGNxvCQmoXw"
    "5KiUHIKkavFOGkFltPPS54xOe7HuayOC1329PIbdVwVy/Vb8ojPa2Nj3a/6UbmgQFMDusS"
    "Nh1/oKWlAqOO9hz1iwr9WOmQm8osqBbnbQfcFX/WMJ4JfZ7T1/4rlk+Iq+B3y69RjAxvDJ"
    "UW2HCh9hzKKqBxYWyGH2esSEnKXWHh0TNtTp3qGnFRpUzlNpnxBV6t4BMjTa2uuZAD063G"
    "xpfAFBq8VvOLogGScmc0FyyPAFyXozgiuR12zUKIN+T85i5BPiE5Nyq56FLpegORd0jS+B"
    "rLUpJOVLAa5Qe5JEep1y6+cpO0KLm/D7AcvQfe+oJBMvSo0iDo5k5DATnYih5oYcONVRXI"
    "IBB15jYbyBGWNOuIFTVz7aQLPvM9jAbSKINfAARkINAlHgkQZmVMNAAw9sXpyB37oJM7BK"
    "hEQZODQ5QQYoIR5jYNtH7zpRmaUiDLhyIm+W/VZbXSwTMkDvlb26/OgClJAXXGAF3zG2wJ"
    "d28FOny+jIUBCBBb/L0Y9GFbh1M4IKUEI8poA1zX67MfTiCRgUuUPQMprAvfVWgQJohIG5"
    "HFQXGcStdPdghG1xc9fhs8h/mWCErvHyqWgCIi7gle5vL3freuw63q0bLkJ364ZdfkS9Sx"
    "+9HD+fDCfjg+ZO3BB1ucuuh8q/EcSFw7pBQ0iNpa2L5G8E0TaxG0FvlLIAwTsQB4lQOL/b"
    "DubumBoZt4IhCQpB9lYQazSGJ+NWMCRB8cjeCmKNxvCwrtby1EoORFq9qhWHeXAQkqBQpK"
    "7ZsOYCJKYSx69264r71YZ9j36114TvV/sAab86FAXqV9txDfxqH2yWXx20rv3qRo1Cv9ql"
    "yfCrcULUr27axwx+XGYJv5otJ8qzClpt41lRMsA8K78u26/GCVl+dSP4bn51IO3gpy4+WW"
    "wocL/69zn6Mb/aq8v3q3FC1K/mTbPfbgxdv5pDkTsEklH61ofW/kK+d7yb3fz5LXnKN4YZ"
    "CPy+pv3m97P72+oyenU1u1rc6nxHIeR1Ma9AXc8eYMx7N7/6GfjYkZUCwf0o0899cDY6Lz"
    "X7YEL665U2dfXWax5SvnrNrLWnXlPDwbd4mpQNYeMefdTPPzkdHVdB8D+d1P85OjmfAKe/"
    "picUyLJDyi+RcHFfvp66WXZOScDoi9dYagBszHget09onYqqoIfjg7A99PAAqk0GEMfDax"
    "CAKagTEwmdI4BGaRhAfzOgAAVPwgH5SzpiaTihbquq42RAibmsTnUOkI4+q9ceDSHnWMcj"
    "QGAIH+kEDdI4co5zPAIEh/BRTtAgjYN3jBOb4tJHOLGZveDN7FAzI1PaFolNA8ZMZkV2N1"
    "WRfosdN4FG6P4iOy339CxOjyBDd3UpoJGO0OgdwyALN0KJ7vOO4SGFFW08PEqs67IOEkFN"
    "+WPEmnmfh4iwgeAI0YEWOUD0RIAfH6qRDQ8PHYh5R4duu+bgUKsQcmwI6uccGiJk+JGhbh"
    "k9yUBklDou5EmGPC5yW2x1WIQiR4+KnJr8Y0KEjHdIqEXd8YjQlbD3Q6ejJVL4xOHg72ys"
    "o8eCsGbGoSBChh8JJqfRbzNi3lFgsn6eyCWPAYkjgufZx4FlB/88DEwcBvYS6VIKvuO5Wc"
    "VB6NSsYtU9X2TYIdbxg0dmDMXyZ/njoKAt7BQFSIMNAHqJtudCpz4Nf8xWr0ozjhfc6kGX"
    "ZY8W/Mao/mccK7jVg/7LHin4jVH9Zx0n8NREptOEulRFHJenqSfu8FSse3R3AHvf2YGgaF"
    "fHhY46OvXABW4OBJbl5DgtahdH6Ubo4DR1M9ybkAh1blSbmE0WyiTh2LBkQZm6TmttDF0M"
    "L2bmwnpshyYkYrkzSrjdnBlHqs6fXcxiSty4G/P7GdmYAwPq8d2XkAh1XuLTZP/j4zotqd"
    "o5IpZ0WPKckmJ296dXkvBKru63i2Wx3U711Zif8c8pR9L+dY8zmG3ss1rNuDjBBdVAtgss"
    "qCi7+kcVCykHqeLVNqqgJg6Gy+fiVEiy08Jf7T6o50+aOAUzKqWEyo1FSz701ULh8Hwdj8"
    "4as3akRd21oDXUAm8EkjbCm7ph14HsBMxw2BLZ7RzPza0fdl/Yd/ObIzHkeG9u/RCDsP/m"
    "N0di4HlwpmbYb2kfrmmJ7LK7wDNyYaBUPhR/JcLzTuFVhHCHXWTKgJUNg6DLkwNMh7FHWd"
    "ApMZDKvAtbijBU8T3ipC5t66qsA4ymovwJRsW7zyMMwD84w4C4IocYLnz8FKMe2PAYA6LL"
    "O8dwGjUHGUp9kJOMpnbOUUZIhZ9lqGZRLy2UTeo0gyUS0ul12mvl9WKgUbcXVuSfaIRUvC"
    "MNJeOOZxqObN2/O3nNlNSJY43f0xBHTzZAxYyjjZAKP9tITJvfYqC8841U9SxRS55wUP52"
    "i/OP4m59u3oo/vifaRigU/VwK+T50n842q0aOxl5f397O00dr9hKMU7F3Uw9POojrQuQQ5"
    "X1h5V7GPNS1f/H6mq6W+xusYMaW4a+zVB6kDudzsInbAoRys3Kbcz/SoV+NGE9224/rTbX"
    "0w+z7QcHy6tXApkf6oOI5eymHMPY0ZEZ78TxkTEK+zmFskrX7STKshE6jWr4hfMn4OlWwb"
    "LgB2ydCeQztIWxMyrQQz2Dwn6VBTyUdlL5POoCFiJn/vlsbCELkTslw3wcppTFzMxSq1TV"
    "D5f6U6Hh4btx/ZHQu+HxsNy/6rczhkejc/iIRl189sNoUhrY1R9l1aOf4TdFjRj9eR2IE1"
    "ZAxKqnP+RpZnJ4DtnM8fhBJDE3WIeRGK3xW931Q/JQEm8VCyQJp2ceLDNlUUToftglzCRo"
    "NgrJTOzMgVKzHgfUbKkiMHRb2GmJrdPcNEWOSJzaeOf1HiRxHOK1Fu2+nmR8BJoABwGnrC"
    "AO22YUSsZBOEKDA5I9EEebjWLKOBhHaHBMsgfkaLNRTKw1DWuh06omiDS9zMHa0BRiAgUG"
    "EgbRdzxEwYG2E6NYLbaMO4OAAgMVrN7OXYFbJDqSpksMrKy7AYSGjxfeCfSMmb4H8Cry7g"
    "AwIs4mLY4r8kma6w3kAgNEODDtSggicpqMImoOAHImJKQilNQ/WfAmZlgsCN/tHhN/3iR1"
    "6fJkACfrnuTAmLRN5Uz99ghxHd8TTo7Kg6OrHJ13yIgBD07FPK1HygXF4PWQK4Q8xfcIMw"
    "UBVX9vwmAoP6idqf0+Ja7+e8PKmQD64IcJUJ8KIaBUiSAOxTDad3V0nDtIkArHIvdAA9Fo"
    "gMrW48QUeJXF4wos/x5jC/w2/PiCACMdY4CIA40zaMY4iDUIEGfFG4Qd0DEHQKvCuAOPKi"
    "P2gKBE4w9AF7DLVEJ2iTgEvrioi+qw3TaX1aQgsAvroDI7LoGgZMUmAPl3i08IZR7+1uX6"
    "OzoieKzC71YNYnELfmV+7AJBicYvcKfdbzmYbjwDiyR7KFrGNeCnb49svAJ2Z65K/Ptw9S"
    "t2s22+X0eurrs//VDTqm/h/9iBE6kclNv7q38UcydooHpIHasT/cZkdf3g9df0eLEpab2n"
    "IV6ozq3ud/OVG31hXnHXRUi8wmpevwMYyOC+8H4p6deotO43s1pad4vl/a4QTak5224XN8"
    "siSKnZMmJhdr/7sBIJfyDiFsw86Bi3YNkIxS1YftEMmQfDo6P6WntkL7VH74bj+rdyUOor"
    "78nw/Ifqvz+Oz8cTVfn8fPh21Fx727bAVPD7rYuwCIKwz2YuBN/tlL+jqBEezqxp8nmaX4"
    "0ExsffnVwcH1a4Ti4m6t8hMDDN/D7pIh4wbOI0ffMKL/38oK9evnqNPTNC6A7ruhijNS6j"
    "KZO/18dbxTxhW1NN5KQP7NXHodhFQcIBDlqMw9DLWwYQTUFAaZZLWTC21SicKwO7bH8K9h"
    "VSA7G2IkxY4wdIRGUQ7VdULBk37AgNDlr2hh1tNoop44YdocExyd6wo81GMbGSZDq1cRxS"
    "qTK9pqJ9bzZbZvftFowhcC1UUSy23SgcuzMzDzspQhwe2PcFkQVNRxEagzwTn0OGo3NNfV"
    "GIXutxgGCJZFw1EXQYxCfeIu/cMvW1/PvdYmNn3TCRlGz88HJpHzKg75XQ6rlq7pMSqr4H"
    "oBxdV85ylppbEmKEVbl/hap/lFy1mn5wIOZpMyDiwHQuSHuDytBcXTN37wFUxMbTGyiOls"
    "IDnCxd9QiJoYS1PL11iyTtVb9nfAHkaXJAyhcC1Or9CIKh4U79TD0PaQkfZS9geeuze5iS"
    "uVIHxORiFpzZuKu3Xyy6DiC9zBNK7tqOkOcJxl3v9ykc1h7g0WTvBhg9tS/sEzw1YxofjR"
    "GU4VUWD8qw/HsMyvDb8IMyAox0UAYiDjQooxn3ICgjQJwVlBF2QAdlAE0LgzI8qoygDIIS"
    "DcoAXcBuhwnZJYIy+OKibuPDdtvcxpOCwG7jg8rsoAyCkhWUAeTfLSgjlHn4W5d7/OiI4E"
    "EZv1s1iAVl+JX5QRkEJRqUwZ12v+VgukEZLJLsoWgZlBFe06sYiPAqvUWmifn9dlcy0VdY"
    "n3HAROcHQ4nED2QGie1uUxS7IHmnvaBd3S93Gyf44mVdsCluvKgL/Vm5KkAiK+aL3QNSv/"
    "oZy2Cx2u5Ksc9X1xicq8Vm92F6rVcGQ6N+fSh17FETdKF+vCuNo4rgAZTcFMtrN9mHDhwp"
    "x6jUxw3WW1OE9PhTcbVd7FAp6iKEyMRXwDCR2XJ5X0LfFL8Uy9rEfvTd+K0uqw/ilnOna1"
    "/Ubdwu3hfzh3k828ZuEQB2yjfFbW0cbz8s1tPbsgO3sdqdU7+u7jdzjFAVYFpR/v5hti2m"
    "603xvqgkoSQHA4NkcoOUHpFYZhBGhlqzALaLszHUHeNsLBuhOBvLLxpnczo6O1eP0B6cvD"
    "sdHv/cxJhYBm1T3loG7XN3NEJpn0LE8vBW2yAQqCmOxsxYfmB59nnpIoRPwKVZy30mqoQl"
    "YbO8B/2oTS7OELkrfjBQTTFruNzNwGpe83MwIb4p/0ewcbYPj5ctgwyfax14+cWLgGWz71"
    "hO6iczI96M3g2PdEoV9d+TSWn4IfMC7lS+wEwZS/hg8/L56CKeQjr7WfO0s/k1CNuKLELh"
    "Nmj5uUUB0zrozflfqK1gHw00VpeFiL8I+Di7ru2f/dWucWcn56elq1BnxjmYjH+sR/Xw5O"
    "zd8HgSvr9t2Zv92nKufjBMS9u3Ih2/Oz05m2g+J2eH4+PSMEZ44Xt7k/EnKDbtfDc8Hx9U"
    "zEsHzPZ9eHBwcnFcHw1Vf5YAm7LT4dnkuFzVvx+fIv2Qy0DeLKvWkAhW1LqEt/4QtkWwEC"
    "H18MDLsInMbOmE0k4/LtXZdGRG6CPRwcnZAGq0c9AcBEsSBgArWBKjNce7rnUjGSyJt4qd"
    "ZHuDkDy59urjUEQztQctRmHUBiofRV0dB2FMXVEMur0ohKuHqWlbfc7BCIyMEXPgCWc8iX"
    "cnij4jDhKhwbHKxkGizUYxZcRBIjQ4Jtk4SLTZKCZWHKRTG8chFQfpNRXtOytjkFMb73tf"
    "s4ZOEeR6bszbRoyIWLil8qzgTUYR5aTEwYiIXVV5oYKIkrlwMLc2F1dAiqNzPGNBjEjz8U"
    "VbedWciAmEBsMGXXUvSkj/KrmQg66wcLKCIFAqFlY3GKg/vHSAQ1A1U38dMmJT7hEYR2f1"
    "iXwmMEiF43JO+kXRuW3Hh01905AxYIqAUs/mNsKfjrBEciRNf9IwMyejIWFDdWZjn3A507"
    "GqlzsXLQ0xEfvExFFWcIaZbdH4pIRdA09JJa2bsPm4a2cv6HKB+pQ4zqaWrBcXNM5AWR0m"
    "t0PZUMZQqsNqcZSwcQZKe8zdDqpHHsMLDtTFQQfdiCJXx/K5gCEVjtMc9wvCcxuNorJ32D"
    "nbJiAi9hPvatzbPoNSQexO33jQ87ZShywLPtxS9yICxtZq62bqtUuHa/ZeMHKU3IRcZGJ0"
    "yHCIbjCHKEKv9cQpgr5Ty5rGkIpQZHhZ5+ZPtr+LHjLADjER581el46J2s2i3C9yxpxtKm"
    "efGzmE1NlRvwA5+uzeYGUpdUBKjDF1SVYPsl8oKAikfzmiyNN2hDhHHFDv9ycSxgzwKDKn"
    "AUaNz4X9gWYdb5gr31xX2KEj3GF7KyzpC3sNR9HB6AkmMBhagWACxYKgANcoHh2uwYSiYz"
    "kQFKpEEIBimDglRMJD2GeFSOwIemIY1hM9NgzZxz3bFg8Vx4gJr7anB4vjPYlf2KgA29y7"
    "GkBFXNPAwF3Zixqn7QBcU4/xsZ5X+VL6Y73GKe/vYz2/Df9jvQAjFJn75QsiDvRjvWaog4"
    "/1AsRZH+uFHdAf6wHlCj/W86gyPtYjKC+xj/VAF7CvhgjZJT7W44uL+korbLfNV1qkIIL5"
    "hVVmf6xHUF5yPtYD8u/2sV4o8/C3Lt93RUcE/1jvd6sGsY/1/Mr8j/UIykvsYz3utPstB9"
    "P9WI9Fkj0Uki9DB19mqZ+9D7DUj8h3Tqog/JRJ/e4EQjfxzlWRCWJugpNVb7BwZB1sXFVI"
    "PGTtfyLU5qvDchOemSxxf+CPDuUeom77fjT5+SH1vaLIB37rzeJutnnARNz5+7DmVJpQFs"
    "nPu5Sedv26S3OR+rhLs+v+SLPh1P1xZAuxw6damkWHD8Y0h44fIDlcun1/FIT5o5rAi/IP"
    "Sa0nqIou5WP8sTYD0wRUbOZ9FiZNhuIB0z3lztaCv3xkuXGgOZUDr11XMn1IO+weQRqRgK"
    "MetBmDcvUArvWumzWE9QVAmgcPcB8voLI6Fx3kjK8CAhIct+w3AUijMTw5XwQEJCge4e8B"
    "kEZjePgP8QYUKJo+lTDxCm+w77Iu3RAiBNiT3+TVT7xzPOy8WzaULAt/3y9+Ul3kSYF5Io"
    "zToQq+H4yxQ29oFGYCxL66cMwcsY8usAZjaLI+iwlpUDRyH8VgDUbtgexwUYIQxSUcLEo2"
    "nUaYEypKEEYQigWKkk2nEWaHicaoI1hlg0TjnYjOw5ivgU2JiJNhywRnIOlYmBqsCzOnrv"
    "x9mWbf53WZ20RwW+YBjFyWBaLA78rMuIZXZR7YvJsyv3VzUWbVCLknc2hyrslQQvyWzLaP"
    "ntajMkvdkXHlRN6N+K22uhohZIDejHh1+fdjKCHveswKvuPtmC/t4KdO1ymRoSCuxn6Xox"
    "+9F3PrZlyLoYT4rRhrmv12Y+jdiDEocoeg5X0Y/WIo/TYouD14nn21ZJNuVu+LLuaL9Wz5"
    "x79n2hTb9Wq5jWYgtIJh3ZuAnK2JHHtGT6JJ9qCxFWNmH6Ddw9OYQEGknsmELKWfzIS84X"
    "iDPFLqx0ub3u/4UD+fOTw4GJ1ORvWDkoejg6Pxsfr3ZHQ8GdbJo8LXJWF7lTPpzifTLFjq"
    "FvCgqdr/QHy7Wxh5LJKWYN7DkQQfY/1j9eTvT9K9wS5TYGXnojwNHyFNIwYLg3KA4IC2dI"
    "SovqTwGn1pAxgsC7mIHTWVgdz0BnNiUc0wPyZd2ih1C/hCDzzgvWHDj+p6qj22tkPl7gk7"
    "re0URVztU+3xFd/R857Qt1D8Ng+T4vSM8e/nwVKqO2wZtHnIFKdPy6CnB06p7rBlAMyaFh"
    "IA9k8Cf1OzJ/RNA3neErTrrP3mJurXbyDfFZ+DW7OKJ1XfLpbzAsew3Kk4JJsDv4+osYjD"
    "gvPt5rkgKiCVdxxwlE5BDlib8WxcllWTqVfntZ2+Gx4P347OKvfkfHg0OldJbkf23+ejsx"
    "/HB3W62/OL0yoDL5LqFjS6LjaLlZsEvdYOEDdUp2o1P1ZJYGvFqvLAknlaSYHlpWzF2Vx6"
    "n/iAaj0EeaX6gtns/iLE8MwghDi6IF4oMFuU3jwDI9XaZoeNo9dNiHj48WAR4nwxSH0Mi/"
    "WFC51tqcaI0/ota6fG+8KFfvUwBf2aujtKvjBodvniyQiSzJVTrJvs+dIi4S5Knp4z/aTh"
    "JTrDxd8mOS9KnsTfU8peojNc/Hrfz0eu7YM45mYzkEereHNxGns0H6jexhJIda1+oGrmbJ"
    "2uzKW8ZCEhcQJxaKrVwXv6t57023YtTxKZuUIw8jxpwHDGPUiEkyjEp8lNFYLSp9e8/sGj"
    "4UhRZ9712Xezmz+8s96Xh13KjseyrNjRr66aEnKoK1adPWnS+wy557mdHn0wxawoe3E0g9"
    "YxDzOcO3n4aEyBX6U0rIsT6TYSXSSrxvL9R0iVgUwqiY3TehIeOWIU7+hwmdERxsMcqRae"
    "i0sXGa1+fBW/+STGNt6JS0dj7Mkf8ZvP3ZhX6/Vqs7tf2svWP/C+7H9+XjHKetm2+HVdzO"
    "sm76rc91Wd1LOo7su4m9XV7Gpxq58pDPFq9vPb1bYIvjyvf/XhbksFKKalfVZsaBmXhNVN"
    "zGzrvpb70gpyO98s1rtFUCz0kGlfBpHkA6lKkKwO1lXbGVhgunW0ryAnoYsKyDLvtVOCCT"
    "JfmvcY3bIAMf2AImyh4xuKkJU3OZt38ZrfL5FXHjFW3nzzOwaKoy9aQpbeHPVZgmKUJWJC"
    "0wrEsjAJcrMBgmJ5+5lsG9vhXXVhmpsYEQlN2NjE205B473FF1CQoCRf5ENaTcGp19gsOG"
    "ZVxuGY5V0ajm41Bcf7Fh/Z6TmXJ9kc+SqL0EuLitljhijtK4cyckywY06R/Ugw2dfkEsj3"
    "43AyWqdEvTiq8RS+DB8OJyPxyXpwVOMpfKy8Dz4BiUk460PYbgqOZwZyrlHi5ARU1OJ0nh"
    "bwS2WlgXU0Vzasi5UUg1z5OI8Q7FdG9EVLjIp31ZLkEDFk9yqEyPffmCPUAj6epx0xGeRS"
    "tceaTyF1/TQ+TNePwzE6dWRhOqzZOg0297Yro8OCMfuh+YKvkP0ZOFSn28ir/WrpMWkjM3"
    "TV3K/cMldPQNlhBfW5pFfR/QqFu5qao9bcWQcJab2xtbwZBn4XXmOdbvHRZ88hl5QvAefZ"
    "z/6lwJsbTf0Wm6pLS++q/YNl6jxyk5B5+AKIE+cwsGIP5zEO/xRucBrbYpwDahK5c+orCx"
    "rpRIDaERIj305Y/1I65w5sose8O0gzfu4dDCyUoJvkAhcNmoPH0YIgDw8mgKxcPGhPdD4e"
    "VwHDnDwhbUZeHpr4EsvN4/YFSxxCyzSRoydLhlSmFrT1NtlaYnIJpiRRn52zhya+5OTtcQ"
    "elW+4edBTQn7vkf0kNE57H5/evIbGcPkh9fl4fmvgSy+2TN01/+3F2c/1wqdoMkeQbGN5F"
    "c4fEPrvZ5qb443/8+i+Rr4eKcWkb2gJ0MMYxMDNbJwFSyiSV/0dzk079o9lWWXis8sMEPM"
    "6nY8Cx1AnxsQQ9usgVOHDMq29iUdYRtm6roqwTbI0jHUkshA5NXk6hkIVxe7wq8rEf0T4E"
    "GygkiAd/RND6ASAoxuBG3ckt0+Gr3LAXcZR5eZJ8ujhGL2OMOMRYciRbC+h9Nkp3uaSR+n"
    "OrD7ROX7BTCl/V87MieYRRyH3lQgr6wIHKDtSiCPPmqizUeNBWUDs32ZNLlzVhhXGysjuZ"
    "LTs1ayMNdZm1spCz52ybhE4BaXyM+0njhHSCg7dN8qaANIq3p5RNSCcyfD3/Wwp3Vv+Bfb"
    "NUYiLCxyIi/7nOVsQ7wjl3dpOQsRUM4LdPb8gH8hvW0YxDh6OD8fn45Hj6bviDSjg0Pn5z"
    "dFFJr/7r4lz997uLn9U/3pZz+YfR6FT9dTIpZ99jxOdIY8yONUfYIFcuU0eV+oo9R/uC2a"
    "7kytAKexIvtg/KpDJFm0zeo+qmc0yABH0rEQhermI94oqBa/BFaJPwZQ2/aE/YsFsGHgfk"
    "afD9BSIjneHibxmYHJIn8fcXqIx1houflfqGIkxilkp9Q3cg7+TfbLd6bwwNxOpF6T+8df"
    "jP+9lyp+851JeyXm7KRf08kEpdmfUpbY8WoLqiub7nWq26cne7sn5kXM6orNn1YFHWfOHI"
    "2n6aH4OO+h9zkmxdjQBpKs3Pl8gnmFzmrT8WjZm1iJSz7TqfB7baVXX6tWbDXiRDpyqKtl"
    "adTxwH3a89F/aFBV3P/HzYzZIRgdwsQr3AtX1gQW1pvXm0ccD92W1BN1iYW1psHm0cc3+2"
    "WtANFmawrmciBot/BG9Tqwe0DXPe+NpdJTfMOySPofY3MDeDX1PQx/i7fcwVS3b8N8YgVz"
    "RuOr99iYcXEu5TtQgYxjgk1oi9CYEZKu5YU21lkPzsDO4MPX17hnYk99h/O7stttNNMV9t"
    "rv/wHt12dXs9VU0F3fCzInk5gJI+3aa4m20+bmENkw2lX3evHsF1KcQAsuSjBVBPOrp5Di"
    "shF8/hiSTsCfL0pPwvh2HHRD0OL6AnPitdRKTV8f24iBhZPhxFbxYzWC7vu9GtY+u3UzvH"
    "Z6MIaZDyvhrdhyRUMLfzoAJCGqq7cohDdfqQhJrhoxF0NFBZ34xsPokxwycj6GiMsr4Y2X"
    "xaZe0em6OuiiiiqqaCtI4avklcdlPJgGV3HQKVXBIGtNn0nMuzgiO0kbknaP1GO5BEq7fX"
    "NmAdUhqr3cCFoXrNZ9v4xU2dBP2uuLsyUYl/YCu/r4SdRoy8NJuqcktj2xmwrua2y0w8m3"
    "mUP88SJTnYqebU6MEajfQAC4nBZlQuzhi2RtXkHgZCOoAuma4o9J/p5RIly8HYcb0k2mdA"
    "ZIdrE3QxkMLB2mQPODAzDGyKMgpV1simu8DAmmNoU5QxrMLGNt2F7K2+ziChvsn9w2/0RA"
    "+2pdG0vN5OS9/TT3PeMvX5VfwzRn6e7veb1d0UTdadnaO793PF3QrvqXhacaizXW0dyErq"
    "aBHyDHTLdtIpiR40ooxFziwhQ7F4kYhMeVYPQW/XV1Deg2VHto5uI7B21jkjQUiD7OGcke"
    "xDEmqzLuUhbehooM6aJ44T9iAJ0yxpeSANFQ0RLJXiAJvWk/CuMvX0KqKeV71o5RVHGXMM"
    "VZyOhiVspFLNJzHmGKg4HY1R2Dilmk9izMUWw9QDFhYGZ1fnnhwmGNAoPRtCGDDalfQo5i"
    "QmJikjIyt3Bk43nl5zMk/CadrI2iN5Eh7rQJbTWBWvV9vdzabQFvntwp5yYv7jxcX4kPYd"
    "Z1VDvnfnWmqLm2K7g1Vef+l9duk6oON3pQMxfHc6+b9NLcSVgHarh7kGWfxiz7HyMG2Lfz"
    "YeozZwgfuJda9ynzaz5bb6QFeJ2mmhpp7vVnFBFTZG3VR55dXYrD5NEQAJN3y1LjYz/72s"
    "4NPXWrWQF7ESkq+Us5b0tOxcch7ZmmbW1D/oy5QanH6eAoRdlsNRzpzY5ABcg4mvytSQIn"
    "07H/1n/eHooKnnN4RXQRpZ3tOHw28ujg8m4xIyrPqkOgaYXJwdnw92m8XNTbEZHA2P314M"
    "344G69v1zfaft4Ph+eAvf7lc1unNLpeD8n+no7M3J2fvBuub6ez6l8V2tXmY/lp9+XO7mn"
    "988tXLl6+fv3hRJbKsKuuUeo2gz0cTI9M6Edyvu3IRefLYYnvcrFG12/Xt4Hj009/UH38P"
    "OrBc7RbvH5483sxq90ONRPWR7WPTAQWwVqXyl1Hpcv7lL4GICekQcv5YFEQArMenqthOxu"
    "M3g8nbadmzbwePlQgf1+7yydHh34z0TH6jSZWL0MAc/VSnbCsZ/D3kpM5HQk7/9u3gic44"
    "VwXS3y/rjHc6UZyCcru6qbYP2FbJwWvrbDg+Hw1G/3UwOq2l8Hj3oVCiGJT0g8V2UA5Tsb"
    "z+62p5+/CYPRxKjMFg7DbTtN4fnByfT8p+lUuSk7UOUl5iSTiNvh5Wh05ndebT8fF4Mh4e"
    "Hf2sfxwdDko9HIyGB98Pzk5+KoGPDi7ouRbAjHUI9oFGTmsiwruqXB/ulJ0e2VyXbk5Dg5"
    "qDqxmWFCrdMo2J3D4rvSO20HKoysEgN1FFGO5TSsIqwyASeKm0HytM7UO2v8hG5KaFBDPK"
    "HF9W+0z9Q/UP00X1l5mPTW7XF88GN8VyWu7316u76f394vrJ02eD5+X/61PQUuXfHI3LuX"
    "x4UvX++/HxWzhIeqK/SI/A4rq4W692taX3saBePO1qninOTQzrq1e55pt5zK05TX/pVrgt"
    "ZttCPckes6BK++mTYmQfEU0bhvU1w3pRGrOZ5uOjctymUMRKVtOvv/rm5Vevasmqo83Kkq"
    "+LlD6U8qrMEdcGuv7VYWV69PXV+/fffJmwiqK0Ztp6umDOTQ3wqIGUaCBPEVf3u/nqjrpr"
    "iipj6XUsfDP0a08bG/bhPU+JG7N+3XsJVFD+DcXB8PxgeDhiqYVqdfr161fvn3/jqoUq0s"
    "uEBufrBibP9WJdRL6ojs9o1pTw7uyIWmJXdw1/5AavglOv/N6Dxr5zg71nfHBydKTs14Ny"
    "JD13avGL+hL75OTIKcJeAKYZoe8BE9WJCy0znh0vsywboYssyy/vedxXSMwP0TXWfRBGa5"
    "Y1UyZ/D4S3GphysCb9WF0EFHywzkXjvFbXPobHawk72bJVMk7SERochuwJOtpsFFPGyTlC"
    "g2OSPTFHm41iYj2LmKtigkAYqmbXXyYIVR+HYcoEERiWUQyxl0UwpjZPu49BvVdxs1gOnp"
    "R7w2J5U93izTab2UN9yN9sMBXGx4Mq+RgHBPa4R8s07s12OTlTp5lZSdyd3AGfi8Gy/Xgf"
    "s1fKYr654hs/gRuWZ/18XCxdmK+fRmrPS9HerDb+0TIsijatZOQ86Q4+eVSMbhdbNDtO/b"
    "3ufLVlBWHVYt2tqnQoy+mHmcKoKT5V82m5e5jerZa7D1tQclcZY8VytpwX05vSfC/QDv6u"
    "DEadLKOjvai5SJmLmp1We59N+TNuK7rUebYm0rxRbSuQ6odLnfrx7cnJYXW8fD46+3F8MN"
    "ILKaCGqh5EQekyDgxP3X1WoBj9ejPg504Pi635OSPsy/B0ppabfaj6tQXHjt+9Wg3yp3AT"
    "NAdLgg7SKo5MfsvTKwthvwyBokuGjzioxBtqezv7cakSUoAnH5zxdh9IgOMGn1yAkncyTu"
    "BCfz+9Wa2ut9gM+nag5o/i6g+FaTP0/dBlhuclhaTWeoJ5yEQdP6xN1O9z1rssPPVaiOBo"
    "TIJOHh9sBTVgjaZluHsBCQpA2NlDGo3hyXH1AhIUj7CjhzQaw0NqFsKTo1JyCJKqxfNQQW"
    "W089L+qdNerPvaiOB1Xy+PYfdVgVy/Fb/ojDbmOCPFE0KDoAB2jx0J9xlfv1Rw3sOesWCz"
    "UjihVDnQnfd79wCfztYUVOWFo+Fk+Iq+B3yRoLvQ/s1RbYcKH2HMoqoHFhbIYfZ6xIScpd"
    "YeHRM21OneoacVGlTOU2mfEFXq3gEyNNra65kAPTrcbGl8AUGrxW84uiDlxcfiZPiCJBgV"
    "SzUbNcqg35OzGPmE+MSk3KpnocslaM4FXeNLIGttCkn5UoAr1J4kkV6n3Pp5yo7Q4ib8fs"
    "AydN87KsnEi1KjiIMjGTnMRCdiqLlXVU51FJfgRZXXWFRHmddUTvWw/8KXVF5reXdU7t2J"
    "untC763MabA6uSJuLESuuJzEF5/LFZdsTA52K+Uc2eF3SK80gL1fw5g8DDL5dqQ+P9fs8o"
    "N2XProPUqpGZPxQXN9Yoi6XHu8iiUL6pAliE4PJH94jLaJHR57o5QFCB6XOUiEIobcdrCd"
    "xdRokSKGzA3TxwEy1mgMT4s0MGT+lz4OkLFGY3hYp7B5aiUHIq1e1YrD/cAyIEGhSJ3IYs"
    "3FkDBNMLd6iEDWBPNbyzPB4uaW3iDyragm3cKfNlQbGwoGyfudz4v6uS7ez+5vqxOt1dXs"
    "anGrvy0NJbIu5hXm69kDjKrpzxp71kTAp+P53UjBdqmGJHIMiSYXam3b1dRQRSye5vsD5D"
    "Urlz5qGZ6cjo6rCJufTur/HJ2cT4CZWNMTimXZIeVYLIovX08NLTunJGD0xWssXh0bs4zk"
    "RVTWoh4MzrA91NyEapMBxLEJGgRg+ulP3oQsT9AoDQPobwYUoOBJOOBjnI5YGk6oeaDqOJ"
    "/zJLNIgBUtCUQiaUTTHg0hPwUPnnunFycgaJDGkZ1mh8iv04vxHzRI4+AZ/rEpLm30x2b2"
    "gjezQ82MTGlbJDYNGDOZFTbSVEX6LeaggEbo/iI7bVZCG5IeQYbu6lJAIx2h0TuGQRZuhB"
    "Ld5x3DQwor2jiNkut6gso+FmG302lJwOkk7Mnn2c5n2bE/Xc/2rufez9/L8erom1UchDyz"
    "ilX3D2XDDrFMXI/MTODyZ3mXI2gLs9SBNNgAoCViey7kWTT8sZWyKs0wYd3qQZdlzVe/Ma"
    "r/GaarWz3ov6zZ6jdG9Z9lsvLURKbTcXVhbqtNVbfLslsqbEVgQ83bNIvZ3Z+7Zvtd8+p+"
    "WzrX2+1UHwH4X1g65cnPLPs9dZ1tmvds6sF1jlorTWh3zFpRdt3JKxZSW3nFq+0Za00cDK"
    "rPxamQZKcFv9p9UPmNmlNbMyKlhP7t382yF1oVoXB4u7JHZ9cwO9KihkXQGrr4NgJJr75N"
    "3bDrQHYCGwZsiex2jo3h1g+7L2xl+M2RGHLsDLd+iEHY0vCbIzHwbA1TM+y3tLXRtER22d"
    "0GGGHHKJUPxV+J8E988CpCuMMuMmXACjwm6PLkACOP9ygLOvoYqcw7vqIIQxXfI87IEVZd"
    "m2tqN3U9OMLGNmxHwNqmDLwWtrh5WOjzsscN6iaRLMje4aXIdqvyrfT397e305Thbyvx+R"
    "Z3M5XU0hdEXZA099cfVq7T8FJR/2N1Nd0tdreYQ2HLGDlbSotmp6OafTZNYZLPZuV2JB53"
    "Ekm0sp5tt5+qB04/zLYfHNivXvUcAlxb1MvZjX0mNPR/+M961UuIvBtltbubK2XZCLlTDb"
    "9wogY83SpYxoyArTM3fYa2MOZkgR7q6Rj2qyzgobRz0udRF7AQOdPXZ2MLWYjcORwGZJtS"
    "FjMzka1SVT+YyJ/h4btxHfPzbng8fDs6q/PsDI9G5zDhTl189sNoUu7I1R9l1aOfYYhQI0"
    "Z/rgfihBUQseolAfI0Mzh0pJu5HfekibnB8qYxWmOpuGuHpFeNt4qd2YfTMw+Wl/zcRYRu"
    "vF1O9INmo5DMxM4cKDXrcUDN/iwCQ7eFWcG2TnPWGnsjA9bGO6/3Hwl73mst2n09yfgINA"
    "EOAk5ZQRy2zSiUjJMchAYHJHuigzYbxZRxsoPQ4JhkT3jQZqOYWGsa1kKnVU0QaXqZg7Wh"
    "KcQECgwkDKLv04iCA20nRrFabBmHXgEFBipYvZ3DLrdIdCRNlxhYWYdbCA0fLzzU6hkzfZ"
    "DlVeQdYmFEnE1aHFfk4Mr1BnKBASIcmHYlBBE5TUYRNecHORMSUhFK6h9MeBMzLBaE73aP"
    "iT9vkrp0eTKAk3VPcmBM2qZypn57hLiO7wknR+XBWVeOzjtkxIAHx2ie1iPlgmLwesgVQp"
    "7ie4SZgoCqvzdhMJQf1M7Ufp8SV/+9YeVMAH3wwwSoT4UQUKpEEIdiGO27Ok/OHSRIhWOR"
    "S+ZCNBpFxbwU8+ojSGQvx4L28i7I6PsZdfGF3bCoEv++RP2K3XWYoHHk+kIkEUxNrmLQP6"
    "NLuLxvi7f3V/8o5s610kv/RQNdJyOSbnX94MExgBabYo68YFuVgRfDYFdAUfJ+azWvE8hR"
    "Arsv8IKS9zom6Hv16u70brG83xV7+7Z6tt0ubpZFIXDPNbvffVh1vjAjbrvMPOt422XZCN"
    "12WX7Rz6QPhkdH9WXIyF6FjN4Nx/Vv5WDUFyWT4fkP1X9/HJ+PJ6ry+fnwLXi1wLYF5lPw"
    "7oIqQnPPB3zMFArCFcvfUdQID2eyNR91m1+NBMbH351cHNevMZxcTNS/Q2Bgdvp90kU8YN"
    "hkavrmFV76H4m/evnqNZadiNAd1iUDRmu2Z1MmfxuEt4pZGrammsRJS8Orj0OxC4KE2RS0"
    "GIehl7UMIJqCgNIsk7JgbKtROFcGdvW4JNiASA3E2oowYY0fIBGVQbRfUbFk3MsgNDho2X"
    "sZtNkopox7GYQGxyR7L4M2G8XE+lLaqY3jkPpe2msq2vdms2V2327BGALXzBXFYtuNwrE7"
    "M9NFpghxeGDfF0QWNB1FaOz4THwOGY7O9RBEIXqtxwGCJZJxQEnQYRCfeIu8czbZ1/Lvd4"
    "uNnXUuSVKy8cMjyX3IgD6NRKvnqrlPSqj6HoBydF2501lqbkmIEVbl/sG7/lFy1Wr6wYGY"
    "p82AiAPTOVbvDSpDc3XN3L0HUBEbT2+gOFoKz3aydNUjJIYS1vL01i2StFf9nvEFkKfJAS"
    "lfCM7LPHsRBEPDnfqZeh7SEj7KXsDy1mf3MCVzpQ6IycUsOLNxV2+/WHQdQHqZJ5TctR0h"
    "zxOMu97vUzisPcCjyd4NMHpqX9gneM6MYV7lefURdLJXeUF7eVd54fWNujYLL1VafOg2v9"
    "/uSib6VPLPOzbOk+Ed8woTX5qRH7CVGlgUuyCrhT2cX90vd+6T4i+fIp+OFTfBaw9Pm4Lk"
    "1dxcJwPzny2v9Dr5cd1quyvHb77yXwRXeTkWm92H6bWeroclZfPrQ6m2j5rrOvVj/eBMlb"
    "QNlNwUy2v3i0V9K1mOdKni6JPrpijZ/0/F1XaxQ6Wvi5IszA0dvHycLZf3pVg2xS/F8l59"
    "p8d4lv128b6YP8xzPgTcLQLRRGpvitt66d1+WKynt2Xnbvm0wjlYVvebOcZGFaT1rqz1Yb"
    "YtputN8b6o5KnkD++1+//asdy1Rb51TCSNMSt5uztgQ93xDtiyEboDtvyid8Cno7NzlSX7"
    "4OTd6fD45+b+0zJom4XGMmj/NWIjlPYfRVoe3m4QXFI3xdH7XMsPbB/BQ/OqCOETcGl2F5"
    "+JKmFJ2GwxQT9qo4wzRO4+EwxUU8waLncLsprX/BxMiG/K/xFsnE3L42XLIMPnWgdefvEi"
    "YNnsdpaT+snMiDejd8Mj/ZGo+u/JpDTJkXkB90dfYKaMJXywSfp8dBFPIZ2dssk9b34NQg"
    "oii1C4wVp+blHAtA7IcP4XaivYoQONtU9r+oi/CPg4+7ntn/3VrnFnJ+eno4M6fGV4MBn/"
    "WI/q4cnZu+HxJHwgwLI3e7/lXP1gmJaGfEU6fnd6cjbRfE7ODsfHpZWP8MItg+Yb5qDYtP"
    "Pd8Hx8UDEvfTHb9+HBwcnF8WT4nVLQEmBTdjo8mxyXq/r341OkH3JJwZpl1ZoawYpal/DW"
    "H8LeCBYipB4eFBQ2kZnAjFDa6celOjeJzAjtrg9OzgZQo51DkCCQhzAAWIE8GK1xzl3rRj"
    "KQB28VO2fwBiF5zuDVx6GIJk8LWozCqA1TPoq6Og7CmLiiGHR7UQhXD1PTtopmZgTtxIg5"
    "8IS/4Yx3J4o+I0YHocGxysbooM1GMWXE6CA0OCbZGB202SgmVoyOUxvHIRWj4zUV7TvrG2"
    "inNt73vmYN/dGz67kxT8IxImLhlvpyFG8yiijnI1+MiNhVlRcqiCj5dS/m1ubiCkhxdI5n"
    "LIgRaT6+aCuvmnObh9Bg2KCr7t1g618lF3LQFRZO1gUdSsXC6l5U94eXvnwLqmbqr0NGbM"
    "o9AuPorL4jyAQGqXBczt2DKDq37fiwqXjbjAFTBJR6Njci/nSEJZIjafqThpk5GQ0JG6oz"
    "G/uEy5mO/EeYEBpiIvaJiaOs4Awz26LxSQm7Bp6SSlo3YfNx185eC+YC9SlxnE0tWS8uaJ"
    "yBsjpMboeyoYyhVIfV4ihh4wyU9pi7HVSPPIYXHKiLgw66EUWujuVzAUMqHKc57heE5zYa"
    "RWVvznO2TUBE7Cfehby3fQalgtidvvGg522lDlkWfLil7kUEjK3V1s3Ua5cO1+y9YOQouQ"
    "ntyMTokOEQ3aARUYRe64lTBH2nljWNIRWhyPCyzs0IZ38XPWSAHWIizpu9Lh0TtZsXrl/k"
    "jDnbVM4+N3IIqbOjfgFy9Nm9wcpS6oCUGGPqkqweZL9QUBBI/3JEkaftCHGOOKDe708kjB"
    "ngUWROA4wanwv7A8063jBXvrmusENHuMP2VljSF/YajqKD0RNMYDC0AsEEigVBAa5RPDpc"
    "gwlFx3IgKFSJIADFMHFKiISHsM8KkdgR9MQwrCd6bBiyj3u2Ld4OihETXm1PbwjFexK/sF"
    "EhuLl3NYCKuKaBob2yFzVO23FwvA9JvPoIINkPSYL2XBCtHk0Kwv/Vz15cv/oRCZhXBWEU"
    "vPrdiW1rQtiqIhOX1sSbqd5gEWY6fqyqkHjjyY8Lb/NFzGq5m5mkFJ/LBzF9vcok83wS+W"
    "kM9S2NyCcl683ibqYCY4P3k3r9YKA5rkBUTjLmX2l615B/zUUq4l+z6/4WkeHU/Q0gC7FD"
    "/L5m0eErAs2hY1S6w6VbUHoQ+4lqAi/0MyS1u6kqupQP/MTaDMwCULFZELIwaTIUD5jqKR"
    "unFvzlI8uNA82pHFg7upLpQ9rc8QjSiASst6DNGJSrB3DWe92sIayw0DQPHuA+HvpgdS46"
    "yBmhogEJjls2UBRpNIYnJ0w0IEHxCAeJIo3G8PDfmwkoUDR9KmHisZlg32WdxCJECLAnv8"
    "njFnjneNh5R68oWRb+vh+2oLrIkwLzmACnQxV8PxhjhwXQKMwEiIXiOmaOWCQu1mAMTVas"
    "dEiDopGLlMYajNoD2TFEBCGKSziCiGw6jTAnfoggjCAUix4im04jzI4dilFHsMpGDsU7EZ"
    "2HMV8DmxIRJ8OWCc5AjmPBPUV1qocIhM9QvdbyjlDpZzPoBzLAOdKb4dF5+3cwqq/6dov5"
    "Yj1bfmbHk5tiu14ttxkpT6zMkmdoblKrWAIOozpkBg446WKM7OMsPb/nAPRF6m0HyFL6nQ"
    "fIG444+MBc/Xhp834cH5rnrw8ORqeTUf0KwuHo4Gh8rP49GR1PhvVX5eGTCLC9yqBwp5dp"
    "9sklGHjgbFRfWYPAF7cw8sIBLcG81w4IPmb9xOrJn6Gle4MdqMHKznVLGj5CmkYMFgO1Cc"
    "IBbf/iNNqXFF6jL20Ag2UhF7GjpjKQm95gRgCqGebHpE0QpW4BXygrId4bNvyorqfaY2s7"
    "VO6esNPaTlHE1T7VHl/xHT3vCX0LxW/zmgZOzxj/fl7ZoLrDlkGb1zdw+rQMenqVg+oOWw"
    "bArGkhAWD/JPA3NXtC3zSQ50BBu87ab24qUv1wz13x2Xk5q5ykjtvFcm7DG1xsy526pjaB"
    "D+IBBYQPg/Ps5swgWiGVoxBwlE5XCFibUW28mFWT1UvnwJq+Gx4P347OKo/lfHg0OlcJsU"
    "b23+ejsx/HB3VqrPOL0ypbF5IWCzS6LjaLlZswsdYKcJ1cp3UyP1YJo2qFqnJGkTmdSIHl"
    "pXfC2fjRc6BaD3f/qb5gZry/LjGcNQghji64Rg4smebJXzNSrc142Dh6goeIhx8mECHOF4"
    "NU4DzWFy50tvEaI07rt6zpGu8LF/rVwxT0a+ruJPnCoNnliycjdiZXTrFusudLi+RcKHl6"
    "zvSTsovoDBd/m0ReKHkSf0/pvYjOcPGzXnqnCJOYpd5/pzvAxWns0HygehtLINW1+oGqmb"
    "N1ujKX8j4sDIkTiENTrY7p0L/1pN+2a3mSyPyuECPPkwaMctmDRDgfFfo0uZ8VovTpNa9/"
    "8OgtddS/d9343ezm8/Lf+3CzSyGm2ZWVOjrXVTNCXnXFqrM7TbqgIfc839OjD+aZFWUv3m"
    "bQOuZmhhMoDx+NKXCulHZ18STdRqIrZdVYvhMJqTKQSX316rSehEeOGMU7OlxmdITxMEeq"
    "hfvi0kVGqx+HxW8+ibGNi+LS0Rh7ckr85nN359V6vdrs7pf2EvZz2Zz9jxsrXh1e8Sp+XR"
    "fzug93VR7NiiL1eJP7CthmdTW7WtzqJ09CAWj289vVtgi+ZKx/JfBvSxUppqUZV2ySQ1Cy"
    "qa5yZlv3ZbCXVs7b+Wax3i2C4j08m9SHNSX1FJOScbJjdbV2lhmYpx0NM8hJ6JoDssx7V4"
    "lggsym5uUXtyxATD/VAlvo+FoLZOVN3eYFjub3S+Q9GYyVN//8joHi6Ns5kKU3Z32WoBhl"
    "idjetAKxTFOC3OycoFje8CbbxkwDV12YdipGREITtlLxtlPQeK9+BBQkKMm3P5BWU3DqNT"
    "YLjlmVcThmaZeGo1tNwfE+8ETsAM7VSzZHvsoi9NKiYvaYIUr7noqMHBPsmFNkPxJM9jW5"
    "BPIdQJyM1ilR949qPIUvw/nDyUh8sq4f1XgKH+tjYp+AxCT8KXHYbgqOZwZyLmHi5ARU1O"
    "J0kpj6pbLSwDqaKxvWtUyKQa58nHSn+5URfU0To+Jd1CQ5RAzZvQoh8lEh5gi1gI9nhERM"
    "BrmkkLHmU0hdP40P0/XjcIxOHVmYDmu2ToPNve3K6LBgzH5ovuArZH8GDtXpNvJqv1p6TN"
    "rIDF019yu3zNUTUHZYQX0u6VV0v0LhrqbmIDZ31kFCWm9sLW+Ggd+F11inW3z02XPIJeVL"
    "wHlgqH8p8OZGU7/FpurS0rtq/2CZOo9cMGQevgDixDkMrNjDeYzDP4UbnMa2GOeAmkTunP"
    "rKgkY6kRxtXhKHkATHJ5vMAWs140Y0vPUzGRucE/7nyF0XM2PDbra5KT6zz5h+16kXsFvF"
    "tpeJQPkobsHkbp3LQWmSVBoHzU06g4NmWyVTsJoP8yg44f5gO9e5LbE8C7rIFTYwh6rvmF"
    "DWEbZuq6KsE2yN+RLJD4EOTV5qiJCFWYy9KvI3btE+BHsNJIhfuUXQ+tduKMbgHsNJEdDh"
    "S6qwF3GUeekufLo4Ru/Df3GIsRwXtlYQYZSB0l0uaaT+3OoDrdMXzEryVT0/uYVHGIXcV0"
    "qLoA8cqOzrcYowb67KQo1flQe1c3N2uHRZE1YYJytJh9myU7M20lCXWSsLOXvOtsnLEZDG"
    "x7ifbBxIJzh42+TgCEijeHvKvIF0IsPR80Nf3Vn9uThmefklEJeLCL/k+l6Ew4Rz7ew5Ic"
    "MtGEkp/OoFxjqaOOJwdDA+H58cT98Nf1B5I8bHb44uKunVf12cq/9+d/Gz+sfbcpR/GI1O"
    "1V8nk3JCPkbckDTG7KC/yNsOSLV+gwDZbz6Qi0Ur7Em82NYok6QObTJ5oK2bzrEKEvStRC"
    "B4yo31iCsGrg0YoU3Cl7UFoz1hw24ZARaQp8H3FxGGdIaLv2WEGP3eBIm/v4gx7jsUkQ0o"
    "HznMYEBilspgQHcg7ybAbLd6bwxtxurFuc/LYPzn/Wy505cg6usmL8/Yos4ErtKQZX3+1J"
    "MpqO5uru85Zquu2N24VE9milmWNbsezMqaLxxR20/zY9BR/9Makq2rCSDlmPn5Evkghsu8"
    "9ac7MdsWkXK2cefzwJa8qk6/Jm3Yi+RFdkXR1rTzieOg+zXqwr6woOuZnw+7WTIikJsFqB"
    "e4tg8sqC1NOI82Drg/4y3oBgtzS7PNo41j7s9gC7rBwgzW9UzEYPGP4G1q9YC2Yc4bX7ur"
    "5AbdheQx1P4G5mZjagr6GH+3j7liyY7GwxjkisZNzbQv8fAC9HyqFuFbGIfEGrE3ITBDuR"
    "xrqq0Mkh8BwJ2hpy8B0I7kXgdsZ7fFdrop5qvN9efl1m1Xt9dT1VqQO9pPZ+GlZEg6dpvi"
    "brb5uIU1zIfq/fl89VCuSxk6UCWzUENl6ejrOayE/DyHJ5JDIUidkHLCHIYdcyc4vIB++K"
    "x0EZHpwHfmImJkOXIUvVnRYLm8A0e3ji3iTu0cx40ipEHKO2x0H5JQwbzOgwoIaajuqiEO"
    "1elDEmqGo0bQ0UBlHTSy+STGDMeMoKMxyjpkZPNplbV7a466KqKIqpoK0jpq+CZx2U0lA5"
    "bddQhUct/Fos2m51yeKRyhjcw9QRM42oEkWr29tgHrkNJY7QYuDNVrPtvQL27qrLZ3xd2V"
    "CVn8XEz9PpKoGXmm05+pii0tbmfUutrcLjPx9LRR/jxzlORg55tToweTNNIDLEIGm1a5OG"
    "PYGjWTe+4B6QC6brqi0H+m10yULAdjx0WTaJ8BkR3QTdDFQAqHc5M94MDMsLIpyihUWUub"
    "7gIDa461TVHGsApb3HQXsvf7+sve+YfZ0iSG+1x2+3hftqU1tbzeTkun1E9Y2zKJ7RX94S"
    "M/l+r7zepuGiRUzc6j2usB424V9lA85SvU2672DmQldcYIeQa6ZDvplERPHFHGIoeXkKFY"
    "9EhEpjzLh6C3aywo78G6I1tHtxJYO+vAkSCkQfZw4Ej2IQm1WYvykDZ0NFBnnRPHCXuQhG"
    "mWszyQhoqGCJZJcYBN60l4V5l6ehVRz6tetPKKo4w5xipOR8MSNlSp5pMYc4xUnI7GKGyg"
    "Us0nMeZii2HqAQsLg7Orc48QEwxolJ4NIQwY7Up6FHOSRpKUkZGVOwynG0+vOZlH4jRtZO"
    "2RPBKPdSDLcfzf//3/rZNoRQ=="
)
