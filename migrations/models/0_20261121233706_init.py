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
    "eJztXW1z28iR/isofdlsHdfllSx7s766KknW7upiWy5Le84lm2KGwIhEBGIYvJjLyuW/X/"
    "fgHRiAAAiSA6k/ZGMR0+Cwe6an++mX+dfJUljc8V9cmIH91Q42Jz8a/zpx2ZLDPyrPJsYJ"
    "W62yJ/hBwGaOHMzyo2Z+4MEH8PkDc3wOH1ncNz17FdjCxdF3YsmDhe3ODUu43BCeEQhjxu"
    "VfE4PNRBgYZugHMMzzJ4Yp3ADe5+NAsVoJLwhdO7C5/wK/zhImfB+8bPA3w7//GfJpIObw"
    "Tu7B+//6N/jYdi3+O/eTP1eP0webO1aBebaFL5CfT4PNSn52Y/0kx+GcZ1NTOOHSzcauNs"
    "FCuOngMLStF7/+evMOn825yz0WcCvHUjd0nJj7yUfRfOGDwAt5OlEr+8DiDyx0UDAn//kQ"
    "uibKA3jg8Re25b9w+XpqW/8Vzy83djr9eHs/vbu+n05PqsK8X3DDE+tvfANmXBYIzhI+Aj"
    "7jmrDdANn2r39HX5GxR356gm+7+uXi8x/OXn8rWSL8YO7JhyeSFf+WhCxgEakUQcZz0+PI"
    "oykLFLyH72duoBZAkbAkCPg6HthL/iL5Rx+BJB9kEsl2Rp1ITEeYjy9cse4skS8L7hp2YK"
    "yZb8S/bXfB3N98uL67v/jwCd+09P1/Ovjpu4v7a3xyKj/dlD79QyRHAdogUhPpS4wvN/e/"
    "GPin8Zfbj9dlaafj7v+Cj+C1dhC94PrP9yc4SxYGYgrMmTIrz87k4+QjGJotkHBl9VsgRc"
    "Kns0Ac5oM6XDB3TitEEn+FUwF5pFgeAZ9zT708clSltQFc29dq+L6jzD/bPveN2cbAc3Ft"
    "BwuDM3MRS/+tMQ+ZZ/kGm4OkYVE4wGojWvbVU1a9MuBXwv99d/r9qzevfjh7/eoHGCJ/Xv"
    "rJm4bFc/PxXqr3TBb894B7LnOmqrP0Hp6qhVEiKwkEJtxCIPFx2UkeMVO6npy2ZYgHA0wW"
    "Hw9Rw3bh39zwN37Al/BPFuA+NYElxoMnlm+NaE4TOeqRb4wHsFzClc+9oLWcluz3qcPdeb"
    "DAZfTyZYNU/ufiszyQYVRpn36MH51Gz4qiA/OQ91K0RcIBFO2BJJk/cePf8Fa+x1gvbIdL"
    "XWt/bb2VnraSlQwCxik3dp2RXCLawVo+0JL4CL/Wl9s0mXq0nQMhHtP9PjF8EX3MDOB5AM"
    "e6McOlAZqamY+RLoAXHcCuzuTzCJyoCuZqIWyTq4WTUPRStr1Ov157FNiMM0WFm/iruDPt"
    "nprzdRvFWd56Ob1ZFUaOyri6ff8e9q/x28nVbyclCfnh7B/cVCjX+mMxR6K/lKRQIm99gk"
    "ciA+3ptt0ERSmdtjrfThvOt9Pq+RYzc/ogHIur9opYrpgLv6hRFjlynUWSUOx0auF5kT+w"
    "Evb+4cPFn78tHFrvbz/+nAzPiePq/e1l5XiCYY37ZCasTZdNkozX2WiUGwTtDJ+h7ejhTs"
    "kwrr42YFsrsNkOVFiCtsely9rtQCmQ6S0NAQc3OFIcZBHi6Q4Wn1ge7UApch9mZIrITm67"
    "BXIkevOdxW4RHOZ2oM/REPOv79FQJddYCiM+GYRphp7Xx0UtUY7PR5UOyMph5gBexVPwRk"
    "PeA6dIicYn/z72wtNeAqBxVz0BqzLp+JaDhKxoJSTKAASDKNPSdsOA+x0DASryXhGBA62B"
    "X8TacIQ7T44F6WzHcz8S6u9z5pmLaQAGane/ukhLTvVeTKeYy3OPLRX7o52IUmKS0V5kxH"
    "zfnrucd4LYS0T6Q+zofEfWjCXaO4HDgORwjCyE142/eZJxcHftiUBGryyxdvfOX8ymenhU"
    "5vZEvKvy+ifhcVi0f+IbyfPIVjNV8EWcznYN9prYcK0MsZ34nH2aTdlj6zQnrbjsgCFRfB"
    "KffAYL6vPNlTSXqrrjyTK7t8rYzuqiBq1hNi5zjO6tmWdNa9b7inmBbdpwlAaKQ/Yypv7p"
    "T5+5w2pw0lL+5qfsjfocsTIFIonF7SiMwiIOmDfnQ7HuXr7siXINV6M4FblVWFif1UfL02"
    "X5E+ayufx1+N34TQ1rryHFuLREt2cbT1clilaZxxjl+cY3kFYGF92Ulz8aLEkJxsgKPOGx"
    "BlNnGvd+E2UWU2bxmBNHKbOYMosps5gyiymzWMvALGUWV6F5yix++kqWMov1ziyGJyt4rw"
    "JaakoGy1MdLl5w8un647ubjz93t4BQFAtQoMz119xrbf9ok12cetedwO0i0ZA+p3Ygyo67"
    "IMYFOrG3SKO/jkLmJvjHegGaiD3yCCg5KKsT0KUTr0tE42B2MulDc7spZpPrCbBjICHfhG"
    "D06mN7GKGoS1vEbOKtNgCnr7I36bO4h9AkW7leVLEtmM5z0a0nFygbTKds5XtJ3XYOmh0i"
    "gBFHgBpiF1mMqEXYIsgGb41YSHsyF1lIK6N+NPjv8KET4S4yDd5Hpx1XHjrwPo70eVVcA7"
    "2SYhgUwxgzRE0xDIphUAyDYhgUw6AYBsUwKIahiZKlGIbeMQxCxwkd35W5FymiFZTanRyW"
    "1XEj1G68LhKNgtnxlI/L7ay/bDfdUaUbAc/dXDvdzeH5TlEJLaIS8b4bIiyRe5UmS3wotb"
    "I9MFHUuM87HDTU0Tl8OCin8AZg/G3xbZowf0i1vlUC1YNPq9jQlWNzN7gpRjbKzyZN8SBT"
    "jop/2/ZIEHDfthJ/KKIFd0iE8wVKwefOw48yUpd9NjGYa0VwFnjaiGfBogayomMVeBsDi6"
    "VSfwp9r2rU6PBfP3CECW0DLWNM8pvwP6+6YtVDlKjvElNijqM63q8WrAYMzih0rvyXZaLZ"
    "OtYIOrTn3Fc1xqhleEahNcPvfrn47vT8dYT28kRRpCdMLlYn9Ukvibx+1UIgr1/VygMflR"
    "zohpjquxiGfRZB1UFaZRwLu+2C1FYcyyPZHrFZrjI9Mou9wfLIDdpudxgr7vmwRrCzpbHm"
    "xiNwxIjMgNg1UVgLLYkoi4SySEao8CiLhLJIKIuEskgoi6SvZ0FZJJRFQlkklEXyPLNIHu"
    "DdU/lHB7VbINIazgGta3sGztdw27O2qDXP2yjN83qdeV5RmSn/+nbnV71AZzkMAsscp4Pp"
    "P8RsGtiB02mDFIg0t0pgf8B0DTldTfZHyr6++0P1Ao3FMOLtwZfMdjqZ7AmBxvKIig6/w5"
    "kaYOsALzSyt1fAtU7KKCXQneNyokC8nCmA3Db8Pm13j07DNTplZs9sL1hM0QdRBVY2aoYX"
    "iZocG734jzNCB1XOf3crFD0SlSehYPCGM0X0thGHKRLqfLkBshbnmbJ2Ih15NgeXAfMSfD"
    "5fcre9Sz8w9BIxcilcuWYVKUMtxFCg1lkWH3Cikusw2VQgBnjy8icYv4UvX1pvUHEb/4FD"
    "IlHJQUjg8SVOyDuWrFaevWSeQkaXQjic1VhDOaqSbGZAti8vIf2kG7SCwbfIZbYjjzqJ0n"
    "3jSzQz/jFJ9t3uaury9vZ9wXC6vClbRr9+uLyGc/rbojajO0PGZ67SnSH6y+jI1SCHzJBP"
    "M7fxKlWZmRg1bPOiNIWj3nRxnKT58XJ/oPT5+jwexaUM+GuOci3D2Hsu1STM26qb1rpwM5"
    "ct375i4aBrvo/ZdNjLGlJtoUoqy2mShqyy/Kj2aWXolBmmtAHimoJZuPFlLNYI/Qk+X9rz"
    "haKRUb9XUMoZpZyNOaOIUs4o5YxSzijljFLO9I2pUMoZpZw9MyVLKWd6p5w9AicU2GvDxQ"
    "sJhc6Aq9oHHNuVC10zAceSBBjLBmNIXiIb+EOjnMBd0gEpE/AQcQlKvDlg4g3llR3aqIav"
    "4zyYOna3RV4i05n7d3KqMvtjIUJ/xxXfbsk3rfmKCEwRuoEqvaOe/TkSnVkfhR7kVCfGzd"
    "2tcfb969fffW8wZ7Vg3532E0EbAdSzv9ZGOm02kTw+V0I49TLKKHQW0V0AU5gYK098tV2T"
    "o6EUTVwTAymaTF8TqUKtsShGbCOZyqZjDeorHq+xNCLd1b6N4b73AU6l7y4o0WrM9RHvAR"
    "zMHOC61c1bKJJpLJvIZ5DTNXC6mrgMzyZX/yJDMyhln1L2KWVf55R9YKKlbk1Yj3dnNDqf"
    "Ajk1FE34aGB3kePwM0O/oxudp9GZ5zKkG89VE3s0mU5fm1RBr7EERmyXrvnMt1XGUf22yJ"
    "FoLBO5K2CqBs5VHzQvZl7ffVEl11gEI94WybWviszvRjOqQKezAfWLWBtLzEdecbFyeC5B"
    "OfoJx7KMmOuG4PB6/Ct3Q4VaAsOP13htVVKdBXCRizjHU8ZELCZdjG7M/+Pp6dnZm9OXZ6"
    "9/OH/15s35Dy9TKVQfNYnj8uZnlEhh/1RFZIaex12zG6SXo9FYY8UVQNFck3bPsXR6nSFn"
    "LU6Qs9rz46x8ejj2Azc3pqrvTJPrUCA7XCLAyafPt3efrq/uTzpK4cuCezJ/DbP2LN+Y8W"
    "DNuWs82B7mDse1P+j9OaJvtPR46TSB3dX1SygOKLrbz+9uPl58/t+uopPnSmguUHpLFgQd"
    "fGxd5OPFBV3+wl7BhL5yRcpBk7TU9AeU3eXF3c1VH8GZsJ14rPOy34A194981fOigePJcR"
    "b6tst9v3P2QoVQ9xMrmbCBE04TuGfcEZjUGQhNQIECX/t6QHUv0VhGI/aDfBF6ZrfUn5RC"
    "Y4lIbZfUOATCCPsdUsNvkYh7ffdGhVpjEYx4U6yAywvm8+nK4w8cfQUVTtAQ1K2h11haYJ"
    "JHh0o0ZTxUsIh5EufNVS/kapmx2DJlsTFnsbqJqOOO5juIOu7oLyOxdju228lT6F8rJdOu"
    "Y7hW9hFhrr9G1YaR4tbXqg1T/bRiXnbXYjtmF0jGwe1CC4w+DspeWhpFjKwy/gncAjwk07"
    "d2MiosyDY30qK2GIDt1/Ee1ovtg2mW7RfR5rTuDu2jYlR1x1ZHmvY32m9Pr6JpE85827KZ"
    "t3PbqGemT4phQN8HJSDT6YZh4kX6Ql3XZsRQ31gL75FbqCv0b2emNS+XbIM+6hi6muVWZ0"
    "N/s+Ia3t7pbMqKBG3u8E7OrW+ihRhluKaMjTNeDZn/XOZrD3JqdkbNzsbcy4qanVGzM2p2"
    "Rs3OqNmZnlELanZWFh41O3sGSpaanend7MwTXTM4EwqdY11RjDjIg5+W4BHqmb+zZWx5ZL"
    "7tqlJgaquH0/E7Fg4fEjmJMmsttnkL2wcrJO0HwxWBMQedOsCFE61KiEM3UHV3quVzOn4c"
    "BdoFNoONGCPRcHAtBHjawG5jCdqpfKrNcQu17reyqwye4zUruwKvOx4GibLsxPIS0UhYXg"
    "iKIbsPFmxviP8+oyttBg8xTHrdZqNa/QNwv0MgeISLfivvSyqhcyj4EHGOezY/aQhw4ONJ"
    "q8hGEI9scY8LDMXTltXbn7WDKDxB4Ykxo88UnqDwBIUnKDxB4QkKT1B4gsITmihZCk/oHZ"
    "54hiDgQfkLzmYn1mbjR8JVmDAhevot2z3AdzEOsyOXY9xHIwZ3XsFbeZttYq2QuXcsYCCo"
    "EwUqlzyaNCFyEox5jEdtRePuY6NVnng+h0Hgya5sjHA9SL8kwpF87vp2APaS8ZU5Ifffov"
    "2EuLUHE+EWOjGJ+YuyeWF8AXdGhNJUTis75vC+KtR38Bn85v7m4pe6tmOg6sIetfAdP0r6"
    "lSewjBVvoFq7UXb0Osbo2Qxf54qZsDZ1YORfT7gbxGn48E5cX3/bBaDE+T1FiHKIKtwdcM"
    "lMSOWED1bXRjClGEfCh/RcfTBmsfMTLPC/J+fm3zXpqxHvjg4rPqMYidHlte7CMIwVG6vC"
    "LtBMjkTrdR0fEhN5QGTaXmr63R34Ycr5Sy5bQ+jjXYyWPIvYxyANF44FsXQBVCr+z3Hsxz"
    "TorjAg8wH5egsynwGw3YK8g1MFTaJcNB2bRVYNvaaBFNeluO4IdRvFdSmuS3FdiutSXLev"
    "A0FxXYrrUlyX4rrPM66bZghHV1x3Ur5VUu0RnGiqeDJGlTbRxWQud2TTJynCVO9qcltlic"
    "19+wDXv0ZnoQ0C3RynV+YDzHMq/+iwpwpEOgsGd5PtGThfw22vtPaN6af867tNVC/QWQ4j"
    "3iB8yVS1nU0HDlMWd+pm58O+AAsJ2ODHdmEUwxWy9Nn9JjCwAxdY/y+MX/sfNHux5SWH+5"
    "8wRWKNpTTiXbMCnna7Ljwh0Fge8a6RU41tNE2sr3+I2TSwA1VvhnqWF4j0ZztM15DT1eQQ"
    "T9nXVxOpXqCxGEasjSy+Yl6wVDbLrt8fRSqNJSN9xmy2sVOPuVyyk6XdtgXDvndMNsW+W0"
    "b5Bo0lM+I988Q7/cCBEm0OP7oJxhdR/qLcNth/1+dcPoiiEWPr/MNMTAGtyu9SgJBYze7K"
    "iEoinAHVvmSY5AF0g7Yx+SGn4uStm65YvzWE60QpT9GPiUQZOzI7I5aXt7fvC1vx8qa813"
    "79cHkN4vm2CE5XQ0kr5vswdWu6YP6ik6FcJtRY/Z185F9BTh5nFn5vP2P5/LyNtXx+Xm8u"
    "4zO6Z2lcxw/ds6S/jKLUum7FdkUa/WNmXxZiGR00HsfLAw5x5U+hTImzZbeSu4xAf+7Kgi"
    "WYcM5lwfKTIc7q/kV4OKEqv7uXhsWveVKc3l4sli2/FkV4sTYYgNv63aW0s+bYyuuiLt3h"
    "BqXotg1MckGjeYCLVi6i97S5ZeVw0sDatADDG7t3MKv6Wk+WaWtPBDJbyBr4uilEcmzTXk"
    "W3tQ/Duk/JO1slOR7rUrWAPXLfwN8/JD+TEugneXfX/i6lK27lZ3N51756OxYxRHnw7cjK"
    "53CyF7h2tAvPjrWffe44HfNQt9xkyBzuTz1uCs/akYN3+KrP8k36cBDPZV84HQskDntBXH"
    "7pKSrsSiuzvshOlAa26JuK4s8u0jNBD0c9CVTtUxvHUrUdVduNuZiKqu2o2o6q7ajajqrt"
    "9AyPUrVdWXhUbfcMlCxV2+ldbde1HGgUlUBfYlWaNKjTR1nuUghENUAHqQH6fcVNeSwtRa"
    "hKIv4ANlXNXW8K2l424sEOsmibIBoiFVHhGAtdLEBtnU8cGYR/PD09O3tz+vLs9Q/nr968"
    "Of/hZWoZVh81mYiXNz+jlVgQaNVsNEPP466p6FpYr8HyNDrvobiFbjRZtBvtANSZXFj9rL"
    "+zFursrFaZnZVV2coTMzazHWXTyEYXqkR5ODfqZR8JLDAZAYPJaxvNvgma7SvuGSZ3Wx8s"
    "g3tLsZ4xwXXj0+QGyaIIam+krKEex/2UifHtL0ToWMYMLS7TtoaANNpdPYk86wM75unG6e"
    "uswaoFBxTRAnJt5GnB5nwKWoB7fVaEivxYaOMOKyP+AfJ0kj+J1gYQ4yaZepz5Knyx3jYp"
    "kemMZ31ZbBLF0EEjlItj21XHNpXHKvCobJ4dWF8i05n1HxA5iDqvt87hqDC+JecbWV/hPd"
    "Va6O7eUq2F/jJ6hjcbZWkZs3BzUABUrN2OnM5T6A9ND5GBtSOLI0u3C4vzFCNYyV9kTSp6"
    "pWDuW/7bJMyOEdil+Aocptvj9Vcke7h4SqqKAZiuX17sXhI7ywzPa9oW3JZaYwBu3yXv0W"
    "R970G9bGV9XgPvUG0E3xMwc9e08FwC6VX0Qo2kgzshl7g6ZG6zY7sDZoW/t12dVvUe+Xa0"
    "nPAj8S469GKMdlBGSi0QqZtdGYmvupJv0p2RoFO7xhOOlm+f6MPmtPuc1myVfT81cwQtsv"
    "Dj4d9ElW4YIWNu4+ZuS0NZ+ZSVP+aka8rKp6x8ysqnrHzKytczlEZZ+WXhUVb+M1CylJWv"
    "d1b+GBqyntze/3L9ubvdk/Zkjdy+njrzeO1WY7+1W3C2QDOCiJYMqUSTPmw0NodBdIrJVu"
    "hGwuTeCOiwAcJS54UdAyjdWpGMgt3bY1WVFdgiYpWD2XYNy2oZF+mlQrbHYQvatHN06kDI"
    "rAy3NMOySUSmHSbrJKNbALIrT1ih2RKJbR5MECxBsGNG2AiCJQiWIFiCYAmCJQiWIFiCYD"
    "VRsgTB6g3B/jOE/amEQ95x014yRy2hPNnhjsEekvkF9Cy4sZsJ1vQu8I/QXLw1lsh8kIWL"
    "xfLhCuveg4XHozJr+NXGymFm19PwwF0h0HedrjzbVGDoDd07imQ6N+7AI1NOFE9N+EFv5R"
    "aJ3XhwQR0b7JZogP1guCIw5qB3qZWHLtAjiCiZug6dPAh0P9CZEu/QTkwu0oyEwfGkKaKh"
    "8VreT0QjlvwALP+UvUkjdvda2VtZXdzkWkU0Ptkr7tSEMtJnk6YYxio/qkXsYs1kuyssKA"
    "PeTgzwJjEs4VmyzwjiA/gUywmqZmgPcopvUHxjzPA1xTcovkHxDYpvUHyD4hsU36D4hiZK"
    "luIbesc3nmTjd+mhx+4muCo450SZ9tKb523U5nm91jynBvCj674mr/hVbI1LIRzOakSTEZ"
    "WkMgOqfYkl8fe7HWEIchguX+eQQxt0mOzjOkibqsvb2/cFuV3elAXz64fLa7A3vi2eN1Xr"
    "kPpJ6r5bqJ+knjKqREbadGuKUFGF6uva50UfsRVMgtTVwothDHC+VuCW6dzoJYmBqLD3LD"
    "zSAL3nBrVA3udCWJgOArzh3ldMH4gaC3GJpqvA9hYUhK8Tvj5m+JTwdcLXCV8nfJ3wdcLX"
    "CV8nfF0TJUv4ut74uv8YdlG48XCdERCpaYG75uN3j5yvsO00goeaAezAyL74epFUZ1GMDI"
    "x6HnGntPzCba9r6Mph2hInj8AJhWgaun0lFAfs9vXz7e27rh6yAh8cXbcv4ONceN3KknI0"
    "untOc0+EiIIn6stP3aUZdwSaUIHQ5GRP2NpXmSnoNZbOiPXZ07+B8UsaR9Lq+kWs++xR+F"
    "okG0fh64w/yFsw3Y1h2b6Jt6JrXd4qi4tN2EWdJFOg0lkwckMgJoqT9Y3Qn0hMbcm8ue3q"
    "XS1+lMLjA+6XZK7RIY97h7mWlJMOtccST5gC/xZMZQQ3RgwqtDrvkKTfAoqBRXYxw1u93A"
    "hSOVJ4YM08j7nBZroUbrBQpH40CkBBrbMIfko6XaAYoinHySAhfJFnJD/nSLJY4pu5i1Wx"
    "03loW51gEiWxzqoJ90PEfDl1+F/r6OlhjKlnkQcaScAHh8hwxZpyPwm3otzP0cuoV+5nud"
    "Pwk753cpguDntN/cxfPKlI/yzdS1mfApq/C1OObJEHijTZnZJLZlVh2/pRlO9J+Z5jTuej"
    "fE/K96R8T8r3pHxPPYEDyvcsC4/yPZ+BkqV8T83zPQVQqw7Bd6wmuJejaNqzmrnOVtReL+"
    "KxMwCPcb+p9kkRjF1ihLfK3IbYaUaidR/uL4kDLUFYOJgoWHrM5a1vl2aPL5n3qIDl6jmf"
    "I9HZortwYXKYTr4G1i+wXzn80TcW1C4U1BQJovbY2cQzfG8t2vaPH+g8RdxyBT5iR5OnSq"
    "e/1fNlIaT6p37ZY1nc+2menVu7A8jgerlyxIZr5fD1WedbeV3d8lp10L7j8yV3lU08kkeT"
    "xghOblCL4A1+hZXldZshOEhLYM6P4C3NQh9De3hDiAvELH0ajcdP5N0hDzJlf8lsR3US7+"
    "1LKHREoaMxRwYodEShIwodUeiIQkd6Ag0UOioLj0JHz0DJUuhI79DRk22JIP096sNNmctP"
    "tisCKOv7m6uu7kBc+zLnARYg+Rl8crTuCM+3gLtLyLWkk9oppSatVO1eREUvmqslKnrRU0"
    "Ydil4OAPZ/4MuZBLDrIP94wKQF8D9dZmNb4P8p2g6uLTY5Z4FtGvGrVFD+1vGEyhMqP2bQ"
    "lVB5QuUJlSdUnlB5PX0xQuXLwiNU/hkoWULl9UblE7+ok3xKRCNJ+E1mfdgE39i77ZTcW6"
    "AZCXfrfO8DJvfmUgh3TCrNZSyOncXb80oLq61F/m6yjwbg81XuVRoxup+m2MrpktrUK31X"
    "XmioQvKSmw4bELx0SJuuK9F9hHAGJvcVKruuqEcRSEcg3ZgxGALpCKQjkI5AOgLpCKQjkI"
    "5AOk2ULIF0eoN0TzZ1VnqOpdRZ1LiYLljrHlIqLeVDqXLWYLCtTuZstBXzZFr30LnBTeEw"
    "kyc2SbJDJtISMb4/klk4hhTmfhaEbB7P3EI3BamdMKNWrLg7wZ4KePOb0/eikSNe+hZzYr"
    "ryxIzNbEfZE6Nx69S84XC76GWPMwf9K9hDgQCfCwQI8lyBlE3uBhOJOLrV5hnwDBxKkPvR"
    "HK8VN9EKt9im6+0lFVqd7y5Jr4/ByZZF4S9E6FhoM8S78EjSoOx13S0Byl7XX0aJ8dLJ5y"
    "wRjSQ0nsw6RY/AemBJiOuYAfNkYlUBdI7kfsq96mmyfmt4t7Q4O4d3VV3K7AFvKNFINGBb"
    "exKDw2Vl+W+TkAei4UvxFbsktj7e68Sz33tLELi4kpM+qQuax48nW0PnUzMb2SKCDgziCk"
    "tV+oAYSpDvRPuWuQI9GFV8vdc7KPpO0fcxB1cp+k7Rd4q+U/Sdou8UfafoO0XfNVGyFH3X"
    "O/reedce1yzaYbuiV0iGjzwXOfxcy5/6K2VByTtu2kvm1AHIJVrdIy6OkHgLOP1CWOmRGy"
    "EA8Ynr8IdAxsriH6f19S2Hv0bngAZSEs8zoikbqEJRSEvRoTaIrtXZU91QNNnk6qhIRDpc"
    "qzPrdqnLbIC7XA5424I8t0BNxTambLkPB9oSgc2Dmgrok0wjTLcLuytkY2B7iuDDoZEa95"
    "nZ7/L1QVlP9xcNZL114DkYUN0Xe4loBNxO1/r6yAXOz/b2oh5Lez93F2WaegABpKW1T1Wl"
    "b5VB5eBrIYJEfxxQACNQNFtZXVK7LRg9G0LJ6Hk913AG41a+z7Zol+OU+9+z+YkibwE/nj"
    "TlKwTxgBZpCmvhWTF+4BurMDAwTlfbAroVASUgUALCmOPLlIBACQiUgEAJCJSAQAkIlIBA"
    "CQiaKFlKQNA7AeHJlv+jx5dp0DWwnX/FKxrwsiDmc/DJLYOZWJrZT5dSF4DnV1dG1ZkjkR"
    "BVZ2omo0rg6UjQJGfLExU2iZ9PGsHJZEQLdFJe2oiWPo8Ban8inTB5PVDgcVkdhS9UQpUd"
    "qQm3JNxyzLAU4ZaEWxJuSbgl4ZaEWxJuSbilJkqWcEvCLY+CW6JnF3ctJVySEJXkrY2o1y"
    "z0bZf7/lTdcKl+V1QIdbdEkgkbhcZLa+E97nIN/dA7psDWvlun7iUai2jEW4ig/ZFIiKB9"
    "jWW0Yl7XCwkLJPpbzImJFtvJaCIjVoFZxcwLjt1zUfKyyvvOmfVJPORJ8nx7s8X8ktyh1W"
    "IawKlKpEubRf3KHMoC4RuDYXGJu2tbxUJF98J2LBDEbsx7Xit5r30pL7hnm4sTRfg0fjJp"
    "CqCybMy2EGr9ATh0sLMO4lOeRgqcPF42u4U592ghDAN310cza0MRVwvWOQ4xTiOs6Euenp"
    "+3cCZhVK03KZ+Veo7ApurA4Xj4E+TuXuIA8I2B0mr677vbjzWx+IykDP/bZmD8n+HYvka3"
    "uwzhUCAzmh2KLb4DvuDy2JlA//5/EdFfCA=="
)
SCHEMA_STATE = (
    "eJztff9zHDeu57+i8i9OqlJXsb3Ou3f78qrG8sSriyzpJDn7cqWqqdGoLc9amtHOjJL1be"
    "3/fv2NbIAESKAbPcmzk19iDQmQHxBkAyQI/vPJ9u93y13x5H8d/PPJ4m5ZrHaz5U3z1/ru"
    "8X61rf9d//Tk8C+T869efPf1wcnp5cHJu+Pjg7Pzo7eT858Pfpz+/OSbgyeL+d1dsamq/j"
    "Q5r2s/+/bbrnpV5WZ5W2x3sMp3f8I1FptivituZvO61uXR2+nF5eTtWVfnX1Wl9Wq728yX"
    "q13dweqn+/lN4f79fll1pCmq/r6Z7+azj8WnvsBKsSx3n2CvXwa4NutfZwyzqvjXzfzhoa"
    "jLL6f/dTkY8JPH5c3MoZo13Zu9ePbs+bySwZN3J0f/59304KurtudXZTtXbR+vnnz9JCev"
    "h+VDcbdcFb0VAUMKET8+3KSKfym7slyvqrKjE1xU/GNXbFbzu1bWUM1q7SruCszY/1oyDA"
    "aoKlrN74vUsFbls/fruxtm7OaL3fKXgurptphvFh9mu7LHJGVbfruZ32/jCtSQLz7O3LjM"
    "gIgO/zI9/LEa6va3qycHr6aXf51OTw6eHUxOXh88f/anf/vT/3zx3Z/+rYYM2QTibFndFa"
    "vb3YdKebriUmsCtk7mkJ8TZ8io+j3mUAobaeKTx39wXftnq1I18/Pp5HJ60Or40cnr6X+V"
    "ys3QltI4PSmLXVn5dwzsr3+Znk8Pgp8Pji7wyrVZP1TNvz4/Pcu3+qSdVRVFDRLWbMWkA9"
    "XIkEIDlBSi6SZDC0YKpGkpQrAEVdAEJ3A4tjQNDQOWV8vVsj8artkkJrQqCTF1NDQmWG6I"
    "CbJNYuI1jWIrVDFDIAJV80usEERTn4bhygwROJYRBl+jWelpAJeTV8dT0M22ctXbVdnc5f"
    "TN9Bx+XL85WN4cxJ/fZtn4+s9Xq5bvT0fnl+8mxzH/+ntTsn93cXTy5uD9bvvyq/qnbw7K"
    "z82utBa+f/r0m4ObYjdf3n3/dLVeFU+rotoCWP6/4vv2OwulwrVR9oYudxihyI5OLqbnlx"
    "XkU1ocy5uvDy6mx9PDy0oEP5yfvkWjWzbGsHCIvyrNn+XNNwf1357X6psD+CUOGXcd+N+n"
    "R4E+NSKsOlaP924zC6jc0sMM/fnRm2p0rxKUZSuTHy7LSi22UKVfTd+UvRLJ7qfJ8bvpRa"
    "lWxa//o/z7zxxVVlwVA5nImrlVjtb3B02rfz6YnryO9UckiGh+UZU/zFe3/eTdUHp5vzt7"
    "XdGc/oC1I5R/ifDkoFwVsUD+4z9jISVHyss8/u2bA3IcnjbrVTk3yxGJOiAZkYqoGpH/Jm"
    "rgxkeiBpvifv1LLzVoKb0avC7hVmqgmXa/5WC2/dWQqIfCywgPReBGQifuGeFJPX2K3adn"
    "hM/U1AkdpfLXxkfdrG8eF7vP3kXdfnxMeahlccpBDR3caEMm5+F+XK4wjmBnY1GK6Xa9CT"
    "dHYFHAvsG7XWyWD7tWho7w+betlO6W293sYbNc1J1/dVTOt5rucbXczRbrZgep+3nxuNkU"
    "qwXqxItGert16aCWgi0XkJt2uOoNmflmM1/tPs3uS7PnwxaU3Fced7GarxblvH1c3hRkB/"
    "ft+DfKPtTvb7lYuf0tu1ZDQzblz7TPj6l1ewZE805DvUCqHyor/uTgq6dvTk9flwvr03Kp"
    "/unocPr065Aa6m/YBVcmgRFodMgKFMfcvFYBfngGeGzdz2C8v3WiCf4LeaLZ41n6X3twhB"
    "Mvkl5bFuN9EWlQOEt951BJ1EFexYn57XkGZTHs5zFQclUIEUeVZEPtBDX7uFr/CrUnHO/W"
    "L60Z4XFrS74+OK2+2p3k4SYWI/T3s9v1+mZLzaDvD5r503ANh8K1Ge/hkcuMbLcrJvWefF"
    "M0wgYe1Sa5f4fWOxWeei0kcHRf70E7d7AVcjPFaZpi2y4iIQEYb9oRjabwaLbsIhISj/GG"
    "HdFoCg+rWQRPiUrZIciqlmynEVQmO2+9z4jaS3W/NSJk3W+Xx7j7TYFdvxt+yRntbOzHB/"
    "mU7mgIFMDu8SPh1/oKWlRqOO9hz0Swb5ovphJ4RaWB7r6g+4Lf9E8kgF/md4/yiYfJ6BV9"
    "D/ja1lMAO8NHo9qIih5hyqKqBxYW2GEOeiSErFLrgE4IG+r06NDzCg0q61Q6JCSVenSAAo"
    "329roSYEBHmy2dL2BotYQNJxck58QoFyRERi9I3psxXImCZpNGGfR7NItRSEhPTM6t+iZ2"
    "uQzNuahrcgmo1qaYVC4FuELtSRL5dQrX1yk7QUub8PsBK9D9YKtEiZekJhFHWzJ2mJlOpF"
    "BLQw5QdRKXYcBB0Fgcb+DGWBJugOraRxu07McMNsBNRLEGAcBEqEEkCjrSwI1qHGgQgNXF"
    "GYStuzADr0RElAGi0QQZkIR0jIFvnzzrJGWWizCQyok9WQ5b7XWwzMiAPFcO6sqjC0hCWX"
    "CBF/zA2IJQ2tFPgw6jE0PBBBb8Lkc/GVWA6yqCCkhCOqZANM1+uzEM4gkEFNoh6BlNgE+9"
    "m0ABMsLAHQ42BxnMqfTwYIRtcXtffs+efO7BCEPj5XPRBExcwMu2v6OcrbdjN/Bs3XExOl"
    "t37PQR9Zg+eTh+cTm5PDrszsQd0ZCz7HqowhNBWjiiEzSC1FnabZH9iSDZJnUiGIySChA8"
    "A0FIjML5cTuUu+NqKE4FYxISgu2pINVoCo/iVDAmIfHYngpSjabwiI7WdGplByKvXtWKI9"
    "w4iElIKFbHbFRzERJXSeJX47rmfrVjP6JfHTQR+tUhQN6vjkVB+tV+XCO/OgSr8quj1lu/"
    "ulOj2K/GNAq/miYk/equfcrgp2WW8avFcuI8q6jVPp4VJwPKswrriv1qmlDkV3eCH+ZXR9"
    "KOfhrik6WGgvarf5+jn/Krg7pyv5omJP1q2TT77cYQ+9USCu0QWEbpex+69Rf03vFufvvH"
    "XfKcb/yw3i53TF/zfvP7+eNddRi9vp5fL+/abAUx5IdiUYG6mX+CMe/D/OpvwGVHblDPpz"
    "+UOn1yWH7IwkuZjQ1Xztt2VpxPL0rNPrxk/fVKm4Z66zUPK1+9ZtbbU6+p4eB7PO7HCNCz"
    "b8PWk37+6dn0pAqC/+tp/b/j04tL4PTX9IwCeXZE+RURLh7KN1A3zw6VRIxefEelBqDGTO"
    "Zxh4TeqagKRtg+iNsjNw+g2iiAIA+vQwCmYOMbWe0jgEZ5GEB/FVCAgmfhdHWHYuk4kW5r"
    "UwdlQEm5rKi6BMhAnzVoj4eg2dYJCAgYxls6UYM8Ds12TkBA4DDeyoka5HHItnFSU9x6Cy"
    "c1s5eymR1rZmJK+yKzaSCYyaLI7q4q0W+z7SbQCN9f4ksr3T1L0xPIyK+6FdBER3j0yDBQ"
    "4SYoye88MjyssJKNx1uJdV3RRiKoab+NWDMfcxMRNhBtISJoiQ3EQAT09mEzsvHmIYKo2z"
    "rE7bqNw1aFiG1DUF+zaUiQ0VuGbcvkTgYho9x2oUwy7HYRbrHXZhGJnNwqQjXl24QEmWyT"
    "sBX1wC1CLOHgh0FbS6zwmc3B39lYJ7cFYU3FpiBBRm8JZqfRbzNiwVZgtr5O5JbbgMwWwb"
    "fq7cCyg39sBmY2A0eJdCkFP3DfrOJgtGtWsRqeLzLukGj7ISBzhmL5s/12UNQWtYsCpCEG"
    "AL1E33OjXZ+OP2WrV6WK7QVcPeqy7dZC2BjXf8W2Aq4e9d92SyFsjOu/aDtBpiY2nWbUpS"
    "qSuDxdPXOHp2I9orsD2IfODgTFuzoYOuno1AMXuTkQmMrJQS22Lk6jG7GD09VVuDcxEenc"
    "NG1SNlksk4xjI5IFZ+qi1voYuhReysyF9cQOTUwkcmca4Q5zZpBU0Z9DzGJO3LQb8/sZ2Z"
    "QDA+rJ3ZeYiHRe0tNk/+ODnZZcbY2ILR0WnVNSzO//8EoyXsn143a5KrbbWXs0Fmb8Q+VE"
    "2r/hcQbzjX+iohsXFFxQDWS/wIKKcqh/VLGwcpAqXn2jCmriaLhCLqhCll0r/PXuQ/PIRx"
    "en4EallFD5YWklH/tqsXBkvk5A541ZP9Km7lrUGmmBdwLJG+Fd3bjrQHYGZjhsie22xnPD"
    "9ePuG/tuYXMsBo33huvHGIz9t7A5FoPMg3M1435b+3BdS2yX8QIvyIVBUoVQwpWIzjtFVz"
    "HCHXdRKANRNgyGTicHmA5jj7LgU2IQlWUHthxhrOJ7xMkd2tZVRRsYXUX7HYyK95hbGIB/"
    "tIcBcSU2MTB8ehejHth4GwOi0+1joEbdRkajPsRORldbs5URU9F7GU2zpJcWyya3myESCe"
    "v0ovZ6eb0UaNLthRXlOxoxlWxLo5HxwD0NJFv89yCvmZM6s63xexri5M4GqKjY2oip6L2N"
    "zLT5LQYq2N/IVVeJ2nKHg/O3e+x/FPcPd+tPxed/TcMBna0e76/xa5XPg+2QoGpqZ+T949"
    "3dLLe94iulOBX35eebQloXEJsqDx/WeDPmeVP/b+vr2W65u6M2anwZ+TZD6UHu2nQWIWFX"
    "SFBu1rix8JYK/2jCw3y7/XW9uZl9mG8/ICwvXxpkfqg3Ilbz23IMU1tHbrwz20fOKBxnF8"
    "or3bCdKM/GaDeq4xfPn4gnrkJlwY/YogkUMvSFqT0q0MN2BsX9KgtkKP2kCnnUBSJEaP6F"
    "bHyhCBGeknE+DlcqYuZmqVeq6oer9qrQ5PXbo/qS0NvJyaT8ftVvZ0yOpxfwEY26+PzH6W"
    "VpYFd/lFWPf4Z3ijoxhvM6EiesQIi1nf6Qp5vJ8T5kN8fTG5HM3BBtRlK0zm/F64flpiTd"
    "KhVIEk9PHSw3ZUlE5PdwSJhJ1GwSkpvYyoFqZj0NqPukmsBo26J2S3yd7qQpsUWCatOdb7"
    "9BFtshQWvJ7reTTI6gJaBBwClriMO3mYSi2AgnaGhAthviZLNJTIqNcYKGxmS7QU42m8Qk"
    "WtOoFgataoZI88scrA1NISFQYCBREEPHwxQcaDszitViKzgziCgoUNHqjc4KcJHpSLouCb"
    "CKzgYIGjleeCYwMmb+HCCoKDsDoIgkH2lzXIkradgb0AIDRDSw1pUwRISaTCLqNgA0ExJS"
    "MUoa7iwEEzMuNoSPuyfEr5ukmE4nAzhZ9yQHwaTtKiv1OyCkdXxPOCUqD7auNDqPyJgBj3"
    "bFAq0nyg3FEPRQKgSd4geESkFA1d+bMATKD2ortT+kpNV/b1glE6Dd+BECbHeFCFBNiSGO"
    "hmGy783WsXaQIBWNxe6BBqbRCJWvJ4kpCCqbxxV4/iPGFoRthPEFEUY+xoAQBxln0I1xFG"
    "sQIVbFG8QdaGMOgFbFcQcBlSL2gKEk4w9AF6jDVEZ2mTgEubi4g+q43T6H1awgqAPrqLI4"
    "LoGhFMUmAPkPi0+IZR7/NuT4OzkidKzC71YNUnELYWV57AJDScYvSKfdbzmYOJ5BRKIeip"
    "5xDfTu2xMfr0CdmTcl4Xl48yt1su3urxNH18Offqhpm7vwn3fgRC4H5fbx+m/FAgUNVA+p"
    "U3WSd0zWN5+C/roeLzclbfA0xLOmc+vH3WKNoy/cK+5tERGvsF7U7wBGMngsgl9K+gdSWo"
    "+beS2t++XqcVeYptScb7fL21URpdTsGbEwf9x9WJuEPzBxC24eDIxb8GyM4hY8v2SGzMPJ"
    "8XF9rD31h9rTt5Oj+rdyUOoj78vJxY/V/386uji6bCpfXEzeTLtjb98WmAphv9siKoIg7r"
    "ObC9G9nfJ3EjXBA82aLp+n+9VJ4Ojk1em7k9cVrtN3l82/Y2BgmoV9aotkwKiJ0/UtKLwK"
    "84O+fP7yO+qZEUZ3RMfFFK1zGV2Z/bk+3SrlCfuazUTO+sBBfRqKXxQsHOCoxTSMdnlTAG"
    "kpGCjdcmkLxreahHPtYJftz8B3hdVAqq0EE9H4ARJTGST7lRSL4oSdoKFB256wk80mMSlO"
    "2AkaGpPtCTvZbBKTKEkmqk3jsEqVGTSV7Hv3sRV233+CKQTYQjXF4ttNwvFfZuFmJ0dIww"
    "PffUNkUdNJhM4gV+JDZDQ6bOqbQgxaTwMES6TgqImhoyB+FSzy6JRprOU/7JYYu+iEiaUU"
    "44eHS/uQAX+uRFbXqnlIyqj6HoBKdL1xllVq7kmYEW7KwyPU9kfLVavrhwSiTpsBkQQmOi"
    "AdDapAc9ua2m8PoGI+PKOBkmgp3MBR6WpAyAwlrBXoLS6ytFfDnskFoNPkiFQuBKjV+xGE"
    "QMNRfaWex7SMj7IXsLL1GW+mKFfqiJhdzKI9G7x6h8Wm6wDRS51QtGs7Qa4TDF7v9ykc0T"
    "cgoFF/DSh67ruwT/DcjOl8NEFQRlDZPCjD8x8xKCNsIwzKiDDyQRmEOMigjG7co6CMCLEq"
    "KCPuQBuUATQtDsoIqBRBGQwlGZQBukCdDjOyywRlyMXFncbH7fY5jWcFQZ3GR5XFQRkMpS"
    "goA8h/WFBGLPP4tyHn+MkRoYMyfrdqkArKCCvLgzIYSjIoQzrtfsvBxEEZIhL1UPQMyoiP"
    "6ZsYiPgovUemicXjdlcyaY+wvuCAicEPhjKJH9gMEtvdpih2UfJOf0C7flztNij44nldsC"
    "lug6iL9lp5U0BEViyWu09E/epnKoPFersrxb5Y31Bwrpeb3YfZTbsyOJrm10+ljj3pgi6a"
    "H+9L46gi+ARKbovVDU720QaOlGNU6uOG6q0rInr8a3G9Xe5IKbZFBJGLr4BhIvPV6rGEvi"
    "l+KVa1if3k1dGbtqzeiFstUNde1G3cLd8Xi0+LdLaN3TICjMo3xV1tHG8/LB9md2UH7lK1"
    "B6d+XT9uFhRhU0BpRfn7h/m2mD1sivdFJYlGcjAwyCY3SOkRmWUGEWSodQtgvzgbRz0wzs"
    "azMYqz8fyScTZn0/OL5hHaw9O3Z5OTn7sYE8+gb8pbz6B/7o5OKP1TiHgewWobBQJ1xcmY"
    "Gc8PLM8hr7aI4BNx6dbykElTIpKwW96jftQml2SI8IofDVRXLBou/DHwmtf9HE2Ify//Y9"
    "igz0fAy5dBht+2OvD8xbOIZffd8Zyan9yM+GH6dnLcplRp/n96WRp+xLyAX6pQYK5MJHzw"
    "8Qr5tEUyhUTfs+5pZ/drFLaVWITiz6Dnh4sipnXQG/ov1lbwHY00ti2LEb+I+KCvru+f/9"
    "WvceenF2elq1Bnxjm8PPqpHtXXp+dvJyeX8fvbnr37XnvO1Q+OaWn7VqRHb89Ozy9bPqfn"
    "r49OSsOY4EV/27uMP1Gxa+fV5OLosGJeOmC+75PDw9N3J/XWUPVnCbArO5ucX56Uq/pfjs"
    "6IfthlIO+WVW9IRCtqXSJbfxjbIlqIiHp04GXchDJbOqO0s4+rZm86MSPaLdGD0/MDqNFo"
    "ozkKlmQMAFGwJEXrtnexdWMZLEm3Su1kB4OQ3bkO6tNQTDO1Ry0mYdQGqhxFXZ0G4UxdUw"
    "xte0kI159mru3mOocgMDJFLIFnnPEk3Z0kekUcJEFDY7WNgySbTWJSxEESNDQm2zhIstkk"
    "JlEcJKpN47CKgwyaSvZdlDEI1ab7Ptas4VMEYc9NeNpIETELt1WeFbrJJCJNShyKiPmqNl"
    "6oIaJsLhzKrdXiikhpdMgzNsRINJ9etBuvWhIxQdBQ2KCrHkQJtb9aLuSgKyKcoiAIkkqE"
    "FQcDjYeXD3CIqir1F5ExH+URgUl0tt2RVwKDVDQutNNvig63nR625k6DYsAaAk49u9OIcD"
    "rCEsuRdP3Jw1RORkcihopm45hwJdOxqqedi56GmYhjYpIoK9jDVFs0ISlj18BdUkvrJm4+"
    "7dr5Azot0JCSxtnVsvXiosYFKKvN5H4oO8oUymaz2hwlbFyA0m9z94MakKfwgg11c9BRN5"
    "LIm215LWBIReN02/2G8HCjSVT+DFvz2QREzPckOBoPPp9RqSF21DcZdN2nFJGp4MNP6l5E"
    "IPi0+rpKvcZ0tGbvBaNEyV3IhRIjIqMh4mAOU4RB65ldhPZMTTWNIRWjyPCwDudP9r+bbj"
    "LADgkR62YvphOixlmUx0UumLNdZfW+ESLk9o7GBSjRZ3yCpVLqiJQZY+6QrB7ksNBQEET/"
    "NKLQaTtBrBEH1Pv9iUQwAwIK5TSgqOm5sD/Qou0Nd+SrdYURHeMO+1NhS184aDiJDkZPCI"
    "HB0AoCEyg2BAW4JvG04RpCKG0sB4GiKTEE0DDM7BIS4SHivUIidoTcMYzrmW4bxuzTnm2P"
    "h4pTxIxXO9KDxemepA9smgBb7VkNoGKOaWDgru1BDWo7AtfVE1zWCypfWV/W65zy8S7rhW"
    "2El/UijFBk+OYLIQ7ysl431NFlvQix6rJe3IH2sh5QrviyXkCluKzHUF5Rl/VAF6hbQ4zs"
    "Mpf15OLibmnF7fa5pcUKIppfVGXxZT2G8kpyWQ/If9hlvVjm8W9D7nclR4S+rPe7VYPUZb"
    "2wsvyyHkN5RV3Wk06733Iw8WU9EYl6KCxfho5uZjU/Bxewmh+Je05NQXyVqfkdBUJ38c5V"
    "kQti7oKTm95Q4chtsHFVIfOQdXhFqM+tw/IjPHdZ4j7jS4d2D1H3fT+avX7I3Vc0ueD3sF"
    "nezzefKBEPvh/W7UozymJ5vavR06G3u1ouVpe7WnbDH2l2nIY/juwhDriq1bIYcGGs5TDw"
    "AhLiMuz+URTmT2qCLMo/JvWeYFN0ZR/jT7UZmSagYjfvVZhaMhIPmO45d7YW/NUTz00CDV"
    "WOvPa2kutD3mEPCPKIDBz1qM0UlOtP4FjvpltDRDcA8jxkgMd4AVXUueQgK24FRCQ0bts7"
    "AUSjKTyaGwERCYnH+D4A0WgKj/wh3oiCRDOmEmZe4Y2+u6JDN4KIAPbVb/LqJ905GXbZKR"
    "tJpsI/9oufXBdlUhDuCNN0pILvB2Nq0xsahUqA1K0LZOaYXbqgGkyhUV2LiWlINHaXYqgG"
    "k/aAOlyUISRxGQeLsk3nEWpCRRnCBEKzQFG26TxCdZhoijqB1TZINN2J5DxM+RrUlEg4Gb"
    "7McAayjoWrITowQ3Xtz8ta9mMel+EmotOyAGDisCwSBX1W5sY1PioLwOpOysLW3UGZVyPi"
    "nAzRaI7JSEL6lMy3T+7WkzLLnZFJ5cSejYSt9joaYWRAnowEdeXnYySh7HjMC37g6Vgo7e"
    "inQccpiaFgjsZ+l6OfPBfDdRXHYiQhfSommma/3RgGJ2ICCu0Q9DwP418M5d8GBacH36qP"
    "lnzSzep90eVi+TBfff7nTJti+7BebZMZCL1gROcmIGdrJsee05Nkkj1obKWY+Qdo9/A0Jl"
    "AQq2cyIUvrJzMhbzjeII9U8+OVT+938rp9PnNyeDg9u5zWD0q+nh4eH500/76cnlxO6uRR"
    "8euSsL3KmcTzyTULlrol3Giqvn8gvh0XJh6L5CWoeziS4eOsf6qe/flJvjfUYQqsjA7K8/"
    "AJ0jxisDA0DhAc0J6OENeXHF6nL30Ag2VBixipqQ3krjeUE0tqhvsx69ImqXvAN3rgge6N"
    "GH5S13PtibUdKvdI2Hlt5yjSap9rT674SM9HQt9D8fs8TErTC8Z/nAdLue6IZdDnIVOaPi"
    "+DkR445bojlgEwa3pIANg/GfxdzZHQdw3ovCVo13n7DSfqb99Avi++BLdmnU6qvl2uFgWN"
    "YbVr4pB8DvwxosYSDgvNd5jnQqiAVd5xwNE6BTlg7cazc1nWXabeNq/t7O3kZPJmel65Jx"
    "eT4+lFk+R26v99MT3/6eiwTnd78e6sysBLpLoFjT4Um+UaJ0GvtQPEDdWpWt2PVRLYWrGq"
    "PLBsnlZWYLqUrTSbq+CKD6g2QpBXri+UzR4uQgLPDEJIo4vihSKzpdGbb8BI9bbZYePkcR"
    "MhHnk8WIJYLwary7BUX6TQxZZqijiv37Z2arovUujXn2agXzP8RdELg2enF48iSFIrp1Q3"
    "xfOlR8Jdkjw/Z8ZJw8t0Roq/T3JekjyLf6SUvUxnpPjb774eeWsfpDF3HwN7tA1vKU5nj+"
    "qBtp+xDNK21jhQW+Zina7MJV2ykJg4gzg21ergvfa3kfTbd00nCWWuEIpcJw0YzrgHiUgS"
    "hYQ02lQhJH1+zRsfPBmOlHTmsc++m99+9s76WB52KTsZy7LiQL+6asrIoa5YDfakWe8z5q"
    "5zOwP6aIp5UY7iaEatUx5mPHd0+HhMkV/VaNgQJxI3klwkq8b0/iOkUiCzSmKDWs/CY0eM"
    "450cLjc6xniEI9XDc8F0idEax1cJm89i7OOdYDoe40j+SNi89sO8fnhYb3aPK3/Y+hl/l8"
    "Pr5xUj1cu2xT8eikXd5H2V+76qk3sWFb+Mu1lfz6+Xd+0zhTHelv3ibr0topvn9a8h3G2p"
    "AMWstM+KDS/jkrA6iZlv8Wu5z70gt4vN8mG3jIqNHjIdyyCyfCC1EaSog3XVfgYWmG4D7S"
    "vIyeigArLUvXbKMCHmS/ceIy6LEPMPKMIWBr6hCFkFk7N7F6/7/Yp45ZFiFcy3sGOgOPmi"
    "JWQZzNGQJSgmWRImNK9AIguTIXcfQFBsbz+zbVNfeKwuQnOTImKhGRubdNs5aLK3+CIKFp"
    "Tli3xEqzk49RqrguNWZRqOW96t4bSt5uAEd/GJL73k8ETNUa6yBL21qIQ9FojSv3JoI8cM"
    "O+EU2Y8Es33NLoFyP44m43XK1IvjGs/hU/hwNBmLz9aD4xrP4RPlfQgJWEzGWR/idnNwAj"
    "NQcoySJmegkhYnelogLLWVBtVRrWxEBys5Blr5oEcI9isj/qAlRSU7aslySBiyexVC4v43"
    "5Qj1gE/naSdMBrtU7anmc0ixnyaHif04GiOqYwsTsRbrNPi4910ZEQvB7IfmC71CjmfgcJ"
    "3uI6/+q2XApI/MyFVzv3JTrp6AcsAKGnLJr6L7FYp0NXVbrdpZBwl5vfG1ghkGfjdeY1G3"
    "5OjVcwiTyiWAnv0cXwqyudHV7/FRxbT8V3V8sEKdJ04SlJsvgDizDwMrjrAfg/jncIPd2B"
    "7jHFGzyNGury1oohMRaiQkQb6duP6Vdc4d2MSIeXeIZsLcOxRYKEGc5IIWDZmDB2lBlIeH"
    "EoAqFw/ZkzYfD1bAOCdPTKvIy8MTX1G5eXBfqMQhvEwzOXpUMuQytZCt98nWkpJLNCWZ+u"
    "KcPTzxlSRvDx6UYbl7yFEgfx6S/yU3THQen9+/hqRy+hD15Xl9eOIrKrePbpr+9uOMc/1I"
    "qfoMkeUbGMFB84DEPrv55rb4/C+//rfI18PFuPQNbQE6mOIYmZm9kwA1ymSV/6flZp36p2"
    "VbZeHxyg8T8KCrY8CxbBPiUwl62iIscOCYV3diSdYJtrhVU9YZts6RTiQWIodGl1MoZuHc"
    "nqCKfexHsg/RBxQSpIM/EmjDABASY3SijnLLDLiVG/cijVKXJymkS2MMMsaYQ0wlR/K1gN"
    "6rUeLlkkcazq0x0KK+ULsUoarrsyIFhEnIY+VCivoggSoO1OIIdXPVFmo6aCuqrU32hOlU"
    "E9YYpyi7k/tk52ZtoqEhs9YWsnrO9knoFJGmx3icNE5EJyR4+yRvikiTeEdK2UR0QuHrhX"
    "cp8Kz+jH2zXGIixsdiIv+lzlbCO6I5D3aTiLE1DOD3T2/YB/I71smMQ6+nh0cXR6cns7eT"
    "H5uEQ0cnPxy/q6RX//Xuovn/q3c/N/94U87lH6fTs+av08ty9j0lfI48RnWsOcGGOHKZIV"
    "UaK/ac7Atlu7IrQy/sWbzUd9AmlSnZZPYctW1aYwJk6HuJwPBwleqRVAxSgy9Bm4Vva/gl"
    "eyKG3TPwOCLPgx8vEJnojBR/z8DkmDyLf7xAZaozUvyi1DccYRazVeobvgO6nX/3uW2/jb"
    "GBWL0o/dlbh39/nK927TlHc1M2yE25rJ8HalJXqq7SjmgBNkc0N49Sq7WtPNyurB8ZtzMq"
    "a3YjWJQ1Xziyvp/ux6ij4WVOli3WCJCm0v18RVzBlDLvfVk0ZdYSUlbbdSEParWr6oxrzc"
    "a9yIZOVRR9rbqQOA16XHsu7osIejvz9bC7JSMBuVuERoHr+yCC2tN6C2jTgMez26JuiDD3"
    "tNgC2jTm8Wy1qBsizGBdVyIGi38Cb1drBLQdc9n4+q+KNsw7Jk+hDj9gOINfVzDG+OM+as"
    "Wijv+mGGhFg9P57Us8spDwkKpHwDDFIbNG7E0IwlBxZE31lUH22hn8Mox094zsiHbbfzu/"
    "K7azTbFYb24+e49uu767mTVNRd0IsyIFOYCyPt2muJ9vPm5hDZcNZVx3rx7Bh1KIEWTLRw"
    "ugngx08xArIxcP8SQS9kR5enL+F2I4MFEP4gX0JGTVFjFpdUI/LiFGkQ/H0bvFDJbb+258"
    "69T6jWprfDaOkAdp76vxfchCBXNbBxUQ8lDxymEOFfUhC1XhozF0PFBb34xtPotR4ZMxdD"
    "xGW1+MbT6vsv4bq1HXhiihqq6CtY46vllc/qOigOW/OgwquyQMZLP5OaezghO0iblnaP0m"
    "O5BF235e+4BFpDxW/wE3hho0r7bxi9s6Cfp9cX/tohI/Yyt/rISdToyyNJtN5Z7GNhqwoe"
    "Y2ZmaezTzJX2aJshz8VEM1RrBGEz2gQmKoGaXFmcLWqZrdw0BEB8glE4ui/TO/XJJkGowD"
    "10umfQFEcbg2Q5cCaRyszfZAAlNhYHOUSai2RjbfBQFWjaHNUaawGhvbfBfUn/o6g0RzJ/"
    "ez/9AzPdiWRtPqZjsrfc8wzXnP1OfX6WuM8jzd7zfr+xmZrFudo3v0fcXdmu6peVpxqLND"
    "bR3IymprEfKMdMt3EpUkNxpJxiZ7lpChWbxIQqYyq4eh9+srKB/BsmNbJz8jsLZqn5Eh5E"
    "GOsM/I9iELtVuXdEg7Oh4oWvPMccIeZGG6JU0H0lHxEMFSaQ6waz0L71qpp9cJ9bweRSuv"
    "JcqoMVRpOh6WsZHKNZ/FqDFQaToeo7FxyjWfxajFlsI0AhYRBvRVl+4cZhjwKAMbwhgw2Z"
    "X8KGoSE7OUiZG12wPnG8+vOcqdcJ42sfZY7oSnOqByGqvih/V2d7spWov8bul3OSn/8d27"
    "o9e87zivGgq9O2ypLW+L7Q5W+e5PwbVL7IAevS0diMnbs8v/29UiXAlotwaYa5DlyjWffS"
    "y4l8KSsAofLu76/DJAtVn/OiMYVUW/buYPD8yjXP2gPnlc3swcnlnTudmLZ8+ez2t9bW3w"
    "ypIG4YpND0ule5KT1MPyoUjc8EgrQB5QvIfA1DLbSuj4EzsKFZzq5/CBtXCEqffVDk+Pj6"
    "ul4erJYTlvUThRdTW7uRlyenpMvTiGXiTjGZHvkzHVGQfbjedA59qzMXKsPT/dc10viTMI"
    "pmsi/5SidYu4K7P3S+lWqbOGUEw6UPABDYwGvZ7R/0whaIn60voqCsueoKFh2Fr0ZLNJTA"
    "pLnqChMdla8GSzSUyiZ1q0KmYIRKBqfv0Vgmjq0zBcmSECxzKJIZXpmGLq80aGGJr8ubfL"
    "1cFX5bdhubqtdhXmm838U+10dB+YCuPTgyoZggQElWy4Z1rJ7nN5ef5uSnwl00kl0V2mL8"
    "Vg2X58TNkrZbHcXOn1uizP7uNyhWF+93Wi9qIU7e16E9rXsCjZdCOj9DOwd8steVu3vj+w"
    "WG9Fh0K1WHfr6nrmalb6XjftSNdWfjWfVqUdfr9e7T5sQcl9ZYwVq/lqUcxuS8u9IDv4uz"
    "IY28t7A+3FlouVudiya9U+ZFP+TNuKmLr307COgVNtL5Dqh6s2Fc2b09PXVU6Zi+n5T0eH"
    "03YhBdRQ1aNTmbZMAmP4i6qYH54eHlv3s+IYyvFEUwvfhq5+7cFxYBy+16BwCneHeLAk6i"
    "Cv4sTk9zyDshj28xgouWSEiKNKsqH2u0UfV80FOZCCFo03TtgKxw2mgIWSRzfgaKG/n92u"
    "1zdbagZ9f9DMn4ZrOBSuzdj3I5cZmZcUk3rrCeZFMHX8qDZJvw+tdyo89VpI4OhMgkEeH2"
    "yFNGCdpincvYiEBGDs7BGNpvBoXL2IhMRj7OgRjabwsJpF8JSolB2CrGrJPFRQmey8tX+K"
    "2kt1vzUiZN1vl8e4+02BXb8bfskZ7cxxwZVzgoZAAewePxL4WbGw1HDew56JYIuulJNUGu"
    "joPbE9wOdvj0dVZcdjNBm9ou8BX+IQMLZ/NaqNqOgRpiyqemBhgR3moEdCyCq1DuiEsKFO"
    "jw49r9Cgsk6lQ0JSqUcHKNBob68rAQZ0tNnS+QKGVkvYcHJB0p3X02T0gmR4Ss81mzTKoN"
    "+jWYxCQnpicm7VN7HLZWjORV2TS0C1NsWkcinAFWpPksivU7i+TtkJWtqE3w9Yge4HWyVK"
    "vCQ1iTjakrHDzHQihVp6VIWqk7gMD6qCxpI6KjymQtXj/hsfUgWt6c6o8NlJc/ZEnlu53e"
    "Bm54o5sTA54kIX8b6UIy7bmBzqVApt2dFnSC9bAHs/hnH3wmzu/1pdh2nZ6YN2MH3yHKXU"
    "jMujw+74xBENOfZ4mbq8PODWMn9d2X7zmGyT2jwORkkFCG6XISRGEUO4HerL4mr0uLLK3l"
    "UdYwOZajSFp8e1VPY+6hgbyFSjKTyiXVidWtmByKtXteJIA74jEhKK1Y4s1VwKidAEw9Vj"
    "BLYmWNiazgRLm1vtB0JvRXXXv/6wofrYUA/r7XLHdF4X9XNTvJ8/3lU7WuhF4VgiD8Wiwn"
    "wz/wSjasazxr7pIuCpkP4gfz6KFOx39dnizrPpZefetl1NDVXE43E/RoCeRReYk5bh6dn0"
    "pIqw+etp/b/j04tLYCbW9IxieXZEORWLEso3UEPPDpVEjF58R8WrU2OmuEzN3aIeweCM2y"
    "PNTag2CiDIJugQgOnXfE2tLE/QKA8D6K8CClDwLJyu7lAsHSfSPGjqoOs82VttYEXLArG4"
    "xNa1x0PQXwmm7wKP4gREDfI41Nd+mfu+oxj/UYM8Dpnhn5ri1kZ/amYvZTM71szElPZFZt"
    "NAMJNFYSNdVaLfZg4KaITvL/GlVV2wZekJZORX3QpooiM8emQYqHATlOR3HhkeVljJxnmU"
    "UtcTVA6xGLudqCUDp5OxJ79VO59lx/5wPfu7nnvffy/Ha6BvVnEw8swqVsMvysYdEpm4AZ"
    "mbwOXP9i5H1BZlqQNpiAFAS8T33Miz6PhTK2VVqjBhcfWoy7bma9gY13+F6YqrR/23NVvD"
    "xrj+i0xWmZrYdDqtLsLPalcVd9n2kwpbMfig6j6axfz+j69m/6/m9eO2dK63W/dma3jDEp"
    "Vnr1mOu+s633T5tevBRVutlSb022atKId+ySsWVp/yilffPdaaOBrUkAuqkGXXCn69+9Dk"
    "7ul2bd2IlBL6j/90y15sVcTCkX2VAzq/hvmRNjUsotbIxbcTSH717erGXQeyM/hgwJbYbm"
    "tsDFw/7r6xlRE2x2LQ2Bm4fozB2NIIm2MxyGwNVzPut7W10bXEdhl/BgRhxyRVCCVciegr"
    "PnQVI9xxF4UyEAUeM3Q6OcDI4z3Kgo8+JirLtq84wljF94gzsYVV15aa2l3dAI6xsQ3bMb"
    "C2OQOvhy3uEp1/Wfa4Qz1bPbavfYDsHdg0D6rKrfT3j3d3s5zh7yvJ+Rb38+UdJYi6IGvu"
    "P3xYY6fheUP9t/X1bLfc3VEOhS8T5GwpLZpdG9UcsukKs3w2a9yRdNxJItHKw3y7/bV6cO"
    "nDfPsBwX75cuQQ4NqiXs1v/bNFsf8jf2agXkLs3Siv3cNcKc/GyJ3q+MUTNeKJq1AZMyK2"
    "aG6GDH1hyskCPWynY9yvskCG0s/JkEddIEKEpm/IxheKEOE5HAdku1IRMzeRvVJVP7jIn8"
    "nrt0d1zM/bycnkzfS8zrMzOZ5ewIQ7dfH5j9PL8otc/VFWPf4Zhgh1YgzneiROWIEQa7sk"
    "QJ5uBseOdDe30540MzdE3jRF6ywVvHZYetV0q9SefTw9dbDclCURkR/eITv6UbNJSG5iKw"
    "eqmfU0oO77bAKjbYuygn2dbq81YQej2nTn2++PhT0ftJbsfjvJ5AhaAhoEnLKGOHybSSiK"
    "nRyChgZku6NDNpvEpNjZIWhoTLY7PGSzSUyiNY1qYdCqZog0v8zB2tAUEgIFBhIFMfRpTM"
    "GBtjOjWC22gk2viIICFa3eaLMLF5mOpOuSAKtoc4ugkeOFm1ojY+Y3soKKsk0sikjykTbH"
    "ldi4wt6AFhggooG1roQhItRkElG3f6CZkJCKUdJwYyKYmHGxIXzcPSF+3STFdDoZwMm6Jz"
    "kIJm1XWanfASGt43vCKVF5sNel0XlExgx4tI0WaD1RbiiGoIdSIegUPyBUCgKq/t6EIVB+"
    "UFup/SElrf57wyqZAO3GjxBguytEgGpKDHE0DJN9b/aTtYMEqWgsdslcmEaTqISHYkF9Ao"
    "nt4VjUnu6AjD+faQ6+qBOWpiQ8L2l+pc46XNA4cXxhkgimJvdvkn4ph3C6u8Xbx+u/FQt0"
    "rPQ8fNGgraOIpFvffArgOEDLTckpSBvzrHmkev24W6zxuZ5L+N0WZc+31os6gRwnsMeCLi"
    "h5P6QE/biZ14K+X64ed8Xe7lbPt9vl7aooDM655o+7D+vBB2bMaZebZwNPuzwbo9Muzy95"
    "TfpwcnxcH4ZM/VHI9O3kqP6tHIz6oORycvFj9f+fji6OLpvKFxeTN+DVAt8WmE/RuwtNEZ"
    "l7PuLjplAUrlj+TqImeKDJ1l3qdr86CRydvDp9d1K/xnD67rL5dwwMzM6wT22RDBg1mbq+"
    "BYVX4SXxl89ffkdlJ2J0R3TIQNG6z7Mrsz8NolulLA1fs5nEWUsjqE9D8QuChdkUtZiG0S"
    "5rCiAtBQOlWyZtwfhWk3CuHeyy/Rn4ALEaSLWVYCIaP0BiKoNkv5JiUZzLEDQ0aNtzGbLZ"
    "JCbFuQxBQ2OyPZchm01iEt2URrVpHFb3pYOmkn3vPrbC7vtPMIUAm7mmWHy7STj+yyx0kT"
    "lCGh747hsii5pOInR2vBIfIqPRYQ/BFGLQehogWCIFG5QMHQXxq2CRR3uTYy3/YbfE2EX7"
    "kiylGD/cktyHDPjdSLK6Vs1DUkbV9wBUouuNO61Sc0/CjHBTHm68tz9arlpdPyQQddoMiC"
    "Qw0bb6aFAFmtvW1H57ABXz4RkNlERL4d6OSlcDQmYoYa1Ab3GRpb0a9kwuAJ0mR6RyIaCX"
    "efYiCIGGo/pKPY9pGR9lL2Bl6zPeTFGu1BExu5hFezZ49Q6LTdcBopc6oWjXdoJcJxi83u"
    "9TOKJvQECj/hpQ9Nx3YZ/gJTNGeJQX1CfQ2R7lRe3pjvLi45vm2Cw+VOlx0W3xuN2VTNpd"
    "yT/O2CRPhg/MK8zcNGMvsJUaWBS7KKuF35xfP652+Enx518TV8eK2+i1h6+7guzR3KJNBh"
    "Y+W17pdfZy3Xq7K8dvsQ5fBG/yciw3uw+zm3a6vi4pu18/lWr7pDuua36sH5ypkraBktti"
    "dYNvLLankuVIlypOPrnuirL9/7W43i53pPTboiwLd0IHDx/nq9VjKZZN8Uuxemzu6QmeZb"
    "9bvi8Wnxaai4C7ZSSaRO1NcVcvvdsPy4fZXdm5OzmtcQ6W9eNmQbFpCvJ6V9b6MN8Ws4dN"
    "8b6o5NnIH55rj3/bsfxqm9x1zCSNcSt5vzNgRz3wDNizMToD9vySZ8Bn0/OLJkv24enbs8"
    "nJz935p2fQNwuNZ9D/NmInlP6XIj2P4GsQHVJ3xcnzXM8PfD6ih+abIoJPxKX7uoRMmhKR"
    "hN0nJupHbZRJhgh/Z6KB6opFw4U/QV7zup+jCfHv5X8MG/TRCnj5Msjw21YHnr94FrHsvn"
    "aeU/OTmxE/TN9OjttLos3/Ty9Lk5yYF/D7GArMlYmEDz6SIZ+2SKaQ6EvZ5Z53v0YhBYlF"
    "KP7Aen64KGJaB2Sg/2JtBV/oSGP905oh4hcRH/Q99/3zv/o17vz04mx6WIevTA4vj36qR/"
    "X16fnbycll/ECAZ+++/Z5z9YNjWhryFenR27PT88uWz+n566OT0soneNGWQXeHOSp27bya"
    "XBwdVsxLX8z3fXJ4ePru5HLyqlHQEmBXdjY5vzwpV/W/HJ0R/bBLCtYtq97UiFbUukS2/j"
    "D2RrQQEfXooKC4CWUCM0ZpZx9Xzb5JYka07vrB6fkB1Gi0CRIF8jAGgCiQh6J1zjm2biwD"
    "eehWqX2GYBCy+wxBfRqKafK0qMUkjNowlaOoq9MgnIlriqFtLwnh+tPMtd1EMwuCdlLEEn"
    "jGdzjT3UmiV8ToEDQ0VtsYHbLZJCZFjA5BQ2OyjdEhm01iEsXooNo0DqsYnaCpZN9Fd6BR"
    "bbrvY80a/tIz9tyEO+EUEbNwW90cpZtMItJc8qWImK9q44UaIsre7qXcWi2uiJRGhzxjQ4"
    "xE8+lFu/GqJad5BA2FDbrqwQl2+6vlQg66IsIpOqAjqURY8UH1eHj5w7eoqlJ/ERnzUR4R"
    "mERn2zMCJTBIReNCZw+m6HDb6WFr4m0VA9YQcOrZnYiE0xGWWI6k608epnIyOhIxVDQbx4"
    "QrmY7yR5gIGmYijolJoqxgD1Nt0YSkjF0Dd0ktrZu4+bRr548FtUBDShpnV8vWi4saF6Cs"
    "NpP7oewoUyibzWpzlLBxAUq/zd0PakCewgs21M1BR91IIm+25bWAIRWN0233G8LDjSZR+Z"
    "NzzWcTEDHfk+BAPvh8RqWG2FHfZNB1n1JEpoIPP6l7EYHg0+rrKvUa09GavReMEiV3oR1K"
    "jIiMhoiDRkwRBq1ndhHaMzXVNIZUjCLDwzqcEc7/brrJADskRKybvZhOiBrnhRsXuWDOdp"
    "XV+0aIkNs7GhegRJ/xCZZKqSNSZoy5Q7J6kMNCQ0EQ/dOIQqftBLFGHFDv9ycSwQwIKJTT"
    "gKKm58L+QIu2N9yRr9YVRnSMO+xPhS194aDhJDoYPSEEBkMrCEyg2BAU4JrE04ZrCKG0sR"
    "wEiqbEEEDDMLNLSISHiPcKidgRcscwrme6bRizT3u2Pd4OShEzXu1Ibwile5I+sGlCcLVn"
    "NYCKOaaBob22BzWo7TQ42UWSoD4ByPYiSdQeBtHr0aQo/L/5OYjrb34kAuabgjgKvvkdxb"
    "Z1IWxVkYtL6+LNmt5QEWZt/FhVIfPGUxgX3udGzHq1m7ukFF/KhZixXmWyeT6JvRrD3aUx"
    "uVLysFnez5vA2Oj9pFEvDHTbFYTKWcb8N5o+NOS/5WIV8d+yG/4WkeM0/A0gD3FA/H7LYs"
    "AtgpbDwKh0xGVYUHoU+0lqgiz0Myb1X9Om6Mo+8JNqMzILQMVuQVBhaslIPGCq52ycWvBX"
    "Tzw3CTRUObJ22kquD3lzJyDIIzKw3qI2U1CuP4G93ptuDRGFheZ5yACP8dCHqHPJQVaEik"
    "YkNG7bQFGi0RQeTZhoRELiMQ4SJRpN4ZG/NxNRkGjGVMLMYzPRd1e0E0sQEcC++k0et6A7"
    "J8Mu23olyVT4x37YguuiTArCbQKajlTw/WBMbRZAo1AJkArFRWaOWSQu1WAKjSpWOqYh0d"
    "hFSlMNJu0BdQwRQ0jiMo4gYpvOI9TEDzGECYRm0UNs03mE6tihFHUCq23kULoTyXmY8jWo"
    "KZFwMnyZ4QyUOBbSXVRUPUZgvIcatKbbQuWfzeAfyAD7SD9Mji/6v4NR3erbLRfLh/nqC9"
    "ue3BTbh/Vqq0h54mWW3UPDSa1SCTic6rAZOOCkSzHyj7OM/J4D0Bertx0gS+t3HiBvOOLg"
    "gnnz45XP+3Hy2j1/fXg4Pbuc1q8gvJ4eHh+dNP++nJ5cTupb5fGTCLC9yqDA08s1+9UVGH"
    "jgbFS3rEHgCy5MvHDAS1D32gHDx62fVD37PbR8b6gNNVgZHbfk4ROkecRgMWg+gnBA+784"
    "TfYlh9fpSx/AYFnQIkZqagO56w1lBJCa4X7M2gRJ6h7wjbIS0r0Rw0/qeq49sbZD5R4JO6"
    "/tHEVa7XPtyRUf6flI6Hsofp/XNGh6wfiP88oG1x2xDPq8vkHT52Uw0qscXHfEMgBmTQ8J"
    "APsng7+rORL6rgGdAwXtOm+/4VSk7cM998UX5+WsNUkdt8vVwoc3YGyrXXNM7QIfzAMKGB"
    "+G5jnMmSG0wipHIeBona4QsHaj2nkx6y6rV5sDa/Z2cjJ5Mz2vPJaLyfH0okmINfX/vpie"
    "/3R0WKfGunh3VmXrItJigUYfis1yjRMm1loBjpPrtE7uxyphVK1QVc4oNqcTKzBdeieaTR"
    "g9B6qNcPaf6wtlxofrksBZgxDS6KJj5MiS6Z78dSPV24yHjZM7eIR45GECCWK9GKwC56m+"
    "SKGLjdcUcV6/bU3XdF+k0K8/zUC/ZvhLohcGz04vHkXsjFZOqW6K50uP5FwkeX7OjJOyi+"
    "mMFH+fRF4keRb/SOm9mM5I8YteeucIs5it3n/nOyDF6exQPdD2M5ZB2tYaB2rLXKzTlbmk"
    "u1gYE2cQx6ZaHdPR/jaSfvuu6SShvFdIkeukAaNc9iARyaXCkEZ7rZCkz69544MnT6mT/j"
    "1243fz2y/Lfx/DzS6FmGdXVhroXFfNGHnVFavB7jTrgsbcdb5nQB/NMy/KUbzNqHXKzYwn"
    "kA4fjylyrhrtGuJJ4kaSK2XVmN6JhFQKZFa3XlHrWXjsiHG8k8PlRscYj3CkergvmC4xWu"
    "M4LGHzWYx9XBRMx2McySkJm9d+ndcPD+vN7nHlD2G/lI9zeLmx4jXgFa/iHw/Fou7DfZVH"
    "s6LIPd6EXwHbrK/n18u79smTWAAt+8XdeltENxnrXxn821JFillpxhWb7BCUbKqjnPkWvw"
    "z23Mt5u9gsH3bLqHgPzyaNYU1ZPcXUyDjbsbpaP8sMzNOBhhnkZHTMAVnq3lVimBCzqXv5"
    "BZdFiPmnWmALA19rgayCqdu9wNH9fkW8J0OxCuZf2DFQnHw7B7IM5mzIEhSTLAnbm1cgkW"
    "nKkLsvJyi2N7zZtinTAKuL0E6liFhoxlYq3XYOmuzVj4iCBWX59gfRag5Ovcaq4LhVmYbj"
    "lnZrOG2rOTjBBU/CDpAcvag5ylWWoLcWlbDHAlH691Rs5JhhJ5wi+5Fgtq/ZJVDuANJkvE"
    "6Zun9c4zl8CuePJmPx2bp+XOM5fKLLxCEBi8n4KnHcbg5OYAZKDmHS5AxU0uJESUzDUltp"
    "UB3VykZ0LJNjoJUPSne6XxnxxzQpKtlBTZZDwpDdqxASlwopR6gHfDojJGEy2CWFTDWfQ4"
    "r9NDlM7MfRGFEdW5iItVinwce978qIWAhmPzRf6BVyPAOH63QfefVfLQMmfWRGrpr7lZty"
    "9QSUA1bQkEt+Fd2vUKSrqduI1c46SMjrja8VzDDwu/Eai7olR6+eQ5hULgH0wND4UpDNja"
    "5+j48qpuW/quODFeo8ccCg3HwBxJl9GFhxhP0YxD+HG+zG9hjniJpFjnZ9bUETnciOtiyJ"
    "Q0xC47NN5kC1qjgRjU/9XMYGtMP/LXHWJczYsJtvbosv7BrT7zr1AnWq2PcwESgfxy2a3L"
    "1zOTSaZJXGoeVmncGhZVslU/CaD/MooHB/8Dlvc1tSeRbaIixsYA5V95hI1gm2uFVT1hm2"
    "znxJ5Icgh0aXGiJm4RbjoIr9iVuyD9G3BhKkj9wSaMNjNxJjdI6BUgQMuEkV9yKNUpfuIq"
    "RLYwwu/ptDTOW48LWiCCMFSrxc8kjDuTUGWtQXykoKVV2f3CIgTEIeK6VF1AcJVPHxOEeo"
    "m6u2UNNH5VFtbc4OTKeasMY4RUk63Cc7N2sTDQ2ZtbaQ1XO2T16OiDQ9xuNk4yA6IcHbJw"
    "dHRJrEO1LmDaITCkcvDH3Fs/pLccx0+SUIl4sJv5T6XozDRHMd7DkRw20YSWn86gXFOpk4"
    "4vX08Oji6PRk9nbyY5M34ujkh+N3lfTqv95dNP9/9e7n5h9vylH+cTo9a/46vSwn5FPCDc"
    "ljVAf9Jd52IKqNGwQofvOBXSx6Yc/ipT6NNknqyCazG9pt0xqrIEPfSwSGu9xUj6RikNqA"
    "CdosfFtbMNkTMeyeEWAReR78eBFhRGek+HtGiPHvTbD4x4sYk75DkfgA6ZHDDAYsZqsMBn"
    "wHdCcB7nPbfhtjm7F6ce7LMhj//jhf7dpDkOZ2U5BnbFlnAm/SkKmuP41kCjZnNzePErO1"
    "rTjcuGyezDSzLGt2I5iVNV84or6f7seoo+HVGpYt1gSQcsz9fEVciJEy7311J2XbElJWG3"
    "chD2rJq+qMa9LGvcgeZFcUfU27kDgNelyjLu6LCHo78/WwuyUjAblbgEaB6/sggtrThAto"
    "04DHM96ibogw9zTbAto05vEMtqgbIsxgXVciBot/Am9XawS0HXPZ+PqvijboLiZPoQ4/YD"
    "gbU1cwxvjjPmrFoo7GoxhoRYNTM+1LPLIAvZCqR/gWxSGzRuxNCMJQLmRN9ZVB9hIA/DKM"
    "dBOA7Ij2OGA7vyu2s02xWG9uviy3bru+u5k1rUW5o8N0FkFKhqxjtynu55uPW1jDXVQfz+"
    "erh/KhlCGCapmFGirLQF8PsTLy8xBPIodClDoh54QhhgNzJyBeQD9CVm0Rk+kgdOYSYhQ5"
    "chy9W9Fgub0Dx7dOLeKotsZx4wh5kPYOG9+HLFQwr3VQASEPFa8a5lBRH7JQFY4aQ8cDtX"
    "XQ2OazGBWOGUPHY7R1yNjm8yrrv60adW2IEqrqKljrqOObxeU/KgpY/qvDoLK7F0s2m59z"
    "OlM4QZuYe4YmcLIDWbTt57UPWETKY/UfcGOoQfNqQ7+4rbPa3hf31y5k8Usx9cdIoubkmU"
    "9/1lTsaXGjURtqc2Nm5ulpk/xl5ijLwc83VGMEkzTRAypChppWWpwpbJ2a2T33QHSAXDex"
    "KNo/82smSabBOHDRZNoXQBQHdDN0KZDG4dxsDyQwFVY2R5mEamtp810QYNVY2xxlCquxxc"
    "13Qf29r2/2Lj7MVy4x3JfytU/3ZVtaU6ub7ax0SsOEtT2T2F7zFx/luVTfb9b3syihqjqP"
    "6qgbjLt13EPzlK9Qb4faO5CV1R4j5Bnpku8kKknuOJKMTTYvIUOz6JGETGWWD0Pv11hQPo"
    "J1x7ZOfkpgbdWGI0PIgxxhw5HtQxZqtxbpkHZ0PFC0zpnjhD3IwnTLmQ6ko+IhgmXSHGDX"
    "ehbetVJPrxPqeT2KVl5LlFFjrNJ0PCxjQ5VrPotRY6TSdDxGYwOVaz6LUYsthWkELCIM6K"
    "su3ULMMOBRBjaEMWCyK/lR1CSNZCkTI2u3Gc43nl9zlFviPG1i7bHcEk91QOU4/utf/x/J"
    "l2bJ"
)
