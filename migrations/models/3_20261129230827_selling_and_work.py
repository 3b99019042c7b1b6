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
ALTER TABLE "stage" ALTER COLUMN "default_probability" DROP NOT NULL;
ALTER TABLE "order_line" ADD COLUMN "deducted_quantity" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE "order_line" ALTER COLUMN "deducted_quantity" DROP DEFAULT;
ALTER TABLE "return_request" ADD COLUMN "refundable" BIGINT;
ALTER TABLE "return_request" ADD COLUMN "deduction" BIGINT;
ALTER TABLE "stage_change" ADD COLUMN "probability" INT;
ALTER TABLE "customer_assignment" ADD CONSTRAINT "ck_customer_assignment_role" CHECK ("role" IN ('ACCOUNT_MANAGER', 'SALES', 'PRESALES', 'SERVICE', 'SUPPORT', 'WORK'));
ALTER TABLE "order_line" ADD CONSTRAINT "ck_order_line_deducted_quantity" CHECK ("deducted_quantity" BETWEEN 0 AND 1000000000000000);
ALTER TABLE "return_request" ADD CONSTRAINT "ck_return_request_status" CHECK ("status" IN ('REQUESTED', 'APPROVED', 'RECEIVED', 'REFUNDED', 'REJECTED', 'WITHDRAWN'));
ALTER TABLE "return_request" ADD CONSTRAINT "ck_return_request_refundable" CHECK ("refundable" BETWEEN 0 AND 100000000000000000);
ALTER TABLE "return_request" ADD CONSTRAINT "ck_return_request_deduction" CHECK ("deduction" BETWEEN 0 AND 100000000000000000);
ALTER TABLE "stage_change" ADD CONSTRAINT "ck_stage_change_probability" CHECK ("probability" BETWEEN 0 AND 100);
ALTER TABLE "invoice_line" ADD CONSTRAINT "ck_invoice_line_unit_price" CHECK ("unit_price" BETWEEN -100000000000000000 AND 100000000000000000);
ALTER TABLE "invoice_line" ADD CONSTRAINT "ck_invoice_line_amount" CHECK ("amount" BETWEEN -100000000000000000 AND 100000000000000000);
CREATE INDEX "ix_order_line_deducted_quantity_value" ON "order_line" ("deducted_quantity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_refundable_value" ON "return_request" ("refundable", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_return_request_deduction_value" ON "return_request" ("deduction", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_stage_change_probability_value" ON "stage_change" ("probability", "id") WHERE "deleted_at" IS NULL;
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
ALTER TABLE "invoice_line" DROP CONSTRAINT "ck_invoice_line_unit_price";
ALTER TABLE "invoice_line" DROP CONSTRAINT "ck_invoice_line_amount";
UPDATE "stage" SET "default_probability" = 0 WHERE "default_probability" IS NULL;
ALTER TABLE "stage" ALTER COLUMN "default_probability" SET NOT NULL;
ALTER TABLE "order_line" DROP COLUMN "deducted_quantity";
ALTER TABLE "return_request" DROP COLUMN "refundable";
ALTER TABLE "return_request" DROP COLUMN "deduction";
ALTER TABLE "stage_change" DROP COLUMN "probability";
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
    "RGFFFFY08LAi2KZhVAYc18RQJDQ7bC/z/cvZt2+XrTvMyJZkON9P2izC0xI+8kVdHFGmeb"
    "5wZJUcIRFxhxxaGxrbHeuyx0Vh1la0zVHusKxt/En3urYeGGpSomGq8PMny8NBSzvgEqTR"
    "iNuCrXrwXvZY/XbhexMeBKBBw7KSYNVmT4HQZMPnG05Su/wf4OFCB2oDZ+n5T9YUFGDHgJ"
    "lGts1pXXXo07JmKVi2zB8/8JbNUjJkpldKl+0dFJSJcjA68GIvzTd2mhmb6r5hh7BD5hgr"
    "083k773lBhyYXYz9LOFAjX35DmTTf5Sp1R3vfXnSYS6G+C1oOXxU9cRb3e/SFAMoyIF6WU"
    "wZ4TJ5N/ika2ZKB2DAXwWxibnby5usAjvGObSLbSgSDkQUOOO9xiakOFfkd/sAhVZ1fM1m"
    "9Pr4guKqaxBkwHS3gQ1ZbWLXgq0plrWySGvh1uEFadjhGXGiDatZX8mnmHPe38U4ULqQ9Y"
    "PnjxTKq4JyRNkSV7b36rVc/QEXVG+Fr1Vya/sRLoJ1lVEumrHrIl1EbXwxsEG4SwCDVXc5"
    "0R7TdgVyjM8ZWSF7AiP0wffmsudcWfxL+wdQQAwFxAw53oECYigghgJiKCCGAmIoIIYCYi"
    "ggxmzdSwExxgfE6HbrRfl85hN7zpxyIaXJjM/C15M12tsrfNNFKdT43mMK4wUg/e5Y7QD7"
    "gRotBumDbiWHhMR4Qcipfox3hPVndHw8/SAFZLRcDj4YQsJWr4I4KsKEMIgX0YOgc9vLDY"
    "9ehZi24W2GZCCs7QKA9+vETJIwN/SpJRmfA+fvWn9ZZqEZmhptvH4YdtpzGPnuDQfOBhV+"
    "ofSAUb1rCIeO/dTYRsnQYrh0F+MDrEfPmwYjS/ROmDjMnsvrFlyjVhY6gkCifBLaz0VLpo"
    "fHkeeIPEdDdgyQ54g8R+Q5Is8ReY7Ic0SeI/Icma17yXNkvOfoCZhRlE1dIrWm2GEa9c3l"
    "3e8339qaRGf6ipjcDYeWIP2S/HpKWqhOYQ/N0SBZ4m6aSYVq3XPQvnqMtSqppWaSpwMNsz"
    "Krs9qQSSiMt2HETIVRImsPoEy65kE3S4Ouy4IuyfocRnWIm8t//R1O3U3qQ+i8iw1ksEf1"
    "5nO4/pYcPzVu2oTE9DR16aW15IRjI1HUe0eRNRbWntQXzlowrb10NJnpEhJnjLDYJsyF8y"
    "WW1Ud58qApr3KFplrbBVwizq+tbxlxSrDZ5xNuPzdGXvYjW3jBaBKWYiI1os1QmSzZP7To"
    "ZOqI9yA1pEh3GiEQklzSEumiOZGTqJTzcMR68LEVQoKGhVboldEeBMlRDgwFSfbHkrffII"
    "eNeuhTpMuayFAOcE3INxD6dcH6cB4ewHoQemvs2G67cgcFsoFECol5WzhvfTmRBtO2Ua2a"
    "0KGElUX2tw5tucaHfVHPOjS+rw12KaxKo+JdbpnDgxs+gVkelUS7pL8e1cW6BDhw7Ccjm+"
    "RBA428TcC6BKnhnQHTljHVXpSQwKjp1WvrzFp6mY8EwgWG9yg3VGXxS0sVaSQSVlJybve/"
    "TnE0FEcz5DAJiqOhOBqKo6E4GoqjoTgaiqOhOBqzdS/F0RgfRxN4QF12PFZ32E4oBtRjW7"
    "R9lvACXjl31NH5JeTzdmArOZq2g6QlKIhx7qY5859a9VxIkZhs0525MDnsZrIE1s/w5Id/"
    "dGL5SSMb7aTGRjsp2mipJdEOxC/QDQXFzyOBaI8tvaZRKz0dqgjDLuCa1dL0KdINw/rh84"
    "XjrThcQGeeNZd2UF/n7Abek2Qp9OE+yT7t4Jb8eg9KQSU0yMxOregeZHCp1tlhrv71Jb0L"
    "6sE8J9Yd8x95acp2+uvReidWmIxs6MTCyCmkER2p3UQsIow+5GwuK0hjJSDbK4Kj3Z9CTi"
    "VyKg3ZZ0BOJXIqkVOJnErkVCKnEjmVyKlktu4lp5L5TiXbLasmW+1Sssuv/SY7lB5sH063"
    "lFup4lq5HceSyPZpweF4/CA5zB7gON49kw/be6dgDjljctztUxTpVsRh7Fg1wXGn4a9Wh2"
    "2OaBiHbRrFDeLdIbrPSVPso2pFJ1HAV9tPDEnLAX+ylQxSBMPgv4BW1/I+AWR3IIAa3xJP"
    "eSIO3qmxhe2w1teR0yENXE04jR7EcaceY44otr0z1soipUvMcjjxxzl3y51N6qtRraMpNa"
    "iBjwl/Ymo9+l60wINa94oNRlYQTWaIhjHrPoK7DA8Clc+GjqI5sx0MEHHsoHik9/hY8kKR"
    "F2rITgbyQpEXirxQ5IUiLxR5ocgLRV4os3UveaGM90KJvy3UrR5vPFys7q2gbHHKWq12LG"
    "TaqI5pTRnTvOrEv+MHz5nysvrM3nzBXHiVagmkaE0WhKbYSA2iAkprQM3XH76e/fuPGS34"
    "5frbr3p4Sg4XX67PC/oOhtVWLx1E6WzQ2HdXF22vCr95SzioggREUa2UwI6a227zQoi9F5"
    "rNmxfJrFsoqByZyfagKGYpkUkw8AyqscyZP5mNQ+Bxa+2UoyXttBXtpLj86LN5WS3sRiKK"
    "iUlGvcmo4AyrxvxzbaXHCFGXyPJcEf/yjxvusAqtFvdlhAd9sQOD6vVKx708Z7RJhrjDcm"
    "ZPZgKYWCwcm+f8NFiVzLHntjCiPbCeFeWGLpvMFlr43tzDaW7MdPUcYno503fg3PrK5/fC"
    "mVPl4lIDRg0cXeN5MraBvyvms+0iy0JYLZNKzjUZTx4q8lAN2QFBHiryUJGHijxU5KEiDx"
    "V5qMhDZbbuJQ+V8R4qfWNqJaIc0UDqMulZ7zYPTd17W9VgytAMhLud8Ix+I+JTwbQbRmCn"
    "YneHzuL1JX0yq61BlLveRz3w+SL1KIMY3U1TrOV0Tm0aFsjuPyO+DdcB56gU6kt9P6pH+s"
    "RIMD710AZAHxp6Eh8Vti5sec95xtjyibjfYCEkuKvYYCNjJ46rB9gLcEVjjgBbVxJRxaEj"
    "aVTPPB8uMgpxhat15JYYzjv8WYIdCXYcMqpEsCPBjgQ7EuxIsCPBjgQ7Euxotu4l2NF42F"
    "FfqoryqQsCTlOZHFcnZBPfGztpzh4CfnNSSFHVRj8KjrYSi6Yw/RDEiYn8djBedHQW3udX"
    "4htTArMjPp55kV8SOFdrOmbojK/8JGYq26yGon48dxF2EYALiscS1cJU7Ny0eWZJD8Zhiy"
    "jT7QJyQSAZVoLFBfqWUAfDJYOaVC+Xw0cqjBHMKDD6pGXPrMB+dH/CkDqwDbGXLZtMsBIE"
    "/tPnD6BfZmDUP3E3eG2pucmsBwx6VAantveLjUl2/uM9g3F4uhkJx4lfwv+864TEKaHsH4"
    "0LONw3wzHIflZ2LrEKhZgjM9peuP3t7KeT0/e6+JosxhZm13en8+n9uwbn0/t3lecTfpVz"
    "GBM2mrqWhek6VaipOF6x6RYGxL4XdlsoWcIDWiiZ7Sxu7AI25X8TcJrG4xY2/ED7ZZMl3N"
    "ey2QDfUS8Apq/DJXyK93i5ZkCt3PMHXIe0RrAx3zNsoS6qJUM4TAhQvYNC/8BidrhaK8/M"
    "6cNUO4gFwkrbfVVbiwmFySjGH7NVbhl0q9B70sAqfHtSXaP3xLAivQ1UdeGm1BG5yLRa69"
    "HiG1oh2IGxvKdqr3vCguCdr9yzMIRJltcazQwY1eJCMHRsu3AEJoObZGJiMBP38Yb6wODI"
    "mWpcJhhhMVA0b7FZrkTwnkAvuxboa1jDwWvrbCJDoQRmoz7lEqQR3okp+onxnl7iBN7xTx"
    "M2tHZHnqFrmAssbhZXi5dslmFwis0om3svnO0XO0IosawM0Ln9eFVlJaaItgWk96Ea43ul"
    "4L2lZj1C0DPgwN1pYImuJtabf/lwDFtB7hKOn785tea2G4Ucr6Bh40DXPfVeKG+BUSm+yW"
    "D6X7gRJsNrxRbh5U9KDKTqylAMVGpSUwco2IXvPQrN9vL8ISETL1M8+8QX9WdePKSJJwQH"
    "q9Bfe8Gx3HWpz6JiGIX6UqjvYFFKCvWlUF8K9aVQXwr1pVBfCvWlUF/jdS+F+hof6nu4Nb"
    "DxBpirgI1KF6v/Vt4cm+hSqoj9MuqZZgLivcAuL8Zca0WmyYyGu65wU6jJastEb5KRDAR+"
    "syezcAjFyLvZEghAYVs+b7Hw/BB+MFxJBYXRAhhzPbKWIA4w/dA6H1qiguLEeOF79+zedk"
    "rTSepj5suf0Gkj7dAUWEogWE9ZIP4LkPSEowsGIcmsyIXJwNGHhje1VF3aJ84XgTivvGXj"
    "+NLeL2XyzjieslXbnIcCrcmSw8YAc+ausJ14kBdRMPMiZ4omhdqhe5IGFac33VCg4vTmy0"
    "gbNq1upTmigZT90rOWhwycKffc8fD+GXr7jInS0yqyv3VM1PfUow6R8Wsjo3ILs3VkVCKV"
    "5MSz+YaNAa6Tw9MwwejkHQEPfNKeEgTQ556oLSUTHuPpG90BAN/hQrzBUZXrXX09WuuAH0"
    "+SkQ388MAtXmLMiqsiYlnSAY8luFwPLzplTvpOzyAPPnnwh+ygJQ8+efDJg08efPLgkwef"
    "PPjkwTdb95IH33gPfuvNO9gUbLwvkkkkDkWZQTIOFqUV9T/ziT1nThXKnKM13S2DwJnWy/"
    "rMlciAwtYc/hCmE2uMzpfp7g8dth9UVUiQCYGwkTN+0ThdPjmeXb7ckxnL5uUpTV9Bw68q"
    "VOp8o6ymHUpFXyEsOWULdpDYRnOvRfOKPWWaCeh2UrJtqu8WaRqT3WkpbHqyivM2hYi61R"
    "BoUkKguoJA/qJwv2plAMbDh2H6ZTLYhZERB2KIexsDpTRHfHqndh3C4GMJzbfhfYFsGDKQ"
    "J7o6zDc6Dvrhfsoh0Yr9RbqBuIoLIUk9WdsteA4Gb/v1niMaCLfj5S4Cv3bA5xpvvJd11m"
    "7okDfX9dvHCl/rji/u/wY9uxKd3YMA4ozrA1bua8VQOAUbSEFrkh3KYDgqZy3Hc3q4Ab/v"
    "+1A3LWoiDd+iXCuE+zVKZ0/FISKhFC9YUB6nkvp6VBunIgeOJ3pkgzgVEHUQiurVPhf/j/"
    "H0Ew/kg2xUJc2rGgp2oaf4FIpPGXL4AcWnUHwKxadQfArFp1B8CsWnUHyK2bqX4lOMj0+R"
    "ZRTbKNyEwnyXHRyOWGRCzFhr1k4K9KSJ/jypVp8nxbISYlKdC0vkqU2WxYCzEYPo/r/AaG"
    "qzP1IkJgtFoo5yriLaAzVQ57IrJ40MjJMaA+OkaGCo2XXdI0Vyk+Ux4E0i+FmUzra6Xna7"
    "af/r72DgXF1/64KF4fx088vhVfpIXqeFFsuRmXytOrNSH8Rt4LqK6vS4kSrDYTVFpIrKbE"
    "hde4++Xd98PfvSZasMtXMvXFfDqKwoRI1wEppdiubyjy5ykXPNpFSzAHtBgHQQawiW3Bf/"
    "C3zzHJFrja4Uxwt02vUQlR/WaeqCUGToBhiLjyCEfIdPFlzOEZrAlq6P9nPjXpgHjkxEvA"
    "NuFRMND7OSraATpMr1rID7z6DbLIc/c8dii4VjNwZ/D3t1eM/c77RCsoTDWyWoN7DTiezt"
    "o96GlsRHXAR+EI7hJxbw1h1WRin9MBeIeBVlMpCTURBLo6lbV80M5TBXhH4JWgtAjDZzp5"
    "CVNN0w14F8BVoFeAVkoR08sEmHusR5UtOT1nSA3avASk9dVya2fnC85Y8YbHBq/TCzH2c/"
    "Un1OApKpPudAZQQTDGGDt3LpZ2kG4tGXcxYx4hJKEUHi6CXTEHOs93bqsdc/204CWaKB5G"
    "FVhn5vk78z5k6dluzN0gxjgWeyIOQLyBLnZRBxWwS4pzRPf9pSEGmKYYhBzDgulmEHFrv3"
    "IiMUzcL3plFLTZ+lGYYE1JwLMthn1qcWeZHzrXOwLlKPGrxuX5tjlTvoGiS6qYO+D04nTz"
    "JndW/Pjlkvi4zZ10AUaif2IIrvyZPMEUU/imZ9zfGMDm7AdnEE9cD0a/0cc1i+xdN1fbJ5"
    "yhZpIAVlQ/YghwFk3W7J3lwrk6yhvkE5fp8vmO1vWIj/RjzEtIN5c65vta7+HXs8KslTxo"
    "9HdfnJoRrQIC0Z2M5lKrhWDkXdUDOMkowpyXjIOaSUZExJxpRkTEnGlGRMScaUZExJxmbr"
    "XkoyNj/J+FDb2IsbYKJN7UfXQ3aKO7TQrWyCBbS76VNqZf/yoisoRmkgEqIYJcNkVHCm7q"
    "ea4h1n86MyeBI/H9Xik3pEA4Dy0feiBZ7oGlQPXltnFj7BmrOVNWPPIrcfPyhFLlvTE6RJ"
    "kOaQESuCNAnSJEiTIE2CNAnSJEiTIE2zdS9BmgRp7gvSxDsf1kyE+RJqSXiLfmotJnYfBb"
    "bLg2CM9QPb7IoCoelmiJ6wqJQYx5UuPf8pQGPDkB2TYWvXrVP1EINFNOAtRMD/QCREwL/B"
    "MlowH27l7TLW0iTDMJrllIWlts8cNTmNIqdb5yto38gBcHh9ck56uW2QfxA7bor8b5OBYG"
    "aqiHBECeMKrnorC1hm2S3rFhZzErLVWRwejEPmP/JwQw7e4qPuxJMMZOJy5gXwv2J6MgNK"
    "gi4fdTqUG7sAN85/ymZVzmxnCkt9M+YesmbYapLMH/x+5nlPRyWeaP3VqM4ZvUwNauCPBq"
    "6ErqgAxN3pwsPee2L7CpA8EBs4EGzzyrzRLanJF02+6CG7GskXTb5o8kWTL5p80eSLJl80"
    "+aLN1r3kiyZf9L580fo6uIk/eitqk1zSpnsCIt9psyXUcJOFIXbE7zdfCtgI8gU1lffRmo"
    "XhIhgJG9KLQrxlTmGYDb/etatfw7Z+tX39CtsH5xSu1NPa2Ik5OuPFJSZsg3EvcdgcoDWC"
    "/y6YmCpa/xNvPmdmCUpdQjWu00JURUqTrfozV12cEBMXWKPnOitlDer6VEnNMBClfK/+JP"
    "iumQTf1UnwXYkEA7BjKorQ17QwTRMZv8kWbOV4bPoRLLRffbaY/esXK34BEJr11zdvyv9K"
    "tCKabPCX+2DIsUnzu/Ju5AWTmITjipJ8557ncFYVY5AjzQnuHmi3Jbn4k3Y3MYTvLQbXrj"
    "zSj+1o8TU+WR6OWdqw48SORNmpwZi9hjAJWN9IuLnFfX59/SVjqZxf5U2R37+eX4Kx+GP2"
    "flXEQbADwnOJTV4rv4Roh5LTLogOgssJLS0r4bZdMlCeEZyAjnY2ihe02CNr683dsrimdo"
    "A8nI4RimvZJ7VIavJB98dM7iHs/QYi1LMHAXVtltoodrG2VWrB6ACN0K4lfUJh/GElpypq"
    "YCofEPBeAoXSRsSKERLvnXU0JbZy4w04TLddH/SYwmihfOO4EUAUU/xhc3YBovq2FwXj9p"
    "wvITVZJw1EAmNxlLWEySufMRzE/Hdxgi8RN1eWtjzz4dmeheV6QYUJp1UoSlzL97Xk+75Y"
    "BN2QahQq1ucsDPl8ER5VRwPpEaMGQUFjlhq8NjjoGm7NigCdlfBQG7c7Bp6h/ViMB2pC0H"
    "MIEGLqBxsEpHi5/0AgJclVqSepWgQ5soG0LtKz3hXbU3fPtq7cQwufgVf1KbZKw0ksjEqA"
    "26uqxZAQmN528re7u++WnK5u5aDbK48QucWDgQtXvuc2tir7jofxfa/kJnsxYxUxSzGByQ"
    "Y7ggiwzx6Y7eQCJ4IIbq982njz5S6u75vcW/MbLHVtfV8MbwlZmc1eLYCEwmQJ4PoXaq64"
    "8j3fku8Q7wqxpsy5Vs1tx7HheuC5ZR6lSsWUJ9tdSF8H+fzmLS3Hcx9xT4RgMu9Q/Zh187"
    "iI/MDzj6ovHmpAo3vHJBm79tqBEnhgfuIwAHk8IqRm3XMwExBtEBF5eK1QUSbFq0jXh7yU"
    "64n4JfzPu043k1R4z56vJgH/Z4mzxn6sNpMkgdFKSPhGvcCWflB5FojQcrmUcfW200v/cn"
    "Ly9u2Hk+O3738+fffhw+nPx7GCKn5Vp6nOr35FZZU5M0zUXp/VJa5Gf8VDGmmwaXr0Wh2W"
    "vkeiADUEgrBIWuVYV6EMRw6EjP9Sv/aTPf3LmoGUdQc0aShMuMBTMPOxqPF285Ml+vE/Yh"
    "5JnSZ+dYzb7D8PUnX2gexsIOhdKtesYJvKJ0s1ENRn1yda6qYZ75dW51iGzPjTTMwWeBuf"
    "aioBA6wy406yYrxjKxwgpjDaeRrHOK7MKhnme8uW6iahGIiq2WFubxZOLAlruph59oRXA4"
    "o7zjY4+n757fPVt1+7nKliutpa1paQIWiW8uS0QU3SJLtT78cdGO9G83uwVoDzD7ZrBzM+"
    "1Z6rwApsd8KT+4vPFw5rLJSeIV2X/x22T5dLUR2IowWlgW8V+2rhKjCNegjDPACvi4MZvd"
    "NOASN50kHGiTBRERF288yD24DcuLx1W+FDXhxtTJOYwPw0yiuRbvSAGS8odLkKwEzpSfot"
    "LBUVqlTkc03YXEJiuu9HTRXTT5jwwU28+SIKRZLKBH5BhPgCJ/CCxAWWo7R0Dzuwn3y+XM"
    "gv1YjJHa0xCEfVYrLqU1uH7ddKjnI4J2u6ZoFaFxz2/iP8D+atocs3eLIXixe8QgzxG5xx"
    "357MjkrcBeqbUZ2XgCVj1vkGqjOz+66OVrWbSsGSkjul2iObAedbTF3v535YjX5X1i6qBv"
    "+qCxcZhf41Z3E2V/n0tEmq8ulpdaYyfpeDRmBTteCwGn6A3N1K8g/8Ylha6vd/315/qzDM"
    "EpL8QWtPQuv/Wo4dGORe6KPSBTKj3jJeU9QCH3C+byf4//z/gjii0g=="
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
    "7dOylB8XK1uCrW68l8sSkCPi412e30crFdTd7Vz27LnlUppVvFcK4Wd0sM5nS9LpjvONZV"
    "+51WEa+c9D62MobX87SqYaJ0SNVwyyZ+e3O0f3xssrudne+fnjeJ3qr8d6NzP9dbwzCyHS"
    "hgUCGd/a5hGRqbk7P9+YL/wknDUu1tE7RTWH7PmNLOqqZE/0QJaxH7ZFjTkKyVEBoMzgAr"
    "I7RlJiz2OihBqwWTsepJSpGAXM+MXIx2Go1A2alYsdOatnKiS7spIOoNhd8xoN0ELMGqM6"
    "LAAOmuMZEmE1gEK8qIAsOiu35EmkxNDrxsEEFtdAJQywABmkrIHi7qWAA8EgxFUKwGJeCa"
    "wNN+3zl3TjCiGBNcNvh3TPwCNbBAHh5c1o0SnIwH2b9BMjRs+t5IXJd3X4Sgwyx4aHCJG1"
    "RgpSnDhr+XEMz4ii8lEI2m58lmEycYmwERaqhtDTA2/QLNOdWXhwdXMjYBGQ9ycLtrYNjZ"
    "senVFdkvpCO+kYOCY4xNz+kgsGNAhnarXwfYclikN3qhVFzgEouOCLngg7u8O1BA1rKD2r"
    "K5OaJE5+cdgJS/ZRN4B51vB3EJPjGMZvOPi9nVN/riTVsAXqhhOlnX620pgwHgZNgW4JfN"
    "YjO9Db2oZU9ft7+ET7TkHayzu8o7ULbsONuKPxn3cO9nYgZ62UXtQoLdaCQ4BdscoTe3GR"
    "Q93bmWi5I/17Lr8/SK5ZF1Ch+e7r8076Ocnb01HuGT30anh29H1Z9v9seeX9gyddbYvr9S"
    "/SLw3VpOdni0b6BMazeolE9nJ3DIJh5vTrCwyGrv1fg384rK2dvXr0eIqqoLI+XMuQ5s6y"
    "F2B+NRdW/04UVr8V5RJGc9H+G9Wg3dWrZEh+6d1Bf1LBLvow5NcLGpM35R/fSi7KGaV/Pv"
    "v75o+cYednycsFzsCKn9VDdF+k52tM1oHeJVlD3qElKhaNSecoFtYaupdiwxQ2EhAQpBOf"
    "Q1bpMDhe11pghVoDG8z3T7KZi8sLagNgpIM4wNtJYVX9xFaLhadziCzmGEp9mqfpgCA5Nb"
    "ysRgvM+CXufY9vIQxN0TkilAEnQQbDsFD7xZ4Fb6nJcHGDyYE4el0OzcpFTJWZN/ohWT4I"
    "BVz7SwRlN4BKdaMQmKR/dcC2s0hadZFTC8XBEFgiZeZgQuLvUnBhCZGGBZni2Ehg/Yd2sN"
    "DZp2aYGKPG8WRsRZT6rjSvhpow0pD1J4LhuA0TuYhY2l5G+nUcH484lwi/S+AMHwG+TLEI"
    "rDQysagCEZD7E//gZGnR9+bV3ZCAR0qN0ODI4xBo3nUmLAjgLvS1MMTNf+qAfSk4IBT2Sx"
    "Hg0DInxWYRCYeSttKspM1CdC7XMwQAzLrF1HEsO0BHin+R4u21/Nb3roWhHyyEQ22ZLk0f"
    "kWORDCvD2aejJz9GhQaxwIDMMWG58nD0bj/4zlNwV64ht+aaeXKEwFJyP2rXqBKlSzya9y"
    "4IOXfpoRYvz7DDz9ih9pVIQYsV2OMpLQhnUvtPPPWvYDpp4FTcCssxCgr60wu2KsCjTXrO"
    "vrKM0sBCvKMBu13iSXbU0rzisb0ghSyuKEF1g22bZ9LCMlrrNMDlm2nqicoFGrXdKBUjqI"
    "hhNSl50vFie84KSKbRXfL0tspO3opz6pQlNdgaeF/TJ7P5UHFtTlp4DFCS+w7K+8Yfb5+j"
    "DM9MqhkHaBcn7XNrTJRCj4wTRPkNiXdKJWK+vtbP71R0BdF+ur1Wy5aZprw6AMv39sp/NN"
    "kwwXCUuq0mpUr25eFUSF69n6arGdb4ji6V2ikBPzZBdLnIikcOGWDUiquj8flVRXy7Ncrh"
    "bX20ya2aZOv+CkWmqdCKWalXKYUs0T2Bzk6RVjUUs4T99QHWb7YwQaBgmhLEPjdkzbnz22"
    "/xaHHTGjkYxGvGHiGrI/4iFOKJ92PDku5ic9UdWu0CbMTBQSA+nBPs0boEPE+8StpzalZk"
    "4x/2BvRn0iGlw7FWruQsO2udDEAQAYsRpUQTAALkcWdvslkCEOviAE2OBjpN61vgQCmN06"
    "OKbXhC3tZkyarAqab7QMd/thJ8C2qwP1DnZtc6F161pArAZV2qmRHFnYHQJYAB0NdphQlq"
    "j5LMYOQS2AjsY4THhL1HwWo7dqFDp7cXIacbA+VYaMiJFF7i19BYC9tTGBs62hDLJlnLdc"
    "fw0usVx/kU5ZrldH23I91nnLbdb5ncw2oE3YrNtLaBssECCL1m1RBCjdHoZAZ8uVsVm2+W"
    "9It1M0hDbxLRngPA0VQOaS83euzeXB5fT+rrBd/BW7zvo6rwgEd8Xm/SKUMErjpu71IrxK"
    "TVf2dChZLkq+JMuO4+zA3T0xr553wiybtu+cSOani+YO2Pnp/vFZ2Tt1MrX9U5NUbf/s1+"
    "q/h+PT0cH55HD0y7i+ZPf65JfxUX0R6+S8HOjVfTHoQ8E1y3KfIKR28mmK9J0maJvY7Gor"
    "cl0loD4KRNdBErXIgMHeWhF0GrAYGyqy9RREwTYqJkGB6W6esEZTeARbppgExaO7UcIaTe"
    "FhLrvC6igOvcUWbCxpX7IlFk6G25niwopqNtkzgl4hekS3NzI94b5xPJnd9y+W2xbpyW45"
    "ytaw7Ve7/T77mYNL9quvfzmbOepNnfL2XQkTp6P4gpZ3TPqYSgeBM+2TF8IzEp1UvzUn3X"
    "y/NUudM1KfY3w6Cg9GmYl5a26cBb2En3a2X6RfJCl/IbmdE71i/SU32TY2xfuVmbeRYxIS"
    "luqtZKxdHiRpVlmEVAkiP8MsKkMOLvesCqEhAeqeVKEtM2F16kbimKovTGFHsg6pgolMnD"
    "YYkJFAB0kgHDWewydPJQzISHyDJBWOGs/hY5/QYEQkNs3zGbzh/FDkOGciisSwUzqMQZrM"
    "YWFukGMSEo3eRhlrNDtndEpAi5DSc4d+Klq0ecFmri79VFy+Xyw+fPUbtvn0roCMggarCi"
    "CFYQhlFaQJfPYEMijqeWCyuV+G78HENZuY+sm7WXF7HdT9wS7O1yWSKxhn/EPEqdxdza7a"
    "1/ciLdYPAxVYyfVsPb28LYVoc6h5D9iYDcK0Mpyk0tZFaQAbSAy2q8XH2WK7nuB1kSqTcs"
    "jObl2/EhvJxnB7biItF6UNpGVnrS1KL1j+zmLQWBukL39Go3wjemiMESCvnMcxNtpolxjU"
    "iLn+gHAN7BwydIU8XohJR9HSYRX0ZZ0IuBsGEeC6hNWfrfHHIKsSliTIUIofDgqqEGzhlh"
    "0fBaztOkJqv4FNkf42HW0T+8S7LuRvCWISFI7uVgBrNIVHsAWISVA8ukt/rNEUnma65CEx"
    "cyiCwfuCa4Iw7aXE97/CzBUkTYpC86tpYsOaTyF16wkeOlMdRWSL9LBYjsmJoJ6xhX3kE+"
    "GTQfMdUJwIgiZTiNC1kxBgggeKF62vCT8pkOy4Cizr7R3IcNn8JFwrh1ujUvpNcbfsfKZV"
    "KqHku7qnzlbqtoks4+6uZpP0vFitFuGK3F5MrPIDYGvru1I3s1KNi/m1ZdQ2gSytg6WBP7"
    "qMEiYWDX8OAITAomy5jRZ2ujL2VFlOnOGA1UzSToIOLvfQ60XnJ0/XxT++Qw7zMrpNyRPq"
    "WC6R5ZMwuOJjdQJMiO42s6FBhRxWi0+pBirTLYClApOvOyw2ymrQlis7ymdwW67cyykl3C"
    "Pa3+Gufzm9v11MgzcJMh6Ld7P5bP0+9CxgO9Dt7Hri9Zf7+/vLn3740/OKtFkrP7zw+sMY"
    "tVN+lMrbM2g3FJbF/Ho2v2EPOEgIB5w3EDOyuXm87syLKin5gzej48Px8asHnDEZS5L6kr"
    "napWXJwZZEMqDGfhvQnmt4EAXU0rHAXwu+2z5RGnwzoDQhXedWJq5mMvtKqok2+0oCmr9n"
    "Yn0pYvbpFYWbyQI9+dNXFcpdx3Iv1pubVWHIpsvZ5ENBzeFv344PuU7V8evR2fn+6zfn/1"
    "/Kt0rUUnOxtvwRT2sFp7OX9eDk6KgyhYvvDi6+Q9yLk/fT9Xuf648/gG/N1QL6XJ//EH3v"
    "Vveb92Ye/e6Xk5MjoIrlrOw4HOvtdF0uQdeUKrCnYlKQkIdjiOqE57OxrJ6eT8tFyfNp2X"
    "X2fFoGoM9xd1ldHLMrDQNyc6YRMapLEN9naTqRgwxXFstBhpDaCa0p0neQoW1ic7WtKHCQ"
    "xSQoHF0HGdZoCo/AQRaToHh0HWRYoyk8LAeZXxnFoOwgC9tLie8NWqZrgqREgQWTgh4wpP"
    "EUyvYbIwQJCfH5wVXShBg3nUToPpOcTLIoFYKtnvxslVb8OuOqX6CIOpSICZmVYpagY8L2"
    "k80ODp1OO4tUFlo0ICS+eAMDZFi0v7YTYoxJUZR+NU2cWPPpOZjOeYrOfU0CO4DI5Nq8mc"
    "33HlZe1HLe2Cwm1ZuY9/U83C5uK6wP9pp32/IzbZyDtKNvN1zpv9w/Ohshq/R0Urur21l9"
    "p+u60+4tHzZxPbsp1kEoBNzSMLaAHRyM1cOo5bZtQzo7/7Ut5WxLL6dXH25Wi+08ELANmq"
    "hDsjaTyAXqatyVPYZE/7jyqk83xc09Xji9Lae3KthiXtwS9LvekraG1XNX6jFS2ph6HDvv"
    "TT0eYd9DTm1pOqjGYxhZC375oqnAZgtMDDL1itksfauMdtNNGZ9ZZMURy6AGxRju1EkDYm"
    "3WcWr7FWxL9bfsVMvRJz2sS28Mk+D8LSJEFewSuz+MGbWGLU78ccB3QaBUFBxdRwTRdAab"
    "wB2BUlHYdJ0SRNMZbCzXRBfTUwXEMkHmEjmiQOHoLpSRNhXWyrJFcStCcFnqX4vITovIcu"
    "uGL96WxerdYnU3nV/hi0dwt7hdccJbw3XJ51kmhuaCmUVwoRjOA9JLxbFp6i1DLUP95ajl"
    "rLEstbysVUWB4+tcnDfCDFhiFGvcFstZ974LjTDtmZcI45hYn+ZWplkxJx/mxqMYK6H5uJ"
    "kX4FvRwwflE0tf3Gilq0SES/ypmwQpBgZaEqOSZL7mTt3A6cH7ssfUOejBhKe8fMGkEcNn"
    "XwJmcdFXB+NiMFMyrmo6bTli6qwqhtqCYKIwsXfbksTUOeyDbVEwUZjYpVsWny6Hd7gtTC"
    "gFE2r9QeEc1iVo05Djr1Z9eqV2OzkpmEgLrPO7JLVIE/5Z3vDaoA/zSBLecVeaPDcchgee"
    "OPpKrb06g8fve5NTv+K1b4YwTC3IHR0hZRL1YI4PKMOuHSDld2baNaRTEk8fMKqKPq2myy"
    "VxLb3bQWEdvm7x2MvC3z99+mxam0Ibuu5HRtuI6XDngZ0z1jHUXdQUXkgwYlS/p/1AJbD5"
    "euquEUf6K4sW6QPZXt2TcEMtyj3yFF7jhzchzL3pddy9jOs5JlqdEzHvatrBW/9gZikqFr"
    "65opAYnh5XbO4xxVb/HAHruoiIze8SqRqShFz5ta+tCCUyk9zlqprlGLeUWjaRNP5NHESW"
    "s1E5BI4PRnttPdgOXgVpxLwIiLfz8u3xwfm4xOhXfVg9unb+9vT4bK+cyW9uitXe0f7xq7"
    "f7r0Z7y9vlzfoft3v7Z3v/639dzOvHGS/me+X/3oxOX56cvt5b3kym1x9n68XqfvJH2RmT"
    "28XVh4d/evbsxydPn1ZP41aVm4c+W82ejc5tH9fPVv6xKb9tDx84bA/aD2jtTHixdzz6/d"
    "/NP/4SCTBfbGbv7h8+qGbQRZXVrWJTZYl+YAUwAOsBV/4yOj4s4UQqJrRD6PlDURALbsCn"
    "qthNx+OXe+evJqVkL/YeGBU+qF1PJ0eH/261Z51I59UrqRbm6Pf6AcqSwV9iTsbdGnP664"
    "u9h827mdWSbjuvt//Nk5cGyu3iplrb+G2VHEBbp/vjs9He6D8PRm9qLTzYvC+MKvZK+r3Z"
    "eq/60M2v/20xv71/wO4Oo8aoMzarSd7uD06Oz85LucqJO3iD06e8wJ7/tfZ6WDmyT+s3lc"
    "fH4/Px/tHR35sfR4d7pR3ujfYPft07PfndPFf70Jhr0EWPSp2MDt7SwzDSQEpWXzxaKbSR"
    "IryryrVvtsQzco/zhg+1WoUEkAlcbY/lUDUt05jI9UdlksQapOzFsp/IVYghjD/0RsNmIY"
    "Ymfa0GBlaY+5A7eZEvefjerTfY7EFJ9Umsf6j+sCKaf9mh2j48/fTx3k0xn5QLpuvF3WRb"
    "LgMflhvUJ+X/q89bytHw8mhcDvPDk0r6X8uPnN9JzRzwlNEDf5hVzWRlYHxD54RECl/6pO"
    "x6Wtetx1Sw5GwsgGFN1UlDoPKe518hL6Wjr5Bpz8OakJlVlYO6Mpcb8y9bwEOUFHLW+QnJ"
    "wM1ifgX9U5NE+9HHAFbvhDGBK/R+lHbeJ6AI8EeX9aGF8d37FGEKm6pTnxYgj1PgyqcIEz"
    "h1Hfi0AIz+bGcMUW+2x6c8O1XtScc5j898ByTQ6hFFoqpLtQHVTPNY6NmE5JyZS8xf2nCw"
    "uSSfNHN2XdwtFxtziN/xjnf+loDh7N1pfi69RbD4NA/b+P5ZWKFOmuHl0iAWUNP5+pNhRG"
    "TRIOjIa9V556Sv4iYb0k9/+vMzmFrDT71UX1CBCTWu/whYWYl+unz37s8/ZCw0SWtNFdhC"
    "fLUp4RjKNJBfZvvUi+3manHXabG9XKxn0Ev5E7DGln3shK6cyNkgL1RRMNLrYP/sYP9wxD"
    "IL0+rkpx+fv3vy59AsTFGzCWrAcRzXFd27WTk7rJarWTcXNhy1nho9h3bYCDk+h7kGZDaJ"
    "k3WxmjXJKqQYZ/DqSyj2fTFF09HezMrta1RA9bUn5qRqcfK8mP758kfQ07N5089Vo5k+bg"
    "Wwry/OlkX7Evm3skOFkazwrEMWyNrmTYvSauz8HpLtz75vMFo2Wo8wWn6yUM/nyP6UEI33"
    "iiFCaz9jtkx/Q4q3iu1FoZpkoPzonBCN0o0W0BK2CHZVBHtPhAaHobvjRJtNYpK88hfT4J"
    "iU3/nDmk1iYoWCSU1MEQjD1Jg5WUF9HIZeVtaouSQGZkAKqI9g0A0+idoTbBTj76iJLmk/"
    "l+enb+VX07/JqzfrD9vUeqUs5i9XlK/xwKVwFdyRuBRTXZJdrGCkiV+UbNroaH21mi3hfs"
    "1dOridrb37Fe0loe18VkVLrzfhz/TdofVmUa5dys54PzUYGwrze7lRLVYfi2vMBD5VI26+"
    "uZ/cLeab934C2+recbl7q+6MTG7KRT5+xemLWlKqXChSvkXkQuHMwIiuTn/Y4qvJkLrzxS"
    "PLwBq/U4jZje3Vr3e/OjmpX+w+G53+Nj4YNVOtR+0PhvhpBVPGgQEGRPTmQ1ucvqpj+YUD"
    "yGFrfxbcUnJR6v7gcyzdrx049n2E3VoQHOROuKAkEpA28Xh6ACxtkYAnMqE4pqAsVuWzWH"
    "noNITlSAgq8cyHvN4FbcjG51SMQltwYSHJ+19oR76b3CwW12tsVL7YM2PScIXda9sEbG1n"
    "TWZz00S6Q1+USkfZ//xiL66ObG+7X1xL3FYb7Ioa716aV9FM2CI89WSO4GhXPb02tX4r6B"
    "pdflmKviE14LUo7l2oDheg6FtPA1514t5vyloWwpNjUnoIsqbF24Qjl7CGvHmVv24FVkE8"
    "8Zu5OBa/dWTryG34JUe03XEwrochNAgKb+HmeiK4FRaVKo57XzIWbNZ9MJRKAt2/BrYL+P"
    "RFsKgq7w4UTobP6DvAl7jpFC/gJaYdUOE9jC3f6o71C/QwA4mYkEVmDeiYsH2bHhx63qC9"
    "yjKThoSoUQ8OkGHRbnMgBAjo8GVLu/FQXLXAhpMTkuxSZvom5mDXLyV3LtHdtWQygoT4wK"
    "T2cI/jDZjici4Sja8B0dwUk/K14M9QO9JEfp4K68uMHaHFl/C7Acu2fec/6AI3JE7gbV0K"
    "2oChCCnEwBMlhIxSo5gjj5ceaEKIFGru+WNQHcWlePoIGkvaKfPsEb0BP9S193533cMDMX"
    "OgiB5GWge+cQwSx1D2zUTo1gWvJvY5zpysZqWlffdNHWoimQ0EifLCNBNkwjxPxVnmPI6Z"
    "Y7K6I5UOywyv3kdmlI8ZYy/yzEYMwKxgKgzndUbaT/mevTEmxJjA1VqXmbdRq9ZwUDdtpm"
    "Zyo48gQoIxoQdUAqQ6XyjQOhseO5lbkloPLiN5W0aSPHQqAy0bPTp9UgogLFm76zGZuqii"
    "o0HQjAZRjdhMUvIx1CQ/tIKEKTUMcoAVC5DH2eEwCxImcA5zsBULIFjk1qXr4uauY6Khf9"
    "5lo27wPha+FgxSPNjs+eAZpIllZtPlPReYlotSNJZlJ4/uD+mT4VSlZZyPD9ooKkvUJ/rp"
    "ObY8xpXDWjQipHZaaYr0F8Nom9gyGPSSCJB/6BwgUbpaELaDzfe2huCLFpOgEHS/YlijKT"
    "yCL1dMguLR/VphjabwsGIZZGalByJvXvU9O57fMiZBoWjFNWDNpZAw3Xph9RiBrlsPtiZz"
    "66VdeM0HooMLrjqErM4jv+2FVM+LAETanyBP5Qzc+P/RLKJmzQMLVQagWlv2Pr794bPEw7"
    "cLbN91GHgMg4Eu9xhau+vtLnSM1MLrHcceMfKOR+9QbcfJWpDTUvWDXSGWI7KKtx+/fnNy"
    "er5/fF794+T0cHxcDlc/+t5xWxar2SJccdam107ITSzvbB6/SmFr/txWwFytRNcwfZAYdb"
    "tRtaVDeFjxlnH3KjQWKbgwpDFEpXV3FbaG+xRcpWBrnfQmQBIKSDuX6DgR4nZ5kAR+MopU"
    "CSLLF0bLkIErcn0hVBRIbacX2nQGm8jdhVBR2LQdXWjTGWzMYGj55KEKiDWJiOO6CErSFF"
    "Wju8jGMyirT7AcYUtFoTOfdlVkfqO52bL6pPMi1iIaHNHDaCFhorPMb7qfBCcICyUzKg2h"
    "YiENYtEGQ5sKPwNVxcbqkZHfvsGA8ey1Xo4K7dXSkL0IVsN1Dza/6X4enCAslFJ7balYSH"
    "17HQ4ty15NVbG9emTkp34wYDx7ZUfNAQoKj2bsXNRkdmXNjKADFCgW7Ti6qE0Fn1vvoLdK"
    "qNX29hvLO6aR/eJuNp/8Yzt177UgedjruwfsV3JBSs311WI73xCcPWtiRNOFA1QYoqcZmW"
    "etTcXPVjNS9bPVHPsng3CsoIk4qH7BRS7jAsI4NKwwi4M8MUQLXcM9WHPyzdeJZ3/EhaN8"
    "dkg3C9xakDqc6avSoXx2ccv0x6uuC48/sh8wQEVBC+YKve9y1DobntDxRVDrwWW7v0hJst"
    "C5MYKQhAapGwcYt8uD1K0riei+XhClnciK4GtnRqkPE1BRIIfwYUZNZ7CJfZiAisI2hA8z"
    "ajrXb6LMAhgZju7z5BfA5eOqQLBZjwmFahg81wAlJVcZkp08QkmO591gze7sseUnGypYna"
    "JAwzqqKEPWucnLLXmFQzwgJK07WFGHzreZ6l18Si4+fOnwBqR8FYReueHVwBrYXn3x0Ia0"
    "5AdtB2B5I7vTeRZCSU5j6udZaOMZlHa/KEcZUlIo2/2oKkrYuMzNR157hc6EJ9BN9MRdZL"
    "1bNEHY35BLTzmIjoiQU0mbm3btBUF4wJ0IovEGDbnTcQU+Hjx2r7H2/jd9Gz56iXEbhn2S"
    "2zYsVKLtLDOFbLcNJ66X76nv5YNMdhH7h/ct9/pxTNx+UZrCIZyIaLv4J9NW5QfLAQoCkH"
    "aoXNQqC47kQilOqQOPd2WUkiANVXCNOKQgoKlfFIatsuB06Dn67m8PeKKe497utdOp6GZv"
    "REQAVL/RizScxiW7yRsREbjUb/AiDadxcXO8etUJLPp5XoM20zBEwX4xEQFJL9QPazIzkE"
    "S+WoQKxfSZMsFi0jHhc1PTYXQyFQyfERaXkakIqXWTeWGDiXUnOFkG7y2fuRC9xTUGTtej"
    "ETeaWa41O1f2Iq1Z0aNLM70oTtBc5qvHj96EJNTYGzh2MxaDg1A4yWCBmzTKgeI2MWE4WK"
    "XzCBq0Ga5ihgLFmjf4eQIDAgyLeq5A0KLM94mGONJ5ACWRjlWywDpuo/hYfGPp/Zar2WLV"
    "OI15j4Nt7pcFqF3z3xaT94vtah0JTuZI8ZTeO1OKz0stX4rP1FeUk9D+aL1tRye/Vw6245"
    "PT1/tH1V+/jl/9Wv337emr0fG5nxbF521V2nrwyh8sz//9tuzG8clxxeZ0VP+r9ugdH4wP"
    "R8ah93I0Ovxl/+Bv1d8HJ6/fHO2P6caCjmodc/bXSNs//elHNP0KrXFmzhKCgZ2Jggr6Lr"
    "RE+9gEG1YXpTfBCRMwtVOdUALkcYrSnuCECZzaKVAoAfI4vcEtQekNfwpjW0UbYcs5j6+a"
    "T9j5UnDCBEYzW2nj85vOI/RnNQlAf96j8Hl1tEF6rAWrIbNomd3Mq+fOpptNcbfslBVlvZ"
    "mujAMWO2t0pze5r3nwbZhdlxhb0SZNG5PLJ08vn/6Q6Z0kreuhEHizJTRVqxMeUvkZ7skO"
    "MCrfTG++scswunn8lov1bEMIL3ui9rp4N93eVoExi8vp5ey2WZk1d2iKP5bFVQX1enrvv+"
    "s67Jm4fYY5f+kmeM1aeqpdW2HfBXPNQ2uhXDPrnFawpvYto11eNz+ip8UhfTIp4cmbUb18"
    "/t2soo9OzvzVcU1P2FO7Po7LL5CbKlC/wAwdu6AkYvT9j8+xJTfSZ7ylNiR0M2lVMMDSOm"
    "4v+oC7aqI8h44CQeANP/Od1kp66DVKw/DsVwDFM/AsnLZuXywtJ3RdZeo0zeeXU0F1DpCe"
    "6yfQXh4C+5wZJ1OAxDhhptqm4Un2oIAAgaS854wapHFI9piAAMGhvKeMGqRx8FJqpmYw7X"
    "SaqYlrxpu4YgtNzFiuSG2UMyYq1rOmbVVEbrXUn14jtLzIQoK7M0/TI8jQRYsW0IQgNPpg"
    "3SPCjVCiy5hgXaWFFW2cRslN6upVhliUE7oGLSmcu4iOV8rG/7Vp7r5p3nn2+rK/em4vKw"
    "5Km8uKlXxrCfdOsUCsVTogs4O0/Fl/1xS1hW02PG2wAfirDSe50uao5Y/NhlWpYJkaVo9E"
    "1l2iwsYo+QXL07B6JL/u0hQ2RsnPWpbyzERH6LS5MD+dbdVQZN3Ppt/Kzj+axfTuX1/N7l"
    "/Ny+263Eiv15PGiwFvZAXl2WtZwzqOp6vUFajKErp5iivKvl/yioXWp7zi1dVNXBNHnQq5"
    "BBWy7BrFLzbvwQ0q1yOlhv76s5324lVFrBzeVxnQuTnM9bTqwiJqDZ18W4XkZ9+2biy6pz"
    "uFD4bfUkZstp8PoekLg+HhQ1slIUmWTWH9GIrywgk2R2KQLJ3C+jEG5cUTbI7EwFs+2Zqx"
    "3NoLqLYlUuTwy8aIVkapIBQ4ueL3JfAqSrhjEZk6YMUzE3QyPfjBzTvUBR3ujFTmed0owt"
    "jEd4gz4Xmra3N3D21dAEd5/+C3o7CBoNasHbYX0+Vs8qG4n3x72wyLPBul0VTMLL2brVqe"
    "XfdlvN9XPZfzASv1J8sT3FnrYoreDlK/XH+dTLeOeeLiASTDR2NqDdTMoo159XHThY1g02"
    "cAvvlHdh7FiPi4+n0d8La50Nh7hRSxGlTG7iEtRxY2baVUG2kbdTap3JFMA63/T6cu9Cl1"
    "4Ek7L5QgC1WwESToaJi6G0Oy+SxGwUaRoKMx6m4cyeYFq7u6tLhb3i7ui28smtiinsy3d5"
    "dhDq1nwNsLqvIdv++2t7eTnC/ZVeLzLe6mJsFWVc/9MLm8rV56fUK7jv1qT+lqy/cL49K0"
    "7Osf8uz9ajn2JeKqU6YMqdH6Cf7/tbicbGabW8zV7sry2c+K5XS1abIUQTZtYZbPahEKko"
    "4lT7xbupyu158Wq+vJ++n6fWCuz58P/LR8vbaeT29K26dOBuwYkW9RlHYmbpD225U4NkoH"
    "DS2/eL6JeIZVYr7PYrbBFAMZusLU8YNjFYwbyMoVsliFgwfyaktZzOwIcr1Z/XDRxNPvH7"
    "4e15H0r/eP91+NTqs/z/aPRmf1H6PT38YHI1N8+rfR+fj4VX1JdXy8f2x+L6mO/u7H4Ltm"
    "o/EGYQQVkM5qhqXP046i+JinHV/pcx7CPll7PozWrlbC8au5l8Vbxfax8RCRwbLDBkWEfs"
    "P7bGSjZpOQzKf3ibyrDB0Fyvvsq2BxzTHAPO0I5mkezFNFME/xVb+rxdqPBrVx+RX3oaC1"
    "rPjs/SdK1R8OY99JtJyE1syJfFQNAQ7In2EVu8i1yYEi7yhAqAJN0l1R+0mYyVkOYy+Z3n"
    "idVn97I1oxbnoijGsREyHNljcDdsb7tDPe3Fxpas0XjMtYCA2OWgZRODr9xpPIzCZTYLkN"
    "AY4p2DALexLQinvSCcbAK7DchiCPV2q5gLYj3pzlAieCuKNbypQGoFOjkypiJh114sssUY"
    "7YKlpKgXK62UnMpK9ymJYjmvNamp5zXs1IOOf5jSeRCfz5CA2OTNePjzabxCTw3yM0OCZd"
    "vz3abOary9gX41+/HjtjRaT5rbJf23dpMYF6ji4MInSxq4Lz2k7Cal3PjDg4lAoD57vm8D"
    "i4uFgRfCgeEz8rBo6gk+nAj4HbkR7o+DekMi/+jSLEjX1HOBPxb4gbWGTzARnR4dEJDLB6"
    "pFxRDUBCrhJkhg8IhYrwTX9nymAYv1dbaP2QEjf/nWHlDIDm6IIJsDnXQECZEkUchmFSdn"
    "MUKe0knwrHYmqoogkbTaJihuWC+ggS3fDcqD1BEEcyQsGE3mIxBqYEOxA3JegZtylqT6nP"
    "T99iL3xlAn4rcpfi8lsJOJEllVtvL/+ruApiD57Bl+KaOoKLiIvrewDHApqtSk6NMkA65c"
    "V2c7UIY1ieNWRNUTYIYnFVP6lIKWxb4AUl72VK0dtVvYmvXmLdboqdZdebrqvcjUWhEAwx"
    "3W7eL3pHVVDB2s046xuobdkohUQ4fslEeQf7R3Xa6tcjd2w/er0/PjJJrc/rw/vz/bM60f"
    "Rv47Pxual8drb/atSe5ru2vPEE5W6KsHCLWGY7hKLbnuXvKGqERzDYvPfoml+tBsbHv5y8"
    "PT6sn8l7e27+joF5oxPK1BTxgGGDyUvJHRZewDSBz589/xENw8dthxeijtC64MqmTD9cAW"
    "8VW1O4mmYQZ9cUoD4OxU0IKiGisEUGDH4sM06nAYsTx0y1nobYzNwCcA0FAav9Euj2l2uV"
    "BadDnwFKHXiifoskSEK9dD09u554ywlyPsHaTDBhma1HotrdSbmSapGE5Mc0OGjlUHys2S"
    "QmSQh+TINjUg69x5pNYmKlBgxq4zi0EgSCppKyt0snpvhuQYUhCDctqlhcu0k4bp3FdG1Q"
    "hDg8bxWniCxqOonQ7sqE+AIyHF2431OFCFpPA/SmSIZjmaDDID4Ek3zgUx5q+odisbGz/M"
    "kkJRu/70rehQ5oLzJaXWrmkJQw9R0A5di6cY6IzNyRED1syuGBSfOj5qzVysGBKLNmj4gD"
    "MzgOGQwqw3KbmtJvj0dFfHgGA8WxUt9TJ7JVQEh0pV8L2G1YpLlehZLxFSCz5IiUr4TgYd"
    "ydKIJh4UF9oZ3HtMQeZSdgefNz6BoTztQRMTmZRR64cPaGxarzACKlTCnSuR0hlykmnO93"
    "qRzWNwDQiL8GGD31XdgleM6IYR7BgvoIOt0j2Kg92RFsfBhnDkHjI7IOKZKuFvPNamr34N"
    "/KiWn+Zr70Qn50LfwpPFPNXw4PTw430812HXBMHusW794VJljBaPGwrFY3W6zKITSthlBY"
    "UDtJCbUV8+tE0aTs93V4oGvPfaZ39j0989ZebSbVrmR+FZwPfx/qZrG6Llb+G33Vj7P5x8"
    "XsCv66nM7ALxXCNVB9I86gh7XlbNz/2jpxwGqHZc8DVsdG6YDV8aOvmudvmDsm5JVw4jo4"
    "Jkg7TJx6zE/2rPPwdP9lfYJ7Nn51PKrPPM9Hp6/Hx2Wn1v8a/eeb8enIOwBtlRaYeqQzV5"
    "o8BnXc2qHhJDU/RUeetf0G/4uY+WMKCmbLYrG+j/h4A89J1fzWRSx/yDp+9scuDO1o95IW"
    "zzoxcpNEZGtVQeZ8vRWnWM0WoUDB/NoucvZOTqtJwJuUYRkk/PlFRBBbez1n49ZeTU21xW"
    "cN3bTv5n+wro1O2olJhHXSjtHa9ZYt0z9px1uNlo5+TVliAECGI1LLBxC1hi2C2yFdfZay"
    "a+CwOg7AfuA0FvawvTwE9tEzTqYAiXHoTLWdhCc4WkVocGC6R6tos0lMgqNVhAbHpHu0ij"
    "abxMS8FNVlMlCEw5oU7FKLiaRZgGFAtC+AwDaTMNxqj4nDfRwRILZMEYJlmcTgf+I5Lj2K"
    "EEP1kFpy1N6qsEgRdyQZXwEs9x1NyleC77bbjSJodx1en+eqS9ASC6udgE2454I1uFvxik"
    "wfUhLdTqzFHz2Ol9uaE1cknEALMvuPaQWa8EfArrTBGAMhgXAQIMTEZ2tHgDnjwO28RGPA"
    "pyJ6HW7pbG97v2t+7QKBmIhl9h7SMVH7dj40coZ9t5WFtg0IiVXMwAA59my9xbLVTEtEfc"
    "SbGnAV437W/Jb50vDAClcuPhkPcLBiGRQ0Z6Vi60pXKQEdsUIZFBzTghtfbgd8ASWJ0PmK"
    "dTGCxpMojbtZNEodCWGyzoPtj1D7oyJSTw4ORNnY9Ig4MP1xORxUxphsagot1qfCrXU4UB"
    "wrtccXUlwhHeElc0cjmj4y0HDatWkOV6TgAjLCtWmPbTSdtWGzSWT2mEcKLaTDsbVHSIrg"
    "YMNJdNW5kxRZS4OjMmdZioj8BtNrUl6gDKiPoNANlInaC0FknxPDUxTgSQjag+PmiBiJF8"
    "iEzmzXm8WddRB/K6EzsmQD8ImKKNOA7HmKf/L3IwZ+XaMcgUWxcc8G20a8n/NNxZUTDV5V"
    "H/VVENjz7BHyUEVxA/I/NLn4TUE2x8OVyegBqaufs7TLRTnQb8uZ5RrYoXkfe7bavJ9cNx"
    "OgVVj7a15fUd2Eukzd+3I6acZq++NdOfNVbO69kptqC7MCY60qKJspp54VphNblNXLp+Jy"
    "PdugqTeaoiwLG+HkZ8eYzufbUt2r4mMx35rXRjJxYFXJ7exdcXV/JXnOZDOLVJOovSpu60"
    "G6fj9bTm5L4W75tMpvrC+2qyuMjSnI23NZ6/10XUyWq+JdUemziGLf/klC3x5nH4W3X9iO"
    "MXQNdd8YOstGK4bO8ksmKXkzOj07qZ8fOTh5/Wb/+O9efJplIHtl/hkigjeBR1FkpgjhE3"
    "Fp53fIxJSk3mJpRWkm+UiOOiKbwQDM9NGbKm1xMjjRsgsna9dH7c//f3vf2xtHjuP9VYJ7"
    "MzN49oDs/LndA3YXcJyejJ917JztzDwPEMDo2D1J39hub7c9c3lx3/2qSiWVKJEUqaI6c/"
    "AusBinS6T4kyiJoigqU51/7/5HsAHTe8IrfIsZPh/V5utv/pixnNaFwMn95HXn+8Xrg+Px"
    "bRr339OLbmuBaFC8kqQN5r+JGj9aTlI+4yeZQoI1JcALv2aRf8xwzZeiKe4SfNKEEwZtnR"
    "l/6fmAlS/IF34Ns8HZ6fmbxeEQx3pweHH049CrL0/PXh+cDD8en8YvDQX2fpWcohXXk5p0"
    "W5Ge9Oj1m9Ozi5HP6dnLo5Nun4LwwtfQ6emk7LOv58XB+dFhz7zbXwbZDw4PT9+eXBy8cA"
    "raAZy+vTk4uzjp5r8fjt4gcmTrcZYwKS4g0t5pUc4yOA1fZPMPsTJnExFSDo8/zatwy2X+"
    "xlNYR9+BJ54Ipb385c75R5kRAUJVJ40uRIriS6UspBKhDQ4HYAeYRoqitaK+E9gJZd8JLI"
    "9DifrNwA2U1iiAIQ+yxOksYEnCLKnaWYjCSFhQHAdkGgmb1FeGoO8kPBK2HpKmiySRsGEu"
    "/3Tp5XBJRAU5lzhiCVTjbO28OPwQFL4MkxIQg27/L8Pkggnwlt8ASQnKePf0MkwumACv4m"
    "UYkpJrgc/8Mgwjs6Zx1FqRvwwjaJx9vwzDyCxpHMnLMAgN3iAtXoZBK2eRSd9xSwkIU3D/"
    "77jlggnwKrQ7eceNxrund9xywQR4dZqbv+NWqbmKd9zQyllk8cmIQn8BGY4POaBR9i3KQd"
    "3Diaji1lBoNyCTtoZW01EOs1qjpPVxWZ3up5QzR0DETjkOckF4y30691IMhpgKR5qfvSk7"
    "H2Og7nsop7QhFOMgphI2hHYUYAzmNERpDERFdUMgIZw5AiZu2v1bKgaLVnOHM6fBMRrf4c"
    "SqZTFp7nDmNDgm4zucWLUsJlF6XFAax2GVHjepipVd9FIdKI3L3srjQT9Nlx4wimKOcxoM"
    "Tnw0maTrG3+1HDqRKCKcssBjjEqEFWbla4eXCT5OiwpjIlEyYhpsCIwLjpwOuj7IczijVD"
    "guEO1kig7WzXebSy6u6DBHQKnnFIOVDsf4i2VPennKMJWD0ZOIoYLR2BKuZDgOr/Eox2Kg"
    "IQZiS0wSZY1iNrTYMlLCSxhHhVgeweXVC4znPqxECzSl5HYTLmzF8swjq1yAMgS81EFNyD"
    "m8UWiNOehMDBa5C9DRAo6pcJw+8McQHqyURRWiTTULSkREzLRJEGuysGRfDbED2WTQdYsM"
    "IFPBjxebvTSBYNEJZZV6DemIDf8+MEqU3IdDKzECMhwiDLQ2RZjUXnDZj9F1qmEcUxGKHI"
    "ftgRvc0++GkKFAQsS60QvphKjBNe7GyAVjdiqsVOiEkDqgagtQos8wlk2l1Bkp0cdUuJy7"
    "E5x8NGwIRD5NU+i0HSHWNAe4Jr23JhGMgIRCOQwwanws7A+0aOOvvFaN0xEbRctr1VTFLL"
    "o4jloILA6yRjBFnw1BRVxZPGPgthDKGNWNoHBfDAE4hgX/GRIoLvaiIVHkqC8tL2fqUMvZ"
    "8ztbcAlMu6/NiYldLXLVzHZri0nCn3y7a2tKxDEVEQUQX4czxQjr5sEJr8nD8ggg42vyaX"
    "0QRPGa/BJ5NCK7iut+Tu7Yuh+RS6buQ35z1P0ObrlMl1n6T/6GynTzxEmD3TUZb5L0BahL"
    "l+ON/fQuZcXDGMv79eUvq0+hsf/lSd3y9+gxkOCK5lgwPqTHr3pOm+8Sy8QPoLz1mfbb3C"
    "fqU3azb4FmD5nzNcgeNGd4+OkoLfPO/oFzVopspkUoavHyGCdldgtJpIpz0rLnlWGLSdYo"
    "4w/FVYUi1GGd+RwTKYMGqvwR8QIDU+iSJ8WL8oiagddurj6ZfgN9btDpSgUPf1R3e8rBFn"
    "5Nx+cSyZpCHiXG0Bbgm0aNsWKIMGseWadpeczGj65zYihs6/Cg2vKpvaf28+PNzWWa6yl7"
    "AS2Ukid8+s/N+8vsabXx8nX4JshU0zTv0v/yrFS/6yRI99v17dIlqHhxenqMJa1pk+JmX/"
    "uVcb4weOgtf6Jp1jtvPTswrlNm4aOIFRjJKavwkc20MHKamZkFcJmXmAV7KWvGQ1nMO1nN"
    "nskSv5I15JcMg1GFaSRD8Sj2Yv56oucmgQYKY+kwXQJXoX2eEpQR2ST3hHVKoKgez8IITa"
    "AJH9DC6+dgvo+MtfX1NE2J8geUecjAp+aMZW+zwnEtI75fC8vjc81nuF2bilXGKrh1BcsX"
    "se7rZm0qVhmr7GJVRoIibnKrFqmaQyXOgAHLo3g+R/6LVKwyVrm2pskvKKz7yn2RilXGqs"
    "l8QRAy6D933gtSYkXDaLUBSXpRbJi957wgJRY0jGZ+QxJeVM1vmnwXSNWsnaK6JY0Qocg+"
    "7x1pVEphI8j1Hb0gzTbCXu9Ho1IKG0Gl5NTl6CpNV9+NpoRgtyC6120hCW55m79tm1bK4V"
    "G+bAtJUDz279qmlXJ4Yp+ODE7k6EHQtNwGRTVzkCZPsPBto5QIARZ7pfCLKPlnO+BQOBl2"
    "8aNHOZkKfxzYu5824N9CgmXlb7QgdKiC7wdj4dkW6PhUoiTvCOYLqtkVQbLqMkL1BUGOms"
    "Fqez2QF4K1fTm3KmZ9Mv7U8M0OkciHqnhRCH9QqNV7QvXPCWHHlS5mEDt5dF+i46rvD47P"
    "F8gxVSHssH9RuQ+6vF9uH9ZX6/vl3RM7S96udvebux08SmZf6AhtVo5WHEsKwhVH1SGfps"
    "gNcJyRv7s097UMKtwR0Ze5IY8YS6ODRZR33ONRPnn347vwIMbJy25uGHPHL95cLF4OOfAX"
    "h8dHJ+7vi8XJxcGQRP4rtr5+7w6Hl6/2y3dRx0fmXp9UPbrdBj8iIZ3lFpSFORb4hCAZpJ"
    "z9cWFZGuzsMC4MYmPK8BHSMuJoMhijPaMOrQ/2RGUp4fX6UgM4mha0iIGa2kCepMGMAFQz"
    "/I9Fm4ClroA/MxiMl0YNXx4FKeFi3xySaEiZZOKmYaeBUr3iiSAe943Ugp4IChTzlCJhYt"
    "4UtSqRySVuFn6iLNUrnyrBzNhIKSqmyiDWLLVIudg3R61i5JLJB4wigpqnFwwT20jqkjji"
    "NtBEVPP05TYwjqwuiSNug2iPUNEC0WaigH8q2Qj9VIHOGxFvksJmaAo5H18if4p3FQP8cq"
    "TuBjwq/ju4rZh1nUEcMORnfl+xVIU4NJRkErsFQSH7PW1BDmyDR4y2CswFnJFem95bRKqj"
    "PLuwafwvIi8vTqqFPN+DTcmhg6yKp+VZGDeBMFqhJJOwOTSR0jhpCb599DQlhw7yHA1gYq"
    "sNmqBOA8Tx1gmdLrqDIi41gXnEBy2IDLcyCoQiLuC2jwyhBVGYn87KDJegd7v1h7vb1ZM7"
    "mNpoHqjfre/ck7Iv++8A292Du43Yf2libBLHTjjPeedPiFZYvbcecbR+ej1i7Xt1OnjaTO"
    "8uj68UX74+ODl4tTjrD5nOD44X5+7J4kX4+3xx9uPR4fB48fnbN/17yv2fP52e/R15wDiq"
    "/H61XW/gI/CDdkSRe8MDvP7H/mnfQbH6133J13fJhtM9xIuzCTNYXqyBeV6SBTPQ0/lJcM"
    "4WQ+DRZYtz5kNz+vOHqKfqM4xElaPLFNI8chONIdY3g1ViQ0wWLXT9e7kME/Om0Dy/xMol"
    "bRaxc50jLg97W9c6L4sW+iyNoPzqZk1RqREyrzpG+f7TZSQjuGk4zFmX3kTRN5aMtb4Js1"
    "E2Tq5/mFZHW2WTAhFPThUPhqHk5QmpzTNihDBS/DWPi6HkRfyNnhwjhJHiH+1MPfLRHuUx"
    "T0aHPVrHW4rT73v0QMcRXUAajXt7qCNzsU73U4AuwXhOXECcbwm+iua8RvodRNO1hDK/OE"
    "aua434KsIeWkSSXDyl0aYXR+nLc1578Gggu8Jt9LD88LT8RS3cOl0jltl1hWY6c/pqjLw4"
    "PSv7M0iau87HkdBn4yw0ZROvRlY7et6YDSAdPhpTZlM77Zp1tggqYWfKvjK9syKmUiAzmh"
    "Rh7WJ4+u0nRm0HV7PhxCUpQieVlaqD1VSvmMZdKVPS/v9VHRgRmkDTdhuov6ysFRtUSMco"
    "aJstaVp9EWPNJhTS0RgbbTvT6rX21+b+frN9eLwLkfhPxfwqpiPVZSJd/df96mqQ4bZ/S7"
    "ineHH0asxS6d+qiev7BtZ2v928X75f37h+QBpgZH91s9mtQjbOcETY/0rg33UqsrrsDPXV"
    "ttgFHZs+BHG5c93gZf06tPPuaru+f1hnn933/10ZN3vt/+0OMqw5+gxtXBRsKFZne0fjdK"
    "bpHXMyOjiNWVLpQIuZQKFc2WgKSJNvGeKOZfI/rIZ4SKaiTu9VpeJ+g7FKhm4QNPo9EvI5"
    "hzsZf6lg0edctq9xlsmYTVlGn1GWyO6KViDR5oMg9ytn9Nl+a0XWjZkGUF2EOxGMiIRmvA"
    "/B65ZCExuxHLEZVIExy8tRgj1M/SqsAwUJ0C8l1h051iqCU9WFgNIGnrLzEglKUIdVVAXR"
    "r7s4NL94W/fcWKsITlXPAUobeMqeSyQoQU3S1iJGrSRDr5qjfFJC6K21QiixoCn9kDRqxw"
    "I74cywnxYsylpc9OTeDJyM1ilTXwZVeQmfwpOBk5H4bP0YVOUlfKIEdSkBick4PV1ebwlO"
    "sqeRnBnz5ARUdPsE3l5Pv9q2Biaotm1Ep8glBtr2Aa+077eN6FNljkp2rlzkwOzK9toITJ"
    "o0bFdfAR9/yBoxGezesuaqLyGFTgc5TOiUwDGCMrYwAWuxTkeLe+3MCFgIRn9svuAzZDsD"
    "hxK6pr3qZ8uESU2bobPmfttNOXtGlDNm0JRLeRbdb6NIZ1N/qqAddTEhrTehVDLCot+N51"
    "gglhy9egxBUnkLxONlD60gGxtT+YpFFdLSq2p7sEKdR07LtA6Zibjgk4kLNnA9Af4l3NHR"
    "QkU/Z9QkcnCEYQsaEaLY27K0tDkJjs82PS1Wq+J4Pz/C9jlowXHVc+Tgls9BG+4NP9nYgR"
    "YpZeLeLrLNhlV1Yhm7c2WUZbv0MjNPIUt8QiAPUq5ByGdRmmwmI6jm4C9jzrKPQK01STsD"
    "KkVDtrDG0iefwagrWsAoBwMujRq+Pg0Jx8W+OTTJSHjJxE1THBylulUjJB0QjVSkbpDEf8"
    "9SFIRRk6apVRdUPvlgqkhiw58SMQOoTSobzbkRSlST0IY/SaLboFFaG9nZkipEtmN+e99Z"
    "hA+bJ5dE0eOW2Ly+7O/N6sV70jCeMmJqbvmK6lFH4OGckO3tZdqtreLyKIkwC5gbmrXtIM"
    "GOLWVgiMyxhKmKi466SQCNzVNmUdsihm48Qq66JqmLdGRZNWoibRRkQUZFc5VGU1kC3YhK"
    "Rk8z9akcUNGfM5Un59SmeepVB5NQ01SVoVUYB1HTtAu4wkVStEVlGBbKQdIW7YKzCJHm2d"
    "LROx9PxZDWZYlEnhmj/cy/Qzcz0t2m1rbj2OAWk2fNpn98uTg8Oj86Pbl8ffB3l/3x6OT7"
    "47d96w3/envu/vvi7f93f7zqevnvi8Ub96/Ti25cfoG8D1bGWGHeZmzw+SRSo3YGPiJL2b"
    "pXvQ2Gg+Lx4ka9xetgaJXlZcRVXW/LZ/RVTWC5hiASVTRDpQlG8mnRLGrzi5FO2kTsGClU"
    "LB0k8YBoox3qAeL/O0crEh7WzVCpDZlU4iaptcFT8nJDNLS+c2Gk+Kvt7pS8iL+lxZ0LI8"
    "UvyiZIERYxW2UTpAXQhbl4I220qPKdxs36bvW0thn/eFzePTiLYcxDkeSYXw8Pd7sU9KpE"
    "FY02EC4w6fpRstkZC87fkvR6YbgfGdg12IwMfOMeDXL6HzNB0yQIJFuoCVGaef/zOyR1gZ"
    "R5dZIFbkeEtLJ6S5DywKa8vkzbjVAuRWl+HyhqNwQpMQ+67VYgl0ULvcrco5iYN4XS4KPl"
    "EjXLOCHqm2KaSRn407zcRAuCDBqo9b2fMDCFXtPrmTyiZqg08BNaHnw70z4TQ4S50qhPaH"
    "nM7cz5TAwR5mjVVyKOTAMG71SqAdqJuax/g82hvW+Uk3OoU/MG5s2ePrTofyijtlnUF5Ew"
    "BtqmgUm099U8srtJKVXFzRWMQ2GO2FsjCG+xAFu7tg2K95/jlaHRJWhUEPUR4/b6qT1xfP"
    "d4+37AHKVkTJJZDiXk6SyvPi7v7lY3QED2pHJo9WKz7B6WD487OdeHzcPyRu2i6Hb9P6+3"
    "t1Qj7j6u7++pj/05N9MBV8u7q1WnfcTn9W2vzN3XILgX8c97SJA5xeIHXf+9vG9NO46MD5"
    "x7NZzr0hl4WPlxBmbTAM3SYg5fsNSLkEM0IAOk8bdwHH10tjgcXha86BorPD74+vTF0fHw"
    "9uBPixfDy4QHZxcn7uQ5rmEam6EC91Pgf3bw/cD+8PTk+6Oz14uXw4OGPxy9eeP+PDx9/a"
    "bvJfePg65Pj4+7fyT1hKERqhl+0fiZXIvMzOA5MMkHbJAKfvKN8Orox8WJe8jx9esc3LBu"
    "X+ON2A+ggUe5/b5y7zqGmiMzLPeNIeoqc4ilhGHR7z80cH3l9aGn/nDEKKD4sZShAKvfrI"
    "N8UA9ql426KU0XCoojolunCE3qK0OQe1pQMgNIEq8KUTcNT+VETSkQUA3cpXmtIjjKDuO8"
    "obPgibtN7vd0vbwR3vSExTFFVF5elCnhhru8Cctox1Z2CXI2JPnYEl3AdGWTFJfT1kCUlb"
    "LIQjKlTAR2PcvLxPS2wlebEGBQbb2yWYU0Do3/NSFAcBh7WrMKaRycaZGxlNoUVhAEtkXY"
    "CYh0KewRMkXyX8y0yDNklqnYSyBanaJxnC9KDQZ5zJPGEfZKEgxhA5DK7z9Yye750XIPGw"
    "qRdx0Uz2T/Eu5NvHt4/M0Kz1R9CZHMMZ4QlFDFju8myBgfd1RK6M9NKRB9awKC81GDfboK"
    "COGNjld8Qxc0WiVrvgX/onwwJVSY9sVFkqEFPxkaq1AmIWjFeMvohMBBLrz24EtjERRWaX"
    "JGiJvtrQEWtXpyi8t1GtBgHTsVSPQ5/mC2/kFpRFAVmpxQieDGWtwYckmDo6Ia/U3JMDum"
    "LTDBfDyd2WjmY0CFT0tTkWw+jj/ZjdhEJiFo1Xyc0AmBw/m4OfjyfBwV1s3HKSE6HzcHWN"
    "bq6KhRodWQCu3cqEiq1eCTGe5UJiFojVandELgQKvbgy9qdVxYpdUZIabV7QEWtRqeqqkw"
    "YqQIyvTczgonXj2z3gpzy0aFUzTG+WRBTVDwYibZNH7EpYiNTqX98TMM8xgPjZHYBz7HrJ"
    "P1n/d2hPd2rte7q/zZ2eqnaPvYs93mcXuVpipwnbu5+uVyu9qttr86XUil7FTkcUg5X0Az"
    "jqviJaJobLPXh3qxt483KzK8ZCoiYWd6G8lxvN0kfZ6xciXmBL9YXGqaGJmGwVheZJoYml"
    "5hmtjGYyow9T/iLBEuyAO22bu1CqFMgl7GewdwlEfP1k4ffNTLwauzhYtROT46H2KAuhn3"
    "cHF59tZFFr05O319enF0epLGwwxV5TNGFBwTf8rahFVNdJqZeir9WmxwKrSm+sIZSg3W+F"
    "aXzIiaaWPFXUDq/xQaLBMBBcjP7nYWWFynBIryeD0nNIEmPmLH6i/AFF/8ykgoaMaXvZB6"
    "ZZBq+o662jUPoq7/ZNe50mm4N0l0SCNDhgAZWUPmXTnVLoZX16EptR1cbbfmkpQV2RlzSh"
    "UOFiClvMGItB+hvm4ptMpRConNoKpHaipHAbY6kIe6bpkAbRHSI7tiGRnR2uAe6lplgq1F"
    "mI/sKiW64xAjy65PJrhML05i1Zb6S3dZkiDE0e3xgiQplxy+wkvMXocsNkHDi5CMdPKG0P"
    "hS+WuP6RjeA9iiOxXsyfVYISWFdNrem+JMKy+gVDwCjRCRCo0++Gz4fC8qiwyqdgxjLzmz"
    "cOOx2xKyaMzqnmjG6SgNbglOpr1V8V7cFeTUWjKP/BJcOyY2Ns5LpkeaU/MbG++Na7CNg0"
    "IUUEN3nR43Rk8hT12DpthxQUqrT+pSrFiGcBbkepQ7MW0XJkoc3elg7uB9Tp4DPXfslrvd"
    "6oml/u5aZ90xzC/re6agAHtXX3BU+H7z+OHjw6VD97Kj7H/8rT88vuu6uZvO1zfxl7Y301"
    "tcJ5+0mLxNnoymz598cND6mYdzjofRuZxjlmlmyg4UEDCce8aXHsRgmEVnMBmhn2mHD/Yn"
    "L0h92KLiiolvCcPiCATjW8JpfWUIYkcgTmYASeD8o+qm4UnPV0BpBIztqUpSW1F8ZecQxy"
    "j1cMRdIzo8cUXTAKEiKrAYpIDAYmLXRXGdEijKjsoJTaCJuwurn5kq5N7zlACbHkx95nmF"
    "NA6FpzwlQHDY+sfzCmkc0NoUOJtwsgxTai6EK7Lw/gdaxKoFciGl7SDyRFGEyrYAl0P22B"
    "60kworLdvjkpSIzu8TK7Ozz0xVCcL0XCiCZblHTyuj5Q/7PPkQjkkwlQ3fkzEb/W6FEIoi"
    "QakYoJBIgjQekU3RlobgVFIz/BIqREebgiqONeh+kCtsRof1JSyUqG760Qo8IpkYvkKTEU"
    "pxE8Q6vadmKGl3Ulyj4hgpoud7AlrUeOElkLhwisb2EgisSenmJfyT7ipH7PPpPTqIV1Fy"
    "52O7+nW9C1FTT8U3HKHOqlveru6ui/J20HeOfsoB6+RJkqgmntnidRBf/Xs6befq9v5m82"
    "klcLMaXvlgL0H49jS5CBGYmV6GCFzjvp/emRx/1As5KUIqn/uC5RqlRLPK1RkY2r0Iw/WM"
    "Ijwf4wBP46KeaBKmj0uQLSlZ+TqcHDYY1j59m5svc+JEH7CGVtBcQoBEcmgW56dp3VJoyp"
    "BZnNgMqjhklpJDAHtaQLSYJ0oOMFigGnRwLIUKbm1X5xxs4es7HZNI0BTqgGmEkoPeInAa"
    "FUGAVR1AjVByWFsEUqMiCLDySxBdjWQRmv5ljlK1DgGru2r48v0Zl2o2ZYn7szcMVdFMKC"
    "3fr874bNCrsQACtN6oVcH0di+JzzjbRFqxZLatCbwkqNlZ1zwAkxRC4Z9AXAj/zB8hyR8B"
    "7YEskUTiC2A+Sh6Phf0j8wMk6vf5o7gQLbP1M9hnXoCsLVMwQM72uRgg/9lJGSA7u+wMkG"
    "8rN8e8VAQkG3y2b5qcgJFFsNRFV+VrbVGERbEZsumrwRKIylXXJLX7T4ZVoybS70hZGaXN"
    "pUufgNIWG6RFQgVCEiXsWerB5lqY3wyVCqHIvpBM2NWeCvaON9IQTX0Wilvfybpd7b1g74"
    "Ej+Jv6MRQ3w0mLSI8evyuOYLe/xUMJIu732F6r6PfYriv0e4NLxLQwUvxVF4o5FsV2sL9i"
    "zIsjbYlgCutbIJjMPHLrq6m4EOIZf5a3pHhfFZv52/lNBDdYy86T7erhcdv70/7xuNo9sb"
    "t5v6zvIC/2WdqClyUPxfjO3/BTvn+7Xf386ASbMni635bvb9IcoMNty7HJVAk/t6ur1fpX"
    "qsVcfdRXp4jpNTzOmyO4j0f4XaCCznS5JMyMvC0JV69WQb7+h3djUsWzxcXbs+Et0cPjg6"
    "PXU+rEhImNtyZhqo8S+Y7kVXw59mzxH2+7vnUZJA/evDk7/dH9fbY4XByFv79/201w49//"
    "d3E4lv/p6OKHl2cHP52QDTSNkih8pv9J4cVBWfpBlrDtf65nDcZpkq4Sqq6SsZnTiR0aIn"
    "8TzcGvkrCEvZeJkwAzEZLy01RVtAxISg4qmDYtDAJGChVcsVOgyMEWvsAhIJBI0BQKTwBJ"
    "yUG33f8zIgiwKnb9JCWH1Xavz4ggwDouxSqU42pN4nPfzZE5tgJMYq8FQcdhs/RVkNULMA"
    "qfWkSpOHx2jy8SVQuwOXNCcg+GIqQRxkZQfBPG/2iOO5JJDl10B4YmlcOPb8G0bgL6+gte"
    "XuaBYGg5PW8NlnEzkTb1HMQTfRm1M9QbIY8FEaAPBn4d+IScwx5tJcyhZ2JILCqdp42lZi"
    "0rQ/9aQQiRtgenStUEH1MXprlQNJvqoy8NRgEUUdkmdTM/pFe2C1wD9tU2itVgIqqcIBMG"
    "/Ay5rwbQrhD1YyamFpgG+JiJvjRaOZRjZiKpt5bEYyZtl9xu2kfbKC2oWWMmYVC2KvbRAF"
    "VpGL232XuW4YlD5IV1rHbLm9WuH6mb7fXTOu3ZbW6uo8yIpiGu29XtcvsLOOPx9ys39/0L"
    "gv0x9SfBYclUuBz3OnTlfdeGG/pxMeElXeLsJVaWmScvgJXRuQvgaRHVCRjOfHUL8Ir0Iz"
    "95GT4RF3RTLz3TjCIfPUXvJ8D4u71/nq4dm/VB6WhkFGd7ipAGCQepxTRPy6CBKnbMlxiY"
    "Qhe45cvyFJshmt508CNCGjacPM17HMiggVrX4wgDU+jaHkflKTaD4hSGoKNB257AkNUXMS"
    "pOXwg6GqPtyQtZfVmdg6WlUWFHxKitL2A9VD3fIi5htBxCQ6Oyi49Dqy2POZ2fjqFlxp6h"
    "j44VoIh2NLZqwAJSGmsw54yhJtUr9ojRtu9huf3w5BLwr+/cvbRs0wfS4ZtuB/2uyyB30s"
    "NqeUuy6T/O2dk5fTDZ2Y2sTHd2I0/Jzg4PgyMYmuzsRl6b/l2RVT/0Im5fvotVIHI2PvvL"
    "34Zr465Tow8o786AWm9giJvP8fe3fvLpNbuTk9gkoj2i2CTm9HDWc99bbRKx2unp3ZceG1"
    "04sydUDLy4M60m9qx2MTzlHoGgtoMr3h2QkhSh9yNGB3ecGwmIYQQa96arVQSnrhdjSht4"
    "2t6DEhShqjd1GR0Ns8WmDqm+iFG9qcvoaIwtNnVI9UWM3o5SwBsXKArZ+NkY1Mi13Gej9a"
    "fprnHxpXrKKussVmkRj2pzCmhoRNab06Ta8txRszlFaZk5xHxzSgig3rKtPtyu7h4ub1fj"
    "A01PaNPW4u0w355FlmPByo0V6LW5WyvIbPbmKtsocPxlWwWSQxhxoESD7QIjQTbBZOXrcH"
    "LYJjVzMwp40qo+qWpaFTp3wqYY/1meNlEyDcaZsyZRvxyi3JRmyQ0hS4zqgiwC+OK35Ag6"
    "DrDx63KkBAqYtd1MPTxnAVvf0bKn6FIixS6KomRh2+6kaBEEWDW7KYqSw2q8o6JF0Ft8uy"
    "mplc7U2626Znq4/LjcfYxtsH/7FjqmZRbhdvMgKLX6r/v1tjN3Sy8U/Lr5hb5lnt6Z/+br"
    "rygHOm6s1Qc4AWNofd335ND83j11+d3zf1/9qTTZkHSTBu6mNIbAs8Y82cFwZZXKqdHD8s"
    "Pq8urj8u7DE0uEycvSjZHN3fXucne/ig93+k/328375fv1zXjhfvw1PQYSnv6YvJnx83Zz"
    "e+l6kmI2fC1zaheA+LDJJSS2VAJRqQ1VpM1zt1MxK6uTqphnpmFTaoT4CxuRiDJO9DOwjX"
    "7HmKK8TAIlY4ZmKQiY/pFt0gj6MBVH3xtsRMnaUZsnLq0KbiQIaZANghtJGTRQ5eZ8gYEp"
    "dIlBX5Sn2AzT9K5DP9HRoMHSYd7dsQQKmHWdndNbwtZ2NSZNsQn8IqkD7qlouNHia97HU+"
    "1ieHX9m1LbwdX2bS5JEbrgaZukPA3P7BmbrEYBjLq+yx+qmQNL21+lR2mghaLwnuB0NERj"
    "zwlVfRGjxmuC09EYjT0mVPVFjFpsHKYGWEQYwE5AerBZYECjTPYdxoBRUYotEG1aavBn5D"
    "R6sD0yxo6IUdbfW0XaWZKS0Wm783q68vJsqzy1p2mZWdfy1J4TQO3DfRz2A5dXy90Tc765"
    "F4Jjbl8/h46x7A3hi8X/u2ASoe4e3//nasjUD27VYmXkTB8+3a8AZDYX6/Vqd7Vd3/vMjV"
    "FqV9dQ99v1Zjt6ZWQctdlgN93cWuzp68cV3lebTgfIjz+vt8MN9N395m5HlOm+bm7INLFX"
    "N5sd9W23fFjvfl6GrJejAzV5HbqkAsmz0YXi3XL0sIRPAcFoEfe97NpsEYDSTTDXN5Cl1Y"
    "PK6neU/4A+m2T3WlI8Dc712sasrLy2Mc9p4krZuS/Y1WyUUTRfpZzGT8Qtb4SXn6amN5i7"
    "H96NqXWHlA5Hpycua+7wr/7Po5PDo5eLk+Hv7xeLly8ODv8+ZBo+ff3m+KAbf1MyXVBXMs"
    "mlskef0QTBOIB4Zoz81e5HD+T49KdewJPTs9cHx/1fPxy9+qH/79uzVwtS3mLq4ZPFwPb0"
    "zWJoop8Oji6OTl651jo/PR5zDx8en553fxF1JLPXVFP0IdPe7xCnNq2+Mqc2QR9so+h7A6"
    "c2WXtmBqalw7DSw/TjjkIIDIlZUVVYraiBGxeUh91gVDQs65AbvHYxPLlbiKO2gytxEfGS"
    "lKE7+0CJOBgVFNBgldh3q69bCq2yUyGxGVR1l6ZyFGFLX/vCiGiYtu974XVLodX1KPGU12"
    "yo2h4VPd4FKAbzVgfWW8QERG9Om/flWK8MUl0/AlIjiNo+TGQowh03QjqgIxENcdpemfdj"
    "qFsKra4vE2IzqNr+zOQown7/6TJazS+Dz4K0c6mqGUYKQyKQmWsCK5+kmaauu3R+mZomwp"
    "jItcWRtGgaXK6yaaI4nsPpGN2wPZ6jqi9i1BzP4XQ0RuPjOar6IkZux0dVoNzqGcMTb/km"
    "144CW3D6UOCg89ocXai/CG/0Nimwje4oApj7agzHMRWYxcHxpLKHg2eKNIR9CXOL3zMuq6"
    "HsXQyEhlFCszcx0GrLxm90wKExfKc1njR6m5kBEecivnElFKS2xskofF9OKzlIZt1oeY/k"
    "kUIWZa6mCKWw41zVbaHT+amx0sLDb4qS1uq2ILlDfjACwsGiWrMBKdPNU7lEw+MP1gMbyq"
    "ZpBr22J8Sapoi1fj/NIdT+iKJiBKTUzNy+F9DS0ZCdpKsHBcaBUYiseDJEkO/GrYQLXNFS"
    "+nGD86horXgUfY4WE46pnLBiaBFM6BH2ORpEOt6iqBT1SIO0jNZEBZPRBb4YN0oqnqot9G"
    "MppVa1B3wnZD9tIhwzMUnFaMnI6XGyL+DSsRFistQjI6Zk9CAUS0ZF9Lu1pw0IpmgB/XiA"
    "tIpWiMfCPlpCOA4mgopRkBAzXtY9AJbqfxygox4CCTHT/0kcUDwQ4Cdrv0oqoa5B9CMiI9"
    "c1Sjwu9tcwwtEBaCoGSE7P+Nn2Bl48UobgWiXigYZA+fb86OTVsw/ru2df7h6267sP/bW6"
    "5Xa7/DRcRZlCeXv8XzwbQ+9kAMd6IajS41hZxPkX7n2sLGjc/e6DLqcAy/7XOJLRhyoOXK"
    "ZXtvqAw+EnGNz8RfxjiGH+YnyKq++tX/vrI08xLXsAXwyw9iXflYO2zaK/u4LbEqdtdSB5"
    "Zfw4kcijPn+HSRg5GKVkqpJsNtQGlCeDZWZMecrNKKw8Zdsnhw+D23M9PDhf9JP+ybMkcs"
    "FP+s8ufhhScCyOu4J/fLbo6vg/zwBVFGQnJkpTIcgJQ+iQSsCtWsJEk1jKvz77Yx5qzfeq"
    "KAyZYeHXvKTIO/OYa1aGbFGPCfjAZAZtGpuMYszCbKI5fE4QNiIFj5IL0uVAwjhdHGMSv2"
    "oOkYzXjUsV88EwKJGUMChSLDWKNVo+NQwoSQd1cljjuE4cJYh7NMdHxHemPb6tVdetRF+3"
    "rRV2W9bYeO5WI02sAxpttkK0QAylwTZR6QTt/13cSVGELGiAb/62kZZBA1Uc4FpiYApdEO"
    "halkfSDOIbQBShbqG17XH+KhBVurrHqQtBJtArelx2LSijEt4MIuhURodxd3NXhIjC9Z2N"
    "XxSygF3T1ZLrQtmmrWR8MRXOMb5se72YlY8hqO59JjefVTNUaIE4Q19GKLpphFIpjFLjfq"
    "evHKFF6/sau3g0H25N/5avH2ETA22UF2YUvVFuP6ETJjlTetaUvtXM6RrolZP6Vj2rlzco"
    "TJXzNii2va/fnsAwz0otwJiYN0WFNuByiQaG/NYRTcoPBtO7R5wQEryKG0g0KYvX9h4SJ4"
    "TiFHD4ul3dL9dP7A0tbaKp9d3lb/1Z7Z076XxxenoMvt9vN1er3e7ybvOwAmxDCpib5fvN"
    "4/by5+EBVl3O/E7YLQnwanN7z+Bf7nYrwbNeQ7H68ywisf3sgy2nmjPPs0YmRsdYI7dimp"
    "03xwcnJy6XTtcdZxdjWp0+29DiIs6sMzLMNCgVEBTgcw2NLKHKBTmnn9/Jk9qPLM3S2aOd"
    "IvKM5pR+3nVf7M+csBqxRcWrhsaaQmgwOA1sJ7RmISyxpcTQWsEU2EWsFAzkYVaUYvRTaA"
    "bKT8GGnTbWVRJd202AaDYUecck9TKwFHZpRoEBsrVCkSoZLAqbM6PAsNhamEiV3OQgu3sL"
    "SqMTgNl926QqRnZo24kARCQYCvDZDArgyuCZ1ndJhC9GlGNKzYY4ojf+YAY2kUcGVxS/i5"
    "PJIMfxuq1h01G6eVlZdC5Bh2lwa3BMFG5iaeqw4SmywYxvmBybqJSfJ8etnGJsAiJUUacS"
    "ydiMP1jOqbE8MriasZmQySCDWPrGsItjMyqr0t+Ujlgjm4ITjM3I56DQ44QM7da4TKLL8J"
    "Pd6E2lkgLXaHRGKAUPbk7toQGKmg1K6+bmjBKdn/cAUv98AXAZBt8O4hn8/uD4fOGYre9+"
    "3ayv/vnQgWMmeN+gyjG72z12Ijp8L7syg2yPq+SXh83D8gY6Xju1uJ5+gZnyyz7Z9W3vSu"
    "hqDpx9wT8PcNtm8m+QgN/kvoPfqRBcwB5J6QoeR9NMX7DnYuQM9uzmZMn3PIoe5ZdnB9+7"
    "VPbn52+dO/n0x8XZy7eL/s83B0eRU9kzDdo5pcrvf1E4fj0nP1ymdPXLwYeq5VPtQYZs8v"
    "EXBIOffOu9OvrRJbw/f/v69QJpqv4+yvTm9sjtS+yKx1fP/vI3d7l91PboUybnMD/hvdoP"
    "2UE2pkOfnZ49mzottghSFdw8DMlZqH76a9dDA6/x33/568Q3d8/j40Tkn0dI/To/frL30K"
    "N1ZkZMVFCXfx9SoWjMsu6ndWGm2DSWhJG2KQEKwTiyNq9TAkXssqYITaAJXNd0/RxMWdQc"
    "KI0CsoySS2oriq/uIjQarh6OonME0W++aBwFIcAUTJkcTLQs2HWOr68MQd09kMwAkqKD0r"
    "o5eEl66WD5S5JEC3gIJw5PYdm5rFTsrCk/DstJcMCmB2JYpRwexZFYToLisT0Uwyrl8IxW"
    "gcBFllEgaHIzA/jHzLNBIzIJwIrcYgiNHHDsE2sNmvaHJQVlrjCMSGJPmuNinLzZhlQGCR"
    "7qAjB2p7ppZZz80zSqGH8xEa6R0QoAhl+TlQGKI0OrGoCQTIY4Hn+NUZeH31RWNwITOlRv"
    "G4MTjEHnydQocKDA+9J9TlTX/2gHMpJCAE+lsRGNAGKaAbsJzLKWjgV1KhoTofrZDJBAMw"
    "fXkUYxPQHeabGHy/fX+JsdukmEMjKVTk4kZXSxRjZCWNZHV06njhENqo2NwAh0cfR5ymCM"
    "/s9cfvfBTnzHj3d6qWJccDJi32oX5UJVy67KwAevXZoRYnx9Tjz9hos0KgJrLcvyBcLiOS"
    "rbLIFpbboTbypB4HQQ7o6k4tPU58jhJ5/pz8t4s757YmflydPS04G5Y/mPx+Xdw5haETmk"
    "7u9s98/jXK2IAtfr3dXm8e6B+Ly8ZT5KTsD9UCmdQcMhWzyC7vWAP4ceipTZNX3DPdZaoz"
    "PpgZXxwfTAc84T5l8TPGPlDJj9jxno9FgYZQkVOjCdfo7Y/mt+0Cw8f3YtEg2NUJH/ET/U"
    "RvlMYyhwcT/ZiWp244pRM9UhaEqfrGHR4GxxwpvXzi3Kbi5x/xAvzTERDW6a/iztDli3FJ"
    "r6yAcjNoOqOP7B5SjCnlYBHWKwehBgwSJk3rWxBAqYdR2c01vC1nYzJk2xCaQvlGNENFjb"
    "F8rxuqXQ6rqWeKF8NlRtp4peKIfrmf7IMqGjwbY5vMyqL2KsOMZM6GiMbQ40s+qLGCOrUb"
    "m9x8lpxMA+NYaMiFFEHpm+CsCRbUzgnEoYg5wYlzU3tsE1mhsb6ZTmRmWsNTdiXdbc0c6v"
    "UltAy+hs2EtYK2wiQBFt2KIoUIY9DIHOfzfG5tmW15A6vylCy6wlDTyoqAA6n1y8c33uit"
    "8vP92ufBc/Fd/ZXO8Vj+V29fBxA2UtpAcy9YURPqexo2e6mzwXI0+TZydxheDOoJzXzDsC"
    "ns3Ui0Ek99O78U7AxdnByXnXO0NmnoMzl6Hn4PyH/r8vj84WhxeXLxcvjoZLF69PXxwdD4"
    "H5pxfdNNA73lMPC96yIucKQuqnpvGTvUsFrRObe31BqSMlKY8CsXWfZDUKYIg3XgSdBSzB"
    "dousnYOo2GTlJCgw260VVimHR7GhyklQPLbbKKxSDo/QKIPFURx2plhaGatfOgMMJ8P1zN"
    "Dsoqple0bRK0SP2PZGoSfCGieTOax/udz+k53snqPOwp1W7Wl9jhNVduy3T8zYLZwEc4fA"
    "c+1k5BAVt2xlp6l/wO4I4wznXBaONMUmeeTAyTaD5MDS5hg15pgfoKZnp8JUjwM3iVWv4W"
    "edPxLpF00SyZTcT4zRZ3u7m6wbm+fjwsIrajkJCcv0qhpWrwySNk8hQmoEUZ6zEJWhBFd6"
    "nIXQkABtD7PQmoWwqrqROMmaC1PZkaJzLDCRqRNRJmQk0CYpKbPKS/j0ySkTMhJfkzSVWe"
    "UlfOJDHIyIxGZ5hINXXB6KEg9NRsEMO6PzGqTKEhbhLjknIdHY7ZaxSotzRlVKQ4SUnjvs"
    "kxui1St2dMPX31bvP242vzytXdvd8naV8gJ19gXYhFgQ4hakmfr6ecpuNUwRl/077Tu+5N"
    "XH5d2HDs3P69XNNSj7rbfbdx2mqzQy+duMUx+jfjU9BpU/jDA8VLFCP12vd8v3N50YU9ad"
    "6NUEt3tY9lrFNuJu1WnIQ0qc7GFXv643j7tLvCxS5LIbz+ubtKuJzeao3DM3mp6L0SbTs/"
    "NKmOWl6n4XMRjVLqXvfkaDhTP6VCszQNF3Gcdce7OdJCiRc/0W4QoUPmUYPsp4IZqdBV3D"
    "Iuh7DhnwMBoywMMXUX9OYyAH2X8RSYKMqPy5ClCEYJtu6/FRINrSI6R+nRw/2W/l0ToxMy"
    "B0oXzbkJOgcGy3C1ilHB7FNiEnQfHYbg+wSjk843QpQ+LmUARDtLBbgnD1ceLHy7HQyqRJ"
    "UWhxMUtsWPUc0mBXyNC54igi/8kOi+fITgTDjK3so5gInwzGdcBwIgBVcohQE0oJkOGB4k"
    "XLW8JnBdKdayXWvr9LCe1nlz4Y2M0XZ28XYBfVgXhY3d5XnYF17dCx3X7Cjl+Gatn903Tz"
    "c8yhu9puN9A8/7dxu/SwXIPtijcibrsWWneNubm79oymKhADGxgI8RhzbXDpAclngoQw0S"
    "v/3Yceh+ZyWtXrD3vjlq6G1RbQv91ue7epepBvt/rHvyBHfYV25WSB7auTxvMgdG31a39I"
    "TIgc9rNQieDGbrv5jWLeq+oq0cxE04cOypWwH6qdPVdwJdx0Zns3n6D7RP85dgbcLz/dbJ"
    "Zhny/3bPy8vlvvPqKuB2w/+ri+voz6Lvz9zfs/f/un7waJnOX85buof5xyhw7JMsJGih2G"
    "xP3q7np990E88FLCdOBFA7IgW5jVh05+1+e2/eLN4uTl0cmrLyRjM5eEW9dC6U7b9GA7Ih"
    "1Qp9Mj6MiZ3KQBBulE4K8Vq3hMxIMfB5olpOuSnRJKjuNPD2sk5KHFOyjRipGz5+2LMMOB"
    "doqntT4+/L//+38APbrM9w=="
)
