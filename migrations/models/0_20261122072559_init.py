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
    "contract_id" CHAR(36) REFERENCES "contract" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "opportunity_id" CHAR(36) REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    "order_id" CHAR(36) REFERENCES "order" ("id") ON DELETE RESTRICT,
    "support_case_id" CHAR(36) REFERENCES "support_case" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_activity_target_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_activity_target_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_activity_target_one_target" CHECK (CASE WHEN "customer_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contact_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "opportunity_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "order_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contract_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "support_case_id" IS NULL THEN 0 ELSE 1 END = 1)
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
CREATE UNIQUE INDEX "ux_activity_target_external_id" ON "activity_target" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_activity_customer" ON "activity_target" ("customer_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_contact" ON "activity_target" ("contact_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_opportunity" ON "activity_target" ("opportunity_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_order" ON "activity_target" ("order_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_contract" ON "activity_target" ("contract_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_support_case" ON "activity_target" ("support_case_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_activity" ON "activity_target" ("activity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_customer" ON "activity_target" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_contact" ON "activity_target" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_opportunity" ON "activity_target" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_order" ON "activity_target" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_contract" ON "activity_target" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_support_case" ON "activity_target" ("support_case_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_created_at" ON "activity_target" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_updated_at" ON "activity_target" ("updated_at", "id") WHERE "deleted_at" IS NULL;
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
    "contract_id" UUID REFERENCES "contract" ("id") ON DELETE RESTRICT,
    "customer_id" UUID REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "opportunity_id" UUID REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    "order_id" UUID REFERENCES "order" ("id") ON DELETE RESTRICT,
    "support_case_id" UUID REFERENCES "support_case" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_activity_target_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_activity_target_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_activity_target_one_target" CHECK (CASE WHEN "customer_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contact_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "opportunity_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "order_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contract_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "support_case_id" IS NULL THEN 0 ELSE 1 END = 1)
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
CREATE UNIQUE INDEX "ux_activity_target_external_id" ON "activity_target" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_activity_customer" ON "activity_target" ("customer_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_contact" ON "activity_target" ("contact_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_opportunity" ON "activity_target" ("opportunity_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_order" ON "activity_target" ("order_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_contract" ON "activity_target" ("contract_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_activity_support_case" ON "activity_target" ("support_case_id", "activity_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_activity" ON "activity_target" ("activity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_customer" ON "activity_target" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_contact" ON "activity_target" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_opportunity" ON "activity_target" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_order" ON "activity_target" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_contract" ON "activity_target" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_support_case" ON "activity_target" ("support_case_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_created_at" ON "activity_target" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_updated_at" ON "activity_target" ("updated_at", "id") WHERE "deleted_at" IS NULL;
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
DROP TABLE "activity_target";
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
DROP TABLE "activity_target";
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
    "6XWYX3iygQJAtURuyObREJFjOrsjJ/+fqfs4WYcMf//mIc2E92sDl7b/3PmcsWHP6l8NnA"
    "OmPLZfIJ/iFgI0c+zNJPjfzAgz/A36fM8Tn8acL9sWcvA1u4+PS9WPBgbrszayJcbgnPCo"
    "Q14vK/BhYbiVVgjVd+AI95vsXcibWes4A/cc+aCe5bwrXWdjC3gjlffI9fORFj+E544V7e"
    "vnLtP1Z8GIgZvJd78B3/9d/wZ9ud8D+5H/3n8nE4tbkzyTDRnuAL5N+HwWYp/3Yz+Uk+h+"
    "seDcfCWS3c5NnlJpgLN354tbIn3//6681H/GzGXe7BUicp1rorxwmlEP1JrRf+EHgrHi90"
    "kvxhwqds5aCAzv73dOWOUS7WWHj8e3vif+/y9dCe/J9wfalnh8Mvtw/D++uH4fCsKNSHOb"
    "c8sX7hW7DivFBwlfCnsXBxb9hugGz7n3+pr0jYI/96hm+7+uXi7i+v3/1VskT4wcyTH55J"
    "VvxLErKAKVIpgoTnY48jj4YsKOE9fD9zg3IBZAlzgoCv44G94N9H/9JGINEfEokkJ6RKJG"
    "NHjB+/d8VaWyLf5ty17MBaM98Kf9vugnm4+Xx9/3Dx+Su+aeH7fzj4148XD9f4ybn86yb3"
    "178oOQrQCkpdxC+xvt08/GLhf1r/efvlOi/t+LmH/8SP4LV2oF5w/Y+HM1wlWwViCMwZsk"
    "mandGfoz/Bo8kGWS0n7TZIlvB0NojDfFCJc+bOaIdIYrgLfORRyfYI+Ix75dsjRZXbG8C1"
    "fe2GV5oyv7N9uONGGwvvRnnPcTaeh9L/YM1WzJvArTgDScOmcIDVltr2fsOdAb8S/vHd+a"
    "s3P7z58fW7Nz/CI/LnxX/5oWbz3Hx5kOo9kQX/M+Cey5xh2V36AJ+WCyNHlhMILLiBQMLr"
    "UkseIVN0b057YokpmBy2j5eoZbtoflj+xg/4Av6VBXhOx8ASa+qJxQdLrWkgn3rkG2sKZs"
    "5q6XMvaCynBftz6HB3FsxxG718WSOV/7i4kxcyPJU7p1/Cj87VZ1nRgZnIWynaLGEHivZA"
    "kkzfuOFv+CDfAyam7XCpa+2nxkfptJWsZBAwrvRgVxnJOaIdrOUDbYkv8Gt9eUyjpavjHA"
    "jxGJ/3geUL9WdmAc8DuNatEW4N0NRs/Kh0AbzoAHZ1Ip9H4ERRMFdzYY95uXAiilbKttXt"
    "1+qMAptxpahwI78VT6bdUnO+a6I480cvpTeLwkhRWVe3nz7B+bV+O7v67SwnIX81+icfly"
    "jX6msxRWK+lKRQlMc+wCuRgfZ0mx6CrJTOG91v5zX323nxfguZOZwKZ8LLzopYLJkLv6hW"
    "Filyk0USUex0a+F9kb6wIvb+5fPFP/6aubQ+3X75OXo8JY6rT7eXhesJHqs9JyMx2egcku"
    "h5k41GeUDQzvAZ2o4enpQE52prAza1AuvtwBJL0Pa4dFn1LpQMmdnSEHBxgyPFQRYrvN3B"
    "4hNFcPJQF0qW+7CisVB2ctMjkCIxm+8sdIvgMrcDc66GkH9tr4YiucFS6PHNIMbjlee1cV"
    "FzlP3zUaUDsnTYuAOv4hS80RVvgVPERP2Tfxt74bS3AGjcZUvAKk/av+0gISvaCZEyAMEg"
    "yrSw3VXAfc1AQBl5q4jAgfbAL2JtOcKdRdeCdLbDtR8J9fc588bzYQAGqr5fnaUlp3ovpl"
    "PI5ZnHFiXno5mIYmKS0V5kxHzfnrmca0HsOSLzIXZ0vpU1MxHNncBuQHK4RubC0+NvmqQf"
    "3F17IpDRq4lYu3vnL2ZTTR9Lc3sU74q8/kl4HDbt3/lG8lzZauMy+CJMa7sGe01suFGG2E"
    "58Tv6aLNlj6zgnLbvtgCEqPomf3IEFdXdzJc2lou44WWa3VhnbWZ3VoBXMxm2O0b018ybD"
    "iv2+ZF5gj224SoOSS/YypP7p73fcYRU4aS6P82vyRnOuWJkCEcXidhRGZhMHzJvxrlj3IF"
    "92olzD3SjORWoXZvZn8aPF+SL/F+aymfx1+N34TTV7rybVOLdFt2cdD5c5ikYZyBjleeFb"
    "SCuDi27My/cWs4BDAfw3RlbgEx5qsPJs49Zvosxiyizuc+IoZRZTZjFlFlNmMWUWGxmYpc"
    "ziIjRPmcWnr2Qps9jszGL4ZAnvLYGW6pLB0lSHixecfb3+8vHmy8/6FhCKYg4KlLn+mnuN"
    "7R9jsotj71oL3M4SdelzGgei7HgKQlxAi71ZGvN1FDI3wj/Wc9BE7JEroOSgrI5AFy1e54"
    "j6wexo0Yfmdl3MJtUbYMdAQroZQe/Vx/YwQlaXNojZhEetA05fJW8yZ3N3oUm2cj2rYhsw"
    "naeiWycXKOtMp2zle07dagfNDhHACCNANbGLJEbUIGwRJA9vjVhIezIVWYgro95b/E/4o6"
    "NwF5kG76PTjjsPHXgfn/R5UVwdvZJiGBTD6DNETTEMimFQDINiGBTDoBgGxTAohmGIkqUY"
    "htkxDELHCR3flbkXMaIV5NqdHJzVXhtee/1jtnd8boetZ/W4nSXqBbfDJR+X22K5FF4Av1"
    "ZTUxfpesBz10ot+8h89yaaWzxN0Q9e44KPy2V/JeU9HDNfL7ZZQtgDnlu43MNznGKbRsQ2"
    "w/ukA1ZfpV5lzNbu5rrcHt7MWhLPO6jclQHefVA5dZF3wPjb7NsMYX6X5spWCRQNuiZSwC"
    "u+C/5H7zGH8x0YL9t5njLpGioarztN4xmoajpwPxvpGk9L2aStwQ6Yf69edxW+zRj+7248"
    "buV9iV1tViLL0gY5npUlsKhPBrWJK0t7+MgbDvm5kElCIPoXflj6amN4UHVGgr+t2Qb+8l"
    "7mlvhjAfb4QA7jQTQ3Gc8TyWsBT/tl9bf7+xpKbKHElj7nLVBiCyW2UGILJbZQYgsltlBi"
    "CyW2GKJkKbHF7MQW+U8NjRs9b3ILT+z35nPl9w/QTcSJr6g8zVGa+M+20wJytCZLIqLoYT"
    "NVn4M3FQznzJ/rnI8cmcnCOfsipyCDzzjBL251ON69aXA23r2pPBr4UY7vErUpORSyV4Bf"
    "wfWYyGiGf0vhThPRThu9/bGJNnr7Y7U2ws9y1jfsg40col3k+6UQDmcVqihLmOP9CCj3xf"
    "z4L3p2GyJ7KACfw3XNwGKLMcHdL93L29tPGT11eZNXRL9+vrwG4fw1a1+VeUNLG/SUvkmd"
    "JeyfSc3dia9s6fdwaceTKzz+JB4JtZDECOMMV34bhytP2r/9gS6XxLHwVwywoS8azWp2Ae"
    "2O9zRIoQ92JQ1SMFFGhbS/Y4Zs45S1ytBtOqltawh3mM6maxLLzaanMde6+HojEciawGwj"
    "GoqyUpS1z0E0irJSlJWirBRlpSgrRVkpykpRVkOULEVZzY6yRn6YVveADE1PmgfAgp9Tef"
    "UhWRut+qgFkElK+K71j3ECukEs1t692wsfM4fY2LpH8/dxR5WOxwT1HjhbnFUCevLTQRMw"
    "L4iebADk4bPYyNVPlz8UsbmBcl8C+SAYzxgaRVK4M7mDNnRJP9GuX07QIEGDfUZ+CBokaJ"
    "CgQYIGCRokaJCgQYIGDVGyBA0SNGiE339oaBBdTC2upgh6wlJcMcGB5uzY7uHACOvZkb0R"
    "uGQQc/X37lbupg6wWfCf71eMEZIfDGpBv/iRhjODkjw8sXZ9NHfFyrOWnpisxiVWa3Mqwu"
    "cIn+sz/EL4HOFzhM8RPkf4HOFzhM8RPmeIkiV8zmx8DpSJDfrTXS1GZVk5dZ0gcoSmK1+1"
    "YEst2Bz1meFj254pVS8xWCY9q59Mi+yPFdxppb3MP/KxvWBOuZDSZAc0HV++fKl5Wn4B22"
    "TB3M0H65VlTy1XBNYMLjRXzzb82/n569c/nL98/e7Ht29++OHtjy9jI7H4UZ21eHnzMxqM"
    "GcEVLciRWM3mwbDMnv/INuUSydDUGSDGnBqpySYMDXu0NsCmDw0R9VN2vzrQjCi7/jO8Xj"
    "PPg728Ga5gQzsaDC8S9ofr0n+WrFcjxKPfEjX0QNSQYzsPF5yuAwmC+iGYfldQPwTzZfRM"
    "qiy+zYUKf5SkO+/TxVCDMxzb1ZvqVSAz3w3Ea0Iu+4Vv4cIRgSu5pT9IWE4iQUlq+YsO8A"
    "INoYSxLy2JZGl6sONRHuGij5lHcNpFL63Vyh6me4XC7oDRX5M3GcLn1pt5K5+z57rpJCmp"
    "mjvgtBwn9Sl81/PT4w3nTqXuQe3kj0RwHl8y2ysxRC9Dwp/+fscdOW2mWmB38iUGnQzVdx"
    "T7KOLCEI2XAmE+B/llMz921lH/2mcmzZVjcze4yWaX5D8b1OXTjOVT4UZpUEHnYkwqxKQV"
    "rTXy5OZGH5c7U2xUKVJ/U/OGZEhRnQgc0AVkWXA78DbWjAd+jGkj/l1SY3fwr+84ywfvfi"
    "PzfOQ34f+8aZXiE0lF6jqvI2hpl2wf5jhl9tPVnFWE6RMKk51maTwlu9ucqMTEnnG/DFOq"
    "ZHhCYTTDwS7hE+v+l4vvzt++i+9upUTiEHwql0rqGkN6h9flvH0MgdPnl/TWmX46WrRdJ7"
    "ZecDOPk/OLwCXslUCU9vBMfVpvrWSfa9K5UwKm4XxdMBAcH7skYzJvXKKvRmKIlTMB2/2R"
    "w+el7Txbv4gShSlRuO86kxKFKVG4coNQojAlClOiMCUKd+5TUqIwJQpTonBPE4VPcpKibN"
    "gXO6HgrOCqI3VqjuakcYqmpxDhuZx5YuVqWSVZKpONkm8quTHA0wIKDK2OMBSTzCJtdV7O"
    "XzY6MPhY5YlRH+ZzujwPI2FgVgRaeqtAaLJYfpH9JTH2ORHAc6MksIDvixAZDf7nyEzm/o"
    "2rRu8qCTBwwp/aXRr7EgF+I3ioJYUKNXU9KRqTmf8txflp0LKiZ2+MZw73h+hFuyHm3Zj9"
    "BUqThRDqH4mfmyUASow33GKixHgzZaQRYCzkXe6YWJaEDc3Mvkw8xXTY0PCUsgJPa+O1Kc"
    "Y3CdsOUwm3zTs4JWwsvzhqH6TwK4Vf+xxdo/ArhV8p/ErhVwq/munSUvg1LzwKvz4DJUvh"
    "Vwq/HrOkMYy9mqMuKeZqIjqV8RzAdtI5EtHzJlsfqagGLHeCloRRuPqSe7CkRVTR25T1OT"
    "KTJYAhjTUHIwGkMBHytmDtCrP2JgPPLuP+Z/AhKtouxRStPKEDb/0x6AB/YIHRNmUe/mMN"
    "RrVbUj5a6/EcuPuYyhoYa0Va0zQmnwh1S8MOktXUas2tDsTrBqfhdeVReF1I8WgRXu1LYD"
    "XJt2GuNeJ67d0oxEoGUorLFGI1WEapWJpW97E8WU+6MXUTQm3hS9e1Z8pUoWb5r9+gKfOy"
    "k+P89p5N+Y1p1KiiK+EGrCoGrj4a1Ee+k4caVCuD2+PLRq1iEVmxVmYcUVllcjMiCoNTGL"
    "zPUU4Kg1MYnMLgFAanMLiZAASFwfPCozD4M1CyFAY3Oww+hXcPdWPhGSKTcSzUurZn4Xrb"
    "R8PfNlGab6t15tuCyoz51zYeXvYCk+XQYzzxn2I0DOzA0TogGSLDrRI4H7BcSy7XkPMRs6"
    "/t+Sh7gcFi6PHx4AtWNrDonjOHT2oM94jMYKlIk51/hyu1wOIBjnRh0nUjphIhDEcO/P7h"
    "y6IwLvGDGjmkKQ2WR99PScjmV60F9IoEtC8BLYGnJTf8NjUWkxksFZVuggu1tEZ1HlqJyS"
    "W2UmIFSoOl0fcz0kqJFShJQPsTkCuLwlk7e6D6FSSyg4mszeEqewWJbC+dyWwvmA+jcapl"
    "9kL1eNwMqcHiCafiBnIYk1y1oUZDwtFW6q6c3GDBnMS5aaXmyslJVPsT1YazkgS+2uB4lt"
    "Dk4ghUcLjOWMENZHSVzbgv2zD6fLbgbvM4a8fxcMXIhXDlni+pgmgghgy1ybL4jAuVXA+n"
    "gcv1Y6WK/AnWb6uXLyc/YPTa+l/4iBKVfAgJPL7ABXnHktXSsxfMK5HRpRAOZxUQdYoqJ5"
    "sRkDUQTqvQTfwXvXg3ZkSqOKbt54YzyhST8MdYYTrn7sbC5e3tp4ziu7zJa7ZfP19e3/3l"
    "ldSCSbC6KB4qqzD9uqGyCvNl9ExGuj+kdBsmiauZmKDxNhbzVO64S5Ov+8P9jkZiN2rZyL"
    "zAHttLCcTs2LjxAlsf28Hma/ROk8y1h3DAI1z0cphswB7BaMafv2vfxsxI7OVSeAH8lsAu"
    "60qgw83b+FWbVFGKSXu+jdlUzz4c1rwj2+5Xkm9X8CZzNx/zHzH9ch9zw/fcRtSNqp1KK6"
    "e8RqVTXvPaKRd8W49zdGpVRjiyLOKVmsyIf4UFF2vR9ampmoqqqfpcLEPVVFRNRdVUVE1F"
    "1VRGxlaomqogPKqmegZKlqqpzK6mUgmWOjo3oTAZuI7dbnQysbOoXPVOcx3Pm/XQqumgVW"
    "gwKhfVusVontpkefQ4kKBdS7VbHdWhDkh6etpIrNp1ltuLRbFTIVUnRVR0KLZGQAMWrMpi"
    "n3Nhj3lF4DOmOZxQzj7eXfz00MJnVr0X0Xyd+B8ivxldKt+euSArmf0B3sfCxkRW+O/Gfb"
    "RyJ+hdkwOUN+pS56d4zaeo6mt8plMuJ1YOy7zgypzQPFmd5W6OiYb2wNT2wNOVKTtuGKoD"
    "Gc9BV3RgrKMBXmY4Z1VbuGG4r8fzAl1/mC5xp1KeK6/pPdhkge2EV1H8QzvAqBpJBI9zG+"
    "81Q9dP51X9BHJTUacBl1tsgjRZP/dAct5kTGyKk8jBbbXm7Ilb/M+l7dEOiXbI0OPML1Pb"
    "NQBlhspkfPLbfFPcE227TTdrNl3XazrvE7AF7MyS41nT8j4hMTmVOOWGrYUXzGMoES1QhQ"
    "n7lisCFc5uLJHn0wL/sKlearEI49sBOM5yi0lXIPyL8HTyuvfZG1+upMyBrjkyKRrjzwzw"
    "Euz5BThliufWmHkeSGYVKFkYfVJs9wn9ZD3ppImMFw9eJNGCw0QnvzHuehSZLFlZjKJupg"
    "orjU+YKQtcrJJD81k2RxEDWh9aAz1iArPNK3WT693ieay1Kdpaj7fSII8e4q1UcWK8jMTa"
    "1Sw3SVOYH+WW3cUWS0dsOFepzK6/RssL81KOO8BDMrLId+0Sk+vw550o07cWl6Q35K6VJb"
    "tm80dJ5aaW/YTL67SERHoyu7HtFt9h1v6NWJXKcfM82B/orH1IchTRf64ci2JgJUS8MWsq"
    "ItKbd3tlxDBdLddkvExceyYZKAfGsITdYG8u2KTodWkRUmEEFUb0Oe+dCiOoMIIKI6gwgg"
    "ojzETGqDAiLzwqjHgGSpYKI8wujIhdMr2ZvBmivrSPaYVk7Mrf59ee57gTjpPeCztipOlm"
    "DyZxuRs8blCYZpw50hWgaNnO7oLVhkKf3YB0BVbv2NnoEJhfqjPPWQ3sl35s0Aj5EzmKJv"
    "1RUjTR/RlDeD4HstK+KM2oCPYj2K/PqA7BfgT7EexHsB/BfgT7EexHsJ8hSpZgP4L9TPHi"
    "jwH7pZxPvUzJAl1PuJxaOOF/5m3nPeB/OSRnR27nkCSDGN56Z2/PQi0cdrOwwLq8v2b5fp"
    "ppfktwsuAOxXE/sM8x1z+E7karjS+NY2vlywLuhT2bF49Ay1cQBkgYYJ8hHsIACQMkDJAw"
    "QMIACQMkDJAwQEOULGGAZmOAj8CJomDqOltGFCYXVpf7gH3rWSn/qXEbRs8bLRm8B5VscD"
    "qpF8kG21Y33/tZEb1tcqu9rb7U3habVcM/W7eqztKaLIwe9x9YAlNLDsc9Zw6fVB+RmMx0"
    "U1EuNOzk3oEh0Y2QSkQQjnt/WRRFzbT4AqXB0uj7GQnZ/Kq1gF6RgPYrIFc2OQAntv1RKn"
    "sFiexgImtzuMpeQSLbh8j4gtmOvqkQkxksFdUx5ztcqQVOOXCkC9RhH8aC5GYrDVegNFge"
    "fT8lrfRZgZIEtJ8pJB7nwRDY3MLvyREbLKGze7lU2Wd4Lla+4U5QirGttFsFvcECOo0j1E"
    "rTVdCTsPYhrDG2G/f0+qsnJAbLJMzgk0sdWDf3t9brV+/efffKYs5yzr47bzeIoAEEel49"
    "hKASoz6vh6g9PisNoVfLKKEwWUT3ASxhYC098WS7Y45AtVq4IQC1WkxbiLpAbbAo+qzBSr"
    "Nia9RX+LzB0lC6q3kW7L7PAS6l7SnI0RrM9R6fAXyYOcD1iVYoM0dmsGxUtEYu18LlGjJu"
    "d2R7wXwYTcgrcxYr5+9lSU1m/UUSScblYnKVXLyhvmLC2FauYjm5wfLpsdoq8FrPUSwnJ1"
    "HtT1QbzkqaENVm8mYJTR5sg1cMrjNWcAOZCspm3Jc4mc9nC+42TwrtOHlXMXIhXLnnS0ze"
    "BmLIUJssi8+4UMl1Oec1FIjFfEv+BOu31cuXkx8w1db6X/iIEpV8CAk8vsAFNR+b1rGsZj"
    "jGs+Sk1GX8JTQGa7C0MaAWfLR0v/z4s8nK1wSy0jQm81wmtYdrNcQjjJbT1issoTdYAj2+"
    "t9d85Ntl7kn1sUiRGCwTeSpgqRau1ZypsiHz2p6LIrnBIujxsYjmH5VMxqk1ozJ0JhtQv4"
    "i1tcCK7CUXS4enSrTVTziWZcRcd8WcocefuLsqUUt105cLpCYL4CKVcx8uGUvRmHQxjB6X"
    "eZSZy4cE1lMjl7EaKJSOCROWHXvKxxt8Tst1yJAdrhTi7Ovd7f3X66uHM00pfJOjyO3Awr"
    "rFiW+NeLDm3LWmtufLMcwBdo5F788RjXPtjCkoCmxd1y+iOKDobu8+3ny5uPu/uqKT98pq"
    "jKPV4H4JgrajyY8oHy8ceOfP7SUs6ImXpK3WSauc/oCyu7y4v7lqI7gxHCce6rzkN+Bstk"
    "e+bDzD2RQ5jla+7XLfr0jWq76sCoSm31jRgi1ccFzCPuKOwLLWQBgCCmT42tYDqnqJwTLq"
    "sR/ki5U31jo8CYXBEpHaLuryEAhr1e6S6v6IKO61PRsFaoNF0ONDsQQuz5nPh0uPTzn6Cm"
    "U4QU1aRQW9wdICk1xdKmrJeKlgG7dBmCC+btsIpWEnlNpWKMVDpIbPByAA/SOUpaW68f1c"
    "K4rLM48tSk5OMxHFxCSjvcgoPZg9h4BWdcxNUZjfLabTMfdlctPo/7JkcAvodYDOkPSD25"
    "kmoG0clL30KVaMLDJ+n6Ozesj0rS10MxuySdNi1BYdsP06PMNmsb0zzbK9dXFK62o3LU4F"
    "XnyfByWX8WVI99Pf70JMqFoUF/gOcy5fMFqFBezxd2d6oWM/G+/KrCv1FoPYlR60Z4G2WM"
    "/t8RzhwI0FZ9t6dIGXXfLRX418e2Izzy7zn7R4+bxUbzZi6vugL2XmYTdMvIhfaOreVAz1"
    "rbXwHvkE1WqXDLXdJwT3d+TmjXqLQSxU2lC3I2Y9r5K++TufYXPHDmT33YJtEProlIse5q"
    "LuyD5vYtTUVrnbPI0c22ZXL/N33Wf3K7nRruBNhrFrzYAVHdgqaO7texJF6pKomUmRvUq2"
    "T6cYsixBk5G0kaX9Qt0HKic/PrNhjr4luxjn+dqCnAZU0ICKPs8foAEVNKCCBlTQgAoaUG"
    "FmnJUGVOSFRwMqnoGSpQEVZg+o8IRuznlEYXJ0XmW1BOlwzURwFacJUsBP3zJffdstS9qr"
    "7DUSP1+nXQ0SG16SqhZgwjYf4PhgTbc9tVwRWDPQqZpRijIBoZ4s029Z58ENynoaV/I5fn"
    "5HPh/QFonZDDZiGBCCi2suwNMGdlsL0E75W22GR6hxj7ZdZRBDR1rjs7NEPRns3Fn8Y8fL"
    "IFKWWizPEfWE5ZkwPrL7YOlBNRkr6Vm+h8tZ6eVO3z5sO6sJGuSt8FS+yeFSV3q46bfyPq"
    "cSjJy4/cBmZzUBDvx40CiyEYRPNpi9DY/ibcuq7c/Khyg8QeGJPqPPFJ6g8ASFJyg8QeEJ"
    "Ck9QeILCE4YoWQpPmB2eeIYg4EH5C86mFmuT53vCVVgwIXrmbds9wHchDrMjl0PcxyAGa+"
    "/grbxNDrFRyNxHFjAQ1FkJKhd9NKhD5CQY8xg+tRWNewiNVnnj+RweAk92aWOEayr9EoUj"
    "+dz17QDsJeuJOSvuf0D7CXFrDxbCJ+jEROYvyuZ76xu4M2IlTeW4wGoG7ytCfQdfwW/uby"
    "5+qWs7Fqou7KoN3/Fe0i89gYX38IVi7ars6HWI0bMRvs4VIzHZVIGR/3XG3SCs8IB34v76"
    "710ASlwfQZT7hCgTeeVzP1hVD9SYoh+5H9KJ9cGuxbZ1sNd/j67Q3w1pChQeFI3Nn1D0xP"
    "7yGreQ6cagDbWiDkqTIjF6X4f3xUDeFYnil0p/d19+HxN56qIgH0Pg5PmFQRas8RgrE8EX"
    "Hail4Bkdx7KMw/ElpmU6VF9tW6ZzA7bblvdwyaCxlIqzY+PboglY9yBFfHtlTlHElyK+FP"
    "GliC9FfCniSxHfajlRxJcivhTxpYjv1hoEd7UYlQXOapRvkdR4QEctFW9GVYOjhiy63JFd"
    "2aQIY71ryOzrHJvb9jSvfo3JQosoDMDa8upyW9/fKaxzKP9D40xliEwWDJ4m27NwvZbbXG"
    "ntG+KP+df2mJS9wGQ59PiA8AUrq/q8l3B73bXDSos/TbP24XSAnQTM8EPrUMV4hSyNdl8E"
    "FnboAh/ge+tXnevm0EEFye5w7vvLorRqxsYXKA0WWN+PUcjmV60F9IoEtC8BLYGnJUbANj"
    "0XkxkslVDPyaWGtrWhakwusZUaK1AaLI++n5JWaqxASQLan4Bc2RWWtbMIql9BIjuYyNoc"
    "rrJXkMj2IbJ/itEwsIOyLlHVpkKGyGC5hOYCLNeSyzUENIjZ1xY0KHuBwWLo8fGY8CXzgk"
    "XpoKHq85GlMlgyEqNOVhsGETCrXPbUtps2g9r3iUmW2PbIlL7BYMn0+MyceM9BuFDU4fDV"
    "FE1fqEoKeWxwyITPufxAZT/0rQchG2MxSonNJkBIrOJ0JUQ5EY6Aal8yjPIO9ULpmGyZUn"
    "GYj2m5Yv3BEq6jMq7Vj1GiDCHTnTGGy9vbT5mjeHmTP2u/fr68BvFIwSXB8GLqypL5Pix9"
    "Mpwzf65zKxUIDVZ/Z1/4E8jJ42yC39suNPr2bZPY6Nu31cFR/Ixm1Pbr+qEZtebLSKXy65"
    "X9Z2nMz9H5NhcLddF4HAcXHWJcaqZgmrOFXvF/QmA+d2XpNCw45bJgIWwXd3X7dgC4oCK/"
    "9YvUw9ecFKe3l60n269BO4BQG3TAbfPm0O6sObbyOqtLd5s+C8zGpFo0mjuYJnih3tNklO"
    "DhpIFV8gEmUnQ8kPa0mbb2RCCzkycdz59FJMce20vJlY5Y9zV6Z6OiimMNpA7YI/ct/P1d"
    "z0X2uhmM7DWbjHwSA71LO1md5EDkA/Hw+UxE3len7iwOK42HHVn5HKyjDNeONhn5WOfZ54"
    "7T6axfnzncH3p8LLzJrjN/8VV38k3mcBBtG184mkWtTXgWMG/Gdz2xkmcP8k3m8Kyw65RF"
    "jXtPZSu/x2G96GXa/Z47fbxTzCVH7eBDVHSNVUfqSgU2Gj6e+vqpYiK1+mBQ27zjqfHYaR"
    "nDw9xRxSJrYk+QaWE3tu8t+W2+xDfWnh0E3FXVzHKomCRRMT9XRieqitv3+DUddw056TZs"
    "cl8cv3OIz/8oUUD27KaqTjkkaFXtn1c/25neQvncwN5dOmzMo4pyR8wGaoAb6CJVrGxjt8"
    "PFAjd3U/aHNf5/Oz9//fqH85ev3/349s0PP7z98WVc7F/8qK7q//LmZ4yeDtLhimI4VbuM"
    "/KT6dCQaxxrxGesAPT+BGnL4oa7PxpFZ0FRl5sh60sHPl+0fwPlkjqMgfrymUr8Fb6+DBq"
    "7ga0UJsF/duDImMDlaK90GNATsAGxdN7be5AU1sH5/5Jv3v8tbHz68+HqDDTjCz0A4v6um"
    "He06W+6lDcfJ9heVpoNcKrDfoFLj59FN9FD2WrO2TAa1ZNqJpeGKLTYNuJe69I/UfUkskT"
    "2lTK9WHxkiozXI1d01GDYD69evH+U/P15/un64RjWOwdXbu+uj5YTm+rfKPVACj1TnEKZI"
    "jBbBv93ffnkvzZpUI7KJpX6IPACy2zoYvVNsiyOvXTwbBlWTmtJcFb3oT6J0mmb82WArPj"
    "N0RMM5mg/KoQQ7yefOdIA+JvxrBJ6obva4jqSpznjl+cLzZUsdeFZhJ3P49ynzQl9U1Qrz"
    "ifxo6a3cMtjmoN/cdf/Xqsuq1AAouadCYGA3BKfFSX0l+YoJRYrTIICD3krVwE24Y5taW+"
    "HjfTC1MOKj2oThdsfef5ZAIXTQQk7D8IpOhh46lqYy3vqSPVDDHmASHxsgQAabXbZug403"
    "Yj635gzUBEL4sB53rGmUHRguUxpMT2QJjdECC1H51RKxenk6QslhJcicPaG1wF3L4wvxZC"
    "CoaYq98Kcytu6YROKKNkP683q7IXxy6EWPNovv4Ghtz4OTtJEtM9fCC+Zq5PaEbSqCNdtp"
    "qF+7gV489WtvBvNTv/YCyE/92qlfO/Vrp37tJmX0UL926tf+zJQs9Ws3u1975BZpBQlSNE"
    "ZHCdSAY7XYgXVzf2u9OX/1QyvV+bqB4nxdqTZfV7breF3frQO806JkPrJNxblhZTLJqFLD"
    "pAMrVvikwtuFVKxzAe7eAG6/wHYS8JiBBYvRzbJhvNonBLVlmZbLRuRDfuW4z8f2gjkVIf"
    "mQxGggLE5fxdIFtEjCicQSFAmNkhguiaqCMd1vyVysyhg/Ap81mkc9N4jsZsIXSxEg+yoG"
    "YueeGNTBZHbybPPx2BdgRjoO9174aDiq0JaH+LMfxIYmmmYTWZg0iFL2x8zzNiqb3BKrMN"
    "4V7giO/4pZzbI+rIizHeYrS2dXqy/Gj5FBNLjabOQuFlbTzJCEwmhr49tc+MpPk/rUHA8t"
    "1BpN2R0+bjSv42HKTJndaotYYymCxqUwB+gnNbFnoAB12J9QGC2B+18uvjt/+04BGkVNj8"
    "7x1PbgLz42nkQMqpVQ3r1pIJN3bypFgh/lktPWrp76iQmMlkfigsp8llXogeL1asMH6nZt"
    "5/qcN/F9zqudn/O8CBzOfD6U9r0mZpSjPBY630I+v0bejDJtUEBjsZJlYvB/CBh9kBYS2/"
    "iIE0hsVuWt4b8RlgTEygzUQSoSCtOh4ant2v5cppHhkgegNnGcRwgsqjRGZRvLCqxACHCH"
    "vcYZvodIaMzAShSeLYLFyX1Ix/k9Bm+WNnyB/h7JEh5mj3SRChlX5D2GnYRH3Fr58szz9b"
    "PdEuaBNrerYCwWpdlNJU8NmoI3IkWgXckOZjaLjWwZIgzE+7i63E5XeoKLDyZrusSvVVH7"
    "Xr6xFL6JHE7h2/LnE4BjNIATy0nDh0rTGO1GfVN5//ERSPm2rZynH5vgOT9Wwzk/FtCclB"
    "ppaganSIxmvqrqUSz3gUKWxuJ/Lj0BK1n44cxLFFFoU3l8ileooWYwaDbNms6EogeFBrfT"
    "UBh6J6S9WirYCltATu1mscXAzEmwemvD2GTbZZrFXl3cX118vK7rFbtXm8x9wqEipYZY+F"
    "G99ZV6qHluueotCBYNV/qGuaCGJvgXT/03NqZjdkkIrN0rKPO8V+YPQRuUeU6Z55R5Tpnn"
    "lHlOmefVcqLMc8o8p8xzyjyvbw+go3MTCuPVrXI8X0Ql5gN5FYpVYM3Y0o8aj2w488Lzq3"
    "KdVR6u7fur5vXn2RSmJlr2vFrJnhd0rFp/26msBWqDBRdRGAAi5vXj1pF4AQtWZcPwamay"
    "JjSHg4TPPt5d/PTQwo3weJI9nOl/jWdFJQ8P8D+XbCPHS6jwE/xBXuStDJbjTWhV539Y5h"
    "9UVn5kaHas/zjkaGqGjkIW0ddSf7uWeExWXI/RCUF/uCz97wyrA4FH5YP1+iX+HXg+tVwR"
    "qBY2B+J8IAJWkv33GfzGCtbHFJ10zt4jv/3VQlXV+GCOu9zf+Y4/TicgVmY418gnIjgcOP"
    "FS+yZhSsfgUpWIjBbBsynOjI4LW8iU2ONUaNIg6J5ZvTQI2ngZRaFQLRAmR9SDRAjs/Y7B"
    "3oMCKDKirMXYNIX50BZeECpqHgHUtoymH5TJKk6vxeUMST/YrJac43PUyzL+AzaxlAI5Zp"
    "7PODVBc8dkH41hnGYrkq3pPTmN2mD+tpRzBzy+jd5jzmbfXads5Xda0TZgtjp+HXD7Ln6R"
    "Oezeq27ZKomMMt5hELp05IsS0hk0GKasfYI3GaRxUuGKbmd4bzoY9PtVveU02XWAzEm516"
    "qzJ6OtuDWDcuhETzboPILPyuoRt5JT1U9RMiQlQ/Y5142SISkZkpIhKRmSkiGNTPKgZMiC"
    "8CgZ8hkoWUqGNDsZMv1DNBRvjsxkxfutDd6Wz25slt5Yl99Y0Jt/rFjFpNvaRq9pMqObvf"
    "4CN9yCuRtZS42j6xarceNWbEfJesCutMOlFxZuNk4/yZIZLZMHWdIOK0U7pHk/4+OIY2L7"
    "slFZURhfuTfmlWZFiszwjCBQSQF7BGtCTNVUyCV2LWnepuk4clG5MlpHJCEx+nhEVwX2rA"
    "DRCKPFcPI5WkktQ7RsE9KzImBaC/TN0PQgraR1sKGTzBJE6Fukl6TIzPcY4oxQufYuEDkN"
    "Ni89MVmNAy0eZ2nMZ7AydeSaj5k1kuoEsmOIPdV4pO9aYmvwPKswm2aNxMHCLlJHGkbLe6"
    "EuGqaNpBRoA5aHh6sDfn9N3mQGt1vrjq2MzmpR7bSQfUbuv8iSyXuOXbvPSkL3mc8HdbH7"
    "sPjSTx7dGrzPz7QOov0uK4PQNWJh1Spm60vw3Lfm8LuswHZkd+t0E0ic3+EncJuLURCcSc"
    "6n5c3Ij/D15f0oYR/jh/hV1IzS7ASESFb5wtfK4Rbh80a7XREqoY4Bn8jaVtzdoKQC7vlh"
    "P3B5CtQz763fb778x++GFI3Lg1M0aaugouhxo0EJ3PFK97wMu1AqGUn1I5vdiiAW2JHCt1"
    "JNajA+ft5cgK7+SjggnwvOxXHMg9vlUngBYt2lg8XSH9caByL3YIO8Pp85XPEfe5cjOGex"
    "Uek9vuVZyvHr1RVLOX6U40c5fpTjRzl+lONHOX7VcqIcP8rxoxw/yvGrCvfJf2po3Oj5Hk"
    "BVEgkpdwaPpizxn637FmZpTZZAj5uD8D+XfCyvJf1UphJak9uCRcdETn1DMWWusZX7CEpd"
    "E82iPKdn04sKxx+xke2UpinXulA5SrNxXvSZxjhmDvwoV7b0bJ2L2aG3FOqZMbhufBg1d8"
    "xlild1i6yg7kfryMj49udi5UxwWOWEj+3JwXpzSp61gR3TdP30ddYCBwZJtIBcG3lbsBkf"
    "ghbA4Jr+jigj79Ho8GhnhD9A3k7yJ9HeAGI8JEOPM1+vdCpHZjKe9W2+iRSDhkY4QO3U6V"
    "etfUbkQDq2Gr1i84xvyPla1hd4T/1JTXdvqT+p+TJ6Jv1JlX8bTqWM0zJGq6alPB2Vlaxd"
    "3YalKQrzoWnkMl8sHbHh3FrPheVzxzlsT1hl6eqwOE3Rg51cNwxkIZ7ULBDqT2q4ItlHw1"
    "JUFR0w/To8wKelVraXnqQ0bQNuS63RAbfvo/cYsr/3oF62sj6tgXfoUArfE7Dxrh03Uwmk"
    "V+qFBklHdu9NFthlv9IO+rumWGdgj9c98U2WrO3KOAN7RCfcSrKFZDsCMf0Qpw/EV+GLXd"
    "VxVrkyh/tDj4+BuTuy9h5fdSffZO5+TJL610Jz/NQWRkrNqlT4rozEV13JN5nOSLindq5M"
    "3Wtz4swds1jywA6Ed1ZfzZB6cNCwrgF+VYamQYlDQiETAJlbqzYbEVCxAxU79DmXnYodqN"
    "iBih2o2IGKHcyMUFKxQ154VOzwDJQsFTuYXeyQOEZ6odU8WQ9CUjImEq/7sBHVlLerFVct"
    "0PWEz61RzG6DfLnuCTsGQXJNG06B3dvjTYUd2CDqlAV0do2uZl5mENPb6pLtQdW8cjWq8V"
    "lJ5GkbJBjHp5rigQlBIzBQPv4Cx8V7gew+1gAPbEBDkCBBgn1GfAgSJEiQIEGCBAkSJEiQ"
    "IEGCBA1RsgQJmg0JesIpSRm9mmOL+XLhRBSHK345u3345fpO3+5BAcy57YVuX0ud+a6Jys"
    "wfupTGLIohRVVfB6P8Vk2sNk3TEwAxXDShtEbChoTSngRKG8NsO0O0Jmagt1IhDcDZtDY1"
    "FZmVie31sGyU+94Mk41mxTQBZMOpHc2Q2PqHCYIlCLbPCBtBsATBEgRLECxBsATBEgRLEK"
    "whSpYgWLMh2D9WcD5L4ZCPfGwvmFMuoTSZ0UO6fgE9C27sZoDdE+f4H6vx/IO1QOaDLFxs"
    "S7paYofRYO5x1dASfrW1dNhY9zY8cP9d9F2HS690iG1Nn+QsmcktktW0T1go3prwg1SZde"
    "jGgwvq2GC3qAfsqZy21mIEGDVN3hv0aNiAeALdn8MU80My2IAx5hTROEpE4xgzto3f2X0e"
    "sq06zpTFMaJWNDXRi/iRrSGLb8r8jxumqWY5xWhFzXMUqKBARZ9xaApUUKCCAhUUqKBABQ"
    "UqKFBBgQpDlCwFKswOVLirxaisnXPNtMyYwnzQFN078FXUkiN92nK6SAPNeV43WaQwNlMu"
    "qvXgzDy1ycKIKPo4twJMJpc7JfKpKadIER2wouLjzd311UMbj37N0FLE6wuMxNAE6VthhT"
    "zrbcyQLGEPp5WhHRL+CLBD0K7Uj9qdthEC0g9WZaOBas5wQnPII3x38ZP2Ca5rpQ9intre"
    "AkQP1sfcXi7lv2F/EjRT3JkFFHDc3TF3HK2e+8ac+0AErEQ910TqYwrTg/T+ahHNyJVd80"
    "MvY+UGthOOAg/l2xjRoej8cxtpHO+QFlB5jrSfLrruETnxqxAvgVajXTOE/dwK4W+gjfBe"
    "9ShrCdzlSfu5GeJfQdsBZapswFbbIUfa0+0Q/QraDu9p6K35wBQNvTVfRlhq7rXp9uF10u"
    "7jgK5qtOhUFNPzbJzitQo+JFFo9I2i5KvDdsl+HuOHv81FVe7byfddOZ2hdd2mMp/2nNy2"
    "O34fg3GPmDN+Opt/f61yvO565XjNmuWc0gXcqK+Ot0NjnVQ+tfuEcZkdB0neqLeYJSapqm"
    "IZ2T6mdJk2XReXaOJcXVxXl7zy+JONqZxd8OsufNep82zM/J0HvK6kAr+CNxl+NtkoVp4y"
    "bbPLMcR7L7qpbCCWPt5bim92aRpWuvNqHqP6G6q/6XN5BdXfUP0N1d9Q/Q3V31D9DdXfUP"
    "2NIUqW6m/Mrr+hRmHUKMzkHOR0o7ABKNgw1Rx1L4NtjaqXw1fJwzOCQxUesOXSsbk/kPeo"
    "Qk5UFqbEhuBdRgt2YvtjzN8tivUr98a88j5NkZksVtkEBVRiwB7hIhXT6QAtoSX3LPxtdU"
    "Jel8rWeHmqbGytQ5qQmC/JKPwWCCoQMDB/KVOJalLjPqnah75YeWU3WF1tVJ7SZL9PnpEZ"
    "e5IaDcOfcvFdnJTOK6ByCX6BGD8OwXLk3lNZgXAtSlIkPpyV+LKliWgxT3ZIW9g+n6BFCH"
    "KJ7YekPan8aUeCSVRURCvFKUXRgwSylkHDHZ0gpU+8lcM1m1vmyMx3VGX8BhaszOSCWqJ+"
    "osZ0XdyduQuhDbzkqfqxoeNVH2tX1zVyjZpI7pqOF73HoH3dRXbHIJ9dl7qvqGHrMRu2ll"
    "+QnXAaXnYXvsscLdLZtdiA/Tm7odlGVzqum62evMscAXSrxpscgsxdt0PCKPN9HuyYlnaB"
    "7zBLIBFogFlYGEyO+/MgMDcSq9l8X9lp6Z0fZuMOO0gtDVNyGyaXHhIgSPXQ6TbFNFh5Lv"
    "jh8Av8XXfonXzZnXqXQfdkzEC1JY3PjIxzdauyI9PJvNsyJL30sw37lIdpj4pnfCpSaPuC"
    "g2yKW1CLkDIpKZOyz4lylElJmZSUSUmZlJRJaWZEjTIp88KjTMpnoGQpk9LsTMq0J6ZxC6"
    "bJjM6kRLU7F+vvwLm1wbGzwus7PL9hOtarI916of+przqzhD3tvhz+iIHspisPicSTnroI"
    "o5+A5gRfzi87l9XWUEJhsiH0bd4uj+u8kfFyXmO8nBeNl0P3QT4ouhjE5dnSpgwEZTMePf"
    "BsWDZjdJGM9FpQFcjMN9Gw5VG47Ob92jtq9EX5b5Sz0vecleTId8Dj68XSERtulFPfXj1s"
    "ZXVBXe4Qte+qV1EUrjOwZ1Hoo/UmJFrbNCbP56ahUa0uMjLXQUyTWCc4UlHGQ7NQact3UN"
    "SUoqZ9DopR1JSiphQ1pagpRU3NBAspapoXHkVNn4GSpaip2VHTZ9l/xujowfHayhy2sCrp"
    "K2O0OI7VDObg2fvl7WCMls3hG7scVCqRMUjhTgNiFoaFO3MQq35ILkfak9hcK0Cd+iQ0vZ"
    "MP0ydhW+hzWJ3K1y4Gauh0hm6iQ4PSaGjueFMp/zFL+aujofuM7H1lmwWXCy/E86KPBnVR"
    "vGXqoWaVjWhGLplCuZhrhZXDFdWMNQ9TLI5icX0OtVAsjmJxFIujWBzF4igWR7E4isUZom"
    "QpFmd2LO504exfwsBb7PQRoH1MKCT0tQ2DtPVrR/tcM6pxCk77VlpwkF/JhVTXgD6hOdxZ"
    "O3u4u/hy/9P1na7Th8pPX+jdt5fPSTNFZV3dfvoEu8P67ezqt7PcsYz6/2khaxmanoQ/qu"
    "DKA4Y/7GRm+Y4YfPPp58azeCsGn91tZmHw9pI7FUU18WeDWhQ+/VSDApo126Bj63MHqGYD"
    "rH2J6mD4RLq6+GkAyy06RS3ICaonqL7PSCxB9QTVE1RPUD1B9QTVE1RPUL0hSpagerOhev"
    "lPDY0bPW88NBy5m+Cq4JojZdpKb75tojbfVmvNtwWlif8cToUz4WWAoVgsmQu/pVoEKVqT"
    "JRFR7KQEUf2k9V/E1798vvjHXzM68NPtl5+jx1NyuPp0e1nQdvBYLVrIwPh+Kjkal0I4nF"
    "WIJiHKSWUEVPsSS+Tv611hCHJYLl9bYrkUXoBVVzboMA62r9dJN67L29tPGbld3uQF8+vn"
    "y2uwN/6avW+K1qHPmTeeDwPQStqnJUdLp2UvpyXk8sxji5JOSM1EFBOTjDqTUQGib9LPSq"
    "GiJapPo6HVPb7DHLFlTILY1QK7jFngfC3BLTO5tZUcdPfJ9stT4OMPB7Xwu6dmX/kN8+Dl"
    "a33pcvpikczk8mUBMv6ZgcejBnYtBuoPlvTYCmD8bq8iYJ6A+T7jrgTMEzBPwDwB8wTMEz"
    "BPwDwB84YoWQLmCZg/YsMkdES7gOb3ojkJnTcRy3pWlQ3RYtEuiQfXtzMuOq5uCOyymQ51"
    "Se4RhelWIK4TboZkPD1bLh2b+8qIeI8fcfAyNvLBo2W/54B32y1Ls/7IKuqs4ufrzDqzxD"
    "K1PXCDJpjP61bKBv/irNkGLL8uADA02sqMrVyDw8AumVRVyfv4+RPhveUKawHGUt7Ingn4"
    "rIveVo2k8CwCtSmmo5nqOBSfJXuJ4rMnJqMZtqnScsizNOb748q0DcN/ytYSi3JTC36KH0"
    "6/2Vjh75QBQ/iT27zZ7l7K28LlFOWkXd52n7zpmUtoa3Vcdq/vMK/LWzm7pjfIkPYdvMcc"
    "zZcDV4zPZ5Dcq8pniFi7LZ/Bi57TmciV4tJ72N5gUMm0hLADom+NMewip1DLv0ct4stM2g"
    "5fS3kOlOfQ5zA25TlQngPlOVCeA+U5mItwU54D5Tk8MyVLeQ5m5zmMgXcz4elFclM0pqvc"
    "yP17YUWrjhAUdBExnoh8tz1waNrp1O6LE6OFtk2BKKE3WEo9RowXtjtsOfcuT3o4U/Kl5i"
    "H6CRETFXpMQSYpRNLoFpzHG4J3UB2XzMCL8eFE973wJSimHjNaWiefVpRJvjOpZ2qvphPq"
    "qjA1BC81mVBZYVIY/RlSmFQQak4Qy5H1pItm21DKjvbwUYe0Hd4ujq4LlVgX/jGsBY0t5m"
    "OGerN1sztGezO1uiew1xtMFcsdfkPnt53Exu/1jLdQVKUB4ViKdeHg5KEGseCZEBNL1pn7"
    "3HvCzS9v5DWXDWPLwrwNKCiCSxHcPgfoKIJLEVyK4FIElyK4RgLVFMEtj9NRBPe0lSxFcM"
    "2O4PqPKx2FGz5uPFQO3B0/fvfI+RJYiHo0MKyHLDCybYQ2S2qyKHocnT3hDg5RWM9trmuo"
    "bQMdibNH4ESJaGp6B0QUBxyP9/Pt7UddD7kEH+zbeLxTT8SaeWKFjV6TgpzIXRpxR6AJFQ"
    "hDbnZKwOqJPkv/EI1jkyMzWDZh6kLQNjnx/GWjix4fqzwf6sMs42VEUT+tKkvWj7SqEZ+i"
    "m4c1tlG2i9FpIjJ1DWsdtSSToTJZMPJAICaKi/Wtla8aVi+YN7Nds3MRj5LddtCy9aRnlj"
    "o7zJ1IOZmQ4SbxhCHwb87KjODaiEGB1uQTgmOiF6iuZFG0tIuZhyNzFaQSA50c/uiKkZhs"
    "LKnVjhU4UMyFKx/s9jJjq4Fk0sTmpiGmBRPMYclSLmAOL2yfT7CjA3B6ansLPlGDco8lkT"
    "XzPOYGm+FCuMG8pFVDrUhKqE0+Lj/B7TGPJKOWHM6mWMEXeVb0c44kiwW+mbuYaDWcreyJ"
    "FqRVSmzyNRKOuAfmy6XD/zeOdB/G8H0u3c5AAj44r3BBrKnVGWGM1Oqs9zIq5Fg3adXEfJ"
    "8HO/ZqusB3mCO2dAhl1yZN6X2fzPHbDLEn0Y5cu01e9wne9gz4hxZvJ5zDFz0PniVNuA7Y"
    "T+00c/XzJRALgQvZma3he4it+N0eXzLbGy6Zt+udciff9BVedPqHfMz8nadBruRtcgVvMn"
    "InZiZCjsTK8O6Jcs139hNzzqrrZdTngwZFM0MvfrRB6UzqnIoVznBEkJVZYzCseWAHwnsR"
    "RlblW/2yWcLt30IlNlRi0+cKCiqxoRIbKrGhEhsqsTET/6cSm7zwqMTmGShZKrExu8QmcY"
    "uGbfrDVJL3pBVP2it8Ps14DsXh25XXDjZqwdzaRjuHb/tiPIu7aelSr0o64PhV/FLzeL+b"
    "AtkqgErdalp7nTAQUA4YJlGCWrQw9VgDpDBKV5YWsZx5kgwWgrs3Mx1FZdEyS1qTJXjhTu"
    "8i1JBQwz6DQoQaEmpIqCGhhoQaEmpIqCGhhoYoWUINzUYNT7IBSVKQDNrUcVqWZ1D/kWeT"
    "d56WUGBzr0Q0Nf1HIgrTzQ9cp7Qh1KQUeUCy+ZX4xNF6kjyvViM088lwKfVYhfVqUErr+z"
    "07K4Wn5gf1Z16Kb7tl7Uk+sooWGPHzde6SQZJCTTcFJRZYEyZHcsVXj95grhpGo+NT5rDk"
    "Go4EtqPB5/j5Hfl8wAulls2WK6wFOBx5R3UmuF82s34/UqDCWNNvDiqMNV9GNP3pCNOfso"
    "dktgDDQksAWZp+CCCJniunUSyyPiP8Bl+OdMSuJOEPHGB/S/iTK9z9A1k1mULhcooC0s5b"
    "uU/e9FxFszXBJbu7aX4Xze8qSzBSBbFnJdlF4SeDutQiL3lma17RN+E9KjNYou3RabHEuq"
    "T93vanKTeIcoP6nPpBuUGUG0S5QZQbRLlBRkYaKDeoGIqg3KDTV7KUG2R2bhCcz2BVBgPX"
    "5EIkNAecxvL108WXL9faA1m+yfbScCRREU38D5EFhJcj/MkLcKiXag++WKLo4D9LOtUcKj"
    "8iJ7CmM1tsdxi1By6KsrYlbI7ygH1h47+0aAyLRyVatjWH34VtxF01w2XG3A8Wh3crBCZy"
    "9Jds04FG7rCD7NITY+77oDmDsrZa1UZPgdBks0eG8fGmnIoVdnaC/580xybz2S6N7Je3db"
    "2U35YNEcFWX95wyjWHiGTITG4tLoUgzwyiYHJghdEZE0cZUHHQOtTUhAo7AE9soTX4YL/j"
    "KeBSbGPOZwn7ac6Hv4Es9/eqoLmlZ5cn7edmiH8FbYf3YQduLS8uTdGD9hdRwqGKQaFPry"
    "J4Pn/hZ+NFzR2Ejnw01TV1iGvRS0goEvZAEA8h24+aWpDiXJHf+vkFWn1vzWb09kSB4q5r"
    "kC3Aou78O7LatC7/e1QrWyWR1sDaWQJpdOEJwaAdez/fqLeYc9fLWLaUSrrt81R4g3AoWf"
    "wHzKyVYwE67e1+wt3HFVtNbp6dYl1lrkrE2G35KrKRvHxQo2223HJr7sIecwMhIWF810CG"
    "fhQWjCPl6npm67yC0lsovaXP2QuU3kLpLZTeQuktlN5iZpyH0lvywqP0lmegZCm9xez0lj"
    "9WcD7tsqyIj3xsL5hTLqE0mdFV8tEob1n3I6dHr8Zzo2O7sni/KI6aOHtMYbQkVEkQrFSO"
    "smqe4XAUIah4s5YUEhKjxRC1hRoLqbKE0WI4+TwHBUhJoFut2oQMh2fRzL/1DMgdL9wQEd"
    "XhbYakJ6xtA3B3G6FMSiV3DJgldZk95+/WcFhmoxlawGy8fuh3cXKw8tw7Dpz1K+I+6QcG"
    "9aEffHTopZ7dGv25B6NkJCYba4YOtHKL1mFu5sYaidVsrir4xw6zF346LOkK8Kt8mcg+Fy"
    "tnYo1KxiPs4f0UN6K4UZ/DAhQ3orgRxY0obkRxI4obUdyI4kaGKFmKG5kdN3oEThQFU1cU"
    "HVEcsCT67vrh17svuobPhaVcV0vOxpOeYN/KnZ9FVG8FloksD/wgnXPs7IvHxI289Q0PQk"
    "k2n31xlCgHeF9+mT1Zbb8kFCabLt/m7cIZb5tWMdcVMZeUbfajj8Pd9b//Chfqzp0c+qaz"
    "PA6ea8mdUhNyTUiMLy4HnbRkYMfjjR1afbK9ukIXjVZPJx+ElZUrhsVgPT7m4Ay0cI9ylD"
    "3zj9CYnQkx8ZU/i8eF/KFY1bXbDxnKnu2H0F+OdSdthve4DlBYQ8d29aqdC2Q9yCWI2+Oo"
    "4NwxEwoS9hVZrh3wvsWXfQrfdQq83hr2Luw+oyLf98zh/h0fwyrPSuLe6Y8HdVFvHx8ces"
    "mTDSoekSasVQTmL9ikJHJd+RTFnyn+3OfwIsWfKf5M8WeKP1P82UwQl+LPeeFR/PkZKFmK"
    "P5sdf/YFUJddgtVTYxOKHs2NlaNMpyGPnQ543GhG6YmXv8lOprAd8GKi0MtRQy+yEx58U7"
    "AxLgCzYN6jVt/xFInJFt2FC4vDNv5rYP0cUyXgP1qx/LyRXXZeY5edF+2y1JbQQ7cLdD2A"
    "t3NnIMH31l3Mo9a5TxG3XIKPqGnyFOnMt3q+zYVU/0cNJiRC7yKakH3byW3u7cGFwuFvUL"
    "6Y2rsdyOB6sXTEhhvl8LXZ59vb1xaOvHmRnAfmzXhpBWP648H2SE6QPLl94Kr0kVyLhztB"
    "JZAGnC0w/ScAYXB0tm28fUEwC25Jr6MQ69nhPRQNomhQn8F+igZRNIiiQRQNomiQmdgBRY"
    "PywqNo0DNQshQNMjwaZLtlPROrY0F2uStvciRoantwwWE8SHJ/rDMQb9d4kCxV0eBv/Hzf"
    "+YuDTbCwkOJuXcTdFHox4hR8O7o88kM2UW2rrWRC8C1CvrTu2xyR+fctyiDG+NZzkUL3lC"
    "n2PoH9Dnqd4ndqsT5F0A+2S64GiU7K8DyFvB6A8TVBIp4KKZxcdGJ/u39rBCOnKRqEinAd"
    "HUjhIXyNORLY10HYKoOUyjArfMRnC+6Wh47Cjwa1YaPUQw1qf/ArJtbME6slXsPRvEMfN/"
    "9oBX4K930Li6YG2IskmoYon8e/ODbYrFMZH1ow2ylL5Njbl1CsiWJNfQ4lUKyJYk0Ua6JY"
    "E8WaKNZEsSaKNRmiZCnWZHasSf5TQ+NGzxsPB0t/D/wUXHCkSVv272vUvq+me19eY+I/h1"
    "PhTHhZ01GxWDIXfkg1/1O0JoshothJA6LuSSu/iK9/+Xzxj79mFOCn2y8/R4+n5HD16fay"
    "oOrgsdrufb3oBwvK+uHmStcdwGajcEPNeIDjP/wEPjlah8W8OZEsV0Mv5chMtgS/JWNYNI"
    "KGB+gpypk3ng8D4LG2WsrRklrai1oKuTzz2KKs92sjEcXEJKPOZFQIelWD/bnJqENEo0tk"
    "eRkS//T3O+6wCq0WTxuDF32yfYOaxKp4fHixYCBmPRcL1HlsuXRs7kcxmQANYuHLIarM3V"
    "hhuEEOrYI/uc0Hq1YFajLnZwletcA17szx8D2mchyBgojldsLtPbP6AIGsz3wxksGZqnBW"
    "+MCgQVBruEiebRDbiiNJtgsOHDbTtscRF8vCVFufp4gTRZz6HFCgiBNFnCjiRBEnijiZiT"
    "NQxCkvPIo4PQMlSxEnsyNOkV+kJZ8cUU96IUWrPmz1WOjdavU9ytD0hLtVvvcBU9pT6bE7"
    "5lKnsnH7zuLtLXcyu61Bvnp0jjrg81XqVQYxup2m2MrpnNo0LDXde0Lgmj9x56wU0Et9Pq"
    "jH8+STYHVGj25vbqTaDc1x8iKioXOx8nxMF2cKIZV9iJaeLTxs9RVX+oFiEM4TWl/4DHyd"
    "x5zwgl0unY26UOfCA7cmgHc6JXPrDvzVBDISyNhnDIlARgIZCWQkkJFARgIZCWQkkNEQJU"
    "sgo9kgY+Q/FYVTl8SbpjI5PU5q3WixfZuMLjmqJZaIwvR7EBcmK9LBk49yrtBR38hPTMmv"
    "XvGhhBw0DcQMndHNmS6mYD1V4Cugsia4H9AQkenvYsldjYERHdiHGsmi+4XffF8xrAR58y"
    "NfoA50Sx5q1kscjXbfnrnfgYE44jPmvpd3w5QtbEd2bUJ5sPEY2zcE4pG78F/uBO6UKWiY"
    "efin760bmTkP73AFmPglHSL2/WUdQ2p4exkJqslvwv950wpPCzfI8TE1n489HgznzJ+X3T"
    "usQuHlyIy2B+5/ufju/O27qPUZbv7MTlb2WTkg3eQaevemwTX07k3lNYQf5aLABHSm3C7E"
    "/EdispEqi09A4ZCXBcSeCNptkizhiWwSPNnZU42uusQ/+Z+EgKZRt6UNX6C/bbKEx9o2O2"
    "A33J341sp10KpRFYbhhgGdMuLTTlq/nsAG8fgTnJ82eiVD2E9sD/ZIEdnTMQ1OfW+w0gla"
    "1YZiQmEyQPFtvsnsgHaNcc8b2IGvz6tb454b1hu3gYIuuEitmC+6NO361oPVfC531GT1SF"
    "AO/OYb9yIIYJHlrT4zDwxqYR14dGi7cMMlD2+Fd7CnhJgGaUcGuA5iCJRAEEBxYHs4mwFG"
    "b9lYtqOXgAv+52QC+xerVLmNgIrKeXLkZ4FKzCmCPIf5SoJ6tqOtGMIFviNOErdeD7ktPP"
    "WfitvHBYEC5gVl/XYu7dlNlbmXItoX4t2N3gu9Q8V1CXcO8AD4HHgLHoEcEGK9+tsPL80e"
    "UVA+LqJSPONezIr4JQpEhCpVBlQ9bq3xf6RknmHwIWDyxxRvKvlB/Q0VP9KgaN8PuGwSza"
    "ylveTYFLqsVL/iKcqdpdzZ3qKFlDtLubOUO0u5s5Q7aywkR7mzeeFR7uwzULKUO2t27uzJ"
    "toSWnmOuJTRqXEwFq3QPmyhRahH9PPp8ZjLMhW+XNymutRXTZEbDVjd4KBw25pFNEp2QMH"
    "n21ZHMwj605m5nQchABHMtsVwKL4AvxPJvN8zjwDzlgbWGWwQMPrTO+5b2H3JiuPTEiI1s"
    "p7Q4oz4DvfwNhztFL1vcOehfwRnCFri2AuWXIOWx6rw6zYtbmgLwGfZwtRuLuHPHa8nHaI"
    "VP2Ea3SqBA20o6BzLRYmQeF5sXhT8XK2eCNkN4Co8kDerKbrolQF3ZzZdRZLxo+Zw5op60"
    "xYpWHaNHti/7T8sQ1zFzj6KFFQWgnXv0NfWq02T91oSk3ObUTkhK5JLcejbfsTH+bXKBGi"
    "SabzLeDuLAbTXxP0QhD0TDF+IJpNH8eq8Sz36b3yNwcSUXfVYVNA8/HmwNnQ/HyZMNIujA"
    "IF5iqUofUBbZ4TvRvmWuQA+mLL7e6h0Ufafoe5+DqxR9p+g7Rd8p+k7Rd4q+U/Sdou+GKF"
    "mKvpsdfdc+tb0tVkavkAwfeS+qOo2hvyxtJv+Rj+0Fc6oA5Byt6REXR0i8BZx+ISbxlasQ"
    "gPDGdfg0SBewGF21whblZSufwdTbVBzZxU6VKwc0kKJ4nqWWbKEKRSEthMZcgCNVE608j7"
    "vjkihztfmapjE5EhPODFCLjavupIja1XU3KeuururOW6CjjZZ1ET9uvl2BJcby3gI1FdqY"
    "6AMwuNAWCGwe1FRAn2SoMF0ddhfI+sD2GMGHSyM27hOz3+XFGuF9sj4FY2vxvkjXk6hiIU"
    "ulI+tNg+dgQOlv9hxRD7gd7/X1kYcbiWwwb8eQrZmhwa629tZwbfHgN5h7lGjqDgQQl9ae"
    "qkrfKoPCxddABJH+OKAAeqBotrI6p3YbMHrUhZLR6EnTS4NxK99HW7TLkcr9V1L7XTG/PH"
    "8h9fGgNn9BPTgcR09uzV+4Bz8Vx23NIpwvmogGKsbF9s9Ta1Uyo6s5GWUpUJZCn4PQlKVA"
    "WQqUpUBZCpSlQFkKlKVAWQqGKFnKUjA7S8FdLUZl87hrugTEFOYH1sC9xDYBcsWROm2lOc"
    "+bKM7zar15XmwMIBfVujVAntpkWfS43Mxfjf7JxyU3W/X5SJGYLBQ1XSksbRqJVbt483kj"
    "i+K8xqI4L1oUIQfbno0iucly6PHhkPwsSmdfAwDb+dH//itYNTe3X/TdZjgecUtqiRb2r1"
    "ND8os0FFiOzGSn6jPaUFJ7adT15zr+NNJg+FhN15+iDuvT3NKzL7d3ny8+6Z4QzAH0hWja"
    "oN+YYwEuabAqK/CvEUxCc0ixXH9rAfZVVsgyH/vpg4gGFnP9NffkvwLzhCNLZ7Gl/tgRvl"
    "YZrTFSxb46bVCIDF0Pk68RhVC/4YPlIqg0hX8E1sx+4jR7TgpxxVtgUzFR/3CpsOHNiIdn"
    "OwVPoXJwhRpQyDaEUEkF8MS9VnskS9i/fYKaYypWrhy1ArtliQEixKcG1sqNtg5tkfe4KT"
    "w/GMJXLOFXt9gppfT92TAIpcmfENoNtCfe47A4dUDazB7MUPZnH6QVB+mHdIUKWM2tclHS"
    "dP3cB+on0C5AV5AFtj9l4xbNZPOkJleTodsPcg24G6hZVUlGnR+1lEWL4i31WSTcmPos9l"
    "RGeMJBH2mF7bM05kftZYhYrRl8Y2Ex/xF9ZcyZCisxI9324hAzD9MVr+pr9bifJepFgZQI"
    "07B1u/btyN85cyeOJnuzNP3Y3NGsW7m7fY4pKkKWL5ShwocWgvAmmiJIU/RDAHLFmSaiGK"
    "syQcUsPTFZaer3LE0/JBCuuSCDY9ZjRiIvcl67Tuoq9area/WtRVG5K65BMVp4vXfB6eRN"
    "5uzu/Vgv2+WQMfQaiCE8hR2I4WvyJnPE0I2S2d4pOqN/G7BdXj8dMP02eo85LN/jzbq9BD"
    "xlhzSQQmg5diAH86pi929lbpVG1jDfoX26x5fM9nZsnH4nX2LQdRzlQZvcFv2Bzc5Kyonx"
    "z4O6MuIgfKBB9/M1HNpQXfjWchVYWFgXKoiSuuEmBFQxTBXDfS4IpYphqhimimGqGKaKYT"
    "OT26liOC88qhh+BkqWKoYNrxg+1ani6PElGnQNbOdwdcuh4uhAy/oINsaJr+10KQ0Xf35p"
    "FJSM1BMJUTKSYTIqxE+P0/HwgbPFWRk2iX8f1IKT0RMN0MmZJ1Y4WjTG0v2BdMLA3mdgkX"
    "AV04AXlkKVmtSEWxJu2WdYinBLwi0JtyTcknBLwi0JtyTc0hAlS7gl4ZZHwS3Rs8Muh80Z"
    "Srjkc0RUMkM6Vr7tct8fOvAPnVNRIDTdEokWbOGCY9NjLbxH7H7RtJfBvk9Mhq1tj07VSw"
    "wWUY+PEEH7PZEQQfsGy2jJPO5qlqGlScy3mCMTLbST0URGrAKzipkXgJt8zFI0xcsi77VL"
    "E6J4yEnyfHtlTnpL7lCCEAdwihLRKUIws04kLRC+sRg2qtRsUVgsS8g2YHG4PwyYN+PBjh"
    "y8x1c9yDeZykRb1tn43HEUJvMeZ9HFtTj2rkVP2TLKue1MYIvvxtTnpSP2WjHzjY/mQjye"
    "lUSmo48GdcHpdeqh7fFp2FfuZCngtyGqyySDXCyswx24ntvjucWfMC9KHmq/bApl65dQtJ"
    "qi1X0ORlK0mqLVFK2maDVFq40EIClaXRAeRaufgZKlaDVFq485cqxt6G0vqpLi1aaHCVae"
    "o3MawsdNFkY4qicFeSBDOA5jeG/Ng2AZJvHjbCvwHyfwmA1f23ZKX8MxfbVz+grnBtcUbM"
    "K36ZiHOTrD5ST8WE6gvBBcfi+zbXxZc4G/xY5KLsApXCzA/hjxYM0bD+A5jLRCHzOCbTTk"
    "VaQ02aK/cEOnCe8ZxBHB23I2OBjJjh3tVJ8wHxwvJc2uBPimmQDf1AnwTYkAfbBhKrrL14"
    "wjTRMZftBUVEOJDCFiMM7ewz9+9thy/u+frPinYC+m37+ICf890ZFYpjsCRjZ3lQ8jM1jE"
    "OBhWdOK7FMLhrCoDIUeaE94IaPclvfgvevcZAvSRpoRzxOUpY9NAduqD/8LPP1gc3q2OZC"
    "BVK4gan0PPeyJ2N7Ivb28/ZSyUy5u8CfLr58trMBL/mvWniugHDmR4KjHDa8WWEB1QYFFs"
    "ob28oqDLB1n5bs3Zcsld31rA7wzd5/BkSnliBKsDR7pDWU1sHxk4GXqc+ZoDT4ukJt9v3+"
    "Yb6w7EIzyp9bgztRZsIvEN21W7r+0o1EZpjbWDUAtGB3NKe1/WGBsxhdG31a2L/S5BfY34"
    "nDnStoDtMwHTENtghgIxx8X1OTgRenPMYwqj5fBFNulA1uMXm7Pxlx5/ssXKH+pzvoTUZH"
    "3UEwkMV+CplaAItVh45Tv6A4v/ikvG2Z9hVEP+ENBaU8Q547QXbM8LPmwgOrDAegqPG9Jx"
    "IszfuQgCvlgGZ9UZPtETgwaJPkOWenhrws8tmu2KAJNz4KU2HnHML3sqTe5pQtBxIg9i5i"
    "ebyhPy8vjpPKEkN6VhomoR5Mh6MIvoQcWI5KoPxfaUo6kboz21JJgRnzEaV65MOxasStDZ"
    "m6qtkBCYPDVSJijyMccDBufrl4eHr5Za+SBEZtVs4cY5UJ1nunieKPFTr+asIuEoJjDZNk"
    "esAHg7ZbYTZ0Modk/sieWKlh7quyYOav5cpfzTd8VklYCVGefV7E8oTOa/rEDlM9uVsy/C"
    "wSSpc6A2/cASnoLd1oiwrT3hzszxoxa249jgNgi3LGpUqZfyZIfLymshJxxq6wg5nkQmhx"
    "xQCZnldlytPF94Z9VeR/hAI6djnDy71edACUyZChRIpwHkMZO5XA68CuPic0+sZnOZbMeS"
    "YoKiM7LTm56LlyK/Cf/nTSsHJeLZ8T0Un/9REqCxZ9X2kiIwWh0hi2VeuNq/MjkttYFZ42"
    "tb6ae/nZ+/fv3D+cvX7358++aHH97++DJWVMWP6jTW5c3PqLQyd4eJWuxj6MnV6LH4kUaa"
    "bJJ+ulHB1JNKPJBx6TXbICyS1jXWDWaTTGQVHwj79/CLvrMnv8c1krGhIKdqlZdU7edrSr"
    "Tgf8W8UJpLfvMQD9N/n6SC7ALGKbI7YjXGUg+RUFqtN7PSbCqULFVPcJ1DX1YppzI+JFpX"
    "VIbM+ItKrhZ4u3TYmEfFE2ByGXdHFVMXtfz9mMLoeKja8LhUs3qCeWKtqWsSip7omQMW4G"
    "bxwpIUpau5sMe8GjE8cLHA2dfrLx9vvvyse4tGvpyNGUkqqcwQxCoM0eggImmSw2n1l5os"
    "/8l2bX8uvQy13IHl2+6YR6VV0i/xOGj7zdHAWpf/GegXtqWoTidygpa9Z4O48NdRBOU9bi"
    "zm80mrdI88aS+zPJjsbgjuHGpMBP+FF+YJ0vaIZKxjh8QE/al3ZEG4B8AemQtnohCCg9ol"
    "S7ZxBNOqGk+RmBzTSdcpwN3ImcMn71XGp4B7chAXjMINis6Rt4mu0g7OXzfld7kcXerZkr"
    "pTk7ABWjtTsXKxJs8acalIZcJcZezhOerTaWgv6m+fHGV/LttcpwEE9PhkYM3gX7D2DKO5"
    "/qO9XD7jhi6GxAMuuGeP52clYYDwk0Ed+s+SZ7Zh/tW11V03MKs6TaVQSYlfGZ6R3YDyPR"
    "afd+MrVgPfle2FqqG/6t5CRmF/zVmcrTd++7ZJufHbt9XVxvhZDh6BQ6XB4fDxE+TuXqp5"
    "4BuD0r69/3Z/+6XCVktI8hetPQ6s/2c5tm9QZKGLXhXIjHpjeUtbCnzB5bGD2//6/9juqH"
    "E="
)
SCHEMA_STATE = (
    "eJzsvQ9vGzmyL/pVjMEBkuDlHCSZyezM280Aiq1kdNexc21nZvfBgCDbHUcbW9JKcjK555"
    "7v/rqbTTZZrCKruquVbLKLBSZWs4r1Kxb/FYvF//5u88+b+bb47v/d++/vZqv59H3xqf73"
    "5fLm7naxqf89vyr/893+r6OT+9//+GDv6Phs7+jN4eHe65PJq9HJ3/f+Ov77dw/3vrtcF7"
    "NtcTWdbaviZ+O/nbmi1ee71VXq84divZkvF9W3yVH4qfhjW6wXs5upEeS30Ukty+NHjx5U"
    "n6+KmyJk7H4tGU5D6atPi9ltARkFFVYFpm+XN1fFFSrrpiixbqfvZpt3Pp8ffwjZbC6Xq2"
    "IT1PT0p7BIUcL+tH03X1zjwFfzdbEByG5mm+30bhMh3hSz9eW76bZUFyF1/f16PbvdxAX+"
    "p2rB5WKzXc/mi61p+Mv308Ympl7z7P863v/r3v1z22Tn3+09H5/9Ph4f7T3eGx0d7D15/M"
    "Offvjp+x9/+FOtbo8LaMmG002xuN6+Kxl6n8+/ewC42ub22NmGhHyq31kMQENCPt7nmF3Z"
    "2pCba++IUf0FEam0h1rzt7Mr0wfv/iCU9d9N/6rZn4xHZ+O9N0eT//1mvDc5Ohj/be+cIC"
    "1b5/io/Np8Kv+MFf37r+OT8R74eW9yGpjP1Xq5qio/ODl+na2zIng7v7mpCGqA87ZgME4g"
    "sCxvlASF439+WFEGqNrxoQGVAkRUmsITDGw8PC0Jisf/rIfH55rC0/QqHhLT1RAM3hiqCc"
    "LUlxLf67TTD7ObOz6WiBIFFgwKesCQylMo24lDCBIS4uODK6QJMa46idBNfqXl8uH5VAi2"
    "evCzRVrxHzzcCz8oog4lYkK+Wn5cdAFd0TFhN2P7bqAbuZjghRYNCIkZb2CADIv2F25CjD"
    "EpitIvpokTqz5C2o5k1ToTh3Y2en44bqVuylbCL8p6z8Yvxyf+tuLh3vxqL954mIXPgz+f"
    "Lxq2v01Ozt6MDiP29Vq35P7mdHL0cu/tdvP0fv3Tw71yqbstFttn9+493LsqtrP5zbN7i+"
    "WiuFd9qrc+8/9TPGs2GL52iCpKWdDPFqCvrcnR6fjkrMJ7jKpifvVg73R8ON4/q+C/ODl+"
    "5bdzWRPOwIK9v15+nF893Kv/dpwWD/f8DQBg29b+v44noVkZ3VVC1a28XU9DGrtOIhr8ZP"
    "KyatRzmrCsY/TirCzTwAJm/Xz8spSIo7PfRodvxqelKRUf/6v8+88EUVZPFT1LV6ZblW30"
    "bM/U+ee98dFBbDIcHUTdCSn7bra47qRoQ+gU/eb1QUVy/CI0CaD4Et3RXrmAC3Xxl19i/a"
    "SayGk7+unhHtoA98wgVXbEsimi6hlNUdFUTfGv0Pq2YRitvy5ulx+6tH5D6Fr/oIRatT6/"
    "m32+NmxkFVBIm8BpJ2yC/2n+KtbGFeL5Px4jLqJ792JvziPEKWPKQU9M+Wtd4eXNvJyT3H"
    "6/gwtuVkmc9G1dza+LzTbltgJ+vMmr8enZ6NXrpKvI92EA1Rlky9tVsZ1vl+t/exdz3sWL"
    "2eX76/XybhHI8+SRdV/drdeVlWy2zRAQlbgtm2X6dl7cXG3Q71XDbYvrT/jH2U25oK0Gpk"
    "VxQ9AP4WhsLaSnr9FjpORu9Dh29jh6PML2hZzarzG/1gYChpFFQJ5BATZbYEaQqfeZzdK3"
    "vMhH2nzjM4ssNWIZlKAYQ/8raUAsFyxObXdr7Vd9RyxVc7S2CMvS7r4kON/xB1EFvr+Ou0"
    "+sNmxz7fcDvmMZpaLg6LqXiaoz2AROZpSKwqbraiaqzmBjOZy7mJ4qIMIE/QGJ4fiIiqv7"
    "PrwaBnR/xLVADwiClHaCoGpB/SB+g0euEAS7yBuCidE4RAJDi30iEaXALULSop6RQBBs10"
    "bqMuMfkSiP2iRjdXfZJydUgm2VkeJsXwlJy3KXBK3Rz2OC6R/7tc+eO9M+uOvkCzeMlA8l"
    "Ls53o5C0qCdF0i0/d/OGXhUmUYem0fStyBwprSir9fLq7nL7b7dDzu1wtynw7f6qWL9drm"
    "9ni0vc3bBaz82X55PS6s9aH8Vl4GH43mzhhnMshO1Ote/J+EVp2kf75UQYrx7NYrHsz00P"
    "ORmflia+f8ZwWjR2pue8sAz1nRiWs4Yzw/Ky1gN5Vb+zd/SWGbA4yNP7LGdtjdU1Tv2L1z"
    "SPLFrwvwRT39xx38sl4tb4PsUx4dXI+TOyYk7fL0x0QayEZku0d1yN6a3oQbxAymGCG63U"
    "t4Bwifd7ttSgjhRUksx21qkb+Lx5m9uYOgc9GPSUN72YNFz4nbwxMXUW/lDeGUwUJvZu3p"
    "qYOod9MO8NJgoTu9Sb49Pl8A7n3QmlYEKtR01OdFqCNg05HprrcK3mt0E00Aom0gIrYC1J"
    "LdKEH7w2vDbo6DWShBfflSbPdYfhgSei2lILjM7gQw7Zod8tUIYZ+IEwKd+vpRH6gEOyIX"
    "3Btqbd+IRBbQnfMNQAy0ccqy3jK27tJuUzhjrq6juOxIt8yJ4dJ33JIaduPmWcR8a37AmY"
    "cWbhbcH3NbOVznAtRrL0dDFSqsu4GiFZF180zkPok/ZaUc03HbVX6quSMzPVrlmf9b+SgT"
    "F92YCsk08b55HxbcuHhS/NTEjfN4e4R9N+Nl94uYGb9bnWWy4J5tvAk/sUeJbLtqPcrdXn"
    "j+vZakU4nbvEGn53N7+aWlRTI970+8ePn8xqs288S5VPqP5kFodGxnKB+F0uVLH4UNJ1Vd"
    "am+GfrCW/WZ9XvxPlAiWqxmV1uncMYUV/5eZkO6ezdQoljiuWqWM+sfE4CQG+GLV6sX+A8"
    "LNfdtbqnpYDZ7YIrabcF9Q9maLHNW99l8pq9bI+qzRPrfo8rNuiaz3cL/hwOKOqR8sVxOZ"
    "LYKdsX3QyizXB3Mpqcju+Pnh+fnD3cu7d9V+zVxfZultd7881e1YsWV/+5XNx8uveAMRZF"
    "gtD43hcrwlOFcKwKt6j8ecKi8tYa/9z7Ze9+g6/asN4tapU0w69hWOIzvuyhdWEkTw7A7R"
    "BQiUUMA8gObW/05qxc5JdaezUGXcjwwXve4u72olibwbEZNPzPRl/Yx1zPchCQrhXO2V4b"
    "2COwqufUP1T/sCKav2wLtiv8xw/LRvlYrO+/K/64X45nV8vbi5vlxf0fHjzY+7//d+/ef9"
    "6r/gM+Phnm448PHjx4uPeo/H99ird/fPTicFJa08Fxpblfy42WbyaNqT1mGMQfphNN17Mm"
    "V8bXfJSMn96GRyezT6iUjX445lodUgV67Xl0GvJSOjUNmfY85wuZWVU5qOs6ODuWJTqHhO"
    "dvKeSsozeSgZtp/QL6B26J+qM5CxbvhDGBK/QplnbeJ4IZ8MfcqMDC+IdmFGEKm+pRGS1A"
    "HqfggIwiTODUPRajBWC0ZztiiFqzPXnn2alqSzrOeXxmHpBAq3sUiar+qg2oZprHQo8mJO"
    "fMWGL+pQ0HG0uSboT66/yquF0ttyb+o0eSr/wNQ8O9je56+lR6A3H5cRHW8f2TsMBNMduU"
    "XbHc6N2gy5ByV/3RcLDLncziK860lXdB+Bo1apn+9Kefn/zpaeiFMJ+MGdRXbcEEPr/6I2"
    "BlRfnp4u3bn3/IGGSS1lomaHo7f7cJMRIb5EwF+aWzT728214ubzsvoFfLzRy6In4CxtdW"
    "ETdy5S5ihQWiCoOxgfuj0/3RwZhlHqbm6U8/Pn376OfQPMynZnPVAOS4qcy2bLop1vNi01"
    "Wj7+fwkmmozU/FbI3tOK7n5aYx+kBpwhN1WtU4fVrMfr74Eehhvmi0UFWa0UArwCNjdav5"
    "qriZL77+vRkM84WevlyUb+Vs/FBgkg5yq9e2S8+9nWOjtK1z/GQhsE+RzRchGmtPgtHaQd"
    "t+099t4bViGy2oJhkoP6ArRKN0PxTUhK3wXBHBxgqhwWHobqfQapOYBJsohAbHpLt1QqtN"
    "YmJFD0pNTBEIw9TcEMsEYcrjMOw3RQSWZYTBleDEMIHC6pFLjv+A8UqwDhilFGGkY5MQda"
    "ARSW3rRnFIEWJR9FEsQBNz5NlTHGkEqATxRQQlGlXkiYAFDRC6y0QQ8dVFhXXE9XYJ5iAV"
    "gZ22RYXZp4oEJSseyNN/vyigWOfxb31COZItgsf5fLFmkDp0hYX58TsEJRq1w+12n7Mxw2"
    "gcFom4KTQjb9rt02NxIM63chN18/4utUMtP6c2qL3vsUKfRhSsUqrpermG8TL+J8De4N1c"
    "rucr6H5yN+5u5hvvcmF7E/ZuMa9uTxl/J+eC7Ga7LDeopWLLAcQGG7S/r4tNsTZDRdSOH2"
    "fr9Wyx/TS9LRdG7zYebZWqqVwqVRcmp9d38yv8Hu+uXQMqF2aVb8m6oD1jw1FCqfd3uFcg"
    "pO58sdYysDbsFGK8Y+XQvXf/3svj44Ny6L1XDua/TfbH9x5Aat/Co2Pq5hsHBrB5yMr7nL"
    "6KavmFfcRha38+59/CdRfU/P7lWLpfO3DsecjvLAj2Yydc8CUSkDbxeAQALO0nAU9kzHBM"
    "wbdYlU9i5aEjDZY5LijEMx/y+jK0IXuJuWIU2oK9Q5e+34w25Nvp9XJ5tcF65bM90ycNV9"
    "i8tk7A1jbWdL4wVaQb9FmpdJT9L8/24uKIm7L7xezEbezBrmDz7l17Bc2ALcJTD+YIjnaB"
    "0ss56deC+ovk96Tpy9ED3ojmXoPucPeZvvA84C1n7tXmrGUhPDkmpYcga1o8Zypy/3rIS9"
    "f5m9ZgFcQTvxmLY/Hbg0UduQ2/ZI+22wjGzXCEBkHhLdxcSwQXwqOviv3el4wFm3UVHKWS"
    "QPdvgO8CPn0HPCrKu/6Mk+Ej+g7wJa56xwt4iWkHVHgLY8u3umH9D3qYgURMyCKzBnRM2L"
    "5NDw49b9BeYZlJQ0LUqAcHyLBotzkQAgR0+LKl3XgorlpgxckBSZaPIZ2EYbDMC+x0C/7S"
    "x98FSQYjSIh3TGoP9zDegCku5yLR+BoQjU0xKV8L/gi1I03kx6mwvMzYEVp8Cb8bsGzbd/"
    "6DLnBD4gTe1qWgDRiKkEIMPFFCyCg1ijnyeOmBJoRIoebGkQTFUVyKUSSgsjiIJLj1jgvv"
    "4iuizCG6ISQgA8EQESRhFVEACQCYiB9Bk6jE4SO2VePoEW6SC/SoFtZuY0ecESGhIyBzBT"
    "9yBCXEA0eSySZwneXCRvomA1HJAELpAA0WQFOEdFC0JGLEKb5nwEicBEQx8wcnY8e/Qusn"
    "Q0XCsoJIEZQQDxRhdbPP14YgSIRBIW2CjiEiYSiDif5Aw0bsea45JyJCDZrokeiU75FS4M"
    "l0PS9XHd997eEnSAoeYS5wL8lRKie4p1lWBTyumWiJug2VYiYMr96RE9RRI8ZedEAXMQCL"
    "W1NguMNHpP7UEaTXvYQYE7haCzPLd9S6Nc4pmzpTGxKjj+Yv9r4koBIg1dmogNrz8KinI9"
    "hI0XGEAk00pzZ+TCaGKuQn05AwBX2QU+pYgDzODifWkDCBc5jT61gAwdKl/roprm97ZDr7"
    "l1kP9L0xmYsnJSJDnw75WGrTdj3XAZaLUuykZSe/UxnSJ4MfT89GZ5P9NubREvWJVXyKrW"
    "Jw5bDmdoTUjg/NJ/01C1ontloBrSQC5IeIBEiULnSG9WADty0hmJpiEhSC7nSEVZrCI5iC"
    "YhIUj+60g1WawsOKPJKZlR6IvHnVWQp4pwwxCQpFKwoJqy5CYgtxnPBhWXUnvGU/oBMeVA"
    "Gd8BAg7YSPVYE64V27Rk54CFbkhI9qb5zwrRnFTviQRuCExwlRJ3xbP+YdxHWWccKz9US5"
    "YaNau7hhKR1gblhYlu2ExwlZTvhW8f2c8JG2o5/6OHBTTYE74b/M1k854UFZvhMeJ0Sd8L"
    "xu9vnaMHTCcyikTaB5T9M53Jv9QgefeRVBVgWTfXMbZPGNS0a+2O0cJI1rrorOmycerZhB"
    "Srfw3EP3UqK3SgLtGfjsgzWc3Gdvbai3w94xUrvn6Dj2uKzoePS+M+c4WUNxWqp+sJv/sm"
    "dVFx8nr14fn5yNjs6qP45PDiZHZbfzr0E6bqtiPV+GzoTawtq1dnOpar6In7+0JX9pC2CH"
    "HUTTME8BMOrWmWi/DnHGgdeMH3BAY5GCC++WhKi0kkHB2nC/rysUuD+THl9IQgFpxxMdR2"
    "9cbwaSyF+PUFHAtD31aNUZbCIfPUJFYdP2zqNVZ7Axr2nJe5MqIFavEkecE5SkKarGnZOV"
    "Z1BWc5IcYUtFoTNznSoyv9LciFjNcbxY+ogGR3Q/mllN3Lj5TXeMdIKwUDLj5REqFtIgSn"
    "4wtKnAeFBUbKweGTnfDQaMZ6/1+kxor5aGbEWwPKxbsPlNd3pwgrBQSu21pWIh9e11OLQs"
    "ezVFxfbqkZFT/WDAePbKjucHFBQezaj+qMoIS7Ae5cT2g+LqJwteDYNG+MNa4iD/CCl9xI"
    "CqhQj1b1sbifaPsAsD/mMxXMy/Z2VY2D+gFEX+E7TouUMgCB6YTOgyewWArzw6Djyuu1so"
    "OKkSzBGNFBdcByBoWYcRQWv0vRQQ6x/7tV9YebJ9qNsBX7RhpK8JwOKSmwIELXpOIemWn7"
    "t54cUBFlGHpvlyMkxWkq3vbr7+dxC6ZXG8nS+m/7ybufdSkScX6wv2SCJHzqN4883l8m6x"
    "JTh7dsO8LxCu9zpcRNC8f2BNS+Uso2akepZRc+yf+dCxgqbioPofznPpBRHGoYGFKQvlWR"
    "Bb6BpHMDUn34ydePZHXDjqXARpZsHRAaQON0LV16HOReKa6b1dXRYeF2f3d4CKghaMGXpb"
    "vaj2LDzuTQhIQgPTve0Q15uBJD4sAVQUsCEOS6KqM9jEhyWAisI2xGFJVHWu3UTJ1TAyHN"
    "3nSbGGy8dVgcArGBMK1TB4ujVKSq4yJC5DhJLsz7vBmnUhYosSNlSwZkGBhmVUUYasc4OX"
    "WwgJu3hASFp3sM4Kvfxz1XRklFx8+NLuDUj5Kgjd/8OrgdWxvfLirg1pyQltB2B5PbvTwT"
    "lCSQ5j6gfnaOUZlHYXIUcZUlIo212KKkpYuczNQ6Z6gFvMR9CJ8Mjlb7hdNjfbvm6vTu9Q"
    "VCLOtOObH2l/ThC8CnxIIIq1d6yqnn/n4U4CXxuD7Z+oouGj97xHw7DPEx0NC5VQVctM4c"
    "2OhhPXffPYd99AJrsInMXblps9IyZuJ4Xm4xDeIbRefNazRfmRpoCCAKQdZxrVmoYjyIoR"
    "UhBw1PNewFrTcGRJLiIiApR6cguk4jQuWVKLiIjApZ7MAqk4jYv7poFXnMCi/65BUGcahi"
    "iENCYiIOkFkGJVZjqSyDGHUKGYPo9bDpWOCZ+bihmjk6lg+BcQcBmZipBaN/kOQjCw7gQn"
    "y+C9hRYXorcMw8Dpbl/jSjPrlGY/w16lNGs/dI2iFxsMqsvMevyYYEhC9b2BI4JjMTgIhY"
    "MMFg5MoxwoGhgThoNVOo6gocDhKmYoUNS44S+yWXmxg9LnA2TGbioYNjd2WAmSHRvA9PUW"
    "JaGNVEJlyLYtjeXIBrClWbKhDG2ebGdeaKbsgE6WKxslPSeyZTspiES+qA7zGbO5WktkTY"
    "Y1d8ybTGgj6nBoaUnmbJT0nJk72zVD7+zZUPPIjz2zLycahsyh/cXaQyaTdlhalEsbJT0n"
    "smkzu+HnbdUoqzaDRt4kmqGxdM5sSZBslVi7DnwqPhRffzbs1Xq+XDfnS1QGy+2nVQG+11"
    "zvium75d16E8lJZqX0NNs7N6XPSy1Dpc/UV42T0P5o/fiHx79Xrvuj45NXo8PqX79OXv5a"
    "/ffNycvx0ZmfiNLnbVXang2UP1ie5eLs9GxyfFSxORnXf9VnBUf7k4OxOSp4MR4fPB/t/7"
    "X69/7xq9eHowldWdBQrcvf/hpp+6c//YgmvKQ1zswSSTCwq/CggL5zPlE/ts0Ii4sSSuKE"
    "CZjaySUpAfI4RYkmccIETu2kk5QAeZxe55ag9Lo/hbEtoo2w5ZzHV40n7AyVOGECoxmttP"
    "H5VecR+qOaBKA/7lH4vDLaID3WgiWPWZnMrxfVc/Cz7ba4XXVOPLbZztZme4lFLbiz4dyM"
    "HswP86sSZyvetKljevHo8cXjHzItlKR1rRSCb9yIpmh1fkw2QIZ7shGM2rez66//wlTfNO"
    "ir5Wa+JWTNp0h/O7u7qQLilhezi/lNs+iKIa+KywrU1eyTXXTqRM/MV8XNfFEw7101pbvF"
    "vtTW1HfxW/PQWvTWzDonZa+p/cZvl8rNj2hMSUifTOl+/HpcL4V/Nyviw+NTf6Vb0xMG1K"
    "514+/nyEUlqF9gbo5d8CVi9P2PT7HlM9JmvGUzJHQjYvVhgGVyXF80GbtioizxjgJB4HVB"
    "M+dqpYz3KqVhePYrgOIZeBZOW7YvlpYTukYyZZrq80ujoDgHSM+1EKiPhiDZcAECBIbyBi"
    "uqkMYh2VABAgSH8gYqqpDGwcvYn+ri2tn6Uz17zuvZsWUmurT7pNYNGD25mRk5sjdzJpRb"
    "7WUBrxJaXmSm5W5D0/QIMnRW1wKaEIRGHywMRLgRSnSeDxYeWljRyiOUpizrzQivpPrhtG"
    "E+5HsRfgXRaxEBNPpAGqoAfynCtGz8TkQAUfZKRFivfSOiMSHkhQivvOR9CIQMPXS2NaNJ"
    "6xEd5V6G4GmGfBkgrLHTuwAocuxAMSzJfxECIWMdLFtV93wNItQw+KHXKwKk8ol3IL6wtk"
    "6+AOGXFLz/gJChh8b5bvR5Wgy8+pAtL1O55uEw4SJ4JD4fLgX8tzMw4wwc5FHDUvE9/WYV"
    "ByWvWcVK7jODTqFYIJb7AZDZhWL5s747KKoL86J42mAD8HeJTnIlr0/LH1urV18F7oWweC"
    "SyrmsBVkbJL3ArhMUj+XVdCrAySn6WO4FnJjpCE+ZSfeJsedpy6hueivWA2x2PPdzs+KDo"
    "rU4IHd3o1A0XbXN8YKJNTlBjs8UxthFvcNqygu1NTIRubkyd2Jos1klmY8PSBbXUDWrrst"
    "DF8GLLXL8ce0MTE7G2M0a5/TYzgVaDP/ssiyl149uYL6dlUxsYrxx/+xIToZuXdDfZffuE"
    "m5ZcaYmKNTcssk1JMbv9964ksyu5uNvMF8VmM22OxmCqj+A7ku+jf5zBbJ3Lq1E1ZLfAgo"
    "qy7/6oYqG1Qap4dY0qqImj5oJcggJZdo3yl9t3IC2Ha5VSQ3/5xS4m471arBzeXgfQucWs"
    "a2nV7VpUG7oCbxWSX4S3ZWPRPd0pLMP9mkixJTu3sHwsvvLeDVZHYpDs3sLyMQbl/Rusjs"
    "TA28HZkrHc2nu4tiZS5HCAZ9wCRqkgFDgS4XkI8CJKuGMRmTpg3RMm6GR68C8N71AX9DVi"
    "pDDvwJYijE18hzipQ9u6KMuB0RbU92BUvId0YXj8Ix+GjyvhxAjh416MumFjN4aPTubHCC"
    "q1jgxjPognoy0tcWXEVLgvw1SL7tJi3eS8GSyVkJveoL5Ou14MNLrt9QvyPRoxFc+lYXTc"
    "06cR6Db8u9eumdI64db4kpo46dnwCgpcGzEV7tvIdJvP0VDAv5ErLlK1poeD2m938H/MVv"
    "Pp++LT9Jvwg1iwrNsKTeGMT8GuFFgsu/so/Gbq6asIWPX2WcDNfoI7a9NP0ds1ov9d3wlA"
    "144d3sZ9R4aPxtQaqln1NibW52Q3rARb1wfgmz+ya3qMiI+r32oerzsLjW4uine6sVzjKC"
    "NitpTArUPQ0dB03Txk9VmMArcPQUdj1HUDkdULpv36a3G7ull+Kr7++5MW6HRxd3sRJhl/"
    "As4pQNHUkcXbu5ubae7cwxVKcSpuZ2HO8fqH6UW59rqaPqI+PPY/rN4tF0X0A8bC/xCzKG"
    "WtlDhDa0dLBDz+sbyYbufbG+wIx33D0rUXq9l626RahoTtR4RyvQwrg/dX2zcZozf9ZpvN"
    "x+X6avputnkX2MTTpw9UzpRuZ4vZdWlEqUMla3DdFoFKaz9n9f3WfY6N0jlVyy/uwBHPsE"
    "jM90nMNujBkKH7mDq9cqwCw4es3EcWq7AvQF7tVxYz2z1ca1Y/nDe3d0cHryb1vd1Xo6NR"
    "uaWs/nk6Ohyf1v8Yn/w22R+bzyd/HZ9Njl5Wf5RFD//uX/N1dUUdCsoeFEBaqOl3Pk/bhe"
    "KjwbZzpc8GCaNkLaUxWjvNhx1Xc4uA14ptD+J+IYNl+wqKCJ0J++wPomqTkMxU90jeVIaO"
    "AuVNrCpYXHUMMI87gnmcB/NYEcxjfLnsSrF2N0FpXH7FXQ2oLSl+M3DwETQEOAh/GFLE4e"
    "pMQkn2EYytpHPw0NQjd0TLGupQwRh4iW5Es+X1n854H3fGm+tpptRiycgWgNDgqGUQhWbr"
    "V55EZrYSAsttCHBMwWZH2JKAVtySTjAGXoHlNgR5vFLLBbQd8eYsF2wVxQ3dUqY0ADernV"
    "QRM+moE19miXLEVtFSCpTTzU5iJn2Vw7Qc0ZjX0vQc82pGwjHPrzyJTOBGRWhwZLruU7Ta"
    "JCaB2xShwTHpukvRajOzLmNXhc9+PfZVikjzGy2/tO8FYQL1fCMYROj0VAXn1Z2E1bobGc"
    "GEKBUGzvfm4MGE8WdF8KF4TPysQEKCTqYDP5BwR3qggwiRwrwgQooQN/Yd4Uzkt0E8hyKb"
    "D8iIBo988MDqke+KagAScpUgM3xAKFSEb/o7UwbD+L3SQuuHlLj57wwrpwM03m4mwMYVjo"
    "AyXxRxGIZJ2c1BlbSRfCociymhiiasNELlynFim0Hhc+34Zsd/wBhnWAeMc44w+ioLAxMR"
    "daDxzm0bRzHPEWJR3HMsQBP77FlVHP8MqAQx0ATlORYH7YmABXUSusvEQ/PVRQXMxvV2CZ"
    "olFRH1L6wwOz6aoDznxEh7+u8XJx3rPP6tTxhuskXwmOkv1gxS8dOwMD+GmqA8x+Koud3u"
    "czZmGFfNIhE3Rcf4anzDX302cdNYiJD5gkXM2IxZSEiM+dQGvDxGglgyodoVrXt54yuOCM"
    "tlvd/cXfyjuAyCkZ48eoSWSd5qX159AvJaiefrkrZBCx5vWt5tL5dhWNmThqz5hMRBLS8v"
    "79brWAd3BfilpF+h2rpb1y7a6e18cbctVJP4zzbVMw9FlMS/YyTU7G77bqkSVkXFwjf9oG"
    "8cvGWjFA/l+CVz8u+PDuvXrl6NXczO+NVocmjewjqrI3rORqf1+1S/TU4nZ6bw6eno5biN"
    "6nF1eV0Byt18wmKtYpltX4gyBZS/o6gRHkGvaV8QsL9aDUyOnh+/OTqocB2/OTP/joF53Q"
    "zK1HziAcM6jveSV/jxHL5I8PTJ0x/RWw647fBuACC0Ljq5+aYftoTXiu15XUnTkbO7XVAe"
    "h+IGBZUYa1hjGkYzvAmANBQElHa41AXjak3CubCwy/qn3rxCWiBWV4IJq/08ElUdJOVKqk"
    "VyCyKmwUEr337Aqk1iktx6iGlwTMq3HbBqk5hYafmD0jgOreT8oKqk7O1kyxTfTcEYgnCF"
    "qorF1ZuE42ZmpluTIsThefO+IrKo6iRCuyAX4gvIcHThUl8VIqg9DdAbIhmHSgQdBvE+GO"
    "SD86Shhn8oFhs76yyJpGTj94+RdqED+gQJLS41c0hKmPoOgHJs3WyWRWbuSIgWNt/hYWnz"
    "o+ao1crBgSizZo+IAzM4Ch0MKsNym5LSucejIiaewUBxrNR34IhsFRASTemXAnYbftJcr0"
    "LJ+AqQWXJEyleCb9W7UQTDwoPyQjuPaYk9yk7A8sbn0JkiHKkjYnIwi3w24egNP6uOA4iU"
    "MqVIx3aEXKaYcLzfpXJYcwCgEc8GGD01L+wSPNVj2j0aI/wCFFYPv3D8Bwy/gHXA8IsIIx"
    "1+gagDDb9o2z0Kv4gQi8IvYgGa8AvP0uLwC0AlCL8gKNHwC08E7ByY0F0m/IKvLurcPa63"
    "y7k7qQjs3D0qzA6/IChZ4Ree/vuFX8Q6j3/rc2KfbBE8/OKLNYNU+AUszA+/ICjR8Atut/"
    "ucjRmGX7BIxE3RMfwiPqY3MRDxUXqH3HbV3LWeWYftVxwwkc+ck0+YEyWGeQxDKrD0MGGk"
    "wXa2vdsEPEDkRvH2beW+/VBMjWIstlId5cJpVi2cwg/1kRjURLG4wn4rbXC2CWM27Inw7H"
    "Z5ZzJ2PJ+8bOImau/T4jIIAfk+FHe5virWBmxLN198WM4v4a+r2Rz8UmHaAIU24vQO2ShX"
    "1jqZa4gQC9tzeoZYODZKIRaOH51pJp9gxjEhM8IQ2WAwQVqTd+oxP9loh4OTcs6oM7ZMXh"
    "6N66iHcgp5NTkqZ536r/HfXk9Oxl4IRKu0wKQjnbmvyUAIx63tAk5S81MU9FDbafC/iJnf"
    "d6Bg9lss1vcRH6+DOama37qI5XdNx8/+2IWh7dXekxfzTozcYBDZWvUhE2HTilOs58tQoG"
    "DkbDete8fVPO0Pt/AbJPzlWUQQW3s9GuPWXg1PtcVnDd3U70Z24KeIYm2IQYQVa4PRWu+A"
    "/aYfa4PXGq1R/ZKyFEGADEeklhkoqg1z6bRdupqash6csDgOwE5yGo4aWF8SgiCWBKHBwe"
    "jGkqDVJjEJYkkQGhyTbiwJWm0SE/MGeJfeogiH1WvsWoSJpFmhYEC0b7vCOpMw3HKIicPN"
    "HggQ+00RgmWZxODPgZwzDIoQQ3WfmpNr93z4SRF3JBlfAazzCpqUrwT/nGI3iqDPJ/DyvL"
    "OJBC2x8tgJ2MQJXrBIdUtCkelDSqLZicXqg4fxelRz4IqEE2hBZv8xrUATfg/YlTYYfSAk"
    "EHYChJiYtnYEmNMP3NZE1Ad8KqLV4Z7Htrb3u+ZsFwjERCyz95COidq386GRM+y7LSy0bU"
    "BIrGIGBsixZ+svla1mWiJqEm9KwFWM+1lzLvOl4YEVrlx8Mh7gYMUyKGjOSsWWla5SAjpi"
    "hTIoOKYFN87ODvgCShKhc6bqYgSVJ1Eaf6yolzoSwmSdi9fvofZHRaSeHByIsr7pEXFg+v"
    "1yOKiMPtmUFFqsT4Vb63CgOFZq/ftSXCEd4SVzZweaPjJQcdp9aU4fpOACMsKdac81NL2Z"
    "YbVJZPYcRAotpMOxtWcsiuBgxUl01cGMFFlLg6Myhz2KiPwKIzTt4o4RGQgKq0cGOv4DRg"
    "bCOmBkYITRV1kYZoOoA40MbNs3igyMEIsiA2MBmshAz6LiyEBAJYgMJCjRyEBPBCxEidBd"
    "JjKQry4qJCyut0tIGKmIqH9hhdmRgQQlKzLQ03+/yMBY5/FvfYLJki2CRwZ+sWaQigyEhf"
    "mRgQQlGhnI7XafszHDyEAWibgpuj58i+djwjMutWE4TcANEmWViRW822yXt/Y08SuOFcwl"
    "V8q9mZd7Lu8LeetO4dW+zXZdFNv6jWXiZ4xd/Dlgelnts9ZB0OGTul3WxTVIONU8GGY+IE"
    "mlLufbT0j56mek9GpZdpKbsndegdxVNdHFfL19N71qhj5L0/6KIY2+Po6/fiq7W2PV7Y+3"
    "5QhREX7yvlxX/qA1MMzqQ8m47JprDKn9hKD9WFxs5ls0S1fzCSGyMZN+dq3ZYnFXqm1dfC"
    "gW9d4iG0FafbmZvy0uP12mHz/cziPAwfd1cVMb+ObdfDW9KQW4SZUO3gRHlEW9Ge7sdnm3"
    "vsQIzQfMosrf3802xXS1Lt4WlSaKKN71Cwt3raSeravEfClmdi7IMKNiZxvqvrGzlo1W7K"
    "zll0xP9np8cnpcvzq4f/zq9ejo715cqmVAvcmYe47RMfDGwCh41HxCQlojLu2ACZmYLzxR"
    "mjE0kqO+0sFgAIbV6FHF9nMyJtmyC0dN10Ttz5Hl/Fz+j2ATjLOAl/vmM3zUWM2T7x9HLN"
    "sB2nEyP1nTeTF+NTpsXqQ0/z0+K5ePiAH5QzpUmP3GUr43ykM+zad0bLTrYv7A7+C5X89h"
    "wG+it8bzRRtuHXyKmCaiiJ219gy7tnyC6cnJ5351g8HJ8enrcsNRPyy6fzb5rW7Vg+OTV6"
    "Oj+sfDY/+pUcfeTmxtkPK8NZNyvVyRTl69Pj45a/gcnxxMjsrFNMILnwTbB1Ojz7ae56PT"
    "yX7FvNzGOdlH+/vHb45qB1P1Zwmw/fZ6dHJ2VA5/v05eI3JE02uUKdEvwLLedsaNUjfWX3"
    "jjDzEJRwMRUg4PO4+rMDNm/Mirm0rPgzdeCaOdvl+YU59Ejwgi1FuLzgSI4zMlL5IaoXXO"
    "4GAZoBogjtaK+rfDRsj7tsPyOBSv3RSc27DGJAxmdHhQHAehGh0O6ktCuPg0tXWbxNCMxI"
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
    "d7Ga695Gakwa61NZfWqgLUde0miwW8k93hdazZaj59X3xySv/ua898YQFTuII74E1hP5AL"
    "v0/eOmg5bIG/WHi1HDZZzyvmEbveV83h1bxMDawreikedh0Oy5yrX9lLSxFNFQhFV7xpjK"
    "1Rmw2HZ4593nyJK8N2VJFSmh+ymyqKUIa159u9pAwsqOlmTdXDa9igIQdAK2xZQexogjYD"
    "WTWWNCkGC7MgtjRBm8asG2uaFEOwiHLPZ86+gdcz397d3Exzaa9coVTuq38sL6bRO5rNpX"
    "33DU081DtZ1ReSduuz55Faree3s/UnzG56pyHa5VKv6XwKD3DOdN/frNgFPQYycx+T+Ssa"
    "TkGPgZzcRw6nnplzAi79EudgDxjGjcB+6A+QOtez+aS/0kXrxBa4tmDb5USYGjIUj2AVay"
    "8AW24caEFhLKW0SRvOXOBBgjwinZTSYZ0pKBfeimB+1XZfVuqKPA8eYDiDaqohKVxKM+yr"
    "3WF5vBN+hovdUKw8VsaFv7B8FuuuLnVDsfJYeXf6IhIU8SAXupGqU6jYyVfC8iiez5F6BY"
    "qVx8q3Vph3hcK6q7QrUKw8VknSFYIwgf5zp1whJRYoRmoNSL6VrGJ2nm6FlJihGMn4huRa"
    "6TS+SVKtIFUn1ymiC/oIEYrs817PR6VkKoFv7+jd/KQSdno1H5WSqQSRkVP38jtZuvhaPi"
    "VEcpshe2w8JMFX3upPjcNKU3iED42HJCge/WfGYaUpPL6vgwfHc4AgaIbcBnk1pyC1rkjm"
    "U3OQCAHmu2vwO1DxZz3goXA87Ow36GIyEX4/pnw3Okg/TReW5T+ZhdChBr4bjJk3wUKPoB"
    "AleT01nlDVbqeSVecRiu+mpqgTWHVvpqaFSK59U/5GbPWZcDS6b3qIaOeiLcF94C18lEv9"
    "fTf/8aGBnnfzqsBed/MB+tqKX0oKVUG+7TYjn3ZjvVFFvaMU1O497DZLvOvmP0YletYtJj"
    "ynXnVLvy4V64zxplvvt7xUnvLCdBB1J6Ss6D23mPCc+5zbTOk1N+T9L8Xnv3JPef0rtH7u"
    "HTevrOwZt5jwnHrFLd/NPl8bxi+45SikTdAxCBcLmDABqVgkhPniHd4/Qk7sM/Gsl9v5hy"
    "qadzVbb+eX89Vs8fXHrqyLzWq52AQBJ/BlKKcYXuBrUzoTtuAtZ5JPKcWOF5yZvS6t8coT"
    "FT2LGEjfCFqMpVKwBcrbb2/vERTz47l7xOnooFySNA+ejF+fjQ/qh1vG+4eTI/Pvs/HR2a"
    "h++eRBsr7Kbxv2J1utN9TN/a1+Nf95l+rDj0iEcF6DvKjZDB8XhYeU04+hyEuDBVT4hRvd"
    "cuEjpHnE3sDQBA97Ddo9dhiVJYfX2ksXwN6wIEUcmKkO5FYabBOLWob9MbulTVJ3gN8z2j"
    "QtDRt+0tZz9bGt3TfugbDT1k5RpM0+Vx/f8AM7Hwh9B8OXRJWn6RntrxtdnhOHrQNJlHma"
    "Pq8D5WjznDhsHXjLmg4a8NY/GfxtyYHQtxXIdkv+us6t39ow/Po97W/mop5DzIuzXrp31r"
    "+gq3pRqylEcof81C/r5apgR/eSTHwXfFBIfwWekQNbjhIdrQPmDE7PvlUv7SHVUecooWrs"
    "L6wjFZxUCrn/WQslBxOyJLobJ81B1o/4puRgQpZFmlDEOdjq0Se0IDzcwogUijiDWz9KhR"
    "ZEsLb4nyA/0GyzmV8vbotvwTO6vEl6RTfzxWWBY1hsw9t4g6wbEj5PnG8/5ydiAloP1Hsc"
    "td+q91jb9my9nsv2permXefpq9HR6OX4pPJwno4Ox6fmkeex+/fp+OS3yX793PPpm9fVC9"
    "TIU89epatiPV9eBdXW1uGFCtZPFdsfq0eQa8Oq3kEm3ykmFSZ7shhn44apuNgAq6ycLNg6"
    "Cw5CDOeuDyGNLpp1I8+HsZuHXkt1z5LgVY7ORYh6+AuPBLFcDVpJPDFZuNDZzq4Ucd6+dV"
    "1daVm40C8+TT25puGMIlcGzU6uHo3NRwcx2f2lw6NlKHm+zwzzlBkhDBd/lwfOUPIs/oGe"
    "PSOE4eJv5n058mZ9kMbcTgb6aA1vLk67HpUDbaaxDNKm1DBQG+Zsm66WS7Ik5zFxBnG8VK"
    "sjsJvfBrJvJ5pME8Ic5xi5TBt+TPoONMJJcA5ppCnOUfr8mDc8eDSiWbBn386uv/rN+lA7"
    "7FJ3PJZlwZ776qoqpQ11xUrfu09zl207AX3UxZwqB9loRrWjnvyo78jw0ZiifZWxsF5e+6"
    "CS5CBZVSbfP/pUAmRayfeD2rPwyBajeCeby7aOMh5mS3XYuYR0idYaZq8Cq89i7LI7Celo"
    "jAPtR2D10ol5uVot19u7hYvX+ornZZgVr2IUVJjLiFf8sSou6ypvq9dsqzLPJy+bXG32tR"
    "S/hu9D/qv18mJ2Mb8xykbwNuwvb5abIso7V/8K4W5KAyim5fqsWNM6LgmrYI7ZxujZSvfE"
    "KXJzuZ6vtvPos/n+Zaaaq4z34yJm2uWYwSmSJWBdtNsCy+tuPddXPielgwqfJZUPD0+FRz"
    "BB+otDCr5FiEuW4H9YDX6ng6K2byJBcb/HWIHO6QT1fveEfJTCDfobFMz7HMv2BGcJ+ihk"
    "6X1GWSJLaNqAWCtMgtxOgN5n/fUzWTc2w4fmwlxuYkQkNOXFJl53Dlo9Fopw1RQkKDu2ai"
    "Nqas3BqcdYERw7KuNw7PCuDaepNQcHpPRDZnrO4YmYI99kEXptVTElZqjS2qaSHjPsmF1k"
    "NxrMypodAvn7OJyMtinVXRxVeQ6fYA+Hk5H4dHdwVOU5fKzkPZCAxKScuieuNwcHLAM5xy"
    "hpcgIquuIMnkSGX3W1gQkq1Q3rYCXHQKqf4PHk3eqIPmhJUfGOWrIcEgvZnSohkUIG2wh1"
    "gI+/L4ssGfSemE1Vn0Ma7tP4MMN9HI4xKKMLM2DNtmlvcu86MgYsGL3fX77gI+RwCxxK6C"
    "766j5aAiZddIaOmrvVm3D09Ch7jKCQS34U3a1SuKOpdbVKe51PSNuNKwV6mPe78hgbiMVH"
    "L+5DISlfA35/2YEWeH2jLd9hUg1p6Vl1eLBMm0dOEoTOF48444fxCw7gjwn453B73tgO7R"
    "xRk8gDr68uaESICHWgJEbKvrj8uXbaPr+KAVP3IdXA9H0YWF+DYZ4sXDVoGr/ACqJUfpgC"
    "ROn8UEmalH6hAcZp/WJaQWo/mvgcS+8XyoLlHqN1mknzJ9IhlewNrb1LwreUXqIuSZRnp/"
    "2jic85qf/CRumX/g9tBfTnPinkcs2EpwL88i0klRYQKc9PDUgTn2PpAWXd9PO3c5gukEvV"
    "pYk03+4GB83y3IDuOq0n6Hdfe/DOUGk0/MZmsY4Wdp2TafhVK+XToA/1NVNq9AwdyPFxQX"
    "RIuQGCcbPSRMMyQdUHfx5zlHQitFyVVBtBpWi4JKYsecINjLqDBpSyEuDSsOFnLSBXp8gM"
    "YKsPpIeOltAhKUf6lDlhDcOk5pCcO6NEXRJ0pE+iaR0MlKaDdzYtCi4umd+uyrl9u/wWMn"
    "5ZqNzFii3/JS5X8EZUjF71mKovWVj1iOMdcU6I528Km3aoKEhKImzpkuqVXfXAwY7NXEFX"
    "6bOEoSrO+vhbASTzeJ5FV40ongAQcglUkjOPfM0yEwHmMJg+OlpI19g5jANLHcNF1OEiCX"
    "TRMc4O5cDRxXDRd4RI/RY7Xg7or3ilk0tLRjyqQPtsvlCXDdK2qgug5uFs/Ws8lnUy39jB"
    "eH9yOjk+mr4a/dWkG5scvTh8U2mv/uvNqfnv8zd/N/94WXbwv47Hr81fx2dlJ7yHvIaQx9"
    "hhxRGxwQcP/3X3wdZciCz5BZfoJQQcVBovvs7SeAsBrTI/Z5iquy+vIvpOKtCcMBCJuGrg"
    "Pg+QoM3C130cICkJG3bXpRP1SDANfsBFE+/xYIym83KJelSYxD/kQon32HBiApIj9xNfkZ"
    "i1El/RAsjO/ex028yN8QLxZm6fAf+KV4f/vJstts0pp7knDzLTzuv3RU3iWtFF+gFXgOaA"
    "9uqOu2ptCvdfV1YmobiorNkNsKKs+fot6+S0P0aCwqvcJNvQIrwktfbnc+QCNpd556viqW"
    "UtomXxug7ywEa7qsywq9lYimzgZEXRdVUHidOgh13PxbKwoDc9Xw67HTISkNtBaBC4TgYW"
    "1I6rN0CbBjzcui0Sg4W544oN0KYxD7dWi8RgYfbGdSFib/BP4G1LDYC2Zc5rXzerSC95xO"
    "Qp1HACC/N3th+GaP9QRqlaxLc/MAZS1YTJPHelHt6FEEjV4boAxiEzRuxMCcyLIsFqqqsO"
    "spdO/ZlhoJunqCBit//66ht4xGxxd3tRw/Syg4HcaXWJVPa0Ksx5UdykzgtqZdKAN9vZ9m"
    "6TYrBdbmc34u1kuTN7O1/fRgrZvJuvVtGv1XkRpr7L2eKyKE0l4tI7fRoR+volPRyX3pQr"
    "n8ZUVtJ3q1zz0Nof18zaPhIlTau/YIm5Qg5eD3GQmt/cWc3kZLx/Zh69Pmyfgnl1/HxyWL"
    "8E8/v4ef1OzOjk7Mgcy/g1tD3IVWB+cvxPRi9q9vvHRy8mJ6/MA9unv05evzb/3D9+9bpq"
    "JfPHqGzTw8PyD1CP64eumvoXyf7daKRnfreaST27XeGgK6OvgefxPjCv41gg/mIl9hEg5s"
    "VzDEBCNzVWHwZwAcT1oUdYoYULoFjbj1AEE0avU6mgHnT10tgSN/lbUBwRXTvhG6iPhiDy"
    "tkAKBMgAfpW41kSLcAPHw+JYi+iGhsP6aAggqVm7gGHlIcuy4BhfS6AHPS1TokUFjiJAgE"
    "HVdQlFFdI4JM4fQIDgUHbzRBXSOFIjdsSSO1RrQWAM2W5BxLIlt1SKDMl+UbMiyzAxVvt7"
    "GdZQ7fXjeKQeoJP7PGkcbsnIweDWVVB++0FLdsuPlrtep7Fce0HxSPb74ZLP+qaa37TwtN"
    "XnEPG8coAgh8r3ug2CLOFg80oxnUmQArG3QUCkHGTBdkUEhHCF+TO+ov8LrTK5RHOuEX5n"
    "AlSY9flFQNcKPymu5kKZmKAF/S2iYwIPsh8NDz7XF4PCIkuOCPGl+tAAs1bdOvb4Nh3QYA"
    "3bFgD27H9Qm/9CaVhQBZYMqFhwfSseGHLOgr2iEvuFZNg6ZlhgjPG4dT5LxuOACh+W2iLR"
    "eOx/0uuxQCYmaNF4DOiYwMPxeHDw+fHYKywbjyEhOh4PDjBv1d7RicCqQyq0cb0i0KqDT2"
    "q4oUxM0BKrhnRM4IFVDw8+a9V+YZFVR4SYVQ8PkMy0ZwZ1To49r+S5ena9mvmQefX8CqKM"
    "egE0X0cgoRRQAZ5Fz7RrnD8vgCjLnBfWa3PmNQaEZMvzykvy5CFk52iGvKZmNOkWoqNcVj"
    "yeZshsZ2GNnfKcocijzhKV5Ge/Q8jOWXnvGlX3zHgXahj80Cv7Gal8Ir/dF9bWyWx2fklB"
    "HjuE7BzNYJftRp+nxUCmumx5mcq7ZqeDITsm7ZwXhWDDDcLgmyZIAIltSeetMzL/++oLff"
    "Xlar65jF+W7PzaZBXUt1nerS/hJW3TnsvL96XpbIq16YSRUkx78e7XtCuv9M2aSqT13U30"
    "0iK4U2OLcViqX9YxXG+XSNtG7EypPnFMGvd+WkaqEU2ad31ahqq3fFq2ft9xTO2POEuEC/"
    "JSZfRApUAolfil5sJG2Ju99ynbD+dNFNfo5cnYhC8dTk7rcK5yIN0fT0/emCCx1+U8dHw2"
    "OT6CcVt1VfHI4MVN+Z8infimiYdEdb4whVIHG7+hLkkRNdM7W3OfqPonc0fbElCA7FCst5"
    "X168xAYV90ikgoOMqXm5B6s5DsDCND5c1LBDBvglPH1taebzEzMQnbzM1mVKu5SVG/3Wzd"
    "GWjiCCPqEhoAN0SsEe/imTczSqOOqMtmANsQ8Ue8C2boMoKNLLpUBnCpXifDqs21l+wKGU"
    "GIo9vhtTFSLj58gfs6eUksq4IBr4clpOMrQuLITl8Gg314B2Cz5zTBQluONaSkkLZrdlWc"
    "sPIMSsF7pAgRadDo26OKL0misvCgSvsw9qhoEq7fd4eEzOqzstdCcTrKgocEx7PeToFoqY"
    "uZcLWkHpLGuIxJrOLN1leONKZOr+rtFnuARX0oRAZ1uAeX48boKeRwv6+KHRdE5sOOfRWP"
    "DNFssym+/gScJex5yS2+nms5BgXA7VyGo/pieXf9bjs1YCzNx9l6XVJ9KpcO2/mN/6X/Vd"
    "eh7qa2Vpe8mgrM/8vIElWbck8XseGh5B02zCLbg+yCAgyGfT3N0OOIYWY5GyNCOzzWH/Rd"
    "jEh92BxgirGvMYbFEQjK1xhhfTQErkMxKI0A0HUjgtpo8eE5ZhZBMKxAEMHQpIfDrzNhTH"
    "xvGiTADErVhxZXSOMQeM4gAYJD118WV0jjCKdrxuYTJ4swwdHY3eULA9XRIloaiIXk6oG1"
    "M6UIhboIoth3qA9604qV5i36SUrE5neJNbHPiVYCHITQT+zB0nQRw8po+d2ymd+FfRLMZN"
    "130Ge937UQhqJwUAo6aEjEQer3yEHR5rpgW1LS/QAVYqODgsr2tXA3xzfYiA5ry7AQMF34"
    "UQs8IhkbvsCSEUq2Cnyb3pEactYNiktMHCNF7HxHQCmLtzNRPi7fL3muHZdvmA8Ylx9UAO"
    "PyQ2i+jsJgWagCNC6/adsoLj+EKIrLB/U2cfnWiOK4fL+8IC4fIzvH4vJtzVhAMaajTFw+"
    "UzNUrDaosUusNo486ixRSXZcPkZ2zonLt6ruF5cPNAx+6BPlTSsfj8v/0to6FZcflOTH5W"
    "Nk51hcfr4bfZ4WC+Py8+VlKu8Yl0/57E10ve8lrXygiN+dE4a/Lj7MNy5C7Cs+IvGARnXN"
    "bovFFS1lCXFjCNusp0YKkGcUnGFkQ/NtvRfpTJnF7epm+algHEYoh+onA9atQlWC1h0z1c"
    "B1x9Vv/Pbts+ZHuZCtQUD5zBcsxSclmlaKTMdQ74GLVMsIorUxDuFBs9cSg0Rt4xJEE2BU"
    "vhvOFLYwgLv91jftZcuJjhpwWpDEpIdEfGga0QGwbga0dkSV4mspUyCDEXsApL4UDLjiKG"
    "iEMgV3iGhoVAQGVnFUNEKZwjpEdDQqAgNregCiq+EMQe1f6ihFo1Cw6OrUVdPt6ZcarJ+y"
    "27NaFohitFDadLuapccAreoLwEBrlzQimHbVQ+JTTuUHK+aMtl2iKQnq5KirHlVJCiHYkS"
    "Kbxn9f4n6IX+IO16bRbW6wCUx85DyCGDYJf/MHrO7LCHJDDEx3g6l/PTpkrXlPOuSsf2E6"
    "5N/75nTITu8Kdch3qP1tvyvJJBt8oB/0knJCFsYs194I7rwMRVhk1RANYwPMfqhcXJXIrj"
    "+jtFklDHEhmpCEC7v7FjN54xYBP+hmU3AHF4y6nbedyVu5CP5BN6CCe7rkfCZHj9/cRbDr"
    "X+GlBGG3uz/bdmh3f1bOtPsAVzppYbj4O13vTLHI6kH/wmdaHK4m3EJGrgG34Ekj174oiA"
    "vBHvF7bXOztwexkX+4DS/jPmF+17sutnfryhHyz7ti8/XfJns/X4SMwOuKmQ1xfFz61N5C"
    "yz7cuC7e3pnKRTnO1sVlMf8QYTTcop/pW2Cp3TLjOhixpw3Np+d2FjBT2skCrtYCnHzVD+"
    "dNVqmT8dmbk6P6UbzD0eRVmzsKMNHZCQOm8qPXpySv7CuIJ+Nyr3faPHI4ev365Pg38++T"
    "8f544v794k05/ByQemht2jt6rn4SbIQBS7U9cNKaWNtfmoMd9sMS+pvelATYnAfKC65xkZ"
    "QpqOoXuxJSMOAK9nMkZQqu7i4uIQIDq2DvRlKmsOru2BIiMLA2Q7YIZTOqk/jMd3Vkhi0D"
    "E3vvSdClsGnuOMnqGRiZ76qhVCl8ei+tEVUzsJlpjnOXhCKkEfqzqH+bxP6ojtuTiQ+ddY"
    "+EJuXD92+SDK0C+goJXp63j0zQpux8aLAJZwGxKOuGF98yozOs4m45IwSrjd3Wq1NH96kz"
    "5u6KRl3e+zKAHYQiCnXSbQQI6YV6CceCXelGMCq0RB2HBsAgPT7sSgGSPuP8Ep0nR2afcU"
    "XRaXI4tYQiCnXSfdZk9xmol3j+3IVuhDNprz4DGOTn1F0ooFOyL+udsp6o0LXoeW0Mq83s"
    "pthUPbXcKX/1vtvN8ubKy9OlGmm0Lm5n6/eB/9bea1iuVsv1tjpniq6yED7VliAfflS34K"
    "pUYuYhBuZFGcJN69tJTydtwErJRRvw1AiuCRj2fKEg4OXZSeykrT8RF2SgdzKhRpZvkqK3"
    "Y5//Xd8vSdeODfhBaa93ZAd6ipAGGXZWjRGeliEL1evbMqgeIQ01HDnUoQYyZKEKXK8EHQ"
    "1U1+1KVp/FKHC5EnQ0Rl13K1l93mTdHCsxV0OUMFVbQNtGLd8sLmagA0JDo9ILbUCrzfc5"
    "mVMmQZvoe4oOmaQAWbTN9NoFbEBKY3UTuDJUUL00QsPw2s7W199Ctt/5wsSAxzL6mXhV1/"
    "52aa10UX1bzG6TrKoCfZbxxhRUlvENK9VlfMOTs4zHwyMIhirL+IbXssrNXT1z7Gf1vX/u"
    "m4LnVKoys9w/tw3rfUB5l2um+TKMibB5sX6pxp3Kwks5iR0B2iKCHUFMHw545vtQOwKsdn"
    "pkt6UbpTMHdUCVgOc3ptaYHtWehVeZjQxaM0AQsJwZKkMytWbhiFf6ER0NbYiVPlJ9FqN4"
    "pR/R0RiHWOkj1Wcx2plWAK8ZuihkzWdlUA3XfJs16wNJczXDMtVSWjn8sEqzeEQ7loCGRq"
    "S9YwHV5seOLjsWlDYxhqjvWAgBxOv44vq2WGynt0XzmsDXvZIf6p0Lq0YW26Zwx9V20GB9"
    "19shs94r7mj1mOLPWz+SHFxnC0oMsIZMSBCNLVH5bjhT2FpTM4NJ8JpE97RGsCp02AxV0f"
    "yZHzFRMgnGngMmUT8DIvvRD4IuBVL5GRBSAg5MwfKZokxC1V1C0yIwsEqW0RRlCqvyUpoW"
    "QT7Vb9q75fI5flOUqtpO38027/yp+McfQr9VZimwXm5Tn4s/VvN1ubohE0N+WL5Hbh3B+0"
    "/fP3mQ8qHh03L3w+xg2ptfVa22MenvDMvp00c/F3/KRYuTdK21bbykfb4fIU5KzeGaNCBj"
    "MtvZddFksP3q14aEBKXdLxdXm+lmVfj+XMzHy3TtqmUffbte3k5NG6UY1iXy3IYNKdkucU"
    "mJJTJDZGqB7Nls3+Wxz0rLHe3zjGyrvRfnf0nGmKCMVcJVfIZqF+ASOuUtlAl6N0h63wfY"
    "DJC1oysPv7QoxIQgpEEOEGJCypCF2o5LMqQtHQ00GPPUcfoSZGHaIU0G0lLREL2hUh1gW3"
    "sWHiOlKyhPQ1JL3xrVmIUh2dvgdDQs5X0NVX0Wo2RPg9PRGJX3M1T1WYxSbClMA2BhYQhm"
    "da6/OcOARgnWEMqAUVHyrSh5/p2kTLSs3mECXXl+zBEeKdC0ibFH80ghJYDYz3BXLxaml7"
    "PN179pjF8Af/Io3O2hT4CHO8y7i38UdaK7IMwfK5Nis/20KgJMINXLVbG5XM9X23mUK8Zg"
    "X63ny3WTPoTikU8osyyHA7plru4KoNtl2Vjxr2/n6/riymZVbvDgx/Ln5U2cfObyZrmJft"
    "zMtvPN29nltrUHs6nv+2D6crGdxQlaw+MjUya/Nx7qVKrsz1c3MVvNt07ET5w8JJPb6uW0"
    "9Uegvi4An5WWC8DnST/jTr3f/gRn5I0i0YPw5lPylZSAlx1K2idSyh/OmyQ99WWvyfGRyc"
    "VT/1X9c3K0PzkYH9X/fjEeHzwf7f+1zll0/Or14ajsd22+nqAuMCxB2b3PaKohHIA/ljkQ"
    "9kcL5PD490rAo+OTV6PD6l+/Tl7+Wv33zcnLMSlvNonR0bhme/x6XKvo99HkbHL00mjr9P"
    "iwyWK0f3h86ucwCusAo1Zbk/chst6niLeFNl+et4Wgd8sS7/sA3haydvTgFe1Wcpi231EI"
    "wVPNPY5csVrRtaVfkH8kiVHRsLSPI/Ha8/DMpClE52ZaCpybrvWx2bqz0LgJjTEiGppuCm"
    "O87iy0JeuFo5iEhmVXG+qglvTbRkG5ZvEkA9UQ0bDaJZk6MFd3FtrFp6nX26duyU5ODFSV"
    "CUaCgcaRqaskKR9HTW1zTc0mpYuKMCZ8CzEkQ6gGlys/QgscqjhdwjZ0HapU9VmMEocqTk"
    "djVHaoUtVnMaaWSFQFwrWRMjz2GqndCwmwuV0SBS70waijc/Vn4TXbMwG2Zv9GADNfleEY"
    "poxFkdupiVZFbitHLotsCfVFkWWcN0NeqkGEJmGEamkG0WrzKz3PvydZ7bVzPLniG2wZ4H"
    "HO4mtmQkaWKJyMwne/ncmDvFADTe+ePFzIrCRQFCEXtp/2aVjodKonrDTzoIaipK16WJCp"
    "A6mgBzgvu9iyA9JEM7flgIX7H7Q7diibRA1yawfEElX4Vr8bdTCt36Po0AMgdWJs3wlobm"
    "+ITpfEnQLjkDCIqDjoIsh3ZS3hAnfQlLzf4Dw6aMvvRZ9DY8w+FRN26FoEE7qHfQ6FcPub"
    "d2Ar7mkhbcJqvIKgdwVflJUCxRPpQt6XILVIH2HKzd3ohNlnfJIOvSUip/vJroBz+4aLWh"
    "D3DJ8yYQeuGOgV3u/anrZAMIEG5P0hpBVowe8Lu9AEsx+0BB16ASBOeFl3AJhr//6JtrgL"
    "AOJE+4ODc78jhJ+0/SpQQplC5D0iIpcpxe8Xu1MMs3cENB06SEyf8LPtDDzVU0KKOiANh3"
    "s2en44BiAaggrLohTjbPxyfOIHWT7cm1/txYFmJjTiwZ/PFw3v3yYnZ29Gh3gddXhcWcWb"
    "08nRy723283T+/VPD/eqQ/FisX12797DvatiO5vfPLu3WC6Ke9WnOhp0/n+KZ4/ie4upek"
    "qp6DIWr6/GydHp+OSsgn9Mq2d+9WDvdHw43j+rVPLi5PhVZA9lxQlWVgv318uP86uHe/Xf"
    "jufi4Z4fTIhV0Arzv44niDUa9VaC1naxXU8Ranu+RZjIyeRlZQHnGeqyttGLs7JggxfrHM"
    "/HL0sp2br9bXT4ZnxammHx8b/Kv/+cosyqsmLCV6fpq2WrPtsztf95b3x0ENscWzlRH6UI"
    "6kjqzm1hqF1bvHl9UNEdvwgtCWubEvHR3vLmKlTSX36JFZdtRdcW+O8P99A2umfGxbKfl6"
    "0VCcJtrYqwaq1/QVOxbcc1lXVxu/zQ2VQaamcqTYBsp277JTR4I7+UrFNTOd2FTZV7DCGK"
    "579n3kOIAvTN7zaUtg2bNSHQbXyqDUCtubSvKlRhpPVPYaj6Pf9HF59+r3l6oVpSfKjugH"
    "4jmVkdXlbkvC19no/IVw3vLwuuOdzWvW4LdLwkkLj23/22v9pdgaDjJpMcRCt46a0B0Hd6"
    "XhyA3JTuDkC2Vc5Y19ct1/3R6dgsBUC0nd2o7J39WicAGB+WBR9Xw+fe/7MXUHnxsmwieA"
    "edT+hiPUUCrsUSAmtKUj7bexzH06dblRVrnmBhd6OgyLl6YH1Shmjl4hOko88TaGEAOoox"
    "Cg31xvc+kfaIFGmUqSD0FMgwDh3HCELR1SGS8eh+qWw2igRKJCEFihTLSaGNNp2YIihJh6"
    "insPpR6jjKIFBdHR8RrQ5bfN3VXNcce10PbbDrvMX6Y7cYKVgd0GijGWIIxKE0mNsTDtD2"
    "76y/kyJMgg7w9Xd10jJwoLLvN1GEshlGF2r6olNUmnnXiaATTTPKOFOXnqI1am6uSVTUZ6"
    "7RhZxNgRQRsO5EoVSCCUcZJH05CjMBetbJ2I581tG3X2LOQUrnp55EVf2mHl3Y8olHcNmH"
    "Jk23tOqVn5QQHLyCiz80aRKv7vWflBACv2b9dV2sZvOvPwd8PofJfDH9OFuvZwvjoIUCrd"
    "bLy2KzmS6W2yLg49IR3Mwulnfr6dv6+RhZctBSunUM53J5u8Jgzjabgpl1vi7az+FG5Ors"
    "7XkzhtfT4dYwUfKzNdyyyR5eH46OjkxGh9Oz0clZk9yhynkxPvPzOzQMI9uBAgYF0hkvGp"
    "ahsTk525/P+Tk/G5Zq2T7RRmFt3WJKO6qaL/pOMaxGbMqwpiFZFCA0GJwBlgBozQlY9TDB"
    "xWPHlAiIHZcUETR1JUQXrFUiCgyE7soEqTKBRbAOiSgwLLqrDqTKVE/hXYMMSqO9Q+3qI6"
    "gqIXu4FGAB8EgwFMFnNSgB1wSedlbgBFtiRDEmONn4wZX+BzWwQB4eXFYoJU7Gg+yHTg4N"
    "mw6YjMvyAiUJOsyChwaXCB0G6xMZNjyzZjDiK+bUJCpNj5PN0l/QNwMi1FDbEqBv+h80x1"
    "RfHh5cSd8EZDzIQVjzwLCzfdMrK7JfSEfMkYOCY/RNb6sqsGNAhjarXwbYcvhJr/dCqbjA"
    "JRYdEXLBB5dYdqCArGUHpWVjc0SJjs87ACnPehz4lJxHAHEkPTKM5osPy7l95vQrdrShuZ"
    "HbDyCXMdM1t9nclTIYAE6GuwL8sl1uZzeh761s6av2F+lz7P0TBg+U41ct0s5uJBKcgm2M"
    "0MfXGH1PJ5/louTls+z6JOG1PLKuwoOT0QuTKff09I3xEx7/Nj45eDOu/vl6NPG8hZaps+"
    "M2E2/1i8CjZzlZ82+z4c5q55iUT88H7y2bKm6xfbetfes+DgW0D907+/Q+Qa5mdMDboOpo"
    "dTsk1L93XMeLNyr2p1hoMMttnXiC0uqzUp81r+bvvzxr+cZeUtyqWW5ShNROnM0nfUcpWm"
    "e0KvAKypLxhlQoGrUUvLAubG3TWj4zMAUSoBCUA1HiOlNQeKEJQWkUhGYoAqgtJb5/UMmQ"
    "301bMQBvUNFDYOtLQQCZSd2yhpNflMGDaXKWQhN9Uqpk/+K772MSHLCqAx+rNIVH4MKPSV"
    "A8uk58rNIUnmbQZWzpIwoETTyKB/t59USiiEwMsKxtPELDB+zv4YcGTe/fQUHe1h0j4kzX"
    "6rgSTqlodc6DFB5CBWD0TqFgZSn522FU0P98ItwivRkg6H6DzAyhODy0og4YkvEQ+/1vYN"
    "T57teWlfVAQIfa7cDgGH3QuGkkBuwo8LY0n4Hp2h/1QHpSMOCJLNajYUCEyVMHgZm30qag"
    "zER9ItQ+BwPEsMx6Zy4xTEuAN5rvQLDt1fymh64VIY9MZJMtSR6db5EDIczboyknM0ePBr"
    "XGgcAwbLFxKfFgNO6lWH7zQU98wy/tHhGdyeNkxL5V71SeqjZGZhdnjMRLYdlz7ZxLlv2A"
    "6ZZAFTDTEgToayvMKBKrAs2v5No3Sq0EwYqyKkW1NwmVWnOKcymFNII0SjjhOZZBqa0fy8"
    "KC6yyTN4mtJyoPTlRrlxQ4lA6i7oSUZedIwgnPOemRWsX3y4wUaTv6qU96nFRT4KmQvszW"
    "T+U+AmX5aY9wwnMs4xGvm32+NgyzG3EopE2gnNOojWowh5f+Ofoj5Fg8nZzIynozX3z9wQ"
    "/Ea8v2xdV/3s0W2yYBFBKRUF0zrV6auSyIAlfzzWX1JDnx2bxXTnxkhDu4/T0nWCF0M2Rj"
    "Farmzwcs1MXyLAd/S9g3WqXghZqVcgRDzbPPU7pPCJ6+oTrM9scINIwfQFmGxu2Ytj93CE"
    "sw+L1O4djaH3GmKJ+29zgu5qeugqndp0qYkOhsHdKDfZfX+YYIHIhrT20szXhh/mBvK30i"
    "Glw7zGnuLcO6s9Da4U6GLhgmCYDBiKuO0ZcgC5P7+i1GRAPUff0WrzsLrcPJNaCjAQ5zhh"
    "1Vn8XY4TQb0NEYhznXjqrPYvQmSKEXCyenEQdTsTJkRIwscm+WFwD2lgEEzraEMsiWcd5y"
    "/eWGxHL99QhluV4Zbcv1WOctt1nkdDLbgDZhs24hpW2wQIAsWrc+E6B0CzgCnf2ujM2yzc"
    "8h3dznCG1iLhnAkY4KIPM++Mv25orEavbptrBN/BV7Cfru0wkEt8X23TKUMEpxor7BJzbQ"
    "TVP23DtbLkrbZsuOs9PDd7Yxr56R8ZZN23ZOJPPTeXOP4OxkdHRatk6daGR0YhKOjE5/rf"
    "57MDkZ759ND8bPJ/VVg1fHzyeHdYD78VnZ0asLBnBLiWuWtZtESO3g03zS30OidWKjqy3I"
    "3TmC8igQ3f1iVGMKhmCPEZOgYHR3FlilKTyC/URMguLR3UVglabwMNckYXEUh95KBFaWtC"
    "/Z+gMnw+1McdVBVZtsGUGrEC2i2xqZlnATAE9mNznEcttPerJbjrIFXjultZOXn3KuZL/+"
    "+td6mSOf1GlP32UicUqCr/Z4xyUPqRujONM+V0c9I9HJEVdz0k0UV7PUOSvxOcanJNIDEp"
    "+bxrmGz087TRzSLpJccZDcjoneZ/31KFk3NsT7hZmX2GISEpbqZTas3hwkrosfoSFB6Tr4"
    "0ZpzsOR55QAZCW6QDHNR5Tl88lxzgIzEN0jWuajyHD62cxsjIrFpurbxivPdjbOvjSgSXU"
    "3Jj41UmcPC3D7FJCQavW0UVml2zOiUoQwhpccO/VxlaPWCpX799WNx8W65fP/VL+cXs9sC"
    "MgoqrAqAHDchlPWNT//kEWRQ1OPAtHpBcJMu2UReTt/Oi5uroOwPdum2KZFcwmi0HyJO5d"
    "p7ftm+XRBpsc43XmBfruab2cVNKUSb1sPLi22Wj7PKcJJK2xSlAWwhMdjMFB/my7vNFC+L"
    "FJmWXXZ+49qV2GY0httzi2G5KG0vLDtrbVF+mvJ3FoPG2iB9+TMaCxbRQ2OMAHnfeRxjo4"
    "32EEGJmOsPCNfAziFD95HHCzHpKKYuLIIm7I6Au24QAa6/sNqzNf4YZPWFJQnSleJ85EER"
    "gi3c0OG9gLWZQ0jtHNh80t/EoXViU7xrQv6WICZB4ehuBbBKU3gEW4CYBMWju/THKk3haY"
    "ZLHhIzhiIYvBlcE4SpLyW+PwszV5A0KQrNL6aJDas+hdStJ3joTHEUkf2kh8VyTA4E9Ygt"
    "bCOfCB8MmnlAcSAIqkwhQtdOQoAJHihetLwm/KRAssMMsKy3N2XCZfOjcK0cbo1K6bfF7a"
    "rziUephJLvmnz0uq6bSFPpbvQ0WTGL9XoZrsjt9ZXqFim2tr4tdTMv1bhcXFlGbRXI0jpY"
    "Gvi9yyhhatHwxwBACCzKfreBlk5XzVuO1RKG1fujapJ2EjRwuYfeLDu/pLQp/vkdctST0W"
    "1KnlDHcoksn4TBFR+q80FCdLeZDQ0q5LBefkxVUJluASwVmHzdYLFRVp22XNlRPoObcuVe"
    "DinhHtH+Dnf9q9mnm+UsSFqb8Vi8nS/mm3ehZwHbgd7Nr6Zee7l/f3/x0w9/elqRNmvl++"
    "deexijdsqPskt6Bu26wqpYXM0X1+wOBwlhh/M6YkY2N47XjXle5cm893p8dDA5enmP0ydj"
    "SVIzmStdWpYcbEkkA2rstwHtuYYHUUAtHQv8lWDe9onS4JsOpQnpKrcycSWTd/RTVbR39B"
    "PQ/D0Ta6aI2adXFG4kC/TkD19VFGwdBrvcbK/XhSGbrebT9wU1hr95MzngOlUnr8anZ6NX"
    "r8/+v5RvlSil5mJt+SOe1gpOZy/r/vHhYWUK59/tn3+HuBen72abdz7XH38Ac83lEvhcHz"
    "/9KZrv1p+278w4+t3z4+NDoIrVvGw4HOvNbFMuQTeUKrBc4ylISOZxojjh+Wwsq6fn03JR"
    "8nxadp09n5YBaHPcXVZ/jtmVhgG5OdOIGNVfEJFK04kcZLiyeI+ax6R2QGs+6TvI0Dqxsd"
    "oWFDjIYhIUjq6DDKs0hUfyLmxEguJRfgcWqTSFh+Ug8wujGJQdZGF9KfG9Tst0TZCUKLBg"
    "UNADhlSeQtnOMUKQkBAfH1whTYhx1UmEbprkZN9DqRBs9eBni7Ti11nq/A+KqEOJmJBZaf"
    "kIOiZsP0Hf4NDpVH1IYaFFA0JixhsYIMOi/bWdEGNMiqL0i2nixKpPj8F0Zjx07GvSHAFE"
    "JiPb9Xyxd7/yopbjxnY5rR5N+lSPw+3itsJ6b695IyU/0saZ6jr6dsOV/ovR4ekYWaWnUx"
    "9d3szrmz5XnXZv+bCJq/l1sQlCIeCWhrEF7OBgrF7OKrdtW9LZ+e9tKWdbejG7fH+9Xt4t"
    "AgHboIk6JGs7jVygrsRt2WJI9I/7XrXptrj+hH+c3ZTDWxVssShuCPpdb0lbw+q5K/UYKW"
    "1MPY6d96Yej7DtIaf2azqoxmMYWQsemt8UYLMFJgaZep/ZLH2rjHbTzTc+s8iKI5ZBCYox"
    "3KmTBsTarOPUdhZsv+pv2amaoyk9LEtvDJPg/C0iRBXsEru/1RTVhi1O/H7Ad0GgVBQcXU"
    "cEUXUGm8AdgVJR2HSdEkTVGWws10QX01MFxDJB5hI5okDh6C6UkToV1sqyRXErQnBz6N+L"
    "yE6LyHLrhi/eVsX67XJ9O1tc4otHcPO0XXHCO6X1l8+zTAzNBTOL8P1UMA5Ir5zGpqm3DL"
    "UM9ZejlrPGstTyslYVBY5vcnHeCDNgiVGscftZzrr3TVmEac+ULhjHxPo0tzLNijl9vzAe"
    "xVgJzeRmHiVtRQ/fOE0sfXGjla4SES7xVDcNLqAPtCRGJcnM5k7dwOnBm9lj6hz0YMBTXr"
    "5g0nDhd1pXx9RZ+EOtszFRmNi7rbtj6hz2wdbhmChM7NJ1uU+XwzvcOj2Uggm1HjU5J1IJ"
    "2jTkeGiuj2jUruAmBRNpgXVIlaQWacI/sBpeG/SJFUnCO9NJk+e6w/DAE+c7qQVGZ/D4pW"
    "Zy6Fe828wQhqkF+W4+pEyiHmx3D2XY9S6/nGdmXeMWJUHjAaPq08f1bLUi7l53Ow2rY7Qt"
    "Hnsj9vvHj5/MalNo47P98F8bFhwur7HDtDpQuIuawqh7I0b1e9rZUQJbbGburmykv/LTMn"
    "3q2Kt5Er6WZbkRnMG76jDc31wO3sTNy7iDYkKyOWHhrqTtvPUPZpSiAr6bOPxE9/S4RmOP"
    "f5ECke10XDbu0f54ry0HK8KLIJWYZ3/wel68Odo/m5SQ/aL3q5dVzt6cHJ3ulWPU9XWx3j"
    "scHb18M3o53lvdrK43/7zZG53u/cd/nC/qF5jOF3vl/16PT14cn7zaW11PZ1cf5pvl+tP0"
    "j9K6pjfLy/f3//TkyY+PHj+u3r+rCjevebWKPh2fWZ3Wb1P9sS1H7fv3HLZ77dRQ7wWf7R"
    "2Nf/8v88efIwEWy+387af796qxYVmlbKrYVPlR71kBDMDalMpfxuXu+z/+I1IxoR1Cz++L"
    "glhKAj5VwW46nrzYO3s5LSV7tnfPqPBe7Tk4Pjz4L6s96wM4q55CszDHv9evTJUM/hxzMt"
    "6ymNNfnu3dbx7HqhYrd4s6pr5518pAuVleV7O2X1fJAdR1MpqcjvfGf9sfv661cG/7rjCq"
    "2Cvp9+abvWoIX1z953Jx8+keuzmMGqPG2K6nebvfPz46PSvlKoek4KEtn/Ice+PP2utB5Y"
    "c8qR9OnBxNziajw8O/Nz+OD/ZKO9wbj/Z/3Ts5/r0EPt5/Q/e1CGZKIF8GGjltiQjvqnDt"
    "PyuFHrtn9sIn1yxqDq62WXKompppTOT0WdkdMYWWTVU2BjmJGsJ4njIaNusING1jZf3Yx9"
    "w85ORFJqLw5TqvR1lndjXP1D9U/7Aimr9sf2yfkHz8cO+6WEzL+f5qeTu9K1cx98v91aPy"
    "/7VPvDT5F4eTsi8fHFfS/1ouRP1Gajr6Y0YL/GEm5enawPiGznKIJJz0acbVrC5b96lgxd"
    "RYAMOaKm9woPKeZxQhL6XjiZBpT4d6yMyqykFdmwto+cTt0NGdQs7ycZMM3CjmF9D3bCfq"
    "x+I9kI4qxJjAFW7eSzvvE/QB+GM7dWBhfO80RZjCpuqTpgXI4xR4oinCBE5d/zMtAKM92x"
    "FD1JrtERfPTlVb0nHO4zPzgARa3aNIVPVXbUA10zwWejQhOWfGEvMvbTjYWJJPbDi/Km5X"
    "y605aO14DzcfyW04t6EVT59KI72XHxdhHd8/CQvUiQ28fAfEAmq22Hw0jIhMBwQdefU171"
    "vzVdxkrPnpTz8/gekP/PQ49SUCmPTg6o+AlZXop4u3b3/+IWOhSVprqsAW4usnCfdPpoL8"
    "MtunXt5tL5e3nRbbq+VmDp1sPwFrbNnHPtTKB5oNxEEVBaNx9ken+6ODMcssTK3Tn358+v"
    "bRz6FZmE/NJqgBx/G7Nq9fb4r1vLlqL9Tk+zkM3A+1+KmYock0r+flxi76QGnBE3Na1Th9"
    "Wsx+vvgR6GC+aDRQVZpB3wpgn92ar4rE69xf6d4NxuFBJ7YsDK/N+hQlBdj5LQrbnn0f37"
    "JstF7fsvxkgWpPkZ0bIRrv+SqE1g7w9pv+Vg2vFdulQTXJQPlhFyEapXh8UBO2PHRFBLsy"
    "hAaHobsXQ6tNYpK8YBXT4JiU37DCqk1iYsX4SE1MEQjD1JgZJUF5HIZeTsmouiQGZqQBKI"
    "9g0I0qiOpTiCVop8uzkzfyi7Xf5MWBzfu71Hql/MxfrihfQoBL4erUPhHSX13xW65hCIH/"
    "KVm10ZF77jpcgzcKvplvvOjw9opD/b7y5XKzDX+mbz5ststy7VI2xruZwdhQmN/LLVyx/l"
    "BcYSbwsepxi+2n6e1ysX3np9+sbk2W+5oq4n16XS7y8QsaX9SSUuU6hPIdCBfjZDpGdPHz"
    "/R2+mgypO1+bsAys8TuFmN3YXv1s68vj4/qp1tPxyW+T/XEz1HrUfmeIE8ObbxwYoENEGe"
    "v9p+dTFw0sv7ADOWztz4I7Fi782O98jqX7tQPHvq/vWguCndwJF3yJBKRNPB4eAEv7ScAT"
    "GVAcU/AtVuWTWHnoMITd8A4K8cyHvJwCbciGp1SMQluwEdLp2ytoQ76dXi+XVxusVz7bM3"
    "3ScIXNa+sEbG1jTecLU0W6QZ+VSkfZ//JsLy6ObG+7X7tJ3LUZ7IIN71aNV9AM2CI89WCO"
    "4GhXPb02tX4t6BpdfguGvvoy4H0X7iWXDjdb6OssA95h4V5cyVoWwpNjUnoIsqbF24Qjt2"
    "uGvFKTv0cDVkE88ZuxOBa/dWTryG34JXu03XEw7v0gNAgKb+HmWiK47hN9Vez3vmQs2KyL"
    "PiiVBLp/v2cX8OkbPlFR5svnKBk+ou8AX+oB9GgBLzHtgApvYWz5Vjes/0EPM5CICVlk1o"
    "COCdu36cGh5w3aKywzaUiIGvXgABkW7TYHQoCADl+2tBsPxVULrDg5IMlu26Wv2A12r05y"
    "mQ7dXUsGI0iId0xqD/cw3oApLuci0fgaEI1NMSlfC/4ItSNN5MepsLzM2BFafAm/G7Bs23"
    "f+gy5wQ+IE3taloA0YipBCDDxRQsgoNYo58njpgSaESKHmnj8GxVFciqePoLKknTLPHtGr"
    "zUPdZ+53iTk8EDMHiuhhpHXgG8cgcQxlX3yDbl3w5luf48zpel5a2nff1KEmcmVdkOYrzB"
    "9ApvvyVJxlzuOYOSarG1LpsMzw6n1kRvmYMfYiz2zEAIwKpsBwXmek/pTv2etjQowJXK11"
    "mXEbtWoNB3VTZ2okN/oIIiQYA3pAJUCqM0OB2vPwqCSSbKToGEKBJppTGz8mE0MV8iMJSJ"
    "iCPsjxRCxAHmeHowpImMA5zLFFLIBgCVN/3RTXtx3zg/zrLgp0Q7Ox4KRggsFDiZ4Ont2U"
    "WEQ0Td5z+WC5KMXaWHby2O2QPhksU1rG2WS/jZGxRH1iW55iix9cOawlAUJqh5Xmk/5SB6"
    "0TW+SAVhIB8o8UAyRKgeNhPdh4b0sIZrSYBIWgO4thlabwCGaumATFoztbYZWm8LBOqmVm"
    "pQcib171LSqeVyomQaFonVpj1aWQMJ02YfEYga7TBtYmc9qkHTTNBNHBwVIdMVWnTd/2Qq"
    "pnmDeR7iRILzcHN53NA+qbeZP8u8p8UmvL3kO2P3yWaOd2ge07hgJ/UNDR5f4ga3e9nUGO"
    "kVrwtOPYIwLa8egdiOs4WQtyWqp+sCvEskdW0dSTV6+PT85GR2fVH8cnB5Ojsrv6sdWO26"
    "pYz5fhirM2vXZAbiI154s4Y7ot+UtbAHOkEU3D9DBh1O1G1X4dwn+G14w7z6CxSMGFAWsh"
    "Kq2bibA23KfgCgVb66Q3AZJQQNqxRMeJENebgSTyBSFUFDBtLxBadQabyP+DUFHYtD0/aN"
    "UZbMzYT3lvUgXE6lXiMBaCkjRF1WAWsvIMympOkiNsqSh0Zq5TReZXmhsRqzmOF6AT0eCI"
    "7kczqwlGMb/pjpFOEBZKZhAOQsVCGoTeDIY2FW0DioqN1SMj57vBgPHstV6fCe3V0pCtCJ"
    "aHdQs2v+lOD04QFkqpvbZULKS+vQ6HlmWvpqjYXj0ycqofDBjPXtlBQoCCwqMZKhRVmV09"
    "MwOGAAWKRTtsKKpTwQnVO8anEmp9d/ONpVnSuOx/O19M/3k3c+8OIAmZ61Br9pOGILfe5n"
    "J5t9gSnD1rYgQPhR1UGJGkGYhkrU3F8VQzUnU81Rz73313rKCJOKj+h/PcBXOEcWhY4aV1"
    "+T34FrqGv6zm5JuvE8/+iAtHObGQZhb4eSB1ONJXX4dyYsU105NXXRaeB2QnMEBFQQvGCr"
    "15Oao9C48bEgVJaGC6YU9xvRlIYs8WoKKADeHZiqrOYBN7tgAVhW0Iz1ZUda7dRNdrMTIc"
    "3ee5ZIvLx1WBYAsXEwrVMPiFW0pKrjIk+zuEkuzPu8Ga3e9hixI2VLBmQYGGZVRRhqxzg5"
    "dbCAm7eEBIWnewzgpdMnPVC6mUXHz40u4NSPkqCH01w6uB1bG98uKuDWnJCW0HYHk9u9Mp"
    "B0JJDmPqpxxo5RmUdhchRxlSUijbXYoqSli5zPlD3v2CW8xH0HnwyN3mul02sarfkKNHOd"
    "aICCRSyR2ZdvgEsUrAyQSClgaNTNJxED0cPMSpsfb+190aPnrZIRuGfTI8NixUgpIsM4WU"
    "jw0nru/nse/7gUx2ESKFty33Dl5M3M4ozcchXEtovfiUaYvyY4oABQFIO6IoqjUNR3C3Lq"
    "Qg4KjfnoO1puHIrspFRAQo9StySMVpXLKrcRERgUv9ShxScRoXNyWeV5zAop8WL6gzDUMU"
    "LBQTEZD0QoWwKjMdSeTVQ6hQTJ8pcR4mHRM+N5MPRidTwfAJ9HAZmYqQWjeZRi8YWHeCk2"
    "Xw3kKLC9FbhmHgdPe+caWZdUqzx2GvUpq1H7pG0YsCA9VlZj1+9BckofrewLFfsRgchMJB"
    "Bgv8olEOFPeFCcPBKh1H0KCvcBUzFCjWuMFPqxQQYFjUUyuBGmVeMjREik6bJImUqnIr1U"
    "fdxYfiG8uGtCp34uvGvch7S2X7aVWA0jX/u2L6bnm33kSCk0kHPKX3Tj3g81JLQOAz9RXl"
    "JLQ/Wr/M4fHvlSvm6Pjk1eiw+tevk5e/Vv99c/JyfHTm5xnweVuVtr6e8gfL83+/KZtxcn"
    "xUsTkZ13/Vvp+j/cnB2Lh+XozHB89H+3+t/r1//Or14WhCVxY0VOvCsb9G2v7pTz+i+Qxo"
    "jTOTABAM7EgUFNB3tiTqxwbYsLgoXwBOmICpnTuAEiCPU5RHACdM4NTOKUAJkMfpdW4JSq"
    "/7UxjbItoIW855fNV4wk5AgBMmMJrRShufX3UeoT+qSQD64x6FzyujDdJjLVgNmUXL/HpR"
    "vQ4z226L21WnNAOb7Wy9Nasm5FTK+flzs3kwN1TPTnuiTZs6phePHl88ZryJTdO6FgqBN1"
    "tCUzT3IHaKe7IBjMq3s+tvLJheNzGW/xQ4FF72ot9V8XZ2d1OFUCwvZhfzm2ZlFmtkVVxW"
    "mK9mn/z38IY9RrXPV+aj94NXQKUHobU59l051zy0Vsw1s84Ju2pq30TadbZ7ZR05YAzpk+"
    "m+jl+P63X072Y5fXh86i+Ta3rCsNqFcvz9HAl5h/oFZujYBV8iRt//iL1FjbUZb80NCd2Q"
    "Wn0YYI0d1xfN5K6YKIOYo0AQeN3PTNha6cS8SmkYnv0KoHgGnoXTlu2LpeWELrBMmab6/L"
    "oqKM4B0nMhBeqjIUh2a4AAgaG8O4sqpHFIdmOAAMGhvPuKKqRx8LK5pbq4dia3VM+e83p2"
    "bJmJLu0+qXUDRk9mvZfWFkXkVss651VCy4vMtNw9bJoeQYbO6lpAE4LQ6IOFgQg3QonO88"
    "HCQwsrWjmNkptP0CsMsSjnEgxqUjihINaTj8SHFKVg/956dt967jypctlePfdmFQelnVnF"
    "Sr4vgxuPWCDWEheQ2Q5c/qy/5YjqwlbqnjbYAPyViJNcaWfR8sdGyuqrYAkbFo9E1l2+ws"
    "oo+QVL17B4JL/ushVWRsnPWrLyzERH6LS5MKfVtmgosu6U6teiMKHKJs1idvvvWbP7rHlx"
    "tyk315vNtHEBwBswwffsNZhhva6zderKSWUJ3dysFWXfmbxioTWVV7y6+lhr4qhRIZegQJ"
    "Zdo/jl9h24seJapNTQX36xw168qoiVw5uVAZ0bw1xLqy4sotrQwbdVSH70bcvGonu6U5gw"
    "/JpIsSVrjLB8LL7yKgNWR2KQrDPC8jEG5ZUGrI7EwFtr2JKx3NqrjbYmUuRwGmAEyKJUEA"
    "ocifAQfbyIEu5YRKYOWCG0BJ1MD3487Q51QUfYIoV57iuKMDbxHeJMuLDq0tyldlsWwFFe"
    "bPv1KKy2qQVeh7X4bDWfvi8+Tb+9NblFno0HaApm1qnNvibPrvua12+rnmvfgJX6o6IJ7q"
    "xFJEVvO6n/XX9RSdeOua3iDiTDR2NqDdSMoo159fFphZVgw2cAvvkjO45iRHxc/WYHvO4s"
    "NLq5KN7pxnKNo4yI2VKCbQJBR0PT3TaQ1WcxCrYRBB2NUXdbQVYvmPvrr8Xt6mb5qfjGwh"
    "st6uni7vYiTP/yBDjOQFG+D+3t3c3NNOeWc4X4fIvbmckNU5VzP0wvbqq33B7RXji/2GO6"
    "2Ord0niHLPv6hzx7v1iOfYm4apQZQ2q0fIL/P5YX0+18e4N5Ld23fOKeYjVbb5sEG5BN+z"
    "HLZ70MBUkHtyZeJlvNNpuPy/XV9N1s8y4w16dPB348tl55LWbXpe1TTlbbR+QLWKV1q+uk"
    "/dasjo2Sz7blF483Ec+wSMz3Scw2GGIgQ/cx5cl1rIJ+A1m5jyxWYeeJ39C1X1nMbA9yrV"
    "n9YON6RwevJnVE76vR0ejl+KT65+nocHxa/2N88ttkf2w+n/x1fFbut6s/yqKHf/cDgF1d"
    "USeDsgcFkBZq+qLP03ad2E3edqq0n5wwStY2AKO1S5Sw02pub/Basa1N3C9ksGxfQRGhE3"
    "efvU1UbRKSmW8fyZvK0FGgvLleBYurjgHmcUcwj/NgHiuCeYwv9V0p1s4sKI3Lr7gjA7Ul"
    "xW8GDj6ChgAH4Q9DijhcnUkoyT6CsZV0Dh6aeuSOaFlDHSoYAy/RjWi2vP7TGe/jznhzPc"
    "2UWiwZ9wgQGhy1DKLQbP3Kk8jMvkRguQ0BjinYYwlbEtCKW9IJxsArsNyGII9XarmAtiPe"
    "nOWCfae4oVvKlAbgPriTKmImHXXiyyxRjtgqWkqBcrrZScykr3KYliMa81qanmNezUg45v"
    "mVJ5EJXMAIDY5M1/WLVpvEJHD5IjQ4Jl1XL1ptZtZl7Krw2a/HvkoRaX6j5Zf2vSBMoJ5v"
    "BIMIvbKq4Ly6k7BabyUjsAalwsD53hw8sCb+rAg+FI+JnxVUQ9DJdOAH1exID3RADVKYF1"
    "BDEeLGviOciYAaxHMosvmAjGjwyGkPrB75rqgGICFXCTLDB4RCRfimvzNlMIzfKy20fkiJ"
    "m//OsHI6QOPtZgJsXOEIKPNFEYdhmJTdnF5JG8mnwrHovT1MVJpExYzzA+URJLrxflF9gn"
    "P/5KG2ieXDjqXNF+wM1d54RY5FVV40rsldmrZvJUZBlhhpc3fxj+IyOK5+At/FacoIrgEt"
    "rz4BOBbQfF1yapQBUoIu77aXyzDs4UlD1nzKnpsvL+sHpCiF3RX4h5L3KqXou3W9ia/enb"
    "vbFjtLDDXbVPnHikLh/Hx2t3237H0QT0V/Nv2sb+SnZaN0iu74JXM87Y8O69Srr8bupHf8"
    "ajQ5NIlZz+pz4LPRaZ0s9bfJ6eTMFD49Hb0ct2fBri6vP0G5m0/YCX0ss+1C0V2r8ncUNc"
    "Ij6Gze6zvNr1YDk6Pnx2+ODupHgd6cmX/HwLzeCWVqPvGAYZ3JSysbfjyHGa6ePnn6IxrX"
    "i9sOL+YVoXXxeM03/cNuvFZsTeFKmk6cXVOA8jgUNyCoRBXCGtMwmmFNAKShIKC0w6QuGF"
    "drEs6FhV3WP/UmINICsboSTFjt55Go6iApV1ItkrjfmAYHrRzvi1WbxCSJ841pcEzK8b1Y"
    "tUlMrDRPQWkch1ayJ1BVUvZ2smWK76ZgDEG4zFXF4upNwnEzM3MzTBHi8Lx5XxFZVHUSoV"
    "3HC/EFZDi6cIegChHUngboDZEMVyRBh0G8Dwb5wAs51PAPxWJjZ3kgSUo2ft/5uAsd0H5H"
    "tLjUzCEpYeo7AMqxdbOdFpm5IyFa2HyHLvbmR81Rq5WDA1FmzR4RB2bgQB8MKsNym5LSuc"
    "ejIiaewUBxrNT37YhsFRASTemXAnYbftJcr0LJ+AqQWXJEyldC8BzgThTBsPCgvNDOY1pi"
    "j7ITsLzxOXSmCEfqiJgczCKfTTh6w8+q4wAipUwp0rEdIZcpJhzvd6kc1hwAaMSzAUZPzQ"
    "u7BM/pMcxDO1AeQad7aBfVJzu0i49vzLFZfKjSIUvH5XKxXc/sHvxbOWPLX/+V3vqN7p4+"
    "hqdw+Ruo4VnTdra92wQckweBxdu3hTneNlo8KIvV1RbrsgvNqi4Ufqido4TaisVV4tO0bP"
    "dNeARoTwpmt/YVIfPCUG0m1a5kcRmcKH4f6ma5virW/stE1Y/zxYfl/BL+uprNwS8Vwg1Q"
    "fSPOoMd75Wjc/24scSRnu2XPIznHRulIzvGj77Pmr7E6JuS9U+LOKSZI202cesxP9nTs4G"
    "T0oj7zO528PBrXp2Rn45NXk6OyUeu/xn97PTkZe0dmrdICU4905r4mD84ct7ZrOEnNT9Eh"
    "WW2/wf8iZn6fgoLZb7FY30d8vI7npGp+6yKW32UdP/tjF4a2t3tJJuedGLlBIrK16kPmRL"
    "YVp1jPl6FAwfjaLnL2jk+qQcAblOE3SPjLs4ggtvZ6zMatvRqaaovPGrqp343/YF0bnc0S"
    "gwjrbBajtest+03/bBavNVo6+iVlF5EBGY5I7f5xVBu2CG67dDUtZdfAYXEcgJ3gNBb2sL"
    "4kBMHZI0KDg9E9e0SrTWISnD0iNDgm3bNHtNokJuY9ky69RREOq9fYtQgTSbNCwYBox9TD"
    "OpMw3HKIicPNHggQ+00RgmWZxODPgRyfF0WIobpPzcm1Oyf8pIg7koyvAJZ/iyblK8H3a+"
    "1GEbQ/Cy/P82UlaImVx07AJvxXwSLVLQlFpg8piWYnFqsPHsbrUc2BKxJOoAWZ/ce0Ak34"
    "PWBX2mD0gZBA2AkQYmLa2hFgTj9wWxNRH/CpiFaHex7b2t7vmrNdIBATsczeQzomat/Oh0"
    "bOsO+2sNC2ASGxihkYIMeerTtVtpppiahJvCkBVzHuZ825zJeGB1a4cvHJeICDFcugoDkr"
    "FVtWukoJ6IgVyqDgmBbcODs74AsoSYTOmaqLEVSeRGn8saJe6kgIk3UuXr+H2h8VkXpycC"
    "DK+qZHxIHp98vhoDL6ZFNSaLE+FW6tw4HiWKn170txhXSEl8ydHWj6yEDFafelOX2QggvI"
    "CHemPdfQ9GaG1SaR2XMQKbSQDsfWnrEogoMVJ9FVBzNSZC0Njsoc9igi8itMr0l5kSSgPI"
    "JCN5Ikqk8WSULc+sbvdbcnq80Zqjy25G6zXd5aB/G3Elsiu7+t+37jv3gS94FT3JcdsCi2"
    "7hlEW4n3c76quHCiwstqTl8HgS9PHiDZ4otrcKO+SYhtPmRvzV82j4wD6urnLO1qWfbzm3"
    "JguQIX9817n/P19t30qhn/rMLaX/P6isom1GXKfipHk6artj/elgNfxeaT9+W62sGsQVer"
    "PpTVlCPPGtOJ/ZTVy8fiYjPfoskMmk9ZFjYCyM83MFss7kp1r4sPxeLOpPzPxElVX27mb4"
    "vLT5eSNwW280g1idLr4qbupJt389X0phTuhk+r/Gbs8m59ibExH/L2XJZ6N9sU09W6eFtU"
    "+iyi2LB/kdCwh9lHbu0E2zHGrKHuG2Nm2WjFmFl+ybQPr8cnp8f1GwD7x69ej47+7sVvWQ"
    "ZdX811DLzxOwqyMp+Q0K+ISzu8QybmC0+UZoyP5KgDlhkMwEAfPXHQfk7G7ll24Vjtmqj9"
    "ObKcn8v/EWyC0R3wct98ho8aq3ny/eOIZTstOE7mJ2s6L8avRofN+xDmv8dn5cYCMSB/Io"
    "EKs99YyvdmE8in+ZSOIXRdzJ9SHDz3axQYl+it8UzUhiUGnyTRds5ae4YnWj7BxOfkc7+6"
    "weDk+PT1eL8O8xztn01+q1v14Pjk1eio/vHw2H/4w7G3k2QbzDdvzaTciFSkk1evj0/OGj"
    "7HJweTo3KXgvDCp9D2+ZLos63n+eh0sl8xL3eXTvbR/v7xm6Oz0XNjoCXA9tvr0cnZUTn8"
    "/Tp5jcih99q3Y9nOyVFKnPoLb/whJuZoIELK4eGZcRXCl8kJo52+XxjvaKJHBJGcrUVnAi"
    "nxmZIXcYjQOndDsAxQDaREa0U9J2Ej5D0nYXkciuqr6FGNSRjMKMqgOA5CNYoS1JeEcPFp"
    "aus2Of0YCW1SxBx4ysmT0+Kk7ZD5UAMkICxx9w81xIIx8OZT8kOCPN4dPdQQC8bAK3ioga"
    "RMaeAzP9SQkFmiHLFVxA81MJSz64caEjJzlMN5qAGhwRUyxEMNaOVJZNxnlSABsZDY/bNK"
    "sWAMvALrBs8q0Xh39KxSLBgDr8xy42eVOlqu4FkltPIkMt+tLrDfgAzHh3j3hW2LchC3MB"
    "CVrQ2BdQdkXG1ILR3l0EsbOav3y8psH1L27AEeO2E/iAVJr9zbQxNBZ/CpcKTxwY2w8TEG"
    "4rYP5eQqQtAPfCqmIqS9AGPQRxG5PuAVlXUBQNizB7TcpPs3KEYSreT+X0yDY1S+/4dVm8"
    "Qkuf8X0+CYlO//YdUmMbFyjwalcRxauUdBVUnZWQ9HBaVx2YfyeNAvRcHjKVa8akyDwfEP"
    "tkAutOZXza7jicLCyQtaxahYWMOUZ8PhTQSuwqLMeDqUjBgGBwSWCqwLD0OlwHwqHFcQKq"
    "OKLqw73Wwmc7OgwQwBZZ5tAA/sjv4XzZa08uRhCjujJWFDDXrjkHA53bF+HEPYFx0N0RGH"
    "xMQxVu/EX4otIiW8hH5MgeYBTlw9Y/FcBSVIgULK1G7CBD1onnlElTNQunCJblABeQqvF5"
    "ihDjoSI4nchHdIAftUOE4bNqIIL6w0icqFKkomFI+IGGlBBCSYWKKvitgD2XjQZZNMQCaC"
    "7082O1EBY9JxZYV2HdIRG/5dYOQYuY2lFWIMyHCIYZSuKkJQe8Zl38RmibqxT0UYsh/0Fd"
    "z+bX9XhBwKxEQs670hHRN1cAV4YOSMPtsWFho0IKQOqIYFyLHnMBJKZNQRKdHGVLCVuU8K"
    "PioqApFPogqZtSPEEnUEV2x3phJGDwAUwm6AUeN9YXegWRt/4ZVcnI7YKGpeyaUqTqLzo3"
    "CZwPwQXQST91kRlMc1iacJ+2VCaWKCERTmiyIAwzDjP0PCjNleNCQGGfWlxeVUHWox+/TO"
    "NrhBJN3XxsTErha5p6S7tcUkSZ98mztPQsQ+FREF4N+lUsUY1p0Gx7xiHZZHAClfsYb1hS"
    "CyV6yxx7Oje5zmZ3BB0/yI3FA0H+Jrh+b34I5EexWi+mTvN7T3Fow02E2F5h5CVYC6sdfc"
    "9oYX8Tq8OjBbzafvi09O2d99UzfELXoMZHC/rynoH9Lj9wTbzXeOJfADCK8Mwnbr+2I0ZN"
    "f7CmH0rnC6Bt77wgkedjiCZc713xtOShGNtAhFV7xpjK0xm4nEM8U+Oa/jyrDJJFJK80N2"
    "VqEIZVh7vnVDysCCmm7WVD28hg0acgC0wpaVvEdM02Yg675PnBKDhVnyXjFNm8as/H5xSg"
    "zBSsq9TTT71p4ment3czPNZYVxhfipYf6xvJhGjxQ19zTdN0ZOi0EztPyL56/5otOlrNbz"
    "25m5y/78+PgQS28xTDKMXS1Om+FC4cmk+LGTXi8mVeyCbg2ZuY/Jm9QNp6AjQ07uI4dTzx"
    "wOAZd+KRywJ2d6vDiTeHBmsPdm2M/N1HnoXF8UYWrIUDyCdbe9ima5caAFhbG0eSbRI3NJ"
    "CgnyiHSSAIZ1pqBceGuY+VXbfVmXqPM8eIDhNK+phqRwKc2wLxmG5fFO+BmuGEKx8lgZV0"
    "/C8lmsu7peCMXKY+XdLolIUMSDXC1Eqk6hYqcBCMujeD5HEgAoVh4r31phBgAK664SAECx"
    "8lgl1/8JwgT6z335n5RYoBipNSA3/7OK2fnFf1JihmIk4xty67/T+Ca59I9UnVyniK6KIk"
    "Qoss97URSVkqkEvr2jt0STStjpJVFUSqYSREZO3RDtZOniC6KUEMlthux5yJAEX3mrPw4J"
    "K03hET4NGZKgePQfhoSVpvD4vg4eHM8BgqAZchvk1ZyC1HpImY+DQCIEmO+uwaPx4896wE"
    "PheNjZr4bEZCL8fnTjbnSQfkwkLMt/5AChQw18Nxgz7x6EHkEhSvKiVDyhqt2TIqvOIxTf"
    "kkpRJ7Dq3pFKC5Fc+6b8jdjqM+FodN/0ELGci4InOfAXOYZ6kKP7exzYMZ4JnMJO5MwX7x"
    "jnxejwdIwc32Rir6onSavIs9VsvZ1fzlezxTd2xLouNqvlYiPIpu90lg/ZakoyYrYa0yGT"
    "u8cLcJyRvcDRN988FfOF2EvfuC+MpdKBG8rbb3EvJbP58dyllD86KMeGJv3y+PXZ+KBOIz"
    "3eP5wcmX+fjY/ORnUe5gfJ+qq9e9i9bLX3z72G95Z7VV5i74pP+BGJa8trkBfrleHjYkeQ"
    "cgPEuGWlwQ7V/MJByEgePkKaR+wNBk3Im9eg3SPeUFlyeK29dAHsDQtSxIGZ6kBupcEWAa"
    "hl2B+za4IkdQf4PWOk0tKw4SdtPVcf29p94x4IO23tFEXa7HP18Q0/sPOB0HcwfEksZJqe"
    "0f66MZE5cdg6kMRGpunzOlCOkcyJw9aBt6zpoAFv/ZPB35YcCH1bgWwD5a/r3PqtDR5tXh"
    "/9Fu+YOPj5oLtl8JDoF3DLJGo6hZC+kJ/6PZNcFewwL5KJ78kICg0TzpaQgwpsQ3pbB8wZ"
    "nJ5dq943QaqjnFGhauwvLMcUTiqF3N/pRsnBhCwJ88NJc5D1Q/8oOZiQZUeOFHEOtvoxJC"
    "0ID7fwaJIizuDWP66kBfn/27vC3zhyW/+vBO9Lrnj9kObu2j6gLeAkm5xRxzZs5w4PCLDY"
    "2JNk39m7vt11rvnQ//3NjEYaUiIlcpbaa+Hel3N2RIo/iZIoiqIUBgZ6xHi+2G6Xn1Z3za"
    "Pzlq41745ulyv3VNir7jvCttq5qyPdlyrmBOMLpXnu5xQltMLqGU3A0fpFTcDa9+roDV2P"
    "7+kNr8/N3x6dHr2ZXXSez8ujk9mle4puFv6+nF38ePyyf5Tu8t15904e8SAdqPS+2SzX+E"
    "3PXitAGEn/oJr/sXuqrVeo7rU29jU1tsF0D6vRbMLMlRarYHiVZKFMr3heEjh9IYQ8umQh"
    "TjwiTm9+D3pq+p1fUDm5PBHNI7dFMsT6ZrBKNUTJIoUudoLliMv6besCy8sihf7h6xzINc"
    "crib4xeHb65rHYj0wQUzxeJjytQJKXx0ydBxcYYaT4pzzDQJIX8Vd6nIERRop/WPf1yAf7"
    "II95XAzs0TreUpzeDtUDHZaxAtKhVB2oA3OxTnfmki4VY0pcQJyaan103vBbJf0OoulaQp"
    "mJkSLXtQaMVzxAi0jSMMY02kSMJH15zqsPnox2U2zjd4tPj2v/XmOb3TZimV1baM/NdVeN"
    "0a66Y2Xv9ee56/aeEX0yzkJTVtltJrWTHv5kAOnw8ZiSzZXTrr28+aiS7EzZVabfREIqBT"
    "KrPKGo9iI8tsc43tnu8r1jjEfYUxO2L5gu01t1Nixx9UWMU7YomI7HWGlTElevXZ3X9/fr"
    "ze5hFYK5HsviHCd66nihOnVJnpp/3DfXvQx33ZtcHcWL4zdDAiCf8xnW9y2u7X6z/rD4sL"
    "x1/UA0wMD++na9bUKio+DQ735l8G9bFWnmrRnXbIpd0LLpQkIWW9cNXtbnoZ2315vl/W6Z"
    "fHbf/72SGXXa/+sKM5xyUBHauChYX2yaZQbG6Z6GGeRkdMwBWXKZlugkSwwTYjQFpNG3BH"
    "HLMvqPqgEOyVjUMe97LO63FKto6AZBwe9AyGc53NH4iwUDn1PZntMsozEbswSfSZaE7c0r"
    "kMg0Zcj9ygk+2xvebN2UaYDVRWinUkQsNGMrla67BK2fA1W4egoWlJ9TrRENtZbg9HOsCo"
    "6flWk4fmq3hjPUWoITJYsi7ADJ0Yuao1xlCXrrphJKLGhKr5tG7VhgJxwih2nBoqzFKVC+"
    "AaTJeJ0y3f5xlZfwKTZ/NBmLz3brx1VewidKCxETsJiMk0Kk9ZbgRGag5BAmT85AJS1O9O"
    "xb/NW2NShBtW0jOpYpMdC2D3og7rBtxB/T5KhkBzVFDhlD9qCNkElOQG2EJsCn39AiTAa7"
    "Z7Ry1ZeQ4n2aHCbex9EYURlbmIi1WKfB4j51ZkQsBKMfmi/0DFnPwOGEntJe02fLiMmUNi"
    "NnzcO2m3L2BJR7zKAxl/IsethGkc6m3hGrHXWQkNebUCoaYeB34zkWiSVHrx5DmFTeAnC8"
    "HKAVZGNjLD9hUcW0/KpaH6xQ54kDBqXzBRAX/DCwYAV/DOJfwg28sRP6OaFmkSOvry1oQo"
    "hib8uSQaUkND7bpFBUrYoT0fTUz2d+Qh7+Z8RZVz7zU7gY9WiPW2vcioa9XWSbDKvJd6Pt"
    "juJIlvVuSO95cFPiE2IfiHIVYqiK0pCxVOxAnIa/jDm5Q4y11uTmNKqUjHKhGkt/f5qint"
    "ACRpdMaWnE8IsaUKpTpQZxr1dqh4maMOGOdd7Hn9GGOjetNV5/kmjKfev8OQDfBpVuXctO"
    "BlQxYS3zu/t2Pd+tH10WF49bYrH4sv9qNgvdk4YBRICpud0iqkcdckJzIjYn87hbawWicB"
    "JR9ktuaE5tBwl2avlCQ2QfO4aruOhmGQXQLOZlFlNbxNAJw8ilaJKSepRr1qlIpA7V2mOi"
    "hkwNX6A4iJqjXlADLZKiLSaGOpAcJG1RLwCCEWk/i+cRvn2sSzVDJNDmfTn/gq4cortNbS"
    "LTd2wp1tkcMq9mL48vj89O52+P/u5SyByfvj5517Ve/693l+7/L979r/vjTdvLf5/Nzt2/"
    "zq7acfmUyHxdxjjBCGGfjCWK1TbDhE/JspPFJOxFvLTpZZH3mqyyvIy4qqdbXAn9pCawXE"
    "MIiaTNIE0FnaEtwrdNBJ2VRAx7qjXFPQrGg69oR8keC6NoJltQ3CNiLP6atpPscbHMAqRH"
    "DpOZsJitkpnwAugOBf1yO6yNqc14u/TP/j0Wg/GXh8VqN5yHuouOUcrBZf+4kMtIqLoJWc"
    "kUdMe4Nw8Ss3UouL9x2emFoWXZs6tgVvZ8YY8GOf2PiaDxLTuWLdYEkH3Q//yeuBsnZT75"
    "Fl/OtiVaWW3cxTyoKa8rU9ekTaUoxrR0FFNNu5g4D7quUZfKIoI+jHw97HHKyEAeJ6AqcI"
    "MMIqgTTbiINg+4nvGWiCHCPNFsi2jzmOsZbIkYIsxgXlciBpN/Bu9YqgLakbmsf8Oqoo2/"
    "TclzqOMFDCdmGz/U6H8so7ZZ1IG5FANt0+AsbYdqHlmsbkw1IZKT4lCYIw7WCMKoTmRNTW"
    "2D4n0guDJUuhRECqI+DtjcPLZXa1YPdx96zCCrS5QPpy8hz4hz/XmxWjW38lOFvtWLzbLd"
    "LXYPWznX3Xq3uFVvQtt93cfl5o5rxO3n5f0997E7k8p0wPVidd202sexrppDh4jC/Vd5ko"
    "jf+hsf/nRqtu+mvOdhtRPvmY0DMMmc03+hsrNgDmDABUjDb+Fo6Phi9vLKvad6Mr4m8Pbs"
    "xfFJ/5jAT7MX/VMDRxdXp+4UCNYwjr1Qgfsp8L84et2zf3l2+vr44q17u/Xyh+Pzc/fny7"
    "O3510vuX8ctX16ctL+I6onjNlQTf+LxlPgWmTPJD89k34dvaFBdwrfAy/j/Z17YMEDgWZR"
    "6o0g1EvmgogJwyLcfajgbEjrI0/MsIYroHjdT1Cg1WivQzBUD2knDbokzQCEihOiW2f9ie"
    "rjIaj8OjEFAaSCByetNdMj0vh1XJzqEdsI9bg+HkKU2Wa0gETJaIosJMo3EthBz8uU6VGF"
    "SyoioKDaOp+SCnkcGjdTREDgMHYoJRXyOHIzdsJSOlVbQRBM2cEgEulSMJUSRfJfzLTIM8"
    "zM1XAzJJqqwThOZ+oKgxzy5HEEk1GCIdhVsfz+g5Xsnh8vd2+niZyIqHgi+zfY5PNesOE3"
    "Kzxj9SVEMv9fRFBCBf17VZBlXHmglNBtFVMQ+lYFRM4Vh7YrKiCM0w2u+IaeNrLKrIkW3C"
    "jywRRRUdoHi0RDC38ytOawTELQivGW0AmBoxQY9cGXxiIqrNLkhJA21WsDLGr16P2T6zSi"
    "oTp2LBDpM/xgtv5haURQFZocUYngQi2uDLmkwaCoRn9jMsqOqQtMMB+PrmnNfIyo6GlpLJ"
    "LMx/CT3YiNZBKCVs3HEZ0QOJ6Pq4Mvz8egsG4+jgnJ+bg6wLJWgxMVhVZjKrJzQZFYq9En"
    "M9yxTELQGq2O6YTAkVbXB1/UalhYpdUJIaXV9QGWrQxhoiVQOEZinFwJ1aQ4U6cOj12+JH"
    "Bk5c+m8BnvcKJEHIzmEy45Wf8Tli0My75Zbq/TZ2smP2XTBZ5s1w+b6/hOoevc9fXP802z"
    "bTZfnC7EUrrOK8d+j+M1H/XdibN5uG3YM+WxiISdaRC543i3jvoyYeVK7HPibRGLPjIyPf"
    "u2jD8fGZpGno9s4VgJTP2PNEuCC/GwTfKejUIok5PuIYgYj17wnM34wZ/3H725mLmD7pPj"
    "y/7gv51JX87mF+9cOMH5xdnbs6vjs9P4hL+vKp0JwAk7/JS0CVRN+vB8chA/SY0W1lqB+0"
    "zNvIXgYty7P4VWwkjAAfJTr53RA+ssQBEH3yckHBzjgHui3iIkv7LoUIH1iAEGFjVzbGPt"
    "5R5zC5Oyz8JqxvVaWBDt+83XXYCmPovmLkZE4GqcSssuQ4CVUXs+zV2AiLDVOKmWXXogzQ"
    "gxsuSiQ4TL9IoDVW2pv3TXGhhCGt0BrzKwcsnhKxwd2YsLxSaoeGUhI528ITQuj/wFhXgM"
    "HwBs0feBDG09VkzJIR1tdlOcceUFlIrniwgiVqHJp4oMH54hZZFB1Y5h6g2iLFw4dmtCFo"
    "1Z3eNCNB2nwTXBybR3UshC7rJQbC2ZBy8ILggxVrzb+uqRptR5q95vsSsY9ViIAmq8B9fj"
    "pug55PF+3xQ7LYjOgZ36Kp45osV22zyyZHFtGyxbhumVsT+Ed8BBgeyNMYHP+sP64dPn3d"
    "yh8w+e/9qdYqy6PMct6S388u/3BvmoqOydp2i0/PZJTnqt39Ob7HgYOZIds0QzY3aogIDh"
    "vk7p2DlJYRb5JRNCP5P2H+y9kUR91HLhionvxuDiBATjuzFxfTwEqe8RlSYA2Hoco9p48e"
    "PzziICNKXEINCUZIcD1plRJrnjLSagFMrU3ZZWyONQONliAgKHrWstrZDHgRdzwT6VJksw"
    "xbNxuCCCox/JIlYtkAopbQfRJpYjVLYFCo08YHvw+1uqtGx/wFISOn9IrJktUWIJSBDGLm"
    "UAy9KbHFfGyx/MaPkQhiSUyobv0ZgFv1shxKJIUCoGKCaSIIUjsira0hAcS2qGX0RF6GhV"
    "UMWxhnd3coVN6Ki+xIUi1Y0/WoEnJBPDV2gyQSluAqjTB2qGknZHxTUqTpESen4goEWNFw"
    "Z7wsIxGttgT1yT0lfGuH9cyCbcUncbZsJpI4nt3DRfltsQefBYXG8AdVLd4q5Z3RTl3fSv"
    "vUJ5ng/yRJmSIsdXMezTV/+Bz93T3N3frr82Ai+WYQhoNijSt6dJYGRgZhocGbjCvh8ffh"
    "h+1As5KkIs32Z4azhNOMSJZpWwJzC0S+yb6xlFRCDFAR9mgJ6oEhlIS5AsKUn5aThz2HCQ"
    "4Pht3yQ8Iyf+ZCq0gibuERPJoVmcQMV1C6CNM6kW30iZA4lm6gpIoRQCuOpIO4IyB7dGxB"
    "0pggCrOvKOoMxhrRGBR4ogwJqfgPhqJFPQ+C9zlKpZCNlck4Zqvj9hqWrjVNyfnVmgigMg"
    "afP96kyPCr0KBRCg9SaNCqa3elh8xolF4ools+2UiB2GOjvrmkfusEIodqfEBvI/twQltw"
    "SxoZpcF4x2gpmPkhdgcP/IdoGR+v32IRKEltnuMu3v4WHWlhfyMGf7m3mY/95X9DA7u7t6"
    "mG+tTe5+d99YNvRsX/U2XEYWwVI3Xj2bbIsSLIrNkExfFZZAUi5pk+ju2ZG0xUaocfOOkU"
    "QKe/o+M3u1iwBfdcepuOwVzbqT957Z618E/qq7UMWFMHY906Onr4gR2O3vinGCiPsdrrYT"
    "+h2uyoV+r3B3iBdGin/SPaIci2I72N8syosjbYlgyOhbIBg8eeTWN1JoIcQz/l573eI1FW"
    "rmr7frFVxcKW99N83uYdN5Q355aLaP7NrCz8sV5pV9N6awR06PUb/3lx+UD9Rsmo8PTjBV"
    "lp1Nc90sv3BN4JhyX+krB7nNteDuAbMNxhq35w44Yma0+Y24ej0J8nU/vB8ynlzMrt5dnP"
    "ZPe5wcHb8d85pETGw2zxFT/ZHt9yyv4lsuF7N2e3g5PNVydH5+cfaj+/ti9nJ2HP5+/a6d"
    "sV6x7TBqNziy7n5S7J0jlmbb5qw2iXbMPAe/UuAS9vvknATUMhmVV9wbYClzUM1vEmSkEM"
    "BVbAFZyhxc241fRgQBVsV2j6XMYbXd5GVEEGAdpmwVymFWZ/G57+bIHFsBJvF2laHLYbPc"
    "pLLVCzAKX4cgqXL47N6LYKoWYHPLnCR4mSPkEcJVFIYv+x/NcQOZ5NBFgcs8qRw+DF2u3Q"
    "R8zDJdXrb1zNDm9Lw22Ix/gTHKpuGld9nkCmu4wS4IIerjsAmbNNAhdUHdQ9FkyIMvFfQA"
    "i6hsk2kzAKZXtgueCw7VNopZYSSaODVEDPLzw6EaQDNmgmti8uIoHDOhKLlM1msWLKKyTa"
    "avmuIxE7dLun4eom2UK+leYyZiUF5TD9EAkxLReO+U90RhlyPw2jhW28Vts+1GartTflzu"
    "3u369gZkjTGNUNo0d4vNz8jJ6y9HMG9YM85V8WPWvivv2zbMZAoX3rBhfLVQWfb01CJWRn"
    "5axNMiKAcx3DOFNuIF9CP11PafmNs1sYsy04wiByVH7ydA+N3eOcnXTs36qLTmrWKOkAdp"
    "/3IxL0MRKhjXOqiAkIeKZw1zqEiGIlSF/5Wh44Ha+l7Z6osYFX5Xho7HaOtzZasvq2xYWz"
    "Xq6ogyquoLWOuo51vEJQyQIGh4VHYhEWS15TGn88xkaDNjz9ArkxWgiHZYXqeARaQ81rCA"
    "G0ONqtdGdjheu8Xm06NLR7lcuUDyxMxHySFNNwDezja46r5rFncsm+7jPra80wcTW35gZW"
    "rLDzwltjwdKMEwNLHlB17rLoNs92wbTCj5zXuoAsC99OQvf+vveblOBR9I3q3htFzj6Aif"
    "kuVv3eTTaXYrJ7MtIHtEsS1I6fGs577X2hZQtfPTuy89NLpwZo+oMvBgZ1pN7EntRXid2u"
    "igDRMEAyuooTEkV2sRjtrcT+h4aDXMfaL6Ika1uZ/Q8RhrmPtE9UWMfoVVwBumLg7Z8NkY"
    "1MC13GeDXaDprmFa5nrKKn0UVWkRj2rbgmh4RNbblqja8twxZdtC0mbmEPNtCyOA2phvPt"
    "01q938rhkSWT8ic75GjnXfnkWWQ8GJJjfqtX2Nbsxsb7M7MSFz/GVGJMshjDhUooIhmZEg"
    "mWCS8tNw5rCNauZmFJTNfHp2pLgqcu7ETTH8szxtkmQajHvOmkz9AojipPMMXQ6kcRp6Vg"
    "IJTIUNzVFmodra0bwIAqwaW5qjzGE1tqd5EfTr/Xa8na5b6LdN20y7+efF9jNcgf/4HXZY"
    "yeyBzXonKNX84365aY2dUqLJL+uf+ftJ8fWpb5//jnOs0Uv19KNutBQub7qe3LrMeo7l/P"
    "tn/9P8qRRQztKNGrgF+QChgyGTeTXDNatUTo12i0/N/PrzYvXpkWW0ycvSjpH16mY73943"
    "Rm/cmyQ5/bhZ381dn3HM+q9lTvWCTnbrVELGdBaIyhnOQG/3NZshKytfNeSZ6NJ4fQ5+yU"
    "ahkIxNAlogQ7N7cpk2lRnQDH2YKMH3CpsEtnbSIoGlVUEoDCEPskIQCitDEeo4F+mQjnQ8"
    "UDTPmeOEEhRh+ulMB9JT8RDBNGkOcKy9CE+QMTYqz0Myyw6b1FiEodnz0HQ8LOP9Dld9Ea"
    "Nmr0PT8RiN9zlc9UWMWmw5TBWwiDCgVV3qjC4w4FFGNoQxYFKUci9qXjBmKTM9a3fSwFde"
    "nnOU5w08bWbusTxvyAmg9j889MbC/HqxfWQbx/QR2+fP8FZP8Iot3mw+fPi/ps+uh+4GUG"
    "XkTHdf7xsEOZtS5qbZXm+W97tlkqHGNdT9ZrneDMlJZBy1SW3W7QxT7Ombh4buq3WrA+zH"
    "j8tNf49me99uJJky7df1LZsc5/p2veW+bRe75fbj4no3qqDzINR8VXi92i1wPlp8zuW+lz"
    "frNY7O2gnm5haztHrTRf2Uy+/J3L12KXvhNLivHwKysvJDQJ78G8fc48bPaUZgvkpeS3af"
    "si/BIF5+mhqfgWl/eD8kFOovph2fnbq8Qf2/uj+PT18ev5qd9n+/ns1evTh6+fc+v9LZ2/"
    "OTo3b8jbmFUF3RJBfLDj6TaZFoAHBmDCD8jx7IydlPnYCnZxdvj066v344fvND9/93F29m"
    "rLzFhEuns57t2fmsb6Kfjo6vjk/fuNa6PDsZMi69PDm7hPmWcB3R7DXWBD4k2vs94fLh1V"
    "fm8mHog20Evldw+bC1k6fC5LDSw/TjjkMYvWO6x3kwVStp4MKC8vNSioqHZX1WStdehucW"
    "SSW6sLJy4MLSbI/N112EJs3XTBHx0GwzNNN1F6GtRa84pSQ8LG9lmINa8+83oXKDwaQDNR"
    "DxsEYzzBxYqLsI7cPXORjt82DkswsDV2WGkWKiCWTmTZKVT9JMY3fN3UZmShNRTOQa4khq"
    "NA0tV3mGVnh1abqMbth6dbnqixg1Xl2ajsdo7NXlqi9izJlIXAVK28gYnthGGvdCCmxhl8"
    "SBw94ec3Sh/iK8YXumwDbs3xhg7qsxHMdUYBSFnZrKKgpbOdYs8iXMjSLPuKyGsrSIBE1G"
    "Cc1SIpLVli094BHUWHvjGs9afNXMAMC5iG9YCQUZrWgyDt8340qOclhVWt6BPFLIooRVHK"
    "EUNkxRVRc6n5aKKi08LeIoea2uCzJ3KoZGQPDEqzUbkWa6eSwXaTj8YD2wsWyaZtBre0Ss"
    "aQqo9YdpDqH2A4oJIyCmzsztBwEtHQ3J0ZN6UFAcMgqRFI+GCPHduJVogSe0lH7c0DwmtB"
    "YcRb9FiwnHVEo4YWgxTPgR9ls0iHS8gWNc9UjDtBmtAQWj0YW+GDdKLJ6qLfRjKaZWtQdO"
    "D3qYNhGOGUgyYbQk5Pw4ORRw6dgIQQzqkQEpM3oQikWjAvxu7WlDgilaQD8eMK2iFeBYOE"
    "RLCMfBSDBhFETEGS/rAQBL9R+eaKuHQESc6f/o4BwOBPzJ2q8SS6hrEP2ISMh1jQLHxeEa"
    "Rjg6EM2EAZLSZ/xsBwMvHil9NJoScU/DoHx3eXz65smn5erJN9vdZrn61F1RWGw2i699BP"
    "MY+9bhf/pkiFWRARzqxaBKObGTEM2nLi12EmXpfvdRSmNEkossG0N/fGxPz2VMrt1F6BDR"
    "gE/hjyHo7+mQgbvrrS/dHZ/HmJsvgC9GJPqS5RBAu3DJtuCmxGkzOfJyYsAlc5dz+hVOk7"
    "hLNErZ26rJbKiNwIwGy55BmDE3ozjMmG2XITAMbs/15dHlrJv0T59EkQt+0n9y9UN/o3N2"
    "0hb8w5NZW8d/P0FUIPZITBRfKpQThrgZlYAbtYSRJmUp//rkD2lsYr5XRXF7GRZ+zYuKvD"
    "cPUszKkCzqkCAfyZdBGwfzkRiTMBswh+8TtUhIkUeZC+jLgcQxfTTGKKzPHCIb2wdLFa8X"
    "Z1ASN4xJpNQlY2u0+ZvGqCQf7pfDCiP+aJQo6M8cHxP5F/f4Zqq6biT6uqmtsJuyxsK5W4"
    "00sg54tMkKUQMxlobaRMUTtP93cSfFEWZBI3z7bxt5GSRQxbHiHKFuhbGFmg8aT0oL48YZ"
    "OtUyY4wzF0Ce2KiltSZT0T5rjS3kYk6LhEAUX05SKRYcY5B8oDmlAvyqU9Ad/apjr7/Mmk"
    "OULi89mar2W3psYesXHkXgNE+a72nT8OmcEBK8iiBqnjSL1zaUOieEwpHZf90094vlI8v4"
    "q71cvlzNf+3czSvnrH1xdnaCvt9v1tfNdjtfrXcNYhuufd4uPqwfNvOP/UMCusxvrbAbFu"
    "D1+u4+g3+x3TaCJMR9sekuOSY9296+Oaeae7rkBiZGnriBW/Fq7fnJ0empuz/bdsfF1XCV"
    "trthPLuCt2kHhokGxQKiAvn7xQNLrHJBzvHn9/I0bwNLswRvZKeINncppZ933Rd7txlVI7"
    "WoeNXQmA0EDQWngpFA1pyB1U8RUjx+PkmA+PnIEMFQV0Z0hTWTUFAgbG0XosoMFoWlklBQ"
    "WGztEqLK3EiRXTpBpcnRYXbRJKoqIzu2CEQAAAmFAn02g4K4ZvCMq4LsifSUKMUULzYwlA"
    "V+MAMbySODK3z9nCKTQYaBKrVh5144j8tKHzYn6SgNrg0uE34S2Sc6bHQyNTTjG6ZRYyrN"
    "z5PDBkAxNhERqahjiTjMDHywnFOhPDK4mrEZkckgoyCyyrCLYxOUVelvTMeskVXBCcYm2K"
    "kq9DgiI7sVlol0GX+yG72xVFLgGo1OCKXgUcjwARqgqNmotG5uTijJ+fkAIPWJLpGjKXgE"
    "CH/S66OTy5ljtlx9WS/903ePxR1HpsQcP2STVk5y5223D83wnHj/Um8v20MT/bJb7xa32F"
    "3XqsXN+Iv2Dd+6OR0rpGI0CeTzOxGGC9oDKR2Ew2jZ00PouRi5CD27ffIleh5FP+Ori6PX"
    "Lqnh5eU752Q8+3F28erdrPvz/OgYuBo906DXY9LE7heFO9Bz8sNhTFy46D1rWj57vp7s2X"
    "RhkeM7P+PDyWmkoX81Oegm+BRzdbMF3QfdAOv7IdP8T84unoxNDNfnWGHWu/6OMNeqf23b"
    "s+c1/Psvfx35pi5WWqtFPlaC1K+6wyd7LytZZ2JSgIK6vImYikRjli0xrosyjEbNF8a9xA"
    "QkBOM4l7TOHBRZ5AMqTYKwjHSIasuJD89BBfKHZSsFACYVOwS+vhyEKIlcMHMkqeAEPIQq"
    "5yks0Welyo4vue8/JaEBm3r/qUpzeBT+/5SExGN7AkBVmsMzTLoCf0BCQaBJZ3HkDDDP+U"
    "bIJAAr8gEQNHLA0AFQGzS/+Y8Kyvb9FJFkuTbHlfFoJda5DBI+wUJg7I6w4spy8o/TqGL8"
    "QSJaI8EKgIZflZUBiyNDqxqAmEyGGI6/yqjLw28sqxuBER2pt5XBCcagc9toFDhQ0H3pPk"
    "eq63+0AwmkEMBTaSygEUCM89xVgVnW0qGgTkUhEamf1QAJNLPfmWsU0xPQnQYdCL6/ht/s"
    "0I0ilJGpdHIkKaODGlkJYVkfXTmdOgIaUhsrgRHo4uBSksEY3Eup/O6DnfiOX949ojrQp8"
    "mYfavdkT5XbdZ2lOXIwMVTJLaZMeLadIddXFKM8QzMeavhQcoz4lwkn93Cy3i7XD2yYzLm"
    "kTX/NNIvD4vVbkgnQpxPdXeYupTQ1w1T4Ga5vcZPk6PP8bvl2sOvYN2VjqewgVk8ner0IH"
    "9E1Rcps6v60BfUWqPjqp6V8ZlVz3Ofd66eMzyhcgbM/scEdHxiRLLECh2Yjj9POIhy+MFA"
    "CGz9jzRTko/F++qIoVn4fUaFVKcpMX20PoGBV+OoKK09t+C6eQKGVwiWXUjEgxunNktrAt"
    "ddhDZOdTp0aIpkAKKZ1hwjlKAIU/o0FUXEA7R9moquuwhtwllFRMcDrHNqkVRfxDjh/CKi"
    "4zHWOclIqi9iBAukct9Ck/OI0VJsDJkQo4gcrPIKwMAMYHCOJYxBjozLmgvNDY3mQnuE01"
    "xQxlpzAeuy5g5GziS1RbQZnQ2GlLXCRgIU0Qb7TIEyGHAMOrun5clqy2vINIcJQZtZSyq4"
    "TkgBdO4HaLY/c8XvF1/vGt/Fj8VNsO9GPY/lrtl9XmNZC1fnTbf9zPZ66Og9d9aei9Gm2r"
    "OT7APpfW/Ka89ISc9m7MUgkvvp/RBXenVxdHrZ9k5/a/3owt1eP7rsH51+dXwxe3k1fzV7"
    "cdyHnr49e3F80gc8nl2100DnY4w3nHTLivaaBKmfmoZP9jtMsk5q7vUFpfvKqDwJxHY3md"
    "SYg6HYgaQkJBjbfQdVaQ6PYreRkpB4bPcYVKU5PEKLBRcncdjZKXFlWf3SWSc0Ga1nhjYJ"
    "V222ZxS9wvSIbW8UeiIsADKZw+KQyu0/2cnuOerMv3FJGxcvmOGoZb95ZJZg4UQodxi0rx"
    "FJHKbQZp/sVOX31DUimuE+94mApthkHeo52aYe6lnaHKdAjulBivYMBXKzOPqA/KwTDxH9"
    "osk+FJP7iRF8tjdK2bqpeR4WFt5sSElYWKY3HKh6S5CkpwAEDQvK9gyArLkES5+pKCJjwV"
    "XJWZRUXsKnz14UkbH4quQxSiov4RP7vykiFpul95uuuDzcJJvbhCIz1Ixc3USVJSzCPVRK"
    "wqKx20tRlRbnjEk5bwhSfu6wz35DVq+w9/uvvzYfPq/XPz8um361uGtiXqjOrkA2YwKGuL"
    "mF3J4/i9k1/RQx716w2uZLXn9erD61aD4um9sbVPY7b9VtW0zXcfzadwmnLpLxekylneZb"
    "7fPfNuSnm+V28eG2FWO8CA6SsTrbctFpVbYRt02rIbuYONrhNF+W64ftnC5LFJm343l5G3"
    "c1sxUZlHvPbYjnYrQF8ey8EiaJDdrfRQwGtYvp25/JkLKEPtbKBBD4LuOYam+yz0AlUq7f"
    "EVyRwscMw0cZL0Kzk9A8XIRME5sAD6MhAdx/EfXnOAZSkN0XkSTEiEqz4KIiDNt400ePAt"
    "GGjyD16+TwyX6jR9ZJmQGhC+XbhpSEhGO7XaAqzeFRbBNSEhKP7faAqjSHZ5guZUjcHEpg"
    "AAu7JQhXX058uBwLrUyelIQGi1lio6rPIQ12hQydK04i8p/ssHiO2Ymgn7GVfQSJ6MlgWA"
    "cMJwJUZQ4RaUIpAWZ4kHjJ8pbwswLpTj0ia9/fuMH2s8svh+zmq4t3M7SLakHsmrv7SSck"
    "bTu0bDfkm6t9tdn903g/aEiy1mw2a2ye/3HYLu0WS7Rd8UbEXdtCy7Yx16sbz2isgjCwkY"
    "EAx5hrg7kHJJ8JIsJIr/x3H7UZmmt4aawzZERzQFJNVltQ/7a77e160jsf2+aX/yIOggrt"
    "mpMFt69OGs+D0bXmS3eEyIgc9rNYifDGbrP+lWPeqWoTaWak6X0HpUrYDdXWniu4Em5bs7"
    "2dT8h9ov8MnQH3i6+360XY58s9Gx+Xq+X2M+l6oPajD8ubOei78Pe3H/783Z++7yVylvM3"
    "70H/OOUOHZIkKQOKHYbEfbO6Wa4+iQdeTBgPPDAgC7KFWb3v5PddurWn57PTV8enb55Kxm"
    "YqSW5dC6VbbdODbYl0QJ1OD6CBM7lKA/TSicDfKFZxSJQHPww0S0g3JTsllBzGnx7WQJiH"
    "BndQohUjZZ+3L8IMh9oJTmtdaO0///n/cbSJTA=="
)
