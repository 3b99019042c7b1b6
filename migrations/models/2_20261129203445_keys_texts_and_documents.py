from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": """\
PRAGMA defer_foreign_keys = ON;
DROP TRIGGER "tr_customer_search_removed";
DROP TRIGGER "tr_customer_search_changed";
DROP TRIGGER "tr_customer_search_created";
DROP INDEX "ix_customer_source_value";
DROP INDEX "ix_customer_business_line_value";
DROP INDEX "ix_customer_relationship_level";
DROP INDEX "ix_customer_tier";
DROP INDEX "ix_customer_lifecycle";
DROP INDEX "ix_customer_currency_value";
DROP INDEX "ix_customer_annual_revenue_value";
DROP INDEX "ix_customer_annual_revenue_down";
DROP INDEX "ix_customer_annual_revenue_up";
DROP INDEX "ix_customer_employees_value";
DROP INDEX "ix_customer_employees_down";
DROP INDEX "ix_customer_employees_up";
DROP INDEX "ix_customer_website_value";
DROP INDEX "ix_customer_industry_value";
DROP INDEX "ix_customer_industry_down";
DROP INDEX "ix_customer_industry_up";
DROP INDEX "ix_customer_gender_value";
DROP INDEX "ix_customer_birth_month_day_value";
DROP INDEX "ix_customer_birth_year_value";
DROP INDEX "ix_customer_postal_code_value";
DROP INDEX "ix_customer_city_value";
DROP INDEX "ix_customer_city_down";
DROP INDEX "ix_customer_city_up";
DROP INDEX "ix_customer_region_value";
DROP INDEX "ix_customer_country_value";
DROP INDEX "ix_customer_country_down";
DROP INDEX "ix_customer_country_up";
DROP INDEX "ix_customer_name";
DROP INDEX "ix_customer_kind";
DROP INDEX "ix_customer_updated_at";
DROP INDEX "ix_customer_created_at";
DROP INDEX "ix_customer_birth_date_none";
DROP INDEX "ix_customer_birth_date_1";
DROP INDEX "ix_customer_birth_date_0";
DROP INDEX "ix_customer_street_line_none";
DROP INDEX "ix_customer_street_line_1";
DROP INDEX "ix_customer_street_line_0";
DROP INDEX "ix_customer_email_none";
DROP INDEX "ix_customer_email_1";
DROP INDEX "ix_customer_email_0";
DROP INDEX "ix_customer_phone_none";
DROP INDEX "ix_customer_phone_national_1";
DROP INDEX "ix_customer_phone_national_0";
DROP INDEX "ix_customer_phone_1";
DROP INDEX "ix_customer_phone_0";
DROP INDEX "ix_customer_by_owner_id_name_id";
DROP INDEX "ix_customer_owner_deleted";
DROP INDEX "ix_customer_owner";
DROP INDEX "ix_customer_parent_deleted";
DROP INDEX "ix_customer_parent";
DROP INDEX "ux_customer_external_id";
DROP TRIGGER "tr_contact_search_removed";
DROP TRIGGER "tr_contact_search_changed";
DROP TRIGGER "tr_contact_search_created";
DROP INDEX "ix_contact_primary";
DROP INDEX "ix_contact_birth_month_day_value";
DROP INDEX "ix_contact_birth_year_value";
DROP INDEX "ix_contact_job_title_value";
DROP INDEX "ix_contact_job_title_down";
DROP INDEX "ix_contact_job_title_up";
DROP INDEX "ix_contact_full_name";
DROP INDEX "ix_contact_updated_at";
DROP INDEX "ix_contact_created_at";
DROP INDEX "ix_contact_birth_date_none";
DROP INDEX "ix_contact_birth_date_1";
DROP INDEX "ix_contact_birth_date_0";
DROP INDEX "ix_contact_phone_none";
DROP INDEX "ix_contact_phone_national_1";
DROP INDEX "ix_contact_phone_national_0";
DROP INDEX "ix_contact_phone_1";
DROP INDEX "ix_contact_phone_0";
DROP INDEX "ix_contact_email_none";
DROP INDEX "ix_contact_email_1";
DROP INDEX "ix_contact_email_0";
DROP INDEX "ix_contact_by_customer_id_full_name_id";
DROP INDEX "ix_contact_customer_deleted";
DROP INDEX "ix_contact_customer";
DROP INDEX "ux_contact_primary";
DROP INDEX "ux_contact_external_id";
CREATE TABLE "key_fingerprint" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "key" VARCHAR(20) NOT NULL UNIQUE,
    "fingerprint" VARCHAR(32) NOT NULL,
    "created_at" TIMESTAMP NOT NULL
);
CREATE TABLE "customer_aside" AS SELECT * FROM "customer";
DROP TABLE "customer";
CREATE TABLE "customer" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
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
    CONSTRAINT "ck_customer_name" CHECK (length("name") BETWEEN 1 AND 200),
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
INSERT INTO "customer" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "kind", "name", "name_folded", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "email", "email_blind_0", "email_blind_1", "street_line", "street_line_blind_0", "street_line_blind_1", "country", "region", "region_folded", "city", "city_folded", "postal_code", "birth_date", "birth_date_blind_0", "birth_date_blind_1", "birth_year", "birth_month_day", "gender", "industry", "industry_folded", "website", "website_folded", "employees", "annual_revenue", "currency", "lifecycle", "tier", "relationship_level", "business_line", "business_line_folded", "source", "source_folded", "purchase_preferences", "search_text", "search_grams", "owner_id", "parent_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "kind", "name", "name_folded", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "email", "email_blind_0", "email_blind_1", "street_line", "street_line_blind_0", "street_line_blind_1", "country", "region", "region_folded", "city", "city_folded", "postal_code", "birth_date", "birth_date_blind_0", "birth_date_blind_1", "birth_year", "birth_month_day", "gender", "industry", "industry_folded", "website", "website_folded", "employees", "annual_revenue", "currency", "lifecycle", "tier", "relationship_level", "business_line", "business_line_folded", "source", "source_folded", "purchase_preferences", "search_text", "search_grams", "owner_id", "parent_id" FROM "customer_aside";
DROP TABLE "customer_aside";
CREATE TABLE "contact_aside" AS SELECT * FROM "contact";
DROP TABLE "contact";
CREATE TABLE "contact" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "full_name" VARCHAR(100) NOT NULL,
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
    CONSTRAINT "ck_contact_full_name" CHECK (length("full_name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_contact_job_title" CHECK (length("job_title") BETWEEN 1 AND 50),
    CONSTRAINT "ck_contact_birth_year" CHECK ("birth_year" BETWEEN 1 AND 9999),
    CONSTRAINT "ck_contact_birth_month_day" CHECK ("birth_month_day" BETWEEN 101 AND 1231)
);
INSERT INTO "contact" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "full_name", "full_name_folded", "job_title", "job_title_folded", "email", "email_blind_0", "email_blind_1", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "birth_date", "birth_date_blind_0", "birth_date_blind_1", "birth_year", "birth_month_day", "primary", "search_text", "search_grams", "customer_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "full_name", "full_name_folded", "job_title", "job_title_folded", "email", "email_blind_0", "email_blind_1", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "birth_date", "birth_date_blind_0", "birth_date_blind_1", "birth_year", "birth_month_day", "primary", "search_text", "search_grams", "customer_id" FROM "contact_aside";
DROP TABLE "contact_aside";
ALTER TABLE "order" ADD COLUMN "imported_total" VARCHAR(8) CONSTRAINT "ck_order_imported_total" CHECK ("imported_total" IN ('GIVEN', 'SUMMED'));
ALTER TABLE "invoice" ADD COLUMN "imported_total" VARCHAR(8) CONSTRAINT "ck_invoice_imported_total" CHECK ("imported_total" IN ('GIVEN', 'SUMMED'));
CREATE INDEX "ix_event_actor" ON "event" ("actor", "seq");
CREATE INDEX "ix_event_at" ON "event" ("at");
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
CREATE TRIGGER "tr_customer_search_created" AFTER INSERT ON "customer" BEGIN INSERT INTO "customer_search" (id) VALUES (new.id); INSERT INTO "customer_grams" (rowid, grams) SELECT n, new.search_grams FROM "customer_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_customer_search_changed" AFTER UPDATE OF search_grams ON "customer" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "customer_grams" ("customer_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "customer_search" WHERE id = old.id; INSERT INTO "customer_grams" (rowid, grams) SELECT n, new.search_grams FROM "customer_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_customer_search_removed" AFTER DELETE ON "customer" BEGIN INSERT INTO "customer_grams" ("customer_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "customer_search" WHERE id = old.id; DELETE FROM "customer_search" WHERE id = old.id; END;
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
CREATE TRIGGER "tr_contact_search_created" AFTER INSERT ON "contact" BEGIN INSERT INTO "contact_search" (id) VALUES (new.id); INSERT INTO "contact_grams" (rowid, grams) SELECT n, new.search_grams FROM "contact_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_contact_search_changed" AFTER UPDATE OF search_grams ON "contact" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "contact_grams" ("contact_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "contact_search" WHERE id = old.id; INSERT INTO "contact_grams" (rowid, grams) SELECT n, new.search_grams FROM "contact_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_contact_search_removed" AFTER DELETE ON "contact" BEGIN INSERT INTO "contact_grams" ("contact_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "contact_search" WHERE id = old.id; DELETE FROM "contact_search" WHERE id = old.id; END;
CREATE INDEX "ix_order_imported_total_value" ON "order" ("imported_total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_imported_total_value" ON "invoice" ("imported_total", "id") WHERE "deleted_at" IS NULL;
""",
    "postgres": """\
DROP TRIGGER "tr_event_number" ON "event";
ALTER TABLE "customer" DROP CONSTRAINT "ck_customer_name";
ALTER TABLE "contact" DROP CONSTRAINT "ck_contact_full_name";
CREATE TABLE "key_fingerprint" (
    "id" UUID NOT NULL PRIMARY KEY,
    "key" VARCHAR(20) NOT NULL UNIQUE,
    "fingerprint" VARCHAR(32) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
ALTER TABLE "customer" ALTER COLUMN "name" TYPE VARCHAR(200) USING "name"::VARCHAR(200);
ALTER TABLE "contact" ALTER COLUMN "full_name" TYPE VARCHAR(100) USING "full_name"::VARCHAR(100);
ALTER TABLE "order" ADD COLUMN "imported_total" VARCHAR(8);
ALTER TABLE "invoice" ADD COLUMN "imported_total" VARCHAR(8);
ALTER TABLE "customer" ADD CONSTRAINT "ck_customer_name" CHECK (length("name") BETWEEN 1 AND 200);
ALTER TABLE "contact" ADD CONSTRAINT "ck_contact_full_name" CHECK (length("full_name") BETWEEN 1 AND 100);
ALTER TABLE "order" ADD CONSTRAINT "ck_order_imported_total" CHECK ("imported_total" IN ('GIVEN', 'SUMMED'));
ALTER TABLE "invoice" ADD CONSTRAINT "ck_invoice_imported_total" CHECK ("imported_total" IN ('GIVEN', 'SUMMED'));
CREATE INDEX "ix_event_actor" ON "event" ("actor", "seq");
CREATE INDEX "ix_event_at" ON "event" USING brin ("at");
CREATE CONSTRAINT TRIGGER "tr_event_number" AFTER INSERT ON "event" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."seq" IS NULL) EXECUTE FUNCTION event_number();
CREATE INDEX "ix_order_imported_total_value" ON "order" ("imported_total", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_invoice_imported_total_value" ON "invoice" ("imported_total", "id") WHERE "deleted_at" IS NULL;
""",
}
DOWN = {
    "sqlite": """\
PRAGMA defer_foreign_keys = ON;
DROP INDEX "ix_event_at";
DROP INDEX "ix_event_actor";
DROP TRIGGER "tr_customer_search_removed";
DROP TRIGGER "tr_customer_search_changed";
DROP TRIGGER "tr_customer_search_created";
DROP INDEX "ix_customer_source_value";
DROP INDEX "ix_customer_business_line_value";
DROP INDEX "ix_customer_relationship_level";
DROP INDEX "ix_customer_tier";
DROP INDEX "ix_customer_lifecycle";
DROP INDEX "ix_customer_currency_value";
DROP INDEX "ix_customer_annual_revenue_value";
DROP INDEX "ix_customer_annual_revenue_down";
DROP INDEX "ix_customer_annual_revenue_up";
DROP INDEX "ix_customer_employees_value";
DROP INDEX "ix_customer_employees_down";
DROP INDEX "ix_customer_employees_up";
DROP INDEX "ix_customer_website_value";
DROP INDEX "ix_customer_industry_value";
DROP INDEX "ix_customer_industry_down";
DROP INDEX "ix_customer_industry_up";
DROP INDEX "ix_customer_gender_value";
DROP INDEX "ix_customer_birth_month_day_value";
DROP INDEX "ix_customer_birth_year_value";
DROP INDEX "ix_customer_postal_code_value";
DROP INDEX "ix_customer_city_value";
DROP INDEX "ix_customer_city_down";
DROP INDEX "ix_customer_city_up";
DROP INDEX "ix_customer_region_value";
DROP INDEX "ix_customer_country_value";
DROP INDEX "ix_customer_country_down";
DROP INDEX "ix_customer_country_up";
DROP INDEX "ix_customer_name";
DROP INDEX "ix_customer_kind";
DROP INDEX "ix_customer_updated_at";
DROP INDEX "ix_customer_created_at";
DROP INDEX "ix_customer_birth_date_none";
DROP INDEX "ix_customer_birth_date_1";
DROP INDEX "ix_customer_birth_date_0";
DROP INDEX "ix_customer_street_line_none";
DROP INDEX "ix_customer_street_line_1";
DROP INDEX "ix_customer_street_line_0";
DROP INDEX "ix_customer_email_none";
DROP INDEX "ix_customer_email_1";
DROP INDEX "ix_customer_email_0";
DROP INDEX "ix_customer_phone_none";
DROP INDEX "ix_customer_phone_national_1";
DROP INDEX "ix_customer_phone_national_0";
DROP INDEX "ix_customer_phone_1";
DROP INDEX "ix_customer_phone_0";
DROP INDEX "ix_customer_by_owner_id_name_id";
DROP INDEX "ix_customer_owner_deleted";
DROP INDEX "ix_customer_owner";
DROP INDEX "ix_customer_parent_deleted";
DROP INDEX "ix_customer_parent";
DROP INDEX "ux_customer_external_id";
DROP TRIGGER "tr_contact_search_removed";
DROP TRIGGER "tr_contact_search_changed";
DROP TRIGGER "tr_contact_search_created";
DROP INDEX "ix_contact_primary";
DROP INDEX "ix_contact_birth_month_day_value";
DROP INDEX "ix_contact_birth_year_value";
DROP INDEX "ix_contact_job_title_value";
DROP INDEX "ix_contact_job_title_down";
DROP INDEX "ix_contact_job_title_up";
DROP INDEX "ix_contact_full_name";
DROP INDEX "ix_contact_updated_at";
DROP INDEX "ix_contact_created_at";
DROP INDEX "ix_contact_birth_date_none";
DROP INDEX "ix_contact_birth_date_1";
DROP INDEX "ix_contact_birth_date_0";
DROP INDEX "ix_contact_phone_none";
DROP INDEX "ix_contact_phone_national_1";
DROP INDEX "ix_contact_phone_national_0";
DROP INDEX "ix_contact_phone_1";
DROP INDEX "ix_contact_phone_0";
DROP INDEX "ix_contact_email_none";
DROP INDEX "ix_contact_email_1";
DROP INDEX "ix_contact_email_0";
DROP INDEX "ix_contact_by_customer_id_full_name_id";
DROP INDEX "ix_contact_customer_deleted";
DROP INDEX "ix_contact_customer";
DROP INDEX "ux_contact_primary";
DROP INDEX "ux_contact_external_id";
DROP TRIGGER "tr_order_search_removed";
DROP TRIGGER "tr_order_search_changed";
DROP TRIGGER "tr_order_search_created";
DROP INDEX "ix_order_imported_total_value";
DROP INDEX "ix_order_cancelled_at_value";
DROP INDEX "ix_order_cancelled_at_down";
DROP INDEX "ix_order_cancelled_at_up";
DROP INDEX "ix_order_completed_at_value";
DROP INDEX "ix_order_completed_at_down";
DROP INDEX "ix_order_completed_at_up";
DROP INDEX "ix_order_shipped_at_value";
DROP INDEX "ix_order_shipped_at_down";
DROP INDEX "ix_order_shipped_at_up";
DROP INDEX "ix_order_confirmed_at_value";
DROP INDEX "ix_order_confirmed_at_down";
DROP INDEX "ix_order_confirmed_at_up";
DROP INDEX "ix_order_currency_value";
DROP INDEX "ix_order_total_value";
DROP INDEX "ix_order_total_down";
DROP INDEX "ix_order_total_up";
DROP INDEX "ix_order_status";
DROP INDEX "ix_order_ordered_at";
DROP INDEX "ix_order_channel";
DROP INDEX "ix_order_number";
DROP INDEX "ix_order_updated_at";
DROP INDEX "ix_order_created_at";
DROP INDEX "ix_order_by_customer_id_ordered_at_id";
DROP INDEX "ix_order_contract_deleted";
DROP INDEX "ix_order_contract";
DROP INDEX "ix_order_opportunity_deleted";
DROP INDEX "ix_order_opportunity";
DROP INDEX "ix_order_customer_deleted";
DROP INDEX "ix_order_customer";
DROP INDEX "ux_order_number";
DROP INDEX "ux_order_external_id";
DROP TRIGGER "tr_invoice_search_removed";
DROP TRIGGER "tr_invoice_search_changed";
DROP TRIGGER "tr_invoice_search_created";
DROP INDEX "ix_invoice_imported_total_value";
DROP INDEX "ix_invoice_currency_value";
DROP INDEX "ix_invoice_paid";
DROP INDEX "ix_invoice_total_value";
DROP INDEX "ix_invoice_total_down";
DROP INDEX "ix_invoice_total_up";
DROP INDEX "ix_invoice_due_on_value";
DROP INDEX "ix_invoice_due_on_down";
DROP INDEX "ix_invoice_due_on_up";
DROP INDEX "ix_invoice_issued_on_value";
DROP INDEX "ix_invoice_issued_on_down";
DROP INDEX "ix_invoice_issued_on_up";
DROP INDEX "ix_invoice_status";
DROP INDEX "ix_invoice_number_value";
DROP INDEX "ix_invoice_number_down";
DROP INDEX "ix_invoice_number_up";
DROP INDEX "ix_invoice_updated_at";
DROP INDEX "ix_invoice_created_at";
DROP INDEX "ix_invoice_by_customer_id_issued_on_id";
DROP INDEX "ix_invoice_repair_deleted";
DROP INDEX "ix_invoice_repair";
DROP INDEX "ix_invoice_order_deleted";
DROP INDEX "ix_invoice_order";
DROP INDEX "ix_invoice_customer_deleted";
DROP INDEX "ix_invoice_customer";
DROP INDEX "ux_invoice_number";
DROP INDEX "ux_invoice_external_id";
CREATE TABLE "customer_aside" AS SELECT * FROM "customer";
DROP TABLE "customer";
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
INSERT INTO "customer" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "kind", "name", "name_folded", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "email", "email_blind_0", "email_blind_1", "street_line", "street_line_blind_0", "street_line_blind_1", "country", "region", "region_folded", "city", "city_folded", "postal_code", "birth_date", "birth_date_blind_0", "birth_date_blind_1", "birth_year", "birth_month_day", "gender", "industry", "industry_folded", "website", "website_folded", "employees", "annual_revenue", "currency", "lifecycle", "tier", "relationship_level", "business_line", "business_line_folded", "source", "source_folded", "purchase_preferences", "search_text", "search_grams", "owner_id", "parent_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "kind", "name", "name_folded", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "email", "email_blind_0", "email_blind_1", "street_line", "street_line_blind_0", "street_line_blind_1", "country", "region", "region_folded", "city", "city_folded", "postal_code", "birth_date", "birth_date_blind_0", "birth_date_blind_1", "birth_year", "birth_month_day", "gender", "industry", "industry_folded", "website", "website_folded", "employees", "annual_revenue", "currency", "lifecycle", "tier", "relationship_level", "business_line", "business_line_folded", "source", "source_folded", "purchase_preferences", "search_text", "search_grams", "owner_id", "parent_id" FROM "customer_aside";
DROP TABLE "customer_aside";
CREATE TABLE "contact_aside" AS SELECT * FROM "contact";
DROP TABLE "contact";
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
INSERT INTO "contact" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "full_name", "full_name_folded", "job_title", "job_title_folded", "email", "email_blind_0", "email_blind_1", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "birth_date", "birth_date_blind_0", "birth_date_blind_1", "birth_year", "birth_month_day", "primary", "search_text", "search_grams", "customer_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "full_name", "full_name_folded", "job_title", "job_title_folded", "email", "email_blind_0", "email_blind_1", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "birth_date", "birth_date_blind_0", "birth_date_blind_1", "birth_year", "birth_month_day", "primary", "search_text", "search_grams", "customer_id" FROM "contact_aside";
DROP TABLE "contact_aside";
CREATE TABLE "order_aside" AS SELECT * FROM "order";
DROP TABLE "order";
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
INSERT INTO "order" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "number", "number_folded", "channel", "ordered_at", "status", "total", "currency", "confirmed_at", "shipped_at", "completed_at", "cancelled_at", "search_text", "search_grams", "contract_id", "customer_id", "opportunity_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "number", "number_folded", "channel", "ordered_at", "status", "total", "currency", "confirmed_at", "shipped_at", "completed_at", "cancelled_at", "search_text", "search_grams", "contract_id", "customer_id", "opportunity_id" FROM "order_aside";
DROP TABLE "order_aside";
CREATE TABLE "invoice_aside" AS SELECT * FROM "invoice";
DROP TABLE "invoice";
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
INSERT INTO "invoice" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "number", "number_folded", "status", "issued_on", "due_on", "total", "paid", "currency", "search_text", "search_grams", "customer_id", "order_id", "repair_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "number", "number_folded", "status", "issued_on", "due_on", "total", "paid", "currency", "search_text", "search_grams", "customer_id", "order_id", "repair_id" FROM "invoice_aside";
DROP TABLE "invoice_aside";
DROP TABLE "key_fingerprint";
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
CREATE TRIGGER "tr_customer_search_created" AFTER INSERT ON "customer" BEGIN INSERT INTO "customer_search" (id) VALUES (new.id); INSERT INTO "customer_grams" (rowid, grams) SELECT n, new.search_grams FROM "customer_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_customer_search_changed" AFTER UPDATE OF search_grams ON "customer" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "customer_grams" ("customer_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "customer_search" WHERE id = old.id; INSERT INTO "customer_grams" (rowid, grams) SELECT n, new.search_grams FROM "customer_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_customer_search_removed" AFTER DELETE ON "customer" BEGIN INSERT INTO "customer_grams" ("customer_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "customer_search" WHERE id = old.id; DELETE FROM "customer_search" WHERE id = old.id; END;
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
CREATE TRIGGER "tr_contact_search_created" AFTER INSERT ON "contact" BEGIN INSERT INTO "contact_search" (id) VALUES (new.id); INSERT INTO "contact_grams" (rowid, grams) SELECT n, new.search_grams FROM "contact_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_contact_search_changed" AFTER UPDATE OF search_grams ON "contact" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "contact_grams" ("contact_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "contact_search" WHERE id = old.id; INSERT INTO "contact_grams" (rowid, grams) SELECT n, new.search_grams FROM "contact_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_contact_search_removed" AFTER DELETE ON "contact" BEGIN INSERT INTO "contact_grams" ("contact_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "contact_search" WHERE id = old.id; DELETE FROM "contact_search" WHERE id = old.id; END;
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
CREATE TRIGGER "tr_order_search_created" AFTER INSERT ON "order" BEGIN INSERT INTO "order_search" (id) VALUES (new.id); INSERT INTO "order_grams" (rowid, grams) SELECT n, new.search_grams FROM "order_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_order_search_changed" AFTER UPDATE OF search_grams ON "order" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "order_grams" ("order_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "order_search" WHERE id = old.id; INSERT INTO "order_grams" (rowid, grams) SELECT n, new.search_grams FROM "order_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_order_search_removed" AFTER DELETE ON "order" BEGIN INSERT INTO "order_grams" ("order_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "order_search" WHERE id = old.id; DELETE FROM "order_search" WHERE id = old.id; END;
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
CREATE TRIGGER "tr_invoice_search_created" AFTER INSERT ON "invoice" BEGIN INSERT INTO "invoice_search" (id) VALUES (new.id); INSERT INTO "invoice_grams" (rowid, grams) SELECT n, new.search_grams FROM "invoice_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_invoice_search_changed" AFTER UPDATE OF search_grams ON "invoice" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "invoice_grams" ("invoice_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "invoice_search" WHERE id = old.id; INSERT INTO "invoice_grams" (rowid, grams) SELECT n, new.search_grams FROM "invoice_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_invoice_search_removed" AFTER DELETE ON "invoice" BEGIN INSERT INTO "invoice_grams" ("invoice_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "invoice_search" WHERE id = old.id; DELETE FROM "invoice_search" WHERE id = old.id; END;
""",
    "postgres": """\
DROP TRIGGER "tr_event_number" ON "event";
DROP INDEX "ix_event_at";
DROP INDEX "ix_event_actor";
ALTER TABLE "customer" DROP CONSTRAINT "ck_customer_name";
ALTER TABLE "contact" DROP CONSTRAINT "ck_contact_full_name";
DROP INDEX "ix_order_imported_total_value";
ALTER TABLE "order" DROP CONSTRAINT "ck_order_imported_total";
DROP INDEX "ix_invoice_imported_total_value";
ALTER TABLE "invoice" DROP CONSTRAINT "ck_invoice_imported_total";
ALTER TABLE "customer" ALTER COLUMN "name" TYPE VARCHAR(50) USING "name"::VARCHAR(50);
ALTER TABLE "contact" ALTER COLUMN "full_name" TYPE VARCHAR(50) USING "full_name"::VARCHAR(50);
ALTER TABLE "order" DROP COLUMN "imported_total";
ALTER TABLE "invoice" DROP COLUMN "imported_total";
DROP TABLE "key_fingerprint";
ALTER TABLE "customer" ADD CONSTRAINT "ck_customer_name" CHECK (length("name") BETWEEN 1 AND 50);
ALTER TABLE "contact" ADD CONSTRAINT "ck_contact_full_name" CHECK (length("full_name") BETWEEN 1 AND 50);
CREATE CONSTRAINT TRIGGER "tr_event_number" AFTER INSERT ON "event" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION event_number();
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWN[db.capabilities.dialect if db else "postgres"]

MODELS_STATE = (
    "eJztfetz28aS77+C0hcndZmULFt2jn3rVkmykmiPbXklZbN3N1vMiByROAIBHjyksPbu/3"
    "6754E3QAAEyQHVX6KYnAYH3TM9Pb9+/ffRwptyJ/jxbBLaT3a4Ovpg/feRyxYc/qfw3cg6"
    "Ystl8g1+ELJ7Rwxm6VH3QejDB/D5A3MCDh9NeTDx7WVoey6OvvUWPJzb7syaei63PN9aOs"
    "x1+fSDxawJc5wR/F1wHsIQ/N+QBY84Kpxzy7Ef4Yns3otCaxIFITzKD/BLnzss5FP4O/H8"
    "afAjTmXqTWAu8JSd/mrk2v+M+Dj0ZvB73Iff/s//go9td8r/4oH+5/Jx/GBzZ5phuj3FB4"
    "jPx+FqKT67mv4sxuH73I8nnhMt3GTschXOPTceHEX29Mfffrv6hN/NuMt9nF5KFG7kOEpq"
    "+iM5X/gg9CMeT3SafDDlDyxyUKBH//shcicoRwvel/9owyu7/HlsT/+Pml9q7Hj89fpufH"
    "t5Nx4fFRfBHbDV955fBRbMOC8snCV8NPFcXEu2GyLb/vt/5E8k7BGfHuHTLn49u/nuzbvv"
    "BUu8IJz54ssjwYr/EYQsZJJUiCDh+cTnyKMxC0t4D7/P3LBcAFnCnCDg52AlLfiP+n+6CE"
    "R/kEgk2VFVIpk43uTxR9d7bi2R3+fctezQemaBpd5tc8HcXX25vL07+/INn7QIgn86+Omn"
    "s7tL/OZEfLrKffqdlKMHWkSql/gh1u9Xd79a+E/rP66/XualHY+7+w/8Ch5rh/IBl/9+d4"
    "SzZFHojYE5YzZNs1N/rD+CockCiZbTbgskS3g4C8RhAajBOXNntEIE8ROcBsijkuUR8hn3"
    "y5dHiiq3NoBr21oNr1vK/MpFVRDwwLpfWXhuPtvh3OJsMlcr4KO1ZEGAywLUxp/8ryWfwI"
    "z/Tb7bn1boWUufP3EXlg3IwZJ7ong8ly8bYAH8+eHk9dv3b3968+7tTzBEvHv8yfualXX1"
    "9U7o/kRQ/K+Q+y5zxmUH7R18Wy6pHFlOWjDhBtJSZ2krYSmmdD1WLdsV1kuwCkK+sLwHsF"
    "jsme1+tOQswKJxp2LEI19ZD2DORMuA+2Fj6SzYX2OHu7Nwjivr+LhGFv92diPOaBiV27pf"
    "1Vcn8ruswMDS5J10b5awB927I/mlD+HAewh/UC/yUTzMsh/0l64Xku7VggbmlW7pKts5R7"
    "SBEb3DbT1hwYRNOWxYFlpqWcA/7AA3/Ee4sQCfQzjhrXtcDqCw2eRR7G74OhC7340fsgOL"
    "OxHRIzCjKJuLuWdPeLl8NEUnTdvpXOwoE5woslZfgLtpzndNFGd+26X0ZlEKKSrr4vrzZ9"
    "i71h9HF38c5UQTRPf/gAO7zWGYIjFePGquIzwJcfU7ttt06WdFdNLocDupOdxOioebmt34"
    "wXOmvGyHeIslc+F1agWRIjdZHppio+MKD4r0SaXZ+92Xs3//PnNafb7++osenhLHxefr88"
    "K5BMNqN8m9N1212SF6vOl2Yghv8AENCR6MEMx6xoMFjhOw2e+5QMm6GoJNTcF6Y7DEHLR9"
    "Lq6y7Y6TDJnJUvl97sEl3Q0Z3qFAHt5ibwdKlvFeFE48aSc33QUpEpNZLi5MPICx5hwMin"
    "VdD4YiucECGPC54E0mke93uZ3mKId3PQ097xH9J5MebhKHcAmNeAeIIiYanvzBSoDpk+w/"
    "4Msulh1Bqjzp8NaB8BXpt6DlIHY1SAehpYXtRmBZt3QKlJF38g7s0HzSc8Zbtpr2nvD9gD"
    "N/Mh/jxab9dTpLS3fprdhMisszny1KtkYzEcXEJKOtyIgFgT1zOW8FqeeIhgGpczi5vBXn"
    "eNVGmwY4tATp2DAR4Q+behgvZPfgaWkBl8PxMvf8dsxPkwyQ9TJ8ik93wWoMvnp4LA0Fkm"
    "wssv1nz+ewuP/OV4L90qablEEbKmruUr3cIbI8+TSZvc+e42i27GIE3khXFX5zA/bWzdWF"
    "MK6K6uZl8L03LbNeDlmNXCEJ3A7oKXxm/nRcsS+WzA/tiQ1Hc1hyaJ8r6p//foPRkOUway"
    "6c9FvyRHOObCGslp68KmFkVnjI/Bnvi3V34mEHyjVcjd6Jl1qFmfVZ/Gpxssh/wlw2E2+H"
    "v42/VLP2aiKec0t0ffDzeJmjWBsIfWalSPD2xNyYkyIqWboC0DcD32g1Ugxt3uA5FKxMwc"
    "pDjkWlYGUKVqZgZQpWpmBlClamYGUKVjZb91KwsvHBygqcKUGj6iLM0lS780ocfbv8+unq"
    "6y9drjOpG+OrGJLqGPC3v/jl+O7dCi3PEvV5KzUOYtlwNyjkoBV7szQDUVcKIUGENmSPYE"
    "Hi/tgpqzUs04rXOaJhMDuDh++Q23Wen1QBgw19EOmKCYNXH+udDFld2sDdo7ZaD5y+SJ5k"
    "zuLuQ5Os5XpWxTZgOk85xg7fx7Y1vufUbWuX2i7cG8o/VOPZSDxIDZwaYTJ4rT/jdzT2U7"
    "4HdHaKoikfLP4XfOhIVMbDe2GAd3hceXifD3BkwIvi6umR5OUgL8eQQWzycpCXg7wc5OUg"
    "Lwd5OcjLQV4Os3UveTmM93IQbk64+abMPYuxLrH8ZVaouJvvnNV+F177w2O2v39uq+q37b"
    "idJRoEt9WU98ttb7n0/BDetqWmLtINgOeulZr2nvnuT1su8TTFMHiNE94vl4NIyHsMBlA7"
    "r2cJ4QB4joYe3z3HyetphNdTnSc9sPoi9ShjlnY/x+V6x2fWknjZ7ua+DPD+3c2pg7wHxl"
    "9nn2YI8/s0V9ZKoGjQNZECHvF98F8/xxzO92C8rOd5yqRrqGj8/jSNb6Cq6eH62UjX+K2U"
    "Tdoa7IH5t/JxF+ppxvB/c+NxLe9L7GqzQlyWNsjxqCy0RX4zqg1pWdrjR96wRxEombNvV8"
    "ILg+WdRTARLASVQmujE1EWPRpJ9xtGnwQTD+zy2IOTNArSYluwlRWUJvBu+9coAIYCYIYc"
    "30ABMBQAQwEwFABDATAUAEMBMBQAY7bupQAY4wNgxN8W6laPN7nk6NGZhdMUWlNp0JEVRH"
    "AsskBcGb1ndalcRj7wp3N7j/51Kv7t2u4gR2uyhDTFAIvCBhyMrnA8Z8G8zb7JkZksnKOv"
    "YBNiS2c2xR/utDnevW2wN969rdwa+FWO7wLmKdkUohpBUMH1mMhohv+eQqqmXrf+K6dNOA"
    "6jqvuvnBZ4jutgJXqFF/l+7nkOZxWqKEuY4/09UG6L+fEn7cw6xAJTUKHFwJyLgcTNz+Pz"
    "6+vPGVV1fpXXRb99Ob+E0+L7rPVVdkta2qCq2hvdWcLhGd1q/tLW/gD2krOynpMuHHCP9R"
    "4J8hDEiAGNo6DL1SxPOrx1gvcvAYLhW4wQ40ATULZjoNXxgXpDDMHEpN4QJsqoEEG4T+9v"
    "HP1W6QVOx8et9QaP04F5TSo2ZyPdWOK4rXbuNqMhFy25aIfsgSMXLbloyUVLLlpy0ZKLdt"
    "/uBHLRkouWXLQDd9HqG1qrEgUZmoFUKIAJv6Qc7l2yVs96r1mWSdz5pkmWcZS7QSxuvXrX"
    "Z1dmNrGxyZXmr+Oe0in3CffdcbY4qoT6xLejJjBfqEc2gPhwLNaRDVJZFSOwiidONMVOja"
    "H4SpUcDaJ7HB+MGmKB/T6cQEMCDYeMCRFoSKAhgYYEGhJoSKAhgYYEGpqtewk0JNDQFERg"
    "16Ah3kNbcTVFMBCW4owJKDRnxfYPFGoUaEP2atjJIOa2X7truZvawGYBg0FQ0d9IfDGqhQ"
    "PjIQ1wwKXvTSNd8YglUXzes1s0W5uMJ7SO0LohgzGE1hFaR2gdoXWE1hFaR2gdoXVm615C"
    "64xH60Cn2KA83WhxXxa9U1dWIkdouuaVE7bkhM3Rohk+di3AUvUQg2UysAzMtMj+GcHRVl"
    "pY/ROf2AvmlAspTbZDo/L4+LjDbtGT/Wi9xoMNTjRrZoOp2M44/NvJyZs370+O37z76fTt"
    "+/enPx3HVmLxqzpz8fzqF7QYM8IrmpD3XjSbh+Mya/8TW5VLJUNTZ4sYs3OEfKYMTX7reW"
    "5P5trskK+y+fGB1kSZFZDh9TPzfVgiq3EE68RpwfAi4XC4Lm7XgvUyOlC/i64N4nrxRzsS"
    "A9VUMP20oJoK5svoBeVjiAqEe2jl5thuuxZjBbJh3ARlYxScNqJyJefzR3HXgwMk3TPgVQ"
    "+1vlqIRPnJWskjSzOQ1a4mvc+YgsNPjemgUrbQZkyJugc2f0ueZBCXOy3ltXzO7uqmLa2E"
    "Wu6B06Kv1Wf1rJemwxu2v0qdgK2DQBKx+XzJbL/EAD1XhD///YY7osNNtbhuxEMM2xcioA"
    "R9WfIVs6JhAX8V9JW79z/bjKm5cGzuhlfZmJP8d6O6yJqJGKWWSpPoGt97Rk/UBPPdXFzp"
    "zJLPUD2OJAcdh/vCGcWsqT3jcAFWzLXdZRT+aMFzeOivEhJ45IyHgXRvYTVs+J2yYJ1d/3"
    "zPsT948hsZ/SN+Cf/ztlPgT0YkQgZCKPuNAxLLoOT2PGcVDvyEwuQrs/IdiTX+PPesAH3x"
    "dlNe78LHK7ZcG8YnFEYzHmwUPrVufz374eT0XUalxGcHhlnBaEOqkNeFwn1SiOnLi4V7AJ"
    "smFNtmwA73Nu71wkVzPxHACFvCcgm90iqgqW/rLZbsuCa1PwVcqpr9SnIeyLM/Ko0IXk9A"
    "IcEUEjx0NUghwRQSXLlAKCSYQoIpJNjIICgKCaaQ4Jeleykk2PiQ4INszCgkEl83Qd/irL"
    "VmNUeBUhdG00OFcJvOfC9yW5kkWSqTLZKrMLBAScEmWQl7I+5a2s3MODlutE1wWHV/wOPi"
    "RplEvo/eLrApwlbaqkBoujDUhK3ADqPugPS25LCA39M4TQsp5MhMlwFO15LTxZP5Pgpslw"
    "dm7Qj8Rbi+lmQl1CTxpGhMl4Geq1lMZw4Pxni1dhW43Zj1BUrjBYAztvSMzRIDRcEbbjZR"
    "FLyZMmrhTyyEWm4YTZZ4Cc0MuEyui/IOH3DHCZpHZ+wniqzA01r3bIrxTby041SMbZfyTQ"
    "lDBS+bVHAqIyGPLXlsh+yQI48teWzJY0seW/LYksd23w4H8tiSx5Y8tuSxba5n95DzqNy1"
    "5mhNctOaiGVl7hRgUbXZEnq8yabH76iX4HQChQTTnaJBYRQKv+Q+TGmhU36bsj5HZrIEfv"
    "WerWeOZkJoqWmb5QhZ+nYZ87/AyVRRjimm6HRF2uHpLCY6wkvQA/Pxj9wJj2C3mF2VTDrw"
    "J60cs2kakzdELJhXOlBh0s1B+6bBbnhTuRXeFMJDOnhkh+KLFaaqmiuYnz5WJEiKFNh4rX"
    "GawkbkniVzKcVlcs8aLKOUH65VmbI82UBKN/Xjfu1ws66r5ZRJWM3yv301p8zDDo7z60s8"
    "5RemUT2OLjw3ZFX+c/nVqN5rngxq4irnfiDquYo6NrAgOXAz1cKo1FfehIac5eQsH7IvlJ"
    "zl5CwnZzk5y8lZTs7yfbt9yFlOznJylg/cWf4Azx639ZhniEzGt1A2tm/hfA3zmccs7Oo4"
    "L3uAyaIYMNT4D+9+HNqh02qPZIgMt0pgi8B0LTHdTlvktMkOOa3eIKeF/RGzr+v+KHuAwW"
    "IY8PbgC1bW8uiWM4dPawx3TWawVMTZzn/AmVpg9/jNs5y3L6YSIYzvHXj/8XFRGOf4RY0c"
    "0pQGy2Pou0Sx+XVnAb0mAW1LQEvgackJv06NxWQGS0UGpuBErVYNP3etxMQUOymxAqXB0h"
    "j6HumkxAqUJKDtCcgVueasmz1Q/QgS2c5E1mVzlT2CRLaVqme2H87HuiFrmb1Q3WA3Q2qw"
    "eFRf3VB0DxKzNtRoSDjaSd2VkxssmIPYN53UXDk5iWp7olpxVhLbV+s5zxKankaB84wV3E"
    "j4WdmMB8L5GvDZAmPI9uQPl4xceK5Y8yX5Eg3EkKE2WRZfcKKC66qfuJg/hi2IV7D+iI6P"
    "p+/RFWP9LxwiRSUGIYHPFzih5lU5e5bV0rcXzC+R0bnnOZxVQNQpqpxs7oGsgXA6uW7iT9"
    "p5vjFcUno07SDX6NFSL2KpKM+P+L3PcSALQYDYpc7twa15fn39OaMKz6/yuu63L+eXN9+9"
    "FnoxcWIXBUY5GKYfQJSDYb6MXlCjeD1rGeEB+m2VRJlTP+1hcL6nNtuNakIyP7Qn9lJAMh"
    "tWhjybhPaTHa6+6WeaZLjJDBlx7IvUi5A9gvmMr79pYchMm+3l0vNDeJfQLitk0Iab1/Gj"
    "VqnMFZPWu5xVn+zDxs8bsu02Eny7gCeZu/i8JUwLi/RvpyP5lmuVujotqjTFym+UY+U3T7"
    "Jy4abrc45XXBk4Lljmg73uJzwrq0ragpDSrSjdasjZNJRuRelWlG5F6VaUbkXpVvvOGKB0"
    "K0q3onSrgadbyfDLNgo3oTAZxI6v4njpxAKlYtYbdZQ8aVZ8q6b0VqFOqZhU50qleWqT5T"
    "Fgp0LrTKvNsqz2tEG651ptxbjYKNWqlzQr2hhrPaIhC6MyX+jcsye8whEa0+xOKEefbs5+"
    "vusCgsnZftQXarxnBfbMBTEhvggXj4WNQa7wzzC1m6TtDmOFHdtpS71rsqPyxl5qQxXP/h"
    "RVfVrQwwNH/w4fl12aK8NI82R1Vr1ZptuD7cPdV0T5uJk6ndhT1PMnPdhjaJ6XmdVZjadW"
    "Ew/acb5ANxzWC7CqhvPyYvUBjLbQdtR38ev2AG81kgtu+C633AzdQC+54hXoKov6DbjcYR"
    "GkyYa5BpL9JlxqzH+E/4PP+V9L26fFoRfHGJHYMr1dg1xmqEwGLn+fr4rLoWsJ62YVrOsK"
    "WOfvCmzhRW7Jzqwpq5+QmByEjGekcG1PrSfmRDwBGl0B94M85NdUYH+/AWFysojj2VjiVS"
    "wucQlQn3h+m1jwbVbeFzMpu1LXbJYUjem7JfRC5miuA1/BuF+Ik6t9LP6Od4ntPuGtuZ1k"
    "0kSmi0btCj1l4dOCW3PAhyCdJStzYdT1bWGl7gtTpYLTxVuYFIiSkdkiQUukVQORmMBkU0"
    "soMZyoDhaMQ9u6YrNN0dl6fJa6hgwQn6WMFeNl5D27LdNV0hTDcI7zxdLxVpyLkGh0ifNg"
    "CXKxYSLCCthv0xDBzyL7W2erXKq3PGzer01ZSS/PTfNVNs0R0GHqpiYSqen1mpgibOnN2H"
    "aNzzBrGWtWWRFmVWecBUuHTTAGKw6AFFe/qr4sBiZYxKuzJtEivYLXJ1yM00l4TdrbxClt"
    "SkswkTC1wghRVr1MWxFS5gVlXgw5sJ4yLyjzgjIvKPOCMi8o82LfwZGUeUGZF5R5MfDMi/"
    "iy1q5bcIZoKLVqOgEdm/L35dUC2m/v5aTYw4ZIarq6hElc7geuGxX6LGe2dAVmWray+2C1"
    "ochoP/BdgdUbllPaBRqYKgd0VAMIpoeNGmGCXo6iSUGWFI08YB08XNeAgo3JCBIkSHDIiA"
    "9BggQJEiRIkCBBggQJEiRIkKDZupcgQYIEDbrh7wMSTN1L24VcFugGwuXUxAkbNG85bwEb"
    "zKE8G3I7hzIZxPDOK3t9AGths5uFE9ZFCzaLEmwZHLiEKwrcibETEaxzTBpQqN59tAqsB9"
    "9bWFEgk8NX1tQDa6wsUrDjUwgjJIxwyBAQYYSEERJGSBghYYSEERJGSBih2bqXMELjMcJH"
    "YEZRNnUlNzWFyRnc5RfEodXOFH9bHIV6vNGSwd2CE/0o9wosfaZlNWdJQ1XshAtGDIIJXU"
    "sdbaU4GP7tXGE7S2uymAZcAmEJTC3ZNrecOXxavXliMtMtSDFRVYC+ByujHyGViED1sD8u"
    "iuIcv6iRQprSYGkMfY8oNr/uLKDXJKDtCsgVlRXgbtt9K5U9gkS2M5F12VxljyCRbUNkfM"
    "Fsp72pEJMZLBVZrecHnKkFN3bgSMvusDszFgQ3O2m4AqXB8hj6LumkzwqUJKDtNE7xOQ/H"
    "wOYO954cscESOroVUxXA+NyLAsMvQSnGdtJuFfQGC+gwtlAnTVdBT8LahrAmWGPYb1cAPi"
    "ExWCYq9k9MFf5O4XlXt9fWm9fv3v3w2mLOcs5+OOmGhTZBQqtx0EoI+6Qewfb5rNT3Xi2o"
    "hMJkOd2GMIWRtfS9J9udYMlxS068k3BOm+DUp9Uw9WkBpZaT6YpTF6gNFsWQ1VhpUG2NDl"
    "PjDZaGVGDNg2i3vQ9wKl13QY7WYK4PeA/gYOaM8axrsxVyZAbLRrpsxHTFiW5Iq+B72w/n"
    "Y93Cr+zGWNkgMEtqMut1EMCrwMLpoq9ZTN7QC2PC2E73xXJyg+UzYLVV4HW722I5OYlqe6"
    "JacVZS36g2BDhLaHrjHZxnrOBGImCUzXggwLKAz7Djy74CeyUjF54r1nyJydtADBlqk2Xx"
    "BScquC4a0SqBYPy1eAXrj+j4ePpehDf9LxwiRSUGIYHPFzihtu2repPVDDuMluyUuoDAhM"
    "ZgDZY2BuSE9xYNmG/UNo2ClmhWmsZknqNi0nM15Eaop9P1VlhCb7AEBnxuP/P7wC67nlRv"
    "ixSJwTIRuwKmauFczQlsVczrui+K5AaLYMDbQjdgKunJU2tGZehMNqDOdLQ+HNTSv4tWVD"
    "z9PdlFzHUj5oxFtlxUopTqekMXSIfCfjlzS83c6O6de2kKvUtMPdUTWqQNtZPJNltAO/YD"
    "n6xwXKtbQ4Zsd6kQR99urm+/XV7cHXWQQhDCnVqLIO5VFb/J0PKLQrvtVU9T7FBe1zefrr"
    "6e3fzftvL61Xu27AXWXmHYJhp7uw1NPr5qrRfM7SVM6ImXxKrWSaucfoeyOz+7vbroIriJ"
    "4wVcKbrkHQYowvsosF0eBBXBedWHU4HQ9BNKT9jCCcvcPth099zxMN81LBbx2c/9P8PXrp"
    "edqocYLKMBX3kCL/InrTZPQmGwRISiyxgSD17kTq0oGFlBNBGYMeaNP3DfZ44h20dytuu+"
    "KVAbLJ4Bb5glcHnOAj5eitUD94YyuKAmuqKC3mBpHf2OB05mN8nJ49GDNeFGKmz8uWv9lI"
    "YFVGorqBS3E2fA6nEIomi/mbK0lE2+ncNHcnnms0XJHmomopiYZLQVGaV7xOcg0aoKvCmK"
    "YRSY0QCo7owNvFmCXGyYiPAg27stfbxkcCy0KyydIRkG0+WUW5aP2UrJYzmTIrO32aFrII"
    "xeW4E3s/Ca1DxG5dADqy/VljWL1X0rkvUFkFO6tnXp45QHJgh4WHIEnyu6n/9+o6Ciaomc"
    "4TPMOXJl5Wlkz4YsL1T9Z5NNWXUhn2IYs2LjPlTmPkZMgaEfwAbvk4dBdB/YU5v5dtnNqR"
    "UfD1/fZh2lQQBKUoQb9sO4s/iBhq7FPrlnu08I52/Iuiv5FEP5JQ4e75kHmx812WM7LrS/"
    "8aY1t09BholY2v4+6nX7ej4Gn27IPX9qbAdYufj8FhG2zc5crMK8GdduI7HoLuBJhvJuU4"
    "ahlbftNhap06KmoUX2TFnf2mLMsgRNet1qO/sVloBVtjVL1uE0QibK2pe2VyzV3vER1N+C"
    "+lsMuX0B9beg/hbU34L6W1B/C+pvQf0tqL+F2bqX+lsY398CL05F2dRGzXq7jknfJNwldu"
    "dMPTgnUY+G7a/sxoTLBrZbFulXWYskHl+nZA0SG26lB9sHW2TKVh/BQMGcb9CroFCtmQ2W"
    "yuZ7A1VlmYrLXivcsKzwcSWf4/Eb8nmHGitms8UeQi63RQLjyCMNHu5ZXOTqN07F3JT1Ma"
    "bUqil3lmgg7aK7AYcbKnytEFvxN0c0EP7qWe+1F3fKv7m70BTzV/H6XtzZLd0gLoWn4kl2"
    "F5pi/oJey+rc7jay//Ydmx3VeCzw61EjV0WoRjboxA1DwS5PuRTKGm2XDyI/A/kZhgwjk5"
    "+B/AzkZyA/A/kZyM9AfgbyM5ite8nPYLyfgWC97fIXrqGtWJuMHwhXYcKE45m3bLeA4ymE"
    "ZkMuK0TIIAa3XsFreZtsYqMwu08sZCCooxK8Tn81qsPqBEzzqEatxemQtUghDFg44RiedT"
    "9aV6HF4d6yWoYB3HmXNg/i2nDCNA64G9ih/cStJ+ZEPFVUBFZTwLXdrK8tRdHt7If/cP9w"
    "75SBLiKa48eH6RnYYcCdhx+tT8KugWGZbxfskUsCNafIhTvdFFn+o3WWjHsWc4CZ/uHi5U"
    "GSuLZjoYpMfllOXZkhnvDPylJGeNlj7kqwogII/c8jeDOVOgLDcAX/1ybgKM6M4NFtwqOJ"
    "vPJhIqyqnGpMYXSYSMJhOeFkL/6pT+k/DakspHZKi9WfUAzExMtiFixUQtmpHf3sw7lUVr"
    "qppqx2QmL8YgcVD2tcNDBCMC9MHSuGdv2pc818UtAN+WaGh/60wXoK97L92LVxVECJYZuO"
    "GKi2bNMhCq2y5OKiuhUZ6evGkj96UAYX+aMPUueNyB9N/mjyR5M/mvzR5I8mf/TB6l7yRx"
    "vvj45jnmUPpVaat0hqPO4jezu63FE9o7S6NaTddo6lXeunVz/GZAFpCgOgt7x2XFdZ+AHm"
    "ORb/aLF/MkQmCwZ3ju1bOF8L52uIJyDmX9dtUvYAk+Uw4A3CF6wskfRWIPB1RwwrzSc1zq"
    "znP+BMLbCNfOxtg/Y6ppD+kBj0hroVBIdVd/njooBqmtMXKA2W0dB3jmLz684Cek0C2paA"
    "lsDTknN/nWqLyQyWijr4xVSVwWyoGhNT7KTGCpQGy2Pou6STGitQkoC2JyBXVJ9l3SyC6k"
    "eQyHYmsi6bq+wRJLJtiOwf3v04tMOyWlPVpkKGyGC5KHMBpmuJ6RqCE8Ts64oTlD3AYDEM"
    "eHtM+ZL54aK0hVH1/shSGSwZGSofzzbVneTZ8x8tu2lZr23vmGSKXbdM6RMMlsyA98yBVi"
    "6UznIHnvM8tydz2DYh9xfYThk+0NsGO1sEnAtfuQx5GFolQzbBFJgSm82Dd2cVuyshyonw"
    "Hqi2JUMdcNjOYY5RlikVB//ilosuUc91VpZ8kThiM5ACtWduc11YI7nz6+vPmQ15fpXfcb"
    "99Ob8EIQnxJU7vYnAKxtHAC0zHcxbM25xNBUKDleDRV/4E0orzobpspZPT0yZO0dPTaq8o"
    "fkftb4d1CFH7W/NlJOP521UeyNIMIxZHzTlu++f5YC14u61CwNmiXRmChGAYTMYJp+4vzO"
    "e9HNndCxPghIr8bp8urx5zUJxen0CfLL8GhQnUBuuB22a2vu1DgaxleVazbtbwFniO4bRo"
    "TPfQ1fBMPqdJS0OD+hFPPcz177dV5AviqM8n2O5w2jMHEQWyJ/ZSMKgnLn7Tz2yUibEvho"
    "ai0AS+f99Nm/1+ujb7zdo2G7TF+12auiDPQTZu3i0rX04z554qj2cBXGFhbMi5F2RJZZi3"
    "t27OB7uZA+bwYCztgU17FeOjbsSTDOboQibucAvfvH9Ohsyf8U23t+DknXiSuZwMsLYbTh"
    "Hz4OxA984R/7CYuMi+GnY77X0t0Tlzp7AAgJUfdXI35vzKc1fXOENumNx7+/Kpot22/GJU"
    "WzDkqXlPbcWhVCk68QOBgE6efTsMMY1Tpt/Cs9yAyQx8XS5EUqNL0RX+EJiODa9Y1nt7qz"
    "/Vc62Sgy4PJ9bH/uuVBPyfJerInl1VpUIrgk41BvLKaD3TO6iiK1jMwARbSEqtZMebjSwN"
    "O1ksxAo7i8ZGiKob8LeTkzdv3p8cv3n30+nb9+9PfzqOCwgUv6qrJHB+9Qv6a0dpB0nRgd"
    "s6Sf2gCoOklA28sk/VY5TPIFHJbfRljmwgVQVTsxaKcmQFczimpCHhOHgm2bDZhSZtaaVt"
    "6C2DSXkl3oTqqpoxgcmeYth5qbuF3H0f4KyPLTslhT8f+erDn8IIgC/Pvl1hxQ/1HVzu/p"
    "QVQrqV39xK3Y+DroIqpwrsNyjR+QWVPN2p3qkrDWVQWaiNWKpmnGpu2y5OsuciT94S2VPK"
    "9Gr1kSEyWoNc3FyCpTOyfvv2Sfz9dPn58u4S1Tj6dK9vLj/C/5x9wg+uvny7vrnDU3eBdc"
    "JlIfG9Ra/mas2KJVKCrFTHOaZIjJbQv9xef/1gec5U3bqfJedRDqnCaVNLvpk4gfFX5PFs"
    "Xg6sKRVh0Wj87JW2Jo2/G60FeMaO17ApKSo4uMmEcZHXuE3ACG+pzApAMo5Qgh/0nVXZVO"
    "JfWCVRClMWWpt7z/BTvh6KgOXSj9wy0Ge3P913wdqqk63UWig51BSmsBn402HfnjnPbBVY"
    "r3d6blUDPWqhNrXH1PABGGNXU7SAH2zR1AKWIsz8ozWJ/MDzA2vCfH/V2t20oZUm90pZDl"
    "IdsJamMt5US+mEGFcbYTfl23/9bIdcp8DMRWlBK+AwIXfStlDnjgE3qcPaCS2hMVpkCuOP"
    "llhBVewSJTvMXpmzJ27dc+5aPl94T42Rtt1JyRSb4S9pa90wgeQV7Yb09/W2gxo59vXQRv"
    "aDJrN8dZhj73Lfh621sh58bwH/njIsrFtuA7Qjp8LzBkIBVHi+mfuACs8XXAdUeJ4Kz1Ph"
    "eSo8T4XnqfA8FZ43TfdS4XnjC8/ru1IrJ0OKxmgvg+wjLSc7sq5ur623J6/fd9Kgbxrozz"
    "eV2vNNZWGSN/V1SeDqWpTMJ7aq2DqsTCYZjWqYdB5sHwwPeUFX8BpaK8ulY2Mr4sgNsZwz"
    "WLXoNhU3/KnX2EKpERkqzDJFl3X4K37luM8n9oI5FR5/RWI0cIaMj91tqHgw2UIbJKpNHx"
    "gpeucQclaOnF1N+WLphciiivbiuRGjOvTMTsY2bzZ+BmeG43BfmJQxPZqMH0QUmY8YdRBK"
    "l5cf6T62f/FJFIo4dmlmPthgQDuy/6rKaimeQlv/sdLe3PIn8WtkCjXmNhuui4XVNKYkoT"
    "DfkBBTFXkggawaKO5m5tzHlNZoyno13Hi+ix7RLFC5NUIGE5Hk1DzUffulsab2DFRfG/Yn"
    "FEZL4PbXsx9OTt/pIAtprylNL/EmccvpuhHevW0gi3dvK0WBX+VC257ddiooJjBaDpmAgL"
    "LjVR6nQi7dLjgnTW44J9VXnJO8JBzEJsfChG8JEOUo94XOd4WIlIDgPBYvYnF3GoCN7XCJ"
    "xYJRzZ+DXuI3DgAjYm7w3K7hXUJhPNirzNsRWAzYhkQBhXDPdcQKwZxREdtog3b1PLjm+o"
    "1DgncR1pgBisgVm9viCMwj2ivPRLQJaUN/QIfM0oYfaL9QsoS7WSh9xERmFgTGHt3jzo+C"
    "F+yANQ+huY7CibcojXAqGTVqitR4KYJG0U6KIIb804nrGj/pNTl+Vz9ait7oO6bKXCb8xm"
    "z8JpZTi+tTmsboG5ToO6xT6LNLWq35Ta5PPzUBdH6qxnN+KsA5KdXS1DJOkRgtCpn9owBg"
    "oBA2MP5z6XswkwX2FlhpZ7rPH3o6S7dhFoOGa5kUmlAMIA9BAXB6v7TbId2VVMF+WINytq"
    "54W/TMHBDD1xa9TZZgpuDtxdntxdmny7p6t1u11twnbJZSaqKpr+rtstSg9Z4ztHTEeAyD"
    "w5hxWfJQhFoxOCD8KfwD/x8L5jG7mG3Y8REUgT4ok4hgD4pApwh0ikCnCHSKQKcIdIpApw"
    "j0QeleikA3PgJdJm23UbgJhem6Vt0PX+nU9JE1Y0sRB4AHpShTsuLMV9tXRjvLOs12EETN"
    "k9azAU5NNO1JtaI9KehZOfmuTWgL1AZLTVMYgDPm9ePa3n8hC6Oyrn81LWgTmt3hxUefbs"
    "5+vusCCMjZZkpv4zbBwttoqizZStfgVvtOmjAwTBznncyW/bWklRpgXHZxqEwAydBsmAay"
    "y17cufwPtGBaKcBNMz2mEW/H6IRgOFwWF3NkNd66JMdxph+tN8f4caCKEwrGoykJNqQ1s+"
    "FytiMhhF7ISiIFv4BhUiGFmKKXwt1bZH0QLXRhXwd7Z2984O+nlhArs6Jr5KMJdgdgHHcQ"
    "Dlt4IAgLJwuXKnho08qC+5HCi8nY1DtGyqcb7LBx2mbuTF5glxI4YSt0VbUEipQGW8FHv3"
    "rPgvVishbzbYT4ZNgqcy35LhZcw4NEpVnf/Xml3vEOqf78PgElXLxbtkjczIVWNImsqA6s"
    "oC7mg7vJUBdz42Wknd2tgLUc0UDiX2K/Pqb+ec+8n9SNFgiZCCRoxeg0xTDgSxksIcBLaQ"
    "8/eD0UeG7BZBmi0YrLGZJhsFlOOcfnkXIc2MJvkAlf2Wek1yTV0nXDcK8W3WGHpVnWhnrl"
    "VG6DtvJC7j3w/Fo/x5zVv7mSWcvvtOZtwGy5H3vg9k38IHPYvV1ls1YUGfVcIYvqSMdUHi"
    "teb4oiatPeUsUvfoYnGaaCFFLeb7P5VQ89qL/Jpxwmu3YQRivWWnUorV6Ka8Npx44e2aAa"
    "DY4VeUVuJaeqR1FkLEXGDjnwkSJjKTKWImMpMpYiYykyliJjKTLWbN1LkbHGR8am36WF1s"
    "2Rmax1f0eRiI57eCVsBcjlY16bBb3WRb0WlOg/I1bRY7m2BnCazPg6wHqyRoe8YH3i8dJX"
    "yb2Nw4+yZMaLQszUWnJf1GM2WiBTO5hgUE5RHN+4P+GVxkWKzOyYMD1T0UsURTJpXt5rPy"
    "KRUVKt9kdCYvzekFP9EKsr64/o+Hj6Xu2ZP6KTk9cnsdCMltPBh+8lOS9tC8hvNXJPodmt"
    "kOIMzUCiVTp5KHoJUEEbrkOUSopsGPcJ6UUWFqt2bU7mWLmzh74ULZi+9L1pNAlbcTxLMw"
    "x2qznvMxIlVVlmQzd9qpDN0HXGWv97Vn02jTyJ/Y19hJ80dLgPUHk0DERJKdcGAlBbrQfu"
    "f0ueZA7vO2mStYzO6tTWcSbbDAUQ8nJn3AczWcy/EA2QGzGqCwjAqmEPucENYgLS1cxkfi"
    "YsewG4TWUXokAUzXU5n/5oyWxA+Emsm/7oeqJOukj0DLHQcvzjIxE8dL+q7MKx0x/uOXKB"
    "Cp1uO3Zhn61S1nO8o3p7hEfGnimZdK/Xv+ihEkSTuXA2Ilus138aUlwgp1KayiRHZvy1OK"
    "ND4Gi2n0ANiQb1mzQS6r9rR11Yzyfl9ntBcT3FQv9YjDbV+UYfGgN2KrZxIRZuSfuxbL4K"
    "9XYL20gxMGfXZL6vtWpUdZIgGdqojruI5VFKlgUBGMdcxA3Igi7SnoCjDmtWrAIL1yB8L/"
    "O98+XVsT3MCDOPhYHielgjJpBJl+Xl3Hf42+VV3WH/4Zf4a1TS3XBLR8mqsamjxht/ni59"
    "/mD/pQ0cuRuClJFz9fXfTLFwxD4pyOCqykumhxvvlJGlq45F9yKtcrj/BPcqz3VWKAUmtM"
    "+egtZE7ZIWfI/Hm+2aLNP+O+SwIQbA9RJrDaCjvLTzbvrr2uPfyw1sAGiIuvGhzRwrYE6u"
    "9ncZDrF2PCU+DOpIpcQHSnygxAdKfKDEB0p8oMQHSnzYdwg1JT5Q4kPpth5s4oP420Ld6v"
    "HGg1ap2ybWBGddqxJvQ3Pi384lvrO0JsthwDXXtK007hDrXUJretFcPWUV/J1pnh65GKPR"
    "tDIxRXq/tEKt2EiU3dtOafZW7SUrR2k2FvyM2SnJhDfIVunxxqQUzQSub3ysy6DnAwnWqa"
    "ks9TCKrGtTHAysWHfBdfYe5IQth31xod1RMXXBvy4YZZpumLegXpl9ABcekPaMj0EjcL/L"
    "iigj3xc0ucHKUC8gDip5cGEwKLwarREgxs0yRtyuXap5jsxknOv3pKN4C82wgyzzw8/yP7"
    "NSH+iIjdRVuKssGgqjVhoFcVB5eNOvwVQe3nwZvdTy8JhQch811Wg9Zd8+u23Lw6cohgFl"
    "88XS8VacCyYjgM2DJfDShokIP9SOK/JLm7gNy9MUg1nYKSs503Vv4T3pTnvtj/GtZOi+sF"
    "rxndTMNmrFoyLpgeeXansfttJZn7Ob0ssNuC82Zg/cv9XPMWq5b1P5rJVEWl1vUDoefidk"
    "k01LoaeCWS/kAw0TVn9yyIISmxfeT7HOwOL7W+KbSP3flHEGdu9IuCVDGhyJr9vhRxGpoI"
    "CFALhQHY+9AVsxejsY+3wC/N2Qu7f4qBvxJHOXpGSyQtR7ZaRQrlKlb8pIfNSFeJLpjIRz"
    "q230624bR2SOmcWSh3bo+Uf1yRWpgaOGaRbwVhmaBhkXCYVIc3RrFWeT8ZRxQRkXQw6op4"
    "wLyrigjAvKuKCMC8q42HfcMGVcUMYFZVwMPOMiuTG189jmyYbi2ornvVtPbeoW3MpfW6Ab"
    "CJ8N8Q7mijxs6C7J1ZY4BHav90wVVmAD/1QW6NnULZt5mEFM76pL1rtj88rVqNqyJU6pdV"
    "Bh7LpqihMmBI1AQjFcO2ux+rTzpAqjNUAM2xATfEjw4ZDRIYIPCT4k+JDgQ4IPCT4k+JDg"
    "Q7N1L8GHxsOHvueUBKJezLH/T7l8NMXu8m+Oru9+vbzpcolRl8NXKAanY8WWd000Z37fpR"
    "RnUQwpqvpUHDn7lrhummYgYKOaNCG6RkKMhOgeBKIbQ3Ibw7kmBrJ3UiENgNy0NjUVxRXx"
    "8fUQrg6hb4bf6kZ+TcBb0RAPDJgs2PoBTB7VXk1cZLB2Q2XD8u5PITiX4Nwho3UE5xKcS3"
    "AuwbkE5xKcS3Auwblm616Cc42Hc/XtqCifT3xiL5hTLqQ0mfHNy/RkP1gLFAHIyMUSrOK0"
    "jJZ4DIZzn3OQm3hja+mwSdtjcMcFh/G2O1769qQEi68pDZ0lM70qtJioKHKL8/4o9ou63c"
    "MZ6thgssghoHmxVbfo6ma02A6+TnS26r2eugllogm+39GJonZoKyZnaQbCYDVp8o0YvJa3"
    "4xtRku+B5d+SJxnE7k4rey2rs5vcLN+IKIFT5hHRtXFq/CDxkPXOD6xWDqOF46KukWj1OH"
    "JgkANjyPg0OTDIgUEODHJgkAODHBjkwCAHhtm6lxwYxjsw3GhxX1aYuqaFaExhPpyKt0Bs"
    "HyqmrFVrxyYqDRToSV0DlUIXUTGpzn1E89QmC0NTDLE9BxhSLndK5FOTspEi2mHWxqerm8"
    "uLuy53fVGv11KzHlrWhtjkXcyQLOEAG7WhqaFeAkwQ77mLI++wDRCQfhiVtT6q2bwJzS73"
    "7s3Zz922rphtpuw/SPjB9hcg9ZEVzO3lUvwf1khBw8qdYcvHCeLqjhO3B8BVNLSNH3ohK1"
    "HMNf77mMJ0130QLXSrYFHaX90wIje0HdU3VUm5McpDHvuX1tk5XiEd4PMc6TDv6G23yIGf"
    "hXgUdGprmyEc5lJQ70AL4YOsltYRucuTDnMxxG9BywFlKk3BTsshRzrQ5aDfgpYD2sILjO"
    "gBkVaY19V2W5HSZGfMr3hfBoNNTNZivo1+tOe57XBMipXvYgHfgsQKt77780q94x1S/fl9"
    "gvy7COBOvebes4zl91MDy++nSsvvJ+rMPDRYkTozmy8jLEbgd6kH4/dSEGaX3is1aStyp6"
    "Jvqj2ZK5hBJHNMPybhBagNu/WM29BT9VIbZcsehS+vVs9B9UvsN279hfVw7rIDttHCeY/Z"
    "Age1GbZXccnvr+SS36zm0sGd0o1qNPkbFGlKXTXdJ3TDbdjY9Eo+xSxZyfwDsX2khB42bn"
    "qQWex9NHzGKZrY6rmFL7IRr3z+ZGPAax/8ulHPOnSeTTCseDN+3UZCi1/Akwzfm+zei7KH"
    "m1adrza1OrbbhjjewVWpVw3K0OGwzgXokHiT0nON6Clni3K2hpySQzlblLNFOVuUs0U5W5"
    "SzRTlblLNltu6lnC3jc7ao6BwVnTM1cj1fdE6HxqCKZbCm+XQk9tA97C2LLZeOPcFJ6kp0"
    "oKR5aAnTWsTuCozJaKlO7WCCId9FmX7j/oRXnqcpMtNlquc6QgMIRYuvVS3alFTx6wHKVA"
    "bxt9qlCYnp0pQz1UgnonGZ7JI4HYiSTIw5DHUes0kFIYXCHgde5JedZ3UJdnlKk69/cH0Q"
    "1oc+oCbeAq7uD7636HHT9J5Ql4s1DL3J4xjMSe4/lWWa14IqReLdmY7HG9iNlp6yuIfDHQ"
    "9lliuBK95tT8iJ9Lu0Cq5KUQwkjq2DW3LDq5HULX7k8JYFVHNkw7jBSp2E09aX2JBj4i+f"
    "JiqLitcaU+Jzc+YuvNbQTJ5qKCtbzXqPC7uucLAuWrppEKB+jkFLu49YklE+oC91dlGB4H"
    "0WCC4/LHvhNDzsRj3LJEXS9xHZQA45Y6LZipf6rp81nzzLJEn0rNKbbIjM0bdBqCoLAh5u"
    "GBB3hs8wSybyzioisu5XSUQxInr3XjSbbysqLpNwKuN3xz2EtKpQ4IZBrfvhs447nMyZP2"
    "vssWgY6BpGvguXdXifYNPVeiMediOfZdj5mWKnWpozz5uaH6sZRw9XxWumw4vXxWz66bEN"
    "4jYxbMT2osBScTLpGMyR9ciXsO/RWZ5gWQLYX3CQXxHK6uWBFNlJkZ1DDtyjyE6K7KTITo"
    "rspMhOiuykyE6K7DRb91Jkp/GRnek7XYvzMU1mfGSnOszjsvwj6Zp/vaeDTt1H2+vNLOHQ"
    "yofDRV28wALtDZ/LAgJyjygBkc4UO4sFZdux2gJKKIw3fsRMhTUjwjb1cujYH6NZg4y6Dh"
    "kFm2bXFb53qQZl3UEBX7becxRm+WLCLPUpc9+uEleBbBiGG18sHW/FuSj7pN6hdYOCnmqg"
    "UYAeBdIMPZAmUQM98PhSbc7DVRlr2V9QqxuEFPRVwkn7DA0s5dTpJrFHv2xtLZ08n5v6Z7"
    "sV16n1rtaW1VlPSW5XcrsO2atGbldyu5Lbldyu5HYltyu5XcntarbuJber8W7Xl1RQx2gX"
    "w/5K5Ow2/StdI8dogeyrus0uxVFa3sZoqey+Ps0u5VEsUGO0MMgtuge3aA5ibe+my5EOxF"
    "/XW2gO1XTYX02Hde7QcXUUYDe/qKFNK/rxDo1KPaS57U01B/ZZc6DaG7pNz943tsJotqMS"
    "f57+alTnxVumBjVJr5TDlbNNJTWXpk1WDiS/HPnlhux2Ib8c+eXIL0d+OfLLkV+O/HLklz"
    "Nb95Jfzni/3IvAuZes8T2GAO6tCELdwQ2DuNsnpA4yEVWdSi12wWEfSwsO8is5keoq6ic0"
    "u9trR3c3Z19vf768aXsZ/NV77iD0/ovk56SZorIurj9/htVh/XF08cdRblvqcoWtELcMzU"
    "DcIVUQ5g7dIXbS2n1DTL55k3jjWbwWk8+uNrMweXvJnYokm/i7US0qnx7VAJYPmMMDdH5M"
    "eBB8iPNgwAAOsLQlLBo0cGH5lNXi7EJPID6B+EPGaAnEJxCfQHwC8QnEJxCfQHwC8c3WvQ"
    "TiGw/ii78t1K0ebzxsrK+iWMkQ5qz1aif1edpEe55WK8/Tgu7Ev+MHz5nyMjDRWyyZC+9S"
    "LYIUrcmS0BQb6UHUQGkVqPn63Zezf/8+owY/X3/9RQ9PyeHi8/V5QeHBsFokkYFZ/lSyNc"
    "49z+GsQjQJUU4q90C1LbFoJKDdSYbwh+XyZ8tbLj0/xFwnGyzJBVtZYBBir9QezrDz6+vP"
    "GdmdX+WF89uX80swPb7PHjtF8zDgzJ/MxyFoptY7JkdLO2YrO0ZxeeazRUnlpGYiiolJRr"
    "3JqADhN6l/JTHTEvXXogDWLT7DHLFlzIK409M9dzy0yELP5EJYon/fZzsoD5iPvxzVgvO+"
    "bOQVNI6ax7FonArKQNxCGVx04E/gLZKOY8HIemKOLZs5M0zStL3SnkQbP4/ge4Lvh4zOEn"
    "xP8D3B9wTfE3xP8D3B9wTfm617Cb4n+H6/VZjwwtgHgL8VBUoYvolo14vKjdCTRRVkh4EC"
    "VkzIjwjtss4RdWHymsJ0E1CjVBZOGI3w57kNJjta6culY/NA2hMf8Cuwzv2VGLi3QPocRm"
    "+7ZRHbn1hFwlY8vs7MM0s+D7YPl6EpwztVpWxcD6OCfRwX9nBiowFXZnjlyieGdkm/rEre"
    "x+OHzntgNmLssFuKUuBwTdqhDF6EVxdYDpYr3FCjoAe+kg/3BVlM5MMdgoxmWKKq1a08Sz"
    "OQS7k2tNTk62wtqfJcL4Qr48IWt3cPru2Kcp9ZcmoKRVG1zpK7TZ5EQlqbZ5dd8Rt0AvMj"
    "Z9NACOGgv4HnmKP/ciCL8bEPgntVsQ+atetiH3w9rmWvL82lDwLzk/9WX4kCi5aIU5iAUG"
    "ce3PdEx2xmLWzXXkSL6tru2/sVipOgOIkhu8EpToLiJChOguIkKE6C4iT27eajOAmKk6A4"
    "iYHHSehbUxuVm6YxXd/qK6Kes4ZcpANSf2pI8qOeTtfgiRJ6g+UzYKR5Ybvjjt338qS7My"
    "+PO2yfPIgiLJE8jGl0GdD99ebbqZZLt+aL4ywS/Qc2p8gxEgONltfBhyZlAvhMqtw6qKaJ"
    "XZSZninGYAhDTYhiOP0TkzzFll3NcmQDqeTZ1QmzoUW818Zxu7eMswZx7FGRXSxb2sdb8R"
    "Nns3M3dBVnMoIPYK036HSW2/yG9pQ7iIU/6L5zSlSlruRYinWO5GRQAy/yzPOm0m8bcP8J"
    "F784kZ85/NtxyjzCDSjIu0ve3SE778i7S95d8u6Sd5e8u+TdJe8ueXfN1r3k3TXeuxs8Rm"
    "20rRpuPIQOzJ48/vDI+RJYqFweRlWxBUZ29eFmSU0WxYD9twdcHUK7+3DK5lgTVBLC9C3x"
    "CJwoEU1NXQJNscPmfb9cX39qe3cuQQ6H1rzvpQVpGXKKUzjWQHRX+kVabJEcmcGyASWW+k"
    "A7qdS26bRbTo4bHfM4rHLHyC+zohCexvbhVlmyYYRb3fMHvPMxdxVHlhgdPiJC2iZemR99"
    "XSCcpjJZMNeRb+E84zC4EZb5EKnUE+ZMIgdmaC2YP7NdsyMW9xIBt9PM+KQ2V5LQqwFRFK"
    "EJ0XACYxgDH+eszDCu9S8UaE3eNyiSOLzXdiW4koCe4p+6PAG69R8bu5769iFItoJRAFZ8"
    "mTnWQCZpYrODFZdYhEvtECkD2ZghsPQ7CL8BsPzB9hd8Khv87su988x8H5bQarzw3HBeUh"
    "WiVjYl1KbvGD1l1YQBN46c/J4EsMAncxfDscazyJ62grdKiU0+RtAB5UfCtS67ZaTewChz"
    "+AWVVZPHeuisrACuu1RejdBHKq82eBkV4rKbFIZiQcDDDStDneEzzBFbGqbctCRUet0nPQ"
    "ZXYyx5tCHXrpPHfYanvQD+odHbC+fwQS+DZ0nJrx1WbzvM+P582sTCEybppmxVzyG24m/7"
    "fMlsf4z34Q0ZeyOe9A0edPibfIKRo5ux6zYSp8kFPMnIlRh3qoTLB7v3IsNrNYo539hPzD"
    "mqzrGR348aJNqM/Xhog3QbXPi4SSdgSfMQo6bUY4IPIjgNY9QiPxAorKcrL6rBoVcs0t/T"
    "IylhhxJ2hpyPQQk7lLBDCTuUsEMJO5Sws+8QW0rYoYQdStgZeMJOcj8ad6lDU0k+kJI/yf"
    "xfBd1QkQ35v9fiP7viNEbK7Yq5tYV9dl9mxngW91NCpl6l9MDxi/ih5vG+H0WyVhCVuta0"
    "sj7KmVAOOiaehlrEMTWsAdoYF9pDQ5mBLQZ/Am+RNEUKsASf+ERjhiPriTm2jGljKqiqDH"
    "Xs89GEPhL6OGRwidBHQh8JfST0kdBHQh8JfST00WzdS+ij8ejjIZdFkTdYKoxCYe8tUxNC"
    "m/sloqkpjKIpTDc/4hbVOOG6/tTwlQz3xIF7K57ysmuiUOMqY+QzYGU2qB4vHXdOts0LTz"
    "U+Gk6rl8B2yyqofGIVVTri8XUXKMPk9GD7IJgpQ7iia0+xGkbjNajs+pKriRLaTgs+x+M3"
    "5PMOD5JyNrue5XjuDPZC7qyHL7g7tfA9diQDys41/dSg7FzzZURtq/bQtiq7SWYLMCtaCS"
    "BLMwwBxLdGNfm6i6NMzsLKQY69sENZjYtpyn0GH6kpFEXVOhTmNnkSCWlt1Ex2xVMzMmpG"
    "Vha1JDN1j0pCltQ3o7p4JT8Z0yBYSY5W6Ylq27wKLFHEoiwCae14CiuisKIhR41QWBGFFV"
    "FYEYUVUVgRhRXt2z1OYUUUVkRhRQMPK4JtGkZlwHFNDEVCs8P2Mt8+n339etm6w4xsSYbz"
    "/ajNIjwt4SNf1MURZZoXS0dWyRESEXfIobWhsd2xLntcFGZtRdsc5Q7L2safdK9r64GhJi"
    "Uapgo/f7Q8HPRsB1yCNBpxW7JVD97LHqvfLn1vwoMANGhYVhKs2uwpEJps+HzFSWqX/wM8"
    "XOhAbeA8e/6jNQUF2DFgppFtc1pXHfq0rFkKli3zxw+8ZbOUDJnpldJlewcFZaIcjA682E"
    "vzjZ1mxqa6b9gh7JAFxsp0M/l7b7kBB2YXYz9LOFBjX74D2fQfZGp1x3tfnnSYiyF+C1oO"
    "H1Q98Vb3uzTFAApyoF4WU0a4TN4NPuqamdIBGPBXQWxi7vbyJqvAjnEO7WIbioQDEQXOeK"
    "+xCSnOFfndPkChVR1fsxm9Pr6guOoaBBkw3W1gQ1ab2LVga4plrSzSWrh1eEEadnhCnGjD"
    "atZX8inmnPd3MQ6ULmT94PkjhfKqoBxRtsSV7b16LVd/wAXVW+FrldzafoSLYF1llItm7L"
    "pIF1EbXwxsEO4SwGDVXU60x7RdgRzjc0ZWyB7BCH3wvYXsOVcW/9L+ARQQQwExQ453oIAY"
    "CoihgBgKiKGAGAqIoYAYCogxW/dSQIzxATG63XpRPp/4xF4wp1xIaTLjs/D1ZI329grfdF"
    "EKNb73mMJ4AUi/O1Y7wH6gRotB+qBbySEhMV4Qcqof4h1h/REdH0/fSwEZLZeDD4aQsNWr"
    "II6KMCEM4kX0IOjc9nLDo1chpm14myEZCGu7AOD9OjGTJMwNfWpJxufA+bvWX5ZZaIamRh"
    "uvH4ad9hxGvnvDgbNBhV8oPWBU7xrCoWM/NbZRMrQYLt3F+ABr5nnTYGSJ3gkTh9kLed2C"
    "a9TKQkcQSJRPQvupaMn08DjyHJHnaMiOAfIckeeIPEfkOSLPEXmOyHNEniOzdS95joz3HD"
    "0CM4qyqUuk1hQ7TKO+ubz77eZrW5PoTF8Rk7vh0BKkX5JfT0kL1SnsoQUaJM+4m+ZSoVr3"
    "HLSvHmOtSmqpmeTpQMOszOqsNmQSCuNtGDFTYZTI2gMok6550M3SoOuyoEuyPodRHeLm8l"
    "9/g1N3k/oQOu9iAxnsUb35HK6/JcdPjZs2ITE9TV16aS054dhIFPXeUWSNhUWO2m1IR2S/"
    "GOan9fmE209dblQ5yoFdqVCBCRjfeuY+6jL5MnSFivVdtzWRoRzgmpBvIG7US9aHJ+IA1o"
    "PQW2PHdtvlThfIBhJ2IOZt4by1pSMUxT7jEBJWFtnf2k9+jQ/7rJ51aHxf6zkvrEqjnOe3"
    "zOHBDZ/ALI9KXOfpr0d1jvMAB479ZGSTpEqgkWASrEuQGtx4RQ4k5u2KfHQMwSwaLe0oyR"
    "lOzvAh+zrJGU7OcHKGkzOcnOHkDCdnODnDzda95Aw33hkeeEBddjxWt8lNKAbUKFf0bpXX"
    "erwu7qgt60tIyuvAVnLwbAfBSsAO49w8C+Y/tiqcniIx2aY7c2Fy2JLgGVg/x5Mf/tGJ5S"
    "eNbLSTGhvtpGijpZZEO/C8QDcU9DyZuDyM0R579pq6nns6VBH+XMI1q6XpU6QbhvXDF0vH"
    "W3G4gM49ayHtoL7O2Q28FslS6MNtkX3awS359Z6LgkpokF6ZWtE9yOBSrbPDXP3r6/IW1I"
    "N5zqM75s94ad5l+uvReudRmIxs6DwKLEkj2sq6iVhELGzI2UKWgcVyHrZXBEe7P4WcSuRU"
    "GrLPgJxK5FQipxI5lcipRE4lciqRU8ls3UtOJfOdSrZbVhKy2qVkl1/7TXYoPdg+nG4pt1"
    "LFtXI7jiWRU9OCw/H4QXKYPcBxvHsmH7b3TsEccsbkuNunKNL9RMPYsWqC407DX60O2xzR"
    "MA7bNIobxLtDtJCSptgH1U9KooCvtp+QkZYD/mQrGaQIhsF/Aa2u5X0CyO5AADW+JZ7yRB"
    "y8U2ML22GtryOnQxq4mnAaPYjjTj3GHFFse2eslUVKl5jlcOKzBXfLnU3qq1Gtoyk1qIGP"
    "CX9ias18L1riQa0bPgYjK4gmc0TDmHUfwV2GB4HKI0NH0YLZDgaIOHZQPNJ7fCx5ocgLNW"
    "QnA3mhyAtFXijyQpEXirxQ5IUiL5TZupe8UMZ7ocTfFupWjzceLlb3VlC2OGWtVjtWI2xU"
    "jLCmFmFedeLf8YPnTHlZkVVvsWQuvEq1BFK0JgtCU2ykBlEBpTWg5ut3X87+/fuMFvx8/f"
    "UXPTwlh4vP1+cFfQfDaksQDqL+LWjsu6uLtleFX71nOKiCBERR/VDAjlrYbuNrQ//VIvPm"
    "RTLrFgoqR2ayPfg7HhYSmQQDz6BCqZz5k/k4BB631k45WtJOW9FOisszny3KCto2ElFMTD"
    "LqTUYFZ1g15p/rDTtGiLpElueK+Oe/33CHVWi1uLkaPOizHRhW8FafM9okQ9zheW5P5gKY"
    "WC4dm+f8NFjW27EXtjCiPbCeFeWGLpvMFlr63sLDaW7MdPUcYno503fg3PrCF/fCmVPl4l"
    "IDRg0cXeNFMraBvyvms+0iy0JYLZNKzjUZTx4q8lAN2QFBHiryUJGHijxU5KEiDxV5qMhD"
    "ZbbuJQ+V8R4qfWNqJaIc0UDqMulZ7zYPTd17W9VgytAMhLud8Ix+I+JTwbQbRmCnYneHzu"
    "L1JX0yq61BlLveRz3w+SL1KIMY3U1TrOV0Tm0aFsjuPyG+DdcB56gU6kt9P6pH+sRIMD71"
    "0AZAHxp6Eh8Vti5sec95wtjyibjfYCEkuKvYYCOHqx+tqwfYC3BFY44AW1cSUcWhI2lUzz"
    "0fLjIKcYWrdeSWGM47/FmCHQl2HDKqRLAjwY4EOxLsSLAjwY4EOxLsaLbuJdjReNhRX6qK"
    "8qkLAk5TmRxXJ2QT3xs7ac79tYcXHG0lFk1h+iGIExP57WC86OgsvM+vxDemBGZHfDz3Ir"
    "8kcK7WdMzQGV/5ScxUtkgNRf147iLsIgAXFI8lqoWp2Llp88ySHozDFlGm2wXkgkAyrASL"
    "C/QtoQ6GSwY1qV4uh49UGCOYUWD0ScueWYE9c3/AkDqwDedYDWIywUoQ+E+fP4B+mYNR/8"
    "jd4EdLzU1mPWDQozI4tb1fbEyy8x/vGYzD081IOE78Ev7nbSckTgll/2hcwOG+GY5B9vOy"
    "c4lVKMQcmdH2wu2vZz+cnL7TxddkMbYwu747nU/v3jY4n969rTyf8Kucw5iw0dS1LEzXqU"
    "JNxfGKTbcwIPa9sNtCyRIe0ELJbGdxYxewKf+LgNM0Hre04QfaL5ss4b6WzQb4jnoBMH0d"
    "LuFTvMfLNQNq5Z4/4DqkNYKN+Z5gC3VRLRnCYUKA6h0U+gcWs8PVWnliTh+m2kEsEFba7q"
    "vaWkwoTEYxfp+vcsugW4XekwZW4ZuT6hq9J4YV6W2gqgs3pY7IRabVWo8W39AKwQ6M5T1V"
    "e90TFgTvfOWehSFMsrzWaGbAqBYXgqFj24UjMBncJBMTg5m4jzfUBwZHzlTjMsEIi4GieY"
    "vNciWC9wh62bVAX8MaDn60ziYyFEpgNupTLkEa4Z2Yop8Y7+klTuAd/zRhQ2t35Bm6hrnA"
    "4uZxtXjJZhkGp9iMsrn3wvl+sSOEEsvKAJ3bs6sqKzFFtC0gvQ/VGN8rBe8tNesRgp4BB+"
    "5OA0t0NbFe/+39MWwFuUs4fv761FrYbhRyvIKGjQNd99R7obwFRqX4JoPpf+FGmAyvFVuE"
    "lz8pMZCqK0MxUKlJTR2gYJe+NxOa7eX5Q0ImXqZ49okv6s+8eEgTTwgOVqG/9pJjuetSn0"
    "XFMAr1pVDfwaKUFOpLob4U6kuhvhTqS6G+FOpLob7G614K9TU+1Pdwa2DjDTBXARuVLlb/"
    "rbw5NtGlVBH7ZdQzzQTEe4FdXoy51opMkxkNd13hplCT1ZaJ3iQjGQj8ek9m4RCKkXezJR"
    "CAwrZ83nLp+SH8YLiSCgqjBTDmemQ9gzjA9EPrfGiJCooT46Xv3bN72ylNJ6mPmS9/wu42"
    "0nGHY+dZwsB6wgLvX4KcJxwdMAhIZgUuDAaOHjS8p+3t6iVvhuMpW7XNbCjQdpLPjkw1LP"
    "+/YO4Km4YHeVEEcy9ypmg4qH24J2lQCXrTzQEqQW++jLT50urumSMaSHEvPWt5mID9cM8d"
    "D2+ZobfPyCc9rSL7W0c+fUs96hAZvzb+KbcwW8c/JVJJTjybb1j+/zo5PA0TjE7RESDAR+"
    "0PQZh84YkKUjKtMZ6+0XX+8R0uxBscVTnY1dejtW728SQZ2cDbDtziJUaruBAiYiXd7Fho"
    "y/XwOlPmiu/0DPLTk59+yG5Y8tOTn5789OSnJz89+enJT09+erN1L/npjffTt968g020xv"
    "simUTiUJR5IuNgWVo3/xOf2AvmVKHMOVrT3TIInGm9rM9ciQwobM3hD2E6fcborBi2KE+L"
    "+QL6Y1WxYRcbZcbsUIlqA9WSU7ZAPkJIC69FA4Q9ZSsJYHBS4oqutlzTNCY7a1LI52QV5/"
    "4JEXXLQ2+Shl6dhZ43Q+9XrcyLePgwDItMFrQ4wkBnKYMTbwUMzrYFop87tRoQZB1L4LcN"
    "7wtkw5CBPC/UURFX4EjuAi5/3in3U3B3K/YX6QbiiCwEtvRky7XgOZhT7dd7jmgg3I6Xuw"
    "gf2gGfa3y9XtYVuKG711zHYh8rfK2zt7j/G/R9SnR2DwKIs3YPWLmvFUPhFGwgBa1JdiiD"
    "4aictRzP6eEG/L7vQ920qKszfItyrRDu1yidPRUYiIRSvGBBeRRE6utRbRSEHDie6JENoi"
    "BA1EEoKiD7XPw/xmRPPJAPslGVxa5qSteFnqIfKPphyM5tin6g6AeKfqDoB4p+oOgHin6g"
    "6AezdS9FPxgf/SBL8bVRuAmF+S47OByxUIGYsdasnRToSRP9eVKtPk+KpQnEpDoXJ8hTmy"
    "yLAee6BdH9P8BoarM/UiQmC0WijnKuIvgDNVDn0h0njQyMkxoD46RoYKjZdd0jRXKT5THg"
    "TSL4WZTOtjondrtp/+tvYOBcXX/tgoXh/HQDxeFVi0hep4UWy5GZfK06s1IfxK3Euorq9L"
    "iRKsNhNYWIispsSJ1fj75e33w5+9xlqwy1+ytcV8OorORAjXASml2K5vL3LnKRc80k7LIA"
    "+wmAdBBrCJ65L/4X+OY5IpMXXSmOF+ik3iEqP6z10wWhyNANMNIbQQj5Dh8tuJwjNIFtQW"
    "f2U+N+igeOTES8A24VEw0Ps5LthBOkyvWsgPtPoNsshz9xx2LLpWM3Bn8Pe3V4T9zvtEKy"
    "hMNbJag3sFuG7A+j3oaWxAdcBH4QjuEnlvDWHVZGKf0wF4h4FWUykJNREEujqVtnxgzlMF"
    "eEfglaC0CMNnOnkJU03TDXgXwFWgV4BWShHTywSYfatnlS05PWdIDdq8BKT11Xt7W+c7zn"
    "7zHY4NT6bm7P5t9T9UcCkqn640BlBBMMYYO3culnaQbi0ZdzFjHiEkoRQeLoJdMQc6z3du"
    "qx1z/bTgJZooHkYVWGfm+Tv3PmTp2W7M3SDGOBZ7Ig5AsEYomXQcRtEeCe0jz9aUtBpCmG"
    "IQYx47gUgx1Y7N6LjFA0S9+bRi01fZZmGBJQcy7IYJ9Zn1rkRc63zsG6SD1q8Lp9bY5V7q"
    "BrkOimDvo+OJ08yZzVvT07Zr0sMmZfA1GondiDKL4lTzJHFP0omvUVrTM6uAHbxRHUA9Ov"
    "9XPMYfkWT9f1yeYpW6SBFJQN2YMcBpB1uyV7c61Msob6BsXefb5ktr9hmfcb8RDTDubNub"
    "7Vqu13bHZUkqeMH4/q8pNDNaBBWjKwnctUcK0cirqhZhglGVOS8ZBzSCnJmJKMKcmYkowp"
    "yZiSjCnJmJKMzda9lGRsfpLxobZCFzfARJvaM9dDdoo7tNCtbILtabvpU2qH/vKiKyhGaS"
    "ASohglw2RUcKbup5riHWeLozJ4Ej8f1eKTekQDgHLme9EST3QNqgc/WmcWPsFasJU1Z08i"
    "tx8/KEUuW9MTpEmQ5pARK4I0CdIkSJMgTYI0CdIkSJMgTbN1L0GaBGnuC9LEOx/WTIT5Em"
    "pJeIt+ai0mdh8FtsuDYIz1A9vsigKh6WaInrColBjHlT57/mOAxoYhOybD1q5bp+ohBoto"
    "wFuIgP+BSIiAf4NltGQ+3MrbZaylSYZhNMspC0ttnzlqchpFTrfOV9C+kQPg8PrknPRy2y"
    "D/IHbcFPnfJgPBzFQR4YgSxhVc9VYWsMyyW9YtLOYkZKuzODwYh8yf8XBDDt7io+7Ekwxk"
    "4vPcC+B/xfRkBpQEXT7odCg3dgFunP+Uzaqc284UlvpmzD1kzbDVJJnf+f3c8x6PSjzR+q"
    "tRnTP6OTWogT8auBK6ogIQd6dLD3vvie0rQPJAbOBAsM0r80a3pCZfNPmih+xqJF80+aLJ"
    "F02+aPJFky+afNHkizZb95IvmnzR+/JF6+vgJv7orahNckmb7gmIfKfNllDDTRaG2BG/3X"
    "wuYCPIF9RU3gdrHobLYCRsSC8K8ZY5hWE2/HrXrn4N2/rV9vUrbB+cU7hST2tjJ+bojBeX"
    "mLANxr3EYXOA1gj+u2Riqmj9T7zFgpklKHUJ1bhOC1EVKU226s9cdXFCTFxgjZ7rrJQ1qO"
    "tTJTXDQJTyvfqT4NtmEnxbJ8G3JRIMwI6pKEJf08I0TWT8JluyleOx6Qew0H7x2XL+r5+t"
    "+AVAaNafX70p/zPRimiywV/ugyHHJs3vyruRF0xiEo4rSvKde57DWVWMQY40J7h7oN2W5O"
    "JP2t3EEL63GFy78kg/tqPF1/hoeTjm2YYdJ3Ykyk4Nxuw1hEnA+kbCzS3u8+vrzxlL5fwq"
    "b4r89uX8EozF77P3qyIOgh0Qnkps8lr5JUQ7lJx2QXQQXE5oaVkJt+0zA+UZwQnoaGejeE"
    "GLzVhbb+6WxTW1A+ThdIxQXMs+qUVSkw+63+dyD2HvNxChnj0IqGuz1Eaxi7WtUgtGB2iE"
    "di3pEwrjDys5VVEDU/mAgPcSKJQ2IlaMkHjvvKMpsZUbb8Bhuu36oMcURgvlK8eNAKKY4g"
    "+bswsQ1be9KBi353wJqck6aSASGIujrCVMXvmM4SDmv4kT/Blxc2VpyzMfnu1ZWK4XVJhw"
    "WoWixLV8X0u+74tF0A2pRqFifc7CkC+W4VF1NJAeMWoQFDRmqcFrg4Ou4dasCNBZCQ+1cb"
    "tj4Bnaj8V4oCYEPYcAIaZ+sEFAipf7DwRSklyVepKqRZAjG0jrIj3rXbE9dfds68o9tPAZ"
    "eFWfYqs0nMTCqAS4vapaDAmB6W0nf727+2bJ6epWDrq98giRWzwYuHDle25jq7LveBjf90"
    "pushdzVhGzFBOYbLAjiAD77IHZTi5wIojg9sqnjTdf7uL6rsm9Nb/BUtfWd8XwlpCV2ezV"
    "AkgoTJYArn+h5oor3/Mt+Q7xrhBrypxr1cJ2HBuuB55b5lGqVEx5st2F9HWQz6/es+V47g"
    "z3RAgm8w7Vj1k3j4vIDzz/qPrioQY0undMkrFrrx0ogQfmJw4DkMcMITXrnoOZgGiDiMjD"
    "a4WKMileRbo+5KVcT8Qv4X/edrqZpMJ79nw1Cfg/S5w19qzaTJIERish4Rv1Alv6QeVZIE"
    "LL5VLG1dtOL/3t5OTNm/cnx2/e/XT69v3705+OYwVV/KpOU51f/YLKKnNmmKi9PqlLXI3+"
    "ioc00mDT9Oi1Oix9j0QBaggEYZG0yrGuQhmOHAgZ/6l+7Qd7+qc1BynrDmjSUJhwgadg5m"
    "NR4+3mJ0v043/GPJI6TfzqGLfZfx2k6uwD2dlA0LtUrlnBNpVPlmogqM+uT7TUTTPeL63O"
    "sQyZ8aeZmC3wNj7VVAIGWGXGnWTFeMdWOEBMYbTzNI5xXJlVMsz3nluqm4RiIKpmh7m9WT"
    "ixJKzpYu7ZE14NKO442+Do2+XXT1dff+lyporpamtZW0KGoFnKk9MGNUmT7E69H3dgvBst"
    "7sFaAc4/2K4dzPlUe64CK7DdCU/uLz5fOqyxUHqGdF3+V9g+XS5FdSCOFpQGvlXsq4WrwD"
    "TqIQzzALwuDmb0TjsFjORJBxknwkRFRNjNcw9uA3Lj8tZthQ95cbQxTWIC89Mor0S60QNm"
    "vKDQ5SoAM6Un6bewVFSoUpHPNWFzCYnpvh81VUw/YcIHN/EWyygUSSoT+AUR4gucwAsSF1"
    "iO0tI97MB+8vlyIb9UIyZ3tMYgHFWLyapPbR22Xys5yuGcrOmaBWpdcNj7M/gfzFtDl2/w"
    "aC+XL3iFGOI3OOO+PZkflbgL1DejOi8BS8as8w1UZ2b3XR2tajeVgiUld0q1RzYDzreYut"
    "7P/bAa/a6sXVQN/lUXLjIK/WvO4myu8ulpk1Tl09PqTGX8LgeNwKZqwWE1/AC5u5XkH/jF"
    "sLTU77/cXn+tMMwSkvxBa09C6/9Zjh0Y5F7oo9IFMqPeMl5T1AIfcL5vJ/j//H9wsOBe"
)
SCHEMA_STATE = (
    "eJzsvY1zHDeuL/qvqFK3ynY9n1O2E2eTt5tUKdLYmbv68JHkZPeVqqZGUluetTQzOx92fM"
    "89//vrbjbZJAiQQDd67LV3694TeUiA+IEgmwRB8L+/Wf/zbrYpvvl/9/77m+lyNnlXfKz/"
    "vl7cbe/n6/rv2U35n28Oft0/e/jt94/2Tk4v9k5eHx3tvTobH++f/X3vr6O/f/N475vrVT"
    "HdFDeT6aaqfjH624WrWhVvlzep4vfFaj1bzKuy8UlYVPyxKVbz6d3ECPLb/lkty9MnTx5V"
    "xTfFXREydr+WDCeh9FXRfHpfQEZBg1WFyZvF3U1xg8q6Lkqsm8nb6fqtz+f770I26+vFsl"
    "j7NZ49B1WKEvbHzdvZ/BYHvpytijVAdjddbybbdYR4XUxX128nm1JdhNR1+e1qer+OK/xP"
    "1YOL+Xqzms7mG9Px1+8mjU1MvO45+HV08Ne9h5e2yy6/2ftldPH7aHSy93Rv/+Rw79nT7/"
    "703Q/ffv/dn2p1e1xATzac7or57eZtydArvvzmEeBqu9tjZzsS8ql+ZzEAHQn5eMUxu7K3"
    "ITfX3xGjuiTmUdlDrfn76Y0Zg9s/CGX9dzO+avZno/2L0d7rk/F/vR7tjU8OR3/buyRIy9"
    "45PSlLm6Lyn7Gif/91dDbaAz/vjc8D87lZLZZV44dnp6+ybVYEb2Z3dxVBDXDWVgzmCQSW"
    "5Y2SoHD84scVZYCqnR8aUClARKMpPMHExsPTkqB4/GI9PD7XFJ5mVPGQmKGGYPDmUE0Qpr"
    "2U+N6gnbyf3m35WCJKFFgwKegBQxpPoWw/HEKQkBCfH1wlTYhx00mE7uNXWi4fnk+FYKsn"
    "P1ulFf/R472wQBF1KBET8s3iw7wL6IqOCbuZ23cD3cjFBC+0aEBIfPEGBsiwaH/hJsQYk6"
    "Io/WqaOLHmI6TtTFatM3FoF/u/HI1aqZu6lfDzst2L0cvRmb+teLw3u9mLNx5m4fPoz5fz"
    "hu1v47OL1/tHEft6rVtyf30+Pnm592azfv6w/unxXrnU3RTzzU8PHjzeuyk209ndTw/mi3"
    "nxoCqqtz6z/1P81GwwfO0QTZSyoMUWoK+t8cn56OyiwnuKqmJ282jvfHQ0Orio4L84Oz32"
    "+7lsCWdgwT5cLT7Mbh7v1f92nOaP9/wNAGDbtv6/T8ehWRndVULVvbxZTUIau04iOvxs/L"
    "Lq1EuasGxj/8VFWaeBBcz6l9HLUiKOzn7bP3o9Oi9Nqfjwn+W//0wQZfVU0bN0ZYZV2Uc/"
    "7Zk2/7w3OjmMTYajg2g4IXXfTue3nRRtCJ2iX786rEhOX4QmARRfojvZKxdwoS7+8nOsn1"
    "QXOW1HPz3eQzvggZmkyoFYdkXUPKMrKpqqK/4Vet92DKP3V8X94n2X3m8IXe8fllCr3ucP"
    "s0/Xh42sAgppFzjthF3wP82/ipVxhXj+j6eIi+jBg9ib8wRxyph60BNT/lo3eH03K79Jbr"
    "/fwQU3rSRO+rZuZrfFepNyWwE/3vh4dH6xf/wq6SryfRhAdQbZ4n5ZbGabxerf3sWcd/Fq"
    "ev3udrXYzgN5nj2x7qvtalVZyXrTTAFRjfuyWyZvZsXdzRotrzpuU9x+xAund+WCtpqY5s"
    "UdQT+Eo7G1kJ6+Ro+RkrvR49jZ4+jxCPsXcmpLEXfhE5RhZBGQZ1CBzRaYEWTqFbNZ+pYX"
    "+UibMj6zyFIjlkENijH0v5IGxHLB4tR2t9aW6jtiqZajtUVYl3b3JcH5jj+IKvD9ddx9Yq"
    "1hm2t/HPAdyygVBUfXvUw0ncEmcDKjVBQ2XVcz0XQGG8vh3MX0VAERJuhPSAzHR1Rd3ffh"
    "tTCg+yNuBXpAEKS0EwRVC+oH8Ts8coUg2EXeEEyMxiESGFrsE4koBW4Rkhb1jASCYLs2Up"
    "cZ/4hEedQmGWu7yz45oRJsq4xUZ/tKSFqWuyTojX4eE0z/2K999tyZ/sFdJ5+5YaR8KHF1"
    "vhuFpEU9KZJh+am7N/SqMIk6dI2mb0XmSGlFWa4WN9vrzb/dDjm3w3Zd4Nv9ZbF6s1jdT+"
    "fXuLthuZqZkl/GpdVftD6K68DD8K3Zwg3nWAj7nerfs9GL0rRPDsoPYbx6NIvFcjw3I+Rs"
    "dF6a+MEFw2nR2Jme88Iy1HdiWM4azgzLy1oP5FX9zt7RW2bA4iBPr1jO2hqr65z6F69rnl"
    "i04H8Jpr65476Xa8St8W2KY8KrkfNnZMWcvJub6IJYCc2WaO+0mtNb0YN4gZTDBDdaqW8B"
    "4RLv92ytQR0pqCSZ7axTN/B58za3MXUOejDpKW96MWnE8CeNAP3UYLnoqyNnEnzJuKrp5K"
    "iKqbOqGMpxhYnCxN7NkRVT57AP5tjCRGFilzq6fLoc3uEcX6EUTKj1B4UTuJegTUOOv1p1"
    "JFvz2yAaaAUTaYEVy5ekFmnCj+sbXht0YB9Jwgt9S5PnhsPwwBMBf6m1V2fwIYfs1O/Wbs"
    "NM/ECYlFvc0gjd4yHZkG5y29Ju3OWgtYTbHGqA5T6P1ZZxo7d2k3KnQx11datH4kXudc+O"
    "k272kFM3dzvOI+N29wTM+PnwvuC74dlKZ3hdI1l6el8p1WW8sJCsi5se5yF013u9qOa2j/"
    "orVark5031a9ad/69kYEw3PyDr5O7HeWTc/vJp4XMzE/JYgEPco2s/2TFBuYGb9rnxXC4J"
    "ZpvAyf0cON3LvqM80VXxh9V0uST88V3CML/Zzm4mFtXEiDf59unTZ9Pa7BunW+Uuq4vM4t"
    "DIWC4QA8ceFsVZvC/puiprXfyzPSRo1mfV78TRSYlqvp5eb5wvHVFfWbxIR7v27qHECc5i"
    "WaymVj4nAaA30xYvDDLwq5br7lrdk1LA7HbB1bTbgvoHM7XY7q2veXndXvZH1eeJdb/HFd"
    "vlmGLbBxwB67qIiM3vEqkakoRcef+SrYhJtOFJgfl+yrnOlG7n/OUNoKg/Ii9Oy0nWrmZ8"
    "Ac33pfkSnO2Pz0cP9385Pbt4vPdg87bYq6vt3S1u92brvWqCmd/8x2J+9/HBI8Y0HQlC43"
    "tXLAklIxyryi0q/xNqUXnLsH/u/bz3sMFX7eW381olzZfJMCzxmROQoXVhJE9+m9rZsRKL"
    "mCGRzeve/uuLcv9Tau14BGYXwweflObb+6tiZb4bzXzqFxt9YYW5ScdBQGadcDnj9YE9OK"
    "2Gb/1D9YcV0fzL9mC7+Xn6uOyUD8Xq4dvij4flVH+zuL+6W1w9/O7Ro73/+3/3HvzHg+o/"
    "oPDZMIXfP3r06PHek/L/1We/B6cnL47GpTUdnlaa+7Xcg/pm0pjaU4ZB/GEG0WQ1bTKsfM"
    "kBCPiZf3i6Mv2IStnoh2Ou1dFmoNeeB+4hL6Wz9pBpz9PhkJlVlYO6qkP6Y1mi02t4aptC"
    "zjqwJRm476lfQf+YNtF+9M2C1TthTOAK3a2lnfeJewf80TVOaGH880SKMIVN9RSRFiCPU3"
    "B2SBEmcOqeGNICMPqznTFEvdnGa/DsVLUnHec8PvMdkECrRxSJqi7VBlQzzWOhZxOSc2Yu"
    "MX9pw8HmkqSHpS6d3RT3y8XGRA31SA2Xv5dquHuZ0p5L760uPszDNr59Fla4K6brciiWe+"
    "A7dBkyna8/GA52uZNZfMX52fLeGV+jRi2TH/7047M/PQ8dNKbImEF9QRt8wGc3fwSsrCg/"
    "XL158+N3GYNM0lrLBF1vv99tGpXE/jjTQH7p7FMvtpvrxX3nBfRysZ5BL80PwPjaJuJOrj"
    "xprGBSVGEwovRg//xg/3DEMg/T8uSH75+/efJjaB6mqNlcNQA5HryK7s2snBRWy9Wsuy8P"
    "DtYn0cmr6WK/IXJYDnHf3Gw/J+tiNSvWnVHO4BXsUPCPxXSF7axuZ+XmOCqgetwTdVK1OH"
    "leTH+8+h7092ze9HbVaKanWwGemNG1nC2Lu9n8y9+DwiB46OzNxcBX/ub3BSbpIHfebb/0"
    "3MM6NkrbV8dPFiD+HNlkEqKx9l4Yrf042TL9XSXeKrahhGqSgfJj+kI0SrenQUvYStZVEW"
    "wgERochu62EW02iUmwWURocEy6W0S02SQmVgCp1MQUgTBMzU2xTBCmPg7DlikisCwjDK4G"
    "J4wNVFYPXnP8BwxZg23AQLUIo6+y8LAAUQcalNb2bhSKFiEWBaDFAjRhZ549xcFmgEoQYk"
    "ZQooFlnghY3Aihu0wQGV9dVGRP3G6XeB5SEdipYlSZfXpKULJCwjz99wsEi3Ue/9YnmifZ"
    "I3io12drBqnDZViZH8JFUKKBW9xh9yk7MwzIYpGIu0Iz+KrdPj1F9kzpWKyv5Z72+t02tU"
    "Mti1Mb1N63vKFPI4pXKtV0u1jBkCm/CLA3eNfXq9kSutncfdS72dq7etveE9/OZ9VFOuPX"
    "5VwfX28W5Qa1VGw5gdigivb3VbEuVmaqiPrxw3S1ms43Hyf35cLo7dqjrRKZlUul6jrx5H"
    "Y7u8Fvue/aNaBynVz5DrmL2zQ2HKVbe7fFvQIhdedr55aBtWGnEOMdK6fuvYcPXp6eHpZT"
    "74NyMv9tfDB68AhS+xYeHcc3ZRwYwOYhK684fVHb8gvHiMPW/nzJv6Pu7ij648uxdL924N"
    "gzmMFZEBzHTrigJBKQNvF4BgAsbZGAJzJnOKagLFbls1h56EyD5VUMKvHMh7zcD23IXvGv"
    "GIW2YK9Rpm//ox35ZnK7WNyssVH5054Zk4Yr7F7bJmBrO2sym5sm0h36U6l0lP3PP+3F1R"
    "E3Zfe0BYlcBYMlKOBlJfAqmglbhKeezBEc7QKll3PSbwX1F8mvytP34we8FM+9Cd/h+jt9"
    "533Ai+7c2+1Zy0J4ckxKD0HWtHjOVOQK/pD37vOX7cEqiCd+MxfH4rcHizpyG37JEW23EY"
    "zkAAgNgsJbuLmeCHICRKWK496XjAWblQ0ApZJA95MA7AI+nQYgqsq7AY+T4TP6DvAlbvvH"
    "C3iJaQdUeA9jy7e6Y/0CPcxAIiZkkVkDOiZs36YHh543aK+yzKQhIWrUgwNkWLTbHAgBAj"
    "p82dJuPBRXLbDh5IQkS8mRzsMxWPINdsYNf+nj74IkkxEkxAcmtYd7HG/AFJdzkWh8DYjm"
    "ppiUrwV/htqRJvLzVFhfZuwILb6E3w1Ytu07/0EXuCFxAm/rUtAGDEVIIQaeKCFklBrFHH"
    "m89EATQqRQc+NIguooLsUoEtBYHEQSJD7AhXfxFVHyGN0QEpCEYogIkrCJKIAEAEzEj6B5"
    "dOLwEdurcfQIN88JelQLW7exI86IkNARkLyEHzmCEuKBI8l8I7jOcmEjffPBqCSBoXSABg"
    "ugWWI6KFoSMeIU3zNgJM4Do5j8hZO05V+h95OhImFdQaQISogHirCG2afrQxAkwqCQdkHH"
    "EJEwlMFEf6BhI/Y815wTEaEGTfRIdMr3RCnwZLKalauOb7708BMkC5MwU76X5yqVMd/TLK"
    "sBHtdMtETdh0oxE4ZX78gJ6qgRYy86oIsYgMWtqTDc4SPSfuoI0hteQowJXK2FmeU7at0a"
    "55RNm6kNidFH8y/2viSgEiDV2aiA1tnw2Bndk9R6cBkZ3DOS5KFTb8qw0aNTKKUAwpK1ux"
    "6TqYsqOhoEzWgQ1YjNJCUfQ03y2AVImFLDIHEMsQB5nB1iGiBhAucw8Q2xAILFbV26Lm7v"
    "e6RD/JdZMfa9U5uLOCZih58P+dh003c9V4qWi1J0rWUnv3Ub0ifDY88v9i/GB21UrCXqE8"
    "36HFvn4sphrf4QUjs/NEX6q1q0TWw9C3pJBMgPIgqQKF35DdvBJm5bQ/BpiklQCLqfI6zR"
    "FB7BJygmQfHofnawRlN4WLFpMrPSA5E3rzqPBe8cKiZBoWjFqWHNRUhsJc4xTVhX/ZjGsh"
    "/wmAY0AY9pIED6mCZWBXpM4/o1OqaBYEXHNFHrzTFNa0bxMU1IIzimwQnRY5q2fcx/jOss"
    "c0zD1hPlqI9a7eKop3SAOephXfYxDU7IOqZpFd/vmCbSdvRTHxd/qivwY5rPs/dTxzSgLv"
    "+YBidEj2l4w+zT9WF4TMOhkHaB5k1edyTT7Bc6nKpUMYZVuOFXt0EW38llZE7ezED6xOYy"
    "8ax5IteKGSQ3DE/GdK+teqsk0J/BqU6whpOf6lgb6n2k4xip3YR1HHtcZ3U8et+qdJysoT"
    "gtVT/YzX85sqqrsePjV6dnF/snF9U/Ts8OxyflsPMvyjpuy2I1W4TOhNrC2rV2c+1uNo+f"
    "D7Y1f24rYMdhRNcwz4kw6taZaEuHOAXDW8aPwKCxSMGFt49CVFrpwmBruN/XVQrcn0mPLy"
    "ShgLTziY6jN26XB0lwlkGRKkFknVfQMmTgio4nECoKpPbBBNp0BpvoSAKhorBpH0agTWew"
    "Me8tyicPVUCsSUR8BYOgJE1R9SIG2XgGZfUJliNsqSh05tOuisxvNDdbVp903uWSiAZH9D"
    "BaSJiLFOY33U+CE4SFknmBBKFiIQ2ujQyGNnVTBFQVG6tHRn77BgPGs9d6OSq0V0tD9iJY"
    "Ddc92Pym+3lwgrBQSu21pWIh9e11OLQsezVVxfbqkZGf+sGA8eyVfcEFUFB4NK+5RE1GWI"
    "J1KeeyC6iufpDitTDolRfYSnzrJUJKn6igaiHuvrS9jVx/ibALb8DEYrhLMJ6VYfdgAKXo"
    "KgxBix6zBILgkfqELrN3YvjKoy9GxG13uxtBqgTzuyPVBfdjCFrW2UvQG31vycT6x37td8"
    "8i2T/UdZnP2jDS92ZgdcnVGYIWPZaRDMtP3b3wJg2LqEPXfD4pVyvJVtu7L/9hkG5pTe9n"
    "88k/t1P3hjTy1mqdcQLJbMp5DXO2vl5s5xuCs2c3zAs04Xqvw80czQs51rRUjm5qRqpHNz"
    "XH/qlAHStoKg6qX3CZy7eJMA4NLMzhaZPj8JN4ttA1TpxqTr4ZO/Hsj7hw1DEQ0s2CkxJI"
    "HW6EqtKhjoHilum9XV0Xno5n93eAioIWzBl6W72odTY84VkKQa0Hl32iQkqShc69GgRJaJ"
    "C613/idnmQunUlcamnF0RpJ7Iu7rQzo/RYDFBRIIc4FouazmATH4sBKgrbEMdiUdO5fptK"
    "8kpiZDi6T5NdEpePqwKB/zcmFKph8EyTlJRcZUicwwglOZ53gzXrLMaWn2yoYHWKAg3rqK"
    "IMWecmL7fkFQ7xgJC07mBFHZ7nzFQzMVJy8eFLhzcg5asgPOgZXg2sge3VFw9tSEt+0HYA"
    "ljeyO4VIIJTkNKYeIoE2nkFp94tylCElhbLdj6qihI3LHHpklhvoTHgC3UVPXOqa+0VzZf"
    "PL9t/1jrEmAqg7PneU9twFUdnAWwjCs3sHYet58h7vJKK7Mdj+OXoaPnovGzUM+7xO1LBQ"
    "icG2zBSeK2o4cR11T31HHWSyi4hwvG+5iYNi4vaj0BQO4QdE28W/erYqP4QaUBCAtAOoo1"
    "ZZcCSpYHBKHXi8ZC+UBGmoggRAIQUBTT3FD2yVBadDz9FZe3rAE/UcNy+PnU5FOXkiIgKg"
    "ei4epOE0LlkOnoiIwKWeewdpOI2L+0iPV53Aov9QT9BmGoYoBDwmIiDpBYBjTWYGksjdil"
    "ChmD6NsxWVjgmf+7YARidTwfBP+uAyMhUhtW7yYZ9gYt0JTpbBe8tnLkRvcY2B03VKxI1m"
    "lmvNLpW9SGtW9OjSTC+2HzSX+erxY/ohCTX2Bo7oj8XgIBROMlg4P41yoGh+TBgOVuk8go"
    "byh6uYoUBR84a/r2A99BDUvhzgqYemgWEfewgbQZ57ADB9vUVZ1SOVUE8+2J7GHn0AsKXP"
    "PkAZ2ocfnHmhTz8EdLLHH1DSS+L5BycFkZke1WH+CQiu1hLPAMCWOz4EQGgjGnBobclTEC"
    "jpJfMxCNcNvZ+DgJpHfuz5nECiY8hHIT5be8g8DRHWFj0OgZJeEs9DMIfhp+3V6JkIBo28"
    "SzRD2+lHICRB7tVLEXUUX/G++PKfd1iuZotVc2pIJdzdfFwWoLzmui0mbxfbuodCOckkup"
    "5me6fS9XmpJdT1mfqqcRLaH+3pzNHp79WBzMnp2fH+UfXXr+OXv1b/fX32cnRy4efN9Xlb"
    "lbYnPuUPlme5ODu/GJ+eVGzORvW/6hOgk4Px4cgcAL0YjQ5/2T/4a/X3wenxq6P9Md1Y0F"
    "HtQY79NdL2D3/6Hs3PS2ucmdSWYGBX4UEF/SOXRPvYNiOsLsp/ixMmYGrnwqUEyOMU5cXF"
    "CRM4tXPkUgLkcXqDW4LSG/4UxraKNsKWcx5fNZ+wE+rihAmMZrbSxuc3nUfoz2oSgP68R+"
    "Hz6miD9FgLljxmZTK7LT/h87LhTXG/7Jwncb2Zrsz2EotFcSf+uS968H2Y3ZQ4W/EmTRuT"
    "qydPr55+l+mhJK3rpRB840Y0VauoALIDMtyTnWDUvpnefvkXHvu+2rBcrGcbQtb8iw5vpt"
    "u7KsxxcTW9mt01i64Y8rK4rkDdTD/aRadOTNRsWdzN5gXz3mRTu1tEU21NfRe/NQ+tRW/N"
    "rPMbEjW13/ntUrn5EY0UCumTL1CcvhrVS+HfzYr46PTcX+nW9IQBtWvduPwSuWgI9QvMzb"
    "ELSiJG337/HFs+I33GWzZDQjcjVgUDLJPj9qKPsasmetTCUSAIvCFovrlaL1x4jdIwPPsV"
    "QPEMPAunrdsXS8sJXSOZOk3z+aVRUJ0DpOdaCLSXh8COMcLJFCAxoouotml4kv0kIEAgKe"
    "8fowZpHJL9IiBAcCjvD6MGaRy891NSM5j22ympiWvGm7hiC03MWK5IbZQzJqrmw8+RvVkS"
    "QLnV3nnxGqHlRRYS3F12mh5Bhi5atIAmBKHRB+seEW6EEl3GBOsqLaxo4xFKU5f1go9XU/"
    "3s3TAf8vUev4Ho7Z4AGn3eDlWAv9tjejZ+tSeAKHuzJ2zXvtjTmBDyXo9XX/JaD0KGnqnb"
    "ltEnRBAd5d7p4WmGfKclbLHTKy0ocuy8NKzJf58HIWOdm1tV93ybJ9Qw+KHXmy6k8olXeT"
    "6zvk6+x+PXFLzGg5ChZ+L5YfRpegy8wZOtL1O55tk34QF5Ij7+LgX8t68z4+sc5InZUvE9"
    "3YIVByWnYMVK7hKEPq9YIJZ3BZDZhWL5s763K2oLcxJ52mAD8HeJTnIlp1bLH1urV6UC90"
    "JYPRJZ17UAG6PkF7gVwuqR/LouBdgYJT/LncAzEx2hCXOpijhbnrae+oanYj3gdsdjDzc7"
    "Pih6qxNCRzc6dcdF2xwfmGiTE7TYbHGMbcQbnLauYHsTE6GbG9MmtiaLdZLZ2LB0QS11g9"
    "a6LHQxvNgy16/H3tDERKztjFFuv81MoNXgn32WxZS68W3M59OzqQ2MV4+/fYmJ0M1Lepjs"
    "vn/CTUuutkTFmhsW2aakmN7/e1eS2ZVcbdezebFeT5qTP5ifJihHktT0D6OYrnLJYKqO7B"
    "Y3UVH23R9VLLQ2SBWvrkETNXHUXZBLUCHLrlH+YvMW5JJxvVJq6C8/28VkvFeLlcPb6wA6"
    "t5h1Pa26XYtaQ1fgrULyi/C2biy6pzuFZbjfUkZs9qk3QtMXBuO8G22VhCTZjIb1YyjK21"
    "HYHIlBsiEN68cYlLeksDkSA29TamvGcmtvS9uWSJHDbxbj3jZKBaHAyRXPHIFXUcIdi8jU"
    "AetmN0En04N/zXuHuqAvfiOVeWfQFGFs4jvESZ1D11VZPpm2or5TpuI9pFfG4x+5ZXxcCb"
    "9MCB93zNQdG3tmfHQy10zQqPXNGPNBnDNtbYl3JqbC3TOmWXTjGesm56BhqYTcxwftddrI"
    "Y6DRnbxfke+kial4Xhqj455umkC34b97OQIorROems+pi5POGq+iwFsTU+Humsyw+RQdBV"
    "w2ueoiVWs6bSgXQgeXznQ5m7wrPk6+CteOBcu6X9JUzrhJ7EqBxbK728Xvpp7ul4BVbzcM"
    "9F8kuLP8GBS9XSP65fp+Dbp17Dw6HjsyfDSm1lDNqrcxsT6H1WEj2Lo+AN/8I7umx4j4uP"
    "qt5vG2udDYvp0UsRpUhrcnLUcWNm2lVBtpG3U2qdyRTAOt/0+nLvQpdeBJOy+UIAtV4Lgj"
    "6GiYuo48svksRoFjj6CjMeo6+sjmBQu7urS4X94tPhZf/p1mC3Qy395fhc85PAOHa6Bq6p"
    "ztzfbubpI7rHOVUpyK+2n4ukP9w+SqXF3fTJ5QBU/9guXbxbyIfsBY+AUxi1LWSolTtHW0"
    "RsDjH4uryWa2ucPOHV0Z9jBGsZyuNk1Se0jYFiKUq0XYGLxT3r5zHL2TO12vPyxWN5O30/"
    "XbwCaeP3+kchB6P51Pb0sjSp2EWoPrtsxXWt07q++3sndslA5XW37xAI54hlVivs9itsEI"
    "hgxdYerI1bEKDB+ycoUsVuFYgLzaUhYzOzxcb1Y/XDY36vcPj8f1Xfrj/ZP9l6Oz6s/z/a"
    "PRef3H6Oy38cHIFJ/9dXQxPnlZp5wan+yfmN9LqqO/+7fwXbPR2IIwggpIZzVD0OdpR1N8"
    "tN2Os/TZNmGfrH0TRmu/+OEY1twP4q1ie8F4iMhg2WGDIkI/in02g1GzSUjmq/dE3lWGjg"
    "LlfWNVsLjmGGCedgTzNA/mqSKYp/jK2dVi7emC2rj8ins50FpWfPYeDqXqD4exdyNaTkJr"
    "5kQ+qoYAB+TPsIpd5NrkQJF3FCBUgSbprqj9JMzkLIexl0xvvE6rv70RrRg3PRHGtYiJkG"
    "bLmwE7433aGW9urjS15gtGOhaEBkctgygcnX7jSWRmXyiw3IYAxxTsXIU9CWjFPekEY+AV"
    "WG5DkMcrtVxA2xFvznLBvl/c0S1lSgPQ89BJFTGTjjrxZZYoR2wVLaVAOd3sJGbSVzlMyx"
    "HNeS1NzzmvZiSc8/zGk8gEPnGEBkem6wtHm01iEvjAERock67vG20289Vl7Ivxr1+PnbEi"
    "0vxW2a/tu7SYQD1HFwYRerBVwXltJ2G1vmNG7C9KhYHzXXN47G9crAg+FI+JnxX3S9DJdO"
    "DH/e5ID3TML1KZF/NLEeLGviOciQxbiBtYZPMBGdHh0YEKsHqkXFENQEKuEmSGDwiFivBN"
    "f2fKYBi/V1to/ZASN/+dYeUMgOboggmwOddAQJkSRRyGYVJ2c+oo7SSfCsdiaqiiCRuNUL"
    "l6nKsIoPKl9nUEx3/AKwmwDXgtIcLoqyyMI0bUgV5PaPs4uqIQIRZdU4gFaK4qeFYVX1cA"
    "VIIrCwTlJXZtwRMBi8EmdJe5vsBXFxXfHrfbJcadVEQ0vrDK7OsMBOUl50qDp/9+1xpinc"
    "e/9YmaT/YIfsXhszWD1HUHWJl/5YGgvMSuPXCH3afszPAaBItE3BUdr0PgG/6q2FxzwOK9"
    "TAkW/mRz9iHxTaaojV56ikQkZW5WVLTuaaMvOLwv96zIenv1j+I6iCx79uQJWieZV2Nx8x"
    "HIayWerUraBi14HW+x3VwvwhjBZw1ZU4QEtS2ur7erVayDbQF+KemXqLa2q9pFO7mfzbeb"
    "QvWVlOm6ekeniF5J6RjWNt1u3i5UYuSoqyvNOOh7bcWyUQpuc/ySj54c7B/Vzwkej1wA1u"
    "h4f3xkHhu8qMOwLvbP6wcAfxufjy9M5fPz/ZejNi7LteUNBSh3U4QFzsUy27EQ5Sopf0dR"
    "IzyCUdM+0WJ/tRoYn/xy+vrksMJ1+vrC/B0D84YZlKkp4gHDBo73VGJYeAmffHn+7Pn36K"
    "Uk3HZ4F3YQWrs5tGX6gWd4q9ie19U0Azm72wX1cShuUlAJmIctMmDwb3bgdBqwOLc6qNbT"
    "EJsZXACuoSBgtV8E3f5yrbLgdOgzQKkDT9RvkQRJqFeup2c3E2+VQM4nWJsJJiyz9UhUuz"
    "spV1ItkgtKMQ0OWvliEtZsEpPkQlJMg2NSvoiENZvExHrmJaiN49B67AU0lZS9XToxxXcL"
    "KgxBuN9QxeLaTcJx6yymk5oixOF5qzhFZFHTSYR2eyXEF5Dh6MKNmypE0HoaoDdFMo4ICT"
    "oM4kMwyQeng0NN/1AsNnbWySBJycbvHwruQgf0eSBaXWrmkJQw9R0A5di6cX2IzNyRED1s"
    "yuHRd/Oj5qzVysGBKLNmj4gDMzjYHgwqw3KbmtJvj0dFfHgGA8WxUt8dJ7JVQEh0pV8L2G"
    "1YpLlehZLxFSCz5IiUrwTfqnejCIaFB/WFdh7TEnuUnYDlzc+ha0w4U0fE5GQWeeDC2RsW"
    "q84DiJQypUjndoRcpphwvt+lcljfAEAj/hpg9NR3YZfgqRHT7tEYwTSgsnowjeM/YDANbA"
    "MG00QY6WAaRB1oME3b71EwTYRYFEwTC9AE03iWFgfTACpBMA1BiQbTeCJgp/qE7jLBNHx1"
    "UVEUcbtdoihIRWBRFFFldjANQckKpvH03y+YJtZ5/Fuf+Itkj+DBNJ+tGaSCaWBlfjANQY"
    "kG03CH3afszDCYhkUi7oqOwTRx0IWJaIkDIzokFq2+Xaupddh+weEv+aRW+VxWUc6mpzBA"
    "BsvcFMaNbKab7TrgAeJwijdvKvft+2JiFGOxleooF07TauEUFtRHY1ATxfwG+620wek6jM"
    "Cx5/vT+8XWJNP5ZfyyiYKpvU/z6yCg59tQ3MXqplgZsC3dbP5+MbuGvy6nM/BLhWkNFNqI"
    "0zsAp1xZ6ySVIgJm7MjpGTDj2CgFzDh+dBKofO4nx4RM1kQkasIEaU3eqcf8ZGNXDs/Kb0"
    "adTGn88mRUx7CUn5Dj8Un51an/Nfrbq/HZyAtoaZUWmHSkM1eaDGtx3Noh4CQ1P0UhLLWd"
    "Bv+LmPljBwpmy2Kxvo34eAPMSdX81kUsf2g6fvbHLgztqPaeUJp1YuQmg8jWqoJMvFQrTr"
    "GaLUKBgpmz3bTunVbfaX+6hWWQ8OefIoLY2uvZGLf2anqqLT5r6KZ9N7MDP0UUOUVMIqzI"
    "KYzWegdsmX7kFN5qtEb1a8pSdgEyHJFapq6oNcyl0w7p6tOU9eCE1XEA9iOn4aiB7eUhsE"
    "OJcDIFSIwgIqrtJDxBqAxCgwPTDZVBm01iEoTKIDQ4Jt1QGbTZJCZmuoIuk4EiHNakYJda"
    "TCTNAgwDon01G7aZhOFWe0wc7uOIALFlihAsyyQG/xPPOaKhCDFUD6klR336EBYp4o4k4y"
    "uAdRxDk/KV4B/D7EYR9PELXp939JKgJRZWOwGbOKAM1uBuxSsyfUhJdDuxFn/0OF5ua05c"
    "kXACLcjsP6YVaMIfAbvSBmMMhATCQYAQE5+tHQHmjAO38xKNAZ+K6HW4pbO97f2u+bULBG"
    "Iiltl7SMdE7dv50MgZ9t1WFto2ICRWMQMD5NizdQfLVjMtEfURb2rAVYz7WfNb5kvDAytc"
    "ufhkPMDBimVQ0JyViq0rXaUEdMQKZVBwTAtufLkd8AWUJELnK9bFCBpPojTuZtEodSSEyT"
    "oPtj9C7Y+KSD05OBBlY9Mj4sD0x+VwUBljsqkptFifCrfW4UBxrNQeX0hxhXSEl8wdjWj6"
    "yEDDademOVyRggvICNemPbbRdNaGzSaR2WMeKbSQDsfWHiEpgoMNJ9FV505SZC0NjsqcZS"
    "ki8huM0LSLO0bgI6h8qR346PgPGPgI24CBjxFGX2VhFBGiDjTwse3fKPAxQiwKfIwFaAIf"
    "PYuKAx8BlSDwkaC8xAIfPRGwCCxCd5nAR766qIi3uN0uEW+kIqLxhVVmBz4SlJecwEdP//"
    "0CH2Odx7/1iZVL9gge+PjZmkEq8BFW5gc+EpSXWOAjd9h9ys4MAx9ZJOKu6PqoOp48DE8P"
    "1kYZNfFESBBZJhRyu94s7u1p4hccCpnLBAZf64zSgOVe6vxMntlUeDB0vVkVxWZSFhTEzx"
    "i7uDhgel1ttFZBUOWzumNWxS1Ij9a8VWgKkBRo17PNR6R+9TNSe7koR8ldOTxvQP/WRFez"
    "1ebt5KaZ+yxN+yuGNCp9Gpd+LMdbY9btj/flFFERfvRKbiuH0ApYZlVQMi7H5gpDaosQtB"
    "+Kq/Vsg+aUa4oQIhsT6ueCm87n21Jtq+J9Ma83F9kI2arkbvamuP54nX53dTOLAAflq+Ku"
    "NvD129lyclcKcJeqfbVdlya3Xjt7BcoKyhHw68V2dY0RmgLMosrf307XxWS5Kt4UlSaKKJ"
    "73MwvnraSerqo0kilm9mOQYUbFBjfUfWODLRut2GDLL5lM79Xo7Py0fvD04PT41f7J3724"
    "W8uAeg4Wfwn2GSKCNwlG0bGmCOETcWlnTMjElKRef21FaSbRSI76zgqDAZhXo1dc2+Jk0L"
    "VlF06bro/anyPT+bH8H8EmmGgBL1fmM3zSmM2zb59GLNsZ2nEyP1nbeTE63j9qXsM1/z29"
    "KBeQiAX5czpUmC1jKd+b5iGfpohnkMHM7+C5Xy9hRHNiuMYfjDaePCiKmCbCpJ219owrt3"
    "yC75OTz/3qZoOz0/NX5Zajfsn44GL8W92rh6dnx/sn9Y9Hp/7bxo69/bK1Udiz1kzKFXNF"
    "Oj5+dXp20fA5PTscn5TLaYQX/hVsH2uOim07v+yfjw8q5uVGzsm+f3Bw+vqkdjFV/ywBtm"
    "Wv9s8uTsr579fxK0SO6PsaJfb0K7Cst/3kRplG6xLe/EN8haOJCKmHx9XHTZhPZvyqtPuW"
    "XgaPShNGO3k3N+c+iRERhOC3Fp2JgMc/lbxQcYTWuYODdYBqBDzaKurhDjsh790O6+NQvH"
    "5TcG/DFhkw+MHjOJ0GLE74ONV6EiIzwj+ojgNSjfAH7eUhyDsJj/DvDknSRZwIfzeXf5xY"
    "OUwmekZu0BQxB6ry+3BpcdJDkPkWLSQgBt3u36KNBWPgzb86CgnyeHf0Fm0sGAOv4C1akj"
    "KlgU/8Fm1CZolyxFYRv0XLUM6u36JNyMxRDuctWoQGV8gQb9GijSeRcV+OhwTEUnD3L8fH"
    "gjHwCqwbvBxP493Ry/GxYAy8MsuNX47vaLmCl+PRxpPI/PMEgf0GZDg+5CBD2LcoB3EPA1"
    "HZ2hBYd0DG1YbU0lEOvbSRs3q/rsz2IWXPEeCxE46DWJD0yr09cxIMBp8KRxqfdAk7H2Mg"
    "7vtQTq4iBOPAp2IqQjoKMAZ9FJEbA15V2RAAhD1HQMtNun+DYiTRSu6mxzQ4RuW76VizSU"
    "ySu+kxDY5J+W461mwSE+sZh6A2jkPrGQfQVFL25nyPKbs59cNkH8rjYVpMDxNzisi6SxHT"
    "YHD8o0mQVrr5VXPoeKKwcPIuVGBULKxh9ujh8CYuVcCqzFhvlIyYBgcElgphbw+6bvlvja"
    "BUOK4gfkgVXdh2utvMIziCDjMElHm2MU5wOPolmj1p5cnDFA5GS8KGGozGIeFyhmNVTzoW"
    "HQ0xEIfExDFWL2ZDii0iJbyEflSI5hFc3Dxj8VyFlUiBQsrUbsKErWieeUSNM1C6gJduUA"
    "F5Cq8XWqMOOhIjidwE6EgB+1Q4Thv4owgvbDSJysV9Sj4oHhEx04JwUvBhiUoVsQey8aDL"
    "PjIBmQi+/7HZiQoYHx1XV2jXIR2x4d8FRo6R2zBlIcaADIcYBkCrIgStZ1z2TXSdaBj7VI"
    "Qh+2F7QWaK9ndFyKFATMSy0RvSMVEH6SkGRs4Ys21loUEDQuqAaliAHHsOY9lERh2REn1M"
    "hcuZXAegUFERiHwSVcisHSGWqCNI/7AzlTBGAKAQDgOMGh8LuwPN2vgL00XgdMRGUTNdBN"
    "VwEp0fR80E5gdZI5i8YkVQHtckniZwmwmliepGUJgSRQCGYcZ/hgSKs71oSBQ56kuL66k6"
    "1GL26Z1tcKlLuq+NiYldLXJ1THdri0mSPvk2l9KEiH0qIgrAv+ymijFsOwLX1uOk/wgrX6"
    "qn/3Cb8gHTf4A2ovQfEKOvMnCXPlYHnv7DdXWc/gMilqX/iASw6T9a40LSf4RUkvQfOOUl"
    "mv6jFQHNQ4DrLpf+g60uMu9D1G6nvA+UIqLxhVXmp//AKS9Z6T9a/fdM/xHpPP6tV8aIVI"
    "8Q6T8+VzNIpv8AlQXpP3DKSzT9B3PYfcrOBOk/OCTiruia/mOKPG4WZUIwP4OEB+ZHJDeA"
    "KYiv/5vfgyuR7c3HqsheZ2yvKRppsIuJzbXDqgJ1477JRAKv1Xd4wG26nE3eFR+d0r/50r"
    "OXWMAUruAaf1PZD+TCUwK0DloOW+AvFmYHgF3WM0tAxK53tgB4uTLTAuuSZYqHXYfDOpfq"
    "ly7TUkSfCoSiK940xtaozYbDM8c+zxLFjWE7qkgpzQ/ZTRVFKMPa83lpUgYJVPY9xxwDVe"
    "iMcNm8PCw1pK071R7PvgN7HqDThQbu/ujc7ZCDLvwuHR9LxFMFP5o4QZuBrxpdnBSDhVkQ"
    "bZygTWPWjT5OiiFYVrs3f6dfwZO/b7Z3dxOYzC56stfVSmW0+8fiahK9/ttk4nBlaDqx3i"
    "noPpNkep88O9xyNbufrj5ihtM7udguV//N6FN4NngaPfjZ69Xgil0wZCAzV8hiFQwZyMoV"
    "JvPbNJx65sMKuPRLh4W9uxr3Avt9UkDqjiNMkf7uB20T2/TYiu2YE2FqyFA8gp2NvRRuuX"
    "GgBZWxVPHmOQDmahcS5BHppIoP2+RAET3FihGqQGM+x4q3n4J55S19ZjftNMXK2pLnwQMP"
    "VwqavZ0ULqUZdlaDsD4+13yCnAZQrDxWxl3XsH4W667yGUCx8lh511kjEhTxILkMkKZTqN"
    "h5h8L6KJ5PkXUIipXHyrdWmHKIwrqrjENQrDxWSb4hgjCB/lNnGyIlFihGag1IqqGsYnae"
    "aYiUmKEYyfyGpBnqNL9JsgwhTSfXKaLcFAgRiuzTZqZApWQqgW/vaFqKpBJ2mpUClZKpBJ"
    "GRUykpOlm6OCMFJURyCyLIRxGR4Ctv3WwUSKMpPJJcFBEJikc5EwXSaAqP79PhwfEcPQia"
    "IbdBXsspSK3LlflSJiRCgPleKfz6X1ysBzwUjoed/YRmTCbC71+n2I0O0i9rhnX5L/4hdK"
    "iB7wZj5knD0PEpREnezI4/qGoXs8mm8wjF17JT1Amsupey00Ik174ptyq2+kz4U12ZHiLa"
    "h2prcN+nDF4S03+e0n87baDXKb0msMcpfYC+tuKH3kJVkE9TTsmXKVlP7FHPwAWte+9STh"
    "PPUvpv6YlepYwJL6lHKdOP48U6YzxJydJT6ilC6vk70UuEmA6i4YTUFT1HGRNecl+jnCo9"
    "RhloO/qp7+uFVFfQL1F+fr2fe4bSqyt7hTImvKQeocwPs0/Xh/EDlDkKaRd0jD/HAkNMLD"
    "YW8WFKvCCFJ0hkQiaU+3oze18Fsi+nq83seraczr/8IJ1VsV4u5uswRge8a+cUw4v5bmpn"
    "wjO85UzyIbjY8YIzs5kCNN6oowLHEQPpGzyOsVQKKkF5+/3tveBkfrx0T9CdHJZLkua1pt"
    "Gri9Fh/erU6OBofGL+vhidXOzXzzY9SrZX+W3D8WSb9aa6mb/Vr75/Xj6JsBAJjs9rkBcw"
    "nuHjwg2RevqhInlpsLgRv3KjWy58hDSP2JsYmrh5r0O7h82jsuTwWnvpAtibFqSIAzPVgd"
    "xKg21iUcuwP2a3tEnqDvB7htWmpRHD58eTc7joq4MTV86TjK2a5DSQa5c9EfjjfiCzoCeC"
    "DEU/owBM1FXR1SQiudhqSU+UuXb5U2UwMw5kFB2mSidWL7OAXPTV0dUwYsn4A0ZwFyVNzx"
    "gmundScuKwdSC5m5Kmz+tA+Y5KThy2Drw9QgcNeJuJDP625kDo2wZkrgd/k+Q2Q+3lndU0"
    "CmL+gj0EDjHvckZTm7H73/Glj6DXFK5/hPzUL33nmmDfCCCZ+OdZQSX97WxGDmxvRwy0Dp"
    "gzOD37Vr38jTRHHUqGqrG/sM4ncVIp5P4Hl5QcMsiiaxRpFsoqYAap5WRiqkNyQQYnzcHX"
    "vzRDySGD3McCEldqFFTQzQLY12wAnSyojyLOqUA90I8WhIdbGPxHEWdw6wcE0oIIVp7/E2"
    "QhnK7Xs9v5ffE1HEIt7pIHUOvZ/LrAMcw34QXvQVaVieMlnG+/cybEBPquVxGOWleXEda2"
    "P9sDpsWdO1zaPzg4fX1yMTneP9l/OTqrDpPO949G59Ufr0rV2L/PR2e/jQ9G9Z+vX706Pb"
    "toj5qwRpfFara4CZqtrcOLyj6tDqjtjz+Xf9eGVcKLV99ZhfHWomk2bpqKqw2wBs/Jgq3C"
    "4STEOEfzIaTRRV/gyEdm7Oax11PdczF5jaPfIkQ9/HVYgliuBq1U4ZgsUuj89RiDiboqJA"
    "+aJuXiqoXtPE8R54e9rus8LYsUei+LoPzmaqroaBE8rzlGefVx4skY3CKv56yJXaLIlcVj"
    "LVdhNMqayfVx+3XUNTYuEPbkJNgdJcnzE5LuDikjDBd/l+d6UfIs/oEe8SWE4eJv1pdy5M"
    "06NI25XXToozW8uTjtvkcOtBnRGaTeuNeH2jBn23Q1Bcie7ImJM4jjLcEjb84byL6daDJN"
    "CF/swchl2vCvme1AI5zneiCN9MEelD4/5w0PHr2kJPANbaa3X7xTaChPTqk7HsuyYk//Td"
    "WUkuOmYqV/xkhzl7k3AH00xJwqB3FoRK2j54nR2JHhozFFy2ljYb3ODoNGkpNk1ZjcT+FT"
    "CZApzYdh62x48p0nRq0HV7LXxCXJQieNlWojaanWMJW7kmek1f/v1IEeoQo0abcF7eeNtc"
    "PeNKRLGOgwu1HYfBZjl/1nSEdjHGjHCZuXLr0Wy+VitdnOXZD9F7zyyuZszqVrLv5YFtd1"
    "k/eLrbn088v4ZZNI2L7u6Lfwbch/uVpcTa9md0bZCN6G/fXdYl1ESZHrXyHcdWkAxaRcgR"
    "crWsclYRU0OF0bPVvpnjlFrq9Xs+VmFhWb8s8zD3JlvB/mMdMuB5ZOkSwB66rdltDecOu5"
    "gvY5KR15+iypZM3ZPM2hXNF4cUhBWYS4ZAn+h7XgDzooavuGKxT3W4wVGJxOUO93T8gnKd"
    "xgvEHBvOJYtmc4SzBGIUuvGGWJbJJoA2LtIQhy+wH0ivV3SGTb2Bc+NBfmhgIjIqEpbyfw"
    "trnQ2GvRFLEaVMaaNC1HDnb9CRBhrSlIgPaTot2RTassOJ26MKDUgSfsPCBBDmr9FRVBtN"
    "9dHJr9gGv3XNMqC06nngsodeAJew5IkIMKkoojy1ZO/nQxR/6khNBrWwVTYoYq7ZBU0mOG"
    "HXNm2I0Gs7JmP3p8pwRORtuUqkuCajyHT+CQwMlIfLruCKrxHD5W+lBIQGJSTh4at5uDA/"
    "Y0nFPfNDkBFd0++Se/UamuNjBBpbphnQPnGEj1458F71hH9Llwiop3MpzlkNiV7VQJiSSW"
    "2K6+A/yQNLFksL4B7f1a2HwOaeh04MMMnRI4xqCOLsyANdumvY9715kxYMEY/f7yBZ8hh1"
    "vgUEJ30Vf32RIw6aIzdNbcrd6Es6dH2WMGhVzys+hulcKdTe25gXTU+YS03bhaYIR5vyvP"
    "sYFYfPTiMRSS8jXgj5cdaIE3Ntr6HT6qIS39VR0eLNPmkWMxqUOmJc74ZPyKA7ieAv453N"
    "7RQod+jqhJ5MERhi5oRIgIdaAkRtLwuP6lduJwv4kBk4cjzcAE4hhYX4Nhpl5cNWgi8cAK"
    "omTimAJECcVRSZqk4qEBxonFY1pBcnGa+BJLMB7KgmU/pnWaSTQu0iGVbhptvUvK6ZReoi"
    "FJ1GcnHqeJLznJx8NO6ZeAHO0F9Oc+Saxz3YQnI//8LSSVmBypz09OThNfYgnKZcP00/dz"
    "mLCcS9WlizomLkdzloOoCXl2cpdlwhP0my89Em2o3GN+Z7NYRwu7zhnI/KaVkpCF+9+h8p"
    "DRrcjSchF8XEQoUk8/MiYvTTQtE1R98OcxR2mqQstVyU8WNIptnFBlybOUYdQdNKCUrAeX"
    "Rgxfnq8qxUVfHZKsVWnJ2KrJDo5c26IRAgfEQCbSbZD4f/cyFITRIKrpai6ofPzB1CHbGU"
    "7PGEDD5DyjxGHroEvmM5w+r4OB8p9R4giWz/CuRcn8flmuDjeLryHRroXKXe7a+p/jghfv"
    "RMVgfo+p+qKX1Y44/BvnhPiOJ7BrhwoKpyTCFr+pUdlVDxzs2FcsGCp9FsFUw9lTolYAyX"
    "Inz6KrRhTPkAi5uqmkW5h9ktVAKpKG4GdkFKgrN5ryEshGFBg9g5lPxwHl/dnTeGJOw6in"
    "u+lgEkpU1TGuF+PAUs1w0b64SAJddIwBRjlwdDFcZDAhUr9ltPcM1Be8hs5lEiaenKT9yZ"
    "+pOxnpW9WlteE4wH1ZyzqZIvhwdDA+H5+eTI73/2oyBI9PXhy9rrRX/+v1ufnvL6//bv54"
    "WQ7wv45Gr8y/Ti/KQfgAeSsyj7HDWjZig08enikNt5pHZMkv5UXvROKg0njxFbzGS5Fok/"
    "lvhmm6+8I9ou+kAs0PBiJRBzV0XG+RfIZQi3itlZCOq6LkGMk0zB0k/oAYxjrEA8T+t49V"
    "AB7aauhoDZFUbJV0XXBD8rwiBlxqx8Jw8XdeZEPyLP4hl9exMFz8rMyzFGEWs1bmWVoAWS"
    "SLXaQ1K6p4W3E3mxdf/J7in9vpfGMWCU0aI/AEyWwzWa5m5oUSUZ6jAfcNJuToZsvd6zSV"
    "++9GKpNQ3IrU7AbYh9R8/Z51ctofI0Fhph2SbWgR3msk9udLJD8Ol3nnTD6pzRCiZfFuAP"
    "LAZruqzrB7oFiK3NReU3TdC0DiNOhhdwGxLFLonVZ6FBN1VQjXerRcLLU0E6JcFe1MmoDf"
    "zs2DWIGTQQK1e+8DBqrQu/R6JA9LDR3X9oA2DX64VX0kBgtzx/U8oE1jHm4lH4nBwux99Y"
    "WIvaVBAm9bawC0LXNe/7o1h/RSa0yeQg2XN+HzCm3BEP0fyihVi/i2K8ZAqprwrYVdqYd3"
    "ARZSdbgeiXHIzBE7UwLzYmyw1u6qg2ySDf/LMFCmDVQQ8VHi6uYreOl+vr2/qmF6qX1B4u"
    "O6Rir1cXWta17cBfKAM8hamTTg9Wa62a5TDDaLzfRO7Gwo9+1vZqv7SCHrt7PlMvq1OoPG"
    "1Hc9nV8XpanA32f3lcmVPzvhrBg/KOVGbgPfA6vreANosFTLtEtH+QS4sqK+jpaah5Z3pW"
    "bWjqEoI3JdgmXdDTl4I8hBan5z58Pjs9HBRXXUe1Eqy70Ye3z6y/iofjD299Ev9XOy+2cX"
    "J+Yo2G+hHWGuAfOT43+2/6Jmf3B68mJ8djw6rF+h/XX86pX58+D0+FXVS+Yf+2WfHh2V/w"
    "DtuKHgmql/kXh/jEZ6Jm+umcQD1EkVFlklvBz/Njoxr+8eH8fg6q/pDa7EahDVPPL6e2Qe"
    "5XUte4uj2GOFmCvPTQUJ3ae4KhjAIRW3hx7DhyNGAMWOpQhF8IHqdbIetIOulhrb5GaKDq"
    "ojomtnhwbt5SHw/R8omQIkjq+DaJuGJ3JtQgoE1ABOzLhVFhxhh6V8lL3gsbuN7400vbxg"
    "XrEMq2OGKLw1yDPCRerWZFhHOrai24e9IfHHFuvmo6kLshu3K3tWQuIsC86U0hLo9Wxapk"
    "RvCzyogACDqusrjRqkcUi8ooAAwaHs/4wapHGklhYRS+6aQgsCY23hdgIsW3J7hMiQbIma"
    "FVmGic+Uv8lnfZ28cRx/lAYY5D5PGofbK3EwuA0AlN8WaMlu+dFy1xsKls87qB7J/jDcm1"
    "inbfObFp62+RwinrsaEORQ+e7oQZAlPM9eLaaXFVIg9jYIiJTnONini4AQPmL/i6/oGEab"
    "TC7fnM+QP5gAFWZ9fhUwtMIixcVqKBMTtGC8RXRM4EEa1OHB58ZiUFlkyREhvmwfGmDWql"
    "uPN9+mAxqsY9sKwJ79ArXvXygNC6rAkgEVC65vxQNDzlmwV1Viv5AMW8cMC4wxH7enMpL5"
    "OKDCp6W2SjQf+0V6IxbIxAQtmo8BHRN4OB8PDj4/H3uVZfMxJETn48EB5q3aO1MUWHVIhX"
    "auVwVadVCkhhvKxAQtsWpIxwQeWPXw4LNW7VcWWXVEiFn18ACzVh2eqokwYqQISnhup4UT"
    "bz5C2ny+OGnFvZqX6gnFa+ZDphL3G4iSiAfQfB2BHLpABXjicNO3ccrwAKIsWXjYrk0T3h"
    "gRkiDcqy9JDY6QXaJJwZuW0TzDiI5yicB5miETPIctdkrtjCKPBktUk5/wGyG7ZKX6blTd"
    "M8l3qGHwQ6+Ez6TyiZTen1lfJxN4+zUFqbsRsks0aXd2GH2aHgPJubP1ZSrvmpAbRu2ZTN"
    "teoJGNKKoj0Vx0UBMHhISvpVN1G5n/fTeSvht5M1tf25fu21/N43fhb4zARhPXu15sV9cw"
    "94vpz8X1u9J01sXKDMJIKc2qh3UB01t9Ja9eViKttndFMgiwrcZhqX6b03C9XyB9G7EztT"
    "IMk6GKGhdDW0aqQYual0FbhqrXQFu2/thxTO2POEuESzvWHA/3AmgHoVRCFJu7W+FoduL5"
    "BZdNjOL+y7ORiSg8Gp/XEZvlRHowmpy9NnGgr8rv0OnF+PQERi/WTcUzgxfK6BdFOvFNE4"
    "9S7HyjFqUONn9D3aIlWqZ3uOaGZfUnc1/bElCA7FSst5n12+RAEUYqxYQq0NjRSlj7GZjs"
    "m60RCQVN+TYr0i4PUpe+o+6u9oMo6z/efVU4R1brBhlSb7VBgPSWLepd2bbOhtetQyG1Hl"
    "xpt8aS5A3ZrLSEJuyWZ5TxulWe/gi1bXOhdRylIbEaVPFIhXJkYItjIqn75ADoENGRvDvk"
    "3gpXGidJ3RsH2IaImOTdFUe3A2xk0f1wgEv1ZjjWbK6/ZLfBCUIc3Q5vgJNy8eELDtyS97"
    "2zKhjwpndCOr4iJMdS6XvdcAzvAGz2DC7YMMuxhpQU0nbvrYoTNp5BaXbvwnHtiEiDdk4B"
    "fzzbH1XxerLwoErHsEfGg+uP3SEhs8ZsU1dswz4dZcFDguNZb6fQ2VSOBbhaUg+iZeRVID"
    "Y2xoUlRxpTpzc21lU2wDYuFCKDOvSlyXFj9BRy6LdTxY4LIjuLin2OTwzRdL0uvvz8/CXs"
    "WcktzrRhOQYVQKINxoHT1WJ7+3YzMWAszYfpalVSfSyXDpvZnV/SPyvFUGkkWqtLZpEA5v"
    "95pAOtTbnnUY/hoXTKY5hFtgfZBRUYDPueGMGTAwwz69AgIrTTY12gf1SAtId9A0w1doaA"
    "sDoCQTlDAGwvD4HtucLJFCAxvFVU2zQ87oFAUBsBo3sMAFrLii/sHMLv3x0Ou2tY3n5TFU"
    "aSZFEFHwQIKPio6HWR3yYHirCjYkIVaOzuwtpPTBV8dy8kwKYHVSdv3CCNQ+DahQQIDl2H"
    "btwgjSNcTzK8IzhZhAkuF9z1+PDuF1pFSwOxkFw9sFwnFKFQF8HFsB3qg/aqYLV5u1KSEr"
    "H5XWJNbMSjpSoHITzI8GBpnmHAxmj53b6OP4R9EsxkXTkYs97vWghDUTgoBQM0JOIg9Ufk"
    "oGhzQ7CtKRl+gAqx0UFBZcda6G7gG2xEh/VlWAmYLizUAo9IxoYvsGSEkq0C36Z3pIacdY"
    "PqEhPHSBE73xFQyuLtlyh/Acyveal9AcwwH/ACWNAAvAAWQvN1FN7KgCpAL4A1fRtdAAsh"
    "ii6AgXabC2DWiOILYH59wQUwjOwSuwBmW8ZurmA6ylwAY2qGuhQEWuxyKQhHHg2WqCb7Ah"
    "hGdsm5AGZV3e8CGNAw+KHPdSJa+fgFsM+tr1MXwIKa/AtgGNkldgEsP4w+TY+FF8Dy9WUq"
    "73gBjDpUMte4fDd+5aRHDoY4971WxfvZ2kVufsFneB7QqK3pfTG/oaUsIa4NYZth30gBct"
    "qDQ7bsHTDb7lU663pxv7xbfCwYp2XKd8KSN6OsQlVuRzlmqjekHFe/89u3u5sf5UK2BgHl"
    "MyVYunhKNK10646h3lN7qZ4RXAvCOISREF5PDHI9CJcg+gBG9bvhTGELr9O0ZX1Tnrec6L"
    "AWpwXJ5aeQiA9NI3wFts2FJgzVx4nVoLJD9Sk5GLDbD4kUc0uZAhx8qAboYF8KEdyuXR1z"
    "0IUv73RMIoYqxBc1EMoU9CEubKAiMLCKL24glCmsQ1zgQEVgYE1/guhmOB+h9l/qKEXfoW"
    "DZ3Wn4pvvTrzXYlMXuz2phKAojRWnT/WoWnwP0qi8AA61d1Ipg2nUviU85YRhsmDPbdgn4"
    "JqiTs6564DcphMAngbgN/p0v5jGeLyZcAkSJY4AbIFHIcCOALuFv/4HVfR5xuIiB6boY9D"
    "OxhKw1U7KEnPVzs4T8eydpCdnpZWsJ+Q7l4eiX/YRkg0/0g+ZDScjC+Mp52Tm6LkMRFlk1"
    "RNPYAF8/VK5uKum69UywGkhF8s1oUkauumQZW1DarEKGyOFCSCKE3cs8kuld+quho0EIEr"
    "6ACbuzkyKZVgJRxKDuCkGiCfDd7uy4SKaeQPAP6sIQJKMgV0Ry9Hh6CgS7fp4KShB2v/vr"
    "tQ797q/rMv0+QN4CWhgu/k45DFIssnrQz2qQFoerCbcUlmvALZnTyLVvw+NCsGf8Xo6S7B"
    "V5bOYfzmXCuDSf95usis12VbnS/rkt1l/+lel3s3nI6PvQZ5FxqcQhF8/tVWuX6JhivSre"
    "bE3jooS8q+K6mL2PMBpu0c/GRLCrzil/C+POM+EVCc2np0MEMFPyhQCu1gKcfNUPl00K1L"
    "PRxeuz+p32g6P98XGb6BQw0fGlAKby8I3nJK/WHOMH5Ruk//W67FuT73X/1auz09/M32ej"
    "g9HY/f3idTn9HJJ6aG3aC1+pfhK4UgBLNS9K0ppYDhSag532wxr6bpOUBNg3D9RvR3f2U0"
    "dSpqAGs43GFy4hhQgue5eb5aALn7HDZUjEUIVga0tSpqDrbmgTIjCwCraxJGUKq+7mNSEC"
    "A2vz9RKhbD5wJD5Tro7MsGVgYm/DCboUNs3NN9k8AyPz5WeUKoVP7y1oomkGNvPF51zNow"
    "hphP6Cwr+cZ39Ux+3JxIfOupZHk/Lh+xfzhlYBfSMPr8/bUidoU3Y+NNiE34RYn3bDi3sP"
    "0C+souMgIwSrj90utNNA96kz5u6qRkPeKxnADkIRhTrpNgOE9EK9hHPBrnQjmBVaoo5TA2"
    "CQnh92pQDJmHEums4fR+aYcVXRz+RwaglFFOqk+1eTPWagXuLv5y50I/yS9hozgEH+m7oL"
    "BXRK7mkdddYpF3pZPQeWYbWe3hXraqSWO+Yv3o29XtzdeHk5VcP2VsX9dPUucGXba2KLZf"
    "WWbXXkFt0MJNzLLUE+lq/uwWWpxMwDasx7h4TH2reTnv7qgJWStzrgqRGpFjDs+bJYwMuz"
    "k9hfXRcR9w2hozahRpablqK3c59fru+ipVvHJvygtjc6shM9RUiDDAerxgxPyyCByvbN5h"
    "ioQmd4ZvPyZNXgTXEy+B4hDTucQNV7PJBBArVbjyMMVKFLexyVJ6sGgSOeoKNB6zrhyeaz"
    "GAUOeIKOxqjrfCebz5uzW3FJTNgQJczWVtAeqpZvFhczAgihoVHpxfygzebHnMxFl6BNjD"
    "1F91xSgCzaZrHVBWxASmN1yzllqKB5aeiS4bWZrm6/hrceZnNzvSaW0X+HQXUnaDdaSllg"
    "NsX0PsmqqtBnU2dMQWVT17BS3dQ1PDmbOjxuiGCosqlreC2ql1mKatR53B5e+qbguRirtG"
    "cPL23HegUo73LtNFuEwUI26eTP1bxTWXgpJ7E/RHtEsD+M6cMJz5QPtT/EWqdndlu7UTpz"
    "UgdUCXh+Z2rN6VHrbHjC7QFBrQeXvTEgJclCr0aMDG4zNxIQ3QhU7k3TKgtOt170KXXgSX"
    "svlCALVbyfi+homEPs55DmsxjF+7mIjsY4xH4OaT6L0a6nBPCaDxSFrClWBtVwzfdZswqU"
    "dFfz8aV6SisNMtZoFo9oXxrQ0Ii096Wg2fzc0WVfitIm5hD1fSkhgHi3VtzeF/PN5L5oXg"
    "z7svdrQ71lZ9XIYttU7rinCjqs764qZNZ7XxXtEVL8ebsEkoMbbEGNAXYKCQmiuSWq3w1n"
    "CltramYyCZ5X654ZEjaFTpuhKpp/5mdMlEyCseeESbTPh8hfRSfJFSFz1tMZWRjw2e8aEn"
    "QpwMovHZISCGB27WbqEUQN2PKO5j2LCIkEGyiKMglbdxNFi8DAKtlIUZQprMqbKVoE+WJv"
    "3abnka/y1kWpqs3k7XT91l+Mff9d6J/OLAZXi02quPhjOVuV61syu/r7xTvk2i28APzts0"
    "cpXzm+MOsewhQsfGY3Va/VqrZeqMnzJz8Wf8pNLCRda23rNgFb4ECLX3bhcE0akDGZzfS2"
    "aJ6B+OJ3B4QEpd0v5jfryXpZ+Oc22FkO8whHLYX/m9XifmL6KMWwrpHnNmwg4WaBS0pskh"
    "giU1skz2b7bpB8VlrHTj7PyLbai+F+STKyEGWsEqToM1S7AZ7QKW+rRNC7SdIrH2A7SLaO"
    "rjz82qLAQoKQBjlAYCEpgwQqf1GdYaAKnbOszsqTVUM7PcvQt3Q06GDqV+9uXwIBzG6dHd"
    "NrwpZ2NSZNVgX24yYDbqlouN5HU72P29bZ8Lr1L6TWgyvt21iSLHTGKxmgPg1P7UWMqEUG"
    "jG59F7950QeWtL9y71uEKxSBDwOnoyEq+y+o5rMYJb4LnI7GqOy3oJrPYpRiS2EaAAsLQ7"
    "B6554sZhjQKMFeQRkwKkq+F+8FyRxJykTP6h0b043n5xzh4TFNm5h7NA+PUwKI/YnbelU8"
    "uZ6uv3znkHlZ02f17Eno1Yne3ow9SdurfxR1kuvgEidWJ8Vm83FZBJhATsObYn29mi03sy"
    "gposG+XM0WqyZPHsUjnzlxUU4HdM/cbAug20XZWfGvb2ar+lryermYr2Fh+fPiLs6yeH23"
    "WEc/rqeb2frN9HrT2oNx3gWvnCLOvfDB06hC9bT2NH7LIgwUMHXyPrCh4g/K8XxzF7PVfB"
    "hU/B7oY/IdEL3nP/wZqK+rz2el5erzebYTCGRnSrB7uSgjbxaBnJqi5JOiAS87lbTviZY/"
    "XDbZKOur/OPTE5N0sv5X9ef45GB8ODqp/34xGh3+sn/w1zo55+nxq6P9cty1iSmDtsC0BG"
    "X3itGcmjgAfy5zIOyPFsjR6e+VgCenZ8f7R9Vfv45f/lr99/XZyxEpbzZb58moZnv6alSr"
    "6Pf98cX45KXR1vnpUZOu8+Do9NxP1hm2AWattiWvILLe54hXlTZfnleVoHfLEq98AK8q2X"
    "q0AoO13bCSw7TjjkIYfNB7BddgraJrS78iP/oCo6JhaUde4K2z4fH9EilqPbgcH0Vakjx0"
    "s14QInaLDAqoW6nod6ttmwutY6eGxGpQxV0K5cjC5j5fgxHRMHUfrMHb5kLr1qPE2zS9oU"
    "p7lPUaTUBRL3FlYO2qmIBol9XqfbmgX7yO63Xrx4BUCaK0D4EMWbjNpkgGtCGiIbZbLfV+"
    "dG1zoXXrS0CsBlXan5EcWdhXHyfe13ziPBDkOpdqOsFIsJBwZOqWkJSPo6a26ybG59JFRR"
    "gTvrUYkiFUg8uVX5oIzodwuoRt6J4PUc1nMUrOh3A6GqPy+RDVfBZjasdHNSDc6inDY2/5"
    "WteOAJtz+lDgQpeyOjrXfhZe420SYGvcUQQwU6oMxzBlLIud40m0HnaeKXIhbGuor/gt47"
    "wZ8vLiIzQJI1TLiY82m1/8escVkoVv+40nF72DLQM8zll8zZeQkdIYJ6PwPWy/5EES44E+"
    "7548XMisjMUUIRe2n6N4WOh0XmKsNvPcmaKkrXpYkKnz9WAEuENDsWUHpIlubusBC/cLtA"
    "d2KJtEDXJrB8QSVfhWvxt1MK3fo+gwAiB1Ym7fCWjuaIgOy8WDAuOQMIioOhgiSLmylnCB"
    "O2hKPm5wHh205Y+iT6Ex5piKCTsMLYIJPcI+hUK4482LPxGPtJA2YTVeRTC6ghJlpUDxRL"
    "qQjyVILdJH+D7EbnTCHDM+SYfREpHT42RXwLljwwVhiUeGT5mwA1cNjArvd21PWyCYQAPy"
    "8RDSCrTgj4VdaII5DlqCDqMAECe8rDsAzLV/P0BHPAQAcaL/QRyQPxDCIm2/CpRQphD5iI"
    "jIZUrxx8XuFMMcHQFNhwES0yf8bDsDT42UkKKOr8XhXuz/cjQCIBqCCsu8FONi9HJ05seM"
    "P96b3ezFcbMm0uvRny/nDe/fxmcXr/eP8DbqaN+yidfn45OXe2826+cP658e71WRH8V889"
    "ODB4/3borNdHb304P5Yl48qIrq4PbZ/yl+ehKnW0i1U0pF17F4fTWOT85HZxcV/FNaPbOb"
    "R3vno6PRwUWlkhdnp8eRPZQNJ1hZLTxcLT7Mbh7v1f92POeP9/zYaKyBVpj/fTpGrNGotx"
    "K0tovNaoJQ2/MtwkTOxi8rC7jMUJet7b+4KCs2eLHB8cvoZSklW7e/7R+9Hp2XZlh8+M/y"
    "339OUWZVWTHhq9OM1bJXf9ozrf95b3RyGNscWznRGKUI6oshnfvCULu+eP3qsKI7fRFaEt"
    "Y3JeKTvcXdTaikv/wcKy7bi64v8N8f76F99MDMi+U4L3srEoTbWxVh1Vv/gqZi+45rKqvi"
    "fvG+s6k01M5Umnj/TsP2c+jwRn4pWaeucroLuyr3cl90PemBebwvum9kfrc3A9pbANWvfr"
    "i9jaevubRPAFZR8fVP4c2bB/6P7rrNg+adwGpJ8b5KrvCVPBzh8LIuAtnal/kLRqq3lcqK"
    "Kw63Va/LTx3vPCWyFXVPUqR29SkYuMncTNEKXnoJCoydnvegIDelq1CQbfWkhRvrluvB/v"
    "nILAVAtJ3dqOxd/FrnLRodlRWfVtPn3v+zF1B5geFsIpg/hk/owl1FAq7EEgJrSlL+tPc0"
    "vh6U7lXW1ZkEC7sbBVUu1e8JJWWIVi4+QfoyTQItvE+DYoxCQ735vc/FIUSKNMrUxZIUyP"
    "BuCY4R3LlQh0jeMfFrZZNoJVAiebRQpFg+KW206XxaQU36IkIKq38XAUcZxOqr4yPuJMAe"
    "X3U11xXHXldDG+wqb7H+3C1GClYHNNroCzEE4lAazO0JJ2j776y/kyJMgg7w9Xd10jJIoL"
    "IvZeQYqEJnXM7Iy8NRA/vWKkUo+9Dq9nj6+ipVu3OPU5dYVaB36HHeVdaIinmblaATLTqU"
    "uzt1rZWo3L2z8cutGrC7dDXnimu0acstvhIN9ll86fZ6NpVpgqBz7ycSmmqpoYMVsNOaRo"
    "Ss27EolWBRqtzv9DVZtGr3vsYuy/aH26V/81dmsYmBXpRnZhT5olx/QieW5Inavab0lWRO"
    "l0DvOKmvxLN6foOSaLLfBkW39+Xbk/BqQkcrwJioq6KDNeBysQYG/6YsTZoeDKr3ZVNCcP"
    "AKbs3SpEm8undnU0IIDgXr0lWxnM6+/Jf/8vkMZ/PJh+lqNZ2b000o0HK1uC7W68l8sSkC"
    "Pi412d30arFdTd7UT0PLHgQppVvFcK4X90sM5nS9LphvDdZV+51WEe9z9D62MobX87SqYa"
    "J0SNVwyyZ+e3W0f3JisrudX+yfXTSJ3qr8d6MLP9dbwzCyHShgUCGd/a5hGRqbk7P9+ZL/"
    "zkfDUu2FD7RTWH7PmNLOqqZE/0QJaxH7ZFjTkKyVEBoMzgArI7RlJiz2OihBqwWTsepJSp"
    "GAXM+MXIx2Go1A2alYsdOatnKiS7spIOoNhd8xoN0ELMGqM6LAAOmuMZEmE1gEK8qIAsOi"
    "u35EmkxNDrxsEEFtdAJQywABmkrIHi7qWAA8EgxFUKwGJeCawNN+3zl3TjCiGBNcNvh3TP"
    "wCNbBAHh5c1o0SnIwH2b9BMjRs+t5IXJd3X4Sgwyx4aHCJG1RgpSnDhr+XEMz4ii8lEI2m"
    "58lmEycYmwERaqhtDTA2/QLNOdWXhwdXMjYBGQ9ycLtrYNjZsenVFdkvpCO+kYOCY4xNz+"
    "kgsGNAhnarXwfYclikN3qhVFzgEouOCLngg7u8O1BA1rKD2rK5OaJE5+cdgJS/ZRN4B51v"
    "B3EJPjGMZvP3i9n1V/riTVsAXqhhOlnX620pgwHgZNgW4JfNYjO9C72oZU/ftL+ET7TkHa"
    "yz+8o7ULbsONuKPxj3cO9nYgZ62UXtQoLdaCQ4BdscoTe3GRQ93bmWi5I/17Lr8/SK5ZF1"
    "Ch+e7b8w76Ocn782HuHT30Znh69H1Z+v9seeX9gyddbYvr9S/SLw3VpOdni0b6BMazeolE"
    "9nJ3DIJh5vTrCwyGrv5fg384rK+evj4xGiqurCSDlzrgPbeojdwXhU3Rt9eNlavFcUyVnP"
    "R3ivVkO3li3RoXun9UU9i8T7qEMTXGzqjF9UP/1U9lDNq/n3X35q+cYednycsFzsCKn9VD"
    "dF+k52tM1oHeJVlD3qElKhaNSecoFtYaupdiwxQ2EhAQpBOfQ1bpMDhe11pghVoDG8z3T7"
    "KZi8sLagNgpIM4wNtJYVX9xFaLhadziCzmGEp9mqfpgCA5NbysRgvM+CXufY9vIQxN0Tki"
    "lAEnQQbDsFD7xZ4Fb6nJcHGDyYE4el0OzcpFTJWZN/ohWT4IBVz7SwRlN4BKdaMQmKR/dc"
    "C2s0hadZFTC8XBEFgiZeZgQuLvUnBhCZGGBZni2Ehg/Yd2sNDZp2aYGKPG8WRsRZT6rjSv"
    "hpow0pD1J4LhuA0TuYhY2l5G+nUcH484lwi/S+AMHwG+TLEIrDQysagCEZD7E//gZGnR9+"
    "bV3ZCAR0qN0ODI4xBo3nUmLAjgLvS1MMTNf+qAfSk4IBT2SxHg0DInxWYRCYeSttKspM1C"
    "dC7XMwQAzLrF1HEsO0BHin+R4u21/Nb3roWhHyyEQ22ZLk0fkWORDCvD2aejJz9GhQaxwI"
    "DMMWG58nD0bj/4zlNwV64ht+aaeXKEwFJyP2rXqBKlSzya9y4IOXfpoRYvz7DDz9ih9pVI"
    "QYsV2OMpLQhnUvtfPPWvYDpp4FTcCssxCgr60wu2KsCjTXrOvrKM0sBCvKMBu13iSXbU0r"
    "zisb0ghSyuKEl1g22bZ9LCMlrrNMDlm2nqicoFGrXdKBUjqIhhNSl50vFie85KSKbRXfL0"
    "tspO3opz6pQlNdgaeF/Tx7P5UHFtTlp4DFCS+x7K+8Yfbp+jDM9MqhkHaBcn7XNrTJRCj4"
    "wTRPkNiXdKJWK+vdbP7lR0DdFOvr1Wy5aZprw6AMv39up/NNkwwXCUuq0mpUr25eF0SFm9"
    "n6erGdb4ji6X2ikBPzZBdLnIikcOGWDUiquj8flVRXy7NcrhY320ya2aZOv+CkWmqdCKWa"
    "lXKYUs0T2Bzk6RVjUUs4T99QHWb7YwQaBgmhLEPjdkzbnzvEHhn83qBwbO2POFOUTzt6HB"
    "fzU1fB1K7HJkxIFO4C6cEezBt8Q8TyxK2nNpxmvjD/YG80fSIaXDvNae4ww7a50MSH+xix"
    "GlTBQT8uRxZ2O8vLEAdfBwJs8KFR71pfAgHMbh0c02vClnYzJk1WBc33V4a7/WgTYNsvv3"
    "oHu7a50Lp1LSBWgyrt1EiOLOwOwSmAjgY7TJhK1HwWY4eAFUBHYxwmdCVqPovRWxEKHbk4"
    "OY04WHsqQ0bEyCL3lrUCwN66l8DZ1lAG2TLOW66/vpZYrr8ApyzXq6NtuR7rvOU2q/pOZh"
    "vQJmzW7Ry0DRYIkEXrNiQClG7HQqCz5crYLNv8N6TbCRlCm/iWDHBWhgogc7f5+9TmYuBy"
    "+vG+sF38BbvF+jqmCAT3xebtIpQwStGm7tEiPEZNV/Z0FlkuSn4iy47j2sBdOTGvnve9LJ"
    "u275xI5qfL5n7Xxdn+yXnZO3WitP0zkzBt//zX6r+H47PRwcXkcPTLuL5Ad3z6y/iovmR1"
    "elEO9OouGPSh4JpluU8QUjv5NEX6ThO0TWx2tRW5rhJQHwWi6yCJWmTAYG+tCDoNWIwNFd"
    "l6CqJgGxWToMB0N09Yoyk8gi1TTILi0d0oYY2m8DCXXWF1FIfeYgs2lrQv2RILJ8PtTHFh"
    "RTWb7BlBrxA9otsbmZ5w3ziezO77F8tti/Rktxxla9j2q91+n/2swCX71Ze/nM0c46ZOcP"
    "uuhImTT3xByzsCfUylesCZ9sn54BmJThrfmpNuLt+apc75p88xPvmUHnr63DTOKn1+2pl8"
    "kX6RpPOF5HZO9Ir1l9xk29gU71dm3jSOSUhYqjeOsXZ5kKQZYxFSJYj87LGoDDm43LMqhI"
    "YEqHtShbbMhNWpG4ljqr4whR3JOqQKJjJxSmBARgIdJDlw1HgOnzxNMCAj8Q2SMDhqPIeP"
    "fUKDEZHYNM9n8IbzQ5HjnIkoEsNO6TAGaTKHhblBjklINHobZazR7JzRKbksQkrPHfppZt"
    "HmBZu5uvRDcfV2sXj3xW/Y5tP7AjIKGqwqgPSEIZRVkALw2RPIoKjngcnm4zJ86yWu2cTL"
    "T97MiruboO53dnG+LpFcwxji7yJO5e5qdt2+rBdpsX70p8BKbmbr6dVdKUSbH817nMZsEK"
    "aV4SSVti5KA9hAYrBdLd7PFtv1BK+LVJmUQ3Z25/qV2Eg2httzE2m5KG0gLTtrbVHqwPJ3"
    "FoPG2iB9+TMawRvRQ2OMAHnlPI6x0Ua7xKBGzPU7hGtg55ChK+TxQkw6ioQOq6Cv5kTA3T"
    "CIANclrP5sjT8GWZWwJEGGUvwoUFCFYAu37PgoYG3XEVL7DWyK9LfpaJvYJ951IX9LEJOg"
    "cHS3AlijKTyCLUBMguLRXfpjjabwNNMlD4mZQxEM3hdcE4RpLyW+/xVmriBpUhSaX00TG9"
    "Z8CqlbT/DQmeooIlukh8VyTE4E9Ywt7COfCJ8Mmu+A4kQQNJlChK6dhAATPFC8aH1N+EmB"
    "ZMdVYFlv7zeGy+Yn4Vo53BqV0m+K+2XnM61SCSXf1UfqbKVum8gg7u5hNgnNi9VqEa7I7a"
    "XD6u4/tra+L3UzK9W4mN9YRm0TyNI6WBr4o8soYWLR8OcAQAgsypbbaGGnK2NPleXE2QtY"
    "zSTtJOjgcg+9XnR+znRd/PMb5DAvo9uUPKGO5RJZPgmDK95XJ8CE6G4zGxpUyGG1+JBqoD"
    "LdAlgqMPm6w2KjrAZtubKjfAZ35cq9nFLCPaL9He76l9OPd4tp8N5AxmPxZjafrd+GngVs"
    "B7qd3Uy8/nJ/f3v1w3d/el6RNmvlh5defxijdsqP0nR7Bu2GwrKY38zmt+wBBwnhgPMGYk"
    "Y2N4/XnXlZJRx/8Gp0cjg+efmAMyZjSVJfMle7tCw52JJIBtTYbwPacw0PooBaOhb4G8F3"
    "2ydKg28GlCakm9zKxNVMZlZJNdFmVklA8/dMrC9FzD69onAzWaAnf/qqQrnrWO7FenO7Kg"
    "zZdDmbvCuoOfz16/Eh16k6Ph6dX+wfv7r4/1K+VaKWmou15Y94Wis4nb2sB6dHR5UpXH5z"
    "cPkN4l6cvJ2u3/pcv/8OfGuuF9Dn+vy76Hu3+rh5a+bRb345PT0CqljOyo7Dsd5N1+USdE"
    "2pAnsGJgUJeRSGqE54PhvL6un5tFyUPJ+WXWfPp2UA+hx3l9XFMbvSMCA3ZxoRo7oE8X2W"
    "phM5yHBlsRxkCKmd0JoifQcZ2iY2V9uKAgdZTILC0XWQYY2m8AgcZDEJikfXQYY1msLDcp"
    "D5lVEMyg6ysL2U+N6gZbomSEoUWDAp6AFDGk+hbL8xQpCQEJ8fXCVNiHHTSYTuM8nJEotS"
    "Idjqyc9WacWvs6n6BYqoQ4mYkFnpYwk6Jmw/kezg0OmUskhloUUDQuKLNzBAhkX7azshxp"
    "gURelX08SJNZ+eg+l8pujc1ySnA4hMHs3b2XzvYeVFLeeNzWJSvXf5sZ6H28VthfXBXvMm"
    "W36mjfOLdvTthiv9F/tH5yNklZ5OWHd9N6vvdN102r3lwyZuZrfFOgiFgFsaxhawg4Oxev"
    "S03LZtSGfnv7elnG3p1fT63e1qsZ0HArZBE3VI1mYSuUBdjfuyx5DoH1de9emmuP2IF07v"
    "yumtCraYF3cE/a63pK1h9dyVeoyUNqYex857U49H2PeQU1uaDqrxGEbWgl++aCqw2QITg0"
    "y9YjZL3yqj3XRTxmcWWXHEMqhBMYY7ddKAWJt1nNp+BdtS/S071XL0SQ/r0hvDJDh/iwhR"
    "BbvE7o9eRq1hixN/HPBdECgVBUfXEUE0ncEmcEegVBQ2XacE0XQGG8s10cX0VAGxTJC5RI"
    "4oUDi6C2WkTYW1smxR3IoQXJb69yKy0yKy3Lrhi7dlsXqzWN1P59f44hHcLW5XnPDWcF3y"
    "aZaJoblgZhE+bQ/mAeml4tg09ZahlqH+ctRy1liWWl7WqqLA8XUuzhthBiwxijVui+Wse9"
    "+FRpj2zEuEcUysT3Mr06yYk3dz41GMldB83Mzr7q3o4WPxiaUvbrTSVSLCJf7UTYIUAwMt"
    "iVFJMl9zp27g9OB92WPqHPRgwlNevmDSiOGzLwGzuOirg3ExmCkZVzWdthwxdVYVQ21BMF"
    "GY2LttSWLqHPbBtiiYKEzs0i2LT5fDO9wWJpSCCbX+oHAO6xK0acjxV6s+vVK7nZwUTKQF"
    "1vldklqkCf8sb3ht0Id5JAnvuCtNnhsOwwNPHH2l1l6dweP3vcmpX/HaN0MYphbkjo6QMo"
    "l6MMcHlGHXDpDyOzPtGtIpiacPGFVFH1bT5ZK4lt7toLAOX7d47GXhb58+fTatTaENXfcj"
    "o23EdLjzwM4Z6xjqLmoKLyQYMarf036gEth8PXXXiCP9lUWL9IFsr+5JuKEW5R55Cq/xw5"
    "sQ5t70Ou5exvUcE63OiZh3Ne3grX8wsxQVC99cUUgMT48rNveYYqt/joB1XUTE5neJVA1J"
    "Qq782tdWhBKZSe5qVc1yjFtKLZtIGv8mDiLL+agcAicHo722HmwHr4I0Yl77w9t58frk4G"
    "JcYvSrPqweVLt4fXZyvlfO5Le3xWrvaP/k5ev9l6O95d3ydv3Pu739873/9b8u5/XDi5fz"
    "vfJ/r0ZnL07PjveWt5PpzfvZerH6OPmj7IzJ3eL63cM/PXv2/ZOnT6tnb6vKzSOerWbPRx"
    "e2j+snKf/YlN+2hw8ctgftB7R2Jvy0dzL6/T/NP/4cCTBfbGZvPj58UM2giyqrW8WmyhL9"
    "wApgANYDrvxldHJYwolUTGiH0PO7oiAW3IBPVbGbjscv9i5eTkrJftp7YFT4oHY9nR4d/q"
    "fVnnUiXVQvoFqYo9/rxyVLBn+OORl3a8zpLz/tPWzexKyWdNt5vf1vnrM0UO4Wt9Xaxm+r"
    "5ADaOtsfn4/2Rn87GL2qtfBg87Ywqtgr6fdm673qQze/+Y/F/O7jA3Z3GDVGnbFZTfJ2f3"
    "B6cn5RylVO3MH7mj7lJfa0r7XXw8qRfVa/lzw+GV+M94+O/t78ODrcK+1wb7R/8Ove2env"
    "5inah8Zcgy56VOpkdPCaHoaRBlKy+uLRSqGNFOFdVa59syWekXt4N3yE1SokgEzganssh6"
    "ppmcZErj8qkyTWIGUvlv1ErkIMYfyhNxo2CzE06Ws1MLDC3IfcyYt8ycO3bL3BZg9Kqk9i"
    "/UP1hxXR/MsO1fZR6aeP926L+aRcMN0s7ifbchn4sNygPin/X33eUo6GF0fjcpgfnlbS/1"
    "p+5PxOauaAp4we+MOsaiYrA+MrOickUvjSJ2U307puPaaCJWdjAQxrqk4aApX3PP8KeSkd"
    "fYVMex7WhMysqhzUlbncmH/ZAh6ipJCzzk9IBm4W8yvon5ok2o8+BrB6J4wJXKH3o7TzPg"
    "FFgD+6rA8tjO/epwhT2FSd+rQAeZwCVz5FmMCp68CnBWD0ZztjiHqzPT7l2alqTzrOeXzm"
    "OyCBVo8oElVdqg2oZprHQs8mJOfMXGL+0oaDzSX5pJmzm+J+udiYQ/yOd7zztwQMZ+9O83"
    "PpLYLFh3nYxrfPwgp10gwvlwaxgJrO1x8MIyKLBkFHXqvOOyd9FTfZkH7404/PYGoNP/VS"
    "fUEFJtS4+SNgZSX64erNmx+/y1hoktaaKrCF+GpTwjGUaSC/zPapF9vN9eK+02J7uVjPoJ"
    "fyB2CNLfvYCV05kbNBXqiiYKTXwf75wf7hiGUWptXJD98/f/Pkx9AsTFGzCWrAcRzXFd2b"
    "WTk7rJarWTcXNhy1nho9h3bYCDk+h7kGZDaJk3WxmjXJKqQYZ/DqSyj2x2KKpqO9nZXb16"
    "iA6mtPzEnV4uR5Mf3x6nvQ07N5089Vo5k+bgWwry/OlkX7EvnXskOFkazwrEMWyNrmTYvS"
    "auz8HpLtz75vMFo2Wo8wWn6yUM/nyP6UEI33iiFCaz9jtkx/Q4q3iu1FoZpkoPzonBCN0o"
    "0W0BK2CHZVBHtPhAaHobvjRJtNYpK88hfT4JiU3/nDmk1iYoWCSU1MEQjD1Jg5WUF9HIZe"
    "VtaouSQGZkAKqI9g0A0+idoTbBTj76iJLmk/lxdnr+VX07/Kqzfrd9vUeqUs5i9XlK/xwK"
    "VwFdyRuBRTXZJdrGCkiV+UbNroaH29mi3hfs1dOribrb37Fe0loe18VkVLrzfhz/TdofVm"
    "Ua5dys54OzUYGwrze7lRLVbvixvMBD5UI26++Ti5X8w3b/0EttW943L3Vt0ZmdyWi3z8it"
    "NntaRUuVCkfIvIhcKZgRFdnX63xVeTIXXni0eWgTV+pxCzG9urX+9+eXpav9h9Pjr7bXww"
    "aqZaj9ofDPHTCqaMAwMMiOjNh7Y4fVXH8gsHkMPW/iy4peSi1P3B51i6Xztw7PsIu7UgOM"
    "idcEFJJCBt4vH0AFjaIgFPZEJxTEFZrMpnsfLQaQjLkRBU4pkPeb0L2pCNz6kYhbbgwkKS"
    "97/QjnwzuV0sbtbYqPxpz4xJwxV2r20TsLWdNZnNTRPpDv2pVDrK/uef9uLqyPa2+8W1xG"
    "21wa6o8e6leRXNhC3CU0/mCI521dNrU+u3gq7R5Zel6BtSA16L4t6F6nABir71NOBVJ+79"
    "pqxlITw5JqWHIGtavE04cglryJtX+etWYBXEE7+Zi2PxW0e2jtyGX3JE2x0H43oYQoOg8B"
    "ZurieCW2FRqeK49yVjwWbdB0OpJND9a2C7gE9fBIuq8u5A4WT4jL4DfImbTvECXmLaARXe"
    "w9jyre5Yv0APM5CICVlk1oCOCdu36cGh5w3aqywzaUiIGvXgABkW7TYHQoCADl+2tBsPxV"
    "ULbDg5IckuZaZvYg52/VJy5xLdXUsmI0iID0xqD/c43oApLuci0fgaEM1NMSlfC/4MtSNN"
    "5OepsL7M2BFafAm/G7Bs23f+gy5wQ+IE3taloA0YipBCDDxRQsgoNYo58njpgSaESKHmnj"
    "8G1VFciqePoLGknTLPHtEb8ENde+931z08EDMHiuhhpHXgG8cgcQxl30yEbl3wamKf48zJ"
    "alZa2jdf1aEmktlAkCgvTDNBJszzVJxlzuOYOSarO1LpsMzw6n1kRvmYMfYiz2zEAMwKps"
    "JwXmek/ZTv2RtjQowJXK11mXkbtWoNB3XTZmomN/oIIiQYE3pAJUCq84UCrbPhsZO5Jan1"
    "4DKSt2UkyUOnMtCy0aPTJ6UAwpK1ux6TqYsqOhoEzWgQ1YjNJCUfQ03yQytImFLDIAdYsQ"
    "B5nB0OsyBhAucwB1uxAIJFbl26Lm7vOyYa+tddNuoG72Pha8EgxYPNng+eQZpYZjZd3nOB"
    "abkoRWNZdvLo/pA+GU5VWsbF+KCNorJEfaKfnmPLY1w5rEUjQmqnlaZIfzGMtoktg0EviQ"
    "D5h84BEqWrBWE72Hxvawi+aDEJCkH3K4Y1msIj+HLFJCge3a8V1mgKDyuWQWZWeiDy5lXf"
    "s+P5LWMSFIpWXAPWXAoJ060XVo8R6Lr1YGsyt17ahdd8IDq44KpDyOo88uteSPW8CECk/Q"
    "nyVM7Ajf/vzSJq1jywUGUAqrVl7+PbHz5JPHy7wPZdh4HHMBjoco+htbve7kLHSC283nHs"
    "ESPvePQO1XacrAU5LVU/2BViOSKrePvx8avTs4v9k4vqH6dnh+OTcrj60feO27JYzRbhir"
    "M2vXZCbmJ5Z/P4VQpb8+e2AuZqJbqG6YPEqNuNqi0dwsOKt4y7V6GxSMGFIY0hKq27q7A1"
    "3KfgKgVb66Q3AZJQQNq5RMeJELfLgyTwk1GkShBZvjBahgxckesLoaJAaju90KYz2ETuLo"
    "SKwqbt6EKbzmBjBkPLJw9VQKxJRBzXRVCSpqga3UU2nkFZfYLlCFsqCp35tKsi8xvNzZbV"
    "J50XsRbR4IgeRgsJE51lftP9JDhBWCiZUWkIFQtpEIs2GNpU+BmoKjZWj4z89g0GjGev9X"
    "JUaK+WhuxFsBque7D5Tffz4ARhoZTaa0vFQurb63BoWfZqqort1SMjP/WDAePZKztqDlBQ"
    "eDRj56ImsytrZgQdoECxaMfRRW0q+Nx6B71VQq22d19Z3jGN7Bf3s/nkn9upe68FycNe3z"
    "1gv5ILUmqurxfb+Ybg7FkTI5ouHKDCED3NyDxrbSp+tpqRqp+t5tg/GYRjBU3EQfULLnMZ"
    "FxDGoWGFWRzkiSFa6BruwZqTb75OPPsjLhzls0O6WeDWgtThTF+VDuWzi1umP151XXj8kf"
    "2AASoKWjBX6H2Xo9bZ8ISOL4JaDy7b/UVKkoXOjRGEJDRI3TjAuF0epG5dSUT39YIo7URW"
    "BF87M0p9mICKAjmEDzNqOoNN7MMEVBS2IXyYUdO5fhNlFsDIcHSfJr8ALh9XBYLNekwoVM"
    "PguQYoKbnKkOzkEUpyPO8Ga3Znjy0/2VDB6hQFGtZRRRmyzk1ebskrHOIBIWndwYo6dL7N"
    "VO/iU3Lx4UuHNyDlqyD0yg2vBtbA9uqLhzakJT9oOwDLG9mdzrMQSnIaUz/PQhvPoLT7RT"
    "nKkJJC2e5HVVHCxmVuPvLaK3QmPIFuoifuIuv9ognC/opcespBdESEnEra3LRrLwjCA+5E"
    "EI03aMidjivw8eCxe42197/p2/DRS4zbMOyT3LZhoRJtZ5kpZLttOHG9fE99Lx9ksovYP7"
    "xvudePY+L2i9IUDuFERNvFP5m2Kj9YDlAQgLRD5aJWWXAkF0pxSh14vCujlARpqIJrxCEF"
    "AU39ojBslQWnQ8/Rd397wBP1HPd2r51ORTd7IyICoPqNXqThNC7ZTd6IiMClfoMXaTiNi5"
    "vj1atOYNHP8xq0mYYhCvaLiQhIeqF+WJOZgSTy1SJUKKZPlAkWk44Jn5uaDqOTqWD4jLC4"
    "jExFSK2bzAsbTKw7wckyeG/5zIXoLa4xcLoejbjRzHKt2bmyF2nNih5dmulFcYLmMl89fv"
    "QmJKHG3sCxm7EYHITCSQYL3KRRDhS3iQnDwSqdR9CgzXAVMxQo1rzBzxMYEGBY1HMFghZl"
    "vk80xJHOAyiJdKySBdZxG8X74itL77dczRarxmnMexxs83FZgNo1/20xebvYrtaR4GSOFE"
    "/pvTOl+LzU8qX4TH1FOQntj9bbdnT6e+VgOzk9O94/qv76dfzy1+q/r89ejk4u/LQoPm+r"
    "0taDV/5gef7X67Ibx6cnFZuzUf2v2qN3cjA+HBmH3ovR6PCX/YO/Vn8fnB6/Otof040FHd"
    "U65uyvkbZ/+NP3aPoVWuPMnCUEAzsTBRX0XWiJ9rEJNqwuSm+CEyZgaqc6oQTI4xSlPcEJ"
    "Ezi1U6BQAuRxeoNbgtIb/hTGtoo2wpZzHl81n7DzpeCECYxmttLG5zedR+jPahKA/rxH4f"
    "PqaIP0WAtWQ2bRMrudV8+dTTeb4n7ZKSvKejNdGQcsdtboTm9yX/Pg2zC7KTG2ok2aNiZX"
    "T55ePf0u0ztJWtdDIfBmS2iqVic8pPIz3JMdYFS+md5+ZZdhdPP4LRfr2YYQXvZE7U3xZr"
    "q9qwJjFlfTq9ldszKLNbIsrivMN9OP/gOvwx6O2/eY87dvgmetpcfbtTn2XTnXPLRWzDWz"
    "zvkFa2rfRNp1dvMjemwc0iezE56+GtXr6N/Ncvro9NxfJtf0hGG1C+W4/BK5sgL1C8zQsQ"
    "tKIkbffv8cW3sjfcZbc0NCN6VWBQOsseP2oi+5qyZKeOgoEATe8DMfbK3sh16jNAzPfgVQ"
    "PAPPwmnr9sXSckIXWKZO03x+XRVU5wDpuZAC7eUhsA+ccTIFSIyjZqptGp5kMwoIEEjKm8"
    "+oQRqHZLMJCBAcypvLqEEaBy+3ZmoG086rmZq4ZryJK7bQxIzlitRGOWOiYr1v2lZF5FbL"
    "Aeo1QsuLLCS4W/Q0PYIMXbRoAU0IQqMP1j0i3AgluowJ1lVaWNHGaZTc7K5eZYhFObNr0J"
    "LCAQyxXH4iPoMpBfv3zrr7znrnKe7L/uq59aw4KG08K1bybSfcV8UCsVbwgMwO4PJn/R1V"
    "1Ba2EfG0wQbgr0Sc5Eobp5Y/NlNWpYIlbFg9Ell3+Qobo+QXLF3D6pH8ustW2BglP2vJyj"
    "MTHaHT5sL8rLZVQ5F1P6l+KwofVNlHs5je//ur2f2rebVdl5vs9XrSeDjgta2gPHt3a1in"
    "8nSVuidVWUI3L3JF2fdLXrHQ+pRXvLq6kGviqFMhl6BCll2j+MXmLbhm5Xqk1NBffrbTXr"
    "yqiJXD+yoDOjeHuZ5WXVhEraGTb6uQ/Ozb1o1F93Sn8MHwW8qIzfYBIjR9YTC8f2irJCTJ"
    "simsH0NRXjjB5kgMkqVTWD/GoLx4gs2RGHjLJ1szllt7AdW2RIocftkYIc0oFYQCJ1f8Ug"
    "VeRQl3LCJTB6ygZ4JOpgc/AnqHuqBjopHKPI8cRRib+A5xJrxydW3u7qGtC+Ao7x/8dhQ2"
    "ENSatcP2YrqcTd4VHydf3zbDIs9GcDQVM0vvZquWZ9d9Ge/3Vc/lfMBK/V3zBHfWupiit4"
    "PUL9dfJ9OtY564eADJ8NGYWgM1s2hjXn3cdGEj2PQZgG/+kZ1HMSI+rn5fB7xtLjT2XiFF"
    "rAaVsXtIy5GFTVsp1UbaRp1NKnck00Dr/9OpC31KHXjSzgslyEIVbAQJOhqm7saQbD6LUb"
    "BRJOhojLobR7J5wequLi3ul3eLj8VXFnJsUU/m2/urMNHWM+DtBVX5jt8327u7Sc6X7Crx"
    "+Rb3U5OFq6rnfphc3VXPwT6hXcd+tad0teXbhXFpWvb1D3n2frUc+xJx1SlThtRo/QT/fy"
    "yuJpvZ5g5ztbuyfIq0YjldbZpURpBNW5jls1qEgqQDzhOPmy6n6/WHxepm8na6fhuY6/Pn"
    "A78/X6+t59Pb0vapkwE7RuRbFKWdiRuk/XYljo3SQUPLL55vIp5hlZjvs5htMMVAhq4wdf"
    "zgWAXjBrJyhSxW4eCBvNpSFjM7glxvVj9cNrH2+4fH4zrK/nj/ZP/l6Kz683z/aHRe/zE6"
    "+218MDLFZ38dXYxPXtY3Wccn+yfm95Lq6O9+fL5rNhpvEEZQAemsZlj6PO0oio952vGVPu"
    "ch7JO158No7WolHL+ae1m8VWwfGw8RGSw7bFBE6De8z0Y2ajYJyXx6n8i7ytBRoLzPvgoW"
    "1xwDzNOOYJ7mwTxVBPMUX/W7Wqz9aFAbl19xHwpay4rP3n+iVP3hMPadRMtJaM2cyEfVEO"
    "CA/BlWsYtcmxwo8o4ChCrQJN0VtZ+EmZzlMPaS6Y3XafW3N6IV46YnwrgWMRHSbHkzYGe8"
    "Tzvjzc2VptZ8wbiohdDgqGUQhaPTbzyJzGwyBZbbEOCYgg2zsCcBrbgnnWAMvALLbQjyeK"
    "WWC2g74s1ZLnAiiDu6pUxpADo1OqkiZtJRJ77MEuWIraKlFCinm53ETPoqh2k5ojmvpek5"
    "59WMhHOe33gSmcCfj9DgyHT9+GizSUwC/z1Cg2PS9dujzWa+uox9Mf7167EzVkSa3yr7tX"
    "2XFhOo5+jCIEIXuyo4r+0krNb1zIiDQ6kwcL5rDo+Di4sVwYfiMfGzYuAIOpkO/Bi4HemB"
    "jn9DKvPi3yhC3Nh3hDMR/4a4gUU2H5ARHR6dwACrR8oV1QAk5CpBZviAUKgI3/R3pgyG8X"
    "u1hdYPKXHz3xlWzgBoji6YAJtzDQSUKVHEYRgmZTdHkdJO8qlwLKaGKpqw0SQqZlguqI8g"
    "0Q3PjdoTBHEkIxRM6C0WY2BKsANxe+ceOeM2Re0p9cXZa+wZsEzAb0Xu8mB+LQEnssxz6+"
    "3VP4rrIPbgGXxOrqkjuIi4uPkI4FhAs1XJqVEGyLm82G6uF2EMy7OGrCnKBkEsrut3FymF"
    "bQu8oOS9TCl6u6o38dVzrdtNsbPMe9N1leCxKBSCIabbzdtF76gKKli7GWd9A7UtG6WQCM"
    "cvmUTvYP+ozm19PHLH9qPj/fGRyXx9UR/eX+yf19mofxufjy9M5fPz/Zej9jTfteWNJyh3"
    "U4SFW8Qy2yEU3fYsf0dRIzyCweY9Wtf8ajUwPvnl9PXJYf2W3usL83cMzBudUKamiAcMG0"
    "xe3u6w8BKmEHz+7Pn3aBg+bju8EHWE1gVXNmX64Qp4q9iawtU0gzi7pgD1cShuQlAJEYUt"
    "MmDwY5lxOg1YnDhmqvU0xGbmFoBrKAhY7ZdAt79cqyw4HfoMUOrAE/VbJEES6pXr6dnNxF"
    "tOkPMJ1maCCctsPRLV7k7KlVSLJCQ/psFBK4fiY80mMUlC8GMaHJNy6D3WbBITK21gUBvH"
    "oZU8EDSVlL1dOjHFdwsqDEG4aVHF4tpNwnHrLKZrgyLE4XmrOEVkUdNJhHZXJsQXkOHowv"
    "2eKkTQehqgN0UyHMsEHQbxIZjkA5/yUNM/FIuNneVPJinZ+H1X8i50QHuR0epSM4ekhKnv"
    "ACjH1o1zRGTmjoToYVMOD0yaHzVnrVYODkSZNXtEHJjBcchgUBmW29SUfns8KuLDMxgojp"
    "X6njqRrQJCoiv9WsBuwyLN9SqUjK8AmSVHpHwlBK/n7kQRDAsP6gvtPKYl9ig7Acubn0PX"
    "mHCmjojJySzywIWzNyxWnQcQKWVKkc7tCLlMMeF8v0vlsL4BgEb8NcDoqe/CLsFzRgzzCB"
    "bUR9DpHsFG7cmOYOPDOHMIGh+RdUiRdL2Yb1ZTuwf/Wk5M8zfzpRfyo2vhT+GZav5yeHhy"
    "uJlutuuAY/JYt3jzpjDBCkaLh2W1utliVQ6haTWEwoLaSUqorZjfJIomZb+vwwNde+4zvb"
    "eP7pkH+WozqXYl8+vgfPjbUDeL1U2x8h/yq36czd8vZtfw1+V0Bn6pEK6B6htxBj2sLWfj"
    "/tfWiQNWOyx7HrA6NkoHrI4ffdU8f8PcMSGvhBPXwTFB2mHi1GN+smedh2f7L+oT3PPxy5"
    "NRfeZ5MTo7Hp+UnVr/a/S3V+OzkXcA2iotMPVIZ640eQzquLVDw0lqfoqOPGv7Df4XMfPH"
    "FBTMlsVifRvx8Qaek6r5rYtY/pB1/OyPXRja0e4lLZ51YuQmicjWqoLM+XorTrGaLUKBgv"
    "m1XeTsnZ5Vk4A3KcMySPjzTxFBbO31nI1bezU11RafNXTTvpv/wbo2OmknJhHWSTtGa9db"
    "tkz/pB1vNVo6+jVliQEAGY5ILR9A1Bq2CG6HdPVZyq6Bw+o4APuB01jYw/byENhHzziZAi"
    "TGoTPVdhKe4GgVocGB6R6tos0mMQmOVhEaHJPu0SrabBIT81JUl8lAEQ5rUrBLLSaSZgGG"
    "AdG+AALbTMJwqz0mDvdxRIDYMkUIlmUSg/+J57j0KEIM1UNqyVF7q8IiRdyRZHwFsNx3NC"
    "lfCb7bbjeKoN11eH2eqy5BSyysdgI24Z4L1uBuxSsyfUhJdDuxFn/0OF5ua05ckXACLcjs"
    "P6YVaMIfAbvSBmMMhATCQYAQE5+tHQHmjAO38xKNAZ+K6HW4pbO97f2u+bULBGIiltl7SM"
    "dE7dv50MgZ9t1WFto2ICRWMQMD5Niz9RbLVjMtEfURb2rAVYz7WfNb5kvDAytcufhkPMDB"
    "imVQ0JyViq0rXaUEdMQKZVBwTAtufLkd8AWUJELnK9bFCBpPojTuZtEodSSEyToPtj9C7Y"
    "+KSD05OBBlY9Mj4sD0x+VwUBljsqkptFifCrfW4UBxrNQeX0hxhXSEl8wdjWj6yEDDadem"
    "OVyRggvICNemPbbRdNaGzSaR2WMeKbSQDsfWHiEpgoMNJ9FV505SZC0NjsqcZSki8htMr0"
    "l5gTKgPoJCN1Amai8EkX1ODE9RgCchaA+OmyNiJF4gEzqzXW8W99ZB/LWEzsiSDcAnKqJM"
    "A7LnKf7F348Y+HWNcgQWxcY9G2wb8X7ONxVXTjR4XX3UV0Fgz7NHyEMVxS3I/9Dk4jcF2R"
    "wP1yajB6Sufs7SLhflQL8rZ5YbYIfmfezZavN2ctNMgFZh7a95fUV1E+oydT+W00kzVtsf"
    "78uZr2Lz0Su5rbYwKzDWqoKymXLqWWE6sUVZvXwortazDZp6oynKsrARTn52jOl8vi3VvS"
    "reF/OteW0kEwdWldzN3hTXH68lz5lsZpFqErVXxV09SNdvZ8vJXSncHZ9W+Y31xXZ1jbEx"
    "BXl7Lmu9na6LyXJVvCkqfRZR7Nu/SOjb4+yj8PYL2zGGrqHuG0Nn2WjF0Fl+ySQlr0Zn56"
    "f18yMHp8ev9k/+7sWnWQayV+afISJ4E3gURWaKED4Rl3Z+h0xMSeotllaUZpKP5KgjshkM"
    "wEwfvanSFieDEy27cLJ2fdT+HJnOj+X/CDbB9A54uTKf4ZPGbJ59+zRi2X4XHCfzk7WdF6"
    "Pj/aPmbRrz39OLcmuBWJD/JYEKs2Us5XufE8inKeIZZPBNcfDcr1HkX2K4xp+iNu4yKJKE"
    "Ezpr7Rl/afkEXz4nn/vVzQZnp+evRgd1HOv+wcX4t7pXD0/PjvdP6h+PTv2Xhhx7+5Vsox"
    "VnrZmUW5GKdHz86vTsouFzenY4/v/bu/7fOHJb/68E/eXu8O6H9L60fUBbwHH2ckYdO892"
    "ru8BARYbe5Nsz9717a5zzQ/939/MaDQjSiRFaqjNFW6B4pwdkeJHoiSKoqizZp+C8MLX0P"
    "HppOSzr+fZ0eXJccu82V8Osh8dH5+/Prs6euYUtAE4fnt1dHF11sx/P568QuRI1uMkYVJY"
    "QKS946KcZHDqvsjmH2JlTiYipBwef5pW4ZbL9I2nYR19A554IpR2/vPa+UeZEQFCVUeNzk"
    "SK4kulLKQSoR0cDsAOMI0URWtFfSewE/K+E1gehxL0m4EbKK5RAEMeZInTWcCShFlStbMQ"
    "hZGwoDgOyDQSNqovD0HfSXgkbDkkTRdJImGHufzT3MvhkogKci5xxBKoxtnaeXH4ISh8GS"
    "YmIAbd4V+GSQUT4M2/ARIT5PEe6GWYVDABXsXLMCQl1wKf+WUYRmZN46i1In0ZRtA4h34Z"
    "hpFZ0jiSl2EQGrxBarwMg1bOIpO+4xYTEKbg4d9xSwUT4FVod/SOG433QO+4pYIJ8Oo0N3"
    "3HrVBzFe+4oZWzyMKTEYX+AjIcH3JAo+xblIO6hyNRxa2h0G5AJm0NraajHCa1Rk7rw7I6"
    "3Y8pJ46AgJ1yHKSC8Jb7eO6lGAwhFY40PXtTdj7GQN33UE5pQyjGQUglbAjtKMAYTGmI3B"
    "gIiuqGQEQ4cQSM3LT7t1gMFq3mDmdKg2M0vsOJVcti0tzhTGlwTMZ3OLFqWUyi9LigNI7D"
    "Kj1uVBUru+ilOlAal72Wx4N+mi4+YBTFHKc0GJzwaDJK19f/ajl0AlFEOGWBxxiVCCvMyl"
    "cPLxN8HBcVxkSiZMQ0WBEYFxw5HnS9l+dwRqlwXCDayRQdrJvvNpdcXNFhjoBSzzEGKx6O"
    "4RfLnvTy5GEqB6MnEUMFo7EmXMlw7F7jUY7FgYYYiDUxSZQ1iNnQYktICS9hGBVieQSXVi"
    "8wntuwEi3QmJLbTbiwFcszj6RyAcoh4KUMakTO4Q1Ca8xBJ2KwyF2AjhZwSIXj9IE/hvBg"
    "pSyqIdpUs6AERMRMGwWxRgtL8tUQO5BNBl23yAAyFfxwsTlIEwgWnaGsUq8hHbHhPwRGiZ"
    "L7cGglRkCGQ4SB1qYIo9ozLvs+uk41jEMqQpHDsD1wg3v83RAyFEiIWDd6IZ0QNbjGXRm5"
    "YMyOhZUKHRFSB1R1AUr0GcayqZQ6ISX6mAqXc3eCo4+GDYHIp2kKnbYjxJrmANekD9Ykgh"
    "EQUSiHAUaNj4XDgRZt/JXXqnE6YqNoea2aqphFF8ZRC4GFQdYIpuCzIaiAK4unD9wWQumj"
    "uhEU7oshAMcw4z9DAsXFXjQkihz1paXlTB1qKXt+ZwsugWn3tSkxsatFrprZbm0xSfiTb3"
    "dtTYk4pCKiAMLrcKYYYd08OOE1eVgeAWR8TT6uD4LIXpNfII9GJFdx3c/RHVv3I3LJ1H1I"
    "b46638Etl/EyS/vJ31AZb544abC7Jv1NkrYAdemyv7Ef36UseBhjcb+a/7z8NDT27x7VLX"
    "+PHgMJrmj2BcNDevyq57j5zrGM/ADKW59xv019oj5mN/kWaPKQOV+D7EFzhoefjuIyb+wf"
    "OGelSGZahKIUL49xVGa3kASqOCUte1oZtpgkjdL/kF1VKEId1onPMZEyaKDKHxHPMDCFLn"
    "lSPCuPqBl47ebqk+k30OcKna5U8OGP4m6POdjCL+n4VCJZU8ijxBjaDHzTqDFWDBFmzSPr"
    "NC2P2fjRdU4MhW09PKi2eGzvqb17uL2dx7mekhfQhlLyhE//2LydJ0+r9Zevh2+CTDVV8y"
    "79m2el+k0nQbrfru4WLkHFs/PzUyxpTZ0UN4far/TzhcFDb+kTTZPeeWvZgXEdMxs+iliB"
    "kRyzGj6ymRZ6ThMzswAu0xKzYC9lTXgoi3knq9ozWeJXsrr8ksNgVGHqyVA8ir2Yv57ouU"
    "mggcJYOkyXwFVon8cEeUQ2yT1hnRIoqsezMEITaMIHtPD6OZhvA2NtdTNOU6L8AXkeMvCx"
    "OWPZ26xwXMuI79fC8vhc8xlu18Zi5bEKbl3B8lmsh7pZG4uVxyq7WJWQoIir3KpFquZQiT"
    "NgwPIons+R/yIWK49Vrq1x8gsK66FyX8Ri5bFqMl8QhAz6z533gpRY0TBabUCSXmQb5uA5"
    "L0iJBQ2jmd+QhBdF85sm3wVSNWunqG5JI0Qoss97RxqVUtgIcn1HL0izjXDQ+9GolMJGUC"
    "k5dTm6SNPVd6MpIdgtiO51W0iCW97mb9vGlXJ4lC/bQhIUj/27tnGlHJ7QpyODEzh6EDQ1"
    "t0FBzRyk0RMsfNsoJkKAhV4p/CJK+tkOOBROhl386FFKpsIfBvYepg34t5BgWfkbLQgdqu"
    "CHwZh5tgU6PpUoyTuC6YJqdkWQrDqPUH1BkKNmsNpeD+SFYG1fzq2KWZ+MP3X4ZodI5ENV"
    "vCiEPyhU6z2h8ueEsONKFzOInTy6L8Fx1Q9Hp5cz5JgqE3bYvqjcBl3eL7b71fXqfrF+ZG"
    "fJ2+XufrPewaNk9oWOoc3y0Yp9SUG4Yq865NMUqQGOM/J3l6a+lkGFOyL6MjXkEWNpdLCI"
    "8g57PMgn7358MzyIcfa8mRv63PGzV1ez510O/Nnx6cmZ+/tqdnZ11CWR/4qtr927w+Hlq/"
    "3yTdDxgbnXJlUPbrfBj0hIZ74FZWGOGT5DkAxSzv64MC8NdnYYFgaxMXn4CGkecTAZ9NGe"
    "QYeWB3uisuTwen0pARxMC1rEQE1tII/SYEYAqhn+x6xNwFIXwJ8YDMZLo4Yvj4KUcLFvDk"
    "k0pEwycdOw00CuXvFEEI77SmpBTwQZimlKETExb4pSlUjkEjcLP1Hm6pVPlWBmrKQUBVPl"
    "INYktYi52DdHqWKkkskHjCKCmqcXDBPbSOqcOOI20ERU8/T5NjCOrM6JI26DYI9Q0ALBZi"
    "KDfyxZCf1Ygc4bEW6Shs3QGHLev0T+GO8qDvDzkbob8Kj4b+C2YtJ1BnHAkJ/5fcVcFeLQ"
    "UJJJ6BYEhez3tBk5sA0eMdoKMGdwBnptem8RqY7y7MKm8b+IvLw4qRbydA82JYcOsiqelm"
    "dh3ATCaIWcTMLm0ERK46Q5+PbR05QcOshTNICJrTZogjINEMdbR3S66A6KONcE5hEftCAy"
    "3MooEIo4g9s+MoQWRGF+OitzuAS9263er++Wj+5gaqN5oH63WrsnZZ+33wG29d7dRmy/VD"
    "E2iWMnnOe08ydEK6zeWw84Wj+9HrD2vToePG3Gd5f7V4rnL4/Ojl7MLtpDpsuj09mle7J4"
    "Nvx9Obv46eS4e7z48vWr9j1l5OHioNL75Xa1gY+/d1oRROx1D+/6H9snfTuFal/1JV/dJR"
    "tM9wAvzmaYudJiFczynCyYYR7PS4LztRACjy5ZlBPfmdObr4OeKs8sElSOLk9I88hNM4ZY"
    "3wxWCQ0xWbTQ9e/kMkzMm0Lz7BIrl7RZxE51jjg/7G1d6rwsWuiTNILyp5s1RaFGyLzpGO"
    "XbT/NARnDDsJuz5t400TeWjLW+CZNR1k+uX4+ro62ySYGIJ6eCh8JQ8vyEVOf5MEIYKf6S"
    "R8VQ8iz+Sk+NEcJI8ff2pR55b4fymEejwx6t4y3F6fc7eqD9iM4gDca9PdSeuVin2ylAl1"
    "g8Jc4gTrcEXwVzXiX9HkTTtYQyrzhGrmuN8ArCAVpEklQ8ptGmFUfp83NeffBoALvCXbRf"
    "vH9cfqIa7pymEfPsmkITnThtNUbem5aV/dkjzV3n44jok3E2NGUVr0ZSO3rOmAwgHT4aU2"
    "JTO+2adKYIKmFnyrYyvbMipFIgM5oUYe1iePrtJ0ZtB1ez4cQlyUInlZWqg9VUr5jGXSlT"
    "0vb/RR0YEJpA03YbqD+vrAUbVEjHKGidLWlcfRZjySYU0tEYK2074+q19tfm/n6z3T+shw"
    "j8x2J+ZdOQ6jKQLv95v7zuZLhr3xBuKZ6dvOizU/o3asL6voW13W83bxdvV7euH5AG6Nlf"
    "3252yyEL53A02P5K4N81KrKcN4b6cpvtgoZNG3q42Llu8LJ+M7Tz7nq7ut+vks/u+79Xps"
    "1W+39dQ4YlR55DG2cF64qV2d7BOJ1oeoecjA5MQ5ZUGtBsBlAoVzKaBqTRtwRxwzL6H1ZD"
    "OCRjUcd3qmJxv8VYRUN3EDT4PRDyKYc7Gn+xYMHnVLZvcJbRmI1ZBp9RlsjuilYg0eaDIP"
    "crZ/DZfmtF1o2ZBlBdhDsRjIiEZrwPweuWQhMbsRyxGVSBMcvLkYPdTf0qrB0FCdAvJdYd"
    "2dcqglPUhYDSBp6y8yIJclC7VVQF0a+7ODS/eFv3XF+rCE5RzwFKG3jKnoskyEGN0tUiRq"
    "0kM6+ao3xSQuittUIosaAp/ZA0ascMO+HMcJgWzMqaXfTk3gycjNYpU18GVXkOn8KTgZOR"
    "+Gz9GFTlOXyixHQxAYnJOC1dWm8OTrSnkZwZ8+QEVHT7BN5cj7/atgYmqLZtRKfIOQba9g"
    "Gvsx+2jehTZY5Kdq6c5cDsyg7aCEx6NGxXXwAff8AaMRns3rDmqs8hhU4HOUzolMAxgjK2"
    "MAFrsU4Hi3vpzAhYCEZ/aL7gM2Q9A4cSuqS9ymfLiElJm6Gz5mHbTTl7BpQTZtCYS34WPW"
    "yjSGdTf6qgHXUhIa03Q6lohAW/G8+xQCw5evUYgqTyFgjHywFaQTY2xvIFiyqkpVfV+mCF"
    "Oo+clmkdMiNxxicTFqzgegL8c7iDo4WCfk6oSeTgCMMWNCJEtrdl6WhTEhyfbVparFbF8X"
    "56hO1zz4LjqqfIwS2fe3a4L/xoYwdqpJIJezvLNhlWxQll7M6VUZb10spMPIXM8RkCeZBy"
    "FUI+s9IkMxlBNQV/HnOSdQRqrUm6GVApGrKFNZY+6QxGXdACRrkXcGnU8PXpRzgu9s2hSU"
    "LCSyZumuzgyNWtGiHxgKikImWDJPx7kqIgjKo0Tam6oPLJB1NB8hr+lIgZQHVS2GjOjVCi"
    "kkQ2/EkS3QaV0tnIzpZUIbIN87v7xiLcbx5d8kSPW2Lz+rK/NasX70nDeMqAqbnlK6pHHY"
    "GHc0K2t/O4W2vF5VESYRYwNzRL20GCHVvKwBCZYglTFWcddaMAGpsnz6K0RQzdeIRcZU1S"
    "FunIsqrURNooyIyMiubKjaa8BLoRFY2eaupTOKCCPycqT8qpTvOUqw4moaapCkOrMA6ipq"
    "kXcIWLpGiLwjAslIOkLeoFZxEiTbOlg/c9HoshrcsOiTwvRvuZf4NuZqS7Ta1tx7HCLSbP"
    "mk37+Hx2fHJ5cn42f3n0N5f18eTsh9PXbet1/3p96f777PX/uT9eNL38t9nslfvX+VUzLr"
    "9A3gXLYywwbxM2+HwSqFE9Ax+RJW/dq94Ew0HxeHGj3uJVMLTK/DLiqi635RP6oiawXEMQ"
    "iQqaodAEI/nUaBa1+cVIJ20idoxkKpYOknBA1NEO9QDx/52iFREP62Yo1IZEKnGTlNrg6Z"
    "v3uYaoaH2nwkjxF9vdMXkWf02LOxVGil+UTZAizGK2yiZIC6ALc/FGWm9RpTuN29V6+bi2"
    "Gb88LNZ7ZzH0eSii3PKr7sFul3pelaii0gbCBSbdPEg2O33B6VuSVi8M9yMduwqbkY5v2K"
    "ODnP7HRNA4CQLJFmpCkGbe//wGSV0gZV6cZIHbESGtrN4SxDywKa8tU3cjlEqRm987itIN"
    "QUzMg667FUhl0UIvMvcoJuZNoTT4aLlEzdJPiPqmGGdSBv44L1fRgkEGDdTy3o8YmEIv6f"
    "VEHlEzFBr4ES0Pvp5pn4ghwlxo1Ee0POZ65nwihghzsOorEQemAYN3LFUB7chc1r+DzaG9"
    "b5SSc6hj8wbmzR4/1Oh/KKO2WdQXkTAG2qaBSbQP1Tyyu0kxVcHNFYxDZo44WCMIb7EAW7"
    "u0DbL3n8OVodIlaFQQ9RHj9uaxPW28frh722EOUjJGySy7EvJ0ltcfFuv18hYIyJ5Udq2e"
    "bZbdfrF/2Mm57jf7xa3aRdHs+t+ttndUI+4+rO7vqY/tOTfTAdeL9fWy0T7i8+quVebm6y"
    "C4F/FPB0iQOcbiD7r+W3nXmnYcGR84t2o41aXT8bDy43TMxgGapMXsvmCpFyGHYEAOkPrf"
    "huPok4vZ8VV7snzVNNbw6ODL82cnp92bg3+fPeteJDy6uDpzJ89hDePYHCpwPw38L45+6N"
    "gfn5/9cHLxcva8e8jwx5NXr9yfx+cvX7W95P5x1PTp6Wnzj6ieYWgM1XS/aPxMrkUmZvDs"
    "mKQDdpAKfvKN8OLkp9mZe8Dx5csUXLdu3+CN2A6gjke+/b5y7zoONQdmWOobQ9RV5hCLCY"
    "dFv/1QwfWV1oee+sMRo4Dix1KCAqx+kw7yQT2oXdbrpjRdKCiOiG6dIjSqLw9B7mlByQwg"
    "SbwqRN00PJUTNaZAQFVwl6a1iuAoO4zzhk6CJ+42ud/T9fJGeNMTFscUUXl5UaaEG+7yJi"
    "yjHVvJJcjJkORjS3QB05WNUlyOWwNRVsosC8mUMhLY9SwvE9PbCl9tRIBBtfXKJhXSODT+"
    "14gAwWHsaU0qpHFwpkXCUmpTWEEQ2BbDTkCkS8MeIVEk/8VMizxDZpkKvQSi1SkYx+miVG"
    "GQhzxpHMNeSYJh2ADE8vsPVrJ7frTc3YZC5F0HxRPZv4R7E+8e7n+zwjNWn0Mkc4xHBDlU"
    "oeO7CjLGxx2UEvpzYwpE36qA4HzUYJ+uAkJ4o8MV39AFjVbJmm+Df1E+mCIqTPvCItHQgp"
    "8MjVUokxC0YrwldELgIBdeffC5sQgKqzQ5IcTN9toAs1o9usXlOg1osI4dC0T6HH4wW/+g"
    "NCKoCk2OqERwQy2uDDmnwUFRjf7GZJgdUxeYYD4ez2w08zGgwqelsUgyH4ef7EZsJJMQtG"
    "o+juiEwOF8XB18fj4OCuvm45gQnY+rA8xrdXDUqNBqSIV2blAk1mrwyQx3LJMQtEarYzoh"
    "cKDV9cFntTosrNLqhBDT6voAs1oNT9VUGDFSBGV8bmeFE6+eWW+FuWWDwjEa43yyoCYoeD"
    "aTbBw/4lLEBqfS/vgZhnn0h8ZI7AOfY9bJ+p97O8J7Ozer3XX67GzxU7Rt7Nlu87C9jlMV"
    "uM7dXP883y53y+1HpwuxlP14yV4OCsYsey2oFWf7cLskw0bGIhJ2preMHMe7TdSXCStXYk"
    "pQi8VlpZGRaXiL5QWlkaHp1aSRbThWBqb+R5wlwgV5mDZ5j1YhlEkwS3+fAI7e4Dna8YOP"
    "Zjl6cTFzsSenJ5ddbE8zkx7P5hevXcTQq4vzl+dXJ+dncZxLV1U6EwRBL+GnpE1C1cTjWY"
    "pveaHUYGGtdbOLqJm2ENytn/ZPoZUwElCA/NRrZ/aEdUqgKM+0U0ITaOJzbaz+DEzxbauE"
    "hIJmfMMKqVcGqaTvqPtU0yDq+k92hyqeI1t7QYc0sDIIkIGpYt6VY+1ieGUdGlPbwdV2ay"
    "pJXpGdpaVU4cE8o5R3sPDsR6ivWwqtcJRCYjOo6pEay5GBrY6eoe44RkBrxNHI7jUGFq42"
    "ooa6yxhhqxFbI7u/iG4HxMiSO4sRLtPbili1uf7S3VAkCHF0B7yVSMolh69wzbJ3ELNNUP"
    "H2ISOdvCE0Dkz+rmE8hg8ANuvDBBtmPVZISSEd996mOOPKMygVLy8jRKRCo68sG76Zi8oi"
    "g6odw9jzySzccOzWhCwas7p3kXE6SoNrgpNpb1GQFXfvN7aWzMOtBHd9iY2Nc2HpkabU/M"
    "bGu8oqbOOgEBnU0Jemx43RU8hjv50pdlwQ3UFU6nN86ogWu93ykeWSbtpg1TBMb397pqAA"
    "e/lbcPb0dvPw/sN+7tA9byjbH39tTyPX+0+NVbFf3YZf6l51rnE/eVRU8npyNFo+fza7Tu"
    "snngo5HkYHQo5ZopkxO1BAwHDq4VJ8yIBhFp0vJIR+Ju0+2J8qIPVhy4UrJr52CosjEIyv"
    "ncb15SGInVw4mQEkgWOLqpuGJz07AKURMLYnBlFtWfGVnUMcEZTDEXeN6GDAFY0jTrKowG"
    "IQAwKLiV0XhXVKoCg7KiU0gSbuLqx+ZqqQe4ZjAmx6MPUHpxXSOBRe4JgAwWHr+00rpHFA"
    "a1PgSMHJEkyxuTDcuYQXCtAiVi2QCiltB5GXhSJUtgW4bXDA9qAdMFhp2QaWpER0/pBYmT"
    "17YqpKEMZnHgEsy+OOuDJa/mGfJx/CIQmmssP3aMwGv1shhKJIUCoGKCSSIA1HZFW0uSE4"
    "ltQMv4gK0dGqoLJjDbof5Aqb0GF9CQtFqht/tAKPSCaGr9BkhFLcBKFOH6gZctodFdeoOE"
    "aK6PmBgGY1XnirICwco7G9VQBrUjpzCf+kuxsQ+nxajw7iVZRcItguP652Q0TQY/ENB6iT"
    "6hZ3y/VNVt4G+s7Rj0lFnTxRVs7IM5u9X+Crf0vngVze3d9uPi0FblbDuwZs9L1vT5MI/I"
    "GZaRT+wDXs+/Hhwv5HvZCjIsTyuS9Y8kpKNKvkjwNDuydGuJ5RhJ5jHOBpW9ATVULQcQmS"
    "JSUpX4aTwwZDtsdvUxMwjpzoo9OhFTQB9pBIDs3iiDSuWwpNGQ6KE5tBFYeDUnIIYI8LiB"
    "bzSMkBBgtUhQ4OpVDBLe3qlIMtfH2nYxIJmkIdDIxQctBrBAWjIgiwqoODEUoOa40gYVQE"
    "AVZ+CaKrkSxC47/MUarWIWB1Fw1fvj/DUtWmLHF/toahKlQJpeX71RmfFXo1FECA1hu1Kp"
    "je7iXxGacviCuWzLYlQYUENTvrmgcXkkIo/BOIC+E/CQkkCQmgPZBkJoh8AcxHyWuksH9k"
    "foBI/T5/FBeiZbZ+Bvsr/5C15d1/yNk+CQDkPzkbAGRnlxYA8q3l5ph2zZ5kg8/2VS/eM7"
    "IIlrrgGnipLYqwyDZDMn1VWAJRucqapHT/ybCq1ET6HSkro7S5dKkBUNpsg9RIFkBIooQ9"
    "ST3YPALTm6FQIRSZBaIJu9hTwd5fRhqiqs9CcaM5WreLvRfsHWcEf1U/huLWM2kR6dHj96"
    "AR7PYXoilBxP0e2msF/R7adZl+r3BBlhZGir/osizHItsO9tdneXGkLTGYwvoWGExmHrn1"
    "tUtcCPGMP8lbkr2Lic389fwmgtuZeefJdrl/2Lb+tF8elrtHdjfv59Ua8mLfOc14WdJQjO"
    "/9DT/lg6rb5bsHJ5gqJeR2eb1cfaSawDGlvjrNiu/Vce4ZwQU7wpECNW6iDyViZuQ+ibh6"
    "PRnka39406fnu5hdvb7oXps8Pj06eTkm4YuY2LhfIqb6sI/vSV7Zt0UvZv/zuulbl4vw6N"
    "Wri/Of3N8Xs+PZyfD3D6+bGes52Q6jdgdhL+1PCu9LxNLM8cJqk8jnQnPwKwUsYe9p4STA"
    "lsmo/Di6s6sjSclBBTONxaLISKGCK94YZznYwhdsigUSCZpCsRsmKTnotntgRgQBVsXOl6"
    "TksNrudxkRBFj71UuFsl/gSHzuuzkyx1aASbxzJ+g4bJb7dbJ6AUbh+3UoFYfP7kU7omoB"
    "NrfiS+6CUIQ0wtCgCG+D+B/NcQcyyaGL7oHQpHL44U2Q2k1AXwHBy8t24Qwtp+e1wTKuFs"
    "I+LcOLOxzQFdbQ15ARQtTHw360aKCH1Bl1H4omQz74UkEPoIjKNimbASC9sl3gXHCotlHM"
    "CiNR4dQQMeDnh0M1gGbMDF6a4sVROGaGougyWa9ZoIjKNilfNcVjJm6XdP08RNsoV9JJYy"
    "ZikF9TD9EARYnnvKPOO+Wg9zVwYDlWu8XtcteO1GbH/Lg837vN7U2QJc403G+7vFtsfwb+"
    "bn/XbHPfPs/VHtl9EviZx8L5GMCuK++bNmRe+BFeWCTc1qGyTHRaA1ZGLmvA0yLCDTCc+P"
    "QN4BXoR+q07j4RlxVjby3TjCJfLUXvJ8Dwu72flq4dm/VB6WBkZGd7ipAGCQepxTRPy6CB"
    "KnbQ5hiYQhe4Z/PyZJshmN508ANCGjacPM17HMiggVrW4wgDU+jaHkflyTaDwhtP0NGgbT"
    "3xZPVZjAovPEFHY7T1wJPV59V5sLQ0KuyIGLX1BayHquebxSWMHEJoaFR2sUJotfkxp/PT"
    "MbTM2DP00bECZNH2xlYJWEBKYx3MOWOoUfXakCfHa7/Yvn90ychXa3dHJ9n0gdTgpttBv+"
    "syyCOzXy7uSDbtxyk7O6cPJju7npXpzq7nKdnZ4RFEBEOTnV3Pa9O+H9A+Mx6mE//yTagC"
    "gbPxyZ//2l2hdZ0afEB5NwbUagPDhny+s7+2k0+r2Y2cxCYR7RHFJjGlh7Oe+15rk4jVTk"
    "/vvnTf6MKZPaJi4IWdaTWxJ7WL4Sn3CAS1HVzx7oCUJAu9HTE6uP3cSEAcRqBxb7paRXDK"
    "ejGktIGn7T0oQRaqelOX0NEwa2zqkOqzGNWbuoSOxlhjU4dUn8Xo7SgFvH6BopD1n41B9V"
    "zzfdZbf5ru6hdfqqesMnBilWbxqDangIZGZL05jarNzx0lm1OUlplDzDenhADqLdvy/d1y"
    "vZ/fLfvHah7Rpq3GO0q+PbMs+4KFGyvQa1O3VpDZ5M1VslHg+Mu2CiSHYcSBEhW2C4wEyQ"
    "STlC/DyWEb1czNKOB5n/IEk3FV6NwJm6L/Z37aRMk0GCfOmkT9cohyU5olN4QsMaozsgjg"
    "i9/VIug4wMYvbZESKGCWdjP1CJcFbH1Hy57liokUuyiKkoVtu5OiRRBg1eymKEoOq/GOih"
    "ZBb/HtxgQ/OlNvt2yaaT//sNh9CG2wP3wHHdMyi3C72QtKLf95v9o25m4uW/vHzc/0Bd34"
    "/vC333xFOdBxY608wAkYQ6ubtie75vfuqfn3T/97+cfcZEPSjRq4G1O6Ac8a83wBw5VVKq"
    "dG+8X75fz6w2L9/pElBeRlacbIZn2zm+/ul+HhDnbgIzznMXkp4N12czd3fUYx677mOdUL"
    "NdxvUgmJzZNAVGrrFOjt1I1TyMrqTCrkmejSeH88/MLGHqKMTcIYQ4ZmF8WZNpVtoQj6Ya"
    "IMvlfYJpK1oxZJWFoVekgQ0iArhB6SMmigyo3tDANT6BJzOytPthnGKVmHfqSjQYPp3ry7"
    "QwkUMMs6O6W3hK3takyabBP4hU0H3FPRcIMF07yPx9rF8Mr6N6a2g6vt21SSLHTBIxxReR"
    "qe2YMbSY0CGGV9lz6pMQWWtr9yz2dAC0Xh28DpaIjGfg2q+ixGjU8Dp6MxGvszqOqzGLXY"
    "OEwVsIgwAOtdeuyYYUCjjPYKxoBRUfK9eKdIE0lSMj1rd6ZMV56fc5QnyzQtM/dYnixzAq"
    "j9jA+dVTy/XuwemYPIvegZcvvmKXTpJG9+Xs3+94pJXLh7ePuPZZdZG9z8xMrIme4/3S8B"
    "ZDZ34s1yd71d3e9XSSpG11D329Vm22fhk3HUZm/cNDNMtqdvHpZ4X20aHSA/vlttu1vSu/"
    "vNekeUab5ubskskNe3mx31bbfYr3bvFtf7UQWdpxC85ppTgeiZ10zxZlLeL+DTHTCiwX3P"
    "O+VqBEk0E8zNLWRp9QCq+t3Tr9FnTuxeNwmnwan+xpCVlb8x5DlOXDE79wW7PowyCuarmF"
    "P/iX02FfDy09T4Zmrzw5s+c2aXduDk/MwlyOz+1f55cnZ88nx21v39w2z2/NnR8d+6RKLn"
    "L1+dHjXjb0yiCeqKJrlY9uAzmv8TBxDOjAMI/6MHcnr+91bAs/OLl0en7V8/nrz4sf3v64"
    "sXM1LebGbRs1nH9vzVrGuivx+dXJ2cvXCtdXl+2qcWPT49vwwTi8I6otlrrCn4kGjv94hr"
    "l1ZfmWuXoB9so+B7BdcuWXtiBsalh2Glh+nHHYUQGBKTIn+wWlEDNywoDw3BqGhY1mEheO"
    "1ieHLnCEdtB1fiKOElyUN39oES8WBUUEAHq8S+W33dUmiFnQqJzaCquzSWIwtb+joPRkTD"
    "tH2PB69bCq2sR4mndyZD1fao6LEdQNGZtzqw3iImIHpz2rwvN/Sr3mm5sn4EpEYQtX0YyZ"
    "CF22+EdEB7IhriuL0y78ehbim0sr6MiM2gavszkSML++2nebCazwefBWnnUlUzjBSGxEBm"
    "rgmsfJJmGrtu7vwyJU2EMZFriyOp0TS4XHnTRHFIhdMxumF7SEVVn8WoOaTC6WiMxodUVP"
    "VZjNyOj6pAudUzhife8o2uHQW2welDgYPOa3N0Q/1ZeL23SYGtd0cRwNxXYziOqcAsHhxP"
    "Knt48EyRhrAvYW7xe8Z5NZTl8EdoGCU0y9+PVps3foMDDo3hO67xpNFbzQwIOGfx9SuhIP"
    "0yTkbh+3JcyUHC5UrLeyCPFLIouzJFKIUd5lOuC53OoYyVFh5+U5S0VtcFyR3ygxEwHCyq"
    "NRuQMt08los0PPxgPbChbJpm0Gt7RKxpilDrD9McQu0PKApGQEzNzO0HAS0dDclJunpQYB"
    "wYhUiKR0ME+W7cSrjABS2lHzc4j4LWCkfR52gx4ZhKCQuGFsGEHmGfo0Gk4y2ISlGPNEjL"
    "aE1QMBpd4Itxo8TiqdpCP5ZialV7wLcsDtMmwjETkhSMloScHieHAi4dG0NMlnpkhJSMHg"
    "zFolER/G7taQOCKVpAPx4graIVwrFwiJYQjoORoGAURMSMl/UAgKX6HwboqIdARMz0fxQH"
    "FA4E+MnarxJLqGsQ/YhIyHWNEo6LwzWMcHQAmoIBktIzfraDgRePlC64Vom4oyFQvr48OX"
    "vx5P1q/eTL3X67Wr9vL5ctttvFp+5CxhjK2+L/4kkfeicD2NcLQeUecEoizr9wbzglQePu"
    "dx90OQZYtr+GkYw+VLHjMr4E1QYcdj/B4OYvwh+HGOYv+uei2t762F6efYypwwfw2QBrX/"
    "JNPmjbLPq7KbjNcdoWB5IXxo8TKSjKM0+YhJGDUUom2UhmQ21AeTRYJsaUx9yMwspjtm0C"
    "82Fwe67HR5ezdtI/exJFLvhJ/8nVj10iitlpU/D3T2ZNHf/1BFAFQXZiojghgJxwCB1SCb"
    "hVSxhpEkv5lye/T0Ot+V4VhSEzLPyaFxV5Yx5zzcqQLOohAR+YzKCNY5NRjEmYTTCHTwnC"
    "RqTgUXJBuhxIGKeLY4ziV80hkvG6YalsVhQGJZIYBUWKJQixRssnSAEl6aBODmsY14mjBH"
    "GP5viI+M64x7el6rqV6Ou2tsJu8xobzt1qpJF1QKNNVogaiKE02CYqnqD9v7M7KYqQBQ3w"
    "Td820jJooIoDXHMMTKELAl3z8kiaQXwDiCLULbS2Pc5fBaJKF/c4dSHIBHpBj8uuBSVUwp"
    "tBBJ3K6DDubu6KEFG4vLPxi0IWsEu6WnJdKNm05YwvpsIpxpdtr2dz0zEExb3PZKizaoYC"
    "LRDnqUsIRTeNUCqFUWrc7/SVI7RoeV9jF4+mwy3p3/z1I2xioI3yzIyiN8rtJ3TCJGdKT5"
    "rSt5o5XQO9cFLfqmf1/AaFqXLaBsW29/XbExjmWagFGBPzpijQBlwu0cCQ3zqiSfnBYHr3"
    "iBNCgldxA4kmZfHa3kPihFCcAnZft8v7xeqRvfOkTTS1Ws9/bc9q1+6k89n5+Sn4fr/dXC"
    "93u/l6s18CtkMKmNvF283Ddv6ueyRUl+29EXZLArze3N0z+Be73VLw9FRXrPw8i0jJPvlg"
    "y6nmxPOsnonRMVbPLZtm59Xp0dmZy6XTdMfFVZ9Wp802NLsKM+v0DBMNigUEBfhcQz1LqH"
    "KDnOPPb+Sp3XuWZknd0U4ReUZTSj/vui/2Z05Yjdii4lVDY00hNBicCrYTWrMQlthSYmit"
    "YArsIlYKBnI3K0ox+ik0AeWnYMNO6+vKia7tJkA0GYq8Y6J6GVgKuzShwADZWqFIlQwWhc"
    "2ZUGBYbC1MpEpucpDdvQWl0QnA7L5tVBUjO7TtRAACEgwF+GwGBXBl8IzruyTCFyNKMcVm"
    "QxjRG34wAxvJI4Mrit/FyWSQw3jd2rDpKN20rCw6l6DDNLg2OCYKN7I0ddjwFNlgxjdMjk"
    "1Uys+T/VZOMTYBEaqoY4lobIYfLOfUUB4ZXM3YjMhkkEEsfWXY2bEZlFXpb0xHrJFVwQnG"
    "ZuBzUOhxRIZ2a1gm0mX4yW70xlJJgWs0OiGUggc3pw7QAFnNBqV1c3NCic7PBwCpf74AuA"
    "wH3w7iGfzh6PRy5pit1h83q+v/PHTgmAneNyhyzO52D42IDt/zpkwn28My+mW/2S9uoeO1"
    "UYub8ReYKT/vk13dta6EpuaBsy/4pw5u3Uz+FRLwm9x38DsVggvYIyldwf1omugL9lyMnM"
    "Ge3ZQs+Z5H1qP8/OLoB5fK/vLytXMnn/80u3j+etb++eroJHAqe6aDdo6p8ttfFI5fz8kP"
    "lzFd/aLzoWr5FHuQIZt0/A2CwU++9V6c/OQS3l++fvlyhjRVex9lfBe65/YldsXjqyd//q"
    "u73N5re/ApkbObn/BebYdsJxvToU/OL56MnRZaBLEKbvZdchaqn/7S9FDHq//3n/8y8k3d"
    "8/g4EfnnEVK/zvef7D30aJ2JERMU1OXfh1QoGrOs+3FdmCk2jiVhpG1MgEIwjqxN65RAEb"
    "usKUITaALXNV0/B1MWNQdKo4Aso+Si2rLiq7sIjYYrh6PoHEH0my8aRkEIMA2mTAomWBbs"
    "OsfXl4eg7h5IZgBJ0UFx3Ry8KL30YPlLkkQLeAgnDk9h2bmsVOysKT8OS0lwwKYHYlilHB"
    "7FkVhKguKxPRTDKuXw9FaBwEWWUCBoUjMD+MfMs0EjMgnAitxiCI0ccOgTqw2a9odFBWWu"
    "MIxIYk+a42KcvMmGVAYJHuoCMHanunFlnPzjNKoYfyERrpHBCgCGX5WVAYojQ6sagJBMhj"
    "gcf5VR54ffWFY3AiM6VG8rgxOMQefJ1CjwQIH3pfscqa7/0Q5kIIUAnkpjAxoBxDgDdhWY"
    "eS3tC+pUNCRC9bMaIIFmdq4jjWJ6ArzTQg+X76/+Nzt0owh5ZCqdHEny6EKNrIQwr4+unE"
    "4dAxpUGyuBEehi7/OUwej9n6n87oOd+I4f7/RSxbjgZMS+1S7KhaqWXZWBD167NCPE+Poc"
    "efoNF2lUBNZaluULhMVTVLZZAuPadCfeVILA8SDcHUmFp6lPkcNPPtOfl/F2tX5kZ+XR09"
    "Ljgblj+cvDYr3vUysih9Ttne32eZzrJVHgZrW73jys98TnxR3zUXIC7odK7gwaDtnsEXSr"
    "B/w5dFckz67qG+6h1hqdSXesjA+mO55TnjD/huAZKueA2f+YgI6PhVGWUKEHpuPPBafNDn"
    "8wEAa2/kecKcpnHDEDF/dTqWBmt6kYFVIdcMb00foUDLwap7dp7dyC6+YJ9w/xshsS0eDG"
    "qc3SpoB1S6Gpj3MwYjOoiqMdXI4s7HGG1yEGKwMBFiww5l0bSqCAWdbBKb0lbG03Y9Jkm0"
    "D6+jhGRIO1fX0cr1sKraxridfHJ0PVdqro9XG4numPIyM6Gmydg8mk+izGgiPKiI7GWOew"
    "Mqk+izGwCJVbd5ycRgxsT2PIiBhZ5IFZqwAc2L0EzrGEMciRcV5zQ/tao7mhAU5pblDGWn"
    "MD1nnN7a36IrUFtIzODjsHa4WNBMiiHTYkCpTDjoVA578bY/Ns82tImU8UoWXWkgreUVQA"
    "nb8t3Kc+dcXvF5/ulr6LH4tfbKpnisdyt9x/2EBZM6l/TP1chD+p7+iJriTPxciL5NlJHB"
    "+4oyflNTH+37MZe3EQyf30po/3v7o4OrtseqfLunN04bLvHF3+2P73+cnF7Phq/nz27KS7"
    "UPHy/NnJaRd0f37VTAOtUz32sOAtK3KuIKR+auo/2btU0DqxudcXlDpSovIoEFv3SVKjAI"
    "Z440XQWcASbLfI2jmIik1WSoICs91aYZVyeBQbqpQExWO7jcIq5fAIjTJYHMVhZ4rFlbH6"
    "pTPAcDJczwzNLqpatmcUvUL0iG1vZHpiWONkMg/rXyq3/2Qnu+eos3DHVXtcn8MklA377S"
    "MzdjOnvNwB71Q7GTkgxS1b2Unp19j9X5zhlIvAgabYJIbsONlmh+xY2hyRhhzTw1HtuWjI"
    "zeI4M+RnnRsS6RdNgsiY3E+MwWd7u5usG5vnw8LC62cpCQnL9BoaVq8MkjYHIUJqBFGejx"
    "CVIQdXepyF0JAAbQ+z0JqFsIq6kTjJmgpT2ZGicywwkamTTEZkJNAq6SaTynP49IknIzIS"
    "X5UUlEnlOXziQxyMiMRmeYSDV5wfihIPTULBDDuj8xqkyhwW4S45JSHR2O2WsUqzc0ZRuk"
    "KElJ477BMXotUrdnTd11+Xbz9sNj8/rl3benG3jHmBOtsCbLIrCHELUkh98zRmt+ymiHn7"
    "BvuOL3n9YbF+36B5t1re3oCy33m7fddguo6jjr9LOLXx59fjQ0/powfdIxRL9NPNard4e9"
    "uIMWbUCV5EcLuHRatVbCPulo2G7GPiaA+7/LjaPOzmeFmkyLwZz6vbuKuJzWav3BM3mp6L"
    "0SbTs/NKmOScan4XMejVLqZvfkYDgRP6WCsTQMF3GcdUe5OdJCiRcv0O4QoUPmY4fJTxQj"
    "Q7CaiGRdC3GhLgw2hIAHdfRP05joEUZPtFJAkyotKnKEARgm28rcdHgWhLj5D6dbL/ZL+V"
    "R+vEzIChC+XbhpQEhWO7XcAq5fAotgkpCYrHdnuAVcrh6adLGRI3hyIYgoXdEoSrjxM/XI"
    "6FViZNikILi1liw6rnkA52hQydK44i8p/ssHiO7ETQzdjKPgqJ8MmgXwcMJwJQJYcINaGU"
    "ABkeKF60vCV8ViDduVZk7ft7ktB+dqmBgd18dfF6BnZRDYj98u6+6AysaYeG7fYTdvzSVc"
    "vun8ZbnX1+3OV2u4Hm+R/67dJ+sQLbFW9E3DUttGoac7O+8YzGKhADGxgI4RhzbTD3gOQz"
    "QUQY6ZX/7kOPh+ZyWtXqD3ublq6G1RbQv81ue7cpemxvt/zld8hRX6ZdOVlg++qk8TwIXV"
    "t+bA+JCZGH/SxUIrix225+pZi3qrqMNDPS9K6DUiVsh2pjz2VcCbeN2d7MJ+g+0X8OnQH3"
    "i0+3m8Wwz5d7Nt6t1qvdB9T1gO1HH1Y386Dvhr+/ffun7/74fSeRs5y/fBP0j1PuoUOSbK"
    "+BYg9D4n65vlmt34sHXkwYD7xgQGZkG2b1rpPftHlrv3g1O3t+cvbiC8nYTCXh1rWhdKNt"
    "erANkQ6o0+kedOBMrtIAnXQi8DeKVTwk4sH3A80S0k3OThlK9uNPD6sn5KGFOyjRipGy5+"
    "2LYYYD7RROa218+L/+9f+23urL"
)
