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
    "JbTOeLQOdIoNytON5vdl0Tt1ZSVyhKZrXjlhS05Yq1mhWZm+N5qjWzPc7VqWpeohBktqYH"
    "mZaZH9M4IDr7Tc+mc+sefMKRdSmmyHpubx8XGHPaQn+8l6g8cdnHPWow0GZDuT8V9OTt6+"
    "/XBy/Pb9z6fvPnw4/fk4th2LX9UZkedXv6IdmRFe0bC896LHWTguuwN8ZqtyqWRo6iwUY3"
    "aOkM+U4UXAWs7syUwbI/JVNj9U0MYosw0yvF4y34clshpHsE6cFgwvEg6H6+LOLVgvYwb1"
    "u+iKIa4Xf7QjMVClBdNPC6q0YL6MXlCWhqhLuIcGb47ttms8ViAbxv1QtkvBaSNWV3I+fx"
    "I3QDhA0p0EXgWq24BAirCwZLuLSj+SUr/ZSkxZmoFsgl0xtyYA4fDzaDpomi30JFOi7oHN"
    "35MnGcTlTkt5LZ+zu7pp/yuhrXvgtGiC9UU9i1R7M5EVzsvWgSSJNH2+YLZfYq6eK8Jf/n"
    "HDHdElp1qKN+Ihhm0XEZSC/jD5ilmJsYC/CvrK//ufbcblXDg2d8OrbNxK/rtRXXTORIxS"
    "S6VJhI7vLdGbNcGcORc3ALPkM1LLe8Ich/vCocWsqf3I4bqsmGu7iyh8bcFzeOivEhJ45C"
    "MPg2R3wO+UBfzs+ud7jh9Cg8DICCLxS/ifd52ChzIiETIQQtlvLJFYBiV37RmrCAJIKEy+"
    "YCv/k1jjy5lnBejPtw3yZcgt14bxCYXRjAfThU+t29/Ofjo5fZ9RKfHZgaFaMNqQSuZ14X"
    "SfFb768uLpHsCmCcW2GbDTvo2LvnD/3E8UMYKcsFxCr7SSaOrbeoslO65J/VABrqqGwZKc"
    "B/Lsj0qjitcTUFgxhRUPXQ1SWDGFFVcuEAorprBiCis2MmSKwooprPhl6V4KKzY+rPggmz"
    "sKicTXTdC3OGutWc1RoNTJ0fTAItymj74Xua1MkiyVyRbJVRhYoKRgk6yEvRF3Pu1mZpwc"
    "N9omOKy6x+BxcaNMIt9HbxfYFGErbVUgNF0YasJWYIdRd0B6W3KYw+9pnKaFFHJkpssAp2"
    "vJ6eLJfB8FtssDs3YE/iJcX0tyGGoSgVI0pstAz9UspjOHB2O8WrsK3G7M+gKl8QLAGVt6"
    "xmaJgWLmDTebKGbeTBm18CcWIjA3jCZLvIRmxmEm10V5hw+44wTNozP2E0VW4GmtezbF+C"
    "Ze2nEq9LZLCaiEoYKXTapAlZGQx5Y8tkN2yJHHljy25LEljy15bMlju2+HA3lsyWNLHlvy"
    "2DbXs3tIhVTuWnO0JrlpTcSyMncKsKjabAk93mTT4w/US3A6gUKC6U7RoDAKhV9wH6Y015"
    "nATVmfIzNZAr95S2vJ0UwILTVtsxwhC98uY/5XOJkqijfFFJ2uSDs8ncVER3gJemA+/pE7"
    "4QnsFrNrmEkH/qSVYzZNY/KGiAXzSgcqTLo5aN822A1vK7fC20J4SAeP7FB8scJUVXMF89"
    "PHQgVJ7QIbrzVOU9iI3LNkLqW4TO5Zg2WU8sO1KmqWJxtIRad+3K8dbtZ1JZ4yCatZ/rcv"
    "8pR52MFxfn3lp/zCNKpP0oXnhqzKfy6/GtV7zZNBTVzl3A9E9VdRxwYWJAduptoglfrKm9"
    "CQs5yc5UP2hZKznJzl5CwnZzk5y8lZvm+3DznLyVlOzvKBO8sf4Nnjth7zDJHJ+BbKxvYt"
    "nK9hPvOYhV0d52UPMFkUA4Ya/8u7H4d26LTaIxkiw60S2CIwXUtMt9MWOW2yQ06rN8hpYX"
    "/E7Ou6P8oeYLAYBrw9+JyVNUi65czh0xrDXZMZLBVxtvOfcKYW2D1+8yzn7YupRAjjewfe"
    "f3xcFMY5flEjhzSlwfIY+i5RbH7TWUBvSEDbEtACeFpywq9TYzGZwVKRgSk4UUu20DRUiY"
    "kpdlJiBUqDpTH0PdJJiRUoSUDbE5Arcs1ZN3ug+hEksp2JrMvmKnsEiWwrVc9sP5yNdfvW"
    "Mnuhuh1vhtRg8aguvKHoHiRmbajRkHC0k7orJzdYMAexbzqpuXJyEtX2RLXirCS2r9Zzni"
    "U0PY0C5xkruJHws7JHHgjna8Af5xhDtid/uGTk3HPFmi/Jl2gghgy1ybL4ihMVXFfdx8X8"
    "MWxBvIL1Z3R8PP2Arhjrf+EQKSoxCAl8PscJNa/K2bOsFr49Z36JjM49z+GsAqJOUeVkcw"
    "9kDYTTyXUTf9LO843hktKjaQe5/o+WehFLRXl+wu99jgNZCALELnVuD27N8+vrLxlVeH6V"
    "13W/fz2/vPnhjdCLiRO7KDDKwTD9AKIcDPNl9ILayutZywgP0G+rJMqc2mwPg/M9dd9uVB"
    "OS+aE9sRcCktmwMuTZJLSf7XD1XT/TJMNNZsiIY1+kXoTsCcxnfP1NC0Nmum8vFp4fwruE"
    "dlkhgzbcvI4ftUplrpi03rURlercnLz/qscGzhlVzkpLRLTh7G0kZnkBTzJ3fXoLmBbW8a"
    "/oZW52OVNXZ06VZmH5jdKw/OZ5WC5chn3O8RYsY8sFy3ww6f2EZ2WFS1sQUkYWZWQNOeGG"
    "MrIoI4sysigjizKyKCNr30kFlJFFGVmUkTXwjCwZodlG4SYUJuPc8VUcL51Yw1TMeqOmky"
    "fN6nPVVOcqlDIVk+pczDRPbbI8Bux3aJ2MtVki1p42SPd0rK0YFxtlY/WSiUUbY63TNGRh"
    "VOYunXn2hFf4SmOa3Qnl6PPN2S93XUAwOdtP+kKN96zAfnRBTIgvwsVjbmMcLPwzTO0mab"
    "vDWGHHdtpS75vsqLyxl9pQxbM/RVWfOfTwwNEFxMdll+bKSNM8WZ1Vb5bp9mD7cPcVgUBu"
    "ppQnth31/EkP9hia52VmdVbjqdXEg3acL9ANh/UCrKrhvLxYfQSjLbQd9V38uj3AW43kgh"
    "u+yy03QzfQS654BbrKon4DLndYBGmyYa6BZL8Jlxrzn+D/4HP+98L2aXHoxTFGJLZMb9cg"
    "lxkqk4HLP2ar4nLoWuW6WZHruhrX+bsCm3uRW7IzayrvJyQmxynjGSlc21PrmTkRT4BGV8"
    "D9IA/5NdXg32/MmJws4ng2VoEVi0tcAtQnnt8mXHybxfnFTMqu1DWbJUVj+m4JvZA5muvA"
    "VzDu5+Lkah+uv+NdYrvPeGtuJ5k0kemiUbtCT1n4tODWHPAhSGfBylwYda1dWKn7wlSp4H"
    "TxFiYFomRktkjQEmnVYyQmMNnUEkoMJ6qDBePQtq7YbFN0th6fpcYiA8RnKanFeBl5S7dl"
    "RkuaYhjOcT5fON6KcxESjS5xHixALjZMRFgB++0rIvhZZH/rhJZL9ZaHzfu1WS3p5blpSs"
    "umOQI6TN3UXCM1vV5zV4QtvRnbrvEZZi1jzSorwsTrjLNg4bAJxmDFAZDi6tdT0souEizi"
    "1VmTaJFewesTLsbpPL0mHXDirDelJZjIqVphhCirXqatCCnzgjIvhhxYT5kXlHlBmReUeU"
    "GZF5R5se/gSMq8oMwLyrwYeOZFfFlr11A4QzSUcjadgI5N+fvyygXttz1zUuxhQyQ1XV3C"
    "JC73A9eNCq2YM1u6AjMtW9l9sNpQZLQf+K7A6g0rLu0CDUxVDDqqAQTTw0aNMEEvR9GkIE"
    "uKRh6wDh6ua0DBxmQECRIkOGTEhyBBggQJEiRIkCBBggQJEiRI0GzdS5AgQYIG3fD3AQmm"
    "7qXtQi4LdAPhcmrihA2at5y3gA3mUJ4NuZ1DmQxieOeVvT6AtbDZzcIJ66IFm0UJtgwOXM"
    "AVBe7E2KwI1jkmDShU7z5aBdaD782tKJDJ4Str6oE1VhYp2PEphBESRjhkCIgwQsIICSMk"
    "jJAwQsIICSMkjNBs3UsYofEY4RMwoyibupKbmsLkDO7yC+LQameKvy2OQj3eaMngbsGJfp"
    "J7BZY+07KasaTnKjbLBSMGwYSupY62UhwM/3ausJ2lNVlMAy6BsACmlmybW84cPq3ePDGZ"
    "6RakmKgqQN+DldGPkEpEoNrcHxdFcY5f1EghTWmwNIa+RxSb33QW0BsS0HYF5IrKCnC37b"
    "6Vyh5BItuZyLpsrrJHkMi2ITI+Z7bT3lSIyQyWiqzW8xPO1IIbO3CkZXfYnRkLgpudNFyB"
    "0mB5DH2XdNJnBUoS0HYap/ich2Ngc4d7T47YYAkd3YqpCmB85kWB4ZegFGM7abcKeoMFdB"
    "hbqJOmq6AnYW1DWBOsMey3KwCfkBgsExX7J6YKf6fwvKvba+vtm/fvf3pjMWcxYz+ddMNC"
    "myCh1ThoJYR9Uo9g+/yx1PdeLaiEwmQ53YYwhZG18L1n251gyXFLTryTcE6b4NSn1TD1aQ"
    "GllpPpilMXqA0WxZDVWGlQbY0OU+MNloZUYM2DaLe9D3AqXXdBjtZgrg94D+Bg5ozxrGuz"
    "FXJkBstGumzEdMWJbkir4HvbD2dj3cKv7MZY2SAwS2oy63UQwKvAwumir1lM3tALY8LYTv"
    "fFcnKD5TNgtVXgdbvbYjk5iWp7olpxVlLfqDYEOEtoeuMdnGes4EYiYJQ98kCAZQF/xI4v"
    "+wrslYyce65Y8yUmbwMxZKhNlsVXnKjgumhEqwSC8dfiFaw/o+Pj6QcR3vS/cIgUlRiEBD"
    "6f44Tatq/qTVaP2GG0ZKfUBQQmNAZrsLQxICe8t2jAfKO2aRS0RLPSNCbzHBWTnqshN0I9"
    "na63whJ6gyUw4HN7ye8Du+x6Ur0tUiQGy0TsCpiqhXM1J7BVMa/rviiSGyyCAW8L3YCppC"
    "dPrRmVoTPZgDrT0fpwUEv/LlpR8fT3ZBcx142YMxbZclGJUqrrDV0gHQr75cwtNXOju3fu"
    "pSn0LjH1VE9okTbUTibbbAHt2A98ssJxrW4NGbLdpUIcfb+5vv1+eXF31EEKQQh3ai2CuF"
    "dV/CZDyy8K7bZXPU2xQ3ld33y++nZ28/+1lddv3tKy51h7hWGbaOztNjT5+Kq1XjCzFzCh"
    "Z14Sq1onrXL6Hcru/Oz26qKL4CaOF3Cl6JJ3GKAI76PAdnkQVATnVR9OBULTTyg9YQsnLH"
    "P7YNPdc8fDfNewWMRnP/f/DF+7XnaqHmKwjAZ85Qm8yJ+02jwJhcESEYouY0g8eJE7taJg"
    "ZAXRRGDGmDf+wH2fOYZsH8nZrvumQG2weAa8YRbA5RkL+HghVg/cG8rggproigp6g6V19A"
    "ceOJndJCePRw/WhBupsPFl1/opDQuo1FZQKW4nzoDV4xBE0X4zZWkpm3w7h4/k8qPP5iV7"
    "qJmIYmKS0VZklO4Rn4NEqyrwpiiGUWBGA6C6MzbwZgFysWEiwoNs77b08YLBsdCusHSGZB"
    "hMl1NuWT5mKyWP5UyKzN5mh66BMHptBd7MwmtS8xiVQw+svlRb1ixW961I1hdATuna1qWP"
    "Ux6YIOBhyRF8ruh++ceNgoqqJXKGzzDnyJWVp5E9G7K8UPWfTTZl1YV8imHMio37UJn7GD"
    "EFhn4AG7xPHgbRfWBPbebbZTenVnw8fH2bdZQGAShJEW7YD+PO4gcauhb75J7tPiOcvyHr"
    "ruRTDOWXOHi8JQ82P2qyx3ZcaH/jTWtun4IME7G0/X3U6/b1fAw+3ZB7/tTYDrBy8fktIm"
    "ybnblYhXkzrt1GYtFdwJMM5d2mDEMrb9ttLFKnRU1Di+yZsr61xZhlCZr0utV29issAats"
    "a5asw2mETJS1L22vWKq94yOovwX1txhy+wLqb0H9Lai/BfW3oP4W1N+C+ltQfwuzdS/1tz"
    "C+vwVenIqyqY2a9XYdk75JuEvszpl6cE6iHg3bX9mNCZcNbLcs0q+yFkk8vk7JGiQ23EoP"
    "tg+2yJStPoGBgjnfoFdBoVqPNlgqm+8NVJVlKi57rXDDssLHlXyOx2/I5x1qrJjNFnsIud"
    "wWCYwjjzR4uGdxkavfOBVzU9bHmFKrptxZooG0i+4GHG6o8LVCbMXfHNFA+Ktnvdde3Cn/"
    "5u5CU8xfxet7cWe3dIO4FJ6KJ9ldaIr5C3otq3O728j+23fs8ajGY4Ffjxq5KkI1skEnbh"
    "gKdnnKpVDWaLt8EPkZyM8wZBiZ/AzkZyA/A/kZyM9AfgbyM5CfwWzdS34G4/0MBOttl79w"
    "DW3F2mT8QLgKEyYcz7xluwUcTyE0G3JZIUIGMbj1Cl7L22QTG4XZfWYhA0EdleB1+qtRHV"
    "YnYJonNWotToesRQphwMIJx/Cse21dhRaHe8tqEQZw513YPIhrwwnTOOBuYIf2M7eemRPx"
    "VFERWE0B13azvrYURbezH/7T/dO9Uwa6iGiOHx+mZ2CHAXceXlufhV0DwzLfztkTlwRqTp"
    "ELd7opsvy1dZaMW4o5wEz/dPHyIElc27FQRSa/LKeuzBBP+GdlKSO87DF3JVhRAYT+xxG8"
    "mUodgWG4gv9zE3AUZ0bw6Dbh0URe+TARVlVONaYwOkwk4bCccLIX/9Kn9F+GVBZSO6XF6k"
    "8oBmLiZTELFiqh7NSOXvpwLpWVbqopq52QGL/YQcXDGhcNjBDMC1PHiqFdf+pcM58VdEO+"
    "meGhP22wnsK9bD92bRwVUGLYpiMGqi3bdIhCqyy5uKhuRUb6urHkjx6UwUX+6IPUeSPyR5"
    "M/mvzR5I8mfzT5o8kffbC6l/zRxvuj45hn2UOpleYtkhqP+8jeji53VM8orW4NabedY2nX"
    "+unVjzFZQJrCAOgtrx3XVRZ+gHmOxT9a7J8MkcmCwZ1j+xbO18L5GuIJiPnXdZuUPcBkOQ"
    "x4g/A5K0skvRUIfN0Rw0rzSY0z6/lPOFMLbCMfe9ugvY4ppD8lBr2hbgXBYdVd/rgooJrm"
    "9AVKg2U09J2j2Pyms4DekIC2JaAF8LTk3F+n2mIyg6WiDn4xVWUwG6rGxBQ7qbECpcHyGP"
    "ou6aTGCpQkoO0JyBXVZ1k3i6D6ESSynYmsy+YqewSJbBsi+y/vfhzaYVmtqWpTIUNksFyU"
    "uQDTtcR0DcEJYvZ1xQnKHmCwGAa8PaZ8wfxwXtrCqHp/ZKkMlowMlY9nm+pOsvT8J8tuWt"
    "Zr2zsmmWLXLVP6BIMlM+A9c6CVC6Wz3IHnLGf2ZAbbJuT+HNspwwd622Bni4Bz4SuXIQ9D"
    "q2TIJpgCU2KzefDurGJ3JUQ5Ed4D1bZkqAMO2znMMcoypeLgX9xy0SXquc7Kki8SR2wGUq"
    "D2o9tcF9ZI7vz6+ktmQ55f5Xfc71/PL0FIQnyJ07sYnIJxNPAC0/GMBbM2Z1OB0GAlePSN"
    "P4O04nyoLlvp5PS0iVP09LTaK4rfUfvbYR1C1P7WfBnJeP52lQeyNMOIxVFzjtv+eT5YC9"
    "5uqxBwNm9XhiAhGAaTccKp+wvzeS9HdvfCBDihIr/bp8urxxwUp9cn0CfLr0FhArXBeuC2"
    "ma1v+1Aga1me1aybNbwFnmM4LRrTPXQ1PJPPadLS0KB+xFMPc/37bRX5gjjq8wm2O5z2zE"
    "FEgeyJvRAM6omL3/UzG2Vi7IuhoSg0ge/fd9Nmv5+uzX6zts0GbfF+l6YuyHOQjZt3y8qX"
    "08y5p8rjWQBXWBgbcu4FWVIZ5u2tm/PBbuaAOTwYS3tg017F+Kgb8SSDOTqXiTvcwjfvn5"
    "Mh8x/5pttbcPJOPMlcTgZY2w2niHlwdqB754h/WExcZF8Nu532vpbojLlTWADAyk86uRtz"
    "fuW5q2ucITdM7r19+VzRblt+MaotGPLcvKe24lCqFJ34gUBAJ0vfDkNM45Tpt/AsN2AyA1"
    "+XC5HU6FJ0hT8EpmPDK5b13t7qT/Vcq+Sgy8OJ9bH/eiUB/2eJOrIfr6pSoRVBpxoDeWW0"
    "nukdVNEVLGZggi0kpVay4z2OLA07WSzECjvzxkaIqhvwLycnb99+ODl++/7n03cfPpz+fB"
    "wXECh+VVdJ4PzqV/TXjtIOkqIDt3WS+kEVBkkpG3hln6rHKJ9BopLb6Msc2UCqCqZmLRTl"
    "yApmcExJQ8Jx8EyyYbMLTdrSStvQWwaT8kq8CdVVNWMCkz3FsPNSdwu5+z7CWR9bdkoKfz"
    "3x1ce/hBEAX559v8KKH+o7uNz9JSuEdCu/uZW6HwddBVVOFdhvUKLzCyp5ulO9U1cayqCy"
    "UBuxVM041dy2XZxkz0WevAWyp5Tp1eojQ2S0Brm4uQRLZ2T9/v2z+Pv58svl3SWqcfTpXt"
    "9cfoL/OfuMH1x9/X59c4en7hzrhMtC4nuLXs3VmhVLpARZqY5zTJEYLaH/fXv97aPlOVN1"
    "615KzqMcUoXTppZ8M3EC46/I49m8HFhTKsKi0fjFK21NGn83WgvwjB2vYVNSVHBwkwnjIq"
    "9xm4AR3lKZFYBkHKEEP+o7q7KpxL+wSqIUpiy0NvOW8FO+HoqA5cKP3DLQZ7c/3XfB2qqT"
    "rdRaKDnUFKawGfjTYd+eOUu2Cqw3Oz23qoEetVCb2mNq+ACMsaspWsAPtmhqAUsRZv7Jmk"
    "R+4PmBNWG+v2rtbtrQSpN7pSwHqQ5YS1MZb6qldEKMq42wm/Ltv36xQ65TYGaitKAVcJiQ"
    "O2lbqHPHgJvUYe2EltAYLTKF8UcLrKAqdomSHWavzNgzt+45dy2fz73nxkjb7qRkis3wt7"
    "S1bphA8op2Q/r7ettBjRz7emgj+0GTWb46zLF3ue/D1lpZD743h39PGRbWLbcB2pFT4XkD"
    "oQAqPN/MfUCF5wuuAyo8T4XnqfA8FZ6nwvNUeJ4Kz5ume6nwvPGF5/VdqZWTIUVjtJdB9p"
    "GWkx1ZV7fX1ruTNx86adC3DfTn20rt+bayMMnb+rokcHUtSuYzW1VsHVYmk4xGNUw6D7YP"
    "hoe8oCt4Da2VxcKxsRVx5IZYzhmsWnSbihv+1GtsodSIDBVmmaLLOvwVv3Lc5xN7zpwKj7"
    "8iMRo4Q8bH7jZUPJhsoQ0S1aYPjBS9cwg5K0fOrqZ8vvBCZFFFe/HciFEdemYnY5s3Gz+D"
    "M8NxuC9MypgeTcaPIorMR4w6CKXLy490H9u/+SQKRRy7NDMfbDCgHdl/VWW1FE+hrf9YaW"
    "9u+ZP4NTKFGnObDdfFwmoaU5JQmG9IiKmKPJBAVg0UdzNz7mNKazRlvRpuPN9Fj2gWqNwa"
    "IYOJSHJqHuq+/dJYU/sRVF8b9icURkvg9rezn05O3+sgC2mvKU0v8SZxy+m6Ed6/ayCL9+"
    "8qRYFf5ULblm47FRQTGC2HTEBA2fEqj1Mhl24XnJMmN5yT6ivOSV4SDmKTY2HCtwSIcpT7"
    "Que7QkRKQHAeixexuDsNwMZ2uMRiwajmy6CX+I0DwIiYGyzbNbxLKIwHe5V5OwKLAduQKK"
    "AQ7rmOWCGYMypiG23Qrp4H11y/cUjwLsIaM0ARuWJzWxyBeUR75ZmINiFt6I/okFnY8APt"
    "F0qWcDcLpY+YyMyCwNije9z5UfCCHbDmITTXUTjx5qURTiWjRk2RGi9F0CjaSRHEkH86cV"
    "3jJ70mx+/qR0vRG33HVJnLhN+Yjd/EcmpxfUrTGH2DEn2HdQp9dkmrNb/J9ennJoDOz9V4"
    "zs8FOCelWppaxikSo0Uhs38UAAwUwgbGfy58D2Yyx94CK+1M9/lDT2fpNsxi0HAtk0ITig"
    "HkISgATu+Xdjuku5Iq2A9rUM7WFW+LnpkDYvjaorfJEswUvL04u704+3xZV+92q9aa+4zN"
    "UkpNNPVVvV2WGrTec4aWjhiPYXAYMy5LHopQKwYHhD+Ff+D/Y8E8ZhezDTs+giLQB2USEe"
    "xBEegUgU4R6BSBThHoFIFOEegUgT4o3UsR6MZHoMuk7TYKN6EwXdeq++ErnZo+sh7ZQsQB"
    "4EEpypSsOPPV9pXRzrJOsx0EUfOk9WyAUxNNe1KtaE8KelZOvmsT2gK1wVLTFAbgjHn9uL"
    "b3X8jCqKzrX00L2oRmd3jx0eebs1/uugACcraZ0tu4TbDwNpoqC7bSNbjVvpMmDAwTx3kn"
    "s2V/LWmlBhiXXRwqE0AyNBumgeyyF3cu/wMtmFYKcNNMj2nE2zE6IRgOl8XFHFmNty7JcZ"
    "zpJ+vtMX4cqOKEgvFoSoINaT3acDnbkRBCL2QlkYJfwTCpkEJM0Uvh7i2yPojmurCvg72z"
    "Nz7w91NLiJVZ0TXy0QS7AzCOOwiHzT0QhIWThUsVPLRpZcH9SOHFZGzqHSPl0w122DhtM3"
    "cmz7FLCZywFbqqWgJFSoOt4KPfvKVgvZisxXwbIT4ZtspcS76LBdfwIFFp1g9/Xal3vEOq"
    "v35MQAkX75YtEjdzoRVNIiuqAyuoi/ngbjLUxdx4GWlndytgLUc0kPiX2K+PqX/ekveTut"
    "ECIROBBK0YnaYYBnwpgyUEeCnt4QevhwLPLZgsQzRacTlDMgw2yynn+DxSjgNb+A0y4Sv7"
    "jPSapFq6bhju1aI77LA0y9pQr5zKbdBWXsi9B55f6+eYs/o3VzJr+Z3WvA2YLfdjD9y+iR"
    "9kDru3q2zWiiKjnitkUR3pmMpjxetNUURt2luq+MUv8CTDVJBCyvttNr/qoQf1d/mUw2TX"
    "DsJoxVqrDqXVS3FtOO3Y0SMbVKPBsSKvyK3kVPUoioylyNghBz5SZCxFxlJkLEXGUmQsRc"
    "ZSZCxFxpqteyky1vjI2PS7tNC6OTKTte4fKBLRcQ+vhK0AuXzMa7Og17qo14IS/WfEKnos"
    "19YATpMZXwdYT9bokBesTzxe+Cq5NyuKW9GmrSYIKUtsvEDETK0F90VV5k/WPXe8pXUse1"
    "qKbRLqTQM2B5ZhEXEYaIUs8Qs845gDtud0pdEVs6PKpnYwwQCfomi/c3/CKw2VFJnZ8WV6"
    "pqIvKQp20rxU2H5EIiOuOuy1hND4fSan+jFWgNaf0fHx9IPaf39GJydvTmLRvbbiANoF80"
    "MFXkp3kj664t3n8IdQxq4ZLeSDjyNMkm/aVrLfagihgtVbQdYZmoGEzXRylfQSKYM7skO4"
    "TIpsGBeblP7RPtbJDEuI9tAgowXTF743jSZhK45naYbBbjXnfYbEpErcbBgvkKqoM3SdsT"
    "YQIKs+m4bAxI7PPuJgGnr+B6g8GkbEpJRrAwGordYD978nTzKH9500yVpGZ3Vq64CXbcYk"
    "CHm5j9wH61rMvxCWkBsxqotMwPJlD7nBDYITEKwXS12gfVPZAikQFXtdDpdkS6Yiws9g0X"
    "YxKNAo/yss8xz/4kiELlU1ANnyT/UcJkFVVbcdKLHPvizrOd5RhT3BI2M3mMzw1zULRcOW"
    "IJrMhGcT2WK9+cuQSgY5tdFUJjky46++GQUCx6/9DErowffmG3Ut6r9FSF0M0WflY3xBQU"
    "TFrgJY+TbVZkcfGQP2YLbxVxZuQvuxXr4J9XYL20gxMGe7ZL6vtVxUKZQgGdqoaLwAHpWS"
    "ZUEgUFgrrh4jrQk46rBAxiqwcA3C9zK5PF/LHXvRjDDNWZgnrocFaQKZ4VleO36Hv11eQh"
    "72H36Jv0b14w23dJSsGps6arzx5+nC5w/239rAkbshSBk5V9/+zRQLR+yTggyuqtxoerjx"
    "/hpZJ+tYtErSKgf9n4Hluc4KpcCE9tlThJwolNKC7/F4s32XZdp/hxw2xAC4XmBhA/THl7"
    "b5TX9de/x7uYENQAtRpD60mWMFzMkVGi9DHtaOpyyLQR2plGVBWRaUZUFZFpRlQVkWlGVB"
    "WRb7jtemLAvKsijd1oPNshB/W6hbPd540Cp128QC5KxrCeRtaE7827meeJbWZDkMuMCbtp"
    "XGVcHgNWHgJbSmV+jVU1Zx4ZlO7ZH7BPq9aRlkiuZ+aVVhsWspu7ed0lSx2ktWjtJsLHiJ"
    "6SvJhDPpLOKYQPtv6bkjidLjhWpvFymlfyYwCT7Wpdjz8QXrtFeWehiF3rWFDnZXrNLgln"
    "vPUTLYjLKFWGp43qigu+BfF+gyTTfMy1GvzD6AexBI+5GPQVFwv8uKKCPfF2K5wcpQLyDO"
    "L3meYYQovBqtESDGzTJGOK9dunuOzGT464+kq3mb03H7me6HX2ngzEp9oAM5UjfkrrJoKI"
    "xaaRTEQSXqTb8dU4l682X0UkvUY5bJfdRUo/WUeLt025aoT1EMA+Hm84XjrTgXTEZcmwcL"
    "4KUNExHuqR13BZA2cRuWpykGs7BTVnKm89/ce9bd/tof41tJzn1h9eo7qZlt1KtHRdIDzy"
    "/V9j5spbM+XTellxtwX2zMHrh/q59j1HLfpvJZK4m0ut6gfD38Tsgmm5ZjT8W4XsgHGias"
    "/uSQBSU2L/6fYp2BDQC2xDeR9b8p4wzsIJJwS0Y6OBJfx0ptnqxqL2KagAvVYdobsBWDuo"
    "OxzyfA3w25e4uPuhFPMndJSiYrRL1XRgrlKlX6pozER12IJ5nOSDi32gbF7rZ5ReaYmS94"
    "aIeef1Sfc5EaOGqYfQFvlaFpkIiRUIjsR7dWcTYZT4kYlIgx5Dh7SsSgRAxKxKBEDErEoE"
    "SMfYcTUyIGJWJQIsbAEzGSG1M7j22ebCiurXjeu/XUpm7Brfy1BbqB8NkQ72Cu9sOG7pJc"
    "yYlDYPd6z1RhBTbwT2WBnk3dspmHGcT0rrpkvTs2r1yNKitb4pRaBxXGrqumOGFC0AgkFM"
    "O1sxYLTzvPql5aA8SwDTHBhwQfDhkdIviQ4EOCDwk+JPiQ4EOCDwk+NFv3EnxoPHzoe05J"
    "IOrFDFv/lMtHU+wu/+bo+u63y5sulxh1OXyFYnA6FnJ530Rz5vddSnEWxZCiqk/FkbNvie"
    "umaQYCNqpJZ4IBs3V4ukUFEuhLoC+Bvs1B3xi12xjxNTHWfVtapgEcnNbJpmLBIsq+HgjW"
    "gfjNUGDdCbAJBCw66qn+wMkjPoLhpPqziesQVoCobL3e/SkEChMoPGTMj0BhAoUJFCZQmE"
    "BhAoUJFCZQ2GzdS6Cw8aCwvh0V5fOZT+w5c8qFlCYzvjOanuxHa44iABm5WN9VnJbRAo/B"
    "cOZzDnITb2wtHDZpewzuuJox3nbHC9+elCD6NXWns2Sml5wWExUVdHHen8R+Ubd7OEMdG0"
    "wWOQQ0LzYBFy3jjBbbwRehzoNscuom1KAmhH9HJ4raoa2YnKUZCIPVpMl9YvBa3o77REm+"
    "B5Z/T55kELs7rey1rM5ucrN8I6KQTplHRFfYqfGDxEPWOz+w5jmMFo6Lui6l1ePIgUEOjC"
    "Hj0+TAIAcGOTDIgUEODHJgkAODHBhm615yYBjvwHCj+X1Zeeua/qQxhflwKt4CsTepmLJW"
    "rR1bsTRQoCd1bVgKLUrFpDo3Kc1TmywMTTHEJh9gSLncKZFPTeJHimiHuR+fr24uL+663P"
    "VF1V9LzXpouR9ik3cxQ7KEA2z3hqaGegkwQbxlF0feYRsgIP0wKmugVLN5E5pd7t2bs1+6"
    "bV0x20zzAJDwg+3PQeojK5jZi4X4P6y0goaV+4iNIyeIqztO3GQAV9HQNn7ohaxEMdf472"
    "MK0133QTTXfYhFgwB1w4jc0HZU91Ul5cYoD3nsX1rb6HiFdIDPc6TDvKO33SIHfhbiUdCp"
    "OW6GcJhLQb0DLYSPsuZaR+QuTzrMxRC/BS0HlKk0BTsthxzpQJeDfgtaDmgLzzGiB0RaYV"
    "5X221FSpOdMb/hfRkMNjFZi/k2+tGWM9vhmBQr38UCvgWJFW798NeVesc7pPrrxwT5dxHA"
    "nXrNvWcZy+/nBpbfz5WW38/U33losCL1dzZfRliMwO9SVcbvpazMLr1XatJW5E5F91V7Ml"
    "Mwg0jmmH5KwgtQG+6lxsxLbbctOx2+vHI+B9V1sd+49RfWCbrLDthGI+g9Zgsc1GbYXlEm"
    "v7+qTH6zskwHd0o3qtHkb1CkKXXVdJ/RDbdhe9Qr+RSzZCXzD8T2kRJ62Lh1Qmax99E2Gq"
    "doYsPoFr7IRrzy+bONAa998OtGPevQeTbBsOLN+HUbCS1+AU8yfG+yey/KHm5adb7a1OrY"
    "bjPjeAdXpV41KEOHwzoXoEPiTUrPNaKnnC3K2RpySg7lbFHOFuVsUc4W5WxRzhblbFHOlt"
    "m6l3K2jM/ZoqJzVHTO1Mj1fNE5HRqDKpbBmubTkdhD97C3LLZYOPYEJ6kr0YGS5qElTGsR"
    "uyswJqOlOrWDCYZ8F2X6nfsTXnmepshMl6me6wgNIBQtvla1aFNSxa8HKFMZxN9qlyYkpk"
    "tTzvRjrGGtP6Pj4+kHtQP/jE5O3pykRO7wAOPi4IicoMdPHIL3/AGVsrKclBtn+tr6liSp"
    "xFlFlKtizJmq06FNqispVt048CK/7Fisy9PLU5p8i4RbiDBi9Dk38eY8sB58b57J7Nps0/"
    "Sel5cLWQy9ydMYrFLuP5clrNdiM0Xi3VmgxxuYn5aesrjOg8JDmeUq6Yp32xMAM+U4CbiX"
    "d7wTlNIPRDRhk0NJYjK2uN8jwuY3x1j3cwpJh1yrqLsUxUACHDv4qze8M8vTwo8c3rKybo"
    "5sGNCGPGVw2hrdCDlmhPNpcghRVWNjar9uzty51xqzy1MNZWWrWe9xYddVlNbVbDeNDtXP"
    "MWhp9xFkNMpHeqbOLqocvc/K0eWHZS+chofdqGeZpEj6PiIbyCFnTDRb8VLf9bPmk2eZJI"
    "meVXqTDZE5+jaIYWZBwMMNIyXP8BlmyUSiECJU736VhJrjzereix5nVeGSykMTJwj0o9Cy"
    "CcryZjfuIQRahY43DILeD/t1nKq8u24cj5oNjA4j3x37HN4n2HQR34iH3chnGXasptipVu"
    "yj503Nj+2No82r4nvT4ejrYnz99NgGcb4YZmR7UWCpuKp0zO7IeuILUAcYXJGAlsIRNOcg"
    "vyLE0ssDKRKYIoGHHOhJkcAUCUyRwBQJTJHAFAlMkcAUCWy27qVIYOMjgdN3uhbnY5rM+E"
    "hgdZjHbRxGMgbjzZ4OOnUfba83s4RDKzcPF3XxAnO0N3wuC07IPaIERDpT7CwWlG3Hagso"
    "oTDe+BEzFdaMCPPVy6FjP5VmDVXqOqoUbJpdV4TfpRqUdSoFfNl6z1E87YuJp9WnzH27ym"
    "0FsmEYbny+cLwV56JMmHqH1g0teqqZR3F7FF8z9PiaRA30wONLtTkPV2WsZX9BrW4QadBX"
    "yS/tMzSw9Fenm8Qe/bK1tZfyfG7qn+1WjKnWu1pbhmk9Jbldye06ZK8auV3J7UpuV3K7kt"
    "uV3K7kdiW3q9m6l9yuxrtdX1IBJqNdDPsrqbTbrLB0TSWjBbKvaki7FEdpOSSjpbL7eka7"
    "lIecqs7sQFzLaGGQW3QPbtEcxNreTZcjHYi/rrfQHCr1sL9SD+vcoePqKMBuflFDm5z04x"
    "0alXpIc9ubShHssxRBtTd0m56972yF0WxHJf48/dWozou3SA1qkl4phytnm0pqLk2brBxI"
    "fjnyyw3Z7UJ+OfLLkV+O/HLklyO/HPnlyC9ntu4lv5zxfrkXgXMvWON7DAHcWxGEuoMbBn"
    "G3T0gdZCKqOpVa7ILDPpbmHORXciLVtU5IaHa3147ubs6+3f5yedP2Mvibt+wg9P67IeSk"
    "maKyLq6/fIHVYf15dPHnUW5b6nKFrRC3DM1A3CFVEOYO3SFqCj1g8lfJk4bO4rWYfHa1mY"
    "XJ2wvuVCTZxN+NalH59KgGsHzAHB6g82PCg+BjnAcDBnCApS1h0aCBC8unrBZnF3oC8QnE"
    "HzJGSyA+gfgE4hOITyA+gfgE4hOIb7buJRDfeBBf/G2hbvV442FjfRXFSoYwZ61XO6nP0y"
    "ba87RaeZ4WdCf+HT94zpSXgYnefMFceJdqEaRoTZaEpthID6IGSqtAzdcfvp79+48ZNfjl"
    "+tuvenhKDhdfrs8LCg+G1SKJDMzy55Ktce55DmcVokmIclK5B6ptiUUjAe1OMoQ/LJcvLW"
    "+x8PwQc51ssCTnbGWBQYhNcXs4w86vr79kZHd+lRfO71/PL8H0+DF77BTNw4AzfzIbh6CZ"
    "Wu+YHC3tmK3sGMXlR5/NSyonNRNRTEwy6k1GBQi/Sf0riZmWqL8WBbBu8RnmiC1jFsSdnu"
    "6546FFFnomF8ISbf2+2EF5wHz85agWnPdlI6+gcdQ8jkXjVFAG4hbK4KIDfwJvnjQiC0bW"
    "M3Ns2bWbYZKm7ZX2JNr4eQTfE3w/ZHSW4HuC7wm+J/ie4HuC7wm+J/jebN1L8D3B9/utwo"
    "QXxj4A/K0oUMLwTUS7XlRuhJ4sqiA7DBSwYkJ+RGiXdY6oC5PXFKabgBqlsnDCaIQvZzaY"
    "7GilLxaOzQNpT3zEr8A691di4N4C6XMYve2WRWx/ZhUJW/H4OjPPLPk82D5chqYM71SVsn"
    "E9jAr2cVzYw4mNBlyZ4ZUrnxjaJf2yKnkfjx8674HZiLHDbilKgcM1aYcyeBFeXWA5WK5w"
    "Q42CHvhKPtwXZDGRD3cIMnrEElWtbuVZmoFcyrWhpSZfZ2tJled6IVwZ57a4vXtwbVeU+8"
    "ySU1Moiqp1ltxt8iQS0to8u+yK36ATmB85mwZCCAf9DTzHHP2XA1mMj30Q3KuKfdCsXRf7"
    "4OtxLXt9aS59FJif/Lf6ShRYtEScwgSE+ujBfU90zGbW3HbteTSvru2+vV+hOAmKkxiyG5"
    "ziJChOguIkKE6C4iQoTmLfbj6Kk6A4CYqTGHichL41tVG5aRrT9a2+Iuo5a8hFOiD1p4Yk"
    "P+rpdA2eKKE3WD4DRprntjvu2H0vT7o78/K4w/bJgyjCEsnDmEaXAd1fb76darl0a744zi"
    "LRf2BzihwjMdBoeR18aFImgM+kyq2DaprYRZnpmWIMhjDUhCiG0z8xyVNs2dUsRzaQSp5d"
    "nTAbWsR7bRy3e8s4axDHHhXZxbKlfbwVP3E2O3dDV3EmI/gA1nqDTme5zW9oT7mDWPiD7j"
    "unRFXqSo6lWOdITgY18CI/et5U+m0D7j/j4hcn8pLDvx2nzCPcgIK8u+TdHbLzjry75N0l"
    "7y55d8m7S95d8u6Sd9ds3UveXeO9u8FT1EbbquHGQ+jA7MnTT0+cL4CFyuVhVBVbYGRXH2"
    "6W1GRRDNh/e8DVIbS7D6dsjjVBJSFM3xJPwIkS0dTUJdAUO2ze9+v19ee2d+cS5HBozfte"
    "WpCWIac4hWMNRHelX6TFFsmRGSwbUGKpD7STSm2bTrvl5LjRMY/DKneM/DIrCuFpbB9ulS"
    "UbRrjVPX/AOx9zV3FkidHhIyKkbeKV+dHXBcJpKpMFcx35Fs4zDoMbYZkPkUo9Yc4kcmCG"
    "1pz5j7ZrdsTiXiLgdpoZn9TmShJ6NSCKIjQhGk5gDGPg44yVGca1/oUCrcn7BkUSh/farg"
    "RXEtBT/FOXJ0C3/lNj11PfPgTJVjAKwIovM8cayCRNbHaw4gKLcKkdImUgGzMEln4H4TcA"
    "lj/Y/pxPZYPffbl3lsz3YQmtxnPPDWclVSFqZVNCbfqO0VNWTRhw48jJ70kAc3wydzEca/"
    "wY2dNW8FYpscnHCDqg/Ei41mW3jNQbGGUOv6CyavJYD52VFcB1l8qrEfpI5dUGL6NCXHaT"
    "wlAsCHi4YWWoM3yGOWJLw5SbloRKr/ukx+BqjCWPNuTadfK4L/C0F8A/NHp74Rw+6GXwLC"
    "n5tcPqbYcZ359Pm5h7wiTdlK3qOcRW/G2fL5jtj/E+vCFjb8STvsODDn+TTzBydDN23Ubi"
    "NLmAJxm5EuNOlXD5YPdeZHitRjHnG/uZOUfVOTby+1GDRJuxHw9tkG6DCx836QQsaR5i1J"
    "R6TPBRBKdhjFrkBwKF9XTlRTU49IpF+nt6JCXsUMLOkPMxKGGHEnYoYYcSdihhhxJ29h1i"
    "Swk7lLBDCTsDT9hJ7kfjLnVoKskHUvInmf+roBsqsiH/91r8Z1ecxki5XTG3trDP7svMGM"
    "/ifkrI1KuUHjh+ET/UPN73o0jWCqJS15pW1kc5E8pBx8TTUIs4poY1QBvjQntoKDOwxeBP"
    "4M2TpkgBluATn2jMcGQ9M8eWMW1MBVWVoY59PprQR0IfhwwuEfpI6COhj4Q+EvpI6COhj4"
    "Q+mq17CX00Hn085LIo8gZLhVEo7L1lakJoc79ENDWFUTSF6eZH3KIaJ1zXnxq+kuGeOHBv"
    "xVNedk0UalxljHwGrMwG1eOl487JtnnhqcZHw2n1EthuWQWVz6yiSkc8vu4CZZicHmwfBD"
    "NlCFd07SlWw2i8BpVdX3I1UULbacHnePyGfN7hQVLOZtezHM99hL2QO+vhC+5OLXyPHcmA"
    "snNNPzUoO9d8GVHbqj20rcpuksc5mBWtBJClGYYA4lujmnzdxVEmZ2HlIMee26GsxsU05T"
    "6Dj9QUiqJqHQpzmzyJhLQ2aia74qkZGTUjK4takpm6RyUhS+qbUV28kp+MaRCsJEer9ES1"
    "bV4FlihiURaBtHY8hRVRWNGQo0YorIjCiiisiMKKKKyIwor27R6nsCIKK6KwooGHFcE2Da"
    "My4LgmhiKh2WF7me9fzr59u2zdYUa2JMP5ftJmEZ6W8JGPdXFGIhvJkTVysGQzwhSOg/8S"
    "0hH3yaG1pLHdsS6BXBRsbXXbHOUOS9zGn3SvceuB0SalG6aKQH+yPBy0tAMuARuNvi3Yqg"
    "dPZo+VcBe+N+FBANo0LCsPVm0CFQhNNoK+4SS1+/8BHi70oTZ2lp7/ZE1BGXYMnmlk55zW"
    "VYo+LWucgiXM/PEDb9k4JUNmetV02epBwZooB6ODMPbSiGOnWbKpThx2CDtkjnEz3cz/3t"
    "tvwOHZxfDPEg7U8JfvQPb9R5lm3fEOmCcd5mKI34KWA8pUGs+dlkOOdKDLQb8FLYePqtR8"
    "q6t/mmIAtVrwmBZTRiRVXhU/6XKq0jcc8FdBfOPY7b1eFgge4xzahb0UCQciCpzxXsNWUp"
    "wr8rt97EqrEs9mM3p96Elx1TWIP2G6EcWGrDaxocXWFMtaWaS1cOvIkzQK9YwQ4oaFzq/k"
    "U8w57+9iWDBd4/zB80fKAaDitURFG1d2fuu1k8EB19pvBbdWcmv7wU+CdZUBUJqx64KgRN"
    "sEMbBBJFQAg1XjQdE51XaFUwGfM7JC9gRG6IPvzWU7wrLQqPYPoFgpipUacigMxUpRrBTF"
    "SlGsFMVKUawUxUpRrJTZupdipYyPlfpnBNvULguq+cwn9pw55UJKkxlfoEFP1mjnvwhVKE"
    "qhJhQjpjBeADIMAwthYKtYo8UgQxJaySEhMV4Qcqof4x1h/RkdH08/SAEZLZeDj42RsNWr"
    "IA6SMSEq5kW0p+jcEXXDo1chpm14myEZCGu7AOD9OjGT/NwNfWpJMvDA+bvWX5ZZaIZmzR"
    "uvH4adER9GvnvDgbNBhV8oPWBU7xrCoWM/NbZRnrwYLt3F+ADr0fOmwcgSbTUmDrPn8roF"
    "16iVhY4gkCifhPZz0ZLp4XHkOSLP0ZAdA+Q5Is8ReY7Ic0SeI/IckeeIPEdm617yHBnvOX"
    "oCZhRlU5djryl2mGF/c3n3+823tibRmb4iJnfDoeXLvyS/npIWqlPYQ3M0SJa4m2ZSoVr3"
    "HLSvHmOtSsrsmeTpQMOszOqsNmQSCuNtGDFTYZTIUhQok65p8c2y4uuS4kuSgIdROOTm8l"
    "9/h1N3k9IhOu9iAxnsUb35HK6/JcdPjZs2ITG9aoH00lpywrGRKFoBoMgaC2tP6gtnLZjW"
    "XjqazHQJiTNGWGwT5sL5Esvqozx50JRXuUJTre0CLhHn19a3jDgl2OzzCbefGyMv+5EtvG"
    "A0CUsxkRrRZqhMluwfWnQydcR7kBpSpDuNEAhJLmmJdNGcyElUynk4Yj342AohQcNCK/TK"
    "aA+C5CgHhoIk+2PJ22+Qw0Y99CnSZU1kKAe4JuQbCP26YH04Dw9gPQi9NXZst125gwLZQC"
    "KFxLwtnLe+nEiDaduoVk3oUMLKIvtbh7Zc48O+qGcdGt/XBrsUVqVR8S63zOHBDZ/ALI9K"
    "ol3SX4/qYl0CHDj2k5FN8qCBRt4mYF2C1PDOgGnLmGovSkhg1PTqtXVmLb3MRwLhAsN7lB"
    "uqsvilpYo0EgkrqUC4+1+nOBqKoxlymATF0VAcDcXRUBwNxdFQHA3F0VAcjdm6l+JojI+j"
    "CTygLjseq5uvJxQDar8uOoJLeAGvnDtq9v0S8nk7sJUcTdtB0hIUxDh305z5T61acKRITL"
    "bpzlyYHDa3WQLrZ3jywz86sfykkY12UmOjnRRttNSSaAfiF+iGguLnkUC0x5Ze06iVng5V"
    "hGEXcM1qafoU6YZh/fD5wvFWHC6gM8+aSzuor3N2A+9JshT6cJ9kn3ZwS369B6WgEhpkZq"
    "dWdA8yuFTr7DBX//qS3gX1YJ4T6475j7w0ZTv99Wi9EytMRjZ0YmHkFNKIZuVuIhYRRh9y"
    "NpcVpLESkO0VwdHuTyGnEjmVhuwzIKcSOZXIqUROJXIqkVOJnErkVDJb95JTyXynku2WVZ"
    "OtdinZ5dd+kx1KD7YPp1vKrVRxrdyOY0lk+7TgcDx+kBxmD3Ac757Jh+29UzCHnDE57vYp"
    "inRn6jB2rJrguNPwV6vDNkc0jMM2jeIG8e4Q3eekKfZRtaKTKOCr7SeGpOWAP9lKBimCYf"
    "BfQKtreZ8AsjsQQI1viac8EQfv1NjCdljr68jpkAauJpxGD+K4U48xRxTb3hlrZZHSJWY5"
    "nPjjnLvlzib11ajW0ZQa1MDHhD8xtR59L1rgQa17xQYjK4gmM0TDmHUfwV2GB4HKZ0NH0Z"
    "zZDgaIOHZQPNJ7fCx5ocgLNWQnA3mhyAtFXijyQpEXirxQ5IUiL5TZupe8UMZ7ocTfFupW"
    "jzceLlb3VlC2OGWtVjsWMm1Ux7SmjGledeLf8YPnTHlZfWZvvmAuvEq1BFK0JgtCU2ykBl"
    "EBpTWg5usPX8/+/ceMFvxy/e1XPTwlh4sv1+cFfQfDaquXDqJ0Nmjsu6uLtleF37wlHFRB"
    "AqKoVkpgR81tt3khxN4LzebNi2TWLRRUjsxke1AUs5TIJBh4BtVY5syfzMYh8Li1dsrRkn"
    "bainZSXH702bysFnYjEcXEJKPeZFRwhlVj/rm20mOEqEtkea6If/nHDXdYhVaL+zLCg77Y"
    "gUH1eqXjXp4z2iRD3GE5syczAUwsFo7Nc34arErm2HNbGNEeWM+KckOXTWYLLXxv7uE0N2"
    "a6eg4xvZzpO3BufeXze+HMqXJxqQGjBo6u8TwZ28DfFfPZdpFlIayWSSXnmownDxV5qIbs"
    "gCAPFXmoyENFHiryUJGHijxU5KEyW/eSh8p4D5W+MbUSUY5oIHWZ9Kx3m4em7r2tajBlaA"
    "bC3U54Rr8R8alg2g0jsFOxu0Nn8fqSPpnV1iDKXe+jHvh8kXqUQYzupinWcjqnNg0LZPef"
    "Ed+G64BzVAr1pb4f1SN9YiQYn3poA6APDT2JjwpbF7a85zxjbPlE3G+wEBLcVWywkbETx9"
    "UD7AW4ojFHgK0riaji0JE0qmeeDxcZhbjC1TpySwznHf4swY4EOw4ZVSLYkWBHgh0JdiTY"
    "kWBHgh0JdjRb9xLsaDzsqC9VRfnUBQGnqUyOqxOyie+NnTRnDwG/OSmkqGqjHwVHW4lFU5"
    "h+COLERH47GC86Ogvv8yvxjSmB2REfz7zILwmcqzUdM3TGV34SM5VtVkNRP567CLsIwAXF"
    "Y4lqYSp2bto8s6QH47BFlOl2AbkgkAwrweICfUuog+GSQU2ql8vhIxXGCGYUGH3SsmdWYD"
    "+6P2FIHdiG2MuWTSZYCQL/6fMH0C8zMOqfuBu8ttTcZNYDBj0qg1Pb+8XGJDv/8Z7BODzd"
    "jITjxC/hf951QuKUUPaPxgUc7pvhGGQ/KzuXWIVCzJEZbS/c/nb208npe118TRZjC7Pru9"
    "P59P5dg/Pp/bvK8wm/yjmMCRtNXcvCdJ0q1FQcr9h0CwNi3wu7LZQs4QEtlMx2Fjd2AZvy"
    "vwk4TeNxCxt+oP2yyRLua9lsgO+oFwDT1+ESPsV7vFwzoFbu+QOuQ1oj2JjvGbZQF9WSIR"
    "wmBKjeQaF/YDE7XK2VZ+b0YaodxAJhpe2+qq3FhMJkFOOP2Sq3DLpV6D1pYBW+Pamu0Xti"
    "WJHeBqq6cFPqiFxkWq31aPENrRDswFjeU7XXPWFB8M5X7lkYwiTLa41mBoxqcSEYOrZdOA"
    "KTwU0yMTGYift4Q31gcORMNS4TjLAYKJq32CxXInhPoJddC/Q1rOHgtXU2kaFQArNRn3IJ"
    "0gjvxBT9xHhPL3EC7/inCRtauyPP0DXMBRY3i6vFSzbLMDjFZpTNvRfO9osdIZRYVgbo3H"
    "68qrISU0TbAtL7UI3xvVLw3lKzHiHoGXDg7jSwRFcT682/fDiGrSB3CcfP35xac9uNQo5X"
    "0LBxoOueei+Ut8CoFN9kMP0v3AiT4bVii/DyJyUGUnVlKAYqNampAxTswvcehWZ7ef6QkI"
    "mXKZ594ov6My8e0sQTgoNV6K+94FjuutRnUTGMQn0p1HewKCWF+lKoL4X6UqgvhfpSqC+F"
    "+lKor/G6l0J9jQ/1Pdwa2HgDzFXARqWL1X8rb45NdClVxH4Z9UwzAfFeYJcXY661ItNkRs"
    "NdV7gp1GS1ZaI3yUgGAr/Zk1k4hGLk3WwJBKCwLZ+3WHh+CD8YrqSCwmgBjLkeWUsQB5h+"
    "aJ0PLVFBcWK88L17dm87pekk9THz5U/otJF2aAosJRCspywQ/wVIesLRBYOQZFbkwmTg6E"
    "PDm1qqLu0T54tAnFfesnF8ae+XMnlnHE/Zqm3OQ4HWZMlhY4A5c1fYTjzIiyiYeZEzRZNC"
    "7dA9SYOK05tuKFBxevNlpA2bVrfSHNFAyn7pWctDBs6Ue+54eP8MvX3GROlpFdnfOibqe+"
    "pRh8j4tZFRuYXZOjIqkUpy4tl8w8YA18nhaZhgdPKOgAc+aU8JAuhzT9SWkgmP8fSN7gCA"
    "73Ah3uCoyvWuvh6tdcCPJ8nIBn544BYvMWbFVRGxLOmAxxJcrocXnTInfadnkAefPPhDdt"
    "CSB588+OTBJw8+efDJg08efPLgm617yYNvvAe/9eYdbAo23hfJJBKHoswgGQeL0or6n/nE"
    "njOnCmXO0ZrulkHgTOtlfeZKZEBhaw5/CNOJNUbny3T3hw7bD6oqJMiEQNjIGb9onC6fHM"
    "8uX+7JjGXz8pSmr6DhVxUqdb5RVtMOpaKvEJacsgU7SGyjudeiecWeMs0EdDsp2TbVd4s0"
    "jcnutBQ2PVnFeZtCRN1qCDQpIVBdQSB/UbhftTIA4+HDMP0yGezCyIgDMcS9jYFSmiM+vV"
    "O7DmHwsYTm2/C+QDYMGcgTXR3mGx0H/XA/5ZBoxf4i3UBcxYWQpJ6s7RY8B4O3/XrPEQ2E"
    "2/FyF4FfO+BzjTfeyzprN3TIm+v67WOFr3XHF/d/g55dic7uQQBxxvUBK/e1Yiicgg2koD"
    "XJDmUwHJWzluM5PdyA3/d9qJsWNZGGb1GuFcL9GqWzp+IQkVCKFywoj1NJfT2qjVORA8cT"
    "PbJBnAqIOghF9Wqfi//HePqJB/JBNqqS5lUNBbvQU3wKxacMOfyA4lMoPoXiUyg+heJTKD"
    "6F4lMoPsVs3UvxKcbHp8gyim0UbkJhvssODkcsMiFmrDVrJwV60kR/nlSrz5NiWQkxqc6F"
    "JfLUJstiwNmIQXT/X2A0tdkfKRKThSJRRzlXEe2BGqhz2ZWTRgbGSY2BcVI0MNTsuu6RIr"
    "nJ8hjwJhH8LEpnW10vu920//V3MHCurr91wcJwfrr55fAqfSSv00KL5chMvladWakP4jZw"
    "XUV1etxIleGwmiJSRWU2pK69R9+ub76efemyVYbauReuq2FUVhSiRjgJzS5Fc/lHF7nIuW"
    "ZSqlmAvSBAOog1BEvui/8FvnmOyLVGV4rjBTrteojKD+s0dUEoMnQDjMVHEEK+wycLLucI"
    "TWBL10f7uXEvzANHJiLeAbeKiYaHWclW0AlS5XpWwP1n0G2Ww5+5Y7HFwrEbg7+HvTq8Z+"
    "53WiFZwuGtEtQb2OlE9vZRb0NL4iMuAj8Ix/ATC3jrDiujlH6YC0S8ijIZyMkoiKXR1K2r"
    "ZoZymCtCvwStBSBGm7lTyEqabpjrQL4CrQK8ArLQDh7YpENd4jyp6UlrOsDuVWClp64rE1"
    "s/ON7yRww2OLV+mNmPsx+pPicByVSfc6AyggmGsMFbufSzNAPx6Ms5ixhxCaWIIHH0kmmI"
    "OdZ7O/XY659tJ4Es0UDysCpDv7fJ3xlzp05L9mZphrHAM1kQ8gVkifMyiLgtAtxTmqc/bS"
    "mINMUwxCBmHBfLsAOL3XuREYpm4XvTqKWmz9IMQwJqzgUZ7DPrU4u8yPnWOVgXqUcNXrev"
    "zbHKHXQNEt3UQd8Hp5MnmbO6t2fHrJdFxuxrIAq1E3sQxffkSeaIoh9Fs77meEYHN2C7OI"
    "J6YPq1fo45LN/i6bo+2TxlizSQgrIhe5DDALJut2RvrpVJ1lDfoBy/zxfM9jcsxH8jHmLa"
    "wbw517daV/+OPR6V5Cnjx6O6/ORQDWiQlgxs5zIVXCuHom6oGUZJxpRkPOQcUkoypiRjSj"
    "KmJGNKMqYkY0oypiRjs3UvJRmbn2R8qG3sxQ0w0ab2o+shO8UdWuhWNsEC2t30KbWyf3nR"
    "FRSjNBAJUYySYTIqOFP3U03xjrP5URk8iZ+PavFJPaIBQPnoe9ECT3QNqgevrTMLn2DN2c"
    "qasWeR248flCKXrekJ0iRIc8iIFUGaBGkSpEmQJkGaBGkSpEmQptm6lyBNgjT3BWninQ9r"
    "JsJ8CbUkvEU/tRYTu48C2+VBMMb6gW12RYHQdDNET1hUSozjSpee/xSgsWHIjsmwtevWqX"
    "qIwSIa8BYi4H8gEiLg32AZLZgPt/J2GWtpkmEYzXLKwlLbZ46anEaR063zFbRv5AA4vD45"
    "J73cNsg/iB03Rf63yUAwM1VEOKKEcQVXvZUFLLPslnULizkJ2eosDg/GIfMfebghB2/xUX"
    "fiSQYycTnzAvhfMT2ZASVBl486HcqNXYAb5z9lsypntjOFpb4Zcw9ZM2w1SeYPfj/zvKej"
    "Ek+0/mpU54xepgY18EcDV0JXVADi7nThYe89sX0FSB6IDRwItnll3uiW1OSLJl/0kF2N5I"
    "smXzT5oskXTb5o8kWTL5p80WbrXvJFky96X75ofR3cxB+9FbVJLmnTPQGR77TZEmq4ycIQ"
    "O+L3my8FbAT5gprK+2jNwnARjIQN6UUh3jKnMMyGX+/a1a9hW7/avn6F7YNzClfqaW3sxB"
    "yd8eISE7bBuJc4bA7QGsF/F0xMFa3/iTefM7MEpS6hGtdpIaoipclW/ZmrLk6IiQus0XOd"
    "lbIGdX2qpGYYiFK+V38SfNdMgu/qJPiuRIIB2DEVRehrWpimiYzfZAu2cjw2/QgW2q8+W8"
    "z+9YsVvwAIzfrrmzflfyVaEU02+Mt9MOTYpPldeTfygklMwnFFSb5zz3M4q4oxyJHmBHcP"
    "tNuSXPxJu5sYwvcWg2tXHunHdrT4Gp8sD8csbdhxYkei7NRgzF5DmASsbyTc3OI+v77+kr"
    "FUzq/ypsjvX88vwVj8MXu/KuIg2AHhucQmr5VfQrRDyWkXRAfB5YSWlpVw2y4ZKM8ITkBH"
    "OxvFC1rskbX15m5ZXFM7QB5OxwjFteyTWiQ1+aD7Yyb3EPZ+AxHq2YOAujZLbRS7WNsqtW"
    "B0gEZo15I+oTD+sJJTFTUwlQ8IeC+BQmkjYsUIiffOOpoSW7nxBhym264PekxhtFC+cdwI"
    "IIop/rA5uwBRfduLgnF7zpeQmqyTBiKBsTjKWsLklc8YDmL+uzjBl4ibK0tbnvnwbM/Ccr"
    "2gwoTTKhQlruX7WvJ9XyyCbkg1ChXrcxaGfL4Ij6qjgfSIUYOgoDFLDV4bHHQNt2ZFgM5K"
    "eKiN2x0Dz9B+LMYDNSHoOQQIMfWDDQJSvNx/IJCS5KrUk1QtghzZQFoX6Vnviu2pu2dbV+"
    "6hhc/Aq/oUW6XhJBZGJcDtVdViSAhMbzv5293dd0tOV7dy0O2VR4jc4sHAhSvfcxtblX3H"
    "w/i+V3KTvZixipilmMBkgx1BBNhnD8x2coETQQS3Vz5tvPlyF9f3Te6t+Q2Wura+L4a3hK"
    "zMZq8WQEJhsgRw/Qs1V1z5nm/Jd4h3hVhT5lyr5rbj2HA98Nwyj1KlYsqT7S6kr4N8fvOW"
    "luO5j7gnQjCZd6h+zLp5XER+4PlH1RcPNaDRvWOSjF177UAJPDA/cRiAPB4RUrPuOZgJiD"
    "aIiDy8Vqgok+JVpOtDXsr1RPwS/uddp5tJKrxnz1eTgP+zxFljP1abSZLAaCUkfKNeYEs/"
    "qDwLRGi5XMq4etvppX85OXn79sPJ8dv3P5+++/Dh9OfjWEEVv6rTVOdXv6KyypwZJmqvz+"
    "oSV6O/4iGNNNg0PXqtDkvfI1GAGgJBWCStcqyrUIYjB0LGf6lf+8me/mXNQMq6A5o0FCZc"
    "4CmY+VjUeLv5yRL9+B8xj6ROE786xm32nwepOvtAdjYQ9C6Va1awTeWTpRoI6rPrEy1104"
    "z3S6tzLENm/GkmZgu8jU81lYABVplxJ1kx3rEVDhBTGO08jWMcV2aVDPO9ZUt1k1AMRNXs"
    "MLc3CyeWhDVdzDx7wqsBxR1nGxx9v/z2+erbr13OVDFdbS1rS8gQNEt5ctqgJmmS3an34w"
    "6Md6P5PVgrwPkH27WDGZ9qz1VgBbY74cn9xecLhzUWSs+Qrsv/Dtuny6WoDsTRgtLAt4p9"
    "tXAVmEY9hGEegNfFwYzeaaeAkTzpIONEmKiICLt55sFtQG5c3rqt8CEvjjamSUxgfhrllU"
    "g3esCMFxS6XAVgpvQk/RaWigpVKvK5JmwuITHd96OmiuknTPjgJt58EYUiSWUCvyBCfIET"
    "eEHiAstRWrqHHdhPPl8u5JdqxOSO1hiEo2oxWfWprcP2ayVHOZyTNV2zQK0LDnv/Ef4H89"
    "bQ5Rs82YvFC14hhvgNzrhvT2ZHJe4C9c2ozkvAkjHrfAPVmdl9V0er2k2lYEnJnVLtkc2A"
    "8y2mrvdzP6xGvytrF1WDf9WFi4xC/5qzOJurfHraJFX59LQ6Uxm/y0EjsKlacFgNP0Dubi"
    "X5B34xLC31+79vr79VGGYJSf6gtSeh9X8txw4Mci/0UekCmVFvGa8paoEPON+3E/x//n9r"
    "G5uA"
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
