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
    "zqodZXC5EoP1kreWRpBrLa1aT3GVNw+KkxHVTKFtqMKVH3wObvyZMM4nKnpbyWz9ld3bSl"
    "lVDLPXBa9LX6op710nR4w/ZXqROwdRBIIjafL5jtlxig54rwl3/ccEd0uKkW1414iGH7Qg"
    "SUoC9LvmJWNCzgr4K+cvf+Z5sxNReOzd3wKhtzkv9uVBdZMxGj1FJpEl3je0v0RE0w383F"
    "lc4s+QzV40hy0HG4L5xRzJrajxwuwIq5truIwtcWPIeH/iohgUc+8jCQ7i2shg2/Uxass+"
    "uf7zn2B09+I6N/xC/hf951CvzJiETIQAhlv3FAYhmU3J5nrMKBn1CYfGVWviOxxpczzwrQ"
    "F2835fUufLxiy7VhfEJhNOPBRuFT6/a3s59OTt9nVEp8dmCYFYw2pAp5XSjcZ4WYvrxYuA"
    "ewaUKxbQbscG/jXi9cNPcTAYywJSyX0CutApr6tt5iyY5rUvtTwKWq2a8k54E8+6PSiOD1"
    "BBQSTCHBQ1eDFBJMIcGVC4RCgikkmEKCjQyCopBgCgl+WbqXQoKNDwk+yMaMQiLxdRP0Lc"
    "5aa1ZzFCh1YTQ9VAi36aPvRW4rkyRLZbJFchUGFigp2CQrYW/EXUu7mRknx422CQ6r7g94"
    "XNwok8j30dsFNkXYSlsVCE0XhpqwFdhh1B2Q3pYc5vB7GqdpIYUcmekywOlacrp4Mt9Hge"
    "3ywKwdgb8I19eSrISaJJ4Ujeky0HM1i+nM4cEYr9auArcbs75AabwAcMaWnrFZYqAoeMPN"
    "JoqCN1NGLfyJhVDLDaPJEi+hmQGXyXVR3uED7jhB8+iM/USRFXha655NMb6Jl3acirHtUr"
    "4pYajgZZMKTmUk5LElj+2QHXLksSWPLXlsyWNLHlvy2O7b4UAeW/LYkseWPLbN9ewech6V"
    "u9YcrUluWhOxrMydAiyqNltCjzfZ9PgD9RKcTqCQYLpTNCiMQuEX3IcpzXXKb1PW58hMls"
    "Bv3tJacjQTQktN2yxHyMK3y5j/FU6minJMMUWnK9IOT2cx0RFegh6Yj3/kTngCu8XsqmTS"
    "gT9p5ZhN05i8IWLBvNKBCpNuDtq3DXbD28qt8LYQHtLBIzsUX6wwVdVcwfz0sSJBUqTAxm"
    "uN0xQ2IvcsmUspLpN71mAZpfxwrcqU5ckGUrqpH/drh5t1XS2nTMJqlv/tqzllHnZwnF9f"
    "4im/MI3qcXThuSGr8p/Lr0b1XvNkUBNXOfcDUc9V1LGBBcmBm6kWRqW+8iY05CwnZ/mQfa"
    "HkLCdnOTnLyVlOznJylu/b7UPOcnKWk7N84M7yB3j2uK3HPENkMr6FsrF9C+drmM88ZmFX"
    "x3nZA0wWxYChxv/y7sehHTqt9kiGyHCrBLYITNcS0+20RU6b7JDT6g1yWtgfMfu67o+yBx"
    "gshgFvDz5nZS2Pbjlz+LTGcNdkBktFnO38J5ypBXaP3zzLeftiKhHC+N6B9x8fF4Vxjl/U"
    "yCFNabA8hr5LFJvfdBbQGxLQtgS0AJ6WnPDr1FhMZrBUZGAKTtRq1fBz10pMTLGTEitQGi"
    "yNoe+RTkqsQEkC2p6AXJFrzrrZA9WPIJHtTGRdNlfZI0hkW6l6ZvvhbKwbspbZC9UNdjOk"
    "BotH9dUNRfcgMWtDjYaEo53UXTm5wYI5iH3TSc2Vk5OotieqFWclsX21nvMsoelpFDjPWM"
    "GNhJ+VPfJAOF8D/jjHGLI9+cMlI+eeK9Z8Sb5EAzFkqE2WxVecqOC66icu5o9hC+IVrD+j"
    "4+PpB3TFWP8Lh0hRiUFI4PM5Tqh5Vc6eZbXw7TnzS2R07nkOZxUQdYoqJ5t7IGsgnE6um/"
    "iTdp5vDJeUHk07yDV6tNSLWCrK8xN+73McyEIQIHapc3twa55fX3/JqMLzq7yu+/3r+eXN"
    "D2+EXkyc2EWBUQ6G6QcQ5WCYL6MX1Chez1pGeIB+WyVR5tRPexic76nNdqOakMwP7Ym9EJ"
    "DMhpUhzyah/WyHq+/6mSYZbjJDRhz7IvUiZE9gPuPrb1oYMtNme7Hw/BDeJbTLChm04eZ1"
    "/KhVKnPFpPUuZ9Un+7Dx84Zsu40E3y7gSeYuPm8B08Ii/dvpSL7lWqWuTosqTbHyG+VY+c"
    "2TrFy46fqc4xVXBo4Llvlgr/sJz8qqkrYgpHQrSrcacjYNpVtRuhWlW1G6FaVbUbrVvjMG"
    "KN2K0q0o3Wrg6VYy/LKNwk0oTAax46s4XjqxQKmY9UYdJU+aFd+qKb1VqFMqJtW5Umme2m"
    "R5DNip0DrTarMsqz1tkO65VlsxLjZKteolzYo2xlqPaMjCqMwXOvPsCa9whMY0uxPK0eeb"
    "s1/uuoBgcraf9IUa71mB/eiCmBBfhIvH3MYgV/hnmNpN0naHscKO7bSl3jfZUXljL7Whim"
    "d/iqo+LejhgaN/h4/LLs2VYaR5sjqr3izT7cH24e4ronzcTJ1O7Cnq+ZMe7DE0z8vM6qzG"
    "U6uJB+04X6AbDusFWFXDeXmx+ghGW2g76rv4dXuAtxrJBTd8l1tuhm6gl1zxCnSVRf0GXO"
    "6wCNJkw1wDyX4TLjXmP8H/wef874Xt0+LQi2OMSGyZ3q5BLjNUJgOXf8xWxeXQtYR1swrW"
    "dQWs83cFNvcit2Rn1pTVT0hMDkLGM1K4tqfWM3MingCNroD7QR7yayqwv9+AMDlZxPFsLP"
    "EqFpe4BKhPPL9NLPg2K++LmZRdqWs2S4rG9N0SeiFzNNeBr2Dcz8XJ1T4Wf8e7xHaf8dbc"
    "TjJpItNFo3aFnrLwacGtOeBDkM6Clbkw6vq2sFL3halSweniLUwKRMnIbJGgJdKqgUhMYL"
    "KpJZQYTlQHC8ahbV2x2abobD0+S11DBojPUsaK8TLylm7LdJU0xTCc43y+cLwV5yIkGl3i"
    "PFiAXGyYiLAC9ts0RPCzyP7W2SqX6i0Pm/drU1bSy3PTfJVNcwR0mLqpiURqer0mpghbej"
    "O2XeMzzFrGmlVWhFnVGWfBwmETjMGKAyDF1a+qL4uBCRbx6qxJtEiv4PUJF+N0El6T9jZx"
    "SpvSEkwkTK0wQpRVL9NWhJR5QZkXQw6sp8wLyrygzAvKvKDMC8q82HdwJGVeUOYFZV4MPP"
    "Mivqy16xacIRpKrZpOQMem/H15tYD223s5KfawIZKari5hEpf7getGhT7LmS1dgZmWrew+"
    "WG0oMtoPfFdg9YbllHaBBqbKAR3VAILpYaNGmKCXo2hSkCVFIw9YBw/XNaBgYzKCBAkSHD"
    "LiQ5AgQYIECRIkSJAgQYIECRIkaLbuJUiQIEGDbvj7gART99J2IZcFuoFwOTVxwgbNW85b"
    "wAZzKM+G3M6hTAYxvPPKXh/AWtjsZuGEddGCzaIEWwYHLuCKAndi7EQE6xyTBhSqdx+tAu"
    "vB9+ZWFMjk8JU19cAaK4sU7PgUwggJIxwyBEQYIWGEhBESRkgYIWGEhBESRmi27iWM0HiM"
    "8AmYUZRNXclNTWFyBnf5BXFotTPF3xZHoR5vtGRwt+BEP8m9AkufaVnNWNJQFTvhghGDYE"
    "LXUkdbKQ6GfztX2M7SmiymAZdAWABTS7bNLWcOn1ZvnpjMdAtSTFQVoO/ByuhHSCUiUD3s"
    "j4uiOMcvaqSQpjRYGkPfI4rNbzoL6A0JaLsCckVlBbjbdt9KZY8gke1MZF02V9kjSGTbEB"
    "mfM9tpbyrEZAZLRVbr+QlnasGNHTjSsjvszowFwc1OGq5AabA8hr5LOumzAiUJaDuNU3zO"
    "wzGwucO9J0dssISObsVUBTA+86LA8EtQirGdtFsFvcECOowt1EnTVdCTsLYhrAnWGPbbFY"
    "BPSAyWiYr9E1OFv1N43tXttfX2zfv3P72xmLOYsZ9OumGhTZDQahy0EsI+qUewff5Y6nuv"
    "FlRCYbKcbkOYwsha+N6z7U6w5LglJ95JOKdNcOrTapj6tIBSy8l0xakL1AaLYshqrDSotk"
    "aHqfEGS0MqsOZBtNveBziVrrsgR2sw1we8B3Awc8Z41rXZCjkyg2UjXTZiuuJEN6RV8L3t"
    "h7OxbuFXdmOsbBCYJTWZ9ToI4FVg4XTR1ywmb+iFMWFsp/tiObnB8hmw2irwut1tsZycRL"
    "U9Ua04K6lvVBsCnCU0vfEOzjNWcCMRMMoeeSDAsoA/YseXfQX2SkbOPVes+RKTt4EYMtQm"
    "y+IrTlRwXTSiVQLB+GvxCtaf0fHx9IMIb/pfOESKSgxCAp/PcUJt21f1JqtH7DBaslPqAg"
    "ITGoM1WNoYkBPeWzRgvlHbNApaollpGpN5jopJz9WQG6GeTtdbYQm9wRIY8Lm95PeBXXY9"
    "qd4WKRKDZSJ2BUzVwrmaE9iqmNd1XxTJDRbBgLeFbsBU0pOn1ozK0JlsQJ3paH04qKV/F6"
    "2oePp7souY60bMGYtsuahEKdX1hi6QDoX9cuaWmrnR3Tv30hR6l5h6qie0SBtqJ5NttoB2"
    "7Ac+WeG4VreGDNnuUiGOvt9c336/vLg76iCFIIQ7tRZB3KsqfpOh5ReFdturnqbYobyubz"
    "5ffTu7+f/ayus3b2nZc6y9wrBNNPZ2G5p8fNVaL5jZC5jQMy+JVa2TVjn9DmV3fnZ7ddFF"
    "cBPHC7hSdMk7DFCE91FguzwIKoLzqg+nAqHpJ5SesIUTlrl9sOnuueNhvmtYLOKzn/t/hq"
    "9dLztVDzFYRgO+8gRe5E9abZ6EwmCJCEWXMSQevMidWlEwsoJoIjBjzBt/4L7PHEO2j+Rs"
    "131ToDZYPAPeMAvg8owFfLwQqwfuDWVwQU10RQW9wdI6+gMPnMxukpPHowdrwo1U2Piya/"
    "2UhgVUaiuoFLcTZ8DqcQiiaL+ZsrSUTb6dw0dy+dFn85I91ExEMTHJaCsySveIz0GiVRV4"
    "UxTDKDCjAVDdGRt4swC52DAR4UG2d1v6eMHgWGhXWDpDMgymyym3LB+zlZLHciZFZm+zQ9"
    "dAGL22Am9m4TWpeYzKoQdWX6otaxar+1Yk6wsgp3Rt69LHKQ9MEPCw5Ag+V3S//ONGQUXV"
    "EjnDZ5hz5MrK08ieDVleqPrPJpuy6kI+xTBmxcZ9qMx9jJgCQz+ADd4nD4PoPrCnNvPtsp"
    "tTKz4evr7NOkqDAJSkCDfsh3Fn8QMNXYt9cs92nxHO35B1V/IphvJLHDzekgebHzXZYzsu"
    "tL/xpjW3T0GGiVja/j7qdft6Pgafbsg9f2psB1i5+PwWEbbNzlyswrwZ124jsegu4EmG8m"
    "5ThqGVt+02FqnToqahRfZMWd/aYsyyBE163Wo7+xWWgFW2NUvW4TRCJsral7ZXLNXe8RHU"
    "34L6Wwy5fQH1t6D+FtTfgvpbUH8L6m9B/S2ov4XZupf6Wxjf3wIvTkXZ1EbNeruOSd8k3C"
    "V250w9OCdRj4btr+zGhMsGtlsW6VdZiyQeX6dkDRIbbqUH2wdbZMpWn8BAwZxv0KugUK1H"
    "GyyVzfcGqsoyFZe9VrhhWeHjSj7H4zfk8w41Vsxmiz2EXG6LBMaRRxo83LO4yNVvnIq5Ke"
    "tjTKlVU+4s0UDaRXcDDjdU+FohtuJvjmgg/NWz3msv7pR/c3ehKeav4vW9uLNbukFcCk/F"
    "k+wuNMX8Bb2W1bndbWT/7Tv2eFTjscCvR41cFaEa2aATNwwFuzzlUihrtF0+iPwM5GcYMo"
    "xMfgbyM5CfgfwM5GcgPwP5GcjPYLbuJT+D8X4GgvW2y1+4hrZibTJ+IFyFCROOZ96y3QKO"
    "pxCaDbmsECGDGNx6Ba/lbbKJjcLsPrOQgaCOSvA6/dWoDqsTMM2TGrUWp0PWIoUwYOGEY3"
    "jWvbauQovDvWW1CAO48y5sHsS14YRpHHA3sEP7mVvPzIl4qqgIrKaAa7tZX1uKotvZD//p"
    "/uneKQNdRDTHjw/TM7DDgDsPr63Pwq6BYZlv5+yJSwI1p8iFO90UWf7aOkvGLcUcYKZ/un"
    "h5kCSu7VioIpNfllNXZogn/LOylBFe9pi7EqyoAEL/4wjeTKWOwDBcwf+5CTiKMyN4dJvw"
    "aCKvfJgIqyqnGlMYHSaScFhOONmLf+lT+i9DKgupndJi9ScUAzHxspgFC5VQdmpHL304l8"
    "pKN9WU1U5IjF/soOJhjYsGRgjmhaljxdCuP3Wumc8KuiHfzPDQnzZYT+Feth+7No4KKDFs"
    "0xED1ZZtOkShVZZcXFS3IiN93VjyRw/K4CJ/9EHqvBH5o8kfTf5o8keTP5r80eSPPljdS/"
    "5o4/3Rccyz7KHUSvMWSY3HfWRvR5c7qmeUVreGtNvOsbRr/fTqx5gsIE1hAPSW147rKgs/"
    "wDzH4h8t9k+GyGTB4M6xfQvna+F8DfEExPzruk3KHmCyHAa8QficlSWS3goEvu6IYaX5pM"
    "aZ9fwnnKkFtpGPvW3QXscU0p8Sg95Qt4LgsOouf1wUUE1z+gKlwTIa+s5RbH7TWUBvSEDb"
    "EtACeFpy7q9TbTGZwVJRB7+YqjKYDVVjYoqd1FiB0mB5DH2XdFJjBUoS0PYE5Irqs6ybRV"
    "D9CBLZzkTWZXOVPYJEtg2R/Zd3Pw7tsKzWVLWpkCEyWC7KXIDpWmK6huAEMfu64gRlDzBY"
    "DAPeHlO+YH44L21hVL0/slQGS0aGysezTXUnWXr+k2U3Leu17R2TTLHrlil9gsGSGfCeOd"
    "DKhdJZ7sBzljN7MoNtE3J/ju2U4QO9bbCzRcC58JXLkIehVTJkE0yBKbHZPHh3VrG7EqKc"
    "CO+Balsy1AGH7RzmGGWZUnHwL2656BL1XGdlyReJIzYDKVD70W2uC2skd359/SWzIc+v8j"
    "vu96/nlyAkIb7E6V0MTsE4GniB6XjGglmbs6lAaLASPPrGn0FacT5Ul610cnraxCl6elrt"
    "FcXvqP3tsA4han9rvoxkPH+7ygNZmmHE4qg5x23/PB+sBW+3VQg4m7crQ5AQDIPJOOHU/Y"
    "X5vJcju3thApxQkd/t0+XVYw6K0+sT6JPl16AwgdpgPXDbzNa3fSiQtSzPatbNGt4CzzGc"
    "Fo3pHroansnnNGlpaFA/4qmHuf79top8QRz1+QTbHU575iCiQPbEXggG9cTF7/qZjTIx9s"
    "XQUBSawPfvu2mz30/XZr9Z22aDtni/S1MX5DnIxs27ZeXLaebcU+XxLIArLIwNOfeCLKkM"
    "8/bWzflgN3PAHB6MpT2waa9ifNSNeJLBHJ3LxB1u4Zv3z8mQ+Y980+0tOHknnmQuJwOs7Y"
    "ZTxDw4O9C9c8Q/LCYusq+G3U57X0t0xtwpLABg5Sed3I05v/Lc1TXOkBsm996+fK5oty2/"
    "GNUWDHlu3lNbcShVik78QCCgk6VvhyGmccr0W3iWGzCZga/LhUhqdCm6wh8C07HhFct6b2"
    "/1p3quVXLQ5eHE+th/vZKA/7NEHdmPV1Wp0IqgU42BvDJaz/QOqugKFjMwwRaSUivZ8R5H"
    "loadLBZihZ15YyNE1Q34l5OTt28/nBy/ff/z6bsPH05/Po4LCBS/qqskcH71K/prR2kHSd"
    "GB2zpJ/aAKg6SUDbyyT9VjlM8gUclt9GWObCBVBVOzFopyZAUzOKakIeE4eCbZsNmFJm1p"
    "pW3oLYNJeSXehOqqmjGByZ5i2Hmpu4XcfR/hrI8tOyWFv5746uNfwgiAL8++X2HFD/UdXO"
    "7+khVCupXf3Erdj4OugiqnCuw3KNH5BZU83aneqSsNZVBZqI1Yqmacam7bLk6y5yJP3gLZ"
    "U8r0avWRITJag1zcXIKlM7J+//5Z/P18+eXy7hLVOPp0r28uP8H/nH3GD66+fr++ucNTd4"
    "51wmUh8b1Fr+ZqzYolUoKsVMc5pkiMltD/vr3+9tHynKm6dS8l51EOqcJpU0u+mTiB8Vfk"
    "8WxeDqwpFWHRaPzilbYmjb8brQV4xo7XsCkpKji4yYRxkde4TcAIb6nMCkAyjlCCH/WdVd"
    "lU4l9YJVEKUxZam3lL+ClfD0XAcuFHbhnos9uf7rtgbdXJVmotlBxqClPYDPzpsG/PnCVb"
    "BdabnZ5b1UCPWqhN7TE1fADG2NUULeAHWzS1gKUIM/9kTSI/8PzAmjDfX7V2N21opcm9Up"
    "aDVAespamMN9VSOiHG1UbYTfn2X7/YIdcpMDNRWtAKOEzInbQt1LljwE3qsHZCS2iMFpnC"
    "+KMFVlAVu0TJDrNXZuyZW/ecu5bP595zY6Rtd1IyxWb4W9paN0wgeUW7If19ve2gRo59Pb"
    "SR/aDJLF8d5ti73Pdha62sB9+bw7+nDAvrltsA7cip8LyBUAAVnm/mPqDC8wXXARWep8Lz"
    "VHieCs9T4XkqPE+F503TvVR43vjC8/qu1MrJkKIx2ssg+0jLyY6sq9tr693Jmw+dNOjbBv"
    "rzbaX2fFtZmORtfV0SuLoWJfOZrSq2DiuTSUajGiadB9sHw0Ne0BW8htbKYuHY2Io4ckMs"
    "5wxWLbpNxQ1/6jW2UGpEhgqzTNFlHf6KXznu84k9Z06Fx1+RGA2cIeNjdxsqHky20AaJat"
    "MHRoreOYSclSNnV1M+X3ghsqiivXhuxKgOPbOTsc2bjZ/BmeE43BcmZUyPJuNHEUXmI0Yd"
    "hNLl5Ue6j+3ffBKFIo5dmpkPNhjQjuy/qrJaiqfQ1n+stDe3/En8GplCjbnNhutiYTWNKU"
    "kozDckxFRFHkggqwaKu5k59zGlNZqyXg03nu+iRzQLVG6NkMFEJDk1D3Xffmmsqf0Iqq8N"
    "+xMKoyVw+9vZTyen73WQhbTXlKaXeJO45XTdCO/fNZDF+3eVosCvcqFtS7edCooJjJZDJi"
    "Cg7HiVx6mQS7cLzkmTG85J9RXnJC8JB7HJsTDhWwJEOcp9ofNdISIlIDiPxYtY3J0GYGM7"
    "XGKxYFTzZdBL/MYBYETMDZbtGt4lFMaDvcq8HYHFgG1IFFAI91xHrBDMGRWxjTZoV8+Da6"
    "7fOCR4F2GNGaCIXLG5LY7APKK98kxEm5A29Ed0yCxs+IH2CyVLuJuF0kdMZGZBYOzRPe78"
    "KHjBDljzEJrrKJx489IIp5JRo6ZIjZciaBTtpAhiyD+duK7xk16T43f1o6Xojb5jqsxlwm"
    "/Mxm9iObW4PqVpjL5Bib7DOoU+u6TVmt/k+vRzE0Dn52o85+cCnJNSLU0t4xSJ0aKQ2T8K"
    "AAYKYQPjPxe+BzOZY2+BlXam+/yhp7N0G2YxaLiWSaEJxQDyEBQAp/dLux3SXUkV7Ic1KG"
    "frirdFz8wBMXxt0dtkCWYK3l6c3V6cfb6sq3e7VWvNfcZmKaUmmvqq3i5LDVrvOUNLR4zH"
    "MDiMGZclD0WoFYMDwp/CP/D/sWAes4vZhh0fQRHogzKJCPagCHSKQKcIdIpApwh0ikCnCH"
    "SKQB+U7qUIdOMj0GXSdhuFm1CYrmvV/fCVTk0fWY9sIeIA8KAUZUpWnPlq+8poZ1mn2Q6C"
    "qHnSejbAqYmmPalWtCcFPSsn37UJbYHaYKlpCgNwxrx+XNv7L2RhVNb1r6YFbUKzO7z46P"
    "PN2S93XQABOdtM6W3cJlh4G02VBVvpGtxq30kTBoaJ47yT2bK/lrRSA4zLLg6VCSAZmg3T"
    "QHbZizuX/4EWTCsFuGmmxzTi7RidEAyHy+JijqzGW5fkOM70k/X2GD8OVHFCwXg0JcGGtB"
    "5tuJztSAihF7KSSMGvYJhUSCGm6KVw9xZZH0RzXdjXwd7ZGx/4+6klxMqs6Br5aILdARjH"
    "HYTD5h4IwsLJwqUKHtq0suB+pPBiMjb1jpHy6QY7bJy2mTuT59ilBE7YCl1VLYEipcFW8N"
    "Fv3lKwXkzWYr6NEJ8MW2WuJd/Fgmt4kKg064e/rtQ73iHVXz8moISLd8sWiZu50IomkRXV"
    "gRXUxXxwNxnqYm68jLSzuxWwliMaSPxL7NfH1D9vyftJ3WiBkIlAglaMTlMMA76UwRICvJ"
    "T28IPXQ4HnFkyWIRqtuJwhGQab5ZRzfB4px4Et/AaZ8JV9RnpNUi1dNwz3atEddliaZW2o"
    "V07lNmgrL+TeA8+v9XPMWf2bK5m1/E5r3gbMlvuxB27fxA8yh93bVTZrRZFRzxWyqI50TO"
    "Wx4vWmKKI27S1V/OIXeJJhKkgh5f02m1/10IP6u3zKYbJrB2G0Yq1Vh9Lqpbg2nHbs6JEN"
    "qtHgWJFX5FZyqnoURcZSZOyQAx8pMpYiYykyliJjKTKWImMpMpYiY83WvRQZa3xkbPpdWm"
    "jdHJnJWvcPFInouIdXwlaAXD7mtVnQa13Ua0GJ/jNiFT2Wa2sAp8mMrwOsJ2t0yAvWJx4v"
    "fJXc2zj8KEtmvCjETK0F90U95k/WPXe8pXUsu1mKDRLq7QLWBhZgEREYaH8s8Qs83ZgDVu"
    "d0pXEVs+PJpnYwwdCeolC/c3/CK02UFJnZkWV6pqIjKQp20rxI2H5EImOtWu2yhMT4HSan"
    "+jFWetaf0fHx9IPaeX9GJydvTmKhvbbioNkF80MFWEoXkj6u4n3n8IdQxqsZLd6Djx1MEm"
    "7aVq/fatiggtJbwdQZmoGEynRyj/QSHYM7skOITIpsGJeZlP7RftXJDMuG9tAUowXTF743"
    "jSZhK45naYbBbjXnfYbBpMrabBgjkKqiM3Sdsdb5n1WfTcNeYmdnH7EvDb39A1QeDaNgUs"
    "q1gQDUVuuB+9+TJ5nD+06aZC2jszq1dZDLNuMQhLzcR+6DdS3mXwhFyI0Y1UUjYMmyh9zg"
    "BgEJCNCLpS4QvqlsexSIKr0uh+uxJdMP4WewULsYFGhk/xWWdo5/cSTClaqafmz5p3oOja"
    "BKqtsOjthnL5b1HO+owp7gkbHrS2b16zqFoklLEE1mwpuJbLHe/GVI9YKc2mgqkxyZ8Vff"
    "jAKB49d+BiX04HvzjToV9d8WpC5u6LPyK76gwKFiJwGsdptqraOPjAF7Ldv4KAs3of1YL9"
    "+EeruFbaQYmLNdMt/XWi6q/EmQDG1UKF4Aj0rJsiAAA5hPrbhijLQm4KjDohirwMI1CN/L"
    "hPJ8/XbsPzPC1GZhnrgeFqEJZFZneb34Hf52edl42H/4Jf4a1Yw33NJRsmps6qjxxp+nC5"
    "8/2H9rA0fuhiBl5Fx9+zdTLByxTwoyuKpyoOnhxvtrZG2sY9EeSasc9HwGluc6K5QCE9pn"
    "T1FxojhKC77H4832WpZp/x1y2BAD4HqBxQzQE1/a2jf9de3x7+UGNgAtRGH60GaOFTAnV1"
    "y8DHlYO54yKwZ1pFJmBWVWUGYFZVZQZgVlVlBmBWVW7DtGmzIrKLOidFsPNrNC/G2hbvV4"
    "40Gr1G0Ti46zrmWPt6E58W/nGuJZWpPlMOCibtpWGncIAy+hNb0qr56yigvPdGeP3CfQ70"
    "1LH1M090urBIudStm97ZSmh9VesnKUZmPBS0xcSSacSWQRxwTaf0vPHUmUHi9Ue7tIKf0z"
    "gUnwsS6/no8vWKe9stTDKO6uLXSwu2KVBrfce46SwQaULcRSw/NGRdwF/7pAl2m6YV6Oem"
    "X2AdyDQNqPfAyKgvtdVkQZ+b4Qyw1WhnoBcX7J8wwjROHVaI0AMW6WMcJ57VLcc2Qmw19/"
    "JJ3M25yO289uP/zqAmdW6gMdyJG6IXeVRUNh1EqjIA4qS2/67ZjK0psvo5dalh6zTO6jph"
    "qtp8Tbpdu2LH2KYhgIN58vHG/FuWAy4to8WAAvbZiIcE/tuBOAtInbsDxNMZiFnbKSM93+"
    "5t6z7vDX/hjfSnLuC6tR30nNbKNGPSqSHnh+qbb3YSud9em6Kb3cgPtiY/bA/Vv9HKOW+z"
    "aVz1pJpNX1BiXr4XdCNtm0BHsqxvVCPtAwYfUnhywosXnB/xTrDCz6vyW+iaz/TRlnYNeQ"
    "hFsy0sGR+DrWaPNkJXsR0wRcqA7T3oCtGNQdjH0+Af5uyN1bfNSNeJK5S1IyWSHqvTJSKF"
    "ep0jdlJD7qQjzJdEbCudU2KHa3DSsyx8x8wUM79Pyj+pyL1MBRw+wLeKsMTYNEjIRCZD+6"
    "tYqzyXhKxKBEjCHH2VMiBiViUCIGJWJQIgYlYuw7nJgSMSgRgxIxBp6IkdyY2nls82RDcW"
    "3F896tpzZ1C27lry3QDYTPhngHc7UfNnSX5EpOHAK713umCiuwgX8qC/Rs6pbNPMwgpnfV"
    "JevdsXnlalRZ2RKn1DqoMHZdNcUJE4JGIKEYrp21WHjaeVb10hoghm2ICT4k+HDI6BDBhw"
    "QfEnxI8CHBhwQfEnxI8KHZupfgQ+PhQ99zSgJRL2bY+qdcPppid/k3R9d3v13edLnEqMvh"
    "KxSD07GQy/smmjO/71KKsyiGFFV9Ko6cfUtcN00zELBRTZoQXSMhRkJ0DwLRjSG5jeFcEw"
    "PZO6mQBkBuWpuaiuKK+Ph6CFeH0DfDb3UPvybgreiFpzr7Jo/4CCaP6qwmLjJYu6GyUXr3"
    "pxCcS3DukNE6gnMJziU4l+BcgnMJziU4l+Bcs3UvwbnGw7n6dlSUz2c+sefMKRdSmsz4nm"
    "Z6sh+tOYoAZORiZVZxWkYLPAbDmc85yE28sbVw2KTtMbjjOsR42x0vfHtSgsXXVIzOkple"
    "LFpMVNS+xXl/EvtF3e7hDHVsMFnkENC82L5bNHszWmwHXz46WwxfT92E6tEE3+/oRFE7tB"
    "WTszQDYbCaNPlGDF7L2/GNKMn3wPLvyZMMYnenlb2W1dlNbpZvRJTAKfOI6No4NX6QeMh6"
    "5wdWK4fRwnFR11+0ehw5MMiBMWR8mhwY5MAgBwY5MMiBQQ4McmCQA8Ns3UsODOMdGG40vy"
    "8rTF3TWTSmMB9OxVsgdhUVU9aqtWMTlQYK9KSugUqhuaiYVOf2onlqk4WhKYbYngMMKZc7"
    "JfKpSdlIEe0wa+Pz1c3lxV2Xu76o12upWQ8ta0Ns8i5mSJZwgI3a0NRQLwEmiLfs4sg7bA"
    "MEpB9GZa2PajZvQrPLvXtz9ku3rStmmyn7DxJ+sP05SH1kBTN7sRD/hzVS0LByH7Hl4wRx"
    "dceJ2wPgKhraxg+9kJUo5hr/fUxhuus+iOa6g7Ao7a9uGJEb2o7qm6qk3BjlIY/9S2v4HK"
    "+QDvB5jnSYd/S2W+TAz0I8Cjq1tc0QDnMpqHeghfBRVkvriNzlSYe5GOK3oOWAMpWmYKfl"
    "kCMd6HLQb0HLAW3hOUb0gEgrzOtqu61IabIz5je8L4PBJiZrMd9GP9pyZjsck2Llu1jAty"
    "Cxwq0f/rpS73iHVH/9mCD/LgK4U6+59yxj+f3cwPL7udLy+5k6Mw8NVqTOzObLCIsR+F3q"
    "wfi9FITZpfdKTdqK3Knom2pPZgpmEMkc009JeAFqw2494zb0VL3URtmyR+HLq9VzUP0S+4"
    "1bf2E9nLvsgG20cN5jtsBBbYbtVVzy+yu55DeruXRwp3SjGk3+BkWaUldN9xndcBs2Nr2S"
    "TzFLVjL/QGwfKaGHjZseZBZ7Hw2fcYomtnpu4YtsxCufP9sY8NoHv27Usw6dZxMMK96MX7"
    "eR0OIX8CTD9ya796Ls4aZV56tNrY7ttiGOd3BV6lWDMnQ4rHMBOiTepPRcI3rK2aKcrSGn"
    "5FDOFuVsUc4W5WxRzhblbFHOFuVsma17KWfL+JwtKjpHRedMjVzPF53ToTGoYhmsaT4diT"
    "10D3vLYouFY09wkroSHShpHlrCtBaxuwJjMlqqUzuYYMh3UabfuT/hledpisx0meq5jtAA"
    "QtHia1WLNiVV/HqAMpVB/K12aUJiujTlTD/GGtb6Mzo+nn5QO/DP6OTkzUlK5A4PMC4Ojs"
    "gJevzEIXjPH1ApK8tJuXGmr61vSZJKnFVEuSrGnKk6HdqkupJi1Y0DL/LLjsW6PL08pcm3"
    "SLiFCCNGn3MTb84D68H35pnMrs02Te95ebmQxdCbPI3BKuX+c1nCei02UyTenQV6vIH5ae"
    "kpi+s8KDyUWa6Srni3PQEwU46TgHt5xztBKf1ARBM2OZQkJmOL+z0ibH5zjHU/p5B0yLWK"
    "uktRDCTAsYO/esM7szwt/MjhLSvr5siGAW3IUwanrdGNkGNGOJ8mhxBVNTam9uvmzJ17rT"
    "G7PNVQVraa9R4Xdl1FaV3NdtPoUP0cg5Z2H0FGo3ykZ+rsosrR+6wcXX5Y9sJpeNiNepZJ"
    "iqTvI7KBHHLGRLMVL/VdP2s+eZZJkuhZpTfZEJmjb4MYZhYEPNwwUvIMn2GWTCQKIUL17l"
    "dJqDnerO696HG2rXDJTCayvMKNe4h1VjHiDaOd98NnHZAqL6m9ctLnYeS7Y5/D+wSbrtYb"
    "8bAb+SzDzs8UO9XSfPS8qflBvHFYeVUgbzrufF0wr58e2yCgF+OJbC8KLBVAlQ7OHVlPfA"
    "H7HqMoEnRSeHzmHORXxFJ6eSCF/FLI75AjOinkl0J+KeSXQn4p5JdCfinkl0J+zda9FPJr"
    "fMhv+k7X4nxMkxkf8qsO87hfw0gGW7zZ00Gn7qPt9WaWcGh15eGiLl5gjvaGz2VlCblHlI"
    "BIZ4qdxYKy7VhtASUUxhs/YqbCmhHxvHo5dGyc0qxzSl3rlIJNs+vS77tUg7IgpYAvW+85"
    "Cpx9MYGz+pS5b1eirUA2DMONzxeOt+Jc1ANT79C6c0VPxfEoQI8CaYYeSJOogR54fKk25+"
    "GqjLXsL6jVDUIK+qrtpX2GBtb46nST2KNftrbIUp7PTf2z3aou1XpXa+stracktyu5XYfs"
    "VSO3K7ldye1Kbldyu5Lbldyu5HY1W/eS29V4t+tLqrRktIthf7WTdpv+lS6eZLRA9lX2aJ"
    "fiKK17ZLRUdl+4aJfykFPVmR2IaxktDHKL7sEtmoNY27vpcqQD8df1FppDNR32V9NhnTt0"
    "XB0F2M0vamg3k368Q6NSD2lue1PNgX3WHKj2hm7Ts/edrTCa7ajEn6e/GtV58RapQU3SK+"
    "Vw5WxTSc2laZOVA8kvR365IbtdyC9Hfjnyy5Ffjvxy5Jcjvxz55czWveSXM94v9yJw7gVr"
    "fI8hgHsrglB3cMMg7vYJqYNMRFWnUotdcNjH0pyD/EpOpLoeCQnN7vba0d3N2bfbXy5v2l"
    "4Gf/OWHYTef9uDnDRTVNbF9ZcvsDqsP48u/jzKbUtdrrAV4pahGYg7pArC3KE7RE2hB0z+"
    "KnnS0Fm8FpPPrjazMHl7wZ2KJJv4u1EtKp8e1QCWD5jDA3R+THgQfIzzYMAADrC0JSwaNH"
    "Bh+ZTV4uxCTyA+gfhDxmgJxCcQn0B8AvEJxCcQn0B8AvHN1r0E4hsP4ou/LdStHm88bKyv"
    "oljJEOas9Won9XnaRHueVivP04LuxL/jB8+Z8jIw0ZsvmAvvUi2CFK3JktAUG+lB1EBpFa"
    "j5+sPXs3//MaMGv1x/+1UPT8nh4sv1eUHhwbBaJJGBWf5csjXOPc/hrEI0CVFOKvdAtS2x"
    "aCSg3UmG8Ifl8qXlLRaeH2Kukw2W5JytLDAIsfttD2fY+fX1l4zszq/ywvn96/klmB4/Zo"
    "+donkYcOZPZuMQNFPrHZOjpR2zlR2juPzos3lJ5aRmIoqJSUa9yagA4TepfyUx0xL116IA"
    "1i0+wxyxZcyCuNPTPXc8tMhCz+RCWKJ/3xc7KA+Yj78c1YLzvmzkFTSOmsexaJwKykDcQh"
    "lcdOBP4M2TjmPByHpmji3bczNM0rS90p5EGz+P4HuC74eMzhJ8T/A9wfcE3xN8T/A9wfcE"
    "35utewm+J/h+v1WY8MLYB4C/FQVKGL6JaNeLyo3Qk0UVZIeBAlZMyI8I7bLOEXVh8prCdB"
    "NQo1QWThiN8OXMBpMdrfTFwrF5IO2Jj/gVWOf+SgzcWyB9DqO33bKI7c+sImErHl9n5pkl"
    "nwfbh8vQlOGdqlI2rodRwT6OC3s4sdGAKzO8cuUTQ7ukX1Yl7+PxQ+c9MBsxdtgtRSlwuC"
    "btUAYvwqsLLAfLFW6oUdADX8mH+4IsJvLhDkFGj1iiqtWtPEszkEu5NrTU5OtsLanyXC+E"
    "K+PcFrd3D67tinKfWXJqCkVRtc6Su02eREJam2eXXfEbdALzI2fTQAjhoL+B55ij/3Igi/"
    "GxD4J7VbEPmrXrYh98Pa5lry/NpY8C85P/Vl+JAouWiFOYgFAfPbjviY7ZzJrbrj2P5tW1"
    "3bf3KxQnQXESQ3aDU5wExUlQnATFSVCcBMVJ7NvNR3ESFCdBcRIDj5PQt6Y2KjdNY7q+1V"
    "dEPWcNuUgHpP7UkORHPZ2uwRMl9AbLZ8BI89x2xx277+VJd2deHnfYPnkQRVgieRjT6DKg"
    "++vNt1Mtl27NF8dZJPoPbE6RYyQGGi2vgw9NygTwmVS5dVBNE7soMz1TjMEQhpoQxXD6Jy"
    "Z5ii27muXIBlLJs6sTZkOLeK+N43ZvGWcN4tijIrtYtrSPt+InzmbnbugqzmQEH8Bab9Dp"
    "LLf5De0pdxALf9B955SoSl3JsRTrHMnJoAZe5EfPm0q/bcD9Z1z84kRecvi345R5hBtQkH"
    "eXvLtDdt6Rd5e8u+TdJe8ueXfJu0veXfLumq17ybtrvHc3eIraaFs13HgIHZg9efrpifMF"
    "sFC5PIyqYguM7OrDzZKaLIoB+28PuDqEdvfhlM2xJqgkhOlb4gk4USKamroEmmKHzft+vb"
    "7+3PbuXIIcDq1530sL0jLkFKdwrIHorvSLtNgiOTKDZQNKLPWBdlKpbdNpt5wcNzrmcVjl"
    "jpFfZkUhPI3tw62yZMMIt7rnD3jnY+4qjiwxOnxEhLRNvDI/+rpAOE1lsmCuI9/CecZhcC"
    "Ms8yFSqSfMmUQOzNCaM//Rds2OWNxLBNxOM+OT2lxJQq8GRFGEJkTDCYxhDHycsTLDuNa/"
    "UKA1ed+gSOLwXtuV4EoCeop/6vIE6NZ/aux66tuHINkKRgFY8WXmWAOZpInNDlZcYBEutU"
    "OkDGRjhsDS7yD8BsDyB9uf86ls8Lsv986S+T4sodV47rnhrKQqRK1sSqhN3zF6yqoJA24c"
    "Ofk9CWCOT+YuhmONHyN72greKiU2+RhBB5QfCde67JaRegOjzOEXVFZNHuuhs7ICuO5SeT"
    "VCH6m82uBlVIjLblIYigUBDzesDHWGzzBHbGmYctOSUOl1n/QYXI2x5NGGXLtOHvcFnvYC"
    "+IdGby+cwwe9DJ4lJb92WL3tMOP782kTc0+YpJuyVT2H2Iq/7fMFs/0x3oc3ZOyNeNJ3eN"
    "Dhb/IJRo5uxq7bSJwmF/AkI1di3KkSLh/s3osMr9Uo5nxjPzPnqDrHRn4/apBoM/bjoQ3S"
    "bXDh4yadgCXNQ4yaUo8JPorgNIxRi/xAoLCerryoBodesUh/T4+khB1K2BlyPgYl7FDCDi"
    "XsUMIOJexQws6+Q2wpYYcSdihhZ+AJO8n9aNylDk0l+UBK/iTzfxV0Q0U25P9ei//sitMY"
    "Kbcr5tYW9tl9mRnjWdxPCZl6ldIDxy/ih5rH+34UyVpBVOpa08r6KGdCOeiYeBpqEcfUsA"
    "ZoY1xoDw1lBrYY/Am8edIUKcASfOITjRmOrGfm2DKmjamgqjLUsc9HE/pI6OOQwSVCHwl9"
    "JPSR0EdCHwl9JPSR0EezdS+hj8ajj4dcFkXeYKkwCoW9t0xNCG3ul4impjCKpjDd/IhbVO"
    "OE6/pTw1cy3BMH7q14ysuuiUKNq4yRz4CV2aB6vHTcOdk2LzzV+Gg4rV4C2y2roPKZVVTp"
    "iMfXXaAMk9OD7YNgpgzhiq49xWoYjdegsutLriZKaDst+ByP35DPOzxIytnsepbjuY+wF3"
    "JnPXzB3amF77EjGVB2rumnBmXnmi8jalu1h7ZV2U3yOAezopUAsjTDEEB8a1STr7s4yuQs"
    "rBzk2HM7lNW4mKbcZ/CRmkJRVK1DYW6TJ5GQ1kbNZFc8NSOjZmRlUUsyU/eoJGRJfTOqi1"
    "fykzENgpXkaJWeqLbNq8ASRSzKIpDWjqewIgorGnLUCIUVUVgRhRVRWBGFFVFY0b7d4xRW"
    "RGFFFFY08LAi2KZhVAYc18RQJDQ7bC/z/cvZt2+XrTvMyJZkON9P2izC0xI+8rEuzkhkIz"
    "myRg6WbEaYwnHwX0I64j45tJY0tjvWJZCLgq2tbpuj3GGJ2/iT7jVuPTDapHTDVBHoT5aH"
    "g5Z2wCVgo9G3BVv14MnssRLuwvcmPAhAm4Zl5cGqTaACoclG0DecpHb/P8DDhT7Uxs7S85"
    "+sKSjDjsEzjeyc07pK0adljVOwhJk/fuAtG6dkyEyvmi5bPShYE+VgdBDGXhpx7DRLNtWJ"
    "ww5hh8wxbqab+d97+w04PLsY/lnCgRr+8h3Ivv8o06w73gHzpMNcDPFb0HJAmUrjudNyyJ"
    "EOdDnot6Dl8FGVmm919U9TDKBWCx7TYsqIpMqr4iddTlX6hgP+KohvHLu918sCwWOcQ7uw"
    "lyLhQESBM95r2EqKc0V+t49daVXi2WxGrw89Ka66BvEnTDei2JDVJja02JpiWSuLtBZuHX"
    "mSRqGeEULcsND5lXyKOef9XQwLpmucP3j+SDkAVLyWqGjjys5vvXYyOOBa+63g1kpubT/4"
    "SbCuMgBKM3ZdEJRomyAGNoiECmCwajwoOqfarnAq4HNGVsiewAh98L25bEdYFhrV/gEUK0"
    "WxUkMOhaFYKYqVolgpipWiWCmKlaJYKYqVMlv3UqyU8bFS/4xgm9plQTWf+cSeM6dcSGky"
    "4ws06Mka7fwXoQpFKdSEYsQUxgtAhmFgIQxsFWu0GGRIQis5JCTGC0JO9WO8I6w/o+Pj6Q"
    "cpIKPlcvCxMRK2ehXEQTImRMW8iPYUnTuibnj0KsS0DW8zJANhbRcAvF8nZpKfu6FPLUkG"
    "Hjh/1/rLMgvN0Kx54/XDsDPiw8h3bzhwNqjwC6UHjOpdQzh07KfGNsqTF8OluxgfYD163j"
    "QYWaKtxsRh9lxet+AatbLQEQQS5ZPQfi5aMj08jjxH5DkasmOAPEfkOSLPEXmOyHNEniPy"
    "HJHnyGzdS54j4z1HT8CMomzqcuw1xQ4z7G8u736/+dbWJDrTV8Tkbji0fPmX5NdT0kJ1Cn"
    "tojgbJEnfTTCpU656D9tVjrFVJmT2TPB1omJVZndWGTEJhvA0jZiqMElmKAmXSNS2+WVZ8"
    "XVJ8SRLwMAqH3Fz+6+9w6m5SOkTnXWwggz2qN5/D9bfk+Klx0yYkplctkF5aS044NhJFKw"
    "AUWWNh7Ul94awF09pLR5OZLiFxxgiLbcJcOF9iWX2UJw+a8ipXaKq1XcAl4vza+pYRpwSb"
    "fT7h9nNj5GU/soUXjCZhKSZSI9oMlcmS/UOLTqaOeA9SQ4p0pxECIcklLZEumhM5iUo5D0"
    "esBx9bISRoWGiFXhntQZAc5cBQkGR/LHn7DXLYqIc+RbqsiQzlANeEfAOhXxesD+fhAawH"
    "obfGju22K3dQIBtIpJCYt4Xz1pcTaTBtG9WqCR1KWFlkf+vQlmt82Bf1rEPj+9pgl8KqNC"
    "re5ZY5PLjhE5jlUUm0S/rrUV2sS4ADx34yskkeNNDI2wSsS5Aa3hkwbRlT7UUJCYyaXr22"
    "zqyll/lIIFxgeI9yQ1UWv7RUkUYiYSUVCHf/6xRHQ3E0Qw6ToDgaiqOhOBqKo6E4GoqjoT"
    "gaiqMxW/dSHI3xcTSBB9Rlx2N18/WEYkDt10VHcAkv4JVzR82+X0I+bwe2kqNpO0hagoIY"
    "526aM/+pVQuOFInJNt2ZC5PD5jZLYP0MT374RyeWnzSy0U5qbLSToo2WWhLtQPwC3VBQ/D"
    "wSiPbY0msatdLToYow7AKuWS1NnyLdMKwfPl843orDBXTmWXNpB/V1zm7gPUmWQh/uk+zT"
    "Dm7Jr/egFFRCg8zs1IruQQaXap0d5upfX9K7oB7Mc2LdMf+Rl6Zsp78erXdihcnIhk4sjJ"
    "xCGtGs3E3EIsLoQ87msoI0VgKyvSI42v0p5FQip9KQfQbkVCKnEjmVyKlETiVyKpFTiZxK"
    "ZuteciqZ71Sy3bJqstUuJbv82m+yQ+nB9uF0S7mVKq6V23EsiWyfFhyOxw+Sw+wBjuPdM/"
    "mwvXcK5pAzJsfdPkWR7kwdxo5VExx3Gv5qddjmiIZx2KZR3CDeHaL7nDTFPqpWdBIFfLX9"
    "xJC0HPAnW8kgRTAM/gtodS3vE0B2BwKo8S3xlCfi4J0aW9gOa30dOR3SwNWE0+hBHHfqMe"
    "aIYts7Y60sUrrELIcTf5xzt9zZpL4a1TqaUoMa+JjwJ6bWo+9FCzyoda/YYGQF0WSGaBiz"
    "7iO4y/AgUPls6CiaM9vBABHHDopHeo+PJS8UeaGG7GQgLxR5ocgLRV4o8kKRF4q8UOSFMl"
    "v3khfKeC+U+NtC3erxxsPF6t4KyhanrNVqx0KmjeqY1pQxzatO/Dt+8JwpL6vP7M0XzIVX"
    "qZZAitZkQWiKjdQgKqC0BtR8/eHr2b//mNGCX66//aqHp+Rw8eX6vKDvYFht9dJBlM4GjX"
    "13ddH2qvCbt4SDKkhAFNVKCeyoue02L4TYe6HZvHmRzLqFgsqRmWwPimKWEpkEA8+gGsuc"
    "+ZPZOAQet9ZOOVrSTlvRTorLjz6bl9XCbiSimJhk1JuMCs6wasw/11Z6jBB1iSzPFfEv/7"
    "jhDqvQanFfRnjQFzswqF6vdNzLc0abZIg7LGf2ZCaAicXCsXnOT4NVyRx7bgsj2gPrWVFu"
    "6LLJbKGF7809nObGTFfPIaaXM30Hzq2vfH4vnDlVLi41YNTA0TWeJ2Mb+LtiPtsusiyE1T"
    "Kp5FyT8eShIg/VkB0Q5KEiDxV5qMhDRR4q8lCRh4o8VGbrXvJQGe+h0jemViLKEQ2kLpOe"
    "9W7z0NS9t1UNpgzNQLjbCc/oNyI+FUy7YQR2KnZ36CxeX9Ins9oaRLnrfdQDny9SjzKI0d"
    "00xVpO59SmYYHs/jPi23AdcI5Kob7U96N6pE+MBONTD20A9KGhJ/FRYevClvecZ4wtn4j7"
    "DRZCgruKDTYyduK4eoC9AFc05giwdSURVRw6kkb1zPPhIqMQV7haR26J4bzDnyXYkWDHIa"
    "NKBDsS7EiwI8GOBDsS7EiwI8GOZutegh2Nhx31paoon7og4DSVyXF1QjbxvbGT5uwh4Dcn"
    "hRRVbfSj4GgrsWgK0w9BnJjIbwfjRUdn4X1+Jb4xJTA74uOZF/klgXO1pmOGzvjKT2Kmss"
    "1qKOrHcxdhFwG4oHgsUS1Mxc5Nm2eW9GActogy3S4gFwSSYSVYXKBvCXUwXDKoSfVyOXyk"
    "whjBjAKjT1r2zArsR/cnDKkD2xB72bLJBCtB4D99/gD6ZQZG/RN3g9eWmpvMesCgR2Vwan"
    "u/2Jhk5z/eMxiHp5uRcJz4JfzPu05InBLK/tG4gMN9MxyD7Gdl5xKrUIg5MqPthdvfzn46"
    "OX2vi6/JYmxhdn13Op/ev2twPr1/V3k+4Vc5hzFho6lrWZiuU4WaiuMVm25hQOx7YbeFki"
    "U8oIWS2c7ixi5gU/43AadpPG5hww+0XzZZwn0tmw3wHfUCYPo6XMKneI+XawbUyj1/wHVI"
    "awQb8z3DFuqiWjKEw4QA1Tso9A8sZoertfLMnD5MtYNYIKy03Ve1tZhQmIxi/DFb5ZZBtw"
    "q9Jw2swrcn1TV6Twwr0ttAVRduSh2Ri0yrtR4tvqEVgh0Yy3uq9ronLAje+co9C0OYZHmt"
    "0cyAUS0uBEPHtgtHYDK4SSYmBjNxH2+oDwyOnKnGZYIRFgNF8xab5UoE7wn0smuBvoY1HL"
    "y2ziYyFEpgNupTLkEa4Z2Yop8Y7+klTuAd/zRhQ2t35Bm6hrnA4mZxtXjJZhkGp9iMsrn3"
    "wtl+sSOEEsvKAJ3bj1dVVmKKaFtAeh+qMb5XCt5batYjBD0DDtydBpboamK9+ZcPx7AV5C"
    "7h+PmbU2tuu1HI8QoaNg503VPvhfIWGJXimwym/4UbYTK8VmwRXv6kxECqrgzFQKUmNXWA"
    "gl343qPQbC/PHxIy8TLFs098UX/mxUOaeEJwsAr9tRccy12X+iwqhlGoL4X6DhalpFBfCv"
    "WlUF8K9aVQXwr1pVBfCvU1XvdSqK/xob6HWwMbb4C5CtiodLH6b+XNsYkupYrYL6OeaSYg"
    "3gvs8mLMtVZkmsxouOsKN4WarLZM9CYZyUDgN3syC4dQjLybLYEAFLbl8xYLzw/hB8OVVF"
    "AYLYAx1yNrCeIA0w+t86ElKihOjBe+d8/ubac0naQ+Zr78CZ020g5NgaUEgvWUBeK/AElP"
    "OLpgEJLMilyYDBx9aHhTS9WlfeJ8EYjzyls2ji/t/VIm74zjKVu1zXko0JosOWwMMGfuCt"
    "uJB3kRBTMvcqZoUqgduidpUHF60w0FKk5vvoy0YdPqVpojGkjZLz1recjAmXLPHQ/vn6G3"
    "z5goPa0i+1vHRH1PPeoQGb82Miq3MFtHRiVSSU48m2/YGOA6OTwNE4xO3hHwwCftKUEAfe"
    "6J2lIy4TGevtEdAPAdLsQbHFW53tXXo7UO+PEkGdnADw/c4iXGrLgqIpYlHfBYgsv18KJT"
    "5qTv9Azy4JMHf8gOWvLgkwefPPjkwScPPnnwyYNPHnyzdS958I334LfevINNwcb7IplE4l"
    "CUGSTjYFFaUf8zn9hz5lShzDla090yCJxpvazPXIkMKGzN4Q9hOrHG6HyZ7v7QYftBVYUE"
    "mRAIGznjF43T5ZPj2eXLPZmxbF6e0vQVNPyqQqXON8pq2qFU9BXCklO2YAeJbTT3WjSv2F"
    "OmmYBuJyXbpvpukaYx2Z2WwqYnqzhvU4ioWw2BJiUEqisI5C8K96tWBmA8fBimXyaDXRgZ"
    "cSCGuLcxUEpzxKd3atchDD6W0Hwb3hfIhiEDeaKrw3yj46Af7qccEq3YX6QbiKu4EJLUk7"
    "Xdgudg8LZf7zmigXA7Xu4i8GsHfK7xxntZZ+2GDnlzXb99rPC17vji/m/QsyvR2T0IIM64"
    "PmDlvlYMhVOwgRS0JtmhDIajctZyPKeHG/D7vg9106Im0vAtyrVCuF+jdPZUHCISSvGCBe"
    "VxKqmvR7VxKnLgeKJHNohTAVEHoahe7XPx/xhPP/FAPshGVdK8qqFgF3qKT6H4lCGHH1B8"
    "CsWnUHwKxadQfArFp1B8CsWnmK17KT7F+PgUWUaxjcJNKMx32cHhiEUmxIy1Zu2kQE+a6M"
    "+TavV5UiwrISbVubBEntpkWQw4GzGI7v8LjKY2+yNFYrJQJOoo5yqiPVADdS67ctLIwDip"
    "MTBOigaGml3XPVIkN1keA94kgp9F6Wyr62W3m/a//g4GztX1ty5YGM5PN78cXqWP5HVaaL"
    "EcmcnXqjMr9UHcBq6rqE6PG6kyHFZTRKqozIbUtffo2/XN17MvXbbKUDv3wnU1jMqKQtQI"
    "J6HZpWgu/+giFznXTEo1C7AXBEgHsYZgyX3xv8A3zxG51uhKcbxAp10PUflhnaYuCEWGbo"
    "Cx+AhCyHf4ZMHlHKEJbOn6aD837oV54MhExDvgVjHR8DAr2Qo6Qapczwq4/wy6zXL4M3cs"
    "tlg4dmPw97BXh/fM/U4rJEs4vFWCegM7ncjePuptaEl8xEXgB+EYfmIBb91hZZTSD3OBiF"
    "dRJgM5GQWxNJq6ddXMUA5zReiXoLUAxGgzdwpZSdMNcx3IV6BVgFdAFtrBA5t0qEucJzU9"
    "aU0H2L0KrPTUdWVi6wfHW/6IwQan1g8z+3H2I9XnJCCZ6nMOVEYwwRA2eCuXfpZmIB59OW"
    "cRIy6hFBEkjl4yDTHHem+nHnv9s+0kkCUaSB5WZej3Nvk7Y+7UacneLM0wFngmC0K+gCxx"
    "XgYRt0WAe0rz9KctBZGmGIYYxIzjYhl2YLF7LzJC0Sx8bxq11PRZmmFIQM25IIN9Zn1qkR"
    "c53zoH6yL1qMHr9rU5VrmDrkGimzro++B08iRzVvf27Jj1ssiYfQ1EoXZiD6L4njzJHFH0"
    "o2jW1xzP6OAGbBdHUA9Mv9bPMYflWzxd1yebp2yRBlJQNmQPchhA1u2W7M21Mska6huU4/"
    "f5gtn+hoX4b8RDTDuYN+f6Vuvq37HHo5I8Zfx4VJefHKoBDdKSge1cpoJr5VDUDTXDKMmY"
    "koyHnENKScaUZExJxpRkTEnGlGRMScaUZGy27qUkY/OTjA+1jb24ASba1H50PWSnuEML3c"
    "omWEC7mz6lVvYvL7qCYpQGIiGKUTJMRgVn6n6qKd5xNj8qgyfx81EtPqlHNAAoH30vWuCJ"
    "rkH14LV1ZuETrDlbWTP2LHL78YNS5LI1PUGaBGkOGbEiSJMgTYI0CdIkSJMgTYI0CdI0W/"
    "cSpEmQ5r4gTbzzYc1EmC+hloS36KfWYmL3UWC7PAjGWD+wza4oEJpuhugJi0qJcVzp0vOf"
    "AjQ2DNkxGbZ23TpVDzFYRAPeQgT8D0RCBPwbLKMF8+FW3i5jLU0yDKNZTllYavvMUZPTKH"
    "K6db6C9o0cAIfXJ+ekl9sG+Qex46bI/zYZCGamighHlDCu4Kq3soBllt2ybmExJyFbncXh"
    "wThk/iMPN+TgLT7qTjzJQCYuZ14A/yumJzOgJOjyUadDubELcOP8p2xW5cx2prDUN2PuIW"
    "uGrSbJ/MHvZ573dFTiidZfjeqc0cvUoAb+aOBK6IoKQNydLjzsvSe2rwDJA7GBA8E2r8wb"
    "3ZKafNHkix6yq5F80eSLJl80+aLJF02+aPJFky/abN1LvmjyRe/LF62vg5v4o7eiNsklbb"
    "onIPKdNltCDTdZGGJH/H7zpYCNIF9QU3kfrVkYLoKRsCG9KMRb5hSG2fDrXbv6NWzrV9vX"
    "r7B9cE7hSj2tjZ2YozNeXGLCNhj3EofNAVoj+O+Ciami9T/x5nNmlqDUJVTjOi1EVaQ02a"
    "o/c9XFCTFxgTV6rrNS1qCuT5XUDANRyvfqT4LvmknwXZ0E35VIMAA7pqIIfU0L0zSR8Zts"
    "wVaOx6YfwUL71WeL2b9+seIXAKFZf33zpvyvRCuiyQZ/uQ+GHJs0vyvvRl4wiUk4rijJd+"
    "55DmdVMQY50pzg7oF2W5KLP2l3E0P43mJw7coj/diOFl/jk+XhmKUNO07sSJSdGozZawiT"
    "gPWNhJtb3OfX118ylsr5Vd4U+f3r+SUYiz9m71dFHAQ7IDyX2OS18kuIdig57YLoILic0N"
    "KyEm7bJQPlGcEJ6Ghno3hBiz2ytt7cLYtragfIw+kYobiWfVKLpCYfdH/M5B7C3m8gQj17"
    "EFDXZqmNYhdrW6UWjA7QCO1a0icUxh9WcqqiBqbyAQHvJVAobUSsGCHx3llHU2IrN96Aw3"
    "Tb9UGPKYwWyjeOGwFEMcUfNmcXIKpve1Ewbs/5ElKTddJAJDAWR1lLmLzyGcNBzH8XJ/gS"
    "cXNlacszH57tWViuF1SYcFqFosS1fF9Lvu+LRdANqUahYn3OwpDPF+FRdTSQHjFqEBQ0Zq"
    "nBa4ODruHWrAjQWQkPtXG7Y+AZ2o/FeKAmBD2HACGmfrBBQIqX+w8EUpJclXqSqkWQIxtI"
    "6yI9612xPXX3bOvKPbTwGXhVn2KrNJzEwqgEuL2qWgwJgeltJ3+7u/tuyenqVg66vfIIkV"
    "s8GLhw5XtuY6uy73gY3/dKbrIXM1YRsxQTmGywI4gA++yB2U4ucCKI4PbKp403X+7i+r7J"
    "vTW/wVLX1vfF8JaQldns1QJIKEyWAK5/oeaKK9/zLfkO8a4Qa8qca9XcdhwbrgeeW+ZRql"
    "RMebLdhfR1kM9v3tJyPPcR90QIJvMO1Y9ZN4+LyA88/6j64qEGNLp3TJKxa68dKIEH5icO"
    "A5DHI0Jq1j0HMwHRBhGRh9cKFWVSvIp0fchLuZ6IX8L/vOt0M0mF9+z5ahLwf5Y4a+zHaj"
    "NJEhithIRv1Ats6QeVZ4EILZdLGVdvO730Lycnb99+ODl++/7n03cfPpz+fBwrqOJXdZrq"
    "/OpXVFaZM8NE7fVZXeJq9Fc8pJEGm6ZHr9Vh6XskClBDIAiLpFWOdRXKcORAyPgv9Ws/2d"
    "O/rBlIWXdAk4bChAs8BTMfixpvNz9Zoh//I+aR1GniV8e4zf7zIFVnH8jOBoLepXLNCrap"
    "fLJUA0F9dn2ipW6a8X5pdY5lyIw/zcRsgbfxqaYSMMAqM+4kK8Y7tsIBYgqjnadxjOPKrJ"
    "JhvrdsqW4SioGomh3m9mbhxJKwpouZZ094NaC442yDo++X3z5fffu1y5kqpqutZW0JGYJm"
    "KU9OG9QkTbI79X7cgfFuNL8HawU4/2C7djDjU+25CqzAdic8ub/4fOGwxkLpGdJ1+d9h+3"
    "S5FNWBOFpQGvhWsa8WrgLTqIcwzAPwujiY0TvtFDCSJx1knAgTFRFhN888uA3IjctbtxU+"
    "5MXRxjSJCcxPo7wS6UYPmPGCQperAMyUnqTfwlJRoUpFPteEzSUkpvt+1FQx/YQJH9zEmy"
    "+iUCSpTOAXRIgvcAIvSFxgOUpL97AD+8nny4X8Uo2Y3NEag3BULSarPrV12H6t5CiHc7Km"
    "axaodcFh7z/C/2DeGrp8gyd7sXjBK8QQv8EZ9+3J7KjEXaC+GdV5CVgyZp1voDozu+/qaF"
    "W7qRQsKblTqj2yGXC+xdT1fu6H1eh3Ze2iavCvunCRUehfcxZnc5VPT5ukKp+eVmcq43c5"
    "aAQ2VQsOq+EHyN2tJP/AL4alpX7/9+31twrDLCHJH7T2JLT+r+XYgUHuhT4qXSAz6i3jNU"
    "Ut8AHn+3aC/8//D1seTo0="
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
    "aXHrDpf2Dw5O3h6fT17vH++/Gp1Wh0ln+0ejs+qPN6Vq7N9no9Pfxgej+s+3b96cnJ63R0"
    "1Yo8tiNVtcB83W1uFFZZ9UB9T2x5/Lv2vDKuHFq++swnhr0TQbN03F1QZYg+dkwVbhcBJi"
    "nKP5ENLooi9w5CMzdvPY66nuuZi8xtFvEaIe/josQSxXg1aqcEwWKXT+eozBRF0VkgdNk3"
    "Jx1cJ2nqeI88Ne13WelkUKvZdFUH5zNVV0tAie1xyjvLyfeDIGt8jrOWtilyhyZfFYy1UY"
    "jbJmcn3cfh11jY0LhD05CXZHSfL8hKS7Q8oIw8Xf5blelDyLf6BHfAlhuPib9aUcebMOTW"
    "NuFx36aA1vLk6775EDbUZ0Bqk37vWhNszZNl1NAbIne2LiDOJ4S/DIm/MGsm8nmkwTwhd7"
    "MHKZNvxrZjvQCOe5HkgjfbAHpc/PecODRy8pCXxDm+nNV+8UGsqTU+qOx7Ks2NN/UzWl5L"
    "ipWOmfMdLcZe4NQB8NMafKQRwaUevoeWI0dmT4aEzRctpYWK+zw6CR5CRZNSb3U/hUAmRK"
    "82HYOhuefOeJUevBlew1cUmy0EljpdpIWqo1TOWu5Blp9f87daBHqAJN2m1B+3lj7bA3De"
    "kSBjrMbhQ2n8XYZf8Z0tEYB9pxwualS6/FcrlYbbZzF2T/Fa+8sjmbc+maiz+WxVXd5N1i"
    "ay79/DJ+1SQStq87+i18H/JfrhaX08vZrVE2grdhf3W7WBdRUuT6Vwh3XRpAMSlX4MWK1n"
    "FJWAUNTtdGz1a6Z06R66vVbLmZRcWm/MvMg1wZ76d5zLTLgaVTJEvAumq3JbQ33HquoH1O"
    "SkeePksqWXM2T3MoVzReHFJQFiEuWYL/YS34gw6K2r7hCsX9HmMFBqcT1PvdE/JJCjcYb1"
    "AwrziW7RnOEoxRyNIrRlkimyTagFh7CILcfgC9Yv0dEtk29oUPzYW5ocCISGjK2wm8bS40"
    "9lo0RawGlbEmTcuRg11/AkRYawoSoP2kaHdk0yoLTqcuDCh14Ak7D0iQg1p/RUUQ7XcXh2"
    "Y/4No917TKgtOp5wJKHXjCngMS5KCCpOLIspWTP13MkT8pIfTaVsGUmKFKOySV9Jhhx5wZ"
    "dqPBrKzZjx7fKYGT0Tal6pKgGs/hEzgkcDISn647gmo8h4+VPhQSkJiUk4fG7ebggD0N59"
    "Q3TU5ARbdP/slvVKqrDUxQqW5Y58A5BlL9+GfBO9YRfS6couKdDGc5JHZlO1VCIokltqvv"
    "AD8kTSwZrG9Ae78WNp9DGjod+DBDpwSOMaijCzNgzbZp7+PedWYMWDBGv798wWfI4RY4lN"
    "Bd9NV9tgRMuugMnTV3qzfh7OlR9phBIZf8LLpbpXBnU3tuIB11PiFtN64WGGHe78pzbCAW"
    "H714DIWkfA3442UHWuCNjbZ+h49qSEt/VYcHy7R55FhM6pBpiTM+Gb/iAK6ngH8Ot3e00K"
    "GfI2oSeXCEoQsaESJCHSiJkTQ8rn+hnTjcb2LA5OFIMzCBOAbW12CYqRdXDZpIPLCCKJk4"
    "pgBRQnFUkiapeGiAcWLxmFaQXJwmvsASjIeyYNmPaZ1mEo2LdEilm0Zb75JyOqWXaEgS9d"
    "mJx2niC07y8bBT+iUgR3sB/blPEutcN+HJyL98C0klJkfq85OT08QXWIJy2TD9/P0cJizn"
    "UnXpoo6Jy9Gc5SBqQp6d3GWZ8AT97muPRBsq95jf2SzW0cKucwYyv2mlJGTh/neoPGR0K7"
    "K0XAQfFxGK1NOPjMlLE03LBFUf/HnMUZqq0HJV8pMFjWIbJ1RZ8ixlGHUHDSgl68GlEcOX"
    "56tKcdFXhyRrVVoytmqygyPXtmiEwAExkIl0GyT+370MBWE0iGq6mgsqH38wdch2htMzBt"
    "AwOc8ocdg66JL5DKfP62Cg/GeUOILlM7xrUTK/W5arw83iW0i0a6Fyl7u2/pe44MU7UTGY"
    "32OqvuhltSMO/8Y5Ib7jCezaoYLCKYmwxW9qVHbVAwc79hULhkqfRTDVcPaUqBVAstzJs+"
    "iqEcUzJEKubirpFmafZDWQiqQh+BkZBerKjaa8BLIRBUbPYObTcUB5f/Y0npjTMOrpbjqY"
    "hBJVdYzrxTiwVDNctC8ukkAXHWOAUQ4cXQwXGUyI1G8Z7T0D9RWvoXOZhIknJ2l/8hfqTk"
    "b6VnVpbTgOcF/Wsk6mCD4cHYzPxifHk9f7fzMZgsfHL4/eVtqr//X2zPz3l7d/N3+8Kgf4"
    "30ajN+ZfJ+flIHyAvBWZx9hhLRuxwScPz5SGW80jsuSX8qJ3InFQabz4Cl7jpUi0yfw3wz"
    "TdfeEe0XdSgeYHA5Gogxo6rrdIPkOoRbzWSkjHVVFyjGQa5g4Sf0AMYx3iAWL/28cqAA9t"
    "NXS0hkgqtkq6LrgheV4RAy61Y2G4+DsvsiF5Fv+Qy+tYGC5+VuZZijCLWSvzLC2ALJLFLt"
    "KaFVW8rbidzYuvfk/xj+10vjGLhCaNEXiCZLaZLFcz80KJKM/RgPsGE3J0veXudZrK/Xcj"
    "lUkobkVqdgPsQ2q+fs86Oe2PkaAw0w7JNrQI7zUS+/MFkh+Hy7xzJp/UZgjRsng3AHlgs1"
    "1VZ9g9UCxFbmqvKbruBSBxGvSwu4BYFin0Tis9iom6KoRrPVoullqaCVGuinYmTcBv5+ZB"
    "rMDJIIHavfcBA1XoXXo9koelho5re0CbBj/cqj4Sg4W543oe0KYxD7eSj8RgYfa++kLE3t"
    "IggbetNQDaljmvf92aQ3qpNSZPoYbLm/B5hbZgiP4PZZSqRXzbFWMgVU341sKu1MO7AAup"
    "OlyPxDhk5oidKYF5MTZYa3fVQTbJhv9lGCjTBiqI+Chxdf0NvHQ/395d1jC91L4g8XFdI5"
    "X6uLrWNS9uA3nAGWStTBrwejPdbNcpBpvFZnordjaU+/Z3s9VdpJD1+9lyGf1anUFj6rua"
    "zq+K0lTg77O7yuTKn51wVoyflHIjt4HvgdV1vAE0WKpl2qWjfAJcWVFfR0vNQ8u7UjNrx1"
    "CUEbkuwbLuhhy8EeQgNb+58+Hx6ejgvDrqPS+V5V6MfX3yy/iofjD299Ev9XOy+6fnx+Yo"
    "2G+hHWGuAfOT43+6/7Jmf3By/HJ8+np0WL9C++v4zRvz58HJ6zdVL5l/7Jd9enRU/gO044"
    "aCa6b+ReL9MRrpmby5ZhIPUCdVWGSV8Gr82+jYvL77+nUMrv6aXuNKrAZRzSOvv0fmUV7X"
    "src4ij1WiLny3FSQ0H2Kq4IBHFJxe+gxfDhiBFDsWIpQBB+oXifrQTvoaqmxTW6m6KA6Ir"
    "p2dmjQXh4C3/+BkilA4vg6iLZpeCLXJqRAQA3gxIxbZcERdljKR9kLHrvb+N5I08sL5hXL"
    "sDpmiMJbgzwjXKRuTYZ1pGMrun3YGxJ/bLFuPpq6ILtxu7JnJSTOsuBMKS2BXs+mZUr0ts"
    "CDCggwqLq+0qhBGofEKwoIEBzK/s+oQRpHamkRseSuKbQgMNYWbifAsiW3R4gMyZaoWZFl"
    "mPhM+Zt81tfJG8fxR2mAQe7zpHG4vRIHg9sAQPltgZbslh8td72hYPm8g+qR7A/DvYl12j"
    "a/aeFpm88h4rmrAUEOle+OHgRZwvPs1WJ6WSEFYm+DgEh5joN9uggI4SP2v/iKjmG0yeTy"
    "zfkM+YMJUGHW51cBQyssUlyshjIxQQvGW0THBB6kQR0efG4sBpVFlhwR4sv2oQFmrbr1eP"
    "NtOqDBOratAOzZL1D7/oXSsKAKLBlQseD6Vjww5JwFe1Ul9gvJsHXMsMAY83F7KiOZjwMq"
    "fFpqq0TzsV+kN2KBTEzQovkY0DGBh/Px4ODz87FXWTYfQ0J0Ph4cYN6qvTNFgVWHVGjnel"
    "WgVQdFarihTEzQEquGdEzggVUPDz5r1X5lkVVHhJhVDw8wa9XhqZoII0aKoITndlo48eYj"
    "pM3ni5NW3Kt5oZ5QvGY+ZCpxv4EoiXgAzdcRyKELVIAnDjd9G6cMDyDKkoWH7do04Y0RIQ"
    "nCvfqS1OAI2QWaFLxpGc0zjOgolwicpxkywXPYYqfUzijyaLBENfkJvxGyC1aq70bVPZN8"
    "hxoGP/RK+Ewqn0jp/YX1dTKBt19TkLobIbtAk3Znh9Hn6TGQnDtbX6byrgm5YdSeybTtBR"
    "rZiKI6Es1FBzVxQEj4WjpVt5H5X3cj6buR17P1lX3pvv3VPH4X/sYIbDRxvevFdnUFc7+Y"
    "/lxcfShNZ12szCCMlFJaxbZ+MyqDplkdsS5qequ05BXNSvTV9rZIBgu21Tgs1W99Gq53C8"
    "QGInamVoZhMqRR4wJpy0g1uFHz0mjLUPW6aMvWH2OOqf0RZ4lwacek4+FeCu0glEooY3PH"
    "Kxz1Tjy/4KKJZdx/dToykYdH47M6srOccA9Gk9O3Jl70Tfm9OjkfnxzDKMe6qXgG8UIe/a"
    "JIJ0nTRKedtqdgaVbhVMBk58u9KHWwDx3qQi/RMr3ZNpc9qz+ZW+yWgAJkZ3u9fbXfJgeK"
    "MGgqJlSBxg6cwtrPwGRfso1IKGjKF2uRdnmQuvQddY22H0RZ//GuzsJpuFqayJB6CxoCpL"
    "cyUu/KtnU2vG4dCqn14Eq7NZYkb8hmMSc0YbcCpIzXLST1R6htmwut4ygNidWgikcqlCMD"
    "WxyeSV1tB0CHCNTkXWf3FtHSkE3qCjvANkTwJu/aOrrjYCOLrqoDXKqX1LFmc/0lu5hOEO"
    "LodngZnZSLD19w9pe8ep5VwYCXzhPS8RUhOSFLXzGHY3gHYLPHgcGeXI41pKSQttt7VZyw"
    "8QxK4yAQjmtHRBq08zv449n+qIrXk4UHVTqGPTIeXH/sDgmZNWabumIb9ukoCx4SHM96O0"
    "XxptI9wNWSejwvI8UDsbExXjI50pg6vbGx3rgBtnGhEBnUobtOjhujp5BD16AqdlyQ3NcH"
    "uhQ7fIZwFuT3KHZi6n6YKHFkB4Sxg/cJeS70xLCbrtfF1/+cQqmQWcktToxiOQYVQF4Uxv"
    "ng5WJ7834zMWAszafpalVS3ZfLq83s1i/pn0RkqKwfrUkmk36A4fFlZG+tTbnniZvhoXTY"
    "ZphFtgfZBRUYDPse3MHTFQwz62AlIrTTZ12gf5yCtId9KUw1dkKHsDoCQTmhA2wvD4Ht3c"
    "PJFCAxPHpU2zQ87qFJUBsBo3tUAlrLii/sHOJspDscdtewTkRMVRj4k0UVfBAgoOCjotdF"
    "fpscKMKOiglVoLG7C2s/MVXwXeKQAJseVB3hcYM0DoH7GxIgOHSd3nGDNI5wPcnwIOFkES"
    "a4XHDZDMKremgVLQ3EQnL1wHIvUYRCXQT3+HaoD9rzhNXmbVxJSsTmd4k1sV2PlqochPCw"
    "x4OlufGGjdHyu30dfwj7JJjJunIwZr3ftRCGonBQCgZoSMRB6o/IQdHmhmBbUzL8ABVio4"
    "OCyo610N3AN9iIDuvLsBIwXVioBR6RjA1fYMkIJVsFvk3vSA056wbVJSaOkSJ2viOglMXb"
    "L1H+vp5f80L7vp5hPuB9vaABeF8vhObrKLxEA1WA3tdr+ja6rxdCFN3XA+029/WsEcX39f"
    "z6gvt6GNkFdl/PtoxdNMJ0lLmvx9QMdYcLtNjlDheOPBosUU32fT2M7IJzX8+qut99PaBh"
    "8EOf21+08vH7el9aX6fu6wU1+ff1MLIL7L5efhh9nh4L7+vl68tU3vG+HnWoZG7d+W78yk"
    "mPHAxxruetio+ztYtu/YrP8DygUVvTu2J+TUtZQlwbwvZBBCMFeIIAHLJlr+zZdi/TSfKL"
    "u+Xt4r5gnJYpX81LXlCzClW5pOaYqV5Uc1z9zm+fWm9+lAvZGgSUz5Rg2f0p0bSy4zuGei"
    "8jpnpGcHUK4xBGSng9McgVKlyC6AMY1e+GM4UtvHLUlvXNUN9yooNfnBYkF8RCIj40jdgW"
    "2DYXmvA6A06sBpV9nYGSgwG7/ZBIMbeUKcDBh2qADvalEMHt2tUxB1348k7HJGKoQnyZBa"
    "FMQR/iUgsqAgOr+HILQpnCOsQlF1QEBtb0J4huhvMRav+ljlL0HQqW3Z2Gb7o//VqDTVns"
    "/qwWhqJIU5Q23a9m8TlAr/oCMNDaRa0Ipl33kviU87vBhjmzbZegeII6OeuqB8eTQgh8Eo"
    "jb4F/pfR7j6X3CJUCU5we4ARKFDDcC6BL+9h9Y3ZcRh4sYmK6LQT8hTshaMzNOyFk/RU7I"
    "v3eunJCdXtKckO9QHo5+GWJINvhEP2jOmIQsjK+cl8Gk6zIUYZFVQzSNDfD1Q+XqppKuW8"
    "8Eq4FUJN+MJmXkqkuW1QalzSpkiDw3hCRC2L3MI5kCp78aOhqEICkOmLA7OymSqTcQRQzq"
    "rhAk4wDf7c6Oi2R6DgT/oC4MQcIOckUkR4+n8ECw61+upARh97u/XuvQ7/66LtPvA+R2oI"
    "Xh4u+U5yHFIqsH/cwPaXG4mnBLYbkG3JI5jVw7YwAuBHvG7+UoyaYRwGb+4VwmjMQCeb/J"
    "qthsV5Ur7R/bYv31X5n+MJuHjH4MfRYZl0occvHcXrV2eakp1qvi3dY03uZPNr9NL29hBu"
    "b6bnujE1G65VVxVcw+RioxDUU/G4vCbkan3DOMK9KEEyW0tp7+E8BMyXUCuFqDcfJVP1w0"
    "iWtPR+dvT4+rFLUHR/vj1216WsBEx/UCmMqjPZ6TvFrr9XLnNq+FNkj/99uyb02W3v03b0"
    "5PfjN/n44ORmP398u35WzV/P0fo4Om/u/j818PT/d/PyYV1I4NLwym+kngkkFZ2qEF2FY/"
    "d2cdjE6QEjg0XSFjNQ9ScmiwnEc0B/vJC2vou4xSEmDfe1C/naqyn3mSMgU1mDo1vu4JKU"
    "Rw2Tv8LAdd+IzdPUMihioE23qSMgVddzOfEIGBVbCFJylTWHU37gkRGFibT7EIZfO1JvGZ"
    "cnVkhi0DE9sFQdClsGk6HsjmGRiZj5SjVCl8es+WE00zsJnlBOdaIkVII/QXQf7FRPujOm"
    "5PJj501pVEmpQP37+UOLQK6NuIeH2eOyFBm7LzocEmfEbkmroP4pY+j9os1AdC7gvCQO8W"
    "+N3AA/IUdm8roQ49EoOzopK5zZLUyZWVorMsIwTL2p0rpdME71NnpjlXNZrqvZIBRkEool"
    "An3Wb+kF6ol/AbsCvdCL4GLVHHCRIwSM+Qu1KA9AvRfcz41IylAT5mvJKBvhzCMdOSdF8t"
    "sccM1Eu8btqFboQrqF5jBjDIryp2oYBOqW6tt9l6lsOTBc8La1itp7fFuhqpi9X1V390s1"
    "7cXnu5aFVDVVfF3XT1ITi+sVcjF8vque3qmDm6DUuckbQE+fjVugeXpRLjANkud22JYxff"
    "TnoeugSslI5cAp4a0ZkBw56PGga8PDuJD13qIuKOLXTQJ9TIcs9T9Hbu88v1XfN069iEH9"
    "T2Rkd2oqcIaZDhYNWY4WkZJFDZPvkcA1XoDI98Xp6sGrwpTgbfI6RhhxOoeo8HMkigdutx"
    "hIEqdGmPo/Jk1SA4gCHoaNC6hy9k81mMgoMXgo7GqHvoQjafN2e34pKYsCFKmK2toD1ULd"
    "8sLmbUG0JDo9KLc0ObzY85mYsuQZsYe4ruuaQAWbTNYqsL2ICUxuqWc8pQQfOC7aG349tM"
    "Vzffwvsms7m5UhbL6L89oroTtBstpcxHm2J6l2RVVeizqTOmoLKpa1ipbuoanpxNHR78Rj"
    "BU2dQ1vBbVi01FNeo8bg8vfFPwXIxVqr+HF7ZjvQKUd7l2mi3CwDabaPXnat6pLLyUk9gf"
    "oj0i2B/G9OGEZ8qH2h9irdMzu63dKJ05qQOqBDy/M7Xm9Kh1Njzh9oCg1oPL3hiQkmShVy"
    "NGBreZGwmIbgQq96ZplQWnWy/6lDrwpL0XSpCFKt7PRXQ0zCH2c0jzWYzi/VxER2McYj+H"
    "NJ/FaNdTAnjNB4pC1hQrg2q45vusWQVKuqv5+FI9pZX6G2s0i0e0Lw1oaETa+1LQbH7u6L"
    "IvRWkTc4j6vpQQQLxbK27uivlmclc0r+R93fu1od5vtGpksW0qd9xTBR3Wd1cVMuu9r4r2"
    "CCn+vF0CycENtqDGADuFhATR3BLV74Yzha01NTOZBE8Kds+GCptCp81QFc0/8zMmSibB2H"
    "PCJNrnQ+SvopPkipA56+mMLAz47Lc8CboUYOXXPUkJBDC7djP18KcGbHlH854ChUSCDRRF"
    "mYStu4miRWBglWykKMoUVuXNFC2CfLG3blNSyVd566JU1Wbyfrp+7y/Gfvwh9E9nFoOrxS"
    "ZVXPyxnK3K9S35osDHxQfk7ji89P79s0cpXzm+MOsewhQsfGbXVa/VqrZeqMnzJ38u/pSb"
    "WEi61trWbdLBwIEWv2bE4Zo0IGMym+lN0Tx98tXvDggJSrtfzK/Xk/Wy8M9tqqLlanE5vZ"
    "zdNjfnm1/hCQ/zYEftMYt3q8XdxPRcimFdI89t2PDCzQKXlNg6MUSmNk6eJffdNvmstA6j"
    "fJ6RxbU5D/ySZLwhyhjYq2Pr/Y4xRXmphEH6DNVyCyT6h7cZI+jdNOyVD7DhJFtH1zZ+bV"
    "HoIkFIgxwgdJGUQQKVv2zPMFCFzlm4Z+XJqqGd6mXoWzoadPAZUe9uXwIBzG6dHdNrwpZ2"
    "NSZNVgX2QykDbqlouN4HWL2P29bZ8Lr1L6TWgyvt21iSLHTG2zOgPg1P7Z2ZqEUGjG59F7"
    "8k0weWtL9yr8aEKxSBlwSnoyEqe0io5rMYJd4RnI7GqOwZoZrPYpRiS2EaAAsLQ7AT4J5d"
    "ZhjQKMG+QxkwKkpWA96mpQv+iJxGH2yPlLEjYuTt906QHJakTNi03pE83Xh+thUezNO0iV"
    "lX82A+JYDYV7ut9wOTq+n663e8mZd6fVbPnoS+segt39hLt738r6JOmh9ckMXqpNhs7pdF"
    "gAnkSL0u1ler2dLmVvSSrBrsy9VssWrcKxSPfCbWRTkR0j1zvS2AbhdlZ8W/vput6ivf6+"
    "VivoaF5c+L2zgN69XtYh39uJ5uZut3U5dRsvFpgleTEcdp+IByVKGc9TfT+G2cMAjD1Ml7"
    "EoeK7SjH8/VtzFbzoWHx+8KPyXeF9J4T8megvg5Tn5WWw9Tn2U4gkJ0pwe48o4y8WQRyao"
    "qI69MILzuVtO8Tlz9cNOlq6zQJ45Njk4m2/lf15/j4YHw4Oq7/fjkaHf6yf/C3Onvvyes3"
    "R/vluGsT1AZtgWkJyu4Vo0l3cQD+XOa5is2PFsjRye+VgMcnp6/3j6q/fh2/+rX679vTVy"
    "NS3mw63+NRzfbkzahW0e/74/Px8SujrbOToyaf78HRyVn5F9EGmLXalryCyHqfI/5k2nx5"
    "/mSC3i1LvPIB/Mlk69EKDNZ2w0oO0447CmHwQe8VuIS1iq4t/Yr8yBaMioalHdWCt86Gx/"
    "fIpKj14HK8M2lJ8tDNekGI2C0yKKBupaLfrbZtLrSOnRoSq0EVdymUIwub+xwWRkTD1H0A"
    "C2+bC61bjxJvXfWGKu1R1utWAUW9xJWBtatiAqJdVqv3ZdMuD1K3fgxIlSBK+xDIkIXbbI"
    "pkQBsiGmK71VLvR9c2F1q3vgTEalCl/RnJkYV9eT/xvuYT54Eg17lU0wlGgoWEI1O3hKR8"
    "HDW1XTcxPpcuKsKY8K3FkAyhGlyu/NJEcDKG0yVsQ/dkjGo+i1FyMobT0RiVT8ao5rMYUz"
    "s+qgHhVk8ZHnvL17p2BNic04cCF7qU1dG59rPwGm+TAFvjjiKAmVJlOIYpY1nsHE+i9bDz"
    "TJELYVtDfcVvGefNkPfWBEKTMEK1dybQZvOLX++4QrLwbb/x5KJ3sGWAxzmLr/kSMtJF42"
    "QUvoftlzxIED3Q592ThwuZlQ2aIuTC9vM/DwudzvmM1WaeO1OUtFUPCzJ1vh6MAHdoKLbs"
    "gDTRzW09YOF+gfbADmWTqEFu7YBYogrf6nejDqb1exQdRgCkTsztOwHNHQ3RYbl4UGAcEg"
    "YRVQdDBClX1hIucAdNyccNzqODtvxR9Dk0xhxTMWGHoUUwoUfY51AId7x58SfikRbSJqzG"
    "qwhGV1CirBQonkgX8rEEqUX6CN/e2I1OmGPGJ+kwWiJyepzsCjh3bLggLPHI8CkTduCqgV"
    "Hh/a7taQsEE2hAPh5CWoEW/LGwC00wx0FL0GEUAOKEl3UHgLn27wfoiIcAIE70P4gD8gdC"
    "WKTtV4ESyhQiHxERuUwp/rjYnWKYoyOg6TBAYvqEn21n4KmRElLU8bU43PP9X45GAERDUG"
    "GZl2Kcj16NTv2Y8cd7s+u9OG7WRHo9+svFvOH92/j0/O3+Ed5GHe1bNvH2bHz8au/dZv38"
    "Yf3T470q8qOYb148ePB477rYTGe3Lx7MF/PiQVVUB7fP/k/x4kmcyiLVTikVXcfi9dU4Pj"
    "4bnZ5X8E9o9cyuH+2djY5GB+eVSl6enryO7KFsOMHKauHhavFpdv14r/634zl/vOfHRmMN"
    "tML8x8kYsUaj3krQ2i42qwlCbc+3CBM5Hb+qLOAiQ122tv/yvKzY4MUGxy+jV6WUbN3+tn"
    "/0dnRWmmHx6d/Lf/8lRZlVZcWEr04zVstefbFnWv/L3uj4MLY5tnKiMUoR1BdDOveFoXZ9"
    "8fbNYUV38jK0JKxvSsTHe4vb61BJf/05Vly2F11f4L8/3kP76IGZF8txXvZWJAi3tyrCqr"
    "f+CU3F9h3XVFbF3eJjZ1NpqJ2pNPH+nYbtl9DhjfxSsk5d5XQXdlXuVcToetID8zBidN/I"
    "/G5vBrS3AKpf/XB7G09fc2mfV6yi4uufwps3D/wf3XWbB80bjNWS4mN1vfAbeZTD4WVdBL"
    "K1L/IXjFRvK5UVVxxuq16XnzreeUrkfOqe6knt6lMwcJMZrqIVvPQSFBg7Pe9BQW5KV6Eg"
    "2+q5EDfWLdeD/bORWQqAaDu7Udk7/7XO2DQ6Kis+rabPvf9nL6DyAsPZRDBzDp/QhbuKBF"
    "yJJQTWlKR8sfc0vh6U7lXW1ZkEC7sbBVUu1O8JJWWIVi4+QfoyTQItvE+DYoxCQ735vc/F"
    "IUSKNMrUxZIUyPBuCY4R3LlQh0jeMfFrZdOHJVAiGcRQpFgmLW206UxiQU36IkIKq38XAU"
    "cZxOqr4yPuJMAeX3U11xXHXldDG+wqb7H+3C1GClYHNNroCzEE4lAazO0JJ2j776y/kyJM"
    "gg7w9Xd10jJIoLIvZeQYqEJnXM7Iy8NRA/vWKkUo+9Dq9nj6+ipVu3OPU5dYVaB36HHeVd"
    "aIinmblaATLTqUuzt1rZWo3L2z8cutGrC7dDXnimu0acstvhIN9ll86fZ6NolrgqBz7ydS"
    "uWqpoYMVsBO6RoSs27EolWBRqtzv9DVZtGr3vsYuy/aH26V/81dmsYmBXpRnZhT5olx/Qi"
    "eW5Inavab0lWROl0DvOKmvxLN6foOSaLLfBkW39+Xbk/BqQkcrwJioq6KDNeBysQYG/6Ys"
    "TZoeDKr3ZVNCcPAKbs3SpEm8undnU0IIDgXr0lWxnM6+/lcV8/kMZ/PJp+lqNZ27d1KC4u"
    "VqcVWs15P5YlMEfFxqstvp5WK7mryrn92WPatSSreK4Vwt7pYYzKvp/Kp6aR3+Pl2vC+b7"
    "jnXVfqdYxOsnvY+zjEH2PMVqmCgdXjXcsgnh3hztHx+brG9n5/un500CuCov3sj+Y79U1N"
    "GRnxCu4R4ZGJQ2qJBOkdewDC3SCd3+fMF/BqVhqfYACtpDLOdoTGmnXlOif+yEtYh9V6yd"
    "SBZUCA0GZ4DlE9oyExZ7sZSg1YLJWBolpUhArqdJLkY7p0ag7Lys2GlNWznRpd0UEPWGwu"
    "8Y0G4ClmBpGlFggHQXokiTCSyCZWdEgWHRXWQiTaYmB17KiKA2OgGopYkATSVkD1d+LAAe"
    "CYYiKFaDEnBN4Gm/75yLKRhRjAkuG/yLKH6BGlggDw8u69oJTsaD7F8zGRo2fbkkrsu7VE"
    "LQYRY8NLjENSuw0pRhwx9VCGZ8xecUiEbT82Sz0xOMzYAINdS2BhibfoHmnOrLw4MrGZuA"
    "jAc5uAI2MOzs2PTqiuwX0hHfyEHBMcam55kQ2DEgQ7vVrwNsOSzSG71QKi5wiUVHhFzwwY"
    "XfHSgga9lBbdncHFGi8/MOQDIs3POxSSw8JMM72asDLTwo0sMOpeICF1k4JOSCDyx8BwrI"
    "W7hfW2bhESVq4TsAKX/SKXCSO1cm4hl/YhjN5h8Xs6tv9OGntgA81MQ8a1ivt6UMBoCTYV"
    "uAXzaLzfQ2PEwoe/q6/SV8qSh/zjC7q/xfZcuOs634kzkl6f1a0kAPHKndy7Fb6QSnYCMv"
    "PLxoBkXP0wvLRen4wrLr8wKR5ZE9Azk83X9pngk6O3trzjxOfhudHr4dVX++2R97Jx+Wqb"
    "PG9hmi6hfB6YTlZIdH+xTQtHb0S/l0PuYI2cTjzQkWFlntvRr/Zh4TOnv7+vUIUVV1b6qc"
    "OdeBbT3EriI9qq5PP7xoLd4riuSs5yO8V6uhW8uW6NC9k/q+qkXifdShCS42deI7qp9elD"
    "1U82r+/dcXLd/4DAkfJ6xDJITUfqqbIv1jJLTNaB3iVZS9bRRSoWjUXjSCbWGrqXYsMSPC"
    "IQEKQTkCPG6TA4V9rkIRqkBjnK/Q7adg8qI7g9ooIM1oTtBaVnxxF6FRm93hCDqHEaVpq/"
    "rROgxMbikTg/E+C3qdY9vLQxB3T0imAEnQQbDtFDzwdIdb6XMe4GDwYE4clkKzc5NSJWdN"
    "/pltTIIDVj21xRpN4RGc28YkKB7dk1us0RSeZlXA8HJFFAiaeJkRuLjUX9pAZGKAZXm2EB"
    "o+YN+tNTRo2qUFKvK8WRgRZz2pjivhp402pDxIYeRBAEYv9AA2lpK/nUYF488nwi3S+wIE"
    "w2+QL0MoDg+taACGZDzE/vgbGHV++LV1ZSMQ0KF2OzA4xhg0nkuJATsKvC9NMTBd+6MeSE"
    "8KBjyRxXo0DIjwdZFBYOattKkoM1GfCLXPwQAxLLN2HUkM0xLgneZ7uGx/Nb/poWtFyCMT"
    "2WRLkkfnW+RACPP2aOrJzNGjQa1xIDAMW2x8njwYjf8zlt8U6Ilv+KWdXqJALJyM2LfqhW"
    "JRzSa/yoEPXvppRojx7zPw9Ct+pFERYsR2OcrIxRzWvdBOw2zZD5iBGTQBky9DgL62wiSj"
    "sSrQlMuur6NsyxCsKNFy1HqTY7k1rTi9ckgjyKyME15gSZXb9rHErLjOMqmU2XqiUuNGrX"
    "bJikvpIBpOSF122mSc8IKTMblVfL9kyZG2o5/6ZMxNdQWeHfnL7P1UOmRQl58JGSe8wJIg"
    "84bZ5+vDMOExh0LaBcppjtvQJhOh4AfTPEFiX9L5iq2st7P51x8BdV2sr1az5aZprg2DMv"
    "z+sZ3ON01OaCQsqcouUz0+e1UQFa5n66vFdr4hiqd3iUJOzJNdLHEiksKFWzYgqer+fFRS"
    "XS3PcrlaXG8z2ZabOv2Ck2qpdSKUalbKYUo1T2BzkKdXjEUt4Tx9Q3WY7Y8RaBgkhLIMjd"
    "sxbX/22P5bHHbEjEYyGvGGiWvI/oiHOKF82vHkuJif9ERVuySeMDNRSAykB/s0b4AOEe8T"
    "t57alJo5xfyDvRn1iWhw7VSouQsN2+ZCEwcAYMRqUAXBALgcWdjtl0CGOPiCEGCDj5F61/"
    "oSCGB26+CYXhO2tJsxabIqaL7RMtzth50A264O1DvYtc2F1q1rAbEaVGmnRnJkYXcIYAF0"
    "NNhhQlmi5rMYOwS1ADoa4zDhLVHzWYzeqlHo7MXJacTB+lQZMiJGFrm39BUA9tbGBM62hj"
    "LIlnHecv01uMRy/UU6ZbleHW3L9VjnLbdZ53cy24A2YbNuL6FtsECALFq3RRGgdHsYAp0t"
    "V8Zm2ea/Id1O0RDaxLdkgPM0VACZS87fuTaXB5fT+7vCdvFX7Drr67wiENwVm/eLUMIom6"
    "G614vwKjVd2dOhZLko+ZIsO46zA3f3xLx63gmzbNq+cyKZny6aO2Dnp/vHZ2XvmHSBp03a"
    "wLNfq/8ejk9HB+eTw9Ev4/qS3euTX8ZH9UWsk/NyoFf3xaAPBdcsy32CkNrJpynSd5qgbW"
    "Kzq63IdZWA+igQXQdJ1CIDBntrRdBpwGJsqMjWUxAF26iYBAWmu3nCGk3hEWyZYhIUj+5G"
    "CWs0hYe57Aqrozj0FluwsaR9yZZYOBluZ4oLK6rZZM8IeoXoEd3eyPSE+8bxZHbfv1huW6"
    "Qnu+UoW8O2X+32++wn0C7Zr77+5WzmqDd1ytt3JUycjuILWt4x6WMqHQTOtE9eCM9IdDJb"
    "15x001vXLHXOSH2O8ekoPBhlpp6uuXEW9BJ+2vmskX6RJLWG5HZO9Ir1l9xk29gU71dm3k"
    "aOSUhYqreSsXZ5kKR5kxFSJYj8HMqoDDm43LMqhIYEqHtShbbMhNWpG4ljqr4whR3JOqQK"
    "JjJxYmxARgIdJEV21HgOnzxZNiAj8Q2SNjtqPIePfUKDEZHYNM9n8IbzQ5HjnIkoEsNO6T"
    "AGaTKHhblBjklINHobZazR7JzRKcUyQkrPHfrJltHmBZu5uvRTcfl+sfjw1W/Y5tO7AjIK"
    "GqwqgBSGIZRVkCbw2RPIoKjngcnmfhk+ixTXbGLqJ+9mxe11UPcHuzhfl0iuYJzxDxGncn"
    "c1u2ofoYy0WL+PVWAl17P19LJKkdnmUPPecTIbhGllOEmlrYvSADaQGGxXi4+zxXY9wesi"
    "VSblkJ3dun4lNpKN4fbcRFouShtIy85aW5ResPydxaCxNkhf/oxG+Ub00BgjQF45j2NstN"
    "EuMagRc/0B4RrYOWToCnm8EJOOoqXDKujbURFwNwwiwHUJqz9b449BViUsSZChFD+NFVQh"
    "2MItOz4KWNt1hNR+A5si/W062ib2iXddyN8SxCQoHN2tANZoCo9gCxCToHh0l/5Yoyk8zX"
    "TJQ2LmUASD9wXXBGHaS4nvf4WZK0iaFIXmV9PEhjWfQurWEzx0pjqKyBbpYbEckxNBPWML"
    "+8gnwieD5jugOBEETaYQoWsnIcAEDxQvWl8TflIg2XEVWNbbO5DhsvlJuFYOt0al9Jvibt"
    "n5TKtUQsl3dU+drdRtE1nG3V3NJul5sVotwhW5vZhY5QfA1tZ3pW5mpRoX82vLqG0CWVoH"
    "SwN/dBklTCwa/hwACIFF2XIbLex0Zeypspw4wwGrmaSdBB1c7qHXi84v/66Lf3yHHOZldJ"
    "uSJ9SxXCLLJ2FwxcfqBJgQ3W1mQ4MKOawWn1INVKZbAEsFJl93WGyU1aAtV3aUz+C2XLmX"
    "U0q4R7S/w13/cnp/u5gGbxJkPBbvZvPZ+n3oWcB2oNvZ9cTrL/f395c//fCn5xVps1Z+eO"
    "H1hzFqp/wolbdn0G4oLIv59Wx+wx5wkBAOOG8gZmRz83jdmRdVUvIHb0bHh+PjVw84YzKW"
    "JPUlc7VLy5KDLYlkQI39NqA91/AgCqilY4G/Fny3faI0+GZAaUK6zq1MXM1k9pVUE232lQ"
    "Q0f8/E+lLE7NMrCjeTBXryp68qlLuO5V6sNzerwpBNl7PJh4Kaw9++HR9ynarj16Oz8/3X"
    "b87/v5Rvlail5mJt+SOe1gpOZy/rwcnRUWUKF98dXHyHuBcn76fr9z7XH38A35qrBfS5Pv"
    "8h+t6t7jfvzTz63S8nJ0dAFctZ2XE41tvpulyCrilVYE/FpCAhD8cQ1QnPZ2NZPT2flouS"
    "59Oy6+z5tAxAn+Pusro4ZlcaBuTmTCNiVJcgvs/SdCIHGa4sloMMIbUTWlOk7yBD28Tmal"
    "tR4CCLSVA4ug4yrNEUHoGDLCZB8eg6yLBGU3hYDjK/MopB2UEWtpcS3xu0TNcESYkCCyYF"
    "PWBI4ymU7TdGCBIS4vODq6QJMW46idB9JjmZZFEqBFs9+dkqrfh1xlW/QBF1KBETMivFLE"
    "HHhO0nmx0cOp12FqkstGhASHzxBgbIsGh/bSfEGJOiKP1qmjix5tNzMJ3zFJ37mgR2AJHJ"
    "tXkzm+89rLyo5byxWUyqNzHv63m4XdxWWB/sNe+25WfaOAdpR99uuNJ/uX90NkJW6emkdl"
    "e3s/pO13Wn3Vs+bOJ6dlOsg1AIuKVhbAE7OBirp3/LbduGdHb+a1vK2ZZeTq8+3KwW23kg"
    "YBs0UYdkbSaRC9TVuCt7DIn+ceVVn26Km3u8cHpbTm9VsMW8uCXod70lbQ2r567UY6S0Mf"
    "U4dt6bejzCvoec2tJ0UI3HMLIW/PJFU4HNFpgYZOoVs1n6VhntppsyPrPIiiOWQQ2KMdyp"
    "kwbE2qzj1PYr2Jbqb9mplqNPeliX3hgmwflbRIgq2CV2fxgzag1bnPjjgO+CQKkoOLqOCK"
    "LpDDaBOwKlorDpOiWIpjPYWK6JLqanCohlgswlckSBwtFdKCNtKqyVZYviVoTgstS/FpGd"
    "FpHl1g1fvC2L1bvF6m46v8IXj+BucbvihLeG65LPs0wMzQUzi+BCMZwHpJeKY9PUW4Zahv"
    "rLUctZY1lqeVmrigLH17k4b4QZsMQo1rgtlrPufRcaYdozLxHGMbE+za1Ms2JOPsyNRzFW"
    "QvNxMy/At6KHD8onlr640UpXiQiX+FM3CVIMDLQkRiXJfM2duoHTg/dlj6lz0IMJT3n5gk"
    "kjhs++BMzioq8OxsVgpmRc1XTacsTUWVUMtQXBRGFi77Ylialz2AfbomCiMLFLtyw+XQ7v"
    "cFuYUAom1PqDwjmsS9CmIcdfrfr0Su12clIwkRZY53dJapEm/LO84bVBH+aRJLzjrjR5bj"
    "gMDzxx9JVae3UGj9/3Jqd+xWvfDGGYWpA7OkLKJOrBHB9Qhl07QMrvzLRrSKcknj5gVBV9"
    "Wk2XS+JaereDwjp83eKxl4W/f/r02bQ2hTZ03Y+MthHT4c4DO2esY6i7qCm8kGDEqH5P+4"
    "FKYPP11F0jjvRXFi3SB7K9uifhhlqUe+QpvMYPb0KYe9PruHsZ13NMtDonYt7VtIO3/sHM"
    "UlQsfHNFITE8Pa7Y3GOKrf45AtZ1ERGb3yVSNSQJufJrX1sRSmQmuctVNcsxbim1bCJp/J"
    "s4iCxno3IIHB+M9tp6sB28CtKIeREQb+fl2+OD83GJ0a/6sHp07fzt6fHZXjmT39wUq72j"
    "/eNXb/dfjfaWt8ub9T9u9/bP9v7X/7qY148zXsz3yv+9GZ2+PDl9vbe8mUyvP87Wi9X95I"
    "+yMya3i6sPD//07NmPT54+rZ7GrSo3D322mj0bnds+rp+t/GNTftsePnDYHrQf0NqZ8GLv"
    "ePT7v5t//CUSYL7YzN7dP3xQzaCLKqtbxabKEv3ACmAA1gOu/GV0fFjCiVRMaIfQ84eiIB"
    "bcgE9VsZuOxy/3zl9NSsle7D0wKnxQu55Ojg7/3WrPOpHOq1dSLczR7/UDlCWDv8ScjLs1"
    "5vTXF3sPm3czqyXddl5v/5snLw2U28VNtbbx2yo5gLZO98dno73Rfx6M3tRaeLB5XxhV7J"
    "X0e7P1XvWhm1//22J+e/+A3R1GjVFnbFaTvN0fnByfnZdylRN38AanT3mBPf9r7fWwcmSf"
    "1m8qj4/H5+P9o6O/Nz+ODvdKO9wb7R/8und68rt5rvahMdegix6VOhkdvKWHYaSBlKy+eL"
    "RSaCNFeFeVa99siWfkHucNH2q1CgkgE7jaHsuhalqmMZHrj8okiTVI2YtlP5GrEEMYf+iN"
    "hs1CDE36Wg0MrDD3IXfyIl/y8L1bb7DZg5Lqk1j/UP1hRTT/skO1fXj66eO9m2I+KRdM14"
    "u7ybZcBj4sN6hPyv9Xn7eUo+Hl0bgc5ocnlfS/lh85v5OaOeApowf+MKuaycrA+IbOCYkU"
    "vvRJ2fW0rluPqWDJ2VgAw5qqk4ZA5T3Pv0JeSkdfIdOehzUhM6sqB3VlLjfmX7aAhygp5K"
    "zzE5KBm8X8CvqnJon2o48BrN4JYwJX6P0o7bxPQBHgjy7rQwvju/cpwhQ2Vac+LUAep8CV"
    "TxEmcOo68GkBGP3Zzhii3myPT3l2qtqTjnMen/kOSKDVI4pEVZdqA6qZ5rHQswnJOTOXmL"
    "+04WBzST5p5uy6uFsuNuYQv+Md7/wtAcPZu9P8XHqLYPFpHrbx/bOwQp00w8ulQSygpvP1"
    "J8OIyKJB0JHXqvPOSV/FTTakn/7052cwtYafeqm+oAITalz/EbCyEv10+e7dn3/IWGiS1p"
    "oqsIX4alPCMZRpIL/M9qkX283V4q7TYnu5WM+gl/InYI0t+9gJXTmRs0FeqKJgpNfB/tnB"
    "/uGIZRam1clPPz5/9+TPoVmYomYT1IDjOK4runezcnZYLVezbi5sOGo9NXoO7bARcnwOcw"
    "3IbBIn62I1a5JVSDHO4NWXUOz7Yoqmo72ZldvXqIDqa0/MSdXi5Hkx/fPlj6CnZ/Omn6tG"
    "M33cCmBfX5wti/Yl8m9lhwojWeFZhyyQtc2bFqXV2Pk9JNuffd9gtGy0HmG0/GShns+R/S"
    "khGu8VQ4TWfsZsmf6GFG8V24tCNclA+dE5IRqlGy2gJWwR7KoI9p4IDQ5Dd8eJNpvEJHnl"
    "L6bBMSm/84c1m8TECgWTmpgiEIapMXOygvo4DL2srFFzSQzMgBRQH8GgG3wStSfYKMbfUR"
    "Nd0n4uz0/fyq+mf5NXb9Yftqn1SlnMX64oX+OBS+EquCNxKaa6JLtYwUgTvyjZtNHR+mo1"
    "W8L9mrt0cDtbe/cr2ktC2/msipZeb8Kf6btD682iXLuUnfF+ajA2FOb3cqNarD4W15gJfK"
    "pG3HxzP7lbzDfv/QS21b3jcvdW3RmZ3JSLfPyK0xe1pFS5UKR8i8iFwpmBEV2d/rDFV5Mh"
    "deeLR5aBNX6nELMb26tf7351clK/2H02Ov1tfDBqplqP2h8M8dMKpowDAwyI6M2Htjh9Vc"
    "fyCweQw9b+LLil5KLU/cHnWLpfO3Ds+wi7tSA4yJ1wQUkkIG3i8fQAWNoiAU9kQnFMQVms"
    "ymex8tBpCMuREFTimQ95vQvakI3PqRiFtuDCQpL3v9COfDe5WSyu19iofLFnxqThCrvXtg"
    "nY2s6azOamiXSHviiVjrL/+cVeXB3Z3na/uJa4rTbYFTXevTSvopmwRXjqyRzB0a56em1q"
    "/VbQNbr8shR9Q2rAa1Hcu1AdLkDRt54GvOrEvd+UtSyEJ8ek9BBkTYu3CUcuYQ158yp/3Q"
    "qsgnjiN3NxLH7ryNaR2/BLjmi742BcD0NoEBTews31RHArLCpVHPe+ZCzYrPtgKJUEun8N"
    "bBfw6YtgUVXeHSicDJ/Rd4AvcdMpXsBLTDugwnsYW77VHesX6GEGEjEhi8wa0DFh+zY9OP"
    "S8QXuVZSYNCVGjHhwgw6Ld5kAIENDhy5Z246G4aoENJyck2aXM9E3Mwa5fSu5cortryWQE"
    "CfGBSe3hHscbMMXlXCQaXwOiuSkm5WvBn6F2pIn8PBXWlxk7Qosv4XcDlm37zn/QBW5InM"
    "DbuhS0AUMRUoiBJ0oIGaVGMUceLz3QhBAp1Nzzx6A6ikvx9BE0lrRT5tkjegN+qGvv/e66"
    "hwdi5kARPYy0DnzjGCSOoeybidCtC15N7HOcOVnNSkv77ps61EQyGwgS5YVpJsiEeZ6Ks8"
    "x5HDPHZHVHKh2WGV69j8woHzPGXuSZjRiAWcFUGM7rjLSf8j17Y0yIMYGrtS4zb6NWreGg"
    "btpMzeRGH0GEBGNCD6gESHW+UKB1Njx2MrcktR5cRvK2jCR56FQGWjZ6dPqkFEBYsnbXYz"
    "J1UUVHg6AZDaIasZmk5GOoSX5oBQlTahjkACsWII+zw2EWJEzgHOZgKxZAsMitS9fFzV3H"
    "REP/vMtG3eB9LHwtGKR4sNnzwTNIE8vMpst7LjAtF6VoLMtOHt0f0ifDqUrLOB8ftFFUlq"
    "hP9NNzbHmMK4e1aERI7bTSFOkvhtE2sWUw6CURIP/QOUCidLUgbAeb720NwRctJkEh6H7F"
    "sEZTeARfrpgExaP7tcIaTeFhxTLIzEoPRN686nt2PL9lTIJC0YprwJpLIWG69cLqMQJdtx"
    "5sTebWS7vwmg9EBxdcdQhZnUd+2wupnhcBiLQ/QZ7KGbjx/6NZRM2aBxaqDEC1tux9fPvD"
    "Z4mHbxfYvusw8BgGA13uMbR219td6Biphdc7jj1i5B2P3qHajpO1IKel6ge7QixHZBVvP3"
    "795uT0fP/4vPrHyenh+Lgcrn70veO2LFazRbjirE2vnZCbWN7ZPH6Vwtb8ua2AuVqJrmH6"
    "IDHqdqNqS4fwsOIt4+5VaCxScGFIY4hK6+4qbA33KbhKwdY66U2AJBSQdi7RcSLE7fIgCf"
    "xkFKkSRJYvjJYhA1fk+kKoKJDaTi+06Qw2kbsLoaKwaTu60KYz2JjB0PLJQxUQaxIRx3UR"
    "lKQpqkZ3kY1nUFafYDnClopCZz7tqsj8RnOzZfVJ50WsRTQ4oofRQsJEZ5nfdD8JThAWSm"
    "ZUGkLFQhrEog2GNhV+BqqKjdUjI799gwHj2Wu9HBXaq6UhexGshusebH7T/Tw4QVgopfba"
    "UrGQ+vY6HFqWvZqqYnv1yMhP/WDAePbKjpoDFBQezdi5qMnsypoZQQcoUCzacXRRmwo+t9"
    "5Bb5VQq+3tN5Z3TCP7xd1sPvnHdurea0HysNd3D9iv5IKUmuurxXa+ITh71sSIpgsHqDBE"
    "TzMyz1qbip+tZqTqZ6s59k8G4VhBE3FQ/YKLXMYFhHFoWGEWB3liiBa6hnuw5uSbrxPP/o"
    "gLR/nskG4WuLUgdTjTV6VD+ezilumPV10XHn9kP2CAioIWzBV63+WodTY8oeOLoNaDy3Z/"
    "kZJkoXNjBCEJDVI3DjBulwepW1cS0X29IEo7kRXB186MUh8moKJADuHDjJrOYBP7MAEVhW"
    "0IH2bUdK7fRJkFMDIc3efJL4DLx1WBYLMeEwrVMHiuAUpKrjIkO3mEkhzPu8Ga3dljy082"
    "VLA6RYGGdVRRhqxzk5db8gqHeEBIWnewog6dbzPVu/iUXHz40uENSPkqCL1yw6uBNbC9+u"
    "KhDWnJD9oOwPJGdqfzLISSnMbUz7PQxjMo7X5RjjKkpFC2+1FVlLBxmZuPvPYKnQlPoJvo"
    "ibvIerdogrC/IZeechAdESGnkjY37doLgvCAOxFE4w0acqfjCnw8eOxeY+39b/o2fPQS4z"
    "YM+yS3bVioRNtZZgrZbhtOXC/fU9/LB5nsIvYP71vu9eOYuP2iNIVDOBHRdvFPpq3KD5YD"
    "FAQg7VC5qFUWHMmFUpxSBx7vyiglQRqq4BpxSEFAU78oDFtlwenQc/Td3x7wRD3Hvd1rp1"
    "PRzd6IiACofqMXaTiNS3aTNyIicKnf4EUaTuPi5nj1qhNY9PO8Bm2mYYiC/WIiApJeqB/W"
    "ZGYgiXy1CBWK6TNlgsWkY8LnpqbD6GQqGD4jLC4jUxFS6ybzwgYT605wsgzeWz5zIXqLaw"
    "ycrkcjbjSzXGt2ruxFWrOiR5dmelGcoLnMV48fvQlJqLE3cOxmLAYHoXCSwQI3aZQDxW1i"
    "wnCwSucRNGgzXMUMBYo1b/DzBAYEGBb1XIGgRZnvEw1xpPMASiIdq2SBddxG8bH4xtL7LV"
    "ezxapxGvMeB9vcLwtQu+a/LSbvF9vVOhKczJHiKb13phSfl1q+FJ+prygnof3RetuOTn6v"
    "HGzHJ6ev94+qv34dv/q1+u/b01ej43M/LYrP26q09eCVP1ie//tt2Y3jk+OKzemo/lft0T"
    "s+GB+OjEPv5Wh0+Mv+wd+qvw9OXr852h/TjQUd1Trm7K+Rtn/6049o+hVa48ycJQQDOxMF"
    "FfRdaIn2sQk2rC5Kb4ITJmBqpzqhBMjjFKU9wQkTOLVToFAC5HF6g1uC0hv+FMa2ijbCln"
    "MeXzWfsPOl4IQJjGa20sbnN51H6M9qEoD+vEfh8+pog/RYC1ZDZtEyu5lXz51NN5vibtkp"
    "K8p6M10ZByx21uhOb3Jf8+DbMLsuMbaiTZo2JpdPnl4+/SHTO0la10Mh8GZLaKpWJzyk8j"
    "Pckx1gVL6Z3nxjl2F08/gtF+vZhhBe9kTtdfFuur2tAmMWl9PL2W2zMmvu0BR/LIurCur1"
    "9N5/13XYM3H7DHP+0k3wmrX0VLu2wr4L5pqH1kK5ZtY5rWBN7VtGu7xufkRPi0P6ZFLCkz"
    "ejevn8u1lFH52c+avjmp6wp3Z9HJdfIDdVoH6BGTp2QUnE6Psfn2NLbqTPeEttSOhm0qpg"
    "gKV13F70AXfVRHkOHQWCwBt+5jutlfTQa5SG4dmvAIpn4Fk4bd2+WFpO6LrK1Gmazy+ngu"
    "ocID3XT6C9PAT2OTNOpgCJccJMtU3Dk+xBAQECSXnPGTVI45DsMQEBgkN5Txk1SOPgpdRM"
    "zWDa6TRTE9eMN3HFFpqYsVyR2ihnTFSsZ03bqojcaqk/vUZoeZGFBHdnnqZHkKGLFi2gCU"
    "Fo9MG6R4QboUSXMcG6Sgsr2jiNkpvU1asMsSgndA1aUjh3ER2vlI3/a9PcfdO88+z1ZX/1"
    "3F5WHJQ2lxUr+dYS7p1igVirdEBmB2n5s/6uKWoL22x42mAD8FcbTnKlzVHLH5sNq1LBMj"
    "WsHomsu0SFjVHyC5anYfVIft2lKWyMkp+1LOWZiY7QaXNhfjrbqqHIup9Nv5WdfzSL6d2/"
    "vprdv5qX23W5kV6vJ40XA97ICsqz17KGdRxPV6krUJUldPMUV5R9v+QVC61PecWrq5u4Jo"
    "46FXIJKmTZNYpfbN6DG1SuR0oN/fVnO+3Fq4pYObyvMqBzc5jradWFRdQaOvm2CsnPvm3d"
    "WHRPdwofDL+ljNhsPx9C0xcGw8OHtkpCkiybwvoxFOWFE2yOxCBZOoX1YwzKiyfYHImBt3"
    "yyNWO5tRdQbUukyOGXjRGtjFJBKHByxe9L4FWUcMciMnXAimcm6GR68IObd6gLOtwZqczz"
    "ulGEsYnvEGfC81bX5u4e2roAjvL+wW9HYQNBrVk7bC+my9nkQ3E/+fa2GRZ5NkqjqZhZej"
    "dbtTy77st4v696LucDVupPlie4s9bFFL0dpH65/jqZbh3zxMUDSIaPxtQaqJlFG/Pq46YL"
    "G8GmzwB884/sPIoR8XH1+zrgbXOhsfcKKWI1qIzdQ1qOLGzaSqk20jbqbFK5I5kGWv+fTl"
    "3oU+rAk3ZeKEEWqmAjSNDRMHU3hmTzWYyCjSJBR2PU3TiSzQtWd3Vpcbe8XdwX31g0sUU9"
    "mW/vLsMcWs+AtxdU5Tt+321vbyc5X7KrxOdb3E1Ngq2qnvthcnlbvfT6hHYd+9We0tWW7x"
    "fGpWnZ1z/k2fvVcuxLxFWnTBlSo/UT/P9rcTnZzDa3mKvdleWznxXL6WrTZCmCbNrCLJ/V"
    "IhQkHUueeLd0OV2vPy1W15P30/X7wFyfPx/4afl6bT2f3pS2T50M2DEi36Io7UzcIO23K3"
    "FslA4aWn7xfBPxDKvEfJ/FbIMpBjJ0hanjB8cqGDeQlStksQoHD+TVlrKY2RHkerP64aKJ"
    "p98/fD2uI+lf7x/vvxqdVn+e7R+Nzuo/Rqe/jQ9Gpvj0b6Pz8fGr+pLq+Hj/2PxeUh393Y"
    "/Bd81G4w3CCCogndUMS5+nHUXxMU87vtLnPIR9svZ8GK1drYTjV3Mvi7eK7WPjISKDZYcN"
    "igj9hvfZyEbNJiGZT+8TeVcZOgqU99lXweKaY4B52hHM0zyYp4pgnuKrfleLtR8NauPyK+"
    "5DQWtZ8dn7T5SqPxzGvpNoOQmtmRP5qBoCHJA/wyp2kWuTA0XeUYBQBZqku6L2kzCTsxzG"
    "XjK98Tqt/vZGtGLc9EQY1yImQpotbwbsjPdpZ7y5udLUmi8Yl7EQGhy1DKJwdPqNJ5GZTa"
    "bAchsCHFOwYRb2JKAV96QTjIFXYLkNQR6v1HIBbUe8OcsFTgRxR7eUKQ1Ap0YnVcRMOurE"
    "l1miHLFVtJQC5XSzk5hJX+UwLUc057U0Pee8mpFwzvMbTyIT+PMRGhyZrh8fbTaJSeC/R2"
    "hwTLp+e7TZzFeXsS/Gv349dsaKSPNbZb+279JiAvUcXRhE6GJXBee1nYTVup4ZcXAoFQbO"
    "d83hcXBxsSL4UDwmflYMHEEn04EfA7cjPdDxb0hlXvwbRYgb+45wJuLfEDewyOYDMqLDox"
    "MYYPVIuaIagIRcJcgMHxAKFeGb/s6UwTB+r7bQ+iElbv47w8oZAM3RBRNgc66BgDIlijgM"
    "w6Ts5ihS2kk+FY7F1FBFEzaaRMUMywX1ESS64blRe4IgjmSEggm9xWIMTAl2IG5K0DNuU9"
    "SeUp+fvsVe+MoE/FbkLsXltxJwIksqt95e/ldxFcQePIMvxTV1BBcRF9f3AI4FNFuVnBpl"
    "gHTKi+3mahHGsDxryJqibBDE4qp+UpFS2LbAC0rey5Sit6t6E1+9xLrdFDvLrjddV7kbi0"
    "IhGGK63bxf9I6qoIK1m3HWN1DbslEKiXD8konyDvaP6rTVr0fu2H70en98ZJJan9eH9+f7"
    "Z3Wi6d/GZ+NzU/nsbP/VqD3Nd2154wnK3RRh4RaxzHYIRbc9y99R1AiPYLB579E1v1oNjI"
    "9/OXl7fFg/k/f23PwdA/NGJ5SpKeIBwwaTl5I7LLyAaQKfP3v+IxqGj9sOL0QdoXXBlU2Z"
    "frgC3iq2pnA1zSDOrilAfRyKmxBUQkRhiwwY/FhmnE4DFieOmWo9DbGZuQXgGgoCVvsl0O"
    "0v1yoLToc+A5Q68ET9FkmQhHrpenp2PfGWE+R8grWZYMIyW49EtbuTciXVIgnJj2lw0Mqh"
    "+FizSUySEPyYBsekHHqPNZvExEoNGNTGcWglCARNJWVvl05M8d2CCkMQblpUsbh2k3DcOo"
    "vp2qAIcXjeKk4RWdR0EqHdlQnxBWQ4unC/pwoRtJ4G6E2RDMcyQYdBfAgm+cCnPNT0D8Vi"
    "Y2f5k0lKNn7flbwLHdBeZLS61MwhKWHqOwDKsXXjHBGZuSMhetiUwwOT5kfNWauVgwNRZs"
    "0eEQdmcBwyGFSG5TY1pd8ej4r48AwGimOlvqdOZKuAkOhKvxaw27BIc70KJeMrQGbJESlf"
    "CcHDuDtRBMPCg/pCO49piT3KTsDy5ufQNSacqSNicjKLPHDh7A2LVecBREqZUqRzO0IuU0"
    "w43+9SOaxvAKARfw0weuq7sEvwnBHDPIIF9RF0ukewUXuyI9j4MM4cgsZHZB1SJF0t5pvV"
    "1O7Bv5UT0/zNfOmF/Oha+FN4ppq/HB6eHG6mm+064Jg81i3evStMsILR4mFZrW62WJVDaF"
    "oNobCgdpISaivm14miSdnv6/BA1577TO/se3rmrb3aTKpdyfwqOB/+PtTNYnVdrPw3+qof"
    "Z/OPi9kV/HU5nYFfKoRroPpGnEEPa8vZuP+1deKA1Q7Lngesjo3SAavjR181z98wd0zIK+"
    "HEdXBMkHaYOPWYn+xZ5+Hp/sv6BPds/Op4VJ95no9OX4+Py06t/zX6zzfj05F3ANoqLTD1"
    "SGeuNHkM6ri1Q8NJan6Kjjxr+w3+FzHzxxQUzJbFYn0f8fEGnpOq+a2LWP6Qdfzsj10Y2t"
    "HuJS2edWLkJonI1qqCzPl6K06xmi1CgYL5tV3k7J2cVpOANynDMkj484uIILb2es7Grb2a"
    "mmqLzxq6ad/N/2BdG520E5MI66Qdo7XrLVumf9KOtxotHf2assQAgAxHpJYPIGoNWwS3Q7"
    "r6LGXXwGF1HID9wGks7GF7eQjso2ecTAES49CZajsJT3C0itDgwHSPVtFmk5gER6sIDY5J"
    "92gVbTaJiXkpqstkoAiHNSnYpRYTSbMAw4BoXwCBbSZhuNUeE4f7OCJAbJkiBMsyicH/xH"
    "NcehQhhuohteSovVVhkSLuSDK+AljuO5qUrwTfbbcbRdDuOrw+z1WXoCUWVjsBm3DPBWtw"
    "t+IVmT6kJLqdWIs/ehwvtzUnrkg4gRZk9h/TCjThj4BdaYMxBkIC4SBAiInP1o4Ac8aB23"
    "mJxoBPRfQ63NLZ3vZ+1/zaBQIxEcvsPaRjovbtfGjkDPtuKwttGxASq5iBAXLs2XqLZauZ"
    "loj6iDc14CrG/az5LfOl4YEVrlx8Mh7gYMUyKGjOSsXWla5SAjpihTIoOKYFN77cDvgCSh"
    "Kh8xXrYgSNJ1Ead7NolDoSwmSdB9sfofZHRaSeHByIsrHpEXFg+uNyOKiMMdnUFFqsT4Vb"
    "63CgOFZqjy+kuEI6wkvmjkY0fWSg4bRr0xyuSMEFZIRr0x7baDprw2aTyOwxjxRaSIdja4"
    "+QFMHBhpPoqnMnKbKWBkdlzrIUEfkNptekvEAZUB9BoRsoE7UXgsg+J4anKMCTELQHx80R"
    "MRIvkAmd2a43izvrIP5WQmdkyQbgExVRpgHZ8xT/5O9HDPy6RjkCi2Ljng22jXg/55uKKy"
    "cavKo+6qsgsOfZI+ShiuIG5H9ocvGbgmyOhyuT0QNSVz9naZeLcqDfljPLNbBD8z72bLV5"
    "P7luJkCrsPbXvL6iugl1mbr35XTSjNX2x7ty5qvY3HslN9UWZgXGWlVQNlNOPStMJ7Yoq5"
    "dPxeV6tkFTbzRFWRY2wsnPjjGdz7elulfFx2K+Na+NZOLAqpLb2bvi6v5K8pzJZhapJlF7"
    "VdzWg3T9frac3JbC3fJpld9YX2xXVxgbU5C357LW++m6mCxXxbui0mcRxb79k4S+Pc4+Cm"
    "+/sB1j6BrqvjF0lo1WDJ3ll0xS8mZ0enZSPz9ycPL6zf7x3734NMvg/2/ve3vjyHG8v0pw"
    "b2YGzx6QnT+3e8DuAo7Tk/Gzjp2znZnnAQIYHbsn6Rvb7e22Zy4v7rtfVamkEiWSIlVUZw"
    "7eBRbjdIkUfxIlURRF6V6Z/xoRIZrAsygy9wnhk3GZ5veUifvCvcUyiTJO8pkcQ0S2gEEy"
    "02dvqkyf2eBEzw5O1qGPpp8z1fn37n8EGzC9J7zCt5jh81Ftvv7mjxnLaV0InNxPXne+X7"
    "w+OB7fpnH/Pb3othaIBsUrSdpg/puo8aPlJOUzfpIpJFhTArzwaxb5xwzXfCma4i7BJ004"
    "YdDWmfGXng9Y+YJ84dcwG5ydnr9ZHA5xrAeHF0c/Dr368vTs9cHJ8OPxafzSUGDvV8kpWn"
    "E9qUm3FelJj16/OT27GPmcnr08Oun2KQgvfA2dnk7KPvt6XhycHx32zLv9ZZD94PDw9O3J"
    "xcELp6AdwOnbm4Ozi5Nu/vvh6A0iR7YeZwmT4gIi7Z0W5SyD0/BFNv8QK3M2ESHl8PjTvA"
    "q3XOZvPIV19B144olQ2stf7px/lBkRIFR10uhCpCi+VMpCKhHa4HAAdoBppChaK+o7gZ1Q"
    "9p3A8jiUqN8M3EBpjQIY8iBLnM4CliTMkqqdhSiMhAXFcUCmkbBJfWUI+k7CI2HrIWm6SB"
    "IJG+byT5deDpdEVJBziSOWQDXO1s6Lww9B4cswKQEx6Pb/MkwumABv+Q2QlKCMd08vw+SC"
    "CfAqXoYhKbkW+MwvwzAyaxpHrRX5yzCCxtn3yzCMzJLGkbwMg9DgDdLiZRi0chaZ9B23lI"
    "AwBff/jlsumACvQruTd9xovHt6xy0XTIBXp7n5O26Vmqt4xw2tnEUWn4wo9BeQ4fiQAxpl"
    "36Ic1D2ciCpuDYV2AzJpa2g1HeUwqzVKWh+X1el+SjlzBETslOMgF4S33KdzL8VgiKlwpP"
    "nZm7LzMQbqvodyShtCMQ5iKmFDaEcBxmBOQ5TGQFRUNwQSwpkjYOKm3b+lYrBoNXc4cxoc"
    "o/EdTqxaFpPmDmdOg2MyvsOJVctiEqXHBaVxHFbpcZOqWNlFL9WB0rjsrTwe9NN06QGjKO"
    "Y4p8HgxEeTSbq+8VfLoROJIsIpCzzGqERYYVa+dniZ4OO0qDAmEiUjpsGGwLjgyOmg64M8"
    "hzNKheMC0U6m6GDdfLe55OKKDnMElHpOMVjpcIy/WPakl6cMUzkYPYkYKhiNLeFKhuPwGo"
    "9yLAYaYiC2xCRR1ihmQ4stIyW8hHFUiOURXF69wHjuw0q0QFNKbjfhwlYszzyyygUoQ8BL"
    "HdSEnMMbhdaYg87EYJG7AB0t4JgKx+kDfwzhwUpZVCHaVLOgRETETJsEsSYLS/bVEDuQTQ"
    "Zdt8gAMhX8eLHZSxMIFp1QVqnXkI7Y8O8Do0TJfTi0EiMgwyHCQGtThEntBZf9GF2nGsYx"
    "FaHIcdgeuME9/W4IGQokRKwbvZBOiBpc426MXDBmp8JKhU4IqQOqtgAl+gxj2VRKnZESfU"
    "yFy7k7wclHw4ZA5NM0hU7bEWJNc4Br0ntrEsEISCiUwwCjxsfC/kCLNv7Ka9U4HbFRtLxW"
    "TVXMoovjqIXA4iBrBFP02RBUxJXFMwZuC6GMUd0ICvfFEIBjWPCfIYHiYi8aEkWO+tLycq"
    "YOtZw9v7MFl8C0+9qcmNjVIlfNbLe2mCT8ybe7tqZEHFMRUQDxdThTjLBuHpzwmjwsjwAy"
    "viaf1gdBFK/JL5FHI7KruO7n5I6t+xG5ZOo+5DdH3e/glst0maX/5G+oTDdPnDTYXZPxJk"
    "lfgLp0Od7YT+9SVjyMsbxfX/6y+hQa+1+e1C1/jx4DCa5ojgXjQ3r8que0+S6xTPwAyluf"
    "ab/NfaI+ZTf7Fmj2kDlfg+xBc4aHn47SMu/sHzhnpchmWoSiFi+PcVJmt5BEqjgnLXteGb"
    "aYZI0y/lBcVShCHdaZzzGRMmigyh8RLzAwhS55Urwoj6gZeO3m6pPpN9DnBp2uVPDwR3W3"
    "pxxs4dd0fC6RrCnkUWIMbQG+adQYK4YIs+aRdZqWx2z86DonhsK2Dg+qLZ/ae2o/P97cXK"
    "a5nrIX0EIpecKn/9y8v8yeVhsvX4dvgkw1TfMu/S/PSvW7ToJ0v13fLl2Cihenp8dY0po2"
    "KW72tV8Z5wuDh97yJ5pmvfPWswPjOmUWPopYgZGcsgof2UwLI6eZmVkAl3mJWbCXsmY8lM"
    "W8k9XsmSzxK1lDfskwGFWYRjIUj2Iv5q8nem4SaKAwlg7TJXAV2ucpQRmRTXJPWKcEiurx"
    "LIzQBJrwAS28fg7m+8hYW19P05Qof0CZhwx8as5Y9jYrHNcy4vu1sDw+13yG27WpWGWsgl"
    "tXsHwR675u1qZilbHKLlZlJCjiJrdqkao5VOIMGLA8iudz5L9IxSpjlWtrmvyCwrqv3Bep"
    "WGWsmswXBCGD/nPnvSAlVjSMVhuQpBfFhtl7zgtSYkHDaOY3JOFF1fymyXeBVM3aKapb0g"
    "gRiuzz3pFGpRQ2glzf0QvSbCPs9X40KqWwEVRKTl2OrtJ09d1oSgh2C6J73RaS4Ja3+du2"
    "aaUcHuXLtpAExWP/rm1aKYcn9unI4ESOHgRNy21QVDMHafIEC982SokQYLFXCr+Ikn+2Aw"
    "6Fk2EXP3qUk6nwx4G9+2kD/i0kWFb+RgtChyr4fjAWnm2Bjk8lSvKOYL6gml0RJKsuI1Rf"
    "EOSoGay21wN5IVjbl3OrYtYn408N3+wQiXyoiheF8AeFWr0nVP+cEHZc6WIGsZNH9yU6rv"
    "r+4Ph8gRxTFcIO+xeV+6DL++X2YX21vl/ePbGz5O1qd7+528GjZPaFjtBm5WjFsaQgXHFU"
    "HfJpitwAxxn5u0tzX8ugwh0RfZkb8oixNDpYRHnHPR7lk3c/vgsPYpy87OaGMXf84s3F4u"
    "WQA39xeHx04v6+WJxcHAxJ5L9i6+v37nB4+Wq/fBd1fGTu9UnVo9tt8CMS0lluQVmYY4FP"
    "CJJBytkfF5alwc4O48IgNqYMHyEtI44mgzHaM+rQ+mBPVJYSXq8vNYCjaUGLGKipDeRJGs"
    "wIQDXD/1i0CVjqCvgzg8F4adTw5VGQEi72zSGJhpRJJm4adhoo1SueCOJx30gt6ImgQDFP"
    "KRIm5k1RqxKZXOJm4SfKUr3yqRLMjI2UomKqDGLNUouUi31z1CpGLpl8wCgiqHl6wTCxja"
    "QuiSNuA01ENU9fbgPjyOqSOOI2iPYIFS0QbSYK+KeSjdBPFei8EfEmKWyGppDz8SXyp3hX"
    "McAvR+puwKPiv4PbilnXGcQBQ37m9xVLVYhDQ0kmsVsQFLLf0xbkwDZ4xGirwFzAGem16b"
    "1FpDrKswubxv8i8vLipFrI8z3YlBw6yKp4Wp6FcRMIoxVKMgmbQxMpjZOW4NtHT1Ny6CDP"
    "0QAmttqgCeo0QBxvndDpojso4lITmEd80ILIcCujQCjiAm77yBBaEIX56azMcAl6t1t/uL"
    "tdPbmDqY3mgfrd+s49Kfuy/w6w3T2424j9lybGJnHshPOcd/6EaIXVe+sRR+un1yPWvlen"
    "g6fN9O7y+Erx5euDk4NXi7P+kOn84Hhx7p4sXoS/zxdnPx4dDo8Xn79907+njDxcHFV6v9"
    "quN/Dx90Erooi94eFd/2P/pO+gUP2rvuSru2SD6R7gxdmEmSsv1sAsL8mCGebpvCQ4X4sh"
    "8OiyRTnznTm9+UPUU/WZRaLK0eUJaR65acYQ65vBKqEhJosWuv6dXIaJeVNonl1i5ZI2i9"
    "ipzhGXh72tS52XRQt9lkZQ/nSzpqjUCJk3HaN8/+kykhHcMBzmrEtvmugbS8Za34TZKBsn"
    "1z9Mq6OtskmBiCeniofCUPLyhNTm+TBCGCn+mkfFUPIi/kZPjRHCSPGP9qUe+WiH8pgno8"
    "MereMtxen3O3qg44guII3GvT3UkblYp/spQJdYPCcuIM63BF9Fc14j/Q6i6VpCmVccI9e1"
    "RnwFYQ8tIkkqntJo04qj9OU5rz14NIBd4S56WH54Wn6iFu6crhHL7LpCM504fTVG3puelf"
    "3ZI81d5+NI6LNxFpqyiVcjqx09Z8wGkA4fjSmzqZ12zTpTBJWwM2Vfmd5ZEVMpkBlNirB2"
    "MTz99hOjtoOr2XDikhShk8pK1cFqqldM466UKWn//6oOjAhNoGm7DdRfVtaKDSqkYxS0zZ"
    "Y0rb6IsWYTCulojI22nWn1Wvtrc3+/2T483oUI/KdifhXTkOoykK7+6351Nchw278h3FO8"
    "OHo1Zqf0b9TE9X0Da7vfbt4v369vXD8gDTCyv7rZ7FYhC2c4Gux/JfDvOhVZXXaG+mpb7I"
    "KOTR96uNy5bvCyfh3aeXe1Xd8/rLPP7vv/rkybvfb/dgcZ1hx5hjYuCjYUq7O9o3E60/SO"
    "ORkdmMYsqTSgxQygUK5sNAWkybcMcccy+R9WQzwkU1Gnd6pScb/BWCVDNwga/R4J+ZzDnY"
    "y/VLDocy7b1zjLZMymLKPPKEtkd0UrkGjzQZD7lTP6bL+1IuvGTAOoLsKdCEZEQjPeh+B1"
    "S6GJjViO2AyqwJjl5SjBHqZ+FdaBggTolxLrjhxrFcGp6kJAaQNP2XmJBCWowyqqgujXXR"
    "yaX7yte26sVQSnqucApQ08Zc8lEpSgJulqEaNWkplXzVE+KSH01lohlFjQlH5IGrVjgZ1w"
    "ZthPCxZlLS56cm8GTkbrlKkvg6q8hE/hycDJSHy2fgyq8hI+UWK6lIDEZJyWLq+3BCfZ00"
    "jOjHlyAiq6fQJvrqdfbVsDE1TbNqJT5BIDbfuA19n320b0qTJHJTtXLnJgdmV7bQQmPRq2"
    "q6+Ajz9gjZgMdm9Yc9WXkEKngxwmdErgGEEZW5iAtVino8W9dmYELASjPzZf8BmynYFDCV"
    "3TXvWzZcKkps3QWXO/7aacPSPKGTNoyqU8i+63UaSzqT9V0I66mJDWm1AqGWHR78ZzLBBL"
    "jl49hiCpvAXi8bKHVpCNjal8xaIKaelVtT1Yoc4jp2Vah8xEXPDJxAUbuJ4A/xLu6Gihop"
    "8zahI5OMKwBY0IUextWTranATHZ5uWFqtVcbyfH2H73LPguOo5cnDL554N94WfbOxAi1Qy"
    "cW8X2WbDqjqhjN25MsqyXVqZmaeQJT4hkAcp1yDksyhNNpMRVHPwlzFnWUeg1pqkmwGVoi"
    "FbWGPpk85g1BUtYJR7AZdGDV+ffoTjYt8cmiQkvGTipikOjlLdqhGSDohGKlI3SOK/ZykK"
    "wqhJ09SqCyqffDBVJK/hT4mYAdQmhY3m3Aglqklkw58k0W3QKJ2N7GxJFSLbMb+97yzCh8"
    "2TS57ocUtsXl/292b14j1pGE8ZMTW3fEX1qCPwcE7I9vYy7dZWcXmURJgFzA3N2naQYMeW"
    "MjBE5ljCVMVFR90kgMbmKbOobRFDNx4hV12T1EU6sqwaNZE2CrIgo6K5SqOpLIFuRCWjp5"
    "n6VA6o6M+ZypNzatM89aqDSahpqsrQKoyDqGnaBVzhIinaojIMC+UgaYt2wVmESPNs6eh9"
    "j6diSOuyQyLPi9F+5t+hmxnpblNr23FscIvJs2bTPr5cHB6dH52eXL4++LvL+nh08v3x27"
    "71hn+9PXf/ffH2/7s/XnW9/PfF4o371+lFNy6/QN4FK2OsMG8zNvh8EqlROwMfkaVs3ave"
    "BMNB8Xhxo97iVTC0yvIy4qqut+Uz+qomsFxDEIkqmqHSBCP5tGgWtfnFSCdtInaMFCqWDp"
    "J4QLTRDvUA8f+doxUJD+tmqNSGTCpxk9Ta4Pmb96WGaGh958JI8Vfb3Sl5EX9LizsXRopf"
    "lE2QIixitsomSAugC3PxRtpoUeU7jZv13eppbTP+8bi8e3AWw5iHIsktvx4e7Hap51WJKh"
    "ptIFxg0vWjZLMzFpy/Jen1wnA/MrBrsBkZ+MY9GuT0P2aCpkkQSLZQE6I08/7nd0jqAinz"
    "6iQL3I4IaWX1liDlgU15fZm2G6FcitL8PlDUbghSYh50261ALosWepW5RzExbwqlwUfLJW"
    "qWcULUN8U0kzLwp3m5iRYEGTRQ63s/YWAKvabXM3lEzVBp4Ce0PPh2pn0mhghzpVGf0PKY"
    "25nzmRgizNGqr0QcmQYM3qlUA7QTc1n/BptDe98oJ+dQp+YNzJs9fWjR/1BGbbOoLyJhDL"
    "RNA5No76t5ZHeTUqqKmysYh8IcsbdGEN5iAbZ2bRsU7z/HK0OjS9CoIOojxu31U3va+O7x"
    "9v2AOUrJmCSzHErI01lefVze3a1ugIDsSeXQ6sVm2T0sHx53cq4Pm4fljdpF0e36f15vb6"
    "lG3H1c399TH/tzbqYDrpZ3V6tO+4jP69tembuvQXAv4p/3kCBzisUPuv57edeadhwZHzj3"
    "ajjXpTPwsPLjDMymAZqlxRy+YKkXIYdoQAZI42/hOProbHF40Z8sX3SNFR4dfH364uh4eH"
    "Pwp8WL4UXCg7OLE3fyHNcwjc1Qgfsp8D87+H5gf3h68v3R2evFy+Ehwx+O3rxxfx6evn7T"
    "95L7x0HXp8fH3T+SesLQCNUMv2j8TK5FZmbwHJjkAzZIBT/5Rnh19OPixD3g+Pp1Dm5Yt6"
    "/xRuwH0MCj3H5fuXcdQ82RGZb7xhB1lTnEUsKw6PcfGri+8vrQU384YhRQ/FjKUIDVb9ZB"
    "PqgHtctG3ZSmCwXFEdGtU4Qm9ZUhyD0tKJkBJIlXhaibhqdyoqYUCKgG7tK8VhEcZYdx3t"
    "BZ8MTdJvd7ul7eCG96wuKYIiovL8qUcMNd3oRltGMruwQ5G5J8bIkuYLqySYrLaWsgykpZ"
    "ZCGZUiYCu57lZWJ6W+GrTQgwqLZe2axCGofG/5oQIDiMPa1ZhTQOzrTIWEptCisIAtsi7A"
    "REuhT2CJki+S9mWuQZMstU7CUQrU7ROM4XpQaDPOZJ4wh7JQmGsAFI5fcfrGT3/Gi5hw2F"
    "yLsOimeyfwn3Jt49PP5mhWeqvoRI5hhPCEqoYsd3E2SMjzsqJfTnphSIvjUBwfmowT5dBY"
    "TwRscrvqELGq2SNd+Cf1E+mBIqTPviIsnQgp8MjVUokxC0YrxldELgIBdee/ClsQgKqzQ5"
    "I8TN9tYAi1o9ucXlOg1osI6dCiT6HH8wW/+gNCKoCk1OqERwYy1uDLmkwVFRjf6mZJgd0x"
    "aYYD6ezmw08zGgwqelqUg2H8ef7EZsIpMQtGo+TuiEwOF83Bx8eT6OCuvm45QQnY+bAyxr"
    "dXTUqNBqSIV2blQk1WrwyQx3KpMQtEarUzohcKDV7cEXtTourNLqjBDT6vYAi1oNT9VUGD"
    "FSBGV6bmeFE6+eWW+FuWWjwika43yyoCYoeDGTbBo/4lLERqfS/vgZhnmMh8ZI7AOfY9bJ"
    "+s97O8J7O9fr3VX+7Gz1U7R97Nlu87i9SlMVuM7dXP1yuV3tVttfnS6kUnYq8jiknC+gGc"
    "dV8RJRNLbZ60O92NvHmxUZXjIVkbAzvY3kON5ukj7PWLkSc4JfLC41TYxMw2AsLzJNDE2v"
    "ME1s4zEVmPofcZYIF+QB2+zdWoVQJkEv470DOMqjZ2unDz7q5eDV2cLFqBwfnQ8xQN2Me7"
    "i4PHvrIovenJ2+Pr04Oj1J42GGqvIZIwqOiT9lbcKqJjrNTD2Vfi02OBVaU33hDKUGa3yr"
    "S2ZEzbSx4i4g9X8KDZaJgALkZ3c7CyyuUwJFebyeE5pAEx+xY/UXYIovfmUkFDTjy15IvT"
    "JINX1HXe2aB1HXf7LrXOk03JskOqSRIUOAjKwh866cahfDq+vQlNoOrrZbc0nKiuyMOaUK"
    "BwuQUt5gRNqPUF+3FFrlKIXEZlDVIzWVowBbHchDXbdMgLYI6ZFdsYyMaG1wD3WtMsHWIs"
    "xHdpUS3XGIkWXXJxNcphcnsWpL/aW7LEkQ4uj2eEGSlEsOX+ElZq9DFpug4UVIRjp5Q2h8"
    "qfy1x3QM7wFs0Z0K9uR6rJCSQjpt701xppUXUCoegUaISIVGH3w2fL4XlUUGVTuGsZecWb"
    "jx2G0JWTRmdU8043SUBrcEJ9Peqngv7gpyai2ZR34Jrh0TGxvnJdMjzan5jY33xjXYxkEh"
    "Cqihu06PG6OnkKeuQVPsuCCl1Sd1KVYsQzgLcj3KnZi2CxMlju50MHfwPifPgZ47dsvdbv"
    "XEUn93rbPuGOaX9T1TUIC9qy84Kny/efzw8eHSoXvZUfY//tYfHt913dxN5+ub+Evbm+kt"
    "rpNPWkzeJk9G0+dPPjho/czDOcfD6FzOMcs0M2UHCggYzj3jSw9iMMyiM5iM0M+0wwf7kx"
    "ekPmxRccXEt4RhcQSC8S3htL4yBLEjECczgCRw/lF10/Ck5yugNALG9lQlqa0ovrJziGOU"
    "ejjirhEdnriiaYBQERVYDFJAYDGx66K4TgkUZUflhCbQxN2F1c9MFXLveUqATQ+mPvO8Qh"
    "qHwlOeEiA4bP3jeYU0DmhtCpxNOFmGKTUXwhVZeP8DLWLVArmQ0nYQeaIoQmVbgMshe2wP"
    "2kmFlZbtcUlKROf3iZXZ2WemqgRhei4UwbLco6eV0fKHfZ58CMckmMqG78mYjX63QghFka"
    "BUDFBIJEEaj8imaEtDcCqpGX4JFaKjTUEVxxp0P8gVNqPD+hIWSlQ3/WgFHpFMDF+hyQil"
    "uAlind5TM5S0OymuUXGMFNHzPQEtarzwEkhcOEVjewkE1qR08xL+SXeVI/b59B4dxKsouf"
    "OxXf263oWoqafiG45QZ9Utb1d310V5O+g7Rz/lgHXyJElUE89s8TqIr/49nbZzdXt/s/m0"
    "ErhZDa98sJcgfHuaXIQIzEwvQwSucd9P70yOP+qFnBQhlc99wXKNUqJZ5eoMDO1ehOF6Rh"
    "Gej3GAp3FRTzQJ08clyJaUrHwdTg4bDGufvs3Nlzlxog9YQytoLiFAIjk0i/PTtG4pNGXI"
    "LE5sBlUcMkvJIYA9LSBazBMlBxgsUA06OJZCBbe2q3MOtvD1nY5JJGgKdcA0QslBbxE4jY"
    "ogwKoOoEYoOawtAqlREQRY+SWIrkayCE3/MkepWoeA1V01fPn+jEs1m7LE/dkbhqpoJpSW"
    "71dnfDbo1VgAAVpv1KpgeruXxGecbSKtWDLb1gReEtTsrGsegEkKofBPIC6Ef+aPkOSPgP"
    "ZAlkgi8QUwHyWPx8L+kfkBEvX7/FFciJbZ+hnsMy9A1pYpGCBn+1wMkP/spAyQnV12Bsi3"
    "lZtjXioCkg0+2zdNTsDIIljqoqvytbYowqLYDNn01WAJROWqa5La/SfDqlET6XekrIzS5t"
    "KlT0Bpiw3SIqECIYkS9iz1YHMtzG+GSoVQZF9IJuxqTwV7xxtpiKY+C8Wt72TdrvZesPfA"
    "EfxN/RiKm+GkRaRHj98VR7Db3+KhBBH3e2yvVfR7bNcV+r3BJWJaGCn+qgvFHItiO9hfMe"
    "bFkbZEMIX1LRBMZh659dVUXAjxjD/LW1K8r4rN/O38JoIbrGXnyXb18Ljt/Wn/eFztntjd"
    "vF/Wd5AX+yxtwcuSh2J852/4Kd+/3a5+fnSCTRk83W/L9zdpDtDhtuXYZKqEn9vV1Wr9K9"
    "Virj7qq1PE9Boe580R3Mcj/C5QQWe6XBJmRt6WhKtXqyBf/8O7Mani2eLi7dnwlujh8cHR"
    "6yl1YsLExluTMNVHiXxH8iq+HHu2+I+3Xd+6DJIHb96cnf7o/j5bHC6Owt/fv+0muPHv/7"
    "s4HMv/dHTxw8uzg59OyAaaRkkUPtP/pPDioCz9IEvY9j/XswbjNElXCVVXydjM6cQODZG/"
    "iebgV0lYwt7LxEmAmQhJ+WmqKloGJCUHFUybFgYBI4UKrtgpUORgC1/gEBBIJGgKhSeApO"
    "Sg2+7/GREEWBW7fpKSw2q712dEEGAdl2IVynG1JvG57+bIHFsBJrHXgqDjsFn6KsjqBRiF"
    "Ty2iVBw+u8cXiaoF2Jw5IbkHQxHSCGMjKL4J4380xx3JJIcuugNDk8rhx7dgWjcBff0FLy"
    "/zQDC0nJ63Bsu4mUibeg7iib6M2hnqjZDHggjQBwO/DnxCzmGPthLm0DMxJBaVztPGUrOW"
    "laF/rSCESNuDU6Vqgo+pC9NcKJpN9dGXBqMAiqhsk7qZH9Ir2wWuAftqG8VqMBFVTpAJA3"
    "6G3FcDaFeI+jETUwtMA3zMRF8arRzKMTOR1FtL4jGTtktuN+2jbZQW1KwxkzAoWxX7aICq"
    "NIze2+w9y/DEIfLCOla75c1q14/Uzfb6aZ327DY311FmRNMQ1+3qdrn9BZzx+PuVm/v+Bc"
    "H+mPqT4LBkKlyOex268r5rww39uJjwki5x9hIry8yTF8DK6NwF8LSI6gQMZ766BXhF+pGf"
    "vAyfiAu6qZeeaUaRj56i9xNg/N3eP0/Xjs36oHQ0MoqzPUVIg4SD1GKap2XQQBU75ksMTK"
    "EL3PJleYrNEE1vOvgRIQ0bTp7mPQ5k0ECt63GEgSl0bY+j8hSbQXEKQ9DRoG1PYMjqixgV"
    "py8EHY3R9uSFrL6szsHS0qiwI2LU1hewHqqebxGXMFoOoaFR2cXHodWWx5zOT8fQMmPP0E"
    "fHClBEOxpbNWABKY01mHPGUJPqFXvEaNv3sNx+eHIJ+Nd37l5atukD6fBNt4N+12WQO+lh"
    "tbwl2fQf5+zsnD6Y7OxGVqY7u5GnZGeHh8ERDE12diOvTf+uyKofehG3L9/FKhA5G5/95W"
    "/DtXHXqdEHlHdnQK03MMTN5/j7Wz/59JrdyUlsEtEeUWwSc3o467nvrTaJWO309O5Lj40u"
    "nNkTKgZe3JlWE3tWuxieco9AUNvBFe8OSEmK0PsRo4M7zo0ExDACjXvT1SqCU9eLMaUNPG"
    "3vQQmKUNWbuoyOhtliU4dUX8So3tRldDTGFps6pPoiRm9HKeCNCxSFbPxsDGrkWu6z0frT"
    "dNe4+FI9ZZV1Fqu0iEe1OQU0NCLrzWlSbXnuqNmcorTMHGK+OSUEUG/ZVh9uV3cPl7er8Y"
    "GmJ7Rpa/F2mG/PIsuxYOXGCvTa3K0VZDZ7c5VtFDj+sq0CySGMOFCiwXaBkSCbYLLydTg5"
    "bJOauRkFPGlVn1Q1rQqdO2FTjP8sT5somQbjzFmTqF8OUW5Ks+SGkCVGdUEWAXzxW3IEHQ"
    "fY+HU5UgIFzNpuph6es4Ct72jZU3QpkWIXRVGysG13UrQIAqya3RRFyWE13lHRIugtvt2U"
    "1Epn6u1WXTM9XH5c7j7GNti/fQsd0zKLcLt5EJRa/df9etuZu6UXCn7d/ELfMk/vzH/z9V"
    "eUAx031uoDnIAxtL7ue3Jofu+euvzu+b+v/lSabEi6SQN3UxpD4FljnuxguLJK5dToYflh"
    "dXn1cXn34YklwuRl6cbI5u56d7m7X8WHO/2n++3m/fL9+ma8cD/+mh4DCU9/TN7M+Hm7ub"
    "10PUkxG76WObULQHzY5BISWyqBqNSGKtLmudupmJXVSVXMM9OwKTVC/IWNSEQZJ/oZ2Ea/"
    "Y0xRXiaBkjFDsxQETP/INmkEfZiKo+8NNqJk7ajNE5dWBTcShDTIBsGNpAwaqHJzvsDAFL"
    "rEoC/KU2yGaXrXoZ/oaNBg6TDv7lgCBcy6zs7pLWFruxqTptgEfpHUAfdUNNxo8TXv46l2"
    "Mby6/k2p7eBq+zaXpAhd8LRNUp6GZ/aMTVajAEZd3+UP1cyBpe2v0qM00EJReE9wOhqise"
    "eEqr6IUeM1welojMYeE6r6IkYtNg5TAywiDGAnID3YLDCgUSb7DmPAqCjFFog2LTX4M3Ia"
    "PdgeGWNHxCjr760i7SxJyei03Xk9XXl5tlWe2tO0zKxreWrPCaD24T4O+4HLq+XuiTnf3A"
    "vBMbevn0PHWPaG8MXi/10wiVB3j+//czVk6ge3arEycqYPn+5XADKbi/V6tbvaru995sYo"
    "tatrqPvterMdvTIyjtpssJtubi329PXjCu+rTacD5Mef19vhBvrufnO3I8p0Xzc3ZJrYq5"
    "vNjvq2Wz6sdz8vQ9bL0YGavA5dUoHk2ehC8W45eljCp4BgtIj7XnZttghA6SaY6xvI0upB"
    "ZfU7yn9An02yey0pngbnem1jVlZe25jnNHGl7NwX7Go2yiiar1JO4yfiljfCy09T0xvM3Q"
    "/vxtS6Q0qHo9MTlzV3+Ff/59HJ4dHLxcnw9/eLxcsXB4d/HzINn75+c3zQjb8pmS6oK5nk"
    "Utmjz2iCYBxAPDNG/mr3owdyfPpTL+DJ6dnrg+P+rx+OXv3Q//ft2asFKW8x9fDJYmB7+m"
    "YxNNFPB0cXRyevXGudnx6PuYcPj0/Pu7+IOpLZa6op+pBp73eIU5tWX5lTm6APtlH0vYFT"
    "m6w9MwPT0mFY6WH6cUchBIbErKgqrFbUwI0LysNuMCoalnXIDV67GJ7cLcRR28GVuIh4Sc"
    "rQnX2gRByMCgposErsu9XXLYVW2amQ2AyquktTOYqwpa99YUQ0TNv3vfC6pdDqepR4yms2"
    "VG2Pih7vAhSDeasD6y1iAqI3p837cqxXBqmuHwGpEURtHyYyFOGOGyEd0JGIhjhtr8z7Md"
    "QthVbXlwmxGVRtf2ZyFGG//3QZreaXwWdB2rlU1QwjhSERyMw1gZVP0kxT1106v0xNE2FM"
    "5NriSFo0DS5X2TRRHM/hdIxu2B7PUdUXMWqO53A6GqPx8RxVfREjt+OjKlBu9Yzhibd8k2"
    "tHgS04fShw0Hltji7UX4Q3epsU2EZ3FAHMfTWG45gKzOLgeFLZw8EzRRrCvoS5xe8Zl9VQ"
    "9i4GQsMoodmbGGi1ZeM3OuDQGL7TGk8avc3MgIhzEd+4EgpSW+NkFL4vp5UcJLNutLxH8k"
    "ghizJXU4RS2HGu6rbQ6fzUWGnh4TdFSWt1W5DcIT8YAeFgUa3ZgJTp5qlcouHxB+uBDWXT"
    "NINe2xNiTVPEWr+f5hBqf0RRMQJSamZu3wto6WjITtLVgwLjwChEVjwZIsh341bCBa5oKf"
    "24wXlUtFY8ij5HiwnHVE5YMbQIJvQI+xwNIh1vUVSKeqRBWkZrooLJ6AJfjBslFU/VFvqx"
    "lFKr2gO+E7KfNhGOmZikYrRk5PQ42Rdw6dgIMVnqkRFTMnoQiiWjIvrd2tMGBFO0gH48QF"
    "pFK8RjYR8tIRwHE0HFKEiIGS/rHgBL9T8O0FEPgYSY6f8kDigeCPCTtV8llVDXIPoRkZHr"
    "GiUeF/trGOHoADQVAySnZ/xsewMvHilDcK0S8UBDoHx7fnTy6tmH9d2zL3cP2/Xdh/5a3X"
    "K7XX4arqJMobw9/i+ejaF3MoBjvRBU6XGsLOL8C/c+VhY07n73QZdTgGX/axzJ6EMVBy7T"
    "K1t9wOHwEwxu/iL+McQwfzE+xdX31q/99ZGnmJY9gC8GWPuS78pB22bR313BbYnTtjqQvD"
    "J+nEjkUZ+/wySMHIxSMlVJNhtqA8qTwTIzpjzlZhRWnrLtk8OHwe25Hh6cL/pJ/+RZErng"
    "J/1nFz8MKTgWx13BPz5bdHX8n2eAKgqyExOlqRDkhCF0SCXgVi1hokks5V+f/TEPteZ7VR"
    "SGzLDwa15S5J15zDUrQ7aoxwR8YDKDNo1NRjFmYTbRHD4nCBuRgkfJBelyIGGcLo4xiV81"
    "h0jG68alivlgGJRIShgUKZYaxRotnxoGlKSDOjmscVwnjhLEPZrjI+I70x7f1qrrVqKv29"
    "YKuy1rbDx3q5Em1gGNNlshWiCG0mCbqHSC9v8u7qQoQhY0wDd/20jLoIEqDnAtMTCFLgh0"
    "LcsjaQbxDSCKULfQ2vY4fxWIKl3d49SFIBPoFT0uuxaUUQlvBhF0KqPDuLu5K0JE4frOxi"
    "8KWcCu6WrJdaFs01YyvpgK5xhftr1ezMrHEFT3PpObz6oZKrRAnKEvIxTdNEKpFEapcb/T"
    "V47QovV9jV08mg+3pn/L14+wiYE2ygszit4ot5/QCZOcKT1rSt9q5nQN9MpJfaue1csbFK"
    "bKeRsU297Xb09gmGelFmBMzJuiQhtwuUQDQ37riCblB4Pp3SNOCAlexQ0kmpTFa3sPiRNC"
    "cQo4fN2u7pfrJ/aGljbR1Pru8rf+rPbOnXS+OD09Bt/vt5ur1W53ebd5WAG2IQXMzfL95n"
    "F7+fPwAKsuZ34n7JYEeLW5vWfwXy3vrvoXeInPy91uJXj1ayhWf9xF5L2ffe7lNHfmcdfI"
    "xOiUa+RWzMLz5vjg5MSl2um64+xizLrTJyNa+H8cdA11fBxn4Rm5Z9qWSgsK8HmJRpZQPY"
    "PQ08/v5AnwR5Zmqe/RHhJ5UXNKP0e7L/bnU1iN2ALk9URjeSE0GJwGdhZasxCW2KpiaK1g"
    "CmwoVgoG8jBFSjH6+TQD5edjw04b6yqJru0mQDQbirxjknoZWAobNqPAANlarEiVDBaFfZ"
    "pRYFhsrVGkSm5ykN3TBaXRCcDsbm5SFSM7tANFACISDAX4bAYFcGXwTOu7JBoYI8oxpWZD"
    "HP0bfzADm8gjgyuK9cXJZJDj2N7WsOmI3rysLJKXoMM0uDU4JmI3sTR12PB02mDGN0ykTV"
    "TKz5Pjtk8xNgERqqhTiWRsxh8s59RYHhlczdhMyGSQQdx9Y9jFsRmVVelvSkeskU3BCcZm"
    "5J9Q6HFChnZrXCbRZfjJbvSmUkmBazQ6I5SCB7es9tAARc0GpXVzc0aJzs97ACnQ8MjFpt"
    "FwSIZ3clQm1XDwyQ57KpUUuErDU0IpeKDhe2iAsobHpXUanlGiGr4HkPrHPIADPbgyET/5"
    "9wfH5wvHbH3362Z99c9nPxwzwWsfVccUu91jJ6LD97IrM8j2uEp+edg8LG/gMUSnFtfTL/"
    "DdiPIJxfq2d5Z1NQfOvuCfB7ht37Vo8ByFye0fvxcnuAAvgPLkYxxNM48+PBejsw/Pbs6b"
    "EZ5H8QDl5dnB9+5hh/Pzt+7A5PTHxdnLt4v+zzcHR9GxiWcatHN6OKL/RXG04Tn54TI93r"
    "AcTgm0fKrPSCCbfPwFweAn33qvjn50zz+cv339eoE0VX87a3qBfuT2JXbh6atnf/mbS/Uw"
    "anv0KZNzmJ/wXu2H7CAb06HPTs+eTZ0WWwSpCm4ehlRFVD/9teuhgdf477/8deKbH0Dh40"
    "R0AoWQ+nV+/GR/BoXWmRkxUUHdaxSQCkVj9gZFWhdmik1jSRh3nhKgEIzjzPM6JVDEhzIU"
    "oQk0weEMXT8HUxZDCkqjgCxjRpPaiuKruwiNDa2Ho+gcQSyoLxrHBAkwBVMmBxMtC3ad4+"
    "srQ1B3DyQzgKTooLRuDl6SbD1Y/pKU6QIewonDU1h2LisVO2vKD3xzEhyw6ZEvVimHR3Ho"
    "m5OgeGyPfbFKOTyjVSBwkWUUCJrczAD+MfPc6IhMArAitxhCIwcc+8Rag6b9YUlBmSsMI5"
    "LYk+a4GCdvtiGVQYJhCwCMXdxCWhkn/zSNKsZfTIRrZLQCgOHXZGWA4sjQqgYgJJMhjsdf"
    "Y9Tl4TeV1Y3AhA7V28bgBGPQeTI1Chwo8L50nxPV9T/agYykEMBTaWxEI4CY5oNvArOspW"
    "NBnYrGRKh+NgMk0MzBdaRRTE+Ad1rs4fL9Nf5mh24SoYxMpZMTSRldrJGNEJb10ZXTqWNE"
    "g2pjIzACXRx9njIYo/8zl999sBPf8eOdXqooLpyM2LfaxXFR1bKrMvDBa5dmhBhfnxNPv+"
    "EijYrAWsuy7JmweI7KNmdmWpvuxJtKlzkdhLsjqfg09Tly+MnnvfQy3qzvnthZefLQ+nRg"
    "7lj+43F59zAmGkUOqfsMBv1jUVcrosD1ene1ebx7ID4vb5mPkhNwP1RKZ9BwyBaPoHs94M"
    "+hhyJldtNTtTiv6VnfGcfRg7Q2Z9IDK+OD6YFnomcpz+gzdk6N84yVM2D2P2ag02NhlCVU"
    "6MB0+jli+6/5QbPw/Nm1SDQ0QkX+R/xQG+UzjaHAxf1kJ6rZnUJGzVSHoCl9soZFg7PFCW"
    "9eO7cou7nE/UO8NMdENLhp+rO0O2DdUmjqIx+M2Ayq4vgHl6MIe1oFdIjB6kGABYuQedfG"
    "Eihg1nVwTm8JW9vNmDTFJhjXaB3uaWEnwCofsdegDHVLodV1bUJsBlXbqZkcRdgVR5YJHQ"
    "22zeFlVn0RY8UxZkJHY2xzoJlVX8QYWY3K7T1OTiMG9qkxZESMIvLI9FUAjmxjAudUwhjk"
    "xLisubENrtHc2EinNDcqY625Eeuy5o52fpXaAlpGZ8NewlphEwGKaMMWRYEy7GEIdP67MT"
    "bPtryG1PlNEVpmLWngQUUF0Pnk4p3rc1f8fvnpduW7+Kn4zuZ6r3gst6uHjxsoayFZlqkv"
    "jPA5jR09093kuRh5mjw7iSsEdwblvGbeEfBspl4MIrmf3o13Ai7ODk7Ou95xuafOxhxU5z"
    "/0/315dLY4vLh8uXhxNFy6eH364uh4CMw/veimgd7xnnpY8JYVOVcQUj81jZ/sXSpondjc"
    "6wtKHSlJeRSIrfskq1EAQ7zxIugsYAm2W2TtHETFJisnQYHZbq2wSjk8ig1VToLisd1GYZ"
    "VyeIRGGSyO4rAzxdLKWP3SGWA4Ga5nhmYXVS3bM4peIXrEtjcKPRHWOJnMYf3L5faf7GT3"
    "HHUW7rRqT+tznLa1Y799YsZu4SSYOwSeaycjh6i4ZSs7Tf0DdkcYZzjnsnCkKTa5UgdOtg"
    "lTB5Y2x6gxx/wANT07FSYzHbhJrHoNP+sMqUi/aNKkpuR+Yow+29vdZN3YPB8XFl5Ry0lI"
    "WKZX1bB6ZZC0mTgRUiOI8qycqAwluNLjLISGBGh7mIXWLIRV1Y3ESdZcmMqOFJ1jgYlMnW"
    "o1ISOBNkm6mlVewqdPv5qQkfiaJGLNKi/hEx/iYEQkNssjHLzi8lCUeGgyCmbYGZ3XIFWW"
    "sAh3yTkJicZut4xVWpwzqpJ2IqT03GGfvhOtXrGjG77+tnr/cbP55Wnt2u6Wt6uUF6izL8"
    "AmxIIQtyDN1NfPU3arYYq4fPh0Dx/kyEtefVzefejQ/Lxe3VyDst96u33XYbpKI5O/zTj1"
    "MepX09No+TMhw7MtK/TT9Xq3fN9nZJuy7kRviLjdw7LXKrYRd6tOQx5S4mQPu/p1vXncXe"
    "JlkSKX3Xhe36RdTWw2R+WeudH0XIw2mZ6dV8IsL1X3u4jBqHYpffczGiyc0adamQGKvss4"
    "5tqb7SRBiZzrtwhXoPApw/BRxgvR7CzoGhZBXyzJgIfRkAEevoj6cxoDOcj+i0gSZETlD7"
    "KAIgTbdFuPjwLRlh4h9evk+Ml+K4/WiZkBoQvl24acBIVju13AKuXwKLYJOQmKx3Z7gFXK"
    "4RmnSxkSN4ciGKKF3RKEq48TP16OhVYmTYpCi4tZYsOq55AGu0KGzhVHEflPdlg8R3YiGG"
    "ZsZR/FRPhkMK4DhhMBqJJDhJpQSoAMDxQvWt4SPiuQ7lwrsfb9XUpoP7v0wcBuvjh7uwC7"
    "qA7Ew+r2vuoMrGuHju32E3b8MlTL7p+mm59jDt3VdruB5vm/jdulh+UabFe8EXHbtdC6a8"
    "zN3bVnNFWBGNjAQIjHmGuDSw9IPhMkhIle+e8+9Dg0l9OqXn/YG7d0Nay2gP7tdtu7TdXz"
    "lLvVP/4FOeortCsnC2xfnTSeB6Frq1/7Q2JC5LCfhUoEN3bbzW8U815VV4lmJpo+dFCuhP"
    "1Q7ey5givhpjPbu/kE3Sf6z7Ez4H756WazDPt8uWfj5/XdevcRdT1g+9HH9fVl1Hfh72/e"
    "//nbP303SOQs5y/fRf3jlDt0SJYRNlLsMCTuV3fX67sP4oGXEqYDLxqQBdnCrD508rs+t+"
    "0XbxYnL49OXn0hGZu5JNy6Fkp32qYH2xHpgDqdHkFHzuQmDTBIJwJ/rVjFYyIe/DjQLCFd"
    "l+yUUHIcf3pYIyEPLd5BiVaMnD1vX4QZDrRTPK318eH//d//A+PEvOo="
)
