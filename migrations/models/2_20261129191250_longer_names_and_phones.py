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
""",
    "postgres": """\
ALTER TABLE "customer" DROP CONSTRAINT "ck_customer_name";
ALTER TABLE "contact" DROP CONSTRAINT "ck_contact_full_name";
ALTER TABLE "customer" ALTER COLUMN "name" TYPE VARCHAR(200) USING "name"::VARCHAR(200);
ALTER TABLE "contact" ALTER COLUMN "full_name" TYPE VARCHAR(100) USING "full_name"::VARCHAR(100);
ALTER TABLE "customer" ADD CONSTRAINT "ck_customer_name" CHECK (length("name") BETWEEN 1 AND 200);
ALTER TABLE "contact" ADD CONSTRAINT "ck_contact_full_name" CHECK (length("full_name") BETWEEN 1 AND 100);
""",
}
DOWN = {
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
""",
    "postgres": """\
ALTER TABLE "customer" DROP CONSTRAINT "ck_customer_name";
ALTER TABLE "contact" DROP CONSTRAINT "ck_contact_full_name";
ALTER TABLE "customer" ALTER COLUMN "name" TYPE VARCHAR(50) USING "name"::VARCHAR(50);
ALTER TABLE "contact" ALTER COLUMN "full_name" TYPE VARCHAR(50) USING "full_name"::VARCHAR(50);
ALTER TABLE "customer" ADD CONSTRAINT "ck_customer_name" CHECK (length("name") BETWEEN 1 AND 50);
ALTER TABLE "contact" ADD CONSTRAINT "ck_contact_full_name" CHECK (length("full_name") BETWEEN 1 AND 50);
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWN[db.capabilities.dialect if db else "postgres"]

MODELS_STATE = (
    "eJztfetz20ay77+C0hdv6jIpWbbsrH3rVkmykuisbXkl5eTcc3KKGZEjEisQ4OIhhXXu/u"
    "+3ex54AwRAkBxQ/SWKyWlw0D3T0/Pr1/8cLbwpd4Ifziah/WSHq6MP1v8cuWzB4X8K342s"
    "I7ZcJt/gByG7d8Rglh51H4Q+fACfPzAn4PDRlAcT316Gtufi6FtvwcO57c6sqedyy/Otpc"
    "Ncl08/WMyaMMcZwd8F5yEMwf8NWfCIo8I5txz7EZ7I7r0otCZREMKj/AC/9LnDQj6FvxPP"
    "nwY/4FSm3gTmAk/Z6a9Grv3PiI9Dbwa/x3347f/6b/jYdqf8Tx7ofy4fxw82d6YZpttTfI"
    "D4fByuluKzq+lPYhy+z/144jnRwk3GLlfh3HPjwVFkT3/49derT/jdjLvcx+mlROFGjqOk"
    "pj+S84UPQj/i8USnyQdT/sAiBwV69L8fIneCcrTgffkPNryyy5/H9vT/qPmlxo7HX6/vxr"
    "eXd+PxUXER3AFbfe/5VWDBjPPCwlnCRxPPxbVkuyGy7X/+JX8iYY/49AifdvHL2c1f3rz7"
    "TrDEC8KZL748Eqz4lyBkIZOkQgQJzyc+Rx6NWVjCe/h95oblAsgS5gQBPwcracF/0P/TRS"
    "D6g0QiyY6qEsnE8SaPP7jec2uJ/DbnrmWH1jMLLPVumwvm7urL5e3d2Zdv+KRFEPzTwU8/"
    "nd1d4jcn4tNV7tO/SDl6oEWkeokfYv12dfeLhf+0/vP662Ve2vG4u//Er+CxdigfcPkfd0"
    "c4SxaF3hiYM2bTNDv1x/ojGJoskGg57bZAsoSHs0AcFoAanDN3RitEED/BaYA8KlkeIZ9x"
    "v3x5pKhyawO4tq3V8LqlzK9cVAUBD6z7lYXn5rMdzi3OJnO1Aj5aSxYEuCxAbfzB/1zyCc"
    "z43+W7/WGFnrX0+RN3YdmAHCy5J4rHc/myARbAn+9PXr99//bHN+/e/ghDxLvHn7yvWVlX"
    "X++E7k8Exf8Mue8yZ1x20N7Bt+WSypHlpAUTbiAtdZa2EpZiStdj1bJdYb0EqyDkC8t7AI"
    "vFntnuR0vOAiwadypGPPKV9QDmTLQMuB82ls6C/Tl2uDsL57iyjo9rZPHvZzfijIZRua37"
    "VX11Ir/LCgwsTd5J92YJe9C9O5Jf+hAOvIfwe/UiH8XDLPtBf+l6IeleLWhgXumWrrKdc0"
    "QbGNE73NYTFkzYlMOGZaGllgX8ww5ww3+EGwvwOYQT3rrH5QAKm00exe6GrwOx+934ITuw"
    "uBMRPQIzirK5mHv2hJfLR1N00rSdzsWOMsGJImv1Bbib5nzXRHHmt11KbxalkKKyLq4/f4"
    "a9a/1+dPH7UU40QXT/Dziw2xyGKRLjxaPmOsKTEFe/Y7tNl35WRCeNDreTmsPtpHi4qdmN"
    "Hzxnyst2iLdYMhdep1YQKXKT5aEpNjqu8KBIn1SavX/5cvYf32VOq8/XX3/Ww1PiuPh8fV"
    "44l2BY7Sa596arNjtEjzfdTgzhDT6gIcGDEYJZz3iwwHECNvs9FyhZV0OwqSlYbwyWmIO2"
    "z8VVtt1xkiEzWSq/zT24pLshwzsUyMNb7O1AyTLei8KJJ+3kprsgRWIyy8WFiQcw1pyDQb"
    "Gu68FQJDdYAAM+F7zJJPL9LrfTHOXwrqeh5z2i/2TSw03iEC6hEe8AUcREw5M/WAkwfZL9"
    "B3zZxbIjSJUnHd46EL4i/Ra0HMSuBukgtLSw3Qgs65ZOgTLyTt6BHZpPes54y1bT3hO+H3"
    "DmT+ZjvNi0v05naekuvRWbSXF55rNFydZoJqKYmGS0FRmxILBnLuetIPUc0TAgdQ4nl7fi"
    "HK/aaNMAh5YgHRsmIvxhUw/jhewePC0t4HI4Xuae3475aZIBsl6GT/HpLliNwVcPj6WhQJ"
    "KNRbb/5PkcFvff+EqwX9p0kzJoQ0XNXaqXO0SWJ58ms/fZcxzNll2MwBvpqsJvbsDeurm6"
    "EMZVUd28DL73pmXWyyGrkSskgdsBPYXPzJ+OK/bFkvmhPbHhaA5LDu1zRf3T324wGrIcZs"
    "2Fk35LnmjOkS2E1dKTVyWMzAoPmT/jfbHuTjzsQLmGq9E78VKrMLM+i18tThb5T5jLZuLt"
    "8Lfxl2rWXk3Ec26Jrg9+Hi9zFGsDoc+sFAnenpgbc1JEJUtXAPpm4ButRoqhzRs8h4KVKV"
    "h5yLGoFKxMwcoUrEzByhSsTMHKFKxMwcpm614KVjY+WFmBMyVoVF2EWZpqd16Jo2+XXz9d"
    "ff25y3UmdWN8FUNSHQP+9he/HN+9W6HlWaI+b6XGQSwb7gaFHLRib5ZmIOpKISSI0IbsES"
    "xI3B87ZbWGZVrxOkc0DGZn8PAdcrvO85MqYLChDyJdMWHw6mO9kyGrSxu4e9RW64HTF8mT"
    "zFncfWiStVzPqtgGTOcpx9jh+9i2xvecum3tUtuFe0P5h2o8G4kHqYFTI0wGr/Vn/IbGfs"
    "r3gM5OUTTlg8X/hA8dicp4eC8M8A6PKw/v8wGODHhRXD09krwc5OUYMohNXg7ycpCXg7wc"
    "5OUgLwd5OcjLYbbuJS+H8V4Ows0JN9+UuWcx1iWWv8wKFXfznbPa78Jrf3jM9vfPbVX9th"
    "23s0SD4Laa8n657S2Xnh/C27bU1EW6AfDctVLT3jPf/WnLJZ6mGAavccL75XIQCXmPwQBq"
    "5/UsIRwAz9HQ47vnOHk9jfB6qvOkB1ZfpB5lzNLu57hc7/jMWhIv293clwHev7s5dZD3wP"
    "jr7NMMYX6f5spaCRQNuiZSwCO+D/7r55jD+R6Ml/U8T5l0DRWN35+m8Q1UNT1cPxvpGr+V"
    "sklbgz0w/1Y+7kI9zRj+b248ruV9iV1tVojL0gY5HpWFtshvRrUhLUt7/Mgb9igCJXP27U"
    "p4YbC8swgmgoWgUmhtdCLKokcj6X7D6JNg4oFdHntwkkZBWmwLtrKC0gTebf8aBcBQAMyQ"
    "4xsoAIYCYCgAhgJgKACGAmAoAIYCYMzWvRQAY3wAjPjbQt3q8SaXHD06s3CaQmsqDTqygg"
    "iORRaIK6P3rC6Vy8gH/nRu79G/TsW/Xdsd5GhNlpCmGGBR2ICD0RWO5yyYt9k3OTKThXP0"
    "FWxCbOnMpvjDnTbHu7cN9sa7t5VbA7/K8V3APCWbQlQjCCq4HhMZzfDfUkjV1OvWf+W0Cc"
    "dhVHX/ldMCz3EdrESv8CLfzz3P4axCFWUJc7y/B8ptMT/+pJ1Zh1hgCiq0GJhzMZC4+Xl8"
    "fn39OaOqzq/yuujXL+eXcFp8l7W+ym5JSxtUVXujO0s4PKNbzV/a2h/AXnJW1nPShQPusd"
    "4jQR6CGDGgcRR0uZrlSYe3TvD+JUAwfIsRYhxoAsp2DLQ6PlBviCGYmNQbwkQZFSII9+n9"
    "jaPfKr3A6fi4td7gcTowr0nF5mykG0sct9XO3WY05KIlF+2QPXDkoiUXLbloyUVLLlpy0e"
    "7bnUAuWnLRkot24C5afUNrVaIgQzOQCgUw4ZeUw71L1upZ7zXLMok73zTJMo5yN4jFrVfv"
    "+uzKzCY2NrnS/HXcUzrlPuG+O84WR5VQn/h21ATmC/XIBhAfjsU6skEqq2IEVvHEiabYqT"
    "EUX6mSo0F0j+ODUUMssN+HE2hIoOGQMSECDQk0JNCQQEMCDQk0JNCQQEOzdS+BhgQamoII"
    "7Bo0xHtoK66mCAbCUpwxAYXmrNj+gUKNAm3IXg07GcTc9mt3LXdTG9gsYDAIKvobiS9GtX"
    "BgPKQBDrj0vWmkKx6xJIrPe3aLZmuT8YTWEVo3ZDCG0DpC6witI7SO0DpC6witI7TObN1L"
    "aJ3xaB3oFBuUpxst7suid+rKSuQITde8csKWnLA5WjTDx64FWKoeYrBMBpaBmRbZPyM42k"
    "oLq3/iE3vBnHIhpcl2aFQeHx932C16sh+t13iwwYlmzWwwFdsZh389OXnz5v3J8Zt3P56+"
    "ff/+9Mfj2EosflVnLp5f/YwWY0Z4RRPy3otm83BcZu1/YqtyqWRo6mwRY3aOkM+UoclvPc"
    "/tyVybHfJVNj8+0JooswIyvH5mvg9LZDWOYJ04LRheJBwO18XtWrBeRgfqd9G1QVwv/mhH"
    "YqCaCqafFlRTwXwZvaB8DFGBcA+t3BzbbddirEA2jJugbIyC00ZUruR8/ijuenCApHsGvO"
    "qh1lcLkSg/WSt5ZGkGstrVpPcZU3D4qTEdVMoW2owpUffA5m/JkwzicqelvJbP2V3dtKWV"
    "UMs9cFr0tfqsnvXSdHjD9lepE7B1EEgiNp8vme2XGKDnivCnv91wR3S4qRbXjXiIYftCBJ"
    "SgL0u+YlY0LOCvgr5y9/61zZiaC8fmbniVjTnJfzeqi6yZiFFqqTSJrvG9Z/RETTDfzcWV"
    "ziz5DNXjSHLQcbgvnFHMmtozDhdgxVzbXUbhDxY8h4f+KiGBR854GEj3FlbDht8pC9bZ9c"
    "/3HPuDJ7+R0T/il/A/bzsF/mREImQghLLfOCCxDEpuz3NW4cBPKEy+MivfkVjjz3PPCtAX"
    "bzfl9S58vGLLtWF8QmE048FG4VPr9pez709O32VUSnx2YJgVjDakCnldKNwnhZi+vFi4B7"
    "BpQrFtBuxwb+NeL1w09xMBjLAlLJfQK60Cmvq23mLJjmtS+1PAparZryTngTz7o9KI4PUE"
    "FBJMIcFDV4MUEkwhwZULhEKCKSSYQoKNDIKikGAKCX5ZupdCgo0PCT7IxoxCIvF1E/Qtzl"
    "prVnMUKHVhND1UCLfpzPcit5VJkqUy2SK5CgMLlBRskpWwN+Kupd3MjJPjRtsEh1X3Bzwu"
    "bpRJ5Pvo7QKbImylrQqEpgtDTdgK7DDqDkhvSw4L+D2N07SQQo7MdBngdC05XTyZ76PAdn"
    "lg1o7AX4Tra0lWQk0ST4rGdBnouZrFdObwYIxXa1eB241ZX6A0XgA4Y0vP2CwxUBS84WYT"
    "RcGbKaMW/sRCqOWG0WSJl9DMgMvkuijv8AF3nKB5dMZ+osgKPK11z6YY38RLO07F2HYp35"
    "QwVPCySQWnMhLy2JLHdsgOOfLYkseWPLbksSWPLXls9+1wII8teWzJY0se2+Z6dg85j8pd"
    "a47WJDetiVhW5k4BFlWbLaHHm2x6/IZ6CU4nUEgw3SkaFEah8Evuw5QWOuW3KetzZCZL4B"
    "fv2XrmaCaElpq2WY6QpW+XMf8LnEwV5Zhiik5XpB2ezmKiI7wEPTAf/8id8Ah2i9lVyaQD"
    "f9LKMZumMXlDxIJ5pQMVJt0ctG8a7IY3lVvhTSE8pINHdii+WGGqqrmC+eljRYKkSIGN1x"
    "qnKWxE7lkyl1JcJveswTJK+eFalSnLkw2kdFM/7tcON+u6Wk6ZhNUs/9tXc8o87OA4v77E"
    "U35hGtXj6MJzQ1blP5dfjeq95smgJq5y7geinquoYwMLkgM3Uy2MSn3lTWjIWU7O8iH7Qs"
    "lZTs5ycpaTs5yc5eQs37fbh5zl5CwnZ/nAneUP8OxxW495hshkfAtlY/sWztcwn3nMwq6O"
    "87IHmCyKAUON//Dux6EdOq32SIbIcKsEtghM1xLT7bRFTpvskNPqDXJa2B8x+7ruj7IHGC"
    "yGAW8PvmBlLY9uOXP4tMZw12QGS0Wc7fx7nKkFdo/fPMt5+2IqEcL43oH3Hx8XhXGOX9TI"
    "IU1psDyGvksUm193FtBrEtC2BLQEnpac8OvUWExmsFRkYApO1GrV8HPXSkxMsZMSK1AaLI"
    "2h75FOSqxASQLanoBckWvOutkD1Y8gke1MZF02V9kjSGRbqXpm++F8rBuyltkL1Q12M6QG"
    "i0f11Q1F9yAxa0ONhoSjndRdObnBgjmIfdNJzZWTk6i2J6oVZyWxfbWe8yyh6WkUOM9YwY"
    "2En5XNeCCcrwGfLTCGbE/+cMnIheeKNV+SL9FADBlqk2XxBScquK76iYv5Y9iCeAXr9+j4"
    "ePoeXTHW/8IhUlRiEBL4fIETal6Vs2dZLX17wfwSGZ17nsNZBUSdosrJ5h7IGgink+sm/q"
    "Sd5xvDJaVH0w5yjR4t9SKWivL8iN/7HAeyEASIXercHtya59fXnzOq8Pwqr+t+/XJ+efOX"
    "10IvJk7sosAoB8P0A4hyMMyX0QtqFK9nLSM8QL+tkihz6qc9DM731Ga7UU1I5of2xF4KSG"
    "bDypBnk9B+ssPVN/1Mkww3mSEjjn2RehGyRzCf8fU3LQyZabO9XHp+CO8S2mWFDNpw8zp+"
    "1CqVuWLSepez6pN92Ph5Q7bdRoJvF/Akcxeft4RpYZH+7XQk33KtUlenRZWmWPmNcqz85k"
    "lWLtx0fc7xiisDxwXLfLDX/YRnZVVJWxBSuhWlWw05m4bSrSjditKtKN2K0q0o3WrfGQOU"
    "bkXpVpRuNfB0Kxl+2UbhJhQmg9jxVRwvnVigVMx6o46SJ82Kb9WU3irUKRWT6lypNE9tsj"
    "wG7FRonWm1WZbVnjZI91yrrRgXG6Va9ZJmRRtjrUc0ZGFU5gude/aEVzhCY5rdCeXo083Z"
    "T3ddQDA524/6Qo33rMCeuSAmxBfh4rGwMcgV/hmmdpO03WGssGM7bal3TXZU3thLbaji2Z"
    "+iqk8Lenjg6N/h47JLc2UYaZ6szqo3y3R7sH24+4ooHzdTpxN7inr+pAd7DM3zMrM6q/HU"
    "auJBO84X6IbDegFW1XBeXqw+gNEW2o76Ln7dHuCtRnLBDd/llpuhG+glV7wCXWVRvwGXOy"
    "yCNNkw10Cy34RLjfmP8H/wOf9zafu0OPTiGCMSW6a3a5DLDJXJwOVv81VxOXQtYd2sgnVd"
    "Aev8XYEtvMgt2Zk1ZfUTEpODkPGMFK7tqfXEnIgnQKMr4H6Qh/yaCuzvNyBMThZxPBtLvI"
    "rFJS4B6hPPbxMLvs3K+2ImZVfqms2SojF9t4ReyBzNdeArGPcLcXK1j8Xf8S6x3Se8NbeT"
    "TJrIdNGoXaGnLHxacGsO+BCks2RlLoy6vi2s1H1hqlRwungLkwJRMjJbJGiJtGogEhOYbG"
    "oJJYYT1cGCcWhbV2y2KTpbj89S15AB4rOUsWK8jLxnt2W6SppiGM5xvlg63opzERKNLnEe"
    "LEEuNkxEWAH7bRoi+Flkf+tslUv1lofN+7UpK+nluWm+yqY5AjpM3dREIjW9XhNThC29Gd"
    "uu8RlmLWPNKivCrOqMs2DpsAnGYMUBkOLqV9WXxcAEi3h11iRapFfw+oSLcToJr0l7mzil"
    "TWkJJhKmVhghyqqXaStCyrygzIshB9ZT5gVlXlDmBWVeUOYFZV7sOziSMi8o84IyLwaeeR"
    "Ff1tp1C84QDaVWTSegY1P+vrxaQPvtvZwUe9gQSU1XlzCJy/3AdaNCn+XMlq7ATMtWdh+s"
    "NhQZ7Qe+K7B6w3JKu0ADU+WAjmoAwfSwUSNM0MtRNCnIkqKRB6yDh+saULAxGUGCBAkOGf"
    "EhSJAgQYIECRIkSJAgQYIECRI0W/cSJEiQoEE3/H1Agql7abuQywLdQLicmjhhg+Yt5y1g"
    "gzmUZ0Nu51AmgxjeeWWvD2AtbHazcMK6aMFmUYItgwOXcEWBOzF2IoJ1jkkDCtW7j1aB9e"
    "B7CysKZHL4ypp6YI2VRQp2fAphhIQRDhkCIoyQMELCCAkjJIyQMELCCAkjNFv3EkZoPEb4"
    "CMwoyqau5KamMDmDu/yCOLTameJvi6NQjzdaMrhbcKIf5V6Bpc+0rOYsaaiKnXDBiEEwoW"
    "upo60UB8O/nStsZ2lNFtOASyAsgakl2+aWM4dPqzdPTGa6BSkmqgrQ92Bl9COkEhGoHvbH"
    "RVGc4xc1UkhTGiyNoe8RxebXnQX0mgS0XQG5orIC3G27b6WyR5DIdiayLpur7BEksm2IjC"
    "+Y7bQ3FWIyg6Uiq/V8jzO14MYOHGnZHXZnxoLgZicNV6A0WB5D3yWd9FmBkgS0ncYpPufh"
    "GNjc4d6TIzZYQke3YqoCGJ97UWD4JSjF2E7arYLeYAEdxhbqpOkq6ElY2xDWBGsM++0KwC"
    "ckBstExf6JqcLfKTzv6vbaevP63bvvX1vMWc7Z9yfdsNAmSGg1DloJYZ/UI9g+n5X63qsF"
    "lVCYLKfbEKYwspa+92S7Eyw5bsmJdxLOaROc+rQapj4toNRyMl1x6gK1waIYshorDaqt0W"
    "FqvMHSkAqseRDttvcBTqXrLsjRGsz1Ae8BHMycMZ51bbZCjsxg2UiXjZiuONENaRV8b/vh"
    "fKxb+JXdGCsbBGZJTWa9DgJ4FVg4XfQ1i8kbemFMGNvpvlhObrB8Bqy2Crxud1ssJydRbU"
    "9UK85K6hvVhgBnCU1vvIPzjBXcSASMshkPBFgW8Bl2fNlXYK9k5MJzxZovMXkbiCFDbbIs"
    "vuBEBddFI1olEIy/Fq9g/R4dH0/fi/Cm/4VDpKjEICTw+QIn1LZ9VW+ymmGH0ZKdUhcQmN"
    "AYrMHSxoCc8N6iAfON2qZR0BLNStOYzHNUTHquhtwI9XS63gpL6A2WwIDP7Wd+H9hl15Pq"
    "bZEiMVgmYlfAVC2cqzmBrYp5XfdFkdxgEQx4W+gGTCU9eWrNqAydyQbUmY7Wh4Na+nfRio"
    "qnvye7iLluxJyxyJaLSpRSXW/oAulQ2C9nbqmZG929cy9NoXeJqad6Qou0oXYy2WYLaMd+"
    "4JMVjmt1a8iQ7S4V4ujbzfXtt8uLu6MOUghCuFNrEcS9quI3GVp+UWi3veppih3K6/rm09"
    "XXs5v/21Zev3jPlr3A2isM20Rjb7ehycdXrfWCub2ECT3xkljVOmmV0+9Qdudnt1cXXQQ3"
    "cbyAK0WXvMMARXgfBbbLg6AiOK/6cCoQmn5C6QlbOGGZ2web7p47Hua7hsUiPvu5/2f42v"
    "WyU/UQg2U04CtP4EX+pNXmSSgMlohQdBlD4sGL3KkVBSMriCYCM8a88Qfu+8wxZPtIznbd"
    "NwVqg8Uz4A2zBC7PWcDHS7F64N5QBhfURFdU0BssraPf8MDJ7CY5eTx6sCbcSIWNP3etn9"
    "KwgEptBZXiduIMWD0OQRTtN1OWlrLJt3P4SC7PfLYo2UPNRBQTk4y2IqN0j/gcJFpVgTdF"
    "MYwCMxoA1Z2xgTdLkIsNExEeZHu3pY+XDI6FdoWlMyTDYLqccsvyMVspeSxnUmT2Njt0DY"
    "TRayvwZhZek5rHqBx6YPWl2rJmsbpvRbK+AHJK17YufZzywAQBD0uO4HNF99PfbhRUVC2R"
    "M3yGOUeurDyN7NmQ5YWq/2yyKasu5FMMY1Zs3IfK3MeIKTD0A9jgffIwiO4De2oz3y67Ob"
    "Xi4+Hr26yjNAhASYpww34YdxY/0NC12Cf3bPcJ4fwNWXcln2Iov8TB4z3zYPOjJntsx4X2"
    "N9605vYpyDARS9vfR71uX8/H4NMNuedPje0AKxef3yLCttmZi1WYN+PabSQW3QU8yVDebc"
    "owtPK23cYidVrUNLTIninrW1uMWZagSa9bbWe/whKwyrZmyTqcRshEWfvS9oql2js+gvpb"
    "UH+LIbcvoP4W1N+C+ltQfwvqb0H9Lai/BfW3MFv3Un8L4/tb4MWpKJvaqFlv1zHpm4S7xO"
    "6cqQfnJOrRsP2V3Zhw2cB2yyL9KmuRxOPrlKxBYsOt9GD7YItM2eojGCiY8w16FRSqNbPB"
    "Utl8b6CqLFNx2WuFG5YVPq7kczx+Qz7vUGPFbLbYQ8jltkhgHHmkwcM9i4tc/capmJuyPs"
    "aUWjXlzhINpF10N+BwQ4WvFWIr/uaIBsJfPeu99uJO+Td3F5pi/ipe34s7u6UbxKXwVDzJ"
    "7kJTzF/Qa1md291G9t++Y7OjGo8Ffj1q5KoI1cgGnbhhKNjlKZdCWaPt8kHkZyA/w5BhZP"
    "IzkJ+B/AzkZyA/A/kZyM9AfgazdS/5GYz3MxCst13+wjW0FWuT8QPhKkyYcDzzlu0WcDyF"
    "0GzIZYUIGcTg1it4LW+TTWwUZveJhQwEdVSC1+mvRnVYnYBpHtWotTgdshYphAELJxzDs+"
    "4H6yq0ONxbVsswgDvv0uZBXBtOmMYBdwM7tJ+49cSciKeKisBqCri2m/W1pSi6nf3w7+7v"
    "7p0y0EVEc/z4MD0DOwy48/CD9UnYNTAs8+2CPXJJoOYUuXCnmyLLf7DOknHPYg4w099dvD"
    "xIEtd2LFSRyS/LqSszxBP+WVnKCC97zF0JVlQAof91BG+mUkdgGK7g/94EHMWZETy6TXg0"
    "kVc+TIRVlVONKYwOE0k4LCec7MU/9Cn9hyGVhdROabH6E4qBmHhZzIKFSig7taOffTiXyk"
    "o31ZTVTkiMX+yg4mGNiwZGCOaFqWPF0K4/da6ZTwq6Id/M8NCfNlhP4V62H7s2jgooMWzT"
    "EQPVlm06RKFVllxcVLciI33dWPJHD8rgIn/0Qeq8EfmjyR9N/mjyR5M/mvzR5I8+WN1L/m"
    "jj/dFxzLPsodRK8xZJjcd9ZG9HlzuqZ5RWt4a0286xtGv99OrHmCwgTWEA9JbXjusqCz/A"
    "PMfiHy32T4bIZMHgzrF9C+dr4XwN8QTE/Ou6TcoeYLIcBrxB+IKVJZLeCgS+7ohhpfmkxp"
    "n1/HucqQW2kY+9bdBexxTS7xOD3lC3guCw6i5/XBRQTXP6AqXBMhr6zlFsft1ZQK9JQNsS"
    "0BJ4WnLur1NtMZnBUlEHv5iqMpgNVWNiip3UWIHSYHkMfZd0UmMFShLQ9gTkiuqzrJtFUP"
    "0IEtnORNZlc5U9gkS2DZH9w7sfh3ZYVmuq2lTIEBksF2UuwHQtMV1DcIKYfV1xgrIHGCyG"
    "AW+PKV8yP1yUtjCq3h9ZKoMlI0Pl49mmupM8e/6jZTct67XtHZNMseuWKX2CwZIZ8J450M"
    "qF0lnuwHOe5/ZkDtsm5P4C2ynDB3rbYGeLgHPhK5chD0OrZMgmmAJTYrN58O6sYnclRDkR"
    "3gPVtmSoAw7bOcwxyjKl4uBf3HLRJeq5zsqSLxJHbAZSoPbMba4LayR3fn39ObMhz6/yO+"
    "7XL+eXICQhvsTpXQxOwTgaeIHpeM6CeZuzqUBosBI8+sqfQFpxPlSXrXRyetrEKXp6Wu0V"
    "xe+o/e2wDiFqf2u+jGQ8f7vKA1maYcTiqDnHbf88H6wFb7dVCDhbtCtDkBAMg8k44dT9hf"
    "m8lyO7e2ECnFCR3+3T5dVjDorT6xPok+XXoDCB2mA9cNvM1rd9KJC1LM9q1s0a3gLPMZwW"
    "jekeuhqeyec0aWloUD/iqYe5/v22inxBHPX5BNsdTnvmIKJA9sReCgb1xMVv+pmNMjH2xd"
    "BQFJrA9++7abPfT9dmv1nbZoO2eL9LUxfkOcjGzbtl5ctp5txT5fEsgCssjA0594IsqQzz"
    "9tbN+WA3c8AcHoylPbBpr2J81I14ksEcXcjEHW7hm/fPyZD5M77p9hacvBNPMpeTAdZ2wy"
    "liHpwd6N454h8WExfZV8Nup72vJTpn7hQWALDyo07uxpxfee7qGmfIDZN7b18+VbTbll+M"
    "aguGPDXvqa04lCpFJ34gENDJs2+HIaZxyvRbeJYbMJmBr8uFSGp0KbrCHwLTseEVy3pvb/"
    "Wneq5VctDl4cT62H+9koD/s0Qd2bOrqlRoRdCpxkBeGa1negdVdAWLGZhgC0mplex4s5Gl"
    "YSeLhVhhZ9HYCFF1A/56cvLmzfuT4zfvfjx9+/796Y/HcQGB4ld1lQTOr35Gf+0o7SApOn"
    "BbJ6kfVGGQlLKBV/apeozyGSQquY2+zJENpKpgatZCUY6sYA7HlDQkHAfPJBs2u9CkLa20"
    "Db1lMCmvxJtQXVUzJjDZUww7L3W3kLvvA5z1sWWnpPDHI199+EMYAfDl2bcrrPihvoPL3R"
    "+yQki38ptbqftx0FVQ5VSB/QYlOr+gkqc71Tt1paEMKgu1EUvVjFPNbdvFSfZc5MlbIntK"
    "mV6tPjJERmuQi5tLsHRG1q/fPom/ny4/X95dohpHn+71zeXewlNzxWTFGiiBTqoDGVMkRo"
    "vg326vv34QC91zpnERLbhaylrtaOakKqRNLfmGBqW1mlLkFe3Az15pt9H4u9FazGbseA37"
    "jKLOgstJGNdtjSv/j/DiyawAJOMIvfZBX0OVmST+hYUPZY6yrJ02957hp3w9FDHIpR+5ZT"
    "jObn+67xq0VYdVqQFQck4pmGAzPKfDTj1zntkqsF7v9Ciqxm7UQm1qYqnhA7CvrqZo1D7Y"
    "ok8FLEWY+UdrEvmB5wfWhPn+qrUHaUPDS+6VsrSiOqwsTWW89ZXSCTFUNsIGybd//2yHXG"
    "e1zEW1QCvgMCF30rb25o4xNKnD2gktoTFaZAq2j5ZYFFXsEiU7TEiZsydu3XPuWj5feE+N"
    "wbPdSckUm+FPaVXdMAHOFe2G9Pf1toMaOfb10Eb2gyazfHWYYzty34ettbIefG8B/54yrJ"
    "VbbgO0I6da8gbe7qmWfDOPANWSL3gDqJY81ZKnWvJUS55qyVMteaolb5rupVryxteS13el"
    "Vm6FFI3RfgXZGlpOdmRd3V5bb09ev++kQd800J9vKrXnm8paI2/qS43A1bUomU9sVbF1WJ"
    "lMMhrVMOk82D4YHvKCruA1tFaWS8fG7sKRG2KFZrBq0RMqbvhTr7GFUiMyVJhlii7rw1f8"
    "ynGfT+wFcyqc+IrEaOAMGR871lDxYP6ENkhU5z0wUvTOIeSsHDm7mvLF0guRRRUdw3MjRn"
    "XomZ2Mbd4//AzODMfhvjApY3o0GT+IwDAfMeoglC4vP9Ktaf/kkygUoenSzHywwYB2ZEtV"
    "lahSPIW2/mOl7bblT+LXyBTqtW02XBcLq2mYSEJhviEhpipSOwJZCFDczcy5jymt0ZT1ar"
    "jxfBdtn1mg0mWEDCYib6l59Pr2q11N7RmovjbsTyiMlsDtL2ffn5y+00EW0l5Tml7iTeKW"
    "03UjvHvbQBbv3laKAr/KRas9u+1UUExgtBwyAQFlx6s8ToVcul1wTprccE6qrzgneUk4iE"
    "2OhQnfEiDKUe4Lne8KESkBwXksXsTi7jQAG9vhEosFo5o/B73EbxwARsTc4LldD7uEwniw"
    "V5m3I7AYsLOIAgrhnuuIFYJpoCJhwAbt6nlwzfUbR/nuIqwxAxSRKza3xRGYR7RXnoloE9"
    "KG/oAOmaUNP9B+oWQJd7NQ+oiJzCwIjD26x50fBS/YAWseQnMdhRNvURrhVDJq1BSp8VIE"
    "jaKdFEEM+adz0TV+0mu++65+tBS90XdMlYxM+I3Z+E0spxbXpzSN0Tco0UpYZ8Vnl7Ra85"
    "tcn35sAuj8WI3n/FiAc1KqpallnCIxWhRJvg+sTaAQNjD+c+l7MJMFtgtYaWe6zx96Oku3"
    "YRaDhmuZ55lQDCAPQQFwer+02yHdlVTBfliDcrYuYlv0zBwQw9fWsU2WYKaG7cXZ7cXZp8"
    "u6ErZbtdbcJ+x/Umqiqa/q7bLUoPWeM7R0xHgMg8OYcVnFUIRaMTgg/Cn8A/8fa+Axu9hE"
    "s+MjKAJ9UCYRwR4UgU4R6BSBThHoFIFOEegUgU4R6IPSvRSBbnwEukzabqNwEwrTda26H7"
    "7Sqekja8aWIg4AD0pRpmTFma+2r4x2lqWX7SCImietZwOcmmjak2pFe1LQs3LyXfvKFqgN"
    "lpqmMABnzOvHte38QhZGZY38arrKJjS7w4uPPt2c/XTXBRCQs81U08ZtgrW00VRZspUuq6"
    "32nTRhYJg4zjuZLfvrMis1wLjs4lCZAJKh2TANZJfttXP5H2jBtFKAm2Z6TCPejtEJwXC4"
    "LC7myGq8dUmO40w/Wm+O8eNA1RsUjEdTEmxIa2bD5WxHQgi9kJVECn4Bw6RCCjFFL7W4t8"
    "j6IFroWr0OtsPe+MDfTy0hVmZF18hHE+wOwDjuIBy28EAQFk4WLlXw0CLWb5IUXkzGpt4x"
    "Uj7dYIeN0zapqfXArGBqam28jLSjtBUokyMaSOxE7BPGtDHvmfcT9t8CXRFO6FaMTlMMA/"
    "qSjnYBfElb6sFreoT3w2Tp3m/F5QzJMNgsp5zj80iBzrbAnDOhD/uMEpqkOnxuGCrUolno"
    "sDTL2jChnMpt0GVcyL0Hnl/r55iz+jdXMmv5nda8DZgt92MP3L6JH2QOu7erbNaKIqOeN2"
    "j0Lm77RRG16XaoYt8+w5MMU0EKZe239/iqh5bE3+RTDpNdOwjBFGutOgxTL8W1oZhjR49s"
    "UMkEx4qcFLeSU9WjKKqSoiqHHDRHUZUUVUlRlRRVSVGVFFVJUZUUVWm27qWoSuOjKtPv0k"
    "Lr5shM1rq/oUhEtza8ErYC5PLxks0CJusiJgtK9J8Rq2i5W1s/Nk1mfA1ZPVmjwyWwtu14"
    "6avE0MahK1ky40UhZmotuS9q+RotkKkdTDCgoyiOb9yf8ErjIkVmdjyRnqnoQ4kimTQvDb"
    "UfkcgIm1b7IyExfm/IqX6I1ZX1e3R8PH2v9szv0cnJ65NYaEbL6eBDv5J8ibbFx7cZ9aXR"
    "7FZIcYZmINEqnTwUvQSooA3XIUolRTaM+4T0IguLVbs2J3Os+thDT4MWTF/63jSahK04nq"
    "UZBrvVnPcZiZKqSrKhmz5VBGXoOmOt/z2rPptGnsT+xj7CTxo63AeoPBoGoqSUawMBqK3W"
    "A/e/JU8yh/edNMlaRmd1aus4k22GAnwVWZu33LeVGszFAmS+H9UFA6j8zyAZ2qhSZlk3bi"
    "tOmf3BUqg7ZgWusEH65BG+lxk1+QKWWIB7hLkdYtu4HmbhBhbz7bI2Jzv+7fK6mbCC8Uv8"
    "NSqaaXYsg5ZVPuu2su+GGm/8ZWzp8wf7T12JTu4GXMrRZC78jldf//0PQxLUxT4pWrJVWJ"
    "Iebjx0IYsDHIv68FrlcP+JB5bnOiuUAhPaZ0+uXZEd2oLv8XizAbwy7b9DDhcuE/sxAK6X"
    "S88PEU4u7W2W/rr2+PdyAxuEAorKnKHNHCtgTq66YllQ4NrxFB44qCOVwgMpPJDCAyk8kM"
    "IDKTyQwgMpPHDfgUYUHkjhgaXberDhgeJvC3WrxxsPWqVum1h1kXWt+7YNzYl/OxdRzNKa"
    "LIcBVybRttK4Q0RUCa3pZcn0lFWIVKY9ZeQ+gn5vWvuN4qFeWiksbNXE7m2nNMa59pKVoz"
    "QbC37GGM5kwhvEdPZ4Y1KKZgLXNz7WhSZzUeZVlSsrqIdRxlKb4mBgxboLrrP3ICds6uaL"
    "C+2OylUK/nXBKNN0w7wF9crsA7jwgLRnfAwagftdVkQZ+dB6nsPKUC8gDip5cIWWeDVaI0"
    "CMm2WMuF27hKwcmck4129Jz8YWmmEHuViHnwt3ZqU+0BEbqatwV1k0FEatNArioCKqpl+D"
    "qYiq+TJ6qUVUF2xl3UdNNVpPOSrPbtsiqimKYUDZfLF0vBXngskIYPNgCby0YSLCD7Xjur"
    "XSJm7D8jTFYBZ2ykrO9DVZeE+6l0n7Y3wreSwvrKJqJzWzjYqqqEh64Pml2t6HrXTWZ7ak"
    "9HID7ouN2QP3b/VzjFru21Q+ayWRVtcbFFiF3wnZZNOCoalg1gv5QMOE1Z8csqDE5uVpU6"
    "wzsETtlvgmEuQ2ZZyBNa4TbsmQBkfi63b4UUQqKGAhAC5Ux2NvwFaM3g7GPp8Afzfk7i0+"
    "6kY8ydwlKZmsEPVeGSmUq1TpmzISH3UhnmQ6I+Hcahv9utvyypljZrHkoR16/lF9ckVq4K"
    "hhmgW8VYamQcZFQiHSHN1axdlkPGVcUMbFkAPqKeOCMi4o44IyLijjgjIu9h03TBkXlHFB"
    "GRcDz7hIbkztPLZ5sqG4tuJ579ZTm7oFt/LXFugGwmdDvIO5Ig8buktytSUOgd3rPVOFFd"
    "jAP5UFejZ1y2YeZhDTu+qS9e7YvHI1qgJbiVNqHVQYu66a4oQJQSOQUAzXzlqs0eg8qcJo"
    "DRDDNsQEHxJ8OGR0iOBDgg8JPiT4kOBDgg8JPiT40GzdS/Ch8fCh7zklgagXc6ySXy4fTb"
    "G7/Juj67tfLm+6XGLU5fAVisHpWLHlXRPNmd93KcVZFEOKqj4VR86+Ja6bphkI2KgmTYiu"
    "kRAjIboHgejGkNzGcK6JgeydVEgDIDetTU1FcUV8fD2Eq0Pom+G3ut1NE/BWtI0BAyYLtn"
    "4Ak0c1IREXGazdUNnWs/tTCM4lOHfIaB3BuQTnEpxLcC7BuQTnEpxLcK7ZupfgXOPhXH07"
    "KsrnE5/YC+aUCylNZnzzMj3ZD9YCRQAycrEEqzgtoyUeg+Hc5xzkJt7YWjps0vYY3HHBYb"
    "ztjkXf+KLgakpDZ8lMrwotJiqK3OK8P4r9om73cIY6NpgscghoXlC5lujqZrTYDr5OdLbq"
    "vZ66CWWiCb5/CS3dd8lgA3q6k29kL76RfbQYN35lD7nHuCyBU+YR0bVxavwg8ZD1zg+sVg"
    "6jheOirpFo9ThyYJADY8j4NDkwyIFBDgxyYJADgxwY5MAgB4bZupccGMY7MNxocV9WmLqm"
    "hWhMYT6cirdAbB8qpqxVa8cmKg0U6EldA5VCF1Exqc59RPPUJgtDUwyxPQcYUi53SuRTk7"
    "KRItph1sanq5vLi7sud31Rr9dSsx5a1obY5F3MkCzhABu1oamhXgJMEO+5iyPvsA0QkH4Y"
    "lbU+qtm8Cc0u9+7N2U/dtq6YbabsP0j4wfYXIPWRFczt5VL8H9ZIQcPKnWHLxwni6o4Ttw"
    "fAVTS0jR96IStRzDX++5jCdNd9EC10q2BR2l/dMCI3tB3VN1VJuTHKQx77l9bZOV4hHeDz"
    "HOkw7+htt8iBn4V4FHRqa5shHOZSUO9AC+GDrJbWEbnLkw5zMcRvQcsBZSpNwU7LIUc60O"
    "Wg34KWwwfq6ms+JEVdfc2XESay+11qifi9FBPZpedDTRoup1PRc9OezNUVVSQCTD8mrmm8"
    "IHXrN7ahl+OlNlmW/e1eXp2Xg+q112/M8wvr/9tlB2yj/e8eI80PajNsr1qP31+5Hr9ZvZ"
    "6DO6Ub1ffxNyjwk4rGdp/QhbNhU8wr+RSzZCVj18X2kRJ62Lhgfmax99EsGKdoYpvgFn6s"
    "Rrzy+ZONwZJ98OtGPevQeTbBkNTN+HUbCS1+AU8yfG+yey/KHm5adb7a1OrYbgvbeAdXpe"
    "00KGGGwzoXL0PiTcqWNaKnfB/K9xlyOgfl+1C+D+X7UL4P5ftQvg/l+1C+j9m6l/J9jM/3"
    "oYJlVLDM1KjnfMEykc6AZg6oWAZrmk9HYg/dw96y2HLp2BOcpK5iBkqah5YwrUXcp8CYjJ"
    "bq1A4mGC5clOk37k945XmaIjNdpnquIzSAULT4WtWiTUkVvx6gTGUAeKtdmpCYLk05U410"
    "IhqXyUyIU0koQcGYw1DnwJpUTFAo7HHgRX7ZeVaXnJWnNPn6B9cHYX3oA2riLeDq/uB7ix"
    "43Te/JWLlYw9CbPI7BnOT+U1mWci2oUiTenel4vIHdaOkpi3s43PFQZrnyqeLd9oScSL9L"
    "q+CqFMVA4tg6uCU3vBpJ3eJHDm9ZfDNHNowbrNRJOG19iQ05Jo3yaaKyqPCpMeUhN2fuwm"
    "sNzeSphrKy1az3uLDris7qgpebBgHq5xi0tPuIJRnlA/pSZxcVl91ncdnyw7IXTsPDbtSz"
    "TFIkfR+RDeSQMyaarXip7/pZ88mzTJJEzyq9yYbIHH0bhKqyIODhhgFxZ/gMs2Qi76wiIu"
    "t+lUQUI6J370Wz+bai4tJLX0UBj3sIaVWhwA2DWvfDZx13OJkzf9bYY9Ew0DWMfBcu6/A+"
    "waar9UY87EY+y7DzM8VOtTRnnjc1P1Yzjh6uitdMhxevi9n002MbxG1i2IjtRYGl4mTSMZ"
    "gj65EvYd+jszzBsgSwv+AgvyKU1csDKbKTIjuHHLhHkZ0U2UmRnRTZSZGdFNlJkZ0U2Wm2"
    "7qXITuMjO9N3uhbnY5rM+MhOdZjHJd1H0jX/ek8HnbqPttebWcKhlZ6Gi7p4gQXaGz6XBQ"
    "TkHlECIp0pdhYLyrZjtQWUUBhv/IiZCmtGhG3q5dCxt0Kz5gp13RUKNs2uq0PvUg2KmUr4"
    "svWeozDLFxNmqU+Z+3aVuApkwzDc+GLpeCvORdkn9Q6ti9v3VAONAvQokGbogTSJGuiBx5"
    "dqcx6uyljL/oJa3SCkoK8STtpnaGApp043iT36ZWtr6eT53NQ/2624Tq13tbasznpKcruS"
    "23XIXjVyu5Lbldyu5HYltyu5XcntSm5Xs3UvuV2Nd7u+pII6RrsY9lciZ7fpX+kaOUYLZF"
    "/VbXYpjtLyNkZLZff1aXYpj2KBGqOFQW7RPbhFcxBrezddjnQg/rreQnOopsP+ajqsc4eO"
    "q6MAu/lFDW1a0Y93aFTqIc1tb6o5sM+aA9Xe0G169r6xFUazHZX48/RXozov3jI1qEl6pR"
    "yunG0qqbk0bbJyIPnlyC83ZLcL+eXIL0d+OfLLkV+O/HLklyO/nNm6l/xyxvvlXgTOvWSN"
    "7zEEcG9FEOoObhjE3T4hdZCJqOpUarELDvtYWnCQX8mJVFdRP6HZ3V47urs5+3r70+VN28"
    "vgL95zB6H3XyQ/J80UlXVx/fkzrA7r96OL349y21KXK2yFuGVoBuIOqYIwd+gOsZPW7hti"
    "8s2bxBvP4rWYfHa1mYXJ20vuVCTZxN+NalH59KgGsHzAHB6g82PCg+BDnAcDBnCApS1h0a"
    "CBC8unrBZnF3oC8QnEHzJGSyA+gfgE4hOITyA+gfgE4hOIb7buJRDfeBBf/G2hbvV442Fj"
    "fRXFSoYwZ61XO6nP0yba87RaeZ4WdCf+HT94zpSXgYneYslceJdqEaRoTZaEpthID6IGSq"
    "tAzde/fDn7j+8yavDz9def9fCUHC4+X58XFB4Mq0USGZjlTyVb49zzHM4qRJMQ5aRyD1Tb"
    "EotGAtqdZAh/WC5/trzl0vNDzHWywZJcsJUFBiH2Su3hDDu/vv6ckd35VV44v345vwTT47"
    "vssVM0DwPO/Ml8HIJmar1jcrS0Y7ayYxSXZz5blFROaiaimJhk1JuMChB+k/pXEjMtUX8t"
    "CmDd4jPMEVvGLIg7Pd1zx0OLLPRMLoQl+vd9toPygPn4y1EtOO/LRl5B46h5HIvGqaAMxC"
    "2UwUUH/gTeIuk4FoysJ+bYspkzwyRN2yvtSbTx8wi+J/h+yOgswfcE3xN8T/A9wfcE3xN8"
    "T/C92bqX4HuC7/dbhQkvjH0A+FtRoIThm4h2vajcCD1ZVEF2GChgxYT8iNAu6xxRFyavKU"
    "w3ATVKZeGE0Qh/nttgsqOVvlw6Ng+kPfEBvwLr3F+JgXsLpM9h9LZbFrH9iVUkbMXj68w8"
    "s+TzYPtwGZoyvFNVysb1MCrYx3FhDyc2GnBlhleufGJol/TLquR9PH7ovAdmI8YOu6UoBQ"
    "7XpB3K4EV4dYHlYLnCDTUKeuAr+XBfkMVEPtwhyGiGJapa3cqzNAO5lGtDS02+ztaSKs/1"
    "QrgyLmxxe/fg2q4o95klp6ZQFFXrLLnb5EkkpLV5dtkVv0EnMD9yNg2EEA76G3iOOfovB7"
    "IYH/sguFcV+6BZuy72wdfjWvb60lz6IDA/+W/1lSiwaIk4hQkIdebBfU90zGbWwnbtRbSo"
    "ru2+vV+hOAmKkxiyG5ziJChOguIkKE6C4iQoTmLfbj6Kk6A4CYqTGHichL41tVG5aRrT9a"
    "2+Iuo5a8hFOiD1p4YkP+rpdA2eKKE3WD4DRpoXtjvu2H0vT7o78/K4w/bJgyjCEsnDmEaX"
    "Ad1fb76darl0a744ziLRf2BzihwjMdBoeR18aFImgM+kyq2DaprYRZnpmWIMhjDUhCiG0z"
    "8xyVNs2dUsRzaQSp5dnTAbWsR7bRy3e8s4axDHHhXZxbKlfbwVP3E2O3dDV3EmI/gA1nqD"
    "Tme5zW9oT7mDWPiD7junRFXqSo6lWOdITgY18CLPPG8q/bYB959w8YsT+ZnDvx2nzCPcgI"
    "K8u+TdHbLzjry75N0l7y55d8m7S95d8u6Sd9ds3UveXeO9u8Fj1EbbquHGQ+jA7Mnj94+c"
    "L4GFyuVhVBVbYGRXH26W1GRRDNh/e8DVIbS7D6dsjjVBJSFM3xKPwIkS0dTUJdAUO2ze9/"
    "P19ae2d+cS5HBozfteWpCWIac4hWMNRHelX6TFFsmRGSwbUGKpD7STSm2bTrvl5LjRMY/D"
    "KneM/DIrCuFpbB9ulSUbRrjVPX/AOx9zV3FkidHhIyKkbeKV+dHXBcJpKpMFcx35Fs4zDo"
    "MbYZkPkUo9Yc4kcmCG1oL5M9s1O2JxLxFwO82MT2pzJQm9GhBFEZoQDScwhjHwcc7KDONa"
    "/0KB1uR9gyKJw3ttV4IrCegp/qnLE6Bb/7Gx66lvH4JkKxgFYMWXmWMNZJImNjtYcYlFuN"
    "QOkTKQjRkCS7+D8BsAyx9sf8GnssHvvtw7z8z3YQmtxgvPDeclVSFqZVNCbfqO0VNWTRhw"
    "48jJ70kAC3wydzEcazyL7GkreKuU2ORjBB1QfiRc67JbRuoNjDKHX1BZNXmsh87KCuC6S+"
    "XVCH2k8mqDl1EhLrtJYSgWBDzcsDLUGT7DHLGlYcpNS0Kl133SY3A1xpJHG3LtOnncZ3ja"
    "C+AfGr29cA4f9DJ4lpT82mH1tsOM78+nTSw8YZJuylb1HGIr/rbPl8z2x3gf3pCxN+JJ3+"
    "BBh7/JJxg5uhm7biNxmlzAk4xciXGnSrh8sHsvMrxWo5jzjf3EnKPqHBv5/ahBos3Yj4c2"
    "SLfBhY+bdAKWNA8xako9JvgggtMwRi3yA4HCerryohocesUi/T09khJ2KGFnyPkYlLBDCT"
    "uUsEMJO5SwQwk7+w6xpYQdStihhJ2BJ+wk96Nxlzo0leQDKfmTzP9V0A0V2ZD/ey3+sytO"
    "Y6TcrphbW9hn92VmjGdxPyVk6lVKDxy/iB9qHu/7USRrBVGpa00r66OcCeWgY+JpqEUcU8"
    "MaoI1xoT00lBnYYvAn8BZJU6QAS/CJTzRmOLKemGPLmDamgqrKUMc+H03oI6GPQwaXCH0k"
    "9JHQR0IfCX0k9JHQR0Ifzda9hD4ajz4eclkUeYOlwigU9t4yNSG0uV8imprCKJrCdPMjbl"
    "GNE67rTw1fyXBPHLi34ikvuyYKNa4yRj4DVmaD6vHScedk27zwVOOj4bR6CWy3rILKJ1ZR"
    "pSMeX3eBMkxOD7YPgpkyhCu69hSrYTReg8quL7maKKHttOBzPH5DPu/wIClns+tZjufOYC"
    "/kznr4grtTC99jRzKg7FzTTw3KzjVfRtS2ag9tq7KbZLYAs6KVALI0wxBAfGtUk6+7OMrk"
    "LKwc5NgLO5TVuJim3GfwkZpCUVStQ2FukyeRkNZGzWRXPDUjo2ZkZVFLMlP3qCRkSX0zqo"
    "tX8pMxDYKV5GiVnqi2zavAEkUsyiKQ1o6nsCIKKxpy1AiFFVFYEYUVUVgRhRVRWNG+3eMU"
    "VkRhRRRWNPCwItimYVQGHNfEUCQ0O2wv8+3z2devl607zMiWZDjfj9oswtMSPvJFXRxRpn"
    "mxdGSVHCERcYccWhsa2x3rssdFYdZWtM1R7rCsbfxJ97q2HhhqUqJhqvDzR8vDQc92wCVI"
    "oxG3JVv14L3ssfrt0vcmPAhAg4ZlJcGqzZ4CocmGz1ecpHb5P8DDhQ7UBs6z5z9aU1CAHQ"
    "NmGtk2p3XVoU/LmqVg2TJ//MBbNkvJkJleKV22d1BQJsrB6MCLvTTf2GlmbKr7hh3CDllg"
    "rEw3k7/3lhtwYHYx9rOEAzX25TuQTf9BplZ3vPflSYe5GOK3oOXwQdUTb3W/S1MMoCAH6m"
    "UxZYTL5N3go66ZKR2AAX8VxCbmbi9vsgrsGOfQLrahSDgQUeCM9xqbkOJckd/tAxRa1fE1"
    "m9Hr4wuKq65BkAHT3QY2ZLWJXQu2pljWyiKthVuHF6RhhyfEiTasZn0ln2LOeX8X40DpQt"
    "YPnj9SKK8KyhFlS1zZ3qvXcvUHXFC9Fb5Wya3tR7gI1lVGuWjGrot0EbXxxcAG4S4BDFbd"
    "5UR7TNsVyDE+Z2SF7BGM0AffW8iec2XxL+0fQAExFBAz5HgHCoihgBgKiKGAGAqIoYAYCo"
    "ihgBizdS8FxBgfEKPbrRfl84lP7AVzyoWUJjM+C19P1mhvr/BNF6VQ43uPKYwXgPS7Y7UD"
    "7AdqtBikD7qVHBIS4wUhp/oh3hHW79Hx8fS9FJDRcjn4YAgJW70K4qgIE8IgXkQPgs5tLz"
    "c8ehVi2oa3GZKBsLYLAN6vEzNJwtzQp5ZkfA6cv2v9ZZmFZmhqtPH6Ydhpz2HkuzccOBtU"
    "+IXSA0b1riEcOvZTYxslQ4vh0l2MD7BmnjcNRpbonTBxmL2Q1y24Rq0sdASBRPkktJ+Klk"
    "wPjyPPEXmOhuwYIM8ReY7Ic0SeI/IckeeIPEfkOTJb95LnyHjP0SMwoyibukRqTbHDNOqb"
    "y7tfb762NYnO9BUxuRsOLUH6Jfn1lLRQncIeWqBB8oy7aS4VqnXPQfvqMdaqpJaaSZ4ONM"
    "zKrM5qQyahMN6GETMVRomsPYAy6ZoH3SwNui4LuiTrcxjVIW4u//4rnLqb1IfQeRcbyGCP"
    "6s3ncP0tOX5q3LQJielp6tJLa8kJx0aiqPeOImssLHLUbkM6IvvFMD+tzyfcfupyo8pRDu"
    "xKhQpMwPjWM/dRl8mXoStUrO+6rYkM5QDXhHwDcaNesj48EQewHoTeGju22y53ukA2kLAD"
    "MW8L560tHaEo9hmHkLCyyP7WfvJrfNhn9axD4/taz3lhVRrlPL9lDg9u+ARmeVTiOk9/Pa"
    "pznAc4cOwnI5skVQKNBJNgXYLU4MYrciAxb1fko2MIZtFoaUdJznByhg/Z10nOcHKGkzOc"
    "nOHkDCdnODnDyRlutu4lZ7jxzvDAA+qy47G6TW5CMaBGuaJ3q7zW43VxR21ZX0JSXge2ko"
    "NnOwhWAnYY5+ZZMP+xVeH0FInJNt2ZC5PDlgTPwPo5nvzwj04sP2lko53U2GgnRRsttSTa"
    "gecFuqGg58nE5WGM9tiz19T13NOhivDnEq5ZLU2fIt0wrB++WDreisMFdO5ZC2kH9XXObu"
    "C1SJZCH26L7NMObsmv91wUVEKD9MrUiu5BBpdqnR3m6l9fl7egHsxzHt0xf8ZL8y7TX4/W"
    "O4/CZGRD51FgSRrRVtZNxCJiYUPOFrIMLJbzsL0iONr9KeRUIqfSkH0G5FQipxI5lcipRE"
    "4lciqRU4mcSmbrXnIqme9Ust2ykpDVLiW7/NpvskPpwfbhdEu5lSquldtxLImcmhYcjscP"
    "ksPsAY7j3TP5sL13CuaQMybH3T5Fke4nGsaOVRMcdxr+anXY5oiGcdimUdwg3h2ihZQ0xT"
    "6oflISBXy1/YSMtBzwJ1vJIEUwDP4LaHUt7xNAdgcCqPEt8ZQn4uCdGlvYDmt9HTkd0sDV"
    "hNPoQRx36jHmiGLbO2OtLFK6xCyHE58tuFvubFJfjWodTalBDXxM+BNTa+Z70RIPat3wMR"
    "hZQTSZIxrGrPsI7jI8CFQeGTqKFsx2MEDEsYPikd7jY8kLRV6oITsZyAtFXijyQpEXirxQ"
    "5IUiLxR5oczWveSFMt4LJf62ULd6vPFwsbq3grLFKWu12rEaYaNihDW1CPOqE/+OHzxnys"
    "uKrHqLJXPhVaolkKI1WRCaYiM1iAoorQE1X//y5ew/vstowc/XX3/Ww1NyuPh8fV7QdzCs"
    "tgThIOrfgsa+u7poe1X4xXuGgypIQBTVDwXsqIXtNr429F8tMm9eJLNuoaByZCbbg7/hYS"
    "GRSTDwDCqUypk/mY9D4HFr7ZSjJe20Fe2kuDzz2aKsoG0jEcXEJKPeZFRwhlVj/rnesGOE"
    "qEtkea6If/rbDXdYhVaLm6vBgz7bgWEFb/U5o00yxB2e5/ZkLoCJ5dKxec5Pg2W9HXthCy"
    "PaA+tZUW7osslsoaXvLTyc5sZMV88hppczfQfOrS98cS+cOVUuLjVg1MDRNV4kYxv4u2I+"
    "2y6yLITVMqnkXJPx5KEiD9WQHRDkoSIPFXmoyENFHiryUJGHijxUZute8lAZ76HSN6ZWIs"
    "oRDaQuk571bvPQ1L23VQ2mDM1AuNsJz+g3Ij4VTLthBHYqdnfoLF5f0iez2hpEuet91AOf"
    "L1KPMojR3TTFWk7n1KZhgez+E+LbcB1wjkqhvtT3o3qkT4wE41MPbQD0oaEn8VFh68KW95"
    "wnjC2fiPsNFkKCu4oNNnK4+sG6eoC9AFc05giwdSURVRw6kkb13PPhIqMQV7haR26J4bzD"
    "nyXYkWDHIaNKBDsS7EiwI8GOBDsS7EiwI8GOZutegh2Nhx31paoon7og4DSVyXF1Qjbxvb"
    "GT5txfe3jB0VZi0RSmH4I4MZHfDsaLjs7C+/xKfGNKYHbEx3Mv8ksC52pNxwyd8ZWfxExl"
    "i9RQ1I/nLsIuAnBB8ViiWpiKnZs2zyzpwThsEWW6XUAuCCTDSrC4QN8S6mC4ZFCT6uVy+E"
    "iFMYIZBUaftOyZFdgz93sMqQPbcI7VICYTrASB//T5A+iXORj1j9wNfrDU3GTWAwY9KoNT"
    "2/vFxiQ7//GewTg83YyE48Qv4X/edkLilFD2j8YFHO6b4RhkPy87l1iFQsyRGW0v3P5y9v"
    "3J6TtdfE0WYwuz67vT+fTubYPz6d3byvMJv8o5jAkbTV3LwnSdKtRUHK/YdAsDYt8Luy2U"
    "LOEBLZTMdhY3dgGb8j8JOE3jcUsbfqD9sskS7mvZbIDvqBcA09fhEj7Fe7xcM6BW7vkDrk"
    "NaI9iY7wm2UBfVkiEcJgSo3kGhf2AxO1ytlSfm9GGqHcQCYaXtvqqtxYTCZBTjt/kqtwy6"
    "Veg9aWAVvjmprtF7YliR3gaqunBT6ohcZFqt9WjxDa0Q7MBY3lO11z1hQfDOV+5ZGMIky2"
    "uNZgaManEhGDq2XTgCk8FNMjExmIn7eEN9YHDkTDUuE4ywGCiat9gsVyJ4j6CXXQv0Nazh"
    "4AfrbCJDoQRmoz7lEqQR3okp+onxnl7iBN7xTxM2tHZHnqFrmAssbh5Xi5dslmFwis0om3"
    "svnO8XO0IosawM0Lk9u6qyElNE2wLS+1CN8b1S8N5Ssx4h6Blw4O40sERXE+v1X98fw1aQ"
    "u4Tj569PrYXtRiHHK2jYONB1T70XyltgVIpvMpj+F26EyfBasUV4+ZMSA6m6MhQDlZrU1A"
    "EKdul7M6HZXp4/JGTiZYpnn/ii/syLhzTxhOBgFfprLzmWuy71WVQMo1BfCvUdLEpJob4U"
    "6kuhvhTqS6G+FOpLob4U6mu87qVQX+NDfQ+3BjbeAHMVsFHpYvXfyptjE11KFbFfRj3TTE"
    "C8F9jlxZhrrcg0mdFw1xVuCjVZbZnoTTKSgcCv92QWDqEYeTdbAgEobMvnLZeeH8IPhiup"
    "oDBaAGOuR9YziANMP7TOh5aooDgxXvrePbu3ndJ0kvqY+fIn7G4jHXc4dp4lDKwnLPD+Jc"
    "h5wtEBg4BkVuDCYODoQcN72t6uXvJmOJ6yVdvMhgJtJ/nsyFTD8v8L5q6waXiQF0Uw9yJn"
    "ioaD2od7kgaVoDfdHKAS9ObLSJsvre6eOaKBFPfSs5aHCdgP99zx8JYZevuMfNLTKrK/de"
    "TTt9SjDpHxa+OfcguzdfxTIpXkxLP5huX/r5PD0zDB6BQdAQJ81P4QhMkXnqggJdMa4+kb"
    "Xecf3+FCvMFRlYNdfT1a62YfT5KRDbztwC1eYrSKCyEiVtLNjoW2XA+vM2Wu+E7PID89+e"
    "mH7IYlPz356clPT3568tOTn5789OSnN1v3kp/eeD9968072ERrvC+SSSQORZknMg6WpXXz"
    "P/GJvWBOFcqcozXdLYPAmdbL+syVyIDC1hz+EKbTZ4zOimGL8rSYL6A/VhUbdrFRZswOla"
    "g2UC05ZQvkI4S08Fo0QNhTtpIABiclruhqyzVNY7KzJoV8TlZx7p8QUbc89CZp6NVZ6Hkz"
    "9H7VyryIhw/DsMhkQYsjDHSWMjjxVsDgbFsg+rlTqwFB1rEEftvwvkA2DBnI80IdFXEFju"
    "Qu4PLnnXI/BXe3Yn+RbiCOyEJgS0+2XAuegznVfr3niAbC7Xi5i/ChHfC5xtfrZV2BG7p7"
    "zXUs9rHC1zp7i/u/Qd+nRGf3IIA4a/eAlftaMRROwQZS0JpkhzIYjspZy/GcHm7A7/s+1E"
    "2LujrDtyjXCuF+jdLZU4GBSCjFCxaUR0Gkvh7VRkHIgeOJHtkgCgJEHYSiArLPxf9jTPbE"
    "A/kgG1VZ7KqmdF3oKfqBoh+G7Nym6AeKfqDoB4p+oOgHin6g6AeKfjBb91L0g/HRD7IUXx"
    "uFm1CY77KDwxELFYgZa83aSYGeNNGfJ9Xq86RYmkBMqnNxgjy1ybIYcK5bEN3/A4ymNvsj"
    "RWKyUCTqKOcqgj9QA3Uu3XHSyMA4qTEwTooGhppd1z1SJDdZHgPeJIKfRelsq3Nit5v233"
    "8FA+fq+msXLAznpxsoDq9aRPI6LbRYjszka9WZlfogbiXWVVSnx41UGQ6rKURUVGZD6vx6"
    "9PX65svZ5y5bZajdX+G6GkZlJQdqhJPQ7FI0l791kYucayZhlwXYTwCkg1hD8Mx98b/AN8"
    "8RmbzoSnG8QCf1DlH5Ya2fLghFhm6Akd4IQsh3+GjB5RyhCWwLOrOfGvdTPHBkIuIdcKuY"
    "aHiYlWwnnCBVrmcF3H8C3WY5/Ik7FlsuHbsx+HvYq8N74n6nFZIlHN4qQb2B3TJkfxj1Nr"
    "QkPuAi8INwDD+xhLfusDJK6Ye5QMSrKJOBnIyCWBpN3TozZiiHuSL0S9BaAGK0mTuFrKTp"
    "hrkO5CvQKsArIAvt4IFNOtS2zZOanrSmA+xeBVZ66rq6rfUXx3v+DoMNTq2/zO3Z/Duq/k"
    "hAMlV/HKiMYIIhbPBWLv0szUA8+nLOIkZcQikiSBy9ZBpijvXeTj32+mfbSSBLNJA8rMrQ"
    "723yd87cqdOSvVmaYSzwTBaEfIFALPEyiLgtAtxTmqc/bSmINMUwxCBmHJdisAOL3XuREY"
    "pm6XvTqKWmz9IMQwJqzgUZ7DPrU4u8yPnWOVgXqUcNXrevzbHKHXQNEt3UQd8Hp5MnmbO6"
    "t2fHrJdFxuxrIAq1E3sQxbfkSeaIoh9Fs76idUYHN2C7OIJ6YPq1fo45LN/i6bo+2Txliz"
    "SQgrIhe5DDALJut2RvrpVJ1lDfoNi7z5fM9jcs834jHmLawbw517datf2OzY5K8pTx41Fd"
    "fnKoBjRISwa2c5kKrpVDUTfUDKMkY0oyHnIOKSUZU5IxJRlTkjElGVOSMSUZU5Kx2bqXko"
    "zNTzI+1Fbo4gaYaFN75nrITnGHFrqVTbA9bTd9Su3QX150BcUoDURCFKNkmIwKztT9VFO8"
    "42xxVAZP4uejWnxSj2gAUM58L1riia5B9eAH68zCJ1gLtrLm7Enk9uMHpchla3qCNAnSHD"
    "JiRZAmQZoEaRKkSZAmQZoEaRKkabbuJUiTIM19QZp458OaiTBfQi0Jb9FPrcXE7qPAdnkQ"
    "jLF+YJtdUSA03QzRExaVEuO40mfPfwzQ2DBkx2TY2nXrVD3EYBENeAsR8D8QCRHwb7CMls"
    "yHW3m7jLU0yTCMZjllYantM0dNTqPI6db5Cto3cgAcXp+ck15uG+QfxI6bIv/bZCCYmSoi"
    "HFHCuIKr3soClll2y7qFxZyEbHUWhwfjkPkzHm7IwVt81J14koFMfJ57AfyvmJ7MgJKgyw"
    "edDuXGLsCN85+yWZVz25nCUt+MuYesGbaaJPMbv5973uNRiSdafzWqc0Y/pwY18EcDV0JX"
    "VADi7nTpYe89sX0FSB6IDRwItnll3uiW1OSLJl/0kF2N5IsmXzT5oskXTb5o8kWTL5p80W"
    "brXvJFky96X75ofR3cxB+9FbVJLmnTPQGR77TZEmq4ycIQO+LXm88FbAT5gprK+2DNw3AZ"
    "jIQN6UUh3jKnMMyGX+/a1a9hW7/avn6F7YNzClfqaW3sxByd8eISE7bBuJc4bA7QGsF/l0"
    "xMFa3/ibdYMLMEpS6hGtdpIaoipclW/ZmrLk6IiQus0XOdlbIGdX2qpGYYiFK+V38SfNtM"
    "gm/rJPi2RIIB2DEVRehrWpimiYzfZEu2cjw2/QAW2s8+W87//tmKXwCEZv3x1ZvyPxKtiC"
    "Yb/OU+GHJs0vyuvBt5wSQm4biiJN+55zmcVcUY5EhzgrsH2m1JLv6k3U0M4XuLwbUrj/Rj"
    "O1p8jY+Wh2OebdhxYkei7NRgzF5DmASsbyTc3OI+v77+nLFUzq/ypsivX84vwVj8Lnu/Ku"
    "Ig2AHhqcQmr5VfQrRDyWkXRAfB5YSWlpVw2z4zUJ4RnICOdjaKF7TYjLX15m5ZXFM7QB5O"
    "xwjFteyTWiQ1+aD7bS73EPZ+AxHq2YOAujZLbRS7WNsqtWB0gEZo15I+oTD+sJJTFTUwlQ"
    "8IeC+BQmkjYsUIiffOO5oSW7nxBhym264PekxhtFC+ctwIIIop/rA5uwBRfduLgnF7zpeQ"
    "mqyTBiKBsTjKWsLklc8YDmL+qzjBnxE3V5a2PPPh2Z6F5XpBhQmnVShKXMv3teT7vlgE3Z"
    "BqFCrW5ywM+WIZHlVHA+kRowZBQWOWGrw2OOgabs2KAJ2V8FAbtzsGnqH9WIwHakLQcwgQ"
    "YuoHGwSkeLn/QCAlyVWpJ6laBDmygbQu0rPeFdtTd8+2rtxDC5+BV/UptkrDSSyMSoDbq6"
    "rFkBCY3nbyl7u7b5acrm7loNsrjxC5xYOBC1e+5za2KvuOh/F9r+QmezFnFTFLMYHJBjuC"
    "CLDPHpjt5AIngghur3zaePPlLq7vmtxb8xssdW19VwxvCVmZzV4tgITCZAng+hdqrrjyPd"
    "+S7xDvCrGmzLlWLWzHseF64LllHqVKxZQn211IXwf5/OI9W47nznBPhGAy71D9mHXzuIj8"
    "wPOPqi8eakCje8ckGbv22oESeGB+4jAAecwQUrPuOZgJiDaIiDy8Vqgok+JVpOtDXsr1RP"
    "wS/udtp5tJKrxnz1eTgP+zxFljz6rNJElgtBISvlEvsKUfVJ4FIrRcLmVcve300l9PTt68"
    "eX9y/Obdj6dv378//fE4VlDFr+o01fnVz6isMmeGidrrk7rE1eiveEgjDTZNj16rw9L3SB"
    "SghkAQFkmrHOsqlOHIgZDxH+rXvrenf1hzkLLugCYNhQkXeApmPhY13m5+skQ//lfMI6nT"
    "xK+OcZv990Gqzj6QnQ0EvUvlmhVsU/lkqQaC+uz6REvdNOP90uocy5AZf5qJ2QJv41NNJW"
    "CAVWbcSVaMd2yFA8QURjtP4xjHlVklw3zvuaW6SSgGomp2mNubhRNLwpou5p494dWA4o6z"
    "DY6+XX79dPX15y5nqpiutpa1JWQImqU8OW1QkzTJ7tT7cQfGu9HiHqwV4PyD7drBnE+15y"
    "qwAtud8OT+4vOlwxoLpWdI1+V/hu3T5VJUB+JoQWngW8W+WrgKTKMewjAPwOviYEbvtFPA"
    "SJ50kHEiTFREhN089+A2IDcub91W+JAXRxvTJCYwP43ySqQbPWDGCwpdrgIwU3qSfgtLRY"
    "UqFflcEzaXkJju+1FTxfQTJnxwE2+xjEKRpDKBXxAhvsAJvCBxgeUoLd3DDuwnny8X8ks1"
    "YnJHawzCUbWYrPrU1mH7tZKjHM7Jmq5ZoNYFh70/g//BvDV0+QaP9nL5gleIIX6DM+7bk/"
    "lRibtAfTOq8xKwZMw630B1Znbf1dGqdlMpWFJyp1R7ZDPgfIup6/3cD6vR78raRdXgX3Xh"
    "IqPQv+YszuYqn542SVU+Pa3OVMbvctAIbKoWHFbDD5C7W0n+gV8MS0v9/tvt9dcKwywhyR"
    "+09iS0/p/l2IFB7oU+Kl0gM+ot4zVFLfAB5/t2gv/r/wPgI8ja"
)
SCHEMA_STATE = (
    "eJzsvQFzGzmuLvpXXFO3Kkm9nFNJZjI7+3ZnqhRbyeiuY+fYzszuK1epZLvjaGNLWklO1v"
    "fc899fd7PJJkGABLrRSjbZrXvPOCIB4gNBNgmC4H9/t/nHzXxbfPf/7v33d7PVfPqhuK//"
    "vlze3N0uNvXf86vyP9/t/zo6efj9j4/2jo7P9o7eHh7uvTmZvB6d/G3vL+O/ffd477vLdT"
    "HbFlfT2baqfjb+65mrWhXfra5SxR+L9Wa+XFRlk6OwqPjntlgvZjdTI8hvo5NalqdPnjyq"
    "iq+KmyJk7H4tGU5D6auixey2gIyCBqsK03fLm6viCpV1U5RYt9P3s817n8+PP4RsNpfLVb"
    "Hxazx7DqoUJez77fv54hoHvpqviw1AdjPbbKd3mwjxppitL99Pt6W6CKnr8uv17HYTV/if"
    "qgeXi812PZsvtqbjLz9MG5uYet2z/+t4/y97D89tl51/t/difPb7eHy093RvdHSw9+zpD3"
    "/44afvf/zhD7W6PS6gJxtON8Xievu+ZOgVn3/3CHC13e2xsx0J+VS/sxiAjoR8vOKYXdnb"
    "kJvr74hRXRLzqOyh1vzt7MqMwbt/Esr672Z81exPxqOz8d7bo8l/vR3vTY4Oxn/dOydIy9"
    "45PipLm6Lyn7Gif/91fDLeAz/vTU4D87laL1dV4wcnx2+ybVYE7+Y3NxVBDXDeVgzmCQSW"
    "5Y2SoHD84scVZYCqnR8aUClARKMpPMHExsPTkqB4/GI9PD7XFJ5mVPGQmKGGYPDmUE0Qpr"
    "2U+N6gnX6c3dzxsUSUKLBgUtADhjSeQtl+OIQgISE+P7hKmhDjppMI3cevtFw+PJ8KwVZP"
    "frZKK/6jx3thgSLqUCIm5Kvlp0UX0BUdE3Yzt+8GupGLCV5o0YCQ+OINDJBh0f7CTYgxJk"
    "VR+tU0cWLNR0jbmaxaZ+LQzkYvDset1E3dSvhF2e7Z+NX4xN9WPN6bX+3FGw+z8Hn0p/NF"
    "w/a3ycnZ29FhxL5e65bc355Ojl7tvdtunj+sf3q8Vy51t8Vi+/ODB4/3rortbH7z84PFcl"
    "E8qIrqrc/8/xQ/NxsMXztEE6UsaLEF6GtrcnQ6Pjmr8B6jqphfPdo7HR+O988q+C9Pjl/7"
    "/Vy2hDOwYB+ul5/mV4/36n87TovHe/4GALBtW//fx5PQrIzuKqHqXt6upyGNXScRHX4yeV"
    "V16jlNWLYxenlW1mlgAbN+MX5VSsTR2W+jw7fj09KUik//Wf77TwRRVk8VPUtXZliVffTz"
    "nmnzT3vjo4PYZDg6iIYTUvf9bHHdSdGG0Cn67ZuDiuT4ZWgSQPEluqO9cgEX6uLPv8T6SX"
    "WR03b00+M9tAMemEmqHIhlV0TNM7qioqm64l+h923HMHp/XdwuP3bp/YbQ9f5BCbXqff4w"
    "+3x92MgqoJB2gdNO2AX/0/yrWBtXiOf/eIq4iB48iL05TxCnjKkHPTHlr3WDlzfz8pvk9v"
    "sdXHCzSuKkb+tqfl1stim3FfDjTV6PT89Gr98kXUW+DwOoziBb3q6K7Xy7XP/bu5jzLl7M"
    "Lj9cr5d3i0CeZ0+s++puva6sZLNtpoCoxm3ZLdN38+LmaoOWVx23La7v8cLZTbmgrSamRX"
    "FD0A/haGwtpKev0WOk5G70OHb2OHo8wv6FnNpSxF34BGUYWQTkGVRgswVmBJl6xWyWvuVF"
    "PtKmjM8sstSIZVCDYgz9r6QBsVywOLXdrbWl+o5YquVobRHWpd19SXC+4w+iCnx/HXefWG"
    "vY5tofB3zHMkpFwdF1LxNNZ7AJnMwoFYVN19VMNJ3BxnI4dzE9VUCECfoTEsPxEVVX9314"
    "LQzo/ohbgR4QBCntBEHVgvpB/A6PXCEIdpE3BBOjcYgEhhb7RCJKgVuEpEU9I4Eg2K6N1G"
    "XGPyJRHrVJxtrusk9OqATbKiPV2b4SkpblLgl6o5/HBNM/9mufPXemf3DXyRduGCkfSlyd"
    "70YhaVFPimRYfu7uDb0qTKIOXaPpW5E5UlpRVuvl1d3l9t9uh5zb4W5T4Nv9VbF+t1zfzh"
    "aXuLthtZ6bkheT0urPWh/FZeBh+N5s4YZzLIT9TvXvyfhladpH++WHMF49msViOZ6bEXIy"
    "Pi1NfP+M4bRo7EzPeWEZ6jsxLGcNZ4blZa0H8qp+Z+/oLTNgcZCnVyxnbY3VdU79i9c1Ty"
    "xa8L8EU9/ccd/LJeLW+D7FMeHVyPkzsmJOPyxMdEGshGZLtHdczemt6EG8QMphghut1LeA"
    "cIn3e7bWoI4UVJLMdtapG/i8eZvbmDoHPZj0lDe9mDRi+NNGgH5qsFz01ZEzCb5kXNV0cl"
    "TF1FlVDOW4wkRhYu/myIqpc9gHc2xhojCxSx1dPl0O73COr1AKJtT6g8IJ3EvQpiHHX606"
    "kq35bRANtIKJtMCK5UtSizThx/UNrw06sI8k4YW+pclzw2F44ImAv9TaqzP4kEN26ndrt2"
    "EmfiBMyi1uaYTu8ZBsSDe5bWk37nLQWsJtDjXAcp/Hasu40Vu7SbnToY66utUj8SL3umfH"
    "STd7yKmbux3nkXG7ewJm/Hx4X/Dd8GylM7yukSw9va+U6jJeWEjWxU2P8xC6671eVHPbR/"
    "2VKlXy86b6NevO/1cyMKabH5B1cvfjPDJuf/m08KWZCXkswCHu0bWf7Zig3MDN+tx4LpcE"
    "823g5H4OnO5l31Ge6Kr403q2WhH++C5hmN/dza+mFtXUiDf9/unTZ7Pa7BunW+Uuq4vM4t"
    "DIWC4QA8ceFsVZfCzpuiprU/yjPSRo1mfV78TRSYlqsZldbp0vHVFfWbxMR7v27qHECc5y"
    "VaxnVj4nAaA30xYvDDLwq5br7lrd01LA7HbB1bTbgvoHM7XY7q2veXndXvZH1eeJdb/HFZ"
    "t0TfHdgv8NBxT1TPnyuJxJ7CfbF91Mos10dzKanI4fjl4cn5w93nuwfV/s1dX2bpbXe/PN"
    "XjWKFlf/sVzc3D94xJiLIkFofB+KFeGpQjhWlVtU/nfCovLWGv/Y+2XvYYOv2rDeLWqVNN"
    "OvYVjiM27+oXVhJE9OwO0UUIlFTAPIDm1v9PasXOSXWns9BkPI8MFH3uLu9qJYm8mxmTT8"
    "YqMvrDA3shwEZGiF32yvD+zpYDVy6h+qP6yI5l+2B9sV/tPHZad8KtYP3xf/fFjOZ1fL24"
    "ub5cXDHx492vu//3fvwX88qP4DCp8NU/jjo0ePHu89Kf9ffcC5f3z08nBSWtPBcaW5X8uN"
    "lm8mjak9ZRjEP80gmq5nTRqRr/mUHT/YDo8QZveolI1+OOZand8Feu15qhzyUjpQDpn2PA"
    "INmVlVOajrOm49liU6ooVHkynkrFNJkoH70voV9M8iE+1H3yxYvRPGBK7Qp1jaeZ/gbsAf"
    "c6MCC+MfmlGEKWyqR2W0AHmcggMyijCBU/dYjBaA0Z/tjCHqzTYogWenqj3pOOfxme+ABF"
    "o9okhUdak2oJppHgs9m5CcM3OJ+UsbDjaXJN0Iden8qrhdLbcmNKZH/rP85UvD3UsH9lx6"
    "OXP5aRG28f2zsMJNMduUQ7Hc6N2gy5ByV/3JcLDLncziK05ClndB+Bo1apn+9Ic/PvvD89"
    "ALYYqMGdS3kMEHfH71z4CVFeWni3fv/vhDxiCTtNYyQdfb73ebKySxQc40kF86+9TLu+3l"
    "8rbzAnq13MyhK+InYHxtE3EnV+4iVsQkqjAYNrk/Ot0fHYxZ5mFanv704/N3T/4Ymocpaj"
    "ZXDUCOm8psy6abYj0vNl01+mEO79+G2rwvZmtsx3E9LzeNUQGlCU/UadXi9Hkx++PFj0AP"
    "80WjharRjAZaAZ4Yq1vNV8XNfPH1781gBDT09OUCoCtn48cCk3SQC8+2X3ru7RwbpW2d4y"
    "eLDn6ObL4I0Vh7EozWTtq2TH+3hbeKbbSgmmSg/ICuEI3S1VnQErbCc1UEGyuEBoehu51C"
    "m01iEmyiEBock+7WCW02iYkVPSg1MUUgDFNzUywThKmPw7BliggsywiDq8GJYQKV1SOXHP"
    "8B45VgGzBKKcJIxyYh6kAjktrejeKQIsSi6KNYgCbmyLOnONIIUAniiwhKNKrIEwELGiB0"
    "l4kg4quLCuuI2+0SzEEqAjttiyqzTxUJSlY8kKf/flFAsc7j3/qEciR7BI/z+WLNIHXoCi"
    "vz43cISjRqhzvsPmdnhtE4LBJxV2hG3rTbp6fiQJxv5ZLu5sNdaodaFqc2qL2v+EKfRhSs"
    "UqrpermG8TJ+EWBv8G4u1/MVdD+5y4g3841377K9JHy3mFe3qIy/k3N3eLNdlhvUUrHlBG"
    "KDDdrf18WmWJupIurHT7P1erbY3k9vy4XR+41HW2WxKpdK1V3S6fXd/Aq/4rxr14DKXWLl"
    "C8QuaM/YcJRr68Md7hUIqTvfObYMrA07hRjvWDl17z188Or4+KCceh+Uk/lvk/3xg0eQ2r"
    "fw6Ji6KePAADYPWXnF6Vu6ll84Rhy29udz/gVld0HNH1+Opfu1A8eeh/zOguA4dsIFJZGA"
    "tInHMwBgaYsEPJE5wzEFZbEqn8XKQ2caLKleUIlnPuTNbmhD9n53xSi0BXuHLn31G+3Id9"
    "Pr5fJqg43Kn/fMmDRcYffaNgFb21nT+cI0ke7Qn0ulo+x/+Xkvro64KbvfWU9cVB/sdjrv"
    "SrpX0UzYIjz1ZI7gaBcovZyTfiuov0h+T5q+HD3gjWjuNegOd5/pC88D3nLmXm3OWhbCk2"
    "NSegiypsVzpiL3r4e8dJ2/aQ1WQTzxm7k4Fr89WNSR2/BLjmi7jWDcDEdoEBTews31RHAh"
    "PCpVHPe+ZCzYrKvgKJUEun8DfBfw6TvgUVXe9WecDJ/Rd4AvcdU7XsBLTDugwnsYW77VHe"
    "sX6GEGEjEhi8wa0DFh+zY9OPS8QXuVZSYNCVGjHhwgw6Ld5kAIENDhy5Z246G4aoENJyck"
    "WT6GdBKGwTIvsNMt+EsffxckmYwgIT4wqT3c43gDprici0Tja0A0N8WkfC34M9SONJGfp8"
    "L6MmNHaPEl/G7Asm3f+Q+6wA2JE3hbl4I2YChCCjHwRAkho9Qo5sjjpQeaECKFmhtHElRH"
    "cSlGkYDG4iCS4NY7LryLr4gyh+iGkIAMBENEkIRNRAEkAGAifgRNohKHj9hejaNHuEku0K"
    "Na2LqNHXFGhISOgMwV/MgRlBAPHEkmm8B1lgsb6ZsMRCUDCKUDNFgATRHSQdGSiBGn+J4B"
    "I3ESEMXMH5yMHf8KvZ8MFQnrCiJFUEI8UIQ1zD5fH4IgEQaFtAs6hoiEoQwm+gMNG7Hnue"
    "aciAg1aKJHolO+J0qBJ9P1vFx1fPe1h58gKXiEadK9JEepdOmeZlkN8LhmoiXqPlSKmTC8"
    "ekdOUEeNGHvRAV3EACxuTYXhDh+R9lNHkN7wEmJM4GotzCzfUevWOKds2kxtSIw+mn+x9y"
    "UBlQCpzkYFtM6Gx07nnaTWg8tI352RJA+delCEjR6dQikFEJas3fWYTF1U0dEgaEaDqEZs"
    "Jin5GGqSxy5AwpQaBoljiAXI4+wQ0wAJEziHiW+IBRAsbuvSTXF92yMX3r/MirHvndpcxD"
    "ERO/x8yJeGm77ruVK0XJSiay07+a3bkD4ZHnt6Njqb7LdRsZaoTzTrc2ydiyuHtfpDSO38"
    "0BTpr2rRNrH1LOglESA/iChAonTlN2wHm7htDcGnKSZBIeh+jrBGU3gEn6CYBMWj+9nBGk"
    "3hYcWmycxKD0TevOo8FrxzqJgEhaIVp4Y1FyGxlTjHNGFd9WMay37AYxrQBDymgQDpY5pY"
    "FegxjevX6JgGghUd00StN8c0rRnFxzQhjeCYBidEj2na9jH/Ma6zzDENW0+Uoz5qtYujnt"
    "IB5qiHddnHNDgh65imVXy/Y5pI29FPfVz8qa7Aj2m+zN5PHdOAuvxjGpwQPabhDbPP14fh"
    "MQ2HQtoFmjd53ZFMs1/ocKpSxRhW4Ybf3AZZfCeXkVF4OwdpBZvLxPPmfVQrZpD0LzwZ07"
    "226q2SQH8GpzrBGk5+qmNtqPeRjmOkdhPWcexxndXx6H2r0nGyhuK0VP1gN//lyKquxk5e"
    "vzk+ORsdnVX/OD45mByVw86/KOu4rYr1fBk6E2oLa9fazbW7+SJ+O9bW/KWtgB2HEV3DPC"
    "fCqFtnoi0d4hQMbxk/AoPGIgUX3j4KUWmlC4Ot4X5fVylwfyY9vpCEAtLOJzqO3rhdHiTB"
    "WQZFqgSRdV5By5CBKzqeQKgokNoHE2jTGWyiIwmEisKmfRiBNp3Bxry3KJ88VAGxJhHxFQ"
    "yCkjRF1YsYZOMZlNUnWI6wpaLQmU+7KjK/0dxsWX3SeZdLIhoc0cNoIWEuUpjfdD8JThAW"
    "SuYFEoSKhTS4NjIY2tRNEVBVbKweGfntGwwYz17r5ajQXi0N2YtgNVz3YPOb7ufBCcJCKb"
    "XXloqF1LfX4dCy7NVUFdurR0Z+6gcDxrNX9gUXQEHh0bzmEjUZYQnWpZzLLqC6+kGK18Kg"
    "V15gK/GtlwgpfaKCqoW4+9L2NnL9JcIuvAETi+EuwXhWht2DAZSiqzAELXrMEgiCR+oTus"
    "zeieErj74YEbfd7W4EqRLM745UF9yPIWhZZy9Bb/S9JRPrH/u13z2LZP9Q12W+aMNI35uB"
    "1SVXZwha9FhGMiw/d/fCmzQsog5d8+WkXK0kW9/dfP0Pg3RLa3o7X0z/cTdzDwgjb5DWGS"
    "eQzKacVyLnm8vl3WJLcPbshnmBJlzvdbiZo3khx5qWytFNzUj16Kbm2D8VqGMFTcVB9QvO"
    "c/k2EcahgYU5PG1yHH4Szxa6xolTzck3Yyee/REXjjoGQrpZcFICqcONUFU61DFQ3DK9t6"
    "vrwtPx7P4OUFHQgjlDb6sXtc6GJzxLIaj14LJPVEhJstC5V4MgCQ1S9/pP3C4PUreuJC71"
    "9IIo7UTWxZ12ZpQeiwEqCuQQx2JR0xls4mMxQEVhG+JYLGo6128zSV5JjAxH93myS+LycV"
    "Ug8P/GhEI1DJ5pkpKSqwyJcxihJMfzbrBmncXY8pMNFaxOUaBhHVWUIevc5OWWvMIhHhCS"
    "1h2sqMPznLlqJkZKLj586fAGpHwVhAc9w6uBNbC9+uKhDWnJD9oOwPJGdqcQCYSSnMbUQy"
    "TQxjMo7X5RjjKkpFC2+1FVlLBxmUOPzHIDnQlPoLvoiUtdc7tsrmx+3f673jHWRAB1x+eO"
    "0p67ICobeAtBeHbvIGw9T97jnUR0NwbbP0dPw0fvZaOGYZ/XiRoWKjHYlpnCc0UNJ66j7q"
    "nvqINMdhERjvctN3FQTNx+FJrCIfyAaLv4V89W5YdQAwoCkHYAddQqC44kFQxOqQOPl+yF"
    "kiANVZAAKKQgoKmn+IGtsuB06Dk6a08PeKKe4+blsdOpKCdPREQAVM/FgzScxiXLwRMREb"
    "jUc+8gDadxcR/p8aoTWPQf6gnaTMMQhYDHRAQkvQBwrMnMQBK5WxEqFNPncbai0jHhc98W"
    "wOhkKhj+SR9cRqYipNZNPuwTTKw7wckyeG/5zIXoLa4xcLpOibjRzHKt2aWyF2nNih5dmu"
    "nF9oPmMl89fkw/JKHG3sAR/bEYHITCSQYL56dRDhTNjwnDwSqdR9BQ/nAVMxQoat7w9xWs"
    "hx6C2ucDPPXQNDDsYw9hI8hzDwCmr7coq3qkEurJB9vT2KMPALb02QcoQ/vwgzMv9OmHgE"
    "72+ANKek48/+CkIDLTozrMPwHB1VriGQDYcseHAAhtRAMOrS15CgIlPWc+BuG6ofdzEFDz"
    "yI89nxNIdAz5KMQXaw+ZpyHC2qLHIVDSc+J5COYw/Ly9Gj0TwaCRd4lmaDv9CIQkyL16Ka"
    "KO4is+Fl//8w6r9Xy5bk4NqYS72/tVAcprrnfF9P3yru6hUE4yia6n2d6pdH1eagl1faa+"
    "apyE9kd7OnN4/Ht1IHN0fPJ6dFj99evk1a/Vf9+evBofnfl5c33eVqXtiU/5g+VZLs5Ozy"
    "bHRxWbk3H9r/oE6Gh/cjA2B0Avx+ODF6P9v1R/7x+/fnM4mtCNBR3VHuTYXyNt//SHH9H8"
    "vLTGmUltCQZ2FR5U0D9ySbSPbTPC6qL8tzhhAqZ2LlxKgDxOUV5cnDCBUztHLiVAHqc3uC"
    "UoveFPYWyraCNsOefxVfMJO6EuTpjAaGYrbXx+03mE/qwmAejPexQ+r442SI+1YMljVibz"
    "6/ITvigb3ha3q855Ejfb2dpsL7FYFHfin/uiB9+H+VWJsxVv2rQxvXjy9OLpD5keStK6Xg"
    "rBN25EU7WKCiA7IMM92QlG7dvZ9dd/4bHvqw2r5Wa+JWTNv+jwbnZ3U4U5Li9mF/ObZtEV"
    "Q14VlxWoq9m9XXTqxETNV8XNfFEw7002tbtFNNXW1HfxW/PQWvTWzDq/IVFT+53fLpWbH9"
    "FIoZA++QLF8ZtxvRT+3ayID49P/ZVuTU8YULvWjcvPkYuGUL/A3By7oCRi9P2Pz7HlM9Jn"
    "vGUzJHQzYlUwwDI5bi/6GLtqokctHAWCwBuC5pur9cKF1ygNw7NfARTPwLNw2rp9sbSc0D"
    "WSqdM0n18aBdU5QHquhUB7eQjsGCOcTAESI7qIapuGJ9lPAgIEkvL+MWqQxiHZLwICBIfy"
    "/jBqkMbBez8lNYNpv52SmrjmvIkrttDEjOWK1EY5Y6JqPvwc2ZslAZRb7Z0XrxFaXmQhwd"
    "1lp+kRZOiiRQtoQhAafbDuEeFGKNFlTLCu0sKKNh6hNHVZL/h4NdXP3g3zIV/v8RuI3u4J"
    "oNHn7VAF+Ls9pmfjV3sCiLI3e8J27Ys9jQkh7/V49SWv9SBk6Jm6bRl9QgTRUe6dHp5myH"
    "dawhY7vdKCIsfOS8Oa/Pd5EDLWublVdc+3eUINgx96velCKp94lecL6+vkezx+TcFrPAgZ"
    "eiaeH0afp8fAGzzZ+jKVa559Ex6QJ+Lj71LAf/s6M77OQZ6YLRXf0y1YcVByClas5C5B6P"
    "OKBWJ5VwCZXSiWP+t7u6K2MCeRpw02AH+X6CRXcmq1/LG1elUqcC+E1SORdV0LsDFKfoFb"
    "Iaweya/rUoCNUfKz3Ak8M9ERmjCXqoiz5WnrqW94KtYDbnc89nCz44OitzohdHSjU3dctM"
    "3xgYk2OUGLzRbH2Ea8wWnrCrY3MRG6uTFtYmuyWCeZjQ1LF9RSN2ity0IXw4stc/167A1N"
    "TMTazhjl9tvMBFoN/tlnWUypG9/GfDk9m9rAePX425eYCN28pIfJ7vsn3LTkaktUrLlhkW"
    "1Kitntv3clmV3Jxd1mvig2m2lz8gfz0wTlSJKa/mEUs3UuGUzVkd3iJirKvvujioXWBqni"
    "1TVooiaOugtyCSpk2TXKX27fg1wyrldKDf35F7uYjPdqsXJ4ex1A5xazrqdVt2tRa+gKvF"
    "VIfhHe1o1F93SnsAz3W8qIzT71Rmj6wmCcd6OtkpAkm9GwfgxFeTsKmyMxSDakYf0Yg/KW"
    "FDZHYuBtSm3NWG7tbWnbEily+M1i3NtGqSAUOLnimSPwKkq4YxGZOmDd7CboZHrwr3nvUB"
    "f0xW+kMu8MmiKMTXyHOKlz6LoqyyfTVtR3ylS8h/TKePwjt4yPK+GXCeHjjpm6Y2PPjI9O"
    "5poJGrW+GWM+iHOmrS3xzsRUuHvGNItuPGPd5Bw0LJWQ+/igvU4beQw0upP3K/KdNDEVz0"
    "tjdNzTTRPoNvx3L0cApXXCU/MldXHSWeNVFHhrYircXZMZNp+jo4DLJlddpGpNpw3lQujg"
    "0pmt5tMPxf30m3DtWLCs+yVN5YybxK4UWCy7u138burpfglY9XbDQP9FgjvLj0HR2zWiX6"
    "7v16Bbx86j47Ejw0djag3VrHobE+tzWB02gq3rA/DNP7JreoyIj6vfah5vmwuN7dtJEatB"
    "ZXh70nJkYdNWSrWRtlFnk8odyTTQ+v906kKfUgeetPNCCbJQBY47go6GqevII5vPYhQ49g"
    "g6GqOuo49sXrCwq0uL29XN8r74+u80W6DTxd3tRficwzNwuAaqps7Z3t3d3Exzh3WuUopT"
    "cTsLX3eof5helKvrq+kTquCpX7B6v1wU0Q8YC78gZlHKWilxhraO1gh4/H15Md3OtzfYua"
    "Mrwx7GKFaz9bZJag8J20KEcr0MG4N3ytt3jqN3cmebzafl+mr6frZ5H9jE8+ePVA5Cb2eL"
    "2XVpRKmTUGtw3Zb5Sqt7Z/X9VvaOjdLhassvHsARz7BKzPdZzDYYwZChK0wduTpWgeFDVq"
    "6QxSocC5BXW8piZoeH683qh/PmRv3o4PWkvkv/enQ0ejU+qf48HR2OT+s/xie/TfbHpvjk"
    "L+OzydGrOuXU5Gh0ZH4vqQ7/5t/Cd81GYwvCCCogndUMQZ+nHU3x0XY7ztJn24R9svZNGK"
    "394odjWHM/iLeK7QXjISKDZYcNigj9KPbZDEbNJiGZr94TeVcZOgqU941VweKaY4B52hHM"
    "0zyYp4pgnuIrZ1eLtacLauPyK+7lQGtZ8dl7OJSqPxzG3o1oOQmtmRP5qBoCHJA/wyp2kW"
    "uTA0XeUYBQBZqku6L2kzCTsxzGXjK98Tqt/vZGtGLc9EQY1yImQpotbwbsjPdpZ7y5udLU"
    "WiwZ6VgQGhy1DKJwdPqNJ5GZfaHAchsCHFOwcxX2JKAV96QTjIFXYLkNQR6v1HIBbUe8Oc"
    "sF+35xR7eUKQ1Az0MnVcRMOurEl1miHLFVtJQC5XSzk5hJX+UwLUc057U0Pee8mpFwzvMb"
    "TyIT+MQRGhyZri8cbTaJSeADR2hwTLq+b7TZzFeXsS/Gv349dsaKSPNbZb+279JiAvUcXR"
    "hE6MFWBee1nYTV+o4Zsb8oFQbOd83hsb9xsSL4UDwmflbcL0En04Ef97sjPdAxv0hlXswv"
    "RYgb+45wJjJsIW5gkc0HZESHRwcqwOqRckU1AAm5SpAZPiAUKsI3/Z0pg2H8Xm2h9UNK3P"
    "x3hpUzAJqjCybA5lwDAWVKFHEYhknZzamjtJN8KhyLqaGKJmw0QuXqca4igMrn2tcRHP8B"
    "ryTANuC1hAijr7IwjhhRB3o9oe3j6IpChFh0TSEWoLmq4FlVfF0BUAmuLBCU59i1BU8ELA"
    "ab0F3m+gJfXVR8e9xulxh3UhHR+MIqs68zEJTnnCsNnv77XWuIdR7/1idqPtkj+BWHL9YM"
    "UtcdYGX+lQeC8hy79sAddp+zM8NrECwScVd0vA6Bb/irYnPNAYv3MiVY+JPN2YfEN5miNn"
    "rpKRKRlLlZUdG6p42+4vC+3LMim7uLvxeXQWTZsydP0DrJvBrLq3sgr5V4vi5pG7Tgdbzl"
    "3fZyGcYIPmvImiIkqG15eXm3Xsc6uCvALyX9CtXW3bp20U5v54u7baH6SspsU72jU0SvpH"
    "QMa5vdbd8vVWLkqKsrzTjoe23FslEKbnP8ko+e7I8O6+cEX49dANb49WhyaB4bPKvDsM5G"
    "p/UDgL9NTidnpvLp6ejVuI3Lcm15QwHK3RRhgXOxzHYsRLlKyt9R1AiPYNS0T7TYX60GJk"
    "cvjt8eHVS4jt+emb9jYN4wgzI1RTxg2MDxnkoMC8/hky/Pnz3/Eb2UhNsO78IOQms3h7ZM"
    "P/AMbxXb87qaZiBnd7ugPg7FTQoqAfOwRQYM/s0OnE4DFudWB9V6GmIzgwvANRQErPaLoN"
    "tfrlUWnA59Bih14In6LZIgCfXC9fT8auqtEsj5BGszwYRlth6Jancn5UqqRXJBKabBQStf"
    "TMKaTWKSXEiKaXBMyheRsGaTmFjPvAS1cRxaj72AppKyt0snpvhuQYUhCPcbqlhcu0k4bp"
    "3FdFJThDg8bxWniCxqOonQbq+E+AIyHF24cVOFCFpPA/SmSMYRIUGHQXwIJvngdHCo6R+K"
    "xcbOOhkkKdn4/UPBXeiAPg9Eq0vNHJISpr4DoBxbN64PkZk7EqKHTTk8+m5+1Jy1Wjk4EG"
    "XW7BFxYAYH24NBZVhuU1P67fGoiA/PYKA4Vuq740S2CgiJrvRrAbsNizTXq1AyvgJklhyR"
    "8pXgW/VuFMGw8KC+0M5jWmKPshOwvPk5dI0JZ+qImJzMIg9cOHvDYtV5AJFSphTp3I6Qyx"
    "QTzve7VA7rGwBoxF8DjJ76LuwSPDVi2j0aI5gGVFYPpnH8BwymgW3AYJoIIx1Mg6gDDaZp"
    "+z0KpokQi4JpYgGaYBrP0uJgGkAlCKYhKNFgGk8E7FSf0F0mmIavLiqKIm63SxQFqQgsii"
    "KqzA6mIShZwTSe/vsF08Q6j3/rE3+R7BE8mOaLNYNUMA2szA+mISjRYBrusPucnRkG07BI"
    "xF3RMZgmDrowES1xYESHxKLVt2s9sw7brzj8JZ/UKp/LKsrZ9BQGyGCZm8K4ke1se7cJeI"
    "A4nOLdu8p9+7GYGsVYbKU6yoXTrFo4hQX10RjURLG4wn4rbXC2CSNw7Pn+7HZ5Z5LpvJi8"
    "aqJgau/T4jII6Pk+FHe5virWBmxLN198XM4v4a+r2Rz8UmHaAIU24vQOwClX1jpJpYiAGT"
    "tyegbMODZKATOOH50EKp/7yTEhkzURiZowQVqTd+oxP9nYlYOT8ptRJ1OavDoa1zEs5Sfk"
    "9eSo/OrU/xr/9c3kZOwFtLRKC0w60pkrTYa1OG7tEHCSmp+iEJbaToP/Rcz8sQMFs2WxWN"
    "9HfLwB5qRqfusilj80HT/7YxeGdlR7TyjNOzFyk0Fka1VBJl6qFadYz5ehQMHM2W5a946r"
    "77Q/3cIySPjLzxFBbO31bIxbezU91RafNXTTvpvZgZ8iipwiJhFW5BRGa70Dtkw/cgpvNV"
    "qj+jVlKbsAGY5ILVNX1Brm0mmHdPVpynpwwuo4APuR03DUwPbyENihRDiZAiRGEBHVdhKe"
    "IFQGocGB6YbKoM0mMQlCZRAaHJNuqAzabBITM11Bl8lAEQ5rUrBLLSaSZgGGAdG+mg3bTM"
    "Jwqz0mDvdxRIDYMkUIlmUSg/+J5xzRUIQYqofUkqM+fQiLFHFHkvEVwDqOoUn5SvCPYXaj"
    "CPr4Ba/PO3pJ0BILq52ATRxQBmtwt+IVmT6kJLqdWIs/ehwvtzUnrkg4gRZk9h/TCjThj4"
    "BdaYMxBkIC4SBAiInP1o4Ac8aB23mJxoBPRfQ63NLZ3vZ+1/zaBQIxEcvsPaRjovbtfGjk"
    "DPtuKwttGxASq5iBAXLs2bqDZauZloj6iDc14CrG/az5LfOl4YEVrlx8Mh7gYMUyKGjOSs"
    "XWla5SAjpihTIoOKYFN77cDvgCShKh8xXrYgSNJ1Ead7NolDoSwmSdB9sfofZHRaSeHByI"
    "srHpEXFg+uNyOKiMMdnUFFqsT4Vb63CgOFZqjy+kuEI6wkvmjkY0fWSg4bRr0xyuSMEFZI"
    "Rr0x7baDprw2aTyOwxjxRaSIdja4+QFMHBhpPoqnMnKbKWBkdlzrIUEfkNRmjaxR0j8BFU"
    "PtcOfHT8Bwx8hG3AwMcIo6+yMIoIUQca+Nj2bxT4GCEWBT7GAjSBj55FxYGPgEoQ+EhQnm"
    "OBj54IWAQWobtM4CNfXVTEW9xul4g3UhHR+MIqswMfCcpzTuCjp/9+gY+xzuPf+sTKJXsE"
    "D3z8Ys0gFfgIK/MDHwnKcyzwkTvsPmdnhoGPLBJxV3R9VB1PHoanB2ujjJp4IiSILBMKeb"
    "fZLm/taeJXHAqZywQGX+uM0oDlXur8Qp7ZVHgwdLNdF8V2WhYUxM8Yu7g4YHpZbbTWQVDl"
    "s7pj1sU1SI/WvFVoCpAUaJfz7T1Sv/oZqb1alqPkphyeV6B/a6KL+Xr7fnrVzH2Wpv0VQx"
    "qVPo1L78vx1ph1++NtOUVUhPdeyXXlEFoDy6wKSsbl2FxjSG0RgvZTcbGZb9Gcck0RQmRj"
    "Qv1ccLPF4q5U27r4WCzqzUU2QrYquZm/Ky7vL9Pvrm7nEeCgfF3c1Aa+eT9fTW9KAW5StS"
    "/uNqXJbTbOXoGygnIE/GZ5t77ECE0BZlHl7+9nm2K6WhfvikoTRRTP+4WF81ZSz9ZVGskU"
    "M/sxyDCjYoMb6r6xwZaNVmyw5ZdMpvdmfHJ6XD94un/8+s3o6G9e3K1lQD0Hi78E+wwRwZ"
    "sEo+hYU4Twibi0MyZkYkpSr7+2ojSTaCRHfWeFwQDMq9Errm1xMujasgunTddH7c+R6fyx"
    "/B/BJphoAS9X5jN80pjNs++fRizbGdpxMj9Z23k5fj06bF7DNf89PisXkIgF+XM6VJgtYy"
    "nfm+Yhn6aIZ5DBzO/guV/PYURzYrjGH4w2njwoipgmwqSdtfaMK7d8gu+Tk8/96maDk+PT"
    "N+WWo37JeP9s8lvdqwfHJ69HR/WPh8f+28aOvf2ytVHY89ZMyhVzRTp5/eb45Kzhc3xyMD"
    "kql9MIL/wr2D7WHBXbdl6MTif7FfNyI+dkH+3vH789ql1M1T9LgG3Zm9HJ2VE5//06eYPI"
    "EX1fo8SefgWW9baf3CjTaF3Cm3+Ir3A0ESH18Lj6uAnzyYxflXbf0vPgUWnCaKcfFubcJz"
    "EighD81qIzEfD4p5IXKo7QOndwsA5QjYBHW0U93GEn5L3bYX0citdvCu5t2CIDBj94HKfT"
    "gMUJH6daT0JkRvgH1XFAqhH+oL08BHkn4RH+3SFJuogT4e/m8vuplcNkomfkBk0Rc6Aqvw"
    "+XFic9BJlv0UICYtDt/i3aWDAG3vyro5Agj3dHb9HGgjHwCt6iJSlTGvjMb9EmZJYoR2wV"
    "8Vu0DOXs+i3ahMwc5XDeokVocIUM8RYt2ngSGffleEhALAV3/3J8LBgDr8C6wcvxNN4dvR"
    "wfC8bAK7Pc+OX4jpYreDkebTyJzD9PENhvQIbjQw4yhH2LchD3MBCVrQ2BdQdkXG1ILR3l"
    "0EsbOav368psH1L2HAEeO+E4iAVJr9zbMyfBYPCpcKTxSZew8zEG4r4P5eQqQjAOfCqmIq"
    "SjAGPQRxG5MeBVlQ0BQNhzBLTcpPs3KEYSreRuekyDY1S+m441m8QkuZse0+CYlO+mY80m"
    "MbGecQhq4zi0nnEATSVlb873mLKbUz9M9qE8HqbF9DAxp4isuxQxDQbHP5oEaaWbXzWHji"
    "cKCyfvQgVGxcIaZo8eDm/iUgWsyoz1RsmIaXBAYKkQ9vag65r/1ghKheMK4odU0YVtp7vN"
    "PIIj6DBDQJlnG+MEh6NfotmTVp48TOFgtCRsqMFoHBIuZzhW9aRj0dEQA3FITBxj9WI2pN"
    "giUsJL6EeFaB7Bxc0zFs9VWIkUKKRM7SZM2IrmmUfUOAOlC3jpBhWQp/B6oTXqoCMxkshN"
    "gI4UsE+F47SBP4rwwkaTqFzcp+SD4hERMy0IJwUflqhUEXsgGw+67CMTkIng+x+bnaiA8d"
    "FxdYV2HdIRG/5dYOQYuQ1TFmIMyHCIYQC0KkLQesZl30TXiYaxT0UYsh+2F2SmaH9XhBwK"
    "xEQsG70hHRN1kJ5iYOSMMdtWFho0IKQOqIYFyLHnMJZNZNQRKdHHVLicyXUAChUVgcgnUY"
    "XM2hFiiTqC9A87UwljBAAK4TDAqPGxsDvQrI2/MF0ETkdsFDXTRVANJ9H5cdRMYH6QNYLJ"
    "K1YE5XFN4mkCt5lQmqhuBIUpUQRgGGb8Z0igONuLhkSRo760uJ6qQy1mn97ZBpe6pPvamJ"
    "jY1SJXx3S3tpgk6ZNvcylNiNinIqIA/MtuqhjDtiNwbT1O+o+w8rl6+g+3KR8w/QdoI0r/"
    "ATH6KgN36WN14Ok/XFfH6T8gYln6j0gAm/6jNS4k/UdIJUn/gVOeo+k/WhHQPAS47nLpP9"
    "jqIvM+RO12yvtAKSIaX1hlfvoPnPKclf6j1X/P9B+RzuPfemWMSPUIkf7jSzWDZPoPUFmQ"
    "/gOnPEfTfzCH3efsTJD+g0Mi7oqu6T9myONmUSYE8zNIeGB+RHIDmIL4+r/5PbgS2d58rI"
    "rsdcb2mqKRBruY2Fw7rCpQN+6bTCTwWn2HB9xmq/n0Q3HvlP7d1569xAKmcAXX+JvKfiAX"
    "nhKgddBy2AJ/sTA7AOyynlkCIna9swXAy5WZFliXLFM87Doc1jlXv3SZliL6VCAUXfGmMb"
    "ZGbTYcnjn2eZYobgzbUUVKaX7IbqooQhnWns9LkzJIoLLvOeYYqEJnhMvm5WGpIW3dqfZ4"
    "9h3Y8wCdLjRw90fnboccdOF36fhYIp4q+NHECdoMfNXo4qQYLMyCaOMEbRqzbvRxUgzBst"
    "q9+Tv7Bp78fXd3czOFyeyiJ3tdrVRGu78vL6bR679NJg5XhqYT652C7gtJpvfZs8Ot1vPb"
    "2foeM5zeycV2ufpvRp/Cs8Gz6MHPXq8GV+yCIQOZuUIWq2DIQFauMJnfpuHUMx9WwKVfOi"
    "zs3dW4F9jvkwJSdxxhivR3P2ib2KbHVmzHnAhTQ4biEexs7KVwy40DLaiMpYo3zwEwV7uQ"
    "II9IJ1V82CYHiugpVoxQBRrzOVa8/RTMC2/pM79qpylW1pY8Dx54uFLQ7O2kcCnNsLMahP"
    "XxueYz5DSAYuWxMu66hvWzWHeVzwCKlcfKu84akaCIB8llgDSdQsXOOxTWR/F8jqxDUKw8"
    "Vr61wpRDFNZdZRyCYuWxSvINEYQJ9J872xApsUAxUmtAUg1lFbPzTEOkxAzFSOY3JM1Qp/"
    "lNkmUIaTq5ThHlpkCIUGSfNzMFKiVTCXx7R9NSJJWw06wUqJRMJYiMnEpJ0cnSxRkpKCGS"
    "WxBBPoqIBF9562ajQBpN4ZHkoohIUDzKmSiQRlN4fJ8OD47n6EHQDLkN8lpOQWpdrsyXMi"
    "ERAsz3SuHX/+JiPeChcDzs7Cc0YzIRfv86xW50kH5ZM6zLf/EPoUMNfDcYM08aho5PIUry"
    "Znb8QVW7mE02nUcovpadok5g1b2UnRYiufZNuVWx1WfCn+rK9BDRPlRbg/s+ZfCSmP7zlP"
    "7baQO9Tuk1gT1O6QP0tRU/9Baqgnyacka+TMl6Yo96Bi5o3XuXcpZ4ltJ/S0/0KmVMeE49"
    "Spl+HC/WGeNJSpaeUk8RUs/fiV4ixHQQDSekrug5ypjwnPsa5UzpMcpA29FPfV8vpLqCfo"
    "nyy+v93DOUXl3ZK5Qx4Tn1CGV+mH2+PowfoMxRSLugY/w5FhhiYrGxiA9T4gUpPEEiEzKh"
    "3Jfb+ccqkH01W2/nl/PVbPH1B+msi81qudiEMTrgXTunGF7Md1M7E57hLWeSD8HFjhecmc"
    "0UoPFGHRU4jhhI3+BxjKVSUAnK2+9v7wUn8+O5e4Lu6KBckjSvNY3fnI0P6lenxvuHkyPz"
    "99n46GxUP9v0KNle5bcNx5Nt1pvq5v5Wv/r+efkkwkIkOD6vQV7AeIaPCzdE6umHiuSlwe"
    "JG/MqNbrnwEdI8Ym9iaOLmvQ7tHjaPypLDa+2lC2BvWpAiDsxUB3IrDbaJRS3D/pjd0iap"
    "O8DvGVablkYMnx9PzuGirw5OXDlPMrZqktNArl32ROCP+4HMgp4IMhT9jAIwUVdFV5OI5G"
    "KrJT1R5trlT5XBzDiQUXSYKp1YvcwCctFXR1fDiCXjDxjBXZQ0PWOY6N5JyYnD1oHkbkqa"
    "Pq8D5TsqOXHYOvD2CB004G0mMvjbmgOhbxuQuR78TZLbDLWXd9azKIj5K/YQOMS8yxlNbc"
    "buf8eXPoJeU7j+EfJTv/Sda4J9I4Bk4p9nBZX0t7MZObC9HTHQOmDO4PTsW/XyN9IcdSgZ"
    "qsb+wjqfxEmlkPsfXFJyyCCLrlGkWSirgBmklpOJqQ7JBRmcNAdf/9IMJYcMch8LSFypUV"
    "BBNwtgX7MBdLKgPoo4pwL1QD9aEB5uYfAfRZzBrR8QSAsiWHn+T5CFcLbZzK8Xt8W3cAi1"
    "vEkeQG3mi8sCx7DYhhe8B1lVJo6XcL79zpkQE+i7XkU4al1dRljb/mwPmJY37nBptL9//P"
    "bobPp6dDR6NT6pDpNOR4fj0+qPN6Vq7N+n45PfJvvj+s+3b94cn5y1R01Yo6tiPV9eBc3W"
    "1uFFZR9XB9T2x1/Kv2vDKuHFq++swnhr0TQbN03F1QZYg+dkwVbhcBJinKP5ENLooi9w5C"
    "MzdvPY66nuuZi8xtFvEaIe/josQSxXg1aqcEwWKXT+eozBRF0VkgdNk3Jx1cJ2nqeI88Ne"
    "13WelkUKvZdFUH5zNVV0tAie1xyjvLifejIGt8jrOWtqlyhyZfFYy1UYjbJmcn3cfh11jY"
    "0LhD05CXZHSfL8hKS7Q8oIw8Xf5blelDyLf6BHfAlhuPib9aUcebMOTWNuFx36aA1vLk67"
    "75EDbUZ0Bqk37vWhNszZNl1NAbIne2LiDOJ4S/DIm/MGsm8nmkwTwhd7MHKZNvxrZjvQCO"
    "e5HkgjfbAHpc/PecODRy8pCXxD29n1V+8UGsqTU+qOx7Ks2NN/UzWl5LipWOmfMdLcZe4N"
    "QB8NMafKQRwaUevoeWI0dmT4aEzRctpYWK+zw6CR5CRZNSb3U/hUAmRK82HYOhuefOeJUe"
    "vBlew1cUmy0EljpdpIWqo1TOWu5Blp9f87daBHqAJN2m1B+3lj7bA3DekSBjrMbhQ2n8XY"
    "Zf8Z0tEYB9pxwualS6/larVcb+8WLsj+K155ZXM259I1F/9cFZd1k7fLO3Pp58XkVZNI2L"
    "7u6Lfwfch/tV5ezC7mN0bZCN6G/eXNclNESZHrXyHcTWkAxbRcgRdrWsclYRU0ONsYPVvp"
    "njlFbi7X89V2HhWb8i8zD3JlvJ8WMdMuB5ZOkSwB66rdltDecOu5gvY5KR15+iypZM3ZPM"
    "2hXNF4cUhBWYS4ZAn+h7XgDzooavuGKxT3e4wVGJxOUO93T8gnKdxgvEHBvOJYtmc4SzBG"
    "IUuvGGWJbJJoA2LtIQhy+wH0ivV3SGTb2Bc+NBfmhgIjIqEpbyfwtrnQ2GvRFLEaVMaaNC"
    "1HDnb9CRBhrSlIgPaTot2RTassOJ26MKDUgSfsPCBBDmr9FRVBtN9dHJr9gGv3XNMqC06n"
    "ngsodeAJew5IkIMKkoojy1ZO/nQxR/6khNBrWwVTYoYq7ZBU0mOGHXNm2I0Gs7JmP3p8pw"
    "RORtuUqkuCajyHT+CQwMlIfLruCKrxHD5W+lBIQGJSTh4at5uDA/Y0nFPfNDkBFd0++Se/"
    "UamuNjBBpbphnQPnGEj1458F71hH9Llwiop3MpzlkNiV7VQJiSSW2K6+A/yQNLFksL4B7f"
    "1a2HwOaeh04MMMnRI4xqCOLsyANdumvY9715kxYMEY/f7yBZ8hh1vgUEJ30Vf32RIw6aIz"
    "dNbcrd6Es6dH2WMGhVzys+hulcKdTe25gXTU+YS03bhaYIR5vyvPsYFYfPTiMRSS8jXgj5"
    "cdaIE3Ntr6HT6qIS39VR0eLNPmkWMxqUOmJc74ZPyKA7ieAv453N7RQod+jqhJ5MERhi5o"
    "RIgIdaAkRtLwuP65duJwv4kBk4cjzcAE4hhYX4Nhpl5cNWgi8cAKomTimAJECcVRSZqk4q"
    "EBxonFY1pBcnGa+BxLMB7KgmU/pnWaSTQu0iGVbhptvUvK6ZReoiFJ1GcnHqeJzznJx8NO"
    "6ZeAHO0F9Oc+Saxz3YQnI//yLSSVmBypz09OThOfYwnKZcP08/dzmLCcS9WlizomLkdzlo"
    "OoCXl2cpdlwhP0u689Em2o3GN+Z7NYRwu7zhnI/KaVkpCF+9+h8pDRrcjSchF8XEQoUk8/"
    "MiYvTTQtE1R98OcxR2mqQstVyU8WNIptnFBlybOUYdQdNKCUrAeXRgxfnq8qxUVfHZKsVW"
    "nJ2KrJDo5c26IRAgfEQCbSbZD4f/cyFITRIKrpai6ofPzB1CHbGU7PGEDD5DyjxGHroEvm"
    "M5w+r4OB8p9R4giWz/CuRcn8dlWuDrfLbyHRroXKXe7a+l/ighfvRMVgfo+p+qKX1Y44/B"
    "vnhPiOp7BrhwoKpyTCFr+pUdlVDxzs2FcsGCp9FsFUw9lTolYAyXInz6KrRhTPkAi5uqmk"
    "W5h9ktVAKpKG4GdkFKgrN5ryEshGFBg9g5lPxwHl/dnTeGJOw6inu+lgEkpU1TGuF+PAUs"
    "1w0b64SAJddIwBRjlwdDFcZDAhUr9ltPcM1Fe8hs5lEiaenKT9yV+oOxnpW9WlteE4wH1Z"
    "yzqZIvhgvD85nRwfTV+P/mIyBE+OXh6+rbRX/+vtqfnvi7d/M3+8Kgf4X8bjN+Zfx2flIH"
    "yAvBWZx9hhLRuxwScPz5SGW80jsuSX8qJ3InFQabz4Cl7jpUi0yfw3wzTdfeEe0XdSgeYH"
    "A5Gogxo6rrdIPkOoRbzWSkjHVVFyjGQa5g4Sf0AMYx3iAWL/28cqAA9tNXS0hkgqtkq6Lr"
    "gheV4RAy61Y2G4+DsvsiF5Fv+Qy+tYGC5+VuZZijCLWSvzLC2ALJLFLtKaFVW8rbiZL4qv"
    "fk/xj7vZYmsWCU0aI/AEyXw7Xa3n5oUSUZ6jAfcNJuTo6o6712kq99+NVCahuBWp2Q2wD6"
    "n5+j3r5LQ/RoLCTDsk29AivNdI7M/nSH4cLvPOmXxSmyFEy+LdAOSBzXZVnWH3QLEUuam9"
    "pui6F4DEadDD7gJiWaTQO630KCbqqhCu9Wi5WGppJkS5KtqZNAG/nZsHsQIngwRq994HDF"
    "Shd+n1SB6WGjqu7QFtGvxwq/pIDBbmjut5QJvGPNxKPhKDhdn76gsRe0uDBN621gBoW+a8"
    "/nVrDuml1pg8hRoub8LnFdqCIfo/lFGqFvFtV4yBVDXhWwu7Ug/vAiyk6nA9EuOQmSN2pg"
    "Tmxdhgrd1VB9kkG/6XYaBMG6gg4qPE9dU38NL94u72oobppfYFiY/rGqnUx9W1rkVxE8gD"
    "ziBrZdKAN9vZ9m6TYrBdbmc3YmdDuW9/N1/fRgrZvJ+vVtGv1Rk0pr7L2eKyKE0l4tI793"
    "Eb2B5YVccbPoOlUqZdNsonvJWV9HWk1Dy0vCc1s3aMRBmP6xIsq27IwRshDlLzmzv/nZyM"
    "98+qo9yzUlnuRdjXxy8mh/WDsL+PX9TPxY5Ozo7MUa/fQjuCXAPmJ8f/ZPSyZr9/fPRycv"
    "J6fFC/Mvvr5M0b8+f+8es3VS+Zf4zKPj08LP8B2nHj0DVT/yLx7hiN9EzOXDOpv25XOOjK"
    "6GvgebyPzCO5Foi/WIk9SIh58dxGkNB9GquCARxEcXvosXho4QIo1vYjFMEHo9dJd9AOun"
    "ppbImbuTmojoiuna0ZtJeHwPdHoGQKkDi+B6JtGp7I1QgpEFADOBXjVllwhB2W8hn2gsfu"
    "Nr530PTyknnlMayOGaLwFh/PCJepW4xhHenYim4D9obEH1usm4imLsg23K60WQmCsyw4U0"
    "pLoNezaZkSvS3waAICDKqu7zJqkMYh8VICAgSHsj8yapDGkVpaRCy5awotCIy1hVu5s2zJ"
    "rekjQ7IlalZkGSY+U/6mm/V18sZx/FEaYJD7PGkcbm/DweA2AFB+W6Alu+VHy11vKFg+6K"
    "B6JPvDcG9inajNb1p42uZziHjuY0CQQ+W7hwdBlvAEe7WYXk9IgdjbICBSntxgXy0CQvhs"
    "/S++oqMWbTK5fHM+PP5gAlSY9flVwNAKixQXq6FMTNCC8RbRMYEHaUmHB58bi0FlkSVHhP"
    "iyfWiAWatuPdB8mw5osI5tKwB79gvUvn+hNCyoAksGVCy4vhUPDDlnwV5Vif1CMmwdMyww"
    "xnzcnpJI5uOACp+W2irRfOwX6Y1YIBMTtGg+BnRM4OF8PDj4/HzsVZbNx5AQnY8HB5i3au"
    "+MT2DVIRXauV4VaNVBkRpuKBMTtMSqIR0TeGDVw4PPWrVfWWTVESFm1cMDJFNgm0mdk/za"
    "q3munva6Zj5kwmu/gSjVdQDN1xHI9ApUgKe3Nv0aJ7YOIMpSWoft2mTWjQEhaay9+pIE1g"
    "jZOZq6umkZzYaL6CiXrpqnGTINcdhipwTEKPJosEQ1+WmpEbJzVkLqRtU9U1GHGgY/9EpL"
    "TCqfSDz9hfV1Ms20X1OQYBohO0dTS2eH0efpMZBCOltfpvKuaaNhbJnJB+2Fy9i4mDBKrI"
    "lmQYKw0gmljcz/vsFH3+C7mm8u7Xvs7a/tG+2i8DsTfbpZ3q0vYYYS05/Lyw+l6WyKtRmE"
    "kVJMf/GuCbYrr/QFwUqk9d1NkQxla6txWKrfOTRcb5dI30bsTK0Mw2TAncb1xZaRauid5p"
    "XFlqHqZcWWrT92HFP7I84S4dKONcfDvVPZQSiVQLvmhlE4mp14fsF5E244enUyNnF2h5PT"
    "Ou6wnEj3x9OTtyaa8U35HTo+mxwfwQDDuql4ZvAC/PyiSCe+aeKxe53vfaLUwcZvqLueRM"
    "v0ztbcA6z+ZO5oWwIKkJ2K9bayfpscKML4nZhQBRo7hgdrPwOTff8yIqGgKd+5RNrlQerS"
    "d9QNy34QZf3Hu1UJ58hq3SBD6q02CJDeskW9K9vW2fC6dSik1oMr7dZYkrwhm5WW0ITd8o"
    "wyXrfK0x+htm0utI6jNCRWgyoeqVCODGxxpCB16xkAHSJmkHfT2VvhSqMHqdvNANsQcYS8"
    "G83odoCNLLrFDHCp3l/Gms31l+zOMkGIo9vhPWVSLj58wTFU8lZyVgUD3kdOSMdXhORAKn"
    "37GI7hHYDNnrcGG2Y51pCSQtruvVVxwsYzKM3uXTiuHRFp0M4p4I9n+6MqXk8WHlTpGPbI"
    "eHD9sTskZNaYbeqKbdinoyx4SHA86+0UUJrKBABXS+qhpYzb/8TGxriw5Ehj6vTGxrrKBt"
    "jGhUJkUIe+NDlujJ5CDv12qthxQWRnUbHP8Ykhmm02xdefRb6EPS+5xfkgLMegAkgHwThw"
    "uljeXb/fTg0YS/Nptl6XVPfl0mE7v/FL+udWGCoZQmt1yVwIwPy/jKSVtSn3POoxPJROeQ"
    "yzyPYgu6ACg2HfEyN4coBhZh0aRIR2eqwL9I8KkPawb4Cpxr43H1ZHICjfm4ft5SGwPVc4"
    "mQIkhreKapuGxz0QCGojYHSPAUBrWfGFnUP4/bvDYXcNy9tvqsJIkiyq4IMAAQUfFb0u8t"
    "vkQBF2VEyoAo3dXVj7iamC7+6FBNj0oOrkjRukcQhcu5AAwaHr0I0bpHGE60mGdwQnizDB"
    "5YK7NB7eiEKraGkgFpKrB5brhCIU6iK4LrVDfdBeFaw2b1dKUiI2v0usiY14tFTlIIQHGR"
    "4szTMM2Bgtv9vX8YewT4KZrCsHY9b7XQthKAoHpWCAhkQcpP6IHBRtbgi2NSXDD1AhNjoo"
    "qOxYC90NfION6LC+DCsB04WFWuARydjwBZaMULJV4Nv0jtSQs25QXWLiGCli5zsCSlm8/R"
    "LlL4D5Nc+1L4AZ5gNeAAsagBfAQmi+jsJbGVAF6AWwpm+jC2AhRNEFMNBucwHMGlF8Acyv"
    "L7gAhpGdYxfAbMvYzRVMR5kLYEzNUJeCQItdLgXhyKPBEtVkXwDDyM45F8CsqvtdAAMaBj"
    "/0uU5EKx+/APal9XXqAlhQk38BDCM7xy6A5YfR5+mx8AJYvr5M5R0vgFGHSuYal+/Gr5z0"
    "yMEQ577Xuvg437jIza/4DM8DGrU1uy0WV7SUJcSNIWzzwBspQOZ1cMiWvQNm271I5w4vbl"
    "c3y/uCcVqmfCcseTPKKlTldpRjpnpDynH1O799Ybr5US5kaxBQPlOCJT2nRNNKGu4Y6j0I"
    "l+oZwbUgjEMYCeH1xCDXg3AJog9gVL8bzhS28DpNW9Y3EXjLiQ5rcVqQXH4KifjQNMJXYN"
    "tcaMJQfZxYDSo7VJ+SgwG7/ZBIMbeUKcDBh2qADvalEMHt2tUxB1348k7HJGKoQnxRA6FM"
    "QR/iwgYqAgOr+OIGQpnCOsQFDlQEBtb0J4huhvMRav+ljlL0HQqW3Z2Gb7o//VqDTVns/q"
    "wWhqIwUpQ23a9m8TlAr/oCMNDaRa0Ipl33kviUswbDhjmzbZeAb4I6OeuqB36TQgh8Eojb"
    "4N/5Yh7j+WLCJUCUOAa4ARKFnGfjwy7hb/+B1X0ZcbiIgem6GPQzsYSsNVOyhJz1c7OE/H"
    "snaQnZ6WVrCfkO5eHol/2EZINP9IPmQ0nIwvjKedk5ui5DERZZNUTT2ABfP1SubirpuvVM"
    "sBpIRfLNaFJGrrpkGVtQ2qxChsjhQkgihN3LPJLpXfqroaNBCBK+gAm7s5MimVYCUcSg7g"
    "pBognw3e7suEimnkDwD+rCECSjIFdEcvR4egoEu36eCkoQdr/767UO/e6v6zL9PkDeAloY"
    "Lv5OOQxSLLJ60M9qkBaHqwm3FJZrwC2Z08i1b8PjQrBn/F6OkuwVeWzmH85lwrg0n/ebrI"
    "vt3bpypf3jrth8/VemP8wXISPwZn3GpRKHXDy3V61domOK9bp4d2caFyXkXReXxfxjhNFw"
    "i342JoJddU75Wxh3ngmvSGg+PR0igJmSLwRwtRbg5Kt+OG9SoJ6Mz96eHNVPjR+OJq/bRK"
    "eAiY4vBTCVh288J3ll35Y/Gf/X27JvTb7X0Zs3J8e/mb9Pxvvjifv75dty+jkg9dDatBe+"
    "Uv0kcKUAlmpelKQ1sRwoNAc77Yc19N0mKQmwbx6o347u7KeOpExBDWYbjS9cQgoRXPYuN8"
    "tBFz5jh8uQiKEKwdaWpExB193QJkRgYBVsY0nKFFbdzWtCBAbW5uslQtl84Eh8plwdmWHL"
    "wMTehhN0KWyam2+yeQZG5nvIKFUKn94LyUTTDGzmi8+5mkcR0gj9BYV/Oc/+qI7bk4kPnX"
    "Utjyblw/cv5g2tAvpGHl6ft6VO0KbsfGiwCb8JsT7thhf3HqBfWEXHQUYIVh+7XWinge5T"
    "Z8zdVY2GvFcygB2EIgp10m0GCOmFegnngl3pRjArtEQdpwbAID0/7EoBkjHjXDSdP47MMe"
    "Oqop/J4dQSiijUSfevJnvMQL3E389d6Eb4Je01ZgCD/Dd1FwrolNzTOuqsUy70snoOLMNq"
    "M7spNtVILXfMX70be7O8ufLycqqG7a2L29n6Q+DKttfElqvVcr2tjtyim4GEe7klyMfy1T"
    "24KpWYeUCNee+Q8Fj7dtLTXx2wUvJWBzw1ItUChj1fFgt4eXYS+6vrIuK+IXTUJtTIctNS"
    "9Hbu88v1XbR069iEH9T2Rkd2oqcIaZDhYNWY4WkZJFDZvtkcA1XoDM9sXp6sGrwpTgbfI6"
    "RhhxOoeo8HMkigdutxhIEqdGmPo/Jk1SBwxBN0NGhdJzzZfBajwAFP0NEYdZ3vZPN5c3Yr"
    "LokJG6KE2doK2kPV8s3iYkYAITQ0Kr2YH7TZ/JiTuegStImxp+ieSwqQRdsstrqADUhprG"
    "45pwwVNC8NXTK8trP19bfw1sN8Ya7XxDL67zCo7gTtRkspC8y2mN0mWVUV+mzqjCmobOoa"
    "VqqbuoYnZ1OHxw0RDFU2dQ2vZfUyS1GNOo/bw3PfFDwXY5X27OG57VivAOVdrp3myzBYyC"
    "ad/KWadyoLL+Uk9odojwj2hzF9OOGZ8qH2h1jr9MxuazdKZ07qgCoBz+9MrTk9ap0NT7g9"
    "IKj14LI3BqQkWejViJHBbeZGAqIbgcq9aVplwenWiz6lDjxp74USZKGK93MRHQ1ziP0c0n"
    "wWo3g/F9HRGIfYzyHNZzHa9ZQAXvOBopA1xcqgGq75PmtWgZLuaj6+VE9ppUHGGs3iEe1L"
    "Axoakfa+FDSbnzu67EtR2sQcor4vJQQQ79aK69tisZ3eFs2LYV/3fm2ot+ysGllsm8od91"
    "RBh/XdVYXMeu+roj1Cij9vl0BycIMtqDHATiEhQTS3RPW74Uxha03NTCbB82rdM0PCptBp"
    "M1RF88/8jImSSTD2nDCJ9vkQ+avoJLkiZM56OiMLAz77XUOCLgVY+aVDUgIBzK7dTD2CqA"
    "Fb3tG8ZxEhkWADRVEmYetuomgRGFglGymKMoVVeTNFiyBf7G3a9DzyVd6mKFW1nb6fbd77"
    "i7Effwj905nF4Hq5TRUX/1zN1+X6lsyu/nH5Abl2Cy8Af//sUcpXji/MuocwBQuf+VXVa7"
    "WqrRdq+vzJH4s/5CYWkq61tk2bgC1woMUvu3C4Jg3ImMx2dl00z0B89bsDQoLS7peLq810"
    "syr8cxvsLId5hKOWwv/denk7NX2UYljXyHMbNpBwu8QlJTZJDJGpLZJns303SD4rrWMnn2"
    "dkW+3FcL8kGVmIMlYJUvQZqt0AT+iUt1Ui6N0k6ZUPsB0kW0dXHn5tUWAhQUiDHCCwkJRB"
    "ApW/qM4wUIXOWVZn5cmqoZ2eZehbOhp0MPWrd7cvgQBmt86O6TVhS7sakyarAvtxkwG3VD"
    "Rc76Op3sdt62x43foXUuvBlfZtLEkWOuOVDFCfhqf2IkbUIgNGt76L37zoA0vaX7n3LcIV"
    "isCHgdPREJX9F1TzWYwS3wVOR2NU9ltQzWcxSrGlMA2AhYUhWL1zTxYzDGiUYK+gDBgVJd"
    "+Lt4JkjiRlomf1jo3pxvNzjvDwmKZNzD2ah8cpAcT+xLt6VTy9nG2+fueQeVnTZ/XsSejV"
    "id7ejD1Jdxd/L+ok18ElTqxOis32flUEmEBOw6tic7mer7bzKCmiwb5az5frJk8exSOfOX"
    "FZTgd0z1zdFUC3y7Kz4l/fzdf1teTNarnYwMLy5+VNnGXx8ma5iX7czLbzzbvZ5ba1B+O8"
    "C145RZx74YOnUYXqae1Z/JZFGChg6uR9YEPFH5Tj+eomZqv5MKj4PdDH5Dsges9/+DNQX1"
    "efz0rL1efzbCcQyM6UYPdyUUbeLAI5NUXJJ0UDXnYqad8TLX84b7JR1lf5J8dHJulk/a/q"
    "z8nR/uRgfFT//XI8Pngx2v9LnZzz+PWbw1E57trElEFbYFqCsnvFaE5NHIA/lzkQ9kcL5P"
    "D490rAo+OT16PD6q9fJ69+rf779uTVmJQ3m63zaFyzPX4zrlX0+2hyNjl6ZbR1enzYpOvc"
    "Pzw+9ZN1hm2AWattySuIrPc54lWlzZfnVSXo3bLEKx/Aq0q2Hq3AYG03rOQw7bijEAYf9F"
    "7BNVir6NrSr8iPvsCoaFjakRd462x4fL9EiloPLsdHkZYkD92sF4SI3SKDAupWKvrdatvm"
    "QuvYqSGxGlRxl0I5srC5z9dgRDRM3Qdr8La50Lr1KPE2TW+o0h5lvUYTUNRLXBlYuyomIN"
    "pltXpfLukXr+N63foxIFWCKO1DIEMWbrMpkgFtiGiI7VZLvR9d21xo3foSEKtBlfZnJEcW"
    "9sX91PuaT50HglznUk0nGAkWEo5M3RKS8nHU1Hbd1PhcuqgIY8K3FkMyhGpwufJLE8H5EE"
    "6XsA3d8yGq+SxGyfkQTkdjVD4foprPYkzt+KgGhFs9ZXjsLV/r2hFgc04fClzoUlZH59rP"
    "wmu8TQJsjTuKAGZKleEYpoxlsXM8idbDzjNFLoRtDfUVv2WcN0NeXnyEJmGEajnx0Wbzi1"
    "/vuEKy8G2/8eSid7BlgMc5i6/5EjJSGuNkFL6H7Zc8SGI80Ofdk4cLmZWxmCLkwvZzFA8L"
    "nc5LjNVmnjtTlLRVDwsydb4ejAB3aCi27IA00c1tPWDhfoH2wA5lk6hBbu2AWKIK3+p3ow"
    "6m9XsUHUYApE7M7TsBzR0N0WG5eFBgHBIGEVUHQwQpV9YSLnAHTcnHDc6jg7b8UfQ5NMYc"
    "UzFhh6FFMKFH2OdQCHe8efEn4pEW0iasxqsIRldQoqwUKJ5IF/KxBKlF+gjfh9iNTphjxi"
    "fpMFoicnqc7Ao4d2y4ICzxyPApE3bgqoFR4f2u7WkLBBNoQD4eQlqBFvyxsAtNMMdBS9Bh"
    "FADihJd1B4C59u8H6IiHACBO9D+IA/IHQlik7VeBEsoUIh8REblMKf642J1imKMjoOkwQG"
    "L6hJ9tZ+CpkRJS1PG1ONyz0YvDMQDREFRYFqUYZ+NX4xM/Zvzx3vxqL46bNZFej/50vmh4"
    "/zY5OXs7OsTbqKN9yybenk6OXu29226eP6x/erxXRX4Ui+3PDx483rsqtrP5zc8PFstF8a"
    "AqqoPb5/+n+PlJnG4h1U4pFV3H4vXVODk6HZ+cVfCPafXMrx7tnY4Px/tnlUpenhy/juyh"
    "bDjBymrh4Xr5aX71eK/+t+O5eLznx0ZjDbTC/O/jCWKNRr2VoLVdbNdThNqebxEmcjJ5VV"
    "nAeYa6bG308qys2ODFBseL8atSSrZufxsdvh2flmZYfPrP8t9/SlFmVVkx4avTjNWyV3/e"
    "M63/aW98dBDbHFs50RilCOqLIZ37wlC7vnj75qCiO34ZWhLWNyXio73lzVWopD//Eisu24"
    "uuL/DfH++hffTAzIvlOC97KxKE21sVYdVb/4KmYvuOayrr4nb5sbOpNNTOVJp4/07D9kvo"
    "8EZ+KVmnrnK6C7sq93JfdD3pgXm8L7pvZH63NwPaWwDVr364vY2nr7m0TwBWUfH1T+HNmw"
    "f+j+66zYPmncBqSfGxSq7wjTwc4fCyLgLZ2uf5C0aqt5XKimsOt3Wvy08d7zwlshV1T1Kk"
    "dvUpGLjJ3EzRCl56CQqMnZ73oCA3patQkG31pIUb65br/uh0bJYCINrOblT2zn6t8xaND8"
    "uKT6vpc+//2QuovMBwNhHMH8MndOGuIgHXYgmBNSUpf957Gl8PSvcq6+pMgoXdjYIq5+r3"
    "hJIyRCsXnyB9mSaBFt6nQTFGoaHe/N7n4hAiRRpl6mJJCmR4twTHCO5cqEMk75j4tbJJtB"
    "IokTxaKFIsn5Q22nQ+raAmfREhhdW/i4CjDGL11fERdxJgj6+7muuaY6/roQ12nbdYf+4W"
    "IwWrAxpt9IUYAnEoDeb2hBO0/XfW30kRJkEH+Pq7OmkZJFDZlzJyDFShMy5n5OXhqIF9a5"
    "UilH1odXs8fX2Vqt25x6lLrCrQO/Q47yprRMW8zUrQiRYdyt2dutZKVO7e2fjlVg3YXbqa"
    "c8U12rTlFl+JBvssvnR7PZvKNEHQufcTCU211NDBCthpTSNC1u1YlEqwKFXud/qaLFq1e1"
    "9jl2X7w+3Sv/krs9jEQC/KMzOKfFGuP6ETS/JE7V5T+loyp0ugd5zU1+JZPb9BSTTZb4Oi"
    "2/vy7Ul4NaGjFWBM1FXRwRpwuVgDg39TliZNDwbV+7IpITh4BbdmadIkXt27sykhBIeCde"
    "m6WM3mX//Lf/l8hvPF9NNsvZ4tzOkmFGi1Xl4Wm810sdwWAR+XmuxmdrG8W0/f1U9Dyx4E"
    "KaVbx3Aul7crDOZssymYbw3WVfudVhHvc/Q+tjKG1/O0qmGidEjVcMsmfntzODo6MtndTs"
    "9GJ2dNorcq/934zM/11jCMbAcKGFRIZ79rWIbG5uRsfz7nv/PRsFR74QPtFJbfM6a0s6op"
    "0T9RwlrEPhnWNCRrJYQGgzPAyghtmQmLvQ5K0GrBZKx6klIkINczIxejnUYjUHYqVuy0pq"
    "2c6NJuCoh6Q+F3DGg3AUuw6owoMEC6a0ykyQQWwYoyosCw6K4fkSZTkwMvG0RQG50A1DJA"
    "gKYSsoeLOhYAjwRDERSrQQm4JvC033fOnROMKMYElw3+HRO/QA0skIcHl3WjBCfjQfZvkA"
    "wNm743Etfl3Rch6DALHhpc4gYVWGnKsOHvJQQzvuJLCUSj6Xmy2cQJxmZAhBpqWwOMTb9A"
    "c0715eHBlYxNQMaDHNzuGhh2dmx6dUX2C+mIb+Sg4Bhj03M6COwYkKHd6tcBthwW6Y1eKB"
    "UXuMSiI0Iu+OAu7w4UkLXsoLZsbo4o0fl5ByDlb9kE3kHn20Fcgk8Mo/ni43J++Y2+eNMW"
    "gBdqmE7WzeaulMEAcDLcFeCX7XI7uwm9qGVPX7W/hE+0MBysvZ+BGejlFrULB3YjkeAUbG"
    "OE3trG6Hu6ay0XJX+tZdfnaRXLI+v0PTgZvTTvn5yevjUe3+PfxicHb8fVn29GE8/va5k6"
    "O27fV6l+EfhmLSdr/u0bJ7PazSnl09nJG7Kprm+U89gmsISH2I2IR9UtzofnrX16RZCrmR"
    "3wPqgGWt0PCfXvHdfX5hoV+59YaDDLbZ1/i9Lqz6U+a17Nv//8c8s39nfjVs1yeCOk9sPZ"
    "FOm7vNE2o1WBV1H2xEpIhaJRe1gFtoWtbVrLZwamQgIUgnIgatwmBwrbB0wRqkBj+ILp9l"
    "MweUFmQW0UkGZQGWgtK764i9Dgse5wBJ3DCBazVf2gAQYmt/CIwXifBb3Ose3lIYi7JyRT"
    "gCToINh2Ch54QcCtuznvADB4MCcOS6HZuUmpkrMm/3wpJsEBq54wYY2m8AjOmGISFI/uKR"
    "PWaApPsypg+JwiCgRNvMwIHE7qCf8RmRhgWX4mhIYP2HcyDQ2adjCBijzfEkbEWU+q40p4"
    "TaPtIw9SeEoagNE7JoWNpeRvp1HB+POJcIv0vgDB8BvkyxCKw0MrGoAhGQ+xP/4GRp0ffm"
    "1d2QgEdKjdDgyOMQaNH1FiwI4C70tTDEzX/qgH0pOCAU9ksR4NAyJ85GAQmHkrbSrKTNQn"
    "Qu1zMEAMy6xdRxLDtAR4p/keLttfzW966FoR8shENtmS5NH5FjkQwrw9mnoyc/RoUGscCA"
    "zDFhufJw9G4/+M5TcFeuIbfmmnlyhoBCcj9q16YSNUszEyuzhjJEgN655r50a17AdMiwqa"
    "gBlRIUBfW2Hmv1gVaB5U179RClQIVpT9NGq9SXzamlOc8zSkEaQ7xQnPsUynbftYtkRcZ5"
    "n8pmw9Ufkqo1a7pKqkdBANJ6QuO5cpTnjOSWPaKr5fBtNI29FPfdJYproCT1n6ZfZ+Kkcp"
    "qMtPT4oTnmOZSXnD7PP1YZiFlEMh7QLl3KNt2I05XfcDPZ4gcRvpJKJW1pv54uuPzrkqNp"
    "fr+WrbNNeG6Bh+/7ibLbZNolYkZKZK+VC9CHlZEBWu5pvL5d1iSxTPbhOFjHgct7/nRNOE"
    "boZsME3V/fmImrpanmX7Lj3Nr6nTL7CmllonuqZmpRxiU/MENgd5esVYxA3O0zdUh9n+GI"
    "GGAS4oy9C4HdP25w5xMwa/NygcW/sjzhTl044ex8X81FUwtaubCRMSBX9AerDv8gbfEJEt"
    "ceupjaWZL8w/2NtKn4gG105zmnvLsG0uNPFRN0asBlVw7I3LkYXdzvIyxMHXgQAbfGjUu9"
    "aXQACzWwfH9Jqwpd2MSZNVQfP9leFuP9oE2PbLr97Brm0utG5dC4jVoEo7NZIjC7tDqAag"
    "o8EOE7QRNZ/F2CF8A9DRGIcJ5Iiaz2L0VoRCty1OTiMO1p7KkBExssi9Za0AsLfuJXC2NZ"
    "RBtozzluuvryWW6y/AKcv16mhbrsc6b7nNqr6T2Qa0CZt1OwdtgwUCZNG6DYkApduxEOhs"
    "uTI2yzb/Del2XoTQJr4lA5wcoQLI3G3+PrW5tLaa3d8Wtou/YrdYX8cUgeC22L5fhhJG6c"
    "PUPVqEx6jpyp7OIstFyU9k2XFcG7grJ+bV866SZdP2nRPJ/HTe3Ow6OxkdnZa9UyfxGp2Y"
    "ZF6j01+r/x5MTsb7Z9OD8YtJffnr9fGLyWF95ej4rBzo1ZUv6EPBNctynyCkdvJpivSdJm"
    "ib2OxqK3JdJaA+CkTXQRK1yIDB3loRdBqwGBsqsvUURME2KiZBgelunrBGU3gEW6aYBMWj"
    "u1HCGk3hYS67wuooDr3FFmwsaV+yJRZOhtuZ4sKKajbZM4JeIXpEtzcyPeG+cTyZ3fcvlt"
    "sW6cluOcrWsO1Xu/0++xlrS/brr385mznGTZ3g9l0JEyef+IKWdwT6mEpTgDPtk6/AMxKd"
    "FLM1J908szVLnfNPn2N88ik99PS5aZxV+vy0s8wi/SJJNQvJ7ZzoFesvucm2sSner8y8dx"
    "uTkLBU799i7fIgSbOZIqRKEPmZTVEZcnC5Z1UIDQlQ96QKbZkJq1M3EsdUfWEKO5J1SBVM"
    "ZOJ0tYCMBDpI4tqo8Rw+eQpbQEbiGySZbdR4Dh/7hAYjIrFpns/gDeeHIsc5E1Ekhp3SYQ"
    "zSZA4Lc4Mck5Bo9DbKWKPZOaNT4lOElJ479FOgos0LNnN16afi4v1y+eGr37AtZrcFZBQ0"
    "WFUAqfNCKOsbn/7ZE8igqOeB6fZ+Fb5DEtds4uWn7+bFzVVQ9we7ON+USC5hDPEPEadydz"
    "W/bF99i7RYP0hTYCVX883s4qYUos0W5j2cYjYIs8pwkkrbFKUBbCEx2K4WH+fLu80Ur4tU"
    "mZZDdn7j+pXYSDaG23MTabkobSAtO2ttUdq78ncWg8baIH35MxrBG9FDY4wAeeU8jrHRRr"
    "vEoEbM9QeEa2DnkKEr5PFCTDqKhA6roC+6RMDdMIgA1yWs/myNPwZZlbAkQYZS/GBNUIVg"
    "C7fs+ChgbdcRUvsNbIr0t+lom9gn3nUhf0sQk6BwdLcCWKMpPIItQEyC4tFd+mONpvA00y"
    "UPiZlDEQzeF1wThGkvJb7/FWauIGlSFJpfTRMb1nwKqVtP8NCZ6igiW6SHxXJMTgT1jC3s"
    "I58Inwya74DiRBA0mUKErp2EABM8ULxofU34SYFkx1VgWW/vN4bL5ifhWjncGpXSb4vbVe"
    "czrVIJJd/1PXW2UrdNZL929zCbZNvFer0MV+T20mF19x9bW9+WupmXalwuriyjtglkaR0s"
    "DfzRZZQwtWj4cwAgBBZly220sNOVsafKcuLsBaxmknYSdHC5h94sOz+1uSn+8R1ymJfRbU"
    "qeUMdyiSyfhMEVH6sTYEJ0t5kNDSrksF5+SjVQmW4BLBWYfN1hsVFWg7Zc2VE+g5ty5V5O"
    "KeEe0f4Od/2r2f3Nchbkws94LN7NF/PN+9CzgO1A7+ZXU6+/3N/fX/z0wx+eV6TNWvnhud"
    "cfxqid8qOk1Z5Bu6GwKhZX88U1e8BBQjjgvIGYkc3N43Vnnlfptx+8GR8dTI5ePeCMyViS"
    "1JfM1S4tSw62JJIBNfbbgPZcw4MooJaOBf5K8N32idLgmwGlCekqtzJxNZOZVVJNtJlVEt"
    "D8PRPrSxGzT68o3EwW6MmfvqpQ7jqWe7nZXq8LQzZbzacfCmoOf/t2csB1qk5ej0/PRq/f"
    "nP1/Kd8qUUvNxdryRzytFZzOXtb948PDyhTOv9s//w5xL07fzzbvfa4//gC+NZdL6HN9/k"
    "P0vVvfb9+befS7F8fHh0AVq3nZcTjWm9mmXIJuKFVgT5ikICEPmhDVCc9nY1k9PZ+Wi5Ln"
    "07Lr7Pm0DECf4+6yujhmVxoG5OZMI2JUlyC+z9J0IgcZriyWgwwhtRNaU6TvIEPbxOZqW1"
    "HgIItJUDi6DjKs0RQegYMsJkHx6DrIsEZTeFgOMr8yikHZQRa2lxLfG7RM1wRJiQILJgU9"
    "YEjjKZTtN0YIEhLi84OrpAkxbjqJ0H0mOTlTUSoEWz352Sqt+HVuUb9AEXUoERMyK5kqQc"
    "eE7adVHRw6nWAVqSy0aEBIfPEGBsiwaH9tJ8QYk6Io/WqaOLHm03Mwnc8Unfua5HQAkcmj"
    "eT1f7D2svKjlvLFdTqu3GO/rebhd3FZYH+w1T6/lZ9o4v2hH32640n85OjwdI6v0dMK6y5"
    "t5fafrqtPuLR82cTW/LjZBKATc0jC2gB0cjNWDnOW2bUs6O/+9LeVsSy9mlx+u18u7RSBg"
    "GzRRh2Rtp5EL1NW4LXsMif5x5VWfbovre7xwdlNOb1WwxaK4Ieh3vSVtDavnrtRjpLQx9T"
    "h23pt6PMK+h5za0nRQjccwshb88kVTgc0WmBhk6hWzWfpWGe2mmzI+s8iKI5ZBDYox3KmT"
    "BsTarOPU9ivYlupv2amWo096WJfeGCbB+VtEiCrYJXZ/AjJqDVuc+OOA74JAqSg4uo4Iou"
    "kMNoE7AqWisOk6JYimM9hYrokupqcKiGWCzCVyRIHC0V0oI20qrJVli+JWhOCy1L8XkZ0W"
    "keXWDV+8rYr1u+X6dra4xBeP4G5xu+KEt4brks+zTAzNBTOL8Fl2MA9ILxXHpqm3DLUM9Z"
    "ejlrPGstTyslYVBY5vcnHeCDNgiVGscVssZ937LjTCtGdeIoxjYn2aW5lmxZx+WBiPYqyE"
    "5uNm3jpvRQ+fTk8sfXGjla4SES7xp24apBgYaEmMSpL5mjt1A6cH78seU+egBxOe8vIFk0"
    "YMn30JmMVFXx2Mi8FMybiq6bTliKmzqhhqC4KJwsTebUsSU+ewD7ZFwURhYpduWXy6HN7h"
    "tjChFEyo9QeFc1iXoE1Djr9a9emV2u3kpGAiLbDO75LUIk34Z3nDa4M+zCNJeMddafLccB"
    "geeOLoK7X26gwev+9NTv2K174ZwjC1IHd0hJRJ1IM5PqAMu3aAlN+ZWdeQTkk8fcCoKvq0"
    "nq1WxLX0bgeFdfi6xWMvC3//9OmzWW0Kbei6HxltI6bDnQd2zljHUHdRU3ghwYhR/Z72A5"
    "XAFpuZu0Yc6a8sWqYPZHt1T8INtSz3yDN4jR/ehDD3pjdx9zKu55hodU7EvKtpB2/9g5ml"
    "qFj45opCYnh6XKO5x79jgsh2Oi4792h/vNfWgw3hVZBGzDt2eDsv3x7tn01KyH7Vh9VTYW"
    "dvT45O98o56vq6WO8djo5evR29Gu+tblbXm3/c7I1O9/7X/zpf1E8Kni/2yv+9GZ+8PD55"
    "vbe6ns6uPs43y/X99J+ldU1vlpcfHv7h2bMfnzx9Wj3oWlVunqdsFX06PrM6rR9b/Oe2nL"
    "UfPnDYHrSfhnqb/PPe0fj3/zT/+FMkwGK5nb+7f/igmhuWVb6yik2V//iBFcAArE2p/GV8"
    "dFDCiVRMaIfQ84eiIJaSgE9VsZuOJy/3zl5NS8l+3ntgVPigdqocHx78p9WedY+cVW97Wp"
    "jj3+tnE0sGf4o5GUdizOnPP+89bF57rBYrd4t6Y9s81Gig3Cyvq6+231bJAbR1MpqcjvfG"
    "f90fv6m18GD7vjCq2Cvp9+abvWoKX1z9x3Jxc/+A3R1GjVFnbNfTvN3vHx+dnpVylVNS8H"
    "KkT3mOPVpr7fWgctGe1C8BT44mZ5PR4eHfmh/HB3ulHe6NR/u/7p0c/14CH++/pcdaBDMl"
    "kC8DjZy2RIR3Vbl2LZZCj927seEbohY1B1fbLTlUTcs0JvLzWdkd8Qktu6rsDPIjagjj75"
    "TRsFlHoDlLK+vHCnPfIScv8iEKn2L1RpT181ffmfqH6g8rovmXHY/tm8hPH+9dF4tp+b2/"
    "Wt5O78pVzMNyf/Wk/H/1cUFp8i8PJ+VYPjiupP+1XIj6ndQM9KeMHvin+ShP1wbGN3TMRW"
    "SgpQ96rmZ13XpMBSumxgIY1lQ5ygOV9zy+CXkpndyETHueNYTMrKoc1LW5m5d/mAGeAaSQ"
    "s9z/JAM3i/kV9J3+ifaxUBhkoAoxJnCFm/fSzvvEwwD+2E4dWBjfO00RprCp+qRpAfI4BZ"
    "5oijCBU9f/TAvA6M92xhD1Znv6x7NT1Z50nPP4zHdAAq0eUSSqulQbUM00j4WeTUjOmbnE"
    "/KUNB5tL8jkf51fF7Wq5NWfQHa8o54PcDWfvSu5zaRD88tMibOP7Z2GFOueDlwqCWEDNFp"
    "tPhhGRBIKgI28F531rvoqbZD4//eGPz2BmCD9zUH2/AuaDuPpnwMpK9NPFu3d//CFjoUla"
    "a6rAFuKbOQn3T6aB/DLbp17ebS+Xt50W26vlZg6dbD8Ba2zZxz7UygeajVFCFQUDlfZHp/"
    "ujgzHLLEyr059+fP7uyR9DszBFzSaoAcfxu5rt03RTrOdNFgKhJj/M4Z2GUIv3xQzNM3o9"
    "Lzd2UQGlBU/MadXi9Hkx++PFj0AH80WjgarRDPpWAPus3nxVtE9Mfyt7NxiiCJ3YsgjFNi"
    "FWlC9h5xdMbH/2fVzPstF6Xc/yk8XwPUd2boRovOfpEFo7wdsy/a0a3iq2S4NqkoHywy5C"
    "NEpXFUBL2PLQVRHsyhAaHIbuXgxtNolJ8nxbTINjUn7ADWs2iYkV4yM1MUUgDFNjJtsE9X"
    "EYeuk2o+aSGJiRBqA+gkE3qiBqTyGWoP1cnp28ld85/ibvVGw+3KXWK2Uxf7mifD8DLoWr"
    "U/vEbYfq9uNyDUMI/KJk00ZH7jn7cA3eKPhmvvEC59vbH/X76ZfLzTb8mb4Ustkuy7VL2R"
    "nvZwZjQ2F+L7dwxfpjcYWZwKdqxC2299Pb5WL73s9MWl0oLfc11WWA6XW5yMfvrnxRS0qV"
    "myLK10NcjJMZGNGd2A93+GoypO58o8QysMbvFGJ2Y3v1s8yvjo/rp5hPxye/TfbHzVTrUf"
    "uDIc6Zb8o4MMCAiJL5t8XpOxiWXziAHLb2Z8H1Exd+7A8+x9L92oFj39e1rQXBQe6EC0oi"
    "AWkTj6cHwNIWCXgiE4pjCspiVT6LlYdOQ9jl96ASz3zIezvQhmx4SsUotAUbIZ2+2IN25L"
    "vp9XJ5tcFG5c97ZkwarrB7bZuAre2s6Xxhmkh36M+l0lH2v/y8F1dHtrfdbyQlriENdveI"
    "d+HIq2gmbBGeejJHcLSrnl6bWr8VdI0uvwVDX30Z8L4L95JLh5st9HWWAe+wcC+uZC0L4c"
    "kxKT0EWdPibcKR2zVDXqnJ36MBqyCe+M1cHIvfOrJ15Db8kiPa7jgY934QGgSFt3BzPRFc"
    "94lKFce9LxkLNuuiD0olge7f79kFfPqGT1SVd7kFJ8Nn9B3gS1xhiRfwEtMOqPAexpZvdc"
    "f6BXqYgURMyCKzBnRM2L5NDw49b9BeZZlJQ0LUqAcHyLBotzkQAgR0+LKl3Xgorlpgw8kJ"
    "SXbbLn3FbrB7dZLLdOjuWjIZQUJ8YFJ7uMfxBkxxOReJxteAaG6KSfla8GeoHWkiP0+F9W"
    "XGjtDiS/jdgGXbvvMfdIEbEifwti4FbcBQhBRi4IkSQkapUcyRx0sPNCFECjX3/DGojuJS"
    "PH0EjSXtlHn2iF5tHuo+c79LzOGBmDlQRA8jrQPfOAaJYyj7GB5064Ln8PocZ07X89LSvv"
    "umDjWRK+uCDGhh/gAyE5qn4ixzHsfMMVndkUqHZYZX7yMzyseMsRd5ZiMGYFYwFYbzOiPt"
    "p3zP3hgTYkzgaq3LzNuoVWs4qJs2UzO50UcQIcGY0AMqAVKdLxRonQ2PnaUrSa0Hl5GVKy"
    "NJHjqVWpSNHp0+KQUQlqzd9ZhMXVTR0SBoRoOoRmwmKfkYapIfWkHClBoGOcCKBcjj7HCY"
    "BQkTOIc52IoFECxy69JNcX3bMYPMv+6yUTd4HwtfCwYpHmz2fPDUwMQys+nyngtMy0UpGs"
    "uyk0f3h/TJcKrSMs4m+20UlSXqE/30HFse48phLRoRUjutNEX6i2G0TWwZDHpJBMg/dA6Q"
    "KF0tCNvB5ntbQ/BFi0lQCLpfMazRFB7BlysmQfHofq2wRlN4WLEMMrPSA5E3r/qeHc9vGZ"
    "OgULTiGrDmUkiYbr2weoxA160HW5O59dIuvOYD0cEFVx1CVueR3/ZCqudFACIhTpCAcA7u"
    "wv9oFlHzJnN+lRun1pa9qW5/+Czx8O0C23cdBh7DYKDLPYbW7nq7Cx0jtfB6x7FHjLzj0T"
    "tU23GyFuS0VP1gV4jliKzi7Sev3xyfnI2Ozqp/HJ8cTI7K4epH3ztuq2I9X4Yrztr02gm5"
    "ieWdL+LnBmzNX9oKmKuV6BqmDxKjbjeqtnQIDyveMu5ehcYiBReGNIaotO6uwtZwn4KrFG"
    "ytk94ESEIBaecSHSdC3C4PksBPRpEqQWT5wmgZMnBFri+EigKp7fRCm85gE7m7ECoKm7aj"
    "C206g40ZDC2fPFQBsSYRcVwXQUmaomp0F9l4BmX1CZYjbKkodObTrorMbzQ3W1afdF7EWk"
    "SDI3oYLSRMdJb5TfeT4ARhoWRGpSFULKRBLNpgaFPhZ6Cq2Fg9MvLbNxgwnr3Wy1GhvVoa"
    "shfBarjuweY33c+DE4SFUmqvLRULqW+vw6Fl2aupKrZXj4z81A8GjGev7Kg5QEHh0Yydi5"
    "rMrqyZEXSAAsWiHUcXtangc+sd9FYJtb67+cbyjmlkv7idL6b/uJu5hziQDOX13QP286cg"
    "2eTmcnm32BKcPWtiRNOFA1QYoqcZmWetTcXPVjNS9bPVHPsng3CsoIk4qH7BeS7jAsI4NK"
    "wwi4M8MUQLXcM9WHPyzdeJZ3/EhaN8dkg3C9xakDqc6avSoXx2ccv0x6uuC48/sh8wQEVB"
    "C+YKve9y1DobntDxRVDrwWW7v0hJstC5MYKQhAapGwcYt8uD1K0riei+XhClnciK4GtnRq"
    "kPE1BRIIfwYUZNZ7CJfZiAisI2hA8zajrXb6LMAhgZju7z5BfA5eOqQLBZjwmFahg81wAl"
    "JVcZkp08QkmO591gze7sseUnGypYnaJAwzqqKEPWucnLLXmFQzwgJK07WFGHzre56l18Si"
    "4+fOnwBqR8FYReueHVwBrYXn3x0Ia05AdtB2B5I7vTeRZCSU5j6udZaOMZlHa/KEcZUlIo"
    "2/2oKkrYuMzNR157hc6EJ9BN9MRdZL1dNkHY35BLTzmIjoiQU0mbm3btBUF4wJ0IovEGDb"
    "nTcQU+Hjx2r7H2/jd9Gz56iXEbhn2S2zYsVKLtLDOFbLcNJ66X76nv5YNMdhH7h/ct9/px"
    "TNx+UZrCIZyIaLv4J9NW5QfLAQoCkHaoXNQqC47kQilOqQOPd2WUkiANVXCNOKQgoKlfFI"
    "atsuB06Dn67m8PeKKe497utdOp6GZvREQAVL/RizScxiW7yRsREbjUb/AiDadxcXO8etUJ"
    "LPp5XoM20zBEwX4xEQFJL9QPazIzkES+WoQKxfSZMsFi0jHhc1PTYXQyFQyfERaXkakIqX"
    "WTeWGDiXUnOFkG7y2fuRC9xTUGTtejETeaWa41O1f2Iq1Z0aNLM70oTtBc5qvHj96EJNTY"
    "Gzh2MxaDg1A4yWCBmzTKgeI2MWE4WKXzCBq0Ga5ihgLFmjf4eQIDAgyLeq5A0KLM94mGON"
    "J5ACWRjlWywDpuo/hYfGPp/Vbr+XLdOI15j4Nt71cFqF3zvyum75d3600kOJkjxVN670wp"
    "Pi+1fCk+U19RTkL7o/W2HR7/XjnYjo5PXo8Oq79+nbz6tfrv25NX46MzPy2Kz9uqtPXglT"
    "9Ynv/1tuzGyfFRxeZkXP+r9ugd7U8Oxsah93I8Pngx2v9L9ff+8es3h6MJ3VjQUa1jzv4a"
    "afunP/yIpl+hNc7MWUIwsDNRUEHfhZZoH5tgw+qi9CY4YQKmdqoTSoA8TlHaE5wwgVM7BQ"
    "olQB6nN7glKL3hT2Fsq2gjbDnn8VXzCTtfCk6YwGhmK218ftN5hP6sJgHoz3sUPq+ONkiP"
    "tWA1ZBYt8+tF9dzZbLstbledsqJstrO1ccBiZ43u9Cb3NQ++DfOrEmMr2rRpY3rx5OnF0x"
    "8yvZOkdT0UAm+2hKZqdcJDKj/DPdkBRuXb2fU3dhlGN4/farmZbwnhZU/UXhXvZnc3VWDM"
    "8mJ2Mb9pVmaxRlbFZYX5anbvP/A67OG4fY85f/smeNZaerxdm2PflXPNQ2vFXDPrnF+wpv"
    "ZNpF1nNz+ix8YhfTI74fGbcb2O/t0spw+PT/1lck1PGFa7UI7Lz5ErK1C/wAwdu6AkYvT9"
    "j8+xtTfSZ7w1NyR0U2pVMMAaO24v+pK7aqKEh44CQeANP/PB1sp+6DVKw/DsVwDFM/AsnL"
    "ZuXywtJ3SBZeo0zefXVUF1DpCeCynQXh4C+8AZJ1OAxDhqptqm4Uk2o4AAgaS8+YwapHFI"
    "NpuAAMGhvLmMGqRx8HJrpmYw7byaqYlrzpu4YgtNzFiuSG2UMyYq1vumbVVEbrUcoF4jtL"
    "zIQoK7RU/TI8jQRYsW0IQgNPpg3SPCjVCiy5hgXaWFFW2cRsnN7upVhliUM7sGLSkcwBDL"
    "5SfiM5hSsH/vrLvvrHee4r7sr55bz4qD0sazYiXfdsJ9VSwQawUPyOwALn/W31FFbWEbEU"
    "8bbAD+SsRJrrRxavljM2VVKljChtUjkXWXr7AxSn7B0jWsHsmvu2yFjVHys5asPDPRETpt"
    "LszPals1FFn3k+q3ovBBlX00i9ntv7+a3b+aF3ebcpO92UwbDwe8thWUZ+9uDetUnq1T96"
    "QqS+jmRa4o+37JKxZan/KKV1cXck0cdSrkElTIsmsUv9y+B9esXI+UGvrzL3bai1cVsXJ4"
    "X2VA5+Yw19OqC4uoNXTybRWSn33burHonu4UPhh+Sxmx2T5AhKYvDIb3D22VhCRZNoX1Yy"
    "jKCyfYHIlBsnQK68cYlBdPsDkSA2/5ZGvGcmsvoNqWSJHDLxsjpBmlglDg5IpfqsCrKOGO"
    "RWTqgBX0TNDJ9OBHQO9QF3RMNFKZ55GjCGMT3yHOhFeurs3dPbR1ARzl/YPfjsIGglqzdt"
    "hezFbz6YfifvrtbTMs8mwER1Mxs/Rutmp5dt2X8X5f9VzOB6zU3zVPcGetiyl6O0j9cv11"
    "Mt065omLB5AMH42pNVAzizbm1cdNFzaCTZ8B+OYf2XkUI+Lj6vd1wNvmQmPvFVLEalAZu4"
    "e0HFnYtJVSbaRt1NmkckcyDbT+P5260KfUgSftvFCCLFTBRpCgo2HqbgzJ5rMYBRtFgo7G"
    "qLtxJJsXrO7q0uJ2dbO8L76xkGOLerq4u70IE209A95eUJXv+H13d3MzzfmSXSU+3+J2Zr"
    "JwVfXcD9OLm+o52Ce069iv9pSutnq/NC5Ny77+Ic/er5ZjXyKuOmXGkBqtn+D/9+XFdDvf"
    "3mCudleWT5FWrGbrbZPKCLJpC7N81stQkHTAeeJx09Vss/m0XF9N38827wNzff584Pfn67"
    "X1YnZd2j51MmDHiHyLorQzcYO0367EsVE6aGj5xfNNxDOsEvN9FrMNphjI0BWmjh8cq2Dc"
    "QFaukMUqHDyQV1vKYmZHkOvN6ofzJtZ+dPB6UkfZvx4djV6NT6o/T0eH49P6j/HJb5P9sS"
    "k++cv4bHL0qr7JOjkaHZnfS6rDv/nx+a7ZaLxBGEEFpLOaYenztKMoPuZpx1f6nIewT9ae"
    "D6O1q5Vw/GruZfFWsX1sPERksOywQRGh3/A+G9mo2SQk8+l9Iu8qQ0eB8j77KlhccwwwTz"
    "uCeZoH81QRzFN81e9qsfajQW1cfsV9KGgtKz57/4lS9YfD2HcSLSehNXMiH1VDgAPyZ1jF"
    "LnJtcqDIOwoQqkCTdFfUfhJmcpbD2EumN16n1d/eiFaMm54I41rEREiz5c2AnfE+7Yw3N1"
    "eaWosl46IWQoOjlkEUjk6/8SQys8kUWG5DgGMKNszCngS04p50gjHwCiy3IcjjlVouoO2I"
    "N2e5wIkg7uiWMqUB6NTopIqYSUed+DJLlCO2ipZSoJxudhIz6ascpuWI5ryWpuecVzMSzn"
    "l+40lkAn8+QoMj0/Xjo80mMQn89wgNjknXb482m/nqMvbF+Nevx85YEWl+q+zX9l1aTKCe"
    "owuDCF3squC8tpOwWtczIw4OpcLA+a45PA4uLlYEH4rHxM+KgSPoZDrwY+B2pAc6/g2pzI"
    "t/owhxY98RzkT8G+IGFtl8QEZ0eHQCA6weKVdUA5CQqwSZ4QNCoSJ809+ZMhjG79UWWj+k"
    "xM1/Z1g5A6A5umACbM41EFCmRBGHYZiU3RxFSjvJp8KxmBqqaMJGk6iYYbmgPoJENzw3ak"
    "8QxJGMUDCht1iMgSnBDsTtnXvkjNsUtafUZydvsWfAMgG/FbnLg/mtBJzIMs9t7i7+XlwG"
    "sQfP4HNyTR3BRcTl1T2AYwHN1yWnRhkg5/Lybnu5DGNYnjVkTVE2CGJ5Wb+7SCnsrsALSt"
    "6rlKLv1vUmvnqu9W5b7Czz3mxTJXgsCoVgiNnd9v2yd1QFFazdjLO+gdqWjVJIhOOXTKK3"
    "Pzqsc1u/Hrtj+/Hr0eTQZL4+qw/vz0andTbq3yankzNT+fR09Grcnua7trzxBOVuirBwi1"
    "hmO4Si257l7yhqhEcw2LxH65pfrQYmRy+O3x4d1G/pvT0zf8fAvNEJZWqKeMCwweTl7Q4L"
    "z2EKwefPnv+IhuHjtsMLUUdoXXBlU6YfroC3iq0pXE0ziLNrClAfh+ImBJUQUdgiAwY/lh"
    "mn04DFiWOmWk9DbGZuAbiGgoDVfgl0+8u1yoLToc8ApQ48Ub9FEiShXrienl9NveUEOZ9g"
    "bSaYsMzWI1Ht7qRcSbVIQvJjGhy0cig+1mwSkyQEP6bBMSmH3mPNJjGx0gYGtXEcWskDQV"
    "NJ2dulE1N8t6DCEISbFlUsrt0kHLfOYro2KEIcnreKU0QWNZ1EaHdlQnwBGY4u3O+pQgSt"
    "pwF6UyTDsUzQYRAfgkk+8CkPNf1DsdjYWf5kkpKN33cl70IHtBcZrS41c0hKmPoOgHJs3T"
    "hHRGbuSIgeNuXwwKT5UXPWauXgQJRZs0fEgRkchwwGlWG5TU3pt8ejIj48g4HiWKnvqRPZ"
    "KiAkutKvBew2LNJcr0LJ+AqQWXJEyldC8HruThTBsPCgvtDOY1pij7ITsLz5OXSNCWfqiJ"
    "iczCIPXDh7w2LVeQCRUqYU6dyOkMsUE873u1QO6xsAaMRfA4ye+i7sEjxnxDCPYEF9BJ3u"
    "EWzUnuwINj6MM4eg8RFZhxRJl8vFdj2ze/Bv5cQ0fzNfeiE/uhb+FJ6p5i+HhyeH29n2bh"
    "NwTB7rFu/eFSZYwWjxoKxWN1usyyE0q4ZQWFA7SQm1FYurRNG07PdNeKBrz31mt/bRPfMg"
    "X20m1a5kcRmcD38f6ma5virW/kN+1Y/zxcfl/BL+uprNwS8Vwg1QfSPOoIe15Wzc/9o6cc"
    "Bqh2XPA1bHRumA1fGjr5rnb5g7JuSVcOI6OCZIO0ycesxP9qzz4GT0sj7BPZ28OhrXZ55n"
    "45PXk6OyU+t/jf/6ZnIy9g5AW6UFph7pzJUmj0Edt3ZoOEnNT9GRZ22/wf8iZv6YgoLZsl"
    "is7yM+3sBzUjW/dRHLH7KOn/2xC0M72r2kxfNOjNwkEdlaVZA5X2/FKdbzZShQML+2i5y9"
    "45NqEvAmZVgGCX/5OSKIrb2es3Frr6am2uKzhm7ad/M/WNdGJ+3EJMI6acdo7XrLlumftO"
    "OtRktHv6YsMQAgwxGp5QOIWsMWwe2Qrj5L2TVwWB0HYD9wGgt72F4eAvvoGSdTgMQ4dKba"
    "TsITHK0iNDgw3aNVtNkkJsHRKkKDY9I9WkWbTWJiXorqMhkowmFNCnapxUTSLMAwINoXQG"
    "CbSRhutcfE4T6OCBBbpgjBskxi8D/xHJceRYihekgtOWpvVVikiDuSjK8AlvuOJuUrwXfb"
    "7UYRtLsOr89z1SVoiYXVTsAm3HPBGtyteEWmDymJbifW4o8ex8ttzYkrEk6gBZn9x7QCTf"
    "gjYFfaYIyBkEA4CBBi4rO1I8CcceB2XqIx4FMRvQ63dLa3vd81v3aBQEzEMnsP6ZiofTsf"
    "GjnDvtvKQtsGhMQqZmCAHHu23mLZaqYloj7iTQ24inE/a37LfGl4YIUrF5+MBzhYsQwKmr"
    "NSsXWlq5SAjlihDAqOacGNL7cDvoCSROh8xboYQeNJlMbdLBqljoQwWefB9keo/VERqScH"
    "B6JsbHpEHJj+uBwOKmNMNjWFFutT4dY6HCiOldrjCymukI7wkrmjEU0fGWg47do0hytScA"
    "EZ4dq0xzaaztqw2SQye8wjhRbS4djaIyRFcLDhJLrq3EmKrKXBUZmzLEVEfoPpNSkvUAbU"
    "R1DoBspE7YUgss+J4SkK8CQE7cFxc0SMxAtkQmfuNtvlrXUQfyuhM7JkA/CJiijTgOx5in"
    "/x9yMGfl2jHIFFsXXPBttGvJ/zTcWVEw1eVh/1dRDY8+wR8lBFcQ3yPzS5+E1BNsfDpcno"
    "Aamrn7O0q2U50G/KmeUK2KF5H3u+3r6fXjUToFVY+2teX1HdhLpM3ftyOmnGavvjbTnzVW"
    "zuvZLraguzBmOtKiibKaeeNaYTW5TVy6fiYjPfoqk3mqIsCxvh5GfHmC0Wd6W618XHYnFn"
    "XhvJxIFVJTfzd8Xl/aXkOZPtPFJNova6uKkH6eb9fDW9KYW74dMqv7G+vFtfYmxMQd6ey1"
    "rvZ5tiuloX74pKn0UU+/YvEvr2OPsovP3Cdoyha6j7xtBZNloxdJZfMknJm/HJ6XH9/Mj+"
    "8es3o6O/efFploHslflniAjeBB5FkZkihE/EpZ3fIRNTknqLpRWlmeQjOeqIbAYDMNNHb6"
    "q0xcngRMsunKxdH7U/R6bzx/J/BJtgege8XJnP8EljNs++fxqxbL8LjpP5ydrOy/Hr0WHz"
    "No357/FZubVALMj/kkCF2TKW8r3PCeTTFPEMMvimOHju1yjyLzFc409RG3cZFEnCCZ219o"
    "y/tHyCL5+Tz/3qZoOT49M34/06jnW0fzb5re7Vg+OT16Oj+sfDY/+lIcfefiXbaMV5aybl"
    "VqQinbx+c3xy1vA5PjmYHJX7FIQX/g1tn06Kim07L0ank/2Kebm/dLKP9veP3x6djV4YAy"
    "0BtmVvRidnR+X89+vkDSJH9D2OEib5FVjW236UowxOdQlv/iG+zNFEhNTD40/jJsznMn7j"
    "yX1Hz4MnngijnX5YGP9oYkQEoaqtRWciRfFPJS+kEqF1DodgHaAaKYq2ivpOwk7I+07C+j"
    "gUr98U3ECwRQYMfpAlTqcBixNmSbWehMiMhA2q44BUI2FBe3kI8k7CI2G7Q5J0EScS1s3l"
    "91Mrh0kiysi5lCLmQFXO1p4WJz0EmS/DQAJi0O3+ZZhYMAbe/BsgkCCPd0cvw8SCMfAKXo"
    "YhKVMa+MwvwyRklihHbBXxyzAM5ez6ZZiEzBzlcF6GQWhwhQzxMgzaeBIZ9x03SEAsBXf/"
    "jtv/39739caV4/h+lWBfuht3Hnp7unf3AjMDOEl12hjHznWcmXuBAEbFriS1bVd5qsrdm4"
    "f97vf80zmkRFKkDlXdC88Ag3bqiBR/EiVRFEWlginwGrQ7eseNx3ukd9xSwRR4bZqbvuNW"
    "qLmGd9zIykVk8GTEoL+IjMZHHNAY+5bkYO7hSFR1axi0G5FpW8Oq6SSHWa2R03pY1qb7Me"
    "XMEQDYGcdBKohsuU/nXobBAKlopOnZm7HzKQbmvsdyahvCMA4glbIhrKOAYjCnIXJjABS1"
    "DYGIcOYImLhZ92+xGCJayx3OlIbG6HyHk6pWxGS5w5nS0Jic73BS1YqYVOlxUWkah1d63K"
    "gqUXbVS3WoNC17LY8H/zRdfMCoijlOaSg48GgyStc3/Oo5dIAoKpy6wGOKSoUVZ+Wrh1cI"
    "Po6LKmMiSTJmGqwITAqOnA66PulzOJNUNC4U7eSKDtctd1ufXNzQYT0Bp55TDFY8HOEXz5"
    "4M8uRhGgdjIFFDRaOxJlzNcOxe4zGOxZGGGYg1MWmUFcRsWLElpIyXEEaFeB7BpdUrjOc2"
    "rMQKNKaUdhN92IrnmUdSuQLlGPBSBjUil/CC0Bp30IkYIvI+QMcKGFLROEPgjyM8XKmIao"
    "w2tSwogIiZaaMg1mhhSb46Ykey6aDbFhlEZoIPF5ujNIFi0RnLGvUa0zEb/mNg1Ch5CIc2"
    "YkRkNEQcaO2KMKo947IfoutMwxhSMYoMw/bQDe7pd0fIWCAlYtvoxXRK1Ogad2XkijE7FT"
    "YqdETIHVDVBajRZxzLZlLqhJTpYy5crr8THH10bAhCPktT2LSdILY0B7omfbQmUYyAiMI4"
    "DChqeiwcD7Rq42+8Vk3TMRtFz2vVXMUiOhhHrQQGg6wJTOCzIyjAVcQzBG4roQxR3QSK/o"
    "sjgJ5hxn9GBIqrvWhEFDnpS0vLuTrUUvbyzhZdArPua1NiZldLXDXz3dpSksgn3/21NSNi"
    "SMVEAcDrcK4Ycd0yOOU1eVyeAOR8TT6uD4PIXpNfEo9GJFdx+5+jO7b9j8Ql0/5DenO0/x"
    "3dcpkus7Sfwg2V6eZJLw1112S4SdIW4C5dDjf247uUBQ9jLB/W1z+vvoyN/S9P6pZ/QE+B"
    "RFc0h4LwkJ6+6jltvnMsIz+A8dZn3G9zn6iP2c2+BZo8ZC7XoHvQXOARpqO4zHv/B85FKZ"
    "KZlqAoxStjnJS5X0iAKs5Jy55WRi0mSaMMP2RXFY7QhnXmc0ysDBao+kfEMwxcoWueFM/K"
    "o2oGWbul+nT6jfS5QqcbFXz8o7jbYw6+8Es6PpVI1xT6KDGBNgPfNWpMFEOF2fLIOk8rY3"
    "Z+dF0Sw2Bbjw+qLZ/ae2ofH+/uruNcT8kLaGMpfcKn/9x+uE6eVhsuX4/fFJlqquZd+h+e"
    "lep3nQTpYbe+X/YJKp5fXJxRSWvqpLg51n5lmC8cHnpLn2ia9c5byw6N65jZ+FHFCo3kmN"
    "X4Ucy0MHCamZkFcZmXmIV6KWvGQ1nCO1nVnslSv5LV5ZccB6MJ00BG4jHsxcL1xMBNAw0V"
    "ptJh9glclfZ5TJBH5JPcE9epgWJ6PIsidIGmfECLrl+C+QEYa+vbaZpS5Q/I89CBj80Zz9"
    "4WhZNaRn2/Fpen55rf4HZtLFYeq+LWFS6fxXqsm7WxWHmsuotVCQmJuMqtWqJqCZU6AwYu"
    "T+L5LfJfxGLlseq1NU5+wWE9Vu6LWKw8VkvmC4ZQQP9b571gJTY0jFUbiKQX2YY5es4LVm"
    "JFw1jmNyLhRdH8Zsl3QVQt2immW9IEEYnst70jTUqpbAS9vpMXpMVGOOr9aFJKZSOYlJy7"
    "HF2k6ea70ZwQ4hbE9rotJqEtb/e3beNKJTzGl20xCYnH/13buFIJD/Tp6OAARw+BpuY2CN"
    "QsQZo8wcq3jWIiAhj0StEXUdLPfsCxcDrs6kePUjITfhjYe5w2kN9CwmX1b7QQdKSCHwdj"
    "5tkW7Pg0omTvCKYLqtsVQbbqPELzBUGJWsDqez1QFkK0fSW3KmV9Cv7U8ZsfIpUP1fCiEP"
    "2gUK33hMqfE6KOK/uYQerksf8Cjqt+PDl7uyCOqTJhh+2Lym3Q5cNyd1jfrB+Wmyd2lrxb"
    "7R+2mz0+ShZf6BjbLB+tOJRUhCsOqsM+TZEa4DSjcHdp7msZXLgjoS9zQx4plk4HiyRv2O"
    "Mgn3z/4/vxQYzzl83cMOSOX7y5WrzscuAvXpydnvd/Xy3Or066JPLfiPW1e3c8vEK1X78H"
    "HQ/MvTapOrjdhj8SIZ35FtSFOWb4jEEyRDn/48K8NNTZISyMYmPy8AnSPGIwGQzRnqBDy4"
    "M9SVlyeIO+lAAG04IVMVJTH8iTNJQRQGpG+DFrE4jUBfBnBoPJ0pjh66MgNVz8m0MTDamT"
    "TN004jSQq1c9EcBxX0kt+IkgQzFPKSIm7k1RqhKJXOpmkSfKXL36qRLNjJWUomCqHMWapR"
    "YxF//mKFWMVDL9gDFEUMv0imHiG0mdE0fdBpaIapk+3wbOkdU5cdRtAPYIBS0ANhMZ/FPJ"
    "SuinCmzeCLhJGjdDU8j58BL5U7yrOMLPR+pu0aPiv4PbiknXOcQBY37u9xVzVahDQ1km0C"
    "2ICvnvaTNyUBs8ZrQVYM7gBHrtem+RqI7z7OKmCb+ovLw0qRXyfA82J4cNsimeVmbh3ATK"
    "aIWcTMrmsERK06Q5+P7R05wcNshzNECIrXZogjINUMdbR3S26A6OONcE7hEfvCA63MYoEI"
    "44g9s/MoQXxGB+9lbmeAl6v19/2tyvntzB1NbyQP1+vemflH3ZfkfYNof+NmL7pYqxyRw7"
    "0TznnT8RWuH13jrg6P30OmAdenU6eNpO7y4PrxRfvz45P3m1uGwPmd6enC3e9k8WL8a/3y"
    "4u/3b6onu8+O27N+17ysTDxaDSh9VuvcWPv3daASL2uod3w4/tk76dQrWv+rKv7rINZnuA"
    "l2YzzlxpsQpmeU4WyjCP5yXF+RqEIKNLFuXEd9brzR9AT5VnFgGVk8sT0Tx600wgtjeDV0"
    "JDShYrdPs7uQIT96awPLskyqVtFrVTXSLOD3tfl7osixX6LI3g/OluTVGoETpvOkX54cs1"
    "kBHdMOzmrOtgmtgbS8fa3oTJKBsm1z9Mq6OvsmmBqCengofCSPL8hFTn+TBGGC3+kkfFSP"
    "Is/kpPjTHCaPEP9qUd+WCHypgno8Mfbc9bizPsd+xAhxGdQQrGvT/Ugblap9spwJZYPCXO"
    "IE63BN+AOa+Sfo+i2VrCmFecIre1BryCcIQW0SQVj2msacVJ+vycVx88GcBucBcdlp+elp"
    "+ohjunacQ8u6bQTCdOW42T96Zl5X/2yHO3+Tgi+mScjU1ZxauR1E6eMyYDyIaPx5TY1L12"
    "zTpTRJWIM2Vbmd1ZAakMyJwmRVy7Gp59+0lR+8G1bDhpSbLQWWXl6hA1NSimc1fqlLT9f1"
    "EHAkIXaNZuQ/XnlbVgg4rpBAWtsyWNq89iLNmEYjoeY6VtZ1y91f7aPjxsd4fHzRiB/1TM"
    "r2waUlsG0tV/PaxuOhnu2zeEW4rnp6+G7JThjRpY3x9xbQ+77Yflh/Vd3w9EAwzsb+62+9"
    "WYhXM8Gmx/ZfDvGxVZXTeG+mqX7YKGTRt6uNz33RBk/W5s5/3Nbv1wWCef++//szJtttr/"
    "6wYzLDnyHNs4K1hXrMz2BuN0pukNOTkdmEKWXBrQbAZQLFcymkak0bcEccMy+h9VAxySsa"
    "jTO1WxuH+kWEVDdxQU/A6E/FbCHY2/WDDwOZXtO5plNGZjluAzyZLYXfEKpNp8MORh5QSf"
    "/bdWbN2UaYDVRbkToYhYaM77ELpuLTS1ESsRu0FVGLOyHDnY3dRvwtpRsADDUuLdkUOtKj"
    "hFXYgofeAZOy+SIAe1W0VNEMO6S0MLi7d3zw21quAU9Ryi9IFn7LlIghzUKF0tYdRqMvOa"
    "OeonJYLeWyuUEiuaMgxJp3bMsFPODMdpways2UVP782gyXidcvVlcJXn8Bk8GTQZi8/Xj8"
    "FVnsOnSkwXE7CYnNPSpfXm4ER7Gs2ZsUzOQCW3T+jN9firb2tQglrbRnWKnGNgbR/0Ovtx"
    "24g/VZaodOfKWQ7CruyojSCkR6N29QXw6QesCZPB7w1rqfocUux00MPETgkaIyrjCxOxVu"
    "s0WNxLZ0bEQjH6oflCz5D1DBxO6JL2Kp8tIyYlbUbOmsdtN+PsCShnzKAxl/wsetxG0c6m"
    "4VTBOuogIa83Y6lohIHfnedYJJYevXkMYVJ9C8DxcoRW0I2NqXzBoopp+VW1PlilzhOnZV"
    "aHzESc8cnAghVcT4h/Djc4Wijo54SaRY6OMHxBE0Jke1uXjjYlofH5pqWlajUc76dH2CH3"
    "LDqu+pY4uJVzz473hZ9s7ECNVDKwt7Nsk2FVnFDG71yZZFkvrczMU8gcnzGQhyhXIeQzK0"
    "0ykzFUc/DnMSdZR7DWuqSbQZWSIVtUY9mTzlDUBS3glHuBlsYM355+ROLi3xyWJCSyZOqm"
    "yQ6OXN2mERIPiEoqUjZI4N+zFIVgVKVpStWFlE8/mAqS18inRMIAqpPCxnJuRBKVJLKRT5"
    "L4NqiUzkZ3tmQKkW2Y3z80FuFh++SSJwbcGps3lP29Wb10TzrGUwKm7pavqh5zBB7Nidje"
    "XsfdWisuj5OIsoCloVnaDhrs1FKGhsgcS5irOOuomwSw2Dx5FqUt4ujGY+Qqa5KySEeRVa"
    "UmskZBZmQ0NFduNOUlsI2oaPRUU5/CAQX+nKk8Kac6zVOuOpSElqYqDK2iOKiapl7AFS2S"
    "oS0Kw7BIDpq2qBecxYg0z5YG73s8FUPalh2SeF6M9zP/Dt3MRHe7Wts9xwq3mAJrMe3jy8"
    "WL07enF+fXr0/+2md9PD3/8exd23rdv9697f/7/N3/6/941fTyXxeLN/2/Lq6acfkV8S5Y"
    "HmOBeZuwoecToEb1DHxClrx1b3oTjAYl46WNeo9Xwcgq88tIX3W5LZ/QFzWB5xpCSFTQDI"
    "UmGMunRrOYzS9BOm0TiWMkU7F2kMABUUc7zAMk/HeOVkQ8vJuhUBsSqdRNUmqDp2/e5xqi"
    "ovWdCqPFX2x3x+RZ/DUt7lQYLX5VNkGOMIvZK5sgL4AtzCUYaYNFle407tab1dPaZvzjcb"
    "k59BbDkIciyi2/7h7s7lPPmxJVVNpA9IFJt4+azc5QcP6WpNULx/1Ix67CZqTjC3t0lDP8"
    "mAgaJ0Fg2WJNAGnmw8/vidQFWubFSRakHRHRyuYtQcyDmvLaMnU3QqkUufm9oyjdEMTEMu"
    "i6W4FUFiv0InOPY+LeFEaDj5dL1SzDhGhvimkmFeBP83IVLRhlsEAt7/2IgSv0kl5P5FE1"
    "Q6GBH9HK4OuZ9okYKsyFRn1EK2OuZ84nYqgwg1XfiBiYBgLeqVQFtBNzXf+ONof1vlFKLq"
    "GOzRucN3v6UKP/sYzWZjFfRKIYWJsGJ9E+VvPo7ibFVAU3VygOmTniaI2gvMWCbO3SNsje"
    "f4YrQ6VL0KQg5iPG3e1Te9p483j/ocMMUjJGySy7Evp0ljefl5vN6g4JKJ5Udq2ebZb9YX"
    "l43Ou5HraH5Z3ZRdHs+j+ud/dcI+4/rx8euI/tObfQATfLzc2q0T6OddUEmFOs/ajLv5d3"
    "q3nHkPOBcqtmc102HQ8vP03HbBqASdrL7guVWhFzAANuhDT8Nh43n14uXly1J8dXTWONjw"
    "q+vnh+eta9Kfj3xfPuxcGTy6vz/mQZ1jCNvbGC/qeR/+XJjx37FxfnP55evl687B4q/On0"
    "zZv+zxcXr9+0vdT/46Tp07Oz5h9RPeOYHavpfrH4kfoWmZmhs2PSraO3NOhW4Tvgebzf9O"
    "8sBiDQLEp9VYR66RxUMeG4CLcfKrii0vrIU3is4QYoQfcTFGg1mnWwjuoh7aRBl7TpO1Fx"
    "QnTvlJ1RfXkIes8HSeYASePlYOrm4ZmcmjEFAaqC+zKtVQXH2GGSd3IWPHW36f2QfS9vlT"
    "cvcXFKEY2XCXVKuJUuU+Iy1rGVXEqcDUk/tlQXIvuyUcrJyVRXZYnMstBMKROBX8/KMgm9"
    "bfCdRgQUVF8vaVIhj8PiD40ICBzOns+kQh6HZFokLLU2hRcEhW0xWu4qXRpt+kSRwhc3LQ"
    "oMhWUK7tpVqxMYx+miVGGQQ548jnFvo8EwbgBi+cMHL9kDP17ubkOh8naj4onsX+O9SXDX"
    "Dr954ZmqzyHSOaojghwq6IiugkzwOYNSSv9qTEHoWxUQks8Y7atNQBjvMFzxHV3CZJWi+T"
    "b6+/SDKaKitA8WiYYW/uRorGKZlKAN4y2hUwJHuenqg8+NRVTYpMkJIW221waY1erJTa3X"
    "aURDdexUINJn+MFt/cPSqKAaNDmiUsGFWlwZck6DQVGL/sZklB1TF5hiPp7OUCzzMaKip6"
    "WpSDIfw09+IzaSSQnaNB9HdErgeD6uDj4/H4PCtvk4JiTn4+oA81oNjv4MWo2pyM4FRWKt"
    "Rp/ccMcyKUFbtDqmUwJHWl0ffFarYWGTVieElFbXB5i3MpQZUEHhGIlz1lNUkyH4g4py6B"
    "OZgrPVcIiKgxGGo0/iBF/OhNrL+s/bJcrbJbfr/U36OGrxg6lthNR++7i7iS/U9527vfn5"
    "erfar3a/9LoQS9l3Xv4KyzRe5csrrTi7x7sVG/wwFdGwc70L03O830Z9mbDqS8wJzfC4Uj"
    "Mxcg3S8LxGMzF0vUAzsYVjZWQafqRZElyI51OTV1MNQrmEZAxR73j0gkdTpw8hMOXk1eWi"
    "j8g4O33bRag0M+mLxfXluz7u5c3lxeuLq9OL8zgUpasqnQlAKAj8lLQJVE06yqP4LhJJjR"
    "bWWvePmJp5C6G/m9L+qbQSJgIOUJh6/YweWKcGivGkNyV0gaY+7aXqz8BU3wlKSDhozveA"
    "iHp1kEr6jrv1Mw+irf90N33iObK1F2xIgZXBgASmintXTrWr4ZV1aEztB9farakkeUXuLS"
    "2jCo/mGae8o4XnP0JD3VpohaMUE7tBNY/UWI4MbHNMCXcTLwJaI7pEd/sOWLjWOBPuxl2E"
    "rUbEie6WHbkdUCNLbtZFuFzv1FHV5vrLdo+OIaTRHfHuHCuXHr7BYSnelMs2QcU7coJ0+o"
    "awuC7lG3HxGD4C2KwPE22Y7VgxJYd02nu74owrz6A0vA9MELEKTb4F7PiyKymLDqp1DFOP"
    "/Ipw4ditCVk1Zm2v99J0nAbXBKfT3qLQI+l2amwtuQchKW6kMhub3oVlR5pSyxub4CqrsI"
    "3DQmRQY1+aHTdFzyGP/Xau2GlBbAdRqc/x255oud+vnljG46YN1g3D9I5yYIoKiFeUFWdP"
    "H7aPnz4frnt0LxvK9sdf29PIzeFLY1Uc1nfwS90LuzVu2U6Kyl6yjUbLb59zrdP6madCPQ"
    "+nA6GeWaKZMTtUQMFw7uFSfMhAYVadLySEYSbtPvifKhD1UctFX0x9GRMXJyA4X8aM68tD"
    "UDu5aDIHSArHFlc3D097doBKE2B8Twyi2rLiGzuHOSIoh6PuGtXBQF80jjjJokKLQQwILS"
    "Z+XQTr1EAxdlRK6AJN3V1U/cJUofcMxwTU9ODqD04r5HEYvMAxAYHD1/ebVsjjwNamwpFC"
    "kyWYYnNhvImIw+zJIl4tkAqpbQeVl4UjNLYFisE/YnvwDhiqtG4Dy1ISOn9MrMKePTFVNQ"
    "jjMw8Ay/O4I66Ml3/c5+mHMCShVHb8Ho1Z8LsXQiyKBqVhgGIiDVI4IquizQ3BqaRl+EVU"
    "hI5WBZUda9j9oFfYhI7qS1woUt34oxd4QjI1fIMmE5TqJoA6faRmyGl3VNyi4hQpoedHAp"
    "rVeOWtAlg4RuN7qwDXZHTmMv7J/m4A9Pm0Hh3Cq6i5RLBb/bLejxFBT8U3DFAn1S3vV5vb"
    "rLwN9H1PP6W+7OWJckdGntns/YJQ/Qc+m+Hq/uFu+2WlcLM63jUQo+9De7pE4I/MXKPwR6"
    "6w76fn9YYf7UJOihDL13+hUjByonmlMBwZ+j2EIfWMIfSc4oBP20BPVAlBpyVIlpSkfBlO"
    "CRsO2Z6+zU1LOHHij07HVrAE2GMiPTSPI9K4bi00YzgoTewGVR0OysmhgD0tIFbME6UEGC"
    "1QFToYSmGCW9rVKQdf+PZOpyRSNIU5GJiglKDXCAomRVBgNQcHE5QS1hpBwqQICqzyEsRX"
    "o1mEpn+5ozStQ8jqLhq+cn/CUtWmLHV/toahKVSJpJX7tTc+K/QqFECBNhi1JpjB7mXxOe"
    "cwiyvWzLYlQYUMtTjrugcXskIY/BOEC+GfCQk0CQmwPZBkJoh8AcJHzZuZuH90foBI/X77"
    "KC5Cy3z9DP5X/jFrz7v/mLN/EgDMf3Y2AMzOLy0A5lvLzTHvmj3Lhp7tq168F2RRLHXgGn"
    "ipLUqwyDZDMn1VWAJJucqapHT/KbCq1ET2Hakoo7a5bKkBSNpsg9RIFsBIYoQ9Sz3EPALz"
    "m6FQIQyZBaIJu9hTId5fJhqiqs/CcKM5WreLvRfiHWcCf1U/huHWM2sR2dHT96AJ7P4Xoj"
    "lB1P0O7bWCfod2XabfK1yQ5YXR4i+6LCuxyLaD//VZWRxtS4ymsL0FRpNZRu597ZIWQj3j"
    "z/KWZO9iUjN/Pb+J4nZm3nmyWx0ed60/7R+Pq/0Tu5v383qDeYmvcWa8LGkoxg/hhp/x2c"
    "/d6uNjL5gpJeRudbNa/8I1Qc+U+9prVnyvTnLPKC7YMY4UrHEzfSgRMyf3ScQ16MkoX/vD"
    "+yE93+Xi6t3lefdg4tnJ6espCV/ExMf9EjG1h338wPLKvpB5ufg/75q+7XMRnrx5c3nxt/"
    "7vy8WLxen494/vmhnrJdsOk3aDsJf2J4P3JWLp5ngRtUnlc+E5hJUCl/D3tEgSUMtkVH4a"
    "3dnVkaWUoKKZxmNRFKQwwVVvjLMcfOErNsUKiRRNYdgNs5QSdN89sCCCAqth58tSSlh997"
    "uCCAqsw+plQjkscCy+/rs7sp6tApN6587QSdg89+ts9QqMylfdSCoJn987b0zVCmz9iq+5"
    "C8IR8gihQQFvg4Qf3XEDmfTQVfdAeFI9fHgTpHYT8FdA6PK6XbhAK+l5bbCCq4WxT8vw0g"
    "4HcoV19DVkhFD18bgfLRrokDqj7mPRZMiDLxX0AItobJOyGQDTG9sFzwXHahvDrDARFU4N"
    "EQN5fjhWA1jGzOilKV4clWNmLEouk/WaBYtobJPyVVM9ZuJ2SdfPY7SNcSWdNWYiBvk19R"
    "gNUJR4LjjqglMOe1+BA6tntV/erfbtSG12zE/L873f3t2CLHGu4X671f1y9zPyd4e7ZtuH"
    "h+3u0B7ZfVH4mafC+RjArisfmjYUXvhRXlhk3NZQWWY6rRErJ5c14ukR4YYYznz6BvEC+p"
    "E6rbtPzGXF2FsrNKPKV8vRhwkQfvf30/K1U7M+Kg1GRna25wh5kHiQekzzvAwWqGoHbY6B"
    "K3SFezYvT7YZwPRmgw8Iedh48nTvcSSDBWpZjxMMXKFbe5yUJ9sMBm88Q8eD9vXEs9VnMR"
    "q88Awdj9HXA89Wn1fn0dKyqHBPJKhtKOA9VAPfLC5l5BBBw6PyixUiq82POZufTqAVxp6j"
    "j04UIIt2MLZKwCJSHutozjlDjaq3hjz1vA7L3acnl4x8venv6CSbPpQa3HU7GHZdDnlkDq"
    "vlPcum/ThnZ9frg8vObmDlurMbeGp2dnQEEcPQZWc38Nq27we0j2/DdOJfv4cqAJyNz/70"
    "l+4Kbd+p4APJuzGg1lscNhTynf2lnXxazW7kZDaJZI8YNokpPZ71+u+1NolU7fz0HkoPja"
    "6c2SMqAR7sTK+JPaldDc+4R2Co/eCqdwesJFno7YixwR3mRgbiOAKde7OvVQWnrBchpQ88"
    "a+9hCbJQzZu6hI6HWWNTR1SfxWje1CV0PMYamzqi+izGYEcZ4A0LFIds+OwMauCa77PB+r"
    "N017D4cj3llYGTqjSLx7Q5RTQ8Iu/NaVRtfu4o2ZyStMIc4r45ZQQwb9lWn+5Xm8P1/Wp4"
    "rOYJbdpqvKMU2jPLcihYuLFCvTZ3a4WZzd5cJRsFib9uq8ByGEccKlFhuyBIkEwwSfkynB"
    "K2Sc36GQU971OeYDKuipw7cVMM/8xPmySZBePMWZOpXw9Rb0qL5I6QNUZ1RhYFfPW7Wgyd"
    "BNj5pS1WAgPM0m7mHuHygG3vaN2zXDGRYRfFUYqwfXdSvAgKrJbdFEcpYXXeUfEi2C2+/Z"
    "Tgx2bq7VdNMx2uPy/3n6EN9m/fY8e0ziLcbQ+KUqv/eljvGnM3l639l+3P/AXd+P7wH7/7"
    "hnOg08ZaeYATMobWt21Pds0f3FPXP3z7v1f/nptsWLpJA/dTSjfkWROeLxC4ikrVq9Fh+W"
    "l1ffN5ufn0xJICyrI0Y2S7ud1f7x9W8HCHOvBRnvO4vBTwcbe9v+77jGPWfc1zqhdqeNim"
    "EjKbJ4Wo3NYJ6O3cjRNk5XUmBXkmujTdH4dfxNhDkrFLGCNk6HZRXGhT3RaKoR8nSvC9wj"
    "aRrZ20SGBpU+ghQ8iDrBB6yMpggao3tjMMXKFrzO2sPNlmmKZkG/qJjgeNpnv37oYSGGCW"
    "dXZK7wnb2tWUNNkmCAubDXig4uGCBdO9j6fa1fDK+jem9oNr7dtUkix0xSMcUXkentuDG0"
    "mNChhlfZc+qTEHlrW/cs9nYAvF4Nug6XiIzn4NrvosRotPg6bjMTr7M7jqsxit2CRMFbCo"
    "MCDrXXvsmGHAo4z2Cs6ASVHyvXhvSBPJUgo963emzFeen3OMJ8s8rTD3eJ4sSwKY/YyPnV"
    "V8fbPcPzEHUf+iJ+T23bfYpZO8+Xm1+L9XQuLC/eOH/1x1mbXRzU+qjJ7p4cvDCkEWcyfe"
    "rvY3u/XDYZ2kYuwb6mG33u6GLHw6jtbsjdtmhsn29O3jiu6rbaMD7MeP6113S3r/sN3smT"
    "LN1+0dmwXy5m67577tl4f1/uPy5jCpYO8pRK+55lQgeuY1U7yZlA9L/HQHjmjov+edcjWC"
    "JJoJ5vYOs/R6ANX87ukfyGdO/F43gdPgXH8jZOXlb4Q8p4krZtd/oa4Pk4zAfBVzGj6Jz6"
    "YiXmGamt5MbX54P2TO7NIOnF6c9wkyu3+1f56evzh9uTjv/v5xsXj5/OTFX7tEohev35yd"
    "NONvSqKJ6oomuVh28JnM/0kDgDPjCCL8GICcXfy9FfD84vL1yVn710+nr35q//vu8tWClT"
    "ebWfR80bG9eLPomujvJ6dXp+ev+tZ6e3E2pBZ9cXbxFiYWxXVEs9dUE/iQaO8PhGuXV1+d"
    "a5ehH20j8L2Ca5etPTED49LjsLLDDOOOQ4gMiVmRP1StpIELC+pDQygqHpZ3WAhduxqe3j"
    "kiUfvB1ThKZEny0Hv7wIh4NCo4oKNV4t+toW4ttMJOxcRuUM1dGsuRha19nYci4mH6vsdD"
    "162FVtajzNM7s6Fae1T12A6i6MxbG9hgETMQgznt3pdb/lXvtFxZPyJSJ4jWPoxkyMIdNk"
    "I2oAMRD3HaXrn341i3FlpZX0bEblCt/ZnIkYX94cs1WM2vR58Fa+dyVQuMDIbESOauCaJ8"
    "mmaauu6698uUNBHFRK8tPUmNpqHlypsmhkMqmk7QDd9DKq76LEbLIRVNx2N0PqTiqs9ilH"
    "Z8XAXGrZ4zPPWWb3LtGLCNTh8OHHZeu6Mb68/CG7xNBmyDO4oB1n91htMzVZjFo+PJZA+P"
    "ninWEA4l3C3+wDivhroc/gSNoIRu+fvJavPGLzjgsBi+0xrPGr3VzADAOYtvWAkV6ZdpMg"
    "7f19NKjhIuV1regTxayKrsyhyhFjbMp1wXOp9DmSqtPPzmKHmtrgtSOuRHI2A8WDRrNiIV"
    "unkqF2k4/OA9sLFslmawa3tEbGkKqPXHaQ6l9gOKghEQUwtz+1FAa0dDcpJuHhQUB0Ehku"
    "LRECG+O7cSLXBBS9nHDc2joLXgKPotWkw5plLCgqHFMOFH2G/RINrxBqJSzCMN0wpaAwpG"
    "owt9cW6UWDxTW9jHUkxtag/8lsVx2kQ5ZiBJwWhJyPlxcizg2rExxmSZRwakFPRgLBaNCv"
    "C7t6cNCWZoAft4wLSGVoBj4RgtoRwHE0HBKIiIBS/rEQBr9R8G6JiHQEQs9H8UBwQHAv7k"
    "7VeJJbQ1iH1EJOS2RoHj4ngNoxwdiKZggKT0gp/taODVI6ULrjUi7mgYlO/enp6/evZpvX"
    "n29f6wW28+tZfLlrvd8kt3IWMK5W3xf/VsCL3TARzqxaByDzglEedf9W84JUHj/e8h6HIK"
    "sGx/hZGMIVSx4zK9BNUGHHY/4eDmr+CPYwzzV8NzUW1v/dJenn2KqcNH8NkA61DyfT5o2y"
    "36uym4y3HaFQeSF8aPMykoyjNPuISRo1HKJtlIZkNrQHk0WGbGlMfcnMLKY7ZtAvNxcAeu"
    "L07eLtpJ//xZFLkQJv1nVz91iSgWZ03Bf322aOr4X88QFQiyUxPFCQH0hGPokEnAnVnCSJ"
    "NEyj8/+9c01FruVVUYssAirHlRkffuMdeiDMmiDgnkwGQBbRybTGJMwmzAHD4nCJuQQkYp"
    "BelKIHGcLo0xil91h8jG68JS2awoAkoiMQqJlEoQ4o1WTpCCSvJBnRJWGNdJo0Rxj+74mP"
    "jOuMd3peq60+jrrrbC7vIaC+duM9LIOuDRJitEDcRYGmoTFU/Q4d/ZnRRHKIJG+OZvG3kZ"
    "LFDVAa45Bq7QFYGueXk0zaC+AcQR2hZa3x6XrwJxpYt7nLsQ5AK9oMd114ISKuXNIIbOZH"
    "Q4d7d0RYgpXN7Z9EUhD9glXa25LpRs2nLGl1DhHOPLt9ezuekEguLeFzLUeTVDgRao89Ql"
    "hKqbRiSVwSh17nf+yhFZtLyvqYtH8+GW9G/++hE1MfBGeWZGsRvl/hM6Y5ILpWdN6TvLnG"
    "6BXjip78yzen6DIlQ5b4Pi2/v27QkO8yzUAoqJe1MUaAMtl2pg6G8d8aTyYHC9eyQJocFr"
    "uIHEk4p4fe8hSUIYTgG7r7vVw3L9xN55siaaWm+uf23Pajf9Sefzi4sz9P1ht71Z7ffXm+"
    "1hhdiOKWDulh+2j7vrj90jobZs742wOxbgzfb+QcC/3O9XiqenumLl51lMSvbZB1u9as48"
    "zxqYOB1jDdyyaXbenJ2cn/e5dJruuLwa0uq02YYWVzCzzsAw0aBYQFRAzjU0sMQqN8o5/f"
    "xen9p9YOmW1J3sFJVnNKUM827/xf/MiaqRWlSCalisKYKGglPBdiJrVsJSW0oCrRdMhV0k"
    "SiFA7mZFLcYwhSagwhTs2GlDXTnRrd2EiGZD0XdMVK8Ay2CXJhQUIF8rlKhSwGKwORMKCo"
    "uvhUlUKU0Ouru3qDQ5Abjdt42qEmTHtp0KACChUKDPblAQVwHPtL5rInwpohRTbDbAiF74"
    "wQ1sJI8Orip+lybTQYbxurVh81G6aVlddC5DR2lwbXBCFG5kadqw0Smy0YzvmBybqVSeJ4"
    "etnGFsIiJSUacS0diEHzznVCiPDq5lbEZkOsgolr4y7OzYBGVN+hvTMWtkVXCKsQl8DgY9"
    "jsjIboVlIl3Gn/xGbyyVFrhFoxNCLXh0c+oIDZDVbFTaNjcnlOT8fASQ9ucLkMtw9O0Qns"
    "EfT87eLnpm680v2/XNPx866Jkp3jcocszu94+NiD2+l02ZTrbHVfTLYXtY3mHHa6MWt9Mv"
    "OFO+widbNVN/hQT7LvcZwk6E4YL2QEZX7zBaZvp6AxcnZ29gNycLfuCR9Ri/vDz5sU9V//"
    "btu95dfPG3xeXLd4v2zzcnp8BpHJiOej2lwm9/MTh2A6cwHKZ09MvOR2rlU+whxmza2yHT"
    "K80Do6+pCxffPPvTX/qr5oNugk8x1362oPugHWBdPwjN/+zi8tnUxHB9jhVme+hSpXCt+u"
    "emPTtew7//9OeJb+osp7Va5S0nSMOqO3zy95eTdSYmBShoy4aPqUg0bjnw47oow2jSfGXc"
    "a0xAQnCOc03r1EBRO5A5QhdoCkcyX78EUxfDhkqTgDxj1qLasuKbu4iMTSuHY+gcRSxaKA"
    "pjEhSYRsMjBQOWBb/OCfXlIZi7B5M5QDJ0UFy3BC9K9jza4ZqUzQoeyokjUHh2riiVOGvq"
    "D6dSEhqw6/EUVamEx3BAlZKQeHyPqKhKJTyDVaBwWCUUBJrUzEDeKvfczIRMCrAqJxVBow"
    "cMPVS1QfPeqaigzjFFEWnsSXdcgss12T7qIOEjVgTG74w1rkySf5pGDeMPEtEaCVYANPyq"
    "rAxYHB1a0wDEZDrEcPxVRp0fflNZ2wiM6Ei9rQxOMQZ7v6JFgUcKui/7z5Hqhh/9QAIpFP"
    "BMGgtoFBDjfNRVYOa1dChoU1FIROpnNUAKzexcRxbFDAR0p0EPV+iv4Tc/dJMIeWQmnZxI"
    "8uigRlZCmNfHvpxNHQENqY2VwCh0cfB56mAM/s9U/v6Dn/g9P9npZYo4ocmYfatfzAlXrW"
    "g76nLZ4eIpEt8MdnFtttNYLnnddEjbH6fAk75viYM7OQtdkPFuvXli57jM2+7hReZ/PC43"
    "hyHtH3GA2t4nbp9uuVkxBW7X+5vt4+bAfF7eCx8Vp7OjdZc7P8UGZvb4tNUD+Qy1K5JnV/"
    "V9cai1TuepHSvnQ9WO55zntb9jeELlHDGHHxPQ8ZEmyRIr9Mh0+rngpLTHDwbCyDb8SDMl"
    "+UwjZuTS/1QqmNtNH0GFTMd9MX20PoGBV+MsM61dWnD7eaL/h3rZhUQ8uGlq87QmcN1aaO"
    "bDDYrYDarhoIOWIwt7muFtiNHKwIBFC4x710IJDDDLOjil94Rt7WZKmmwTaF/Gpoh4sL4v"
    "Y9N1a6GVdS3zMvZsqNZOVb2Mjdcz++FcRMeDrXNMl1SfxVhwYBfR8RjrHN0l1WcxAovQuF"
    "GnyXnEyPZ0hkyIkUUOzFoDYGD3MjinEs4gJ8Z5zYX2tUVzoQHOaS4o4625gHVecwervkht"
    "Ea2gs+POwVthIwGyaMcNiQHluGNh0IXvztgC2/waUuYhJGiFtaSCr5AUwOZvg/vUb/viD8"
    "sv96vQxU/FLzbXMyVjuV8dPm+xrJm0NK5+LsafNHT0TFdS4OLkRQrsNI4P2tGT8poZux7Y"
    "TL04itT/9H6I9L+6PDl/2/ROlxHm5LLPDHPy9qf2vy9PLxcvrq5fLp6fdpcBXl88Pz3rQt"
    "AvrpppoHWqxx4WumVVzhWCNExNwyd/lwpZJzX3hoJaR0pUngTi6z5JalTAUG+8GDoPWIrt"
    "Flu7BNGwyUpJSGC+WyuqUgmPYUOVkpB4fLdRVKUSHqVRhouTOPxMsbgyUb9sBhhNRuuZo9"
    "nFVSv2jKFXmB7x7Y1MT4xrnE7mcf1L5Q6f/GQPHG0W7rRqT+szTJDYsN89MWM3c8orHfDO"
    "tZOJA1LastWdlP6BurtKM5xziRVoik/Swo6Tb+bCjqXPESnkmB6OWs9FITeP40zIzztvId"
    "EvluSFMXmYGMFnf7ubrZua52Fh5WWslISF5Xopi6pXB8maH48gdYKoz5VHypCDqz3OImhY"
    "gL6HWWTNSlhF3cicZM2FaexI1TkWmsjMCRAjMhZolVSISeU5fPakiBEZi69KesSk8hw+9S"
    "EORcRi8zzCoSvOD0WNhyahEIad03kNUWUOi3KXnJKwaPx2y1Sl2TmjKJUeQcrPHf5J9cjq"
    "DTu67uuvqw+ft9ufn9aubbO8X8W8UJ1tATERE4a4u4Pcvvs2Zrfqpojr9n3wvVzy5vNy86"
    "lB83G9urtFZb8Pdvu+wXQTRx1/n3Bq489vpkeI0oT83QMJK/LT7Xq//HDXiDHllwHZ+vvd"
    "w7LVKrER96tGQw4xcbSHXf2y3j7ur+myRJHrZjyv7+KuZjabg3LP3GgGLk6bzMAuKGGSL6"
    "n5XcVgULuYvvmZDARO6GOtTACB7zqOqfYmO0lUIuX6PcEVKXzMcPyo40VodhJQjYuQ7wgk"
    "wMfRkADuvqj6cxoDKcj2i0oSYkSlzySgIgzbeFtPjwLVlp4gDevk8Ml/K0/WSZkBYxfqtw"
    "0pCQnHd7tAVSrhMWwTUhISj+/2gKpUwjNMlzok/RxKYAALuyeIvj5JfLgcK61MnpSEBot5"
    "YqOql5COdoUOXV+cRBQ++WEJHMWJoJuxjX0EiejJYFgHHCcCVKWEiDShjAAFHiResrwnfF"
    "Eg27lWZO2He5LYfu7T1iK7+ery3QLtohoQh9X9Q9EZWNMODdvdF+r4patW3D9NtzqH3K2r"
    "3W6LzfN/G7ZLh+UabVeCEXHftNC6aczt5jYwmqogDGxkIMAx1rfBdQCknwkiwkivwvcQej"
    "w21/COe2vIqOaApBpRW1D/Nrvt/bboIbj96h//Qhz1ZdpVkgW3r02awIPRtdUv7SExI/K4"
    "n8VKhDd2u+2vHPNWVVeRZkaa3nVQqoTtUG3suYwr4a4x25v5hNwnhs/QGfCw/HK3XY77fL"
    "1n4+N6s95/Jl0P1H70cX17Dfpu/PuPH/7j+3//oZOot5y/fg/6p1fusUOS3KdAscch8bDa"
    "3K43n9QDLyaMBx4YkBnZxlm96+T3bRbXr94szl+enr/6SjM2U0mkdW0s3WibHWxDZAPa6/"
    "QAGjiTqzRAJ50K/K1hFYdEMvhhoHlCus3ZKWPJYfzZYQ2EMjS4g1KtGCl72b4YZzjUTnBa"
    "a+PD//u//z8al+Ld"
)
