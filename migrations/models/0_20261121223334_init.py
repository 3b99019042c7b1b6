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
DROP TABLE "client_id";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWN[db.capabilities.dialect if db else "postgres"]

MODELS_STATE = (
    "eJztXW1z20iO/issf5mdOk0qY8fJ7OTqqmzHM/FtEqdiz2Vvb69ULbItcU2xNXyJRrW3//"
    "2A5jvZpEiKkpo2PuxsLDaoFtCNBh6ggX+eLIXFHf/FhRnY3+xgc/Kz8c8Tly05/KPybGKc"
    "sNUqe4IfBGzmyMEsP2rmBx58AJ8/MMfn8JHFfdOzV4EtXBx9J5Y8WNju3LCEyw3hGYEwZl"
    "z+NTHYTISBYYZ+AMM8f2KYwg3gfT4OFKuV8ILQtQOb+y/w6yxhwvfBywZ/M/z795BPAzGH"
    "d3IP3v8//wsf267F/+B+8ufqcfpgc8cqMM+28AXy82mwWcnPbqxf5Dic82xqCidcutnY1S"
    "ZYCDcdHIa29eK3327e4bM5d7nHAm7lWOqGjhNzP/komi98EHghTydqZR9Y/IGFDgrm5N8f"
    "QtdEeQAPPP7CtvwXLl9Pbes/4vnlxk6nn27vp3fX99PpSVWY9wtueGL9nW/AjMsCwVnCR8"
    "BnXBO2GyDb/vmv6Csy9shPT/BtV+8vvvzp7PX3kiXCD+aefHgiWfEvScgCFpFKEWQ8Nz2O"
    "PJqyQMF7+H7mBmoBFAlLgoCv44G95C+Sf/QRSPJBJpFsZ9SJxHSE+fjCFevOEvm64K5hB8"
    "aa+Ub823YXzP3Nx+u7+4uPn/FNS9//3cFP313cX+OTU/nppvTpnyI5CtAGkZpIX2J8vbl/"
    "b+Cfxt9uP12XpZ2Ou/8bPoLX2kH0guu/3p/gLFkYiCkwZ8qsPDuTj5OPYGi2QMKV1W+BFA"
    "mfzgJxmA/qcMHcOa0QSfwNTgXkkWJ5BHzOPfXyyFGV1gZwbV+r4ceOMv9i+9w3ZhsDz8W1"
    "HSwMzsxFLP23xjxknuUbbA6ShkXhAKuNaNlXT1n1yoBfCf/3w+mPr968+uns9aufYIj8ee"
    "knbxoWz82ne6neM1nwPwLuucyZqs7Se3iqFkaJrCQQmHALgcTHZSd5xEzpenLaliEeDDBZ"
    "fDxEDduFf3PD3/gBX8I/WYD71ASWGA+eWL41ojlN5KhHvjEewHIJVz73gtZyWrI/pg5358"
    "ECl9HLlw1S+a+LL/JAhlGlffopfnQaPSuKDsxD3kvRFgkHULQHkmT+xI1/w1v5HmO9sB0u"
    "da39rfVWetpKVjIIGKfc2HVGcoloB2v5QEviE/xaX27TZOrRdg6EeEz3+8TwRfQxM4DnAR"
    "zrxgyXBmhqZj5GugBedAC7OpPPI3CiKpirhbBNrhZOQtFL2fY6/XrtUWAzzhQVbuKv4s60"
    "e2rO120UZ3nr5fRmVRg5KuPq9sMH2L/G30+u/n5SkpAfzv7BTYVyrT8WcyT6S0kKJfLWJ3"
    "gkMtCebttNUJTSaavz7bThfDutnm8xM6cPwrG4aq+I5Yq58IsaZZEj11kkCcVOpxaeF/kD"
    "K2Hvnz5e/PX7wqH14fbTr8nwnDiuPtxeVo4nGNa4T2bC2nTZJMl4nY1GuUHQzvAZ2o4e7p"
    "QM4+prA7a1ApvtQIUlaHtcuqzdDpQCmd7SEHBwgyPFQRYhnu5g8Ynl0Q6UIvdhRqaI7OS2"
    "WyBHojffWewWwWFuB/ocDTH/+h4NVXKNpTDik0GYZuh5fVzUEuX4fFTpgKwcZg7gVTwFbz"
    "TkPXCKlGh88u9jLzztJQAad9UTsCqTjm85SMiKVkKiDEAwiDItbTcMuN8xEKAi7xURONAa"
    "eC/WhiPceXIsSGc7nvuRUH+fM89cTAMwULv71UVacqr3YjrFXJ57bKnYH+1ElBKTjPYiI+"
    "b79tzlvBPEXiLSH2JH5zuyZizR3gkcBiSHY2QhvG78zZOMg7trTwQyemWJtbt3/mI21cOj"
    "Mrcn4l2V178Ij8Oi/QvfSJ5Htpqpgi/idLZrsNfEhmtliO3E5+zTbMoeW6c5acVlBwyJ4p"
    "P45AtYUF9urqS5VNUdT5bZvVXGdlYXNWgNs3GZY3RvzTxrWrPeV8wLbNOGozRQHLKXMfUv"
    "f/nCHVaDk5byNz9nb9TniJUpEEksbkdhFBZxwLw5H4p19/JlT5RruBrFqcitwsL6rD5ani"
    "7LnzCXzeWvw+/Gb2pYew0pxqUluj3beLoqUbTKPMYoz3e+gbQyuOimvPzZYElKMEZW4AmP"
    "NZg607j3myizmDKLx5w4SpnFlFlMmcWUWUyZxVoGZimzuArNU2bx01eylFmsd2YxPFnBex"
    "XQUlMyWJ7qcPGCk8/Xn97dfPq1uwWEoliAAmWuv+Zea/tHm+zi1LvuBG4XiYb0ObUDUXbc"
    "BTEu0Im9RRr9dRQyN8E/1gvQROyRR0DJQVmdgC6deF0iGgezk0kfmttNMZtcTYAdAwn5Ig"
    "SjVx/bwwhFXdoiZhNvtQE4fZW9SZ/FPYQm2cr1ooptwXSei249uUDZYDplK99L6rZz0OwQ"
    "AYw4AtQQu8hiRC3CFkE2eGvEQtqTuchCejPqZ4P/AR86Ee4i0+B9dNpx5aED7+NIn1fFNd"
    "ArKYZBMYwxQ9QUw6AYBsUwKIZBMQyKYVAMg2IYmihZimHoHcMgdJzQ8V2Ze5EiWkGp3Mlh"
    "WR0XQu3G6yLRKJgdT/m43M7qy3bTHVW6EfDczZXT3Rye7xSV0CIqEe+7IcISuVdpssSHUi"
    "vbAxNFjfu8w0FDHZ3Dh4NyCm8Axt8W36YJ84dU61slUD34tIoNXTk2d4ObYmSj/GzSFA8y"
    "5aj4t22PBAH3bSvxhyJacIdEOF+gFHzuPPwsI3XZZxODuVYEZ4GnjXgWLGogKzpWgbcx8L"
    "JU6k+h71WNGh3+6weOMKFtoGWMSX4T/udVV6x6iCvqu8SUmOOojverBasBgzMKnW/+y2ui"
    "2TrWCDq059xXFcaoZXhGoTXD795f/HB6/jpCe3miKNITJherk/qkl0Rev2ohkNevauWBj0"
    "oOdENM9V0Mwz6LoOogpTKOhd12QWorjuWRbI/YLFeZHpnF3mB55AZttzuMFfd8WCNY2dJY"
    "c+MROGJEZkDsmiishZZElEVCWSQjVHiURUJZJJRFQlkklEXS17OgLBLKIqEsEsoieZ5ZJA"
    "/w7qn8o4PaLRBpDeeA1rU9A+druO1ZW9Sa522U5nm9zjyvqMyUf32r86teoLMcBoFljlPB"
    "9B9iNg3swOm0QQpEmlslsD9guoacrib7I2Vf3/2heoHGYhjx9uBLZjudTPaEQGN5RJcOf8"
    "CZGmDrAC80srdXwLVOyigl0J3jcqJAvJwpgNw2/D5t10enoY1Omdkz2wsWU/RBVIGVjZrh"
    "RaImx0Yv/uOM0EGV89/dCkWPROVJKBi84UwRvW3EYYqEOjc3QNbiPFPWTqQjz+bgMmBegs"
    "/nS+62d+kHhl4iRi6FK9esImWohRgK1DrL4iNOVHIdJpsKxABPXv4E4+/hy5fWG1Tcxr/h"
    "kEhUchASeHyJE/KOJauVZy+Zp5DRpRAOZzXWUI6qJJsZkO3LS0g/6QatYPAtcpntyKNOon"
    "Tf+RLNjH9Mkn23u5q6vL39UDCcLm/KltFvHy+v4Zz+vqjNqGfI+MxV6hmiv4yOfBvkkBny"
    "aeY2tlKVmYlRwTYvSlM4aqeL4yTNj5f7A6XP1+fxKJoy4K85SluGsddcqkmYt1Wd1rpwM5"
    "ct3/7GwkHXfB+z6bDNGlJtoUoqy2mShqyy/Kj2aWXolBmmtAHiOwWzcOPLWKwR+hN8vrTn"
    "C0Uho36voJQzSjkbc0YRpZxRyhmlnFHKGaWc6RtToZQzSjl7ZkqWUs70Tjl7BE4osNeGxg"
    "sJhc6Aq9oHHFvLha6ZgGNJAoxlgzEkL5EN/KFRTuAu6YCUCXiIuAQl3hww8Ybyyg5tVMPX"
    "cR5MHbvbIi+R6cz9OzlVmf2xEKG/44pvt+Sb1nxFBKYI3UCV3lHP/hyJzqyPQg9yqhPj5u"
    "7WOPvx9esffjSYs1qwH077iaCNAOrZX2sjnTabSB6fKyGcehllFDqL6C6AKUyMlSe+2a7J"
    "0VCKJq6JgRRNpq+JVKHWWBQjtpFMZdGxBvUVj9dYGpHual/GcN/7AKfSdxeUaDXm+oj3AA"
    "5mDnDd6uYtFMk0lk3kM8jpGjhdTVyGZ5Orf5GhGZSyTyn7lLKvc8o+MNFSlyasx7szGp1P"
    "gZwaiiZ8NLC7yHH4maHf0Y3O0+jMcxnSjeeqiT2aTKevTaqg11gCI7ZL13zm2yrjqH5b5E"
    "g0loncFTBVA+eqD5oXM6/vvqiSayyCEW+LpO2rIvO70Ywq0OlsQL0Xa2OJ+cgrLlYOzyUo"
    "Rz/hWJYRc90QHF6Pf+NuqFBLYPjxGq+tSqqzAC5yEed4ypiIxaSL0Y35fz49PTt7c/ry7P"
    "VP56/evDn/6WUqheqjJnFc3vyKEinsn6qIzNDzuGt2g/RyNBprrPgGUDTXpNxzLJ1eZ8hZ"
    "ixPkrPb8OCufHo79wM2Nqao70+Q6FMgOlwhw8vnL7d3n66v7k45S+Lrgnsxfw6w9yzdmPF"
    "hz7hoPtoe5w/HdH/T+HNE3Wnq8dJrA7ur6JRQHFN3tl3c3ny6+/HdX0clzJTQXKL0lC4IO"
    "PrYu8vHiC13+wl7BhL5xRcpBk7TU9AeU3eXF3c1VH8GZsJ14rPOy34B37h/5qmejgePJcR"
    "b6tst9v3P2QoVQ9xMrmbCBE04TuGfcEZjUGQhNQIECX/t6QHUv0VhGI/aDfBF6ZrfUn5RC"
    "Y4lIbZfccQiEEfY7pIbfIhH3+u6NCrXGIhjxplgBlxfM59OVxx84+goqnKAhqFtDr7G0wC"
    "SPDpVoynio4CXmSZw3V23I1TJjsWXKYmPOYnUTUcUdzXcQVdzRX0Zi7XYst5On0P+ulEy7"
    "juFaWUeEuf4aVRtGilu3VRvm9tOKeVmvxXbMLpCMg9uFEhh9HJS9lDSKGFll/BPoAjwk07"
    "dWMiosyDYdaVFbDMD263gP68X2wTTL9ka0Oa27Q/moGFXdsdSRpvWN9lvTq2jahDPftmzm"
    "7Vw26pnpk2IY0PdBCch0umGYeJG+UNe1GTHUN9bCe+QW6gr9y5lpzcsl26CPOoaqZrnV2V"
    "DfrLiGt1c6m7IiQZse3sm59V20EKMM15SxccarIfOfy3ztQU7FzqjY2ZhrWVGxMyp2RsXO"
    "qNgZFTvTM2pBxc7KwqNiZ89AyVKxM72LnXmiawZnQqFzrCuKEQd58NMSPEI98z1bxpZH5t"
    "uuKgWm9vZwOn7Hi8OHRE6izFqLbd7C9sEbkvaD4YrAmINOHaDhRKsrxKEbqKo71fI5HT+O"
    "C9oFNoONGCPRcHAtBHjawG5jCdqpfKrNcQu1rreyqwyeY5uVXYHXHQ+DRFl2YnmJaCQsLw"
    "TFkN0HC7Y3xH+fUUubwUMMk17dbFSrfwDudwgEj3DRb+V9SSV0DgUfIs5xz+YnDQEOfDxp"
    "FdkI4pEt+rjAUDxtWb39WTuIwhMUnhgz+kzhCQpPUHiCwhMUnqDwBIUnKDyhiZKl8ITe4Y"
    "lnCAIelL/gbHZibTZ+JFyFCROip9+y3QN8F+MwO3I5xn00YnDnFbyVt9km1gqZS0FTBSyX"
    "B1TrMbk8grsdj7uD9TUT1iaHhmKxnyom1zSQcDnC5cYMuxAuR7gc4XKEyxEuR7gc4XKEy2"
    "miZAmX0xuXSzM8ohaFnZRvlVTrVGLUwNFU8WSMMiWjxhIud+SlfSnCVO9q0m2oxOa+ddzq"
    "X6Oz0EZc6+gB5jnt2ua6QKSzYHA32Z6B89WpuXXKv77bRPUCneUw4g3yZDsvw76Imy7Hdi"
    "Ha7Qg54tUV97vAwAoKYP2/MH7rf9DsxZaXHO5/whSJNZbSiHfNk20OD7tGw/bw/xCzaWAH"
    "qrt19SwvEOnPdpiuIaerySGesq+vJlK9QGMxjFgbWXzFvGCpLHZYvz+KVBpLRvqM2Wxjpx"
    "7rvMlKRLYuLcuzKfbdMso3aCyZEe+ZJ35TGw6UaHP4USVvX4Dtm2wbrJ/mcy4fRNGIsd3c"
    "ZmZgf1PI71KAkFjN7sqISiKcAdW+ZJjkAXSDtjH5IafiZNckV6zfGsJ1NhKjjH5MJMrYkd"
    "kZsby8vf1Q2IqXN+W99tvHy2sQz/dFcLoaSlox34epW9MF8xedDOUyocbq7+QT/wZy8jiz"
    "8Hv7Gcvn522s5fPzenMZn1Gd/HEdP1QnX38ZRal13ZKlizT6x8y+LsQyOmg8jsVfD1GyvZ"
    "BmytmyW8p0RqA/d2XCKUw457Jgaeohzur+SdQ4oSq/u6f2xq95UpzenuybLb8WSdSxNhiA"
    "2/rVwt9Zc2zldVGX7lABP6qWjEkuaDQPUCj7InpPmyrZh5MG1v8IMLyxewWKqq/1ZJm29k"
    "Qgs4WsgdsFIJJjm/Yq6rY5DOs+J+/Uqd91pRRKwB65b+DvH5KfyRWWJ9l7YX9NRYpb+dk0"
    "X9hXbZ4ihigPvh1Z+RxO9gLXjtaw4lj72eeO0zEPdUsnGuZwf+pxU3jWjhy8w1d9kW/Sh4"
    "N4LvvC6XhB4rANPvJLT3HDrrQy6y/ZidLAFnWvUPxZIxQT9LDBZiKsqrZtY+m2Hd22G/Nl"
    "KrptR7ft6LYd3baj23Z6hkfptl1ZeHTb7hkoWbptp/dtu67XgUZxE+hrrEqB72pn8GjKcp"
    "eLQHQH6CB3gP5YcVMeS0sRqpKIP4JNVdOrQ0Hby0Y82EEWbRPZQhbFVDjGQrdL1+jYIPzz"
    "6enZ2ZvTl2evfzp/9ebN+U8vU8uw+qjJRLy8+RWtxIJAq2ajGXoed81NFw2Wp9F5D8Ul0K"
    "LJot1oB6DO5MLqZ/2dtVBnZ7XK7KysylaemLGZ7cRgXQcXqkR5ODfqZR8JLDAZAYPJaxvN"
    "vgma7SvuGSZ3Wx8sg3tLsZ4xwXXj06QDUFEEtR2FaqjH0V8oMb79hQgdy5ihxWXa1hCQRr"
    "vWQcizPrBjnm6cvs4arFpwQBEtINdGnhZszqegBbjXZ0WoyI+FNu6wMuIfIE8n+ZNobQAx"
    "bpKpx5mvwhfrbZMSmc541tfFJlEMHTRC+XJsu9uxTddjFXhUNs8OrC+R6cz6j4gcSMe2fQ"
    "5HhfEtOd/I+grv6a6F7u4t3bXQX0bPsDJ9lpYxCzcHBUDF2u3I6TyF/tD0EBlYO7I4snS7"
    "sDhPMYKV/FXeSUWvFMx9y3+bhNkxArsU34DD1P1Tf0Wyh8YBUlUMwHT98mL3kthZZnhe07"
    "bgttQaA3D7LnmPJut7D+plK+vzGniH20bwPQEzd00LzyWQXkUv1Eg6uBNyiatD5jY7tjtg"
    "VvgH29VpVe+Rb0fLCT8S76JDL8ZoB2Wk1AKRutmVkfiqK/km3RkJOrVrPOFo+faJPmxOu8"
    "9pzVbZ91MzR9AiCz8e/l100w0jZMxt3NxtaSgrn7Lyx5x0TVn5lJVPWfmUlU9Z+XqG0igr"
    "vyw8ysp/BkqWsvL1zsofQ0HWk9v799dfuts9aU3WyO3rqTOPV2419lu7BWcLNCOIaMmQSj"
    "Tpw0ZjcxhEp5hshW4kTO6NgA4bICxVXtgxgNKtFMko2L09VlVZgS0iVjmYbdewrJZxkV4q"
    "ZHsctqBNtWo0Xg63NMOySUSmHSbrJKNbALIrT1ih2RKJbR5MECxBsGNG2AiCJQiWIFiCYA"
    "mCJQiWIFiCYDVRsgTB6g3B/h7C/lTCIe+4aS+Zo5ZQnuxwx2APybwHPQtu7GaCd3oX+Edo"
    "Lt4aS2Q+yMLFy/LhCu+9BwuPR9es4VcbK4eZXU/DA1eFQN91uvJsU4GhN1TvKJLpXLgDj0"
    "w5UTw14Qe9lVskduPBBXVssFuiAfaD4YrAmIPepVIeukCPIKJk6jpU8iDQ/UBnSrxDOzG5"
    "SDMSBseTpoiGxmt5PxGNWPIDsPxz9iaN2N1rZW9ldXGTaxXR+GyvuFMTykifTZpiGKv8qB"
    "axizWT5a7wQhnwdmKAN4lhCc+SdUYQH8CneJ2gaob2IKf4BsU3xgxfU3yD4hsU36D4BsU3"
    "KL5B8Q2Kb2iiZCm+oXd840kWfpceeuxugquCc06UaS+9ed5GbZ7Xa81zKgA/uuprssWvYm"
    "tcCuFwViOajKgklRlQ7Ussib/f7QhDkMNw+TqHHNqgw2Qd10HKVF3e3n4oyO3ypiyY3z5e"
    "XoO98X3xvKlah1RPUvfdQvUk9ZRRJTLSplpThIoqVF/XOi/6iK1gEqSuFjaGMcD5WoFbpn"
    "OhlyQGosLes/BIA/SeG9QCeZ8LYWE6CPCGe98wfSAqLMQlmq4C21tQEL5O+PqY4VPC1wlf"
    "J3yd8HXC1wlfJ3yd8HVNlCzh63rj6/5j2EXhxsN1RkCkpgXumo8/PHK+wrLTCB5qBrADI/"
    "vi60VSnUUxMjDqecSd0usXbntdQy2HaUucPAInFKJpqPaVUByw2tevt7fvunrICnxwdNW+"
    "gI9z4XW7lpSj0d1zmnsiRBQ8UV9+6i7NuCPQhAqEJid7wta+ykxBr7F0RqzPnn4Hxq9pHE"
    "mr9ot477PHxdci2Tguvs74g+yC6W4My/ZN7Iqu9fVWebnYhF3USTIFKp0FIzcEYqI4Wd8I"
    "/YnE1JbMm9uu3rfFj3Lx+ID7JZlrdMjj3mGuJeWkw91jiSdMgX8LpjKCGyMGFVqdd0hSbw"
    "HFwCK7mGFXLzeCVI4UHlgzz2NusJkuhRssFKkfjQJQUOssgl+SShcohmjKcTJICF/kGcnP"
    "OZIslvhm7uKt2Ok8tK1OMImSWGfVhPshYr6cOvyvdfT0MMbUs8gDjSTgg0NkuGJNuZ+EW1"
    "Hu5+hl1Cv3s1xp+En3nRymisNeUz/zjScV6Z+lvpT1KaD5XphyZIs8UKTJekoumVWFbetH"
    "Ub4n5XuOOZ2P8j0p35PyPSnfk/I99QQOKN+zLDzK93wGSpbyPTXP9xRArToE37Ga4F6Oom"
    "nPauY6W1F5vYjHzgA8xv2m2idFMHaJEd4qcxtipxmJ1nW4vyYOtARh4WCiYOkxl7e+VZo9"
    "vmTeowKWq+d8jkRni+7ChclhOvkaWL/AeuXwR99YULtQUFMkiMpjZxPP8L21aFs/fqDzFH"
    "HLFfiIHU2eKp3+Vs/XhZDqn+plj2Vx76d4dm7tDiCD6+XKERuulcPXZ51v5XV1y2tVQfuO"
    "z5fcVRbxSB5NGiM4uUEtgjf4FVaW122G4CAtgTk/g7c0C30M7WGHEBeIWfo0Go+fyN4hDz"
    "Jlf8lsR3US7+1LKHREoaMxRwYodEShIwodUeiIQkd6Ag0UOioLj0JHz0DJUuhI79DRky2J"
    "IP09qsNNmctPtioCKOv7m6uu7kB892XOA7yA5GfwydGqIzzfC9xdQq4lndROKTVppWr1Ir"
    "r0orlaoksvesqow6WXA4D9H/lyJgHsOsg/HjBpAfxPl9nYFvh/iraDa4tFzllgm0b8KhWU"
    "v3U8ofKEyo8ZdCVUnlB5QuUJlSdUXk9fjFD5svAIlX8GSpZQeb1R+cQv6iSfEtFIEn6TWR"
    "82wTf2bjsl9xZoRsLdOt/7gMm9uRTCHZNKcxmLY2fx9rzSwmprkb+b7KMB+HyVe5VGjO6n"
    "KbZyuqQ29UrflQ0NVUhe0umwAcFLh7SpuhL1I4QzMOlXqKy6oh5FIB2BdGPGYAikI5COQD"
    "oC6QikI5COQDoC6TRRsgTS6Q3SPdnUWek5llJnUeNiumCte0iptJQPpcpZg8G2Opmz0VbM"
    "k2ldQ+cGN4XDTJ7YJMkOmUhLxPjxSGbhGFKY+1kQsng8cwvVFKR2woxaseLuBGsqYOc3p2"
    "+jkSM2fYs5MV15YsZmtqOsidG4dWrecLhd9LLHmYP+FeyhQIDPBQIEea5AyiZ3g4lEHN1q"
    "8Qx4Bg4lyP1ojteKm2iFW2zTtXtJhVbn3iVp+xicbFkU/kKEjoU2Q7wLjyQNyl7X3RKg7H"
    "X9ZZQYL518zhLRSELjyaxT9AisB5aEuI4ZME8mVhVA50ju59yrnibrt4Z3S4uzc3hXVaXM"
    "HrBDiUaiAdvakxgcLivLf5uEPBANX4pvWCWx9fFeJ5799i1B4OJKTvqkLmgeP55sDZ1PzW"
    "xkiwg6MIgrLFXpA2IoQb4T7VvmCvRgVPH1Xu+g6DtF38ccXKXoO0XfKfpO0XeKvlP0naLv"
    "FH3XRMlS9F3v6HvnXXtcs2iH7YpeIRk+8lzk8HMtf+qvlBdK3nHTXjKnDkAu0eoecXGExF"
    "vA6RfCSo/cCAGIT1yHPwQyVhb/OK3btxy+jc4BDaQknmdEUzZQhaKQlqLD3SBqq7One0PR"
    "ZJPWUZGIdGirM+vW1GU2QC+XA3ZbkOcWqKnYxpQl9+FAWyKweVBTAX2SaYTpdmF3hWwMbE"
    "8RfDg0UuM+M/tdvj4o66l/0UDWWweegwHVfbGXiEbA7XStr498wfnZdi/qsbT307so09QD"
    "CCC9WvtUVfpWGVQOvhYiSPTHAQUwAkWzldUltduC0bMhlIye7bmGMxi38n22Rbsc57r/PZ"
    "ufKPIW8ONJU75CEA9okaawFp4V4we+sQoDA+N0tSWgWxFQAgIlIIw5vkwJCJSAQAkIlIBA"
    "CQiUgEAJCJSAoImSpQQEvRMQnuz1f/T4Mg26Brbzb9iiAZsFMZ+DT24ZzMSrmf10KVUBeH"
    "73yuh25kgkRLczNZNRJfB0JGiSs+WJCpvEzyeN4GQyogU6KZs2oqXPY4Dan0gnTLYHCjwu"
    "b0fhC5VQZUdqwi0JtxwzLEW4JeGWhFsSbkm4JeGWhFsSbqmJkiXcknDLo+CW6NnFVUsJly"
    "REJXlrI+o1C33b5b4/VRdcqt8VFULdLZFkwkah8NJaeI+7tKEfescU2Np369S9RGMRjXgL"
    "EbQ/EgkRtK+xjFbM69qQsECiv8WcmGixnYwmMmIVmFXMvODYNRclL6u875xZn8RDniTPtx"
    "dbzC/JHUotpgGcqkS6lFnU75pDWSB8YzC8XOLuWlaxcKN7YTsWCGI35j2vlbzXupQX3LPN"
    "xYkifBo/mTQFUFk2ZlsItf4AHDrYWQfxKU8jBU4eL5vdwpx7tBCGgbvro5m1oYirBeschx"
    "inEVb0JU/Pz1s4kzCq1puUz0o1R2BTdeBwPPwJcncvcQD4xkBpNf3n3e2nmlh8RlKG/20z"
    "MP7PcGxfo+4uQzgUyIxmh2KL74AvuDx2JtC//h9nnw74"
)
SCHEMA_STATE = (
    "eJztff9zHDeu57+i8i9OqlxXibPOu3f79lVN5Il3LrKkk+Tsy5WqpkajtjwbaUY7M9qsb2"
    "v/9+tvZAMkQALd6EmeHf9iTZMA+QFBEiBB8p/Pdn+7X+2LZ//r6J/PlverYr2fr26bX5v7"
    "p4f1rv67/vTs+M+Tiy+++fbLo9Ozq6PTdycnR+cXs7eTi5+Ofpj+9OzF0bPl4v6+2FZZf5"
    "xc1Lm//uqrLnuV5XZ1V+z2MMu3f8A5lttisS9u54s619Xs7fTyavL2vMvzryrTZr3bbxer"
    "9b6uYPXpYXFbuL/fr6qKNEnV78fVY3G/Whe9geE6Tf/rClX56fE2lfz3siqrzbpKm53ipO"
    "If+2K7Xtw3Qkdiq6VV3BeYsf9aMpzj2ldJ68VDARm9CsRfpc/fb+5vi1uyqovlfvX3gqrp"
    "rlhslx/m+7LGJGWbfrddPOziDESbPVv+PHftMgciOv7z9PiHoy+undiunx19N736y3R6ev"
    "T10eT09dHLr//wb3/4n998+4d/qyFDNoE4W1b3xfpu/6HkCJKvn30ZsHUyh/ycOENG1feY"
    "QynsZ1ATnz39g6vaP1uVqplfTCdX06N3p7P/8256NDt9Pf2vo2uOtpTG2WmZ7NLK3zGwv/"
    "x5ejE9Cj4fzS5xT9xuHqviX1+cnedLfdb2qoqiBglztmLSgWpkSKEBSgrRdJ2hBSMF0pQU"
    "IViBLKiDEzgcW5qGhgHTX1S0/dFwxSYxoVFJiKmjoTHBdENMkG0SE69pFFuhihkCEaiaH2"
    "KFIJr8NAyXZojAsYww+BzNSE8DuJp8dzIF1WwzV7Vdl8VdTd9ML+Dk+uJodXsUT7/NsPHl"
    "H6/XLd8fZxdX7yYnMf96vinZv7ucnb45er/fvfqi/vTiqJxu9qU586fnz18c3Rb7xer+T8"
    "/Xm3XxvEqqLYDV/yv+1M6zUCpcGWVt6HSHEYpsdno5vbiqIJ/R4ljdfnl0OT2ZHl9VIvj+"
    "4uwtat2yMIaFQ/zFdvPL6vbFUf3b81q/OIIzcci4q8D/PpsF+tSIsKpY3d777TygckMP0/"
    "QXszdV614nKMtSJt9flZlabKFKfzd9U9ZKJLsfJyfvppelWhW//I/y9x85qqy4KgYykTV9"
    "q2ytPx01pf7xaHr6OtYfkSCi/kVl/rBY3/WTd0Pp5f3u/HVFc/Y91o5Q/iXC06NyVMQC+Y"
    "//jIWUbCkv8/jbiyOyHZ4341XZN8sWiSogaZGKqGqR/yZq4NpHogbb4mHz915q0FJ6NXhd"
    "wq3UQNPtfs3GbOurIVE3hZcRborAjYRO3NeEJ/X8OXafviZ8piZP6CiVXxsfdbu5fVruP3"
    "kXdffzU8pDLZNTDmro4EYLDDkP9+fVGuP4Nlh+KMV0t9l+DOoIkwL2Dd7dcrt63LcydIQv"
    "v2qldL/a7eeP29Wyrvx3s7K/1XRP69V+vtw0KyLd5+XTdlusl6gS3zTS229KB7UUbDmA3L"
    "bNVX3/ZbHdLtb7j/OH0uz5sAMpD5XHXawX62XZb59WtwVZwUM7/o2yD/X7Wy5Wbn/LrtXQ"
    "kE35mfb5MbVuzYAo3mmoF0j1obLiT4++eP7m7Ox1ObA+L4fqH2fH0+dfhtRQf8MquDQJjE"
    "CjQ1YgOebmtQrwwz3AY+s+g/b+yokm+BfyRL3Hs/Rfe3CEHS+SXpsW4/0m0qCwl/rKoZSo"
    "gryKE/3b8wzSYtgvY6DkqBAijjLJmtoJav7zevML1J6wvVu/tGaE261N+fLorJq1O8nDRS"
    "xG6O/nd5vN7Y7qQX86avpPwzVsCldmvIZHDjOy1a6Y1HvyTdIIC3hUmeT6HRrvVHjqsZDA"
    "0c3eg1buYCnkYorTNMWyXURCAjBetCMKTeHRLNlFJCQe4wU7otAUHlazCJ4SlbJDkFUt2U"
    "ojyExW3nqdEZWXqn5rRMiq3w6PcfWbBLt6N/ySPdrZ2E+P8i7d0RAogN3jW8KP9RW0KNWw"
    "38OaiWDfNjOmEnhFpYHuZtBDwW/qJxLA3xf3T/KOh8noEf0A+NrSUwA7w0ej2oiKbmHKoq"
    "obFibYYQ5qJISsUuuATggb6vTo0PMKDTLrVDokJJV6dIACjfb2uhJgQEebLZ0vYGi1hAUn"
    "ByTnxCgHJERGD0jemzEciYJik0YZ9Hs0g1FISHdMzq16EbtchuZcVDW5BFRjU0wqlwIcoQ"
    "4kifw4hfPrlJ2gpU34w4AV6H6wVKLES1KTiKMlGTvMTCVSqKUhByg7icsw4CAoLI43cG0s"
    "CTdAee2jDVr2YwYb4CKiWIMAYCLUIBIFHWngWjUONAjA6uIMwtJdmIFXIiLKANFoggxIQj"
    "rGwJdP7nWSMstFGEjlxO4sh6X22lhmZEDuKwd55dEFJKEsuMALfmBsQSjt6NOgzehEUzCB"
    "Bb/J1k9GFeC8iqACkpCOKRB1s1+vDYN4AgGFtgl6RhPgXe8mUICMMHCbg81GBrMrPTwYYV"
    "fcPZTz2bNPPRhhaLx8LpqAiQt41dZ3lL31tu0G7q07LkZ7646dPqIe0yc3xy+vJlez425P"
    "3BEN2cuumyrcEaSFI9pBI0idpd0m2e8IkmVSO4JBK6kAwT0QhMQonB+XQ7k7LodiVzAmIS"
    "HY7gpShabwKHYFYxISj+2uIFVoCo9oa02nVnYg8upVjTjChYOYhIRitc1GFRchcZkkfjXO"
    "a+5XO/Yj+tVBEaFfHQLk/epYFKRf7ds18qtDsCq/Oiq99as7NYr9akyj8KtpQtKv7sqnDH"
    "5aZhm/WiwnzrOKSu3jWXEyoDyrMK/Yr6YJRX51J/hhfnUk7ejTEJ8s1RS0X/3bbP2UXx3k"
    "lfvVNCHpV8u62a/XhtivllBom8AySt/70K2/oPeO94u738+S53zjx81utWfqmveb3y+e7q"
    "vN6M3N4mZ1v9p/pCE/FssK1O3iI4x5H+ZXvwCHHblGvZh+X+r06XE5kYWHMhsbruy3ba+4"
    "mF6Wmn18xfrrlTYN9dZrHla+es2st6deU8PG93jcxwjQ11+FpSf9/LPz6WkVBP+Xs/q/k7"
    "PLK+D01/SMAnl2RPo1ES4eyjdQN88OpUSMvvmWuhqAajOZxx0SeqeiShhh+SAuj1w8gGqj"
    "AII8vA4B6IKNb2S1jgAK5WEA/VVAAQqehdPlHYql40S6rU0edANKymVF2SVABvqsQXk8BM"
    "2yTkBAwDBe0okK5HFolnMCAgKH8VJOVCCPQ7aMk+ri1ks4qZ69kvXsWDMTXdonmXUDQU8W"
    "RXZ3WYl6my03gUL4+hIzrXT1LE1PICNndSugiYrw6JFhoMJNUJLzPDI8rLCShcdLiXVe0U"
    "IiyGm/jFgzH3MRERYQLSEiaIkFxEAE9PJh07Lx4iGCqFs6xOW6hcNWhYhlQ5Bfs2hIkNFL"
    "hm3J5EoGIaPccqFMMuxyES6x12IRiZxcKkI55cuEBJlskbAV9cAlQizh4MOgpSVW+Mzi4G"
    "+srZPLgjCnYlGQIKOXBLPd6NdpsWApMJtfJ3LLZUBmieAr9XJgWcHfFwMzi4GjRLqUgh+4"
    "blZxMFo1q1gNvy8yrpBo+SEgc4Zi+dl+OSgqi1pFAdIQA4Beoq+50apPx5+y1atUxfICzh"
    "5V2XZpISyMq79iWQFnj+pvu6QQFsbVX7ScIFMTm0oz6lIlSVyeLp+5w1OxHtHdAexDZweC"
    "4l0dDJ10dOqGi9wcCEzl5KASWxen0Y3YwenyKtybmIh0bpoyKZsslknGsRHJgjN1UWl9DF"
    "0KL2XmwnxihyYmErkzjXCHOTNIqujnELOYEzftxvx2WjblwIB8cvclJiKdl3Q3OXz7YKcl"
    "l1sjYkuHReeUFIuH372SjFdy87RbrYvdbt5ujYU3/qF04tq/4XEGi61/cqFrFxRcUDVkv8"
    "CCinKof1SxsHKQKl59owpq4qi5Qi4oQ5ZdK/zN/kPzaEUXp+BapZRQObG0ko99tVg4Ml8n"
    "oPPGrG9pU3ctKo20wDuB5I3wLm9cdSA7AzMclsRWW+O54fxx9Y19t7A4FoPGe8P5YwzG/l"
    "tYHItB5sG5nHG9rX24riS2yniAF9yFQVKFUMKRiL53is5ihDuuolAGotswGDqdHOB1GAeU"
    "BX8lBpFZtmHLEcYqfkCc3KZtnVW0gNFltF/BqHiPuYQB+EdrGBBXYhEDw6dXMeqGjZcxID"
    "rdOgYq1C1kNOpDrGR0uTVLGTEVvZbRFEt6abFscqsZIpGwTi8qr5fXS4Em3V6YUb6iEVPJ"
    "ljQaGQ9c00Cyxb8Hec2c1Jlljd9SEydXNkBGxdJGTEWvbWS6za/RUMH6Ri67StSWKxycv9"
    "1j/aN4eLzffCw+/WMaDuh8/fRwg19ffBkshwRZUysj75/u7+e55RWfKcWpeCinbwppnUAs"
    "qjx+2ODFmJdN/r9ubub71f6eWqjxaeTbDKUHuW+vswgJu0SCcrvBhYWnVPhHEx4Xu90vm+"
    "3t/MNi9wFhefXK4OaHeiFivbgr2zC1dOTaO7N85IzCcVahvNINW4nybIxWozp+cf+JeOIs"
    "1C34EVvUgUKGPjG1RgVq2PaguF5lggyl71QhjzpBhAj1v5CNTxQhwl0yvo/DpYqYuV7qla"
    "r6cN0eFZq8fjurDwm9nZxOyvmrfjtjcjK9hI9o1MkXP0yvSgO7+lFmPfkJninqxBj260ic"
    "MAMh1rb7Q56uJ8frkF0fTy9EMn1DtBhJ0Tq/FY8flouSdKlUIEncPXWwXJclEZHz4ZAwk6"
    "jYJCTXsZUN1fR6GlA3pZrAaMuiVkt8nm6nKbFEgnLTlW/nIIvlkKC0ZPXbTiZH0BLQIGCX"
    "NcThy0xCUSyEEzQ0INsFcbLYJCbFwjhBQ2OyXSAni01iEo1pVAmDRjVDpPlhDuaGppAQKD"
    "CQKIih42EKDpSdacVqsBXsGUQUFKho9EZ7BTjJtCVdlQRYRXsDBI0cL9wTGBkzvw8QZJTt"
    "AVBEkknaHFfiSBr2BrTAABENrHUlDBGhIpOIugUATYeEVIyShisLQceMkw3h4+oJ8es6Ka"
    "bTyQB21gPJQdBpu8xK/Q4IaR0/EE6JyoOlK43OIzKmwaNVsUDriXRDMQQ1lApBp/gBoVIQ"
    "UPUPJgyB8oPcSu0PKWn1PxhWSQdoF36EANtVIQJUk2KIo2GYrHuzdKxtJEhFY7F7oIEpNE"
    "Ll80liCoLM5nEFnv+IsQVhGWF8QYSRjzEgxEHGGXRtHMUaRIhV8QZxBdqYA6BVcdxBQKWI"
    "PWAoyfgDUAVqM5WRXSYOQS4ubqM6LrfPZjUrCGrDOsosjktgKEWxCUD+w+ITYpnH34Zsfy"
    "dbhI5V+M2qQSpuIcwsj11gKMn4BWm3+zUbE8cziEjUTdEzroFefXvm4xWoPfMmJdwPb75S"
    "O9vu/DqxdT386YeatjkL/2kHTuTuoNw93fy1WKKggeohdSpP8ozJ5vZjUF9X49W2pA2ehv"
    "i6qdzmab/c4OgL94p7m0TEK2yW9TuAkQyeiuBLSf9ISutpu6il9bBaP+0L0ys1F7vd6m5d"
    "RFdq9oxYWDztP2xMwh+YuAXXDwbGLXg2RnELnl/yhszjyclJva099Zva07eTWf2tbJR6y/"
    "tqcvlD9f+Ps8vZVZP58nLyZtpte/uyQFcI690mUREEcZ1dX4jO7ZTfSdQED9Rruvs83Vcn"
    "gdnpd2fvTl9XuM7eXTV/x8BANwvr1CbJgFEdp6tbkHgd3g/66uWrb6lnRhjdEW0XU7TOZX"
    "Rp9vv6dKmUJ+xzNh056wMH+WkoflCwcICjEtMw2uFNAaSlYKB0w6UtGF9qEs6Ng12WPwfz"
    "CquBVFkJJqL2AySmMkjWKykWxQ47QUODtt1hJ4tNYlLssBM0NCbbHXay2CQm0SWZKDeNw+"
    "qqzKCoZN27yVZYfT8FUwiwhWqKxZebhONnZuFiJ0dIwwPzviGyqOgkQmeQK/EhMhodNvVN"
    "IQalpwGCIVKw1cTQURC/CAZ5tMs01vAfVkuMXbTDxFKK8cPNpUPIgN9XIrNr1TwkZVT9AE"
    "Alut44yyo19yRMCzfp4RZq+9Fy1OrqIYGo02ZAJIGJNkhHgyrQ3Dandu4BVMzEMxooiZbC"
    "BRyVrgaETFPCXIHe4iRLezWsmVwAOk2OSOVCgFp9GEEINBzlV+p5TMv4KAcBKxuf8WKKcq"
    "SOiNnBLFqzwaN3mGw6DhC11AlFO7YT5DrB4PH+kMIRzQEBjXo2oOi5eeGQ4Lke0/logqCM"
    "ILN5UIbnP2JQRlhGGJQRYeSDMghxkEEZXbtHQRkRYlVQRlyBNigDaFoclBFQKYIyGEoyKA"
    "NUgdodZmSXCcqQi4vbjY/L7bMbzwqC2o2PMouDMhhKUVAGkP+woIxY5vG3Ifv4yRahgzJ+"
    "s2qQCsoIM8uDMhhKMihD2u1+zcbEQRkiEnVT9AzKiLfpmxiIeCu9x00Ty6fdvmTSbmF9xg"
    "ETgx8MZS5+YG+Q2O23RbGPLu/0G7Sbp/V+i4IvXtYJ2+IuiLpoj5U3CURkxXK1/0jkrz5T"
    "N1hsdvtS7MvNLQXnZrXdf5jftiODo2m+fix17FkXdNF8fCiNo4rgI0i5K9a3+LKPNnCkbK"
    "NSH7dUbV0SUeNfipvdak9KsU0iiFx8BQwTWazXTyX0bfH3Yl2b2M++m71p0+qFuPUSVe2b"
    "uoz71fti+XGZvm1jv4oAo/RtcV8bx7sPq8f5fVmB+1TuwVe/bp62S4qwSaC0ovz+YbEr5o"
    "/b4n1RSaKRHAwMsrkbpPSIzG4GEdxQ6wbAfnE2jnpgnI1nYxRn4/kl42zOpxeXzSO0x2dv"
    "zyenP3UxJp5B3ytvPYP+d3d0Qul/hYjnEYy2USBQl5yMmfH8wPAc8mqTCD4Rl24sD5k0KS"
    "IJu+E9qkdtckmaCI/4UUN1yaLmwpOB17zuc9Qh/r38x7BB00fAy6dBhl+1OvDym68jlt28"
    "4zk1n1yP+H76dnLSXqnS/H92VRp+RL+AM1UoMJcmEj6YvEI+bZJMIdF81j3t7L5GYVuJQS"
    "ieBj0/nBQxrYPe0L9YW8E8GmlsmxYj/ibig2ZdXz//1Y9xF2eX56WrUN+Mc3w1+7Fu1ddn"
    "F28np1fx+9uevZuvPefqg2Na2r4V6ezt+dnFVcvn7OL17LQ0jAle9Nze3fgTJbtyvptczo"
    "4r5qUD5us+OT4+e3daLw1VP0uAXdr55OLqtBzV/zw7J+phdwN5N6x6QyIaUesU2fjD2BbR"
    "QETkowMv4yKUt6UzSjv/ed2sTSd6RLskenR2cQQ1Gi00R8GSjAEgCpakaN3yLrZuLIMl6V"
    "KpleygEbIr10F+GorpTe1RiUkYtYEqR1Fnp0E4U9cUQ1teEsLNx7kruznOIQiMTBFL4Bnf"
    "eJKuThK9Ig6SoKGx2sZBksUmMSniIAkaGpNtHCRZbBKTKA4S5aZxWMVBBkUl6y66MQjlpu"
    "s+Vq/hrwjCnptwt5EiYgZuq3tW6CKTiDRX4lBEzKzaeKGGiLJ34VBurRZXREqjQ56xIUai"
    "+PSg3XjVkogJgobCBl31IEqo/Wo5kIOqiHCKgiBIKhFWHAw0Hl4+wCHKqtRfRMZMyiMCk+"
    "hsuyKvBAapaFxopd8UHS473WzNmQZFgzUEnHp2uxFhd4Qpli3p6pOHqeyMjkQMFfXGMeFK"
    "umOVT9sXPQ3TEcfEJFFWsIaptmhCUsaugaukltZNXHzatfMbdFqgISWNs8tl68VFhQtQVo"
    "vJ/VB2lCmUzWK1OUpYuAClX+buBzUgT+EFC+rmoKNqJJE3y/JawJCKxumW+w3h4UKTqPwe"
    "tmbaBETMfBJsjQfTZ5RqiB3VTQZdN5UiMhV8OKUeRASCqdXnVeo1pqM1+yAYJUruQi6UGB"
    "EZDREHc5giDErPrCK0e2qqbgypGEWGm3X4/mT/3XSRAVZIiFjXezGdEDW+RXlc5II+22VW"
    "rxshQm7taFyAEn3GO1gqpY5ImTbmNsnqRg4TDQVB1E8jCp22E8QacUC9P5xIBD0goFB2A4"
    "qa7guHAy1a3nBbvlpXGNEx7rDfFbb0hYOCk+hg9IQQGAytIDCBZENQgGsSTxuuIYTSxnIQ"
    "KJoUQwANw8wqIREeIl4rJGJHyBXDOJ/psmHMPu3Z9nioOEXMeLUjPVicrkl6w6YJsNXu1Q"
    "AqZpsGBu7abtSgsiNwXT7BYb0g87X1Yb3OKR/vsF5YRnhYL8IIRYZPvhDiIA/rdU0dHdaL"
    "EKsO68UVaA/rAeWKD+sFVIrDegzlNXVYD1SBOjXEyC5zWE8uLu6UVlxun1NarCCi/kVlFh"
    "/WYyivJYf1gPyHHdaLZR5/G3K+K9ki9GG936wapA7rhZnlh/UYymvqsJ602/2ajYkP64lI"
    "1E1h+TJ0dDKr+RwcwGo+EuecmoT4KFPzHQVCd/HOVZILYu6Ck5vaUOHIbbBxlSHzkHV4RK"
    "jPqcNyEl64W+I+4UOHdg9R930/mj1+yJ1XNDng97hdPSy2HykRDz4f1q1KM8piebyr0dOh"
    "p7taLlaHu1p2wx9pdpyGP47sIQ44qtWyGHBgrOUw8AAS4jLs/FEU5k9qgizKPyb1nmCTdG"
    "0f40+VGZkmIGPX71WYWjISD+juOXe2Fvz1M89NAg1ljrz2NpOrQ95hDwjyiAwc9ajMFJSb"
    "j2Bb77YbQ0QnAPI8ZIDHeAFVVLlkIytOBUQkNG7bMwFEoSk8mhMBEQmJx/g8AFFoCo/8Id"
    "6IgkQzphJmXuGN5l3RphtBRAD74ld59ZOunAy7bJeNJFPhH/vFT66KMikIV4RpOlLBD4Mx"
    "tegNjUIlQOrUBTJzzA5dUAWm0KiOxcQ0JBq7QzFUgUl7QB0uyhCSuIyDRdmi8wg1oaIMYQ"
    "KhWaAoW3QeoTpMNEWdwGobJJquRLIfpnwNqksknAyfZtgDWcfC5RBtmKG89vtlLfsxt8tw"
    "EdFuWQAwsVkWiYLeK3PtGm+VBWB1O2Vh6W6jzKsRsU+GaDTbZCQhvUvmyydX60mZ5fbIpH"
    "Ji90bCUnttjTAyIHdGgrzy/TGSULY95gU/cHcslHb0adB2SqIpmK2x32TrJ/fFcF7FthhJ"
    "SO+KibrZr9eGwY6YgELbBD33w/gXQ/m3QcHuwVfqrSV/6Wb1vuhquXpcrD/9faZtsXvcrH"
    "fJGwi9YET7JuDO1swde05PkpfsQWMrxcw/QHuApzGBglg9kwlZWj+ZCXnD9gb3SDUfr/31"
    "fqev2+czJ8fH0/Oraf2g5Ovp8cnstPn7anp6Nakvj4pfl4TlVc4k7k+uWDDUreBCUzX/gf"
    "h2nJh4LJKXoO7hSIaPs/6pfPb7J/naUJspMDPaKM/DJ0jziMHA0DhAsEF7OkJcXXJ4nb70"
    "AQyGBS1ipKY2kLvaUE4sqRnuY9alTVL3gG/0wANdGzH8pK7nyhNrO1TukbDz2s5RpNU+V5"
    "5c8ZGej4S+h+L3eZiUphe0/zgPlnLVEcugz0OmNH1eBiM9cMpVRywDYNb0kACwfzL4u5wj"
    "oe8K0HlL0K7z9hu+qL99A/mh+Bzcmk36UvXdar0saAzrfROH5O/AHyNqLOGw0HyHeS6ECl"
    "jdOw44Wl9BDli79uxclk13U297r+387eR08mZ6Ubknl5OT6WVzye3U/305vfhxdlxfd3v5"
    "7ry6gZe46hYU+lhsVxt8CXqtHSBuqL6q1X2sLoGtFau6B5a9p5UVmO7KVprNdXDEB2QbIc"
    "grVxfKZg8HIYFnBiGk0UXxQpHZ0ujNC9BSvW12WDi53USIRx4PliDWi8HqMCxVFyl0saWa"
    "Is7rt62dmq6LFPrNxzmo1xzPKHph8Oz04lEESWrllKqmuL/0uHCXJM/3mXGu4WUqI8Xf53"
    "JekjyLf6Qre5nKSPG3874eeWsfpDF3k4E92oa3FKezR/VA22ksg7TNNQ7UlrlYpytzSXdZ"
    "SEycQRybanXwXvttJP32VdNJQnlXCEWukwYMZzyARCQXhYQ02qtCSPr8mDc+eDIcKenMY5"
    "99v7j75J31sTzsUnYylmXGgX51VZSRQ12xGuxJs95nzF3ndgb0URfzohzF0YxKpzzMuO/o"
    "8PGYIr+q0bAhTiQuJDlIVoXp/UdIpUBmdYkNKj0Lj20xjneyuVzrGOMRtlQPzwXTJVprHF"
    "8lLD6LsY93gul4jCP5I2Hx2ol58/i42e6f1n6z9ROel8Pj5xUj1cu2xT8ei2Vd5EN1932V"
    "J/csKn4Zd7u5Wdys7ttnCmO8Lfvl/WZXRCfP668h3F2pAMW8tM+KLS/jkrDaiVns8Gu5L7"
    "0gd8vt6nG/ipKNHjIdyyCyfCC1EaSognXWfgYW6G4D7SvIyWijArLUvXbKMCH6S/ceI06L"
    "EPMPKMISBr6hCFkFnbN7F6/7fk288kixCvpbWDGQnHzRErIM+mjIEiSTLAkTmlcgkYXJkL"
    "sJECTb289s2dQMj9VFaG5SRCw0Y2OTLjsHTfYWX0TBgrJ8kY8oNQenHmNVcNyoTMNxw7s1"
    "nLbUHJzgLD4x00s2T9Qc5SpL0FuLSlhjgSj9K4c2csywE3aRw0gwW9fsECj342gyXqdMvT"
    "iu8Bw+hQ9Hk7H4bD04rvAcPtG9DyEBi8n41oe43BycwAyUbKOkyRmopMWJnhYIU22lQVVU"
    "KxvRxkqOgVY+6BGCw8qI32hJUcm2WrIcEobsQYWQOP9NOUI94NP3tBMmg91V7anic0ixny"
    "aHif04GiPKYwsTsRbrNJjc+46MiIWg90PzhR4hxzNwuEr3kVf/0TJg0kdm5Kh5WLkpR09A"
    "OWAEDbnkR9HDCkU6mrqlVm2vg4S83vhcQQ8D343HWFQtOXp1H8KkcgmgZz/Hl4Ksb3T5e0"
    "yqmJafVccHK9R5YidBufgCiDPrMDDjCOsxiH8ON1iN7dHOETWLHK362oImKhGhRkIS3LcT"
    "57+2vnMHFjHivTtEMeHdOxRYKEF8yQUtGvIOHqQF0T08lABUd/GQNWnv48EKGN/JE9Mq7u"
    "Xhia+pu3lwXaiLQ3iZZu7oUcmQu6mFLL3PbS0puURdkskvvrOHJ76W3NuDG2XY3T1kK5Cf"
    "h9z/kmsm+h6f376GpO70IfLL7/Xhia+pu3103fTXb2d814+Uqk8TWb6BEWw0D7jYZ7/Y3h"
    "Wf/uHX/xb39XAxLn1DW4AOpjhGZmbvS4AaZbK6/6flZn31T8u2uoXHKz+8gAcdHQOOZXsh"
    "PnVBT5uEBQ4c8+pMLMk6wRaXaso6w9Y50omLhcim0d0pFLNwbk+QxT72I1mHaAKFBOngjw"
    "TaMACExBjtqKO7ZQacyo1rkUapuycppEtjDG6MMYeYuhzJ5wJ6r0aJh0seadi3xkCL6kKt"
    "UoSqrr8VKSBMQh7rLqSoDhKo4kAtjlDXV22hpoO2otzay54wnarDGuMU3e7kpuxcr00UNK"
    "TX2kJW99k+FzpFpOk2HucaJ6ISErx9Lm+KSJN4R7qyiaiEwtcLz1LgXv0J+2a5i4kYH4uJ"
    "/Jc6WwnviOY82E0i2tYwgN8/vWEfyO9YJ28cej09nl3Ozk7nbyc/NBcOzU6/P3lXSa/+9e"
    "6y+f+7dz81f7wp+/IP0+l58+vsqux9zwmfI49RHWtOsCG2XOZIlcaKPSfrQtmu7MjQC3sW"
    "LzUP2lxlShaZ3Udti9aYABn6XiIw3FylaiQVg9TgS9Bm4dsafsmaiGH3DDyOyPPgxwtEJi"
    "ojxd8zMDkmz+IfL1CZqowUv+jqG44wi9nq6hu+ArqVfzfdtnNjbCBWL0p/8tbh354W6327"
    "z9GclA3uplzVzwM1V1eqjtKOaAE2WzS3T1Krtc083K6sHxm3MyprdiNYlDVf2LK+nu5jVN"
    "HwMCfLFmsEuKbSfb4mjmBKmfc+LJoyawkpq+26kAc12lV5xrVm41pkQ6cqir5WXUicBj2u"
    "PRfXRQS97fl62N2QkYDcDUKjwPV1EEHtab0FtGnA49ltUTVEmHtabAFtGvN4tlpUDRFmMK"
    "4rEYPBP4G3yzUC2o65rH39rKIN847JU6jDCQzf4NcljNH+uI5asajjvykGWtHg6/wOJR5Z"
    "SHhI1SNgmOKQGSMOJgRhqDiypvrKIHvsDM4MI509IyuiXfbfLe6L3XxbLDfb20/eo9tt7m"
    "/nTVFRNcJbkYI7gLI+3bZ4WGx/3sEc7jaUcd29ugUfSyFGkC0fLYB6MtDNQ6yMXDzEk7iw"
    "J7qnJ+d/IYYDL+pBvICehKzaJOZandCPS4hR5MNx9G4wg+n2vhtfOjV+o9wan40j5EHa+2"
    "p8HbJQQd/WQQWEPFQ8cphDRXXIQlX4aAwdD9TWN2OLz2JU+GQMHY/R1hdji8+rrJ9jNera"
    "ECVU1WWw1lHHN4vLTyoKWH7WYVDZXcJAFpvvczorOEGb6HuG1m+yAlm07fTaBywi5bH6Cd"
    "wYalC82sYv7upL0B+KhxsXlfgJW/ljXdjpxCi7ZrPJ3NPYRg021NzGzMxvM0/yl1miLAff"
    "1VCOEazRRA2okBiqR2lxprB1qmb3MBBRAXLIxKJof+aHS5JMg3HgeMmUL4AoDtdm6FIgjY"
    "O12RpIYCoMbI4yCdXWyOarIMCqMbQ5yhRWY2Obr4J6qq9vkGjO5H7yEz1Tg11pNK1vd/PS"
    "9wyvOe959flN+hij/J7u99vNw5y8rFt9R/fo64r7DV1T82vFoc4OtXUgK6ulRcgz0i1fSZ"
    "SSXGgkGZusWUKGZvEiCZnKrB6G3o+vIH0Ey44tnZxGYG7VOiNDyIMcYZ2RrUMWajcu6ZB2"
    "dDxQNOaZ44Q1yMJ0Q5oOpKPiIYKh0hxgV3oW3o1ST28S6nkzilbeSJRRY6jSdDwsYyOVKz"
    "6LUWOg0nQ8RmPjlCs+i1GLLYVpBCwiDGhWl64cZhjwKAMbwhgwWZV8K2ouJmYpEy1rtwbO"
    "F54fc5Qr4TxtYuyxXAlPVUDlNFbJj5vd/m5btBb5/cqvclL+47t3s9e877ioCgq9O2ypre"
    "6K3R5m+fYPwbFL7IDO3pYOxOTt+dX/7XIRrgS0WwPMDcjVY5E4t5CGla9R7Bkzucwc5I4/"
    "4SdXcKrP4bNhrwSvhh2fnZxUCn/97LjURhQkUx04bs47nJ2dUO9ooXe2eEbkq1tMdsZtdO"
    "050GX0bIzcRc9P9wjVK2JlnamayOuiaN3Q5NLsvS26VGoFPRSTDhR8FgKjQW9C9F8pD0qi"
    "5g+fRWGvEjQ0DFs7lSw2iUlhnxI0NCZbu5QsNolJ9PiIVsUMgQhUzY+/QhBNfhqGSzNE4F"
    "gmMaTu76WY+tsQQwzNrbB3q/XRF+XcsFrfVb7yYrtdfKxN6W6CqTA+P6qO+EtAUFfo9rws"
    "sZsury7eTYlZMn1VIjqh87kYLLufn1L2SpksN1d6vZnKs/t5tcYwv/0ykXtZivZus/0YoI"
    "FJyaIbGaUfN71f7cgzqHVU/HKzE2111GLdb6pDh+t56VHcti1dff+l6k/r/cf5w2a9/7AD"
    "KQ+VMVasF+tlMb97Wt0WZAV/UwZjeyRtoL3YcrEyF1t2rdqHbMrPtK2IqXs/eOoYONX2Aq"
    "k+XLcXrLw5O3td3ZRyOb34cXY8bQdSQA1VPdpraNMkMIa/E4r54e7hsXWfFZsrjifqWviM"
    "b/W1B8eB0eVeg8Iu3G1NwZSogryKE53f8wzSYtgvY6DkkBEijjLJmtqvgfy8bo59gYtVUX"
    "vja0hhu8GLTaHk0bkuWujv53ebze2O6kF/Omr6T8M1bApXZuz7kcOMzEuKSb31BE/7mzp+"
    "VJmk34fGOxWeeiwkcHQmwSCPD5ZCGrBO0xTuXkRCAjB29ohCU3g0rl5EQuIxdvSIQlN4WM"
    "0ieEpUyg5BVrVkHirITFbe2j9F5aWq3xoRsuq3w2Nc/SbBrt4Nv2SPdua44CA1QUOgAHaP"
    "bwn8WFaYatjvYc1EsEUHpUkqDXT0StYB4PNnoqOssk0fmowe0Q+AL7G1Fdu/GtVGVHQLUx"
    "ZV3bAwwQ5zUCMhZJVaB3RC2FCnR4eeV2iQWafSISGp1KMDFGi0t9eVAAM62mzpfAFDqyUs"
    "ODkg6XahaTJ6QDLce+aKTRpl0O/RDEYhId0xObfqRexyGZpzUdXkElCNTTGpXApwhDqQJP"
    "LjFM6vU3aCljbhDwNWoPvBUokSL0lNIo6WZOwwM5VIoZZuVaHsJC7DjaqgsKSOCrepUPa4"
    "/sabVEFpuj0qvHfS7D2R+1ZuNbhZuWJ2LEy2uNDxss9li8s2JofalUJLdvQe0qsWwMG3Yd"
    "xpJ5tTrVaHPFp2+qAdTJ/cRyk142p23G2fOKIh2x6vUkdyB5zF5Q/h2i8ek2VSi8dBK6kA"
    "weUyhMQoYgiXQ80sLkePg5jsCcwxFpCpQlN4ehy2ZE9ZjrGATBWawiNahdWplR2IvHpVI4"
    "40jDkiIaFYrchSxaWQCE0wnD1GYGuChaXpTLC0udVOEHorqjvU9LsN1ceGetzsVnum8rqo"
    "n9vi/eLpvlrRQu/kxhJ5LJYV5tvFRxhVM5419qKLgJ9TmoFvhUeRgv0O9Fqc5DU9wtvbtq"
    "upoYp4PO5jBOjr6Fhu0jI8O5+eVhE2fzmr/zs5u7wCZmJNzyiWZ0ekU7EooXwDNfTsUErE"
    "6JtvqXh1qs0UR4S5s8EjGJxxeaS5CdVGAQTZBB0C0P2a2dTK8gSF8jCA/iqgAAXPwunyDs"
    "XScSLNgyYPOs6TPasFRrQsEIujWV15PAT9QVf6hOsoTkBUII9DfZiVOcU6ivEfFcjjkBn+"
    "qS5ubfSnevZK1rNjzUx0aZ9k1g0EPVkUNtJlJept5qCAQvj6EjOt6tgoS08gI2d1K6CJiv"
    "DokWGgwk1QkvM8MjyssJKF8yilrifIHGIxdjtRSQZOJ2NPfqV2PsuK/e569nc9D77+XrbX"
    "QN+s4mDkmVWshh+UjSskMnEDMteBy8/2LkdUFmWpA2mIAUBLxNfcyLPo+FMjZZWqMGFx9q"
    "jKtuZrWBhXf4XpirNH9bc1W8PCuPqLTFaZmthUOq0uwmm1y4qrbDulwlIMJlTdpFksHn6f"
    "NfvPmjdPu9K53u3cS6ThCUuUnj1mOe6q62Lb3RpdNy5aaq00od8ya0U5dCavWFhN5RWvvm"
    "usNXHUqCEXlCHLrhX8Zv+huZGmW7V1LVJK6D/+0w17sVURC0c2Kwd0fgzzLW1qWESlkYNv"
    "J5D86NvljasOZGcwYcCS2GprbAycP66+sZURFsdi0NgZOH+MwdjSCItjMchsDZczrre1td"
    "GVxFYZTwOCsGOSKoQSjkT0ER86ixHuuIpCGYgCjxk6nRxg5PEBZcFHHxOZZctXHGGs4gfE"
    "mVjCqnNLTe0ubwDH2NiG5RhY25yB18MWd9d3f172uEM9Xz+1b1iA2zuwaR5klVvp75/u7+"
    "c5w99nkvMtHhare0oQdULW3H/8sMFOw8uG+q+bm/l+tb+nHAqfJrizpbRo9m1Uc8imS8zy"
    "2W5wRdJxJ4mLVh4Xu90v1TNCHxa7Dwj2q1cjhwDXFvV6cecf44n9H/nl+fUQYu9Gee0e5k"
    "p5NkbuVMcv7qgRT5yFujEjYov6ZsjQJ6acLFDDtjvG9SoTZCh9nwx51AkiRKj7hmx8oggR"
    "7sNxQLZLFTFzHdkrVfXBRf5MXr+d1TE/byenkzfTi/qencnJ9BJeuFMnX/wwvSpn5OpHmf"
    "XkJxgi1Ikx7OuROGEGQqztkAB5uh4cO9Jd30570kzfEHnTFK2zVPDYYelV06VSa/Zx99TB"
    "cl2WREROvENW9KNik5Bcx1Y2VNPraUDd/GwCoy2LsoJ9nm6tNWEHo9x05dv5x8KeD0pLVr"
    "/tZHIELQENAnZZQxy+zCQUxUoOQUMDsl3RIYtNYlKs7BA0NCbbFR6y2CQm0ZhGlTBoVDNE"
    "mh/mYG5oCgmBAgOJghj6NKbgQNmZVqwGW8GiV0RBgYpGb7TYhZNMW9JVSYBVtLhF0Mjxwk"
    "WtkTHzC1lBRtkiFkUkmaTNcSUWrrA3oAUGiGhgrSthiAgVmUTUrR9oOiSkYpQ0XJgIOmac"
    "bAgfV0+IX9dJMZ1OBrCzHkgOgk7bZVbqd0BI6/iBcEpUHqx1aXQekTENHi2jBVpPpBuKIa"
    "ihVAg6xQ8IlYKAqn8wYQiUH+RWan9ISav/wbBKOkC78CME2K4KEaCaFEMcDcNk3Zv1ZG0j"
    "QSoai91lLkyhSVTCTbEgP4HEdnMsKk+3QcbvzzQbX9QOS5MS7pc0X6m9Dhc0TmxfmFwEU5"
    "P7lzY/l0043dni3dPNX4sl2lZ6Gb5o0OZRRNJtbj8GcByg1bbkFFwb83Xz9PLmab/c4H09"
    "d+F3m5Td39os6wvkOIE9FXRCyfsxJein7aIW9MNq/bQvDna2erHbre7WRWGwz7V42n/YDN"
    "4wY3a7XD8buNvl2Rjtdnl+yWPSx5OTk3ozZOq3QqZvJ7P6W9kY9UbJ1eTyh+r/H2eXs6sm"
    "8+Xl5A14tcCXBfpT9O5Ck0TePR/xcV0oClcsv5OoCR6os3WHut1XJ4HZ6Xdn707r1xjO3l"
    "01f8fAQO8M69QmyYBRnamrW5B4HR4Sf/Xy1bfU7USM7og2GShaNz27NPvdILpUytLwOZtO"
    "nLU0gvw0FD8gWJhNUYlpGO2wpgDSUjBQumHSFowvNQnnxsEuy5+DCYjVQKqsBBNR+wESUx"
    "kk65UUi2JfhqChQdvuy5DFJjEp9mUIGhqT7b4MWWwSk+ikNMpN47A6Lx0Ulax7N9kKq++n"
    "YAoBNnNNsfhyk3D8zCx0kTlCGh6Y9w2RRUUnETo7XokPkdHosIdgCjEoPQ0QDJGCBUqGjo"
    "L4RTDIo7XJsYb/sFpi7KJ1SZZSjB8uSR5CBvxqJJldq+YhKaPqBwAq0fXGnVapuSdhWrhJ"
    "Dxfe24+Wo1ZXDwlEnTYDIglMtKw+GlSB5rY5tXMPoGImntFASbQUru2odDUgZJoS5gr0Fi"
    "dZ2qthzeQC0GlyRCoXAnqZ5yCCEGg4yq/U85iW8VEOAlY2PuPFFOVIHRGzg1m0ZoNH7zDZ"
    "dBwgaqkTinZsJ8h1gsHj/SGFI5oDAhr1bEDRc/PCIcFLeoxwKy/IT6Cz3cqLytNt5cXbN8"
    "22Wbyp0uOg2/Jpty+ZtKuSv++xSZ4MH3ivMHPSjD3AVmpgUeyjWy384vzmab3HT4q//JI4"
    "OlbcRa89fNklZLfmlu1lYOGz5ZVeZw/XbXb7sv2Wm/BF8OZejtV2/2F+23bX1yVl9/Vjqb"
    "bPuu265mP94Ex1aRtIuSvWt/jEYrsrWbZ0qeLkk+suKVv/X4qb3WpPSr9NyrJwO3Rw83Gx"
    "Xj+VYtkWfy/WT805PcGz7Per98Xy41JzEHC/ikSTyL0t7uuhd/dh9Ti/Lyt3L6c1voNl87"
    "RdUmyahLzelbk+LHbF/HFbvC8qeTbyh/va4592LGdtk7OOmUtj3Ejebw/YUQ/cA/ZsjPaA"
    "Pb/kHvD59OKyuSX7+Ozt+eT0p27/0zPoewuNZ9D/NGInlP6HIj2PYDaINqm75OR+rucHpo"
    "/oofkmieATcelml5BJkyKSsJtionrURpmkifA8EzVUlyxqLjwFec3rPkcd4t/LfwwbNGkF"
    "vHwaZPhVqwMvv/k6YtnNdp5T88n1iO+nbycn7SHR5v+zq9IkJ/oFnB9Dgbk0kfDBJBnyaZ"
    "NkColmyu7uefc1CilIDELxBOv54aSIaR2Qgf7F2gpm6Ehj/dOaIeJvIj5oPvf181/9GHdx"
    "dnk+Pa7DVybHV7Mf61Z9fXbxdnJ6FT8Q4Nm7ud9zrj44pqUhX5HO3p6fXVy1fM4uXs9OSy"
    "uf4EVbBt0Z5ijZlfPd5HJ2XDEvfTFf98nx8dm706vJd42ClgC7tPPJxdVpOar/eXZO1MPu"
    "UrBuWPWmRjSi1imy8YexN6KBiMhHBwXFRSgvMGOUdv7zulk3SfSI1l0/Ors4ghqNFkGiQB"
    "7GABAF8lC0zjnH1o1lIA9dKrXOEDRCdp0hyE9DMb08LSoxCaM2TOUo6uw0CGfimmJoy0tC"
    "uPk4d2U30cyCoJ0UsQSe8RnOdHWS6BUxOgQNjdU2RocsNolJEaND0NCYbGN0yGKTmEQxOi"
    "g3jcMqRicoKll30RlolJuu+1i9hj/0jD034Uo4RcQM3FYnR+kik4g0h3wpImZWbbxQQ0TZ"
    "072UW6vFFZHS6JBnbIiRKD49aDdetWQ3j6ChsEFXPdjBbr9aDuSgKiKcog06kkqEFW9Uj4"
    "eX33yLsir1F5Exk/KIwCQ62+4RKIFBKhoX2nswRYfLTjdbE2+raLCGgFPPbkck7I4wxbIl"
    "XX3yMJWd0ZGIoaLeOCZcSXeUP8JE0DAdcUxMEmUFa5hqiyYkZewauEpqad3ExaddO78tqA"
    "UaUtI4u1y2XlxUuABltZjcD2VHmULZLFabo4SFC1D6Ze5+UAPyFF6woG4OOqpGEnmzLK8F"
    "DKlonG653xAeLjSJyu+ca6ZNQMTMJ8GGfDB9RqmG2FHdZNB1UykiU8GHU+pBRCCYWn1epV"
    "5jOlqzD4JRouQutEOJEZHREHHQiCnCoPTMKkK7p6bqxpCKUWS4WYdvhPPfTRcZYIWEiHW9"
    "F9MJUeN74cZFLuizXWb1uhEi5NaOxgUo0We8g6VS6oiUaWNuk6xu5DDRUBBE/TSi0Gk7Qa"
    "wRB9T7w4lE0AMCCmU3oKjpvnA40KLlDbflq3WFER3jDvtdYUtfOCg4iQ5GTwiBwdAKAhNI"
    "NgQFuCbxtOEaQihtLAeBokkxBNAwzKwSEuEh4rVCInaEXDGM85kuG8bs055tj7eDUsSMVz"
    "vSG0LpmqQ3bJoQXO1eDaBitmlgaK/tRg0qOw1OdpAkyE8Asj1IEpWHQfR6NCkK/28+B3H9"
    "zUciYL5JiKPgm+8otq0LYauSXFxaF2/W1IaKMGvjx6oMmTeewrjwPidiNuv9wl1K8bkciB"
    "nrVSab55PYozHcWRqTIyWP29XDogmMjd5PGvXAQLdcQaicZcx/o+lDQ/5bLlYR/y274W8R"
    "OU7D3wDyEAfE77csBpwiaDkMjEpHXIYFpUexn6QmyEI/Y1I/mzZJ1/aBn1SZkVkAMnYDgg"
    "pTS0biAV09Z+PUgr9+5rlJoKHMkbXTZnJ1yJs7AUEekYH1FpWZgnLzEaz13nZjiCgsNM9D"
    "BniMhz5ElUs2siJUNCKhcdsGihKFpvBowkQjEhKPcZAoUWgKj/y9mYiCRDOmEmYem4nmXd"
    "FKLEFEAPviV3ncgq6cDLts6ZUkU+Ef+2ELrooyKQiXCWg6UsEPgzG1WACNQiVAKhQXmTlm"
    "kbhUgSk0qljpmIZEYxcpTRWYtAfUMUQMIYnLOIKILTqPUBM/xBAmEJpFD7FF5xGqY4dS1A"
    "mstpFD6Uok+2HK16C6RMLJ8GmGPVDiWEhXUVH2GIHxGmpQmm4JlX82g38gA6wjfT85uez/"
    "DkZ1qm+/Wq4eF+vPbHlyW+weN+ud4soTL7PsGhq+1Cp1AYdTHfYGDtjpUoz84ywjv+cA9M"
    "XqbQfI0vqdB8gbtjg4YN58vPb3fpy+ds9fHx9Pz6+m9SsIr6fHJ7PT5u+r6enVpD5VHj+J"
    "AMurDArcvVyxX1yDhgfORnXKGgS+4MTECwe8BHWvHTB83PhJ5bNfQ8vXhlpQg5nRdksePk"
    "GaRwwGg2YShA3a/8Vpsi45vE5f+gAGw4IWMVJTG8hdbSgjgNQM9zFrEySpe8A3upWQro0Y"
    "flLXc+WJtR0q90jYeW3nKNJqnytPrvhIz0dC30Px+7ymQdML2n+cVza46ohl0Of1DZo+L4"
    "ORXuXgqiOWATBrekgA2D8Z/F3OkdB3BegcKGjXefsNX0XaPtzzUHx2Xs5Gc6njbrVe+vAG"
    "jG29b7apXeCDeUAB48PQPIc5M4RWWN1RCDhaX1cIWLtW7byYTXerV3sH1vzt5HTyZnpReS"
    "yXk5PpZXMh1tT/fTm9+HF2XF+NdfnuvLqti7gWCxT6WGxXG3xhYq0VYDu5vtbJfawujKoV"
    "qrozir3TiRWY7nonmk0YPQeyjbD3n6sLZcaH45LAWYMQ0uiibeTIkume/HUt1duMh4WTK3"
    "iEeORhAglivRisAuepukihi43XFHFev21N13RdpNBvPs5BveZ4JtELg2enF48idkYrp1Q1"
    "xf2lx+VcJHm+z4xzZRdTGSn+Phd5keRZ/CNd78VURopf9NI7R5jFbPX+O18BKU5nh+qBtt"
    "NYBmmbaxyoLXOxTlfmku5gYUycQRybanVMR/ttJP32VdNJQnmukCLXSQNGuRxAIpJDhSGN"
    "9lghSZ8f88YHT+5SJ/177MbvF3efl/8+hptdCjHPrsw00LmuijHyqitWg91p1gWNuet8z4"
    "A+6mdelKN4m1HplJsZdyAdPh5T5Fw12jXEk8SFJEfKqjC9EwmpFMisTr2i0rPw2BbjeCeb"
    "y7WOMR5hS/VwXzBdorXGcVjC4rMY+7gomI7HOJJTEhavnZ03j4+b7f5p7TdhP5fJOTzcWP"
    "Ea8IpX8Y/HYlnX4aG6R7OiyD3ehF8B225uFjer+/bJk1gALfvl/WZXRCcZ668M/l2pIsW8"
    "NOOKbbYJSjbVVs5ih18Ge+nlvFtuV4/7VZR8gGeTxrCmrJ5iamScrVidrZ9lBvrpQMMMcj"
    "La5oAsde8qMUyI3tS9/ILTIsT8Uy2whIGvtUBWQdftXuDovl8T78lQrIL+F1YMJCffzoEs"
    "gz4bsgTJJEvC9uYVSGSaMuRu5gTJ9oY3WzZlGmB1EdqpFBELzdhKpcvOQZO9+hFRsKAs3/"
    "4gSs3BqcdYFRw3KtNw3NBuDactNQcnOOBJ2AGSrRc1R7nKEvTWohLWWCBK/56KjRwz7IRd"
    "5DASzNY1OwTKHUCajNcpU/ePKzyHT+H80WQsPlvXjys8h090mDgkYDEZHyWOy83BCcxAyS"
    "ZMmpyBSlqc6BLTMNVWGlRFtbIRbcvkGGjlg647PayM+G2aFJVsoybLIWHIHlQIiUOFlCPU"
    "Az59IyRhMthdCpkqPocU+2lymNiPozGiPLYwEWuxToPJve/IiFgIej80X+gRcjwDh6t0H3"
    "n1Hy0DJn1kRo6ah5WbcvQElANG0JBLfhQ9rFCko6lbiNX2OkjI643PFfQw8N14jEXVkqNX"
    "9yFMKpcAemBofCnI+kaXv8ekimn5WXV8sEKdJzYYlIsvgDizDgMzjrAeg/jncIPV2B7tHF"
    "GzyNGqry1oohLZ1pZd4hCT0PhsL3OgSlXsiMa7fu7GBrTC/xWx1yW8sWG/2N4Vn9kxpt/0"
    "1QvUrmLfzUSgfBy3qHP3vsuh0SSraxxabtY3OLRsq8sUvObDexRQuD+Yztu7Lal7FtokLG"
    "xgDlXnmEjWCba4VFPWGbbOfEncD0E2je5qiJiFG4yDLPY7bsk6RHMNJEhvuSXQhttuJMZo"
    "HwNdETDgJFVcizRK3XUXIV0aY3Dw3xxi6o4LnyuKMFKgxMMljzTsW2OgRXWhrKRQ1fWXWw"
    "SESchjXWkR1UECVbw9zhHq+qot1PRWeZRbe2cHplN1WGOcoks63JSd67WJgob0WlvI6j7b"
    "516OiDTdxuPcxkFUQoK3zx0cEWkS70g3bxCVUDh6Yegr7tWfi2Omu1+CcLmY8Eup78U4TD"
    "TXwZ4T0dyGkZTGr15QrJMXR7yeHs8uZ2en87eTH5p7I2an35+8q6RX/3p32fz/3bufmj/e"
    "lK38w3R63vw6uyo75HPCDcljVAf9Jd52ILKNGwQofvOBHSx6Yc/ipaZGm0vqyCKzC9pt0R"
    "qrIEPfSwSGq9xUjaRikNqACdosfFtbMFkTMeyeEWAReR78eBFhRGWk+HtGiPHvTbD4x4sY"
    "k75DkZiA9MjhDQYsZqsbDPgK6HYC3HTbzo2xzVi9OPd5GYx/e1qs9+0mSHO6KbhnbFXfBN"
    "5cQ6Y6/jSSKdjs3dw+SczWNuNw47J5MtPMsqzZjWBW1nxhi/p6uo9RRcOjNSxbrAngyjH3"
    "+Zo4ECNl3vvoTsq2JaSsNu5CHtSQV+UZ16SNa5HdyK4o+pp2IXEa9LhGXVwXEfS25+thd0"
    "NGAnI3AI0C19dBBLWnCRfQpgGPZ7xF1RBh7mm2BbRpzOMZbFE1RJjBuK5EDAb/BN4u1who"
    "O+ay9vWzijboLiZPoQ4nMHwbU5cwRvvjOmrFoo7GoxhoRYOvZjqUeGQBeiFVj/AtikNmjD"
    "iYEIShXMia6iuD7CEAODOMdBKArIh2O2C3uC92822x3GxvPy+3bre5v503pUV3R4fXWQRX"
    "MmQdu23xsNj+vIM53EH18Xy+uikfSxkiqJa3UENlGejrIVZGfh7iSdyhEF2dkHPCEMOBdy"
    "cgXkA/QlZtEnPTQejMJcQocuQ4ejeiwXR7B44vnRrEUW6N48YR8iDtHTa+DlmooF/roAJC"
    "HioeNcyhojpkoSocNYaOB2rroLHFZzEqHDOGjsdo65CxxedV1s+tGnVtiBKq6jJY66jjm8"
    "XlJxUFLD/rMKjszsWSxeb7nM4UTtAm+p6hCZysQBZtO732AYtIeax+AjeGGhSvNvSLu/pW"
    "24fi4caFLH4upv4Yl6g5eeavP2sy9rS4UasNtbkxM/PraZP8ZeYoy8H3N5RjBJM0UQMqQo"
    "bqVlqcKWydmtk990BUgBw3sSjan/kxkyTTYBw4aDLlCyCKA7oZuhRI43ButgYSmAorm6NM"
    "QrW1tPkqCLBqrG2OMoXV2OLmq6Ce7+uTvcsPi7W7GO5zme3TddmV1tT6djcvndLwwtqel9"
    "je8Acf5Xepvt9uHubRharqe1RHXWDcb+Iaml/5CvV2qL0DWVmtMUKekS75SqKU5Iojydhk"
    "8RIyNIseSchUZvkw9H6MBekjWHds6eRUAnOrFhwZQh7kCAuObB2yULuxSIe0o+OBonHOHC"
    "esQRamG850IB0VDxEMk+YAu9Kz8G6UenqTUM+bUbTyRqKMGmOVpuNhGRuqXPFZjBojlabj"
    "MRobqFzxWYxabClMI2ARYUCzunQJMcOARxnYEMaAyarkW1FzaSRLmWhZu8VwvvD8mKNcEu"
    "dpE2OP5ZJ4qgIqx/Ff//r/gIe0rA=="
)
