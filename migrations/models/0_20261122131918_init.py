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
CREATE INDEX "ix_competitor_product_competitor_deleted" ON "competitor_product" ("competitor_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_product_rival_product_deleted" ON "product_rival" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_product_rival_competitor_product" ON "product_rival" ("competitor_product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_rival_competitor_product_deleted" ON "product_rival" ("competitor_product_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_price_list_segment_deleted" ON "price_list" ("segment_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_price_rule_price_list_deleted" ON "price_rule" ("price_list_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_price_rule_product" ON "price_rule" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_product_deleted" ON "price_rule" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_promotion_segment_deleted" ON "promotion" ("segment_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_promotion_product" ON "promotion" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_product_deleted" ON "promotion" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_stage_pipeline_deleted" ON "stage" ("pipeline_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_team_parent_deleted" ON "team" ("parent_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_api_key_team_api_key_deleted" ON "api_key_team" ("api_key_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_api_key_team_team" ON "api_key_team" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_team_team_deleted" ON "api_key_team" ("team_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_api_key_team_created_at" ON "api_key_team" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_team_updated_at" ON "api_key_team" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_external_id" ON "employee" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_employee_number" ON "employee" ("employee_number_folded") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_email_0" ON "employee" ("email_blind_0") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_email_1" ON "employee" ("email_blind_1") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_team" ON "employee" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_team_deleted" ON "employee" ("team_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_employee_manager" ON "employee" ("manager_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_manager_deleted" ON "employee" ("manager_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_activity_author_deleted" ON "activity" ("author_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_assignee" ON "activity" ("assignee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_assignee_deleted" ON "activity" ("assignee_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_contract_owner_deleted" ON "contract" ("owner_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_customer_parent_deleted" ON "customer" ("parent_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_customer_owner" ON "customer" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_owner_deleted" ON "customer" ("owner_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_api_key_customer_api_key_deleted" ON "api_key_customer" ("api_key_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_api_key_customer_customer" ON "api_key_customer" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_customer_customer_deleted" ON "api_key_customer" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_api_key_customer_created_at" ON "api_key_customer" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_customer_updated_at" ON "api_key_customer" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_contact_external_id" ON "contact" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_contact_primary" ON "contact" ("customer_id") WHERE "deleted_at" IS NULL AND "primary";
CREATE INDEX "ix_contact_customer" ON "contact" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_customer_deleted" ON "contact" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_activity_participant_activity_deleted" ON "activity_participant" ("activity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_participant_contact" ON "activity_participant" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_contact_deleted" ON "activity_participant" ("contact_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_participant_employee" ON "activity_participant" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_employee_deleted" ON "activity_participant" ("employee_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_participant_created_at" ON "activity_participant" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_updated_at" ON "activity_participant" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_response" ON "activity_participant" ("response", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_contract_customer_external_id" ON "contract_customer" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_contract_customer" ON "contract_customer" ("contract_id", "customer_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_customer_contract" ON "contract_customer" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_customer_contract_deleted" ON "contract_customer" ("contract_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_contract_customer_customer" ON "contract_customer" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_customer_customer_deleted" ON "contract_customer" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_contract_customer_created_at" ON "contract_customer" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_customer_updated_at" ON "contract_customer" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_customer_assignment_external_id" ON "customer_assignment" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_assignment" ON "customer_assignment" ("customer_id", "employee_id", "role", "since") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_customer" ON "customer_assignment" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_customer_deleted" ON "customer_assignment" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_customer_assignment_employee" ON "customer_assignment" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_employee_deleted" ON "customer_assignment" ("employee_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_customer_assignment_by_employee_id_customer_id_since_until" ON "customer_assignment" ("employee_id", "customer_id", "since", "until") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_customer_tag_customer_deleted" ON "customer_tag" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_customer_tag_tag" ON "customer_tag" ("tag_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_tag_tag_deleted" ON "customer_tag" ("tag_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_customer_tag_created_at" ON "customer_tag" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_tag_updated_at" ON "customer_tag" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_external_id" ON "opportunity" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_opportunity_customer" ON "opportunity" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_customer_deleted" ON "opportunity" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_owner" ON "opportunity" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_owner_deleted" ON "opportunity" ("owner_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_stage" ON "opportunity" ("stage_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_stage_deleted" ON "opportunity" ("stage_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_contract_opportunity_contract_deleted" ON "contract_opportunity" ("contract_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_contract_opportunity_opportunity" ON "contract_opportunity" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_opportunity_opportunity_deleted" ON "contract_opportunity" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_contract_opportunity_created_at" ON "contract_opportunity" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_opportunity_updated_at" ON "contract_opportunity" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_competitor_external_id" ON "opportunity_competitor" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_opportunity_competitor" ON "opportunity_competitor" ("opportunity_id", "competitor_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_competitor_opportunity" ON "opportunity_competitor" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_competitor_opportunity_deleted" ON "opportunity_competitor" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_competitor_competitor" ON "opportunity_competitor" ("competitor_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_competitor_competitor_deleted" ON "opportunity_competitor" ("competitor_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_competitor_created_at" ON "opportunity_competitor" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_competitor_updated_at" ON "opportunity_competitor" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_contact_external_id" ON "opportunity_contact" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_opportunity_contact" ON "opportunity_contact" ("opportunity_id", "contact_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_opportunity" ON "opportunity_contact" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_opportunity_deleted" ON "opportunity_contact" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_contact_contact" ON "opportunity_contact" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_contact_deleted" ON "opportunity_contact" ("contact_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_contact_created_at" ON "opportunity_contact" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_updated_at" ON "opportunity_contact" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_role" ON "opportunity_contact" ("role", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_line_external_id" ON "opportunity_line" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_opportunity_line_opportunity" ON "opportunity_line" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_opportunity_deleted" ON "opportunity_line" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_line_product" ON "opportunity_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_product_deleted" ON "opportunity_line" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_order_customer_deleted" ON "order" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_opportunity" ON "order" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_opportunity_deleted" ON "order" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_contract" ON "order" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_contract_deleted" ON "order" ("contract_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_order_line_order_deleted" ON "order_line" ("order_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_line_product" ON "order_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_product_deleted" ON "order_line" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_line_price_rule" ON "order_line" ("price_rule_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_price_rule_deleted" ON "order_line" ("price_rule_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_line_promotion" ON "order_line" ("promotion_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_promotion_deleted" ON "order_line" ("promotion_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_asset_customer_deleted" ON "asset" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_asset_product" ON "asset" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_product_deleted" ON "asset" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_asset_order_line" ON "asset" ("order_line_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_order_line_deleted" ON "asset" ("order_line_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_order_revision_order_deleted" ON "order_revision" ("order_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_revision_amended_by" ON "order_revision" ("amended_by_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_amended_by_deleted" ON "order_revision" ("amended_by_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_revision_created_at" ON "order_revision" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_updated_at" ON "order_revision" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_revision" ON "order_revision" ("revision", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_amended_at" ON "order_revision" ("amended_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_reason_value" ON "order_revision" ("reason", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_total" ON "order_revision" ("total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_currency_value" ON "order_revision" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_order_revision_line_external_id" ON "order_revision_line" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_order_revision_line_order_revision" ON "order_revision_line" ("order_revision_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_order_revision_deleted" ON "order_revision_line" ("order_revision_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_revision_line_product" ON "order_revision_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_product_deleted" ON "order_revision_line" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_revision_line_created_at" ON "order_revision_line" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_updated_at" ON "order_revision_line" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_quantity" ON "order_revision_line" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_unit_price" ON "order_revision_line" ("unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_discount_value" ON "order_revision_line" ("discount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_amount" ON "order_revision_line" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_currency_value" ON "order_revision_line" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_return_request_external_id" ON "return_request" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_return_request_order_line" ON "return_request" ("order_line_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_order_line_deleted" ON "return_request" ("order_line_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_sales_record_opportunity_deleted" ON "sales_record" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_sales_record_salesperson" ON "sales_record" ("salesperson_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_salesperson_deleted" ON "sales_record" ("salesperson_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_sales_record_created_at" ON "sales_record" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_updated_at" ON "sales_record" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_sold_on" ON "sales_record" ("sold_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_amount" ON "sales_record" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_currency_value" ON "sales_record" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_remarks_value" ON "sales_record" ("remarks", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_sales_target_external_id" ON "sales_target" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_sales_target_employee" ON "sales_target" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_employee_deleted" ON "sales_target" ("employee_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_sales_target_team" ON "sales_target" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_team_deleted" ON "sales_target" ("team_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_sales_target_created_at" ON "sales_target" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_updated_at" ON "sales_target" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_since" ON "sales_target" ("since", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_until" ON "sales_target" ("until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_amount" ON "sales_target" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_currency_value" ON "sales_target" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_segment_member_external_id" ON "segment_member" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_segment_member" ON "segment_member" ("segment_id", "customer_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_member_segment" ON "segment_member" ("segment_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_member_segment_deleted" ON "segment_member" ("segment_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_segment_member_customer" ON "segment_member" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_member_customer_deleted" ON "segment_member" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_segment_member_created_at" ON "segment_member" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_member_updated_at" ON "segment_member" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "idx_session_employe_509e7d" ON "session" ("employee_id");
CREATE UNIQUE INDEX "ux_stage_change_external_id" ON "stage_change" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_stage_change_opportunity" ON "stage_change" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_opportunity_deleted" ON "stage_change" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_stage_change_from_stage" ON "stage_change" ("from_stage_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_from_stage_deleted" ON "stage_change" ("from_stage_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_stage_change_to_stage" ON "stage_change" ("to_stage_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_to_stage_deleted" ON "stage_change" ("to_stage_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_stage_change_by" ON "stage_change" ("by_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_by_deleted" ON "stage_change" ("by_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_stage_change_created_at" ON "stage_change" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_updated_at" ON "stage_change" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_at" ON "stage_change" ("at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_seconds_spent_value" ON "stage_change" ("seconds_spent", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_amount_value" ON "stage_change" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_currency_value" ON "stage_change" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_support_case_external_id" ON "support_case" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_support_case_number" ON "support_case" ("number_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_customer" ON "support_case" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_customer_deleted" ON "support_case" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_support_case_contact" ON "support_case" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_contact_deleted" ON "support_case" ("contact_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_support_case_product" ON "support_case" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_product_deleted" ON "support_case" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_support_case_order" ON "support_case" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_order_deleted" ON "support_case" ("order_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_support_case_handler" ON "support_case" ("handler_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_handler_deleted" ON "support_case" ("handler_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_activity_target_activity_deleted" ON "activity_target" ("activity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_customer" ON "activity_target" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_customer_deleted" ON "activity_target" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_contact" ON "activity_target" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_contact_deleted" ON "activity_target" ("contact_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_opportunity" ON "activity_target" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_opportunity_deleted" ON "activity_target" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_order" ON "activity_target" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_order_deleted" ON "activity_target" ("order_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_contract" ON "activity_target" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_contract_deleted" ON "activity_target" ("contract_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_support_case" ON "activity_target" ("support_case_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_support_case_deleted" ON "activity_target" ("support_case_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_created_at" ON "activity_target" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_updated_at" ON "activity_target" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_repair_external_id" ON "repair" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_repair_support_case" ON "repair" ("support_case_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_support_case_deleted" ON "repair" ("support_case_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_repair_asset" ON "repair" ("asset_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_asset_deleted" ON "repair" ("asset_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_invoice_customer_deleted" ON "invoice" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_invoice_order" ON "invoice" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_order_deleted" ON "invoice" ("order_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_invoice_repair" ON "invoice" ("repair_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_repair_deleted" ON "invoice" ("repair_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_invoice_line_invoice_deleted" ON "invoice_line" ("invoice_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_invoice_line_order_line" ON "invoice_line" ("order_line_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_order_line_deleted" ON "invoice_line" ("order_line_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_invoice_line_product" ON "invoice_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_product_deleted" ON "invoice_line" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_payment_invoice_deleted" ON "payment" ("invoice_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_payment_created_at" ON "payment" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_updated_at" ON "payment" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_amount" ON "payment" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_currency_value" ON "payment" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_at" ON "payment" ("at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_method" ON "payment" ("method", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_repair_part_external_id" ON "repair_part" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_repair_part_repair" ON "repair_part" ("repair_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_repair_deleted" ON "repair_part" ("repair_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_repair_part_product" ON "repair_part" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_product_deleted" ON "repair_part" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_competitor_product_competitor_deleted" ON "competitor_product" ("competitor_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_product_rival_product_deleted" ON "product_rival" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_product_rival_competitor_product" ON "product_rival" ("competitor_product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_product_rival_competitor_product_deleted" ON "product_rival" ("competitor_product_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_price_list_segment_deleted" ON "price_list" ("segment_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_price_rule_price_list_deleted" ON "price_rule" ("price_list_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_price_rule_product" ON "price_rule" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_price_rule_product_deleted" ON "price_rule" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_promotion_segment_deleted" ON "promotion" ("segment_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_promotion_product" ON "promotion" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_promotion_product_deleted" ON "promotion" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_stage_pipeline_deleted" ON "stage" ("pipeline_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_team_parent_deleted" ON "team" ("parent_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_api_key_team_api_key_deleted" ON "api_key_team" ("api_key_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_api_key_team_team" ON "api_key_team" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_team_team_deleted" ON "api_key_team" ("team_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_api_key_team_created_at" ON "api_key_team" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_team_updated_at" ON "api_key_team" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_external_id" ON "employee" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_employee_number" ON "employee" ("employee_number_folded") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_email_0" ON "employee" ("email_blind_0") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_email_1" ON "employee" ("email_blind_1") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_team" ON "employee" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_team_deleted" ON "employee" ("team_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_employee_manager" ON "employee" ("manager_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_manager_deleted" ON "employee" ("manager_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_activity_author_deleted" ON "activity" ("author_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_assignee" ON "activity" ("assignee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_assignee_deleted" ON "activity" ("assignee_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_contract_owner_deleted" ON "contract" ("owner_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_customer_parent_deleted" ON "customer" ("parent_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_customer_owner" ON "customer" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_owner_deleted" ON "customer" ("owner_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_api_key_customer_api_key_deleted" ON "api_key_customer" ("api_key_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_api_key_customer_customer" ON "api_key_customer" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_customer_customer_deleted" ON "api_key_customer" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_api_key_customer_created_at" ON "api_key_customer" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_customer_updated_at" ON "api_key_customer" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_contact_external_id" ON "contact" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_contact_primary" ON "contact" ("customer_id") WHERE "deleted_at" IS NULL AND "primary";
CREATE INDEX "ix_contact_customer" ON "contact" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_customer_deleted" ON "contact" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_activity_participant_activity_deleted" ON "activity_participant" ("activity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_participant_contact" ON "activity_participant" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_contact_deleted" ON "activity_participant" ("contact_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_participant_employee" ON "activity_participant" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_employee_deleted" ON "activity_participant" ("employee_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_participant_created_at" ON "activity_participant" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_updated_at" ON "activity_participant" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_participant_response" ON "activity_participant" ("response", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_contract_customer_external_id" ON "contract_customer" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_contract_customer" ON "contract_customer" ("contract_id", "customer_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_customer_contract" ON "contract_customer" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_customer_contract_deleted" ON "contract_customer" ("contract_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_contract_customer_customer" ON "contract_customer" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_customer_customer_deleted" ON "contract_customer" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_contract_customer_created_at" ON "contract_customer" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_customer_updated_at" ON "contract_customer" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_customer_assignment_external_id" ON "customer_assignment" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_assignment" ON "customer_assignment" ("customer_id", "employee_id", "role", "since") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_customer" ON "customer_assignment" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_customer_deleted" ON "customer_assignment" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_customer_assignment_employee" ON "customer_assignment" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_assignment_employee_deleted" ON "customer_assignment" ("employee_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_customer_assignment_by_employee_id_customer_id_since_until" ON "customer_assignment" ("employee_id", "customer_id", "since", "until") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_customer_tag_customer_deleted" ON "customer_tag" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_customer_tag_tag" ON "customer_tag" ("tag_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_tag_tag_deleted" ON "customer_tag" ("tag_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_customer_tag_created_at" ON "customer_tag" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_tag_updated_at" ON "customer_tag" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_external_id" ON "opportunity" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_opportunity_customer" ON "opportunity" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_customer_deleted" ON "opportunity" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_owner" ON "opportunity" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_owner_deleted" ON "opportunity" ("owner_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_stage" ON "opportunity" ("stage_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_stage_deleted" ON "opportunity" ("stage_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_contract_opportunity_contract_deleted" ON "contract_opportunity" ("contract_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_contract_opportunity_opportunity" ON "contract_opportunity" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_opportunity_opportunity_deleted" ON "contract_opportunity" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_contract_opportunity_created_at" ON "contract_opportunity" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contract_opportunity_updated_at" ON "contract_opportunity" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_competitor_external_id" ON "opportunity_competitor" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_opportunity_competitor" ON "opportunity_competitor" ("opportunity_id", "competitor_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_competitor_opportunity" ON "opportunity_competitor" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_competitor_opportunity_deleted" ON "opportunity_competitor" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_competitor_competitor" ON "opportunity_competitor" ("competitor_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_competitor_competitor_deleted" ON "opportunity_competitor" ("competitor_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_competitor_created_at" ON "opportunity_competitor" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_competitor_updated_at" ON "opportunity_competitor" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_contact_external_id" ON "opportunity_contact" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_opportunity_contact" ON "opportunity_contact" ("opportunity_id", "contact_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_opportunity" ON "opportunity_contact" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_opportunity_deleted" ON "opportunity_contact" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_contact_contact" ON "opportunity_contact" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_contact_deleted" ON "opportunity_contact" ("contact_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_contact_created_at" ON "opportunity_contact" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_updated_at" ON "opportunity_contact" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_contact_role" ON "opportunity_contact" ("role", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_opportunity_line_external_id" ON "opportunity_line" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_opportunity_line_opportunity" ON "opportunity_line" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_opportunity_deleted" ON "opportunity_line" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_opportunity_line_product" ON "opportunity_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_opportunity_line_product_deleted" ON "opportunity_line" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_order_customer_deleted" ON "order" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_opportunity" ON "order" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_opportunity_deleted" ON "order" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_contract" ON "order" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_contract_deleted" ON "order" ("contract_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_order_line_order_deleted" ON "order_line" ("order_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_line_product" ON "order_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_product_deleted" ON "order_line" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_line_price_rule" ON "order_line" ("price_rule_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_price_rule_deleted" ON "order_line" ("price_rule_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_line_promotion" ON "order_line" ("promotion_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_line_promotion_deleted" ON "order_line" ("promotion_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_asset_customer_deleted" ON "asset" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_asset_product" ON "asset" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_product_deleted" ON "asset" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_asset_order_line" ON "asset" ("order_line_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_asset_order_line_deleted" ON "asset" ("order_line_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_order_revision_order_deleted" ON "order_revision" ("order_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_revision_amended_by" ON "order_revision" ("amended_by_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_amended_by_deleted" ON "order_revision" ("amended_by_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_revision_created_at" ON "order_revision" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_updated_at" ON "order_revision" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_revision" ON "order_revision" ("revision", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_amended_at" ON "order_revision" ("amended_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_reason_value" ON "order_revision" ("reason", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_total" ON "order_revision" ("total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_currency_value" ON "order_revision" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_order_revision_line_external_id" ON "order_revision_line" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_order_revision_line_order_revision" ON "order_revision_line" ("order_revision_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_order_revision_deleted" ON "order_revision_line" ("order_revision_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_revision_line_product" ON "order_revision_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_product_deleted" ON "order_revision_line" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_order_revision_line_created_at" ON "order_revision_line" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_updated_at" ON "order_revision_line" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_quantity" ON "order_revision_line" ("quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_unit_price" ON "order_revision_line" ("unit_price", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_discount_value" ON "order_revision_line" ("discount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_amount" ON "order_revision_line" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_order_revision_line_currency_value" ON "order_revision_line" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_return_request_external_id" ON "return_request" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_return_request_order_line" ON "return_request" ("order_line_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_order_line_deleted" ON "return_request" ("order_line_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_sales_record_opportunity_deleted" ON "sales_record" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_sales_record_salesperson" ON "sales_record" ("salesperson_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_salesperson_deleted" ON "sales_record" ("salesperson_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_sales_record_created_at" ON "sales_record" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_updated_at" ON "sales_record" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_sold_on" ON "sales_record" ("sold_on", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_amount" ON "sales_record" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_currency_value" ON "sales_record" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_record_remarks_value" ON "sales_record" ("remarks", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_sales_target_external_id" ON "sales_target" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_sales_target_employee" ON "sales_target" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_employee_deleted" ON "sales_target" ("employee_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_sales_target_team" ON "sales_target" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_team_deleted" ON "sales_target" ("team_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_sales_target_created_at" ON "sales_target" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_updated_at" ON "sales_target" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_since" ON "sales_target" ("since", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_until" ON "sales_target" ("until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_amount" ON "sales_target" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_sales_target_currency_value" ON "sales_target" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_segment_member_external_id" ON "segment_member" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_segment_member" ON "segment_member" ("segment_id", "customer_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_member_segment" ON "segment_member" ("segment_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_member_segment_deleted" ON "segment_member" ("segment_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_segment_member_customer" ON "segment_member" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_member_customer_deleted" ON "segment_member" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_segment_member_created_at" ON "segment_member" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_segment_member_updated_at" ON "segment_member" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "idx_session_employe_509e7d" ON "session" ("employee_id");
CREATE UNIQUE INDEX "ux_stage_change_external_id" ON "stage_change" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_stage_change_opportunity" ON "stage_change" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_opportunity_deleted" ON "stage_change" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_stage_change_from_stage" ON "stage_change" ("from_stage_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_from_stage_deleted" ON "stage_change" ("from_stage_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_stage_change_to_stage" ON "stage_change" ("to_stage_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_to_stage_deleted" ON "stage_change" ("to_stage_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_stage_change_by" ON "stage_change" ("by_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_by_deleted" ON "stage_change" ("by_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_stage_change_created_at" ON "stage_change" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_updated_at" ON "stage_change" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_at" ON "stage_change" ("at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_seconds_spent_value" ON "stage_change" ("seconds_spent", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_amount_value" ON "stage_change" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_currency_value" ON "stage_change" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_support_case_external_id" ON "support_case" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_support_case_number" ON "support_case" ("number_folded") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_customer" ON "support_case" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_customer_deleted" ON "support_case" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_support_case_contact" ON "support_case" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_contact_deleted" ON "support_case" ("contact_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_support_case_product" ON "support_case" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_product_deleted" ON "support_case" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_support_case_order" ON "support_case" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_order_deleted" ON "support_case" ("order_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_support_case_handler" ON "support_case" ("handler_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_support_case_handler_deleted" ON "support_case" ("handler_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_activity_target_activity_deleted" ON "activity_target" ("activity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_customer" ON "activity_target" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_customer_deleted" ON "activity_target" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_contact" ON "activity_target" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_contact_deleted" ON "activity_target" ("contact_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_opportunity" ON "activity_target" ("opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_opportunity_deleted" ON "activity_target" ("opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_order" ON "activity_target" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_order_deleted" ON "activity_target" ("order_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_contract" ON "activity_target" ("contract_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_contract_deleted" ON "activity_target" ("contract_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_support_case" ON "activity_target" ("support_case_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_support_case_deleted" ON "activity_target" ("support_case_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_activity_target_created_at" ON "activity_target" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_activity_target_updated_at" ON "activity_target" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_repair_external_id" ON "repair" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_repair_support_case" ON "repair" ("support_case_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_support_case_deleted" ON "repair" ("support_case_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_repair_asset" ON "repair" ("asset_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_asset_deleted" ON "repair" ("asset_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_invoice_customer_deleted" ON "invoice" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_invoice_order" ON "invoice" ("order_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_order_deleted" ON "invoice" ("order_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_invoice_repair" ON "invoice" ("repair_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_repair_deleted" ON "invoice" ("repair_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_invoice_line_invoice_deleted" ON "invoice_line" ("invoice_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_invoice_line_order_line" ON "invoice_line" ("order_line_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_order_line_deleted" ON "invoice_line" ("order_line_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_invoice_line_product" ON "invoice_line" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_line_product_deleted" ON "invoice_line" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
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
CREATE INDEX "ix_payment_invoice_deleted" ON "payment" ("invoice_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_payment_created_at" ON "payment" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_updated_at" ON "payment" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_amount" ON "payment" ("amount", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_currency_value" ON "payment" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_at" ON "payment" ("at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_payment_method" ON "payment" ("method", "id") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_repair_part_external_id" ON "repair_part" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_repair_part_repair" ON "repair_part" ("repair_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_repair_deleted" ON "repair_part" ("repair_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_repair_part_product" ON "repair_part" ("product_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_part_product_deleted" ON "repair_part" ("product_id", "id") WHERE "deleted_at" IS NOT NULL;
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
    "eJzsvQFzGzmuLvpXXFO3Kkm9nFNJZjI7+3ZnqhRbyeiuY+fYzszuK1epZLvjaGNLWklO1v"
    "fc899fd7PJJkGABLrRSjbZrXvPOCIB4gNBNgmC4H9/t/nHzXxbfPf/7v33d7PVfPqhuK//"
    "vlze3N0uNvXf86vyP9/t/zo6efj9j4/2jo7P9o7eHh7uvTmZvB6d/G3vL+O/ffd477vLdT"
    "HbFlfT2baqfjb+65mrWhXfra5SxR+L9Wa+XFRlk6OwqPjntlgvZjdTI8hvo5NalqdPnjyq"
    "iq+KmyJk7H4tGU5D6auixey2gIyCBqsK03fLm6viCpV1U5RYt9P3s817n8+PP4RsNpfLVb"
    "EJWnr+U1ilKGHfb9/PF9c48NV8XWwAspvZZju920SIN8Vsffl+ui3VRUhdl1+vZ7ebuML/"
    "VD24XGy269l8sTUdf/lh2tjE1Oue/V/H+3/Ze3huu+z8u70X47Pfx+Ojvad7o6ODvWdPf/"
    "jDDz99/+MPf6jV7XEBPdlwuikW19v3JUOv+Py7R4Cr7W6Pne1IyKf6ncUAdCTk4xXH7Mre"
    "htxcf0eM6hJEpNIeas3fzq7MGLz7J6Gs/27GV83+ZDw6G++9PZr819vx3uToYPzXvXOCtO"
    "yd46OytCkq/xkr+vdfxyfjPfDz3uQ0MJ+r9XJVNX5wcvwm22ZF8G5+c1MR1ADnbcVgnkBg"
    "Wd4oCQrHL35cUQao2vmhAZUCRDSawhNMbDw8LQmKxy/Ww+NzTeFpRhUPiRlqCAZvDtUEYd"
    "pLie8N2unH2c0dH0tEiQILJgU9YEjjKZTth0MIEhLi84OrpAkxbjqJ0H38Ssvlw/OpEGz1"
    "5GertOI/erwXFiiiDiViQr5aflp0AV3RMWE3c/tuoBu5mOCFFg0IiS/ewAAZFu0v3IQYY1"
    "IUpV9NEyfWfIS0ncmqdSYO7Wz04nDcSt3UrYRflO2ejV+NT/xtxeO9+dVevPEwC59Hfzpf"
    "NGx/m5ycvR0dRuzrtW7J/e3p5OjV3rvt5vnD+qfHe+VSd1sstj8/ePB476rYzuY3Pz9YLB"
    "fFg6qo3vrM/0/xc7PB8LVDNFHKghZbgL62Jken45OzCu8xqor51aO90/HheP+sgv/y5Pi1"
    "389lSzgDC/bhevlpfvV4r/6347R4vOdvAADbtvX/fTwJzcrorhKq7uXtehrS2HUS0eEnk1"
    "dVp57ThGUbo5dnZZ0GFjDrF+NXpUQcnf02Onw7Pi1Nqfj0n+W//0QQZfVU0bN0ZYZV2Uc/"
    "75k2/7Q3PjqITYajg2g4IXXfzxbXnRRtCJ2i3745qEiOX4YmARRfojvaKxdwoS7+/Eusn1"
    "QXOW1HPz3eQzvggZmkyoFYdkXUPKMrKpqqK/4Vet92DKP318Xt8mOX3m8IXe8flFCr3ucP"
    "s8/Xh42sAgppFzjthF3wP82/irVxhXj+j6eIi+jBg9ib8wRxyph60BNT/lo3eHkzL79Jbr"
    "/fwQU3qyRO+rau5tfFZptyWwE/3uT1+PRs9PpN0lXk+zCA6gyy5e2q2M63y/W/vYs57+LF"
    "7PLD9Xp5twjkefbEuq/u1uvKSjbbZgqIatyW3TJ9Ny9urjZoedVx2+L6Hi+c3ZQL2mpiWh"
    "Q3BP0QjsbWQnr6Gj1GSu5Gj2Nnj6PHI+xfyKktjfm1NhAwjCwC8gwqsNkCM4JMvWI2S9/y"
    "Ih9pU8ZnFllqxDKoQTGG/lfSgFguWJza7tbaUn1HLNVytLYI69LuviQ43/EHUQW+v467T6"
    "w1bHPtjwO+YxmlouDoupeJpjPYBE5mlIrCputqJprOYGM5nLuYniogwgT9CYnh+Iiqq/s+"
    "vBYGdH/ErUAPCIKUdoKgakH9IH6HR64QBLvIG4KJ0ThEAkOLfSIRpcAtQtKinpFAEGzXRu"
    "oy4x+RKI/aJGNtd9knJ1SCbZWR6mxfCUnLcpcEvdHPY4LpH/u1z5470z+46+QLN4yUDyWu"
    "znejkLSoJ0UyLD9394ZeFSZRh67R9K3IHCmtKKv18urucvtvt0PO7XC3KfDt/qpYv1uub2"
    "eLS9zdsFrPTcmLSWn1Z62P4jLwMHxvtnDDORbCfqf692T8sjTto/3yQxivHs1isRzPzQg5"
    "GZ+WJr5/xnBaNHam57ywDPWdGJazhjPD8rLWA3lVv7N39JYZsDjI0yuWs7bG6jqn/sXrmi"
    "cWLfhfgqlv7rjv5RJxa3yf4pjwauT8GVkxpx8WJrogVkKzJdo7rub0VvQgXiDlMMGNVupb"
    "QLjE+z1ba1BHCipJZjvr1A183rzNbUydgx5MesqbXkwaMfxpI0A/NVgu+urImQRfMq5qOj"
    "mqYuqsKoZyXGGiMLF3c2TF1Dnsgzm2MFGY2KWOLp8uh3c4x1coBRNq/UHhBO4laNOQ469W"
    "HcnW/DaIBlrBRFpgxfIlqUWa8OP6htcGHdhHkvBC39LkueEwPPBEwF9q7dUZfMghO/W7td"
    "swEz8QJuUWtzRC93hINqSb3La0G3c5aC3hNocaYLnPY7Vl3Oit3aTc6VBHXd3qkXiRe92z"
    "46SbPeTUzd2O88i43T0BM34+vC/4bni20hle10iWnt5XSnUZLywk6+Kmx3kI3fVeL6q57a"
    "P+SpUq+XlT/Zp15/8rGRjTzQ/IOrn7cR4Zt798WvjSzIQ8FuAQ9+jaz3ZMUG7gZn1uPJdL"
    "gvk2cHI/B073su8oT3RV/Gk9W60If3yXMMzv7uZXU4tqasSbfv/06bNZbfaN061yl9VFZn"
    "FoZCwXiIFjD4viLD6WdF2VtSn+0R4SNOuz6nfi6KREtdjMLrfOl46oryxepqNde/dQ4gRn"
    "uSrWMyufkwDQm2mLFwYZ+FXLdXet7mkpYHa74GrabUH9g5labPfW17y8bi/7o+rzxLrf44"
    "pNuqb4bsH/hgOKeqZ8eVzOJPaT7YtuJtFmujsZTU7HD0cvjk/OHu892L4v9upqezfL6735"
    "Zq8aRYur/1gubu4fPGLMRZEgNL4PxYrwVCEcq8otKv87YVF5a41/7P2y97DBV21Y7xa1Sp"
    "rp1zAs8Rk3/9C6MJInJ+B2CqjEIqYBZIe2N3p7Vi7yS629HoMhZPjgI29xd3tRrM3k2Ewa"
    "frHRF1aYG1kOAjK0wm+21wf2dLAaOfUP1R9WRPMv24PtCv/p47JTPhXrh++Lfz4s57Or5e"
    "3FzfLi4Q+PHu393/+79+A/HlT/AYXPhin88dGjR4/3npT/rz7g3D8+enk4Ka3p4LjS3K/l"
    "Rss3k8bUnjIM4p9mEE3XsyaNyNd8yo4fbIdHCLN7VMpGPxxzrc7vAr32PFUOeSkdKIdMex"
    "6BhsysqhzUdR23HssSHdHCo8kUctapJMnAfWn9CvpnkYn2o28WrN4JYwJX6FMs7bxPcDfg"
    "j7lRgYXxD80owhQ21aMyWoA8TsEBGUWYwKl7LEYLwOjPdsYQ9WYblMCzU9WedJzz+Mx3QA"
    "KtHlEkqrpUG1DNNI+Fnk1Izpm5xPylDQebS5JuhLp0flXcrpZbExrTI/9Z/vKl4d4Gvj1/"
    "Lr2cufy0CNv4/llY4aaYbcqhWG70btBlSLmr/mQ42OVOZvEVJyHLuyB8jRq1TH/6wx+f/e"
    "F56IUwRcYM6lvI4AM+v/pnwMqK8tPFu3d//CFjkElaa5mg6+33u80VktggZxrIL5196uXd"
    "9nJ523kBvVpu5tAV8RMwvraJuJMrdxErYhJVGAyb3B+d7o8OxizzMC1Pf/rx+bsnfwzNwx"
    "Q1m6sGIMdNZbZl002xnhebrhr9MIf3b0Nt3hezNbbjuJ6Xm8aogNKEJ+q0anH6vJj98eJH"
    "oIf5otFC1WhGA60AT4zVrear4ma++Pr3ZjACGnr6cgHQlbPxY4FJOsiFZ9svPfd2jo3Sts"
    "7xk0UHP0c2X4RorD0JRmsnbVumv9vCW8U2WlBNMlB+QFeIRunqLGgJW+G5KoKNFUKDw9Dd"
    "TqHNJjEJNlEIDY5Jd+uENpvExIoelJqYIhCGqbkplgnC1Mdh2DJFBJZlhMHV4MQwgcrqkU"
    "uO/4DxSrANGKUUYaRjkxB1oBFJbe9GcUgRYlH0USxAE3Pk2VMcaQSoBPFFBCUaVeSJgAUN"
    "ELrLRBDx1UWFdcTtdgnmIBWBnbZFldmnigQlKx7I03+/KKBY5/FvfUI5kj2Cx/l8sWaQOn"
    "SFlfnxOwQlGrXDHXafszPDaBwWibgrNCNv2u3TU3EgzrdySXfz4S61Qy2LUxvU3ld8oU8j"
    "ClYp1XS9XMN4Gb8IsDd4N5fr+Qq6n9xlxJv5xrt32V4SvlvMq1tUxt/JuTu82S7LDWqp2H"
    "ICscEG7e/rYlOszVQR9eOn2Xo9W2zvp7flwuj9xqOtsliVS6XqLun0+m5+hV9x3rVrQOUu"
    "sfIFYhe0Z2w4yrX14Q73CoTUne8cWwbWhp1CjHesnLr3Hj54dXx8UE69D8rJ/LfJ/vjBI0"
    "jtW3h0TN2UcWAAm4esvOL0LV3LLxwjDlv78zn/grK7oOaPL8fS/dqBY89DfmdBcBw74YKS"
    "SEDaxOMZALC0RQKeyJzhmIKyWJXPYuWhMw2WVC+oxDMf8mY3tCF7v7tiFNqCvUOXvvqNdu"
    "S76fVyebXBRuXPe2ZMGq6we22bgK3trOl8YZpId+jPpdJR9r/8vBdXR9yU3e+sJy6qD3Y7"
    "nXcl3atoJmwRnnoyR3C0C5Rezkm/FdRfJL8nTV+OHvBGNPcadIe7z/SF5wFvOXOvNmctC+"
    "HJMSk9BFnT4jlTkfvXQ166zt+0BqsgnvjNXByL3x4s6sht+CVHtN1GMG6GIzQICm/h5noi"
    "uBAelSqOe18yFmzWVXCUSgLdvwG+C/j0HfCoKu/6M06Gz+g7wJe46h0v4CWmHVDhPYwt3+"
    "qO9Qv0MAOJmJBFZg3omLB9mx4cet6gvcoyk4aEqFEPDpBh0W5zIAQI6PBlS7vxUFy1wIaT"
    "E5IsH0M6CcNgmRfY6Rb8pY+/C5JMRpAQH5jUHu5xvAFTXM5FovE1IJqbYlK+FvwZakeayM"
    "9TYX2ZsSO0+BJ+N2DZtu/8B13ghsQJvK1LQRswFCGFGHiihJBRahRz5PHSA00IkULNjSMJ"
    "qqO4FKNIQGNxEElw6x0X3sVXRJlDdENIQAaCISJIwiaiABIAMBE/giZRicNHbK/G0SPcJB"
    "foUS1s3caOOCNCQkdA5gp+5AhKiAeOJJNN4DrLhY30TQaikgGE0gEaLICmCOmgaEnEiFN8"
    "z4CROAmIYuYPTsaOf4XeT4aKhHUFkSIoIR4owhpmn68PQZAIg0LaBR1DRMJQBhP9gYaN2P"
    "Ncc05EhBo00SPRKd8TpcCT6Xperjq++9rDT5AUPMI06V6So1S6dE+zrAZ4XDPREnUfKsVM"
    "GF69Iyeoo0aMveiALmIAFremwnCHj0j7qSNIb3gJMSZwtRZmlu+odWucUzZtpjYkRh/Nv9"
    "j7koBKgFRnowJaZ8Njp/NOUuvBZaTvzkiSh049KMJGj06hlAIIS9buekymLqroaBA0o0FU"
    "IzaTlHwMNcljFyBhSg2DxDHEAuRxdohpgIQJnMPEN8QCCBa3demmuL7tkQvvX2bF2PdObS"
    "7imIgdfj7kS8NN3/VcKVouStG1lp381m1InwyPPT0bnU3226hYS9QnmvU5ts7FlcNa/SGk"
    "dn5oivRXtWib2HoW9JIIkB9EFCBRuvIbtoNN3LaG4NMUk6AQdD9HWKMpPIJPUEyC4tH97G"
    "CNpvCwYtNkZqUHIm9edR4L3jlUTIJC0YpTw5qLkNhKnGOasK76MY1lP+AxDWgCHtNAgPQx"
    "TawK9JjG9Wt0TAPBio5potabY5rWjOJjmpBGcEyDE6LHNG37mP8Y11nmmIatJ8pRH7XaxV"
    "FP6QBz1MO67GManJB1TNMqvt8xTaTt6Kc+Lv5UV+DHNF9m76eOaUBd/jENToge0/CG2efr"
    "w/CYhkMh7QLNm7zuSKbZL3Q4ValiDKtww29ugyy+k8vIKLydg7SCzWXiefM+qhUzSPoXno"
    "zpXlv1VkmgP4NTnWANJz/VsTbU+0jHMVK7Ces49rjO6nj0vlXpOFlDcVqqfrCb/3JkVVdj"
    "J6/fHJ+cjY7Oqn8cnxxMjsph51+UddxWxXq+DJ0JtYW1a+3m2t18Eb8da2v+0lbAjsOIrm"
    "GeE2HUrTPRlg5xCoa3jB+BQWORggtvH4WotNKFwdZwv6+rFLg/kx5fSEIBaecTHUdv3C4P"
    "kuAsgyJVgsg6r6BlyMAVHU8gVBRI7YMJtOkMNtGRBEJFYdM+jECbzmBj3luUTx6qgFiTiP"
    "gKBkFJmqLqRQyy8QzK6hMsR9hSUejMp10Vmd9obrasPum8yyURDY7oYbSQMBcpzG+6nwQn"
    "CAsl8wIJQsVCGlwbGQxt6qYIqCo2Vo+M/PYNBoxnr/VyVGivlobsRbAarnuw+U338+AEYa"
    "GU2mtLxULq2+twaFn2aqqK7dUjIz/1gwHj2Sv7ggugoPBoXnOJmoywBOtSzmUXUF39IMVr"
    "YdArL7CV+NZLhJQ+UUHVQtx9aXsbuf4SYRfegInFcJdgPCvD7sEAStFVGIIWPWYJBMEj9Q"
    "ldZu/E8JVHX4yI2+52N4JUCeZ3R6oL7scQtKyzl6A3+t6SifWP/drvnkWyf6jrMl+0YaTv"
    "zcDqkqszBC16LCMZlp+7e+FNGhZRh675clKuVpKt726+/odBuqU1vZ0vpv+4m7kHhJE3SO"
    "uME0hmU84rkfPN5fJusSU4e3bDvEATrvc63MzRvJBjTUvl6KZmpHp0U3PsnwrUsYKm4qD6"
    "Bee5fJsI49DAwhyeNjkOP4lnC13jxKnm5JuxE8/+iAtHHQMh3Sw4KYHU4UaoKh3qGChumd"
    "7b1XXh6Xh2fweoKGjBnKG31YtaZ8MTnqUQ1Hpw2ScqpCRZ6NyrQZCEBql7/SdulwepW1cS"
    "l3p6QZR2IuviTjszSo/FABUFcohjsajpDDbxsRigorANcSwWNZ3rt5kkryRGhqP7PNklcf"
    "m4KhD4f2NCoRoGzzRJSclVhsQ5jFCS43k3WLPOYmz5yYYKVqco0LCOKsqQdW7yckte4RAP"
    "CEnrDlbU4XnOXDUTIyUXH750eANSvgrCg57h1cAa2F598dCGtOQHbQdgeSO7U4gEQklOY+"
    "ohEmjjGZR2vyhHGVJSKNv9qCpK2LjMoUdmuYHOhCfQXfTEpa65XTZXNr9u/13vGGsigLrj"
    "c0dpz10QlQ28hSA8u3cQtp4n7/FOIrobg+2fo6fho/eyUcOwz+tEDQuVGGzLTOG5ooYT11"
    "H31HfUQSa7iAjH+5abOCgmbj8KTeEQfkC0XfyrZ6vyQ6gBBQFIO4A6apUFR5IKBqfUgcdL"
    "9kJJkIYqSAAUUhDQ1FP8wFZZcDr0HJ21pwc8Uc9x8/LY6VSUkyciIgCq5+JBGk7jkuXgiY"
    "gIXOq5d5CG07i4j/R41Qks+g/1BG2mYYhCwGMiApJeADjWZGYgidytCBWK6fM4W1HpmPC5"
    "bwtgdDIVDP+kDy4jUxFS6yYf9gkm1p3gZBm8t3zmQvQW1xg4XadE3GhmudbsUtmLtGZFjy"
    "7N9GL7QXOZrx4/ph+SUGNv4Ij+WAwOQuEkg4Xz0ygHiubHhOFglc4jaCh/uIoZChQ1b/j7"
    "CtZDD0Ht8wGeemgaGPaxh7AR5LkHANPXW5RVPVIJ9eSD7Wns0QcAW/rsA5ShffjBmRf69E"
    "NAJ3v8ASU9J55/cFIQmelRHeafgOBqLfEMAGy540MAhDaiAYfWljwFgZKeMx+DcN3Q+zkI"
    "qHnkx57PCSQ6hnwU4ou1h8zTEGFt0eMQKOk58TwEcxh+3l6Nnolg0Mi7RDO0nX4EQhLkXr"
    "0UUUfxFR+Lr/95h9V6vlw3p4ZUwt3t/aoA5TXXu2L6fnlX91AoJ5lE19Ns71S6Pi+1hLo+"
    "U181TkL7oz2dOTz+vTqQOTo+eT06rP76dfLq1+q/b09ejY/O/Ly5Pm+r0vbEp/zB8iwXZ6"
    "dnk+Ojis3JuP5XfQJ0tD85GJsDoJfj8cGL0f5fqr/3j1+/ORxN6MaCjmoPcuyvkbZ/+sOP"
    "aH5eWuPMpLYEA7sKDyroH7kk2se2GWF1Uf5bnDABUzsXLiVAHqcoLy5OmMCpnSOXEiCP0x"
    "vcEpTe8KcwtlW0Ebac8/iq+YSdUBcnTGA0s5U2Pr/pPEJ/VpMA9Oc9Cp9XRxukx1qw5DEr"
    "k/l1+QlflA1vi9tV5zyJm+1sbbaXWCyKO/HPfdGD78P8qsTZijdt2phePHl68fSHTA8laV"
    "0vheAbN6KpWkUFkB2Q4Z7sBKP27ez667/w2PfVhtVyM98SsuZfdHg3u7upwhyXF7OL+U2z"
    "6Iohr4rLCtTV7N4uOnViouar4ma+KJj3Jpva3SKaamvqu/iteWgtemtmnd+QqKn9zm+Xys"
    "2PaKRQSJ98geL4zbheCv9uVsSHx6f+SremJwyoXevG5efIRUOoX2Bujl1QEjH6/sfn2PIZ"
    "6TPeshkSuhmxKhhgmRy3F32MXTXRoxaOAkHgDUHzzdV64cJrlIbh2a8AimfgWTht3b5YWk"
    "7oGsnUaZrPL42C6hwgPddCoL08BHaMEU6mAIkRXUS1TcOT7CcBAQJJef8YNUjjkOwXAQGC"
    "Q3l/GDVI4+C9n5KawbTfTklNXHPexBVbaGLGckVqo5wxUTUffo7szZIAyq32zovXCC0vsp"
    "Dg7rLT9AgydNGiBTQhCI0+WPeIcCOU6DImWFdpYUUbj1CauqwXfLya6mfvhvmQr/f4DURv"
    "9wTQ6PN2qAL83R7Ts/GrPQFE2Zs9Ybv2xZ7GhJD3erz6ktd6EDL0TN22jD4hgugo904PTz"
    "PkOy1hi51eaUGRY+elYU3++zwIGevc3Kq659s8oYbBD73edCGVT7zK84X1dfI9Hr+m4DUe"
    "hAw9E88Po8/TY+ANnmx9mco1z74JD8gT8fF3KeC/fZ0ZX+cgT8yWiu/pFqw4KDkFK1Zyly"
    "D0ecUCsbwrgMwuFMuf9b1dUVuYk8jTBhuAv0t0kis5tVr+2Fq9KhW4F8Lqkci6rgXYGCW/"
    "wK0QVo/k13UpwMYo+VnuBJ6Z6AhNmEtVxNnytPXUNzwV6wG3Ox57uNnxQdFbnRA6utGpOy"
    "7a5vjARJucoMVmi2NsI97gtHUF25uYCN3cmDaxNVmsk8zGhqULaqkbtNZloYvhxZa5fj32"
    "hiYmYm1njHL7bWYCrQb/7LMsptSNb2O+nJ5NbWC8evztS0yEbl7Sw2T3/RNuWnK1JSrW3L"
    "DINiXF7Pbfu5LMruTibjNfFJvNtDn5g/lpgnIkSU3/MIrZOpcMpurIbnETFWXf/VHFQmuD"
    "VPHqGjRRE0fdBbkEFbLsGuUvt+9BLhnXK6WG/vyLXUzGe7VYOby9DqBzi1nX06rbtag1dA"
    "XeKiS/CG/rxqJ7ulNYhvstZcRmn3ojNH1hMM670VZJSJLNaFg/hqK8HYXNkRgkG9KwfoxB"
    "eUsKmyMx8DaltmYst/a2tG2JFDn8ZjHubaNUEAqcXPHMEXgVJdyxiEwdsG52E3QyPfjXvH"
    "eoC/riN1KZdwZNEcYmvkOc1Dl0XZXlk2kr6jtlKt5DemU8/pFbxseV8MuE8HHHTN2xsWfG"
    "RydzzQSNWt+MMR/EOdPWlnhnYircPWOaRTeesW5yDhqWSsh9fNBep408BhrdyfsV+U6amI"
    "rnpTE67ummCXQb/ruXI4DSOuGp+ZK6OOms8SoKvDUxFe6uyQybz9FRwGWTqy5StabThnIh"
    "dHDpzFbz6YfifvpNuHYsWNb9kqZyxk1iVwoslt3dLn439XS/BKx6u2Gg/yLBneXHoOjtGt"
    "Ev1/dr0K1j59Hx2JHhozG1hmpWvY2J9TmsDhvB1vUB+OYf2TU9RsTH1W81j7fNhcb27aSI"
    "1aAyvD1pObKwaSul2kjbqLNJ5Y5kGmj9fzp1oU+pA0/aeaEEWagCxx1BR8PUdeSRzWcxCh"
    "x7BB2NUdfRRzYvWNjVpcXt6mZ5X3z9d5ot0Oni7vYifM7hGThcA1VT52zv7m5uprnDOlcp"
    "xam4nYWvO9Q/TC/K1fXV9AlV8NQvWL1fLoroB4yFXxCzKGWtlDhDW0drBDz+vryYbufbG+"
    "zc0ZVhD2MUq9l62yS1h4RtIUK5XoaNwTvl7TvH0Tu5s83m03J9NX0/27wPbOL580cqB6G3"
    "s8XsujSi1EmoNbhuy3yl1b2z+n4re8dG6XC15RcP4IhnWCXm+yxmG4xgyNAVpo5cHavA8C"
    "ErV8hiFY4FyKstZTGzw8P1ZvXDeXOjfnTwelLfpX89Ohq9Gp9Uf56ODsen9R/jk98m+2NT"
    "fPKX8dnk6FX1j7Lq4d/8q/eurWhAQdmDCkgPNePO52mHUHye3Q6u9IE2YZSszRJGaz/z4c"
    "DV3ATirWIbwHhcyGDZsYIiQr+EfXaAUbNJSOZT90TeVYaOAuV9WFWwuOYYYJ52BPM0D+ap"
    "Ipin+HLZ1WJt5ILauPyKGzjQWlZ89sYNpeoPh7FhI1pOQmvmRD6qhgAH5M+wil3k2uRAkX"
    "cUIFSBJumuqP0kzOQsh7GXTG+8Tqu/vRGtGDc9Eca1iImQZsubATvjfdoZb26uNLUWS0YO"
    "FoQGRy2DKBydfuNJZGYzKLDchgDHFGxXhT0JaMU96QRj4BVYbkOQxyu1XEDbEW/OcsFmX9"
    "zRLWVKA9Dd0EkVMZOOOvFllihHbBUtpUA53ewkZtJXOUzLEc15LU3POa9mJJzz/MaTyASO"
    "cIQGR6brAEebTWISOL4RGhyTrsMbbTbz1WXsi/GvX4+dsSLS/FbZr+37sZhAPe8WBhG6rV"
    "XBeW0nYbUOY0bAL0qFgfP9cXjAb1ysCD4Uj4mfFexL0Ml04Af77kgPdKAvUpkX6EsR4sa+"
    "I5yJtFqI71dk8wEZ0eHRKQqweqRcUQ1AQq4SZIYPCIWK8E1/Z8pgGL9XW2j9kBI3/51h5Q"
    "yA5ryCCbA5zEBAmRJFHIZhUnZz1CjtJJ8Kx2JqqKIJG41QuXqc+weg8rn2HQTHf8B7CLAN"
    "eBchwuirLAweRtSB3klo+zi6lxAhFt1NiAVo7id4VhXfUQBUgnsKBOU5dlfBEwELvCZ0l7"
    "mzwFcXFdQet9slsJ1URDS+sMrsOwwE5TnnHoOn/353GWKdx7/1CZVP9gh+r+GLNYPUHQdY"
    "mX/PgaA8x+46cIfd5+zM8O4Di0TcFR3vQOAb/qrY3G3AgrxMCRbzZBP1IUFNpqgNWXqKhC"
    "FlrlNUtO49o684pi/3lsjm7uLvxWUQTvbsyRO0TjKZxvLqHshrJZ6vS9oGLXgSb3m3vVyG"
    "gYHPGrKmCIlkW15e3q3XsQ7uCvBLSb9CtXW3rl2009v54m5bqD6NMttUj+cU0dMoHWPZZn"
    "fb90uVwDjqvkozDvreVbFslCLaHL/kSyf7o8P6DcHXYxd1NX49mhyaFwbP6piss9Fp/erf"
    "b5PTyZmpfHo6ejVu47JcW95QgHI3RVi0XCyzHQtRgpLydxQ1wiMYNe27LPZXq4HJ0Yvjt0"
    "cHFa7jt2fm7xiYN8ygTE0RDxg2cLz3EcPCc/jOy/Nnz39EbyLhtsO7pYPQ2s2hLdMPPMNb"
    "xfa8rqYZyNndLqiPQ3GTgkqUPGyRAYN/nQOn04DFucpBtZ6G2MzgAnANBQGr/SLo9pdrlQ"
    "WnQ58BSh14on6LJEhCvXA9Pb+aeqsEcj7B2kwwYZmtR6La3Um5kmqR3EqKaXDQyreRsGaT"
    "mCS3kGIaHJPy7SOs2SQm1tsuQW0ch9YLL6CppOzt0okpvltQYQjC/YYqFtduEo5bZzGd1B"
    "QhDs9bxSkii5pOIrTbKyG+gAxHF27cVCGC1tMAvSmScURI0GEQH4JJPjgdHGr6h2KxsbNO"
    "BklKNn7/UHAXOqDPA9HqUjOHpISp7wAox9aN60Nk5o6E6GFTDo++mx81Z61WDg5EmTV7RB"
    "yYwcH2YFAZltvUlH57PCriwzMYKI6V+u44ka0CQqIr/VrAbsMizfUqlIyvAJklR6R8JfhW"
    "vRtFMCw8qC+085iW2KPsBCxvfg5dY8KZOiImJ7PIAxfO3rBYdR5ApJQpRTq3I+QyxYTz/S"
    "6Vw/oGABrx1wCjp74LuwRPjZh2j8YIpgGV1YNpHP8Bg2lgGzCYJsJIB9Mg6kCDadp+j4Jp"
    "IsSiYJpYgCaYxrO0OJgGUAmCaQhKNJjGEwE71Sd0lwmm4auLiqKI2+0SRUEqAouiiCqzg2"
    "kISlYwjaf/fsE0sc7j3/rEXyR7BA+m+WLNIBVMAyvzg2kISjSYhjvsPmdnhsE0LBJxV3QM"
    "pomDLkxESxwY0SGbaPXtWs+sw/YrDn/JZ7LKJ7CKEjU9hQEyWLqmMG5kO9vebQIeIA6neP"
    "euct9+LKZGMRZbqY5y4TSrFk5hQX00BjVRLK6w30obnG3CCBx7vj+7Xd6ZDDovJq+aKJja"
    "+7S4DAJ6vg/FXa6virUB29LNFx+X80v462o2B79UmDZAoY04vQNwypW1TiYpImDGjpyeAT"
    "OOjVLAjONHZ37KJ3xyTMgMTUR2JkyQ1uSdesxPNnbl4KT8ZtQZlCavjsZ1DEv5CXk9OSq/"
    "OvW/xn99MzkZewEtrdICk4505kqTYS2OWzsEnKTmpyiEpbbT4H8RM3/sQMFsWSzW9xEfb4"
    "A5qZrfuojlD03Hz/7YhaEd1d67SfNOjNxkENlaVZCJl2rFKdbzZShQMHO2m9a94+o77U+3"
    "sAwS/vJzRBBbez0b49ZeTU+1xWcN3bTvZnbgp4gip4hJhBU5hdFa74At04+cwluN1qh+TV"
    "nKLkCGI1LL1BW1hrl02iFdfZqyHpywOg7AfuQ0HDWwvTwEdigRTqYAiRFERLWdhCcIlUFo"
    "cGC6oTJos0lMglAZhAbHpBsqgzabxMRMV9BlMlCEw5oU7FKLiaRZgGFAtK9mwzaTMNxqj4"
    "nDfRwRILZMEYJlmcTgf+I5RzQUIYbqIbXkqE8fwiJF3JFkfAWwjmNoUr4S/GOY3SiCPn7B"
    "6/OOXhK0xMJqJ2ATB5TBGtyteEWmDymJbifW4o8ex8ttzYkrEk6gBZn9x7QCTfgjYFfaYI"
    "yBkEA4CBBi4rO1I8CcceB2XqIx4FMRvQ63dLa3vd81v3aBQEzEMnsP6ZiofTsfGjnDvtvK"
    "QtsGhMQqZmCAHHu27mDZaqYloj7iTQ24inE/a37LfGl4YIUrF5+MBzhYsQwKmrNSsXWlq5"
    "SAjlihDAqOacGNL7cDvoCSROh8xboYQeNJlMbdLBqljoQwWefB9keo/VERqScHB6JsbHpE"
    "HJj+uBwOKmNMNjWFFutT4dY6HCiOldrjCymukI7wkrmjEU0fGWg47do0hytScAEZ4dq0xz"
    "aaztqw2SQye8wjhRbS4djaIyRFcLDhJLrq3EmKrKXBUZmzLEVEfoMRmnZxxwh8BJXPtQMf"
    "Hf8BAx9hGzDwMcLoqyyMIkLUgQY+tv0bBT5GiEWBj7EATeCjZ1Fx4COgEgQ+EpTnWOCjJw"
    "IWgUXoLhP4yFcXFfEWt9sl4o1URDS+sMrswEeC8pwT+Ojpv1/gY6zz+Lc+sXLJHsEDH79Y"
    "M0gFPsLK/MBHgvIcC3zkDrvP2Zlh4COLRNwVXV9Sx5OH4enB2iijJp4ICSLLhELebbbLW3"
    "ua+BWHQuYygeWe6My9zvmFPK2p8EjoZrsuiu20LCiInzF2cXHA9LLaZ62DmMpndb+si2uQ"
    "Ha15n9AUIBnQLufbe6R+9TNSe7UsB8lNOTqvQKK1muhivt6+n141U5+laX/FkEalT+PS+3"
    "K4NVbd/nhbzhAV4b1Xcl35g9bAMKuCknE5NNcYUluEoP1UXGzmWzSlXFOEENmQUD8V3Gyx"
    "uCvVti4+Fot6b5ENkK1Kbubvisv7y/Rbq9t5BDgoXxc3tYFv3s9X05tSgJtU7Yu7TWlym4"
    "2zV6CsoBwBv1nerS8xQlOAWVT5+/vZppiu1sW7otJEEYXzfmHRvJXUs3WVRTLFzH4LMsyo"
    "0OCGum9osGWjFRps+SVz6b0Zn5we14+c7h+/fjM6+psXdmsZUE/A5l5/dQy8OTCKjTVFSM"
    "RuxKWdMCETU8ITpZlDIznqGysMBmBajd5wbYuTIdeWXThrui5qf44s54/l/wg2wTwLeLky"
    "n+GTxmqeff80YtlO0I6T+cmazsvx69Fh8wCu+e/xWbl8RAzIn9KhwmwZS/neLA/5NEXp0G"
    "83xPyJ38Fzv57DeObEaI2/F200eVAUMU0ESTtr7RlVbvkEnycnn/vVTQYnx6dvyg1H/Y7x"
    "/tnkt7pXD45PXo+O6h8Pj/2XjR17+2FrY7DnrZmU6+WKdPL6zfHJWcPn+ORgclQuphFe+E"
    "ewfZ85KrbtvBidTvYr5uU2zsk+2t8/fntUO5iqf5YA27I3o5Ozo3L6+3XyBpEj+rxGaT39"
    "Cizrbb+4UZ7RuoQ3/xAf4WgiQurhUfVxE+aLGb8p7T6l58GT0oTRTj8szKlPYkQEAfitRW"
    "fi3/EvJS9QHKF1zuBgGaAa/462ivq3w07I+7bD+jgUr98UnNuwRQYMfug4TqcBixM8TrWe"
    "hMiM7w+q44BU4/tBe3kI8k7C4/u7Q5J0ESe+383l91Mrh8lDz8gMmiLmQFV+HS4tTnoIMl"
    "+ihQTEoNv9S7SxYAy8+TdHIUEe745eoo0FY+AVvERLUqY08Jlfok3ILFGO2Cril2gZytn1"
    "S7QJmTnK4bxEi9DgChniJVq08SQy7rvxkIBYCu7+3fhYMAZegXWDd+NpvDt6Nz4WjIFXZr"
    "nxu/EdLVfwbjzaeBKZf5wgsN+ADMeHnGMI+xblIO5hICpbGwLrDsi42pBaOsqhlzZyVu/X"
    "ldk+pOw5Ajx2wnEQC5JeubdHToLB4FPhSOODLmHnYwzEfR/KyVWEYBz4VExFSEcBxqCPIn"
    "JjwKsqGwKAsOcIaLlJ929QjCRayc30mAbHqHwzHWs2iUlyMz2mwTEp30zHmk1iYj3iENTG"
    "cWg94gCaSsreHO8xZTeHfpjsQ3k8TIvpYWJOEVk3KWIaDI5/NAmSSje/ag4dTxQWTt51Co"
    "yKhTXMHT0c3sSVCliVGemNkhHT4IDAUgHs7UHXNf+lEZQKxxWED6miC9tOd5t5AkfQYYaA"
    "Ms82xAkOR79EsyetPHmYwsFoSdhQg9E4JFzOcKzqSceioyEG4pCYOMbqxWxIsUWkhJfQjw"
    "rRPIKLm2csnquwEilQSJnaTZiwFc0zj6hxBkoX8NINKiBP4fVCa9RBR2IkkZsAHSlgnwrH"
    "aQN/FOGFjSZRubBPyQfFIyJmWhBNCj4sUaki9kA2HnTZRyYgE8H3PzY7UQHjo+PqCu06pC"
    "M2/LvAyDFyG6UsxBiQ4RDD+GdVhKD1jMu+ia4TDWOfijBkP2wvyEvR/q4IORSIiVg2ekM6"
    "JuogOcXAyBljtq0sNGhASB1QDQuQY89hLJvIqCNSoo+pcDmT6QAUKioCkU+iCpm1I8QSdQ"
    "TJH3amEsYIABTCYYBR42Nhd6BZG39hsgicjtgoaiaLoBpOovPjqJnA/CBrBJNXrAjK45rE"
    "0wRuM6E0Ud0IClOiCMAwzPjPkEBxthcNiSJHfWlxPVWHWsw+vbMN7nRJ97UxMbGrRW6O6W"
    "5tMUnSJ9/mTpoQsU9FRAH4d91UMYZtR+DaepzkH2Hlc/XkH25TPmDyD9BGlPwDYvRVBm7S"
    "x+rAk3+4ro6Tf0DEsuQfkQA2+UdrXEjyj5BKkvwDpzxHk3+0IqBZCHDd5ZJ/sNVFZn2I2u"
    "2U9YFSRDS+sMr85B845Tkr+Uer/57JPyKdx7/1yheR6hEi+ceXagbJ5B+gsiD5B055jib/"
    "YA67z9mZIPkHh0TcFV2Tf8yQp82iRAjmZ5DvwPyIpAYwBfHtf/N7cCWyvflYFdnrjO01RS"
    "MNdjGxuXZYVaAu3Dd5SOCt+g7Pt81W8+mH4t4p/buvPXeJBUzhCm7xN5X9QC48I0DroOWw"
    "Bf5iYXIA2GU9kwRE7HonC4CXKzMtsC5ZpnjYdTisc65+6TItRfSpQCi64k1jbI3abDg8c+"
    "zzKFHcGLajipTS/JDdVFGEMqw9H5cmZZBAZd9zzDFQhc4Il83Lw1JD2rpT7fHsO7DnATpd"
    "aODuj87dDjnowu/S8bFEPFXwo4kTtBn4qtHFSTFYmAXRxgnaNGbd6OOkGIJltXvxd/YNPP"
    "j77u7mZppLZecqpfLZ/X15MY2e/m0ScbgyNJlY7wR0X0gqvc+eG261nt/O1veY3fROLbbL"
    "xX8z+BTeDJ5Fr332ejK4YheMGMjMFSZz0jScghEDOblCDqee2bACLv2SYWFvrsadwH6bFJ"
    "C6wwhTpL/3QdvEtjy2YjvkRJgaMhSPYF9jr4RbbhxoQWUsTbx5CoC51oUEeUQ6aeLDNjlQ"
    "RM+wYoQq0JhPseLtp2BeeAuf+VU7S7FytuR58MDDhYJmbyeFS2mGndMgrI/PNZ8howEUK4"
    "+VcdM1rJ/FuqtsBlCsPFbeZdaIBEU8SCYDpOkUKnbWobA+iudz5ByCYuWx8q0VJhyisO4q"
    "3xAUK49Vkm2IIEyg/9y5hkiJBYqRWgOSaCirmJ3nGSIlZihGMr8hSYY6zW+SHENI08l1ii"
    "gzBUKEIvu8eSlQKZlK4Ns7mpQiqYSd5qRApWQqQWTkVEKKTpYuzkdBCZHcggiyUUQk+Mpb"
    "NxcF0mgKjyQTRUSC4lHOQ4E0msLju3R4cDw/D4JmyG2Q13IKUutxZb6SCYkQYL5XCr/8Fx"
    "frAQ+F42FnP58Zk4nw+5cpdqOD9KuaYV3+a38IHWrgu8GYec4wdHwKUZL3suMPqtq1bLLp"
    "PELxpewUdQKr7pXstBDJtW/KrYqtPhP+VFemh4j2odoa3Lcpg1fE9J+m9N9NG+hlSq8J7G"
    "FKH6CvrfiRt1AV5LOUM/JVStbzetQTcEHr3puUs8STlP47eqIXKWPCc+pByvTDeLHOGM9R"
    "svSUeoaQevpO9AohpoNoOCF1RU9RxoTn3JcoZ0oPUQbajn7q+3Ih1RX0K5RfXu/nnqD06s"
    "peoIwJz6kHKPPD7PP1Yfz4ZI5C2gUdo8+xuBATiY0FfJgSL0bhCRKYkAnkvtzOP1Zh7KvZ"
    "eju/nK9mi68/RGddbFbLxSaIq4GP2jnF8CK+m9qZ6AxvOZN8BS52vODMbJ4AjQfqqLBxxE"
    "D6ho5jLJViSlDefn977zeZH8/d+3NHB+WSpHmrafzmbHxQvzk13j+cHJm/z8ZHZ6P60aZH"
    "yfYqv204nmyz3lQ397f61ffPyyYRFiKh8XkN8sLFM3xcsCFSTz9UJC8NFjfiV250y4WPkO"
    "YRexNDEzXvdWj3oHlUlhxeay9dAHvTghRxYKY6kFtpsE0sahn2x+yWNkndAX7PoNq0NGL4"
    "/GhyDhd9dXCiynmSsVWTnAZy7bInAn/cD2QW9ESQoehnFICJuiq6mkQkF1st6Yky1y5/qg"
    "xmxoGMosNU6cTqZRaQi746uhpGLBl/wAhuoqTpGcNE90ZKThy2DiQ3U9L0eR0o31DJicPW"
    "gbdH6KABbzORwd/WHAh924DM9eBvktxmqL26s55FQcxfsYfAIebdzWhqM3b/O77zEfSawu"
    "2PkJ/6le9cE+wbASQT/zwrqKS/nc3Ige3tiIHWAXMGp2ffqle/keaoQ8lQNfYX1vkkTiqF"
    "3P/gkpJDBll0jSLNQlkFzCC1nExMdUguyOCkOfj6l2YoOWSQ+1hA4kqNggq6WQD7mg2gkw"
    "X1UcQ5FagH+tGC8HALg/8o4gxu/YBAWhDByvN/ghyEs81mfr24Lb6FQ6jlTfIAajNfXBY4"
    "hsU2vN89yKoycbyE8+13zoSYQN/1KsJR6+Yywtr2Z3vAtLxxh0uj/f3jt0dn09ejo9Gr8U"
    "l1mHQ6OhyfVn+8KVVj/z4dn/w22R/Xf7598+b45Kw9asIaXRXr+fIqaLa2Di8q+7g6oLY/"
    "/lL+XRtWCS9efWcVxluLptm4aSquNsAaPCcLtgqHkxDjHM2HkEYXfYEjH5mxm8deT3XPxO"
    "Q1jn6LEPXw12EJYrkatBKFY7JIofPXYwwm6qqQPGealIurFrbzPEWcH/a6rvO0LFLovSyC"
    "8purqaKjRfC85hjlxf3UkzG4RV7PWVO7RJEri8darsJolDWT6+P266hrbFwg7MlJsDtKku"
    "cnJN0dUkYYLv4uj/Wi5Fn8Az3hSwjDxd+sL+XIm3VoGnO76NBHa3hzcdp9jxxoM6IzSL1x"
    "rw+1Yc626WoKkD3YExNnEMdbgkfenDeQfTvRZJoQvteDkcu04V8z24FGOI/1QBrpcz0ofX"
    "7OGx48eklJ4Bvazq6/eqfQUJ6cUnc8lmXFnv6bqiklx03FSv+MkeYuc28A+miIOVUO4tCI"
    "WkfPE6OxI8NHY4qW08bCep0dBo0kJ8mqMbmfwqcSIFOaD8PW2fDkO0+MWg+uZK+JS5KFTh"
    "or1UbSUq1hKnclz0ir/9+pAz1CFWjSbgvazxtrh71pSJcw0GF2o7D5LMYu+8+QjsY40I4T"
    "Ni9dei1Xq+V6e7dwQfZf8coLZmyuGAUN5rI1F/9cFZd1k7fLO3Pp58XkVZNH2L7t6Lfwfc"
    "h/tV5ezC7mN0bZCN6G/eXNclNEOZHrXyHcTWkAxbRcgRdrWsclYRU0ONsYPVvpnjlFbi7X"
    "89V2HhWb8i8zDXJlvJ8WMdMuB5ZOkSwB66rdltDecOu5gvY5KR15+iypXM14mmaCCTJeHF"
    "JQFiEuWYL/YS34gw6K2r7gCsX9HmMFBqcT1PvdE/JJCjcYb1AwrziW7RnOEoxRyNIrRlki"
    "myTagFh7CILcfgC9Yv0dEtk29oUPzYW5ocCISGjK2wm8bS409lo0RawGlbEmTcuRg11/Ak"
    "RYawoSoP2kaHdk0yoLTqcuDCh14Ak7D0iQg1p/RUUQ7XcXh2Y/4No917TKgtOp5wJKHXjC"
    "ngMS5KCCpOLIspWTP13MkT8pIfTaVsGUmKFKOySV9Jhhx5wZdqPBrKzZjx7fKYGT0Tal6p"
    "KgGs/hEzgkcDISn647gmo8h4+VPhQSkJiUk4fG7ebggD0N59Q3TU5ARbdP/slvVKqrDUxQ"
    "qW5Y58A5BlL9+GfBO9YRfS6couKdDGc5JHZlO1VCIokltqvvAD8kTSwZrG9Ae78WNp9DGj"
    "od+DBDpwSOMaijCzNgzbZp7+PedWYMWDBGv798wWfI4RY4lNBd9NV9tgRMuugMnTV3qzfh"
    "7OlR9phBIZf8LLpbpXBnU3tuIB11PiFtN64WGGHe78pzbCAWH714DIWkfA3442UHWuCNjb"
    "Z+h49qSEt/VYcHy7R55FhM6pBpiTM+Gb/iAK6ngH8Ot3e00KGfI2oSeXCEoQsaESJCHSiJ"
    "kTQ8rn+unTjcb2LA5OFIMzCBOAbW12CYqRdXDZpIPLCCKJk4pgBRQnFUkiapeGiAcWLxmF"
    "aQXJwmPscSjIeyYNmPaZ1mEo2LdEilm0Zb75JyOqWXaEgS9dmJx2nic07y8bBT+iUgR3sB"
    "/blPEutcN+HJyL98C0klJkfq85OT08TnWIJy2TD9/P0cJiznUnXpoo6Jy9Gc5SBqQp6d3G"
    "WZ8AT97muPRBsq95jf2SzW0cKucwYyv2mlJGTh/neoPGR0K7K0XAQfFxGK1NOPjMlLE03L"
    "BFUf/HnMUZqq0HJV8pMFjWIbJ1RZ8ixlGHUHDSgl68GlEcOX56tKcdFXhyRrVVoytmqygy"
    "PXtmiEwAExkIl0GyT+370MBWE0iGq6mgsqH38wdch2htMzBtAwOc8ocdg66JL5DKfP62Cg"
    "/GeUOILlM7xrUTK/XZWrw+3yW0i0a6Fyl7u2/pe44MU7UTGY32OqvuhltSMO/8Y5Ib7jKe"
    "zaoYLCKYmwxW9qVHbVAwc79hULhkqfRTDVcPaUqBVAstzJs+iqEcUzJEKubirpFmafZDWQ"
    "iqQh+BkZBerKjaa8BLIRBUbPYObTcUB5f/Y0npjTMOrpbjqYhBJVdYzrxTiwVDNctC8ukk"
    "AXHWOAUQ4cXQwXGUyI1G8Z7T0D9RWvoXOZhIknJ2l/8hfqTkb6VnVpbTgOcF/Wsk6mCD4Y"
    "709OJ8dH09ejv5gMwZOjl4dvK+3V/3p7av774u3fzB+vygH+l/H4jfnX8Vk5CB8gb0XmMX"
    "ZYy0Zs8MnDM6XhVvOILPmlvOidSBxUGi++gtd4KRJtMv/NME13X7hH9J1UoPnBQCTqoIaO"
    "6y2SzxBqEa+1EtJxVZQcI5mGuYPEHxDDWId4gNj/9rEKwENbDR2tIZKKrZKuC25InlfEgE"
    "vtWBgu/s6LbEiexT/k8joWhouflXmWIsxi1so8Swsgi2Sxi7RmRRVvK27mi+Kr31P84262"
    "2JpFQpPGCDxBMt9OV+u5eaFElOdowH2DCTm6uuPudZrK/XcjlUkobkVqdgPsQ2q+fs86Oe"
    "2PkaAw0w7JNrQI7zUS+/M5kh+Hy7xzJp/UZgjRsng3AHlgs11VZ9g9UCxFbmqvKbruBSBx"
    "GvSwu4BYFin0Tis9iom6KoRrPVoullqaCVGuinYmTcBv5+ZBrMDJIIHavfcBA1XoXXo9ko"
    "elho5re0CbBj/cqj4Sg4W543oe0KYxD7eSj8RgYfa++kLE3tIggbetNQDaljmvf92aQ3qp"
    "NSZPoYbLm/B5hbZgiP4PZZSqRXzbFWMgVU341sKu1MO7AAupOlyPxDhk5oidKYF5MTZYa3"
    "fVQTbJhv9lGCjTBiqI+ChxffUNvHS/uLu9qGF6qX1B4uO6Rir1cXWta1HcBPKAM8hamTTg"
    "zXa2vdukGGyX29mN2NlQ7tvfzde3kUI27+erVfRrdQaNqe9ytrgsSlOJuPTOfdwGtgdW1f"
    "GGz2CplGmXjfIJb2UlfR0pNQ8t70nNrB0jUcbjugTLqhty8EaIg9T85s5/Jyfj/bPqKPes"
    "VJZ7Efb18YvJYf0g7O/jF/VzsaOTsyNz1Ou30I4g14D5yfE/Gb2s2e8fH72cnLweH9SvzP"
    "46efPG/Ll//PpN1UvmH6OyTw8Py3+Adtw4dM3Uv0i8O0YjPZMz10zqr9sVDroy+hp4Hu8j"
    "80iuBeIvVmIPEmJePLcRJHSfxqpgAAdR3B56LB5auACKtf0IRfDB6HXSHbSDrl4aW+Jmbg"
    "6qI6JrZ2sG7eUh8P0RKJkCJI7vgWibhidyNUIKBNQATsW4VRYcYYelfIa94LG7je8dNL28"
    "ZF55DKtjhii8xcczwmXqFmNYRzq2otuAvSHxxxbrJqKpC7INtyttVoLgLAvOlNIS6PVsWq"
    "ZEbws8moAAg6rru4wapHFIvJSAAMGh7I+MGqRxpJYWEUvumkILAmNt4VbuLFtya/rIkGyJ"
    "mhVZhonPlL/pZn2dvHEcf5QGGOQ+TxqH29twMLgNAJTfFmjJbvnRctcbCpYPOqgeyf4w3J"
    "tYJ2rzmxaetvkcIp77GBDkUPnu4UGQJTzBXi2m1xNSIPY2CIiUJzfYV4uAED5b/4uv6KhF"
    "m0wu35wPjz+YABVmfX4VMLTCIsXFaigTE7RgvEV0TOBBWtLhwefGYlBZZMkRIb5sHxpg1q"
    "pbDzTfpgMarGPbCsCe/QK1718oDQuqwJIBFQuub8UDQ85ZsFdVYr+QDFvHDAuMMR+3pySS"
    "+Tigwqeltko0H/tFeiMWyMQELZqPAR0TeDgfDw4+Px97lWXzMSRE5+PBAeat2jvjE1h1SI"
    "V2rlcFWnVQpIYbysQELbFqSMcEHlj18OCzVu1XFll1RIhZ9fAAyRTYZlLnJL/2ap6rp72u"
    "mQ+Z8NpvIEp1HUDzdQQyvQIV4OmtTb/Gia0DiLKU1mG7Npl1Y0BIGmuvviSBNUJ2jqaubl"
    "pGs+EiOsqlq+ZphkxDHLbYKQExijwaLFFNflpqhOyclZC6UXXPVNShhsEPvdISk8onEk9/"
    "YX2dTDPt1xQkmEbIztHU0tlh9Hl6DKSQztaXqbxr2mgYW2byQXvhMjYuJowSa6JZkCCsdE"
    "JpI/O/b/DRN/iu5ptL+x57+2v7Rrso/M5En26Wd+tLmKHE9Ofy8kNpOptibQZhpBTTX7xr"
    "gu3KK31BsBJpfXdTJEPZ2moclup3Dg3X2yXStxE7UyvDMBlwp3F9sWWkGnqneWWxZah6Wb"
    "Fl648dx9T+iLNEuLRjzfFw71R2EEol0K65YRSOZieeX3DehBuOXp2MTZzd4eS0jjssJ9L9"
    "8fTkrYlmfFN+h47PJsdHMMCwbiqeGbwAP78o0olvmnjsXud7nyh1sPEb6q4n0TK9szX3AK"
    "s/mTvaloACZKdiva2s3yYHijB+JyZUgcaO4cHaz8Bk37+MSChoyncukXZ5kLr0HXXDsh9E"
    "Wf/xblXCObJaN8iQeqsNAqS3bFHvyrZ1NrxuHQqp9eBKuzWWJG/IZqUlNGG3PKOM163y9E"
    "eobZsLreMoDYnVoIpHKpQjA1scKUjdegZAh4gZ5N109la40uhB6nYzwDZEHCHvRjO6HWAj"
    "i24xA1yq95exZnP9JbuzTBDi6HZ4T5mUiw9fcAyVvJWcVcGA95ET0vEVITmQSt8+hmN4B2"
    "Cz563BhlmONaSkkLZ7b1WcsPEMSrN7F45rR0QatHMK+OPZ/qiK15OFB1U6hj0yHlx/7A4J"
    "mTVmm7piG/bpKAseEhzPejsFlKYyAcDVknpoKeP2P7GxMS4sOdKYOr2xsa6yAbZxoRAZ1K"
    "EvTY4bo6eQQ7+dKnZcENlZVOxzfGKIZptN8fVnkS9hz0tucT4IyzGoANJBMA6cLpZ31++3"
    "UwPG0nyardcl1X25dNjOb/yS/rkVhkqG0FpdMhcCMP8vI2llbco9j3oMD6VTHsMssj3ILq"
    "jAYNj3xAieHGCYWYcGEaGdHusC/aMCpD3sG2Cqse/Nh9URCMr35mF7eQhszxVOpgCJ4a2i"
    "2qbhcQ8EgtoIGN1jANBaVnxh5xB+/+5w2F3D8vabqjCSJIsq+CBAQMFHRa+L/DY5UIQdFR"
    "OqQGN3F9Z+Yqrgu3shATY9qDp54wZpHALXLiRAcOg6dOMGaRzhepLhHcHJIkxwueAujYc3"
    "otAqWhqIheTqgeU6oQiFugiuS+1QH7RXBavN25WSlIjN7xJrYiMeLVU5COFBhgdL8wwDNk"
    "bL7/Z1/CHsk2Am68rBmPV+10IYisJBKRigIREHqT8iB0WbG4JtTcnwA1SIjQ4KKjvWQncD"
    "32AjOqwvw0rAdGGhFnhEMjZ8gSUjlGwV+Da9IzXkrBtUl5g4RorY+Y6AUhZvv0T5C2B+zX"
    "PtC2CG+YAXwIIG4AWwEJqvo/BWBlQBegGs6dvoAlgIUXQBDLTbXACzRhRfAPPrCy6AYWTn"
    "2AUw2zJ2cwXTUeYCGFMz1KUg0GKXS0E48miwRDXZF8AwsnPOBTCr6n4XwICGwQ99rhPRys"
    "cvgH1pfZ26ABbU5F8Aw8jOsQtg+WH0eXosvACWry9TeccLYNShkrnG5bvxKyc9cjDEue+1"
    "Lj7ONy5y8ys+w/OARm3NbovFFS1lCXFjCNs88EYKkHkdHLJl74DZdi/SucOL29XN8r5gnJ"
    "Yp3wlL3oyyClW5HeWYqd6Qclz9zm9fmG5+lAvZGgSUz5RgSc8p0bSShjuGeg/CpXpGcC0I"
    "4xBGQng9Mcj1IFyC6AMY1e+GM4UtvE7TlvVNBN5yosNanBYkl59CIj40jfAV2DYXmjBUHy"
    "dWg8oO1afkYMBuPyRSzC1lCnDwoRqgg30pRHC7dnXMQRe+vNMxiRiqEF/UQChT0Ie4sIGK"
    "wMAqvriBUKawDnGBAxWBgTX9CaKb4XyE2n+poxR9h4Jld6fhm+5Pv9ZgUxa7P6uFoSiMFK"
    "VN96tZfA7Qq74ADLR2USuCade9JD7lrMGwYc5s2yXgm6BOzrrqgd+kEAKfBOI2+He+mMd4"
    "vphwCRAljgFugEQh59n4sEv4239gdV9GHC5iYLouBv1MLCFrzZQsIWf93Cwh/95JWkJ2et"
    "laQr5DeTj6ZT8h2eAT/aD5UBKyML5yXnaOrstQhEVWDdE0NsDXD5Wrm0q6bj0TrAZSkXwz"
    "mpSRqy5ZxhaUNquQIXK4EJIIYfcyj2R6l/5q6GgQgoQvYMLu7KRIppVAFDGou0KQaAJ8tz"
    "s7LpKpJxD8g7owBMkoyBWRHD2engLBrp+nghKE3e/+eq1Dv/vruky/D5C3gBaGi79TDoMU"
    "i6we9LMapMXhasItheUacEvmNHLt2/C4EOwZv5ejJHtFHpv5h3OZMC7N5/0m62J7t65caf"
    "+4KzZf/5XpD/NFyAi8WZ9xqcQhF8/tVWuX6JhivS7e3ZnGRQl518VlMf8YYTTcop+NiWBX"
    "nVP+FsadZ8IrEppPT4cIYKbkCwFcrQU4+aofzpsUqCfjs7cnR/VT44ejyes20SlgouNLAU"
    "zl4RvPSV7Zt+VPxv/1tuxbk+919ObNyfFv5u+T8f544v5++bacfg5IPbQ27YWvVD8JXCmA"
    "pZoXJWlNLAcKzcFO+2ENfbdJSgLsmwfqt6M7+6kjKVNQg9lG4wuXkEIEl73LzXLQhc/Y4T"
    "IkYqhCsLUlKVPQdTe0CREYWAXbWJIyhVV385oQgYG1+XqJUDYfOBKfKVdHZtgyMLG34QRd"
    "Cpvm5ptsnoGR+R4ySpXCp/dCMtE0A5v54nOu5lGENEJ/QeFfzrM/quP2ZOJDZ13Lo0n58P"
    "2LeUOrgL6Rh9fnbakTtCk7Hxpswm9CrE+74cW9B+gXVtFxkBGC1cduF9ppoPvUGXN3VaMh"
    "75UMYAehiEKddJsBQnqhXsK5YFe6EcwKLVHHqQEwSM8Pu1KAZMw4F03njyNzzLiq6GdyOL"
    "WEIgp10v2ryR4zUC/x93MXuhF+SXuNGcAg/03dhQI6Jfe0jjrrlAu9rJ4Dy7DazG6KTTVS"
    "yx3zV+/G3ixvrry8nKphe+vidrb+ELiy7TWx5Wq1XG+rI7foZiDhXm4J8rF8dQ+uSiVmHl"
    "Bj3jskPNa+nfT0VweslLzVAU+NSLWAYc+XxQJenp3E/uq6iLhvCB21CTWy3LQUvZ37/HJ9"
    "Fy3dOjbhB7W90ZGd6ClCGmQ4WDVmeFoGCVS2bzbHQBU6wzOblyerBm+Kk8H3CGnY4QSq3u"
    "OBDBKo3XocYaAKXdrjqDxZNQgc8QQdDVrXCU82n8UocMATdDRGXec72XzenN2KS2LChihh"
    "traC9lC1fLO4mBFACA2NSi/mB202P+ZkLroEbWLsKbrnkgJk0TaLrS5gA1Iaq1vOKUMFzU"
    "tDlwyv7Wx9/S289TBfmOs1sYz+OwyqO0G70VLKArMtZrdJVlWFPps6Ywoqm7qGleqmruHJ"
    "2dThcUMEQ5VNXcNrWb3MUlSjzuP28Nw3Bc/FWKU9e3huO9YrQHmXa6f5MgwWskknf6nmnc"
    "rCSzmJ/SHaI4L9YUwfTnimfKj9IdY6PbPb2o3SmZM6oErA8ztTa06PWmfDE24PCGo9uOyN"
    "ASlJFno1YmRwm7mRgOhGoHJvmlZZcLr1ok+pA0/ae6EEWaji/VxER8McYj+HNJ/FKN7PRX"
    "Q0xiH2c0jzWYx2PSWA13ygKGRNsTKohmu+z5pVoKS7mo8v1VNaaZCxRrN4RPvSgIZGpL0v"
    "Bc3m544u+1KUNjGHqO9LCQHEu7Xi+rZYbKe3RfNi2Ne9XxvqLTurRhbbpnLHPVXQYX13VS"
    "Gz3vuqaI+Q4s/bJZAc3GALagywU0hIEM0tUf1uOFPYWlMzk0nwvFr3zJCwKXTaDFXR/DM/"
    "Y6JkEow9J0yifT5E/io6Sa4ImbOezsjCgM9+15CgSwFWfumQlEAAs2s3U48gasCWdzTvWU"
    "RIJNhAUZRJ2LqbKFoEBlbJRoqiTGFV3kzRIsgXe5s2PY98lbcpSlVtp+9nm/f+YuzHH0L/"
    "dGYxuF5uU8XFP1fzdbm+JbOrf1x+QK7dwgvA3z97lPKV4wuz7iFMwcJnflX1Wq1q64WaPn"
    "/yx+IPuYmFpGutbdMmYAscaPHLLhyuSQMyJrOdXRfNMxBf/e6AkKC0++XiajPdrAr/3AY7"
    "y2Ee4ail8H+3Xt5OTR+lGNY18tyGDSTcLnFJiU0SQ2Rqi+TZbN8Nks9K69jJ5xnZVnsx3C"
    "9JRhaijFWCFH2GajfAEzrlbZUIejdJeuUDbAfJ1tGVh19bFFhIENIgBwgsJGWQQOUvqjMM"
    "VKFzltVZebJqaKdnGfqWjgYdTP3q3e1LIIDZrbNjek3Y0q7GpMmqwH7cZMAtFQ3X+2iq93"
    "HbOhtet/6F1HpwpX0bS5KFznglA9Sn4am9iBG1yIDRre/iNy/6wJL2V+59i3CFIvBh4HQ0"
    "RGX/BdV8FqPEd4HT0RiV/RZU81mMUmwpTANgYWEIVu/ck8UMAxol2CsoA0ZFyffirSCZI0"
    "mZ6Fm9Y2O68fycIzw8pmkTc4/m4XFKALE/8a5eFU8vZ5uv3zlkXtb0WT17Enp1orc3Y0/S"
    "3cXfizrJdXCJE6uTYrO9XxUBJpDT8KrYXK7nq+08SoposK/W8+W6yZNH8chnTlyW0wHdM1"
    "d3BdDtsuys+Nd383V9LXmzWi42sLD8eXkTZ1m8vFluoh83s+188252uW3twTjvgldOEede"
    "+OBpVKF6WnsWv2URBgqYOnkf2FDxB+V4vrqJ2Wo+DCp+D/Qx+Q6I3vMf/gzU19Xns9Jy9f"
    "k82wkEsjMl2L1clJE3i0BOTVHySdGAl51K2vdEyx/Om2yU9VX+yfGRSTpZ/6v6c3K0PzkY"
    "H9V/vxyPD16M9v9SJ+c8fv3mcFSOuzYxZdAWmJag7F4xmlMTB+DPZQ6E/dECOTz+vRLw6P"
    "jk9eiw+uvXyatfq/++PXk1JuXNZus8Gtdsj9+MaxX9PpqcTY5eGW2dHh826Tr3D49P/WSd"
    "YRtg1mpb8goi632OeFVp8+V5VQl6tyzxygfwqpKtRyswWNsNKzlMO+4ohMEHvVdwDdYqur"
    "b0K/KjLzAqGpZ25AXeOhse3y+RotaDy/FRpCXJQzfrBSFit8iggLqVin632ra50Dp2akis"
    "BlXcpVCOLGzu8zUYEQ1T98EavG0utG49SrxN0xuqtEdZr9EEFPUSVwbWrooJiHZZrd6XS/"
    "rF67het34MSJUgSvsQyJCF22yKZEAbIhpiu9VS70fXNhdat74ExGpQpf0ZyZGFfXE/9b7m"
    "U+eBINe5VNMJRoKFhCNTt4SkfBw1tV03NT6XLirCmPCtxZAMoRpcrvzSRHA+hNMlbEP3fI"
    "hqPotRcj6E09EYlc+HqOazGFM7PqoB4VZPGR57y9e6dgTYnNOHAhe6lNXRufaz8BpvkwBb"
    "444igJlSZTiGKWNZ7BxPovWw80yRC2FbQ33FbxnnzZCXFx+hSRihWk58tNn84tc7rpAsfN"
    "tvPLnoHWwZ4HHO4mu+hIyUxjgZhe9h+yUPkhgP9Hn35OFCZmUspgi5sP0cxcNCp/MSY7WZ"
    "584UJW3Vw4JMna8HI8AdGootOyBNdHNbD1i4X6A9sEPZJGqQWzsglqjCt/rdqINp/R5Fhx"
    "EAqRNz+05Ac0dDdFguHhQYh4RBRNXBEEHKlbWEC9xBU/Jxg/PooC1/FH0OjTHHVEzYYWgR"
    "TOgR9jkUwh1vXvyJeKSFtAmr8SqC0RWUKCsFiifShXwsQWqRPsL3IXajE+aY8Uk6jJaInB"
    "4nuwLOHRsuCEs8MnzKhB24amBUeL9re9oCwQQakI+HkFagBX8s7EITzHHQEnQYBYA44WXd"
    "AWCu/fsBOuIhAIgT/Q/igPyBEBZp+1WghDKFyEdERC5Tij8udqcY5ugIaDoMkJg+4WfbGX"
    "hqpIQUdXwtDvds9OJwDEA0BBWWRSnG2fjV+MSPGX+8N7/ai+NmTaTXoz+dLxrev01Ozt6O"
    "DvE26mjfsom3p5OjV3vvtpvnD+ufHu9VkR/FYvvzgweP966K7Wx+8/ODxXJRPKiK6uD2+f"
    "8pfn4Sp1tItVNKRdexeH01To5OxydnFfxjWj3zq0d7p+PD8f5ZpZKXJ8evI3soG06wslp4"
    "uF5+ml893qv/7XguHu/5sdFYA60w//t4glijUW8laG0X2/UUobbnW4SJnExeVRZwnqEuWx"
    "u9PCsrNnixwfFi/KqUkq3b30aHb8enpRkWn/6z/PefUpRZVVZM+Oo0Y7Xs1Z/3TOt/2hsf"
    "HcQ2x1ZONEYpgvpiSOe+MNSuL96+Oajojl+GloT1TYn4aG95cxUq6c+/xIrL9qLrC/z3x3"
    "toHz0w82I5zsveigTh9lZFWPXWv6Cp2L7jmsq6uF1+7GwqDbUzlSbev9Ow/RI6vJFfStap"
    "q5zuwq7KvdwXXU96YB7vi+4bmd/tzYD2FkD1qx9ub+Ppay7tE4BVVHz9U3jz5oH/o7tu86"
    "B5J7BaUnyskit8Iw9HOLysi0C29nn+gpHqbaWy4prDbd3r8lPHO0+JbEXdkxSpXX0KBm4y"
    "N1O0gpdeggJjp+c9KMhN6SoUZFs9aeHGuuW6Pzodm6UAiLazG5W9s1/rvEXjw7Li02r63P"
    "t/9gIqLzCcTQTzx/AJXbirSMC1WEJgTUnKn/eexteD0r3KujqTYGF3o6DKufo9oaQM0crF"
    "J0hfpkmghfdpUIxRaKg3v/e5OIRIkUaZuliSAhneLcExgjsX6hDJOyZ+rWwSrQRKJI8Wih"
    "TLJ6WNNp1PK6hJX0RIYfXvIuAog1h9dXzEnQTY4+uu5rrm2Ot6aINd5y3Wn7vFSMHqgEYb"
    "fSGGQBxKg7k94QRt/531d1KESdABvv6uTloGCVT2pYwcA1XojMsZeXk4amDfWqUIZR9a3R"
    "5PX1+lanfuceoSqwr0Dj3Ou8oaUTFvsxJ0okWHcnenrrUSlbt3Nn65VQN2l67mXHGNNm25"
    "xVeiwT6LL91ez6YyTRB07v1EQlMtNXSwAnZa04iQdTsWpRIsSpX7nb4mi1bt3tfYZdn+cL"
    "v0b/7KLDYx0IvyzIwiX5TrT+jEkjxRu9eUvpbM6RLoHSf1tXhWz29QEk3226Do9r58exJe"
    "TehoBRgTdVV0sAZcLtbA4N+UpUnTg0H1vmxKCA5ewa1ZmjSJV/fubEoIwaFgXbouVrP51/"
    "/yXz6f4Xwx/TRbr2cLc7oJBVqtl5fFZjNdLLdFwMelJruZXSzv1tN39dPQsgdBSunWMZzL"
    "5e0KgznbbArmW4N11X6nVcT7HL2PrYzh9TytapgoHVI13LKJ394cjo6OTHa307PRyVmT6K"
    "3Kfzc+83O9NQwj24ECBhXS2e8alqGxOTnbn8/573w0LNVe+EA7heX3jCntrGpK9E+UsBax"
    "T4Y1DclaCaHB4AywMkJbZsJir4MStFowGauepBQJyPXMyMVop9EIlJ2KFTutaSsnurSbAq"
    "LeUPgdA9pNwBKsOiMKDJDuGhNpMoFFsKKMKDAsuutHpMnU5MDLBhHURicAtQwQoKmE7OGi"
    "jgXAI8FQBMVqUAKuCTzt951z5wQjijHBZYN/x8QvUAML5OHBZd0owcl4kP0bJEPDpu+NxH"
    "V590UIOsyChwaXuEEFVpoybPh7CcGMr/hSAtFoep5sNnGCsRkQoYba1gBj0y/QnFN9eXhw"
    "JWMTkPEgB7e7BoadHZteXZH9QjriGzkoOMbY9JwOAjsGZGi3+nWALYdFeqMXSsUFLrHoiJ"
    "ALPrjLuwMFZC07qC2bmyNKdH7eAUj5WzaBd9D5dhCX4BPDaL74uJxffqMv3rQF4IUappN1"
    "s7krZTAAnAx3Bfhlu9zObkIvatnTV+0v4RMtDAdr72dgBnq5Re3Cgd1IJDgF2xiht7Yx+p"
    "7uWstFyV9r2fV5WsXyyDp9D05GL837J6enb43H9/i38cnB23H155vRxPP7WqbOjtv3Vapf"
    "BL5Zy8maf/vGyax2c0r5dHbyhmyq6xvlPLYJLOEhdiPiUXWL8+F5a59eEeRqZge8D6qBVv"
    "dDQv17x/W1uUbF/icWGsxyW+fforT6c6nPmlfz7z//3PKN/d24VbMc3gip/XA2Rfoub7TN"
    "aFXgVZQ9sRJSoWjUHlaBbWFrm9bymYGpkACFoByIGrfJgcL2AVOEKtAYvmC6/RRMXpBZUB"
    "sFpBlUBlrLii/uIjR4rDscQecwgsVsVT9ogIHJLTxiMN5nQa9zbHt5COLuCckUIAk6CLad"
    "ggdeEHDrbs47AAwezInDUmh2blKq5KzJP1+KSXDAqidMWKMpPIIzppgExaN7yoQ1msLTrA"
    "oYPqeIAkETLzMCh5N6wn9EJgZYlp8JoeED9p1MQ4OmHUygIs+3hBFx1pPquBJe02j7yIMU"
    "npIGYPSOSWFjKfnbaVQw/nwi3CK9L0Aw/Ab5MoTi8NCKBmBIxkPsj7+BUeeHX1tXNgIBHW"
    "q3A4NjjEHjR5QYsKPA+9IUA9O1P+qB9KRgwBNZrEfDgAgfORgEZt5Km4oyE/WJUPscDBDD"
    "MmvXkcQwLQHeab6Hy/ZX85seulaEPDKRTbYkeXS+RQ6EMG+Ppp7MHD0a1BoHAsOwxcbnyY"
    "PR+D9j+U2BnviGX9rpJQoawcmIfate2AjVbIzMLs4YCVLDuufauVEt+wHTooImYEZUCNDX"
    "Vpj5L1YFmgfV9W+UAhWCFWU/jVpvEp+25hTnPA1pBOlOccJzLNNp2z6WLRHXWSa/KVtPVL"
    "7KqNUuqSopHUTDCanLzmWKE55z0pi2iu+XwTTSdvRTnzSWqa7AU5Z+mb2fylEK6vLTk+KE"
    "51hmUt4w+3x9GGYh5VBIu0A592gbdmNO1/1AjydI3EY6iaiV9Wa++Pqjc66KzeV6vto2zb"
    "UhOobfP+5mi22TqBUJmalSPlQvQl4WRIWr+eZyebfYEsWz20QhIx7H7e850TShmyEbTFN1"
    "fz6ipq6WZ9m+S0/za+r0C6yppdaJrqlZKYfY1DyBzUGeXjEWcYPz9A3VYbY/RqBhgAvKMj"
    "Rux7T9uUPcjMHvDQrH1v6IM0X5tKPHcTE/dRVM7epmwoREwR+QHuy7vME3RGRL3HpqY2nm"
    "C/MP9rbSJ6LBtdOc5t4ybJsLTXzUjRGrQRUce+NyZGG3s7wMcfB1IMAGHxr1rvUlEMDs1s"
    "ExvSZsaTdj0mRV0Hx/ZbjbjzYBtv3yq3ewa5sLrVvXAmI1qNJOjeTIwu4QqgHoaLDDBG1E"
    "zWcxdgjfAHQ0xmECOaLmsxi9FaHQbYuT04iDtacyZESMLHJvWSsA7K17CZxtDWWQLeO85f"
    "rra4nl+gtwynK9OtqW67HOW26zqu9ktgFtwmbdzkHbYIEAWbRuQyJA6XYsBDpbrozNss1/"
    "Q7qdFyG0iW/JACdHqAAyd5u/T20ura1m97eF7eKv2C3W1zFFILgttu+XoYRR+jB1jxbhMW"
    "q6sqezyHJR8hNZdhzXBu7KiXn1vKtk2bR950QyP503N7vOTkZHp2Xv1Em8Ricmmdfo9Nfq"
    "vweTk/H+2fRg/GJSX/56ffxiclhfOTo+Kwd6deUL+lBwzbLcJwipnXyaIn2nCdomNrvail"
    "xXCaiPAtF1kEQtMmCwt1YEnQYsxoaKbD0FUbCNiklQYLqbJ6zRFB7BlikmQfHobpSwRlN4"
    "mMuusDqKQ2+xBRtL2pdsiYWT4XamuLCimk32jKBXiB7R7Y1MT7hvHE9m9/2L5bZFerJbjr"
    "I1bPvVbr/Pfsbakv3661/OZo5xUye4fVfCxMknvqDlHYE+ptIU4Ez75CvwjEQnxWzNSTfP"
    "bM1S5/zT5xiffEoPPX1uGmeVPj/tLLNIv0hSzUJyOyd6xfpLbrJtbIr3KzPv3cYkJCzV+7"
    "dYuzxI0mymCKkSRH5mU1SGHFzuWRVCQwLUPalCW2bC6tSNxDFVX5jCjmQdUgUTmThdLSAj"
    "gQ6SuDZqPIdPnsIWkJH4BklmGzWew8c+ocGISGya5zN4w/mhyHHORBSJYad0GIM0mcPC3C"
    "DHJCQavY0y1mh2zuiU+BQhpecO/RSoaPOCzVxd+qm4eL9cfvjqN2yL2W0BGQUNVhVA6rwQ"
    "yvrGp3/2BDIo6nlgur1fhe+QxDWbePnpu3lxcxXU/cEuzjclkksYQ/xDxKncXc0v21ffIi"
    "3WD9IUWMnVfDO7uCmFaLOFeQ+nmA3CrDKcpNI2RWkAW0gMtqvFx/nybjPF6yJVpuWQnd+4"
    "fiU2ko3h9txEWi5KG0jLzlpblPau/J3FoLE2SF/+jEbwRvTQGCNAXjmPY2y00S4xqBFz/Q"
    "HhGtg5ZOgKebwQk44iocMq6IsuEXA3DCLAdQmrP1vjj0FWJSxJkKEUP1gTVCHYwi07PgpY"
    "23WE1H4DmyL9bTraJvaJd13I3xLEJCgc3a0A1mgKj2ALEJOgeHSX/lijKTzNdMlDYuZQBI"
    "P3BdcEYdpLie9/hZkrSJoUheZX08SGNZ9C6tYTPHSmOorIFulhsRyTE0E9Ywv7yCfCJ4Pm"
    "O6A4EQRNphChaychwAQPFC9aXxN+UiDZcRVY1tv7jeGy+Um4Vg63RqX02+J21flMq1RCyX"
    "d9T52t1G0T2a/dPcwm2XaxXi/DFbm9dFjd/cfW1relbualGpeLK8uobQJZWgdLA390GSVM"
    "LRr+HAAIgUXZchst7HRl7KmynDh7AauZpJ0EHVzuoTfLzk9tbop/fIcc5mV0m5In1LFcIs"
    "snYXDFx+oEmBDdbWZDgwo5rJefUg1UplsASwUmX3dYbJTVoC1XdpTP4KZcuZdTSrhHtL/D"
    "Xf9qdn+znAW58DMei3fzxXzzPvQsYDvQu/nV1Osv9/f3Fz/98IfnFWmzVn547vWHMWqn/C"
    "hptWfQbiisisXVfHHNHnCQEA44byBmZHPzeN2Z51X67QdvxkcHk6NXDzhjMpYk9SVztUvL"
    "koMtiWRAjf02oD3X8CAKqKVjgb8SfLd9ojT4ZkBpQrrKrUxczWRmlVQTbWaVBDR/z8T6Us"
    "Ts0ysKN5MFevKnryqUu47lXm621+vCkM1W8+mHgprD376dHHCdqpPX49Oz0es3Z/9fyrdK"
    "1FJzsbb8EU9rBaezl3X/+PCwMoXz7/bPv0Pci9P3s817n+uPP4BvzeUS+FyfPv8p+t6t77"
    "fvzTz63Yvj40OgitW87Dgc681sUy5BN5QqsCdMUpCQB02I6oTns7Gsnp5Py0XJ82nZdfZ8"
    "Wgagz3F3WV0csysNA3JzphExqksQkUrTiRxkuLJYDjKE1E5oTZG+gwxtE5urbUWBgywmQe"
    "HoOsiwRlN4BA6ymATFo+sgwxpN4WE5yPzKKAZlB1nYXkp8b9AyXRMkJQosmBT0gCGNp1C2"
    "3xghSEiIzw+ukibEuOkkQveZ5ORMRakQbPXkZ6u04te5Rf0CRdShREzIrGSqBB0Ttp9WdX"
    "DodIJVpLLQogEh8cUbGCDDov21nRBjTIqi9Ktp4sSaT8/BdD5TdO5rktMBRCaP5vV8sfew"
    "8qKW88Z2Oa3eYryv5+F2cVthfbDXPL2Wn2nj/KIdfbvhSv/l6PB0jKzS0wnrLm/m9Z2uq0"
    "67t3zYxNX8utgEoRBwS8PYAnZwMFYPcpbbti3p7Pz3tpSzLb2YXX64Xi/vFoGAbdBEHZK1"
    "nUYuUFfjtuwxJPrHlVd9ui2u7/HC2U05vVXBFovihqDf9Za0Nayeu1KPkdLG1OPYeW/q8Q"
    "j7HnJqS9NBNR7DyFrwyxdNBTZbYGKQqVfMZulbZbSbbsr4zCIrjlgGNSjGcKdOGhBrs45T"
    "269gW6q/Zadajj7pYV16Y5gE528RIapgl9j9CcioNWxx4o8DvgsCpaLg6DoiiKYz2ATuCJ"
    "SKwqbrlCCazmBjuSa6mJ4qIJYJMpfIEQUKR3ehjLSpsFaWLYpbEYLLUv9eRHZaRJZbN3zx"
    "tirW75br29niEl88grvF7YoT3hquSz7PMjE0F8wswmfZwTwgvVQcm6beMtQy1F+OWs4ay1"
    "LLy1pVFDi+ycV5I8yAJUaxxm2xnHXvu9AI0555iTCOifVpbmWaFXP6YWE8irESmo+beeu8"
    "FT18Oj2x9MWNVrpKRLjEn7ppkGJgoCUxKknma+7UDZwevC97TJ2DHkx4yssXTBoxfPYlYB"
    "YXfXUwLgYzJeOqptOWI6bOqmKoLQgmChN7ty1JTJ3DPtgWBROFiV26ZfHpcniH28KEUjCh"
    "1h8UzmFdgjYNOf5q1adXareTk4KJtMA6v0tSizThn+UNrw36MI8k4R13pclzw2F44Imjr9"
    "TaqzN4/L43OfUrXvtmCMPUgtzREVImUQ/m+IAy7NoBUn5nZl1DOiXx9AGjqujTerZaEdfS"
    "ux0U1uHrFo+9LPz906fPZrUptKHrfmS0jZgOdx7YOWMdQ91FTeGFBCNG9XvaD1QCW2xm7h"
    "pxpL+yaJk+kO3VPQk31LLcI8/gNX54E8Lcm97E3cu4nmOi1TkR866mHbz1D2aWomLhmysK"
    "ieHpcY3mHv+OCSLb6bjs3KP98V5bDzaEV0EaMe/Y4e28fHu0fzYpIftVH1ZPhZ29PTk63S"
    "vnqOvrYr13ODp69Xb0ary3ulldb/5xszc63ftf/+t8UT8peL7YK//3Znzy8vjk9d7qejq7"
    "+jjfLNf303+W1jW9WV5+ePiHZ89+fPL0afWga1W5eZ6yVfTp+MzqtH5s8Z/bctZ++MBhe9"
    "B+Gupt8s97R+Pf/9P840+RAIvldv7u/uGDam5YVvnKKjZV/uMHVgADsDal8pfx0UEJJ1Ix"
    "oR1Czx+KglhKAj5VxW46nrzcO3s1LSX7ee+BUeGD2qlyfHjwn1Z71j1yVr3taWGOf6+fTS"
    "wZ/CnmZByJMac//7z3sHntsVqs3C3qjW3zUKOBcrO8rr7aflslB9DWyWhyOt4b/3V//KbW"
    "woPt+8KoYq+k35tv9qopfHH1H8vFzf0DdncYNUadsV1P83a/f3x0elbKVU5JwcuRPuU59m"
    "ittdeDykV7Ur8EPDmanE1Gh4d/a34cH+yVdrg3Hu3/undy/HsJfLz/lh5rEcyUQL4MNHLa"
    "EhHeVeXatVgKPXbvxoZviFrUHFxtt+RQNS3TmMjPZ2V3xCe07KqyM8iPqCGMv1NGw2Ydge"
    "YsrawfK8x9h5y8yIcofIrVG1HWz199Z+ofqj+siOZfdjy2byI/fbx3XSym5ff+ank7vStX"
    "MQ/L/dWT8v/VxwWlyb88nJRj+eC4kv7XciHqd1Iz0J8yeuCf5qM8XRsY39AxF5GBlj7ouZ"
    "rVdesxFayYGgtgWFPlKA9U3vP4JuSldHITMu151hAys6pyUNfmbl7+YQZ4BpBCznL/kwzc"
    "LOZX0Hf6J9rHQmGQgSrEmMAVbt5LO+8TDwP4Yzt1YGF87zRFmMKm6pOmBcjjFHiiKcIETl"
    "3/My0Aoz/bGUPUm+3pH89OVXvScc7jM98BCbR6RJGo6lJtQDXTPBZ6NiE5Z+YS85c2HGwu"
    "yed8nF8Vt6vl1pxBd7yinA9yN5zbqJPnz6VB8MtPi7CN75+FFeqcD14qCGIBNVtsPhlGRB"
    "IIgo68FZz3rfkqbpL5/PSHPz6DmSH8zEH1/QqYD+LqnwErK9FPF+/e/fGHjIUmaa2pAluI"
    "b+Yk3D+ZBvLLbJ96ebe9XN52Wmyvlps5dLL9BKyxZR/7UCsfaDZGCVUUDFTaH53ujw7GLL"
    "MwrU5/+vH5uyd/DM3CFDWboAYcx+9qtk/TTbGeN1kIhJr8MId3GkIt3hczNM/o9bzc2EUF"
    "lBY8MadVi9PnxeyPFz8CHcwXjQaqRjPoWwHss3rzVdE+Mf2t7N1giCJ0YssiFNuEWFG+hJ"
    "1fMLH92fdxPctG63U9y08Ww/cc2bkRovGep0No7QRvy/S3anir2C4NqkkGyg+7CNEoXVUA"
    "LWHLQ1dFsCtDaHAYunsxtNkkJsnzbTENjkn5ATes2SQmVoyP1MQUgTBMjZlsE9THYeil24"
    "yaS2JgRhqA+ggG3aiCqD2FWIL2c3l28lZ+5/ibvFOx+XCXWq+UxfzlivL9DLgUrk7tE7cd"
    "qtuPyzUMIfCLkk0bHbnn7MM1eKPgm/nGC5xvb3/U76dfLjfb8Gf6UshmuyzXLmVnvJ8ZjA"
    "2F+b3cwhXrj8UVZgKfqhG32N5Pb5eL7Xs/M2l1obTc11SXAabX5SIfv7vyRS0pVW6KKF8P"
    "cTFOZmBEd2I/3OGryZC6840Sy8Aav1OI2Y3t1c8yvzo+rp9iPh2f/DbZHzdTrUftD4Y4Z7"
    "4p48AAAyJK5t8Wp+9gWH7hAHLY2p8F109c+LE/+BxL92sHjn1f17YWBAe5Ey4oiQSkTTye"
    "HgBLWyTgiUwojikoi1X5LFYeOg1hl9+DSjzzIe/tQBuy4SkVo9AWbIR0+mIP2pHvptfL5d"
    "UGG5U/75kxabjC7rVtAra2s6bzhWki3aE/l0pH2f/y815cHdnedr+RlLiGNNjdI96FI6+i"
    "mbBFeOrJHMHRrnp6bWr9VtA1uvwWDH31ZcD7LtxLLh1uttDXWQa8w8K9uJK1LIQnx6T0EG"
    "RNi7cJR27XDHmlJn+PBqyCeOI3c3EsfuvI1pHb8EuOaLvjYNz7QWgQFN7CzfVEcN0nKlUc"
    "975kLNisiz4olQS6f79nF/DpGz5RVd7lFpwMn9F3gC9xhSVewEtMO6DCexhbvtUd6xfoYQ"
    "YSMSGLzBrQMWH7Nj049LxBe5VlJg0JUaMeHCDDot3mQAgQ0OHLlnbjobhqgQ0nJyTZbbv0"
    "FbvB7tVJLtOhu2vJZAQJ8YFJ7eEexxswxeVcJBpfA6K5KSbla8GfoXakifw8FdaXGTtCiy"
    "/hdwOWbfvOf9AFbkicwNu6FLQBQxFSiIEnSggZpUYxRx4vPdCEECnU3PPHoDqKS/H0ETSW"
    "tFPm2SN6tXmo+8z9LjGHB2LmQBE9jLQOfOMYJI6h7GN40K0LnsPrc5w5Xc9LS/vumzrURK"
    "6sCzKghfkDyExonoqzzHkcM8dkdUcqHZYZXr2PzCgfM8Ze5JmNGIBZwVQYzuuMtJ/yPXtj"
    "TIgxgau1LjNvo1at4aBu2kzN5EYfQYQEY0IPqARIdb5QoHU2PHaWriS1HlxGVq6MJHnoVG"
    "pRNnp0+qQUQFiydtdjMnVRRUeDoBkNohqxmaTkY6hJfmgFCVNqGOQAKxYgj7PDYRYkTOAc"
    "5mArFkCwyK1LN8X1bccMMv+6y0bd4H0sfC0YpHiw2fPBUwMTy8ymy3suMC0XpWgsy04e3R"
    "/SJ8OpSss4m+y3UVSWqE/003NseYwrh7VoREjttNIU6S+G0TaxZTDoJREg/9A5QKJ0tSBs"
    "B5vvbQ3BFy0mQSHofsWwRlN4BF+umATFo/u1whpN4WHFMsjMSg9E3rzqe3Y8v2VMgkLRim"
    "vAmkshYbr1wuoxAl23HmxN5tZLu/CaD0QHF1x1CFmdR37bC6meFwGIhDhBAsI5uAv/o1lE"
    "zZvM+VVunFpb9qa6/eGzxMO3C2zfdRh4DIOBLvcYWrvr7S50jNTC6x3HHjHyjkfvUG3HyV"
    "qQ01L1g10hliOyirefvH5zfHI2Ojqr/nF8cjA5KoerH33vuK2K9XwZrjhr02sn5CaWd76I"
    "nxuwNX9pK2CuVqJrmD5IjLrdqNrSITyseMu4exUaixRcGNIYotK6uwpbw30KrlKwtU56Ey"
    "AJBaSdS3ScCHG7PEgCPxlFqgSR5QujZcjAFbm+ECoKpLbTC206g03k7kKoKGzaji606Qw2"
    "ZjC0fPJQBcSaRMRxXQQlaYqq0V1k4xmU1SdYjrClotCZT7sqMr/R3GxZfdJ5EWsRDY7oYb"
    "SQMNFZ5jfdT4IThIWSGZWGULGQBrFog6FNhZ+BqmJj9cjIb99gwHj2Wi9HhfZqacheBKvh"
    "ugeb33Q/D04QFkqpvbZULKS+vQ6HlmWvpqrYXj0y8lM/GDCevbKj5gAFhUczdi5qMruyZk"
    "bQAQoUi3YcXdSmgs+td9BbJdT67uYbyzumkf3idr6Y/uNu5h7iQDKU13cP2M+fgmSTm8vl"
    "3WJLcPasiRFNFw5QYYieZmSetTYVP1vNSNXPVnPsnwzCsYIm4qD6Bee5jAsI49CwwiwO8s"
    "QQLXQN92DNyTdfJ579EReO8tkh3Sxwa0HqcKavSofy2cUt0x+vui48/sh+wAAVBS2YK/S+"
    "y1HrbHhCxxdBrQeX7f4iJclC58YIQhIapG4cYNwuD1K3riSi+3pBlHYiK4KvnRmlPkxARY"
    "EcwocZNZ3BJvZhAioK2xA+zKjpXL+JMgtgZDi6z5NfAJePqwLBZj0mFKph8FwDlJRcZUh2"
    "8gglOZ53gzW7s8eWn2yoYHWKAg3rqKIMWecmL7fkFQ7xgJC07mBFHTrf5qp38Sm5+PClwx"
    "uQ8lUQeuWGVwNrYHv1xUMb0pIftB2A5Y3sTudZCCU5jamfZ6GNZ1Da/aIcZUhJoWz3o6oo"
    "YeMyNx957RU6E55AN9ETd5H1dtkEYX9DLj3lIDoiQk4lbW7atRcE4QF3IojGGzTkTscV+H"
    "jw2L3G2vvf9G346CXGbRj2SW7bsFCJtrPMFLLdNpy4Xr6nvpcPMtlF7B/et9zrxzFx+0Vp"
    "CodwIqLt4p9MW5UfLAcoCEDaoXJRqyw4kgulOKUOPN6VUUqCNFTBNeKQgoCmflEYtsqC06"
    "Hn6Lu/PeCJeo57u9dOp6KbvRERAVD9Ri/ScBqX7CZvRETgUr/BizScxsXN8epVJ7Do53kN"
    "2kzDEAX7xUQEJL1QP6zJzEAS+WoRKhTTZ8oEi0nHhM9NTYfRyVQwfEZYXEamIqTWTeaFDS"
    "bWneBkGby3fOZC9BbXGDhdj0bcaGa51uxc2Yu0ZkWPLs30ojhBc5mvHj96E5JQY2/g2M1Y"
    "DA5C4SSDBW7SKAeK28SE4WCVziNo0Ga4ihkKFGve4OcJDAgwLOq5AkGLMt8nGuJI5wGURD"
    "pWyQLruI3iY/GNpfdbrefLdeM05j0Otr1fFaB2zf+umL5f3q03keBkjhRP6b0zpfi81PKl"
    "+Ex9RTkJ7Y/W23Z4/HvlYDs6Pnk9Oqz++nXy6tfqv29PXo2Pzvy0KD5vq9LWg1f+YHn+19"
    "uyGyfHRxWbk3H9r9qjd7Q/ORgbh97L8fjgxWj/L9Xf+8ev3xyOJnRjQUe1jjn7a6Ttn/7w"
    "I5p+hdY4M2cJwcDOREEFfRdaon1sgg2ri9Kb4IQJmNqpTigB8jhFaU9wwgRO7RQolAB5nN"
    "7glqD0hj+Fsa2ijbDlnMdXzSfsfCk4YQKjma208flN5xH6s5oEoD/vUfi8OtogPdaC1ZBZ"
    "tMyvF9VzZ7PttrhddcqKstnO1sYBi501utOb3Nc8+DbMr0qMrWjTpo3pxZOnF09/yPROkt"
    "b1UAi82RKaqtUJD6n8DPdkBxiVb2fX39hlGN08fqvlZr4lhJc9UXtVvJvd3VSBMcuL2cX8"
    "plmZxRpZFZcV5qvZvf/A67CH4/Y95vztm+BZa+nxdm2OfVfONQ+tFXPNrHN+wZraN5F2nd"
    "38iB4bh/TJ7ITHb8b1Ovp3s5w+PD71l8k1PWFY7UI5Lj9HrqxA/QIzdOyCkojR9z8+x9be"
    "SJ/x1tyQ0E2pVcEAa+y4vehL7qqJEh46CgSBN/zMB1sr+6HXKA3Ds18BFM/As3Daun2xtJ"
    "zQBZap0zSfX1cF1TlAei6kQHt5COwDZ5xMARLjqJlqm4Yn2YwCAgSS8uYzapDGIdlsAgIE"
    "h/LmMmqQxsHLrZmawbTzaqYmrjlv4ootNDFjuSK1Uc6YqFjvm7ZVEbnVcoB6jdDyIgsJ7h"
    "Y9TY8gQxctWkATgtDog3WPCDdCiS5jgnWVFla0cRolN7urVxliUc7sGrSkcABDLJefiM9g"
    "SsH+vbPuvrPeeYr7sr96bj0rDkobz4qVfNsJ91WxQKwVPCCzA7j8WX9HFbWFbUQ8bbAB+C"
    "sRJ7nSxqnlj82UValgCRtWj0TWXb7Cxij5BUvXsHokv+6yFTZGyc9asvLMREfotLkwP6tt"
    "1VBk3U+q34rCB1X20Sxmt//+anb/al7cbcpN9mYzbTwc8NpWUJ69uzWsU3m2Tt2Tqiyhmx"
    "e5ouz7Ja9YaH3KK15dXcg1cdSpkEtQIcuuUfxy+x5cs3I9Umroz7/YaS9eVcTK4X2VAZ2b"
    "w1xPqy4sotbQybdVSH72bevGonu6U/hg+C1lxGb7ABGavjAY3j+0VRKSZNkU1o+hKC+cYH"
    "MkBsnSKawfY1BePMHmSAy85ZOtGcutvYBqWyJFDr9sjJBmlApCgZMrfqkCr6KEOxaRqQNW"
    "0DNBJ9ODHwG9Q13QMdFIZZ5HjiKMTXyHOBNeubo2d/fQ1gVwlPcPfjsKGwhqzdphezFbza"
    "cfivvpt7fNsMizERxNxczSu9mq5dl1X8b7fdVzOR+wUn/XPMGdtS6m6O0g9cv118l065gn"
    "Lh5AMnw0ptZAzSzamFcfN13YCDZ9BuCbf2TnUYyIj6vf1wFvmwuNvVdIEatBZewe0nJkYd"
    "NWSrWRtlFnk8odyTTQ+v906kKfUgeetPNCCbJQBRtBgo6GqbsxJJvPYhRsFAk6GqPuxpFs"
    "XrC6q0uL29XN8r74xkKOLerp4u72Iky09Qx4e0FVvuP33d3NzTTnS3aV+HyL25nJwlXVcz"
    "9ML26q52Cf0K5jv9pTutrq/dK4NC37+oc8e79ajn2JuOqUGUNqtH6C/9+XF9PtfHuDudpd"
    "WT5FWrGarbdNKiPIpi3M8lkvQ0HSAeeJx01Xs83m03J9NX0/27wPzPX584Hfn6/X1ovZdW"
    "n71MmAHSPyLYrSzsQN0n67EsdG6aCh5RfPNxHPsErM91nMNphiIENXmDp+cKyCcQNZuUIW"
    "q3DwQF5tKYuZHUGuN6sfzptY+9HB60kdZf96dDR6NT6p/jwdHY5P6z/GJ79N9sem+OQv47"
    "PJ0avqH2XVw7/5QfmurWiQQdmDCkgPNWPR52mHTny20w6q9OEOYZSsjR5Ga5co4aDV3MDi"
    "rWKb13hcyGDZsYIiQj/cfXavUbNJSOZ7+0TeVYaOAuV961WwuOYYYJ52BPM0D+apIpin+F"
    "Lf1WJtQoPauPyKm0/QWlZ89qYTpeoPh7HZJFpOQmvmRD6qhgAH5M+wil3k2uRAkXcUIFSB"
    "JumuqP0kzOQsh7GXTG+8Tqu/vRGtGDc9Eca1iImQZsubATvjfdoZb26uNLUWS8btLIQGRy"
    "2DKBydfuNJZGZnKbDchgDHFOyShT0JaMU96QRj4BVYbkOQxyu1XEDbEW/OcoHnQNzRLWVK"
    "A9CT0UkVMZOOOvFllihHbBUtpUA53ewkZtJXOUzLEc15LU3POa9mJJzz/MaTyAROfIQGR6"
    "brvEebTWISOO0RGhyTrrMebTbz1WXsi/GvX4+dsSLS/FbZr+37sZhAPe8WBhH61VXBeW0n"
    "YbX+ZkbwG0qFgfP9cXjwW1ysCD4Uj4mfFfhG0Ml04Ae+7UgPdNAbUpkX9EYR4sa+I5yJoD"
    "fE9yuy+YCM6PDo2AVYPVKuqAYgIVcJMsMHhEJF+Ka/M2UwjN+rLbR+SImb/86wcgZAc17B"
    "BNgcZiCgTIkiDsMwKbs5f5R2kk+FYzE1VNGEjSZRMWNxQX0EiW5MbtSeIHIjGZZg4m2xwA"
    "JTgp2C24v2yMG2KWqPps9O3mJvf2WifCtyl/zyW4kykaWb29xd/L24DAIOnsE35Jo6gtuH"
    "y6t7AMcCmq9LTo0yQKLl5d32chkGrjxryJqibOTD8rJ+bJFS2F2BF5S8VylF363rTXz1Ru"
    "vdtthZur3ZpsrqWBQKERCzu+37Ze9QCipCuxlnfaOzLRulOAjHL5k5b390WCe0fj12Z/Xj"
    "16PJoUl3fVaf5J+NTusU1L9NTidnpvLp6ejVuD3Nd2154wnK3RRhMRaxzHYIRVc8y99R1A"
    "iPYLB5L9U1v1oNTI5eHL89Oqgf0Ht7Zv6OgXmjE8rUFPGAYYPJS9YdFp7DvIHPnz3/EY29"
    "x22HF5eO0LqIyqZMP1wBbxVbU7iaZhBn1xSgPg7FTQgqcaGwRQYMfgAzTqcBixO8TLWeht"
    "jM3AJwDQUBq/0S6PaXa5UFp0OfAUodeKJ+iyRIQr1wPT2/mnrLCXI+wdpMMGGZrUei2t1J"
    "uZJqkcThxzQ4aOX4e6zZJCZJ3H1Mg2NSjrfHmk1iYuUKDGrjOLQyBoKmkrK3Syem+G5BhS"
    "EINy2qWFy7SThuncV0bVCEODxvFaeILGo6idDuyoT4AjIcXbjfU4UIWk8D9KZIhmOZoMMg"
    "PgSTfOBTHmr6h2KxsbP8ySQlG7/vSt6FDmgvMlpdauaQlDD1HQDl2LpxjojM3JEQPWzK4Y"
    "FJ86PmrNXKwYEos2aPiAMzOA4ZDCrDcpua0m+PR0V8eAYDxbFS31MnslVASHSlXwvYbVik"
    "uV6FkvEVILPkiJSvhODJ3J0ogmHhQX2hnce0xB5lJ2B583PoGhPO1BExOZlFHrhw9obFqv"
    "MAIqVMKdK5HSGXKSac73epHNY3ANCIvwYYPfVd2CV4zohhHsGC+gg63SPYqD3ZEWx8GGcO"
    "QeMjsg55kS6Xi+16Zvfg38qJaf46vvQWfnQX/Ck8U83fCA9PDrez7d0m4Jg81i3evStMsI"
    "LR4kFZrW62WJdDaFYNobCgdpISaisWV4miadnvm/BA1577zG7tS3vmFb7aTKpdyeIyOB/+"
    "PtTNcn1VrP3X+6of54uPy/kl/HU1m4NfKoQboPpGnEEPa8vZuP9ddeKA1Q7Lngesjo3SAa"
    "vjR98vz18rd0zIe+DEHXBMkHaYOPWYn+xZ58HJ6GV9gns6eXU0rs88z8YnrydHZafW/xr/"
    "9c3kZOwdgLZKC0w90pkrTR6DOm7t0HCSmp+iI8/afoP/Rcz8MQUFs2WxWN9HfLyB56Rqfu"
    "silj9kHT/7YxeGdrR7mYrnnRi5SSKytaogc77eilOs58tQoGB+bRc5e8cn1STgTcqwDBL+"
    "8nNEEFt7PWfj1l5NTbXFZw3dtO/mf7CujU7aiUmEddKO0dr1li3TP2nHW42Wjn5NWWIAQI"
    "YjUssHELWGLYLbIV19lrJr4LA6DsB+4DQW9rC9PAT20TNOpgCJcehMtZ2EJzhaRWhwYLpH"
    "q2izSUyCo1WEBseke7SKNpvExLwU1WUyUITDmhTsUouJpFmAYUC0L4DANpMw3GqPicN9HB"
    "EgtkwRgmWZxOB/4jkuPYoQQ/WQWnLU3qqwSBF3JBlfASz3HU3KV4LvttuNImh3HV6f56pL"
    "0BILq52ATbjngjW4W/GKTB9SEt1OrMUfPY6X25oTVyScQAsy+49pBZrwR8CutMEYAyGBcB"
    "AgxMRna0eAOePA7bxEY8CnInodbulsb3u/a37tAoGYiGX2HtIxUft2PjRyhn23lYW2DQiJ"
    "VczAADn2bL3FstVMS0R9xJsacBXjftb8lvnS8MAKVy4+GQ9wsGIZFDRnpWLrSlcpAR2xQh"
    "kUHNOCG19uB3wBJYnQ+Yp1MYLGkyiNu1k0Sh0JYbLOg+2PUPujIlJPDg5E2dj0iDgw/XE5"
    "HFTGmGxqCi3Wp8KtdThQHCu1xxdSXCEd4SVzRyOaPjLQcNq1aQ5XpOACMsK1aY9tNJ21Yb"
    "NJZPaYRwotpMOxtUdIiuBgw0l01bmTFFlLg6MyZ1mKiPwG02tSXqAMqI+g0A2UidoLQWTf"
    "EMNTFOBJCNqD4+aIGIkXyITO3G22y1vrIP5WQmdkyQZ03zj+F38zYuAXNcoBWBRb91Swbc"
    "T7Od9UXDnR4GX1TV8HcT3PHiGPUxTXIP1Dk3/fFGRTPFyahB6Quvo5S7taluP8ppxYrkCW"
    "CfMm9ny9fT+9auY/q7D217y+oroJdZm69+Vs0gzV9sfbcuKr2Nx7JdfVDmYNhlpVUDZTzj"
    "xrTCe2KKuXT8XFZr5FM280RVkWNsDJT44xWyzuSnWvi4/F4s68MJIJA6tKbubvisv7S8kT"
    "Jtt5pJpE7XVxUw/Szfv5anpTCnfDp1V+V315t77E2JiCvD2Xtd7PNsV0tS7eFZU+iyj07V"
    "8k8u1x9iF4+4HtGELXUPcNobNstELoLL9kjpI345PT4/rJkf3j129GR3/zwtMsg64vyzsG"
    "3vwdxZCZIiSyLeLSTu+QiSnhidLM8ZEcdTw2gwGY6KMXVdriZGiiZRfO1a6L2p8jy/lj+T"
    "+CTTC7A16uzGf4pLGaZ98/jVi2nwXHyfxkTefl+PXosHmOxvz3+KzcWCAG5H9IoMJsGUv5"
    "3tcE8mmK0iGSboj5nxQHz/0axf0lRmv8JWqjLoMiSTChs9ae0ZeWT/Dhc/K5X91kcHJ8+m"
    "a8X0exjvbPJr/VvXpwfPJ6dFT/eHjsvzPk2NuPZBurOG/NpNyIVKST12+OT84aPscnB5Oj"
    "cpeC8MI/oe1rSVGxbefF6HSyXzEvd5dO9tH+/vHbo7PRC2OgJcC27M3o5OyonP5+nbxB5I"
    "g+x1G6JL8Cy3rbb3KUv6ku4c0/xIc5moiQenj0adyE+VrGLzy5z+h58MATYbTTDwvjHU2M"
    "iCBQtbXoTJwo/qXkBVQitM7dECwDVONE0VZRz0nYCXnPSVgfh+L1m4ITCLbIgMEPscTpNG"
    "Bxgiyp1pMQmXGwQXUckGocLGgvD0HeSXgcbHdIki7ixMG6ufx+auUwKUQZGZdSxByoyrna"
    "0+KkhyDzXRhIQAy63b8LEwvGwJt/AQQS5PHu6F2YWDAGXsG7MCRlSgOf+V2YhMwS5YitIn"
    "4XhqGcXb8Lk5CZoxzOuzAIDa6QId6FQRtPIuO+4gYJiKXg7l9xiwVj4BVYN3jFjca7o1fc"
    "YsEYeGWWG7/i1tFy///2vq83rhzH96sE+9LduPPQ29O9uxeYGcBJqtPGOHau48zcCwQwKn"
    "YlqW27ylNV7t487He/55/OISWSInWo6l54Bhi0U0ek+JMoiaIoyvCKG1m5iAwejBj0F5HR"
    "+IjzGWPfkhzMPRyJqm4Ng3YjMm1rWDWd5DCrNXJaD8vadD+mnDkCADvjOEgFkS336djLMB"
    "ggFY00PXozdj7FwNz3WE5tQxjGAaRSNoR1FFAM5jREbgyAorYhEBHOHAETN+v+LRZDRGu5"
    "wZnS0Bidb3BS1YqYLDc4Uxoak/MNTqpaEZMqOS4qTePwSo4bVSXKrnqnDpWmZa/l8eAfpo"
    "sPGFURxykNBQceTUbJ+oZfPYcOEEWFUxd2TFGpsOKcfPXwCqHHcVFlRCRJxkyDFYFJoZHT"
    "QdcnfQZnkorGhYKdXNHhuuVu61OLGzqsJ+DUcwrBiocj/OLZk0GePEzjYAwkaqhoNNaEqx"
    "mO3Vs8xrE40jADsSYmjbKCmA0rtoSU8RLCqBDPI7i0eoXx3IaVWIHGlNJuog9b8TzzSCpX"
    "oBwDXsqgRuQSXhBa4w46EUNE3gfoWAFDKhpnCPxxhIcrFVGNwaaWBQUQMTNtFMMaLSzJV0"
    "fsSDYddNsig8hM8OFic5QmUCw6Y1mjXmM6ZsN/DIwaJQ/R0EaMiIyGiOOsXRFGtWdc9kN0"
    "nWkYQypGkWHYHrq/Pf3uCBkLpERsG72YTokaXeKujFwxZqfCRoWOCLkDqroANfqMY9lMSp"
    "2QMn3Mhcv1N4Kjj44NQchnaQqbthPEluZAl6SP1iSKERBRGIcBRU2PheOBVm38jZeqaTpm"
    "o+h5qZqrWEQH46iVwGCQNYEJfHYEBbiKeIbAbSWUIaqbQNF/cQTQM8z4z4hAcbUXjYgiJ3"
    "1paTlXh1rKXt7Zojtg1n1tSszsaombZr5bW0oS+eS7v7VmRAypmCgAeBvOFSOuWwanvCSP"
    "yxOAnC/Jx/VhENlL8kviyYjkJm7/c3TFtv+RuGPaf0gvjva/o1su02WW9lO4oTLdPOmloe"
    "6aDDdJ2gLcncvhvn58lbLgWYzlw/r659WXsbH/5Und8Q/oKZDohuZQEB7S0zc9p813jmXk"
    "BzBe+oz7be4D9TG72ZdAk2fM5Rp0z5kLPMJ0FJd57/+8uShFMtMSFKV4ZYyTMvcLCVDFOU"
    "nZ08qoxSRplOGH7KrCEdqwznyMiZXBAlX/hHiGgSt0zYPiWXlUzSBrt1SfTr+RPlfodKOC"
    "j38Ud3vMwRd+ScenEumaQh8lJtBm4LtGjYliqDBbnljnaWXMzk+uS2IYbOvxObXlU3tN7e"
    "Pj3d11LtPTWEif7uk/tx+uk3fVhrvX4zdFnpqqWZf+h+ek+l2nQHrYre+XfX6K5xcXZ1TK"
    "mjoJbo61XRmmC4dX3tL3mWY98tayQ8M6ZjZ+FLMjDJzQQI45jR81nGbmZUFc5qVloV7Jmv"
    "FIlvBGVrUnstQvZHW5JcexaMI0kJF4DDuxcDkxcNNAQ4WpVJh98laldR4T5BH5JPbEdWqg"
    "mB7OoghdoCkfz6Lrl2B+AKba+naapVTZA/I8dOBja8azt0XhpJZR367F5em55je4WxuLlc"
    "equHOFy2exHutebSxWHqvuWlVCQiKucqeWqFpCpc5/gcuTeH6L7BexWHmsem2NU19wWI+V"
    "+SIWK4/VkveCIRTQ/9ZZL1iJDQ1j1QYi5UW2YY6e8YKVWNEwlvmNSHdRNL9Zsl0QVYt2iu"
    "mONEFEIvttb0iTUiobQa/v5PVosRGOejualFLZCCYl565GF2m6+WY0J4S4BbG9bItJaMvb"
    "/V3buFIJj/FVW0xC4vF/0zauVMIDXTo6OMDPQ6CpuQ0CNUuQJkew8l2jmIgABr1S9DWU9L"
    "MfcCycDrv6waOUzIQfhvUepw3kd5BwWf37LAQdqeDHwZh5sgU7Po0o2RuC6YLqdkGQrTqP"
    "0Hw9UKIWsPpeDpSFEG1fya1KWZ+CP3X85odI5UM1vCZEPyZU6y2h8qeEqNPKPmKQOnjsv4"
    "DTqh9Pzt4uiFOqTNBh+5pyG3L5sNwd1jfrh+XmiZ0k71b7h+1mjw585ec5xjbLxyoOJRXB"
    "ioPqsO9SpAY4zSjcXJr7VAYX7Ejoy9yAR4ql07kiyRv2OMgm3//4fnwN4/xlMzcMmeMXb6"
    "4WL7sM+IsXZ6fn/d9Xi/Orky6F/Ddife3eHQ+vUO3X70HHA3OvTakO7rbhj0RAZ74FdUGO"
    "GT5jiAxRzv+4MC8NdXYIC6PImDx8gjSPGEwGQ6wn6NDyUE9SlhzeoC8lgMG0YEWM1NQH8i"
    "QNZQSQmhF+zNoEInUB/JmhYLI0Zvj6GEgNF//m0MRC6iRTN404DeTqVU8EcNxXUgt+IshQ"
    "zFOKiIl7U5SqRCKXulnkiTJXr36qRDNjJaUomCpHsWapRczFvzlKFSOVTD9gDPHTMr1imP"
    "jGUefEUbeBJZ5aps+3gXNcdU4cdRuAPUJBC4DNRAb/VLIS+qkCmzcCbpLGzdAUcD68Qv4U"
    "byqO8POBulv0oPjv4K5i0nUOYcCYn/ttxVwV6tBQlgl0C6JC/nvajBzUBo8ZbQWYMziBXr"
    "veWiSq4zy7uGnCLyovL01qhTzfg83JYYNsiqeVWTg3gTJaISeTsjkskdI0aQ6+f/Q0J4cN"
    "8hwNEGKrHZqgTAPU8dYRnS26gyPONYF7xAcviA63MQqEI87g9o8M4QUxmJ+9lTlegd7v15"
    "8296sndzC1tbxOv19v+gdlX7bfEbbNob+M2H6pYmwyx040z3nnT4RWeD22Djh6v7sOWIde"
    "nQ6ettOry8MbxdevT85PXi0u20Omtydni7f9g8WL8e+3i8u/nb7oni5+++5N+5oy8WwxqP"
    "RhtVtv8cvvnVaAiL3u2d3wY/ugb6dQ7Zu+7Ju7bIPZnt+l2YwzV1qsglmek4UyzON5SXG+"
    "BiHI6JJFOfGd9XrzB9BT5XlFQOXk8kQ0j940E4jtzeCVzpCSxQrd/kquwMS9KSyPLolyaZ"
    "tF7VSXiPPD3telLstihT5LIzh/ultTFGqEzptOUX74cg1kRDcMuznrOpgm9sbSsbY3YTLK"
    "hsn1D9Pq6KtsWiDqyangmTCSPD8h1Xk8jBFGi7/kSTGSPIu/0kNjjDBa/IN9aUc+2KEy5s"
    "no8Efb89biDPsdO9BhRGeQgnHvD3VgrtbpdgqwpRVPiTOI0y3BN2DOq6Tfo2i2ljBmFafI"
    "ba0BryAcoUU0KcVjGmtScZI+P+fVB08GsBvcRYflp6flJ6rhzmkaMc+uKTTTidNW4+S9aV"
    "n5nz3y3G0+jog+GWdjU1bxaiS1k+eMyQCy4eMxJTZ1r12zzhRRJeJM2VZmd1ZAKgMyp0kR"
    "166GZ99+UtR+cC0bTlqSLHRWWbk6RE0NiunclTolbf9f1IGA0AWatdtQ/XllLdigYjpBQe"
    "tsSePqsxhLNqGYjsdYadsZV2+1v7YPD9vd4XEzRuA/FfMrTkLa8kJ12hKQrv7rYXXTyXDf"
    "viDcUjw/fTUkpwwv1MD6/ohre9htPyw/rO/6fiAaYGB/c7fdr8YknOPRYPsrg3/fqMjquj"
    "HUV7tsFzRs2tDD5b7vhiDrd2M7729264fDOvncf/+flWiz1f5fN5hhyZHn2MZZwbpiZbY3"
    "GKczTW/IyenAFLLksoDSCUAZJsRoGpFG3xLEDcvof1QNcEjGok6vVMXi/pFiFQ3dUVDwOx"
    "DyWwl3NP5iwcDnVLbvaJbRmI1Zgs8kS2J3xSuQavPBkIeVE3z231qxdVOmAVYX5U6EImKh"
    "Oe9D6Lq10NRGrETsBlVhzMpy5GB3U78Ja0fBAgxLiXdHDrWq4BR1IaL0gWfsvEiCHNRuFT"
    "VBDOsuDS0s3t49N9SqglPUc4jSB56x5yIJclCjdLWEUavJzGvmqJ+UCHpvrVBKrGjKMCSd"
    "2jHDTjkzHKcFs7JmFz29N4Mm43XK1ZfBVZ7DZ/Bk0GQsPl8/Bld5Dp8qMV1MwGJyTkuX1p"
    "uDE+1pNGfGMjkDldw+oRfX46++rUEJam0b1SlyjoG1fdDb7MdtI/5UWaLSnStnOQi7sqM2"
    "gpAejdrVF8Cnn68mTAa/F6yl6nNIsdNBDxM7JWiMqIwvTMRardNgcS+dGRELxeiH5gs9Q9"
    "YzcDihS9qrfLaMmJS0GTlrHrfdjLMnoJwxg8Zc8rPocRtFO5uGUwXrqIOEvN6MpaIRBn53"
    "nmORWHr05jGESfUtAMfLEVpBNzam8gWLKqblV9X6YJU6T5yWWR0yE3HGJwMLVnA9If453O"
    "BooaCfE2oWOTrC8AVNCJHtbV062pSExueblpaq1XC8nx5hh9yz6LjqW+LgVs49O94XfrKx"
    "AzVSycDezrJNhlVxQhm/c2WSZb20MjNPIXN8xkAeolyFkM+sNMlMxlDNwZ/HnGQdwVrrkm"
    "4GVUqGbFGNZU86Q1EXtIBT7gVaGjN8e/oRiYt/c1iSkMiSqZsmOzhydZtGSDwgKqlI2SCB"
    "f89SFIJRlaYpVRdSPv1gKkheI58SCQOoTgoby7kRSVSSyEY+SeLboFI6G93ZkilEtmF+/9"
    "BYhIftk0ueGHBrbN5Q9vdm9dI96RhPCZi6W76qeswReDQnYnt7HXdrrbg8TiLKApaGZmk7"
    "aLBTSxkaInMsYa7irKNuEsBi8+RZlLaIoxuPkausScoiHUVWlZrIGgWZkdHQXLnRlJfANq"
    "Ki0VNNfQoHFPhzpvKknOo0T7nqUBJamqowtIrioGqaegFXtEiGtigMwyI5aNqiXnAWI9I8"
    "Wxq87/FUDGlbdkjieTHez/w7dDMT3e1qbfccK9xiCqzFtI8vFy9O355enF+/Pvlrn/Xx9P"
    "zHs3dt63X/eve2/+/zd/+v/+NV08t/XSze9P+6uGrG5VfEu2B5jAXmbcKGnk+AGtUz8AlZ"
    "8ta96U0wGpSMlzbqPV4FI6vMLyN91eW2fEJf1ASeawghUUEzFJpgLJ8azWI2vwTptE0kjp"
    "FMxdpBAgdEHe0wD5Dw3zlaEfHwboZCbUikUjdJqQ2evnmfa4iK1ncqjBZ/sd0dk2fx17S4"
    "U2G0+FXZBDnCLGavbIK8ALYwl2CkDRZVutO4W29WT2ub8Y/H5ebQWwxDHooot/y6e7C7Tz"
    "1vSlRRaQPRBybdPmo2O0PB+VuSVi8c9yMduwqbkY4v7NFRzvBjImicBIFlizUBpJkPP78n"
    "UhdomRcnWZB2REQrm7cEMQ9qymvL1N0IpVLk5veOonRDEBPLoOtuBVJZrNCLzD2OiXtTGA"
    "0+Xi5VswwTor0ppplUgD/Ny1W0YJTBArW89yMGrtBLej2RR9UMhQZ+RCuDr2faJ2KoMBca"
    "9RGtjLmeOZ+IocIMVn0jYmAaCHinUhXQTsx1/TvaHNb7Rim5hDo2b3De7OlDjf7HMlqbxX"
    "wRiWJgbRqcRPtYzaO7mxRTFdxcoThk5oijNYLyFguytUvbIHv/Ga4MlS5Bk4KYjxh3t0/t"
    "aePN4/2HDjNIyRgls+xK6NNZ3nxebjarOySgeFLZtXq2WfaH5eFxr+d62B6Wd2YXRbPr/7"
    "je3XONuP+8fnjgPrbn3EIH3Cw3N6tG+zjWVRNgTrH2oy7/Xt6t5h1DzgfKrZrNddl0PLz8"
    "NB2zaQAmaS+7L1RqRcwBDLgR0vDbeNx8erl4cdWeHF81jTU+Kvj64vnpWfem4N8Xz7sXB0"
    "8ur877k2VYwzT2xgr6n0b+lyc/duxfXJz/eHr5evGye6jwp9M3b/o/X1y8ftP2Uv+Pk6ZP"
    "z86af0T1jGN2rKb7xeJH6ltkZobOjkm3jt7SoFuF74Dn8X7Tv7MYgECzKPVVEeqlc1DFhO"
    "Mi3H6o4IpK6yNP4bGGG6AE3U9QoNVo1sE6qoe0kwZd0qbvRMUJ0b1Tdkb15SHoPR8kmQMk"
    "jZeDqZuHZ3JqxhQEqAruy7RWFRxjh0neyVnw1N2m90P2vbxV3rzExSlFNF4m1CnhVrpMic"
    "tYx1ZyKXE2JP3YUl2I7MtGKScnU12VJTLLQjOlTAR+PSvLJPS2wXcaEVBQfb2kSYU8Dos/"
    "NCIgcDh7PpMKeRySaZGw1NoUXhAUtsVouat0abTpE0UKX9y0KDAUlim4a1etTmAcp4tShU"
    "EOefI4xr2NBsO4AYjlDx+8ZA/8eLm7DYXK242KJ7J/jfcmwV07/OaFZ6o+h0jnqI4Icqig"
    "I7oKMsHnDEop/asxBaFvVUBIPmO0rzYBYbzDcMV3dAmTVYrm2+jv0w+miIrSPlgkGlr4k6"
    "OximVSgjaMt4ROCRzlpqsPPjcWUWGTJieEtNleG2BWqyc3tV6nEQ3VsVOBSJ/hB7f1D0uj"
    "gmrQ5IhKBRdqcWXIOQ0GRS36G5NRdkxdYIr5eDpDsczHiIqelqYiyXwMP/mN2EgmJWjTfB"
    "zRKYHj+bg6+Px8DArb5uOYkJyPqwPMazU4+jNoNaYiOxcUibUafXLDHcukBG3R6phOCRxp"
    "dX3wWa2GhU1anRBSWl0fYN7KUGZABYVjJM5ZT1FNhuAPKsqhT2QKzlbDISoORhiOPokTfD"
    "kTai/rP2+XKG+X3K73N+njqMUPprYRUvvt4+4mvlDfd+725ufr3Wq/2v3S60IsZd95+Sss"
    "03iVL6+04uwe71Zs8MNURMPO9S5Mz/F+G/VlwqovMSc0w+NKzcTINUjD8xrNxND1As3EFo"
    "6VkWn4kWZJcCGeT01eTTUI5RKSMUS949ELHk2dPoTAlJNXl4s+IuPs9G0XodLMpC8W15fv"
    "+riXN5cXry+uTi/O41CUrqp0JgChIPBT0iZQNekoj+K7SCQ1Wlhr3T9iauYthP5uSvun0k"
    "qYCDhAYer1M3pgnRooxpPelNAFmvq0l6o/A1N9Jygh4aA53wMi6tVBKuk77tbPPIi2/tPd"
    "9InnyNZesCEFVgYDEpgq7l051a6GV9ahMbUfXGu3ppLkFbm3tIwqPJpnnPKOFp7/CA11a6"
    "EVjlJM7AbVPFJjOTKwzTEl3E28CGiN6BLd7Ttg4VrjTLgbdxG2GhEnult25HZAjSy5WRfh"
    "cr1TR1Wb6y/bPTqGkEZ3xLtzrFx6+AaHpXhTLtsEFe/ICdLpG8LiupRvxMVj+Ahgsz5MtG"
    "G2Y8WUHNJp7+2KM648g9LwPjBBxCo0+Raw48uupCw6qNYxTD3yK8KFY7cmZNWYtb3eS9Nx"
    "GlwTnE57i0KPpNupsbXkHoSkuJHKbGx6F5YdaUotb2yCq6zCNg4LkUGNfWl23BQ9hzz227"
    "lipwWxHUSlPsdve6Llfr96YhmPmzZYNwzTO8qBKSogXlFWnD192D5++ny47tG9bCjbH39t"
    "TyM3hy+NVXFY38EvdS/s1rhlOykqe8k2Gi2/fc61Tutnngr1PJwOhHpmiWbG7FABBcO5h0"
    "vxIQOFWXW+kBCGmbT74H+qQNRHLRd9MfVlTFycgOB8GTOuLw9B7eSiyRwgKRxbXN08PO3Z"
    "ASpNgPE9MYhqy4pv7BzmiKAcjrprVAcDfdE44iSLCi0GMSC0mPh1EaxTA8XYUSmhCzR1d1"
    "H1C1OF3jMcE1DTg6s/OK2Qx2HwAscEBA5f329aIY8DW5sKRwpNlmCKzYXxJiIOsyeLeLVA"
    "KqS2HVReFo7Q2BYoBv+I7cE7YKjSug0sS0no/DGxCnv2xFTVIIzPPAAsz+OOuDJe/nGfpx"
    "/CkIRS2fF7NGbB714IsSgalIYBiok0SOGIrIo2NwSnkpbhF1EROloVVHasYfeDXmETOqov"
    "caFIdeOPXuAJydTwDZpMUKqbAOr0kZohp91RcYuKU6SEnh8JaFbjlbcKYOEYje+tAlyT0Z"
    "nL+Cf7uwHQ59N6dAivouYSwW71y3o/RgQ9Fd8wQJ1Ut7xfbW6z8jbQ9z39lPqylyfKHRl5"
    "ZrP3C0L1H/hshqv7h7vtl5XCzep410CMvg/t6RKBPzJzjcIfucK+n57XG360CzkpQixf/4"
    "VKwciJ5pXCcGTo9xCG1DOG0HOKAz5tAz1RJQSdliBZUpLyZTglbDhke/o2Ny3hxIk/Oh1b"
    "wRJgj4n00DyOSOO6tdCM4aA0sRtUdTgoJ4cC9rSAWDFPlBJgtEBV6GAohQluaVenHHzh2z"
    "udkkjRFOZgYIJSgl4jKJgUQYHVHBxMUEpYawQJkyIosMpLEF+NZhGa/uWO0rQOIau7aPjK"
    "/QlLVZuy1P3ZGoamUCWSVu7X3vis0KtQAAXaYNSaYAa7l8XnnMMsrlgz25YEFTLU4qzrHl"
    "zICmHwTxAuhH8mJNAkJMD2QJKZIPIFCB81b2bi/tH5ASL1++2juAgt8/Uz+F/5x6w97/5j"
    "zv5JADD/2dkAMDu/tACYby03x7xr9iwberavevFekEWx1IFr4KW2KMEi2wzJ9FVhCSTlKm"
    "uS0v2nwKpSE9l3pKKM2uaypQYgabMNUiNZACOJEfYs9RDzCMxvhkKFMGQWiCbsYk+FeH+Z"
    "aIiqPgvDjeZo3S72Xoh3nAn8Vf0YhlvPrEVkR0/fgyaw+1+I5gRR9zu01wr6Hdp1mX6vcE"
    "GWF0aLv+iyrMQi2w7+12dlcbQtMZrC9hYYTWYZufe1S1oI9Yw/y1uSvYtJzfz1/CaK25l5"
    "58ludXjctf60fzyu9k/sbt7P6w3mJb7GmfGypKEYP4QbfsZnP3erj4+9YKaUkLvVzWr9C9"
    "cEPVPua69Z8b06yT2juGDHOFKwxs30oUTMnNwnEdegJ6N87Q/vh/R8l4urd5fn3YOJZyen"
    "r6ckfBETH/dLxNQe9vEDyyv7Qubl4v+8a/q2z0V48ubN5cXf+r8vFy8Wp+PfP75rZqyXbD"
    "tM2g3CXtqfDN6XiKWb40XUJpXPhecQVgpcwt/TIklALZNR+Wl0Z1dHllKCimYaj0VRkMIE"
    "V70xznLwha/YFCskUjSFYTfMUkrQfffAgggKrIadL0spYfXd7woiKLAOq5cJ5bDAsfj67+"
    "7IerYKTOqdO0MnYfPcr7PVKzAqX3UjqSR8fu+8MVUrsPUrvuYuCEfII4QGBbwNEn50xw1k"
    "0kNX3QPhSfXw4U2Q2k3AXwGhy+t24QKtpOe1wQquFsY+LcNLOxzIFdbR15ARQtXH4360aK"
    "BD6oy6j0WTIQ++VNADLKKxTcpmAExvbBc8FxyrbQyzwkRUODVEDOT54VgNYBkzo5emeHFU"
    "jpmxKLlM1msWLKKxTcpXTfWYidslXT+P0TbGlXTWmIkY5NfUYzRAUeK54KgLTjnsfQUOrJ"
    "7Vfnm32rcjtdkxPy3P9357dwuyxLmG++1W98vdz8jfHe6abR8etrtDe2T3ReFnngrnYwC7"
    "rnxo2lB44Ud5YZFxW0Nlmem0RqycXNaIp0eEG2I48+kbxAvoR+q07j4xlxVjb63QjCpfLU"
    "cfJkD43d9Py9dOzfqoNBgZ2dmeI+RB4kHqMc3zMligqh20OQau0BXu2bw82WYA05sNPiDk"
    "YePJ073HkQwWqGU9TjBwhW7tcVKebDMYvPEMHQ/a1xPPVp/FaPDCM3Q8Rl8PPFt9Xp1HS8"
    "uiwj2RoLahgPdQDXyzuJSRQwQNj8ovVoisNj/mbH46gVYYe44+OlGALNrB2CoBi0h5rKM5"
    "5ww1qt4a8tTzOix3n55cMvL1pr+jk2z6UGpw1+1g2HU55JE5rJb3LJv245ydXa8PLju7gZ"
    "Xrzm7gqdnZ0RFEDEOXnd3Aa9u+H9A+vg3TiX/9HqoAcDY++9Nfuiu0faeCDyTvxoBab3HY"
    "UMh39pd28mk1u5GT2SSSPWLYJKb0eNbrv9faJFK189N7KD00unJmj6gEeLAzvSb2pHY1PO"
    "MegaH2g6veHbCSZKG3I8YGd5gbGYjjCHTuzb5WFZyyXoSUPvCsvYclyEI1b+oSOh5mjU0d"
    "UX0Wo3lTl9DxGGts6ojqsxiDHWWANyxQHLLhszOogWu+zwbrz9Jdw+LL9ZRXBk6q0iwe0+"
    "YU0fCIvDenUbX5uaNkc0rSCnOI++aUEcC8ZVt9ul9tDtf3q+Gxmie0aavxjlJozyzLoWDh"
    "xgr12tytFWY2e3OVbBQk/rqtAsthHHGoRIXtgiBBMsEk5ctwStgmNetnFPS8T3mCybgqcu"
    "7ETTH8Mz9tkmQWjDNnTaZ+PUS9KS2SO0LWGNUZWRTw1e9qMXQSYOeXtlgJDDBLu5l7hMsD"
    "tr2jdc9yxUSGXRRHKcL23UnxIiiwWnZTHKWE1XlHxYtgt/j2U4Ifm6m3XzXNdLj+vNx/hj"
    "bYv32PHdM6i3C3PShKrf7rYb1rzN1ctvZftj/zF3Tj+8N//O4bzoFOG2vlAU7IGFrftj3Z"
    "NX9wT13/8O3/Xv17brJh6SYN3E8p3ZBnTXi+QOAqKlWvRoflp9X1zefl5tMTSwooy9KMke"
    "3mdn+9f1jBwx3qwEd5zuPyUsDH3fb+uu8zjln3Nc+pXqjhYZtKyGyeFKJyWyegt3M3TpCV"
    "15kU5Jno0nR/HH4RYw9Jxi5hjJCh20VxoU11WyiGfpwowfcK20S2dtIigaVNoYcMIQ+yQu"
    "ghK4MFqt7YzjBwha4xt7PyZJthmpJt6Cc6HjSa7t27G0pggFnW2Sm9J2xrV1PSZJsgLGw2"
    "4IGKhwsWTPc+nmpXwyvr35jaD661b1NJstAVj3BE5Xl4bg9uJDUqYJT1XfqkxhxY1v7KPZ"
    "+BLRSDb4Om4yE6+zW46rMYLT4Nmo7H6OzP4KrPYrRikzBVwKLCgKx37bFjhgGPMtorOAMm"
    "Rcn34r0hTSRLKfSs35kyX3l+zjGeLPO0wtzjebIsCWD2Mz52VvH1zXL/xBxE/YuekNt332"
    "KXTvLm59Xi/14JiQv3jx/+c9Vl1kY3P6kyeqaHLw8rBFnMnXi72t/s1g+HdZKKsW+oh916"
    "uxuy8Ok4WrM3bpsZJtvTt48ruq+2jQ6wHz+ud90t6f3DdrNnyjRft3dsFsibu+2e+7ZfHt"
    "b7j8ubw6SCvacQveaaU4HomddM8WZSPizx0x04oqH/nnfK1QiSaCaY2zvM0usBVPO7p38g"
    "nznxe90EToNz/Y2QlZe/EfKcJq6YXf+Fuj5MMgLzVcxp+CQ+m4p4hWlqejO1+eH9kDmzSz"
    "twenHeJ8js/tX+eXr+4vTl4rz7+8fF4uXzkxd/7RKJXrx+c3bSjL8piSaqK5rkYtnBZzL/"
    "Jw0AzowjiPBjAHJ28fdWwPOLy9cnZ+1fP52++qn977vLVwtW3mxm0fNFx/bizaJror+fnF"
    "6dnr/qW+vtxdmQWvTF2cVbmFgU1xHNXlNN4EOivT8Qrl1efXWuXYZ+tI3A9wquXbb2xAyM"
    "S4/Dyg4zjDsOITIkZkX+ULWSBi4sqA8Noah4WN5hIXTtanh654hE7QdX4yiRJclD7+0DI+"
    "LRqOCAjlaJf7eGurXQCjsVE7tBNXdpLEcWtvZ1HoqIh+n7Hg9dtxZaWY8yT+/MhmrtUdVj"
    "O4iiM29tYINFzEAM5rR7X275V73TcmX9iEidIFr7MJIhC3fYCNmADkQ8xGl75d6PY91aaG"
    "V9GRG7QbX2ZyJHFvaHL9dgNb8efRasnctVLTAyGBIjmbsmiPJpmmnquuveL1PSRBQTvbb0"
    "JDWahpYrb5oYDqloOkE3fA+puOqzGC2HVDQdj9H5kIqrPotR2vFxFRi3es7w1Fu+ybVjwD"
    "Y6fThw2Hntjm6sPwtv8DYZsA3uKAZY/9UZTs9UYRaPjieTPTx6plhDOJRwt/gD47wa6nL4"
    "EzSCErrl7yerzRu/4IDDYvhOazxr9FYzAwDnLL5hJVSkX6bJOHxfTys5SrhcaXkH8mghq7"
    "Irc4Ra2DCfcl3ofA5lqrTy8Juj5LW6LkjpkB+NgPFg0azZiFTo5qlcpOHwg/fAxrJZmsGu"
    "7RGxpSmg1h+nOZTaDygKRkBMLcztRwGtHQ3JSbp5UFAcBIVIikdDhPju3Eq0wAUtZR83NI"
    "+C1oKj6LdoMeWYSgkLhhbDhB9hv0WDaMcbiEoxjzRMK2gNKBiNLvTFuVFi8UxtYR9LMbWp"
    "PfBbFsdpE+WYgSQFoyUh58fJsYBrx8YYk2UeGZBS0IOxWDQqwO/enjYkmKEF7OMB0xpaAY"
    "6FY7SEchxMBAWjICIWvKxHAKzVfxigYx4CEbHQ/1EcEBwI+JO3XyWW0NYg9hGRkNsaBY6L"
    "4zWMcnQgmoIBktILfrajgVePlC641oi4o2FQvnt7ev7q2af15tnX+8NuvfnUXi5b7nbLL9"
    "2FjCmUt8X/1bMh9E4HcKgXg8o94JREnH/Vv+GUBI33v4egyynAsv0VRjKGUMWOy/QSVBtw"
    "2P2Eg5u/gj+OMcxfDc9Ftb31S3t59immDh/BZwOsQ8n3+aBtt+jvpuAux2lXHEheGD/OpK"
    "AozzzhEkaORimbZCOZDa0B5dFgmRlTHnNzCiuP2bYJzMfBHbi+OHm7aCf982dR5EKY9J9d"
    "/dQlolicNQX/9dmiqeN/PUNUIMhOTRQnBNATjqFDJgF3ZgkjTRIp//zsX9NQa7lXVWHIAo"
    "uw5kVF3rvHXIsyJIs6JJADkwW0cWwyiTEJswFz+JwgbEIKGaUUpCuBxHG6NMYoftUdIhuv"
    "C0tls6IIKInEKCRSKkGIN1o5QQoqyQd1SlhhXCeNEsU9uuNj4jvjHt+VqutOo6+72gq7y2"
    "ssnLvNSCPrgEebrBA1EGNpqE1UPEGHf2d3UhyhCBrhm79t5GWwQFUHuOYYuEJXBLrm5dE0"
    "g/oGEEdoW2h9e1y+CsSVLu5x7kKQC/SCHtddC0qolDeDGDqT0eHc3dIVIaZweWfTF4U8YJ"
    "d0tea6ULJpyxlfQoVzjC/fXs/mphMIintfyFDn1QwFWqDOU5cQqm4akVQGo9S53/krR2TR"
    "8r6mLh7Nh1vSv/nrR9TEwBvlmRnFbpT7T+iMSS6UnjWl7yxzugV64aS+M8/q+Q2KUOW8DY"
    "pv79u3JzjMs1ALKCbuTVGgDbRcqoGhv3XEk8qDwfXukSSEBq/hBhJPKuL1vYckCWE4Bey+"
    "7lYPy/UTe+fJmmhqvbn+tT2r3fQnnc8vLs7Q94fd9ma1319vtocVYjumgLlbftg+7q4/do"
    "+E2rK9N8LuWIA32/sHAf9yv18pnp7qipWfZzEp2WcfbPWqOfM8a2DidIw1cMum2XlzdnJ+"
    "3ufSabrj8mpIq9NmG1pcwcw6A8NEg2IBUQE519DAEqvcKOf083t9aveBpVtSd7JTVJ7RlD"
    "LMu/0X/zMnqkZqUQmqYbGmCBoKTgXbiaxZCUttKQm0XjAVdpEohQC5mxW1GMMUmoAKU7Bj"
    "pw115US3dhMimg1F3zFRvQIsg12aUFCAfK1QokoBi8HmTCgoLL4WJlGlNDno7t6i0uQE4H"
    "bfNqpKkB3bdioAgIRCgT67QUFcBTzT+q6J8KWIUkyx2QAjeuEHN7CRPDq4qvhdmkwHGcbr"
    "1obNR+mmZXXRuQwdpcG1wQlRuJGlacNGp8hGM75jcmymUnmeHLZyhrGJiEhFnUpEYxN+8J"
    "xToTw6uJaxGZHpIKNY+sqws2MTlDXpb0zHrJFVwSnGJvA5GPQ4IiO7FZaJdBl/8hu9sVRa"
    "4BaNTgi14NHNqSM0QFazUWnb3JxQkvPzEUDany9ALsPRt0N4Bn88OXu76JmtN79s1zf/fO"
    "igZ6Z436DIMbvfPzYi9vheNmU62R5X0S+H7WF5hx2vjVrcTr/gTPkKn2zVTP0VEuy73GcI"
    "OxGGC9oDGV29w2iZ6esNXJycvYHdnCz4gUfWY/zy8uTHPlX927fvenfxxd8Wly/fLdo/35"
    "ycAqdxYDrq9ZQKv/3F4NgNnMJwmNLRLzsfqZVPsYcYs2lvh0yvNA+MvqYuXHzz7E9/6a+a"
    "D7oJPsVc+9mC7oN2gHX9IDT/s4vLZ1MTw/U5VpjtoUuVwrXqn5v27HgN//7Tnye+qbOc1m"
    "qVt5wgDavu8MnfX07WmZgUoKAtGz6mItG45cCP66IMo0nzlXGvMQEJwTnONa1TA0XtQOYI"
    "XaApHMl8/RJMXQwbKk0C8oxZi2rLim/uIjI2rRyOoXMUsWihKIxJUGAaDY8UDFgW/Don1J"
    "eHYO4eTOYAydBBcd0SvCjZ82iHa1I2K3goJ45A4dm5olTirKk/nEpJaMCux1NUpRIewwFV"
    "SkLi8T2ioiqV8AxWgcJhlVAQaFIzA3mr3HMzEzIpwKqcVASNHjD0UNUGzXunooI6xxRFpL"
    "En3XEJLtdk+6iDhI9YERi/M9a4Mkn+aRo1jD9IRGskWAHQ8KuyMmBxdGhNAxCT6RDD8VcZ"
    "dX74TWVtIzCiI/W2MjjFGOz9ihYFHinovuw/R6obfvQDCaRQwDNpLKBRQIzzUVeBmdfSoa"
    "BNRSERqZ/VACk0s3MdWRQzENCdBj1cob+G3/zQTSLkkZl0ciLJo4MaWQlhXh/7cjZ1BDSk"
    "NlYCo9DFweepgzH4P1P5+w9+4vf8ZKeXKeKEJmP2rX4xJ1y1ou2oy2WHi6dIfDPYxbXZTm"
    "O55HXTIW1/nAJP+r4lDu7kLHRBxrv15omd4zJvu4cXmf/xuNwchrR/xAFqe5+4fbrlZsUU"
    "uF3vb7aPmwPzeXkvfFSczo7WXe78FBuY2ePTVg/kM9SuSJ5d1ffFodY6nad2rJwPVTuec5"
    "7X/o7hCZVzxBx+TEDHR5okS6zQI9Pp54KT0h4/GAgj2/AjzZTkM42YkUv/U6lgbjd9BBUy"
    "HffF9NH6BAZejbPMtHZpwe3nif4f6mUXEvHgpqnN05rAdWuhmQ83KGI3qIaDDlqOLOxphr"
    "chRisDAxYtMO5dCyUwwCzr4JTeE7a1mylpsk2gfRmbIuLB+r6MTdethVbWtczL2LOhWjtV"
    "9TI2Xs/sh3MRHQ+2zjFdUn0WY8GBXUTHY6xzdJdUn8UILELjRp0m5xEj29MZMiFGFjkwaw"
    "2Agd3L4JxKOIOcGOc1F9rXFs2FBjinuaCMt+YC1nnNHaz6IrVFtILOjjsHb4WNBMiiHTck"
    "BpTjjoVBF747Ywts82tImYeQoBXWkgq+QlIAm78N7lO/7Ys/LL/cr0IXPxW/2FzPlIzlfn"
    "X4vMWyZtLSuPq5GH/S0NEzXUmBi5MXKbDTOD5oR0/Ka2bsemAz9eIoUv/T+yHS/+ry5Pxt"
    "0ztdRpiTyz4zzMnbn9r/vjy9XLy4un65eH7aXQZ4ffH89KwLQb+4aqaB1qkee1jollU5Vw"
    "jSMDUNn/xdKmSd1NwbCmodKVF5Eoiv+ySpUQFDvfFi6DxgKbZbbO0SRMMmKyUhgflurahK"
    "JTyGDVVKQuLx3UZRlUp4lEYZLk7i8DPF4spE/bIZYDQZrWeOZhdXrdgzhl5hesS3NzI9Ma"
    "5xOpnH9S+VO3zykz1wtFm406o9rc8wQWLDfvfEjN3MKa90wDvXTiYOSGnLVndS+gfq7irN"
    "cM4lVqApPkkLO06+mQs7lj5HpJBjejhqPReF3DyOMyE/77yFRL9YkhfG5GFiBJ/97W62bm"
    "qeh4WVl7FSEhaW66Usql4dJGt+PILUCaI+Vx4pQw6u9jiLoGEB+h5mkTUrYRV1I3OSNRem"
    "sSNV51hoIjMnQIzIWKBVUiEmlefw2ZMiRmQsvirpEZPKc/jUhzgUEYvN8wiHrjg/FDUemo"
    "RCGHZO5zVElTksyl1ySsKi8dstU5Vm54yiVHoEKT93+CfVI6s37Oi6r7+uPnzebn9+Wru2"
    "zfJ+FfNCdbYFxERMGOLuDnL77tuY3aqbIq7b98H3csmbz8vNpwbNx/Xq7haV/T7Y7fsG00"
    "0cdfx9wqmNP7+ZHiFKE/J3DySsyE+36/3yw10jxpRfBmTr73cPy1arxEbcrxoNOcTE0R52"
    "9ct6+7i/pssSRa6b8by+i7ua2WwOyj1zoxm4OG0yA7ughEm+pOZ3FYNB7WL65mcyEDihj7"
    "UyAQS+6zim2pvsJFGJlOv3BFek8DHD8aOOF6HZSUA1LkK+I5AAH0dDArj7ourPaQykINsv"
    "KkmIEZU+k4CKMGzjbT09ClRbeoI0rJPDJ/+tPFknZQaMXajfNqQkJBzf7QJVqYTHsE1ISU"
    "g8vtsDqlIJzzBd6pD0cyiBASzsniD6+iTx4XKstDJ5UhIaLOaJjapeQjraFTp0fXESUfjk"
    "hyVwFCeCbsY29hEkoieDYR1wnAhQlRIi0oQyAhR4kHjJ8p7wRYFs51qRtR/uSWL7uU9bi+"
    "zmq8t3C7SLakAcVvcPRWdgTTs0bHdfqOOXrlpx/zTd6hxyt652uy02z/9t2C4dlmu0XQlG"
    "xH3TQuumMbeb28BoqoIwsJGBAMdY3wbXAZB+JogII70K30Po8dhcwzvurSGjmgOSakRtQf"
    "3b7Lb326KH4Parf/wLcdSXaVdJFty+NmkCD0bXVr+0h8SMyON+FisR3tjttr9yzFtVXUWa"
    "GWl610GpErZDtbHnMq6Eu8Zsb+YTcp8YPkNnwMPyy912Oe7z9Z6Nj+vNev+ZdD1Q+9HH9e"
    "016Lvx7z9++I/v//2HTqLecv76PeifXrnHDklynwLFHofEw2pzu958Ug+8mDAeeGBAZmQb"
    "Z/Wuk9+3WVy/erM4f3l6/uorzdhMJZHWtbF0o212sA2RDWiv0wNo4Eyu0gCddCrwt4ZVHB"
    "LJ4IeB5gnpNmenjCWH8WeHNRDK0OAOSrVipOxl+2Kc4VA7wWmtjQ//7//+/0oi3Gk="
)
