from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": """\
PRAGMA defer_foreign_keys = ON;
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
ALTER TABLE "invoice_line" DROP CONSTRAINT "ck_invoice_line_unit_price";
ALTER TABLE "invoice_line" DROP CONSTRAINT "ck_invoice_line_amount";
ALTER TABLE "order_line" ADD COLUMN "deducted_quantity" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE "order_line" ALTER COLUMN "deducted_quantity" DROP DEFAULT;
ALTER TABLE "return_request" ADD COLUMN "refundable" BIGINT;
ALTER TABLE "return_request" ADD COLUMN "deduction" BIGINT;
ALTER TABLE "customer_assignment" ADD CONSTRAINT "ck_customer_assignment_role" CHECK ("role" IN ('ACCOUNT_MANAGER', 'SALES', 'PRESALES', 'SERVICE', 'SUPPORT', 'WORK'));
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
ALTER TABLE "invoice_line" DROP CONSTRAINT "ck_invoice_line_unit_price";
ALTER TABLE "invoice_line" DROP CONSTRAINT "ck_invoice_line_amount";
ALTER TABLE "order_line" DROP COLUMN "deducted_quantity";
ALTER TABLE "return_request" DROP COLUMN "refundable";
ALTER TABLE "return_request" DROP COLUMN "deduction";
ALTER TABLE "customer_assignment" ADD CONSTRAINT "ck_customer_assignment_role" CHECK ("role" IN ('ACCOUNT_MANAGER', 'SALES', 'PRESALES', 'SERVICE', 'SUPPORT'));
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
    "5Xf/5+cvrX9sgJa3xVrOfL66D52kq86OyT6qDa/vhz+XdtYCXMeBWeVRxvTZpm46aruNoA"
    "a/GcLNhqHE5GjPM0H0IaXfQljnxlxn4eej3VPSeT1zj6TULUw1+PJYjlatBKGY7JIoXOX5"
    "cxmKirQvKwaVIurlrYTvQUcX7Y67rQ07JIofeyCMp/rqaKjhbB855jlJcfp56MwW3yes6a"
    "2qWKXFk81nIVRqOsmVwftl9HXWPjAmFPToJdUpI8PyHp7pQywnDxd3m2FyXP4h/oMV9CGC"
    "7+Zp0pR96sR9OY20WHPlrDm4vT7n/kQJsRnUHqjXt9qA1ztk1XU4Ds6Z6YOIM43hI88Oa8"
    "gezbiSbThPDlHoxcpg3/utkeNMJ5tgfSSB/uQenzc97w4NHLSgIf0XZ288U7h4by6JS647"
    "EsK/b041RNKTlwKlb6Z400d5l7A9BHQ8ypchCHRtQ6eq4YjR0ZPhpTtJw2FtbrDDFoJDlJ"
    "Vo3J/RQ+lQCZ0nwYts6GJ995YtR6cCV7TVySLHTSWKk2kpZqDVO5K3lGWv3/Th3oEapAk3"
    "Zb0H7eWDvsTUO6hIEOsxuFzWcxdtl/hnQ0xoF2nLB56dJruVot19vdwgXbf8Err2zu5lza"
    "5uKPVXFVN3m33JnLP79MXjQJhe0rj34L34b8V+vl5exyfmuUjeBt2F/dLjdFlBy5/hXC3Z"
    "QGUEzLFXixpnVcElbBg7ON0bOV7olT5OZqPV9t51GxKf888yFXxvthETPtcnDpFMkSsK7a"
    "bQntDbeeK2ifk9LRp8+SStqczdccyhWNF4cUlEWIS5bgf1gL/qCDorZvuUJxv8VYgcHpBP"
    "V+94R8lMINxhsUzCuOZXuCswRjFLL0ilGWyCaJNiDWHoIgtx9Ar1h/h0S2jX3hQ3Nhbigw"
    "IhKa8nYCb5sLjb0WTRGrQWWsSdNy5GDXnwAR1pqCBGg/Kdod2bTKgtOpCwNKHXjCzgMS5K"
    "DWX1ERRPvdxaHZD7h2zzWtsuB06rmAUgeesOeABDmoILk4smzl5FEXc+RPSgi9tlUwJWao"
    "0g5JJT1m2DFnhv1oMCtr9qPHd0rgZLRNqbokqMZz+AQOCZyMxKfrjqAaz+FjpRGFBCQm5S"
    "Sicbs5OGBPwzn1TZMTUNHtk3/yG5XqagMTVKob1jlwjoFUP/5Z8J51RJ8Lp6h4J8NZDold"
    "2V6VkEhmie3qO8APSRNLBusb0N6vhc3nkIZOBz7M0CmBYwzq6MIMWLNt2vu4d50ZAxaM0e"
    "8vX/AZcrgFDiV0F311ny0Bky46Q2fN/epNOHt6lD1mUMglP4vuVync2dSeG0hHnU9I242r"
    "BUaY97vyHBuIxUcvHkMhKV8D/njZgxZ4Y6Ot3+GjGtLSX9XhwTJtHjkWkzpkWuKMT8avOI"
    "DrKeCfw+0dLXTo54iaRB4cYeiCRoSIUAdKYiQPj+tfaCcQ95sYMIk40gxMJI6B9TUYZuzF"
    "VYMmFA+sIEoqjilAlFgclaRJLh4aYJxgPKYVJBmniS+wROOhLFgWZFqnmYTjIh1SaafR1r"
    "uknk7pJRqSRH12AnKa+IKThDzslH6JyNFeQH/uk8w61014UvLP30JSCcqR+vwk5TTxBZao"
    "XDZMP30/h4nLuVRduqhjAnM0dzmImpBnKXfZJjxBv/nSI9GGykHmdzaLdbSw65yJzG9aKR"
    "lZuP8dKh8Z3YosPRfBx0WEIvX0I2Py0kTTMkHVB38ec5SuKrRclTxlQaPYxglVljxbGUbd"
    "QQNKSXtwacTw5XmrUlz01SHJXpWWjK2a7ODItS0aIXBADGQi3QaJ/3cvQ0EYDaKaruaCys"
    "cfTB2ynuH0jAE0TO4zShy2DrpkQMPp8zoYKA8aJY5g+QzvWpTM71bl6nC7/BoS7lqo3OWu"
    "rf85LnjxTlQM5veYqi96We2Iw79xTojveAq7dqigcEoibPGbGpVd9cDBjn3FgqHSZxFMNZ"
    "w9JWoFkCx38iy6akTxDImQq5tKuoXZJ1kNpCJpCH5GRoG6cqMpL4FsRIHRM5j5dBxQ3p89"
    "jSfmNIx6upsOJqFEVR3jejEOLNUMF+2LiyTQRccYYJQDRxfDRQYTIvVbRnvPQX3Ba+hcRm"
    "Hi6Unan/yZupORvlVdWhuOA9yXtayTqYKfjQ8nZ5OT4+nL0V9NpuDJ8fOj15X26n+9PjP/"
    "/eX138wfL8oB/tfx+JX518l5OQjvIW9G5jF2WMtGbPDJwzOl4VbziCz5pbzovUgcVBovvo"
    "LXeDESbTL/zTBNd1+4R/SdVKD5wUAk6qCGjustks8QahGvtRLScVWUHCOZhrmDxB8Qw1iH"
    "eIDY//axCsBDWw0drSGSiq2SrgtuSJ5XxIBL7VgYLv7Oi2xInsU/5PI6FoaLn5V5liLMYt"
    "bKPEsLIItksYu0ZkUVbytu54vii99T/GM3W2zNIqFJYwSeIplvp6v13LxUIspzNOC+wYQc"
    "Xe+4e52mcv/dSGUSiluRmt0A+5Car9+zTk77YyQozLRDsg0twnuNxP58geTH4TLvnMkntR"
    "lCtCzeDUAe2GxX1Rl2DxRLkZvaa4quewFInAY97C4glkUKvdNKj2KirgrhWo+Wi6WWZkKU"
    "q6KdSRPw27l5ECtwMkigdu99wEAVepdej+RhqaHj2h7QpsEPt6qPxGBh7rieB7RpzMOt5C"
    "MxWJi9r74Qsbc0SOBtaw2AtmXO61+35pBeao3JU6jh8iZ8XqEtGKL/QxmlahHfdsUYSFUT"
    "vrWwL/XwLsBCqg7XIzEOmTlib0pgXowN1tpddZBNsuF/GQbKtIEKIj5KXF9/BS/eL3Z3lz"
    "VML7UvSHxc10ilPq6udS2K20AecAZZK5MGvNnOtrtNisF2uZ3dip0N5b79zXx9Fylk83a+"
    "WkW/VmfQmPquZourojQV+Pv8rjK58mcnnBXjB6XcyG3ge2B1HW8ADZZqmXbpKJ8AV1bU19"
    "FS89DyrtTM2jEUZUSuS7CsuyEHbwQ5SM1v7nx4cjo+rJ+FPS+V5V6OfXnyy+Sofjj29/Ev"
    "9bOyo9PzY3MU7LfQjjDXgPnJ8T8dPa/ZH54cP5+cvhw/q1+j/XXy6pX58/Dk5auql8w/Rm"
    "WfHh2V/wDtuKHgmql/kXh/jEZ6Jm+umcQD1EkVFlklvJj8Nj42r/C+fBmDq7+m17gSq0FU"
    "88jr74F5lNe17C2OYo8VYq48NxUkdJ/iqmAAh1TcHnoMH44YARQ7liIUwQeq18l60A66Wm"
    "psk5spOqiOiK6dHRq0l4fA93+gZAqQOL4Oom0ansi1CSkQUAM4MeNWWXCEHZbyUfaCx+42"
    "vjfS9PKSecUyrI4ZovDWIM8Il6lbk2Ed6diKbh/2hsQfW6ybj6YuyG7cruxZCYmzLDhTSk"
    "ug17NpmRK9LfCgAgIMqq6vNGqQxiHxigICBIey/zNqkMaRWlpELLlrCi0IjLWF2wmwbMnt"
    "ESJDsiVqVmQZJj5T/iaf9XXyxnH8URpgkPs8aRxur8TB4DYAUH5boCW75UfLXW8oWD7voH"
    "ok+/1wb2Kdts1vWnja5nOIeO5qQJBD5bujB0GW8Dx7tZheVkiB2NsgIFKe42CfLgJC+Ij9"
    "L76iYxhtMrl8cz5D/mACVJj1+VXA0AqLFBeroUxM0ILxFtExgQdpUIcHnxuLQWWRJUeE+L"
    "J9aIBZq2493nybDmiwjm0rAHv2C9S+f6E0LKgCSwZULLi+FQ8MOWfBXlWJ/UIybB0zLDDG"
    "fNyeykjm44AKn5baKtF87BfpjVggExO0aD4GdEzg4Xw8OPj8fOxVls3HkBCdjwcHmLdq70"
    "xRYNUhFdq5XhVo1UGRGm4oExO0xKohHRN4YNXDg89atV9ZZNURIWbVwwPMWnV4qibCiJEi"
    "KOG5nRZOvPkIafP54qQV92peqCcUr5kPmUrcbyBKIh5A83UEcugCFeCJw03fxinDA4iyZO"
    "FhuzZNeGNESIJwr74kNThCdoEmBW9aRvMMIzrKJQLnaYZM8By22Cm1M4o8GixRTX7Cb4Ts"
    "gpXqu1F1zyTfoYbBD70SPpPKJ1J6f2Z9nUzg7dcUpO5GyC7QpN3ZYfRpegwk587Wl6m8a0"
    "JuGLVnMm17gUY2oqiORHPRQU0cEBK+lk7VbWT+191I+m7k9XxzZV+6b381j9+FvzECG01c"
    "72a5W1/B3C+mP5dX70rT2RRrMwgjpZRWsavfjMqgaVZHrIua3ioteUWzEn29uy2SwYJtNQ"
    "5L9VufhuvdErGBiJ2plWGYDGnUuEDaMlINbtS8NNoyVL0u2rL1x5hjan/EWSJc2jHpeLiX"
    "QjsIpRLK2NzxCke9E88vuGhiGUcvTscm8vBoclZHdpYT7uF4evraxIu+Kr9XJ+eTk2MY5V"
    "g3Fc8gXsijXxTpJGma6LTT9hQszSqcCpjsfLkXpQ72oUNd6CVapjfb5rJn9Sdzi90SUIDs"
    "bK+3r/bb5EARBk3FhCrQ2IFTWPsZmOxLthEJBU35Yi3SLg9Sl76jrtH2gyjrP97VWTgNV0"
    "sTGVJvQUOA9FZG6l3Zts6G161DIbUeXGm3xpLkDdks5oQm7FaAlPG6haT+CLVtc6F1HKUh"
    "sRpU8UiFcmRgi8MzqavtAOgQgZq86+zeIloaskldYQfYhgje5F1bR3ccbGTRVXWAS/WSOt"
    "Zsrr9kF9MJQhzdHi+jk3Lx4QvO/pJXz7MqGPDSeUI6viIkJ2TpK+ZwDO8BbPY4MNiTy7GG"
    "lBTSdnuvihM2nkFpHATCce2ISIN2fgd/PNsfVfF6svCgSsewR8aD64/dISGzxmxTV2zDPh"
    "1lwUOC41lvpyjeVLoHuFpSj+dlpHggNjbGSyZHGlOnNzbWGzfANi4UIoM6dNfJcWP0FHLo"
    "GlTFjguS+/pAl2KHzxDOgvwexU5M3Q8TJY7sgDB28D4iz4UeGXazzab48p9TKBUyL7nFiV"
    "Esx6ACyIvCOB+8XO5u3m6nBoyl+TBbr0uqj+Xyaju/9Uv6JxEZKutHa5LJpB9geHwe2Vtr"
    "U+554mZ4KB22GWaR7UF2QQUGw74Hd/B0BcPMOliJCO30WRfoH6cg7WFfClONndAhrI5AUE"
    "7oANvLQ2B793AyBUgMjx7VNg2Pe2gS1EbA6B6VgNay4gs7hzgb6Q6H3TWsExFTFQb+ZFEF"
    "HwQIKPio6HWR3yYHirCjYkIVaOzuwtpPTBV8lzgkwKYHVUd43CCNQ+D+hgQIDl2nd9wgjS"
    "NcTzI8SDhZhAkuF1w2g/CqHlpFSwOxkFw9sNxLFKFQF8E9vj3qg/Y8YbV5G1eSErH5fWJN"
    "bNejpSoHITzs8WBpbrxhY7T8bl/HH8I+CWayrhyMWe93LYShKByUggEaEnGQ+iNyULS5Id"
    "jWlAw/QIXY6KCgsmMtdDfwDTaiw/oyrARMFxZqgUckY8MXWDJCyVaBb9N7UkPOukF1iYlj"
    "pIid7wkoZfH2S5S/r+fXvNC+r2eYD3hfL2gA3tcLofk6Ci/RQBWg9/Wavo3u64UQRff1QL"
    "vNfT1rRPF9Pb++4L4eRnaB3dezLWMXjTAdZe7rMTVD3eECLXa5w4UjjwZLVJN9Xw8ju+Dc"
    "17Oq7ndfD2gY/NDn9hetfPy+3ufW16n7ekFN/n09jOwCu6+XH0afpsfC+3r5+jKVd7yvRx"
    "0qmVt3vhu/ctIjB0Oc63nr4v1846Jbv+AzPA9o1Nbsrlhc01KWEDeGsH0QwUgBniAAh2zZ"
    "K3u23ct0kvzibnW7/FgwTsuUr+YlL6hZhapcUnPMVC+qOa5+57dPrTc/yoVsDQLKZ0qw7P"
    "6UaFrZ8R1DvZcRUz0juDqFcQgjJbyeGOQKFS5B9AGM6nfDmcIWXjlqy/pmqG850cEvTguS"
    "C2IhER+aRmwLbJsLTXidASdWg8q+zkDJwYDdfkikmFvKFODgQzVAB/tSiOB27eqYgy58ea"
    "djEjFUIb7MglCmoA9xqQUVgYFVfLkFoUxhHeKSCyoCA2v6E0Q3w/kItf9SRyn6DgXL7k7D"
    "N92ffq3Bpix2f1YLQ1GkKUqb7lez+BygV30BGGjtolYE0657SXzK+d1gw5zZtktQPEGdnH"
    "XVg+NJIQQ+CcRt8K/0Pg/x9D7hEiDK8wPcAIlChhsBdAl/+w+s7vOIw0UMTNfFoJ8QJ2St"
    "mRkn5KyfIifk3ztXTshOL2lOyHcoD0e/DDEkG3yiHzRnTEIWxlfOy2DSdRmKsMiqIZrGBv"
    "j6oXJ1U0nXrWeC1UAqkm9GkzJy1SXLaoPSZhUyRJ4bQhIh7F7mkUyB018NHQ1CkBQHTNid"
    "nRTJ1BuIIgZ1VwiScYDvdmfHRTI9B4J/UBeGIGEHuSKSo8dTeCDY9S9XUoKw+91fr3Xod3"
    "9dl+n3AXI70MJw8XfK85BikdWDfuaHtDhcTbilsFwDbsmcRq6dMQAXgj3j93KUZNMIYDP/"
    "cC4TRmKBvN9kXWx368qV9o9dsfnyr0y/my9CRt+HPouMSyUOuXhqr1q7vNQU63XxZmcab/"
    "Mnm99ml7cwA3N9t73RiSjd8rq4KubvI5WYhqKfjUVhN6NT7hnGFWnCiRJaW0//CWCm5DoB"
    "XK3BOPmqHy6axLWn4/PXp8dVitrDo9HkZZueFjDRcb0ApvJoj6ckr9Z6vdy5zWuhDdL/fF"
    "32rcnSO3r16vTkN/P36fhwPHF/P39dzlbN3/8xPmzq/z45//XZ6ej3Y1JB7djwwmCqnwQu"
    "GZSlHVqAbfVzd9bB6AQpgUPTFTJW8yAlhwbLeURzsJ+8sIa+yyglAfa9B/XbqSr7mScpU1"
    "CDqVPj656QQgSXvcPPctCFz9jdMyRiqEKwrScpU9B1N/MJERhYBVt4kjKFVXfjnhCBgbX5"
    "FItQNl9rEp8pV0dm2DIwsV0QBF0Km6bjgWyegZH5SDlKlcKn92w50TQDm1lOcK4lUoQ0Qn"
    "8R5F9MtD+q4/Zk4kNnXUmkSfnw/UuJQ6uAvo2I1+e5ExK0KTsfGmzCZ0SuqfsgbunzqM1C"
    "fSDkviAM9G6B3w08IE9h97YS6tAjMTgrKpnbLEmdXFkpOssyQrCs3blSOk3wPnVmmnNVo6"
    "neKxlgFIQiCnXSbeYP6YV6Cb8B+9KN4GvQEnWcIAGD9Ay5LwVIvxDdx4xPzVga4GPGKxno"
    "yyEcMy1J99USe8xAvcTrpn3oRriC6jVmAIP8qmIfCuiU6tZ6m61nOTxZ8LywhtVmdltsqp"
    "G6XF9/8Uc3m+XttZeLVjVUdV3czdbvguMbezVyuaqe266OmaPbsMQZSUuQj1+te3BVKjEO"
    "kO1y15Y4dvHtpOehS8BK6cgl4KkRnRkw7PmoYcDLs5P40KUuIu7YQgd9Qo0s9zxFb+c+v1"
    "zfNU+3jk34QW1vdGQneoqQBhkOVo0ZnpZBApXtk88xUIXO8Mjn5cmqwZviZPA9Qhp2OIGq"
    "93gggwRqtx5HGKhCl/Y4Kk9WDYIDGIKOBq17+EI2n8UoOHgh6GiMuocuZPN5c3YrLokJG6"
    "KE2doK2kPV8s3iYka9ITQ0Kr04N7TZ/JiTuegStImxp+ieSwqQRdsstrqADUhprG45pwwV"
    "NC/YHno7vu1sffM1vG8yX5grZbGM/tsjqjtBu9FSyny0LWZ3SVZVhT6bOmMKKpu6hpXqpq"
    "7hydnU4cFvBEOVTV3Da1m92FRUo87jdv/CNwXPxVil+rt/YTvWK0B5l2un+TIMbLOJVn+u"
    "5p3Kwks5if0h2iOC/WFMH054pnyo/SHWOj2z29qN0pmTOqBKwPM7U2tOj1pnwxNuDwhqPb"
    "jsjQEpSRZ6NWJkcJu5kYDoRqByb5pWWXC69aJPqQNP2nuhBFmo4v1cREfDHGI/hzSfxSje"
    "z0V0NMYh9nNI81mMdj0lgNd8oChkTbEyqIZrvs+aVaCku5qPL9VTWqm/sUazeET70oCGRq"
    "S9LwXN5ueOLvtSlDYxh6jvSwkBxLu14uauWGynd0XzSt6XvV8b6v1Gq0YW26Zyxz1V0GF9"
    "d1Uhs977qmiPkOLP2yWQHNxgC2oMsFNISBDNLVH9bjhT2FpTM5NJ8KRg92yosCl02gxV0f"
    "wzP2OiZBKMPSdMon0+RP4qOkmuCJmzns7IwoDPfsuToEsBVn7dk5RAALNrN1MPf2rAlnc0"
    "7ylQSCTYQFGUSdi6myhaBAZWyUaKokxhVd5M0SLIF3ubNiWVfJW3KUpVbadvZ5u3/mLs++"
    "9C/3RmMbheblPFxR+r+bpc35IvCrxfvkPujsNL798+eZDyleMLs+4hTMHCZ35d9VqtauuF"
    "mj599GPxp9zEQtK11rZpkw4GDrT4NSMO16QBGZPZzm6K5umTL353QEhQ2v1ycb2ZblaFf2"
    "6DneUwj3DUnq14s17eTU0fpRjWNfLchg0k3C5xSYlNEkNkaovk2WzfDZLPSuvYyecZ2Vab"
    "3cAvSUYWooxVghR9hmo3/xM65W2VCHo3SXrlA2wHydbRlYdfWxRYSBDSIAcILCRlkEDlL6"
    "ozDFShc5bVWXmyaminZxn6lo4GHUz96t3tSyCA2a2zY3pN2NKuxqTJqsB+3GTALRUN1/to"
    "qvdx2zobXrf+hdR6cKV9G0uShc54GQbUp+GpvQITtciA0a3v4nde+sCS9lfuTZdwhSLwYe"
    "B0NERl/wXVfBajxHeB09EYlf0WVPNZjFJsKUwDYGFhCFbv3JPFDAMaJdgrKANGRcn34p0g"
    "gSlJmehZvWNjuvH8nCM8PKZpE3OP5uFxSgCxP3FXr4qnV7PNl+8cMq/J+qyePAq9OtF7s7"
    "EnaXf596JO7B5c4sTqpNhsP66KABPI43ldbK7W85XN/+clAjXYV+v5ct0ke6R45LOFLsvp"
    "gO6Z610BdLssOyv+9c18XV9L3qyWiw0sLH9e3sapQq9ul5vox81sO9+8mbmsh403Drzsiz"
    "j3wkd+owrVc/Kz+P2WMFDA1Mn7wIaKPyjH8/VtzFbzMVzxG7gPybdv9J688Wegvq4+n5WW"
    "q8/n2U4gkJ0pwe7looy8WQRyaoqSz+gGvOxU0r6hW/5w0aRUra/yT06OTbbU+l/Vn5Pjw8"
    "mz8XH99/Px+Nkvo8O/1hlmT16+OhqV465Nohq0BaYlKLtXjCaGxQH4c5kDYX+0QI5Ofq8E"
    "PD45fTk6qv76dfLi1+q/r09fjEl5sylnj8c125NX41pFv48m55PjF0ZbZydHTc7Zw6OTs/"
    "Ivog0wa7UteQWR9T5FvKq0+fK8qgS9W5Z45QN4VcnWoxUYrO2GlRymHXcUwuCD3iu4BmsV"
    "XVv6FfnRFxgVDUs78gJvnQ2P75dIUevB5fgo0pLkoZv1ghCxW2RQQN1KRb9bbdtcaB07NS"
    "RWgyruUihHFjb3ySaMiIap+0gT3jYXWrceJd5j6g1V2qOsF5gCinqJKwNrV8UERLusVu/L"
    "Jf3Ke1yvWz8GpEoQpX0IZMjCbTZFMqANEQ2x3Wqp96NrmwutW18CYjWo0v6M5MjCvvw49b"
    "7mU+eBINe5VNMJRoKFhCNTt4SkfBw1tV03NT6XLirCmPCtxZAMoRpcrvzSRHA+hNMlbEP3"
    "fIhqPotRcj6E09EYlc+HqOazGFM7PqoB4VZPGR57y9e6dgTYnNOHAhe6lNXRufaz8Bpvkw"
    "Bb444igJlSZTiGKWNZ7BxPovWw80yRC2FbQ33FbxnnzZD3HgJCkzBCtbcQ0Gbzi1/vuEKy"
    "8G2/8eSid7BlgMc5i6/5EjJSGuNkFL777Zc8SGI80Ofdk4cLmZWxmCLkwvZzFA8Lnc5LjN"
    "VmnjtTlLRVDwsydb4ejAB3aCi27IA00c1tPWDhfoH2wA5lk6hBbu2AWKIK3+r3ow6m9XsU"
    "HUYApE7M7XsBzR0N0WG5eFBgHBIGEVUHQwQpV9YSLnAHTcnHDc6jg7b8UfQpNMYcUzFhh6"
    "FFMKFH2KdQCHe8efEn4pEW0iasxqsIRldQoqwUKJ5IF/KxBKlF+gjfh9iPTphjxifpMFoi"
    "cnqc7As4d2y4ICzxyPApE3bgqoFR4f2u7WkLBBNoQD4eQlqBFvyxsA9NMMdBS9BhFADihJ"
    "d1D4C59u8H6IiHACBO9D+IA/IHQlik7VeBEsoUIh8REblMKf642J9imKMjoOkwQGL6hJ9t"
    "b+CpkRJS1PG1ONzz0S9HYwCiIaiwLEoxzscvxqd+zPjDg/n1QRw3ayK9Hvz5YtHw/m1yev"
    "56dIS3UUf7lk28Ppscvzh4s908vV//9PCgivwoFtuf7t17eHBdbGfz25/uLZaL4l5VVAe3"
    "z/9v8dOjON1Cqp1SKrqOxeurcXJ8Nj49r+Cf0OqZXz84OBsfjQ/PK5U8Pz15GdlD2XCCld"
    "XC/fXyw/z64UH9b8dz8fDAj43GGmiF+Y+TCWKNRr2VoLVdbNdThNqebxEmcjp5UVnARYa6"
    "bG30/Lys2ODFBscv4xellGzd/jY6ej0+K82w+PDv5b//nKLMqrJiwlenGatlr/50YFr/88"
    "H4+Flsc2zlRGOUIqgvhnTuC0Pt+uL1q2cV3cnz0JKwvikRHx8sb69DJf3l51hx2V50fYH/"
    "/vAA7aN7Zl4sx3nZW5Eg3N6qCKve+ic0Fdt3XFNZF3fL951NpaF2ptLE+3catp9DhzfyS8"
    "k6dZXTXdhVuZf7outJ98zjfdF9I/O7vRnQ3gKofvXD7W08fc2lfQKwioqvfwpv3tzzf3TX"
    "be417wRWS4r3VXKFr+ThCIeXdRHI1r7IXzBSva1UVlxzuK17XX7qeOcpka2oe5IitatPwc"
    "BN5maKVvDSS1Bg7PS8BwW5KV2FgmyrJy3cWLdcD0dnY7MUANF2dqNycP5rnbdofFRWfFxN"
    "nwf/+yCg8gLD2UQwfwyf0IW7igRciyUE1pSk/OngcXw9KN2rrKszCRZ2NwqqXKjfE0rKEK"
    "1cfIL0ZZoEWnifBsUYhYZ683ufi0OIFGmUqYslKZDh3RIcI7hzoQ6RvGPi18om0UqgRPJo"
    "oUixfFLaaNP5tIKa9EWEFFb/LgKOMojVV8dH3EmAPb7uaq5rjr2uhzbYdd5i/blbjBSsDm"
    "i00RdiCMShNJjbE07Q9t9ZfydFmAQd4Ovv6qRlkEBlX8rIMVCFzrickZeHowb2rVWKUPah"
    "1e3x9PVVqnbnHqcusapA79DjvKusERXzNitBJ1p0KHd36lorUbl7Z+OXWzVgd+lqzhXXaN"
    "OWW3wlGuyz+NLt9Wwq0wRB595PJDTVUkMHK2CnNY0IWbdjUSrBolS53+lrsmjV7n2NXZbt"
    "D7dL/+avzGITA70oz8wo8kW5/oROLMkTtXtN6WvJnC6B3nFSX4tn9fwGJdFkvw2Kbu/Lty"
    "fh1YSOVoAxUVdFB2vA5WINDP5NWZo0PRhU78umhODgFdyapUmTeHXvzqaEEBwK1qXrYjWb"
    "f/kv/+XzGc4X0w+z9Xq2MKebUKDVenlVbDbTxXJbBHxcarLb2eVyt56+qZ+Glj0IUkq3ju"
    "FcLe9WGMzZZlMw3xqsq/Y7rSLe5+h9bGUMr+dpVcNE6ZCq4ZZN/PbqaHR8bLK7nZ2PTs+b"
    "RG9V/rvxuZ/rrWEY2Q4UMKiQzn7XsAyNzcnZ/nzBf+ejYan2wgfaKSy/Z0xpZ1VTon+ihL"
    "WIfTKsaUjWSggNBmeAlRHaMhMWex2UoNWCyVj1JKVIQK5nRi5GO41GoOxUrNhpTVs50aXd"
    "FBD1hsLvGNBuApZg1RlRYIB015hIkwksghVlRIFh0V0/Ik2mJgdeNoigNjoBqGWAAE0lZA"
    "8XdSwAHgmGIihWgxJwTeBpv++cOycYUYwJLhv8OyZ+gRpYIA8PLutGCU7Gg+zfIBkaNn1v"
    "JK7Luy9C0GEWPDS4xA0qsNKUYcPfSwhmfMWXEohG0/Nks4kTjM2ACDXUtgYYm36B5pzqy8"
    "ODKxmbgIwHObjdNTDs7Nj06orsF9IR38hBwTHGpud0ENgxIEO71a8DbDks0hu9UCoucIlF"
    "R4Rc8MFd3j0oIGvZQW3Z3BxRovPzHkDK37IJvIPOt4O4BB8ZRvPF++X86it98aYtAC/UMJ"
    "2sm82ulMEAcDLsCvDLdrmd3YZe1LKnr9tfwida8g7W+V3lHShbdpxtxR+Me7j3MzEDveyi"
    "diHBbjQSnIJtjtCb2wyKnu5cy0XJn2vZ9Xl6xfLIOoWfnY6em/dRzs5eG4/wyW/j02evx9"
    "Wfr0YTzy9smTprbN9fqX4R+G4tJzs82jdQZrUbVMqnsxM4ZBOPNydYWGS192Lym3lF5ez1"
    "y5djRFXVhZFy5twEtnUfu4PxoLo3ev+itXivKJKzno/wXq2Gbi1bokMPTuqLehaJ91GHJr"
    "jc1hm/qH76qeyhmlfz77/81PKNPez4OGG52BFS+6luivSd7Gib0TrEqyh71CWkQtGoPeUC"
    "28JWU+1YYobCQgIUgnLoa9wmBwrb60wRqkBjeJ/p9lMweWFtQW0UkGYYG2gtK764i9Bwte"
    "5wBJ3DCE+zVf0wBQYmt5SJwXifBb3Ose3lIYi7JyRTgCToINh2Ch54s8Ct9DkvDzB4MCcO"
    "S6HZuUmpkrMm/0QrJsEBq55pYY2m8AhOtWISFI/uuRbWaApPsypgeLkiCgRNvMwIXFzqTw"
    "wgMjHAsjxbCA0fsO/WGho07dICFXneLIyIs55Ux5Xw00YbUh6k8Fw2AKN3MAsbS8nfTqOC"
    "8ecT4RbpfQGC4TfIlyEUh4dWNABDMh5if/wNjDo//Nq6shEI6FC7HRgcYwwaz6XEgB0F3p"
    "emGJiu/VEPpCcFA57IYj0aBkT4rMIgMPNW2lSUmahPhNrnYIAYllm7jiSGaQnwTvM9XLa/"
    "mt/00LUi5JGJbLIlyaPzLXIghHl7NPVk5ujRoNY4EBiGLTY+Tx6Mxv8Zy28K9MQ3/NJOL1"
    "GYCk5G7Fv1AlWoZpNf5cAHL/00I8T49xl4+hU/0qgIMWK7HGUkoQ3rXmjnn7XsB0w9C5qA"
    "WWchQF9bYXbFWBVorlnX11GaWQhWlGE2ar1JLtuaVpxXNqQRpJTFCS+wbLJt+1hGSlxnmR"
    "yybD1ROUGjVrukA6V0EA0npC47XyxOeMFJFdsqvl+W2Ejb0U99UoWmugJPC/t59n4qDyyo"
    "y08BixNeYNlfecPs0/VhmOmVQyHtAuX8rm1ok4lQ8INpHiGxL+lErVbW2/niy4+Aui42V+"
    "v5ats014ZBGX7/2M0W2yYZLhKWVKXVqF7dvCqICtfzzdVyt9gSxbO7RCEn5skuljgRSeHC"
    "LRuQVHV/PiqprpZnuVovr3eZNLNNnX7BSbXUOhFKNSvlMKWaJ7A5yNMrxqKWcJ6+oTrM9s"
    "cINAwSQlmGxu2Ytj97bP8tDjtiRiMZjXjDxDVkf8RDnFA+7XhyXMxPeqKqXaFNmJkoJAbS"
    "g32aN0CHiPeJW09tSs2cYv7B3oz6RDS4dirU3IWGbXOhiQMAMGI1qIJgAFyOLOz2SyBDHH"
    "xBCLDBx0i9a30JBDC7dXBMrwlb2s2YNFkVNN9oGe72w06AbVcH6h3s2uZC69a1gFgNqrRT"
    "IzmysDsEsAA6GuwwoSxR81mMHYJaAB2NcZjwlqj5LEZv1Sh09uLkNOJgfaoMGREji9xb+g"
    "oAe2tjAmdbQxlkyzhvuf4aXGK5/iKdslyvjrbleqzzltus8zuZbUCbsFm3l9A2WCBAFq3b"
    "oghQuj0Mgc6WK2OzbPPfkG6naAht4lsywHkaKoDMJefvXJvLg6vZx7vCdvEX7Drr67wiEN"
    "wV27fLUMIojZu614vwKjVd2dOhZLko+ZIsO46zA3f3xLx63gmzbNq+cyKZny6aO2Dnp6Pj"
    "s7J36mRqo1OTVG109mv132eT0/Hh+fTZ+JdJfcnu5ckvk6P6ItbJeTnQq/ti0IeCa5blPk"
    "FI7eTTFOk7TdA2sdnVVuS6SkB9FIiugyRqkQGDvbUi6DRgMTZUZOspiIJtVEyCAtPdPGGN"
    "pvAItkwxCYpHd6OENZrCw1x2hdVRHHqLLdhY0r5kSyycDLczxYUV1WyyZwS9QvSIbm9kes"
    "J943gyu+9fLLct0pPdcpStYduvdvt99jMHl+zXX/5yNnPUmzrl7bsSJk5H8QUt75j0IZUO"
    "AmfaJy+EZyQ6qX5rTrr5fmuWOmekPsf4dBQejDIT89bcOAt6CT/tbL9Iv0hS/kJyOyd6xf"
    "pLbrJtbIr3KzNvI8ckJCzVW8lYuzxI0qyyCKkSRH6GWVSGHFzuWRVCQwLUPalCW2bC6tSN"
    "xDFVX5jCjmQdUgUTmThtMCAjgQ6SQDhqPIdPnkoYkJH4BkkqHDWew8c+ocGISGya5zN4w/"
    "mhyHHORBSJYad0GIM0mcPC3CDHJCQavY0y1mh2zuiUgBYhpecO/VS0aPOCzVxd+qG4fLtc"
    "vvviN2yL2V0BGQUNVhVACsMQyjpIE/jkEWRQ1PPAdPtxFb4HE9dsYuqnb+bF7XVQ9zu7ON"
    "+USK5gnPF3EadydzW/al/fi7RYPwxUYCXX883s8rYUos2h5j1gYzYIs8pwkkrbFKUBbCEx"
    "2K4W7+fL3WaK10WqTMshO791/UpsJBvD7bmJtFyUNpCWnbW2KL1g+TuLQWNtkL78GY3yje"
    "ihMUaAvHIex9hoo11iUCPm+h3CNbBzyNAV8nghJh1FS4dV0Jd1IuBuGESA6xJWf7bGH4Os"
    "SliSIEMpfjgoqEKwhVt2fBSwtusIqf0GNkX623S0TewT77qQvyWISVA4ulsBrNEUHsEWIC"
    "ZB8egu/bFGU3ia6ZKHxMyhCAbvC64JwrSXEt//CjNXkDQpCs2vpokNaz6F1K0neOhMdRSR"
    "LdLDYjkmJ4J6xhb2kU+ETwbNd0BxIgiaTCFC105CgAkeKF60vib8pECy4yqwrLd3IMNl86"
    "NwrRxujUrpt8XdqvOZVqmEku/6I3W2UrdNZBl3dzWbpOfFer0MV+T2YmKVHwBbW9+VupmX"
    "alwuri2jtglkaR0sDfzRZZQwtWj4cwAgBBZly220sNOVsafKcuIMB6xmknYSdHC5h94sOz"
    "95uin+8Q1ymJfRbUqeUMdyiSyfhMEV76sTYEJ0t5kNDSrksF5+SDVQmW4BLBWYfN1hsVFW"
    "g7Zc2VE+g9ty5V5OKeEe0f4Od/2r2cfb5Sx4kyDjsXgzX8w3b0PPArYD3c2vp15/ub+/vf"
    "zhuz89rUibtfL9C68/jFE75UepvD2DdkNhVSyu54sb9oCDhHDAeQMxI5ubx+vOvKiSkt97"
    "NT5+Njl+cY8zJmNJUl8yV7u0LDnYkkgG1NhvA9pzDQ+igFo6FvhrwXfbJ0qDbwaUJqTr3M"
    "rE1UxmX0k10WZfSUDz90ysL0XMPr2icDNZoCd/+qpCuetY7uVme7MuDNlsNZ++K6g5/PXr"
    "yTOuU3Xycnx2Pnr56vz/pHyrRC01F2vLH/G0VnA6e1kPT46OKlO4+Obw4hvEvTh9O9u89b"
    "l+/x341lwtoc/16XfR9279cfvWzKPf/HJycgRUsZqXHYdjvZ1tyiXohlIF9lRMChLycAxR"
    "nfB8NpbV0/NpuSh5Pi27zp5PywD0Oe4uq4tjdqVhQG7ONCJGdQni+yxNJ3KQ4cpiOcgQUj"
    "uhNUX6DjK0TWyuthUFDrKYBIWj6yDDGk3hETjIYhIUj66DDGs0hYflIPMroxiUHWRheynx"
    "vUHLdE2QlCiwYFLQA4Y0nkLZfmOEICEhPj+4SpoQ46aTCN1nkpNJFqVCsNWTn63Sil9nXP"
    "ULFFGHEjEhs1LMEnRM2H6y2cGh02lnkcpCiwaExBdvYIAMi/bXdkKMMSmK0q+miRNrPj0H"
    "0zlP0bmvSWAHEJlcmzfzxcH9yotazhvb5bR6E/NjPQ+3i9sK672D5t22/Ewb5yDt6NsNV/"
    "rPR0dnY2SVnk5qd3U7r+90XXfaveXDJq7nN8UmCIWAWxrGFrCDg7F6GLXctm1JZ+e/tqWc"
    "benl7OrdzXq5WwQCtkETdUjWdhq5QF2Nu7LHkOgfV1716ba4+YgXzm7L6a0KtlgUtwT9vr"
    "ekrWH13JV6jJQ2ph7HzntTj0fY95BTW5oOqvEYRtaCX75oKrDZAhODTL1iNkvfKqPddFPG"
    "ZxZZccQyqEExhjt10oBYm3Wc2n4F21L9LTvVcvRJD+vSG8MkOH+LCFEFu8TuD2NGrWGLE3"
    "8c8F0QKBUFR9cRQTSdwSZwR6BUFDZdpwTRdAYbyzXRxfRUAbFMkLlEjihQOLoLZaRNhbWy"
    "bFHcihBclvrXIrLTIrLcuuGLt1WxfrNc380WV/jiEdwtblec8NZwXfJplomhuWBmEVwohv"
    "OA9FJxbJp6y1DLUH85ajlrLEstL2tVUeD4JhfnjTADlhjFGrfFcta970IjTHvmJcI4Jtan"
    "uZVpVszpu4XxKMZKaD5u5gX4VvTwQfnE0hc3WukqEeESf+qmQYqBgZbEqCSZr7lTN3B68L"
    "7sMXUOejDhKS9fMGnE8NmXgFlc9NXBuBjMlIyrmk5bjpg6q4qhtiCYKEzs3bYkMXUO+2Bb"
    "FEwUJnbplsWny+EdbgsTSsGEWn9QOId1Cdo05PirVZ9eqd1OTgom0gLr/C5JLdKEf5Y3vD"
    "bowzyShHfclSbPDYfhgSeOvlJrr87g8fve5NSveO2bIQxTC3JHR0iZRD2Y4wPKsG8HSPmd"
    "mXUN6ZTE0weMqqIP69lqRVxL73ZQWIevWzz2svC3jx8/mdWm0Iau+5HRNmI63Hlg54x1DH"
    "UXNYUXEowY1e9pP1AJbLGZuWvEkf7KomX6QLZX9yTcUMtyjzyD1/jhTQhzb3oTdy/jeo6J"
    "VudEzLuadvDWP5hZioqFb64oJIanxxWbe0yx1T9HwLouImLzu0SqhiQhV37taytCicwkd7"
    "muZjnGLaWWTSSNfxMHkeVsXA6B48PxQVsPtoNXQRoxLwLi7Tx/fXx4Pikx+lXvV4+unb8+"
    "PT47KGfym5tifXA0On7xevRifLC6Xd1s/nF7MDo7+F//62JRP854sTgo//dqfPr85PTlwe"
    "pmOrt+P98s1x+nf5SdMb1dXr27/6cnT75/9Phx9TRuVbl56LPV7Nn43PZx/WzlH9vy23b/"
    "nsN2r/2A1s6Enw6Ox7//u/nHnyMBFsvt/M3H+/eqGXRZZXWr2FRZou9ZAQzAesCVv4yPn5"
    "VwIhUT2iH0/K4oiAU34FNV7KbjyfOD8xfTUrKfDu4ZFd6rXU8nR8/+3WrPOpHOq1dSLczx"
    "7/UDlCWDP8ecjLs15vSXnw7uN+9mVku63aLe/jdPXhoot8ubam3jt1VyAG2djiZn44Pxfx"
    "2OX9VauLd9WxhVHJT0B/PNQfWhW1z/23Jx+/EeuzuMGqPO2K6nebs/PDk+Oy/lKifu4A1O"
    "n/ICe/7X2uuzypF9Wr+pPDmenE9GR0d/a34cPzso7fBgPDr89eD05HfzXO19Y65BFz0odT"
    "I+fE0Pw0gDKVl98Wil0EaK8K4q177ZEs/YPc4bPtRqFRJAJnC1PZZD1bRMYyLXH5VJEmuQ"
    "shfLfiJXIYYw/tAbDZuFGJr0tRoYWGHuQ+7kRb7k4Xu33mCzByXVJ7H+ofrDimj+ZYdq+/"
    "D044cHN8ViWi6Yrpd30125DLxfblAflf+vPm8pR8Pzo0k5zJ+dVNL/Wn7k/E5q5oDHjB74"
    "w6xqpmsD4ys6JyRS+NInZdezum49poIlZ2MBDGuqThoClfc8/wp5KR19hUx7HtaEzKyqHN"
    "S1udyYf9kCHqKkkLPOT0gGbhbzK+ifmiTajz4GsHonjAlcofejtPM+AUWAP7qsDy2M796n"
    "CFPYVJ36tAB5nAJXPkWYwKnrwKcFYPRnO2OIerM9PuXZqWpPOs55fOY7IIFWjygSVV2qDa"
    "hmmsdCzyYk58xcYv7ShoPNJfmkmfPr4m613JpD/I53vPO3BAxn707zU+ktguWHRdjGt0/C"
    "CnXSDC+XBrGAmi02HwwjIosGQUdeq847J30VN9mQfvjTj09gag0/9VJ9QQUm1Lj+I2BlJf"
    "rh8s2bH7/LWGiS1poqsIX4alPCMZRpIL/M9qmXu+3V8q7TYnu13Myhl/IHYI0t+9gJXTmR"
    "s0FeqKJgpNfh6Oxw9GzMMgvT6vSH75++efRjaBamqNkENeA4juuK7s28nB3Wq/W8mwsbjl"
    "pPjZ5DO2yEHJ/DXAMym8TppljPm2QVUoxzePUlFPtjMUPT0d7My+1rVED1tSfmtGpx+rSY"
    "/Xj5Pejp+aLp56rRTB+3AtjXF+eron2J/GvZocJIVnjWIQtkbfOmRWk19n4PyfZn3zcYLR"
    "utRxgtP1mo51Nkf0qIxnvFEKG1nzFbpr8hxVvF9qJQTTJQfnROiEbpRgtoCVsEuyqCvSdC"
    "g8PQ3XGizSYxSV75i2lwTMrv/GHNJjGxQsGkJqYIhGFqzJysoD4OQy8ra9RcEgMzIAXURz"
    "DoBp9E7Qk2ivF31ESXtJ/L89PX8qvpX+XVm827XWq9UhbzlyvK13jgUrgK7khciqkuyS7X"
    "MNLEL0o2bXS0uVrPV3C/5i4d3M433v2K9pLQbjGvoqU32/Bn+u7QZrss1y5lZ7ydGYwNhf"
    "m93KgW6/fFNWYCH6oRt9h+nN4tF9u3fgLb6t5xuXur7oxMb8pFPn7F6bNaUqpcKFK+ReRC"
    "4czAiK5Ov9vhq8mQuvPFI8vAGr9TiNmNHdSvd784Oalf7D4bn/42ORw3U61H7Q+G+GkFU8"
    "aBAQZE9OZDW5y+qmP5hQPIYWt/FtxSclHq/uBzLN2vHTj2fYTdWhAc5E64oCQSkDbxeHoA"
    "LG2RgCcyoTimoCxW5ZNYeeg0hOVICCrxzIe83gVtyMbnVIxCW3BhIcn7X2hHvpneLJfXG2"
    "xU/nRgxqThCrvXtgnY2s6azhemiXSH/lQqHWX/808HcXVke9v94lrittpgV9R499K8imbC"
    "FuGpJ3MER7vq6bWp9VtB1+jyy1L0DakBr0Vx70J1uABF33oa8KoT935T1rIQnhyT0kOQNS"
    "3eJhy5hDXkzav8dSuwCuKJ38zFsfitI1tHbsMvOaLtjoNxPQyhQVB4CzfXE8GtsKhUcdz7"
    "krFgs+6DoVQS6P41sH3Apy+CRVV5d6BwMnxG3wO+xE2neAEvMe2ACu9hbPlWd6xfoIcZSM"
    "SELDJrQMeE7dv04NDzBu1Vlpk0JESNenCADIt2mwMhQECHL1vajYfiqgU2nJyQZJcy0zcx"
    "B7t+Kblzie6uJZMRJMQHJrWHexhvwBSXc5FofA2I5qaYlK8Ff4bakyby81RYX2bsCC2+hN"
    "8PWLbtO/9BF7ghcQJv61LQBgxFSCEGnighZJQaxRx5vPRAE0KkUHPPH4PqKC7F00fQWNJO"
    "mWeP6A34oa6997vrHh6ImQNF9DDSOvCNY5A4hrJvJkK3Lng1sc9x5nQ9Ly3tm6/qUBPJbC"
    "BIlBemmSAT5nkqzjLnccwck9UdqXRYZnj1PjKjfMwYe5FnNmIAZgVTYTivM9J+yvfsjTEh"
    "xgSu1rrMvI1atYaDumkzNZMbfQQREowJPaASINX5QoHW2fDYydyS1HpwGcnbMpLkoVMZaN"
    "no0emTUgBhydpdj8nURRUdDYJmNIhqxGaSko+hJvmhFSRMqWGQA6xYgDzODodZkDCBc5iD"
    "rVgAwSK3Lt0UN3cdEw398y4bdYP3sfC1YJDiwWZPB88gTSwzmy7vucC0XJSisSw7eXR/SJ"
    "8Mpyot43xy2EZRWaI+0U9PseUxrhzWohEhtdNKU6S/GEbbxJbBoJdEgPxD5wCJ0tWCsB1s"
    "vrc1BF+0mASFoPsVwxpN4RF8uWISFI/u1wprNIWHFcsgMys9EHnzqu/Z8fyWMQkKRSuuAW"
    "suhYTp1gurxwh03XqwNZlbL+3Caz4QHVxw1SFkdR75dS+kel4EINL+BHkq5+DG//dmETVv"
    "HlioMgDV2rL38e0PnyQevl1g+67DwGMYDHS5x9DaXW93oWOkFl7vOPaIkXc8eodqO07Wgp"
    "yWqh/sCrEckVW8/eTlq5PT89HxefWPk9Nnk+NyuPrR947bqljPl+GKsza9dkJuYnnni/hV"
    "Clvz57YC5moluobpg8So242qLR3Cw4q3jLtXobFIwYUhjSEqrbursDXcp+AqBVvrpDcBkl"
    "BA2rlEx4kQt8uDJPCTUaRKEFm+MFqGDFyR6wuhokBqO73QpjPYRO4uhIrCpu3oQpvOYGMG"
    "Q8snD1VArElEHNdFUJKmqBrdRTaeQVl9guUIWyoKnfm0qyLzG83NltUnnRexFtHgiO5HCw"
    "kTnWV+0/0kOEFYKJlRaQgVC2kQizYY2lT4GagqNlaPjPz2DQaMZ6/1clRor5aG7EWwGq57"
    "sPlN9/PgBGGhlNprS8VC6tvrcGhZ9mqqiu3VIyM/9YMB49krO2oOUFB4NGPnoiazK2tmBB"
    "2gQLFox9FFbSr43HoHvVVCrXe3X1neMY3sF3fzxfQfu5l7rwXJw17fPWC/kgtSam6ulrvF"
    "luDsWRMjmi4coMIQPc3IPGttKn62mpGqn63m2D8ZhGMFTcRB9QsuchkXEMahYYVZHOSJIV"
    "roGu7BmpNvvk48+yMuHOWzQ7pZ4NaC1OFMX5UO5bOLW6Y/XnVdePyR/YABKgpaMFfofZej"
    "1tnwhI4vgloPLtv9RUqShc6NEYQkNEjdOMC4XR6kbl1JRPf1gijtRFYEXzszSn2YgIoCOY"
    "QPM2o6g03swwRUFLYhfJhR07l+E2UWwMhwdJ8mvwAuH1cFgs16TChUw+C5BigpucqQ7OQR"
    "SnI87wdrdmePLT/ZUMHqFAUa1lFFGbLOTV5uySsc4gEhad3Bijp0vs1V7+JTcvHhS4c3IO"
    "WrIPTKDa8G1sD26ouHNqQlP2h7AMsb2Z3OsxBKchpTP89CG8+gtPtFOcqQkkLZ7kdVUcLG"
    "ZW4+8tordCY8gm6iR+4i692yCcL+ilx6ykF0RIScStrctGsvCMID7kQQjTdoyJ2OK/Dh4L"
    "F7jbX3v+nb8NFLjNsw7JPctmGhEm1nmSlku204cb18j30vH2Syj9g/vG+5149j4vaL0hQO"
    "4URE28U/mbYqP1gOUBCAtEPlolZZcCQXSnFKHXi8K6OUBGmogmvEIQUBTf2iMGyVBadDz9"
    "F3f3vAE/Uc93avnU5FN3sjIgKg+o1epOE0LtlN3oiIwKV+gxdpOI2Lm+PVq05g0c/zGrSZ"
    "hiEK9ouJCEh6oX5Yk5mBJPLVIlQopk+UCRaTjgmfm5oOo5OpYPiMsLiMTEVIrZvMCxtMrH"
    "vByTJ4b/nMhegtrjFwuh6NuNHMcq3ZubIXac2KHl2a6UVxguYyXz1+9CYkocbewLGbsRgc"
    "hMJJBgvcpFEOFLeJCcPBKp1H0KDNcBUzFCjWvMHPExgQYFjUcwWCFmW+TzTEkc4DKIl0rJ"
    "IF1nEbxfviK0vvt1rPl+vGacx7HGz7cVWA2jX/XTF9u9ytN5HgZI4UT+m9M6X4vNTypfhM"
    "fUU5Ce2P1tt2dPJ75WA7Pjl9OTqq/vp18uLX6r+vT1+Mj8/9tCg+b6vS1oNX/mB5/ufrsh"
    "snJ8cVm9Nx/a/ao3d8OHk2Ng695+Pxs19Gh3+t/j48efnqaDShGws6qnXM2V8jbf/wp+/R"
    "9Cu0xpk5SwgGdiYKKui70BLtYxNsWF2U3gQnTMDUTnVCCZDHKUp7ghMmcGqnQKEEyOP0Br"
    "cEpTf8KYxtFW2ELec8vmo+YedLwQkTGM1spY3PbzqP0J/VJAD9eY/C59XRBumxFqyGzKJl"
    "frOonjubbbfF3apTVpTNdrY2DljsrNGd3uS+5sG3YX5dYmxFmzZtTC8fPb58/F2md5K0ro"
    "dC4M2W0FStTnhI5We4JzvAqHw7u/nKLsPo5vFbLTfzLSG87Ina6+LNbHdbBcYsL2eX89tm"
    "ZRZrZFVcVZivZx/9B16HPRy37zHnb98Ez1pLj7drc+y7cq55aK2Ya2ad8wvW1L6JtOvs5k"
    "f02DikT2YnPHk1rtfRv5vl9NHJmb9MrukJw2oXynH5BXJlBeoXmKFjF5REjL79/im29kb6"
    "jLfmhoRuSq0KBlhjx+1FX3JXTZTw0FEgCLzhZz7YWtkPvUZpGJ79CqB4Bp6F09bti6XlhC"
    "6wTJ2m+fy6KqjOAdJzIQXay0NgHzjjZAqQGEfNVNs0PMlmFBAgkJQ3n1GDNA7JZhMQIDiU"
    "N5dRgzQOXm7N1AymnVczNXHNeRNXbKGJGcsVqY1yxkTFet+0rYrIrZYD1GuElhdZSHC36G"
    "l6BBm6aNECmhCERh+se0S4EUp0GROsq7Swoo3TKLnZXb3KEItyZtegJYUDGGK5/Eh8BlMK"
    "9q+ddfed9d5T3Jf91XPrWXFQ2nhWrOTbTrivigVireABmR3A5c/6O6qoLWwj4mmDDcBfiT"
    "jJlTZOLX9spqxKBUvYsHoksu7yFTZGyS9YuobVI/l1l62wMUp+1pKVZyY6QqfNhflZbauG"
    "Iut+Uv1WFD6oso9mMbv711ez+1fzcrcpN9mbzbTxcMBrW0F59u7WsE7l2Tp1T6qyhG5e5I"
    "qy75e8YqH1Ka94dXUh18RRp0IuQYUsu0bxy+1bcM3K9Uipob/8bKe9eFURK4f3VQZ0bg5z"
    "Pa26sIhaQyffViH52betG4vu6U7hg+G3lBGb7QNEaPrCYHj/0FZJSJJlU1g/hqK8cILNkR"
    "gkS6ewfoxBefEEmyMx8JZPtmYst/YCqm2JFDn8sjFCmlEqCAVOrvilCryKEu5YRKYOWEHP"
    "BJ1MD34E9B51QcdEI5V5HjmKMDbxPeJMeOXq2tzdQ1sXwFHeP/jtKGwgqDVrh+3FbDWfvi"
    "s+Tr++bYZFno3gaCpmlt7NVi3Prvsy3u+rnsv5gJX6u+YJ7qx1MUVvB6lfrr9OplvHPHHx"
    "AJLhozG1Bmpm0ca8+rjpwkaw6TMA3/wjO49iRHxc/b4OeNtcaOy9QopYDSpj95CWIwubtl"
    "KqjbSNOptU7kimgdb/p1MX+pQ68KSdF0qQhSrYCBJ0NEzdjSHZfBajYKNI0NEYdTeOZPOC"
    "1V1dWtytbpcfi68s5Niini52d5dhoq0nwNsLqvIdv292t7fTnC/ZVeLzLe5mJgtXVc/9ML"
    "28rZ6DfUS7jv1qj+lqq7dL49K07Osf8uz9ajn2JeKqU2YMqdH6Cf5/X15Ot/PtLeZqd2X5"
    "FGnFarbeNqmMIJu2MMtnvQwFSQecJx43Xc02mw/L9fX07WzzNjDXp08Hfn++XlsvZjel7V"
    "MnA3aMyLcoSjsTN0j77UocG6WDhpZfPN9EPMMqMd8nMdtgioEMXWHq+MGxCsYNZOUKWazC"
    "wQN5taUsZnYEud6sfrhoYu1Hz15O6ij7l6Pj0YvxafXn2ehofFb/MT79bXI4NsWnfx2fT4"
    "5f1DdZJ8ejY/N7SXX0Nz8+3zUbjTcII6iAdFYzLH2edhTFxzzt+Eqf8xD2ydrzYbR2tRKO"
    "X829LN4qto+Nh4gMlh02KCL0G95nIxs1m4RkPr2P5F1l6ChQ3mdfBYtrjgHmcUcwj/NgHi"
    "uCeYyv+l0t1n40qI3Lr7gPBa1lxWfvP1Gq/nAY+06i5SS0Zk7ko2oIcED+DKvYRa5NDhR5"
    "RwFCFWiS7oraT8JMznIYe8n0xuu0+tsb0Ypx0xNhXIuYCGm2vBmwM97HnfHm5kpTa7FkXN"
    "RCaHDUMojC0ek3nkRmNpkCy20IcEzBhlnYk4BW3JNOMAZegeU2BHm8UssFtB3x5iwXOBHE"
    "Hd1SpjQAnRqdVBEz6agTX2aJcsRW0VIKlNPNTmImfZXDtBzRnNfS9JzzakbCOc9vPIlM4M"
    "9HaHBkun58tNkkJoH/HqHBMen67dFmM19dxr4Y//r12BkrIs1vlf3avkuLCdRzdGEQoYtd"
    "FZzXdhJW63pmxMGhVBg43zWHx8HFxYrgQ/GY+FkxcASdTAd+DNye9EDHvyGVefFvFCFu7H"
    "vCmYh/Q9zAIpsPyIgOj05ggNUj5YpqABJylSAzfEAoVIRv+ntTBsP4vdpC64eUuPnvDStn"
    "ADRHF0yAzbkGAsqUKOIwDJOym6NIaSf5VDgWU0MVTdhoEhUzLBfUR5DohudG7QmCOJIRCi"
    "b0FosxMCXYgbi9c4+ccZui9pT6/PQ19gxYJuC3Ind5ML+WgBNZ5rnN7vLvxVUQe/AEPifX"
    "1BFcRFxefwRwLKD5uuTUKAPkXF7utlfLMIblSUPWFGWDIJZX9buLlMJ2BV5Q8l6lFL1b15"
    "v46rnW3bbYW+a92aZK8FgUCsEQs9327bJ3VAUVrN2Ms76B2paNUkiE45dMonc4OqpzW78c"
    "u2P78cvR5Mhkvj6vD+/PR2d1NurfJmeTc1P57Gz0Ytye5ru2vPEE5W6KsHCLWGY7hKLbnu"
    "XvKGqERzDYvEfrml+tBibHv5y8Pn5Wv6X3+tz8HQPzRieUqSniAcMGk5e3Oyy8gCkEnz55"
    "+j0aho/bDi9EHaF1wZVNmX64At4qtqZwNc0gzq4pQH0cipsQVEJEYYsMGPxYZpxOAxYnjp"
    "lqPQ2xmbkF4BoKAlb7JdDtL9cqC06HPgOUOvBE/RZJkIR66Xp6fj31lhPkfIK1mWDCMluP"
    "RLW7k3Il1SIJyY9pcNDKofhYs0lMkhD8mAbHpBx6jzWbxMRKGxjUxnFoJQ8ETSVlb5dOTP"
    "HdggpDEG5aVLG4dpNw3DqL6dqgCHF43ipOEVnUdBKh3ZUJ8QVkOLpwv6cKEbSeBuhNkQzH"
    "MkGHQbwPJvnApzzU9A/FYmNn+ZNJSjZ+35W8Dx3QXmS0utTMISlh6nsAyrF14xwRmbkjIX"
    "rYlMMDk+ZHzVmrlYMDUWbNHhEHZnAcMhhUhuU2NaXfHo+K+PAMBopjpb6nTmSrgJDoSr8W"
    "sNuwSHO9CiXjK0BmyREpXwnB67l7UQTDwoP6QjuPaYk9yl7A8ubn0DUmnKkjYnIyizxw4e"
    "wNi1XnAURKmVKkcztCLlNMON/vUzmsbwCgEX8NMHrqu7BP8JwRwzyCBfURdLpHsFF7siPY"
    "+DDOHILGR2QdUiRdLRfb9czuwb+WE9P8zXzphfzoWvhjeKaavxwenhxuZ9vdJuCYPNYt3r"
    "wpTLCC0eKzslrdbLEuh9CsGkJhQe0kJdRWLK4TRdOy3zfhga4995nd2Uf3zIN8tZlUu5LF"
    "VXA+/G2om+X6ulj7D/lVP84X75fzK/jrajYHv1QIN0D1jTiDHtaWs3H/a+vEAasdlj0PWB"
    "0bpQNWx4++ap6/Ye6YkFfCievgmCDtMHHqMT/Zs85np6Pn9Qnu2eTF8bg+8zwfn76cHJed"
    "Wv9r/F+vJqdj7wC0VVpg6pHOXGnyGNRxa4eGk9T8FB151vYb/C9i5o8pKJgti8X6NuLjDT"
    "wnVfNbF7H8Iev42R+7MLSj3UtaPO/EyE0Ska1VBZnz9VacYj1fhgIF82u7yDk4Oa0mAW9S"
    "hmWQ8OefIoLY2us5G7f2amqqLT5r6KZ9N/+DdW100k5MIqyTdozWrrdsmf5JO95qtHT0a8"
    "oSAwAyHJFaPoCoNWwR3A7p6rOUXQOH1XEA9gOnsbCH7eUhsI+ecTIFSIxDZ6rtJDzB0SpC"
    "gwPTPVpFm01iEhytIjQ4Jt2jVbTZJCbmpaguk4EiHNakYJdaTCTNAgwDon0BBLaZhOFWe0"
    "wc7uOIALFlihAsyyQG/xPPcelRhBiq+9SSo/ZWhUWKuCPJ+Apgue9oUr4SfLfdfhRBu+vw"
    "+jxXXYKWWFjtBWzCPReswd2KV2T6kJLodmIt/uBhvNzWnLgi4QRakNl/TCvQhD8C9qUNxh"
    "gICYSDACEmPlt7AswZB27nJRoDPhXR63BLZ3vb+13zaxcIxEQss/eQjonat/OhkTPsu60s"
    "tG1ASKxiBgbIsWfrLZatZloi6iPe1ICrGPez5rfMl4YHVrhy8cl4gIMVy6CgOSsVW1e6Sg"
    "noiBXKoOCYFtz4cjvgCyhJhM5XrIsRNJ5EadzNolHqSAiTdR5sf4TaHxWRenJwIMrGpkfE"
    "gemPy+GgMsZkU1NosT4Vbq3DgeJYqT2+kOIK6QgvmTsa0fSRgYbTrk1zuCIFF5ARrk17bK"
    "PprA2bTSKzxzxSaCEdjq09QlIEBxtOoqvOnaTIWhoclTnLUkTkN5hek/ICZUB9BIVuoEzU"
    "Xggi+5wYnqIAT0LQHhw3R8RIvEAmdGa32S7vrIP4awmdkSUbgE9URJkGZM9T/JO/HzHw6x"
    "rlCCyKrXs22Dbi/ZxvKq6caPCq+qivg8CeJw+QhyqKG5D/ocnFbwqyOR6uTEYPSF39nKVd"
    "LcuBflvOLNfADs372PP19u30upkArcLaX/P6iuom1GXqfiynk2astj/elTNfxeajV3JTbW"
    "HWYKxVBWUz5dSzxnRii7J6+VBcbuZbNPVGU5RlYSOc/OwYs8ViV6p7XbwvFjvz2kgmDqwq"
    "uZ2/Ka4+XkmeM9nOI9Ukaq+L23qQbt7OV9PbUrhbPq3yG+vL3foKY2MK8vZc1no72xTT1b"
    "p4U1T6LKLYt3+S0LeH2Ufh7Re2YwxdQ903hs6y0Yqhs/ySSUpejU/PTurnRw5PXr4aHf/N"
    "i0+zDGSvzD9BRPAm8CiKzBQhfCIu7fwOmZiS1FssrSjNJB/JUUdkMxiAmT56U6UtTgYnWn"
    "bhZO36qP05Mp0fy/8RbILpHfByZT7DR43ZPPn2ccSy/S44TuYnazvPxy9HR/9/e1/4G9mN"
    "4/mvNPZLEtwckM1kdueAmQHc7krHN267z3Ynd0ADRrVd6a6NXeWpspPtD/u/33tPT3qiRF"
    "KkHlXJwjPAIO56IsWfREkURVHj2zTuv+dX3dYC0aB4JUkbzH8TNX60nKR8xk8yhQRrSoAX"
    "fs0i/5jhmi9FU9wl+KQJJwzaOjP+0vMBK1+QL/waZoOL88u3i+MhjvXo+Orkh6FXX51fvD"
    "k6G348PY9fGgrs/So5RSuuJzXptiI96cmbt+cXVyOf84tXJ2fdPgXhha+h09NJ2Wdfz8uj"
    "y5Pjnnm3vwyyHx0fn787uzp66RS0Azh9e3t0cXXWzX/fn7xF5MjW4yxhUlxApL3TopxlcB"
    "q+yOYfYmXOJiKkHB5/mlfhlsv8jaewjr4HTzwRSnv988b5R5kRAUJVJ40uRIriS6UspBKh"
    "DQ4HYAeYRoqitaK+E9gJZd8JLI9DifrNwA2U1iiAIQ+yxOksYEnCLKnaWYjCSFhQHAdkGg"
    "mb1FeGoO8kPBK2HpKmiySRsGEu/3zt5XBJRAU5lzhiCVTjbO28OPwQFL4MkxIQg+7wL8Pk"
    "ggnwlt8ASQnKeA/0MkwumACv4mUYkpJrgd/4ZRhGZk3jqLUifxlG0DiHfhmGkVnSOJKXYR"
    "AavEFavAyDVs4ik77jlhIQpuDh33HLBRPgVWh38o4bjfdA77jlggnw6jQ3f8etUnMV77ih"
    "lbPI4pMRhf4CMhwfckCj7FuUg7qHE1HFraHQbkAmbQ2tpqMcZrVGSevjsjrdTylnjoCInX"
    "Ic5ILwlvt07qUYDDEVjjQ/e1N2PsZA3fdQTmlDKMZBTCVsCO0owBjMaYjSGIiK6oZAQjhz"
    "BEzctPu3VAwWreYOZ06DYzS+w4lVy2LS3OHMaXBMxnc4sWpZTKL0uKA0jsMqPW5SFSu76K"
    "U6UBqXvZXHg36aLj1gFMUc5zQYnPhoMknXN/5qOXQiUUQ4ZYHHGJUIK8zK1w4vE3ycFhXG"
    "RKJkxDTYEBgXHDkddH2U53BGqXBcINrJFB2sm+82l1xc0WGOgFLPKQYrHY7xF8ue9PKUYS"
    "oHoycRQwWjsSVcyXAcXuNRjsVAQwzElpgkyhrFbGixZaSElzCOCrE8gsurFxjPfViJFmhK"
    "ye0mXNiK5ZlHVrkAZQh4qYOakHN4o9Aac9CZGCxyF6CjBRxT4Th94I8hPFgpiypEm2oWlI"
    "iImGmTINZkYcm+GmIHssmg6xYZQKaCHy82B2kCwaITyir1GtIRG/5DYJQouQ+HVmIEZDhE"
    "GGhtijCpveCyH6PrVMM4piIUOQ7bAze4p98NIUOBhIh1oxfSCVGDa9yNkQvG7FRYqdAJIX"
    "VA1RagRJ9hLJtKqTNSoo+pcDl3Jzj5aNgQiHyaptBpO0KsaQ5wTfpgTSIYAQmFchhg1PhY"
    "OBxo0cZfea0apyM2ipbXqqmKWXRxHLUQWBxkjWCKPhuCiriyeMbAbSGUMaobQeG+GAJwDA"
    "v+MyRQXOxFQ6LIUV9aXs7UoZaz53e24BKYdl+bExO7WuSqme3WFpOEP/l219aUiGMqIgog"
    "vg5nihHWzYMTXpOH5RFAxtfk0/ogiOI1+SXyaER2Fdf9nNyxdT8il0zdh/zmqPsd3HKZLr"
    "P0n/wNlenmiZMGu2sy3iTpC1CXLscb++ldyoqHMZYP6+ufV59DY//Ls7rl79FjIMEVzbFg"
    "fEiPX/WcNt8llokfQHnrM+23uU/Up+xm3wLNHjLna5A9aM7w8NNRWua9/QPnrBTZTItQ1O"
    "LlMU7K7BaSSBXnpGXPK8MWk6xRxh+KqwpFqMM68zkmUgYNVPkj4gUGptAlT4oX5RE1A6/d"
    "XH0y/Qb63KDTlQoe/qju9pSDLfyajs8lkjWFPEqMoS3AN40aY8UQYdY8sk7T8piNH13nxF"
    "DY1uFBteVze0/tp6e7u+s011P2AlooJU/49B/bD9fZ02rj5evwTZCppmnepf/mWal+10mQ"
    "Hnbr+6VLUPHy/PwUS1rTJsXNofYr43xh8NBb/kTTrHfeenZgXKfMwkcRKzCSU1bhI5tpYe"
    "Q0MzML4DIvMQv2UtaMh7KYd7KaPZMlfiVryC8ZBqMK00iG4lHsxfz1RM9NAg0UxtJhugSu"
    "Qvs8JSgjsknuCeuUQFE9noURmkATPqCF18/B/BAZa+vbaZoS5Q8o85CBT80Zy95mheNaRn"
    "y/FpbH55rf4HZtKlYZq+DWFSxfxHqom7WpWGWssotVGQmKuMmtWqRqDpU4AwYsj+L5LfJf"
    "pGKVscq1NU1+QWE9VO6LVKwyVk3mC4KQQf9b570gJVY0jFYbkKQXxYY5eM4LUmJBw2jmNy"
    "ThRdX8psl3gVTN2imqW9IIEYrst70jjUopbAS5vqMXpNlGOOj9aFRKYSOolJy6HF2l6eq7"
    "0ZQQ7BZE97otJMEtb/O3bdNKOTzKl20hCYrH/l3btFIOT+zTkcGJHD0ImpbboKhmDtLkCR"
    "a+bZQSIcBirxR+ESX/bAccCifDLn70KCdT4Y8Dew/TBvxbSLCs/I0WhA5V8MNgLDzbAh2f"
    "SpTkHcF8QTW7IkhWXUaoviDIUTNYba8H8kKwti/nVsWsT8afGr7ZIRL5UBUvCuEPCrV6T6"
    "j+OSHsuNLFDGInj+5LdFz13dHp5QI5piqEHfYvKvdBlw/L3eP6Zv2w3Dyzs+Tdav+w3ezh"
    "UTL7Qkdos3K04lhSEK44qg75NEVugOOM/N2lua9lUOGOiL7MDXnEWBodLKK84x6P8sm7H9"
    "+HBzHOXnVzw5g7fvH2avFqyIG/OD49OXN/Xy3Oro6GJPJfsfX1e3c4vHy1X76POj4y9/qk"
    "6tHtNvgRCekst6AszLHAJwTJIOXsjwvL0mBnh3FhEBtTho+QlhFHk8EY7Rl1aH2wJypLCa"
    "/XlxrA0bSgRQzU1AbyJA1mBKCa4X8s2gQsdQX8mcFgvDRq+PIoSAkX++aQREPKJBM3DTsN"
    "lOoVTwTxuG+kFvREUKCYpxQJE/OmqFWJTC5xs/ATZale+VQJZsZGSlExVQaxZqlFysW+OW"
    "oVI5dMPmAUEdQ8vWCY2EZSl8QRt4EmopqnL7eBcWR1SRxxG0R7hIoWiDYTBfxTyUbopwp0"
    "3oh4kxQ2Q1PI+fgS+XO8qxjglyN1t+BR8d/BbcWs6wzigCE/8/uKpSrEoaEkk9gtCArZ72"
    "kLcmAbPGK0VWAu4Iz02vTeIlId5dmFTeN/EXl5cVIt5PkebEoOHWRVPC3PwrgJhNEKJZmE"
    "zaGJlMZJS/Dto6cpOXSQ52gAE1tt0AR1GiCOt07odNEdFHGpCcwjPmhBZLiVUSAUcQG3fW"
    "QILYjC/HRWZrgEvd+vP27uV8/uYGqreaB+v964J2Vf9d8Bts2ju43Yf2libBLHTjjPeedP"
    "iFZYvbcecbR+ej1i7Xt1OnjaTu8uj68UX785Ojt6vbjoD5kuj04Xl+7J4kX4+3Jx8cPJ8f"
    "B48eW7t/17yv2fP55f/B15wDiq/GG1W2/hI/CDdkSRe8MDvP7H/mnfQbH6133J13fJhtM9"
    "xIuzCTNYXqyBeV6SBTPQ0/lJcM4WQ+DRZYtz5kNz+vOHqKfqM4xElaPLFNI8chONIdY3g1"
    "ViQ0wWLXT9e7kME/Om0Dy/xMolbRaxc50jLg97W9c6L4sW+iyNoPzqZk1RqREyrzpG+eHz"
    "dSQjuGk4zFnX3kTRN5aMtb4Js1E2Tq5/mFZHW2WTAhFPThUPhqHk5QmpzTNihDBS/DWPi6"
    "HkRfyNnhwjhJHiH+1MPfLRHuUxT0aHPVrHW4rT73v0QMcRXUAajXt7qCNzsU73U4AuwXhO"
    "XECcbwm+iua8RvodRNO1hDK/OEaua434KsIBWkSSXDyl0aYXR+nLc1578Gggu8Jt9Lj8+L"
    "z8RS3cOl0jltl1hWY6c/pqjLw4PSv7M0iau87HkdBn4yw0ZROvRlY7et6YDSAdPhpTZlM7"
    "7Zp1tggqYWfKvjK9syKmUiAzmhRh7WJ4+u0nRm0HV7PhxCUpQieVlaqD1VSvmMZdKVPS/v"
    "9VHRgRmkDTdhuov6ysFRtUSMcoaJstaVp9EWPNJhTS0RgbbTvT6rX21/bhYbt7fNqESPzn"
    "Yn4V05HqMpGu/vNhdTPIcN+/JdxTvDx5PWap9G/VxPX9Edb2sNt+WH5Y37l+QBpgZH9zt9"
    "2vQjbOcETY/0rg33cqsrruDPXVrtgFHZs+BHG5d93gZf0mtPP+Zrd+eFxnn933/14ZN3vt"
    "/3UDGdYcfYY2Lgo2FKuzvaNxOtP0jjkZHZzGLKl0oMVMoFCubDQFpMm3DHHHMvkfVkM8JF"
    "NRp/eqUnH/iLFKhm4QNPo9EvJrDncy/lLBos+5bN/gLJMxm7KMPqMskd0VrUCizQdB7lfO"
    "6LP91oqsGzMNoLoIdyIYEQnNeB+C1y2FJjZiOWIzqAJjlpejBHuY+lVYBwoSoF9KrDtyrF"
    "UEp6oLAaUNPGXnJRKUoA6rqAqiX3dxaH7xtu65sVYRnKqeA5Q28JQ9l0hQgpqkrUWMWkmG"
    "XjVH+aSE0FtrhVBiQVP6IWnUjgV2wpnhMC1YlLW46Mm9GTgZrVOmvgyq8hI+hScDJyPx2f"
    "oxqMpL+EQJ6lICEpNxerq83hKcZE8jOTPmyQmo6PYJvL2efrVtDUxQbduITpFLDLTtA15p"
    "P2wb0afKHJXsXLnIgdmVHbQRmDRp2K6+Aj7+kDViMti9Zc1VX0IKnQ5ymNApgWMEZWxhAt"
    "ZinY4W99qZEbAQjP7YfMFnyHYGDiV0TXvVz5YJk5o2Q2fNw7abcvaMKGfMoCmX8ix62EaR"
    "zqb+VEE76mJCWm9CqWSERb8bz7FALDl69RiCpPIWiMfLAVpBNjam8hWLKqSlV9X2YIU6j5"
    "yWaR0yE3HBJxMXbOB6AvxLuKOjhYp+zqhJ5OAIwxY0IkSxt2VpaXMSHJ9telqsVsXxfn6E"
    "7XPQguOqr5GDWz4Hbbg3/GxjB1qklIl7u8g2G1bViWXszpVRlu3Sy8w8hSzxCYE8SLkGIZ"
    "9FabKZjKCag7+MOcs+ArXWJO0MqBQN2cIaS598BqOuaAGjHAy4NGr4+jQkHBf75tAkI+El"
    "EzdNcXCU6laNkHRANFKRukES/z1LURBGTZqmVl1Q+eSDqSKJDX9KxAygNqlsNOdGKFFNQh"
    "v+JIlug0ZpbWRnS6oQ2Y75/UNnET5un10SRY9bYvP6sr83qxfvScN4yoipueUrqkcdgYdz"
    "Qra312m3torLoyTCLGBuaNa2gwQ7tpSBITLHEqYqLjrqJgE0Nk+ZRW2LGLrxCLnqmqQu0p"
    "Fl1aiJtFGQBRkVzVUaTWUJdCMqGT3N1KdyQEV/zlSenFOb5qlXHUxCTVNVhlZhHERN0y7g"
    "ChdJ0RaVYVgoB0lbtAvOIkSaZ0tH73w8F0NalyUSeWaM9jP/Dt3MSHebWtuOY4NbTJ41m/"
    "7x1eL45PLk/Oz6zdHfXfbHk7PvTt/1rTf8692l++/Ld//P/fG66+W/LxZv3b/Or7px+QXy"
    "PlgZY4V5m7HB55NIjdoZ+IgsZete9TYYDorHixv1Fq+DoVWWlxFXdb0tn9FXNYHlGoJIVN"
    "EMlSYYyadFs6jNL0Y6aROxY6RQsXSQxAOijXaoB4j/7xytSHhYN0OlNmRSiZuk1gZPycsN"
    "0dD6zoWR4q+2u1PyIv6WFncujBS/KJsgRVjEbJVNkBZAF+bijbTRosp3Gnfrzep5bTP+8b"
    "TcPDqLYcxDkeSYXw8Pd7sU9KpEFY02EC4w6fZJstkZC87fkvR6YbgfGdg12IwMfOMeDXL6"
    "HzNB0yQIJFuoCVGaef/zeyR1gZR5dZIFbkeEtLJ6S5DywKa8vkzbjVAuRWl+HyhqNwQpMQ"
    "+67VYgl0ULvcrco5iYN4XS4KPlEjXLOCHqm2KaSRn407zcRAuCDBqo9b2fMDCFXtPrmTyi"
    "Zqg08BNaHnw70z4TQ4S50qhPaHnM7cz5TAwR5mjVVyKOTAMG71SqAdqJuax/g82hvW+Uk3"
    "OoU/MG5s2ePrTofyijtlnUF5EwBtqmgUm0D9U8srtJKVXFzRWMQ2GOOFgjCG+xAFu7tg2K"
    "95/jlaHRJWhUEPUR4+72uT1xvHm6/zBgjlIyJskshxLydJY3n5abzeoOCMieVA6tXmyW/e"
    "Py8Wkv5/q4fVzeqV0U3a7/p/XunmrE/af1wwP1sT/nZjrgZrm5WXXaR3xe3/fK3H0NgnsR"
    "/3yABJlTLH7Q9d/L+9a048j4wLlXw7kunYGHlR9nYDYN0Cwt5vAFS70IOUQDMkAafwvH0S"
    "cXi+PhZcGrrrHC44Nvzl+enA5vD/64eDm8THh0cXXmTp7jGqaxGSpwPwX+F0ffDeyPz8++"
    "O7l4s3g1PGj4/cnbt+7P4/M3b/tecv846vr09LT7R1JPGBqhmuEXjZ/JtcjMDJ4Dk3zABq"
    "ngJ98Ir09+WJy5hxzfvMnBDev2Ld6I/QAaeJTb7yv3rmOoOTLDct8Yoq4yh1hKGBb9/kMD"
    "11deH3rqD0eMAoofSxkKsPrNOsgH9aB22aib0nShoDgiunWK0KS+MgS5pwUlM4Ak8aoQdd"
    "PwVE7UlAIB1cBdmtcqgqPsMM4bOgueuNvkfk/Xy1vhTU9YHFNE5eVFmRJuucubsIx2bGWX"
    "IGdDko8t0QVMVzZJcTltDURZKYssJFPKRGDXs7xMTG8rfLUJAQbV1iubVUjj0PhfEwIEh7"
    "GnNauQxsGZFhlLqU1hBUFgW4SdgEiXwh4hUyT/xUyLPENmmYq9BKLVKRrH+aLUYJDHPGkc"
    "Ya8kwRA2AKn8/oOV7J4fLfewoRB510HxTPYv4d7Eu4fH36zwTNWXEMkc4wlBCVXs+G6CjP"
    "FxR6WE/tyUAtG3JiA4HzXYp6uAEN7oeMU3dEGjVbLmW/AvygdTQoVpX1wkGVrwk6GxCmUS"
    "glaMt4xOCBzkwmsPvjQWQWGVJmeEuNneGmBRqye3uFynAQ3WsVOBRJ/jD2brH5RGBFWhyQ"
    "mVCG6sxY0hlzQ4KqrR35QMs2PaAhPMx9OZjWY+BlT4tDQVyebj+JPdiE1kEoJWzccJnRA4"
    "nI+bgy/Px1Fh3XycEqLzcXOAZa2OjhoVWg2p0M6NiqRaDT6Z4U5lEoLWaHVKJwQOtLo9+K"
    "JWx4VVWp0RYlrdHmBRq+GpmgojRoqgTM/trHDi1TPrrTC3bFQ4RWOcTxbUBAUvZpJN40dc"
    "itjoVNofP8Mwj/HQGIl94HPMOln/eW9HeG/ndr2/yZ+drX6Kto8922+fdjdpqgLXudubn6"
    "93q/1q94vThVTKTkWehpTzBTTjuCpeIorGNnt9qBd793S3IsNLpiISdqa3kRzH+23S5xkr"
    "V2JO8IvFpaaJkWkYjOVFpomh6RWmiW08pgJT/yPOEuGCPGCbvVurEMok6GW8dwBHefRs7f"
    "TBR70cvb5YuBiV05PLIQaom3GPF9cX71xk0duL8zfnVyfnZ2k8zFBVPmNEwTHxp6xNWNVE"
    "p5mpp9KvxQanQmuqL5yh1GCNb3XJjKiZNlbcBaT+T6HBMhFQgPzsbmeBxXVKoCiP13NCE2"
    "jiI3as/gJM8cWvjISCZnzZC6lXBqmm76irXfMg6vpPdp0rnYZ7k0SHNDJkCJCRNWTelVPt"
    "Ynh1HZpS28HVdmsuSVmRnTGnVOFgAVLKG4xI+xHq65ZCqxylkNgMqnqkpnIUYKsDeajrlg"
    "nQFiE9siuWkRGtDe6hrlUm2FqE+ciuUqI7DjGy7Ppkgsv04iRWbam/dJclCUIc3QEvSJJy"
    "yeErvMTsdchiEzS8CMlIJ28IjS+Vv/aYjuEDgC26U8GeXI8VUlJIp+29Kc608gJKxSPQCB"
    "Gp0OiDz4bP96KyyKBqxzD2kjMLNx67LSGLxqzuiWacjtLgluBk2lsV78VdQU6tJfPIL8G1"
    "Y2Jj47xkeqQ5Nb+x8d64Bts4KEQBNXTX6XFj9BTy1DVoih0XpLT6pC7FimUIZ0GuR7kT03"
    "ZhosTRnQ7mDt6vyXOgrx275X6/emapv7vWWXcM88v6nikowN7VFxwVftg+ffz0eO3Qveoo"
    "+x9/7Q+PN103d9P5+i7+0vZmeovr5JMWk7fJk9H02ycfHLR+5uGc42F0LueYZZqZsgMFBA"
    "znnvGlBzEYZtEZTEboZ9rhg/3JC1Iftqi4YuJbwrA4AsH4lnBaXxmC2BGIkxlAEjj/qLpp"
    "eNLzFVAaAWN7qpLUVhRf2TnEMUo9HHHXiA5PXNE0QKiICiwGKSCwmNh1UVynBIqyo3JCE2"
    "ji7sLqZ6YKufc8JcCmB1OfeV4hjUPhKU8JEBy2/vG8QhoHtDYFziacLMOUmgvhiiy8/4EW"
    "sWqBXEhpO4g8URShsi3A5ZADtgftpMJKy/a4JCWi84fEyuzsM1NVgjA9F4pgWe7R08po+c"
    "M+Tz6EYxJMZcP3ZMxGv1shhKJIUCoGKCSSII1HZFO0pSE4ldQMv4QK0dGmoIpjDbof5Aqb"
    "0WF9CQslqpt+tAKPSCaGr9BkhFLcBLFOH6gZStqdFNeoOEaK6PmBgBY1XngJJC6corG9BA"
    "JrUrp5Cf+ku8oR+3x6jw7iVZTc+ditflnvQ9TUc/ENR6iz6pb3q81tUd4O+t7RTzlgnTxJ"
    "EtXEM1u8DuKr/0Cn7VzdP9xtP68EblbDKx/sJQjfniYXIQIz08sQgWvc99M7k+OPeiEnRU"
    "jlc1+wXKOUaFa5OgNDuxdhuJ5RhOdjHOBpXNQTTcL0cQmyJSUrX4eTwwbD2qdvc/NlTpzo"
    "A9bQCppLCJBIDs3i/DStWwpNGTKLE5tBFYfMUnIIYE8LiBbzRMkBBgtUgw6OpVDBre3qnI"
    "MtfH2nYxIJmkIdMI1QctBbBE6jIgiwqgOoEUoOa4tAalQEAVZ+CaKrkSxC07/MUarWIWB1"
    "Vw1fvj/jUs2mLHF/9oahKpoJpeX71RmfDXo1FkCA1hu1Kpje7iXxGWebSCuWzLY1gZcENT"
    "vrmgdgkkIo/BOIC+Gf+SMk+SOgPZAlkkh8AcxHyeOxsH9kfoBE/X77KC5Ey2z9DPaZFyBr"
    "yxQMkLN9LgbIf3ZSBsjOLjsD5NvKzTEvFQHJBp/tmyYnYGQRLHXRVflaWxRhUWyGbPpqsA"
    "SictU1Se3+k2HVqIn0O1JWRmlz6dInoLTFBmmRUIGQRAl7lnqwuRbmN0OlQiiyLyQTdrWn"
    "gr3jjTREU5+F4tZ3sm5Xey/Ye+AI/qZ+DMXNcNIi0qPH74oj2O1v8VCCiPs9ttcq+j226w"
    "r93uASMS2MFH/VhWKORbEd7K8Y8+JIWyKYwvoWCCYzj9z6aiouhHjGn+UtKd5XxWb+dn4T"
    "wQ3WsvNkt3p82vX+tH88rfbP7G7ez+sN5MU+S1vwsuShGH/yN/yU79/uVj89OcGmDJ7ut+"
    "WHuzQH6HDbcmwyVcLP3epmtf6FajFXH/XVKWJ6DY/z5gju4xF+F6igM10uCTMjb0vC1atV"
    "kK//4f2YVPFicfXuYnhL9Pj06OTNlDoxYWLjrUmY6qNE/kTyKr4ce7H4P++6vnUZJI/evr"
    "04/8H9fbE4XpyEv797101w49//e3E8lv/x5Or7VxdHP56RDTSNkih8pv9J4cVBWfpBlrDt"
    "f65nDcZpkq4Sqq6SsZnTiR0aIn8TzcGvkrCEvZeJkwAzEZLy01RVtAxISg4qmDYtDAJGCh"
    "VcsVOgyMEWvsAhIJBI0BQKTwBJyUG33f8zIgiwKnb9JCWH1Xavz4ggwDouxSqU42pN4nPf"
    "zZE5tgJMYq8FQcdhs/RVkNULMAqfWkSpOHx2jy8SVQuwOXNCcg+GIqQRxkZQfBPG/2iOO5"
    "JJDl10B4YmlcOPb8G0bgL6+gteXuaBYGg5PW8NlnEzkTb1HMQTfRm1M9QbIY8FEaAPBn4d"
    "+IScwx5tJcyhZ2JILCqdp42lZi0rQ/9aQQiRtgenStUEH1MXprlQNJvqoy8NRgEUUdkmdT"
    "M/pFe2C1wDDtU2itVgIqqcIBMG/Ax5qAbQrhD1YyamFpgG+JiJvjRaOZRjZiKpt5bEYyZt"
    "l9xuOkTbKC2oWWMmYVC2Kg7RAFVpGL232XuW4YlD5IV1rPbLu9W+H6nb3e3zOu3Zb+9uo8"
    "yIpiGuu9X9cvczOOPx9yu3D/0Lgv0x9WfBYclUuBz3OnTlQ9eGW/pxMeElXeLsJVaWmScv"
    "gJXRuQvgaRHVCRjOfHUL8Ir0Iz95GT4RF3RTLz3TjCIfPUXvJ8D4u71/nq4dm/VB6WhkFG"
    "d7ipAGCQepxTRPy6CBKnbMlxiYQhe45cvyFJshmt508CNCGjacPM17HMiggVrX4wgDU+ja"
    "HkflKTaD4hSGoKNB257AkNUXMSpOXwg6GqPtyQtZfVmdg6WlUWFHxKitL2A9VD3fIi5htB"
    "xCQ6Oyi49Dqy2POZ2fjqFlxp6hj44VoIh2NLZqwAJSGmsw54yhJtUr9ojRtu9xufv47BLw"
    "rzfuXlq26QPp8E23g37XZZA76XG1vCfZ9B/n7OycPpjs7EZWpju7kadkZ4eHwREMTXZ2I6"
    "9t/67Iqh96Ebcv38cqEDkbX/zlb8O1cdep0QeUd2dArbcwxM3n+PtbP/n0mt3JSWwS0R5R"
    "bBJzejjrue+tNolY7fT07kuPjS6c2RMqBl7cmVYTe1a7GJ5yj0BQ28EV7w5ISYrQ+xGjgz"
    "vOjQTEMAKNe9PVKoJT14sxpQ08be9BCYpQ1Zu6jI6G2WJTh1RfxKje1GV0NMYWmzqk+iJG"
    "b0cp4I0LFIVs/GwMauRa7rPR+tN017j4Uj1llXUWq7SIR7U5BTQ0IuvNaVJtee6o2ZyitM"
    "wcYr45JQRQb9lWH+9Xm8fr+9X4QNMz2rS1eDvMt2eR5ViwcmMFem3u1goym725yjYKHH/Z"
    "VoHkEEYcKNFgu8BIkE0wWfk6nBy2Sc3cjAKetKpPqppWhc6dsCnGf5anTZRMg3HmrEnUL4"
    "coN6VZckPIEqO6IIsAvvgtOYKOA2z8uhwpgQJmbTdTD89ZwNZ3tOwpupRIsYuiKFnYtjsp"
    "WgQBVs1uiqLksBrvqGgR9BbffkpqpTP19quumR6vPy33n2Ib7N++hY5pmUW42z4KSq3+82"
    "G968zd0gsFv2x/pm+Zp3fm//jNV5QDHTfW6gOcgDG0vu17cmh+7566/tPX/2v176XJhqSb"
    "NHA/pTEEnjXmyQ6GK6tUTo0elx9X1zeflpuPzywRJi9LN0a2m9v99f5hFR/uYAc+wnMek9"
    "cxftpt769dn1HMhq9lTu1CDR+3uYTE5kkgKrV1ivR27sYpZmV1JhXzzHRpSoIQf2FjD1HG"
    "JmGMMUOzBAFMm8q2UAR9mCij7w22iWTtqEUSl1aFHhKENMgGoYekDBqocmO7wMAUusTcLs"
    "pTbIZpStahn+ho0GC6N+/uWAIFzLrOzuktYWu7GpOm2AR+YdMB91Q03GjBNO/jqXYxvLr+"
    "Tant4Gr7NpekCF3w8ExSnoZn9shMVqMARl3f5c/IzIGl7a/SkzHQQlH4NnA6GqKxX4Oqvo"
    "hR49PA6WiMxv4MqvoiRi02DlMDLCIMwHqXHjsWGNAok72CMWBUlHIv3itSo5KUTM/anSnT"
    "lZfnHOXJMk3LzD2WJ8ucAGo/49NgFV/fLPfPzEHkXrGNuX3zNXTpZO/cXi3+7xWTrHP/9O"
    "E/VkM2eXDzEysjZ/r4+WEFILP5Qm9X+5vd+sFnF4zSj7qGetitt7sxlaSMozZj6babYYo9"
    "ffu0wvtq2+kA+fGn9W64Jb1/2G72RJnu6/aOTGV6c7fdU9/2y8f1/qdlyMw4uv6SF4xLKp"
    "A8bVwo3k3Kj0v4XA2MaHDfy065FkES3QRzewdZWj36q37r9w/o0z52L/rE0+Bcf2PMysrf"
    "GPOcJq6UnfuCXR9GGUXzVcpp/MQ+FQx4+Wlqeie4++H9mP51SDtwcn7mMrsO/+r/PDk7Pn"
    "m1OBv+/m6xePXy6PjvQzbc8zdvT4+68TclfAV1JZNcKnv0GU1iiwOIZ8YAwv/ogZye/9gL"
    "eHZ+8ebotP/r+5PX3/f/fXfxekHKW0yPe7YY2J6/XQxN9OPRydXJ2WvXWpfnp2N+3OPT88"
    "vuL6KOZPaaaoo+ZNr7J8S1S6uvzLVL0AfbKPrewLVL1p6ZgWnpMKz0MP24oxACQ2JW5A9W"
    "K2rgxgXloSEYFQ3LOiwEr10MT+4c4ajt4EocJbwkZejOPlAiDkYFBTRYJfbd6uuWQqvsVE"
    "hsBlXdpakcRdjSF6kwIhqm7RtUeN1SaHU9Sjw3NRuqtkdFD0wBisG81YH1FjEB0ZvT5n25"
    "pV+yz8vV9SMgNYKo7cNEhiLccSOkAzoS0RCn7ZV5P4a6pdDq+jIhNoOq7c9MjiLsD5+vo9"
    "X8OvgsSDuXqpphpDAkApm5JrDySZpp6rpr55epaSKMiVxbHEmLpsHlKpsmikMqnI7RDdtD"
    "Kqr6IkbNIRVOR2M0PqSiqi9i5HZ8VAXKrZ4xPPGWb3LtKLAFpw8FDjqvzdGF+ovwRm+TAt"
    "vojiKAua/GcBxTgVkcHE8qezh4pkhD2Jcwt/g947Iayt5uQGgYJTR7twGttmz8RgccGsN3"
    "WuNJo7eZGRBxLuIbV0JB+mWcjML35bSSg4TLjZb3SB4pZFF2ZYpQCjvOp9wWOp1DGSstPP"
    "ymKGmtbguSO+QHIyAcLKo1G5Ay3TyVSzQ8/mA9sKFsmmbQa3tCrGmKWOsP0xxC7Y8oKkZA"
    "Ss3M7QcBLR0N2Um6elBgHBiFyIonQwT5btxKuMAVLaUfNziPitaKR9Fv0WLCMZUTVgwtgg"
    "k9wn6LBpGOtygqRT3SIC2jNVHBZHSBL8aNkoqnagv9WEqpVe0B37I4TJsIx0xMUjFaMnJ6"
    "nBwKuHRshJgs9ciIKRk9CMWSURH9bu1pA4IpWkA/HiCtohXisXCIlhCOg4mgYhQkxIyX9Q"
    "CApfofB+ioh0BCzPR/EgcUDwT4ydqvkkqoaxD9iMjIdY0Sj4vDNYxwdACaigGS0zN+toOB"
    "F4+UIbhWiXigIVC+uzw5e/3i43rz4sv94269+dhfLlvudsvPw4WMKZS3x//FizH0TgZwrB"
    "eCKj3glEWcf+HecMqCxt3vPuhyCrDsf40jGX2o4sBlegmqDzgcfoLBzV/EP4YY5i/G56L6"
    "3vqlvzz7HFOHB/DFAGtf8n05aNss+rsruCtx2lUHklfGjxMpKOozT5iEkYNRSibZyGZDbU"
    "B5MlhmxpSn3IzCylO2fQLzMLg91+Ojy0U/6Z+9SCIX/KT/4ur7IRHF4rQr+K8vFl0d/+MF"
    "oIqC7MREaUIAOWEIHVIJuFNLmGgSS/nXF/+ah1rzvSoKQ2ZY+DUvKfLePOaalSFb1GMCPj"
    "CZQZvGJqMYszCbaA6fE4SNSMGj5IJ0OZAwThfHmMSvmkMk43XjUsWsKAxKJDEKihRLEGKN"
    "lk+QAkrSQZ0c1jiuE0cJ4h7N8RHxnWmP72rVdSfR111rhd2VNTaeu9VIE+uARputEC0QQ2"
    "mwTVQ6Qft/F3dSFCELGuCbv22kZdBAFQe4lhiYQhcEupblkTSD+AYQRahbaG17nL8KRJWu"
    "7nHqQpAJ9Ioel10LyqiEN4MIOpXRYdzd3BUhonB9Z+MXhSxg13S15LpQtmkrGV9MhXOML9"
    "teL+amYwiqe5/JUGfVDBVaIM5TlxGKbhqhVAqj1Ljf6StHaNH6vsYuHs2HW9O/5etH2MRA"
    "G+WFGUVvlNtP6IRJzpSeNaXvNHO6BnrlpL5Tz+rlDQpT5bwNim3v67cnMMyzUgswJuZNUa"
    "ENuFyigSG/dUST8oPB9O4RJ4QEr+IGEk3K4rW9h8QJoTgFHL7uVg/L9TN750mbaGq9uf61"
    "P6vduJPOl+fnp+D7w257s9rvrzfbxxVgG1LA3C0/bJ921z8Nj4Tqsr13wu5IgDfb+wcG/3"
    "K/XwmenhqK1Z9nESnZZx9sOdWceZ41MjE6xhq5FdPsvD09OjtzuXS67ri4GtPq9NmGFldx"
    "Zp2RYaZBqYCgAJ9raGQJVS7IOf38Xp7afWRpltQd7RSRZzSn9POu+2J/5oTViC0qXjU01h"
    "RCg8FpYDuhNQthiS0lhtYKpsAuYqVgIA+zohSjn0IzUH4KNuy0sa6S6NpuAkSzocg7JqmX"
    "gaWwSzMKDJCtFYpUyWBR2JwZBYbF1sJEquQmB9ndW1AanQDM7tsmVTGyQ9tOBCAiwVCAz2"
    "ZQAFcGz7S+SyJ8MaIcU2o2xBG98QczsIk8Mrii+F2cTAY5jtdtDZuO0s3LyqJzCTpMg1uD"
    "Y6JwE0tThw1PkQ1mfMPk2ESl/Dw5buUUYxMQoYo6lUjGZvzBck6N5ZHB1YzNhEwGGcTSN4"
    "ZdHJtRWZX+pnTEGtkUnGBsRj4HhR4nZGi3xmUSXYaf7EZvKpUUuEajM0IpeHBz6gANUNRs"
    "UFo3N2eU6Px8AJD65wuAyzD4dhDP4HdHp5cLx2y9+WW7vvnnQweOmeB9gyrH7H7/1Ino8L"
    "3qygyyPa2SXx63j8s76Hjt1OJ2+gVmyi/7ZNf3vSuhqzlw9gX/PMBtm8m/QQJ+k/sOfqdC"
    "cAF7JKUreBxNM33BnouRM9izm5Ml3/MoepRfXRx951LZX16+c+7k8x8WF6/eLfo/3x6dRE"
    "5lzzRo55Qqv/9F4fj1nPxwmdLVLwcfqpZPtQcZssnHXxAMfvKt9/rkB5fw/vLdmzcLpKn6"
    "+yjTu9Ajty+xKx5fvfjL39zl9lHbo0+ZnMP8hPdqP2QH2ZgOfXF+8WLqtNgiSFVw+zgkZ6"
    "H66a9dDw28xn//5a8T39w9j48TkX8eIfXr/PjJ3kOP1pkZMVFBXf59SIWiMcu6n9aFmWLT"
    "WBJG2qYEKATjyNq8TgkUscuaIjSBJnBd0/VzMGVRc6A0CsgySi6prSi+uovQaLh6OIrOEU"
    "S/+aJxFIQAUzBlcjDRsmDXOb6+MgR190AyA0iKDkrr5uAl6aWD5S9JEi3gIZw4PIVl57JS"
    "sbOm/DgsJ8EBmx6IYZVyeBRHYjkJisf2UAyrlMMzWgUCF1lGgaDJzQzgHzPPBo3IJAArco"
    "shNHLAsU+sNWjaH5YUlLnCMCKJPWmOi3HyZhtSGSR4qAvA2J3qppVx8k/TqGL8xUS4RkYr"
    "ABh+TVYGKI4MrWoAQjIZ4nj8NUZdHn5TWd0ITOhQvW0MTjAGnSdTo8CBAu9L9zlRXf+jHc"
    "hICgE8lcZGNAKIaQbsJjDLWjoW1KloTITqZzNAAs0cXEcaxfQEeKfFHi7fX+NvdugmEcrI"
    "VDo5kZTRxRrZCGFZH105nTpGNKg2NgIj0MXR5ymDMfo/c/ndBzvxHT/e6aWKccHJiH2rXZ"
    "QLVS27KgMfvHZpRojx9Tnx9Bsu0qgIrLUsyxcIi+eobLMEprXpTrypBIHTQbg7kopPU79G"
    "Dj/5TH9exrv15pmdlSdPS08H5o7lP56Wm8cxtSJySN3f2e6fx7lZEQVu1/ub7dPmkfi8vG"
    "c+Sk7A/VApnUHDIVs8gu71gD+HHoqU2TV9wz3WWqMz6YGV8cH0wHPOE+bfEDxj5QyY/Y8Z"
    "6PRYGGUJFTownX6O2P7P/KBZeP7sWiQaGqEi/yN+qI3ymcZQ4OJ+shPV7MYVo2aqQ9CUPl"
    "nDosHZ4oQ3r51blN1c4v4hXppjIhrcNP1Z2h2wbik09ZEPRmwGVXH8g8tRhD2tAjrEYPUg"
    "wIJFyLxrYwkUMOs6OKe3hK3tZkyaYhNIXyjHiGiwti+U43VLodV1LfFC+Wyo2k4VvVAO1z"
    "P9kWVCR4Ntc3iZVV/EWHGMmdDRGNscaGbVFzFGVqNye4+T04iBfWoMGRGjiDwyfRWAI9uY"
    "wDmVMAY5MS5rbmyDazQ3NtIpzY3KWGtuxLqsuaOdX6W2gJbR2bCXsFbYRIAi2rBFUaAMex"
    "gCnf9ujM2zLa8hdX5ThJZZSxp4UFEBdD65eOf6tSv+sPx8v/Jd/Fx8Z3O9VzyW+9Xjpy2U"
    "tZAeyNQXRvicxo6e6W7yXIw8TZ6dxBWCO4NyXjPvCHg2Uy8GkdxP78c7AVcXR2eXXe8MmX"
    "mOLlyGnqPL7/v/vjq5WBxfXb9avDwZLl28OX95cjoE5p9fddNA73hPPSx4y4qcKwipn5rG"
    "T/YuFbRObO71BaWOlKQ8CsTWfZLVKIAh3ngRdBawBNstsnYOomKTlZOgwGy3VlilHB7Fhi"
    "onQfHYbqOwSjk8QqMMFkdx2JliaWWsfukMMJwM1zNDs4uqlu0ZRa8QPWLbG4WeCGucTOaw"
    "/uVy+092snuOOgt3WrWn9TlOVNmx3z0zY7dwEswdAs+1k5FDVNyylZ2m/gG7I4wznHNZON"
    "IUm+SRAyfbDJIDS5tj1JhjfoCanp0KUz0O3CRWvYafdf5IpF80SSRTcj8xRp/t7W6ybmye"
    "jwsLr6jlJCQs06tqWL0ySNo8hQipEUR5zkJUhhJc6XEWQkMCtD3MQmsWwqrqRuIkay5MZU"
    "eKzrHARKZORJmQkUCbpKTMKi/h0yenTMhIfE3SVGaVl/CJD3EwIhKb5REOXnF5KEo8NBkF"
    "M+yMzmuQKktYhLvknIREY7dbxiotzhlVKQ0RUnrusE9uiFav2NENX39dffi03f78vHZtm+"
    "X9KuUF6uwLsAmxIMQdSDP1zdcpu9UwRVz377Tv+ZI3n5abjx2an9aru1tQ9ltvt+87TDdp"
    "ZPK3Gac+Rv1megwqfxhheKhihX66Xe+XH+46MaasO9GrCW73sOy1im3E/arTkMeUONnDrn"
    "5Zb5/213hZpMh1N57Xd2lXE5vNUblnbjQ9F6NNpmfnlTDLS9X9LmIwql1K3/2MBgtn9KlW"
    "ZoCi7zKOufZmO0lQIuf6LcIVKHzKMHyU8UI0Owu6hkXQ9xwy4GE0ZICHL6L+nMZADrL/Ip"
    "IEGVH5cxWgCME23dbjo0C0pUdI/To5frLfyqN1YmZA6EL5tiEnQeHYbhewSjk8im1CToLi"
    "sd0eYJVyeMbpUobEzaEIhmhhtwTh6uPEj5djoZVJk6LQ4mKW2LDqOaTBrpChc8VRRP6THR"
    "bPkZ0Ihhlb2UcxET4ZjOuA4UQAquQQoSaUEiDDA8WLlreEzwqkO9dKrH1/lxLazy59MLCb"
    "ry7eLcAuqgPxuLp/qDoD69qhY7v7jB2/DNWy+6fp5ueYQ3e1222hef5v43bpcbkG2xVvRN"
    "x3LbTuGnO7ufWMpioQAxsYCPEYc21w7QHJZ4KEMNEr/92HHofmclrV6w9745auhtUW0L/d"
    "bnu/rXqQb7/6x78gR32FduVkge2rk8bzIHRt9Ut/SEyIHPazUIngxm63/ZVi3qvqKtHMRN"
    "OHDsqVsB+qnT1XcCXcdWZ7N5+g+0T/OXYGPCw/322XYZ8v92z8tN6s959Q1wO2H31a315H"
    "fRf+/uOHP3/7738aJHKW85fvo/5xyh06JMsIGyl2GBIPq83tevNRPPBSwnTgRQOyIFuY1Y"
    "dOft/ntv3i7eLs1cnZ6y8kYzOXhFvXQulO2/RgOyIdUKfTI+jImdykAQbpROBvFat4TMSD"
    "HweaJaTbkp0SSo7jTw9rJOShxTso0YqRs+ftizDDgXaKp7U+Pvy//uv/A6FiAAk="
)
