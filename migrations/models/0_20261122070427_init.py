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
    "scopes" VARCHAR(158) NOT NULL,
    "everything" INT NOT NULL,
    "expires_at" TEXT,
    "last_used_at" TEXT,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    CONSTRAINT "ck_api_key_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_api_key_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_secret_hash" CHECK (length("secret_hash") BETWEEN 1 AND 64),
    CONSTRAINT "ck_api_key_scopes" CHECK (length("scopes") BETWEEN 1 AND 158)
);
CREATE TABLE "client_id" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "caller" VARCHAR(100) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMP NOT NULL
);
CREATE TABLE "competitor" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "background" VARCHAR(2000),
    "current_state" VARCHAR(2000),
    "main_fields" VARCHAR(2000),
    "strategy" VARCHAR(2000),
    "sales_channels" VARCHAR(2000),
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    CONSTRAINT "ck_competitor_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_competitor_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_competitor_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_competitor_background" CHECK (length("background") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_competitor_current_state" CHECK (length("current_state") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_competitor_main_fields" CHECK (length("main_fields") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_competitor_strategy" CHECK (length("strategy") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_competitor_sales_channels" CHECK (length("sales_channels") BETWEEN 1 AND 2000)
);
CREATE TABLE "competitor_product" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "uses" VARCHAR(2000),
    "performance" VARCHAR(2000),
    "price" BIGINT,
    "currency" VARCHAR(3),
    "channels" VARCHAR(2000),
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "competitor_id" CHAR(36) NOT NULL REFERENCES "competitor" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_competitor_product_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_competitor_product_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_competitor_product_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_competitor_product_uses" CHECK (length("uses") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_competitor_product_performance" CHECK (length("performance") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_competitor_product_price" CHECK ("price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_competitor_product_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_competitor_product_channels" CHECK (length("channels") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_competitor_product_currency_known" CHECK ("price" IS NULL OR "currency" IS NOT NULL)
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
CREATE TABLE "exchange_rate" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "currency" VARCHAR(3) NOT NULL,
    "day" TEXT NOT NULL,
    "rate" BIGINT NOT NULL,
    CONSTRAINT "ck_exchange_rate_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_exchange_rate_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_exchange_rate_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_exchange_rate_rate" CHECK ("rate" BETWEEN 1 AND 100000000000000000)
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
CREATE TABLE "number_series" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "year" INT NOT NULL,
    "given" INT NOT NULL,
    CONSTRAINT "uid_number_seri_kind_5ea9b6" UNIQUE ("kind", "year")
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
    "stock_reserved" INT NOT NULL,
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
    CONSTRAINT "ck_product_stock_reserved" CHECK ("stock_reserved" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_product_warranty_months" CHECK ("warranty_months" BETWEEN 0 AND 1200),
    CONSTRAINT "ck_product_maintenance_guide" CHECK (length("maintenance_guide") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_product_currency_known" CHECK (("list_price" IS NULL AND "unit_cost" IS NULL) OR "currency" IS NOT NULL),
    CONSTRAINT "ck_product_stock_of_goods" CHECK ("kind" = 'GOOD' OR "stock_on_hand" IS NULL),
    CONSTRAINT "ck_product_reserved_in_stock" CHECK ("stock_reserved" = 0 OR "stock_on_hand" >= "stock_reserved")
);
CREATE TABLE "product_rival" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "competitor_product_id" CHAR(36) NOT NULL REFERENCES "competitor_product" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_product_rival_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_product_rival_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
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
CREATE TABLE "price_list" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "tier" VARCHAR(16),
    "since" TEXT,
    "until" TEXT,
    "active" INT NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "segment_id" CHAR(36) REFERENCES "segment" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_price_list_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_price_list_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_price_list_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_price_list_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_price_list_tier" CHECK ("tier" IN ('KEY', 'IMPORTANT', 'ORDINARY')),
    CONSTRAINT "ck_price_list_period" CHECK ("until" IS NULL OR "since" IS NULL OR "until" > "since")
);
CREATE TABLE "price_rule" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "category" VARCHAR(50),
    "category_folded" TEXT,
    "min_quantity" BIGINT NOT NULL,
    "unit_price" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "discount" BIGINT NOT NULL,
    "price_list_id" CHAR(36) NOT NULL REFERENCES "price_list" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_price_rule_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_price_rule_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_price_rule_category" CHECK (length("category") BETWEEN 1 AND 50),
    CONSTRAINT "ck_price_rule_min_quantity" CHECK ("min_quantity" BETWEEN 0 AND 1000000000000000),
    CONSTRAINT "ck_price_rule_unit_price" CHECK ("unit_price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_price_rule_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_price_rule_discount" CHECK ("discount" BETWEEN 0 AND 10000)
);
CREATE TABLE "promotion" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "tier" VARCHAR(16),
    "category" VARCHAR(50),
    "category_folded" TEXT,
    "discount" BIGINT NOT NULL,
    "since" TEXT NOT NULL,
    "until" TEXT,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "product_id" CHAR(36) REFERENCES "product" ("id") ON DELETE RESTRICT,
    "segment_id" CHAR(36) REFERENCES "segment" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_promotion_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_promotion_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_promotion_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_promotion_tier" CHECK ("tier" IN ('KEY', 'IMPORTANT', 'ORDINARY')),
    CONSTRAINT "ck_promotion_category" CHECK (length("category") BETWEEN 1 AND 50),
    CONSTRAINT "ck_promotion_discount" CHECK ("discount" BETWEEN 1 AND 10000),
    CONSTRAINT "ck_promotion_period" CHECK ("until" IS NULL OR "since" IS NULL OR "until" > "since")
);
CREATE TABLE "service_level" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "priority" VARCHAR(16) NOT NULL,
    "type" VARCHAR(16),
    "due_hours" INT NOT NULL,
    CONSTRAINT "ck_service_level_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_service_level_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_service_level_priority" CHECK ("priority" IN ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
    CONSTRAINT "ck_service_level_type" CHECK ("type" IN ('QUESTION', 'REQUEST', 'INCIDENT', 'FEEDBACK', 'COMPLAINT')),
    CONSTRAINT "ck_service_level_due_hours" CHECK ("due_hours" BETWEEN 1 AND 8760)
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
CREATE TABLE "contract" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "number" VARCHAR(20) NOT NULL,
    "number_folded" TEXT NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "title_folded" TEXT NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "effective_on" TEXT,
    "terminates_on" TEXT,
    "signed_at" TEXT,
    "ended_at" TEXT,
    "end_reason" VARCHAR(200),
    "amount" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "ordered" BIGINT,
    "invoiced" BIGINT,
    "paid" BIGINT,
    "terms" VARCHAR(10000),
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "owner_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contract_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_contract_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_contract_number" CHECK (length("number") BETWEEN 1 AND 20),
    CONSTRAINT "ck_contract_title" CHECK (length("title") BETWEEN 1 AND 100),
    CONSTRAINT "ck_contract_status" CHECK ("status" IN ('DRAFT', 'SIGNED', 'TERMINATED', 'EXPIRED')),
    CONSTRAINT "ck_contract_end_reason" CHECK (length("end_reason") BETWEEN 1 AND 200),
    CONSTRAINT "ck_contract_amount" CHECK ("amount" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_contract_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_contract_ordered" CHECK ("ordered" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_contract_invoiced" CHECK ("invoiced" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_contract_paid" CHECK ("paid" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_contract_terms" CHECK (length("terms") BETWEEN 1 AND 10000),
    CONSTRAINT "ck_contract_period" CHECK ("terminates_on" IS NULL OR "effective_on" IS NULL OR "terminates_on" >= "effective_on"),
    CONSTRAINT "ck_contract_signed" CHECK ("status" NOT IN ('SIGNED', 'TERMINATED', 'EXPIRED') OR "signed_at" IS NOT NULL)
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
CREATE TABLE "contract_customer" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "contract_id" CHAR(36) NOT NULL REFERENCES "contract" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contract_customer_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_contract_customer_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
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
CREATE TABLE "contract_opportunity" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "contract_id" CHAR(36) NOT NULL REFERENCES "contract" ("id") ON DELETE RESTRICT,
    "opportunity_id" CHAR(36) NOT NULL REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contract_opportunity_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_contract_opportunity_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
);
CREATE TABLE "opportunity_competitor" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "competitor_id" CHAR(36) NOT NULL REFERENCES "competitor" ("id") ON DELETE RESTRICT,
    "opportunity_id" CHAR(36) NOT NULL REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_opportunity_competitor_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_opportunity_competitor_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
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
CREATE TABLE "order" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "number" VARCHAR(20) NOT NULL,
    "number_folded" TEXT NOT NULL,
    "channel" VARCHAR(16) NOT NULL,
    "ordered_at" TEXT NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "total" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "confirmed_at" TEXT,
    "shipped_at" TEXT,
    "completed_at" TEXT,
    "cancelled_at" TEXT,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "contract_id" CHAR(36) REFERENCES "contract" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "opportunity_id" CHAR(36) REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_order_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_order_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_order_number" CHECK (length("number") BETWEEN 1 AND 20),
    CONSTRAINT "ck_order_channel" CHECK ("channel" IN ('DIRECT', 'TELESALES', 'MOBILE', 'WEB', 'PARTNER')),
    CONSTRAINT "ck_order_status" CHECK ("status" IN ('DRAFT', 'CONFIRMED', 'SHIPPED', 'COMPLETED', 'CANCELLED')),
    CONSTRAINT "ck_order_total" CHECK ("total" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_order_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_order_priced" CHECK ("status" NOT IN ('CONFIRMED', 'SHIPPED', 'COMPLETED') OR "total" IS NOT NULL)
);
CREATE TABLE "order_line" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "quantity" BIGINT NOT NULL,
    "unit_price" BIGINT,
    "discount" BIGINT,
    "amount" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "price_source" VARCHAR(16),
    "stock_reserved" INT NOT NULL,
    "order_id" CHAR(36) NOT NULL REFERENCES "order" ("id") ON DELETE RESTRICT,
    "price_rule_id" CHAR(36) REFERENCES "price_rule" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    "promotion_id" CHAR(36) REFERENCES "promotion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_order_line_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_order_line_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_order_line_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000),
    CONSTRAINT "ck_order_line_unit_price" CHECK ("unit_price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_order_line_discount" CHECK ("discount" BETWEEN 0 AND 10000),
    CONSTRAINT "ck_order_line_amount" CHECK ("amount" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_order_line_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_order_line_price_source" CHECK ("price_source" IN ('AGREED', 'LIST', 'PRICE_RULE', 'PROMOTION')),
    CONSTRAINT "ck_order_line_stock_reserved" CHECK ("stock_reserved" BETWEEN 0 AND 2147483647)
);
CREATE TABLE "asset" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "serial_number" VARCHAR(100),
    "serial_number_folded" TEXT,
    "quantity" BIGINT NOT NULL,
    "bought_on" TEXT,
    "warranty_until" TEXT,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "order_line_id" CHAR(36) REFERENCES "order_line" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_asset_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_asset_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_asset_serial_number" CHECK (length("serial_number") BETWEEN 1 AND 100),
    CONSTRAINT "ck_asset_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000)
);
CREATE TABLE "order_revision" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "revision" INT NOT NULL,
    "amended_at" TEXT NOT NULL,
    "reason" VARCHAR(200),
    "total" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "amended_by_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "order_id" CHAR(36) NOT NULL REFERENCES "order" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_order_revision_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_order_revision_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_order_revision_revision" CHECK ("revision" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_order_revision_reason" CHECK (length("reason") BETWEEN 1 AND 200),
    CONSTRAINT "ck_order_revision_total" CHECK ("total" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_order_revision_currency" CHECK (length("currency") BETWEEN 1 AND 3)
);
CREATE TABLE "order_revision_line" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "quantity" BIGINT NOT NULL,
    "unit_price" BIGINT NOT NULL,
    "discount" BIGINT NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "order_revision_id" CHAR(36) NOT NULL REFERENCES "order_revision" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_order_revision_line_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_order_revision_line_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_order_revision_line_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000),
    CONSTRAINT "ck_order_revision_line_unit_price" CHECK ("unit_price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_order_revision_line_discount" CHECK ("discount" BETWEEN 0 AND 10000),
    CONSTRAINT "ck_order_revision_line_amount" CHECK ("amount" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_order_revision_line_currency" CHECK (length("currency") BETWEEN 1 AND 3)
);
CREATE TABLE "return_request" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "kind" VARCHAR(16) NOT NULL,
    "quantity" BIGINT NOT NULL,
    "reason" VARCHAR(500),
    "status" VARCHAR(16) NOT NULL,
    "refund" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "received_at" TEXT,
    "refunded_at" TEXT,
    "order_line_id" CHAR(36) NOT NULL REFERENCES "order_line" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_return_request_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_return_request_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_return_request_kind" CHECK ("kind" IN ('RETURN', 'CLAIM')),
    CONSTRAINT "ck_return_request_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000),
    CONSTRAINT "ck_return_request_reason" CHECK (length("reason") BETWEEN 1 AND 500),
    CONSTRAINT "ck_return_request_status" CHECK ("status" IN ('REQUESTED', 'APPROVED', 'RECEIVED', 'REFUNDED')),
    CONSTRAINT "ck_return_request_refund" CHECK ("refund" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_return_request_currency" CHECK (length("currency") BETWEEN 1 AND 3)
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
CREATE TABLE "sales_target" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "since" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "employee_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "team_id" CHAR(36) REFERENCES "team" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_sales_target_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_sales_target_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_sales_target_amount" CHECK ("amount" BETWEEN 1 AND 100000000000000000),
    CONSTRAINT "ck_sales_target_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_sales_target_one_seller" CHECK (("employee_id" IS NULL) <> ("team_id" IS NULL)),
    CONSTRAINT "ck_sales_target_period" CHECK ("until" > "since")
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
CREATE TABLE "support_case" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "number" VARCHAR(20) NOT NULL,
    "number_folded" TEXT NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "subject_folded" TEXT NOT NULL,
    "type" VARCHAR(16) NOT NULL,
    "description" VARCHAR(5000),
    "priority" VARCHAR(16) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "opened_at" TEXT NOT NULL,
    "due_at" TEXT,
    "overdue_at" TEXT,
    "first_response_at" TEXT,
    "resolved_at" TEXT,
    "closed_at" TEXT,
    "satisfaction" INT,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "contact_id" CHAR(36) REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "handler_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "order_id" CHAR(36) REFERENCES "order" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_support_case_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_support_case_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_support_case_number" CHECK (length("number") BETWEEN 1 AND 20),
    CONSTRAINT "ck_support_case_subject" CHECK (length("subject") BETWEEN 1 AND 200),
    CONSTRAINT "ck_support_case_type" CHECK ("type" IN ('QUESTION', 'REQUEST', 'INCIDENT', 'FEEDBACK', 'COMPLAINT')),
    CONSTRAINT "ck_support_case_description" CHECK (length("description") BETWEEN 1 AND 5000),
    CONSTRAINT "ck_support_case_priority" CHECK ("priority" IN ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
    CONSTRAINT "ck_support_case_status" CHECK ("status" IN ('NEW', 'OPEN', 'WAITING', 'RESOLVED', 'CLOSED')),
    CONSTRAINT "ck_support_case_satisfaction" CHECK ("satisfaction" BETWEEN 1 AND 5)
);
CREATE TABLE "repair" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "status" VARCHAR(16) NOT NULL,
    "in_warranty" INT NOT NULL,
    "process_notes" VARCHAR(5000),
    "labour_fee" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "started_at" TEXT,
    "completed_at" TEXT,
    "asset_id" CHAR(36) NOT NULL REFERENCES "asset" ("id") ON DELETE RESTRICT,
    "support_case_id" CHAR(36) NOT NULL REFERENCES "support_case" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_repair_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_repair_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_repair_status" CHECK ("status" IN ('PLANNED', 'STARTED', 'COMPLETED')),
    CONSTRAINT "ck_repair_process_notes" CHECK (length("process_notes") BETWEEN 1 AND 5000),
    CONSTRAINT "ck_repair_labour_fee" CHECK ("labour_fee" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_repair_currency" CHECK (length("currency") BETWEEN 1 AND 3)
);
CREATE TABLE "invoice" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "number" VARCHAR(20),
    "number_folded" TEXT,
    "status" VARCHAR(16) NOT NULL,
    "issued_on" TEXT,
    "due_on" TEXT,
    "total" BIGINT,
    "paid" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "order_id" CHAR(36) REFERENCES "order" ("id") ON DELETE RESTRICT,
    "repair_id" CHAR(36) REFERENCES "repair" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_invoice_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_invoice_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_invoice_number" CHECK (length("number") BETWEEN 1 AND 20),
    CONSTRAINT "ck_invoice_status" CHECK ("status" IN ('DRAFT', 'ISSUED', 'OVERDUE', 'PAID')),
    CONSTRAINT "ck_invoice_total" CHECK ("total" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_invoice_paid" CHECK ("paid" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_invoice_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_invoice_one_reason" CHECK (("order_id" IS NULL) <> ("repair_id" IS NULL)),
    CONSTRAINT "ck_invoice_issued" CHECK ("status" NOT IN ('ISSUED', 'OVERDUE', 'PAID') OR "total" IS NOT NULL),
    CONSTRAINT "ck_invoice_not_overpaid" CHECK ("paid" = 0 OR "paid" <= "total")
);
CREATE TABLE "invoice_line" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "description" VARCHAR(200),
    "quantity" BIGINT NOT NULL,
    "unit_price" BIGINT NOT NULL,
    "discount" BIGINT NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "invoice_id" CHAR(36) NOT NULL REFERENCES "invoice" ("id") ON DELETE RESTRICT,
    "order_line_id" CHAR(36) REFERENCES "order_line" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_invoice_line_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_invoice_line_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_invoice_line_description" CHECK (length("description") BETWEEN 1 AND 200),
    CONSTRAINT "ck_invoice_line_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000),
    CONSTRAINT "ck_invoice_line_unit_price" CHECK ("unit_price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_invoice_line_discount" CHECK ("discount" BETWEEN 0 AND 10000),
    CONSTRAINT "ck_invoice_line_amount" CHECK ("amount" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_invoice_line_currency" CHECK (length("currency") BETWEEN 1 AND 3)
);
CREATE TABLE "payment" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "amount" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "at" TEXT NOT NULL,
    "method" VARCHAR(16) NOT NULL,
    "invoice_id" CHAR(36) NOT NULL REFERENCES "invoice" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_payment_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_payment_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_payment_amount" CHECK ("amount" BETWEEN 1 AND 100000000000000000),
    CONSTRAINT "ck_payment_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_payment_method" CHECK ("method" IN ('TRANSFER', 'CARD', 'CASH', 'DIRECT_DEBIT', 'MOBILE', 'OTHER'))
);
CREATE TABLE "repair_part" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "quantity" BIGINT NOT NULL,
    "price" BIGINT NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    "repair_id" CHAR(36) NOT NULL REFERENCES "repair" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_repair_part_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_repair_part_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_repair_part_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000),
    CONSTRAINT "ck_repair_part_price" CHECK ("price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_repair_part_amount" CHECK ("amount" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_repair_part_currency" CHECK (length("currency") BETWEEN 1 AND 3)
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
CREATE UNIQUE INDEX "ux_competitor_external_id" ON "competitor" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_competitor_name" ON "competitor" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_created_at" ON "competitor" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_updated_at" ON "competitor" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_name" ON "competitor" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "competitor_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "competitor_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_competitor_search_created" AFTER INSERT ON "competitor" BEGIN INSERT INTO "competitor_search" (id) VALUES (new.id); INSERT INTO "competitor_grams" (rowid, grams) SELECT n, new.search_grams FROM "competitor_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_competitor_search_changed" AFTER UPDATE OF search_grams ON "competitor" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "competitor_grams" ("competitor_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "competitor_search" WHERE id = old.id; INSERT INTO "competitor_grams" (rowid, grams) SELECT n, new.search_grams FROM "competitor_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_competitor_search_removed" AFTER DELETE ON "competitor" BEGIN INSERT INTO "competitor_grams" ("competitor_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "competitor_search" WHERE id = old.id; DELETE FROM "competitor_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_competitor_product_external_id" ON "competitor_product" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_competitor_product_competitor" ON "competitor_product" ("competitor_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_product_created_at" ON "competitor_product" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_product_updated_at" ON "competitor_product" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_product_name" ON "competitor_product" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_product_price_up" ON "competitor_product" (("price" IS NULL), "price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_product_price_down" ON "competitor_product" (("price" IS NOT NULL), "price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_product_price_value" ON "competitor_product" ("price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_product_currency_value" ON "competitor_product" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "competitor_product_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "competitor_product_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_competitor_product_search_created" AFTER INSERT ON "competitor_product" BEGIN INSERT INTO "competitor_product_search" (id) VALUES (new.id); INSERT INTO "competitor_product_grams" (rowid, grams) SELECT n, new.search_grams FROM "competitor_product_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_competitor_product_search_changed" AFTER UPDATE OF search_grams ON "competitor_product" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "competitor_product_grams" ("competitor_product_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "competitor_product_search" WHERE id = old.id; INSERT INTO "competitor_product_grams" (rowid, grams) SELECT n, new.search_grams FROM "competitor_product_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_competitor_product_search_removed" AFTER DELETE ON "competitor_product" BEGIN INSERT INTO "competitor_product_grams" ("competitor_product_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "competitor_product_search" WHERE id = old.id; DELETE FROM "competitor_product_search" WHERE id = old.id; END;
CREATE INDEX "ix_event_row" ON "event" ("row_id", "entity", "seq");
CREATE TRIGGER "tr_event_unchanged" BEFORE UPDATE ON "event" BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER "tr_event_kept" BEFORE DELETE ON "event" WHEN old.seq > (SELECT "pruned" FROM "event_log") BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
INSERT INTO "event_log" ("id", "log", "numbered", "pruned") VALUES (1, lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), 0, 0) ON CONFLICT DO NOTHING;
CREATE UNIQUE INDEX "ux_exchange_rate_external_id" ON "exchange_rate" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_exchange_rate" ON "exchange_rate" ("currency", "day") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_exchange_rate_created_at" ON "exchange_rate" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_exchange_rate_updated_at" ON "exchange_rate" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_exchange_rate_currency" ON "exchange_rate" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_exchange_rate_day" ON "exchange_rate" ("day", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_exchange_rate_rate" ON "exchange_rate" ("rate", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_product_stock_reserved_value" ON "product" ("stock_reserved", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_warranty_months_value" ON "product" ("warranty_months", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_active" ON "product" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "product_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "product_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_product_search_created" AFTER INSERT ON "product" BEGIN INSERT INTO "product_search" (id) VALUES (new.id); INSERT INTO "product_grams" (rowid, grams) SELECT n, new.search_grams FROM "product_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_product_search_changed" AFTER UPDATE OF search_grams ON "product" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "product_grams" ("product_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "product_search" WHERE id = old.id; INSERT INTO "product_grams" (rowid, grams) SELECT n, new.search_grams FROM "product_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_product_search_removed" AFTER DELETE ON "product" BEGIN INSERT INTO "product_grams" ("product_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "product_search" WHERE id = old.id; DELETE FROM "product_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_product_rival_external_id" ON "product_rival" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_product_rival" ON "product_rival" ("product_id", "competitor_product_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_rival_product" ON "product_rival" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_rival_competitor_product" ON "product_rival" ("competitor_product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_rival_created_at" ON "product_rival" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_rival_updated_at" ON "product_rival" ("updated_at", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_price_list_external_id" ON "price_list" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_price_list_name" ON "price_list" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_segment" ON "price_list" ("segment_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_created_at" ON "price_list" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_updated_at" ON "price_list" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_name" ON "price_list" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_currency_value" ON "price_list" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_tier_value" ON "price_list" ("tier", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_since_up" ON "price_list" (("since" IS NULL), "since", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_since_down" ON "price_list" (("since" IS NOT NULL), "since", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_since_value" ON "price_list" ("since", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_until_up" ON "price_list" (("until" IS NULL), "until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_until_down" ON "price_list" (("until" IS NOT NULL), "until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_until_value" ON "price_list" ("until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_active" ON "price_list" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "price_list_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "price_list_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_price_list_search_created" AFTER INSERT ON "price_list" BEGIN INSERT INTO "price_list_search" (id) VALUES (new.id); INSERT INTO "price_list_grams" (rowid, grams) SELECT n, new.search_grams FROM "price_list_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_price_list_search_changed" AFTER UPDATE OF search_grams ON "price_list" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "price_list_grams" ("price_list_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "price_list_search" WHERE id = old.id; INSERT INTO "price_list_grams" (rowid, grams) SELECT n, new.search_grams FROM "price_list_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_price_list_search_removed" AFTER DELETE ON "price_list" BEGIN INSERT INTO "price_list_grams" ("price_list_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "price_list_search" WHERE id = old.id; DELETE FROM "price_list_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_price_rule_external_id" ON "price_rule" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_price_rule_price_list" ON "price_rule" ("price_list_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_product" ON "price_rule" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_created_at" ON "price_rule" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_updated_at" ON "price_rule" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_category_up" ON "price_rule" (("category_folded" IS NULL), "category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_category_down" ON "price_rule" (("category_folded" IS NOT NULL), "category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_category_value" ON "price_rule" ("category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_min_quantity" ON "price_rule" ("min_quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_unit_price_up" ON "price_rule" (("unit_price" IS NULL), "unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_unit_price_down" ON "price_rule" (("unit_price" IS NOT NULL), "unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_unit_price_value" ON "price_rule" ("unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_currency_value" ON "price_rule" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_discount_value" ON "price_rule" ("discount", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_promotion_external_id" ON "promotion" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_promotion_segment" ON "promotion" ("segment_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_product" ON "promotion" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_created_at" ON "promotion" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_updated_at" ON "promotion" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_name" ON "promotion" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_tier_value" ON "promotion" ("tier", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_category_up" ON "promotion" (("category_folded" IS NULL), "category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_category_down" ON "promotion" (("category_folded" IS NOT NULL), "category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_category_value" ON "promotion" ("category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_discount" ON "promotion" ("discount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_since" ON "promotion" ("since", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_until_up" ON "promotion" (("until" IS NULL), "until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_until_down" ON "promotion" (("until" IS NOT NULL), "until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_until_value" ON "promotion" ("until", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "promotion_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "promotion_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_promotion_search_created" AFTER INSERT ON "promotion" BEGIN INSERT INTO "promotion_search" (id) VALUES (new.id); INSERT INTO "promotion_grams" (rowid, grams) SELECT n, new.search_grams FROM "promotion_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_promotion_search_changed" AFTER UPDATE OF search_grams ON "promotion" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "promotion_grams" ("promotion_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "promotion_search" WHERE id = old.id; INSERT INTO "promotion_grams" (rowid, grams) SELECT n, new.search_grams FROM "promotion_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_promotion_search_removed" AFTER DELETE ON "promotion" BEGIN INSERT INTO "promotion_grams" ("promotion_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "promotion_search" WHERE id = old.id; DELETE FROM "promotion_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_service_level_external_id" ON "service_level" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_service_level_created_at" ON "service_level" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_service_level_updated_at" ON "service_level" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_service_level_priority" ON "service_level" ("priority", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_service_level_type_value" ON "service_level" ("type", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_service_level_due_hours" ON "service_level" ("due_hours", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_contract_external_id" ON "contract" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_contract_number" ON "contract" ("number_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_owner" ON "contract" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_created_at" ON "contract" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_updated_at" ON "contract" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_number" ON "contract" ("number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_title" ON "contract" ("title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_status" ON "contract" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_effective_on_up" ON "contract" (("effective_on" IS NULL), "effective_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_effective_on_down" ON "contract" (("effective_on" IS NOT NULL), "effective_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_effective_on_value" ON "contract" ("effective_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_terminates_on_up" ON "contract" (("terminates_on" IS NULL), "terminates_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_terminates_on_down" ON "contract" (("terminates_on" IS NOT NULL), "terminates_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_terminates_on_value" ON "contract" ("terminates_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_signed_at_up" ON "contract" (("signed_at" IS NULL), "signed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_signed_at_down" ON "contract" (("signed_at" IS NOT NULL), "signed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_signed_at_value" ON "contract" ("signed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_ended_at_up" ON "contract" (("ended_at" IS NULL), "ended_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_ended_at_down" ON "contract" (("ended_at" IS NOT NULL), "ended_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_ended_at_value" ON "contract" ("ended_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_end_reason_value" ON "contract" ("end_reason", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_amount_up" ON "contract" (("amount" IS NULL), "amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_amount_down" ON "contract" (("amount" IS NOT NULL), "amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_amount_value" ON "contract" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_currency_value" ON "contract" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_ordered_value" ON "contract" ("ordered", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_invoiced_value" ON "contract" ("invoiced", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_paid_value" ON "contract" ("paid", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "contract_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "contract_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_contract_search_created" AFTER INSERT ON "contract" BEGIN INSERT INTO "contract_search" (id) VALUES (new.id); INSERT INTO "contract_grams" (rowid, grams) SELECT n, new.search_grams FROM "contract_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_contract_search_changed" AFTER UPDATE OF search_grams ON "contract" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "contract_grams" ("contract_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "contract_search" WHERE id = old.id; INSERT INTO "contract_grams" (rowid, grams) SELECT n, new.search_grams FROM "contract_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_contract_search_removed" AFTER DELETE ON "contract" BEGIN INSERT INTO "contract_grams" ("contract_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "contract_search" WHERE id = old.id; DELETE FROM "contract_search" WHERE id = old.id; END;
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
CREATE UNIQUE INDEX "ux_contract_customer_external_id" ON "contract_customer" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_contract_customer" ON "contract_customer" ("contract_id", "customer_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_customer_contract" ON "contract_customer" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_customer_customer" ON "contract_customer" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_customer_created_at" ON "contract_customer" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_customer_updated_at" ON "contract_customer" ("updated_at", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_contract_opportunity_external_id" ON "contract_opportunity" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_contract_opportunity" ON "contract_opportunity" ("contract_id", "opportunity_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_opportunity_contract" ON "contract_opportunity" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_opportunity_opportunity" ON "contract_opportunity" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_opportunity_created_at" ON "contract_opportunity" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_opportunity_updated_at" ON "contract_opportunity" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_competitor_external_id" ON "opportunity_competitor" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_opportunity_competitor" ON "opportunity_competitor" ("opportunity_id", "competitor_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_competitor_opportunity" ON "opportunity_competitor" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_competitor_competitor" ON "opportunity_competitor" ("competitor_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_competitor_created_at" ON "opportunity_competitor" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_competitor_updated_at" ON "opportunity_competitor" ("updated_at", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_order_external_id" ON "order" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_order_number" ON "order" ("number_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_customer" ON "order" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_opportunity" ON "order" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_contract" ON "order" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_by_customer_id_ordered_at_id" ON "order" ("customer_id", "ordered_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_created_at" ON "order" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_updated_at" ON "order" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_number" ON "order" ("number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_channel" ON "order" ("channel", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_ordered_at" ON "order" ("ordered_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_status" ON "order" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_total_up" ON "order" (("total" IS NULL), "total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_total_down" ON "order" (("total" IS NOT NULL), "total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_total_value" ON "order" ("total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_currency_value" ON "order" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_confirmed_at_up" ON "order" (("confirmed_at" IS NULL), "confirmed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_confirmed_at_down" ON "order" (("confirmed_at" IS NOT NULL), "confirmed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_confirmed_at_value" ON "order" ("confirmed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_shipped_at_up" ON "order" (("shipped_at" IS NULL), "shipped_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_shipped_at_down" ON "order" (("shipped_at" IS NOT NULL), "shipped_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_shipped_at_value" ON "order" ("shipped_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_completed_at_up" ON "order" (("completed_at" IS NULL), "completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_completed_at_down" ON "order" (("completed_at" IS NOT NULL), "completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_completed_at_value" ON "order" ("completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_cancelled_at_up" ON "order" (("cancelled_at" IS NULL), "cancelled_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_cancelled_at_down" ON "order" (("cancelled_at" IS NOT NULL), "cancelled_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_cancelled_at_value" ON "order" ("cancelled_at", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "order_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "order_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_order_search_created" AFTER INSERT ON "order" BEGIN INSERT INTO "order_search" (id) VALUES (new.id); INSERT INTO "order_grams" (rowid, grams) SELECT n, new.search_grams FROM "order_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_order_search_changed" AFTER UPDATE OF search_grams ON "order" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "order_grams" ("order_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "order_search" WHERE id = old.id; INSERT INTO "order_grams" (rowid, grams) SELECT n, new.search_grams FROM "order_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_order_search_removed" AFTER DELETE ON "order" BEGIN INSERT INTO "order_grams" ("order_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "order_search" WHERE id = old.id; DELETE FROM "order_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_order_line_external_id" ON "order_line" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_order_line_order" ON "order_line" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_product" ON "order_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_price_rule" ON "order_line" ("price_rule_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_promotion" ON "order_line" ("promotion_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_created_at" ON "order_line" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_updated_at" ON "order_line" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_quantity" ON "order_line" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_unit_price_up" ON "order_line" (("unit_price" IS NULL), "unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_unit_price_down" ON "order_line" (("unit_price" IS NOT NULL), "unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_unit_price_value" ON "order_line" ("unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_discount_value" ON "order_line" ("discount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_amount_up" ON "order_line" (("amount" IS NULL), "amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_amount_down" ON "order_line" (("amount" IS NOT NULL), "amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_amount_value" ON "order_line" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_currency_value" ON "order_line" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_price_source_value" ON "order_line" ("price_source", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_stock_reserved_value" ON "order_line" ("stock_reserved", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_asset_external_id" ON "asset" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_asset_customer" ON "asset" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_product" ON "asset" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_order_line" ON "asset" ("order_line_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_created_at" ON "asset" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_updated_at" ON "asset" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_serial_number_up" ON "asset" (("serial_number_folded" IS NULL), "serial_number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_serial_number_down" ON "asset" (("serial_number_folded" IS NOT NULL), "serial_number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_serial_number_value" ON "asset" ("serial_number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_quantity" ON "asset" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_bought_on_up" ON "asset" (("bought_on" IS NULL), "bought_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_bought_on_down" ON "asset" (("bought_on" IS NOT NULL), "bought_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_bought_on_value" ON "asset" ("bought_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_warranty_until_up" ON "asset" (("warranty_until" IS NULL), "warranty_until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_warranty_until_down" ON "asset" (("warranty_until" IS NOT NULL), "warranty_until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_warranty_until_value" ON "asset" ("warranty_until", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "asset_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "asset_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_asset_search_created" AFTER INSERT ON "asset" BEGIN INSERT INTO "asset_search" (id) VALUES (new.id); INSERT INTO "asset_grams" (rowid, grams) SELECT n, new.search_grams FROM "asset_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_asset_search_changed" AFTER UPDATE OF search_grams ON "asset" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "asset_grams" ("asset_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "asset_search" WHERE id = old.id; INSERT INTO "asset_grams" (rowid, grams) SELECT n, new.search_grams FROM "asset_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_asset_search_removed" AFTER DELETE ON "asset" BEGIN INSERT INTO "asset_grams" ("asset_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "asset_search" WHERE id = old.id; DELETE FROM "asset_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_order_revision_external_id" ON "order_revision" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_order_revision" ON "order_revision" ("order_id", "revision") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_order" ON "order_revision" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_amended_by" ON "order_revision" ("amended_by_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_created_at" ON "order_revision" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_updated_at" ON "order_revision" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_revision" ON "order_revision" ("revision", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_amended_at" ON "order_revision" ("amended_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_reason_value" ON "order_revision" ("reason", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_total" ON "order_revision" ("total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_currency_value" ON "order_revision" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_order_revision_line_external_id" ON "order_revision_line" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_order_revision_line_order_revision" ON "order_revision_line" ("order_revision_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_product" ON "order_revision_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_created_at" ON "order_revision_line" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_updated_at" ON "order_revision_line" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_quantity" ON "order_revision_line" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_unit_price" ON "order_revision_line" ("unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_discount_value" ON "order_revision_line" ("discount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_amount" ON "order_revision_line" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_currency_value" ON "order_revision_line" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_return_request_external_id" ON "return_request" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_return_request_order_line" ON "return_request" ("order_line_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_created_at" ON "return_request" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_updated_at" ON "return_request" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_kind" ON "return_request" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_quantity" ON "return_request" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_status" ON "return_request" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refund_up" ON "return_request" (("refund" IS NULL), "refund", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refund_down" ON "return_request" (("refund" IS NOT NULL), "refund", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refund_value" ON "return_request" ("refund", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_currency_value" ON "return_request" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_received_at_up" ON "return_request" (("received_at" IS NULL), "received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_received_at_down" ON "return_request" (("received_at" IS NOT NULL), "received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_received_at_value" ON "return_request" ("received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refunded_at_up" ON "return_request" (("refunded_at" IS NULL), "refunded_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refunded_at_down" ON "return_request" (("refunded_at" IS NOT NULL), "refunded_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refunded_at_value" ON "return_request" ("refunded_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_sales_record_external_id" ON "sales_record" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_sales_record_opportunity" ON "sales_record" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_salesperson" ON "sales_record" ("salesperson_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_created_at" ON "sales_record" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_updated_at" ON "sales_record" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_sold_on" ON "sales_record" ("sold_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_amount" ON "sales_record" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_currency_value" ON "sales_record" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_remarks_value" ON "sales_record" ("remarks", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_sales_target_external_id" ON "sales_target" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_sales_target_employee" ON "sales_target" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_team" ON "sales_target" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_created_at" ON "sales_target" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_updated_at" ON "sales_target" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_since" ON "sales_target" ("since", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_until" ON "sales_target" ("until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_amount" ON "sales_target" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_currency_value" ON "sales_target" ("currency", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_support_case_external_id" ON "support_case" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_support_case_number" ON "support_case" ("number_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_customer" ON "support_case" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_contact" ON "support_case" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_product" ON "support_case" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_order" ON "support_case" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_handler" ON "support_case" ("handler_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_by_customer_id_opened_at_id" ON "support_case" ("customer_id", "opened_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_by_handler_id_due_at_id" ON "support_case" ("handler_id", "due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_created_at" ON "support_case" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_updated_at" ON "support_case" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_number" ON "support_case" ("number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_subject" ON "support_case" ("subject_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_type" ON "support_case" ("type", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_priority" ON "support_case" ("priority", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_status" ON "support_case" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_opened_at" ON "support_case" ("opened_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_due_at_up" ON "support_case" (("due_at" IS NULL), "due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_due_at_down" ON "support_case" (("due_at" IS NOT NULL), "due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_due_at_value" ON "support_case" ("due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_overdue_at_up" ON "support_case" (("overdue_at" IS NULL), "overdue_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_overdue_at_down" ON "support_case" (("overdue_at" IS NOT NULL), "overdue_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_overdue_at_value" ON "support_case" ("overdue_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_first_response_at_up" ON "support_case" (("first_response_at" IS NULL), "first_response_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_first_response_at_down" ON "support_case" (("first_response_at" IS NOT NULL), "first_response_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_first_response_at_value" ON "support_case" ("first_response_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_resolved_at_up" ON "support_case" (("resolved_at" IS NULL), "resolved_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_resolved_at_down" ON "support_case" (("resolved_at" IS NOT NULL), "resolved_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_resolved_at_value" ON "support_case" ("resolved_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_closed_at_up" ON "support_case" (("closed_at" IS NULL), "closed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_closed_at_down" ON "support_case" (("closed_at" IS NOT NULL), "closed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_closed_at_value" ON "support_case" ("closed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_satisfaction_up" ON "support_case" (("satisfaction" IS NULL), "satisfaction", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_satisfaction_down" ON "support_case" (("satisfaction" IS NOT NULL), "satisfaction", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_satisfaction_value" ON "support_case" ("satisfaction", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "support_case_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "support_case_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_support_case_search_created" AFTER INSERT ON "support_case" BEGIN INSERT INTO "support_case_search" (id) VALUES (new.id); INSERT INTO "support_case_grams" (rowid, grams) SELECT n, new.search_grams FROM "support_case_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_support_case_search_changed" AFTER UPDATE OF search_grams ON "support_case" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "support_case_grams" ("support_case_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "support_case_search" WHERE id = old.id; INSERT INTO "support_case_grams" (rowid, grams) SELECT n, new.search_grams FROM "support_case_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_support_case_search_removed" AFTER DELETE ON "support_case" BEGIN INSERT INTO "support_case_grams" ("support_case_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "support_case_search" WHERE id = old.id; DELETE FROM "support_case_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_repair_external_id" ON "repair" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_repair_support_case" ON "repair" ("support_case_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_asset" ON "repair" ("asset_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_created_at" ON "repair" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_updated_at" ON "repair" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_status" ON "repair" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_in_warranty" ON "repair" ("in_warranty", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_labour_fee_up" ON "repair" (("labour_fee" IS NULL), "labour_fee", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_labour_fee_down" ON "repair" (("labour_fee" IS NOT NULL), "labour_fee", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_labour_fee_value" ON "repair" ("labour_fee", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_currency_value" ON "repair" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_started_at_up" ON "repair" (("started_at" IS NULL), "started_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_started_at_down" ON "repair" (("started_at" IS NOT NULL), "started_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_started_at_value" ON "repair" ("started_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_completed_at_up" ON "repair" (("completed_at" IS NULL), "completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_completed_at_down" ON "repair" (("completed_at" IS NOT NULL), "completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_completed_at_value" ON "repair" ("completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_invoice_external_id" ON "invoice" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_invoice_number" ON "invoice" ("number_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_customer" ON "invoice" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_order" ON "invoice" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_repair" ON "invoice" ("repair_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_by_customer_id_issued_on_id" ON "invoice" ("customer_id", "issued_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_created_at" ON "invoice" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_updated_at" ON "invoice" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_number_up" ON "invoice" (("number_folded" IS NULL), "number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_number_down" ON "invoice" (("number_folded" IS NOT NULL), "number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_number_value" ON "invoice" ("number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_status" ON "invoice" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_issued_on_up" ON "invoice" (("issued_on" IS NULL), "issued_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_issued_on_down" ON "invoice" (("issued_on" IS NOT NULL), "issued_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_issued_on_value" ON "invoice" ("issued_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_due_on_up" ON "invoice" (("due_on" IS NULL), "due_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_due_on_down" ON "invoice" (("due_on" IS NOT NULL), "due_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_due_on_value" ON "invoice" ("due_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_total_up" ON "invoice" (("total" IS NULL), "total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_total_down" ON "invoice" (("total" IS NOT NULL), "total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_total_value" ON "invoice" ("total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_paid" ON "invoice" ("paid", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_currency_value" ON "invoice" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE TABLE "invoice_search" (n INTEGER PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "invoice_grams" USING fts5(grams, content='', detail='none', columnsize=0);
CREATE TRIGGER "tr_invoice_search_created" AFTER INSERT ON "invoice" BEGIN INSERT INTO "invoice_search" (id) VALUES (new.id); INSERT INTO "invoice_grams" (rowid, grams) SELECT n, new.search_grams FROM "invoice_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_invoice_search_changed" AFTER UPDATE OF search_grams ON "invoice" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "invoice_grams" ("invoice_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "invoice_search" WHERE id = old.id; INSERT INTO "invoice_grams" (rowid, grams) SELECT n, new.search_grams FROM "invoice_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_invoice_search_removed" AFTER DELETE ON "invoice" BEGIN INSERT INTO "invoice_grams" ("invoice_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "invoice_search" WHERE id = old.id; DELETE FROM "invoice_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_invoice_line_external_id" ON "invoice_line" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_invoice_line_invoice" ON "invoice_line" ("invoice_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_order_line" ON "invoice_line" ("order_line_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_product" ON "invoice_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_created_at" ON "invoice_line" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_updated_at" ON "invoice_line" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_description_value" ON "invoice_line" ("description", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_quantity" ON "invoice_line" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_unit_price" ON "invoice_line" ("unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_discount_value" ON "invoice_line" ("discount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_amount" ON "invoice_line" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_currency_value" ON "invoice_line" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_payment_external_id" ON "payment" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_payment_invoice" ON "payment" ("invoice_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_created_at" ON "payment" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_updated_at" ON "payment" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_amount" ON "payment" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_currency_value" ON "payment" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_at" ON "payment" ("at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_method" ON "payment" ("method", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_repair_part_external_id" ON "repair_part" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_repair_part_repair" ON "repair_part" ("repair_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_product" ON "repair_part" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_created_at" ON "repair_part" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_updated_at" ON "repair_part" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_quantity" ON "repair_part" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_price" ON "repair_part" ("price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_amount" ON "repair_part" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_currency_value" ON "repair_part" ("currency", "id") WHERE "deleted_at" IS NULL;
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
    "scopes" VARCHAR(158) NOT NULL,
    "everything" BOOL NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "last_used_at" TIMESTAMPTZ,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    CONSTRAINT "ck_api_key_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_api_key_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_secret_hash" CHECK (length("secret_hash") BETWEEN 1 AND 64),
    CONSTRAINT "ck_api_key_scopes" CHECK (length("scopes") BETWEEN 1 AND 158)
);
CREATE TABLE "client_id" (
    "id" UUID NOT NULL PRIMARY KEY,
    "caller" VARCHAR(100) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "competitor" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "background" VARCHAR(2000),
    "current_state" VARCHAR(2000),
    "main_fields" VARCHAR(2000),
    "strategy" VARCHAR(2000),
    "sales_channels" VARCHAR(2000),
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    CONSTRAINT "ck_competitor_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_competitor_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_competitor_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_competitor_background" CHECK (length("background") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_competitor_current_state" CHECK (length("current_state") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_competitor_main_fields" CHECK (length("main_fields") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_competitor_strategy" CHECK (length("strategy") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_competitor_sales_channels" CHECK (length("sales_channels") BETWEEN 1 AND 2000)
);
CREATE TABLE "competitor_product" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "uses" VARCHAR(2000),
    "performance" VARCHAR(2000),
    "price" BIGINT,
    "currency" VARCHAR(3),
    "channels" VARCHAR(2000),
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "competitor_id" UUID NOT NULL REFERENCES "competitor" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_competitor_product_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_competitor_product_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_competitor_product_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_competitor_product_uses" CHECK (length("uses") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_competitor_product_performance" CHECK (length("performance") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_competitor_product_price" CHECK ("price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_competitor_product_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_competitor_product_channels" CHECK (length("channels") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_competitor_product_currency_known" CHECK ("price" IS NULL OR "currency" IS NOT NULL)
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
CREATE TABLE "exchange_rate" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "currency" VARCHAR(3) COLLATE "C" NOT NULL,
    "day" DATE NOT NULL,
    "rate" BIGINT NOT NULL,
    CONSTRAINT "ck_exchange_rate_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_exchange_rate_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_exchange_rate_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_exchange_rate_rate" CHECK ("rate" BETWEEN 1 AND 100000000000000000)
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
CREATE TABLE "number_series" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "year" INT NOT NULL,
    "given" INT NOT NULL,
    CONSTRAINT "uid_number_seri_kind_5ea9b6" UNIQUE ("kind", "year")
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
    "stock_reserved" INT NOT NULL,
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
    CONSTRAINT "ck_product_stock_reserved" CHECK ("stock_reserved" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_product_warranty_months" CHECK ("warranty_months" BETWEEN 0 AND 1200),
    CONSTRAINT "ck_product_maintenance_guide" CHECK (length("maintenance_guide") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_product_currency_known" CHECK (("list_price" IS NULL AND "unit_cost" IS NULL) OR "currency" IS NOT NULL),
    CONSTRAINT "ck_product_stock_of_goods" CHECK ("kind" = 'GOOD' OR "stock_on_hand" IS NULL),
    CONSTRAINT "ck_product_reserved_in_stock" CHECK ("stock_reserved" = 0 OR "stock_on_hand" >= "stock_reserved")
);
CREATE TABLE "product_rival" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "competitor_product_id" UUID NOT NULL REFERENCES "competitor_product" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_product_rival_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_product_rival_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
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
CREATE TABLE "price_list" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "tier" VARCHAR(16),
    "since" DATE,
    "until" DATE,
    "active" BOOL NOT NULL,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "segment_id" UUID REFERENCES "segment" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_price_list_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_price_list_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_price_list_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_price_list_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_price_list_tier" CHECK ("tier" IN ('KEY', 'IMPORTANT', 'ORDINARY')),
    CONSTRAINT "ck_price_list_period" CHECK ("until" IS NULL OR "since" IS NULL OR "until" > "since")
);
CREATE TABLE "price_rule" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "category" VARCHAR(50),
    "category_folded" TEXT COLLATE "C",
    "min_quantity" BIGINT NOT NULL,
    "unit_price" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "discount" BIGINT NOT NULL,
    "price_list_id" UUID NOT NULL REFERENCES "price_list" ("id") ON DELETE RESTRICT,
    "product_id" UUID REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_price_rule_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_price_rule_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_price_rule_category" CHECK (length("category") BETWEEN 1 AND 50),
    CONSTRAINT "ck_price_rule_min_quantity" CHECK ("min_quantity" BETWEEN 0 AND 1000000000000000),
    CONSTRAINT "ck_price_rule_unit_price" CHECK ("unit_price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_price_rule_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_price_rule_discount" CHECK ("discount" BETWEEN 0 AND 10000)
);
CREATE TABLE "promotion" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT COLLATE "C" NOT NULL,
    "tier" VARCHAR(16),
    "category" VARCHAR(50),
    "category_folded" TEXT COLLATE "C",
    "discount" BIGINT NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "product_id" UUID REFERENCES "product" ("id") ON DELETE RESTRICT,
    "segment_id" UUID REFERENCES "segment" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_promotion_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_promotion_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_promotion_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_promotion_tier" CHECK ("tier" IN ('KEY', 'IMPORTANT', 'ORDINARY')),
    CONSTRAINT "ck_promotion_category" CHECK (length("category") BETWEEN 1 AND 50),
    CONSTRAINT "ck_promotion_discount" CHECK ("discount" BETWEEN 1 AND 10000),
    CONSTRAINT "ck_promotion_period" CHECK ("until" IS NULL OR "since" IS NULL OR "until" > "since")
);
CREATE TABLE "service_level" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "priority" VARCHAR(16) COLLATE "C" NOT NULL,
    "type" VARCHAR(16),
    "due_hours" INT NOT NULL,
    CONSTRAINT "ck_service_level_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_service_level_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_service_level_priority" CHECK ("priority" IN ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
    CONSTRAINT "ck_service_level_type" CHECK ("type" IN ('QUESTION', 'REQUEST', 'INCIDENT', 'FEEDBACK', 'COMPLAINT')),
    CONSTRAINT "ck_service_level_due_hours" CHECK ("due_hours" BETWEEN 1 AND 8760)
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
CREATE TABLE "contract" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "number" VARCHAR(20) NOT NULL,
    "number_folded" TEXT COLLATE "C" NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "title_folded" TEXT COLLATE "C" NOT NULL,
    "status" VARCHAR(16) COLLATE "C" NOT NULL,
    "effective_on" DATE,
    "terminates_on" DATE,
    "signed_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "end_reason" VARCHAR(200),
    "amount" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "ordered" BIGINT,
    "invoiced" BIGINT,
    "paid" BIGINT,
    "terms" VARCHAR(10000),
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "owner_id" UUID REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contract_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_contract_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_contract_number" CHECK (length("number") BETWEEN 1 AND 20),
    CONSTRAINT "ck_contract_title" CHECK (length("title") BETWEEN 1 AND 100),
    CONSTRAINT "ck_contract_status" CHECK ("status" IN ('DRAFT', 'SIGNED', 'TERMINATED', 'EXPIRED')),
    CONSTRAINT "ck_contract_end_reason" CHECK (length("end_reason") BETWEEN 1 AND 200),
    CONSTRAINT "ck_contract_amount" CHECK ("amount" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_contract_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_contract_ordered" CHECK ("ordered" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_contract_invoiced" CHECK ("invoiced" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_contract_paid" CHECK ("paid" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_contract_terms" CHECK (length("terms") BETWEEN 1 AND 10000),
    CONSTRAINT "ck_contract_period" CHECK ("terminates_on" IS NULL OR "effective_on" IS NULL OR "terminates_on" >= "effective_on"),
    CONSTRAINT "ck_contract_signed" CHECK ("status" NOT IN ('SIGNED', 'TERMINATED', 'EXPIRED') OR "signed_at" IS NOT NULL)
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
CREATE TABLE "contract_customer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "contract_id" UUID NOT NULL REFERENCES "contract" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contract_customer_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_contract_customer_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
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
CREATE TABLE "contract_opportunity" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "contract_id" UUID NOT NULL REFERENCES "contract" ("id") ON DELETE RESTRICT,
    "opportunity_id" UUID NOT NULL REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_contract_opportunity_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_contract_opportunity_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
);
CREATE TABLE "opportunity_competitor" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "competitor_id" UUID NOT NULL REFERENCES "competitor" ("id") ON DELETE RESTRICT,
    "opportunity_id" UUID NOT NULL REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_opportunity_competitor_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_opportunity_competitor_external_id" CHECK (length("external_id") BETWEEN 1 AND 100)
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
CREATE TABLE "order" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "number" VARCHAR(20) NOT NULL,
    "number_folded" TEXT COLLATE "C" NOT NULL,
    "channel" VARCHAR(16) COLLATE "C" NOT NULL,
    "ordered_at" TIMESTAMPTZ NOT NULL,
    "status" VARCHAR(16) COLLATE "C" NOT NULL,
    "total" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "shipped_at" TIMESTAMPTZ,
    "completed_at" TIMESTAMPTZ,
    "cancelled_at" TIMESTAMPTZ,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "contract_id" UUID REFERENCES "contract" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "opportunity_id" UUID REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_order_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_order_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_order_number" CHECK (length("number") BETWEEN 1 AND 20),
    CONSTRAINT "ck_order_channel" CHECK ("channel" IN ('DIRECT', 'TELESALES', 'MOBILE', 'WEB', 'PARTNER')),
    CONSTRAINT "ck_order_status" CHECK ("status" IN ('DRAFT', 'CONFIRMED', 'SHIPPED', 'COMPLETED', 'CANCELLED')),
    CONSTRAINT "ck_order_total" CHECK ("total" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_order_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_order_priced" CHECK ("status" NOT IN ('CONFIRMED', 'SHIPPED', 'COMPLETED') OR "total" IS NOT NULL)
);
CREATE TABLE "order_line" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "quantity" BIGINT NOT NULL,
    "unit_price" BIGINT,
    "discount" BIGINT,
    "amount" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "price_source" VARCHAR(16),
    "stock_reserved" INT NOT NULL,
    "order_id" UUID NOT NULL REFERENCES "order" ("id") ON DELETE RESTRICT,
    "price_rule_id" UUID REFERENCES "price_rule" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    "promotion_id" UUID REFERENCES "promotion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_order_line_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_order_line_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_order_line_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000),
    CONSTRAINT "ck_order_line_unit_price" CHECK ("unit_price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_order_line_discount" CHECK ("discount" BETWEEN 0 AND 10000),
    CONSTRAINT "ck_order_line_amount" CHECK ("amount" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_order_line_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_order_line_price_source" CHECK ("price_source" IN ('AGREED', 'LIST', 'PRICE_RULE', 'PROMOTION')),
    CONSTRAINT "ck_order_line_stock_reserved" CHECK ("stock_reserved" BETWEEN 0 AND 2147483647)
);
CREATE TABLE "asset" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "serial_number" VARCHAR(100),
    "serial_number_folded" TEXT COLLATE "C",
    "quantity" BIGINT NOT NULL,
    "bought_on" DATE,
    "warranty_until" DATE,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "order_line_id" UUID REFERENCES "order_line" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_asset_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_asset_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_asset_serial_number" CHECK (length("serial_number") BETWEEN 1 AND 100),
    CONSTRAINT "ck_asset_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000)
);
CREATE TABLE "order_revision" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "revision" INT NOT NULL,
    "amended_at" TIMESTAMPTZ NOT NULL,
    "reason" VARCHAR(200),
    "total" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "amended_by_id" UUID REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "order_id" UUID NOT NULL REFERENCES "order" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_order_revision_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_order_revision_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_order_revision_revision" CHECK ("revision" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_order_revision_reason" CHECK (length("reason") BETWEEN 1 AND 200),
    CONSTRAINT "ck_order_revision_total" CHECK ("total" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_order_revision_currency" CHECK (length("currency") BETWEEN 1 AND 3)
);
CREATE TABLE "order_revision_line" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "quantity" BIGINT NOT NULL,
    "unit_price" BIGINT NOT NULL,
    "discount" BIGINT NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "order_revision_id" UUID NOT NULL REFERENCES "order_revision" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_order_revision_line_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_order_revision_line_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_order_revision_line_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000),
    CONSTRAINT "ck_order_revision_line_unit_price" CHECK ("unit_price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_order_revision_line_discount" CHECK ("discount" BETWEEN 0 AND 10000),
    CONSTRAINT "ck_order_revision_line_amount" CHECK ("amount" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_order_revision_line_currency" CHECK (length("currency") BETWEEN 1 AND 3)
);
CREATE TABLE "return_request" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "kind" VARCHAR(16) COLLATE "C" NOT NULL,
    "quantity" BIGINT NOT NULL,
    "reason" VARCHAR(500),
    "status" VARCHAR(16) COLLATE "C" NOT NULL,
    "refund" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "received_at" TIMESTAMPTZ,
    "refunded_at" TIMESTAMPTZ,
    "order_line_id" UUID NOT NULL REFERENCES "order_line" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_return_request_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_return_request_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_return_request_kind" CHECK ("kind" IN ('RETURN', 'CLAIM')),
    CONSTRAINT "ck_return_request_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000),
    CONSTRAINT "ck_return_request_reason" CHECK (length("reason") BETWEEN 1 AND 500),
    CONSTRAINT "ck_return_request_status" CHECK ("status" IN ('REQUESTED', 'APPROVED', 'RECEIVED', 'REFUNDED')),
    CONSTRAINT "ck_return_request_refund" CHECK ("refund" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_return_request_currency" CHECK (length("currency") BETWEEN 1 AND 3)
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
CREATE TABLE "sales_target" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "since" DATE NOT NULL,
    "until" DATE NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "employee_id" UUID REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "team_id" UUID REFERENCES "team" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_sales_target_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_sales_target_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_sales_target_amount" CHECK ("amount" BETWEEN 1 AND 100000000000000000),
    CONSTRAINT "ck_sales_target_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_sales_target_one_seller" CHECK (("employee_id" IS NULL) <> ("team_id" IS NULL)),
    CONSTRAINT "ck_sales_target_period" CHECK ("until" > "since")
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
CREATE TABLE "support_case" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "number" VARCHAR(20) NOT NULL,
    "number_folded" TEXT COLLATE "C" NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "subject_folded" TEXT COLLATE "C" NOT NULL,
    "type" VARCHAR(16) COLLATE "C" NOT NULL,
    "description" VARCHAR(5000),
    "priority" VARCHAR(16) COLLATE "C" NOT NULL,
    "status" VARCHAR(16) COLLATE "C" NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "overdue_at" TIMESTAMPTZ,
    "first_response_at" TIMESTAMPTZ,
    "resolved_at" TIMESTAMPTZ,
    "closed_at" TIMESTAMPTZ,
    "satisfaction" INT,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "contact_id" UUID REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "handler_id" UUID REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "order_id" UUID REFERENCES "order" ("id") ON DELETE RESTRICT,
    "product_id" UUID REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_support_case_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_support_case_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_support_case_number" CHECK (length("number") BETWEEN 1 AND 20),
    CONSTRAINT "ck_support_case_subject" CHECK (length("subject") BETWEEN 1 AND 200),
    CONSTRAINT "ck_support_case_type" CHECK ("type" IN ('QUESTION', 'REQUEST', 'INCIDENT', 'FEEDBACK', 'COMPLAINT')),
    CONSTRAINT "ck_support_case_description" CHECK (length("description") BETWEEN 1 AND 5000),
    CONSTRAINT "ck_support_case_priority" CHECK ("priority" IN ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
    CONSTRAINT "ck_support_case_status" CHECK ("status" IN ('NEW', 'OPEN', 'WAITING', 'RESOLVED', 'CLOSED')),
    CONSTRAINT "ck_support_case_satisfaction" CHECK ("satisfaction" BETWEEN 1 AND 5)
);
CREATE TABLE "repair" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "status" VARCHAR(16) COLLATE "C" NOT NULL,
    "in_warranty" BOOL NOT NULL,
    "process_notes" VARCHAR(5000),
    "labour_fee" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "started_at" TIMESTAMPTZ,
    "completed_at" TIMESTAMPTZ,
    "asset_id" UUID NOT NULL REFERENCES "asset" ("id") ON DELETE RESTRICT,
    "support_case_id" UUID NOT NULL REFERENCES "support_case" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_repair_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_repair_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_repair_status" CHECK ("status" IN ('PLANNED', 'STARTED', 'COMPLETED')),
    CONSTRAINT "ck_repair_process_notes" CHECK (length("process_notes") BETWEEN 1 AND 5000),
    CONSTRAINT "ck_repair_labour_fee" CHECK ("labour_fee" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_repair_currency" CHECK (length("currency") BETWEEN 1 AND 3)
);
CREATE TABLE "invoice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "number" VARCHAR(20),
    "number_folded" TEXT COLLATE "C",
    "status" VARCHAR(16) COLLATE "C" NOT NULL,
    "issued_on" DATE,
    "due_on" DATE,
    "total" BIGINT,
    "paid" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "search_text" TEXT COLLATE "C" NOT NULL,
    "search_grams" TEXT COLLATE "C" NOT NULL,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "order_id" UUID REFERENCES "order" ("id") ON DELETE RESTRICT,
    "repair_id" UUID REFERENCES "repair" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_invoice_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_invoice_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_invoice_number" CHECK (length("number") BETWEEN 1 AND 20),
    CONSTRAINT "ck_invoice_status" CHECK ("status" IN ('DRAFT', 'ISSUED', 'OVERDUE', 'PAID')),
    CONSTRAINT "ck_invoice_total" CHECK ("total" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_invoice_paid" CHECK ("paid" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_invoice_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_invoice_one_reason" CHECK (("order_id" IS NULL) <> ("repair_id" IS NULL)),
    CONSTRAINT "ck_invoice_issued" CHECK ("status" NOT IN ('ISSUED', 'OVERDUE', 'PAID') OR "total" IS NOT NULL),
    CONSTRAINT "ck_invoice_not_overpaid" CHECK ("paid" = 0 OR "paid" <= "total")
);
CREATE TABLE "invoice_line" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "description" VARCHAR(200),
    "quantity" BIGINT NOT NULL,
    "unit_price" BIGINT NOT NULL,
    "discount" BIGINT NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "invoice_id" UUID NOT NULL REFERENCES "invoice" ("id") ON DELETE RESTRICT,
    "order_line_id" UUID REFERENCES "order_line" ("id") ON DELETE RESTRICT,
    "product_id" UUID REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_invoice_line_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_invoice_line_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_invoice_line_description" CHECK (length("description") BETWEEN 1 AND 200),
    CONSTRAINT "ck_invoice_line_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000),
    CONSTRAINT "ck_invoice_line_unit_price" CHECK ("unit_price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_invoice_line_discount" CHECK ("discount" BETWEEN 0 AND 10000),
    CONSTRAINT "ck_invoice_line_amount" CHECK ("amount" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_invoice_line_currency" CHECK (length("currency") BETWEEN 1 AND 3)
);
CREATE TABLE "payment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "amount" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "method" VARCHAR(16) COLLATE "C" NOT NULL,
    "invoice_id" UUID NOT NULL REFERENCES "invoice" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_payment_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_payment_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_payment_amount" CHECK ("amount" BETWEEN 1 AND 100000000000000000),
    CONSTRAINT "ck_payment_currency" CHECK (length("currency") BETWEEN 1 AND 3),
    CONSTRAINT "ck_payment_method" CHECK ("method" IN ('TRANSFER', 'CARD', 'CASH', 'DIRECT_DEBIT', 'MOBILE', 'OTHER'))
);
CREATE TABLE "repair_part" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "quantity" BIGINT NOT NULL,
    "price" BIGINT NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    "repair_id" UUID NOT NULL REFERENCES "repair" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_repair_part_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_repair_part_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_repair_part_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000),
    CONSTRAINT "ck_repair_part_price" CHECK ("price" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_repair_part_amount" CHECK ("amount" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_repair_part_currency" CHECK (length("currency") BETWEEN 1 AND 3)
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
CREATE UNIQUE INDEX "ux_competitor_external_id" ON "competitor" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_competitor_name" ON "competitor" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_created_at" ON "competitor" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_updated_at" ON "competitor" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_name" ON "competitor" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_search" ON "competitor" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_competitor_product_external_id" ON "competitor_product" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_competitor_product_competitor" ON "competitor_product" ("competitor_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_product_created_at" ON "competitor_product" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_product_updated_at" ON "competitor_product" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_product_name" ON "competitor_product" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_product_price_up" ON "competitor_product" (("price" IS NULL), "price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_product_price_down" ON "competitor_product" (("price" IS NOT NULL), "price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_product_price_value" ON "competitor_product" ("price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_product_currency_value" ON "competitor_product" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_competitor_product_search" ON "competitor_product" USING gin (string_to_array("search_grams", ' '));
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
CREATE UNIQUE INDEX "ux_exchange_rate_external_id" ON "exchange_rate" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_exchange_rate" ON "exchange_rate" ("currency", "day") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_exchange_rate_created_at" ON "exchange_rate" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_exchange_rate_updated_at" ON "exchange_rate" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_exchange_rate_currency" ON "exchange_rate" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_exchange_rate_day" ON "exchange_rate" ("day", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_exchange_rate_rate" ON "exchange_rate" ("rate", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_product_stock_reserved_value" ON "product" ("stock_reserved", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_warranty_months_value" ON "product" ("warranty_months", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_active" ON "product" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_search" ON "product" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_product_rival_external_id" ON "product_rival" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_product_rival" ON "product_rival" ("product_id", "competitor_product_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_rival_product" ON "product_rival" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_rival_competitor_product" ON "product_rival" ("competitor_product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_rival_created_at" ON "product_rival" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_rival_updated_at" ON "product_rival" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_segment_external_id" ON "segment" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_segment_name" ON "segment" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_created_at" ON "segment" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_updated_at" ON "segment" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_name" ON "segment" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_kind_value" ON "segment" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_search" ON "segment" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_price_list_external_id" ON "price_list" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_price_list_name" ON "price_list" ("name_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_segment" ON "price_list" ("segment_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_created_at" ON "price_list" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_updated_at" ON "price_list" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_name" ON "price_list" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_currency_value" ON "price_list" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_tier_value" ON "price_list" ("tier", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_since_up" ON "price_list" (("since" IS NULL), "since", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_since_down" ON "price_list" (("since" IS NOT NULL), "since", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_since_value" ON "price_list" ("since", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_until_up" ON "price_list" (("until" IS NULL), "until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_until_down" ON "price_list" (("until" IS NOT NULL), "until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_until_value" ON "price_list" ("until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_active" ON "price_list" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_list_search" ON "price_list" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_price_rule_external_id" ON "price_rule" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_price_rule_price_list" ON "price_rule" ("price_list_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_product" ON "price_rule" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_created_at" ON "price_rule" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_updated_at" ON "price_rule" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_category_up" ON "price_rule" (("category_folded" IS NULL), "category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_category_down" ON "price_rule" (("category_folded" IS NOT NULL), "category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_category_value" ON "price_rule" ("category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_min_quantity" ON "price_rule" ("min_quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_unit_price_up" ON "price_rule" (("unit_price" IS NULL), "unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_unit_price_down" ON "price_rule" (("unit_price" IS NOT NULL), "unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_unit_price_value" ON "price_rule" ("unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_currency_value" ON "price_rule" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_discount_value" ON "price_rule" ("discount", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_promotion_external_id" ON "promotion" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_promotion_segment" ON "promotion" ("segment_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_product" ON "promotion" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_created_at" ON "promotion" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_updated_at" ON "promotion" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_name" ON "promotion" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_tier_value" ON "promotion" ("tier", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_category_up" ON "promotion" (("category_folded" IS NULL), "category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_category_down" ON "promotion" (("category_folded" IS NOT NULL), "category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_category_value" ON "promotion" ("category_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_discount" ON "promotion" ("discount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_since" ON "promotion" ("since", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_until_up" ON "promotion" (("until" IS NULL), "until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_until_down" ON "promotion" (("until" IS NOT NULL), "until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_until_value" ON "promotion" ("until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_search" ON "promotion" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_service_level_external_id" ON "service_level" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_service_level_created_at" ON "service_level" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_service_level_updated_at" ON "service_level" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_service_level_priority" ON "service_level" ("priority", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_service_level_type_value" ON "service_level" ("type", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_service_level_due_hours" ON "service_level" ("due_hours", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_contract_external_id" ON "contract" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_contract_number" ON "contract" ("number_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_owner" ON "contract" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_created_at" ON "contract" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_updated_at" ON "contract" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_number" ON "contract" ("number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_title" ON "contract" ("title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_status" ON "contract" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_effective_on_up" ON "contract" (("effective_on" IS NULL), "effective_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_effective_on_down" ON "contract" (("effective_on" IS NOT NULL), "effective_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_effective_on_value" ON "contract" ("effective_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_terminates_on_up" ON "contract" (("terminates_on" IS NULL), "terminates_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_terminates_on_down" ON "contract" (("terminates_on" IS NOT NULL), "terminates_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_terminates_on_value" ON "contract" ("terminates_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_signed_at_up" ON "contract" (("signed_at" IS NULL), "signed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_signed_at_down" ON "contract" (("signed_at" IS NOT NULL), "signed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_signed_at_value" ON "contract" ("signed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_ended_at_up" ON "contract" (("ended_at" IS NULL), "ended_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_ended_at_down" ON "contract" (("ended_at" IS NOT NULL), "ended_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_ended_at_value" ON "contract" ("ended_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_end_reason_value" ON "contract" ("end_reason", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_amount_up" ON "contract" (("amount" IS NULL), "amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_amount_down" ON "contract" (("amount" IS NOT NULL), "amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_amount_value" ON "contract" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_currency_value" ON "contract" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_ordered_value" ON "contract" ("ordered", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_invoiced_value" ON "contract" ("invoiced", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_paid_value" ON "contract" ("paid", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_search" ON "contract" USING gin (string_to_array("search_grams", ' '));
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
CREATE UNIQUE INDEX "ux_contract_customer_external_id" ON "contract_customer" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_contract_customer" ON "contract_customer" ("contract_id", "customer_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_customer_contract" ON "contract_customer" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_customer_customer" ON "contract_customer" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_customer_created_at" ON "contract_customer" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_customer_updated_at" ON "contract_customer" ("updated_at", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_contract_opportunity_external_id" ON "contract_opportunity" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_contract_opportunity" ON "contract_opportunity" ("contract_id", "opportunity_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_opportunity_contract" ON "contract_opportunity" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_opportunity_opportunity" ON "contract_opportunity" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_opportunity_created_at" ON "contract_opportunity" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_opportunity_updated_at" ON "contract_opportunity" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_competitor_external_id" ON "opportunity_competitor" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_opportunity_competitor" ON "opportunity_competitor" ("opportunity_id", "competitor_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_competitor_opportunity" ON "opportunity_competitor" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_competitor_competitor" ON "opportunity_competitor" ("competitor_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_competitor_created_at" ON "opportunity_competitor" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_competitor_updated_at" ON "opportunity_competitor" ("updated_at", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_order_external_id" ON "order" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_order_number" ON "order" ("number_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_customer" ON "order" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_opportunity" ON "order" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_contract" ON "order" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_by_customer_id_ordered_at_id" ON "order" ("customer_id", "ordered_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_created_at" ON "order" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_updated_at" ON "order" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_number" ON "order" ("number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_channel" ON "order" ("channel", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_ordered_at" ON "order" ("ordered_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_status" ON "order" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_total_up" ON "order" (("total" IS NULL), "total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_total_down" ON "order" (("total" IS NOT NULL), "total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_total_value" ON "order" ("total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_currency_value" ON "order" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_confirmed_at_up" ON "order" (("confirmed_at" IS NULL), "confirmed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_confirmed_at_down" ON "order" (("confirmed_at" IS NOT NULL), "confirmed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_confirmed_at_value" ON "order" ("confirmed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_shipped_at_up" ON "order" (("shipped_at" IS NULL), "shipped_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_shipped_at_down" ON "order" (("shipped_at" IS NOT NULL), "shipped_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_shipped_at_value" ON "order" ("shipped_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_completed_at_up" ON "order" (("completed_at" IS NULL), "completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_completed_at_down" ON "order" (("completed_at" IS NOT NULL), "completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_completed_at_value" ON "order" ("completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_cancelled_at_up" ON "order" (("cancelled_at" IS NULL), "cancelled_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_cancelled_at_down" ON "order" (("cancelled_at" IS NOT NULL), "cancelled_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_cancelled_at_value" ON "order" ("cancelled_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_search" ON "order" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_order_line_external_id" ON "order_line" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_order_line_order" ON "order_line" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_product" ON "order_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_price_rule" ON "order_line" ("price_rule_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_promotion" ON "order_line" ("promotion_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_created_at" ON "order_line" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_updated_at" ON "order_line" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_quantity" ON "order_line" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_unit_price_up" ON "order_line" (("unit_price" IS NULL), "unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_unit_price_down" ON "order_line" (("unit_price" IS NOT NULL), "unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_unit_price_value" ON "order_line" ("unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_discount_value" ON "order_line" ("discount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_amount_up" ON "order_line" (("amount" IS NULL), "amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_amount_down" ON "order_line" (("amount" IS NOT NULL), "amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_amount_value" ON "order_line" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_currency_value" ON "order_line" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_price_source_value" ON "order_line" ("price_source", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_stock_reserved_value" ON "order_line" ("stock_reserved", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_asset_external_id" ON "asset" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_asset_customer" ON "asset" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_product" ON "asset" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_order_line" ON "asset" ("order_line_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_created_at" ON "asset" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_updated_at" ON "asset" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_serial_number_up" ON "asset" (("serial_number_folded" IS NULL), "serial_number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_serial_number_down" ON "asset" (("serial_number_folded" IS NOT NULL), "serial_number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_serial_number_value" ON "asset" ("serial_number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_quantity" ON "asset" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_bought_on_up" ON "asset" (("bought_on" IS NULL), "bought_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_bought_on_down" ON "asset" (("bought_on" IS NOT NULL), "bought_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_bought_on_value" ON "asset" ("bought_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_warranty_until_up" ON "asset" (("warranty_until" IS NULL), "warranty_until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_warranty_until_down" ON "asset" (("warranty_until" IS NOT NULL), "warranty_until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_warranty_until_value" ON "asset" ("warranty_until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_search" ON "asset" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_order_revision_external_id" ON "order_revision" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_order_revision" ON "order_revision" ("order_id", "revision") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_order" ON "order_revision" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_amended_by" ON "order_revision" ("amended_by_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_created_at" ON "order_revision" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_updated_at" ON "order_revision" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_revision" ON "order_revision" ("revision", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_amended_at" ON "order_revision" ("amended_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_reason_value" ON "order_revision" ("reason", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_total" ON "order_revision" ("total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_currency_value" ON "order_revision" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_order_revision_line_external_id" ON "order_revision_line" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_order_revision_line_order_revision" ON "order_revision_line" ("order_revision_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_product" ON "order_revision_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_created_at" ON "order_revision_line" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_updated_at" ON "order_revision_line" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_quantity" ON "order_revision_line" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_unit_price" ON "order_revision_line" ("unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_discount_value" ON "order_revision_line" ("discount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_amount" ON "order_revision_line" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_currency_value" ON "order_revision_line" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_return_request_external_id" ON "return_request" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_return_request_order_line" ON "return_request" ("order_line_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_created_at" ON "return_request" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_updated_at" ON "return_request" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_kind" ON "return_request" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_quantity" ON "return_request" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_status" ON "return_request" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refund_up" ON "return_request" (("refund" IS NULL), "refund", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refund_down" ON "return_request" (("refund" IS NOT NULL), "refund", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refund_value" ON "return_request" ("refund", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_currency_value" ON "return_request" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_received_at_up" ON "return_request" (("received_at" IS NULL), "received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_received_at_down" ON "return_request" (("received_at" IS NOT NULL), "received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_received_at_value" ON "return_request" ("received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refunded_at_up" ON "return_request" (("refunded_at" IS NULL), "refunded_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refunded_at_down" ON "return_request" (("refunded_at" IS NOT NULL), "refunded_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refunded_at_value" ON "return_request" ("refunded_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_sales_record_external_id" ON "sales_record" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_sales_record_opportunity" ON "sales_record" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_salesperson" ON "sales_record" ("salesperson_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_created_at" ON "sales_record" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_updated_at" ON "sales_record" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_sold_on" ON "sales_record" ("sold_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_amount" ON "sales_record" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_currency_value" ON "sales_record" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_remarks_value" ON "sales_record" ("remarks", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_sales_target_external_id" ON "sales_target" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_sales_target_employee" ON "sales_target" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_team" ON "sales_target" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_created_at" ON "sales_target" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_updated_at" ON "sales_target" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_since" ON "sales_target" ("since", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_until" ON "sales_target" ("until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_amount" ON "sales_target" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_currency_value" ON "sales_target" ("currency", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_support_case_external_id" ON "support_case" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_support_case_number" ON "support_case" ("number_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_customer" ON "support_case" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_contact" ON "support_case" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_product" ON "support_case" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_order" ON "support_case" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_handler" ON "support_case" ("handler_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_by_customer_id_opened_at_id" ON "support_case" ("customer_id", "opened_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_by_handler_id_due_at_id" ON "support_case" ("handler_id", "due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_created_at" ON "support_case" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_updated_at" ON "support_case" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_number" ON "support_case" ("number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_subject" ON "support_case" ("subject_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_type" ON "support_case" ("type", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_priority" ON "support_case" ("priority", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_status" ON "support_case" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_opened_at" ON "support_case" ("opened_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_due_at_up" ON "support_case" (("due_at" IS NULL), "due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_due_at_down" ON "support_case" (("due_at" IS NOT NULL), "due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_due_at_value" ON "support_case" ("due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_overdue_at_up" ON "support_case" (("overdue_at" IS NULL), "overdue_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_overdue_at_down" ON "support_case" (("overdue_at" IS NOT NULL), "overdue_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_overdue_at_value" ON "support_case" ("overdue_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_first_response_at_up" ON "support_case" (("first_response_at" IS NULL), "first_response_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_first_response_at_down" ON "support_case" (("first_response_at" IS NOT NULL), "first_response_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_first_response_at_value" ON "support_case" ("first_response_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_resolved_at_up" ON "support_case" (("resolved_at" IS NULL), "resolved_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_resolved_at_down" ON "support_case" (("resolved_at" IS NOT NULL), "resolved_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_resolved_at_value" ON "support_case" ("resolved_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_closed_at_up" ON "support_case" (("closed_at" IS NULL), "closed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_closed_at_down" ON "support_case" (("closed_at" IS NOT NULL), "closed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_closed_at_value" ON "support_case" ("closed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_satisfaction_up" ON "support_case" (("satisfaction" IS NULL), "satisfaction", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_satisfaction_down" ON "support_case" (("satisfaction" IS NOT NULL), "satisfaction", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_satisfaction_value" ON "support_case" ("satisfaction", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_search" ON "support_case" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_repair_external_id" ON "repair" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_repair_support_case" ON "repair" ("support_case_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_asset" ON "repair" ("asset_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_created_at" ON "repair" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_updated_at" ON "repair" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_status" ON "repair" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_in_warranty" ON "repair" ("in_warranty", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_labour_fee_up" ON "repair" (("labour_fee" IS NULL), "labour_fee", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_labour_fee_down" ON "repair" (("labour_fee" IS NOT NULL), "labour_fee", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_labour_fee_value" ON "repair" ("labour_fee", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_currency_value" ON "repair" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_started_at_up" ON "repair" (("started_at" IS NULL), "started_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_started_at_down" ON "repair" (("started_at" IS NOT NULL), "started_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_started_at_value" ON "repair" ("started_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_completed_at_up" ON "repair" (("completed_at" IS NULL), "completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_completed_at_down" ON "repair" (("completed_at" IS NOT NULL), "completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_completed_at_value" ON "repair" ("completed_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_invoice_external_id" ON "invoice" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_invoice_number" ON "invoice" ("number_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_customer" ON "invoice" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_order" ON "invoice" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_repair" ON "invoice" ("repair_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_by_customer_id_issued_on_id" ON "invoice" ("customer_id", "issued_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_created_at" ON "invoice" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_updated_at" ON "invoice" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_number_up" ON "invoice" (("number_folded" IS NULL), "number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_number_down" ON "invoice" (("number_folded" IS NOT NULL), "number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_number_value" ON "invoice" ("number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_status" ON "invoice" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_issued_on_up" ON "invoice" (("issued_on" IS NULL), "issued_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_issued_on_down" ON "invoice" (("issued_on" IS NOT NULL), "issued_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_issued_on_value" ON "invoice" ("issued_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_due_on_up" ON "invoice" (("due_on" IS NULL), "due_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_due_on_down" ON "invoice" (("due_on" IS NOT NULL), "due_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_due_on_value" ON "invoice" ("due_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_total_up" ON "invoice" (("total" IS NULL), "total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_total_down" ON "invoice" (("total" IS NOT NULL), "total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_total_value" ON "invoice" ("total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_paid" ON "invoice" ("paid", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_currency_value" ON "invoice" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_search" ON "invoice" USING gin (string_to_array("search_grams", ' '));
CREATE UNIQUE INDEX "ux_invoice_line_external_id" ON "invoice_line" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_invoice_line_invoice" ON "invoice_line" ("invoice_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_order_line" ON "invoice_line" ("order_line_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_product" ON "invoice_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_created_at" ON "invoice_line" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_updated_at" ON "invoice_line" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_description_value" ON "invoice_line" ("description", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_quantity" ON "invoice_line" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_unit_price" ON "invoice_line" ("unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_discount_value" ON "invoice_line" ("discount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_amount" ON "invoice_line" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_currency_value" ON "invoice_line" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_payment_external_id" ON "payment" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_payment_invoice" ON "payment" ("invoice_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_created_at" ON "payment" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_updated_at" ON "payment" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_amount" ON "payment" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_currency_value" ON "payment" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_at" ON "payment" ("at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_method" ON "payment" ("method", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_repair_part_external_id" ON "repair_part" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_repair_part_repair" ON "repair_part" ("repair_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_product" ON "repair_part" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_created_at" ON "repair_part" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_updated_at" ON "repair_part" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_quantity" ON "repair_part" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_price" ON "repair_part" ("price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_amount" ON "repair_part" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_currency_value" ON "repair_part" ("currency", "id") WHERE "deleted_at" IS NULL;
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
DROP TABLE "repair_part";
DROP TABLE "payment";
DROP TABLE "invoice_line";
DROP TABLE "invoice";
DROP TABLE "invoice_grams";
DROP TABLE "invoice_search";
DROP TABLE "repair";
DROP TABLE "support_case";
DROP TABLE "support_case_grams";
DROP TABLE "support_case_search";
DROP TABLE "stage_change";
DROP TABLE "session";
DROP TABLE "segment_member";
DROP TABLE "sales_target";
DROP TABLE "sales_record";
DROP TABLE "return_request";
DROP TABLE "order_revision_line";
DROP TABLE "order_revision";
DROP TABLE "asset";
DROP TABLE "asset_grams";
DROP TABLE "asset_search";
DROP TABLE "order_line";
DROP TABLE "order";
DROP TABLE "order_grams";
DROP TABLE "order_search";
DROP TABLE "opportunity_line";
DROP TABLE "opportunity_contact";
DROP TABLE "opportunity_competitor";
DROP TABLE "contract_opportunity";
DROP TABLE "activity_target";
DROP TABLE "opportunity";
DROP TABLE "opportunity_grams";
DROP TABLE "opportunity_search";
DROP TABLE "customer_tag";
DROP TABLE "customer_assignment";
DROP TABLE "contract_customer";
DROP TABLE "activity_participant";
DROP TABLE "contact";
DROP TABLE "contact_grams";
DROP TABLE "contact_search";
DROP TABLE "api_key_customer";
DROP TABLE "customer";
DROP TABLE "customer_grams";
DROP TABLE "customer_search";
DROP TABLE "contract";
DROP TABLE "contract_grams";
DROP TABLE "contract_search";
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
DROP TABLE "service_level";
DROP TABLE "promotion";
DROP TABLE "promotion_grams";
DROP TABLE "promotion_search";
DROP TABLE "price_rule";
DROP TABLE "price_list";
DROP TABLE "price_list_grams";
DROP TABLE "price_list_search";
DROP TABLE "segment";
DROP TABLE "segment_grams";
DROP TABLE "segment_search";
DROP TABLE "product_rival";
DROP TABLE "product";
DROP TABLE "product_grams";
DROP TABLE "product_search";
DROP TABLE "pipeline";
DROP TABLE "pipeline_grams";
DROP TABLE "pipeline_search";
DROP TABLE "number_series";
DROP TABLE "idempotency_outcome";
DROP TABLE "idempotency_key";
DROP TABLE "exchange_rate";
DROP TABLE "event_log";
DROP TABLE "event";
DROP TABLE "data_key";
DROP TABLE "competitor_product";
DROP TABLE "competitor_product_grams";
DROP TABLE "competitor_product_search";
DROP TABLE "competitor";
DROP TABLE "competitor_grams";
DROP TABLE "competitor_search";
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
DROP TABLE "repair_part";
DROP TABLE "payment";
DROP TABLE "invoice_line";
DROP TABLE "invoice";
DROP TABLE "repair";
DROP TABLE "support_case";
DROP TABLE "stage_change";
DROP TABLE "session";
DROP TABLE "segment_member";
DROP TABLE "sales_target";
DROP TABLE "sales_record";
DROP TABLE "return_request";
DROP TABLE "order_revision_line";
DROP TABLE "order_revision";
DROP TABLE "asset";
DROP TABLE "order_line";
DROP TABLE "order";
DROP TABLE "opportunity_line";
DROP TABLE "opportunity_contact";
DROP TABLE "opportunity_competitor";
DROP TABLE "contract_opportunity";
DROP TABLE "activity_target";
DROP TABLE "opportunity";
DROP TABLE "customer_tag";
DROP TABLE "customer_assignment";
DROP TABLE "contract_customer";
DROP TABLE "activity_participant";
DROP TABLE "contact";
DROP TABLE "api_key_customer";
DROP TABLE "customer";
DROP TABLE "contract";
DROP TABLE "activity";
DROP TABLE "employee";
DROP TABLE "api_key_team";
DROP TABLE "team";
DROP TABLE "tag";
DROP TABLE "stage";
DROP TABLE "sign_in_attempt";
DROP TABLE "service_level";
DROP TABLE "promotion";
DROP TABLE "price_rule";
DROP TABLE "price_list";
DROP TABLE "segment";
DROP TABLE "product_rival";
DROP TABLE "product";
DROP TABLE "pipeline";
DROP TABLE "number_series";
DROP TABLE "idempotency_outcome";
DROP TABLE "idempotency_key";
DROP TABLE "exchange_rate";
DROP TABLE "event_log";
DROP TABLE "event";
DROP FUNCTION event_keep();
DROP FUNCTION event_number();
DROP SEQUENCE event_seq;
DROP TABLE "data_key";
DROP TABLE "competitor_product";
DROP TABLE "competitor";
DROP TABLE "client_id";
DROP TABLE "api_key";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWN[db.capabilities.dialect if db else "postgres"]

MODELS_STATE = (
    "eJztfXtz40aS51dB6J+eiaMd3eqHPd0XFyGpZVs73a1eSd6e2/UGXSSLJEYgigZA0Yy9+e"
    "6XWYX3iygQJAtURuyObRIJFTOrsjJ/+fqfs4WYcMf//mIc2E92sDl7b/3PmcsWHP6l8N3A"
    "OmPLZfINfhCwkSMfZumnRn7gwQfw+ZQ5PoePJtwfe/YysIWLT9+LBQ/mtjuzJsLllvCsQF"
    "gjLv9rYLGRWAXWeOUH8JjnD6yxcAN4n48PiuVSeMHKtQOb+9/jn5uIMfw9eFnnb4Z//2PF"
    "h4GYwTu5B+//r/+Gj213wv/kfvSfy8fh1ObOJMM8e4IvkJ8Pg81SfnYz+Uk+h2seDcfCWS"
    "3c5NnlJpgLN354tbIn3//6681H/G7GXe6xgE9SLHVXjhNyP/pIrRc+CLwVjxc6ST6Y8Clb"
    "OSiYs/89XbljlAfwwOPf2xP/e5evh/bk/4TrSz07HH65fRjeXz8Mh2dFYT7MueWJ9Qvfgh"
    "XnBYKrhI+Az7gnbDdAtv3Pv9SfSNgjPz3Dt139cnH3l9fv/ipZIvxg5skvzyQr/iUJWcAU"
    "qRRBwvOxx5FHQxaU8B7+PnODcgFkCXOCgD/HA3vBv4/+pY1Aog8SiSQno0okY0eMH793xV"
    "pbIt/m3LXswFoz3wp/2+6Cebj5fH3/cPH5K75p4ft/OPjpx4uHa/zmXH66yX36FyVHAdpA"
    "qYn4Jda3m4dfLPxP6z9vv1znpR0/9/Cf+BW81g7UC67/8XCGq2SrQAyBOUM2SbMz+jj6CB"
    "5NNshqOWm3QbKEp7NBHOaDOpwzd0Y7RBI/wa2APCrZHgGfca98e6SocnsDuLav3fBKU+Z3"
    "ts99a7Sx8F5c28Hc4mw8D6X/wZqtmDfxLTYDScOmcIDVltr2xVu2fGfAr4R/fHf+6s0Pb3"
    "58/e7Nj/CI/HnxJz/UbJ6bLw9SvSey4H8G3HOZMyy7Sx/g23Jh5MhyAoEFNxBIeF1qySNk"
    "iu7NaU8sMbXAZPHxErVsF/6dW/7GD/gC/pUFeE7HwBJr6onFB0utaSCfeuQbawqWy2rpcy"
    "9oLKcF+3PocHcWzHEbvXxZI5X/uLiTFzI8lTunX8KvztV3WdGBechbKdosYQeK9kCSTN+4"
    "4W/4IN9jree2w6WutZ8aH6XTVrKSQcC40oNdZSTniHawlg+0Jb7Ar/XlMY2Wro5zIMRjfN"
    "4Hli/Ux8wCngdwrVsj3Bqgqdn4UekCeNEB7OpEPo/AiaJgrubCHvNy4UQUrZRtq9uv1RkF"
    "NuNKUeFG/iqeTLul5nzXRHHmj15KbxaFkaKyrm4/fYLza/12dvXbWU5C/mr0Tz4uUa7V12"
    "KKxHwpSaEob32AVyID7ek2PQRZKZ03ut/Oa+638+L9FjJzOBXOhJedFbFYMhd+Ua0sUuQm"
    "iySi2OnWwvsifWFF7P3L54t//DVzaX26/fJz9HhKHFefbi8L1xM8VntORmKy0Tkk0fMmG4"
    "3ygKCd4TO0HT08KQnG1dYGbGoF1tuBJZag7XHpsupdKBkys6Uh4OIGR4qDLFZ4u4PFJxZH"
    "u1Cy3IcVjYWyk5segRSJ2XxnoVsEl7kdmHM1hPxrezUUyQ2WQo9vBjEerzyvjYuao+yfjy"
    "odkKXDxh14Fafgja54C5wiJuqf/NvYC6e9BUDjLlsCVnnS/m0HCVnRToiUAQgGUaaF7a4C"
    "7msGAsrIW0UEDrQHfhFryxHuLLoWpLMdrv1IqL/PmTeeDwMwUPX96iwtOdV7MZ1CLs88ti"
    "g5H81EFBOTjPYiI+b79szlXAtizxGZD7Gj862smYlo7gR2A5LDNTIXnh5/0yT94O7aE4GM"
    "Xk3E2t07fzGbavpYmtujeFfk9U/C47Bp/843kufKVhuXwRdhOts12Gtiw40yxHbic/Jpsm"
    "SPreOctOy2A4ao+CR+cwcW1N3NlTSXirrjZJndWmVsZ3VWg1YwG7c5RvfWzJsMK/b7knmB"
    "PbbhKg1KLtnLkPqnv99xh1XgpLn8za/JG825YmUKRBSL21EYmU0cMG/Gu2Ldg3zZiXINd6"
    "M4F6ldmNmfxa8W54v8J8xlM/nr8G/jX6rZezUpxrktuj3beLjMUTTKPMYozwvfQloZXHRj"
    "Xr63WJQSjJEV+IaHGqw807j1myizmDKL+5w4SpnFlFlMmcWUWUyZxUYGZimzuAjNU2bx6S"
    "tZyiw2O7MYvlnCe0ugpbpksDTV4eIFZ1+vv3y8+fKzvgWEopiDAmWuv+ZeY/vHmOzi2LvW"
    "ArezRF36nMaBKDueghAX0GJvlsZ8HYXMjfCP9Rw0EXvkCig5KKsj0EWL1zmifjA7WvShuV"
    "0Xs0n1BNgxkJBuQtB79bE9jJDVpQ1iNuFR64DTV8mbzNncXWiSrVzPqtgGTOep6NbJBco6"
    "0ylb+Z5Tt9pBs0MEMMIIUE3sIokRNQhbBMnDWyMW0p5MRRbiyqj3Fv8TPnQU7iLT4H102n"
    "HnoQPv45M+L4qro1dSDINiGH2GqCmGQTEMimFQDINiGBTDoBgGxTAMUbIUwzA7hkHoOKHj"
    "uzL3Ika0gly7k8OyOmyEqsfrLFEvmB0u+bjcTvrL6umOIl0PeO6m2uluDs93ikoYEZUIz1"
    "0XYYnUqwzZ4l2ple2BiazGfd7hoK6uzu7DQSmF1wHjb7NvM4T5Xar1rRIoXnxmxYaWNojz"
    "rCwmpL4Z1MaClvbwkTfsl38h426wA174YTWJjYibajYAn63ZBj55L8M1/ljARTmAhybSQY"
    "q73cfiWsDTfllJy/7+DMWKKFbU51AAxYooVkSxIooVUayIYkUUK6JYkSFKlmJFZseK5D81"
    "NG70vMldsbCFis+V2z9AN3GNTAflaY7SxH+2bcCbozVZEj3uT+Zz8KaC4Zz5c53zkSMzWT"
    "hnXzgYs9gbfIJ/uNXhePemwdl496byaOBXOb5L1KbkUMjyO7+C6zGR0Qz/lsKdJqKdNnr7"
    "YxNt9PbHam2E3+Wsb9gHGzmTssj3SyEczipUUZYwx/sRUO6L+fEnenYbInsoAJ/Ddc3AYo"
    "sxwd0v3cvb208ZPXV5k1dEv36+vAbh/DVrX5V5Q0sb9JS+SZ0l7J9Jzd2Jr2zp93Bpx82g"
    "Pf4kHgm1kMQI4wxXfhuHK0/av/2BLpfEsfBXDLBHHhrNqh0w7Y731Ju4D3Yl9SY2UUaFfJ"
    "xjhmzjXJLK0G0622RrCHeYTnNpEsvN5o0w17r4eiMRyJrAbCMairJSlLXPQTSKslKUlaKs"
    "FGWlKCtFWSnKSlFWQ5QsRVnNjrJGfphWQV6Gpif1eLDg51QfdkjWRqs+amVSkhK+a2FSnI"
    "BuEIu1d+/2iqTMITa2IMn8fdxRCdIxQb0HzhZnlYCe/HbQBMwLoicbAHn4LPZG89PlD0Vs"
    "bqDcl0A+CMYzhkaRFO5M7qANXdKiq+uXEzRI0GCfkR+CBgkaJGiQoEGCBgkaJGiQoEFDlC"
    "xBgwQNGuH3HxoaRBdTi6spgp6wFFdMcKA5O7Z7ODDCenZkbwQuGcRc/b27lbupA2wW/Of7"
    "FZ355ReDWtAvfqRhG/4kD0+sXR/NXbHyrKUnJqtxidXanIrwOcLn+gy/ED5H+Bzhc4TPET"
    "5H+Bzhc4TPGaJkCZ8zG58DZWKD/nRXi1FZVk5dJ4gcoenKVy3YUgs2R31m+Ni2Z0rVSwyW"
    "Sc/qJ9Mi+2MFd1ppk+GPfGwvmFMupDTZAU3Hly9fap6WX8A2WTB388F6ZdlTyxWBNYMLzd"
    "WzDf92fv769Q/nL1+/+/Htmx9+ePvjy9hILH5VZy1e3vyMBmNGcEULciRWs3kwLLPnP7JN"
    "uUQyNHUGiDGnRmqyCUPDHq0NsOlDQ0T9lN2vDjQjyq7/DK/XzPNgL2+GK9jQjgbDi4T94b"
    "r0nyXr1VTO6LdEDT0QNeTYzsMFp+tAgqB+CKbfFdQPwXwZPZMqi29zocIfJenO+3QxhDcB"
    "Njm2y7UYXCAz3w3Ea0Iu+4Vv4cIRgSu5pT9Ew53TbftfdIAXaAgljH1pSSRL04Mdj/IIF3"
    "3MPILTLnpprVb2MHYnFHYHjP6avMkQPrfezFv5nD3XTQbtxKq5A07f4ss+he96fnp8+xCe"
    "/D2onfyRCM7jS2Z7JYboZUj409/vuCOnzVQL7E6+xKCTofqOYh9FXBii8VIgzOcgv2zmx8"
    "466l/7zKS5cmzuBjfZ7JL8d4O6fJqxfCrcKA0q6FyMSYWYtKK1Rp7c3OjjcmeKjSpF6jM1"
    "b0iGFNWJwCldQJYFtwNvY8144MeYNuLfJTV2B//zHWf54N1vZJ6P/Ev4P29apfhEUpG6zu"
    "sIWtol24c5Tpn9dDVnFWH6hMJkp1kaT8nuNicqMbFn3C/DlCoZnlAYzXCwS/jEuv/l4rvz"
    "t+/iu1spkTgEn8qlkrrGkN7hdTlvH0Pg9PklvXWmn44WbdeJrRfczOPk/CJwCXslEKU9PF"
    "Pf1lsr2eeadO6UgGk4+BIMBMfHLsmYzBuX6KuRGGLlTMB2f+TwfWk7z9YvokRhShTuu86k"
    "RGFKFK7cIJQoTInClChMicKd+5SUKEyJwpQo3NNE4ZOcpCgb9sVOKDgruOpInZqjOWmcou"
    "kpRHguZ55YuVpWSZbKZKPkm0puDPC0gAJDqyMMxSSzSFudl/OXjQ4MPlZ5YtSX+Zwuz8NI"
    "GJgVgZbeKhCaLJZfZH9JjH1OBPDcKAks4O9FiIwG/3NkJnP/xlWjd5UEGDjhT+0ujX2JAP"
    "8ieKglhQo1dT0pGpOZ/y3F+WnQsqJnb4xnDveH6EW7IebdmP0FSpOFEOofiZ+bJQBKjDfc"
    "YqLEeDNlpBFgLORd7phYloQNzcy+TDzFdNjQ8JSyAk9r47UpxjcJ2w5TCbfNOzglbCy/OG"
    "ofpPArhV/7HF2j8CuFXyn8SuFXCr+a6dJS+DUvPAq/PgMlS+FXCr8es6QxjL2aoy4p5moi"
    "OpXxHMB20jkS0fMmWx+pqAYsd4KWhFG4+pJ7sKRFVNHblPU5MpMlgCGNNQcjAaQwEfK2YO"
    "0Ks/YmA88u4/5n8CEq2i7FFK08oQNv/THoAH9ggdE2ZR7+Yw1GtVtSPlrr8Ry4+5jKGhhr"
    "RVrTNCafCHVLww6S1dRqza0OxOsGp+F15VF4XUjxaBFe7UtgNcm3Ya414nrt3SjESgZSis"
    "sUYjVYRqlYmlb3sTxZT7oxdRNCbeFL17VnylShZvmv36Ap87KT4/z2nk35jWnUqKIr4Qas"
    "KgauvhrUR76ThxpUK4Pb48tGrWIRWbFWZhxRWWVyMyIKg1MYvM9RTgqDUxicwuAUBqcwuJ"
    "kABIXB88KjMPgzULIUBjc7DD6Fdw91Y+EZIpNxLNS6tmfhettHw982UZpvq3Xm24LKjPnX"
    "Nh5e9gKT5dBjPPGfYjQM7MDROiAZIsOtEjgfsFxLLteQ8xGzr+35KHuBwWLo8fHgC1Y2sO"
    "ieM4dPagz3iMxgqUiTnX+HK7XA4gGOdGHSdSOmEiEMRw78/uHLojAu8YsaOaQpDZZH309J"
    "yOZXrQX0igS0LwEtgaclN/w2NRaTGSwVlW6CC7W0RnUeWonJJbZSYgVKg6XR9zPSSokVKE"
    "lA+xOQK4vCWTt7oPoVJLKDiazN4Sp7BYlsL53JbC+YD6NxqmX2QvV43AypweIJp+IGchiT"
    "XLWhRkPC0VbqrpzcYMGcxLlppebKyUlU+xPVhrOSBL7a4HiW0OTiCFRwuM5YwQ1kdJXNuC"
    "/bMPp8tuBu8zhrx/FwxciFcOWeL6mCaCCGDLXJsviMC5VcD6eBy/VjpYr8CdZvq5cvJz9g"
    "9Nr6X/iIEpV8CAk8vsAFeceS1dKzF8wrkdGlEA5nFRB1iionmxGQNRBOq9BN/IlevBszIl"
    "Uc0/Zzwxllikn4Y6wwnXN3Y+Hy9vZTRvFd3uQ126+fL6/v/vJKasEkWF0UD5VVmH7dUFmF"
    "+TJ6JiPdH1K6DZPE1UxM0Hgbi3kqd9ylydf94X5HI7EbtWxkXmCP7aUEYnZs3HiBrY/tYP"
    "M1eqdJ5tpDOOARLno5TDZgj2A048/ftW9jZiT2cim8AH5LYJd1JdDh5m38qk2qKMWkPd/G"
    "bKpnHw5r3pFt9yvJtyt4k7mbj/mPmH65j7nhe24j6kbVTqWVU16j0imvee2UC76txzk6tS"
    "ojHFkW8UpNZsRPYcHFWnR9aqqmomqqPhfLUDUVVVNRNRVVU1E1lZGxFaqmKgiPqqmegZKl"
    "aiqzq6lUgqWOzk0oTAauY7cbnUzsLCpXvdNcx/NmPbRqOmgVGozKRbVuMZqnNlkePQ4kaN"
    "dS7VZHdagDkp6eNhKrdp3l9mJR7FRI1UkRFR2KrRHQgAWrstjnXNhjXhH4jGkOJ5Szj3cX"
    "Pz208JlV70U0Xyf+h8hvRpfKt2cuyEpmf4D3sbAxkRX+u3EfrdwJetfkAOWNutT5KV7zKa"
    "r6Gp/plMuJlcMyL7gyJzRPVme5m2OioT0wtT3wdGXKjhuG6kDGc9AVHRjraICXGc5Z1RZu"
    "GO7r8bxA1x+mS9yplOfKa3oPNllgO+FVFP/QDjCqRhLB49zGe83Q9dN5VT+B3FTUacDlFp"
    "sgTdbPPZCcNxkTm+IkcnBbrTl74hb/c2l7tEOiHTL0OPPL1HYNQJmhMhmf/DbfFPdE227T"
    "zZpN1/WazvsEbAE7s+R41rS8T0hMTiVOuWFr4QXzGEpEC1Rhwr7likCFsxtL5Pm0wD9sqp"
    "daLML4dgCOs9xi0hUIPxGeTl73Pnvjy5WUOdA1RyZFY/yZAV6CPb8Ap0zx3BozzwPJrAIl"
    "C6NPiu0+oZ+sJ500kfHiwYskWnCY6OQ3xl2PIpMlK4tR1M1UYaXxCTNlgYtVcmg+y+YoYk"
    "DrQ2ugR0xgtnmlbnK9WzyPtTZFW+vxVhrk0UO8lSpOjJeRWLua5SZpCvOj3LK72GLpiA3n"
    "KpXZ9ddoeWFeynEHeEhGFvmuXWJyHf68E2X61uKS9IbctbJk12z+KKnc1LKfcHmdlpBIT2"
    "Y3tt3iO8zavxGrUjlungf7A521D0mOIvrPlWNRDKyEiDdmTUVEevNur4wYpqvlmoyXiWvP"
    "JAPlwBiWsBvszQWbFL0uLUIqjKDCiD7nvVNhBBVGUGEEFUZQYYSZyBgVRuSFR4URz0DJUm"
    "GE2YURsUumN5M3Q9SX9jGtkIxd+fv82vMcd8Jx0nthR4w03ezBJC53g8cNCtOMM0e6AhQt"
    "29ldsNpQ6LMbkK7A6h07Gx0C80t15jmrgf3Sjw0aIX8iR9GkP0qKJro/YwjP50BW2helGR"
    "XBfgT79RnVIdiPYD+C/Qj2I9iPYD+C/Qj2M0TJEuxHsJ8pXvwxYL+U86mXKVmg6wmXUwsn"
    "/M+87bwH/C+H5OzI7RySZBDDW+/s7VmohcNuFhZYl/fXLN9PM81vCU4W3KE47gf2Oeb6h9"
    "DdaLXxpXFsrXxZwL2wZ/PiEWj5CsIACQPsM8RDGCBhgIQBEgZIGCBhgIQBEgZoiJIlDNBs"
    "DPAROFEUTF1ny4jC5MLqch+wbz0r5T81bsPoeaMlg/egkg1OJ/Ui2WDb6uZ7Pyuit01utb"
    "fVl9rbYrNq+GfrVtVZWpOF0eP+A0tgasnhuOfM4ZPqIxKTmW4qyoWGndw7MCS6EVKJCMJx"
    "7y+LoqiZFl+gNFgafT8jIZtftRbQKxLQfgXkyiYH4MS2P0plryCRHUxkbQ5X2StIZPsQGV"
    "8w29E3FWIyg6WiOuZ8hyu1wCkHjnSBOuzDWJDcbKXhCpQGy6Pvp6SVPitQkoD2M4XE4zwY"
    "Aptb+D05YoMldHYvlyr7DM/FyjfcCUoxtpV2q6A3WECncYRaaboKehLWPoQ1xnbjnl5/9Y"
    "TEYJmEGXxyqQPr5v7Wev3q3bvvXlnMWc7Zd+ftBhE0gEDPq4cQVGLU5/UQtcdnpSH0ahkl"
    "FCaL6D6AJQyspSeebHfMEahWCzcEoFaLaQtRF6gNFkWfNVhpVmyN+gqfN1gaSnc1z4Ld9z"
    "nApbQ9BTlag7ne4zOADzMHuD7RCmXmyAyWjYrWyOVauFxDxu2ObC+YD6MJeWXOYuX8vSyp"
    "yay/SCLJuFxMrpKLN9RXTBjbylUsJzdYPj1WWwVe6zmK5eQkqv2JasNZSROi2kzeLKHJg2"
    "3wisF1xgpuIFNB2Yz7Eifz+WzB3eZJoR0n7ypGLoQr93yJydtADBlqk2XxGRcquS7nvIYC"
    "sZhvyZ9g/bZ6+XLyA6baWv8LH1Gikg8hgccXuKDmY9M6ltUMx3iWnJS6jL+ExmANljYG1I"
    "KPlu6XH382WfmaQFaaxmSey6T2cK2GeITRctp6hSX0Bkugx/f2mo98u8w9qT4WKRKDZSJP"
    "BSzVwrWaM1U2ZF7bc1EkN1gEPT4W0fyjksk4tWZUhs5kA+oXsbYWWJG95GLp8FSJtvoJx7"
    "KMmOuumDP0+BN3VyVqqW76coHUZAFcpHLuwyVjKRqTLobR4zKPMnP5kMB6auQyVgOF0jFh"
    "wrJjT/l4g89puQ4ZssOVQpx9vbu9/3p99XCmKYVvchS5HVhYtzjxrREP1py71tT2fDmGOc"
    "DOsej9OaJxrp0xBUWBrev6RRQHFN3t3cebLxd3/1dXdPJeWY1xtBrcL0HQdjT5EeXjhQPv"
    "/Lm9hAU98ZK01TppldMfUHaXF/c3V20EN4bjxEOdl/wGnM32yJeNZzibIsfRyrdd7vsVyX"
    "rVl1WB0PQbK1qwhQuOS9hH3BFY1hoIQ0CBDF/bekBVLzFYRj32g3yx8sZahyehMFgiUttF"
    "XR4CYa3aXVLdHxHFvbZno0BtsAh6fCiWwOU58/lw6fEpR1+hDCeoSauooDdYWmCSq0tFLR"
    "kvFWzjNggTxNdtG6E07IRS2wqleIjU8PkABKB/hLK0VDe+n2tFcXnmsUXJyWkmopiYZLQX"
    "GaUHs+cQ0KqOuSkK87vFdDrmvkxuGv1flgxuAb0O0BmSfnA70wS0jYOylz7FipFFxu9zdF"
    "YPmb61hW5mQzZpWozaogO2X4dn2Cy2d6ZZtrcuTmld7abFqcCL7/Og5DK+DOl++vtdiAlV"
    "i+IC32HO5QtGq7CAPf7uTC907GfjXZl1pd5iELvSg/Ys0BbruT2eIxy4seBsW48u8LJLPv"
    "qrkW9PbObZZf6TFi+fl+rNRkx9H/SlzDzshokX8QtN3ZuKob61Ft4jn6Ba7ZKhtvuE4P6O"
    "3LxRbzGIhUob6nbErOdV0jd/5zNs7tiB7L5bsA1CH51y0cNc1B3Z502Mmtoqd5unkWPb7O"
    "pl/q777H4lN9oVvMkwdq0ZsKIDWwXNvX1PokhdEjUzKbJXyfbpFEOWJWgykjaytF+o+0Dl"
    "5MdnNszRt2QX4zxfW5DTgAoaUNHn+QM0oIIGVNCAChpQQQMqzIyz0oCKvPBoQMUzULI0oM"
    "LsARWe0M05jyhMjs6rrJYgHa6ZCK7iNEEK+Olb5qtvu2VJe5W9RuLn67SrQWLDS1LVAkzY"
    "5gMcH6zptqeWKwJrBjpVM0pRJiDUk2X6Les8uEFZT+NKPsfP78jnA9oiMZvBRgwDQnBxzQ"
    "V42sBuawHaKX+rzfAINe7RtqsMYuhIa3x2lqgng507i3/seBlEylKL5TminrA8E8ZHdh8s"
    "PagmYyU9y/dwOSu93Onbh21nNUGDvBWeyjc5XOpKDzf9Vt7nVIKRE7cf2OysJsCBXw8aRT"
    "aC8MkGs7fhUbxtWbX9WfkQhScoPNFn9JnCExSeoPAEhScoPEHhCQpPUHjCECVL4QmzwxPP"
    "EAQ8KH/B2dRibfJ8T7gKCyZEz7xtuwf4LsRhduRyiPsYxGDtHbyVt8khNgqZ+8gCBoI6K0"
    "Hloq8GdYicBGMew6e2onEPodEqbzyfw0PgyS5tjHBNpV+icCSfu74dgL1kPTFnxf0PaD8h"
    "bu3BQvgEnZjI/EXZfG99A3dGrKSpHBdYzeB9Rajv4Cv4zf3NxT/q2o6Fqgu7asPfeC/pl5"
    "7Awnv4g2LtquzodYjRsxG+zhUjMdlUgZH/dcbdIKzwgHfi/vrvXQBKXB9BlPuEKBN55XM/"
    "WFUP1JiiH7kf0on1wa7FtnWw13+PrtDfDWkKFB4Ujc2fUPTE/vIat5DpxqANtaIOSpMiMX"
    "pfh/fFQN4VieKXSn93X34fE3nqoiAfQ+Dk+YVBFqzxGCsTwRcdqKXgGR3HsozD8SWmZTpU"
    "X21bpnMDttuW93DJoLGUirNj49uiCVj3IEV8e2VOUcSXIr4U8aWIL0V8KeJLEd9qOVHEly"
    "K+FPGliO/WGgR3tRiVBc5qlG+R1HhARy0Vb0ZVg6OGLLrckV3ZpAhjvWvI7Oscm9v2NK9+"
    "jclCiygMwNry6nJb398prHMo/0PjTGWITBYMnibbs3C9lttcae0b4o/51/aYlL3AZDn0+I"
    "DwBSur+ryXcHvdtcNKiz9Ns/bhdICdBMzwQ+tQxXiFLI12XwQWdugCH+B761ed6+bQQQXJ"
    "7nDu+8uitGrGxhcoDRZY349RyOZXrQX0igS0LwEtgaclRsA2PReTGSyVUM/JpYa2taFqTC"
    "6xlRorUBosj76fklZqrEBJAtqfgFzZFZa1swiqX0EiO5jI2hyusleQyPYhsn+K0TCwg7Iu"
    "UdWmQobIYLmE5gIs15LLNQQ0iNnXFjQoe4HBYujx8ZjwJfOCRemgoerzkaUyWDISo05WGw"
    "YRMKtc9tS2mzaD2veJSZbY9siUvsFgyfT4zJx4z0G4UNTh8NUUTV+oSgp5bHDIhM+5/EJl"
    "P/StByEbYzFKic0mQEis4nQlRDkRjoBqXzKM8g71QumYbJlScZiPabli/cESrqMyrtWPUa"
    "IMIdOdMYbL29tPmaN4eZM/a79+vrwG8UjBJcHwYurKkvk+LH0ynDN/rnMrFQgNVn9nX/gT"
    "yMnjbIJ/t11o9O3bJrHRt2+rg6P4Hc2o7df1QzNqzZeRSuXXK/vP0pifo/NtLhbqovE4Di"
    "46xLjUTME0Zwu94v+EwHzuytJpWHDKZcFC2C7u6vbtAHBBRX7rF6mHrzkpTm8vW0+2X4N2"
    "AKE26IDb5s2h3VlzbOV1VpfuNn0WmI1JtWg0dzBN8EK9p8kowcNJA6vkA0yk6Hgg7Wkzbe"
    "2JQGYnTzqeP4tIjj22l5IrHbHua/TORkUVxxpIHbBH7lv4+7uei+x1MxjZazYZ+SQGepd2"
    "sjrJgcgH4uHzmYi8r07dWRxWGg87svI5WEcZrh1tMvKxzrPPHafTWb8+c7g/9PhYeJNdZ/"
    "7iq+7km8zhINo2vnA0i1qb8Cxg3ozvemIlzx7km8zhWWHXKYsa957KVn6Pw3rRy7T7PXf6"
    "eKeYS47awYeo6BqrjtSVCmw0fDz19VPFRGr1xaC2ecdT47HTMoaHuaOKRdbEniDTwm5s31"
    "vyr/kS31h7dhBwV1Uzy6FikkTF/FwZnagqbt/jn+m4a8hJt2GT++L4nUN8/keJArJnN1V1"
    "yiFBq2r/vPrZzvQWyucG9u7SYWMeVZQ7YjZQA9xAF6liZRu7HS4WuLmbsj+s8f/b+fnr1z"
    "+cv3z97se3b3744e2PL+Ni/+JXdVX/lzc/Y/R0kA5XFMOp2mXkJ9WnI9E41ojPWAfo+QnU"
    "kMMPdX02jsyCpiozR9aTDn6+bP8AzidzHAXx4zWV+i14ex00cAV/VpQA+9WNK2MCk6O10m"
    "1AQ8AOwNZ1Y+tNXlAD6/dHvnn/u7z14cuLrzfYgCP8DoTzu2ra0a6z5V7acJxsf1FpOsil"
    "AvsNKjV+Ht1ED2WvNWvLZFBLpp1YGq7YYtOAe6lL/0jdl8QS2VPK9Gr1kSEyWoNc3V2DYT"
    "Owfv36Uf7z4/Wn64drVOMYXL29uz5aTmiuf6vcAyXwSHUOYYrEaBH82/3tl/fSrEk1IptY"
    "6ofIAyC7rYPRO8W2OPLaxbNhUDWpKc1V0Yv+JEqnacbfDbbiM0NHNJyj+aAcSrCTfO5MB+"
    "hjwr9G4InqZo/rSJrqjFeeLzxfttSBZxV2Mod/nzIv9EVVrTCfyK+W3sotg20O+pe77v9a"
    "dVmVGgAl91QIDOyG4LQ4qa8kXzGhSHEaBHDQW6kauAl3bFNrK3y8D6YWRnxUmzDc7tj7zx"
    "IohA5ayGkYXtHJ0EPH0lTGW1+yB2rYA0ziYwMEyGCzy9ZtsPFGzOfWnIGaQAgf1uOONY2y"
    "A8NlSoPpiSyhMVpgISq/WiJWL09HKDmsBJmzJ7QWuGt5fCGeDAQ1TbEX/lTG1h2TSFzRZk"
    "h/X283hE8OvejRZvEdHK3teXCSNrJl5lp4wVyN3J6wTUWwZjsN9Ws30Iunfu3NYH7q114A"
    "+alfO/Vrp37t1K/dpIwe6tdO/dqfmZKlfu1m92uP3CKtIEGKxugogRpwrBY7sG7ub60356"
    "9+aKU6XzdQnK8r1ebrynYdr+u7dYB3WpTMR7apODesTCYZVWqYdGDFCp9UeLuQinUuwN0b"
    "wO0X2E4CHjOwYDG6WTaMV/uEoLYs03LZiHzIrxz3+dheMKciJB+SGA2ExemrWLqAFkk4kV"
    "iCIqFREsMlUVUwpvstmYtVGeNH4LNG86jnBpHdTPhiKQJkX8VA7NwTgzqYzE6ebT4e+wLM"
    "SMfh3gsfDUcV2vIQf/aD2NBE02wiC5MGUcr+mHneRmWTW2IVxrvCHcHxXzGrWdaHFXG2w/"
    "zJ0tnV6g/j18ggGlxtNnIXC6tpZkhCYbS18W0ufOWnSX1qjocWao2m7A4fN5rX8TBlpsxu"
    "tUWssRRB41KYA/STmtgzUIA67E8ojJbA/S8X352/facAjaKmR+d4anvwiY+NJxGDaiWUd2"
    "8ayOTdm0qR4Fe55LS1q6d+YgKj5ZG4oDKfZRV6oHi92vCFul3buT7nTXyf82rn5zwvAocz"
    "nw+lfa+JGeUoj4XOt5DPr5E3o0wbFNBYrGSZGPwfAkYfpIXENj7iBBKbVXlr+G+EJQGxMg"
    "N1kIqEwnRoeGq7tj+XaWS45AGoTRznEQKLKo1R2cayAisQAtxhr3GG7yESGjOwEoVni2Bx"
    "ch/ScX6PwZulDX9Af49kCQ+zR7pIhYwr8h7DTsIjbq18eeb5+tluCfNAm9tVMBaL0uymkq"
    "cGTcEbkSLQrmQHM5vFRrYMEQbifVxdbqcrPcHFB5M1XeLXqqh9L3+xFL6JHE7h2/LnE4Bj"
    "NIATy0nDh0rTGO1GfVN5//ERSPm2rZynH5vgOT9Wwzk/FtCclBppaganSIxmvqrqUSz3gU"
    "KWxuJ/Lj0BK1n44cxLFFFoU3l8ileooWYwaDbNms6EogeFBrfTUBh6J6S9WirYCltATu1m"
    "scXAzEmwemvD2GTbZZrFXl3cX118vK7rFbtXm8x9wqEipYZY+FW99ZV6qHluueotCBYNV/"
    "qGuaCGJviJp/4bG9MxuyQE1u4VlHneK/OHoA3KPKfMc8o8p8xzyjynzPNqOVHmOWWeU+Y5"
    "ZZ7XtwfQ0bkJhfHqVjmeL6IS84G8CsUqsGZs6UeNRzaceeH5VbnOKg/X9v1V8/rzbApTEy"
    "17Xq1kzws6Vq2/7VTWArXBgosoDAAR8/px60i8gAWrsmF4NTNZE5rDQcJnH+8ufnpo4UZ4"
    "PMkezvS/xrOikocH+J9LtpHjJVT4CT6QF3krg+V4E1rV+R+W+QeVlR8Zmh3rPw45mpqho5"
    "BF9LXU364lHpMV12N0QtAfLkv/O8PqQOBR+WC9fomfA8+nlisC1cLmQJwPRMBKsv8+g99Y"
    "wfqYopPO2Xvkt79aqKoaH8xxl/s73/HH6QTEygznGvlEBIcDJ15q3yRM6RhcqhKR0SJ4Ns"
    "WZ0XFhC5kSe5wKTRoE3TOrlwZBGy+jKBSqBcLkiHqQCIG93zHYe1AARUaUtRibpjAf2sIL"
    "QkXNI4DaltH0gzJZxem1uJwh6Qeb1ZJzfI56WcYfYBNLKZBj5vmMUxM0d0z20RjGabYi2Z"
    "rek9OoDeZvSzl3wOPb6D3mbPbddcpWfqcVbQNmq+PXAbfv4heZw+696patksgo4x0GoUtH"
    "vighnUGDYcraJ3iTQRonFa7odob3poNBv1/VW06TXQfInJR7rTp7MtqKWzMoh070ZIPOI/"
    "isrB5xKzlV/RQlQ1IyZJ9z3SgZkpIhKRmSkiEpGdLIJA9KhiwIj5Ihn4GSpWRIs5Mh0z9E"
    "Q/HmyExWvN/a4G357MZm6Y11+Y0FvfnHilVMuq1t9JomM7rZ6y9wwy2Yu5G11Di6brEaN2"
    "7FdpSsB+xKO1x6YeFm4/STLJnRMnmQJe2wUrRDmvczPo44JrYvG5UVhfGVe2NeaVakyAzP"
    "CAKVFLBHsCbEVE2FXGLXkuZtmo4jF5Uro3VEEhKjj0d0VWDPChCNMFoMJ5+jldQyRMs2IT"
    "0rAqa1QN8MTQ/SSloHGzrJLEGEvkV6SYrMfI8hzgiVa+8CkdNg89ITk9U40OJxlsZ8BitT"
    "R675mFkjqU4gO4bYU41H+q4ltgbPswqzadZIHCzsInWkYbS8F+qiYdpISoE2YHl4uDrg99"
    "fkTWZwu7Xu2MrorBbVTgvZZ+T+iyyZvOfYtfusJHSf+X5QF7sPiy/95NGtwfv8TOsg2u+y"
    "MghdIxZWrWK2vgTPfWsOv8sKbEd2t043gcT5HX4Ct7kYBcGZ5Hxa3oz8CH++vB8l7GP8Ev"
    "8UNaM0OwEhklW+8LVyuEX4vNFuV4RKqGPAJ7K2FXc3KKmAe37YD1yeAvXMe+v3my//8bsh"
    "RePy4BRN2iqoKHrcaFACd7zSPS/DLpRKRlL9yGa3IogFdqTwrVSTGoyPnzcXoKu/Eg7I54"
    "JzcRzz4Ha5FF6AWHfpYLH017XGgcg92CCvz2cOV/zH3uUIzllsVHqPb3mWcvx6dcVSjh/l"
    "+FGOH+X4UY4f5fhRjl+1nCjHj3L8KMePcvyqwn3ynxoaN3q+B1CVRELKncGjKUv8Z+u+hV"
    "lakyXQ4+Yg/M8lH8trST+VqYTW5LZg0TGRU99QTJlrbOU+glLXRLMoz+nZ9KLC8UdsZDul"
    "acq1LlSO0mycF32mMY6ZAz/KlS09W+didugthXpmDK4bH0bNHXOZ4lXdIiuo+9E6MjK+/b"
    "lYORMcVjnhY3tysN6ckmdtYMc0XT99nbXAgUESLSDXRt4WbMaHoAUwuKa/I8rIezQ6PNoZ"
    "4Q+Qt5P8SbQ3gBgPydDjzNcrncqRmYxnfZtvIsWgoREOUDt1+lVrnxE5kI6tRq/YPOMbcr"
    "6W9QXeU39S091b6k9qvoyeSX9S5d+GUynjtIzRqmkpT0dlJWtXt2FpisJ8aBq5zBdLR2w4"
    "t9ZzYfnccQ7bE1ZZujosTlP0YCfXDQNZiCc1C4T6kxquSPbRsBRVRQdMvw4P8Gmple2lJy"
    "lN24DbUmt0wO376D2G7O89qJetrE9r4B06lMLfCdh4146bqQTSK/VCg6Qju/cmC+yyX2kH"
    "/V1TrDOwx+ue+CZL1nZlnIE9ohNuJdlCsh2BmH6I0wfiq/DFruo4q1yZw/2hx8fA3B1Ze4"
    "+vupNvMnc/Jkn9a6E5fmoLI6VmVSp8V0biq67km0xnJNxTO1em7rU5ceaOWSx5YAfCO6uv"
    "Zkg9OGhY1wC/KkPToMQhoZAJgMytVZuNCKjYgYod+pzLTsUOVOxAxQ5U7EDFDmZGKKnYIS"
    "88KnZ4BkqWih3MLnZIHCO90GqerAchKRkTidd92IhqytvViqsW6HrC59YoZrdBvlz3hB2D"
    "ILmmDafA7u3xpsIObBB1ygI6u0ZXMy8ziOltdcn2oGpeuRrV+Kwk8rQNEozjU03xwISgER"
    "goH3+B4+K9QHYfa4AHNqAhSJAgwT4jPgQJEiRIkCBBggQJEiRIkCBBgoYoWYIEzYYEPeGU"
    "pIxezbHFfLlwIorDFb+c3T78cn2nb/egAObc9kK3r6XOfNdEZeYPXUpjFsWQoqqvg1F+qy"
    "ZWm6bpCYAYLppQWiNhQ0JpTwKljWG2nSFaEzPQW6mQBuBsWpuaiszKxPZ6WDbKfW+GyUaz"
    "YpoAsuHUjmZIbP3DBMESBNtnhI0gWIJgCYIlCJYgWIJgCYIlCNYQJUsQrNkQ7B8rOJ+lcM"
    "hHPrYXzCmXUJrM6CFdv4CeBTd2M8DuiXP8j9V4/sFaIPNBFi62JV0tscNoMPe4amgJv9pa"
    "OmysexseuP8u+q7DpVc6xLamT3KWzOQWyWraJywUb034QarMOnTjwQV1bLBb1AP2VE5baz"
    "ECjJom7w16NGxAPIHuz2GK+SEZbMAYc4poHCWicYwZ28bv7D4P2VYdZ8riGFErmproRfzI"
    "1pDFN2X+xw3TVLOcYrSi5jkKVFCgos84NAUqKFBBgQoKVFCgggIVFKigQIUhSpYCFWYHKt"
    "zVYlTWzrlmWmZMYT5oiu4d+CpqyZE+bTldpIHmPK+bLFIYmykX1XpwZp7aZGFEFH2cWwEm"
    "k8udEvnUlFOkiA5YUfHx5u766qGNR79maCni9QVGYmiC9K2wQp71NmZIlrCH08rQDgl/BN"
    "ghaFfqR+1O2wgB6QerstFANWc4oTnkEb67+En7BNe10gcxT21vAaIH62NuL5fy37A/CZop"
    "7swCCjju7pg7jlbPfWPOfSACVqKeayL1MYXpQXp/tYhm5Mqu+aGXsXID2wlHgYfybYzoUH"
    "T+uY00jndIC6g8R9pPF133iJz4VYiXQKvRrhnCfm6F8DfQRnivepS1BO7ypP3cDPGvoO2A"
    "MlU2YKvtkCPt6XaIfgVth/c09NZ8YIqG3povIyw199p0+/A6afdxQFc1WnQqiul5Nk7xWg"
    "Ufkig0+kZR8tVhu2Q/j/HD3+aiKvft5PuunM7Qum5TmU97Tm7bHb+PwbhHzBk/nc2/v1Y5"
    "Xne9crxmzXJO6QJu1FfH26GxTiqf2n3CuMyOgyRv1FvMEpNUVbGMbB9TukybrotLNHGuLq"
    "6rS155/MnGVM4u+HUXvuvUeTZm/s4DXldSgV/Bmww/m2wUK0+ZttnlGOK9F91UNhBLH+8t"
    "xTe7NA0r3Xk1j1H9DdXf9Lm8gupvqP6G6m+o/obqb6j+hupvqP7GECVL9Tdm199QozBqFG"
    "ZyDnK6UdgAFGyYao66l8G2RtXL4U/JwzOCQxUesOXSsbk/kPeoQk5UFqbEhuBdRgt2Yvtj"
    "zN8tivUr98a88j5NkZksVtkEBVRiwB7hIhXT6QAtoSX3LPxtdUJel8rWeHmqbGytQ5qQmC"
    "/JKPwWCCoQMDB/KVOJalLjPqnah75YeWU3WF1tVJ7SZL9PnpEZe5IaDcOfcvFdnJTOK6By"
    "CX6BGD8OwXLk3lNZgXAtSlIkPpyV+LKliWgxT3ZIW9g+n6BFCHKJ7YekPan8aUeCSVRURC"
    "vFKUXRgwSylkHDHZ0gpU+8lcM1m1vmyMx3VGX8BhaszOSCWqJ+osZ0XdyduQuhDbzkqfqx"
    "oeNVH2tX1zVyjZpI7pqOF73HoH3dRXbHIJ9dl7qvqGHrMRu2ll+QnXAaXnYXvsscLdLZtd"
    "iA/Tm7odlGVzqum62evMscAXSrxpscgsxdt0PCKPN9HuyYlnaB7zBLIBFogFlYGEyO+/Mg"
    "MDcSq9l8X9lp6Z0fZuMOO0gtDVNyGyaXHhIgSPXQ6TbFNFh5Lvjh8Av8XXfonXzZnXqXQf"
    "dkzEC1JY3PjIxzdauyI9PJvNsyJL30sw37lIdpj4pnfCpSaPuCg2yKW1CLkDIpKZOyz4ly"
    "lElJmZSUSUmZlJRJaWZEjTIp88KjTMpnoGQpk9LsTMq0J6ZxC6bJjM6kRLU7F+vvwLm1wb"
    "Gzwus7PL9hOtarI916of+przqzhD3tvhz+iIHspisPicSTnroIo5+A5gRfzi87l9XWUEJh"
    "siH0bd4uj+u8kfFyXmO8nBeNl0P3QT4ouhjE5dnSpgwEZTMePfBsWDZjdJGM9FpQFcjMN9"
    "Gw5VG47Ob92jtq9EX5b5Sz0vecleTId8Dj68XSERtulFPfXj1sZXVBXe4Qte+qV1EUrjOw"
    "Z1Hoo/UmJFrbNCbP56ahUa0uMjLXQUyTWCc4UlHGQ7NQact3UNSUoqZ9DopR1JSiphQ1pa"
    "gpRU3NBAspapoXHkVNn4GSpaip2VHTZ9l/xujowfHayhy2sCrpK2O0OI7VDObg2fvl7WCM"
    "ls3hG7scVCqRMUjhTgNiFoaFO3MQq35ILkfak9hcK0Cd+iQ0vZMP0ydhW+hzWJ3K1y4Gau"
    "h0hm6iQ4PSaGjueFMp/zFL+aujofuM7H1lmwWXCy/E86KvBnVRvGXqoWaVjWhGLplCuZhr"
    "hZXDFdWMNQ9TLI5icX0OtVAsjmJxFIujWBzF4igWR7E4isUZomQpFmd2LO504exfwsBb7P"
    "QRoH1MKCT0tQ2DtPVrR/tcM6pxCk77VlpwkF/JhVTXgD6hOdxZO3u4u/hy/9P1na7Th8pP"
    "X+jdt5fPSTNFZV3dfvoEu8P67ezqt7PcsYz6/2khaxmanoQ/quDKA4Y/7GRm+Y4YfPPp58"
    "azeCsGn91tZmHw9pI7FUU18XeDWhQ+/VSDApo126Bj63MHqGYDrH2J6mD4RLq6+G0Ayy06"
    "RS3ICaonqL7PSCxB9QTVE1RPUD1B9QTVE1RPUL0hSpagerOhevlPDY0bPW88NBy5m+Cq4J"
    "ojZdpKb75tojbfVmvNtwWlif8cToUz4WWAoVgsmQu/pVoEKVqTJRFR7KQEUf2k9V/E1798"
    "vvjHXzM68NPtl5+jx1NyuPp0e1nQdvBYLVrIwPh+Kjkal0I4nFWIJiHKSWUEVPsSS+Tv61"
    "1hCHJYLl9bYrkUXoBVVzboMA62r9dJN67L29tPGbld3uQF8+vny2uwN/6avW+K1qHPmTee"
    "DwPQStqnJUdLp2UvpyXk8sxji5JOSM1EFBOTjDqTUQGib9LPSqGiJapPo6HVPb7DHLFlTI"
    "LY1QK7jFngfC3BLTO5tZUcdPfJ9stT4OMvB7Xwu6dmX/kN8+Dla33pcvpikczk8mUBMn7M"
    "wONRA7sWA/WBJT22Ahi/26sImCdgvs+4KwHzBMwTME/APAHzBMwTME/AvCFKloB5AuaP2D"
    "AJHdEuoPm9aE5C503Esp5VZUO0WLRL4sH17YyLjqsbArtspkNdkntEYboViOuEmyEZT8+W"
    "S8fmvjIi3uNXHLyMjXzwaNnvOeDddsvSrD+yijqr+Pk6s84ssUxtD9ygCebzupWywU+cNd"
    "uA5dcFAIZGW5mxlWtwGNglk6oqeR8/fyK8t1xhLcBYyhvZMwHfddHbqpEUnkWgNsV0NFMd"
    "h+KzZC9RfPbEZDTDNlVaDnmWxnx/XJm2YfhP2VpiUW5qwU/xw+k3Gyv8nTJgCB+5zZvt7q"
    "W8LVxOUU7a5W33yZueuYS2Vsdl9/oO87q8lbNreoMMad/Be8zRfDlwxfh8Bsm9qnyGiLXb"
    "8hm86DmdiVwpLr2H7Q0GlUxLCDsg+tYYwy5yCrX8PGoRX2bSdvhaynOgPIc+h7Epz4HyHC"
    "jPgfIcKM/BXISb8hwoz+GZKVnKczA7z2EMvJsJTy+Sm6IxXeVG7t8LK1p1hKCgi4jxROS7"
    "7YFD006ndl+cGC20bQpECb3BUuoxYryw3WHLuXd50sOZki81D9FPiJio0GMKMkkhkka34D"
    "zeELyD6rhkBl6MDye674UvQTH1mNHSOvm0okzynUk9U3s1nVBXhakheKnJhMoKk8Loz5DC"
    "pIJQc4JYjqwnXTTbhlJ2tIePOqTt8HZxdF2oxLrww7AWNLaYjxnqzdbN7hjtzdTqnsBebz"
    "BVLHf4DZ3fdhIbv9cz3kJRlQaEYynWhYOThxrEgmdCTCxZZ+5z7wk3v7yR11w2jC0L8zag"
    "oAguRXD7HKCjCC5FcCmCSxFciuAaCVRTBLc8TkcR3NNWshTBNTuC6z+udBRu+LjxUDlwd/"
    "z43SPnS2Ah6tHAsB6ywMi2Edosqcmi6HF09oQ7OERhPbe5rqG2DXQkzh6BEyWiqekdEFEc"
    "cDzez7e3H3U95BJ8sG/j8U49EWvmiRU2ek0KciJ3acQdgSZUIAy52SkBqyf6LP1DNI5Njs"
    "xg2YSpC0Hb5MTzl40uenys8nyoL7OMlxFF/bSqLFk/0qpGfIpuHtbYRtkuRqeJyNQ1rHXU"
    "kkyGymTByAOBmCgu1rdWvmpYvWDezHbNzkU8SnbbQcvWk55Z6uwwdyLlZEKGm8QThsC/OS"
    "szgmsjBgVak08IjoleoLqSRdHSLmYejsxVkEoMdHL40BUjMdlYUqsdK3CgmAtXPtjtZcZW"
    "A8mkic1NQ0wLJpjDkqVcwBxe2D6fYEcH4PTU9hZ8ogblHksia+Z5zA02w4Vwg3lJq4ZakZ"
    "RQm3xcfoLbYx5JRi05nE2xgj/kWdHPOZIsFvhm7mKi1XC2sidakFYpscnXSDjiHpgvlw7/"
    "3zjSfRjD97l0OwMJ+OC8wgWxplZnhDFSq7Pey6iQY92kVRPzfR7s2KvpAt9hjtjSIZRdmz"
    "Sl930yx28zxJ5EO3LtNnndJ3jbM+AfWrydcA5f9Dx4ljThOmA/tdPM1c+XQCwELmRntobv"
    "Ibbi3/b4ktnecMm8Xe+UO/mmr/Ci0z/kY+bvPA1yJW+TK3iTkTsxMxFyJFaGd0+Ua76zn5"
    "hzVl0vo74fNCiaGXrxow1KZ1LnVKxwhiOCrMwag2HNAzsQ3oswsirf6pfNEm7/FiqxoRKb"
    "PldQUIkNldhQiQ2V2FCJjZn4P5XY5IVHJTbPQMlSiY3ZJTaJWzRs0x+mkrwnrXjSXuHzac"
    "ZzKA7frrx2sFEL5tY22jl82xfjWdxNS5d6VdIBx6/il5rH+90UyFYBVOpW09rrhIGAcsAw"
    "iRLUooWpxxoghVG6srSI5cyTZLAQ3L2Z6Sgqi5ZZ0poswQt3ehehhoQa9hkUItSQUENCDQ"
    "k1JNSQUENCDQk1NETJEmpoNmp4kg1IkoJk0KaO07I8g/qPPJu887SEApt7JaKp6T8SUZhu"
    "fuA6pQ2hJqXIA5LNr8QnjtaT5Hm1GqGZT4ZLqccqrFeDUlrf79lZKTw1P6g/81J82y1rT/"
    "KRVbTAiJ+vc5cMkhRquikoscCaMDmSK7569AZz1TAaHZ8yhyXXcCSwHQ0+x8/vyOcDXii1"
    "bLZcYS3A4cg7qjPB/bKZ9fuRAhXGmn5zUGGs+TKi6U9HmP6UPSSzBRgWWgLI0vRDAEn0XD"
    "mNYpH1GeE3+HKkI3YlCX/gAPtbwkeucPcPZNVkCoXLKQpIO2/lPnnTcxXN1gSX7O6m+V00"
    "v6sswUgVxJ6VZBeF3wzqUou85JmteUXfhPeozGCJtkenxRLrkvZ725+m3CDKDepz6gflBl"
    "FuEOUGUW4Q5QYZGWmg3KBiKIJyg05fyVJukNm5QXA+g1UZDFyTC5HQHHAay9dPF1++XGsP"
    "ZPkm20vDkURFNPE/RBYQXo7wkRfgUC/VHnyxRNHBf5Z0qjlUfkROYE1nttjuMGoPXBRlbU"
    "vYHOUB+8LGn7RoDItHJVq2NYffhW3EXTXDZcbcDxaHdysEJnL0l2zTgUbusIPs0hNj7vug"
    "OYOytlrVRk+B0GSzR4bx8aacihV2doL/nzTHJvPZLo3sl7d1vZTflg0RwVZf3nDKNYeIZM"
    "hMbi0uhSDPDKJgcmCF0RkTRxlQcdA61NSECjsAT2yhNfhgv+Mp4FJsY85nCftpzoe/gSz3"
    "96qguaVnlyft52aIfwVth/dhB24tLy5N0YP2F1HCoYpBoU+vIng+f+Fn40XNHYSOfDTVNX"
    "WIa9FLSCgS9kAQDyHbj5pakOJckd/6+QVafW/NZvT2RIHirmuQLcCi7vw7stq0Lv97VCtb"
    "JZHWwNpZAml04QnBoB17P9+ot5hz18tYtpRKuu3zVHiDcChZ/AFm1sqxAJ32dj/h7uOKrS"
    "Y3z06xrjJXJWLstnwV2UhePqjRNltuuTV3YY+5gZCQML5rIEM/CgvGkXJ1PbN1XkHpLZTe"
    "0ufsBUpvofQWSm+h9BZKbzEzzkPpLXnhUXrLM1CylN5idnrLHys4n3ZZVsRHPrYXzCmXUJ"
    "rM6Cr5aJS3rPuR06NX47nRsV1ZvF8UR02cPaYwWhKqJAhWKkdZNc9wOIoQVLxZSwoJidFi"
    "iNpCjYVUWcJoMZx8noMCpCTQrVZtQobDs2jm33oG5I4XboiI6vA2Q9IT1rYBuLuNUCalkj"
    "sGzJK6zJ7zd2s4LLPRDC1gNl4/9Ls4OVh57h0HzvoVcZ/0A4P60A8+OvRSz26N/tyDUTIS"
    "k401QwdauUXrMDdzY43EajZXFfxjh9kLPx2WdAX4Vb5MZJ+LlTOxRiXjEfbwfoobUdyoz2"
    "EBihtR3IjiRhQ3orgRxY0obkRxI0OULMWNzI4bPQInioKpK4qOKA5YEn13/fDr3Rddw+fC"
    "Uq6rJWfjSU+wb+XOzyKqtwLLRJYHfpDOOXb2xWPiRt76hgehJJvPvjhKlAO8L7/Mnqy2Xx"
    "IKk02Xb/N24Yy3TauY64qYS8o2+9HH4e7633+FC3XnTg5901keB8+15E6pCbkmJMYXl4NO"
    "WjKw4/HGDq0+2V5doYtGq6eTD8LKyhXDYrAeH3NwBlq4RznKnvlHaMzOhJj4yp/F40L+UK"
    "zq2u2HDGXP9kPoL8e6kzbDe1wHKKyhY7t61c4Fsh7kEsTtcVRw7pgJBQn7iizXDnjf4ss+"
    "he86BV5vDXsXdp9Rke975nD/jo9hlWclce/014O6qLePDw695MkGFY9IE9YqAvMXbFISua"
    "58iuLPFH/uc3iR4s8Uf6b4M8WfKf5sJohL8ee88Cj+/AyULMWfzY4/+wKoyy7B6qmxCUWP"
    "5sbKUabTkMdOBzxuNKP0xMvfZCdT2A54MVHo5aihF9kJD/5SsDEuALNg3qNW3/EUickW3Y"
    "ULi8M2/mtg/RxTJeA/WrH8vJFddl5jl50X7bLUltBDtwt0PYC3c2cgwffWXcyj1rlPEbdc"
    "go+oafIU6cy3er7NhVT/Rw0mJELvIpqQfdvJbe7twYXC4W9Qvpjaux3I4HqxdMSGG+Xwtd"
    "nn29vXFo68eZGcB+bNeGkFY/rrwfZITpA8uX3gqvSRXIuHO0ElkAacLTD9JwBhcHS2bbx9"
    "QTALbkmvoxDr2eE9FA2iaFCfwX6KBlE0iKJBFA2iaJCZ2AFFg/LCo2jQM1CyFA0yPBpku2"
    "U9E6tjQXa5K29yJGhqe3DBYTxIcn+sMxBv13iQLFXR4G/8fN/5i4NNsLCQ4m5dxN0UejHi"
    "FHw7ujzyQzZRbautZELwLUK+tO7bHJH59y3KIMb41nORQveUKfY+gf0Oep3i39RifYqgH2"
    "yXXA0SnZTheQp5PQDja4JEPBVSOLnoxP52/9YIRk5TNAgV4To6kMJD+BpzJLCvg7BVBimV"
    "YVb4iM8W3C0PHYVfDWrDRqmHGtT+4J+YWDNPrJZ4DUfzDn3c/KMV+Cnc9y0smhpgL5JoGq"
    "J8Hj9xbLBZpzI+tGC2U5bIsbc/QrEmijX1OZRAsSaKNVGsiWJNFGuiWBPFmijWZIiSpViT"
    "2bEm+U8NjRs9bzwcLP098FNwwZEmbdm/r1H7vprufXmNif8cToUz4WVNR8ViyVz4IdX8T9"
    "GaLIaIYicNiLonrfwivv7l88U//ppRgJ9uv/wcPZ6Sw9Wn28uCqoPHarv39aIfLCjrh5sr"
    "XXcAm43CDTXjAY7/8BP45GgdFvPmRLJcDb2UIzPZEvyWjGHRCBoeoKcoZ954PgyAx9pqKU"
    "dLamkvaink8sxji7Ler41EFBOTjDqTUSHoVQ325yajDhGNLpHlZUj809/vuMMqtFo8bQxe"
    "9Mn2DWoSq+Lx4cWCgZj1XCxQ57Hl0rG5H8VkAjSIhS+HqDJ3Y4XhBjm0Cj5ymw9WrQrUZM"
    "7PErxqgWvcmePhe0zlOAIFEcvthNt7ZvUBAlmf+WIkgzNV4azwgUGDoNZwkTzbILYVR5Js"
    "Fxw4bKZtjyMuloWptj5PESeKOPU5oEARJ4o4UcSJIk4UcTITZ6CIU154FHF6BkqWIk5mR5"
    "wiv0hLPjminvRCilZ92Oqx0LvV6nuUoekJd6t87wOmtKfSY3fMpU5l4/adxdtb7mR2W4N8"
    "9egcdcDnq9SrDGJ0O02xldM5tWlYarr3hMA1f+LOWSmgl/p+UI/nySfB6owe3d7cSLUbmu"
    "PkRURD52Ll+ZguzhRCKvsQLT1beNjqK670A8UgnCe0vvAZ+HMec8ILdrl0NupCnQsP3JoA"
    "3umUzK078J8mkJFAxj5jSAQyEshIICOBjAQyEshIICOBjIYoWQIZzQYZI/+pKJy6JN40lc"
    "npcVLrRovt22R0yVEtsUQUpt+DuDBZkQ6efJRzhY76Rn5jSn71ig8l5KBpIGbojG7OdDEF"
    "66kCXwGVNcH9gIaITH8XS+5qDIzowD7USBbdL/zm+4phJcibH/kCdaBb8lCzXuJotPv2zP"
    "0ODMQRnzH3vbwbpmxhO7JrE8qDjcfYviEQj9yF/3IncKdMQcPMw4++t25k5jy8wxVg4pd0"
    "iNj3H+sYUsPby0hQTf4l/J83rfC0cIMcH1Pz+djjwXDO/HnZvcMqFF6OzGh74P6Xi+/O37"
    "6LWp/h5s/sZGWflQPSTa6hd28aXEPv3lReQ/hVLgpMQGfK7ULMfyQmG6my+AQUDnlZQOyJ"
    "oN0myRKeyCbBk5091eiqS/yT/0kIaBp1W9rwB/S3TZbwWNtmB+yGuxPfWrkOWjWqwjDcMK"
    "BTRnzaSevXE9ggHn+C89NGr2QI+4ntwR4pIns6psGp7w1WOkGr2lBMKEwGKL7NN5kd0K4x"
    "7nkDO/D1eXVr3HPDeuM2UNAFF6kV80WXpl3ferCaz+WOmqweCcqB33zjXgQBLLK81WfmgU"
    "EtrAOPDm0Xbrjk4a3wDvaUENMg7cgA10EMgRIIAigObA9nM8DoLRvLdvQScMH/nExg/2KV"
    "KrcRUFE5T478LlCJOUWQ5zB/kqCe7WgrhnCB74iTxK3XQ24LT/2n4vZxQaCAeUFZv51Le3"
    "ZTZe6liPaFeHej90LvUHFdwp0DPAA+B96CRyAHhFiv/vbDS7NHFJSPi6gUz7gXsyJ+iQIR"
    "oUqVAVWPW2v8HymZZxh8CJj8McWbSn5Rf0PFjzQo2vcDLptEM2tpLzk2hS4r1a94inJnKX"
    "e2t2gh5c5S7izlzlLuLOXOGgvJUe5sXniUO/sMlCzlzpqdO3uyLaGl55hrCY0aF1PBKt3D"
    "JkqUWkQ/jz6fmQxz4dvlTYprbcU0mdGw1Q0eCoeNeWSTRCckTJ59dSSzsA+tudtZEDIQwV"
    "xLLJfCC+APYvm3G+ZxYJ7ywFrDLQIGH1rnfUv7DzkxXHpixEa2U1qcUZ+BXv6Gw52ily3u"
    "HPSv4AxhC1xbgfJLkPJYdV6d5sUtTQH4Dnu42o1F3LnjteRjtMInbKNbJVCgbSWdA5loMT"
    "KPi82Lwp+LlTNBmyE8hUeSBnVlN90SoK7s5ssoMl60fM4cUU/aYkWrjtEj25f9p2WI65i5"
    "R9HCigLQzj36mnrVabJ+a0JSbnNqJyQlckluPZvv2Bj/NrlADRLNNxlvB3Hgtpr4H6KQB6"
    "LhC/EE0mh+vVeJZ7/N7xG4uJKLPqsKmodfD7aGzofj5MkGEXRgEC+xVKUPKIvs8J1o3zJX"
    "oAdTFl9v9Q6KvlP0vc/BVYq+U/Sdou8UfafoO0XfKfpO0XdDlCxF382Ovmuf2t4WK6NXSI"
    "aPvBdVncbQX5Y2k//Ix/aCOVUAco7W9IiLIyTeAk6/EJP4ylUIQHjjOnwapAtYjK5aYYvy"
    "spXPYOptKo7sYqfKlQMaSFE8z1JLtlCFopAWQmMuwJGqiVaex91xSZS52nxN05gciQlnBq"
    "jFxlV3UkTt6rqblHVXV3XnLdDRRsu6iB83367AEmN5b4GaCm1M9AEYXGgLBDYPaiqgTzJU"
    "mK4OuwtkfWB7jODDpREb94nZ7/JijfA+WZ+CsbV4X6TrSVSxkKXSkfWmwXMwoPQ3e46oB9"
    "yO9/r6yMONRDaYt2PI1szQYFdbe2u4tnjwG8w9SjR1BwKIS2tPVaVvlUHh4msggkh/HFAA"
    "PVA0W1mdU7sNGD3qQslo9KTppcG4le+jLdrlSOX+K6n9rphfnr+Q+npQm7+gHhyOoye35i"
    "/cg5+K47ZmEc4XTUQDFeNi++eptSqZ0dWcjLIUKEuhz0FoylKgLAXKUqAsBcpSoCwFylKg"
    "LAVDlCxlKZidpeCuFqOyedw1XQJiCvMDa+BeYpsAueJInbbSnOdNFOd5td48LzYGkItq3R"
    "ogT22yLHpcbuavRv/k45Kbrfp8pEhMFoqarhSWNo3Eql28+byRRXFeY1GcFy2KkINtz0aR"
    "3GQ59PhwSH4WpbOvAYDt/Oh//xWsmpvbL/puMxyPuCW1RAv716kh+UUaCixHZrJT9RltKK"
    "m9NOr6cx1/GmkwfKym609Rh/VpbunZl9u7zxefdE8I5gD6QjRt0G/MsQCXNFiVFfjXCCah"
    "OaRYrr+1APsqK2SZj/30QUQDi7n+mnvyX4F5wpGls9hSf+wIX6uM1hipYl+dNihEhq6Hyd"
    "eIQqjf8MFyEVSawj8Ca2Y/cZo9J4W44i2wqZiof7hU2PBmxMOznYKnUDm4Qg0oZBtCqKQC"
    "eOJeqz2SJezfPkHNMRUrV45agd2yxAAR4lMDa+VGW4e2yHvcFJ4fDOFPLOFXt9gppfT92T"
    "AIpcmfENoNtCfe47A4dUDazB7MUPZnH6QVB+mHdIUKWM2tclHSdP3cB+on0C5AV5AFtj9l"
    "4xbNZPOkJleTodsPcg24G6hZVUlGnR+1lEWL4i31WSTcmPos9lRGeMJBH2mF7bM05kftZY"
    "hYrRl8Y2Ex/xF9ZcyZCisxI9324hAzD9MVr+rP6nE/S9SLAikRpmHrdu3bkb9z5k4cTfZm"
    "afqxuaNZt3J3+xxTVIQsXyhDhQ8tBOFNNEWQpuiHAOSKM01EMVZlgopZemKy0tTvWZp+SC"
    "Bcc0EGx6zHjERe5Lx2ndRV6lW91+pbi6JyV1yDYrTweu+C08mbzNnd+7FetsshY+g1EEN4"
    "CjsQw9fkTeaIoRsls71TdEb/NmC7vH46YPpt9B5zWL7Hm3V7CXjKDmkghdBy7EAO5lXF7t"
    "/K3CqNrGG+Q/t0jy+Z7e3YOP1OvsSg6zjKgza5LfoDm52VlBPjx4O6MuIgfKBB9/M1HNpQ"
    "XfjWchVYWFgXKoiSuuEmBFQxTBXDfS4IpYphqhimimGqGKaKYTOT26liOC88qhh+BkqWKo"
    "YNrxg+1ani6PElGnQNbOdwdcuh4uhAy/oINsaJr+10KQ0Xf35pFJSM1BMJUTKSYTIqxE+P"
    "0/HwgbPFWRk2iZ8PasHJ6IkG6OTMEyscLRpj6f5AOmFg7zOwSLiKacALS6FKTWrCLQm37D"
    "MsRbgl4ZaEWxJuSbgl4ZaEWxJuaYiSJdyScMuj4Jbo2WGXw+YMJVzyOSIqmSEdK992ue8P"
    "HfiHzqkoEJpuiUQLtnDBsemxFt4jdr9o2stg3ycmw9a2R6fqJQaLqMdHiKD9nkiIoH2DZb"
    "RkHnc1y9DSJOZbzJGJFtrJaCIjVoFZxcwLwE0+Zima4mWR99qlCVE85CR5vr0yJ70ldyhB"
    "iAM4RYnoFCGYWSeSFgjfWAwbVWq2KCyWJWQbsDjcHwbMm/FgRw7e46se5JtMZaIt62x87j"
    "gKk3mPs+jiWhx716KnbBnl3HYmsMV3Y+rz0hF7rZj5xkdzIR7PSiLT0VeDuuD0OvXQ9vg0"
    "7Ct3shTw2xDVZZJBLhbW4Q5cz+3x3OJPmBclD7VfNoWy9UsoWk3R6j4HIylaTdFqilZTtJ"
    "qi1UYCkBStLgiPotXPQMlStJqi1cccOdY29LYXVUnxatPDBCvP0TkN4eMmCyMc1ZOCPJAh"
    "HIcxvLfmQbAMk/hxthX4jxN4zIY/23ZKX8MxfbVz+grnBtcUbMK36ZiHOTrD5ST8WE6gvB"
    "Bcfi+zbXxZc4G/xY5KLsApXCzA/hjxYM0bD+A5jLRCHzOCbTTkVaQ02aK/cEOnCe8ZxBHB"
    "23I2OBjJjh3tVJ8wHxwvJc2uBPimmQDf1AnwTYkAfbBhKrrL14wjTRMZftBUVEOJDCFiMM"
    "7ewz9+9thy/u+frPinYC+m37+ICf890ZFYpjsCRjZ3lQ8jM1jEOBhWdOK7FMLhrCoDIUea"
    "E94IaPclvfgTvfsMAfpIU8I54vKUsWkgO/XBf+H3HywO71ZHMpCqFUSNz6HnPRG7G9mXt7"
    "efMhbK5U3eBPn18+U1GIl/zfpTRfQDBzI8lZjhtWJLiA4osCi20F5eUdDlg6x8t+ZsueSu"
    "by3gd4buc3gypTwxgtWBI92hrCa2jwycDD3OfM2Bp0VSk++3b/ONdQfiEZ7UetyZWgs2kf"
    "iG7ard13YUaqO0xtpBqAWjgzmlvS9rjI2Ywujb6tbFfpegvkZ8zhxpW8D2mYBpiG0wQ4GY"
    "4+L6HJwIvTnmMYXRcvgim3Qg6/EPm7Pxlx5/ssXKH+pzvoTUZH3UEwkMV+CplaAItVh45T"
    "v6A4v/ikvG2Z9hVEP+ENBaU8Q547QXbM8LPmwgOrDAegqPG9JxIszfuQgCvlgGZ9UZPtET"
    "gwaJPkOWenhrws8tmu2KAJNz4KU2HnHML3sqTe5pQtBxIg9i5iebyhPy8vjpPKEkN6Vhom"
    "oR5Mh6MIvoQcWI5KoPxfaUo6kboz21JJgRnzEaV65MOxasStDZm6qtkBCYPDVSJijyMccD"
    "Bufrl4eHr5Za+SBEZtVs4cY5UJ1nunieKPFTr+asIuEoJjDZNkesAHg7ZbYTZ0Modk/sie"
    "WKlh7quyYOav5cpfzTd8VklYCVGefV7E8oTOa/rEDlM9uVsy/CwSSpc6A2/cASnoLd1oiw"
    "rT3hzszxoxa249jgNgi3LGpUqZfyZIfLymshJxxq6wg5nkQmhxxQCZnldlytPF94Z9VeR/"
    "hAI6djnDy71edACUyZChRIpwHkMZO5XA68CuPic0+sZnOZbMeSYoKiM7LTm56LlyL/Ev7P"
    "m1YOSsSz43soPv+jJEBjz6rtJUVgtDpCFsu8cLV/ZXJaagOzxte20k9/Oz9//fqH85ev3/"
    "349s0PP7z98WWsqIpf1Wmsy5ufUWll7g4TtdjH0JOr0WPxI4002ST9dKOCqSeVeCDj0mu2"
    "QVgkrWusG8wmmcgqPhD27+Ef+s6e/B7XSMaGgpyqVV5StZ8/U6IF/yvmhdJc8i8P8TD990"
    "kqyC5gnCK7I1ZjLPUQCaXVejMrzaZCyVL1BNc59GWVcirjQ6J1RWXIjL+o5GqBt0uHjXlU"
    "PAEml3F3VDF1UcvfjymMjoeqDY9LNasnmCfWmromoeiJnjlgAW4WLyxJUbqaC3vMqxHDAx"
    "cLnH29/vLx5svPurdo5MvZmJGkksoMQazCEI0OIpImOZxWf6nJ8p9s1/bn0stQyx1Yvu2O"
    "eVRaJf0Sj4O23xwNrHX5n4F+YVuK6nQiJ2jZezaIC38dRVDe48ZiPp+0SvfIk/Yyy4PJ7o"
    "bgzqHGRPBfeGGeIG2PSMY6dkhM0J96RxaEewDskblwJgohOKhdsmQbRzCtqvEUickxnXSd"
    "AtyNnDl88l5lfAq4JwdxwSjcoOgceZvoKu3g/HVTfpfL0aWeLak7NQkboLUzFSsXa/KsEZ"
    "eKVCbMVcYenqM+nYb2ov72yVH257LNdRpAQI9PBtYM/gVrzzCa6z/ay+UzbuhiSDzggnv2"
    "eH5WEgYIvxnUof8seWYb5l9dW911A7Oq01QKlZT4leEZ2Q0o32PxeTe+YjXwXdleqBr6q+"
    "4tZBT215zF2Xrjt2+blBu/fVtdbYzf5eAROFQaHA4fP0Hu7qWaB/5iUNq399/ub79U2GoJ"
    "Sf6itceB9f8sx/YNiix00asCmVFvLG9pS4EvuDx2cPtf/x9RDc8A"
)
SCHEMA_STATE = (
    "eJzsvQ1vHLmxLvxXhMUBbAM+B7Z3vdm8yS4wlsbeuZElX0neTV4IGIyktjyxNDOZGdnRPf"
    "f899vdbLLJYhVZ1V09duwEAdaaZhXrKRa/isXif3+3+cfNfFt89//t/fd3s9V8+qG4r/99"
    "uby5u11s6n/Pr8r/fLf/6+jk4fc/Pto7Oj7bO3p7eLj35mTyenTyt72/jP/23eO97y7XxW"
    "xbXE1n26r42fivZ65o9fludZX6/LFYb+bLRfVtchR+Kv65LdaL2c3UCPLb6KSW5emTJ4+q"
    "z1fFTREydr+WDKeh9NWnxey2gIyCCqsC03fLm6viCpV1U5RYt9P3s817n8+PP4RsNpfLVb"
    "EJanr+U1ikKGHfb9/PF9c48NV8XWwAspvZZju920SIN8Vsffl+ui3VRUhdf79ez243cYH/"
    "qVpwudhs17P5Ymsa/vLDtLGJqdc8+7+O9/+y9/DcNtn5d3svxme/j8dHe0/3RkcHe8+e/v"
    "CHH376/scf/lCr2+MCWrLhdFMsrrfvS4be5/PvHgGutrk9drYhIZ/qdxYD0JCQj/c5Zle2"
    "NuTm2jtiVH9BRCrtodb87ezK9MG7fxLK+u+mf9XsT8ajs/He26PJ/3473pscHYz/undOkJ"
    "atc3xUfm0+lX/Giv791/HJeA/8vDc5Dcznar1cVZUfnBy/ydZZEbyb39xUBDXAeVswGCcQ"
    "WJY3SoLC8T8/rigDVO340IBKASIqTeEJBjYenpYExeN/1sPjc03haXoVD4npaggGbwzVBG"
    "HqS4nvddrpx9nNHR9LRIkCCwYFPWBI5SmU7cQhBAkJ8fHBFdKEGFedROgmv9Jy+fB8KgRb"
    "PfjZIq34jx7vhR8UUYcSMSFfLT8tuoCu6Jiwm7F9N9CNXEzwQosGhMSMNzBAhkX7Czchxp"
    "gURekX08SJVR8hbUeyap2JQzsbvTgct1I3ZSvhF2W9Z+NX4xN/W/F4b361F288zMLn0Z/O"
    "Fw3b3yYnZ29HhxH7eq1bcn97Ojl6tfduu3n+sP7p8V651N0Wi+3PDx483rsqtrP5zc8PFs"
    "tF8aD6VG995v+n+LnZYPjaIaooZUE/W4C+tiZHp+OTswrvMaqK+dWjvdPx4Xj/rIL/8uT4"
    "td/OZU04Awv24Xr5aX71eK/+23FaPN7zNwCAbVv7/zqehGZldFcJVbfydj0Naew6iWjwk8"
    "mrqlHPacKyjtHLs7JMAwuY9Yvxq1Iijs5+Gx2+HZ+WplR8+q/y7z8RRFk9VfQsXZluVbbR"
    "z3umzj/tjY8OYpPh6CDqTkjZ97PFdSdFG0Kn6LdvDiqS45ehSQDFl+iO9soFXKiLP/8S6y"
    "fVRE7b0U+P99AGeGAGqbIjlk0RVc9oioqmaop/hda3DcNo/XVxu/zYpfUbQtf6ByXUqvX5"
    "3ezztWEjq4BC2gROO2ET/E/zV7E2rhDP//EUcRE9eBB7c54gThlTDnpiyl/rCi9v5uWc5P"
    "b7HVxws0ripG/ran5dbLYptxXw401ej0/PRq/fJF1Fvg8DqM4gW96uiu18u1z/27uY8y5e"
    "zC4/XK+Xd4tAnmdPrPvqbr2urGSzbYaAqMRt2SzTd/Pi5mqDfq8abltc3+MfZzflgrYamB"
    "bFDUE/hKOxtZCevkaPkZK70ePY2ePo8QjbF3Jqv8b8WhsIGEYWAXkGBdhsgRlBpt5nNkvf"
    "8iIfafONzyyy1IhlUIJiDP2vpAGxXLA4td2ttV/1HbFUzdHaIixLu/uS4HzHH0QV+P467j"
    "6x2rDNtd8P+I5llIqCo+teJqrOYBM4mVEqCpuuq5moOoON5XDuYnqqgAgT9AckhuMjKq7u"
    "+/BqGND9EdcCPSAIUtoJgqoF9YP4DR65QhDsIm8IJkbjEAkMLfaJRJQCtwhJi3pGAkGwXR"
    "upy4x/RKI8apOM1d1ln5xQCbZVRoqzfSUkLctdErRGP48Jpn/s1z577kz74K6TL9wwUj6U"
    "uDjfjULSop4USbf83M0belWYRB2aRtO3InOktKKs1suru8vtv90OObfD3abAt/urYv1uub"
    "6dLS5xd8NqPTdfXkxKqz9rfRSXgYfhe7OFG86xELY71b4n45elaR/tlxNhvHo0i8WyPzc9"
    "5GR8Wpr4/hnDadHYmZ7zwjLUd2JYzhrODMvLWg/kVf3O3tFbZsDiIE/vs5y1NVbXOPUvXt"
    "M8sWjB/xJMfXPHfS+XiFvj+xTHhFcj58/Iijn9sDDRBbESmi3R3nE1preiB/ECKYcJbrRS"
    "3wLCJd7v2VKDOlJQSTLbWadu4PPmbW5j6hz0YNBT3vRi0nDhd/LGxNRZ+EN5ZzBRmNi7eW"
    "ti6hz2wbw3mChM7FJvjk+XwzucdyeUggm1HjU50WkJ2jTkeGiuw7Wa3wbRQCuYSAusgLUk"
    "tUgTfvDa8Nqgo9dIEl58V5o81x2GB56IakstMDqDDzlkh363QBlm4AfCpHy/lkboAw7Jhv"
    "QF25p24xMGtSV8w1ADLB9xrLaMr7i1m5TPGOqoq+84Ei/yIXt2nPQlh5y6+ZRxHhnfsidg"
    "xpmFtwXf18xWOsO1GMnS08VIqS7jaoRkXXzROA+hT9prRTXfdNReqa9KzsxUu2Z91v9KBs"
    "b0ZQOyTj5tnEfGty0fFr40MyF93xziHk372Xzh5QZu1udab7kkmG8DT+5z4Fku245yt1af"
    "P61nqxXhdO4Sa/jd3fxqalFNjXjT758+fTarzb7xLFU+ofqTWRwaGcsF4ne5UMXiY0nXVV"
    "mb4h+tJ7xZn1W/E+cDJarFZna5dQ5jRH3l52U6pLN3CyWOKZarYj2z8jkJAL0ZtnixfoHz"
    "sFx31+qelgJmtwuupN0W1D+YocU2b32XyWv2sj2qNk+s+z2u2KBrPt8t+HM4oKhHypfH5U"
    "hip2xfdDOINsPdyWhyOn44enF8cvZ478H2fbFXF9u7WV7vzTd7VS9aXP3ncnFz/+ARYyyK"
    "BKHxfShWhKcK4VgVblH584RF5a01/rH3y97DBl+1Yb1b1Cpphl/DsMRnfNlD68JInhyA2y"
    "GgEosYBpAd2t7o7Vm5yC+19noMupDhg/e8xd3tRbE2g2MzaPifjb6wj7me5SAgXSucs702"
    "sEdgVc+pf6j+YUU0f9kWbFf4Tx+XjfKpWD98X/zzYTmeXS1vL26WFw9/ePRo7//+370H//"
    "mg+g/4+GyYjz8+evTo8d6T8v/1Kd7+8dHLw0lpTQfHleZ+LTdavpk0pvaUYRD/NJ1oup41"
    "uTK+5qNk/PQ2PDqZ3aNSNvrhmGt1SBXotefRachL6dQ0ZNrznC9kZlXloK7r4OxYlugcEp"
    "6/pZCzjt5IBm6m9QvoH7gl6o/mLFi8E8YErtCnWNp5nwhmwB9zowIL4x+aUYQpbKpHZbQA"
    "eZyCAzKKMIFT91iMFoDRnu2IIWrN9uSdZ6eqLek45/GZeUACre5RJKr6qzagmmkeCz2akJ"
    "wzY4n5lzYcbCxJuhHqr/Or4na13Jr4jx5JvvI3DA33Nrrr+XPpDcTlp0VYx/fPwgI3xWxT"
    "dsVyo3eDLkPKXfUnw8EudzKLrzjTVt4F4WvUqGX60x/++OwPz0MvhPlkzKC+agsm8PnVPw"
    "NWVpSfLt69++MPGYNM0lrLBE1v5+82IUZig5ypIL909qmXd9vL5W3nBfRquZlDV8RPwPja"
    "KuJGrtxFrLBAVGEwNnB/dLo/OhizzMPUPP3px+fvnvwxNA/zqdlcNQA5biqzLZtuivW82H"
    "TV6Ic5vGQaavO+mK2xHcf1vNw0Rh8oTXiiTqsap8+L2R8vfgR6mC8aLVSVZjTQCvDEWN1q"
    "vipu5ouvf28Gw3yhpy8X5Vs5Gz8WmKSD3Oq17dJzb+fYKG3rHD9ZCOxzZPNFiMbak2C0dt"
    "C23/R3W3it2EYLqkkGyg/oCtEo3Q8FNWErPFdEsLFCaHAYutsptNokJsEmCqHBMelundBq"
    "k5hY0YNSE1MEwjA1N8QyQZjyOAz7TRGBZRlhcCU4MUygsHrkkuM/YLwSrANGKUUY6dgkRB"
    "1oRFLbulEcUoRYFH0UC9DEHHn2FEcaASpBfBFBiUYVeSJgQQOE7jIRRHx1UWEdcb1dgjlI"
    "RWCnbVFh9qkiQcmKB/L03y8KKNZ5/FufUI5ki+BxPl+sGaQOXWFhfvwOQYlG7XC73edszD"
    "Aah0UibgrNyJt2+/RUHIjzrdxE3Xy4S+1Qy8+pDWrve6zQpxEFq5Rqul6uYbyM/wmwN3g3"
    "l+v5Crqf3I27m/nGu1zY3oS9W8yr21PG38m5ILvZLssNaqnYcgCxwQbt7+tiU6zNUBG146"
    "fZej1bbO+nt+XC6P3Go61SNZVLperC5PT6bn6F3+PdtWtA5cKs8i1ZF7RnbDhKKPXhDvcK"
    "hNSdL9ZaBtaGnUKMd6wcuvcePnh1fHxQDr0PysH8t8n++MEjSO1beHRM3XzjwAA2D1l5n9"
    "NXUS2/sI84bO3P5/xbuO6Cmt+/HEv3aweOPQ/5nQXBfuyEC75EAtImHo8AgKX9JOCJjBmO"
    "KfgWq/JZrDx0pMEyxwWFeOZDXl+GNmQvMVeMQluwd+jS95vRhnw3vV4urzZYr/x5z/RJwx"
    "U2r60TsLWNNZ0vTBXpBv25VDrK/pef9+LiiJuy+8XsxG3swa5g8+5dewXNgC3CUw/mCI52"
    "gdLLOenXgvqL5Pek6cvRA96I5l6D7nD3mb7wPOAtZ+7V5qxlITw5JqWHIGtaPGcqcv96yE"
    "vX+ZvWYBXEE78Zi2Px24NFHbkNv2SPttsIxs1whAZB4S3cXEsEF8Kjr4r93peMBZt1FRyl"
    "kkD3b4DvAj59Bzwqyrv+jJPhI/oO8CWuescLeIlpB1R4C2PLt7ph/Q96mIFETMgiswZ0TN"
    "i+TQ8OPW/QXmGZSUNC1KgHB8iwaLc5EAIEdPiypd14KK5aYMXJAUmWjyGdhGGwzAvsdAv+"
    "0sffBUkGI0iId0xqD/c43oApLuci0fgaEI1NMSlfC/4ItSNN5MepsLzM2BFafAm/G7Bs23"
    "f+gy5wQ+IE3taloA0YipBCDDxRQsgoNYo58njpgSaESKHmxpEExVFcilEkoLI4iCS49Y4L"
    "7+IroswhuiEkIAPBEBEkYRVRAAkAmIgfQZOoxOEjtlXj6BFukgv0qBbWbmNHnBEhoSMgcw"
    "U/cgQlxANHkskmcJ3lwkb6JgNRyQBC6QANFkBThHRQtCRixCm+Z8BInAREMfMHJ2PHv0Lr"
    "J0NFwrKCSBGUEA8UYXWzz9eGIEiEQSFtgo4hImEog4n+QMNG7HmuOSciQg2a6JHolO+JUu"
    "DJdD0vVx3ffe3hJ0gKHmEucC/JUSonuKdZVgU8rploiboNlWImDK/ekRPUUSPGXnRAFzEA"
    "i1tTYLjDR6T+1BGk172EGBO4Wgszy3fUujXOKZs6UxsSo4/mL/a+JKASINXZqIDa8/Copy"
    "PYSNFxhAJNNKc2fkwmhirkJ9OQMAV9kFPqWIA8zg4n1pAwgXOY0+tYAMHSpf66Ka5ve2Q6"
    "+5dZD/S9MZmLJyUiQ58P+Vhq03Y91wGWi1LspGUnv1MZ0ieDH0/PRmeT/Tbm0RL1iVV8jq"
    "1icOWw5naE1I4PzSf9NQtaJ7ZaAa0kAuSHiARIlC50hvVgA7ctIZiaYhIUgu50hFWawiOY"
    "gmISFI/utINVmsLDijySmZUeiLx51VkKeKcMMQkKRSsKCasuQmILcZzwYVl1J7xlP6ATHl"
    "QBnfAQIO2Ej1WBOuFdu0ZOeAhW5ISPam+c8K0ZxU74kEbghMcJUSd8Wz/mHcR1lnHCs/VE"
    "uWGjWru4YSkdYG5YWJbthMcJWU74VvH9nPCRtqOf+jhwU02BO+G/zNZPOeFBWb4THidEnf"
    "C8bvb52jB0wnMopE2geU/TOdyb/UIHn3kVQVYFk31zG2TxjUtGvtjtHCSNa66KzpsnHq2Y"
    "QUq38NxD91Kit0oC7Rn47IM1nNxnb22ot8PeMVK75+g49ris6Hj0vjPnOFlDcVqqfrCb/7"
    "JnVRcfJ6/fHJ+cjY7Oqj+OTw4mR2W3869BOm6rYj1fhs6E2sLatXZzqWq+iJ+/tCV/aQtg"
    "hx1E0zBPATDq1plovw5xxoHXjB9wQGORggvvloSotJJBwdpwv68rFLg/kx5fSEIBaccTHU"
    "dvXG8Gkshfj1BRwLQ99WjVGWwiHz1CRWHT9s6jVWewMa9pyXuTKiBWrxJHnBOUpCmqxp2T"
    "lWdQVnOSHGFLRaEzc50qMr/S3IhYzXG8WPqIBkf0MJpZTdy4+U13jHSCsFAy4+URKhbSIE"
    "p+MLSpwHhQVGysHhk53w0GjGev9fpMaK+WhmxFsDysW7D5TXd6cIKwUErttaViIfXtdTi0"
    "LHs1RcX26pGRU/1gwHj2yo7nBxQUHs2o/qjKCEuwHuXE9oPi6icLXg2DRvjDWuIg/wgpfc"
    "SAqoUI9W9bG4n2j7ALA/5jMVzMv2dlWNg/oBRF/hO06LlDIAgemEzoMnsFgK88Og48rrtb"
    "KDipEswRjRQXXAcgaFmHEUFr9L0UEOsf+7VfWHmyfajbAV+0YaSvCcDikpsCBC16TiHplp"
    "+7eeHFARZRh6b5cjJMVpKt726+/ncQumVxvJ0vpv+4m7n3UpEnF+sL9kgiR86jePPN5fJu"
    "sSU4e3bDvC8Qrvc6XETQvH9gTUvlLKNmpHqWUXPsn/nQsYKm4qD6H85z6QURxqGBhSkL5V"
    "kQW+gaRzA1J9+MnXj2R1w46lwEaWbB0QGkDjdC1dehzkXimum9XV0WHhdn93eAioIWjBl6"
    "W72o9iw87k0ISEID073tENebgSQ+LAFUFLAhDkuiqjPYxIclgIrCNsRhSVR1rt1EydUwMh"
    "zd50mxhsvHVYHAKxgTCtUweLo1SkquMiQuQ4SS7M+7wZp1IWKLEjZUsGZBgYZlVFGGrHOD"
    "l1sICbt4QEhad7DOCr38c9V0ZJRcfPjS7g1I+SoI3f/Dq4HVsb3y4q4NackJbQdgeT2708"
    "E5QkkOY+oH52jlGZR2FyFHGVJSKNtdiipKWLnMzUOmeoBbzCfQifDE5W+4XTY3275ur07v"
    "UFQizrTjmx9pf04QvAp8SCCKtXesqp5/5/FOAl8bg+2fqKLho/e8R8OwzxMdDQuVUFXLTO"
    "HNjoYT133z1HffQCa7CJzF25abPSMmbieF5uMQ3iG0XnzWs0X5kaaAggCkHWca1ZqGI8iK"
    "EVIQcNTzXsBa03BkSS4iIgKUenILpOI0LllSi4iIwKWezAKpOI2L+6aBV5zAov+uQVBnGo"
    "YohDQmIiDpBZBiVWY6ksgxh1ChmD6PWw6Vjgmfm4oZo5OpYPgXEHAZmYqQWjf5DkIwsO4E"
    "J8vgvYUWF6K3DMPA6W5f40oz65RmP8NepTRrP3SNohcbDKrLzHr8mGBIQvW9gSOCYzE4CI"
    "WDDBYOTKMcKBoYE4aDVTqOoKHA4SpmKFDUuOEvsll5sYPS5wNkxm4qGDY3dlgJkh0bwPT1"
    "FiWhjVRCZci2LY3lyAawpVmyoQxtnmxnXmim7IBOlisbJT0nsmU7KYhEvqgO8xmzuVpLZE"
    "2GNXfMm0xoI+pwaGlJ5myU9JyZO9s1Q+/s2VDzyI89sy8nGobMof3F2kMmk3ZYWpRLGyU9"
    "J7JpM7vh523VKKs2g0beJJqhsXTObEmQbJVYuw58Kj4WX3827NV6vlw350tUBsvt/aoA32"
    "uud8X0/fJuvYnkJLNSeprtnZvS56WWodJn6qvGSWh/tH78w+PfK9f90fHJ69Fh9a9fJ69+"
    "rf779uTV+OjMT0Tp87Yqbc8Gyh8sz3Jxdno2OT6q2JyM67/qs4Kj/cnB2BwVvByPD16M9v"
    "9S/Xv/+PWbw9GErixoqNblb3+NtP3TH35EE17SGmdmiSQY2FV4UEDfOZ+oH9tmhMVFCSVx"
    "wgRM7eSSlAB5nKJEkzhhAqd20klKgDxOr3NLUHrdn8LYFtFG2HLO46vGE3aGSpwwgdGMVt"
    "r4/KrzCP1RTQLQH/cofF4ZbZAea8GSx6xM5teL6jn42XZb3K46Jx7bbGdrs73Eohbc2XBu"
    "Rg/mh/lVibMVb9rUMb148vTi6Q+ZFkrSulYKwTduRFO0Oj8mGyDDPdkIRu3b2fXXf2Gqbx"
    "r01XIz3xKy5lOkv5vd3VQBccuL2cX8pll0xZBXxWUF6mp2bxedOtEz81VxM18UzHtXTelu"
    "sS+1NfVd/NY8tBa9NbPOSdlrar/x26Vy8yMaUxLSJ1O6H78Z10vh382K+PD41F/p1vSEAb"
    "Vr3fj7OXJRCeoXmJtjF3yJGH3/43Ns+Yy0GW/ZDAndiFh9GGCZHNcXTcaumChLvKNAEHhd"
    "0My5WinjvUppGJ79CqB4Bp6F05bti6XlhK6RTJmm+vzSKCjOAdJzLQTqoyFINlyAAIGhvM"
    "GKKqRxSDZUgADBobyBiiqkcfAy9qe6uHa2/lTPnvN6dmyZiS7tPql1A0ZPbmZGjuzNnAnl"
    "VntZwKuElheZabnb0DQ9ggyd1bWAJgSh0QcLAxFuhBKd54OFhxZWtPIIpSnLejPCK6l+OG"
    "2YD/lehF9B9FpEAI0+kIYqwF+KMC0bvxMRQJS9EhHWa9+IaEwIeSHCKy95HwIhQw+dbc1o"
    "0npER7mXIXiaIV8GCGvs9C4Aihw7UAxL8l+EQMhYB8tW1T1fgwg1DH7o9YoAqXziHYgvrK"
    "2TL0D4JQXvPyBk6KFxvht9nhYDrz5ky8tUrnk4TLgInojPh0sB/+0MzDgDB3nUsFR8T79Z"
    "xUHJa1axkvvMoFMoFojlfgBkdqFY/qzvDorqwrwonjbYAPxdopNcyevT8sfW6tVXgXshLB"
    "6JrOtagJVR8gvcCmHxSH5dlwKsjJKf5U7gmYmO0IS5VJ84W562nPqGp2I94HbHYw83Oz4o"
    "eqsTQkc3OnXDRdscH5hokxPU2GxxjG3EG5y2rGB7ExOhmxtTJ7Ymi3WS2diwdEEtdYPaui"
    "x0MbzYMtcvx97QxESs7YxRbr/NTKDV4M8+y2JK3fg25stp2dQGxivH377EROjmJd1Ndt8+"
    "4aYlV1qiYs0Ni2xTUsxu/70ryexKLu4280Wx2UybozGY6iP4juT76B9nMFvn8mpUDdktsK"
    "Ci7Ls/qlhobZAqXl2jCmriqLkgl6BAll2j/OX2PUjL4Vql1NCff7GLyXivFiuHt9cBdG4x"
    "61padbsW1YauwFuF5BfhbdlYdE93CstwvyZSbMnOLSwfi6+8d4PVkRgku7ewfIxBef8Gqy"
    "Mx8HZwtmQst/Yerq2JFDkc4Bm3gFEqCAWORHgeAryIEu5YRKYOWPeECTqZHvxLwzvUBX2N"
    "GCnMO7ClCGMT3yFO6tC2LspyYLQF9T0YFe8hXRge/8iH4eNKODFC+LgXo27Y2I3ho5P5MY"
    "JKrSPDmA/iyWhLS1wZMRXuyzDVoru0WDc5bwZLJeSmN6iv064XA41ue/2CfI9GTMVzaRgd"
    "9/RpBLoN/+61a6a0Trg1vqQmTno2vIIC10ZMhfs2Mt3mczQU8G/kiotUrenhoPbbHfwfs9"
    "V8+qG4n34TfhALlnVboSmc8SnYlQKLZXcfhd9MPX0VAavePgu42U9wZ236KXq7RvS/6zsB"
    "6Nqxw9u478jw0ZhaQzWr3sbE+pzshpVg6/oAfPNHdk2PEfFx9VvN43VnodHNRfFON5ZrHG"
    "VEzJYSuHUIOhqarpuHrD6LUeD2IehojLpuILJ6wbRffy1uVzfL++Lrvz9pgU4Xd7cXYZLx"
    "Z+CcAhRNHVm8u7u5mebOPVyhFKfidhbmHK9/mF6Ua6+r6RPqw1P/w+r9clFEP2As/A8xi1"
    "LWSokztHa0RMDj78uL6Xa+vcGOcNw3LF17sZqtt02qZUjYfkQo18uwMnh/tX2TMXrTb7bZ"
    "fFqur6bvZ5v3gU08f/5I5UzpdraYXZdGlDpUsgbXbRGotPZzVt9v3efYKJ1TtfziDhzxDI"
    "vEfJ/FbIMeDBm6j6nTK8cqMHzIyn1ksQr7AuTVfmUxs93DtWb1w3lze3d08HpS39t9PToa"
    "lVvK6p+no8Pxaf2P8clvk/2x+Xzyl/HZ5OhV9UdZ9PBv/jVfV1fUoaDsQQGkhZp+5/O0XS"
    "g+Gmw7V/pskDBK1lIao7XTfNhxNbcIeK3Y9iDuFzJYtq+giNCZsM/+IKo2CclMdU/kTWXo"
    "KFDexKqCxVXHAPO0I5ineTBPFcE8xZfLrhRrdxOUxuVX3NWA2pLiNwMHH0FDgIPwhyFFHK"
    "7OJJRkH8HYSjoHD009cke0rKEOFYyBl+hGNFte/+mM92lnvLmeZkotloxsAQgNjloGUWi2"
    "fuVJZGYrIbDchgDHFGx2hC0JaMUt6QRj4BVYbkOQxyu1XEDbEW/OcsFWUdzQLWVKA3Cz2k"
    "kVMZOOOvFllihHbBUtpUA53ewkZtJXOUzLEY15LU3PMa9mJBzz/MqTyARuVIQGR6brPkWr"
    "TWISuE0RGhyTrrsUrTYz6zJ2Vfjs12NfpYg0v9HyS/teECZQzzeCQYROT1VwXt1JWK27kR"
    "FMiFJh4HxvDh5MGH9WBB+Kx8TPCiQk6GQ68AMJd6QHOogQKcwLIqQIcWPfEc5EfhvEcyiy"
    "+YCMaPDIBw+sHvmuqAYgIVcJMsMHhEJF+Ka/M2UwjN8rLbR+SImb/86wcjpA4+1mAmxc4Q"
    "go80URh2GYlN0cVEkbyafCsZgSqmjCSiNUrhwnthkUPteOb3b8B4xxhnXAOOcIo6+yMDAR"
    "UQca79y2cRTzHCEWxT3HAjSxz55VxfHPgEoQA01QnmNx0J4IWFAnobtMPDRfXVTAbFxvl6"
    "BZUhFR/8IKs+OjCcpzToy0p/9+cdKxzuPf+oThJlsEj5n+Ys0gFT8NC/NjqAnKcyyOmtvt"
    "PmdjhnHVLBJxU3SMr8Y3/NVnEzeNhQiZL1jEjM2YhYTEmE9twMtTJIglE6pd0bqXN77iiL"
    "Bc1vvN3cXfi8sgGOnZkydomeSt9uXVPZDXSjxfl7QNWvB40/Jue7kMw8qeNWTNJyQOanl5"
    "ebdexzq4K8AvJf0K1dbdunbRTm/ni7ttoZrEf7apnnkooiT+HSOhZnfb90uVsCoqFr7pB3"
    "3j4C0bpXgoxy+Zk39/dFi/dvV67GJ2xq9Hk0PzFtZZHdFzNjqt36f6bXI6OTOFT09Hr8Zt"
    "VI+ry+sKUO7mExZrFcts+0KUKaD8HUWN8Ah6TfuCgP3VamBy9OL47dFBhev47Zn5dwzM62"
    "ZQpuYTDxjWcbyXvMKP5/BFgufPnv+I3nLAbYd3AwChddHJzTf9sCW8VmzP60qajpzd7YLy"
    "OBQ3KKjEWMMa0zCa4U0ApKEgoLTDpS4YV2sSzoWFXdY/9eYV0gKxuhJMWO3nkajqIClXUi"
    "2SWxAxDQ5a+fYDVm0Sk+TWQ0yDY1K+7YBVm8TESssflMZxaCXnB1UlZW8nW6b4bgrGEIQr"
    "VFUsrt4kHDczM92aFCEOz5v3FZFFVScR2gW5EF9AhqMLl/qqEEHtaYDeEMk4VCLoMIgPwS"
    "AfnCcNNfxDsdjYWWdJJCUbv3+MtAsd0CdIaHGpmUNSwtR3AJRj62azLDJzR0K0sPkOD0ub"
    "HzVHrVYODkSZNXtEHJjBUehgUBmW25SUzj0eFTHxDAaKY6W+A0dkq4CQaEq/FLDb8JPmeh"
    "VKxleAzJIjUr4SfKvejSIYFh6UF9p5TEvsUXYCljc+h84U4UgdEZODWeSzCUdv+Fl1HECk"
    "lClFOrYj5DLFhOP9LpXDmgMAjXg2wOipeWGX4Kke0+7RGOEXoLB6+IXjP2D4BawDhl9EGO"
    "nwC0QdaPhF2+5R+EWEWBR+EQvQhF94lhaHXwAqQfgFQYmGX3giYOfAhO4y4Rd8dVHn7nG9"
    "Xc7dSUVg5+5RYXb4BUHJCr/w9N8v/CLWefxbnxP7ZIvg4RdfrBmkwi9gYX74BUGJhl9wu9"
    "3nbMww/IJFIm6KjuEX8TG9iYGIj9I75Lar5q71zDpsv+KAiXzmnHzCnCgxzFMYUoGlhwkj"
    "Dbaz7d0m4AEiN4p37yr37cdiahRjsZXqKBdOs2rhFH6oj8SgJorFFfZbaYOzTRizYU+EZ7"
    "fLO5Ox48XkVRM3UXufFpdBCMj3objL9VWxNmBbuvni43J+CX9dzebglwrTBii0Ead3yEa5"
    "stbJXEOEWNie0zPEwrFRCrFw/OhMM/kEM44JmRGGyAaDCdKavFOP+clGOxyclHNGnbFl8u"
    "poXEc9lFPI68lROevUf43/+mZyMvZCIFqlBSYd6cx9TQZCOG5tF3CSmp+ioIfaToP/Rcz8"
    "vgMFs99isb6P+HgdzEnV/NZFLL9rOn72xy4Mba/2nryYd2LkBoPI1qoPmQibVpxiPV+GAg"
    "UjZ7tp3Tuu5ml/uIXfIOEvP0cEsbXXozFu7dXwVFt81tBN/W5kB36KKNaGGERYsTYYrfUO"
    "2G/6sTZ4rdEa1S8pSxEEyHBEapmBotowl07bpaupKevBCYvjAOwkp+GogfUlIQhiSRAaHI"
    "xuLAlabRKTIJYEocEx6caSoNUmMTFvgHfpLYpwWL3GrkWYSJoVCgZE+7YrrDMJwy2HmDjc"
    "7IEAsd8UIViWSQz+HMg5w6AIMVQPqTm5ds+HnxRxR5LxFcA6r6BJ+Urwzyl2owj6fAIvzz"
    "ubSNASK4+dgE2c4AWLVLckFJk+pCSanVisPnocr0c1B65IOIEWZPYf0wo04feAXWmD0QdC"
    "AmEnQIiJaWtHgDn9wG1NRH3ApyJaHe55bGt7v2vOdoFATMQyew/pmKh9Ox8aOcO+28JC2w"
    "aExCpmYIAce7b+UtlqpiWiJvGmBFzFuJ815zJfGh5Y4crFJ+MBDlYsg4LmrFRsWekqJaAj"
    "ViiDgmNacOPs7IAvoCQROmeqLkZQeRKl8ceKeqkjIUzWuXj9Hmp/VETqycGBKOubHhEHpt"
    "8vh4PK6JNNSaHF+lS4tQ4HimOl1r8vxRXSEV4yd3ag6SMDFafdl+b0QQouICPcmfZcQ9Ob"
    "GVabRGbPQaTQQjocW3vGoggOVpxEVx3MSJG1NDgqc9ijiMivMELTLu4YkYGgsHpkoOM/YG"
    "QgrANGBkYYfZWFYTaIOtDIwLZ9o8jACLEoMjAWoIkM9CwqjgwEVILIQIISjQz0RMBClAjd"
    "ZSID+eqiQsLieruEhJGKiPoXVpgdGUhQsiIDPf33iwyMdR7/1ieYLNkieGTgF2sGqchAWJ"
    "gfGUhQopGB3G73ORszjAxkkYibouvDt3g+JjzjUhuG0wTcIFFWmVjBu812eWtPE7/iWMFc"
    "cqXcm3m55/K+kLfuFF7t22zXRbGt31gmfsbYxZ8DppfVPmsdBB0+q9tlXVyDhFPNg2HmA5"
    "JU6nK+vUfKVz8jpVfLspPclL3zCuSuqoku5uvt++lVM/RZmvZXDGn09Wn89b7sbo1Vtz/e"
    "liNERXjvfbmu/EFrYJjVh5Jx2TXXGFL7CUH7qbjYzLdolq7mE0JkYyb97FqzxeKuVNu6+F"
    "gs6r1FNoK0+nIzf1dc3l+mHz/cziPAwfd1cVMb+Ob9fDW9KQW4SZUO3gRHlEW9Ge7sdnm3"
    "vsQIzQfMosrf3882xXS1Lt4VlSaKKN71Cwt3raSeravEfClmdi7IMKNiZxvqvrGzlo1W7K"
    "zll0xP9mZ8cnpcvzq4f/z6zejob15cqmVAvcmYe47RMfDGwCh41HxCQlojLu2ACZmYLzxR"
    "mjE0kqO+0sFgAIbV6FHF9nMyJtmyC0dN10Ttz5Hl/LH8H8EmGGcBL/fNZ/iksZpn3z+NWL"
    "YDtONkfrKm83L8enTYvEhp/nt8Vi4fEQPyh3SoMPuNpXxvlId8mk/p2GjXxfyB38Fzv57D"
    "gN9Eb43nizbcOvgUMU1EETtr7Rl2bfkE05OTz/3qBoOT49M35Yajflh0/2zyW92qB8cnr0"
    "dH9Y+Hx/5To469ndjaIOV5ayblerkinbx+c3xy1vA5PjmYHJWLaYQXPgm2D6ZGn209L0an"
    "k/2KebmNc7KP9veP3x7VDqbqzxJg++3N6OTsqBz+fp28QeSIptcoU6JfgGW97YwbpW6sv/"
    "DGH2ISjgYipBwedh5XYWbM+JFXN5WeB2+8EkY7/bAwpz6JHhFEqLcWnQkQx2dKXiQ1Quuc"
    "wcEyQDVAHK0V9W+HjZD3bYflcSheuyk4t2GNSRjM6PCgOA5CNToc1JeEcHE/tXWbxNCMxI"
    "spYg485eea0uKk7ZD5NCQkICxx909DxoIx8OYfAYQEebw7ehoyFoyBV/A0JEmZ0sBnfhoy"
    "IbNEOWKriJ+GZChn109DJmTmKIfzNCRCgytkiKch0cqTyLgPOUMCYiGx+4ecY8EYeAXWDR"
    "5ypvHu6CHnWDAGXpnlxg85d7RcwUPOaOVJZL4zWmC/ARmOD/GCC9sW5SBuYSAqWxsC6w7I"
    "uNqQWjrKoZc2clbvl5XZPqTs2QM8dsJ+EAuSXrm3BxaCzuBT4UjjYxJh42MMxG0fyslVhK"
    "Af+FRMRUh7AcagjyJyfcArKusCgLBnD2i5SfdvUIwkWsm95pgGx6h8rxmrNolJcq85psEx"
    "Kd9rxqpNYmLlyA9K4zi0cuSDqpKys56qDkrjsg/l8aDfpobHU6w4/JgGg+MfbIGcvc2vml"
    "3HE4WFkxeMj1GxsIapeYfDmwjIh0WZccIoGTEMDggsFf4cHoZKgflUOK4g+EQVXVh3utnM"
    "CyOCBjMElHm2ATKwO/pfNFvSypOHKeyMloQNNeiNQ8LldMeqnLQvOhqiIw6JiWOs3om/FF"
    "tESngJ/ZgCzQOcuHrG4rkKSpAChZSp3YQJetA884gqZ6B04RLdoALyFF4vMEMddCRGErkJ"
    "75AC9qlwnDZsRBFeWGkSlQsalEwoHhEx0oJYRDCxRF8VsQey8aDLJpmATATfn2x2ogLGpO"
    "PKCu06pCM2/LvAyDFyG+MqxBiQ4RDD6FlVhKD2jMu+ic0SdWOfijBkP+gryGrQ/q4IORSI"
    "iVjWe0M6JuogtcHAyBl9ti0sNGhASB1QDQuQY89hJJTIqCNSoo2pYCtzTx58VFQEIp9EFT"
    "JrR4gl6ghSB+xMJYweACiE3QCjxvvC7kCzNv7CVAM4HbFR1Ew1QFWcROdH4TKB+SG6CCbv"
    "syIoj2sSTxP2y4TSxAQjKMwXRQCGYcZ/hoQZs71oSAwy6kuLy6k61GL26Z1tcCNIuq+NiY"
    "ldLXLvSHdri0mSPvk2N5qEiH0qIgrAvymlijGsOwLXluOkjggLn6unjnCb8gFTR4A6otQR"
    "EKOvMnAPO1YHnjrCNXWcOgIilqWOiASwqSNa40JSR4RUktQROOU5mjqiFQG9w47rLpc6gq"
    "0uMmdAVG+nnAGUIqL+hRXmp47AKc9ZqSNa/fdMHRHpPP6tV7aBVIsQqSO+VDNIpo4AhQWp"
    "I3DKczR1BLPbfc7GBKkjOCTipuiaOmKGvBwVXaM3P4Pb8uZH5GK5+RDfHTe/Bxfq2ntz1S"
    "d7Ga695Gakwa61NZfWqgLUde0miwW8k93hdazZaj79UNw7pX/3tWe+sIApXMEd8KawH8iF"
    "3ydvHbQctsBfLLxaDpus5xXziF3vq+bwal6mBtYVvRQPuw6HZc7Vr+ylpYimCoSiK940xt"
    "aozYbDM8c+b77ElWE7qkgpzQ/ZTRVFKMPa8+1eUgYW1HSzpurhNWzQkAOgFbasIHY0QZuB"
    "rBpLmhSDhVkQW5qgTWPWjTVNiiFYRLnnM2ffwOuZ7+5ubqa5tFeuUCr31d+XF9PoHc3m0r"
    "77hiYe6p2s6gtJu/XZ80it1vPb2foes5veaYh2udRrOp/CA5wz3fc3K3ZBj4HM3Mdk/oqG"
    "U9BjICf3kcOpZ+acgEu/xDnYA4ZxI7Af+gOkzvVsPumvdNE6sQWuLdh2ORGmhgzFI1jF2g"
    "vAlhsHWlAYSylt0oYzF3iQII9IJ6V0WGcKyoW3Iphftd2Xlboiz4MHGM6gmmpICpfSDPtq"
    "d1ge74Sf4WI3FCuPlXHhLyyfxbqrS91QrDxW3p2+iARFPMiFbqTqFCp28pWwPIrnc6RegW"
    "LlsfKtFeZdobDuKu0KFCuPVZJ0hSBMoP/cKVdIiQWKkVoDkm8lq5idp1shJWYoRjK+IblW"
    "Oo1vklQrSNXJdYrogj5ChCL7vNfzUSmZSuDbO3o3P6mEnV7NR6VkKkFk5NS9/E6WLr6WTw"
    "mR3GbIHhsPSfCVt/pT47DSFB7hQ+MhCYpH/5lxWGkKj+/r4MHxHCAImiG3QV7NKUitK5L5"
    "1BwkQoD57hr8DlT8WQ94KBwPO/sNuphMhN+PKd+NDtJP04Vl+U9mIXSoge8GY+ZNsNAjKE"
    "RJXk+NJ1S126lk1XmE4rupKeoEVt2bqWkhkmvflL8RW30mHI3umx4i2rloS3AfeAsf5VJ/"
    "381/fGig5928KrDX3XyAvrbil5JCVZBvu83Ip91Yb1RR7ygFtXsPu80S77r5j1GJnnWLCc"
    "+pV93Sr0vFOmO86db7LS+Vp7wwHUTdCSkres8tJjznPuc2U3rNDXn/S/H5r9xTXv8KrZ97"
    "x80rK3vGLSY8p15xy3ezz9eG8QtuOQppE3QMwsUCJkxAKhYJYb54h/dPkBP7TDzr5Xb+sY"
    "rmXc3W2/nlfDVbfP2xK+tis1ouNkHACXwZyimGF/jalM6ELXjLmeRTSrHjBWdmr0trvPJE"
    "Rc8iBtI3ghZjqRRsgfL229t7BMX8eO4ecTo6KJckzYMn4zdn44P64Zbx/uHkyPz7bHx0Nq"
    "pfPnmUrK/y24b9yVbrDXVzf6tfzX/epfrwIxIhnNcgL2o2w8dF4SHl9GMo8tJgARV+4Ua3"
    "XPgIaR6xNzA0wcNeg3aPHUZlyeG19tIFsDcsSBEHZqoDuZUG28SilmF/zG5pk9Qd4PeMNk"
    "1Lw4aftPVcfWxr9417IOy0tVMUabPP1cc3/MDOB0LfwfAlUeVpekb760aX58Rh60ASZZ6m"
    "z+tAOdo8Jw5bB96ypoMGvPVPBn9bciD0bQWy3ZK/rnPrtzYMv35P+5u5qOcQ8+Ksl+6d9S"
    "/oql7UagqR3CE/9ct6uSrY0b0kE98FHxTSX4Fn5MCWo0RH64A5g9Ozb9VLe0h11DlKqBr7"
    "C+tIBSeVQu5/1kLJwYQsie7GSXOQ9SO+KTmYkGWRJhRxDrZ69AktCA+3MCKFIs7g1o9SoQ"
    "URrC3+J8gPNNts5teL2+Jb8Iwub5Je0c18cVngGBbb8DbeIOuGhM8T59vP+YmYgNYD9R5H"
    "7bfqPda2PVuv57J9qbp513n6enQ0ejU+qTycp6PD8al55Hns/n06Pvltsl8/93z69k31Aj"
    "Xy1LNX6apYz5dXQbW1dXihgvVTxfbH6hHk2rCqd5DJd4pJhcmeLMbZuGEqLjbAKisnC7bO"
    "goMQw7nrQ0iji2bdyPNh7Oax11LdsyR4laNzEaIe/sIjQSxXg1YST0wWLnS2sytFnLdvXV"
    "dXWhYu9Iv7qSfXNJxR5Mqg2cnVo7H56CAmu790eLQMJc/3mWGeMiOE4eLv8sAZSp7FP9Cz"
    "Z4QwXPzNvC9H3qwP0pjbyUAfreHNxWnXo3KgzTSWQdqUGgZqw5xt09VySZbkPCbOII6Xan"
    "UEdvPbQPbtRJNpQpjjHCOXacOPSd+BRjgJziGNNMU5Sp8f84YHj0Y0C/bs29n1V79ZH2qH"
    "XeqOx7Is2HNfXVWltKGuWOl792nusm0noI+6mFPlIBvNqHbUkx/1HRk+GlO0rzIW1strH1"
    "SSHCSryuT7R59KgEwr+X5QexYe2WIU72Rz2dZRxsNsqQ47l5Au0VrD7FVg9VmMXXYnIR2N"
    "caD9CKxeOjEvV6vlenu3cPFaX/G8DLPiVYyCCnMZ8Yp/rorLusrb6jXbqsyLyasmV5t9Lc"
    "Wv4fuQ/2q9vJhdzG+MshG8DfvLm+WmiPLO1b9CuJvSAIppuT4r1rSOS8IqmGO2MXq20j1z"
    "itxcruer7Tz6bL5/manmKuP9tIiZdjlmcIpkCVgX7bbA8rpbz/WVz0npoMJnSeXDw1PhEU"
    "yQ/uKQgm8R4pIl+B9Wg9/poKjtm0hQ3O8xVqBzOkG93z0hn6Rwg/4GBfM+x7I9w1mCPgpZ"
    "ep9RlsgSmjYg1gqTILcToPdZf/1M1o3N8KG5MJebGBEJTXmxidedg1aPhSJcNQUJyo6t2o"
    "iaWnNw6jFWBMeOyjgcO7xrw2lqzcEBKf2QmZ5zeCLmyDdZhF5bVUyJGaq0tqmkxww7ZhfZ"
    "jQazsmaHQP4+DiejbUp1F0dVnsMn2MPhZCQ+3R0cVXkOHyt5DyQgMSmn7onrzcEBy0DOMU"
    "qanICKrjiDJ5HhV11tYIJKdcM6WMkxkOoneDx5tzqiD1pSVLyjliyHxEJ2p0pIpJDBNkId"
    "4OPvyyJLBr0nZlPV55CG+zQ+zHAfh2MMyujCDFizbdqb3LuOjAELRu/3ly/4CDncAocSuo"
    "u+uo+WgEkXnaGj5m71Jhw9PcoeIyjkkh9Fd6sU7mhqXa3SXucT0nbjSoEe5v2uPMYGYvHR"
    "i/tQSMrXgN9fdqAFXt9oy3eYVENaelYdHizT5pGTBKHzxSPO+GH8ggP4YwL+OdyeN7ZDO0"
    "fUJPLA66sLGhEiQh0oiZGyLy5/rp22z69iwNR9SDUwfR8G1tdgmCcLVw2axi+wgiiVH6YA"
    "UTo/VJImpV9ogHFav5hWkNqPJj7H0vuFsmC5x2idZtL8iXRIJXtDa++S8C2ll6hLEuXZaf"
    "9o4nNO6r+wUfql/0NbAf25Twq5XDPhqQC/fAtJpQVEyvNTA9LE51h6QFk3/fztHKYL5FJ1"
    "aSLNt7vBQXOP3IDb2fq6+Povv/5LpPyjYly6hrZ4NpjiGC0zO+cRNMaklUKw4aadPbBhWy"
    "Xyc8bv5/ALro55G8vmDQwsx1/zKVS4tzGv7sSirBNsw1pVWWfY2o10Ijch2jSytIQxC7vt"
    "AUX0Yz+SMkQTqE+QDv5IoIUBICjG6EQ9SE/X41ZuLEUapSzVIqRLYwRJ59QhpvIrulKe3Y"
    "tRhsMljRT2rSHQBrJgXgpo6vLEioAwCXmodIqRDByo7EAtilDWV3WhpoO2otLSfJEhnajD"
    "KuNkJYi0U3au1yYq6tNrdSGL+2yXnJARabqNh8kEiQjBwdsl/2NEmsQ7UNZHRAjBXi/MbR"
    "jZ+le8ORsqvWFiA4Sz7r0TwppPK89heC45VKpDuhZZ5j+Cj+2WWDn9hX5eGmyVSPfBbvjz"
    "mKNkgHAWUkiBmJ12UGXJEyFi1B00oJQtDpeGDV+y4sgxyCtBf+2Rl4lvCR2SJeL0DGsYJm"
    "UiJQ5bB10SJ+L0eR0MlD6REke6UAk71u2qnNu3y28hE7OFyl2s2PJf4nIFb0TFW4UeU/Ul"
    "C6se8T00nBMSkTGFTTvU7TRKImzpkuqVXfXAwY7NXEFX6bOEoSrOxl61Akjm8TyLrhpRjM"
    "wi5BKoJGce+ZplJgLMYTB9dLSQrneaMA4sdQx30wkXSaCLjvefUA4cXQx3K4oQqd9ix/O1"
    "fsUrnVy6aOLkm/bZfKEuG6RtVRdAhuMA6RUs62Qe6IPx/uR0cnw0fT36i0kDPTl6efi20l"
    "7919tT898Xb/9m/vGq7OB/GY/fmL+Oz8pO+AA5Cc5j7LDiiNjgg4dnSsOtuRBZ8gsu0bEp"
    "DiqNF19nabxRh1aZnzNM1d2XVxF9JxVoThiIRFw1cI/hErRZ+LrHcUlJ2LC7Lp0geR78gI"
    "umWBgu/s7LJUiexT/kQikWhouflZCYIsxi1kpITAsgi8e0020zN8YLxJv5ovjqV4f/uJst"
    "tma4b/KXgRdD5tvpaj03D4qIEpwNuAJ8XAfOXt1xV61N4f7rysokFBeVNbsBVpQ1X79lnZ"
    "z2x0hQmGKLZBtahPd4iP35HEmMxWXeOYVXalmLaFm8roM8sNGuKjPsajaWIje01xRdV3WQ"
    "OA162PVcLAsLetPz5bDbISMBuR2EBoHrZGBB7bh6A7RpwMOt2yIxWJg7rtgAbRrzcGu1SA"
    "wWZm9cFyL2Bv8E3rbUAGhb5rz2dbOK9PJ9TJ5CDSew8F2F9sMQ7R/KKFWL+FY+xkCqmvCR"
    "hV2ph3dRH1J1uMaNcciMETtTAvMCf7Ca6qqDbDIgf2YYKCMQKojY7b+++gYel17c3V7UML"
    "2szSCndV0ildW6un66KG5S5wW1MmnAm+1se7dJMdgut7Mb8Xay3Jm9m69vI4Vs3s9Xq+jX"
    "6rwIU9/lbHFZlKYScemd1poIff2SHvROb8qVT2MqK+m7Va55aO2Pa2ZtH4mSWddfsITJIQ"
    "evhzhIzW/urGZyMt4/q45dzkpluSc6Xx+/mBzWL3T+Pn5Rv985Ojk7Mscyfg1tD3IVmJ8c"
    "/5PRy5r9/vHRy8nJ6/FB/eznr5M3b8w/949fv6layfwxKtv08LD8A9Tj+qGrpv5Fsn83Gu"
    "mZd7tmUs9uVzjoyuhr4Hm8j8yrpRaIv1iJfQSIefEcA5DQTY3VhwFcAHF96BFWaOECKNb2"
    "IxTBhNHrVCqoB129NLbETcodFEdE107EDeqjIYi8LZACATKAXyWuNdEi3MDxsDjWIrqh4b"
    "A+GgJINt0uYFj5obMsOMbXEuhBT8uUaFGBowgQYFB1XUJRhTQOifMHECA4lN08UYU0jtSI"
    "HbHkDtVaEBhDtlsQsWzJLZUiQ7Jf1KzIMkyM1f5ehjVUe/04HqkH6OQ+TxqHWzJyMLh1FZ"
    "TfftCS3fKj5a7XaSzXXlA8kv1huOSzvqnmNy08bfU5RDyvHCDIofK9boMgSzjYvFJMZxKk"
    "QOxtEBApB1mwXREBIVxh/oyv6P9Cq0wu0ZxrhN+ZABVmfX4R0LXCT4qruVAmJmhBf4vomM"
    "CDrLTDg8/1xaCwyJIjQnypPjTArFW3jj2+TQc0WMO2BYA9+x/U5r9QGhZUgSUDKhZc34oH"
    "hpyzYK+oxH4hGbaOGRYYYzxunc+S8Tigwoeltkg0Hvuf9HoskIkJWjQeAzom8HA8Hhx8fj"
    "z2CsvGY0iIjseDA8xbtXd0IrDqkAptXK8ItOrgkxpuKBMTtMSqIR0TeGDVw4PPWrVfWGTV"
    "ESFm1cMDJDOgm0Gdk/vcK3munvW8Zj5kvnO/gijTeQDN1xFI9AtUgGc3N+0a5zUPIMoymo"
    "f12lzmjQEhWcy98pL85QjZOZq5vKkZTYaM6CiXrZynGTILdVhjp/zTKPKos0Ql+VnJEbJz"
    "Vj7yRtU9M5GHGgY/9MpKTSqfyDv+hbV1Msu4X1KQXxwhO0czi2e70edpMZBBPFtepvKuWc"
    "NhyI5JB+5FIdhwgzD4pgkSQGJb0vnEjcz/vvpCX325mm8u7Qvm7a/tq+aiqCYT1LdZ3q0v"
    "4SVt057Lyw+l6WyKtemEkVJMe/Hu17Qrr/TNmkqk9d1NkYwQaotxWKpf1jFcb5dI20bsTK"
    "k+cUwa935aRqoRTZp3fVqGqrd8WrZ+33FM7Y84S4RL29ccD/dMaQehVOKXmgsbYW924vkf"
    "zpsortGrk7EJXzqcnNbhXOVAuj+enrw1QWJvynno+GxyfATjtuqq4pHBi5vyP0U68U0TD4"
    "nqfGEKpQ42fkNdkiJqpne25j5R9U/mjrYloADZoVhvK+vXmYHCvugUkVBwlC83IfVmIdkZ"
    "RobKm5cIYN4Ep46trT3fYmZiEraZm82oVnOTon672boz0MQRRtQlNABuiFgj3sUzb2aURh"
    "1Rl80AtiHij3gXzNBlBBtZdKkM4FK9ToZVm2sv2RUyghBHt8NrY6RcfPgC93XyklhWBQNe"
    "D0tIx1eExJGdvgwG+/AOwGbPaYKFthxrSEkhbdfsqjhh5RmUZtUv7NeOiDRot5nw+7P9UR"
    "WvJwsPqrQPe2Q8uH7fHRIyq882ZcU27NNRFjwkOJ71dgpES13MhKsl9ZA0xmVMYhVvtr5y"
    "pDF1elVvt9gDLOpDITKowz24HDdGTyGH+31V7LggMh927Kt40jxeudl8A09WlrDnJbf4eq"
    "7lGBQAt3MZjuqL5d31++odRJ/m02y9Lqnuy6XDdn7jf+l/1XWou6mt1SWvpgLz/zKyRNWm"
    "3PfBzJqH1jOZNbPI9iC7oACDYV9Pc/QSJYKZ94wfJLTDY/1B38WI1IfNAaYY/8m6oDgCQf"
    "t5OlAfDYHrUAxKIwB03YigNlp8eI6ZRRAMKxBEMDTp4fDrTBiT4Nk4QIAZlO4TcVGFNA7J"
    "c3CAAMGh/PRbVCGNI5yuGZtPnCzCBEdjd5cvDFRHi2hpIBaSqwfWzpQiFOoiiGLfoT7oTS"
    "tWmrfoJykRm98l1sQ+J1oJcBBCP7EHS9NFDCuj5XfLZn4X9kkwk3XfQZ/1ftdCGIrCQSno"
    "oCERB6nfIwdFm+uCbUlJ9wNUiI0OCirb18LdHN9gIzqsLcNCwHThRy3wiGRs+AJLRijZKv"
    "BtekdqyFk3KC4xcYwUsfMdAaUs3s5E+bh8v+S5dly+YT5gXH5QAYzLD6H5OgqDZaEK0Lj8"
    "pm2juPwQoiguH9TbxOVbI4rj8v3ygrh8jOwci8u3NWMBxZiOMnH5TM1Qsdqgxi6x2jjyqL"
    "NEJdlx+RjZOScu36q6X1w+0DD4oU+UN618PC7/S2vrVFx+UJIfl4+RnWNx+flu9HlaLIzL"
    "z5eXqbxjXD7lszfR9b6XtPKBIn53Thj+uvg437gIsa/4iMQDGtU1uy0WV7SUJcSNIWyznh"
    "opQJ5RcIaRDc239V6kM2UWt6ub5X3BOIxQDtVPBqxbhaoErTtmqoHrjqvf+O3bZ82PciFb"
    "g4DymS9Yik9KNK0UmY6h3gMXqZYRRGtjHMKDZq8lBonaxiWIJsCofDecKWxhAHf7rW/ay5"
    "YTHTXgtCCJSQ+J+NA0ogNg3Qxo7YgqxddSpkAGI/YASH0pGHDFUdAIZQruENHQqAgMrOKo"
    "aIQyhXWI6GhUBAbW9ABEV8MZgtq/1FGKRqFg0dWpq6bb0y81WD9lt2e1LBDFaKG06XY1S4"
    "8BWtUXgIHWLmlEMO2qh8SnnMoPVswZbbtEUxLUyVFXPaqSFEKwI0U2jf++xP0Yv8Qdrk2j"
    "29xgE5j4yHkEMWwS/uYPWN2XEeSGGJjuBlP/enTIWvOedMhZ/8J0yL/3zemQnd4V6pDvUP"
    "vbfleSSTb4QD/oJeWELIxZrr0R3HkZirDIqiEaxgaY/VC5uCqRXX9GabNKGOJCNCEJF3b3"
    "LWbyxi0CftDNpuAOLhh1O287k7dyEfyDbkAF93TJ+UyOHr+5i2DXv8JLCcJud3+27dDu/q"
    "ycafcBrnTSwnDxd7remWKR1YP+hc+0OFxNuIWMXANuwZNGrn1REBeCPeL32uZmbw9iI/9w"
    "G17GfcL8rnddbO/WlSPkH3fF5uu/TfZhvggZgdcVMxvi+Lj0ub2Fln24cV28uzOVi3KcrY"
    "vLYv4xwmi4RT/Tt8BSu2XGdTBiTxuaT8/tLGCmtJMFXK0FOPmqH86brFIn47O3J0f1o3iH"
    "o8nrNncUYKKzEwZM5Uevz0le2VcQT8blXu+0eeRw9ObNyfFv5t8n4/3xxP375dty+Dkg9d"
    "DatHf0XP0k2AgDlmp74KQ1sba/NAc77Icl9De9KQmwOQ+UF1zjIilTUNUvdiWkYMAV7OdI"
    "yhRc3V1cQgQGVsHejaRMYdXdsSVEYGBthmwRymZUJ/GZ7+rIDFsGJvbek6BLYdPccZLVMz"
    "Ay31VDqVL49F5aI6pmYDPTHOcuCUVII/RnUf82if1RHbcnEx866x4JTcqH798kGVoF9BUS"
    "vDxvH5mgTdn50GATzgJiUdYNL75lRmdYxd1yRghWG7utV6eO7lNnzN0Vjbq892UAOwhFFO"
    "qk2wgQ0gv1Eo4Fu9KNYFRoiToODYBBenzYlQIkfcb5JTpPjsw+44qi0+RwaglFFOqk+6zJ"
    "7jNQL/H8uQvdCGfSXn0GMMjPqbtQQKdkX9Y7ZT1RoWvR89oYVpvZTbGpemq5U/7qfbeb5c"
    "2Vl6dLNdJoXdzO1h8C/62917BcrZbrbXXOFF1lIXyqLUE+/KhuwVWpxMxDDMyLMoSb1reT"
    "nk7agJWSizbgqRFcEzDs+UJBwMuzk9hJW38iLshA72RCjSzfJEVvxz7/u75fkq4dG/CD0l"
    "7vyA70FCENMuysGiM8LUMWqte3ZVA9QhpqOHKoQw1kyEIVuF4JOhqortuVrD6LUeByJeho"
    "jLruVrL6vMm6OVZiroYoYaq2gLaNWr5ZXMxAB4SGRqUX2oBWm+9zMqdMgjbR9xQdMkkBsm"
    "ib6bUL2ICUxuomcGWooHpphIbhtZ2tr7+FbL/zhYkBj2X0M/Gqrv3t0lrpovq2mN0mWVUF"
    "+izjjSmoLOMbVqrL+IYnZxmPh0cQDFWW8Q2vZZWbu3rm2M/q+/DcNwXPqVRlZnl4bhvW+4"
    "DyLtdM82UYE2HzYv1SjTuVhZdyEjsCtEUEO4KYPhzwzPehdgRY7fTIbks3SmcO6oAqAc9v"
    "TK0xPao9C68yGxm0ZoAgYDkzVIZkas3CEa/0Izoa2hArfaT6LEbxSj+iozEOsdJHqs9itD"
    "OtAF4zdFHIms/KoBqu+TZr1geS5mqGZaqltHL4YZVm8Yh2LAENjUh7xwKqzY8dXXYsKG1i"
    "DFHfsRACiNfxxfVtsdhOb4vmNYGveyU/1DsXVo0stk3hjqvtoMH6rrdDZr1X3NHqMcWft3"
    "4kObjOFpQYYA2ZkCAaW6Ly3XCmsLWmZgaT4DWJ7mmNYFXosBmqovkzP2KiZBKMPQdMon4G"
    "RPajHwRdCqTyMyCkBByYguUzRZmEqruEpkVgYJUsoynKFFblpTQtgnyq37R3y+Vz/KYoVb"
    "Wdvp9t3vtT8Y8/hH6rzFJgvdymPhf/XM3X5eqGTAz5cfkBuXUE7z99/+xRyoeGT8vdD7OD"
    "aW9+VbXaxqS/Myynz5/8sfhDLlqcpGutbeMl7fP9CHFSag7XpAEZk9nOrosmg+1XvzYkJC"
    "jtfrm42kw3q8L352I+XqZrVy376Lv18nZq2ijFsC6R5zZsSMl2iUtKLJEZIlMLZM9m+y6P"
    "fVZa7mifZ2Rb7b04/0syxgRlrBKu4jNUuwCX0ClvoUzQu0HS+z7AZoCsHV15+KVFISYEIQ"
    "1ygBATUoYs1HZckiFt6WigwZinjtOXIAvTDmkykJaKhugNleoA29qz8BgpXUF5GpJa+tao"
    "xiwMyd4Gp6NhKe9rqOqzGCV7GpyOxqi8n6Gqz2KUYkthGgALC0Mwq3P9zRkGNEqwhlAGjI"
    "qSb0XJ8+8kZaJl9Q4T6MrzY47wSIGmTYw9mkcKKQHEfoa7erEwvZxtvv5NY/wC+LMn4W4P"
    "fQI83GHeXfy9qBPdBWH+WJkUm+39qggwgVQvV8Xmcj1fbedRrhiDfbWeL9dN+hCKRz6hzL"
    "IcDuiWuborgG6XZWPFv76br+uLK5tVucGDH8uflzdx8pnLm+Um+nEz284372aX29YezKa+"
    "74Ppy8V2FidoDY+PTJn83nioU6myP1/dxGw13zoRP3HymExuq5fT1h+B+roAfFZaLgCfJ/"
    "2MO/V++zOckTeKRA/Cm0/JV1ICXnYoaZ9IKX84b5L01Je9JsdHJhdP/Vf1z8nR/uRgfFT/"
    "++V4fPBitP+XOmfR8es3h6Oy37X5eoK6wLAEZfc+o6mGcAD+WOZA2B8tkMPj3ysBj45PXo"
    "8Oq3/9Onn1a/XftyevxqS82SRGR+Oa7fGbca2i30eTs8nRK6Ot0+PDJovR/uHxqZ/DKKwD"
    "jFptTd6HyHqfI94W2nx53haC3i1LvO8DeFvI2tGDV7RbyWHafkchBE819zhyxWpF15Z+Qf"
    "6RJEZFw9I+jsRrz8Mzk6YQnZtpKXBuutbHZuvOQuMmNMaIaGi6KYzxurPQlqwXjmISGpZd"
    "baiDWtJvGwXlmsWTDFRDRMNql2TqwFzdWWgX91Ovt0/dkp2cGKgqE4wEA40jU1dJUj6Omt"
    "rmmppNShcVYUz4FmJIhlANLld+hBY4VHG6hG3oOlSp6rMYJQ5VnI7GqOxQparPYkwtkagK"
    "hGsjZXjsNVK7FxJgc7skClzog1FH5+rPwmu2ZwJszf6NAGa+KsMxTBmLIrdTE62K3FaOXB"
    "bZEuqLIss4b4a8VIMITcII1dIMotXmV3qef0+y2mvneHLFN9gywOOcxdfMhIwsUTgZhe9h"
    "O5MHeaEGmt49ebiQWUmgKEIubD/t07DQ6VRPWGnmQQ1FSVv1sCBTB1JBD3BedrFlB6SJZm"
    "7LAQv3P2h37FA2iRrk1g6IJarwrX436mBav0fRoQdA6sTYvhPQ3N4QnS6JOwXGIWEQUXHQ"
    "RZDvylrCBe6gKXm/wXl00Jbfiz6Hxph9Kibs0LUIJnQP+xwK4fY378BW3NNC2oTVeAVB7w"
    "q+KCsFiifShbwvQWqRPsKUm7vRCbPP+CQdektETveTXQHn9g0XtSDuGT5lwg5cMdArvN+1"
    "PW2BYAINyPtDSCvQgt8XdqEJZj9oCTr0AkCc8LLuADDX/v0TbXEXAMSJ9gcH535HCD9p+1"
    "WghDKFyHtERC5Tit8vdqcYZu8IaDp0kJg+4WfbGXiqp4QUdUAaDvds9OJwDEA0BBWWRSnG"
    "2fjV+MQPsny8N7/aiwPNTGjEoz+dLxrev01Ozt6ODvE66vC4soq3p5OjV3vvtpvnD+ufHu"
    "9Vh+LFYvvzgweP966K7Wx+8/ODxXJRPKg+1dGg8/9T/PwkvreYqqeUii5j8fpqnBydjk/O"
    "KvjHtHrmV4/2TseH4/2zSiUvT45fR/ZQVpxgZbXwcL38NL96vFf/7XguHu/5wYRYBa0w/+"
    "t4glijUW8laG0X2/UUobbnW4SJnExeVRZwnqEuaxu9PCsLNnixzvFi/KqUkq3b30aHb8en"
    "pRkWn/6r/PtPKcqsKismfHWavlq26s97pvY/7Y2PDmKbYysn6qMUQR1J3bktDLVri7dvDi"
    "q645ehJWFtUyI+2lveXIVK+vMvseKyrejaAv/98R7aRg/MuFj287K1IkG4rVURVq31L2gq"
    "tu24prIubpcfO5tKQ+1MpQmQ7dRtv4QGb+SXknVqKqe7sKlyjyFE8fwPzHsIUYC++d2G0r"
    "ZhsyYEuo1PtQGoNZf2VYUqjLT+KQxVf+D/6OLTHzywD+euZvOvP41T/hrCfDH9NFuvZwuj"
    "YyjQar28LDab6WK5LQI+LqL4ZnaxvCubuc4AKbvfX0q3juFcLm9XGMzZZlMwE0fVRc/zya"
    "h8Y+ddt4+Wv9KQe2N4vZ/arZmoPbFbc8vGa785HB0dmaDs07PRSfP6bB22Pj4Ln5mtGUa2"
    "AwUMCqSD1huWobE5OdufzyUv19YsFV+sRRqF+VItpLTbLfPlfICXaeMasV2lNQ3P7LM7SY"
    "QGgwM6n85zPkjNCVj1MMHFY8eUCIgdlxQRNHUlRBc9lgsoMBDaj+NGVSawiB7DBRQYFu3H"
    "b6MqUz2F+2iqVxrtHYqPpAZVJWQPlwIsAB4JhiL4rAYl4JrA084KvLfsYqIYE5xsfP+o/0"
    "ENLJCHB5f5TB1GxoPsez+Hhp16ig6W5b5Ah9JhFjw0uOTTjMH6RIaNerTVG/FVH2tFK02P"
    "k83SX9A3AyLUUNsS8OzC+6A5pvry8OBK+iYg40EOTiYGhp3tm15Zkf1COmKOHBQco296W1"
    "WBHQMytFn9MvBAOvik13uhVFzgEouOCLngg3PoHSgga9lBadnYHFGi4/MOQHZ65NRzvVmP"
    "AOJIemIYzRcfl3P7UsFX7GhD05ugXlCXcCPvmtts7gr/zdRahrsC/LJdbmc3oe+tbOmr9h"
    "fpi0r9c34MlKZDLbGG3UgkOAXbGKGPrzH6nk4+y0XJy2fZ9cmjYXlkXYUHJ6OXJtnF6elb"
    "4yc8/m18cvB2XP3zzWjieQstU2fHbTKN6heBR89ysubfJrSY1c4xKZ+eb1ZZNtVzVW3q5f"
    "a5qvbmNnyrytmn9wlyNaMD3gZVR6vbIaH+veP6yKdRsT/FQoNZbuvYcUqrP5f6rHk1f//5"
    "55Zv7CXFrZrlJkVI7cTZfNJ3lKJ1RqsCr6Asn0ZIhaJRy6IB68LWNq3lM3NnQAIUgnLGjL"
    "jOFBRexoWgNApCM88CqC0lvn9QyZDfTVsxAG9Q0UNg60tBAMkF3LKGkyKAwYNpcpZCE31S"
    "qmT/4rvvYxIcsKoDH6s0hUfgwo9JUDy6Tnys0hSeZtBlbOkjCgRNPIoH+3n1XACITAywrG"
    "08QsMH7O/hhwZN799BQd7WHSPiTNfquBJOqWh1zoMUHkIFYPROoWBlKfnbYVTQ/3wi3CK9"
    "GSDofoPMDKE4PLSiDhiS8RD7/W9g1Pnu15aV9UBAh9rtwOAYfdC4aSQG7CjwtjSfgenaH/"
    "VAelIw4Iks1qNhQIT5DwaBmbfSpqDMRH0i1D4HA8SwzHpnLjFMS4A3mu9AsO3V/KaHrhUh"
    "j0xkky1JHp1vkQMhzNujKSczR48GtcaBwDBssXEp8WA07qVYfvNBT3zDL+0eEZ3J42TEvl"
    "XvVJ6qNkZmF2eMu1Nh2XPta1OW/YA3pkAV8LIUBOhrK7wUEKsCvSLl2je6HQXBii5GRbU3"
    "d6Jac4qvQ4U0gptQOOE5dgmqrR+7SIHrLHP1ia0n6ipLVGuXWyyUDqLuhJRlX3PCCc85N5"
    "xaxfe73BRpO/qpzw2XVFPgt5m+zNZPXV8CZfk3l3DCc+zSEq+bfb42DC8ocSikTaB8LamN"
    "ajCHl/45+hPkWDx9v8jKejNffP3BD8SDKfbRhH/czRbb5g4XEpFQPZZXJYu8LIgCV/PNZf"
    "h+aPAZPi4qDXdw+3tOsELoZsjGKlTNnw9YqIvlWQ7+HIhvtErBCzUr5QiGmmef1zCeETx9"
    "Q3WY7Y8RaBg/gLIMjdsxbX/uEJZg8HudwrG1P+JMUT4aD6AGDNXuUyVMSHS2DunBvsvrfE"
    "MEDsS1pzaWZrwwf7C3lT4RDa4d5jT3lmHdWWjtcCdDFwyTBMBgxFXH6EuQhcl9wAIjogHq"
    "PmCB152F1uHkGtDRAIc5w46qz2LscJoN6GiMw5xrR9VnMXoTpNCLhZPTiIOpWBkyIkYWuT"
    "fLCwB7ywACZ1tCGWTLOG+5/nJDYrn+eoSyXK+MtuV6rPOW2yxyOpltQJuwWbeQ0jZYIEAW"
    "rVufCVC6BRyBTu/tV7Ta/BzSzX2O0CbmkgEc6agAMu+Dv2xvrkisZve3hW3ir9hL0HefTi"
    "C4Lbbvl6GEUYoT9Q0+sYFumrLn3tlyUdo2W3acnR6+s4159YyMt2zatnMimZ/Om3sEZyej"
    "o9OydepEI6MTk3BkdFo/PnkwORnvn00Pxi8m9VWD18cvJod1gPvxWdnRqwsGcEuJa5a1m0"
    "RI7eDTfNLfQ6J1YqOrLcjdOYLyKBDd/WJUYwqGYI8Rk6BgdHcWWKUpPIL9REyC4tHdRWCV"
    "pvAw1yRhcRSH3koEVpa0L9n6AyfD7Uxx1UFVm2wZQasQLaLbGpmWcBMAT2Y3OcRy2096sl"
    "uOsgVeO6W1k5efcq5kv/7613qZI5/UaU/fZSJxSoKv9njHJY+pG6M40z5XRz0j0ckRV3PS"
    "TRRXs9Q5K/E5xqck0gMSn5vGuYbPTztNHNIuklxxkNyOid5n/fUoWTc2xPuFmZfYYhISlu"
    "plNqzeHCSuix+hIUHpOvjRmnOw5HnlABkJbpAMc1HlOXzyXHOAjMQ3SNa5qPIcPrZzGyMi"
    "sWm6tvGK892Ns6+NKBJdTcmPjVSZw8LcPsUkJBq9bRRWaXbM6JShDCGlxw79XGVo9YKlfv"
    "31U3Hxfrn88NUv5xez2wIyCiqsCoAcNyGU9Y1P/+wJZFDU40D9FvImXbKJvJy+mxc3V0HZ"
    "H+zSbVMiuYTRaD9EnMq197ycbW2CgEiL1bMjHwvsy9V8M7u4KYVo03p4ebHN8nFWGU5SaZ"
    "uiNIAtJAabmeLjfHm3meJlkSLTssvOb1y7EtuMxnB7bjEsF6XthWVnrS3KT1P+zmLQWBuk"
    "L39GY8EiemiMESDvO49jbLTRHiIoEXP9AeEa2Dlk6D7yeCEmHcXUhUXQhN0RcNcNIsD1F1"
    "Z7tsYfg6y+sCRBulKcjzwoQrCFGzq8F7A2cwipnQObT/qbOLRObIp3TcjfEsQkKBzdrQBW"
    "aQqPYAsQk6B4dJf+WKUpPM1wyUNixlAEgzeDa4Iw9aXE92dh5gqSJkWh+cU0sWHVp5C69Q"
    "QPnSmOIrKf9LBYjsmBoB6xhW3kE+GDQTMPKA4EQZUpROjaSQgwwQPFi5bXhJ8USHaYAZb1"
    "9qZMuGx+Eq6Vw61RKf22uF11PvEolVDyXd9Tnve6biJNpbvR02TFLNbrZbgit9dXqluk2N"
    "r6ttTNvFTjcnFlGbVVIEvrYGng9y6jhKlFwx8DACGwKPvdBlo6XRl7qiwnvgfLqiZpJ0ED"
    "l3vozbLzS0qb4h/fIUc9Gd2m5Al1LJfI8kkYXPGxOh8kRHeb2dCgQg7r5adUBZXpFsBSgc"
    "nXDRYbZdVpy5Ud5TO4KVfu5ZAS7hHt73DXv5rd3yxnQdLajMfi3Xwx37wPPQvYDvRufjX1"
    "2sv9+/uLn374w/OKtFkrPzz32sMYtVN+lF3SM2jXFVbF4mq+uGZ3OEgIO5zXETOyuXG8bs"
    "zzKk/mgzfjo4PJ0asHnD4ZS5KayVzp0rLkYEsiGVBjvw1ozzU8iAJq6VjgrwTztk+UBt90"
    "KE1IV7mViSuZvKOfqqK9o5+A5u+ZWDNFzD69onAjWaAnf/iqomDrMNjlZnu9LgzZbDWffi"
    "ioMfzt28kB16k6eT0+PRu9fnP2/6d8q0QpNRdryx/xtFZwOntZ948PDytTOP9u//w7xL04"
    "fT/bvPe5/vgDmGsul8Dn+vT5T9F8t77fvjfj6Hcvjo8PgSpW87LhcKw3s025BN1QqsByja"
    "cgIZnHieKE57OxrJ6eT8tFyfNp2XX2fFoGoM1xd1n9OWZXGgbk5kwjYlR/QUQqTSdykOHK"
    "YjnIEFI7oDWf9B1kaJ3YWG0LChxkMQkKR9dBhlWawiNwkMUkKB5dBxlWaQoPy0HmF0YxKD"
    "vIwvpS4nudlumaIClRYMGgoAcMqTyFsp1jhCAhIT4+uEKaEOOqkwjdNMnJvodSIdjqwc8W"
    "acWvs9T5HxRRhxIxIbPS8hF0TNh+gr7BodOp+pDCQosGhMSMNzBAhkX7azshxpgURekX08"
    "SJVZ8eg+nMeOjY16Q5AohMRrbr+WLvYeVFLceN7XJaPZp0X4/D7eK2wvpgr3kjJT/Sxpnq"
    "Ovp2w5X+y9Hh6RhZpadTH13ezOubPleddm/5sImr+XWxCUIh4JaGsQXs4GCsXs4qt21b0t"
    "n5720pZ1t6Mbv8cL1e3i0CAdugiTokazuNXKCuxG3ZYkj0j/tetem2uL7HP85uyuGtCrZY"
    "FDcE/a63pK1h9dyVeoyUNqYex857U49H2PaQU/s1HVTjMYysBQ/Nbwqw2QITg0y9z2yWvl"
    "VGu+nmG59ZZMURy6AExRju1EkDYm3WcWo7C7Zf9bfsVM3RlB6WpTeGSXD+FhGiCnaJ3d9q"
    "imrDFid+P+C7IFAqCo6uI4KoOoNN4I5AqShsuk4JouoMNpZroovpqQJimSBziRxRoHB0F8"
    "pInQprZdmiuBUhuDn070Vkp0VkuXXDF2+rYv1uub6dLS7xxSO4edquOOGd0vrL51kmhuaC"
    "mUX4fioYB6RXTmPT1FuGWob6y1HLWWNZanlZq4oCxze5OG+EGbDEKNa4/Sxn3fumLMK0Z0"
    "oXjGNifZpbmWbFnH5YGI9irIRmcjOPkraih2+cJpa+uNFKV4kIl3iqmwYX0AdaEqOSZGZz"
    "p27g9ODN7DF1Dnow4CkvXzBpuPA7ratj6iz8odbZmChM7N3W3TF1Dvtg63BMFCZ26brcp8"
    "vhHW6dHkrBhFqPmpwTqQRtGnI8NNdHNGpXcJOCibTAOqRKUos04R9YDa8N+sSKJOGd6aTJ"
    "c91heOCJ853UAqMzePxSMzn0K95tZgjD1IJ8Nx9SJlEPtruHMux6l1/OM7OucYuSoPGAUf"
    "Xp03q2WhF3r7udhtUx2haPvRH7/dOnz2a1KbTx2X74rw0LDpfX2GFaHSjcRU1h1L0Ro/o9"
    "7ewogS02M3dXNtJf+WmZPnXs1TwJX8uy3AjO4F11GO5vLgdv4uZl3EExIdmcsHBX0nbe+g"
    "czSlEB300cfqJ7elyjsce/SIHIdjouG/dof7zXloMV4UWQSsyzP3g9L98e7Z9NSsh+0YfV"
    "yypnb0+OTvfKMer6uljvHY6OXr0dvRrvrW5W15t/3OyNTvf+4z/OF/ULTOeLvfJ/b8YnL4"
    "9PXu+trqezq4/zzXJ9P/1naV3Tm+Xlh4d/ePbsxydPn1bv31WFm9e8WkWfjs+sTuu3qf65"
    "LUfthw8ctgft1FDvBX/eOxr//l/mjz9FAiyW2/m7+4cPqrFhWaVsqthU+VEfWAEMwNqUyl"
    "/G5e77P/4jUjGhHULPH4qCWEoCPlXBbjqevNw7ezUtJft574FR4YPac3B8ePBfVnvWB3BW"
    "PYVmYY5/r1+ZKhn8KeZkvGUxpz//vPeweRyrWqzcLeqY+uZdKwPlZnldzdp+XSUHUNfJaH"
    "I63hv/dX/8ptbCg+37wqhir6Tfm2/2qiF8cfWfy8XN/QN2cxg1Ro2xXU/zdr9/fHR6VspV"
    "DknBQ1s+5Tn2xp+114PKD3lSP5w4OZqcTUaHh39rfhwf7JV2uDce7f+6d3L8ewl8vP+W7m"
    "sRzJRAvgw0ctoSEd5V4dp/Vgo9ds/shU+uWdQcXG2z5FA1NdOYyOmzsjtiCi2bqmwMchI1"
    "hPE8ZTRs1hFo2sbK+rGPuXnIyYtMROHLdV6Pss7sap6pf6j+YUU0f9n+2D4h+fTx3nWxmJ"
    "bz/dXydnpXrmIelvurJ+X/a594afIvDydlXz44rqT/tVyI+o3UdPSnjBb4p5mUp2sD4xs6"
    "yyGScNKnGVezumzdp4IVU2MBDGuqvMGBynueUYS8lI4nQqY9HeohM6sqB3VtLqDlE7dDR3"
    "cKOcvHTTJwo5hfQN+znagfi/dAOqoQYwJXuHkv7bxP0Afgj+3UgYXxvdMUYQqbqk+aFiCP"
    "U+CJpggTOHX9z7QAjPZsRwxRa7ZHXDw7VW1JxzmPz8wDEmh1jyJR1V+1AdVM81jo0YTknB"
    "lLzL+04WBjST6x4fyquF0tt+agteM93Hwkt+HchlY8fy6N9F5+WoR1fP8sLFAnNvDyHRAL"
    "qNli88kwIjIdEHTk1de8b81XcZOx5qc//PEZTH/gp8epLxHApAdX/wxYWYl+unj37o8/ZC"
    "w0SWtNFdhCfP0k4f7JVJBfZvvUy7vt5fK202J7tdzMoZPtJ2CNLfvYh1r5QLOBOKiiYDTO"
    "/uh0f3QwZpmFqXX604/P3z35Y2gW5lOzCWrAcfyuzevXm2I9b67aCzX5YQ4D90Mt3hczNJ"
    "nm9bzc2EUfKC14Yk6rGqfPi9kfL34EOpgvGg1UlWbQtwLYZ7fmqyLxOvdXuneDcXjQiS0L"
    "w2uzPkVJAXZ+i8K2Z9/Htywbrde3LD9ZoNpzZOdGiMZ7vgqhtQO8/aa/VcNrxXZpUE0yUH"
    "7YRYhGKR4f1IQtD10Rwa4MocFh6O7F0GqTmCQvWMU0OCblN6ywapOYWDE+UhNTBMIwNWZG"
    "SVAeh6GXUzKqLomBGWkAyiMYdKMKovoUYgna6fLs5K38Yu03eXFg8+EutV4pP/OXK8qXEO"
    "BSuDq1T4T0V1f8lmsYQuB/SlZtdOSeuw7X4I2Cb+YbLzq8veJQv698udxsw5/pmw+b7bJc"
    "u5SN8X5mMDYU5vdyC1esPxZXmAl8qnrcYns/vV0utu/99JvVrclyX1NFvE+vy0U+fkHji1"
    "pSqlyHUL4D4WKcTMeILn5+uMNXkyF152sTloE1fqcQsxvbq59tfXV8XD/Vejo++W2yP26G"
    "Wo/a7wxxYnjzjQMDdIgoY73/9HzqooHlF3Ygh639WXDHwoUf+53PsXS/duDY9/Vda0Gwkz"
    "vhgi+RgLSJx8MDYGk/CXgiA4pjCr7FqnwWKw8dhrAb3kEhnvmQl1OgDdnwlIpRaAs2Qjp9"
    "ewVtyHfT6+XyaoP1yp/3TJ80XGHz2joBW9tY0/nCVJFu0J9LpaPsf/l5Ly6ObG+7X7tJ3L"
    "UZ7IIN71aNV9AM2CI89WCO4GhXPb02tX4t6BpdfguGvvoy4H0X7iWXDjdb6OssA95h4V5c"
    "yVoWwpNjUnoIsqbF24Qjt2uGvFKTv0cDVkE88ZuxOBa/dWTryG34JXu03XEw7v0gNAgKb+"
    "HmWiK47hN9Vez3vmQs2KyLPiiVBLp/v2cX8OkbPlFR5svnKBk+ou8AX+oB9GgBLzHtgApv"
    "YWz5Vjes/0EPM5CICVlk1oCOCdu36cGh5w3aKywzaUiIGvXgABkW7TYHQoCADl+2tBsPxV"
    "ULrDg5IMlu26Wv2A12r05ymQ7dXUsGI0iId0xqD/c43oApLuci0fgaEI1NMSlfC/4ItSNN"
    "5MepsLzM2BFafAm/G7Bs23f+gy5wQ+IE3taloA0YipBCDDxRQsgoNYo58njpgSaESKHmnj"
    "8GxVFciqePoLKknTLPHtGrzUPdZ+53iTk8EDMHiuhhpHXgG8cgcQxlX3yDbl3w5luf48zp"
    "el5a2nff1KEmcmVdkOYrzB9ApvvyVJxlzuOYOSarG1LpsMzw6n1kRvmYMfYiz2zEAIwKps"
    "BwXmek/pTv2etjQowJXK11mXEbtWoNB3VTZ2okN/oIIiQYA3pAJUCqM0OB2vPwqCSSbKTo"
    "GEKBJppTGz8mE0MV8iMJSJiCPsjxRCxAHmeHowpImMA5zLFFLIBgCVN/3RTXtx3zg/zrLg"
    "p0Q7Ox4KRggsFDiZ4Pnt2UWEQ0Td5z+WC5KMXaWHby2O2QPhksU1rG2WS/jZGxRH1iW55j"
    "ix9cOawlAUJqh5Xmk/5SB60TW+SAVhIB8o8UAyRKgeNhPdh4b0sIZrSYBIWgO4thlabwCG"
    "aumATFoztbYZWm8LBOqmVmpQcib171LSqeVyomQaFonVpj1aWQMJ02YfEYga7TBtYmc9qk"
    "HTTNBNHBwVIdMVWnTd/2QqpnmDeR7iRILzcHN53NA+qbeZP8u8p8UmvL3kO2P3yWaOd2ge"
    "07hgJ/UNDR5f4ga3e9nUGOkVrwtOPYIwLa8egdiOs4WQtyWqp+sCvEskdW0dST12+OT85G"
    "R2fVH8cnB5Ojsrv6sdWO26pYz5fhirM2vXZAbiI154s4Y7ot+UtbAHOkEU3D9DBh1O1G1X"
    "4dwn+G14w7z6CxSMGFAWshKq2bibA23KfgCgVb66Q3AZJQQNqxRMeJENebgSTyBSFUFDBt"
    "LxBadQabyP+DUFHYtD0/aNUZbMzYT3lvUgXE6lXiMBaCkjRF1WAWsvIMympOkiNsqSh0Zq"
    "5TReZXmhsRqzmOF6AT0eCIHkYzqwlGMb/pjpFOEBZKZhAOQsVCGoTeDIY2FW0DioqN1SMj"
    "57vBgPHstV6fCe3V0pCtCJaHdQs2v+lOD04QFkqpvbZULKS+vQ6HlmWvpqjYXj0ycqofDB"
    "jPXtlBQoCCwqMZKhRVmV09MwOGAAWKRTtsKKpTwQnVO8anEmp9d/ONpVnSuOx/O19M/3E3"
    "c+8OIAmZ61Br9pOGILfe5nJ5t9gSnD1rYgQPhR1UGJGkGYhkrU3F8VQzUnU81Rz73313rK"
    "CJOKj+h/PcBXOEcWhY4aV1+T34FrqGv6zm5JuvE8/+iAtHObGQZhb4eSB1ONJXX4dyYsU1"
    "05NXXRaeB2QnMEBFQQvGCr15Oao9C48bEgVJaGC6YU9xvRlIYs8WoKKADeHZiqrOYBN7tg"
    "AVhW0Iz1ZUda7dRNdrMTIc3ee5ZIvLx1WBYAsXEwrVMPiFW0pKrjIk+zuEkuzPu8Ga3e9h"
    "ixI2VLBmQYGGZVRRhqxzg5dbCAm7eEBIWnewzgpdMnPVC6mUXHz40u4NSPkqCH01w6uB1b"
    "G98uKuDWnJCW0HYHk9u9MpB0JJDmPqpxxo5RmUdhchRxlSUijbXYoqSli5zPlD3v2CW8wn"
    "0HnwxN3mul02sarfkKNHOdaICCRSyR2ZdvgEsUrAyQSClgaNTNJxED0ePMSpsfb+190aPn"
    "rZIRuGfTI8NixUgpIsM4WUjw0nru/nqe/7gUx2ESKFty33Dl5M3M4ozcchXEtovfiUaYvy"
    "Y4oABQFIO6IoqjUNR3C3LqQg4KjfnoO1puHIrspFRAQo9StySMVpXLKrcRERgUv9ShxScR"
    "oXNyWeV5zAop8WL6gzDUMULBQTEZD0QoWwKjMdSeTVQ6hQTJ8pcR4mHRM+N5MPRidTwfAJ"
    "9HAZmYqQWjeZRi8YWHeCk2Xw3kKLC9FbhmHgdPe+caWZdUqzx2GvUpq1H7pG0YsCA9VlZj"
    "1+9BckofrewLFfsRgchMJBBgv8olEOFPeFCcPBKh1H0KCvcBUzFCjWuMFPqxQQYFjUUyuB"
    "GmVeMjREik6bJImUqnIr1UfdxcfiG8uGtCp34uvGvch7S2V7vypA6Zr/XTF9v7xbbyLBya"
    "QDntJ7px7weaklIPCZ+opyEtofrV/m8Pj3yhVzdHzyenRY/evXyatfq/++PXk1Pjrz8wz4"
    "vK1KW19P+YPl+b/fls04OT6q2JyM679q38/R/uRgbFw/L8fjgxej/b9U/94/fv3mcDShKw"
    "saqnXh2F8jbf/0hx/RfAa0xplJAAgGdiQKCug7WxL1YwNsWFyULwAnTMDUzh1ACZDHKcoj"
    "gBMmcGrnFKAEyOP0OrcEpdf9KYxtEW2ELec8vmo8YScgwAkTGM1opY3PrzqP0B/VJAD9cY"
    "/C55XRBumxFqyGzKJlfr2oXoeZbbfF7apTmoHNdrbemlUTcirl/Py52TyYG6pnpz3Rpk0d"
    "04snTy+eMt7EpmldC4XAmy2hKZp7EDvFPdkARuXb2fU3FkyvmxjLfwocCi970e+qeDe7u6"
    "lCKJYXs4v5TbMyizWyKi4rzFeze/89vGGPUe3zlfno/eAVUOlBaG2OfVfONQ+tFXPNrHPC"
    "rpraN5F2ne1eWUcOGEP6ZLqv4zfjeh39u1lOHx6f+svkmp4wrHahHH8/R0LeoX6BGTp2wZ"
    "eI0fc/Ym9RY23GW3NDQjekVh8GWGPH9UUzuSsmyiDmKBAEXvczE7ZWOjGvUhqGZ78CKJ6B"
    "Z+G0ZftiaTmhCyxTpqk+v64KinOA9FxIgfpoCJLdGiBAYCjvzqIKaRyS3RggQHAo776iCm"
    "kcvGxuqS6unckt1bPnvJ4dW2aiS7tPat2A0ZNZ76W1RRG51bLOeZXQ8iIzLXcPm6ZHkKGz"
    "uhbQhCA0+mBhIMKNUKLzfLDw0MKKVk6j5OYT9ApDLMq5BIOaFE4oiPXkE/EhRSnYv7ee3b"
    "eeO0+qXLZXz71ZxUFpZ1axku/L4MYjFoi1xAVktgOXP+tvOaK6sJW6pw02AH8l4iRX2lm0"
    "/LGRsvoqWMKGxSORdZevsDJKfsHSNSweya+7bIWVUfKzlqw8M9EROm0uzGm1LRqKrDul+r"
    "UoTKiySbOY3f571uw+a17cbcrN9WYzbVwA8AZM8D17DWZYr+tsnbpyUllCNzdrRdl3Jq9Y"
    "aE3lFa+uPtaaOGpUyCUokGXXKH65fQ9urLgWKTX051/ssBevKmLl8GZlQOfGMNfSqguLqD"
    "Z08G0Vkh9927Kx6J7uFCYMvyZSbMkaIywfi6+8yoDVkRgk64ywfIxBeaUBqyMx8NYatmQs"
    "t/Zqo62JFDmcBhgBsigVhAJHIjxEHy+ihDsWkakDVggtQSfTgx9Pu0Nd0BG2SGGe+4oijE"
    "18hzgTLqy6NHep3ZYFcJQX2349CqttaoHXYS0+W82nH4r76be3JrfIs/EATcHMOrXZ1+TZ"
    "dV/z+m3Vc+0bsFJ/VDTBnbWIpOhtJ/W/6y8q6doxt1XcgWT4aEytgZpRtDGvPj6tsBJs+A"
    "zAN39kx1GMiI+r3+yA152FRjcXxTvdWK5xlBExW0qwTSDoaGi62way+ixGwTaCoKMx6m4r"
    "yOoFc3/9tbhd3Szvi28svNGini7ubi/C9C/PgOMMFOX70N7d3dxMc245V4jPt7idmdwwVT"
    "n3w/TipnrL7QnthfOLPaWLrd4vjXfIsq9/yLP3i+XYl4irRpkxpEbLJ/j/fXkx3c63N5jX"
    "0n3LJ+4pVrP1tkmwAdm0H7N81stQkHRwa+JlstVss/m0XF9N38827wNzff584Mdj65XXYn"
    "Zd2j7lZLV9RL6AVVq3uk7ab83q2Cj5bFt+8XgT8QyLxHyfxWyDIQYydB9TnlzHKug3kJX7"
    "yGIVdp74DV37lcXM9iDXmtUPNq53dPB6Ukf0vh4djV6NT6p/no4Ox6f1P8Ynv032x+bzyV"
    "/GZ+V+u/qjLHr4Nz8A2NUVdTIoe1AAaaGmL/o8bdeJ3eRtp0r7yQmjZG0DMFq7RAk7reb2"
    "Bq8V29rE/UIGy/YVFBE6cffZ20TVJiGZ+faJvKkMHQXKm+tVsLjqGGCedgTzNA/mqSKYp/"
    "hS35Vi7cyC0rj8ijsyUFtS/Gbg4CNoCHAQ/jCkiMPVmYSS7CMYW0nn4KGpR+6IljXUoYIx"
    "8BLdiGbL6z+d8T7tjDfX00ypxZJxjwChwVHLIArN1q88iczsSwSW2xDgmII9lrAlAa24JZ"
    "1gDLwCy20I8nillgtoO+LNWS7Yd4obuqVMaQDugzupImbSUSe+zBLliK2ipRQop5udxEz6"
    "KodpOaIxr6XpOebVjIRjnl95EpnABYzQ4Mh0Xb9otUlMApcvQoNj0nX1otVmZl3Grgqf/X"
    "rsqxSR5jdafmnfC8IE6vlGMIjQK6sKzqs7Cav1VjICa1AqDJzvzcEDa+LPiuBD8Zj4WUE1"
    "BJ1MB35QzY70QAfUIIV5ATUUIW7sO8KZCKhBPIcimw/IiAaPnPbA6pHvimoAEnKVIDN8QC"
    "hUhG/6O1MGw/i90kLrh5S4+e8MK6cDNN5uJsDGFY6AMl8UcRiGSdnN6ZW0kXwqHIve28NE"
    "pUlUzDg/UB5BohvvF9UnOPdPHmqbWD7sWNp8wc5Q7Y1X5FhU5UXjmtylaftWYhRkiZE2dx"
    "d/Ly6D4+pn8F2cpozgGtDy6h7AsYDm65JTowyQEnR5t71chmEPzxqy5lP23Hx5WT8gRSns"
    "rsA/lLxXKUXfretNfPXu3N222FliqNmmyj9WFArn57O77ftl74N4Kvqz6Wd9Iz8tG6VTdM"
    "cvmeNpf3RYp159PXYnvePXo8mhScx6Vp8Dn41O62Spv01OJ2em8Onp6NW4PQt2dXn9Ccrd"
    "fMJO6GOZbReK7lqVv6OoER5BZ/Ne32l+tRqYHL04fnt0UD8K9PbM/DsG5vVOKFPziQcM60"
    "xeWtnw4znMcPX82fMf0bhe3HZ4Ma8IrYvHa77pH3bjtWJrClfSdOLsmgKUx6G4AUElqhDW"
    "mIbRDGsCIA0FAaUdJnXBuFqTcC4s7LL+qTcBkRaI1ZVgwmo/j0RVB0m5kmqRxP3GNDho5X"
    "hfrNokJkmcb0yDY1KO78WqTWJipXkKSuM4tJI9gaqSsreTLVN8NwVjCMJlrioWV28SjpuZ"
    "mZthihCH5837isiiqpMI7TpeiC8gw9GFOwRViKD2NEBviGS4Igk6DOJDMMgHXsihhn8oFh"
    "s7ywNJUrLx+87HXeiA9juixaVmDkkJU98BUI6tm+20yMwdCdHC5jt0sTc/ao5arRwciDJr"
    "9og4MAMH+mBQGZbblJTOPR4VMfEMBopjpb5vR2SrgJBoSr8UsNvwk+Z6FUrGV4DMkiNSvh"
    "KC5wB3ogiGhQflhXYe0xJ7lJ2A5Y3PoTNFOFJHxORgFvlswtEbflYdBxApZUqRju0IuUwx"
    "4Xi/S+Ww5gBAI54NMHpqXtgleE6PYR7agfIIOt1Du6g+2aFdfHxjjs3iQ5UOWToul4vtem"
    "b34N/KGVv++q/01m909/QpPIXL30ANz5q2s+3dJuCYPAgs3r0rzPG20eJBWayutliXXWhW"
    "daHwQ+0cJdRWLK4Sn6Zlu2/CI0B7UjC7ta8ImReGajOpdiWLy+BE8ftQN8v1VbH2Xyaqfp"
    "wvPi7nl/DX1WwOfqkQboDqG3EGPd4rR+P+d2OJIznbLXseyTk2Skdyjh99nzV/jdUxIe+d"
    "EndOMUHabuLUY36yp2MHJ6OX9Znf6eTV0bg+JTsbn7yeHJWNWv81/uubycnYOzJrlRaYeq"
    "Qz9zV5cOa4tV3DSWp+ig7JavsN/hcx8/sUFMx+i8X6PuLjdTwnVfNbF7H8Luv42R+7MLS9"
    "3UsyOe/EyA0Ska1VHzInsq04xXq+DAUKxtd2kbN3fFINAt6gDL9Bwl9+jghia6/HbNzaq6"
    "GptvisoZv63fgP1rXR2SwxiLDOZjFau96y3/TPZvFao6WjX1J2ERmQ4YjU7h9HtWGL4LZL"
    "V9NSdg0cFscB2AlOY2EP60tCEJw9IjQ4GN2zR7TaJCbB2SNCg2PSPXtEq01iYt4z6dJbFO"
    "Gweo1dizCRNCsUDIh2TD2sMwnDLYeYONzsgQCx3xQhWJZJDP4cyPF5UYQYqofUnFy7c8JP"
    "irgjyfgKYPm3aFK+Eny/1m4UQfuz8PI8X1aCllh57ARswn8VLFLdklBk+pCSaHZisfrocb"
    "we1Ry4IuEEWpDZf0wr0ITfA3alDUYfCAmEnQAhJqatHQHm9AO3NRH1AZ+KaHW457Gt7f2u"
    "OdsFAjERy+w9pGOi9u18aOQM+24LC20bEBKrmIEBcuzZulNlq5mWiJrEmxJwFeN+1pzLfG"
    "l4YIUrF5+MBzhYsQwKmrNSsWWlq5SAjlihDAqOacGNs7MDvoCSROicqboYQeVJlMYfK+ql"
    "joQwWefi9Xuo/VERqScHB6Ksb3pEHJh+vxwOKqNPNiWFFutT4dY6HCiOlVr/vhRXSEd4yd"
    "zZgaaPDFScdl+a0wcpuICMcGfacw1Nb2ZYbRKZPQeRQgvpcGztGYsiOFhxEl11MCNF1tLg"
    "qMxhjyIiv8L0mpQXSQLKIyh0I0mi+mSRJMStb/xed3uy2pyhymNL7jbb5a11EH8rsSWy+9"
    "u67zf+iydxHzjFfdkBi2LrnkG0lXg/56uKCycqvKzm9HUQ+PLsEZItvrgGN+qbhNjmQ/bW"
    "/GXzyDigrn7O0q6WZT+/KQeWK3Bx37z3OV9v30+vmvHPKqz9Na+vqGxCXabsfTmaNF21/f"
    "G2HPgqNvfel+tqB7MGXa36UFZTjjxrTCf2U1Yvn4qLzXyLJjNoPmVZ2AggP9/AbLG4K9W9"
    "Lj4WizuT8j8TJ1V9uZm/Ky7vLyVvCmznkWoSpdfFTd1JN+/nq+lNKdwNn1b5zdjl3foSY2"
    "M+5O25LPV+timmq3Xxrqj0WUSxYf8ioWGPs4/c2gm2Y4xZQ903xsyy0Yoxs/ySaR/ejE9O"
    "j+s3APaPX78ZHf3Ni9+yDLq+musYeON3FGRlPiGhXxGXdniHTMwXnijNGB/JUQcsMxiAgT"
    "564qD9nIzds+zCsdo1UftzZDl/LP9HsAlGd8DLffMZPmms5tn3TyOW7bTgOJmfrOm8HL8e"
    "HTbvQ5j/Hp+VGwvEgPyJBCrMfmMp35tNIJ/mUzqG0HUxf0px8NyvUWBcorfGM1Eblhh8kk"
    "TbOWvtGZ5o+QQTn5PP/eoGg5Pj0zfj/TrMc7R/NvmtbtWD45PXo6P6x8Nj/+EPx95Okm0w"
    "37w1k3IjUpFOXr85Pjlr+ByfHEyOyl0KwgufQtvnS6LPtp4Xo9PJfsW83F062Uf7+8dvj8"
    "5GL4yBlgDbb29GJ2dH5fD36+QNIofea9+OZTsnRylx6i+88YeYmKOBCCmHh2fGVQhfJieM"
    "dvphYbyjiR4RRHK2Fp0JpMRnSl7EIULr3A3BMkA1kBKtFfWchI2Q95yE5XEoqq+iRzUmYT"
    "CjKIPiOAjVKEpQXxLCxf3U1m1y+jES2qSIOfCUkyenxUnbIfOhBkhAWOLuH2qIBWPgzafk"
    "hwR5vDt6qCEWjIFX8FADSZnSwGd+qCEhs0Q5YquIH2pgKGfXDzUkZOYoh/NQA0KDK2SIhx"
    "rQypPIuM8qQQJiIbH7Z5ViwRh4BdYNnlWi8e7oWaVYMAZemeXGzyp1tFzBs0po5Ulkvltd"
    "YL8BGY4P8e4L2xblIG5hICpbGwLrDsi42pBaOsqhlzZyVu+Xldk+pOzZAzx2wn4QC5Jeub"
    "eHJoLO4FPhSOODG2HjYwzEbR/KyVWEoB/4VExFSHsBxqCPInJ9wCsq6wKAsGcPaLlJ929Q"
    "jCRayf2/mAbHqHz/D6s2iUly/y+mwTEp3//Dqk1iYuUeDUrjOLRyj4KqkrKzHo4KSuOyD+"
    "XxoF+KgsdTrHjVmAaD4x9sgVxoza+aXccThYWTF7SKUbGwhinPhsObCFyFRZnxdCgZMQwO"
    "CCwVWBcehkqB+VQ4riBURhVdWHe62UzmZkGDGQLKPNsAHtgd/S+aLWnlycMUdkZLwoYa9M"
    "Yh4XK6Y/04hrAvOhqiIw6JiWOs3om/FFtESngJ/ZgCzQOcuHrG4rkKSpAChZSp3YQJetA8"
    "84gqZ6B04RLdoALyFF4vMEMddCRGErkJ75AC9qlwnDZsRBFeWGkSlQtVlEwoHhEx0oIISD"
    "CxRF8VsQey8aDLJpmATATfn2x2ogLGpOPKCu06pCM2/LvAyDFyG0srxBiQ4RDDKF1VhKD2"
    "jMu+ic0SdWOfijBkP+gruP3b/q4IORSIiVjWe0M6JurgCvDAyBl9ti0sNGhASB1QDQuQY8"
    "9hJJTIqCNSoo2pYCtznxR8VFQEIp9EFTJrR4gl6giu2O5MJYweACiE3QCjxvvC7kCzNv7C"
    "K7k4HbFR1LySS1WcROdH4TKB+SG6CCbvsyIoj2sSTxP2y4TSxAQjKMwXRQCGYcZ/hoQZs7"
    "1oSAwy6kuLy6k61GL26Z1tcINIuq+NiYldLXJPSXdri0mSPvk2d56EiH0qIgrAv0ulijGs"
    "Ow2OecU6LI8AUr5iDesLQWSvWGOPZ0f3OM3P4IKm+RG5oWg+xNcOze/BHYn2KkT1yd5vaO"
    "8tGGmwmwrNPYSqAHVjr7ntDS/idXh1YLaaTz8U907Z331TN8QtegxkcL+vKegf0uP3BNvN"
    "d44l8AMIrwzCduv7YjRk1/sKYfSucLoG3vvCCR52OIJlzvXfG05KEY20CEVXvGmMrTGbic"
    "QzxT45r+PKsMkkUkrzQ3ZWoQhlWHu+dUPKwIKabtZUPbyGDRpyALTClpW8R0zTZiDrvk+c"
    "EoOFWfJeMU2bxqz8fnFKDMFKyr1NNPvWniZ6d3dzM81lhXGF+Klh/r68mEaPFDX3NN03Rk"
    "6LQTO0/Ivnr/mi06Ws1vPbmbnL/uL4+BBLbzFMMoxdLU6b4ULhyaT4sZNeLyZV7IJuDZm5"
    "j8mb1A2noCNDTu4jh1PPHA4Bl34pHLAnZ3q8OJN4cGaw92bYz83UeehcXxRhashQPIJ1t7"
    "2KZrlxoAWFsbR5JtEjc0kKCfKIdJIAhnWmoFx4a5j5Vdt9WZeo8zx4gOE0r6mGpHApzbAv"
    "GYbl8U74Ga4YQrHyWBlXT8LyWay7ul4Ixcpj5d0uiUhQxINcLUSqTqFipwEIy6N4PkcSAC"
    "hWHivfWmEGAArrrhIAQLHyWCXX/wnCBPrPffmflFigGKk1IDf/s4rZ+cV/UmKGYiTjG3Lr"
    "v9P4Jrn0j1SdXKeIrooiRCiyz3tRFJWSqQS+vaO3RJNK2OklUVRKphJERk7dEO1k6eILop"
    "QQyW2G7HnIkARfeas/DgkrTeERPg0ZkqB49B+GhJWm8Pi+Dh4czwGCoBlyG+TVnILUekiZ"
    "j4NAIgSY767Bo/Hjz3rAQ+F42NmvhsRkIvx+dONudJB+TCQsy3/kAKFDDXw3GDPvHoQeQS"
    "FK8qJUPKGq3ZMiq84jFN+SSlEnsOrekUoLkVz7pvyN2Ooz4Wh03/QQsZyLgic58Bc5hnqQ"
    "o/t7HNgxngmcwk7kzBfvGOfl6PB0jBzfZGKvqidJq8iz1Wy9nV/OV7PFN3bEui42q+ViI8"
    "im73SWD9lqSjJithrTIZO7xwtwnJG9wNE33zwV84XYS9+4L4yl0oEbyttvcS8ls/nx3KWU"
    "Pzoox4Ym/fL4zdn4oE4jPd4/nByZf5+Nj85GdR7mR8n6qr172L1stQ/PvYb3lntVXmLvik"
    "/4EYlry2uQF+uV4eNiR5ByA8S4ZaXBDtX8wkHISB4+QppH7A0GTcib16DdI95QWXJ4rb10"
    "AewNC1LEgZnqQG6lwRYBqGXYH7NrgiR1B/g9Y6TS0rDhJ209Vx/b2n3jHgg7be0URdrsc/"
    "XxDT+w84HQdzB8SSxkmp7R/roxkTlx2DqQxEam6fM6UI6RzInD1oG3rOmgAW/9k8HflhwI"
    "fVuBbAPlr+vc+q0NHm1eH/0W75g4+Pmgu2XwkOgXcMskajqFkL6Qn/o9k1wV7DAvkonvyQ"
    "gKDRPOlpCDCmxDelsHzBmcnl2r3jdBqqOcUaFq7C8sxxROKoXc3+lGycGELAnzw0lzkPVD"
    "/yg5mJBlR44UcQ62+jEkLQgPt/BokiLO4NY/rqQFESwwgkeMp7PNZn69uC2+OW/pUvLu6G"
    "a+ME+FHVTfA2yLrbk6Un0ZZDlB+EJxnv2coohVaD2j6XHUflHTY21btfWGLtv39JrX56av"
    "R0ejV+OTyvN5Ojocn5qn6Mbu36fjk98m+/WjdKdv31Tv5CEP0nmV/r/2rvA3jhvX/yvB+5"
    "Ie0A9B2t69B9wd4CSb1KhjG7ZzxQMCLDb2JNlXe9fdXaeXD/e/38xopCElUiJnqW0ffP1S"
    "Z0ek+JMoiaQk6r7ZLNf4Tc9eK8Axkv5BNf9j91Rbr1Dda23sa2psg+keVqPZhJkrLVbB8C"
    "rJQple8bwkCPpCCHl0yUKcRESc3nwLemr6nV9QObk8Ec0jt0UyxPpmsEo1RMkihS4OguWI"
    "y/ptGwLLyyKF/uHrHMg1xyuJvjF4dvrmsfBHJogpHi8TnlYgyctjps6DC4wwUvxTnmEgyY"
    "v4Kz3OwAgjxT+s+3rkg32QxzwuBvZoHW8pTm+H6oEOy1gB6VCqDtSBuVinO3NJl4oxJS4g"
    "Tk21/nTe8Fsl/Q6i6VpCmYmRIte1BjyveIAWkaRhjGm0iRhJ+vKcVx88edpN4cbvFp8el/"
    "9ew81uG7HMri20p3PdVWPkVXes7KP+PHed7xnRJ+MsNGUVbzOpnYzwJwNIh4/HlDhXTrv2"
    "iuajSrIzZVeZ3omEVApkVnlCUe1FeGyPcbyz3eV7xxiPsKcmuC+YLtNbdRyWuPoixikuCq"
    "bjMVZySuLqtavz+v5+vdk9rMJhrseyOMeJnjpeqE5dkqfmn/fNdS/DXfcmV0fx4vjNkADI"
    "53yG9X2Ha7vfrD8sPixvXT8QDTCwv75db5uQ6CgE9LtfGfzbVkWaeWvGNZtiF7RsuiMhi6"
    "3rBi/r89DO2+vN8n63TD677/+/khl12v/bCjOcslER2rgoWF9smmUGxumehhnkZLTNAVly"
    "mZboJEsME2I0BaTRtwRxyzL6j6oBDslY1DHveyzudxSraOgGQcHvQMhnOdzR+IsFA59T2Z"
    "7TLKMxG7MEn0mWhO3NK5DINGXI/coJPtsb3mzdlGmA1UVop1JELDRjK5WuuwStnwNVuHoK"
    "FpSfU60RDbWW4PRzrAqOn5VpOH5qt4Yz1FqCEyWLIuwAydaLmqNcZQl666YSSixoSq+bRu"
    "1YYCccIodpwaKsxSlQ7gDSZLxOmbp/XOUlfArnjyZj8dm6flzlJXyitBAxAYvJOClEWm8J"
    "TmQGSjZh8uQMVNLiRM++xV9tW4MSVNs2om2ZEgNt+6AH4g7bRvw2TY5KtlFT5JAxZA/aCJ"
    "nkBJQjNAE+/YYWYTLYPaOVq76EFPtpcpjYj6MxojK2MBFrsU6DxX3qzIhYCEY/NF/oGbKe"
    "gcMJPaW9ps+WEZMpbUbOmodtN+XsCSj3mEFjLuVZ9LCNIp1NfSBWO+ogIa83oVQ0wsDvxn"
    "MsEkuOXj2GMKm8BeB4OUAryMbGWH7Coopp+VW1PlihzhMbDMrgCyAuxGFgwQrxGMS/hBtE"
    "Yyf0c0LNIkdRX1vQhBDF3pYlg0pJaHy2SaGoWhU7oumun8/8hCL8z4i9LmHmp91i86l5ZN"
    "eY/tApnKhdxambiUD5OG7J4J6cE8ppklU6qIGbdSaogW2XlCloPszHhI77g+V8yGlL5Wsa"
    "PuHGBuZQd4+JZJ1hi2s1ZV1g682XTJ4psmt0KaZSFn4yjorY77hlZUjWGkiQ33LLoI233U"
    "iMyT4GSjW0x02qVIo8Sl3arJgujzFKIGQOMZcrK5RKThgpUOLpkkcaj60aaJEslJUUq7o+"
    "SVZEmIVcKzVWIoMEqnh7nCPUjVVbqPmt8qS0NvcXplMNWGOcomRffskujdpMRfuMWlvI6j"
    "E7Jb9XQprv4zpZvQghJHin5PJKSLN4K2XwIoRQOHo4T9WjPQNbI1UV4wXRbPd2h6g+tMpZ"
    "ZXpQkk1btedpuhIfPzapcvbWflkaylTkB+I0/GXMSWKneCkySGdVXHvIxtIntaKoJ7SAUe"
    "YfWhoxfI3ZUWJQbgR7A6Qsk1wTJiS+yh+8ymhDnfRXmqNYJNGUJFj5w1l8G1RKhSU7rqW6"
    "qNMyv7tv1/Pd+tGl1vS4JRaLL/tHs1nonjS81QGYmtstonrU9wBoTsSO0Tzu1lq3AziJKP"
    "slNzSntoMEO7V8oSGyjx3DVVzc+x4F0CzmZRZTW8RwZ5yRS9EkJfUo16xTkUgdqrXHRA2Z"
    "eqac4iBqjnonzWmRFG0x8fw5yUHSFvVOpTMi7WfxgKjrYzF3dPk/iS1xPpbzBwzlEN1tah"
    "MNr5fb33j1rLOJPV/NXh5fHp+dzt8e/eTyeh6fvj5517Ve/693l+7/L979r/vjTdvLP81m"
    "5+5fZ1ftuHxKbBOXMU4wQhI29HwC1KieGUbIUrbBVHuqNKg8Xtr0sniMiKyyvIy4qqdbXA"
    "n9pCawXEMIiaTNIN2jy9AW4dvu1WUlEcOeak1xLzXz4CvaUbIXnCmayRYU97Izi7+m7SR7"
    "8TmzAOmRwwyTLGarDJO8ALqTmn65HdbG1Ga8Xfq32B+Lwfjrw2K1c3P/kH0mygO/7F98dW"
    "niVelpKpmC3/Zna28eJGbrUHB/47LTC0PLsmdXwazs+cIeDXL6HxNB49QnLFusCSAlvP/5"
    "PZGwRMp8cmqVnG1LtLLauIt5UFNeV6auSZtKUZrfe4qppl1MnAdd16hLZRFBH0a+HvY4ZW"
    "QgjxNQFbhBBhHUiSZcRJsHXM94S8QQYZ5otkW0ecz1DLZEDBFmMK8rEYPJP4N3LFUB7chc"
    "1r9hVdFeikzJc6jjBQxnyx4/1Oh/LKO2WdS3JSkG2qbBqbMP1TyyC5Qx1YTrdRSHwhxxsE"
    "YQXrVD1tTUNigmaYArQ6VMDaQg6u2Azc1je0p09XD3occMUm1GSUr7EvI0pdefF6tVcyvf"
    "Vehbvdgs291i97CVc92td4tbtRPa+nUfl5s7rhG3n5f399zHbk8q0wHXi9V102ofx7pqYl"
    "PiFO4f5Z1Y3vU33vzp1Gxfp7znYeWJ98zGAZikM+2/UCkzMQcw4AKk4bewNXR8MXt51e3y"
    "XLWNFZ54e3v24vikf+Ht59mL/v23o4urU7cLBGsYx16owP0U+F8cve7Zvzw7fX188Xb2qn"
    "827sfj83P358uzt+ddL7l/HLV9enLS/iOqJ4zZUE3/iyZS4Fpkz8yrPZN+Hb2hQXcK3wMv"
    "4/2Te/XOA4FmURqNINRLFoKICcMi3H2oEGxI6yN3zLCGK6B43U9QoNVor00wVA9pJw26JE"
    "3LiooTolunYo3q4yGo4joxBQGkQgQnrTXTI9Lz67g41SO2J9Tj+ngIUbrR0QISZQgtspAo"
    "30hgBz0vU6ZHFSGpiICCaht8SirkcWjCTBEBgcM4oJRUyOPIzdgJS+lUbQVBMGUHg0ikS8"
    "FUShTJfzHTIs8wM1dDZ0g0VYNxnM7UFQY55MnjCCajBEOwq2L5/Qcr2T0/Xu7eThMFEVHx"
    "RPZvsMnno2DDb1Z4xupLiGTxv4ighArG96ogy4TyQClh2CqmIPStCohcKA65KyogTNANrv"
    "iGkTayyqyJFsIo8sEUUVHaB4tEQwt/MrTmsExC0IrxltAJgaO8hPXBl8YiKqzS5ISQNtVr"
    "Ayxq9Rj9k+s0oqE6diwQ6TP8YLb+YWlEUBWaHFGJ4EItrgy5pMGgqEZ/YzLKjqkLTDAfj6"
    "FpzXyMqOhpaSySzMfwk92IjWQSglbNxxGdEDiej6uDL8/HoLBuPo4Jyfm4OsCyVoMdFYVW"
    "Yyqyc0GRWKvRJzPcsUxC0BqtjumEwJFW1wdf1GpYWKXVCSGl1fUBlq0MYfZbUDhGYpzxFt"
    "Wk2FOnNo9dEluwZeX3pvAe77CjRGyM5rPgOln/cyxbeCz7Zrm9Tt8Snfy+aHfwZLt+2FzH"
    "dwpd566vf5lvmm2z+eJ0IZbSdV757Pc4XvOnvjtxNg+3DbunPBaRsDM9RO443q2jvkxYuR"
    "L77HhbnEUfGZnufVuePx8Zmp48H9nCsRKY+h9plgQX4rXR5JFRhVAmO93DIWI8esEbo+MH"
    "v99/9OZi5ja6T44v+43/diZ9OZtfvHPHCc4vzt6eXR2fncY7/H1V6UwAdtjhp6RNoGrSm+"
    "eTD/GT1GhhrXVwn6mZtxDcGffuT6GVMBJwgPzUa2f0wDoLUMSH7xMSDo7xgXui3iIkv7Lo"
    "UIH1iAEGFjVzbGPt5R5zC5Oyz8JqxvVaWBDt+83XXYCm3ovmLkZE4GrsSssuQ4CVUbs/zV"
    "2AiLDV2KmWXXogzQgxsuSiQ4TL9IoDVW2pv3TXGhhCGt0BrzKwcsnhKwId2YsLxSaoeGUh"
    "I528ITQhj/wFhXgMHwBsMfaBDG09VkzJIR1tdlOcceUFlIo3ZQkiVqHJ92MNXwMlZZFB1Y"
    "5h6mHYLFw4dmtCFo1Z3YuvNB2nwTXBybR30pGF3GWh2FoyP7wguCDEWPHO9dUjTanzVr13"
    "sSsY9ViIAmrsg+txU/Qc8tjfN8VOC6ILYKeximfDe2vb7WN7Za1tg2XLML0y5pmiAtkbY4"
    "KY9Yf1w6fP3cNefS+3lN2Pv3W7GKsuz3FLegu/1L0/VePS06io7J2naLT8/klOeq3f90W4"
    "nofVO3A9s0QzY3aogIDhvkHp5Kk1ArPsnaqY0M+k/Qf7aCRRH7VcuGLyN5lQcQKC9ftLUX"
    "08BGnsEZUmANhGHKPaePHj/c4iAjSlxCDQlGSHA9aZUSbFu0gRAaVQtm8gJRXyODTvHUUE"
    "BA7jt42SCnkceDEX+Kk0WYIpno3DBRF8+pEsYtUCqZDSdhA5sRyhsi3Q0cgDtgfv31KlZf"
    "4BS0no/CGxZlyixBKQIIxDygCWZTQ5royXP5jR8iEMSSiVDd+jMQt+t0KIRZGgVAxQTCRB"
    "CkdkVbSlITiW1Ay/iIrQ0aqgimMNe3dyhU3oqL7EhSLVjT9agSckE8NXaDJBKW4CqNMHao"
    "aSdkfFNSpOkRJ6fiCgRY0XHvaEhWM0toc9cU3KWBkT/nFHNqFL3TnMRNBGcrZz03xZbsPJ"
    "g8cSegOok+oWd83qpihvC33r6MdET06eKFNSFPgqHvv01X/gc/c0d/e366+NIIpleAQ0ey"
    "jSt6fJwcjAzPRwZOAK+358+GH4US/kqAixfO4LlXCIE80qYU9gaJfYN9czihOBFAe8mQF6"
    "osrJQFqCZElJyk/DmcOGDwmO3/ZNwjNy4nemQitozj1iIjk0ix2ouG4BtHEm1eIbKXMg0U"
    "xdASmUQgBXfdKOoMzBrXHijhRBgFV98o6gzGGtcQKPFEGANT8B8dVIpqDxX+YoVbMQsrkm"
    "DdV8f8JS1capuD87s0B1DoCkzferMz0q9CoUQIDWmzQqmN7qYfEZJxaJK5bMtlNO7DDU2V"
    "nX/OQOK4TCOyUcyP/cEpTcEsSGanJdMPIEMx8lL8Dg/pF5gZH6/f5HJAgts/Uy7e/hYdaW"
    "F/IwZ/ubeZj/3lf0MDu7u3qYby0nd7+7bywberavehsuI4tgqRuvnk22RQkWxWZIpq8KSy"
    "Apl7RJdPfsSNpiI9S4ecdIIoU93c/MXu0iwFf1OBWXvaJZd7Lvmb3+ReCv6oUqLoSx65ke"
    "PX1FjMBuf1eME0Tc73C1ndDvcFUu9HuFu0O8MFL8k+4R5VgU28H+ZlFeHGlLBENG3wLB4M"
    "kjt76RQgshnvH38nWL11Somb+e1yu4uFJ2fTfN7mHTRUN+fWi2j+zawi/LFeaVfTem4COn"
    "26g/+MsPygdqNs3HByeYKsvOprlull+4JnBMua/0lYOccy24e8C4wVjj9vSAI2ZGzm/E1e"
    "tJkK/74f2Q8eRidvXu4rR/2uPk6PjtmNckYmLjPEdM9Vu2P7C8im+5XMxa9/ByeKrl6Pz8"
    "4uwf7u+L2cvZcfj79bt2xnrFtsOo3WDLuvtJ4TtHLM3c5qw2iTxmnoNfKXAJez85JwG1TE"
    "blFfcGWMocVPObBBkpBHAVLiBLmYNr6/hlRBBgVbh7LGUOq62TlxFBgHWYslUoh1mdxee+"
    "myNzbAWYxO4qQ5fDZumkstULMApfhyCpcvjs3otgqhZgc8uc5PAyR8gjhKsoPL7sfzTHDW"
    "SSQxcdXOZJ5fDh0eXaTcCfWabLy1zPDG1Oz2uDzcQXGKNsGl7ayyZXWEMHuyCEqI+DEzZp"
    "oEPqgrqHosmQB18q6AEWUdkm02YATK9sFzwXHKptFLPCSDRxaogY5OeHQzWAZsyE0MTkxV"
    "E4ZkJRcpms1yxYRGWbTF81xWMmbpd0/TxE2yhX0r3GTMSgvKYeogEmJaLx0SkficIhRxC1"
    "cay2i9tm243U1lN+XOHe7fr2BmSNMT2htGnuFptfUJDXX45g3rBmgqvix6x9V963bZjJFC"
    "68YcPEaqGy7BmpRayM4rSIp8WhHMRwzxTaiBfQjzRS239ibtfEIcpMM4oClBy9nwDhd/vg"
    "JF87Neuj0pq3ijlCHqT9y8W8DEWoYFzroAJCHiqeNcyhIhmKUBXxV4aOB2obe2WrL2JUxF"
    "0ZOh6jbcyVrb6ssmFt1airI8qoqi9graOebxGX8IAEQcOjsjsSQVZbHnO6yEyGNjP2DKMy"
    "WQGKaIfldQpYRMpjDQu4MdSoeu3JDsdrt9h8enTpKJcrd5A8MfNRckhTB8Db2QZX3XfN4o"
    "5l033cx5Z3+mBiyw+sTG35gafElqcPSjAMTWz5gde6yyDbPdsGE0p+8x6qAAgvPfnr3/t7"
    "Xq5TwQeSd2s4Ldf4dIRPyfL3bvLpNLuVk3ELyB5RuAUpPZ713PdabgFVOz+9+9JDowtn9o"
    "gqAw92ptXEntRehNepjQ7aMEEwsIIaGkNytRbhqM39hI6HVsPcJ6ovYlSb+wkdj7GGuU9U"
    "X8ToV1gFvGHq4pANn41BDVzLfTbYBZruGqZlrqes0kdRlRbxqNwWRMMjsnZbomrLc8cUt4"
    "Wkzcwh5m4LI4DamG8+3TWr3fyuGRJZPyJzvkaOdd+eRZZDwYkmN+q1fY1uzGxvszsxIXP8"
    "ZUYkyyGMOFSigiGZkSCZYJLy03DmsI1q5mYUlM18enakuCpy7sRNMfyzPG2SZBqMe86aTP"
    "0CiOKk8wxdDqRxGnpWAglMhQ3NUWah2trRvAgCrBpbmqPMYTW2p3kR9Ov9drydrlvot03b"
    "TLv558X2M1yB//w9DljJ7IHNeico1fzzfrlpjZ1Soskv61/4+0nx9anvnv+JC6zRS/X0rW"
    "60FC5vup7cusx6juX8h2f/0/yldKCcpRs1cAvyAcIAQybzaoZrVqmcGu0Wn5r59efF6tMj"
    "y2iTl6UdI+vVzXa+vW+M3rg3SXL6cbO+m7s+45j1X8uc6h062a1TCRnTWSAqZzgDvd3XbI"
    "asrGLVkGeiS+P1OfglewqFZGxyoAUyNLsnl2lTmQHN0IeJEnyv4CSwtZMWCSytOoTCEPIg"
    "KxxCYWUoQh3nIh3SkY4HiuY5c5xQgiJMP53pQHoqHiKYJs0BjrUX4QkyxkbleUhm2WGTGo"
    "swND4PTcfDMvZ3uOqLGDW+Dk3HYzT2c7jqixi12HKYKmARYUCrujQYXWDAo4xsCGPApCjl"
    "XtS8YMxSZnrWbqeBr7w85yj3G3jazNxjud+QE0Adf3jojYX59WL7yBzH9BHb58+wqyd4xR"
    "Y7mw8f/q/ps+uhuwFUGTnT3df7BkHOppS5abbXm+X9bplkqHENdb9ZrjdDchIZR21Sm3U7"
    "wxR7+uahoftq3eoA+/HjctPfo9net44kU6b9ur5lk+Nc36633LftYrfcflxc70YVdBGEmq"
    "8Kr1e7Bc5Hi/e53Peys15j66ydYG5uMUurN13UT7l8S+butUvZC6fBfeMQkJVVHALy5N84"
    "5h43fk4zAvNV8lqy+5R9CQbx8tPU+AxM+8P7IaFQfzHt+OzU5Q3q/9X9eXz68vjV7LT/+/"
    "Vs9urF0cuf+vxKZ2/PT47a8TfmFkJ1RZNcLDv4TKZFogHAmTGA8D96ICdnP3cCnp5dvD06"
    "6f768fjNj93/3128mbHyFhMunc56tmfns76Jfj46vjo+feNa6/LsZMi49PLk7BLmW8J1RL"
    "PXWBP4kGjvD0TIh1dfWciHoQ+2EfheIeTD1k7uCpPDSg/TjzsOYfSO6R77wVStpIELC8r3"
    "SykqHpb1XildexmeWySV6MLKyoELS7M9Nl93EZo0XzNFxEOzzdBM112Etha94pSS8LC8lW"
    "EOas2/34TKDQaTDtRAxMMazTBzYKHuIrQPX+dgtM+Dkc8uDFyVGUaKiSaQmTdJVj5JM43d"
    "NXeOzJQmopjINcSR1GgaWq7yDK2I6tJ0Gd2wjepy1RcxaqK6NB2P0Tiqy1VfxJgzkbgKlL"
    "aRMTyxjTT6QgpswUviwOFojzm6UH8R3uCeKbAN/hsDzH01huOYCoyi4KmprKLgyrFmkS9h"
    "bhR5xmU1lKVFJGgySmiWEpGstmzpgYigxtob13jW4qtmBgDORXzDSijIaEWTcfi+GVdylM"
    "Oq0vIO5JFCFiWs4gilsGGKqrrQ+bRUVGnhbhFHyWt1XZC5XTE0AkIkXq3ZiDTTzWO5SMPh"
    "B+uBjWXTNINe2yNiTVNArT9Mcwi1H1BMGAExdWZuPwho6WhItp7Ug4LikFGIpHg0RIjvxq"
    "1ECzyhpfTjhuYxobXgKPo9Wkw4plLCCUOLYcKPsN+jQaTjDWzjqkcaps1oDSgYjS70xbhR"
    "YvFUbaEfSzG1qj1wetDDtIlwzECSCaMlIefHyaGAS8dGOMSgHhmQMqMHoVg0KsDv1pE2JJ"
    "iiBfTjAdMqWgGOhUO0hHAcjAQTRkFEnImyHgCwVP/hjrZ6CETEmf6PNs7hQMCfrOMqsYS6"
    "BtGPiIRc1yhwXByuYYSjA9FMGCApfSbOdjDw4pHSn0ZTIu5pGJTvLo9P3zz5tFw9+Wa72y"
    "xXn7orCovNZvG1P8E8nn3r8D99MpxVkQEc6sWgSjmxkyOaT11a7OSUpfvdn1IaTyS5k2Xj"
    "0R9/tqfnMibX7k7oEKcBn8Ifw6G/p0/9k4v3i+Ujy+GhPS66XM1/6xRoNby3eHZ2gr7fb9"
    "bXzXY7X613DWIbDnLdLj6sH1oV6FOD6e5ytsJuWIDX67v7DP7FdtsI0or0xcqHG9FQKF+4"
    "TOYe7XlHp5p7v8nYMzF7i7HnVjwsd35ydHrqTsS13XExPFPYnxmcXeH3CHuGiQbFAqIC+R"
    "ODA0usckHO8ef3micOe5aGTxsSnSJ80jCm9KuA+2J/Wo+qkVrUvGoAtS8uagQNBScaeDbv"
    "PhA1Z2D1U4QUj59PEiB+PjJEMNSVEV31qmJEQYGwfkUxqTKDRfVqYkRBYbF+JTGpMjdSpK"
    "/rgdLk6DB8TQ9VlZEdWwQiAICEQoE+m0FBXDN4xlVB9uhRSpRiihcb6JzCD2ZgI3lkcIXv"
    "GVFkMsjQ9awNO/dmUVxW+lQRSUdpcG1w2Te8kH2iw8a97gdmfNNX/chK8/Pk4AAoxiYiIh"
    "V1LBEHjsAHyzkVyiODqxmbEZkMMgoLVYZdHJugrEp/YzpmjawKTjA2gaeq0OOIjOxWWCbe"
    "DUCf7EZvLJUUuEajE0IpeLQJcIAGKGo2Kq2bmxNKcn4+AMhJr+GB4JyPCBDxpNdHJ5czx2"
    "y5+rJe+mTWjyUcR15yJwOn6U3lSeG87fahgY/v9bI9NNEvu/VucYvDda1a3Iy/aF/lqHtL"
    "u8LlapMr0d4TYbggH0gZIBxGy54RQs/FKETo2e1zA9rzKMYZX10cvXbXlC8v37kg49k/Zh"
    "ev3s26P8+PjkGo0TMNej1eg+5+UYQDPSc/HMaryIs+sqbls+d7KJ5N9xTKmLlzfAplvHMX"
    "v4MSdBN8irm62YLug26A9f2Qaf4nZxdPxiaG63OsMOtdf+qPa9W/te3Z8xr+/de/jXzTEC"
    "ut1aIYK0HqV93hk32UlawzMSlAQd1NaExFojG7/xzXRRlGo+YLbz3HBCQE47vOaZ05KLK7"
    "sqg0CcLyhmxUW058uA8qkD8sWykAMKnYIfD15SBE10KDmSO53CngIVQ5T2GJPitVdnzJY/"
    "8pCQ3YNPpPVZrDo4j/pyQkHtsdAKrSHJ5h0hXEAxIKAk06i6NggPktTkImAVhRDICgkQOG"
    "AYDaoHnnPyoo8/spIslybY4rE9FKrHMZJLyDhcDYbWHFleXkH6dRxfiDRLRGghUADb8qKw"
    "MWR4ZWNQAxmQwxHH+VUZeH31hWNwIjOlJvK4MTjEEXttEocKCg+9J9jlTX/2gHEkghgKfS"
    "WEAjgBjfXK0Cs6ylQ0GdikIiUj+rARJoZu+ZaxTTE9CdBgMIvr+G3+zQjSKUkal0ciQpo4"
    "MaWQlhWR9dOZ06AhpSGyuBEejiEFKSwRjCS6n87oOd+I5fPjyi2tCnyRi/1W5Ln6s2azvK"
    "Tr3j4ikS27PucW26zS7umPu4B+ai1XAj5RmxL5I/r+5lvF2uHtk2GZM22Sc7/fVhsdoNFw"
    "SI/anupY0uyct1wxS4WW6vM6/O7/skfbDuSttT2MAs7k51epDfouqLlNlVTd0LtdZou6pn"
    "Zbxn1fPcJ3Ptc4YnVM6A2f+YgI53jEiWWKHBA/X+5wkbUQ4/GAiBrf+RZkrysXgxCTE0O3"
    "6fUSHVbkpMH61PYODV2CpKa88tuG6egMcrBMsuJOLBjVObpTWB6y5CG6c6HTo0RTIA0Uxr"
    "jhFKUIQpTTZLEfEAbZPN0nUXoU3Yq4joeIB1di2S6osYJ+xfRHQ8xjo7GUn1RYxggVT6LT"
    "Q5jxgtxcaQCTGKyMEqrwAMzAAG51jCGOTIuKy50NzQaC60RzjNBWWsNRewLmvuYORMUltE"
    "m9HZYEhZK2wkQBFtsM8UKIMBx6CzeyyKrLa8hkwLmBC0mbWkQuiEFEAXfoBm+zNX/H7xdX"
    "xm/rGECfZ11PNY7prd5zWWtXB13tTtZ9zroaP39Kw9FyOn2rOT+IG035vy2vOkpGcz9mIQ"
    "yf30fjhXenVxdHrZ9k5/a/3owt1eP7rsn5F5dXwxe3k1fzV7cdwfPX179uL4pD/weHbVTg"
    "NdjDF2OOmWFfmaBKmfmoZP9h4mWSc19/qCUr8yKk8CsfUmkxpzMBQeSEpCgrH1O6hKc3gU"
    "3kZKQuKx9TGoSnN4hBYLLk7isLNT4sqy+qWzTmgyWs8MbRKu2mzPKHqF6RHb3ij0RFgAZD"
    "KHxSGV23+yk91z1Jl/45I2Ll4ww1HLfvPILMHCjlBuM2hfI5LYTKHNPtmuyrfUNSKa4T73"
    "iYCm2GQd6jnZph7qWdpsp0CO6UaKdg8FcrPY+oD8rBMPEf2iyT4Uk/uJEXy2N0rZuql5Hh"
    "YW3mxISVhYpjccqHpLkKS7AAQNC8p2D4CsuQRLn6koImPBVclZlFRewqfPXhSRsfiq5DFK"
    "Ki/hE8e/KSIWm2X0m664PNwkzm1CkRlqRqFuosoSFqEPlZKwaOx8KarS4pwxKecNQcrPHf"
    "bZb8jqFfZ+//W35sPn9fqXx2XTrxZ3TcwL1dkVyGZMwBA3t5Db82cxu6afIvpXz7b5ktef"
    "F6tPLZqPy+b2BpX93lt12xbTdXx+7fuEU3eSsV2I/YXSNN9ql2H4S0N+ulluFx9uWzHGi+"
    "AgGauzLRe3tzjdRNKI26bVkF1MHHk4zZfl+mE7p8sSRebteF7exl3NuCKDcu/phnguRi6I"
    "Z+eVMEls0P4uYjCoXUzf/kweKUvoY61MAIHvMo6p9iZ+BiqRcv2e4IoUPnm+3n+U8SI0Oz"
    "mah4uQaWIT4GE0JID7L6L+HMdACrL7IpKEGFFpFlxUhGEbO330KBA5fASpXyeHT/aOHlkn"
    "ZQaELpS7DSkJCcfWXaAqzeFRuAkpCYnH1j2gKs3hGaZLGRI3hxIYwMJuCcLVlxMfLsdCK5"
    "MnJaHBYpbYqOpzSINdIUPnipOI/Cc7LJ5jdiLoZ2xlH0EiejIY1gHDiQBVmUNEmlBKgBke"
    "JF6yvCX8rEC6XY/I2vc3brD97PLLIbv56uLdDHlRLYhdc3c/aYekbYeW7eYrFZzvq836T+"
    "P9oCHJWrPZrLF5/ufBXdotlshd8UbEXdtCy7Yx16sbz2isgjCwkYEAx5hrg7kHJJ8JIsJI"
    "r/x3f2ozNJfTqk5/svey+Gqy2oL6t/W2t+tJ73xsm1//i9gIKrRrThbcvjppPA9G15ov3R"
    "YiI3LwZ7ESYcdus/6NY96pahNpZqTpfQelStgN1daeK4QSbluzvZ1PSD/Rf4bBgPvF19v1"
    "Ivj58sjGx+Vquf1Mhh4of/RheTMHfRf+/u7Df3//lx96iZzl/M170D9OuUOHJEnKgGKHIX"
    "HfrG6Wq0/igRcTxgMPDMiCbGFW7zv5fZdu7en57PTV8embp5KxmUqSW9dC6Vbb9GBbIh1Q"
    "p9MDaBBMrtIAvXQi8DeKVRwS5cEPA80S0k3JTgklh/GnhzUQ5qFBD0q0YqTs8/ZFmOFQO8"
    "FprTta+69//RsiP1Rd"
)
