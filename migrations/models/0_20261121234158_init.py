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
CREATE TABLE "data_key" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "entity" VARCHAR(50) NOT NULL,
    "row_id" CHAR(36) NOT NULL,
    "wrapped" TEXT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_data_key_entity_3112ae" UNIQUE ("entity", "row_id")
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
CREATE TABLE "data_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "entity" VARCHAR(50) NOT NULL,
    "row_id" UUID NOT NULL,
    "wrapped" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_data_key_entity_3112ae" UNIQUE ("entity", "row_id")
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
DROP TABLE "data_key";
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
DROP TABLE "data_key";
DROP TABLE "client_id";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWN[db.capabilities.dialect if db else "postgres"]

MODELS_STATE = (
    "eJztXW1z28iR/isofdlNHddlS5a9WV9dlSR717rYlsvSnnPJppghMCIRgRgGL+aycvnv1z"
    "14BwYgAILkQOoP2VjENDjsnunpfvpl/nWyFBZ3/GcXZmB/s4PNyU/Gv05ctuTwj8qziXHC"
    "VqvsCX4QsJkjB7P8qJkfePABfH7PHJ/DRxb3Tc9eBbZwcfStWPJgYbtzwxIuN4RnBMKYcf"
    "nXxGAzEQaGGfoBDPP8iWEKN4D3+ThQrFbCC0LXDmzuP8Ovs4QJ3wcvG/zN8O9/hnwaiDm8"
    "k3vw/r/+DT62XYv/zv3kz9XD9N7mjlVgnm3hC+Tn02Czkp9dWz/LcTjn2dQUTrh0s7GrTb"
    "AQbjo4DG3r2a+/Xr/FZ3Puco8F3Mqx1A0dJ+Z+8lE0X/gg8EKeTtTKPrD4PQsdFMzJf96H"
    "ronyAB54/Jlt+c9cvp7a1n/F88uNnU4/3dxNb9/dTacnVWHeLbjhifV3vgEzLgsEZwkfAZ"
    "9xTdhugGz717+jr8jYIz89wbddvb/48v3Zqz9Ilgg/mHvy4Ylkxb8lIQtYRCpFkPHc9Djy"
    "aMoCBe/h+5kbqAVQJCwJAr6OB/aSP0v+0UcgyQeZRLKdUScS0xHmwzNXrDtL5OuCu4YdGG"
    "vmG/Fv210wd9cf393eXXz8jG9a+v4/Hfz07cXdO3xyKj/dlD79PpKjAG0QqYn0JcbX67v3"
    "Bv5p/OXm07uytNNxd3/BR/BaO4he8O7Pdyc4SxYGYgrMmTIrz87k4+QjGJotkHBl9VsgRc"
    "LHs0Ac5oM6XDB3TitEEn+DUwF5pFgeAZ9zT708clSltQFc29dqeNFR5l9sn/vGbGPgubi2"
    "g4XBmbmIpf/GmIfMs3yDzUHSsCgcYLURLfvqKateGfAr4f9+OH3x8vXLH89evfwRhsifl3"
    "7yumHxXH+6k+o9kwX/PeCey5yp6iy9g6dqYZTISgKBCbcQSHxcdpJHzJSuJ6dtGeLeAJPF"
    "x0PUsF34Nzf8jR/wJfyTBbhPTWCJce+J5RsjmtNEjnrgG+MeLJdw5XMvaC2nJft96nB3Hi"
    "xwGT1/3iCV/7n4Ig9kGFXap5/iR6fRs6LowDzkvRRtkXAARXsgSeZP3Pg3vJHvMdYL2+FS"
    "19rfWm+lx61kJYOAccqNXWckl4h2sJYPtCQ+wa/15TZNph5t50CIh3S/TwxfRB8zA3gewL"
    "FuzHBpgKZm5kOkC+BFB7CrM/k8ACeqgrlaCNvkauEkFL2Uba/Tr9ceBTbjTFHhJv4q7ky7"
    "p+Z81UZxlrdeTm9WhZGjMq5uPnyA/Wv8dnL120lJQn44+wc3Fcq1/ljMkegvJSmUyFuf4J"
    "HIQHu6bTdBUUqnrc6304bz7bR6vsXMnN4Lx+KqvSKWK+bCL2qURY5cZ5EkFDudWnhe5A+s"
    "hL3ff7z48x8Kh9aHm0+/JMNz4rj6cHNZOZ5gWOM+mQlr02WTJON1NhrlBkE7w2doO3q4Uz"
    "KMq68N2NYKbLYDFZag7XHpsnY7UApkektDwMENjhQHWYR4uoPFJ5ZHO1CK3IcZmSKyk9tu"
    "gRyJ3nxnsVsEh7kd6HM0xPzrezRUyTWWwohPBmGaoef1cVFLlOPzUaUDsnKYOYBX8Ri80Z"
    "D3wClSovHJv4+98LiXAGjcVU/Aqkw6vuUgIStaCYkyAMEgyrS03TDgfsdAgIq8V0TgQGvg"
    "vVgbjnDnybEgne147kdC/X3OPHMxDcBA7e5XF2nJqd6L6RRzee6xpWJ/tBNRSkwy2ouMmO"
    "/bc5fzThB7iUh/iB2d78iasUR7J3AYkByOkYXwuvE3TzIO7q49EcjolSXW7t75i9lU9w/K"
    "3J6Id1Ve/yw8Dov2T3wjeR7ZaqYKvojT2d6BvSY2XCtDbCc+Z59mU/bYOs1JKy47YEgUn8"
    "QnX8CC+nJ9Jc2lqu54tMzurTK2s7qoQWuYjcsco3tr5lnTmvW+Yl5gmzYcpYHikL2MqX/+"
    "0xfusBqctJS/+Tl7oz5HrEyBSGJxOwqjsIgD5s35UKy7ky97pFzD1ShORW4VFtZn9dHydF"
    "n+hLlsLn8dfjd+U8Paa0gxLi3R7dnG01WJolXmMUZ5vvMNpJXBRTfl5U8GS1KCMbICT3is"
    "wdSZxr3fRJnFlFk85sRRyiymzGLKLKbMYsos1jIwS5nFVWieMosfv5KlzGK9M4vhyQreq4"
    "CWmpLB8lSHixecfH736e31p1+6W0AoigUoUOb6a+61tn+0yS5OvetO4HaRaEifUzsQZcdd"
    "EOMCndhbpNFfRyFzE/xjvQBNxB54BJQclNUJ6NKJ1yWicTA7mfShud0Us8n1BNgxkJBvQj"
    "B69bE9jFDUpS1iNvFWG4DTV9mb9FncQ2iSrVwvqtgWTOe56NajC5QNplO28r2kbjsHzQ4R"
    "wIgjQA2xiyxG1CJsEWSDt0YspD2ZiyyklVE/Gfx3+NCJcBeZBu+j044rDx14H0f6vCqugV"
    "5JMQyKYYwZoqYYBsUwKIZBMQyKYVAMg2IYFMPQRMlSDEPvGAah44SO78rcixTRCkrtTg7L"
    "6rgRajdeF4lGwex4ysfldtZftpvuqNKNgOdurp3u5vB8p6iEFlGJeN8NEZbIvUqTJT6UWt"
    "kemChq3KcdDhrq6Bw+HJRTeAMw/qb4Nk2YP6Ra3yqB6sGnVWzoyrG5G1wXIxvlZ5OmeJAp"
    "R8W/bXskCLhvW4k/FNGCOyTC+QKl4HPn/icZqcs+mxjMtSI4CzxtxLNgUQNZ0bEKvI2BxV"
    "KpP4W+VzVqdPivHzjChLaBljEm+U34n5ddseohStR3iSkxx1Ed71cLVgMGZxQ6V/7LMtFs"
    "HWsEHdpz7qsaY9QyPKPQmuG37y9+OD1/FaG9PFEU6QmTi9VJfdJLIq9ethDIq5e18sBHJQ"
    "e6Iab6NoZhn0RQdZBWGcfCbrsgtRXH8ki2R2yWq0yPzGJvsDxyg7bbHcaKez6sEexsaay5"
    "8QAcMSIzIHZNFNZCSyLKIqEskhEqPMoioSwSyiKhLBLKIunrWVAWCWWRUBYJZZE8zSySe3"
    "j3VP7RQe0WiLSGc0Dr2p6B8zXc9qwtas3zNkrzvF5nnldUZsq/vt35VS/QWQ6DwDLH6WD6"
    "DzGbBnbgdNogBSLNrRLYHzBdQ05Xk/2Rsq/v/lC9QGMxjHh78CWznap8bjlzuNVguCdkGk"
    "slKj38AWdqgMUDHBnCpBtGTAohTGcO/P7p86owLvFBgxzylBrLY+y7JGbzi94CekEC2peA"
    "VsBTxQm/TY2lZBpLRaoxOVEgXs4UMRI9lJicYi8lVqHUWBpj3yO9lFiFkgS0PwG5spk062"
    "cP1L+CRHYwkfXZXKpXkMj2cper7QWLKcLSdfbCW7ZRi6pIqrF4pM2A88R4hZy1pkZDxtFe"
    "6k5NrrFgHsW+6aXm1OQkqv2JasOZIqW2MTheJNT5xjlUcDjPVMFNZHSVzbkvk8V9Pl9yt3"
    "2cdeB4eMTIpXDlmlfUcbQQQ4FaZ1l8xIlKrsNkU4EYzDfkTzB+C58/t15j9Nr4DxwSiUoO"
    "QgKPL3FC3rFktfLsJfMUMroUwuGsBqLOUZVkMwOyFsLpFbpJP+kW78aMyCiOaUdhziR18j"
    "tfppjEPyYpidrdWLi8uflQUHyX12XN9uvHy3dfvn8htWAWrKaLHMd33NBFjvrL6Mgl+ocs"
    "W07LaVkQl4tFXbS9KHf8qNcPHqeSebzcH6imub64QnFTHv6ao9yVN/ZGuDVVzLbq+usu3M"
    "yVMLcvIz/omu9jNh32Br1UW6gqfXKapKHUJz+qfa0POmWGKW2AuNB7Fm58mSBrhP4Eny/t"
    "+ULRXbbfK6gOiOqAxlzmQXVAVAdEdUBUB0R1QFpGBagOqCI8qgN6AkqW6oD0rgN6AE4osN"
    "eG2/ASCp0BV7UPOLZ78LqWZ42lMiuWDcaQvEQ28IdGhVq71GhReRYlblPiNiVua7JHKHFb"
    "dwFR4vbYRUaJ2zqLjEpVNTAWqFR1DLuESlX1FRDMjvNgCmzu4feUiDWW0MmtnKpMC16I0N"
    "fcCcoxtpd2q6HXWECPYwv10nQ19CSsvWSeitANVOn19VouR6KxTOLULznViXF9e2OcvXj1"
    "6ocXBnNWC/bDaS8M9LQFBHpai4Ce1mLUp80QtcfnyhB6vYwyCp1FdBvAFCbGyhPfbNfkCF"
    "RHE9cEoI4m0xeirlBrLIoxazDlTTwN6iser7E0It3V/m6vfe8DnErfXVCi1ZjrI94DOJg5"
    "wHWrUyizRKaxbKJojZyugdPtd3q32Rin9RvjtLIxnkS3gosskkxNC/STz4jVFjUtGJmoqG"
    "kBNS2gpgXbZQVMtNQ35tVn/GU0GmuwvDEQTfho6X5FjsPPDP2OQFaeRmeey6T2eK6aeITJ"
    "dPp6hQp6jSUw4nN7zWe+rXJP6rdFjkRjmchdAVM1cK493cF2/mCTQ1jZGDHz+u6LKrnGIh"
    "jxtuDLlSM2XFX73mhGFeh0NqDei7WxxIrsFRcrh+dKtKOfcCzLiLluyJypx79xN1SoJTD8"
    "eA1iUiXVWQAXuZz7eMpYisaki9GN+X88PT07e336/OzVj+cvX78+//F5KoXqoyZxXF7/gh"
    "Ip7J+qiMzQ87hrdgPVczQaa6y4B0o01+QW4lg6vc6QsxYnyFnt+XFWPj0c+56bG1N1HUqT"
    "61AgO1wpxMnnLze3n99d3Z10lMLXBfdkBR/WLVq+MePBmnPXuLc9rJ6Ou5+g9+eI1rl22h"
    "QUBXZX1y+hOKDobr68vf508eV/u4pOniuhuUDpLVkQdPCxdZGPF7e08Rf2Cib0jSvSVpuk"
    "paY/oOwuL26vr/oIzoTtxGOdl/0G7Dr4wFdtG+RoI8dZ6Nsu9/2aZL36w6pCqPuJlUzYwA"
    "mnJewz7ggsaw2EJqBAga99PaC6l2gsoxH7Qb4IPbPT5skoNJaI1HZJl4dAGGG/Q2r4LRJx"
    "r+/eqFBrLIIRb4oVcHnBfD5defyeo6+gwgka0ipq6DWWFpjk0aESTRkPFWzjNokTxNd9G6"
    "G07ITS2Aqluomo57DmO4h6DusvI7F2OzYczlPo3y1GFu3FcK3spMpcf42qDSPF9gBd1Dv0"
    "f1kxOAWCTswukIyD24UmoH0clL00dY4YWWX8Pls6j5DpW3s5FxZkTSfnin4ZgO3v4j2sF9"
    "sH0yxb+Z7Xujs00I5R1R2bPWva4Xm/Xc2Lpk04823LZt7OjbOfmD4phgF9H5SATKcbhokX"
    "6Qt1XZsRQ31jLbwHbqGu0L+hu9a8XLIN+qhj6OueW50NHd6La3h7r/cpKxJsb/vupufWd9"
    "FCjDJcU8bGGa+G7Ala5msPcmr3Tu3ex9zNm9q9U7t3avdO7d6p3bueUQtq914WHrV7fwJK"
    "ltq9693u3RNdMzgTCp1jXVGMOMiDn5bgEeqZv7V2bHlkvu2qUmBqK/fT8U3aVSOx4SEZZd"
    "ZabPMGtg9WSNr3hisCYw46dYArN1FPqvRb0XlwA1WH0Fo+p+N35PMBbZGUzWAjxkg0HFwL"
    "AZ42sNtYgnYqn2pz3EKtOx7tKoOneNHsrsDrjodBoiw7sbxENBKWF4JiyO6DBdsb4r9P6F"
    "LfwUMMk173+apW/wDc7xAIHuGi38r7kkroHAo+RJzjjs1PGgIc+HjSKrIRxCNb3GQLQ/G0"
    "ZfX2Z+0gCk9QeGLM6DOFJyg8QeEJCk9QeILCExSeoPCEJkqWwhN6hyeeIAh4UP6Cs9mJtd"
    "n4kXAVJkyInn7Ldg/wXYzD7MjlGPfRiMGdV/BW3mabWCtk7i0LGAjqRIHKJY8mTYicBGMe"
    "4lFb0bi72GiVJ57PYRB4sisbI1z30i+JcCSfu74dgL1kfGNOyP03aD8hbu3BRLiFTkxi/q"
    "JsnhlfwZ0RoTSV08qOObyvCvUdfAa/ub+5+KWu7RiourBHLXzHT5J+5QksY8U7uNdulB29"
    "jjF6NsPXuWImrE0dGPnXE+4GcRo+vBPX1992AShxfo8RohyiCncHXDITUjnhg9W1EUwpxp"
    "HwIT1XH4xZ7PwEC/zvybn5d036asS7o8OKzyhGYnR5rbswDGPFxqqwCzSTI9F6XceHxEQe"
    "EJm2l5p+dwd+H5daNIU+3sZoyZOIfQzScOFYEEsXQKXi/xzHfkyD7goDMh+Qr7cg8xkA2y"
    "3IWzhV0CTKRdOxWWTV0GsaSHFdiuuOULdRXJfiuhTXpbguxXX7OhAU16W4LsV1Ka77NOO6"
    "aYawGy5nqvBYg/KtkmqP4ERTxZMxqrSJLiZzuSObPkkRpnpXk/tiS2zu2we4/jU6C20Q6O"
    "Y4vTLvYZ5T+UeHPVUg0lkwuJtsz8D5Gm57pbVvTD/lX99tonqBznIY8QbhS6aq7YzuwG46"
    "dpiyxFM3ax92B9hJwAw/tg6jSK6QBdDud4GBfbjAB3hm/NrluDl0FEGyu9et2BVKjQU29m"
    "3U6y7sCiUJaC9XAwBPFUbANj2XkmkslVjPyanGtrWmakxOsZcaq1BqLI+x75JeaqxCSQLa"
    "n4Bc2QiW9bMI6l9BIjuYyPpsLtUrSGT7ENk/xGwa2IGqF1S9qVAg0lgusbkA0zXkdDUBDV"
    "L29QUNVC/QWAwj3h4WXzEvWCov56jfH0UqjSUjMepstnEQAXPHZedsu23Lp33vmGyKfbeM"
    "8g0aS2bEe+aRdxaEAyXaHH5085wvonoJuW2w37/PuXwQZT+MrdMgM7HkRGGzCRASq9ldGV"
    "FJhDOg2pcMk7zDbqF0TLbMqTh5y7cr1m8M4TpRinX0YyJRxpDpzhjD5c3Nh8JWvLwu77Vf"
    "P16+A/FIwWXB8Grqyor5Pkzdmi6Yv+hyKlUINVZ/J5/4N5CTx5mF39svNHp+3iY2en5eHx"
    "zFZ3Sv47iOH7rXUX8ZRan83Yr7izT65+h8XYhldNB4HC8rOsQVg4WyaM6W3Ur8MwL9uSsL"
    "pGHCOZcFy12HOKv7F/3jhKr87l6KHr/mUXF6e3F6tvxaFP3H2mAAbut3d+POmmMrr4u6dI"
    "cbG6PbvTCpFo3mAS52u4je0+ZWt8NJA2vhA0yk2L1jatXXerRMW3sikNnJ1sDXWyKSY5v2"
    "SnJlINZ9Tt7ZqqjiWJe4BuyB+wb+/iH5mbRceZR3he7vEtziVn4yl4Xuq5d0EUOUB9+OrH"
    "wKJ3uBa0e7YPVY+9nnjtOx7mXLzcnM4f7U46bwrB05eIuv+iLfpA8H8Vz2hdOxIPOwF9Lm"
    "l56ior+0MuuL+kVpYIs+7Sj+7OJeE/Rw1ANJ1a69cSxV91N1/5iLt6m6n6r7qbqfqvupul"
    "/P8ChV95eFR9X9T0DJUnW/3tX9XcuPR1F5/DVWpUlDXH2U5S6Fx1RzfJBiyd9X3JTH0lKE"
    "qiTij2BT1dwtq6DtZSMe7CCLtgmiIVIRFY6x0MWGF63ziSOD8I+np2dnr0+fn7368fzl69"
    "fnPz5PLcPqoyYT8fL6F7QSCwKtmo1m6HncNRVdkus1WJ5G5z0Ut+yPJot2ox2AOpMLq5/1"
    "d9ZCnZ3VKrOzsipbeWLGZrajbFLd6EKVKA/nRj3vI4EFJiNgMHlto9k3QbN9xT3D5G7rg2"
    "VwbynWMya4bnya3FhdFEHtDdg11OO4Dzsxvv2FCB3LmKHFZdrWEJBGu6uukWd9YMc83Th9"
    "nTVYteCAIlpAro08LdicT0ELcK/PilCRHwtt3GFlxD9Ank7yJ9HaAGLcJFOPM1+FL9bbJi"
    "UynfGsr4tNohg6aIRyK7R2vdCamqEp8Khsnh1YXyLTmfUfETmIbnppncNRYXxLzjeyvsJ7"
    "qrXQ3b2lWgv9ZfQEb1LM0jJm4eagAKhYux05nafQH5oeIgNrRxZHlm4XFucpRrCSv8qaVP"
    "RKwdy3/DdJmB0jsEvxDTjcOdly2DKXp3O35Q6KZA8XXUpVMQDT9cuL3UtiZ5nheU3bgttS"
    "awzA7dvkPZqs7z2ol62sz2vgHaqN4HsCZu6aFp5LIL2KXqiRdHAn5BJXh8xtdmx3wKzwD7"
    "ar06reI9+OlhN+JN5Fh16M0Q7KSKkFInWzKyPxVVfyTbozEnRq13jC0fLtE33YnHaf05qt"
    "su+nZo6gRRZ+PPy7qNINI2TMbdzcbWkoK5+y8secdE1Z+ZSVT1n5lJVPWfl6htIoK78sPM"
    "rKfwJKlrLy9c7KH0ND1pObu/fvvnS3e9KerJHb11NnHq/dauy3dgvOFmhGENGSIZVo0oeN"
    "xuYwiE4x2QrdSJjcGwEdNkBY6rywYwClWyuSUbB7e6yqsgJbRKxyMNuuYVkt4yK9VMj2OG"
    "xBm3aOTh0ImZXhlmZYNonItMNknWR0C0B25QkrNFsisc2DCYIlCHbMCBtBsATBEgRLECxB"
    "sATBEgRLEKwmSpYgWL0h2H+GsD+VcMhbbtpL5qgllCc73DHYQzLvQc+CG7uZYE3vAv8Izc"
    "UbY4nMB1m4WCwfrrDuPVh4PCqzhl9trBxmdj0ND9wVAn3X6cqzTQWG3tC9o0imc+MOPDLl"
    "RPHUhB/0Rm6R2I0HF9SxwW6JBtj3hisCYw56l1p56AI9goiSqevQyYNA9wOdKfEO7cTkIs"
    "1IGBxPmiIaGq/l/UQ0YskPwPLP2Zs0Ynevlb2V1cVNrlVE47O94k5NKCN9NmmKYazyo1rE"
    "LtZMtrvCgjLg7cQAbxLDEp4l+4wgPoBPsZygaob2IKf4BsU3xgxfU3yD4hsU36D4BsU3KL"
    "5B8Q2Kb2iiZCm+oXd841E2fpceeuxugquCc06UaS+9ed5GbZ7Xa81zagA/uu5r8opfxda4"
    "FMLhrEY0GVFJKjOg2pdYEn+/2xGGIIfh8nUOObRBh8k+roO0qbq8uflQkNvldVkwv368fA"
    "f2xh+K503VOqR+krrvFuonqaeMKpGRNt2aIlRUofq69nnRR2wFkyB1tfBiGAOcrxW4ZTo3"
    "ekliICrsPQuPNEDvuUEtkPe5EBamgwBvuPcN0weixkJcoukqsL0FBeHrhK+PGT4lfJ3wdc"
    "LXCV8nfJ3wdcLXCV/XRMkSvq43vu4/hF0UbjxcZwREalrgrvnwwwPnK2w7jeChZgA7MLIv"
    "vl4k1VkUIwOjnkbcKS2/cNvrGrpymLbEyQNwQiGahm5fCcUBu339cnPztquHrMAHR9ftC/"
    "g4F163sqQcje6e09wTIaLgifryU3dpxh2BJlQgNDnZE7b2VWYKeo2lM2J99vhvYPyaxpG0"
    "un4R6z57FL4WycZR+Drj9/IWTHdjWLZv4q3oWpe3yuJiE3ZRJ8kUqHQWjNwQiIniZH0j9C"
    "cSU1syb267eleLH6Xw+ID7JZlrdMjj3mGuJeWkQ+2xxBOmwL8FUxnBjRGDCq3OOyTpt4Bi"
    "YJFdzPBWLzeCVI4UHlgzz2NusJkuhRssFKkfjQJQUOssgp+TThcohmjKcTJICF/kGcnPOZ"
    "Islvhm7mJV7HQe2lYnmERJrLNqwv0QMV9OHf7XOnp6GGPqSeSBRhLwwSEyXLGm3E/CrSj3"
    "c/Qy6pX7We40/KjvnRymi8NeUz/zF08q0j9L91LWp4Dm78KUI1vkgSJNdqfkkllV2LZ+FO"
    "V7Ur7nmNP5KN+T8j0p35PyPSnfU0/ggPI9y8KjfM8noGQp31PzfE8B1KpD8C2rCe7lKJr2"
    "rGausxW114t47AzAY9xvqn1SBGOXGOGtMrchdpqRaN2H+2viQEsQFg4mCpYec3nr26XZ40"
    "vmPShguXrO50h0tuguXJgcppOvgfUL7FcOf/SNBbULBTVFgqg9djbxDN9bi7b94wc6TxG3"
    "XIGP2NHkqdLpb/V8XQip/qlf9lgW936aZ+fW7gAyeLdcOWLDtXL4+qzzrbyubnmtOmjf8v"
    "mSu8omHsmjSWMEJzeoRfAGv8LK8rrNEBykJTDnJ/CWZqGPoT28IcQFYpY+jcbjJ/LukHuZ"
    "sr9ktqM6iff2JRQ6otDRmCMDFDqi0BGFjih0RKEjPYEGCh2VhUehoyegZCl0pHfo6NG2RJ"
    "D+HvXhpszlR9sVAZT13fVVV3cgrn2Z8wALkPwMPjlad4SnW8DdJeRa0kntlFKTVqp2L6Ki"
    "F83VEhW96CmjDkUvBwD7P/LlTALYdZB/PGDSAvifLrOxLfD/FG0H1xabnLPANo34VSoof+"
    "t4QuUJlR8z6EqoPKHyhMoTKk+ovJ6+GKHyZeERKv8ElCyh8nqj8olf1Ek+JaKRJPwmsz5s"
    "gm/s3XZK7i3QjIS7db73AZN7cymEOyaV5jIWx87i7XmlhdXWIn832UcD8Pkq9yqNGN1PU2"
    "zldElt6pW+Ky80VCF5yU2HDQheOqRN15XoPkI4A5P7CpVdV9SjCKQjkG7MGAyBdATSEUhH"
    "IB2BdATSEUhHIJ0mSpZAOr1BukebOis9x1LqLGpcTBesdQ8plZbyoVQ5azDYVidzNtqKeT"
    "Kte+hc46ZwmMkTmyTZIRNpiRgvjmQWjiGFuZ8FIZvHM7fQTUFqJ8yoFSvuTrCnAt785vS9"
    "aOSIl77FnJiuPDFjM9tR9sRo3Do1bzjcLnre48xB/wr2UCDA5wIBgjxXIGWTu8FEIo5utX"
    "kGPAOHEuR+NMdrxU20wi226Xp7SYVW57tL0utjcLJlUfgLEToW2gzxLjySNCh7XXdLgLLX"
    "9ZdRYrx08jlLRCMJjSezTtEjsB5YEuI6ZsA8mVhVAJ0juZ9zr3qcrN8a3i0tzs7hXVWXMn"
    "vAG0o0Eg3Y1p7E4HBZWf6bJOSBaPhSfMMuia2P9zrx7PfeEgQuruSkT+qC5vHjydbQ+dTM"
    "RraIoAODuMJSlT4ghhLkO9G+Za5AD0YVX+/1Doq+U/R9zMFVir5T9J2i7xR9p+g7Rd8p+k"
    "7Rd02ULEXf9Y6+d961xzWLdtiu6BWS4SPPRQ4/1/Kn/kpZUPKWm/aSOXUAcolW94iLIyTe"
    "Ak6/EFZ65EYIQHziOvw+kLGy+MdpfX3L4a/ROaCBlMTzjGjKBqpQFNJSdKgNomt19lQ3FE"
    "02uToqEpEO1+rMul3qMhvgLpcD3rYgzy1QU7GNKVvuw4G2RGDzoKYC+iTTCNPtwu4K2RjY"
    "niL4cGikxn1m9rt8fVDW0/1FA1lvHXgOBlT3xV4iGgG307W+PnKB85O9vajH0t7P3UWZph"
    "5AAGlp7WNV6VtlUDn4Wogg0R8HFMAIFM1WVpfUbgtGz4ZQMnpezzWcwbiV77Mt2uU45f53"
    "bH6iyFvAjydN+QpBPKBFmsJaeFaMH/jGKgwMjNPVtoBuRUAJCJSAMOb4MiUgUAICJSBQAg"
    "IlIFACAiUgUAKCJkqWEhD0TkB4tOX/6PFlGnQNbOff8IoGvCyI+Rx8cstgJpZm9tOl1AXg"
    "6dWVUXXmSCRE1ZmayagSeDoSNMnZ8kSFTeLnk0ZwMhnRAp2Ulzaipc9jgNqfSCdMXg8UeF"
    "xWR+ELlVBlR2rCLQm3HDMsRbgl4ZaEWxJuSbgl4ZaEWxJuqYmSJdyScMuj4Jbo2cVdSwmX"
    "JEQleWsj6jULfdvlvj9VN1yq3xUVQt0tkWTCRqHx0lp4D7tcQz/0jimwte/WqXuJxiIa8R"
    "YiaH8kEiJoX2MZrZjX9ULCAon+FnNiosV2MprIiFVgVjHzgmP3XJS8rPK+c2Z9Eg95lDzf"
    "3mwxvyR3aLWYBnCqEunSZlG/MoeyQPjGYFhc4u7aVrFQ0b2wHQsEsRvzntZK3mtfygvu2e"
    "biRBE+jZ9MmgKoLBuzLYRafwAOHeysg/iUp5ECJ4+XzW5hzj1aCMPA3fXRzNpQxNWCdY5D"
    "jNMIK/qSp+fnLZxJGFXrTcpnpZ4jsKk6cDge/gi5u5c4AHxjoLSa/vv25lNNLD4jKcP/th"
    "kY/2c4tq/R7S5DOBTIjGaHYovvgC+4PHYm0L//H55PrX0="
)
SCHEMA_STATE = (
    "eJztfW1zHDmO5l9R+Et3RzguLHvce3u7sxFludqja1nySXLP9oUiKkpSWq5pqaq2qjQ9vo"
    "3975dvZIIEQAKZyLLX7v7SVpEA8YDgC0gQ+Z9Ptv9xv9gVT/7XwX8+ublfFMvdbHHb/LW6"
    "f3xYbut/1z89OfrL5Pz7Fz/+cHB6dnlw+v7k5ODd+fHbyfmvBz9Pf33y9ODJzfz+vthUVX"
    "+ZnNe1D58966pXVW4Xd8V2B6v8+Kewxs2mmO+K29m8rnV5/HZ6cTl5+66r819VpdVyu9vM"
    "F8tdLWD108P8tnD//rCoBGmKqr9v57v57LfiU19gpVoWu09Q6pcRrs3q9xnDrCr+fTNfr4"
    "u6/HL675eDAT95XNzOHKpZI97sxeHh83mlgyfvT4//z/vpwfdXreRXZTtXrYxXT354ktPX"
    "erEu7hfLorchhJBixI/r21Tx30tRFqtlVXZ8GhYV/9gVm+X8vtU1NLPauor7ImTsfy0ZRh"
    "1UFS3nD0WqW6vy2YfV/S3Td/Ob3eLvBSXptphvbj7OdqXEJGVbfreZP2xxBarLb36buX6Z"
    "ARUd/WV69HPV1e1vV08OXk0v/zqdnh4cHkxOXx88P/zTP/3pf7748U//VEOGbCJ1tqzui+"
    "Xd7mNlPF1xaTURW6dzyM+pM2ZU/Y45lMoOLPHJ4z840f6zNama+fl0cjk9aG38+PT19N9L"
    "42ZoS22cnZbFrqz8GwP761+m59OD6OeD44tw5tqs1lXzr8/P3uVbfdKOqoqiBglrtmrSgW"
    "p0SKEBRgrRdIOhBSMF0rSEECxAlWCAEzgcW5qGhgHLq+lq0R8N12wSUzArCTF1NDQmWG6I"
    "CbJNYuItjWIrNDFDIAJT81OsEERTn4bhygwROJYIg6/RzPQ0gMvJq5MpELOtXEm7LJu7nL"
    "6ZnsPF9enB4vYAL7/NtPHDv1wtW76/HJ9fvp+cYP71elOyf39xfPrm4MNu+/L7+qenB+Vy"
    "syt3C3/+7runB7fFbr64//N3y9Wy+K4qqncAi/9X/LldZ6FWuDZKaehyhxGq7Pj0Ynp+WU"
    "E+o9WxuP3h4GJ6Mj26rFTw0/nZ26B3y8YYFg7x9+X2Z3H79KD+2/NaPj2AK3HMuBPgf58d"
    "R/bUqLASrO7v3WYWUbmph+n68+M3Ve9eJSjLViY/XZaVWmyxSb+avimlEunul8nJ++lFaV"
    "bF7/+j/PtfOKqsuioGMpU1Y6vsrT8fNK3+y8H09DW2H5Ei0PiiKn+cL+/66buh9Pp+/+51"
    "RXP2U2gdsf5LhKcH5awYKuRf/w0rKdlTXuf4t6cHZD9818xX5dgsewQJIOmRiqjqkf8mZu"
    "D6R2IGm+Jh9fdeZtBSejN4XcKtzEAz7D5nZ7byakjUXeF1FHZF5EZCJ+6Q8KS++y50nw4J"
    "n6mpEztK5a+Nj7pZ3T7e7L56F3X722PKQy2LUw5q7OCiA5mch/vbYhniiE42bko13a028e"
    "EILIrYN3i3N5vFetfq0BE+f9Zq6X6x3c3Wm8VNLfyr43K81XSPy8VudrNqTpC6n28eN5ti"
    "eRMI8aLR3m5VOqilYssJ5LbtrvpAZr7ZzJe7T7OHctvzcQtKHiqPu1jOlzfluH1c3BakgP"
    "t2/BtjH+r3t1ys3P6WXWuhMZvyZ9rnD6l1ZwZE885CvUKqH6pd/OnB99+9OTt7XU6s35VT"
    "9S/HR9Pvfoipof3GIrgyCYzIomNWoBhz81YF+IUjwGPrfgb9/cypJvov5hmMHs/S/9qDIx"
    "x4SHttGcb7AllQPEq9cEEJEpA3cWJ8e55RGYb9HAMlZ4UYMaok62qnqNlvy9Xv0Hri/m79"
    "0ppR2G9tyQ8HZ9Wq3WkeHmIxSv8wu1utbrfUCPrzQTN+Gq5xV7g28RkeOc3ITrswqffkm6"
    "IRDvCoNsnzu2C+U+Gp50ICR7d6Dzq5g62QhynO0hTHdoiEBGB8aEc0msKjObJDJCQe4wM7"
    "otEUHtayCJ4Sk7JDkDUt2UkjqEwKb33OGLSXEr/dRMjEb6dHLH5TYCd3wy85ot0e+3EtH9"
    "IdDYEC7Ht8T/i5voKGSg3HPZRMBPu2WTGVwCsqDXS3gu4LfiOfSAF/n98/ygdeSEbP6HvA"
    "17aeAthtfDSmHVDRPUztqOqOhQV2mCOJhJBVZh3RCWFDmx4det6gQWWdSceEpFGPDlBg0X"
    "6/rgQY0dHbls4XMNy1xA0nJyTnxCgnpICMnpC8N2M4E0XNJjdl0O/RTEYxIT0wObfqKXa5"
    "DLdzSDS5BlRzEyaVawHOUHvSRH6eCuvrjJ2gpbfw+wErsP3oqESJl6QmEaMjGTvMjBAp1N"
    "KQg6A6icsw4CBqDMcbuD6WhBsEde2jDVr2YwYbhE2gWIMIYCLUAKmCjjRwvYoDDSKwujiD"
    "uHUXZuCNiIgyCGg0QQYkIR1j4Nsn7zpJneUiDKR6Ym+W41Z7XSwzOiDvlaO68ugCklAWXO"
    "AVPzC2INY2+mnQZXSiK5jAgi+y95NRBWFdRVABSUjHFIiG2efrwyieQECh7YKe0QThrXcT"
    "KEBGGLjLweYig7mVHh6MsC3uHsr17MnXHowwNF4+F03AxAW8bOUd5W697buBd+uOi9Hdum"
    "Onj6gP6ZOX4xeXk8vjo+5O3BENucuuuyq+EaSVI7pBI0jdTrstsr8RJNukbgSjXlIBgncg"
    "ARKjcP6wHcrdcTUUt4KYhIRgeytINZrCo7gVxCQkHttbQarRFB7R1ZrOrOxA5M2rmnGEBw"
    "eYhIRidc1GNYeQuEoSvzqsa+5XO/Yj+tVRE7FfHQPk/WqsCtKv9v2K/OoYrMqvRq23fnVn"
    "RtivDmkUfjVNSPrVXfvUhp/WWcavFuuJ86xQq308K04HlGcV1xX71TShyK/uFD/Mr0baRj"
    "8N8clSXUH71V9m76f86qiu3K+mCUm/WjbMPl8fhn61hELbBZZR+t6Hbv0FvXe8m9/98ZY8"
    "5xuvV9vFjpE17zd/mD/eV5fRq+v59eK+zVaAIa+LmwrU7fwTjHkf5lc/BY8duU49n/5U2v"
    "TpUbmQxY8ymz1cOW7bUXE+vSgt++iS9dcraxrqrdc8rHz1mllvT72mhp3v8bgfEaDDZ3Hr"
    "ST//7N30tAqC/+tZ/b+Ts4tL4PTX9IwBeXZE+RURLh7rNzI3zy4oQYxe/EilBqD6TOZxx4"
    "TeqagKRjg+wO2RhwfQbBRAAg+vQwCGYOMbWZ0jgEZ5GMB+FVCAgWfhdHWHYuk4kW5rUyfI"
    "gJJyWYPqEiADfdaoPR6C5lgnIiBgGB/poAZ5HJrjnIiAwGF8lIMa5HHIjnFSQ9z6CCc1sh"
    "eykY0tMzGkfZHZMBCMZFFkd1eVkNvsuAk0wstLrLTS07M0PYGMXNWtgCYE4dEHGwMVboKS"
    "XOeDjYcVVrJxfJRY1xUdJIKa9seINfMxDxFhA+gIMYCWOECMVEAfHzY9iw8PA4i6o8OwXX"
    "dw2JoQcWwI6msODQky+siwbZk8ySB0lDsulGmGPS4KW+x1WEQiJ4+KgpryY0KCTHZI2Kp6"
    "4BFhqOHoh0FHS6zymcPBL6yvk8eCsKbiUJAgo48Es8Po8/RYdBSYra9TueUxIHNE8Ex9HF"
    "gK+MdhYOYwcJRIl1LxA8/NKg5Gp2YVq+H5IrFAouOHiMxtFMuf7Y+DUFvUKQrQhhgA9BK9"
    "5EanPh1/aq9elSqOF8LqSGTbo4W4MU5+xbFCWB3Jb3ukEDfGyS86TpCZiY3QjLlURRKXp6"
    "tn7vBUrEd0dwD72NmBoHhXJ4ROOjp1xyE3BwJTOTlBi62L09gGdnC6ugr3BhORzk3TJrUn"
    "wzrJODYiXXBb3aC1PhtdCi+1zYX1xA4NJhK5M41yhzkzgVaDP4dsizl1027Ml9OzKQcG1J"
    "O7L5iIdF7Sw2T//RM6LbnaGhVbOiw6p6SYP/zhlWS8kuvH7WJZbLez9moszvgXlBNp/4bH"
    "Gcw3/hMVXb8EwQVVR/YLLKgoh/pHFQsrB6ni1TeqoCZG3RVzCSpk2bXKX+0+Nh/56OIUXK"
    "+UGioXllbz2FfDypH5OhGd38z6njZ111Br5A68U0h+E97VxaID3Rlsw2FLrNgazy2sj8U3"
    "9t3i5lgMGu8trI8xGPtvcXMsBpkH52piua19uK4lVuRwghfkwiCpYijxTETnnaKrGOHGIg"
    "p1IMqGwdDp9ADTYexRF3xKDKKy7MKWI8Qmvkec3KVtXVV0gNFVtD/BqHiPeYQB+KMzDIgr"
    "cYgRwqdPMeqOxccYEJ3uHCNo1B1kNOZDnGR0tTVHGZiKPstomiW9NKyb3GmGSCWs0xu018"
    "vrpUCTbi+sKD/RwFSyI41GxwPPNALdhn8P8po5rTPHGl9SFydPNkBFxdEGpqLPNjLD5nN0"
    "VHS+kauuUrXlCQfnb/c4/yge1verT8XX/0zDAZ0tHx+uw69VPo+OQ6KqqZORD4/397Pc8Y"
    "qvlOJUPJTLN8RS/zC7vq8eqT7jCg5hwfrjqvH3gx8oFrAAsyhlrZQ4J1snawQ8/ra6nu0W"
    "u3vqpMiXkR+HKF3YXZtPIybsCgnKzSpsLH4mw3+1YT3fbn9fbW5nH+fbj4FNvHxpkHqiPg"
    "lZzu9KI0qdXTmDy5xfuV3pOMdg3uqHHYV5NkbHYR0/PIARz7AKlYYfsQ1GcMzQF6YOyTyr"
    "wPBjVr5QxCocCzgThysVMXPDw/dm9cNV+0ho8vrtcf086O3kdFKuXPVXMyYn0wv4+Yy6+P"
    "zn6WW5ta7+KKue/ApfE/m20ICKZQ8qED3UjjvI0w0hfALZDa70ESRjlKJjSIrWeazhwLU8"
    "jqRbpUJI8LjQwXJjhUREroRDAkxQs0lIzVL3TN9VDR0HCiysJlh8cwIwhz3BHObBHBqCOa"
    "TPfnyt7t4sceAT1Kblbxc0i8OdqLWk+O3EIUfQEtAg4DRkiMO3mYSSHCMUW83gkKFpv0wT"
    "0YqmOlIwAV5mGPFsZeOnN97D3nhzI62ptVwJHiUSNDRqHUSl2cLGk8gaV0JhuS0BjSlwdp"
    "Q9GdGqe9ILJsCrsNyWII9Xa7kRbU+8OcuNXEV1R3eUKQ3EzmovVWAmPXUCZdYoR20VHaVC"
    "Of3sBDMZqhyh5ajmvI5m4JxXM1LOebDxJDLFJTxBQyOzvYwnm01iUlzKEzQ0JtvLebLZzK"
    "or8Kro1W+AX2WINO9owdrwFEQIFJyNUBDjQ09TcKDtJKzuuFEQs0BSUeDgaQ4ds4CLDcGH"
    "4gnxi+IVGDqdDmC8wp70wMcqEJVlsQocIW3se8KZeEZPnByqbD4gYzocncFHVk+UG6ohkl"
    "CqBJ3hR4RKRUDT35syBMYPaiutP6akzX9vWCUDoD3tFgJsj8IJUE2JIY6GYVL25qJK20mQ"
    "isZi9z0aplGEyteThFBFlc3DqDz/EUOp4jbicCqEkQ+pItRBhlV1fYxCqxBiVXgVFqANsQ"
    "JWhcOsIipFqBVDSYZbARGo2BFGd5mwK7m6uLgc3G6f2BxWEVR8DqosDsNiKEWhWED/w8Kx"
    "sM7xb0OifZI9QodmfbFmkArTiivLQ7UYSjJcSzrsPmdnhuFbIhJ1V/QM46Id/qq4Cc+iQo"
    "SaEipixiXmIEJihn/TpqZtknx83RFhueS628frvxU3QTDS82fPyDrJx3Or20+RvE7ixaak"
    "jb55c9gIt3rc3azCsLLnLVlbRMRBrW7qD5wiHTwW0S8l/ZrU1uOmPqKdPSyWj7vCNFfwfL"
    "td3C0LlCu4ZyTU/HH3cWUSVsXEQ7lxMDAeyrMxiofy/JKpf48mJyd11M7Ux+xM306O69/K"
    "Tqkjei4nFz9X///l+OL4sql8cTF5M+2ienxbYCjEcrdFVKwVltmNBfQgsfydRE3wCEZNl6"
    "jY/eo0cHz66uz96esK19n7y+bfGBgYZrFMbZEMGDVwOtmiwqs48fHL5y9/pL6fxNiOKHyE"
    "onXOoSuzD1uiW6V8Xl+zGchZbzeqT0Pxk4KFq4taTMNopzcFkJaCgdJNl7ZgfKtJONcOdt"
    "n+DKwrrAVSbSWYiPoPkJjqIClXUi2K6zuChgZte31HNpvEpLi+I2hoTLbXd2SzSUyi7L9B"
    "bRqHVQ7gqKmk7N1iKxTfL8EUgnCHaorFt5uE41dm4bEmR0jDA+u+ITLUdBKh25Ar8QVkNL"
    "pwq28KMWo9DRBMkYJLJYaOgvh9NMkH90ljTf+xWGLsorskllKMH14j7UMH/A0SWV1r5jEp"
    "Y+p7ACqx9cZZVpm5J2F6uCmPL0vbHy1nrU4OCUSdNQMiCczgKnQ0qALLbWtq1x5AxSw8o4"
    "GSWCk8wFHZakTIdCWsFdltWGS5X40lkytAZ8mIVK4EaNX7UYTAwoP6SjvHtIyPshewsvk5"
    "PExRztSImJ3M0JlNOHvHxabzACGlTinauZ0g1ykmnO/3qRzRGhDRqFcDip5bF/YJnhsxnY"
    "8mCL+IKpuHX3j+I4ZfxG3E4RcIIx9+QaiDDL/o+h2FXyDEqvALLEAbfgEsDYdfRFSK8AuG"
    "kgy/ACJQ98CM7jLhF3J1cffuuN0+9+6sIqh7d1RZHH7BUIrCL4D+h4VfYJ3j34bc2Cd7hA"
    "6/+GLNIBV+EVeWh18wlGT4hXTYfc7ODMMvRCTqrugZfoGv6ZsYCHyV3iOFzs3jdlcyaa+w"
    "vuGAicFfQv4y8tcYZOLZ7jZFsfP5d4mfKXa4OGB6s3pc7jZBLMnzul82xV0URNImAWkKiE"
    "CRm8XuE1G/+pmovV5td6Wqbla3UTxKk/x5sdl9nN22E52j6X6lkKLSQ1z6qRxuT7r4k+bH"
    "h3KfWBF+AiV3xfI2TOjUxtCUjMuhuaGQuiIC7e/F9XaxIyNv2iKCyIWawIiZ+XL5WKptU/"
    "y9WNbexpNXx2/asvpMcnkTiPaibuN+8aG4+XSTTmi0WyDAQfmmuK8NfPtxsZ7dlwLcp2oP"
    "Tu+9etzcUIRNAWVR5e8f59titt4UH4pKE43mYIyUTfql0jk0S74kyELu1oJ+IUeOemDIkW"
    "djFHLk+SVDjt5Nzy+aD40fnb19Nzn9tQu38Qz6pjX3DMAcGPNoi4h4HcSlmzBjJk2JTJTF"
    "jpaj3qYJGETTKkqU1BWnEll5duGs6buo+xlZzj+X/zFsgnk24uXLIMNnrdU8f3GIWHYTtO"
    "fU/ORM56fp28lJm2Wq+f/ZZblZJAwITumxwlyZSPlglo/5tEXJwK9uiMGJv/vOvfsVhXol"
    "RiteLzy/sAgxrQPlgv+wtYIFB1lsW4YRv0B8guXJy+d/9ZPB+dnFu9K9qJOFHV0e/1L36u"
    "uz87eT0/rHkzOYPsyzdwub51z94JiW++WK9Pjtu7Pzy5bP2fnr49NyM03wohfBLgkaKnbt"
    "vJpcHB9VzEunzcs+OTo6e39aHydVf5YAu7J3k/PL03L6+8vxO0IOu88xeJbdiovCMesS2f"
    "zDLMJoIiLq0cGauAnlpyMYo539tmzOsxMjwuVwODs/gBYdHE6jAEtmpRQFWFK07kg43AZY"
    "BljSrVKn31EnZE+7o/o0FNPPVqAWkzDqnZwcRV2dBuH2hKYY2vaSEK4/zVzbzWMPQTBlil"
    "gCzzgFQ1qctB0K0z3FBIwl7j/dExZMgDef2CcmyOPdU7onLJgAryLdE0uZ0sBnTveUkFmj"
    "HLVV4HRPAuXsO91TQmaJciTpnggaWiFjpHsiG08ikyZnjAmYjcT+kzNiwQR4FdYdJWfk8e"
    "4pOSMWTIBXZ7k4OWNPy1UkZyQbTyKDh9EK+w3IaHzEKbiyb0kO6h6ORBVrQ2HdAZlUG1pL"
    "JzkM0kbO6mFdne3HlANHAGCnHAdYkPTOvbuwUAwGSEUjxdckys6nGKj7PpRTqgjFOIBUQk"
    "VoRwHFYIgicmMAVNUNgYhw4AjouGn9t1iMJFrFuzeChsZo++6NbDaJSfHujaChMdm+eyOb"
    "TWISvXsLatM4rN69RU0lZRelnwxq07KPdeLB55uMr6ckMckEDQUHXmxFcfjtr5ZDB4giwi"
    "kKMyapRFjDcPvx8PIhxKiqLHKYJmOmwRGBJQLqo8tQLTBIReMKgk9M0YVtp7uteTWs6LCG"
    "gDPPLkAmHo6wxLInnTx5mMrB6EjEUIPROCZcyXCs6mnHoqdhBuKYmCTGCm78tdgQKXNKCG"
    "MKLC9wcPOCzXMVlKAFGlOmvIkm6MHyzgM1LkDpwyX6QY3IU3hBYIY5aCRGEnkT3qEFDKlo"
    "nC5sxBBe2GgSlQ8a1CwogIiZaaNYxGhhQaWG2APZZNB1i0xApoIPF5u9qECw6Pi6SrsO6R"
    "iHfx8YJUbuYlyVGAMyGmIYPWuKMGo9c2TfxmaphjGkYgwZBn3BEQx+N4QcCiRErBu9IZ0Q"
    "NRy4YyMXjNmustKgI0LugmpcgBJ7DiOhVEaNSJk+5oKt6k6OCw0VQcinUYXO2glijTqg3e"
    "9PJYIREFEohwFFTY+F/YEWOf4udFDrJAZ0jKPoowstvcSo4SQ6GIUrBAZDdAlMoNgQFOCa"
    "xNOG/QqhtDHBBIqmxBBAwzBzfkaEGYtP0YgYZPIsDdczPVDD7NOebfAiSOvXYmLGqyXeHd"
    "m6tpQk6Zvv5kWTEjGkYqIA4EspU4xh2whcV0+QKCKqfGWdKKJzysdLFBG3ESeKQBihysJX"
    "14Q6yEQRXVejRBEIsSpRBBagTRQBjAsnioioFIkiGMorKlEEEIF6sc7oLpMoQq4uLkMAbr"
    "dPhgBWEWh8UZXFiSIYyitJogig/2GJIrDO8W9Dcgske4ROFPHFmkEqUURcWZ4ogqG8ohJF"
    "SIfd5+zMMFGEiETdFT0TRZCf4EDP6Jufo9fyzY/Ew/KmAL8db34PHtR17+aqIvcYrnvk1k"
    "hDPWtrH61VFbjn2m0Wi/hNdp+MF+UiPHcZir/ihBfwq6hsVgvq0y1IaP8Vl4hTUEbmFRic"
    "i+ILyarx2dNErDeLh/nmE2U3g7MMdEftzAiwTBLQDL6hOQJaLlYpAlp2wYiJmYGv9iaep7"
    "acghETc/KFEk4DH8YHXIa9i0fPT8lOkL0+xaTes2yKruzfnlJtoq0OqNgNORWmlozEA0aa"
    "9H2P4yaBFlRGpwBtJSdD/gAgIsgjMnD8UZspKNefwDXhbTd8RS9T8zxkgMf4VLhIuJRmxC"
    "+3wvr0IPwM77ZisfJYBfH8Yf0s1n292YrFymOVhewjEhLxKO+1iKZTqMRvq8P6JJ7P8bI6"
    "FiuPVW6t8bNqDuu+XlXHYuWxat5UM4QJ9J/7RTUrsUIxWmsgnlNnFbP319SsxALFaOY34i"
    "l1r/lN85KaaDq5T1G9vyOISGSf9/UdKaVQCXJ7J5/eJZWw15d3pJRCJaiMnHt218vS1a/u"
    "OCGSbobizR0ioXfeti/uiEZTeDTv7RAJicf4tR3RaAoPPOuQwQEHIASaMd0g0HIKUncUKQ"
    "kjI4gIYPC4hg5xxsV2wEPhZNhlcWMkmQo/DBnbjw4S4WKorjDGgaYjDXw/GFNhHOhEUImS"
    "fX2CF1Szxyds03mE6qcnKeoEVtuHJ2khknvf1HkjtftMHDT6MjtE/OGiqyEKwgnq2sfgtO"
    "zHDMEJm0AROBHARAAOUgUdf+P6FYffRGB10Tdx6y74xpsREXsT0GhCb0hCOvLGt09GAJA6"
    "y8XdSPXExlvErfYKt2B0QEZbRHXlMTckoSzkxit+YMRNrG3006AQjURXMOE2X2TvJ2Ntwr"
    "qKUBuSkI60EQ2zz9eHUZSNgELbBT1jbKiAiSbehIqEaErA5f0zdbjK3H1EZj3f7BY3i/V8"
    "+fXHrmyK7Xq13CY/I+EVIwpbmHffIEqFLYDtTPJLCfjghWbmXkNZfMSBCamgDGRgfAXJ0i"
    "jYguQN+xvkOG9+vPLfaDh9XW5J2nzm03eX09d1Xvbp0cnxafPvy+np5aRObP5Dsr3q3DYc"
    "T65ZMNUtoKtfrX/gzVxYiIMjBBoURRXk+LjdP1XPPoYiLw0VUAErt7qVwidI84jBxNA4QL"
    "BDezpCnCw5vM5e+gAG04IWcWCmNpA7aSgnlrQM92PWpU1S94Bv9MFSWhox/KSt59oTWzs0"
    "7pGw89bOUaTNPtee3PADOx8JfQ/DV1x+ZOgF/W96LZIVR6wDxYVJhj6vA9urlKw4Yh2AbU"
    "0PDYD9TwZ/V3Mk9F0DOm8J7uv8/i388ORsvt0u7pYPxbfg1qzSX8bbLpY3BY1huQtD6UcJ"
    "2k44LDTfYZ4LYQJWH48DHK2/IwdYu/7sXJZV9xWp9ptLs7eT08mb6XnlnlxMTqYXzQeYpv"
    "7fF9PzX46P6k8xXbx/V30divgME2h0XWwWq/BLdrV1gHv++jNC7sfqA0W1YVXfKGK/IcQq"
    "TPc5IZqNv6PA1eydlKws1J49noQEnhmEkEaHYobRtqWxm6egp3rv2WHj5HUToR55THiCWK"
    "8GqwQblCxS6OKdaoo4b9+2+9S0LFLo159mQK5ZuKLolcGz06tH8VBCq6eUmOLx0iOhOEme"
    "HzPjpBlnhJHi75N8nCTP4h8pJTkjjBR/u+7rkbf7gzTmbjGwR9vwluJ0+1E90HYZyyBta4"
    "0DtWUutulqu6RLQIaJM4jxVq0On2p/G8m+vWg6TSjzj1HkOm3AgLI9aESSfCym0aYfI+nz"
    "c9744MlwpKQzH/rsu/ndV++sj+Vhl7qTsSwrDvSrq6aMHOqK1WBPmvU+MXed2xnRoyHmVT"
    "mKo4lapzxMPHZ0+HhMyK9qLGyIExk2kpwkq8b0/iOkUiCzSowXtJ6Fx/YYxzvZXa53jPEI"
    "e6qH5xLSJXprHF8lbj6LsY93EtLxGEfyR+LmtQvzar1ebXaPS3/Z+hWvy3FKm4pR0GAunU"
    "3xj3VxUzf5UH1ppqrz6vhNm2jFZTKFLbwI+a83q+v59eK+UTaBt2V/c7/aFihpTP1rDHdb"
    "GkAxK/dnxYbXcUlY3cTMt42enXTPvSK3N5vFerdAxU35l5knpjLe9kvcAdM+1wxekSIB66"
    "r9NlhguA3cX0FORhcVkCWXzIbOY8MwIcaLRxqVIcQly+g/qgU46GJRu3zFsbgvKFbR4PSC"
    "gt+BkM9SuKPxFgsGirFsz2mW0RiNWYJikiWxheYNSLTDZMjdAgiK7ffPbNvUCh+ai3C7SR"
    "Gx0Iw3m3TbOWj1XKjCVVOwoNzcao2obTUHp55jVXDcrEzDcdO7NZy21RycKB8PsdJLLk/U"
    "HOUmS9Bbq0oosUCVzjaN9JhhJxwi+9FgVtbsFCj342gy3qZMvTiu8Rw+hQ9Hk7H4bD04rv"
    "EcPtHL+5iAxWT87h63m4MTbQMl1yhpcgYqueMMPlcUl9pqgxJUqxvRxUqOgVY/wYeN9qsj"
    "/qIlRSW7aslySGxk96qExPtvyhHqAZ/+9guxZbD7/Euq+RzS0E+Twwz9OBpjUMcWZsBabN"
    "Ngce87MwYsBKMfbl/oGXK8DQ4ndB999Z8tIyZ9dEbOmvvVm3L2BJQDZtCYS34W3a9SpLOp"
    "O2rVjjpIyNuNrxWNMPC78RwbiCVHrx5DIalcA8FHtsfXgmxsdPV7LKohLb+qjg9WaPPETY"
    "Ly8AUQZ85hYMURzmMC/jnc4DS2Rz8jahZ5cOprC5oQAqEOlCTIt4PrX1nn3IFNjJh3h2gm"
    "zr1DgYUaDJNc0Kohc/AEVoDy8FAKUOXiISVp8/GEBohz8mBaRV4enviKys0TykIlDuF1ms"
    "nRo9Ihl6mFbL1PtpaUXtCQZOqLc/bwxFeSvD1hpwzL3UP2AvnzkPwvuW6i8/h8+RaSyulD"
    "1Jfn9eGJr6jcPrph+vn7Ocz1I6Xq00WW39WKLpoHJPbZzTd3xdf/+PW/Rb4eLsalb2gLsM"
    "EUR7TN7J0EqDEmq/w/LTfr1D8t2yoLjzd+mIAneDoGHMs2gTWVoKctChUOHPPqTSzJOsE2"
    "bNWUdYatc6QTiYXIrtHlFMIsnNsTVbGP/UjKgBZQSJAO/kigjQNASIzoRj3ILTPgVS6WIo"
    "1SlycppktjjDLGmENMJUfytYDdq1GG0yWPNB5bY6ANZKFOKWJT12dFigiTkMfKhYRkkEAV"
    "B2pxhLqxags1HbSFamuTPYV0qgFrjFOU3ckt2blRm2hoyKi1hawes30SOiHSdB+Pk8aJEE"
    "KCt0/yJkSaxDtSyiZCCIWvF7+lCEf1V+yb5RITMT4WE/kvdbYS3hHNebCbRPStYQC/4zhC"
    "IL9jncw49Hp6dHxxfHY6ezv5uUk4dHz608n7Snv1X+8vmv+/ev9r84835Vj+eTp91/x1dl"
    "mOvu8InyOPUR1rTrAhrlxmgSmNFXtOykLtXdmZoRf2LF5qHbRJZUo2mb1HbZvWbAEy9L1U"
    "YHi5SkkkVYN0w5egzcK33fglJRHD7hl4jMjz4McLRCaEkeLvGZhMfZ4rg3+8QGVKGCl+Ue"
    "objjCL2Sr1DS+A7uTfLbft2og3iPcL9xW/r3h3+B+P8+WuvedoXspGuSkX9eeBmtSVqqe0"
    "I+4Amyua20fprrWtPHxfWZmE4aayZjfCjrLmC3vWy+l+RILGjzlZtqFFgDSV7ucr4gmmlH"
    "nvx6KpbS2hZfW+LuZBzXZVnXF3s1iKbOhURdF3VxcTp0GPu5/DsoigtyNfD7ubMhKQu0lo"
    "FLheBhHUnru3iDYNeLx9GxJDhLnnji2iTWMeb6+GxBBhBvO6EjGY/BN4u1ojoO2Yy/rXry"
    "raMG9MnkIdL2BhBr+uYIz+D2XUqkUd/00x0KomTOe3L/XIQsJjqh4BwxSHzByxNyUIQ8WD"
    "3VRfHWSfncGVYaS3Z6Qg2mP/7fy+2M42xc1qc/vVe3Tb1f3trGkKiRFnRYpyAGV9uk3xMN"
    "/8toU1XDaUcd29ugfXpRIRZMuPFkA7GejmBayMXLyAJ5GwB+XpyflfAcOBiXoCXsBOYlZt"
    "EZNWJ/bjEmoU+XAcvZvMYLm978a3Ts3fQW2Nz8YR8iDtfTVehixUMLZ1UAEhDzWcOcyhBj"
    "JkoSp8NIaOB2rrm7HNZzEqfDKGjsdo64uxzedN1q+xGnNtiBKm6ipY26jjm8XlFxUFLL/q"
    "MKjskjCQzebHnG4XnKBNjD3D3W9SgCzadnntAzYg5bH6BdwYatS8eo9f3NVJ0B+Kh2sXlf"
    "gV7/LHStjp1ChLs9lU7rnZDjps6HY7ZGaezTzJX7YTZTn4oRbUGGE3mpCAComhRpQWZwpb"
    "Z2p2HwYiBCCnzFAV7Z/56ZIk02AcOF8y7QsgisO1GboUSONgbVYCCUzFBpujTEK13WTzIg"
    "iwajbaHGUKq/FmmxdBvdTXGSSaN7lf/ULPSLAtN03L2+2s9D3jNOc9U59fp58xyvN0f9is"
    "HmZksm51ju7RzxV3K1pS87Ti0GaH7nUgK6ujRcgT2ZYXMihJHjSSjE3OLCFDs3iRhE5lux"
    "6G3s+voHyEnR3bOrmMwNqqc0aGkAc5wjkjK0MWajcv6ZB2dDzQYM4zxwklyMJ0U5oOpKPi"
    "IYKp0hxg13oW3rXSTq8T5nk9ilVeS4xRs1Gl6XhYxptUrvksRs0GlabjMRpvTrnmsxi12F"
    "KYRsAiwhCs6tKTwwwDHmW0hzAGTIqS70VNYmKWMtGzdmfgfOP5OUd5Es7TJuYey5PwlAAq"
    "p7EqXq+2u7tN0e7I7xf+lJPyH9+/P37N+47zqqHYuwt3aou7YruDVX78U/TsMnRAj9+WDs"
    "Tk7bvL/9vVIlwJuG+NMNcgy5lrPvut4L4UloRV+HBxJ/PLCNVm9fuMYFQV/b6Zr9fMR7n6"
    "QX3yuLidOTyzRrjZi8PD5/PaXts9eLWTBuGKjYSl0T3JaWq9WBeJFx5pA8gDwmcITC2zo4"
    "SOP3GiUMGpfo4/sBb3MPV9taOzk5Nqarh6clSO2yCcqHqa3bwMOTs7ob44FnyRjGdEfp+M"
    "qc442K4/BzrXno2RY+356T7X9ZK4g2BEE/mnFK2bxF2ZvV9Kt0rdNcRq0oGCH9AI0QRfz+"
    "h/pxC1RK20vopiZ0/Q0DBsd/Rks0lMip08QUNjst3Bk80mMYk+06I1MUMgAlPz868QRFOf"
    "huHKDBE4lkkMqUzHFFOfNzLG0OTPvVssD74v14bF8q46VZhvNvNPtdPRLTAVxu8OqmQIEh"
    "BUsuGeaSW75fLy/P2UWCXTSSWDt0zfyoZl+9tjar9SFsu3K72+Lsuz+22xDGH++EOi9k2p"
    "2rvVJt5fw6Jk042O0p+BvV9syde69fuBm9VWdClUq3W3qp5nLmel73Xb9nS9y6/G07Lchz"
    "+slruPW1DyUG3GiuV8eVPM7sqde0EK+EVtGNvHewP3iy0Xq+1iy641+5hN+TO9Vwype38a"
    "1jFwpu0VUv1w1aaieXN29rrKKXMxPf/l+GjaTqSAGpo6upVpyyQwhn9RNeQXDg+PrftZcQ"
    "3leAZDK3wNXf3ag+PAOHxvQfEQ7i7xYAkSkDdxYvB7nlEZhv0cAyWnjBgxqiTran9a9Nuy"
    "eSAHUtAG/R0mbIX9BlPAQs0HL+BopX+Y3a1Wt1tqBP35oBk/Dde4K1yb2PcjpxmZl4RJ/e"
    "4J5kUwdfyoNkm/L5jvVHjquZDA0W0JBnl8sBVyA+ssTeHuIRISgLGzRzSawqNx9RAJicfY"
    "0SMaTeFhLYvgKTEpOwRZ05J5qKAyKby1fxq0lxK/3UTIxG+nRyx+U2And8MvOaLddlzw5J"
    "ygIVCAfY/vifCzYnGp4biHkolgi56Uk1Qa6MH3xPYAn389jqrKrsdoMnpG3wO+xCUg3v9q"
    "TDugonuY2lHVHQsL7DBHEgkhq8w6ohPChjY9OvS8QYPKOpOOCUmjHh2gwKL9fl0JMKKjty"
    "2dL2C4a4kbTk5Iuvt6moyekAxv6blmk5sy6PdoJqOYkB6YnFv1FLtchts5JJpcA6q5CZPK"
    "tQBnqD1pIj9PhfV1xk7Q0lv4/YAV2H50VKLES1KTiNGRjB1mRogUaulVVVCdxGV4URU1lr"
    "RR4TVVUB3Lb3xJFbWmu6MK706auyfy3sqdBjcnV8yNhckVV/AQ71u54rKNyaFupYIjO/oO"
    "6WULYO/XMO5dmM37X6vnMC07fdBOSJ+8Rykt4/L4qLs+cURDrj1eph4vD3i1zD9Xtj88Jt"
    "ukDo+jXlIBgsdlARKjiKGwHWplcTV6PFll36qOcYBMNZrC0+NZKvsedYwDZKrRFB7RKazO"
    "rOxA5M2rmnGkAd+IhIRidSJLNZdCItyChdUxAtstWNyabguW3m61C4R+F9U9//pjD9VnD7"
    "VebRc7Rnhd1M9t8WH+eF+daAVfFMYaWRc3Febb+ScYVTPebuxpFwFPhfRH+fODSMF+T58t"
    "3jybPnbuvberqaGJeDzuRwToED1gTu4Mz95NT6sIm7+e1f87Obu4BNvEmp4xLM+OKKdiUW"
    "L9Rmbo2QUliNGLH6l4darPFI+puVfUI2w4cXvkdhOajQJIsCfoEIDh16ymVjtP0CgPA9iv"
    "Agow8Cycru5QLB0ncnvQ1Ame82RftYEZLQvE4hFb1x4PQf8kmH4LPIoTgBrkcaif/TLvfU"
    "fZ/KMGeRyyjX9qiFtv+lMjeyEb2dgyE0PaF5kNA8FIFoWNdFUJuc0cFNAILy+x0qoe2LL0"
    "BDJyVbcCmhCERx9sDFS4CUpynQ82HlZYycZ5lFLXE1SOsRi7nUFLBk4ns598pnY+S8H+cD"
    "37u557P38v+2ugb1ZxMPLMKlbDH8pigURb3IjMDeDyZ3uXA7VF7dSBNsQA4E7ES27kWXT8"
    "qZmyKlVsYcPqSGTb7WvcGCe/YusaVkfy225b48Y4+UVbVpmZ2AidNhfhstpVDUW2XVJhKw"
    "YLqm7RLOYPf6ya/VfN68dt6Vxvt+6brfELy6A8+8xy3FPX+abLr113bnDUWllCv2PWinLo"
    "Sl6xsFrKK159z1hrYtSpMZegQpZdq/jV7mOTu6c7tXU9UmroX//NTXt4V4GVI1uVIzo/h/"
    "meNt1YoNbIybdTSH727epi0YHuDBYM2BIrtmaPEdbH4hvvMuLmWAyafUZYH2Mw3mnEzbEY"
    "ZHsNVxPLbb3b6FpiRQ6XAUHYMUkVQ4lnIvqJD13FCDcWUagDUeAxQ6fTA4w83qMu+Ohjor"
    "Ls+IojxCa+R5yJI6y6tnSr3dWN4BhvtmE7BrttboPXYy/uEp1/W/txh3q2fGy/9gGyd4Rb"
    "86iqfJf+4fH+fpbb+PtKcr7Fw3xx7+r5H2bX91Vg0TN+nw+rHfLV1h9Xzf7Tsa9/yLOH1X"
    "LsS8RVp8wFUpP1E/z/trqe7Ra7e8ov8mWC1DPlxmzXBmfHbLrCLJ/NKhQkHT6TyBeznm+3"
    "v1ffjfo4334MzPXly5EjmWvHYDm/819fwm6c/GsJ9Uxo7w36QTrMI/RsjLzCjh+ebxDPsA"
    "qV+AOxDaaYmKEvTPmKnlUwbmJWvlDEKhw8OKDblYqYuRHke7P6wUUOTV6/Pa5jht5OTidv"
    "pud1np7JyfQCJuypi89/nl6WK3r1R1n15FcYYuTbQoMslj2oQPRQOxYhTzd0sCPeDaq0J8"
    "4Ypcgbp2jdTicctJZeOd0qdeaPx4UOlhsrJCJy4R5yI4CaTUJq1ttn+q5q6DhQYK03weKb"
    "E4A57AnmMA/m0BDMIe0Z+Frd+XPCNwhq0/K3i5mFjxO1lhS/nTjkCFoCGgSchgxx+DaTUJ"
    "JjhGKrGRwyNG0urIhWNNWRggnwMsOIZysbP73xHvbGmxtpTa3lShCpSNDQqHUQlWYLG08i"
    "a/wSheW2BDSmwMdS9mREq+5JL5gAr8JyW4I8Xq3lRrQ98eYsN/I71R3dUaY0EPvBvVSBmf"
    "TUCZRZoxy1VXSUCuX0sxPMZKhyhJajmvM6moFzXs1IOefBxpPIFHdRBA2NzPZOimw2iUlx"
    "N0XQ0Jhs76jIZjOrrsCrole/AX6VIdK8owVrw1MQIVBwNkJBjE9lTcGBtpOwutNKwdUdSU"
    "WBg6c59NUdLjYEH4onxC+6tmPodDqA13Z70gN/ZUdUll3ZcYS0se8JZ+LKjjg5VNl8QMZ0"
    "ODq0j6yeKDdUQyShVAk6w48IlYqApr83ZQiMH9RWWn9MSZv/3rBKBkB72i0E2B6FE6CaEk"
    "McDcOk7M3tlbaTIBWNxS4DFtNoEpUwkiCqTyCxjShA7emiCvhL7SZagLqWbkqoO1T3poa4"
    "FjXJk1WT+082fysxCrrUC9vH678VN8F19fP4gy9tHUWg8er2UwTHAVpsSk5RVq1Swqps9b"
    "i7WYVhD+57CG1R9t58dVPn1+QU9ljQBSXvdUrRj5vaiZ89LJaPu2JvqSfm2+3iblkUBvfn"
    "88fdx9Xgi3jmFt2Ns4G36J6N0S2655fMInE0OTmp73qn/qZ3+nZyXP9WdkZ9D3w5ufi5+v"
    "8vxxfHl03li4vJG/BRF98WGE/oszRNEflpDsTHDSEUzV3+TqImeASDrct54X51Gjg+fXX2"
    "/rT+WM3Z+8vm3xgYGJ2xTG2RDBg1mDrZosKrOIfGy+cvf6SStzG2I7p0pGjdQuzK7C+76V"
    "apPYWv2Qzi7J4iqk9D8ROCxQYJtZiG0U5rCiAtBQOlmyZtwfhWk3CuHeyy/RlYgFgLpNpK"
    "MBH1HyAx1UFSrqRaFIe+BA0N2vbQl2w2iUlx6EvQ0JhsD33JZpOYRIkkgto0Dqt0ElFTSd"
    "m7xVYovl+CKQThNtcUi283CcevzEJnmCOk4YF13xAZajqJ0O3jlfgCMhpd6CGYQoxaTwME"
    "U6TgKJKhoyB+H03ywSnkWNN/LJYYu+gEkqUU44eHj/vQAX/uSFbXmnlMypj6HoBKbL1xp1"
    "Vm7kmYHm7K4yP29kfLWauTQwJRZ82ASAIzOEAfDarActua2rUHUDELz2igJFYKz3ZUthoR"
    "Ml0Ja0V2GxZZ7ldjyeQK0FkyIpUrIfhw2V4UIbDwoL7SzjEt46PsBaxsfg4PU5QzNSJmJz"
    "N0ZhPO3nGx6TxASKlTinZuJ8h1ignn+30qR7QGRDTq1YCi59aFfYKXjBjhpV1Un0Bne2mH"
    "2tNd2uHrm+baDF+q9HgHfPO43ZVM2lPJP+7YqHsc47Tr/70f2o78DLkcbkWx88lwXCPg53"
    "xTuHKiwZvV43K3Ca47n/9AvOgt7tC3hH7oCrI3mzdtqsmIuvo5S7tebXdl19ysbqPL1Sbr"
    "02Kz+zi7bWc7p7Du17y+UN2Eupq6n8rZ5El3i9r8WH8mrUo1CkruiuVt+M6+vSwumylnng"
    "2lE1eU1cvvxfV2sSMvnNuiLAt3cQrvhOfL5WOp7k3x92L52DzLPn7TlrnPP8I2X9Qt3i8+"
    "FDefbjTvvncLpJpE7U1xXw/S7cfFenZfCncvpzXOHLZ63NxQbJqCvD2XtT7Ot8VsvSk+FJ"
    "U+G/3DcIPxH7eXmymTp+2ZVGduge13Ne+oB17NezZGV/OeX/Jq/t30/KL5tsPR2dt3k9Nf"
    "u2tpz6Bv7jTPAMzfMY+2iLjXRly66T1m0pTIRAk/T9HJUW8qBQyiiR49Q++KU2kCPLtwrv"
    "Zd1P2MLOefy/8YNsHsHvHyZZDhs9Zqnr84RCy7ZcFzan5ypvPT9O3kpH3D3/z/7LJ0KQgD"
    "ggtJrDBXJlI+WE1iPm1RMkCiG2JwSek+LeJ+RSERidGKVyLPLyxCTOuAkuA/bK1gKUMW67"
    "+cHCN+gfgEC5+Xz//qJ4Pzs4t306M6/GZydHn8S92rr8/O305OL/H3Xzx7t0h6ztUPjmnp"
    "iFSkx2/fnZ1ftnzOzl8fn5ZeCsGLXkK7FBOo2LXzanJxfFQxL31JL/vk6Ojs/enl5FVjoC"
    "XAruzd5PzytJz+/nL8jpDDLuejZ9mtyShsqS6RzT/MwowmIqIeHdSEm1Dmp2SMdvbbsjn3"
    "SYwI90Lu7PwAWnRwiIMCkZiVUhSIRNG6w4VwG2AZiES3Sp2TRJ2QPSeJ6tNQTHNjohaTMO"
    "odnBxFXZ0G4faCphja9pIQrj/NXNtN3LUg6ChFLIFn/MAtLU7aDoWP6WMCxhL3/5geCybA"
    "m382HRPk8e7pMT0WTIBX8ZiepUxp4DM/pk/IrFGO2irwY3qBcvb9mD4hs0Q5ksf0BA2tkD"
    "Ee05ONJ5FJU9/EBMxGYv+pb7BgArwK645S3/B495T6BgsmwKuzXJz6pqflKlLfkI0nkcFj"
    "dYX9BmQ0PuJ0X9m3JAd1D0eiirWhsO6ATKoNraWTHAZpI2f1sK7O9mPKgSMAsFOOAyxIeu"
    "feXZooBgOkopHiixtl51MM1H0fyilVhGIcQCqhIrSjgGIwRBG5MQCq6oZARDhwBHTctP5b"
    "LEYSreJ9CEFDY7R9H0I2m8SkeB9C0NCYbN+HkM0mMYnehwS1aRxW70OippKyi5L7BLVp2c"
    "c68eCz+cTXU5LYPYKGggMvtqJ41fZXy6EDRBHhFIXjkVQirGFY6nh4+VA7VFUWYUeTMdPg"
    "iMASYXTRZagWGKSicQWhMqbowrbT3da8rlN0WEPAmWcXwBMPR1hi2ZNOnjxM5WB0JGKowW"
    "gcE65kOMq/SE3QMANxTEwSYwU3/lpsiJQ5JYQxBZYXOLh5wea5CkrQAo0pU95EE/RgeeeB"
    "Gheg9OES/aBG5Cm8IDDDHDQSI4m8Ce/QAoZUNE4XNmIIL2w0icqHKmoWFEDEzLRRBGS0sK"
    "BSQ+yBbDLoukUmIFPBh4vNXlQgWHR8XaVdh3SMw78PjBIjd7G0SowBGQ0xjNI1RRi1njmy"
    "b2OzVMMYUjGGDIO+4AgGvxtCDgUSItaN3pBOiBoO3LGRC8ZsV1lp0BEhd0E1LkCJPYeRUC"
    "qjRqRMH3PBVnUnx4WGiiDk06hCZ+0EsUYd0O73pxLBCIgolMOAoqbHwv5Aixx/FzqodRID"
    "OsZR9NGFll5i1HASHYzCFQKDIboEJlBsCApwTeJpw36FUNqYYAJFU2IIoGGYOT8jwozFp2"
    "hEDDJ5lobrmR6oYfZpz7bHJ4ZTxIxXO9KnhtOSpG++mzdPSsSQiokCgG+pTDGGbafByR5U"
    "R/UJQLYPqlF7IYhe31ZG7zibn6MHms2PxAvFpgA/O2x+D95IdE8hqiL3vqF7t9BIQ71UaN"
    "8hVBUyn4KOH+L1eRm+Wu7mLjnbt/IwfKyPN9t8nviPT0DnnyZ/oQ+h15vFw7x5pYY+8jzq"
    "M9fuzIcYt5YvVZvpYuhD1ZaL1TvVlt3wDyY7TsO/l+w4DXydGXAZ9jgTvYEiO0H2BAqT+t"
    "1AU3Rl/wCKahNta0DFbiyqMLVkJB4wyqRB5o6bBFpQGe3W2kpOhvx2LSLIIzLYfaI2U1Cu"
    "P4Gz6ttu+IqeR+V5yACP8TUwkXApzYifD4T16UH4GR4PxGLlsQqCSsP6Waz7ejgQi5XHKo"
    "sbRSQk4lEeDRBNp1CJH/iF9Uk8n+N5XyxWHqvcWuO3fRzWfT3ti8XKY9U87GMIE+g/97M+"
    "VmKFYrTWQLzpyypm70/6WIkFitHMb8R7vl7zm+Y5H9F0cp+iegRCEJHIPu8TEFJKoRLk9k"
    "6+/0gqYa/PP0gphUpQGTn39qOXpauffnBCJN0MxcMPRELvvG2ffRCNpvBoHn0gEhKP8ZMP"
    "otEUHvlnkREFiWZMNyjzTWR06CKKZSCICGDff5YPItPCybDLghdIMhX+sT+GzIko04Lwoo"
    "2mIw18PxhT123oRFCJkg2BxguqWQQ023QeoTr+OUWdwGob/ZwWIrn3TZ03UrvPxEGjL7ND"
    "JDpclN4EB9UxAuN74Kg13TVwn4/dgmucnyYnF/2/aVtluNotbhbr+fIbu2LdFNv1arlV5M"
    "n1OsteYYUJ6lNZW53psGlb8QacZuQ/qTzyt1mBvVh9pxWytP5mK+QNexwkW2x+vPLJYk9f"
    "t99vnRwdTd9dTusvmr6eHp0cnzb/vpyeXk7qDIv486awvcp3D4eXa/b7K9DxYLtXZRwEwb"
    "thYeJrpbwGdV8uZfi4+ZOqZ3+PlpeGulSDlYOQkTx8gjSPGEwGzSIIO7TnYsjJksPr7KUP"
    "YDAtaBEHZmoDuZOG2gSQluF+zO4JktQ94Bt9YYSWRgw/aeu59sTWDo17JOy8tXMUabPPtS"
    "c3/MDOR0Lfw/D7fBmXphf0/zhfzOXEEeugz5d0afq8Dkb6wi4njlgHYFvTQwNg/5PB39Uc"
    "CX3XgM6Bgvs6v38LPyvUfoT7ofjmvJyV5ksg28WySd79uioPsC13TchnVfLk6QjxfIwPQ/"
    "Mc5swQVmH1YQvA0fobF4C169XOi1l1Ge7bfPCzt5PTyZvpeeWxXExOphdNcvip//fF9PyX"
    "46M6TfzF+3dV5noiRTxodF1sFqvwKxu1VYDrnzrFufuxSp5eG1SVP53Nb84qTJfqnGbjD3"
    "5wNXu/JSsLtY2P5yWBswYhpNGhUDK0k2ns5inoqd7beNg4eYJHqEceKpgg1qvB6vEfJYsU"
    "unjzmiLO27ft1jUtixT69acZkGsWriR6ZfDs9OpRxM9q9ZQSUzxeeiQ7JMnzY2acFIiMMF"
    "L8fRIjkuRZ/COlS2SEkeJv13098nZ/kMbcLQb2aBveUpxuH6oH2i5jGaRtrXGgtszFNl1t"
    "l3TJETBxBjHeqtW36u1vI9m3F02nCWVuBIpcpw0YZ7AHjUgSI8Q02tQIJH1+zhsfPHlLnf"
    "TvQzd+N7/7tvz3MdzsUol5dmWlgc511YyRV12xGuxOsy4o5q7zPSN6NM68KkfxNlHrlJuJ"
    "B5AOH48JOVeNdQ3xJMNGkjNl1ZjeiYRUCmRWmTuC1rPw2B7jeCe7y/WOMR5hT/VwX0K6RG"
    "+N47DEzWcx9nFRQjoe40hOSdy8dnVerderze5x6S9hv5XFOU7QUPEK2tQlZyj+sS5uahke"
    "qizZFUXui98B/Xqzup5fL+7bz/9iBbTsb+5X28InKPAH+tWvDP5taSLFrNzGFZtsF5Rsqq"
    "uc+Tb8TP1zr+ftzWax3i1Q8R6+tT3Gbsrq+92NjrOC1dX67czAOB24MYOcjK45IEvdx7gZ"
    "JsRo6r6CHJYhxPxni2ELA79cDFlFQ7f7Gm33+xXxbWWKVTT+YsFAcfI70pBlNGZjlqCYZE"
    "nsvXkDEm1NGXK3coJi+4032za1NQjNRbhPpYhYaMa7VLrtHDTZF3ARBQvK8ju4RKs5OPUc"
    "q4LjZmUajpvareG0rebgREkeiH2A5OpFzVFusgS9taqEEgtU6b8tbKPHDDvhENmPBrOyZq"
    "dAuQNIk/E2Zer+cY3n8CmcP5qMxWfr+nGN5/CJnnPGBCwm48ecuN0cnGgbKLmESZMzUMkd"
    "Z5CIPS611QYlqFY3omuZHAOtfoKU7fvVEX9Nk6KSXdRkOSQ2sntVQuJRIeUI9YBPZ7Umtg"
    "x2ia1TzeeQhn6aHGbox9EYgzq2MAPWYpsGi3vfmTFgIRj9cPtCz5DjbXA4ofvoq/9sGTHp"
    "ozNy1tyv3pSzJ6AcMIPGXPKz6H6VIp1N3UGsdtRBQt5ufK1ohIHfjefYQCw5evUYCknlGg"
    "g+Hzi+FmRjo6vfY1ENaflVdXywQpsnLhiUhy+AOHMOAyuOcB4T8M/hBqexPfoZUbPIg1Nf"
    "W9CEENneliVxwCQ0PttkDlSrihtRfOvnMjYEJ/zPiLsuYcaG3XxzV3xjz5i+6NQL1K1i38"
    "tEYHwcNzS4e+dyaCzJKo1Dy806g0PLtkqm4C0f5lEIwv3Bct7moqPyLLRFobLBdqh6x0Sy"
    "TrANWzVlnWHrti+J/BBk1+hSQ2AWbjKOqtjfuCVlQGsNJEhfuSXQxtduJEZ0jxGkCBjwkg"
    "pLkUapS3cR06UxRg//zSGmclz4WijCSIEynC55pPHYGgNtIAu1S4pNXZ/cIiJMQh4rpQWS"
    "QQJVfD3OEerGqi3U9FU5qq3N2RHSqQasMU5Rkg63ZOdGbaKhIaPWFrJ6zPbJy4FI0308Tj"
    "YOQggJ3j45OBBpEu9ImTcIIRSOXhz6Go7qb8Ux0+WXIFwuJvxS6nsxDhPNdbDnRHS3YSSl"
    "/6qFfUSlY51MHPF6enR8cXx2Ons7+bnJG3F8+tPJ+0p79V/vL5r/v3r/a/OPN2Uv/zydvm"
    "v+OrssB+R3hBuSx6gO+iPYEGdDs8CMxgoCJGWhtrPsZNELexYvtTTaJKkjm8weaLdNa3YF"
    "GfpeKjA85aYkkqpBugdM0Gbh2+4Fk5KIYfeMAEPkefDjRYQRwkjx94wQ4zP+s/jHixiTfg"
    "kgsQDpkcMMBixmqwwGvAC6mwC33LZrI94zVl/N/bY2jP/xOF/u2kuQ5nVTlGdsUWcCb9KQ"
    "qZ4/jbQVbO5ubh8l29a24vDNZfPZb7OdZc1uhG1lzRf2qJfT/YgEjZ/WsGxDSwApx9zPV8"
    "SDGCnz3k93UntbQsvqzV3Mg5ryqjrjbmmxFNmL7Iqi79YuJk6DHndTh2URQW9Hvh52N2Uk"
    "IHcT0ChwvQwiqD23cBFtGvB4mzckhghzz21bRJvGPN6GDYkhwgzmdSViMPkn8Ha1RkDbMZ"
    "f1r19VtEF3mDyFOl7AwmxMXcEY/R/KqFWLOhqPYqBVTZiaaV/qkQXoxVQ9wrcoDpk5Ym9K"
    "EIZyBbupvjrIPgKAK8NILwFIQbTXAdv5fbGdbYqb1eb223Lrtqv721nTGsodHaeziFIyZB"
    "27TfEw3/y2hTXcQ/XxfL66K9elDgOollmoobEM9PUCVkZ+XsCTyKGAUifknLCA4cDcCQEv"
    "YB8xq7aIyXQQO3MJNYocOY7ezWiw3N6B41unJvGgtsZx4wh5kPYOGy9DFioY1zqogJCHGs"
    "4a5lADGbJQFY4aQ8cDtXXQ2OazGBWOGUPHY7R1yNjm8ybr11aNuTZECVN1Faxt1PHN4vKL"
    "igKWX3UYVHbvYslm82NOtxVO0CbGnuEWOClAFm27vPYBG5DyWP0Cbgw1al690S/u6qy2D8"
    "XDtQtZ/Fa2+mMkUXP6zKc/ayr23HEHvTZ0zx0yM09Pm+Qv246yHPx4C2qMsCVNSEBFyFDD"
    "Soszha0zM7vPPRACkPNmqIr2z/ycSZJpMA6cNJn2BRDFAd0MXQqkcTg3K4EEpmKXzVEmod"
    "rutHkRBFg1u22OMoXVeMfNi6Be7+uXvTcf50uXGO5bWe3TsmzL3dTydjsrndI4YW3PJLbX"
    "/MNHeS7VD5vVwwwlVFXnUR31gHG3whKap3yFdjt0vwNZWZ0xQp7IlryQQUnyxJFkbHJ4CR"
    "maRY8kdCrb+TD0fo4F5SPs7tjWyaUE1lYdODKEPMgRDhxZGbJQu7lIh7Sj44EG85w5TihB"
    "FqabznQgHRUPEUyT5gC71rPwrpV2ep0wz+tRrPJaYoyazSpNx8My3qhyzWcxajapNB2P0X"
    "iDyjWfxajFlsI0AhYRhmBVlx4hZhjwKKM9hDFgUpR8L2qSRrKUiZ61OwznG8/POcojcZ42"
    "MfdYHomnBFA5jv/1X/8f0nDbew=="
)
