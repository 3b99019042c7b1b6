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
ALTER TABLE "invoice_line" DROP CONSTRAINT "ck_invoice_line_unit_price";
ALTER TABLE "invoice_line" DROP CONSTRAINT "ck_invoice_line_amount";
ALTER TABLE "order_line" ADD COLUMN "deducted_quantity" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE "order_line" ALTER COLUMN "deducted_quantity" DROP DEFAULT;
ALTER TABLE "return_request" ADD COLUMN "refundable" BIGINT;
ALTER TABLE "return_request" ADD COLUMN "deduction" BIGINT;
ALTER TABLE "order_line" ADD CONSTRAINT "ck_order_line_deducted_quantity" CHECK ("deducted_quantity" BETWEEN 0 AND 1000000000000000);
ALTER TABLE "return_request" ADD CONSTRAINT "ck_return_request_status" CHECK ("status" IN ('REQUESTED', 'APPROVED', 'RECEIVED', 'REFUNDED', 'REJECTED', 'WITHDRAWN'));
ALTER TABLE "return_request" ADD CONSTRAINT "ck_return_request_refundable" CHECK ("refundable" BETWEEN 0 AND 100000000000000000);
ALTER TABLE "return_request" ADD CONSTRAINT "ck_return_request_deduction" CHECK ("deduction" BETWEEN 0 AND 100000000000000000);
ALTER TABLE "invoice_line" ADD CONSTRAINT "ck_invoice_line_unit_price" CHECK ("unit_price" BETWEEN -100000000000000000 AND 100000000000000000);
ALTER TABLE "invoice_line" ADD CONSTRAINT "ck_invoice_line_amount" CHECK ("amount" BETWEEN -100000000000000000 AND 100000000000000000);
CREATE INDEX "ix_order_line_deducted_quantity_value" ON "order_line" ("deducted_quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refundable_value" ON "return_request" ("refundable", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_deduction_value" ON "return_request" ("deduction", "id") WHERE "deleted_at" IS NULL;
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
ALTER TABLE "invoice_line" DROP CONSTRAINT "ck_invoice_line_unit_price";
ALTER TABLE "invoice_line" DROP CONSTRAINT "ck_invoice_line_amount";
ALTER TABLE "order_line" DROP COLUMN "deducted_quantity";
ALTER TABLE "return_request" DROP COLUMN "refundable";
ALTER TABLE "return_request" DROP COLUMN "deduction";
ALTER TABLE "return_request" ADD CONSTRAINT "ck_return_request_status" CHECK ("status" IN ('REQUESTED', 'APPROVED', 'RECEIVED', 'REFUNDED'));
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
    "XAUcN8RQpDQ7bC/z/cvZt2+X2h1mREsynO8nZRbhaQkfBbwuDi/TPF+4okoOlwi/Qw6tDY"
    "3jjVXZ47IwGyvaFih3WNY2+aR7XVsfDDUh0ShT+PmT5eOgpRMyAdIoxG1hr3rwXvZY/XYR"
    "+BMWhqBBo6qSYPVmT4nQZMPnG05Sufwf4OFcByoDZ+kHT9YUFGDHgJlWts1pU3Xo06pmKV"
    "i2LBg/MM1mKTky0yuli/YOEspEORgdeLGX5hs7zYzNdN9wItghc4yV6Wby995yAw7MLsZ+"
    "nnCgxr54B7LpP4rU6o73viLpMBdD8ha0HD7KeuJa97ssxQAKcqBe5lNGuEzcDT6pmpnCAR"
    "iyV2FiYu728iaqwI5xDnqxDWXCgYgCZ7zX2IQM58r81g9Q0Krjazaj18cXlFddiyADW3Ub"
    "2JDVJnYt2JpiWSuLrBbWDi/Iwg7PiBNtWM36SjzFnPP+LsGBsoWsH/xgJFFeGZTDy5Z4or"
    "1Xr+XqD7iguha+Vsut7Ue4cNbVRrkoxq6LdOG18fnAFuEuIQyW3eV4e0zH48gxPmdkRfYT"
    "GKEPgT8XPeeq4l/0H0ABMRQQM+R4BwqIoYAYCoihgBgKiKGAGAqIoYAYs3UvBcQYHxCj2q"
    "2X5fOZTZy57VYLKUtmfBa+mqzR3l7umy5LocH3nlAYLwDhd8dqB9gP1GgxCB+0lhxSEuMF"
    "Iab6MdkR1p/x8fH0gxCQ0XI5+GAIAVu9CpOoCBPCIF5ED4LObS83PHolYqrD2xzJQFjbBQ"
    "Dv14mZJmFu6FNLMz4Hzt+1/rLcQjM0Ndp4/TDstOcoDrwbBpwNa/xC2QGjZtcQDh0HmbGt"
    "kqH5cOEuxgdYj74/DUcW750wcW1nLq5bcI1aWegIAomySeQ8ly2ZHh5HniPyHA3ZMUCeI/"
    "IckeeIPEfkOSLPEXmOyHNktu4lz5HxnqMnYEZZNk2J1Ipih2nUN5d3v9980zWJztQVMb0b"
    "Di1B+iX59aS0UJ3CHpqjQbLE3TQTCtW6Z6B91RhrVVFLzSRPBxpmVVZnvSGTUhhvw/CZcq"
    "NE1B5AmXTNg26XBt2UBV2R9TmM6hA3l//6O5y6m9SHUHkXG8hgj+otYHD9rTh+Gty0KYnp"
    "aerCS2uJCSdGIq/3jiJrLaw9qS+cNWeavnQUmekS4mcMt9gmtgfnSyKrj+LkQVNe5gpNlb"
    "YLmUCcX1vfcuIUYHPAJsx5bo287Ee28ILxJKrERBpEm6MyWbJ/KNGJ1BH/QWhInu40QiAk"
    "vaSl0kVzoiBRIefhiPXgYyu4BA0LrVArQx8EKVAODAVJ98eS6W+Qw0Y91CnSZU3kKAe4Js"
    "QbcP26sPtwHh7AeuB6a+w6nl65gxLZQCKF+LwtnLe6nAiDaduoVkPoUMrKMvu1Q1uu8WFf"
    "5LMOje9rg11Kq9KoeJdb22XhDZvALI8qol2yX4+aYl1CHDgO0pFt8qCBRtwmYF2C1PDOgG"
    "nLmGrPS0hg1HTZaNGjpPgVil8ZcngCxa9Q/ArFr1D8CsWvUPwKxa9Q/IrZupfiV4yPXwl9"
    "oK46Hus7W6cUA+ptzdsti2s9Xhd31En5JeTRdmArOXi2g2ClYIdxbp65HTxp9TrIkJhs05"
    "15MDnsIrIE1s/w5Id/dGL5SSsb7aTBRjsp22iZJaEHnpfohoKepxMXhzHaY0u/bbRIT4cq"
    "wp8LuGZpmj5lumFYP2y+cP0VgwvozLfmwg7q65zdwGuRLoU+3Bb5px3ckl/vuSiphBYZ0Z"
    "kV3YMMLuU6O8zVv76Udkk9mOc8urODR1aZKp39erTeeRSlI1s6jzBiCWl4J2gvFQsPX4+Y"
    "PReVm7ECj+OXwdHuTyGnEjmVhuwzIKcSOZXIqUROJXIqkVOJnErkVDJb95JTyXynkuNVVX"
    "Gtdyk51dd+kx1KD04Ap1vGrVRzrdyOY4ln2WhwOBk/SA7bD3Ac757Jh+29kzCHmDE57vYp"
    "imwL4ChxrJrguFPwl9ZhWyAaxmGbRXHDZHfwrm/CFPsoW8AJFPDV9hMysnLAn9SSQYZgGP"
    "zn0Opa3qeA7A4E0OBbYhlPxME7NbawHdb6Ogo6pIWrCafRgzju5GPMEcW2d8ZaWWR0iVkO"
    "J/Y4Z161s0l+NWp0NGUGtfAx4U9MrcfAjxd4UKsereHICuPJDNEw27qP4S7DwlDmkaGjaG"
    "47LgaIuE5YPtJ7fCx5ocgLNWQnA3mhyAtFXijyQpEXirxQ5IUiL5TZupe8UMZ7ofhfDXWr"
    "xhsPF8t7KyhbnLJSqx0LiLaqH9pQPrSoOvHv+MF3p6yqLrI/X9gevEq9BDK0JgtCUWykBl"
    "EBZTWg4usPX8/+/cecFvxy/e1XNTwjh4sv1+clfQfDGquGDqJkNWjsu6sL3avCb/4SDqow"
    "BVFkCyOwo+aO174AYe8FXovmRTprDQVVIDPZHuRFJAUyCQaeQbWNmR1MZuMIeKytnQq0pJ"
    "22op0klx8De15Vg7qViBJiklFvMio5w+ox/0I75zFC1BWyPJfEv/zjhrl2jVZL+iHCg744"
    "oUF1coXjXpwzyiRD3GE5cyYzDkwsFq7DCn4arJrrOnOHG9E+WM+SckOXTW4LLQJ/7uM0N2"
    "a6fA4xvZrpO3BufWXze+7MqXNxyQGjFo6u8Twd28LflfDZ8ZBlEayWSS3n2ownDxV5qIbs"
    "gCAPFXmoyENFHiryUJGHijxU5KEyW/eSh8p4D5W6MWmJqEA0kLpMata7zUOT916tGkw5mo"
    "FwtxOe0W9EfCaYdsMI7Ezs7tBZvL6kT261tYhyV/uoBz5fZB5lEKO7aYq1nC6oTcMC2YNn"
    "xLfhOuAeVUJ9me9HzUgfHwnGpxraAuhDQ0/go9zWhS3vu88YWz7h9xsshAR3FQds5Gj12r"
    "p6gL0AVzTb5WDrSiCqOHQkjOqZH8BFRiKucLWOvQrDeYc/S7AjwY5DRpUIdiTYkWBHgh0J"
    "diTYkWBHgh3N1r0EOxoPO6pLVVk+TUHAWSqT4+q4bJJ7YyfN2UPAb0EKGarG6EfOUS2xKA"
    "rTD0GcGM9vB+NFRWfhfX7FvzElMDtm45kfBxWBc42mY47O+MpPfKaiRWrE68czD2EXDrig"
    "eCxeLUzGzk3bZ5b0YBxqRJluF5ALQ8GwCiwuVLeEJhguHdSmerkYPpJhjGBGgdEnLHvbCp"
    "1H7ycMqQPbcIbVICYTrASB/wzYA+iXGRj1T8wLX1tybiLrAYMepcGp7P1yY5Kd/3jPYBye"
    "bkbCcfyX8D/vOiFxUij7R+NCBvfNaAyyn1WdS3aNQiyQGW0v3P529tPJ6XtVfE0UY4vy67"
    "vT+fT+XYvz6f272vMJvyo4jAkbzVzLomydKtRUDK/YdAsD4sCPui2UPOEBLZTcduY3dg6b"
    "sr8JOM3icQsHfkB/2eQJ97VsNsB35AuA6esyAZ/iPV6sGVAr9+wB1yGtEWzM9wxbqItqyR"
    "EOEwKU7yDRP7CYXSbXyrPt9mGqHcQCsSvbfdVbiymFySjGH7NVYRl0q9B70sIqfHtSX6P3"
    "xLAivS1Udemm1BG5yLVa69HiG1oh2IGxvKdqr3vCguCdr7yzKIJJVtcazQ0YNeJCMHTseH"
    "AEpoPbZGJiMBML8Ib6YMORM1W4TDjCYqBo3mKzXIHgPYFe9izQ17CGw9fW2USEQnHMRn7K"
    "BEjDvRNT9BPjPb3CCbzjnyZsaO2OPEPXMONY3CypFi/YLMLgJJtRNvd+NNsvdoRQYlUZoH"
    "Pn8arOSswQbQtI70M1JvdKzntLznqEoGfIgLvT0OJdTaw3//LhGLaC2CUMP39zas0dL44Y"
    "XkGj1oGue+q9UN0Co1Z8k8H0v/BiTIZXii3Gy5+QGEjVE6EYqNSEpg5RsIvAf+Sa7eX5Qy"
    "Kbv0z57ONfNJ95yZA2nhAcLEN/nQXDcteVPouaYRTqS6G+g0UpKdSXQn0p1JdCfSnUl0J9"
    "KdSXQn2N170U6mt8qO/h1sDGG2ChAjYqXaz+W3tzbKNLqSL2y6hnmguI90OnuhhzoxWZJT"
    "Ma7rrCTSEnqywTtUlGIhD4zZ7MwiEUI+9mSyAAhW35/MXCDyL4wWglFBRGC2DM9chagjjA"
    "9EPrfGiJCpIT40Xg39v3jluZTtIcM1/9hN1tpOMOx85SwMBqwhzvX4CcJwwdMAhI5gXODQ"
    "aGHjS8p+3t6iVuhuOpvdLNbCjRdpLPjkw1LP8/t70VNg0Pi6IIZ37sTtFwkPtwT9KgEvSm"
    "mwNUgt58GSnzRevuWSAaSHEvNWtxmID9cM9cH2+Zkb/PyCc1rTL7tSOfvmcedYiMXxv/VF"
    "iY2vFPqVTSE89hG5b/v04PT8MEo1J0OAjwSflDECaf+7yClEhrTKZvdJ1/fIcL/gZHdQ52"
    "+fVorZt9PElHtvC2A7dYhdHKL4SIWAk3Oxba8ny8zlS54js9g/z05KcfshuW/PTkpyc/Pf"
    "npyU9Pfnry05Of3mzdS3564/302pt3sInWeF8kk4gfiiJPZBwuKuvmf2YTZ267dShzgdZ0"
    "twwCZ0ovqzNXIAMSW3PZQ5RNnzE6K8aeV6fFfAX9sarZsPONMmN2qESVgWqJKVsgHy6kua"
    "/RAGFP2UocGJxUuKLrLdcsjcnOmgzyOVkluX9cRN3y0NukoddnoRfN0PuVlnmRDB+GYZHL"
    "guZHGOgsaXDircCGs22O6OdOrQYEWccC+NXhfYlsGDIQ54U8KpIKHOldwGPLnXI/A3drsb"
    "9MNxBHZCmwpSdbToPnYE7pr/cC0UC4nSx3Hj60Az43+Hr9vCtwQ3evuY7FPlb4Wmdvef+3"
    "6PuU6uweBJBk7R6wcl8rhtIp2EIKSpPsUAbDUTlrOV7Qwy34fd+HutGoqzN8i3KtEO7XKJ"
    "09FRiIuVK8sMPqKIjM16PGKAgxcDxRI1tEQYCow4hXQA4Y/3+MyZ74IB9koyyLXdeUrgs9"
    "RT9Q9MOQndsU/UDRDxT9QNEPFP1A0Q8U/UDRD2brXop+MD76QZTi01G4KYX5Ljs4HLFQAZ"
    "+x0qydFOhJG/15Uq8+T8qlCfikOhcnKFKbLIsB57qF8f1/gdGksz8yJCYLRaCOYq48+AM1"
    "UOfSHSetDIyTBgPjpGxgyNl13SNlcpPlMeBNwvlZls62Oid2u2n/6+9g4Fxdf+uCheH8VA"
    "PF4VWLSF9HQ4sVyEy+Vp1ZmQ+SVmJdRXV63EqV4bCGQkRlZTakzq9H365vvp596bJVhtr9"
    "Fa6rUVxVcqBBOCnNLkVz+UcXuYi55hJ27RD7CYB0EGsIlyzg/wt8812eyYuuFNcPVVLvEJ"
    "Uf1vrpglDk6AYY6Y0ghHiHTxZczhGawLagj85z636KB45MxKwDbpUQDQ+zEu2EU6TK862Q"
    "Bc+g2yyXPTPXshcL12kN/h726vCfWdBpheQJh7dKUG9gtwzRH0a+DS2Jj7gIgjAaw08s4K"
    "07rIxK+mEuEP4q0mQgJyMnFkZTt86MOcphrgj1ErQWgBht5k4hK1m6Ya4D8Qq0CvAKaEdO"
    "+GBPOtS2LZKanrSmAuxehVZ26qq6rfWD6y9/xGCDU+uHmfM4+5GqPxKQTNUfByojmGAEG1"
    "zLpZ+nGYhHX8yZx4gLKIUHiaOXTEHMid7bqcde/ayeBPJEA8nDqg393iZ/Z7Y3dTXZm6cZ"
    "xgLPZUGIFwj5Eq+CiHUR4J7SPIOppiCyFMMQA59xUorBCS373o+NUDSLwJ/Gmpo+TzMMCc"
    "g5l2Swz6xPJfIy57VzsC4yjxq8bl+bY1U46FokusmDvg9Op08yZ3Vvz45ZL4uc2ddCFHIn"
    "9iCK7+mTzBFFP4pmfUXrnA5uwXZ+BPXA9Gv1HHNYvsXTdX2yecYWaSEFaUP2IIcBZN1uyd"
    "5cK5O8ob5BsfeALWwn2LDM+w1/iGkH8+Zc32rV9jv78agiTxk/HjXlJ0dyQIu0ZGA7E6ng"
    "SjmUdUPDMEoypiTjIeeQUpIxJRlTkjElGVOSMSUZU5IxJRmbrXspydj8JONDbYXOb4CpNn"
    "UePR/Zye/QXLfaE2xP202fUjv0lxddQTFKA5EQxSgZJqOSM3U/1RTvmD0/qoIn8fNRIz6p"
    "RrQAKB8DP17gia5A9fC1dWbhE6y5vbJm9jPP7ccPKpFLbXqCNAnSHDJiRZAmQZoEaRKkSZ"
    "AmQZoEaRKkabbuJUiTIM19QZp458OaiTBfQi0Jb1FPbcTE7uPQ8VgYjrF+oM6uKBGaboao"
    "CfNKiUlc6dIPnkI0NgzZMTm2dt06dQ8xWEQD3kIE/A9EQgT8GyyjhR3ArVwvYy1LMgyjWU"
    "yZW2r7zFET0yhzWjtfQflGDoDD65Nzssttg/yDxHFT5r9OBoKZqSLcEcWNK7jqrSxgmeVo"
    "1i0s5yTkq7O4LBxHdvDIog05eIuPuuNPMpCJy5kfwv/y6YkMKAG6fFTpUF7iAtw4/ymfVT"
    "lz3Cks9c2Ye8iaYatJMn+w+5nvPx1VeKLVV6MmZ/QyM6iFPxq4Enm8AhDzpgsfe+/x7ctB"
    "8pBv4JCzza/yRmtSky+afNFDdjWSL5p80eSLJl80+aLJF02+aPJFm617yRdNvuh9+aLVdX"
    "ATf/RW1Ca5pE33BMSBq7Ml5HCThcF3xO83X0rYCPIFNZX/0ZpF0SIccRvSjyO8ZU5hmAO/"
    "3rWrX8u2fo19/UrbB+cUreTTdOzEAp3x4uITdsC4FzhsAdAawX8XNp8qWv8Tfz63zRKUvI"
    "QqXEdDVGVKk636M09enBAT51ij77kraQ2q+lRpzTAQpXiv/iT4rp0E3zVJ8F2FBEOwY2qK"
    "0De0MM0SGb/JFvbK9e3pR7DQfg3sxexfv1jJC4DQrL+++VP2V6oV0WSDvywAQ86etL8r70"
    "ZeMIlJNK4pyXfu+y6z62IMCqQFwd0D7bYkl3yidxND+N6y4dpVRPqxHS2+xifLxzFLB3Yc"
    "35EoOzkYs9cQJgHrGwk3t7jPr6+/5CyV86uiKfL71/NLMBZ/zN+vyjgIdkB4rrDJG+WXEu"
    "1QcsoF0UFwBaFlZcXdtksblGcMJ6CrnI38BS370db15m5ZXFMnRB5OxwjFafZJLZOafND9"
    "MRN7CHu/gQjV7EFAXZultopdbGyVWjI6QCPotaRPKYw/rMRUeQ1M6QMC3gugUNiIWDFC4L"
    "2zjqbEVm68IYPp6vVBTyiMFso3hhsBRDHFHzZnFyCq7/hxONbnfAWpyTppIBIY86NMEyav"
    "fcZwEPPf+Qm+RNxcWtrizIdn+xaW6wUVxp1WES9xLd7XEu/7YhF0Q6pRyFifsyhi80V0VB"
    "8NpEaMWgQFje3M4LXBQddwa5YE6KyEhzq43THwDO3HcjxQG4KeQ4AQUz/YICDJy/0HAklJ"
    "rio9SfUiKJANpHWRmvWu2J65e+q6cg8tfAZeNaDYKgUn2VFcAdxe1S2GlMD0tpO/3d19t8"
    "R0VSsH1V55hMgtHgyMu/J9r7VV2Xc8TBD4FTfZi5ldE7OUEJhssCOIAPvswXbcQuBEGMPt"
    "lU1bb77CxfV9m3trcYNlrq3vy+EtkV1ls9cLIKUwWQK4/rmaK698P7DEOyS7gq8pc65Vc8"
    "d1Hbge+F6VR6lWMRXJdhfS10E+v/lLy/W9R9wTEZjMO1Q/Zt08LuIg9IOj+ouHHNDq3jFJ"
    "x669dqAEHuwgdRiAPB4RUrPuGZgJiDbwiDy8Vsgok/JVpOtDXsr1hP8S/uddp5tJJrxnz1"
    "eTkP2zwlnjPNabSYLAaCXEfaN+6Ag/qDgLeGi5WMq4evX00r+cnLx9++Hk+O37n0/fffhw"
    "+vNxoqDKXzVpqvOrX1FZ5c4ME7XXZ3mJa9BfyZBWGmyaHb1Wh2XvkShABYEgLJJVOdZVJM"
    "KRQy7jv+Sv/eRM/7JmIGXVAU0YChPG8RTMfCxrvN38ZIV+/I+ER0Kn8V8d4zb7z4NUnX0g"
    "OxsIepfKNS/YtvLJUw0E9dn1iZa5aSb7Rescy5EZf5rx2QJvk1NNJmCAVWbcSVaOd9TCAR"
    "IKo52nSYzjyqySYYG/1FQ3KcVAVM0Oc3vzcGJFWNPFzHcmrB5Q3HG2wdH3y2+fr7792uVM"
    "5dNV1rKyhAxBs6QnRwc1yZLsTr0fd2C8F8/vwVoBzj84nhPO2FR5rkIrdLwJS+8vAVu4dm"
    "uh9AzpeuzvSD9dLkN1II4WlAa+VeKrhavANO4hDPMAvC4uZvROOwWMFEkHGSdi84qIsJtn"
    "PtwGxMZl2m2FD3lx6JgmCYH5aZRXPN3oATNeUOhiFYCZ0pP0NSwVGapU5nND2FxKYrrvR0"
    "4V009s7oOb+PNFHPEklQn8Ag/xBU7gBYlxLEdq6R52YD/5fIWQX6oRUzhaExCOqsXk1aey"
    "DvXXSoFyOCdrtmaBXBcM9v4j/A/mraHLN3xyFosXvEIM8RucscCZzI4q3AXym1GTl8BOx6"
    "zzDdRnZvddHa1uN1WCJRV3SrlHNgPOt5i63s/9sB79rq1dVA/+1RcuMgr9a8/ifK7y6Wmb"
    "VOXT0/pMZfyuAI3AptLgsBx+gNzdSvIP/GJUWer3f99ef6sxzFKS4kHrTCLr/1quExrkXu"
    "ij0gUyo9kyXlPUAh9wvm8n+P/8/9Gk2mM="
)
SCHEMA_STATE = (
    "eJzsvY9zHDeOL/6vqFKvynY935XtxNnku5tUTeSxM7ey5JPk5PaVqqZGUluetTQzOz/s+N"
    "27//3b3WyySRAggW702Gvv1nsXeUiA+IAgmwRB8L+/2fzjdr4tvvn/Dv77m9lqPn1XfKz/"
    "vlre7u4Wm/rv+XX5n28Ofx2d3v/2+wcHxyfnB8evj44OXp1OXo5O/3bw1/Hfvnl48M3Vup"
    "hti+vpbFtVPx//17mrWhXvVtep4vfFejNfLqqyyXFYVPyxLdaL2e3UCPLb6LSW5fGjRw+q"
    "4uvitggZu19LhtNQ+qpoMbsrIKOgwarC9M3y9rq4RmXdFCXW7fTtbPPW5/P9dyGbzdVyVW"
    "z8Gk+egipFCfvj9u18cYMDX83XxQYgu51tttPdJkK8KWbrq7fTbakuQuq6/GY9u9vEFf6n"
    "6sHlYrNdz+aLren4q3fTxiamXvcc/jo+/OvB/QvbZRffHPwyPv99PD4+eHwwOn528OTxd3"
    "/67odvv//uT7W6PS6gJxtOt8XiZvu2ZOgVX3zzAHC13e2xsx0J+VS/sxiAjoR8vOKYXdnb"
    "kJvr74hRXRLzqOyh1vzd7NqMwd0fhLL+uxlfNfvT8eh8fPD6ePKfr8cHk+Nn4/86uCBIy9"
    "45OS5Lm6Lyn7Gif/91fDo+AD8fTM4C87leL1dV489OT15l26wI3sxvbyuCGuC8rRjMEwgs"
    "yxslQeH4xQ8rygBVOz80oFKAiEZTeIKJjYenJUHx+MV6eHyuKTzNqOIhMUMNweDNoZogTH"
    "sp8b1BO30/u93xsUSUKLBgUtADhjSeQtl+OIQgISE+P7hKmhDjppMI3cevtFw+PJ8KwVZP"
    "frZKK/6DhwdhgSLqUCIm5Ovlh0UX0BUdE3Yzt+8HupGLCV5o0YCQ+OINDJBh0f7CTYgxJk"
    "VR+tU0cWLNR0jbmaxaZ+LQzke/HI1bqZu6lfCLst3z8Yvxqb+teHgwvz6INx5m4fPgzxeL"
    "hu1vk9Pz16OjiH291i25vz6bHL84eLPdPL1f//TwoFzqbovF9qd79x4eXBfb2fz2p3uL5a"
    "K4VxXVW5/5/y1+ajYYvnaIJkpZ0GIL0NfW5PhsfHpe4T1BVTG/fnBwNj4aH55X8J+fnrz0"
    "+7lsCWdgwd5fLz/Mrx8e1P92nBYPD/wNAGDbtv4fJ5PQrIzuKqHqXt6upyGNXScRHX46eV"
    "F16gVNWLYxen5e1mlgAbP+ZfyilIijs99GR6/HZ6UpFR/+vfz3nwmirJ4qepauzLAq++in"
    "A9Pmnw/Gx89ik+HoIBpOSN23s8VNJ0UbQqfo16+eVSQnz0OTAIov0R0flAu4UBd/+TnWT6"
    "qLnLajnx4eoB1wz0xS5UAsuyJqntEVFU3VFf8MvW87htH76+Ju+b5L7zeErveflVCr3ucP"
    "s0/Xh42sAgppFzjthF3wP82/irVxhXj+j8eIi+jevdib8whxyph60BNT/lo3eHU7L79Jbr"
    "/fwQU3qyRO+rau5zfFZptyWwE/3uTl+Ox89PJV0lXk+zCA6gyy5d2q2M63y/W/vIs57+Ll"
    "7OrdzXq5WwTyPHlk3Ve79bqyks22mQKiGndlt0zfzIvb6w1aXnXctrj5iBfObssFbTUxLY"
    "pbgn4IR2NrIT19jR4jJXejx7Gzx9HjEfYv5NSWIu7CRyjDyCIgz6ACmy0wI8jUK2az9C0v"
    "8pE2ZXxmkaVGLIMaFGPofyUNiOWCxantbq0t1XfEUi1Ha4uwLu3uS4LzHX8QVeD767j7xF"
    "rDNtf+OOA7llEqCo6ue5loOoNN4GRGqShsuq5moukMNpbDuYvpqQIiTNCfkBiOj6i6uu/D"
    "a2FA90fcCvSAIEhpJwiqFtQP4nd45ApBsIu8IZgYjUMkMLTYJxJRCtwiJC3qGQkEwXZtpC"
    "4z/hGJ8qhNMtZ2l31yQiXYVhmpzvaVkLQsd0nQG/08Jpj+sV/77Lkz/YO7Tj5zw0j5UOLq"
    "fDcKSYt6UiTD8lN3b+hVYRJ16BpN34rMkdKKslovr3dX23+5HXJuh92mwLf7q2L9Zrm+my"
    "2ucHfDaj03Jb9MSqs/b30UV4GH4VuzhRvOsRD2O9W/p+PnpWkfH5Yfwnj1aBaL5XhuRsjp"
    "+Kw08cNzhtOisTM954VlqO/EsJw1nBmWl7UeyKv6nb2jt8yAxUGeXrGctTVW1zn1L17XPL"
    "Jowf8STH1zx30vV4hb49sUx4RXI+fPyIo5fbcw0QWxEpot0cFJNae3ogfxAimHCW60Ut8C"
    "wiXe79lagzpSUEky21mnbuDz5m1uY+oc9GDSU970YtKI4U8bAfqpwXLRV0fOJPiScVXTyV"
    "EVU2dVMZTjChOFib2bIyumzmEfzLGFicLELnV0+XQ5vMM5vkIpmFDrDwoncC9Bm4Ycf7Xq"
    "SLbmt0E00Aom0gIrli9JLdKEH9c3vDbowD6ShBf6libPDYfhgScC/lJrr87gQw7Zqd+t3Y"
    "aZ+IEwKbe4pRG6x0OyId3ktqX9uMtBawm3OdQAy30eqy3jRm/tJuVOhzrq6laPxIvc654d"
    "J93sIadu7nacR8bt7gmY8fPhfcF3w7OVzvC6RrL09L5Sqst4YSFZFzc9zkPorvd6Uc1tH/"
    "VXqlTJz5vq16w7/5/JwJhufkDWyd2P88i4/eXTwudmJuSxAIe4R9d+smOCcgM363PjuVwS"
    "zLeBk/spcLqXfUd5oqviD+vZakX447uEYX6zm19PLaqpEW/67ePHT2a12TdOt8pdVheZxa"
    "GRsVwgBo49LIqzeF/SdVXWpvhHe0jQrM+q34mjkxLVYjO72jpfOqK+sniZjnbt3UOJE5zl"
    "qljPrHxOAkBvpi1eGGTgVy3X3bW6p6WA2e2Cq2m3BfUPZmqx3Vtf8/K6veyPqs8T636PK7"
    "bLMcW2DzgC1nUREZvfJVI1JAm58v4lWxGTaMuTAvP9lHOdKd0t+MsbQFF/RJ6flJOsXc34"
    "AprvS/MlOB1Nzsb3R7+cnJ4/PLi3fVsc1NUObpc3B/PNQTXBLK7/bbm4/XjvAWOajgSh8b"
    "0rVoSSEY5V5RaV/wm1qLxl2D8Ofj643+Cr9vK7Ra2S5stkGJb4zAnI0Lowkie/Te3sWIlF"
    "zJDI5vVg9Pq83P+UWns5BrOL4YNPSovd3WWxNt+NZj71i42+sMLcpOMgILNOuJzx+sAenF"
    "bDt/6h+sOKaP5le7Dd/Dx+WHbKh2J9/23xx/1yqr9e3l3eLi/vf/fgwcH/+38H9/7tXvUf"
    "UPhkmMLvHzx48PDgUfn/6rPfw5Pj50eT0pqenVSa+7Xcg/pm0pjaY4ZB/GEG0XQ9azKsfM"
    "kBCPiZf3i6MvuIStnoh2Ou1dFmoNeeB+4hL6Wz9pBpz9PhkJlVlYO6rkP6Y1mi02t4aptC"
    "zjqwJRm476lfQf+YNtF+9M2C1TthTOAK3a2lnfeJewf80TVOaGH880SKMIVN9RSRFiCPU3"
    "B2SBEmcOqeGNICMPqznTFEvdnGa/DsVLUnHec8PvMdkECrRxSJqi7VBlQzzWOhZxOSc2Yu"
    "MX9pw8HmkqSHpS6dXxd3q+XWRA31SA2Xv5dquHuZ0p5K760uPyzCNr59Ela4LWabciiWe+"
    "BbdBkyW2w+GA52uZNZfMX52fLeGV+jRi3TH/7045M/PQ0dNKbImEF9QRt8wOfXfwSsrCg/"
    "XL558+N3GYNM0lrLBF1vv99tGpXE/jjTQH7p7FMvd9ur5V3nBfRquZlDL80PwPjaJuJOrj"
    "xprGBSVGEwovRwdHY4ejZmmYdpefrD90/fPPoxNA9T1GyuGoAcD15F92ZeTgrr1Xre3ZcH"
    "B+uj6OTVdLHfEDksh7hvbraf002xnhebzijn8Ap2KPjHYrbGdlY383JzHBVQPe6JOq1anD"
    "4tZj9efg/6e75oertqNNPTrQCPzOhazVfF7Xzx5e9BYRA8dPbmYuArf/P7ApN0kDvvtl96"
    "7mEdG6Xtq+MnCxB/imwyCdFYey+M1n6cbJn+rhJvFdtQQjXJQPkxfSEapdvToCVsJeuqCD"
    "aQCA0OQ3fbiDabxCTYLCI0OCbdLSLabBITK4BUamKKQBim5qZYJghTH4dhyxQRWJYRBleD"
    "E8YGKqsHrzn+A4aswTZgoFqE0VdZeFiAqAMNSmt7NwpFixCLAtBiAZqwM8+e4mAzQCUIMS"
    "Mo0cAyTwQsboTQXSaIjK8uKrInbrdLPA+pCOxUMarMPj0lKFkhYZ7++wWCxTqPf+sTzZPs"
    "ETzU67M1g9ThMqzMD+EiKNHALe6w+5SdGQZksUjEXaEZfNVunx4je6Z0LNbXck97826X2q"
    "GWxakNau9b3tCnEcUrlWq6Wa5hyJRfBNgbvJur9XwF3WzuPurtfONdvW3vie8W8+oinfHr"
    "cq6Pb7bLcoNaKracQGxQRfv7utgUazNVRP34YbZezxbbj9O7cmH0duPRVonMyqVSdZ14er"
    "ObX+O33PftGlC5Tq58h9zFbRobjtKtvdvhXoGQuvO1c8vA2rBTiPGOlVP3wf17L05OnpVT"
    "771yMv9tcji+9wBS+xYeHcc3ZRwYwOYhK684fVHb8gvHiMPW/nzBv6Pu7ij648uxdL924N"
    "gzmMFZEBzHTrigJBKQNvF4BgAsbZGAJzJnOKagLFblk1h56EyD5VUMKvHMh7zcD23IXvGv"
    "GIW2YK9Rpm//ox35ZnqzXF5vsFH504EZk4Yr7F7bJmBrO2s6X5gm0h36U6l0lP3PPx3E1R"
    "E3Zfe0BYlcBYMlKOBlJfAqmglbhKeezBEc7QKll3PSbwX1F8mvytP34we8FM+9Cd/h+jt9"
    "533Ai+7c2+1Zy0J4ckxKD0HWtHjOVOQK/pD37vOX7cEqiCd+MxfH4rcHizpyG37JEW23EY"
    "zkAAgNgsJbuLmeCHICRKWK496XjAWblQ0ApZJA95MA7AM+nQYgqsq7AY+T4TP6HvAlbvvH"
    "C3iJaQdUeA9jy7e6Y/0CPcxAIiZkkVkDOiZs36YHh543aK+yzKQhIWrUgwNkWLTbHAgBAj"
    "p82dJuPBRXLbDh5IQkS8mRzsMxWPINdsYNf+nj74IkkxEkxAcmtYd7GG/AFJdzkWh8DYjm"
    "ppiUrwV/htqTJvLzVFhfZuwILb6E3w9Ytu07/0EXuCFxAm/rUtAGDEVIIQaeKCFklBrFHH"
    "m89EATQqRQc+NIguooLsUoEtBYHEQSJD7AhXfxFVHyGN0QEpCEYogIkrCJKIAEAEzEj6B5"
    "dOLwEdurcfQIN88JelQLW7exI86IkNARkLyEHzmCEuKBI8l8I7jOcmEjffPBqCSBoXSABg"
    "ugWWI6KFoSMeIU3zNgJM4Do5j8hZO05Z+h95OhImFdQaQISogHirCG2afrQxAkwqCQdkHH"
    "EJEwlMFEf6BhI/Y815wTEaEGTfRIdMr3SCnwZLqel6uOb7708BMkC5MwU76X5yqVMd/TLK"
    "sBHtdMtETdh0oxE4ZX78gJ6qgRYy86oIsYgMWtqTDc4SPSfuoI0hteQowJXK2FmeU7at0a"
    "55RNm6kNidFH8y/2viSgEiDV2aiA1tnw2Bndk9R6cBkZ3DOS5KFTb8qw0aNTKKUAwpK1ux"
    "6TqYsqOhoEzWgQ1YjNJCUfQ03y2AVImFLDIHEMsQB5nB1iGiBhAucw8Q2xAILFbV26KW7u"
    "eqRD/KdZMfa9U5uLOCZih58O+dh003c9V4qWi1J0rWUnv3Ub0ifDY8/OR+eTwzYq1hL1iW"
    "Z9iq1zceWwVn8IqZ0fmiL9VS3aJraeBb0kAuQHEQVIlK78hu1gE7etIfg0xSQoBN3PEdZo"
    "Co/gExSToHh0PztYoyk8rNg0mVnpgcibV53HgncOFZOgULTi1LDmIiS2EueYJqyrfkxj2Q"
    "94TAOagMc0ECB9TBOrAj2mcf0aHdNAsKJjmqj15pimNaP4mCakERzT4IToMU3bPuY/xnWW"
    "OaZh64ly1EetdnHUUzrAHPWwLvuYBidkHdO0iu93TBNpO/qpj4s/1RX4Mc3n2fupYxpQl3"
    "9MgxOixzS8Yfbp+jA8puFQSLtA8yavO5Jp9gsdTlWqGMMq3PCr2yCL7+QyMidv5yB9YnOZ"
    "eN48kWvFDJIbhidjutdWvVUS6M/gVCdYw8lPdawN9T7ScYzUbsI6jj2uszoevW9VOk7WUJ"
    "yWqh/s5r8cWdXV2MnLVyen56Pj8+ofJ6fPJsflsPMvyjpuq2I9X4bOhNrC2rV2c+1uvoif"
    "D7Y1f24rYMdhRNcwz4kw6taZaEuHOAXDW8aPwKCxSMGFt49CVFrpwmBruN/XVQrcn0mPLy"
    "ShgLTziY6jN26XB0lwlkGRKkFknVfQMmTgio4nECoKpPbBBNp0BpvoSAKhorBpH0agTWew"
    "Me8tyicPVUCsSUR8BYOgJE1R9SIG2XgGZfUJliNsqSh05tOuisxvNDdbVp903uWSiAZHdD"
    "9aSJiLFOY33U+CE4SFknmBBKFiIQ2ujQyGNnVTBFQVG6tHRn77BgPGs9d6OSq0V0tD9iJY"
    "Ddc92Pym+3lwgrBQSu21pWIh9e11OLQsezVVxfbqkZGf+sGA8eyVfcEFUFB4NK+5RE1GWI"
    "J1KeeyC6iufpDitTDolRfYSnzrJUJKn6igaiHuvrS9jVx/ibALb8DEYrhLMJ6VYfdgAKXo"
    "KgxBix6zBILgkfqELrN3YvjKoy9GxG13uxtBqgTzuyPVBfdjCFrW2UvQG31vycT6x37td8"
    "8i2T/UdZnP2jDS92ZgdcnVGYIWPZaRDMtP3b3wJg2LqEPXfD4pVyvJ1rvbL/9hkG5pTe/m"
    "i+k/djP3hjTy1mqdcQLJbMp5DXO+uVruFluCs2c3zAs04Xqvw80czQs51rRUjm5qRqpHNz"
    "XH/qlAHStoKg6qX3CRy7eJMA4NLMzhaZPj8JN4ttA1TpxqTr4ZO/Hsj7hw1DEQ0s2CkxJI"
    "HW6EqtKhjoHilum9XV0Xno5n93eAioIWzBl6W72odTY84VkKQa0Hl32iQkqShc69GgRJaJ"
    "C613/idnmQunUlcamnF0RpJ7Iu7rQzo/RYDFBRIIc4FouazmATH4sBKgrbEMdiUdO5fptJ"
    "8kpiZDi6T5NdEpePqwKB/zcmFKph8EyTlJRcZUicwwglOZ73gzXrLMaWn2yoYHWKAg3rqK"
    "IMWecmL7fkFQ7xgJC07mBFHZ7nzFUzMVJy8eFLhzcg5asgPOgZXg2sge3VFw9tSEt+0PYA"
    "ljeyO4VIIJTkNKYeIoE2nkFp94tylCElhbLdj6qihI3LHHpklhvoTHgE3UWPXOqau2VzZf"
    "PL9t/1jrEmAqg7PneU9twFUdnAWwjCs3sHYet58h7uJaK7Mdj+OXoaPnovGzUM+7xO1LBQ"
    "icG2zBSeK2o4cR11j31HHWSyj4hwvG+5iYNi4vaj0BQO4QdE28W/erYqP4QaUBCAtAOoo1"
    "ZZcCSpYHBKHXi8ZC+UBGmoggRAIQUBTT3FD2yVBadDz9FZe3rAE/UcNy+PnU5FOXkiIgKg"
    "ei4epOE0LlkOnoiIwKWeewdpOI2L+0iPV53Aov9QT9BmGoYoBDwmIiDpBYBjTWYGksjdil"
    "ChmD6NsxWVjgmf+7YARidTwfBP+uAyMhUhtW7yYZ9gYt0LTpbBe8tnLkRvcY2B03VKxI1m"
    "lmvNLpW9SGtW9OjSTC+2HzSX+erxY/ohCTX2Bo7oj8XgIBROMlg4P41yoGh+TBgOVuk8go"
    "byh6uYoUBR84a/r2A99BDUvhjgqYemgWEfewgbQZ57ADB9vUVZ1SOVUE8+2J7GHn0AsKXP"
    "PkAZ2ocfnHmhTz8EdLLHH1DSC+L5BycFkZke1WH+CQiu1hLPAMCWOz4EQGgjGnBobclTEC"
    "jpBfMxCNcNvZ+DgJpHfuz5nECiY8hHIT5be8g8DRHWFj0OgZJeEM9DMIfhp+3V6JkIBo28"
    "SzRD2+lHICRB7tVLEXUUX/G++PKfd1it58t1c2pIJdzdflwVoLzmuiumb5e7uodCOckkup"
    "5me6fS9XmpJdT1mfqqcRLaH+3pzNHJ79WBzPHJ6cvRUfXXr5MXv1b/fX36Ynx87ufN9Xlb"
    "lbYnPuUPlme5ODs7n5wcV2xOx/W/6hOg48PJs7E5AHo+Hj/7ZXT41+rvw5OXr45GE7qxoK"
    "Pagxz7a6TtH/70PZqfl9Y4M6ktwcCuwoMK+kcuifaxbUZYXZT/FidMwNTOhUsJkMcpyouL"
    "EyZwaufIpQTI4/QGtwSlN/wpjG0VbYQt5zy+aj5hJ9TFCRMYzWyljc9vOo/Qn9UkAP15j8"
    "Ln1dEG6bEWLHnMymR+U37CF2XD2+Ju1TlP4mY7W5vtJRaL4k78c1/04Pswvy5xtuJNmzam"
    "l48eXz7+LtNDSVrXSyH4xo1oqlZRAWQHZLgnO8GofTu7+fIvPPZ9tWG13My3hKz5Fx3ezH"
    "a3VZjj8nJ2Ob9tFl0x5FVxVYG6nn20i06dmKj5qridLwrmvcmmdreIptqa+i5+ax5ai96a"
    "Wec3JGpqv/PbpXLzIxopFNInX6A4eTWul8K/mxXx0cmZv9Kt6QkDate6cfkFctEQ6heYm2"
    "MXlESMvv3+KbZ8RvqMt2yGhG5GrAoGWCbH7UUfY1dN9KiFo0AQeEPQfHO1XrjwGqVhePYr"
    "gOIZeBZOW7cvlpYTukYydZrm80ujoDoHSM+1EGgvD4EdY4STKUBiRBdRbdPwJPtJQIBAUt"
    "4/Rg3SOCT7RUCA4FDeH0YN0jh476ekZjDtt1NSE9ecN3HFFpqYsVyR2ihnTFTNh58je7Mk"
    "gHKrvfPiNULLiywkuLvsND2CDF20aAFNCEKjD9Y9ItwIJbqMCdZVWljRxiOUpi7rBR+vpv"
    "rZu2E+5Os9fgPR2z0BNPq8HaoAf7fH9Gz8ak8AUfZmT9iufbGnMSHkvR6vvuS1HoQMPVO3"
    "LaNPiCA6yr3Tw9MM+U5L2GKnV1pQ5Nh5aViT/z4PQsY6N7eq7vk2T6hh8EOvN11I5ROv8n"
    "xmfZ18j8evKXiNByFDz8Tzw+jT9Bh4gydbX6ZyzbNvwgPySHz8XQr4L19nxtc5yBOzpeJ7"
    "ugUrDkpOwYqV3CUIfV6xQCzvCiCzC8XyZ31vV9QW5iTytMEG4O8SneRKTq2WP7ZWr0oF7o"
    "WweiSyrmsBNkbJL3ArhNUj+XVdCrAxSn6WO4FnJjpCE+ZSFXG2PG099Q1PxXrA7Y7HHm52"
    "fFD0VieEjm506o6Ltjk+MNEmJ2ix2eIY24g3OG1dwfYmJkI3N6ZNbE0W6ySzsWHpglrqBq"
    "11WehieLFlrl+PvaGJiVjbGaPcfpuZQKvBP/ssiyl149uYz6dnUxsYrx5/+xIToZuX9DDZ"
    "f/+Em5ZcbYmKNTcssk1JMbv7164ksyu53G3mi2KzmTYnfzA/TVCOJKnpH0YxW+eSwVQd2S"
    "1uoqLsuz+qWGhtkCpeXYMmauKouyCXoEKWXaP85fYtyCXjeqXU0F9+tovJeK8WK4e31wF0"
    "bjHrelp1uxa1hq7AW4XkF+Ft3Vh0T3cKy3C/pYzY7FNvhKYvDMZ5N9oqCUmyGQ3rx1CUt6"
    "OwORKDZEMa1o8xKG9JYXMkBt6m1NaM5dbelrYtkSKH3yzGvW2UCkKBkyueOQKvooQ7FpGp"
    "A9bNboJOpgf/mvcedUFf/EYq886gKcLYxPeIkzqHrquyfDJtRX2nTMV7SK+Mxz9yy/i4En"
    "6ZED7umKk7NvbM+OhkrpmgUeubMeaDOGfa2hLvTEyFu2dMs+jGM9ZNzkHDUgm5jw/a67SR"
    "x0CjO3m/It9JE1PxvDRGxz3dNIFuw3/3cgRQWic8NZ9TFyedNV5FgbcmpsLdNZlh8yk6Cr"
    "hsctVFqtZ02lAuhA4undlqPn1XfJx+Fa4dC5Z1v6SpnHGT2JUCi2V3t4vfTT3dLwGr3m4Y"
    "6L9IcGf5MSh6u0b0y/X9GnTr2Hl0PHZk+GhMraGaVW9jYn0Oq8NGsHV9AL75R3ZNjxHxcf"
    "VbzeNtc6GxfTspYjWoDG9PWo4sbNpKqTbSNupsUrkjmQZa/59OXehT6sCTdl4oQRaqwHFH"
    "0NEwdR15ZPNZjALHHkFHY9R19JHNCxZ2dWlxt7pdfiy+/DvNFuh0sbu7DJ9zeAIO10DV1D"
    "nbm93t7TR3WOcqpTgVd7PwdYf6h+llubq+nj6iCh77Bau3y0UR/YCx8AtiFqWslRJnaOto"
    "jYDH35eX0+18e4udO7oy7GGMYjVbb5uk9pCwLUQo18uwMXinvH3nOHond7bZfFiur6dvZ5"
    "u3gU08ffpA5SD0braY3ZRGlDoJtQbXbZmvtLp3Vt9vZe/YKB2utvziARzxDKvEfJ/EbIMR"
    "DBm6wtSRq2MVGD5k5QpZrMKxAHm1pSxmdni43qx+uGhu1I+evZzUd+lfjo5HL8an1Z9no6"
    "PxWf3H+PS3yeHYFJ/+dXw+OX5Rp5yaHI+Oze8l1dHf/Fv4rtlobEEYQQWks5oh6PO0oyk+"
    "2m7HWfpsm7BP1r4Jo7Vf/HAMa+4H8VaxvWA8RGSw7LBBEaEfxT6bwajZJCTz1Xsk7ypDR4"
    "HyvrEqWFxzDDCPO4J5nAfzWBHMY3zl7Gqx9nRBbVx+xb0caC0rPnsPh1L1h8PYuxEtJ6E1"
    "cyIfVUOAA/JnWMUucm1yoMg7ChCqQJN0V9R+EmZylsPYS6Y3XqfV396IVoybngjjWsRESL"
    "PlzYCd8T7ujDc3V5paiyUjHQtCg6OWQRSOTr/xJDKzLxRYbkOAYwp2rsKeBLTinnSCMfAK"
    "LLchyOOVWi6g7Yg3Z7lg3y/u6JYypQHoeeikiphJR534MkuUI7aKllKgnG52EjPpqxym5Y"
    "jmvJam55xXMxLOeX7jSWQCnzhCgyPT9YWjzSYxCXzgCA2OSdf3jTab+eoy9sX416/HzlgR"
    "aX6r7Nf2XVpMoJ6jC4MIPdiq4Ly2k7Ba3zEj9helwsD5rjk89jcuVgQfisfEz4r7JehkOv"
    "DjfvekBzrmF6nMi/mlCHFj3xPORIYtxA0ssvmAjOjw6EAFWD1SrqgGICFXCTLDB4RCRfim"
    "vzdlMIzfqy20fkiJm//esHIGQHN0wQTYnGsgoEyJIg7DMCm7OXWUdpJPhWMxNVTRhI1GqF"
    "w9zlUEUPlC+zqC4z/glQTYBryWEGH0VRbGESPqQK8ntH0cXVGIEIuuKcQCNFcVPKuKrysA"
    "KsGVBYLyAru24ImAxWATustcX+Cri4pvj9vtEuNOKiIaX1hl9nUGgvKCc6XB03+/aw2xzu"
    "Pf+kTNJ3sEv+Lw2ZpB6roDrMy/8kBQXmDXHrjD7lN2ZngNgkUi7oqO1yHwDX9VbK45YPFe"
    "pgQLf7I5+5D4JlPURi89RiKSMjcrKlr3tNEXHN6Xe1Zks7v8e3EVRJY9efQIrZPMq7G8/g"
    "jktRLP1yVtgxa8jrfcba+WYYzgk4asKUKC2pZXV7v1OtbBrgC/lPQrVFu7de2ind7NF7tt"
    "ofpKymxTvaNTRK+kdAxrm+22b5cqMXLU1ZVmHPS9tmLZKAW3OX7JR08OR0f1c4Ivxy4Aa/"
    "xyNDkyjw2e12FY56Oz+gHA3yZnk3NT+exs9GLcxmW5tryhAOVuirDAuVhmOxaiXCXl7yhq"
    "hEcwatonWuyvVgOT419OXh8/q3CdvD43f8fAvGEGZWqKeMCwgeM9lRgWXsAnX54+efo9ei"
    "kJtx3ehR2E1m4ObZl+4BneKrbndTXNQM7udkF9HIqbFFQC5mGLDBj8mx04nQYszq0OqvU0"
    "xGYGF4BrKAhY7RdBt79cqyw4HfoMUOrAE/VbJEES6qXr6fn11FslkPMJ1maCCctsPRLV7k"
    "7KlVSL5IJSTIODVr6YhDWbxCS5kBTT4JiULyJhzSYxsZ55CWrjOLQeewFNJWVvl05M8d2C"
    "CkMQ7jdUsbh2k3DcOovppKYIcXjeKk4RWdR0EqHdXgnxBWQ4unDjpgoRtJ4G6E2RjCNCgg"
    "6DeB9M8sHp4FDTPxSLjZ11MkhSsvH7h4L70AF9HohWl5o5JCVMfQ9AObZuXB8iM3ckRA+b"
    "cnj03fyoOWu1cnAgyqzZI+LADA62B4PKsNympvTb41ERH57BQHGs1HfHiWwVEBJd6dcCdh"
    "sWaa5XoWR8BcgsOSLlK8G36v0ogmHhQX2hnce0xB5lL2B583PoGhPO1BExOZlFHrhw9obF"
    "qvMAIqVMKdK5HSGXKSac7/epHNY3ANCIvwYYPfVd2Cd4asS0ezRGMA2orB5M4/gPGEwD24"
    "DBNBFGOpgGUQcaTNP2exRMEyEWBdPEAjTBNJ6lxcE0gEoQTENQosE0ngjYqT6hu0wwDV9d"
    "VBRF3G6XKApSEVgURVSZHUxDULKCaTz99wumiXUe/9Yn/iLZI3gwzWdrBqlgGliZH0xDUK"
    "LBNNxh9yk7MwymYZGIu6JjME0cdGEiWuLAiA6JRatv13pmHbZfcPhLPqlVPpdVlLPpMQyQ"
    "wTI3hXEj29l2twl4gDic4s2byn37vpgaxVhspTrKhdOsWjiFBfXRGNREsbjGfittcLYJI3"
    "Ds+f7sbrkzyXR+mbxoomBq79PiKgjo+TYUd7m+LtYGbEs3X7xfzq/gr6vZHPxSYdoAhTbi"
    "9A7AKVfWOkmliIAZO3J6Bsw4NkoBM44fnQQqn/vJMSGTNRGJmjBBWpN36jE/2diVZ6flN6"
    "NOpjR5cTyuY1jKT8jLyXH51an/Nf6vV5PTsRfQ0iotMOlIZ640GdbiuLVDwElqfopCWGo7"
    "Df4XMfPHDhTMlsVifRvx8QaYk6r5rYtY/tB0/OyPXRjaUe09oTTvxMhNBpGtVQWZeKlWnG"
    "I9X4YCBTNnu2k9OKm+0/50C8sg4c8/RQSxtdezMW7t1fRUW3zW0E37bmYHfooocoqYRFiR"
    "Uxit9Q7YMv3IKbzVaI3q15Sl7AJkOCK1TF1Ra5hLpx3S1acp68EJq+MA7EdOw1ED28tDYI"
    "cS4WQKkBhBRFTbSXiCUBmEBgemGyqDNpvEJAiVQWhwTLqhMmizSUzMdAVdJgNFOKxJwS61"
    "mEiaBRgGRPtqNmwzCcOt9pg43McRAWLLFCFYlkkM/ieec0RDEWKo7lNLjvr0ISxSxB1Jxl"
    "cA6ziGJuUrwT+G2Y8i6OMXvD7v6CVBSyys9gI2cUAZrMHdildk+pCS6HZiLf7gYbzc1py4"
    "IuEEWpDZf0wr0IQ/AvalDcYYCAmEgwAhJj5bewLMGQdu5yUaAz4V0etwS2d72/td82sXCM"
    "RELLP3kI6J2rfzoZEz7LutLLRtQEisYgYGyLFn6w6WrWZaIuoj3tSAqxj3s+a3zJeGB1a4"
    "cvHJeICDFcugoDkrFVtXukoJ6IgVyqDgmBbc+HI74AsoSYTOV6yLETSeRGnczaJR6kgIk3"
    "UebH+E2h8VkXpycCDKxqZHxIHpj8vhoDLGZFNTaLE+FW6tw4HiWKk9vpDiCukIL5k7GtH0"
    "kYGG065Nc7giBReQEa5Ne2yj6awNm00is8c8UmghHY6tPUJSBAcbTqKrzp2kyFoaHJU5y1"
    "JE5DcYoWkXd4zAR1D5Qjvw0fEfMPARtgEDHyOMvsrCKCJEHWjgY9u/UeBjhFgU+BgL0AQ+"
    "ehYVBz4CKkHgI0F5gQU+eiJgEViE7jKBj3x1URFvcbtdIt5IRUTjC6vMDnwkKC84gY+e/v"
    "sFPsY6j3/rEyuX7BE88PGzNYNU4COszA98JCgvsMBH7rD7lJ0ZBj6ySMRd0fVRdTx5GJ4e"
    "rI0yauKJkCCyTCjkbrNd3tnTxC84FDKXCQy+1hmlAcu91PmZPLOp8GDoZrsuiu20LCiInz"
    "F2cXHA9KraaK2DoMondcesixuQHq15q9AUICnQrubbj0j96mek9mpZjpLbcnheg/6tiS7n"
    "6+3b6XUz91ma9lcMaVT6OC79WI63xqzbH+/KKaIi/OiV3FQOoTWwzKqgZFyOzTWG1BYhaD"
    "8Ul5v5Fs0p1xQhRDYm1M8FN1ssdqXa1sX7YlFvLrIRslXJ7fxNcfXxKv3u6nYeAQ7K18Vt"
    "beCbt/PV9LYU4DZV+3K3KU1us3H2CpQVlCPgN8vd+gojNAWYRZW/v51tiulqXbwpKk0UUT"
    "zvZxbOW0k9W1dpJFPM7Mcgw4yKDW6o+8YGWzZascGWXzKZ3qvx6dlJ/eDp4cnLV6Pjv3lx"
    "t5YB9Rws/hLsE0QEbxKMomNNEcIn4tLOmJCJKUm9/tqK0kyikRz1nRUGAzCvRq+4tsXJoG"
    "vLLpw2XR+1P0em82P5P4JNMNECXq7MZ/ioMZsn3z6OWLYztONkfrK283z8cnTUvIZr/nty"
    "Xi4gEQvy53SoMFvGUr43zUM+TRHPIIOZ38Fzv17AiObEcI0/GG08eVAUMU2ESTtr7RlXbv"
    "kE3ycnn/vVzQanJ2evyi1H/ZLx4fnkt7pXn52cvhwd1z8enfhvGzv29svWRmHPWzMpV8wV"
    "6eTlq5PT84bPyemzyXG5nEZ44V/B9rHmqNi288vobHJYMS83ck720eHhyevj2sVU/bME2J"
    "a9Gp2eH5fz36+TV4gc0fc1SuzpV2BZb/vJjTKN1iW8+Yf4CkcTEVIPj6uPmzCfzPhVafct"
    "vQgelSaMdvpuYc59EiMiCMFvLToTAY9/Knmh4gitcwcH6wDVCHi0VdTDHXZC3rsd1seheP"
    "2m4N6GLTJg8IPHcToNWJzwcar1JERmhH9QHQekGuEP2stDkHcSHuHfHZKkizgR/m4u/zi1"
    "cphM9IzcoCliDlTl9+HS4qSHIPMtWkhADLr9v0UbC8bAm391FBLk8e7pLdpYMAZewVu0JG"
    "VKA5/4LdqEzBLliK0ifouWoZx9v0WbkJmjHM5btAgNrpAh3qJFG08i474cDwmIpeD+X46P"
    "BWPgFVg3eDmexrunl+NjwRh4ZZYbvxzf0XIFL8ejjSeR+ecJAvsNyHB8yEGGsG9RDuIeBq"
    "KytSGw7oCMqw2ppaMcemkjZ/V+XZntQ8qeI8BjJxwHsSDplXt75iQYDD4VjjQ+6RJ2PsZA"
    "3PehnFxFCMaBT8VUhHQUYAz6KCI3BryqsiEACHuOgJabdP8GxUiildxNj2lwjMp307Fmk5"
    "gkd9NjGhyT8t10rNkkJtYzDkFtHIfWMw6gqaTszfkeU3Zz6ofJPpTHw7SYHibmFJF1lyKm"
    "weD4R5MgrXTzq+bQ8URh4eRdqMCoWFjD7NHD4U1cqoBVmbHeKBkxDQ4ILBXC3h503fDfGk"
    "GpcFxB/JAqurDtdLeZR3AEHWYIKPNsY5zgcPRLNHvSypOHKRyMloQNNRiNQ8LlDMeqnnQs"
    "OhpiIA6JiWOsXsyGFFtESngJ/agQzSO4uHnG4rkKK5EChZSp3YQJW9E884gaZ6B0AS/doA"
    "LyFF4vtEYddCRGErkJ0JEC9qlwnDbwRxFe2GgSlYv7lHxQPCJipgXhpODDEpUqYg9k40GX"
    "fWQCMhF8/2OzFxUwPjqurtCuQzpiw78PjBwjt2HKQowBGQ4xDIBWRQhaz7jsm+g60TD2qQ"
    "hD9sP2gswU7e+KkEOBmIhlozekY6IO0lMMjJwxZtvKQoMGhNQB1bAAOfYcxrKJjDoiJfqY"
    "CpczuQ5AoaIiEPkkqpBZO0IsUUeQ/mFvKmGMAEAhHAYYNT4W9geatfEXpovA6YiNoma6CK"
    "rhJDo/jpoJzA+yRjB5xYqgPK5JPE3gNhNKE9WNoDAligAMw4z/DAkUZ3vRkChy1JcW11N1"
    "qMXs0zvb4FKXdF8bExO7WuTqmO7WFpMkffJtLqUJEftURBSAf9lNFWPYdgSurcdJ/xFWvl"
    "BP/+E25QOm/wBtROk/IEZfZeAufawOPP2H6+o4/QdELEv/EQlg03+0xoWk/wipJOk/cMoL"
    "NP1HKwKahwDXXS79B1tdZN6HqN1OeR8oRUTjC6vMT/+BU16w0n+0+u+Z/iPSefxbr4wRqR"
    "4h0n98rmaQTP8BKgvSf+CUF2j6D+aw+5SdCdJ/cEjEXdE1/ccMedwsyoRgfgYJD8yPSG4A"
    "UxBf/ze/B1ci25uPVZG9ztheUzTSYBcTm2uHVQXqxn2TiQReq+/wgNtsNZ++Kz46pX/zpW"
    "cvsYApXME1/qayH8iFpwRoHbQctsBfLMwOALusZ5aAiF3vbAHwcmWmBdYlyxQPuw6HdS7U"
    "L12mpYg+FQhFV7xpjK1Rmw2HZ459niWKG8N2VJFSmh+ymyqKUIa15/PSpAwSqOx7jjkGqt"
    "AZ4bJ5eVhqSFt3qj2efQf2PECnCw3c/dG52yEHXfhdOj6WiKcKfjRxgjYDXzW6OCkGC7Mg"
    "2jhBm8asG32cFEOwrHZv/s6+gid/3+xub6cwmV30ZK+rlcpo9/fl5TR6/bfJxOHK0HRivV"
    "PQfSbJ9D55drjVen43W3/EDKd3crF9rv6b0afwbPAsevCz16vBFbtgyEBmrpDFKhgykJUr"
    "TOa3aTj1zIcVcOmXDgt7dzXuBfb7pIDUHUeYIv3dD9omtumxFdsxJ8LUkKF4BDsbeynccu"
    "NACypjqeLNcwDM1S4kyCPSSRUftsmBInqKFSNUgcZ8jhVvPwXz0lv6zK/baYqVtSXPgwce"
    "rhQ0ezspXEoz7KwGYX18rvkEOQ2gWHmsjLuuYf0s1n3lM4Bi5bHyrrNGJCjiQXIZIE2nUL"
    "HzDoX1UTyfIusQFCuPlW+tMOUQhXVfGYegWHmsknxDBGEC/afONkRKLFCM1BqQVENZxew9"
    "0xApMUMxkvkNSTPUaX6TZBlCmk6uU0S5KRAiFNmnzUyBSslUAt/e0bQUSSXsNSsFKiVTCS"
    "Ijp1JSdLJ0cUYKSojkFkSQjyIiwVfeutkokEZTeCS5KCISFI9yJgqk0RQe36fDg+M5ehA0"
    "Q26DvJZTkFqXK/OlTEiEAPO9Uvj1v7hYD3goHA87+wnNmEyE379OsR8dpF/WDOvyX/xD6F"
    "AD3w/GzJOGoeNTiJK8mR1/UNUuZpNN5xGKr2WnqBNYdS9lp4VIrn1TblVs9Znwp7oyPUS0"
    "D9XW4L5PGbwkpv88pf922kCvU3pNYI9T+gB9bcUPvYWqIJ+mnJEvU7Ke2KOegQta996lnC"
    "WepfTf0hO9ShkTXlCPUqYfx4t1xniSkqWn1FOE1PN3opcIMR1EwwmpK3qOMia84L5GOVN6"
    "jDLQdvRT39cLqa6gX6L8/Ho/9wylV1f2CmVMeEE9QpkfZp+uD+MHKHMU0i7oGH+OBYaYWG"
    "ws4sOUeEEKj5DIhEwo99V2/r4KZF/N1tv51Xw1W3z5QTrrYrNaLjZhjA54184phhfz3dTO"
    "hGd4y5nkQ3Cx4wVnZjMFaLxRRwWOIwbSN3gcY6kUVILy9vvbe8HJ/HjhnqA7flYuSZrXms"
    "avzsfP6lenxodHk2Pz9/n4+HxUP9v0INle5bcNx5Nt1pvq5v5Wv/r+efkkwkIkOD6vQV7A"
    "eIaPCzdE6umHiuSlweJG/MqNbrnwEdI8Ym9iaOLmvQ7tHjaPypLDa+2lC2BvWpAiDsxUB3"
    "IrDbaJRS3D/pjd0iapO8DvGVablkYMnx9PzuGirw5OXDlPMrZqktNArl32ROCP+4HMgp4I"
    "MhT9jAIwUVdFV5OI5GKrJT1R5trlT5XBzDiQUXSYKp1YvcwCctFXR1fDiCXjDxjBXZQ0PW"
    "OY6N5JyYnD1oHkbkqaPq8D5TsqOXHYOvD2CB004G0mMvjbmgOhbxuQuR78TZLbDLWXd9az"
    "KIj5C/YQOMS8yxlNbcbuf8+XPoJeU7j+EfJTv/Sda4J9I4Bk4p9nBZX0t7MZObC9HTHQOm"
    "DO4PTsW/XyN9IcdSgZqsb+wjqfxEmlkPsfXFJyyCCLrlGkWSirgBmklpOJqQ7JBRmcNAdf"
    "/9IMJYcMch8LSFypUVBBNwtgX7MBdLKgPoo4pwL1QD9aEB5uYfAfRZzBrR8QSAsiWHn+T5"
    "CFcLbZzG8Wd8XXcAi1vE0eQG3mi6sCx7DYhhe8B1lVJo6XcL79zpkQE+i7XkU4al1dRljb"
    "/mwPmJa37nBpdHh48vr4fPpydDx6MT6tDpPORkfjs+qPV6Vq7N9n49PfJofj+s/Xr16dnJ"
    "63R01Yo6tiPV9eB83W1uFFZZ9UB9T2x5/Lv2vDKuHFq++swnhr0TQbN03F1QZYg+dkwVbh"
    "cBJinKP5ENLooi9w5CMzdvPQ66nuuZi8xtFvEaIe/josQSxXg1aqcEwWKXT+eozBRF0Vkg"
    "dNk3Jx1cJ2nqeI88Ne13WelkUKvZdFUH5zNVV0tAie1xyjvPw49WQMbpHXc9bULlHkyuKx"
    "lqswGmXN5Pqw/TrqGhsXCHtyEuyOkuT5CUl3h5QRhou/y3O9KHkW/0CP+BLCcPE360s58m"
    "YdmsbcLjr00RreXJx23yMH2ozoDFJv3OtDbZizbbqaAmRP9sTEGcTxluCBN+cNZN9ONJkm"
    "hC/2YOQybfjXzPagEc5zPZBG+mAPSp+f84YHj15SEviGtrObL94pNJQnp9Qdj2VZsaf/pm"
    "pKyXFTsdI/Y6S5y9wbgD4aYk6Vgzg0otbR88Ro7Mjw0Zii5bSxsF5nh0EjyUmyakzup/Cp"
    "BMiU5sOwdTY8+c4To9aDK9lr4pJkoZPGSrWRtFRrmMpdyTPS6v936kCPUAWatNuC9vPG2m"
    "FvGtIlDHSY3ShsPouxy/4zpKMxDrTjhM1Ll17L1Wq53u4WLsj+C155ZXM259I1F3+siqu6"
    "ybvlzlz6+WXyokkkbF939Fv4NuS/Wi8vZ5fzW6NsBG/D/up2uSmipMj1rxDupjSAYlquwI"
    "s1reOSsAoanG2Mnq10T5wiN1fr+Wo7j4pN+eeZB7ky3g+LmGmXA0unSJaAddVuS2hvuPVc"
    "QfuclI48fZZUsuZsnuZQrmi8OKSgLEJcsgT/w1rwBx0UtX3DFYr7LcYKDE4nqPe7J+SjFG"
    "4w3qBgXnEs2xOcJRijkKVXjLJENkm0AbH2EAS5/QB6xfo7JLJt7AsfmgtzQ4ERkdCUtxN4"
    "21xo7LVoilgNKmNNmpYjB7v+BIiw1hQkQPtJ0e7IplUWnE5dGFDqwBN2HpAgB7X+ioog2u"
    "8uDs1+wLV7rmmVBadTzwWUOvCEPQckyEEFScWRZSsnf7qYI39SQui1rYIpMUOVdkgq6THD"
    "jjkz7EeDWVmzHz2+UwIno21K1SVBNZ7DJ3BI4GQkPl13BNV4Dh8rfSgkIDEpJw+N283BAX"
    "sazqlvmpyAim6f/JPfqFRXG5igUt2wzoFzDKT68c+C96wj+lw4RcU7Gc5ySOzK9qqERBJL"
    "bFffAX5ImlgyWN+A9n4tbD6HNHQ68GGGTgkcY1BHF2bAmm3T3se968wYsGCMfn/5gs+Qwy"
    "1wKKG76Kv7bAmYdNEZOmvuV2/C2dOj7DGDQi75WXS/SuHOpvbcQDrqfELablwtMMK835Xn"
    "2EAsPnrxGApJ+Rrwx8setMAbG239Dh/VkJb+qg4PlmnzyLGY1CHTEmd8Mn7FAVxPAf8cbu"
    "9ooUM/R9Qk8uAIQxc0IkSEOlASI2l4XP9CO3G438SAycORZmACcQysr8EwUy+uGjSReGAF"
    "UTJxTAGihOKoJE1S8dAA48TiMa0guThNfIElGA9lwbIf0zrNJBoX6ZBKN4223iXldEov0Z"
    "Ak6rMTj9PEF5zk42Gn9EtAjvYC+nOfJNa5bsKTkX/+FpJKTI7U5ycnp4kvsATlsmH66fs5"
    "TFjOperSRR0Tl6M5y0HUhDw7ucsy4Qn6zZceiTZU7jG/s1mso4Vd5wxkftNKScjC/e9Qec"
    "joVmRpuQg+LiIUqacfGZOXJpqWCao++POYozRVoeWq5CcLGsU2Tqiy5FnKMOoOGlBK1oNL"
    "I4Yvz1eV4qKvDknWqrRkbNVkB0eubdEIgQNiIBPpNkj8v3sZCsJoENV0NRdUPv5g6pDtDK"
    "dnDKBhcp5R4rB10CXzGU6f18FA+c8ocQTLZ3jXomR+typXh9vl15Bo10LlLndt/c9xwYt3"
    "omIwv8dUfdHLakcc/o1zQnzHU9i1QwWFUxJhi9/UqOyqBw527CsWDJU+i2Cq4ewpUSuAZL"
    "mTZ9FVI4pnSIRc3VTSLcw+yWogFUlD8DMyCtSVG015CWQjCoyewcyn44Dy/uxpPDGnYdTT"
    "3XQwCSWq6hjXi3FgqWa4aF9cJIEuOsYAoxw4uhguMpgQqd8y2nsG6gteQ+cyCRNPTtL+5M"
    "/UnYz0rerS2nAc4L6sZZ1MEfxsfDg5m5wcT1+O/moyBE+Onx+9rrRX/+v1mfnvL6//Zv54"
    "UQ7wv47Hr8y/Ts7LQXgPeSsyj7HDWjZig08enikNt5pHZMkv5UXvROKg0njxFbzGS5Fok/"
    "lvhmm6+8I9ou+kAs0PBiJRBzV0XG+RfIZQi3itlZCOq6LkGMk0zB0k/oAYxjrEA8T+t49V"
    "AB7aauhoDZFUbJV0XXBD8rwiBlxqx8Jw8XdeZEPyLP4hl9exMFz8rMyzFGEWs1bmWVoAWS"
    "SLXaQ1K6p4W3E7XxRf/J7iH7vZYmsWCU0aI/AEyXw7Xa3n5oUSUZ6jAfcNJuToesfd6zSV"
    "++9GKpNQ3IrU7AbYh9R8/Z51ctofI0Fhph2SbWgR3msk9ucLJD8Ol3nnTD6pzRCiZfFuAP"
    "LAZruqzrB7oFiK3NReU3TdC0DiNOhhdwGxLFLonVZ6FBN1VQjXerRcLLU0E6JcFe1MmoDf"
    "zs2DWIGTQQK1e+8DBqrQu/R6JA9LDR3X9oA2DX64VX0kBgtzx/U8oE1jHm4lH4nBwux99Y"
    "WIvaVBAm9bawC0LXNe/7o1h/RSa0yeQg2XN+HzCm3BEP0fyihVi/i2K8ZAqprwrYV9qYd3"
    "ARZSdbgeiXHIzBF7UwLzYmyw1u6qg2ySDf/LMFCmDVQQ8VHi+voreOl+sbu7rGF6qX1B4u"
    "O6Rir1cXWta1HcBvKAM8hamTTgzXa23W1SDLbL7exW7Gwo9+1v5uu7SCGbt/PVKvq1OoPG"
    "1Hc1W1wVpanA3+d3lcmVPzvhrBg/KOVGbgPfA6vreANosFTLtEtH+QS4sqK+jpaah5Z3pW"
    "bWjqEoI3JdgmXdDTl4I8hBan5z58OT0/HheXXUe14qy70Y+/Lkl8lR/WDs7+Nf6udkR6fn"
    "x+Yo2G+hHWGuAfOT4386el6zPzw5fj45fTl+Vr9C++vk1Svz5+HJy1dVL5l/jMo+PToq/w"
    "HacUPBNVP/IvH+GI30TN5cM4kHqJMqLLJKeDH5bXxsXt99+TIGV39Nr3ElVoOo5pHX3wPz"
    "KK9r2VscxR4rxFx5bipI6D7FVcEADqm4PfQYPhwxAih2LEUogg9Ur5P1oB10tdTYJjdTdF"
    "AdEV07OzRoLw+B7/9AyRQgcXwdRNs0PJFrE1IgoAZwYsatsuAIOyzlo+wFj91tfG+k6eUl"
    "84plWB0zROGtQZ4RLlO3JsM60rEV3T7sDYk/tlg3H01dkN24XdmzEhJnWXCmlJZAr2fTMi"
    "V6W+BBBQQYVF1fadQgjUPiFQUECA5l/2fUII0jtbSIWHLXFFoQGGsLtxNg2ZLbI0SGZEvU"
    "rMgyTHym/E0+6+vkjeP4ozTAIPd50jjcXomDwW0AoPy2QEt2y4+Wu95QsHzeQfVI9vvh3s"
    "Q6bZvftPC0zecQ8dzVgCCHyndHD4Is4Xn2ajG9rJACsbdBQKQ8x8E+XQSE8BH7X3xFxzDa"
    "ZHL55nyG/MEEqDDr86uAoRUWKS5WQ5mYoAXjLaJjAg/SoA4PPjcWg8oiS44I8WX70ACzVt"
    "16vPk2HdBgHdtWAPbsF6h9/0JpWFAFlgyoWHB9Kx4Ycs6CvaoS+4Vk2DpmWGCM+bg9lZHM"
    "xwEVPi21VaL52C/SG7FAJiZo0XwM6JjAw/l4cPD5+dirLJuPISE6Hw8OMG/V3pmiwKpDKr"
    "RzvSrQqoMiNdxQJiZoiVVDOibwwKqHB5+1ar+yyKojQsyqhweYterwVE2EESNFUMJzOy2c"
    "ePMR0ubzxUkr7tW8UE8oXjMfMpW430CURDyA5usI5NAFKsATh5u+jVOGBxBlycLDdm2a8M"
    "aIkAThXn1JanCE7AJNCt60jOYZRnSUSwTO0wyZ4DlssVNqZxR5NFiimvyE3wjZBSvVd6Pq"
    "nkm+Qw2DH3olfCaVT6T0/sz6OpnA268pSN2NkF2gSbuzw+jT9BhIzp2tL1N514TcMGrPZN"
    "r2Ao1sRFEdieaig5o4ICR8LZ2q28j8r7uR9N3I6/nmyr503/5qHr8Lf2MENpq43s1yt76C"
    "uV9Mfy6v3pWmsynWZhBGSimtYle/GZVB06yOWBc1vVVa8opmJfp6d1skgwXbahyW6rc+Dd"
    "e7JWIDETtTK8MwGdKocYG0ZaQa3Kh5abRlqHpdtGXrjzHH1P6Is0S4tGPS8XAvhXYQSiWU"
    "sbnjFY56J55fcNHEMo5enI5N5OHR5KyO7Cwn3MPx9PS1iRd9VX6vTs4nJ8cwyrFuKp5BvJ"
    "BHvyjSSdI00Wmn7SlYmlU4FTDZ+XIvSh3sQ4e60Eu0TG+2zWXP6k/mFrsloADZ2V5vX+23"
    "yYEiDJqKCVWgsQOnsPYzMNmXbCMSCpryxVqkXR6kLn1HXaPtB1HWf7yrs3AarpYmMqTego"
    "YA6a2M1LuybZ0Nr1uHQmo9uNJujSXJG7JZzAlN2K0AKeN1C0n9EWrb5kLrOEpDYjWo4pEK"
    "5cjAFodnUlfbAdAhAjV519m9RbQ0ZJO6wg6wDRG8ybu2ju442Miiq+oAl+oldazZXH/JLq"
    "YThDi6PV5GJ+Xiwxec/SWvnmdVMOCl84R0fEVITsjSV8zhGN4D2OxxYLAnl2MNKSmk7fZe"
    "FSdsPIPSOAiE49oRkQbt/A7+eLY/quL1ZOFBlY5hj4wH1x+7Q0JmjdmmrtiGfTrKgocEx7"
    "PeTlG8qXQPcLWkHs/LSPFAbGyMl0yONKZOb2ysN26AbVwoRAZ16K6T48boKeTQNaiKHRck"
    "9/WBLsUOnyGcBfk9ip2Yuh8mShzZAWHs4H1Engs9Muxmm03x5T+nUCpkXnKLE6NYjkEFkB"
    "eFcT54udzdvN1ODRhL82G2XpdUH8vl1XZ+65f0TyIyVNaP1iSTST/A8Pg8srfWptzzxM3w"
    "UDpsM8wi24PsggoMhn0P7uDpCoaZdbASEdrpsy7QP05B2sO+FKYaO6FDWB2BoJzQAbaXh8"
    "D27uFkCpAYHj2qbRoe99AkqI2A0T0qAa1lxRd2DnE20h0Ou2tYJyKmKgz8yaIKPggQUPBR"
    "0esiv00OFGFHxYQq0NjdhbWfmCr4LnFIgE0Pqo7wuEEah8D9DQkQHLpO77hBGke4nmR4kH"
    "CyCBNcLrhsBuFVPbSKlgZiIbl6YLmXKEKhLoJ7fHvUB+15wmrzNq4kJWLz+8Sa2K5HS1UO"
    "QnjY48HS3HjDxmj53b6OP4R9EsxkXTkYs97vWghDUTgoBQM0JOIg9UfkoGhzQ7CtKRl+gA"
    "qx0UFBZcda6G7gG2xEh/VlWAmYLizUAo9IxoYvsGSEkq0C36b3pIacdYPqEhPHSBE73xNQ"
    "yuLtlyh/X8+veaF9X88wH/C+XtAAvK8XQvN1FF6igSpA7+s1fRvd1wshiu7rgXab+3rWiO"
    "L7en59wX09jOwCu69nW8YuGmE6ytzXY2qGusMFWuxyhwtHHg2WqCb7vh5GdsG5r2dV3e++"
    "HtAw+KHP7S9a+fh9vc+tr1P39YKa/Pt6GNkFdl8vP4w+TY+F9/Xy9WUq73hfjzpUMrfufD"
    "d+5aRHDoY41/PWxfv5xkW3fsFneB7QqK3ZXbG4pqUsIW4MYfsggpECPEEADtmyV/Zsu5fp"
    "JPnF3ep2+bFgnJYpX81LXlCzClW5pOaYqV5Uc1z9zm+fWm9+lAvZGgSUz5Rg2f0p0bSy4z"
    "uGei8jpnpGcHUK4xBGSng9McgVKlyC6AMY1e+GM4UtvHLUlvXNUN9yooNfnBYkF8RCIj40"
    "jdgW2DYXmvA6A06sBpV9nYGSgwG7/ZBIMbeUKcDBh2qADvalEMHt2tUxB1348k7HJGKoQn"
    "yZBaFMQR/iUgsqAgOr+HILQpnCOsQlF1QEBtb0J4huhvMRav+ljlL0HQqW3Z2Gb7o//VqD"
    "TVns/qwWhqJIU5Q23a9m8TlAr/oCMNDaRa0Ipl33kviU87vBhjmzbZegeII6OeuqB8eTQg"
    "h8Eojb4F/pfR7i6X3CJUCU5we4ARKFDDcC6BL+9h9Y3ecRh4sYmK6LQT8hTshaMzNOyFk/"
    "RU7Iv3eunJCdXtKckO9QHo5+GWJINvhEP2jOmIQsjK+cl8Gk6zIUYZFVQzSNDfD1Q+Xqpp"
    "KuW88Eq4FUJN+MJmXkqkuW1QalzSpkiDw3hCRC2L3MI5kCp78aOhqEICkOmLA7OymSqTcQ"
    "RQzqrhAk4wDf7c6Oi2R6DgT/oC4MQcIOckUkR4+n8ECw61+upARh97u/XuvQ7/66LtPvA+"
    "R2oIXh4u+U5yHFIqsH/cwPaXG4mnBLYbkG3JI5jVw7YwAuBHvG7+UoyaYRwGb+4VwmjMQC"
    "eb/Jutju1pUr7R+7YvPlX5l+N1+EjL4PfRYZl0occvHUXrV2eakp1uvizc403uZPNr/NLm"
    "9hBub6bnujE1G65XVxVczfRyoxDUU/G4vCbkan3DOMK9KEEyW0tp7+E8BMyXUCuFqDcfJV"
    "P1w0iWtPx+evT4+rFLWHR6PJyzY9LWCi43oBTOXRHk9JXq31erlzm9dCG6T/+brsW5Old/"
    "Tq1enJb+bv0/HheOL+fv66nK2av/9jfNjU/31y/uuz09Hvx6SC2rHhhcFUPwlcMihLO7QA"
    "2+rn7qyD0QlSAoemK2Ss5kFKDg2W84jmYD95YQ19l1FKAux7D+q3U1X2M09SpqAGU6fG1z"
    "0hhQgue4ef5aALn7G7Z0jEUIVgW09SpqDrbuYTIjCwCrbwJGUKq+7GPSECA2vzKRahbL7W"
    "JD5Tro7MsGVgYrsgCLoUNk3HA9k8AyPzkXKUKoVP79lyomkGNrOc4FxLpAhphP4iyL+YaH"
    "9Ux+3JxIfOupJIk/Lh+5cSh1YBfRsRr89zJyRoU3Y+NNiEz4hcU/dB3NLnUZuF+kDIfUEY"
    "6N0Cvxt4QJ7C7m0l1KFHYnBWVDK3WZI6ubJSdJZlhGBZu3OldJrgferMNOeqRlO9VzLAKA"
    "hFFOqk28wf0gv1En4D9qUbwdegJeo4QQIG6RlyXwqQfiG6jxmfmrE0wMeMVzLQl0M4ZlqS"
    "7qsl9piBeonXTfvQjXAF1WvMAAb5VcU+FNAp1a31NlvPcniy4HlhDavN7LbYVCN1ub7+4o"
    "9uNsvbay8XrWqo6rq4m63fBcc39mrkclU9t10dM0e3YYkzkpYgH79a9+CqVGIcINvlri1x"
    "7OLbSc9Dl4CV0pFLwFMjOjNg2PNRw4CXZyfxoUtdRNyxhQ76hBpZ7nmK3s59frm+a55uHZ"
    "vwg9re6MhO9BQhDTIcrBozPC2DBCrbJ59joAqd4ZHPy5NVgzfFyeB7hDTscAJV7/FABgnU"
    "bj2OMFCFLu1xVJ6sGgQHMAQdDVr38IVsPotRcPBC0NEYdQ9dyObz5uxWXBITNkQJs7UVtI"
    "eq5ZvFxYx6Q2hoVHpxbmiz+TEnc9ElaBNjT9E9lxQgi7ZZbHUBG5DSWN1yThkqaF6wPfR2"
    "fNvZ+uZreN9kvjBXymIZ/bdHVHeCdqOllPloW8zukqyqCn02dcYUVDZ1DSvVTV3Dk7Opw4"
    "PfCIYqm7qG17J6samoRp3H7f6Fbwqei7FK9Xf/wnasV4DyLtdO82UY2GYTrf5czTuVhZdy"
    "EvtDtEcE+8OYPpzwTPlQ+0OsdXpmt7UbpTMndUCVgOd3ptacHrXOhifcHhDUenDZGwNSki"
    "z0asTI4DZzIwHRjUDl3jStsuB060WfUgeetPdCCbJQxfu5iI6GOcR+Dmk+i1G8n4voaIxD"
    "7OeQ5rMY7XpKAK/5QFHImmJlUA3XfJ81q0BJdzUfX6qntFJ/Y41m8Yj2pQENjUh7Xwqazc"
    "8dXfalKG1iDlHflxICiHdrxc1dsdhO74rmlbwve7821PuNVo0stk3ljnuqoMP67qpCZr33"
    "VdEeIcWft0sgObjBFtQYYKeQkCCaW6L63XCmsLWmZiaT4EnB7tlQYVPotBmqovlnfsZEyS"
    "QYe06YRPt8iPxVdJJcETJnPZ2RhQGf/ZYnQZcCrPy6JymBAGbXbqYe/tSALe9o3lOgkEiw"
    "gaIok7B1N1G0CAysko0URZnCqryZokWQL/Y2bUoq+SpvU5Sq2k7fzjZv/cXY99+F/unMYn"
    "C93KaKiz9W83W5viVfFHi/fIfcHYeX3r998iDlK8cXZt1DmIKFz/y66rVa1dYLNX366Mfi"
    "T7mJhaRrrW3TJh0MHGjxa0YcrkkDMiaznd0UzdMnX/zugJCgtPvl4noz3awK/9wGO8thHu"
    "GoPVvxZr28m5o+SjGsa+S5DRtIuF3ikhKbJIbI1BbJs9m+GySfldaxk88zsq02u4Ffkows"
    "RBmrBCn6DNVu/id0ytsqEfRukvTKB9gOkq2jKw+/tiiwkCCkQQ4QWEjKIIHKX1RnGKhC5y"
    "yrs/Jk1dBOzzL0LR0NOpj61bvbl0AAs1tnx/SasKVdjUmTVYH9uMmAWyoarvfRVO/jtnU2"
    "vG79C6n14Er7NpYkC53xMgyoT8NTewUmapEBo1vfxe+89IEl7a/cmy7hCkXgw8DpaIjK/g"
    "uq+SxGie8Cp6MxKvstqOazGKXYUpgGwMLCEKzeuSeLGQY0SrBXUAaMipLvxTtBAlOSMtGz"
    "esfGdOP5OUd4eEzTJuYezcPjlABif+KuXhVPr2abL985ZF6T9Vk9eRR6daL3ZmNP0u7y70"
    "Wd2D24xInVSbHZflwVASaQx/O62Fyt5yub/89LBGqwr9bz5bpJ9kjxyGcLXZbTAd0z17sC"
    "6HZZdlb865v5ur6WvFktFxtYWP68vI1ThV7dLjfRj5vZdr55M3NZDxtvHHjZF3HuhY/8Rh"
    "Wq5+Rn8fstYaCAqZP3gQ0Vf1CO5+vbmK3mY7jiN3Afkm/f6D15489AfV19PistV5/Ps51A"
    "IDtTgt3LRRl5swjk1BQln9ENeNmppH1Dt/zhokmpWl/ln5wcm2yp9b+qPyfHh5Nn4+P67+"
    "fj8bNfRod/rTPMnrx8dTQqx12bRDVoC0xLUHavGE0MiwPw5zIHwv5ogRyd/F4JeHxy+nJ0"
    "VP316+TFr9V/X5++GJPyZlPOHo9rtievxrWKfh9NzifHL4y2zk6Ompyzh0cnZ+VfRBtg1m"
    "pb8goi632KeFVp8+V5VQl6tyzxygfwqpKtRyswWNsNKzlMO+4ohMEHvVdwDdYqurb0K/Kj"
    "LzAqGpZ25AXeOhse3y+RotaDy/FRpCXJQzfrBSFit8iggLqVin632ra50Dp2akisBlXcpV"
    "COLGzuk00YEQ1T95EmvG0utG49SrzH1BuqtEdZLzAFFPUSVwbWrooJiHZZrd6XS/qV97he"
    "t34MSJUgSvsQyJCF22yKZEAbIhpiu9VS70fXNhdat74ExGpQpf0ZyZGFfflx6n3Np84DQa"
    "5zqaYTjAQLCUembglJ+ThqartuanwuXVSEMeFbiyEZQjW4XPmlieB8CKdL2Ibu+RDVfBaj"
    "5HwIp6MxKp8PUc1nMaZ2fFQDwq2eMjz2lq917QiwOacPBS50Kaujc+1n4TXeJgG2xh1FAD"
    "OlynAMU8ay2DmeROth55kiF8K2hvqK3zLOmyHvPQSEJmGEam8hoM3mF7/ecYVk4dt+48lF"
    "72DLAI9zFl/zJWSkNMbJKHz32y95kMR4oM+7Jw8XMitjMUXIhe3nKB4WOp2XGKvNPHemKG"
    "mrHhZk6nw9GAHu0FBs2QFpopvbesDC/QLtgR3KJlGD3NoBsUQVvtXvRx1M6/coOowASJ2Y"
    "2/cCmjsaosNy8aDAOCQMIqoOhghSrqwlXOAOmpKPG5xHB235o+hTaIw5pmLCDkOLYEKPsE"
    "+hEO548+JPxCMtpE1YjVcRjK6gRFkpUDyRLuRjCVKL9BG+D7EfnTDHjE/SYbRE5PQ42Rdw"
    "7thwQVjikeFTJuzAVQOjwvtd29MWCCbQgHw8hLQCLfhjYR+aYI6DlqDDKADECS/rHgBz7d"
    "8P0BEPAUCc6H8QB+QPhLBI268CJZQpRD4iInKZUvxxsT/FMEdHQNNhgMT0CT/b3sBTIyWk"
    "qONrcbjno1+OxgBEQ1BhWZRinI9fjE/9mPGHB/Prgzhu1kR6PfjzxaLh/dvk9Pz16Ahvo4"
    "72LZt4fTY5fnHwZrt5er/+6eFBFflRLLY/3bv38OC62M7mtz/dWywXxb2qqA5un//f4qdH"
    "cbqFVDulVHQdi9dX4+T4bHx6XsE/odUzv35wcDY+Gh+eVyp5fnryMrKHsuEEK6uF++vlh/"
    "n1w4P6347n4uGBHxuNNdAK8x8nE8QajXorQWu72K6nCLU93yJM5HTyorKAiwx12dro+XlZ"
    "scGLDY5fxi9KKdm6/W109Hp8Vpph8eHfy3//OUWZVWXFhK9OM1bLXv3pwLT+54Px8bPY5t"
    "jKicYoRVBfDOncF4ba9cXrV88qupPnoSVhfVMiPj5Y3l6HSvrLz7Hisr3o+gL//eEB2kf3"
    "zLxYjvOytyJBuL1VEVa99U9oKrbvuKayLu6W7zubSkPtTKWJ9+80bD+HDm/kl5J16iqnu7"
    "Crci/3RdeT7pnH+6L7RuZ3ezOgvQVQ/eqH29t4+ppL+wRgFRVf/xTevLnn/+iu29xr3gms"
    "lhTvq+QKX8nDEQ4v6yKQrX2Rv2CkeluprLjmcFv3uvzU8c5TIltR9yRFalefgoGbzM0Ure"
    "Cll6DA2Ol5DwpyU7oKBdlWT1q4sW65Ho7OxmYpAKLt7Ebl4PzXOm/R+Kis+LiaPg/+90FA"
    "5QWGs4lg/hg+oQt3FQm4FksIrClJ+dPB4/h6ULpXWVdnEizsbhRUuVC/J5SUIVq5+ATpyz"
    "QJtPA+DYoxCg315vc+F4cQKdIoUxdLUiDDuyU4RnDnQh0iecfEr5VNopVAieTRQpFi+aS0"
    "0abzaQU16YsIKaz+XQQcZRCrr46PuJMAe3zd1VzXHHtdD22w67zF+nO3GClYHdBooy/EEI"
    "hDaTC3J5yg7b+z/k6KMAk6wNff1UnLIIHKvpSRY6AKnXE5Iy8PRw3sW6sUoexDq9vj6eur"
    "VO3OPU5dYlWB3qHHeVdZIyrmbVaCTrToUO7u1LVWonL3zsYvt2rA7tLVnCuu0aYtt/hKNN"
    "hn8aXb69lUpgmCzr2fSGiqpYYOVsBOaxoRsm7HolSCRalyv9PXZNGq3fsauyzbH26X/s1f"
    "mcUmBnpRnplR5Ity/QmdWJInavea0teSOV0CveOkvhbP6vkNSqLJfhsU3d6Xb0/CqwkdrQ"
    "Bjoq6KDtaAy8UaGPybsjRpejCo3pdNCcHBK7g1S5Mm8erenU0JITgUrEvXxWo2//Jf/svn"
    "M5wvph9m6/VsYU43oUCr9fKq2Gymi+W2CPi41GS3s8vlbj19Uz8NLXsQpJRuHcO5Wt6tMJ"
    "izzaZgvjVYV+13WkW8z9H72MoYXs/TqoaJ0iFVwy2b+O3V0ej42GR3OzsfnZ43id6q/Hfj"
    "cz/XW8Mwsh0oYFAhnf2uYRkam5Oz/fmC/85Hw1LthQ+0U1h+z5jSzqqmRP9ECWsR+2RY05"
    "CslRAaDM4AKyO0ZSYs9jooQasFk7HqSUqRgFzPjFyMdhqNQNmpWLHTmrZyoku7KSDqDYXf"
    "MaDdBCzBqjOiwADprjGRJhNYBCvKiALDort+RJpMTQ68bBBBbXQCUMsAAZpKyB4u6lgAPB"
    "IMRVCsBiXgmsDTft85d04wohgTXDb4d0z8AjWwQB4eXNaNEpyMB9m/QTI0bPreSFyXd1+E"
    "oMMseGhwiRtUYKUpw4a/lxDM+IovJRCNpufJZhMnGJsBEWqobQ0wNv0CzTnVl4cHVzI2AR"
    "kPcnC7a2DY2bHp1RXZL6QjvpGDgmOMTc/pILBjQIZ2q18H2HJYpDd6oVRc4BKLjgi54IO7"
    "vHtQQNayg9qyuTmiROfnPYCUv2UTeAedbwdxCT4yjOaL98v51Vf64k1bAF6oYTpZN5tdKY"
    "MB4GTYFeCX7XI7uw29qGVPX7e/hE+05B2s87vKO1C27Djbij8Y93DvZ2IGetlF7UKC3Wgk"
    "OAXbHKE3txkUPd25louSP9ey6/P0iuWRdQo/Ox09N++jnJ29Nh7hk9/Gp89ej6s/X40mnl"
    "/YMnXW2L6/Uv0i8N1aTnZ4tG+gzGo3qJRPZydwyCYeb06wsMhq78XkN/OKytnrly/HiKqq"
    "CyPlzLkJbOs+dgfjQXVv9P5Fa/FeUSRnPR/hvVoN3Vq2RIcenNQX9SwS76MOTXC5rTN+Uf"
    "30U9lDNa/m33/5qeUbe9jxccJysSOk9lPdFOk72dE2o3WIV1H2qEtIhaJRe8oFtoWtptqx"
    "xAyFhQQoBOXQ17hNDhS215kiVIHG8D7T7adg8sLagtooIM0wNtBaVnxxF6Hhat3hCDqHEZ"
    "5mq/phCgxMbikTg/E+C3qdY9vLQxB3T0imAEnQQbDtFDzwZoFb6XNeHmDwYE4clkKzc5NS"
    "JWdN/olWTIIDVj3TwhpN4RGcasUkKB7dcy2s0RSeZlXA8HJFFAiaeJkRuLjUnxhAZGKAZX"
    "m2EBo+YN+tNTRo2qUFKvK8WRgRZz2pjivhp402pDxI4blsAEbvYBY2lpK/nUYF488nwi3S"
    "+wIEw2+QL0MoDg+taACGZDzE/vgbGHV++LV1ZSMQ0KF2OzA4xhg0nkuJATsKvC9NMTBd+6"
    "MeSE8KBjyRxXo0DIjwWYVBYOattKkoM1GfCLXPwQAxLLN2HUkM0xLgneZ7uGx/Nb/poWtF"
    "yCMT2WRLkkfnW+RACPP2aOrJzNGjQa1xIDAMW2x8njwYjf8zlt8U6Ilv+KWdXqIwFZyM2L"
    "fqBapQzSa/yoEPXvppRojx7zPw9Ct+pFERYsR2OcpIQhvWvdDOP2vZD5h6FjQBs85CgL62"
    "wuyKsSrQXLOur6M0sxCsKMNs1HqTXLY1rTivbEgjSCmLE15g2WTb9rGMlLjOMjlk2Xqico"
    "JGrXZJB0rpIBpOSF12vlic8IKTKrZVfL8ssZG2o5/6pApNdQWeFvbz7P1UHlhQl58CFie8"
    "wLK/8obZp+vDMNMrh0LaBcr5XdvQJhOh4AfTPEJiX9KJWq2st/PFlx8BdV1srtbz1bZprg"
    "2DMvz+sZsttk0yXCQsqUqrUb26eVUQFa7nm6vlbrElimd3iUJOzJNdLHEiksKFWzYgqer+"
    "fFRSXS3PcrVeXu8yaWabOv2Ck2qpdSKUalbKYUo1T2BzkKdXjEUt4Tx9Q3WY7Y8RaBgkhL"
    "IMjdsxbX/22P5bHHbEjEYyGvGGiWvI/oiHOKF82vHkuJif9ERVu0KbMDNRSAykB/s0b4AO"
    "Ee8Tt57alJo5xfyDvRn1iWhw7VSouQsN2+ZCEwcAYMRqUAXBALgcWdjtl0CGOPiCEGCDj5"
    "F61/oSCGB26+CYXhO2tJsxabIqaL7RMtzth50A264O1DvYtc2F1q1rAbEaVGmnRnJkYXcI"
    "YAF0NNhhQlmi5rMYOwS1ADoa4zDhLVHzWYzeqlHo7MXJacTB+lQZMiJGFrm39BUA9tbGBM"
    "62hjLIlnHecv01uMRy/UU6ZbleHW3L9VjnLbdZ53cy24A2YbNuL6FtsECALFq3RRGgdHsY"
    "Ap0tV8Zm2ea/Id1O0RDaxLdkgPM0VACZS87fuTaXB1ezj3eF7eIv2HXW13lFILgrtm+XoY"
    "RRGjd1rxfhVWq6sqdDyXJR8iVZdhxnB+7uiXn1vBNm2bR950QyP100d8DOT0fHZ2Xv1MnU"
    "Rqcmqdro7Nfqv88mp+PD8+mz8S+T+pLdy5NfJkf1RayT83KgV/fFoA8F1yzLfYKQ2smnKd"
    "J3mqBtYrOrrch1lYD6KBBdB0nUIgMGe2tF0GnAYmyoyNZTEAXbqJgEBaa7ecIaTeERbJli"
    "EhSP7kYJazSFh7nsCqujOPQWW7CxpH3Jllg4GW5nigsrqtlkzwh6hegR3d7I9IT7xvFkdt"
    "+/WG5bpCe75Shbw7Zf7fb77GcOLtmvv/zlbOaoN3XK23clTJyO4gta3jHpQyodBM60T14I"
    "z0h0Uv3WnHTz/dYsdc5IfY7x6Sg8GGUm5q25cRb0En7a2X6RfpGk/IXkdk70ivWX3GTb2B"
    "TvV2beRo5JSFiqt5KxdnmQpFllEVIliPwMs6gMObjcsyqEhgSoe1KFtsyE1akbiWOqvjCF"
    "Hck6pAomMnHaYEBGAh0kgXDUeA6fPJUwICPxDZJUOGo8h499QoMRkdg0z2fwhvNDkeOciS"
    "gSw07pMAZpMoeFuUGOSUg0ehtlrNHsnNEpAS1CSs8d+qlo0eYFm7m69ENx+Xa5fPfFb9gW"
    "s7sCMgoarCqAFIYhlHWQJvDJI8igqOeB6fbjKnwPJq7ZxNRP38yL2+ug7nd2cb4pkVzBOO"
    "PvIk7l7mp+1b6+F2mxfhiowEqu55vZ5W0pRJtDzXvAxmwQZpXhJJW2KUoD2EJisF0t3s+X"
    "u80Ur4tUmZZDdn7r+pXYSDaG23MTabkobSAtO2ttUXrB8ncWg8baIH35MxrlG9FDY4wAee"
    "U8jrHRRrvEoEbM9TuEa2DnkKEr5PFCTDqKlg6roC/rRMDdMIgA1yWs/myNPwZZlbAkQYZS"
    "/HBQUIVgC7fs+ChgbdcRUvsNbIr0t+lom9gn3nUhf0sQk6BwdLcCWKMpPIItQEyC4tFd+m"
    "ONpvA00yUPiZlDEQzeF1wThGkvJb7/FWauIGlSFJpfTRMb1nwKqVtP8NCZ6igiW6SHxXJM"
    "TgT1jC3sI58Inwya74DiRBA0mUKErp2EABM8ULxofU34SYFkx1VgWW/vQIbL5kfhWjncGp"
    "XSb4u7VeczrVIJJd/1R+pspW6byDLu7mo2Sc+L9XoZrsjtxcQqPwC2tr4rdTMv1bhcXFtG"
    "bRPI0jpYGvijyyhhatHw5wBACCzKlttoYacrY0+V5cQZDljNJO0k6OByD71Zdn7ydFP84x"
    "vkMC+j25Q8oY7lElk+CYMr3lcnwITobjMbGlTIYb38kGqgMt0CWCow+brDYqOsBm25sqN8"
    "Brflyr2cUsI9ov0d7vpXs4+3y1nwJkHGY/Fmvphv3oaeBWwHuptfT73+cn9/e/nDd396Wp"
    "E2a+X7F15/GKN2yo9SeXsG7YbCqlhczxc37AEHCeGA8wZiRjY3j9edeVElJb/3anz8bHL8"
    "4h5nTMaSpL5krnZpWXKwJZEMqLHfBrTnGh5EAbV0LPDXgu+2T5QG3wwoTUjXuZWJq5nMvp"
    "Jqos2+koDm75lYX4qYfXpF4WayQE/+9FWFctex3MvN9mZdGLLZaj59V1Bz+OvXk2dcp+rk"
    "5fjsfPTy1fn/SflWiVpqLtaWP+JpreB09rIenhwdVaZw8c3hxTeIe3H6drZ563P9/jvwrb"
    "laQp/r0++i79364/atmUe/+eXk5AioYjUvOw7HejvblEvQDaUK7KmYFCTk4RiiOuH5bCyr"
    "p+fTclHyfFp2nT2flgHoc9xdVhfH7ErDgNycaUSM6hLE91maTuQgw5XFcpAhpHZCa4r0HW"
    "Rom9hcbSsKHGQxCQpH10GGNZrCI3CQxSQoHl0HGdZoCg/LQeZXRjEoO8jC9lLie4OW6Zog"
    "KVFgwaSgBwxpPIWy/cYIQUJCfH5wlTQhxk0nEbrPJCeTLEqFYKsnP1ulFb/OuOoXKKIOJW"
    "JCZqWYJeiYsP1ks4NDp9POIpWFFg0IiS/ewAAZFu2v7YQYY1IUpV9NEyfWfHoOpnOeonNf"
    "k8AOIDK5Nm/mi4P7lRe1nDe2y2n1JubHeh5uF7cV1nsHzbtt+Zk2zkHa0bcbrvSfj47Oxs"
    "gqPZ3U7up2Xt/puu60e8uHTVzPb4pNEAoBtzSMLWAHB2P1MGq5bduSzs5/bUs529LL2dW7"
    "m/VytwgEbIMm6pCs7TRygboad2WPIdE/rrzq021x8xEvnN2W01sVbLEobgn6fW9JW8PquS"
    "v1GCltTD2OnfemHo+w7yGntjQdVOMxjKwFv3zRVGCzBSYGmXrFbJa+VUa76aaMzyyy4ohl"
    "UINiDHfqpAGxNus4tf0KtqX6W3aq5eiTHtalN4ZJcP4WEaIKdondH8aMWsMWJ/444LsgUC"
    "oKjq4jgmg6g03gjkCpKGy6Tgmi6Qw2lmuii+mpAmKZIHOJHFGgcHQXykibCmtl2aK4FSG4"
    "LPWvRWSnRWS5dcMXb6ti/Wa5vpstrvDFI7hb3K444a3huuTTLBNDc8HMIrhQDOcB6aXi2D"
    "T1lqGWof5y1HLWWJZaXtaqosDxTS7OG2EGLDGKNW6L5ax734VGmPbMS4RxTKxPcyvTrJjT"
    "dwvjUYyV0HzczAvwrejhg/KJpS9utNJVIsIl/tRNgxQDAy2JUUkyX3OnbuD04H3ZY+oc9G"
    "DCU16+YNKI4bMvAbO46KuDcTGYKRlXNZ22HDF1VhVDbUEwUZjYu21JYuoc9sG2KJgoTOzS"
    "LYtPl8M73BYmlIIJtf6gcA7rErRpyPFXqz69UrudnBRMpAXW+V2SWqQJ/yxveG3Qh3kkCe"
    "+4K02eGw7DA08cfaXWXp3B4/e9yalf8do3QximFuSOjpAyiXowxweUYd8OkPI7M+sa0imJ"
    "pw8YVUUf1rPViriW3u2gsA5ft3jsZeFvHz9+MqtNoQ1d9yOjbcR0uPPAzhnrGOouagovJB"
    "gxqt/TfqAS2GIzc9eII/2VRcv0gWyv7km4oZblHnkGr/HDmxDm3vQm7l7G9RwTrc6JmHc1"
    "7eCtfzCzFBUL31xRSAxPjys295hiq3+OgHVdRMTmd4lUDUlCrvza11aEEplJ7nJdzXKMW0"
    "otm0ga/yYOIsvZuBwCx4fjg7YebAevgjRiXgTE23n++vjwfFJi9Kverx5dO399enx2UM7k"
    "NzfF+uBodPzi9ejF+GB1u7rZ/OP2YHR28L/+18WifpzxYnFQ/u/V+PT5yenLg9XNdHb9fr"
    "5Zrj9O/yg7Y3q7vHp3/09Pnnz/6PHj6mncqnLz0Ger2bPxue3j+tnKP7blt+3+PYftXvsB"
    "rZ0JPx0cj3//d/OPP0cCLJbb+ZuP9+9VM+iyyupWsamyRN+zAhiA9YArfxkfPyvhRComtE"
    "Po+V1REAtuwKeq2E3Hk+cH5y+mpWQ/HdwzKrxXu55Ojp79u9WedSKdV6+kWpjj3+sHKEsG"
    "f445GXdrzOkvPx3cb97NrJZ0u0W9/W+evDRQbpc31drGb6vkANo6HU3Oxgfj/zocv6q1cG"
    "/7tjCqOCjpD+abg+pDt7j+t+Xi9uM9dncYNUadsV1P83Z/eHJ8dl7KVU7cwRucPuUF9vyv"
    "tddnlSP7tH5TeXI8OZ+Mjo7+1vw4fnZQ2uHBeHT468Hpye/mudr7xlyDLnpQ6mR8+Joehp"
    "EGUrL64tFKoY0U4V1Vrn2zJZ6xe5w3fKjVKiSATOBqeyyHqmmZxkSuPyqTJNYgZS+W/USu"
    "Qgxh/KE3GjYLMTTpazUwsMLch9zJi3zJw/duvcFmD0qqT2L9Q/WHFdH8yw7V9uHpxw8Pbo"
    "rFtFwwXS/vprtyGXi/3KA+Kv9ffd5SjobnR5NymD87qaT/tfzI+Z3UzAGPGT3wh1nVTNcG"
    "xld0Tkik8KVPyq5ndd16TAVLzsYCGNZUnTQEKu95/hXyUjr6Cpn2PKwJmVlVOahrc7kx/7"
    "IFPERJIWedn5AM3CzmV9A/NUm0H30MYPVOGBO4Qu9Haed9AooAf3RZH1oY371PEaawqTr1"
    "aQHyOAWufIowgVPXgU8LwOjPdsYQ9WZ7fMqzU9WedJzz+Mx3QAKtHlEkqrpUG1DNNI+Fnk"
    "1Izpm5xPylDQebS/JJM+fXxd1quTWH+B3veOdvCRjO3p3mp9JbBMsPi7CNb5+EFeqkGV4u"
    "DWIBNVtsPhhGRBYNgo68Vp13TvoqbrIh/fCnH5/A1Bp+6qX6ggpMqHH9R8DKSvTD5Zs3P3"
    "6XsdAkrTVVYAvx1aaEYyjTQH6Z7VMvd9ur5V2nxfZquZlDL+UPwBpb9rETunIiZ4O8UEXB"
    "SK/D0dnh6NmYZRam1ekP3z998+jH0CxMUbMJasBxHNcV3Zt5OTusV+t5Nxc2HLWeGj2Hdt"
    "gIOT6HuQZkNonTTbGeN8kqpBjn8OpLKPbHYoamo72Zl9vXqIDqa0/MadXi9Gkx+/Hye9DT"
    "80XTz1WjmT5uBbCvL85XRfsS+deyQ4WRrPCsQxbI2uZNi9Jq7P0eku3Pvm8wWjZajzBafr"
    "JQz6fI/pQQjfeKIUJrP2O2TH9DireK7UWhmmSg/OicEI3SjRbQErYIdlUEe0+EBoehu+NE"
    "m01ikrzyF9PgmJTf+cOaTWJihYJJTUwRCMPUmDlZQX0chl5W1qi5JAZmQAqoj2DQDT6J2h"
    "NsFOPvqIkuaT+X56ev5VfTv8qrN5t3u9R6pSzmL1eUr/HApXAV3JG4FFNdkl2uYaSJX5Rs"
    "2uhoc7Wer+B+zV06uJ1vvPsV7SWh3WJeRUtvtuHP9N2hzXZZrl3Kzng7MxgbCvN7uVEt1u"
    "+La8wEPlQjbrH9OL1bLrZv/QS21b3jcvdW3RmZ3pSLfPyK02e1pFS5UKR8i8iFwpmBEV2d"
    "frfDV5MhdeeLR5aBNX6nELMbO6hf735xclK/2H02Pv1tcjhuplqP2h8M8dMKpowDAwyI6M"
    "2Htjh9VcfyCweQw9b+LLil5KLU/cHnWLpfO3Ds+wi7tSA4yJ1wQUkkIG3i8fQAWNoiAU9k"
    "QnFMQVmsyiex8tBpCMuREFTimQ95vQvakI3PqRiFtuDCQpL3v9COfDO9WS6vN9io/OnAjE"
    "nDFXavbROwtZ01nS9ME+kO/alUOsr+558O4urI9rb7xbXEbbXBrqjx7qV5Fc2ELcJTT+YI"
    "jnbV02tT67eCrtHll6XoG1IDXovi3oXqcAGKvvU04FUn7v2mrGUhPDkmpYcga1q8TThyCW"
    "vIm1f561ZgFcQTv5mLY/FbR7aO3IZfckTbHQfjehhCg6DwFm6uJ4JbYVGp4rj3JWPBZt0H"
    "Q6kk0P1rYPuAT18Ei6ry7kDhZPiMvgd8iZtO8QJeYtoBFd7D2PKt7li/QA8zkIgJWWTWgI"
    "4J27fpwaHnDdqrLDNpSIga9eAAGRbtNgdCgIAOX7a0Gw/FVQtsODkhyS5lpm9iDnb9UnLn"
    "Et1dSyYjSIgPTGoP9zDegCku5yLR+BoQzU0xKV8L/gy1J03k56mwvszYEVp8Cb8fsGzbd/"
    "6DLnBD4gTe1qWgDRiKkEIMPFFCyCg1ijnyeOmBJoRIoeaePwbVUVyKp4+gsaSdMs8e0Rvw"
    "Q11773fXPTwQMweK6GGkdeAbxyBxDGXfTIRuXfBqYp/jzOl6XlraN1/VoSaS2UCQKC9MM0"
    "EmzPNUnGXO45g5Jqs7UumwzPDqfWRG+Zgx9iLPbMQAzAqmwnBeZ6T9lO/ZG2NCjAlcrXWZ"
    "eRu1ag0HddNmaiY3+ggiJBgTekAlQKrzhQKts+Gxk7klqfXgMpK3ZSTJQ6cy0LLRo9MnpQ"
    "DCkrW7HpOpiyo6GgTNaBDViM0kJR9DTfJDK0iYUsMgB1ixAHmcHQ6zIGEC5zAHW7EAgkVu"
    "Xbopbu46Jhr651026gbvY+FrwSDFg82eDp5BmlhmNl3ec4FpuShFY1l28uj+kD4ZTlVaxv"
    "nksI2iskR9op+eYstjXDmsRSNCaqeVpkh/MYy2iS2DQS+JAPmHzgESpasFYTvYfG9rCL5o"
    "MQkKQfcrhjWawiP4csUkKB7drxXWaAoPK5ZBZlZ6IPLmVd+z4/ktYxIUilZcA9ZcCgnTrR"
    "dWjxHouvVgazK3XtqF13wgOrjgqkPI6jzy615I9bwIQKT9CfJUzsGN/+/NImrePLBQZQCq"
    "tWXv49sfPkk8fLvA9l2HgccwGOhyj6G1u97uQsdILbzecewRI+949A7VdpysBTktVT/YFW"
    "I5Iqt4+8nLVyen56Pj8+ofJ6fPJsflcPWj7x23VbGeL8MVZ2167YTcxPLOF/GrFLbmz20F"
    "zNVKdA3TB4lRtxtVWzqEhxVvGXevQmORggtDGkNUWndXYWu4T8FVCrbWSW8CJKGAtHOJjh"
    "MhbpcHSeAno0iVILJ8YbQMGbgi1xdCRYHUdnqhTWewidxdCBWFTdvRhTadwcYMhpZPHqqA"
    "WJOIOK6LoCRNUTW6i2w8g7L6BMsRtlQUOvNpV0XmN5qbLatPOi9iLaLBEd2PFhImOsv8pv"
    "tJcIKwUDKj0hAqFtIgFm0wtKnwM1BVbKweGfntGwwYz17r5ajQXi0N2YtgNVz3YPOb7ufB"
    "CcJCKbXXloqF1LfX4dCy7NVUFdurR0Z+6gcDxrNXdtQcoKDwaMbORU1mV9bMCDpAgWLRjq"
    "OL2lTwufUOequEWu9uv7K8YxrZL+7mi+k/djP3XguSh72+e8B+JRek1NxcLXeLLcHZsyZG"
    "NF04QIUhepqRedbaVPxsNSNVP1vNsX8yCMcKmoiD6hdc5DIuIIxDwwqzOMgTQ7TQNdyDNS"
    "fffJ149kdcOMpnh3SzwK0FqcOZviodymcXt0x/vOq68Pgj+wEDVBS0YK7Q+y5HrbPhCR1f"
    "BLUeXLb7i5QkC50bIwhJaJC6cYBxuzxI3bqSiO7rBVHaiawIvnZmlPowARUFcggfZtR0Bp"
    "vYhwmoKGxD+DCjpnP9JsosgJHh6D5NfgFcPq4KBJv1mFCohsFzDVBScpUh2ckjlOR43g/W"
    "7M4eW36yoYLVKQo0rKOKMmSdm7zcklc4xANC0rqDFXXofJur3sWn5OLDlw5vQMpXQeiVG1"
    "4NrIHt1RcPbUhLftD2AJY3sjudZyGU5DSmfp6FNp5BafeLcpQhJYWy3Y+qooSNy9x85LVX"
    "6Ex4BN1Ej9xF1rtlE4T9Fbn0lIPoiAg5lbS5addeEIQH3IkgGm/QkDsdV+DDwWP3Gmvvf9"
    "O34aOXGLdh2Ce5bcNCJdrOMlPIdttw4nr5HvtePshkH7F/eN9yrx/HxO0XpSkcwomItot/"
    "Mm1VfrAcoCAAaYfKRa2y4EgulOKUOvB4V0YpCdJQBdeIQwoCmvpFYdgqC06HnqPv/vaAJ+"
    "o57u1eO52KbvZGRARA9Ru9SMNpXLKbvBERgUv9Bi/ScBoXN8erV53Aop/nNWgzDUMU7BcT"
    "EZD0Qv2wJjMDSeSrRahQTJ8oEywmHRM+NzUdRidTwfAZYXEZmYqQWjeZFzaYWPeCk2Xw3v"
    "KZC9FbXGPgdD0acaOZ5Vqzc2Uv0poVPbo004viBM1lvnr86E1IQo29gWM3YzE4CIWTDBa4"
    "SaMcKG4TE4aDVTqPoEGb4SpmKFCseYOfJzAgwLCo5woELcp8n2iII50HUBLpWCULrOM2iv"
    "fFV5beb7WeL9eN05j3ONj246oAtWv+u2L6drlbbyLByRwpntJ7Z0rxeanlS/GZ+opyEtof"
    "rbft6OT3ysF2fHL6cnRU/fXr5MWv1X9fn74YH5/7aVF83lalrQev/MHy/M/XZTdOTo4rNq"
    "fj+l+1R+/4cPJsbBx6z8fjZ7+MDv9a/X148vLV0WhCNxZ0VOuYs79G2v7hT9+j6VdojTNz"
    "lhAM7EwUVNB3oSXaxybYsLoovQlOmICpneqEEiCPU5T2BCdM4NROgUIJkMfpDW4JSm/4Ux"
    "jbKtoIW855fNV8ws6XghMmMJrZShuf33QeoT+rSQD68x6Fz6ujDdJjLVgNmUXL/GZRPXc2"
    "226Lu1WnrCib7WxtHLDYWaM7vcl9zYNvw/y6xNiKNm3amF4+enz5+LtM7yRpXQ+FwJstoa"
    "lanfCQys9wT3aAUfl2dvOVXYbRzeO3Wm7mW0J42RO118Wb2e62CoxZXs4u57fNyizWyKq4"
    "qjBfzz76D7wOezhu32PO374JnrWWHm/X5th35Vzz0Fox18w65xesqX0TadfZzY/osXFIn8"
    "xOePJqXK+jfzfL6aOTM3+ZXNMThtUulOPyC+TKCtQvMEPHLiiJGH37/VNs7Y30GW/NDQnd"
    "lFoVDLDGjtuLvuSumijhoaNAEHjDz3ywtbIfeo3SMDz7FUDxDDwLp63bF0vLCV1gmTpN8/"
    "l1VVCdA6TnQgq0l4fAPnDGyRQgMY6aqbZpeJLNKCBAIClvPqMGaRySzSYgQHAoby6jBmkc"
    "vNyaqRlMO69mauKa8yau2EITM5YrUhvljImK9b5pWxWRWy0HqNcILS+ykOBu0dP0CDJ00a"
    "IFNCEIjT5Y94hwI5ToMiZYV2lhRRunUXKzu3qVIRblzK5BSwoHMMRy+ZH4DKYU7F876+47"
    "672nuC/7q+fWs+KgtPGsWMm3nXBfFQvEWsEDMjuAy5/1d1RRW9hGxNMGG4C/EnGSK22cWv"
    "7YTFmVCpawYfVIZN3lK2yMkl+wdA2rR/LrLlthY5T8rCUrz0x0hE6bC/Oz2lYNRdb9pPqt"
    "KHxQZR/NYnb3r69m96/m5W5TbrI3m2nj4YDXtoLy7N2tYZ3Ks3XqnlRlCd28yBVl3y95xU"
    "LrU17x6upCromjToVcggpZdo3il9u34JqV65FSQ3/52U578aoiVg7vqwzo3Bzmelp1YRG1"
    "hk6+rULys29bNxbd053CB8NvKSM22weI0PSFwfD+oa2SkCTLprB+DEV54QSbIzFIlk5h/R"
    "iD8uIJNkdi4C2fbM1Ybu0FVNsSKXL4ZWOENKNUEAqcXPFLFXgVJdyxiEwdsIKeCTqZHvwI"
    "6D3qgo6JRirzPHIUYWzie8SZ8MrVtbm7h7YugKO8f/DbUdhAUGvWDtuL2Wo+fVd8nH592w"
    "yLPBvB0VTMLL2brVqeXfdlvN9XPZfzASv1d80T3FnrYoreDlK/XH+dTLeOeeLiASTDR2Nq"
    "DdTMoo159XHThY1g02cAvvlHdh7FiPi4+n0d8La50Nh7hRSxGlTG7iEtRxY2baVUG2kbdT"
    "ap3JFMA63/T6cu9Cl14Ek7L5QgC1WwESToaJi6G0Oy+SxGwUaRoKMx6m4cyeYFq7u6tLhb"
    "3S4/Fl9ZyLFFPV3s7i7DRFtPgLcXVOU7ft/sbm+nOV+yq8TnW9zNTBauqp77YXp5Wz0H+4"
    "h2HfvVHtPVVm+XxqVp2dc/5Nn71XLsS8RVp8wYUqP1E/z/vrycbufbW8zV7sryKdKK1Wy9"
    "bVIZQTZtYZbPehkKkg44TzxuupptNh+W6+vp29nmbWCuT58O/P58vbZezG5K26dOBuwYkW"
    "9RlHYmbpD225U4NkoHDS2/eL6JeIZVYr5PYrbBFAMZusLU8YNjFYwbyMoVsliFgwfyaktZ"
    "zOwIcr1Z/XDRxNqPnr2c1FH2L0fHoxfj0+rPs9HR+Kz+Y3z62+RwbIpP/zo+nxy/qG+yTo"
    "5Hx+b3kurob358vms2Gm8QRlAB6axmWPo87SiKj3na8ZU+5yHsk7Xnw2jtaiUcv5p7WbxV"
    "bB8bDxEZLDtsUEToN7zPRjZqNgnJfHofybvK0FGgvM++ChbXHAPM445gHufBPFYE8xhf9b"
    "tarP1oUBuXX3EfClrLis/ef6JU/eEw9p1Ey0lozZzIR9UQ4ID8GVaxi1ybHCjyjgKEKtAk"
    "3RW1n4SZnOUw9pLpjddp9bc3ohXjpifCuBYxEdJseTNgZ7yPO+PNzZWm1mLJuKiF0OCoZR"
    "CFo9NvPInMbDIFltsQ4JiCDbOwJwGtuCedYAy8AsttCPJ4pZYLaDvizVkucCKIO7qlTGkA"
    "OjU6qSJm0lEnvswS5YitoqUUKKebncRM+iqHaTmiOa+l6Tnn1YyEc57feBKZwJ+P0ODIdP"
    "34aLNJTAL/PUKDY9L126PNZr66jH0x/vXrsTNWRJrfKvu1fZcWE6jn6MIgQhe7Kjiv7SSs"
    "1vXMiINDqTBwvmsOj4OLixXBh+Ix8bNi4Ag6mQ78GLg96YGOf0Mq8+LfKELc2PeEMxH/hr"
    "iBRTYfkBEdHp3AAKtHyhXVACTkKkFm+IBQqAjf9PemDIbxe7WF1g8pcfPfG1bOAGiOLpgA"
    "m3MNBJQpUcRhGCZlN0eR0k7yqXAspoYqmrDRJCpmWC6ojyDRDc+N2hMEcSQjFEzoLRZjYE"
    "qwA3F75x454zZF7Sn1+elr7BmwTMBvRe7yYH4tASeyzHOb3eXfi6sg9uAJfE6uqSO4iLi8"
    "/gjgWEDzdcmpUQbIubzcba+WYQzLk4asKcoGQSyv6ncXKYXtCryg5L1KKXq3rjfx1XOtu2"
    "2xt8x7s02V4LEoFIIhZrvt22XvqAoqWLsZZ30DtS0bpZAIxy+ZRO9wdFTntn45dsf245ej"
    "yZHJfH1eH96fj87qbNS/Tc4m56by2dnoxbg9zXdteeMJyt0UYeEWscx2CEW3PcvfUdQIj2"
    "CweY/WNb9aDUyOfzl5ffysfkvv9bn5OwbmjU4oU1PEA4YNJi9vd1h4AVMIPn3y9Hs0DB+3"
    "HV6IOkLrgiubMv1wBbxVbE3happBnF1TgPo4FDchqISIwhYZMPixzDidBixOHDPVehpiM3"
    "MLwDUUBKz2S6DbX65VFpwOfQYodeCJ+i2SIAn10vX0/HrqLSfI+QRrM8GEZbYeiWp3J+VK"
    "qkUSkh/T4KCVQ/GxZpOYJCH4MQ2OSTn0Hms2iYmVNjCojePQSh4ImkrK3i6dmOK7BRWGIN"
    "y0qGJx7SbhuHUW07VBEeLwvFWcIrKo6SRCuysT4gvIcHThfk8VImg9DdCbIhmOZYIOg3gf"
    "TPKBT3mo6R+KxcbO8ieTlGz8vit5HzqgvchodamZQ1LC1PcAlGPrxjkiMnNHQvSwKYcHJs"
    "2PmrNWKwcHosyaPSIOzOA4ZDCoDMttakq/PR4V8eEZDBTHSn1PnchWASHRlX4tYLdhkeZ6"
    "FUrGV4DMkiNSvhKC13P3ogiGhQf1hXYe0xJ7lL2A5c3PoWtMOFNHxORkFnngwtkbFqvOA4"
    "iUMqVI53aEXKaYcL7fp3JY3wBAI/4aYPTUd2Gf4DkjhnkEC+oj6HSPYKP2ZEew8WGcOQSN"
    "j8g6pEi6Wi6265ndg38tJ6b5m/nSC/nRtfDH8Ew1fzk8PDnczra7TcAxeaxbvHlTmGAFo8"
    "VnZbW62WJdDqFZNYTCgtpJSqitWFwniqZlv2/CA1177jO7s4/umQf5ajOpdiWLq+B8+NtQ"
    "N8v1dbH2H/Krfpwv3i/nV/DX1WwOfqkQboDqG3EGPawtZ+P+19aJA1Y7LHsesDo2Sgesjh"
    "991Tx/w9wxIa+EE9fBMUHaYeLUY36yZ53PTkfP6xPcs8mL43F95nk+Pn05OS47tf7X+L9e"
    "TU7H3gFoq7TA1COdudLkMajj1g4NJ6n5KTryrO03+F/EzB9TUDBbFov1bcTHG3hOqua3Lm"
    "L5Q9bxsz92YWhHu5e0eN6JkZskIlurCjLn6604xXq+DAUK5td2kXNwclpNAt6kDMsg4c8/"
    "RQSxtddzNm7t1dRUW3zW0E37bv4H69ropJ2YRFgn7RitXW/ZMv2TdrzVaOno15QlBgBkOC"
    "K1fABRa9giuB3S1WcpuwYOq+MA7AdOY2EP28tDYB8942QKkBiHzlTbSXiCo1WEBgeme7SK"
    "NpvEJDhaRWhwTLpHq2izSUzMS1FdJgNFOKxJwS61mEiaBRgGRPsCCGwzCcOt9pg43McRAW"
    "LLFCFYlkkM/iee49KjCDFU96klR+2tCosUcUeS8RXAct/RpHwl+G67/SiCdtfh9XmuugQt"
    "sbDaC9iEey5Yg7sVr8j0ISXR7cRa/MHDeLmtOXFFwgm0ILP/mFagCX8E7EsbjDEQEggHAU"
    "JMfLb2BJgzDtzOSzQGfCqi1+GWzva297vm1y4QiIlYZu8hHRO1b+dDI2fYd1tZaNuAkFjF"
    "DAyQY8/WWyxbzbRE1Ee8qQFXMe5nzW+ZLw0PrHDl4pPxAAcrlkFBc1Yqtq50lRLQESuUQc"
    "ExLbjx5XbAF1CSCJ2vWBcjaDyJ0ribRaPUkRAm6zzY/gi1Pyoi9eTgQJSNTY+IA9Mfl8NB"
    "ZYzJpqbQYn0q3FqHA8WxUnt8IcUV0hFeMnc0oukjAw2nXZvmcEUKLiAjXJv22EbTWRs2m0"
    "Rmj3mk0EI6HFt7hKQIDjacRFedO0mRtTQ4KnOWpYjIbzC9JuUFyoD6CArdQJmovRBE9jkx"
    "PEUBnoSgPThujoiReIFM6Mxus13eWQfx1xI6I0s2AJ+oiDINyJ6n+Cd/P2Lg1zXKEVgUW/"
    "dssG3E+znfVFw50eBV9VFfB4E9Tx4gD1UUNyD/Q5OL3xRkczxcmYwekLr6OUu7WpYD/bac"
    "Wa6BHZr3sefr7dvpdTMBWoW1v+b1FdVNqMvU/VhOJ81YbX+8K2e+is1Hr+Sm2sKswVirCs"
    "pmyqlnjenEFmX18qG43My3aOqNpijLwkY4+dkxZovFrlT3unhfLHbmtZFMHFhVcjt/U1x9"
    "vJI8Z7KdR6pJ1F4Xt/Ug3bydr6a3pXC3fFrlN9aXu/UVxsYU5O25rPV2timmq3Xxpqj0WU"
    "Sxb/8koW8Ps4/C2y9sxxi6hrpvDJ1loxVDZ/klk5S8Gp+endTPjxyevHw1Ov6bF59mGche"
    "mX+CiOBN4FEUmSlC+ERc2vkdMjElqbdYWlGaST6So47IZjAAM330pkpbnAxOtOzCydr1Uf"
    "tzZDo/lv8j2ATTO+DlynyGjxqzefLt44hl+11wnMxP1naej1+Ojpq3acx/T87///a+8Dey"
    "G8fzX2nslyS4OSCbyezOATMDuN2Vjm/cdp/tTu6ABoxqu9JdG7vKU2Un2x/2f7/3np70RI"
    "mkSD2qkoVngEHc9USKP4mSKIqiuq0FokHxSpI2mP8mavxoOUn5jJ9kCgnWlAAv/JpF/jHD"
    "NV+KprhL8EkTThi0dWb8pecDVr4gX/g1zAYX55dvF8dDHOvR8dXJD0Ovvjq/eHN0Nvx4eh"
    "6/NBTY+1VyilZcT2rSbUV60pM3b88vrkY+5xevTs66fQrCC19Dp6eTss++npdHlyfHPfNu"
    "fxlkPzo+Pn93dnX00iloB3D69vbo4uqsm/++P3mLyJGtx1nCpLiASHunRTnL4DR8kc0/xM"
    "qcTURIOTz+NK/CLZf5G09hHX0PnngilPb6543zjzIjAoSqThpdiBTFl0pZSCVCGxwOwA4w"
    "jRRFa0V9J7ATyr4TWB6HEvWbgRsorVEAQx5kidNZwJKEWVK1sxCFkbCgOA7INBI2qa8MQd"
    "9JeCRsPSRNF0kiYcNc/vnay+GSiApyLnHEEqjG2dp5cfghKHwZJiUgBt3hX4bJBRPgLb8B"
    "khKU8R7oZZhcMAFexcswJCXXAr/xyzCMzJrGUWtF/jKMoHEO/TIMI7OkcSQvwyA0eIO0eB"
    "kGrZxFJn3HLSUgTMHDv+OWCybAq9Du5B03Gu+B3nHLBRPg1Wlu/o5bpeYq3nFDK2eRxScj"
    "Cv0FZDg+5IBG2bcoB3UPJ6KKW0Oh3YBM2hpaTUc5zGqNktbHZXW6n1LOHAERO+U4yAXhLf"
    "fp3EsxGGIqHGl+9qbsfIyBuu+hnNKGUIyDmErYENpRgDGY0xClMRAV1Q2BhHDmCJi4afdv"
    "qRgsWs0dzpwGx2h8hxOrlsWkucOZ0+CYjO9wYtWymETpcUFpHIdVetykKlZ20Ut1oDQuey"
    "uPB/00XXrAKIo5zmkwOPHRZJKub/zVcuhEoohwygKPMSoRVpiVrx1eJvg4LSqMiUTJiGmw"
    "ITAuOHI66Pooz+GMUuG4QLSTKTpYN99tLrm4osMcAaWeUwxWOhzjL5Y96eUpw1QORk8ihg"
    "pGY0u4kuE4vMajHIuBhhiILTFJlDWK2dBiy0gJL2EcFWJ5BJdXLzCe+7ASLdCUkttNuLAV"
    "yzOPrHIByhDwUgc1IefwRqE15qAzMVjkLkBHCzimwnH6wB9DeLBSFlWINtUsKBERMdMmQa"
    "zJwpJ9NcQOZJNB1y0ygEwFP15sDtIEgkUnlFXqNaQjNvyHwChRch8OrcQIyHCIMNDaFGFS"
    "e8FlP0bXqYZxTEUochy2B25wT78bQoYCCRHrRi+kE6IG17gbIxeM2amwUqETQuqAqi1AiT"
    "7DWDaVUmekRB9T4XLuTnDy0bAhEPk0TaHTdoRY0xzgmvTBmkQwAhIK5TDAqPGxcDjQoo2/"
    "8lo1TkdsFC2vVVMVs+jiOGohsDjIGsEUfTYEFXFl8YyB20IoY1Q3gsJ9MQTgGBb8Z0iguN"
    "iLhkSRo760vJypQy1nz+9swSUw7b42JyZ2tchVM9utLSYJf/Ltrq0pEcdURBRAfB3OFCOs"
    "mwcnvCYPyyOAjK/Jp/VBEMVr8kvk0YjsKq77Oblj635ELpm6D/nNUfc7uOUyXWbpP/kbKt"
    "PNEycNdtdkvEnSF6AuXY439tO7lBUPYywf1tc/rz6Hxv6XZ3XL36PHQIIrmmPB+JAev+o5"
    "bb5LLBM/gPLWZ9pvc5+oT9nNvgWaPWTO1yB70Jzh4aejtMx7+wfOWSmymRahqMXLY5yU2S"
    "0kkSrOScueV4YtJlmjjD8UVxWKUId15nNMpAwaqPJHxAsMTKFLnhQvyiNqBl67ufpk+g30"
    "uUGnKxU8/FHd7SkHW/g1HZ9LJGsKeZQYQ1uAbxo1xoohwqx5ZJ2m5TEbP7rOiaGwrcODas"
    "vn9p7aT093d9dprqfsBbRQSp7w6T+2H66zp9XGy9fhmyBTTdO8S//Ns1L9rpMgPezW90uX"
    "oOLl+fkplrSmTYqbQ+1XxvnC4KG3/ImmWe+89ezAuE6ZhY8iVmAkp6zCRzbTwshpZmYWwG"
    "VeYhbspawZD2Ux72Q1eyZL/ErWkF8yDEYVppEMxaPYi/nriZ6bBBoojKXDdAlchfZ5SlBG"
    "ZJPcE9YpgaJ6PAsjNIEmfEALr5+D+SEy1ta30zQlyh9Q5iEDn5ozlr3NCse1jPh+LSyPzz"
    "W/we3aVKwyVsGtK1i+iPVQN2tTscpYZRerMhIUcZNbtUjVHCpxBgxYHsXzW+S/SMUqY5Vr"
    "a5r8gsJ6qNwXqVhlrJrMFwQhg/63zntBSqxoGK02IEkvig1z8JwXpMSChtHMb0jCi6r5TZ"
    "PvAqmatVNUt6QRIhTZb3tHGpVS2AhyfUcvSLONcND70aiUwkZQKTl1ObpK09V3oykh2C2I"
    "7nVbSIJb3uZv26aVcniUL9tCEhSP/bu2aaUcntinI4MTOXoQNC23QVHNHKTJEyx82yglQo"
    "DFXin8Ikr+2Q44FE6GXfzoUU6mwh8H9h6mDfi3kGBZ+RstCB2q4IfBWHi2BTo+lSjJO4L5"
    "gmp2RZCsuoxQfUGQo2aw2l4P5IVgbV/OrYpZn4w/NXyzQyTyoSpeFMIfFGr1nlD9c0LYca"
    "WLGcROHt2X6Ljqu6PTywVyTFUIO+xfVO6DLh+Wu8f1zfphuXlmZ8m71f5hu9nDo2T2hY7Q"
    "ZuVoxbGkIFxxVB3yaYrcAMcZ+btLc1/LoMIdEX2ZG/KIsTQ6WER5xz0e5ZN3P74PD2Kcve"
    "rmhjF3/OLt1eLVkAN/cXx6cub+vlqcXR0NSeS/Yuvr9+5wePlqv3wfdXxk7vVJ1aPbbfAj"
    "EtJZbkFZmGOBTwiSQcrZHxeWpcHODuPCIDamDB8hLSOOJoMx2jPq0PpgT1SWEl6vLzWAo2"
    "lBixioqQ3kSRrMCEA1w/9YtAlY6gr4M4PBeGnU8OVRkBIu9s0hiYaUSSZuGnYaKNUrngji"
    "cd9ILeiJoEAxTykSJuZNUasSmVziZuEnylK98qkSzIyNlKJiqgxizVKLlIt9c9QqRi6ZfM"
    "AoIqh5esEwsY2kLokjbgNNRDVPX24D48jqkjjiNoj2CBUtEG0mCvinko3QTxXovBHxJils"
    "hqaQ8/El8ud4VzHAL0fqbsGj4r+D24pZ1xnEAUN+5vcVS1WIQ0NJJrFbEBSy39MW5MA2eM"
    "Roq8BcwBnptem9RaQ6yrMLm8b/IvLy4qRayPM92JQcOsiqeFqehXETCKMVSjIJm0MTKY2T"
    "luDbR09Tcuggz9EAJrbaoAnqNEAcb53Q6aI7KOJSE5hHfNCCyHAro0Ao4gJu+8gQWhCF+e"
    "mszHAJer9ff9zcr57dwdRW80D9fr1xT8q+6r8DbJtHdxux/9LE2CSOnXCe886fEK2wem89"
    "4mj99HrE2vfqdPC0nd5dHl8pvn5zdHb0enHRHzJdHp0uLt2TxYvw9+Xi4oeT4+Hx4st3b/"
    "v3lJGHi6NKH1a79RY+/j5oRRSxNzy863/sn/QdFKp/1Zd8dZdsMN0DvDibMHPlxRqY5SVZ"
    "MMM8nZcE52sxBB5dtihnvjOnN3+Ieqo+s0hUObo8Ic0jN80YYn0zWCU0xGTRQte/k8swMW"
    "8KzbNLrFzSZhE71Tni8rC3danzsmihz9IIyp9u1hSVGiHzpmOUHz5fRzKCG4bDnHXtTRN9"
    "Y8lY65swG2Xj5PqHaXW0VTYpEPHkVPFQGEpenpDaPB9GCCPFX/OoGEpexN/oqTFCGCn+0b"
    "7UIx/tUB7zZHTYo3W8pTj9fkcPdBzRBaTRuLeHOjIX63Q/BegSi+fEBcT5luCraM5rpN9B"
    "NF1LKPOKY+S61oivIBygRSRJxVMabVpxlL4857UHjwawK9xFj8uPz8tP1MKd0zVimV1XaK"
    "YTp6/GyHvTs7I/e6S563wcCX02zkJTNvFqZLWj54zZANLhozFlNrXTrllniqASdqbsK9M7"
    "K2IqBTKjSRHWLoan335i1HZwNRtOXJIidFJZqTpYTfWKadyVMiXt/1/VgRGhCTRtt4H6y8"
    "pasUGFdIyCttmSptUXMdZsQiEdjbHRtjOtXmt/bR8etrvHp02IwH8u5lcxDakuA+nqPx9W"
    "N4MM9/0bwj3Fy5PXY3ZK/0ZNXN8fYW0Pu+2H5Yf1nesHpAFG9jd32/0qZOEMR4P9rwT+fa"
    "ciq+vOUF/til3QselDD5d71w1e1m9CO+9vduuHx3X22X3/75Vps9f+XzeQYc2RZ2jjomBD"
    "sTrbOxqnM03vmJPRgWnMkkoDWswACuXKRlNAmnzLEHcsk/9hNcRDMhV1eqcqFfePGKtk6A"
    "ZBo98jIb/mcCfjLxUs+pzL9g3OMhmzKcvoM8oS2V3RCiTafBDkfuWMPttvrci6MdMAqotw"
    "J4IRkdCM9yF43VJoYiOWIzaDKjBmeTlKsIepX4V1oCAB+qXEuiPHWkVwqroQUNrAU3ZeIk"
    "EJ6rCKqiD6dReH5hdv654baxXBqeo5QGkDT9lziQQlqEm6WsSolWTmVXOUT0oIvbVWCCUW"
    "NKUfkkbtWGAnnBkO04JFWYuLntybgZPROmXqy6AqL+FTeDJwMhKfrR+DqryET5SYLiUgMR"
    "mnpcvrLcFJ9jSSM2OenICKbp/Am+vpV9vWwATVto3oFLnEQNs+4HX2w7YRfarMUcnOlYsc"
    "mF3ZQRuBSY+G7eor4OMPWCMmg90b1lz1JaTQ6SCHCZ0SOEZQxhYmYC3W6Whxr50ZAQvB6I"
    "/NF3yGbGfgUELXtFf9bJkwqWkzdNY8bLspZ8+IcsYMmnIpz6KHbRTpbOpPFbSjLiak9SaU"
    "SkZY9LvxHAvEkqNXjyFIKm+BeLwcoBVkY2MqX7GoQlp6VW0PVqjzyGmZ1iEzERd8MnHBBq"
    "4nwL+EOzpaqOjnjJpEDo4wbEEjQhR7W5aONifB8dmmpcVqVRzv50fYPvcsOK76Gjm45XPP"
    "hvvCzzZ2oEUqmbi3i2yzYVWdUMbuXBll2S6tzMxTyBKfEMiDlGsQ8lmUJpvJCKo5+MuYs6"
    "wjUGtN0s2AStGQLayx9ElnMOqKFjDKvYBLo4avTz/CcbFvDk0SEl4ycdMUB0epbtUISQdE"
    "IxWpGyTx37MUBWHUpGlq1QWVTz6YKpLX8KdEzABqk8JGc26EEtUksuFPkug2aJTORna2pA"
    "qR7ZjfP3QW4eP22SVP9LglNq8v+3uzevGeNIynjJiaW76ietQReDgnZHt7nXZrq7g8SiLM"
    "AuaGZm07SLBjSxkYInMsYarioqNuEkBj85RZ1LaIoRuPkKuuSeoiHVlWjZpIGwVZkFHRXK"
    "XRVJZAN6KS0dNMfSoHVPTnTOXJObVpnnrVwSTUNFVlaBXGQdQ07QKucJEUbVEZhoVykLRF"
    "u+AsQqR5tnT0vsdzMaR12SGR58VoP/Pv0M2MdLepte04NrjF5FmzaR9fLY5PLk/Oz67fHP"
    "3dZX08Ofvu9F3fesO/3l26/7589//cH6+7Xv77YvHW/ev8qhuXXyDvgpUxVpi3GRt8PonU"
    "qJ2Bj8hStu5Vb4LhoHi8uFFv8SoYWmV5GXFV19vyGX1VE1iuIYhEFc1QaYKRfFo0i9r8Yq"
    "STNhE7RgoVSwdJPCDaaId6gPj/ztGKhId1M1RqQyaVuElqbfD8zftSQzS0vnNhpPir7e6U"
    "vIi/pcWdCyPFL8omSBEWMVtlE6QF0IW5eCNttKjyncbderN6XtuMfzwtN4/OYhjzUCS55d"
    "fDg90u9bwqUUWjDYQLTLp9kmx2xoLztyS9XhjuRwZ2DTYjA9+4R4Oc/sdM0DQJAskWakKU"
    "Zt7//B5JXSBlXp1kgdsRIa2s3hKkPLApry/TdiOUS1Ga3weK2g1BSsyDbrsVyGXRQq8y9y"
    "gm5k2hNPhouUTNMk6I+qaYZlIG/jQvN9GCIIMGan3vJwxModf0eiaPqBkqDfyElgffzrTP"
    "xBBhrjTqE1oecztzPhNDhDla9ZWII9OAwTuVaoB2Yi7r32BzaO8b5eQc6tS8gXmzpw8t+h"
    "/KqG0W9UUkjIG2aWAS7UM1j+xuUkpVcXMF41CYIw7WCMJbLMDWrm2D4v3neGVodAkaFUR9"
    "xLi7fW5PG2+e7j8MmKOUjEkyy6GEPJ3lzaflZrO6AwKyJ5VDqxebZf+4fHzay7k+bh+Xd2"
    "oXRbfr/2m9u6cacf9p/fBAfezPuZkOuFlublad9hGf1/e9Mndfg+BexD8fIEHmFIsfdP33"
    "8q417TgyPnDu1XCuS2fgYeXHGZhNAzRLizl8wVIvQg7RgAyQxt/CcfTJxeL4qj9ZvuoaKz"
    "w6+Ob85cnp8Obgj4uXw4uERxdXZ+7kOa5hGpuhAvdT4H9x9N3A/vj87LuTizeLV8NDht+f"
    "vH3r/jw+f/O27yX3j6OuT09Pu38k9YShEaoZftH4mVyLzMzgOTDJB2yQCn7yjfD65IfFmX"
    "vA8c2bHNywbt/ijdgPoIFHuf2+cu86hpojMyz3jSHqKnOIpYRh0e8/NHB95fWhp/5wxCig"
    "+LGUoQCr36yDfFAPapeNuilNFwqKI6JbpwhN6itDkHtaUDIDSBKvClE3DU/lRE0pEFAN3K"
    "V5rSI4yg7jvKGz4Im7Te73dL28Fd70hMUxRVReXpQp4Za7vAnLaMdWdglyNiT52BJdwHRl"
    "kxSX09ZAlJWyyEIypUwEdj3Ly8T0tsJXmxBgUG29slmFNA6N/zUhQHAYe1qzCmkcnGmRsZ"
    "TaFFYQBLZF2AmIdCnsETJF8l/MtMgzZJap2EsgWp2icZwvSg0GecyTxhH2ShIMYQOQyu8/"
    "WMnu+dFyDxsKkXcdFM9k/xLuTbx7ePzNCs9UfQmRzDGeEJRQxY7vJsgYH3dUSujPTSkQfW"
    "sCgvNRg326CgjhjY5XfEMXNFola74F/6J8MCVUmPbFRZKhBT8ZGqtQJiFoxXjL6ITAQS68"
    "9uBLYxEUVmlyRoib7a0BFrV6covLdRrQYB07FUj0Of5gtv5BaURQFZqcUIngxlrcGHJJg6"
    "OiGv1NyTA7pi0wwXw8ndlo5mNAhU9LU5FsPo4/2Y3YRCYhaNV8nNAJgcP5uDn48nwcFdbN"
    "xykhOh83B1jW6uioUaHVkArt3KhIqtXgkxnuVCYhaI1Wp3RC4ECr24MvanVcWKXVGSGm1e"
    "0BFrUanqqpMGKkCMr03M4KJ149s94Kc8tGhVM0xvlkQU1Q8GIm2TR+xKWIjU6l/fEzDPMY"
    "D42R2Ac+x6yT9Z/3doT3dm7X+5v82dnqp2j72LP99ml3k6YqcJ27vfn5erfar3a/OF1Ipe"
    "xU5GlIOV9AM46r4iWiaGyz14d6sXdPdysyvGQqImFnehvJcbzfJn2esXIl5gS/WFxqmhiZ"
    "hsFYXmSaGJpeYZrYxmMqMPU/4iwRLsgDttm7tQqhTIJexnsHcJRHz9ZOH3zUy9Hri4WLUT"
    "k9uRxigLoZ93hxffHORRa9vTh/c351cn6WxsMMVeUzRhQcE3/K2oRVTXSamXoq/VpscCq0"
    "pvrCGUoN1vhWl8yImmljxV1A6v8UGiwTAQXIz+52FlhcpwSK8ng9JzSBJj5ix+ovwBRf/M"
    "pIKGjGl72QemWQavqOuto1D6Ku/2TXudJpuDdJdEgjQ4YAGVlD5l051S6GV9ehKbUdXG23"
    "5pKUFdkZc0oVDhYgpbzBiLQfob5uKbTKUQqJzaCqR2oqRwG2OpCHum6ZAG0R0iO7YhkZ0d"
    "rgHupaZYKtRZiP7ColuuMQI8uuTya4TC9OYtWW+kt3WZIgxNEd8IIkKZccvsJLzF6HLDZB"
    "w4uQjHTyhtD4Uvlrj+kYPgDYojsV7Mn1WCElhXTa3pviTCsvoFQ8Ao0QkQqNPvhs+HwvKo"
    "sMqnYMYy85s3DjsdsSsmjM6p5oxukoDW4JTqa9VfFe3BXk1Foyj/wSXDsmNjbOS6ZHmlPz"
    "GxvvjWuwjYNCFFBDd50eN0ZPIU9dg6bYcUFKq0/qUqxYhnAW5HqUOzFtFyZKHN3pYO7g/Z"
    "o8B/rasVvu96tnlvq7a511xzC/rO+ZggLsXX3BUeGH7dPHT4/XDt2rjrL/8df+8HjTdXM3"
    "na/v4i9tb6a3uE4+aTF5mzwZTb998sFB62cezjkeRudyjlmmmSk7UEDAcO4ZX3oQg2EWnc"
    "FkhH6mHT7Yn7wg9WGLiismviUMiyMQjG8Jp/WVIYgdgTiZASSB84+qm4YnPV8BpREwtqcq"
    "SW1F8ZWdQxyj1MMRd43o8MQVTQOEiqjAYpACAouJXRfFdUqgKDsqJzSBJu4urH5mqpB7z1"
    "MCbHow9ZnnFdI4FJ7ylADBYesfzyukcUBrU+BswskyTKm5EK7IwvsfaBGrFsiFlLaDyBNF"
    "ESrbAlwOOWB70E4qrLRsj0tSIjp/SKzMzj4zVSUI03OhCJblHj2tjJY/7PPkQzgmwVQ2fE"
    "/GbPS7FUIoigSlYoBCIgnSeEQ2RVsaglNJzfBLqBAdbQqqONag+0GusBkd1pewUKK66Ucr"
    "8IhkYvgKTUYoxU0Q6/SBmqGk3UlxjYpjpIieHwhoUeOFl0Diwika20sgsCalm5fwT7qrHL"
    "HPp/foIF5FyZ2P3eqX9T5ETT0X33CEOqtueb/a3Bbl7aDvHf2UA9bJkyRRTTyzxesgvvoP"
    "dNrO1f3D3fbzSuBmNbzywV6C8O1pchEiMDO9DBG4xn0/vTM5/qgXclKEVD73Bcs1Solmla"
    "szMLR7EYbrGUV4PsYBnsZFPdEkTB+XIFtSsvJ1ODlsMKx9+jY3X+bEiT5gDa2guYQAieTQ"
    "LM5P07ql0JQhszixGVRxyCwlhwD2tIBoMU+UHGCwQDXo4FgKFdzars452MLXdzomkaAp1A"
    "HTCCUHvUXgNCqCAKs6gBqh5LC2CKRGRRBg5ZcguhrJIjT9yxylah0CVnfV8OX7My7VbMoS"
    "92dvGKqimVBavl+d8dmgV2MBBGi9UauC6e1eEp9xtom0YslsWxN4SVCzs655ACYphMI/gb"
    "gQ/pk/QpI/AtoDWSKJxBfAfJQ8Hgv7R+YHSNTvt4/iQrTM1s9gn3kBsrZMwQA52+digPxn"
    "J2WA7OyyM0C+rdwc81IRkGzw2b5pcgJGFsFSF12Vr7VFERbFZsimrwZLICpXXZPU7j8ZVo"
    "2aSL8jZWWUNpcufQJKW2yQFgkVCEmUsGepB5trYX4zVCqEIvtCMmFXeyrYO95IQzT1WShu"
    "fSfrdrX3gr0HjuBv6sdQ3AwnLSI9evyuOILd/hYPJYi432N7raLfY7uu0O8NLhHTwkjxV1"
    "0o5lgU28H+ijEvjrQlgimsb4FgMvPIra+m4kKIZ/xZ3pLifVVs5m/nNxHcYC07T3arx6dd"
    "70/7x9Nq/8zu5v283kBe7LO0BS9LHorxJ3/DT/n+7W7105MTbMrg6X5bfrhLc4AOty3HJl"
    "Ml/NytblbrX6gWc/VRX50iptfwOG+O4D4e4XeBCjrT5ZIwM/K2JFy9WgX5+h/ej0kVLxZX"
    "7y6Gt0SPT49O3kypExMmNt6ahKk+SuRPJK/iy7EXi//zrutbl0Hy6O3bi/Mf3N8Xi+PFSf"
    "j7u3fdBDf+/b8Xx2P5H0+uvn91cfTjGdlA0yiJwmf6nxReHJSlH2QJ2/7netZgnCbpKqHq"
    "KhmbOZ3YoSHyN9Ec/CoJS9h7mTgJMBMhKT9NVUXLgKTkoIJp08IgYKRQwRU7BYocbOELHA"
    "ICiQRNofAEkJQcdNv9PyOCAKti109Sclht9/qMCAKs41KsQjmu1iQ+990cmWMrwCT2WhB0"
    "HDZLXwVZvQCj8KlFlIrDZ/f4IlG1AJszJyT3YChCGmFsBMU3YfyP5rgjmeTQRXdgaFI5/P"
    "gWTOsmoK+/4OVlHgiGltPz1mAZNxNpU89BPNGXUTtDvRHyWBAB+mDg14FPyDns0VbCHHom"
    "hsSi0nnaWGrWsjL0rxWEEGl7cKpUTfAxdWGaC0WzqT760mAUQBGVbVI380N6ZbvANeBQba"
    "NYDSaiygkyYcDPkIdqAO0KUT9mYmqBaYCPmehLo5VDOWYmknprSTxm0nbJ7aZDtI3Sgpo1"
    "ZhIGZaviEA1QlYbRe5u9ZxmeOEReWMdqv7xb7fuRut3dPq/Tnv327jbKjGga4rpb3S93P4"
    "MzHn+/cvvQvyDYH1N/FhyWTIXLca9DVz50bbilHxcTXtIlzl5iZZl58gJYGZ27AJ4WUZ2A"
    "4cxXtwCvSD/yk5fhE3FBN/XSM80o8tFT9H4CjL/b++fp2rFZH5SORkZxtqcIaZBwkFpM87"
    "QMGqhix3yJgSl0gVu+LE+xGaLpTQc/IqRhw8nTvMeBDBqodT2OMDCFru1xVJ5iMyhOYQg6"
    "GrTtCQxZfRGj4vSFoKMx2p68kNWX1TlYWhoVdkSM2voC1kPV8y3iEkbLITQ0Krv4OLTa8p"
    "jT+ekYWmbsGfroWAGKaEdjqwYsIKWxBnPOGGpSvWKPGG37Hpe7j88uAf964+6lZZs+kA7f"
    "dDvod10GuZMeV8t7kk3/cc7OzumDyc5uZGW6sxt5SnZ2eBgcwdBkZzfy2vbviqz6oRdx+/"
    "J9rAKRs/HFX/42XBt3nRp9QHl3BtR6C0PcfI6/v/WTT6/ZnZzEJhHtEcUmMaeHs5773mqT"
    "iNVOT+++9Njowpk9oWLgxZ1pNbFntYvhKfcIBLUdXPHugJSkCL0fMTq449xIQAwj0Lg3Xa"
    "0iOHW9GFPawNP2HpSgCFW9qcvoaJgtNnVI9UWM6k1dRkdjbLGpQ6ovYvR2lALeuEBRyMbP"
    "xqBGruU+G60/TXeNiy/VU1ZZZ7FKi3hUm1NAQyOy3pwm1ZbnjprNKUrLzCHmm1NCAPWWbf"
    "XxfrV5vL5fjQ80PaNNW4u3w3x7FlmOBSs3VqDX5m6tILPZm6tso8Dxl20VSA5hxIESDbYL"
    "jATZBJOVr8PJYZvUzM0o4Emr+qSqaVXo3AmbYvxnedpEyTQYZ86aRP1yiHJTmiU3hCwxqg"
    "uyCOCL35Ij6DjAxq/LkRIoYNZ2M/XwnAVsfUfLnqJLiRS7KIqShW27k6JFEGDV7KYoSg6r"
    "8Y6KFkFv8e2npFY6U2+/6prp8frTcv8ptsH+7VvomJZZhLvto6DU6j8f1rvO3C29UPDL9m"
    "f6lnl6Z/6P33xFOdBxY60+wAkYQ+vbvieH5vfuqes/ff2/Vv9emmxIukkD91MaQ+BZY57s"
    "YLiySuXU6HH5cXV982m5+fjMEmHysnRjZLu53V/vH1bx4Q524CM85zF5HeOn3fb+2vUZxW"
    "z4WubULtTwcZtLSGyeBKJSW6dIb+dunGJWVmdSMc9Ml6YkCPEXNvYQZWwSxhgzNEsQwLSp"
    "bAtF0IeJMvreYJtI1o5aJHFpVeghQUiDbBB6SMqggSo3tgsMTKFLzO2iPMVmmKZkHfqJjg"
    "YNpnvz7o4lUMCs6+yc3hK2tqsxaYpN4Bc2HXBPRcONFkzzPp5qF8Or69+U2g6utm9zSYrQ"
    "BQ/PJOVpeGaPzGQ1CmDU9V3+jMwcWNr+Kj0ZAy0UhW8Dp6MhGvs1qOqLGDU+DZyOxmjsz6"
    "CqL2LUYuMwNcAiwgCsd+mxY4EBjTLZKxgDRkUp9+K9IjUqScn0rN2ZMl15ec5RnizTtMzc"
    "Y3myzAmg9jM+DVbx9c1y/8wcRO4V25jbN19Dl072zu3V4v9eMck6908f/mM1ZJMHNz+xMn"
    "Kmj58fVgAymy/0drW/2a0ffHbBKP2oa6iH3Xq7G1NJyjhqM5Zuuxmm2NO3Tyu8r7adDpAf"
    "f1rvhlvS+4ftZk+U6b5u78hUpjd32z31bb98XO9/WobMjKPrL3nBuKQCydPGheLdpPy4hM"
    "/VwIgG973slGsRJNFNMLd3kKXVo7/qt37/gD7tY/eiTzwNzvU3xqys/I0xz2niStm5L9j1"
    "YZRRNF+lnMZP7FPBgJefpqZ3grsf3o/pX4e0AyfnZy6z6/Cv/s+Ts+OTV4uz4e/vFotXL4"
    "+O/z5kwz1/8/b0qBt/U8JXUFcyyaWyR5/RJLY4gHhmDCD8jx7I6fmPvYBn5xdvjk77v74/"
    "ef19/993F68XpLzF9Lhni4Ht+dvF0EQ/Hp1cnZy9dq11eX465sc9Pj2/7P4i6khmr6mm6E"
    "OmvX9CXLu0+spcuwR9sI2i7w1cu2TtmRmYlg7DSg/TjzsKITAkZkX+YLWiBm5cUB4aglHR"
    "sKzDQvDaxfDkzhGO2g6uxFHCS1KG7uwDJeJgVFBAg1Vi362+bim0yk6FxGZQ1V2aylGELX"
    "2RCiOiYdq+QYXXLYVW16PEc1OzoWp7VPTAFKAYzFsdWG8RExC9OW3el1v6Jfu8XF0/AlIj"
    "iNo+TGQowh03QjqgIxENcdpemfdjqFsKra4vE2IzqNr+zOQowv7w+Tpaza+Dz4K0c6mqGU"
    "YKQyKQmWsCK5+kmaauu3Z+mZomwpjItcWRtGgaXK6yaaI4pMLpGN2wPaSiqi9i1BxS4XQ0"
    "RuNDKqr6IkZux0dVoNzqGcMTb/km144CW3D6UOCg89ocXai/CG/0Nimwje4oApj7agzHMR"
    "WYxcHxpLKHg2eKNIR9CXOL3zMuq6Hs7QaEhlFCs3cb0GrLxm90wKExfKc1njR6m5kBEeci"
    "vnElFKRfxskofF9OKzlIuNxoeY/kkUIWZVemCKWw43zKbaHTOZSx0sLDb4qS1uq2ILlDfj"
    "ACwsGiWrMBKdPNU7lEw+MP1gMbyqZpBr22J8Sapoi1/jDNIdT+iKJiBKTUzNx+ENDS0ZCd"
    "pKsHBcaBUYiseDJEkO/GrYQLXNFS+nGD86horXgU/RYtJhxTOWHF0CKY0CPst2gQ6XiLol"
    "LUIw3SMloTFUxGF/hi3CipeKq20I+llFrVHvAti8O0iXDMxCQVoyUjp8fJoYBLx0aIyVKP"
    "jJiS0YNQLBkV0e/WnjYgmKIF9OMB0ipaIR4Lh2gJ4TiYCCpGQULMeFkPAFiq/3GAjnoIJM"
    "RM/ydxQPFAgJ+s/SqphLoG0Y+IjFzXKPG4OFzDCEcHoKkYIDk942c7GHjxSBmCa5WIBxoC"
    "5bvLk7PXLz6uNy++3D/u1puP/eWy5W63/DxcyJhCeXv8X7wYQ+9kAMd6IajSA05ZxPkX7g"
    "2nLGjc/e6DLqcAy/7XOJLRhyoOXKaXoPqAw+EnGNz8RfxjiGH+Ynwuqu+tX/rLs88xdXgA"
    "Xwyw9iXfl4O2zaK/u4K7EqdddSB5Zfw4kYKiPvOESRg5GKVkko1sNtQGlCeDZWZMecrNKK"
    "w8ZdsnMA+D23M9Prpc9JP+2YskcsFP+i+uvh8SUSxOu4L/+mLR1fE/XgCqKMhOTJQmBJAT"
    "htAhlYA7tYSJJrGUf33xr3moNd+rojBkhoVf85Ii781jrlkZskU9JuADkxm0aWwyijELs4"
    "nm8DlB2IgUPEouSJcDCeN0cYxJ/Ko5RDJeNy5VzIrCoEQSo6BIsQQh1mj5BCmgJB3UyWGN"
    "4zpxlCDu0RwfEd+Z9viuVl13En3dtVbYXVlj47lbjTSxDmi02QrRAjGUBttEpRO0/3dxJ0"
    "URsqABvvnbRloGDVRxgGuJgSl0QaBrWR5JM4hvAFGEuoXWtsf5q0BU6eoepy4EmUCv6HHZ"
    "taCMSngziKBTGR3G3c1dESIK13c2flHIAnZNV0uuC2WbtpLxxVQ4x/iy7fVibjqGoLr3mQ"
    "x1Vs1QoQXiPHUZoeimEUqlMEqN+52+coQWre9r7OLRfLg1/Vu+foRNDLRRXphR9Ea5/YRO"
    "mORM6VlT+k4zp2ugV07qO/WsXt6gMFXO26DY9r5+ewLDPCu1AGNi3hQV2oDLJRoY8ltHNC"
    "k/GEzvHnFCSPAqbiDRpCxe23tInBCKU8Dh6271sFw/s3eetImm1pvrX/uz2o076Xx5fn4K"
    "vj/stjer/f56s31cAbYhBczd8sP2aXf90/BIqC7beyfsjgR4s71/YPAv9/uV4OmpoVj9eR"
    "aRkn32wZZTzZnnWSMTo2OskVsxzc7b06OzM5dLp+uOi6sxrU6fbWhxFWfWGRlmGpQKCArw"
    "uYZGllDlgpzTz+/lqd1HlmZJ3dFOEXlGc0o/77ov9mdOWI3YouJVQ2NNITQYnAa2E1qzEJ"
    "bYUmJorWAK7CJWCgbyMCtKMfopNAPlp2DDThvrKomu7SZANBuKvGOSehlYCrs0o8AA2Vqh"
    "SJUMFoXNmVFgWGwtTKRKbnKQ3b0FpdEJwOy+bVIVIzu07UQAIhIMBfhsBgVwZfBM67skwh"
    "cjyjGlZkMc0Rt/MAObyCODK4rfxclkkON43daw6SjdvKwsOpegwzS4NTgmCjexNHXY8BTZ"
    "YMY3TI5NVMrPk+NWTjE2ARGqqFOJZGzGHyzn1FgeGVzN2EzIZJBBLH1j2MWxGZVV6W9KR6"
    "yRTcEJxmbkc1DocUKGdmtcJtFl+Mlu9KZSSYFrNDojlIIHN6cO0ABFzQaldXNzRonOzwcA"
    "qX++ALgMg28H8Qx+d3R6uXDM1ptftuubfz504JgJ3jeocszu90+diA7fq67MINvTKvnlcf"
    "u4vIOO104tbqdfYKb8sk92fd+7ErqaA2df8M8D3LaZ/Bsk4De57+B3KgQXsEdSuoLH0TTT"
    "F+y5GDmDPbs5WfI9j6JH+dXF0Xculf3l5TvnTj7/YXHx6t2i//Pt0UnkVPZMg3ZOqfL7Xx"
    "SOX8/JD5cpXf1y8KFq+VR7kCGbfPwFweAn33qvT35wCe8v3715s0Caqr+PMr0LPXL7Ervi"
    "8dWLv/zNXW4ftT36lMk5zE94r/ZDdpCN6dAX5xcvpk6LLYJUBbePQ3IWqp/+2vXQwGv891"
    "/+OvHN3fP4OBH55xFSv86Pn+w99GidmRETFdTl34dUKBqzrPtpXZgpNo0lYaRtSoBCMI6s"
    "zeuUQBG7rClCE2gC1zVdPwdTFjUHSqOALKPkktqK4qu7CI2Gq4ej6BxB9JsvGkdBCDAFUy"
    "YHEy0Ldp3j6ytDUHcPJDOApOigtG4OXpJeOlj+kiTRAh7CicNTWHYuKxU7a8qPw3ISHLDp"
    "gRhWKYdHcSSWk6B4bA/FsEo5PKNVIHCRZRQImtzMAP4x82zQiEwCsCK3GEIjBxz7xFqDpv"
    "1hSUGZKwwjktiT5rgYJ2+2IZVBgoe6AIzdqW5aGSf/NI0qxl9MhGtktAKA4ddkZYDiyNCq"
    "BiAkkyGOx19j1OXhN5XVjcCEDtXbxuAEY9B5MjUKHCjwvnSfE9X1P9qBjKQQwFNpbEQjgJ"
    "hmwG4Cs6ylY0GdisZEqH42AyTQzMF1pFFMT4B3Wuzh8v01/maHbhKhjEylkxNJGV2skY0Q"
    "lvXRldOpY0SDamMjMAJdHH2eMhij/zOX332wE9/x451eqhgXnIzYt9pFuVDVsqsy8MFrl2"
    "aEGF+fE0+/4SKNisBay7J8gbB4jso2S2Bam+7Em0oQOB2EuyOp+DT1a+Twk8/052W8W2+e"
    "2Vl58rT0dGDuWP7jabl5HFMrIofU/Z3t/nmcmxVR4Ha9v9k+bR6Jz8t75qPkBNwPldIZNB"
    "yyxSPoXg/4c+ihSJld0zfcY601OpMeWBkfTA885zxh/g3BM1bOgNn/mIFOj4VRllChA9Pp"
    "54jt/8wPmoXnz65FoqERKvI/4ofaKJ9pDAUu7ic7Uc1uXDFqpjoETemTNSwanC1OePPauU"
    "XZzSXuH+KlOSaiwU3Tn6XdAeuWQlMf+WDEZlAVxz+4HEXY0yqgQwxWDwIsWITMuzaWQAGz"
    "roNzekvY2m7GpCk2gfSFcoyIBmv7QjletxRaXdcSL5TPhqrtVNEL5XA90x9ZJnQ02DaHl1"
    "n1RYwVx5gJHY2xzYFmVn0RY2Q1Krf3ODmNGNinxpARMYrII9NXATiyjQmcUwljkBPjsubG"
    "NrhGc2MjndLcqIy15kasy5o72vlVagtoGZ0NewlrhU0EKKINWxQFyrCHIdD578bYPNvyGl"
    "LnN0VombWkgQcVFUDnk4t3rl+74g/Lz/cr38XPxXc213vFY7lfPX7aQlkL6YFMfWGEz2ns"
    "6JnuJs/FyNPk2UlcIbgzKOc1846AZzP1YhDJ/fR+vBNwdXF0dtn1zpCZ5+jCZeg5uvy+/+"
    "+rk4vF8dX1q8XLk+HSxZvzlyenQ2D++VU3DfSO99TDgresyLmCkPqpafxk71JB68TmXl9Q"
    "6khJyqNAbN0nWY0CGOKNF0FnAUuw3SJr5yAqNlk5CQrMdmuFVcrhUWyochIUj+02CquUwy"
    "M0ymBxFIedKZZWxuqXzgDDyXA9MzS7qGrZnlH0CtEjtr1R6ImwxslkDutfLrf/ZCe756iz"
    "cKdVe1qf40SVHfvdMzN2CyfB3CHwXDsZOUTFLVvZaeofsDvCOMM5l4UjTbFJHjlwss0gOb"
    "C0OUaNOeYHqOnZqTDV48BNYtVr+Fnnj0T6RZNEMiX3E2P02d7uJuvG5vm4sPCKWk5CwjK9"
    "qobVK4OkzVOIkBpBlOcsRGUowZUeZyE0JEDbwyy0ZiGsqm4kTrLmwlR2pOgcC0xk6kSUCR"
    "kJtElKyqzyEj59csqEjMTXJE1lVnkJn/gQByMisVke4eAVl4eixEOTUTDDzui8BqmyhEW4"
    "S85JSDR2u2Ws0uKcUZXSECGl5w775IZo9Yod3fD119WHT9vtz89r17ZZ3q9SXqDOvgCbEA"
    "tC3IE0U998nbJbDVPEdf9O+54vefNpufnYoflpvbq7BWW/9Xb7vsN0k0Ymf5tx6mPUb6bH"
    "oPKHEYaHKlbop9v1fvnhrhNjyroTvZrgdg/LXqvYRtyvOg15TImTPezql/X2aX+Nl0WKXH"
    "fjeX2XdjWx2RyVe+ZG03Mx2mR6dl4Js7xU3e8iBqPapfTdz2iwcEafamUGKPou45hrb7aT"
    "BCVyrt8iXIHCpwzDRxkvRLOzoGtYBH3PIQMeRkMGePgi6s9pDOQg+y8iSZARlT9XAYoQbN"
    "NtPT4KRFt6hNSvk+Mn+608WidmBoQulG8bchIUju12AauUw6PYJuQkKB7b7QFWKYdnnC5l"
    "SNwcimCIFnZLEK4+Tvx4ORZamTQpCi0uZokNq55DGuwKGTpXHEXkP9lh8RzZiWCYsZV9FB"
    "Phk8G4DhhOBKBKDhFqQikBMjxQvGh5S/isQLpzrcTa93cpof3s0gcDu/nq4t0C7KI6EI+r"
    "+4eqM7CuHTq2u8/Y8ctQLbt/mm5+jjl0V7vdFprn/zZulx6Xa7Bd8UbEfddC664xt5tbz2"
    "iqAjGwgYEQjzHXBtcekHwmSAgTvfLffehxaC6nVb3+sDdu6WpYbQH92+2299uqB/n2q3/8"
    "C3LUV2hXThbYvjppPA9C11a/9IfEhMhhPwuVCG7sdttfKea9qq4SzUw0feigXAn7odrZcw"
    "VXwl1ntnfzCbpP9J9jZ8DD8vPddhn2+XLPxk/rzXr/CXU9YPvRp/XtddR34e8/fvjzt//+"
    "p0EiZzl/+T7qH6fcoUOyjLCRYoch8bDa3K43H8UDLyVMB140IAuyhVl96OT3fW7bL94uzl"
    "6dnL3+QjI2c0m4dS2U7rRND7Yj0gF1Oj2CjpzJTRpgkE4E/laxisdEPPhxoFlCui3ZKaHk"
    "OP70sEZCHlq8gxKtGDl73r4IMxxop3ha6+PD/+u//j+TC/xA"
)
