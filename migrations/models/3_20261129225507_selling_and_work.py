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
ALTER TABLE "stage" ALTER COLUMN "default_probability" DROP NOT NULL;
ALTER TABLE "order_line" ADD COLUMN "deducted_quantity" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE "order_line" ALTER COLUMN "deducted_quantity" DROP DEFAULT;
ALTER TABLE "return_request" ADD COLUMN "refundable" BIGINT;
ALTER TABLE "return_request" ADD COLUMN "deduction" BIGINT;
ALTER TABLE "stage_change" ADD COLUMN "probability" INT;
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
    "eJzsvY9zHDeOL/6vqFKvynY935XtxNnku5tUKdLYmVtZ8klycvtKVVMjqS3PWpqZnR929O"
    "7d//7tbjbZJAiQQDd67LV3672LPCRAfECQTYIg+N/frP9xO9sU3/x/e//9zXQ5m7wv7uu/"
    "rxa327v5uv57dl3+55uDX/dPH377/aO945PzveM3R0d7r0/Hr/ZP/7b319Hfvnm8983Vqp"
    "huiuvJdFNVPx/917mrWhVvl9ep4g/Faj1bzKuy8XFYVPyxKVbz6e3ECPLb/mkty9MnTx5V"
    "xdfFbREydr+WDCeh9FXRfHpXQEZBg1WFydvF7XVxjcq6Lkqsm8m76fqdz+f770I266vFsl"
    "j7NZ49B1WKEvb95t1sfoMDX85WxRogu52uN5PtOkK8Lqarq3eTTakuQuq6/GY1vVvHFf6n"
    "6sHFfL1ZTWfzjen4q/eTxiYmXvcc/Do6+OvewwvbZRff7P0yOv99NDree7q3f3y49+zpd3"
    "/67odvv//uT7W6PS6gJxtOt8X8ZvOuZOgVX3zzCHC13e2xsx0J+VS/sxiAjoR8vOKYXdnb"
    "kJvr74hRXRLzqOyh1vzd9NqMwe0fhLL+uxlfNfvT0f75aO/N8fg/34z2xseHo//auyBIy9"
    "45OS5Lm6Lyn7Gif/91dDraAz/vjc8C87leLZZV44enJ6+zbVYEb2e3txVBDXDWVgzmCQSW"
    "5Y2SoHD84scVZYCqnR8aUClARKMpPMHExsPTkqB4/GI9PD7XFJ5mVPGQmKGGYPDmUE0Qpr"
    "2U+N6gnXyY3m75WCJKFFgwKegBQxpPoWw/HEKQkBCfH1wlTYhx00mE7uNXWi4fnk+FYKsn"
    "P1ulFf/R472wQBF1KBET8vXi47wL6IqOCbuZ23cD3cjFBC+0aEBIfPEGBsiwaH/hJsQYk6"
    "Io/WqaOLHmI6TtTFatM3Fo5/u/HI1aqZu6lfDzst3z0cvRqb+teLw3u96LNx5m4fPozxfz"
    "hu1v49PzN/tHEft6rVtyf3M2Pn6593azfv6w/unxXrnU3RTzzU8PHjzeuy4209ntTw/mi3"
    "nxoCqqtz6z/1v81GwwfO0QTZSyoMUWoK+t8fHZ6PS8wnuCqmJ2/WjvbHQ0Ojiv4L84PXnl"
    "93PZEs7Agn24WnycXT/eq//tOM0f7/kbAMC2bf0/TsahWRndVULVvbxZTUIau04iOvx0/L"
    "Lq1AuasGxj/8V5WaeBBcz6l9HLUiKOzn7bP3ozOitNqfj47+W//0wQZfVU0bN0ZYZV2Uc/"
    "7Zk2/7w3Oj6MTYajg2g4IXXfTec3nRRtCJ2i37w+rEhOXoQmARRfojveKxdwoS7+8nOsn1"
    "QXOW1HPz3eQzvggZmkyoFYdkXUPKMrKpqqK/4Zet92DKP3V8Xd4kOX3m8IXe8fllCr3ucP"
    "s0/Xh42sAgppFzjthF3wP82/ipVxhXj+j6eIi+jBg9ib8wRxyph60BNT/lo3eHU7K79Jbr"
    "/fwQU3rSRO+rauZzfFepNyWwE/3vjV6Ox8/9XrpKvI92EA1Rlki7tlsZltFqt/eRdz3sXL"
    "6dX7m9ViOw/kefbEuq+2q1VlJetNMwVENe7Kbpm8nRW312u0vOq4TXFzjxdOb8sFbTUxzY"
    "tbgn4IR2NrIT19jR4jJXejx7Gzx9HjEfYv5NSWIu7CJyjDyCIgz6ACmy0wI8jUK2az9C0v"
    "8pE2ZXxmkaVGLIMaFGPofyUNiOWCxantbq0t1XfEUi1Ha4uwLu3uS4LzHX8QVeD767j7xF"
    "rDNtf+OOA7llEqCo6ue5loOoNN4GRGqShsuq5moukMNpbDuYvpqQIiTNCfkBiOj6i6uu/D"
    "a2FA90fcCvSAIEhpJwiqFtQP4nd45ApBsIu8IZgYjUMkMLTYJxJRCtwiJC3qGQkEwXZtpC"
    "4z/hGJ8qhNMtZ2l31yQiXYVhmpzvaVkLQsd0nQG/08Jpj+sV/77Lkz/YO7Tj5zw0j5UOLq"
    "fDcKSYt6UiTD8lN3b+hVYRJ16BpN34rMkdKKslwtrrdXm3+5HXJuh+26wLf7y2L1drG6m8"
    "6vcHfDcjUzJb+MS6s/b30UV4GH4VuzhRvOsRD2O9W/p6MXpWkfH5Qfwnj1aBaL5XhuRsjp"
    "6Kw08YNzhtOisTM954VlqO/EsJw1nBmWl7UeyKv6nb2jt8yAxUGeXrGctTVW1zn1L17XPL"
    "Fowf8STH1zx30vV4hb49sUx4RXI+fPyIo5eT830QWxEpot0d5JNae3ogfxAimHCW60Ut8C"
    "wiXe79lagzpSUEky21mnbuDz5m1uY+oc9GDSU970YtKI4U8aAfqpwXLRV0fOJPiScVXTyV"
    "EVU2dVMZTjChOFib2bIyumzmEfzLGFicLELnV0+XQ5vMM5vkIpmFDrDwoncC9Bm4Ycf7Xq"
    "SLbmt0E00Aom0gIrli9JLdKEH9c3vDbowD6ShBf6libPDYfhgScC/lJrr87gQw7Zqd+t3Y"
    "aZ+IEwKbe4pRG6x0OyId3ktqXduMtBawm3OdQAy30eqy3jRm/tJuVOhzrq6laPxIvc654d"
    "J93sIadu7nacR8bt7gmY8fPhfcF3w7OVzvC6RrL09L5Sqst4YSFZFzc9zkPorvd6Uc1tH/"
    "VXqlTJz5vq16w7/5/JwJhufkDWyd2P88i4/eXTwudmJuSxAIe4R9d+smOCcgM37XPjuVwS"
    "zDaBk/s5cLqXfUd5oqvij6vpckn447uEYX6znV1PLKqJEW/y7dOnz6a12TdOt8pdVheZxa"
    "GRsVwgBo49LIqz+FDSdVXWuvhHe0jQrM+q34mjkxLVfD292jhfOqK+sniRjnbt3UOJE5zF"
    "slhNrXxOAkBvpi1eGGTgVy3X3bW6J6WA2e2Cq2m3BfUPZmqx3Vtf8/K6veyPqs8T636PK7"
    "bLMcW2DzgC1nUREZvfJVI1JAm58v4lWxGTaMOTAvP9lHOdKd3O+csbQFF/RF6clJOsXc34"
    "AprvS/MlON0fn40e7v9ycnr+eO/B5l2xV1fbu13c7M3We9UEM7/+t8X89v7BI8Y0HQlC43"
    "tfLAklIxyryi0q/xNqUXnLsH/s/bz3sMFX7eW381olzZfJMCzxmROQoXVhJE9+m9rZsRKL"
    "mCGRzeve/pvzcv9Tau3VCMwuhg8+Kc23d5fFynw3mvnULzb6wgpzk46DgMw64XLG6wN7cF"
    "oN3/qH6g8rovmX7cF28/P0cdkpH4vVw3fFHw/Lqf56cXd5u7h8+N2jR3v/7//tPfi3B9V/"
    "QOGzYQq/f/To0eO9J+X/q89+D06OXxyNS2s6PKk092u5B/XNpDG1pwyD+MMMoslq2mRY+Z"
    "IDEPAz//B0ZXqPStnoh2Ou1dFmoNeeB+4hL6Wz9pBpz9PhkJlVlYO6qkP6Y1mi02t4aptC"
    "zjqwJRm476lfQf+YNtF+9M2C1TthTOAK3a2lnfeJewf80TVOaGH880SKMIVN9RSRFiCPU3"
    "B2SBEmcOqeGNICMPqznTFEvdnGa/DsVLUnHec8PvMdkECrRxSJqi7VBlQzzWOhZxOSc2Yu"
    "MX9pw8HmkqSHpS6dXRd3y8XGRA31SA2Xv5dquHuZ0p5L760uPs7DNr59Fla4LabrciiWe+"
    "BbdBkyna8/Gg52uZNZfMX52fLeGV+jRi2TH/7047M/PQ8dNKbImEF9QRt8wGfXfwSsrCg/"
    "XL59++N3GYNM0lrLBF1vv99tGpXE/jjTQH7p7FMvtpurxV3nBfRysZ5BL80PwPjaJuJOrj"
    "xprGBSVGEwovRg/+xg/3DEMg/T8uSH75+/ffJjaB6mqNlcNQA5HryK7u2snBRWy9Wsuy8P"
    "DtYn0cmr6WK/IXJYDnHf3Gw/J+tiNSvWnVHO4BXsUPD7YrrCdlY3s3JzHBVQPe6JOqlanD"
    "wvpj9efg/6ezZvertqNNPTrQBPzOhazpbF7Wz+5e9BYRA8dPbmYuArf/OHApN0kDvvtl96"
    "7mEdG6Xtq+MnCxB/jmwyCdFYey+M1n6cbJn+rhJvFdtQQjXJQPkxfSEapdvToCVsJeuqCD"
    "aQCA0OQ3fbiDabxCTYLCI0OCbdLSLabBITK4BUamKKQBim5qZYJghTH4dhyxQRWJYRBleD"
    "E8YGKqsHrzn+A4aswTZgoFqE0VdZeFiAqAMNSmt7NwpFixCLAtBiAZqwM8+e4mAzQCUIMS"
    "Mo0cAyTwQsboTQXSaIjK8uKrInbrdLPA+pCOxUMarMPj0lKFkhYZ7++wWCxTqPf+sTzZPs"
    "ETzU67M1g9ThMqzMD+EiKNHALe6w+5SdGQZksUjEXaEZfNVun54ie6Z0LNbXck97/X6b2q"
    "GWxakNau9b3tCnEcUrlWq6WaxgyJRfBNgbvOur1WwJ3WzuPurtbO1dvW3viW/ns+oinfHr"
    "cq6PrzeLcoNaKracQGxQRfv7qlgXKzNVRP34cbpaTeeb+8lduTB6t/Zoq0Rm5VKpuk48ud"
    "nOrvFb7rt2DahcJ1e+Q+7iNo0NR+nW3m9xr0BI3fnauWVgbdgpxHjHyql77+GDlycnh+XU"
    "+6CczH8bH4wePILUvoVHx/FNGQcGsHnIyitOX9S2/MIx4rC1P1/w76i7O4r++HIs3a8dOP"
    "YMZnAWBMexEy4oiQSkTTyeAQBLWyTgicwZjikoi1X5LFYeOtNgeRWDSjzzIS/3QxuyV/wr"
    "RqEt2GuU6dv/aEe+ndwsFtdrbFT+tGfGpOEKu9e2CdjazprM5qaJdIf+VCodZf/zT3txdc"
    "RN2T1tQSJXwWAJCnhZCbyKZsIW4akncwRHu0Dp5Zz0W0H9RfKr8vT9+AEvxXNvwne4/k7f"
    "eR/wojv3dnvWshCeHJPSQ5A1LZ4zFbmCP+S9+/xle7AK4onfzMWx+O3Boo7chl9yRNttBC"
    "M5AEKDoPAWbq4ngpwAUaniuPclY8FmZQNAqSTQ/SQAu4BPpwGIqvJuwONk+Iy+A3yJ2/7x"
    "Al5i2gEV3sPY8q3uWL9ADzOQiAlZZNaAjgnbt+nBoecN2qssM2lIiBr14AAZFu02B0KAgA"
    "5ftrQbD8VVC2w4OSHJUnKk83AMlnyDnXHDX/r4uyDJZAQJ8YFJ7eEexxswxeVcJBpfA6K5"
    "KSbla8GfoXakifw8FdaXGTtCiy/hdwOWbfvOf9AFbkicwNu6FLQBQxFSiIEnSggZpUYxRx"
    "4vPdCEECnU3DiSoDqKSzGKBDQWB5EEiQ9w4V18RZQ8RjeEBCShGCKCJGwiCiABABPxI2ge"
    "nTh8xPZqHD3CzXOCHtXC1m3siDMiJHQEJC/hR46ghHjgSDLfCK6zXNhI33wwKklgKB2gwQ"
    "JolpgOipZEjDjF9wwYifPAKCZ/4SRt+Wfo/WSoSFhXECmCEuKBIqxh9un6EASJMCikXdAx"
    "RCQMZTDRH2jYiD3PNedERKhBEz0SnfI9UQo8maxm5arjmy89/ATJwiTMlO/luUplzPc0y2"
    "qAxzUTLVH3oVLMhOHVO3KCOmrE2IsO6CIGYHFrKgx3+Ii0nzqC9IaXEGMCV2thZvmOWrfG"
    "OWXTZmpDYvTR/Iu9LwmoBEh1NiqgdTY8dkb3JLUeXEYG94wkeejUmzJs9OgUSimAsGTtrs"
    "dk6qKKjgZBMxpENWIzScnHUJM8dgESptQwSBxDLEAeZ4eYBkiYwDlMfEMsgGBxW5eui5u7"
    "HukQ/2lWjH3v1OYijonY4edDPjbd9F3PlaLlohRda9nJb92G9Mnw2LPz/fPxQRsVa4n6RL"
    "M+x9a5uHJYqz+E1M4PTZH+qhZtE1vPgl4SAfKDiAIkSld+w3awidvWEHyaYhIUgu7nCGs0"
    "hUfwCYpJUDy6nx2s0RQeVmyazKz0QOTNq85jwTuHiklQKFpxalhzERJbiXNME9ZVP6ax7A"
    "c8pgFNwGMaCJA+polVgR7TuH6NjmkgWNExTdR6c0zTmlF8TBPSCI5pcEL0mKZtH/Mf4zrL"
    "HNOw9UQ56qNWuzjqKR1gjnpYl31MgxOyjmlaxfc7pom0Hf3Ux8Wf6gr8mObz7P3UMQ2oyz"
    "+mwQnRYxreMPt0fRge03AopF2geZPXHck0+4UOpypVjGEVbvjVbZDFd3IZmZM3M5A+sblM"
    "PGueyLViBskNw5Mx3Wur3ioJ9GdwqhOs4eSnOtaGeh/pOEZqN2Edxx7XWR2P3rcqHSdrKE"
    "5L1Q9281+OrOpq7PjV65PT8/3j8+ofJ6eH4+Ny2PkXZR23ZbGaLUJnQm1h7Vq7uXY3m8fP"
    "B9uaP7cVsOMwomuY50QYdetMtKVDnILhLeNHYNBYpODC20chKq10YbA13O/rKgXuz6THF5"
    "JQQNr5RMfRG7fLgyQ4y6BIlSCyzitoGTJwRccTCBUFUvtgAm06g010JIFQUdi0DyPQpjPY"
    "mPcW5ZOHKiDWJCK+gkFQkqaoehGDbDyDsvoEyxG2VBQ682lXReY3mpstq08673JJRIMjeh"
    "gtJMxFCvOb7ifBCcJCybxAglCxkAbXRgZDm7opAqqKjdUjI799gwHj2Wu9HBXaq6UhexGs"
    "husebH7T/Tw4QVgopfbaUrGQ+vY6HFqWvZqqYnv1yMhP/WDAePbKvuACKCg8mtdcoiYjLM"
    "G6lHPZBVRXP0jxWhj0ygtsJb71EiGlT1RQtRB3X9reRq6/RNiFN2BiMdwlGM/KsHswgFJ0"
    "FYagRY9ZAkHwSH1Cl9k7MXzl0Rcj4ra73Y0gVYL53ZHqgvsxBC3r7CXojb63ZGL9Y7/2u2"
    "eR7B/qusxnbRjpezOwuuTqDEGLHstIhuWn7l54k4ZF1KFrPp+Uq5Vkq+3tl/8wSLe0pnez"
    "+eQf26l7Qxp5a7XOOIFkNuW8hjlbXy228w3B2bMb5gWacL3X4WaO5oUca1oqRzc1I9Wjm5"
    "pj/1SgjhU0FQfVL7jI5dtEGIcGFubwtMlx+Ek8W+gaJ041J9+MnXj2R1w46hgI6WbBSQmk"
    "DjdCVelQx0Bxy/Terq4LT8ez+ztARUEL5gy9rV7UOhue8CyFoNaDyz5RISXJQudeDYIkNE"
    "jd6z9xuzxI3bqSuNTTC6K0E1kXd9qZUXosBqgokEMci0VNZ7CJj8UAFYVtiGOxqOlcv00l"
    "eSUxMhzdp8kuicvHVYHA/xsTCtUweKZJSkquMiTOYYSSHM+7wZp1FmPLTzZUsDpFgYZ1VF"
    "GGrHOTl1vyCod4QEhad7CiDs9zZqqZGCm5+PClwxuQ8lUQHvQMrwbWwPbqi4c2pCU/aDsA"
    "yxvZnUIkEEpyGlMPkUAbz6C0+0U5ypCSQtnuR1VRwsZlDj0yyw10JjyB7qInLnXN3aK5sv"
    "ll++96x1gTAdQdnztKe+6CqGzgLQTh2b2DsPU8eY93EtHdGGz/HD0NH72XjRqGfV4nalio"
    "xGBbZgrPFTWcuI66p76jDjLZRUQ43rfcxEExcftRaAqH8AOi7eJfPVuVH0INKAhA2gHUUa"
    "ssOJJUMDilDjxeshdKgjRUQQKgkIKApp7iB7bKgtOh5+isPT3giXqOm5fHTqeinDwREQFQ"
    "PRcP0nAalywHT0RE4FLPvYM0nMbFfaTHq05g0X+oJ2gzDUMUAh4TEZD0AsCxJjMDSeRuRa"
    "hQTJ/G2YpKx4TPfVsAo5OpYPgnfXAZmYqQWjf5sE8wse4EJ8vgveUzF6K3uMbA6Tol4kYz"
    "y7Vml8pepDUrenRpphfbD5rLfPX4Mf2QhBp7A0f0x2JwEAonGSycn0Y5UDQ/JgwHq3QeQU"
    "P5w1XMUKCoecPfV7AeeghqXwzw1EPTwLCPPYSNIM89AJi+3qKs6pFKqCcfbE9jjz4A2NJn"
    "H6AM7cMPzrzQpx8COtnjDyjpBfH8g5OCyEyP6jD/BARXa4lnAGDLHR8CILQRDTi0tuQpCJ"
    "T0gvkYhOuG3s9BQM0jP/Z8TiDRMeSjEJ+tPWSehghrix6HQEkviOchmMPw0/Zq9EwEg0be"
    "JZqh7fQjEJIg9+qliDqKr/hQfPnPOyxXs8WqOTWkEu5u7pcFKK+5bovJu8W27qFQTjKJrq"
    "fZ3ql0fV5qCXV9pr5qnIT2R3s6c3Tye3Ugc3xy+mr/qPrr1/HLX6v/vjl9OTo+9/Pm+ryt"
    "StsTn/IHy7NcnJ2dj0+OKzano/pf9QnQ8cH4cGQOgF6MRoe/7B/8tfr74OTV66P9Md1Y0F"
    "HtQY79NdL2D3/6Hs3PS2ucmdSWYGBX4UEF/SOXRPvYNiOsLsp/ixMmYGrnwqUEyOMU5cXF"
    "CRM4tXPkUgLkcXqDW4LSG/4UxraKNsKWcx5fNZ+wE+rihAmMZrbSxuc3nUfoz2oSgP68R+"
    "Hz6miD9FgLljxmZTK7KT/h87LhTXG37Jwncb2Zrsz2EotFcSf+uS968H2YXZc4W/EmTRuT"
    "yydPL59+l+mhJK3rpRB840Y0VauoALIDMtyTnWDUvpnefPkXHvu+2rBcrGcbQtb8iw5vp9"
    "vbKsxxcTm9nN02i67mZmTxx7K4qrBcT+/X3u/9Q6Fmy+J2Ni+Y1yWb2t0CmWoj6rvmrXlo"
    "rXVrZp2fjqip/T5vV8jNj2iAUEiffHji5PWoXgH/bhbCRydn/gK3pifspl3ixuUXyP1CqF"
    "9gbo5dUBIx+vb759iqGekz3moZErqJsCoYYHUctxd9g1010VsWjgJB4A1B86nVetjCa5SG"
    "4dmvAIpn4Fk4bd2+WFpO6NLI1Gmaz6+IguocID2XQKC9PAR2aBFOpgCJEVREtU3Dk2wjAQ"
    "ECSXnbGDVI45BsEwEBgkN5Wxg1SOPgPZuSmsG0n0xJTVwz3sQVW2hixnJFaqOcMVE1H36O"
    "7M2SAMqt9ryL1wgtL7KQ4G6u0/QIMnTRogU0IQiNPlj3iHAjlOgyJlhXaWFFG49Qmrqsh3"
    "u8mupH7ob5kI/2+A1ET/YE0OhjdqgC/Lke07PxYz0BRNlTPWG79qGexoSQZ3q8+pJHehAy"
    "9Cjdtoy+HILoKPc8D08z5PMsYYudHmdBkWPHpGFN/rM8CBnruNyquueTPKGGwQ+9nnIhlU"
    "88xvOZ9XXyGR6/puARHoQMPQrPD6NP02Pg6Z1sfZnKNY+8RSfbpRD/cmNm3JiDvB5bKr6n"
    "66/ioOT4q1jJ3X7QrxULxPKgADK7GCx/1vdoRW1hjiBPG2wA/k7QSa7kuGr5Y+vxqlTgQg"
    "irRyLrug9gY5T8AtdBWD2SX9dtABuj5Ge5DHhmoiM0YS5VEWdb09ZT39RUrAfc0njs4YbG"
    "B0VvZ0Lo6Gam7rhoK+MDE21kghabbYyxjXgT09YVbGFiInQDY9rE1l2xTjKbF5YuqOVs0F"
    "qXxSyGF1vK+vXYm5aYiLVlMcrtt2EJtBr8s8/Sl1I3vlX5fHo2tUnx6vG3KDERukFJD5Pd"
    "90+4McnVlqj4021Kiundv3YlmV3J5XY9mxfr9aQ53YOpZ4JyJP9M/1CJ6SqX56XqyG6xER"
    "Vl3/1RxUJrg1Tx6hoYURNH3QW5BBWy7BrlLzbvQJoY1yulhv7ys11Mxnu1WDm8vQ6gc4tZ"
    "19Oq27WoNXQF3iokvwhv68aie7pTWIb7LWXEZp9sIzR9YTDOtNFWSUiSzWhYP4aivB2FzZ"
    "EYJBvSsH6MQXlLCpsjMfA2pbZmLLf2trRtiRQ5/GYxrmSjVBAKnFzxpBB4FSXcsYhMHbAu"
    "bRN0Mj34N7h3qAv6TjdSmXfOTBHGJr5DnNRZc12V5ZNpK+o7ZSreQ3plPP6RW8bHlfDLhP"
    "Bxx0zdsbFnxkcnc80EjVrfjDEfxDnT1pZ4Z2Iq3D1jmkU3nrFucg4alkrIfXzQXqeNPAYa"
    "3cn7FflOmpiK56UxOu7ppgl0G/67lyOA0jrhqfmcujjprPEqCrw1MRXurskMm0/RUcBlk6"
    "suUrWm04ZyIXRw6UyXs8n74n7yVbh2LFjWHZKmcsZNYlcKLJbd3S5+N/V0vwSserthoP8i"
    "wZ3lx6Do7RrRL9f3a9CtY+fR8diR4aMxtYZqVr2NifU5rA4bwdb1AfjmH9k1PUbEx9VvNY"
    "+3zYXG9u2kiNWgMrw9aTmysGkrpdpI26izSeWOZBpo/X86daFPqQNP2nmhBFmoAscdQUfD"
    "1HXkkc1nMQocewQdjVHX0Uc2L1jY1aXF3fJ2cV98+deVLdDJfHt3Gb7U8AwcroGqqXO2t9"
    "vb20nusM5VSnEq7qbhww31D5PLcnV9PXlCFTz1C5bvFvMi+gFj4RfELEpZKyVO0dbRGgGP"
    "vy8uJ5vZ5hY7d3Rl2JsXxXK62jT56iFhW4hQrhZhY/C6ePuEcfQE7nS9/rhYXU/eTdfvAp"
    "t4/vyRykHo3XQ+vSmNKHUSag2u2zJfaXXvrL7fyt6xUTpcbfnFAzjiGVaJ+T6L2QYjGDJ0"
    "hakjV8cqMHzIyhWyWIVjAfJqS1nM7PBwvVn9cNHcmt8/fDWu78u/2j/efzk6rf482z8and"
    "V/jE5/Gx+MTPHpX0fn4+OXdTap8fH+sfm9pDr6m3/T3jUbjS0II6iAdFYzBH2edjTFR9vt"
    "OEufbRP2ydo3YbT2ix+OYc39IN4qtheMh4gMlh02KCL0o9hnMxg1m4RkvnpP5F1l6ChQ3j"
    "dWBYtrjgHmaUcwT/NgniqCeYqvnF0t1p4uqI3Lr7iXA61lxWfv4VCq/nAYezei5SS0Zk7k"
    "o2oIcED+DKvYRa5NDhR5RwFCFWiS7oraT8JMznIYe8n0xuu0+tsb0Ypx0xNhXIuYCGm2vB"
    "mwM96nnfHm5kpTa75gpFxBaHDUMojC0ek3nkRm9oUCy20IcEzBzlXYk4BW3JNOMAZegeU2"
    "BHm8UssFtB3x5iwX7PvFHd1SpjQAPQ+dVBEz6agTX2aJcsRW0VIKlNPNTmImfZXDtBzRnN"
    "fS9JzzakbCOc9vPIlM4BNHaHBkur5wtNkkJoEPHKHBMen6vtFmM19dxr4Y//r12BkrIs1v"
    "lf3avkuLCdRzdGEQoQdbFZzXdhJW6ztmxP6iVBg43zWHx/7GxYrgQ/GY+FlxvwSdTAd+3O"
    "+O9EDH/CKVeTG/FCFu7DvCmciihbiBRTYfkBEdHh2oAKtHyhXVACTkKkFm+IBQqAjf9Hem"
    "DIbxe7WF1g8pcfPfGVbOAGiOLpgAm3MNBJQpUcRhGCZlN6eO0k7yqXAspoYqmrDRCJWrx7"
    "mKACpfaF9HcPwHvJIA24DXEiKMvsrCOGJEHej1hLaPoysKEWLRNYVYgOaqgmdV8XUFQCW4"
    "skBQXmDXFjwRsBhsQneZ6wt8dVHx7XG7XWLcSUVE4wurzL7OQFBecK40ePrvd60h1nn8W5"
    "+o+WSP4FccPlszSF13gJX5Vx4Iygvs2gN32H3KzgyvQbBIxF3R8ToEvuGvis01Byzey5Rg"
    "4U+mBI1vMkVt9NJTJCIpc7OionWvFn3B4X25F0PW28u/F1dBZNmzJ0/QOsm8GovreyCvlX"
    "i2KmkbtODhu8V2c7UIYwSfNWRNERLUtri62q5WsQ62BfilpF+i2tquahft5G42324K1ZdQ"
    "puvqiZwiegmlY1jbdLt5t1CJkaOurjTjoO+1FctGKbjN8Us+bHKwf1S/FPhq5AKwRq/2x0"
    "fmHcHzOgzrfP+sftvvt/HZ+NxUPjvbfzlq47JcW95QgHI3RVjgXCyzHQtRrpLydxQ1wiMY"
    "Ne0zLPZXq4Hx8S8nb44PK1wnb87N3zEwb5hBmZoiHjBs4HivIIaFF/BZl+fPnn+PXkrCbY"
    "d3YQehtZtDW6YfeIa3iu15XU0zkLO7XVAfh+ImBZWAedgiAwb/ZgdOpwGLc6uDaj0NsZnB"
    "BeAaCgJW+0XQ7S/XKgtOhz4DlDrwRP0WSZCEeul6enY98VYJ5HyCtZlgwjJbj0S1u5NyJd"
    "UiuaAU0+CglS8mYc0mMUkuJMU0OCbli0hYs0lMrKdcgto4Dq0HXUBTSdnbpRNTfLegwhCE"
    "+w1VLK7dJBy3zmI6qSlCHJ63ilNEFjWdRGi3V0J8ARmOLty4qUIEracBelMk44iQoMMgPg"
    "STfHA6ONT0D8ViY2edDJKUbPz+oeAudECfB6LVpWYOSQlT3wFQjq0b14fIzB0J0cOmHB59"
    "Nz9qzlqtHByIMmv2iDgwg4PtwaAyLLepKf32eFTEh2cwUBwr9d1xIlsFhERX+rWA3YZFmu"
    "tVKBlfATJLjkj5SvCtejeKYFh4UF9o5zEtsUfZCVje/By6xoQzdURMTmaRBy6cvWGx6jyA"
    "SClTinRuR8hlignn+10qh/UNADTirwFGT30XdgmeGjHtHo0RTAMqqwfTOP4DBtPANmAwTY"
    "SRDqZB1IEG07T9HgXTRIhFwTSxAE0wjWdpcTANoBIE0xCUaDCNJwJ2qk/oLhNMw1cXFUUR"
    "t9slioJUBBZFEVVmB9MQlKxgGk///YJpYp3Hv/WJv0j2CB5M89maQSqYBlbmB9MQlGgwDX"
    "fYfcrODINpWCTirugYTBMHXZiIljgwokNi0erbtZpah+0XHP6ST2qVz2UV5Wx6CgNksMxN"
    "YdzIZrrZrgMeIA6nePu2ct9+KCZGMRZbqY5y4TStFk5hQX00BjVRzK+x30obnK7DCBx7vj"
    "+9W2xNMp1fxi+bKJja+zS/CgJ6vg3FXayui5UB29LN5h8Wsyv463I6A79UmNZAoY04vQNw"
    "ypW1TlIpImDGjpyeATOOjVLAjONHJ4HK535yTMhkTUSiJkyQ1uSdesxPNnbl8LT8ZtTJlM"
    "Yvj0d1DEv5CXk1Pi6/OvW/Rv/1enw68gJaWqUFJh3pzJUmw1oct3YIOEnNT1EIS22nwf8i"
    "Zv7YgYLZslisbyM+3gBzUjW/dRHLH5qOn/2xC0M7qr0nlGadGLnJILK1qiATL9WKU6xmi1"
    "CgYOZsN617J9V32p9uYRkk/PmniCC29no2xq29mp5qi88aumnfzezATxFFThGTCCtyCqO1"
    "3gFbph85hbcarVH9mrKUXYAMR6SWqStqDXPptEO6+jRlPThhdRyA/chpOGpge3kI7FAinE"
    "wBEiOIiGo7CU8QKoPQ4MB0Q2XQZpOYBKEyCA2OSTdUBm02iYmZrqDLZKAIhzUp2KUWE0mz"
    "AMOAaF/Nhm0mYbjVHhOH+zgiQGyZIgTLMonB/8RzjmgoQgzVQ2rJUZ8+hEWKuCPJ+ApgHc"
    "fQpHwl+Mcwu1EEffyC1+cdvSRoiYXVTsAmDiiDNbhb8YpMH1IS3U6sxR89jpfbmhNXJJxA"
    "CzL7j2kFmvBHwK60wRgDIYFwECDExGdrR4A548DtvERjwKcieh1u6Wxve79rfu0CgZiIZf"
    "Ye0jFR+3Y+NHKGfbeVhbYNCIlVzMAAOfZs3cGy1UxLRH3EmxpwFeN+1vyW+dLwwApXLj4Z"
    "D3CwYhkUNGelYutKVykBHbFCGRQc04IbX24HfAElidD5inUxgsaTKI27WTRKHQlhss6D7Y"
    "9Q+6MiUk8ODkTZ2PSIODD9cTkcVMaYbGoKLdanwq11OFAcK7XHF1JcIR3hJXNHI5o+MtBw"
    "2rVpDlek4AIywrVpj200nbVhs0lk9phHCi2kw7G1R0iK4GDDSXTVuZMUWUuDozJnWYqI/A"
    "YjNO3ijhH4CCpfaAc+Ov4DBj7CNmDgY4TRV1kYRYSoAw18bPs3CnyMEIsCH2MBmsBHz6Li"
    "wEdAJQh8JCgvsMBHTwQsAovQXSbwka8uKuItbrdLxBupiGh8YZXZgY8E5QUn8NHTf7/Ax1"
    "jn8W99YuWSPYIHPn62ZpAKfISV+YGPBOUFFvjIHXafsjPDwEcWibgruj6qjicPw9ODtVFG"
    "TTwREkSWCYXcrjeLO3ua+AWHQuYygcHXOqM0YLmXOj+TZzYVHgxdb1ZFsZmUBQXxM8YuLg"
    "6YXlUbrVUQVPms7phVcQPSozVvFZoCJAXa1Wxzj9SvfkZqLxflKLkth+c16N+a6HK22ryb"
    "XDdzn6Vpf8WQRqVP49L7crw1Zt3+eFdOERXhvVdyUzmEVsAyq4KScTk2VxhSW4Sg/Vhcrm"
    "cbNKdcU4QQ2ZhQPxfcdD7flmpbFR+Keb25yEbIViW3s7fF1f1V+t3VzSwCHJSvitvawNfv"
    "ZsvJbSnAbar25XZdmtx67ewVKCsoR8CvF9vVFUZoCjCLKn9/N10Xk+WqeFtUmiiieN7PLJ"
    "y3knq6qtJIppjZj0GGGRUb3FD3jQ22bLRigy2/ZDK916PTs5P6wdODk1ev94//5sXdWgbU"
    "c7D4S7DPEBG8STCKjjVFCJ+ISztjQiamJPX6aytKM4lGctR3VhgMwLwaveLaFieDri27cN"
    "p0fdT+HJnOj+X/CDbBRAt4uTKf4ZPGbJ59+zRi2c7QjpP5ydrOi9Gr/aPmNVzz35PzcgGJ"
    "WJA/p0OF2TKW8r1pHvJpingGGcz8Dp779QJGNCeGa/zBaOPJg6KIaSJM2llrz7hyyyf4Pj"
    "n53K9uNjg9OXtdbjnql4wPzse/1b16eHL6av+4/vHoxH/b2LG3X7Y2CnvWmkm5Yq5Ix69e"
    "n5yeN3xOTg/Hx+VyGuGFfwXbx5qjYtvOL/tn44OKebmRc7LvHxycvDmuXUzVP0uAbdnr/d"
    "Pz43L++3X8GpEj+r5GiT39CizrbT+5UabRuoQ3/xBf4WgiQurhcfVxE+aTGb8q7b6lF8Gj"
    "0oTRTt7PzblPYkQEIfitRWci4PFPJS9UHKF17uBgHaAaAY+2inq4w07Ie7fD+jgUr98U3N"
    "uwRQYMfvA4TqcBixM+TrWehMiM8A+q44BUI/xBe3kI8k7CI/y7Q5J0ESfC383l9xMrh8lE"
    "z8gNmiLmQFV+Hy4tTnoIMt+ihQTEoNv9W7SxYAy8+VdHIUEe747eoo0FY+AVvEVLUqY08I"
    "nfok3ILFGO2Crit2gZytn1W7QJmTnK4bxFi9DgChniLVq08SQy7svxkIBYCu7+5fhYMAZe"
    "gXWDl+NpvDt6OT4WjIFXZrnxy/EdLVfwcjzaeBKZf54gsN+ADMeHHGQI+xblIO5hICpbGw"
    "LrDsi42pBaOsqhlzZyVu/Xldk+pOw5Ajx2wnEQC5JeubdnToLB4FPhSOOTLmHnYwzEfR/K"
    "yVWEYBz4VExFSEcBxqCPInJjwKsqGwKAsOcIaLlJ929QjCRayd30mAbHqHw3HWs2iUlyNz"
    "2mwTEp303Hmk1iYj3jENTGcWg94wCaSsrenO8xZTenfpjsQ3k8TIvpYWJOEVl3KWIaDI5/"
    "NAnSSje/ag4dTxQWTt6FCoyKhTXMHj0c3sSlCliVGeuNkhHT4IDAUiHs7UHXDf+tEZQKxx"
    "XED6miC9tOd5t5BEfQYYaAMs82xgkOR79EsyetPHmYwsFoSdhQg9E4JFzOcKzqSceioyEG"
    "4pCYOMbqxWxIsUWkhJfQjwrRPIKLm2csnquwEilQSJnaTZiwFc0zj6hxBkoX8NINKiBP4f"
    "VCa9RBR2IkkZsAHSlgnwrHaQN/FOGFjSZRubhPyQfFIyJmWhBOCj4sUaki9kA2HnTZRyYg"
    "E8H3PzY7UQHjo+PqCu06pCM2/LvAyDFyG6YsxBiQ4RDDAGhVhKD1jMu+ia4TDWOfijBkP2"
    "wvyEzR/q4IORSIiVg2ekM6JuogPcXAyBljtq0sNGhASB1QDQuQY89hLJvIqCNSoo+pcDmT"
    "6wAUKioCkU+iCpm1I8QSdQTpH3amEsYIABTCYYBR42Nhd6BZG39hugicjtgoaqaLoBpOov"
    "PjqJnA/CBrBJNXrAjK45rE0wRuM6E0Ud0IClOiCMAwzPjPkEBxthcNiSJHfWlxPVWHWsw+"
    "vbMNLnVJ97UxMbGrRa6O6W5tMUnSJ9/mUpoQsU9FRAH4l91UMYZtR+Daepz0H2HlC/X0H2"
    "5TPmD6D9BGlP4DYvRVBu7Sx+rA03+4ro7Tf0DEsvQfkQA2/UdrXEj6j5BKkv4Dp7xA03+0"
    "IqB5CHDd5dJ/sNVF5n2I2u2U94FSRDS+sMr89B845QUr/Uer/57pPyKdx7/1yhiR6hEi/c"
    "fnagbJ9B+gsiD9B055gab/YA67T9mZIP0Hh0TcFV3Tf0yRx82iTAjmZ5DwwPyI5AYwBfH1"
    "f/N7cCWyvflYFdnrjO01RSMNdjGxuXZYVaBu3DeZSOC1+g4PuE2Xs8n74t4p/ZsvPXuJBU"
    "zhCq7xN5X9QC48JUDroOWwBf5iYXYA2GU9swRE7HpnC4CXKzMtsC5ZpnjYdTisc6F+6TIt"
    "RfSpQCi64k1jbI3abDg8c+zzLFHcGLajipTS/JDdVFGEMqw9n5cmZZBAZd9zzDFQhc4Il8"
    "3Lw1JD2rpT7fHsO7DnATpdaODuj87dDjnowu/S8bFEPFXwo4kTtBn4qtHFSTFYmAXRxgna"
    "NGbd6OOkGIJltXvzd/oVPPn7dnt7O4HJ7KIne12tVEa7vy8uJ9Hrv00mDleGphPrnYLuM0"
    "mm98mzwy1Xs7vp6h4znN7JxXa5+m9Gn8KzwdPowc9erwZX7IIhA5m5QharYMhAVq4wmd+m"
    "4dQzH1bApV86LOzd1bgX2O+TAlJ3HGGK9Hc/aJvYpsdWbMecCFNDhuIR7GzspXDLjQMtqI"
    "ylijfPATBXu5Agj0gnVXzYJgeK6ClWjFAFGvM5Vrz9FMxLb+kzu26nKVbWljwPHni4UtDs"
    "7aRwKc2wsxqE9fG55hPkNIBi5bEy7rqG9bNYd5XPAIqVx8q7zhqRoIgHyWWANJ1Cxc47FN"
    "ZH8XyKrENQrDxWvrXClEMU1l1lHIJi5bFK8g0RhAn0nzrbECmxQDFSa0BSDWUVs/NMQ6TE"
    "DMVI5jckzVCn+U2SZQhpOrlOEeWmQIhQZJ82MwUqJVMJfHtH01IklbDTrBSolEwliIycSk"
    "nRydLFGSkoIZJbEEE+iogEX3nrZqNAGk3hkeSiiEhQPMqZKJBGU3h8nw4PjufoQdAMuQ3y"
    "Wk5Bal2uzJcyIRECzPdK4df/4mI94KFwPOzsJzRjMhF+/zrFbnSQflkzrMt/8Q+hQw18Nx"
    "gzTxqGjk8hSvJmdvxBVbuYTTadRyi+lp2iTmDVvZSdFiK59k25VbHVZ8Kf6sr0ENE+VFuD"
    "+z5l8JKY/vOU/ttpA71O6TWBPU7pA/S1FT/0FqqCfJpySr5MyXpij3oGLmjde5dymniW0n"
    "9LT/QqZUx4QT1KmX4cL9YZ40lKlp5STxFSz9+JXiLEdBANJ6Su6DnKmPCC+xrlVOkxykDb"
    "0U99Xy+kuoJ+ifLz6/3cM5ReXdkrlDHhBfUIZX6Yfbo+jB+gzFFIu6Bj/DkWGGJisbGID1"
    "PiBSk8QSITMqHcV5vZhyqQfTldbWZXs+V0/uUH6ayK9XIxX4cxOuBdO6cYXsx3UzsTnuEt"
    "Z5IPwcWOF5yZzRSg8UYdFTiOGEjf4HGMpVJQCcrb72/vBSfz44V7gu74sFySNK81jV6fjw"
    "7rV6dGB0fjY/P3+ej4fL9+tulRsr3KbxuOJ9usN9XN/K1+9f3z8kmEhUhwfF6DvIDxDB8X"
    "bojU0w8VyUuDxY34lRvdcuEjpHnE3sTQxM17Hdo9bB6VJYfX2ksXwN60IEUcmKkO5FYabB"
    "OLWob9MbulTVJ3gN8zrDYtjRg+P56cw0VfHZy4cp5kbNUkp4Fcu+yJwB/3A5kFPRFkKPoZ"
    "BWCiroquJhHJxVZLeqLMtcufKoOZcSCj6DBVOrF6mQXkoq+OroYRS8YfMIK7KGl6xjDRvZ"
    "OSE4etA8ndlDR9XgfKd1Ry4rB14O0ROmjA20xk8Lc1B0LfNiBzPfibJLcZai/vrKZREPMX"
    "7CFwiHmXM5rajN3/ji99BL2mcP0j5Kd+6TvXBPtGAMnEP88KKulvZzNyYHs7YqB1wJzB6d"
    "m36uVvpDnqUDJUjf2FdT6Jk0oh9z+4pOSQQRZdo0izUFYBM0gtJxNTHZILMjhpDr7+pRlK"
    "DhnkPhaQuFKjoIJuFsC+ZgPoZEF9FHFOBeqBfrQgPNzC4D+KOINbPyCQFkSw8vyfIAvhdL"
    "2e3czviq/hEGpxmzyAWs/mVwWOYb4JL3gPsqpMHC/hfPudMyEm0He9inDUurqMsLb92R4w"
    "LW7d4dL+wcHJm+Pzyav94/2Xo9PqMOls/2h0Vv3xulSN/ftsdPrb+GBU//nm9euT0/P2qA"
    "lrdFmsZovroNnaOryo7JPqgNr++HP5d21YJbx49Z1VGG8tmmbjpqm42gBr8Jws2CocTkKM"
    "czQfQhpd9AWOfGTGbh57PdU9F5PXOPotQtTDX4cliOVq0EoVjskihc5fjzGYqKtC8qBpUi"
    "6uWtjO8xRxftjrus7Tskih97IIym+upoqOFsHzmmOUl/cTT8bgFnk9Z03sEkWuLB5ruQqj"
    "UdZMro/br6OusXGBsCcnwe4oSZ6fkHR3SBlhuPi7PNeLkmfxD/SILyEMF3+zvpQjb9ahac"
    "ztokMfreHNxWn3PXKgzYjOIPXGvT7UhjnbpqspQPZkT0ycQRxvCR55c95A9u1Ek2lC+GIP"
    "Ri7Thn/NbAca4TzXA2mkD/ag9Pk5b3jw6CUlgW9oM7354p1CQ3lySt3xWJYVe/pvqqaUHD"
    "cVK/0zRpq7zL0B6KMh5lQ5iEMjah09T4zGjgwfjSlaThsL63V2GDSSnCSrxuR+Cp9KgExp"
    "PgxbZ8OT7zwxaj24kr0mLkkWOmmsVBtJS7WGqdyVPCOt/n+nDvQIVaBJuy1oP2+sHfamIV"
    "3CQIfZjcLmsxi77D9DOhrjQDtO2Lx06bVYLherzXbuguy/4JVXNmdzLl1z8ceyuKqbvFts"
    "zaWfX8Yvm0TC9nVHv4VvQ/7L1eJyejm7NcpG8Dbsr24X6yJKilz/CuGuSwMoJuUKvFjROi"
    "4Jq6DB6dro2Ur3zClyfbWaLTezqNiUf555kCvj/TiPmXY5sHSKZAlYV+22hPaGW88VtM9J"
    "6cjTZ0kla87maQ7lisaLQwrKIsQlS/A/rAV/0EFR2zdcobjfYqzA4HSCer97Qj5J4QbjDQ"
    "rmFceyPcNZgjEKWXrFKEtkk0QbEGsPQZDbD6BXrL9DItvGvvChuTA3FBgRCU15O4G3zYXG"
    "XoumiNWgMtakaTlysOtPgAhrTUECtJ8U7Y5sWmXB6dSFAaUOPGHnAQlyUOuvqAii/e7i0O"
    "wHXLvnmlZZcDr1XECpA0/Yc0CCHFSQVBxZtnLyp4s58iclhF7bKpgSM1Rph6SSHjPsmDPD"
    "bjSYlTX70eM7JXAy2qZUXRJU4zl8AocETkbi03VHUI3n8LHSh0ICEpNy8tC43RwcsKfhnP"
    "qmyQmo6PbJP/mNSnW1gQkq1Q3rHDjHQKof/yx4xzqiz4VTVLyT4SyHxK5sp0pIJLHEdvUd"
    "4IekiSWD9Q1o79fC5nNIQ6cDH2bolMAxBnV0YQas2Tbtfdy7zowBC8bo95cv+Aw53AKHEr"
    "qLvrrPloBJF52hs+Zu9SacPT3KHjMo5JKfRXerFO5sas8NpKPOJ6TtxtUCI8z7XXmODcTi"
    "oxePoZCUrwF/vOxAC7yx0dbv8FENaemv6vBgmTaPHItJHTItccYn41ccwPUU8M/h9o4WOv"
    "RzRE0iD44wdEEjQkSoAyUxkobH9S+0E4f7TQyYPBxpBiYQx8D6Ggwz9eKqQROJB1YQJRPH"
    "FCBKKI5K0iQVDw0wTiwe0wqSi9PEF1iC8VAWLPsxrdNMonGRDql002jrXVJOp/QSDUmiPj"
    "vxOE18wUk+HnZKvwTkaC+gP/dJYp3rJjwZ+edvIanE5Eh9fnJymvgCS1AuG6afvp/DhOVc"
    "qi5d1DFxOZqzHERNyLOTuywTnqDffOmRaEPlHvM7m8U6Wth1zkDmN62UhCzc/w6Vh4xuRZ"
    "aWi+DjIkKRevqRMXlpommZoOqDP485SlMVWq5KfrKgUWzjhCpLnqUMo+6gAaVkPbg0Yvjy"
    "fFUpLvrqkGStSkvGVk12cOTaFo0QOCAGMpFug8T/u5ehIIwGUU1Xc0Hl4w+mDtnOcHrGAB"
    "om5xklDlsHXTKf4fR5HQyU/4wSR7B8hnctSuZ3y3J1uFl8DYl2LVTuctfW/xwXvHgnKgbz"
    "e0zVF72sdsTh3zgnxHc8gV07VFA4JRG2+E2Nyq564GDHvmLBUOmzCKYazp4StQJIljt5Fl"
    "01oniGRMjVTSXdwuyTrAZSkTQEPyOjQF250ZSXQDaiwOgZzHw6Dijvz57GE3MaRj3dTQeT"
    "UKKqjnG9GAeWaoaL9sVFEuiiYwwwyoGji+EigwmR+i2jvWegvuA1dC6TMPHkJO1P/kzdyU"
    "jfqi6tDccB7sta1skUwYejg/HZ+OR48mr/ryZD8Pj4xdGbSnv1v96cmf/+8uZv5o+X5QD/"
    "62j02vzr5LwchA+QtyLzGDusZSM2+OThmdJwq3lElvxSXvROJA4qjRdfwWu8FIk2mf9mmK"
    "a7L9wj+k4q0PxgIBJ1UEPH9RbJZwi1iNdaCem4KkqOkUzD3EHiD4hhrEM8QOx/+1gF4KGt"
    "ho7WEEnFVknXBTckzytiwKV2LAwXf+dFNiTP4h9yeR0Lw8XPyjxLEWYxa2WepQWQRbLYRV"
    "qzooq3FbezefHF7yn+sZ3ON2aR0KQxAk+QzDaT5WpmXigR5TkacN9gQo6ut9y9TlO5/26k"
    "MgnFrUjNboB9SM3X71knp/0xEhRm2iHZhhbhvUZif75A8uNwmXfO5JPaDCFaFu8GIA9stq"
    "vqDLsHiqXITe01Rde9ACROgx52FxDLIoXeaaVHMVFXhXCtR8vFUkszIcpV0c6kCfjt3DyI"
    "FTgZJFC79z5goAq9S69H8rDU0HFtD2jT4Idb1UdisDB3XM8D2jTm4VbykRgszN5XX4jYWx"
    "ok8La1BkDbMuf1r1tzSC+1xuQp1HB5Ez6v0BYM0f+hjFK1iG+7YgykqgnfWtiVengXYCFV"
    "h+uRGIfMHLEzJTAvxgZr7a46yCbZ8L8MA2XaQAURHyWurr+Cl+7n27vLGqaX2hckPq5rpF"
    "IfV9e65sVtIA84g6yVSQNeb6ab7TrFYLPYTG/FzoZy3/52trqLFLJ+N1suo1+rM2hMfVfT"
    "+VVRmgr8fXZXmVz5sxPOivGDUm7kNvA9sLqON4AGS7VMu3SUT4ArK+rraKl5aHlXambtGI"
    "oyItclWNbdkIM3ghyk5jd3Pjw+HR2cV0e956Wy3Iuxr05+GR/VD8b+Pvqlfk52//T82BwF"
    "+y20I8w1YH5y/E/3X9TsD06OX4xPX40O61dofx2/fm3+PDh59brqJfOP/bJPj47Kf4B23F"
    "BwzdS/SLw/RiM9kzfXTOIB6qQKi6wSXo5/Gx2b13dfvYrB1V/Ta1yJ1SCqeeT198g8yuta"
    "9hZHsccKMVeemwoSuk9xVTCAQypuDz2GD0eMAIodSxGK4APV62Q9aAddLTW2yc0UHVRHRN"
    "fODg3ay0Pg+z9QMgVIHF8H0TYNT+TahBQIqAGcmHGrLDjCDkv5KHvBY3cb3xtpennBvGIZ"
    "VscMUXhrkGeEi9StybCOdGxFtw97Q+KPLdbNR1MXZDduV/ashMRZFpwppSXQ69m0TIneFn"
    "hQAQEGVddXGjVI45B4RQEBgkPZ/xk1SONILS0iltw1hRYExtrC7QRYtuT2CJEh2RI1K7IM"
    "E58pf5PP+jp54zj+KA0wyH2eNA63V+JgcBsAKL8t0JLd8qPlrjcULJ93UD2S/WG4N7FO2+"
    "Y3LTxt8zlEPHc1IMih8t3RgyBLeJ69WkwvK6RA7G0QECnPcbBPFwEhfMT+F1/RMYw2mVy+"
    "OZ8hfzABKsz6/CpgaIVFiovVUCYmaMF4i+iYwIM0qMODz43FoLLIkiNCfNk+NMCsVbceb7"
    "5NBzRYx7YVgD37BWrfv1AaFlSBJQMqFlzfigeGnLNgr6rEfiEZto4ZFhhjPm5PZSTzcUCF"
    "T0ttlWg+9ov0RiyQiQlaNB8DOibwcD4eHHx+PvYqy+ZjSIjOx4MDzFu1d6YosOqQCu1crw"
    "q06qBIDTeUiQlaYtWQjgk8sOrhwWet2q8ssuqIELPq4QFmrTo8VRNhxEgRlPDcTgsn3nyE"
    "tPl8cdKKezUv1BOK18yHTCXuNxAlEQ+g+ToCOXSBCvDE4aZv45ThAURZsvCwXZsmvDEiJE"
    "G4V1+SGhwhu0CTgjcto3mGER3lEoHzNEMmeA5b7JTaGUUeDZaoJj/hN0J2wUr13ai6Z5Lv"
    "UMPgh14Jn0nlEym9P7O+Tibw9msKUncjZBdo0u7sMPo0PQaSc2fry1TeNSE3jNozmba9QC"
    "MbUVRHornooCYOCAlfS6fqNjL/624kfTfyera+si/dt7+ax+/C3xiBjSaud73Yrq5g7hfT"
    "n4ur96XprIuVGYSRUkqr2NZvRmXQNKsj1kVNb5WWvKJZib7a3hbJYMG2Goel+q1Pw/Vugd"
    "hAxM7UyjBMhjRqXCBtGakGN2peGm0Zql4Xbdn6Y8wxtT/iLBEu7Zh0PNxLoR2EUgllbO54"
    "haPeiecXXDSxjPsvT0cm8vBofFZHdpYT7sFocvrGxIu+Lr9XJ+fjk2MY5Vg3Fc8gXsijXx"
    "TpJGma6LTT9hQszSqcCpjsfLkXpQ72oUNd6CVapjfb5rJn9Sdzi90SUIDsbK+3r/bb5EAR"
    "Bk3FhCrQ2IFTWPsZmOxLthEJBU35Yi3SLg9Sl76jrtH2gyjrP97VWTgNV0sTGVJvQUOA9F"
    "ZG6l3Zts6G161DIbUeXGm3xpLkDdks5oQm7FaAlPG6haT+CLVtc6F1HKUhsRpU8UiFcmRg"
    "i8MzqavtAOgQgZq86+zeIloaskldYQfYhgje5F1bR3ccbGTRVXWAS/WSOtZsrr9kF9MJQh"
    "zdDi+jk3Lx4QvO/pJXz7MqGPDSeUI6viIkJ2TpK+ZwDO8AbPY4MNiTy7GGlBTSdnuvihM2"
    "nkFpHATCce2ISIN2fgd/PNsfVfF6svCgSsewR8aD64/dISGzxmxTV2zDPh1lwUOC41lvpy"
    "jeVLoHuFpSj+dlpHggNjbGSyZHGlOnNzbWGzfANi4UIoM6dNfJcWP0FHLoGlTFjguS+/pA"
    "l2KHzxDOgvwexU5M3Q8TJY7sgDB28D4hz4WeGHbT9br48p9TKBUyK7nFiVEsx6ACyIvCOB"
    "+8XGxv3m0mBoyl+ThdrUqq+3J5tZnd+iX9k4gMlfWjNclk0g8wPD6P7K21Kfc8cTM8lA7b"
    "DLPI9iC7oAKDYd+DO3i6gmFmHaxEhHb6rAv0j1OQ9rAvhanGTugQVkcgKCd0gO3lIbC9ez"
    "iZAiSGR49qm4bHPTQJaiNgdI9KQGtZ8YWdQ5yNdIfD7hrWiYipCgN/sqiCDwIEFHxU9LrI"
    "b5MDRdhRMaEKNHZ3Ye0npgq+SxwSYNODqiM8bpDGIXB/QwIEh67TO26QxhGuJxkeJJwswg"
    "SXCy6bQXhVD62ipYFYSK4eWO4lilCoi+Ae3w71QXuesNq8jStJidj8LrEmtuvRUpWDEB72"
    "eLA0N96wMVp+t6/jD2GfBDNZVw7GrPe7FsJQFA5KwQANiThI/RE5KNrcEGxrSoYfoEJsdF"
    "BQ2bEWuhv4BhvRYX0ZVgKmCwu1wCOSseELLBmhZKvAt+kdqSFn3aC6xMQxUsTOdwSUsnj7"
    "Jcrf1/NrXmjf1zPMB7yvFzQA7+uF0HwdhZdooArQ+3pN30b39UKIovt6oN3mvp41ovi+nl"
    "9fcF8PI7vA7uvZlrGLRpiOMvf1mJqh7nCBFrvc4cKRR4Mlqsm+r4eRXXDu61lV97uvBzQM"
    "fuhz+4tWPn5f73Pr69R9vaAm/74eRnaB3dfLD6NP02Phfb18fZnKO97Xow6VzK07341fOe"
    "mRgyHO9bxV8WG2dtGtX/AZngc0amt6V8yvaSlLiGtD2D6IYKQATxCAQ7bslT3b7mU6SX5x"
    "t7xd3BeM0zLlq3nJC2pWoSqX1Bwz1Ytqjqvf+e1T682PciFbg4DymRIsuz8lmlZ2fMdQ72"
    "XEVM8Irk5hHMJICa8nBrlChUsQfQCj+t1wprCFV47asr4Z6ltOdPCL04LkglhIxIemEdsC"
    "2+ZCE15nwInVoLKvM1ByMGC3HxIp5pYyBTj4UA3Qwb4UIrhduzrmoAtf3umYRAxViC+zIJ"
    "Qp6ENcakFFYGAVX25BKFNYh7jkgorAwJr+BNHNcD5C7b/UUYq+Q8Gyu9PwTfenX2uwKYvd"
    "n9XCUBRpitKm+9UsPgfoVV8ABlq7qBXBtOteEp9yfjfYMGe27RIUT1AnZ1314HhSCIFPAn"
    "Eb/Cu9z2M8vU+4BIjy/AA3QKKQ4UYAXcLf/gOr+zzicBED03Ux6CfECVlrZsYJOeunyAn5"
    "986VE7LTS5oT8h3Kw9EvQwzJBp/oB80Zk5CF8ZXzMph0XYYiLLJqiKaxAb5+qFzdVNJ165"
    "lgNZCK5JvRpIxcdcmy2qC0WYUMkeeGkEQIu5d5JFPg9FdDR4MQJMUBE3ZnJ0Uy9QaiiEHd"
    "FYJkHOC73dlxkUzPgeAf1IUhSNhBrojk6PEUHgh2/cuVlCDsfvfXax363V/XZfp9gNwOtD"
    "Bc/J3yPKRYZPWgn/khLQ5XE24pLNeAWzKnkWtnDMCFYM/4vRwl2TQC2Mw/nMuEkVgg7zdZ"
    "FZvtqnKl/WNbrL/8K9PvZ/OQ0fehzyLjUolDLp7bq9YuLzXFelW83ZrG2/zJ5rfp5S3MwF"
    "zfbW90Ikq3vCquitmHSCWmoehnY1HYzeiUe4ZxRZpwooTW1tN/ApgpuU4AV2swTr7qh4sm"
    "ce3p6PzN6XGVovbgaH/8qk1PC5jouF4AU3m0x3OSV2u9Xu7c5rXQBul/vin71mTp3X/9+v"
    "TkN/P36ehgNHZ/v3hTzlbN3/8xOmjq/z4+//XwdP/3Y1JB7djwwmCqnwQuGZSlHVqAbfVz"
    "d9bB6AQpgUPTFTJW8yAlhwbLeURzsJ+8sIa+yyglAfa9B/XbqSr7mScpU1CDqVPj656QQg"
    "SXvcPPctCFz9jdMyRiqEKwrScpU9B1N/MJERhYBVt4kjKFVXfjnhCBgbX5FItQNl9rEp8p"
    "V0dm2DIwsV0QBF0Km6bjgWyegZH5SDlKlcKn92w50TQDm1lOcK4lUoQ0Qn8R5F9MtD+q4/"
    "Zk4kNnXUmkSfnw/UuJQ6uAvo2I1+e5ExK0KTsfGmzCZ0SuqfsgbunzqM1CfSDkviAM9G6B"
    "3w08IE9h97YS6tAjMTgrKpnbLEmdXFkpOssyQrCs3blSOk3wPnVmmnNVo6neKxlgFIQiCn"
    "XSbeYP6YV6Cb8Bu9KN4GvQEnWcIAGD9Ay5KwVIvxDdx4xPzVga4GPGKxnoyyEcMy1J99US"
    "e8xAvcTrpl3oRriC6jVmAIP8qmIXCuiU6tZ6m61nOTxZ8LywhtV6elusq5G6WF1/8Uc368"
    "XttZeLVjVUdVXcTVfvg+MbezVysaye266OmaPbsMQZSUuQj1+te3BZKjEOkO1y15Y4dvHt"
    "pOehS8BK6cgl4KkRnRkw7PmoYcDLs5P40KUuIu7YQgd9Qo0s9zxFb+c+v1zfNU+3jk34QW"
    "1vdGQneoqQBhkOVo0ZnpZBApXtk88xUIXO8Mjn5cmqwZviZPA9Qhp2OIGq93gggwRqtx5H"
    "GKhCl/Y4Kk9WDYIDGIKOBq17+EI2n8UoOHgh6GiMuocuZPN5c3YrLokJG6KE2doK2kPV8s"
    "3iYka9ITQ0Kr04N7TZ/JiTuegStImxp+ieSwqQRdsstrqADUhprG45pwwVNC/YHno7vs10"
    "dfM1vG8ym5srZbGM/tsjqjtBu9FSyny0KaZ3SVZVhT6bOmMKKpu6hpXqpq7hydnU4cFvBE"
    "OVTV3Da1G92FRUo87j9vDCNwXPxVil+nt4YTvWK0B5l2un2SIMbLOJVn+u5p3Kwks5if0h"
    "2iOC/WFMH054pnyo/SHWOj2z29qN0pmTOqBKwPM7U2tOj1pnwxNuDwhqPbjsjQEpSRZ6NW"
    "JkcJu5kYDoRqByb5pWWXC69aJPqQNP2nuhBFmo4v1cREfDHGI/hzSfxSjez0V0NMYh9nNI"
    "81mMdj0lgNd8oChkTbEyqIZrvs+aVaCku5qPL9VTWqm/sUazeET70oCGRqS9LwXN5ueOLv"
    "tSlDYxh6jvSwkBxLu14uaumG8md0XzSt6XvV8b6v1Gq0YW26Zyxz1V0GF9d1Uhs977qmiP"
    "kOLP2yWQHNxgC2oMsFNISBDNLVH9bjhT2FpTM5NJ8KRg92yosCl02gxV0fwzP2OiZBKMPS"
    "dMon0+RP4qOkmuCJmzns7IwoDPfsuToEsBVn7dk5RAALNrN1MPf2rAlnc07ylQSCTYQFGU"
    "Sdi6myhaBAZWyUaKokxhVd5M0SLIF3vrNiWVfJW3LkpVbSbvput3/mLs++9C/3RmMbhabF"
    "LFxR/L2apc35IvCnxYvEfujsNL798+e5TyleMLs+4hTMHCZ3Zd9VqtauuFmjx/8mPxp9zE"
    "QtK11rZukw4GDrT4NSMO16QBGZPZTG+K5umTL353QEhQ2v1ifr2erJeFf25TFS1Xi8vp5e"
    "y2uTnf/ApPeJgHO2qPWbxdLe4mpudSDOsaeW7DhhduFrikxNaJITK1cfIsue+2yWeldRjl"
    "84wsrs154Jck4w1RxsBeHVvvd4wpykslDNJnqJZbINE/vM0YQe+mYa98gA0n2Tq6tvFri0"
    "IXCUIa5AChi6QMEqj8ZXuGgSp0zsI9K09WDe1UL0Pf0tGgg8+Ienf7EghgduvsmF4TtrSr"
    "MWmyKrAfShlwS0XD9T7A6n3cts6G161/IbUeXGnfxpJkoTPengH1aXhq78xELTJgdOu7+C"
    "WZPrCk/ZV7NSZcoQi8JDgdDVHZQ0I1n8Uo8Y7gdDRGZc8I1XwWoxRbCtMAWFgYgp0A9+wy"
    "w4BGCfYdyoBRUbIa8DYtXfBH5DT6YHukjB0RI2+/d4LksCRlwqb1juTpxvOzrfBgnqZNzL"
    "qaB/MpAcS+2m29H5hcTddfvuPNvNTrs3r2JPSNRW/5xl667eXfizppfnBBFquTYrO5XxYB"
    "JpAj9bpYX61mS5tb0UuyarAvV7PFqnGvUDzymVgX5URI98z1tgC6XZSdFf/6draqr3yvl4"
    "v5GhaWPy9u4zSsV7eLdfTjerqZrd9OXUbJxqcJXk1GHKfhA8pRhXLW30zjt3HCIAxTJ+9J"
    "HCq2oxzP17cxW82HhsXvCz8m3xXSe07In4H6Okx9VloOU59nO4FAdqYEu/OMMvJmEcipKS"
    "KuTyO87FTSvk9c/nDRpKut0ySMT45NJtr6X9Wf4+OD8eHouP77xWh0+Mv+wV/r7L0nr14f"
    "7Zfjrk1QG7QFpiUou1eMJt3FAfhzmecqNj9aIEcnv1cCHp+cvto/qv76dfzy1+q/b05fjk"
    "h5s+l8j0c125PXo1pFv++Pz8fHL422zk6Omny+B0cnZ+VfRBtg1mpb8goi632O+JNp8+X5"
    "kwl6tyzxygfwJ5OtRyswWNsNKzlMO+4ohMEHvVfgEtYqurb0K/IjWzAqGpZ2VAveOhse3y"
    "OTotaDy/HOpCXJQzfrBSFit8iggLqVin632ra50Dp2akisBlXcpVCOLGzuc1gYEQ1T9wEs"
    "vG0utG49Srx11RuqtEdZr1sFFPUSVwbWrooJiHZZrd6XTbs8SN36MSBVgijtQyBDFm6zKZ"
    "IBbYhoiO1WS70fXdtcaN36EhCrQZX2ZyRHFvbl/cT7mk+cB4Jc51JNJxgJFhKOTN0SkvJx"
    "1NR23cT4XLqoCGPCtxZDMoRqcLnySxPByRhOl7AN3ZMxqvksRsnJGE5HY1Q+GaOaz2JM7f"
    "ioBoRbPWV47C1f69oRYHNOHwpc6FJWR+faz8JrvE0CbI07igBmSpXhGKaMZbFzPInWw84z"
    "RS6EbQ31Fb9lnDdD3lsTCE3CCNXemUCbzS9+veMKycK3/caTi97BlgEe5yy+5kvISBeNk1"
    "H4HrZf8iBB9ECfd08eLmRWNmiKkAvbz/88LHQ65zNWm3nuTFHSVj0syNT5ejAC3KGh2LID"
    "0kQ3t/WAhfsF2gM7lE2iBrm1A2KJKnyr3406mNbvUXQYAZA6MbfvBDR3NESH5eJBgXFIGE"
    "RUHQwRpFxZS7jAHTQlHzc4jw7a8kfRp9AYc0zFhB2GFsGEHmGfQiHc8ebFn4hHWkibsBqv"
    "IhhdQYmyUqB4Il3IxxKkFukjfHtjNzphjhmfpMNoicjpcbIr4Nyx4YKwxCPDp0zYgasGRo"
    "X3u7anLRBMoAH5eAhpBVrwx8IuNMEcBy1Bh1EAiBNe1h0A5tq/H6AjHgKAONH/IA7IHwhh"
    "kbZfBUooU4h8RETkMqX442J3imGOjoCmwwCJ6RN+tp2Bp0ZKSFHH1+Jwz/d/ORoBEA1BhW"
    "VeinE+ejk69WPGH+/NrvfiuFkT6fXozxfzhvdv49PzN/tHeBt1tG/ZxJuz8fHLvbeb9fOH"
    "9U+P96rIj2K++enBg8d718VmOrv96cF8MS8eVEV1cPvs/xY/PYlTWaTaKaWi61i8vhrHx2"
    "ej0/MK/gmtntn1o72z0dHo4LxSyYvTk1eRPZQNJ1hZLTxcLT7Orh/v1f92POeP9/zYaKyB"
    "Vpj/OBkj1mjUWwla28VmNUGo7fkWYSKn45eVBVxkqMvW9l+clxUbvNjg+GX0spSSrdvf9o"
    "/ejM5KMyw+/nv57z+nKLOqrJjw1WnGatmrP+2Z1v+8Nzo+jG2OrZxojFIE9cWQzn1hqF1f"
    "vHl9WNGdvAgtCeubEvHx3uL2OlTSX36OFZftRdcX+O+P99A+emDmxXKcl70VCcLtrYqw6q"
    "1/QlOxfcc1lVVxt/jQ2VQaamcqTbx/p2H7OXR4I7+UrFNXOd2FXZV7FTG6nvTAPIwY3Tcy"
    "v9ubAe0tgOpXP9zextPXXNrnFauo+Pqn8ObNA/9Hd93mQfMGY7Wk+FBdL/xKHuVweFkXgW"
    "zti/wFI9XbSmXFFYfbqtflp453nhI5n7qnelK7+hQM3GSGq2gFL70EBcZOz3tQkJvSVSjI"
    "tnouxI11y/Vg/2xklgIg2s5uVPbOf60zNo2OyopPq+lz73/vBVReYDibCGbO4RO6cFeRgC"
    "uxhMCakpQ/7T2Nrwele5V1dSbBwu5GQZUL9XtCSRmilYtPkL5Mk0AL79OgGKPQUG9+73Nx"
    "CJEijTJ1sSQFMrxbgmMEdy7UIZJ3TPxa2fRhCZRIBjEUKZZJSxttOpNYUJO+iJDC6t9FwF"
    "EGsfrq+Ig7CbDHV13NdcWx19XQBrvKW6w/d4uRgtUBjTb6QgyBOJQGc3vCCdr+O+vvpAiT"
    "oAN8/V2dtAwSqOxLGTkGqtAZlzPy8nDUwL61ShHKPrS6PZ6+vkrV7tzj1CVWFegdepx3lT"
    "WiYt5mJehEiw7l7k5dayUqd+9s/HKrBuwuXc254hpt2nKLr0SDfRZfur2eTeKaIOjc+4lU"
    "rlpq6GAF7ISuESHrdixKJViUKvc7fU0Wrdq9r7HLsv3hdunf/JVZbGKgF+WZGUW+KNef0I"
    "kleaJ2ryl9JZnTJdA7Tuor8aye36Akmuy3QdHtffn2JLya0NEKMCbqquhgDbhcrIHBvylL"
    "k6YHg+p92ZQQHLyCW7M0aRKv7t3ZlBCCQ8G6dFUsp7Mv/1XFfD7D2XzycbpaTefunZSgeL"
    "laXBXr9WS+2BQBH5ea7HZ6udiuJm/rZ7dlz6qU0q1iOFeLuyUGc7peF8x3HOuq/U6riFdO"
    "eh9bGcPreVrVMFE6pGq4ZRO/vT7aPz422d3OzvdPz5tEb1X+u9G5n+utYRjZDhQwqJDOft"
    "ewDI3Nydn+fMF/4aRhqfa2CdopLL9nTGlnVVOif6KEtYh9MqxpSNZKCA0GZ4CVEdoyExZ7"
    "HZSg1YLJWPUkpUhArmdGLkY7jUag7FSs2GlNWznRpd0UEPWGwu8Y0G4ClmDVGVFggHTXmE"
    "iTCSyCFWVEgWHRXT8iTaYmB142iKA2OgGoZYAATSVkDxd1LAAeCYYiKFaDEnBN4Gm/75w7"
    "JxhRjAkuG/w7Jn6BGlggDw8u60YJTsaD7N8gGRo2fW8krsu7L0LQYRY8NLjEDSqw0pRhw9"
    "9LCGZ8xZcSiEbT82SziROMzYAINdS2BhibfoHmnOrLw4MrGZuAjAc5uN01MOzs2PTqiuwX"
    "0hHfyEHBMcam53QQ2DEgQ7vVrwNsOSzSG71QKi5wiUVHhFzwwV3eHSgga9lBbdncHFGi8/"
    "MOQMrfsgm8g863g7gEnxhGs/mHxezqK33xpi0AL9Qwnazr9baUwQBwMmwL8MtmsZnehl7U"
    "sqev21/CJ1ryDtbZXeUdKFt2nG3FH4x7uPczMQO97KJ2IcFuNBKcgm2O0JvbDIqe7lzLRc"
    "mfa9n1eXrF8sg6hQ9P91+Y91HOzt4Yj/DJb6PTwzej6s/X+2PPL2yZOmts31+pfhH4bi0n"
    "OzzaN1CmtRtUyqezEzhkE483J1hYZLX3cvybeUXl7M2rVyNEVdWFkXLmXAe29RC7g/Gouj"
    "f68KK1eK8okrOej/BerYZuLVuiQ/dO6ot6Fon3UYcmuNjUGb+ofvqp7KGaV/Pvv/zU8o09"
    "7Pg4YbnYEVL7qW6K9J3saJvROsSrKHvUJaRC0ag95QLbwlZT7VhihsJCAhSCcuhr3CYHCt"
    "vrTBGqQGN4n+n2UzB5YW1BbRSQZhgbaC0rvriL0HC17nAEncMIT7NV/TAFBia3lInBeJ8F"
    "vc6x7eUhiLsnJFOAJOgg2HYKHnizwK30OS8PMHgwJw5Lodm5SamSsyb/RCsmwQGrnmlhja"
    "bwCE61YhIUj+65FtZoCk+zKmB4uSIKBE28zAhcXOpPDCAyMcCyPFsIDR+w79YaGjTt0gIV"
    "ed4sjIiznlTHlfDTRhtSHqTwXDYAo3cwCxtLyd9Oo4Lx5xPhFul9AYLhN8iXIRSHh1Y0AE"
    "MyHmJ//A2MOj/82rqyEQjoULsdGBxjDBrPpcSAHQXel6YYmK79UQ+kJwUDnshiPRoGRPis"
    "wiAw81baVJSZqE+E2udggBiWWbuOJIZpCfBO8z1ctr+a3/TQtSLkkYlssiXJo/MtciCEeX"
    "s09WTm6NGg1jgQGIYtNj5PHozG/xnLbwr0xDf80k4vUZgKTkbsW/UCVahmk1/lwAcv/TQj"
    "xPj3GXj6FT/SqAgxYrscZSShDeteaOeftewHTD0LmoBZZyFAX1thdsVYFWiuWdfXUZpZCF"
    "aUYTZqvUku25pWnFc2pBGklMUJL7Bssm37WEZKXGeZHLJsPVE5QaNWu6QDpXQQDSekLjtf"
    "LE54wUkV2yq+X5bYSNvRT31Shaa6Ak8L+3n2fioPLKjLTwGLE15g2V95w+zT9WGY6ZVDIe"
    "0C5fyubWiTiVDwg2meILEv6UStVtbb2fzLj4C6LtZXq9ly0zTXhkEZfv/YTuebJhkuEpZU"
    "pdWoXt28KogK17P11WI73xDF07tEISfmyS6WOBFJ4cItG5BUdX8+Kqmulme5XC2ut5k0s0"
    "2dfsFJtdQ6EUo1K+UwpZonsDnI0yvGopZwnr6hOsz2xwg0DBJCWYbG7Zi2P3ts/y0OO2JG"
    "IxmNeMPENWR/xEOcUD7teHJczE96oqpdoU2YmSgkBtKDfZo3QIeI94lbT21KzZxi/sHejP"
    "pENLh2KtTchYZtc6GJAwAwYjWogmAAXI4s7PZLIEMcfEEIsMHHSL1rfQkEMLt1cEyvCVva"
    "zZg0WRU032gZ7vbDToBtVwfqHeza5kLr1rWAWA2qtFMjObKwOwSwADoa7DChLFHzWYwdgl"
    "oAHY1xmPCWqPksRm/VKHT24uQ04mB9qgwZESOL3Fv6CgB7a2MCZ1tDGWTLOG+5/hpcYrn+"
    "Ip2yXK+OtuV6rPOW26zzO5ltQJuwWbeX0DZYIEAWrduiCFC6PQyBzpYrY7Ns89+QbqdoCG"
    "3iWzLAeRoqgMwl5+9cm8uDy+n9XWG7+At2nfV1XhEI7orNu0UoYZTGTd3rRXiVmq7s6VCy"
    "XJR8SZYdx9mBu3tiXj3vhFk2bd85kcxPF80dsPPT/eOzsnfqZGr7pyap2v7Zr9V/D8eno4"
    "PzyeHol3F9ye7VyS/jo/oi1sl5OdCr+2LQh4JrluU+QUjt5NMU6TtN0Dax2dVW5LpKQH0U"
    "iK6DJGqRAYO9tSLoNGAxNlRk6ymIgm1UTIIC0908YY2m8Ai2TDEJikd3o4Q1msLDXHaF1V"
    "Eceost2FjSvmRLLJwMtzPFhRXVbLJnBL1C9Ihub2R6wn3jeDK7718sty3Sk91ylK1h2692"
    "+332MweX7Fdf/nI2c9SbOuXtuxImTkfxBS3vmPQxlQ4CZ9onL4RnJDqpfmtOuvl+a5Y6Z6"
    "Q+x/h0FB6MMhPz1tw4C3oJP+1sv0i/SFL+QnI7J3rF+ktusm1sivcrM28jxyQkLNVbyVi7"
    "PEjSrLIIqRJEfoZZVIYcXO5ZFUJDAtQ9qUJbZsLq1I3EMVVfmMKOZB1SBROZOG0wICOBDp"
    "JAOGo8h0+eShiQkfgGSSocNZ7Dxz6hwYhIbJrnM3jD+aHIcc5EFIlhp3QYgzSZw8LcIMck"
    "JBq9jTLWaHbO6JSAFiGl5w79VLRo84LNXF36sbh8t1i8/+I3bPPpXQEZBQ1WFUAKwxDKKk"
    "gT+OwJZFDU88Bkc78M34OJazYx9ZO3s+L2Oqj7nV2cr0skVzDO+LuIU7m7ml21r+9FWqwf"
    "BiqwkuvZenp5WwrR5lDzHrAxG4RpZThJpa2L0gA2kBhsV4sPs8V2PcHrIlUm5ZCd3bp+JT"
    "aSjeH23ERaLkobSMvOWluUXrD8ncWgsTZIX/6MRvlG9NAYI0BeOY9jbLTRLjGoEXP9DuEa"
    "2Dlk6Ap5vBCTjqKlwyroyzoRcDcMIsB1Cas/W+OPQVYlLEmQoRQ/HBRUIdjCLTs+CljbdY"
    "TUfgObIv1tOtom9ol3XcjfEsQkKBzdrQDWaAqPYAsQk6B4dJf+WKMpPM10yUNi5lAEg/cF"
    "1wRh2kuJ73+FmStImhSF5lfTxIY1n0Lq1hM8dKY6isgW6WGxHJMTQT1jC/vIJ8Ing+Y7oD"
    "gRBE2mEKFrJyHABA8UL1pfE35SINlxFVjW2zuQ4bL5SbhWDrdGpfSb4m7Z+UyrVELJd3VP"
    "na3UbRNZxt1dzSbpebFaLcIVub2YWOUHwNbWd6VuZqUaF/Nry6htAllaB0sDf3QZJUwsGv"
    "4cAAiBRdlyGy3sdGXsqbKcOMMBq5mknQQdXO6h14vOT56ui398gxzmZXSbkifUsVwiyydh"
    "cMWH6gSYEN1tZkODCjmsFh9TDVSmWwBLBSZfd1hslNWgLVd2lM/gtly5l1NKuEe0v8Nd/3"
    "J6f7uYBm8SZDwWb2fz2fpd6FnAdqDb2fXE6y/397eXP3z3p+cVabNWfnjh9Ycxaqf8KJW3"
    "Z9BuKCyL+fVsfsMecJAQDjhvIGZkc/N43ZkXVVLyB69Hx4fj45cPOGMyliT1JXO1S8uSgy"
    "2JZECN/TagPdfwIAqopWOBvxZ8t32iNPhmQGlCus6tTFzNZPaVVBNt9pUENH/PxPpSxOzT"
    "Kwo3kwV68qevKpS7juVerDc3q8KQTZezyfuCmsPfvBkfcp2q41ejs/P9V6/P/0/Kt0rUUn"
    "OxtvwRT2sFp7OX9eDk6KgyhYtvDi6+QdyLk3fT9Tuf6/ffgW/N1QL6XJ9/F33vVvebd2Ye"
    "/eaXk5MjoIrlrOw4HOvtdF0uQdeUKrCnYlKQkIdjiOqE57OxrJ6eT8tFyfNp2XX2fFoGoM"
    "9xd1ldHLMrDQNyc6YRMapLEN9naTqRgwxXFstBhpDaCa0p0neQoW1ic7WtKHCQxSQoHF0H"
    "GdZoCo/AQRaToHh0HWRYoyk8LAeZXxnFoOwgC9tLie8NWqZrgqREgQWTgh4wpPEUyvYbIw"
    "QJCfH5wVXShBg3nUToPpOcTLIoFYKtnvxslVb8OuOqX6CIOpSICZmVYpagY8L2k80ODp1O"
    "O4tUFlo0ICS+eAMDZFi0v7YTYoxJUZR+NU2cWPPpOZjOeYrOfU0CO4DI5Nq8mc33HlZe1H"
    "Le2Cwm1ZuY9/U83C5uK6wP9pp32/IzbZyDtKNvN1zpv9g/Ohshq/R0Urur21l9p+u60+4t"
    "HzZxPbsp1kEoBNzSMLaAHRyM1cOo5bZtQzo7/7Ut5WxLL6dX729Wi+08ELANmqhDsjaTyA"
    "XqatyVPYZE/7jyqk83xc09Xji9Lae3KthiXtwS9LvekraG1XNX6jFS2ph6HDvvTT0eYd9D"
    "Tm1pOqjGYxhZC375oqnAZgtMDDL1itksfauMdtNNGZ9ZZMURy6AGxRju1EkDYm3WcWr7FW"
    "xL9bfsVMvRJz2sS28Mk+D8LSJEFewSuz+MGbWGLU78ccB3QaBUFBxdRwTRdAabwB2BUlHY"
    "dJ0SRNMZbCzXRBfTUwXEMkHmEjmiQOHoLpSRNhXWyrJFcStCcFnqX4vITovIcuuGL96Wxe"
    "rtYnU3nV/hi0dwt7hdccJbw3XJp1kmhuaCmUVwoRjOA9JLxbFp6i1DLUP95ajlrLEstbys"
    "VUWB4+tcnDfCDFhiFGvcFstZ974LjTDtmZcI45hYn+ZWplkxJ+/nxqMYK6H5uJkX4FvRww"
    "flE0tf3Gilq0SES/ypmwQpBgZaEqOSZL7mTt3A6cH7ssfUOejBhKe8fMGkEcNnXwJmcdFX"
    "B+NiMFMyrmo6bTli6qwqhtqCYKIwsXfbksTUOeyDbVEwUZjYpVsWny6Hd7gtTCgFE2r9Qe"
    "Ec1iVo05Djr1Z9eqV2OzkpmEgLrPO7JLVIE/5Z3vDaoA/zSBLecVeaPDcchgeeOPpKrb06"
    "g8fve5NTv+K1b4YwTC3IHR0hZRL1YI4PKMOuHSDld2baNaRTEk8fMKqKPq6myyVxLb3bQW"
    "Edvm7x2MvC3z59+mxam0Ibuu5HRtuI6XDngZ0z1jHUXdQUXkgwYlS/p/1AJbD5euquEUf6"
    "K4sW6QPZXt2TcEMtyj3yFF7jhzchzL3pddy9jOs5JlqdEzHvatrBW/9gZikqFr65opAYnh"
    "5XbO4xxVb/HAHruoiIze8SqRqShFz5ta+tCCUyk9zlqprlGLeUWjaRNP5NHESWs1E5BI4P"
    "RnttPdgOXgVpxLwIiLfz4s3xwfm4xOhXfVg9unb+5vT4bK+cyW9uitXe0f7xyzf7L0d7y9"
    "vlzfoft3v7Z3v/639dzOvHGS/me+X/Xo9OX5ycvtpb3kym1x9m68XqfvJH2RmT28XV+4d/"
    "evbs+ydPn1ZP41aVm4c+W82ejc5tH9fPVv6xKb9tDx84bA/aD2jtTPhp73j0+7+bf/w5Em"
    "C+2Mze3j98UM2giyqrW8WmyhL9wApgANYDrvxldHxYwolUTGiH0PP7oiAW3IBPVbGbjscv"
    "9s5fTkrJftp7YFT4oHY9nRwd/rvVnnUinVevpFqYo9/rByhLBn+OORl3a8zpLz/tPWzeza"
    "yWdNt5vf1vnrw0UG4XN9Xaxm+r5ADaOt0fn432Rv91MHpda+HB5l1hVLFX0u/N1nvVh25+"
    "/W+L+e39A3Z3GDVGnbFZTfJ2f3ByfHZeylVO3MEbnD7lBfb8r7XXw8qRfVq/qTw+Hp+P94"
    "+O/tb8ODrcK+1wb7R/8Ove6cnv5rnah8Zcgy56VOpkdPCGHoaRBlKy+uLRSqGNFOFdVa59"
    "syWekXucN3yo1SokgEzganssh6ppmcZErj8qkyTWIGUvlv1ErkIMYfyhNxo2CzE06Ws1ML"
    "DC3IfcyYt8ycP3br3BZg9Kqk9i/UP1hxXR/MsO1fbh6aeP926K+aRcMF0v7ibbchn4sNyg"
    "Pin/X33eUo6GF0fjcpgfnlTS/1p+5PxOauaAp4we+MOsaiYrA+MrOickUvjSJ2XX07puPa"
    "aCJWdjAQxrqk4aApX3PP8KeSkdfYVMex7WhMysqhzUlbncmH/ZAh6ipJCzzk9IBm4W8yvo"
    "n5ok2o8+BrB6J4wJXKH3o7TzPgFFgD+6rA8tjO/epwhT2FSd+rQAeZwCVz5FmMCp68CnBW"
    "D0ZztjiHqzPT7l2alqTzrOeXzmOyCBVo8oElVdqg2oZprHQs8mJOfMXGL+0oaDzSX5pJmz"
    "6+JuudiYQ/yOd7zztwQMZ+9O83PpLYLFx3nYxrfPwgp10gwvlwaxgJrO1x8NIyKLBkFHXq"
    "vOOyd9FTfZkH7404/PYGoNP/VSfUEFJtS4/iNgZSX64fLt2x+/y1hoktaaKrCF+GpTwjGU"
    "aSC/zPapF9vN1eKu02J7uVjPoJfyB2CNLfvYCV05kbNBXqiiYKTXwf7Zwf7hiGUWptXJD9"
    "8/f/vkx9AsTFGzCWrAcRzXFd3bWTk7rJarWTcXNhy1nho9h3bYCDk+h7kGZDaJk3WxmjXJ"
    "KqQYZ/DqSyj2fTFF09HezMrta1RA9bUn5qRqcfK8mP54+T3o6dm86eeq0UwftwLY1xdny6"
    "J9ifxr2aHCSFZ41iELZG3zpkVpNXZ+D8n2Z983GC0brUcYLT9ZqOdzZH9KiMZ7xRChtZ8x"
    "W6a/IcVbxfaiUE0yUH50TohG6UYLaAlbBLsqgr0nQoPD0N1xos0mMUle+YtpcEzK7/xhzS"
    "YxsULBpCamCIRhasycrKA+DkMvK2vUXBIDMyAF1Ecw6AafRO0JNorxd9REl7Sfy/PTN/Kr"
    "6V/l1Zv1+21qvVIW85crytd44FK4Cu5IXIqpLskuVjDSxC9KNm10tL5azZZwv+YuHdzO1t"
    "79ivaS0HY+q6Kl15vwZ/ru0HqzKNcuZWe8mxqMDYX5vdyoFqsPxTVmAh+rETff3E/uFvPN"
    "Oz+BbXXvuNy9VXdGJjflIh+/4vRZLSlVLhQp3yJyoXBmYERXp99v8dVkSN354pFlYI3fKc"
    "Tsxvbq17tfnpzUL3afjU5/Gx+MmqnWo/YHQ/y0ginjwAADInrzoS1OX9Wx/MIB5LC1Pwtu"
    "KbkodX/wOZbu1w4c+z7Cbi0IDnInXFASCUibeDw9AJa2SMATmVAcU1AWq/JZrDx0GsJyJA"
    "SVeOZDXu+CNmTjcypGoS24sJDk/S+0I99ObhaL6zU2Kn/aM2PScIXda9sEbG1nTWZz00S6"
    "Q38qlY6y//mnvbg6sr3tfnEtcVttsCtqvHtpXkUzYYvw1JM5gqNd9fTa1PqtoGt0+WUp+o"
    "bUgNeiuHehOlyAom89DXjViXu/KWtZCE+OSekhyJoWbxOOXMIa8uZV/roVWAXxxG/m4lj8"
    "1pGtI7fhlxzRdsfBuB6G0CAovIWb64ngVlhUqjjufclYsFn3wVAqCXT/Gtgu4NMXwaKqvD"
    "tQOBk+o+8AX+KmU7yAl5h2QIX3MLZ8qzvWL9DDDCRiQhaZNaBjwvZtenDoeYP2KstMGhKi"
    "Rj04QIZFu82BECCgw5ct7cZDcdUCG05OSLJLmembmINdv5TcuUR315LJCBLiA5Pawz2ON2"
    "CKy7lINL4GRHNTTMrXgj9D7UgT+XkqrC8zdoQWX8LvBizb9p3/oAvckDiBt3UpaAOGIqQQ"
    "A0+UEDJKjWKOPF56oAkhUqi5549BdRSX4ukjaCxpp8yzR/QG/FDX3vvddQ8PxMyBInoYaR"
    "34xjFIHEPZNxOhWxe8mtjnOHOympWW9s1XdaiJZDYQJMoL00yQCfM8FWeZ8zhmjsnqjlQ6"
    "LDO8eh+ZUT5mjL3IMxsxALOCqTCc1xlpP+V79saYEGMCV2tdZt5GrVrDQd20mZrJjT6CCA"
    "nGhB5QCZDqfKFA62x47GRuSWo9uIzkbRlJ8tCpDLRs9Oj0SSmAsGTtrsdk6qKKjgZBMxpE"
    "NWIzScnHUJP80AoSptQwyAFWLEAeZ4fDLEiYwDnMwVYsgGCRW5eui5u7jomG/nmXjbrB+1"
    "j4WjBI8WCz54NnkCaWmU2X91xgWi5K0ViWnTy6P6RPhlOVlnE+PmijqCxRn+in59jyGFcO"
    "a9GIkNpppSnSXwyjbWLLYNBLIkD+oXOAROlqQdgONt/bGoIvWkyCQtD9imGNpvAIvlwxCY"
    "pH92uFNZrCw4plkJmVHoi8edX37Hh+y5gEhaIV14A1l0LCdOuF1WMEum492JrMrZd24TUf"
    "iA4uuOoQsjqP/LoXUj0vAhBpf4I8lTNw4/97s4iaNQ8sVBmAam3Z+/j2h08SD98usH3XYe"
    "AxDAa63GNo7a63u9AxUguvdxx7xMg7Hr1DtR0na0FOS9UPdoVYjsgq3n786vXJ6fn+8Xn1"
    "j5PTw/FxOVz96HvHbVmsZotwxVmbXjshN7G8s3n8KoWt+XNbAXO1El3D9EFi1O1G1ZYO4W"
    "HFW8bdq9BYpODCkMYQldbdVdga7lNwlYKtddKbAEkoIO1couNEiNvlQRL4yShSJYgsXxgt"
    "QwauyPWFUFEgtZ1eaNMZbCJ3F0JFYdN2dKFNZ7Axg6Hlk4cqINYkIo7rIihJU1SN7iIbz6"
    "CsPsFyhC0Vhc582lWR+Y3mZsvqk86LWItocEQPo4WEic4yv+l+EpwgLJTMqDSEioU0iEUb"
    "DG0q/AxUFRurR0Z++wYDxrPXejkqtFdLQ/YiWA3XPdj8pvt5cIKwUErttaViIfXtdTi0LH"
    "s1VcX26pGRn/rBgPHslR01BygoPJqxc1GT2ZU1M4IOUKBYtOPoojYVfG69g94qoVbb268s"
    "75hG9ou72Xzyj+3UvdeC5GGv7x6wX8kFKTXXV4vtfENw9qyJEU0XDlBhiJ5mZJ61NhU/W8"
    "1I1c9Wc+yfDMKxgibioPoFF7mMCwjj0LDCLA7yxBAtdA33YM3JN18nnv0RF47y2SHdLHBr"
    "Qepwpq9Kh/LZxS3TH6+6Ljz+yH7AABUFLZgr9L7LUetseELHF0GtB5ft/iIlyULnxghCEh"
    "qkbhxg3C4PUreuJKL7ekGUdiIrgq+dGaU+TEBFgRzChxk1ncEm9mECKgrbED7MqOlcv4ky"
    "C2BkOLpPk18Al4+rAsFmPSYUqmHwXAOUlFxlSHbyCCU5nneDNbuzx5afbKhgdYoCDeuoog"
    "xZ5yYvt+QVDvGAkLTuYEUdOt9mqnfxKbn48KXDG5DyVRB65YZXA2tge/XFQxvSkh+0HYDl"
    "jexO51kIJTmNqZ9noY1nUNr9ohxlSEmhbPejqihh4zI3H3ntFToTnkA30RN3kfVu0QRhf0"
    "UuPeUgOiJCTiVtbtq1FwThAXciiMYbNOROxxX4ePDYvcba+9/0bfjoJcZtGPZJbtuwUIm2"
    "s8wUst02nLhevqe+lw8y2UXsH9633OvHMXH7RWkKh3Aiou3in0xblR8sBygIQNqhclGrLD"
    "iSC6U4pQ483pVRSoI0VME14pCCgKZ+URi2yoLToefou7894Il6jnu7106nopu9EREBUP1G"
    "L9JwGpfsJm9EROBSv8GLNJzGxc3x6lUnsOjneQ3aTMMQBfvFRAQkvVA/rMnMQBL5ahEqFN"
    "MnygSLSceEz01Nh9HJVDB8RlhcRqYipNZN5oUNJtad4GQZvLd85kL0FtcYOF2PRtxoZrnW"
    "7FzZi7RmRY8uzfSiOEFzma8eP3oTklBjb+DYzVgMDkLhJIMFbtIoB4rbxIThYJXOI2jQZr"
    "iKGQoUa97g5wkMCDAs6rkCQYsy3yca4kjnAZREOlbJAuu4jeJD8ZWl91uuZotV4zTmPQ62"
    "uV8WoHbNf1tM3i22q3UkOJkjxVN670wpPi+1fCk+U19RTkL7o/W2HZ38XjnYjk9OX+0fVX"
    "/9On75a/XfN6cvR8fnfloUn7dVaevBK3+wPP/zTdmN45Pjis3pqP5X7dE7PhgfjoxD78Vo"
    "dPjL/sFfq78PTl69Ptof040FHdU65uyvkbZ/+NP3aPoVWuPMnCUEAzsTBRX0XWiJ9rEJNq"
    "wuSm+CEyZgaqc6oQTI4xSlPcEJEzi1U6BQAuRxeoNbgtIb/hTGtoo2wpZzHl81n7DzpeCE"
    "CYxmttLG5zedR+jPahKA/rxH4fPqaIP0WAtWQ2bRMruZV8+dTTeb4m7ZKSvKejNdGQcsdt"
    "boTm9yX/Pg2zC7LjG2ok2aNiaXT55ePv0u0ztJWtdDIfBmS2iqVic8pPIz3JMdYFS+md58"
    "ZZdhdPP4LRfr2YYQXvZE7XXxdrq9rQJjFpfTy9ltszJr7tAUfyyLqwrq9fTef9d12DNx+w"
    "xz/tJN8Jq19FS7tsK+C+aah9ZCuWbWOa1gTe1bRru8bn5ET4tD+mRSwpPXo3r5/LtZRR+d"
    "nPmr45qesKd2fRyXXyA3VaB+gRk6dkFJxOjb759jS26kz3hLbUjoZtKqYIClddxe9AF31U"
    "R5Dh0FgsAbfuY7rZX00GuUhuHZrwCKZ+BZOG3dvlhaTui6ytRpms8vp4LqHCA910+gvTwE"
    "9jkzTqYAiXHCTLVNw5PsQQEBAkl5zxk1SOOQ7DEBAYJDeU8ZNUjj4KXUTM1g2uk0UxPXjD"
    "dxxRaamLFckdooZ0xUrGdN26qI3GqpP71GaHmRhQR3Z56mR5ChixYtoAlBaPTBukeEG6FE"
    "lzHBukoLK9o4jZKb1NWrDLEoJ3QNWlI4dxEdr5SN/2vT3H3TvPPs9WV/9dxeVhyUNpcVK/"
    "nWEu6dYoFYq3RAZgdp+bP+rilqC9tseNpgA/BXG05ypc1Ryx+bDatSwTI1rB6JrLtEhY1R"
    "8guWp2H1SH7dpSlsjJKftSzlmYmO0GlzYX4626qhyLqfTb+VnX80i+ndv76a3b+al9t1uZ"
    "FeryeNFwPeyArKs9eyhnUcT1epK1CVJXTzFFeUfb/kFQutT3nFq6ubuCaOOhVyCSpk2TWK"
    "X2zegRtUrkdKDf3lZzvtxauKWDm8rzKgc3OY62nVhUXUGjr5tgrJz75t3Vh0T3cKHwy/pY"
    "zYbD8fQtMXBsPDh7ZKQpIsm8L6MRTlhRNsjsQgWTqF9WMMyosn2ByJgbd8sjVjubUXUG1L"
    "pMjhl40RrYxSQShwcsXvS+BVlHDHIjJ1wIpnJuhkevCDm3eoCzrcGanM87pRhLGJ7xBnwv"
    "NW1+buHtq6AI7y/sFvR2EDQa1ZO2wvpsvZ5H1xP/n6thkWeTZKo6mYWXo3W7U8u+7LeL+v"
    "ei7nA1bqT5YnuLPWxRS9HaR+uf46mW4d88TFA0iGj8bUGqiZRRvz6uOmCxvBps8AfPOP7D"
    "yKEfFx9fs64G1zobH3CiliNaiM3UNajixs2kqpNtI26mxSuSOZBlr/n05d6FPqwJN2XihB"
    "FqpgI0jQ0TB1N4Zk81mMgo0iQUdj1N04ks0LVnd1aXG3vF3cF19ZNLFFPZlv7y7DHFrPgL"
    "cXVOU7ft9ub28nOV+yq8TnW9xNTYKtqp77YXJ5W730+oR2HfvVntLVlu8WxqVp2dc/5Nn7"
    "1XLsS8RVp0wZUqP1E/z/vricbGabW8zV7sry2c+K5XS1abIUQTZtYZbPahEKko4lT7xbup"
    "yu1x8Xq+vJu+n6XWCuz58P/LR8vbaeT29K26dOBuwYkW9RlHYmbpD225U4NkoHDS2/eL6J"
    "eIZVYr7PYrbBFAMZusLU8YNjFYwbyMoVsliFgwfyaktZzOwIcr1Z/XDRxNPvH74a15H0r/"
    "aP91+OTqs/z/aPRmf1H6PT38YHI1N8+tfR+fj4ZX1JdXy8f2x+L6mO/ubH4Ltmo/EGYQQV"
    "kM5qhqXP046i+JinHV/pcx7CPll7PozWrlbC8au5l8Vbxfax8RCRwbLDBkWEfsP7bGSjZp"
    "OQzKf3ibyrDB0Fyvvsq2BxzTHAPO0I5mkezFNFME/xVb+rxdqPBrVx+RX3oaC1rPjs/SdK"
    "1R8OY99JtJyE1syJfFQNAQ7In2EVu8i1yYEi7yhAqAJN0l1R+0mYyVkOYy+Z3nidVn97I1"
    "oxbnoijGsREyHNljcDdsb7tDPe3Fxpas0XjMtYCA2OWgZRODr9xpPIzCZTYLkNAY4p2DAL"
    "exLQinvSCcbAK7DchiCPV2q5gLYj3pzlAieCuKNbypQGoFOjkypiJh114sssUY7YKlpKgX"
    "K62UnMpK9ymJYjmvNamp5zXs1IOOf5jSeRCfz5CA2OTNePjzabxCTw3yM0OCZdvz3abOar"
    "y9gX41+/HjtjRaT5rbJf23dpMYF6ji4MInSxq4Lz2k7Cal3PjDg4lAoD57vm8Di4uFgRfC"
    "geEz8rBo6gk+nAj4HbkR7o+DekMi/+jSLEjX1HOBPxb4gbWGTzARnR4dEJDLB6pFxRDUBC"
    "rhJkhg8IhYrwTX9nymAYv1dbaP2QEjf/nWHlDIDm6IIJsDnXQECZEkUchmFSdnMUKe0knw"
    "rHYmqoogkbTaJihuWC+ggS3fDcqD1BEEcyQsGE3mIxBqYEOxA3JegZtylqT6nPT99gL3xl"
    "An4rcpfi8msJOJEllVtvL/9eXAWxB8/gS3FNHcFFxMX1PYBjAc1WJadGGSCd8mK7uVqEMS"
    "zPGrKmKBsEsbiqn1SkFLYt8IKS9zKl6O2q3sRXL7FuN8XOsutN11XuxqJQCIaYbjfvFr2j"
    "Kqhg7Wac9Q3UtmyUQiIcv2SivIP9ozpt9auRO7YfvdofH5mk1uf14f35/lmdaPq38dn43F"
    "Q+O9t/OWpP811b3niCcjdFWLhFLLMdQtFtz/J3FDXCIxhs3nt0za9WA+PjX07eHB/Wz+S9"
    "OTd/x8C80Qllaop4wLDB5KXkDgsvYJrA58+ef4+G4eO2wwtRR2hdcGVTph+ugLeKrSlcTT"
    "OIs2sKUB+H4iYElRBR2CIDBj+WGafTgMWJY6ZaT0NsZm4BuIaCgNV+CXT7y7XKgtOhzwCl"
    "DjxRv0USJKFeup6eXU+85QQ5n2BtJpiwzNYjUe3upFxJtUhC8mMaHLRyKD7WbBKTJAQ/ps"
    "ExKYfeY80mMbFSAwa1cRxaCQJBU0nZ26UTU3y3oMIQhJsWVSyu3SQct85iujYoQhyet4pT"
    "RBY1nURod2VCfAEZji7c76lCBK2nAXpTJMOxTNBhEB+CST7wKQ81/UOx2NhZ/mSSko3fdy"
    "XvQge0FxmtLjVzSEqY+g6AcmzdOEdEZu5IiB425fDApPlRc9Zq5eBAlFmzR8SBGRyHDAaV"
    "YblNTem3x6MiPjyDgeJYqe+pE9kqICS60q8F7DYs0lyvQsn4CpBZckTKV0LwMO5OFMGw8K"
    "C+0M5jWmKPshOwvPk5dI0JZ+qImJzMIg9cOHvDYtV5AJFSphTp3I6QyxQTzve7VA7rGwBo"
    "xF8DjJ76LuwSPGfEMI9gQX0Ene4RbNSe7Ag2Powzh6DxEVmHFElXi/lmNbV78K/lxDR/M1"
    "96IT+6Fv4UnqnmL4eHJ4eb6Wa7Djgmj3WLt28LE6xgtHhYVqubLVblEJpWQygsqJ2khNqK"
    "+XWiaFL2+zo80LXnPtM7+56eeWuvNpNqVzK/Cs6Hvw11s1hdFyv/jb7qx9n8w2J2BX9dTm"
    "fglwrhGqi+EWfQw9pyNu5/bZ04YLXDsucBq2OjdMDq+NFXzfM3zB0T8ko4cR0cE6QdJk49"
    "5id71nl4uv+iPsE9G788HtVnnuej01fj47JT63+N/uv1+HTkHYC2SgtMPdKZK00egzpu7d"
    "BwkpqfoiPP2n6D/0XM/DEFBbNlsVjfRny8geekan7rIpY/ZB0/+2MXhna0e0mLZ50YuUki"
    "srWqIHO+3opTrGaLUKBgfm0XOXsnp9Uk4E3KsAwS/vxTRBBbez1n49ZeTU21xWcN3bTv5n"
    "+wro1O2olJhHXSjtHa9ZYt0z9px1uNlo5+TVliAECGI1LLBxC1hi2C2yFdfZaya+CwOg7A"
    "fuA0FvawvTwE9tEzTqYAiXHoTLWdhCc4WkVocGC6R6tos0lMgqNVhAbHpHu0ijabxMS8FN"
    "VlMlCEw5oU7FKLiaRZgGFAtC+AwDaTMNxqj4nDfRwRILZMEYJlmcTgf+I5Lj2KEEP1kFpy"
    "1N6qsEgRdyQZXwEs9x1NyleC77bbjSJodx1en+eqS9ASC6udgE2454I1uFvxikwfUhLdTq"
    "zFHz2Ol9uaE1cknEALMvuPaQWa8EfArrTBGAMhgXAQIMTEZ2tHgDnjwO28RGPApyJ6HW7p"
    "bG97v2t+7QKBmIhl9h7SMVH7dj40coZ9t5WFtg0IiVXMwAA59my9xbLVTEtEfcSbGnAV43"
    "7W/Jb50vDAClcuPhkPcLBiGRQ0Z6Vi60pXKQEdsUIZFBzTghtfbgd8ASWJ0PmKdTGCxpMo"
    "jbtZNEodCWGyzoPtj1D7oyJSTw4ORNnY9Ig4MP1xORxUxphsagot1qfCrXU4UBwrtccXUl"
    "whHeElc0cjmj4y0HDatWkOV6TgAjLCtWmPbTSdtWGzSWT2mEcKLaTDsbVHSIrgYMNJdNW5"
    "kxRZS4OjMmdZioj8BtNrUl6gDKiPoNANlInaC0FknxPDUxTgSQjag+PmiBiJF8iEzmzXm8"
    "WddRB/LaEzsmQD8ImKKNOA7HmKf/L3IwZ+XaMcgUWxcc8G20a8n/NNxZUTDV5VH/VVENjz"
    "7BHyUEVxA/I/NLn4TUE2x8OVyegBqaufs7TLRTnQb8uZ5RrYoXkfe7bavJtcNxOgVVj7a1"
    "5fUd2Eukzd+3I6acZq++NdOfNVbO69kptqC7MCY60qKJspp54VphNblNXLx+JyPdugqTea"
    "oiwLG+HkZ8eYzufbUt2r4kMx35rXRjJxYFXJ7extcXV/JXnOZDOLVJOovSpu60G6fjdbTm"
    "5L4W75tMpvrC+2qyuMjSnI23NZ6910XUyWq+JtUemziGLf/klC3x5nH4W3X9iOMXQNdd8Y"
    "OstGK4bO8ksmKXk9Oj07qZ8fOTh59Xr/+G9efJplIHtl/hkigjeBR1FkpgjhE3Fp53fIxJ"
    "Sk3mJpRWkm+UiOOiKbwQDM9NGbKm1xMjjRsgsna9dH7c+R6fxY/o9g8/+39729ceQ43l8l"
    "uDczg2cPyM6f232A3QUcpyfjZx07j+3M3AEBjI7dk/SN7fZ22zOXF/fdr6pUUokSSZEqqj"
    "MH7wKLcbpEij+JkiiKosD0nvAK32KGz0e1+fqbP2Ysp3UhcHI/ed35fvH64Hh8m8b99/Si"
    "21ogGhSvJGmD+W+ixo+Wk5TP+EmmkGBNCfDCr1nkHzNc86VoirsEnzThhEFbZ8Zfej5g5Q"
    "vyhV/DbHB2ev5mcTjEsR4cXhz9OPTqy9Oz1wcnw4/Hp/FLQ4G9XyWnaMX1pCbdVqQnPXr9"
    "5vTsYuRzevby6KTbpyC88DV0ejop++zreXFwfnTYM+/2l0H2g8PD07cnFwcvnIJ2AKdvbw"
    "7OLk66+e+HozeIHNl6nCVMiguItHdalLMMTsMX2fxDrMzZRISUw+NP8yrccpm/8RTW0Xfg"
    "iSdCaS9/uXP+UWZEgFDVSaMLkaL4UikLqURog8MB2AGmkaJorajvBHZC2XcCy+NQon4zcA"
    "OlNQpgyIMscToLWJIwS6p2FqIwEhYUxwGZRsIm9ZUh6DsJj4Sth6TpIkkkbJjLP116OVwS"
    "UUHOJY5YAtU4WzsvDj8EhS/DpATEoNv/yzC5YAK85TdAUoIy3j29DJMLJsCreBmGpORa4D"
    "O/DMPIrGkctVbkL8MIGmffL8MwMksaR/IyDEKDN0iLl2HQyllk0nfcUgLCFNz/O265YAK8"
    "Cu1O3nGj8e7pHbdcMAFenebm77hVaq7iHTe0chZZfDKi0F9AhuNDDmiUfYtyUPdwIqq4NR"
    "TaDcikraHVdJTDrNYoaX1cVqf7KeXMERCxU46DXBDecp/OvRSDIabCkeZnb8rOxxio+x7K"
    "KW0IxTiIqYQNoR0FGIM5DVEaA1FR3RBICGeOgImbdv+WisGi1dzhzGlwjMZ3OLFqWUyaO5"
    "w5DY7J+A4nVi2LSZQeF5TGcVilx02qYmUXvVQHSuOyt/J40E/TpQeMopjjnAaDEx9NJun6"
    "xl8th04kiginLPAYoxJhhVn52uFlgo/TosKYSJSMmAYbAuOCI6eDrg/yHM4oFY4LRDuZoo"
    "N1893mkosrOswRUOo5xWClwzH+YtmTXp4yTOVg9CRiqGA0toQrGY7DazzKsRhoiIHYEpNE"
    "WaOYDS22jJTwEsZRIZZHcHn1AuO5DyvRAk0pud2EC1uxPPPIKhegDAEvdVATcg5vFFpjDj"
    "oTg0XuAnS0gGMqHKcP/DGEBytlUYVoU82CEhERM20SxJosLNlXQ+xANhl03SIDyFTw48Vm"
    "L00gWHRCWaVeQzpiw78PjBIl9+HQSoyADIcIA61NESa1F1z2Y3SdahjHVIQix2F74Ab39L"
    "shZCiQELFu9EI6IWpwjbsxcsGYnQorFTohpA6o2gKU6DOMZVMpdUZK9DEVLufuBCcfDRsC"
    "kU/TFDptR4g1zQGuSe+tSQQjIKFQDgOMGh8L+wMt2vgrr1XjdMRG0fJaNVUxiy6OoxYCi4"
    "OsEUzRZ0NQEVcWzxi4LYQyRnUjKNwXQwCOYcF/hgSKi71oSBQ56kvLy5k61HL2/M4WXALT"
    "7mtzYmJXi1w1s93aYpLwJ9/u2poScUxFRAHE1+FMMcK6eXDCa/KwPALI+Jp8Wh8EUbwmv0"
    "Qejciu4rqfkzu27kfkkqn7kN8cdb+DWy7TZZb+k7+hMt08cdJgd03GmyR9AerS5XhjP71L"
    "WfEwxvJ+ffnL6lNo7H95Urf8PXoMJLiiORaMD+nxq57T5rvEMvEDKG99pv0294n6lN3sW6"
    "DZQ+Z8DbIHzRkefjpKy7yzf+CclSKbaRGKWrw8xkmZ3UISqeKctOx5ZdhikjXK+ENxVaEI"
    "dVhnPsdEyqCBKn9EvMDAFLrkSfGiPKJm4LWbq0+m30CfG3S6UsHDH9XdnnKwhV/T8blEsq"
    "aQR4kxtAX4plFjrBgizJpH1mlaHrPxo+ucGArbOjyotnxq76n9/Hhzc5nmespeQAul5Amf"
    "/nPz/jJ7Wm28fB2+CTLVNM279L88K9XvOgnS/XZ9u3QJKl6cnh5jSWvapLjZ135lnC8MHn"
    "rLn2ia9c5bzw6M65RZ+ChiBUZyyip8ZDMtjJxmZmYBXOYlZsFeyprxUBbzTlazZ7LEr2QN"
    "+SXDYFRhGslQPIq9mL+e6LlJoIHCWDpMl8BVaJ+nBGVENsk9YZ0SKKrHszBCE2jCB7Tw+j"
    "mY7yNjbX09TVOi/AFlHjLwqTlj2duscFzLiO/XwvL4XPMZbtemYpWxCm5dwfJFrPu6WZuK"
    "VcYqu1iVkaCIm9yqRarmUIkzYMDyKJ7Pkf8iFauMVa6tafILCuu+cl+kYpWxajJfEIQM+s"
    "+d94KUWNEwWm1Akl4UG2bvOS9IiQUNo5nfkIQXVfObJt8FUjVrp6huSSNEKLLPe0calVLY"
    "CHJ9Ry9Is42w1/vRqJTCRlApOXU5ukrT1XejKSHYLYjudVtIglve5m/bppVyeJQv20ISFI"
    "/9u7ZppRye2KcjgxM5ehA0LbdBUc0cpMkTLHzbKCVCgMVeKfwiSv7ZDjgUToZd/OhRTqbC"
    "Hwf27qcN+LeQYFn5Gy0IHarg+8FYeLYFOj6VKMk7gvmCanZFkKy6jFB9QZCjZrDaXg/khW"
    "BtX86tilmfjD81fLNDJPKhKl4Uwh8UavWeUP1zQthxpYsZxE4e3ZfouOr7g+PzBXJMVQg7"
    "7F9U7oMu75fbh/XV+n5598TOkrer3f3mbgePktkXOkKblaMVx5KCcMVRdcinKXIDHGfk7y"
    "7NfS2DCndE9GVuyCPG0uhgEeUd93iUT979+C48iHHyspsbxtzxizcXi5dDDvzF4fHRifv7"
    "YnFycTAkkf+Kra/fu8Ph5av98l3U8ZG51ydVj263wY9ISGe5BWVhjgU+IUgGKWd/XFiWBj"
    "s7jAuD2JgyfIS0jDiaDMZoz6hD64M9UVlKeL2+1ACOpgUtYqCmNpAnaTAjANUM/2PRJmCp"
    "K+DPDAbjpVHDl0dBSrjYN4ckGlImmbhp2GmgVK94IojHfSO1oCeCAsU8pUiYmDdFrUpkco"
    "mbhZ8oS/XKp0owMzZSioqpMog1Sy1SLvbNUasYuWTyAaOIoObpBcPENpK6JI64DTQR1Tx9"
    "uQ2MI6tL4ojbINojVLRAtJko4J9KNkI/VaDzRsSbpLAZmkLOx5fIn+JdxQC/HKm7AY+K/w"
    "5uK2ZdZxAHDPmZ31csVSEODSWZxG5BUMh+T1uQA9vgEaOtAnMBZ6TXpvcWkeoozy5sGv+L"
    "yMuLk2ohz/dgU3LoIKviaXkWxk0gjFYoySRsDk2kNE5agm8fPU3JoYM8RwOY2GqDJqjTAH"
    "G8dUKni+6giEtNYB7xQQsiw62MAqGIC7jtI0NoQRTmp7MywyXo3W794e529eQOpjaaB+p3"
    "6zv3pOzL/jvAdvfgbiP2X5oYm8SxE85z3vkTohVW761HHK2fXo9Y+16dDp4207vL4yvFl6"
    "8PTg5eLc76Q6bzg+PFuXuyeBH+Pl+c/Xh0ODxefP72Tf+eMvJwcVTp/Wq73sDH3wetiCL2"
    "hod3/Y/9k76DQvWv+pKv7pINpnuAF2cTZq68WAOzvCQLZpin85LgfC2GwKPLFuXMd+b05g"
    "9RT9VnFokqR5cnpHnkphlDrG8Gq4SGmCxa6Pp3chkm5k2heXaJlUvaLGKnOkdcHva2LnVe"
    "Fi30WRpB+dPNmqJSI2TedIzy/afLSEZww3CYsy69aaJvLBlrfRNmo2ycXP8wrY62yiYFIp"
    "6cKh4KQ8nLE1Kb58MIYaT4ax4VQ8mL+Bs9NUYII8U/2pd65KMdymOejA57tI63FKff7+iB"
    "jiO6gDQa9/ZQR+Zine6nAF1i8Zy4gDjfEnwVzXmN9DuIpmsJZV5xjFzXGvEVhD20iCSpeE"
    "qjTSuO0pfnvPbg0QB2hbvoYfnhafmJWrhzukYss+sKzXTi9NUYeW96VvZnjzR3nY8joc/G"
    "WWjKJl6NrHb0nDEbQDp8NKbMpnbaNetMEVTCzpR9ZXpnRUylQGY0KcLaxfD020+M2g6uZs"
    "OJS1KETiorVQerqV4xjbtSpqT9/6s6MCI0gabtNlB/WVkrNqiQjlHQNlvStPoixppNKKSj"
    "MTbadqbVa+2vzf39ZvvweBci8J+K+VVMQ6rLQLr6r/vV1SDDbf+GcE/x4ujVmJ3Sv1ET1/"
    "cNrO1+u3m/fL++cf2ANMDI/upms1uFLJzhaLD/lcC/61RkddkZ6qttsQs6Nn3o4XLnusHL"
    "+nVo593Vdn3/sM4+u+//uzJt9tr/2x1kWHPkGdq4KNhQrM72jsbpTNM75mR0YBqzpNKAFj"
    "OAQrmy0RSQJt8yxB3L5H9YDfGQTEWd3qlKxf0GY5UM3SBo9Hsk5HMOdzL+UsGiz7lsX+Ms"
    "kzGbsow+oyyR3RWtQKLNB0HuV87os/3WiqwbMw2gugh3IhgRCc14H4LXLYUmNmI5YjOoAm"
    "OWl6MEe5j6VVgHChKgX0qsO3KsVQSnqgsBpQ08ZeclEpSgDquoCqJfd3FofvG27rmxVhGc"
    "qp4DlDbwlD2XSFCCmqSrRYxaSWZeNUf5pITQW2uFUGJBU/ohadSOBXbCmWE/LViUtbjoyb"
    "0ZOBmtU6a+DKryEj6FJwMnI/HZ+jGoykv4RInpUgISk3FaurzeEpxkTyM5M+bJCajo9gm8"
    "uZ5+tW0NTFBt24hOkUsMtO0DXmffbxvRp8oclexcuciB2ZXttRGY9GjYrr4CPv6ANWIy2L"
    "1hzVVfQgqdDnKY0CmBYwRlbGEC1mKdjhb32pkRsBCM/th8wWfIdgYOJXRNe9XPlgmTmjZD"
    "Z839tpty9owoZ8ygKZfyLLrfRpHOpv5UQTvqYkJab0KpZIRFvxvPsUAsOXr1GIKk8haIx8"
    "seWkE2NqbyFYsqpKVX1fZghTqPnJZpHTITccEnExds4HoC/Eu4o6OFin7OqEnk4AjDFjQi"
    "RLG3ZelocxIcn21aWqxWxfF+foTtc8+C46rnyMEtn3s23Bd+srEDLVLJxL1dZJsNq+qEMn"
    "bnyijLdmllZp5ClviEQB6kXIOQz6I02UxGUM3BX8acZR2BWmuSbgZUioZsYY2lTzqDUVe0"
    "gFHuBVwaNXx9+hGOi31zaJKQ8JKJm6Y4OEp1q0ZIOiAaqUjdIIn/nqUoCKMmTVOrLqh88s"
    "FUkbyGPyViBlCbFDaacyOUqCaRDX+SRLdBo3Q2srMlVYhsx/z2vrMIHzZPLnmixy2xeX3Z"
    "35vVi/ekYTxlxNTc8hXVo47Awzkh29vLtFtbxeVREmEWMDc0a9tBgh1bysAQmWMJUxUXHX"
    "WTABqbp8yitkUM3XiEXHVNUhfpyLJq1ETaKMiCjIrmKo2msgS6EZWMnmbqUzmgoj9nKk/O"
    "qU3z1KsOJqGmqSpDqzAOoqZpF3CFi6Roi8owLJSDpC3aBWcRIs2zpaP3PZ6KIa3LDok8L0"
    "b7mX+Hbmaku02tbcexwS0mz5pN+/hycXh0fnR6cvn64O8u6+PRyffHb/vWG/719tz998Xb"
    "/3B/vOp6+e+LxRv3r9OLblx+gbwLVsZYYd5mbPD5JFKjdgY+IkvZule9CYaD4vHiRr3Fq2"
    "BoleVlxFVdb8tn9FVNYLmGIBJVNEOlCUbyadEsavOLkU7aROwYKVQsHSTxgGijHeoB4v87"
    "RysSHtbNUKkNmVTiJqm1wfM370sN0dD6zoWR4q+2u1PyIv6WFncujBS/KJsgRVjEbJVNkB"
    "ZAF+bijbTRosp3Gjfru9XT2mb843F59+AshjEPRZJbfj082O1Sz6sSVTTaQLjApOtHyWZn"
    "LDh/S9LrheF+ZGDXYDMy8I17NMjpf8wETZMgkGyhJkRp5v3P75DUBVLm1UkWuB0R0srqLU"
    "HKA5vy+jJtN0K5FKX5faCo3RCkxDzotluBXBYt9Cpzj2Ji3hRKg4+WS9Qs44Sob4ppJmXg"
    "T/NyEy0IMmig1vd+wsAUek2vZ/KImqHSwE9oefDtTPtMDBHmSqM+oeUxtzPnMzFEmKNVX4"
    "k4Mg0YvFOpBmgn5rL+DTaH9r5RTs6hTs0bmDd7+tCi/6GM2mZRX0TCGGibBibR3lfzyO4m"
    "pVQVN1cwDoU5Ym+NILzFAmzt2jYo3n+OV4ZGl6BRQdRHjNvrp/a08d3j7fsBc5SSMUlmOZ"
    "SQp7O8+ri8u1vdAAHZk8qh1YvNsntYPjzu5FwfNg/LG7WLotv1/7ze3lKNuPu4vr+nPvbn"
    "3EwHXC3vrlad9hGf17e9Mndfg+BexD/vIUHmFIsfdP338q417TgyPnDu1XCuS2fgYeXHGZ"
    "hNAzRLizl8wVIvQg7RgAyQxt/CcfTR2eLwoj9ZvugaKzw6+Pr0xdHx8ObgT4sXw4uEB2cX"
    "J+7kOa5hGpuhAvdT4H928P3A/vD05Pujs9eLl8NDhj8cvXnj/jw8ff2m7yX3j4OuT4+Pu3"
    "8k9YShEaoZftH4mVyLzMzgOTDJB2yQCn7yjfDq6MfFiXvA8fXrHNywbl/jjdgPoIFHuf2+"
    "cu86hpojMyz3jSHqKnOIpYRh0e8/NHB95fWhp/5wxCig+LGUoQCr36yDfFAPapeNuilNFw"
    "qKI6JbpwhN6itDkHtaUDIDSBKvClE3DU/lRE0pEFAN3KV5rSI4yg7jvKGz4Im7Te73dL28"
    "Ed70hMUxRVReXpQp4Ya7vAnLaMdWdglyNiT52BJdwHRlkxSX09ZAlJWyyEIypUwEdj3Ly8"
    "T0tsJXmxBgUG29slmFNA6N/zUhQHAYe1qzCmkcnGmRsZTaFFYQBLZF2AmIdCnsETJF8l/M"
    "tMgzZJap2EsgWp2icZwvSg0GecyTxhH2ShIMYQOQyu8/WMnu+dFyDxsKkXcdFM9k/xLuTb"
    "x7ePzNCs9UfQmRzDGeEJRQxY7vJsgYH3dUSujPTSkQfWsCgvNRg326CgjhjY5XfEMXNFol"
    "a74F/6J8MCVUmPbFRZKhBT8ZGqtQJiFoxXjL6ITAQS689uBLYxEUVmlyRoib7a0BFrV6co"
    "vLdRrQYB07FUj0Of5gtv5BaURQFZqcUIngxlrcGHJJg6OiGv1NyTA7pi0wwXw8ndlo5mNA"
    "hU9LU5FsPo4/2Y3YRCYhaNV8nNAJgcP5uDn48nwcFdbNxykhOh83B1jW6uioUaHVkArt3K"
    "hIqtXgkxnuVCYhaI1Wp3RC4ECr24MvanVcWKXVGSGm1e0BFrUanqqpMGKkCMr03M4KJ149"
    "s94Kc8tGhVM0xvlkQU1Q8GIm2TR+xKWIjU6l/fEzDPMYD42R2Ac+x6yT9Z/3doT3dq7Xu6"
    "v82dnqp2j72LPd5nF7laYqcJ27ufrlcrvarba/Ol1IpexU5HFIOV9AM46r4iWiaGyz14d6"
    "sbePNysyvGQqImFnehvJcbzdJH2esXIl5gS/WFxqmhiZhsFYXmSaGJpeYZrYxmMqMPU/4i"
    "wRLsgDttm7tQqhTIJexnsHcJRHz9ZOH3zUy8Grs4WLUTk+Oh9igLoZ93BxefbWRRa9OTt9"
    "fXpxdHqSxsMMVeUzRhQcE3/K2oRVTXSamXoq/VpscCq0pvrCGUoN1vhWl8yImmljxV1A6v"
    "8UGiwTAQXIz+52FlhcpwSK8ng9JzSBJj5ix+ovwBRf/MpIKGjGl72QemWQavqOuto1D6Ku"
    "/2TXudJpuDdJdEgjQ4YAGVlD5l051S6GV9ehKbUdXG235pKUFdkZc0oVDhYgpbzBiLQfob"
    "5uKbTKUQqJzaCqR2oqRwG2OpCHum6ZAG0R0iO7YhkZ0drgHupaZYKtRZiP7ColuuMQI8uu"
    "Tya4TC9OYtWW+kt3WZIgxNHt8YIkKZccvsJLzF6HLDZBw4uQjHTyhtD4Uvlrj+kY3gPYoj"
    "sV7Mn1WCElhXTa3pviTCsvoFQ8Ao0QkQqNPvhs+HwvKosMqnYMYy85s3DjsdsSsmjM6p5o"
    "xukoDW4JTqa9VfFe3BXk1Foyj/wSXDsmNjbOS6ZHmlPzGxvvjWuwjYNCFFBDd50eN0ZPIU"
    "9dg6bYcUFKq0/qUqxYhnAW5HqUOzFtFyZKHN3pYO7gfU6eAz137Ja73eqJpf7uWmfdMcwv"
    "63umoAB7V19wVPh+8/jh48OlQ/eyo+x//K0/PL7rurmbztc38Ze2N9NbXCeftJi8TZ6Mps"
    "+ffHDQ+pmHc46H0bmcY5ZpZsoOFBAwnHvGlx7EYJhFZzAZoZ9phw/2Jy9Ifdii4oqJbwnD"
    "4ggE41vCaX1lCGJHIE5mAEng/KPqpuFJz1dAaQSM7alKUltRfGXnEMco9XDEXSM6PHFF0w"
    "ChIiqwGKSAwGJi10VxnRIoyo7KCU2gibsLq5+ZKuTe85QAmx5MfeZ5hTQOhac8JUBw2PrH"
    "8wppHNDaFDibcLIMU2ouhCuy8P4HWsSqBXIhpe0g8kRRhMq2AJdD9tgetJMKKy3b45KUiM"
    "7vEyuzs89MVQnC9FwogmW5R08ro+UP+zz5EI5JMJUN35MxG/1uhRCKIkGpGKCQSII0HpFN"
    "0ZaG4FRSM/wSKkRHm4IqjjXofpArbEaH9SUslKhu+tEKPCKZGL5CkxFKcRPEOr2nZihpd1"
    "Jco+IYKaLnewJa1HjhJZC4cIrG9hIIrEnp5iX8k+4qR+zz6T06iFdRcudju/p1vQtRU0/F"
    "Nxyhzqpb3q7urovydtB3jn7KAevkSZKoJp7Z4nUQX/17Om3n6vb+ZvNpJXCzGl75YC9B+P"
    "Y0uQgRmJlehghc476f3pkcf9QLOSlCKp/7guUapUSzytUZGNq9CMP1jCI8H+MAT+OinmgS"
    "po9LkC0pWfk6nBw2GNY+fZubL3PiRB+whlbQXEKARHJoFuenad1SaMqQWZzYDKo4ZJaSQw"
    "B7WkC0mCdKDjBYoBp0cCyFCm5tV+ccbOHrOx2TSNAU6oBphJKD3iJwGhVBgFUdQI1Qclhb"
    "BFKjIgiw8ksQXY1kEZr+ZY5StQ4Bq7tq+PL9GZdqNmWJ+7M3DFXRTCgt36/O+GzQq7EAAr"
    "TeqFXB9HYvic8420RasWS2rQm8JKjZWdc8AJMUQuGfQFwI/8wfIckfAe2BLJFE4gtgPkoe"
    "j4X9I/MDJOr3+aO4EC2z9TPYZ16ArC1TMEDO9rkYIP/ZSRkgO7vsDJBvKzfHvFQEJBt8tm"
    "+anICRRbDURVfla21RhEWxGbLpq8ESiMpV1yS1+0+GVaMm0u9IWRmlzaVLn4DSFhukRUIF"
    "QhIl7FnqweZamN8MlQqhyL6QTNjVngr2jjfSEE19Fopb38m6Xe29YO+BI/ib+jEUN8NJi0"
    "iPHr8rjmC3v8VDCSLu99heq+j32K4r9HuDS8S0MFL8VReKORbFdrC/YsyLI22JYArrWyCY"
    "zDxy66upuBDiGX+Wt6R4XxWb+dv5TQQ3WMvOk+3q4XHb+9P+8bjaPbG7eb+s7yAv9lnagp"
    "clD8X4zt/wU75/u139/OgEmzJ4ut+W72/SHKDDbcuxyVQJP7erq9X6V6rFXH3UV6eI6TU8"
    "zpsjuI9H+F2ggs50uSTMjLwtCVevVkG+/od3Y1LFs8XF27PhLdHD44Oj11PqxISJjbcmYa"
    "qPEvmO5FV8OfZs8f/fdn3rMkgevHlzdvqj+/tscbg4Cn9//7ab4Ma//9/icCz/09HFDy/P"
    "Dn46IRtoGiVR+Ez/k8KLg7L0gyxh2/9czxqM0yRdJVRdJWMzpxM7NET+JpqDXyVhCXsvEy"
    "cBZiIk5aepqmgZkJQcVDBtWhgEjBQquGKnQJGDLXyBQ0AgkaApFJ4AkpKDbrv/Z0QQYFXs"
    "+klKDqvtXp8RQYB1XIpVKMfVmsTnvpsjc2wFmMReC4KOw2bpqyCrF2AUPrWIUnH47B5fJK"
    "oWYHPmhOQeDEVII4yNoPgmjP/RHHckkxy66A4MTSqHH9+Cad0E9PUXvLzMA8HQcnreGizj"
    "ZiJt6jmIJ/oyameoN0IeCyJAHwz8OvAJOYc92kqYQ8/EkFhUOk8bS81aVob+tYIQIm0PTp"
    "WqCT6mLkxzoWg21UdfGowCKKKyTepmfkivbBe4BuyrbRSrwURUOUEmDPgZcl8NoF0h6sdM"
    "TC0wDfAxE31ptHIox8xEUm8ticdM2i653bSPtlFaULPGTMKgbFXsowGq0jB6b7P3LMMTh8"
    "gL61jtljerXT9SN9vrp3Xas9vcXEeZEU1DXLer2+X2F3DG4+9Xbu77FwT7Y+pPgsOSqXA5"
    "7nXoyvuuDTf042LCS7rE2UusLDNPXgAro3MXwNMiqhMwnPnqFuAV6Ud+8jJ8Ii7opl56ph"
    "lFPnqK3k+A8Xd7/zxdOzbrg9LRyCjO9hQhDRIOUotpnpZBA1XsmC8xMIUucMuX5Sk2QzS9"
    "6eBHhDRsOHma9ziQQQO1rscRBqbQtT2OylNsBsUpDEFHg7Y9gSGrL2JUnL4QdDRG25MXsv"
    "qyOgdLS6PCjohRW1/Aeqh6vkVcwmg5hIZGZRcfh1ZbHnM6Px1Dy4w9Qx8dK0AR7Whs1YAF"
    "pDTWYM4ZQ02qV+wRo23fw3L74ckl4F/fuXtp2aYPpMM33Q76XZdB7qSH1fKWZNN/nLOzc/"
    "pgsrMbWZnu7Eaekp0dHgZHMDTZ2Y28Nv27Iqt+6EXcvnwXq0DkbHz2l78N18Zdp0YfUN6d"
    "AbXewBA3n+Pvb/3k02t2JyexSUR7RLFJzOnhrOe+t9okYrXT07svPTa6cGZPqBh4cWdaTe"
    "xZ7WJ4yj0CQW0HV7w7ICUpQu9HjA7uODcSEMMINO5NV6sITl0vxpQ28LS9ByUoQlVv6jI6"
    "GmaLTR1SfRGjelOX0dEYW2zqkOqLGL0dpYA3LlAUsvGzMaiRa7nPRutP013j4kv1lFXWWa"
    "zSIh7V5hTQ0IisN6dJteW5o2ZzitIyc4j55pQQQL1lW324Xd09XN6uxgeantCmrcXbYb49"
    "iyzHgpUbK9Brc7dWkNnszVW2UeD4y7YKJIcw4kCJBtsFRoJsgsnK1+HksE1q5mYU8KRVfV"
    "LVtCp07oRNMf6zPG2iZBqMM2dNon45RLkpzZIbQpYY1QVZBPDFb8kRdBxg49flSAkUMGu7"
    "mXp4zgK2vqNlT9GlRIpdFEXJwrbdSdEiCLBqdlMUJYfVeEdFi6C3+HZTUiudqbdbdc30cP"
    "lxufsY22D/9i10TMsswu3mQVBq9V/3621n7pZeKPh18wt9yzy9M//N119RDnTcWKsPcALG"
    "0Pq678mh+b176vK75/939afSZEPSTRq4m9IYAs8a82QHw5VVKqdGD8sPq8urj8u7D08sES"
    "YvSzdGNnfXu8vd/So+3Ok/3W8375fv1zfjhfvx1/QYSHj6Y/Jmxs/bze2l60mK2fC1zKld"
    "AOLDJpeQ2FIJRKU2VJE2z91OxaysTqpinpmGTakR4i9sRCLKONHPwDb6HWOK8jIJlIwZmq"
    "UgYPpHtkkj6MNUHH1vsBEla0dtnri0KriRIKRBNghuJGXQQJWb8wUGptAlBn1RnmIzTNO7"
    "Dv1ER4MGS4d5d8cSKGDWdXZObwlb29WYNMUm8IukDrinouFGi695H0+1i+HV9W9KbQdX27"
    "e5JEXogqdtkvI0PLNnbLIaBTDq+i5/qGYOLG1/lR6lgRaKwnuC09EQjT0nVPVFjBqvCU5H"
    "YzT2mFDVFzFqsXGYGmARYQA7AenBZoEBjTLZdxgDRkUptkC0aanBn5HT6MH2yBg7IkZZf2"
    "8VaWdJSkan7c7r6crLs63y1J6mZWZdy1N7TgC1D/dx2A9cXi13T8z55l4Ijrl9/Rw6xrI3"
    "hC8W/37BJELdPb7/z9WQqR/cqsXKyJk+fLpfAchsLtbr1e5qu773mRuj1K6uoe6368129M"
    "rIOGqzwW66ubXY09ePK7yvNp0OkB9/Xm+HG+i7+83djijTfd3ckGlir242O+rbbvmw3v28"
    "DFkvRwdq8jp0SQWSZ6MLxbvl6GEJnwKC0SLue9m12SIApZtgrm8gS6sHldXvKP8BfTbJ7r"
    "WkeBqc67WNWVl5bWOe08SVsnNfsKvZKKNovko5jZ+IW94ILz9NTW8wdz+8G1PrDikdjk5P"
    "XNbc4V/9n0cnh0cvFyfD398vFi9fHBz+fcg0fPr6zfFBN/6mZLqgrmSSS2WPPqMJgnEA8c"
    "wY+avdjx7I8elPvYAnp2evD477v344evVD/9+3Z68WpLzF1MMni4Ht6ZvF0EQ/HRxdHJ28"
    "cq11fno85h4+PD497/4i6khmr6mm6EOmvd8hTm1afWVObYI+2EbR9wZObbL2zAxMS4dhpY"
    "fpxx2FEBgSs6KqsFpRAzcuKA+7wahoWNYhN3jtYnhytxBHbQdX4iLiJSlDd/aBEnEwKiig"
    "wSqx71ZftxRaZadCYjOo6i5N5SjClr72hRHRMG3f98LrlkKr61HiKa/ZULU9Knq8C1AM5q"
    "0OrLeICYjenDbvy7FeGaS6fgSkRhC1fZjIUIQ7boR0QEciGuK0vTLvx1C3FFpdXybEZlC1"
    "/ZnJUYT9/tNltJpfBp8FaedSVTOMFIZEIDPXBFY+STNNXXfp/DI1TYQxkWuLI2nRNLhcZd"
    "NEcTyH0zG6YXs8R1VfxKg5nsPpaIzGx3NU9UWM3I6PqkC51TOGJ97yTa4dBbbg9KHAQee1"
    "ObpQfxHe6G1SYBvdUQQw99UYjmMqMIuD40llDwfPFGkI+xLmFr9nXFZD2bsYCA2jhGZvYq"
    "DVlo3f6IBDY/hOazxp9DYzAyLORXzjSihIbY2TUfi+nFZykMy60fIeySOFLMpcTRFKYce5"
    "qttCp/NTY6WFh98UJa3VbUFyh/xgBISDRbVmA1Kmm6dyiYbHH6wHNpRN0wx6bU+INU0Ra/"
    "1+mkOo/RFFxQhIqZm5fS+gpaMhO0lXDwqMA6MQWfFkiCDfjVsJF7iipfTjBudR0VrxKPoc"
    "LSYcUzlhxdAimNAj7HM0iHS8RVEp6pEGaRmtiQomowt8MW6UVDxVW+jHUkqtag/4Tsh+2k"
    "Q4ZmKSitGSkdPjZF/ApWMjxGSpR0ZMyehBKJaMiuh3a08bEEzRAvrxAGkVrRCPhX20hHAc"
    "TAQVoyAhZrysewAs1f84QEc9BBJipv+TOKB4IMBP1n6VVEJdg+hHREaua5R4XOyvYYSjA9"
    "BUDJCcnvGz7Q28eKQMwbVKxAMNgfLt+dHJq2cf1nfPvtw9bNd3H/prdcvtdvlpuIoyhfL2"
    "+L94NobeyQCO9UJQpcexsojzL9z7WFnQuPvdB11OAZb9r3Ekow9VHLhMr2z1AYfDTzC4+Y"
    "v4xxDD/MX4FFffW7/210eeYlr2AL4YYO1LvisHbZtFf3cFtyVO2+pA8sr4cSKRR33+DpMw"
    "cjBKyVQl2WyoDShPBsvMmPKUm1FYecq2Tw4fBrfnenhwvugn/ZNnSeSCn/SfXfwwpOBYHH"
    "cF//hs0dXxf54BqijITkyUpkKQE4bQIZWAW7WEiSaxlH999sc81JrvVVEYMsPCr3lJkXfm"
    "MdesDNmiHhPwgckM2jQ2GcWYhdlEc/icIGxECh4lF6TLgYRxujjGJH7VHCIZrxuXKuaDYV"
    "AiKWFQpFhqFGu0fGoYUJIO6uSwxnGdOEoQ92iOj4jvTHt8W6uuW4m+blsr7LassfHcrUaa"
    "WAc02myFaIEYSoNtotIJ2v+7uJOiCFnQAN/8bSMtgwaqOMC1xMAUuiDQtSyPpBnEN4AoQt"
    "1Ca9vj/FUgqnR1j1MXgkygV/S47FpQRiW8GUTQqYwO4+7mrggRhes7G78oZAG7pqsl14Wy"
    "TVvJ+GIqnGN82fZ6MSsfQ1Dd+0xuPqtmqNACcYa+jFB00wilUhilxv1OXzlCi9b3NXbxaD"
    "7cmv4tXz/CJgbaKC/MKHqj3H5CJ0xypvSsKX2rmdM10Csn9a16Vi9vUJgq521QbHtfvz2B"
    "YZ6VWoAxMW+KCm3A5RINDPmtI5qUHwymd484ISR4FTeQaFIWr+09JE4IxSng8HW7ul+un9"
    "gbWtpEU+u7y9/6s9o7d9L54vT0GHy/326uVrvd5d3mYQXYhhQwN8v3m8ft5c/DA6y6nPmd"
    "sFsS4NXm9p7Bv9ztVoJnvYZi9edZRGL72QdbTjVnnmeNTIyOsUZuxTQ7b44PTk5cLp2uO8"
    "4uxrQ6fbahxUWcWWdkmGlQKiAowOcaGllClQtyTj+/kye1H1mapbNHO0XkGc0p/bzrvtif"
    "OWE1YouKVw2NNYXQYHAa2E5ozUJYYkuJobWCKbCLWCkYyMOsKMXop9AMlJ+CDTttrKskur"
    "abANFsKPKOSeplYCns0owCA2RrhSJVMlgUNmdGgWGxtTCRKrnJQXb3FpRGJwCz+7ZJVYzs"
    "0LYTAYhIMBTgsxkUwJXBM63vkghfjCjHlJoNcURv/MEMbCKPDK4ofhcnk0GO43Vbw6ajdP"
    "Oysuhcgg7T4NbgmCjcxNLUYcNTZIMZ3zA5NlEpP0+OWznF2AREqKJOJZKxGX+wnFNjeWRw"
    "NWMzIZNBBrH0jWEXx2ZUVqW/KR2xRjYFJxibkc9BoccJGdqtcZlEl+Enu9GbSiUFrtHojF"
    "AKHtyc2kMDFDUblNbNzRklOj/vAaT++QLgMgy+HcQz+P3B8fnCMVvf/bpZX/3zoQPHTPC+"
    "QZVjdrd77ER0+F52ZQbZHlfJLw+bh+UNdLx2anE9/QIz5Zd9suvb3pXQ1Rw4+4J/HuC2ze"
    "TfIAG/yX0Hv1MhuIA9ktIVPI6mmb5gz8XIGezZzcmS73kUPcovzw6+d6nsz8/fOnfy6Y+L"
    "s5dvF/2fbw6OIqeyZxq0c0qV3/+icPx6Tn64TOnql4MPVcun2oMM2eTjLwgGP/nWe3X0o0"
    "t4f/729esF0lT9fZTpze2R25fYFY+vnv3lb+5y+6jt0adMzmF+wnu1H7KDbEyHPjs9ezZ1"
    "WmwRpCq4eRiSs1D99NeuhwZe47//8teJb+6ex8eJyD+PkPp1fvxk76FH68yMmKigLv8+pE"
    "LRmGXdT+vCTLFpLAkjbVMCFIJxZG1epwSK2GVNEZpAE7iu6fo5mLKoOVAaBWQZJZfUVhRf"
    "3UVoNFw9HEXnCKLffNE4CkKAKZgyOZhoWbDrHF9fGYK6eyCZASRFB6V1c/CS9NLB8pckiR"
    "bwEE4cnsKyc1mp2FlTfhyWk+CATQ/EsEo5PIojsZwExWN7KIZVyuEZrQKBiyyjQNDkZgbw"
    "j5lng0ZkEoAVucUQGjng2CfWGjTtD0sKylxhGJHEnjTHxTh5sw2pDBI81AVg7E5108o4+a"
    "dpVDH+YiJcI6MVAAy/JisDFEeGVjUAIZkMcTz+GqMuD7+prG4EJnSo3jYGJxiDzpOpUeBA"
    "gfel+5yorv/RDmQkhQCeSmMjGgHENAN2E5hlLR0L6lQ0JkL1sxkggWYOriONYnoCvNNiD5"
    "fvr/E3O3STCGVkKp2cSMroYo1shLCsj66cTh0jGlQbG4ER6OLo85TBGP2fufzug534jh/v"
    "9FLFuOBkxL7VLsqFqpZdlYEPXrs0I8T4+px4+g0XaVQE1lqW5QuExXNUtlkC09p0J95Ugs"
    "DpINwdScWnqc+Rw08+05+X8WZ998TOypOnpacDc8fyH4/Lu4cxtSJySN3f2e6fx7laEQWu"
    "17urzePdA/F5ect8lJyA+6FSOoOGQ7Z4BN3rAX8OPRQps2v6hnustUZn0gMr44PpgeecJ8"
    "y/JnjGyhkw+x8z0OmxMMoSKnRgOv0csf3X/KBZeP7sWiQaGqEi/yN+qI3ymcZQ4OJ+shPV"
    "7MYVo2aqQ9CUPlnDosHZ4oQ3r51blN1c4v4hXppjIhrcNP1Z2h2wbik09ZEPRmwGVXH8g8"
    "tRhD2tAjrEYPUgwIJFyLxrYwkUMOs6OKe3hK3tZkyaYhNIXyjHiGiwti+U43VLodV1LfFC"
    "+Wyo2k4VvVAO1zP9kWVCR4Ntc3iZVV/EWHGMmdDRGNscaGbVFzFGVqNye4+T04iBfWoMGR"
    "GjiDwyfRWAI9uYwDmVMAY5MS5rbmyDazQ3NtIpzY3KWGtuxLqsuaOdX6W2gJbR2bCXsFbY"
    "RIAi2rBFUaAMexgCnf9ujM2zLa8hdX5ThJZZSxp4UFEBdD65eOf63BW/X366Xfkufiq+s7"
    "neKx7L7erh4wbKWkgPZOoLI3xOY0fPdDd5LkaeJs9O4grBnUE5r5l3BDybqReDSO6nd+Od"
    "gIuzg5PzrneGzDwHZy5Dz8H5D/1/Xx6dLQ4vLl8uXhwNly5en744Oh4C808vummgd7ynHh"
    "a8ZUXOFYTUT03jJ3uXClonNvf6glJHSlIeBWLrPslqFMAQb7wIOgtYgu0WWTsHUbHJyklQ"
    "YLZbK6xSDo9iQ5WToHhst1FYpRweoVEGi6M47EyxtDJWv3QGGE6G65mh2UVVy/aMoleIHr"
    "HtjUJPhDVOJnNY/3K5/Sc72T1HnYU7rdrT+hwnquzYb5+YsVs4CeYOgefaycghKm7Zyk5T"
    "/4DdEcYZzrksHGmKTfLIgZNtBsmBpc0xaswxP0BNz06FqR4HbhKrXsPPOn8k0i+aJJIpuZ"
    "8Yo8/2djdZNzbPx4WFV9RyEhKW6VU1rF4ZJG2eQoTUCKI8ZyEqQwmu9DgLoSEB2h5moTUL"
    "YVV1I3GSNRemsiNF51hgIlMnokzISKBNUlJmlZfw6ZNTJmQkviZpKrPKS/jEhzgYEYnN8g"
    "gHr7g8FCUemoyCGXZG5zVIlSUswl1yTkKisdstY5UW54yqlIYIKT132Cc3RKtX7OiGr7+t"
    "3n/cbH55Wru2u+XtKuUF6uwLsAmxIMQtSDP19fOU3WqYIi77d9p3fMmrj8u7Dx2an9erm2"
    "tQ9ltvt+86TFdpZPK3Gac+Rv1qegwqfxhheKhihX66Xu+W7286MaasO9GrCW73sOy1im3E"
    "3arTkIeUONnDrn5dbx53l3hZpMhlN57XN2lXE5vNUblnbjQ9F6NNpmfnlTDLS9X9LmIwql"
    "1K3/2MBgtn9KlWZoCi7zKOufZmO0lQIuf6LcIVKHzKMHyU8UI0Owu6hkXQ9xwy4GE0ZICH"
    "L6L+nMZADrL/IpIEGVH5cxWgCME23dbjo0C0pUdI/To5frLfyqN1YmZA6EL5tiEnQeHYbh"
    "ewSjk8im1CToLisd0eYJVyeMbpUobEzaEIhmhhtwTh6uPEj5djoZVJk6LQ4mKW2LDqOaTB"
    "rpChc8VRRP6THRbPkZ0Ihhlb2UcxET4ZjOuA4UQAquQQoSaUEiDDA8WLlreEzwqkO9dKrH"
    "1/lxLazy59MLCbL87eLsAuqgPxsLq9rzoD69qhY7v9hB2/DNWy+6fp5ueYQ3e13W6gef5v"
    "43bpYbkG2xVvRNx2LbTuGnNzd+0ZTVUgBjYwEOIx5trg0gOSzwQJYaJX/rsPPQ7N5bSq1x"
    "/2xi1dDastoH+73fZuU/Ug3271j39BjvoK7crJAttXJ43nQeja6tf+kJgQOexnoRLBjd12"
    "8xvFvFfVVaKZiaYPHZQrYT9UO3uu4Eq46cz2bj5B94n+c+wMuF9+utkswz5f7tn4eX233n"
    "1EXQ/YfvRxfX0Z9V34+5v3f/72T98NEjnL+ct3Uf845Q4dkmWEjRQ7DIn71d31+u6DeOCl"
    "hOnAiwZkQbYwqw+d/K7PbfvFm8XJy6OTV19IxmYuCbeuhdKdtunBdkQ6oE6nR9CRM7lJAw"
    "zSicBfK1bxmIgHPw40S0jXJTsllBzHnx7WSMhDi3dQohUjZ8/bF2GGA+0UT2t9fPh///f/"
    "AGGyyT0="
)
