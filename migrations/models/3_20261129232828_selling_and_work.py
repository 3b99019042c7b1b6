from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": """\
PRAGMA defer_foreign_keys = ON;
DROP TRIGGER "tr_stage_search_removed";
DROP TRIGGER "tr_stage_search_changed";
DROP TRIGGER "tr_stage_search_created";
DROP INDEX "ix_stage_expected_days_value";
DROP INDEX "ix_stage_default_probability_value";
DROP INDEX "ix_stage_kind";
DROP INDEX "ix_stage_position";
DROP INDEX "ix_stage_name";
DROP INDEX "ix_stage_updated_at";
DROP INDEX "ix_stage_created_at";
DROP INDEX "ix_stage_pipeline_deleted";
DROP INDEX "ix_stage_pipeline";
DROP INDEX "ux_stage_position";
DROP INDEX "ux_stage_name";
DROP INDEX "ux_stage_external_id";
DROP INDEX "ix_customer_assignment_until_value";
DROP INDEX "ix_customer_assignment_until_down";
DROP INDEX "ix_customer_assignment_until_up";
DROP INDEX "ix_customer_assignment_since";
DROP INDEX "ix_customer_assignment_role";
DROP INDEX "ix_customer_assignment_updated_at";
DROP INDEX "ix_customer_assignment_created_at";
DROP INDEX "ix_customer_assignment_by_employee_id_customer_id_since_until";
DROP INDEX "ix_customer_assignment_employee_deleted";
DROP INDEX "ix_customer_assignment_employee";
DROP INDEX "ix_customer_assignment_customer_deleted";
DROP INDEX "ix_customer_assignment_customer";
DROP INDEX "ux_assignment";
DROP INDEX "ux_customer_assignment_external_id";
DROP INDEX "ix_order_line_stock_reserved_value";
DROP INDEX "ix_order_line_price_source_value";
DROP INDEX "ix_order_line_currency_value";
DROP INDEX "ix_order_line_amount_value";
DROP INDEX "ix_order_line_amount_down";
DROP INDEX "ix_order_line_amount_up";
DROP INDEX "ix_order_line_discount_value";
DROP INDEX "ix_order_line_unit_price_value";
DROP INDEX "ix_order_line_unit_price_down";
DROP INDEX "ix_order_line_unit_price_up";
DROP INDEX "ix_order_line_quantity";
DROP INDEX "ix_order_line_updated_at";
DROP INDEX "ix_order_line_created_at";
DROP INDEX "ix_order_line_promotion_deleted";
DROP INDEX "ix_order_line_promotion";
DROP INDEX "ix_order_line_price_rule_deleted";
DROP INDEX "ix_order_line_price_rule";
DROP INDEX "ix_order_line_product_deleted";
DROP INDEX "ix_order_line_product";
DROP INDEX "ix_order_line_order_deleted";
DROP INDEX "ix_order_line_order";
DROP INDEX "ux_order_line_external_id";
DROP INDEX "ix_return_request_refunded_at_value";
DROP INDEX "ix_return_request_refunded_at_down";
DROP INDEX "ix_return_request_refunded_at_up";
DROP INDEX "ix_return_request_received_at_value";
DROP INDEX "ix_return_request_received_at_down";
DROP INDEX "ix_return_request_received_at_up";
DROP INDEX "ix_return_request_currency_value";
DROP INDEX "ix_return_request_refund_value";
DROP INDEX "ix_return_request_refund_down";
DROP INDEX "ix_return_request_refund_up";
DROP INDEX "ix_return_request_status";
DROP INDEX "ix_return_request_quantity";
DROP INDEX "ix_return_request_kind";
DROP INDEX "ix_return_request_updated_at";
DROP INDEX "ix_return_request_created_at";
DROP INDEX "ix_return_request_order_line_deleted";
DROP INDEX "ix_return_request_order_line";
DROP INDEX "ux_return_request_external_id";
DROP INDEX "ix_repair_completed_at_value";
DROP INDEX "ix_repair_completed_at_down";
DROP INDEX "ix_repair_completed_at_up";
DROP INDEX "ix_repair_started_at_value";
DROP INDEX "ix_repair_started_at_down";
DROP INDEX "ix_repair_started_at_up";
DROP INDEX "ix_repair_currency_value";
DROP INDEX "ix_repair_labour_fee_value";
DROP INDEX "ix_repair_labour_fee_down";
DROP INDEX "ix_repair_labour_fee_up";
DROP INDEX "ix_repair_in_warranty";
DROP INDEX "ix_repair_status";
DROP INDEX "ix_repair_updated_at";
DROP INDEX "ix_repair_created_at";
DROP INDEX "ix_repair_asset_deleted";
DROP INDEX "ix_repair_asset";
DROP INDEX "ix_repair_support_case_deleted";
DROP INDEX "ix_repair_support_case";
DROP INDEX "ux_repair_external_id";
DROP INDEX "ix_invoice_line_currency_value";
DROP INDEX "ix_invoice_line_amount";
DROP INDEX "ix_invoice_line_discount_value";
DROP INDEX "ix_invoice_line_unit_price";
DROP INDEX "ix_invoice_line_quantity";
DROP INDEX "ix_invoice_line_description_value";
DROP INDEX "ix_invoice_line_updated_at";
DROP INDEX "ix_invoice_line_created_at";
DROP INDEX "ix_invoice_line_product_deleted";
DROP INDEX "ix_invoice_line_product";
DROP INDEX "ix_invoice_line_order_line_deleted";
DROP INDEX "ix_invoice_line_order_line";
DROP INDEX "ix_invoice_line_invoice_deleted";
DROP INDEX "ix_invoice_line_invoice";
DROP INDEX "ux_invoice_line_external_id";
CREATE TABLE "stage_aside" AS SELECT * FROM "stage";
DROP TABLE "stage";
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
    "default_probability" INT,
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
INSERT INTO "stage" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name", "name_folded", "position", "kind", "default_probability", "expected_days", "search_text", "search_grams", "pipeline_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name", "name_folded", "position", "kind", "default_probability", "expected_days", "search_text", "search_grams", "pipeline_id" FROM "stage_aside";
DROP TABLE "stage_aside";
CREATE TABLE "customer_assignment_aside" AS SELECT * FROM "customer_assignment";
DROP TABLE "customer_assignment";
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
    CONSTRAINT "ck_customer_assignment_role" CHECK ("role" IN ('ACCOUNT_MANAGER', 'SALES', 'PRESALES', 'SERVICE', 'SUPPORT', 'WORK')),
    CONSTRAINT "ck_customer_assignment_period" CHECK ("until" IS NULL OR "until" > "since")
);
INSERT INTO "customer_assignment" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "role", "since", "until", "customer_id", "employee_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "role", "since", "until", "customer_id", "employee_id" FROM "customer_assignment_aside";
DROP TABLE "customer_assignment_aside";
CREATE TABLE "order_line_aside" AS SELECT * FROM "order_line";
DROP TABLE "order_line";
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
    "deducted_quantity" BIGINT NOT NULL,
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
    CONSTRAINT "ck_order_line_stock_reserved" CHECK ("stock_reserved" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_order_line_deducted_quantity" CHECK ("deducted_quantity" BETWEEN 0 AND 1000000000000000)
);
INSERT INTO "order_line" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "quantity", "unit_price", "discount", "amount", "currency", "price_source", "stock_reserved", "deducted_quantity", "order_id", "price_rule_id", "product_id", "promotion_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "quantity", "unit_price", "discount", "amount", "currency", "price_source", "stock_reserved", 0, "order_id", "price_rule_id", "product_id", "promotion_id" FROM "order_line_aside";
DROP TABLE "order_line_aside";
CREATE TABLE "return_request_aside" AS SELECT * FROM "return_request";
DROP TABLE "return_request";
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
    "refundable" BIGINT,
    "deduction" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "received_at" TEXT,
    "refunded_at" TEXT,
    "order_line_id" CHAR(36) NOT NULL REFERENCES "order_line" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_return_request_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_return_request_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_return_request_kind" CHECK ("kind" IN ('RETURN', 'CLAIM')),
    CONSTRAINT "ck_return_request_quantity" CHECK ("quantity" BETWEEN 1 AND 1000000000000000),
    CONSTRAINT "ck_return_request_reason" CHECK (length("reason") BETWEEN 1 AND 500),
    CONSTRAINT "ck_return_request_status" CHECK ("status" IN ('REQUESTED', 'APPROVED', 'RECEIVED', 'REFUNDED', 'REJECTED', 'WITHDRAWN')),
    CONSTRAINT "ck_return_request_refund" CHECK ("refund" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_return_request_refundable" CHECK ("refundable" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_return_request_deduction" CHECK ("deduction" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_return_request_currency" CHECK (length("currency") BETWEEN 1 AND 3)
);
INSERT INTO "return_request" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "kind", "quantity", "reason", "status", "refund", "currency", "received_at", "refunded_at", "order_line_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "kind", "quantity", "reason", "status", "refund", "currency", "received_at", "refunded_at", "order_line_id" FROM "return_request_aside";
DROP TABLE "return_request_aside";
ALTER TABLE "stage_change" ADD COLUMN "probability" INT CONSTRAINT "ck_stage_change_probability" CHECK ("probability" BETWEEN 0 AND 100);
CREATE TABLE "repair_aside" AS SELECT * FROM "repair";
DROP TABLE "repair";
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
    "cancelled_at" TEXT,
    "asset_id" CHAR(36) NOT NULL REFERENCES "asset" ("id") ON DELETE RESTRICT,
    "support_case_id" CHAR(36) NOT NULL REFERENCES "support_case" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_repair_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_repair_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_repair_status" CHECK ("status" IN ('PLANNED', 'STARTED', 'COMPLETED', 'CANCELLED')),
    CONSTRAINT "ck_repair_process_notes" CHECK (length("process_notes") BETWEEN 1 AND 5000),
    CONSTRAINT "ck_repair_labour_fee" CHECK ("labour_fee" BETWEEN 0 AND 100000000000000000),
    CONSTRAINT "ck_repair_currency" CHECK (length("currency") BETWEEN 1 AND 3)
);
INSERT INTO "repair" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "status", "in_warranty", "process_notes", "labour_fee", "currency", "started_at", "completed_at", "asset_id", "support_case_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "status", "in_warranty", "process_notes", "labour_fee", "currency", "started_at", "completed_at", "asset_id", "support_case_id" FROM "repair_aside";
DROP TABLE "repair_aside";
CREATE TABLE "invoice_line_aside" AS SELECT * FROM "invoice_line";
DROP TABLE "invoice_line";
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
    CONSTRAINT "ck_invoice_line_unit_price" CHECK ("unit_price" BETWEEN -100000000000000000 AND 100000000000000000),
    CONSTRAINT "ck_invoice_line_discount" CHECK ("discount" BETWEEN 0 AND 10000),
    CONSTRAINT "ck_invoice_line_amount" CHECK ("amount" BETWEEN -100000000000000000 AND 100000000000000000),
    CONSTRAINT "ck_invoice_line_currency" CHECK (length("currency") BETWEEN 1 AND 3)
);
INSERT INTO "invoice_line" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "description", "quantity", "unit_price", "discount", "amount", "currency", "invoice_id", "order_line_id", "product_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "description", "quantity", "unit_price", "discount", "amount", "currency", "invoice_id", "order_line_id", "product_id" FROM "invoice_line_aside";
DROP TABLE "invoice_line_aside";
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
CREATE TRIGGER "tr_stage_search_created" AFTER INSERT ON "stage" BEGIN INSERT INTO "stage_search" (id) VALUES (new.id); INSERT INTO "stage_grams" (rowid, grams) SELECT n, new.search_grams FROM "stage_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_stage_search_changed" AFTER UPDATE OF search_grams ON "stage" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "stage_grams" ("stage_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "stage_search" WHERE id = old.id; INSERT INTO "stage_grams" (rowid, grams) SELECT n, new.search_grams FROM "stage_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_stage_search_removed" AFTER DELETE ON "stage" BEGIN INSERT INTO "stage_grams" ("stage_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "stage_search" WHERE id = old.id; DELETE FROM "stage_search" WHERE id = old.id; END;
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
CREATE INDEX "ix_order_line_deducted_quantity_value" ON "order_line" ("deducted_quantity", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_return_request_refundable_value" ON "return_request" ("refundable", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_deduction_value" ON "return_request" ("deduction", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_currency_value" ON "return_request" ("currency", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_received_at_up" ON "return_request" (("received_at" IS NULL), "received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_received_at_down" ON "return_request" (("received_at" IS NOT NULL), "received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_received_at_value" ON "return_request" ("received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refunded_at_up" ON "return_request" (("refunded_at" IS NULL), "refunded_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refunded_at_down" ON "return_request" (("refunded_at" IS NOT NULL), "refunded_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refunded_at_value" ON "return_request" ("refunded_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_probability_value" ON "stage_change" ("probability", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_repair_cancelled_at_up" ON "repair" (("cancelled_at" IS NULL), "cancelled_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_cancelled_at_down" ON "repair" (("cancelled_at" IS NOT NULL), "cancelled_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_cancelled_at_value" ON "repair" ("cancelled_at", "id") WHERE "deleted_at" IS NULL;
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
""",
    "postgres": """\
ALTER TABLE "customer_assignment" DROP CONSTRAINT "ck_customer_assignment_role";
ALTER TABLE "return_request" DROP CONSTRAINT "ck_return_request_status";
ALTER TABLE "repair" DROP CONSTRAINT "ck_repair_status";
ALTER TABLE "invoice_line" DROP CONSTRAINT "ck_invoice_line_unit_price";
ALTER TABLE "invoice_line" DROP CONSTRAINT "ck_invoice_line_amount";
ALTER TABLE "stage" ALTER COLUMN "default_probability" DROP NOT NULL;
ALTER TABLE "order_line" ADD COLUMN "deducted_quantity" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE "order_line" ALTER COLUMN "deducted_quantity" DROP DEFAULT;
ALTER TABLE "return_request" ADD COLUMN "refundable" BIGINT;
ALTER TABLE "return_request" ADD COLUMN "deduction" BIGINT;
ALTER TABLE "stage_change" ADD COLUMN "probability" INT;
ALTER TABLE "repair" ADD COLUMN "cancelled_at" TIMESTAMPTZ;
ALTER TABLE "customer_assignment" ADD CONSTRAINT "ck_customer_assignment_role" CHECK ("role" IN ('ACCOUNT_MANAGER', 'SALES', 'PRESALES', 'SERVICE', 'SUPPORT', 'WORK'));
ALTER TABLE "order_line" ADD CONSTRAINT "ck_order_line_deducted_quantity" CHECK ("deducted_quantity" BETWEEN 0 AND 1000000000000000);
ALTER TABLE "return_request" ADD CONSTRAINT "ck_return_request_status" CHECK ("status" IN ('REQUESTED', 'APPROVED', 'RECEIVED', 'REFUNDED', 'REJECTED', 'WITHDRAWN'));
ALTER TABLE "return_request" ADD CONSTRAINT "ck_return_request_refundable" CHECK ("refundable" BETWEEN 0 AND 100000000000000000);
ALTER TABLE "return_request" ADD CONSTRAINT "ck_return_request_deduction" CHECK ("deduction" BETWEEN 0 AND 100000000000000000);
ALTER TABLE "stage_change" ADD CONSTRAINT "ck_stage_change_probability" CHECK ("probability" BETWEEN 0 AND 100);
ALTER TABLE "repair" ADD CONSTRAINT "ck_repair_status" CHECK ("status" IN ('PLANNED', 'STARTED', 'COMPLETED', 'CANCELLED'));
ALTER TABLE "invoice_line" ADD CONSTRAINT "ck_invoice_line_unit_price" CHECK ("unit_price" BETWEEN -100000000000000000 AND 100000000000000000);
ALTER TABLE "invoice_line" ADD CONSTRAINT "ck_invoice_line_amount" CHECK ("amount" BETWEEN -100000000000000000 AND 100000000000000000);
CREATE INDEX "ix_order_line_deducted_quantity_value" ON "order_line" ("deducted_quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refundable_value" ON "return_request" ("refundable", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_deduction_value" ON "return_request" ("deduction", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_probability_value" ON "stage_change" ("probability", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_cancelled_at_up" ON "repair" (("cancelled_at" IS NULL), "cancelled_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_cancelled_at_down" ON "repair" (("cancelled_at" IS NOT NULL), "cancelled_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_cancelled_at_value" ON "repair" ("cancelled_at", "id") WHERE "deleted_at" IS NULL;
""",
}
DOWN = {
    "sqlite": """\
PRAGMA defer_foreign_keys = ON;
DROP TRIGGER "tr_stage_search_removed";
DROP TRIGGER "tr_stage_search_changed";
DROP TRIGGER "tr_stage_search_created";
DROP INDEX "ix_stage_expected_days_value";
DROP INDEX "ix_stage_default_probability_value";
DROP INDEX "ix_stage_kind";
DROP INDEX "ix_stage_position";
DROP INDEX "ix_stage_name";
DROP INDEX "ix_stage_updated_at";
DROP INDEX "ix_stage_created_at";
DROP INDEX "ix_stage_pipeline_deleted";
DROP INDEX "ix_stage_pipeline";
DROP INDEX "ux_stage_position";
DROP INDEX "ux_stage_name";
DROP INDEX "ux_stage_external_id";
DROP INDEX "ix_customer_assignment_until_value";
DROP INDEX "ix_customer_assignment_until_down";
DROP INDEX "ix_customer_assignment_until_up";
DROP INDEX "ix_customer_assignment_since";
DROP INDEX "ix_customer_assignment_role";
DROP INDEX "ix_customer_assignment_updated_at";
DROP INDEX "ix_customer_assignment_created_at";
DROP INDEX "ix_customer_assignment_by_employee_id_customer_id_since_until";
DROP INDEX "ix_customer_assignment_employee_deleted";
DROP INDEX "ix_customer_assignment_employee";
DROP INDEX "ix_customer_assignment_customer_deleted";
DROP INDEX "ix_customer_assignment_customer";
DROP INDEX "ux_assignment";
DROP INDEX "ux_customer_assignment_external_id";
DROP INDEX "ix_order_line_deducted_quantity_value";
DROP INDEX "ix_order_line_stock_reserved_value";
DROP INDEX "ix_order_line_price_source_value";
DROP INDEX "ix_order_line_currency_value";
DROP INDEX "ix_order_line_amount_value";
DROP INDEX "ix_order_line_amount_down";
DROP INDEX "ix_order_line_amount_up";
DROP INDEX "ix_order_line_discount_value";
DROP INDEX "ix_order_line_unit_price_value";
DROP INDEX "ix_order_line_unit_price_down";
DROP INDEX "ix_order_line_unit_price_up";
DROP INDEX "ix_order_line_quantity";
DROP INDEX "ix_order_line_updated_at";
DROP INDEX "ix_order_line_created_at";
DROP INDEX "ix_order_line_promotion_deleted";
DROP INDEX "ix_order_line_promotion";
DROP INDEX "ix_order_line_price_rule_deleted";
DROP INDEX "ix_order_line_price_rule";
DROP INDEX "ix_order_line_product_deleted";
DROP INDEX "ix_order_line_product";
DROP INDEX "ix_order_line_order_deleted";
DROP INDEX "ix_order_line_order";
DROP INDEX "ux_order_line_external_id";
DROP INDEX "ix_return_request_refunded_at_value";
DROP INDEX "ix_return_request_refunded_at_down";
DROP INDEX "ix_return_request_refunded_at_up";
DROP INDEX "ix_return_request_received_at_value";
DROP INDEX "ix_return_request_received_at_down";
DROP INDEX "ix_return_request_received_at_up";
DROP INDEX "ix_return_request_currency_value";
DROP INDEX "ix_return_request_deduction_value";
DROP INDEX "ix_return_request_refundable_value";
DROP INDEX "ix_return_request_refund_value";
DROP INDEX "ix_return_request_refund_down";
DROP INDEX "ix_return_request_refund_up";
DROP INDEX "ix_return_request_status";
DROP INDEX "ix_return_request_quantity";
DROP INDEX "ix_return_request_kind";
DROP INDEX "ix_return_request_updated_at";
DROP INDEX "ix_return_request_created_at";
DROP INDEX "ix_return_request_order_line_deleted";
DROP INDEX "ix_return_request_order_line";
DROP INDEX "ux_return_request_external_id";
DROP INDEX "ix_stage_change_currency_value";
DROP INDEX "ix_stage_change_amount_value";
DROP INDEX "ix_stage_change_probability_value";
DROP INDEX "ix_stage_change_seconds_spent_value";
DROP INDEX "ix_stage_change_at";
DROP INDEX "ix_stage_change_updated_at";
DROP INDEX "ix_stage_change_created_at";
DROP INDEX "ix_stage_change_by_deleted";
DROP INDEX "ix_stage_change_by";
DROP INDEX "ix_stage_change_to_stage_deleted";
DROP INDEX "ix_stage_change_to_stage";
DROP INDEX "ix_stage_change_from_stage_deleted";
DROP INDEX "ix_stage_change_from_stage";
DROP INDEX "ix_stage_change_opportunity_deleted";
DROP INDEX "ix_stage_change_opportunity";
DROP INDEX "ux_stage_change_external_id";
DROP INDEX "ix_repair_cancelled_at_value";
DROP INDEX "ix_repair_cancelled_at_down";
DROP INDEX "ix_repair_cancelled_at_up";
DROP INDEX "ix_repair_completed_at_value";
DROP INDEX "ix_repair_completed_at_down";
DROP INDEX "ix_repair_completed_at_up";
DROP INDEX "ix_repair_started_at_value";
DROP INDEX "ix_repair_started_at_down";
DROP INDEX "ix_repair_started_at_up";
DROP INDEX "ix_repair_currency_value";
DROP INDEX "ix_repair_labour_fee_value";
DROP INDEX "ix_repair_labour_fee_down";
DROP INDEX "ix_repair_labour_fee_up";
DROP INDEX "ix_repair_in_warranty";
DROP INDEX "ix_repair_status";
DROP INDEX "ix_repair_updated_at";
DROP INDEX "ix_repair_created_at";
DROP INDEX "ix_repair_asset_deleted";
DROP INDEX "ix_repair_asset";
DROP INDEX "ix_repair_support_case_deleted";
DROP INDEX "ix_repair_support_case";
DROP INDEX "ux_repair_external_id";
DROP INDEX "ix_invoice_line_currency_value";
DROP INDEX "ix_invoice_line_amount";
DROP INDEX "ix_invoice_line_discount_value";
DROP INDEX "ix_invoice_line_unit_price";
DROP INDEX "ix_invoice_line_quantity";
DROP INDEX "ix_invoice_line_description_value";
DROP INDEX "ix_invoice_line_updated_at";
DROP INDEX "ix_invoice_line_created_at";
DROP INDEX "ix_invoice_line_product_deleted";
DROP INDEX "ix_invoice_line_product";
DROP INDEX "ix_invoice_line_order_line_deleted";
DROP INDEX "ix_invoice_line_order_line";
DROP INDEX "ix_invoice_line_invoice_deleted";
DROP INDEX "ix_invoice_line_invoice";
DROP INDEX "ux_invoice_line_external_id";
CREATE TABLE "stage_aside" AS SELECT * FROM "stage";
DROP TABLE "stage";
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
INSERT INTO "stage" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name", "name_folded", "position", "kind", "default_probability", "expected_days", "search_text", "search_grams", "pipeline_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name", "name_folded", "position", "kind", coalesce("default_probability", 0), "expected_days", "search_text", "search_grams", "pipeline_id" FROM "stage_aside";
DROP TABLE "stage_aside";
CREATE TABLE "customer_assignment_aside" AS SELECT * FROM "customer_assignment";
DROP TABLE "customer_assignment";
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
INSERT INTO "customer_assignment" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "role", "since", "until", "customer_id", "employee_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "role", "since", "until", "customer_id", "employee_id" FROM "customer_assignment_aside";
DROP TABLE "customer_assignment_aside";
CREATE TABLE "order_line_aside" AS SELECT * FROM "order_line";
DROP TABLE "order_line";
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
INSERT INTO "order_line" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "quantity", "unit_price", "discount", "amount", "currency", "price_source", "stock_reserved", "order_id", "price_rule_id", "product_id", "promotion_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "quantity", "unit_price", "discount", "amount", "currency", "price_source", "stock_reserved", "order_id", "price_rule_id", "product_id", "promotion_id" FROM "order_line_aside";
DROP TABLE "order_line_aside";
CREATE TABLE "return_request_aside" AS SELECT * FROM "return_request";
DROP TABLE "return_request";
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
INSERT INTO "return_request" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "kind", "quantity", "reason", "status", "refund", "currency", "received_at", "refunded_at", "order_line_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "kind", "quantity", "reason", "status", "refund", "currency", "received_at", "refunded_at", "order_line_id" FROM "return_request_aside";
DROP TABLE "return_request_aside";
CREATE TABLE "stage_change_aside" AS SELECT * FROM "stage_change";
DROP TABLE "stage_change";
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
INSERT INTO "stage_change" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "at", "seconds_spent", "amount", "currency", "by_id", "from_stage_id", "opportunity_id", "to_stage_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "at", "seconds_spent", "amount", "currency", "by_id", "from_stage_id", "opportunity_id", "to_stage_id" FROM "stage_change_aside";
DROP TABLE "stage_change_aside";
CREATE TABLE "repair_aside" AS SELECT * FROM "repair";
DROP TABLE "repair";
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
INSERT INTO "repair" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "status", "in_warranty", "process_notes", "labour_fee", "currency", "started_at", "completed_at", "asset_id", "support_case_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "status", "in_warranty", "process_notes", "labour_fee", "currency", "started_at", "completed_at", "asset_id", "support_case_id" FROM "repair_aside";
DROP TABLE "repair_aside";
CREATE TABLE "invoice_line_aside" AS SELECT * FROM "invoice_line";
DROP TABLE "invoice_line";
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
INSERT INTO "invoice_line" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "description", "quantity", "unit_price", "discount", "amount", "currency", "invoice_id", "order_line_id", "product_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "description", "quantity", "unit_price", "discount", "amount", "currency", "invoice_id", "order_line_id", "product_id" FROM "invoice_line_aside";
DROP TABLE "invoice_line_aside";
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
CREATE TRIGGER "tr_stage_search_created" AFTER INSERT ON "stage" BEGIN INSERT INTO "stage_search" (id) VALUES (new.id); INSERT INTO "stage_grams" (rowid, grams) SELECT n, new.search_grams FROM "stage_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_stage_search_changed" AFTER UPDATE OF search_grams ON "stage" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "stage_grams" ("stage_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "stage_search" WHERE id = old.id; INSERT INTO "stage_grams" (rowid, grams) SELECT n, new.search_grams FROM "stage_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_stage_search_removed" AFTER DELETE ON "stage" BEGIN INSERT INTO "stage_grams" ("stage_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "stage_search" WHERE id = old.id; DELETE FROM "stage_search" WHERE id = old.id; END;
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
""",
    "postgres": """\
ALTER TABLE "customer_assignment" DROP CONSTRAINT "ck_customer_assignment_role";
DROP INDEX "ix_order_line_deducted_quantity_value";
ALTER TABLE "order_line" DROP CONSTRAINT "ck_order_line_deducted_quantity";
DROP INDEX "ix_return_request_deduction_value";
DROP INDEX "ix_return_request_refundable_value";
ALTER TABLE "return_request" DROP CONSTRAINT "ck_return_request_status";
ALTER TABLE "return_request" DROP CONSTRAINT "ck_return_request_refundable";
ALTER TABLE "return_request" DROP CONSTRAINT "ck_return_request_deduction";
DROP INDEX "ix_stage_change_probability_value";
ALTER TABLE "stage_change" DROP CONSTRAINT "ck_stage_change_probability";
DROP INDEX "ix_repair_cancelled_at_value";
DROP INDEX "ix_repair_cancelled_at_down";
DROP INDEX "ix_repair_cancelled_at_up";
ALTER TABLE "repair" DROP CONSTRAINT "ck_repair_status";
ALTER TABLE "invoice_line" DROP CONSTRAINT "ck_invoice_line_unit_price";
ALTER TABLE "invoice_line" DROP CONSTRAINT "ck_invoice_line_amount";
UPDATE "stage" SET "default_probability" = 0 WHERE "default_probability" IS NULL;
ALTER TABLE "stage" ALTER COLUMN "default_probability" SET NOT NULL;
ALTER TABLE "order_line" DROP COLUMN "deducted_quantity";
ALTER TABLE "return_request" DROP COLUMN "refundable";
ALTER TABLE "return_request" DROP COLUMN "deduction";
ALTER TABLE "stage_change" DROP COLUMN "probability";
ALTER TABLE "repair" DROP COLUMN "cancelled_at";
ALTER TABLE "customer_assignment" ADD CONSTRAINT "ck_customer_assignment_role" CHECK ("role" IN ('ACCOUNT_MANAGER', 'SALES', 'PRESALES', 'SERVICE', 'SUPPORT'));
ALTER TABLE "return_request" ADD CONSTRAINT "ck_return_request_status" CHECK ("status" IN ('REQUESTED', 'APPROVED', 'RECEIVED', 'REFUNDED'));
ALTER TABLE "repair" ADD CONSTRAINT "ck_repair_status" CHECK ("status" IN ('PLANNED', 'STARTED', 'COMPLETED'));
ALTER TABLE "invoice_line" ADD CONSTRAINT "ck_invoice_line_unit_price" CHECK ("unit_price" BETWEEN 0 AND 100000000000000000);
ALTER TABLE "invoice_line" ADD CONSTRAINT "ck_invoice_line_amount" CHECK ("amount" BETWEEN 0 AND 100000000000000000);
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWN[db.capabilities.dialect if db else "postgres"]

MODELS_STATE = (
    "eJztvX1z20aTL/pVUPrHSR3GJcuWnbVv3SpJVhKdx7a8krLZezZbzIgciViBAB+8iGHt2e"
    "9+u+cF7wABECQHVP8TxeQ0OOie6en59dt/H829KXeC12eT0H62w9XRR+u/j1w25/A/he9G"
    "1hFbLJJv8IOQ3TtiMEuPug9CHz6Azx+YE3D4aMqDiW8vQttzcfStN+fhzHYfranncsvzrY"
    "XDXJdPP1rMmjDHGcHfOechDMH/DVnwhKPCGbcc+wmeyO69KLQmURDCo/wAv/S5w0I+hb8T"
    "z58Gr3EqU28Cc4Gn7PRXI9f+Z8THofcIv8d9+O3/+E/42Han/G8e6H8unsYPNnemGabbU3"
    "yA+Hwcrhbis6vpL2Icvs/9eOI50dxNxi5W4cxz48FRZE9f//771Wf87pG73MfppUThRo6j"
    "pKY/kvOFD0I/4vFEp8kHU/7AIgcFevT/PETuBOVowfvy1za8ssuXY3v6/6r5pcaOx9+u78"
    "a3l3fj8VFxEdwBW31v+SqwYMZ5YeEs4aOJ5+Jast0Q2fbf/yN/ImGP+PQIn3bx29nND2/f"
    "/yhY4gXhoy++PBKs+B9ByEImSYUIEp5PfI48GrOwhPfw+8wNywWQJcwJAn4OVtKcv9b/00"
    "Ug+oNEIsmOqhLJxPEmT69db9laIn/MuGvZobVkgaXebXPB3F19vby9O/v6HZ80D4J/Ovjp"
    "57O7S/zmRHy6yn36g5SjB1pEqpf4IdYfV3e/WfhP6/9cf7vMSzsed/d/8Ct4rB3KB1z++9"
    "0RzpJFoTcG5ozZNM1O/bH+CIYmCyRaTLstkCzh4SwQhwWgBmfMfaQVIoif4TRAHpUsj5A/"
    "cr98eaSocmsDuLat1fCmpcyvXFQFAQ+s+5WF5+bSDmcWZ5OZWgGfrAULAlwWoDb+4n8v+A"
    "Rm/G/y3f6yQs9a+PyZu7BsQA6W3BPF47l82QAL4M9PJ2/efXj389v3736GIeLd408+1Kys"
    "q293QvcnguJ/h9x3mTMuO2jv4NtySeXIctKCCTeQljpLWwlLMaXrsWrZrrBeglUQ8rnlPY"
    "DFYj/a7idLzgIsGncqRjzxlfUA5ky0CLgfNpbOnP09drj7GM5wZR0f18ji385uxBkNo3Jb"
    "95v66kR+lxUYWJq8k+7NEvage3ckv/QhHHgP4U/qRT6Jh1n2g/7S9ULSvVrQwLzSLV1lO+"
    "eINjCid7itJyyYsCmHDctCSy0L+Icd4Ib/BDcW4HMIJ7x1j8sBFDabPIndDV8HYve78UN2"
    "YHEnInoCZhRlczHz7Akvl4+m6KRpO52LHWWCE0XW6gtwN835vonizG+7lN4sSiFFZV1cf/"
    "kCe9f68+jiz6OcaILo/r/gwG5zGKZIjBePmusIT0Jc/Y7tNl36WRGdNDrcTmoOt5Pi4aZm"
    "N37wnCkv2yHefMFceJ1aQaTITZaHptjouMKDIn1Safb+8PXs33/MnFZfrr/9qoenxHHx5f"
    "q8cC7BsNpNcu9NV212iB5vup0Ywht8REOCByMEs5Z4sMBxAjb7PRcoWVdDsKkpWG8MlpiD"
    "ts/FVbbdcZIhM1kqf8w8uKS7IcM7FMjDm+/tQMky3ovCiSft5Ka7IEViMsvFhYkHMNacg0"
    "GxruvBUCQ3WAADPhe8ySTy/S630xzl8K6noec9of9k0sNN4hAuoRHvAFHERMOTP1gJMH2S"
    "/Ud82fmiI0iVJx3eOhC+Iv0WtBzErgbpILQ0t90ILOuWToEy8k7egR2aT3rOeMtW094Tvh"
    "9w5k9mY7zYtL9OZ2npLr0Vm0lx+dFn85Kt0UxEMTHJaCsyYkFgP7qct4LUc0TDgNQ5nFze"
    "inO8aqNNAxxagHRsmIjwh009jBeye/C0tIDL4XiZeX475qdJBsh6GT7Fp7tgNQZfPTyVhg"
    "JJNhbZ/ovnc1jc/+ArwX5p003KoA0VNXepXu4QWZ58mszeZ8s4mi27GIE30lWF39yAvXVz"
    "dSGMq6K6eRl8703LrJdDViNXSAK3A3oKl8yfjiv2xYL5oT2x4WgOSw7tc0X9yz9uMBqyHG"
    "bNhZN+T55ozpEthNXSk1cljMwKD5n/yPti3Z142IFyDVejd+KlVmFmfRa/mp/M858wlz2K"
    "t8Pfxl+qWXs1Ec+5Jbo++Hm8yFGsDYQ+s1IkeHtibsxJEZUsXQHom4FvtBophjZv8BwKVq"
    "Zg5SHHolKwMgUrU7AyBStTsDIFK1OwMgUrm617KVjZ+GBlBc6UoFF1EWZpqt15JY6+X377"
    "fPXt1y7XmdSN8VUMSXUM+Ntf/HJ8926FlmeJ+ryVGgexbLgbFHLQir1ZmoGoK4WQIEIbsi"
    "ewIHF/7JTVGpZpxesc0TCYncHDd8jtOs9PqoDBhj6IdMWEwauP9U6GrC5t4O5RW60HTl8k"
    "TzJncfehSdZyPatiGzCdpxxjh+9j2xrfc+q2tUttF+4N5R+q8WwkHqQGTo0wGbzWn/EHGv"
    "sp3wM6O0XRlI8W/xs+dCQq4+G9MMA7PK48vM8HODLgRXH19EjycpCXY8ggNnk5yMtBXg7y"
    "cpCXg7wc5OUgL4fZupe8HMZ7OQg3J9x8U+aexViXWP4yK1TczXfOar8Lr/3hMdvfP7dV9d"
    "t23M4SDYLbasr75ba3WHh+CG/bUlMX6QbAc9dKTXvPfPenLZd4mmIYvMYJ75fLQSTkPQYD"
    "qJ3Xs4RwADxHQ4/vnuPk9TTC66nOkx5YfZF6lDFLu5/jcr3jM2tJvGx3c18GeP/u5tRB3g"
    "Pjr7NPM4T5fZorayVQNOiaSAGP+D74r59jDud7MF7W8zxl0jVUNH5/msY3UNX0cP1spGv8"
    "VsombQ32wPxb+bgL9TRj+L+58biW9yV2tVkhLgsb5HhUFtoivxnVhrQs7PETb9ijCJTM2f"
    "cr4YXB8s4imAgWgkqhtdGJKIsejaT7DaNPgokHdnnswUkaBWmxzdnKCkoTeLf9axQAQwEw"
    "Q45voAAYCoChABgKgKEAGAqAoQAYCoAxW/dSAIzxATDibwt1q8ebXHL06MzCaQqtqTToyA"
    "oiOBZZIK6M3lJdKheRD/zp3N6jf52Kf7u2O8jRmiwhTTHAorABB6MrHM9YMGuzb3JkJgvn"
    "6BvYhNjSmU3xhzttjvfvGuyN9+8qtwZ+leO7gHlKNoWoRhBUcD0mMprhf6SQqqnXrf/KaR"
    "OOw6jq/iunBZ7jOliJXuFFvp97nsNZhSrKEuZ4fw+U22J+/Ek7sw6xwBRUaDEw52IgcfPz"
    "+Pz6+ktGVZ1f5XXR71/PL+G0+DFrfZXdkhY2qKr2RneWcHhGt5q/tLU/gr3krKxl0oUD7r"
    "HeE0EeghgxoHEUdLma5UmHt07w/iVAMHyLEWIcaALKdgy0Oj5Sb4ghmJjUG8JEGRUiCPfp"
    "/Y2j3yq9wOn4uLXe4HE6MK9JxeZspBtLHLfVzt1mNOSiJRftkD1w5KIlFy25aMlFSy5act"
    "Hu251ALlpy0ZKLduAuWn1Da1WiIEMzkAoFMOGXlMO9S9bqWe81yzKJO980yTKOcjeIxa1X"
    "7/rsyswmNja50vx13FM65T7hvjvO5keVUJ/4dtQE5gv1yAYQH47FOrJBKqtiBFbxxImm2K"
    "kxFF+pkqNBdI/jg1FDLLDfhxNoSKDhkDEhAg0JNCTQkEBDAg0JNCTQkEBDs3UvgYYEGpqC"
    "COwaNMR7aCuupggGwlKcMQGF5qzY/oFCjQJtyF4NOxnE3PZrdy13UxvYLGAwCCr6G4kvRr"
    "VwYDykAQ648L1ppCsesSSKz1u6RbO1yXhC6witGzIYQ2gdoXWE1hFaR2gdoXWE1hFaZ7bu"
    "JbTOeLQOdIoNytON5vdl0Tt1ZSVyhKZrXjlhS07YHC2a4WPXAixVDzFYJgPLwEyL7J8RHG"
    "2lhdU/84k9Z065kNJkOzQqj4+PO+wWPdlP1hs82OBEsx5tMBXbGYf/cnLy9u2Hk+O3738+"
    "fffhw+nPx7GVWPyqzlw8v/oVLcaM8Iom5L0XPc7CcZm1/5mtyqWSoamzRYzZOUI+U4Ymv7"
    "Wc2ZOZNjvkq2x+fKA1UWYFZHi9ZL4PS2Q1jmCdOC0YXiQcDtfF7VqwXkYH6nfRtUFcL/5o"
    "R2KgmgqmnxZUU8F8Gb2gfAxRgXAPrdwc223XYqxANoyboGyMgtNGVK7kfP4k7npwgKR7Br"
    "wKVF8BgQlhCUnlytqppNRvthJTlmYgm2BXzK0JNTj8jJkOmmYL3ceUqHtg8/fkSQZxudNS"
    "Xsvn7K5u2ulKaOseOC3aXX1RzyLV3kxkhfOydchIIk2fL5jtl5ir54rwl3/ccEf0w6mW4o"
    "14iGHbRYSfoOdLvmJWYizgr4K+Mv3+Z5sROBeOzd3wKhuhkv9uVBeHMxGj1FJpEovje0v0"
    "W00wO87FDcAs+YzU8p4wx+G+cF0xa2o/crguK+ba7iIKX1vwHB76q4QEHvnIwyDZHfA7Za"
    "E9u/75niOF0CAwMlZI/BL+512nMKGMSIQMhFD2GzUklkHJXXvGKtz9CYXJF2zlaRJrfDnz"
    "rAA993ZTXu/CIyy2XBvGJxRGMx5MFz61bn87++nk9H1GpcRnBwZlwWhDapbXBc59Vvjqy4"
    "ucewCbJhTbZsDu+TbO+ML9cz/xwghywnIJvdKaoalv6y2W7LgmlUIFuKpaA0tyHsizPyqN"
    "H15PQAHEFEA8dDVIAcQUQFy5QCiAmAKIKYDYyJApCiCmAOKXpXspgNj4AOKDbOMoJBJfN0"
    "Hf4qy1ZjVHgVLPRtMDi3CbPvpe5LYySbJUJlskV2FggZKCTbIS9kbc47SbmXFy3Gib4LDq"
    "boLHxY0yiXwfvV1gU4SttFWB0HRhqAlbgR1G3QHpbclhDr+ncZoWUsiRmS4DnK4lp4sn83"
    "0U2C4PzNoR+ItwfS3JYahJ+UnRmC4DPVezmM4cHozxau0qcLsx6wuUxgsAZ2zpGZslBoqZ"
    "N9xsoph5M2XUwp9YiMDcMJos8RKaGYeZXBflHT7gjhM0j87YTxRZgae17tkU45t4acep0N"
    "suxZ4ShgpeNqn3VEZCHlvy2A7ZIUceW/LYkseWPLbksSWP7b4dDuSxJY8teWzJY9tcz+4h"
    "FVK5a83RmuSmNRHLytwpwKJqsyX0eJNNjz9QL8HpBAoJpjtFg8IoFH7BfZjSXGcCN2V9js"
    "xkCfzmLa0lRzMhtNS0zXKELHy7jPlf4WSqKN4UU3S6Iu3wdBYTHeEl6IH5+EfuhCewW8yu"
    "YSYd+JNWjtk0jckbIhbMKx2oMOnmoH3bYDe8rdwKbwvhIR08skPxxQpTVc0VzE8fCxUktQ"
    "tsvNY4TWEjcs+SuZTiMrlnDZZRyg/XqqhZnmwgFZ36cb92uFnXlXjKJKxm+d++yFPmYQfH"
    "+fWVn/IL06iOSBeeG7Iq/7n8alTvNU8GNXGVcz8Q1V9FHRtYkBy4mWp4VOorb0JDznJylg"
    "/ZF0rOcnKWk7OcnOXkLCdn+b7dPuQsJ2c5OcsH7ix/gGeP23rMM0Qm41soG9u3cL6G+cxj"
    "FnZ1nJc9wGRRDBhq/C/vfhzaodNqj2SIDLdKYIvAdC0x3U5b5LTJDjmt3iCnhf0Rs6/r/i"
    "h7gMFiGPD24HNW1iDpljOHT2sMd01msFTE2c5/wplaYPf4zbOcty+mEiGM7x14//FxURjn"
    "+EWNHNKUBstj6LtEsflNZwG9IQFtS0AL4GnJCb9OjcVkBktFBqbgRK1W7UF3rcTEFDspsQ"
    "KlwdIY+h7ppMQKlCSg7QnIFbnmrJs9UP0IEtnORNZlc5U9gkS2lapnth/Oxrp9a5m9UN2O"
    "N0NqsHhUF95QdA8SszbUaEg42kndlZMbLJiD2Ded1Fw5OYlqe6JacVYS21frOc8Smp5Ggf"
    "OMFdxI+FnZIw+E8zXgj3OMIduTP1wycu65Ys2X5Es0EEOG2mRZfMWJCq6r7uNi/hi2IF7B"
    "+jM6Pp5+QFeM9b9wiBSVGIQEPp/jhJpX5exZVgvfnjO/REbnnudwVgFRp6hysrkHsgbC6e"
    "S6iT9p5/nGcEnp0bSDXP9HS72IpaI8P+H3PseBLAQBYpc6twe35vn19ZeMKjy/yuu637+e"
    "X9788EboxcSJXRQY5WCYfgBRDob5MnpBbeX1rGWEB+i3VRJlTm22h8H5nrpvN6oJyfzQnt"
    "gLAclsWBnybBLaz3a4+q6faZLhJjNkxLEvUi9C9gTmM77+poUhM923FwvPD+FdQruskEEb"
    "bl7Hj1qlMldMWu/aiEp1bk7ef9VjA+eMKmelJSLacPY2ErO8gCeZuz69BUwL6/hX9DI3u5"
    "ypqzOnSrOw/EZpWH7zPCwXLsM+53gLlrHlgmU+mPR+wrOywqUtCCkjizKyhpxwQxlZlJFF"
    "GVmUkUUZWZSRte+kAsrIoowsysgaeEaWjNBso3ATCpNx7vgqjpdOrGEqZr1R08mTZvW5aq"
    "pzFUqZikl1LmaapzZZHgP2O7ROxtosEWtPG6R7OtZWjIuNsrF6ycSijbHWaRqyMCpzl848"
    "e8IrfKUxze6EcvT55uyXuy4gmJztJ32hxntWYD+6ICbEF+HiMbcxDhb+GaZ2k7TdYaywYz"
    "ttqfdNdlTe2EttqOLZn6Kqzxx6eODoAuLjsktzZaRpnqzOqjfLdHuwfbj7ikAgN1PKE9uO"
    "ev6kB3sMzfMyszqr8dRq4kE7zhfohsN6AVbVcF5erD6C0Rbajvouft0e4K1GcsEN3+WWm6"
    "Eb6CVXvAJdZVG/AZc7LII02TDXQLLfhEuN+U/wf/A5/3th+7Q49OIYIxJbprdrkMsMlcnA"
    "5R+zVXE5dK1y3azIdV2N6/xdgc29yC3ZmTWV9xMSk+OU8YwUru2p9cyciCdAoyvgfpCH/J"
    "pq8O83ZkxOFnE8G6vAisUlLgHqE89vEy6+zeL8YiZlV+qazZKiMX23hF7IHM114CsY93Nx"
    "crUP19/xLrHdZ7w1t5NMmsh00ahdoacsfFpwaw74EKSzYGUujLrWLqzUfWGqVHC6eAuTAl"
    "EyMlskaIm06jESE5hsagklhhPVwYJxaFtXbLYpOluPz1JjkQHis5TUYryMvKXbMqMlTTEM"
    "5zifLxxvxbkIiUaXOA8WIBcbJiKsgP32FRH8LLK/dULLpXrLw+b92qyW9PLcNKVl0xwBHa"
    "Zuaq6Rml6vuSvClt6Mbdf4DLOWsWaVFWHidcZZsHDYBGOw4gBIcfXrKWllFwkW8eqsSbRI"
    "r+D1CRfjdJ5ekw44cdab0hJM5FStMEKUVS/TVoSUeUGZF0MOrKfMC8q8oMwLyrygzAvKvN"
    "h3cCRlXlDmBWVeDDzzIr6stWsonCEaSjmbTkDHpvx9eeWC9tueOSn2sCGSmq4uYRKX+4Hr"
    "RoVWzJktXYGZlq3sPlhtKDLaD3xXYPWGFZd2gQamKgYd1QCC6WGjRpigl6NoUpAlRSMPWA"
    "cP1zWgYGMyggQJEhwy4kOQIEGCBAkSJEiQIEGCBAkSJGi27iVIkCBBg274+4AEU/fSdiGX"
    "BbqBcDk1ccIGzVvOW8AGcyjPhtzOoUwGMbzzyl4fwFrY7GbhhHXRgs2iBFsGBy7gigJ3Ym"
    "xWBOsckwYUqncfrQLrwffmVhTI5PCVNfXAGiuLFOz4FMIICSMcMgREGCFhhIQREkZIGCFh"
    "hIQREkZotu4ljNB4jPAJmFGUTV3JTU1hcgZ3+QVxaLUzxd8WR6Eeb7RkcLfgRD/JvQJLn2"
    "lZzVjScxWb5YIRg2BC11JHWykOhn87V9jO0pospgGXQFgAU0u2zS1nDp9Wb56YzHQLUkxU"
    "FaDvwcroR0glIlBt7o+LojjHL2qkkKY0WBpD3yOKzW86C+gNCWi7AnJFZQW423bfSmWPIJ"
    "HtTGRdNlfZI0hk2xAZnzPbaW8qxGQGS0VW6/kJZ2rBjR040rI77M6MBcHNThquQGmwPIa+"
    "SzrpswIlCWg7jVN8zsMxsLnDvSdHbLCEjm7FVAUwPvOiwPBLUIqxnbRbBb3BAjqMLdRJ01"
    "XQk7C2IawJ1hj22xWAT0gMlomK/RNThb9TeN7V7bX19s379z+9sZizmLGfTrphoU2Q0Goc"
    "tBLCPqlHsH3+WOp7rxZUQmGynG5DmMLIWvjes+1OsOS4JSfeSTinTXDq02qY+rSAUsvJdM"
    "WpC9QGi2LIaqw0qLZGh6nxBktDKrDmQbTb3gc4la67IEdrMNcHvAdwMHPGeNa12Qo5MoNl"
    "I102YrriRDekVfC97YezsW7hV3ZjrGwQmCU1mfU6COBVYOF00dcsJm/ohTFhbKf7Yjm5wf"
    "IZsNoq8LrdbbGcnES1PVGtOCupb1QbApwlNL3xDs4zVnAjETDKHnkgwLKAP2LHl30F9kpG"
    "zj1XrPkSk7eBGDLUJsviK05UcF00olUCwfhr8QrWn9Hx8fSDCG/6XzhEikoMQgKfz3FCbd"
    "tX9SarR+wwWrJT6gICExqDNVjaGJAT3ls0YL5R2zQKWqJZaRqTeY6KSc/VkBuhnk7XW2EJ"
    "vcESGPC5veT3gV12PaneFikSg2UidgVM1cK5mhPYqpjXdV8UyQ0WwYC3hW7AVNKTp9aMyt"
    "CZbECd6Wh9OKilfxetqHj6e7KLmOtGzBmLbLmoRCnV9YYukA6F/XLmlpq50d0799IUepeY"
    "eqontEgbaieTbbaAduwHPlnhuFa3hgzZ7lIhjr7fXN9+v7y4O+oghSCEO7UWQdyrKn6Toe"
    "UXhXbbq56m2KG8rm8+X307u/n/2srrN29p2XOsvcKwTTT2dhuafHzVWi+Y2QuY0DMviVWt"
    "k1Y5/Q5ld352e3XRRXATxwu4UnTJOwxQhPdRYLs8CCqC86oPpwKh6SeUnrCFE5a5fbDp7r"
    "njYb5rWCzis5/7f4avXS87VQ8xWEYDvvIEXuRPWm2ehMJgiQhFlzEkHrzInVpRMLKCaCIw"
    "Y8wbf+C+zxxDto/kbNd9U6A2WDwD3jAL4PKMBXy8EKsH7g1lcEFNdEUFvcHSOvoDD5zMbp"
    "KTx6MHa8KNVNj4smv9lIYFVGorqBS3E2fA6nEIomi/mbK0lE2+ncNHcvnRZ/OSPdRMRDEx"
    "yWgrMkr3iM9BolUVeFMUwygwowFQ3RkbeLMAudgwEeFBtndb+njB4FhoV1g6QzIMpsspty"
    "wfs5WSx3ImRWZvs0PXQBi9tgJvZuE1qXmMyqEHVl+qLWsWq/tWJOsLIKd0bevSxykPTBDw"
    "sOQIPld0v/zjRkFF1RI5w2eYc+TKytPIng1ZXqj6zyabsupCPsUwZsXGfajMfYyYAkM/gA"
    "3eJw+D6D6wpzbz7bKbUys+Hr6+zTpKgwCUpAg37IdxZ/EDDV2LfXLPdp8Rzt+QdVfyKYby"
    "Sxw83pIHmx812WM7LrS/8aY1t09BholY2v4+6nX7ej4Gn27IPX9qbAdYufj8FhG2zc5crM"
    "K8GdduI7HoLuBJhvJuU4ahlbftNhap06KmoUX2TFnf2mLMsgRNet1qO/sVloBVtjVL1uE0"
    "QibK2pe2VyzV3vER1N+C+lsMuX0B9beg/hbU34L6W1B/C+pvQf0tqL+F2bqX+lsY398CL0"
    "5F2dRGzXq7jknfJNwldudMPTgnUY+G7a/sxoTLBrZbFulXWYskHl+nZA0SG26lB9sHW2TK"
    "Vp/AQMGcb9CroFCtRxsslc33BqrKMhWXvVa4YVnh40o+x+M35PMONVbMZos9hFxuiwTGkU"
    "caPNyzuMjVb5yKuSnrY0ypVVPuLNFA2kV3Aw43VPhaIbbib45oIPzVs95rL+6Uf3N3oSnm"
    "r+L1vbizW7pBXApPxZPsLjTF/AW9ltW53W1k/+079nhU47HAr0eNXBWhGtmgEzcMBbs85V"
    "Ioa7RdPoj8DORnGDKMTH4G8jOQn4H8DORnID8D+RnIz2C27iU/g/F+BoL1tstfuIa2Ym0y"
    "fiBchQkTjmfest0CjqcQmg25rBAhgxjcegWv5W2yiY3C7D6zkIGgjkrwOv3VqA6rEzDNkx"
    "q1FqdD1iKFMGDhhGN41r22rkKLw71ltQgDuPMubB7EteGEaRxwN7BD+5lbz8yJeKqoCKym"
    "gGu7WV9biqLb2Q//6f7p3ikDXUQ0x48P0zOww4A7D6+tz8KugWGZb+fsiUsCNafIhTvdFF"
    "n+2jpLxi3FHGCmf7p4eZAkru1YqCKTX5ZTV2aIJ/yzspQRXvaYuxKsqABC/+MI3kyljsAw"
    "XMH/uQk4ijMjeHSb8Ggir3yYCKsqpxpTGB0mknBYTjjZi3/pU/ovQyoLqZ3SYvUnFAMx8b"
    "KYBQuVUHZqRy99OJfKSjfVlNVOSIxf7KDiYY2LBkYI5oWpY8XQrj91rpnPCroh38zw0J82"
    "WE/hXrYfuzaOCigxbNMRA9WWbTpEoVWWXFxUtyIjfd1Y8kcPyuAif/RB6rwR+aPJH03+aP"
    "JHkz+a/NHkjz5Y3Uv+aOP90XHMs+yh1ErzFkmNx31kb0eXO6pnlFa3hrTbzrG0a/306seY"
    "LCBNYQD0lteO6yoLP8A8x+IfLfZPhshkweDOsX0L52vhfA3xBMT867pNyh5gshwGvEH4nJ"
    "Ulkt4KBL7uiGGl+aTGmfX8J5ypBbaRj71t0F7HFNKfEoPeULeC4LDqLn9cFFBNc/oCpcEy"
    "GvrOUWx+01lAb0hA2xLQAnhacu6vU20xmcFSUQe/mKoymA1VY2KKndRYgdJgeQx9l3RSYw"
    "VKEtD2BOSK6rOsm0VQ/QgS2c5E1mVzlT2CRLYNkf2Xdz8O7bCs1lS1qZAhMlguylyA6Vpi"
    "uobgBDH7uuIEZQ8wWAwD3h5TvmB+OC9tYVS9P7JUBktGhsrHs011J1l6/pNlNy3rte0dk0"
    "yx65YpfYLBkhnwnjnQyoXSWe7Ac5YzezKDbRNyf47tlOEDvW2ws0XAufCVy5CHoVUyZBNM"
    "gSmx2Tx4d1axuxKinAjvgWpbMtQBh+0c5hhlmVJx8C9uuegS9VxnZckXiSM2AylQ+9Ftrg"
    "trJHd+ff0lsyHPr/I77vev55cgJCG+xOldDE7BOBp4gel4xoJZm7OpQGiwEjz6xp9BWnE+"
    "VJetdHJ62sQpenpa7RXF76j97bAOIWp/a76MZDx/u8oDWZphxOKoOcdt/zwfrAVvt1UIOJ"
    "u3K0OQEAyDyTjh1P2F+byXI7t7YQKcUJHf7dPl1WMOitPrE+iT5degMIHaYD1w28zWt30o"
    "kLUsz2rWzRreAs8xnBaN6R66Gp7J5zRpaWhQP+Kph7n+/baKfEEc9fkE2x1Oe+YgokD2xF"
    "4IBvXExe/6mY0yMfbF0FAUmsD377tps99P12a/Wdtmg7Z4v0tTF+Q5yMbNu2Xly2nm3FPl"
    "8SyAKyyMDTn3giypDPP21s35YDdzwBwejKU9sGmvYnzUjXiSwRydy8QdbuGb98/JkPmPfN"
    "PtLTh5J55kLicDrO2GU8Q8ODvQvXPEPywmLrKvht1Oe19LdMbcKSwAYOUnndyNOb/y3NU1"
    "zpAbJvfevnyuaLctvxjVFgx5bt5TW3EoVYpO/EAgoJOlb4chpnHK9Ft4lhswmYGvy4VIan"
    "QpusIfAtOx4RXLem9v9ad6rlVy0OXhxPrYf72SgP+zRB3Zj1dVqdCKoFONgbwyWs/0Dqro"
    "ChYzMMEWklIr2fEeR5aGnSwWYoWdeWMjRNUN+JeTk7dvP5wcv33/8+m7Dx9Ofz6OCwgUv6"
    "qrJHB+9Sv6a0dpB0nRgds6Sf2gCoOklA28sk/VY5TPIFHJbfRljmwgVQVTsxaKcmQFMzim"
    "pCHhOHgm2bDZhSZtaaVt6C2DSXkl3oTqqpoxgcmeYth5qbuF3H0f4ayPLTslhb+e+OrjX8"
    "IIgC/Pvl9hxQ/1HVzu/pIVQrqV39xK3Y+DroIqpwrsNyjR+QWVPN2p3qkrDWVQWaiNWKpm"
    "nGpu2y5OsuciT94C2VPK9Gr1kSEyWoNc3FyCpTOyfv/+Wfz9fPnl8u4S1Tj6dK9vLj/B/5"
    "x9xg+uvn6/vrnDU3eOdcJlIfG9Ra/mas2KJVKCrFTHOaZIjJbQ/769/vbR8pypunUvJedR"
    "DqnCaVNLvpk4gfFX5PFsXg6sKRVh0Wj84pW2Jo2/G60FeMaO17ApKSo4uMmEcZHXuE3ACG"
    "+pzApAMo5Qgh/1nVXZVOJfWCVRClMWWpt5S/gpXw9FwHLhR24Z6LPbn+67YG3VyVZqLZQc"
    "agpT2Az86bBvz5wlWwXWm52eW9VAj1qoTe0xNXwAxtjVFC3gB1s0tYClCDP/ZE0iP/D8wJ"
    "ow31+1djdtaKXJvVKWg1QHrKWpjDfVUjohxtVG2E359l+/2CHXKTAzUVrQCjhMyJ20LdS5"
    "Y8BN6rB2QktojBaZwvijBVZQFbtEyQ6zV2bsmVv3nLuWz+fec2OkbXdSMsVm+FvaWjdMIH"
    "lFuyH9fb3toEaOfT20kf2gySxfHebYu9z3YWutrAffm8O/pwwL65bbAO3IqfC8gVAAFZ5v"
    "5j6gwvMF1wEVnqfC81R4ngrPU+F5KjxPhedN071UeN74wvP6rtTKyZCiMdrLIPtIy8mOrK"
    "vba+vdyZsPnTTo2wb6822l9nxbWZjkbX1dEri6FiXzma0qtg4rk0lGoxomnQfbB8NDXtAV"
    "vIbWymLh2NiKOHJDLOcMVi26TcUNf+o1tlBqRIYKs0zRZR3+il857vOJPWdOhcdfkRgNnC"
    "HjY3cbKh5MttAGiWrTB0aK3jmEnJUjZ1dTPl94IbKoor14bsSoDj2zk7HNm42fwZnhONwX"
    "JmVMjybjRxFF5iNGHYTS5eVHuo/t33wShSKOXZqZDzYY0I7sv6qyWoqn0NZ/rLQ3t/xJ/B"
    "qZQo25zYbrYmE1jSlJKMw3JMRURR5IIKsGiruZOfcxpTWasl4NN57vokc0C1RujZDBRCQ5"
    "NQ91335prKn9CKqvDfsTCqMlcPvb2U8np+91kIW015Sml3iTuOV03Qjv3zWQxft3laLAr3"
    "KhbUu3nQqKCYyWQyYgoOx4lcepkEu3C85JkxvOSfUV5yQvCQexybEw4VsCRDnKfaHzXSEi"
    "JSA4j8WLWNydBmBjO1xisWBU82XQS/zGAWBEzA2W7RreJRTGg73KvB2BxYBtSBRQCPdcR6"
    "wQzBkVsY02aFfPg2uu3zgkeBdhjRmgiFyxuS2OwDyivfJMRJuQNvRHdMgsbPiB9gslS7ib"
    "hdJHTGRmQWDs0T3u/Ch4wQ5Y8xCa6yicePPSCKeSUaOmSI2XImgU7aQIYsg/nbiu8ZNek+"
    "N39aOl6I2+Y6rMZcJvzMZvYjm1uD6laYy+QYm+wzqFPruk1Zrf5Pr0cxNA5+dqPOfnApyT"
    "Ui1NLeMUidGikNk/CgAGCmED4z8XvgczmWNvgZV2pvv8oaezdBtmMWi4lkmhCcUA8hAUAK"
    "f3S7sd0l1JFeyHNShn64q3Rc/MATF8bdHbZAlmCt5enN1enH2+rKt3u1VrzX3GZimlJpr6"
    "qt4uSw1a7zlDS0eMxzA4jBmXJQ9FqBWDA8Kfwj/w/7FgHrOL2YYdH0ER6IMyiQj2oAh0ik"
    "CnCHSKQKcIdIpApwh0ikAflO6lCHTjI9Bl0nYbhZtQmK5r1f3wlU5NH1mPbCHiAPCgFGVK"
    "Vpz5avvKaGdZp9kOgqh50no2wKmJpj2pVrQnBT0rJ9+1CW2B2mCpaQoDcMa8flzb+y9kYV"
    "TW9a+mBW1Cszu8+Ojzzdkvd10AATnbTOlt3CZYeBtNlQVb6Rrcat9JEwaGieO8k9myv5a0"
    "UgOMyy4OlQkgGZoN00B22Ys7l/+BFkwrBbhppsc04u0YnRAMh8viYo6sxluX5DjO9JP19h"
    "g/DlRxQsF4NCXBhrQebbic7UgIoReykkjBr2CYVEghpuilcPcWWR9Ec13Y18He2Rsf+Pup"
    "JcTKrOga+WiC3QEYxx2Ew+YeCMLCycKlCh7atLLgfqTwYjI29Y6R8ukGO2yctpk7k+fYpQ"
    "RO2ApdVS2BIqXBVvDRb95SsF5M1mK+jRCfDFtlriXfxYJreJCoNOuHv67UO94h1V8/JqCE"
    "i3fLFombudCKJpEV1YEV1MV8cDcZ6mJuvIy0s7sVsJYjGkj8S+zXx9Q/b8n7Sd1ogZCJQI"
    "JWjE5TDAO+lMESAryU9vCD10OB5xZMliEarbicIRkGm+WUc3weKceBLfwGmfCVfUZ6TVIt"
    "XTcM92rRHXZYmmVtqFdO5TZoKy/k3gPPr/VzzFn9myuZtfxOa94GzJb7sQdu38QPMofd21"
    "U2a0WRUc8VsqiOdEzlseL1piiiNu0tVfziF3iSYSpIIeX9Nptf9dCD+rt8ymGyawdhtGKt"
    "VYfS6qW4Npx27OiRDarR4FiRV+RWcqp6FEXGUmTskAMfKTKWImMpMpYiYykyliJjKTKWIm"
    "PN1r0UGWt8ZGz6XVpo3RyZyVr3DxSJ6LiHV8JWgFw+5rVZ0Gtd1GtBif4zYhU9lmtrAKfJ"
    "jK8DrCdrdMgL1iceL3yV3Ns4/ChLZrwoxEytBfdFPeZP1j13vKV1LLtZig0S6u0C1gYWYB"
    "ERGGh/LPELPN2YA1bndKVxFbPjyaZ2MMHQnqJQv3N/witNlBSZ2ZFleqaiIykKdtK8SNh+"
    "RCJjrVrtsoTE+B0mp/oxVnrWn9Hx8fSD2nl/Ricnb05iob224qDZBfNDBVhKF5I+ruJ95/"
    "CHUMarGS3eg48dTBJu2lav32rYoILSW8HUGZqBhMp0co/0Eh2DO7JDiEyKbBiXmZT+0X7V"
    "yQzLhvbQFKMF0xe+N40mYSuOZ2mGwW41532GwaTK2mwYI5CqojN0nbHW+Z9Vn03DXmJnZx"
    "+xLw29/QNUHg2jYFLKtYEA1FbrgfvfkyeZw/tOmmQto7M6tXWQyzbjEIS83Efug3Ut5l8I"
    "RciNGNVFI2DJsofc4AYBCQjQi6UuEL6pbHsUiCq9LofrsSXTD+FnsFC7GBRoZP8VlnaOf3"
    "EkwpWqmn5s+ad6Do2gSqrbDo7YZy+W9RzvqMKe4JGx60tm9es6haJJSxBNZsKbiWyx3vxl"
    "SPWCnNpoKpMcmfFX34wCgePXfgYl9OB78406FfXfFqQubuiz8iu+oMChYicBrHabaq2jj4"
    "wBey3b+CgLN6H9WC/fhHq7hW2kGJizXTLf11ouqvxJkAxtVCheAI9KybIgAAOYT624Yoy0"
    "JuCow6IYq8DCNQjfy4TyfP127D8zwtRmYZ64HhahCWRWZ3m9+B3+dnnZeNh/+CX+GtWMN9"
    "zSUbJqbOqo8cafpwufP9h/awNH7oYgZeRcffs3UywcsU8KMriqcqDp4cb7a2RtrGPRHkmr"
    "HPR8BpbnOiuUAhPaZ09RcaI4Sgu+x+PN9lqWaf8dctgQA+B6gcUM0BNf2to3/XXt8e/lBj"
    "YALURh+tBmjhUwJ1dcvAx5WDueMisGdaRSZgVlVlBmBWVWUGYFZVZQZgVlVuw7RpsyKyiz"
    "onRbDzazQvxtoW71eONBq9RtE4uOs65lj7ehOfFv5xriWVqT5TDgom7aVhp3CAMvoTW9Kq"
    "+esooLz3Rnj9wn0O9NSx9TNPdLqwSLnUrZve2UpofVXrJylGZjwUtMXEkmnElkEccE2n9L"
    "zx1JlB4vVHu7SCn9M4FJ8LEuv56PL1invbLUwyjuri10sLtilQa33HuOksEGlC3EUsPzRk"
    "XcBf+6QJdpumFejnpl9gHcg0Daj3wMioL7XVZEGfm+EMsNVoZ6AXF+yfMMI0Th1WiNADFu"
    "ljHCee1S3HNkJsNffySdzNucjtvPbj/86gJnVuoDHciRuiF3lUVDYdRKoyAOKktv+u2Yyt"
    "KbL6OXWpYes0zuo6YarafE26Xbtix9imIYCDefLxxvxblgMuLaPFgAL22YiHBP7bgTgLSJ"
    "27A8TTGYhZ2ykjPd/ubes+7w1/4Y30py7gurUd9JzWyjRj0qkh54fqm292ErnfXpuim93I"
    "D7YmP2wP1b/Ryjlvs2lc9aSaTV9QYl6+F3QjbZtAR7Ksb1Qj7QMGH1J4csKLF5wf8U6wws"
    "+r8lvoms/00ZZ2DXkIRbMtLBkfg61mjzZCV7EdMEXKgO096ArRjUHYx9PgH+bsjdW3zUjX"
    "iSuUtSMlkh6r0yUihXqdI3ZSQ+6kI8yXRGwrnVNih2tw0rMsfMfMFDO/T8o/qci9TAUcPs"
    "C3irDE2DRIyEQmQ/urWKs8l4SsSgRIwhx9lTIgYlYlAiBiViUCIGJWLsO5yYEjEoEYMSMQ"
    "aeiJHcmNp5bPNkQ3FtxfPerac2dQtu5a8t0A2Ez4Z4B3O1HzZ0l+RKThwCu9d7pgorsIF/"
    "Kgv0bOqWzTzMIKZ31SXr3bF55WpUWdkSp9Q6qDB2XTXFCROCRiChGK6dtVh42nlW9dIaII"
    "ZtiAk+JPhwyOgQwYcEHxJ8SPAhwYcEHxJ8SPCh2bqX4EPj4UPfc0oCUS9m2PqnXD6aYnf5"
    "N0fXd79d3nS5xKjL4SsUg9OxkMv7Jpozv+9SirMohhRVfSqOnH1LXDdNMxCwUU06EwyYrc"
    "PTLSqQQF8CfQn0bQ76xqjdxoivibHu29IyDeDgtE42FQsWUfb1QLAOxG+GAutOgE0gYNFR"
    "T/UHTh7xEQwn1Z9NXIewAkRlu/XuTyFQmEDhIWN+BAoTKEygMIHCBAoTKEygMIHCZuteAo"
    "WNB4X17agon898Ys+ZUy6kNJnxndH0ZD9acxQByMjF+q7itIwWeAyGM59zkJt4Y2vhsEnb"
    "Y3DH1Yzxtjte+PakBNGvqTudJTO95LSYqKigi/P+JPaLut3DGerYYLLIIaB5sQm4aBlntN"
    "gOvgh1HmSTUzehBjUh/Ds6UdQObcXkLM1AGKwmTe4Tg9fydtwnSvI9sPx78iSD2N1pZa9l"
    "dXaTm+UbEYV0yjwiusJOjR8kHrLe+YE1z2G0cFzUdSmtHkcODHJgDBmfJgcGOTDIgUEODH"
    "JgkAODHBjkwDBb95IDw3gHhhvN78vKW9f0J40pzIdT8RaIvUnFlLVq7diKpYECPalrw1Jo"
    "USom1blJaZ7aZGFoiiE2+QBDyuVOiXxqEj9SRDvM/fh8dXN5cdflri+q/lpq1kPL/RCbvI"
    "sZkiUcYLs3NDXUS4AJ4i27OPIO2wAB6YdRWQOlms2b0Oxy796c/dJt64rZZpoHgIQfbH8O"
    "Uh9ZwcxeLMT/YaUVNKzcR2wcOUFc3XHiJgO4ioa28UMvZCWKucZ/H1OY7roPornuQywaBK"
    "gbRuSGtqO6ryopN0Z5yGP/0tpGxyukA3yeIx3mHb3tFjnwsxCPgk7NcTOEw1wK6h1oIXyU"
    "Ndc6Ind50mEuhvgtaDmgTKUp2Gk55EgHuhz0W9ByQFt4jhE9INIK87rabitSmuyM+Q3vy2"
    "CwiclazLfRj7ac2Q7HpFj5LhbwLUiscOuHv67UO94h1V8/Jsi/iwDu1GvuPctYfj83sPx+"
    "rrT8fqb+zkODFam/s/kywmIEfpeqMn4vZWV26b1Sk7Yidyq6r9qTmYIZRDLH9FMSXoDacC"
    "81Zl5qu23Z6fDllfM5qK6L/catv7BO0F12wDYaQe8xW+CgNsP2ijL5/VVl8puVZTq4U7pR"
    "jSZ/gyJNqaum+4xuuA3bo17Jp5glK5l/ILaPlNDDxq0TMou9j7bROEUTG0a38EU24pXPn2"
    "0MeO2DXzfqWYfOswmGFW/Gr9tIaPELeJLhe5Pde1H2cNOq89WmVsd2mxnHO7gq9apBGToc"
    "1rkAHRJvUnquET3lbFHO1pBTcihni3K2KGeLcrYoZ4tytihni3K2zNa9lLNlfM4WFZ2jon"
    "OmRq7ni87p0BhUsQzWNJ+OxB66h71lscXCsSc4SV2JDpQ0Dy1hWovYXYExGS3VqR1MMOS7"
    "KNPv3J/wyvM0RWa6TPVcR2gAoWjxtapFm5Iqfj1Amcog/la7NCExXZpyph9jDWv9GR0fTz"
    "+oHfhndHLy5iQlcocHGBcHR+QEPX7iELznD6iUleWk3DjT19a3JEklziqiXBVjzlSdDm1S"
    "XUmx6saBF/llx2Jdnl6e0uRbJNxChBGjz7mJN+eB9eB780xm12abpve8vFzIYuhNnsZglX"
    "L/uSxhvRabKRLvzgI93sD8tPSUxXUeFB7KLFdJV7zbngCYKcdJwL28452glH4gogmbHEoS"
    "k7HF/R4RNr85xrqfU0g65FpF3aUoBhLg2MFfveGdWZ4WfuTwlpV1c2TDgDbkKYPT1uhGyD"
    "EjnE+TQ4iqGhtT+3Vz5s691phdnmooK1vNeo8Lu66itK5mu2l0qH6OQUu7jyCjUT7SM3V2"
    "UeXofVaOLj8se+E0POxGPcskRdL3EdlADjljotmKl/qunzWfPMskSfSs0ptsiMzRt0EMMw"
    "sCHm4YKXmGzzBLJhKFEKF696sk1BxvVvde9DirCpdUHpo4QaAfhZZNUJY3u3EPIdAqdLxh"
    "EPR+2K/jVOXddeN41GxgdBj57tjn8D7Bpov4RjzsRj7LsGM1xU61Yh89b2p+bG8cbV4V35"
    "sOR18X4+unxzaI88UwI9uLAkvFVaVjdkfWE1+AOsDgigS0FI6gOQf5FSGWXh5IkcAUCTzk"
    "QE+KBKZIYIoEpkhgigSmSGCKBKZIYLN1L0UCGx8JnL7TtTgf02TGRwKrwzxu4zCSMRhv9n"
    "TQqftoe72ZJRxauXm4qIsXmKO94XNZcELuESUg0pliZ7GgbDtWW0AJhfHGj5ipsGZEmK9e"
    "Dh37qTRrqFLXUaVg0+y6Ivwu1aCsUyngy9Z7juJpX0w8rT5l7ttVbiuQDcNw4/OF4604F2"
    "XC1Du0bmjRU808ituj+Jqhx9ckaqAHHl+qzXm4KmMt+wtqdYNIg75KfmmfoYGlvzrdJPbo"
    "l62tvZTnc1P/bLdiTLXe1doyTOspye1Kbtche9XI7UpuV3K7ktuV3K7kdiW3K7ldzda95H"
    "Y13u36kgowGe1i2F9Jpd1mhaVrKhktkH1VQ9qlOErLIRktld3XM9qlPORUdWYH4lpGC4Pc"
    "ontwi+Yg1vZuuhzpQPx1vYXmUKmH/ZV6WOcOHVdHAXbzixra5KQf79Co1EOa295UimCfpQ"
    "iqvaHb9Ox9ZyuMZjsq8efpr0Z1XrxFalCT9Eo5XDnbVFJzadpk5UDyy5FfbshuF/LLkV+O"
    "/HLklyO/HPnlyC9HfjmzdS/55Yz3y70InHvBGt9jCODeiiDUHdwwiLt9QuogE1HVqdRiFx"
    "z2sTTnIL+SE6mudUJCs7u9dnR3c/bt9pfLm7aXwd+8ZQeh998NISfNFJV1cf3lC6wO68+j"
    "iz+PcttSlytshbhlaAbiDqmCMHfoDlFT6AGTv0qeNHQWr8Xks6vNLEzeXnCnIskm/m5Ui8"
    "qnRzWA5QPm8ACdHxMeBB/jPBgwgAMsbQmLBg1cWD5ltTi70BOITyD+kDFaAvEJxCcQn0B8"
    "AvEJxCcQn0B8s3UvgfjGg/jibwt1q8cbDxvrqyhWMoQ5a73aSX2eNtGep9XK87SgO/Hv+M"
    "FzprwMTPTmC+bCu1SLIEVrsiQ0xUZ6EDVQWgVqvv7w9ezff8yowS/X337Vw1NyuPhyfV5Q"
    "eDCsFklkYJY/l2yNc89zOKsQTUKUk8o9UG1LLBoJaHeSIfxhuXxpeYuF54eY62SDJTlnKw"
    "sMQmyK28MZdn59/SUju/OrvHB+/3p+CabHj9ljp2geBpz5k9k4BM3UesfkaGnHbGXHKC4/"
    "+mxeUjmpmYhiYpJRbzIqQPhN6l9JzLRE/bUogHWLzzBHbBmzIO70dM8dDy2y0DO5EJZo6/"
    "fFDsoD5uMvR7XgvC8beQWNo+ZxLBqngjIQt1AGFx34E3jzpBFZMLKemWPLrt0MkzRtr7Qn"
    "0cbPI/ie4Psho7ME3xN8T/A9wfcE3xN8T/A9wfdm616C7wm+328VJrww9gHgb0WBEoZvIt"
    "r1onIj9GRRBdlhoIAVE/IjQrusc0RdmLymMN0E1CiVhRNGI3w5s8FkRyt9sXBsHkh74iN+"
    "Bda5vxID9xZIn8PobbcsYvszq0jYisfXmXlmyefB9uEyNGV4p6qUjethVLCP48IeTmw04M"
    "oMr1z5xNAu6ZdVyft4/NB5D8xGjB12S1EKHK5JO5TBi/DqAsvBcoUbahT0wFfy4b4gi4l8"
    "uEOQ0SOWqGp1K8/SDORSrg0tNfk6W0uqPNcL4co4t8Xt3YNru6LcZ5acmkJRVK2z5G6TJ5"
    "GQ1ubZZVf8Bp3A/MjZNBBCOOhv4Dnm6L8cyGJ87IPgXlXsg2btutgHX49r2etLc+mjwPzk"
    "v9VXosCiJeIUJiDURw/ue6JjNrPmtmvPo3l1bfft/QrFSVCcxJDd4BQnQXESFCdBcRIUJ0"
    "FxEvt281GcBMVJUJzEwOMk9K2pjcpN05iub/UVUc9ZQy7SAak/NST5UU+na/BECb3B8hkw"
    "0jy33XHH7nt50t2Zl8cdtk8eRBGWSB7GNLoM6P568+1Uy6Vb88VxFon+A5tT5BiJgUbL6+"
    "BDkzIBfCZVbh1U08QuykzPFGMwhKEmRDGc/olJnmLLrmY5soFU8uzqhNnQIt5r47jdW8ZZ"
    "gzj2qMguli3t4634ibPZuRu6ijMZwQew1ht0OsttfkN7yh3Ewh903zklqlJXcizFOkdyMq"
    "iBF/nR86bSbxtw/xkXvziRlxz+7ThlHuEGFOTdJe/ukJ135N0l7y55d8m7S95d8u6Sd5e8"
    "u2brXvLuGu/dDZ6iNtpWDTceQgdmT55+euJ8ASxULg+jqtgCI7v6cLOkJotiwP7bA64Ood"
    "19OGVzrAkqCWH6lngCTpSIpqYugabYYfO+X6+vP7e9O5cgh0Nr3vfSgrQMOcUpHGsguiv9"
    "Ii22SI7MYNmAEkt9oJ1Uatt02i0nx42OeRxWuWPkl1lRCE9j+3CrLNkwwq3u+QPe+Zi7ii"
    "NLjA4fESFtE6/Mj74uEE5TmSyY68i3cJ5xGNwIy3yIVOoJcyaRAzO05sx/tF2zIxb3EgG3"
    "08z4pDZXktCrAVEUoQnRcAJjGAMfZ6zMMK71LxRoTd43KJI4vNd2JbiSgJ7in7o8Abr1nx"
    "q7nvr2IUi2glEAVnyZOdZAJmlis4MVF1iES+0QKQPZmCGw9DsIvwGw/MH253wqG/zuy72z"
    "ZL4PS2g1nntuOCupClErmxJq03eMnrJqwoAbR05+TwKY45O5i+FY48fInraCt0qJTT5G0A"
    "HlR8K1LrtlpN7AKHP4BZVVk8d66KysAK67VF6N0EcqrzZ4GRXispsUhmJBwMMNK0Od4TPM"
    "EVsapty0JFR63Sc9BldjLHm0Ideuk8d9gae9AP6h0dsL5/BBL4NnScmvHVZvO8z4/nzaxN"
    "wTJummbFXPIbbib/t8wWx/jPfhDRl7I570HR50+Jt8gpGjm7HrNhKnyQU8yciVGHeqhMsH"
    "u/ciw2s1ijnf2M/MOarOsZHfjxok2oz9eGiDdBtc+LhJJ2BJ8xCjptRjgo8iOA1j1CI/EC"
    "ispysvqsGhVyzS39MjKWGHEnaGnI9BCTuUsEMJO5SwQwk7lLCz7xBbStihhB1K2Bl4wk5y"
    "Pxp3qUNTST6Qkj/J/F8F3VCRDfm/1+I/u+I0Rsrtirm1hX12X2bGeBb3U0KmXqX0wPGL+K"
    "Hm8b4fRbJWEJW61rSyPsqZUA46Jp6GWsQxNawB2hgX2kNDmYEtBn8Cb540RQqwBJ/4RGOG"
    "I+uZObaMaWMqqKoMdezz0YQ+Evo4ZHCJ0EdCHwl9JPSR0EdCHwl9JPTRbN1L6KPx6OMhl0"
    "WRN1gqjEJh7y1TE0Kb+yWiqSmMoilMNz/iFtU44br+1PCVDPfEgXsrnvKya6JQ4ypj5DNg"
    "ZTaoHi8dd062zQtPNT4aTquXwHbLKqh8ZhVVOuLxdRcow+T0YPsgmClDuKJrT7EaRuM1qO"
    "z6kquJEtpOCz7H4zfk8w4PknI2u57leO4j7IXcWQ9fcHdq4XvsSAaUnWv6qUHZuebLiNpW"
    "7aFtVXaTPM7BrGglgCzNMAQQ3xrV5OsujjI5CysHOfbcDmU1LqYp9xl8pKZQFFXrUJjb5E"
    "kkpLVRM9kVT83IqBlZWdSSzNQ9KglZUt+M6uKV/GRMg2AlOVqlJ6pt8yqwRBGLsgikteMp"
    "rIjCioYcNUJhRRRWRGFFFFZEYUUUVrRv9ziFFVFYEYUVDTysCLZpGJUBxzUxFAnNDtvLfP"
    "9y9u3bZesOM7IlGc73kzaL8LSEj3ysizMS2UiOrJGDJZsRpnAc/JeQjrhPDq0lje2OdQnk"
    "omBrq9vmKHdY4jb+pHuNWw+MNindMFUE+pPl4aClHXAJ2Gj0bcFWPXgye6yEu/C9CQ8C0K"
    "ZhWXmwahOoQGiyEfQNJ6nd/w/wcKEPtbGz9PwnawrKsGPwTCM757SuUvRpWeMULGHmjx94"
    "y8YpGTLTq6bLVg8K1kQ5GB2EsZdGHDvNkk114rBD2CFzjJvpZv733n4DDs8uhn+WcKCGv3"
    "wHsu8/yjTrjnfAPOkwF0P8FrQcUKbSeO60HHKkA10O+i1oOXxUpeZbXf3TFAOo1YLHtJgy"
    "IqnyqvhJl1OVvuGAvwriG8du7/WyQPAY59Au7KVIOBBR4Iz3GraS4lyR3+1jV1qVeDab0e"
    "tDT4qrrkH8CdONKDZktYkNLbamWNbKIq2FW0eepFGoZ4QQNyx0fiWfYs55fxfDguka5w+e"
    "P1IOABWvJSrauLLzW6+dDA641n4ruLWSW9sPfhKsqwyA0oxdFwQl2iaIgQ0ioQIYrBoPis"
    "6ptiucCvickRWyJzBCH3xvLtsRloVGtX8AxUpRrNSQQ2EoVopipShWimKlKFaKYqUoVopi"
    "pczWvRQrZXys1D8j2KZ2WVDNZz6x58wpF1KazPgCDXqyRjv/RahCUQo1oRgxhfECkGEYWA"
    "gDW8UaLQYZktBKDgmJ8YKQU/0Y7wjrz+j4ePpBCshouRx8bIyErV4FcZCMCVExL6I9ReeO"
    "qBsevQoxbcPbDMlAWNsFAO/XiZnk527oU0uSgQfO37X+ssxCMzRr3nj9MOyM+DDy3RsOnA"
    "0q/ELpAaN61xAOHfupsY3y5MVw6S7GB1iPnjcNRpZoqzFxmD2X1y24Rq0sdASBRPkktJ+L"
    "lkwPjyPPEXmOhuwYIM8ReY7Ic0SeI/IckeeIPEfkOTJb95LnyHjP0RMwoyibuhx7TbHDDP"
    "uby7vfb761NYnO9BUxuRsOLV/+Jfn1lLRQncIemqNBssTdNJMK1brnoH31GGtVUmbPJE8H"
    "GmZlVme1IZNQGG/DiJkKo0SWokCZdE2Lb5YVX5cUX5IEPIzCITeX//o7nLqblA7ReRcbyG"
    "CP6s3ncP0tOX5q3LQJielVC6SX1pITjo1E0QoARdZYWHtSXzhrwbT20tFkpktInDHCYpsw"
    "F86XWFYf5cmDprzKFZpqbRdwiTi/tr5lxCnBZp9PuP3cGHnZj2zhBaNJWIqJ1Ig2Q2WyZP"
    "/QopOpI96D1JAi3WmEQEhySUuki+ZETqJSzsMR68HHVggJGhZaoVdGexAkRzkwFCTZH0ve"
    "foMcNuqhT5EuayJDOcA1Id9A6NcF68N5eADrQeitsWO77codFMgGEikk5m3hvPXlRBpM20"
    "a1akKHElYW2d86tOUaH/ZFPevQ+L422KWwKo2Kd7llDg9u+ARmeVQS7ZL+elQX6xLgwLGf"
    "jGySBw008jYB6xKkhncGTFvGVHtRQgKjplevrTNr6WU+EggXGN6j3FCVxS8tVaSRSFhJBc"
    "Ld/zrF0VAczZDDJCiOhuJoKI6G4mgojobiaCiOhuJozNa9FEdjfBxN4AF12fFY3Xw9oRhQ"
    "+3XREVzCC3jl3FGz75eQz9uBreRo2g6SlqAgxrmb5sx/atWCI0Visk135sLksLnNElg/w5"
    "Mf/tGJ5SeNbLSTGhvtpGijpZZEOxC/QDcUFD+PBKI9tvSaRq30dKgiDLuAa1ZL06dINwzr"
    "h88XjrficAGdedZc2kF9nbMbeE+SpdCH+yT7tINb8us9KAWV0CAzO7Wie5DBpVpnh7n615"
    "f0LqgH85xYd8x/5KUp2+mvR+udWGEysqETCyOnkEY0K3cTsYgw+pCzuawgjZWAbK8IjnZ/"
    "CjmVyKk0ZJ8BOZXIqUROJXIqkVOJnErkVCKnktm6l5xK5juVbLesmmy1S8kuv/ab7FB6sH"
    "043VJupYpr5XYcSyLbpwWH4/GD5DB7gON490w+bO+dgjnkjMlxt09RpDtTh7Fj1QTHnYa/"
    "Wh22OaJhHLZpFDeId4foPidNsY+qFZ1EAV9tPzEkLQf8yVYySBEMg/8CWl3L+wSQ3YEAan"
    "xLPOWJOHinxha2w1pfR06HNHA14TR6EMedeow5otj2zlgri5QuMcvhxB/n3C13NqmvRrWO"
    "ptSgBj4m/Imp9eh70QIPat0rNhhZQTSZIRrGrPsI7jI8CFQ+GzqK5sx2MEDEsYPikd7jY8"
    "kLRV6oITsZyAtFXijyQpEXirxQ5IUiLxR5oczWveSFMt4LJf62ULd6vPFwsbq3grLFKWu1"
    "2rGQaaM6pjVlTPOqE/+OHzxnysvqM3vzBXPhVaolkKI1WRCaYiM1iAoorQE1X3/4evbvP2"
    "a04Jfrb7/q4Sk5XHy5Pi/oOxhWW710EKWzQWPfXV20vSr85i3hoAoSEEW1UgI7am67zQsh"
    "9l5oNm9eJLNuoaByZCbbg6KYpUQmwcAzqMYyZ/5kNg6Bx621U46WtNNWtJPi8qPP5mW1sB"
    "uJKCYmGfUmo4IzrBrzz7WVHiNEXSLLc0X8yz9uuMMqtFrclxEe9MUODKrXKx338pzRJhni"
    "DsuZPZkJYGKxcGye89NgVTLHntvCiPbAelaUG7psMlto4XtzD6e5MdPVc4jp5UzfgXPrK5"
    "/fC2dOlYtLDRg1cHSN58nYBv6umM+2iywLYbVMKjnXZDx5qMhDNWQHBHmoyENFHiryUJGH"
    "ijxU5KEiD5XZupc8VMZ7qPSNqZWIckQDqcukZ73bPDR1721VgylDMxDudsIz+o2ITwXTbh"
    "iBnYrdHTqL15f0yay2BlHueh/1wOeL1KMMYnQ3TbGW0zm1aVggu/+M+DZcB5yjUqgv9f2o"
    "HukTI8H41EMbAH1o6El8VNi6sOU95xljyyfifoOFkOCuYoONjJ04rh5gL8AVjTkCbF1JRB"
    "WHjqRRPfN8uMgoxBWu1pFbYjjv8GcJdiTYccioEsGOBDsS7EiwI8GOBDsS7Eiwo9m6l2BH"
    "42FHfakqyqcuCDhNZXJcnZBNfG/spDl7CPjNSSFFVRv9KDjaSiyawvRDECcm8tvBeNHRWX"
    "ifX4lvTAnMjvh45kV+SeBcremYoTO+8pOYqWyzGor68dxF2EUALigeS1QLU7Fz0+aZJT0Y"
    "hy2iTLcLyAWBZFgJFhfoW0IdDJcMalK9XA4fqTBGMKPA6JOWPbMC+9H9CUPqwDbEXrZsMs"
    "FKEPhPnz+AfpmBUf/E3eC1peYmsx4w6FEZnNreLzYm2fmP9wzG4elmJBwnfgn/864TEqeE"
    "sn80LuBw3wzHIPtZ2bnEKhRijsxoe+H2t7OfTk7f6+JrshhbmF3fnc6n9+8anE/v31WeT/"
    "hVzmFM2GjqWham61ShpuJ4xaZbGBD7XthtoWQJD2ihZLazuLEL2JT/TcBpGo9b2PAD7ZdN"
    "lnBfy2YDfEe9AJi+DpfwKd7j5ZoBtXLPH3Ad0hrBxnzPsIW6qJYM4TAhQPUOCv0Di9nhaq"
    "08M6cPU+0gFggrbfdVbS0mFCajGH/MVrll0K1C70kDq/DtSXWN3hPDivQ2UNWFm1JH5CLT"
    "aq1Hi29ohWAHxvKeqr3uCQuCd75yz8IQJlleazQzYFSLC8HQse3CEZgMbpKJicFM3Mcb6g"
    "ODI2eqcZlghMVA0bzFZrkSwXsCvexaoK9hDQevrbOJDIUSmI36lEuQRngnpugnxnt6iRN4"
    "xz9N2NDaHXmGrmEusLhZXC1eslmGwSk2o2zuvXC2X+wIocSyMkDn9uNVlZWYItoWkN6Hao"
    "zvlYL3lpr1CEHPgAN3p4EluppYb/7lwzFsBblLOH7+5tSa224UcryCho0DXffUe6G8BUal"
    "+CaD6X/hRpgMrxVbhJc/KTGQqitDMVCpSU0doGAXvvcoNNvL84eETLxM8ewTX9SfefGQJp"
    "4QHKxCf+0Fx3LXpT6LimEU6kuhvoNFKSnUl0J9KdSXQn0p1JdCfSnUl0J9jde9FOprfKjv"
    "4dbAxhtgrgI2Kl2s/lt5c2yiS6ki9suoZ5oJiPcCu7wYc60VmSYzGu66wk2hJqstE71JRj"
    "IQ+M2ezMIhFCPvZksgAIVt+bzFwvND+MFwJRUURgtgzPXIWoI4wPRD63xoiQqKE+OF792z"
    "e9spTSepj5kvf0KnjbRDU2ApgWA9ZYH4L0DSE44uGIQksyIXJgNHHxre1FJ1aZ84XwTivP"
    "KWjeNLe7+UyTvjeMpWbXMeCrQmSw4bA8yZu8J24kFeRMHMi5wpmhRqh+5JGlSc3nRDgYrT"
    "my8jbdi0upXmiAZS9kvPWh4ycKbcc8fD+2fo7TMmSk+ryP7WMVHfU486RMavjYzKLczWkV"
    "GJVJITz+YbNga4Tg5PwwSjk3cEPPBJe0oQQJ97oraUTHiMp290BwB8hwvxBkdVrnf19Wit"
    "A348SUY28MMDt3iJMSuuiohlSQc8luByPbzolDnpOz2DPPjkwR+yg5Y8+OTBJw8+efDJg0"
    "8efPLgkwffbN1LHnzjPfitN+9gU7DxvkgmkTgUZQbJOFiUVtT/zCf2nDlVKHOO1nS3DAJn"
    "Wi/rM1ciAwpbc/hDmE6sMTpfprs/dNh+UFUhQSYEwkbO+EXjdPnkeHb5ck9mLJuXpzR9BQ"
    "2/qlCp842ymnYoFX2FsOSULdhBYhvNvRbNK/aUaSag20nJtqm+W6RpTHanpbDpySrO2xQi"
    "6lZDoEkJgeoKAvmLwv2qlQEYDx+G6ZfJYBdGRhyIIe5tDJTSHPHpndp1CIOPJTTfhvcFsm"
    "HIQJ7o6jDf6Djoh/sph0Qr9hfpBuIqLoQk9WRtt+A5GLzt13uOaCDcjpe7CPzaAZ9rvPFe"
    "1lm7oUPeXNdvHyt8rTu+uP8b9OxKdHYPAogzrg9Yua8VQ+EUbCAFrUl2KIPhqJy1HM/p4Q"
    "b8vu9D3bSoiTR8i3KtEO7XKJ09FYeIhFK8YEF5nErq61FtnIocOJ7okQ3iVEDUQSiqV/tc"
    "/D/G0088kA+yUZU0r2oo2IWe4lMoPmXI4QcUn0LxKRSfQvEpFJ9C8SkUn0LxKWbrXopPMT"
    "4+RZZRbKNwEwrzXXZwOGKRCTFjrVk7KdCTJvrzpFp9nhTLSohJdS4skac2WRYDzkYMovv/"
    "AqOpzf5IkZgsFIk6yrmKaA/UQJ3Lrpw0MjBOagyMk6KBoWbXdY8UyU2Wx4A3ieBnUTrb6n"
    "rZ7ab9r7+DgXN1/a0LFobz080vh1fpI3mdFlosR2byterMSn0Qt4HrKqrT40aqDIfVFJEq"
    "KrMhde09+nZ98/XsS5etMtTOvXBdDaOyohA1wklodimayz+6yEXONZNSzQLsBQHSQawhWH"
    "Jf/C/wzXNErjW6Uhwv0GnXQ1R+WKepC0KRoRtgLD6CEPIdPllwOUdoAlu6PtrPjXthHjgy"
    "EfEOuFVMNDzMSraCTpAq17MC7j+DbrMc/swdiy0Wjt0Y/D3s1eE9c7/TCskSDm+VoN7ATi"
    "eyt496G1oSH3ER+EE4hp9YwFt3WBml9MNcIOJVlMlATkZBLI2mbl01M5TDXBH6JWgtADHa"
    "zJ1CVtJ0w1wH8hVoFeAVkIV28MAmHeoS50lNT1rTAXavAis9dV2Z2PrB8ZY/YrDBqfXDzH"
    "6c/Uj1OQlIpvqcA5URTDCEDd7KpZ+lGYhHX85ZxIhLKEUEiaOXTEPMsd7bqcde/2w7CWSJ"
    "BpKHVRn6vU3+zpg7dVqyN0szjAWeyYKQLyBLnJdBxG0R4J7SPP1pS0GkKYYhBjHjuFiGHV"
    "js3ouMUDQL35tGLTV9lmYYElBzLshgn1mfWuRFzrfOwbpIPWrwun1tjlXuoGuQ6KYO+j44"
    "nTzJnNW9PTtmvSwyZl8DUaid2IMovidPMkcU/Sia9TXHMzq4AdvFEdQD06/1c8xh+RZP1/"
    "XJ5ilbpIEUlA3ZgxwGkHW7JXtzrUyyhvoG5fh9vmC2v2Eh/hvxENMO5s25vtW6+nfs8agk"
    "Txk/HtXlJ4dqQIO0ZGA7l6ngWjkUdUPNMEoypiTjIeeQUpIxJRlTkjElGVOSMSUZU5IxJR"
    "mbrXspydj8JONDbWMvboCJNrUfXQ/ZKe7QQreyCRbQ7qZPqZX9y4uuoBilgUiIYpQMk1HB"
    "mbqfaop3nM2PyuBJ/HxUi0/qEQ0AykffixZ4omtQPXhtnVn4BGvOVtaMPYvcfvygFLlsTU"
    "+QJkGaQ0asCNIkSJMgTYI0CdIkSJMgTYI0zda9BGkSpLkvSBPvfFgzEeZLqCXhLfqptZjY"
    "fRTYLg+CMdYPbLMrCoSmmyF6wqJSYhxXuvT8pwCNDUN2TIatXbdO1UMMFtGAtxAB/wOREA"
    "H/BstowXy4lbfLWEuTDMNollMWlto+c9TkNIqcbp2voH0jB8Dh9ck56eW2Qf5B7Lgp8r9N"
    "BoKZqSLCESWMK7jqrSxgmWW3rFtYzEnIVmdxeDAOmf/Iww05eIuPuhNPMpCJy5kXwP+K6c"
    "kMKAm6fNTpUG7sAtw4/ymbVTmznSks9c2Ye8iaYatJMn/w+5nnPR2VeKL1V6M6Z/QyNaiB"
    "Pxq4ErqiAhB3pwsPe++J7StA8kBs4ECwzSvzRrekJl80+aKH7GokXzT5oskXTb5o8kWTL5"
    "p80eSLNlv3ki+afNH78kXr6+Am/uitqE1ySZvuCYh8p82WUMNNFobYEb/ffClgI8gX1FTe"
    "R2sWhotgJGxILwrxljmFYTb8eteufg3b+tX29StsH5xTuFJPa2Mn5uiMF5eYsA3GvcRhc4"
    "DWCP67YGKqaP1PvPmcmSUodQnVuE4LURUpTbbqz1x1cUJMXGCNnuuslDWo61MlNcNAlPK9"
    "+pPgu2YSfFcnwXclEgzAjqkoQl/TwjRNZPwmW7CV47HpR7DQfvXZYvavX6z4BUBo1l/fvC"
    "n/K9GKaLLBX+6DIccmze/Ku5EXTGISjitK8p17nsNZVYxBjjQnuHug3Zbk4k/a3cQQvrcY"
    "XLvySD+2o8XX+GR5OGZpw44TOxJlpwZj9hrCJGB9I+HmFvf59fWXjKVyfpU3RX7/en4Jxu"
    "KP2ftVEQfBDgjPJTZ5rfwSoh1KTrsgOgguJ7S0rITbdslAeUZwAjra2She0GKPrK03d8vi"
    "mtoB8nA6RiiuZZ/UIqnJB90fM7mHsPcbiFDPHgTUtVlqo9jF2lapBaMDNEK7lvQJhfGHlZ"
    "yqqIGpfEDAewkUShsRK0ZIvHfW0ZTYyo034DDddn3QYwqjhfKN40YAUUzxh83ZBYjq214U"
    "jNtzvoTUZJ00EAmMxVHWEiavfMZwEPPfxQm+RNxcWdryzIdnexaW6wUVJpxWoShxLd/Xku"
    "/7YhF0Q6pRqFifszDk80V4VB0NpEeMGgQFjVlq8NrgoGu4NSsCdFbCQ23c7hh4hvZjMR6o"
    "CUHPIUCIqR9sEJDi5f4DgZQkV6WepGoR5MgG0rpIz3pXbE/dPdu6cg8tfAZe1afYKg0nsT"
    "AqAW6vqhZDQmB628nf7u6+W3K6upWDbq88QuQWDwYuXPme29iq7Dsexve9kpvsxYxVxCzF"
    "BCYb7AgiwD57YLaTC5wIIri98mnjzZe7uL5vcm/Nb7DUtfV9MbwlZGU2e7UAEgqTJYDrX6"
    "i54sr3fEu+Q7wrxJoy51o1tx3HhuuB55Z5lCoVU55sdyF9HeTzm7e0HM99xD0Rgsm8Q/Vj"
    "1s3jIvIDzz+qvnioAY3uHZNk7NprB0rggfmJwwDk8YiQmnXPwUxAtEFE5OG1QkWZFK8iXR"
    "/yUq4n4pfwP+863UxS4T17vpoE/J8lzhr7sdpMkgRGKyHhG/UCW/pB5VkgQsvlUsbV204v"
    "/cvJydu3H06O377/+fTdhw+nPx/HCqr4VZ2mOr/6FZVV5swwUXt9Vpe4Gv0VD2mkwabp0W"
    "t1WPoeiQLUEAjCImmVY12FMhw5EDL+S/3aT/b0L2sGUtYd0KShMOECT8HMx6LG281PlujH"
    "/4h5JHWa+NUxbrP/PEjV2Qeys4Ggd6lcs4JtKp8s1UBQn12faKmbZrxfWp1jGTLjTzMxW+"
    "BtfKqpBAywyow7yYrxjq1wgJjCaOdpHOO4MqtkmO8tW6qbhGIgqmaHub1ZOLEkrOli5tkT"
    "Xg0o7jjb4Oj75bfPV99+7XKmiulqa1lbQoagWcqT0wY1SZPsTr0fd2C8G83vwVoBzj/Yrh"
    "3M+FR7rgIrsN0JT+4vPl84rLFQeoZ0Xf532D5dLkV1II4WlAa+VeyrhavANOohDPMAvC4O"
    "ZvROOwWM5EkHGSfCREVE2M0zD24DcuPy1m2FD3lxtDFNYgLz0yivRLrRA2a8oNDlKgAzpS"
    "fpt7BUVKhSkc81YXMJiem+HzVVTD9hwgc38eaLKBRJKhP4BRHiC5zACxIXWI7S0j3swH7y"
    "+XIhv1QjJne0xiAcVYvJqk9tHbZfKznK4Zys6ZoFal1w2PuP8D+Yt4Yu3+DJXixe8AoxxG"
    "9wxn17MjsqcReob0Z1XgKWjFnnG6jOzO67OlrVbioFS0rulGqPbAacbzF1vZ/7YTX6XVm7"
    "qBr8qy5cZBT615zF2Vzl09Mmqcqnp9WZyvhdDhqBTdWCw2r4AXJ3K8k/8Ithaanf/317/a"
    "3CMEtI8getPQmt/2s5dmCQe6GPShfIjHrLeE1RC3zA+b6d4P/z/wPMmY7R"
)
SCHEMA_STATE = (
    "eJzsvQ9zHDmOJ/pVFB0XYTued8N2t3t63ow7Qi2V3bUjSz5J7t55oYiKkpSWay1V1dQfu3"
    "V7+91fZjLJJEGABDKRZY89E3fbcpEA8QNBJgmC4H9/t/7H7WxTfPf/7v33d9PlbPKhuK//"
    "vlrcbu/m6/rv2XX5n+8Oft0/ffj9j4/2jk/O947fHh3tvTkdv94//fve30Z//+7x3ndXq2"
    "K6Ka4n001V/Xz0n+eualW8XV6nij8Wq/VsMa/KxsdhUfHHpljNp7cTI8hv+6e1LE+fPHlU"
    "FV8Xt0XI2P1aMpyE0ldF8+ldARkFDVYVJu8Wt9fFNSrruiixbibvp+v3Pp8ffwjZrK8Wy2"
    "Lt13j2HFQpStj3m/ez+Q0OfDlbFWuA7Ha63ky26wjxupiurt5PNqW6CKnr8pvV9G4dV/if"
    "qgcX8/VmNZ3NN6bjrz5MGpuYeN1z8Ovo4G97Dy9sl118t/fL6Pz30eh47+ne/vHh3rOnP/"
    "zph5++//GHP9Xq9riAnmw43Rbzm837kqFXfPHdI8DVdrfHznYk5FP9zmIAOhLy8YpjdmVv"
    "Q26uvyNGdUnMo7KHWvN302szBrd/EMr672Z81exPR/vno723x+P//Xa0Nz4+HP3n3gVBWv"
    "bOyXFZ2hSV/4wV/fuvo9PRHvh5b3wWmM/1arGsGj88PXmTbbMieDe7va0IaoCztmIwTyCw"
    "LG+UBIXjFz+uKANU7fzQgEoBIhpN4QkmNh6elgTF4xfr4fG5pvA0o4qHxAw1BIM3h2qCMO"
    "2lxPcG7eTj9HbLxxJRosCCSUEPGNJ4CmX74RCChIT4/OAqaUKMm04idB+/0nL58HwqBFs9"
    "+dkqrfiPHu+FBYqoQ4mYkK8Xn+ZdQFd0TNjN3L4b6EYuJnihRQNC4os3MECGRfsLNyHGmB"
    "RF6VfTxIk1HyFtZ7JqnYlDO9//5WjUSt3UrYSfl+2ej16NTv1txeO92fVevPEwC59Hf7mY"
    "N2x/G5+ev90/itjXa92S+9uz8fGrvXeb9fOH9U+P98ql7qaYb148ePB477rYTGe3Lx7MF/"
    "PiQVVUb31m/6d40WwwfO0QTZSyoMUWoK+t8fHZ6PS8wnuCqmJ2/WjvbHQ0Ojiv4L88PXnt"
    "93PZEs7Agn24WnyaXT/eq//tOM0f7/kbAMC2bf0/TsahWRndVULVvbxZTUIau04iOvx0/K"
    "rq1AuasGxj/+V5WaeBBcz6l9GrUiKOzn7bP3o7OitNqfj07+W//0IQZfVU0bN0ZYZV2Ucv"
    "9kybf9kbHR/GJsPRQTSckLrvp/ObToo2hE7Rb98cViQnL0OTAIov0R3vlQu4UBd//TnWT6"
    "qLnLajnx7voR3wwExS5UAsuyJqntEVFU3VFf8MvW87htH7q+Ju8bFL7zeErvcPS6hV7/OH"
    "2efrw0ZWAYW0C5x2wi74n+Zfxcq4Qjz/x1PERfTgQezNeYI4ZUw96Ikpf60bvLqdld8kt9"
    "/v4IKbVhInfVvXs5tivUm5rYAfb/x6dHa+//pN0lXk+zCA6gyyxd2y2Mw2i9W/vIs57+Ll"
    "9OrDzWqxnQfyPHti3Vfb1aqykvWmmQKiGndlt0zezYrb6zVaXnXcpri5xwunt+WCtpqY5s"
    "UtQT+Eo7G1kJ6+Ro+RkrvR49jZ4+jxCPsXcmpLEXfhE5RhZBGQZ1CBzRaYEWTqFbNZ+pYX"
    "+UibMj6zyFIjlkENijH0v5IGxHLB4tR2t9aW6jtiqZajtUVYl3b3JcH5jj+IKvD9ddx9Yq"
    "1hm2t/HPAdyygVBUfXvUw0ncEmcDKjVBQ2XVcz0XQGG8vh3MX0VAERJuhPSAzHR1Rd3ffh"
    "tTCg+yNuBXpAEKS0EwRVC+oH8Ts8coUg2EXeEEyMxiESGFrsE4koBW4Rkhb1jASCYLs2Up"
    "cZ/4hEedQmGWu7yz45oRJsq4xUZ/tKSFqWuyTojX4eE0z/2K999tyZ/sFdJ1+4YaR8KHF1"
    "vhuFpEU9KZJh+bm7N/SqMIk6dI2mb0XmSGlFWa4W19urzb/cDjm3w3Zd4Nv9ZbF6t1jdTe"
    "dXuLthuZqZkl/GpdWftz6Kq8DD8L3Zwg3nWAj7nerf09HL0rSPD8oPYbx6NIvFcjw3I+R0"
    "dFaa+ME5w2nR2Jme88Iy1HdiWM4azgzLy1oP5FX9zt7RW2bA4iBPr1jO2hqr65z6F69rnl"
    "i04H8Jpr65476XK8St8X2KY8KrkfNnZMWcfJib6IJYCc2WaO+kmtNb0YN4gZTDBDdaqW8B"
    "4RLv92ytQR0pqCSZ7axTN/B58za3MXUOejDpKW96MWnE8CeNAP3UYLnoqyNnEnzJuKrp5K"
    "iKqbOqGMpxhYnCxN7NkRVT57AP5tjCRGFilzq6fLoc3uEcX6EUTKj1B4UTuJegTUOOv1p1"
    "JFvz2yAaaAUTaYEVy5ekFmnCj+sbXht0YB9Jwgt9S5PnhsPwwBMBf6m1V2fwIYfs1O/Wbs"
    "NM/ECYlFvc0gjd4yHZkG5y29Ju3OWgtYTbHGqA5T6P1ZZxo7d2k3KnQx11datH4kXudc+O"
    "k272kFM3dzvOI+N29wTM+PnwvuC74dlKZ3hdI1l6el8p1WW8sJCsi5se5yF013u9qOa2j/"
    "orVark5031a9ad/89kYEw3PyDr5O7HeWTc/vJp4UszE/JYgEPco2s/2zFBuYGb9rnxXC4J"
    "ZpvAyf0cON3LvqM80VXxp9V0uST88V3CML/bzq4nFtXEiDf5/unTZ9Pa7BunW+Uuq4vM4t"
    "DIWC4QA8ceFsVZfCzpuiprXfyjPSRo1mfV78TRSYlqvp5ebZwvHVFfWbxIR7v27qHECc5i"
    "WaymVj4nAaA30xYvDDLwq5br7lrdk1LA7HbB1bTbgvoHM7XY7q2veXndXvZH1eeJdb/HFd"
    "vlmGLbBxwB67qIiM3vEqkakoRcef+SrYhJtOFJgfl+yrnOlG7n/OUNoKg/Ii9PyknWrmZ8"
    "Ac33pfkSnO6Pz0YP9385OT1/vPdg877Yq6vt3S5u9mbrvWqCmV//22J+e//gEWOajgSh8X"
    "0oloSSEY5V5RaV/wm1qLxl2D/2ft572OCr9vLbea2S5stkGJb4zAnI0Lowkie/Te3sWIlF"
    "zJDI5nVv/+15uf8ptfZ6BGYXwweflObbu8tiZb4bzXzqFxt9YYW5ScdBQGadcDnj9YE9OK"
    "2Gb/1D9YcV0fzL9mC7+Xn6uOyUT8Xq4fvij4flVH+9uLu8XVw+/OHRo73/+3/3Hvzbg+o/"
    "oPDZMIU/Pnr06PHek/L/1We/ByfHL4/GpTUdnlSa+7Xcg/pm0pjaU4ZB/GEG0WQ1bTKsfM"
    "0BCPiZf3i6Mr1HpWz0wzHX6mgz0GvPA/eQl9JZe8i05+lwyMyqykFd1SH9sSzR6TU8tU0h"
    "Zx3Ykgzc99SvoH9Mm2g/+mbB6p0wJnCF7tbSzvvEvQP+6BontDD+eSJFmMKmeopIC5DHKT"
    "g7pAgTOHVPDGkBGP3Zzhii3mzjNXh2qtqTjnMen/kOSKDVI4pEVZdqA6qZ5rHQswnJOTOX"
    "mL+04WBzSdLDUpfOrou75WJjooZ6pIbL30s13L1Mac+l91YXn+ZhG98/CyvcFtN1ORTLPf"
    "AtugyZztefDAe73MksvuL8bHnvjK9Ro5bJT3/687M/PQ8dNKbImEF9QRt8wGfXfwSsrCg/"
    "Xb579+cfMgaZpLWWCbrefr/bNCqJ/XGmgfzS2adebDdXi7vOC+jlYj2DXpqfgPG1TcSdXH"
    "nSWMGkqMJgROnB/tnB/uGIZR6m5clPPz5/9+TPoXmYomZz1QDkePAqunezclJYLVez7r48"
    "OFifRCevpov9hshhOcR9c7P9nKyL1axYd0Y5g1ewQ8Hvi+kK21ndzMrNcVRA9bgn6qRqcf"
    "K8mP758kfQ37N509tVo5mebgV4YkbXcrYsbmfzr38PCoPgobM3FwNf+Zs/Fpikg9x5t/3S"
    "cw/r2ChtXx0/WYD4c2STSYjG2nthtPbjZMv0d5V4q9iGEqpJBsqP6QvRKN2eBi1hK1lXRb"
    "CBRGhwGLrbRrTZJCbBZhGhwTHpbhHRZpOYWAGkUhNTBMIwNTfFMkGY+jgMW6aIwLKMMLga"
    "nDA2UFk9eM3xHzBkDbYBA9UijL7KwsMCRB1oUFrbu1EoWoRYFIAWC9CEnXn2FAebASpBiB"
    "lBiQaWeSJgcSOE7jJBZHx1UZE9cbtd4nlIRWCnilFl9ukpQckKCfP03y8QLNZ5/FufaJ5k"
    "j+ChXl+sGaQOl2FlfggXQYkGbnGH3efszDAgi0Ui7grN4Kt2+/QU2TOlY7G+lXva6w/b1A"
    "61LE5tUHvf8oY+jSheqVTTzWIFQ6b8IsDe4F1frWZL6GZz91FvZ2vv6m17T3w7n1UX6Yxf"
    "l3N9fL1ZlBvUUrHlBGKDKtrfV8W6WJmpIurHT9PVajrf3E/uyoXR+7VHWyUyK5dK1XXiyc"
    "12do3fct+1a0DlOrnyHXIXt2lsOEq39mGLewVC6s7Xzi0Da8NOIcY7Vk7dew8fvDo5OSyn"
    "3gflZP7b+GD04BGk9i08Oo5vyjgwgM1DVl5x+qK25ReOEYet/fmCf0fd3VH0x5dj6X7twL"
    "FnMIOzIDiOnXBBSSQgbeLxDABY2iIBT2TOcExBWazKZ7Hy0JkGy6sYVOKZD3m5H9qQveJf"
    "MQptwV6jTN/+Rzvy3eRmsbheY6PyxZ4Zk4Yr7F7bJmBrO2sym5sm0h36olQ6yv7nF3txdc"
    "RN2T1tQSJXwWAJCnhZCbyKZsIW4akncwRHu0Dp5Zz0W0H9RfKr8vT9+AEvxXNvwne4/k7f"
    "eR/wojv3dnvWshCeHJPSQ5A1LZ4zFbmCP+S9+/xle7AK4onfzMWx+O3Boo7chl9yRNttBC"
    "M5AEKDoPAWbq4ngpwAUaniuPclY8FmZQNAqSTQ/SQAu4BPpwGIqvJuwONk+Iy+A3yJ2/7x"
    "Al5i2gEV3sPY8q3uWL9ADzOQiAlZZNaAjgnbt+nBoecN2qssM2lIiBr14AAZFu02B0KAgA"
    "5ftrQbD8VVC2w4OSHJUnKk83AMlnyDnXHDX/r4uyDJZAQJ8YFJ7eEexxswxeVcJBpfA6K5"
    "KSbla8GfoXakifw8FdaXGTtCiy/hdwOWbfvOf9AFbkicwNu6FLQBQxFSiIEnSggZpUYxRx"
    "4vPdCEECnU3DiSoDqKSzGKBDQWB5EEiQ9w4V18RZQ8RjeEBCShGCKCJGwiCiABABPxI2ge"
    "nTh8xPZqHD3CzXOCHtXC1m3siDMiJHQEJC/hR46ghHjgSDLfCK6zXNhI33wwKklgKB2gwQ"
    "JolpgOipZEjDjF9wwYifPAKCZ/4SRt+Wfo/WSoSFhXECmCEuKBIqxh9vn6EASJMCikXdAx"
    "RCQMZTDRH2jYiD3PNedERKhBEz0SnfI9UQo8maxm5arju689/ATJwiTMlO/luUplzPc0y2"
    "qAxzUTLVH3oVLMhOHVO3KCOmrE2IsO6CIGYHFrKgx3+Ii0nzqC9IaXEGMCV2thZvmOWrfG"
    "OWXTZmpDYvTR/Iu9LwmoBEh1NiqgdTY8dkb3JLUeXEYG94wkeejUmzJs9OgUSimAsGTtrs"
    "dk6qKKjgZBMxpENWIzScnHUJM8dgESptQwSBxDLEAeZ4eYBkiYwDlMfEMsgGBxW5eui5u7"
    "HukQ/2lWjH3v1OYijonY4edDPjbd9F3PlaLlohRda9nJb92G9Mnw2LPz/fPxQRsVa4n6RL"
    "M+x9a5uHJYqz+E1M4PTZH+qhZtE1vPgl4SAfKDiAIkSld+w3awidvWEHyaYhIUgu7nCGs0"
    "hUfwCYpJUDy6nx2s0RQeVmyazKz0QOTNq85jwTuHiklQKFpxalhzERJbiXNME9ZVP6ax7A"
    "c8pgFNwGMaCJA+polVgR7TuH6NjmkgWNExTdR6c0zTmlF8TBPSCI5pcEL0mKZtH/Mf4zrL"
    "HNOw9UQ56qNWuzjqKR1gjnpYl31MgxOyjmlaxfc7pom0Hf3Ux8Wf6gr8mObL7P3UMQ2oyz"
    "+mwQnRYxreMPt8fRge03AopF2geZPXHck0+4UOpypVjGEVbvjNbZDFd3IZmZM3M5A+sblM"
    "PGueyLViBskNw5Mx3Wur3ioJ9GdwqhOs4eSnOtaGeh/pOEZqN2Edxx7XWR2P3rcqHSdrKE"
    "5L1Q9281+OrOpq7Pj1m5PT8/3j8+ofJ6eH4+Ny2PkXZR23ZbGaLUJnQm1h7Vq7uXY3m8fP"
    "B9uaP7cVsOMwomuY50QYdetMtKVDnILhLeNHYNBYpODC20chKq10YbA13O/rKgXuz6THF5"
    "JQQNr5RMfRG7fLgyQ4y6BIlSCyzitoGTJwRccTCBUFUvtgAm06g010JIFQUdi0DyPQpjPY"
    "mPcW5ZOHKiDWJCK+gkFQkqaoehGDbDyDsvoEyxG2VBQ682lXReY3mpstq08673JJRIMjeh"
    "gtJMxFCvOb7ifBCcJCybxAglCxkAbXRgZDm7opAqqKjdUjI799gwHj2Wu9HBXaq6UhexGs"
    "husebH7T/Tw4QVgopfbaUrGQ+vY6HFqWvZqqYnv1yMhP/WDAePbKvuACKCg8mtdcoiYjLM"
    "G6lHPZBVRXP0jxWhj0ygtsJb71EiGlT1RQtRB3X9reRq6/RNiFN2BiMdwlGM/KsHswgFJ0"
    "FYagRY9ZAkHwSH1Cl9k7MXzl0Rcj4ra73Y0gVYL53ZHqgvsxBC3r7CXojb63ZGL9Y7/2u2"
    "eR7B/quswXbRjpezOwuuTqDEGLHstIhuXn7l54k4ZF1KFrvpyUq5Vkq+3t1/8wSLe0pnez"
    "+eQf26l7Qxp5a7XOOIFkNuW8hjlbXy228w3B2bMb5gWacL3X4WaO5oUca1oqRzc1I9Wjm5"
    "pj/1SgjhU0FQfVL7jI5dtEGIcGFubwtMlx+Ek8W+gaJ041J9+MnXj2R1w46hgI6WbBSQmk"
    "DjdCVelQx0Bxy/Terq4LT8ez+ztARUEL5gy9rV7UOhue8CyFoNaDyz5RISXJQudeDYIkNE"
    "jd6z9xuzxI3bqSuNTTC6K0E1kXd9qZUXosBqgokEMci0VNZ7CJj8UAFYVtiGOxqOlcv00l"
    "eSUxMhzd58kuicvHVYHA/xsTCtUweKZJSkquMiTOYYSSHM+7wZp1FmPLTzZUsDpFgYZ1VF"
    "GGrHOTl1vyCod4QEhad7CiDs9zZqqZGCm5+PClwxuQ8lUQHvQMrwbWwPbqi4c2pCU/aDsA"
    "yxvZnUIkEEpyGlMPkUAbz6C0+0U5ypCSQtnuR1VRwsZlDj0yyw10JjyB7qInLnXN3aK5sv"
    "l1++96x1gTAdQdnztKe+6CqGzgLQTh2b2DsPU8eY93EtHdGGz/HD0NH72XjRqGfV4nalio"
    "xGBbZgrPFTWcuI66p76jDjLZRUQ43rfcxEExcftRaAqH8AOi7eJfPVuVH0INKAhA2gHUUa"
    "ssOJJUMDilDjxeshdKgjRUQQKgkIKApp7iB7bKgtOh5+isPT3giXqOm5fHTqeinDwREQFQ"
    "PRcP0nAalywHT0RE4FLPvYM0nMbFfaTHq05g0X+oJ2gzDUMUAh4TEZD0AsCxJjMDSeRuRa"
    "hQTJ/H2YpKx4TPfVsAo5OpYPgnfXAZmYqQWjf5sE8wse4EJ8vgveUzF6K3uMbA6Tol4kYz"
    "y7Vml8pepDUrenRpphfbD5rLfPX4Mf2QhBp7A0f0x2JwEAonGSycn0Y5UDQ/JgwHq3QeQU"
    "P5w1XMUKCoecPfV7AeeghqXwzw1EPTwLCPPYSNIM89AJi+3qKs6pFKqCcfbE9jjz4A2NJn"
    "H6AM7cMPzrzQpx8COtnjDyjpBfH8g5OCyEyP6jD/BARXa4lnAGDLHR8CILQRDTi0tuQpCJ"
    "T0gvkYhOuG3s9BQM0jP/Z8TiDRMeSjEF+sPWSehghrix6HQEkviOchmMPw8/Zq9EwEg0be"
    "JZqh7fQjEJIg9+qliDqKr/hYfP3POyxXs8WqOTWkEu5u7pcFKK+5bovJ+8W27qFQTjKJrq"
    "fZ3ql0fV5qCXV9pr5qnIT2R3s6c3Tye3Ugc3xy+nr/qPrr1/GrX6v/vj19NTo+9/Pm+ryt"
    "StsTn/IHy7NcnJ2dj0+OKzano/pf9QnQ8cH4cGQOgF6ORoe/7B/8rfr74OT1m6P9Md1Y0F"
    "HtQY79NdL2T3/6Ec3PS2ucmdSWYGBX4UEF/SOXRPvYNiOsLsp/ixMmYGrnwqUEyOMU5cXF"
    "CRM4tXPkUgLkcXqDW4LSG/4UxraKNsKWcx5fNZ+wE+rihAmMZrbSxuc3nUfoz2oSgP68R+"
    "Hz6miD9FgLljxmZTK7KT/h87LhTXG37Jwncb2Zrsz2EotFcSf+uS968H2YXZc4W/EmTRuT"
    "yydPL5/+kOmhJK3rpRB840Y0VauoALIDMtyTnWDUvpnefP0XHvu+2rBcrGcbQtb8iw7vpt"
    "vbKsxxcTm9nN02i67mZmTxx7K4qrBcT+/X3u/9Q6Fmy+J2Ni+Y1yWb2t0CmWoj6rvmrXlo"
    "rXVrZp2fjqip/T5vV8jNj2iAUEiffHji5M2oXgH/bhbCRydn/gK3pifspl3ixuUXyP1CqF"
    "9gbo5dUBIx+v7H59iqGekz3moZErqJsCoYYHUctxd9g1010VsWjgJB4A1B86nVetjCa5SG"
    "4dmvAIpn4Fk4bd2+WFpO6NLI1Gmaz6+IguocID2XQKC9PAR2aBFOpgCJEVREtU3Dk2wjAQ"
    "ECSXnbGDVI45BsEwEBgkN5Wxg1SOPgPZuSmsG0n0xJTVwz3sQVW2hixnJFaqOcMVE1H36O"
    "7M2SAMqt9ryL1wgtL7KQ4G6u0/QIMnTRogU0IQiNPlj3iHAjlOgyJlhXaWFFG49Qmrqsh3"
    "u8mupH7ob5kI/2+A1ET/YE0OhjdqgC/Lke07PxYz0BRNlTPWG79qGexoSQZ3q8+pJHehAy"
    "9Cjdtoy+HILoKPc8D08z5PMsYYudHmdBkWPHpGFN/rM8CBnruNyquueTPKGGwQ+9nnIhlU"
    "88xvOF9XXyGR6/puARHoQMPQrPD6PP02Pg6Z1sfZnKNY+8RSfbpRD/cmNm3JiDvB5bKr6n"
    "66/ioOT4q1jJ3X7QrxULxPKgADK7GCx/1vdoRW1hjiBPG2wA/k7QSa7kuGr5Y+vxqlTgQg"
    "irRyLrug9gY5T8AtdBWD2SX9dtABuj5Ge5DHhmoiM0YS5VEWdb09ZT39RUrAfc0njs4YbG"
    "B0VvZ0Lo6Gam7rhoK+MDE21kghabbYyxjXgT09YVbGFiInQDY9rE1l2xTjKbF5YuqOVs0F"
    "qXxSyGF1vK+vXYm5aYiLVlMcrtt2EJtBr8s8/Sl1I3vlX5cno2tUnx6vG3KDERukFJD5Pd"
    "90+4McnVlqj4821Kiundv3YlmV3J5XY9mxfr9aQ53YOpZ4JyJP9M/1CJ6SqX56XqyG6xER"
    "Vl3/1RxUJrg1Tx6hoYURNH3QW5BBWy7BrlLzbvQZoY1yulhv76s11Mxnu1WDm8vQ6gc4tZ"
    "19Oq27WoNXQF3iokvwhv68aie7pTWIb7LWXEZp9sIzR9YTDOtNFWSUiSzWhYP4aivB2FzZ"
    "EYJBvSsH6MQXlLCpsjMfA2pbZmLLf2trRtiRQ5/GYxrmSjVBAKnFzxpBB4FSXcsYhMHbAu"
    "bRN0Mj34N7h3qAv6TjdSmXfOTBHGJr5DnNRZc12V5ZNpK+o7ZSreQ3plPP6RW8bHlfDLhP"
    "Bxx0zdsbFnxkcnc80EjVrfjDEfxDnT1pZ4Z2Iq3D1jmkU3nrFucg4alkrIfXzQXqeNPAYa"
    "3cn7FflOmpiK56UxOu7ppgl0G/67lyOA0jrhqfmSujjprPEqCrw1MRXurskMm8/RUcBlk6"
    "suUrWm04ZyIXRw6UyXs8mH4n7yTbh2LFjWHZKmcsZNYlcKLJbd3S5+N/V0vwSserthoP8i"
    "wZ3lx6Do7RrRL9f3a9CtY+fR8diR4aMxtYZqVr2NifU5rA4bwdb1AfjmH9k1PUbEx9VvNY"
    "+3zYXG9u2kiNWgMrw9aTmysGkrpdpI26izSeWOZBpo/X86daFPqQNP2nmhBFmoAscdQUfD"
    "1HXkkc1nMQocewQdjVHX0Uc2L1jY1aXF3fJ2cV98/deVLdDJfHt3Gb7U8AwcroGqqXO2d9"
    "vb20nusM5VSnEq7qbhww31D5PLcnV9PXlCFTz1C5bvF/Mi+gFj4RfELEpZKyVO0dbRGgGP"
    "/1pcTjazzS127ujKsDcviuV0tWny1UPCthChXC3CxuB18fYJ4+gJ3Ol6/Wmxup68n67fBz"
    "bx/PkjlYPQu+l8elMaUeok1Bpct2W+0ureWX2/lb1jo3S42vKLB3DEM6wS830Wsw1GMGTo"
    "ClNHro5VYPiQlStksQrHAuTVlrKY2eHherP64aK5Nb9/+Hpc35d/vX+8/2p0Wv15tn80Oq"
    "v/GJ3+Nj4YmeLTv43Ox8ev6mxS4+P9Y/N7SXX0d/+mvWs2GlsQRlAB6axmCPo87WiKj7bb"
    "cZY+2ybsk7VvwmjtFz8cw5r7QbxVbC8YDxEZLDtsUEToR7HPZjBqNgnJfPWeyLvK0FGgvG"
    "+sChbXHAPM045gnubBPFUE8xRfObtarD1dUBuXX3EvB1rLis/ew6FU/eEw9m5Ey0lozZzI"
    "R9UQ4ID8GVaxi1ybHCjyjgKEKtAk3RW1n4SZnOUw9pLpjddp9bc3ohXjpifCuBYxEdJseT"
    "NgZ7xPO+PNzZWm1nzBSLmC0OCoZRCFo9NvPInM7AsFltsQ4JiCnauwJwGtuCedYAy8Astt"
    "CPJ4pZYLaDvizVku2PeLO7qlTGkAeh46qSJm0lEnvswS5YitoqUUKKebncRM+iqHaTmiOa"
    "+l6Tnn1YyEc57feBKZwCeO0ODIdH3haLNJTAIfOEKDY9L1faPNZr66jH0x/vXrsTNWRJrf"
    "Kvu1fZcWE6jn6MIgQg+2Kjiv7SSs1nfMiP1FqTBwvmsOj/2NixXBh+Ix8bPifgk6mQ78uN"
    "8d6YGO+UUq82J+KULc2HeEM5FFC3EDi2w+ICM6PDpQAVaPlCuqAUjIVYLM8AGhUBG+6e9M"
    "GQzj92oLrR9S4ua/M6ycAdAcXTABNucaCChToojDMEzKbk4dpZ3kU+FYTA1VNGGjESpXj3"
    "MVAVS+0L6O4PgPeCUBtgGvJUQYfZWFccSIOtDrCW0fR1cUIsSiawqxAM1VBc+q4usKgEpw"
    "ZYGgvMCuLXgiYDHYhO4y1xf46qLi2+N2u8S4k4qIxhdWmX2dgaC84Fxp8PTf71pDrPP4tz"
    "5R88kewa84fLFmkLruACvzrzwQlBfYtQfusPucnRleg2CRiLui43UIfMNfFZtrDli8lynB"
    "wp9MCRrfZIra6KWnSERS5mZFReteLfqKw/tyL4ast5f/VVwFkWXPnjxB6yTzaiyu74G8Vu"
    "LZqqRt0IKH7xbbzdUijBF81pA1RUhQ2+LqartaxTrYFuCXkn6Jamu7ql20k7vZfLspVF9C"
    "ma6rJ3KK6CWUjmFt0+3m/UIlRo66utKMg77XViwbpeA2xy/5sMnB/lH9UuDrkQvAGr3eHx"
    "+ZdwTP6zCs8/2z+m2/38Zn43NT+exs/9WojctybXlDAcrdFGGBc7HMdixEuUrK31HUCI9g"
    "1LTPsNhfrQbGx7+cvD0+rHCdvD03f8fAvGEGZWqKeMCwgeO9ghgWXsBnXZ4/e/4jeikJtx"
    "3ehR2E1m4ObZl+4BneKrbndTXNQM7udkF9HIqbFFQC5mGLDBj8mx04nQYszq0OqvU0xGYG"
    "F4BrKAhY7RdBt79cqyw4HfoMUOrAE/VbJEES6qXr6dn1xFslkPMJ1maCCctsPRLV7k7KlV"
    "SL5IJSTIODVr6YhDWbxCS5kBTT4JiULyJhzSYxsZ5yCWrjOLQedAFNJWVvl05M8d2CCkMQ"
    "7jdUsbh2k3DcOovppKYIcXjeKk4RWdR0EqHdXgnxBWQ4unDjpgoRtJ4G6E2RjCNCgg6D+B"
    "BM8sHp4FDTPxSLjZ11MkhSsvH7h4K70AF9HohWl5o5JCVMfQdAObZuXB8iM3ckRA+bcnj0"
    "3fyoOWu1cnAgyqzZI+LADA62B4PKsNympvTb41ERH57BQHGs1HfHiWwVEBJd6dcCdhsWaa"
    "5XoWR8BcgsOSLlK8G36t0ogmHhQX2hnce0xB5lJ2B583PoGhPO1BExOZlFHrhw9obFqvMA"
    "IqVMKdK5HSGXKSac73epHNY3ANCIvwYYPfVd2CV4asS0ezRGMA2orB5M4/gPGEwD24DBNB"
    "FGOpgGUQcaTNP2exRMEyEWBdPEAjTBNJ6lxcE0gEoQTENQosE0ngjYqT6hu0wwDV9dVBRF"
    "3G6XKApSEVgURVSZHUxDULKCaTz99wumiXUe/9Yn/iLZI3gwzRdrBqlgGliZH0xDUKLBNN"
    "xh9zk7MwymYZGIu6JjME0cdGEiWuLAiA6JRatv12pqHbZfcfhLPqlVPpdVlLPpKQyQwTI3"
    "hXEjm+lmuw54gDic4t27yn37sZgYxVhspTrKhdO0WjiFBfXRGNREMb/GfittcLoOI3Ds+f"
    "70brE1yXR+Gb9qomBq79P8Kgjo+T4Ud7G6LlYGbEs3m39czK7gr8vpDPxSYVoDhTbi9A7A"
    "KVfWOkmliIAZO3J6Bsw4NkoBM44fnQQqn/vJMSGTNRGJmjBBWpN36jE/2diVw9Pym1EnUx"
    "q/Oh7VMSzlJ+T1+Lj86tT/Gv3nm/HpyAtoaZUWmHSkM1eaDGtx3Noh4CQ1P0UhLLWdBv+L"
    "mPljBwpmy2Kxvo/4eAPMSdX81kUsf2g6fvbHLgztqPaeUJp1YuQmg8jWqoJMvFQrTrGaLU"
    "KBgpmz3bTunVTfaX+6hWWQ8OcXEUFs7fVsjFt7NT3VFp81dNO+m9mBnyKKnCImEVbkFEZr"
    "vQO2TD9yCm81WqP6NWUpuwAZjkgtU1fUGubSaYd09WnKenDC6jgA+5HTcNTA9vIQ2KFEOJ"
    "kCJEYQEdV2Ep4gVAahwYHphsqgzSYxCUJlEBock26oDNpsEhMzXUGXyUARDmtSsEstJpJm"
    "AYYB0b6aDdtMwnCrPSYO93FEgNgyRQiWZRKD/4nnHNFQhBiqh9SSoz59CIsUcUeS8RXAOo"
    "6hSflK8I9hdqMI+vgFr887eknQEgurnYBNHFAGa3C34hWZPqQkup1Yiz96HC+3NSeuSDiB"
    "FmT2H9MKNOGPgF1pgzEGQgLhIECIic/WjgBzxoHbeYnGgE9F9Drc0tne9n7X/NoFAjERy+"
    "w9pGOi9u18aOQM+24rC20bEBKrmIEBcuzZuoNlq5mWiPqINzXgKsb9rPkt86XhgRWuXHwy"
    "HuBgxTIoaM5KxdaVrlICOmKFMig4pgU3vtwO+AJKEqHzFetiBI0nURp3s2iUOhLCZJ0H2x"
    "+h9kdFpJ4cHIiysekRcWD643I4qIwx2dQUWqxPhVvrcKA4VmqPL6S4QjrCS+aORjR9ZKDh"
    "tGvTHK5IwQVkhGvTHttoOmvDZpPI7DGPFFpIh2Nrj5AUwcGGk+iqcycpspYGR2XOshQR+Q"
    "1GaNrFHSPwEVS+0A58dPwHDHyEbcDAxwijr7IwighRBxr42PZvFPgYIRYFPsYCNIGPnkXF"
    "gY+AShD4SFBeYIGPnghYBBahu0zgI19dVMRb3G6XiDdSEdH4wiqzAx8JygtO4KOn/36Bj7"
    "HO49/6xMolewQPfPxizSAV+Agr8wMfCcoLLPCRO+w+Z2eGgY8sEnFXdH1UHU8ehqcHa6OM"
    "mngiJIgsEwq5XW8Wd/Y08SsOhcxlAoOvdUZpwHIvdX4hz2wqPBi63qyKYjMpCwriZ4xdXB"
    "wwvao2WqsgqPJZ3TGr4gakR2veKjQFSAq0q9nmHqlf/YzUXi7KUXJbDs9r0L810eVstXk/"
    "uW7mPkvT/oohjUqfxqX35XhrzLr98a6cIirCe6/kpnIIrYBlVgUl43JsrjCktghB+6m4XM"
    "82aE65pgghsjGhfi646Xy+LdW2Kj4W83pzkY2QrUpuZ++Kq/ur9Lurm1kEOChfFbe1ga/f"
    "z5aT21KA21Tty+26NLn12tkrUFZQjoBfL7arK4zQFGAWVf7+frouJstV8a6oNFFE8bxfWD"
    "hvJfV0VaWRTDGzH4MMMyo2uKHuGxts2WjFBlt+yWR6b0anZyf1g6cHJ6/f7B//3Yu7tQyo"
    "52Dxl2CfISJ4k2AUHWuKED4Rl3bGhExMSer111aUZhKN5KjvrDAYgHk1esW1LU4GXVt24b"
    "Tp+qj9OTKdP5f/I9gEEy3g5cp8hk8as3n2/dOIZTtDO07mJ2s7L0ev94+a13DNf0/OywUk"
    "YkH+nA4VZstYyvemecinKeIZZDDzO3ju1wsY0ZwYrvEHo40nD4oipokwaWetPePKLZ/g++"
    "Tkc7+62eD05OxNueWoXzI+OB//Vvfq4cnp6/3j+sejE/9tY8feftnaKOxZayblirkiHb9+"
    "c3J63vA5OT0cH5fLaYQX/hVsH2uOim07v+yfjQ8q5uVGzsm+f3Bw8va4djFV/ywBtmVv9k"
    "/Pj8v579fxG0SO6PsaJfb0K7Cst/3kRplG6xLe/EN8haOJCKmHx9XHTZhPZvyqtPuWXgSP"
    "ShNGO/kwN+c+iRERhOC3Fp2JgMc/lbxQcYTWuYODdYBqBDzaKurhDjsh790O6+NQvH5TcG"
    "/DFhkw+MHjOJ0GLE74ONV6EiIzwj+ojgNSjfAH7eUhyDsJj/DvDknSRZwIfzeX30+sHCYT"
    "PSM3aIqYA1X5fbi0OOkhyHyLFhIQg273b9HGgjHw5l8dhQR5vDt6izYWjIFX8BYtSZnSwG"
    "d+izYhs0Q5YquI36JlKGfXb9EmZOYoh/MWLUKDK2SIt2jRxpPIuC/HQwJiKbj7l+NjwRh4"
    "BdYNXo6n8e7o5fhYMAZemeXGL8d3tFzBy/Fo40lk/nmCwH4DMhwfcpAh7FuUg7iHgahsbQ"
    "isOyDjakNq6SiHXtrIWb1fV2b7kLLnCPDYCcdBLEh65d6eOQkGg0+FI41PuoSdjzEQ930o"
    "J1cRgnHgUzEVIR0FGIM+isiNAa+qbAgAwp4joOUm3b9BMZJoJXfTYxoco/LddKzZJCbJ3f"
    "SYBsekfDcdazaJifWMQ1Abx6H1jANoKil7c77HlN2c+mGyD+XxMC2mh4k5RWTdpYhpMDj+"
    "0SRIK938qjl0PFFYOHkXKjAqFtYwe/RweBOXKmBVZqw3SkZMgwMCS4WwtwddN/y3RlAqHF"
    "cQP6SKLmw73W3mERxBhxkCyjzbGCc4HP0SzZ608uRhCgejJWFDDUbjkHA5w7GqJx2LjoYY"
    "iENi4hirF7MhxRaREl5CPypE8wgubp6xeK7CSqRAIWVqN2HCVjTPPKLGGShdwEs3qIA8hd"
    "cLrVEHHYmRRG4CdKSAfSocpw38UYQXNppE5eI+JR8Uj4iYaUE4KfiwRKWK2APZeNBlH5mA"
    "TATf/9jsRAWMj46rK7TrkI7Y8O8CI8fIbZiyEGNAhkMMA6BVEYLWMy77JrpONIx9KsKQ/b"
    "C9IDNF+7si5FAgJmLZ6A3pmKiD9BQDI2eM2bay0KABIXVANSxAjj2HsWwio45IiT6mwuVM"
    "rgNQqKgIRD6JKmTWjhBL1BGkf9iZShgjAFAIhwFGjY+F3YFmbfyF6SJwOmKjqJkugmo4ic"
    "6Po2YC84OsEUxesSIoj2sSTxO4zYTSRHUjKEyJIgDDMOM/QwLF2V40JIoc9aXF9VQdajH7"
    "9M42uNQl3dfGxMSuFrk6pru1xSRJn3ybS2lCxD4VEQXgX3ZTxRi2HYFr63HSf4SVL9TTf7"
    "hN+YDpP0AbUfoPiNFXGbhLH6sDT//hujpO/wERy9J/RALY9B+tcSHpP0IqSfoPnPICTf/R"
    "ioDmIcB1l0v/wVYXmfchardT3gdKEdH4wirz03/glBes9B+t/num/4h0Hv/WK2NEqkeI9B"
    "9fqhkk03+AyoL0HzjlBZr+gznsPmdngvQfHBJxV3RN/zFFHjeLMiGYn0HCA/MjkhvAFMTX"
    "/83vwZXI9uZjVWSvM7bXFI002MXE5tphVYG6cd9kIoHX6js84DZdziYfinun9O++9uwlFj"
    "CFK7jG31T2A7nwlACtg5bDFviLhdkBYJf1zBIQseudLQBersy0wLpkmeJh1+GwzoX6pcu0"
    "FNGnAqHoijeNsTVqs+HwzLHPs0RxY9iOKlJK80N2U0URyrD2fF6alEEClX3PMcdAFTojXD"
    "YvD0sNaetOtcez78CeB+h0oYG7Pzp3O+SgC79Lx8cS8VTBjyZO0Gbgq0YXJ8VgYRZEGydo"
    "05h1o4+TYgiW1e7N3+k38OTvu+3t7QQms4ue7HW1Uhnt/mtxOYle/20ycbgyNJ1Y7xR0X0"
    "gyvc+eHW65mt1NV/eY4fROLrbL1X8z+hSeDZ5GD372ejW4YhcMGcjMFbJYBUMGsnKFyfw2"
    "Daee+bACLv3SYWHvrsa9wH6fFJC64whTpL/7QdvENj22YjvmRJgaMhSPYGdjL4VbbhxoQW"
    "UsVbx5DoC52oUEeUQ6qeLDNjlQRE+xYoQq0JjPseLtp2Beekuf2XU7TbGytuR58MDDlYJm"
    "byeFS2mGndUgrI/PNZ8hpwEUK4+Vcdc1rJ/Fuqt8BlCsPFbeddaIBEU8SC4DpOkUKnbeob"
    "A+iudzZB2CYuWx8q0VphyisO4q4xAUK49Vkm+IIEyg/9zZhkiJBYqRWgOSaiirmJ1nGiIl"
    "ZihGMr8haYY6zW+SLENI08l1iig3BUKEIvu8mSlQKZlK4Ns7mpYiqYSdZqVApWQqQWTkVE"
    "qKTpYuzkhBCZHcggjyUUQk+MpbNxsF0mgKjyQXRUSC4lHORIE0msLj+3R4cDxHD4JmyG2Q"
    "13IKUutyZb6UCYkQYL5XCr/+FxfrAQ+F42FnP6EZk4nw+9cpdqOD9MuaYV3+i38IHWrgu8"
    "GYedIwdHwKUZI3s+MPqtrFbLLpPELxtewUdQKr7qXstBDJtW/KrYqtPhP+VFemh4j2odoa"
    "3Pcpg5fE9J+n9N9OG+h1Sq8J7HFKH6Cvrfiht1AV5NOUU/JlStYTe9QzcEHr3ruU08SzlP"
    "5beqJXKWPCC+pRyvTjeLHOGE9SsvSUeoqQev5O9BIhpoNoOCF1Rc9RxoQX3Ncop0qPUQba"
    "jn7q+3oh1RX0S5RfXu/nnqH06speoYwJL6hHKPPD7PP1YfwAZY5C2gUd48+xwBATi41FfJ"
    "gSL0jhCRKZkAnlvtrMPlaB7MvpajO7mi2n868/SGdVrJeL+TqM0QHv2jnF8GK+m9qZ8Axv"
    "OZN8CC52vODMbKYAjTfqqMBxxED6Bo9jLJWCSlDefn97LziZHy/cE3THh+WSpHmtafTmfH"
    "RYvzo1OjgaH5u/z0fH5/v1s02Pku1VfttwPNlmvalu5m/1q++fl08iLESC4/Ma5AWMZ/i4"
    "cEOknn6oSF4aLG7Er9zolgsfIc0j9iaGJm7e69DuYfOoLDm81l66APamBSniwEx1ILfSYJ"
    "tY1DLsj9ktbZK6A/yeYbVpacTw+fHkHC766uDElfMkY6smOQ3k2mVPBP64H8gs6IkgQ9HP"
    "KAATdVV0NYlILrZa0hNlrl3+VBnMjAMZRYep0onVyywgF311dDWMWDL+gBHcRUnTM4aJ7p"
    "2UnDhsHUjupqTp8zpQvqOSE4etA2+P0EED3mYig7+tORD6tgGZ68HfJLnNUHt5ZzWNgpi/"
    "Yg+BQ8y7nNHUZuz+d3zpI+g1hesfIT/1S9+5Jtg3Akgm/nlWUEl/O5uRA9vbEQOtA+YMTs"
    "++VS9/I81Rh5KhauwvrPNJnFQKuf/BJSWHDLLoGkWahbIKmEFqOZmY6pBckMFJc/D1L81Q"
    "csgg97GAxJUaBRV0swD2NRtAJwvqo4hzKlAP9KMF4eEWBv9RxBnc+gGBtCCClef/BFkIp+"
    "v17GZ+V3wLh1CL2+QB1Ho2vypwDPNNeMF7kFVl4ngJ59vvnAkxgb7rVYSj1tVlhLXtz/aA"
    "aXHrDpf2Dw5O3h6fT17vH++/Gp1Wh0ln+0ejs+qPN6Vq7N9no9Pfxgej+s+3b96cnJ5Xf/"
    "5+cvq39sgJa3xZrGaL66D52kq86OyT6qDa/vhz+XdtYCXMeBWeVRxvTZpm46aruNoAa/Gc"
    "LNhqHE5GjPM0H0IaXfQljnxlxn4eez3VPSeT1zj6TULUw1+PJYjlatBKGY7JIoXOX5cxmK"
    "irQvKwaVIurlrYTvQUcX7Y67rQ07JIofeyCMp/rqaKjhbB855jlJf3E0/G4DZ5PWdN7FJF"
    "riwea7kKo1HWTK6P26+jrrFxgbAnJ8EuKUmen5B0d0oZYbj4uzzbi5Jn8Q/0mC8hDBd/s8"
    "6UI2/Wo2nM7aJDH63hzcVp9z9yoM2IziD1xr0+1IY526arKUD2dE9MnEEcbwkeeXPeQPbt"
    "RJNpQvhyD0Yu04Z/3WwHGuE82wNppA/3oPT5OW948OhlJYGPaDO9+eqdQ0N5dErd8ViWFX"
    "v6caqmlBw4FSv9s0aau8y9AeijIeZUOYhDI2odPVeMxo4MH40pWk4bC+t1hhg0kpwkq8bk"
    "fgqfSoBMaT4MW2fDk+88MWo9uJK9Ji5JFjpprFQbSUu1hqnclTwjrf5/pw70CFWgSbstaD"
    "9vrB32piFdwkCH2Y3C5rMYu+w/Qzoa40A7Tti8dOm1WC4Xq8127oLtv+KVVzZ3cy5tc/HH"
    "sriqm7xbbM3ln1/Gr5qEwvaVR7+F70P+y9Xicno5uzXKRvA27K9uF+siSo5c/wrhrksDKC"
    "blCrxY0TouCavgwena6NlK98wpcn21mi03s6jYlH+Z+ZAr4/00j5l2Obh0imQJWFfttoT2"
    "hlvPFbTPSeno02dJJW3O5msO5YrGi0MKyiLEJUvwP6wFf9BBUdu3XKG432OswOB0gnq/e0"
    "I+SeEG4w0K5hXHsj3DWYIxCll6xShLZJNEGxBrD0GQ2w+gV6y/QyLbxr7wobkwNxQYEQlN"
    "eTuBt82Fxl6LpojVoDLWpGk5crDrT4AIa01BArSfFO2ObFplwenUhQGlDjxh5wEJclDrr6"
    "gIov3u4tDsB1y755pWWXA69VxAqQNP2HNAghxUkFwcWbZy8qiLOfInJYRe2yqYEjNUaYek"
    "kh4z7Jgzw240mJU1+9HjOyVwMtqmVF0SVOM5fAKHBE5G4tN1R1CN5/Cx0ohCAhKTchLRuN"
    "0cHLCn4Zz6pskJqOj2yT/5jUp1tYEJKtUN6xw4x0CqH/8seMc6os+FU1S8k+Esh8SubKdK"
    "SCSzxHb1HeCHpIklg/UNaO/XwuZzSEOnAx9m6JTAMQZ1dGEGrNk27X3cu86MAQvG6PeXL/"
    "gMOdwChxK6i766z5aASRedobPmbvUmnD09yh4zKOSSn0V3qxTubGrPDaSjziek7cbVAiPM"
    "+115jg3E4qMXj6GQlK8Bf7zsQAu8sdHW7/BRDWnpr+rwYJk2jxyLSR0yLXHGJ+NXHMD1FP"
    "DP4faOFjr0c0RNIg+OMHRBI0JEqAMlMZKHx/UvtBOI+00MmEQcaQYmEsfA+hoMM/biqkET"
    "igdWECUVxxQgSiyOStIkFw8NME4wHtMKkozTxBdYovFQFiwLMq3TTMJxkQ6ptNNo611ST6"
    "f0Eg1Joj47ATlNfMFJQh52Sr9E5GgvoD/3SWad6yY8KfmXbyGpBOVIfX6Scpr4AktULhum"
    "n7+fw8TlXKouXdQxgTmauxxETcizlLtsE56g333tkWhD5SDzO5vFOlrYdc5E5jetlIws3P"
    "8OlY+MbkWWnovg4yJCkXr6kTF5aaJpmaDqgz+POUpXFVquSp6yoFFs44QqS56tDKPuoAGl"
    "pD24NGL48rxVKS766pBkr0pLxlZNdnDk2haNEDggBjKRboPE/7uXoSCMBlFNV3NB5eMPpg"
    "5Zz3B6xgAaJvcZJQ5bB10yoOH0eR0MlAeNEkewfIZ3LUrmd8tydbhZfAsJdy1U7nLX1v8S"
    "F7x4JyoG83tM1Re9rHbE4d84J8R3PIFdO1RQOCURtvhNjcqueuBgx75iwVDpswimGs6eEr"
    "UCSJY7eRZdNaJ4hkTI1U0l3cLsk6wGUpE0BD8jo0BdudGUl0A2osDoGcx8Og4o78+exhNz"
    "GkY93U0Hk1Ciqo5xvRgHlmqGi/bFRRLoomMMMMqBo4vhIoMJkfoto73noL7iNXQuozDx9C"
    "TtT/5C3clI36ourQ3HAe7LWtbJVMGHo4Px2fjkePJ6/28mU/D4+OXR20p79b/enpn//vL2"
    "7+aPV+UA/9to9Mb86+S8HIQPkDcj8xg7rGUjNvjk4ZnScKt5RJb8Ul70XiQOKo0XX8FrvB"
    "iJNpn/Zpimuy/cI/pOKtD8YCASdVBDx/UWyWcItYjXWgnpuCpKjpFMw9xB4g+IYaxDPEDs"
    "f/tYBeChrYaO1hBJxVZJ1wU3JM8rYsCldiwMF3/nRTYkz+IfcnkdC8PFz8o8SxFmMWtlnq"
    "UFkEWy2EVas6KKtxW3s3nx1e8p/rGdzjdmkdCkMQJPkcw2k+VqZl4qEeU5GnDfYEKOrrfc"
    "vU5Tuf9upDIJxa1IzW6AfUjN1+9ZJ6f9MRIUZtoh2YYW4b1GYn++QPLjcJl3zuST2gwhWh"
    "bvBiAPbLar6gy7B4qlyE3tNUXXvQAkToMedhcQyyKF3mmlRzFRV4VwrUfLxVJLMyHKVdHO"
    "pAn47dw8iBU4GSRQu/c+YKAKvUuvR/Kw1NBxbQ9o0+CHW9VHYrAwd1zPA9o05uFW8pEYLM"
    "zeV1+I2FsaJPC2tQZA2zLn9a9bc0gvtcbkKdRweRM+r9AWDNH/oYxStYhvu2IMpKoJ31rY"
    "lXp4F2AhVYfrkRiHzByxMyUwL8YGa+2uOsgm2fC/DANl2kAFER8lrq6/gRfv59u7yxqml9"
    "oXJD6ua6RSH1fXuubFbSAPOIOslUkDXm+mm+06xWCz2Exvxc6Gct/+bra6ixSyfj9bLqNf"
    "qzNoTH1X0/lVUZoK/H12V5lc+bMTzorxk1Ju5DbwPbC6jjeABku1TLt0lE+AKyvq62ipeW"
    "h5V2pm7RiKMiLXJVjW3ZCDN4IcpOY3dz48Ph0d1M/CnpfKci/Hvj75ZXxUPxz7++iX+lnZ"
    "/dPzY3MU7LfQjjDXgPnJ8T/df1mzPzg5fjk+fT06rF+j/XX85o358+Dk9Zuql8w/9ss+PT"
    "oq/wHacUPBNVP/IvH+GI30TN5cM4kHqJMqLLJKeDX+bXRsXuF9/ToGV39Nr3ElVoOo5pHX"
    "3yPzKK9r2VscxR4rxFx5bipI6D7FVcEADqm4PfQYPhwxAih2LEUogg9Ur5P1oB10tdTYJj"
    "dTdFAdEV07OzRoLw+B7/9AyRQgcXwdRNs0PJFrE1IgoAZwYsatsuAIOyzlo+wFj91tfG+k"
    "6eUF84plWB0zROGtQZ4RLlK3JsM60rEV3T7sDYk/tlg3H01dkN24XdmzEhJnWXCmlJZAr2"
    "fTMiV6W+BBBQQYVF1fadQgjUPiFQUECA5l/2fUII0jtbSIWHLXFFoQGGsLtxNg2ZLbI0SG"
    "ZEvUrMgyTHym/E0+6+vkjeP4ozTAIPd50jjcXomDwW0AoPy2QEt2y4+Wu95QsHzeQfVI9o"
    "fh3sQ6bZvftPC0zecQ8dzVgCCHyndHD4Is4Xn2ajG9rJACsbdBQKQ8x8E+XQSE8BH7X3xF"
    "xzDaZHL55nyG/MEEqDDr86uAoRUWKS5WQ5mYoAXjLaJjAg/SoA4PPjcWg8oiS44I8WX70A"
    "CzVt16vPk2HdBgHdtWAPbsF6h9/0JpWFAFlgyoWHB9Kx4Ycs6CvaoS+4Vk2DpmWGCM+bg9"
    "lZHMxwEVPi21VaL52C/SG7FAJiZo0XwM6JjAw/l4cPD5+dirLJuPISE6Hw8OMG/V3pmiwK"
    "pDKrRzvSrQqoMiNdxQJiZoiVVDOibwwKqHB5+1ar+yyKojQsyqhweYterwVE2EESNFUMJz"
    "Oy2cePMR0ubzxUkr7tW8UE8oXjMfMpW430CURDyA5usI5NAFKsATh5u+jVOGBxBlycLDdm"
    "2a8MaIkAThXn1JanCE7AJNCt60jOYZRnSUSwTO0wyZ4DlssVNqZxR5NFiimvyE3wjZBSvV"
    "d6Pqnkm+Qw2DH3olfCaVT6T0/sL6OpnA268pSN2NkF2gSbuzw+jz9BhIzp2tL1N514TcMG"
    "rPZNr2Ao1sRFEdieaig5o4ICR8LZ2q28j8r7uR9N3I69n6yr503/5qHr8Lf2MENpq43vVi"
    "u7qCuV9Mfy6uPpSmsy5WZhBGSimtYlu/GZVB06yOWBc1vVVa8opmJfpqe1skgwXbahyW6r"
    "c+Dde7BWIDETtTK8MwGdKocYG0ZaQa3Kh5abRlqHpdtGXrjzHH1P6Is0S4tGPS8XAvhXYQ"
    "SiWUsbnjFY56J55fcNHEMu6/Oh2ZyMOj8Vkd2VlOuAejyelbEy/6pvxenZyPT45hlGPdVD"
    "yDeCGPflGkk6RpotNO21OwNKtwKmCy8+VelDrYhw51oZdomd5sm8ue1Z/MLXZLQAGys73e"
    "vtpvkwNFGDQVE6pAYwdOYe1nYLIv2UYkFDTli7VIuzxIXfqOukbbD6Ks/3hXZ+E0XC1NZE"
    "i9BQ0B0lsZqXdl2zobXrcOhdR6cKXdGkuSN2SzmBOasFsBUsbrFpL6I9S2zYXWcZSGxGpQ"
    "xSMVypGBLQ7PpK62A6BDBGryrrN7i2hpyCZ1hR1gGyJ4k3dtHd1xsJFFV9UBLtVL6lizuf"
    "6SXUwnCHF0O7yMTsrFhy84+0tePc+qYMBL5wnp+IqQnJClr5jDMbwDsNnjwGBPLscaUlJI"
    "2+29Kk7YeAalcRAIx7UjIg3a+R388Wx/VMXrycKDKh3DHhkPrj92h4TMGrNNXbEN+3SUBQ"
    "8Jjme9naJ4U+ke4GpJPZ6XkeKB2NgYL5kcaUyd3thYb9wA27hQiAzq0F0nx43RU8iha1AV"
    "Oy5I7usDXYodPkM4C/J7FDsxdT9MlDiyA8LYwfuEPBd6YthN1+vi639OoVTIrOQWJ0axHI"
    "MKIC8K43zwcrG9eb+ZGDCW5tN0tSqp7svl1WZ265f0TyIyVNaP1iSTST/A8PgysrfWptzz"
    "xM3wUDpsM8wi24PsggoMhn0P7uDpCoaZdbASEdrpsy7QP05B2sO+FKYaO6FDWB2BoJzQAb"
    "aXh8D27uFkCpAYHj2qbRoe99AkqI2A0T0qAa1lxRd2DnE20h0Ou2tYJyKmKgz8yaIKPggQ"
    "UPBR0esiv00OFGFHxYQq0NjdhbWfmCr4LnFIgE0Pqo7wuEEah8D9DQkQHLpO77hBGke4nm"
    "R4kHCyCBNcLrhsBuFVPbSKlgZiIbl6YLmXKEKhLoJ7fDvUB+15wmrzNq4kJWLzu8Sa2K5H"
    "S1UOQnjY48HS3HjDxmj53b6OP4R9EsxkXTkYs97vWghDUTgoBQM0JOIg9UfkoGhzQ7CtKR"
    "l+gAqx0UFBZcda6G7gG2xEh/VlWAmYLizUAo9IxoYvsGSEkq0C36Z3pIacdYPqEhPHSBE7"
    "3xFQyuLtlyh/X8+veaF9X88wH/C+XtAAvK8XQvN1FF6igSpA7+s1fRvd1wshiu7rgXab+3"
    "rWiOL7en59wX09jOwCu69nW8YuGmE6ytzXY2qGusMFWuxyhwtHHg2WqCb7vh5GdsG5r2dV"
    "3e++HtAw+KHP7S9a+fh9vS+tr1P39YKa/Pt6GNkFdl8vP4w+T4+F9/Xy9WUq73hfjzpUMr"
    "fufDd+5aRHDoY41/NWxcfZ2kW3fsVneB7QqK3pXTG/pqUsIa4NYfsggpECPEEADtmyV/Zs"
    "u5fpJPnF3fJ2cV8wTsuUr+YlL6hZhapcUnPMVC+qOa5+57dPrTc/yoVsDQLKZ0qw7P6UaF"
    "rZ8R1DvZcRUz0juDqFcQgjJbyeGOQKFS5B9AGM6nfDmcIWXjlqy/pmqG850cEvTguSC2Ih"
    "ER+aRmwLbJsLTXidASdWg8q+zkDJwYDdfkikmFvKFODgQzVAB/tSiOB27eqYgy58eadjEj"
    "FUIb7MglCmoA9xqQUVgYFVfLkFoUxhHeKSCyoCA2v6E0Q3w/kItf9SRyn6DgXL7k7DN92f"
    "fq3Bpix2f1YLQ1GkKUqb7lez+BygV30BGGjtolYE0657SXzK+d1gw5zZtktQPEGdnHXVg+"
    "NJIQQ+CcRt8K/0Po/x9D7hEiDK8wPcAIlChhsBdAl/+w+s7suIw0UMTNfFoJ8QJ2StmRkn"
    "5KyfIifk3ztXTshOL2lOyHcoD0e/DDEkG3yiHzRnTEIWxlfOy2DSdRmKsMiqIZrGBvj6oX"
    "J1U0nXrWeC1UAqkm9GkzJy1SXLaoPSZhUyRJ4bQhIh7F7mkUyB018NHQ1CkBQHTNidnRTJ"
    "1BuIIgZ1VwiScYDvdmfHRTI9B4J/UBeGIGEHuSKSo8dTeCDY9S9XUoKw+91fr3Xod39dl+"
    "n3AXI70MJw8XfK85BikdWDfuaHtDhcTbilsFwDbsmcRq6dMQAXgj3j93KUZNMIYDP/cC4T"
    "RmKBvN9kVWy2q8qV9o9tsf76r0x/mM1DRj+GPouMSyUOuXhur1q7vNQU61Xxbmsab/Mnm9"
    "+ml7cwA3N9t73RiSjd8qq4KmYfI5WYhqKfjUVhN6NT7hnGFWnCiRJaW0//CWCm5DoBXK3B"
    "OPmqHy6axLWno/O3p8dVitqDo/3x6zY9LWCi43oBTOXRHs9JXq31erlzm9dCG6T/+23Zty"
    "ZL7/6bN6cnv5m/T0cHo7H7++XbcrZq/v6P0UFT//fx+a+Hp/u/H5MKaseGFwZT/SRwyaAs"
    "7dACbKufu7MORidICRyarpCxmgcpOTRYziOag/3khTX0XUYpCbDvPajfTlXZzzxJmYIaTJ"
    "0aX/eEFCK47B1+loMufMbuniERQxWCbT1JmYKuu5lPiMDAKtjCk5QprLob94QIDKzNp1iE"
    "svlak/hMuToyw5aBie2CIOhS2DQdD2TzDIzMR8pRqhQ+vWfLiaYZ2MxygnMtkSKkEfqLIP"
    "9iov1RHbcnEx8660oiTcqH719KHFoF9G1EvD7PnZCgTdn50GATPiNyTd0HcUufR20W6gMh"
    "9wVhoHcL/G7gAXkKu7eVUIceicFZUcncZknq5MpK0VmWEYJl7c6V0mmC96kz05yrGk31Xs"
    "kAoyAUUaiTbjN/SC/US/gN2JVuBF+DlqjjBAkYpGfIXSlA+oXoPmZ8asbSAB8zXslAXw7h"
    "mGlJuq+W2GMG6iVeN+1CN8IVVK8xAxjkVxW7UECnVLfW22w9y+HJgueFNazW09tiXY3Uxe"
    "r6qz+6WS9ur71ctKqhqqvibrr6EBzf2KuRi2X13HZ1zBzdhiXOSFqCfPxq3YPLUolxgGyX"
    "u7bEsYtvJz0PXQJWSkcuAU+N6MyAYc9HDQNenp3Ehy51EXHHFjroE2pkuecpejv3+eX6rn"
    "m6dWzCD2p7oyM70VOENMhwsGrM8LQMEqhsn3yOgSp0hkc+L09WDd4UJ4PvEdKwwwlUvccD"
    "GSRQu/U4wkAVurTHUXmyahAcwBB0NGjdwxey+SxGwcELQUdj1D10IZvPm7NbcUlM2BAlzN"
    "ZW0B6qlm8WFzPqDaGhUenFuaHN5seczEWXoE2MPUX3XFKALNpmsdUFbEBKY3XLOWWooHnB"
    "9tDb8W2mq5tv4X2T2dxcKYtl9N8eUd0J2o2WUuajTTG9S7KqKvTZ1BlTUNnUNaxUN3UNT8"
    "6mDg9+IxiqbOoaXovqxaaiGnUet4cXvil4LsYq1d/DC9uxXgHKu1w7zRZhYJtNtPpzNe9U"
    "Fl7KSewP0R4R7A9j+nDCM+VD7Q+x1umZ3dZulM6c1AFVAp7fmVpzetQ6G55we0BQ68Flbw"
    "xISbLQqxEjg9vMjQRENwKVe9O0yoLTrRd9Sh140t4LJchCFe/nIjoa5hD7OaT5LEbxfi6i"
    "ozEOsZ9Dms9itOspAbzmA0Uha4qVQTVc833WrAIl3dV8fKme0kr9jTWaxSPalwY0NCLtfS"
    "loNj93dNmXorSJOUR9X0oIIN6tFTd3xXwzuSuaV/K+7v3aUO83WjWy2DaVO+6pgg7ru6sK"
    "mfXeV0V7hBR/3i6B5OAGW1BjgJ1CQoJobonqd8OZwtaamplMgicFu2dDhU2h02aoiuaf+R"
    "kTJZNg7DlhEu3zIfJX0UlyRcic9XRGFgZ89lueBF0KsPLrnqQEAphdu5l6+FMDtryjeU+B"
    "QiLBBoqiTMLW3UTRIjCwSjZSFGUKq/JmihZBvthbtymp5Ku8dVGqajN5P12/9xdjP/4Q+q"
    "czi8HVYpMqLv5Yzlbl+pZ8UeDj4gNydxxeev/+2aOUrxxfmHUPYQoWPrPrqtdqVVsv1OT5"
    "kz8Xf8pNLCRda23rNulg4ECLXzPicE0akDGZzfSmaJ4++ep3B4QEpd0v5tfryXpZ+Oc2Vd"
    "FytbicXs5um5vzza/whId5sKP2mMW71eJuYnouxbCukec2bHjhZoFLSmydGCJTGyfPkvtu"
    "m3xWWodRPs/I4tqcB35JMt4QZQzs1bH1fseYorxUwiB9hmq5BRL9w9uMEfRuGvbKB9hwkq"
    "2jaxu/tih0kSCkQQ4QukjKIIHKX7ZnGKhC5yzcs/Jk1dBO9TL0LR0NOviMqHe3L4EAZrfO"
    "juk1YUu7GpMmqwL7oZQBt1Q0XO8DrN7HbetseN36F1LrwZX2bSxJFjrj7RlQn4an9s5M1C"
    "IDRre+i1+S6QNL2l+5V2PCFYrAS4LT0RCVPSRU81mMEu8ITkdjVPaMUM1nMUqxpTANgIWF"
    "IdgJcM8uMwxolGDfoQwYFSWrAW/T0gV/RE6jD7ZHytgRMfL2eydIDktSJmxa70iebjw/2w"
    "oP5mnaxKyreTCfEkDsq93W+4HJ1XT99TvezEu9PqtnT0LfWPSWb+yl217+V1EnzQ8uyGJ1"
    "Umw298siwARypF4X66vVbGlzK3pJVg325Wq2WDXuFYpHPhPropwI6Z653hZAt4uys+Jf38"
    "1W9ZXv9XIxX8PC8ufFbZyG9ep2sY5+XE83s/W7qcso2fg0wavJiOM0fEA5qlDO+ptp/DZO"
    "GIRh6uQ9iUPFdpTj+fo2Zqv50LD4feHH5LtCes8J+TNQX4epz0rLYerzbCcQyM6UYHeeUU"
    "beLAI5NUXE9WmEl51K2veJyx8umnS1dZqE8cmxyURb/6v6c3x8MD4cHdd/vxyNDn/ZP/hb"
    "nb335PWbo/1y3LUJaoO2wLQEZfeK0aS7OAB/LvNcxeZHC+To5PdKwOOT09f7R9Vfv45f/V"
    "r99+3pqxEpbzad7/GoZnvyZlSr6Pf98fn4+JXR1tnJUZPP9+Do5Kz8i2gDzFptS15BZL3P"
    "EX8ybb48fzJB75YlXvkA/mSy9WgFBmu7YSWHaccdhTD4oPcKXMJaRdeWfkV+ZAtGRcPSjm"
    "rBW2fD43tkUtR6cDnembQkeehmvSBE7BYZFFC3UtHvVts2F1rHTg2J1aCKuxTKkYXNfQ4L"
    "I6Jh6j6AhbfNhdatR4m3rnpDlfYo63WrgKJe4srA2lUxAdEuq9X7smmXB6lbPwakShClfQ"
    "hkyMJtNkUyoA0RDbHdaqn3o2ubC61bXwJiNajS/ozkyMK+vJ94X/OJ80CQ61yq6QQjwULC"
    "kalbQlI+jprarpsYn0sXFWFM+NZiSIZQDS5XfmkiOBnD6RK2oXsyRjWfxSg5GcPpaIzKJ2"
    "NU81mMqR0f1YBwq6cMj73la107AmzO6UOBC13K6uhc+1l4jbdJgK1xRxHATKkyHMOUsSx2"
    "jifReth5psiFsK2hvuK3jPNmyHtrAqFJGKHaOxNos/nFr3dcIVn4tt94ctE72DLA45zF13"
    "wJGemicTIK38P2Sx4kiB7o8+7Jw4XMygZNEXJh+/mfh4VO53zGajPPnSlK2qqHBZk6Xw9G"
    "gDs0FFt2QJro5rYesHC/QHtgh7JJ1CC3dkAsUYVv9btRB9P6PYoOIwBSJ+b2nYDmjobosF"
    "w8KDAOCYOIqoMhgpQrawkXuIOm5OMG59FBW/4o+hwaY46pmLDD0CKY0CPscyiEO968+BPx"
    "SAtpE1bjVQSjKyhRVgoUT6QL+ViC1CJ9hG9v7EYnzDHjk3QYLRE5PU52BZw7NlwQlnhk+J"
    "QJO3DVwKjwftf2tAWCCTQgHw8hrUAL/ljYhSaY46Al6DAKAHHCy7oDwFz79wN0xEMAECf6"
    "H8QB+QMhLNL2q0AJZQqRj4iIXKYUf1zsTjHM0RHQdBggMX3Cz7Yz8NRICSnq+Foc7vn+L0"
    "cjAKIhqLDMSzHOR69Gp37M+OO92fVeHDdrIr0e/eVi3vD+bXx6/nb/CG+jjvYtm3h7Nj5+"
    "tfdus37+sP7p8V4V+VHMNy8ePHi8d11sprPbFw/mi3nxoCqqg9tn/6d48SROZZFqp5SKrm"
    "Px+mocH5+NTs8r+Ce0embXj/bORkejg/NKJS9PT15H9lA2nGBltfBwtfg0u368V//b8Zw/"
    "3vNjo7EGWmH+42SMWKNRbyVobReb1QShtudbhImcjl9VFnCRoS5b2395XlZs8GKD45fRq1"
    "JKtm5/2z96OzorzbD49O/lv/+SosyqsmLCV6cZq2Wvvtgzrf9lb3R8GNscWznRGKUI6osh"
    "nfvCULu+ePvmsKI7eRlaEtY3JeLjvcXtdaikv/4cKy7bi64v8N8f76F99MDMi+U4L3srEo"
    "TbWxVh1Vv/hKZi+45rKqvibvGxs6k01M5Umnj/TsP2S+jwRn4pWaeucroLuyr3KmJ0PemB"
    "eRgxum9kfrc3A9pbANWvfri9jaevubTPK1ZR8fVP4c2bB/6P7rrNg+YNxmpJ8bG6XviNPM"
    "rh8LIuAtnaF/kLRqq3lcqKKw63Va/LTx3vPCVyPnVP9aR29SkYuMkMV9EKXnoJCoydnveg"
    "IDelq1CQbfVciBvrluvB/tnILAVAtJ3dqOyd/1pnbBodlRWfVtPn3v+zF1B5geFsIpg5h0"
    "/owl1FAq7EEgJrSlK+2HsaXw9K9yrr6kyChd2NgioX6veEkjJEKxefIH2ZJoEW3qdBMUah"
    "od783ufiECJFGmXqYkkKZHi3BMcI7lyoQyTvmPi1sunDEiiRDGIoUiyTljbadCaxoCZ9ES"
    "GF1b+LgKMMYvXV8RF3EmCPr7qa64pjr6uhDXaVt1h/7hYjBasDGm30hRgCcSgN5vaEE7T9"
    "d9bfSREmQQf4+rs6aRkkUNmXMnIMVKEzLmfk5eGogX1rlSKUfWh1ezx9fZWq3bnHqUusKt"
    "A79DjvKmtExbzNStCJFh3K3Z261kpU7t7Z+OVWDdhduppzxTXatOUWX4kG+yy+dHs9m8Q1"
    "QdC59xOpXLXU0MEK2AldI0LW7ViUSrAoVe53+posWrV7X2OXZfvD7dK/+Suz2MRAL8ozM4"
    "p8Ua4/oRNL8kTtXlP6SjKnS6B3nNRX4lk9v0FJNNlvg6Lb+/LtSXg1oaMVYEzUVdHBGnC5"
    "WAODf1OWJk0PBtX7sikhOHgFt2Zp0iRe3buzKSEEh4J16apYTmdf/6uK+XyGs/nk03S1ms"
    "7dOylB8XK1uCrW68l8sSkCPi412e30crFdTd7Vz27LnlUppVvFcK4Wd0sM5tV0flW9tA5/"
    "n67XBfN9x7pqv1Ms4vWT3sdZxiB7nmI1TJQOrxpu2YRwb472j49N1rez8/3T8yYBXJUXb2"
    "T/sV8q6ujITwjXcI8MDEobVEinyGtYhhbphG5/vuA/g9KwVHsABe0hlnM0prRTrynRP3bC"
    "WsS+K9ZOJAsqhAaDM8DyCW2ZCYu9WErQasFkLI2SUiQg19MkF6OdUyNQdl5W7LSmrZzo0m"
    "4KiHpD4XcMaDcBS7A0jSgwQLoLUaTJBBbBsjOiwLDoLjKRJlOTAy9lRFAbnQDU0kSAphKy"
    "hys/FgCPBEMRFKtBCbgm8LTfd87FFIwoxgSXDf5FFL9ADSyQhweXde0EJ+NB9q+ZDA2bvl"
    "wS1+VdKiHoMAseGlzimhVYacqw4Y8qBDO+4nMKRKPpebLZ6QnGZkCEGmpbA4xNv0BzTvXl"
    "4cGVjE1AxoMcXAEbGHZ2bHp1RfYL6Yhv5KDgGGPT80wI7BiQod3q1wG2HBbpjV4oFRe4xK"
    "IjQi744MLvDhSQteygtmxujijR+XkHIBkW7vnYJBYekuGd7NWBFh4U6WGHUnGBiywcEnLB"
    "Bxa+AwXkLdyvLbPwiBK18B2AlD/pFDjJnSsT8Yw/MYxm84+L2dU3+vBTWwAeamKeNazX21"
    "IGA8DJsC3AL5vFZnobHiaUPX3d/hK+VJQ/Z5jdVf6vsmXH2Vb8yZyS9H4taaAHjtTu5dit"
    "dIJTsJEXHl40g6Ln6YXlonR8Ydn1eYHI8siegRye7r80zwSdnb01Zx4nv41OD9+Oqj/f7I"
    "+9kw/L1Flj+wxR9YvgdMJyssOjfQpoWjv6pXw6H3OEbOLx5gQLi6z2Xo1/M48Jnb19/XqE"
    "qKq6N1XOnOvAth5iV5EeVdenH160Fu8VRXLW8xHeq9XQrWVLdOjeSX1f1SLxPurQBBebOv"
    "Ed1U8vyh6qeTX//uuLlm98hoSPE9YhEkJqP9VNkf4xEtpmtA7xKsreNgqpUDRqLxrBtrDV"
    "VDuWmBHhkACFoBwBHrfJgcI+V6EIVaAxzlfo9lMwedGdQW0UkGY0J2gtK764i9Coze5wBJ"
    "3DiNK0Vf1oHQYmt5SJwXifBb3Ose3lIYi7JyRTgCToINh2Ch54usOt9DkPcDB4MCcOS6HZ"
    "uUmpkrMm/8w2JsEBq57aYo2m8AjObWMSFI/uyS3WaApPsypgeLkiCgRNvMwIXFzqL20gMj"
    "HAsjxbCA0fsO/WGho07dICFXneLIyIs55Ux5Xw00YbUh6kMPIgAKMXegAbS8nfTqOC8ecT"
    "4RbpfQGC4TfIlyEUh4dWNABDMh5if/wNjDo//Nq6shEI6FC7HRgcYwwaz6XEgB0F3pemGJ"
    "iu/VEPpCcFA57IYj0aBkT4usggMPNW2lSUmahPhNrnYIAYllm7jiSGaQnwTvM9XLa/mt/0"
    "0LUi5JGJbLIlyaPzLXIghHl7NPVk5ujRoNY4EBiGLTY+Tx6Mxv8Zy28K9MQ3/NJOL1EgFk"
    "5G7Fv1QrGoZpNf5cAHL/00I8T49xl4+hU/0qgIMWK7HGXkYg7rXminYbbsB8zADJqAyZch"
    "QF9bYZLRWBVoymXX11G2ZQhWlGg5ar3JsdyaVpxeOaQRZFbGCS+wpMpt+1hiVlxnmVTKbD"
    "1RqXGjVrtkxaV0EA0npC47bTJOeMHJmNwqvl+y5Ejb0U99MuamugLPjvxl9n4qHTKoy8+E"
    "jBNeYEmQecPs8/VhmPCYQyHtAuU0x21ok4lQ8INpniCxL+l8xVbW29n864+Aui7WV6vZct"
    "M014ZBGX7/2E7nmyYnNBKWVGWXqR6fvSqICtez9dViO98QxdO7RCEn5skuljgRSeHCLRuQ"
    "VHV/PiqprpZnuVwtrreZbMtNnX7BSbXUOhFKNSvlMKWaJ7A5yNMrxqKWcJ6+oTrM9scINA"
    "wSQlmGxu2Ytj97bP8tDjtiRiMZjXjDxDVkf8RDnFA+7XhyXMxPeqKqXRJPmJkoJAbSg32a"
    "N0CHiPeJW09tSs2cYv7B3oz6RDS4dirU3IWGbXOhiQMAMGI1qIJgAFyOLOz2SyBDHHxBCL"
    "DBx0i9a30JBDC7dXBMrwlb2s2YNFkVNN9oGe72w06AbVcH6h3s2uZC69a1gFgNqrRTIzmy"
    "sDsEsAA6GuwwoSxR81mMHYJaAB2NcZjwlqj5LEZv1Sh09uLkNOJgfaoMGREji9xb+goAe2"
    "tjAmdbQxlkyzhvuf4aXGK5/iKdslyvjrbleqzzltus8zuZbUCbsFm3l9A2WCBAFq3boghQ"
    "uj0Mgc6WK2OzbPPfkG6naAht4lsywHkaKoDMJefvXJvLg8vp/V1hu/grdp31dV4RCO6Kzf"
    "tFKGGUzVDd60V4lZqu7OlQslyUfEmWHcfZgbt7Yl4974RZNm3fOZHMTxfNHbDz0/3js7J3"
    "TLrA0yZt4Nmv1X8Px6ejg/PJ4eiXcX3J7vXJL+Oj+iLWyXk50Kv7YtCHgmuW5T5BSO3k0x"
    "TpO03QNrHZ1VbkukpAfRSIroMkapEBg721Iug0YDE2VGTrKYiCbVRMggLT3TxhjabwCLZM"
    "MQmKR3ejhDWawsNcdoXVURx6iy3YWNK+ZEssnAy3M8WFFdVssmcEvUL0iG5vZHrCfeN4Mr"
    "vvXyy3LdKT3XKUrWHbr3b7ffYTaJfsV1//cjZz1Js65e27EiZOR/EFLe+Y9DGVDgJn2icv"
    "hGckOpmta0666a1rljpnpD7H+HQUHowyU0/X3DgLegk/7XzWSL9IklpDcjsnesX6S26ybW"
    "yK9yszbyPHJCQs1VvJWLs8SNK8yQipEkR+DmVUhhxc7lkVQkMC1D2pQltmwurUjcQxVV+Y"
    "wo5kHVIFE5k4MTYgI4EOkiI7ajyHT54sG5CR+AZJmx01nsPHPqHBiEhsmuczeMP5ochxzk"
    "QUiWGndBiDNJnDwtwgxyQkGr2NMtZods7olGIZIaXnDv1ky2jzgs1cXfqpuHy/WHz46jds"
    "8+ldARkFDVYVQArDEMoqSBP47AlkUNTzwGRzvwyfRYprNjH1k3ez4vY6qPuDXZyvSyRXMM"
    "74h4hTubuaXbWPUEZarN/HKrCS69l6elmlyGxzqHnvOJkNwrQynKTS1kVpABtIDLarxcfZ"
    "Yrue4HWRKpNyyM5uXb8SG8nGcHtuIi0XpQ2kZWetLUovWP7OYtBYG6Qvf0ajfCN6aIwRIK"
    "+cxzE22miXGNSIuf6AcA3sHDJ0hTxeiElH0dJhFfTtqAi4GwYR4LqE1Z+t8ccgqxKWJMhQ"
    "ip/GCqoQbOGWHR8FrO06Qmq/gU2R/jYdbRP7xLsu5G8JYhIUju5WAGs0hUewBYhJUDy6S3"
    "+s0RSeZrrkITFzKILB+4JrgjDtpcT3v8LMFSRNikLzq2liw5pPIXXrCR46Ux1FZIv0sFiO"
    "yYmgnrGFfeQT4ZNB8x1QnAiCJlOI0LWTEGCCB4oXra8JPymQ7LgKLOvtHchw2fwkXCuHW6"
    "NS+k1xt+x8plUqoeS7uqfOVuq2iSzj7q5mk/S8WK0W4YrcXkys8gNga+u7UjezUo2L+bVl"
    "1DaBLK2DpYE/uowSJhYNfw4AhMCibLmNFna6MvZUWU6c4YDVTNJOgg4u99DrReeXf9fFP7"
    "5DDvMyuk3JE+pYLpHlkzC44mN1AkyI7jazoUGFHFaLT6kGKtMtgKUCk687LDbKatCWKzvK"
    "Z3BbrtzLKSXcI9rf4a5/Ob2/XUyDNwkyHot3s/ls/T70LGA70O3seuL1l/v7+8uffvjT84"
    "q0WSs/vPD6wxi1U36UytszaDcUlsX8eja/YQ84SAgHnDcQM7K5ebzuzIsqKfmDN6Pjw/Hx"
    "qwecMRlLkvqSudqlZcnBlkQyoMZ+G9Cea3gQBdTSscBfC77bPlEafDOgNCFd51YmrmYy+0"
    "qqiTb7SgKav2difSli9ukVhZvJAj3501cVyl3Hci/Wm5tVYcimy9nkQ0HN4W/fjg+5TtXx"
    "69HZ+f7rN+f/X8q3StRSc7G2/BFPawWns5f14OToqDKFi+8OLr5D3IuT99P1e5/rjz+Ab8"
    "3VAvpcn/8Qfe9W95v3Zh797peTkyOgiuWs7Dgc6+10XS5B15QqsKdiUpCQh2OI6oTns7Gs"
    "np5Py0XJ82nZdfZ8Wgagz3F3WV0csysNA3JzphExqksQ32dpOpGDDFcWy0GGkNoJrSnSd5"
    "ChbWJzta0ocJDFJCgcXQcZ1mgKj8BBFpOgeHQdZFijKTwsB5lfGcWg7CAL20uJ7w1apmuC"
    "pESBBZOCHjCk8RTK9hsjBAkJ8fnBVdKEGDedROg+k5xMsigVgq2e/GyVVvw646pfoIg6lI"
    "gJmZVilqBjwvaTzQ4OnU47i1QWWjQgJL54AwNkWLS/thNijElRlH41TZxY8+k5mM55is59"
    "TQI7gMjk2ryZzfceVl7Uct7YLCbVm5j39TzcLm4rrA/2mnfb8jNtnIO0o283XOm/3D86Gy"
    "Gr9HRSu6vbWX2n67rT7i0fNnE9uynWQSgE3NIwtoAdHIzV07/ltm1DOjv/tS3lbEsvp1cf"
    "blaL7TwQsA2aqEOyNpPIBepq3JU9hkT/uPKqTzfFzT1eOL0tp7cq2GJe3BL0u96StobVc1"
    "fqMVLamHocO+9NPR5h30NObWk6qMZjGFkLfvmiqcBmC0wMMvWK2Sx9q4x2000Zn1lkxRHL"
    "oAbFGO7USQNibdZxavsVbEv1t+xUy9EnPaxLbwyT4PwtIkQV7BK7P4wZtYYtTvxxwHdBoF"
    "QUHF1HBNF0BpvAHYFSUdh0nRJE0xlsLNdEF9NTBcQyQeYSOaJA4egulJE2FdbKskVxK0Jw"
    "Wepfi8hOi8hy64Yv3pbF6t1idTedX+GLR3C3uF1xwlvDdcnnWSaG5oKZRXChGM4D0kvFsW"
    "nqLUMtQ/3lqOWssSy1vKxVRYHj61ycN8IMWGIUa9wWy1n3vguNMO2ZlwjjmFif5lamWTEn"
    "H+bGoxgrofm4mRfgW9HDB+UTS1/caKWrRIRL/KmbBCkGBloSo5JkvuZO3cDpwfuyx9Q56M"
    "GEp7x8waQRw2dfAmZx0VcH42IwUzKuajptOWLqrCqG2oJgojCxd9uSxNQ57INtUTBRmNil"
    "WxafLod3uC1MKAUTav1B4RzWJWjTkOOvVn16pXY7OSmYSAus87sktUgT/lne8NqgD/NIEt"
    "5xV5o8NxyGB544+kqtvTqDx+97k1O/4rVvhjBMLcgdHSFlEvVgjg8ow64dIOV3Zto1pFMS"
    "Tx8wqoo+rabLJXEtvdtBYR2+bvHYy8LfP336bFqbQhu67kdG24jpcOeBnTPWMdRd1BReSD"
    "BiVL+n/UAlsPl66q4RR/orixbpA9le3ZNwQy3KPfIUXuOHNyHMvel13L2M6zkmWp0TMe9q"
    "2sFb/2BmKSoWvrmikBieHlds7jHFVv8cAeu6iIjN7xKpGpKEXPm1r60IJTKT3OWqmuUYt5"
    "RaNpE0/k0cRJazUTkEjg9Ge2092A5eBWnEvAiIt/Py7fHB+bjE6Fd9WD26dv729Phsr5zJ"
    "b26K1d7R/vGrt/uvRnvL2+XN+h+3e/tne//rf13M68cZL+Z75f/ejE5fnpy+3lveTKbXH2"
    "frxep+8kfZGZPbxdWHh3969uzHJ0+fVk/jVpWbhz5bzZ6Nzm0f189W/rEpv20PHzhsD9oP"
    "aO1MeLF3PPr9380//hIJMF9sZu/uHz6oZtBFldWtYlNliX5gBTAA6wFX/jI6PizhRComtE"
    "Po+UNREAtuwKeq2E3H45d7568mpWQv9h4YFT6oXU8nR4f/brVnnUjn1SupFubo9/oBypLB"
    "X2JOxt0ac/rri72HzbuZ1ZJuO6+3/82TlwbK7eKmWtv4bZUcQFun++Oz0d7oPw9Gb2otPN"
    "i8L4wq9kr6vdl6r/rQza//bTG/vX/A7g6jxqgzNqtJ3u4PTo7Pzku5yok7eIPTp7zAnv+1"
    "9npYObJP6zeVx8fj8/H+0dHfmx9Hh3ulHe6N9g9+3Ts9+d08V/vQmGvQRY9KnYwO3tLDMN"
    "JASlZfPFoptJEivKvKtW+2xDNyj/OGD7VahQSQCVxtj+VQNS3TmMj1R2WSxBqk7MWyn8hV"
    "iCGMP/RGw2YhhiZ9rQYGVpj7kDt5kS95+N6tN9jsQUn1Sax/qP6wIpp/2aHaPjz99PHeTT"
    "GflAum68XdZFsuAx+WG9Qn5f+rz1vK0fDyaFwO88OTSvpfy4+c30nNHPCU0QN/mFXNZGVg"
    "fEPnhEQKX/qk7Hpa163HVLDkbCyAYU3VSUOg8p7nXyEvpaOvkGnPw5qQmVWVg7oylxvzL1"
    "vAQ5QUctb5CcnAzWJ+Bf1Tk0T70ccAVu+EMYEr9H6Udt4noAjwR5f1oYXx3fsUYQqbqlOf"
    "FiCPU+DKpwgTOHUd+LQAjP5sZwxRb7bHpzw7Ve1JxzmPz3wHJNDqEUWiqku1AdVM81jo2Y"
    "TknJlLzF/acLC5JJ80c3Zd3C0XG3OI3/GOd/6WgOHs3Wl+Lr1FsPg0D9v4/llYoU6a4eXS"
    "IBZQ0/n6k2FEZNEg6Mhr1XnnpK/iJhvST3/68zOYWsNPvVRfUIEJNa7/CFhZiX66fPfuzz"
    "9kLDRJa00V2EJ8tSnhGMo0kF9m+9SL7eZqcddpsb1crGfQS/kTsMaWfeyErpzI2SAvVFEw"
    "0utg/+xg/3DEMgvT6uSnH5+/e/Ln0CxMUbMJasBxHNcV3btZOTuslqtZNxc2HLWeGj2Hdt"
    "gIOT6HuQZkNomTdbGaNckqpBhn8OpLKPZ9MUXT0d7Myu1rVED1tSfmpGpx8ryY/vnyR9DT"
    "s3nTz1WjmT5uBbCvL86WRfsS+beyQ4WRrPCsQxbI2uZNi9Jq7Pweku3Pvm8wWjZajzBafr"
    "JQz+fI/pQQjfeKIUJrP2O2TH9DireK7UWhmmSg/OicEI3SjRbQErYIdlUEe0+EBoehu+NE"
    "m01ikrzyF9PgmJTf+cOaTWJihYJJTUwRCMPUmDlZQX0chl5W1qi5JAZmQAqoj2DQDT6J2h"
    "NsFOPvqIkuaT+X56dv5VfTv8mrN+sP29R6pSzmL1eUr/HApXAV3JG4FFNdkl2sYKSJX5Rs"
    "2uhofbWaLeF+zV06uJ2tvfsV7SWh7XxWRUuvN+HP9N2h9WZRrl3Kzng/NRgbCvN7uVEtVh"
    "+La8wEPlUjbr65n9wt5pv3fgLb6t5xuXur7oxMbspFPn7F6YtaUqpcKFK+ReRC4czAiK5O"
    "f9jiq8mQuvPFI8vAGr9TiNmN7dWvd786Oalf7D4bnf42Phg1U61H7Q+G+GkFU8aBAQZE9O"
    "ZDW5y+qmP5hQPIYWt/FtxSclHq/uBzLN2vHTj2fYTdWhAc5E64oCQSkDbxeHoALG2RgCcy"
    "oTimoCxW5bNYeeg0hOVICCrxzIe83gVtyMbnVIxCW3BhIcn7X2hHvpvcLBbXa2xUvtgzY9"
    "Jwhd1r2wRsbWdNZnPTRLpDX5RKR9n//GIvro5sb7tfXEvcVhvsihrvXppX0UzYIjz1ZI7g"
    "aFc9vTa1fivoGl1+WYq+ITXgtSjuXagOF6DoW08DXnXi3m/KWhbCk2NSegiypsXbhCOXsI"
    "a8eZW/bgVWQTzxm7k4Fr91ZOvIbfglR7TdcTCuhyE0CApv4eZ6IrgVFpUqjntfMhZs1n0w"
    "lEoC3b8Gtgv49EWwqCrvDhROhs/oO8CXuOkUL+Alph1Q4T2MLd/qjvUL9DADiZiQRWYN6J"
    "iwfZseHHreoL3KMpOGhKhRDw6QYdFucyAECOjwZUu78VBctcCGkxOS7FJm+ibmYNcvJXcu"
    "0d21ZDKChPjApPZwj+MNmOJyLhKNrwHR3BST8rXgz1A70kR+ngrry4wdocWX8LsBy7Z95z"
    "/oAjckTuBtXQragKEIKcTAEyWEjFKjmCOPlx5oQogUau75Y1AdxaV4+ggaS9op8+wRvQE/"
    "1LX3fnfdwwMxc6CIHkZaB75xDBLHUPbNROjWBa8m9jnOnKxmpaV9900daiKZDQSJ8sI0E2"
    "TCPE/FWeY8jpljsrojlQ7LDK/eR2aUjxljL/LMRgzArGAqDOd1RtpP+Z69MSbEmMDVWpeZ"
    "t1Gr1nBQN22mZnKjjyBCgjGhB1QCpDpfKNA6Gx47mVuSWg8uI3lbRpI8dCoDLRs9On1SCi"
    "AsWbvrMZm6qKKjQdCMBlGN2ExS8jHUJD+0goQpNQxygBULkMfZ4TALEiZwDnOwFQsgWOTW"
    "pevi5q5joqF/3mWjbvA+Fr4WDFI82Oz54BmkiWVm0+U9F5iWi1I0lmUnj+4P6ZPhVKVlnI"
    "8P2igqS9Qn+uk5tjzGlcNaNCKkdlppivQXw2ib2DIY9JIIkH/oHCBRuloQtoPN97aG4IsW"
    "k6AQdL9iWKMpPIIvV0yC4tH9WmGNpvCwYhlkZqUHIm9e9T07nt8yJkGhaMU1YM2lkDDdem"
    "H1GIGuWw+2JnPrpV14zQeigwuuOoSsziO/7YVUz4sARNqfIE/lDNz4/9EsombNAwtVBqBa"
    "W/Y+vv3hs8TDtwts33UYeAyDgS73GFq76+0udIzUwusdxx4x8o5H71Btx8lakNNS9YNdIZ"
    "Yjsoq3H79+c3J6vn98Xv3j5PRwfFwOVz/63nFbFqvZIlxx1qbXTshNLO9sHr9KYWv+3FbA"
    "XK1E1zB9kBh1u1G1pUN4WPGWcfcqNBYpuDCkMUSldXcVtob7FFylYGud9CZAEgpIO5foOB"
    "HidnmQBH4yilQJIssXRsuQgStyfSFUFEhtpxfadAabyN2FUFHYtB1daNMZbMxgaPnkoQqI"
    "NYmI47oIStIUVaO7yMYzKKtPsBxhS0WhM592VWR+o7nZsvqk8yLWIhoc0cNoIWGis8xvup"
    "8EJwgLJTMqDaFiIQ1i0QZDmwo/A1XFxuqRkd++wYDx7LVejgrt1dKQvQhWw3UPNr/pfh6c"
    "ICyUUnttqVhIfXsdDi3LXk1Vsb16ZOSnfjBgPHtlR80BCgqPZuxc1GR2Zc2MoAMUKBbtOL"
    "qoTQWfW++gt0qo1fb2G8s7ppH94m42n/xjO3XvtSB52Ou7B+xXckFKzfXVYjvfEJw9a2JE"
    "04UDVBiipxmZZ61Nxc9WM1L1s9Uc+yeDcKygiTiofsFFLuMCwjg0rDCLgzwxRAtdwz1Yc/"
    "LN14lnf8SFo3x2SDcL3FqQOpzpq9KhfHZxy/THq64Ljz+yHzBARUEL5gq973LUOhue0PFF"
    "UOvBZbu/SEmy0LkxgpCEBqkbBxi3y4PUrSuJ6L5eEKWdyIrga2dGqQ8TUFEgh/BhRk1nsI"
    "l9mICKwjaEDzNqOtdvoswCGBmO7vPkF8Dl46pAsFmPCYVqGDzXACUlVxmSnTxCSY7n3WDN"
    "7uyx5ScbKlidokDDOqooQ9a5ycsteYVDPCAkrTtYUYfOt5nqXXxKLj586fAGpHwVhF654d"
    "XAGtheffHQhrTkB20HYHkju9N5FkJJTmPq51lo4xmUdr8oRxlSUijb/agqSti4zM1HXnuF"
    "zoQn0E30xF1kvVs0QdjfkEtPOYiOiJBTSZubdu0FQXjAnQii8QYNudNxBT4ePHavsfb+N3"
    "0bPnqJcRuGfZLbNixUou0sM4Vstw0nrpfvqe/lg0x2EfuH9y33+nFM3H5RmsIhnIhou/gn"
    "01blB8sBCgKQdqhc1CoLjuRCKU6pA493ZZSSIA1VcI04pCCgqV8Uhq2y4HToOfrubw94op"
    "7j3u6106noZm9ERABUv9GLNJzGJbvJGxERuNRv8CINp3Fxc7x61Qks+nlegzbTMETBfjER"
    "AUkv1A9rMjOQRL5ahArF9JkywWLSMeFzU9NhdDIVDJ8RFpeRqQipdZN5YYOJdSc4WQbvLZ"
    "+5EL3FNQZO16MRN5pZrjU7V/YirVnRo0szvShO0Fzmq8eP3oQk1NgbOHYzFoODUDjJYIGb"
    "NMqB4jYxYThYpfMIGrQZrmKGAsWaN/h5AgMCDIt6rkDQosz3iYY40nkAJZGOVbLAOm6j+F"
    "h8Y+n9lqvZYtU4jXmPg23ulwWoXfPfFpP3i+1qHQlO5kjxlN47U4rPSy1fis/UV5ST0P5o"
    "vW1HJ79XDrbjk9PX+0fVX7+OX/1a/fft6avR8bmfFsXnbVXaevDKHyzP//227MbxyXHF5n"
    "RU/6v26B0fjA9HxqH3cjQ6/GX/4G/V3wcnr98c7Y/pxoKOah1z9tdI2z/96Uc0/QqtcWbO"
    "EoKBnYmCCvoutET72AQbVhelN8EJEzC1U51QAuRxitKe4IQJnNopUCgB8ji9wS1B6Q1/Cm"
    "NbRRthyzmPr5pP2PlScMIERjNbaePzm84j9Gc1CUB/3qPweXW0QXqsBashs2iZ3cyr586m"
    "m01xt+yUFWW9ma6MAxY7a3SnN7mvefBtmF2XGFvRJk0bk8snTy+f/pDpnSSt66EQeLMlNF"
    "WrEx5S+RnuyQ4wKt9Mb76xyzC6efyWi/VsQwgve6L2ung33d5WgTGLy+nl7LZZmTV3aIo/"
    "lsVVBfV6eu+/6zrsmbh9hjl/6SZ4zVp6ql1bYd8Fc81Da6FcM+ucVrCm9i2jXV43P6KnxS"
    "F9MinhyZtRvXz+3ayij07O/NVxTU/YU7s+jssvkJsqUL/ADB27oCRi9P2Pz7ElN9JnvKU2"
    "JHQzaVUwwNI6bi/6gLtqojyHjgJB4A0/853WSnroNUrD8OxXAMUz8Cyctm5fLC0ndF1l6j"
    "TN55dTQXUOkJ7rJ9BeHgL7nBknU4DEOGGm2qbhSfaggACBpLznjBqkcUj2mIAAwaG8p4wa"
    "pHHwUmqmZjDtdJqpiWvGm7hiC03MWK5IbZQzJirWs6ZtVURutdSfXiO0vMhCgrszT9MjyN"
    "BFixbQhCA0+mDdI8KNUKLLmGBdpYUVbZxGyU3q6lWGWJQTugYtKZy7iI5Xysb/tWnuvmne"
    "efb6sr96bi8rDkqby4qVfGsJ906xQKxVOiCzg7T8WX/XFLWFbTY8bbAB+KsNJ7nS5qjlj8"
    "2GValgmRpWj0TWXaLCxij5BcvTsHokv+7SFDZGyc9alvLMREfotLkwP51t1VBk3c+m38rO"
    "P5rF9O5fX83uX83L7brcSK/Xk8aLAW9kBeXZa1nDOo6nq9QVqMoSunmKK8q+X/KKhdanvO"
    "LV1U1cE0edCrkEFbLsGsUvNu/BDSrXI6WG/vqznfbiVUWsHN5XGdC5Ocz1tOrCImoNnXxb"
    "heRn37ZuLLqnO4UPht9SRmy2nw+h6QuD4eFDWyUhSZZNYf0YivLCCTZHYpAsncL6MQblxR"
    "NsjsTAWz7ZmrHc2guotiVS5PDLxohWRqkgFDi54vcl8CpKuGMRmTpgxTMTdDI9+MHNO9QF"
    "He6MVOZ53SjC2MR3iDPheatrc3cPbV0AR3n/4LejsIGg1qwdthfT5WzyobiffHvbDIs8G6"
    "XRVMwsvZutWp5d92W831c9l/MBK/UnyxPcWetiit4OUr9cf51Mt4554uIBJMNHY2oN1Myi"
    "jXn1cdOFjWDTZwC++Ud2HsWI+Lj6fR3wtrnQ2HuFFLEaVMbuIS1HFjZtpVQbaRt1NqnckU"
    "wDrf9Ppy70KXXgSTsvlCALVbARJOhomLobQ7L5LEbBRpGgozHqbhzJ5gWru7q0uFveLu6L"
    "byya2KKezLd3l2EOrWfA2wuq8h2/77a3t5OcL9lV4vMt7qYmwVZVz/0wubytXnp9QruO/W"
    "pP6WrL9wvj0rTs6x/y7P1qOfYl4qpTpgyp0foJ/v+1uJxsZptbzNXuyvLZz4rldLVpshRB"
    "Nm1hls9qEQqSjiVPvFu6nK7Xnxar68n76fp9YK7Pnw/8tHy9tp5Pb0rbp04G7BiRb1GUdi"
    "ZukPbblTg2SgcNLb94vol4hlVivs9itsEUAxm6wtTxg2MVjBvIyhWyWIWDB/JqS1nM7Ahy"
    "vVn9cNHE0+8fvh7XkfSv94/3X41Oqz/P9o9GZ/Ufo9PfxgcjU3z6t9H5+PhVfUl1fLx/bH"
    "4vqY7+7sfgu2aj8QZhBBWQzmqGpc/TjqL4mKcdX+lzHsI+WXs+jNauVsLxq7mXxVvF9rHx"
    "EJHBssMGRYR+w/tsZKNmk5DMp/eJvKsMHQXK++yrYHHNMcA87QjmaR7MU0UwT/FVv6vF2o"
    "8GtXH5FfehoLWs+Oz9J0rVHw5j30m0nITWzIl8VA0BDsifYRW7yLXJgSLvKECoAk3SXVH7"
    "SZjJWQ5jL5neeJ1Wf3sjWjFueiKMaxETIc2WNwN2xvu0M97cXGlqzReMy1gIDY5aBlE4Ov"
    "3Gk8jMJlNguQ0BjinYMAt7EtCKe9IJxsArsNyGII9XarmAtiPenOUCJ4K4o1vKlAagU6OT"
    "KmImHXXiyyxRjtgqWkqBcrrZScykr3KYliOa81qannNezUg45/mNJ5EJ/PkIDY5M14+PNp"
    "vEJPDfIzQ4Jl2/Pdps5qvL2BfjX78eO2NFpPmtsl/bd2kxgXqOLgwidLGrgvPaTsJqXc+M"
    "ODiUCgPnu+bwOLi4WBF8KB4TPysGjqCT6cCPgduRHuj4N6QyL/6NIsSNfUc4E/FviBtYZP"
    "MBGdHh0QkMsHqkXFENQEKuEmSGDwiFivBNf2fKYBi/V1to/ZASN/+dYeUMgOboggmwOddA"
    "QJkSRRyGYVJ2cxQp7SSfCsdiaqiiCRtNomKG5YL6CBLd8NyoPUEQRzJCwYTeYjEGpgQ7ED"
    "cl6Bm3KWpPqc9P32IvfGUCfityl+LyWwk4kSWVW28v/6u4CmIPnsGX4po6gouIi+t7AMcC"
    "mq1KTo0yQDrlxXZztQhjWJ41ZE1RNghicVU/qUgpbFvgBSXvZUrR21W9ia9eYt1uip1l15"
    "uuq9yNRaEQDDHdbt4vekdVUMHazTjrG6ht2SiFRDh+yUR5B/tHddrq1yN3bD96vT8+Mkmt"
    "z+vD+/P9szrR9G/js/G5qXx2tv9q1J7mu7a88QTlboqwcItYZjuEotue5e8oaoRHMNi89+"
    "iaX60Gxse/nLw9PqyfyXt7bv6OgXmjE8rUFPGAYYPJS8kdFl7ANIHPnz3/EQ3Dx22HF6KO"
    "0LrgyqZMP1wBbxVbU7iaZhBn1xSgPg7FTQgqIaKwRQYMfiwzTqcBixPHTLWehtjM3AJwDQ"
    "UBq/0S6PaXa5UFp0OfAUodeKJ+iyRIQr10PT27nnjLCXI+wdpMMGGZrUei2t1JuZJqkYTk"
    "xzQ4aOVQfKzZJCZJCH5Mg2NSDr3Hmk1iYqUGDGrjOLQSBIKmkrK3Syem+G5BhSEINy2qWF"
    "y7SThuncV0bVCEODxvFaeILGo6idDuyoT4AjIcXbjfU4UIWk8D9KZIhmOZoMMgPgSTfOBT"
    "Hmr6h2KxsbP8ySQlG7/vSt6FDmgvMlpdauaQlDD1HQDl2LpxjojM3JEQPWzK4YFJ86PmrN"
    "XKwYEos2aPiAMzOA4ZDCrDcpua0m+PR0V8eAYDxbFS31MnslVASHSlXwvYbVikuV6FkvEV"
    "ILPkiJSvhOBh3J0ogmHhQX2hnce0xB5lJ2B583PoGhPO1BExOZlFHrhw9obFqvMAIqVMKd"
    "K5HSGXKSac73epHNY3ANCIvwYYPfVd2CV4zohhHsGC+gg63SPYqD3ZEWx8GGcOQeMjsg4p"
    "kq4W881qavfg38qJaf5mvvRCfnQt/Ck8U81fDg9PDjfTzXYdcEwe6xbv3hUmWMFo8bCsVj"
    "dbrMohNK2GUFhQO0kJtRXz60TRpOz3dXiga899pnf2PT3z1l5tJtWuZH4VnA9/H+pmsbou"
    "Vv4bfdWPs/nHxewK/rqczsAvFcI1UH0jzqCHteVs3P/aOnHAaodlzwNWx0bpgNXxo6+a52"
    "+YOybklXDiOjgmSDtMnHrMT/as8/B0/2V9gns2fnU8qs88z0enr8fHZafW/xr955vx6cg7"
    "AG2VFph6pDNXmjwGddzaoeEkNT9FR561/Qb/i5j5YwoKZstisb6P+HgDz0nV/NZFLH/IOn"
    "72xy4M7Wj3khbPOjFyk0Rka1VB5ny9FadYzRahQMH82i5y9k5Oq0nAm5RhGST8+UVEEFt7"
    "PWfj1l5NTbXFZw3dtO/mf7CujU7aiUmEddKO0dr1li3TP2nHW42Wjn5NWWIAQIYjUssHEL"
    "WGLYLbIV19lrJr4LA6DsB+4DQW9rC9PAT20TNOpgCJcehMtZ2EJzhaRWhwYLpHq2izSUyC"
    "o1WEBseke7SKNpvExLwU1WUyUITDmhTsUouJpFmAYUC0L4DANpMw3GqPicN9HBEgtkwRgm"
    "WZxOB/4jkuPYoQQ/WQWnLU3qqwSBF3JBlfASz3HU3KV4LvttuNImh3HV6f56pL0BILq52A"
    "TbjngjW4W/GKTB9SEt1OrMUfPY6X25oTVyScQAsy+49pBZrwR8CutMEYAyGBcBAgxMRna0"
    "eAOePA7bxEY8CnInodbulsb3u/a37tAoGYiGX2HtIxUft2PjRyhn23lYW2DQiJVczAADn2"
    "bL3FstVMS0R9xJsacBXjftb8lvnS8MAKVy4+GQ9wsGIZFDRnpWLrSlcpAR2xQhkUHNOCG1"
    "9uB3wBJYnQ+Yp1MYLGkyiNu1k0Sh0JYbLOg+2PUPujIlJPDg5E2dj0iDgw/XE5HFTGmGxq"
    "Ci3Wp8KtdThQHCu1xxdSXCEd4SVzRyOaPjLQcNq1aQ5XpOACMsK1aY9tNJ21YbNJZPaYRw"
    "otpMOxtUdIiuBgw0l01bmTFFlLg6MyZ1mKiPwG02tSXqAMqI+g0A2UidoLQWSfE8NTFOBJ"
    "CNqD4+aIGIkXyITObNebxZ11EH8roTOyZAPwiYoo04DseYp/8vcjBn5doxyBRbFxzwbbRr"
    "yf803FlRMNXlUf9VUQ2PPsEfJQRXED8j80ufhNQTbHw5XJ6AGpq5+ztMtFOdBvy5nlGtih"
    "eR97ttq8n1w3E6BVWPtrXl9R3YS6TN37cjppxmr7410581Vs7r2Sm2oLswJjrSoomymnnh"
    "WmE1uU1cun4nI926CpN5qiLAsb4eRnx5jO59tS3aviYzHfmtdGMnFgVcnt7F1xdX8lec5k"
    "M4tUk6i9Km7rQbp+P1tObkvhbvm0ym+sL7arK4yNKcjbc1nr/XRdTJar4l1R6bOIYt/+SU"
    "LfHmcfhbdf2I4xdA113xg6y0Yrhs7ySyYpeTM6PTupnx85OHn9Zv//b+97e+PIcby/SnBv"
    "ZgbPHpCdP7d7wO4CjtOT8bOOncd2Zp4DAhgduyfpG9vt7bZnLi/uu19VqVRFSiRFqlidOX"
    "gXWIzTJVL8SZREURR18h8gPi0ysL0y/zUhApjAsyiy8Ingk3EZ5/eUSfgivcUyitJP8pkc"
    "XUS2gkEy02dvqoyfxeDEyA5P1kMfjT9nqvPvzf8YNmh6T3gN3yDD573afP3NHzOW47owcA"
    "o/Rd35fvH64Lh/myb89/Si2VoQGgRXkrTB4jdV44PlJOXTf9IpJFpTBnjDr1nknzBc86Vo"
    "jLtEnyzhhIO2Toy/jHzQyjfIN/w6zAZnp+dvFoddHOvB4cXRj12vvjw9e31w0v14fApfGh"
    "rYx1VyjFZcj2rSbEVa0qPXb07PLno+p2cvj06afQrBi15Dx6eTss+xnhcH50eHLfNmfznI"
    "fnB4ePr25OLgRVDQBuD47c3B2cVJM//9cPSGkCNbj7OESbCASnvHRTnL4NR90c0/zMqcTU"
    "REOTr+NK8iLJf5G0/DOvoOPfHEKO3lL3fBPyqMCBSqOmp0IVKUXip1IZUE7eBwQHaAa6Qo"
    "WSvpO8GdUPad4PI0FNBvDm6gtEYFDH2QJU3nAUsTZsnVLkJURsKi4jQg10jYpL4yBHsn0Z"
    "Gw9ZAsXaSJhB3m8k+XUY6QRFSRc0ki1kB1ztYuiyMPQeXLMCkBM+j2/zJMLpgCb/kNkJSg"
    "jHdPL8PkginwGl6GYSmlFvjML8MIMlsax6wV+cswisbZ98swgsyaxtG8DEPQ0A0yx8swZO"
    "UiMu07bikBYwru/x23XDAFXoN2J++48Xj39I5bLpgCr01z83fcKjXX8I4bWbmIDJ6MGPQX"
    "kdH4iAMaY9+SHMw9nIiqbg2DdiMybWtYNZ3kMKk1SloPy9p0P6WcOAIAO+M4yAWRLffx3M"
    "swGCAVjTQ/ezN2PsXA3PdYTm1DGMYBpFI2hHUUUAymNERpDICitiGQEE4cASM36/4tFUNE"
    "a7nDmdPQGJ3vcFLVipgsdzhzGhqT8x1OqloRkyo9LipN4/BKj5tUJcqueqkOlaZln8vjwT"
    "9Nlx4wqmKOcxoKDjyaTNL19b96Dh0gigqnLvCYolJhxVn55sMrBB+nRZUxkSQZMw3OCEwK"
    "jhwPuj7ocziTVDQuFO3kig7XLXdbSC5u6LBAwKnnGIOVDkf4xbMnozxlmMbBGEnUUNFonB"
    "OuZjh2r/EYx+JAwwzEOTFplBXEbFixZaSMlxBGhXgeweXVK4znNqzECjSllHYTIWzF88wj"
    "q1yBcgh4qYOakEt4QWiNO+hMDBF5CNCxAoZUNM4Y+OMID1cqohqiTS0LCiBiZtokiDVZWL"
    "KvjtiRbDrotkUGkZngw8VmL02gWHSGska9xnTMhn8fGDVKHsOhjRgRGQ0RB1q7IkxqL7js"
    "++g60zCGVIwiw7A9dIN7/N0RMhZIidg2ejGdEjW6xj0zcsWYHQsbFToh5A6o5gWo0Wccy2"
    "ZS6oyU6WMuXC7cCU4+OjYEIZ+lKWzaThBbmgNdk95bkyhGQEJhHAYUNT0W9gdatfE3Xqum"
    "6ZiNoue1aq5iER2Mo1YCg0HWBCbw2REU4Cri6QO3lVD6qG4CRfjiCCAwLPjPiEBxtReNiC"
    "InfWl5OVeHWs5e3tmiS2DWfW1OzOxqiatmvltbShL55DtcWzMihlRMFAC8DueKEdctg1Ne"
    "k8flCUDO1+TT+jCI4jX5JfFoRHYVN/yc3LENPxKXTMOH/OZo+B3dchkvs7Sf4g2V8eZJkI"
    "a6a9LfJGkLcJcu+xv76V3Kiocxlvfry19Wn4bG/pcndcs/oqdAoiuafUF4SE9f9Rw33yWW"
    "iR/AeOsz7bepT9Sn7CbfAs0eMpdr0D1oLvCI01Fa5p3/A+eiFNlMS1DU4pUxjsocFhKgil"
    "PSsueVUYtJ1ij9D8VVhSO0YZ34HBMrgwWq/hHxAgNX6JonxYvyqJpB1m6pPp1+I32eodON"
    "Cj78Ud3tKQdf+DUdn0ukawp9lJhAW4DvGjUmiqHCbHlknaeVMTs/ui6JYbCthwfVlk/tPb"
    "WfH29uLtNcT9kLaEMpfcKn/9y8v8yeVusvXw/fFJlqZs279L88K9XvOgnS/XZ9uwwJKl6c"
    "nh5TSWvmSXGzr/1KP184PPSWP9E06Z23lh0a1ymz4aOKFRrJKavho5hpoec0MTML4jItMQ"
    "v1UtaEh7KEd7JmeyZL/UpWl19yGIwmTD0ZicewF4vXEyM3DTRUmEqHGRK4Ku3zlKCMyCe5"
    "J65TA8X0eBZF6AJN+YAWXb8E8z0w1tbX4zSlyh9Q5qEDn5oznr0tCie1jPp+LS5PzzWf4X"
    "ZtKlYZq+LWFS5fxLqvm7WpWGWsuotVGQmJeJZbtUTVEip1BgxcnsTzOfJfpGKVseq1NU1+"
    "wWHdV+6LVKwyVkvmC4ZQQP+5816wEhsaxqoNRNKLYsPsPecFK7GiYSzzG5Hwomp+s+S7IK"
    "oW7RTTLWmCiET2ee9Ik1IqG0Gv7+QFabER9no/mpRS2QgmJecuR1dpuvluNCeEuAWxvW6L"
    "SWjL2/1t27RSCY/xZVtMQuLxf9c2rVTCA306OjjA0UOgmXMbBGqWII2eYOXbRikRAQx6pe"
    "iLKPlnP+BYOB129aNHOZkJPwzs3U8byG8h4bL6N1oIOlLB94Ox8GwLdnwaUbJ3BPMF1e2K"
    "IFt1GaH5gqBELWD1vR4oCyHavpJblbI+BX/q8M0PkcqHanhRiH5QaK73hOqfE6KOK0PMIH"
    "XyGL6A46rvD47PF8QxVSHssH1RuQ26vF9uH9ZX6/vl3RM7S96udvebux0+ShZf6BjarByt"
    "2JdUhCv2qsM+TZEb4DSjeHdp6msZXLgjoS9TQx4plk4HiyRv2OMgn3z48d3wIMbJy2Zu6H"
    "PHL95cLF52OfAXh8dHJ+Hvi8XJxUGXRP4rsb52746HV6z2y3eg44G51yZVB7fb8EcipLPc"
    "growxwKfIUiGKOd/XFiWhjo7hIVRbEwZPkFaRgwmgz7aE3RofbAnKUsJb9SXGsBgWrAiRm"
    "rqA3mUhjICSM2IPxZtApG6Av7EYDBZGjN8fRSkhot/c2iiIXWSqZtGnAZK9aonAjjuZ1IL"
    "fiIoUExTioSJe1PUqkQml7pZ5ImyVK9+qkQz40xKUTFVDmJNUouUi39z1CpGLpl+wBgiqG"
    "V6xTDxjaQuiaNuA0tEtUxfbgPnyOqSOOo2AHuEihYAm4kC/rHkTOjHCmzeCLhJGjZDY8h5"
    "/xL5U7yrOMAvR+pu0KPiv4PbilnXOcQBY37u9xVLVahDQ1km0C2ICvnvaQtyUBs8ZrRVYC"
    "7gBHrtem+RqI7z7OKmib+ovLw0qRXydA82J4cNsimeVmbh3ATKaIWSTMrmsERK06Ql+P7R"
    "05wcNshTNECIrXZogjoNUMdbJ3S26A6OuNQE7hEfvCA63MYoEI64gNs/MoQXxGB+BitzuA"
    "S9260/3N2untzB1MbyQP1ufReelH3ZfkfY7h7CbcT2yyzGJnPsRPOcdv5EaIXXe+uAo/fT"
    "64B17NXx4Gkzvrvcv1J8+frg5ODV4qw9ZDo/OF6chyeLF8Pf54uzH48Ou8eLz9++ad9Tbv"
    "/86fTs78QDxqDy+9V2vcGPwHfaASL3ugd444/t076dYrWv+7Kv77INZ3uIl2YzzGB5sRnM"
    "85IslIGezk+KczYIQUaXLc6ZDy3ozx9AT9VnGAGVk8sU0Tx6E00gtjeDV2JDShYrdPt7uQ"
    "IT96awPL8kyqVtFrVzXSIuD3tf17osixX6JI3g/OpuTVGpETqvOkX5/tMlkBHdNOzmrMto"
    "otgbS8fa3oTZKOsn1z+Mq6OvsmmBqCenigfDSPLyhDTPM2KMMFr8NY+LkeRF/DM9OcYIo8"
    "Xf25l25L09KmMejQ5/tIG3Fmfc99iB9iO6gBSMe3+oPXO1TrdTgC3BeE5cQJxvCb4Cc95M"
    "+j2IZmsJY35xitzWGvAqwh5aRJNcPKWxphcn6ctz3vzgyUB2g9voYfnhafmL5nDrNI1YZt"
    "cUmujMaatx8uK0rPzPIHnuNh9HQp+Ns6EpZ/FqZLWT543ZALLh4zFlNnXQrklni6gScaZs"
    "K7M7KyCVAZnTpIhrV8Ozbz8paj+4lg0nLUkROqusXB2ipkbFdO5KnZK2/6/qQEDoAs3aba"
    "j+srJWbFAxnaCg82xJ0+qLGGs2oZiOxzjTtjOt3mp/be7vN9uHx7shEv+pmF/FdKS2TKSr"
    "/7pfXXUy3LZvCbcUL45e9Vkq41s1sL5vcG3328375fv1TegHogF69lc3m91qyMY5HBG2vz"
    "L4d42KrC4bQ321LXZBw6YNQVzuQjdEWb8e2nl3tV3fP6yzz+H7/66Mm632/3aHGdYcfQ5t"
    "XBSsK1Zne4NxOtH0hpycDk4hSy4daDETKJYrG00D0uRbhrhhmfyPqgEOyVTU8b2qVNxvKF"
    "bJ0B0EBb8DIZ9LuJPxlwoGPueyfU2zTMZsyhJ8JlkSuytegVSbD4Y8rpzgs//Wiq2bMg2w"
    "uih3IhQRC815H0LXrYWmNmIlYjeoCmNWlqMEu5v6TVg7ChZgXEq8O7KvVQWnqgsRpQ88Y+"
    "clEpSgdquoCWJcd2locfH27rm+VhWcqp5DlD7wjD2XSFCCmqStJYxaTYZeM0f9pETQe2uF"
    "UmJFU8Yh6dSOBXbKmWE/LViUtbjo6b0ZNBmvU66+DK7yEj6DJ4MmY/H5+jG4ykv4VAnqUg"
    "IWk3N6urzeEpxkT6M5M5bJGajk9gm9vZ5+9W0NSlBr26hOkUsMrO2DXmnfbxvxp8oSle5c"
    "uchB2JXttRGENGnUrr4CPv2QNWEy+L1lLVVfQoqdDnqY2ClBY0RlfGEi1mqdBot77cyIWC"
    "hGPzRf6BlyPgOHE7qmvepny4RJTZuRs+Z+2804ewLKCTNoyqU8i+63UbSzaTxVsI46SMjr"
    "zVAqGWHgd+c5FomlR28eQ5hU3wJwvOyhFXRjYyxfsahiWn5VnR+sUueJ0zKrQ2YkLvhkYM"
    "EZXE+Ifwk3OFqo6OeMmkWOjjB8QRNCFHtbl5Y2J6Hx+aanpWo1HO/nR9gxBy06rnpOHNzK"
    "OWiHe8NPNnZgjpQysLeLbLNhVZ1Yxu9cmWQ5X3qZiaeQJT5DIA9RboaQz6I02UzGUE3BX8"
    "acZR/BWuuSdgZVSoZsUY1lTz5DUVe0gFMOBloaM3x7GhKJi39zWJKRyJKpm6Y4OEp1m0ZI"
    "OiBmUpG6QQL/nqQoBKNZmqZWXUj59IOpIomNfEokDKB5UtlYzo1IopqENvJJEt8GM6W10Z"
    "0tmUJkG+a3941F+LB5ckkUI26NzRvL/t6sXronHeMpAVN3y1dVjzkCj+ZEbG8v026dKy6P"
    "k4iygKWhWdsOGuzUUoaGyBRLmKu46KgbBbDYPGUWtS3i6MZj5KprkrpIR5HVTE1kjYIsyG"
    "hortJoKktgG1HJ6JlNfSoHFPhzovLknOZpnnrVoSS0NFVlaBXFQdU08wVc0SIZ2qIyDIvk"
    "oGmL+YKzGJGm2dLgnY+nYkjbskQSz4zxfubfoZuZ6G5XaztwnOEWU2Qtpn98uTg8Oj86Pb"
    "l8ffD3kP3x6OT747dt63X/ense/vvi7X+EP141vfz3xeJN+NfpRTMuvyDeBytjrDBvMzb0"
    "fALUaD4Dn5ClbN2b3gajQcl4aaPe43UwssryMhKqrrflM/qqJvBcQwiJKpqh0gRj+czRLG"
    "bzS5BO20TiGClUrB0kcEDMox3mARL/O0UrEh7ezVCpDZlU6iaptcFT8nJDzGh958Jo8Vfb"
    "3Sl5Ef+cFncujBa/KpsgR1jE7JVNkBfAFuYSjbTeosp3Gjfru9XT2mb843F59xAshj4PRZ"
    "Jjft093B1S0JsSVcy0gQiBSdePms1OX3D6lqTVC8f9SMduhs1Ixxf26CBn/DETNE2CwLLF"
    "mgDSzMef3xGpC7TMq5MsSDsiopXNW4KUBzXltWXm3QjlUpTm946idkOQEsug590K5LJYoV"
    "eZexwT96YwGny8XKpm6SdEe1OMM6kAf5yXZ9GCQQYL1PreTxi4Qq/p9UweVTNUGvgJrQx+"
    "PtM+E0OFudKoT2hlzPOZ85kYKsxg1TciBqaBgHcsNQPakbmufwebw3rfKCeXUKfmDc6bPX"
    "6Yo/+xjNZmMV9EohhYmwYn0d5X8+juJqVUFTdXKA6FOWJvjaC8xYJs7do2KN5/hivDTJeg"
    "SUHMR4zb66f2xPHd4+37DjNIyZgks+xK6NNZXn1c3t2tbpCA4kll1+rFZtk9LB8ed3quD5"
    "uH5Y3ZRdHs+n9eb2+5Rtx9XN/fcx/bc26hA66Wd1erRvuYz+vbVpmbr4PgUcQ/7yFB5hiL"
    "P+j67+V9a95x5Hzg3KrhVJdOx8PLj9MxGwdolhaz+0KlXsQcwIAcIPW/DcfRR2eLw+5lwY"
    "umsYbHB1+fvjg67t4e/GnxonuZ8ODs4iScPMMaxrE5VBB+GvifHXzfsT88Pfn+6Oz14mX3"
    "oOEPR2/ehD8PT1+/aXsp/OOg6dPj4+YfST3D0Biq6X6x+JlCi0zM4NkxyQfsIBX+FBvh1d"
    "GPi5PwkOPr1zm4bt2+phuxHUAdj3L7fRXedRxqBmZY7hsj1FXnEEsJh0W//TCD6yuvjzz1"
    "xyPGACWOpQwFWv0mHeSjeki7rNdNbbpQVJwQ3TtFaFJfGYLe00KSOUDSeFWYunl4JidqSk"
    "GAmsFdmteqgmPsMMkbOgmeutv0fs/QyxvlTU9cnFJE4+VFnRJupMubuIx1bGWXICdD0o8t"
    "1QXMUDZJcTluDVRZKYssNFPKSODXs7JMQm8bfLUJAQXV1yubVcjjsPhfEwICh7OnNauQxy"
    "GZFhlLrU3hBUFhWww7AZUuDXuETJHiFzctigyFZQp6CVSrExjH+aI0wyCHPHkcw15Jg2HY"
    "AKTyxw9eskd+vNzdhkLlXUfFM9m/xHuT6B7uf/PCM1ZfQqRzjCcEJVTQ8T0LMsHHDUop/b"
    "kpBaFvs4CQfNRon24Cwnij4Yrv6IImqxTNt8G/qB9MCRWlfbBIMrTwJ0djFcukBG0Ybxmd"
    "EjjKhTc/+NJYRIVNmpwR0mb73ACLWj26xfU6jWiojh0LJPoMP7itf1gaFVSDJidUKrhQi2"
    "eGXNJgUNSivykZZcfMC0wxH49nNpb5GFHR09JYJJuP4Se/EZvIpARtmo8TOiVwPB/PDr48"
    "H4PCtvk4JSTn49kBlrUaHDUatBpTkZ0LiqRajT654U5lUoK2aHVKpwSOtHp+8EWthoVNWp"
    "0RUlo9P8CiVuNTNRNGipRAmZ7beeGkqxfWW2VuWVA4ReOcTxbVhAUvZpJN40dCilhwKh2P"
    "n3GYR39oTMQ+yDlmg6z/vLejvLdzvd5d5c/OVj9F28ae7TaP26s0VUHo3M3VL5fb1W61/T"
    "XoQiployKPXcr5App+XBUvEYGxLV4fasXePt6s2PCSsYiGnettpMDxdpP0ecYqlJgS/OJx"
    "qWlk5BoG43mRaWToeoVpZAvH1MA0/kizJLgQD9hm79YahHIJeunvHeBRDp6tHT/EqJeDV2"
    "eLEKNyfHTexQA1M+7h4vLsbYgsenN2+vr04uj0JI2H6arKZwwQHAM/ZW0iqiY5zYw9lX4t"
    "NjgXWlN94YykRmv8XJfMmJp5YyVcQGr/VBosIwEHKM7ufhYYrFMDxXi8nhO6QFMfsVP1F2"
    "CqL35lJBw058teRL06SDV9x13tmgbR1n+661zpNNyaJDakwJBhQAJryL0rx9rV8Oo6NKX2"
    "g2vt1lySsiIHY86owoMFyCnvYET6j9BYtxZa5SjFxG5QzSM1laMA2xzIw123TIDOEdKju2"
    "IJjGhrcA93rTLBNkeYj+4qJbnjUCPLrk8muFwvTlLVlvrLdlmSIaTR7fGCJCuXHr7BSyxe"
    "hyw2wYwXIQXp9A1h8aXK1x7TMbwHsEV3KtqT27FiSg7puL13xZlWXkBpeASaIGIVmnzw2f"
    "H5XlIWHVTrGKZechbhwrE7J2TVmLU90UzTcRo8Jzid9lbFe0lXkFNryT3yS3HtmNnYBC+Z"
    "HWlOLW9sojduhm0cFqKAGrvr7Lgpeg556hp0xU4LUlp9UpdixTJEs2DXo9yJ6bswceLYTg"
    "dzB+9z9hzoeWC33O1WTyz1d9M664Zhflk/MkUFxLv6iqPC95vHDx8fLgO6lw1l++Nv7eHx"
    "XdPNzXS+voFf5r2ZPsd18lGL2dvkyWj6/MkHO62feDgXeDidywVmmWam7FABBcOpZ3zpQQ"
    "yFWXUGkxHGmbb74H/yQtRHLSqhmPqWMC5OQHC+JZzWV4agdgTSZA6QFM4/rm4envZ8BZUm"
    "wPieqiS1FcU3dg5zjFIPR901qsOTUDQNECqiQotBCggtJn5dBOvUQDF2VE7oAk3dXVT9wl"
    "Sh956nBNT04OozzyvkcRg85SkBgcPXP55XyOPA1qbC2USTZZhSc2G4Iovvf5BFvFogF1Lb"
    "DipPFEdobAt0OWSP7cE7qajSuj0uS0no/D6xCjv7zFTVIEzPhQAszz16Whkv/7DP0w9hSE"
    "Kp7PA9GbPgdy+EWBQNSsMAxUQapHBEzoq2NATHkpbhl1AROjorqOJYw+4HvcJmdFRf4kKJ"
    "6qYfvcATkqnhGzSZoFQ3AdTpPTVDSbuT4hYVp0gJPd8T0KLGKy+BwMIpGt9LILgmo5uX8U"
    "+GqxzQ59N6dAivoubOx3b163o3RE09Fd8wQJ1Vt7xd3V0X5W2g7wL9mAM2yJMkUU08s8Xr"
    "ILH693zaztXt/c3m00rhZnW88iFegojt6XIRYmDmehli4Ar7fnxnsv/RLuSoCKl84QuVa5"
    "QTzStX58DQ70UYqWcM4fkUB3waB3piljB9WoJsScnK1+GUsOGw9vHb1HyZIyf+gHVoBcsl"
    "BEykh+ZxfprWrYVmDJmlid2gqkNmOTkUsMcFxIp5pJQAowVqhg6GUpjg1nZ1zsEXvr3TKY"
    "kUTWEOmCYoJehzBE6TIiiwmgOoCUoJ6xyB1KQICqzyEsRXo1mExn+5ozStQ8jqrhq+cn/C"
    "UrNNWer+bA1DUzQTSSv3azA+Z+hVKIACbTRqTTCj3cvic842kVasmW1rAi8ZanHWdQ/AZI"
    "Uw+CcIF8I/80do8kdgeyBLJJH4AoSPmsdjcf/o/ACJ+n3+KC5Cy3z9DP6ZFzBrzxQMmLN/"
    "LgbMf3JSBszOLzsD5juXm2NaKgKWDT3bz5qcQJBFsdSBq/K1tijBotgM2fQ1wxJIylXXJL"
    "X7T4HVTE1k35GKMmqby5Y+gaQtNsgcCRUYSYywJ6mHmGthejNUKoQh+0IyYVd7KsQ73kRD"
    "zOqzMNz6Ttbtau+FeA+cwD+rH8NwM5y1iOzo6bviBHb/WzycIOp+h/ZaRb9Du67Q7zNcIu"
    "aF0eKvulAssSi2g/8VY1kcbUsMprC9BQaTWUbufTWVFkI940/ylhTvq1Iz/3x+E8UN1rLz"
    "ZLt6eNy2/rR/PK52T+xu3i/rO8xLfJa24GXJQzG+izf8jO/fblc/PwbBxgye4bfl+5s0B2"
    "h327JvMlPCz+3qarX+lWuxUB/3NShieg1P8uYo7uMxfhesoBNdLgkzJ29LwjWq1SBf+8O7"
    "Pqni2eLi7Vn3lujh8cHR6zF1YsLEx1uTMLVHiXzH8iq+HHu2+H9vm74NGSQP3rw5O/0x/H"
    "22OFwcDX9//7aZ4Pq//+/isC//09HFDy/PDn46YRtoHCUgfKb9yeDFIVnGQZawbX+uZ43G"
    "aZKuEquukbGb00kcGip/E88hrpK4hL+XSZKAMhGS8uNUVbQMWEoJKpo2PQwCQQoTXLVToM"
    "jBF77CIaCQSNEUBk8ASylB993/CyIosBp2/SylhNV3ry+IoMDaL8UmlP1qzeIL392RBbYK"
    "TGqvBUMnYfP0VbDVKzAqn1okqSR8fo8vMlUrsAVzQnMPhiPkEUIjCN6EiT+64wYy6aGr7s"
    "DwpHr48BbM3E3AX3+hy+s8EAKtpOdzgxXcTKxNPQXxSF9GHQz1mZBDQRToBwO/DnxCLmEH"
    "Wwl36JkYGovK5mkTqUXLytG/VhBCpe2DU6VqgofUhWluKJpN9eDLDKMAi2hsk7qZH9Mb2w"
    "WvAftqG8NqMBJVTpAJA3mG3FcDWFeI+jEDqRWmAT1mwJeZVg7jmBlJ6q0l9ZhJ2yW3m/bR"
    "NkYLatKYSRiUrYp9NEBVGsbobY6eZXziALywgdVuebPatSN1s71+Wqc9u83NNciM6Briul"
    "3dLre/oDOeeL9yc9++INgeU39SHJaMhctxr11X3jdtuOEfF1Ne0mXOXqCyTDx5Qayczl0Q"
    "T4+oTsRw4qtbiBfQj/zkpfvEXNBNvfRCM6p89Bx9nADhd3//PF87Neuj0mBkFGd7jpAHiQ"
    "epxzTPy2CBqnbMlxi4Qle45cvyFJsBTG82+ICQh40nT/ceRzJYoNb1OMHAFbq1x0l5is1g"
    "OIVh6HjQvicwbPVFjIbTF4aOx+h78sJWX1bnwdKyqHAgEtQ2FvAeqpFvEZcyWo6g4VH5xc"
    "eR1ZbHnM1PJ9AKY8/RRycKUETbG1s1YBEpj3Uw55yhJtUb9ohg2/ew3H54cgn413fhXlq2"
    "6UPp8F23g3HX5ZA76WG1vGXZtB+n7OyCPrjs7HpWrju7nqdmZ0eHwTEMXXZ2Pa9N+67Iqh"
    "16gNuX76AKAGfjs7/8rbs2HjoVfCB5NwbUeoND3GKOv7+1k0+r2Y2czCaR7BHDJjGnx7Ne"
    "+D7XJpGqnZ/eY+m+0ZUze0IlwIOd6TWxZ7Wr4Rn3CAy1H1z17oCVpAi9HTE2uP3cyEAcRq"
    "Bzb4ZaVXDqehFS+sCz9h6WoAjVvKnL6HiYc2zqiOqLGM2buoyOxzjHpo6ovogx2lEGeP0C"
    "xSHrPzuD6rmW+6y3/izd1S++XE95ZZ2lKi3iMW1OEQ2PyHtzmlRbnjtqNqckrTCHuG9OGQ"
    "HMW7bVh9vV3cPl7ap/oOkJbdrmeDsstmeRZV+wcmOFem3q1gozm7y5yjYKEn/dVoHlMIw4"
    "VGKG7YIgQTbBZOXrcErYRjULMwp60qo+qWpaFTl34qbo/1meNkkyC8aJsyZTvx6i3pQWyR"
    "0ha4zqgiwK+Oq35Bg6CbDz63KsBAaYtd3MPTznAdve0bqn6FIiwy6KoxRh++6keBEUWC27"
    "KY5Swuq8o+JFsFt8uzGplc3U262aZnq4/LjcfYQ22L99ix3TOotwu3lQlFr91/1625i7pR"
    "cKft38wt8yT+/Mf/P1V5wDnTbW6gOckDG0vm57smv+6J66/O75v6/+VJpsWLpRA3djGkPk"
    "WROe7BC4ikoV1Ohh+WF1efVxeffhiSXClGVpxsjm7np3ubtfwcOd9tP9dvN++X5901+473"
    "9Nj4GUpz8ub2b8vN3cXoae5Jh1X8uc5gtAfNjkEjJbKoWo3IYKaPPU7RRk5XVSBXlmGjam"
    "RoBfxIhEknGinwNb8DvFlOTlEigJGbqlIBD6R7dJY+iHqRh8n2EjytZO2jywtCm4kSHkQc"
    "4Q3MjKYIGqN+cLDFyhawz6ojzFZhindxv6kY4HjZYO9+6GEhhg1nV2Tu8J29rVlDTFJoiL"
    "pA14pOLhgsXXvY/H2tXw6vo3pfaDa+3bXJIidMXTNkl5Hp7bMzZZjQoYdX2XP1QzBZa1v0"
    "qP0mALxeA9oel4iM6eE676IkaL14Sm4zE6e0y46osYrdgkTDNgUWFAOwHtwWaBAY8y2Xc4"
    "AyZFKbYA2LTU4M/IefRoe+SMnRCjrL+3hrSzLKWg037n9Xzl5dnWeGrP0wqzruepvSSA2Y"
    "f72O0HLq+WuyfmfAsvBENuXz/HjrHsDeGLxf+/EBKh7h7f/+eqy9SPbtVSZfRMHz7drxBk"
    "MRfr9Wp3tV3fx8yNILVraKj77Xqz7b0yOo7WbLCbZm4t9vT144ruq02jA+zHn9fb7gb67n"
    "5zt2PKNF83N2ya2KubzY77tls+rHc/L4esl70DNXkduqQCybPRheLNcvSwxE8B4WiR8L3s"
    "2pwjAKWZYK5vMEuvB5XN7yj/gXw2ye+1JDgNTvXaQlZeXlvIc5y4UnbhC3U1m2QE5quUU/"
    "+JueVN8IrT1PgGc/PDuz61bpfS4ej0JGTN7f7V/nl0cnj0cnHS/f39YvHyxcHh37tMw6ev"
    "3xwfNONvTKaL6komuVR28JlMEEwDgDMj8FeHHyOQ49OfWgFPTs9eHxy3f/1w9OqH9r9vz1"
    "4tWHmLqYdPFh3b0zeLrol+Oji6ODp5FVrr/PS4zz18eHx63vzF1JHMXmNN4EOmvd8RTm1e"
    "fXVObYZ+sI3A9xmc2mztmRmYlh6GlR1mHHccQmRITIqqomolDVxYUB92Q1HxsLxDbuja1f"
    "D0biGJ2g+uxkUkS1KGHuwDI+LBqOCADlaJf7fGurXQKjsVE7tBNXdpKkcRtva1L4qIh+n7"
    "vhddtxZaXY8yT3lNhmrtUdXjXYiiM29tYKNFzECM5rR7X/b16iDV9SMidYJo7cNEhiLcfi"
    "NkA9oT8RDH7ZV7Pw51a6HV9WVC7AbV2p+ZHEXY7z9dgtX8cvBZsHYuV7XAyGBIDGTumiDK"
    "p2mmsesug1+mpokoJnptCSRzNA0tV9k0MRzP0XSCbvgez3HVFzFajudoOh6j8/EcV30Ro7"
    "Tj4yowbvWc4am3fKNrx4BtcPpw4LDz2h3dUH8RXu9tMmDr3VEMsPDVGU5gqjCLB8eTyR4e"
    "PFOsIRxLuFv8kXFZDXXvYhA0ghK6vYlBVls2fsEBh8XwHdd41uidzQwAnIv4+pVQkdqaJu"
    "PwfTmu5CiZ9UzLO5BHC1mVuZoj1MKGuarnhc7np6ZKKw+/OUpeq+cFKR3yoxEwHCyaNRuR"
    "Ct08lks0HH7wHthYNksz2LU9IbY0BdT6/TSHUvsBRcUISKmFuX0voLWjITtJNw8KioOgEF"
    "nxZIgQ351biRa4oqXs44bmUdFacBR9jhZTjqmcsGJoMUz4EfY5GkQ73kBUinmkYVpBa0DB"
    "ZHShL86Nkopnagv7WEqpTe2B3wnZT5soxwwkqRgtGTk/TvYFXDs2hpgs88iAlIIeDMWSUQ"
    "F+9/a0IcEMLWAfD5jW0ApwLOyjJZTjYCSoGAUJseBl3QNgrf7DAB3zEEiIhf5P4oDgQMCf"
    "vP0qqYS2BrGPiIzc1ihwXOyvYZSjA9FUDJCcXvCz7Q28eqR0wbVGxB0Ng/Lt+dHJq2cf1n"
    "fPvtw9bNd3H9prdcvtdvmpu4oyhvK2+L941ofe6QD29WJQpcexsojzL8L7WFnQePg9Bl2O"
    "AZbtrzCSMYYqdlzGV7bagMPuJxzc/AX8cYhh/qJ/iqvtrV/b6yNPMS37AL4YYB1LvisHbb"
    "tFfzcFtyVO2+pA8sr4cSaRR33+DpcwcjRK2VQl2WxoDShPBsvEmPKUm1NYecq2TQ4/DO7I"
    "9fDgfNFO+ifPksiFOOk/u/ihS8GxOG4K/vHZoqnj/zxDVCDITk2UpkLQEw6hQyYBt2YJE0"
    "0SKf/67I95qLXcq6owZIFFXPOSIu/cY65FGbJFHRLIgckC2jQ2mcSYhdmAOXxKEDYhhYxS"
    "CtKVQOI4XRpjEr/qDpGN14WlivlgBJREShgSKZUaxRutnBoGleSDOiWsMK6TRoniHt3xMf"
    "GdaY9va9V1q9HX7dwKuy1rLJy7zUgT64BHm60QcyDG0lCbqHSCjv8u7qQ4QhE0wjd928jL"
    "YIGqDnAtMXCFrgh0LcujaQb1DSCO0LbQ+va4fBWIK13d49yFIBfoFT2uuxaUUSlvBjF0Jq"
    "PDubulK0JM4frOpi8KecCu6WrNdaFs01YyvoQKpxhfvr1ezMonEFT3vpCbz6sZKrRAnaEv"
    "I1TdNCKpDEapc7/zV47IovV9TV08mg63pn/L14+oiYE3ygszit0o95/QGZNcKD1pSt9a5n"
    "QL9MpJfWue1csbFKHKaRsU3963b09wmGelFlBM3JuiQhtouVQDQ3/riCeVB4Pr3SNJCA1e"
    "ww0knlTE63sPSRLCcArYfd2u7pfrJ/aGljXR1Pru8rf2rPYunHS+OD09Rt/vt5ur1W53eb"
    "d5WCG2QwqYm+X7zeP28ufuAVZbzvxG2C0L8Gpzey/gv1reXbUv8DKfl7vdSvHqV1es/riL"
    "yXs/+dwraO7E466eidMpV8+tmIXnzfHByUlItdN0x9lFn3WnTUa0iP84aBrq+Bhm4em5Z9"
    "qWSosKyHmJepZYPQehx5/f6RPg9yzdUt+TPaTyouaUcY4OX/zPp6gaqQUo6onF8iJoKDgz"
    "2FlkzUpYaqtKoPWCqbChRCkEyN0UqcUY59MMVJyPHTutr6skurWbENFkKPqOSeoVYBls2I"
    "yCAuRrsRJVClgM9mlGQWHxtUaJKqXJQXdPF5UmJwC3u7lJVYLs2A5UAQAkFAr02Q0K4irg"
    "Gdd3TTQwRZRjSs0GGP0LP7iBTeTRwVXF+tJkOsgwtndu2HxEb15WF8nL0FEaPDc4IWI3sT"
    "Rt2Oh02mjGd0ykzVQqz5P9ts8wNhERqahjiWRswg+ecyqURwfXMjYTMh1kFHc/M+zi2ARl"
    "Tfqb0jFr5KzgFGMT+CcMepyQkd0KyyS6jD/5jd5UKi1wi0ZnhFrw6JbVHhqgqNmotG1uzi"
    "jJ+XkPIBUaDlxsFg3HZHQngzKphqNPfthTqbTATRqeEmrBIw3fQwOUNRyWtml4Rklq+B5A"
    "2h/zQA70wZVJ+Mm/Pzg+XwRm67tfN+urfz77EZgpXvuoOqbY7R4bEQO+l02ZTrbHVfLLw+"
    "ZheYOPIRq1uB5/we9GlE8o1rets6ypeeAcC/65gzvvuxYzPEfhcvsn7sUZLsgLYDz56EfT"
    "xKOPyMXp7COym/JmRORRPEB5eXbwfXjY4fz8bTgwOf1xcfby7aL9883BETg2iUwH7Rwfjm"
    "h/MRxtRE5xuIyPNyy7UwIrn+ozEswmH3+DYPhTbL1XRz+G5x/O375+vSCaqr2dNb5A33P7"
    "krrw9NWzv/wtpHrotR18yuTs5ie6V9sh28kmdOiz07NnY6dBiyBVwc1Dl6qI66e/Nj3U8e"
    "r//Ze/jnzzAyh6nKhOoAjSuM73n/zPoMg6MyMGFLS9RoGpSDRub1CkdVGm2DiWlHHnKQEJ"
    "wTnOPK9TA0V9KMMRukBTHM7w9UswdTGkqDQJyDNmNKmtKL65i8jY0Ho4hs5RxILGojAmSI"
    "FpMGVyMGBZ8OucWF8Zgrl7MJkDJEMHpXVL8JJk64Plr0mZruChnDgihWfnilKJs6b+wDcn"
    "oQG7HvlSlUp4DIe+OQmJx/fYl6pUwtNbBQoXWUZBoMnNDOQfc8+NTsikAKtyixE0esDQJz"
    "Y3aN4flhTUucIoIo096Y5LcPJmG1IdJBy2gMD4xS2klUnyj9OoYfxBIlojwQqAht8sKwMW"
    "R4fWNAAxmQ4xHH8zoy4Pv7GsbQQmdKTezgxOMQaDJ9OiwAMF3Zfhc6K68Uc/kEAKBTyTxg"
    "IaBcQ0H/wsMMta2he0qSgkIvVzNkAKzexcRxbFjAR0p0EPV+yv/jc/dKMIZWQmnRxJyuig"
    "Rs6EsKyPoZxNHQENqY0zgVHoYu/z1MHo/Z+5/OGDn/iBn+z0MkVx0WTMvtUvjourVlyVkQ"
    "/eujQTxPT6nHj6HRdpUgTRWtZlz8TFc1S+OTPT2mwn3ly6zPEgPBxJwdPU58Thp5z3Msp4"
    "s757YmflyUPr44F5YPmPx+XdQ59olDikbjMYtI9FXa2YAtfr3dXm8e6B+by8FT5qTsDjUC"
    "mdQeMhWzyCbvVAPofuipTZjU/V0rzGZ30nHEd30vqcSXesnA+mO56JnqU8wWfqnJrmCZVz"
    "wBx/zECnx8IkS6zQA9PxZ8D2X/ODZuX5c2gRMDSGiuKP9KE2yWccQwOX8JOfqG53CgU1Mx"
    "2CpvTJGgYG5xwnvHnt0qIc5pLwD/XSDIl4cOP052l34Lq10MxHPhSxG1TD8Q8tRxH2uArY"
    "EKPVgwGLFiH3roUSGGDWdXBO7wnb2s2UNMUm6NdoG+5xYWfAGh+xt6Ac6tZCq+vahNgNqr"
    "VTMzmKsCuOLBM6Huw8h5dZ9UWMFceYCR2PcZ4Dzaz6IkZgNRq39zQ5jxjZp86QCTGKyIHp"
    "awAMbGMG51jCGeTIuKy50Aa3aC400jnNBWW8NRewLmtub+dXqS2iFXR22Et4K2wiQBHtsE"
    "UxoBz2MAy6+N0ZW2RbXkPq/KYErbCWzOBBJQWw+eTgzvV5KH6//HS7il38VHxnU71XMpbb"
    "1cPHDZa1kCzL1RfG+Jz6jp7obopcnDxNkZ3GFUI7g3JeE+8IRDZjLw4ihZ/e9XcCLs4OTs"
    "6b3gm5p876HFTnP7T/fXl0tji8uHy5eHHUXbp4ffri6LgLzD+9aKaB1vGeeljollU5VwjS"
    "ODX1n/xdKmSd1NwbC2odKUl5Eoiv+ySrUQFDvfFi6DxgKbZbbO0SRMMmKychgflurahKJT"
    "yGDVVOQuLx3UZRlUp4lEYZLk7i8DPF0spE/bIZYDQZrWeOZhdXrdgzhl5hesS3Nwo9Maxx"
    "OpmH9S+XO37ykz1ytFm446o9rs8wbWvDfvvEjN3CSbB0CDzVTiYOUWnLVnea+gfqjjDNcM"
    "plYaApPrlSO06+CVM7lj7HqJBjfoCanp0qk5l23DRWvYWfd4ZUol8saVJT8jgxgs/+djdb"
    "NzXPw8LKK2o5CQvL9aoaVa8OkjUTJ0HqBFGflZOUoQRXe5xF0LAAfQ+zyJqVsKq6kTnJmg"
    "rT2JGqcyw0kZlTrSZkLNBZkq5mlZfw2dOvJmQsvlkSsWaVl/CpD3EoIhab5xEOXXF5KGo8"
    "NBmFMOyczmuIKktYlLvknIRF47dbpiotzhlVSTsJUn7u8E/fSVZv2NF1X39bvf+42fzytH"
    "Ztd8vbVcoL1dkWEBNiYYhblGbq6+cpu1U3RVw+fLrHD3LkJa8+Lu8+NGh+Xq9urlHZb6Pd"
    "vmswXaWRyd9mnNoY9avxabT8mZDu2ZYV+el6vVu+bzOyjVl3wBsiYfewbLVKbMTdqtGQh5"
    "Q42cOufl1vHneXdFmiyGUzntc3aVczm81euSduNCMXp01mZBeVMMtL1fyuYtCrXUrf/EwG"
    "C2f0qVZmgMB3Hcdce7OdJCqRc/2W4IoUPmU4fNTxIjQ7C7rGRcgXSzLgw2jIAHdfVP05jo"
    "EcZPtFJQkxovIHWVARhm26radHgWpLT5DGdbL/5L+VJ+ukzIChC/XbhpyEhOO7XaAqlfAY"
    "tgk5CYnHd3tAVSrh6adLHZIwhxIYwMLuCSLUJ4kPl2OllcmTktBgMU9sVPUS0sGu0KELxU"
    "lE8ZMflshRnAi6GdvYR5CIngz6dcBxIkBVSohIE8oIUOBB4iXLe8IXBbKdayXWfrxLie3n"
    "kD4Y2c0XZ28XaBfVgHhY3d5XnYE17dCw3X6ijl+6asX903jzs8+hu9puN9g8/7d+u/SwXK"
    "PtSjQibpsWWjeNubm7jozGKggDGxkIcIyFNriMgPQzQUKY6FX8HkOPh+YKWtXqj3jjlq9G"
    "1BbUv81ue7epep5yt/rHvxBHfYV2lWTB7WuTJvJgdG31a3tIzIg87GexEuGN3XbzG8e8Vd"
    "VVopmJpncdlCthO1Qbe67gSrhpzPZmPiH3ifEzdAbcLz/dbJbDPl/v2fh5fbfefSRdD9R+"
    "9HF9fQn6bvj7m/d//vZP33USBcv5y3egf4JyDx2SZYQFij0MifvV3fX67oN64KWE6cADA7"
    "Ig2zCrd538rs1t+8WbxcnLo5NXX2jGZi6JtK4NpRtts4NtiGxAg073oIEzeZYG6KRTgb82"
    "rOKQSAbfDzRPSNclO2Uo2Y8/O6yeUIYGd1CqFSNnL9sXwwyH2glOa218+H//9/8AjULApA"
    "=="
)
