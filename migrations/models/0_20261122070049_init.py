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
CREATE UNIQUE INDEX "ux_contract_number" ON "contract" ("number") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_owner" ON "contract" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_created_at" ON "contract" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_updated_at" ON "contract" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_number" ON "contract" ("number", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_order_number" ON "order" ("number") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_customer" ON "order" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_opportunity" ON "order" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_contract" ON "order" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_by_customer_id_ordered_at_id" ON "order" ("customer_id", "ordered_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_created_at" ON "order" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_updated_at" ON "order" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_number" ON "order" ("number", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_support_case_number" ON "support_case" ("number") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_customer" ON "support_case" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_contact" ON "support_case" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_product" ON "support_case" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_order" ON "support_case" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_handler" ON "support_case" ("handler_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_by_customer_id_opened_at_id" ON "support_case" ("customer_id", "opened_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_by_handler_id_due_at_id" ON "support_case" ("handler_id", "due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_created_at" ON "support_case" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_updated_at" ON "support_case" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_number" ON "support_case" ("number", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_invoice_number" ON "invoice" ("number") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_customer" ON "invoice" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_order" ON "invoice" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_repair" ON "invoice" ("repair_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_by_customer_id_issued_on_id" ON "invoice" ("customer_id", "issued_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_created_at" ON "invoice" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_updated_at" ON "invoice" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_number_up" ON "invoice" (("number" IS NULL), "number", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_number_down" ON "invoice" (("number" IS NOT NULL), "number", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_number_value" ON "invoice" ("number", "id") WHERE "deleted_at" IS NULL;
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
    "number" VARCHAR(20) COLLATE "C" NOT NULL,
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
    "number" VARCHAR(20) COLLATE "C" NOT NULL,
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
    "number" VARCHAR(20) COLLATE "C" NOT NULL,
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
    "number" VARCHAR(20) COLLATE "C",
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
CREATE UNIQUE INDEX "ux_contract_number" ON "contract" ("number") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_owner" ON "contract" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_created_at" ON "contract" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_updated_at" ON "contract" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_number" ON "contract" ("number", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_order_number" ON "order" ("number") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_customer" ON "order" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_opportunity" ON "order" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_contract" ON "order" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_by_customer_id_ordered_at_id" ON "order" ("customer_id", "ordered_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_created_at" ON "order" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_updated_at" ON "order" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_number" ON "order" ("number", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_support_case_number" ON "support_case" ("number") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_customer" ON "support_case" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_contact" ON "support_case" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_product" ON "support_case" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_order" ON "support_case" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_handler" ON "support_case" ("handler_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_by_customer_id_opened_at_id" ON "support_case" ("customer_id", "opened_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_by_handler_id_due_at_id" ON "support_case" ("handler_id", "due_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_created_at" ON "support_case" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_updated_at" ON "support_case" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_number" ON "support_case" ("number", "id") WHERE "deleted_at" IS NULL;
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
CREATE UNIQUE INDEX "ux_invoice_number" ON "invoice" ("number") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_customer" ON "invoice" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_order" ON "invoice" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_repair" ON "invoice" ("repair_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_by_customer_id_issued_on_id" ON "invoice" ("customer_id", "issued_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_created_at" ON "invoice" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_updated_at" ON "invoice" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_number_up" ON "invoice" (("number" IS NULL), "number", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_number_down" ON "invoice" (("number" IS NOT NULL), "number", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_number_value" ON "invoice" ("number", "id") WHERE "deleted_at" IS NULL;
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
    "eJztfXtz20iS51dB6B/PxLE73LJl99gXFyHJ6m7t2JZXVq/ndnuDXSSLJEYgig2AYjP25r"
    "tfZhXeL6JAkCxQGTHTtgkkCGZWZWX+8vU/Zwsx4Y7//eU4sJ/sYHP2zvqfM5ctOPylcG1g"
    "nbHlMrmCHwRs5MibWfqukR948AF8PmWOz+GjCffHnr0MbOHi3V/Fggdz251ZE+FyS3hWIK"
    "wRl/8aWGwkVoE1XvkB3Ob5A2ss3ACe5+ONYrkUXrBy7cDm/vf4dRMxhu+Dh3X+ZPj7Hys+"
    "DMQMnsk9eP5//Td8bLsT/if3o38uH4dTmzuTDPPsCT5Afj4MNkv52e3kJ3kfvvNoOBbOau"
    "Em9y43wVy48c2rlT35/tdfbz/gtRl3uccCPkmx1F05Tsj96CP1vvBB4K14/KKT5IMJn7KV"
    "g4I5+9/TlTtGeQAPPP69PfG/d/l6aE/+T/h+qXuHw893D8OvNw/D4VlRmA9zbnli/cK34I"
    "3zAsG3hI+Az7gmbDdAtv3Pv9RXJOyRn57h065/ubz/y6s3f5UsEX4w8+TFM8mKf0lCFjBF"
    "KkWQ8HzsceTRkAUlvIfvZ25QLoAsYU4Q8HU8sBf8++gvbQQSfZBIJNkZVSIZO2L8+L0r1t"
    "oS+TbnrmUH1pr5VvjbdhfMw+2nm68Pl5++4JMWvv+Hg59+uHy4wSvn8tNN7tO/KDkK0AZK"
    "TcQPsb7dPvxi4T+t/7z7fJOXdnzfw3/iJXisHagH3Pzj4Qzfkq0CMQTmDNkkzc7o4+gjuD"
    "VZIKvlpN0CyRKezgJxmA/qcM7cGa0QSfwEpwLyqGR5BHzGvfLlkaLKrQ3g2r5Www+aMr+3"
    "fe5bo42F5+LaDuYWZ+N5KP331mzFvIlvsRlIGhaFA6y21LIvnrLlKwN+Jfzx3fkPr9++/v"
    "HVm9c/wi3y58WfvK1ZPLefH6R6T2TB/wy45zJnWHaWPsDVcmHkyHICgRduIJDwuNSSR8gU"
    "3ZPTnlhiaoHJ4uMhatku/J1b/sYP+AL+ygLcp2NgiTX1xOK9pd5pIO965BtrCpbLaulzL2"
    "gspwX7c+hwdxbMcRm9fFkjlf+4vJcHMtyV26efw0vn6lpWdGAe8laKNkvYgaI9kCTTJ274"
    "G97L51jrue1wqWvtp8Zb6bSVrGQQMK50Y1cZyTmiHazlAy2Jz/BrfblNo1dX2zkQ4jHe7w"
    "PLF+pjZgHPAzjWrREuDdDUbPyodAE86AB2dSKfR+BEUTDXc2GPeblwIopWyrbV6ddqjwKb"
    "8U1R4Ub+Ku5Mu6XmfNNEcea3XkpvFoWRorKu7z5+hP1r/XZ2/dtZTkL+avRPPi5RrtXHYo"
    "rEfClJoShvfYBHIgPt6TbdBFkpnTc6385rzrfz4vkWMnM4Fc6El+0VsVgyF35RrSxS5CaL"
    "JKLY6dTC8yJ9YEXs/cuny3/8NXNofbz7/HN0e0oc1x/vrgrHE9xWu09GYrLR2STR/SYbjX"
    "KDoJ3hM7QdPdwpCcbV1gZsagXW24EllqDtcemy6h0oGTKzpSHg4AZHioMsVni6g8UnFkc7"
    "ULLchzcaC2UnN90CKRKz+c5CtwgOczsw52gI+df2aCiSGyyFHp8MYjxeeV4bFzVH2T8fVT"
    "ogS4eNO/AqTsEbXfEWOEVM1D/5t7EXTnsJgMZdtgSs8qT9Ww4SsqKVECkDEAyiTAvbXQXc"
    "1wwElJG3iggcaA38ItaWI9xZdCxIZzt89yOh/j5n3ng+DMBA1fers7TkVO/FdAq5PPPYom"
    "R/NBNRTEwy2ouMmO/bM5dzLYg9R2Q+xI7Ot7JmJqK5E9gNSA7HyFx4evxNk/SDu2tPBDJ6"
    "NRFrd+/8xWyq6WNpbo/iXZHXPwmPw6L9O99InitbbVwGX4TpbDdgr4kNN8oQ24nPyafJK3"
    "tsHeekZZcdMETFJ/HKPVhQ97fX0lwq6o6TZXZrlbGd1VkNWsFsXOYY3VszbzKsWO9L5gX2"
    "2IajNCg5ZK9C6p/+fs8dVoGT5vI3vyRPNOeIlSkQUSxuR2FkFnHAvBnvinUP8mEnyjVcje"
    "JcpFZhZn0WLy3OF/lPmMtm8tfhd+M31ay9mhTj3BLdnm08XOYoGmUeY5TnhW8hrQwuujEv"
    "31ksSgnGyApc4aEGK880bv0kyiymzOI+J45SZjFlFlNmMWUWU2axkYFZyiwuQvOUWXz6Sp"
    "Yyi83OLIYrS3huCbRUlwyWpjpcvODsy83nD7eff9a3gFAUc1CgzPXX3Gts/xiTXRx711rg"
    "dpaoS5/TOBBlx10Q4gJa7M3SmK+jkLkR/rGegyZij1wBJQdldQS6aPE6R9QPZkcvfWhu18"
    "VsUj0BdgwkpJsQ9F59bA8jZHVpg5hNuNU64PR18iRzFncXmmQr17MqtgHTeSq6dXKBss50"
    "yla+59StdtDsEAGMMAJUE7tIYkQNwhZBcvPWiIW0J1ORhbgy6p3F/4QPHYW7yDR4H512XH"
    "nowPt4p8+L4urokRTDoBhGnyFqimFQDINiGBTDoBgGxTAohkExDEOULMUwzI5hEDpO6Piu"
    "zL2MEa0g1+7ksKwOG6Hq8TpL1Atmh698XG4n/WX1dEeRrgc8d1PtdDeH5ztFJYyISoT7ro"
    "uwROpRhizxrtTK9sBEVuM+73BQV0dn9+GglMLrgPF32acZwvwu1fpWCRQPPrNiQ0sbxHlW"
    "FhNSVwa1saClPXzkDfvlX8q4G6yAF35YTWIj4qaaDcBna7aBT97JcI0/FnBQDuCmiXSQ4m"
    "73sbgWcLdfVtKyv6+hWBHFivocCqBYEcWKKFZEsSKKFVGsiGJFFCsyRMlSrMjsWJH8U0Pj"
    "Rveb3BULW6j4XLn9A3QT18h0UJ7mKE38s20D3hytyZLocX8yn4M3FQznzJ/r7I8cmcnCOf"
    "vMwZjF3uAT/OJWm+PN6wZ7483ryq2Bl3J8l6hNyaaQ5Xd+BddjIqMZ/i2FO01EO2108WMT"
    "bXTxY7U2wms56xvWwUbOpCzy/UoIh7MKVZQlzPF+BJT7Yn78iZ7dhsgeCsDncFwzsNhiTH"
    "D3Q/fq7u5jRk9d3eYV0a+frm5AOH/N2ldl3tDSBj2lb1JnCftnUnN34itb+h0c2nEzaI8/"
    "iUdCLSQxwjjDld/G4cqT9m99oMslcSz8FQPskYdGs2oHTKvjHfUm7oNdSb2JTZRRIR/nmC"
    "HbOJekMnSbzjbZGsIdptNcmsRys3kjzLUuv9xKBLImMNuIhqKsFGXtcxCNoqwUZaUoK0VZ"
    "KcpKUVaKslKU1RAlS1FWs6OskR+mVZCXoelJPR688HOqDzska6O3PmplUpISvmthUpyAbh"
    "CLtVfv9oqkzCY2tiDJ/HXcUQnSMUG9B84WZ5WAnrw6aALmBdGdDYA8vBd7o/np8ociNjdQ"
    "7ksgbwTjGUOjSApnJnfQhi5p0dX1wwkaJGiwz8gPQYMEDRI0SNAgQYMEDRI0SNCgIUqWoE"
    "GCBo3w+w8NDaKLqcXVFEFPWIpvTHCgOSu2ezgwwnp2ZG8ELhnEXP21u5W7qQ1sFvzn+xWd"
    "+eWFQS3oF9/SsA1/kocn1q6P5q5YedbSE5PVuMRqbU5F+Bzhc32GXwifI3yO8DnC5wifI3"
    "yO8DnC5wxRsoTPmY3PgTKxQX+6q8WoLCunrhNEjtB05ate2FIvbI76zPCxbc+UqocYLJOe"
    "1U+mRfbHCs600ibDH/jYXjCnXEhpsgOaji9fvtTcLb+AbbJg7ua99YNlTy1XBNYMDjRXzz"
    "b82/n5q1dvz1++evPjxeu3by9+fBkbicVLddbi1e3PaDBmBFe0IEdiNZsHwzJ7/gPblEsk"
    "Q1NngBiza6QmmzA07NHaAJs+NETUT9n96EAzouz4z/B6zTwP1vJmuIIF7WgwvEjYH65L/1"
    "myXk3ljH5L1NADUUOO7TxccLoOJAjqh2D6WUH9EMyX0TOpsvg2Fyr8UZLuvE8XQ3gTYJNj"
    "u1yLwQUy891APCbka7/wLXxxROBKTun30XDndNv+Fx3gBRpCCWNfWhLJ0vRgxaM8wpc+Zh"
    "7BaRe9tFYrexi7Ewq7A0Z/SZ5kCJ9bL+atfM7u6yaDdmLV3AGn7/BhH8NnPT89vn0IT/4c"
    "1E7+SATn8SWzvRJD9Cok/Onv99yR02aqBXYvH2LQzlB9R7GPIr4YovFSIMznIL9s5sfOOu"
    "pf+8ykuXZs7ga32eyS/LVBXT7NWN4VLpQGFXQuxqRCTFrRWiNPLm70cbkzxUaVIvWZmjck"
    "Q4pqR+CULiDLgtuBt7FmPPBjTBvx75Iau4N/fcdZPnj2G5nnI78J//O6VYpPJBWp67yOoK"
    "Vdsn2Y45TZT9dzVhGmTyhMdpql8ZSsbnOiEhN7xv0yTKmS4QmF0QwHu4RPrK+/XH53fvEm"
    "PruVEolD8KlcKqlrDOkdXpfz9iEETp9f0ltn+ulo0Xad2HrBzTxOzi8Cl7BWAlHawzN1td"
    "5ayd7XpHOnBEzDwZdgIDg+dknGZN64RF+NxBArZwK2+yOH66XtPFs/iBKFKVG47zqTEoUp"
    "UbhygVCiMCUKU6IwJQp37lNSojAlClOicE8ThU9ykqJs2Bc7oeCs4FtH6tQczUnjFE1PIc"
    "J9OfPEytWySrJUJhsl31RyY4C7BRQYWh1hKCaZRdpqv5y/bLRh8LbKHaMu5nO6PA8jYWBW"
    "BFp6q0Boslh+kf0lMfY5EcBzoySwgO+LEBkN/ufITOb+ratG7yoJMHDCn9odGvsSAX4jeK"
    "glhQo1dT0pGpOZ/y3F+WnQsqJnb4xnDveH6EW7IebdmP0FSpOFEOofiZ+bJQBKjDfcYqLE"
    "eDNlpBFgLORd7phYloQNzcy+TDzFdNjQ8JSyAk9r47UpxjcJ2w5TCbfNOzglbCw/OGpvpP"
    "ArhV/7HF2j8CuFXyn8SuFXCr+a6dJS+DUvPAq/PgMlS+FXCr8es6QxjL2aoy4p5moiOpXx"
    "HMB20tkS0f0mWx+pqAa87gQtCaNw9SX34JUWUUVvU9bnyEyWAIY01hyMBJDCRMjTgrUrzN"
    "qbDDy7jPufwIeoaLsUU7TyhA689MegA/yBBUbblHn4xxqMarekfLTW4zlw9zGVNTDWirSm"
    "aUzeEeqUhhUkq6nVO7faEK8a7IZXlVvhVSHFo0V4tS+B1STfhrnWiOu1d6MQKxlIKS5TiN"
    "VgGaViaVrdx/JkPenG1E0ItYUvXdeeKVOFmuW/foOmzMNOjvPbezblF6ZRo4quhRuwqhi4"
    "ujSoj3wnNzWoVga3x5eNWsUismKtzDiissrkZkQUBqcweJ+jnBQGpzA4hcEpDE5hcDMBCA"
    "qD54VHYfBnoGQpDG52GHwKzx7qxsIzRCbjWKh1bc/C920fDb9oojQvqnXmRUFlxvxrGw8v"
    "e4DJcugxnvhPMRoGduBobZAMkeFWCewPeF1Lvq4h+yNmX9v9UfYAg8XQ4+3BF6xsYNFXzh"
    "w+qTHcIzKDpSJNdv4dvqkFFg9wpAuTrhsxlQhhOHLg9w9fFoVxhRdq5JCmNFgefd8lIZt/"
    "aC2gH0hA+xLQEnhacsJvU2MxmcFSUekm+KKW1qjOQysx+YqtlFiB0mBp9H2PtFJiBUoS0P"
    "4E5MqicNbOHqh+BInsYCJrs7nKHkEi20tnMtsL5sNonGqZvVA9HjdDarB4wqm4gRzGJN/a"
    "UKMh4WgrdVdObrBgTmLftFJz5eQkqv2JasNZSQJfbXA8S2hycQQqOHzPWMENZHSVzbgv2z"
    "D6fLbgbvM4a8fxcMXIhXDlmi+pgmgghgy1ybL4hC8quR5OA5fvj5Uq8idYv61evpy8xei1"
    "9b/wFiUqeRMSeHyBL+QdS1ZLz14wr0RGV0I4nFVA1CmqnGxGQNZAOK1CN/EnevFuzIhUcU"
    "zbzw1nlCkm4Y+xwnTO3Y2Fq7u7jxnFd3Wb12y/frq6uf/LD1ILJsHqoniorML044bKKsyX"
    "0TMZ6f6Q0m2YJK5mYoLG21jMU7njLk2+7g/3OxqJ3ahlI/MCe2wvJRCzY+PGS2x9bAebL9"
    "EzTTLXHsIBj3DQy2GyAXsEoxl//q59GzMjsZdL4QXwWwK7rCuBDjfv4kdtUkUpJq35NmZT"
    "PftwWPOObPu6kny7hieZu/iY/4jpl/uYG77nNqJuVO1UWjnlNSqd8prXTrng23qco1OrMs"
    "KRZRGv1GRG/BReuFiLrk9N1VRUTdXnYhmqpqJqKqqmomoqqqYyMrZC1VQF4VE11TNQslRN"
    "ZXY1lUqw1NG5CYXJwHXsdqOTiZ1F5VvvNNfxvFkPrZoOWgWBpKhqsWztcp7dSnkOJaP0AK"
    "+RWLVrbraXQ22nWp5O6ngowLM1CBewYFUWfpsLe8wrYm8xzeGEcvbh/vKnhxZum2r/hxbU"
    "xH8fuW5o1fv2zAVZyQQEMIAXNuZSwr8bt3LK7aA3TTZQ3q5I7Z/iSZOiqi8zmU65HJo4LH"
    "PEKtMS82R1xqM5VgIeSVPbA2dLZo24YbQIZDwHXdGBvYg2YJntllVt4YLhvh7PC3T9YbqE"
    "Pkp5rgz3d2AWBLYTHkXxD+0AJmkkEdzObRyoDF0//Sf1E8hTQp0GXG6xCNJk/VwDyX6TYZ"
    "kpDsMGz8masydu8T+XtkcrJFohQ48zv0xt12BkGSqTIbJv801xTbRteNys33Fdu+O8T8AW"
    "sDJLtmdN1/WExORs1pQbthZeMI/RLLRAFSwJDrQIVES1sUSeTxf2w2YbqZdFJNkOwHGWS0"
    "y6AuEnwtNJLd5ne3b5JmUOdM2WSdEYv2eAl2DPL8ApUzy3xszzQDKrQMnC6J1iu0/oJ+tJ"
    "J01kvHjwIIleOMy18RtDf0eRyZKVweR1Yz1YKURupizwZZUcmo9TOYoY0PrQmikRE5htXq"
    "mTXO8Uz2OtTdHWeryVZkn0EG+logfjZSTWrmbFQ5rC/ECrbHC1WDpiw7nKpnX9NVpemBpx"
    "3BkSkpFFvmtXOdyEP+9Emb61viG9IHctbtg1oTzKaza18iR8vU6rGKQnsxvb7vAZZq3fiF"
    "WpNCvPg/WBztr7JE0O/efKyRwGJuPHC7MmKT+9eLcn5w/TBVtNJpzE5U+SgXJmCUvYDfbm"
    "gk2KXpcWIeXmU25+n1OvKTefcvMpN59y8yk330xkjHLz88Kj3PxnoGQpN9/s3PzYJdMbC5"
    "sh6ksHk1ZIxq78fX4dYo47ZDcp/9+1E0zqUSZxuRs8blAYqJvZ0hWgaNnK7oLVhkKf3YB0"
    "BVbv2FznEJhfqjnMWQ3sl75t0Aj5EzmKJi06UjTR+RlDeD4HstLWHM2oCPYj2K/PqA7Bfg"
    "T7EexHsB/BfgT7EexHsJ8hSpZgP4L9TPHijwH7pZxPvUzJAl1PuJx6ccL/zFvOe8D/ckjO"
    "jtzOIUkGMbz1yt6ehVrY7GZhgXV5f83y/TTT/JbgZMEZihNnYJ1jrn8I3Y1WG18ax9bKlw"
    "XcC3s2L26Blo8gDJAwwD5DPIQBEgZIGCBhgIQBEgZIGCBhgIYoWcIAzcYAH4ETRcHUdbaM"
    "KEwurC73AfvWs1L+qXEaRvcbLRk8B5VscECmF8kGOyc3X/tZEV00OdUuqg+1i8KZhn+2bc"
    "qbozVZGD3uP7AEplZOma/eIjGZ6aaifNGwmbihA+blK7aaLV+gNFgafd8jrSbKFyhJQPsT"
    "kCubHIAT234rlT2CRHYwkbXZXGWPIJHtQ2R8wWxH31SIyQyWiuqY8x2+qQVOOXCkC9RhH8"
    "aC5GYrDVegNFgefd8lrfRZgZIEtJ8pJB7nwRDY3MLvyREbLKGzr/JVZZ/huVj5hjtBKca2"
    "0m4V9AYL6DS2UCtNV0FPwtqHsMbYbtzT66+ekBgskzCDT77qwLr9eme9+uHNm+9+sJiznL"
    "PvztsNImgAgZ5XDyGoHhhXD1F7fFYaQq+WUUJhsoi+BvAKA2vpiSfbHXMEqtWLGwJQq5dp"
    "C1EXqA0WRZ81WGlWbI36Cu83WBpKdzXPgt33PsBXabsLcrQGc73HewBvZg5wfaIVysyRGS"
    "wbFa2Rr2vh6x5t4muW7yPbC+bDaEJembNYOX8vS2oy6y+TSDK+LiZXyZc31FdMGNvKVSwn"
    "N1g+PVZbBV7rOYrl5CSq/Ylqw1lJE6LaTN4socmDbfCIwfeMFdxApoKyGfclTubz2YK7zZ"
    "NCO07eVYxcCFeu+RKTt4EYMtQmy+ITvqjkupzzGgrEYr4lf4L12+rly8lbTLW1/hfeokQl"
    "b0ICjy/whZqPTetYVjMc41myU+oy/hIagzVY2hhQL3y0dL/8+LPJytcEstI0JvNcJrWH72"
    "qIRxi9TluvsITeYAn0+Nxe85Fvl7kn1dsiRWKwTOSugFe18F3NmSobMq/tviiSGyyCHm+L"
    "aP5RyWScWjMqQ2eyAfWLWFsLrMhecrF0eKpEW/2EY1lGzHVXzBl6/Im7qxK1VDd9uUBqsg"
    "AuUzn34StjKRqTLobR4zKPMnP5kMB6auQyVgOF0jFhwrJjT/l4g/dpuQ4ZssOVQpx9ub/7"
    "+uXm+uFMUwrf5ChyO7CwbnHiWyMerDl3rant+XIMc4CdY9H7c0TjXDtjCooCW9f1iygOKL"
    "q7+w+3ny/v/6+u6OS5shrjaDU4X4Kg7WjyI8rHCwfe+XN7CS/0xEvSVuukVU5/QNldXX69"
    "vW4juDFsJx7qvOQ34Gy2R75sPMPZFDmOVr7tct+vSNarPqwKhKafWNELW/jCcQn7iDsCy1"
    "oDYQgokOFrWw+o6iEGy6jHfpAvVt5Ya/MkFAZLRGq7qMtDIKxVu0Oq+y2iuNd2bxSoDRZB"
    "jzfFErg8Zz4fLj0+5egrlOEENWkVFfQGSwtMcnWoqFfGQwXbuA3CBPF120YoDTuh1LZCKW"
    "4iNXw+AAHob6EsLdWN7+dYUVyeeWxRsnOaiSgmJhntRUbpwew5BLSqY26KwvxuMZ2OuS+T"
    "m0b/lyWDU0CvA3SGpB/czjQBbeOg7KVPsWJkkfH7HJ3VQ6ZvbaGbWZBNmhajtuiA7TfhHj"
    "aL7Z1plu2ti1NaV7tpcSrw4vs8KDmMr0K6n/5+H2JC1aK4xGeYc/iC0SosYI+/O9MLHfvZ"
    "eFdmXaunGMSu9KA9C7TFem6P5wgHbizY29ajC7zsko/+auTbE5t5dpn/pMXL56V6sxFT3w"
    "d9KTMPu2HiZfxAU9emYqhvrYX3yCeoVrtkqO0+Ibi/Izdv1VMMYqHShrodMet5lfTN33kP"
    "mzt2ILvuFmyD0EenXPQwF3VH9nkTo6a2ytXmaeTYNjt6mb/rOvu6kgvtGp5kGLvWDFjRga"
    "2C5t6+J1GkDomamRTZo2T7dIohyxI0GUkbWdov1HmgcvLjPRvm6Fuyi3Gery3IaUAFDajo"
    "8/wBGlBBAypoQAUNqKABFWbGWWlARV54NKDiGShZGlBh9oAKT+jmnEcUJkfnVVZLkA7XTA"
    "RXcZogBfz0LfPVt92ypL3KXiPx/XXa1SCx4SGpagEmbPMetg/WdNtTyxWBNQOdqhmlKBMQ"
    "6sky/ZZ1HtygrKdxJZ/j+3fk8wFtkZjNYCOGASE4uOYCPG1gt7UA7ZQ/1Wa4hRr3aNtVBj"
    "F0pDU+O0vUk8HOncU/djwMImWpxfIcUU9YngnjI7sPlh5Uk7GSnuV7uJyVXq707cO2s5qg"
    "Qd4KT+WbHC51pYeLfivvcyrByInbD2x2VhPgwMuDRpGNILyzwextuBVPW1Ztf1beROEJCk"
    "/0GX2m8ASFJyg8QeEJCk9QeILCExSeMETJUnjC7PDEMwQBD8pfcDa1WJvc3xOuwgsTomfe"
    "st0DfBfiMDtyOcR9DGKw9greyttkExuFzH1gAQNBnZWgctGlQR0iJ8GYx/CurWjcQ2i0yh"
    "PP53ATeLJLGyNcU+mXKBzJ565vB2AvWU/MWXH/PdpPiFt78CJ8gk5MZP6ibL63voE7I1bS"
    "VI4LrGbwvCLUd/A3+M39zcUvdW3HQtWFXbXhO95J+qUnsPAevlCsXZUdvQ4xejbCx7liJC"
    "abKjDyv864G4QVHvBMXF//vQtAie9HEOU+IcpEXvncD1bVAzWm6Efuh3RifbBrsW0drPXf"
    "oyP0d0OaAoUbRWPxJxQ9sb+8xi1kujFoQ62og9KkSIxe1+F5MZBnRaL4pdLf3Zffx0Seui"
    "jIhxA4eX5hkAVrPMbKRPBFB2opeEbHsSzjcHyJaZkO1VfbluncgO225Vc4ZNBYSsXZsfFt"
    "0QSsu5Eivr0ypyjiSxFfivhSxJcivhTxpYhvtZwo4ksRX4r4UsR3aw2Cu1qMygJnNcq3SG"
    "o8oKNeFU9GVYOjhiy63JFd2aQIY71ryOzrHJvb9jSvfozJQosoDMDa8upyW9/fKbznUP5D"
    "Y09liEwWDO4m27PwfS23udLaN8Qf86/tNil7gMly6PEG4QtWVvX5VcLtdccOKy3+NM3ah9"
    "0BdhIwww+tQxXjFbI02n0RWNihC3yA761fdY6bQwcVJLvDue8vi9KqGRtfoDRYYH3fRiGb"
    "f2gtoB9IQPsS0BJ4WmIEbNNzMZnBUgn1nHzV0LY2VI3JV2ylxgqUBsuj77uklRorUJKA9i"
    "cgV3aFZe0sgupHkMgOJrI2m6vsESSyfYjsn2I0DOygrEtUtamQITJYLqG5AK9rydc1BDSI"
    "2dcWNCh7gMFi6PH2mPAl84JF6aCh6v2RpTJYMhKjTt42DCJgVrnsqW03bQa17x2TvGLbLV"
    "P6BIMl0+M9c+I9B+FAUZvDV1M0faEqKeS2wSETPufygsp+6FsPQjbGYpQSm02AkFjF7kqI"
    "ciIcAdW+ZBjlHeqF0jHZMqXiMB/TcsX6vSVcR2Vcqx+jRBlCpjtjDFd3dx8zW/HqNr/Xfv"
    "10dQPikYJLguHF1JUl83149clwzvy5zqlUIDRY/Z195k8gJ4+zCX5vu9DoxUWT2OjFRXVw"
    "FK/RjNp+HT80o9Z8GalUfr2y/yyN+Tk63+ZioQ4aj+PgokOMS80UTHO20Cv+TwjM564snY"
    "YXTrksWAjbxVndvh0AvlCR3/pF6uFjTorT28vWk+XXoB1AqA064LZ5c2h31hxbeZ3VpbtN"
    "nwVmY1ItGs0dTBO8VM9pMkrwcNLAKvkAEyk6Hkh72kxbeyKQ2cmTjufPIpJjj+2l5EpHrP"
    "sSPbNRUcWxBlIH7JH7Fv7+rucie90MRvaaTUY+iYHepZ2sTnIg8oF4+HwmIu+rU3cWh5XG"
    "w46sfA7WUYZrR5uMfKz97HPH6XTWr88c7g89PhbeZNeZv/ioe/kkcziIto0vHM2i1iY8C5"
    "g347vuWMmzB/kkc3hWWHXKosa1p7KV3+GwXvQy7X7PnT7eLuaSo3bwPiq6xqojdaQCGw0f"
    "T33zVDGRWl0Y1DbveGo8dlrG8DB3VLHImtgTZFrYje17S36bL/GNtWcHAXdVNbMcKiZJVM"
    "zPldGJquL2PX5Nx11DTroNm1wXx+8c4vM/ShSQPbutqlMOCVpV++fVz3amt1A+t7B2lw4b"
    "86ii3BGzgRrgBrpIFSvb2O1wscDF3ZT9YY3/387PX716e/7y1ZsfL16/fXvx48u42L94qa"
    "7q/+r2Z4yeDtLhimI4VbuM/KT6dCQaxxrxGesAPT+BGnL4oa7PxpFZ0FRl5sh60sHPl+0f"
    "wPlkjqMgfjymUr8FT6+DBq7ga0UJsF/duDImMDlaK90GNATsAGxdN7be5AE1sH5/5Jt3v8"
    "tTHy5efrnFBhzhNRDO76ppR7vOlntpw3Gy/UWl6SBfFdhvUKnx8+gmeih7rVlbJoNaMu3E"
    "0vCNLTYNuJc69I/UfUkskT2lTK9WHxkiozXI9f0NGDYD69cvH+SfH24+3jzcoBrH4Ord/c"
    "3RckJz/VvlGiiBR6pzCFMkRovg377efX4nzZpUI7KJpX6I3ACy2zoYvVNsiyOPXdwbBlWT"
    "mtJcFb3oj6J0mmZ8bbAVnxk6ouEczQflUIKd5HNnOkAfE/4agSeqmz2+R9JUZ7zyfOH5sq"
    "UO3Kuwkzn8fcq80BdVtcJ8Ii8tvZVbBtsc9Ju77v9adViVGgAl51QIDOyG4LTYqT9IvmJC"
    "keI0COCgp1I1cBOu2KbWVnh7H0wtjPioNmG43LH3nyVQCB20kNMwvKKdoYeOpamMt75kD9"
    "SwB5jExwYIkMFil63bYOGNmM+tOQM1gRA+vI871jTKDgyXKQ2mJ7KExmiBhaj8aolYvdwd"
    "oeSwEmTOntBa4K7l8YV4MhDUNMVe+FMZW/dMInFFmyF9vd5uCO8cetGtzeI7OFrb82AnbW"
    "TLzLXwgrkauT1hm4pgzXYa6tduoBdP/dqbwfzUr70A8lO/durXTv3aqV+7SRk91K+d+rU/"
    "MyVL/drN7tceuUVaQYIUjdFRAjXgWL3swLr9eme9Pv/hbSvV+aqB4nxVqTZfVbbreFXfrQ"
    "O806JkPrBNxb5hZTLJqFLDpANvrPBJhbcLqVjnAty9AZx+ge0k4DEDCxajm2XDeLV3CGrL"
    "Mi2XjciH/Mpxn4/tBXMqQvIhidFAWJy+iqULaJGEE4klKBIaJTFcElUFY7rfkrlYlTF+BD"
    "5rNI96bhDZ7YQvliJA9lUMxM7dMaiDyezk3ubjsS/BjHQc7r3w0XBUoS0P8Wc/iA1NNM0m"
    "sjBpEKXsj5nnbVQ2uSVWYbwrXBEc/4pZzbI+rIizHeYrS2dXqy/Gy8ggGlxtNnIXC6tpZk"
    "hCYbS18W0ufOWnSX1qjocWao2m7A5vN5rX8TBlpsxutUSssRRB41KYA/STmtgzUIA67E8o"
    "jJbA118uvzu/eKMAjaKmR+d4anvwiY+NJxGDaiWUN68byOTN60qR4KVcctra1VM/MYHR8k"
    "hcUJnPsgo9UDxebbigTtd2rs95E9/nvNr5Oc+LwOHM50Np32tiRjnKY6HzLeTza+TNKNMG"
    "BTQWK1kmBv9DwOi9tJDYxkecQGKzKm8N/0ZYEhArM1AHqUgoTIeGp7Zr+3OZRoavPAC1ie"
    "M8QmBRpTEq21hWYAVCgDvsNc7wPURCYwZWovBsESxOzkPazu8weLO04Qv010iW8DBrpItU"
    "yLgi7zHsJDzi1sqXe56vn+2SMA+0uVsFY7EozW4quWvQFLwRKQLtSnYws1lsZMsQYSDexd"
    "XldrrSE1x8MFnTJX6titr38o2l8E3kcArflj+fAByjAZxYTho+VJrGaDfqm8r7j7dAyrdt"
    "5Tz92ATP+bEazvmxgOak1EhTMzhFYjTzVVWPYrkPFLI0Fv+59AS8ycIPZ16iiEKbyuNTPE"
    "INNYNBs2nWdCYUPSg0uJuGwtDbIe3VUsFW2AJyajeLLQZmToLVWxvGJssu0yz2+vLr9eWH"
    "m7pesXu1ydwnHCpSaoiFl+qtr9RNzXPLVW9BsGi40jfMBTU0wU889W9sTMfskhBYu0dQ5n"
    "mvzB+CNijznDLPKfOcMs8p85wyz6vlRJnnlHlOmeeUeV7fHkBH5yYUxqtb5Xi+iErMB/Io"
    "FKvAmrGlHzUe2XDmhftX5TqrPFzb91fN68+zKUxNtOx5tZINL5UlqsOl+rFsAQtWZQPZau"
    "aCJjSHgyXPPtxf/vTQwpT1eJLBmunBjPJSCawD/OeSbeSIAxUCgQ/kYdLq0DzelFC1Bodl"
    "Nmpl9UGGZscahEOOR2ZorGZRZa0tuGuZwWTF9RidEPSHy9IHzLA6ELhV3luvXuLnwPOp5Y"
    "pAtVE5EOcDEbCSDLRP4LtUsD6m6KR78x757a8WqrLDB5PQ5f7O58xxutGwMuOtRj4RweEc"
    "5JfaJwlTOgZfVYnIaBE8mwLBaLuwhUzLPE6VIA0j7tegWxpGbL6MonCcFhCQI+pBMB77j2"
    "PA8aBOvIxqajE2TWE+vIIHhIrcRiCpLSO6B2WyihVrcTlD0g82q1fO8Tnqpxh/gI0UpUCO"
    "mWsyTk1x3DHhRGMgpNmKZGuKSU6jNpgBLeXcAY/voueYs9h31ylb+Z1WtA2YrbZfB9y+jx"
    "9kDrv3qlu2SiKjjHcYxi0d+aKEdIbdhWlTH+FJBmmcFGTe7RzpTQfDZr+op5wmuw6QvSfX"
    "WnUGX7QUt2bxDZ3ozgbdL/BeWcHgVnKq+i5KyKOEvD7nW1FCHiXkUUIeJeRRQp7BGSKUkE"
    "cJec9LyVJCntkJeekfoqF4c2QmK95vbfC2fIZdsxS7uhy7gt78Y8Uqpq3WNhtNkxndcPQX"
    "OOEWzN3Iel4cn7ZYjRu3AztK1gN2Rh0uvbB4sHH6SZbMaJk8yLJqeFO0Q5r31D2OOCa2L5"
    "tlFYXxhXtjXmlWpMgMzwgClRSwR7AmxFRNJlxi54zmrYKOIxeVK6O1RRISo7dHdFRg3wQQ"
    "jTBaDCefo5Xk00evbUJ6VgRMa4G+GZoepJW0DjZ0klmCCH2L9JIUmfkeQ5wRKt+9C0ROg8"
    "1LT0xW40CLx1ka8xmsTB35zsfMGkl1o9gxxJ5qftF3LbE1eJ5VmE2zRuJgYRepIw2j5b1Q"
    "Fw3TRlIKtAHLw83VAb+/JE8yg9utdcdWRme1qHZayD4j959l0eJXjp2jz0pC95nrg7rYvS"
    "p/HPrJrc3mw6fmKgfRepeVQegasbByErP1JXjuW3P4XVZgO7LDcroRIc6Q8BO4zcUoCM7F"
    "5tPyhthH+PrynoiwjvEifhU1RDQ7ASGSVb7wtXLAQni/0W5XhEpE89hlbSuublBSAff8sC"
    "e13AXqnnfW77ef/+P3oxUuZw1buXGKJm0VVBTdbjQogSte6Z6XYSdEJSOpfmTDVRHEAjtS"
    "+FaqSQ3Gx/ebC9DVHwkH5HPBuTiOeXC3XAovQKy7dLhV+nKtcSByNzbI6/OZwxX/sX82gn"
    "MWG5We41vupRy/Xh2xlONHOX6U40c5fpTjRzl+lONXLSfK8aMcP8rxoxy/qnCf/FND40b3"
    "9wCqkkhIuTN4NGWJfw6nwpnwMoCwvjtIjtZkCfS4OQj/c8nH8ljST2UqoTW5LVi0TeTkMR"
    "RT5hhbuY+g1M2b6f6s8pwM7kWFI3jYyHZK05RrXagcpdk4L/pMYxx1Bn6UK1t6ts7F7NBb"
    "CvXMGFw3PoyaO+Yyxau6RVZQ96N1ZGR8+3OxciY4MHHCx/bkYL05Jc/awI5pun76OmuBQ2"
    "skWkCujTwt2IwPQQtgcE1/RZSR92h8dbQywh8gTyf5k2htADFukqHHma9XOpUjMxnP+jbf"
    "RIpBQyMcoHbq9KvWPiFyIB1bjV6xecY35Hwt6wu8p/6kpru31J/UfBk9k/6kyr8NJyPGaR"
    "mjVdNSno7KStaubsPSFIX50DRymS+Wjthwbq3nwvK54xy2J6yydHVYnKbowUquGwayEE9q"
    "Fgj1JzVckeyjYSmqig6YfhNu4NNSK9tLT1KatgG3pdbogNtfo+cYsr73oF62sj6tgXfoUA"
    "rfE7Dxrh03Uwmk1+qBBklHdu9NXrDLfqUd9HdNsc7AHq974pssWduVcQb2iE64lWQLyXYE"
    "Yvo+Th+Ij8IXu6rjrHJlDveHHh8Dc3dk7Vd81L18krnrMUnqXwvN8VNbGCk1q1LhuzISH3"
    "Utn2Q6I+Gc2rkyda/NiTNnzGLJAzsQ3ll9NUPqxkHDugb4VRmaBiUOCYVMAGRurdpsREDF"
    "DlTs0Odcdip2oGIHKnagYgcqdjAzQknFDnnhUbHDM1CyVOxgdrFD4hjphVbzZD0IScmYSP"
    "zeh42oprxdrbhqga4nfG6NYnYb5Mt1T9gxCJJr2nAK7N4ebyqswAZRpyygs2t0NfMwg5je"
    "VpdsD6rmlatRjc9KIk/bIME4PtUUD0wIGoGB8vYXOC7eC2T3sQZ4YAMaggQJEuwz4kOQIE"
    "GCBAkSJEiQIEGCBAkSJGiIkiVI0GxI0BNOScro9RxbzJcLJ6I4XPHL2d3DLzf3+nYPCmDO"
    "bS90+1rqzDdNVGZ+06U0ZlEMKar6Ohjlt2pitWmangCI4UsTSmskbEgo7UmgtDHMtjNEa2"
    "IGeisV0gCcTWtTU5FZmdheD8tGue/NMNloVkwTQDac2tEMia2/mSBYgmD7jLARBEsQLEGw"
    "BMESBEsQLEGwBMEaomQJgjUbgv1jBfuzFA75wMf2gjnlEkqTGT2k6xfQs+DGbgbYPXGO/1"
    "iN5++tBTIfZOFiW9LVEjuMBnOPq4aW8KutpcPGuqfhgfvvou86XHqlQ2xr+iRnyUxukaym"
    "fcKL4qkJP0iVWYduPLigjg12i7rBnsppay1GgFHT5L1Bj4YNiCfQ/TlMMT8kgw0YY04Rja"
    "NENI4xY9v4ld3nIduq40xZHCNqRVMTvYhv2Rqy+KbM/7hhmmqWU4xW1NxHgQoKVPQZh6ZA"
    "BQUqKFBBgQoKVFCgggIVFKgwRMlSoMLsQIW7WozK2jnXTMuMKcwHTdG9A19FvXKkT1tOF2"
    "mgOc/rJotUpozDpfqUcTi1Xe4UZVSX0Z8iOmBS/4fb+5vrhzZO5ZqhsYIaFOyU8BTsW26/"
    "XG5tTsIsYQ8HZuFRGP4IOArRtNEPHJ32OQjSD1Zl02lq9nBCc8gtfH/5k/YOruvmDmKe2t"
    "4CRA8H4NxeLuXfsEUGnpTuzAIK2O7umDuOVtt3Y/Z9IAJWop5rgsUxhelxYn+1iMa0ysbt"
    "oaG7cgPbCadRh/JtDCpQgPi5TdWNV0gLtDZH2k8vUXeLnPhRiIdAq+miGcJ+LoXwN9BCeK"
    "faZLXEjvKk/VwM8a+g5YAyVTZgq+WQI+3pcoh+BS2HdzR31fyZnjR31XwZYbWz16bhhNdJ"
    "x4kDuqrRS6cCaZ5n4yCpVfA+CYSibxTl/xy2UfPzmID7bS6q0q9OvvXH6cxN6zab9rRHtb"
    "Zd8fuYzXrEtOXTWfz769biddeuxWvWr+WUDuBGrV28HXq7pFJ63SeMy+w4y/BWPcUsMUlV"
    "FcvI9jGryLQBr/iKJo52xffqklcef7Ixm7ALft2Hzzp1no2Zv/OM0ZVU4NfwJMP3JhvFyl"
    "NmDnY5CXfvdR+VPazS23tL/ccufatKV17NbVQCQiUgfc7wpxIQKgGhEhAqAaESECoBoRIQ"
    "KgExRMlSCYjZJSDUq4p6VZmcg5zuVTUABRummqPuZbCsUfVy+Cq5eUawqcINtlw6NvcH8h"
    "xVyInKwpTYEDzLaMFObH+M+btFsX7h3phXnqcpMpPFKvtwgEoM2CMcpGI6HaAltOSehb+t"
    "TsjrUtkaL0+Vja21SRMS8yUZhd8CQQUCBuYvZYohTeodJ1X70Bcrr+wEq6uNylOa7PfJPT"
    "JjT1KjYfhTvnwXO6XzCqhcgl8gxo9DsBy598TLjPc6lKRIfDgr8WVLE9FinmzStbB9PkGL"
    "EOQS2w9Jh0z5044Ek6ioiFaKU4qiBwlkLYOGOzpBSp94K4dr9lfMkZnvqMr4DbywMpMLao"
    "laWhrT+G935i6ENvCSp+rHgo7f+liruq6XaNTHcNd0vOg5Bq3rLrI7BvnsutR5RT1Dj9kz"
    "tPyA7ITT8LD78FnmaJHOjsUG7M/ZDc0WutJx3Sz15FnmCKBbNd5kE2TOuh0SRpnv82DHtL"
    "RLfIZZAolAA8zCwmBy3J8HgbmRWM3m+8pOS6/8MBt32EFqaZiS2zC59JAAQaqHTrcppsHK"
    "c8EPh1/g77pC7+XD7tWzDDonYwaqJWl8ZmScq1uVHZlO5t2WIeml723YKjtMe1Q841ORQt"
    "sXHGRTXIJahJRJSZmUfU6Uo0xKyqSkTErKpKRMSjMjapRJmRceZVI+AyVLmZRmZ1KmPTGN"
    "UzBNZnQmJarduVh/B86tDY6dFR7f4f4N07F+ONKpF/qf+qozS9jT7svhjxjIbrpyk0g86a"
    "mLMPoJaE7w5fyyfVltDSUUJhtC3+bt8rjOGxkv5zXGy3nReDl0H+SDootBXJ4tbcpAUDbj"
    "0QPPhmUzRgfJSK8FVYHMfBMNWx6Fr928X3tHjb4o/41yVvqes5Js+Q54fLNYOmLDjXLq26"
    "uHrawuqMsdovZd9SqKwnUG9iwKfbTehERrm8bk+dw0NKrVRUbmOohpEusERyrKeGgWKm35"
    "DIqaUtS0z0ExippS1JSiphQ1paipmWAhRU3zwqOo6TNQshQ1NTtq+iz7zxgdPTheW5nDFl"
    "YlfWWMFsexmsEcPHu/vB2M0bI5fGOXg0olMgYp3GlAzMKwcGcOYtUPyeVIexKbawWoU5+E"
    "pmfyYfokbAt9DqtT+drFQA2dztBNdGhQGg3NbW8q5T9mKX91NHSfkb0vbLPg8sUL8bzo0q"
    "AuirdM3dSsshHNyCVTKBdzrbByuKKaseZmisVRLK7PoRaKxVEsjmJxFIujWBzF4igWR7E4"
    "Q5QsxeLMjsWdLpz9Sxh4i50+ArSPCYWEvrZhkLZ+7Wifa0Y1dsFpn0oLDvIrOZDqGtAnNI"
    "fba2cP95efv/50c6/r9KHy0xd69+3lc9JMUVnXdx8/wuqwfju7/u0sty2j/n9ayFqGpifh"
    "jyq48oDhDzuZWb4jBt98+rnxLN6KwWdXm1kYvL3kTkVRTXxtUIvCp+9qUECzZht0bH3uAN"
    "VsgLUvUR0Mn0hXF68G8LpFp6gFOUH1BNX3GYklqJ6geoLqCaonqJ6geoLqCao3RMkSVG82"
    "VC//1NC40f3GQ8ORuwmuCr5zpExb6c2LJmrzolprXhSUJv45nApnwssAQ7FYMhd+S7UIUr"
    "QmSyKi2EkJovpJ67+Ir3/5dPmPv2Z04Me7zz9Ht6fkcP3x7qqg7eC2WrSQgfH9VLI1roRw"
    "OKsQTUKUk8oIqPYllsjf1zvCEOSwXL62xHIpvACrrmzQYRxsX6+TblxXd3cfM3K7us0L5t"
    "dPVzdgb/w1e94UrUOfM288HwaglbR3S46WdstedkvI5ZnHFiWdkJqJKCYmGXUmowJE36Sf"
    "lUJFS1SfRkOrr/gMc8SWMQliVwvsMmaB87UEt8zk1lZy0N1H2y9PgY8vDmrhd0/NvvIb5s"
    "HLx/rS5fTFIpnJ5csCZPyYgcejBnYtBuoDS3psBTB+t0cRME/AfJ9xVwLmCZgnYJ6AeQLm"
    "CZgnYJ6AeUOULAHzBMwfsWESOqJdQPN70ZyEzpuIZT2ryoboZdEuiQfXtzMuOq5uCOyymQ"
    "51Se4RhelWIL4nnAzJeHq2XDo295UR8Q4vcfAyNvLGo2W/54B32y1Ls/7AKuqs4vvrzDqz"
    "xDK1PXCDJpjP61bKBj9x1mwDll8XABgabWXGVq7BYWCXTKqq5H18/4nw3nKFtQBjKW9kzw"
    "Rc66K3VSMpPItAbYrpaKY6DsVnyV6i+OyJyWiGbaq0HPIsjfn+uDJtw/CfsrXEotzUgp/i"
    "h9NvNlb4O2XAED5ymzfb3Ut5W/g6RTlpl7d9TZ70zCW0tTouu9Z3mNflrZxd0xtkSPsenm"
    "OO5suBK8bnM0juVeUzRKzdls/gRffpTORKcekdLG8wqGRaQtgB0bfGGHaRU6jl51GL+DKT"
    "tsPHUp4D5Tn0OYxNeQ6U50B5DpTnQHkO5iLclOdAeQ7PTMlSnoPZeQ5j4N1MeHqR3BSN6S"
    "o3cv9eWNFbRwgKuogYT0S+2x44NO10avfFidGLtk2BKKE3WEo9RowXtjtsOfcuT3o4U/Kl"
    "5ib6CRETFXpMQSYpRNLoFpzHG4J3UB2XzMCL8eFE973wJSimbjNaWiefVpRJvjOpZ2qvph"
    "PqqjA1BC81mVBZYVIY/RlSmFQQak4Qy5H1pItm21DKjvbwUYe0Hd4ujo4LlVgXfhjWgsYW"
    "8zFDvdm62R2jvZla3RNY6w2miuU2v6Hz205i4fd6xlsoqtKAcCzFunBwclODWPBMiIkl68"
    "x97j3h4pcn8prLhrFlYd4GFBTBpQhunwN0FMGlCC5FcCmCSxFcI4FqiuCWx+kognvaSpYi"
    "uGZHcP3HlY7CDW83HioH7o4fv3vkfAksRD0aGNZDFhjZNkKbJTVZFD2Ozp5wB4corOc21z"
    "XUtoG2xNkjcKJENDW9AyKKA47H+/nu7oOuh1yCD/ZtPN6pJ2LNPLHCRq9JQU7kLo24I9CE"
    "CoQhJzslYPVEn6V/iMa2yZEZLJswdSFom5x4/rLRQY+3Ve4PdTHLeBlR1E+rypL1I61qxK"
    "fo5mGNbZTtYnSaiExdw1pHLclkqEwWjNwQiIniy/rWylcNqxfMm9mu2bmIR8luO2jZetIz"
    "S+0d5k6knEzIcJN4whD4N2dlRnBtxKBAa/IOwTHRC1RXsiha2sXMw5G5ClKJgU4OH7piJC"
    "YbS2q1YwUOFHPhyAe7vczYaiCZNLG5aYhpwQRzeGUpFzCHF7bPJ9jRATg9tb0Fn6hBuceS"
    "yJp5HnODzXAh3GBe0qqhViQl1CZvl5/g9JhHklGvHM6mWMEXeVb0c44kiwU+mbuYaDWcre"
    "yJFqRVSmzyMRKOuAfmy1eH/zeOdB/G8H0u3c5AAj44r3BArKnVGWGM1Oqs9zIq5Fg3adXE"
    "fJ8HO/ZqusRnmCO2dAhl1yZN6XWfzPHbDLEn0Y5cu0se9xGe9gz4hxZvJ5zDBz0PniVNuA"
    "7YT+00c/XzJRALgS+yM1vD5xBb8bs9vmS2N1wyb9cz5V4+6Qs86PQ3+Zj5O0+DXMnT5Bqe"
    "ZORKzEyEHImV4d0T5Tvf20/MOauul1HXBw2KZoZefGuD0pnUPhUrnOGIICuzxmBY88AOhP"
    "cijKzKp/pls4TbP4VKbKjEps8VFFRiQyU2VGJDJTZUYmMm/k8lNnnhUYnNM1CyVGJjdolN"
    "4hYN2/SHqSTvSSuetFf4fJrxHIrDdyuvHWzUgrm1jXYO3/bFeBZ309KlXpV0wPHr+KHm8X"
    "43BbJVAJW61bT2OmEgoBwwTKIEtWhh6rYGSGGUriwtYjnzJBksBGdvZjqKyqJllrQmS/DC"
    "nZ5FqCGhhn0GhQg1JNSQUENCDQk1JNSQUENCDQ1RsoQamo0anmQDkqQgGbSp47Qsz6D+I8"
    "8m7zwtocDmXoloavqPRBSmmx/4ntKGUJNS5AbJ5lfiHUfrSfK8Wo3QzCfDpdRjFdarQSmt"
    "z/fsrBSemh/Un3kpvu2WtSf5wCpaYMT317lLBkkKNd0UlFhgTZgcyRUfPXqDuWoYjY5Pmc"
    "OSazgS2I4Gn+P7d+TzAQ+UWjZbrrAW4HDkHdWZ4H7ZzPr9SIEKY00/Oagw1nwZ0fSnI0x/"
    "ym6S2QIMCy0BZGn6IYAkeq6cRrHI+ozwG3w50hG7koQ/cID9LeEjV7j7B7JqMoXC1ykKSD"
    "tv5WvypOcqmq0JLtnVTfO7aH5XWYKRKog9K8kuCq8M6lKLvOSerXlF34T3qMxgibZHu8US"
    "65L2e9vvptwgyg3qc+oH5QZRbhDlBlFuEOUGGRlpoNygYiiCcoNOX8lSbpDZuUGwP4NVGQ"
    "xckwuR0BxwGsuXj5efP99oD2T5JttLw5ZERTTx30cWEB6O8JEX4FAv1R58sUTRwT9LOtUc"
    "Kj8iJ7CmM1tsdxi1By6KsrYlbI7ygH1h409aNIbFrRK9tjWH34VtxF01w2XG3PcWh2crBC"
    "Zy9Jds04FG7rCD7NITY+77oDmDsrZa1UZPgdBks0eG8fGknIoVdnaC/0+aY5P5bJdG9stF"
    "XS/li7IhItjqyxtOueYQkQyZya3FpRDknkEUTA6sMDpj4igDKg5ah5qaUGEH4IkttAYf7H"
    "c8BRyKbcz5LGE/zfnwN5Dl/k4VNLf07PKk/VwM8a+g5fAu7MCt5cWlKXrQ/iJKOFQxKPTp"
    "VQTP5y/8bLyouYPQkY+muqYO8V30EhKKhD0QxEPI9qOmFqQ4V+S3fn6BVt9bsxm9PVGguO"
    "oaZAuwqDv/jqw2rcv/HtXKVkmkNbB2lkAaXXhCMGjH3s+36inmnPUyli2lkm77PBXeIBxK"
    "Fn+AmbVyLECnvd1PuPu4YqvJzbNTrKvMVYkYuy1fRTaSlzdqtM2WS27NXVhjbiAkJIzPGs"
    "jQj8KCcaRcXc9snUdQegult/Q5e4HSWyi9hdJbKL2F0lvMjPNQekteeJTe8gyULKW3mJ3e"
    "8scK9qddlhXxgY/tBXPKJZQmM7pKPhrlLet+5PTo1XhudGxXFu8XxVETZ48pjJaEKgmCN5"
    "WjrJpnOBxFCCrerCWFhMRoMURtocZCqixhtBhOPs9BAVIS6FZvbUKGw7No5t96BuSOB26I"
    "iOrwNkPSE9a2Abi7jVAmpZI7BsySusye83drOCyz0AwtYDZeP/S7ODlYee49B876FXGf9A"
    "2D+tAP3jr0Uvdujf58BaNkJCYba4YOtHKL1mFu5sYaidVsrir4xw6zF346LOkK8Kt8mcg+"
    "FytnYo1KxiPs4fkUN6K4UZ/DAhQ3orgRxY0obkRxI4obUdyI4kaGKFmKG5kdN3oEThQFU1"
    "cUHVEcsCT6/ubh1/vPuobPpaVcV0vOxpOeYN/KnZ9FVG8FloksD3wvnXPs7IvbxI289Q0P"
    "Qkk2n31xlCgHeF9+mT1Zbb8kFCabLt/m7cIZF02rmOuKmEvKNvvRx+H+5t9/hQN1504Ofd"
    "NZHgfPteRMqQm5JiTGF5eDTloysOPxxA6tPtleXaGLRqunkw/CysoVw2KwHh9zcAZauEc5"
    "yp75R2jMzoSY+Mqfxe1C/lCs6tqthwxlz9ZD6C/HupMWwzt8D1BYQ8d29aqdC2Q9yCWI2+"
    "Oo4NwxEwoS9hVZrh3wvsOHfQyfdQq83hr2Lqw+oyLfX5nD/Xs+hrc8K4l7py8P6qLePt44"
    "9JI7G1Q8Ik1YqwjMX7BJSeS68i6KP1P8uc/hRYo/U/yZ4s8Uf6b4s5kgLsWf88Kj+PMzUL"
    "IUfzY7/uwLoC47BKunxiYUPZobK0eZTkMeOx3wuNGM0hMvf5OdTGE54MFEoZejhl5kJzz4"
    "pmBjXABmwbxHrb7jKRKTLbpLF14O2/ivgfVzTJWAf7Ri+Xkju+y8xi47L9plqSWhh24X6H"
    "oAb+f2QILvrbuYR61zniJuuQQfUdPkKdKZb/V8mwup/o8aTEiE3kU0Ifu0k1vc24MLhc3f"
    "oHwxtXY7kMHNYumIDTfK4Wuzzre3ry1sefMiOQ/Mm/HSCsb05cH2SE6Q3Ll94Kr0kVyLhy"
    "tBJZAGnC0w/ScAYXB0tm08fUEwC25Jr6MQ69nhORQNomhQn8F+igZRNIiiQRQNomiQmdgB"
    "RYPywqNo0DNQshQNMjwaZLtlPROrY0F2uStvciRoantwwGE8SHJ/rDMQb9d4kCxV0eBvfH"
    "/f+YuDTbCwkOJuXcTdFHox4hR8O7o88kM2UW2rpWRC8C1CvrTO2xyR+ectyiDG+NZzkUL3"
    "lCn2LoH9Dnqc4ndqsT5F0A+2S64GiU7K8DyFvB6A8TVBIp4KKZxcdGJ/q39rBCOnKRqEiv"
    "A9OpDCQ/gYcySwr42wVQYplWFW+IjPFtwtDx2Flwa1YaPUTQ1qf/ArJtbME6slHsPRvEMf"
    "F/9oBX4K930Li6YG2IskmoYo78dPHBts1qmMDy2Y7ZQlcuztSyjWRLGmPocSKNZEsSaKNV"
    "GsiWJNFGuiWBPFmgxRshRrMjvWJP/U0LjR/cbDwdLfAz8FXzjSpC379zVq31fTvS+vMfHP"
    "4VQ4E17WdFQslsyFH1LN/xStyWKIKHbSgKh70sov4utfPl3+468ZBfjx7vPP0e0pOVx/vL"
    "sqqDq4rbZ7Xy/6wYKyfri91nUHsNkonFAzHuD4Dz+BT47WYTFvTiSvq6GXcmQmW4LfkjEs"
    "GkHDA/QU5cwbz4cB8FhbLeVoSS3tRS2FXJ55bFHW+7WRiGJiklFnMioEvarB/txk1CGi0S"
    "WyvAqJf/r7PXdYhVaLp43Bgz7avkFNYlU8PjxYMBCznosF6jy2XDo296OYTIAGsfDlEFXm"
    "bqww3CCHVsFHbvPBqlWBmsz+WYJXLfAdd+Z4+BxTOY5AQcRyO+H2nll9gEDWJ74YyeBMVT"
    "grvGHQIKg1XCT3NohtxZEk2wUHDptp2+OIi2Vhqq33U8SJIk59DihQxIkiThRxoogTRZzM"
    "xBko4pQXHkWcnoGSpYiT2RGnyC/Skk+OqCe9kKK3Pmz1WOjdavU9ytD0hLtVvvcBU9pT6b"
    "E75lKnsnH7zuLtLXcyq61Bvnq0jzrg83XqUQYxup2m2MrpnNo0LDXde0Lgmj9x56wU0Etd"
    "H9TjefJOsDqjW7c3N1LthuY4eRHR0LlYeT6mizOFkMo+REvPFh62+oor/UAxCOcJrS+8B7"
    "7OY054wC6XzkYdqHPhgVsTwDOdkrl1B/5qAhkJZOwzhkQgI4GMBDISyEggI4GMBDISyGiI"
    "kiWQ0WyQMfKfisKpS+JNU5mcHie1bvSyfZuMLjmqJZaIwvRzEF9MVqSDJx/lXKGjvpFXTM"
    "mvXvGhhBw0DcQMndHNmS6nYD1V4Cugsia4HtAQkenvYsldjYERHdiHGsmi+4XffF8xrAR5"
    "8yNfoA50S25q1kscjXbfnrnfgYE44jPmvpNnw5QtbEd2bUJ5sPEY2zcE4pG78C93AmfKFD"
    "TMPPzoe+tWZs7DM1wBJn5Jh4h9f1nHkBqeXkaCavKb8D+vW+Fp4QI5Pqbm87HHg+Gc+fOy"
    "c4dVKLwcmdH2wNdfLr87v3gTtT7DxZ9Zyco+KwekmxxDb143OIbevK48hvBSLgpMQGfK7U"
    "LMfyQmG6my+AQUDnlZQOyJoN0iyRKeyCLBnZ3d1eiqS/yT/0kIaBp1W9rwBfrLJkt4rGWz"
    "A3bD3YlvrVwHrRpVYRguGNApIz7tpPXrCSwQjz/B/mmjVzKE/cT2YI0UkT0d0+DU1wYrna"
    "BVbSgmFCYDFN/mm8wKaNcY97yBHfjqvLo17rlhvXEbKOiCi9SK+aJL065vPVjN53JHTVaP"
    "BOXAb751L4MAXrK81WfmhkEtrAO3Dm0XTrjk5q3wDvaUENMg7cgA10EMgRIIAigOLA9nM8"
    "DoLRvLdvQScMF/TiawfrFKldsIqKicJ0deC1RiThHkOcxXEtSzHW3FEC7wHXGSuPV6yG3h"
    "qX8qbh8XBAqYF5T127myZ7dV5l6KaF+Idzd6L/QOFdcl3DnADeBz4C14BHJAiPXD396+NH"
    "tEQfm4iErxjHsxK+KXKBARqlQZUPW4tcb/SMk8w+BDwOSPKZ5U8kL9CRXf0qBo3w+4bBLN"
    "rKW95NgUuqxUv+Iuyp2l3NneooWUO0u5s5Q7S7mzlDtrLCRHubN54VHu7DNQspQ7a3bu7M"
    "m2hJaeY64lNGpcTAWrdA+bKFFqEf08+nxmMsyFb5c3Ka61FdNkRsNWt7gpHDbmkU0S7ZAw"
    "efaHI5mFfWjN3c6CkIEI5lpiuRReAF+I5d9umMeBecoDaw2nCBh8aJ33Le0/5MRw6YkRG9"
    "lOaXFGfQZ6+RMOt4tetjhz0L+CPYQtcG0Fyi9BymPVeXWaF7c0BeAa9nC1G4u4c8drycdo"
    "hU/YRrdKoEDbSjoHMtFiZB5fNi8Kfy5WzgRthnAXHkka1JXddEuAurKbL6PIeNHyOXNEPW"
    "mLFb11jB7Zvuw/LUNcx8w9il6sKADt3KMvqUedJuu3JiTlFqd2QlIil+TUs/mOjfHvkgPU"
    "INF8k/F2EAcuq4n/Pgp5IBq+EE8gjebHe5V49tv8HoGLa/nSZ1VB8/DyYGvofDhO7mwQQQ"
    "cG8RJLVfqAssgOn4n2LXMFejBl8fVWz6DoO0Xf+xxcpeg7Rd8p+k7Rd4q+U/Sdou8UfTdE"
    "yVL03ezou/au7W2xMnqFZPjIc1HVaQz9ZWkz+Q98bC+YUwUg52hNj7g4QuIt4PQLMYmPXI"
    "UAhCeuw6dBuoDF6KoVtigvW/kEpt6mYssudqpcOaCBFMXzLPXKFqpQFNJCaMwFOFI10crz"
    "uDsuiTJXm69pGpMjMeHMAPWycdWdFFG7uu4mZd3VVd15C3S00bIu4tvNtyuwxFieW6CmQh"
    "sTfQAGB9oCgc2DmgrokwwVpqvD7gJZH9geI/hwaMTGfWL2u7xYI7xP1qdgbC3eF+l6ElUs"
    "ZKl0ZL1p8BwMKP3FniPqAbfjtb4+8nAjkQ3m7RiyNTM02NXS3hquLW78BnOPEk3dgQDi0t"
    "pTVelbZVA4+BqIINIfBxRADxTNVlbn1G4DRo+6UDIaPWl6aTBu5ftoi3Y5Urn/Smq/a+aX"
    "5y+kLg9q8xfUjcNxdOfW/IWv4KfiuK1ZhPNFE9FAxbjY/nlqrUpmdDUnoywFylLocxCash"
    "QoS4GyFChLgbIUKEuBshQoS8EQJUtZCmZnKbirxahsHndNl4CYwvzAGriX2CZAvnGkTltp"
    "zvMmivO8Wm+Gl8rqbeFSfVXaavRPPi5RrtUiSpEYLaNvqeqakVi1C3meNzrUzmsOtfPioR"
    "ZysG3nhiK5yXLocTmg5GdROvuaQdfOlfv3X+Fgvb37rO+5wfaIuyJLwKp/zQKSX6ShwHJk"
    "Jtv1n/AYl9pLo7Q813SmkQbD22oazxR1WJ9GZ559vrv/dPlRd4dgGpovRNMe8cZsC/CKgl"
    "VZjXmNYBKaQ4rl5lsLvKmySJP52NIdRDSwmOuvuSf/CswTjqzexK7uY0f4WpWcxkgVW7u0"
    "cYQzdD3M/0VHWP0G8IMR15jCH4E1AyeYxp9JIa54C3gkJuofNBL2XBnxcG+nEBJUDq5QM/"
    "LYhkASqQCeuNdqjWQJ+7dOUHNMxcqV0z5gtSwxRoEQyQCc9Wjp0BJ5h4vC84MhfMUSfnWL"
    "lVJK358Fg2iO/Amh3UBr4h3OK1MbpM34uwxlf9ZBWnGQfkgXSYDV3CodIk3Xz3WgfgKtAn"
    "QFWWD7UzZu0c80T2pyQRO6/SDXgLuBGpeUJHX5UVdTtCguqNUf4cbU6q+nMsIdDvpIK3Kc"
    "pTE/cCyjlOqdwTcWFvMf0VfGtJ2wGDDSbS8OMXYvXXSpvlaP+1miXtToiDATWLdx3I78nT"
    "N34miyN0vTj8UdjVuVq9vnmCUhZAZ9GSp8aCEIb6IpgjRFPwQg3zjTxxJjVSaomKUnJitN"
    "/Z6l6YcEwncuyOCYJYGRyIuc1y7VuU49qvdafWtdTu6Ia1APFR7vXXA6eZI5q3s/1st2OW"
    "QMvQZiCHdhB2L4kjzJHDF0o2S2NyvO6N8GbJfHTwdMv4ueYw7L93iybq9CTtkhDaQQWo4d"
    "yMG8wsz9W5lbpZE1zHfo4O3xJbO9HXt338uHGHQcR6m4JnfmfmCzs5KKVvx4UFfJGoQ3NG"
    "jAvYZNG6oL31quAgtru0IFUVK62oSAilapaLXPNYlUtEpFq1S0SkWrVLRqZnI7Fa3mhUdF"
    "q89AyVLRquFFq6c62Bo9vkSDroHtHI5uOdcaHWhZH8HGOHS0nS6l+dbPL42CkpF6IiFKRj"
    "JMRoX46XGa7j1wtjgrwybx80EtOBnd0QCdnHlihdMtYyzdH0gnDOx9BhYJVzENeGApVKlJ"
    "Tbgl4ZZ9hqUItyTcknBLwi0JtyTcknBLwi0NUbKEWxJueRTcEj07bLTXnKGESz5HRCUzJ2"
    "Ll2y73/aEDf+jsigKh6ZZI9MIWvnBseqyF94jdL5r2Mtj3jsmwte3WqXqIwSLq8RYiaL8n"
    "EiJo32AZLZnHXc0ytDSJ+RZzZKKFdjKayIhVYFYx8wJwk49ZiqZ4WeS9dmlCFA85SZ5vr8"
    "xJL8kdShDiAE5RIjpFCGbWiaQFwjcWw0aVmi0Ki2UJ2QYsDveHAfNmPNiRg1/xUQ/ySaYy"
    "0ZZ1Nj53HIXJvMNxaHEtjr1r0VO2jHJuOxNY4rsx9XnpiL1WzHzjo7kQj2clkeno0qAuOL"
    "1O3bQ9Pg3ryp0sBfw2RHWZZJCLhXW4Atdzezy3+BPmRclN7ZcNQmz9EIpWU7S6z8FIilZT"
    "tJqi1RStpmi1kQAkRasLwqNo9TNQshStpmj1MUeOtQ297UVVUrza9DDBynN0dkN4u8nCCE"
    "f1pCAPZAjHYQzvrHkQLMMkfpxtBf7jBG6z4WvbTulrOKavdk5fYd/gOwWb8Gk65mGOznA5"
    "CT+WEygvBJffyWwbX9Zc4G+xo5ILcAoXC7A/RjxY88YDeA4jrdDHjGAbDXkVKU226C/d0G"
    "nCcwZxRPC2nA0ORrJjRzvVJ8wHx0tJsysBvm4mwNd1AnxdIkAfbJiK7vI140jTRIZvNBXV"
    "UCJDiBiMs3fwx88eW87//aMV/xTsxfT7ZzHhvyc6Est0R8DI5q7yYWQGLzEOhhWd+K6EcD"
    "irykDIkeaENwLafUkv/kTvPEOAPtKUsI+43GVsGshOffAvvP7e4vBstSUDqVpB1Hgfet4T"
    "sbuRfXV39zFjoVzd5k2QXz9d3YCR+NesP1VEP3Agw1OJGV4rtoTogAKLYgvt5RUFXd7Lyn"
    "drzpZL7vrWAn5n6D6HO1PKEyNYHTjSHcpqYvvIwMnQ48zXHHhaJDX5fPs231j3IB7hSa3H"
    "nam1YBOJb9iuWn1tR6E2SmusHYRaMDqYU9r7ssbYiCmMPq3uXOx3CeprxOfMkbYFLJ8JmI"
    "bYBjMUiDkurs/BidCbYx5TGC2Hz7JJB7Iev9ichb/0+JMtVv5Qn/MlpCbro55IYLgCT60E"
    "RajFwiuf0R9Y/Fd8ZZz9GUY15A8BrTVFnDNOe8H2vODDBqIDC6yn8LghHSfC/J3LIOCLZX"
    "BWneET3TFokOgzZKmbtyb83KHZrggwOQceauMWx/yyp9LkniYEHSfyIGZ+sqk8IS+Pn84T"
    "SnJTGiaqFkGOrAeziB5UjEi+9aHYnnI0dWO0p5YEM+IzRuPKlWnHglUJOntbtRQSApOnRs"
    "oERT7muMFgf/3y8PDFUm8+CJFZNVu4cQ5U55kunidK/NTrOatIOIoJTLbNESsA3k6Z7cTZ"
    "EIrdE3tiuaKlh/qmiYOa31cp//RNMVklYGXGeTX7EwqT+S8rUPnMduXsi3AwSWofqEU/sI"
    "SnYLc1ImxrT7gzc/yohe04NrgNwi2LGlXqpTzZ4bLyWsgJh9o6Qo4nkckhB1RCZrkd1yvP"
    "F95ZtdcR3tDI6Rgn9271OVACU6YCBdJpAHnMZC6XA4/CuPjcE6vZXCbbsaSYoOiM7PSk5+"
    "KlyG/C/7xu5aBEPDu+h+LzP0oCNPas2l5SBEarI2SxzAtX61cmp6UWMGt8bCv99Lfz81ev"
    "3p6/fPXmx4vXb99e/PgyVlTFS3Ua6+r2Z1RambPDRC32IfTkavRYfEsjTTZJ392oYOpJJR"
    "7IuPSabRAWSesa6xazSSayig+E/Xv4Rd/Zk9/jGsnYUJBTtcpLqvbzNSVa8L9iXijNJb95"
    "iJvpv09SQXYB4xTZHbEaY6mHSCit1ptZaTYVSpaqJ7jOoQ+rlFMZbxKtIypDZvxBJd8WeL"
    "t02JhHxRNgchl3RhVTF7X8/ZjC6HioWvD4qmb1BPPEWlPXJBQ90TMHLMDN4oUlKUrXc2GP"
    "eTVieOBigbMvN58/3H7+WfcUjXw5GzOSVFKZIYhVGKLRQUTSJIfT6i81Wf6T7dr+XHoZ6n"
    "UHlm+7Yx6VVkm/xOOg7TdHA2td/megX9iWojqdyAla9p4N4sJfRxGUd7iwmM8nrdI98qS9"
    "zPJgsrshuHOoMRH8F16YJ0jLI5Kxjh0SE/Sn3pEF4RoAe2QunIlCCA5qlyzZxhFMq2o8RW"
    "JyTCddpwBnI2cOn7xTGZ8CzslBXDAKJyg6R94mOko72H/dlN/lcnSpZ0vqTE3CBmjtTMXK"
    "xZo8a8SlIpUJc5Wxh+eoT6ehvai/fHKU/Tlsc50GENDjk4E1g79g7RlGc/1He7l8xg1dDI"
    "kHXHLPHs/PSsIA4ZVBHfrPknu2Yf7VtdVdNzCr2k2lUEmJXxnukd2A8j0Wn3fjK1YD35Xt"
    "haqhv+reQkZhf81ZnK03vrhoUm58cVFdbYzXcvAIbCoNDoe3nyB391LNA98YlPbt/bevd5"
    "8rbLWEJH/Q2uPA+n+WY/sGRRa66FWBzKg3lre0pcAHXB07uP2v/w820uRN"
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
    "3nbMww/IJFIm6KjuEX8TG9iYGIj9I75Lar5q71zDpsv+KAiXzmnCjty1MYMIElfwnjCLaz"
    "7d0m4AHiMop37yrn7MdiamBbyUuw5bJoVi2Lwg/1gRfEWSyusN9KC5ttwogMe947u13emX"
    "wcLyavmqiI2re0uAwCPL4PxV2ur4q1AdvSzRcfl/NL+OtqNge/VJg2QKGNOL0DMsp1s05e"
    "GiKAwvaLngEUjo1SAIXjR+eRyaePcUzIfC9ErhdMkNbknXrMTzaW4eCknBHqfCyTV0fjOq"
    "ahnCBeT47KOaX+a/zXN5OTsRfg0CotMOlIZ+5rMszBcWu7gJPU/BSFNNR2GvwvYub3HSiY"
    "/RaL9X3Ex+tgTqrmty5i+V3T8bM/dmFoe7X3oMW8EyM3GES2Vn3IxM+04hTr+TIUKBg52y"
    "3p3nE1C/vDLfwGCX/5OSKIrb0ejXFrr4an2uKzhm7qdyM78EJEkTTEIMKKpMFo7d7fftOP"
    "pMFrjVagfklZAiBAhiNqR8KueWWiajBPTduXqzkp65gJi+OS29lNw/8C60tCEISIIDQ4GN"
    "0QEbTaJCZBiAhCg2PSDRFBq01iYl7sFnUTRRys7mJXH0wIzZoEQ6B9exXWmYThFkBMHG6+"
    "QIDYb4oQLMskBn/W45xJUIQYqofULFy728NPirgjyfgKYJ0/0KR8JfjnDrtRBH3egJfnnT"
    "UkaIm1xk7AJk7kgmWpWwSKTB9SEs1OLE8fPY5XoJoDVyScQAsy+49pBZrwe8CutMHoAyGB"
    "sBMgxMS0tSPAnH7gNiOiPuBTEa0Odzm2tb3fNWe7QCAmYpm9h3RM1L6dD42cYd9tYaFtA0"
    "JiFTMwQI49Ww+pbDXTElGTeFMCrmLcz5pzmS8ND6xw5eKT8QAHK5ZBQXNWKrasdJUS0BEr"
    "lEHBMS24cW92wBdQkgid+1QXI6g8idJ4YEW91JEQJuucun4PtT8qIvXk4ECU9U2PiAPT75"
    "fDQWX0yaak0GJ9KtxahwPFsVLr0ZfiCukI95g7LdB0joGK035Lc94gBReQEX5Me5Kh6cYM"
    "q00isycfUmghHY6tPVVRBAcrTqKrjmKkyFoaHJU53lFE5FcYoWkXd4xIP1BYPdLP8R8w0g"
    "/WASP9Ioy+ysKwGUQdaKRf275RpF+EWBTpFwvQRPp5FhVH+gEqQaQfQYlG+nkiYCFHhO4y"
    "kX58dVEhXnG9XUK8SEVE/QsrzI70IyhZkX6e/vtF+sU6j3/rExyWbBE80u+LNYNUpB8szI"
    "/0IyjRSD9ut/ucjRlG+rFIxE3RMdIPT5XURtg0sTRIAFUmyO9us13e2vPCrzjIL5cVKffY"
    "Xe6duy/kkTqF5/Y223VRbOvHkYmfMXbx54DpZbWhWgfxhM/qdlkX1yBTVPPSl/mAZIO6nG"
    "/vkfLVz0jp1bLsJDdlN7wCSadqoov5evt+etWMcZam/RVDGn19Gn+9L7tbY9Xtj7flUFAR"
    "3ntfrivHzxoYZvWhZFx2zTWG1H5C0H4qLjbzLZpeq/mEENlwSD8t1myxuCvVti4+Fot6E5"
    "ENDq2+3MzfFZf3l+lXC7fzCHDwfV3c1Aa+eT9fTW9KAW5SpYPHvBFlUY99O7td3q0vMULz"
    "AbOo8vf3s00xXa2Ld0WliSIKZf3CIlkrqWfrKqNeipmdCzLMqLDYhrpvWKxloxUWa/kl84"
    "q9GZ+cHtfPBe4fv34zOvqbF3JqGVCPKebeUXQMvDEwigs1n5Bo1YhLO2BCJuYLT5RmDI3k"
    "qO9iMBiAYTV6DbH9nAw3tuzCUdM1UftzZDl/LP9HsAnGWcDLffMZPmms5tn3TyOW7QDtOJ"
    "mfrOm8HL8eHTZPSZr/Hp+V60TEgPwhHSrMfmMp3xvlIZ/mUzrs2XUxf+B38Nyv5zCWN9Fb"
    "4/mijaQOPkVMEwHCzlp7RlRbPsH05ORzv7rB4OT49E25s6hfBN0/m/xWt+rB8cnr0VH94+"
    "Gx/0aoY28ntjb+eN6aSblerkgnr98cn5w1fI5PDiZH5WIa4YVPgu1Lp9FnW8+L0elkv2Je"
    "7tec7KP9/eO3R7UnqfqzBNh+ezM6OTsqh79fJ28QOaLpNUpx6BdgWW8740Y5F+svvPGHmI"
    "SjgQgph0eUx1WYGTN+ndVNpefB46yE0U4/LMzxTqJHBMHnrUVnYr/xmZIXJI3QOq9vsAxQ"
    "jf1Ga0Ud2WEj5J3YYXkcitduCl5sWGMSBjP+OyiOg1CN/wb1JSFc3E9t3SajMyNjYoqYA0"
    "/5naW0OGk7ZL7pCAkIS9z9m46xYAy8+df7IEEe747edIwFY+AVvOlIUqY08JnfdEzILFGO"
    "2CriNx0Zytn1m44JmTnK4bzpiNDgChniTUe08iQy7gvMkIBYSOz+BeZYMAZegXWDF5hpvD"
    "t6gTkWjIFXZrnxC8wdLVfwAjNaeRKZ74wW2G9AhuNDvODCtkU5iFsYiMrWhsC6AzKuNqSW"
    "jnLopY2c1ftlZbYPKXv2AI+dsB/EgqRX7u2BhaAz+FQ40viYRNj4GANx24dychUh6Ac+FV"
    "MR0l6AMeijiFwf8IrKugAg7NkDWm7S/RsUI4lWcnM5psExKt9cxqpNYpLcXI5pcEzKN5ex"
    "apOYWMntg9I4Dq3k9qCqpOysN6aD0rjsQ3k86Eel4fEUK+A+psHg+AdbINlu86tm1/FEYe"
    "HkRd1jVCysYU7d4fAmIu9hUWZAMEpGDIMDAkvFOYeHoVJgPhWOKwg+UUUX1p1uNvM0iKDB"
    "DAFlnm2ADOyO/hfNlrTy5GEKO6MlYUMNeuOQcDndsSon7YuOhuiIQ2LiGKt34i/FFpESXk"
    "I/pkDzACeunrF4roISpEAhZWo3YYIeNM88osoZKF24RDeogDyF1wvMUAcdiZFEbsI7pIB9"
    "KhynDRtRhBdWmkTlggYlE4pHRIy0IBYRTCzRV0XsgWw86LJJJiATwfcnm52ogDHpuLJCuw"
    "7piA3/LjByjNzGuAoxBmQ4xDB6VhUhqD3jsm9is0Td2KciDNkP+grSF7S/K0IOBWIilvXe"
    "kI6JOshhMDByRp9tCwsNGhBSB1TDAuTYcxgJJTLqiJRoYyrYylyIBx8VFYHIJ1GFzNoRYo"
    "k6ghwBO1MJowcACmE3wKjxvrA70KyNvzCnAE5HbBQ1cwpQFSfR+VG4TGB+iC6CyfusCMrj"
    "msTThP0yoTQxwQgK80URgGGY8Z8hYcZsLxoSg4z60uJyqg61mH16ZxvcCJLua2NiYleL3D"
    "vS3dpikqRPvs2NJiFin4qIAvBvSqliDOuOwLXlODkiwsLn6jki3KZ8wBwRoI4oRwTE6KsM"
    "XLiO1YHniHBNHeeIgIhlOSIiAWyOiNa4kBwRIZUkRwROeY7miGhFQC+r47rL5Yhgq4tMDh"
    "DV2yk5AKWIqH9hhfk5InDKc1aOiFb/PXNERDqPf+uVViDVIkSOiC/VDJI5IkBhQY4InPIc"
    "zRHB7HafszFBjggOibgpOuaIACkKTOKH6Bq9+Rncljc/IhfLzYf47rj5PbhQ196bqz7Zy3"
    "DtJTcjDXatrbm0VhWgrms3WSzgnewOz1rNVvPph+LeKf27rz3zhQVM4QrugDeF/UAu/D55"
    "66DlsAX+YuHVcthkPa+YR+x6XzWHV/MyNbCu6KV42HU4LHOufmUvLUU0VSAUXfGmMbZGbT"
    "Ycnjn2edUlrgzbUUVKaX7IbqooQhnWno/ukjKwoKabNVUPr2GDhhwArbBlBbGjCdoMZNVY"
    "0qQYLMyC2NIEbRqzbqxpUgzBIsq9ezn7Bp69fHd3czPNpb1yhVK5r/6+vJhGT2Q2l/bdNz"
    "TxUO9kVV9I2q3PnkdqtZ7fztb3mN30TkO0y6Ve0/kU3tac6T6tWbELegxk5j4m81c0nIIe"
    "Azm5jxxOPTPnBFz6Jc7B3iaMG4H9hh8gda5n80l/pYvWiS1wbcG2y4kwNWQoHsEq1l4Att"
    "w40ILCWO5okx+cucCDBHlEOrmjwzpTUC68FcH8qu2+rNQVeR48wHAG1VRDUriUZthXu8Py"
    "eCf8DBe7oVh5rIwLf2H5LNZdXeqGYuWx8u70RSQo4kEudCNVp1Cxk6+E5VE8nyP1ChQrj5"
    "VvrTDvCoV1V2lXoFh5rJKkKwRhAv3nTrlCSixQjNQakHwrWcXsPN0KKTFDMZLxDcm10ml8"
    "k6RaQapOrlNEF/QRIhTZ572ej0rJVALf3tG7+Ukl7PRqPiolUwkiI6fu5XeydPG1fEqI5D"
    "ZD9px4SIKvvNUfE4eVpvAInxIPSVA8+g+Jw0pTeHxfBw+O5wBB0Ay5DfJqTkFqXZHMN+Ug"
    "EQLMd9fgd6Diz3rAQ+F42NmPzcVkIvx+TPludJB+gy4sy38bC6FDDXw3GDOPf4UeQSFK8n"
    "pqPKGq3U4lq84jFN9NTVEnsOreTE0LkVz7pvyN2Ooz4Wh03/QQ0c5FW4L7klv4+pb6Q27+"
    "K0MDvePmVYE94+YD9LUVP4kUqoJ8xG1GvuHGeoyKejApqN17wW2WeMDNf3VK9H5bTHhOPd"
    "+WfkYq1hnj8bbej3apvNmF6SDqTkhZ0cNtMeE59922mdKzbchDX4rvfOXe7PpXaP3cg21e"
    "Wdl7bTHhOfVcW76bfb42jJ9qy1FIm6BjEC4WMGECUrFICPPFO7x/gpzYZ+JZL7fzj1U072"
    "q23s4v56vZ4uuPXVkXm9VysQkCTuDLUE4xvMDXpnQmbMFbziSfUoodLzgze11a45UnKnoW"
    "MZC+EbQYS6VgC5S3397eIyjmx3P3iNPRQbkkaR48Gb85Gx/UD7eM9w8nR+bfZ+Ojs1H98s"
    "mjZH2V3zbsT7Zab6ib+1v9av7zLtWHH5EI4bwGeVGzGT4uCg8ppx9DkZcGC6jwCze65cJH"
    "SPOIvYGhCR72GrR77DAqSw6vtZcugL1hQYo4MFMdyK002CYWtQz7Y3ZLm6TuAL9ntGlaGj"
    "b8pK3n6mNbu2/cA2GnrZ2iSJt9rj6+4Qd2PhD6DoYviSpP0zPaXze6PCcOWweSKPM0fV4H"
    "ytHmOXHYOvCWNR004K1/MvjbkgOhbyuQ7Zb8dZ1bv7Vh+PXD2d/MRT2HmBdnvXQPqn9BV/"
    "WiVlOI5A75qV/Wy1XBju4lmfgu+KCQ/go8Iwe2HCU6WgfMGZyefate2kOqo85RQtXYX1hH"
    "KjipFHL/sxZKDiZkSXQ3TpqDrB/xTcnBhCyLNKGIc7DVo09oQXi4hREpFHEGt36UCi2IYG"
    "3xP0F+oNlmM79e3Bbfgmd0eZP0im7mi8sCx7DYhrfxBlk3JHyeON9+zk/EBLQeqPc4ar9V"
    "77G27dl6PZftS9XNu87T16Oj0avxSeXhPB0djk/NI89j9+/T8clvk/36uefTt2+qF6iRp5"
    "69SlfFer68CqqtrcMLFayfKrY/Vo8g14ZVvYNMvlNMKkz2ZDHOxg1TcbEBVlk5WbB1FhyE"
    "GM5dH0IaXTTrRp4PYzePvZbqniXBqxydixD18BceCWK5GrSSeGKycKGznV0p4rx967q60r"
    "JwoV/cTz25puGMIlcGzU6uHo3NRwcx2f2lw6NlKHm+zwzzlBkhDBd/lwfOUPIs/oGePSOE"
    "4eJv5n058mZ9kMbcTgb6aA1vLk67HpUDbaaxDNKm1DBQG+Zsm66WS7Ik5zFxBnG8VKsjsJ"
    "vfBrJvJ5pME8Ic5xi5TBt+TPoONMJJcA5ppCnOUfr8mDc8eDSiWbBn386uv/rN+lA77FJ3"
    "PJZlwZ776qoqpQ11xUrfu09zl207AX3UxZwqB9loRrWjnvyo78jw0ZiifZWxsF5e+6CS5C"
    "BZVSbfP/pUAmRayfeD2rPwyBajeCeby7aOMh5mS3XYuYR0idYaZq8Cq89i7LI7CelojAPt"
    "R2D10ol5uVot19u7hYvX+ornZZgVr2IUVJjLiFf8c1Vc1lXeVq/ZVmVeTF41udrsayl+Dd"
    "+H/Ffr5cXsYn5jlI3gbdhf3iw3RZR3rv4Vwt2UBlBMy/VZsaZ1XBJWwRyzjdGzle6ZU+Tm"
    "cj1fbefRZ/P9y0w1Vxnvp0XMtMsxg1MkS8C6aLcFltfdeq6vfE5KBxU+SyofHp4Kj2CC9B"
    "eHFHyLEJcswf+wGvxOB0Vt30SC4n6PsQKd0wnq/e4J+SSFG/Q3KJj3OZbtGc4S9FHI0vuM"
    "skSW0LQBsVaYBLmdAL3P+utnsm5shg/NhbncxIhIaMqLTbzuHLR6LBThqilIUHZs1UbU1J"
    "qDU4+xIjh2VMbh2OFdG05Taw4OSOmHzPScwxMxR77JIvTaqmJKzFCltU0lPWbYMbvIbjSY"
    "lTU7BPL3cTgZbVOquziq8hw+wR4OJyPx6e7gqMpz+FjJeyABiUk5dU9cbw4OWAZyjlHS5A"
    "RUdMUZPIkMv+pqAxNUqhvWwUqOgVQ/wePJu9URfdCSouIdtWQ5JBayO1VCIoUMthHqAB9/"
    "XxZZMug9MZuqPoc03KfxYYb7OBxjUEYXZsCabdPe5N51ZAxYMHq/v3zBR8jhFjiU0F301X"
    "20BEy66AwdNXerN+Ho6VH2GEEhl/woululcEdT62qV9jqfkLYbVwr0MO935TE2EIuPXtyH"
    "QlK+Bvz+sgMt8PpGW77DpBrS0rPq8GCZNo+cJAidLx5xxg/jFxzAHxPwz+H2vLEd2jmiJp"
    "EHXl9d0IgQEepASYyUfXH5c+20fX4VA6buQ6qB6fswsL4GwzxZuGrQNH6BFUSp/DAFiNL5"
    "oZI0Kf1CA4zT+sW0gtR+NPE5lt4vlAXLPUbrNJPmT6RDKtkbWnuXhG8pvURdkijPTvtHE5"
    "9zUv+FjdIv/R/aCujPfVLI5ZoJTwX45VtIKi0gUp6fGpAmPsfSA8q66edv5zBdIJeqSxNp"
    "vt0NDpp75AbcztbXxdd/+fVfIuUfFePSNbTFs8EUx2iZ2TmPoDEmrRSCDTft7IEN2yqRnz"
    "N+P4dfcHXM21g2b2BgOf6aT6HCvY15dScWZZ1gG9aqyjrD1m6kE7kJ0aaRpSWMWdhtDyii"
    "H/uRlCGaQH2CdPBHAi0MAEExRifqQXq6HrdyYynSKGWpFiFdGiNIOqcOMZVf0ZXy7F6MMh"
    "wuaaSwbw2BNpAF81JAU5cnVgSESchDpVOMZOBAZQdqUYSyvqoLNR20FZWW5osM6UQdVhkn"
    "K0GknbJzvTZRUZ9eqwtZ3Ge75ISMSNNtPEwmSEQIDt4u+R8j0iTegbI+IkII9nphbsPI1r"
    "/izdlQ6Q0TGyCcde+dENZ8WnkOw3PJoVId0rXIMv8RfGy3xMrpL/Tz0mCrRLoPdsOfxxwl"
    "A4SzkEIKxOy0gypLnggRo+6gAaVscbg0bPiSFUeOQV4J+muPvEx8S+iQLBGnZ1jDMCkTKX"
    "HYOuiSOBGnz+tgoPSJlDjShUrYsW5X5dy+XX4LmZgtVO5ixZb/EpcreCMq3ir0mKovWVj1"
    "iO+h4ZyQiIwpbNqhbqdREmFLl1Sv7KoHDnZs5gq6Sp8lDFVxNvaqFUAyj+dZdNWIYmQWIZ"
    "dAJTnzyNcsMxFgDoPpo6OFdL3ThHFgqWO4m064SAJddLz/hHLg6GK4W1GESP0WO56v9Ste"
    "6eTSRRMn37TP5gt12SBtq7oAMhwHSK9gWSfzQB+M9yenk+Oj6evRX0wa6MnRy8O3lfbqv9"
    "6emv++ePs3849XZQf/y3j8xvx1fFZ2wgfISXAeY4cVR8QGHzw8UxpuzYXIkl9wiY5NcVBp"
    "vPg6S+ONOrTK/Jxhqu6+vIroO6lAc8JAJOKqgXsMl6DNwtc9jktKwobddekEyfPgB1w0xc"
    "Jw8XdeLkHyLP4hF0qxMFz8rITEFGEWs1ZCYloAWTymnW6buTFeIN7MF8VXvzr8x91ssTXD"
    "fZO/DLwYMt9OV+u5eVBElOBswBXg4zpw9uqOu2ptCvdfV1YmobiorNkNsKKs+fot6+S0P0"
    "aCwhRbJNvQIrzHQ+zP50hiLC7zzim8UstaRMvidR3kgY12VZlhV7OxFLmhvabouqqDxGnQ"
    "w67nYllY0JueL4fdDhkJyO0gNAhcJwMLasfVG6BNAx5u3RaJwcLcccUGaNOYh1urRWKwMH"
    "vjuhCxN/gn8LalBkDbMue1r5tVpJfvY/IUajiBhe8qtB+GaP9QRqlaxLfyMQZS1YSPLOxK"
    "PbyL+pCqwzVujENmjNiZEpgX+IPVVFcdZJMB+TPDQBmBUEHEbv/11TfwuPTi7vaihullbQ"
    "au/vezxaK4SZ0G1Kqi4Wy2s+3dJsVgu9zObsSbxXLf9W6+vo3gbt7PV6vo1+o0CFPO5Wxx"
    "WZSGEHHpnbSaCGz9kp7rTm+5lc9aKivpuxGueWjtfmtmbQ+IUlXXX7B0yCEHr4c4SM1v7i"
    "RmcjLeP6sOVc5KZbkHOF8fv5gc1u9v/j5+Ub/OOTo5OzKHLn4NbQ9yFZifHP+T0cua/f7x"
    "0cvJyevxQf2o56+TN2/MP/ePX7+pWsn8MSrb9PCw/APU4/qhq6b+RbI7NxrpmVW7ZlLPXV"
    "c46Mroa+B5vI/Mm6QWiL8UiT0AiHnxtv2Q0E181YcBNvhxfegBVWjhAijW9iMUbafofNgU"
    "VIAuShoj4ubaDoojMmvn1wb10RBEThRIgQAZwF0S15poEW48eFgcaxHdiG9YHw0B5JBuVy"
    "6stM9ZFhzjawn0oKdlSrSowP8DCDCoup6eqEIah8SnAwgQHMrem6hCGkdqqI5YZsdoLdkZ"
    "Y7VbArGMyC2OIguyX9TMxzJMDNL+7oU1RnsdOB6iB+jdPk8ah1skcjC4lRSU337Qkt3yo+"
    "WuV2YsV11QPJL9YbjIs76m5jctPG31OUQ8LxsgyKHyvWiDIEs4zLxSTOcQpEDsbRAQKYdX"
    "sEERASFcW/5Ur+jPQqtMrs2cM4TfmQAVZn1+EdC1wk+Ky7hQJiZoQX+L6JjAgyyzw4PP9c"
    "WgsMiSI0J8jT40wKxVt648vk0HNFjDtgWAPfsf1Oa/UBoWVIElAyoWXN+KB4acs2CvqMR+"
    "IRm2jhkWGGM8bt3NkvE4oMKHpbZINB77n/R6LJCJCVo0HgM6JvBwPB4cfH489grLxmNIiI"
    "7HgwPMW7V3WCKw6pAKbVyvCLTq4JMabigTE7TEqiEdE3hg1cODz1q1X1hk1REhZtXDAyQz"
    "mptBnZPL3Ct5rp7FvGY+ZP5yv4Ioc3kAzdcRSNwLVIBnKzftGucpDyDKMpSH9drc5I0BIV"
    "nJvfKSfOQI2TmaibypGU1ujOgol32cpxkyq3RYY6d80ijyqLNEJflZxhGyc1Z+8UbVPTOL"
    "hxoGP/TKMk0qn8gj/oW1dTJruF9SkC8cITtHM4Vnu9HnaTGQETxbXqbyjlnAvQADG0kQxt"
    "U05/9I2Eo6EbgR7t93Vug7K1fzzaV9erz9tX2OXBSwZKLxNsu79SW8XW3ac3n5obSRTbE2"
    "vS1Simkv3sWYdomVvhJTibS+u4mergeXYWwxDkv1WzaG6+0SaduInSnVJ0RJ48JOy0g1WE"
    "nzkk7LUPV6TsvW7zuOqf0RZ4lwafua4+HeF+0glEpoUnPTIuzNTjz/w3kToDV6dTI2kUmH"
    "k9M6UqscSPfH05O3Jv7rTTnhHJ9Njo9gSFZdVTwyeCFR/qdIJ75p4tFOnW86odTBDm+o20"
    "1EzfQW1lwEqv7J3Lq2BBQgOxTr7Vn9OjNQ2DeUIhIKjvKtJKTeLCQ7w8hQefMSAcyb4NSx"
    "tbXnW8xMTMI2c7MZ1WpuUtRvN1t3Bpo4hoi6PQbADRFNxLsx5s2M0rgi6pYYwDZEhBHvZh"
    "i6jGAji26DAVyq98CwanPtJbv7RRDi6HZ434uUiw9f4KdO3u7KqmDAe10J6fiKkHis07e4"
    "YB/eAdjsgUyw0JZjDSkppO2aXRUnrDyDsnnPXtavHRFp0G4z4fdn+6MqXk8WHlRpH/bIeH"
    "D9vjskZFafbcqKbdinoyx4SHA86+0UcZa6UQlXS+qxZ4xblMQq3mx95Uhj6vSq3m6xB1jU"
    "h0JkUId7cDlujJ5CDvf7qthxQWTO6thX8aR5dXKz+Qbemixhz0tu8b1ayzEo4L3taXlnHN"
    "UXy7vr99UDhj7Np9l6XVLdl0uH7fzG/9L/FutQ105bq0veOgXm/2Wkd6pNue9LlzUPrfct"
    "a2aR7UF2QQEGw76e5ugJSQQz7/09SGiHx/qDvosRqQ+bA0wx/ltzQXEEgva7cqA+GgLXoR"
    "iURgDouhFBbbT48BwziyAYViCIYGjSw+HXmTAmwXtvgAAzKN233aIKaRySd9wAAYJD+c22"
    "qEIaRzhdMzafOFmECY7GzUoA7EPxIloaiIXk6oG1M6UIhboIwtV3qA9604qV5i36SUrE5n"
    "eJNbHPiVYCHITQT+zB0nQRw8po+d2ymd+FfRLMZN130Ge937UQhqJwUAo6aEjEQer3yEHR"
    "5rpgW1LS/QAVYqODgsr2tXA3xzfYiA5ry7AQMF34UQs8IhkbvsCSEUq2Cnyb3pEactYNik"
    "tMHCNF7HxHQCmLtzNRPgDfL3muHYBvmA8YgB9UAAPwQ2i+jsKoWKgCNAC/adsoAD+EKArA"
    "B/U2AfjWiOIAfL+8IAAfIzvHAvBtzVjkMKajTAA+UzNUUDaosUtQNo486ixRSXYAPkZ2zg"
    "nAt6ruF4APNAx+6BPOTSsfD8D/0to6FYAflOQH4GNk51gAfr4bfZ4WCwPw8+VlKu8YgE/5"
    "7E10ve8lrXygiN+dE4a/Lj7ONy5C7Cs+IvGARnXNbovFFS1lCXFjCNt0pUYKkEIUnGFkQ/"
    "NtvRfpJJjF7epmeV8wDiOUQ/WTAetWoSpB646ZauC64+o3fvtoWfOjXMjWIKB85guWvZMS"
    "TSv7pWOo9zJFqmUE0doYh/Cg2WuJQaK2cQmiCTAq3w1nClsYwN1+65vYsuVERw04LUhi0k"
    "MiPjSN6ABYNwNaO6JK8bWUKZDBiD0AUl8KBlxxFDRCmYI7RDQ0KgIDqzgqGqFMYR0iOhoV"
    "gYE1PQDR1XCGoPYvdZSiUShYdHXqqun29EsN1k/Z7VktC0QxWihtul3N0mOAVvUFYKC1Sx"
    "oRTLvqIfEp5+yDFXNG2y7RlAR1ctRVj6okhRDsSJFN478vcT/GL3GHa9PoNjfYBCY+cl4v"
    "DJuEv/kDVvdlBLkhBqa7wdS/Hh2y1rwnHXLWvzAd8u99czpkp3eFOuQ71P6235Vkkg0+0A"
    "96STkhC2OWa28Ed16GIiyyaoiGsQFmP1Qurkpk159R2qwShrgQTUjChd19i5m8cYuAH3Sz"
    "KbiDC0bdztvO5K1cBP+gG1DBPV1yPpOjx2/uItj1r/BSgrDb3Z9tO7S7Pytn2n2AK520MF"
    "z8na53plhk9aB/4TMtDlcTbiEj14Bb8KSRa18UxIVgj/i9trnZ24PYyD/chpdxnzC/610X"
    "27t15Qj5x12x+fpvk32YL0JG4OHEzIY4Pi59bm+hZd9kXBfv7kzlohxn6+KymH+MMBpu0c"
    "/0LbDUbplxHYzY04bm03M7C5gp7WQBV2sBTr7qh/Mmq9TJ+OztyVH93t3haPK6zR0FmOjs"
    "hAFT+dHrc5JX9oHDk3G51ztt3i8cvXlzcvyb+ffJeH88cf9++bYcfg5IPbQ27R09Vz8JNs"
    "KApdoeOGlNrO0vzcEO+2EJ/U1vSgJszgPlBde4SMoUVPWLXQkpGHAF+zmSMgVXdxeXEIGB"
    "VbB3IylTWHV3bAkRGFibIVuEshnVSXzmuzoyw5aBib33JOhS2DR3nGT1DIzMB9RQqhQ+vS"
    "fViKoZ2Mw0x7lLQhHSCP1Z1L9NYn9Ux+3JxIfOukdCk/Lh+zdJhlYBfYUEL8/bRyZoU3Y+"
    "NNiEs4BYlHXDi2+Z0RlWcbecEYLVxm7r1amj+9QZc3dFoy7vfRnADkIRhTrpNgKE9EK9hG"
    "PBrnQjGBVaoo5DA2CQHh92pQBJn3F+ic6TI7PPuKLoNDmcWkIRhTrpPmuy+wzUSzx/7kI3"
    "wpm0V58BDPJz6i4U0CnZl/VOWU9U6Fr0vDaG1WZ2U2yqnlrulL963+1meXPl5elSjTRaF7"
    "ez9YfAf2vvNSxXq+V6W50zRVdZCJ9qS5APP6pbcFUqMfMQA/OiDOGm9e2kp5M2YKXkog14"
    "agTXBAx7vlAQ8PLsJHbS1p+ICzLQO5lQI8s3SdHbsc//ru+XpGvHBvygtNc7sgM9RUiDDD"
    "urxghPy5CF6vVtGVSPkIYajhzqUAMZslAFrleCjgaq63Ylq89iFLhcCToao667law+b7Ju"
    "jpWYqyFKmKotoG2jlm8WFzPQAaGhUemFNqDV5vuczCmToE30PUWHTFKALNpmeu0CNiClsb"
    "oJXBkqqF4aoWF4bWfr628h2+98YWLAYxn9TLyqa3+7tFa6qL4tZrdJVlWBPst4Ywoqy/iG"
    "leoyvuHJWcbj4REEQ5VlfMNrWeXmrt4z9rP6Pjz3TcFzKlWZWR6e24b1PqC8yzXTfBnGRN"
    "i8WL9U405l4aWcxI4AbRHBjiCmDwc8832oHQFWOz2y29KN0pmDOqBKwPMbU2tMj2rPwqvM"
    "RgatGSAIWM4MlSGZWrNwxCv9iI6GNsRKH6k+i1G80o/oaIxDrPSR6rMY7UwrgNcMXRSy5r"
    "MyqIZrvs2a9YGkuZphmWoprRx+WKVZPKIdS0BDI9LesYBq82NHlx0LSpsYQ9R3LIQA4nV8"
    "cX1bLLbT26J5TeDrXskP9c6FVSOLbVO442o7aLC+6+2QWe8Vd7R6TPHnrR9JDq6zBSUGWE"
    "MmJIjGlqh8N5wpbK2pmcEkeE2ie1ojWBU6bIaqaP7Mj5gomQRjzwGTqJ8Bkf3oB0GXAqn8"
    "DAgpAQemYPlMUSah6i6haREYWCXLaIoyhVV5KU2LIJ/qN+3dcvkcvylKVW2n72eb9/5U/O"
    "MPod8qsxRYL7epz8U/V/N1ubohE0N+XH5Abh3B+0/fP3uU8qHh03L3w+xg2ptfVa22Menv"
    "DMvp8yd/LP6QixYn6Vpr23hJ+3w/QpyUmsM1aUDGZLaz66LJYPvVrw0JCUq7Xy6uNtPNqv"
    "D9uZiPl+naVcs++m69vJ2aNkoxrEvkuQ0bUrJd4pISS2SGyNQC2bPZvstjn5WWO9rnGdlW"
    "ey/O/5KMMUEZq4Sr+AzVLsAldMpbKBP0bpD0vg+wGSBrR1cefmlRiAlBSIMcIMSElCELtR"
    "2XZEhbOhpoMOap4/QlyMK0Q5oMpKWiIXpDpTrAtvYsPEZKV1CehqSWvjWqMQtDsrfB6WhY"
    "yvsaqvosRsmeBqejMSrvZ6jqsxil2FKYBsDCwhDM6lx/c4YBjRKsIZQBo6LkW1Hy/DtJmW"
    "hZvcMEuvL8mCM8UqBpE2OP5pFCSgCxn+GuXixML2ebr3/TGL8A/uxJuNvb3F38vajT2AVB"
    "/FgZ8E54UGR7vyoCiUEil6tic7mer7bzKBOMQbZaz5frJjkIxSOfLmZZdnZa71d3BdDcsm"
    "yK+Nd383V9LWWzKrdv8GP58/ImTi1zebPcRD9uZtv55t3sctu2ttmy930OfbnYzuL0q+Hh"
    "kCmT3/kOdeZU9tarm5it5ksm4gdMHpOpa/Uy1vrjS98Nvs9Ka4Pv86QfaadeZ3+GM/JGke"
    "i5d/Mp+QZKwMsOJe0DKOUP500Knvoq1+T4yGTaqf+q/jk52p8cjI/qf78cjw9ejPb/Umck"
    "On795nBU9rs2G09QFxiWoOzeZzSREA7AH8scCPujBXJ4/Hsl4NHxyevRYfWvXyevfq3++/"
    "bk1ZiUN5ui6Ghcsz1+M65V9PtocjY5emW0dXp82OQo2j88PvUzFIV1gFGrrcn7EFnvc8SX"
    "Qpsvz5dC0LtFh/d9AF8KWTt6rIp2KzlM2+8ohG2/7HySilWHLhn9gvyTRoyKxqN9yojXno"
    "dnZkshOjfFUuDcPK2PzdadhcbNU4wR0dB0MxPjdWehLVkPF8UkNCy7zFAHtaSfLArKNasm"
    "GaiGiIbVrsXUgbm6s9Au7qdeb5+6tTo5I1BVJhgJBhpHpq6SpHwcNbXNNTW7ky4qwpjwLc"
    "SQDKEaXK78CC3wk+J0CdvQ9ZNS1WcxSvykOB2NUdlPSlWfxZhaG1EVcBdFyrjYi6N29yMA"
    "5fZFFKrQ66KOztWfhddsyATYmh0bAcx8VYZjmDJWQ25vJloOuc0buR6yJdRXQ5Zx3gx5qQ"
    "MRmoQRqqUNRKvNL/E8j55kmddO7uRSb7D53+OcxddMgYysTzgZhe9hO4UHeZ4Gmtc9ebiQ"
    "WUmdKEIubD+N07DQ6dRNWGnmwQtFSVv1sCBTB0xBD3B+dbFlB6SJZm7LAQv3P2h37FA2iR"
    "rk1g6IJarwrX436mBav0fRoQdA6sTYvhPQ3N4QnSeJOwXGIWEQUXHQRZDvylrCBe6gKXm/"
    "wXl00Jbfiz6Hxph9Kibs0LUIJnQP+xwK4fY374hW3NNC2oTVeAVB7wq+KCsFiifShbwvQW"
    "qRPsIUmrvRCbPP+CQdektETveTXQHn9g0XpyDuGT5lwg5cMdArvN+1XWyBYAINyPtDSCvQ"
    "gt8XdqEJZj9oCTr0AkCccK/uADDX/v0zbHEXAMSJ9gdH5X5HCD9p+1WghDKFyHtERC5Tit"
    "8vdqcYZu8IaDp0kJg+4WfbGXiqp4QUdQgaDvds9OJwDEA0BBWWRSnG2fjV+MQPmny8N7/a"
    "i0PLTDDEoz+dLxrev01Ozt6ODvE66oC4soq3p5OjV3vvtpvnD+ufHu9Vp+HFYvvzgweP96"
    "6K7Wx+8/ODxXJRPKg+1dGd8/9T/PwkvoeYqqeUii5j8fpqnBydjk/OKvjHtHrmV4/2TseH"
    "4/2zSiUvT45fR/ZQVpxgZbXwcL38NL96vFf/7XguHu/54YNYBa0w/+t4glijUW8laG0X2/"
    "UUobYHW4SJnExeVRZwnqEuaxu9PCsLNnixzvFi/KqUkq3b30aHb8enpRkWn/6r/PtPKcqs"
    "KismfHWavlq26s97pvY/7Y2PDmKbYysn6qMUQR0Z3bktDLVri7dvDiq645ehJWFtUyI+2l"
    "veXIVK+vMvseKyrejaAv/98R7aRg/MuFj287K1IkG4rVURVq31L2gqtu24prIubpcfO5tK"
    "Q+1MpQmJ7dRtv4QGb+SXknVqKqe7sKlyjxvEsfcP6gcObJRsGxFropvb0FMbW1pzaZ9DqC"
    "JE65/CKPQH/o8u9PzBA/vi7Wo2//rzL+VvGMwX00+z9Xq2MDqGAq3Wy8tis5kultsi4OOC"
    "hW9mF8u79fRdnbpRdjG/lG4dw7lc3q4wmLPNpmBmfKqLnuezSPlWzbsnH61zpdH0xvB6v5"
    "FbM1F7G7fmlg3FfnM4Ojoy8danZ6OT5tnYOiJ9fBa+D1szjGwHChgUSMejNyxDY3Nytj+f"
    "S56crVkqPjWLNArziVlIafdV5sv5AE/KxjVi20drGp7ZZ7eMCA0GB3Q+nXd4kJoTsOphgo"
    "vHjikREDsuKSJo6kqILnrlFlBgILRftY2qTGARvWILKDAs2q/WRlWmegr3tVOvNNo7FF83"
    "DapKyB4uBVgAPBIMRfBZDUrANYGnnRV4j9DFRDEmONn4jlD/gxpYIA8PLvN9OYyMB9l3cw"
    "4NO/WGHCzLfToOpcMseGhwyTcVg/WJDBv12qo34qu+sopWmh4nm6W/oG8GRKihtiXgIYX3"
    "QXNM9eXhwZX0TUDGgxwcQQwMO9s3vbIi+4V0xBw5KDhG3/S2qgI7BmRos/pl4Mlz8Emv90"
    "KpuMAlFh0RcsEHB847UEDWsoPSsrE5okTH5x2A7PQ6qed6sx4BxJH0xDCaLz4u5/aJga/Y"
    "0YbmJWF64Dabu8J/07Su6q4Av2yX29lN6GIrG/Sq/UX64lH/rB0DJdpQS41h9wsJTsFuRe"
    "jKa2y7py/PclFy5ll2fTJhWB5Zj+DByeilSVdxevrWuAOPfxufHLwdV/98M5p4TkHL1Nlx"
    "mw6j+kXguLOcrPm3KSlmtQ9Myqfnm1KWTfWcVJsauX1Oqr2CDd+ScvbpfYJczeiAt0HV0e"
    "p2SKh/77g+wmlU7M+k0GCW2zoWnNLqz6U+a17N33/+ueUbO0Nxq2Z5QxFSOz82n/T9oWid"
    "0eTvFZRlxAipUDT982DASrC1S2vyzOwXkACVXTnnRVxnCgovZ0JQGgWhmSkB1JYS3z+IZM"
    "jv5qsYgDea6CGw9aUggPQAbj3DueTP4ME0OUuhiT4pVbJ/8d3zMQkOWNVBj1WawiNw0cck"
    "KB5dJz1WaQqPGSM5W/aIAkHjDd/BRl3vGj8iBQMea2OO0DAg+tvxwWDSe3BQkLf9xoiSc7"
    "E6oIRHKVpz87CEJ0gBCr0jJFhZSv52jBR0Lp8INz5veA+62CDDfigOD62or4VkPMR+jxsY"
    "db7ftWVlXQ/QoXY7MDhGHzTOF4kBOwq8Lc1nYLr2Rz2QnhQMeCKL9WgYEGGWgkFg5q20KS"
    "gzUZ8Itc/BADEss95vSwzTEuCN5rsFbHs1v+mha0XIIxPZZEuSR+db5EAI8/ZoysnM0aNB"
    "rXEgMAxbbBxFPBiN0yiW33zQE9/wS/s+RAfqOBmxKdU7UqeqjZHZxRnjhlNY9lz7cpNlP+"
    "C9JlAFvNIEAfraCkP3Y1WgF5lc+0Z3mCBY0fWlqPbm5lJrTvGlpZBGcF8JJzzHriq19WPX"
    "HXCdZS4osfVEXTiJau1y14TSQdSdkLLsy0g44TnnHlKr+H5XkCJtRz/1uYeSagr8ztGX2f"
    "qpS0agLP9+EU54jl0t4nWzz9eG4TUiDoW0CbpeHmpjD8zZo38M/gQ51U7fArJC3cwXX3+I"
    "AvFiiX214B93s8W2uWmFBBRUb9FVuRsvC6LA1XxzGT7PGXyGb3dKoxXcRp4TaxD6E7KhBl"
    "Xz5+MN6mJ5loO/x+EbrVLsQc1KOQCh5tnnOYpnBE/fUB1m+2MEGh7/oyxD43ZM2587RBUY"
    "/F6ncGztjzhTlI/G+6IBQ7VbTwkTEh2NQ3qwwfI63xDn/nHtqR2kGS/MH+z9o09Eg2uHOc"
    "1NZFh3Flo73MnQBcMkATAYcdUx+hJkYXIfksCIaIC6D0ngdWehdTh/BnQ0wGFOoqPqsxg7"
    "nEkDOhrjMKfTUfVZjN4EKXRX4eQ04mAqVoaMiJFF7s3yAsDeMoDA2ZZQBtkyzluuv9yQWK"
    "6/HqEs1yujbbke67zlNoucTmYb0CZs1i2ktA0WCJBF69ZnApRuAUeg03taFa02P4d085Mj"
    "tIm5ZACPOSqAzM3gL9ubiwyr2f1tYZv4K/YS9N2nEwhui+37ZShhlIhEfYNPbKCbpuy5d7"
    "ZclLbNlh1np4fvbGNePQPbLZu27ZxI5qfz5hrA2cno6LRsnTodyOjEpAUZndavPx5MTsb7"
    "Z9OD8YtJfVPg9fGLyWEdn358Vnb06n4A3FLimmXtJhFSO/g0n/T3kGid2OhqC3J3jqA8Ck"
    "R3vxjVmIIh2GPEJCgY3Z0FVmkKj2A/EZOgeHR3EVilKTzMNUlYHMWhtxKBlSXtS7b+wMlw"
    "O1NcdVDVJltG0CpEi+i2RqYl3ATAk9lNDrHc9pOe7JajbIHXTmnt5OUnhivZr7/+tV7myC"
    "d12tN3mUickuCrPd5xyWPqwifOtM/NT89IdDK51Zx007nVLHXOSnyO8SmJ9IDE56ZxruHz"
    "007mhrSLJKMbJLdjovdZfz1K1o0N8X5h5lW0mISEpXolDas3B4nr4kdoSFC6Dn605hwsef"
    "Y3QEaCGyQPXFR5Dp88IxwgI/ENkhsuqjyHj+3cxohIbJqubbzifHfj7GsjikRXU/JjI1Xm"
    "sDC3TzEJiUZvG4VVmh0zOuURQ0jpsUM/oxhavWCpX3/9VFy8Xy4/fPXL+cXstoCMggqrAl"
    "7e7RjK+sanf/YEMijqcaB+mniTLtmEWE7fzYubq6DsD3bptimRXMJotB8iTuXae17Otvaa"
    "f6TF6hWQjwX25Wq+mV3clEK0WTm87NVm+TirDCeptE1RGsAWEoPNTPFxvrzbTPGySJFp2W"
    "XnN65diW1GY7g9txiWi9L2wrKz1hallyl/ZzForA3Slz+jsWARPTTGCJD3nccxNtpoDxGU"
    "iLn+gHAN7BwydB95vBCTjmLqwiJoWu0IuOsGEeD6C6s9W+OPQVZfWJIgXSnOGh4UIdjCDR"
    "3eC1ibOYTUzoHNJ/1NHFonNsW7JuRvCWISFI7uVgCrNIVHsAWISVA8ukt/rNIUnma45CEx"
    "YyiCwZvBNUGY+lLi+7MwcwVJk6LQ/GKa2LDqU0jdeoKHzhRHEdlPelgsx+RAUI/Ywjbyif"
    "DBoJkHFAeCoMoUInTtJASY4IHiRctrwk8KJDvMAMv65soLWDY/CdfK4daolH5b3K46n3iU"
    "Sij5ru8pz3tdN5Fl0t3oaZJaFuv1MlyR2+sr1XVRbG19W+pmXqpxubiyjNoqkKV1sDTwe5"
    "dRwtSi4Y8BgBBYlP1uAy2drow9VZYTX3hlVZO0k6CByz30Ztn5vaNN8Y/vkKOejG5T8oQ6"
    "lktk+SQMrvhYnQ8SorvNbGhQIYf18lOqgsp0C2CpwOTrBouNsuq05cqO8hnclCv3ckgJ94"
    "j2d7jrX83ub5azK79cxmPxbr6Yb96HngVsB3o3v5p67eX+/f3FTz/84XlF2qyVH5577WGM"
    "2ik/Sg7pGbTrCqticTVfXLM7HCSEHc7riBnZ3DheN+Z5lebywZvx0cHk6NUDTp+MJUnNZK"
    "50aVlysCWRDKix3wa05xoeRAG1dCzwV4J52ydKg286lCakq9zKxJVMXsZPVdFexk9A8/dM"
    "rJkiZp9eUbiRLNCTP3xVUbB1GOxys71eF4ZstppPPxTUGP727eSA61SdvB6fno1evzn7/1"
    "O+VaKUmou15Y94Wis4nb2s+8eHh5UpnH+3f/4d4l6cvp9t3vtcf/wBzDWXS+Bzffr8p2i+"
    "W99v35tx9LsXx8eHQBWredlwONab2aZcgm4oVWCpwlOQkMThRHHC89lYVk/Pp+Wi5Pm07D"
    "p7Pi0D0Oa4u6z+HLMrDQNyc6YRMaq/ICKVphM5yHBlsRxkCKkd0JpP+g4ytE5srLYFBQ6y"
    "mASFo+sgwypN4RE4yGISFI+ugwyrNIWH5SDzC6MYlB1kYX0p8b1Oy3RNkJQosGBQ0AOGVJ"
    "5C2c4xQpCQEB8fXCFNiHHVSYRumuSk2UOpEGz14GeLtOLX6ej8D4qoQ4mYkFn59wg6Jmw/"
    "E9/g0OmcfEhhoUUDQmLGGxggw6L9tZ0QY0yKovSLaeLEqk+PwXQKPHTsa/IZAUQm9dr1fL"
    "H3sPKiluPGdjmtnja6r8fhdnFbYX2w1zxxkh9p45R0HX274Ur/5ejwdIys0tOpjy5v5vVN"
    "n6tOu7d82MTV/LrYBKEQcEvD2AJ2cDBW71uV27Yt6ez897aUsy29mF1+uF4v7xaBgG3QRB"
    "2StZ1GLlBX4rZsMST6x32v2nRbXN/jH2c35fBWBVssihuCftdb0taweu5KPUZKG1OPY+e9"
    "qccjbHvIqf2aDqrxGEbWgofmNwXYbIGJQabeZzZL3yqj3XTzjc8ssuKIZVCCYgx36qQBsT"
    "brOLWdBduv+lt2quZoSg/L0hvDJDh/iwhRBbvE7i8uRbVhixO/H/BdECgVBUfXEUFUncEm"
    "cEegVBQ2XacEUXUGG8s10cX0VAGxTJC5RI4oUDi6C2WkToW1smxR3IoQ3Bz69yKy0yKy3L"
    "rhi7dVsX63XN/OFpf44hHcPG1XnPBOaf3l8ywTQ3PBzCJ8/hSMA9Irp7Fp6i1DLUP95ajl"
    "rLEstbysVUWB45tcnDfCDFhiFGvcfpaz7n1TFmHaM6ULxjGxPs2tTLNiTj8sjEcxVkIzuZ"
    "k3RVvRwydKE0tf3Gilq0SESzzVTYML6AMtiVFJMrO5UzdwevBm9pg6Bz0Y8JSXL5g0XPid"
    "1tUxdRb+UOtsTBQm9m7r7pg6h32wdTgmChO7dF3u0+XwDrdOD6VgQq1HTc6JVII2DTkemu"
    "sjGrUruEnBRFpgHVIlqUWa8A+shtcGfWJFkvDOdNLkue4wPPDE+U5qgdEZPH6pmRz6Fe82"
    "M4RhakG+mw8pk6gH291DGXa9yy/nmVnXuEVJ0HjAqPr0aT1brYi7191Ow+oYbYvH3oj9/u"
    "nTZ7PaFNr4bD/814YFh8tr7DCtDhTuoqYw6t6IUf2ednaUwBabmbsrG+mv/LRMnzr2ap6E"
    "r2VZbgRn8K46DPc3l4M3cfMy7qCYkGxOWLgraTtv/YMZpaiA7yYOP9E9Pa7R2ONfpEBkOx"
    "2XjXu0P95ry8GK8CJIJeadZLyel2+P9s8mJWS/6MPqZZWztydHp3vlGHV9Xaz3DkdHr96O"
    "Xo33Vjer680/bvZGp3v/8R/ni/qppfPFXvm/N+OTl8cnr/dW19PZ1cf5Zrm+n/6ztK7pzf"
    "Lyw8M/PHv245OnT6uH7qrCzbNdraJPx2dWp/UjVP/clqP2wwcO24N2aqj3gj/vHY1//y/z"
    "x58iARbL7fzd/cMH1diwrFI2VWyq/KgPrAAGYG1K5S/jcvf9H/8RqZjQDqHnD0VBLCUBn6"
    "pgNx1PXu6dvZqWkv2898Co8EHtOTg+PPgvqz3rAzir3jyzMMe/189JlQz+FHMy3rKY059/"
    "3nvYvIJVLVbuFnVMffOAlYFys7yuZm2/rpIDqOtkNDkd743/uj9+U2vhwfZ9YVSxV9LvzT"
    "d71RC+uPrP5eLm/gG7OYwao8bYrqd5u98/Pjo9K+Uqh6TgRS2f8hx7zM/a60HlhzypX0ic"
    "HE3OJqPDw781P44P9ko73BuP9n/dOzn+vQQ+3n9L97UIZkogXwYaOW2JCO+qcO0/K4Ueu/"
    "f0wrfVLGoOrrZZcqiammlM5PRZ2R0xhZZNVTYGOYkawnieMho26wg0bWNl/djH3Dzk5EUm"
    "ovCJOq9HWWd2Nc/UP1T/sCKav2x/bN+KfPp477pYTMv5/mp5O70rVzEPy/3Vk/L/tU+8NP"
    "mXh5OyLx8cV9L/Wi5E/UZqOvpTRgv800zK07WB8Q2d5RBJOOnTjKtZXbbuU8GKqbEAhjVV"
    "3uBA5T3PKEJeSscTIdOeDvWQmVWVg7o2F9DyiduhozuFnOXjJhm4UcwvoO/ZTtSPxXsgHV"
    "WIMYEr3LyXdt4n6APwx3bqwML43mmKMIVN1SdNC5DHKfBEU4QJnLr+Z1oARnu2I4aoNdsj"
    "Lp6dqrak45zHZ+YBCbS6R5Go6q/agGqmeSz0aEJyzowl5l/acLCxJJ/YcH5V3K6WW3PQ2v"
    "Eebj6S23BuQyueP5dGei8/LcI6vn8WFqgTG3j5DogF1Gyx+WQYEZkOCDry6mvet+aruMlY"
    "89Mf/vgMpj/w0+PUlwhg0oOrfwasrEQ/Xbx798cfMhaapLWmCmwhvn6ScP9kKsgvs33q5d"
    "32cnnbabG9Wm7m0Mn2E7DGln3sQ618oNlAHFRRMBpnf3S6PzoYs8zC1Dr96cfn7578MTQL"
    "86nZBDXgOH5Xs32abor1vLlqL9TkhzkM3A+1eF/M0GSa1/NyYxd9oLTgiTmtapw+L2Z/vP"
    "gR6GC+aDRQVZpB3wpgn92ar4rE69xf6d4NxuFBJ7YsDK/N+hQlBdj5LQrbnn0f37JstF7f"
    "svxkgWrPkZ0bIRrv+SqE1g7w9pv+Vg2vFdulQTXJQPlhFyEapXh8UBO2PHRFBLsyhAaHob"
    "sXQ6tNYpK8YBXT4JiU37DCqk1iYsX4SE1MEQjD1JgZJUF5HIZeTsmouiQGZqQBKI9g0I0q"
    "iOpTiCVop8uzk7fyi7Xf5MWBzYe71Hql/MxfrihfQoBL4erUPhHSX13xW65hCIH/KVm10Z"
    "F77jpcgzcKvplvvOjw9opD/b7y5XKzDX+mbz5ststy7VI2xvuZwdhQmN/LLVyx/lhcYSbw"
    "qepxi+399Ha52L73029WtybLfU0V8T69Lhf5+AWNL2pJqXIdQvkOhItxMh0juvj54Q5fTY"
    "bUna9NWAbW+J1CzG5sr3629dXxcf1U6+n45LfJ/rgZaj1qvzPEieHNNw4M0CGijPX+0/Op"
    "iwaWX9iBHLb2Z8EdCxd+7Hc+x9L92oFj39d3rQXBTu6EC75EAtImHg8PgKX9JOCJDCiOKf"
    "gWq/JZrDx0GMJueAeFeOZDXk6BNmTDUypGoS3YCOn07RW0Id9Nr5fLqw3WK3/eM33ScIXN"
    "a+sEbG1jTecLU0W6QX8ulY6y/+Xnvbg4sr3tfu0mcddmsAs2vFs1XkEzYIvw1IM5gqNd9f"
    "Ta1Pq1oGt0+S0Y+urLgPdduJdcOtxsoa+zDHiHhXtxJWtZCE+OSekhyJoWbxOO3K4Z8kpN"
    "/h4NWAXxxG/G4lj81pGtI7fhl+zRdsfBuPeD0CAovIWba4nguk/0VbHf+5KxYLMu+qBUEu"
    "j+/Z5dwKdv+ERFmS+fo2T4iL4DfKkH0KMFvMS0Ayq8hbHlW92w/gc9zEAiJmSRWQM6Jmzf"
    "pgeHnjdor7DMpCEhatSDA2RYtNscCAECOnzZ0m48FFctsOLkgCS7bZe+YjfYvTrJZTp0dy"
    "0ZjCAh3jGpPdzjeAOmuJyLRONrQDQ2xaR8Lfgj1I40kR+nwvIyY0do8SX8bsCybd/5D7rA"
    "DYkTeFuXgjZgKEIKMfBECSGj1CjmyOOlB5oQIoWae/4YFEdxKZ4+gsqSdso8e0SvNg91n7"
    "nfJebwQMwcKKKHkdaBbxyDxDGUffENunXBm299jjOn63lpad99U4eayJV1QZqvMH8Ame7L"
    "U3GWOY9j5pisbkilwzLDq/eRGeVjxtiLPLMRAzAqmALDeZ2R+lO+Z6+PCTEmcLXWZcZt1K"
    "o1HNRNnamR3OgjiJBgDOgBlQCpzgwFas/Do5JIspGiYwgFmmhObfyYTAxVyI8kIGEK+iDH"
    "E7EAeZwdjiogYQLnMMcWsQCCJUz9dVNc33bMD/KvuyjQDc3GgpOCCQYPJXo+eHZTYhHRNH"
    "nP5YPlohRrY9nJY7dD+mSwTGkZZ5P9NkbGEvWJbXmOLX5w5bCWBAipHVaaT/pLHbRObJED"
    "WkkEyD9SDJAoBY6H9WDjvS0hmNFiEhSC7iyGVZrCI5i5YhIUj+5shVWawsM6qZaZlR6IvH"
    "nVt6h4XqmYBIWidWqNVZdCwnTahMVjBLpOG1ibzGmTdtA0E0QHB0t1xFSdNn3bC6meYd5E"
    "upMgvdwc3HQ2D6hv5k3y7yrzSa0tew/Z/vBZop3bBbbvGAr8QUFHl/uDrN31dgY5RmrB04"
    "5jjwhox6N3IK7jZC3Iaan6wa4Qyx5ZRVNPXr85PjkbHZ1VfxyfHEyOyu7qx1Y7bqtiPV+G"
    "K87a9NoBuYnUnC/ijOm25C9tAcyRRjQN08OEUbcbVft1CP8ZXjPuPIPGIgUXBqyFqLRuJs"
    "LacJ+CKxRsrZPeBEhCAWnHEh0nQlxvBpLIF4RQUcC0vUBo1RlsIv8PQkVh0/b8oFVnsDFj"
    "P+W9SRUQq1eJw1gIStIUVYNZyMozKKs5SY6wpaLQmblOFZlfaW5ErOY4XoBORIMjehjNrC"
    "YYxfymO0Y6QVgomUE4CBULaRB6MxjaVLQNKCo2Vo+MnO8GA8az13p9JrRXS0O2Ilge1i3Y"
    "/KY7PThBWCil9tpSsZD69jocWpa9mqJie/XIyKl+MGA8e2UHCQEKCo9mqFBUZXb1zAwYAh"
    "QoFu2woahOBSdU7xifSqj13c03lmZJ47L/7Xwx/cfdzL07gCRkrkOt2U8agtx6m8vl3WJL"
    "cPasiRE8FHZQYUSSZiCStTYVx1PNSNXxVHPsf/fdsYIm4qD6H85zF8wRxqFhhZfW5ffgW+"
    "ga/rKak2++Tjz7Iy4c5cRCmlng54HU4UhffR3KiRXXTE9edVl4HpCdwAAVBS0YK/Tm5aj2"
    "LDxuSBQkoYHphj3F9WYgiT1bgIoCNoRnK6o6g03s2QJUFLYhPFtR1bl2E12vxchwdJ/nki"
    "0uH1cFgi1cTChUw+AXbikpucqQ7O8QSrI/7wZrdr+HLUrYUMGaBQUallFFGbLODV5uISTs"
    "4gEhad3BOit0ycxVL6RScvHhS7s3IOWrIPTVDK8GVsf2you7NqQlJ7QdgOX17E6nHAglOY"
    "ypn3KglWdQ2l2EHGVISaFsdymqKGHlMucPefcLbjGfQOfBE3eb63bZxKp+Q44e5VgjIpBI"
    "JXdk2uETxCoBJxMIWho0MknHQfR48BCnxtr7X3dr+Ohlh2wY9snw2LBQCUqyzBRSPjacuL"
    "6fp77vBzLZRYgU3rbcO3gxcTujNB+HcC2h9eJTpi3KjykCFAQg7YiiqNY0HMHdupCCgKN+"
    "ew7WmoYjuyoXERGg1K/IIRWnccmuxkVEBC71K3FIxWlc3JR4XnECi35avKDONAxRsFBMRE"
    "DSCxXCqsx0JJFXD6FCMX2mxHmYdEz43Ew+GJ1MBcMn0MNlZCpCat1kGr1gYN0JTpbBewst"
    "LkRvGYaB0937xpVm1inNHoe9SmnWfugaRS8KDFSXmfX40V+QhOp7A8d+xWJwEAoHGSzwi0"
    "Y5UNwXJgwHq3QcQYO+wlXMUKBY4wY/rVJAgGFRT60EapR5ydAQKTptkiRSqsqtVB91Fx+L"
    "bywb0qrcia8b9yLvLZXt/aoApWv+d8X0/fJuvYkEJ5MOeErvnXrA56WWgMBn6ivKSWh/tH"
    "6Zw+PfK1fM0fHJ69Fh9a9fJ69+rf779uTV+OjMzzPg87YqbX095Q+W5/9+Wzbj5PioYnMy"
    "rv+qfT9H+5ODsXH9vByPD16M9v9S/Xv/+PWbw9GErixoqNaFY3+NtP3TH35E8xnQGmcmAS"
    "AY2JEoKKDvbEnUjw2wYXFRvgCcMAFTO3cAJUAepyiPAE6YwKmdU4ASII/T69wSlF73pzC2"
    "RbQRtpzz+KrxhJ2AACdMYDSjlTY+v+o8Qn9UkwD0xz0Kn1dGG6THWrAaMouW+fWieh1mtt"
    "0Wt6tOaQY229l6a1ZNyKmU8/PnZvNgbqienfZEmzZ1TC+ePL14yngTm6Z1LRQCb7aEpmju"
    "QewU92QDGJVvZ9ffWDC9bmIs/ylwKLzsRb+r4t3s7qYKoVhezC7mN83KLNbIqrisMF/N7v"
    "338IY9RrXPV+aj94NXQKUHobU59l051zy0Vsw1s84Ju2pq30TadbZ7ZR05YAzpk+m+jt+M"
    "63X072Y5fXh86i+Ta3rCsNqFcvz9HAl5h/oFZujYBV8iRt//iL1FjbUZb80NCd2QWn0YYI"
    "0d1xfN5K6YKIOYo0AQeN3PTNha6cS8SmkYnv0KoHgGnoXTlu2LpeWELrBMmab6/LoqKM4B"
    "0nMhBeqjIUh2a4AAgaG8O4sqpHFIdmOAAMGhvPuKKqRx8LK5pbq4dia3VM+e83p2bJmJLu"
    "0+qXUDRk9mvZfWFkXkVss651VCy4vMtNw9bJoeQYbO6lpAE4LQ6IOFgQg3QonO88HCQwsr"
    "WjmNkptP0CsMsSjnEgxqUjihINaTT8SHFKVg/956dt967jypctlePfdmFQelnVnFSr4vgx"
    "uPWCDWEheQ2Q5c/qy/5YjqwlbqnjbYAPyViJNcaWfR8sdGyuqrYAkbFo9E1l2+wsoo+QVL"
    "17B4JL/ushVWRsnPWrLyzERH6LS5MKfVtmgosu6U6teiMKHKJs1idvvvWbP7rHlxtyk315"
    "vNtHEBwBswwffsNZhhva6zderKSWUJ3dysFWXfmbxioTWVV7y6+lhr4qhRIZegQJZdo/jl"
    "9j24seJapNTQn3+xw168qoiVw5uVAZ0bw1xLqy4sotrQwbdVSH70bcvGonu6U5gw/JpIsS"
    "VrjLB8LL7yKgNWR2KQrDPC8jEG5ZUGrI7EwFtr2JKx3NqrjbYmUuRwGmAEyKJUEAocifAQ"
    "fbyIEu5YRKYOWCG0BJ1MD3487Q51QUfYIoV57iuKMDbxHeJMuLDq0tyldlsWwFFebPv1KK"
    "y2qQVeh7X4bDWffijup9/emtwiz8YDNAUz69RmX5Nn133N67dVz7VvwEr9UdEEd9YikqK3"
    "ndT/rr+opGvH3FZxB5LhozG1BmpG0ca8+vi0wkqw4TMA3/yRHUcxIj6ufrMDXncWGt1cFO"
    "90Y7nGUUbEbCnBNoGgo6HpbhvI6rMYBdsIgo7GqLutIKsXzP311+J2dbO8L76x8EaLerq4"
    "u70I0788A44zUJTvQ3t3d3MzzbnlXCE+3+J2ZnLDVOXcD9OLm+ottye0F84v9pQutnq/NN"
    "4hy77+Ic/eL5ZjXyKuGmXGkBotn+D/9+XFdDvf3mBeS/ctn7inWM3W2ybBBmTTfszyWS9D"
    "QdLBrYmXyVazzebTcn01fT/bvA/M9fnzgR+PrVdei9l1afuUk9X2EfkCVmnd6jppvzWrY6"
    "Pks235xeNNxDMsEvN9FrMNhhjI0H1MeXIdq6DfQFbuI4tV2HniN3TtVxYz24Nca1Y/2Lje"
    "0cHrSR3R+3p0NHo1Pqn+eTo6HJ/W/xif/DbZH5vPJ38Zn5X77eqPsujh3/wAYFdX1Mmg7E"
    "EBpIWavujztF0ndpO3nSrtJyeMkrUNwGjtEiXstJrbG7xWbGsT9wsZLNtXUEToxN1nbxNV"
    "m4Rk5tsn8qYydBQob65XweKqY4B52hHM0zyYp4pgnuJLfVeKtTMLSuPyK+7IQG1J8ZuBg4"
    "+gIcBB+MOQIg5XZxJKso9gbCWdg4emHrkjWtZQhwrGwEt0I5otr/90xvu0M95cTzOlFkvG"
    "PQKEBkctgyg0W7/yJDKzLxFYbkOAYwr2WMKWBLTilnSCMfAKLLchyOOVWi6g7Yg3Z7lg3y"
    "lu6JYypQG4D+6kiphJR534MkuUI7aKllKgnG52EjPpqxym5YjGvJam55hXMxKOeX7lSWQC"
    "FzBCgyPTdf2i1SYxCVy+CA2OSdfVi1abmXUZuyp89uuxr1JEmt9o+aV9LwgTqOcbwSBCr6"
    "wqOK/uJKzWW8kIrEGpMHC+NwcPrIk/K4IPxWPiZwXVEHQyHfhBNTvSAx1QgxTmBdRQhLix"
    "7whnIqAG8RyKbD4gIxo8ctoDq0e+K6oBSMhVgszwAaFQEb7p70wZDOP3SgutH1Li5r8zrJ"
    "wO0Hi7mQAbVzgCynxRxGEYJmU3p1fSRvKpcCx6bw8TlSZRMeP8QHkEiW68X1Sf4Nw/eaht"
    "YvmwY2nzBTtDtTdekWNRlReNa3KXpu1biVGQJUba3F38vbgMjqufwXdxmjKCa0DLq3sAxw"
    "Kar0tOjTJAStDl3fZyGYY9PGvImk/Zc/PlZf2AFKWwuwL/UPJepRR9t6438dW7c3fbYmeJ"
    "oWabKv9YUSicn8/utu+XvQ/iqejPpp/1jfy0bJRO0R2/ZI6n/dFhnXr19did9I5fjyaHJj"
    "HrWX0OfDY6rZOl/jY5nZyZwqeno1fj9izY1eX1Jyh38wk7oY9ltl0oumtV/o6iRngEnc17"
    "faf51WpgcvTi+O3RQf0o0Nsz8+8YmNc7oUzNJx4wrDN5aWXDj+cww9XzZ89/RON6cdvhxb"
    "witC4er/mmf9iN14qtKVxJ04mzawpQHofiBgSVqEJYYxpGM6wJgDQUBJR2mNQF42pNwrmw"
    "sMv6p94ERFogVleCCav9PBJVHSTlSqpFEvcb0+CgleN9sWqTmCRxvjENjkk5vherNomJle"
    "YpKI3j0Er2BKpKyt5Otkzx3RSMIQiXuapYXL1JOG5mZm6GKUIcnjfvKyKLqk4itOt4Ib6A"
    "DEcX7hBUIYLa0wC9IZLhiiToMIgPwSAfeCGHGv6hWGzsLA8kScnG7zsfd6ED2u+IFpeaOS"
    "QlTH0HQDm2brbTIjN3JEQLm+/Qxd78qDlqtXJwIMqs2SPiwAwc6INBZVhuU1I693hUxMQz"
    "GCiOlfq+HZGtAkKiKf1SwG7DT5rrVSgZXwEyS45I+UoIngPciSIYFh6UF9p5TEvsUXYClj"
    "c+h84U4UgdEZODWeSzCUdv+Fl1HECklClFOrYj5DLFhOP9LpXDmgMAjXg2wOipeWGX4Dk9"
    "hnloB8oj6HQP7aL6ZId28fGNOTaLD1U6ZOm4XC6265ndg38rZ2z49d/EI3jwZulTeMaWv1"
    "8aniRtZ9u7TcAxecxXvHtXmMNro6ODslhdbbEuO8is6iDhh9r1SSilWFwlPk3LVt2EB3z2"
    "HGB2a98IMu8H1UZQ7TkWl8F54fehbpbrq2LtvztU/ThffFzOL+Gvq9kc/FIh3ADVN+IMen"
    "hXjrX9b74SB2620/U8cHNslA7cHD/6tmr+kqpjQt4qJW6UYoK03cSpx/xkz74OTkYv6xO9"
    "08mro3F9BnY2Pnk9OSobtf5r/Nc3k5OxdyDWKi0w9Uhn7mvyWMxxa7uGk9T8FB2B1fYb/C"
    "9i5vcpKJj9Fov1fcTH63hOqua3LmL5Xdbxsz92YWh7u5dCct6JkRskIlurPmTOW1txivV8"
    "GQoUjK/tEmbv+KQaBLxBGX6DhL/8HBHE1l6P2bi1V0NTbfFZQzf1u/EfrFqjk1diEGGdvG"
    "K0djVlv+mfvOK1RgtDv6TsmjEgwxG1I2HX26tRNdjatu3L1XyUXdqGxXHJ7cymsV6H9SUh"
    "CI4UERocjO6RIlptEpPgSBGhwTHpHimi1SYxMa+PiLqJIg5Wd7GrDyaEZk2CIdCOkYd1Jm"
    "G4BRATh5svECD2myIEyzKJwZ/1OD4sihBD9ZCahWv3TPhJEXckGV8BLH8VTcpXgu+n2o0i"
    "aP8UXp7nm0rQEmuNnYBN+KOCZalbBIpMH1ISzU4sTx89jlegmgNXJJxACzL7j2kFmvB7wK"
    "60wegDIYGwEyDExLS1I8CcfuA2I6I+4FMRrQ53Oba1vd81Z7tAICZimb2HdEzUvp0PjZxh"
    "321hoW0DQmIVMzBAjj1bB6psNdMSUZN4UwKuYtzPmnOZLw0PrHDl4pPxAAcrlkFBc1Yqtq"
    "x0lRLQESuUQcExLbhxb3bAF1CSCJ37VBcjqDyJ0nhgRb3UkRAm65y6fg+1Pyoi9eTgQJT1"
    "TY+IA9Pvl8NBZfTJpqTQYn0q3FqHA8WxUuvRl+IK6Qj3mDst0HSOgYrTfktz3iAFF5ARfk"
    "x7kqHpxgyrTSKzJx9SaCEdjq09VVEEBytOoquOYqTIWhoclTneUUTkV5hek/IiQ0B5BIVu"
    "ZEhUnywyBL+Q3R6aNsej8qCQu812eWtdwN9KUIjs4rXuw4v/4tnXB85NX/a0oti69wttJd"
    "7P+ariwokKL6vJex3EtDx7hKR5L67BVfgmk7X5kL3uftm8Dg6oq5+ztKtl2c9vyhHkCty4"
    "Nw91ztfb99OrZqCzCmt/zesrKptQlyl7X44mTVdtf7wtR7iKzb335braqqxBV6s+lNWUI8"
    "8a04n9lNXLp+JiM9+iWQiaT1kWNrjHTxQwWyzuSnWvi4/F4s7k6s+EQFVfbubvisv7S8lj"
    "ANt5pJpE6XVxU3fSzfv5anpTCnfDp1V+7HV5t77E2JgPeXsuS72fbYrpal28Kyp9FlHY17"
    "9I1Nfj7Ou0doLtGD7WUPcNH7NstMLHLL9kvoY345PT4zp5//7x6zejo795oVmWQdfnbh0D"
    "b/yO4qfMJySqK+LSDu+QifnCE6UZ4yM56khjBgMw0EdvE7Sfk2F5ll04Vrsman+OLOeP5f"
    "8INsHoDni5bz7DJ43VPPv+acSynRYcJ/OTNZ2X49ejw+ZhB/Pf47NyB4EYkD+RQIXZbyzl"
    "e7MJ5NN8SocHui7mTykOnvs1inlL9NZ4JmojDoNPkkA6Z609Iw8tn2Dic/K5X91gcHJ8+m"
    "a8X0dwjvbPJr/VrXpwfPJ6dFT/eHjsv9jh2NtJso3Tm7dmUm5EKtLJ6zfHJ2cNn+OTg8lR"
    "uUtBeOFTaPvuSPTZ1vNidDrZr5iX20gn+2h///jt0dnohTHQEmD77c3o5OyoHP5+nbxB5N"
    "B7ptuxbOfkKJdN/YU3/hATczQQIeXwyMu4CuGT4oTRTj8sjBs00SOCIM3WojMxkvhMyQsm"
    "RGidXyFYBqjGSKK1oi6SsBHyLpKwPA5F9TnzqMYkDGacZFAcB6EaJwnqS0K4uJ/auk0yPk"
    "YmmhQxB55y1uO0OGk7ZL6wAAkIS9z9CwuxYAy8+Vz6kCCPd0cvLMSCMfAKXlggKVMa+Mwv"
    "LCRklihHbBXxCwsM5ez6hYWEzBzlcF5YQGhwhQzxwgJaeRIZ9z0kSEAsJHb/HlIsGAOvwL"
    "rBe0g03h29hxQLxsArs9z4PaSOlit4DwmtPInMd6sL7Dcgw/Eh3n1h26IcxC0MRGVrQ2Dd"
    "ARlXG1JLRzn00kbO6v2yMtuHlD17gMdO2A9iQdIr9/bQRNAZfCocaXxwI2x8jIG47UM5uY"
    "oQ9AOfiqkIaS/AGPRRRK4PeEVlXQAQ9uwBLTfp/g2KkUQrueEX0+AYlW/4YdUmMUlu+MU0"
    "OCblG35YtUlMrKShQWkch1bSUFBVUnbWi09BaVz2oTwe9BNP8HiKFZga02Bw/IMtkMSs+V"
    "Wz63iisHDyolMxKhbWMFfZcHgTEaqwKDNwDiUjhsEBgaUi6MLDUCkwnwrHFYTKqKIL6043"
    "m0m5LGgwQ0CZZxvAA7uj/0WzJa08eZjCzmhJ2FCD3jgkXE53rF+1EPZFR0N0xCExcYzVO/"
    "GXYotICS+hH1OgeYATV89YPFdBCVKgkDK1mzBBD5pnHlHlDJQuXKIbVECewusFZqiDjsRI"
    "IjfhHVLAPhWO04aNKMILK02icqGKkgnFIyJGWhABCSaW6Ksi9kA2HnTZJBOQieD7k81OVM"
    "CYdFxZoV2HdMSGfxcYOUZuY2mFGAMyHGIYpauKENSecdk3sVmibuxTEYbsB30F13zb3xUh"
    "hwIxEct6b0jHRB3c9R0YOaPPtoWFBg0IqQOqYQFy7DmMhBIZdURKtDEVbGUujoKPiopA5J"
    "OoQmbtCLFEHcFd2p2phNEDAIWwG2DUeF/YHWjWxl949xanIzaKmndvqYqT6PwoXCYwP0QX"
    "weR9VgTlcU3iacJ+mVCamGAEhfmiCMAwzPjPkDBjthcNiUFGfWlxOVWHWsw+vbMNbhBJ97"
    "UxMbGrRe4p6W5tMUnSJ9/mzpMQsU9FRAH4d6lUMYZ1p8Ex71KH5RFAynepYX0hiNxdavTV"
    "6+gep/kZXNA0PyI3FM2H+Nqh+T24I9Fehag+2fsN7b0FIw12U6G5h1AVoG7sNbe94UW8Ds"
    "8FzFbz6Yfi3in7u2/qhrhFj4EM7vc1Bf1DevyeYLv5zrEEfgDhlUHYbn2feobsel8hjB4E"
    "TtfAexg4wcMOR7DMuf5DwUkpopEWoeiKN42xNWYzkXim2CerdVwZNplESml+yM4qFKEMa8"
    "9HakgZWFDTzZqqh9ewQUMOgFbYspKHhGnaDGTdh4VTYrAwSx4apmnTmJUfHk6JIVhJuUeF"
    "Zt/am0Lv7m5uprmsMK4QPzXM35cX0+j9oeaepvvGyGkxaIaWf/H8NV90upTVen47M3fZXx"
    "wfH2LpLYZJhrGrxWkzXCi8hhS/Y9LrMaSKXdCtITP3MXmTuuEUdGTIyX3kcOqZwyHg0i+F"
    "A/aaTI/HZBJvyQz2lAz7JZk64ZzriyJMDRmKR7DutlfRLDcOtKAwlh/PZHRkLkkhQR6RTr"
    "a/sM4UlAtvDTO/arsv6xJ1ngcPMJzmNdWQFC6lGfYlw7A83gk/wxVDKFYeK+PqSVg+i3VX"
    "1wuhWHmsvNslEQmKeJCrhUjVKVTsNABheRTP50gCAMXKY+VbK8wAQGHdVQIAKFYeq+T6P0"
    "GYQP+5L/+TEgsUI7UG5OZ/VjE7v/hPSsxQjGR8Q279dxrfJJf+kaqT6xTRVVGECEX2eS+K"
    "olIylcC3d/SWaFIJO70kikrJVILIyKkbop0sXXxBlBIiuc2QPQAZkuArb/XnH2GlKTzCxx"
    "9DEhSP/tOPsNIUHt/XwYPjOUAQNENug7yaU5BaDynzFRBIhADz3TV4NH78WQ94KBwPO/t5"
    "kJhMhN+PbtyNDtKvhoRl+a8ZIHSoge8GY+aBg9AjKERJXpSKJ1S1e1Jk1XmE4ltSKeoEVt"
    "07UmkhkmvflL8RW30mHI3umx4ilnNR8PYG/vTGUC9vdH94AzvGM4FT2Imc+eId47wcHZ6O"
    "keObTOxV9fZoFXm2mq2388v5arb4xo5Y18VmtVxsBNn0nc7yIVtNSUbMVmM6ZHL3eAGOM7"
    "IXOPrmm6divhB76Rv3hbFUOnBDefst7qVkNj+eu5TyRwfl2NCkXx6/ORsf1Gmkx/uHkyPz"
    "77Px0dmozsP8KFlftXcPu5et9uG51/Decq/KS+xd8Qk/InFteQ3yYr0yfFzsCFJugBi3rD"
    "TYoZpfOAgZycNHSPOIvcGgCXnzGrR7xBsqSw6vtZcugL1hQYo4MFMdyK002CIAtQz7Y3ZN"
    "kKTuAL9njFRaGjb8pK3n6mNbu2/cA2GnrZ2iSJt9rj6+4Qd2PhD6DoYviYVM0zPaXzcmMi"
    "cOWweS2Mg0fV4HyjGSOXHYOvCWNR004K1/MvjbkgOhbyuQbaD8dZ1bv7XBo80zo9/iHRMH"
    "Px90twxeDP0CbplETacQ0hfyU79nkquCHeZFMvE9GUGhYcLZEnJQgW1Ib+uAOYPTs2vV+y"
    "ZIdZQzKlSN/YXlmMJJpZD7O90oOZiQJWF+OGkOsn7oHyUHE7LsyJEizsFWP4akBeHhFh5N"
    "UsQZ3PrHlbQgggVG8IjxdLbZzK8Xt8U35y1dSt4d3cwX5qmwg+p7gG2xNVdHqi+DLCcIXy"
    "jOs59TFLEKrWc0PY7aL2p6rG2rtt7QZfueXvP63PT16Gj0anxSeT5PR4fjU/MU3dj9+3R8"
    "8ttkv36U7vTtm+qdPORBOq/SVfH/2ru+3rhuXP9VgvuSLtCHIG137wV2F3CSSWrUsQ3b2e"
    "ICAQYT+ySZW3vGnRmnm4f97nv+6RxSIinyDDXthbcvdeaIFH8SJZGURG2Wa/ymZ6sV4BhJ"
    "+6Ba+LF5qq1VqOa1NvY1NbbBbA+r0WyGmSstVsDwyslCmV7xvKQI+kIIMrpkIU4iIp3efA"
    "t6avqdX1A5uTwRzaO3RQRiezN4pRqiZNFCVwfBJOK8fvuGwGRZtNA/fJ0DueZ4JbE3Bs/O"
    "3jwe/sgEMdXjZcLTCiR5fsyUeXCBEUaLf8ozDCR5Fn+hxxkYYbT4+3Xfjry3D2TM42Lgj7"
    "bjrcUZ7FA70H4ZyyDtS5WB2jNX63RjLtlSMabEGcSpqdaezut/K6Tfg2i2ljBmYqTIba0B"
    "zyseoEU0aRhjGmsiRpI+P+eVB0+edjO48bvFp8flv5dws+tGzLOrC+3pXDfVOHnVDSv/qD"
    "/P3eZ7RvTJOBuasoi3mdRORviTAWTDx2NKnKtOu/aK5qNKxJmyqczuREIqAzKvPKGo9iw8"
    "tsc43mJ3hd5xxqPsqQnuC6YTequMwxJXn8U4xUXBdDzGQk5JXL11dV7f3683u4fVcJjrsS"
    "zOcaKnhheq05bkqfrnfXXdynDXvMnVULw4ftMnAAo5n2F93+Ha7jfrD4sPy9uuH4gG6Nlf"
    "36631ZDoaAjoN78y+Le1ilTz2oyrNtkuqNk0R0IW264bgqzPh3beXm+W97tl8rn7/v8rmV"
    "Gj/b+tMMMpGxVDG2cFa4tNs8zAON3TMIOcnLY5IEsu0xKdZIlhQoymAWn0LUFcs4z+o2qA"
    "QzIWdcz7Hov7HcUqGrqDoOB3IOQzCXc0/mLBwOdUtuc0y2jMxizBZ5IlYXvzCqQyTRnysH"
    "KCz/6GN1s3ZRpgdVHaqRQRC83ZSqXrzkFr50ATrpaCBRXmVG9Efa05OO0ca4ITZmUaTpja"
    "veH0tebgRMmiCDtAs/Vi5qhXWYLeu6mUEiuaMuimUztm2CmHyGFaMCtrdgrUO4A0Ga9Tru"
    "4fV3kOn8H5o8lYfL6uH1d5Dp8qLURMwGJyTgqR1puDE5mBmk0YmZyBSlqc6Nm3+Ktva1CC"
    "WttGtS2TY2BtH/RA3GHbiN+mkah0GzVZDoIhe9BGEJITUI7QBPj0G1qEyeD3jJZUfQ4p9t"
    "P0MLEfR2NEZXxhItZqnQaL+9SZEbFQjH5ovtAzZDkDhxN6SntNny0jJlPajJw1D9tuxtkT"
    "UO4xg8Zc8rPoYRtFO5uGQKx11EFCXm+GUtEIA787z7FILD168xjCpPoWgOPlAK2gGxtj+Q"
    "mLKqblV9XyYJU6T2wwGIMvgDgTh4EFC8RjEP8cbhCNndDPCTWLHEV9fUETQmR7W5cMKiWh"
    "8fkmhaJqNeyIprt+IfMTivA/I/a6lJmfdovNp+qRXWP6Q6dwonYVp24mAuXjuCWDe3JOqE"
    "6TvNJB9dy8M0H1bJukTIPmw3xM6Lg/WM77nLZUvqb+E25sYA4195hI1gJbXKsr6wzbYL4I"
    "eabIrrGlmEpZhMk4KuK/4ybKkKw1kEDechPQxttuJMZkHwOlGtrjJlUqhYzSljYrppMxRg"
    "mE3CFKubKGUskJIwNKPF3ySOOxVQItkoWykmJVtyfJighFyKVSYyUyaKCqt8c5QttY9YUq"
    "b5Unpa25vzCdacA641Ql+wpLdm7UChXtM2p9IZvH7JT8Xgmp3MdlsnoRQmjwTsnllZCKeA"
    "tl8CKEMDh6OE/Voz0DWyJVFeMF0Wz3doeoPvTKWeV6UJJNW7XnabocnzA2qXL+1n5eGspU"
    "5AfiNPx5zElip3gpckhnlV17yMayJ7WiqCe0gFPmH1oaNXyL2ZFjkG8EfwMkL5NeEyYkvp"
    "IPXgnaUCb9leUoFkk0JQmWfDiLb4NCqbB0x7VMF3Vq5nf39Xq+Wz+61JoBt8ZiCWX/aDYL"
    "3ZOOtzoAU3e7RVWP+R4AzYnYMZrH3VrqdgAnEWW/SENzajtosFPLFxoi+9gxXMXZve9RAM"
    "tinmcxtUUcd8YZuQxNklOPfM02FYnUoVh7TNSQqWfKKQ6q5ih30pwWydAWE8+fkxw0bVHu"
    "VDoj0n4WD4i6PhZzx5b/k9gS52M5f8BQDtHdrjZR/3q5/43XwFpM7Plq9vL48vjsdP726K"
    "cur+fx6euTd03rtf96d9n9/8W7/+3+eFP38k+z2Xn3r7Orelw+JbaJ8xgnGCEJG3o+AWpU"
    "zgwjZMnbYKY9VRqUjJc2vTweIyKrzC8jXdXTLa6EflITeK4hhETaZtDu0Qm0Wfi+e3WiJG"
    "rYU60p7qVmHnxBO0r3gjNFM9mC4l52ZvGXtJ10Lz4LC5AdOcwwyWL2yjDJC2A7qRmW235t"
    "TG3G22V4i/2xGIy/PixWu27u77PPRHngl+2Lr12aeFN6mkKm4Lft2dqbB43Z2hfc37hs9M"
    "LRsmzZFTArW76wRwc5w4+JoHHqE5Yt1gSQEj78/J5IWKJlPjm1imTbEq1sNu5iHtSU15Qp"
    "a9KmUuTm95ZiqmkXE8ugyxp1qSwq6P3It8MepwwB8jgBFYE7yKCCOtGEi2hlwOWMt0QMFe"
    "aJZltEK2MuZ7AlYqgwg3ndiBhM/gLesVQBtCNzXf8Oq4r1UmRKLqGOFzCcLXv8UKL/sYzW"
    "ZjHflqQYWJsGp84+VPPoLlDGVBOu11EcMnPEwRpBedUOWVNT2yCbpAGuDIUyNZCCmLcDNj"
    "eP7SnR1cPdhxYzSLUpbgF8XqxW1a1+z6Bt0yzo7W6xe9jque7Wu8Wt2cWsvbaPy80d10Tb"
    "z8v7e+5js+MkNO/1YnVd1brFsS6atpQ4Y/tHeQWWd+ydt3YaNdvX5W55ePnZLbNxeCXJSt"
    "svVEJMzAEMuAFS/9uw8XN8MXt51ezhXNWNNTzg9vbsxfFJ+37bz7MX7etuRxdXp90eD6xh"
    "HHtDBd1PA/+Lo9ct+5dnp6+PL97OXrWPwv14fH7e/fny7O1500vdP47qPj05qf8R1TOM2a"
    "Ga9hdLHKBrkT3zqrZM2lXyhgbdKHwLPI/3T92bdgEINHrSWAOhXroAQ0w4LLHNhwKhhLQ+"
    "cj8Ma7gBStD9BMU4KCbvbaEKSPOnVyJttlVUnJDZO8NqVB8PwRSuiSkIIAUCM2mtQo9oj6"
    "Xj4lSP+B48j+vjIURZREfTR5X4M8tCo3wjgR90WSahRw2RpoiAguobU0oq5HFYokcRAYHD"
    "OU6UVMjjkKbqhGV2jvaSXTFXDyaQSokG4yjRoPDFTX0CQ2GShu6Pao4GAzidoguMbsiTxz"
    "EYiRoMgyUVyx8+eMke+PFyt5aZKiiIiieyf4ONvBDV6n/zwjNWn0Oki+dFBDlUMF5XBJkQ"
    "mgOllGGomILQtyIgpNAaclBMQJggGlzqHSNnZJWibTYETvSDKaKitA8WiYYW/uRoxmGZlK"
    "AN4y2hUwJHeQbLg8+NRVTYpMkJIW2jlwaY1eox3qfXaURDdexYINJn+MFt/cPSqKAaNDmi"
    "UsGFWlwYck6DQVGL/sZklB1TFphiPh6D0Zb5GFHR09JYJJmP4Se/ERvJpARtmo8jOiVwPB"
    "8XB5+fj0Fh23wcE5LzcXGAea0GeygGrcZUZOeCIrFWo09uuGOZlKAtWh3TKYEjrS4PPqvV"
    "sLBJqxNCSqvLA8xbGcpstqBwjMQ5gy2qybBHjrd/w7YT3r7tN4uIPU85fW0n1H/OUyvPU9"
    "8st9fpI6CTHwZtToxs1w+b6/gyYNe56+tf5ptqW22+dFtmsZRd5+UPbY8DUz6u3Yizebit"
    "2O3isYiGnevp747j3Trqy4RVV2KfzWyPQ+QjI9dtbc+D4yND1yPjI1s4Vgam4UeaJcGFeC"
    "Y0eR3UIJTLJnZ/+hePXvA46PghbOUfvbmYdXvYJ8eX7Z5+PZO+nM0v3nUnBc4vzt6eXR2f"
    "ncab921V6UwANs/hp6RNoGrS++KTT9+T1GgFLXXinqmZNwW6w+nNn0pzYCTgAIWp18+6gX"
    "VmoKhPzSckHBznk/JEvVlIYWWxoQLrEQMMLGru2Mba8z3WLUzGPhtWM67XhgXRv99C3Rlo"
    "5t1m7kZDBK7EvrPuFgNYGa070NzNhQhbib1o3W0F0oxQI0tuKES4XO8mUNXm+st2H4EhpN"
    "Ed8A4CK5ceviGiId44yDZBwbsGgnT6hrDENuSbBfEYPgDYbJADGdp2rJiSQzra7K4448oz"
    "KA2PwRJErEKTD786PuNJyqKDah3D1IuuIlw4dktCVo1Z21OtNB2nwSXB6bR30tkE6ZZPbC"
    "25n1JQ3OxhrPjO9bUjTallqz642AWMeixEBjX2we24KXoOeezvu2KnBbFFqtNYxbP+obTt"
    "9rE9j1a3wbJmmN71CkxRAfA2XXrxSBGz/rB++PS5eZGr7eWasvnxt2a7YtUkKK5Jb+GXsl"
    "ejStxnGhWVvc4UjZbfPztJq/X7PuXW8vB6wK1llmhmzA4VUDDcNyidvJFGYNY9MBUThpm0"
    "/eAfjSTqo5aLrpj+MSVUnIDg/XBSVB8PQRt7RKUJAL4Rx6g2Xvx4vzOLAE0pMQg0JfnhgH"
    "UKymR40CgioBTK9/GipEIeh+WhooiAwOH8KFFSIY8DL+YKP5UmSzDFs3FvJ0QuK13EqwVS"
    "IbXtoHJiOUJjW6AzkAdsD96/pUrr/AOWktD5Q2IVXKLEEtAgjEPKAJZnNDmujJd/MKP1Qx"
    "iSUCo7fI/GLPjdCyEWRYPSMEAxkQYpHJFF0eaG4FjSMvwiKkJHi4LKjjXs3ekVNqGj+hIX"
    "ilQ3/ugFnpBMDd+gyQSlugmgTh+oGXLaHRW3qDhFSuj5gYBmNV55qhMWjtH4nurENRljZU"
    "z4pzuyCV3qxmEmgjaas52b6styO5w8eCyhN4A6qW5xV61usvLW0Lcd/ZihqZMnSoIUBb6y"
    "xz5D9R/4tDzV3f3t+muliGI5HgEVD0WG9nQ5GDkwcz0cOXCFfT++2ND/aBdyVIRYvu4LlU"
    "uIE80rF8/A0C8jr9QzhhOBFAe8mQF6osjJQFqCZElJyk/DKWHDhwTHb/um2Rk58TtTQytY"
    "zj1iIj00jx2ouG4FtHEmteIbKSWQaKYugBRKoYBrPmlHUEpwS5y4I0VQYDWfvCMoJawlTu"
    "CRIiiwyhMQX41mChr/5Y7SNAshm2vSUJX7E5YqNk7V/dmYBaZzACSt3K+d6VGgV6EACrTB"
    "pDHBDFYPi885g0hcsWa2nXJih6EWZ133kzusEAbvlHAg/3NLUHNLEBuqyXXByBMUPmqebs"
    "H9o/MCI/X7/Y9IEFrm62X638PDrD0v5GHO/jfzMP+9r+hhdn539TDfUk7ufnffWDb0bF/0"
    "Npwgi2KpG6+eTbZFCRbZZkimrwJLICmXtkls9+xI2mwjlLh5x0iihT3dzxSvdhHgi3qchs"
    "te0aw72fcUr38R+It6oYYLYex6ZkdPXxEjsPvfFeMEUfc7XG0n9DtclTP9XuDuEC+MFv+k"
    "e0QSi2w7+N8sksXRtsRgyNhbYDB4ZOTeN1JoIdQz/l6+bvaaCjXzl/N6FRdX8q7vpto9bJ"
    "poyK8P1faRXVv4ZbnCvMQnYTI+crqN+kO4/GB8e2ZTfXzoBDNl2dlU19XyC9cEHVPuK33l"
    "QHKuFXcPGDcYa9yeHnDEzMn5jbgGPRnka35432c8uZhdvbs4bV/tODk6fjvmNYmY+DjPEV"
    "P7lu0PLK/sMy0Xs9o9vOxfYTk6P784+0f398Xs5ex4+Pv1u3rGesW2w6jdYMu6+cngO0cs"
    "3dxmUZtUHjPPIawUuIS/nyxJQC2TUXnDvQGWUoLqfpNAkEIB1+ACspQSXF/HTxBBgdXg7r"
    "GUElZfJ08QQYG1n7JNKPtZncXXfXdH1rFVYFK7qwydhM3TSWWrV2BUPgNBUkn4/B6GYKpW"
    "YOuWOc3hZY6QRwhXUXh8OfzojhvIpIeuOrjMk+rhw6PLpZuAP7NMl9e5ngKtpOelwQrxBc"
    "Yom4aX9rLJFdbRwc4IoerjwQmbNNAhdUbdh6LJkAdfCugBFtHYJtNmAExvbBc8FxyqbQyz"
    "wkg0cWqIGMjzw6EawDJmhtDE5MVROWaGouQyWa5ZsIjGNpm+aqrHTNwu6fp5iLYxrqR7jZ"
    "mIQX5NPUQDTEpEE6JTIRKFQ44gatOx2i5uq20zUmtP+XGFe7fr2xuQNcb1hNKmultsfkFB"
    "3nA5gnmemgmuqt+pDl15X7ehkClcecOGidVCZdkzUotYOcVpEU+PQzmI4Z4ptBEvoB9ppL"
    "b9xNyuiUOUQjOqApQcfZgA4Xf/4CRfOzXro9KW14g5Qh6k/9vEvAxZqGBc26ACQh4qnjXc"
    "oSIZslAN8VeGjgfqG3tlq89iNMRdGToeo2/Mla0+r7LD2mpR145IUNVQwFtHA98sLuUBCY"
    "KGR+V3JIKsNj/mbJEZgVYYe45RGVGALNp+eZ0CFpHyWIcF3BlqVL31ZEfHa7fYfHp06SiX"
    "q+4geWLmo+SQrg5AsLMdrrrvqsUdy6b5uI8t3+mDiy3fs3K15XueGluePijBMHSx5Xte6y"
    "aDbPM+G0wo+c17qAIgvPTkr39v73l1nQo+kLxrw2m5xqcjQkqWvzeTT6PZtZyMW0D2iMEt"
    "SOnxrNd9L+UWULXz03so3Te6cmaPqAR4sDO9Jvak9iy8Rm1s0PoJgoE1qKEzpK7WLByzuZ"
    "/Q8dBKmPtE9VmMZnM/oeMxljD3ieqzGMMKa4DXT10csv6zM6iea77PervA0l39tMz1lFf6"
    "KKrSLB6T24JoeETebktUbX7umOK2kLTCHOLutjACmI356tNdtdrN76o+kfUjMudL5FgP7Z"
    "ll2RecaHKjXtvX6MbM9ja7ExNS4q8zIlkOw4hDJQoYkoIEyQSTlJ+GU8I2qlk3o6Bs5tOz"
    "I8VVkXMnbor+n/lpkySzYNxz1mTqV0BUJ51n6CSQzmnoWQk0MA02NEcpQvW1o3kRFFgttj"
    "RHKWF1tqd5Eezr/Xa8nW5b6LdV3Uy7+efF9jNcgf/8PQ5Y6eyBzXqnKFX98365qY2dXKLJ"
    "L+tf+PtJ8fWp757/iQus0Uv19K1utBQub5qe3HaZ9TqW8x+e/U/1l9yBcpZu1MAtyAcIAw"
    "xC5lWBq6hUnRrtFp+q+fXnxerTI8toI8tSj5H16mY7395XTm/cuyQ5/bhZ3827PuOYtV/z"
    "nModOtmtUwkZ01khKmc4A73d12yGrLxi1ZBnokvj9Tn4RTyFQjJ2OdACGbrdkxPaVGdAM/"
    "TDRAm+F3AS2NpJiwSWNh1CYQh5kAUOobAyZKGOc5EN6UjHA0XznDtOKEEWZpjObCADFQ8R"
    "TJPuAMfas/AUGWOj8jwkt+ywSY1ZGBafh6bjYTn7O1z1WYwWX4em4zE6+zlc9VmMVmwSpg"
    "JYVBjQqq4NRmcY8CgjG8IZMClKvhctLxizlELP+u008JXn5xzjfgNPK8w9nvsNkgDm+MND"
    "ayzMrxfbR+Y4po/YPn8mZWvZPnz4v6rNnYdO/lNlxIdvEcHu632FAIkJY26q7fVmeb9bJv"
    "lnuma43yzXmz71iI6jNWXNup4/sv1481DRPbGue5j9+HG5aW/JbO9rN5EpU39d37Kpb65v"
    "11vu23axW24/Lq53o4J18YGSbwavV7sFzjaLd7G673lXvMTGWD193Nxill4vtpgfavmWzM"
    "zrl5AXTnL7RhkgK68oA+TJv2DMPV38nGYE5qvkLeTuk/jOC+IVpqnxkZf6h/d9uqD22tnx"
    "2WmXFaj9V/Pn8enL41ez0/bv17PZqxdHL39qsyedvT0/OarH35g5CNUVTXKx7OAzmfSIBg"
    "BnxgFE+DEAOTn7uRHw9Ozi7dFJ89ePx29+bP7/7uLNjJU3m07pdNayPTuftU3089Hx1fHp"
    "m661Ls9O+nxKL0/OLmE2JVxHNHuNNYEPifb+QAR0ePXVBXQY+sHyAd8LBHTY2sk9X3JY2W"
    "GGccchHMfl5G1eqjrSboUF9dugFBWPx3sLlK49D69bHY3ohiWVAzesyf7YQt1ZaNo0zBQR"
    "D8038TJddxbaWvU4U0rCwwrmhTuoNf8sEyrXW0o2UD0RD2u0v9yBDXVnoX34OgejfT5Y9+"
    "yKwFUpMDJMNAOZe5OI8mmaaeyueefBTGkiioleQzqSEk1Dy5WfoQ3BWppO0A3fYC1XfRaj"
    "JVhL0/EYnYO1XPVZjJJtxFWgNYqccamNo9H7MYAa/CIOFY7vuKMb6s/C6x0yA7beY2OAdV"
    "+d4XRMFdbQ4JuZzKHBeWPtoVDC3RoKjPNqqEtzSNAISuiW4pCsNm/igRigxcwbF3fW1Cu2"
    "/gPOWXz9EqjIUEWTcfi+GZdwlJOq0LoO5NFCViWg4gi1sGHKqbLQ+TRTVGnl7g9HyWt1WZ"
    "DSLhcaAUPs3azZiFTo5rFcpOHwg/fAxrJZmsGu7RGxpSmg1h+mOZTaDygmjICYWpjbDwJa"
    "OxqSzSbzoKA4CAqRFI+GCPHduZVogSe0lH3c0DwmtBYcRb9HiynHVEo4YWgxTPgR9ns0iH"
    "a8gY1b80jDtILWgILR6EJfnBslFs/UFvaxFFOb2gOn+zxMmyjHDCSZMFoScn6cHAq4dmwM"
    "xxbMIwNSCnowFItGBfjdO8SGBDO0gH08YFpDK8CxcIiWUI6DkWDCKIiIhfDqAQBr9R/uYZ"
    "uHQEQs9H+0VQ4HAv7kHVeJJbQ1iH1EJOS2RoHj4nANoxwdiGbCAEnphTjbwcCrR0p7/syI"
    "uKVhUL67PD598+TTcvXkm+1us1x9aq4cLDabxdf2RPJ42q3B//RJfzpFB7CvF4PK5bhOD1"
    "A+bfNchwNI42Gj7tDYeKonHNtpuYxZsZvDN8RBv6fwx+E839On4a3E+8XykSXfsJ4EXa7m"
    "vzWasuofSjw7O0Hf7zfr62q7na/WuwqxHc5o3S4+rB82849tTi/bJcxa2A0L8Hp9dy/gX2"
    "y3lSIfSFssf24R6Xz+pmQyyViPMnaqufdjii0Tt0cUW27Zc3DnJ0enp91ht7o7Lvr3Bdvj"
    "gLMr/JBgyzDRoFhAVEA+DNizxCo3yDn+/N7yNmHL0vFNQqJTlG8RxpRhuu+++B/Eo2qkVq"
    "+gGkDts6sXQUPBiQaez4MNRM0CrHaK0OIJ80kCJMxHjgj6ugTRTc8hRhQUCO/nD5MqBSym"
    "5w4jCgqL9/OGSZXSSNE+iwdKk6PD8Rk8VJUgO7YIVAAACYUCfXaDgrgKeMZVQfdaUUqUYo"
    "oXG+iFwg9uYCN5dHCVDxFRZDrI0McsDVt6bCguq31jiKSjNLg0OPHxLWSf2LBxz/KBGd/1"
    "OT6yUnme7B0Aw9hERKSijiXiCBH44DmnQnl0cC1jMyLTQUbxn8Kws2MTlDXpb0zHrJFFwS"
    "nGJvBUDXockZHdCsvEYX/0yW/0xlJpgVs0OiHUgkfR/gM0QFazUWnb3JxQkvPzAUBOesYO"
    "BOdCRICIJ70+OrmcdcyWqy/rZchC/VjCcYrb6ZOidtvtQwUfx2tFeKiiX3br3eIWR+Xq3r"
    "8Zf7G+mlH2nnWB69Eul5qDw8FwQa6OMQ7YD4o9A4GBi1MkMLDb5w5z4JENJ766OHrdXTS+"
    "vHzXxRLP/jG7ePVu1vx5fnQMIoqB6aDX40Xm5hdD1C9wCsNhvEy8aANoVj57vlcS2DRPlY"
    "yZNcenSsbLc/E7JYNugk8x1262oPugGWBtPwjN/+Ts4snYxHAZjhVmvWtP8XGt+re6PVte"
    "/b//+reRbxpJpbVaFUolSMPi2n/yD6aSdSaWAyhou8uMqUg0+99gjiuhDJ9R5ZX3lmMCUn"
    "bn28ppnRIU3W1XVJoE4XnHNapNEh/ucyrkH9arFACYTfwQhPokCNHFzsG+0VzPVPBQqlyg"
    "8EQvSiWOL31sPyWhAbtG96lKJTyG+H5KQuLxjfBTlUp4ujlS4+8nFAQaMH0jL9/vAiYhhQ"
    "KeyqsnaBQQoS9fDCbvwEcFdb47RSSuxe6AhHBUYnPrsODtJ4TCb/8prkySf5wjDYMLEtHK"
    "B6Z3NMSKTPtYHB1a01jDZDrEcMQVRp0fd2NZ29CL6Ei9LQxOMQa7YIxFgQcKui+7z5Hqhh"
    "/9QAIpFPBMGgtoFBDj+6VFYOa1tC9oU1FIROpnMUAKzWz9bYtiBgK602BYIPRX/5sfulGE"
    "PDKTTo4keXRQIwshzOtjV86mjoCG1MZCYBS62AeKdDD6oFEqf/fBT/yOnxz7MO3G02SMU+"
    "q3H89VK9qOurPpuHiKxPdEelzb5J2qLtgM90GeEdsa8qnyIMztcvXINrOYvMUh2+ivD4vV"
    "rj/GT2wvNQ9ZNDlXriumwM1yey086r7vi++DGZfbXcKWZHZzqdEDeYepLZJnVzR3LtRap9"
    "2mlpXzllPLc5/Usc8ZnlA5B8zhxwR0vOFDssQKDd5/Dz9P2Efq8IOBMLANP9JMST4eDxIh"
    "hm6H5AUVMm2GxPTRQgQGXomdnrR2aWXt5gl4CEKxvkIiHtw4tXmaDbjuLLRxqrOhQ1MkAx"
    "DNtO4YoQRZmNqkrxQRD9A36StddxbahB2HiI4HWGbvIak+i3HCLkREx2Mssx+RVJ/FCBZI"
    "o4NCk/OI0VLsDJkQI4scrPIGwMAMYHCOJZxBjozzmgvNDYvmQnuE01xQxltzAeu85vZGzi"
    "S1RbSCzg6GlLfCRgJk0Q72mQHlYMAx6PzeYiKrza8h0yIjBK2wlhSIkZAC2OIM0Gx/1hW/"
    "X3wdX3F/LGGCfR11Gctdtfu8xrJmLri7uv2Me9139J6edeDi5FQHdho/kPZ7U157HnQMbM"
    "ZeHETqfnrfHwu9ujg6vax7p71bfnTR3TE/umzfcXl1fDF7eTV/NXtx3J4cfXv24vikPa94"
    "dlVPA00wMXY46ZZV+ZoEaZia+k/+HiZZJzX3hoJavzIqTwLx9SaTGiUYBg8kJSHB+PodVK"
    "USHoO3kZKQeHx9DKpSCY/SYsHFSRx+dkpcmahfNuuEJqP1zNEm4aoVe8bQK0yP+PZGpieG"
    "BUAn87A4pHKHT36yB442829c0sbFC+YhqtlvHpklmNkRkjaD9jUiic0U2uzT7ap8S90Coh"
    "nucx0IaIpPbqCWk2+CoJalz3YK5JhupFj3UCA3j60PyM87PRDRL5YcQTF5mBjBZ3+jlK2b"
    "mudhYeX9hJSEheV6T4GqNwdJuwtA0LCgfPcAyJpzsOz5hCIyFlyRzEJJ5Tl89hxDERmLr0"
    "i2oaTyHD51/JsiYrF5Rr/pivPDTePcJhTCUHMKdRNV5rAofaiUhEXj50tRlWbnjEmZaQhS"
    "fu7wz1FDVm+w99uvv1UfPq/Xvzwum361uKtiXqjOpgBI/Jq59P+wuYXcnj+L2VXtFNE+Qr"
    "aVS15/Xqw+1Wg+LqvbG1T2+2DVbWtM1/H5te8TTs2RxXohDtdC06yoTcLfLxX56Wa5XXy4"
    "rcUY73GDlKmdbbm4vcVJIZJG3Fa1huxi4sjDqb4s1w/bOV2WKDKvx/PyNu5qxhXplXtPNy"
    "RwcXJBArughElegvp3FYNe7WL6+mfySFlCH2tlAgh813FMtTfxM1CJlOv3BFek8Mn78eGj"
    "jheh2cnRPFyETOaaAB9GQwK4/aLqz3EMpCCbLypJiBGV5qpFRRi2sdNHjwKVw0eQhnWy/+"
    "Tv6JF1UmbA0IV6tyElIeH4ugtUpRIeg5uQkpB4fN0DqlIJTz9d6pB0cyiBASzsniC6+iTx"
    "4XKstDJ5UhIaLOaJjapeQjrYFTp0XXESUfjkhyVwFCeCdsY29hEkoieDfh1wnAhQlRIi0o"
    "QyAhR4kHjJ8p7wRYFsux6Rtd9fnYns5y4LHLKbry7ezZAXVYPYVXf3k3ZI6nao2W6+UsH5"
    "tlrRfxrvB/U50qrNZo3N8z/37tJusUTuSjAi7uoWWtaNuV7dBEZjFYSBjQwEOMa6NpgHQP"
    "qZICKM9Cp8D6c2h+bqtKrRH/ECFl+NqC2of2tve7ue9BrHtvr1v4iNoEy7SrLg9rVJE3gw"
    "ulZ9abYQGZEHfxYrEXbsNuvfOOaNqlaRZkaa3nZQqoTNUK3tuUwo4bY22+v5hPQTw2cYDL"
    "hffL1dLwY/Xx/Z+LhcLbefydAD5Y8+LG/moO+Gv7/78N/f/+WHVqLOcv7mPeifTrmHDkly"
    "jAHFHobEfbW6Wa4+qQdeTBgPPDAgM7INs3rbye+bbGlPz2enr45P3zzVjM1UEmldG0rX2m"
    "YHWxPZgHY63YMGweQiDdBKpwJ/Y1jFIZEMvh9onpBucnbKULIff3ZYPaEMDXpQqhUjZS/b"
    "F8MMh9oJTmvN0dp//evfWoGNtg=="
)
