from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": """\
PRAGMA defer_foreign_keys = ON;
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
ALTER TABLE "order_line" ADD COLUMN "deducted_quantity" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE "order_line" ALTER COLUMN "deducted_quantity" DROP DEFAULT;
ALTER TABLE "return_request" ADD COLUMN "refundable" BIGINT;
ALTER TABLE "return_request" ADD COLUMN "deduction" BIGINT;
ALTER TABLE "repair" ADD COLUMN "cancelled_at" TIMESTAMPTZ;
ALTER TABLE "order_line" ADD CONSTRAINT "ck_order_line_deducted_quantity" CHECK ("deducted_quantity" BETWEEN 0 AND 1000000000000000);
ALTER TABLE "return_request" ADD CONSTRAINT "ck_return_request_status" CHECK ("status" IN ('REQUESTED', 'APPROVED', 'RECEIVED', 'REFUNDED', 'REJECTED', 'WITHDRAWN'));
ALTER TABLE "return_request" ADD CONSTRAINT "ck_return_request_refundable" CHECK ("refundable" BETWEEN 0 AND 100000000000000000);
ALTER TABLE "return_request" ADD CONSTRAINT "ck_return_request_deduction" CHECK ("deduction" BETWEEN 0 AND 100000000000000000);
ALTER TABLE "repair" ADD CONSTRAINT "ck_repair_status" CHECK ("status" IN ('PLANNED', 'STARTED', 'COMPLETED', 'CANCELLED'));
ALTER TABLE "invoice_line" ADD CONSTRAINT "ck_invoice_line_unit_price" CHECK ("unit_price" BETWEEN -100000000000000000 AND 100000000000000000);
ALTER TABLE "invoice_line" ADD CONSTRAINT "ck_invoice_line_amount" CHECK ("amount" BETWEEN -100000000000000000 AND 100000000000000000);
CREATE INDEX "ix_order_line_deducted_quantity_value" ON "order_line" ("deducted_quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refundable_value" ON "return_request" ("refundable", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_deduction_value" ON "return_request" ("deduction", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_cancelled_at_up" ON "repair" (("cancelled_at" IS NULL), "cancelled_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_cancelled_at_down" ON "repair" (("cancelled_at" IS NOT NULL), "cancelled_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_repair_cancelled_at_value" ON "repair" ("cancelled_at", "id") WHERE "deleted_at" IS NULL;
""",
}
DOWN = {
    "sqlite": """\
PRAGMA defer_foreign_keys = ON;
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
DROP INDEX "ix_repair_cancelled_at_value";
DROP INDEX "ix_repair_cancelled_at_down";
DROP INDEX "ix_repair_cancelled_at_up";
ALTER TABLE "repair" DROP CONSTRAINT "ck_repair_status";
ALTER TABLE "invoice_line" DROP CONSTRAINT "ck_invoice_line_unit_price";
ALTER TABLE "invoice_line" DROP CONSTRAINT "ck_invoice_line_amount";
ALTER TABLE "order_line" DROP COLUMN "deducted_quantity";
ALTER TABLE "return_request" DROP COLUMN "refundable";
ALTER TABLE "return_request" DROP COLUMN "deduction";
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
    "eJztvX1z20aTL/pVUPrHSR3GJcuWnbVv3SpJVhKdx7a8krLZezZbDESORKxAgA9exLD27H"
    "e/3fOCd4AYECQHVP8TxeQ0OOie6en59dt/H839KXPD12eTyHl2otXRR+u/jzx7zuB/St+N"
    "rCN7sUi/wQ8i+97lg+3sqPswCuAD+PzBdkMGH01ZOAmcReT4Ho6+9ecsmjneozX1PWb5gb"
    "Vwbc9j04+WbU1s1x3B3zljEQzB/43s8AlHRTNmuc4TPNG+9+PImsRhBI8KQvwyYK4dsSn8"
    "nfjBNHyNU5n6E5gLPGWnvxp7zj9jNo78R/g9FsBv/8d/wseON2V/s1D9c/E0fnCYO80x3Z"
    "niA/jn42i14J9dTX/h4/B97scT343nXjp2sYpmvpcMjmNn+vr3368+43ePzGMBTi8jCi92"
    "XSk19ZGYL3wQBTFLJjpNP5iyBzt2UaBH/89D7E1Qjha8L3vtwCt7bDl2pv+vnF9m7Hj87f"
    "pufHt5Nx4flRfBHbA18JevQgtmXBQWzhI+mvgeriXHi5Bt//0/4idS9vBPj/BpF7+d3fzw"
    "9v2PnCV+GD0G/Msjzor/4YR2ZAtSLoKU55OAIY/GdlTBe/h924uqBZAnLAgCfg5W0py9Vv"
    "/TRSDqg1Qi6Y6qE8nE9SdPrz1/qS2RP2bMs5zIWtqhJd9tc8HcXX29vL07+/odnzQPw3+6"
    "+Onns7tL/OaEf7oqfPqDkKMPWkSol+Qh1h9Xd79Z+E/r/1x/uyxKOxl393/wK3isE4kHXP"
    "773RHO0o4jfwzMGdvTLDvVx+ojGJoukHgx7bZA8oSHs0BcOwQ1OLO9R1ohnPgZTgPkUcXy"
    "iNgjC6qXR4aqsDaAa9taDW80ZX7loSoIWWjdryw8N5dONLOYPZnJFfDJWthhiMsC1MZf7O"
    "8Fm8CM/028219W5FuLgD0zD5YNyMESe6J8PFcvG2AB/Pnp5M27D+9+fvv+3c8whL978smH"
    "hpV19e2O6/5UUOzviAWe7Y6rDto7+LZaUgWygrRgwi2kJc9SLWFJpnQ9Vi3H49ZLuAojNr"
    "f8B7BYnEfH+2SJWYBF4035iCe2sh7AnIkXIQui1tKZ23+PXeY9RjNcWcfHDbL4t7MbfkbD"
    "qMLW/Sa/OhHf5QUGlibrpHvzhD3o3h3JL3sIh/5D9JN8kU/8YZbzoL70/Ih0rxI0MK9yS9"
    "fZzgWiDYzoHW7riR1O7CmDDWtHllwW8A8nxA3/CW4swOcITnjrHpcDKGx78sR3N3wd8t3v"
    "JQ/ZgcWdiugJmFGWzcXMdyasWj6KopOm7XQudpQJThRZqy7A3TTn+zaKs7jtMnqzLIUMlX"
    "Vx/eUL7F3rz6OLP48Kognj+/+CA1vnMMyQGC8eOdcRnoS4+l3Ha7v08yI6aXW4nTQcbifl"
    "w03Obvzgu1NWtUP8+cL24HUaBZEhN1keimKj4woPiuxJpdj7w9ezf/8xd1p9uf72qxqeEc"
    "fFl+vz0rkEwxo3yb0/XensEDXedDsxgjf4iIYEC0cIZi3xYIHjBGz2e8ZRsq6GYFtTsNkY"
    "rDAHnYDxq6zecZIjM1kqf8x8uKR7kY13KJCHP9/bgZJnvB9HE1/YyW13QYbEZJbzCxMLYa"
    "w5B4NkXdeDoUxusAAGfC74k0kcBF1upwXK4V1PI99/Qv/JpIebxCFcQmPWAaJIiIYnf7AS"
    "YPok+4/4svNFR5CqSDq8dcB9ReotaDnwXQ3SQWhp7ngxWNaaToEq8k7egR2aT2rOeMuW09"
    "4Tvh8yO5jMxnix0b9O52npLr0Vm0ly+TGw5xVbo52IEmKS0VZkZIeh8+gxpgWpF4iGAakz"
    "OLn8FWN41UabBji0AOk4MBHuD5v6GC/k9OBp0YDL4XiZ+YEe87MkA2S9CJ9i012wGoOvHp"
    "4qQ4EEG8ts/8UPGCzuf7AVZ7+w6SZV0IaMmruUL3eILE8/TWcf2Mskmi2/GIE3wlWF39yA"
    "vXVzdcGNq7K6eRl8703LrJdDXiPXSAK3A3oKl3YwHdfsi4UdRM7EgaM5qji0zyX1L/+4wW"
    "jIapi1EE76PX2iOUc2F5amJ69OGLkVHtnBI+uLdXf8YQfKNVyN/omfWYW59Vn+an4yL35i"
    "e/Yjfzv8bfylhrXXEPFcWKLrg5/HiwLF2kDoMytDgrcn20s4yaOShSsAfTPwjVIj5dDmDZ"
    "5DwcoUrDzkWFQKVqZgZQpWpmBlClamYGUKVqZgZbN1LwUrGx+sLMGZCjSqKcIsS7U7r8TR"
    "98tvn6++/drlOpO5Mb5KIKmOAX/7i19O7t5aaHmeqM9bqXEQy4a7QSIHWuzN0wxEXUmEBB"
    "HayH4CCxL3x05ZrWAZLV4XiIbB7BwevkNuN3l+MgUMNvRBZCsmDF59rHcy5HVpC3eP3Go9"
    "cPoifZI5i7sPTbKW63kV24LpLOMYO3wf29b4XlC32i61Xbg3pH+owbORepBaODWidPBaf8"
    "YfaOxnfA/o7ORFUz5a7G/40BWojI/3whDv8Ljy8D4f4siQlcXV0yPJy0FejiGD2OTlIC8H"
    "eTnIy0FeDvJykJeDvBxm617ychjv5SDcnHDzTZl7lmBdfPmLrFB+N985q4MuvA6Gx+xg/9"
    "yW1W/1uJ0nGgS35ZT3y21/sfCDCN5WU1OX6QbAc8/KTHvPfA+mmks8SzEMXuOE98vlMOby"
    "HoMBpOf1rCAcAM/R0GO75zh5PY3wesrzpAdWX2QeZczS7ue4XO/4zFsSL9vd3JcB3r+7OX"
    "OQ98D46/zTDGF+n+bKWgmUDbo2UsAjvg/+q+eYw/kejJf1PM+YdC0VTdCfpgkMVDU9XD9b"
    "6ZpAS9lkrcEemH8rHnchn2YM/zc3HtfyvsKuNivEZeGAHI+qQlvEN6PGkJaFM35iLXsUgZ"
    "I5+37FvTBY3pkHE8FCkCm0DjoRRdGjkXC/YfRJOPHBLk88OGmjICW2ub2ywsoE3m3/GgXA"
    "UADMkOMbKACGAmAoAIYCYCgAhgJgKACGAmDM1r0UAGN8AAz/q6Fu1XiTS44enVk4Ta41pQ"
    "YdWWEMx6Id8iujv5SXykUcAH86t/foX6fi367tDgq0JktIUQywKGzIwOiKxjM7nOnsmwKZ"
    "ycI5+gY2IbZ0tqf4w502x/t3LfbG+3e1WwO/KvCdwzwVm4JXIwhruJ4QGc3wPzJI1dTv1n"
    "/ltA3HYVR9/5XTEs9xHax4r/Ay389932V2jSrKExZ4fw+U22J+8omeWYdYYAYqtGww5xIg"
    "cfPz+Pz6+ktOVZ1fFXXR71/PL+G0+DFvfVXdkhYOqCp9oztPODyjW85f2NofwV5yV9Yy7c"
    "IB91j/iSAPTowY0DgOu1zNiqTDWyd4/+IgGL7FCDEONAFFOwZaHR+pN8QQTEzqDWGijEoR"
    "hPv0/ibRb7Ve4Gx83Fpv8DgbmNemYnM+0s1OHbf1zt12NOSiJRftkD1w5KIlFy25aMlFSy"
    "5actHu251ALlpy0ZKLduAuWnVD0ypRkKMZSIUCmPBLyuHeJWvVrPeaZZnGnW+aZJlEuRvE"
    "Yu3Vuz67MreJjU2uNH8d95ROuU+4747Z86NaqI9/O2oD80VqZAuID8diHdkwk1UxAqt44s"
    "ZT7NQY8a9kydEwvsfx4aglFtjvwwk0JNBwyJgQgYYEGhJoSKAhgYYEGhJoSKCh2bqXQEMC"
    "DU1BBHYNGuI9VIurGYKBsBRnTEChOSu2f6BQoUAbslfBTgYxV3/truVuZgObBQyGYU1/I/"
    "7FqBEOTIa0wAEXgT+NVcUjO43i85de2WxtM57QOkLrhgzGEFpHaB2hdYTWEVpHaB2hdYTW"
    "ma17Ca0zHq0DneKA8vTi+X1V9E5TWYkCoemaV0zYEhM2R4vm+Ni1AEvdQwyWycAyMLMi+2"
    "cMR1tlYfXPbOLMbbdaSFmyHRqVx8fHHXaLmuwn6w0ebHCiWY8OmIp6xuG/nJy8ffvh5Pjt"
    "+59P3334cPrzcWIllr9qMhfPr35FizEnvLIJee/Hj7NoXGXtf7ZX1VLJ0TTZIsbsHC6fqY"
    "0mv7WcOZOZMjvEq2x+fKA1UWUF5Hi9tIMAlshqHMM6cTUYXiYcDtf57ZqzXkQHqndRtUE8"
    "P/loR2KgmgqmnxZUU8F8Gb2gfAxegXAPrdxcx9NrMVYiG8ZNUDRGwWkjKldxPn/idz04QL"
    "I9A171UOtLQyTST6YljzzNQFa7nPQ+YwoOPzWmg0rZQpsxKeoe2Pw9fZJBXO60lNfyOb+r"
    "27a04mq5B07zvlZf5LNemg5v2f4qcwJqB4GkYgvYwnaCCgP0XBL+8o8b5vION/XiuuEPMW"
    "xf8IAS9GWJV8yLxg7Zq7Cv3L3/2WZMzYXrMC+6ysecFL8bNUXWTPgouVTaRNcE/hI9URPM"
    "d/NwpduWeIbscSQ46Los4M4o25o6jwwuwJK5jreIo9cWPIdFwSolgUc+sigU7i2shg2/Ux"
    "Wss+uf7zn2B09+I6N/+C/hf951CvzJiYTLgAtlv3FAfBlU3J5ndo0DP6Uw+cosfUd8jS9n"
    "vhWiL95py+td+Hj5ltNhfEphNOPBRmFT6/a3s59OTt/nVEpydmCYFYw2pAp5UyjcZ4mYvr"
    "xYuAewaSK+bQbscNdxr5cumvuJAEbYEpZL5FdWAc1822yx5Me1qf3J4VLZ7FeQs1Cc/XFl"
    "RPB6AgoJppDgoatBCgmmkODaBUIhwRQSTCHBRgZBUUgwhQS/LN1LIcHGhwQfZGNGLpHkug"
    "n6FmetNKs5CpS6MJoeKoTb9DHwY0/LJMlTmWyRXEWhBUoKNsmK2xtJ19JuZsbJcattgsPq"
    "+wMelzfKJA4C9HaBTRFpaasSoenCkBO2QieKuwPS25LDHH5P4TQaUiiQmS4DnK4lposn83"
    "0cOh4LzdoR+Itwfa3ISmhI4snQmC4DNVezmG67LBzj1dqT4HZr1pcojRcAzthSMzZLDBQF"
    "b7jZRFHwZspIw59YCrXcMJos9RKaGXCZXhfFHT5krhu2j87YTxRZiaeN7tkM49t4aceZGN"
    "su5ZtShnJetqngVEVCHlvy2A7ZIUceW/LYkseWPLbksSWP7b4dDuSxJY8teWzJY9tez+4h"
    "51G6a83RmuSmNRHLyt0pwKLS2RJqvMmmxx+ol+B0AoUE052iQWEUCr9gAUxprlJ+27K+QG"
    "ayBH7zl9aSoZkQWXLaZjlCFoFTxfyvcDLVlGNKKDpdkXZ4OvOJjvAS9GAH+EfshCewW8yu"
    "SiYc+BMtx2yWxuQNkQjmlQpUmHRz0L5tsRve1m6Ft6XwkA4e2aH4YrmpKucK5meAFQnSIg"
    "UOXmvctrARuWfJXMpwmdyzBsso44fTKlNWJBtI6aZ+3K8dbtZNtZxyCat5/utXc8o97OA4"
    "v77EU3FhGtXj6ML3IrvOfy6+GjV7zdNBbVzlLAh5PVdexwYWJANuZloYVfrK29CQs5yc5U"
    "P2hZKznJzl5CwnZzk5y8lZvm+3DznLyVlOzvKBO8sf4NljXY95jshkfAtl4wQWztcwn3nC"
    "wq6O86oHmCyKAUON/+XfjyMncrX2SI7IcKsEtghM1+LT7bRFTtvskNP6DXJa2h8J+7ruj6"
    "oHGCyGAW8PNrerWh7dMttl0wbDXZEZLBV+trOfcKYW2D1B+yzn7YupQgjjexfef3xcFsY5"
    "ftEghyylwfIY+i6RbH7TWUBvSEDbEtACeFpxwq9TYwmZwVIRgSk4UUur4eeulRifYiclVq"
    "I0WBpD3yOdlFiJkgS0PQF5PNfc7mYP1D+CRLYzkXXZXFWPIJFtpeqZE0SzsWrIWmUv1DfY"
    "zZEaLB7ZVzfi3YP4rA01GlKOdlJ31eQGC+Yg9k0nNVdNTqLanqhWzK6I7Wv0nOcJTU+jwH"
    "kmCm7E/az2Iwu58zVkj3OMIduTP1wwcu57fM1X5Eu0EEOO2mRZfMWJcq7LfuJ8/hi2wF/B"
    "+jM+Pp5+QFeM9b9wiBAVH4QEAZvjhNpX5exZVovAmdtBhYzOfd9ldg1EnaEqyOYeyFoIp5"
    "PrJvlEz/ON4ZLCo+mEhUaPlnwRS0Z5fsLvA4YD7QgEiF3qvB7cmufX119yqvD8qqjrfv96"
    "fnnzwxuuF1MndllglINh+gFEORjmy+gFNYpXsxYRHqDfVmmUOfXTHgbne2qz3aompB1Ezs"
    "RZcEhmw8qQZ5PIeXai1Xf1TJMMN5Ehw499nnoR2U9gPuPrb1oYMtdme7HwgwjeJXKqChno"
    "cPM6edQqk7li0noXs+qTfdj4eUO23cacbxfwJHMXn7+AaWGR/u10JN9yrVJPpUVVplgFrX"
    "KsgvZJVh7cdAPG8IorAsc5ywKw14OUZ1VVSTUIKd2K0q2GnE1D6VaUbkXpVpRuRelWlG61"
    "74wBSreidCtKtxp4upUIv9RRuCmFySB2chXHSycWKOWz3qij5Em74lsNpbdKdUr5pDpXKi"
    "1SmyyPATsVtDOtNsuy2tMG6Z5rtRXjYqNUq17SrGhjrPWIRnYUV/lCZ74zYTWO0IRmd0I5"
    "+nxz9stdFxBMzPaTulDjPSt0Hj0QE+KLcPGYOxjkCv+MMrtJ2O4wltuxnbbU+zY7qmjsZT"
    "ZU+ezPUDWnBT08MPTvsHHVpbk2jLRI1mTVm2W6PTgB3H15lI+Xq9OJPUX9YNKDPYbmeZVZ"
    "ndd4cjWxUI/zJbrhsJ6DVQ2cFxerj2C0RY4rv0tetwd4q5VccMN3ueXm6AZ6yeWvQFdZ1G"
    "/A5Q6LIEs2zDWQ7jfuUrODJ/g/+Jz9vXACWhxqcYwRia3S2w3IZY7KZODyj9mqvBy6lrBu"
    "V8G6qYB18a5gz/3Yq9iZDWX1UxKTg5DxjOSu7an1bLsxS4FGj8P9IA/xNRXY329AmJgs4n"
    "gOlnjli4tfAuQnfqATC77Nyvt8JlVX6obNkqExfbdEfmS7iuvAVzDu5/zk0o/F3/Eucbxn"
    "vDXrSSZLZLpo5K5QU+Y+Lbg1h2wI0lnYVS6Mpr4tdqX7wlSp4HTxFiYEImVktkjQEtFqIJ"
    "IQmGxqcSWGE1XBgkloW1dsti0624zPUteQAeKzlLFivIz8paeZrpKlGIZznM0Xrr9ijIdE"
    "o0uchQuQiwMT4VbAfpuGcH6W2a+drXIp3/Kweb82ZSW7PDfNV9k0R0CFqZuaSCSn12tiCr"
    "elN2PbNT7DrGWsWGXFmFWdcxYsXHuCMVhJACS/+tX1ZTEwwSJZnQ2JFtkVvD7hYpxNwmvT"
    "3iZJaZNawuYJUyuMELXrl6kWIWVeUObFkAPrKfOCMi8o84IyLyjzgjIv9h0cSZkXlHlBmR"
    "cDz7xILmt63YJzREOpVdMJ6NiUvy+vFtB+ey+nxR42RFKz1SVM4nI/cN2o1Gc5t6VrMNOq"
    "ld0Hqw1FRvuB70qs3rCc0i7QwEw5oKMGQDA7bNQKE/QLFG0KsmRoxAHr4uG6BhRsTUaQIE"
    "GCQ0Z8CBIkSJAgQYIECRIkSJAgQYIEzda9BAkSJGjQDX8fkGDmXqoXclmiGwiXMxMnbNC8"
    "5bwFbLCA8mzI7QLKZBDDO6/s9QGspc1uFk7YFC3YLkpQMzhwAVcUuBNjJyJY55g0IFG9+3"
    "gVWg+BP7fiUCSHr6ypD9ZYVaRgx6cQRkgY4ZAhIMIICSMkjJAwQsIICSMkjJAwQrN1L2GE"
    "xmOET8CMsmyaSm4qCpMzuKsviEOrncn/ahyFarzRksHdghP9JPYKLH1byWpmpw1VsRMuGD"
    "EIJnQtdbSV4mD4t3OF7TytyWIacAmEBTC1YtvcMttl0/rNk5CZbkHyicoC9D1YGf0IqUIE"
    "sof9cVkU5/hFgxSylAZLY+h7RLL5TWcBvSEBbVdAHq+sAHfb7lup6hEksp2JrMvmqnoEiW"
    "wbImNz23H1TYWEzGCpiGo9P+FMLbixA0c0u8PuzFjg3Oyk4UqUBstj6Lukkz4rUZKAttM4"
    "JWAsGgObO9x7CsQGS+jolk+VA+MzPw4NvwRlGNtJu9XQGyygw9hCnTRdDT0JaxvCmmCN4U"
    "CvAHxKYrBMZOwfnyr8ncLzrm6vrbdv3r//6Y1lu4uZ/dNJNyy0DRJaj4PWQtgnzQh2wB4r"
    "fe/1gkopTJbTbQRTGFmLwH92vAmWHLfExDsJ57QNTn1aD1OfllBqMZmuOHWJ2mBRDFmNVQ"
    "bVNugwOd5gaQgF1j6Idtv7AKfSdRcUaA3m+oD3AA623TGedTpboUBmsGyEy4ZPl5/ohrQK"
    "vneCaDZWLfyqboy1DQLzpCazXgUBvAotnC76mvnkDb0wpoztdF+sJjdYPgNWWyVe690Wq8"
    "lJVNsT1YrZFfWNGkOA84SmN97BeSYKbsQDRu1HFnKwLGSP2PFlX4G9gpFz3+NrvsLkbSGG"
    "HLXJsviKE+Vc541opUAw/pq/gvVnfHw8/cDDm/4XDhGi4oOQIGBznJBu+6reZPWIHUYrdk"
    "pTQGBKY7AGyxoDYsJ7iwYsNmqbxqEmmpWlMZnnqJjUXA25EarpdL0VVtAbLIEBn9tLdh86"
    "VdeT+m2RITFYJnxXwFQtnKs5ga2SeV33RZncYBEMeFuoBkwVPXkazagcnckG1JmK1oeDWv"
    "h30YpKpr8nu8j2vNh2xzxbLq5QSk29oUukQ2G/mLklZ2509869NIXeJaae6QnN04b0ZLLN"
    "FtCu88AmKxyndWvIke0uFeLo+8317ffLi7ujDlIII7hTKxEkvaqSNxlaflHk6F71FMUO5X"
    "V98/nq29nN/6crr9/8peXMsfaKjW2isbfb0OQTyNZ64cxZwISeWUWsapO0qul3KLvzs9ur"
    "iy6Cm7h+yKSiS99hgCK8j0PHY2FYE5xXfziVCE0/odSELZywyO2DTXfPXB/zXaNyEZ/93P"
    "9zfO162al7iMEyGvCVJ/TjYKK1eVIKgyXCFV3OkHjwY29qxeHICuMJx4wxb/yBBYHtGrJ9"
    "BGe77psStcHiGfCGWQCXZ3bIxgu+euDeUAUXNERX1NAbLK2jP/DAye0mMXk8erAm3EiGjS"
    "+71k9pWUClsYJKeTsxG1g9jkAU+pspT0vZ5Ns5fASXHwN7XrGH2okoISYZbUVG2R7xBUi0"
    "rgJvhmIYBWYUAKo6YwNvFiAXBybCPcjObksfL2w4FvQKS+dIhsF0MWXN8jFbKXksZlJm9j"
    "Y7dA2E0Wsr8OYWXpuax6gcemD1pdyyZrG6b0WyvgByRtdqlz7OeGDCkEUVR/C5pPvlHzcS"
    "KqqXyBk+w5wjV1SeRvZsyPJS1X97simrLsRTDGNWYtxH0tzHiCkw9EPY4H3yMIzvQ2fq2I"
    "FTdXPS4uPh69u8ozQMQUnycMN+GHeWPNDQtdgn9xzvGeH8DVl3JZ5iKL/4weMvWbj5UZM/"
    "tpNC+xtvWnP7FOSYiKXt7+Net68fYPDphtwLpsZ2gBWLL9CIsG135mIV5s24dhvzRXcBTz"
    "KUd5syDK28bbexyJwWDQ0t8mfK+tYWYztP0KbXrbKzX2EJWGlb2+k6nMbIRFH70vHLpdo7"
    "PoL6W1B/iyG3L6D+FtTfgvpbUH8L6m9B/S2ovwX1tzBb91J/C+P7W+DFqSybxqhZf9cx6Z"
    "uEuyTunKkP5yTq0Uj/ym5MuGzoeFWRfrW1SJLxTUrWILHhVnpwArBFpvbqExgomPMNehUU"
    "qvXogKWy+d5AVVml4vLXCi+qKnxcy+dk/IZ83qHGSths2Q8RE9sihXHEkQYP9y3Gc/Vbp2"
    "JuyvoEU9Jqyp0nGki76G7A4YYKXylELf4WiAbCXzXrvfbizvg3dxeaYv4qXt+LO7+lW8Sl"
    "sEw8ye5CU8xf0GtZXdjdRvbfvrMfjxo8Fvj1qJWrIpIjW3TihqFgl2dcClWNtqsHkZ+B/A"
    "xDhpHJz0B+BvIzkJ+B/AzkZyA/A/kZzNa95Gcw3s9AsN52+QvXUC3WpuMHwlWYMOF45i3b"
    "LeB4EqHZkMsSETKIwdoreC1v001sFGb32Y5sENRRBV6nvho1YXUcpnmSo9bidMhapOAGLJ"
    "xwNp51r62ryGJwb1ktohDuvAuHhUltOG4ah8wLnch5Ztaz7cYsU1QEVlPIlN2sri1l0e3s"
    "h//0/vTupIHOI5qTx0fZGThRyNyH19ZnbtfAsNy3c/uJCQI5p9iDO90UWf7aOkvHLfkcYK"
    "Z/enh5ECSe41qoItNfFlOXZojP/bOilBFe9mxvxVlRA4T+xxG8mUwdgWG4gv9zE3AUZ0bw"
    "6Dbh0VRexTARu66cakJhdJhIymEx4XQv/qVO6b8MqSwkd4rG6k8pBmLi5TELO5JC2akdvQ"
    "zgXKoq3dRQVjslMX6xg4qHNc4bGCGYF2WOFUO7/jS5Zj5L6IZ8M8NDf3SwntK9bD92bRIV"
    "UGHYZiMG6i3bbIiCVpZcUlS3JiN93VjyRw/K4CJ/9EHqvBH5o8kfTf5o8keTP5r80eSPPl"
    "jdS/5o4/3RScyz6KGkpXnLpMbjPqK3o8dc2TNKqVtD2m0XWNq1fnr9Y0wWkKIwAHorasd1"
    "lYUfYJ5j/g+N/ZMjMlkwuHOcwML5WjhfQzwBCf+6bpOqB5gshwFvEDa3qxJJbzkC33TE2J"
    "X5pMaZ9ewnnKkFtlGAvW3QXscU0p9Sg95QtwLnsOwuf1wWUENz+hKlwTIa+s6RbH7TWUBv"
    "SEDbEtACeFpx7q9TbQmZwVKRBz+fqjSYDVVjfIqd1FiJ0mB5DH2XdFJjJUoS0PYE5PHqs3"
    "Y3i6D+ESSynYmsy+aqegSJbBsi+y//fhw5UVWtqXpTIUdksFykuQDTtfh0DcEJEvZ1xQmq"
    "HmCwGAa8PaZsYQfRvLKFUf3+yFMZLBkRKp/MNtOdZOkHT5bTtqzXtndMOsWuW6byCQZLZs"
    "B75kArFwpnuQvPWc6cyQy2TcSCObZThg/UtsHOFiFj3FcuQh6GVsnQnmAKTIXN5sO72zW7"
    "KyUqiPAeqLYlQxVwqOcwxyjLjIqDfzHLQ5eo77krS7xIErEZCoE6j157XdggufPr6y+5DX"
    "l+Vdxxv389vwQhcfGlTu9ycArG0cALTMczO5zpnE0lQoOV4NE39gzSSvKhumylk9PTNk7R"
    "09N6ryh+R+1vh3UIUftb82Uk4vn1Kg/kaYYRiyPnnLT98wOwFvzdViFg9lyvDEFKMAwm44"
    "Qz9xc7YL0c2d0LE+CEyvzWT5eXjzkoTq9PoE+XX4vCBHKD9cBtM1vf9qFA1rI8r1k3a3gL"
    "PMdwWjSme+hqeCae06aloUH9iKc+5vr32yryBXE0YBNsdzjtmYOIAjkTZ8EZ1BMXv6tnts"
    "rE2BdDI15oAt+/76bNQT9dm4N2bZsN2uL9Lk1VkOcgGzfvlpUvp5lzT5XH8wAutzA25NwL"
    "sqRyzNtbN+eD3cyh7bJwLOyBTXsV46Nu+JMM5uhcJO4wC9+8f05GdvDINt3enJN3/Enmcj"
    "LE2m44RcyDc0LVO4f/w7L5RfbVsNtp72uJzmxvCgsAWPlJJXdjzq84d1WNM+SGyb23L59r"
    "2m2LL0aNBUOe2/fUlhzKlKLjPxBy6GQZOFGEaZwi/Rae5YW2yMBX5UIENboUPe4Pgek48I"
    "pVvbe3+lM91yo56PJwfH3sv15JyP5ZoY6cx6u6VGhJ0KnGQFEZrWd6B1V0BYsZmOBwScmV"
    "7PqPI0vBTpYdYYWdeWsjRNYN+JeTk7dvP5wcv33/8+m7Dx9Ofz5OCgiUv2qqJHB+9Sv6a0"
    "dZB0nZgaudpH5QhUEyygZeOaDqMdJnkKpkHX1ZIBtIVcHMrLmiHFnhDI4pYUi4Lp5JDmx2"
    "rkk1rbQNvWUwKb/Cm1BfVTMhMNlTDDsvc7cQu+8jnPWJZSel8NcTW338ixsB8OXZ9yus+C"
    "G/g8vdX6JCSLfym1up+3HQVVDFVIH9BiU6v6CSpzvVO02loQwqC7URS+WMM81t9eIkey7y"
    "5C+QPZVMr1cfOSKjNcjFzSVYOiPr9++f+d/Pl18u7y5RjaNP9/rm8hP8z9ln/ODq6/frmz"
    "s8dedYJ1wUEt9b9Gqh1ixfIhXISn2cY4bEaAn979vrbx8t353KW/dScB7lkCmcNrXEm/ET"
    "GH9FHM/m5cCaUhEWjcYvfmVr0uS70VqAZ+z6LZuSooKDm0yUFHlN2gSM8JZqWyFIxuVK8K"
    "O6s0qbiv8LqyQKYYpCazN/CT8VqKEIWC6C2KsCfXb7030XrK072SqthYpDTWIKm4E/Hfbt"
    "mbu0V6H1ZqfnVj3QIxdqW3tMDh+AMXY1RQv4weFNLWApwsw/WZM4CP0gtCZ2EKy03U0bWm"
    "lir1TlIDUBa1kq4021jE5IcLURdlO+/dcvTsRUCsyMlxa0QgYT8ia6hTp3DLgJHaYntJTG"
    "aJFJjD9eYAVVvkuk7DB7ZWY/M+ueMc8K2Nx/bo207U5KptgMfwtb68bmSF7Zbsh+32w7yJ"
    "HjQA1tZT8oMiuQhzn2Lg8C2For6yHw5/DvqY2FdattAD1yKjxvIBRAhefbuQ+o8HzJdUCF"
    "56nwPBWep8LzVHieCs9T4XnTdC8Vnje+8Ly6K2k5GTI0RnsZRB9pMdmRdXV7bb07efOhkw"
    "Z920J/vq3Vnm9rC5O8ba5LAlfXsmQ+26uarWNXySSnUQ2TzoMTgOEhLugSXkNrZbFwHWxF"
    "HHsRlnMGqxbdpvyGP/VbWygNIkOFWaXo8g5/ya8C99nEmdtujcdfkhgNnCHjE3cbKh5Mtl"
    "AGiWzTB0aK2jmEnFUjZ1dTNl/4EbKopr14YcSoCT1z0rHtm42fwZnhuizgJmVCjybjRx5F"
    "FiBGHUbC5RXEqo/t32wSRzyOXZiZDw4Y0K7ovyqzWsqn0NZ/rLI3t/hJ/BqZQo25zYbrEm"
    "G1jSlJKcw3JPhUeR5IKKoG8ruZOfcxqTXasl4ON57vvEe0HcrcGi6DCU9yah/qvv3SWFPn"
    "EVSfDvtTCqMlcPvb2U8np+9VkIWw16SmF3gTv+V03Qjv37WQxft3taLArwqhbUtPTwUlBE"
    "bLIRcQUHW8iuOUy6XbBeekzQ3npP6Kc1KUhIvY5Jib8JoAUYFyX+h8V4hICgjOY/4iFvOm"
    "IdjYLhNYLBjVbBn2Er9xABiR7YVLvYZ3KYXxYK80b0dgMWAbEgkUwj3X5SsEc0Z5bKMD2t"
    "X34ZobtA4J3kVYYw4oIldsYYsjMI9orzgT0SakDf0RHTILB35Af6HkCXezUPqIicwtCIw9"
    "usedH4cv2AFrHkJzHUcTf14Z4VQxatQWqfEzBK2inSRBAvlnE9cVftJrcvyufrQSvVF3TJ"
    "m5TPiN2fhNIieN61OWxugbFO87rFLo80tarvlNrk8/twF0fq7Hc34uwTkZ1dLWMs6QGC0K"
    "kf0jAWCg4DYw/nMR+DCTOfYWWClnesAeejpLt2EWg4bTTApNKQaQhyABOLVf9HZIdyVVsh"
    "/WoJzaFW/LnpkDYvjaorfpEswVvL04u704+3zZVO92q9aa94zNUipNNPlVs12WGbTec4aW"
    "Dh+PYXAYMy5KHvJQKxsOiGAK/8D/x4J5tlPONuz4CIpAH5RJRLAHRaBTBDpFoFMEOkWgUw"
    "Q6RaBTBPqgdC9FoBsfgS6StnUUbkphuq6V98NXKjV9ZD3aCx4HgAclL1OyYnYgt6+IdhZ1"
    "mp0wjNsnrecDnNpo2pN6RXtS0rNi8l2b0JaoDZaaojAAZyzqx7W9/yI7iqu6/jW0oE1pdo"
    "cXH32+OfvlrgsgIGabK72N2wQLb6OpsrBXqga33HfChIFh/DjvZLbsryWt0ADjqotDbQJI"
    "jmbDNJBd9uIu5H+gBaOlADfN9JjGTI/RKcFwuMwv5shqvHUJjuNMP1lvj/HjUBYn5IxHUx"
    "JsSOvRgcvZjoQQ+ZFdESn4FQyTGikkFL0U7t4i68N4rgr7utg7e+MDfz+1hOwqK7pBPopg"
    "dwDGcQfh2HMfBGHhZOFSBQ9tW1lwP1J4MRmbascI+XSDHTZO2yycyXPsUgInbI2uqpdAmd"
    "JgK/joN3/JWc8na9mBgxCfCFu1PUu8iwXX8DBVadYPf13Jd7xDqr9+TEEJD++WGombhdCK"
    "NpEV9YEV1MV8cDcZ6mJuvIyUs1sLWCsQDST+JfHrY+qfv2T9pG5oIGQ8kECL0VmKYcCXIl"
    "iCg5fCHn7weyjwrMFkEaKhxeUcyTDYLKZc4PNIOg4c7jfIha/sM9JrkmnpumG4l0Z32GFp"
    "lrWhXgWV26KtPJd7Dzy/Vs8xZ/VvrmTW8jureVswW+zHHrh9kzzIHHZvV9msFUVOPdfIoj"
    "7SMZPHitebsoh02lvK+MUv8CTDVJBEyvttNr/qoQf1d/GUw2TXDsJo+VqrD6VVS3FtOO3Y"
    "VSNbVKPBsTyvyKvlVP0oioylyNghBz5SZCxFxlJkLEXGUmQsRcZSZCxFxpqteyky1vjI2O"
    "y7aGjdApnJWvcPFAnvuIdXQi1Arhjz2i7otSnqtaRE/xnbNT2WG2sAZ8mMrwOsJmt0yAvW"
    "Jx4vApnc2zr8KE9mvCj4TK0FC3g95k/WPXP9pXUsulnyDRKp7QLWBhZg4REYaH8s8Qs83W"
    "wXrM7pSuEqZseTTZ1wgqE9ZaF+Z8GE1ZooGTKzI8vUTHlHUhTspH2RsP2IRMRaae2ylMT4"
    "HSam+jFRetaf8fHx9IPceX/GJydvThKhvbaSoNmFHUQSsBQuJHVcJfvOZQ+RiFczWrwHHz"
    "uYJtzoVq/fatighNK1YOoczUBCZTq5R3qJjsEd2SFEJkM2jMtMRv8ov+pkhmVDe2iKocH0"
    "ReBP40mkxfE8zTDYLee8zzCYTFmbDWMEMlV0hq4z1jr/8+qzbdhL4uzsI/alpbd/gMqjZR"
    "RMRrm2EIDcaj1w/3v6JHN430mTrGV0XqdqB7lsMw6By8t7ZAFY13z+pVCEwohRUzQClix7"
    "KAxuEZCAAD1f6hzhm4q2RyGv0usxuB5bIv0QfgYLtfNBoUL2X2Fp5+QXRzxcqa7px5Z/qu"
    "fQCKqkuu3giH32YlnP8Y4q7Akembi+RFa/qlPIm7SE8WTGvZnIFuvNX4ZULyiojbYyKZAZ"
    "f/XNKRA4fp1nUEIPgT/fqFNR/21BmuKGPku/4gsKHCp3EsBqt5nWOurIGLDXUsdHWboJ7c"
    "d6+cbV2y1sI8nAgu2S+77RcpHlT8J0aKtC8Rx4lErWDkMwgNnUSirGCGsCjjosirEKLVyD"
    "8L1IKC/Wb8f+MyNMbebmiedjEZpQZHVW14vf4W9Xl42H/Ydf4q9RzXjDLR0pq9amjhxv/H"
    "m6CNiD87cycMRuCDNGztW3fzPFwuH7pCSDqzoHmhpuvL9G1MY65u2RlMpBz2do+Z67QinY"
    "XPvsKSqOF0fR4Hsy3myvZZX23yGHDTEArhdYzAA98ZWtfbNfNx7/fmFgC9CCF6aPHNu1Qt"
    "stFBevQh7WjqfMikEdqZRZQZkVlFlBmRWUWUGZFZRZQZkV+47RpswKyqyo3NaDzazgfzXU"
    "rRpvPGiVuW1i0XG7a9njbWhO/Nu5hnie1mQ5DLiom7KVxh3CwCtoTa/Kq6Ys48Jz3dlj7w"
    "n0e9vSxxTN/dIqwWKnUvvecSvTwxovWQVKs7HgJSaupBPeIJGlxxuTVDQTuL6xsaqzXgwk"
    "WKem8tTDqOKuTHEwsBLdBdfZe5AT9jQO+IV2R9XaOf+6YJRZumHegnpl9gFceEDaj2wMGo"
    "EFXVZEFfm+oMkNVoZ8AX5QiYMLQ0Hh1WiNADFuljHidnq57AUyk3GuP9KW5RqaYQdp7Idf"
    "RuDMynygIjYyV+GusmgpjEZplMRB9edNvwZT/XnzZfRS689jOsl93Faj9ZRhu/R0689nKI"
    "YBZbP5wvVXjHEmI4DNwgXw0oGJcD/Ujkv+C5tYh+VZisEs7IyVnGvrN/efVSs//WN8K1m4"
    "L6wYfSc1s41i9KhIeuD5pdzeh6101uflZvRyC+7zjdkD92/Vc4xa7ttUPmslkVXXG9Smh9"
    "+J7MmmtdYzwawX4oGGCas/OeRBic0r+2dYZ2B1/y3xjaf3b8o4A9uDpNwSIQ2uwNexGJsv"
    "Stbz4CXgQn089gZsxejtcBywCfB3Q+7e4qNu+JPMXZKCyRJR75WRXLkKlb4pI/FRF/xJpj"
    "MSzi3d6NfddqbIHTPzBYucyA+OmpMrMgNHLdMs4K1yNC0yLlIKnuboNSrONuMp44IyLoYc"
    "UE8ZF5RxQRkXlHFBGReUcbHvuGHKuKCMC8q4GHjGRXpj0vPYFsmG4tpK5r1bT23mFqzlry"
    "3RDYTPhngHC0UeNnSXFGpLHAK713umSiuwhX8qD/Rs6pbNPcwgpnfVJevdsUXlalT92Aqn"
    "1DqoMHFdtcUJU4JWICEfrpy1WGHafZaF0VoghjrEBB8SfDhkdIjgQ4IPCT4k+JDgQ4IPCT"
    "4k+NBs3UvwofHwYeC7FYGoFzPs8VMtH0Wxu/ybo+u73y5vulxi5OXwFYrB7Vix5X0bzVnc"
    "dxnFWRZDhqo5FUfMXhPXzdIMBGyUkyZE10iIkRDdg0B0E0huYzjXxED2TiqkBZCb1aamor"
    "g8Pr4ZwlUh9O3wW9Wsrw14y5veyRa+6SM+gskjW6jxiwzWbqjtiN79KQTnEpw7ZLSO4FyC"
    "cwnOJTiX4FyCcwnOJTjXbN1LcK7xcK66HZXl85lNnLntVgspS2Z88zI12Y/WHEUAMvKwBC"
    "s/LeMFHoPRLGAM5Mbf2Fq49kT3GNxxwWG87Y4XgTOpwOIbSkPnyUyvCs0nyovc4rw/8f0i"
    "b/dwhroOmCxiCGhe7NPNu7oZLbaDrxOdr3qvpm5CmWiC73d0osgdqsXkPM1AGCwnTb4Rg9"
    "fydnwjUvI9sPx7+iSD2N1pZa9ldX6Tm+Ub4SVwqjwiqjZOgx8kGbLe+YHVymE0d1w0NRKt"
    "H0cODHJgDBmfJgcGOTDIgUEODHJgkAODHBjkwDBb95IDw3gHhhfP76sKUze0EE0ozIdT8R"
    "aI7UP5lJVq7dhEpYUCPWlqoFLqIson1bmPaJHaZGEoiiG25wBDymNuhXwaUjYyRDvM2vh8"
    "dXN5cdflrs/r9Vpy1kPL2uCbvIsZkiccYKM2NDXkS4AJ4i+7OPIO2wAB6UdxVeujhs2b0u"
    "xy796c/dJt6/LZ5sr+g4QfnGAOUh9Z4cxZLPj/YY0UNKy8R2z5OEFc3XWT9gC4ioa28SM/"
    "sisUc4P/PqEw3XUfxnPVKpiX9pc3jNiLHFf2TZVSbo3ykMf+pXV2TlZIB/i8QDrMO7ruFj"
    "nwsxCPgk5tbXOEw1wK8h1oIXwU1dI6IndF0mEuhuQtaDmgTIUp2Gk5FEgHuhzUW9ByQFt4"
    "jhE9INIa87rebitTmuyM+Q3vy2Cw8claduCgH205c1yGSbHiXSzgW5ha4dYPf13Jd7xDqr"
    "9+TJF/DwHcqd/ee5az/H5uYfn9XGv5/UydmYcGK1JnZvNlhMUIgi71YIJeCsLs0nslJ23F"
    "3pT3TXUmMwkz8GSO6ac0vAC1YbeecRt6ql5qo2zRo/Dl1eo5qH6J/catv7Aezl12wDZaOO"
    "8xW+CgNsP2Ki4F/ZVcCtrVXDq4U7pVjaZggyJNmaum94xuuA0bm16Jp5glK5F/wLePkNDD"
    "xk0Pcou9j4bPOEUTWz1r+CJb8Spgzw4GvPbBrxv5rEPn2QTDijfj123MtfgFPMnwvWnf+3"
    "H+cFOq89WmVsd22xAnO7gu9apFGToc1rkAHRJvUnquFT3lbFHO1pBTcihni3K2KGeLcrYo"
    "Z4tytihni3K2zNa9lLNlfM4WFZ2jonOmRq4Xi86p0BhUsTasaTYd8T10D3vLshcL15ngJF"
    "UlOlDSLLK4ac1jdznGZLRUp044wZDvsky/s2DCas/TDJnpMlVzHaEBhKLF16oXbUaq+PUA"
    "ZSqC+LV2aUpiujTFTD8mGtb6Mz4+nn6QO/DP+OTkzUlG5C4LMS4OjsgJevz4IXjPHlApS8"
    "tJunGmr61vaZJKklVEuSrGnKkqHdqkupJ81Y1DPw6qjsWmPL0ipcm3SLiFcCNGnXMTf85C"
    "6yHw57nMrs02Te95eYWQxcifPI3BKmXBc1XCeiM2UybenQV6vIH5aakp8+s8KDyUWaGSLn"
    "+3PQEwU4aTgHt5xztBJf1ARBO1OZQEJuPw+z0ibEF7jHU/p5BwyGlF3WUoBhLg2MFfveGd"
    "WZwWQewyzcq6BbJhQBvilMFpK3QjYpgRzqbpIURVjY2p/bo5c+e+NmZXpBrKypaz3uPCbq"
    "oorarZbhodqp5j0NLuI8hoVIz0zJxdVDl6n5Wjqw/LXjgND7uRzzJJkfR9RLaQQ8GYaLfi"
    "hb7rZ82nzzJJEj2r9DYbInf0bRDDbIchizaMlDzDZ5glE4FC8FC9+1Uaao43q3s/fpxtK1"
    "wyl4ksrnDjHmKdZYx4y2jn/fBZBaSKS2qvnAxYFAfeOGDwPuGmq/WGP+xGPMuw8zPDTrk0"
    "H31/an4QbxJWXhfIm407XxfMG2THtgjoxXgix49DSwZQZYNzR9YTW8C+xyiKFJ3kHp85A/"
    "mVsZReHkghvxTyO+SITgr5pZBfCvmlkF8K+aWQXwr5pZBfs3UvhfwaH/KbvdNpnI9ZMuND"
    "fuVhnvRrGIlgizd7OujkfVRfb+YJh1ZXHi7q/AXmaG8ETFSWEHtECoh0Jt9Zdli1HestoJ"
    "TCeOOHz5RbMzyeVy2Hjo1T2nVOaWqdUrJpdl36fZdqUBSk5PCl9p6jwNkXEzirTpl7vRJt"
    "JbJhGG5svnD9FWO8Hph8B+3OFT0Vx6MAPQqkGXogTaoGeuDxpdych6sy1rK/pFY3CCnoq7"
    "aX8hkaWOOr001ij37ZxiJLRT639c92q7rU6F1trLe0npLcruR2HbJXjdyu5HYltyu5Xcnt"
    "Sm5XcruS29Vs3UtuV+Pdri+p0pLRLob91U7abfpXtniS0QLZV9mjXYqjsu6R0VLZfeGiXc"
    "pDTFVldiCuZbQwyC26B7doAWLVd9MVSAfir+stNIdqOuyvpsM6d+i4Pgqwm1/U0G4m/XiH"
    "RpUe0sL2ppoD+6w5UO8N3aZn77u9wmi2owp/nvpq1OTFW2QGtUmvFMOls00mNVemTdYOJL"
    "8c+eWG7HYhvxz55cgvR3458suRX478cuSXM1v3kl/OeL/ci8C5F3brewwB3FsRhLyDGwZx"
    "6yekDjIRVZ5KGrvgsI+lOQP5VZxITT0SUprd7bWju5uzb7e/XN7oXgZ/85cdhN5/24OCND"
    "NU1sX1ly+wOqw/jy7+PCpsS1WuUAtxy9EMxB1SB2Hu0B0ip9ADJn+VPmnoLF6LyedXm1mY"
    "vLNgbk2STfLdqBGVz45qAcuHtstCdH5MWBh+TPJgwAAOsbQlLBo0cGH5VNXi7EJPID6B+E"
    "PGaAnEJxCfQHwC8QnEJxCfQHwC8c3WvQTiGw/i878a6laNNx42VldRrGQIc1Z6tZP6PG2j"
    "PU/rledpSXfi3/GD705ZFZjozxe2B+9SL4IMrcmSUBQb6UHUQFkVqPj6w9ezf/8xpwa/XH"
    "/7VQ3PyOHiy/V5SeHBsEYk0Qaz/Llia5z7vsvsGtGkRAWp3APVtsSikAC9kwzhD8tjS8tf"
    "LPwgwlwnByzJub2ywCDE7rc9nGHn19dfcrI7vyoK5/ev55dgevyYP3bK5mHI7GAyG0egmb"
    "R3TIGWdsxWdozk8mNgzysqJ7UTUUJMMupNRiUIv039K4GZVqg/jQJYt/gMc8SWMwuSTk/3"
    "zPXRIot8kwth8f59X5ywOmA++XLUCM4HopFX2DpqHseiccopQ34LteGiA39Cf552HAtH1r"
    "PtOqI9t41Jmo5f2ZNo4+cRfE/w/ZDRWYLvCb4n+J7ge4LvCb4n+J7ge7N1L8H3BN/vtwoT"
    "Xhj7APC3okAJwzcR7XpRuRFqsqiCnCiUwIoJ+RGRU9U5oilMXlGYbgIqlMrCCaMRvpw5YL"
    "Kjlb5YuA4LhT3xEb8C6zxY8YF7C6QvYPSOVxWx/dmuSdhKxjeZeWbJ58EJ4DI0tfFOVSsb"
    "z8eo4ADHRT2c2GjAVRlehfKJkVPRL6uW98n4ofMemI0YO+yWshQYXJN2KIMX4dUFloPlCj"
    "fUOOyBr+TDfUEWE/lwhyCjRyxRpXUrz9MM5FKuDC05+SZbS6g8z4/gyjh3+O3dh2u7pNxn"
    "lpycQllU2llyt+mTSEhr8+zyK36DTmBB7G4aCMEd9DfwHHP0XwFkMT72gXOvLvZBsXZd7E"
    "Ogxmn2+lJc+sgxP/Fv+RUvsGjxOIUJCPXRh/se75htW3PHc+bxvL62+/Z+heIkKE5iyG5w"
    "ipOgOAmKk6A4CYqToDiJfbv5KE6C4iQoTmLgcRLq1qSjcrM0putbdUVUc1aQi3BAqk8NSX"
    "5U0+kaPFFBb7B8Bow0zx1v3LH7XpF0d+blcYftUwRRuCVShDGNLgO6v958O9Vy2dZ8SZxF"
    "qv/A5uQ5Rnyg0fI6+NCkXACfSZVbB9U0sYsyUzPFGAxuqHFRDKd/YpqnqNnVrEA2kEqeXZ"
    "0wG1rEe20ct3vLOG8QJx4V0cVS0z7eip84n527oas4lxF8AGu9RaezwuY3tKfcQSz8Qfed"
    "k6KqdCUnUmxyJKeDWniRH31/Kvy2IQuecfHzE3nJ4N+uW+URbkFB3l3y7g7ZeUfeXfLukn"
    "eXvLvk3SXvLnl3ybtrtu4l767x3t3wKdbRtnK48RA6MHvy9NMTYwtgoXR5GFXFFhjZ1Yeb"
    "JzVZFAP23x5wdQjl7sMpm2NNUEkI07fEE3CiQjQNdQkUxQ6b9/16ff1Z9+5cgRwOrXnfSw"
    "vSMuQUp3Csgeiu7ItobJECmcGyASWW+UA5qeS26bRbTo5bHfM4rHbHiC/zouCeRv1wqzzZ"
    "MMKt7tkD3vlsb5VElhgdPsJD2iZ+lR99XSCcojJZMNdxYOE8kzC4EZb54KnUE9udxC7M0J"
    "rbwaPjmR2xuJcIuJ1mxqe1udKEXgWIoghNiIbjGMMY+DizqwzjRv9CidbkfYMiScJ7HU+A"
    "Kynoyf+pyhOgW/+pteupbx+CYCsYBWDFV5ljLWSSJTY7WHGBRbjkDhEyEI0ZQku9A/cbAM"
    "sfnGDOpqLB777cO0s7CGAJrcZz34tmFVUhGmVTQW36jlFTlk0YcOOIye9JAHN8MvMwHGv8"
    "GDtTLXirktjkYwQdUEHMXeuiW0bmDYwyh19QWTVxrEfuygrhukvl1Qh9pPJqg5dRKS67TW"
    "EoOwxZtGFlqDN8hjliy8KUm5aEyq77tMfgaowljzbk2nX6uC/wtBfAPzR6e+EcPuhl8Cwt"
    "+bXD6m2HGd9fTJuY+9wk3ZSt8jnEVvztgC1sJxjjfXhDxt7wJ32HBx3+Jp9g5Ohm7LqN+W"
    "lyAU8yciUmnSrh8mHf+7HhtRr5nG+cZ9s9qs+xEd+PWiTajINkaIt0G1z4uEknYEmzCKOm"
    "5GPCjzw4DWPU4iDkKKyvKi/KwZFfLtLf0yMpYYcSdoacj0EJO5SwQwk7lLBDCTuUsLPvEF"
    "tK2KGEHUrYGXjCTno/GnepQ1NLPpCSP+n8X4XdUJEN+b/X4j+74jRGyu2KuY2FfXZfZsZ4"
    "FvdTQqZZpfTA8Yvkoebxvh9FslYQtbrWtLI+0plQDTqmnoZGxDEzrAXamBTaQ0PZBlsM/o"
    "T+PG2KFGIJPv6JwgxH1rPtOiKmzZZBVVWoY5+PJvSR0Mchg0uEPhL6SOgjoY+EPhL6SOgj"
    "oY9m615CH41HHw+5LIq4wVJhFAp710xNiBwWVIimoTCKojDd/EhaVOOEm/pTw1ci3BMH7q"
    "14ysuuiUKNq4yRz4CV2aB6vHTcOfk2LyzT+Gg4rV5Cx6uqoPLZrqnSkYxvukAZJqcHJwDB"
    "TG2EK7r2FGtgNF6Dqq4vhZookeNq8DkZvyGfd3iQVLPZ8y3X9x5hLxTOeviCeVML32NHMq"
    "DsXNNPDcrONV9G1LZqD22r8pvkcQ5mhZYA8jTDEEBya5STb7o4iuQsrBzkOnMnEtW4bEW5"
    "z+AjOYWyqLRDYW7TJ5GQ1kbN5Fc8NSOjZmRVUUsiU/eoImRJfjNqilcK0jEtgpXEaJmeKL"
    "fNq9DiRSyqIpDWjqewIgorGnLUCIUVUVgRhRVRWBGFFVFY0b7d4xRWRGFFFFY08LAi2KZR"
    "XAUcN8RQpDQ7bC/z/cvZt2+X2h1mREsynO8nZRbhaQkfBVgXZ8SzkVxRIwdLNiNM4br4Ly"
    "4dfp8cWksaxxurEshlwTZWty1Q7rDEbfJJ9xq3PhhtQrpRpgj0J8vHQUsnZAKwUejbwl71"
    "4MnssRLuIvAnLAxBm0ZV5cHqTaASoclG0DecpHL/P8DDuT5Uxs7SD56sKSjDjsEzreyc06"
    "ZK0adVjVOwhFkwfmCajVNyZKZXTRetHiSsiXIwOghjL404dpolm+nE4USwQ+YYN9PN/O+9"
    "/QYcnl0M/zzhQA1/8Q5k338UadYd74BF0mEuhuQtaDmgTIXx3Gk5FEgHuhzUW9By+ChLzW"
    "td/bMUA6jVgsc0nzIiqeKq+EmVUxW+4ZC9CpMbx27v9aJA8BjnoBf2UiYciChwxnsNW8lw"
    "rsxv/dgVrRLPZjN6fehJedW1iD+xVSOKDVltYkOLrSmWtbLIamHtyJMsCvWMEOKGhc6vxF"
    "PMOe/vElgwW+P8wQ9G0gEg47V4RRtPdH7rtZPBAdfa14Jba7m1/eAnzrraACjF2HVBULxt"
    "Ah/YIhIqhMGy8SDvnOp43KmAzxlZkf0ERuhD4M9FO8Kq0Cj9B1CsFMVKDTkUhmKlKFaKYq"
    "UoVopipShWimKlKFbKbN1LsVLGx0r9M4Zt6lQF1XxmE2duu9VCypIZX6BBTdZo5z8PVShL"
    "oSEUI6EwXgAiDAMLYWCrWKPFIEIStOSQkhgvCDHVj8mOsP6Mj4+nH4SAjJbLwcfGCNjqVZ"
    "gEyZgQFfMi2lN07oi64dErEVMd3uZIBsLaLgB4v07MND93Q59amgw8cP6u9ZflFpqhWfPG"
    "64dhZ8RHceDdMOBsWOMXyg4YNbuGcOg4yIxtlSfPhwt3MT7AevT9aTiyeFuNiWs7c3Hdgm"
    "vUykJHEEiUTSLnuWzJ9PA48hyR52jIjgHyHJHniDxH5DkizxF5jshzRJ4js3UveY6M9xw9"
    "ATPKsmnKsVcUO8ywv7m8+/3mm65JdKauiOndcGj58i/JryelheoU9tAcDZIl7qaZUKjWPQ"
    "Ptq8ZYq4oyeyZ5OtAwq7I66w2ZlMJ4G4bPlBslohQFyqRrWny7rPimpPiKJOBhFA65ufzX"
    "3+HU3aR0iMq72EAGe1RvAYPrb8Xx0+CmTUlMr1ogvLSWmHBiJPJWACiy1sLak/rCWXOm6U"
    "tHkZkuIX7GcIttYntwviSy+ihOHjTlZa7QVGm7kAnE+bX1LSdOATYHbMKc59bIy35kCy8Y"
    "T6JKTKRBtDkqkyX7hxKdSB3xH4SG5OlOIwRC0ktaKl00JwoSFXIejlgPPraCS9Cw0Aq1Mv"
    "RBkALlwFCQdH8smf4GOWzUQ50iXdZEjnKAa0K8AdevC7sP5+EBrAeut8au4+mVOyiRDSRS"
    "iM/bwnmry4kwmLaNajWEDqWsLLNfO7TlGh/2RT7r0Pi+NtiltCqNine5tV0W3rAJzPKoIt"
    "ol+/WoKdYlxIHjIB3ZJg8aaMRtAtYlSA3vDJi2jKn2vIQERk2XjRY9SopfofiVIYcnUPwK"
    "xa9Q/ArFr1D8CsWvUPwKxa+YrXspfsX4+JXQB+qq47G+6XlKMaC257wTt7jW43VxR022X0"
    "IebQe2koNnOwhWCnYY5+aZ28GTVuuLDInJNt2ZB5PDpjJLYP0MT374RyeWn7Sy0U4abLST"
    "so2WWRJ64HmJbijoeTpxcRijPbb020aL9HSoIvy5gGuWpulTphuG9cPmC9dfMbiAznxrLu"
    "ygvs7ZDbwW6VLow22Rf9rBLfn1nouSSmiREZ1Z0T3I4FKus8Nc/etLaZfUg3nOozs7eGSV"
    "qdLZr0frnUdROrKl8wgjlpCGNwn3UrHw8PWI2XNRuRkr8Dh+GRzt/hRyKpFTacg+A3IqkV"
    "OJnErkVCKnEjmVyKlETiWzdS85lcx3KjleVRXXepeSU33tN9mh9OAEcLpl3Eo118rtOJZ4"
    "lo0Gh5Pxg+Sw/QDH8e6ZfNjeOwlziBmT426fosh2hI4Sx6oJjjsFf2kdtgWiYRy2WRQ3TH"
    "YH7/omTLGPsgWcQAFfbT8hIysH/EktGWQIhsF/Dq2u5X0KyO5AAA2+JZbxRBy8U2ML22Gt"
    "r6OgQ1q4mnAaPYjjTj7GHFFse2eslUVGl5jlcGKPc+ZVO5vkV6NGR1NmUAsfE/7E1HoM/H"
    "iBB7Xq0RqOrDCezBANs637GO4yLAxlHhk6iua242KAiOuE5SO9x8eSF4q8UEN2MpAXirxQ"
    "5IUiLxR5ocgLRV4o8kKZrXvJC2W8F4r/1VC3arzxcLG8t4KyxSkrtdqxgGir+qEN5UOLqh"
    "P/jh98d8qq6iL784XtwavUSyBDa7IgFMVGahAVUFYDKr7+8PXs33/MacEv199+VcMzcrj4"
    "cn1e0ncwrLFq6CBKVoPGvru60L0q/OYv4aAKUxBFtjACO2rueO0LEPZe4LVoXqSz1lBQBT"
    "KT7UFeRFIgk2DgGVTbmNnBZDaOgMfa2qlAS9ppK9pJcvkxsOdVNahbiSghJhn1JqOSM6we"
    "8y+0cx4jRF0hy3NJ/Ms/bphr12i1pB8iPOiLExpUJ1c47sU5o0wyxB2WM2cy48DEYuE6rO"
    "Cnwaq5rjN3uBHtg/UsKTd02eS20CLw5z5Oc2Omy+cQ06uZvgPn1lc2v+fOnDoXlxwwauHo"
    "Gs/TsS38XQmfHQ9ZFsFqmdRyrs148lCRh2rIDgjyUJGHijxU5KEiDxV5qMhDRR4qs3Uvea"
    "iM91CpG5OWiApEA6nLpGa92zw0ee/VqsGUoxkIdzvhGf1GxGeCaTeMwM7E7g6dxetL+uRW"
    "W4sod7WPeuDzReZRBjG6m6ZYy+mC2jQskD14RnwbrgPuUSXUl/l+1Iz08ZFgfKqhLYA+NP"
    "QEPsptXdjyvvuMseUTfr/BQkhwV3HARo5Wr62rB9gLcEWzXQ62rgSiikNHwqie+QFcZCTi"
    "Clfr2KswnHf4swQ7Euw4ZFSJYEeCHQl2JNiRYEeCHQl2JNjRbN1LsKPxsKO6VJXl0xQEnK"
    "UyOa6Oyya5N3bSnD0E/BakkKFqjH7kHNUSi6Iw/RDEifH8djBeVHQW3udX/BtTArNjNp75"
    "cVARONdoOubojK/8xGcqWqRGvH488xB24YALisfi1cJk7Ny0fWZJD8ahRpTpdgG5MBQMq8"
    "DiQnVLaILh0kFtqpeL4SMZxghmFBh9wrK3rdB59H7CkDqwDWdYDWIywUoQ+M+APYB+mYFR"
    "/8S88LUl5yayHjDoURqcyt4vNybZ+Y/3DMbh6WYkHMd/Cf/zrhMSJ4WyfzQuZHDfjMYg+1"
    "nVuWTXKMQCmdH2wu1vZz+dnL5XxddEMbYov747nU/v37U4n96/qz2f8KuCw5iw0cy1LMrW"
    "qUJNxfCKTbcwIA78qNtCyRMe0ELJbWd+Y+ewKfubgNMsHrdw4Af0l02ecF/LZgN8R74AmL"
    "4uE/Ap3uPFmgG1cs8ecB3SGsHGfM+whbqolhzhMCFA+Q4S/QOL2WVyrTzbbh+m2kEsELuy"
    "3Ve9tZhSmIxi/DFbFZZBtwq9Jy2swrcn9TV6Twwr0ttCVZduSh2Ri1yrtR4tvqEVgh0Yy3"
    "uq9ronLAje+co7iyKYZHWt0dyAUSMuBEPHjgdHYDq4TSYmBjOxAG+oDzYcOVOFy4QjLAaK"
    "5i02yxUI3hPoZc8CfQ1rOHxtnU1EKBTHbOSnTIA03DsxRT8x3tMrnMA7/mnChtbuyDN0DT"
    "OOxc2SavGCzSIMTrIZZXPvR7P9YkcIJVaVATp3Hq/qrMQM0baA9D5UY3Kv5Ly35KxHCHqG"
    "DLg7DS3e1cR68y8fjmEriF3C8PM3p9bc8eKI4RU0ah3ouqfeC9UtMGrFNxlM/wsvxmR4pd"
    "hivPwJiYFUPRGKgUpNaOoQBbsI/Eeu2V6ePySy+cuUzz7+RfOZlwxp4wnBwTL011kwLHdd"
    "6bOoGUahvhTqO1iUkkJ9KdSXQn0p1JdCfSnUl0J9KdTXeN1Lob7Gh/oebg1svAEWKmCj0s"
    "Xqv7U3xza6lCpiv4x6prmAeD90qosxN1qRWTKj4a4r3BRyssoyUZtkJAKB3+zJLBxCMfJu"
    "tgQCUNiWz18s/CCCH4xWQkFhtADGXI+sJYgDTD+0zoeWqCA5MV4E/r1977iV6STNMfPVT9"
    "jdRjrucOwsBQysJszx/gXIecLQAYOAZF7g3GBg6EHDe9rerl7iZjie2ivdzIYSbSf57MhU"
    "w/L/c9tbYdPwsCiKcObH7hQNB7kP9yQNKkFvujlAJejNl5EyX7TungWigRT3UrMWhwnYD/"
    "fM9fGWGfn7jHxS0yqzXzvy6XvmUYfI+LXxT4WFqR3/lEolPfEctmH5/+v08DRMMCpFh4MA"
    "n5Q/BGHyuc8rSIm0xmT6Rtf5x3e44G9wVOdgl1+P1rrZx5N0ZAtvO3CLVRit/EKIiJVws2"
    "OhLc/H60yVK77TM8hPT376IbthyU9Pfnry05Ofnvz05KcnPz356c3WveSnN95Pr715B5to"
    "jfdFMon4oSjyRMbhorJu/mc2cea2W4cyF2hNd8sgcKb0sjpzBTIgsTWXPUTZ9Bmjs2LseX"
    "VazFfQH6uaDTvfKDNmh0pUGaiWmLIF8uFCmvsaDRD2lK3EgcFJhSu63nLN0pjsrMkgn5NV"
    "kvvHRdQtD71NGnp9FnrRDL1faZkXyfBhGBa5LGh+hIHOkgYn3gpsONvmiH7u1GpAkHUsgF"
    "8d3pfIhiEDcV7IoyKpwJHeBTy23Cn3M3C3FvvLdANxRJYCW3qy5TR4DuaU/novEA2E28ly"
    "5+FDO+Bzg6/Xz7sCN3T3mutY7GOFr3X2lvd/i75Pqc7uQQBJ1u4BK/e1Yiidgi2koDTJDm"
    "UwHJWzluMFPdyC3/d9qBuNujrDtyjXCuF+jdLZU4GBmCvFCzusjoLIfD1qjIIQA8cTNbJF"
    "FASIOox4BeSA8f/HmOyJD/JBNsqy2HVN6brQU/QDRT8M2blN0Q8U/UDRDxT9QNEPFP1A0Q"
    "8U/WC27qXoB+OjH0QpPh2Fm1KY77KDwxELFfAZK83aSYGetNGfJ/Xq86RcmoBPqnNxgiK1"
    "ybIYcK5bGN//FxhNOvsjQ2KyUATqKObKgz9QA3Uu3XHSysA4aTAwTsoGhpxd1z1SJjdZHg"
    "PeJJyfZelsq3Nit5v2v/4OBs7V9bcuWBjOTzVQHF61iPR1NLRYgczka9WZlfkgaSXWVVSn"
    "x61UGQ5rKERUVmZD6vx69O365uvZly5bZajdX+G6GsVVJQcahJPS7FI0l390kYuYay5h1w"
    "6xnwBIB7GGcMkC/r/AN9/lmbzoSnH9UCX1DlH5Ya2fLghFjm6Akd4IQoh3+GTB5RyhCWwL"
    "+ug8t+6neODIRMw64FYJ0fAwK9FOOEWqPN8KWfAMus1y2TNzLXuxcJ3W4O9hrw7/mQWdVk"
    "iecHirBPUGdssQ/WHk29CS+IiLIAijMfzEAt66w8qopB/mAuGvIk0GcjJyYmE0devMmKMc"
    "5opQL0FrAYjRZu4UspKlG+Y6EK9AqwCvgHbkhA/2pENt2yKp6UlrKsDuVWhlp66q21o/uP"
    "7yRww2OLV+mDmPsx+p+iMByVT9caAygglGsMG1XPp5moF49MWceYy4gFJ4kDh6yRTEnOi9"
    "nXrs1c/qSSBPNJA8rNrQ723yd2Z7U1eTvXmaYSzwXBaEeIGQL/EqiFgXAe4pzTOYagoiSz"
    "EMMfAZJ6UYnNCy7/3YCEWzCPxprKnp8zTDkICcc0kG+8z6VCIvc147B+si86jB6/a1OVaF"
    "g65Fops86PvgdPokc1b39uyY9bLImX0tRCF3Yg+i+J4+yRxR9KNo1le0zungFmznR1APTL"
    "9WzzGH5Vs8Xdcnm2dskRZSkDZkD3IYQNbtluzNtTLJG+obFHsP2MJ2gg3LvN/wh5h2MG/O"
    "9a1Wbb+zH48q8pTx41FTfnIkB7RISwa2M5EKrpRDWTc0DKMkY0oyHnIOKSUZU5IxJRlTkj"
    "ElGVOSMSUZU5Kx2bqXkozNTzI+1Fbo/AaYalPn0fORnfwOzXWrPcH2tN30KbVDf3nRFRSj"
    "NBAJUYySYTIqOVP3U03xjtnzoyp4Ej8fNeKTakQLgPIx8OMFnugKVA9fW2cWPsGa2ytrZj"
    "/z3H78oBK51KYnSJMgzSEjVgRpEqRJkCZBmgRpEqRJkCZBmmbrXoI0CdLcF6SJdz6smQjz"
    "JdSS8Bb11EZM7D4OHY+F4RjrB+rsihKh6WaImjCvlJjElS794ClEY8OQHZNja9etU/cQg0"
    "U04C1EwP9AJETAv8EyWtgB3Mr1MtayJMMwmsWUuaW2zxw1MY0yp7XzFZRv5AA4vD45J7vc"
    "Nsg/SBw3Zf7rZCCYmSrCHVHcuIKr3soCllmOZt3Cck5CvjqLy8JxZAePLNqQg7f4qDv+JA"
    "OZuJz5Ifwvn57IgBKgy0eVDuUlLsCN85/yWZUzx53CUt+MuYesGbaaJPMHu5/5/tNRhSda"
    "fTVqckYvM4Na+KOBK5HHKwAxb7rwsfce374cJA/5Bg452/wqb7QmNfmiyRc9ZFcj+aLJF0"
    "2+aPJFky+afNHkiyZftNm6l3zR5Ively9aXQc38UdvRW2SS9p0T0AcuDpbQg43WRh8R/x+"
    "86WEjSBfUFP5H61ZFC3CEbch/TjCW+YUhjnw6127+rVs69fY16+0fXBO0Uo+TcdOLNAZLy"
    "4+YQeMe4HDFgCtEfx3YfOpovU/8edz2yxByUuownU0RFWmNNmqP/PkxQkxcY41+p67ktag"
    "qk+V1gwDUYr36k+C79pJ8F2TBN9VSDAEO6amCH1DC9MskfGbbGGvXN+efgQL7dfAXsz+9Y"
    "uVvAAIzfrrmz9lf6VaEU02+MsCMOTsSfu78m7kBZOYROOaknznvu8yuy7GoEBaENw90G5L"
    "csknejcxhO8tG65dRaQf29Hia3yyfByzdGDH8R2JspODMXsNYRKwvpFwc4v7/Pr6S85SOb"
    "8qmiK/fz2/BGPxx/z9qoyDYAeE5wqbvFF+KdEOJadcEB0EVxBaVlbcbbu0QXnGcAK6ytnI"
    "X9CyH21db+6WxTV1QuThdIxQnGaf1DKpyQfdHzOxh7D3G4hQzR4E1LVZaqvYxcZWqSWjAz"
    "SCXkv6lML4w0pMldfAlD4g4L0ACoWNiBUjBN4762hKbOXGGzKYrl4f9ITCaKF8Y7gRQBRT"
    "/GFzdgGi+o4fh2N9zleQmqyTBiKBMT/KNGHy2mcMBzH/nZ/gS8TNpaUtznx4tm9huV5QYd"
    "xpFfES1+J9LfG+LxZBN6QahYz1OYsiNl9ER/XRQGrEqEVQ0NjODF4bHHQNt2ZJgM5KeKiD"
    "2x0Dz9B+LMcDtSHoOQQIMfWDDQKSvNx/IJCU5KrSk1QvggLZQFoXqVnviu2Zu6euK/fQwm"
    "fgVQOKrVJwkh3FFcDtVd1iSAlMbzv5293dd0tMV7VyUO2VR4jc4sHAuCvf91pblX3HwwSB"
    "X3GTvZjZNTFLCYHJBjuCCLDPHmzHLQROhDHcXtm09eYrXFzft7m3FjdY5tr6vhzeEtlVNn"
    "u9AFIKkyWA65+rufLK9wNLvEOyK/iaMudaNXdc14Hrge9VeZRqFVORbHchfR3k85u/tFzf"
    "e8Q9EYHJvEP1Y9bN4yIOQj84qr94yAGt7h2TdOzaawdK4MEOUocByOMRITXrnoGZgGgDj8"
    "jDa4WMMilfRbo+5KVcT/gv4X/edbqZZMJ79nw1Cdk/K5w1zmO9mSQIjFZC3Dfqh47wg4qz"
    "gIeWi6WMq1dPL/3Lycnbtx9Ojt++//n03YcPpz8fJwqq/FWTpjq/+hWVVe7MMFF7fZaXuA"
    "b9lQxppcGm2dFrdVj2HokCVBAIwiJZlWNdRSIcOeQy/kv+2k/O9C9rBlJWHdCEoTBhHE/B"
    "zMeyxtvNT1box/9IeCR0Gv/VMW6z/zxI1dkHsrOBoHepXPOCbSufPNVAUJ9dn2iZm2ayX7"
    "TOsRyZ8acZny3wNjnVZAIGWGXGnWTleEctHCChMNp5msQ4rswqGRb4S011k1IMRNXsMLc3"
    "DydWhDVdzHxnwuoBxR1nGxx9v/z2+erbr13OVD5dZS0rS8gQNEt6cnRQkyzJ7tT7cQfGe/"
    "H8HqwV4PyD4znhjE2V5yq0QsebsPT+ErCFa7cWSs+Qrsf+jvTT5TJUB+JoQWngWyW+WrgK"
    "TOMewjAPwOviYkbvtFPASJF0kHEiNq+ICLt55sNtQGxcpt1W+JAXh45pkhCYn0Z5xdONHj"
    "DjBYUuVgGYKT1JX8NSkaFKZT43hM2lJKb7fuRUMf3E5j64iT9fxBFPUpnAL/AQX+AEXpAY"
    "x3Kklu5hB/aTz1cI+aUaMYWjNQHhqFpMXn0q61B/rRQoh3OyZmsWyHXBYO8/wv9g3hq6fM"
    "MnZ7F4wSvEEL/BGQucyeyowl0gvxk1eQnsdMw630B9Znbf1dHqdlMlWFJxp5R7ZDPgfIup"
    "6/3cD+vR79raRfXgX33hIqPQv/Yszucqn562SVU+Pa3PVMbvCtAIbCoNDsvhB8jdrST/wC"
    "9GlaV+//ft9bcawywlKR60ziSy/q/lOqFB7oU+Kl0gM5ot4zVFLfAB5/t2gv/P/w+45IYe"
)
SCHEMA_STATE = (
    "eJzsvQ1zHDmOJvxXFB0XYTvOu2G72z0974w7Qi2V3bUjS15J7t65UERFSUrLNZaqaurDHt"
    "3e/vc3M5lkkiBAApnIsseeibttuUiAeECQSYIg+N/frf9+O9sU3/1/e//93XQ5m3wo7uu/"
    "rxa327v5uv57dl3+57uDX/dPH37/46O945PzveO3R0d7b07Hr/dP/7r3l9Ffv3u8993Vqp"
    "huiuvJdFNVPx/917mrWhVvl9ep4o/Faj1bzKuy8XFYVPxjU6zm09uJEeS3/dNalqdPnjyq"
    "iq+L2yJk7H4tGU5C6aui+fSugIyCBqsKk3eL2+viGpV1XZRYN5P30/V7n8+PP4Rs1leLZb"
    "H2azx7DqoUJez7zfvZ/AYHvpytijVAdjtdbybbdYR4XUxXV+8nm1JdhNR1+c1qereOK/xP"
    "1YOL+Xqzms7mG9PxVx8mjU1MvO45+HV08Je9hxe2yy6+2/tldP77aHS893Rv//hw79nTH/"
    "7ww0/f//jDH2p1e1xATzacbov5zeZ9ydArvvjuEeBqu9tjZzsS8ql+ZzEAHQn5eMUxu7K3"
    "ITfX3xGjuiTmUdlDrfm76bUZg9t/EMr672Z81exPR/vno723x+P/fDvaGx8fjv5r74IgLX"
    "vn5LgsbYrKf8aK/v3X0eloD/y8Nz4LzOd6tVhWjR+enrzJtlkRvJvd3lYENcBZWzGYJxBY"
    "ljdKgsLxix9XlAGqdn5oQKUAEY2m8AQTGw9PS4Li8Yv18PhcU3iaUcVDYoYagsGbQzVBmP"
    "ZS4nuDdvJxervlY4koUWDBpKAHDGk8hbL9cAhBQkJ8fnCVNCHGTScRuo9fabl8eD4Vgq2e"
    "/GyVVvxHj/fCAkXUoURMyNeLT/MuoCs6Juxmbt8NdCMXE7zQogEh8cUbGCDDov2FmxBjTI"
    "qi9Ktp4sSaj5C2M1m1zsShne//cjRqpW7qVsLPy3bPR69Gp/624vHe7Hov3niYhc+jP13M"
    "G7a/jU/P3+4fRezrtW7J/e3Z+PjV3rvN+vnD+qfHe+VSd1PMNy8ePHi8d11sprPbFw/mi3"
    "nxoCqqtz6z/1u8aDYYvnaIJkpZ0GIL0NfW+PhsdHpe4T1BVTG7frR3NjoaHZxX8F+enrz2"
    "+7lsCWdgwT5cLT7Nrh/v1f92nOaP9/wNAGDbtv4fJ+PQrIzuKqHqXt6sJiGNXScRHX46fl"
    "V16gVNWLax//K8rNPAAmb9y+hVKRFHZ7/tH70dnZWmVHz69/LffyKIsnqq6Fm6MsOq7KMX"
    "e6bNP+2Njg9jk+HoIBpOSN330/lNJ0UbQqfot28OK5KTl6FJAMWX6I73ygVcqIs//xzrJ9"
    "VFTtvRT4/30A54YCapciCWXRE1z+iKiqbqin+G3rcdw+j9VXG3+Nil9xtC1/uHJdSq9/nD"
    "7PP1YSOrgELaBU47YRf8T/OvYmVcIZ7/4yniInrwIPbmPEGcMqYe9MSUv9YNXt3Oym+S2+"
    "93cMFNK4mTvq3r2U2x3qTcVsCPN349Ojvff/0m6SryfRhAdQbZ4m5ZbGabxepf3sWcd/Fy"
    "evXhZrXYzgN5nj2x7qvtalVZyXrTTAFRjbuyWybvZsXt9RotrzpuU9zc44XT23JBW01M8+"
    "KWoB/C0dhaSE9fo8dIyd3ocezscfR4hP0LObWliLvwCcowsgjIM6jAZgvMCDL1itksfcuL"
    "fKRNGZ9ZZKkRy6AGxRj6X0kDYrlgcWq7W2tL9R2xVMvR2iKsS7v7kuB8xx9EFfj+Ou4+sd"
    "awzbU/DviOZZSKgqPrXiaazmATOJlRKgqbrquZaDqDjeVw7mJ6qoAIE/QnJIbjI6qu7vvw"
    "WhjQ/RG3Aj0gCFLaCYKqBfWD+B0euUIQ7CJvCCZG4xAJDC32iUSUArcISYt6RgJBsF0bqc"
    "uMf0SiPGqTjLXdZZ+cUAm2VUaqs30lJC3LXRL0Rj+PCaZ/7Nc+e+5M/+Cuky/cMFI+lLg6"
    "341C0qKeFMmw/NzdG3pVmEQdukbTtyJzpLSiLFeL6+3V5l9uh5zbYbsu8O3+sli9W6zupv"
    "Mr3N2wXM1MyS/j0urPWx/FVeBh+N5s4YZzLIT9TvXv6ehladrHB+WHMF49msViOZ6bEXI6"
    "OitN/OCc4bRo7EzPeWEZ6jsxLGcNZ4blZa0H8qp+Z+/oLTNgcZCnVyxnbY3VdU79i9c1Ty"
    "xa8L8EU9/ccd/LFeLW+D7FMeHVyPkzsmJOPsxNdEGshGZLtHdSzemt6EG8QMphghut1LeA"
    "cIn3e7bWoI4UVJLMdtapG/i8eZvbmDoHPZj0lDe9mDRi+JNGgH5qsFz01ZEzCb5kXNV0cl"
    "TF1FlVDOW4wkRhYu/myIqpc9gHc2xhojCxSx1dPl0O73COr1AKJtT6g8IJ3EvQpiHHX606"
    "kq35bRANtIKJtMCK5UtSizThx/UNrw06sI8k4YW+pclzw2F44ImAv9TaqzP4kEN26ndrt2"
    "EmfiBMyi1uaYTu8ZBsSDe5bWk37nLQWsJtDjXAcp/Hasu40Vu7SbnToY66utUj8SL3umfH"
    "STd7yKmbux3nkXG7ewJm/Hx4X/Dd8GylM7yukSw9va+U6jJeWEjWxU2P8xC6671eVHPbR/"
    "2VKlXy86b6NevO/2cyMKabH5B1cvfjPDJuf/m08KWZCXkswCHu0bWf7Zig3MBN+9x4LpcE"
    "s03g5H4OnO5l31Ge6Kr402q6XBL++C5hmN9tZ9cTi2pixJt8//Tps2lt9o3TrXKX1UVmcW"
    "hkLBeIgWMPi+IsPpZ0XZW1Lv7eHhI067Pqd+LopEQ1X0+vNs6XjqivLF6ko11791DiBGex"
    "LFZTK5+TANCbaYsXBhn4Vct1d63uSSlgdrvgatptQf2DmVps99bXvLxuL/uj6vPEut/jiu"
    "1yTLHtA46AdV1ExOZ3iVQNSUKuvH/JVsQk2vCkwHw/5VxnSrdz/vIGUNQfkZcn5SRrVzO+"
    "gOb70nwJTvfHZ6OH+7+cnJ4/3nuweV/s1dX2bhc3e7P1XjXBzK//bTG/vX/wiDFNR4LQ+D"
    "4US0LJCMeqcovK/4RaVN4y7O97P+89bPBVe/ntvFZJ82UyDEt85gRkaF0YyZPfpnZ2rMQi"
    "Zkhk87q3//a83P+UWns9ArOL4YNPSvPt3WWxMt+NZj71i42+sMLcpOMgILNOuJzx+sAenF"
    "bDt/6h+sOKaP5le7Dd/Dx9XHbKp2L18H3xj4flVH+9uLu8XVw+/OHRo73/9//2Hvzbg+o/"
    "oPDZMIU/Pnr06PHek/L/1We/ByfHL4/GpTUdnlSa+7Xcg/pm0pjaU4ZB/MMMoslq2mRY+Z"
    "oDEPAz//B0ZXqPStnoh2Ou1dFmoNeeB+4hL6Wz9pBpz9PhkJlVlYO6qkP6Y1mi02t4aptC"
    "zjqwJRm476lfQf+YNtF+9M2C1TthTOAK3a2lnfeJewf80TVOaGH880SKMIVN9RSRFiCPU3"
    "B2SBEmcOqeGNICMPqznTFEvdnGa/DsVLUnHec8PvMdkECrRxSJqi7VBlQzzWOhZxOSc2Yu"
    "MX9pw8HmkqSHpS6dXRd3y8XGRA31SA2Xv5dquHuZ0p5L760uPs3DNr5/Fla4LabrciiWe+"
    "BbdBkyna8/GQ52uZNZfMX52fLeGV+jRi2Tn/7wx2d/eB46aEyRMYP6gjb4gM+u/xGwsqL8"
    "dPnu3R9/yBhkktZaJuh6+/1u06gk9seZBvJLZ596sd1cLe46L6CXi/UMeml+AsbXNhF3cu"
    "VJYwWTogqDEaUH+2cH+4cjlnmYlic//fj83ZM/huZhiprNVQOQ48Gr6N7NyklhtVzNuvvy"
    "4GB9Ep28mi72GyKH5RD3zc32c7IuVrNi3RnlDF7BDgW/L6YrbGd1Mys3x1EB1eOeqJOqxc"
    "nzYvrHyx9Bf8/mTW9XjWZ6uhXgiRldy9myuJ3Nv/49KAyCh87eXAx85W/+WGCSDnLn3fZL"
    "zz2sY6O0fXX8ZAHiz5FNJiEaa++F0dqPky3T31XirWIbSqgmGSg/pi9Eo3R7GrSErWRdFc"
    "EGEqHBYehuG9Fmk5gEm0WEBseku0VEm01iYgWQSk1MEQjD1NwUywRh6uMwbJkiAssywuBq"
    "cMLYQGX14DXHf8CQNdgGDFSLMPoqCw8LEHWgQWlt70ahaBFiUQBaLEATdubZUxxsBqgEIW"
    "YEJRpY5omAxY0QussEkfHVRUX2xO12iechFYGdKkaV2aenBCUrJMzTf79AsFjn8W99onmS"
    "PYKHen2xZpA6XIaV+SFcBCUauMUddp+zM8OALBaJuCs0g6/a7dNTZM+UjsX6Vu5prz9sUz"
    "vUsji1Qe19yxv6NKJ4pVJNN4sVDJnyiwB7g3d9tZotoZvN3Ue9na29q7ftPfHtfFZdpDN+"
    "Xc718fVmUW5QS8WWE4gNqmh/XxXrYmWmiqgfP01Xq+l8cz+5KxdG79cebZXIrFwqVdeJJz"
    "fb2TV+y33XrgGV6+TKd8hd3Kax4Sjd2oct7hUIqTtfO7cMrA07hRjvWDl17z188Ork5LCc"
    "eh+Uk/lv44PRg0eQ2rfw6Di+KePAADYPWXnF6Yvall84Rhy29ucL/h11d0fRH1+Opfu1A8"
    "eewQzOguA4dsIFJZGAtInHMwBgaYsEPJE5wzEFZbEqn8XKQ2caLK9iUIlnPuTlfmhD9op/"
    "xSi0BXuNMn37H+3Id5ObxeJ6jY3KF3tmTBqusHttm4Ct7azJbG6aSHfoi1LpKPufX+zF1R"
    "E3Zfe0BYlcBYMlKOBlJfAqmglbhKeezBEc7QKll3PSbwX1F8mvytP34we8FM+9Cd/h+jt9"
    "533Ai+7c2+1Zy0J4ckxKD0HWtHjOVOQK/pD37vOX7cEqiCd+MxfH4rcHizpyG37JEW23EY"
    "zkAAgNgsJbuLmeCHICRKWK496XjAWblQ0ApZJA95MA7AI+nQYgqsq7AY+T4TP6DvAlbvvH"
    "C3iJaQdUeA9jy7e6Y/0CPcxAIiZkkVkDOiZs36YHh543aK+yzKQhIWrUgwNkWLTbHAgBAj"
    "p82dJuPBRXLbDh5IQkS8mRzsMxWPINdsYNf+nj74IkkxEkxAcmtYd7HG/AFJdzkWh8DYjm"
    "ppiUrwV/htqRJvLzVFhfZuwILb6E3w1Ytu07/0EXuCFxAm/rUtAGDEVIIQaeKCFklBrFHH"
    "m89EATQqRQc+NIguooLsUoEtBYHEQSJD7AhXfxFVHyGN0QEpCEYogIkrCJKIAEAEzEj6B5"
    "dOLwEdurcfQIN88JelQLW7exI86IkNARkLyEHzmCEuKBI8l8I7jOcmEjffPBqCSBoXSABg"
    "ugWWI6KFoSMeIU3zNgJM4Do5j8hZO05Z+h95OhImFdQaQISogHirCG2efrQxAkwqCQdkHH"
    "EJEwlMFEf6BhI/Y815wTEaEGTfRIdMr3RCnwZLKalauO77728BMkC5MwU76X5yqVMd/TLK"
    "sBHtdMtETdh0oxE4ZX78gJ6qgRYy86oIsYgMWtqTDc4SPSfuoI0hteQowJXK2FmeU7at0a"
    "55RNm6kNidFH8y/2viSgEiDV2aiA1tnw2Bndk9R6cBkZ3DOS5KFTb8qw0aNTKKUAwpK1ux"
    "6TqYsqOhoEzWgQ1YjNJCUfQ03y2AVImFLDIHEMsQB5nB1iGiBhAucw8Q2xAILFbV26Lm7u"
    "eqRD/KdZMfa9U5uLOCZih58P+dh003c9V4qWi1J0rWUnv3Ub0ifDY8/O98/HB21UrCXqE8"
    "36HFvn4sphrf4QUjs/NEX6q1q0TWw9C3pJBMgPIgqQKF35DdvBJm5bQ/BpiklQCLqfI6zR"
    "FB7BJygmQfHofnawRlN4WLFpMrPSA5E3rzqPBe8cKiZBoWjFqWHNRUhsJc4xTVhX/ZjGsh"
    "/wmAY0AY9pIED6mCZWBXpM4/o1OqaBYEXHNFHrzTFNa0bxMU1IIzimwQnRY5q2fcx/jOss"
    "c0zD1hPlqI9a7eKop3SAOephXfYxDU7IOqZpFd/vmCbSdvRTHxd/qivwY5ovs/dTxzSgLv"
    "+YBidEj2l4w+zz9WF4TMOhkHaB5k1edyTT7Bc6nKpUMYZVuOE3t0EW38llZE7ezED6xOYy"
    "8ax5IteKGSQ3DE/GdK+teqsk0J/BqU6whpOf6lgb6n2k4xip3YR1HHtcZ3U8et+qdJysoT"
    "gtVT/YzX85sqqrsePXb05Oz/ePz6t/nJwejo/LYedflHXclsVqtgidCbWFtWvt5trdbB4/"
    "H2xr/txWwI7DiK5hnhNh1K0z0ZYOcQqGt4wfgUFjkYILbx+FqLTShcHWcL+vqxS4P5MeX0"
    "hCAWnnEx1Hb9wuD5LgLIMiVYLIOq+gZcjAFR1PIFQUSO2DCbTpDDbRkQRCRWHTPoxAm85g"
    "Y95blE8eqoBYk4j4CgZBSZqi6kUMsvEMyuoTLEfYUlHozKddFZnfaG62rD7pvMslEQ2O6G"
    "G0kDAXKcxvup8EJwgLJfMCCULFQhpcGxkMbeqmCKgqNlaPjPz2DQaMZ6/1clRor5aG7EWw"
    "Gq57sPlN9/PgBGGhlNprS8VC6tvrcGhZ9mqqiu3VIyM/9YMB49kr+4ILoKDwaF5ziZqMsA"
    "TrUs5lF1Bd/SDFa2HQKy+wlfjWS4SUPlFB1ULcfWl7G7n+EmEX3oCJxXCXYDwrw+7BAErR"
    "VRiCFj1mCQTBI/UJXWbvxPCVR1+MiNvudjeCVAnmd0eqC+7HELSss5egN/rekon1j/3a75"
    "5Fsn+o6zJftGGk783A6pKrMwQteiwjGZafu3vhTRoWUYeu+XJSrlaSrba3X//DIN3Smt7N"
    "5pO/b6fuDWnkrdU64wSS2ZTzGuZsfbXYzjcEZ89umBdowvVeh5s5mhdyrGmpHN3UjFSPbm"
    "qO/VOBOlbQVBxUv+Ail28TYRwaWJjD0ybH4SfxbKFrnDjVnHwzduLZH3HhqGMgpJsFJyWQ"
    "OtwIVaVDHQPFLdN7u7ouPB3P7u8AFQUtmDP0tnpR62x4wrMUgloPLvtEhZQkC517NQiS0C"
    "B1r//E7fIgdetK4lJPL4jSTmRd3GlnRumxGKCiQA5xLBY1ncEmPhYDVBS2IY7FoqZz/TaV"
    "5JXEyHB0nye7JC4fVwUC/29MKFTD4JkmKSm5ypA4hxFKcjzvBmvWWYwtP9lQweoUBRrWUU"
    "UZss5NXm7JKxziASFp3cGKOjzPmalmYqTk4sOXDm9AyldBeNAzvBpYA9urLx7akJb8oO0A"
    "LG9kdwqRQCjJaUw9RAJtPIPS7hflKENKCmW7H1VFCRuXOfTILDfQmfAEuoueuNQ1d4vmyu"
    "bX7b/rHWNNBFB3fO4o7bkLorKBtxCEZ/cOwtbz5D3eSUR3Y7D9c/Q0fPReNmoY9nmdqGGh"
    "EoNtmSk8V9Rw4jrqnvqOOshkFxHheN9yEwfFxO1HoSkcwg+Itot/9WxVfgg1oCAAaQdQR6"
    "2y4EhSweCUOvB4yV4oCdJQBQmAQgoCmnqKH9gqC06HnqOz9vSAJ+o5bl4eO52KcvJERARA"
    "9Vw8SMNpXLIcPBERgUs99w7ScBoX95EerzqBRf+hnqDNNAxRCHhMREDSCwDHmswMJJG7Fa"
    "FCMX0eZysqHRM+920BjE6mguGf9MFlZCpCat3kwz7BxLoTnCyD95bPXIje4hoDp+uUiBvN"
    "LNeaXSp7kdas6NGlmV5sP2gu89Xjx/RDEmrsDRzRH4vBQSicZLBwfhrlQNH8mDAcrNJ5BA"
    "3lD1cxQ4Gi5g1/X8F66CGofTHAUw9NA8M+9hA2gjz3AGD6eouyqkcqoZ58sD2NPfoAYEuf"
    "fYAytA8/OPNCn34I6GSPP6CkF8TzD04KIjM9qsP8ExBcrSWeAYAtd3wIgNBGNODQ2pKnIF"
    "DSC+ZjEK4bej8HATWP/NjzOYFEx5CPQnyx9pB5GiKsLXocAiW9IJ6HYA7Dz9ur0TMRDBp5"
    "l2iGttOPQEiC3KuXIuoovuJj8fU/77BczRar5tSQSri7uV8WoLzmui0m7xfbuodCOckkup"
    "5me6fS9XmpJdT1mfqqcRLaH+3pzNHJ79WBzPHJ6ev9o+qvX8evfq3++/b01ej43M+b6/O2"
    "Km1PfMofLM9ycXZ2Pj45rticjup/1SdAxwfjw5E5AHo5Gh3+sn/wl+rvg5PXb472x3RjQU"
    "e1Bzn210jbP/3hRzQ/L61xZlJbgoFdhQcV9I9cEu1j24ywuij/LU6YgKmdC5cSII9TlBcX"
    "J0zg1M6RSwmQx+kNbglKb/hTGNsq2ghbznl81XzCTqiLEyYwmtlKG5/fdB6hP6tJAPrzHo"
    "XPq6MN0mMtWPKYlcnspvyEz8uGN8XdsnOexPVmujLbSywWxZ34577owfdhdl3ibMWbNG1M"
    "Lp88vXz6Q6aHkrSul0LwjRvRVK2iAsgOyHBPdoJR+2Z68/VfeOz7asNysZ5tCFnzLzq8m2"
    "5vqzDHxeX0cnbbLLpiyMviqgJ1Pb23i06dmKjZsridzQvmvcmmdreIptqa+i5+ax5ai96a"
    "Wec3JGpqv/PbpXLzIxopFNInX6A4eTOql8K/mxXx0cmZv9Kt6QkDate6cfkFctEQ6heYm2"
    "MXlESMvv/xObZ8RvqMt2yGhG5GrAoGWCbH7UUfY1dN9KiFo0AQeEPQfHO1XrjwGqVhePYr"
    "gOIZeBZOW7cvlpYTukYydZrm80ujoDoHSM+1EGgvD4EdY4STKUBiRBdRbdPwJPtJQIBAUt"
    "4/Rg3SOCT7RUCA4FDeH0YN0jh476ekZjDtt1NSE9eMN3HFFpqYsVyR2ihnTFTNh58je7Mk"
    "gHKrvfPiNULLiywkuLvsND2CDF20aAFNCEKjD9Y9ItwIJbqMCdZVWljRxiOUpi7rBR+vpv"
    "rZu2E+5Os9fgPR2z0BNPq8HaoAf7fH9Gz8ak8AUfZmT9iufbGnMSHkvR6vvuS1HoQMPVO3"
    "LaNPiCA6yr3Tw9MM+U5L2GKnV1pQ5Nh5aViT/z4PQsY6N7eq7vk2T6hh8EOvN11I5ROv8n"
    "xhfZ18j8evKXiNByFDz8Tzw+jz9Bh4gydbX6ZyzbNvwgPyRHz8XQr4L19nxtc5yBOzpeJ7"
    "ugUrDkpOwYqV3CUIfV6xQCzvCiCzC8XyZ31vV9QW5iTytMEG4O8SneRKTq2WP7ZWr0oF7o"
    "WweiSyrmsBNkbJL3ArhNUj+XVdCrAxSn6WO4FnJjpCE+ZSFXG2PG099Q1PxXrA7Y7HHm52"
    "fFD0VieEjm506o6Ltjk+MNEmJ2ix2eIY24g3OG1dwfYmJkI3N6ZNbE0W6ySzsWHpglrqBq"
    "11WehieLFlrl+PvaGJiVjbGaPcfpuZQKvBP/ssiyl149uYL6dnUxsYrx5/+xIToZuX9DDZ"
    "ff+Em5ZcbYmKNTcssk1JMb37164ksyu53K5n82K9njQnfzA/TVCOJKnpH0YxXeWSwVQd2S"
    "1uoqLsuz+qWGhtkCpeXYMmauKouyCXoEKWXaP8xeY9yCXjeqXU0J9/tovJeK8WK4e31wF0"
    "bjHrelp1uxa1hq7AW4XkF+Ft3Vh0T3cKy3C/pYzY7FNvhKYvDMZ5N9oqCUmyGQ3rx1CUt6"
    "OwORKDZEMa1o8xKG9JYXMkBt6m1NaM5dbelrYtkSKH3yzGvW2UCkKBkyueOQKvooQ7FpGp"
    "A9bNboJOpgf/mvcOdUFf/EYq886gKcLYxHeIkzqHrquyfDJtRX2nTMV7SK+Mxz9yy/i4En"
    "6ZED7umKk7NvbM+OhkrpmgUeubMeaDOGfa2hLvTEyFu2dMs+jGM9ZNzkHDUgm5jw/a67SR"
    "x0CjO3m/It9JE1PxvDRGxz3dNIFuw3/3cgRQWic8NV9SFyedNV5FgbcmpsLdNZlh8zk6Cr"
    "hsctVFqtZ02lAuhA4unelyNvlQ3E++CdeOBcu6X9JUzrhJ7EqBxbK728Xvpp7ul4BVbzcM"
    "9F8kuLP8GBS9XSP65fp+Dbp17Dw6HjsyfDSm1lDNqrcxsT6H1WEj2Lo+AN/8I7umx4j4uP"
    "qt5vG2udDYvp0UsRpUhrcnLUcWNm2lVBtpG3U2qdyRTAOt/0+nLvQpdeBJOy+UIAtV4Lgj"
    "6GiYuo48svksRoFjj6CjMeo6+sjmBQu7urS4W94u7ouv/06zBTqZb+8uw+ccnoHDNVA1dc"
    "72bnt7O8kd1rlKKU7F3TR83aH+YXJZrq6vJ0+ogqd+wfL9Yl5EP2As/IKYRSlrpcQp2jpa"
    "I+Dxt8XlZDPb3GLnjq4MexijWE5XmyapPSRsCxHK1SJsDN4pb985jt7Jna7Xnxar68n76f"
    "p9YBPPnz9SOQi9m86nN6URpU5CrcF1W+Yrre6d1fdb2Ts2SoerLb94AEc8wyox32cx22AE"
    "Q4auMHXk6lgFhg9ZuUIWq3AsQF5tKYuZHR6uN6sfLpob9fuHr8f1XfrX+8f7r0an1Z9n+0"
    "ejs/qP0elv44ORKT79y+h8fPyqTjk1Pt4/Nr+XVEd/9W/hu2ajsQVhBBWQzmqGoM/Tjqb4"
    "aLsdZ+mzbcI+WfsmjNZ+8cMxrLkfxFvF9oLxEJHBssMGRYR+FPtsBqNmk5DMV++JvKsMHQ"
    "XK+8aqYHHNMcA87QjmaR7MU0UwT/GVs6vF2tMFtXH5FfdyoLWs+Ow9HErVHw5j70a0nITW"
    "zIl8VA0BDsifYRW7yLXJgSLvKECoAk3SXVH7SZjJWQ5jL5neeJ1Wf3sjWjFueiKMaxETIc"
    "2WNwN2xvu0M97cXGlqzReMdCwIDY5aBlE4Ov3Gk8jMvlBguQ0BjinYuQp7EtCKe9IJxsAr"
    "sNyGII9XarmAtiPenOWCfb+4o1vKlAag56GTKmImHXXiyyxRjtgqWkqBcrrZScykr3KYli"
    "Oa81qannNezUg45/mNJ5EJfOIIDY5M1xeONpvEJPCBIzQ4Jl3fN9ps5qvL2BfjX78eO2NF"
    "pPmtsl/bd2kxgXqOLgwi9GCrgvPaTsJqfceM2F+UCgPnu+bw2N+4WBF8KB4TPyvul6CT6c"
    "CP+92RHuiYX6QyL+aXIsSNfUc4Exm2EDewyOYDMqLDowMVYPVIuaIagIRcJcgMHxAKFeGb"
    "/s6UwTB+r7bQ+iElbv47w8oZAM3RBRNgc66BgDIlijgMw6Ts5tRR2kk+FY7F1FBFEzYaoX"
    "L1OFcRQOUL7esIjv+AVxJgG/BaQoTRV1kYR4yoA72e0PZxdEUhQiy6phAL0FxV8Kwqvq4A"
    "qARXFgjKC+zagicCFoNN6C5zfYGvLiq+PW63S4w7qYhofGGV2dcZCMoLzpUGT//9rjXEOo"
    "9/6xM1n+wR/IrDF2sGqesOsDL/ygNBeYFde+AOu8/ZmeE1CBaJuCs6XofAN/xVsbnmgMV7"
    "mRIs/Mnm7EPim0xRG730FIlIytysqGjd00ZfcXhf7lmR9fbyb8VVEFn27MkTtE4yr8bi+h"
    "7IayWerUraBi14HW+x3VwtwhjBZw1ZU4QEtS2urrarVayDbQF+KemXqLa2q9pFO7mbzbeb"
    "QvWVlOm6ekeniF5J6RjWNt1u3i9UYuSoqyvNOOh7bcWyUQpuc/ySj54c7B/Vzwm+HrkArN"
    "Hr/fGReWzwvA7DOt8/qx8A/G18Nj43lc/O9l+N2rgs15Y3FKDcTREWOBfLbMdClKuk/B1F"
    "jfAIRk37RIv91WpgfPzLydvjwwrXydtz83cMzBtmUKamiAcMGzjeU4lh4QV88uX5s+c/op"
    "eScNvhXdhBaO3m0JbpB57hrWJ7XlfTDOTsbhfUx6G4SUElYB62yIDBv9mB02nA4tzqoFpP"
    "Q2xmcAG4hoKA1X4RdPvLtcqC06HPAKUOPFG/RRIkoV66np5dT7xVAjmfYG0mmLDM1iNR7e"
    "6kXEm1SC4oxTQ4aOWLSVizSUySC0kxDY5J+SIS1mwSE+uZl6A2jkPrsRfQVFL2dunEFN8t"
    "qDAE4X5DFYtrNwnHrbOYTmqKEIfnreIUkUVNJxHa7ZUQX0CGows3bqoQQetpgN4UyTgiJO"
    "gwiA/BJB+cDg41/UOx2NhZJ4MkJRu/fyi4Cx3Q54FodamZQ1LC1HcAlGPrxvUhMnNHQvSw"
    "KYdH382PmrNWKwcHosyaPSIOzOBgezCoDMttakq/PR4V8eEZDBTHSn13nMhWASHRlX4tYL"
    "dhkeZ6FUrGV4DMkiNSvhJ8q96NIhgWHtQX2nlMS+xRdgKWNz+HrjHhTB0Rk5NZ5IELZ29Y"
    "rDoPIFLKlCKd2xFymWLC+X6XymF9AwCN+GuA0VPfhV2Cp0ZMu0djBNOAyurBNI7/gME0sA"
    "0YTBNhpINpEHWgwTRtv0fBNBFiUTBNLEATTONZWhxMA6gEwTQEJRpM44mAneoTussE0/DV"
    "RUVRxO12iaIgFYFFUUSV2cE0BCUrmMbTf79gmljn8W994i+SPYIH03yxZpAKpoGV+cE0BC"
    "UaTMMddp+zM8NgGhaJuCs6BtPEQRcmoiUOjOiQWLT6dq2m1mH7FYe/5JNa5XNZRTmbnsIA"
    "GSxzUxg3splutuuAB4jDKd69q9y3H4uJUYzFVqqjXDhNq4VTWFAfjUFNFPNr7LfSBqfrMA"
    "LHnu9P7xZbk0znl/GrJgqm9j7Nr4KAnu9DcRer62JlwLZ0s/nHxewK/rqczsAvFaY1UGgj"
    "Tu8AnHJlrZNUigiYsSOnZ8CMY6MUMOP40Umg8rmfHBMyWRORqAkTpDV5px7zk41dOTwtvx"
    "l1MqXxq+NRHcNSfkJej4/Lr079r9F/vRmfjryAllZpgUlHOnOlybAWx60dAk5S81MUwlLb"
    "afC/iJk/dqBgtiwW6/uIjzfAnFTNb13E8oem42d/7MLQjmrvCaVZJ0ZuMohsrSrIxEu14h"
    "Sr2SIUKJg5203r3kn1nfanW1gGCX9+ERHE1l7Pxri1V9NTbfFZQzftu5kd+CmiyCliEmFF"
    "TmG01jtgy/Qjp/BWozWqX1OWsguQ4YjUMnVFrWEunXZIV5+mrAcnrI4DsB85DUcNbC8PgR"
    "1KhJMpQGIEEVFtJ+EJQmUQGhyYbqgM2mwSkyBUBqHBMemGyqDNJjEx0xV0mQwU4bAmBbvU"
    "YiJpFmAYEO2r2bDNJAy32mPicB9HBIgtU4RgWSYx+J94zhENRYihekgtOerTh7BIEXckGV"
    "8BrOMYmpSvBP8YZjeKoI9f8Pq8o5cELbGw2gnYxAFlsAZ3K16R6UNKotuJtfijx/FyW3Pi"
    "ioQTaEFm/zGtQBP+CNiVNhhjICQQDgKEmPhs7QgwZxy4nZdoDPhURK/DLZ3tbe93za9dIB"
    "ATsczeQzomat/Oh0bOsO+2stC2ASGxihkYIMeerTtYtpppiaiPeFMDrmLcz5rfMl8aHljh"
    "ysUn4wEOViyDguasVGxd6SoloCNWKIOCY1pw48vtgC+gJBE6X7EuRtB4EqVxN4tGqSMhTN"
    "Z5sP0Ran9UROrJwYEoG5seEQemPy6Hg8oYk01NocX6VLi1DgeKY6X2+EKKK6QjvGTuaETT"
    "RwYaTrs2zeGKFFxARrg27bGNprM2bDaJzB7zSKGFdDi29ghJERxsOImuOneSImtpcFTmLE"
    "sRkd9ghKZd3DECH0HlC+3AR8d/wMBH2AYMfIww+ioLo4gQdaCBj23/RoGPEWJR4GMsQBP4"
    "6FlUHPgIqASBjwTlBRb46ImARWARussEPvLVRUW8xe12iXgjFRGNL6wyO/CRoLzgBD56+u"
    "8X+BjrPP6tT6xcskfwwMcv1gxSgY+wMj/wkaC8wAIfucPuc3ZmGPjIIhF3RddH1fHkYXh6"
    "sDbKqIknQoLIMqGQ2/VmcWdPE7/iUMhcJjD4WmeUBiz3UucX8symwoOh682qKDaTsqAgfs"
    "bYxcUB06tqo7UKgiqf1R2zKm5AerTmrUJTgKRAu5pt7pH61c9I7eWiHCW35fC8Bv1bE13O"
    "Vpv3k+tm7rM07a8Y0qj0aVx6X463xqzbH+/KKaIivPdKbiqH0ApYZlVQMi7H5gpDaosQtJ"
    "+Ky/Vsg+aUa4oQIhsT6ueCm87n21Jtq+JjMa83F9kI2arkdvauuLq/Sr+7uplFgIPyVXFb"
    "G/j6/Ww5uS0FuE3VvtyuS5Nbr529AmUF5Qj49WK7usIITQFmUeXv76frYrJcFe+KShNFFM"
    "/7hYXzVlJPV1UayRQz+zHIMKNigxvqvrHBlo1WbLDll0ym92Z0enZSP3h6cPL6zf7xX724"
    "W8uAeg4Wfwn2GSKCNwlG0bGmCOETcWlnTMjElKRef21FaSbRSI76zgqDAZhXo1dc2+Jk0L"
    "VlF06bro/anyPT+WP5P4JNMNECXq7MZ/ikMZtn3z+NWLYztONkfrK283L0ev+oeQ3X/Pfk"
    "vFxAIhbkz+lQYbaMpXxvmod8miKeQQYzv4Pnfr2AEc2J4Rp/MNp48qAoYpoIk3bW2jOu3P"
    "IJvk9OPvermw1OT87elFuO+iXjg/Pxb3WvHp6cvt4/rn88OvHfNnbs7ZetjcKetWZSrpgr"
    "0vHrNyen5w2fk9PD8XG5nEZ44V/B9rHmqNi288v+2figYl5u5Jzs+wcHJ2+PaxdT9c8SYF"
    "v2Zv/0/Lic/34dv0HkiL6vUWJPvwLLettPbpRptC7hzT/EVziaiJB6eFx93IT5ZMavSrtv"
    "6UXwqDRhtJMPc3PukxgRQQh+a9GZCHj8U8kLFUdonTs4WAeoRsCjraIe7rAT8t7tsD4Oxe"
    "s3Bfc2bJEBgx88jtNpwOKEj1OtJyEyI/yD6jgg1Qh/0F4egryT8Aj/7pAkXcSJ8Hdz+f3E"
    "ymEy0TNyg6aIOVCV34dLi5Megsy3aCEBMeh2/xZtLBgDb/7VUUiQx7ujt2hjwRh4BW/Rkp"
    "QpDXzmt2gTMkuUI7aK+C1ahnJ2/RZtQmaOcjhv0SI0uEKGeIsWbTyJjPtyPCQgloK7fzk+"
    "FoyBV2Dd4OV4Gu+OXo6PBWPglVlu/HJ8R8sVvByPNp5E5p8nCOw3IMPxIQcZwr5FOYh7GI"
    "jK1obAugMyrjaklo5y6KWNnNX7dWW2Dyl7jgCPnXAcxIKkV+7tmZNgMPhUONL4pEvY+RgD"
    "cd+HcnIVIRgHPhVTEdJRgDHoo4jcGPCqyoYAIOw5Alpu0v0bFCOJVnI3PabBMSrfTceaTW"
    "KS3E2PaXBMynfTsWaTmFjPOAS1cRxazziAppKyN+d7TNnNqR8m+1AeD9NiepiYU0TWXYqY"
    "BoPjH02CtNLNr5pDxxOFhZN3oQKjYmENs0cPhzdxqQJWZcZ6o2TENDggsFQIe3vQdcN/aw"
    "SlwnEF8UOq6MK2091mHsERdJghoMyzjXGCw9Ev0exJK08epnAwWhI21GA0DgmXMxyretKx"
    "6GiIgTgkJo6xejEbUmwRKeEl9KNCNI/g4uYZi+cqrEQKFFKmdhMmbEXzzCNqnIHSBbx0gw"
    "rIU3i90Bp10JEYSeQmQEcK2KfCcdrAH0V4YaNJVC7uU/JB8YiImRaEk4IPS1SqiD2QjQdd"
    "9pEJyETw/Y/NTlTA+Oi4ukK7DumIDf8uMHKM3IYpCzEGZDjEMABaFSFoPeOyb6LrRMPYpy"
    "IM2Q/bCzJTtL8rQg4FYiKWjd6Qjok6SE8xMHLGmG0rCw0aEFIHVMMC5NhzGMsmMuqIlOhj"
    "KlzO5DoAhYqKQOSTqEJm7QixRB1B+oedqYQxAgCFcBhg1PhY2B1o1sZfmC4CpyM2iprpIq"
    "iGk+j8OGomMD/IGsHkFSuC8rgm8TSB20woTVQ3gsKUKAIwDDP+MyRQnO1FQ6LIUV9aXE/V"
    "oRazT+9sg0td0n1tTEzsapGrY7pbW0yS9Mm3uZQmROxTEVEA/mU3VYxh2xG4th4n/UdY+U"
    "I9/YfblA+Y/gO0EaX/gBh9lYG79LE68PQfrqvj9B8QsSz9RySATf/RGheS/iOkkqT/wCkv"
    "0PQfrQhoHgJcd7n0H2x1kXkfonY75X2gFBGNL6wyP/0HTnnBSv/R6r9n+o9I5/FvvTJGpH"
    "qESP/xpZpBMv0HqCxI/4FTXqDpP5jD7nN2Jkj/wSERd0XX9B9T5HGzKBOC+RkkPDA/IrkB"
    "TEF8/d/8HlyJbG8+VkX2OmN7TdFIg11MbK4dVhWoG/dNJhJ4rb7DA27T5Wzyobh3Sv/ua8"
    "9eYgFTuIJr/E1lP5ALTwnQOmg5bIG/WJgdAHZZzywBEbve2QLg5cpMC6xLlikedh0O61yo"
    "X7pMSxF9KhCKrnjTGFujNhsOzxz7PEsUN4btqCKlND9kN1UUoQxrz+elSRkkUNn3HHMMVK"
    "EzwmXz8rDUkLbuVHs8+w7seYBOFxq4+6Nzt0MOuvC7dHwsEU8V/GjiBG0Gvmp0cVIMFmZB"
    "tHGCNo1ZN/o4KYZgWe3e/J1+A0/+vtve3k5gMrvoyV5XK5XR7m+Ly0n0+m+TicOVoenEeq"
    "eg+0KS6X327HDL1exuurrHDKd3crFdrv6b0afwbPA0evCz16vBFbtgyEBmrpDFKhgykJUr"
    "TOa3aTj1zIcVcOmXDgt7dzXuBfb7pIDUHUeYIv3dD9omtumxFdsxJ8LUkKF4BDsbeynccu"
    "NACypjqeLNcwDM1S4kyCPSSRUftsmBInqKFSNUgcZ8jhVvPwXz0lv6zK7baYqVtSXPgwce"
    "rhQ0ezspXEoz7KwGYX18rvkMOQ2gWHmsjLuuYf0s1l3lM4Bi5bHyrrNGJCjiQXIZIE2nUL"
    "HzDoX1UTyfI+sQFCuPlW+tMOUQhXVXGYegWHmsknxDBGEC/efONkRKLFCM1BqQVENZxew8"
    "0xApMUMxkvkNSTPUaX6TZBlCmk6uU0S5KRAiFNnnzUyBSslUAt/e0bQUSSXsNCsFKiVTCS"
    "Ijp1JSdLJ0cUYKSojkFkSQjyIiwVfeutkokEZTeCS5KCISFI9yJgqk0RQe36fDg+M5ehA0"
    "Q26DvJZTkFqXK/OlTEiEAPO9Uvj1v7hYD3goHA87+wnNmEyE379OsRsdpF/WDOvyX/xD6F"
    "AD3w3GzJOGoeNTiJK8mR1/UNUuZpNN5xGKr2WnqBNYdS9lp4VIrn1TblVs9Znwp7oyPUS0"
    "D9XW4L5PGbwkpv88pf922kCvU3pNYI9T+gB9bcUPvYWqIJ+mnJIvU7Ke2KOegQta996lnC"
    "aepfTf0hO9ShkTXlCPUqYfx4t1xniSkqWn1FOE1PN3opcIMR1EwwmpK3qOMia84L5GOVV6"
    "jDLQdvRT39cLqa6gX6L88no/9wylV1f2CmVMeEE9QpkfZp+vD+MHKHMU0i7oGH+OBYaYWG"
    "ws4sOUeEEKT5DIhEwo99Vm9rEKZF9OV5vZ1Ww5nX/9QTqrYr1czNdhjA54184phhfz3dTO"
    "hGd4y5nkQ3Cx4wVnZjMFaLxRRwWOIwbSN3gcY6kUVILy9vvbe8HJ/HjhnqA7PiyXJM1rTa"
    "M356PD+tWp0cHR+Nj8fT46Pt+vn216lGyv8tuG48k26011M3+rX33/vHwSYSESHJ/XIC9g"
    "PMPHhRsi9fRDRfLSYHEjfuVGt1z4CGkesTcxNHHzXod2D5tHZcnhtfbSBbA3LUgRB2aqA7"
    "mVBtvEopZhf8xuaZPUHeD3DKtNSyOGz48n53DRVwcnrpwnGVs1yWkg1y57IvDH/UBmQU8E"
    "GYp+RgGYqKuiq0lEcrHVkp4oc+3yp8pgZhzIKDpMlU6sXmYBueiro6thxJLxB4zgLkqanj"
    "FMdO+k5MRh60ByNyVNn9eB8h2VnDhsHXh7hA4a8DYTGfxtzYHQtw3IXA/+JslthtrLO6tp"
    "FMT8FXsIHGLe5YymNmP3v+NLH0GvKVz/CPmpX/rONcG+EUAy8c+zgkr629mMHNjejhhoHT"
    "BncHr2rXr5G2mOOpQMVWN/YZ1P4qRSyP0PLik5ZJBF1yjSLJRVwAxSy8nEVIfkggxOmoOv"
    "f2mGkkMGuY8FJK7UKKigmwWwr9kAOllQH0WcU4F6oB8tCA+3MPiPIs7g1g8IpAURrDz/J8"
    "hCOF2vZzfzu+JbOIRa3CYPoNaz+VWBY5hvwgveg6wqE8dLON9+50yICfRdryIcta4uI6xt"
    "f7YHTItbd7i0f3Bw8vb4fPJ6/3j/1ei0Okw62z8anVV/vClVY/8+G53+Nj4Y1X++ffPm5P"
    "S8PWrCGl0Wq9niOmi2tg4vKvukOqC2P/5c/l0bVgkvXn1nFcZbi6bZuGkqrjbAGjwnC7YK"
    "h5MQ4xzNh5BGF32BIx+ZsZvHXk91z8XkNY5+ixD18NdhCWK5GrRShWOySKHz12MMJuqqkD"
    "xompSLqxa28zxFnB/2uq7ztCxS6L0sgvKbq6mio0XwvOYY5eX9xJMxuEVez1kTu0SRK4vH"
    "Wq7CaJQ1k+vj9uuoa2xcIOzJSbA7SpLnJyTdHVJGGC7+Ls/1ouRZ/AM94ksIw8XfrC/lyJ"
    "t1aBpzu+jQR2t4c3HafY8caDOiM0i9ca8PtWHOtulqCpA92RMTZxDHW4JH3pw3kH070WSa"
    "EL7Yg5HLtOFfM9uBRjjP9UAa6YM9KH1+zhsePHpJSeAb2kxvvnqn0FCenFJ3PJZlxZ7+m6"
    "opJcdNxUr/jJHmLnNvAPpoiDlVDuLQiFpHzxOjsSPDR2OKltPGwnqdHQaNJCfJqjG5n8Kn"
    "EiBTmg/D1tnw5DtPjFoPrmSviUuShU4aK9VG0lKtYSp3Jc9Iq//fqQM9QhVo0m4L2s8ba4"
    "e9aUiXMNBhdqOw+SzGLvvPkI7GONCOEzYvXXotlsvFarOduyD7r3jllc3ZnEvXXPxjWVzV"
    "Td4ttubSzy/jV00iYfu6o9/C9yH/5WpxOb2c3RplI3gb9le3i3URJUWuf4Vw16UBFJNyBV"
    "6saB2XhFXQ4HRt9Gyle+YUub5azZabWVRsyr/MPMiV8X6ax0y7HFg6RbIErKt2W0J7w63n"
    "CtrnpHTk6bOkkjVn8zSHckXjxSEFZRHikiX4H9aCP+igqO0brlDc7zFWYHA6Qb3fPSGfpH"
    "CD8QYF84pj2Z7hLMEYhSy9YpQlskmiDYi1hyDI7QfQK9bfIZFtY1/40FyYGwqMiISmvJ3A"
    "2+ZCY69FU8RqUBlr0rQcOdj1J0CEtaYgAdpPinZHNq2y4HTqwoBSB56w84AEOaj1V1QE0X"
    "53cWj2A67dc02rLDidei6g1IEn7DkgQQ4qSCqOLFs5+dPFHPmTEkKvbRVMiRmqtENSSY8Z"
    "dsyZYTcazMqa/ejxnRI4GW1Tqi4JqvEcPoFDAicj8em6I6jGc/hY6UMhAYlJOXlo3G4ODt"
    "jTcE590+QEVHT75J/8RqW62sAEleqGdQ6cYyDVj38WvGMd0efCKSreyXCWQ2JXtlMlJJJY"
    "Yrv6DvBD0sSSwfoGtPdrYfM5pKHTgQ8zdErgGIM6ujAD1myb9j7uXWfGgAVj9PvLF3yGHG"
    "6BQwndRV/dZ0vApIvO0Flzt3oTzp4eZY8ZFHLJz6K7VQp3NrXnBtJR5xPSduNqgRHm/a48"
    "xwZi8dGLx1BIyteAP152oAXe2Gjrd/iohrT0V3V4sEybR47FpA6Zljjjk/ErDuB6CvjncH"
    "tHCx36OaImkQdHGLqgESEi1IGSGEnD4/oX2onD/SYGTB6ONAMTiGNgfQ2GmXpx1aCJxAMr"
    "iJKJYwoQJRRHJWmSiocGGCcWj2kFycVp4gsswXgoC5b9mNZpJtG4SIdUumm09S4pp1N6iY"
    "YkUZ+deJwmvuAkHw87pV8CcrQX0J/7JLHOdROejPzLt5BUYnKkPj85OU18gSUolw3Tz9/P"
    "YcJyLlWXLuqYuBzNWQ6iJuTZyV2WCU/Q7772SLShco/5nc1iHS3sOmcg85tWSkIW7n+Hyk"
    "NGtyJLy0XwcRGhSD39yJi8NNG0TFD1wZ/HHKWpCi1XJT9Z0Ci2cUKVJc9ShlF30IBSsh5c"
    "GjF8eb6qFBd9dUiyVqUlY6smOzhybYtGCBwQA5lIt0Hi/93LUBBGg6imq7mg8vEHU4dsZz"
    "g9YwANk/OMEoetgy6Zz3D6vA4Gyn9GiSNYPsO7FiXzu2W5OtwsvoVEuxYqd7lr63+JC168"
    "ExWD+T2m6oteVjvi8G+cE+I7nsCuHSoonJIIW/ymRmVXPXCwY1+xYKj0WQRTDWdPiVoBJM"
    "udPIuuGlE8QyLk6qaSbmH2SVYDqUgagp+RUaCu3GjKSyAbUWD0DGY+HQeU92dP44k5DaOe"
    "7qaDSShRVce4XowDSzXDRfviIgl00TEGGOXA0cVwkcGESP2W0d4zUF/xGjqXSZh4cpL2J3"
    "+h7mSkb1WX1objAPdlLetkiuDD0cH4bHxyPHm9/xeTIXh8/PLobaW9+l9vz8x/f3n7V/PH"
    "q3KA/2U0emP+dXJeDsIHyFuReYwd1rIRG3zy8ExpuNU8Ikt+KS96JxIHlcaLr+A1XopEm8"
    "x/M0zT3RfuEX0nFWh+MBCJOqih43qL5DOEWsRrrYR0XBUlx0imYe4g8QfEMNYhHiD2v32s"
    "AvDQVkNHa4ikYquk64IbkucVMeBSOxaGi7/zIhuSZ/EPubyOheHiZ2WepQizmLUyz9ICyC"
    "JZ7CKtWVHF24rb2bz46vcUf99O5xuzSGjSGIEnSGabyXI1My+UiPIcDbhvMCFH11vuXqep"
    "3H83UpmE4lakZjfAPqTm6/esk9P+GAkKM+2QbEOL8F4jsT9fIPlxuMw7Z/JJbYYQLYt3A5"
    "AHNttVdYbdA8VS5Kb2mqLrXgASp0EPuwuIZZFC77TSo5ioq0K41qPlYqmlmRDlqmhn0gT8"
    "dm4exAqcDBKo3XsfMFCF3qXXI3lYaui4tge0afDDreojMViYO67nAW0a83Ar+UgMFmbvqy"
    "9E7C0NEnjbWgOgbZnz+tetOaSXWmPyFGq4vAmfV2gLhuj/UEapWsS3XTEGUtWEby3sSj28"
    "C7CQqsP1SIxDZo7YmRKYF2ODtXZXHWSTbPhfhoEybaCCiI8SV9ffwEv38+3dZQ3TS+0LEh"
    "/XNVKpj6trXfPiNpAHnEHWyqQBrzfTzXadYrBZbKa3YmdDuW9/N1vdRQpZv58tl9Gv1Rk0"
    "pr6r6fyqKE0F/j67q0yu/NkJZ8X4SSk3chv4HlhdxxtAg6Vapl06yifAlRX1dbTUPLS8Kz"
    "WzdgxFGZHrEizrbsjBG0EOUvObOx8en44Ozquj3vNSWe7F2Ncnv4yP6gdjfx/9Uj8nu396"
    "fmyOgv0W2hHmGjA/Of6n+y9r9gcnxy/Hp69Hh/UrtL+O37wxfx6cvH5T9ZL5x37Zp0dH5T"
    "9AO24ouGbqXyTeH6ORnsmbaybxAHVShUVWCa/Gv42Ozeu7r1/H4Oqv6TWuxGoQ1Tzy+ntk"
    "HuV1LXuLo9hjhZgrz00FCd2nuCoYwCEVt4cew4cjRgDFjqUIRfCB6nWyHrSDrpYa2+Rmig"
    "6qI6JrZ4cG7eUh8P0fKJkCJI6vg2ibhidybUIKBNQATsy4VRYcYYelfJS94LG7je+NNL28"
    "YF6xDKtjhii8NcgzwkXq1mRYRzq2otuHvSHxxxbr5qOpC7Ibtyt7VkLiLAvOlNIS6PVsWq"
    "ZEbws8qIAAg6rrK40apHFIvKKAAMGh7P+MGqRxpJYWEUvumkILAmNt4XYCLFtye4TIkGyJ"
    "mhVZhonPlL/JZ32dvHEcf5QGGOQ+TxqH2ytxMLgNAJTfFmjJbvnRctcbCpbPO6geyf4w3J"
    "tYp23zmxaetvkcIp67GhDkUPnu6EGQJTzPXi2mlxVSIPY2CIiU5zjYp4uAED5i/4uv6BhG"
    "m0wu35zPkD+YABVmfX4VMLTCIsXFaigTE7RgvEV0TOBBGtThwefGYlBZZMkRIb5sHxpg1q"
    "pbjzffpgMarGPbCsCe/QK1718oDQuqwJIBFQuub8UDQ85ZsFdVYr+QDFvHDAuMMR+3pzKS"
    "+Tigwqeltko0H/tFeiMWyMQELZqPAR0TeDgfDw4+Px97lWXzMSRE5+PBAeat2jtTFFh1SI"
    "V2rlcFWnVQpIYbysQELbFqSMcEHlj18OCzVu1XFll1RIhZ9fAAs1YdnqqJMGKkCEp4bqeF"
    "E28+Qtp8vjhpxb2aF+oJxWvmQ6YS9xuIkogH0HwdgRy6QAV44nDTt3HK8ACiLFl42K5NE9"
    "4YEZIg3KsvSQ2OkF2gScGbltE8w4iOconAeZohEzyHLXZK7YwijwZLVJOf8Bshu2Cl+m5U"
    "3TPJd6hh8EOvhM+k8omU3l9YXycTePs1Bam7EbILNGl3dhh9nh4Dybmz9WUq75qQG0btmU"
    "zbXqCRjSiqI9FcdFATB4SEr6VTdRuZ/3U3kr4beT1bX9mX7ttfzeN34W+MwEYT17tebFdX"
    "MPeL6c/F1YfSdNbFygzCSCmlVWzrN6MyaJrVEeuiprdKS17RrERfbW+LZLBgW43DUv3Wp+"
    "F6t0BsIGJnamUYJkMaNS6QtoxUgxs1L422DFWvi7Zs/THmmNofcZYIl3ZMOh7updAOQqmE"
    "MjZ3vMJR78TzCy6aWMb9V6cjE3l4ND6rIzvLCfdgNDl9a+JF35Tfq5Pz8ckxjHKsm4pnEC"
    "/k0S+KdJI0TXTaaXsKlmYVTgVMdr7ci1IH+9ChLvQSLdObbXPZs/qTucVuCShAdrbX21f7"
    "bXKgCIOmYkIVaOzAKaz9DEz2JduIhIKmfLEWaZcHqUvfUddo+0GU9R/v6iychquliQypt6"
    "AhQHorI/WubFtnw+vWoZBaD660W2NJ8oZsFnNCE3YrQMp43UJSf4TatrnQOo7SkFgNqnik"
    "QjkysMXhmdTVdgB0iEBN3nV2bxEtDdmkrrADbEMEb/KuraM7Djay6Ko6wKV6SR1rNtdfso"
    "vpBCGOboeX0Um5+PAFZ3/Jq+dZFQx46TwhHV8RkhOy9BVzOIZ3ADZ7HBjsyeVYQ0oKabu9"
    "V8UJG8+gNA4C4bh2RKRBO7+DP57tj6p4PVl4UKVj2CPjwfXH7pCQWWO2qSu2YZ+OsuAhwf"
    "Gst1MUbyrdA1wtqcfzMlI8EBsb4yWTI42p0xsb640bYBsXCpFBHbrr5Lgxego5dA2qYscF"
    "yX19oEuxw2cIZ0F+j2Inpu6HiRJHdkAYO3ifkOdCTwy76XpdfP3PKZQKmZXc4sQolmNQAe"
    "RFYZwPXi62N+83EwPG0nyarlYl1X25vNrMbv2S/klEhsr60ZpkMukHGB5fRvbW2pR7nrgZ"
    "HkqHbYZZZHuQXVCBwbDvwR08XcEwsw5WIkI7fdYF+scpSHvYl8JUYyd0CKsjEJQTOsD28h"
    "DY3j2cTAESw6NHtU3D4x6aBLURMLpHJaC1rPjCziHORrrDYXcN60TEVIWBP1lUwQcBAgo+"
    "Knpd5LfJgSLsqJhQBRq7u7D2E1MF3yUOCbDpQdURHjdI4xC4vyEBgkPX6R03SOMI15MMDx"
    "JOFmGCywWXzSC8qodW0dJALCRXDyz3EkUo1EVwj2+H+qA9T1ht3saVpERsfpdYE9v1aKnK"
    "QQgPezxYmhtv2Bgtv9vX8YewT4KZrCsHY9b7XQthKAoHpWCAhkQcpP6IHBRtbgi2NSXDD1"
    "AhNjooqOxYC90NfION6LC+DCsB04WFWuARydjwBZaMULJV4Nv0jtSQs25QXWLiGCli5zsC"
    "Slm8/RLl7+v5NS+07+sZ5gPe1wsagPf1Qmi+jsJLNFAF6H29pm+j+3ohRNF9PdBuc1/PGl"
    "F8X8+vL7ivh5FdYPf1bMvYRSNMR5n7ekzNUHe4QItd7nDhyKPBEtVk39fDyC449/Wsqvvd"
    "1wMaBj/0uf1FKx+/r/el9XXqvl5Qk39fDyO7wO7r5YfR5+mx8L5evr5M5R3v61GHSubWne"
    "/Gr5z0yMEQ53reqvg4W7vo1q/4DM8DGrU1vSvm17SUJcS1IWwfRDBSgCcIwCFb9sqebfcy"
    "nSS/uFveLu4LxmmZ8tW85AU1q1CVS2qOmepFNcfV7/z2qfXmR7mQrUFA+UwJlt2fEk0rO7"
    "5jqPcyYqpnBFenMA5hpITXE4NcocIliD6AUf1uOFPYwitHbVnfDPUtJzr4xWlBckEsJOJD"
    "04htgW1zoQmvM+DEalDZ1xkoORiw2w+JFHNLmQIcfKgG6GBfChHcrl0dc9CFL+90TCKGKs"
    "SXWRDKFPQhLrWgIjCwii+3IJQprENcckFFYGBNf4LoZjgfofZf6ihF36Fg2d1p+Kb70681"
    "2JTF7s9qYSiKNEVp0/1qFp8D9KovAAOtXdSKYNp1L4lPOb8bbJgz23YJiieok7OuenA8KY"
    "TAJ4G4Df6V3ucxnt4nXAJEeX6AGyBRyHAjgC7hb/+B1X0ZcbiIgem6GPQT4oSsNTPjhJz1"
    "U+SE/HvnygnZ6SXNCfkO5eHolyGGZINP9IPmjEnIwvjKeRlMui5DERZZNUTT2ABfP1Subi"
    "rpuvVMsBpIRfLNaFJGrrpkWW1Q2qxChshzQ0gihN3LPJIpcPqroaNBCJLigAm7s5MimXoD"
    "UcSg7gpBMg7w3e7suEim50DwD+rCECTsIFdEcvR4Cg8Eu/7lSkoQdr/767UO/e6v6zL9Pk"
    "BuB1oYLv5OeR5SLLJ60M/8kBaHqwm3FJZrwC2Z08i1MwbgQrBn/F6OkmwaAWzmH85lwkgs"
    "kPebrIrNdlW50v6+LdZf/5XpD7N5yOjH0GeRcanEIRfP7VVrl5eaYr0q3m1N423+ZPPb9P"
    "IWZmCu77Y3OhGlW14VV8XsY6QS01D0s7Eo7GZ0yj3DuCJNOFFCa+vpPwHMlFwngKs1GCdf"
    "9cNFk7j2dHT+9vS4SlF7cLQ/ft2mpwVMdFwvgKk82uM5yau1Xi93bvNaaIP0P9+WfWuy9O"
    "6/eXN68pv5+3R0MBq7v1++LWer5u//GB009X8fn/96eLr/+zGpoHZseGEw1U8ClwzK0g4t"
    "wLb6uTvrYHSClMCh6QoZq3mQkkOD5TyiOdhPXlhD32WUkgD73oP67VSV/cyTlCmowdSp8X"
    "VPSCGCy97hZznowmfs7hkSMVQh2NaTlCnoupv5hAgMrIItPEmZwqq7cU+IwMDafIpFKJuv"
    "NYnPlKsjM2wZmNguCIIuhU3T8UA2z8DIfKQcpUrh03u2nGiagc0sJzjXEilCGqG/CPIvJt"
    "of1XF7MvGhs64k0qR8+P6lxKFVQN9GxOvz3AkJ2pSdDw024TMi19R9ELf0edRmoT4Qcl8Q"
    "Bnq3wO8GHpCnsHtbCXXokRicFZXMbZakTq6sFJ1lGSFY1u5cKZ0meJ86M825qtFU75UMMA"
    "pCEYU66Tbzh/RCvYTfgF3pRvA1aIk6TpCAQXqG3JUCpF+I7mPGp2YsDfAx45UM9OUQjpmW"
    "pPtqiT1moF7iddMudCNcQfUaM4BBflWxCwV0SnVrvc3WsxyeLHheWMNqPb0t1tVIXayuv/"
    "qjm/Xi9trLRasaqroq7qarD8Hxjb0auVhWz21Xx8zRbVjijKQlyMev1j24LJUYB8h2uWtL"
    "HLv4dtLz0CVgpXTkEvDUiM4MGPZ81DDg5dlJfOhSFxF3bKGDPqFGlnueordzn1+u75qnW8"
    "cm/KC2NzqyEz1FSIMMB6vGDE/LIIHK9snnGKhCZ3jk8/Jk1eBNcTL4HiENO5xA1Xs8kEEC"
    "tVuPIwxUoUt7HJUnqwbBAQxBR4PWPXwhm89iFBy8EHQ0Rt1DF7L5vDm7FZfEhA1RwmxtBe"
    "2havlmcTGj3hAaGpVenBvabH7MyVx0CdrE2FN0zyUFyKJtFltdwAakNFa3nFOGCpoXbA+9"
    "Hd9murr5Ft43mc3NlbJYRv/tEdWdoN1oKWU+2hTTuySrqkKfTZ0xBZVNXcNKdVPX8ORs6v"
    "DgN4Khyqau4bWoXmwqqlHncXt44ZuC52KsUv09vLAd6xWgvMu102wRBrbZRKs/V/NOZeGl"
    "nMT+EO0Rwf4wpg8nPFM+1P4Qa52e2W3tRunMSR1QJeD5nak1p0ets+EJtwcEtR5c9saAlC"
    "QLvRoxMrjN3EhAdCNQuTdNqyw43XrRp9SBJ+29UIIsVPF+LqKjYQ6xn0Oaz2IU7+ciOhrj"
    "EPs5pPksRrueEsBrPlAUsqZYGVTDNd9nzSpQ0l3Nx5fqKa3U31ijWTyifWlAQyPS3peCZv"
    "NzR5d9KUqbmEPU96WEAOLdWnFzV8w3k7uieSXv696vDfV+o1Uji21TueOeKuiwvruqkFnv"
    "fVW0R0jx5+0SSA5usAU1BtgpJCSI5paofjecKWytqZnJJHhSsHs2VNgUOm2Gqmj+mZ8xUT"
    "IJxp4TJtE+HyJ/FZ0kV4TMWU9nZGHAZ7/lSdClACu/7klKIIDZtZuphz81YMs7mvcUKCQS"
    "bKAoyiRs3U0ULQIDq2QjRVGmsCpvpmgR5Iu9dZuSSr7KWxelqjaT99P1e38x9uMPoX86sx"
    "hcLTap4uIfy9mqXN+SLwp8XHxA7o7DS+/fP3uU8pXjC7PuIUzBwmd2XfVarWrrhZo8f/LH"
    "4g+5iYWka61t3SYdDBxo8WtGHK5JAzIms5neFM3TJ1/97oCQoLT7xfx6PVkvC//cBjvLYR"
    "7hqD1b8W61uJuYPkoxrGvkuQ0bSLhZ4JISmySGyNQWybPZvhskn5XWsZPPM7KtNruBX5KM"
    "LEQZqwQp+gzVbv4ndMrbKhH0bpL0ygfYDpKtoysPv7YosJAgpEEOEFhIyiCByl9UZxioQu"
    "csq7PyZNXQTs8y9C0dDTqY+tW725dAALNbZ8f0mrClXY1Jk1WB/bjJgFsqGq730VTv47Z1"
    "Nrxu/Qup9eBK+zaWJAud8TIMqE/DU3sFJmqRAaNb38XvvPSBJe2v3Jsu4QpF4MPA6WiIyv"
    "4LqvksRonvAqejMSr7Lajmsxil2FKYBsDCwhCs3rknixkGNEqwV1AGjIqS78U7QQJTkjLR"
    "s3rHxnTj+TlHeHhM0ybmHs3D45QAYn/itl4VT66m66/fOWRek/VZPXsSenWi92ZjT9L28m"
    "9Fndg9uMSJ1Umx2dwviwATyON5XayvVrOlzf/nJQI12Jer2WLVJHukeOSzhS7K6YDumett"
    "AXS7KDsr/vXdbFVfS14vF/M1LCx/XtzGqUKvbhfr6Mf1dDNbv5u6rIeNNw687Is498JHfq"
    "MK1XPy0/j9ljBQwNTJ+8CGij8ox/P1bcxW8zFc8Ru4j8m3b/SevPFnoL6uPp+VlqvP59lO"
    "IJCdKcHu5aKMvFkEcmqKks/oBrzsVNK+oVv+cNGkVK2v8o9Pjk221Ppf1Z/j44Px4ei4/v"
    "vlaHT4y/7BX+oMsyev3xztl+OuTaIatAWmJSi7V4wmhsUB+HOZA2F/tECOTn6vBDw+OX29"
    "f1T99ev41a/Vf9+evhqR8mZTzh6ParYnb0a1in7fH5+Pj18ZbZ2dHDU5Zw+OTs7Kv4g2wK"
    "zVtuQVRNb7HPGq0ubL86oS9G5Z4pUP4FUlW49WYLC2G1ZymHbcUQiDD3qv4BqsVXRt6Vfk"
    "R19gVDQs7cgLvHU2PL5fIkWtB5fjo0hLkodu1gtCxG6RQQF1KxX9brVtc6F17NSQWA2quE"
    "uhHFnY3CebMCIapu4jTXjbXGjdepR4j6k3VGmPsl5gCijqJa4MrF0VExDtslq9Lxf0K+9x"
    "vW79GJAqQZT2IZAhC7fZFMmANkQ0xHarpd6Prm0utG59CYjVoEr7M5IjC/vyfuJ9zSfOA0"
    "Guc6mmE4wECwlHpm4JSfk4amq7bmJ8Ll1UhDHhW4shGUI1uFz5pYngfAinS9iG7vkQ1XwW"
    "o+R8CKejMSqfD1HNZzGmdnxUA8KtnjI89pavde0IsDmnDwUudCmro3PtZ+E13iYBtsYdRQ"
    "AzpcpwDFPGstg5nkTrYeeZIhfCtob6it8yzpsh7z0EhCZhhGpvIaDN5he/3nGFZOHbfuPJ"
    "Re9gywCPcxZf8yVkpDTGySh8D9sveZDEeKDPuycPFzIrYzFFyIXt5ygeFjqdlxirzTx3pi"
    "hpqx4WZOp8PRgB7tBQbNkBaaKb23rAwv0C7YEdyiZRg9zaAbFEFb7V70YdTOv3KDqMAEid"
    "mNt3Apo7GqLDcvGgwDgkDCKqDoYIUq6sJVzgDpqSjxucRwdt+aPoc2iMOaZiwg5Di2BCj7"
    "DPoRDuePPiT8QjLaRNWI1XEYyuoERZKVA8kS7kYwlSi/QRvg+xG50wx4xP0mG0ROT0ONkV"
    "cO7YcEFY4pHhUybswFUDo8L7XdvTFggm0IB8PIS0Ai34Y2EXmmCOg5agwygAxAkv6w4Ac+"
    "3fD9ARDwFAnOh/EAfkD4SwSNuvAiWUKUQ+IiJymVL8cbE7xTBHR0DTYYDE9Ak/287AUyMl"
    "pKjja3G45/u/HI0AiIagwjIvxTgfvRqd+jHjj/dm13tx3KyJ9Hr0p4t5w/u38en52/0jvI"
    "062rds4u3Z+PjV3rvN+vnD+qfHe1XkRzHfvHjw4PHedbGZzm5fPJgv5sWDqqgObp/93+LF"
    "kzjdQqqdUiq6jsXrq3F8fDY6Pa/gn9DqmV0/2jsbHY0OziuVvDw9eR3ZQ9lwgpXVwsPV4t"
    "Ps+vFe/W/Hc/54z4+NxhpohfmPkzFijUa9laC1XWxWE4Tanm8RJnI6flVZwEWGumxt/+V5"
    "WbHBiw2OX0avSinZuv1t/+jt6Kw0w+LTv5f//lOKMqvKiglfnWaslr36Ys+0/qe90fFhbH"
    "Ns5URjlCKoL4Z07gtD7fri7ZvDiu7kZWhJWN+UiI/3FrfXoZL+/HOsuGwvur7Af3+8h/bR"
    "AzMvluO87K1IEG5vVYRVb/0TmortO66prIq7xcfOptJQO1Np4v07DdsvocMb+aVknbrK6S"
    "7sqtzLfdH1pAfm8b7ovpH53d4MaG8BVL/64fY2nr7m0j4BWEXF1z+FN28e+D+66zYPmncC"
    "qyXFxyq5wjfycITDy7oIZGtf5C8Yqd5WKiuuONxWvS4/dbzzlMhW1D1JkdrVp2DgJnMzRS"
    "t46SUoMHZ63oOC3JSuQkG21ZMWbqxbrgf7ZyOzFADRdnajsnf+a523aHRUVnxaTZ97/3sv"
    "oPICw9lEMH8Mn9CFu4oEXIklBNaUpHyx9zS+HpTuVdbVmQQLuxsFVS7U7wklZYhWLj5B+j"
    "JNAi28T4NijEJDvfm9z8UhRIo0ytTFkhTI8G4JjhHcuVCHSN4x8Wtlk2glUCJ5tFCkWD4p"
    "bbTpfFpBTfoiQgqrfxcBRxnE6qvjI+4kwB5fdTXXFcdeV0Mb7Cpvsf7cLUYKVgc02ugLMQ"
    "TiUBrM7QknaPvvrL+TIkyCDvD1d3XSMkigsi9l5BioQmdczsjLw1ED+9YqRSj70Or2ePr6"
    "KlW7c49Tl1hVoHfocd5V1oiKeZuVoBMtOpS7O3WtlajcvbPxy60asLt0NeeKa7Rpyy2+Eg"
    "32WXzp9no2lWmCoHPvJxKaaqmhgxWw05pGhKzbsSiVYFGq3O/0NVm0ave+xi7L9ofbpX/z"
    "V2axiYFelGdmFPmiXH9CJ5bkidq9pvSVZE6XQO84qa/Es3p+g5Jost8GRbf35duT8GpCRy"
    "vAmKirooM14HKxBgb/pixNmh4MqvdlU0Jw8ApuzdKkSby6d2dTQggOBevSVbGczr7+l//y"
    "+Qxn88mn6Wo1nZvTTSjQcrW4KtbryXyxKQI+LjXZ7fRysV1N3tVPQ8seBCmlW8VwrhZ3Sw"
    "zm1XR+Vb0GDn+frtcF8w3Cumq/Uyzi3Y7ex1nGIHueYjVMlA6vGm7ZhHBvjvaPj03Wt7Pz"
    "/dPzJgFclRdvZP+xXyrq6MhPCNdwjwwMShtUSKfIa1iGFumEbn++4D8G0rBUewYE7SGWcz"
    "SmtFOvKdE/dsJaxL4r1k4kCyqEBoMzwPIJbZkJi71YStBqwWQsjZJSJCDX0yQXo51TI1B2"
    "XlbstKatnOjSbgqIekPhdwxoNwFLsDSNKDBAugtRpMkEFsGyM6LAsOguMpEmU5MDL2VEUB"
    "udANTSRICmErKHKz8WAI8EQxEUq0EJuCbwtN93zsUUjCjGBJcN/kUUv0ANLJCHB5d17QQn"
    "40H2r5kMDZu+XBLX5V0qIegwCx4aXOKaFVhpyrDhjyoEM77icwpEo+l5stnpCcZmQIQaal"
    "sDjE2/QHNO9eXhwZWMTUDGgxxcARsYdnZsenVF9gvpiG/koOAYY9PzTAjsGJCh3erXAbYc"
    "FumNXigVF7jEoiNCLvjgwu8OFJC17KC2bG6OKNH5eQcgGRbu+dgkFh6S4Z3s1YEWHhTpYY"
    "dScYGLLBwScsEHFr4DBeQt3K8ts/CIErXwHYCUP+kUOMmdKxPxjD8xjGbzj4vZ1Tf68FNb"
    "AB5qYp41rNfbUgYDwMmwLcAvm8VmehseJpQ9fd3+Er5UlD9nmN1V/q+yZcfZVvzJnJL0fi"
    "1poAeO1O7l2K10glOwkRceXjSDoufpheWidHxh2fV5gcjyyJ6BHJ7uvzTPBJ2dvTVnHie/"
    "jU4P346qP9/sj72TD8vUWWP7DFH1i+B0wnKyw6N9CmhaO/qlfDofc4Rs4vHmBAuLrPZejX"
    "8zjwmdvX39eoSoqro3Vc6c68C2HmJXkR5V16cfXrQW7xVFctbzEd6r1dCtZUt06N5JfV/V"
    "IvE+6tAEF5s68R3VTy/KHqp5Nf/+84uWb3yGhI8T1iESQmo/1U2R/jES2ma0DvEqyt42Cq"
    "lQNGovGsG2sNVUO5aYEeGQAIWgHAEet8mBwj5XoQhVoDHOV+j2UzB50Z1BbRSQZjQnaC0r"
    "vriL0KjN7nAEncOI0rRV/WgdBia3lInBeJ8Fvc6x7eUhiLsnJFOAJOgg2HYKHni6w630OQ"
    "9wMHgwJw5Lodm5SamSsyb/zDYmwQGrntpijabwCM5tYxIUj+7JLdZoCk+zKmB4uSIKBE28"
    "zAhcXOovbSAyMcCyPFsIDR+w79YaGjTt0gIVed4sjIiznlTHlfDTRhtSHqQw8iAAoxd6AB"
    "tLyd9Oo4Lx5xPhFul9AYLhN8iXIRSHh1Y0AEMyHmJ//A2MOj/82rqyEQjoULsdGBxjDBrP"
    "pcSAHQXel6YYmK79UQ+kJwUDnshiPRoGRPi6yCAw81baVJSZqE+E2udggBiWWbuOJIZpCf"
    "BO8z1ctr+a3/TQtSLkkYlssiXJo/MtciCEeXs09WTm6NGg1jgQGIYtNj5PHozG/xnLbwr0"
    "xDf80k4vUSAWTkbsW/VCsahmk1/lwAcv/TQjxPj3GXj6FT/SqAgxYrscZeRiDuteaKdhtu"
    "wHzMAMmoDJlyFAX1thktFYFWjKZdfXUbZlCFaUaDlqvcmx3JpWnF45pBFkVsYJL7Ckym37"
    "WGJWXGeZVMpsPVGpcaNWu2TFpXQQDSekLjttMk54wcmY3Cq+X7LkSNvRT30y5qa6As+O/G"
    "X2fiodMqjLz4SME15gSZB5w+zz9WGY8JhDIe0C5TTHbWiTiVDwg2meILEv6XzFVtbb2fzr"
    "j4C6LtZXq9ly0zTXhkEZfn/fTuebJic0EpZUZZepHp+9KogK17P11WI73xDF07tEISfmyS"
    "6WOBFJ4cItG5BUdX8+Kqmulme5XC2ut5lsy02dfsFJtdQ6EUo1K+UwpZonsDnI0yvGopZw"
    "nr6hOsz2xwg0DBJCWYbG7Zi2P3ts/y0OO2JGIxmNeMPENWR/xEOcUD7teHJczE96oqpdEk"
    "+YmSgkBtKDfZo3QIeI94lbT21KzZxi/sHejPpENLh2KtTchYZtc6GJAwAwYjWogmAAXI4s"
    "7PZLIEMcfEEIsMHHSL1rfQkEMLt1cEyvCVvazZg0WRU032gZ7vbDToBtVwfqHeza5kLr1r"
    "WAWA2qtFMjObKwOwSwADoa7DChLFHzWYwdgloAHY1xmPCWqPksRm/VKHT24uQ04mB9qgwZ"
    "ESOL3Fv6CgB7a2MCZ1tDGWTLOG+5/hpcYrn+Ip2yXK+OtuV6rPOW26zzO5ltQJuwWbeX0D"
    "ZYIEAWrduiCFC6PQyBzpYrY7Ns89+QbqdoCG3iWzLAeRoqgMwl5+9cm8uDy+n9XWG7+Ct2"
    "nfV1XhEI7orN+0UoYZTNUN3rRXiVmq7s6VCyXJR8SZYdx9mBu3tiXj3vhFk2bd85kcxPF8"
    "0dsPPT/eOzsndMusDTJm3g2a/Vfw/Hp6OD88nh6Jdxfcnu9ckv46P6ItbJeTnQq/ti0IeC"
    "a5blPkFI7eTTFOk7TdA2sdnVVuS6SkB9FIiugyRqkQGDvbUi6DRgMTZUZOspiIJtVEyCAt"
    "PdPGGNpvAItkwxCYpHd6OENZrCw1x2hdVRHHqLLdhY0r5kSyycDLczxYUV1WyyZwS9QvSI"
    "bm9kesJ943gyu+9fLLct0pPdcpStYduvdvt99hNol+xXX/9yNnPUmzrl7bsSJk5H8QUt75"
    "j0MZUOAmfaJy+EZyQ6ma1rTrrprWuWOmekPsf4dBQejDJTT9fcOAt6CT/tfNZIv0iSWkNy"
    "Oyd6xfpLbrJtbIr3KzNvI8ckJCzVW8lYuzxI0rzJCKkSRH4OZVSGHFzuWRVCQwLUPalCW2"
    "bC6tSNxDFVX5jCjmQdUgUTmTgxNiAjgQ6SIjtqPIdPniwbkJH4BkmbHTWew8c+ocGISGya"
    "5zN4w/mhyHHORBSJYad0GIM0mcPC3CDHJCQavY0y1mh2zuiUYhkhpecO/WTLaPOCzVxd+q"
    "m4fL9YfPjqN2zz6V0BGQUNVhVACsMQyipIE/jsCWRQ1PPAZHO/DJ9Fims2MfWTd7Pi9jqo"
    "+4NdnK9LJFcwzviHiFO5u5pdtY9QRlqs38cqsJLr2Xp6WaXIbHOoee84mQ3CtDKcpNLWRW"
    "kAG0gMtqvFx9liu57gdZEqk3LIzm5dvxIbycZwe24iLRelDaRlZ60tSi9Y/s5i0FgbpC9/"
    "RqN8I3pojBEgr5zHMTbaaJcY1Ii5/oBwDewcMnSFPF6ISUfR0mEV9O2oCLgbBhHguoTVn6"
    "3xxyCrEpYkyFCKn8YKqhBs4ZYdHwWs7TpCar+BTZH+Nh1tE/vEuy7kbwliEhSO7lYAazSF"
    "R7AFiElQPLpLf6zRFJ5muuQhMXMogsH7gmuCMO2lxPe/wswVJE2KQvOraWLDmk8hdesJHj"
    "pTHUVki/SwWI7JiaCesYV95BPhk0HzHVCcCIImU4jQtZMQYIIHihetrwk/KZDsuAos6+0d"
    "yHDZ/CRcK4dbo1L6TXG37HymVSqh5Lu6p85W6raJLOPurmaT9LxYrRbhitxeTKzyA2Br67"
    "tSN7NSjYv5tWXUNoEsrYOlgT+6jBImFg1/DgCEwKJsuY0Wdroy9lRZTpzhgNVM0k6CDi73"
    "0OtF55d/18Xfv0MO8zK6TckT6lgukeWTMLjiY3UCTIjuNrOhQYUcVotPqQYq0y2ApQKTrz"
    "ssNspq0JYrO8pncFuu3MspJdwj2t/hrn85vb9dTIM3CTIei3ez+Wz9PvQsYDvQ7ex64vWX"
    "+/v7y59++MPzirRZKz+88PrDGLVTfpTK2zNoNxSWxfx6Nr9hDzhICAecNxAzsrl5vO7Miy"
    "op+YM3o+PD8fGrB5wxGUuS+pK52qVlycGWRDKgxn4b0J5reBAF1NKxwF8Lvts+URp8M6A0"
    "IV3nViauZjL7SqqJNvtKApq/Z2J9KWL26RWFm8kCPfnTVxXKXcdyL9abm1VhyKbL2eRDQc"
    "3hb9+OD7lO1fHr0dn5/us35/8n5Vslaqm5WFv+iKe1gtPZy3pwcnRUmcLFdwcX3yHuxcn7"
    "6fq9z/XHH8C35moBfa7Pf4i+d6v7zXszj373y8nJEVDFclZ2HI71droul6BrShXYUzEpSM"
    "jDMUR1wvPZWFZPz6flouT5tOw6ez4tA9DnuLusLo7ZlYYBuTnTiBjVJYjvszSdyEGGK4vl"
    "IENI7YTWFOk7yNA2sbnaVhQ4yGISFI6ugwxrNIVH4CCLSVA8ug4yrNEUHpaDzK+MYlB2kI"
    "XtpcT3Bi3TNUFSosCCSUEPGNJ4CmX7jRGChIT4/OAqaUKMm04idJ9JTiZZlArBVk9+tkor"
    "fp1x1S9QRB1KxITMSjFL0DFh+8lmB4dOp51FKgstGhASX7yBATIs2l/bCTHGpChKv5omTq"
    "z59BxM5zxF574mgR1AZHJt3szmew8rL2o5b2wWk+pNzPt6Hm4XtxXWB3vNu235mTbOQdrR"
    "txuu9F/uH52NkFV6Oqnd1e2svtN13Wn3lg+buJ7dFOsgFAJuaRhbwA4Oxurp33LbtiGdnf"
    "/alnK2pZfTqw83q8V2HgjYBk3UIVmbSeQCdTXuyh5Don9cedWnm+LmHi+c3pbTWxVsMS9u"
    "Cfpdb0lbw+q5K/UYKW1MPY6d96Yej7DvIae2NB1U4zGMrAW/fNFUYLMFJgaZesVslr5VRr"
    "vppozPLLLiiGVQg2IMd+qkAbE26zi1/Qq2pfpbdqrl6JMe1qU3hklw/hYRogp2id0fxoxa"
    "wxYn/jjguyBQKgqOriOCaDqDTeCOQKkobLpOCaLpDDaWa6KL6akCYpkgc4kcUaBwdBfKSJ"
    "sKa2XZorgVIbgs9a9FZKdFZLl1wxdvy2L1brG6m86v8MUjuFvcrjjhreG65PMsE0Nzwcwi"
    "uFAM5wHppeLYNPWWoZah/nLUctZYllpe1qqiwPF1Ls4bYQYsMYo1bovlrHvfhUaY9sxLhH"
    "FMrE9zK9OsmJMPc+NRjJXQfNzMC/Ct6OGD8omlL2600lUiwiX+1E2CFAMDLYlRSTJfc6du"
    "4PTgfdlj6hz0YMJTXr5g0ojhsy8Bs7joq4NxMZgpGVc1nbYcMXVWFUNtQTBRmNi7bUli6h"
    "z2wbYomChM7NIti0+XwzvcFiaUggm1/qBwDusStGnI8VerPr1Su52cFEykBdb5XZJapAn/"
    "LG94bdCHeSQJ77grTZ4bDsMDTxx9pdZencHj973JqV/x2jdDGKYW5I6OkDKJejDHB5Rh1w"
    "6Q8jsz7RrSKYmnDxhVRZ9W0+WSuJbe7aCwDl+3eOxl4e+fPn02rU2hDV33I6NtxHS488DO"
    "GesY6i5qCi8kGDGq39N+oBLYfD1114gj/ZVFi/SBbK/uSbihFuUeeQqv8cObEObe9DruXs"
    "b1HBOtzomYdzXt4K1/MLMUFQvfXFFIDE+PKzb3mGKrf46AdV1ExOZ3iVQNSUKu/NrXVoQS"
    "mUnuclXNcoxbSi2bSBr/Jg4iy9moHALHB6O9th5sB6+CNGJeBMTbefn2+OB8XGL0qz6sHl"
    "07f3t6fLZXzuQ3N8Vq72j/+NXb/VejveXt8mb999u9/bO9//W/Lub144wX873yf29Gpy9P"
    "Tl/vLW8m0+uPs/VidT/5R9kZk9vF1YeHf3j27McnT59WT+NWlZuHPlvNno3ObR/Xz1b+Y1"
    "N+2x4+cNgetB/Q2pnwYu949Pu/m3/8KRJgvtjM3t0/fFDNoIsqq1vFpsoS/cAKYADWA678"
    "ZXR8WMKJVExoh9Dzh6IgFtyAT1Wxm47HL/fOX01KyV7sPTAqfFC7nk6ODv/das86kc6rV1"
    "ItzNHv9QOUJYM/xZyMuzXm9OcXew+bdzOrJd12Xm//mycvDZTbxU21tvHbKjmAtk73x2ej"
    "vdF/HYze1Fp4sHlfGFXslfR7s/Ve9aGbX//bYn57/4DdHUaNUWdsVpO83R+cHJ+dl3KVE3"
    "fwBqdPeYE9/2vt9bByZJ/WbyqPj8fn4/2jo782P44O90o73BvtH/y6d3ryu3mu9qEx16CL"
    "HpU6GR28pYdhpIGUrL54tFJoI0V4V5Vr32yJZ+Qe5w0farUKCSATuNoey6FqWqYxkeuPyi"
    "SJNUjZi2U/kasQQxh/6I2GzUIMTfpaDQysMPchd/IiX/LwvVtvsNmDkuqTWP9Q/WFFNP+y"
    "Q7V9ePrp472bYj4pF0zXi7vJtlwGPiw3qE/K/1eft5Sj4eXRuBzmhyeV9L+WHzm/k5o54C"
    "mjB/5hVjWTlYHxDZ0TEil86ZOy62ldtx5TwZKzsQCGNVUnDYHKe55/hbyUjr5Cpj0Pa0Jm"
    "VlUO6spcbsy/bAEPUVLIWecnJAM3i/kV9E9NEu1HHwNYvRPGBK7Q+1HaeZ+AIsAfXdaHFs"
    "Z371OEKWyqTn1agDxOgSufIkzg1HXg0wIw+rOdMUS92R6f8uxUtScd5zw+8x2QQKtHFImq"
    "LtUGVDPNY6FnE5JzZi4xf2nDweaSfNLM2XVxt1xszCF+xzve+VsChrN3p/m59BbB4tM8bO"
    "P7Z2GFOmmGl0uDWEBN5+tPhhGRRYOgI69V552TvoqbbEg//eGPz2BqDT/1Un1BBSbUuP5H"
    "wMpK9NPlu3d//CFjoUlaa6rAFuKrTQnHUKaB/DLbp15sN1eLu06L7eViPYNeyp+ANbbsYy"
    "d05UTOBnmhioKRXgf7Zwf7hyOWWZhWJz/9+Pzdkz+GZmGKmk1QA47juK7o3s3K2WG1XM26"
    "ubDhqPXU6Dm0w0bI8TnMNSCzSZysi9WsSVYhxTiDV19Cse+LKZqO9mZWbl+jAqqvPTEnVY"
    "uT58X0j5c/gp6ezZt+rhrN9HErgH19cbYs2pfIv5UdKoxkhWcdskDWNm9alFZj5/eQbH/2"
    "fYPRstF6hNHyk4V6Pkf2p4RovFcMEVr7GbNl+htSvFVsLwrVJAPlR+eEaJRutICWsEWwqy"
    "LYeyI0OAzdHSfabBKT5JW/mAbHpPzOH9ZsEhMrFExqYopAGKbGzMkK6uMw9LKyRs0lMTAD"
    "UkB9BINu8EnUnmCjGH9HTXRJ+7k8P30rv5r+TV69WX/YptYrZTF/uaJ8jQcuhavgjsSlmO"
    "qS7GIFI038omTTRkfrq9VsCfdr7tLB7Wzt3a9oLwlt57MqWnq9CX+m7w6tN4ty7VJ2xvup"
    "wdhQmN/LjWqx+lhcYybwqRpx88395G4x37z3E9hW947L3Vt1Z2RyUy7y8StOX9SSUuVCkf"
    "ItIhcKZwZGdHX6wxZfTYbUnS8eWQbW+J1CzG5sr369+9XJSf1i99no9LfxwaiZaj1qfzDE"
    "TyuYMg4MMCCiNx/a4vRVHcsvHEAOW/uz4JaSi1L3B59j6X7twLHvI+zWguAgd8IFJZGAtI"
    "nH0wNgaYsEPJEJxTEFZbEqn8XKQ6chLEdCUIlnPuT1LmhDNj6nYhTaggsLSd7/Qjvy3eRm"
    "sbheY6PyxZ4Zk4Yr7F7bJmBrO2sym5sm0h36olQ6yv7nF3txdWR72/3iWuK22mBX1Hj30r"
    "yKZsIW4akncwRHu+rptan1W0HX6PLLUvQNqQGvRXHvQnW4AEXfehrwqhP3flPWshCeHJPS"
    "Q5A1Ld4mHLmENeTNq/x1K7AK4onfzMWx+K0jW0duwy85ou2Og3E9DKFBUHgLN9cTwa2wqF"
    "Rx3PuSsWCz7oOhVBLo/jWwXcCnL4JFVXl3oHAyfEbfAb7ETad4AS8x7YAK72Fs+VZ3rF+g"
    "hxlIxIQsMmtAx4Tt2/Tg0PMG7VWWmTQkRI16cIAMi3abAyFAQIcvW9qNh+KqBTacnJBklz"
    "LTNzEHu34puXOJ7q4lkxEkxAcmtYd7HG/AFJdzkWh8DYjmppiUrwV/htqRJvLzVFhfZuwI"
    "Lb6E3w1Ytu07/0EXuCFxAm/rUtAGDEVIIQaeKCFklBrFHHm89EATQqRQc88fg+ooLsXTR9"
    "BY0k6ZZ4/oDfihrr33u+seHoiZA0X0MNI68I1jkDiGsm8mQrcueDWxz3HmZDUrLe27b+pQ"
    "E8lsIEiUF6aZIBPmeSrOMudxzByT1R2pdFhmePU+MqN8zBh7kWc2YgBmBVNhOK8z0n7K9+"
    "yNMSHGBK7Wusy8jVq1hoO6aTM1kxt9BBESjAk9oBIg1flCgdbZ8NjJ3JLUenAZydsykuSh"
    "Uxlo2ejR6ZNSAGHJ2l2PydRFFR0NgmY0iGrEZpKSj6Em+aEVJEypYZADrFiAPM4Oh1mQMI"
    "FzmIOtWADBIrcuXRc3dx0TDf3zLht1g/ex8LVgkOLBZs8HzyBNLDObLu+5wLRclKKxLDt5"
    "dH9InwynKi3jfHzQRlFZoj7RT8+x5TGuHNaiESG100pTpL8YRtvElsGgl0SA/EPnAInS1Y"
    "KwHWy+tzUEX7SYBIWg+xXDGk3hEXy5YhIUj+7XCms0hYcVyyAzKz0QefOq79nx/JYxCQpF"
    "K64Bay6FhOnWC6vHCHTderA1mVsv7cJrPhAdXHDVIWR1HvltL6R6XgQg0v4EeSpn4Mb/j2"
    "YRNWseWKgyANXasvfx7Q+fJR6+XWD7rsPAYxgMdLnH0Npdb3ehY6QWXu849oiRdzx6h2o7"
    "TtaCnJaqH+wKsRyRVbz9+PWbk9Pz/ePz6h8np4fj43K4+tH3jtuyWM0W4YqzNr12Qm5ieW"
    "fz+FUKW/PntgLmaiW6humDxKjbjaotHcLDireMu1ehsUjBhSGNISqtu6uwNdyn4CoFW+uk"
    "NwGSUEDauUTHiRC3y4Mk8JNRpEoQWb4wWoYMXJHrC6GiQGo7vdCmM9hE7i6EisKm7ehCm8"
    "5gYwZDyycPVUCsSUQc10VQkqaoGt1FNp5BWX2C5QhbKgqd+bSrIvMbzc2W1SedF7EW0eCI"
    "HkYLCROdZX7T/SQ4QVgomVFpCBULaRCLNhjaVPgZqCo2Vo+M/PYNBoxnr/VyVGivlobsRb"
    "Aarnuw+U338+AEYaGU2mtLxULq2+twaFn2aqqK7dUjIz/1gwHj2Ss7ag5QUHg0Y+eiJrMr"
    "a2YEHaBAsWjH0UVtKvjcege9VUKttrffWN4xjewXd7P55O/bqXuvBcnDXt89YL+SC1Jqrq"
    "8W2/mG4OxZEyOaLhygwhA9zcg8a20qfraakaqfrebYPxmEYwVNxEH1Cy5yGRcQxqFhhVkc"
    "5IkhWuga7sGak2++Tjz7Iy4c5bNDulng1oLU4UxflQ7ls4tbpj9edV14/JH9gAEqClowV+"
    "h9l6PW2fCEji+CWg8u2/1FSpKFzo0RhCQ0SN04wLhdHqRuXUlE9/WCKO1EVgRfOzNKfZiA"
    "igI5hA8zajqDTezDBFQUtiF8mFHTuX4TZRbAyHB0nye/AC4fVwWCzXpMKFTD4LkGKCm5yp"
    "Ds5BFKcjzvBmt2Z48tP9lQweoUBRrWUUUZss5NXm7JKxziASFp3cGKOnS+zVTv4lNy8eFL"
    "hzcg5asg9MoNrwbWwPbqi4c2pCU/aDsAyxvZnc6zEEpyGlM/z0Ibz6C0+0U5ypCSQtnuR1"
    "VRwsZlbj7y2it0JjyBbqIn7iLr3aIJwv6GXHrKQXREhJxK2ty0ay8IwgPuRBCNN2jInY4r"
    "8PHgsXuNtfe/6dvw0UuM2zDsk9y2YaESbWeZKWS7bThxvXxPfS8fZLKL2D+8b7nXj2Pi9o"
    "vSFA7hRETbxT+Ztio/WA5QEIC0Q+WiVllwJBdKcUodeLwro5QEaaiCa8QhBQFN/aIwbJUF"
    "p0PP0Xd/e8AT9Rz3dq+dTkU3eyMiAqD6jV6k4TQu2U3eiIjApX6DF2k4jYub49WrTmDRz/"
    "MatJmGIQr2i4kISHqhfliTmYEk8tUiVCimz5QJFpOOCZ+bmg6jk6lg+IywuIxMRUitm8wL"
    "G0ysO8HJMnhv+cyF6C2uMXC6Ho240cxyrdm5shdpzYoeXZrpRXGC5jJfPX70JiShxt7AsZ"
    "uxGByEwkkGC9ykUQ4Ut4kJw8EqnUfQoM1wFTMUKNa8wc8TGBBgWNRzBYIWZb5PNMSRzgMo"
    "iXSskgXWcRvFx+IbS++3XM0Wq8ZpzHscbHO/LEDtmv+2mLxfbFfrSHAyR4qn9N6ZUnxeav"
    "lSfKa+opyE9kfrbTs6+b1ysB2fnL7eP6r++nX86tfqv29PX42Oz/20KD5vq9LWg1f+YHn+"
    "59uyG8cnxxWb01H9r9qjd3wwPhwZh97L0ejwl/2Dv1R/H5y8fnO0P6YbCzqqdczZXyNt//"
    "SHH9H0K7TGmTlLCAZ2Jgoq6LvQEu1jE2xYXZTeBCdMwNROdUIJkMcpSnuCEyZwaqdAoQTI"
    "4/QGtwSlN/wpjG0VbYQt5zy+aj5h50vBCRMYzWyljc9vOo/Qn9UkAP15j8Ln1dEG6bEWrI"
    "bMomV2M6+eO5tuNsXdslNWlPVmujIOWOys0Z3e5L7mwbdhdl1ibEWbNG1MLp88vXz6Q6Z3"
    "krSuh0LgzZbQVK1OeEjlZ7gnO8CofDO9+cYuw+jm8Vsu1rMNIbzsidrr4t10e1sFxiwup5"
    "ez22ZlFmtkWVxVmK+n9/4Dr8Mejtv3mPO3b4JnraXH27U59l051zy0Vsw1s875BWtq30Ta"
    "dXbzI3psHNInsxOevBnV6+jfzXL66OTMXybX9IRhtQvluPwCubIC9QvM0LELSiJG3//4HF"
    "t7I33GW3NDQjelVgUDrLHj9qIvuasmSnjoKBAE3vAzH2yt7IdeozQMz34FUDwDz8Jp6/bF"
    "0nJCF1imTtN8fl0VVOcA6bmQAu3lIbAPnHEyBUiMo2aqbRqeZDMKCBBIypvPqEEah2SzCQ"
    "gQHMqby6hBGgcvt2ZqBtPOq5mauGa8iSu20MSM5YrURjljomK9b9pWReRWywHqNULLiywk"
    "uFv0ND2CDF20aAFNCEKjD9Y9ItwIJbqMCdZVWljRxmmU3OyuXmWIRTmza9CSwgEMsVx+Ij"
    "6DKQX71866+8565ynuy/7qufWsOChtPCtW8m0n3FfFArFW8IDMDuDyZ/0dVdQWthHxtMEG"
    "4K9EnORKG6eWPzZTVqWCJWxYPRJZd/kKG6PkFyxdw+qR/LrLVtgYJT9rycozEx2h0+bC/K"
    "y2VUORdT+pfisKH1TZR7OY3v3rq9n9q3m5XZeb7PV60ng44LWtoDx7d2tYp/J0lbonVVlC"
    "Ny9yRdn3S16x0PqUV7y6upBr4qhTIZegQpZdo/jF5j24ZuV6pNTQn3+20168qoiVw/sqAz"
    "o3h7meVl1YRK2hk2+rkPzs29aNRfd0p/DB8FvKiM32ASI0fWEwvH9oqyQkybIprB9DUV44"
    "weZIDJKlU1g/xqC8eILNkRh4yydbM5ZbewHVtkSKHH7ZGCHNKBWEAidX/FIFXkUJdywiUw"
    "esoGeCTqYHPwJ6h7qgY6KRyjyPHEUYm/gOcSa8cnVt7u6hrQvgKO8f/HYUNhDUmrXD9mK6"
    "nE0+FPeTb2+bYZFnIziaipmld7NVy7Prvoz3+6rncj5gpf6ueYI7a11M0dtB6pfrr5Pp1j"
    "FPXDyAZPhoTK2Bmlm0Ma8+brqwEWz6DMA3/8jOoxgRH1e/rwPeNhcae6+QIlaDytg9pOXI"
    "wqatlGojbaPOJpU7kmmg9f/p1IU+pQ48aeeFEmShCjaCBB0NU3djSDafxSjYKBJ0NEbdjS"
    "PZvGB1V5cWd8vbxX3xjYUcW9ST+fbuMky09Qx4e0FVvuP33fb2dpLzJbtKfL7F3dRk4arq"
    "uR8ml7fVc7BPaNexX+0pXW35fmFcmpZ9/UOevV8tx75EXHXKlCE1Wj/B/2+Ly8lmtrnFXO"
    "2uLJ8irVhOV5smlRFk0xZm+awWoSDpgPPE46bL6Xr9abG6nryfrt8H5vr8+cDvz9dr6/n0"
    "prR96mTAjhH5FkVpZ+IGab9diWOjdNDQ8ovnm4hnWCXm+yxmG0wxkKErTB0/OFbBuIGsXC"
    "GLVTh4IK+2lMXMjiDXm9UPF02s/f7h63EdZf96/3j/1ei0+vNs/2h0Vv8xOv1tfDAyxad/"
    "GZ2Pj1/VN1nHx/vH5veS6uivfny+azYabxBGUAHprGZY+jztKIqPedrxlT7nIeyTtefDaO"
    "1qJRy/mntZvFVsHxsPERksO2xQROg3vM9GNmo2Ccl8ep/Iu8rQUaC8z74KFtccA8zTjmCe"
    "5sE8VQTzFF/1u1qs/WhQG5dfcR8KWsuKz95/olT94TD2nUTLSWjNnMhH1RDggPwZVrGLXJ"
    "scKPKOAoQq0CTdFbWfhJmc5TD2kumN12n1tzeiFeOmJ8K4FjER0mx5M2BnvE87483NlabW"
    "fMG4qIXQ4KhlEIWj0288icxsMgWW2xDgmIINs7AnAa24J51gDLwCy20I8nillgtoO+LNWS"
    "5wIog7uqVMaQA6NTqpImbSUSe+zBLliK2ipRQop5udxEz6KodpOaI5r6XpOefVjIRznt94"
    "EpnAn4/Q4Mh0/fhos0lMAv89QoNj0vXbo81mvrqMfTH+9euxM1ZEmt8q+7V9lxYTqOfowi"
    "BCF7sqOK/tJKzW9cyIg0OpMHC+aw6Pg4uLFcGH4jHxs2LgCDqZDvwYuB3pgY5/Qyrz4t8o"
    "QtzYd4QzEf+GuIFFNh+QER0encAAq0fKFdUAJOQqQWb4gFCoCN/0d6YMhvF7tYXWDylx89"
    "8ZVs4AaI4umACbcw0ElClRxGEYJmU3R5HSTvKpcCymhiqasNEkKmZYLqiPINENz43aEwRx"
    "JCMUTOgtFmNgSrADcXvnHjnjNkXtKfX56VvsGbBMwG9F7vJgfisBJ7LMc+vt5d+KqyD24B"
    "l8Tq6pI7iIuLi+B3AsoNmq5NQoA+RcXmw3V4swhuVZQ9YUZYMgFlf1u4uUwrYFXlDyXqYU"
    "vV3Vm/jqudbtpthZ5r3pukrwWBQKwRDT7eb9ondUBRWs3YyzvoHalo1SSITjl0yid7B/VO"
    "e2fj1yx/aj1/vjI5P5+rw+vD/fP6uzUf82Phufm8pnZ/uvRu1pvmvLG09Q7qYIC7eIZbZD"
    "KLrtWf6OokZ4BIPNe7Su+dVqYHz8y8nb48P6Lb235+bvGJg3OqFMTREPGDaYvLzdYeEFTC"
    "H4/NnzH9EwfNx2eCHqCK0LrmzK9MMV8FaxNYWraQZxdk0B6uNQ3ISgEiIKW2TA4Mcy43Qa"
    "sDhxzFTraYjNzC0A11AQsNovgW5/uVZZcDr0GaDUgSfqt0iCJNRL19Oz64m3nCDnE6zNBB"
    "OW2Xokqt2dlCupFklIfkyDg1YOxceaTWKShODHNDgm5dB7rNkkJlbawKA2jkMreSBoKil7"
    "u3Riiu8WVBiCcNOiisW1m4Tj1llM1wZFiMPzVnGKyKKmkwjtrkyILyDD0YX7PVWIoPU0QG"
    "+KZDiWCToM4kMwyQc+5aGmfygWGzvLn0xSsvH7ruRd6ID2IqPVpWYOSQlT3wFQjq0b54jI"
    "zB0J0cOmHB6YND9qzlqtHByIMmv2iDgwg+OQwaAyLLepKf32eFTEh2cwUBwr9T11IlsFhE"
    "RX+rWA3YZFmutVKBlfATJLjkj5Sghez92JIhgWHtQX2nlMS+xRdgKWNz+HrjHhTB0Rk5NZ"
    "5IELZ29YrDoPIFLKlCKd2xFymWLC+X6XymF9AwCN+GuA0VPfhV2C54wY5hEsqI+g0z2Cjd"
    "qTHcHGh3HmEDQ+IuuQIulqMd+spnYP/q2cmOZv5ksv5EfXwp/CM9X85fDw5HAz3WzXAcfk"
    "sW7x7l1hghWMFg/LanWzxaocQtNqCIUFtZOUUFsxv04UTcp+X4cHuvbcZ3pnH90zD/LVZl"
    "LtSuZXwfnw96FuFqvrYuU/5Ff9OJt/XMyu4K/L6Qz8UiFcA9U34gx6WFvOxv2vrRMHrHZY"
    "9jxgdWyUDlgdP/qqef6GuWNCXgknroNjgrTDxKnH/GTPOg9P91/WJ7hn41fHo/rM83x0+n"
    "p8XHZq/a/Rf70Zn468A9BWaYGpRzpzpcljUMetHRpOUvNTdORZ22/wv4iZP6agYLYsFuv7"
    "iI838JxUzW9dxPKHrONnf+zC0I52L2nxrBMjN0lEtlYVZM7XW3GK1WwRChTMr+0iZ+/ktJ"
    "oEvEkZlkHCn19EBLG113M2bu3V1FRbfNbQTftu/gfr2uiknZhEWCftGK1db9ky/ZN2vNVo"
    "6ejXlCUGAGQ4IrV8AFFr2CK4HdLVZym7Bg6r4wDsB05jYQ/by0NgHz3jZAqQGIfOVNtJeI"
    "KjVYQGB6Z7tIo2m8QkOFpFaHBMukeraLNJTMxLUV0mA0U4rEnBLrWYSJoFGAZE+wIIbDMJ"
    "w632mDjcxxEBYssUIViWSQz+J57j0qMIMVQPqSVH7a0KixRxR5LxFcBy39GkfCX4brvdKI"
    "J21+H1ea66BC2xsNoJ2IR7LliDuxWvyPQhJdHtxFr80eN4ua05cUXCCbQgs/+YVqAJfwTs"
    "ShuMMRASCAcBQkx8tnYEmDMO3M5LNAZ8KqLX4ZbO9rb3u+bXLhCIiVhm7yEdE7Vv50MjZ9"
    "h3W1lo24CQWMUMDJBjz9ZbLFvNtETUR7ypAVcx7mfNb5kvDQ+scOXik/EAByuWQUFzViq2"
    "rnSVEtARK5RBwTEtuPHldsAXUJIIna9YFyNoPInSuJtFo9SRECbrPNj+CLU/KiL15OBAlI"
    "1Nj4gD0x+Xw0FljMmmptBifSrcWocDxbFSe3whxRXSEV4ydzSi6SMDDaddm+ZwRQouICNc"
    "m/bYRtNZGzabRGaPeaTQQjocW3uEpAgONpxEV507SZG1NDgqc5aliMhvML0m5QXKgPoICt"
    "1Amai9EET2OTE8RQGehKA9OG6OiJF4gUzozHa9WdxZB/G3EjojSzYAn6iIMg3Inqf4J38/"
    "YuDXNcoRWBQb92ywbcT7Od9UXDnR4FX1UV8FgT3PHiEPVRQ3IP9Dk4vfFGRzPFyZjB6Quv"
    "o5S7tclAP9tpxZroEdmvexZ6vN+8l1MwFahbW/5vUV1U2oy9S9L6eTZqy2P96VM1/F5t4r"
    "uam2MCsw1qqCsply6llhOrFFWb18Ki7Xsw2aeqMpyrKwEU5+dozpfL4t1b0qPhbzrXltJB"
    "MHVpXczt4VV/dXkudMNrNINYnaq+K2HqTr97Pl5LYU7pZPq/zG+mK7usLYmIK8PZe13k/X"
    "xWS5Kt4VlT6LKPbtnyT07XH2UXj7he0YQ9dQ942hs2y0Yugsv2SSkjej07OT+vmRg5PXb/"
    "aP/+rFp1kGslfmnyEieBN4FEVmihA+EZd2fodMTEnqLZZWlGaSj+SoI7IZDMBMH72p0hYn"
    "gxMtu3Cy/v/b+97eOHIc768S3JuZwbMHZOfP7R6wu4Dj9GT8rGPnbGfmeYAARsfuSfrGdn"
    "u77ZnLi/vuV1UqqUSJpEgV1ZmDd4HFOF0ixZ9ESRRFUaGPpp8z1fn37n8EGzC9J7zCt5jh"
    "81Ftvv7mjxnLaV0InNxPXne+X7w+OB7fpnH/Pb3othaIBsUrSdpg/puo8aPlJOUzfpIpJF"
    "hTArzwaxb5xwzXfCma4i7BJ004YdDWmfGXng9Y+YJ84dcwG5ydnr9ZHA5xrAeHF0c/Dr36"
    "8vTs9cHJ8OPxafzSUGDvV8kpWnE9qUm3FelJj16/OT27GPmcnr08Oun2KQgvfA2dnk7KPv"
    "t6XhycHx32zLv9ZZD94PDw9O3JxcELp6AdwOnbm4Ozi5Nu/vvh6A0iR7YeZwmT4gIi7Z0W"
    "5SyD0/BFNv8QK3M2ESHl8PjTvAq3XOZvPIV19B144olQ2stf7px/lBkRIFR10uhCpCi+VM"
    "pCKhHa4HAAdoBppChaK+o7gZ1Q9p3A8jiUqN8M3EBpjQIY8iBLnM4CliTMkqqdhSiMhAXF"
    "cUCmkbBJfWUI+k7CI2HrIWm6SBIJG+byT5deDpdEVJBziSOWQDXO1s6Lww9B4cswKQEx6P"
    "b/MkwumABv+Q2QlKCMd08vw+SCCfAqXoYhKbkW+MwvwzAyaxpHrRX5yzCCxtn3yzCMzJLG"
    "kbwMg9DgDdLiZRi0chaZ9B23lIAwBff/jlsumACvQruTd9xovHt6xy0XTIBXp7n5O26Vmq"
    "t4xw2tnEUWn4wo9BeQ4fiQAxpl36Ic1D2ciCpuDYV2AzJpa2g1HeUwqzVKWh+X1el+Sjlz"
    "BETslOMgF4S33KdzL8VgiKlwpPnZm7LzMQbqvodyShtCMQ5iKmFDaEcBxmBOQ5TGQFRUNw"
    "QSwpkjYOKm3b+lYrBoNXc4cxoco/EdTqxaFpPmDmdOg2MyvsOJVctiEqXHBaVxHFbpcZOq"
    "WNlFL9WB0rjsrTwe9NN06QGjKOY4p8HgxEeTSbq+8VfLoROJIsIpCzzGqERYYVa+dniZ4O"
    "O0qDAmEiUjpsGGwLjgyOmg64M8hzNKheMC0U6m6GDdfLe55OKKDnMElHpOMVjpcIy/WPak"
    "l6cMUzkYPYkYKhiNLeFKhuPwGo9yLAYaYiC2xCRR1ihmQ4stIyW8hHFUiOURXF69wHjuw0"
    "q0QFNKbjfhwlYszzyyygUoQ8BLHdSEnMMbhdaYg87EYJG7AB0t4JgKx+kDfwzhwUpZVCHa"
    "VLOgRETETJsEsSYLS/bVEDuQTQZdt8gAMhX8eLHZSxMIFp1QVqnXkI7Y8O8Do0TJfTi0Ei"
    "MgwyHCQGtThEntBZf9GF2nGsYxFaHIcdgeuME9/W4IGQokRKwbvZBOiBpc426MXDBmp8JK"
    "hU4IqQOqtgAl+gxj2VRKnZESfUyFy7k7wclHw4ZA5NM0hU7bEWJNc4Br0ntrEsEISCiUww"
    "CjxsfC/kCLNv7Ka9U4HbFRtLxWTVXMoovjqIXA4iBrBFP02RBUxJXFMwZuC6GMUd0ICvfF"
    "EIBjWPCfIYHiYi8aEkWO+tLycqYOtZw9v7MFl8C0+9qcmNjVIlfNbLe2mCT8ybe7tqZEHF"
    "MRUQDxdThTjLBuHpzwmjwsjwAyviaf1gdBFK/JL5FHI7KruO7n5I6t+xG5ZOo+5DdH3e/g"
    "lst0maX/5G+oTDdPnDTYXZPxJklfgLp0Od7YT+9SVjyMsbxfX/6y+hQa+1+e1C1/jx4DCa"
    "5ojgXjQ3r8que0+S6xTPwAylufab/NfaI+ZTf7Fmj2kDlfg+xBc4aHn47SMu/sHzhnpchm"
    "WoSiFi+PcVJmt5BEqjgnLXteGbaYZI0y/lBcVShCHdaZzzGRMmigyh8RLzAwhS55Urwoj6"
    "gZeO3m6pPpN9DnBp2uVPDwR3W3pxxs4dd0fC6RrCnkUWIMbQG+adQYK4YIs+aRdZqWx2z8"
    "6DonhsK2Dg+qLZ/ae2o/P97cXKa5nrIX0EIpecKn/9y8v8yeVhsvX4dvgkw1TfMu/S/PSv"
    "W7ToJ0v13fLl2Cihenp8dY0po2KW72tV8Z5wuDh97yJ5pmvfPWswPjOmUWPopYgZGcsgof"
    "2UwLI6eZmVkAl3mJWbCXsmY8lMW8k9XsmSzxK1lDfskwGFWYRjIUj2Iv5q8nem4SaKAwlg"
    "7TJXAV2ucpQRmRTXJPWKcEiurxLIzQBJrwAS28fg7m+8hYW19P05Qof0CZhwx8as5Y9jYr"
    "HNcy4vu1sDw+13yG27WpWGWsgltXsHwR675u1qZilbHKLlZlJCjiJrdqkao5VOIMGLA8iu"
    "dz5L9IxSpjlWtrmvyCwrqv3BepWGWsmswXBCGD/nPnvSAlVjSMVhuQpBfFhtl7zgtSYkHD"
    "aOY3JOFF1fymyXeBVM3aKapb0ggRiuzz3pFGpRQ2glzf0QvSbCPs9X40KqWwEVRKTl2Ort"
    "J09d1oSgh2C6J73RaS4Ja3+du2aaUcHuXLtpAExWP/rm1aKYcn9unI4ESOHgRNy21QVDMH"
    "afIEC982SokQYLFXCr+Ikn+2Aw6Fk2EXP3qUk6nwx4G9+2kD/i0kWFb+RgtChyr4fjAWnm"
    "2Bjk8lSvKOYL6gml0RJKsuI1RfEOSoGay21wN5IVjbl3OrYtYn408N3+wQiXyoiheF8AeF"
    "Wr0nVP+cEHZc6WIGsZNH9yU6rvr+4Ph8gRxTFcIO+xeV+6DL++X2YX21vl/ePbGz5O1qd7"
    "+528GjZPaFjtBm5WjFsaQgXHFUHfJpitwAxxn5u0tzX8ugwh0RfZkb8oixNDpYRHnHPR7l"
    "k3c/vgsPYpy87OaGMXf84s3F4uWQA39xeHx04v6+WJxcHAxJ5L9i6+v37nB4+Wq/fBd1fG"
    "Tu9UnVo9tt8CMS0lluQVmYY4FPCJJBytkfF5alwc4O48IgNqYMHyEtI44mgzHaM+rQ+mBP"
    "VJYSXq8vNYCjaUGLGKipDeRJGswIQDXD/1i0CVjqCvgzg8F4adTw5VGQEi72zSGJhpRJJm"
    "4adhoo1SueCOJx30gt6ImgQDFPKRIm5k1RqxKZXOJm4SfKUr3yqRLMjI2UomKqDGLNUouU"
    "i31z1CpGLpl8wCgiqHl6wTCxjaQuiSNuA01ENU9fbgPjyOqSOOI2iPYIFS0QbSYK+KeSjd"
    "BPFei8EfEmKWyGppDz8SXyp3hXMcAvR+puwKPiv4PbilnXGcQBQ37m9xVLVYhDQ0kmsVsQ"
    "FLLf0xbkwDZ4xGirwFzAGem16b1FpDrKswubxv8i8vLipFrI8z3YlBw6yKp4Wp6FcRMIox"
    "VKMgmbQxMpjZOW4NtHT1Ny6CDP0QAmttqgCeo0QBxvndDpojso4lITmEd80ILIcCujQCji"
    "Am77yBBaEIX56azMcAl6t1t/uLtdPbmDqY3mgfrd+s49Kfuy/w6w3T2424j9lybGJnHshP"
    "Ocd/6EaIXVe+sRR+un1yPWvleng6fN9O7y+Erx5euDk4NXi7P+kOn84Hhx7p4sXoS/zxdn"
    "Px4dDo8Xn79907+njDxcHFV6v9quN/Dx90Erooi94eFd/2P/pO+gUP2rvuSru2SD6R7gxd"
    "mEmSsv1sAsL8mCGebpvCQ4X4sh8OiyRTnznTm9+UPUU/WZRaLK0eUJaR65acYQ65vBKqEh"
    "JosWuv6dXIaJeVNonl1i5ZI2i9ipzhGXh72tS52XRQt9lkZQ/nSzpqjUCJk3HaN8/+kykh"
    "HcMBzmrEtvmugbS8Za34TZKBsn1z9Mq6OtskmBiCeniofCUPLyhNTm+TBCGCn+mkfFUPIi"
    "/kZPjRHCSPGP9qUe+WiH8pgno8MereMtxen3O3qg44guII3GvT3UkblYp/spQJdYPCcuIM"
    "63BF9Fc14j/Q6i6VpCmVccI9e1RnwFYQ8tIkkqntJo04qj9OU5rz14NIBd4S56WH54Wn6i"
    "Fu6crhHL7LpCM504fTVG3puelf3ZI81d5+NI6LNxFpqyiVcjqx09Z8wGkA4fjSmzqZ12zT"
    "pTBJWwM2Vfmd5ZEVMpkBlNirB2MTz99hOjtoOr2XDikhShk8pK1cFqqldM466UKWn//6oO"
    "jAhNoGm7DdRfVtaKDSqkYxS0zZY0rb6IsWYTCulojI22nWn1Wvtrc3+/2T483oUI/Kdifh"
    "XTkOoykK7+6351Nchw278h3FO8OHo1Zqf0b9TE9X0Da7vfbt4v369vXD8gDTCyv7rZ7FYh"
    "C2c4Gux/JfDvOhVZXXaG+mpb7IKOTR96uNy5bvCyfh3aeXe1Xd8/rLPP7vv/rkybvfb/dg"
    "cZ1hx5hjYuCjYUq7O9o3E60/SOORkdmMYsqTSgxQygUK5sNAWkybcMcccy+R9WQzwkU1Gn"
    "d6pScb/BWCVDNwga/R4J+ZzDnYy/VLDocy7b1zjLZMymLKPPKEtkd0UrkGjzQZD7lTP6bL"
    "+1IuvGTAOoLsKdCEZEQjPeh+B1S6GJjViO2AyqwJjl5SjBHqZ+FdaBggTolxLrjhxrFcGp"
    "6kJAaQNP2XmJBCWowyqqgujXXRyaX7yte26sVQSnqucApQ08Zc8lEpSgJulqEaNWkplXzV"
    "E+KSH01lohlFjQlH5IGrVjgZ1wZthPCxZlLS56cm8GTkbrlKkvg6q8hE/hycDJSHy2fgyq"
    "8hI+UWK6lIDEZJyWLq+3BCfZ00jOjHlyAiq6fQJvrqdfbVsDE1TbNqJT5BIDbfuA19n320"
    "b0qTJHJTtXLnJgdmV7bQQmPRq2q6+Ajz9gjZgMdm9Yc9WXkEKngxwmdErgGEEZW5iAtVin"
    "o8W9dmYELASjPzZf8BmynYFDCV3TXvWzZcKkps3QWXO/7aacPSPKGTNoyqU8i+63UaSzqT"
    "9V0I66mJDWm1AqGWHR78ZzLBBLjl49hiCpvAXi8bKHVpCNjal8xaIKaelVtT1Yoc4jp2Va"
    "h8xEXPDJxAUbuJ4A/xLu6Gihop8zahI5OMKwBY0IUextWTranATHZ5uWFqtVcbyfH2H73L"
    "PguOo5cnDL554N94WfbOxAi1QycW8X2WbDqjqhjN25MsqyXVqZmaeQJT4hkAcp1yDksyhN"
    "NpMRVHPwlzFnWUeg1pqkmwGVoiFbWGPpk85g1BUtYJR7AZdGDV+ffoTjYt8cmiQkvGTipi"
    "kOjlLdqhGSDohGKlI3SOK/ZykKwqhJ09SqCyqffDBVJK/hT4mYAdQmhY3m3Aglqklkw58k"
    "0W3QKJ2N7GxJFSLbMb+97yzCh82TS57ocUtsXl/292b14j1pGE8ZMTW3fEX1qCPwcE7I9v"
    "Yy7dZWcXmURJgFzA3N2naQYMeWMjBE5ljCVMVFR90kgMbmKbOobRFDNx4hV12T1EU6sqwa"
    "NZE2CrIgo6K5SqOpLIFuRCWjp5n6VA6o6M+ZypNzatM89aqDSahpqsrQKoyDqGnaBVzhIi"
    "naojIMC+UgaYt2wVmESPNs6eh9j6diSOuyQyLPi9F+5t+hmxnpblNr23FscIvJs2bTPr5c"
    "HB6dH52eXL4++LvL+nh08v3x2771hn+9PXf/ffH2/7s/XnW9/PfF4o371+lFNy6/QN4FK2"
    "OsMG8zNvh8EqlROwMfkaVs3aveBMNB8Xhxo97iVTC0yvIy4qqut+Uz+qomsFxDEIkqmqHS"
    "BCP5tGgWtfnFSCdtInaMFCqWDpJ4QLTRDvUA8f+doxUJD+tmqNSGTCpxk9Ta4Pmb96WGaG"
    "h958JI8Vfb3Sl5EX9LizsXRopflE2QIixitsomSAugC3PxRtpoUeU7jZv13eppbTP+8bi8"
    "e3AWw5iHIsktvx4e7Hap51WJKhptIFxg0vWjZLMzFpy/Jen1wnA/MrBrsBkZ+MY9GuT0P2"
    "aCpkkQSLZQE6I08/7nd0jqAinz6iQL3I4IaWX1liDlgU15fZm2G6FcitL8PlDUbghSYh50"
    "261ALosWepW5RzExbwqlwUfLJWqWcULUN8U0kzLwp3m5iRYEGTRQ63s/YWAKvabXM3lEzV"
    "Bp4Ce0PPh2pn0mhghzpVGf0PKY25nzmRgizNGqr0QcmQYM3qlUA7QTc1n/BptDe98oJ+dQ"
    "p+YNzJs9fWjR/1BGbbOoLyJhDLRNA5No76t5ZHeTUqqKmysYh8IcsbdGEN5iAbZ2bRsU7z"
    "/HK0OjS9CoIOojxu31U3va+O7x9v2AOUrJmCSzHErI01lefVze3a1ugIDsSeXQ6sVm2T0s"
    "Hx53cq4Pm4fljdpF0e36f15vb6lG3H1c399TH/tzbqYDrpZ3V6tO+4jP69tembuvQXAv4p"
    "/3kCBzisUPuv57edeadhwZHzj3ajjXpTPwsPLjDMymAZqlxRy+YKkXIYdoQAZI42/hOPro"
    "bHF40Z8sX3SNFR4dfH364uh4eHPwp8WL4UXCg7OLE3fyHNcwjc1Qgfsp8D87+H5gf3h68v"
    "3R2evFy+Ehwx+O3rxxfx6evn7T95L7x0HXp8fH3T+SesLQCNUMv2j8TK5FZmbwHJjkAzZI"
    "BT/5Rnh19OPixD3g+Pp1Dm5Yt6/xRuwH0MCj3H5fuXcdQ82RGZb7xhB1lTnEUsKw6PcfGr"
    "i+8vrQU384YhRQ/FjKUIDVb9ZBPqgHtctG3ZSmCwXFEdGtU4Qm9ZUhyD0tKJkBJIlXhaib"
    "hqdyoqYUCKgG7tK8VhEcZYdx3tBZ8MTdJvd7ul7eCG96wuKYIiovL8qUcMNd3oRltGMruw"
    "Q5G5J8bIkuYLqySYrLaWsgykpZZCGZUiYCu57lZWJ6W+GrTQgwqLZe2axCGofG/5oQIDiM"
    "Pa1ZhTQOzrTIWEptCisIAtsi7AREuhT2CJki+S9mWuQZMstU7CUQrU7ROM4XpQaDPOZJ4w"
    "h7JQmGsAFI5fcfrGT3/Gi5hw2FyLsOimeyfwn3Jt49PP5mhWeqvoRI5hhPCEqoYsd3E2SM"
    "jzsqJfTnphSIvjUBwfmowT5dBYTwRscrvqELGq2SNd+Cf1E+mBIqTPviIsnQgp8MjVUokx"
    "C0YrxldELgIBdee/ClsQgKqzQ5I8TN9tYAi1o9ucXlOg1osI6dCiT6HH8wW/+gNCKoCk1O"
    "qERwYy1uDLmkwVFRjf6mZJgd0xaYYD6ezmw08zGgwqelqUg2H8ef7EZsIpMQtGo+TuiEwO"
    "F83Bx8eT6OCuvm45QQnY+bAyxrdXTUqNBqSIV2blQk1WrwyQx3KpMQtEarUzohcKDV7cEX"
    "tTourNLqjBDT6vYAi1oNT9VUGDFSBGV6bmeFE6+eWW+FuWWjwika43yyoCYoeDGTbBo/4l"
    "LERqfS/vgZhnmMh8ZI7AOfY9bJ+s97O8J7O9fr3VX+7Gz1U7R97Nlu87i9SlMVuM7dXP1y"
    "uV3tVttfnS6kUnYq8jiknC+gGcdV8RJRNLbZ60O92NvHmxUZXjIVkbAzvY3kON5ukj7PWL"
    "kSc4JfLC41TYxMw2AsLzJNDE2vME1s4zEVmPofcZYIF+QB2+zdWoVQJkEv470DOMqjZ2un"
    "Dz7q5eDV2cLFqBwfnQ8xQN2Me7i4PHvrIovenJ2+Pr04Oj1J42GGqvIZIwqOiT9lbcKqJj"
    "rNTD2Vfi02OBVaU33hDKUGa3yrS2ZEzbSx4i4g9X8KDZaJgALkZ3c7CyyuUwJFebyeE5pA"
    "Ex+xY/UXYIovfmUkFDTjy15IvTJINX1HXe2aB1HXf7LrXOk03JskOqSRIUOAjKwh866cah"
    "fDq+vQlNoOrrZbc0nKiuyMOaUKBwuQUt5gRNqPUF+3FFrlKIXEZlDVIzWVowBbHchDXbdM"
    "gLYI6ZFdsYyMaG1wD3WtMsHWIsxHdpUS3XGIkWXXJxNcphcnsWpL/aW7LEkQ4uj2eEGSlE"
    "sOX+ElZq9DFpug4UVIRjp5Q2h8qfy1x3QM7wFs0Z0K9uR6rJCSQjpt701xppUXUCoegUaI"
    "SIVGH3w2fL4XlUUGVTuGsZecWbjx2G0JWTRmdU8043SUBrcEJ9Peqngv7gpyai2ZR34Jrh"
    "0TGxvnJdMjzan5jY33xjXYxkEhCqihu06PG6OnkKeuQVPsuCCl1Sd1KVYsQzgLcj3KnZi2"
    "CxMlju50MHfwPifPgZ47dsvdbvXEUn93rbPuGOaX9T1TUIC9qy84Kny/efzw8eHSoXvZUf"
    "Y//tYfHt913dxN5+ub+Evbm+ktrpNPWkzeJk9G0+dPPjho/czDOcfD6FzOMcs0M2UHCggY"
    "zj3jSw9iMMyiM5iM0M+0wwf7kxekPmxRccXEt4RhcQSC8S3htL4yBLEjECczgCRw/lF10/"
    "Ck5yugNALG9lQlqa0ovrJziGOUejjirhEdnriiaYBQERVYDFJAYDGx66K4TgkUZUflhCbQ"
    "xN2F1c9MFXLveUqATQ+mPvO8QhqHwlOeEiA4bP3jeYU0DmhtCpxNOFmGKTUXwhVZeP8DLW"
    "LVArmQ0nYQeaIoQmVbgMshe2wP2kmFlZbtcUlKROf3iZXZ2WemqgRhei4UwbLco6eV0fKH"
    "fZ58CMckmMqG78mYjX63QghFkaBUDFBIJEEaj8imaEtDcCqpGX4JFaKjTUEVxxp0P8gVNq"
    "PD+hIWSlQ3/WgFHpFMDF+hyQiluAlind5TM5S0OymuUXGMFNHzPQEtarzwEkhcOEVjewkE"
    "1qR08xL+SXeVI/b59B4dxKsoufOxXf263oWoqafiG45QZ9Utb1d310V5O+g7Rz/lgHXyJE"
    "lUE89s8TqIr/49nbZzdXt/s/m0ErhZDa98sJcgfHuaXIQIzEwvQwSucd9P70yOP+qFnBQh"
    "lc99wXKNUqJZ5eoMDO1ehOF6RhGej3GAp3FRTzQJ08clyJaUrHwdTg4bDGufvs3Nlzlxog"
    "9YQytoLiFAIjk0i/PTtG4pNGXILE5sBlUcMkvJIYA9LSBazBMlBxgsUA06OJZCBbe2q3MO"
    "tvD1nY5JJGgKdcA0QslBbxE4jYogwKoOoEYoOawtAqlREQRY+SWIrkayCE3/MkepWoeA1V"
    "01fPn+jEs1m7LE/dkbhqpoJpSW71dnfDbo1VgAAVpv1KpgeruXxGecbSKtWDLb1gReEtTs"
    "rGsegEkKofBPIC6Ef+aPkOSPgPZAlkgi8QUwHyWPx8L+kfkBEvX7/FFciJbZ+hnsMy9A1p"
    "YpGCBn+1wMkP/spAyQnV12Bsi3lZtjXioCkg0+2zdNTsDIIljqoqvytbYowqLYDNn01WAJ"
    "ROWqa5La/SfDqlET6XekrIzS5tKlT0Bpiw3SIqECIYkS9iz1YHMtzG+GSoVQZF9IJuxqTw"
    "V7xxtpiKY+C8Wt72TdrvZesPfAEfxN/RiKm+GkRaRHj98VR7Db3+KhBBH3e2yvVfR7bNcV"
    "+r3BJWJaGCn+qgvFHItiO9hfMebFkbZEMIX1LRBMZh659dVUXAjxjD/LW1K8r4rN/O38Jo"
    "IbrGXnyXb18Ljt/Wn/eFztntjdvF/Wd5AX+yxtwcuSh2J852/4Kd+/3a5+fnSCTRk83W/L"
    "9zdpDtDhtuXYZKqEn9vV1Wr9K9Virj7qq1PE9Boe580R3Mcj/C5QQWe6XBJmRt6WhKtXqy"
    "Bf/8O7Mani2eLi7dnwlujh8cHR6yl1YsLExluTMNVHiXxH8iq+HHu2+I+3Xd+6DJIHb96c"
    "nf7o/j5bHC6Owt/fv+0muPHv/7s4HMv/dHTxw8uzg59OyAaaRkkUPtP/pPDioCz9IEvY9j"
    "/XswbjNElXCVVXydjM6cQODZG/iebgV0lYwt7LxEmAmQhJ+WmqKloGJCUHFUybFgYBI4UK"
    "rtgpUORgC1/gEBBIJGgKhSeApOSg2+7/GREEWBW7fpKSw2q712dEEGAdl2IVynG1JvG57+"
    "bIHFsBJrHXgqDjsFn6KsjqBRiFTy2iVBw+u8cXiaoF2Jw5IbkHQxHSCGMjKL4J4380xx3J"
    "JIcuugNDk8rhx7dgWjcBff0FLy/zQDC0nJ63Bsu4mUibeg7iib6M2hnqjZDHggjQBwO/Dn"
    "xCzmGPthLm0DMxJBaVztPGUrOWlaF/rSCESNuDU6Vqgo+pC9NcKJpN9dGXBqMAiqhsk7qZ"
    "H9Ir2wWuAftqG8VqMBFVTpAJA36G3FcDaFeI+jETUwtMA3zMRF8arRzKMTOR1FtL4jGTtk"
    "tuN+2jbZQW1KwxkzAoWxX7aICqNIze2+w9y/DEIfLCOla75c1q14/Uzfb6aZ327DY311Fm"
    "RNMQ1+3qdrn9BZzx+PuVm/v+BcH+mPqT4LBkKlyOex268r5rww39uJjwki5x9hIry8yTF8"
    "DK6NwF8LSI6gQMZ766BXhF+pGfvAyfiAu6qZeeaUaRj56i9xNg/N3eP0/Xjs36oHQ0Moqz"
    "PUVIg4SD1GKap2XQQBU75ksMTKEL3PJleYrNEE1vOvgRIQ0bTp7mPQ5k0ECt63GEgSl0bY"
    "+j8hSbQXEKQ9DRoG1PYMjqixgVpy8EHY3R9uSFrL6szsHS0qiwI2LU1hewHqqebxGXMFoO"
    "oaFR2cXHodWWx5zOT8fQMmPP0EfHClBEOxpbNWABKY01mHPGUJPqFXvEaNv3sNx+eHIJ+N"
    "d37l5atukD6fBNt4N+12WQO+lhtbwl2fQf5+zsnD6Y7OxGVqY7u5GnZGeHh8ERDE12diOv"
    "Tf+uyKofehG3L9/FKhA5G5/95W/DtXHXqdEHlHdnQK03MMTN5/j7Wz/59JrdyUlsEtEeUW"
    "wSc3o467nvrTaJWO309O5Lj40unNkTKgZe3JlWE3tWuxieco9AUNvBFe8OSEmK0PsRo4M7"
    "zo0ExDACjXvT1SqCU9eLMaUNPG3vQQmKUNWbuoyOhtliU4dUX8So3tRldDTGFps6pPoiRm"
    "9HKeCNCxSFbPxsDGrkWu6z0frTdNe4+FI9ZZV1Fqu0iEe1OQU0NCLrzWlSbXnuqNmcorTM"
    "HGK+OSUEUG/ZVh9uV3cPl7er8YGmJ7Rpa/F2mG/PIsuxYOXGCvTa3K0VZDZ7c5VtFDj+sq"
    "0CySGMOFCiwXaBkSCbYLLydTg5bJOauRkFPGlVn1Q1rQqdO2FTjP8sT5somQbjzFmTqF8O"
    "UW5Ks+SGkCVGdUEWAXzxW3IEHQfY+HU5UgIFzNpuph6es4Ct72jZU3QpkWIXRVGysG13Ur"
    "QIAqya3RRFyWE13lHRIugtvt2U1Epn6u1WXTM9XH5c7j7GNti/fQsd0zKLcLt5EJRa/df9"
    "etuZu6UXCn7d/ELfMk/vzH/z9VeUAx031uoDnIAxtL7ue3Jofu+euvzu+b+v/lSabEi6SQ"
    "N3UxpD4FljnuxguLJK5dToYflhdXn1cXn34YklwuRl6cbI5u56d7m7X8WHO9iBj/Ccx+R1"
    "jJ+3m9tL12cUs+FrmVO7UMOHTS4hsXkSiEptnSK9nbtxillZnUnFPDNdmpIgxF/Y2EOUsU"
    "kYY8zQLEEA06ayLRRBHybK6HuDbSJZO2qRxKVVoYcEIQ2yQeghKYMGqtzYLjAwhS4xt4vy"
    "FJthmpJ16Cc6GjSY7s27O5ZAAbOus3N6S9jarsakKTaBX9h0wD0VDTdaMM37eKpdDK+uf1"
    "NqO7javs0lKUIXPDyTlKfhmT0yk9UogFHXd/kzMnNgafur9GQMtFAUvg2cjoZo7Negqi9i"
    "1Pg0cDoao7E/g6q+iFGLjcPUAIsIA7DepceOBQY0ymSvYAwYFaXci7eK1KgkJdOzdmfKdO"
    "XlOUd5skzTMnOP5ckyJ4Daz/g4WMWXV8vdE3MQuVdsY25fP4cuneyd24vF/7tgknXuHt//"
    "52rIJg9ufmJl5EwfPt2vAGQ2X+j1ane1Xd/77IJR+lHXUPfb9WY7ppKUcdRmLN10M0yxp6"
    "8fV3hfbTodID/+vN4Ot6R395u7HVGm+7q5IVOZXt1sdtS33fJhvft5GTIzjq6/5AXjkgok"
    "TxsXineT8sMSPlcDIxrc97JTrkWQRDfBXN9AllaP/qrf+v0D+rSP3Ys+8TQ4198Ys7LyN8"
    "Y8p4krZee+YNeHUUbRfJVyGj+xTwUDXn6amt4J7n54N6Z/HdIOHJ2euMyuw7/6P49ODo9e"
    "Lk6Gv79fLF6+ODj8+5AN9/T1m+ODbvxNCV9BXckkl8oefUaT2OIA4pkxgPA/eiDHpz/1Ap"
    "6cnr0+OO7/+uHo1Q/9f9+evVqQ8hbT454sBranbxZDE/10cHRxdPLKtdb56fGYH/fw+PS8"
    "+4uoI5m9ppqiD5n2foe4dmn1lbl2CfpgG0XfG7h2ydozMzAtHYaVHqYfdxRCYEjMivzBak"
    "UN3LigPDQEo6JhWYeF4LWL4cmdIxy1HVyJo4SXpAzd2QdKxMGooIAGq8S+W33dUmiVnQqJ"
    "zaCquzSVowhb+iIVRkTDtH2DCq9bCq2uR4nnpmZD1fao6IEpQDGYtzqw3iImIHpz2rwvN/"
    "RL9nm5un4EpEYQtX2YyFCEO26EdEBHIhritL0y78dQtxRaXV8mxGZQtf2ZyVGE/f7TZbSa"
    "XwafBWnnUlUzjBSGRCAz1wRWPkkzTV136fwyNU2EMZFriyNp0TS4XGXTRHFIhdMxumF7SE"
    "VVX8SoOaTC6WiMxodUVPVFjNyOj6pAudUzhife8k2uHQW24PShwEHntTm6UH8R3uhtUmAb"
    "3VEEMPfVGI5jKjCLg+NJZQ8HzxRpCPsS5ha/Z1xWQ9nbDQgNo4Rm7zag1ZaN3+iAQ2P4Tm"
    "s8afQ2MwMizkV840ooSL+Mk1H4vpxWcpBwudHyHskjhSzKrkwRSmHH+ZTbQqdzKGOlhYff"
    "FCWt1W1Bcof8YASEg0W1ZgNSppuncomGxx+sBzaUTdMMem1PiDVNEWv9fppDqP0RRcUISK"
    "mZuX0voKWjITtJVw8KjAOjEFnxZIgg341bCRe4oqX04wbnUdFa8Sj6HC0mHFM5YcXQIpjQ"
    "I+xzNIh0vEVRKeqRBmkZrYkKJqMLfDFulFQ8VVvox1JKrWoP+JbFftpEOGZikorRkpHT42"
    "RfwKVjI8RkqUdGTMnoQSiWjIrod2tPGxBM0QL68QBpFa0Qj4V9tIRwHEwEFaMgIWa8rHsA"
    "LNX/OEBHPQQSYqb/kzigeCDAT9Z+lVRCXYPoR0RGrmuUeFzsr2GEowPQVAyQnJ7xs+0NvH"
    "ikDMG1SsQDDYHy7fnRyatnH9Z3z77cPWzXdx/6y2XL7Xb5abiQMYXy9vi/eDaG3skAjvVC"
    "UKUHnLKI8y/cG05Z0Lj73QddTgGW/a9xJKMPVRy4TC9B9QGHw08wuPmL+McQw/zF+FxU31"
    "u/9pdnn2Lq8AC+GGDtS74rB22bRX93BbclTtvqQPLK+HEiBUV95gmTMHIwSskkG9lsqA0o"
    "TwbLzJjylJtRWHnKtk9gHga353p4cL7oJ/2TZ0nkgp/0n138MCSiWBx3Bf/4bNHV8X+eAa"
    "ooyE5MlCYEkBOG0CGVgFu1hIkmsZR/ffbHPNSa71VRGDLDwq95SZF35jHXrAzZoh4T8IHJ"
    "DNo0NhnFmIXZRHP4nCBsRAoeJReky4GEcbo4xiR+1RwiGa8blypmRWFQIolRUKRYghBrtH"
    "yCFFCSDurksMZxnThKEPdojo+I70x7fFurrluJvm5bK+y2rLHx3K1GmlgHNNpshWiBGEqD"
    "baLSCdr/u7iToghZ0ADf/G0jLYMGqjjAtcTAFLog0LUsj6QZxDeAKELdQmvb4/xVIKp0dY"
    "9TF4JMoFf0uOxaUEYlvBlE0KmMDuPu5q4IEYXrOxu/KGQBu6arJdeFsk1byfhiKpxjfNn2"
    "ejE3HUNQ3ftMhjqrZqjQAnGeuoxQdNMIpVIYpcb9Tl85QovW9zV28Wg+3Jr+LV8/wiYG2i"
    "gvzCh6o9x+QidMcqb0rCl9q5nTNdArJ/WtelYvb1CYKudtUGx7X789gWGelVqAMTFvigpt"
    "wOUSDQz5rSOalB8MpnePOCEkeBU3kGhSFq/tPSROCMUp4PB1u7pfrp/YO0/aRFPru8vf+r"
    "PaO3fS+eL09Bh8v99urla73eXd5mEF2IYUMDfL95vH7eXPwyOhumzvnbBbEuDV5vaewX+1"
    "vLvqX4klPi93u5XgZaqhWP1xF5Gxffa5l9PcmcddIxOjU66RWzELz5vjg5MTl2qn646ziz"
    "HrTp+MaOH/cdA11PFxnIVn5J5pWyotKMDnJRpZQvUMQk8/v5OngR9ZmiWAR3tI5EXNKf0c"
    "7b7Yn09hNWILkNcTjeWF0GBwGthZaM1CWGKriqG1gimwoVgpGMjDFCnF6OfTDJSfjw07ba"
    "yrJLq2mwDRbCjyjknqZWApbNiMAgNka7EiVTJYFPZpRoFhsbVGkSq5yUF2TxeURicAs7u5"
    "SVWM7NAOFAGISDAU4LMZFMCVwTOt75JoYIwox5SaDXH0b/zBDGwijwyuKNYXJ5NBjmN7W8"
    "OmI3rzsrJIXoIO0+DW4JiI3cTS1GHD02mDGd8wkTZRKT9Pjts+xdgERKiiTiWSsRl/sJxT"
    "Y3lkcDVjMyGTQQZx941hF8dmVFalvykdsUY2BScYm5F/QqHHCRnarXGZRJfhJ7vRm0olBa"
    "7R6IxQCh7cstpDAxQ1G5TWzc0ZJTo/7wGkQMMjF5tGwyEZ3slRmVTDwSc77KlUUuAqDU8J"
    "peCBhu+hAcoaHpfWaXhGiWr4HkDqH/MADvTgykT85N8fHJ8vHLP13a+b9dU/n/1wzASvfV"
    "QdU+x2j52IDt/Lrswg2+Mq+eVh87C8gccQnVpcT7/AdyPKJxTr295Z1tUcOPuCfx7gtn3X"
    "osFzFCa3f/xenOACvADKk49xNM08+vBcjM4+PLs5b0Z4HsUDlJdnB9+7hx3Oz9+6A5PTHx"
    "dnL98u+j/fHBxFxyaeadDO6eGI/hfF0Ybn5IfL9HjDcjgl0PKpPiOBbPLxFwSDn3zrvTr6"
    "0T3/cP729esF0lT97azplfSR25fYhaevnv3lby7Vw6jt0adMzmF+wnu1H7KDbEyHPjs9ez"
    "Z1WmwRpCq4eRhSFVH99NeuhwZe47//8teJb34AhY8T0QkUQurX+fGT/RkUWmdmxEQFda9R"
    "QCoUjdkbFGldmCk2jSVh3HlKgEIwjjPP65RAER/KUIQm0ASHM3T9HExZDCkojQKyjBlNai"
    "uKr+4iNDa0Ho6icwSxoL5oHBMkwBRMmRxMtCzYdY6vrwxB3T2QzACSooPSujl4SbL1YPlL"
    "UqYLeAgnDk9h2bmsVOysKT/wzUlwwKZHvlilHB7FoW9OguKxPfbFKuXwjFaBwEWWUSBocj"
    "MD+MfMc6MjMgnAitxiCI0ccOwTaw2a9oclBWWuMIxIYk+a42KcvNmGVAYJhi0AMHZxC2ll"
    "nPzTNKoYfzERrpHRCgCGX5OVAYojQ6sagJBMhjgef41Rl4ffVFY3AhM6VG8bgxOMQefJ1C"
    "hwoMD70n1OVNf/aAcykkIAT6WxEY0AYpoPvgnMspaOBXUqGhOh+tkMkEAzB9eRRjE9Ad5p"
    "sYfL99f4mx26SYQyMpVOTiRldLFGNkJY1kdXTqeOEQ2qjY3ACHRx9HnKYIz+z1x+98FOfM"
    "ePd3qporhwMmLfahfHRVXLrsrAB69dmhFifH1OPP2GizQqAmsty7JnwuI5KtucmWltuhNv"
    "Kl3mdBDujqTi09TnyOEnn/fSy3izvntiZ+XJQ+vTgblj+Y/H5d3DmGgUOaTuMxj0j0VdrY"
    "gC1+vd1ebx7oH4vLxlPkpOwP1QKZ1BwyFbPILu9YA/hx6KlNlNT9XivKZnfWccRw/S2pxJ"
    "D6yMD6YHnomepTyjz9g5Nc4zVs6A2f+YgU6PhVGWUKED0+nniO2/5gfNwvNn1yLR0AgV+R"
    "/xQ22UzzSGAhf3k52oZncKGTVTHYKm9MkaFg3OFie8ee3couzmEvcP8dIcE9HgpunP0u6A"
    "dUuhqY98MGIzqIrjH1yOIuxpFdAhBqsHARYsQuZdG0uggFnXwTm9JWxtN2PSFJtgXKN1uK"
    "eFnQCrfMRegzLULYVW17UJsRlUbadmchRhVxxZJnQ02DaHl1n1RYwVx5gJHY2xzYFmVn0R"
    "Y2Q1Krf3ODmNGNinxpARMYrII9NXATiyjQmcUwljkBPjsubGNrhGc2MjndLcqIy15kasy5"
    "o72vlVagtoGZ0NewlrhU0EKKINWxQFyrCHIdD578bYPNvyGlLnN0VombWkgQcVFUDnk4t3"
    "rs9d8fvlp9uV7+Kn4jub673isdyuHj5uoKyFZFmmvjDC5zR29Ex3k+di5Gny7CSuENwZlP"
    "OaeUfAs5l6MYjkfno33gm4ODs4Oe96x+WeOhtzUJ3/0P/35dHZ4vDi8uXixdFw6eL16Yuj"
    "4yEw//SimwZ6x3vqYcFbVuRcQUj91DR+snepoHVic68vKHWkJOVRILbuk6xGAQzxxougs4"
    "Al2G6RtXMQFZusnAQFZru1wirl8Cg2VDkJisd2G4VVyuERGmWwOIrDzhRLK2P1S2eA4WS4"
    "nhmaXVS1bM8oeoXoEdveKPREWONkMof1L5fbf7KT3XPUWbjTqj2tz3Ha1o799okZu4WTYO"
    "4QeK6djByi4pat7DT1D9gdYZzhnMvCkabY5EodONkmTB1Y2hyjxhzzA9T07FSYzHTgJrHq"
    "NfysM6Qi/aJJk5qS+4kx+mxvd5N1Y/N8XFh4RS0nIWGZXlXD6pVB0mbiREiNIMqzcqIylO"
    "BKj7MQGhKg7WEWWrMQVlU3EidZc2EqO1J0jgUmMnWq1YSMBNok6WpWeQmfPv1qQkbia5KI"
    "Nau8hE98iIMRkdgsj3DwistDUeKhySiYYWd0XoNUWcIi3CXnJCQau90yVmlxzqhK2omQ0n"
    "OHffpOtHrFjm74+tvq/cfN5pentWu7W96uUl6gzr4AmxALQtyCNFNfP0/ZrYYp4vLh0z18"
    "kCMvefVxefehQ/PzenVzDcp+6+32XYfpKo1M/jbj1MeoX01Po+XPhAzPtqzQT9fr3fJ9n5"
    "FtyroTvSHidg/LXqvYRtytOg15SImTPezq1/XmcXeJl0WKXHbjeX2TdjWx2RyVe+ZG03Mx"
    "2mR6dl4Js7xU3e8iBqPapfTdz2iwcEafamUGKPou45hrb7aTBCVyrt8iXIHCpwzDRxkvRL"
    "OzoGtYBH2xJAMeRkMGePgi6s9pDOQg+y8iSZARlT/IAooQbNNtPT4KRFt6hNSvk+Mn+608"
    "WidmBoQulG8bchIUju12AauUw6PYJuQkKB7b7QFWKYdnnC5lSNwcimCIFnZLEK4+Tvx4OR"
    "ZamTQpCi0uZokNq55DGuwKGTpXHEXkP9lh8RzZiWCYsZV9FBPhk8G4DhhOBKBKDhFqQikB"
    "MjxQvGh5S/isQLpzrcTa93cpof3s0gcDu/ni7O0C7KI6EA+r2/uqM7CuHTq220/Y8ctQLb"
    "t/mm5+jjl0V9vtBprn/zZulx6Wa7Bd8UbEbddC664xN3fXntFUBWJgAwMhHmOuDS49IPlM"
    "kBAmeuW/+9Dj0FxOq3r9YW/c0tWw2gL6t9tt7zZVz1PuVv/4F+Sor9CunCywfXXSeB6Erq"
    "1+7Q+JCZHDfhYqEdzYbTe/Ucx7VV0lmplo+tBBuRL2Q7Wz5wquhJvObO/mE3Sf6D/HzoD7"
    "5aebzTLs8+WejZ/Xd+vdR9T1gO1HH9fXl1Hfhb+/ef/nb//03SCRs5y/fBf1j1Pu0CFZRt"
    "hIscOQuF/dXa/vPogHXkqYDrxoQBZkC7P60Mnv+ty2X7xZnLw8Onn1hWRs5pJw61oo3Wmb"
    "HmxHpAPqdHoEHTmTmzTAIJ0I/LViFY+JePDjQLOEdF2yU0LJcfzpYY2EPLR4ByVaMXL2vH"
    "0RZjjQTvG01seH//d//w9yj+/t"
)
