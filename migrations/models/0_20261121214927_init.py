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
CREATE INDEX "ix_product_kind_value" ON "product" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_category_value" ON "product" ("category", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_stage_kind_value" ON "stage" ("kind", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_team_business_line_value" ON "team" ("business_line", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_employee_phone_value" ON "employee" ("phone", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_department_value" ON "employee" ("department", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_role_value" ON "employee" ("role", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_activity_kind_value" ON "activity" ("kind", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_customer_kind_value" ON "customer" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_name" ON "customer" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_phone_value" ON "customer" ("phone", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_email_value" ON "customer" ("email", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_country_value" ON "customer" ("country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_up" ON "customer" (("city_folded" IS NULL), "city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_down" ON "customer" (("city_folded" IS NOT NULL), "city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_value" ON "customer" ("city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_postal_code_value" ON "customer" ("postal_code", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_birth_year_value" ON "customer" ("birth_year", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_birth_month_day_value" ON "customer" ("birth_month_day", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_industry_value" ON "customer" ("industry", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_employees_up" ON "customer" (("employees" IS NULL), "employees", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_employees_down" ON "customer" (("employees" IS NOT NULL), "employees", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_annual_revenue_up" ON "customer" (("annual_revenue" IS NULL), "annual_revenue", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_annual_revenue_down" ON "customer" (("annual_revenue" IS NOT NULL), "annual_revenue", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_lifecycle_value" ON "customer" ("lifecycle", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_tier_value" ON "customer" ("tier", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_business_line_value" ON "customer" ("business_line", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_source_value" ON "customer" ("source", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_contact_email_value" ON "contact" ("email", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_phone_value" ON "contact" ("phone", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_birth_month_day_value" ON "contact" ("birth_month_day", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_customer_assignment_role_value" ON "customer_assignment" ("role", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_opportunity_contact_role_value" ON "opportunity_contact" ("role", "id") WHERE "deleted_at" IS NULL;
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
    "sku" VARCHAR(50) COLLATE "C" NOT NULL,
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
    "employee_number" VARCHAR(20) COLLATE "C" NOT NULL,
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
CREATE INDEX "ix_product_kind_value" ON "product" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_category_value" ON "product" ("category", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_stage_kind_value" ON "stage" ("kind", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_team_business_line_value" ON "team" ("business_line", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_employee_phone_value" ON "employee" ("phone", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_department_value" ON "employee" ("department", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_role_value" ON "employee" ("role", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_search" ON "employee" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_activity_external_id" ON "activity" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_activity_author" ON "activity" ("author_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_assignee" ON "activity" ("assignee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_by_author_id_occurred_at_id" ON "activity" ("author_id", "occurred_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_created_at" ON "activity" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_updated_at" ON "activity" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_kind_value" ON "activity" ("kind", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_customer_kind_value" ON "customer" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_name" ON "customer" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_phone_value" ON "customer" ("phone", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_email_value" ON "customer" ("email", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_country_value" ON "customer" ("country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_up" ON "customer" (("city_folded" IS NULL), "city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_down" ON "customer" (("city_folded" IS NOT NULL), "city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_city_value" ON "customer" ("city_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_postal_code_value" ON "customer" ("postal_code", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_birth_year_value" ON "customer" ("birth_year", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_birth_month_day_value" ON "customer" ("birth_month_day", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_industry_value" ON "customer" ("industry", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_employees_up" ON "customer" (("employees" IS NULL), "employees", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_employees_down" ON "customer" (("employees" IS NOT NULL), "employees", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_annual_revenue_up" ON "customer" (("annual_revenue" IS NULL), "annual_revenue", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_annual_revenue_down" ON "customer" (("annual_revenue" IS NOT NULL), "annual_revenue", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_lifecycle_value" ON "customer" ("lifecycle", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_tier_value" ON "customer" ("tier", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_business_line_value" ON "customer" ("business_line", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_source_value" ON "customer" ("source", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_search" ON "customer" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_contact_external_id" ON "contact" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_contact_primary" ON "contact" ("customer_id") WHERE "deleted_at" IS NULL AND "primary";
CREATE INDEX "ix_contact_customer" ON "contact" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_by_customer_id_full_name_id" ON "contact" ("customer_id", "full_name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_created_at" ON "contact" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_updated_at" ON "contact" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_full_name" ON "contact" ("full_name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_email_value" ON "contact" ("email", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_phone_value" ON "contact" ("phone", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_birth_month_day_value" ON "contact" ("birth_month_day", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_customer_assignment_role_value" ON "customer_assignment" ("role", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_opportunity_contact_role_value" ON "opportunity_contact" ("role", "id") WHERE "deleted_at" IS NULL;
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
    "bVOkMYNXA4VTwZw0zJsBm2I2xVi69EmOjdo92QUJBahqqxZ84DTG/a9frAHJHu4rNchvPV"
    "6dLAhH99b3epeoHOchhxU6kne6Md7IvoMrvIEEFDETEuLIFwvvMZVuKDufmC/dZfs+3FeF"
    "Qc7rt1isQaS2nEu+bJXroJu0bDazf/IWdT3/KrarTqWZ4j0p/tMF2mpqvJIW6KFXf9ZWUn"
    "tnqm56k05zpLZxu5JtiESrVJsXS5h/CJVybCwg/57YWda8EbXCeSwH5BnhDqQQjTaVKpyA"
    "3f+lYhlksJvOc1J3NKVJDMDKj2JZo47tUNysFgX2YzqJsCwBV8y6Rjb5RPHv6YUEKRHbWz"
    "h355e/shd5Zf3hQP698+Xl6DrL7PgzFl6HTFPQ+mbk4X3Ft0OqeLhDqrsE/im8BrU7mJ39"
    "vvrD4/b3NYn5/Xn9b4jNo9j8t+pXbP+ssoTCXplhyYp9EfI/66kMvwoHEF9jA8ROfhXFqV"
    "4MtuKYIpgf7cVQlWMOGMcYsdVoc4q/snDeKEyvzunsoWveZJcXp7clu6/FokDUbaYABu69"
    "fSeWfNsZXXeV26QyPnsOknBnXRaB6g3+tF+J42zV4PJw2sd/cRXd294rrsaz1Zpq1d6avo"
    "uDlw12sENizDWoV3Vg3Dus/xO3W647FU+u/zR+Ex/P1D8jNO2X6SLcT31xs/v5WfTQ/xff"
    "WiyEOD6uDbkZXP4WTPce1ofdePtZ89Ydsd8662XKjAbeFNXWFI19yRg3f4qi/qTfpwEM9l"
    "T9odE4IP26c+u/QqKkoKK7O+qEQWBrbo84LiT/v5G6CHGZ/JoKzato2l6hKqLhlz8QBVl1"
    "B1CVWXUHUJVZfoGR6l6pKi8Ki65BkoWaou0bu6pGs1wigKEeLbyIHv1c7g0ZTlLnUIVIJw"
    "kBKEP1bCUMfSUgZV6aYfwaaq6U1fQdvLRjzYQRZuE3UTIoopd4wFTpfLTyOD8M+np2dnb0"
    "5fnr3+6fzVmzfnP71MLMPyoyYT8fLmV7QScwItm41G4LrCMTZdNFiWRuc9FLX8CSeLdqPl"
    "gzpTC6uf9XfWQp2d1Sqzs6IqW7lyxmeWHYF1HVyoAuXh3KiXfSSwwGQEDCavLTT7Jmi2r4"
    "TLDOG0PlgG95YiPWOA6yam8Y0XeRHU3qBRQz2O+zRi49tbyMA22QwtLsMyh4A02l2VgTzr"
    "Aztm6cbp66zBqgUHFNECcm3UacHnYgpaQLh9VkQV+bHQxh1WRvQD1OmkfhKtDSDGTTJ1Bf"
    "eq8MV626RApjOe9XWxiRVDB41QrM1rV5zXVJ1XgUel8+zA+gKZzqz/iMiBcmzb53CUGN+S"
    "842sL/Geai10d2+p1kJ/GT3DTsxpWsYs2BwUAJVrpyOnsxT6Q9NDZGDtyOLQ0u3C4izFCF"
    "byV1WTil4pmPum9zYOs2MEdim/AYfptjv9FckeGmUrVTEA0/XLi91LYmeR4VlN24LbSmsM"
    "wO27+D2arO89qJetrM9q4B2qjeB7fG7smhaeSSC9Cl+okXRwJ2QSV4fMbbYtZ8Cs8A+Wo9"
    "Oq3iPfjpYTfiTehYdehNEOykilBUJ1sysj8VVX6k26MxJ0atd4wtHy7WN92Jx2n9GarbLv"
    "p0aGoEUWfjT8u7DSDSNk3Gnc3G1pKCufsvLHnHRNWfmUlU9Z+ZSVT1n5eobSKCu/KDzKyn"
    "8GSpay8vXOyh9Dn9WT2/v311+62z1Jq9XQ7eupMwfvohq5o91irjmaEQSqVKQknPRhg6wZ"
    "aKFTqLVENxIm9wY2h437FRoq7BgX6dZhZBTs3h6CKq3AFoGoDHq2a7RVy3BHLxWyPbya06"
    "Za3ZdbjKI0o61xoKUd1GrHo1vgrCtXmoHREmBtHkzIKiGrYwbOCFklZJWQVUJWCVklZJWQ"
    "VUJWNVGyhKzqjaz+HsD+rIRD3gnDWnK7WkJZssMdgz0k8x70LLixmwmW6i7wj8BYvGVLZD"
    "7IwsEa+GCF5ez+whVh9TT8arayudH1NDxwswf0Xacr1zIqoPGGphx5Mp37ceCRqSaKpyb8"
    "oLdqi0RuPLigtgV2SzjAemCO9Nkc9C516NAFegQRxVPXoUEHge4HOlOiHdqJyXmakTA4mj"
    "RFNDRey/uJaESSH4Dln9M3acTuXit7K6vzm1yriMZnayXsmlBG8mzSFMNYZUe1iF2suepi"
    "hXViwNsJA28SwxKuqdqHID6AT7FKoGyG9iCn+AbFN8YMX1N8g+IbFN+g+AbFNyi+QfENim"
    "9oomQpvqF3fONJ9nNXHnrkboKrgnOOlWkvvXneRm2e12vNc+rrPrqmaurm3oqtcSmlLXiN"
    "aFKiglRmQLUvscT+frcjDEEO5oh1Bjm0QIep9qyDdJ+6vL39kJPb5U1RML99vLwGe+P7/H"
    "kTWoclTLdN+5gQz6kQWtfGE/psoZwyS4xEvKmCgdm4AoNS584TMXpbhRqmwG4DaJgZ1AIz"
    "nEtpYiAbeCPcbxj4DDudCIUDVsGELSgIGSRkcMzADyGDhAwSMkjIICGDhAwSMkjIoCZKlp"
    "BBvZFB7zHoonCj4TqjUUrTAneNxx8ehVhhH1yEPY4ODRZkkaFqRKieLnSbZDA77Rc9XcZJ"
    "oO3JI3CiQjQNfXBiigP2wfn19vZdV1etAqjSpQ8OsGcu3W4J+xka3S3zuSsDRFljreQl5v"
    "hM2BKPaF9qElR6+jdZpRc1a3WNFRba9Kg0ypONo9JoJh7UbWLOhpmWZ+DtslrXE6lqLgPO"
    "kE6SyVHpLBi1IRDKwcl6LPAmCgpYcnduOXqX5x2l0uuA+yV7FXO4d7hjKjnpUOyl3KAp8G"
    "/Bq0ymRqCzRKvzDokLXFEMPLSiON6O4oSe4JFQzTV3Xe74m+lSOv6iImLdKIAKap1F8Etc"
    "WoxiCKccxbAD+CKXxT/nSLJY4puFg2VI03lgmZ2c6kpinVUT7oeQ+Wrq8L/WQZ/DGFPPIv"
    "EmlIAnbZM5cn30ZBu6k3VMKAfdyaqnjHqlrBVbOz7p+7uGKZvda8Za9gKviqy1wv1e9Zlr"
    "2TvF1MgW6WtIk97NteRmGeSrH0VpapSmNuYsJEpTozQ1SlOjNDVKU9MTOKA0taLwKE3tGS"
    "hZSlPTPE1NAnXVIfiO1wT3MhRNe1Yz19kM+xmFPLYH4DHut6p9kgdjlxjhLTO3IXaakmjd"
    "+PRr7EArEBYOJgqWHnN569sW0xVL7j5WwHL1nM+Q6GzRXTgwOcyCXQPrF9ggFv7oGwtqFw"
    "pqigRRP9LixfKontaybcPegc5TxC1X4CN2NHnKdPpbPV8XUql/alA6lsW9n26lmbU7gAyu"
    "lytbboRWDl+fdb6V1+Utr1XL0jsxXwqnsvdA/GjSGMHJDGoRvMGvMNN0YSMAB2kJzPkZvK"
    "VZ4GFoD1uyO0DMk6fhePxENWt/UAneS27ZVSfx3r6EQkcUOhpzZIBCRxQ6otARhY4odKQn"
    "0ECho6LwKHT0DJQshY70Dh092QJ65e9R41PKXH6yNfSgrO9vrrq6A1Hty1z4WIDkpfCJJr"
    "X0z6mAu0vItaCT2imlJq1UUktU9KK7WqKiFz1l1KHo5QBg/0exnCkAuw7yjwZMWgD/02U6"
    "tgX+n6Dt4Npib2buWwaLXlUF5W8dT6g8ofJjBl0JlSdUnlB5QuUJldfTFyNUvig8QuWfgZ"
    "IlVF5vVD72izrJp0A0koTfeNaHTfCNvNtOyb05mpFwt873PmBybyaFcMek0kzG4thZvD2v"
    "NLfaWuTvxvtoAD5fZV6lEaP7aYqtnC6oTb3Sd9U9bFVIXnxBWwOClwxp03UlvEYNzsD4mr"
    "XKrivVowikI5BuzBgMgXQE0hFIRyAdgXQE0hFIRyCdJkqWQDq9QbonmzqrPMdC6ixqXEwX"
    "rHUPKZWW8qGqctZgsFWdzNloK2bJtO6hc4ObwuaGiG2SeIdMlCXCfjySWTiGFOZ+FoRqHs"
    "+dXDcFpZ0wo1auhDPBngp4T5jd96KRfaQ1qx84XblyxmeWXdnqonFH1LzhcJvjZY+jBN0m"
    "2Bq+BFcK5AJiWoHwDOH4EwUkOuWeGPAM/EQQ59H8qZUw0Lg2+abrpSQlWp2vJEluhcHJFk"
    "XhLWRgm2gKRJvrSNKItWknI7hANJJYXTzrxJ0FdcZjzP2YEbx4YgOElj5nXvU0Wb813lRY"
    "nJ3jTVVtk6wBr0zQSDRw2LsKFMBlZXpvYwwW4bml/IZt21orpjrx7PciBfSkrtSkT+qieN"
    "HjydZY3tRIR7YI6QGDRMUZq4xSxDbVO/Fk5o5Ek6oq4NfrHRQOpHDgmKM9FA6kcCCFAykc"
    "SOFACgdSOJDCgZooWQoH6h0O7Lxrj2sW7bBd0Sskw0ediwJ+rulNvVVlhvs7YVhLbtfVEx"
    "RodceKbanwFrwzXJrJkRsiANGJa4sHX6H80Y/T+j6Jw9/rcUADKY5EsHDKDFUoCmkpOxQr"
    "0D0feypkCCcb32UTikiHez5m3W6ZmA1wucQB27+rcwvUVGRjqh7gcKAtEdg8qKmAPsk0xH"
    "S7sLtENga2Jwg+HBqJcZ+a/Y4Y4Ob3DqynC1UGst468BwMqO6LvUA0Am4na3195IrLZ3ud"
    "So+lvZ/LVFJNPYAAklq/p6rSt8qgdPC1EEGsPw4ogBEomq2sLqjdFoyeDaFk9LwvaDiDcS"
    "vfZ1u0y3Hqj+/5/KQibwE/njTlK/jRgBZpCmvpmhF+4LFV4DOM09X2pG1FQAkIlIAw5vgy"
    "JSBQAgIlIFACAiUgUAICJSBQAoImSpYSEPROQHiy9cjo8aUadA1sF9+wZzzeXsI9AT65yb"
    "iBRWX9dCmVJT+/smS67GQkEqLLTjSTUSnwdCRoUvDlSRU2iZ9PGsHJeEQLdDK5ZVxEALU3"
    "UU6Yuq/Ed4WqjsIXVkKVHakJtyTccsywFOGWhFsSbkm4JeGWhFsSbkm4pSZKlnBLwi2Pgl"
    "uiZxe1USRckhCV+K2NqNcs8CxHeN60uuFS/a4oEepuicQTZrnGS2vpPu5yL/bQO4ZwYt13"
    "DOHE+stoxd2u123lSPQ3v+LzPjK60N5CxxdTVLnrH7uBn+Jlmfed07RjcP1J8nx7577skt"
    "yhb18SDShLpEvPPv1y5osCERvGsVLB2bVHX648GDxcEwSxG/Oe10rea5PDC+FaxuKkIhYX"
    "PZk0ReN4OmZbPK7+ABw6claHF1WeRhWga7RsdouZ7dFCGAY7rQ+N1eLaVwveGdQepxGWd0"
    "xOz89beCYwqtY1Uc8KDSxgU3XgcDT8CXJ3L6AyfKNfaTX9593tp5rAbkpSxJItw2f/B66u"
    "p9HdBUM4FMiMZodii++AL7g8dlrJv/4flfSr3Q=="
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
    "nRMSU7QIDKZKu1jw+OvFDzizVu9ut8dZCDaEhIKNWqqYcBigtO7tpMSUTjktGT3BpAilPc"
    "ExtC1ux++UwSA3OoCFzMtvp1gREW6GH2WiSEfFtZA8mgCzohbGMaPAv0ql3BZRCaGCld7h"
    "PS8DkL5hW2bhTXUdQ0uQaSRgAmlWsBjoNn0gQzGmzl8phMg58O3p8OG1x13QLeOpc7HX4Y"
    "XkCnzauj5e0RdutU1trXf7le12x/Gl1MrwaniH15VM+5X12Oxh+OPu13774qf3p1lJ/Uc3"
    "t///3L/Ih5m+3ny9X3L9ebdfayKCodS8v/l31fuzygdhgReVvIYgMQams0zs+00wLvhFTF"
    "8vbro8vh6fB4WsD/4WJyBkdCLolmYMB+td38trx9dVT+bTmtXx1B/4XHtpH+vycjd+BVui"
    "saVfbyfjtzaYzlx3T4xehD0anXPGEuY/DDNK9Tw/IG/vvhh7xFEp39NDi9Gl7mQyn77X/k"
    "f/+FIYrqqaAX6aqaVnkffX9UyfzL0XB8goeMRAdoOhF189l310rRFaFV9NX5SUEy+cEdEp"
    "7ic3Tjo9y8c3XxH/+J9RPqIqtt9NOrI7IDXlaLVD4R865A4gVdUdAUXfHfofdNxwh6f5s9"
    "bH5t0/s1oe39kxxq0fvyafb79WHd1gSK1C6w2lG4rzD+zMr34t9gYA9zReW7lfNfS/G77O"
    "4h36I++8uOrrftscsM5sbiXd3eXrz+dd919PobLkpef8Mu/ULfpQ+67S+ng+nouPHWG6Iu"
    "Xvayq3xfJa0ckW+PIDUGd12k76skZVK+Sq+XkgBBX42DRCmawJVDnYZMjQS3JSYhIei6LS"
    "mhITwJbktMQuLRdVtSQkN4RC7AtGGlB4IZXqZYcsB066ofMA37Hg+Yngj/gOkD5A+YWBXk"
    "AdN2LDpg+mCTDphIen3AbMYRPmC6NAkHTJqQPGA28inLl9ZZ5IAp1hN3xEBS2xwxOB1QRw"
    "y/rviASROKDpiN4rsdMJG20U9dDiehrqAPmH/M3g8dML268gMmTUgeMGXT7PfrQ/eAKaFI"
    "7YJeDpi1lZ1+ptzP7/6M346dKB83u+WeaWv8tPlpflgVFyebm/nNcrXcP9GQH7NFAep2/g"
    "Rj2GwQJdcnF8Mf8iE5Ps73IT+eszK+8mlXD+qL4WU+MI+n7CG1GAxdj6glD60Dasms9fG0"
    "pIZ9Z/GYHxGgN6996cHD7eR8OC5i0v46Kf85nVxOwUm3pGf637IjyqnoLV+/3mix7JwSxO"
    "ib76hwfKrPZMdMn9AeCoqCHs7MWB55YobDJgGIc6xpEIApWB1qtA7PQCgPA4zfBChggEfh"
    "NHW7Ymk4kUfNqo7zaCh02HSqS4B0PGx68ngIKb4Mj4CAoezHQAJ5HCk+DI+AwKHsv0ACeR"
    "wy30Voimv7LUIzeymb2XhkBqa0LVKbBoKZnBB25RMQGLRCrrAoBTub2cRfV+xyiX+a0BET"
    "updblVzxHc3VgoOSsVqw6v40EjdItOt7ZGZ+5T/rW2FIFmW8AG2IAcDF2bZcydhq+FMLWl"
    "GasKu71VGTdXd0XxjX/oTd3K2O2q+7k/vCuPaLdnHZMNFpNDNciiLJjUNTT/22oWDd400D"
    "YO/fMkBQ/A2DC528XSg7Dt0sQGBJtwqOxPpGoRob+DahqZtwk4CJyFuESibl2sQ6idweiH"
    "TB+Y4daW38xhReymcM64lvCzCR6KagUm63WwJHq86fXTzLnLrpm4E/Ts+GbgNAPflNACYi"
    "bwHC0+T5+8f1+sdqp6hY09uf5NnfZ/OHP08lkVPJzWG3XGe73az2SPmP27udWgr3/Xxrk/"
    "80end89kVHtfPXF5Rdzz8FC60DUMGrrbO+JEbd4XNxKkTZ1crf7O+r9EmN+9/0Sq6hfOOo"
    "NY/PYlg5srOMR2eNVdvTqscxJI20sBuFxI3spi5uOtCdgpkNJbHNTjmZufVx85XPZr44Fk"
    "PK6cytjzEon898cSwG2QnN1MTt1j6jNZLYJjsLhtBZyRFiQN5ypASJFI0ttKKq6BzaVNQ/"
    "iBa8+zyJAv7oKApxBc6iLnz6MFr2KD6NQnRpx1FHqDmPVuOGOJA2tVNOpJiKPpJWYkljG+"
    "smdigVqYQ9uzjyWh1eKNDk6QVWlB9MMZXsZFrpuOPR1NGt+3enww+ndeZ0+kfq4uABFVRM"
    "OKFiKvqIGpk2v0dHecfUWPUkVf9uB9Xs4XG1eco+/yg0A3S2PjzcuAld33rn1k+H1WoWO9"
    "zaSqETbvaQ77pU88sCj7I8sd5v3KPw26r+3zY3s/1yv6KOybdZbsPv68dpfuF249L4AXJ8"
    "/rXH+W7322Z7O7uf7+6dJr17p3M8f5iv53fZNng+N90WOaMbk6yfo74dO92O+5aN0pG/4Y"
    "fHNuLpVqESaiG2zjzwGdrCkCMAtLCeCLhdeYEMpZ0bPo+yQITImUY+G1soQuTOOvyAzpSK"
    "mJlZagdV8YMJcxycnI3KAMezwXiQ7x5lGr7B6fAS5uMriy8+Dqe5eVv8kVc9/RnGQzZq9O"
    "c1UiesQKi1nv6Qp5nJ2NnTzPGwt4eZGyKPD0Vrjovu+qHp+aGlUrfxeHqmwTJTlkSE53Xb"
    "S3rEKojFzOjEHqqmO42k2RJVYNSyKO+ErdP46QMuCac23fh689HwQnjSgs2vZ5ccQU1Ag4"
    "BzVRGHlRmEkuBmJGhoQLruRlJsEFOC25GgoTHpuh9JsUFMosWMktBuOVOEGF/fYG1o/AgR"
    "ApOIwuafGFTBAdmR7itWWZkrliKSrN2qfQYkB4GVRmAqMEBEA6tNS0VEjsggosaGTIXlU9"
    "LYoI2qCBALD6IsLN1UfA0NjayynhUxQYEIja0luQ/wKqvfCVj+Pd4L+DL8uwGEkb8fINRB"
    "3hE0/YvuCRDipLsC3ID6vgCMKHxn4FEl3BswlOTdAWgC5QhldBe5Q5Cri3MyY7ltHM2sIi"
    "hnM6osvlNgKEX3CkD/3e4WsM7xb11c18Eeoe8Z/rDDIHTn4FeW3zswlOTdg3Ta/Z6d6d5F"
    "iEiSu6LlnQTlGK/uIHynN/6sTOrtRUlbPQf6vG8vYu/cd4ebv2UL5wLgrf8ZmrpOMCJvc/"
    "vktde0eLnNab2kbW+qxm0O+8XmIfOFl0WL8hsKCOkh837JGTySOjls56VOHpbrwz6Dj/M7"
    "3z/Md7vl3TpDr/tbXkDMD/v7jcptBnMNYUZ7x2sIy0bpGsLyCz7WPx6cnpZe6qH1UQ/PBq"
    "Pyt7xTSg/2dHD5sfj3p9HlaFpVvrwcfABfm7GywIBH38upishvhiA+ZsSjWMf8dxI1wcOZ"
    "G01qAfOr0cBo/H5yNS6/ojO5mlb/j4GByeS3qS6SAaMmTtM2r/DaT1Xw7u2776g0f8zYET"
    "mBKVpzfjNl+m56Wip1JLU1q4kcPY569WkodlHQOI8iiWEY9fKWAKSmYKA0y6UuGCs1COfG"
    "wM7lz8C+wo5ASlaAiaj/AImqDoLtCqolwW9O0NCgdf3mpNggpgS/OUFDY9L1m5Nig5gS3u"
    "sTNDQmrVf7pMAgmmb7FUKxmzKFw7VMVRFZuUE4cMYJvpbB0FHgvvLWDOdbGX2tJn6zxNhF"
    "38lgKcX44VcynkMH/AdTgLmUpXa+JWFwV+Vel5sfFZGCdkggpvUxIJLAhD3bH1RBf8LzZF"
    "KveoQMaFjL62G3SHP79FsmV0BanyNSuRJg/z+PIpix0GwAgksZr7L6pYzl3+OljC/Dv5RB"
    "GPlLGUId5KVMMxzQpQxCnHQpgxtQX8qAAYgvZTyqhEsZhpK8lAFNoLzDjO4ilzJydXHeeC"
    "y3jTeeVQTljUeVxZcyDKXoUgbov9ulDNY5/q2LHz/YI/SlzB92GIQuZfzK8ksZhpK8lJFO"
    "u9+zM91LGRFJcle0vJTBvv8Wb0UWh91+82Bivr7g25bOGY2ZVx7sc5Hdfptle5Qnwfp9N4"
    "f1fuvc3LytXn9kd+g7OxVFnUOP+Jl6lbLZ7XPtLja3VKtvltv9/ey2nuiGpvr1KR9K4Mqm"
    "+rH8XHiRIheU3GXrW/dVTn25lHdFPuy2VGt/y252yz2pEXPRAu+L5uv1IUexzX7N1qUX5s"
    "X70Ye6DH5/3fCqvq6+Wn7KFk+L8Cua/RK13SnfZqvS3767Xz7OVnkDVqHa0bwYm8N2QRU8"
    "5r/fz3fZ7HGbfcoKQJUC4HWeztOd3OhWe7gjyNJhVp5292aGuuO9mWWjdG9m+QXvzc6HF5"
    "dVfuvjydn5YPxzc2dkGbRN+2EZtH9a0yil/Qsfy8Nb5tDFXlMcvAOz/MC66POqiwg+iEuz"
    "iPpMqhKRhs2Ci9pR2jSSLnLXYNRRTbGou9zl2Y685mc0If49/49h4yzoHi9bBhm+rsfA22"
    "/eIJbNTmA5VT+ZGfHD8GxwWr94qv6dTHPLipgXcO/wFWbKRMoHO43Ppy6SDUhnW2qyxptf"
    "0TVsYBHCu5nl5xYhpuUltvMfHq1gO0Qjti7DiL9BfJzN07bP/mrXuIvJ5Xlui5cP146no5"
    "/KXj2ZXJwNxlOc2t+yN9uu5Vz8YJjmRmdBOjo7n1xMaz6Ti5PROLdICV70Ft08yEPFRs77"
    "weXouGCen3Bs2wfHx5Orcel7Kf7MATZl54OL6Thf1X8cnRPt0MvC1Cyr1l5AK2pZIlt/GN"
    "sCLUREPTqQAotIzBjFDNrZL+vK3RmYEbW78WhycQRHtOPDRMEPjAEgCn6gaI1b1bVuNIMf"
    "aKmU39jrhKiz2KtPQ1HNVoUkBmGUBqocRVmdBmFMXVUMtbwghJunmZFdxVMKAh1CxBJ4ys"
    "+Tws0Jok+IayBoaKy6cQ2k2CCmhLgGgobGpBvXQIoNYkqIayBoaExacQ2kwCAa0YM/pzaN"
    "oK95xL/wc89yqT1CPITzlnKth3C0yCCilDeLFBGzz1bnUkVE0ceK/sE0FZNDxixx5lyrub"
    "65YsPIqqCoBEwVAYWmPh7beeRes8MSTbCmPXGYolt1TCKG6lym9wmXj6dw66UOV0vDjNU+"
    "MUkGK3CaJC+YPimzbEK3jObiicWHbUnr10kF6lPSOKHfSNNsRMIFKK3HqR1UjzyEF/i21E"
    "GjZgSRG29WKmSXjsbaeMoUQfqCIwZA7SBL2lkgFbPmQs8b3FzA76r2AWyQEHHaJuPSCVHD"
    "faZv5IKtxnXWJHU5ImU0wPmDShX4hYp6INqXooq0sUAQp6gDjornU4lgfFj3cepi5xHSqx"
    "1wTiuiRKKDCAs3diq4hobGVbnGFSFBgeFduUUW8BAxsyNrZwMPNyGIuHKrp0KFVDRG465X"
    "BOcKRaiaeoIwWq+yehhtc0XYXxitL8MPo0UYocrcmDRCHWQYbdPHKIwWIU4Ko8UNqMNowa"
    "jCYbQeVUIYLUNJhtGCJlDxfIzuImG0cnVx8ZNYbpv4SVYRaH5RlcVhtAylKIwW6L9bGC3W"
    "Of6tS+RlsEfoMNo/7DAIhdH6leVhtAwlGUYrnXa/Z2e6YbQikuSu0My37gVNVj86kQ9NgA"
    "MMFmyiEfgQwTq6gIjZi4Tq5vvg3LzP/IwjdfVStYcyrLNxuVwgr0pI7ON2+TDfPlFq7By/"
    "2fhhmAGhGX5ZjcWu0Zc1F63gy5pd9xznhlP33OIWYodQyppFh4DOmkPHAEGHS7f4QBSGQ4"
    "4EWRQOJrUnraqohxgcSiayAEDFZt4nYarJSDxgusdOjaXir19YbhJoTmV0Kq4rmTbED8Qe"
    "QRyRwnkYyQxBuXkCjuzbZg0RRejEecgA95FOWNS4YCcnRO0gEhq3bswOITSEJyViB5GQeJ"
    "TjdQihITzyrNaIgkTT5yCMpLR2dkuprw3T0Ou/WmwIJTCEJil6B9OQaPRidyiBwYWy3YVs"
    "iJpE2Md1bLgR2FNa1xc5Sp26+n7Smn2fblJXBPKSegADTlKkCtpHanobu0g9sGkeUl+6cZ"
    "DawUX4Rx2aFPcoSUh7R6180ktD6izmG5XqifWJ+VJbucQYHZAeMa+u3C9KEsrcolbxHb2i"
    "vrbRT53caIGuYFyif8jeD/pD3boJ7lCSkPaGiqbZ79eHnidUQJHaBeo5noHT6nWy19ImOy"
    "i+ILFcLB/n68/fhbnNdo+b9S74vtwqRuSug2mawk+vzWgIvr2GhlaImc0f/gwZkMEA0cqG"
    "DFlqZ0aGvGF/g+eF1Y/X9tX3+MR8ye/4eHg+HZZ5g0+Gx6ejcfX/0+F4OijfFOIkwlBeYa"
    "q788mIBQuadWgVET/FLgfCxNzCQE5gXoNp+YEZPsbyp+rpu+3iraF8eLCycwcTh0+QxhGD"
    "haE69MAObf8NPbItMbzup4TTAINlIRWxM0x1IDetoQ635MgwP0YPt0HqFvCVcurRrRHDD4"
    "71mDzxaIeDuyfs/GjnKMLDPiZPPvCdcd4T+hYDv03+aZpe0P/95KXmmiPWQZt81TR9XAc9"
    "5bHmmpN2LoC2jbVh3ORhdbr3h+xLMO0jH1/fLdeLjMaw3ldXwPb7KH1c2AeMdppvN+udGA"
    "JaKZkAR+3sTIB1+DPdVcqPGfWV7vNcNcQXuy+vzovkJEQWECD0MdsuN25+qHJ0gCvbMouF"
    "+bHIj1EOLOoz23GFpWWzoNn40cugWg/367G2UHarvwgJTicQQhgduqpFW3fzgUrTU63tVi"
    "icvIoh1CO/ig8Qp6tB68UI1RYpdLG1FiKOj29dWy3cFin0m6cZaNfM3VHSlcGzS1dPQnxK"
    "qp5CzRTPlxa5SEjy+JzpJ0MJ0xgp/jZ5S0jyKP6espkwjZHiT/hGcZg8il/ry8WxZkiRGw"
    "s1HXS9sUXw1rX6AVwzF4/ywoBKe26KiSOIsfFWvq+sf+tpxNumpWki8bUpRZ6mDfji9Bk0"
    "Qj01DR5w3XPsfn732R9g+zp15rqTscwrdjxrFqKUDpkFq86nS/ZEhrmnHcU8ejT1rCp7OX"
    "wh6dSpC8+dNHw8JnTWqEZYl4OVKyS4dBbC0s9UkCoBmdbzbUd6FB7bYxzvYHeZ3lHGI+yp"
    "Fta8SxforX7sd198FGMbi92l4zH2ZKP74lM35s3j42a7P6yXX8DnwP0Xb2/8b33HXrtl/3"
    "jMFqXIhyK5W1En9jEE9wsW283N/Ga5qrOaY7w1+8Vqs8vQQ7jyVx/uLh8A2Sw3z7Itr+Oc"
    "sIigmO/cr1q8tYrcLbbLR/875W/VvnvQl0Gk+T2FSpGiBpZV2xlYYLp1tK8gJyXnPWSZ9n"
    "EEhgkxX5r07W4ZQsznW4cSOqZch6y8ydmk0W5+vyaSwlOsvPnmNwwUBxPgQ5beHPVZgmKS"
    "JWFC8wNIZGEy5GYDBMX69jMrm9rh3eEiNDcpIhaasrFJy45Bk6XuRhQsKM0E3oTUGJxyjU"
    "2CY1ZlGo5Z3rXh1FJjcLyngcROL7lQSOYoH7IEvbaqhC0WqNImRdfRY4SdcIo8jwajbY0u"
    "gfJzHE3GjynVUxwnPIYv4QxHk7H4dE9wnPAYPtEzVJ+AxaT8CBXLjcHxzEDJRUKYnIFKWp"
    "xO8lK/VFcbVENTdSO6WogxSNWPk+b0eXXEZ7Xk7Xa5cly7np4eTh1dsA5r8UgAi33bmeKw"
    "EIwGuJ3RM6a/DY9rdBt9tZ89HpM2OiNn0fPqTTabrJMpdXxBQl5DtpY3lsDvyqaD0yw5+u"
    "TR4pLKNeB8rqB/LTCjwDnSCN7i4/rX2u/xoYge3+QTYvx3+RRYqEH3ASytGvJ9vjM60Bt9"
    "SgFJ7/TJltRv9d2Bid/rY9qEN/s88TX1bt9tC/WomNdp5P1+kg65V9yk9DYvuUN6QVOSqS"
    "9+z88TX0ve9Lud0u1dP9kL5M9d3obHuol+4//HHyGh9/5Effmbf574mnr3nzZNf/9+dvMA"
    "SKnadJFmXlTvGqJDOoD9fHuXff7Phf5bvPLnbkDbXnyCMRjiiA60rVMHVINJK2tAzU07YU"
    "DNtni7bwc/fLbvBNsD47vO3kg966+LXIWDw0vxiohkHWDrSlVlHWFrDhuBdARk16RlIsAs"
    "zHHIq6J/MxhsAxVcZwnCV4MBtP71IIkR3bc4L9I7vGPCrQijTMuu4NOFMXrvzNUhhlIq2F"
    "oooCkBpbtc8kj9udUHWqctlN/CH+rpuRQ8wiDkvjIooDZIoIqv8TnCtLmqCzV8pY9qp6aI"
    "cOmSJqwyTlFOCLNlx2ZtQFCXWasLOXnOtkkDgUjDfdxP8geiERK8bVI+INIg3p4SPRCNSD"
    "jr+ZG27qz+jM9msVQOzBmLiQuVHrYCpyOac+djEtG3iuGdyh9xoFgHczScDI9Hl6PJeHY2"
    "+FilaBiNfzi9KrRX/nV1Wf37/urn6n8+5HP543B4Xv01meaz7yVx5ohjTI5EDHyqgKjWb2"
    "Si+BMG7MrQCnsUL7UP6iRAI0VG79xq0SkmQIS+lQoUb9uoFknVIDX4ArRR+LqGX7AlYtgt"
    "w9IQeRx8f2FqRGOk+FuGrfGfT2Dx9xfGJv2sArcBCZMFhMmj+LWSBcSakXYXYDbgerfEJm"
    "PxGdXP3l78+2G+3tc3H9XLKi+/17L8bE6V/ivp6VWPNmF1aXN7kNqxdeXulmb1ZV01M7Nk"
    "14ONWfKFPWvbaX5EDfUf/7Bs3REBUn2Zn6+JJztS5q0fF4UMXULLyZaez4Na86oPOvdp3+"
    "JWxBb7kqKtnecTh0H3a+Hhtoig1zM/HXazZAQgN4tQL3BtG0RQW9pzHm0YcH+WHGqGCHNL"
    "G86jDWPuz3pDzUh1cO3mq2w322aLzfb2s7dUdpvV7awShZrhvw733kJHbZVt9jDf/rKDNc"
    "yr0H7NmLIHH3MlIsiaCU3hOOlovjislEwXhyfxcBm9V47ZFQ7Djg+WHV5gnPis6iLmebFv"
    "nwTUKLJNOHqzlMFyfZuEl06t2k7tFFuEI+RB6tsgfBuiUMHcToMKCHmo7sqhDtVpQxRqgu"
    "3B0PFAdW0OVnwUY4KtwdDxGHVtDFZ8fMjaPTZluFZEgaFqKmiPUcM3istuKgmw7K7DoNJ7"
    "kUeKTbYFs7syZ+BD9nBj4jQ+Y2uwrwQ3Ro2ytDRV5ZZGmdNhXc0yl5l69r8gf5nFwnKwU8"
    "yp0YPVEmgBdUlIzahUnCFszVDTSy5NNIBcHF1V1H/G10eSLAVjx4WSkS+AKA5gY+hCIJXD"
    "19gWSGAmGGIcZRCqrjHGN0GANcUg4yhDWJWNMr4JyVt9mVmneqX02W/0TAt2ubW0vt3N8j"
    "OKnxawZarAm/DDDnleu0/bzcOMTG6XnNOud//TfkO3VD0NHxyzXW0dyErLBQV5orFlG+mU"
    "BB1SJGMV3xZkqHZfFtCpzOph6O36Csp7sOxY6eQ2Amsn+aMYQh5kD/4otg1RqM26lIa0oe"
    "OBOmueOk7YgihMs6SlgTRUPESwVKoDbKRH4d0kjtObwPC86WVU3kgGY4qhStPxsJSNVE58"
    "FGOKgUrT8RiVjVNOfBRjKrYQph6wJJvXRfHjZre/22a17bJaWn8QZWlfXY1OeCt7Xgjy7W"
    "B3T1veZbs9rPLdt17Ivmuqj85yU2twdj79v00twuiCO7yHuQK5fMwCEW5hWPEW4TMEU0vt"
    "KNHwJ04UBZziZz8h+TtBPvLjyelpMaSvXxznI9C5di4eq1SRcZPJabA7CtPNqLyj/WvZKN"
    "m+ll9aBup3hJuQaZrsM9sErVkrTJm+6UhLpdyBvprSQMGckC4aJyFkh++Cu5KohdtWSdh8"
    "CRoahu6mS4oNYkrYbAkaGpPuJkuKDWISZR5NHWKKQKih1ioFS7OQTi+uhhUTJ3TvS9mfdr"
    "8c/O2J335afV2DZ/fLcu3i8J8O5tq622yfvAZWaMLfs1gtd2QYeRk1vNjsRN66Uj/7TRE3"
    "vJ7l5t1t3SfF77/Nt9v5Oj9lP2zW+/sdKHkotuBsPV8vstndYXmbkQ3kdvJX9Lc4eCWSX+"
    "ZgqnNmQh1V2tFKqLloGQk1u3qA+mzyn2kLwaVu/Y0Lw8CMUauQ4ofr+tXkh8nkBH65+muf"
    "Go5g5C6ryyQwun8awuXnTg+Lrfk5wT9oeDpTyw3TL35twbFjIJ0dQf4UbryrsAQ1kB/ixO"
    "S3PL0yDPstBkouGT5iVEnW1UZRs1/WVb5TkC3J6W83txDsN5itCGreyTdEK/3T7G6zud1R"
    "M+j7o2r+VFz9rjAyscVPLjMy2xiTWvMFPthRNfcpmaS176x3SXjKtZDAUa+RrQ18yJ40G8"
    "0QS7DuEQnZcmXbnhAawpNi2SMSEo+yXU8IDeFhhxTBMziW9JoeHVOykwioTLZa+xziyAs1"
    "v1jjhG9dMQkJpVo19TBAccHJXZspiWhcMnqSWwNIcYp7YkPImt1PkgidpCJwMdtqmfwbFu"
    "hh9lokhCzKfs7QCWHDvOe9Q+dz35N2YEqX+4Q0fM6CeYWtG8V1FDVNroGkEYBJ5VqA4+CZ"
    "NCEYDYEU+BR7k0/Yw1ylVb9bro++yo/Vy/VdcbVaHAGeyuiN5mxeYH15VB8Ro2CIFPQtPV"
    "3mAFsZ24TvC3scwsmHndjNL8VNpnuNE3N8Md6td4GPtfbqIDKhhDoh41oRVDW79Esklz7o"
    "4clHxnR03Dh2DFEXh8y7ULx7h0B3PsK9v9B2cUx7yh0WpCGRKN1guXKozcLUaBHlzIY39x"
    "nXLA1obhHJzIYw9xm7HI0MiY4ugqlsWOmBiA8voS3iVscQdG0RX5qmLVIvq+m2RxNn96fl"
    "0cbyeNzslnum8XGr5NP8sNr7X9FmP3F/O3+C92L2EpfqLjd7knOX3C7wWyPiWzXUu7WZUl"
    "LDfms+W17/iAC9QeHbQSNncj4cF9dYf52U/5xOLqfA4inpmb637Ihy6sLH1683UvCX44sS"
    "xOib76hQIKrPEkLJuRjyvoLH45YTHDYJQJztrUEApl+1uWkZUUAoDwOM3wQoYIBH4TR1u2"
    "JpOJF7dlXHCWaMxqKCFS0KRCMYtZHHQ0gPiKYjoXsMgRbFPicHPTPRzv2FOcvim2U2bGiK"
    "a9uvoZm9lM1sPDIDU9oWqU0DwUxOuKnxCQgMWrc0WJSC+c1s4q8rdrnEPy3r9pb1szvl8v"
    "7qaOUWHJRs3IJV92hu3CCRseCRmWmZ/6xvvCFZlM0DtCEGANd023IlG63hT62DRWmCMeBW"
    "R03WNQR8YVz7E4wAtzpqv64B4Avj2i/a/GXDRKfR4eEidFg1Vd0m6zqqoBSFXTLJIbXP5g"
    "9/7prtd82bwy4/pux2Jve5H+fd365aeKTm2ybzUtldjhuq6Nt2LqiCsuveXLDQ2pwLXm39"
    "TyUx6iafi1Mhyq5W/GZ/X71VbDxapkdyDf3Hf5qFDNsJWDmyfdajs6uS7WlVUwFJI5fTRi"
    "Hx9bSpi5sOdKewBUBJbLNTrAa3Pm6+st3gi2MxpFgObn2MQdl28MWxGGTWg6mJ261tPzSS"
    "2CY7C4bw/M0RYkDecqQEiRTNIpTaSE1dD4eylQTlPLeZZHIZfVmmkkE9Wx/qhH7gHVjond"
    "2nw2o1ixlatpLc2soe5ssVha4sCPIp7aX7jWukva2o/7a5me2X+xVlwN1m+S6yrwPG/MLY"
    "twMDj+Qe57vdb0X60vv57t5p07t3/VuOD/P1/M7mAsWmozx3Vzkt9S1QO/S6WaGWjZIl2v"
    "DDUwPxdKtQr50QW2fi+AxtYcg+BS2s5wpuV14gQ2knjM+jLBAhcuaWz8YWihC5UxGHrJlS"
    "EbPg1yQHJ2ej8ir5bDAefKg+EXk5OB1ewseSZfHFx+E03+WKP/Kqpz/Dm+dGjf5cR+qEFQ"
    "i11ksC5GlmMD6DNHM7fAhh5oboIELRmt3fXTs0DyS0VMqBiadnGiwzZUlEeF639WsiVkEs"
    "ZkYn9lA13Wkkza6pAqOWRZmUtk7jcQoYlU5tuvH1xqNhHHvSgs2vZ5ccQU1Ag4BzVRGHlR"
    "mEknD6JWhoQLqnYFJsEFPCaZigoTHpnopJsUFMosWMktBuOVOEGF/fYG1o/AgRApOIwuYf"
    "MVTBAdmR7itWWZmHgCKSrN2qfQYkB4GVRmAqMEBEA6tNS0VEjsggosaGTIXlU9LYoI2qCB"
    "ALD6JM+I4tQUMj0/piLSkwiEbopvLqEyh03VVIXprLinKOVC4q39VB5oNK9W+V5Daj75fi"
    "34oFjO8ON3/LFo7j562fMaquk3BjuLl98gAYCMttzsl7M/emSuq+OewXm4fMb0pZtCgzmn"
    "DQDxldkLN7DKnssJ2XKntYrg/7DAbC9+qZyk/Cy7t1lim4puaH/f2ms4+LcVCZGdPRQWXZ"
    "KDmoLL9gwPzx4PS09F8MrfdieDYYlb/lnVH6NqaDy4/Fvz+NLkfTqvLl5eADSBJlZYF5gt"
    "JcVUXMR/48PmZqoMvZ/HcSNcHDmURNeL/51WhgNH4/uRqXya8mV9Pq/zEwMOv8NtVFMmDU"
    "ZGra5hVe+88F3r199x315JIZOyL3AEVr9kRTpu/AoaVS27utWU3i6Pbu1aeh2AVBw1JBEs"
    "Mw6mUtAUhNwUBplkldMFZqEM6NgZ3Ln4ENiB2BlKwAE1H/ARJVHQTbFVRLgkeFoKFB63pU"
    "SLFBTAkeFYKGxqTrUSHFBjElxMwTNDQmrch5UmAQTbP9CqHYTZnC4Rq0qois3CAcOOMESW"
    "4YOgrcV96a4aS46Ws18Zslxi5Kb8NSivHD5DbPoQM+sw0wl7LUzrckDO6q3Oty86MiUtAO"
    "CcS0PgZEEpiwZ/uDKuhPeNRM6lWPkAENa3k97BZpbp9+y+QKSOtzRCpXAuz/51GEYCwI3X"
    "VefQK0rrsOyUtz12EvUIsgM/eLm3864eic7R3zRzAhYGxkWT62smyPwvvtKb/4GJ2b4f1t"
    "FRqW3aHsVxVF/WqR+DkewLbZ7XPlLzZ+UvaSxc1yu7+f3dZz6iSnbH59yscccOFVP5YZno"
    "sUBaDkLlvfeh/gqTyQeTfl45NMZv9bdrNb7kn9GCcb9B/O1+tDjmKb/ZqtD1V0nCCR/Wr5"
    "KVs8LcIBd/slartTvs1Wpa9ld798nK3yBqxCtaOPOzaH7YIqeMx/v5/vstnjNvuUFYAqBU"
    "Cfb/9BfvlirBLiF3lmIvxUOONHtZ8C7uZHtWyU/KiWX9CPej68uKxyjhxPzs4H458bH6Jl"
    "0PbdimXQPgivUUr7WEDLw1sIkaO3KQ76RC0/sHKi3PhVEcEHcWmWWZ9JVSLSsFmSUTtKS0"
    "PSRe66jDqqKRZ1l7tk25HX/IwmxL/n/zFsnEXe42XLIMPX9Rh4+80bxLLZHSyn6iczI34Y"
    "ng1O69jI6t/JNDcxiXkB9xNfYaZMpHyw+/h86iLZgHS2qiaTj/kVueUDixDe4ZrP1zpFiC"
    "n/UYlmtHb7qoTl42yo4BMa9a92jbuYXJ4Pj8sroMHxdPRT2asnk4uzwXiK0y1Z9mYrtpyL"
    "HwzT3GotSEdn55OLac1ncnEyGucmLcGL3rab0F1UbOS8H1yOjgvm+QHDtn1wfDy5Gk8H76"
    "sBmgNsys4HF9Nxvqr/ODon2qH3jLBZVq0NgVbUskS2/jD2BlqIiHr0xRoWkfjkkRm06Cse"
    "xIwwH/IIfq3DvwxjDADRZRhFa06crnWjeRlGS6UOz14nRA/PXn0aiupzSyQxCKM0TOUoyu"
    "o0CGPiqmKo5QUh3DzNjOwqTEdw8RUilsBTDmQMNyeIPuGei6Chserec5Fig5gS7rkIGhqT"
    "7j0XKTaIKeGei6ChMWndc5ECg2hEocFObRpBX/OIjwV2z3KpPUKEzHpLuVbILC0yiCglup"
    "kiYvbZ6lyqiCga1uwfTFMxOWTMEmfOtZrrmys2jKy6JE/AVBFQaOrjsZ1H7rULLNEEa9oT"
    "hym6ZcEkYqjO5UqfcPk7Fbde6nC1NMxY7ROTZLACp0nygumTMssmdMtoLp5YfNiWtH6dVK"
    "A+JY0T+o00zUYkXIDSepzaQfXIQ3iBb0sdNGpGELnxZqVCdulorI2nTBGkLzhiANQOsqSd"
    "BVIxay70vMHNBfyuah/ABgkRp20yLp0QNdxn+kYu2GpcZ01SlyNSRgOcP6hUgV+oqAeifS"
    "mqSBsLBHGKOuCoeD6VCMaHdR+nLnYeIb3aAee0IkokOoiwcGOngmtoaFyVa1wREhQY3pVb"
    "pLEKETM7snY6q3ATgogrt3oqVEhFYzTuekVwrtAwKllYlVefQKIbVoXkuSBaJe7yImWqH5"
    "3LrObOCsaENBdMfCRIfWFEhGZEQrdyg3BuQrC/lMitvrJ8hdJxsXFaXGCXSlDU43b5MK+u"
    "qlEir15DeBqTPPbNIe9YkBqFU43frkE4NRetGJyaXfekWIZT92RUFmKHiJqaRYe4nppDxz"
    "gRh0u3MBF0G0uOBNllLCa121RV1MNVLCUT7begYrMgJGGqyUg8YKrHjIdS8dcvLDcJNKcy"
    "MiPqSqYNcTvCI4gjUjCLkMwQlJsn4M+4bdYQ0UVtnIcMcB/5Z0SNC3ZywuUtIqFx617dEk"
    "JDeFIubhEJiUf52pYQGsIjT4OEKEg0fQ7CSA4kZ7eUHrkwDb3+q10RUgJDaJIucTENiUbv"
    "CpcSGFwo2/nlQ9Qkwj688uFGhFBLz8tOdYxL+bTsSUs7LPMpg8Dx5YfB6WX79EBFeNd+uV"
    "g+ztdf2Fl3m+0e82NT8PGJ1VL0sOa+uA69vTBDgn18AadYiJHNR9VzOhwwQrRS40CW2mly"
    "IG/YxyC2uPrx2j75GJ+YhL/Hx8Pz6bBMInMyPD4djav/nw7Hxeehf6JS5UB5xQLtTigj9q"
    "tr0PHgBqQIsIUpG53CQIIYXoNpyWIYPmZdpOrpH9biraFObrCy462LwydI44jBYlBtdbBD"
    "26faJdsSw+t+vSANMFgWUhE7w1QHctMaanMnR4b5MbrXB6lbwFd6YE23Rgw/ONZj8sSjHQ"
    "7unrDzo52jCA/7mDz5wHfGeU/oWwz8NsmIaHpB//eTpIhrjlgHbZIX0fRxHfSU1IhrTtrh"
    "ANo21oZx0w7Uub8esi/Oto98xWW3XC/s7ZGLZr2vbgHMvZL6fQ1judM8u5nwxDjQepQNOG"
    "q/zwasw5/0qB79zagvepznqiG+7nF5dV48TyTeAQKhj9l2uXFfiJejAnjry3ds5sfihVw5"
    "oKhPcsQVlvaejWbj3/qDaj1crcTaQhmv/kokOKJACGF0yEuP9u8mmbXpqdbGKxRO+qMI9c"
    "hvYQLE6WrQihmj2iKFLjbZQsTx8a1rsIXbIoV+8zQD7Zq5O0m6Mnh26epJuJpM1VOomeL5"
    "0uI1IkkenzP9vFFkGiPF3+blIkkexd/Te0amMVL8Cd8zCJNH8Wt95SDWDClyY5mmg643tg"
    "jeulY/gGvm4lFeGFBpAeeYOIIYG29lhHX9W08j3jYtTROJ8eYUeZo2YMz5M2iECjYPnnLd"
    "w+x+fvdlnWL7OHrmSoyzyyt1PHAWYpROmgWrzkdM9liGuaedxzx6NP+sKns5gSHp1NELT6"
    "A0fDwmdOCoRleX05UrJLh+FsLSD1aQKgGZ1isOR3oUHttjHO9gd5neUcYj7KkWJr1LF+it"
    "fox4X3wUYxuz3aXjMfZkqPviU3fnzePjZrs/rL+4L035ryTe+J+RSvwO+j8es0XZhoci/U"
    "NBEUuh6mbB3W5u5jfLVZ33ECugZr9YbXYZejxR/srg3+VDJJvlVlxGfpHKEZOzKYIu5js3"
    "T+5bq+fdYrt89D+I9fZZcqf2YU1p5WOtdBxtWFmtnWUG5mlHwwxyUnL9Q5ZpyVUZJsRsat"
    "I/umUIMZ+vEUromLIRsvKmbpOGr/n9mkgqSbHy5p/fMFAcTKAJWXpzFn+j3RaTLAnbmx9A"
    "ItOUITc7JyjWN7xZ2ZRp4A4XoZ1KEbHQlK1UWnYMmiz1H6JgQWkmACSkxuCUa2wSHLMq03"
    "DM0q4Np5Yag+O9KSHsAMl1RDJH+ZAl6LVVJWyxQJU2qaKOHiPshFPkeTQYbWt0CZQfAGky"
    "fkypHv844TF8CYc/mozFp3v044TH8IneL/kELCbl10tYbgyOZwZKriHC5AxU0uJ0kh/5pb"
    "raoBqaqhvRxUSMQap+nDRJz6sjPisOb7fLlePa9fT0cOrognVYi0cCWOzbzhSHhWA0wO2M"
    "njH9bXhco9voq/3s8Zi00Rk5i55Xb7LZZF1QqeMLEvIasrW8sQR+VzYdnGbJ0SePFpdUrg"
    "En3Wn/WpCNAuEjTkxC49Z9zElJTfCXY5+wecvp+H9eE55Q4VvO/Xx7l31hod5/6CealM+5"
    "rasZDD6OGzIjWr/5rEaS1nPPmpv2S8+abfHo0o58+N7SCZAES16dbIV6j1kXucoGW0YR+U"
    "2yDrB1paqyjrA1S3zgHSnZNWlPSDELsxh7VfT9scE2ULEQzUdOgw7ZAFrfKUtiRF4u5ylh"
    "h9hz3IowyrRnsT5dGKP3QFAdYugtrK2F7p8TULrLJY/Un1t9oHXaQllJ/lBPfwTrEQYh9/"
    "X0FbVBAlV8ecIRps1VXajhixRUO/Vtr0uXNGGVcYoe85otOzZrA4K6zFpdyMlzts37XUQa"
    "7uN+Xu0SjZDgbfNWF5EG8fb0QpdoRIfAKHdWfykHs9gbXOKQxYTjSE9bzBGJ5tr5rER0sG"
    "JkjXLiVYp18HHtyfB4dDmajGdng4/V29rR+IfTq0J75V9Xl9W/769+rv7nQz6hPw6H59Vf"
    "9hOxoeCPDilFI2wIb9DMGUZ9BYWI046yy0Mr7FG81Gaok76GFBl1d9aiU+yACH0rFSg6Oq"
    "kWSdUgtfoCtFH4utZfsCVi2C0jAhB5HHx/EQJEY6T4W0YM8ClPWfz9RRBIU6FyG5DwlWeY"
    "PIpf65VnrBlptwFmA653S2w31t+k/oKMxr8f5ut9fRFSxb972VmWZd7rKnlLUoB8T8ZhdX"
    "9ze5AYsnXF7uZm9WUUNVuzZNeDoVnyhT1q22l+RA31g69Ztu5IAIlazM/XRMi0lHnr4O6Q"
    "tUtoOdnc83lQC1/1QZ4+jVzcitiKX1K0NfZ84jDofs083BYR9Hrmp8NulowA5GYB6gWubY"
    "MIakujzqMNA+7PnEPNEGFuach5tGHM/ZlwqBmprq7dfJXtZttssdneflnmym6zup1V0lAm"
    "Of8hn/cYLWqwbLOH+faXHaxhnuj0Z8uUXfmY69CBqpmTDg6WjjaMw0rJfnF4Eq/H0KOxmH"
    "HhMOz4aszhBcaHz6ouYt54+UZKQI0iA4WjN+sZLNc3THjp1NLt1E4xSDhCHqS+IcK3IQoV"
    "zOs0qICQh+quGupQnTZEoSYYIAwdD1TX8GDFRzEmGBwMHY9R19BgxceHrN1bU4ZrRRQYqq"
    "aC9hg1fKO47KaSAMvuOgwqvWcRpNhkgzC7K9M+PWQPNyZs40sxCftIM2D0GU8QUFVsaZk5"
    "vdbVNnOZqSdwCvKXmS0sBzvPnBo9mC6BFlB3htS0SsUZwtYMM70koUQDyBXSVUX9Z3yRJM"
    "lSMHZcLRn5AojioDaGLgRSOaSNbYEEZoI1xlEGoepaZHwTBFhTrDKOMoRV2TLjm5C835c5"
    "Dhb38/XdF3ZfFW7LLjej1re7WX548VM6tUzzdMM//pBnG/q03TzMUMqh5ExDvTqi9hvcQv"
    "WkSHDcdrV3ICstXxTkicaSbaRTEvRMkYxVnFyQodrtWUCnMsuHobdrLCjvwbpjpZNbCayd"
    "5JhiCHmQPTim2DZEoTZrURrSho4H6qxz6jhhC6IwzXKWBtJQ8RDBMqkOsJEehXeTOE5vAs"
    "PzppdReSMZjCnGKk3Hw1I2VDnxUYwpRipNx2NUNlA58VGMqdhCmHrAkmxi/+tf/x+mDrwc"
)
