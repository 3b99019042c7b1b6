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
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "category" VARCHAR(50),
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
    "full_name" VARCHAR(50) NOT NULL,
    "full_name_folded" TEXT NOT NULL,
    "email" VARCHAR(100),
    "email_folded" TEXT,
    "phone" VARCHAR(20),
    "job_title" VARCHAR(50),
    "department" VARCHAR(50),
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
    "city" VARCHAR(50),
    "city_folded" TEXT,
    "postal_code" VARCHAR(20),
    "birth_date" TEXT,
    "birth_year" INT,
    "birth_month_day" INT,
    "gender" VARCHAR(16),
    "industry" VARCHAR(50),
    "website" VARCHAR(200),
    "employees" INT,
    "annual_revenue" BIGINT,
    "currency" VARCHAR(3),
    "lifecycle" VARCHAR(16) NOT NULL,
    "tier" VARCHAR(16) NOT NULL,
    "relationship_level" VARCHAR(16) NOT NULL,
    "business_line" VARCHAR(50),
    "source" VARCHAR(50),
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
CREATE UNIQUE INDEX "ux_product_external_id" ON "product" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_product_sku" ON "product" ("sku") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_created_at" ON "product" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_updated_at" ON "product" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_sku" ON "product" ("sku", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_name" ON "product" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_kind_value" ON "product" ("kind") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_category_value" ON "product" ("category") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_list_price_up" ON "product" (("list_price" IS NULL), "list_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_list_price_down" ON "product" (("list_price" IS NOT NULL), "list_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_stock_on_hand_up" ON "product" (("stock_on_hand" IS NULL), "stock_on_hand", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_stock_on_hand_down" ON "product" (("stock_on_hand" IS NOT NULL), "stock_on_hand", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_stage_kind_value" ON "stage" ("kind") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_team_business_line_value" ON "team" ("business_line") WHERE "deleted_at" IS NULL;
CREATE TABLE "team_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "team_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_team_search_created" AFTER INSERT ON "team" BEGIN INSERT INTO "team_search" (id) VALUES (new.id); INSERT INTO "team_grams" (rowid, grams) SELECT n, new.search_grams FROM "team_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_team_search_changed" AFTER UPDATE OF search_grams ON "team" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "team_grams" ("team_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "team_search" WHERE id = old.id; INSERT INTO "team_grams" (rowid, grams) SELECT n, new.search_grams FROM "team_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_team_search_removed" AFTER DELETE ON "team" BEGIN INSERT INTO "team_grams" ("team_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "team_search" WHERE id = old.id; DELETE FROM "team_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_employee_external_id" ON "employee" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_employee_number" ON "employee" ("employee_number") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_email" ON "employee" ("email_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_team" ON "employee" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_manager" ON "employee" ("manager_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_created_at" ON "employee" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_updated_at" ON "employee" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_employee_number" ON "employee" ("employee_number", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_full_name" ON "employee" ("full_name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_email_value" ON "employee" ("email_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_phone_value" ON "employee" ("phone") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_department_value" ON "employee" ("department") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_role_value" ON "employee" ("role") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_activity_kind_value" ON "activity" ("kind") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_subject" ON "activity" ("subject_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_occurred_at_up" ON "activity" (("occurred_at" IS NULL), "occurred_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_occurred_at_down" ON "activity" (("occurred_at" IS NOT NULL), "occurred_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_due_at_up" ON "activity" (("due_at" IS NULL), "due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_due_at_down" ON "activity" (("due_at" IS NOT NULL), "due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_completed_at_up" ON "activity" (("completed_at" IS NULL), "completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_completed_at_down" ON "activity" (("completed_at" IS NOT NULL), "completed_at", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_customer_kind_value" ON "customer" ("kind") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_name" ON "customer" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_phone_value" ON "customer" ("phone") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_email_value" ON "customer" ("email") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_country_value" ON "customer" ("country") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_up" ON "customer" (("city_folded" IS NULL), "city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_down" ON "customer" (("city_folded" IS NOT NULL), "city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_value" ON "customer" ("city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_postal_code_value" ON "customer" ("postal_code") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_birth_year_value" ON "customer" ("birth_year") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_birth_month_day_value" ON "customer" ("birth_month_day") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_industry_value" ON "customer" ("industry") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_employees_up" ON "customer" (("employees" IS NULL), "employees", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_employees_down" ON "customer" (("employees" IS NOT NULL), "employees", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_annual_revenue_up" ON "customer" (("annual_revenue" IS NULL), "annual_revenue", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_annual_revenue_down" ON "customer" (("annual_revenue" IS NOT NULL), "annual_revenue", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_lifecycle_value" ON "customer" ("lifecycle") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_tier_value" ON "customer" ("tier") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_business_line_value" ON "customer" ("business_line") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_source_value" ON "customer" ("source") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_contact_email_value" ON "contact" ("email") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_phone_value" ON "contact" ("phone") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_birth_month_day_value" ON "contact" ("birth_month_day") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_customer_assignment_external_id" ON "customer_assignment" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_assignment" ON "customer_assignment" ("customer_id", "employee_id", "role", "since") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_customer" ON "customer_assignment" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_employee" ON "customer_assignment" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_by_employee_id_customer_id" ON "customer_assignment" ("employee_id", "customer_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_created_at" ON "customer_assignment" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_updated_at" ON "customer_assignment" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_role_value" ON "customer_assignment" ("role") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_since" ON "customer_assignment" ("since", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_until_up" ON "customer_assignment" (("until" IS NULL), "until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_until_down" ON "customer_assignment" (("until" IS NOT NULL), "until", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_opportunity_probability" ON "opportunity" ("probability", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_expected_close_date_up" ON "opportunity" (("expected_close_date" IS NULL), "expected_close_date", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_expected_close_date_down" ON "opportunity" (("expected_close_date" IS NOT NULL), "expected_close_date", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_closed_at_up" ON "opportunity" (("closed_at" IS NULL), "closed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_closed_at_down" ON "opportunity" (("closed_at" IS NOT NULL), "closed_at", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_opportunity_contact_role_value" ON "opportunity_contact" ("role") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_line_external_id" ON "opportunity_line" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_opportunity_line_opportunity" ON "opportunity_line" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_product" ON "opportunity_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_created_at" ON "opportunity_line" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_updated_at" ON "opportunity_line" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_sales_record_external_id" ON "sales_record" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_sales_record_opportunity" ON "sales_record" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_salesperson" ON "sales_record" ("salesperson_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_created_at" ON "sales_record" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_updated_at" ON "sales_record" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_sold_on" ON "sales_record" ("sold_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_amount" ON "sales_record" ("amount", "id") WHERE "deleted_at" IS NULL;
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
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "category" VARCHAR(50),
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
    "kind" VARCHAR(16) NOT NULL,
    "default_probability" INT NOT NULL,
    "expected_days" INT,
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
    "full_name" VARCHAR(50) NOT NULL,
    "full_name_folded" TEXT COLLATE "C" NOT NULL,
    "email" VARCHAR(100),
    "email_folded" TEXT COLLATE "C",
    "phone" VARCHAR(20),
    "job_title" VARCHAR(50),
    "department" VARCHAR(50),
    "role" VARCHAR(16) NOT NULL,
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
    "kind" VARCHAR(16) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "subject_folded" TEXT COLLATE "C" NOT NULL,
    "body" VARCHAR(10000),
    "direction" VARCHAR(16),
    "outcome" VARCHAR(200),
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
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(50) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "phone" VARCHAR(20),
    "email" VARCHAR(100),
    "street_line" VARCHAR(200),
    "country" VARCHAR(2),
    "region" VARCHAR(50),
    "city" VARCHAR(50),
    "city_folded" TEXT COLLATE "C",
    "postal_code" VARCHAR(20),
    "birth_date" DATE,
    "birth_year" INT,
    "birth_month_day" INT,
    "gender" VARCHAR(16),
    "industry" VARCHAR(50),
    "website" VARCHAR(200),
    "employees" INT,
    "annual_revenue" BIGINT,
    "currency" VARCHAR(3),
    "lifecycle" VARCHAR(16) NOT NULL,
    "tier" VARCHAR(16) NOT NULL,
    "relationship_level" VARCHAR(16) NOT NULL,
    "business_line" VARCHAR(50),
    "source" VARCHAR(50),
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
    "response" VARCHAR(16) NOT NULL,
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
    "role" VARCHAR(16) NOT NULL,
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
    "role" VARCHAR(16) NOT NULL,
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
CREATE UNIQUE INDEX "ux_product_external_id" ON "product" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_product_sku" ON "product" ("sku") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_created_at" ON "product" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_updated_at" ON "product" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_sku" ON "product" ("sku", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_name" ON "product" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_kind_value" ON "product" ("kind") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_category_value" ON "product" ("category") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_list_price_up" ON "product" (("list_price" IS NULL), "list_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_list_price_down" ON "product" (("list_price" IS NOT NULL), "list_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_stock_on_hand_up" ON "product" (("stock_on_hand" IS NULL), "stock_on_hand", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_stock_on_hand_down" ON "product" (("stock_on_hand" IS NOT NULL), "stock_on_hand", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_search" ON "product" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_segment_external_id" ON "segment" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_segment_name" ON "segment" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_created_at" ON "segment" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_updated_at" ON "segment" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_name" ON "segment" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_search" ON "segment" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_stage_external_id" ON "stage" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_stage_name" ON "stage" ("pipeline_id", "name_folded") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_stage_position" ON "stage" ("pipeline_id", "position") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_pipeline" ON "stage" ("pipeline_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_created_at" ON "stage" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_updated_at" ON "stage" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_name" ON "stage" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_position" ON "stage" ("position", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_kind_value" ON "stage" ("kind") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_team_business_line_value" ON "team" ("business_line") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_team_search" ON "team" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_employee_external_id" ON "employee" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_employee_number" ON "employee" ("employee_number") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_email" ON "employee" ("email_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_team" ON "employee" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_manager" ON "employee" ("manager_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_created_at" ON "employee" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_updated_at" ON "employee" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_employee_number" ON "employee" ("employee_number", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_full_name" ON "employee" ("full_name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_email_value" ON "employee" ("email_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_phone_value" ON "employee" ("phone") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_department_value" ON "employee" ("department") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_role_value" ON "employee" ("role") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_search" ON "employee" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_activity_external_id" ON "activity" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_activity_author" ON "activity" ("author_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_assignee" ON "activity" ("assignee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_by_author_id_occurred_at_id" ON "activity" ("author_id", "occurred_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_created_at" ON "activity" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_updated_at" ON "activity" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_kind_value" ON "activity" ("kind") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_subject" ON "activity" ("subject_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_occurred_at_up" ON "activity" (("occurred_at" IS NULL), "occurred_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_occurred_at_down" ON "activity" (("occurred_at" IS NOT NULL), "occurred_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_due_at_up" ON "activity" (("due_at" IS NULL), "due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_due_at_down" ON "activity" (("due_at" IS NOT NULL), "due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_completed_at_up" ON "activity" (("completed_at" IS NULL), "completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_completed_at_down" ON "activity" (("completed_at" IS NOT NULL), "completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_search" ON "activity" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_customer_external_id" ON "customer" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_customer_parent" ON "customer" ("parent_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_owner" ON "customer" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_by_owner_id_name_id" ON "customer" ("owner_id", "name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_created_at" ON "customer" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_updated_at" ON "customer" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_kind_value" ON "customer" ("kind") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_name" ON "customer" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_phone_value" ON "customer" ("phone") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_email_value" ON "customer" ("email") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_country_value" ON "customer" ("country") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_up" ON "customer" (("city_folded" IS NULL), "city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_down" ON "customer" (("city_folded" IS NOT NULL), "city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_value" ON "customer" ("city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_postal_code_value" ON "customer" ("postal_code") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_birth_year_value" ON "customer" ("birth_year") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_birth_month_day_value" ON "customer" ("birth_month_day") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_industry_value" ON "customer" ("industry") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_employees_up" ON "customer" (("employees" IS NULL), "employees", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_employees_down" ON "customer" (("employees" IS NOT NULL), "employees", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_annual_revenue_up" ON "customer" (("annual_revenue" IS NULL), "annual_revenue", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_annual_revenue_down" ON "customer" (("annual_revenue" IS NOT NULL), "annual_revenue", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_lifecycle_value" ON "customer" ("lifecycle") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_tier_value" ON "customer" ("tier") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_business_line_value" ON "customer" ("business_line") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_source_value" ON "customer" ("source") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_search" ON "customer" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_contact_external_id" ON "contact" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_contact_primary" ON "contact" ("customer_id") WHERE "deleted_at" IS NULL AND "primary";
CREATE INDEX "ix_contact_customer" ON "contact" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_by_customer_id_full_name_id" ON "contact" ("customer_id", "full_name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_created_at" ON "contact" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_updated_at" ON "contact" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_full_name" ON "contact" ("full_name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_email_value" ON "contact" ("email") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_phone_value" ON "contact" ("phone") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_birth_month_day_value" ON "contact" ("birth_month_day") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_search" ON "contact" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_activity_participant_external_id" ON "activity_participant" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_participant_contact" ON "activity_participant" ("activity_id", "contact_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_participant_employee" ON "activity_participant" ("activity_id", "employee_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_activity" ON "activity_participant" ("activity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_contact" ON "activity_participant" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_employee" ON "activity_participant" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_created_at" ON "activity_participant" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_updated_at" ON "activity_participant" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_customer_assignment_external_id" ON "customer_assignment" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_assignment" ON "customer_assignment" ("customer_id", "employee_id", "role", "since") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_customer" ON "customer_assignment" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_employee" ON "customer_assignment" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_by_employee_id_customer_id" ON "customer_assignment" ("employee_id", "customer_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_created_at" ON "customer_assignment" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_updated_at" ON "customer_assignment" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_role_value" ON "customer_assignment" ("role") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_since" ON "customer_assignment" ("since", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_until_up" ON "customer_assignment" (("until" IS NULL), "until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_until_down" ON "customer_assignment" (("until" IS NOT NULL), "until", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_opportunity_probability" ON "opportunity" ("probability", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_expected_close_date_up" ON "opportunity" (("expected_close_date" IS NULL), "expected_close_date", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_expected_close_date_down" ON "opportunity" (("expected_close_date" IS NOT NULL), "expected_close_date", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_closed_at_up" ON "opportunity" (("closed_at" IS NULL), "closed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_closed_at_down" ON "opportunity" (("closed_at" IS NOT NULL), "closed_at", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_opportunity_contact_role_value" ON "opportunity_contact" ("role") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_line_external_id" ON "opportunity_line" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_opportunity_line_opportunity" ON "opportunity_line" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_product" ON "opportunity_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_created_at" ON "opportunity_line" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_updated_at" ON "opportunity_line" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_sales_record_external_id" ON "sales_record" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_sales_record_opportunity" ON "sales_record" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_salesperson" ON "sales_record" ("salesperson_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_created_at" ON "sales_record" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_updated_at" ON "sales_record" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_sold_on" ON "sales_record" ("sold_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_amount" ON "sales_record" ("amount", "id") WHERE "deleted_at" IS NULL;
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
DROP TABLE "segment";
DROP TABLE "segment_grams";
DROP TABLE "segment_search";
DROP TABLE "product";
DROP TABLE "product_grams";
DROP TABLE "product_search";
DROP TABLE "pipeline";
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
    "eJztXW1z2ziS/isof5mdOk0qY8fJ7OTqqmzHM/FtEqdiz2Vvb69UEAlLXFMEhy/RqPb2v1"
    "83+CK+i6QoCbT7w87GIpqCngYajacbjX+eLKUpbP/FhRFY36xgffIz++eJw5cC/lF6NmEn"
    "3HU3T/CDgM9s1ZhnW838wIMP4PMHbvsCPjKFb3iWG1jSwdZ3cimCheXMmSkdwaTHAslmQv"
    "01YXwmw4AZoR9AM8+fMEM6AbzPx4bSdaUXhI4VWMJ/gV9nSgO+D142+Jvh37+HYhrIObxT"
    "ePD+//lf+NhyTPGH8JM/3cfpgyVsMweeZeIL1OfTYO2qz27MX1Q77PNsakg7XDqbtu46WE"
    "gnbRyGlvnit99u3uGzuXCExwNhZiB1QtuO0U8+ivoLHwReKNKOmpsPTPHAQxsVc/LvD6Fj"
    "oD4AA0+8sEz/hSNWU8v8j7h/mbbT6afb++nd9f10elJW5v1CME+uvvMZ9LioEOwlfAQ445"
    "iwnABh++e/oq/YwKM+PcG3Xb2/+PKns9ffK0ikH8w99fBEQfEvJcgDHokqFWwwNzyBGE15"
    "UIE9fD93gmoF5AULioCvE4G1FC+Sf/RRSPLBRiObmVGnEsOWxuMLR646a+TrQjjMCtiK+y"
    "z+bbsr5v7m4/Xd/cXHz/impe//buOn7y7ur/HJqfp0Xfj0T5EeJViDyEykL2Ffb+7fM/yT"
    "/e3203VR22m7+7/hI3itFUQvuP7r/Qn2koeBnAI4U25m4Uw+Tj6CppsBErpmvwGSF3w6A8"
    "TmPpjDBXfmNEKU8DdYFRCjiuERiLnwqodHRqowNgC1fY2GHzvq/IvlC5/N1gzXxZUVLJjg"
    "xiLW/ls2D7ln+ozPQdMwKGyAmkXDvrzKVo8M+JXwfz+c/vjqzaufzl6/+gmaqJ+XfvKmYf"
    "DcfLpX5n2jC/FHIDyH29OqtfQenlYroyBWUAh0uIVC4uWykz5iULqunJbJ5AMDl8XHRZRZ"
    "DvxbMH/tB2IJ/+QBzlMDIGEPnly+ZVGfJqrVo1izB/BcQtcXXtBaT0v+x9QWzjxY4DB6+b"
    "JBK/918UUtyNCqME8/xY9Oo2d51YF7KHoZ2rzgAIb2QJrMrrjxb3ir3sNWC8sWytZa31pP"
    "padtZBVAAFzlxK5zkgtCO3jLBxoSn+DX+mqaJl2PpnMg5WM63yfMl9HHnAHmASzrbIZDAy"
    "w1Nx4jWwAvOoBfvdHPIyBRVszVQlqGqFZOItHL2PZa/XrNUYAZe4oGN9mv4sy0elrO120M"
    "Z3HqZezm66LZ9MPZP4RRYTPrV7uMiP7gK6yjTfgEVzoORtFpO7bz4J+2WrZOG5at0/KyFY"
    "M5fZC2KaqmgFy63IFf1KiLjLjOKkkkdlqMcBnIrkMJvH/6ePHX73Nr0YfbT78mzTPquPpw"
    "e1ladaAZu7r98AGWL/b3k6u/nxT0NJPmusskSdrr7AuqCYLug8/RJfRwpmyoq76uXVvnrt"
    "m9q3DwLE+onWi3dSInprc2JKzHsD8SoIsQF21w5ORSk3UCemTIyP1tOwUyInrjzuPdDqzR"
    "VqDP0iANI/S8PluaguT49jTKYXVtbgzghT6F3UsoeuxrU6Hx6b/PQvS0hwBYUrcnwVEUHd"
    "9wUBQHjYTEGIBikJVYWk4YCL8jcVwl3otBPtAYeC9XzJbOPFkW1C4u7vuRWGJfcM9YTAPw"
    "fLpv2PKytFvby24tRnnu8WXF/GinolSYdLQXHXHft+aOEJ0o2YKQ/pQs7uoib8aU7XcXw5"
    "CqsIwspNcN36zIONBdeTJQ0Q5Trpy944vZNw+PlbkgEXZlrH+RnoBB+xexVphHvppRtS+O"
    "05+uwV+Ta6GVI7YTzptPN132+CrNYcoPOwAkimfhky/gQX25uVLuUtl2PFmwe5uM7VDnLW"
    "gN2DjMMRq04p45rRnvLvcCy7BgKQ0qFtnLWPqXv3wRNq8h4Ar5fp83b9RniVUh8yR2s6My"
    "FK7yVGbwzCFdfrQ8XRY/4Q6fq1+H343f1IBiQ3JlAezteZZTtyDRKucSifDvfIayKv7ipF"
    "j+zHiSDInkMzwR8VyszrHs/SbKqaScyjGnzFFOJeVUUk4l5VRSTqWeEUTKqSwqj3Iqn4GR"
    "pZxKvXMq4YkL760gSZryZbJSh2O+Tz5ff3p38+nX7h4QqmIBBpQ7/kp4rf2ffefLpJvmTu"
    "xrXmjIraR23MiOgzve7neCNy+jv+lBcBNaY7UAA8MfRcR/HBTqhEvphHVBaBxgJ50+NNpN"
    "QYXMIecdme7sqerRm4/tPHfelrYIKsRTbQCkrzZv0mdwD2FJtqKeN7EtQBeZ8MuTi+QMZl"
    "O24l4wt52jOoeIS9xzby4aQxJxi0mraESwabw1EKHcxEzAID0T8jMTf8CHdkSnqARgH/fi"
    "OPJwX+5jS1+U1TXQKyk0QaGJMTPPFJqg0ASFJig0QaEJCk1QaIJCE5oYWQpN6B2aIHac2P"
    "Fdwb1IGa2gUOjhsFDHlR27YZ0XGgXYcZePi/amYGY321GWGwHmTqY+6PrwuFNUQouoRDzv"
    "hghLZF6lyRAfyqxsD0zkLe7zDgcNtXQOHw7KGLwBgL/Nv00T8Ic061s1UF74tIoNXdmWcI"
    "KbfGSj+GzSFA8yVKv4t22PBAH6lpnshyJZ2A7JcL5ALfjCfvhZReo2n00Yd8yIzoKdNvJZ"
    "MKhBLL+xCrw1m4vAT/dTuPcqR40O//UDR5jQN9AyxqS+Cf/zqitXPcQZ6l1iSty2q5b3qw"
    "WvIYM3EjofTVfnGDfjWCPq0JoLv6pyQy3gGwmtAb97f/HD6fnriO0ViaFIV5hMrE7Zk14a"
    "ef2qhUJev6rVBz4qbKAbYqrvYhr2WQRVB6nlcCzutgtTW9pYHsn3iN3yKtdj47E3eB6ZRt"
    "v9DuYKz4cxgjX92EqwR0CERW5AvDWp8BZaClEWCWWRjNDgURYJZZFQFgllkVAWSd+dBWWR"
    "UBYJZZFQFsnzzCJ5gHdP1R8dzG5OSGs6B6yu5THsL3PaQ5u3mudtjOZ5vc08L5nMFL++V1"
    "ZUvUBnPQxCyxynxOY/5GwaWIHdaYLkhDT3SmB+QHeZ6q4m80MsuWV38gMTAc2xZuIH7CmD"
    "BRTGn0ZOnAuodRrhqYDuiKuOgvByVsEOtsH7tN21FA23UhTBnllesJiiY1vF1q+rAc8LNX"
    "nLeuGPPcJdj+r/7q4NurlV7mkFwGvBK0KCjZv7vKDOJd0RWuxnCu1E7Q75HPxQDHb7Yr4U"
    "Tvt94sD7+QjIpXTUmK3IQ2mhhpy0zrr4iB1VqENnU4Uw2B6qn8D+Hr58ab5Bw83+DZtEql"
    "KNUMATS+yQdyxduZ615F6Fji6ltAWvcUEzUgXdzEBsX65n+km3/TpGdKJ9mBVt05LQz3e+"
    "osjiH5OkdO1upi5vbz/knNXLm6I3+tvHy2tYp7/PWzO6KWF8WwS6KUF/HR35iMEh067TdG"
    "C8mVClu0XFvbwo9n3U+v7HycQeL/oD5WTXJ4dUlKLHX3OUYvRjL+RTk4VtVd0v1QXNTAp2"
    "+zT4g475Pm7TYQv7p9aiKlMpY0kaUpWyrdrnKuGmjBnKB4gT1Wfh2lcBPhb6E3y+tOaLiu"
    "o4/V5BeUyUxzTmNBXKY6I8JspjojwmymPSN6ZCeUyUx/TMjCzlMemdx/QISFRwrw1F+hMJ"
    "nQnX6j2gJuX5u2aNjSVhLIYcQ0NeAjn8oVH+2C6pY5Q1dohwA+XTHDCfhtLFDu0rw9cJEU"
    "xtq9sgL4jpjP6d6qpK6ljI0N9xxLcb8k1jvqQCQ4ZOUJW1UQ9/RkRn6KOIgurqhN3c3bKz"
    "H1+//uFHxm13wX847aeCNgqoh78IvifmlYxLPfYbCZ2hvwugCxPmevKb5RgCHaCo45o4Pk"
    "ZlTaOGER+31xlzNdzbV0k7BMR9fcuCrMaoj9m1hMbcBtTNbg5mXkxj3URupuouw+5q4mU+"
    "m6zti80GmJK3KXmbkrd1Tt4GEM3qymf1zOdGRudVIGOGog5rQnvCzwz9jjuvrIzOmKvgXt"
    "xXTfzRlZj5VtWaW492RkR3sKGrDPuqD6+Q3IJXkbPYaPZzcjob/PdyxZaYSecK6doik1oX"
    "/YRjWXLuOCE46J74JpywYrzDQiVqvMyyqM4KuMgEVeIuYwoBVy5RN/D/fHp6dvbm9OXZ65"
    "/OX715c/7Ty1QL5UdN6ri8+RU1kpsmZRUZoecJx+hGQWRkdLdGSV+T6pexdnoZp7MWpums"
    "1jCdFc2SbT0IY21UHcNvcnVyYoe8iv3L7d3n66v7k45a+LoQnsq8wHwT02czEayEcNiD5W"
    "HWW5y1jt6qLfsGBAb3iAKrqweaSBxQI7df3t18uvjy3101opaL0FigUpY8CDq4+nuG3YsP"
    "DvgLy4Xv+SYqYmBNSqiWP6BKLi/ubq766MOAwS9iC7X5DXi281G4PaskD66eWehbjvD9zl"
    "GykqDuy0bSYYYdTvP/ZsKWmBMUSE12Er4MPaNbvDKV0FkFOCOSfMtAsrCffRoebxfAW3Bf"
    "TF1PPAh0LKo2FQ2MdY28zrr4Gg/+qMs4+PGsziSOI5cvM2gZwW8Zwm+M4ZfnAx0s1zzUQw"
    "fL9deRXDkdT5VnJfRPCVZpSDG3o47LcsdfoWlDGrz1lRTDJPm63NvcU9MO7JzIONDOnfTs"
    "40jt5eR+BGQZ+Cdwg9qQoG89sJ8bkG1u80JrMQDs1/Ec1gv2wSzL9ku8MlZ3hyoJMQWz44"
    "l+TY/x77d0Rd61CWe+ZVrc27k6wjOzJ/mYge+DEVC5AsOAeJG+UNexGQHqs5X0HoWJtkL/"
    "qh1aY7nka9yjjqF4R2Z0NpTxyI/h7QU9pjwv0Ob+w2Td+i4aiFH6TgpsnM7DVHJXEdce4l"
    "TTg2p6jLlkA9X0oJoeVNODanpQTQ89oxZU06OoPKrp8QyMLNX00Lumhye7pnslEjrHuqIY"
    "cZAlP00pItYzW5pckzQW33KqkiZqTzyl7Xc87HRIQiTKrjP5+i3MCjzVYT0wRwZsDqZygH"
    "LJrY49hU5QVcSgFue0/TgOleVgZuo6ZitKqltI2EAD3GwJRqe4WM1xZrQ+fryrDp5jkfBd"
    "+dQdbXxiAztBXhAaCeS5WBfCfbAYekNY9xkVZB88cjDpVYu9avQPgH6H+O4IB/1W7AsmoX"
    "OE9xDhi3s+P2mIW+DjSauARRC3bFGFHJriasvr3craRhR1oKjDmEllijpQ1IGiDhR1oKgD"
    "RR0o6kBRB02MLEUd9I46PEMS8KD4wmazE7Sb9iNBFTpMjJ5+w3YP9F3Mw+yIcsz7aARw5x"
    "G8FdvNJNaKmUtJ0wpaLkuo1nNyWQZ3Ox93B+NrJs11hg3Fgh9lTq6pIfFyxMuNmXYhXo54"
    "OeLliJcjXo54OeLliJfTxMgSL6c3L5dmeEQ38XQyvmVRrTOE0QJHXcWVMcqUjIphO8JWZ/"
    "GVClO7q8kNCQ/wrdOutwLmhHTXiuUx7K9OdwGm+PW9tKXqBTrrYcS1op7sRXUwL+I76mL/"
    "Av0/pK7wZIPzXcDwgD14kS/Yb/0N1l58QoVw36lTFNZYSyOeNU/2Lk2YNRrepvkPOZsGVl"
    "B19Koe8pyQ/rBDd5nqriaLuClc7gXLygJr9aDnpTRHnW16G+84sLaUqn5i6XK94BM/cAgD"
    "P8LbjwrSwiZvlWoCywD5QqgHEfumyQFEbgTWtwq1XErAnteszBuhgmZmILUv1SThrG4MDc"
    "bwMpNBXQAAO7y3TDr2Wm21ox8TaSj2o3beeF/e3n7IreWXN8XF+rePl9egq+/zHEuZEXW5"
    "70PXzemC+4tO63RRUGcT9kl8E3gbKjfxe/ut1efnbRbr8/P61RqfURXncfmvVMVZfx1FGS"
    "Ldcv7yMvpTv18XchktNJ7A0oSHKCicy5YSfNkt828joD+6Km8KOpxxbrFw6hBrdf9cQOxQ"
    "Ge/uGWrxa54U0ttz1jbDr0UuYGwNBkBbv0rNO1uOrVjnbekO9ZmjWp4Yq0WneYAyrhfRe9"
    "rUcD2cNvAYe4Ds6u4Hqct7rScL2sqTgQp6mwMXs0ZiwzIsN7qKahjoPifv1OnqxtKJ/oA/"
    "Cp/h7x8SzyQT+0lWBt9fyfv8VH42pcH3VWIiTw2qhW9HKJ/Dyp5D7Wjl1I81n31h2x3Tqb"
    "bck8Bt4U89YUjP3BHBO3zVF/UmfRDEddmXdsc838OWn88OvYqDIoWRWX9WRBYatijfgurf"
    "lOk3wA4zPpNh2bRta0uHRujQyJjPBNChETo0QodG6NAIHRrRMzxKh0aKyqNDI8/AyNKhEb"
    "0PjXQ9jTCKgwjJJeOAe/Vm8GjGcpdzCHQE4SBHEP5whaGWpaUMq9JNP4JPVVNyvkK2l494"
    "sIUsmibqgkNUU24ZC50ud5rGDuGfT0/Pzt6cvjx7/dP5qzdvzn96mXqG5UdNLuLlza/oJe"
    "YUWnYbjdDzhGOsu1iwrIzOcyiu5BN1Fv1GKwBzpgZWP+/vrIU5O6s1ZmdFU+Z6csZnlh2T"
    "dR22UAXJw22jXvbRwAKTETCYvLLQ7Zug2+4KjxnCab2wDL5biu2MAVs3MU0ussiroPZijB"
    "rpcVyTkTjf/kKGtslm6HEZljkEpdHuBgzErA/tmJUb515nBV4tbECRLaCtjVot+FxMwQoI"
    "r8+IqBI/Ftu4w8iIf4BandRPorEBwjhJpp7gfhW/WO+bFMR05rO+LtaJYehgEYpn89odzm"
    "s6nVfBR2362QH6gpjO0H9E5kBtbNvncJSAb4l8I/Ql7Omshe7bWzprob+OnmGB5U1axixc"
    "H5QAlSunI9JZCf2p6SEysHaEOPJ0u0CclRjBSP6qzqTirhTcfdN/m4TZMQK7lN8AYbrETn"
    "9Dsof618pUDAC6fnmxe0nsLAKetbQt0FZWYwC075L3aDK+92BetkKftcA7nDaC7wm4sWta"
    "eCaB9Cp6oUbawZmQSVwdMrfZtpwBs8I/WI5Oo3qPuB0tJ/xI2EWLXszRDgqksgKRudkVSH"
    "zVlXqT7kCCTe0aTzhavn1iD5vT7jNWs1X2/dTICLTIwo+bfxeddMMIGXcaJ3dbGcrKp6z8"
    "MSddU1Y+ZeVTVj5l5VNWvp6hNMrKLyqPsvKfgZGlrHy9s/LHUGf15Pb+/fWX7n5PWmo12v"
    "b1tJmDV1GNt6PdYq45mREEqlSkJOr0YYOsGWqhU6i1JDcSkHsTm8PG/QoFFXaMi3SrMDIK"
    "uLeHoEojsEUgKsOe7Rpt1TLc0cuEbA+v5qypVtfgFqMozWxrEmhpR7XaSesWPKvrSTM0Wh"
    "KszY2JWSVmdczEGTGrxKwSs0rMKjGrxKwSs0rMqiZGlphVvZnV30OYn5V0yDthWEtuV2so"
    "K3a4ZbCHZt6DnYVt7HqCR3UX+EdoLN6yJYIPunDwDHzo4nH2YOGJ6PQ0/Grm2tzouhoeuN"
    "gD7l2nrmcZFdR4Q1GOvJjO9ThwyVQdxVUTftBbNUXibTxsQW0L/JaogfXAHBmwOdhdqtCh"
    "C/UIKkq6rkOBDiLdD7SmxDO0E8h5mZEAHHeaIhoaj+X9RDRizQ8A+efNmzSCu9fI3gp1fp"
    "JrFdH4bLnCrgllpM8mTTEMN9uqRexixVUVKzwnBthOGOwmMSzhmap8CPID+BRPCZTd0B7i"
    "FN+g+MaY6WuKb1B8g+IbFN+g+AbFNyi+QfENTYwsxTf0jm88yXruaocebzdhq4J9ToxpL7"
    "t53sZsntdbzXOq6z66omrq5t6KqXEppS14jWo2QgWtzEBqX2pJ9vvdljAkOZgjVhnm0AIb"
    "psqzDlJ96vL29kNOb5c3RcX89vHyGvyN7/PrTeQdljjdNuVjIj6nQmldC0/oM4Vyxix1Ev"
    "GmCgZuowsOpc6VJxL2too13BC7DaRhplELznAupYmBbMBGeN8w8BlVOhGKB6yiCVtIEDNI"
    "zOCYiR9iBokZJGaQmEFiBokZJGaQmEFNjCwxg3ozg/5j2MXgxs11ZqOUpQV0jccfHoVwsQ"
    "4u0h4aUoNPk5FNE5Od9mOZ7tgkLvbkEZCoUE1DeZtE4oDlbX69vX3XdQdWwT/pUt4G4JlL"
    "r1sefkZGd4d77skQydPEKvmplz0TtsSVN5CaLAhP/4Kqzf3LWt1OhednehwgyouN4wDRTD"
    "yoS8KcNTMt38BLY7U+JqQOaRmwhnTSTE5KZ8WoCYEMDXbWZ6E/UTv8JffmlqP3qbujHOA6"
    "4HzJ3rAczR3umEpPOpzhUrubKeC34FUuUyN/WZLVeYYk51ZRDTzyojheeuJEG7wjkZUr7n"
    "ncCdbTpXSCRUUgulEBFdI6q+CX5MQwqiHqchyaDuGLPJb8nCPpYolvFg6eLprOQ8vstKmu"
    "FNbZNOF8iMBXXYf/tY7lHMaZehb5NJEGfGmbzJGro+fQ0FWrY2I56KpVPXXUKxOtWLHxSV"
    "/LNcxp2L0momXv5apIRitc21WfkJa9Kky1bJGVhjKbK7eW3CyTfPWtKPuMss/GnFxE2WeU"
    "fUbZZ5R9RtlnehIHlH1WVB5lnz0DI0vZZ5pnn0mQrloE3/Ga4F5GomnOarZ1NqMyRRHG9g"
    "AY43yrmid5MnaJEd4yuA2x042I1vVMvyYbaEXCwsJEwdJjDm99q116Ysm9xwparh75jIjO"
    "Ht2FA53D5NYVQL/Auq/wR99YULtQUFMkiMqMFu+LR/O0km3r8A60niJv6cIesaPLU5bT3+"
    "v5upDK/FPd0bEM7v0UIc2M3QF0cL10bbkWWm34+ozzrViXp7xWlUjvxHwpnMqSAsmjSWME"
    "J9OoRfAGv8LcpAsbIWyQlgDOz7BbmoU+hvaw0roDwjx9GrXHT1QN9geV4L3kll21Eu/tSy"
    "h0RKGjMUcGKHREoSMKHVHoiEJHehINFDoqKo9CR8/AyFLoSO/Q0ZM9QK/2e1TPlDKXn+wZ"
    "ejDW9zdXXbcD8dmXuQjwAJK/oU80OUv/nA5wdwm5FmxSO6PUZJVKZokOvehulujQi5466n"
    "Do5QBk/0exnCkCu47yjxtMWhD/0+WmbQv+P2XbYWuLJZd5YBksflUVlb+1PbHyxMqPmXQl"
    "Vp5YeWLliZUnVl7PvRix8kXlESv/DIwssfJ6s/LJvqiTfgpCI0n4TXp92ATfeHfbKbk3Jz"
    "MSdOv23gdM7s2kEO6YVJrJWBw7xNvzSnOjrUX+bjKPBsD5KvMqjYDuZym2Il0wm3ql76rr"
    "1aqYvOTetQYGL23SpupKdDsarIHJ7WmVVVeqWxFJRyTdmDkYIumIpCOSjkg6IumIpCOSjk"
    "g6TYwskXR6k3RPNnVW7RwLqbNocTFdsHZ7SKm0lA9VlbMGja3qZM5GXzErpnUNnRucFDY3"
    "ROKTJDNkojwR9uOR3MIxpDD38yBU8Xju5KopKOuEGbXSFc4EayrgPWF234tG9pHWrH7g1P"
    "XkjM8su7LUReOMqHnD4SbHyx5LCW6bYGoEErZSoBdQkwvKM4QTTBSR6JRrYsAz2CeCOo+2"
    "n3KFgc61ydddLyUpyep8JUl6Kwx2tqgKfyFD20RXIJ5cR9JGYk07OcEFoZHE6pJep9tZMG"
    "c84dyPGcFLOjZAaOlz5lVPE/qt8abC4Owcb6oqm2QNeGWCRqqBxd5TpAAOK9N/m3CwSM8t"
    "5Tcs29baMNWpZ78XKeBO6kp1+qQuihc/nmyN5U2NTcsWIT0ASFSsscopRW5TvRNXZu5IdK"
    "mqAn693kHhQAoHjjnaQ+FACgdSOJDCgRQOpHAghQMpHKiJkaVwoN7hwM6z9rhu0Q7TFXeF"
    "5PiodVHAzzX9qe9WZri/E4a15HbdeYKCrO5csS0V34J3hkszXXIjBiBecW3xECiWP/5xWt"
    "8ncfh7PQ7oICWRCBZ1maEJRSUtZYfDCnTPx54OMkSdTe6yiVSkwz0fs263TMwGuFzigOXf"
    "1boFZir2MVUNcFjQlkhsHtRVwD3JNOJ0u8BdEhsD7CmDD4tG6txv3H5HDHDzewfo6UKVgb"
    "y3DpiDA9V9sBeERoB2OtZXRz5x+WyvU+kxtPdzmcrGUg+ggPSs31M16Vt1UFr4WqggsR8H"
    "VMAIDM1WqAtmtwXQsyGMjJ73BQ3nMG7FfbbFuhzn/PE9n59U5C3gx5OmfIUgbtAiTWElPT"
    "PmD3zmhgHDOF1tTdpWApSAQAkIY44vUwICJSBQAgIlIFACAiUgUAICJSBoYmQpAUHvBIQn"
    "ex4Zd3wbC7oC2MU3rBmPt5dwX8Ce3GTcwENl/WwpHUt+fseS6bKTkWiILjvRTEelwNORqE"
    "nBlydV3CR+PmkkJ5MWLdjJ9JZxERPU/kRtwtR9JYEn1OkofGElVdlRmnhL4i3HTEsRb0m8"
    "JfGWxFsSb0m8JfGWxFtqYmSJtyTe8ii8Je7s4jKKxEsSo5K8tZH1moW+5Qjfn1YXXKqfFS"
    "VB3T2RpMMsV3hpJb3HXe7FHnrGEE+s+4whnlh/Hbnc63rdVk5Ef/crWe9jpwv9Ldz4Yooq"
    "94JjF/BTWJax75ymnZDrTxLz7ZX7skNyh7p9aTSgrJEuNfv0y5kvKkSsGceTCs6uNfpyx4"
    "Nhh2uCInYD73mN5L0WObwQnmUsTipicfGTSVM0jm/abIvH1S+AQ0fO6viiytWognSNh81u"
    "MbM9egjDcKf1obFaXvtqwTuT2uN0wvIbk9Pz8xY7E2hVuzVRzwoFLGBSdUA4bv4E0d0LqQ"
    "zfGFR6Tf95d/upJrC7ESlyyZYRsP+Dra6v0d0FQ2woEIzmDcWWvQO+4PLYaSX/+n/4ki4r"
)
SCHEMA_STATE = (
    "eJztfW1zWzey5l9R+YuTKteW7cS5e3dubhUtMQ7XEqmVqMzNlqpYFHUscUKRGr4ko52a/7"
    "7nDTgNdDfQOKePkmsnXxwR6G48jbdGo9Hnny92f18t99mL/3X0zxeL1TJb72fL2+qvzerw"
    "sN6V/1/+9OL4x8HFV9989/XReDI9Gl+dnh6dX4zOBhc/H30c/vzi1dGLxXy1yrZF1Z8GF2"
    "XtN69fN9WLKrfLu2y3h1W++9atsdhm8312O5uXtaajs+HldHB23tT5V1Fps97tt/Plel82"
    "sPjpYX6bmf//tCwaUhUVfz8uH7PVcp21Bua2afhfU6fJh8fbUPGveVOWm3VRNhq7Rdk/9t"
    "l2PV9VSnfUVmorW2UuY/trznDmtr4oWs8fMsjonaf+onz2abO6zW7Jps4X++WvGWopofIX"
    "i19mRq0zgPD4x+Hxx6Ovrg3q6xdH74fTvw6H46M3R4PxydHbN9/+27f/85vvvv23ssWQja"
    "eNmtUqW9/t73OOoPj6xdceW6MyyM9ow2dU/I455Lp6AQfSi8M/uKb9sx4RJfOL4WA6PLoa"
    "j/7P1fBoND4Z/tfRNUeba2MyzotNWf43BvbXH4cXwyPv56PRpTuRtpvHQvzJxeQ8LvVFPS"
    "kKihIkrFmrKQ1UpUMKDRhjEE0zlmswUiCVJIRgCao485PAYdjSNDQMWP6qoG2PhhMbxOQs"
    "KkJMDQ2NCZYrYoJsg5j4kUaxFQ4xRSDUUPP2E7iavyGW1Jcv3XX0TcXhcbu5PSz2n/0GtP"
    "vlENt/gvZBbIP6Zbl2G/qdZz3kerjbbJ+8RlSt3i22y8d9rQlT+vZ1jXW13O1nj9vlomzh"
    "+9GHXFelctfL/WyxqayW5ufFYbvN1gtH0jeVDvabfBfK1XM/rxpbU/w2327n6/3T7GGz3t"
    "/vQMlDsa1m6/l6kc3uDsvbjGwgszkXErP5dnE/2+e9SWqtLr/bzh92uAK3u1dDtuvmXnPR"
    "2ttrdvU489nkP9Mbu0udZhgQ4s0wtAopfigWm/HRVy8/TCYnL18dvbwcXvw0Oh6+/Nqnho"
    "PUb4Ipk8DwRrTPChRjbnZUAX7uDLDYmp9Bf782qvH+83k6s8eytL+24AgnHtJeXYbxfoNG"
    "kD9LbeOcEtRAfogT89vy9Mow7LcYKLkq+IhRJVlXG0XNfllvfoOjx+/vevssGbn9Vpd8fT"
    "S5OIKah5Yqo/RPs7vN5nZHzaDvj6r5U3H1u8LIxIY6uczITFpMaq2OqqgHK52SSRrpznqX"
    "hKdcCwkc9RrZ2i6H7ElrzwyxBKMckZAtVzbJCaEhPCkGOSIh8Sib44TQEB52SBE8g2NJr+"
    "nRMSU7QIDKZKu1jw+OvFDzizVu9ut8dZCDaEhIKNWq2b3tUExwUtfmSSIKl4ye3MDw6Tyl"
    "PXEhRM1ul88cMSCHisDDbKNfF6MNFuiNPq9FQsi31e6fDLqgE8I2psCzQK/aFVz2oEmR0u"
    "U+IQ2fs1heYWtGcd1ETZNrIGkEYFK5FuA4eCZNMKPBVi6PxTT46eD96bDBVdct4K1zudPh"
    "h+EFdNK8OlreHmE3TmWdff2X63XN9qfRxfRqcIrYl0fznPvV5Wj84ejTfvfuq/KnV0f5yT"
    "y37/ffv8yPlLfZfr5cff9yvVlnL4ui0pG0/H/Z97WLA2qHEZG3hSw2AKG2RuP8DDst8E5I"
    "VSxvvz66HJ4Oj6cF/B8uJmdwJOSSaAYG7FfbzW/L21dH5d+W0/rVEfRXeGwb6f97MnIHXq"
    "W7olFlL++3M5fGWHpMh1+MPhSdes0T5jIGP0zzOjUsb+C/H37IWyTR2U+D06vhZT6Ust/+"
    "R/73XxiiqJ4KepGuqmmV99H3R5XMvxwNxyd4yEh0gKYTUTeffXetFF0RWkVfnZ8UJJMf3C"
    "HhKT5HNz7KzTlXF//xn1g/oS6y2kY/vToiO+BltUjlEzHvCiRe0BUFTdEV/x1633SMoPe3"
    "2cPm1za9XxPa3j/JoRa9L59mv18f1m1NoEjtAqsdhfsJ47+sfC3+jQX2KFdUvhs5/7UUv8"
    "vuHvIt6rO/3Oh6ux67vGBuKN7V7e3Fy1/3XUcvv+Gi5OU37NIv8F36oJv+cjqYjo4b77wh"
    "6uJVL7vK903SyhH58ghSY3DXRfq+SVIm5Zv0eikJEPTNOEiUogdcOdRpyNRIcFNiEhKCrp"
    "uSEhrCk+CmxCQkHl03JSU0hEfk8ksbVnogmOFliiUHTLeu+gHTsO/xgOmJ8A+YPkD+gIlV"
    "QR4wbceiA6YPNumAiaTXB8xmHOEDpkuTcMCkCckDZiOfsnxpnUUOmGI9cUcMJLXNEYPTAX"
    "XE8OuKD5g0oeiA2Si+2wETaRv91OVwEuoK+oD5x+z90AHTqys/YNKE5AFTNs1+vz50D5gS"
    "itQu6OWAWVvZ6WfK/fzuz3jt2InycbNb7pm2xk+bn+aHVXFxsrmZ3yxXy/0TDfkxWxSgbu"
    "dPMGbNBk1yfXIx/CEfkuPjfB/y4zcr4yufdvWgvhhe5gPzeMoeUovB0PWIWvLQOqCWzFof"
    "T0tq2HcWj/kRAXrz2pcePNxOzofjIgbtr5Pyn9PJ5RScdEt6pv8tO6Kcitby9euNFsvOKU"
    "GMvvmOCr+n+kx2zPQJ7aGgKOjhzIzlkSdmOGwSgDjHmgYBmILVoUbr8AyE8jDA+E2AAgZ4"
    "FE5TtyuWhhN51KzqOI+EQodNp7oESMfDpiePh5Diy/AICBjKfgwkkMeR4sPwCAgcyv4LJJ"
    "DHIfNdhKa4tt8iNLOXspmNR2ZgStsitWkgmMkJYVY+AYGha4gVFqFgXzOb9+uKXS7xT9M5"
    "Yjr3cpuSK76jmVpwUDJSC1bdn0DiBol2e4/MzKv8Z33rC8mijBagDTEAuCjblisZWQ1/ai"
    "ErShN2c7c6arLuTu4L49qfsIu71VH7dXdwXxjXftHuLRsmOo1mhktRJLlpaOqp3zIUrHu8"
    "YQDs/dsFCIq/WXChk7cKZcehGwUILOk2wZFY3yRUYwPfIjR1E24QMBF5e1DJpFyaWCeRWw"
    "ORLjifsSOtjb+Ywkv5imE98S0BJhLdEFTK7XY74GjV+bOLR5lTN30j8Mfp2dAtAKgnvwHA"
    "RKT3PzxNnr9/XG9/rHaKijW9/Eke/X02f/jzVBI5ldwcdst1ttvNak+U/4i926mlcNvPtz"
    "bJT6N3x1dfdFQ7P31B2fX8U7DQOgAVvNo66Uti1B0+F6dClF2t/M3+vkqT1Lj9Ta/kGso3"
    "jlrz+CyGlSM7y3h01li1Pa16HEPSSAu7UUjcyG7q4qYD3SmY2VAS2+yUk5lbHzdf+Wzmi2"
    "MxpJzO3PoYg/L5zBfHYpCd0ExN3G7tM1ojiW2ys2AInZQcIQaElqNOUEiR2DIrqorOn01F"
    "/QNowbvPEyjgj46gEFfgDOrCpw+hZU/iUyhEl3YMdYSac2g1XoiDaFM75SSKqeijaCWWNL"
    "KxbmKHUZFK2DOLI6/VoYUCTZ5aYEX5gRRTyU6klY47Hkkd3bp/dzr0cFpnTqV/pC4OHkxB"
    "xYSTKaaij6aRafN7dJR3PI1VT1L173ZAzR4eV5un7POPOjNAZ+vDw42bsPWtd179dFitZr"
    "FDra0UOtlmD/muSzW/LPAoy5Pq/cY9Ar+t6v9tczPbL/cr6nh8m+W2+75+jOYXbjcujR8Q"
    "x+dXe5zvdr9ttrez+/nu3mnSu3c6x/KH+Xp+l22D53LTbZGzuTHJ+jni27HT7Zhv2Sgd9R"
    "t+eGwjnm4VKmEWYuvMA5+hLQw5AEAL64mA25UXyFDaueHzKAtEiJxp5LOxhSJE7qzDD+ZM"
    "qYiZmaV2UBU/mLDGwcnZqAxoPBuMB/nuUabZG5wOL2G+vbL44uNwmpu3xR951dOfYfxjo0"
    "Z/XiN1wgqEWuvpD3mamYydPM0cD3t5mLkh8vRQtOaY6K4fmh4fWip1C4+nZxosM2VJRHhe"
    "t72cR6yCWMyMTuyharrTSJotUQVGLYvyStg6jX8+4IpwatONrzcfDYeKJy3Y/Hp2yRHUBD"
    "QIOFcVcViZQSgJ7kWChgak62YkxQYxJbgbCRoak67bkRQbxCRazCgJ7ZYzRYjx9Q3WhsaP"
    "ECEwiShs/olBFRyQHem+YpWVuWApIsnardpnQHIQWGkEpgIDRDQwa1p2RuKICiJpbMdUOD"
    "4ljcm1TTsDw0KD6ArLNhVXQ0MjqqxlBSxQEEJha0n8/l5ldd+/5d+j/9+X4d8BIIz8PQCh"
    "DvIuoOlXdB+AECfdCeAG1PcCYCThuwGPKuF+gKEk7whAEyiHJ6O7yF2BXF2cMxnLbeNQZh"
    "VBOZVRZfHdAUMpuj8A+u92h4B1jn/r4qIO9gh9n/CHHQahuwW/svx+gaEk7xik0+737Ez3"
    "zkFEktwVLe8eKAd4ddfgO7fx52FSbylK2uq5z+d9SxF7v7473PwtWziO/rf+52TqOsGIu8"
    "3tk9de0+LlNqf1krG9qRq3OewXm4fMF14WLcpvISCkh8z7JWfwSOrksJ2XOnlYrg/7DD66"
    "73zPMN/tlnfrDL3ab3nRMD/s7zcqtxbMdYMZ7R2vGywbpesGyy/4CP94cHpaeqOH1hc9PB"
    "uMyt/yTik91dPB5cfi359Gl6NpVfnycvABfDXGygIDHn33pioiv/2B+JgRj2IZ899J1AQP"
    "Z240KQPMr0YDo/H7ydW4/BrO5Gpa/T8GBiaT36a6SAaMmjhN27zCaz8Fwbu3776j0vcxY0"
    "fk7KVozbnNlOm742mp1FHU1qwmcvQY6tWnodhFQcP9gSSGYdTLWwKQmoKB0iyXumCs1CCc"
    "GwM7lz8D+wo7AilZASai/gMkqjoItiuolgT/OEFDg9b1j5Nig5gS/OMEDY1J1z9Oig1iSn"
    "iHT9DQmLq+xicFBVE0264Qgt2Mqfa7Fqlqv1i5QThwpgm+fsHQUeC+8tYK59sXfa0ifrPE"
    "2EXfvWApxfjhVy+eQwf8B1CAmZSldr4lYXBX5V6Xmx8VkYJ2SCCm9TEgksCEPdsfVEF/wn"
    "NkUq96hAxoWMvrYbdIc9v0WyZXQFqfI1K5EmD/P48imLHQbACCyxivsvpljOXf42WML8O/"
    "jEEY+csYQh3kZUwzHNBlDEKcdBmDG1BfxoABiC9jPKqEyxiGkryMAU2gvMKM7iKXMXJ1cV"
    "54LLeNF55VBOWFR5XFlzEMpegyBui/22UM1jn+rYv/Ptgj9GXMH3YYhC5j/MryyxiGkryM"
    "kU6737Mz3csYEUlyV7S8jME+/xZvQRaH3X7zYGK6vuBbls4ZiplXHOxzkN1+m2V7lP/A+n"
    "s3h/V+69zYvK1ed2R36Ls5FUWdG4/4mXp1stntc+0uNrdUq2+W2/397Lae6Iam+vUpH0rg"
    "qqb6sfzcd5HyFpTcZetb99VNfamUd0U+7LZUa3/LbnbLPakRc8EC74nm6/UhR7HNfs3Wpf"
    "flxfvRh7oMfj/d8Kq+jr5afsoWT4vwK5n9ErXdKd9mq9LPvrtfPs5WeQNWodrRfBebw3ZB"
    "FTzmv9/Pd9nscZt9ygpAlQLgNZ7O05zc6FZ7mCPIvmFWnnb3ZYa6432ZZaN0X2b5Be/Lzo"
    "cXl1W+6uPJ2flg/HNzV2QZtE3nYRm0fzrTKKX9Cx7Lw1vm0IVeUxy8+7L8wLro86qLCD6I"
    "S7OI+kyqEpGGzYKL2lHaNJIuctdg1FFNsai73OXZjrzmZzQh/j3/j2HjLOgeL1sGGb6ux8"
    "Dbb94gls1OYDlVP5kZ8cPwbHBav2iq/p1Mc8uKmBdw7/AVZspEygc7jc+nLpINSGdbarLA"
    "m1/R9WtgEcK7meXnFiGm5eW18x8erWA7RCO2LsOIv0F8nM3Tts/+ate4i8nleW6Llw/Tjq"
    "ejn8pePZlcnA3GU5yq37I3267lXPxgmOZGZ0E6OjufXExrPpOLk9E4t0gJXvQW3Ty4Q8VG"
    "zvvB5ei4YJ6fcGzbB8fHk6tx6Xsp/swBNmXng4vpOF/VfxydE+3Qy67ULKvWXkAralkiW3"
    "8Y2wItREQ9OoACi0jMBMUM2tkv68rdGZgRtbvxaHJxBEe048NEQQ+MASAKeqBojVvVtW40"
    "gx5oqZTf2OuEqLPYq09DUc1ChSQGYZQGqhxFWZ0GYUxdVQy1vCCEm6eZkV3FUQoCHELEEn"
    "jKz4/CzQmiT4hnIGhorLrxDKTYIKaEeAaChsakG89Aig1iSohnIGhoTF3jGUhBQRSih3xO"
    "bbrlfc0f/uWee4ZL7QnigZu3hHd94EaLCiJJeYNIETH7qjmHdkYSfXToH0BTsThkzFLWnF"
    "+7r1+uuDCiKtgpAUtFQKGoj792vrjX6LBEc7E27YnDFN2aYxIxVOeyvE+4fLyEWy91mFoa"
    "Zoz2iUkyWIFTJHlh9EmZ5dF1u3RfJLHYsI1o/TWpAH1KGh/0B2mYgUioAJ31ILWD6JGHcA"
    "JflRpYJD6I2HilUqG6dDRG6PHqDM4XGNnQawdX0s4BqZg1FXrO4OYBfldcd9wGCRGnbSIu"
    "nRA13Ef6Ri7YSlxnS1KXI1JGA5w/p1SBX6ioB6J9KapIGwsEcYo64Kh4PpUIxod1/6Yuch"
    "4hvcoB57ICOiQyiKxwP6eCamhoPJVLWwEKFBTedVtk4w4RMzuuVlbusOgg0sr9nQoRUtHY"
    "Grd6Z1CuMISmqScIc/Uqq4e5Nld4/YW5+jL8MFeEEarMjRkj1EGGuTZ9i8JcEeKkMFfcgD"
    "rMFYwmHObqUSWEuTKUZJgraAIVb8foLhLmKlcXF9+I5baJb2QVgeYXVVkc5spQisJcgf67"
    "hblinePfukRGBnuEDnP9ww6DUJirX1ke5spQkmGu0mn3e3amG+YqIknuCs18515QY/WjE5"
    "nQBCDAYL4mWoAP4atv/4mYukgobb4Pzs37yc84klYvVXoowzkbN8sF2qqErD5ulw/z7ROl"
    "xs7xlY2fhRkQmuGR1VjsGh1Zc9EKjqzZdc8xbjh1z+1tIXYIdaxZdAi4rDl0DOBzuHSL30"
    "NhMuRIkEXJYFJ7wqqKeoiRoWQiCwBUbOZ9EqaajMQDpnvs1Fgq/vqF5SaB5lRGp+G6kmlD"
    "/CDsEcQRKbibkMwQlJsn4Ki+bdYQUQRNnIcMcB/pfEWNC3ZyQlQNIqFx68bUEEJDeFIiah"
    "AJiUc5noYQGsIjzyqNKEg0fQ7CSEppZ7eU+tgwDb3+d47loASFUCRF12AaEkX32BpKUHBh"
    "bHehGqImkWlep4aFY49oXV/kEHXq6vtDa/Z9ukNdEcgb6gEMOEORKmhfqOll7Ar1wKZ5Qn"
    "3pxhFqBxXhB3VoUtygJCHtBbXySW8MqbOYD1SqJ9b35Utt5fpidEB6vry6cv8nSShzf1rF"
    "d/R++tpGP3VylwW6gnF9/iF7P+j3dOsmuD1JQtrrKZpmv18feh5PAUVqF6jnWAbOqdfJ3k"
    "mbdKD4csNysXycrz9/V+U22z1u1rvgO2+rGJFbDqZLCj+BNqMh+AYaGlghZjZ/9zNkIAYD"
    "RCsbMWSpnZkY8ob9DZ75VT9e29fX4xPzxbzj4+H5dFjm7T0ZHp+OxtX/T4fj6aB824eT+E"
    "J5hYnuzicjFixo1nFVRO4UuxwI93ILAzl5eQ2m5edl+BiLn6qn756Lt4by1cHKzl1LHD5B"
    "GkcMFobqiA07tP236si2xPC6n+xNAwyWhVTEzjDVgdy0hjrUkiPD/Bg91AapW8BXym1Ht0"
    "YMPzjWY/LEox0O7p6w86OdowgP+5g8+cB3xnlP6FsM/Db5n2l6Qf/3kxeaa45YB23yRdP0"
    "cR30lEeaa07auQDaNtaGcZN41enWH7IvwbSPfOR8t1wvMhrDel9d9drvk/RxMR8w2mm+3a"
    "x3YghopUYCHLWzJAHW4c9hV6k3ZtTXsM9z1RBfxr68Oi+ShBDZOIDQx2y73Lh5msrRAa5m"
    "y2wS5sciT0U5sKjPWccVlpZVgmbjRyeDaj3co8faQtmt/iIkOJ1ACGF06EoWbd3VuHkFeq"
    "q13QqFk1cwhHrkV+4B4nQ1aL38oNoihS621kLE8fGta6uF2yKFfvM0A+2auTtKujJ4dunq"
    "SYhDSdVTqJni+dIiJwhJHp8z/WQKYRojxd8mfwhJHsXfU1YRpjFS/AnfBg6TR/F3/WJwTL"
    "wUsbFM08HWG1oEZ12rny6umYtHd2E4pT0XxcQRxNhoK99H1r/1NNJt09I0kfhalCJP0wZ8"
    "MfoMGqGeigYPtu75dT+/++wPrn2dNnPdyVjmFTueMQtRSofLglXnUyV7EsPc045gHj2ael"
    "aVvRy6kHTqtIXnTho+HhM6Y1QjrMuByhUSXDoLYelnKUiVgExpOXSlR+GxPcbxDnaX6R1l"
    "PMKeamHFu3SB3urHbvfFRzG2sdRdOh5jT7a5Lz51Y948Pm62+8N6+QV8htt/0fbG/8Z27D"
    "Vb9o/HbFGKfCiSrxV1Yh8jcL8gsd3czG+WqzqrOMZbs1+sNrsMPXQrf/Xh7vIBkM1y8yzb"
    "8jrOCYvIifnO/arEW6vI3WK7fPS/D/5W7bsDfRlEmt8zqBQpamBZtZ2BBaZbR/sKclJy2k"
    "OWaR8nYJgQ86VJn+6WIcR8vnMooWPKc8jKm5xNGuvm92siKTvFyptvfsNAcTABPWTpzVGf"
    "JSgmWRImND+ARBYmQ242QFCsbz+zsqkd3h0uQnOTImKhKRubtOwYNFnqbETBgtJMoE1Ijc"
    "Ep19gkOGZVpuGY5V0bTi01Bsd7+kfs9JKLhGSO8iFL0GurSthigSptUnIdPUbYCafI82gw"
    "2tboEig/x9Fk/JhSPcVxwmP4Es5wNBmLT/cExwmP4RM9M/UJWEzKj0yx3BgczwyUXCSEyR"
    "mopMXpJB/1S3W1QTU0VTeiq4UYg1T9OGlKn1dHfFZK3m6XK8e16+np4dTRBeuwFo8EsNi3"
    "nSkOC8FogNsZPWP62/C4RrfRV/vZ4zFpozNyFj2v3mSzyTqZUscXJOQ1ZGt5Ywn8rmw6OM"
    "2So08eLS6pXAPO5wT61wIzCpwjjeANPq5/rf0OH4ro8S0+IcZ/j0+BhRp0H77SqiHf5Tuj"
    "A73NpxSQ9D6fbEn9Rt8dmPidPqZNeKvPE19T7/XdtlCPiXmdRt7tJ+mQe71NSm/zgjukFz"
    "Qlmfrid/w88bXkLb/bKd3e85O9QP7c5U14rJvot/1//BESeudP1Je/9eeJr6n3/mnT9Pfv"
    "Z/f9v5SqTRdp5j31riE6pAHYz7d32ef/TOi/xet+7ga07cUnGIMhjuhA2zplQDWYtLIF1N"
    "y0EwXUbIs3+3bww+f6TpA9ML7r7IzUc/66yFU4OLwUr4dI1gG2rlRV1hG25rARSENAdk1a"
    "BgLMwhyHvCr6N4PBNlDBdZYgfDUYQOtfD5IY0X2L8xK9w/sl3IowyrSsCj5dGKP3vlwdYi"
    "iVgq2FApoSULrLJY/Un1t9oHXaQvkt/KGenkPBIwxC7itzAmqDBKr4Gp8jTJurulDDV/qo"
    "dmpqCJcuacIq4xTlgjBbdmzWBgR1mbW6kJPnbJv0D4g03Mf9JH0gGiHB2ybVAyIN4u0pwQ"
    "PRiISznh9p687qz/hsFkvhwJyxmLhQ6WErcDqiOXc+JhF9qxjeqfyRBop1MDfDyfB4dDma"
    "jGdng49VaobR+IfTq0J75V9Xl9W/769+rv7nQz6XPw6H59Vfk2k++14SZ444xuRIxMCnCI"
    "hq/UYmij9RwK4MrbBH8VL7oE7iM1Jk9M6tFp1iAkToW6lA8baNapFUDVKDL0Abha9r+AVb"
    "IobdMiwNkcfB9xemRjRGir9l2Br/eQQWf39hbNLPJnAbkDBJQJg8ir9rkoCY+LQ7ALPx1r"
    "skNhWLz6J+9nbi3w/z9b6+8aheVHn5vJbl53CqdF9JT656tAWry5rbg9R+rSt3tzCrL+Wq"
    "mZclux5sy5Iv7FnbTvMjaqj/6Idl644IkNrL/HxNPNWRMm/9qChk4BJaTrbwfB7UWld9mL"
    "lPuxa3IrbIlxRt7TufOAy6X8sOt0UEvZ756bCbJSMAuVmEeoFr2yCC2tKO82jDgPuz4FAz"
    "RJhb2m4ebRhzf1YbakaqY2s3X2W72TZbbLa3n72lstusbmeVKNQM/1W49wY6aqtss4f59p"
    "cdrGFeg/ZrxpQ9+JgrEUHWTGAKx0lH88VhpWS6ODyJB8vonXLMrnAYdnyo7PAC48RnVRcx"
    "z4p9+ySgRpFtwtGbpQyW69skvHRq1XZqp9giHCEPUt8G4dsQhQrmdhpUQMhDdVcOdahOG6"
    "JQE2wPho4HqmtzsOKjGBNsDYaOx6hrY7Di40PW7rEpw7UiCgxVU0F7jBq+UVx2U0mAZXcd"
    "BpXeSzxSbLItmN2VuQIfsocbE5/xGVuDfSW2MWqUpaOpKrc0ypwO62qWuczUs/4F+cssFp"
    "aDnWJOjR6slkALqMtBakal4gxha4aaXjJpogHk4uiqov4zvj6SZCkYOy6UjHwBRHHgGkMX"
    "Aqkctsa2QAIzwRDjKINQdY0xvgkCrCkGGUcZwqpslPFNSN7qy4w61eukz36jZ1qwy62l9e"
    "1ulp9R/HSALVME3oQfdMjz2X3abh5mZFK75Fx2vfuf9hu6perp9+CY7WrrQFZaLijIE40t"
    "20inJOiQIhmr+LYgQ7X7soBOZVYPQ2/XV1Deg2XHSie3EVg7yR/FEPIge/BHsW2IQm3WpT"
    "SkDR0P1Fnz1HHCFkRhmiUtDaSh4iGCpVIdYCM9Cu8mcZzeBIbnTS+j8kYyGFMMVZqOh6Vs"
    "pHLioxhTDFSajseobJxy4qMYU7GFMPWAJdm8LoofN7v93TarbZfV0vqDKEv76mp0wlvZ80"
    "KQbwe7e9ryLtvtYZXvvvVC9V1TfXSWm1qDs/Pp/21qEUYX3OE9zBXI5WMWiHALw4q3CJ8h"
    "mFpqR4mGP3GiKOAUP/uJyN8J8pAfT05PiyF9/eI4H4HOtXPxSKWKjJtMToPdUZhuRuUd7V"
    "/LRsn2tfzSMk+/I9yETNNkn9UmaM1aYcr0TUdaKuUO9NWUBgrmgnTROIkgO3wH3JVELdy2"
    "SsLmS9DQMHQ3XVJsEFPCZkvQ0Jh0N1lSbBCTKONo6hBTBEINtVapV5qFdHpxNayYOKF7X8"
    "r+tPvlENuegtZE2v71y3Ltttx/JJjr526zffKaVLU//OWK1XJHBo6XccKLzU7knys1st8U"
    "kcLrWW7Q3da9UPz+23y7na/zc/XDZr2/34GSh2LTzdbz9SKb3R2WtxnZQG7vfkV/dYNXIv"
    "kNDqY6ZxjUcaQd7YKai5ZZULOrh6TPJv+Ztglc6tZfszAMzBi1Cil+uK7fR36YTE7gt6m/"
    "9qnhCEYOsrpMAqP7RyBcfu70sNianxM8goanM7XcwPzi1xYcO4bO2RHkT+HGnwpLUAP5IU"
    "5MfsvTK8Ow32Kg5JLhI0aVZF1tFDX7ZV1lNgV5kZz+drMIwX6DeYmg5p3MQrTSP83uNpvb"
    "HTWDvj+q5k/F1e8KIxPb+OQyI7OGMak1WOATHVUDn5JJ2vfOepeEp1wLCRz1GtnapIfsSU"
    "PRDLEEex6RkC1XtuYJoSE8KbY8IiHxKFvyhNAQHnZIETyDY0mv6dExJTt7gMpkq7VPHo68"
    "UPOLNU74qhWTkFCqVbN726GY4KSuzZNEFC4ZPbmB4dN5SnviQoia3U6S4pykIvAw22iZ1h"
    "sW6I0+r0VCyKK85gydEDbMaN47dD6rPWn3pXS5T0jD5yyWV9iaUVw3UdPkGkgaAZhUrgU4"
    "Dp5JE4LREEhuT7E3mYI9zFXC9Lvl+uir/Bi9XN8Vl6eFyf9Uxmc0Z/EC68uj+kgYBUMkl2"
    "/pyzIH1sq4Jrxb2MMQTivsRGd+KY4w3YuamKOL8Wa9C3yGtVeHkAkW1AkK14qRqtmlXxO5"
    "9EGPTj4ypqPjxpFjiLo4YN6FIto7hLLzMez9Ba+Lo9ZTbqkgDYlE6Y7KlUPGFtQ1WsQxsw"
    "HMfUYuS0OWW8Qqs0HKfUYnR2M/oqOLYCobVnog4sNLaIu41TEEXVvEl6Zpi9TLarrt0UTS"
    "/Wl5tLE8Hje75Z5pfNwq+TQ/rPb+97HZj9ffzp/gPZi9pqW6y82P5NwWtwvt1ojpVg3mbm"
    "2mlNSw35oPktc/IkBvUIB20MiZnA/HxbXVXyflP6eTyymweEp6pu8tO6KcuuDx9euNFPxN"
    "+KIEMfrmOyrYh+qzhGBxLkq8r/DwuOUEh00CEGd7axCA6VdtblpGFBDKwwDjNwEKGOBROE"
    "3drlgaTuSeXdVxwhWj0aZgRYsC0Qg3beTxENJDnulY5x6DnEXRzclhzUw8c3+BzLIIZpkN"
    "G5ri2vZraGYvZTMbj8zAlLZFatNAMJMTbmZ8AgJD11sZLELB7GY279cVu1zinxZ1e4v62Z"
    "1xeX91tG4LDkq2bcGqe5w2bpDISPDIzHTMf9Y32pAsytYB2hADgGu5bbmSbdbwp9a/ojTB"
    "CHCroybrGgC+MK79CZu/Wx21X3fj94Vx7Rdt+rJhotPo8HAROqqaqm6TdR1UUIrCLpnkiN"
    "pn84c/d832u+bNYZcfT3Y7k9Xcj+fub1ctPFHzbZNTqewux/1U9G0711NB2XVvLlhobc4F"
    "r7Z+p5IYdZPPxakQZVcrfrO/r14hNp4s0yO5hv7jP81Chu0ErBzZPuvR2VXJ9rSqqYCkkc"
    "tpo5D4etrUxU0HulPYAqAkttkpVoNbHzdf2W7wxbEYUiwHtz7GoGw7+OJYDDLrwdTE7da2"
    "HxpJbJOdBUN47uYIMSC0HHWCQopkkUlto6au135l6wjKeW7zyGQn+rJMJIN6tj7UKfrAOy"
    "/XWvp0WK1mMZPKVpLbVdnDfLmi8JQFQT6lZXS/cc2xtxX13zY3s/1yv6JMtdss3y/2dUiY"
    "Xxj77l/g2dvjfLf7rUhBej/f3TtteveufxvxYb6e39l8nthIlOffKieivq1pB1s3e9OyUb"
    "I5G354MiCebhXq/RJi60wcn6EtDFmioIX1XMHtygtkKO2E8XmUBSJEztzy2dhCESJ3KuKg"
    "NFMqYhb8EuTg5GxUXhafDcaDD9XnHS8Hp8NL+PyxLL74OJzm+1rxR1719Gd4t9yo0Z/rSJ"
    "2wAqHWekmAPM0MxqeNZm6HjxvM3BAdOShas9+7a4fm0YOWSrkq8fRMg2WmLIkIz+u2HkzE"
    "KojFzOjEHqqmO42k2TVVYNSyKCPS1ml8SwEz0qlNN77eeDQse09asPn17JIjqAloEHCuKu"
    "KwMoNQEs65BA0NSPe8S4oNYko49xI0NCbd8y8pNohJtJhREtotZ4oQ4+sbrA2NHyFCYBJR"
    "2Pwjhio4IDvSfcUqK/MFUESStVu1z4DkILDSCEwFBohoYNa07IzEERVE0tiOqXB8ShqTa5"
    "t2BoaFBtElfHOWoKERdf26LCkoiELogPLqE63XdUQheWnOKMoJUjmffJcGmbsp1XNVktvs"
    "u1+K5yoW+r073PwtWzgOnrd+rqe6TsId4Ob2yQNgICy3OSfv9dubKgH75rBfbB4yvyll0a"
    "LMRcJBP2R0Qc7uMaSyw3ZequxhuT7sMxjS3qsHKj/xLu/WWabggpof9vebzr4sxhFlZkxH"
    "R5Rlo+SIsvyCoe/Hg9PT0k8xtF6K4dlgVP6Wd0bpw5gOLj8W//40uhxNq8qXl4MPIL2TlQ"
    "XmCUpQVRUxH+Tz+Jipga5b899J1AQPZxI1gfrmV6OB0fj95Gpcpq2aXE2r/8fAwKzz21QX"
    "yYBRk6lpm1d47Qf+v3v77jvq8SQzdkRuAIrW7ImmTN9RQ0ultndbs5rE0e3dq09DsQuChm"
    "GMJIZh1MtaApCagoHSLJO6YKzUIJwbAzuXPwMbEDsCKVkBJqL+AySqOgi2K6iWBM8JQUOD"
    "1vWckGKDmBI8JwQNjUnXc0KKDWJKiH4naGhMXWPgSUFBFM22K4RgN2Oq/a4hq9ovVm4QDp"
    "xpgjQ1DB0F7itvrXCS1PS1ivjNEmMXJahhKcX4YXqa59ABn5sGmElZaudbEgZ3Ve51uflR"
    "ESlohwRiWh8DIglM2LP9QRX0JzxiJvWqR8iAhrW8HnaLNLdNv2VyBaT1OSKVKwH2//MoQj"
    "AWhG46rz4BWtdNh+Sluemw96dF2Jj7Vcw/nW90lvWOGSCYEC82ciwfW1m2R4H69nRffDDO"
    "zcn+tgr9yu5Q/qqKon5/SPwcD1Db7Pa58hcbP416yeJmud3fz27rOXWSUza/PuVjDrjuqh"
    "/LnMxFkgFQcpetb72P5FSex7yb8vFJpp//LbvZLfekfoxzDfoN5+v1IUexzX7N1ocq+k2Q"
    "en61/JQtnhbhgLr9ErXdKd9mq9LHsrtfPs5WeQNWodrRZxqbw3ZBFTzmv9/Pd9nscZt9yg"
    "pAlQKgr7f/IL58MVYJ4Ys8GBF+zpvxn9rP9Xbzn1o2Sv5Tyy/oPz0fXlxWWUOOJ2fng/HP"
    "je/QMmj7AsUyaB9k1yilfayf5eEthMjB2xQHfaGWH1g5UTb7qojgg7g0y6zPpCoRadgsya"
    "gdpaUh6SJ3XUYd1RSLustdsu3Ia35GE+Lf8/8YNs4i7/GyZZDh63oMvP3mDWLZ7A6WU/WT"
    "mRE/DM8Gp3XsY/XvZJqbmMS8gPuJrzBTJlI+2H18PnWRbEA6W1WTi8f8itzxgUUI73DNJ2"
    "adIsSU/wxEM1q7fQfC8nE2VPDRi/pXu8ZdTC7Ph8fl1c/geDr6qezVk8nF2WA8xQmTLHuz"
    "FVvOxQ+GaW61FqSjs/PJxbTmM7k4GY1zk5bgRW/bTWguKjZy3g8uR8cF8/yAYds+OD6eXI"
    "2ng/fVAM0BNmXng4vpOF/VfxydE+3QexDYLKvWhkAralkiW38YewMtREQ9+kINi0h8vMgM"
    "WvTdDWJGmE9vBL+v4V+CMQaA6BKMojUnTte60bwEo6VSh2evE6KHZ68+DUX14SSSGIRRGq"
    "ZyFGV1GoQxcVUx1PKCEG6eZkZ2FZ4juPAKEUvgKQcqhpsTRJ9wv0XQ0Fh177dIsUFMCfdb"
    "BA2NSfd+ixQbxJRwv0XQ0Ji63m+RgoIoRCG/Tm265X3NHz7G1z3DpfYEEQrrLeFdQ2FpUU"
    "EkKdHKFBGzr5pzaGck0fBk/wCaisUhY5ay5vzaff1yxYURVZffCVgqAgpFffy188W9VoEl"
    "mou1aU8cpugWBZOIoTqXJ33C5e9M3Hqpw9TSMGO0T0ySwQqcIskLo0/KLI+u26X7IonFhm"
    "1E669JBehT0vigP0jDDERCBeisB6kdRI88hBP4qtTAIvFBxMYrlQrVpaMxQo9XZ3C+wMiG"
    "Xju4knYOSMWsqdBzBjcP8LviuuM2SIg4bRNx6YSo4T7SN3LBVuI6W5K6HJEyGuD8OaUK/E"
    "JFPRDtS1FF2lggiFPUAUfF86lEMD6s+zd1kfMI6VUOOJcV0CGRQWSF+zkVVEND46lc2gpQ"
    "oKDwrtsigVSImNlxtRJJhUUHkVbu71SIkIrG1rjVO4NyhYXRyMKevPoEAt2wJyTPBdEqVZ"
    "YXyVL96Fw2NXdKMGajuQDiIzXqCx0idCISWpUbenMTIv2lRFb1lWUrlA6LjaPiAq9UgpYe"
    "t8uHeXWVjBJp9Rpi05jcsa/6eOZ+apRMNX67BsnUXLRiZGp23ZNSGU7dk0FZiB0iXmoWHe"
    "Juag4d4zgcLt3CONBtKTkSZJelmNRuU1VRD1ellEy034KKzYKQhKkmI/GAqR4zHkrFX7+w"
    "3CTQnMrIjKgrmTbE7QiPII5I4dSBZIag3DwBf8Vts4aILlLjPGSA+8j/ImpcsJMTLlcRCY"
    "1b92qVEBrCk3KxikhIPMrXqoTQEB55GiJEQaLpcxBGchA5u6X0qIVp6PW/85UeJSiEIumS"
    "FdOQKLpfsVKCggtjO796iJpEpulVDwsPoZWei53qGI/yqdiTlnYo5lP2gGPKD4PTy/bpeY"
    "owq/1ysXycf2lfot9mu8f8eBR8BGK1FD2UuS+fQ28gzJBgH0HAqRViZPNB9ZyOBowQrdQ0"
    "kKV2mhrIG/YxiPGtfry2Ty/GJyax7vHx8Hw6LJO4nAyPT0fj6v+nw3HxoeWfqFQ1UF6xML"
    "sTyoj96hp0PLjJKAJdYWpEpzCQoIXXYFqyFoaPWRepevqHsnhrqBMarOx45eLwCdI4YrAY"
    "VIYV7ND2KW3JtsTwut8FSAMMloVUxM4w1YHctIba3MmRYX6M7vVB6hbwlR46060Rww+O9Z"
    "g88WiHg7sn7Pxo5yjCwz4mTz7wnXHeE/oWA79NMiCaXtD//SQJ4poj1kGb5EE0fVwHPSUV"
    "4pqTdjiAto21Ydzn/3XurYfsi7PtI19L2S3XC3tL5KJZ7ytvv7k/Ur+XYSx3mmc3E54YB1"
    "qPowFH7XfSgHX40xnV47sZ9eWM81w1xFc0Lq/Oi2eCxHs8IPQx2y437kvtclQAr3z5nsz8"
    "WLxUKwcU9emLuMLS3pXRbPzbfVCthyuUWFso49VfiQRHFAghjA5549H+XY2bV6CnWhuvUH"
    "gwUAOoR37bEiBOV4NW7BfVFil0sckWIo6Pb12DLdwWKfSbpxlo18zdSdKVwbNLV0/CFWSq"
    "nkLNFM+XFq8CSfL4nOnnrSDTGCn+Ni8ISfIo/p7eFTKNkeJP+I5AmDyKv+vXBWLipYiNRZ"
    "oOtt7QIjjrWv10cc1cPLoLwyktYBwTRxBjo62MkK5/62mk26alaSIxXpwiT9MGjBl/Bo1Q"
    "weLB0617iN3P776s02sfR85ciXF2eaWOB81CjNIJs2DV+WjJHscw97RzmEeP5p9VZS8nLy"
    "SdjGBDEygNH48JHTSq0dXlVOUKCa6fhbD0AxWkSkCmtCa60qPw2B7jeAe7y/SOMh5hT7Uw"
    "5V26QG/1Y7z74qMY25jrLh2PsScD3RefujtvHh832/1h/cV94cl/BfHG/3xT4nfG//GYLc"
    "o2PBTpGQqKWApTNwvtdnMzv1mu6ryDWAE1+8Vqs8vQ44jyVwb/Lh8i2Sy34jLyS1COmJxN"
    "EWwx37l5at9aPe8W2+Wj/yGqt8+Su7QPa0orH2ql42jDymrtLDMwTzsaZpCTkssfskxLbs"
    "owIWZTk37RLUOI+XyJUELHlImQlTd1mzR4ze/XRFJHipU3//yGgeJgAkvI0puz+Bvotphk"
    "Sdje/AASmaYMudk5QbG+4c3KpkwDd7gI7VSKiIWmbKXSsmPQZKn3EAULSjMBHyE1BqdcY5"
    "PgmFWZhmOWdm04tdQYHO/NCGEHSK4hkjnKhyxBr60qYYsFqrRJDXX0GGEnnCLPo8FoW6NL"
    "oPwASJPxY0r1+McJj+FLOPzRZCw+3aMfJzyGT/Q+ySdgMSm/TsJyY3A8M1ByDREmZ6CSFq"
    "eTvMgv1dUG1dBU3YguJmIMUvXjpDl6Xh3xWW14u12uHNeup6eHU0cXrMNaPBLAYt92pjgs"
    "BKMBbmf0jOlvw+Ma3UZf7WePx6SNzshZ9Lx6k80m64JKHV+QkNeQreWNJfC7sungNEuOPn"
    "m0uKRyDTjpSPvXgmwUCB9vYhIat+4jTkpqgr8c+4TNG07H//Oa8IQK33Du59u77AsL8f5D"
    "P82kfM5tXc1g8HHckBnR+q1nNZK0nnnW3LRfeNZsi8eWduTDd5ZOYCRY8upkKtQ7zLrIVT"
    "bYMoqIb5J1gK0rVZV1hK1Z4gPvR8muSXs6ilmYxdirou+PDbaBioVoPjIadMgG0PpOWRIj"
    "8nI5Twg7xJzjVoRRpj2H9enCGL2HgeoQQ29gbS10/5yA0l0ueaT+3OoDrdMWykryh3r641"
    "ePMAi5ryevqA0SqOLLE44wba7qQg1fpKDaqW96XbqkCauMU/SI12zZsVkbENRl1upCTp6z"
    "bd7tItJwH/fzWpdohARvmze6iDSIt6eXuUQjOgRGubP6SzmYxd7eEocsJhxHetpijkg018"
    "5nJaKDFSNrlBOrUqyDj2pPhsejy9FkPDsbfKze1I7GP5xeFdor/7q6rP59f/Vz9T8f8gn9"
    "cTg8r/6yn2gNBX90SBkaYUN4g2bOMOorKEScVpRdHlphj+KlNkOdtDWkyKi7sxadYgdE6F"
    "upQNHRSbVIqgap1RegjcLXtf6CLRHDbhkRgMjj4PuLECAaI8XfMmKAT2nK4u8vgkCa6pTb"
    "gISvO8PkUfxdX3fGxKfdApiNt94lsb1Yfwv6CzIW/36Yr/f1BUgV9+5lY1mW+ayrZC1Jgf"
    "E9GYXVvc3tQWLA1hW7m5nVl07UbMySXQ8GZskX9qhtp/kRNdQPumbZuiMBJGYxP18TodJS"
    "5q2DukNWLqHlZDPP50EteNWHdfo0bnErYit9SdHWyPOJw6D7Ne9wW0TQ65mfDrtZMgKQmw"
    "WoF7i2DSKoLY05jzYMuD8zDjVDhLmlAefRhjH3Z7qhZqS6uHbzVbabbbPFZnv7ZZkru83q"
    "dlZJQ5nj/Ad83iO0qMGyzR7m2192sIZ5mtOfLVN25WOuQweqZg46OFg62jAOKyX7xeFJvB"
    "pDj8VixoXDsONrMYcXGB8+q7qIedvlGykBNYoMFI7erGewXN8w4aVTS7dTO8Ug4Qh5kPqG"
    "CN+GKFQwr9OgAkIeqrtqqEN12hCFmmCAMHQ8UF3DgxUfxZhgcDB0PEZdQ4MVHx+ydm9NGa"
    "4VUWComgraY9TwjeKym0oCLLvrMKj0nkOQYpMNwuyuTPf0kD3cmHCNL8Uk7CO9gNFnPDFA"
    "VbGlZeb0WlfbzGWmnrgpyF9mtrAc7DxzavRgugRaQN0VUtMqFWcIWzPM9JKCEg0gV0hXFf"
    "Wf8UWSJEvB2HG1ZOQLIIqD2Ri6EEjlUDa2BRKYCdYYRxmEqmuR8U0QYE2xyjjKEFZly4xv"
    "QvJ+X+Y2WNzP13df2H1VuC273Ixa3+5m+eHFT+XUMr3TDf/oQ55l6NN28zBDqYaSMwz16o"
    "jab3AL1ZMhwXHb1d6BrLR8UZAnGku2kU5J0DNFMlZxckGGardnAZ3KLB+G3q6xoLwH646V"
    "Tm4lsHaSY4oh5EH24Jhi2xCF2qxFaUgbOh6os86p44QtiMI0y1kaSEPFQwTLpDrARnoU3k"
    "3iOL0JDM+bXkbljWQwphirNB0PS9lQ5cRHMaYYqTQdj1HZQOXERzGmYgth6gFLson9r3/9"
    "f/AzTPw="
)
