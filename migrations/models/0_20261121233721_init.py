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
    "eJztXW1z20iO/issf5mdOk0qY8fJbHJ1VbbjmfFuEqdi57J3t1eaFtmWuKbYGr5Yo9rb/3"
    "5AkxTfmhRJUVJTxofdccQG1QK60cADNPDPk7mwuOO/uDAD+8kOVidvjX+euGzO4Y/Ss5Fx"
    "whaL9Al+ELCJIwez7KiJH3jwAXz+wByfw0cW903PXgS2cHH0nZjzYGa7U8MSLjeEZwTCmH"
    "D5r5HBJiIMDDP0Axjm+SPDFG4A7/NxoFgshBeErh3Y3H+BX2cJE74PXtb7m+Hv30M+DsQU"
    "3sk9eP///C98bLsW/4P7yT8Xj+MHmztWjnm2hS+Qn4+D1UJ+dmP9LMfhnCdjUzjh3E3HLl"
    "bBTLjrwWFoWy++fr15j8+m3OUeC7iVYakbOk7M/eSjaL7wQeCFfD1RK/3A4g8sdFAwJ//+"
    "ELomygN44PEXtuW/cPlybFv/Ec8vM3Y8/nR7P767vh+PT8rCvJ9xwxPL73wDZlwUCM4SPg"
    "I+45qw3QDZ9s9/RV+Rskd+eoJvu/r14sufzl5/L1ki/GDqyYcnkhX/koQsYBGpFEHKc9Pj"
    "yKMxCxS8h+9nbqAWQJ6wIAj4Oh7Yc/4i+aOLQJIPUomkO6NKJKYjzMcXrli2lsi3GXcNOz"
    "CWzDfi37a9YO5vPl7f3V98/Ixvmvv+7w5++v7i/hqfnMpPV4VP/xTJUYA2iNTE+iXGt5v7"
    "Xw38p/Hft5+ui9Jej7v/b3wEr7WD6AXXf7s/wVmyMBBjYM6YWVl2Jh8nH8HQdIGEC6vbAs"
    "kTHs8CcZgP6nDG3CmtEEn8BKcC8kixPAI+5Z56eWSoCmsDuLar1fBjS5l/sX3uG5OVgefi"
    "0g5mBmfmLJb+O2MaMs/yDTYFScOicIDVRrTsy6esemXAr4T//HD646s3r346e/3qJxgif9"
    "76kzc1i+fm071U76ks+B8B91zmjFVn6T08VQujQFYQCEy4gUDi47KVPGKmtD05bcsQDwaY"
    "LD4eoobtwt/c8Fd+wOfwJwtwn5rAEuPBE/N3RjSnkRz1yFfGA1gu4cLnXtBYTnP2x9jh7j"
    "SY4TJ6+bJGKv958UUeyDCqsE8/xY9Oo2d50YF5yDsp2jxhD4p2T5LMnrjxb3gn32MsZ7bD"
    "pa61nxpvpeNWspJBwDjlxq4ykgtEW1jLe1oSn+DX+nKbJlOPtnMgxON6v48MX0QfMwN4Hs"
    "CxbkxwaYCmZuZjpAvgRXuwq1P5PAInyoK5mgnb5GrhJBSdlG2n06/THgU240xR4Sb+Ku5M"
    "u6PmfN1EcRa3XkZvloWRoTKubj98gP1r/P3k6u8nBQn54eQf3FQo1+pjMUOiv5SkUCJvfY"
    "RHIgPt6TbdBHkpnTY6305rzrfT8vkWM3P8IByLq/aKmC+YC7+oVhYZcp1FklBsdWrheZE9"
    "sBL2/unjxd++zx1aH24//ZIMz4jj6sPtZel4gmG1+2QirFWbTZKM19lolBsE7Qyfoe3o4U"
    "5JMa6uNmBTK7DeDlRYgrbHpcva7kDJkektDQEHNzhSHGQR4ukOFp+YH+xAyXMfZmSKyE5u"
    "ugUyJHrzncVuERzmdqDP0RDzr+vRUCbXWAoDPhmEaYae18VFLVAOz0eVDsjCYWYPXsUxeK"
    "Mh74BTrImGJ/8u9sJxLwHQuIuOgFWRdHjLQUJWtBISZQCCQZRpbrthwP2WgQAVeaeIwJ7W"
    "wK9iaTjCnSbHgnS247kfCPX3OfPM2TgAA7W9X52nJad6J6ZTzOWpx+aK/dFMRGtiktFOZM"
    "R83566nLeC2AtE+kPs6HxH1owlmjuB/YDkcIzMhNeOv1mSYXB36YlARq8ssXR3zl/Mpnp4"
    "VOb2RLwr8/pn4XFYtH/lK8nzyFYzVfBFnM52DfaaWHGtDLGt+Jx+mk7ZY8t1Tlp+2QFDov"
    "gkPvkCFtSXmytpLpV1x9Eyu7PK2MzqvAatYDYuc4zuLZlnjSvW+4J5gW3acJQGikP2Mqb+"
    "+a9fuMMqcNJC/ubn9I36HLEyBSKJxW0pjNwiDpg35X2x7l6+7Ei5hqtRnIrMKsytz/Kj+e"
    "m8+Alz2VT+Ovxu/KaatVeTYlxYopuzjceLAkWjzGOM8nznG0grg4vumpdvDZakBGNkBZ7w"
    "WIOpM407v4kyiymzeMiJo5RZTJnFlFlMmcWUWaxlYJYyi8vQPGUWH7+SpcxivTOL4ckC3q"
    "uAluqSwbJU+4sXnHy+/vT+5tMv7S0gFMUMFChz/SX3Gts/2mQXr73rVuB2nqhPn1M7EGXL"
    "XRDjAq3Ym6fRX0chcxP8YzkDTcQeeQSU7JXVCejSitcFomEwO5n0vrldF7PJ1ATYMpCQLU"
    "IwePWxOYyQ16UNYjbxVuuB01fpm/RZ3H1oko1cz6vYBkznmejW0QXKetMpG/leULetg2b7"
    "CGDEEaCa2EUaI2oQtgjSwRsjFtKezEQW1jej3hr8D/jQiXAXmQbvo9OOKw8deB9H+rwsrp"
    "5eSTEMimEMGaKmGAbFMCiGQTEMimFQDINiGBTD0ETJUgxD7xgGoeOEjm/L3Is1ohUUyp3s"
    "l9VxIdR2vM4TDYLZ8ZQPy+20vmw73VGmGwDP3Uw53dX++U5RCS2iEvG+6yMskXmVJku8L7"
    "WyOTCR17jPOxzU19HZfzgoo/B6YPxt/m2aML9Ptb5RAuWDT6vY0JVjcze4yUc2is9GdfEg"
    "U46Kf9vmSBBw37YSfyiiBXdIhNMZSsHnzsNbGalLPxsZzLUiOAs8bcSzYFEDWd6xCryVgZ"
    "el1v4U+l7lqNH+v77nCBPaBlrGmOQ34f+9aotV93FFfZuYEnMc1fF+NWMVYHBKofPNf3lN"
    "NF3HGkGH9pT7qsIYlQxPKbRm+N2vFz+cnr+O0F6eKIr1CZOJ1Ul90kkir181EMjrV5XywE"
    "cFB7ompvo+hmGfRVC1l1IZh8Ju2yC1JcfyQLZHbJarTI/UYq+xPDKDNtsdxoJ7PqwRrGxp"
    "LLnxCBwxIjMgdk0U1kJDIsoioSySASo8yiKhLBLKIqEsEsoi6epZUBYJZZFQFgllkTzPLJ"
    "IHePdY/qOF2s0RaQ3ngNa1PQPna7jNWZvXmudNlOZ5tc48L6nMNf+6VudXvUBnOfQCyxym"
    "guk/xGQc2IHTaoPkiDS3SmB/wHQNOV1N9seafV33h+oFGothwNuDz5nttDLZEwKN5RFdOv"
    "wBZ2qArQO80MjeXgDXWimjNYHuHJcTBeL5RAHkNuH3abM+OjVtdIrMntheMBujD6IKrKzU"
    "DM8T1Tk2evEfZ4QOqpz/9lYoeiQqT0LB4BVniuhtLQ6TJ9S5uQGyFue5Zu1IOvJsCi4D5i"
    "X4fDrnbnOXvmfoJWLkXLhyzSpShhqIIUetsyw+4kQl12Gya4EY4MnLn2D8PXz50nqDitv4"
    "NxwSiUoOQgKPz3FC3qFktfDsOfMUMroUwuGswhrKUBVkMwGyXXkJ60/aQSsYfItcZjvyqJ"
    "Mo3Xe+RDPjH5Nk322vpi5vbz/kDKfLm6Jl9PXj5TWc09/ntRn1DBmeuUo9Q/SX0YFvg+wz"
    "Q36duY2tVGVmYlSwzYvSFA7a6eIwSfPD5X5P6fPVeTyKpgz4aw7SlmHoNZcqEuZtVae1Nt"
    "zMZMs3v7Gw1zXfxWzab7OGtbZQJZVlNElNVll2VPO0MnTKDFPaAPGdgkm48mUs1gj9ET6f"
    "29OZopBRt1dQyhmlnA05o4hSzijljFLOKOWMUs70jalQyhmlnD0zJUspZ3qnnD0CJxTYa0"
    "3jhYRCZ8BV7QMOreVC20zAoSQBxrLBGJKXyAb+oVFO4DbpgJQJuI+4BCXe7DHxhvLK9m1U"
    "w9dxHowdu90iL5DpzP07OVWZ/TETob/lim+25OvWfEkEpgjdQJXeUc3+DInOrI9CD3KqI+"
    "Pm7tY4+/H16x9+NJizmLEfTruJoIkAqtlfaSOd1ptIHp8qIZxqGaUUOovoLoApjIyFJ55s"
    "1+RoKEUT18RAiibT1UQqUWssigHbSKay6FiN+orHayyNSHc1L2O4632AU+m6Cwq0GnN9wH"
    "sABzMHuG618xbyZBrLJvIZ5HQNnK4mLsOzydW/SNEMStmnlH1K2dc5ZR+YaKlLE1bj3SmN"
    "zqdARg1FEz4Y2J3nOPzM0G/pRmdpdOa5DOnGc9XEHk2m09UmVdBrLIEB26VLPvFtlXFUvS"
    "0yJBrLRO4KmKqBc9UHzYuZ13VflMk1FsGAt0XS9lWR+V1rRuXodDagfhVLY475yAsuFg7P"
    "JChHP+FQlhFz3RAcXo8/cTdUqCUw/HiF11Ym1VkAF5mIczxlTMRi0sVox/w/n56enb05fX"
    "n2+qfzV2/enP/0ci2F8qM6cVze/IISye2fsojM0PO4a7aD9DI0Gmus+AZQNNek3HMsnU5n"
    "yFmDE+Ss8vw4K54ejv3AzZWpqjtT5zrkyPaXCHDy+cvt3efrq/uTllL4NuOezF/DrD3LNy"
    "Y8WHLuGg+2h7nD8d0f9P4c0TVaerh0msBu6/olFHsU3e2X9zefLr78V1vRyXMlNGcovTkL"
    "ghY+ti7y8eILXf7MXsCEnrgi5aBOWmr6Pcru8uLu5qqL4EzYTjzWeelvwDv3j3zRsdHA4e"
    "Q4CX3b5b7fOnuhRKj7iZVM2MAJrxO4J9wRmNQZCE1AgRxfu3pAVS/RWEYD9oN8EXpmu9Sf"
    "NYXGEpHaLrnjEAgj7HZI9b9FIu513Rslao1FMOBNsQAuz5jPxwuPP3D0FVQ4QU1Qt4JeY2"
    "mBSR4dKtGU8VDBS8yjOG+u3JCrYcZiw5TF2pzF8iaiijua7yCquKO/jMTSbVluJ0uh/10p"
    "mXYdw7Wyjghz/SWqNowUN26r1s/tpwXz0l6LzZidIxkGt3MlMLo4KDspaRQxssz4I+gC3C"
    "fTN1Yyyi3IJh1pUVv0wPbreA/rxfbeNMvmRrQZrbtF+agYVd2y1JGm9Y12W9Mrb9qEE9+2"
    "bOZtXTbqmemTfBjQ90EJyHS6fph4sX6hrmszYqhvLIX3yC3UFfqXM9Oal3O2Qh91CFXNMq"
    "uzpr5Zfg1vrnQ2ZnmCJj28k3Pru2ghRhmua8bGGa+GzH8u8rUDORU7o2JnQ65lRcXOqNgZ"
    "FTujYmdU7EzPqAUVOysKj4qdPQMlS8XO9C525om2GZwJhc6xrihGHGTBT0vwCPXM9mwZWh"
    "6Zb7uqFJjK28Pr8VteHN4nchJl1lps9Q62D96QtB8MVwTGFHRqDw0nGl0hDt1AVd2pks/r"
    "8cO4oJ1jM9iIMRINB9dMgKcN7DbmoJ2Kp9oUt1DjeivbyuA5tlnZFnjd8jBIlGUrlheIBs"
    "LyXFAM2b23YHtN/PcZtbTpPcQw6tTNRrX6e+B+i0DwABf9Rt4XVELrUPA+4hz3bHpSE+DA"
    "x6NGkY0gHtmgjwsMxdOWVduflYMoPEHhiSGjzxSeoPAEhScoPEHhCQpPUHiCwhOaKFkKT+"
    "gdnniGIOBe+QvOZivWpuMHwlWYMCF6+i3bHcB3MQ6zJZdj3EcjBrdewRt5m25irZC5NWiq"
    "gOWygGo1JpdFcDfjcXewvibCWmXQUCz2U8bk6gYSLke43JBhF8LlCJcjXI5wOcLlCJcjXI"
    "5wOU2ULOFyeuNy6wyPqEVhK+VbJtU6lRg1cDRVPBmjTMmosYTLHXlpX4pwrXc16TZUYHPX"
    "Om7Vr9FZaAOudfQA8xy3bXOdI9JZMLibbM/A+erU3HrNv67bRPUCneUw4A1ytJ2XYV/ETZ"
    "djuxDtdoQc8eqK+11gYAUFsP5fGF+7HzQ7seUlh7ufMHlijaU04F1ztM3hYddo2B7+H2Iy"
    "DuxAdbeumuU5Iv3ZDtM15HQ1OcTX7OuqiVQv0FgMA9ZGFl8wL5grix1W7488lcaSkT5jOt"
    "vYqcc6b7ISka1Ly/J0il23jPINGktmwHvmyG9qw4ESbQ4/quTtC7B9k22D9dN8zuWDKBox"
    "tJvbzAzsJ4X8LgUIiVXsrpSoIMIJUO1KhkkeQDtoG5MfMipOdk1yxfKdIVxnJTHK6MdEoo"
    "wdma0Ry8vb2w+5rXh5U9xrXz9eXoN4vs+D0+VQ0oL5PkzdGs+YP2tlKBcJNVZ/J5/4E8jJ"
    "48zC7+1mLJ+fN7GWz8+rzWV8RnXyh3X8UJ18/WUUpda1S5bO0+gfM/s2E/PooPE4Fn/dR8"
    "n2XJopZ/N2KdMpgf7clQmnMOGMy4Klqfs4q7snUeOEyvxun9obv+aoOL052Tddfg2SqGNt"
    "0AO39auFv7Xm2MjrvC7dogJ+VC0Zk1zQaO6hUPZF9J4mVbL3Jw2s/xFgeGP7ChRlX+tomb"
    "b0RCCzhaye2wUgkmOb9iLqttkP6z4n79Sp33WpFErAHrlv4O/vk5/JFZaj7L2wu6Yi+a38"
    "bJov7Ko2Tx5DlAfflqx8Did7jmsHa1hxqP3sc8dpmYe6oRMNc7g/9rgpPGtLDt7hq77IN+"
    "nDQTyXfeG0vCCx3wYf108VPT2iB6Pai3VPjRt3SDwf4/ERTm9YtoVGHn7iieULQ36bL32d"
    "pWcHAXejmwayLKskifB/VyKVVRdPdvg1Pd/oQ/f2GO/09QGTbXGRz+e/K/SIPb2pujYQE3"
    "S6fFPUIpv53EGH3MByXTjM5MkFD0dMR1HVW1DK0d0BcJhMMZ/jem6qa+IrN38+PT07e3P6"
    "8uz1T+ev3rw5/+nl+u5N+VHdJZzLm18weDLKopXlaErrWx1HdW0uVTLGhE9ZD+DZEVzpgB"
    "/q+sxMTvemWrJANpCyE768jYUdphwnQvjwZMr8Fjyw9opbw9cKBa53NWMVNxbXBDoHa6Tl"
    "hWe/HbyF8zzb9Mu2RsZvj3z19jd50MPDi883eB8ufgbC+S26Q/ebRpm0bhC7Bk3FlFJoLS"
    "fpY8ipAvs1yvwHY1EZzalWSCnFQHTRHgsvNLslrdEN6a1YGs/YYA8B9zKH/oEuQ4sFskfJ"
    "9Gr1kSPSWoNcfbkGw2ZkfP38Xv73/fWH6/trVOMYW7n9cn2wlLBCyTK5BhQoR3UKUYZEax"
    "H85e7201tp1mTqAlhG9EPkBnhiTohG7wPeUpXHLu6NHuzffhIqFGHmA9U6Qnjig1CWIF8/"
    "G22EZMaOaFh8/D5yKMFO8rnzMEIfE/5M8JK3Ung4j/SOqxl6vvB8ecMVxkZwyQz+fmBe7I"
    "tGVy64JR8tvNBVITV7/ea+yzFVHVZKA0BxTsXAwHagzQ5zmPo5g6phmnh9NrWt4uFDMKwQ"
    "Io/u6OPixsIbhsAl10P9hhZmVrIP2mFhWSrtbS1ZgCi+gC/RsBHCYXC8yLoJsPAmzOfGjM"
    "m2RT6H+bhmSxNsz+BYpK/aiSyl0VpgMeweLhCMl7sjlhymfc/YE9oG3DU8PhdPGkKYmlgH"
    "2SihwkAoBBGrbQRRGNigRQlG6tKe9aaAc5lNRFiOQm8aS4URNfTPqTBiMwCfCiOW4HsqjE"
    "iFEakwIhVG1CXlhgojFoVHhRGfgZKlwoh6F0ZsW7ltEEXbvsWqFPiudgYPpiy3qdlG5dr2"
    "Uq7tjwU35bE0F6Gq3stHsKkq2qoraHvJ39vxNkE0RCqi3DEWuhjPaFz65SDIpBl6HndNRQ"
    "JKTfAyQ6PzHoq71USTRbsRo1DRwupm/Z01UGdnlcrsrKjKFp6YsIntKPN/al2oAuX+3KiX"
    "XSQww3ujCA8vZSRQBgQXmIPN3cYHS+/eUqxnTHDd+BhN5LII3rNNWipPXWeA66SzIuPbn4"
    "nQsYwJWlymbfUBaaAFrbJ88xoHedYFdszSDdPXWYJVCw4oogXk2sjTgk35GLQAhibbrwgV"
    "+aHQxi1WRvwD5OkkfxKtjbeYGOAHY48zX4UvVtsmBTKd8axvs1WiGFpohGId02aFTOsqmS"
    "rwqHSeLVhfINOZ9R9lsho6ts2v25YY35Dztawv8Z7KYunu3lJZLP1l9AybCKdpGZNwtVcA"
    "VCzdlpzOUugPTfdxWX5LFkeWbhsWZykGsJK/yfw+9ErB3Lf8d+tM88nKmIsn4HDruhgdWF"
    "5Tkez5tHXeQpHsoMezVBU9MF2/EiY7qcFRZHhW0zbgttQaPXD7LnmPJut7B+plI+uzGniL"
    "wnDwPQEzt63gk0kgvYpeqJF0cCdkElf7LEPj2G6PBXw+2K5Oq3qHfDtY+Z4D8S469GKMtl"
    "dGSi1QeUOwFSPxVVfyTbozsk2u/0FKIyn0YX3afUZrNsq+H5sZggZZ+PHw76KihBghY27t"
    "5m5KQ1n5lJU/5KRrysqnrHzKyqesfMrK1zOURln5ReFRVv4zULKUla93Vv4Qeued3N7/ev"
    "2lvd2zbp8XuX0ddebhOuPFfmu74GyOZgARLRlSiSa932hsBoNoFZMt0Q2EyZ0R0H4DhIXK"
    "C1sGUNpVjR8EuzfHqkorsEHEKgOzbRuW1TIu0kmFbI7D5rRp6+jUnpBZGW6ph2WTiEwzTN"
    "ZJRjcAZBeesEKzIRJbP5ggWIJgh4ywEQRLECxBsATBEgRLECxBsATBaqJkCYLVG4L9PWQV"
    "vS3ec9OeM0ctoSyZ1pVPfwU9C27sSjYWwWLV89CcvTPmQlaqBT/w5WhdFtXj0TVr+NVRy6"
    "eWp+Geq0Kg7zpeeLapwNBrqnfkyXQu3IFHppwonprwg97JLRK78eCCOjbYLdEA+8FwRRAV"
    "ItZaaEdfyiODq4CIkqnrUMmDQPc9nSnxDm3F5DzNQBgcT5oiGhqv5d1ENGLJ98Dyz+mbNG"
    "J3p5W9kdX5Ta5VROOzveBORShj/WxUF8NYZEc1iF0smSx3hRfKgLcjA7xJDEt4lqwzgvgA"
    "PsXrBGUztAM5xTcovjFk+JriGxTfoPgGxTcovkHxDYpvUHxDEyVL8Q294xtHWfhdeuixux"
    "n37U6UqSb9u6kAvO7V1xgY30+KrXEphMNZhWhSooJUJkC1K7Ek/n67IwxBDsPlywxyaIMO"
    "k3VceylTdXl7+yEnt8ubomC+fry8Bnvj+/x5U7YOqZ6k7ruF6knqKaNSZKRJtaYIFVWovr"
    "Z1XvQRW84kWLta2BjGAOdrAW6ZzoVekhiICntPwyM10HtmUAPkfSqEhekgwBvuPWH6QFRY"
    "iEs0XQW2N6AgfJ3w9SHDp4SvE75O+Drh64SvE75O+Drh65ooWcLX9cbX/cewjcKNh+uMgE"
    "hNC9w1H3945HyBZacRPNQMYAdGdsXX86Q6i2JgYNTziDutr1+4zXUNtRymLXHyCJxQiKam"
    "2ldCscdqX7/c3r5v6yEr8MHBVfsCPk6F1+5aUoZGd89p6okQUfBEfflrd2nCHYEmVCA0Od"
    "kTtnZVZgp6jaUzYH12/B0Yv63jSFq1X8R7nx0uvubJhnHxdcIfZBdMd2VYtm9iV3Str7fK"
    "y8Um7KJWkslR6SwYuSEQE8XJ+kbojySmNmfe1Hb1vi1+kIvHe9wvyVyjQx73DnMtKScd7h"
    "5LPGEM/JsxlRFcGzEo0eq8Q5J6CygGFtnFDLt6uRGkcqDwwJJ5HnOD1Xgu3GCmSP2oFYCC"
    "WmcR/JxUukAxRFOOk0FC+CLPSH7OgWQxxzdzF2/FjqehbbWCSZTEOqsm3A8R8+XU4X+No6"
    "f7MaaeRR5oJAEfHCLDFUvK/STcinI/By+jTrmfxUrDR913sp8qDjtN/cw2nlSkfxb6Ulan"
    "gGZ7YcqRDfJAkSbtKTlnVhm2rR5F+Z6U7znkdD7K96R8T8r3pHxPyvfUEzigfM+i8Cjf8x"
    "koWcr31DzfUwC16hB8zyqCexmKuj2rmetsReX1Ih47PfAY95tqn+TB2DlGeMvMrYmdpiRa"
    "1+H+ljjQEoSFg4mCpYdc3vpWafb4nHmPCliumvMZEp0tugsXJofp5Etg/QzrlcM/usaCmo"
    "WC6iJBVB47nXiK7y1F0/rxPZ2niFsuwEdsafKU6fS3er7NhFT/VC97KIt7N8WzM2u3Bxlc"
    "zxeOWHGtHL4u63wjr8tbXqsK2nd8OueusohH8mhUG8HJDGoQvMGvsNK8bjMEB2kOzHkL3t"
    "Ik9DG0hx1CXCBm66fRePxE9g55kCn7c2Y7qpN4Z19CoSMKHQ05MkChIwodUeiIQkcUOtIT"
    "aKDQUVF4FDp6BkqWQkd6h46OtiSC9PeoDjdlLh9tVQRQ1vc3V23dgfjuy5QHeAHJT+GTg1"
    "VHeL4XuNuEXAs6qZlSqtNK5epFdOlFc7VEl170lFGLSy97APs/8vlEAthVkH88YNQA+B/P"
    "07EN8P812g6uLRY5Z4FtGvGrVFD+xvGEyhMqP2TQlVB5QuUJlSdUnlB5PX0xQuWLwiNU/h"
    "koWULl9UblE7+olXwKRANJ+E1mvd8E39i7bZXcm6MZCHerfO89JvdmUgi3TCrNZCwOncWb"
    "80pzq61B/m6yj3rg81XmVRoxupum2MjpgtrUK31XNjRUIXlJp8MaBG89pEnVlagfIZyBSb"
    "9CZdUV9SgC6QikGzIGQyAdgXQE0hFIRyAdgXQE0hFIp4mSJZBOb5DuaFNnpedYSJ1FjYvp"
    "gpXuIaXSUj6UKmcNBtvqZM5aWzFLpnUNnRvcFA4zeWKTJDtkJC0R48cDmYVDSGHuZkHI4v"
    "HMzVVTkNoJM2rFgrsjrKmAnd+cro1GDtj0LebEeOGJCZvYjrImRu3WqXjD/nbRyw5nDvpX"
    "sIcCAT4XCBDkuQApm9wNRhJxdMvFM+AZOJQg94M5XgtuohVusVXb7iUlWp17l6zbx+Bki6"
    "LwZyJ0LLQZ4l14IGlQ9rrulgBlr+svo8R4aeVzFogGEhpPZr1Gj8B6YEmI65AB82RiZQG0"
    "juR+zrzqOFm/MbxbWJytw7uqKmV2jx1KNBIN2NaexOBwWVn+uyTkgWj4XDxhlcTGx3uVeH"
    "bbtwSBiys56ZOqoHn8eLQxdD4205ENIujAIK6wVKUPiKEE+U60b5kr0INRxdc7vYOi7xR9"
    "H3JwlaLvFH2n6DtF3yn6TtF3ir5T9F0TJUvRd72j76137WHNoi22K3qFZPjIc5HDz7X8sb"
    "9QXih5z017zpwqALlAq3vExRESbwGnXwhrfeRGCEB84jr8IZCxsvjHad2+Zf9tdPZoICXx"
    "PCOasoEqFIU0Fy3uBlFbnR3dG4omm7SOikSkQ1udSbumLpMeernssduCPLdATcU2piy5Dw"
    "faHIHNvZoK6JOMI0y3DbtLZENg+xrBh0NjbdynZr/Ll3tlPfUv6sl6a8FzMKDaL/YC0QC4"
    "vV7rywNfcH623Ys6LO3d9C5KNXUPAlhfrT1Wlb5RBqWDr4EIEv2xRwEMQNFsZHVB7TZg9K"
    "QPJaNne67+DMaNfJ9s0C6Hue5/z6YnirwF/HhUl68QxAMapCkshWfF+IFvLMLAwDhdZQno"
    "RgSUgEAJCEOOL1MCAiUgUAICJSBQAgIlIFACAiUgaKJkKQFB7wSEo73+jx5fqkGXwHb+hC"
    "0asFkQ8zn45JbBTLya2U2XUhWA53evjG5nDkRCdDtTMxmVAk8HgiY5m5+osEn8fFQLTiYj"
    "GqCTsmkjWvo8Bqj9kXTCZHugwOPydhS+UAlVtqQm3JJwyyHDUoRbEm5JuCXhloRbEm5JuC"
    "XhlpooWcItCbc8CG6Jnl1ctZRwSUJUkrfWol6T0Ldd7vtjdcGl6l1RItTdEkkmbOQKLy2F"
    "97hNG/q+d0yOrV23TtVLNBbRgLcQQfsDkRBB+xrLaMG8tg0JcyT6W8yJiRbbyWgiI1aBWc"
    "XMCw5dc1Hyssz71pn1STzkKHm+udhidkluUWpxHcApS6RNmUX9rjkUBcJXBsPLJe62ZRVz"
    "N7pntmOBILZj3vNayTutS3nBPducnSjCp/GTUV0AlaVjNoVQqw/AvoOdVRCf8jRS4OTxst"
    "kuzLlDC6EfuLs6mlkZiriasdZxiGEaYXlf8vT8vIEzCaMqvUn5rFBzBDZVCw7Hw4+QuzuJ"
    "A8A3Bkqr6S93t58qYvEpSRH+t83A+D/DsX2Nurv04VAgM+odig2+A77g8tCZQP/6f6zqPD"
    "E="
)
SCHEMA_STATE = (
    "eJztfY1zGzeS77/Ccm2V7Srflu2ss+/eXq6KlmiHL5Kok6jk8kpVLIoaS1xLpJakkujd3f"
    "/+ZgYf0wC6gcZMD5ONk0qVxQG6gV/jqxtoNP7r2fYfd8td8ex/D/7r2eJuWax2s+W1+rW+"
    "e7xfbeu/60/PDr4dnr346uuXg5PJdHBycXQ0OD0bHw/Pfhx8N/rx2avBs8X87q7YVFm/H5"
    "7Vud+8ft1kr7JcL2+K7Q5m+fovbo7FppjviuvZvM41HR+PzqfD49Mmz/9Umdar7W4zX652"
    "dQWrT/fz68L8/WlZVUQlVb+Ln0pgbVFti39U+d6PP45PpoOLk/F/XIyq77qCo/+cOvUvq7"
    "Xazhe75XqFsq9JF7t1XE5lfZe7J5jlnZdjs/55RiCokn8q8esqVNWGSeuHYjM39bM18OgX"
    "t/NV2VQhxIT4ny1/mdXinpUVVCKvG7Su6NloOB0NxieHo/8cXDo5L58NJiflt/pD+ePFpQ"
    "Z4WVbmUotD/V22x+Wzl3Vn2qwfKr6HZ5NTgusz3RuqbHXVdxud/LhSEK/xSk7Pxh8/js5K"
    "hiFFWb/3ow+Ts9Hg4vSwyuxU/f2o7CiD89HR6GA6OBuOz0cvhu8nZ9NXg+e722JQZxvcrW"
    "8Gy+1g/vBQrK7/Zb26e3r+8m+D0clhgCteERrf5+Jhx4ZWZW5QHZZ191H98O3oZLC+u/5z"
    "Kf7Bvw9eaHyXzx42j6taJB/OJseGYFbiKxtpD7JQNXfFQE4BVbWIaaAcJKOKNRj8g+HFdD"
    "I+KaV2PPKGkOKDj7zV4/1Vsan7lZk0YLKSF5aYGlkWAjK0xifno7NpOQimE7cNqpFkRlH9"
    "ofrDVFH9Mi34cvD98OhidD548eZV2Sg/F5sXt8UvL8r57Hp9f3W3vnrxl5cvB//934Pn//"
    "K8+sdLfNtP4tcvX758NXhd/v+y6pEHk5MPR+OyNx1OKsl9Oz75CLuJ7mpv0h3iYflQ3C1X"
    "RevFzl2n/GXg8eE6lhyZnotfdsVmNb/TsztcImqkxV3hMrZfS4beklD3x/l9EVtIqvTZp3"
    "Joq14ZVLVay34qsJpui/lmcTvblTVGKXX6zWZ+z1tIni0+z0y7zICIDr4dHXxX9WT9rZ6q"
    "pj+MyinpzWB4cjh4++Yvf/3L//rq67/8tYYM2Xji1KzuitXN7rbkCJLVhAXZGplDfkacPq"
    "Pqe8ihFPYzZxA//kJVDZmplbJhlzaC1qydJk0Neg9YOX+XM7v3eTA+d7UzbEElSw3WHphT"
    "iykPlJIhhgZ0UoimGQwaDBeIKilAsARZnAEeV2MQGhwGTK+m3mV7NFSxUUzOrMTE1NDgmG"
    "C6ICbINoqJ7mkYW2YXEwTC6Gp2imWCUPlxGCZNEIFhGWCwOdRMT6ibw/dHI1BNnbmq7WqA"
    "qF2vBsvrQbj8qmnj5d8uV5rv9+Oz6cXwKORfrzcl+4vzUjkYfNpt372oP70alMvNrtSMvn"
    "n+/NXgutjNl3ffPF+tV8XzKqnWAJb/r/jmdWhcUGWUtcHTDUYoMldHQ8SxvH5pdOVSBFqf"
    "blq3LIxgYRC/KBXD5fWrQf3b8lq9GsCV2GfcVOD/lNqu25+UCKuKGePCozJTD8PSICjLUo"
    "YfpmUmjc3v0sqEYMnOqK+r4uc/l7//RlElxVUx4IlMja2ytb4ZqFIZhgspCMyYCzKzjVaC"
    "0srb2K4f3N7hyx8YfiDXv/17KKRoS1mZh99eDdB2eK7mq3Jsli0SVIDTIhVR1SL/JN0gZt"
    "P7mTfF/fqnVt1AU9puAI197rD7NRtT1zeHJLsprIyiZiQ04t4gltTz56759AaxmVQe31Aq"
    "vyobdbO+fly03rn8pzFRt58fYxZqmRwzUH0DN9hMTVm4n5crF4e/F1qK6Wa98bdjYZLHXu"
    "HdLjbLB3+j9e1rLaW75XY3e9gsF0WzGVQ3y2q5my3Wape8+bx43GyK1cKpxFdKert1aaCW"
    "gi0nELOXVX3/eb7ZzFe7p9l9qfbcbkHKfWVxF6v5alGO28fldYFWcN+Gv+rsXe1+zUXK7N"
    "fsdA/12ZSfcZvfpc7bM0CKNz3UCqT6UGnxJ4MXzz9OJoflxPq8nKq/Hx+Mnr/0qWH/9atg"
    "0jgwvB7tswLJITfbqwA/dwRYbM1n0N6vjWi8/3yezuixLO3XFhzhwAukp9NCvF8FPcgfpb"
    "ZyTkpQQbqLI+Pb8vTSQthvQ6DorOAjDjLxmtoIavZ5tf4Z9h6/vbVdWjNy202nvBxMqlW7"
    "kTzcxCKE/ml2s15fb7ER9M1AjR/F1W8KU2a4h4dOM7zdrpDUWvIqqYcNPKxMdP/Ome+y8N"
    "RzIYKjWb077dzBUtDNFNPTMrbtAhIUgPCmHVJoDE/Oll1AguIR3rBDCo3hIXsWwpPTpeQQ"
    "JLsWb6cRZEYrL73P6JQXq75WInjV19NjWH2VIFdvxS86oo2O/fjAH9INDYIC6D22JexcX0"
    "ELUgXHPawZC/a1WjEzgVdUOdDNCrov+Kp+LAH8NL975A88lwyf0feAT5ceA9goPjld26HC"
    "WxjTqOqGhQlymL0aMSFndWuPjgkb9uneoac7NMic16V9QrRT9w6Q0aOtvp4J0KPD1ZbGFh"
    "DUWvyCoxOSMWIyJySHDJ+QrDUjOBN5xUaVMmj35ExGPiE+MCmz6lVocgmqc0HV+BLImptC"
    "Ur4U4Ay1J0mk5yk3f15nR2hxFX4/YBl939sqycSLUqOIgy0ZOcxEJWKouS4HTnYUl6DDgV"
    "dY6G9g2pjjbuDklfc20Oz7dDZwiwh8DTyAEVeDQBS4p4Fp1dDRwAOb52fgl27cDGwnQrwM"
    "HJocJwOUEPcxsOWjZ52ozFIeBlw5kSfLfqmtDpYJGaDnyl5evncBSshzLrCC7+hb4Es7+N"
    "TpMDrSFIRjwW+y9aNeBW7eDKcClBD3KWANs1+vDT1/AgZFbhO09CZwT72VowDqYWAOB9VB"
    "BnEq3d0ZYVvc3He4RvVP44zQ1V8+5U1A+AW80/Xt5Wxdt13Hs3XDRehs3bDL96h36aOH4+"
    "fT4XR80JyJG6IuZ9l1U/kngrhwWCdoCKnRtHWS/IkgWiZ2Iui1UhYgeAbiIBFy53fLwcwd"
    "kyPjVDAkQSHIngpihcbwZJwKhiQoHtlTQazQGB7W0Vpet5IDke5e1YzD3DgISVAoUsdsWH"
    "EBEpOJY1e7ecXtasO+R7vaK8K3q32AtF0digK1q227Bna1DzbLrg5K13Z1041Cu9qlybCr"
    "cULUrm7KxxR+XGYJu5otJ8qyCkptY1lRMsAsKz8v267GCVl2dSP4bnZ1IO3gUxebLNYUuF"
    "3922z9mF3t5eXb1Tghalfzhtmv14auXc2hyG0CSS99a0NreyHfOt7Nb/64S56yjR/W2+WO"
    "qGvabv40f7yrDqPXV/Or5Z2OjxJCfigWFajr+RP0ee9mV78Clx2pRj0bfSj79MlBuZD5lz"
    "KVDleOWz0qzkbnZc8+mJL2etWbulrrNQ8pW71m1tpSr6lh41s85mMA6M1rv/SonT85HZ1U"
    "TvA/TOp/jibnU2D01/REB7LskPRLxF3cl6/X3Sw7JyVg9NXXWGgArM14FrdPaI2KKqGH7Y"
    "OwPHTzAHabDCCOhdcgAENQBzIR2kcAhdIwQP/NgAI6eBJOk7crloYTaraqPE4ElJjJ6mTn"
    "AOlos3rl0RBytnU8AgSG8JZOUCCNI2c7xyNAcAhv5QQF0jh42zixIS69hRMb2UveyA57Zm"
    "RI2ySxYcAYySzP7iYrUm+x7SZQCF1fZKXl7p7F6RFk6KouBTRSERq9oxhk4UYo0XXeUTyk"
    "sKKFh1uJdV7WRiLIKb+NWDPvcxMRFhBsITrQIhuIngjw7UPVsuHmoQMxb+vQLddsHOouhG"
    "wbgvw5m4YIGb5lqEtGdzIQGaW2C3mSIbeL3BJbbRahyNGtIicnf5sQIeNtEmpRd9widCXs"
    "fei0tUQKn9gc/I21dXRbEObM2BREyPAtweQw+nVazNsKTObPE7nkNiCxRfA6ezuwrOAfm4"
    "GJzcBePF1KwXfcN6s4CO2aVay6x4sMK8TafvDIjKJYfpbfDgrKwnZRgDTYAKCVaGsutOvT"
    "8Md09So1Y3vBzR5UWXZrwS+Mqn/GtoKbPai/7JaCXxhVf9Z2Aq+byFSa6C5VEsfkafKJGz"
    "wV6x7NHcDeN3YgKNrUcaGjhk7dcIGZA4FlGTlOidrEUX0jNHCavBnmTUiEGjeqTEwnC2WS"
    "MGxYsqBUXae0NoouhhdTc2E+tkETErHMGSXcbsaMI1XnZxe1mBI3bsb8dlo2ZsCAfHzzJS"
    "RCjZf4MNl/+7hGSyp3joglDZY8o6SY3/9hlSSskqvH7XJVbLczfTTmR/xz0pGwf939DOYb"
    "+wxP0y6Oc0HVkO0cCyrKrvZRxULKQKp4tfUqqImD5vK5OBmS7LTw17tb9ZBR46dgWqWUUL"
    "mwaMmHtlooHJ6t49FZZda2tKi5FpSGauCNQNJKeJM3rDqQnYAaDksiq51jubn5w+oL225+"
    "cSSGHOvNzR9iELbf/OJIDDwLzuQM6y1twzUlkVV2J3hGLAyUyofiz0R43Ck8ixDusIpMGb"
    "CiYRB0eXKA4TD2KAs6JAaSmXdgSxGGXXyPOKlD2zorawOjySi/g1Hx7nMLA/AP9jAgrsgm"
    "hgsf38WoGzbcxoDo8vYxnELNRobqPshORpM7ZysjpML3MlSxqJUWyia1m8ESCWn0OuW1sn"
    "ox0KjZCzPydzRCKt6WhpJxxz0NR7bu705WMyV1Ylvjt9TE0Z0NkDFjayOkwvc2EsPm12go"
    "b38jlT1L1JI7HJS93WL/o7h/uFs/Fb//axoG6Ew99Ah5vvUfmnWzxnZGPj3e3c1S2ys2U4"
    "xTcV8u3xjSOgHZVHm4XbubMW9V/r+vr2a75e4O26ixaejbDKUFudPhLHzCJhGh3Kzdwvxb"
    "KvSjCQ/z7fbn9eZ6djvf3jpY3r0TiPxQb0Ss5jdlG8a2jkx7J7aPjFLYzy6U7XTddqIsG6"
    "HdqIZfOH4Cnm4WLAp+wNYZQD5DmxjbowI11CMorFeZwENpB5XPo05gIXLGn8/GJrIQuUMy"
    "jMdhUlnMzCi1nar6cKmvCg0Pj8f1JaHj4cmwXL/qtzOGR6Nz+IhGnXz23WhaKtjVjzLr0Y"
    "/wTlEjRn9cB+KEGRCx6uEPeZqRHO5DNmM8vhFJjA3WZiRGa+xWd/6Q3JTES8UcScLhmQfL"
    "DFkUEboednEzCYqNQjIDO7Oh1KjHATVLqggMXRa2W2LzNCdNkS0SJzdeeb0GSWyHeKVFq6"
    "8HGR+BJsBBwCEriMOWGYWSsRGO0OCAZDfE0WKjmDI2xhEaHJPsBjlabBQTa07DSug0qwki"
    "TU9zMDdUhZhAgYKEQfQND1FwoOxEK1aTLePMIKDAQAWzt3NW4CaJtqSpEgMr62wAoeHjhW"
    "cCPWOmzwG8jLwzAIyIs0iL44pcSXOtgVxggAgHpk0JQUROkVFEzQZAzoCEVEQn9XcWvIEZ"
    "JgvCd6vHxJ83SF26PBnAwbonOTAGbZM5s397hHgf3xNOTpcHW1c5fd4hIxo82BXzej2SLi"
    "gGr4ZcIeR1fI8wUxCw6+9NGIzOD3Jn9n6fEu/+e8PKGQB644cJUO8KIaBUiiAOxTBad7V1"
    "nNtIkArHIvdAA1FogMrm4/gUeJnF/Qos/x59C/wyfP+CACPtY4CIA/UzaNo48DUIEGf5G4"
    "QV0D4HoFeFfgceVYbvAUGJ+h+AKmCHqYTsEn4IfHFRB9VhuW0Oq0lBYAfWQWa2XwJByfJN"
    "APLv5p8Qyjz81uX4O9oiuK/Cb7YbxPwW/Mx83wWCEvVf4A67X7MxXX8GFkl2U7T0a8B335"
    "5ZfwXszFyl+Ofh6it2sm3uryNH192ffqhp1V3437fjRCoG5fbx6u/FwnEaqB5Sx/JE75is"
    "r5+8+poaLzclrfc0xBtVufXjbrF2vS/MK+46CfFXWC/qdwADGTwW3peS/gGV1uNmXkvrfr"
    "l63BWiITXn2+3yZlUEITVbeizMH3e3axH3B8JvwYyDjn4Llo2Q34LlF42QeTA8OqqPtUf2"
    "UHt0PBzX38pGqY+8p8Pz76p/vx+fj6cq8/n58OOoOfa2ZYGh4NdbJ2EeBGGdzVgI7u2U31"
    "HUCA9n1DTxPM1XI4HxyfvJxclhhWtyMVV/h8DAMPPrpJN4wLCB09TNS7z044O+e/vua+yZ"
    "EaLvsI6LMVpjMpo0+XN9vFTMErY51UBO2sBefhyKnRQkDOCgxDgMPb1lANEUBJRmupQFY0"
    "uNwrkysMvyZ2BdIXsgVlaECav9AImoDKL1iool44QdocFBy56wo8VGMWWcsCM0OCbZE3a0"
    "2CgmVpBMJzeOQypUpldUtO7NYsusvl2CMQSuhiqKxZYbhWNXZuZmJ0WIwwPrviCyoOgoQq"
    "OQZ+JzyHB0rqovCtErPQ4QTJGMoyaCDoP4wpvknVOmvqZ/v1ps7KwTJpKSjR8eLu1DBvS5"
    "Epo9t5v7pERX3wNQTl9XxnJWN7ckRAurdP8IVX+UnLWaenAg5vVmQMSB6RyQ9gaV0XN1zt"
    "y1B1ARC09voDi9FG7gZPVVj5BoSpjL67dukqS+6teML4C8nhyQ8oUAe/V+BMHo4U7+zH4e"
    "0hI2yl7A8uZndzMlc6YOiMnJLNizcWdvP1l0HkBqmSeU3LkdIc8TjDvf71M4rDXAo8leDT"
    "B6al3YJ3hqxDQ2GsMpw8ss7pRh+ffolOGX4TtlBBhppwxEHKhTRtPugVNGgDjLKSOsgHbK"
    "AD0tdMrwqDKcMghK1CkDVAE7HSZkl3DK4IuLOo0Py21zGk8KAjuNDzKznTIISpZTBpB/N6"
    "eMUObhty7n+NEWwZ0yfrPdIOaU4WfmO2UQlKhTBnfY/ZqN6TplsEiym6KlU0Z4TK98IMKj"
    "9BaRJhaP213JRB9hfcEOE50fDCUCP5ARJLa7TVHsguCd9oB2/bjabRzni7d1wqa48bwu9L"
    "VylYB4ViyWuyckf/UZi2Cx3u5KsS/W1xicq+Vmdzu71jODoVFfn8o+9qxxulAf70vlqCJ4"
    "Aik3xeraDfahHUfKNir74warrUlCavxzcbVd7lAp6iSEyPhXQDeR+Wr1WELfFD8Vq1rFfv"
    "Z+/FGn1Rtxq4VTta/qMu6Wn4rF0yIebWO3DAA76ZvirlaOt7fLh9ldWYG7WO7OoV/Xj5sF"
    "RqgSsF5Rfr+db4vZw6b4VFSSUJKDjkEysUFKi0gsMggjQq2ZANv52Rjqjn42lo2Qn43lF/"
    "WzOR2dnatHaA8mx6fDkx8bHxPLoG3IW8ugfeyORijtQ4hYHt5sGzgCNclRnxnLD0zPPi+d"
    "hPAJuDRzuc9EpbAkbKb3oB61ysVpInfGDxqqSWY1l7sY2J7XfA4GxL+W/xFsnOXD42XTIM"
    "PXug+8/epNwLJZdywn9cmMiA+j4+GRDqmi/p1MS8UPGRdwpfIFZtJYwgeLl89HJ/E6pLOe"
    "NU87m6+B21ZkEgqXQcvPTQqY1k5vzn9hbwXraNBjdVqI+KuAj7Pq2vrZr3aOO5ucn5amQh"
    "0Z52A6/r5u1cPJ2fHwZBq+v23Zm/Xacq4+GKal7luRjo9PJ2dTzWdydjg+KRVjhBe+tjcR"
    "f4JkU8774fn4oGJeGmC27sODg8nFSb01VP0sATZpp8Oz6Uk5q387PkXqIReBvJlWrSIRzK"
    "h1Cm/+IXSLYCJC8uGOl2ERmdHSiU47+7xSe9OREaG3RAeTswHs0c5Gc+AsSSgALGdJjNZs"
    "77rajaSzJF4qtpPtNUJy59rLj0MRjdQelBiFUSuofBR1dhyEUXVFMejyohCunmambHWdg+"
    "EYGSPmwBOOeBKvThR9hh8kQoNjlfWDRIuNYsrwg0RocEyyfpBosVFMLD9IJzeOQ8oP0isq"
    "WndWxCAnN173vkYNHSLItdyYp40YETFxS8VZwYuMIsoJiYMREauqskIFESVj4WBmbS6ugB"
    "RH51jGghiR4uOTtrKqOR4TCA2GDZrqnpeQ/io5kYOqsHCynCBQKhZW1xmoP7y0g0OQNbP/"
    "OmTEotwjME6f1TvymcAgFY7L2ekXReeWHW82dacho8EUAdU9m9MIfzjCFMmWNPVJw8wcjI"
    "aEDdUZjX3C5QzHKl/uWLQ0xEDsExOns4I9zGyNxicl9Bq4Syqp3YTFx007e0CXC9SnxHE2"
    "uWStuKBwBspqM7kdyoYyhlJtVoujhIUzUNpt7nZQPfIYXrChLg46qEYUudqWzwUMqXCcZr"
    "tfEJ5baBSVPcPOWTYBEbGeeEfj3vIZpApid+rGg563lDpkWfDhkroXETCWVps3s1+7dHjP"
    "3gtGTic3LheZGB0yHKLrzCGK0Cs9sYugz9SyhjGkIjoyPKxz4yfb76KbDLBCTMR5o9elY6"
    "J2oyj3i5wxZpvM2ftGDiG1d9QvQE5/dk+wsjp1QEq0MXVIVjeynygoCKR+OaLI6+0IcY44"
    "YL/fn0gYI8CjyBwGGDU+FvYHmrW9YY58c01hh44wh+2psKQt7BUcRQe9J5jAoGsFggkkC4"
    "ICXKN4tLsGE4r25UBQqBRBAIphYpcQcQ9h7xUiviPojmGYT3TbMGQft2xbPFQcIyas2p4e"
    "LI7XJH5goxxsc89qABVxTAMdd2UPapyyA3BNPsZlPS/zpfRlvcYo7++ynl+Gf1kvwAhF5t"
    "58QcSBXtZrmjq4rBcgzrqsF1ZAX9YDnSu8rOdRZVzWIygvsct6oArYrSFCdonLenxxUbe0"
    "wnLb3NIiBRGMLywz+7IeQXnJuawH5N/tsl4o8/Bbl/td0RbBL+v9ZrtB7LKen5l/WY+gvM"
    "Qu63GH3a/ZmO5lPRZJdlNIvgwd3MxSn70LWOojcs9JJYRXmdR3xxG68XeukowTc+OcrGqD"
    "uSNrZ+MqQ+Iha/+KUJtbh+UiPDdR4n7Hlw7lHqJu+340ef2Quq8ocsHvYbO8n2+eMBF3vh"
    "/W7EoTnUXyepfqp11vd2kuUpe7NLvujzQbTt0fR7YQO1zV0iw6XBjTHDpeQHK4dLt/FLj5"
    "oz2B5+UfklpLUCVdyvv4Y2UGqgnI2Iz7LEyaDMUDhnvKnK0Ff/nMcuNAczIHVrvOZOqQNt"
    "g9gjQiAUM9KDMG5eoJHOtdN3MI6wZAmgcPcB8voLIqF23kjFsBAQmOW/ZOAFJoDE/OjYCA"
    "BMUjfB8AKTSGh/8Qb0CBoumzEyZe4Q3WXdahG0KEAHvxq7z6iVeOh513yoaSZeHv+8VPqo"
    "o8KTB3hHE6tIPvB2Ns0xsqhZkAsVsXjpojdukCKzCGJutaTEiDopG7FIMVGNUHst1FCUIU"
    "l7CzKFl0GmGOqyhBGEEo5ihKFp1GmO0mGqOOYJV1Eo1XIjoOY7YGNiQiRoZNExyBpGFhcr"
    "AOzJy88udlmn2fx2VuEcFpmQcwclgWiAI/KzPtGh6VeWDzTsr80s1Bme1GyDmZQ5NzTIYS"
    "4qdktnx0tx6VWeqMjCsn8mzEL7XV0QghA/RkxMvLPx9DCXnHY1bwHU/HfGkHnzodp0Sagj"
    "ga+022fvRczM2bcSyGEuKnYqxh9uu1oXcixqDIbYKW52H0i6H026Dg9OB19tGSDbpZvS+6"
    "XCwf5qvf/znTptg+rFfbaARCKxjWuQmI2ZqIsWf6STTIHlS2YszsA7R7eBoTdBCpZzIhS+"
    "knMyFv2N4gjpT6eGnD+50c6uczhwcHo9PpqH5Q8nB0cDQ+UX9PRyfTYR08KnxdEpZXGZPu"
    "eDLFgqluCTeaqvUP+Le7iZHHImkJ5j0cSfAx2j+WT/78JF0b7DAFZnYOytPwEdI0YjAxKA"
    "MINmhLQ4iqSwqv6S9tAINpIRex001lIDe1wYxYtGeYj0mTNkrdAr7QAw94bdjwo309VR67"
    "t8PO3RN2urdTFPFunyqP3/Gdft4T+hYdv83DpDg9o/37ebCUqg5bBm0eMsXp0zLo6YFTqj"
    "psGQC1poUEgP6TwN/k7Al9U0CetQT1Oqu/uYH69RvI98WXYNas40HVt8vVosAxrHbKD8nG"
    "wO/DayxisOB8u1kuSBeQijsOOEqHIAesTXs2Jsu6idSr49rOjocnw4+js8o8OR8ejc5VkN"
    "uR/ft8dPb9+KAOd3t+cVpF4EVC3YJCH4rNcu0GQa97B/AbqkO1mo9VENi6Y1VxYMk4raTA"
    "8kK24mwuvSs+IFsPTl6pumA6uz8JMSwzCCGOLvAXCtQW1W9egZZqrbPDwtHjJkQ8fH+wCH"
    "G+GKQuw2J14UJna6ox4nT/ltVT43XhQr96moF6zdwVJV8YNLt88WQ4SebKKVZN9nhpEXAX"
    "JU+PmX7C8BKV4eJvE5wXJU/i7ylkL1EZLn697ucj1/pBHHOzGMijVby5OI0+mg9UL2MJpD"
    "pXP1A1c3afrtSlvGAhIXECcaiq1c57+ltP/dtWLU8SmbFCMPI8aUB3xj1IhBMoxKfJDRWC"
    "0qfnvP7Bo+5IUWPetdl385vfvbHel4Vdyo7HsszY0a6uihIyqCtWnS1p0voMueeZnR59MM"
    "SsKHsxNIPSMQszHDt5+GhMgV2lelgXI9ItJDpJVoXl24+QKgOZVBAbp/QkPLLFKN7R5jKt"
    "I4yH2VItLBeXLtJa/dgqfvFJjG2sE5eOxtiTPeIXn7swrx8e1pvd48oetv6O12X/+nnFKO"
    "tl2+KXh2JRF3lfxb6v8qSeRXVfxt2sr+ZXyzv9TGGIV7Nf3K23RXDzvP7qw92WHaCYlfpZ"
    "saFlXBJWJzHzrfta7lsryO1is3zYLYNkoYdM+1KIJB9IVYJkVbDO2k7BAsOto34FOQkdVE"
    "CWea+dEkyQ8dK8x+imBYjpBxRhCR3fUISsvMHZvIvXfL9EXnnEWHnjza8YSI6+aAlZemPU"
    "ZwmSUZaICk13IJaGSZCbBRAky+vPZNnYCu92F6a6iRGR0ISVTbzsFDTeW3wBBQlK8kU+pN"
    "QUnHqOzYJjZmUcjpnepeHoUlNwvLv4yErPOTzJ5sjvsgi9tKiYNWaI0r5yKCPHBDvmENmP"
    "BJN1TU6BfDsOJ6P7lKgVRxWewpdhw+FkJD5ZC44qPIWPFffBJyAxCUd9CMtNwfHUQM4xSp"
    "ycgIpqnM7TAn6qrDSwiubKhnWwkmKQKx/nEYL9yog+aIlR8Y5akhwiiuxehRC5/40ZQi3g"
    "43HaEZVBLlR7rPgUUtdO48N07Tgco5NHFqbDmt2nweLedmZ0WDBGP1Rf8BmyPwWHqnQbeb"
    "WfLT0mbWSGzpr7lVvm7AkoO8ygPpf0LLpfoXBnU7PVmjvqICHdb2wub4SB78JzrFMtPvrs"
    "MeSS8iXgPPvZvxR4Y6PJ32JRdWnpVbV/sMw+j5wkZG6+AOLEPgzM2MN+jMM/hRvsxrZo54"
    "CaRO7s+sqCRioRoHaExIi3E+a/lI65A4voMe4OUowfewcDCyXoBrnARYPG4HF6QRCHBxNA"
    "ViwetCY6Ho/bAcOYPCFtRlwemvgSi83j1gULHELLNBGjJ0uGVKQWtPQ20VpicgmGJJGfHb"
    "OHJr7kxO1xG6Vb7B60FdDPXeK/pJoJj+Pz2+8hsZg+SH5+XB+a+BKL7ZM3TH/9dnZj/XCp"
    "2jSR5BsY3kFzh8A+u/nmpvj9X379p4jXQ/m4tHVtAX0wxjFQM1sHAVKdSSr+j+YmHfpHs6"
    "2i8NjODwPwOFfHgGGpA+JjAXp0kitwYJhXd2JR1hG2bqmirBNsjSEdCSyENk1eTKGQhTF7"
    "vCzyvh/ROgQLKCSIO39E0PoOICjG4ETdiS3T4VZuWIs4yrw4ST5dHKMXMUYcYiw4ks0F+n"
    "02Sne6pJH6Y6sPtE5dsF0Kv6vnR0XyCKOQ+4qFFNSBA5XtqEUR5o1VWahxp60gd26wJ5cu"
    "a8AK42RFdzJLdmrURgrqMmplIWeP2TYBnQLSeBv3E8YJqQQHb5vgTQFpFG9PIZuQSmTYev"
    "5dCndU/45ts1RgIsLGIjz/ucZWxDrCOXc2k5C2FXTgt09vyDvyG9bRiEOHo4Px+XhyMjse"
    "fqcCDo1PPhxdVNKrf12cq3/fX/yo/vhYjuXvRqNT9WsyLUffc8TmSGPM9jVH2CBHLjOnK/"
    "Xle47WBdNdyZmhFfYkXmwdlAllihaZPEfVReeoAAn6ViIQPFzFasQVA1fhi9Am4csqftGa"
    "sGG3dDwOyNPg+3NERirDxd/SMTkkT+Lvz1EZqwwXPyv0DUWYxCwV+oauQN7Ov1lu9doYKo"
    "jVi9K/e+3wH4/z1U6fc6ibsl5symX9PJAKXZl1lbZHDVAd0Vw/crVWnbm7Xlk/Mi6nVNbs"
    "etAoa76wZW09zcegov5lTpKt2yNAmErz+RK5gsll3vqyaEytRaScrdf5PLDZrsrTrzYb1i"
    "LpOlVRtNXqfOI46H71ubAuLOh65OfDbqaMCORmEuoFrq0DC2pL7c2jjQPuT28LqsHC3FJj"
    "82jjmPvT1YJqsDCDeT0TMZj8I3ibXD2gbZjz2teuKrlu3iF5DLW/gLkR/JqEPtrfrWOuWL"
    "L9vzEGuaJxw/ntSzw8l3CfqoXDMMYhMUfsTQhMV3FHm2org+S1M7gy9HT3DK1I7rb/dn5X"
    "bGebYrHeXP/uLbrt+u56pooKquFHRfJiACVtuk1xP9983sIcJhpKv+Ze3YIPpRADyJKPFs"
    "B+0tHMc1gJmXgOTyRgTxCnJ2V/OQw7BupxeIF+4rPSSURYHd+Oi4iRZcNR9GYyg+nythtd"
    "OjZ/O7lzbDaKkAYpb6vRdUhCBWM7DyogpKG6M4c4VKcOSagZNhpBRwOVtc3I4pMYM2wygo"
    "7GKGuLkcWnu6xdY3O6qyKKdFWTQbqPGr5JXHZRyYBlVx0ClVwQBrTY9JjL04IjtJGxJ6j9"
    "RiuQRKuX1zZgHVIaq13AhaF6xWfr+MVNHQT9vri/Ml6Jv2Mtv6+AnUaMvDCbKnNLZdtpsK"
    "7qtstMPJp5lD9PEyU52KHm5OhBG43UAHOJwUZULs4YtqaryT0MhFQAnTJdUeif6ekSJcvB"
    "2HG+JMpnQGS7axN0MZDCztpkDTgwMxRsijIKVVbJpqvAwJqjaFOUMazCyjZdheylvo4goe"
    "7k/u4XeqIG21JpWl1vZ6Xt6Yc5bxn6/Cp+jZEfp/vTZn0/Q4N1Z8fo7n1fcbfGayoeVhz2"
    "2a66DmQltbUIeQZ9y1bSSYluNKKMRfYsIUMxf5GITHlaD0Fv51eQ3oNmR5aOLiMwd9Y+I0"
    "FIg+xhn5GsQxJqMy/lIW3oaKDOnCeOE9YgCdNMaXkgDRUNEUyV4gCb0pPwrjL76VWke171"
    "0iuvOJ0xR1HF6WhYwkoqVXwSY46CitPRGIWVU6r4JMZcbDFMPWBhYXBWde7OYYIBjdLTIY"
    "QBo1VJt2JOYGKSMtKycnvgdOHpOSdzJ5ymjcw9kjvhsQpkGY1V8sN6u7vZFFojv1vaXU7M"
    "fry4GB/StuO8Ksi37lxNbXlTbHcwy9d/8a5dugbo+Lg0IIbHp9P/2+RCTAmot3qYa5DFT3"
    "YfKw/TtvhHYzFqBReYn1j1KvNpM19tqwu6StROCTX1YreOC6qwPuomyzsvx2b98wwBkDDD"
    "1w/FZu6/lxVcfa27FvIiVkLyVeesJT0rK5ccRzanGTX1B32YUoPTz1MAt8uyOcqRExscgG"
    "sw8FWaalKkbuej/6gvjg6afH5BeBakkNUjvTn84eLkYDouIcOsL6ptgOnF2cn5YLdZ3twU"
    "m8HR8OTjxfDjaPBw93Cz/cfdYHg++NOfLld1eLPL1aD873R09mFydjx4uJnNr39abtebp9"
    "kv1c2fu/Xi84u/vn379es3b6pAllVmHVKvEfT5aGpkWgeC+2VXTiIvnltsz5s5qja7vhmc"
    "jH74s/rxt6ACq/Vu+enpxfPNvDY/VEtUl2yfmwoogHVXKr+MSpPzT38KRExIh5Dz56IgHG"
    "A9PlXGdjIefxhMP87Kmn0zeK5E+Lw2lydHh3820jPxjaZVLEIDc/RDHbKtZPC3kJPaHwk5"
    "/ds3gxc64lzlSP+4qiPe6UBxCsrd+qZaPmBZJQevrLPh+Hw0GP3nwei0lsLz3W2hRDEo6Q"
    "fL7aBspmJ1/S/r1d3Tc3ZzKDEGjbHbzNL9/mBycj4t61VOSU7UOkh5iQXhNP31sNp0Oqsj"
    "n45PxtPx8OjoR/1xdDgo++FgNDz4dnA2+aEEPjq4oMdaADNWIVgHGjndExHeVeZ6c6es9M"
    "jGunRjGhrUHFxNs6RQ6ZJpTOTyWfU7Ygktm6psDHIRVYThOqUkrCIMIo6Xqvdjial1yNYX"
    "WYjcsJBgRJnty2qdqT9Uf5gqql9mPDaxXd+8GtwUq1m53l+v72ePj8vrFy9fDV6X/9e7oG"
    "WX/3A0Lsfy4aSq/bfjk4+wkfRAf5NugYflQxG5eBnXy9IqVbi1T+QS2+Fv+CMb/RWcuoN4"
    "7576OhD27OnB5OhILXMHZZt6WtfyJ3VhczI58o4NwodCaUbos6FEdmLf27Rnxz1vy0Zov9"
    "vyy3tF8x3iGkBUjbVtjNGaScukyW8X46ViLgC+mPJAwXetXDTOo1btj/q9kjAD2GbJ2HBD"
    "aHAYshttaLFRTBkbbAgNjkl2Yw0tNoqJ9XpabhcTBMLoanb+ZYJQ+XEYJk0QgWEZxRB7gA"
    "BjasM5+xhUWPub5WrwolwblqubarN/vtnMn+q9wGaBqTA+H1QxijggsDcAWkZ7bpbL6Zna"
    "9MiK9excMf5SFJbt58eYvlIm89WVVo++0+w+L1cuzK9fRnIvStHerDf+DhRMihatZBR/nf"
    "1uuUWDaNTX+hbrLctXoxbrbl1FTVjNbucKo6b4uRpPq93T7H692t1uQcp9pYwVq/lqUcxu"
    "SqW9QCv4m1IY9Z36jvqi5iKlLmp2utv7bMrPuK7oUrd+sd0wMF3bCqT6cKkjxH2cTA6rXa"
    "jS6vt+fDDSEymghl09cJbQaRwY3R86d/m5w8Niaz5neIcYns7QcoOUVF9bcOx4Pc72IH8I"
    "N741MCWoIN3FkcFveXppIey3IVB0yvARB5l4TW0PcT6v1L11EBneaW83jjpsNxiZHUreuZ"
    "iOC/3T7Ga9vt5iI+ibgRo/iqvfFKbM0PZDpxmelRSSWu0JhisSNfywMlG7z5nvsvDUcyGC"
    "o1EJOll8sBRUgTU9LcPcC0hQAMLGHlJoDE+OqReQoHiEDT2k0BgesmchPDldSg5BsmvxLF"
    "SQGa28tH3qlBervlYieNXX02NYfZUgV2/FLzqijTrOiASD0CAogN5jW8J97dNPFRz3sGYs"
    "2KxILyhVDnTnmc89wKeDugRZeV4rOBk+o+8BX8Q3J9R/c7q2Q4W3MKZR1Q0LE+QwezViQs"
    "7q1h4dEzbs071DT3dokDmvS/uEaKfuHSCjR1t9PROgR4erLY0tIKi1+AVHJ6Q8NzqcDJ+Q"
    "BJ3nqGKjShm0e3ImI58QH5iUWfUqNLkE1bmganwJZM1NISlfCnCG2pMk0vOUmz+vsyO0uA"
    "q/H7CMvu9tlWTiRalRxMGWjBxmohIx1NyjKic7ikvwoMorLNpHmcdUTvaw/sKHVF5peWdU"
    "7tmJOntCz63MbrDauSJOLESOuJz78V/KEZesTw52KuVs2eFnSO80gL0fw5jr2jJhOaRuqW"
    "p2+U47Ln30HKXsGdPxQXN8Yoi6HHu8i8UU6RBMhI4iIr95jJaJbR57rZQFCG6XOUiEPIbc"
    "crCVxeRoEUmCDCHRxwYyVmgMT4toEWSYiD42kLFCY3hYu7B53UoORLp7VTMO9x5WQIJCkd"
    "qRxYqLIWGqYG72EIGsCuaXlqeCxdUtvUDka1HNrew/dKg2OtTDervcEZXP8/q5Lj7NH++q"
    "Ha311fxqeaevoIUSeSgWFebr+RP0qulPG3vVeMBjl968Z20cT8F2EUkkQpGIxiBprdvV1L"
    "CLWDzmYwDoTRBXJKoZTk5HJ5WHzQ+T+p+jyfkUqIk1PdGxLDskHfNF8eXrdUPLzkkJGH31"
    "NeavjrVZRowTKrhJDwpnWB6qbsJukwHE0QkaBGD46ZsxQponKJSGAfpvBhTQwZNwmrxdsT"
    "ScUPVA5XGu8yQvm4MZLQlE4m55Ux4NIT9SBx6ioxcjICiQxpEdjYMIw9GL8h8USOPgKf6x"
    "IS6t9MdG9pI3ssOeGRnSNklsGDBGMsttpMmK1FvMQAGF0PVFVtqsuBckPYIMXdWlgEYqQq"
    "N3FIMs3Aglus47iocUVrRwGiXX9ASZfSzCZqdTkoDRSeiTr7ONz7Jif5ie7U3Pve+/l+3V"
    "0TarOAhZZhWr7hdlwwqxVFyPzAzg8rO8yRGUhWnqQBpsAFATsTUXsiwa/thMWaVmqLBu9q"
    "DKsuqrXxhV/wzV1c0e1F9WbfULo+rPUll53USm0vHuwlxWm6xulWWXVFiKwIKat2gW8/s/"
    "Vs32q+bV47Y0rrdb85S6f8PSSU9es+x313W+aZ69qBvX2WqtekK7bdaKsutKXrGQWsorXm"
    "33WGvioFF9Lk6GJDst+PXuVoXUa3ZtTYuUEvq3fzfTXqhVhMLhrcoenZ3DbEuLKhZBaejk"
    "2wgkPfs2ecOqA9kJLBiwJLLaOTqGmz+svrCW4RdHYsjRM9z8IQZhTcMvjsTA0zVMzrDe0t"
    "pGUxJZZXcZYLgdo1Q+FH8mwq/44FmEcIdVZMqA5XhM0OXJAXoe71EWtPcxkpm3fUURhl18"
    "jzgjW1h1bq6q3eT14Agr27AcAW2bUvBa6OLm/ZEvSx83qJt4kyB6hxdJ183K19I/Pd7dzV"
    "KKv83E51vcz5d3mCDqhKS6/3C7do2Gt4r67+ur2W65u8MMCpvGiNlSajQ77dXss2kSk3w2"
    "a7cicb+TSKCVh/l2+3P1DuLtfHvrwH73rmcX4FqjXs1v7GuCof3Df/2nnkLkzSjbu7uZUp"
    "aNkDnV8AsHasDTzYJFzAjYOmPTZ2gTY0YWqKEejmG9ygQeSjsmfR51AguRM3x9NjaRhcgd"
    "w6FDtkllMTMD2Xaq6oPx/BkeHo9rn5/j4cnw4+isjrMzPBqdw4A7dfLZd6NpuSJXP8qsRz"
    "9CF6FGjP5YD8QJMyBi1VMC5GlGcGhIN2M7bkkTY4NlTWO0RlNx5w5JqxovFduzD4dnHiwv"
    "RrKLCF14u+zoB8VGIZmBndlQatTjgJr1WQSGLgvTgm2eZq81Fkof5sYrr9cfCX3eKy1afT"
    "3I+Ag0AQ4CDllBHLbMKJSMnRyEBgcku6ODFhvFlLGzg9DgmGR3eNBio5hYcxpWQqdZTRBp"
    "epqDuaEqxAQKFCQMom/TiIIDZSdasZpsGZteAQUGKpi9nc0uN0m0JU2VGFhZm1sIDR8v3N"
    "TqGTO9keVl5G1iYUScRVocV2TjyrUGcoEBIhyYNiUEETlFRhE1+wc5AxJSEZ3U35jwBmaY"
    "LAjfrR4Tf94gdenyZAAH657kwBi0TebM/u0R4n18Tzg5XR7sdeX0eYeMaPBgG83r9Ui6oB"
    "i8GnKFkNfxPcJMQcCuvzdhMDo/yJ3Z+31KvPvvDStnAOiNHyZAvSuEgFIpgjgUw2jd1X5y"
    "biNBKhyLXDAXotAoKuahmJcfQSJ7OBaUl3dARp/PqIMv7IRFpfjnJeordtZhnMaR4wuRQD"
    "A1uX0q/Es5hMu7W7x9vPp7sXCOld76LxroPBmedOvrJw+OAbTcFAvkocsqbf24W6zdcz0T"
    "8FsnJc+31os6gBwlsMcCTyh5P8QE/age55zdL1ePu2Jvd6vn2+3yZlUUAudc88fd7brzgR"
    "lx2mXGWcfTLstG6LTL8otekz4YHh3VhyEjexQyOh6O629lY9QHJdPh+XfVv9+Pz8dTlfn8"
    "fPgRvFpgywLjKXh3QSWhsecDPmYIBe6K5XcUNcLDGWzNpW7z1UhgfPJ+cnFSv8YwuZiqv0"
    "NgYHT6ddJJPGDYYGrq5iVe+pfE37199zUWnYjoO6xDBozWLM8mTf40CC8V0zRsTjWIk5qG"
    "lx+HYicECbUpKDEOQ09rGUA0BQGlmSZlwdhSo3CuDOyy/BlYgMgeiJUVYcJqP0AiKoNova"
    "JiyTiXQWhw0LLnMmixUUwZ5zIIDY5J9lwGLTaKiXVT2smN45C6L+0VFa17s9gyq2+XYAyB"
    "q+aKYrHlRuHYlZlpIlOEODyw7gsiC4qOIjR6fCY+hwxH51oIohC90uMAwRTJ2KAk6DCIL7"
    "xJ3tmb7Gv696vFxs7alyQp2fjhluQ+ZEDvRqLZc7u5T0p09T0A5fR1ZU5ndXNLQrSwSvc3"
    "3vVHyVmrqQcHYl5vBkQcmM62em9QGT1X58xdewAVsfD0BorTS+HeTlZf9QiJpoS5vH7rJk"
    "nqq37N+ALI68kBKV8Izss8exEEo4c7+TP7eUhL2Ch7Acubn93NlMyZOiAmJ7Ngz8advf1k"
    "0XkAqWWeUHLndoQ8TzDufL9P4bDWAI8mezXA6Kl1YZ/gOSOGeZTn5UfQyR7lBeXlHeWFxz"
    "fq2Cw8VGlx0W3xuN2VTPSu5B9nbJwnwzvGFSZumpEX2MoeWBS7IKqF3ZxfP6527pPib18i"
    "V8eKm+C1h5dNQvJobqGDgfnPllf9Onm5br3dle23WPsvgqu4HMvN7nZ2rYfrYUnZfH0qu+"
    "2z5rhOfawfnKmCtoGUm2J17d5Y1KeSZUuXXRx9ct0kJev/c3G1Xe5Q6eukJAtzQgcPH+er"
    "1WMplk3xU7F6VPf0GM+y3y0/FYunRc5FwN0yEE0k96a4q6fe7e3yYXZXVu6OTyscg2X9uF"
    "lgbFRCut+VuW7n22L2sCk+FZU8lfzhuXb/tx3LVVvkrmMiaIyZydudARvqjmfAlo3QGbDl"
    "Fz0DPh2dnaso2QeT49PhyY/N+adl0DYKjWXQ/jZiI5T2lyItD281CA6pm+Toea7lB5aP4K"
    "F5lYTwCbg0q4vPRKWwJGyWmKAetVLGaSJ3nQkaqklmNZe7BNme13wOBsS/lv8RbJxFy+Nl"
    "0yDD17oPvP3qTcCyWe0sJ/XJjIgPo+Phkb4kqv6dTEuVHBkXcH30BWbSWMIHi6TPRyfxOq"
    "SzUjax583XwKUgMgmFC6zl5yYFTGuHDOe/sLeCFTrosfZpTR/xVwEfZz239bNf7Rx3Njk/"
    "HR3U7ivDg+n4+7pVDydnx8OTafhAgGVv1n7LufpgmJaKfEU6Pj6dnE01n8nZ4fik1PIRXr"
    "hm0NxhDpJNOe+H5+ODinlpi9m6Dw8OJhcn0+F71UFLgE3a6fBselLO6t+OT5F6yAUFa6ZV"
    "q2oEM2qdwpt/CH0jmIiQfLhTUFhEZgAzotPOPq/UvklkRGhzfTA5G8Ae7WyCBI48hALAcu"
    "TBaI1x7mo3ko48eKnYPoPXCMl9Bi8/DkU0eFpQYhRGrZjyUdTZcRBGxRXFoMuLQrh6mpmy"
    "lTczw2knRsyBJ3yHM16dKPoMHx2EBscq66ODFhvFlOGjg9DgmGR9dNBio5hYPjpObhyHlI"
    "+OV1S07qw70E5uvO59jRr60rNruTF3wjEiYuKWujmKFxlFlHPJFyMiVlVlhQoiSt7uxcza"
    "XFwBKY7OsYwFMSLFxydtZVVzTvMQGgwbNNW9E2z9VXIiB1Vh4WQd0KFULKzuQXV/eOnDty"
    "BrZv91yIhFuUdgnD6rzwgygUEqHJdz9iCKzi073mzK3zajwRQB1T2bExF/OMIUyZY09UnD"
    "zByMhoQN1RmNfcLlDEf+I0wIDTEQ+8TE6axgDzNbo/FJCb0G7pJKajdh8XHTzh4L5gL1KX"
    "GcTS5ZKy4onIGy2kxuh7KhjKFUm9XiKGHhDJR2m7sdVI88hhdsqIuDDqoRRa625XMBQyoc"
    "p9nuF4TnFhpFZU/Oc5ZNQESsJ96BvLd8BqmC2J268aDnLaUOWRZ8uKTuRQSMpdXmzezXLh"
    "3es/eCkdPJjWtHJkaHDIfoOo2IIvRKT+wi6DO1rGEMqYiODA/r3Ihw9rvoJgOsEBNx3uh1"
    "6Zio3bhw/SJnjNkmc/a+kUNI7R31C5DTn90TrKxOHZASbUwdktWN7CcKCgKpX44o8no7Qp"
    "wjDtjv9ycSxgjwKDKHAUaNj4X9gWZtb5gj31xT2KEjzGF7KixpC3sFR9FB7wkmMOhagWAC"
    "yYKgANcoHu2uwYSifTkQFCpFEIBimNglRNxD2HuFiO8IumMY5hPdNgzZxy3bFm8HxYgJq7"
    "anN4TiNYkf2CgX3NyzGkBFHNNA117Zgxqn7Dg43kUSLz8CSPYiSVCeC6LVo0mB+7/67Pn1"
    "q4+Iw7xKCL3g1XfHt61xYauSjF9a42+maoN5mGn/sSpD4o0n3y+8zY2Y9Wo3N0EpvpQLMX"
    "29yiTzfBJ5NYa6SyNypeRhs7yfK8fY4P2kXi8MNNsVSJeT9PlXPb2ry7/mIuXxr9l1f4vI"
    "cOr+BpCF2MF/X7PocItAc+jole5w6eaUHvh+oj2B5/oZktrVVCVdyjt+YmUGagHI2EwIWZ"
    "g0GYoHDPWUjlML/vKZ5caB5mQOtB2dydQhre54BGlEAtpbUGYMytUT2Ou9buYQlltomgcP"
    "cB8PfbAqF23kDFfRgATHLesoihQaw5PjJhqQoHiEnUSRQmN4+O/NBBQomj47YeKxmWDdZe"
    "3EIkQIsBe/yuMWeOV42HlbryhZFv6+H7agqsiTAnObAKdDO/h+MMY2C6BSmAkQc8V11Bwx"
    "T1yswBiaLF/pkAZFI+cpjRUY1QeyfYgIQhSXsAcRWXQaYY7/EEEYQSjmPUQWnUaY7TsUo4"
    "5glfUcilciOg5jtgY2JCJGhk0THIEcw4K7i+pkDxEI76F6peVtodLPZtAPZIB9pA/Do/P2"
    "72BUt/p2y8XyYb76wrYnN8X2Yb3aZoQ8sTJL7qG5Qa1iAThM1yEjcMBBF2NkH2fp+T0H0F"
    "+k3naALKXfeYC8YYuDC+bq46WN+3FyaJ6/PjgYnU5H9SsIh6ODo/GJ+ns6OpkO61vl4ZMI"
    "sLxKoXCHlyn2xSVoeGBsVLesgeOLmxh54YCWYN5rBwQfM39i+eT30NK1wTbUYGbnuCUNHy"
    "FNIwaTgVoEYYO2f3EarUsKr+kvbQCDaSEXsdNNZSA3tcGUALRnmI9JnSBK3QK+UFRCvDZs"
    "+NG+niqP3dth5+4JO93bKYp4t0+Vx+/4Tj/vCX2Ljt/mNQ2cntH+/byyQVWHLYM2r2/g9G"
    "kZ9PQqB1UdtgyAWtNCAkD/SeBvcvaEvikgz4CCep3V39xQpPrhnvvii7Ny1jlBHbfL1cK6"
    "N7jYVjt1TG0cH8QdCggbBufZzZhBeoVUjELAUTpcIWBtWrWxYtZNVC8dA2t2PDwZfhydVR"
    "bL+fBodK4CYo3s3+ejs+/HB3VorPOL0ypaFxIWCxT6UGyWazdgYt0rwHFyHdbJfKwCRtUd"
    "qooZRcZ0IgWWF94JZ+N7z4FsPZz9p+qCqfH+vMQw1iCEOLrgGDnQZJonf01LtVbjYeHoDh"
    "4iHr6bQIQ4XwxSjvNYXbjQ2cprjDjdv2VV13hduNCvnmagXjN3JckXBs0uXzwZvjO5copV"
    "kz1eWgTnQsnTY6afkF1EZbj42wTyQsmT+HsK70VUhouf9dI7RZjELPX+O10BLk6jh+YD1c"
    "tYAqnO1Q9UzZzdpyt1Ke9iYUicQByqarVPh/7WU/+2VcuTROa9Qow8TxrQy2UPEuFcKvRp"
    "cq8VovTpOa9/8OgpddS+d8343fzmy7Lf+zCzSyGm2ZWZOhrXVTFCVnXFqrM5TZqgIfc829"
    "OjD8aZFWUv1mZQOmZmhgMoDx+NKTCuVO/qYkm6hURnyqqwfCMSUmUgk7r16pSehEe2GMU7"
    "2lymdYTxMFuqhfni0kVaqx+DxS8+ibGNieLS0Rh7Mkr84nNX5/XDw3qze1zZQ9gvZXH2Lz"
    "dWvDq84lX88lAs6jrcV3E0K4rU403uK2Cb9dX8anmnnzwJBaDZL+7W2yK4yVh/JfBvyy5S"
    "zEo1rtgkm6BkUx3lzLfuy2BvrZy3i83yYbcMkvfwbFIf2pTUU0xKxsmK1dnaaWZgnHZUzC"
    "AnoWMOyDLvXSWCCTKampdf3LQAMf1UCyyh42stkJU3dJsXOJrvl8h7Mhgrb/z5FQPJ0bdz"
    "IEtvzPosQTLKEtG96Q7EUk0JcrNygmR5xZssG1MN3O7C1FMxIhKasJaKl52Cxnv1I6AgQU"
    "m+/YGUmoJTz7FZcMysjMMxU7s0HF1qCo53wRPRAzhHL9kc+V0WoZcWFbPGDFHa91Rk5Jhg"
    "xxwi+5Fgsq7JKZBvAOJkdJ8SNf+owlP4Mow/nIzEJ2v6UYWn8LEuE/sEJCbhq8RhuSk4nh"
    "rIOYSJkxNQUY3TCWLqp8pKA6tormxYxzIpBrnyccKd7ldG9DFNjIp3UJPkEFFk9yqEyKVC"
    "zBBqAR+PCImoDHJBIWPFp5C6dhofpmvH4RidPLIwHdbsPg0W97Yzo8OCMfqh+oLPkP0pOF"
    "Sl28ir/WzpMWkjM3TW3K/cMmdPQNlhBvW5pGfR/QqFO5uajdjcUQcJ6X5jc3kjDHwXnmOd"
    "avHRZ48hl5QvAeeBof6lwBsbTf4Wi6pLS6+q/YNl9nnkgCFz8wUQJ/ZhYMYe9mMc/incYD"
    "e2RTsH1CRyZ9dXFjRSiWRr84I4hCQ4PtlgDlipGSei4amfidjg7PC/Rs66mBEbdvPNTfGF"
    "XWP6TYdewE4V2x4mgs5HcQsGd+tYDqonSYVx0NykIzhotlUwBdvzYRwFx90fLOc6tiUWZ0"
    "EnucIG6lB1jwllHWHrlirKOsHWqC+R+BBo0+SFhghZmMnYyyJ/4hatQ7DWQIL4kVsErX/s"
    "hmIMzjGcEAEdblKFtYijzAt34dPFMXoX/8UhxmJc2FyBh1EGSne6pJH6Y6sPtE5dMC3J7+"
    "r5wS08wijkvkJaBHXgQGUfj1OEeWNVFmr8qDzInRuzw6XLGrDCOFlBOsySnRq1kYK6jFpZ"
    "yNljtk1cjoA03sb9RONAKsHB2yYGR0AaxdtT5A2kEhmGnu/66o7qL8Uwy4svgZhchPsl1/"
    "YiDCaca2fLCWluQU9K4VcvMNbRwBGHo4Px+XhyMjsefqfiRoxPPhxdVNKrf12cq3/fX/yo"
    "/vhYtvJ3o9Gp+jWZlgPyOWKGpDFmO/1F3nZAsvXrBMh+84GcLFphT+LFlkaZIHVokckNbV"
    "10jlaQoG8lAsFdbqxGXDFwdcAIbRK+rC4YrQkbdksPsIA8Db4/jzCkMlz8LT3E6PcmSPz9"
    "eYxx36GILED5yGEEAxKzVAQDugJ5JwFmudVrY6gzVi/OfVkK4z8e56udPgRRt5u8OGPLOh"
    "K4CkOWdf2pJ1VQnd1cP3LUVp2xu3KpnswU0yxrdj2olTVf2KK2nuZjUFH/ag3J1u0JIOSY"
    "+XyJXIjhMm99dSem2yJSzlbufB7YlFfl6VelDWuRPMiuKNqqdj5xHHS/Sl1YFxZ0PfLzYT"
    "dTRgRyMwH1AtfWgQW1pQrn0cYB96e8BdVgYW6ptnm0ccz9KWxBNViYwbyeiRhM/hG8Ta4e"
    "0DbMee1rV5Vcp7uQPIbaX8DcaExNQh/t79YxVyzZ3ngYg1zRuKGZ9iUenoOeT9XCfQvjkJ"
    "gj9iYEpiuXo021lUHyEgBcGXq6CYBWJPc4YDu/K7azTbFYb66/LLNuu767nqnSgtjRfjgL"
    "LyRD0rDbFPfzzectzGEuqvdn89VN+VDK0IEqGYUadpaOtp7DSsjOc3giMRSC0AkpI8xh2D"
    "F2gsML9A+flU4iIh34xlxEjCxDjqI3MxpMlzfg6NKxSdzJnWO4UYQ0SHmDja5DEioY13lQ"
    "ASEN1Z01xKE6dUhCzTDUCDoaqKyBRhafxJhhmBF0NEZZg4wsPt1l7dqa010VUaSrmgzSfd"
    "TwTeKyi0oGLLvqEKjk7sWixabHXJ4qHKGNjD1BFThagSRavby2AeuQ0ljtAi4M1Ss+W9Ev"
    "buqotvfF/ZVxWfxSVP0+gqgZeabDn6mMLTVup9W66twuM/HwtFH+PHWU5GDHm5OjB5U0Ug"
    "PMQwYbVrk4Y9iabib33ANSAXTedEWhf6bnTJQsB2PHSZMonwGR7dBN0MVACrtzkzXgwMzQ"
    "sinKKFRZTZuuAgNrjrZNUcawCmvcdBWy1/v6Zu/idr4ygeG+lNU+XpdtqU2trrez0ij1A9"
    "a2DGJ7RV985MdS/bRZ38+CgKrZcVR73WDcrcMaiod8hf22q74DWUntMUKeQV+ylXRSojuO"
    "KGORzUvIUMx7JCJTnuZD0Ns5FqT3oN2RpaNLCcydteFIENIge9hwJOuQhNrMRXlIGzoaqD"
    "PPieOENUjCNNNZHkhDRUME06Q4wKb0JLyrzH56FemeV730yitOZ8xRVnE6GpawokoVn8SY"
    "o6TidDRGYQWVKj6JMRdbDFMPWFgYnFWdu4WYYECj9HQIYcBoVdKtmBM0kqSMtKzcZjhdeH"
    "rOydwSp2kjc4/klnisAlmG4//8z/8HHMYVKQ=="
)
