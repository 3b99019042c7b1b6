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
    "eJztXetz20aS/1em9CWbOsblSJadja+uSpKVWLe25bKU897eXrGGwIjECsQweJhh7e3/ft"
    "2D95MACJIDqT9s1iKmwWH3TE/3rx/zz5OlNIXtvbgwfOub5W9Ofmb/PHH4UsA/Ss8m7ISv"
    "VukT/MDnM1sN5tlRM8934QP4/IHbnoCPTOEZrrXyLeng6Du5FP7CcubMlI5g0mW+ZDOh/p"
    "owPpOBz4zA82GY602YIR0f3ufhQLlaSdcPHMu3hPcCv86UBnwfvGzwN8O/fw/E1JdzeKdw"
    "4f3/87/wseWY4g/hxX+uHqcPlrDNHPMsE1+gPp/6m5X67Mb8RY3DOc+mhrSDpZOOXW38hX"
    "SSwUFgmS9+++3mHT6bC0e43BdmhqVOYNsR9+OPwvnCB74biGSiZvqBKR54YKNgTv79IXAM"
    "lAfwwBUvLNN74Yj11DL/I5pfZux0+un2fnp3fT+dnpSFeb8QzJXr7zwGMy4KBGcJHwGfcU"
    "1Yjo9s++e/wq9I2aM+PcG3Xb2/+PKns9ffK5ZIz5+76uGJYsW/FCH3eUiqRJDy3HAF8mjK"
    "/Qrew/dzx68WQJ6wIAj4OuFbS/Ei/kcfgcQfpBJJd0adSAxbGo8vHLnuLJGvC+Ewy2dr7r"
    "Hot+0umPubj9d39xcfP+Oblp73u42fvru4v8Ynp+rTTeHTP4VylKANQjWRvIR9vbl/z/BP"
    "9rfbT9dFaSfj7v+Gj+C1lh++4Pqv9yc4Sx74cgrMmXIzy8744/gjGJoukGBl9lsgecKns0"
    "Bs7oE6XHBnTitEEX+DUwF5VLE8fDEXbvXyyFAV1gZwbV+r4ceOMv9iecJjsw3Dc3Ft+Qsm"
    "uLGIpP+WzQPumh7jc5A0LAobWM3CZV8+ZatXBvxK+L8fTn989ebVT2evX/0EQ9TPSz5507"
    "B4bj7dK/WeykL84QvX4fa06iy9h6fVwiiQFQQCE24hkOi47CSPiCldT07LZPKBgcni4SHK"
    "LAf+LZi38XyxhH9yH/epASxhD65cvmXhnCZq1KPYsAewXIKVJ1y/tZyW/I+pLZy5v8Bl9P"
    "Jlg1T+6+KLOpBhVGGffooenYbP8qID81D0UrR5wgEU7YEkmT1xo9/wVr2HrReWLZSutb61"
    "3kpPW8kqBgHjKjd2nZFcINrBWj7QkvgEv9ZT2zSeeridfSkfk/0+YZ4MP+YMeO7Dsc5muD"
    "RAU3PjMdQF8KID2NWpfB6BE2XBXC2kZYhq4cQUvZRtr9Ov1x4FNuNMUeHG/iruTKun5nzd"
    "RnEWt15Gb74uqk0vmP1DGBU6s/60y5Doz3zF69AJn+BJx0EpOm3Xdp75p62OrdOGY+u0fG"
    "xFzJw+SNsUVVtALlfcgV/UKIsMuc4iiSl2OozwGMieQzF7//Tx4q/f586iD7effo2HZ8Rx"
    "9eH2snTqwDB2dfvhAxxf7O8nV38/KchpJs1Nl00Sj9fZFlQbBM0Hj6NJ6OJOSaGrvqZdW+"
    "Ou2byrMPAsVyhPtNs5kSPTWxoSzmPwjwTIIsBDGww5udTknIAZGTI0f9tugQyJ3nznkbcD"
    "Z7Tl63M0SMMIXLePS1OgHJ9PowzWlc2NAazQp+C9BKKHX5sQjU/+fQ6ip70EQJOuegIcRd"
    "LxLQcFcdBKiJUBCAZRiaXlBL7wOgLHVeS9EOQDrYH3cs1s6czjY0F5cdHcj4QSe4K7xmLq"
    "g+XT3WHL05K3thdvLeLy3OXLiv3RTkQJMcloLzLinmfNHSE6QbIFIv0hWfTqQmvGlO29i2"
    "FAVThGFtLtxt8syTi4u3alr6Idplw7e+cvZt88PFbmgoS8K/P6F+kKWLR/ERvF89BWM6r8"
    "4ij96RrsNbkRWhliO/E5/TSdssvXSQ5TftkBQ8J4Fj75AhbUl5srZS6VdceTZXZvlbGd1X"
    "kNWsNsXOYYDVpz15zWrPcVd33LsOAo9SsO2cuI+pe/fBE2rwHgCvl+n9M36nPEqpB5HLvZ"
    "URi5Rexzdy6GYt29etkT5RquRnkqM6swtz7Lj5any+In3OFz9evwu/GbGtZeQ0pqYYluz0"
    "6drgoUrTJVMXzwnceQVkWtnISXPzMep5AiZA9PRKTBqjNTe7+JMlEpE3XMiYaUiUqZqJSJ"
    "SpmolImqZ9yVMlGLwqNM1GegZCkTVe9MVHiygvdWQEtNWUZZqsPFC04+X396d/Pp1+4WEI"
    "piAQqUO95auK3tn31nGSVOcyfMOk80pCupHTay4+KO3P1O7M3T6K96kLkxrLFegILhjyLE"
    "Pw7K6hhL6cTrAtE4mB1P+tDcbgrFZErDd4wPZGvRR68+tkcH8rq0RSgm2moDcPoqfZM+i3"
    "sITbKV63kV24LpIhO0enLxr8F0yla+F9Rt51jYIeISUWCnISSRhn5aRCP8dPDWQIQyEzMB"
    "g6SS5mcm/oAP7RBOUWnTHvriuPLQL/dwpCfK4hrolRSaoNDEmJFnCk1QaIJCExSaoNAEhS"
    "YoNEGhCU2ULIUm9A5NEDpO6PiuzL1IEC2/0B7jsKyO+mF243WeaBTMjqZ8XG6nbUa76Y4y"
    "3Qh47mS6qm4Oz3eKSmgRlYj23RBhicyrNFniQ6mV7YGJvMZ93uGgoY7O4cNBGYU3AONv82"
    "/ThPlDqvWtEigffFrFhq5sSzj+TT6yUXw2aYoHGWpU9Nu2R4KA+5YZ+0MhLbhDMpgvUAqe"
    "sB9+VpG69LMJ444ZwlngaSOeBYsayPKOle9uGNZAJf4U+l7lqNHhv37gCBPaBlrGmNQ34X"
    "9edcWqh6g83yWmxG276ni/WvAaMDil0LmgX1V/putYI+jQmguvqt9FLcNTCq0Zfvf+4ofT"
    "89ch2itiRZGcMJlYndInvSTy+lULgbx+VSsPfFRwoBtiqu8iGPZZBFUH6YBxLOy2C1Jbci"
    "yPZHtEZnmV6ZFa7A2WR2bQdruDrYTrwRrBTohsLdgjcISFZkDkmlRYCy2JKIuEskhGqPAo"
    "i4SySCiLhLJIKIukr2dBWSSURUJZJJRF8jyzSB7g3VP1Rwe1myPSGs4BrWu5DOfLnPaszW"
    "vN8zZK87xeZ56XVGbCv74XfVS9QGc5DALLHKcx6T/kbOpbvt1pg+SINLdKYH/AdJmarib7"
    "Qyy5ZXeyA2MCzXnNxA84UwYHKKw/jYy4FXCt0wpPCHTnuJooEC9nFehgG36ftrvMo+Eujy"
    "KzZ5brL6Zo2Fah9ZtqhueJmqxlvfiPM0KvR81/d9MGzdwq87SCwRvBK0KCjc59nlDnRvjI"
    "WpxnwtqJ8g75HOxQDHZ7Yr4UTns/cWB/PmTkUjpqzVbkobQQQ45aZ1l8xIkqrsNkE4EwcA"
    "/VT2B/D16+NN+g4mb/hkNCUalBSOCKJU7IPZasVq615G6FjC6ltAWvMUEzVAXZzIBsX6Zn"
    "8kk3fx0jOqEfZoVuWhz6+c5TEFn0Y+KUrt3V1OXt7YecsXp5U7RGf/t4eQ3n9Pd5bUb3S4"
    "zPRaD7JfSX0ZFLDA6Zdp2kA+N9jirdLWzu5Yax76PeinCcTOzxcn+gnOz65JCKBv74a47S"
    "wn/sjXxqsrCtqlu5unAzk4LdPg3+oGu+j9l02Mb+ibaoylTKaJKGVKXsqPa5SuiUMUPZAF"
    "Gi+izYeCrAxwJvgs+X1nxR0R2n3ysoj4nymMacpkJ5TJTHRHlMlMdEeUz6xlQoj4nymJ6Z"
    "kqU8Jr3zmB6BExXYa0OT/phCZ8C12gfUpD1/16yxsSSMRSzH0JAbsxz+0Ch/bJfUMcoaO0"
    "S4gfJpDphPQ+lih7aV4euE8Ke21W2RF8h05v6dmqpK6ljIwNtxxbdb8k1rviQCQwaOX5W1"
    "Uc/+DInOrA8jCmqqE3Zzd8vOfnz9+ocfGbdXC/7DaT8RtBFAPfuLzHfFvBJxqed9SqEz6+"
    "98mMKErVz5zXIMgQZQOHFNDB+jsqdRw4qPxuvMc7Xc23dJOwSL+9qWBVqNuT5m0xIGcxu4"
    "bnYzMPNkGssmNDPVdBlOVxMr89lkbV+kDjAlb1PyNiVv65y8DUw0qzuf1SOfKY3Op0BGDY"
    "UT1gT2hJ8ZeB09ryyNzjxXwb1orprYo2sx86yqM7ee2xkS3ZkNU2U4V31whfgWvIqcxUa1"
    "n6PTWeG/l2u2xEy6lZArW2RS68KfcCxNzh0nAAPdFd+EE1SsdzioRI2VWSbVWQAXmaBKNG"
    "VMIeDKJOrG/D+fnp6dvTl9efb6p/NXb96c//QykUL5UZM4Lm9+RYnktklZREbgusIxukEQ"
    "GRrdtVE817j7ZSSdXsrprIVqOqtVTGdFtWRbD8LYGFVl+E2mTo7skFexf7m9+3x9dX/SUQ"
    "pfF8JVmReYb2J6bCb8tRAOe7BczHqLstbRWrVl34DA4BaRb3W1QGOKA0rk9su7m08XX/67"
    "q0TUcREYCxTKkvt+B1N/z2x3o8IBb2Gt4Hu+iYoYWJMQqukPKJLLi7ubqz7yMGDxi0hDpb"
    "8Bazsfxapnl+TBxTMLPMsRntc5SlYi1P3YiCfMcMJJ/t9M2BJzgnypiSfhycA1usUrEwqd"
    "RYA7Is639CUL+umn4fm9AuYtuCemK1c8CDQsqpyKBsS6hl5nWXyNFn84ZVz8WKszieLI5c"
    "sMWkbwW4bwG2P45f1AheWah3qosFx/Gcm107GqPEuhf0qwSkOKsB1VLssdb42qDWHw1ldS"
    "DJPku+Juek9NO2bnSMbB7VylZx9Dai+V+yEjy4x/AjeoDcn0rQX7uQXZ5jYv1BYDsP062s"
    "N6sX0wzbL9Eq+M1t2hS0IEwexY0a9pGf9+W1fkTZtg5lmmxd2duyM8M32Sjxl4HigBlSsw"
    "DBMvkhfqujZDhnpsLd1HYaKu0L9rh9a8XPIN+qhjaN6RWZ0NbTzya3h7Q48pzxO0uf8wPr"
    "e+CxdimL6TMDZK52EquavI1x7k1NODenqMuWUD9fSgnh7U04N6elBPDz2jFtTToyg86unx"
    "DJQs9fTQu6eHK7ume8UUOse6whixnwU/TSlC1DPbmlyTNBbPcqqSJmornpLxOxY7HRIQCb"
    "PrTL55C7sCqzqsB+ZIn81BVQ7QLrlV2VPg+FVNDGr5nIwfR1FZjs1MXcdshUl1CwkONLCb"
    "LUHpFA+rOe6M1uXHu8rgOTYJ3xVP3VHHxzqwE8sLRCNheS7Whew+WAy9Iaz7jBqyDx45mP"
    "TqxV61+gfgfof47ggX/VbeF1RC5wjvIcIX93x+0hC3wMeTVgELPxrZogs5DMXTlteblbWD"
    "KOpAUYcxg8oUdaCoA0UdKOpAUQeKOlDUgaIOmihZijroHXV4hiDgQfkLzmYn1qbjR8JVmD"
    "Ahevot2z3AdxEOsyOXI9xHIwZ3XsFbeZtuYq2QuQQ0rYDlsoBqPSaXRXC343F3sL5m0txk"
    "0FBs+FHG5JoGEi5HuNyYYRfC5QiXI1yOcDnC5QiXI1yOcDlNlCzhcnrjckmGR3gTTyflWy"
    "bVOkMYNXA4VTwZw0zJsBm2I2xVi69EmOhdTW5IeIBvnXa9FTBHpLtULJfhfHW6CzDhX99L"
    "W6peoLMcRtwr6sleVAf7IrqjLrIv0P5D6AorG5zvfIYF9mBFvmC/9VdYe7EJFYf7bp0isc"
    "ZSGvGuebJ3acKu0fA2zX/I2dS3/KrSq3qW54j0ZztMl6npanKIm2LFXX9Z2WCtnul5Ks25"
    "ztLZRh4H9pZS3U8sXa4XfOIFh7DwQ357YUNacPLWiSSwDZAnhHoQom+aFCByw7e+VYjlUg"
    "Lvec3JnBIVJDMDqn2JJg5ndUNoMIaX2QzqAgDw8N4y6dgb5WqHPyaUUGRH7ex4X97efsid"
    "5Zc3xcP6t4+X1yCr7/MYSxkRXXHPg6mb0wX3Fp3O6SKhzirsk/gm8DZUbuL39jurz8/bHN"
    "bn5/WnNT6jLs7jsl+pi7P+MgozRLrl/OVp9Id+vy7kMjxoXIGtCQ/RUDiXLSX4slvmX0qg"
    "P3dV3hRMOGPcYuPUIc7q/rmAOKEyv7tnqEWveVKc3p6zli6/FrmAkTYYgNv6dWreWXNs5X"
    "Vel+7Qnzns5YmxWjSaB2jjehG+p00P18NJA8vYfURXdy+kLvtaT5Zpa1f6KuhtDtzMGoEN"
    "y7BW4VVUw7Duc/xOna5uLFX0+/xReAx//5D8jDOxn2Rn8P21vM9v5WfTGnxfLSby0KA6+H"
    "Zk5XM42XNcO1o79WPtZ0/Ydsd0qi33JHBbeFNXGNI1d+TgHb7qi3qTPhzEc9mTdsc838O2"
    "n88uvYpCkcLKrK8VkYWBLdq3oPjTNv0G6GHGZzIoq7ZtY6lohIpGxlwTQEUjVDRCRSNUNE"
    "JFI3qGR6lopCg8Khp5BkqWikb0LhrpWo0wikKE+JJx4Hu1M3g0ZblLHQKVIBykBOGPlTDU"
    "sbSUQVW66UewqWpazlfQ9rIRD3aQhdtEXXCIYsodY4HT5U7TyCD88+np2dmb05dnr386f/"
    "XmzflPLxPLsPyoyUS8vPkVrcScQMtmoxG4rnCMTRcNlqXReQ9FnXzCyaLdaPmgztTC6mf9"
    "nbVQZ2e1yuysqMpWrpzxmWVHYF0HF6pAeTg36mUfCSwwGQGDyWsLzb4Jmu0r4TJDOK0Pls"
    "G9pUjPGOC6iWl8kUVeBLUXY9RQj+OajNj49hYysE02Q4vLsMwhII12N2Agz/rAjlm6cfo6"
    "a7BqwQFFtIBcG3Va8LmYghYQbp8VUUV+LLRxh5UR/QB1OqmfRGsDiHGTTF3BvSp8sd42KZ"
    "DpjGd9XWxixdBBIxRr89oV5zVV51XgUek8O7C+QKYz6z8icqAc2/Y5HCXGt+R8I+tLvKda"
    "C93dW6q10F9Gz7DBcpqWMQs2BwVA5drpyOkshf7Q9BAZWDuyOLR0u7A4SzGClfxV1aSiVw"
    "rmvum9jcPsGIFdym/AYbrETn9Fsof+10pVDMB0/fJi95LYWWR4VtO24LbSGgNw+y5+jybr"
    "ew/qZSvrsxp4h2oj+B6fG7umhWcSSK/CF2okHdwJmcTVIXObbcsZMCv8g+XotKr3yLej5Y"
    "QfiXfhoRdhtIMyUmmBUN3sykh81ZV6k+6MBJ3aNZ5wtHz7WB82p91ntGar7PupkSFokYUf"
    "Df8urHTDCBl3Gjd3WxrKyqes/DEnXVNWPmXlU1Y+ZeVTVr6eoTTKyi8Kj7Lyn4GSpax8vb"
    "Pyx9Bn9eT2/v31l+52T9JqNXT7eurMwbuoRu5ot5hrjmYEgSoVKQknfdggawZa6BRqLdGN"
    "hMm9gc1h436Fhgo7xkW6dRgZBbu3h6BKK7BFICqDnu0abdUy3NFLhWwPr+a0qVbX4BajKM"
    "1oaxxoaQe12vHoFjjrypVmYLQEWJsHE7JKyOqYgTNCVglZJWSVkFVCVglZJWSVkFVNlCwh"
    "q3ojq78HsD8r4ZB3wrCW3K6WUJbscMdgD8m8Bz0LbuxmgqW6C/wjMBZv2RKZD7JwsAY+WG"
    "E5u79wRVg9Db+arWxudD0ND9zsAX3X6cq1jApovKEpR55M534ceGSqieKpCT/ordoikRsP"
    "Lqhtgd0SDrAemCN9Nge9Sx06dIEeQUTx1HVo0EGg+4HOlGiHdmJynmYkDI4mTRENjdfyfi"
    "IakeQHYPnn9E0asbvXyt7K6vwm1yqi8dlaCbsmlJE8mzTFMFbZUS1iF2uuulhhnRjwdsLA"
    "m8SwhGuq9iGID+BTrBIom6E9yCm+QfGNMcPXFN+g+AbFNyi+QfENim9QfIPiG5ooWYpv6B"
    "3feJL93JWHHrmb4KrgnGNl2ktvnrdRm+f1WvOc+rqPrqmaurm3YmtcSmkLXiOalKgglRlQ"
    "7Usssb/f7QhDkIM5Yp1BDi3QYao96yDdpy5vbz/k5HZ5UxTMbx8vr8He+D5/3oTWYQnTbd"
    "M+JsRzKoTWtfGEPlsop8wSIxFvqmBgNq7AoNS580SM3lahhimw2wAaZga1wAznUpoYyAbe"
    "CPcbBj7DTidC4YBVMGELCkIGCRkcM/BDyCAhg4QMEjJIyCAhg4QMEjKoiZIlZFBvZNB7DL"
    "oo3Gi4zmiU0rTAXePxh0chVtgHF2EPDaHBp4nIJonJTvu1THdsEhZ78gicqBBNQ3ubmOKA"
    "7W1+vb1919UDq8CfdGlvA+yZS7dbHn6GRneDe+7KAMHTWCt5iZU9E7bEk9eXmhwIT/+Cqv"
    "T+Za1up8L6mR4FRHmycRQQzcSDuiTM2TDT8gy8NFbrMiFVpGXAGdJJMjkqnQWjNgQiNDhZ"
    "jwXeRHn4S+7OLUfvqrujFHAdcL9kb1gO9w53TCUnHWq4lHczBf4teJXJ1Ihflmh13iFx3S"
    "qKgYdWFMdLT5zQwTsSWLnmrssdfzNdSsdfVASiGwVQQa2zCH6JK4ZRDOGUo9B0AF/ksvjn"
    "HEkWS3yzcLC6aDoPLLOTU11JrLNqwv0QMl9NHf7XOpZzGGPqWeTThBLwpG0yR66PnkNDV6"
    "2OCeWgq1b1lFGvTLRix8YnfS3XMNWwe01Ey97LVZGMVri2qz4hLXtVmBrZIisNadIrt5bc"
    "LIN89aMo+4yyz8acXETZZ5R9RtlnlH1G2Wd6AgeUfVYUHmWfPQMlS9lnmmefSaCuOgTf8Z"
    "rgXoaiac9q5jqbYZuikMf2ADzG/Va1T/Jg7BIjvGXmNsROUxKt+5l+jR1oBcLCwUTB0mMu"
    "b327Xbpiyd3HCliunvMZEp0tugsHJofJrWtg/QL7vsIffWNB7UJBTZEgajNavC8e1dNatu"
    "3DO9B5irjlCnzEjiZPmU5/q+frQir1T31Hx7K499OENLN2B5DB9XJly43QyuHrs8638rq8"
    "5bXqRHon5kvhVLYUiB9NGiM4mUEtgjf4FWaaLmwE4CAtgTk/g7c0CzwM7WGndQeIefI0HI"
    "+fqB7sDyrBe8ktu+ok3tuXUOiIQkdjjgxQ6IhCRxQ6otARhY70BBoodFQUHoWOnoGSpdCR"
    "3qGjJ1tAr/w96mdKmctPtoYelPX9zVVXdyCqfZkLHwuQvBQ+0aSW/jkVcHcJuRZ0Ujul1K"
    "SVSmqJil50V0tU9KKnjDoUvRwA7P8oljMFYNdB/tGASQvgf7pMx7bA/xO0HVxbbLnMfctg"
    "0auqoPyt4wmVJ1R+zKArofKEyhMqT6g8ofJ6+mKEyheFR6j8M1CyhMrrjcrHflEn+RSIRp"
    "LwG8/6sAm+kXfbKbk3RzMS7tb53gdM7s2kEO6YVJrJWBw7i7fnleZWW4v83XgfDcDnq8yr"
    "NGJ0P02xldMFtalX+q66Xq0KyYvvXWtA8JIhbbquhLejwRkY355W2XWlehSBdATSjRmDIZ"
    "COQDoC6QikI5COQDoC6Qik00TJEkinN0j3ZFNnledYSJ1FjYvpgrXuIaXSUj5UVc4aDLaq"
    "kzkbbcUsmdY9dG5wU9jcELFNEu+QibJE2I9HMgvHkMLcz4JQzeO5k+umoLQTZtTKlXAm2F"
    "MB7wmz+140so+0ZvUDpytXzvjMsitbXTTuiJo3HG5zvOxxlKDbBFvDl+BKgVxATCsQniEc"
    "f6KARKfcEwOegZ8I4jyaP7USBhrXJt90vZSkRKvzlSTJrTA42aIovIUMbBNNgWhzHUkasT"
    "btZAQXiEYSq4tnnbizoM54jLkfM4IXT2yA0NLnzKueJuu3xpsKi7NzvKmqbZI14JUJGokG"
    "DntXgQK4rEzvbYzBIjy3lN+wbVtrxVQnnv1epICe1JWa9EldFC96PNkay5sa6cgWIT1gkK"
    "g4Y5VRitimeieezNyRaFJVBfx6vYPCgRQOHHO0h8KBFA6kcCCFAykcSOFACgdSOFATJUvh"
    "QL3DgZ137XHNoh22K3qFZPioc1HAzzW9qbeqzHB/Jwxrye26eoICre5YsS0V3oJ3hkszOX"
    "JDBCA6cW3x4CuUP/pxWt8ncfh7PQ5oIMWRCBZOmaEKRSEtZYdiBbrnY0+FDOFk47tsQhHp"
    "cM/HrNstE7MBLpc4YPt3dW6BmopsTNUDHA60JQKbBzUV0CeZhphuF3aXyMbA9gTBh0MjMe"
    "5Ts98RA9z83oH1dKHKQNZbB56DAdV9sReIRsDtZK2vj1xx+WyvU+mxtPdzmUqqqQcQQFLr"
    "91RV+lYZlA6+FiKI9ccBBTACRbOV1QW124LRsyGUjJ73BQ1nMG7l+2yLdjlO/fE9n59U5C"
    "3gx5OmfAU/GtAiTWEtXTPCDzy2CnyGcbranrStCCgBgRIQxhxfpgQESkCgBARKQKAEBEpA"
    "oAQESkDQRMlSAoLeCQhPth4ZPb5Ug66B7eIb9ozH20u4J8AnNxk3sKisny6lsuTnV5ZMl5"
    "2MREJ02YlmMioFno4ETQq+PKnCJvHzSSM4GY9ogU4mt4yLCKD2JsoJU/eV+K5Q1VH4wkqo"
    "siM14ZaEW44ZliLcknBLwi0JtyTcknBLwi0Jt9REyRJuSbjlUXBL9OyiNoqESxKiEr+1Ef"
    "WaBZ7lCM+bVjdcqt8VJULdLZF4wizXeGkt3cdd7sUeescQTqz7jiGcWH8Zrbjb9bqtHIn+"
    "5ld83kdGF9pb6Phiiip3/WM38FO8LPO+c5p2DK4/SZ5v79yXXZI79O1LogFliXTp2adfzn"
    "xRIGLDOFYqOLv26MuVB4OHa4IgdmPe81rJe21yeCFcy1icVMTioieTpmgcT8dsi8fVH4BD"
    "R87q8KLK06gCdI2WzW4xsz1aCMNgp/WhsVpc+2rBO4Pa4zTC8o7J6fl5C88ERtW6JupZoY"
    "EFbKoOHI6GP0Hu7gVUhm/0K62m/7y7/VQT2E1JiliyZfjs/8DV9TS6u2AIhwKZ0exQbPEd"
    "8AWXx04r+df/A9KjlhY="
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
