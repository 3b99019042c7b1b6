from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": """\
CREATE TABLE "merge" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "undone_at" TEXT,
    "contact_id" CHAR(36) REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "employee_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "lead_id" CHAR(36) REFERENCES "lead" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_merge_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_merge_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_merge_one_survivor" CHECK (CASE WHEN "customer_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contact_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "lead_id" IS NULL THEN 0 ELSE 1 END = 1)
);
CREATE TABLE "merge_change" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "kind" VARCHAR(16) NOT NULL,
    "entity" VARCHAR(50) NOT NULL,
    "row_id" CHAR(36) NOT NULL,
    "other_id" CHAR(36),
    "row_version" INT NOT NULL,
    "before" VARCHAR(30000),
    "after" VARCHAR(30000),
    "column" VARCHAR(50),
    "sealed" TEXT,
    "sealed_blind_0" TEXT,
    "sealed_blind_1" TEXT,
    "merge_id" CHAR(36) NOT NULL REFERENCES "merge" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_merge_change_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_merge_change_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_merge_change_kind" CHECK ("kind" IN ('MERGED', 'MOVED', 'UNITED', 'CHANGED')),
    CONSTRAINT "ck_merge_change_entity" CHECK (length("entity") BETWEEN 1 AND 50),
    CONSTRAINT "ck_merge_change_row_version" CHECK ("row_version" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_merge_change_before" CHECK (length("before") BETWEEN 1 AND 30000),
    CONSTRAINT "ck_merge_change_after" CHECK (length("after") BETWEEN 1 AND 30000),
    CONSTRAINT "ck_merge_change_column" CHECK (length("column") BETWEEN 1 AND 50)
);
ALTER TABLE "customer" ADD COLUMN "merged_into_id" CHAR(36) REFERENCES "customer" ("id") ON DELETE RESTRICT;
ALTER TABLE "contact" ADD COLUMN "merged_into_id" CHAR(36) REFERENCES "contact" ("id") ON DELETE RESTRICT;
ALTER TABLE "lead" ADD COLUMN "merged_into_id" CHAR(36) REFERENCES "lead" ("id") ON DELETE RESTRICT;
CREATE INDEX "ix_customer_merged_into" ON "customer" ("merged_into_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_merged_into_deleted" ON "customer" ("merged_into_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_contact_merged_into" ON "contact" ("merged_into_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_merged_into_deleted" ON "contact" ("merged_into_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_merged_into" ON "lead" ("merged_into_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_merged_into_deleted" ON "lead" ("merged_into_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE UNIQUE INDEX "ux_merge_external_id" ON "merge" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_merge_customer" ON "merge" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_customer_deleted" ON "merge" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_merge_contact" ON "merge" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_contact_deleted" ON "merge" ("contact_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_merge_lead" ON "merge" ("lead_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_lead_deleted" ON "merge" ("lead_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_merge_employee" ON "merge" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_employee_deleted" ON "merge" ("employee_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_merge_created_at" ON "merge" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_updated_at" ON "merge" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_undone_at_up" ON "merge" (("undone_at" IS NULL), "undone_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_undone_at_down" ON "merge" (("undone_at" IS NOT NULL), "undone_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_undone_at_value" ON "merge" ("undone_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "idx_merge_chang_row_id_6aa692" ON "merge_change" ("row_id");
CREATE UNIQUE INDEX "ux_merge_change_external_id" ON "merge_change" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_merge_change_merge" ON "merge_change" ("merge_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_change_merge_deleted" ON "merge_change" ("merge_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_merge_change_by_merge_id_entity_id" ON "merge_change" ("merge_id", "entity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_change_sealed_0" ON "merge_change" ("sealed_blind_0", "id") WHERE "deleted_at" IS NULL AND "sealed_blind_0" IS NOT NULL;
CREATE INDEX "ix_merge_change_sealed_1" ON "merge_change" ("sealed_blind_1", "id") WHERE "deleted_at" IS NULL AND "sealed_blind_1" IS NOT NULL;
CREATE INDEX "ix_merge_change_sealed_none" ON "merge_change" ("id") WHERE "deleted_at" IS NULL AND "sealed" IS NULL;
CREATE INDEX "ix_merge_change_created_at" ON "merge_change" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_change_updated_at" ON "merge_change" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_change_kind" ON "merge_change" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_change_entity" ON "merge_change" ("entity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_change_row_version_value" ON "merge_change" ("row_version", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_change_column_value" ON "merge_change" ("column", "id") WHERE "deleted_at" IS NULL;
""",
    "postgres": """\
CREATE TABLE "merge" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "undone_at" TIMESTAMPTZ,
    "contact_id" UUID REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "customer_id" UUID REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "employee_id" UUID REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "lead_id" UUID REFERENCES "lead" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_merge_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_merge_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_merge_one_survivor" CHECK (CASE WHEN "customer_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "contact_id" IS NULL THEN 0 ELSE 1 END + CASE WHEN "lead_id" IS NULL THEN 0 ELSE 1 END = 1)
);
CREATE TABLE "merge_change" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "kind" VARCHAR(16) COLLATE "C" NOT NULL,
    "entity" VARCHAR(50) COLLATE "C" NOT NULL,
    "row_id" UUID NOT NULL,
    "other_id" UUID,
    "row_version" INT NOT NULL,
    "before" VARCHAR(30000),
    "after" VARCHAR(30000),
    "column" VARCHAR(50),
    "sealed" TEXT,
    "sealed_blind_0" TEXT COLLATE "C",
    "sealed_blind_1" TEXT COLLATE "C",
    "merge_id" UUID NOT NULL REFERENCES "merge" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_merge_change_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_merge_change_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_merge_change_kind" CHECK ("kind" IN ('MERGED', 'MOVED', 'UNITED', 'CHANGED')),
    CONSTRAINT "ck_merge_change_entity" CHECK (length("entity") BETWEEN 1 AND 50),
    CONSTRAINT "ck_merge_change_row_version" CHECK ("row_version" BETWEEN 0 AND 2147483647),
    CONSTRAINT "ck_merge_change_before" CHECK (length("before") BETWEEN 1 AND 30000),
    CONSTRAINT "ck_merge_change_after" CHECK (length("after") BETWEEN 1 AND 30000),
    CONSTRAINT "ck_merge_change_column" CHECK (length("column") BETWEEN 1 AND 50)
);
ALTER TABLE "customer" ADD COLUMN "merged_into_id" UUID REFERENCES "customer" ("id") ON DELETE RESTRICT;
ALTER TABLE "contact" ADD COLUMN "merged_into_id" UUID REFERENCES "contact" ("id") ON DELETE RESTRICT;
ALTER TABLE "lead" ADD COLUMN "merged_into_id" UUID REFERENCES "lead" ("id") ON DELETE RESTRICT;
CREATE INDEX "ix_customer_merged_into" ON "customer" ("merged_into_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_merged_into_deleted" ON "customer" ("merged_into_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_contact_merged_into" ON "contact" ("merged_into_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_merged_into_deleted" ON "contact" ("merged_into_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_merged_into" ON "lead" ("merged_into_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_merged_into_deleted" ON "lead" ("merged_into_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE UNIQUE INDEX "ux_merge_external_id" ON "merge" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_merge_customer" ON "merge" ("customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_customer_deleted" ON "merge" ("customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_merge_contact" ON "merge" ("contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_contact_deleted" ON "merge" ("contact_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_merge_lead" ON "merge" ("lead_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_lead_deleted" ON "merge" ("lead_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_merge_employee" ON "merge" ("employee_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_employee_deleted" ON "merge" ("employee_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_merge_created_at" ON "merge" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_updated_at" ON "merge" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_undone_at_up" ON "merge" (("undone_at" IS NULL), "undone_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_undone_at_down" ON "merge" (("undone_at" IS NOT NULL), "undone_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_undone_at_value" ON "merge" ("undone_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "idx_merge_chang_row_id_6aa692" ON "merge_change" ("row_id");
CREATE UNIQUE INDEX "ux_merge_change_external_id" ON "merge_change" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_merge_change_merge" ON "merge_change" ("merge_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_change_merge_deleted" ON "merge_change" ("merge_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_merge_change_by_merge_id_entity_id" ON "merge_change" ("merge_id", "entity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_change_sealed_0" ON "merge_change" ("sealed_blind_0", "id") WHERE "deleted_at" IS NULL AND "sealed_blind_0" IS NOT NULL;
CREATE INDEX "ix_merge_change_sealed_1" ON "merge_change" ("sealed_blind_1", "id") WHERE "deleted_at" IS NULL AND "sealed_blind_1" IS NOT NULL;
CREATE INDEX "ix_merge_change_sealed_none" ON "merge_change" ("id") WHERE "deleted_at" IS NULL AND "sealed" IS NULL;
CREATE INDEX "ix_merge_change_created_at" ON "merge_change" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_change_updated_at" ON "merge_change" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_change_kind" ON "merge_change" ("kind", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_change_entity" ON "merge_change" ("entity", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_change_row_version_value" ON "merge_change" ("row_version", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_merge_change_column_value" ON "merge_change" ("column", "id") WHERE "deleted_at" IS NULL;
""",
}
DOWN = {
    "sqlite": """\
PRAGMA defer_foreign_keys = ON;
DROP TRIGGER "tr_customer_search_removed";
DROP TRIGGER "tr_customer_search_changed";
DROP TRIGGER "tr_customer_search_created";
DROP INDEX "ix_customer_opted_out_at_value";
DROP INDEX "ix_customer_opted_out_at_down";
DROP INDEX "ix_customer_opted_out_at_up";
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
DROP INDEX "ix_customer_merged_into_deleted";
DROP INDEX "ix_customer_merged_into";
DROP INDEX "ix_customer_parent_deleted";
DROP INDEX "ix_customer_parent";
DROP INDEX "ux_customer_external_id";
DROP TRIGGER "tr_contact_search_removed";
DROP TRIGGER "tr_contact_search_changed";
DROP TRIGGER "tr_contact_search_created";
DROP INDEX "ix_contact_primary";
DROP INDEX "ix_contact_opted_out_at_value";
DROP INDEX "ix_contact_opted_out_at_down";
DROP INDEX "ix_contact_opted_out_at_up";
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
DROP INDEX "ix_contact_merged_into_deleted";
DROP INDEX "ix_contact_merged_into";
DROP INDEX "ix_contact_customer_deleted";
DROP INDEX "ix_contact_customer";
DROP INDEX "ux_contact_primary";
DROP INDEX "ux_contact_external_id";
DROP TRIGGER "tr_lead_search_removed";
DROP TRIGGER "tr_lead_search_changed";
DROP TRIGGER "tr_lead_search_created";
DROP INDEX "ix_lead_converted_at_value";
DROP INDEX "ix_lead_converted_at_down";
DROP INDEX "ix_lead_converted_at_up";
DROP INDEX "ix_lead_disqualified_reason_value";
DROP INDEX "ix_lead_disqualified_at_value";
DROP INDEX "ix_lead_disqualified_at_down";
DROP INDEX "ix_lead_disqualified_at_up";
DROP INDEX "ix_lead_opted_out_at_value";
DROP INDEX "ix_lead_opted_out_at_down";
DROP INDEX "ix_lead_opted_out_at_up";
DROP INDEX "ix_lead_assigned_at_value";
DROP INDEX "ix_lead_assigned_at_down";
DROP INDEX "ix_lead_assigned_at_up";
DROP INDEX "ix_lead_received_at";
DROP INDEX "ix_lead_scored_at_value";
DROP INDEX "ix_lead_scored_at_down";
DROP INDEX "ix_lead_scored_at_up";
DROP INDEX "ix_lead_score";
DROP INDEX "ix_lead_status";
DROP INDEX "ix_lead_business_line_value";
DROP INDEX "ix_lead_business_line_down";
DROP INDEX "ix_lead_business_line_up";
DROP INDEX "ix_lead_source_detail_value";
DROP INDEX "ix_lead_source_detail_down";
DROP INDEX "ix_lead_source_detail_up";
DROP INDEX "ix_lead_source_value";
DROP INDEX "ix_lead_source_down";
DROP INDEX "ix_lead_source_up";
DROP INDEX "ix_lead_country_value";
DROP INDEX "ix_lead_country_down";
DROP INDEX "ix_lead_country_up";
DROP INDEX "ix_lead_job_title_value";
DROP INDEX "ix_lead_job_title_down";
DROP INDEX "ix_lead_job_title_up";
DROP INDEX "ix_lead_company_value";
DROP INDEX "ix_lead_company_down";
DROP INDEX "ix_lead_company_up";
DROP INDEX "ix_lead_name";
DROP INDEX "ix_lead_updated_at";
DROP INDEX "ix_lead_created_at";
DROP INDEX "ix_lead_email_none";
DROP INDEX "ix_lead_email_1";
DROP INDEX "ix_lead_email_0";
DROP INDEX "ix_lead_phone_none";
DROP INDEX "ix_lead_phone_national_1";
DROP INDEX "ix_lead_phone_national_0";
DROP INDEX "ix_lead_phone_1";
DROP INDEX "ix_lead_phone_0";
DROP INDEX "ix_lead_by_status_received_at_id";
DROP INDEX "ix_lead_by_owner_id_received_at_id";
DROP INDEX "ix_lead_merged_into_deleted";
DROP INDEX "ix_lead_merged_into";
DROP INDEX "ix_lead_converted_opportunity_deleted";
DROP INDEX "ix_lead_converted_opportunity";
DROP INDEX "ix_lead_converted_contact_deleted";
DROP INDEX "ix_lead_converted_contact";
DROP INDEX "ix_lead_converted_customer_deleted";
DROP INDEX "ix_lead_converted_customer";
DROP INDEX "ix_lead_campaign_deleted";
DROP INDEX "ix_lead_campaign";
DROP INDEX "ix_lead_owner_deleted";
DROP INDEX "ix_lead_owner";
DROP INDEX "ux_lead_external_id";
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
    "opted_out_at" TEXT,
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
INSERT INTO "customer" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "kind", "name", "name_folded", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "email", "email_blind_0", "email_blind_1", "street_line", "street_line_blind_0", "street_line_blind_1", "country", "region", "region_folded", "city", "city_folded", "postal_code", "birth_date", "birth_date_blind_0", "birth_date_blind_1", "birth_year", "birth_month_day", "gender", "industry", "industry_folded", "website", "website_folded", "employees", "annual_revenue", "currency", "lifecycle", "tier", "relationship_level", "business_line", "business_line_folded", "source", "source_folded", "purchase_preferences", "opted_out_at", "search_text", "search_grams", "owner_id", "parent_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "kind", "name", "name_folded", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "email", "email_blind_0", "email_blind_1", "street_line", "street_line_blind_0", "street_line_blind_1", "country", "region", "region_folded", "city", "city_folded", "postal_code", "birth_date", "birth_date_blind_0", "birth_date_blind_1", "birth_year", "birth_month_day", "gender", "industry", "industry_folded", "website", "website_folded", "employees", "annual_revenue", "currency", "lifecycle", "tier", "relationship_level", "business_line", "business_line_folded", "source", "source_folded", "purchase_preferences", "opted_out_at", "search_text", "search_grams", "owner_id", "parent_id" FROM "customer_aside";
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
    "opted_out_at" TEXT,
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
INSERT INTO "contact" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "full_name", "full_name_folded", "job_title", "job_title_folded", "email", "email_blind_0", "email_blind_1", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "birth_date", "birth_date_blind_0", "birth_date_blind_1", "birth_year", "birth_month_day", "opted_out_at", "primary", "search_text", "search_grams", "customer_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "full_name", "full_name_folded", "job_title", "job_title_folded", "email", "email_blind_0", "email_blind_1", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "birth_date", "birth_date_blind_0", "birth_date_blind_1", "birth_year", "birth_month_day", "opted_out_at", "primary", "search_text", "search_grams", "customer_id" FROM "contact_aside";
DROP TABLE "contact_aside";
CREATE TABLE "lead_aside" AS SELECT * FROM "lead";
DROP TABLE "lead";
CREATE TABLE "lead" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "company" VARCHAR(200),
    "company_folded" TEXT,
    "job_title" VARCHAR(50),
    "job_title_folded" TEXT,
    "phone" TEXT,
    "phone_blind_0" TEXT,
    "phone_blind_1" TEXT,
    "phone_national_blind_0" TEXT,
    "phone_national_blind_1" TEXT,
    "email" TEXT,
    "email_blind_0" TEXT,
    "email_blind_1" TEXT,
    "country" VARCHAR(2),
    "source" VARCHAR(50),
    "source_folded" TEXT,
    "source_detail" VARCHAR(200),
    "source_detail_folded" TEXT,
    "business_line" VARCHAR(50),
    "business_line_folded" TEXT,
    "note" VARCHAR(2000),
    "status" VARCHAR(16) NOT NULL,
    "score" INT NOT NULL,
    "score_reasons" VARCHAR(5000),
    "scored_at" TEXT,
    "received_at" TEXT NOT NULL,
    "assigned_at" TEXT,
    "opted_out_at" TEXT,
    "disqualified_at" TEXT,
    "disqualified_reason" VARCHAR(200),
    "disqualified_reason_folded" TEXT,
    "converted_at" TEXT,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "campaign_id" CHAR(36) REFERENCES "campaign" ("id") ON DELETE RESTRICT,
    "converted_contact_id" CHAR(36) REFERENCES "contact" ("id") ON DELETE RESTRICT,
    "converted_customer_id" CHAR(36) REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "converted_opportunity_id" CHAR(36),
    "owner_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_lead_converted_opportunity" FOREIGN KEY ("converted_opportunity_id") REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_lead_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_lead_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_lead_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_lead_company" CHECK (length("company") BETWEEN 1 AND 200),
    CONSTRAINT "ck_lead_job_title" CHECK (length("job_title") BETWEEN 1 AND 50),
    CONSTRAINT "ck_lead_country" CHECK (length("country") BETWEEN 1 AND 2),
    CONSTRAINT "ck_lead_source" CHECK (length("source") BETWEEN 1 AND 50),
    CONSTRAINT "ck_lead_source_detail" CHECK (length("source_detail") BETWEEN 1 AND 200),
    CONSTRAINT "ck_lead_business_line" CHECK (length("business_line") BETWEEN 1 AND 50),
    CONSTRAINT "ck_lead_note" CHECK (length("note") BETWEEN 1 AND 2000),
    CONSTRAINT "ck_lead_status" CHECK ("status" IN ('NEW', 'ASSIGNED', 'WORKING', 'QUALIFIED', 'CONVERTED', 'DISQUALIFIED')),
    CONSTRAINT "ck_lead_score" CHECK ("score" BETWEEN -1000000 AND 1000000),
    CONSTRAINT "ck_lead_score_reasons" CHECK (length("score_reasons") BETWEEN 1 AND 5000),
    CONSTRAINT "ck_lead_disqualified_reason" CHECK (length("disqualified_reason") BETWEEN 1 AND 200)
);
INSERT INTO "lead" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name", "name_folded", "company", "company_folded", "job_title", "job_title_folded", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "email", "email_blind_0", "email_blind_1", "country", "source", "source_folded", "source_detail", "source_detail_folded", "business_line", "business_line_folded", "note", "status", "score", "score_reasons", "scored_at", "received_at", "assigned_at", "opted_out_at", "disqualified_at", "disqualified_reason", "disqualified_reason_folded", "converted_at", "search_text", "search_grams", "campaign_id", "converted_contact_id", "converted_customer_id", "converted_opportunity_id", "owner_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name", "name_folded", "company", "company_folded", "job_title", "job_title_folded", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "email", "email_blind_0", "email_blind_1", "country", "source", "source_folded", "source_detail", "source_detail_folded", "business_line", "business_line_folded", "note", "status", "score", "score_reasons", "scored_at", "received_at", "assigned_at", "opted_out_at", "disqualified_at", "disqualified_reason", "disqualified_reason_folded", "converted_at", "search_text", "search_grams", "campaign_id", "converted_contact_id", "converted_customer_id", "converted_opportunity_id", "owner_id" FROM "lead_aside";
DROP TABLE "lead_aside";
DROP TABLE "merge_change";
DROP TABLE "merge";
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
CREATE INDEX "ix_customer_opted_out_at_up" ON "customer" (("opted_out_at" IS NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_opted_out_at_down" ON "customer" (("opted_out_at" IS NOT NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_customer_opted_out_at_value" ON "customer" ("opted_out_at", "id") WHERE "deleted_at" IS NULL;
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
CREATE INDEX "ix_contact_opted_out_at_up" ON "contact" (("opted_out_at" IS NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_opted_out_at_down" ON "contact" (("opted_out_at" IS NOT NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_opted_out_at_value" ON "contact" ("opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_contact_primary" ON "contact" ("primary", "id") WHERE "deleted_at" IS NULL;
CREATE TRIGGER "tr_contact_search_created" AFTER INSERT ON "contact" BEGIN INSERT INTO "contact_search" (id) VALUES (new.id); INSERT INTO "contact_grams" (rowid, grams) SELECT n, new.search_grams FROM "contact_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_contact_search_changed" AFTER UPDATE OF search_grams ON "contact" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "contact_grams" ("contact_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "contact_search" WHERE id = old.id; INSERT INTO "contact_grams" (rowid, grams) SELECT n, new.search_grams FROM "contact_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_contact_search_removed" AFTER DELETE ON "contact" BEGIN INSERT INTO "contact_grams" ("contact_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "contact_search" WHERE id = old.id; DELETE FROM "contact_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_lead_external_id" ON "lead" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_lead_owner" ON "lead" ("owner_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_owner_deleted" ON "lead" ("owner_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_campaign" ON "lead" ("campaign_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_campaign_deleted" ON "lead" ("campaign_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_converted_customer" ON "lead" ("converted_customer_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_customer_deleted" ON "lead" ("converted_customer_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_converted_contact" ON "lead" ("converted_contact_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_contact_deleted" ON "lead" ("converted_contact_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_converted_opportunity" ON "lead" ("converted_opportunity_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_opportunity_deleted" ON "lead" ("converted_opportunity_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_lead_by_owner_id_received_at_id" ON "lead" ("owner_id", "received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_by_status_received_at_id" ON "lead" ("status", "received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_phone_0" ON "lead" ("phone_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_blind_0" IS NOT NULL;
CREATE INDEX "ix_lead_phone_1" ON "lead" ("phone_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_blind_1" IS NOT NULL;
CREATE INDEX "ix_lead_phone_national_0" ON "lead" ("phone_national_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_0" IS NOT NULL;
CREATE INDEX "ix_lead_phone_national_1" ON "lead" ("phone_national_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_1" IS NOT NULL;
CREATE INDEX "ix_lead_phone_none" ON "lead" ("id") WHERE "deleted_at" IS NULL AND "phone" IS NULL;
CREATE INDEX "ix_lead_email_0" ON "lead" ("email_blind_0", "id") WHERE "deleted_at" IS NULL AND "email_blind_0" IS NOT NULL;
CREATE INDEX "ix_lead_email_1" ON "lead" ("email_blind_1", "id") WHERE "deleted_at" IS NULL AND "email_blind_1" IS NOT NULL;
CREATE INDEX "ix_lead_email_none" ON "lead" ("id") WHERE "deleted_at" IS NULL AND "email" IS NULL;
CREATE INDEX "ix_lead_created_at" ON "lead" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_updated_at" ON "lead" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_name" ON "lead" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_company_up" ON "lead" (("company_folded" IS NULL), "company_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_company_down" ON "lead" (("company_folded" IS NOT NULL), "company_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_company_value" ON "lead" ("company_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_job_title_up" ON "lead" (("job_title_folded" IS NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_job_title_down" ON "lead" (("job_title_folded" IS NOT NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_job_title_value" ON "lead" ("job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_country_up" ON "lead" (("country" IS NULL), "country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_country_down" ON "lead" (("country" IS NOT NULL), "country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_country_value" ON "lead" ("country", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_up" ON "lead" (("source_folded" IS NULL), "source_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_down" ON "lead" (("source_folded" IS NOT NULL), "source_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_value" ON "lead" ("source_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_detail_up" ON "lead" (("source_detail_folded" IS NULL), "source_detail_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_detail_down" ON "lead" (("source_detail_folded" IS NOT NULL), "source_detail_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_source_detail_value" ON "lead" ("source_detail_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_business_line_up" ON "lead" (("business_line_folded" IS NULL), "business_line_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_business_line_down" ON "lead" (("business_line_folded" IS NOT NULL), "business_line_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_business_line_value" ON "lead" ("business_line_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_status" ON "lead" ("status", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_score" ON "lead" ("score", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_scored_at_up" ON "lead" (("scored_at" IS NULL), "scored_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_scored_at_down" ON "lead" (("scored_at" IS NOT NULL), "scored_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_scored_at_value" ON "lead" ("scored_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_received_at" ON "lead" ("received_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_assigned_at_up" ON "lead" (("assigned_at" IS NULL), "assigned_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_assigned_at_down" ON "lead" (("assigned_at" IS NOT NULL), "assigned_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_assigned_at_value" ON "lead" ("assigned_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_opted_out_at_up" ON "lead" (("opted_out_at" IS NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_opted_out_at_down" ON "lead" (("opted_out_at" IS NOT NULL), "opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_opted_out_at_value" ON "lead" ("opted_out_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_disqualified_at_up" ON "lead" (("disqualified_at" IS NULL), "disqualified_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_disqualified_at_down" ON "lead" (("disqualified_at" IS NOT NULL), "disqualified_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_disqualified_at_value" ON "lead" ("disqualified_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_disqualified_reason_value" ON "lead" ("disqualified_reason_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_at_up" ON "lead" (("converted_at" IS NULL), "converted_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_at_down" ON "lead" (("converted_at" IS NOT NULL), "converted_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_lead_converted_at_value" ON "lead" ("converted_at", "id") WHERE "deleted_at" IS NULL;
CREATE TRIGGER "tr_lead_search_created" AFTER INSERT ON "lead" BEGIN INSERT INTO "lead_search" (id) VALUES (new.id); INSERT INTO "lead_grams" (rowid, grams) SELECT n, new.search_grams FROM "lead_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_lead_search_changed" AFTER UPDATE OF search_grams ON "lead" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "lead_grams" ("lead_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "lead_search" WHERE id = old.id; INSERT INTO "lead_grams" (rowid, grams) SELECT n, new.search_grams FROM "lead_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_lead_search_removed" AFTER DELETE ON "lead" BEGIN INSERT INTO "lead_grams" ("lead_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "lead_search" WHERE id = old.id; DELETE FROM "lead_search" WHERE id = old.id; END;
""",
    "postgres": """\
DROP INDEX "ix_customer_merged_into_deleted";
DROP INDEX "ix_customer_merged_into";
DROP INDEX "ix_contact_merged_into_deleted";
DROP INDEX "ix_contact_merged_into";
DROP INDEX "ix_lead_merged_into_deleted";
DROP INDEX "ix_lead_merged_into";
ALTER TABLE "customer" DROP COLUMN "merged_into_id";
ALTER TABLE "contact" DROP COLUMN "merged_into_id";
ALTER TABLE "lead" DROP COLUMN "merged_into_id";
DROP TABLE "merge_change";
DROP TABLE "merge";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWN[db.capabilities.dialect if db else "postgres"]

MODELS_STATE = (
    "eJzsvWtzG8mxIPpXOvhljmMxOhT1NLWxcUmJ8tCWRF1SY+2ufQIqAAWgh41uTD+IwfH1f7"
    "+ZVdXvB/oFoJrMCIc1BDoL1ZmVWfnOf52snBm3vGcXU998MP3tybnxrxObrTj8R+67kXHC"
    "1uv4G/zAZxNLPMyST00834UP4PM5szwOH824N3XNtW86Nj5956y4vzTthTFzbG44rrG2mG"
    "3z2bnBjCmzrBH8u+Lch0fwP33m3eNT/pIblnkPK7KJE/jGNPB8WMr18EuXW8znM/h36rgz"
    "7xluZeZMYS+wykF/NbDN3wM+9p0F/B534bf/8V/wsWnP+B/cC/9c34/nJrdmKaSbM1xAfD"
    "72t2vx2fXso3gO32cynjpWsLLjZ9dbf+nY0cNBYM6e/frr9Qf8bsFt7uL2EqSwA8tSVAs/"
    "kvuFD3w34NFGZ/EHMz5ngYUEPfmf88CeIh0NeF/+zIRXtvlmbM7+l9pf4tnx+MvNt/Hd1b"
    "fx+CR/CL4BWl1n85NnwI6zxMJdwkdTx8azZNo+ou1f/5Y/EaNHfHqCq73/5eL2P168/pNA"
    "ieP5C1d8eSJQ8W8ByHwmQQUJYpxPXY44GjO/APfw+8z2iwmQBswQAn4OTtKKPwv/ow1Bwg"
    "9iisQcVUaSqeVM75/ZzqYxRb4vuW2YvrFhnqHerTthvl1/vrr7dvH5K6608rzfLfz0w8W3"
    "K/zmTHy6zXz6H5KODkgRKV6iRYzv199+MfBP4//efLnKUjt67tv/xa9gWdOXC1z9728nuE"
    "sW+M4YkDNmsyQ6w4/Dj+DR+IAE61m7A5IGfDwHxGIeiMElsxd0QgTwA9wGiKOC4+HzBXeL"
    "j0cCKnM2AGv7Og3PG9L82kZR4HHPmGwNvDc3pr80OJsu1Ql4Z6yZ5+GxALHxg/+x5lPY8d"
    "/lu/0wfMdYu/yB23BsgA6G5In89Vx8bAAF8M/PZ89fvnn59sXrl2/hEfHu0SdvKk7W9Zdv"
    "QvbHhOJ/+Ny1mTUuumi/wbfFlMqAZagFG65BLXWXNiKWQkrba9UwbaG9eFvP5yvDmYPGYi"
    "5M+50hdwEajT0TT9zzrTEHdSZYe9z1a1Nnxf4YW9xe+Es8WaenFbT4+8WtuKPhqQzrflFf"
    "ncnv0gQDTZO3kr1pwB5k74Hol7yEPWfu/6xe5J1YzDDn4Ze245PsDQkNyCtk6TLdOQPUQY"
    "k+IFtPmTdlMw4My3xDHQv4w/SQ4d+BxQJ49uGGNyZ4HEBgs+m94G742hPcb0eLHEDjjkl0"
    "D8jI0+b90jGnvJg+IUQrSdvqXmxJE9woojY0gNtJztd1BGeW7RJyM0+FBJTx/ubTJ+Bd45"
    "8n7/95kiGNF0x+gwu7yWWYANGePGqvI7wJ8fRbpl336KdJdFbrcjuruNzO8peb2t147lgz"
    "XsQhzmrNbHidSkIkwHWmRwjR6brCiyJ5U4Xo/Y/PF//7T6nb6tPNl7+EjyfI8f7TzWXuXo"
    "LHKplk4sy2TTgkfF53PdGHNzhHRYJ7I3RmbfBigesEdPYJF16ytopgXVWwWhksUAdNlwtT"
    "ttl1kgLTmSrflw4Y6bbP0IYCejiro10oacQ7gT91pJ5clwsSIDqjXBhM3INn9bkYFOraXg"
    "x5cI0JMOB7wZlOA9dtY51mIIdnnvqOc4/xk2kPlsRjMEID3sJFEQENj/6gJcD2ifbn+LKr"
    "dUsnVRZ0eOdAxIrCt6DjILgaqIOupZVpB6BZNwwKFIG3ig4cUH0K94xWttr2kfz7HmfudD"
    "lGw6a5OZ2GJVt6LzqTwvLCZasC1qhHogiYaLQXGjHPMxc2541c6hmgYbjUOdxczpZzNLVR"
    "pwEMrYE6JmxExMNmDuYLmT1EWhq4y+F6WTpuM+QnQQaIepk+xWeHQDUmX83vC1OBJBrzaP"
    "/ouBwO99/4VqBf6nTTIteGypq7Ui/3GFEefxrv3mWbKJstfRgBNzJUhd/cgr51e/1eKFd5"
    "cfM08N6blNlNh7RELqEEsgNGCjfMnY1L+GLNXN+cmnA1+wWX9qWC/vi3W8yGLHazZtJJv8"
    "Yr6nNlC2I1jOSVESN1wn3mLnhfqPsmFnsCWGO+z6bLFe9+6KKF9JILIdJkRF96VeRLY2Df"
    "6ROXc8eynE1HPH4Ui+iDwwt7L+fO5SvcqNsRW7dqmUeJL7w1nDMncVuk7pH8V6uzVfYTZr"
    "OFeDn8bfylijuiojIhc5XsLlIYrzMQOwsWLowECHo5WIxJUT0gQ3YYQ4Vvwus+X4LQYR0q"
    "KqCigiHnjFNRARUVUFEBFRVQUQEVFVBRARUV6C17qahA+6IC5UQt8BpXZYImoQ4XPTz5ev"
    "Xlw/WXv7QxZxIW40+R67hlYu7x6gwi27tRVCsN1KdVqp0rtCM3KM9BI/SmYQYirpSHBCMp"
    "PrsHDRL546CoDt0yjXCdARoGslNxqwNiuypCm2g00jFWmOxsMnjxsTsYmJalNcKyitV6wP"
    "T7eCV9DncfkmQn1tMitgbSeSKA/fhj4XvDe0bcNg59HyK8oeK4FZGNONJbI6jhxw/vjGd8"
    "R2U/EXsQgUdsbnRu8D/gQ0t6ZRy0Cz204fHkoT3v4ZMez5OrpyUpykFRjiE7sSnKQVEOin"
    "JQlIOiHBTloCgHRTn0lr0U5dA+ykF+8z37zdlqzcASbeY4TwPpzwIXRrjlVKoxmucUpegf"
    "18qzeHRUu21w7Q4P2e7xsa16gjfDdhpoENhWWz4uti3OZo0wnQAYApZxu8fFsLNeO64Pb9"
    "pQ88jDDQDftpHY9pHx7s4aCpEkxDBwjRs+Lpa9QNB7DAp9syh+AeAAcI6GCz88ximKr0UU"
    "X93YPaD6fWIpbY52PwrJ7kB+Wld72ukTfZk4/adPJC7yHhB/k15NE+T3qa7spEBeoatDBX"
    "fWi8C5cXUrn+1DedmN84RKV1PQuP1JGldDUdODgV9L1riNhE1SG+wB+XdyufdqNW3w3115"
    "3In7Ar26Bv7RTO4B75/UMrogvAfrfyfCEw6ROhJGOY/7kDCJpXRBeE++8d0SJh020Csp0X"
    "bs7coJvL+bnuk7mHmXT0vMPjOqTEwMnx4/JB6v0WpBPS4SRJeivajtcRsDdhhyN0X41ri3"
    "nY39zPgbX/si+s7gcdPihmNbWxmbx2QLHNfIjKWJsb28Kbbv3+o5mRHNai3TGcUv4f+9bJ"
    "XJqGiQTrvAxlXYA+ee20fNcMTTeg8/O77nxZ7QcqoUgA4kEospLZMtnvLpEsmxRRF52Li3"
    "SHsqaMBTkWgUQejcFVTmSQuczuC44/BYIUQ84693N196yErpp2NoLpaIUrFNf+sk4LGyON"
    "umEsmTH94IlDGETPbH2oQfaH4S0oCHOQm5O6tDThn2u1dpQ+Zc8a+D2oEYKD3hWNDwZE9I"
    "ztN/JB12bYIhUqi5ym+q9dW1iTd1TS3VNi6+XouLEoe/iRImOK6qcZeJqcuyJfpIJv1izY"
    "s3dYDWUd5oPEY8NDtWbGt4hW3D9v1rVHZDZTdDrqqgshsqu6GyGyq7obIbKruhshsqu9Fb"
    "9lLZjfZlN+LfBuI2fF5r1+OFgdsUUlNJ0JHhBXAtMk+YjM5GGZXrwAX8tB7+279MxX/bDk"
    "PNwOpMoRBCAwdwVhDuHusFSpc/XjJv2YRvMmA6E+fkC+iELkgsNsMfbsUcr1/W4I3XL0tZ"
    "A7/K4F24eQqYQvRA9EqwHgFpjfDvCU/VrO40jDTCX7x4VQPj8FQpysV3udiUuxWO3zzeLx"
    "3H4qxEFKUBM7ifAOS+kB990kytQ19gwlVoMFDnIkdi9/v48ubmU0pUXV5nZdGvny+v4Lb4"
    "U1r7KrKSdIlLHFjpVvuXuva5SEkwNnHMAuxY555cHjJdjHn+OPDamGZZ0OGdE7S/hBMM32"
    "KEPg5UAeWwVjod5zQ5dggqJk2O1ZFGWkV/oxql0ihwsoppZzR4nCyfqpO8mK5HYnHgtjy4"
    "Ww+GQrQUoh1yBI5CtBSipRAthWgpREsh2mOHEyhESyFaCtEOPEQbWmiNGiOmYIZTjfOUep"
    "kdErXhro/aCyfOO+9YWxtnuWuE4sand3cPnBQTa9sCR/9z3FPTm2O6+75xtjopdfWJb0d1"
    "3Hx++GQNFx8+iwXDXqKqYgRa8dQKZlgM5Iuv1KATL5jg896opi+w38XJaUhOwyH7hMhpSE"
    "5DchqS05CchuQ0JKchOQ31lr3kNCSnoS4egUM7DdEObYTVBMBAUIo7JkehPie2f0dh6AXq"
    "iN7Q7aQRcpuf3Z3YTTCwXo5BzyuZqiy+GFW6A6NHavgB164zC8K+tCzO4nM2dl5trfM8ee"
    "vIWzdkZwx568hbR9468taRt468deStI2+d3rKXvHXae+tAppggPO1gNSnK3qlqK5EB1F3y"
    "yg0bcsOhmFXN5pXdqI9sTWG3bVuWskU0ptTA6jKTJPs9gAuvcCjWBz41V8wqJlIS7ICq5u"
    "npaQseCjf7zniO1x1ObliYD7XnByiV8c9nZy9evDk7ffH67auXb968ensa6Y75r6qUyMvr"
    "v6AemSJeXrGcOMFi6Y+LbIAPbFtMlRRMlYaiDecI+swYGgJqqoBSRuSrdL9UUMco0g1SuN"
    "4w14Ujsh0HcE6sBgjPAw4H68LmFqiXOYPhu4QdQ2wn+uhAZKBOC7rfFtRpQX8aPaEqDdGX"
    "8AhjuC3TbjYeOgc2DPtQDrXEbcdTf1L38zthATrz1CSBnzw1bUB4irCxZDNDpR9Kqd9sRK"
    "Y0zECY4FDIrUhAePx1NC0kzR4mRytS94Dmr/FKGmG51VHeiec0V9edUiykdQ+YFqOKP6m1"
    "SLTXI1nuvmycSBJT0+VrZroF6uqlAvz4t1tuiSk55VS8FYtoxi4iKQXjYfIV0xRjHv/J66"
    "v+7997zssBjlpx278NBA6LEnSST4x2ZOqoZ8du+HCNnB18VvrBp0vH8cSAJNX3OmyLjaNx"
    "1ZSkFee+MJoBUzMTVynK6+llTcr9odyfIad2UO4P5f5Q7g/l/lDuD+X+HDs+Tbk/lPtDuT"
    "8Dz/2Br02/+f2YBDvcBdmSOHPThdstth/B3LVMjpOmpyY8PpKyGGglHCVHuv4e5SgsceMB"
    "3uHKw/3qc3fRpCvtA6+h36aIPuqrEts/CakzdeTNEe4Wk3aEA+tcXAx/vbv5YmAChpxF/g"
    "m+Af3DbcdDL09rMRE+VspF8stMBoOPWFwU5LvJwVglqQsJKK3p84uzQScjX60tZ8sjb/Da"
    "cSyc+jPFJmG1897SQu11HZmW1eYSIu11lhRs6psPBTdI5aSsGOiAU7JCz2WLIVm+uk/CK1"
    "yr4ViUcKX7nUIJV/rTiMNtyGfjSbPmIVko/a3G70sn5ayNZNszI60WwEXDH5gV4I6jcLHp"
    "Gq65WNZ2B+0lUSVCep5OjQP7V+qOfeIE2hnLzx70DqH8FceakI6h/HQw+TMPK4H0kINhYF"
    "9tUZKvG0EOGLxX2NwZwo+xXjuQP17FMLvj+QkV2Hewbe4K1eIMXkUViCdNmIL4fbs1KF5P"
    "8fohh2MpXk/xeorXU7ye4vUUrz92zIPi9RSvp3g9xev1vSDjUgqMtASu7YViF0MuR7rnUE"
    "Mb42YaojwFdzict2npADg34UoO41tCJ0UbXLIHfLQ1Fo6PWkvoA4PrbuXYC4OBHJVZ9woW"
    "v3xnnGLBO3DIltfup9Iz1bL+jkadqAthB1LA2Mnb1VE4hR6eZq77NNBA0Bzu+qidqvPFOR"
    "298PnSII1Q3q8fd5TtYl3I9DXqG3kicnG4IIj+Z313KCPN+Hp1t/Z9MMvxNJwUud/jb0eV"
    "Tvf0czUK5+ZmmKQIqqgER8XUAevSERkQoH+eG/wPWMbahhWKWOY2l2cNrU8PYb2Cm3cf65"
    "ODnhz0Q/a/koOeHPTkoCcHPTnoyUFPDnpy0Oste8lBr72D/tHWcaHp2KWO66yWyDyrEJln"
    "VMc1vHxugc8G/BA+rzM5BD+s+MxkBu5vpDp++bLD/AN2JIIf9MKACdDIB53wmIpGhmpJuO"
    "qKCfO/C6hXqemHINqXBcue+HhXTLbH09KnSz6994KCgYjlPJKE2Ref5NxhLbF898vFz2ev"
    "XofxQYFqUXFtORvu/oyd1Ywl/4PNZIP8Vkzy+mUNHnn9spRF8Cuq5RrWvUK1XPrTSJSXmn"
    "7DOdBpoGGYK+GmVWwlG145qAUyZXD2zUUzIzEDNAysh5vWAuug5LGGHbLTMAPBudyzLih3"
    "2+DcHSLSXV2wftyJCIfEejg6WgOsY5JdI4wnAIaB7Tjh8LiYdtZrx/XhjRvqLXm4YeA9sW"
    "8t0C+alTcfBzIolIscZw2Q7QWC+GO0whvhvABwGKgX/oYjYb4ilfM4Mz+GepfuYRiIUmv7"
    "wH+8kkbo71Fr3439lFlTA/l49feA+U9qGX3Q3ptOsxPnCXWvzkyW+M7vAe836dX0QX/fqs"
    "3uSSs5HbDugJw+yBCuoxEBelN0ag65aSTv3f4EvqulxO/NZVBL5LuNZH5Sg+yBCHdyufdq"
    "NY3o0JfCuZMGBTp5HUZQPtQ+GCGxlE4E6NFJvJsR0n70GgQIQwc9EOAisZQ+BOg1NrK7ji"
    "sdPtKrqigAq4Qp3OSriuJvR5VVRennGo3jggc9bDQscppdZxPVAqkaCEPkxYpMfpkwi3O0"
    "vCbDuXr7BaososqiIReOUGURVRZRZRFVFlFlEVUWUWURVRbpLXupsogqi47W2CUyaFV9US"
    "hZ9RGgVGeke64x7HexKIqjVE0iSgAdjiwnv37FS6C52SC9Zxum+rFoMngIdFJ0txXXeVUh"
    "PwOoM1/INkhiv9i63lOXgRm5uzShhbImQwdNg8siD6mzen5hKwsIbPHAFhSwtkqrC8d1qO"
    "ZFcHN7WLyKrzUyPL5mYvtoh02d1Yq11tJr3jKV10zunqmYeldBu84D7w4bl4zn3Sm1CniK"
    "qz8C25hwMK6KpuD5EROCnrDRcBgeXzfiuQhAa9EX3jszhxePJrRMT/yXeJ1WFHlbjyJvqy"
    "jytogi3PctPvY4HroC0lTXseaA9W3iioMKLdGPVbDTKgCKgFW/RWeSCLg9M94LsSga6k64"
    "v+HAcAyMnN8c05Yd4FBeAvsdq1/rUxhfmNTe1D2l1whDidCxZ6owcwNPURZ0OL6iK+ZaJo"
    "8IAoIOvUJSsyDfEAC7/MFs4ZhPgunrmUfR6cx94S70DGUQjpJqiitvNmMDCkeoXQo/Eegq"
    "eAFirFueoPCNAcCpfxX2LEmpdF13VwWVrutPoyc7htT0nxnXPogybOqPga2NC+/k0eTRx0"
    "eTQw4bhcuy66TRKEpwG9RJMT1OBEPr6aLRLt8HrucUTxbNPjOql4o4nsaP78xIRJ1rzuQ4"
    "93gJz1iyBy5OuXT1qHSHhWgXxAwwLRaW8BflMxB7WbHvjMMyU6nwbihQiRVLdss1bONdtT"
    "Zs6xnPD6rAlmcWlo88ujQXpUg+zsSjtnViKO3l6RRhacxMsBznHmQ/azhB589nZy9evDk7"
    "ffH67auXb968ensa0SP/VRVhLq//grRJ6VKSWLmL+djZ1FfzORfypkKcqWfqijMeP14jwR"
    "oesD0mswNBssh2gNJCXGIaqLrHMWg0MjwnmquE35jCipyyALPDTM+4BzO8MMd6Pz/Ss9BD"
    "3U3LRGvxS/h/L1vlWCeQn0oKi66UoyZfz/jaXza4gaLntZeMYqfxcLGjuaebJs4dMll5Z3"
    "1BL8nsT9YVqt11h/ZP5V2nDKRaF50b1CwjEnFAZifUa3HtzBwbHnZcvFVmDpyMkYhuiCQ5"
    "cSPlr7JOK1FZEJUFDbnqg8qCqCyIyoKoLIjKgqgs6NhZ7VQWRGVBVBY08LIglbIyBinTRO"
    "pmwHROI4CDhmm/8GZe6M8UV6P82VAON47BHUDAwtloQhP1uNa0QF5ZWM6EWXgHho65gpjc"
    "0ZAO95YfFCXWVNSixDAHrAP6fnH97frLX9rY9nK/R6s6yUilBFR14pPP1w3V+BBE79zrFb"
    "O3IIcA6cFUBp4xtxodWkdSxcsDAuWoPkJQoKm99BxVNM9Z8Ykz2wLWxX0dXwh4Ba/wjoZL"
    "XPX7iiMH8m8BYzaMqfZGlkedSZsr5Q23fSweCHgLyyYCGphVg6fcxpoclJjChR5wadaco1"
    "GDDnYOP0suJQSem7bpLdtYvhnIgR0SOAh0CGJhzLxmhZYxhM5Oqu/LLRJ6zkxLttsT3g7f"
    "Wa9rEz6tMb6opaW/qNDSX+S19EQIstF0sCxYnyE6DTNE+82bTreO7Jg4ne5X+Qhwvbu3aP"
    "bwadVd9JIv2YPpBO4VBgROCjIEMk+MqlIEJuGzYx49XDNHIB72AMKHySb4M3Mmw/n8D7Za"
    "Wxyrv5mx4RPDA1kupBSGPhgo6KYFtCrLGuhtbcojoDyCIYeJKY+A8ggoj4DyCCiPgPIIjh"
    "1xoTwCyiOgPIKB5xHcAzLytKkKmoYQWserv6sqqC2aiZq06fPArC5qsFMZoY5gDhmhvrps"
    "oX627Mu2BzwHk9940Yyvip5sMYjOCkTcDNQz2MQJ/JHhBVgOKDNkfNO3uOzOtmYFJRh1yH"
    "FWS1M4q9AUzgq8vjrXUfUajBPypn6k+XFf/09vZrzSBOexlzKcgyR7i9lgV/biuqEZ8sk6"
    "ethwCvORt3izdHpjyAYoX7vOLIjGItbDehpmGIhXe85cSSZ2R9vSXO2hyps9zNl+1KOe+x"
    "U9Pc98VizaA/K/xivpg//+JNBOvKcFtF4xYMuZnBRFfvHzUWW8N3xiZ5AXsT3ZYv8xMDDm"
    "phU2IhOOC8f2ue2PIqemcHWEz4kuZtiX2DNEgxtsWBzOAl1x7OMu+jWJWZBLPr33glU+Dn"
    "z4n38qLVK6BouvfTm+JY19bs+iTnXm8ePIirBFzhdWEgJKwvTjfNlL2y5kjLtfLn4+e/U6"
    "THsWfCK4wXI23P1ZDKNe8j/YjE/NFbNaOQZev6zhF3j9stQtgF9l/DTmfxe2my7z0ajHtW"
    "9eYwerCWaqzCUhjhRO851g2irXNQ14pF42bV0wUZWAiIN7GNpEtSyaOy3GgjQhy+P20AhZ"
    "3eKMpOAGFsCLJKRs7T0LXNyEUuI3S1OMtOZbUcsz4XA25I1G2RTiUqSErPKjNDddJXSe7F"
    "nRpGsWGj63fOU8MOukxC4Kv95pHo3dxJM7zaRLcRyEF8Z2ElaGYXMu2jhvRa1amN6Bya1w"
    "coTdivk4Ex5Fj+eusyoyZ3Km0WF+8qmYQx07RsbV0Xh2yOjZp6JdZPZoYtvQPZm7J4EdhI"
    "9u7gT2TAmewEYZ9YR1K03uy/fMsj6ZXmH5SPRd5U05hafGVvhYjebJ4fy40GHuoaFmiVkH"
    "myVcQ1wNaPAMXPpcprXO2HaEvt6F+QBfiI+cuXDdwXuhKw/tP+GNKrgnD/SbVGJCJSaDld"
    "RUYkIlJlRiQiUmVGJCJSZUYkIlJtrLXiox0b7ERPzbQNyGz2vvf0Jz8ieZ/BDKVH1EJ/47"
    "njvWjBfV91RPG83A6kyIEGKAw0ajNMpo6nARodRXO5LlU0vorqAkpizbsS/mXAirv97dfD"
    "FwErGsYwnTb9vXF708rcVd+Fgpe8kvC9Lq21MuDz4oqgmnWSHFMEdXP2pNtuNJ4Jk297yx"
    "Bf/k6XXpOPBSJdQqAs/QawLw+xKL0SfNNEl0P4qJO+inNBbcBzXAtrbSVxlFTdR7Gfhe4Y"
    "cCAq42n7N8LmZj+Xp5c/MpJV8vr7MC9NfPl1dwxf0prRnmLTjhZnbcWVFuf1UdZRrugLWU"
    "N58+gNY7/nh9e/etucPFwVR+3DsGZzG7oJ1+8baOevG2XLt4m7PLmGltx78Hjs8aej0ykI"
    "fzfJy17vAr2UX4PBKcJEbJzljdLPPe25yyrTcGuwgPR2MSpEH19T5dzH2QYMuQEDORwy2T"
    "jaOBqaLQRXLIwuHS7DnWuMCpbz40vVpioANeKGFkp8V9EkXCJFv4TiIUptVV4XHmTpdj1E"
    "waG0AZWDKA9mIAKSwvXLYqatxfi0QRMNFoLzTioPPz2RgU4CYOtiyU/h421LWSgS2hBqOD"
    "55mRNn5AIeMPzApwx2GBCzddwzUXyz4kYAPHmscXmOfXiDJpGP3pcoMGSyJfYy5dnuo1RC"
    "ajvP2PWW+sdpOnQuMiy7t4pUeN/53VlulzWqPQNRI5PVDhSuUB6UOGo4innUTKivnGRbEJ"
    "8tmwJV6gBlwqwI9/u+UWK3GWZVLVrmCxrT7XvwrfWJakWDcapA79imOpWU9Y+ywWe6xoO0"
    "T6pDx3FTmU0cGskUg55tHDNdIphVEsOmBHGDsv7pstMh0jr6ApTDiEEUO4cWBIiTzf249Q"
    "wiQlTA45H44SJilhkhImKWGSEiYpYfLYWT+UMEkJk5QwOfCESc+0i/pEf2DbEp+uWezNSr"
    "GtZnb9jOH1iP02pss45cRYOL6caQmo6I5zZMEi1kmrq7ZvFoTQS7EdPT8QbH+URf04G1Tg"
    "fBQhWPaJFC3RwHhP5P28U31QnDW3Re2jj1K2aXi9K2EGM9H75uvVlzbm/DDHeTuBP3WKMr"
    "qr6JIA0lkbFA3Wp8LLJRPhpOnGrHY90/rvbS/dZi18L0m4gWl38e0QUYPs6NhXjBK53YFI"
    "gg72TMS+ZfgA6E4HA4AFappN2F30khVwSBUy7NYgWi3jAThs9kUcqGk03iADNRBctwzDdU"
    "UxDZCgURGH6dd+1HEFyd45HVNXkt16hi8/do8iyIjTGolCT3c4BI2B0Fys9Dz7Qeh0PeC7"
    "QTrckPS/ndhO6sRazXvIZGxVJBzFOV11Mo5W8dO7U45Ucs85pvlEpABTTKb+xBI/WS5SkF"
    "TUehlKG6K0oSFnhVDaEKUNUdoQpQ1R2hClDVHaEKUN6S17KW1I+7Qh+LqkF1Hl/ZgE0/eC"
    "RMqI/i0iMh+4tmewFc7yiyKBx7rsUE0b444a4j0FdzjEN22DohBvwr2cSoqIu3CIaUkLxx"
    "8piqDFrppDqK+lAY9lP2jEw8V4CsRBNtny2h1teqYaRe/2Lo9Cb06zzgFpoIEgONw1RZF0"
    "PMf7iCLxhE/8cbvX+64ZTzO4Zn711ZoB7U4KPerqu1G1Lz3xVI2y3RVz70FFhlszhBwZXo"
    "CdxrDTFYCDIjpnpiqtBavRlJ37Vsy0UPssqtLtZU3yrpN3fcjOU/Kuk3edvOvkXSfvOnnX"
    "ybtO3nW9ZS9517X3rj/aKSahkagmmegjNmmCie7NYQU+G/BE+LzuugduTMyJrfSftOKUV3"
    "UY5VU5n7zKsQku0ZZNMrAa02XAXIImhs0LWgyUM0oCRGOaiBEJoMm5aEmBcbXmztriMbOA"
    "scV/Rq8iehplv25NeEbhty3b5ME1ptKAOWdtsaJGKOV8EwFoTI8TMR1JdNVg98g1uGd9tC"
    "6xnbaMkQXWmAwDZgvPZ67vjYt8deU9gpIwHTvXHFATE0OPGozZ6dpzhtuzhohNQAwHrcL5"
    "DVh9J8bnTPgcLW4/xDf190nh+OTrp4svX64+NI00xC1+3kVt20ElEpyI0VlQiuDwmCqHLb"
    "Q1htYOaBLMFrzAsfnZsXkJy8QgrUIGh+wFBLf0im2NqVN/9Jr09v/57OzFizdnpy9ev331"
    "8s2bV29PI7d//qsq///l9V8wBJAiXOHoqYBZY9xnI1Jk4IZAD9E9HKMwngML17bCj0KWae"
    "C63J4WzKSosP0SMBrrT6rUXO4VnSViDNjKCRpk4qZk2IsaIuxFqQR7kdVjnclvvGQeWznu"
    "U0A6Iz9kBtn9CMxvkz+0MyLO6k1cPauauHpWMHGVxq9pb0bQ+DUtaZTL8S1PhkwoAL4PUg"
    "BHJnWcBnMRLaSPtEuGqWTkUIo++dIYQHT6nKozcZx7DD52Q2SYMHopV9OHHQrQGWBujKnj"
    "aCK5S01HEzWy2GphzXcCdKX3g7VvuNgTQNrcsSxn0xFpH8Ui+si8i72gChsIdUSUft2X0r"
    "JMlKOJHr5z12k4vX7XOXOLNKWmyPsIy2iKQGXGiVPS62WgSgu6Ie+zXEVT3G2WjscNde3h"
    "jPieL1RnvXZcH17J7zwn8SZaqs6UxGMqeXvhY5evcO9dlZNbtYw+KNzPneEF7gPfdkTWnV"
    "hEH1R9T3GrSPy+90ZGYFvc87AXmWk/mL54KVXM7GAdVGepeIjytdDiqKhiSxglu4vZxpPE"
    "0zWK2sC4dQJ3qpI8WczVwszAEg7u+oAUjEB5z4wbG6dQ4HAKMOlWGImCa4jFq+CviyRRJj"
    "LBMXZeWPd2qJ+l0jgqjRty5ROVxlFpHJXGUWkclcZRadyxsw2pNI5K46g0buClcb8HwKbK"
    "l5TJmuRTc8WsYiIlwQ53QbYsc1hhTYNwj55LY1HYhacjeV8Ga7wI/aXLOVBOvLPM6254ER"
    "44PenYicSHDDw9pUziQ+JVi1TiyFPVrJlfCmggreZ6CNx3FPehh6wRsjNAA0F2uOvj9vWL"
    "W4qlcd2irV+8lEZY3kcuyijX4i/F7DU6/IW07xHvt4klNcJ/u1O+E+UZltey01/VBJ1s6l"
    "GNQEmjATrRkKgRBisc24fHjWhYVzwARzEH2EyAUa9wiE6npSieQfGMIburKZ5B8QyKZ1A8"
    "g+IZFM+geAbFM/SWvRTP0D6eMZjGBNdf/n79rbfGBD+k9XrLvbVjz35IaQufi+4Ejq2u/2"
    "gITP2B0v33KkjTS6RqthG6acBjKbxtpW6ya4QKb8hOXOKOXKFDfoMCGP3yYu4Oyd9zLJRs"
    "eEgGezjEUCb8D9NFndZDnVayPR0EAAa2aNbQVT2vszZ9YcPmsKPMxnHB7IEtwx9xQ75NVB"
    "/FPMxtBhW6ZUO+eh35qlry5XvyPb0Y3kG1GuUWbobeFMxA1E6555QBgrXikY88dowfFv/q"
    "55sRIA00EAqoTReQIBuaOCgF8AcbYT8BMAzM44Z3HXxFAwpp6yfh9xDFDmnfB6oTS+lz5P"
    "cmbHYTIy2b6xBD7qgPWsQraUSKfd28u0mR0lNqUMJSTQw6kkG/Xgh7uwF20iBxWWqZ6hEl"
    "31QkeyQTdGqkeyRThHYnfNwBBaR1Jjyi4Sqe4S2Zy8+NFRwg12RAAtlIHYk1D+yCTgwdl6"
    "KED0r4GHI8nxI+KOGDEj4o4YMSPijhgxI+KOFDb9lLCR/aJ3w82tmOoYGqZjuGclUf8Ukz"
    "HnXsQJ2k0D1gooA0FalQIYTOBDn5XNvZcpycpqdVUx81WBt2PX3j8SuDmbuCNzP2C1Xkwn"
    "1rToonNHlFJmjWn1C0z7ErNPZD9wudxn7oSaNcvkR5uOxpjaroqTz9IK1373w2n59URBjl"
    "A6Na4UUvenZ3Mblt8NXacragMG2WDljRrmti19sg2Qm3oHK8PhxFDSlqOOSgEEUNKWpIUU"
    "OKGlLUkKKGx3Z7U9SQooYUNRx41JAK1vaL39AwbYTfDNBA8Bvumopy9DvFeyjKCcndA6qv"
    "EktphOp2B3onqjPcrWWdgZy6WuECjMay1nAB+tGzdfpJpvqoJnpBJOo/5jjbLB4luA07Ni"
    "v1C4OtMz6TKjSOghQFBaHG7QT+FJYpbEB5yN8mVyS5IofsaSJXJLkiyRVJrkhyRZIrklyR"
    "5IrUW/aSK1J7V6To/ieNxTasXAQ+wIZ3Fd0QIyuUOBqAUb1sf1oKoAd5WEK/hFC28awIbn"
    "dSJ2mEdQF4GYRnCXS0PsYtPYJDJIWG8NHkD9BX7k55tbiJILWuUxC9cnGnI9T11nBc8L1G"
    "qCZEQ84MwQxg+wVAeKGm4ak51To/XjBxG+KlAYdMO8H3AyQd2nqtSJcGHCrpGCjpccMbQT"
    "n4zLyvXdV4nHoUChbvVQNOhBUaoTgPNxAsJzZ+zKhxYht5pDeOZt6kV3sM6N4Z08yfwDqd"
    "BClYv89g/ZEiyEtm29w6KYodq69GlVHjxEM1wsUbtkVzZrM0QQNaMdMSPg0MuWKr+HODiQ"
    "/hD/cBBwuCXoRa0wKOB0KKaK6D4VfxhFlQn7Ov36DwL4V/hxzdo/AvhX8p/EvhXwr/UviX"
    "wr8U/tVb9lL4V/vw76PtX6csWmpfR51UqH1dtn0a3FMet2eeseKexxb1db49t66DuwWo03"
    "B+agJIa8R/c5QzC31TcCFMzbUJujdIqAdmBdyLqPLMuEj6thSpQFvnP4uP1QtrQ7XAtZpc"
    "Iepx3TX1lHfRW/nr8//8z19u7r6df725/YbuRvzMS36YdUICZX+9/fTM+A5mGXbFgTt+JJ"
    "ddOBxHKmLjwh+3F18ReHz3+dvXMTz/w/DYth1p9zJcMfDQvmqmJSRhdKcz7tWQwy2TNG/X"
    "Ea8WAV5UEOBFngAeBzO/wMYqR38MoTPyv3AUbi5nM/zdtppZTdWsUjcrQDm8asHgsyqUhx"
    "A6o1zkRoidym6cnjjx8ZTXO2aBYPqfHv7z//A/2GoNhJk6q//1zuDw80Yoqz5fXH8af7y9"
    "+awPl6y5O16ZdlA0mbfS1ZcGPJy37/XpaQvNbcXsbaS1xXqcaWM8TLzFCIXZqkFPz579eG"
    "zqmw8FRLh0HIuzEosmBsoQYAJQ+6JAGEJr5gISMcUQ8e8MEWPcmMAcEVU2rI88z8ubm08p"
    "q+fyOmvW/Pr58gqk25/SLps8Saizqu62JnVW1ZNGrTqrhskKBTKwQWfVz3IVfUiXdKtJR6"
    "e6e7qOg9xve1W54a+sZHxj4utRjQyZ8ZrVHdoowgUswtiKbQXChKFhgzgNLwxQvxyJT8xP"
    "3TjuPXfR3JcpKsY952uhquEJyCfK7O1Xek6VQd+zlsky4pfw/162ypOJ/cxHzpWZu5y3qN"
    "+KoYZYiZM84eLsT2R62JMNvzW4sPYqdS10bV6nxUL2u2p5K55SQcA6OYku+rVnwI8OHADM"
    "iAChKNZQg0FkbZZlobcH5CMzZiYo6344BcG014GPnleX++42BoElQQB6MlgPL4K/U5SueO"
    "ifJ/FcSzynSCJoIIhy3KxGcQyKghysxEcRQ+is26tIuDjj2BEeBXF97fAQGSuC5ZogPobQ"
    "GvF/41s+M+5+ufj57NXrlEiJhrxg0ig83YoYr1/WoMXrl6WkwK8yNU0Vib0flL7x9DJ7ZU"
    "nowPWXIWorzmoNx8V33EJ9Jf62WmNJP1en657w62ylWSbB0X0oxpjlI4C1AKjAgQochi4G"
    "qcCBChxKDwgVOFCBAxU46JteQAUOWUAqcHi0spcKHKjA4WiOtsjcpBoHymlomXeCbLpwna"
    "Co0qGcR9JQOmsk175ngJACJtlGswGcDeysnZpxVi/f9Kwq3/SsIN9UjuT2cWxrUf7irrnj"
    "CUDdiaE2bHimH7R3SO+LDiv4vdBP04AKGTDdaYDbNeR28WaeBJ5pc08vjsBfBPO1oDNURQ"
    "52AkZ3GoR71QvpmPc9VhktjTggD6k9AUSqe7hjvchA6bqaq02UrqsnjVql665dZxZM/Y7p"
    "unGU8KtcTx8iZszFMHfXsrTP3c3htDI8m0B8nSjteJ14vka0Vj2ukmiTCBW4LIrX1gGhiC"
    "1FbIcckKOILUVsKWJLEVuK2FLE9tgBB4rYUsSWIrYUsa0vZw9pgitrUIVr9ZGaFKbV0ZeV"
    "6cHUyB0fPq+z6vEd5RLcTiCQYLszVCi08sKvuQtbWoUTMOqiPgOmMwWwn8yGo5rgG2rbeg"
    "VC1q5ZhPzPcDNtS7AfQrQykQ54O4uNjtAImjMX/5GccA96S+2Q+HGmUYkA/rRRYDYJozND"
    "RIT5KUxUmLYL0L6o09+qvLtVLj2kRUR2KLHYRA8FrHJ2nWCxVH0yJUt4oFxoJZUoPKu7uk"
    "ThWf1plIjDNZprmAUbyMy9fsKvLSzrXEi8iAR5/DefBZda7NFhfvd0uOzB1Gs+nGP7rCx+"
    "Lr8aVUfN44fqhMq56zm2aALh8jUcSA7YxAB42Sj1ujAULKdg+ZBjoRQsp2A5BcspWE7Bcg"
    "qWHzvsQ8FyCpZTsHzgwfI5rD1uGjFPAens30LamK6B+9UsZh6hsG3gvGgBnUkxYFfjb85k"
    "7Ju+1YhHUkCaayXAIrBdQ2y35eCoGhzyqmpsVJY/IvS15Y+iBTQmw4DZg+O8gjx97jiz+K"
    "xCcQ/BNKaKuNvTU/N6UOz6IVMBEcYTC95/fJonxiV+UUGHJKTG9Bg6lyg0P29NoOdEoH0R"
    "aA04Lbjhd4mxCExjqsjEFNwoAK8mtYcTHlqIiS22EmI5SI2pMXQeaSXEcpBEoP0RyBa15q"
    "ydPlC+BJHsYCRrw1xFSxDJ9tL1zHT95XhW2GtL6gsfWEmCcRpUY/IInQH3KVo84a41VRpi"
    "jLYSd8XgGhPmUfBNKzFXDE6k2h+ptpwV5PZVRs7TgLqXUeA+IwE3EnFWMYIXg68eX6wwh+"
    "xI8XCJyJVjizNfUC9RgwwpaJ1p8Rk3KrAOm40IgmkL4hWMfwanp7M3GIox/gc+IkklHkIA"
    "l69wQ/W7cvZMK2eN8Wwn8JsHw7OgAwuH+0u+BTLd8xlGvTGlZMF9QwwZZ+497NheRIOtZZ"
    "z8XMLgsEV8FP5YUbD8XJSeAcoK+Lxy8HkC6oCTz6NPWow+F1FxU04kDHNzf/IM9SKGyhR+"
    "h9+7HB9U4+gxRE5T0SlwS3U8j4pGoQhoVsWTBhpKDY/atcwSErdgVKlw0KQf2MMClA5Y1G"
    "mE9jzcQLKz5J1i4Mbj2lDM1JNvtJ8Evg6FVeqg5CnTvKwqsdSjZIXdhVVpWVFSVlXCHn1Q"
    "IC59ekocsZMueWHSuOItoTwz1zen5lq4wDt24r2Y+uaD6W+/hmvqZCgniYelbj6756A8w1"
    "a7NuJNcgDz4QeWwvvREZfRQnqi0I+byMh3xrRdp09UThlomSAwxiuOkXdvaa67dopWK34W"
    "C2qJ15T4MJNVmAZ62AywZxtWJ1Ujee5YlrPpiNePYhF98HkRYrPX4+jYD9xFlxPSoCPGPs"
    "ES+uCriK+XcHVN+NSpnfpdC4kiIQswYAIqzaLOWk2Q+BkW+yDX2mqJzEMzs1AMuiIV19AS"
    "m+poeoC2ea+c7azXjuvDm/idj+RNtNS2vvZ6UPMhPJmY0ubMhS8xfv+taL9U0imgA4ajKE"
    "M37N6qZfQ5nvu5aVhh08EmmLoLBE3fw0r6ICurgTtr2BZOhkudxtiz3SdOvcB94Nsx2Mlr"
    "eK47enG1W7WYlhg+xN2z774pbkXjFLdW5xS3fusU22ALl3O0uGQ5uDiTrrHC4sMQd0WzRh"
    "oAUhMVaqIy5B4Z1ESFmqhQExVqokJNVKiJyrH7AFATFWqiQk1UBt5ERRZVNhG4MYTOaUWR"
    "JY5GJ44dEbsOpWvLpto1ZOhZVUPt3PQRsanW80ey0DrTY8BpXo37p3TrnXIkBmnfQWUvyk"
    "WnBiq9NE8hxtiZo+ozPyjKTl065pSXpKZGMIcjysmH24uP39o4weRu34UGNdpZnrmwsTIA"
    "e2pzd2Vi6Sr86Se4Seru8KzQY1ux1Os6HJVV9hIMlb/7E1DVzT7mc45ZRHxcZDSXFodmwa"
    "q0er1Ut7npgu0ranfs1PQNsNDA7pr2oI+hel6kVqclnjpN3GuG+RzccFAvnFUVmA+rbgLb"
    "Ny31XfS6Pbi3atEFGb6NlZuCG6iRK16BTFmUb4DlFocgCTbMMxDzmwipYWXcDN2J/I+16d"
    "LhCA/HGD2xRXK7wnOZgtLZcfl9uc0fh7aDqWoZ0ZVjqbK2Als5gV3AmRXD8mIQnUuL8Y4U"
    "oe2Z8cCsgMeORlu4+4Ee8msam3fcihC5WfTjmTi4RRwuYQSoTxy3SYX3PufpiZ0UmdQVzJ"
    "KA0Z1bfMdnVoh1wCso9ytxczWvsD8wl5j2A1rNzSiTBNKdNIorwi2LmBZYzR4fAnXWrCiE"
    "UTWNlRWGL3SlCm4XrTBJEEUjvUmCmkijsaARgM6qlhBiuNEwGzNKbWvrm63rna32z9Is0A"
    "H6Z6mHgPY0cjZ2wwYCSYhhBMf5am05W85FzjmGxGXatgkbEVrAcUeBCnzm0d+4WPpKveXj"
    "xv3O2ujk8exQFf0kynjdw9TxigrzrhUXYcq/rl0Z1PaoNLdWwVTfqJImXDdM3bhaVZalmD"
    "TAqrdUjGptsSmm/kV5t8LjQKV7xziJhyiDiuReRTlUUjbuLosaJ3vl1BktHdWPqbucieYZ"
    "W8zjZuW4bARI9VFUHzXk8heqj6L6KKqPovooqo+i+qhjpzBTfRTVR1F91MDroyJjrVGP3z"
    "TQUHr8trLGu+L36fVQPmp73kRLlo7xjmQPGJ2w3I9PaZRtxZtm6RqteJ9OJ+SjdD0uDyId"
    "whuYaDN3UuEQTD42quUTdDIQddomJWDkBWuJEFK1U7A2GLkEySU4ZI8PuQTJJUguQXIJkk"
    "uQXILkEiSXoN6yl1yC5BLUyMI/hkswYZc2S4zOwQ0Ey4mNk29Qv+O8B99gxsvTEdsZL5NG"
    "CG99snenmeeYXTM/oedfBrMFL2mfHn07qvYKev54Ej+40xn4He9S0HnBFgM7xZlyD02dKb"
    "Ox27wnOvwz+NOyxNxaXN6Qyz8z3otPPYO52PYIjqDo8rBk3rLAvNnrD/XscETBp6XLUfwS"
    "/t/Lxq6LCzRxAHGItWhsg8DrUX2PFljGVp4Cl+biusywiUAO5zNoZcbAcZ86gTUzJlwe8Z"
    "khpz+KJl/GD+b/GEkD1Qk8sEP9paeYAFCodR3twgWrs6juvIpsCSD9CYf2paIZ+voGSqci"
    "n0EViQpdBbpRJ/YOSAIJ2qzMqet4HLA+wx5UoPsYz//85lQ76uR06SPpGiJe+jF3GRZ8Xa"
    "1tiAfVrVpL3bgwxMPShGezlWmbCAKXOl7oDxw+m6mYom1w2y9SA1svQnFJiksOOexEcUmK"
    "S1JckuKSFJekuCTFJSkuqbfspbik9nFJaRvlqVPVjj+G0bm/k+xkI7aKJeyewrWwDn3Rwh"
    "3e7R2y7JTZwLHopGumOGnTfl/82+DODJ/Xnny40fCmXLhsvRwZXgDqDQrgpcPvzP/m4YUZ"
    "toZUJJf3Z2/EfVnn/nxZfn2qr4qIC19VEhfwXuQfL6duBDAM8gqRuebO2gIOrT/e+AAKjk"
    "Bk23EyWWCdiTHgVngCn41urxBCZ4LIjp6wszBOJzp5e4/jtnKx7RD3xr7TjHBpON0NPaV5"
    "gI2dUD6YcXsFeLm++SImuetG0Cydfg/Mwrbfl44D2y8RfEmwDJEmALcvJos+aWbQYRQAyG"
    "LzDVLIWAWerwIIkue6K+OXNzefUoLx8jor+X79fHkFxPlT2vTKu0gcsfNG/YsTILpzjNqq"
    "iKzaxs1XZBPQ9/iaif2JOVp8ZcK7wVNw4JG34NYeSY+X8H2BJrFCTxZ8jMyEgai2LfSfn9"
    "YbOyGeq9AqCkZPJN+9ASkzYDqTU0TQIyPLWIGwaEeFV7Vo8KqCAq8KRn+szfE93xb1xqsS"
    "bEmwgQi2i6/X6D/0jBXbCuVaWEUbFyRMQq14ZlxuDbX2CD/fiud78WL1KP1A1zCLeabSlZ"
    "8E0zqx4dpXDSKxv76aDii1iJ88yUjeyJi7zioSfe/Ux8rx/3vALLmCTJRTIzhQcCIOc2RW"
    "U+zmLufofzqS359awutuY1FLeD1ppF8q0d/xPjmpzieSz4zqJhWNH6Lnd6YWfQuvNJWdJ5"
    "ZROohpCx87KPnnBv8DlrFkzFQZ2EjEmSGPrYftTj2uhGTiIbESjj2Gh/M5SQf/9aeS89w1"
    "nQkvVnM2Up2YbWfizNCUqB3p3k9uE5yFRnGx+PmBVCiZs/DkomUt3LxLHAYYsskz41tkIf"
    "jcsjzRDbsk42+fMbBi1aNqJlAHdeOABnVCGOH9oc/sRTtYTYp6HH3gU3PFrJKgVQSk+3is"
    "BN6lcaNdEvKTGYSZIMXnmy9X/0drSpTPvHy/ZCXWbeeZl4dMkkiMvFT0GBnXdzfGy7Pnb3"
    "SYcxkOO89IpbIh6uHjw5mdnmAHTBk60DD0ifSqNXS3JaDaeduOg1d0eF1dfNHKc+Y09jU7"
    "g3Azp1Efxgz0SSBw1YCVZnp+GmgY+W8ZXd9RtlY23nlQtd5zXB8d9s1dVglAnd1VifOPQ7"
    "0NtEtUtFm4ftGRIMyuVBJB0ufwDs1g5akYq2BA+PY9ZLAex10pt9KE5ZIQAzGuk96lY/b/"
    "iAr/0phu2a02Is+jwPTOfhTJc6dXJ4qquVX15lU1HFO15q7n2CC3RFU1imfVX3YSbD0Z9Q"
    "o8/BojkzPH8PLDDtuvQlWhVBU65KI/qgqlqlCqCqWqUKoKparQY/s8qCqUqkKpKnTgVaH3"
    "gIyiKFR5cUYIobW/rNBAHFr5zKMu9nwXOSxZSCvMGekxr38/CQ3wb9tCwQyszmQaWH5kKn"
    "kckFrANnecWXxWzjwRmO4apNioIXNktPHcF5BgPLHg7ceneVJc4hcVVEhCakyNofOIQvPz"
    "1gR6TgTaL4FsER4G27Y9KxUtQSQ7GMnaMFfREkSyfZCMr5hZ0HBjl6oQgWlMFVmZ/jPuFD"
    "ukAkZ6SMnYi7IgsNlKwuUgNabH0LmklTzLQRKB9lK157uc+2NAcwu7JwOsMYVO7sRWhWMc"
    "27NrbgQlENtKupXAa0ygx8FCrSRdCTwRax/EmmJNiluQ7Vku5RIgGtNETaESW4V/Z1wWTb"
    "x4/vr1z88NZq2X7Oezdr7QOp7Qcj9oqQv7bFcDqEXDdPQYQmc63fmwhRGONnoQ8ycc15Ab"
    "b9n6pFbnk4rGJ/l0dNxMWz91DlpjUgxZjBW2Y62QYV1asR5SgNWv6t03H+BW2nJBBlZjrA"
    "+YB/BhZo3xrmvCChkwjWkjQzZiu+JGbxnJrBXIrIhjZhljYrr+clxcBSktxtJayDSozqgP"
    "kwB+8gzcLsaaxeY1NRhjxLayF4vBNabPgMVWDtfNrMVicCLV/ki15aygC0VlCnAaUPf2B7"
    "jPSMCNRMIoW2B3OHtmeHyx4nb91NGeE3slIleOLc58gcpbgwwpaJ1p8Rk3KrAOm40IgvnX"
    "4hWMfwanp7M3Ir3pf+AjklTioZno3LjCDdXPeOqZVoDEWVG/lqqEwBhGYwmWVAbkhjXpvQ"
    "yvGXgNvVlJGJ1xLurF1V41sQjD7bS1CgvgNabAgO/tDZ94ZpF5Us4WCRCNaSK4ArZq4F71"
    "SWxVyGvLF3lwjUkwYLbgq7XlbDkvaM9aqUal4HRWoC7CbH24qGV8F7WoaPtH0ouYbQfMGo"
    "tquaBAKFW1UMuBDgX9cueG2vlAG6pV+NMH2lBNlA01o8k+W6lZ5pxPt/hcI6shBXa4UoiT"
    "r7c3d1+v3n87aUEFzwebOiRB2PfCiN5kaPVFvtnU1AshDkivm9sP118ubv9PU3r94mwMc7"
    "V2XKxDxcJMs2Xp7JHHJ+GglKW5hg09FA2H2zlGKQd/QNpdXtxdv29DuKmFra2koIvfYYAk"
    "nASeaXPPK0nOK7+ccoC631Dhhg3csKztM3HUleVgvaufb+JzHPs/hde2xk7ZIhrTaMAmj+"
    "cE7rQR88QQGlNECLqUIjF3AntmBF48+hTrxufcdZmlCftIzLblmxy0xuQZMMOsActL5vHx"
    "WpwesBuK3AUV2RUl8BpTK55DFnGT3DxePdgTbqTSxjdt+6fUbKBS2UElx07OGvugOIHfvI"
    "lKFnRgbVTE7DHm3fMZdktBIi1Eaj8OJHPvYcf2wljBFYtBTNlf5TyeV4aPwh8rarJyTlO1"
    "9JfHNFVLfxrBjbEAeQobdBp1K8rDDaRhUXhN4s5VD2/VvUq+0n6aWjXoTORsAFeNaJGEGA"
    "YVwrAG9vLGHt6AjTXg0oSNiLwQ87AoXzNQ9vxGOE+BDAPpcssNm0LtpaW23Eke2S17anON"
    "9PGuiN7ZUTt18EpaapcI+EeL8AMI9Z10yV+INYgjJHcPZLlS8lQvsvQt5XfSIHkRNu42nw"
    "h6ex73i2ZnK7iPf7tV3vlyilzgGvpoqHL8PKKnI8rT2QG+z6ZLkWPbEVvRQnqd4EiwhH59"
    "Ezv14V6xzWVd334tXE74kj2YTlAgDppg8jJc5upBW2wqaSxytcXUHIVeIZbh2rQfuNu40X"
    "s1dqfMssaW6fljwIprFvkFm2D5PSz3CVa7CourB4DkftEJqg3cUOMVx0wlDFJ2xqhc8TMP"
    "Z2Bqi1KpRaAkwLMKwsA39oNkuXhXxMpVNLuK0oJVODhdvgYFAdizTxx6wcQzZybrgeW11H"
    "x7NTXSd7vnATv2cLeHiLuIFtT0LPaJvbljWc6mI+Y+ikX0OXAXe0GVaT9gKk9HXF3LVTQ9"
    "WsICcjbc627zZK8IqSuNxfDBbij8BEvoc9gK1W/slD3hIO0aNouvxqLo1gYoMAGXne+Jz7"
    "DYB7mW3prhodSY3lTEz9FCmnJ5v1hzF52PIq6h5xmMLD6Lz3uViM4aU1/hVfzOnHwTLVWH"
    "kY92rWBiwCToVfcTs1W7Ys+d1VKWj3cduw3qjWtqMj7HeScdMffVdWbB1L9Wq2mKwz4RF1"
    "V/d0PcrVpGH5G3H415irPPuqHqLhDC7T2s9ATOlxe4D3w7VvGH7rjD1W7VYvoctiPqeA+m"
    "Z/pOV/79u1xFT4zKIFaDcppSxGEIat9jjRPOlvOkVlnlktk96njM0gC7px7bURDwJxwJpg"
    "J/LMbqLEAkyllIppM/lC2XoHnHdc83zTvWcZwtzTumecc075jmHdvyDWjeMc07rlmvU69c"
    "h+Yd07zj/mQvzTvWft4xGk552lR2UXAO3aOkS/ljlGs6c+CeRDnqN3cmadM+wTPtosrv0t"
    "7U0fNVQlYjsiErzU0XdJEZ274DBQV7gIJcxfy/hQmaSnfeQFFZJOLSZoXtFw3CK8Vz9HxH"
    "PB9QYkVoNtjc55ItYjdOWGJqOwYXvVtrt+brivrIp9TkzsgA9el40c6l3VHghwKxEX4zQA"
    "PBb7jrY5Y0TRPpgYersdH/FO+s2ciwdI2iGZ4odjlc3Yz+B3onqjPc3bhC5hCBi29scVIR"
    "scCvR7VCFb56cneMwoBHQS9PhBQKohAlD1GcgeIMQ3YjU5yB4gwUZ6A4A8UZKM5AcQaKM+"
    "gteynOoH2cgdx6+8UvmKGNUBs/PxCswobJj6ffsd2DH095aDpiWXmENEJw4xO8E7cxE2vl"
    "s/vAfAaEOinw14Vfjap8dcJNc6+e2umnQ9QihFBg4YZjeNc9M659g4Pdsl37Hti8a5N70a"
    "wQoRp73PZM33zgxgOzAp5oMg2nyeOh3hyaLXnSHeyH/2n/0/6mFHSR0Rwt7yd3YPoet+bP"
    "jA9Cr4HHUt+u2D2XAGpPgQ023QxR/sy4iJ/biD3ATv9po/EgQWzTMlBExr8st67UEEfEZ2"
    "VrezT2sGutqzoLFzhC/3ECb6aK5+AxPMH/1cU5ijsj9+g+3aMxvbJpIqxsvFYEoXWaSIxh"
    "ueGYF3+Et/QPTTrNK05pcPpjiIGoeGmfBfMVUQ6qR29cuJeKWvlXjFmMQbQ/7CDi4YyLgf"
    "bozPMT14qmU+CrQjMflOuGYjPD8/408fXk7LLj6LVRVkCBYpvMGCjXbJMpCo2q5KIhayUN"
    "nXY9S/HoQSlcFI9+lDJvRPFoikdTPJri0RSPpng0xaMfreyleLT28ego59kOwsbStSVvHl"
    "R7v88a7j7HtrllyE2H4raVVD2rI1TPymXqWU6kZlDadp5m+TI6EyiE0MD1lpWOu6aEzWGf"
    "Y/FHA/5JAelMGOQc0zVwvwbuV5NIQIS/tmxStIDOdBgwg3DsIZwn0J3wwFddMaywnlQ7tZ"
    "7/jDs1QDdycdY56utYQvpzrNBrGlYQGB5PLMDJ+DRPoEv8ooI2SUiNaTR0zlFoft6aQM+J"
    "QPsi0BpwWnDv7xJtEZjGVFEXv9iqUpg1FWNii63EWA5SY3oMnUtaibEcJBFofwSyRQta1k"
    "4jKF+CSHYwkrVhrqIliGT7INlvzmTsm35Rr6lyVSEFpDFdlLoA2zXEdjXxE0Toa+snKFpA"
    "YzIMmD1mfM1cf1U4/LqcP9JQGlNGpspHu00M99s47r1h1m3rtW+OibfYlmUKV9CYMgPmmU"
    "fauVAGyy1YR84rn3GfuyvT5h58ELINzvbxOBexcpnyMLROhmyKJTAFOpsD785KuCsGypBw"
    "AlD7omGYcNgsYI5ZlgkRB39xw8aQqGNbW0O+SJSx6UmCmgu7viysoNzlzc2nFENeXmc57t"
    "fPl1dAJEG+OOidT07BPBp4gdl4ybxlk7spB6ixEDz5wh+AWlE9VBtWOnv1qk5Q9NWr8qgo"
    "fpfGvmk/mJgwUtKOsjLZJAc7nHyTX3HLIO24DQIOeGXqwEuEWc3mTFaFGGvXeYA/XJn95e"
    "eDEWIAGjcmAI1D2fGRFaWn4NFQKBwL1DTPYyqEH87x+l77YOFUUTo9mdPjcXjd2XgOd5jj"
    "Nj88ReADOzviWvc4Jo4azJAvZMgXCjtMY/RA3YBRK128ZOgEiSPA3Oly7IPy0NjAysDqrM"
    "oP2LZSWF64bFUwu60eiSJgotFeaCTL1Jo11EnDDCPFVO1ZSl2X43hKuI8P21yHs1Wz7jox"
    "wDCQjBtOuOWYy3uxRNv328EN5fHdvAuMWuZRYXp3X5j4+NXot6MYrAdsN2ibPTABshPlac"
    "nauB1PwjEmZjBglQj6iHoYV34h16kzq/yQiYNhsbIYn+oZagavOVFzPGcOtrAxe50B/4Qw"
    "6oJR4s74rGcMYnDDnJprgaCesPg1XLNWgeGxEOqL/kn4/v1O7LassWV6/pjbsFzXg/kelv"
    "sEq13BYnVO5yFjGils4nt3npecQqRji2YKXRGoltH4IBbIyn55PGzY1xWV9bscPlpUxvOU"
    "ekJmejC3htzdJ/akqtYRc09IJU0hz+Js1hF1n2AJvdB2WO511kgXeK/uGuNNtJTOSuPeMe"
    "oxi3tjqZt2xOgdLnUrVtIYoytZG80NfPP+Mekzd8G7SkiByW9iJX0x6WH7XNwithowvTCm"
    "Iv4wmHCq/NSvQon9RToiNhBc/x5W0hexxpLZMzgAgMp3Yf8cbKsiVZewjSxioyt299qZDZ"
    "u5nBS1ZXtQulJFT7bokRojwSSGEt1+xQ94wo23cU3fx04ZssMJrGV7TDY5CjuySWjM2hLR"
    "QAO2Y8Ir5jsW7fmnem4H96g78IrzcfyWcB7/vUAcmYvr8kD77wW4r9fGKSuMdiO9hSi6hs"
    "MMSDAFpdRJtpzFyAhdoAbzsYnhqrYSoloz/fns7MWLN2enL16/ffXyzZtXb0+jHk35r6qa"
    "NV1e/wVT4kbJYF0+R65xCsSj6r2WEDbwyi416FPxq1gkN5GXGbCBNG5O7FoIypHhLeGako"
    "qEZeGdZAKzC0naUEvrGLkVSTl5ApQ3Lo8AdM5aAM5L2BaS+84xpS3U7BQVftzz7fkPoQTA"
    "lxdfr7GpmvoOjLsfsglbuw7ne2mt9qgbzcutAvo16iXzhLrKH1TuVHXfLMbrUTpvdkKp2r"
    "HB5r50ZTYsRem5j6azRvQUIr1cfKSAtJYg72+vQNMZGb9+/SD+/XD16erbFYpxzC+4ub16"
    "B/9x8QE/uP789eb2G966KxzFIme1HK1AKNPOXxyRAs9KeSlJAkRrCv317ubLueFYM2V1by"
    "TmkQ6J3rQzQ76ZuIHxV+T1rF+bkVxyVnn2yt5dO5+cwunv0XejnQ6eseXUnPuOAg4sGT/q"
    "ox9NYhqhlcoMDyhjCSF4HtqsSqcSf2EjaklM2ct26Wzgp9zwUXRYrt3ALnL6HPan+54JUF"
    "4uUu9SUz6Fbs6fFnx7YW3Y1jOeH/TeKnf0qINaVx9Tjw9AGbsWBTZzU8wNg6MIO39nTAPX"
    "c1zPmDLX3TYON3XU0iSvFJV5VznWklDaq2oJmRD51eDqsY27//eT6fOwyngpujcbHocN2d"
    "OmvdAP7HCTMqwZ0WIYrUmmfPzBWpacAZco2mEx45I9cGPCuW24fOU81Pa0HY5KuugMf0hd"
    "65YJT15eb0h+X607qCfHbvhoLf0hBDNcdZkzFHQusNbWmLvOCv6eMZxdUKwDNAOn2T4aug"
    "Jotk+98AHN9smFDmi2D832odk+NNuHZvvQbB+a7aOb7KXZPtrP9gltpUZBhgSM1lEGQRm1"
    "2ZFxfXdjvDx7/qaVBH1RQ36+KJWeL0p7v72obv0GpmueMh/YtoR1WBFNUhJVM+rMTRcUD2"
    "mgK/caaivrtWVyb2SIhlzAPRbDsKmw8GdObQ2lgmQoMIsEXTrgr/CVwT6fmitmlUT8FYjW"
    "jjNEfBRuQ8GDxRahQqImIYOSEnIOec6KPWcfHcsSF1/OZ6a+GVV5y+bxMzVyqeGakHdLIn"
    "HJkEt45wb/A8AtaQOo/LG57EeA2qOHsSyP51WSPtclxxo51obsNyHHGjnWyLFGjjVyrJFj"
    "jRxr5FjTW/aSY017xxqbOEGjCSURgPYuNRCyKucSkDwSoxZE2Szah/fwe+0cbHXSp1+Up0"
    "+/yKVPqxZm20ZMkgHSn0kubCPc82Edx2y1ZuaimQjKAA0Au0a45cMi17F9oGoz3KZgBoFa"
    "ueODY9Ztg1p3eLh1D45c1XqrGXLTQINArtryQZEbumcbITcDNIDM91zTFeWNPiiusSNYIz"
    "wnAIZwgHG7B0Vo3B+smTqWhxsAem0jse3DotmdNZS+SYhhoBY3fFCkerI31RgbOzXCbQHg"
    "AFDcooFVCwTnYrj5iy6P6H02WR/W/bazx3rm4q/R2n6aaELbEe369bNtq7PtxHNGe62DZ2"
    "n19IHmeCVtsNzGpNuN5JRpWwPHlmrH2hHBenV1baO27URtQnGtgVcn3Zu1I3q17PTaRXvb"
    "ie28OlsH6ajx9IHucB19EN1cl9uN4oRCW1Mau/2JY70a4rd1A9USyG4jiZzUhXvAtZb9Yt"
    "uozjtRXWBE1DnWymvdx7FOLKUPnts45Xcf63R4ogaeWWK8TUc86zcpp3VoaSeiM1G2xiOg"
    "9pvW667ugsnK9DyJh4L03tQTo+o0X3c19tIP18j3jSFkSTsuI2PgpsiCQME+N90Vnxnb4s"
    "zeFis8lU7H4pfw/142zga8wO4fyzD87Tv3cWNpnKd91JxecdSaESIBMpDQAO744AFD1fS8"
    "dn1UDKJ9LodseDcyPM6sXhJb+2qplqIBZasXJMrBEaNkOHR1/rE24Qean4404GFORx9N2M"
    "JTABd5mBEnUyRzN/uEY73Okz0lmhSKXc/4au34WEsH5kCRRpl5olKjNONnx/fq4TrTOJhl"
    "cVekSEfwmAJ9LtL2XGxm5vmyN6Ib2FJThDM7DXwx8ESmTc9NG5bZyqfk+KP86dr7jxXoqf"
    "84kT+JXyNS/utRKq6Pp/wsIlYa8+XNh2MI7VUquVUR28M7Oqw10Ke+QEmNuqhXj2uPd9gn"
    "zkNRQ5gEDaZiGlb9mSgp3J+9elUD9/BUKe7Fd5naDnMBoq8J+mMIrSlw98vFz2evXoemsS"
    "zsV5Je1k+JrP22jPD6ZQ1avH5ZSgr8KpMrs7GbiaAIQGs6pDrHFl2v8joVdGmXqH9WJ1H/"
    "rDxR/yxLCQtr7cai10NDDT4DeSwDr60OrwgE97F4EYPbM88IbIvL2kIXtrrxemn0O1AFPu"
    "Vqt71NEcNWVNREENoXLyr1NvTDqMK3zdK0xAnB4YKiCT7Yeb7jGBbOdyRnzQCcNWGhKXps"
    "5J1Ifpsn7bcJDwQ2qZ4g5wfeE24ooJ+H5ibwp444oFVemvCpUV1PjZMAqNUWWwFEJazJCa"
    "eh/6TXKaqH+tFC701oY6oRl+S/0dt/E9GpgfmUhNHagkIsR7NW00danfku5tPbOg6dt+X+"
    "nLc5d05CtNTVjBMgWpNCjolSDmCAEDow/rl2HdjJygMVeRsGxFw+7+ku3YdaDBKuYXA+hh"
    "hIbB7VmrAxQCMO2UsZSaGXs3FWVj4y84gQvjNPKz6CqRSt9xd37y8+XB0rQ0u6uPyySFo0"
    "5bRSM4uf2h08wzy4qRPYvlCFbCMERzH0AH+4UWLVBJ6aYf+nRD/FZ8aNbW0NL5guw3U8A6"
    "cLiTll0iEXPZsPph34xwvVM9PzAulJ8YLJbxyQBQT6R6pSSz1CipvWiltMyLpqWwyhtabw"
    "TSoFgiEQzWLXbUNuNWNulUG3nJoWck4D3CdAtEe+Ei6Ae7Vrg/mhqiaook8MjjyUBelk4v"
    "J4sn4oarThrPAkoGYA0nP/3Y6o/rs72nsqAj+SEm8/OOa02M+qvqpW4RMP1dHg1fNCPY6K"
    "wUX/T6YKEdG3gH7ONTPzl1XLJagt+qDUY9IMqC06tUWntujUFp3aolNbdGqLflz6UVt0ao"
    "tewtaDbYtuB6tJsyzOGEJ3WavsQ5C3cs8jY8HWIpkXL0qMtxhbzlzFvnK2nazaE+7qdn3T"
    "z+pI2rNyQXuWk7Ny8+O5Y814AR+9FwPi4LWryJWA1phqIYQGyQJZ+QiPVQ6GhOvOD7yiYA"
    "IewZJwQgRzuGjCyYfbi4/f2jgE5G7fhcYF6pzIJkAmoaqs2Rb/04/5Tqow8Ji4zlupLXVm"
    "EDwvn0HwPC8CE1CV9JQSYFxkOJSO+0zBdBz6eUAxmZ32iRpMIwFYQaRacz1nAW+G6BhgOF"
    "gWhjmiGq0uiXHc6TvjxSl+7BlsjjNVBeJRlcTC8YUJxtmBiOA7Piso9/kMikkJFSKIVhby"
    "AVHvBatwXKZl2tzrfOEfbLJqkkBrVqRFV9AnBDicA+O0BXHYSuTS4GbBqIJFawemj0KFJz"
    "OfO+QYSZ92bofOQ7ozd/IKO+/BDVsiq8opkIfUWAs++cXZCNSLzRrMNdHFJ2vPMN9MvIsB"
    "ZrgXizTjP35cq3f8hlA//hQ7JWy0LRuM6c7kR9dJjy7Pjs5l3YDBNV2OfSBVY1MmA6szKw"
    "3ZkpFYXrhsVWTP1CJRBEw02guNjjzY57D3kYrrY/8OZ8P7qb+mGR7p4jY3zlsW+vDcOexM"
    "D5mi0QjLKZBhoFluOYPnUbpZWDJ95ZhZX8cZPzEsybKHaRSPtLl8P0Km72bzkh97wPZttJ"
    "A+6N6vsNlJipR4bpzpmGhGg+ZNnkSXCuzj3265xUrqWNP5i59gJc1EkPKUd0R9xk20XXEE"
    "6ISyr3KVx4muA6TRirNWnkobHsWd6bRjK3yyRktJfDYsSivBVPlTlBlLmbFDTnykzFjKjK"
    "XMWMqMpcxYyoylzFjKjNVb9lJmrPaZscl3aSB1M2A6S93vS9USQJiEjRxy2ZzXekmvVVmv"
    "OSH6e8CinjCZvDA+NVfMKsZ/EuxwCkpL5gg3q3XKC45HHa9dVdybJsWdubD5rCIJKQ2sPU"
    "HETo01d1HZ8N8ZE245G+NUNOeRbOKHTAM6B/ZSFHkYqIVs8Au845gFuudsG3pX9M4qm5me"
    "6BOSJ+1X7k55qaKSANM7vyzc6QhpiISd1u/3exySyIyrFrwWA2rPZ3Kr55EANP4ZnJ7O3i"
    "j++2dwdvb8LCLdMyNKoF0zN+y7JcNJ4dUVcZ/F577MXdOayI8+jzAuvgm3rUUKoXKrN3JZ"
    "p2AGkjbTKlTSS6YMcmSLdJkE2DAMm4T8CWOs0yXOAajriOgH6WvXmQXR5O96GE/DDAPdas"
    "/HTIlJtLjpmC+Q6KgzdJmxMxEgLT7rpsBEgc8+8mBqRv4HKDxqZsQkhGsNAihW6wH7X+OV"
    "9MF9K0myE9FpmapVay9BL3vBXdCuxf5zaQmZJ0ZVmQnYg3ieebhGcgI668VRF96+mRp0LM"
    "Zu2ByMZEOWIsLP4OQl8ZAXevl/wlkt0S+OROpS2RS/Pf/UU5nJ/mgSJY45XHE3xluKsHtY"
    "MgqDyQr/sPG4mLoo20t7xg9Ei/H8hyadDDJioy5NMmDam74pAQLXr/kAQmjuOqtOo0f7n/"
    "NXlUP0QcUYn1ASUX40GI6vSMzKDK+MAUcwm8Qrc5bQcbSXT5yl79Hk55WaihU+UUM9WXPX"
    "w/Ey2C90KmrclA4h54KJKUxxk9EiraPFCpRzOShVgnIuKeeSci4p55JyLinnknIuKefy2N"
    "lblHNJOZeFbD3YnEvxbwNxGz6vvUtIGofoXEbexG3rIznx39bdRdOwOtNhyO1epDuhCWck"
    "QHRXQlLOEpBCW4OBaEJ/qT7JyGqPbdkkD64xUQbMKL85k7Fv+lajSyQFpDFdkFlM14DtGm"
    "K7rbjjVR3meFXOG69yrBGhry1zFC2gMRkGzB5rwGlREj9nFp+VM0gEpjFVpJaFG1XxUE3H"
    "jostjicWvP34NE+KS/yiggpJSI2pMXQeUWh+3ppAz4lA+yWQLRrYMKsDKxUtQSQ7GMnaMF"
    "fREkSyfZCMr5hZ0GJ5l6oQgWlMFTny9WfcKVbvAUZ6yNjfi7IgsNlKwuUgNabH0LmklTzL"
    "QRKB9uM5C2zfbeg5i0A0ponynImtwr8zWO/67sZ48fz165+fG8xaL9nPZ+38Z3W8Z+W+s9"
    "KJO2fVA3c8J3CLamvKCRVDaE+nJbNtbhn+0nWCxVKN2hGuzmnbUED/jhyJz7ZenBy0xkQZ"
    "sEBTaJ5xv1A/28UtCUCN6YOxbRd0tD/Y1Le2MaOIoECc3c6MDZ8Ya7Zox0F7CRSk0NyRl3"
    "KLaEyyAbPUJPCwx7BXUnJYzlI5QI3pI+6hcMNRD1ggCsdcAE1uoBRC2zJP2SIaE2fAzGM7"
    "frOMDfW8xtSI+mJt4ZK5F9lu8D+PtSvbgTui5jVTec/kL5qhDBz9cvX9pIWsKhg3KlqVcT"
    "b7yTNWgS9cgS0TEI83V9TDzOo81SrTfyMYvTstqTGLSKW1g4gP/8L942xYN7BEoS1wF1uv"
    "rYZdz3pL7RXoHGOuMvxOIxU6C6izEPtWgfiRSPCTDc1GYYEb5hZIurXUBmrJuVdVcu5VkZ"
    "xDpLdI603BDS6r1xO041RAkU3idfmUYz1t8wORgTxWkU3bMxFeftIQxtR8G8dE9joo+BGc"
    "D+Z5ok1e8/ORgRyYyBC3LmAWy2ecDWzLWDh+L6PyHsGhcNZY4OEEfvNTkQUd3rEQVgwo0K"
    "KTiWMsOCgB9tZYMfcedgzawQqMZbYIx2KfSxgsWsZH4Y+6abiP+wzNTO/3gFkmvF6bIqM8"
    "9MBOkiomSr4InYssZaVt0MSmKAHX2bL4vtx2OA0H8MEX4LStM7F6KY2pNGCXImzwgbvtGi"
    "1kQIcpY6O3IAF7ThPj9WdYmhivP42mDKgA9m2zifFpoKEUP8tNJ+oJo9yBgxYzx5cR/JfP"
    "GvZoLoMeCBHknqPmtku41mQPrGORID2JuzEN0uADIUI44FwbKjjrteP6OFpl25IQ+RWGQY"
    "vEviU5hEwScypChQ/b4ByULnA0FoBSWNRpRI083DBoINznuGuVgKnUbfk6+2mb0mR6Anpt"
    "mw1OSEAMgwJ8tbacLedAAAentgA21oBLEzYi8iz68Fe37+8v8JlHf+Ou51fqLR837ne3nk"
    "8czxpd50O9rQcCvE8spQ8B+lNMd6I+o7jXwX5O1emDDomlNKJDX2rRbjKU6Y/NCCJ16T7o"
    "Ea+kETl6MhWaUCNlUTUiRkKP64EgN+nV9CHKXtTVFIXCrZaQKK/n1yBTQjHtgThhg2l9qL"
    "JnBXYnB+UV/8ZzThKZGj7w4HLFcQ85Yl0q4I9/u+UWKxmmq+h0ES2kIbVCqQYKl3xh7MTn"
    "dKRLOmmeL9mD6QQFF3YTLF6Gy1w9aIlJdbznsr96eIWjLjvD/qVdj3pGFbWssWV6/hhQ4Z"
    "q84wF9D8t9gtWuwrrSAWC2X3QqbXTFsTOPtzTXnTEqV/wsFtQWpVIWI+vHJ1bNBxAKSJ9I"
    "njuW5Ww64vWjWEQffF4IbPaJJlF2D+9qgp7RmbE/w2If5Fr68vUhD6FQELoiFdfQD5vqJp"
    "cDhvvEWazpdj6P2poTKVWoL6dHJi98hft2O2LwVi2jD/r6F4Fe4D7w7Vj5/7qeuTux2q1a"
    "TB+8HVEKPpie6Ttdj+Lf5Sr6YVQ6kBGZXZGGZuI+x0aByb86KRkdJb4b7RofNZ6Hj9WYIY"
    "XPiuH0oi8BUI8/M65w/oUXTFamhw4T5dnCY1jI1u1XoVlSTYde0CwpnUYF0SwpmiVFs6Ro"
    "lhTNkqJZUseeiEKzpGiWFM2SollS9eXsgQoQBEVs2QBAhOJV/+KR8Z9oNnr/+eXi81UoaI"
    "/W1CtDmwRUZYmCMpNyJJMdjbxiqsVA2tNNbjVyg25cEETeOwNJJhxTK8deNKm3ThPu9fMa"
    "hHv9vJRw+FUmIVVc24065CRAdFdX1FajjkVYAS9ps2QPwF/+yPD4monNohbqrdm0vgaZ1V"
    "FqKimVWkpJr8km9BlOy1y50zDjCL1cwCo/0COGgu5Hm8YnB+1e2IQqj6CPZEgjTUgxcwJA"
    "ythZ+2OzwEC+dBzYbVnJdxY2Q40JAO/rZgldn81Ud/T3xv2BzMiPBqqXtTU2YUcppSuEJc"
    "Zz011J0cYMjIr/JMh5311Hu7y5+ZTS7C+vsyWMv36+vAKB96e0Rp63nF0+M10w7ceB26jZ"
    "cRZOd4bC20f1ZwM9GhRnIKjH0cE/97kbZsWK5j5IZxSBbZu01evRVtWiLctsbOqDFG7IZT"
    "HQMNgLSOCze6SIDfsFjGvFJ1Qjr3v9NdXI60+jJ1gj30J320vp3dMp/mqP8Z6qvspz8/eZ"
    "joGpkicFqRif1TSK8jSMcKJYnQwMMdMrTNTzfNOyMBQ04UJ1emaoMAV+GXoyN2HzRAG6Cb"
    "Usx5WmpRGsi3I09vY7PWdxIOM92jwOZbSYs1FUDuMZn2Uzw5+vP6DKfNQUj3tARZk3s5go"
    "IYTO93vUHV9kzuEZrp0H1n8T9lyfCV/VrtQ1FBMgWiP9W4xv9EviEEZNZxYy3+erdVFN13"
    "Vp590EiN4t7uVoabzD5yB8QKyHWz9SZoENB7t5lDoBdZj0oJ03QcfsIJRG+FIhOcTFWzsA"
    "9rgj1Rbm0czGge0XzQurPCdZ0OHkM/yKW5Y6FzM2jnsPTLt0ZPRNuEk9OhwRhZuojRGA/n"
    "bu9QwuS2zcKokuT8FPXl/Ub5CJwP9Ym/Btc0GdBhzaxAJZb1FqRj1FfqOs74KEM0yE8J/w"
    "+IqcW+x4HpqomLXEU5Msdq322IQ1ttt6rhthz0vTXda+4Bo4nMB3RAKZy6fm2gSBfp4o4B"
    "rF5Vuylqu4pKbntanQhgpthi5yqdCGCm1KDwgV2lChDRXa6JssRIU2WcDhOKao0IYKbUrY"
    "erCFNoOZRP316suH6y9/aa4XAUEmPOyA6cfm5NCGTzcfTza4iWRYFOCJKCncd4JkyCetCP"
    "Wi1o33ouLGe1FQswF7azHMOIYa6F2HeTF0nyFDra1WEyTTgAM7BSgzme1tuORJOgkhTxc1"
    "Kq4o34pBdBbHqM1EhakqWcX4AlaiCzoMm+Fm2grkmhK5UiTnZHLL8UxDHcq0qyNa835zHR"
    "XIdrOZhjyRqYAEO+MY+6SAaHXWBPsJgGFgfm+tADtiXsWims1fSsH0GSLaIwHUpo9ZZKC2"
    "kEd04xqDz/FKQ0fx7qb/qdNWZ1jGUxkg07sU313h0WaMzBMYHtO/SlNnmkyzGTKWGifSkQ"
    "x6TiU5TJfdLA0SWoh2xU7fmHd/UpJGI74b7Uyh8cPH6lQ+qQSXdkVJTuBjQ1n87h7s1Xwu"
    "1n5+YXcqzT9OMAxp8zA2F6au/9fjKIMSv4T/97JVgk2YY3X8LJsqNbYc+4dUZHNk0FyPTV"
    "3iKR6oi9001EDMBLXpw1q/pn1fFL5iJZkd4fM6++BE0Opf/8Kt/vvfBioVMw9zALRqYEW1"
    "YlQrdvAMNyoWo2IxKhajYjFNi8WAxdxWKXFpwOGw3/cU4034gtloVYJJKcY6GtdCQvv4lC"
    "1iiKJxBlsA3oktz59aHLk7xftqeqBR2ZZERaGrSUUpqj1N4UMN/EwiT3xtsSnHq5K7QCFg"
    "WtjlNq6nymu6rRaggisquBqstUEFV1RwRQVXVHBFBVdUcEUFV1Rwpb3spYIr7QuuHu1kI2"
    "WLgrDFLYdtPWNz0Jg5qsCnZenVPkQq/jueow1b1O2zurF3BlZnAoUQGvhesnJwV1/vx9yI"
    "VaZbtQ7s9t6D1Qsmv/GifMMKb2QMorsmqLY6ynuv4CsQVaBH/OtfYebbM8TJv//9zLj6WT"
    "R9tjmfeXhp6FONOHFm2yakCp/Xmi+QUDjNYgeVVEbiHH7gC9aJ/n/GnSmyFT+zGVv9+9/Y"
    "DWrNYAGM4As/l9QUJlzMDRNrR1fTKNE4KpEEjAmK0ipwxPaYJQbywCpxRgZ8bWAcems8MK"
    "vl1L6z03oZGuK50gOivh1odfeH24uP39p4TeVu34UeGDTMfyhN5I7bsx+CftEnvrP+MbS6"
    "76cZU1SG3dx0PZ8KkOMpm7bpLdschgzkME+DnKHlyNQO9LsmRDjIYpDh6zV5YZXUELgYY+"
    "uLoCjzo0Kly4PqrNph/4g47UPOWpNvgBkI2mhrU1AfisqqKsYbRBBaa2zfl04qCCI4UYyW"
    "8KX2JJStzdLxuOGai6Uv/ONu64GTe/ED0Aw23f0ANINNfxo9wRlsUq6tOKaLe8aC+/Uvnf"
    "2Xl5SifMDFJdKOxwRD79Co9vhihcl3TVCdhhnG4VZ7Vmc79I0c7HRXNAFQZyCP/uYF0fFK"
    "j+uM7659TjF/jdpndRx6QPpdvNLjPO07kZ8WB3VaADyZ2Zrdb9K9z9hMBdqxeNfkBbropY"
    "L9+LdbbjG/OKupZC6DRrKon4Yk/z5A+vRH0yodTxp+PaqRRg0/a9WcVvqLs4GvXJlREIe4"
    "UxMqluyBGxPObcMyPcwfLa2xB0PfYG4+erDHn3kqs0o7FunHSQ1HTsxmc7+kx1o56pMww9"
    "A8pR8p0Xwkuh3kvWB4DvLD4VXQI5WHyMtwaa4LxVv8bbV0Sz9Xc5xPCCOFTUQTE8u91q6D"
    "rpSCXqCNgak+hOpDhpz+T/UhVB9C9SFUH0L1IVQfcuwgJtWHUH0I1YcMvT5EdJ5qInBjCJ"
    "3D2ifXvqfaaoUitWW2bK1U2Yo82VwNiNhU6yqQLLTORBhwbsFvjmnDFVWkOH5g22LapGCq"
    "rjV9KCRbgzJUH1UFlZ9oWm3IN3oHmiI+AxccVlSJKe3dhRTeWUV3TYoMawdXGk+YFQabGi"
    "jxeWC9uwDK/co7JEWGKbPhAplxvjqSbi7T3sdygw2pkIMdDhGmTgC2ESrfSA7f5C4oFSJu"
    "yJkLjDEyLO556iMBATaW6cqkxA2H695n96AzNhkr1jfl1ryooO0z6BslUiyC0JtOYpsJMn"
    "k5OnGDreJvpHRT1BW0SdHQ5fPArp8iKqn057OzFy/enJ2+eP321cs3b169PY3Ilf+qim6X"
    "139B0qXurTwtp4HrcnvaqAorCaOzqiB5L/TVg4kcbrxdSnWdhOrydGpK1x2aukbpuvrT6M"
    "ijuw6aWBeW9R7SlFfSsxF60zADwW55PHif6EW1ohFuEwDDcGLhhgusDyxxcjGqEHo64QfQ"
    "XbXlx03OPcroKP2lyB4GQymG6wHTcRLJ13hNjVDeUrTsxHlaztZAOfJir/j+Zuo2Gm3f4m"
    "YnURICukNuLrf97om5X4VdegVLaZeXG50grVNzc3KlMoMtIXzqJLKNEwKwTuPjSIpglFc6"
    "HuJEf1AQLD71lSuiqO1xU3BKaqOktiHnLFFSGyW1UVIbJbVRUhsltVFSGyW16S17KalN/6"
    "S2x9r0OBkgxU13Sm2jDsdPMgzXKonnGNk7TTXHbPYOi3I8hKohVMgfa+5eiKyQ2o05e9YI"
    "YQNjmZeSJ0FFVk4a7HBEaCmo5FZFPaYNSuCMu4Zlwm0QZ+L8kKT6kSATJd8cN9okN4tEM4"
    "GHVPKUDvk3MqvOG8sK85Vj+8umAqxsiVacdCAd7AL3aiydjRx1Jzcdijj5QlGEBKddHkmi"
    "salvPhToW5eOY3FWctfHQBkKTABqX5wRupebmUfoU0864EGiYV60aDiJgktRRBq3spGMZ8"
    "xMb9qEf6rk083Np5SecHmdVQR+/Xx5Baran9JmTkE2KCWyaa6dUSKbnjRq0KIjEXeMIohd"
    "+zalemroQcBe8yVyuQ+9Iaxm3sMgkXaYiLrAYGU4PcRxrVh6mNlSJ5AuUkRk+6m4yUuMPk"
    "NtQeaLoKNysg31IzA04A9RJVAUY+9xZQq/U/h9yNFVCr9T+J3C7xR+p/A7hd+PHT6i8DuF"
    "3yn8TuH3+nL2kIY7Go2ZyLshHMFeY5s+LUtf1RGlr8ol6SuKww/Ci5garuc6q3YdNTKQOo"
    "ew4pmZofcEN69CwGHzfdFSPOzcEEa01ONqireIpRxJiRTobt5HIw2mPZFEO426xJFPzxzu"
    "taUORe+fRuuMMA6aR/xX7k55qTqfANO7D024U+yghRMRgBLmlMueM6gYKD4aoaKwxkBy/e"
    "Gyx2GVCSB2bhZdShWzvhMwOlvL30WPJlgoSRqM2beepF2rO+COOdpZnqFGDofsI0DF7Qcp"
    "btc3Xv6YS973HCJ2xQ1VEBnGL0bVAeHwkRphYPEwejSiLKwR6Jy2D2AiHGvhdF+4YH1H+D"
    "zgQUBvvldit5UozEth3iFH8SjMS2FeCvNSmJfCvBTmpTAvhXn1lr0U5tU+zBvYM/jpFvpT"
    "Em6YLCxfgZi3hHmVRd2s0W8KZiCsK/csWRcY1uLz/bdE1ail8iFRHfrKjoZrvlpbzpbzRr"
    "jOAOmP6+9LRzrJhAa5yom4aKDuQXGPbrlGeE8A6I9zMYoaNnzYs10REjlOa+VhSZM9tFlW"
    "10kfWI9X0gjpnW/L3ThPKRE1UI5s1wO+P6ll9EF2R3myE9MJAVsDzeE12AOqrxJL6YHuPV"
    "2ZO0mQ0S06xF2ly69zzBVQ8F6stC8vZ0teEMTRPpCqUFcWTo0xuyOoOp7GT+6MrYqEGKbC"
    "ojNzZqjAp+tsRhgPVX963PZMbNhhPDArCOOi+FS1jNnH+hSHpTjskMNsFIelOCzFYSkOS3"
    "FYisNSHJbisHrLXorDah+HvTeLKtPeLx1zyovpE0JoXdUkTMclGLscO/jCRadw3U56vq4j"
    "PLOsl5CdeUokoCrrPOFuNv1GhWcxhNYEEgntsLOEtT4yvABUF5CfN9jz92i10CWkgq8qSQ"
    "Vv0EjOxc/vt+Am5yjoqLkcVDw56KVphNYkxDDujqyjShT7WWzKwxZzwjuMGqBt4rUCV4Vw"
    "fyXqbZlyfaHy4bN7bh+USHiS25lZGUjtO5NLHlA7NkQ7aCG9mjiJ+7abJhysg0YtM2II3a"
    "0lcapBWxIbPodj/te7my+GM/kNhxiC0SvfqV2p8mm9AkzxXHnJ8mlBCaY4F00IEgEMhB5i"
    "v4Mhh8JzA3rEELoTRO4UbgHHywdCNqIyUFwltccj7LmzjMeZVdRU5k58Xk6RGE53imSJIG"
    "72FpTYf8+ZIsqMJxbgZHyap9AlflFFnCSoxkQacNOfFJ6ftyfRcyLRvkgkg+hN7JUkxEA6"
    "L7RIieg3xTCq/+7cc8F9lPkmo0yyT/KMNc702WfuyhfHN6f8feB6TmGX+NT3o6rsFVs8OZ"
    "7Gj+5MX/kF7O45c4Vzls1kR3c05sKI2CJsrTAzzILslObgPSefIJ9omX4ifgn/72W7zBOB"
    "znPDsa2twOjGce/DdNsVu5d9w8y5ORVJZT0MyemQoeLx3wsuYnNxXRb8UgDauzoAD6agpj"
    "rWIrFAnm0kkHZdqHLXxfEkWngyyyRa9P1OiZZ6smY+nm2EuZ3oUPQda2awiRNgJp3rbM4N"
    "/gcsYm0TLUowvIwXJ4aaEUIGpQDYK2ghs79fodw8DV3xlJu3kyKUm0e5eZSbR7l5lJuXpR"
    "Tl5lFuHuXm6Sl7KTdP+9w8vECKbseq7LwYRuv0r+9L4drZigHu0tJtGaM8YnJeY+F6XIW2"
    "rVQV3WaFziIE6KoXNngEEhTdYM0v2ATUMG9XfIG40bDfvM/wIz0OUxZ4jdKwIgCtJfX1DD"
    "OK4Z28hCAYyftR3DWRMizyGJXzrl0OUB1R/qJclONXGQkN9vuD6W8bKTkZoGEoOeGmVSap"
    "SCYVDtmDaiywC6dZum4SYhiYjvzeG2zdIBVLHhn1wtpAk5DZxsXXa2EhIoPgR8Km5O5Dbf"
    "boqc8XW62ZuWim6WeAhkGacNPHZYKn2cDuiMh222DbHSK63ePj+6k2DTwSvo/cOPCQGQep"
    "i9X0mroFqFlgPTQnmnsd6Uw767Xj+ljN1Ewxz8MNA+OJfR8Z8VhX2QzlCYiBIBt3fFw0u3"
    "yFL9YM0xmgYSA73HRc5TALDusj9wLBXOMp85rdkQWAw8A5bvjw57siG/s4/RmHp5n01JMx"
    "5285LN4ftadlJ4mS7qo6TXmfWC/ktgKJ+iEfx/lCPZEPaTb13Bc5YVb0gPGb9Gr6IL4/62"
    "kn/vMGZh0yoMHRBwHCdTRCfQ+21G6kJ0zMmnLd7U+wu1pK9h78vLVEu9tItidNph7QfyeX"
    "e69W04gC3S2sndgvMD/rHH4V4Orj8CeW0gn1vUTwdh/+dHiznqklAuw9oP4isZQ+qO8pg6"
    "COCZVMr6iB+tDL1APqbxNL6YP6HtxoO9Ge8S/qVQYerCbcveOuqRxS2aLJ5PejyqJJ8eTY"
    "ix/dWTX5LSxulbAG8zw4UlxUATBjy5n7zAjbtMHx2noGFgLB94Htm5ZwNcAv2B6TtULcnn"
    "kjw3MkLW3HWLA1MJJrenmKHvq3Cyos/xH188RfO/mvR1mQ/mhqLsu6tbKSUqlB9GoV1eYu"
    "n5t/hJXCkhu8uCHoj+svf//RKqfwrE5xzVl5bc1ZrrRG8EmOBqX1/uHj2hf840bfGadYKh"
    "NmcwoXqicbMYhZRKIEsiYZei5BW5gPvLhSsBjv0fOHQ/xpC6wXSf8DYliTrglJ51PB/Z/x"
    "TZVf/xmX2O7L/8JYOz4mODPL8JjFse6SRV7t/IVd43lqYzCoK5XaGFAbA2pjQG0MqI0BtT"
    "GgNgbUxkCfQktqY1BD9lIbA+3bGIh/G4jb8HntnVYJaxMELm5bH8mJ/47njjUr6rb+3lmt"
    "mQ1vUk6ABKzOdAghBtgqOtSVxmzlBHbBBfcZGHZbppHkYFvpkIdM5lRbNuSW1YW2WZoWB3"
    "3kHuR77cERB+spmk7ldF1uTxvN4krC6MxFKpVTbhavCtP3FJ3aKYMv6hTyl9fxZ4XZ2nUm"
    "bGJaheH3SiMrA6m3L3iDg5/iDY/EICjuGlMwn8Q1gfrfxrFH0kuPBtXRDCklf6awCT5GPT"
    "pPmA9sl/RKQ1dp6frIslBDB70rEmlg5U6wTbWNY7kakKUC56huF6nJaZmE+GvjukzCDdM4"
    "6hXZj8AOAmov+BgEBXfbnIgi8KH1qYKToV5A3F/yPvMN8Wp0RgAYmWVc1lSuXIvJgOns/s"
    "K2ckpANLkdMxkD9VIGqnIGChxZ8T4boD4DpjPqL4zEB2EiR8JCbkuLmsSopEbRGDJ3uhz7"
    "gPjG1nEGVme9fsDWscLywmUrry2JImCi0V5odOReMIc1jlWdoyxF3RqToK5E66l1w8Zu2r"
    "ohATEMD3e2zBqwsQZcmrAREZ4qmMK019YCTuDiSKk27dOKYYdBhlwNBnzAxbTpY6C/cUOe"
    "PNww0J4qMD0SyoUV2AjZCYjBiPKEXfguTGTB/IaV8wA4bqm47qW1xnH6BwzrYt1D7wBxdf"
    "aA8wG01ejhmt1d4ZvQROqUmSJj9oD9u3AdrY77PoXP7qrThLiuQ4m0FtOHFBpG1WnL63c3"
    "/gvVwvqUeBrdNfaM/d1dNsqLIJLDH3w2Xa447iFHkUsF/PFvt9xiJe67sBo4WkgvkpT13R"
    "DbFUGvjuRJHXDfCWDVjqgMpcs3XEwzyd+fUE/hbe5YlrPpiLePYhF9jt+FvS90wbcP3MXY"
    "M0qBjmjTT4zmeFaIUpXQId8d87J7xih2iOqIykSFV/12W4+AfS3T7ir0Eqj7BKs9DbyJpk"
    "FdEadhw6Us/1oyu8T03yUnKXvI1aVFih3QGjaJ6IhZ/bps7O9GwSpQb+zyKRzJjmi7w6Vu"
    "xUr6cnHco2TT70UibVNpEXdFJC71XqykOyLB7O/cR/bfByrNxqgr901sOVtdpJ14cFSzXB"
    "veKgVTo3I7hhDtUqo5vM7zVLlNldtDLsylym2q3KbKbarcpsptqtw+dv0hVW5T5TZVbg+8"
    "cju2mBqOV8yADSUzKNr30xuHNgifcL/JVcecnzAIdO9nXkLa0dM1nyS1mEZIbytLarTtzw"
    "hXrTo5F8TxdrkKo2hfXT9hDFDLSSjn5KhcN9N+cKwH1WC5hsewCTC5D8l9OGTvELkPyX1I"
    "7kNyH5L7kNyH5D4k96Hespfch9q7D13HKqjjeb90zCkvpk8IcbiC/ZObb79c3bYxYpRx+B"
    "OSwWrZ+fF1HcmZ5buE4MyTIQFVXbufGuxa16+bhBmIs1FtOpU/mW7c2S6Rkpy+5PQlp2+T"
    "qa2Hnsb9GKRMPwO6j+4LFoUJ1Y7gsHahnhfYCp+u4QLGZ5EmaZftOShOa9eZBVNfmENYIf"
    "N7AHZFiS+45SrkFCan8JB9fuQUJqcwOYXJKUxOYXIKk1OYnMJ6y15yCmvvFA6tozx9PvCp"
    "uWJWMZGSYNqPUg43e26skARAIxsHQojbMljjNegvXc6BbuKNjbXFpk2vwQOPP0Frd7x2zW"
    "mBR79iUE0aTPcZNWKjYuQG7vud4Bdl3cMdapmgsshHQPKCyDXEjGmtyfbop9ZknWxy6zoM"
    "rSEP/4FuFMWhjZCchhkIgtWmKXyi8VneT/hEUb4HlH+NV9II3a1O9k5Up5lcr9iI6D1UFB"
    "EJmxJVxEGiR3YHP3BIEjwtAhflIaiq5yiAQQGMIfunKYBBAQwKYFAAgwIYFMCgAAYFMPSW"
    "vRTA0D6AYQerSdF0kHKBG0Po705FKxDErdxyKFpbzm6sIUDPquY2ZsWn3NR47lgzXsAeO4"
    "YC5qB1JkYIMcSpgKBI2dwqoE9F4UcC6IC1Hx+ub6/ef2tj64uuv4ba9dBqPwSTt1FD0oAD"
    "nA+NqoZ6CVBBnE2bQN7jVkCA+n5QNHG1gnljmEPy7u3Fx3asK3abmr0EFJ6b7gqoPjK8pb"
    "lei//CTiuoWNkLnDQ/Rb+6ZUUzmvAUDY3xfcdnBYK5In4fQegeuveCVTjnQsxUUBZGYPum"
    "pSbXKCrX9vJQxH6PI9Cm25BcbOUAldpZ6T2H7KMT0sJ9ngEdpo3elEUe+V2IV0Gbw5AGHO"
    "ZRUO9AB+Fc9lxr6bnLgg7zMERvQccBaSpVwVbHIQM60OMQvgUdB9SFV5jRAyQtUa/L9bY8"
    "pM7BmF/QXgaFTWzWYK6JcbTN0rQ4FsXKdzEAb16shRv/8eNaveM3hPrxp9jzb6MDd+bUj5"
    "6lNL+3NTS/t6Wa39us5udx5k6XYx9I1dixmIHVWQEfsFtRYXnhslWRe6IWiSJgotF+XL+O"
    "LRLSGneVcXtpK3PI6JXatBHgnDuUgtOlcjOIYo7Zuzi9QMzePEaPmczg+5rkSAMNJDU63L"
    "Vo1SuHQz69dj6PalBlv3nr4R7ylGnegCax1GPigN2tZtKS4f9v79ua20aSNf8KQi89HUE7"
    "3Gqr+xz3kySrp31GtjyyvT4R2xtsECyJWIEABwDFYcSe/76ZdcEdIAoEwQKVL+NpEQkWM6"
    "uy8vJlZgvY+jGrBU7qMByuKVPYX1emsF1bppO7pVv1aAr3aNKUSsyOY9tZLJm/77zty+RF"
    "ZklMVCHwQyTkJH4xP099Dpt94BPv92Ti7/wl5jBQVXH0ySiceeA6+w7k/SDeYg6rKvfaw9"
    "7DOnKs62O2Oy7RxKnufW+zkD27CLHug1/38l2nz7MTHtbeN7McRP3vx6gva25kXcObzOFV"
    "9aU5C9Z521NZNj/s6xQcdtZ4ou7qKiNbdInExzr3h0TifTpDtqKnkkoqqRxzxRyVVFJJJZ"
    "VUUkkllVRSSSWVVFJJpdm6l0oqjS+ppJ6Q1BPS1MKSYk9IhVxDFWvDnmbzCT9DMzhblr1a"
    "ea6Di1SNIkFJs9jipjWH1vMYk9FSnbuRgxUZZZl+ZqHDau/TDJnpMlVrnaABhKLFn1Uv2o"
    "xU8eMRylTU2Gid0pTEdGmKlb5LNKz15/rNm/mv8gT+uT4//+k8I3KPRQhbhSvSwYQ8vwRn"
    "7AGVsrScZM5r/tr6lNaQJUV/VEpmzJ2quhWY1PaV77ppFKzDqmuxqYy2SGmyFwleCDdi1D"
    "3nBEsWWQ9hsMwVXu53aHovmy0giuPAeZqCVcrC56p+Eo2xmTLxcBbomz3MT0stmbvzoPBQ"
    "ZoVG1/y3HSkAI/ga209MN1pWoDT91lq5DOx7hRd7iKtkANdUqSBPxGTm7pw3LsBzx68weV"
    "e5PA3F7NBz4dDJAKK1SMnhbUeS7JzhT2PzaUdvr5J+JIcubmNuCMm6kRDswg7bR8+PY1+I"
    "VKsW3DlDMRJkeQckwp7REGEHhGuPabY0L5CNI2gl7AdctopbxQxbcbB5al5QO3ljmm7vz9"
    "xloB2NLVKNZWfLVR9xYzeURCRtxPeF5YftwGOGK+3dEPvM3UUt+4/Zsr/6suyF0/Cye/ku"
    "kxRJ31dkCzkUjIl2O17ou372fPoukyTRs0pvcyByV98+xSNRxPauG8F3mCUTEV/iIMzZNq"
    "3xQc9qFqwfF3VAWJl7Syqz+lFoVcUT0x4qAWQFRctagOOwXyGQhe+6N9I4p1sCfHzKfHjX"
    "vqz8zN91A68yrY4wZSUG58RWFr/c2mC8ldkh6hr4jIe5ROCnRy6HLF6H/jRk8FOjfVXFPX"
    "/ZvXiXYcZLhtNSLzwGwdx8bHxS2lKHj8/WvuzCyIfZZ1vg5BGm5wbrKAkrZjDvE+uJrWIR"
    "r0yD/jyRumQgv3Igq5cXEpKekPRjBkoTkp6Q9ISkJyQ9IekJSU9IekLSm617CUlvPJI+69"
    "Np3I9ZMuOR9PIyT6YUTQSG6acjXXTSH9XXm3nCsU1TAUed/wDsIQTHQfRTEmdECoh0Jj9Z"
    "dlR1HOstoJTCeOOHr5RbMxwmr7ZDx3Fh7eaFNQ0MK9k0Qw88GVINijbMPHypfeYIj/5i8O"
    "jqlpnpNSYtkY3DcGPLlRdsGeNdMOVv0J7X1FNLWEJHEopp7CimVA30wOMbeThPV2XsZH9J"
    "re6B5+irv6DKGRrYZ7CTJ3HEvGxj77Iin9vmZ7s1M2vMrja2MdtNSWlXSruOOatGaVdKu1"
    "LaldKulHaltCulXSntarbupbSr8WnXl9TAzOgUw/Fakg1be5ftSWa0QI7VTWxIcVS2EzNa"
    "KsP3AxtSHmKpqrID41pGC4PSokdIixZCrPppugLpSPJ1vUFzqKHG8Rpq7EqHTutRgN3yoo"
    "ZOVOonOzSpzJAWjjc1fDhmw4f6bOghM3uf7SjawG64Z1jzXpHVyz8wacroreSjvGOgeLZF"
    "Mi8OsMqXxyNFMTD2dlPpagf+A/vQ2pbPNpb6AnCBK3oQ7PuunhN+qMco5XfIlJ+SbOWlW8"
    "/+Atlh792SIPYEcAzF9Sy8FM7UdGFHizKTrxd2TVYkT9WP9b57l3dg7pc/Ll+dX/yiHCm+"
    "7k62+y9vWxjvv7yttd7xo2KaY+WCXPSj5nnCYTKWfchCRc3l+l9sYLxk+x7LNtjy4cmVVs"
    "FWzVVusgfSh9q0XhCPSyCObCtT2VKh9kHC7IzqAifMDmF2CLNDmB3C7BBmhzA7hNkhzM6o"
    "dC9hdozH7LyIHPjKbu3HUPL7IIKQPrhh6W/9ZhWjbFIhbyWNU3Da19KSgfwqbqSmsWQpzX"
    "Bn7ezr/eWnL7/f3Os6g38Emw5C73/SWEGaGSrr+u72FnaH9efZ9Z9nhWOpGkZrRdxyNCOB"
    "StSFMAeESsgllBmtna//kL5p7Czema/P7zaz8vXo3YNPOX8fOOva6HzpoUljnF49Pp1nn2"
    "8RslfPC8PYtiLYUmz+Cpxfx/Y8FloR/1CG40UAw40jnNW2eG1dey7Dtt9LG4eHMczOS6cY"
    "P7dsL6gANQ73rYQHGFk6Ye4+yi7sbbPUKcWIMtTgMnAQthdsWPgKvErYuezftpypbkjuWp"
    "xEHVmkFIcywfpJUQdCvbixiOFtFgEIIIKfxWcdcox8BMoHVX30G+I24i3GjiL2DMv3pIqK"
    "cLilObE+3FM6zql63njHVByWiNkem2MYXUVckeHvUF54CwC/Y+C29Wx7615QB+i9ZN0nxf"
    "u/fbz87x9zLtTt3ae/q8czsrq+vbsqiGi2jasaoXyo82WT542P4oitnVVvqN2+ff391X8c"
    "KVexjjrlHKOBE459Qm7QmeTJRa7cghBul+AJzsx6NcFEEkpmbreN6pxefMEURI67Yl5N+5"
    "3ks2ZbP/tUCws/As0ZISzaYVH0LumQAzsjwqE34DLiwYVTUTULqQs9QXhGZXMThIcgPATh"
    "IQgPQXgIwkMQHoLwEIRnVLqXIDzGQ3j4vxrqVj1vfGxOuaI44wTWrPRqJ/V50UZ7XtQrz4"
    "uS7sR/pw+BN2dVUIJgubJ9+C31IsjQmiwJRWFAvLOo8OCxRhyBDWb5c8XRuAoCj9k1okmJ"
    "ClKZAdWhxKIiAXo3GU9eYqlysFoFYYxdkFwm8pZgEMJnrbsiNQHY7u5uc7K7+lAUzrePVz"
    "dgevyYv3bK5mHE7NBZTKtzCTtOTIGWTsxBTozk8mNoLytSCe1ElBCTjHqTkUZ0OSNMHjOt"
    "UH8arfG/4DvMEVvOLBCWGtjrM+YFaJHFgckt8j/zEfY3fhxuz6qi85mPJ40Bev7glCVP7g"
    "7S+xZ/WmXQxBssj80fWfjauvO9rfVXyJbACeDaX7JsVpCIKERV5L6Hl/7p/+mL3y2ROmBd"
    "Y5KM/5/YxlYdfKgdvh+Ui8/tbv6kKAC3Htwwit9xy1u8Gb1sHj2J1s5C0VDagNIGo48KU9"
    "qA0gaUNqC0AaUNKG1AaQNKG5iteyltYHza4AmYURHjaaiBUxQmB3bgqG6VL7phwHbYtCAQ"
    "HM5sd23c1kcpXKEZMF+gpmWSEhmP2BVLfQf/Ri6G01FDckFMLJ892upPWiLp2ehIQhOaUs"
    "jRDSeIN52loCIvIhYi9BQ/GXBXgXKaM7ZEuYhwC9dOGEPh8RW4396guRLwTANGWNyjGYkv"
    "pFZ7b9V12naFalxZ5da9t2saVuSJmnaEWaYFj24iqh5sBNmuOK471o7t43meqQCqv7WWGF"
    "fYe9PgRqgSYD5vtGJVxkRDE5GEwmwVKhuIgJed8n/JljM+yYH/Bs2QC/UXOVRbdsw7Lk3r"
    "MIJRmipdVc/2lML4gAZf6YSHKFYsWHndkDnnrSIU5w0RivNyhEKqRS33M08zDu9TqX+eJi"
    "tdEdyK4MaDDFSgqNJLY1B3U2jNaOGutIRSIhtJa4903YNyWYztwOx4h2E+GbJx7H6+bDGy"
    "HXe22P/ZvY8bPWNCc/fmmN1W0l1Rlo12w5WPuZedwN7f2XalpAxaDKSRuq4HfhcQGuYcgw"
    "EvgZ0iyl+iLeSTqp4eRMTnNN3Kd5kjoAH0VMuBThkVr921KNMNwn7CWHZZYDrQMjpOgyPQ"
    "cGDqrRtVt4RKPpw0os/wMdhGUesWUPgsBis4ZSTYBWyDf6JgycBbi2L4N4wm2F7DnYsHcI"
    "CoG5Sd6j7eR0gwQoKNGehDSDBCghESjJBghAQjJBghwQgJZrbuJSSY8Uiw0y0gRxeRO4x9"
    "lJAfRIFSFbmJ9ZYvKneuFosqCLtgi8CKCdnz2K3uEFwPUVUUppuAKkpl4YLRCBdxRrTSVy"
    "vPZZGwJ97hR9gXeMsfNAS9Grl+1cSAWvxV8vyooVdl2fgB9qUM8bl4KKTV2o9dT4P3yfNj"
    "5z0wG6u84bSUpYAwrAFl8CL6igDLwXIFD3Ud9cBX6iLygiwm6iIyBhk94oQULa88TzMSp1"
    "wZWnLxTbaWUHkIo/bcpcu99wCnxwjKY+KG5BLKotJGSHxJ30RC2gmayO/4PRAT4drbtxUP"
    "T9Dfw3vM0X+FIIvx2AfOvTrsg2LtLuxDqJ5rhX3weft6O8OldwJNwv9bfhTM1w6fqWBbDg"
    "j1McBONog+sa2l67vL9dL619oGSz4ug9oP9y2EkyCcxJjT4ISTIJwE4SQIJ0E4CcJJHDvN"
    "RzgJwkkQTmLkOAnlNemo3CyN6fpWuYhqzSrkIhKQ6q+GtN9Xy+kKnqigN1g+I440L11/qu"
    "IKZSm9F0OJa4p/C6Rm94ooBlEytV5pGNPoNhE4QWDKY0ZlQTX08siTdRLSoFoOY2IrFqL1"
    "GCc4i1T/gc3Ja4z4g0bL6+ShSTkAn0l9PeZuxAd5lzn/mYUOq7XmM2RmKzO1UsRgcEONi4"
    "KPlcej47TPtRznaKR1iloGdYlsJO0muiZh9rSIpcbUZHGWZhwui1xz3iBOMipiAIKmfXyQ"
    "PHG+OnfffgfZiuAT2Os7s72lw9+ifYHcBL2wO3nTS9j4LaSR1RPauffDJpOFqCpTyYkUmx"
    "LJ6UMtssiPQTAXeduIhc+4+WUTT/hvz6vKCLegoOwuZXfHnLyj7C5ldym7S9ldyu5Sdpey"
    "u5TdNVv3UnbX+Oxu9LTW0bbyceND6MBs5+nVE2Mr7GknUh5GzVEHRnbN4eZJTRbFiPO3J9"
    "wdQqX7cMnmWBPUEsL0IzGG0Vlnf7+7e6/rO1dEDo/Wc6AglAxVc7uOFwbSMuQWJzjWSHRX"
    "9odoHJECmcGyASWW+UMynl4cm64TSlqOKGmcUVI6MzzTqA+3ypONA241Yw/o8+FYKoUsMR"
    "o+wiFtTlCVR98FhFNUJgvmbh1auM4EBjcRY8PiAO4Vz1l7sEJraYePrm82YvEoCLhBK+PT"
    "3lxpQa8KiKIITUDD8RjDFPi4sKsM48b8QonW5HODIkngva4vgitp0JP/p2pPgGn9J925cL"
    "3lEARbwSgAK77KHGshkyyx2WDFFTbhkidEyIBHHzHmKH8DzxsAyx/ccMkHbcxZeKz0zsYO"
    "Q9hC2+ky8OOF7hTgCmrTT4xashzCgAdHLP5IAsABvjHzEY41fVy7c63wViWxydcIJqDCNU"
    "+ti2kZmV9glDn8gtqqiWs99rZWBO4utVej6CO1Vxu9jEq47DaNoewoYvGenaEu8R3miC0b"
    "pty3JVR238/Ywn52g3VFS2Adbl2p19w8G9cITQV3JXrCngVrcM1dnPS9L7w6x8pgtQrCGB"
    "3/LR8Jt+cGvEtf13L43si3YjpMb1/OaQwsHDnP0u5pAzbCO81SiRxf0ZhHTM3eXOUr/SDf"
    "9hL2Y7AMuFe0N+PEe2g74neHbGW74RRDMnsy9p6/6TO86PQ3o4Pg5f3Y9WXNb+FreJORO1"
    "HG5Lj/yw0bs9uF5rVhfaVXVmHurPiautmnd5Z+IfcUhejimXTKdf20p2e5AkyHkArBqBBs"
    "zHU+VAhGhWBUCEaFYFQIRoVgx4ZuUyEYFYJRIdjIC8E80P8VI9YaL8eExtyr8Y9gA4qTCR"
    "2buoPROzEE4ie8+y4mFo8T4XNHuvNW6xBu6ohxV7mqwVr9vVdBavLd9x0PRl4YuO55hJKY"
    "rbfivtss2ouiCNNoh9JoAmmUapOCWK8YTD5vshwu8XLqWg3ZrpCiqZKiDAsHf2UaLYKNr2"
    "9HlGhHZkrkjgN33PDHMGH2qYgWGRIYzpFc0jIkCkQjaW6oVv1yWhsan83owNyGtoVKwGVO"
    "a3fRu868yiAmd9vCO3vkFc6zof0Kjd/NJ9CL8N59tr2z+jSV+HzSJkcVJo+26E2IKVp01p"
    "xguQKDwn9UEgC/IhBj6YJ1GHFTNlBj6uTD4P1VNS/s45WU1KKk1phzFpTUoqQWJbUoqUVJ"
    "LUpqUVKLklpm615Kahmf1Er9o2mXyFYt+UiCXOn6QSsPFfF6ceFEbCtiQDjxlGNcnVncT4"
    "yrWaX0Eb9NXmoe7/tRJLuDunW61rS4oyx7qQ46pjUxjRHHzGMtoo3JVDI0lG2wxeCfKFim"
    "8fUI55Xxv6iY4cR6tj1XNACxZQeKqqhjn6+m6CNFH8ccXKLoI0UfKfpI0UeKPlL0kaKPFH"
    "00W/dS9NH46OMpz5AQHixNkTiOFEbWIywroditQjw2TZFQFKabHwmCGxeMBuBm4YK5iBbi"
    "auW5LFJdSeAj0ZgEHzzapImXPUAi3yGGxkocUT4jVmYqfFqW0GcWOqzWSM+QDecCdzw5SY"
    "g4EF4VDmIQHdkn6GhhL338pUY3zI9cv2rcxHu7ZqRB8nyTA2WYnB7cEAQztzFcUbp69rd7"
    "0Q2qcl/yIUM/diuKSGv5nDy/J58HvEiq2ewHlhf4j3AWCnc9fMD8uYW/YyAZUCtj028Nam"
    "VsvoyOilw5iYaJewZPIva4BLNCSwB5mnEIIPEa5eKbHEfRRhDHrHju0o3F6CJbUR4TfCSX"
    "UBaVNhTmS/omEtJO1Ex+xxtaCXkS6mzM1ZL3zAmQE9fwn2cVwKXc55Mm7FIonwR2yEdb4J"
    "fwWRG9D9nKsx0W8dJF+OMMY2BLBqa0w15bMoeHx0eF+TcyLQR/wlFtVRCmnt/eM4oJVSfh"
    "mA6JY2LLlRdsGau0FOrZXyA7LM64JIiO6k0teiiuZ2GvczZd2NGiKnZv1yA9ckQmOypnX/"
    "64fHV+8UtyRQStU4X5WPAvb1vEgn95WxsLxo+0Zqoc9tpYIpvD6itDfrbjusg81eKmWAbc"
    "ugJdLqwr20+2PCrpOPDmovAdNA/c7v+G13lbVQ6PgnsQVgwCO3hDKZ4CBsqIVfSLHuD7CB"
    "M7qruEMLGEiSVMLGFiCRNLmFjCxBImljCxo9K9hIk1HhOrfXiPazB1PbXA6q1lA/+lB0y2"
    "ERKfYh9l1c86L244Yua0VnbsdVTB9ybMbUIyXNTu7O77pw5eCDAdbkEnWIJZii3du9krTa"
    "ZjYq78Wm+t/FrSfRmqRqDBgxt2sWmyZCOzaPhh2bDMaUnBUrG1rYjUvURdOXejpRtFnezd"
    "AunI9oc0apNfQbujvDvASdO5SOXjJt+jwqpd44uknZp4pBxsGcpcLo/Gy7SCMH+5W8vCZ/"
    "jvZXtzdgCH1XZi9xmHjeu4IwUi892RS99Sax42I2kvV7b7qOfsFYhGwF1LLXngdK8f29rd"
    "0rI0o2CtWPHgnA27sDYcH2/DwZl73PEgwzH3GLNBGoE2dcwdFGbTmyGSgAA2iwDT+f1Fcb"
    "QmstlzLV5nCMawiXG5gzI04KPi4YdpmmRluhGw17cyyx6WzeFcUwNnKcbBWlzwsOUQay7N"
    "qcMn/enURJQJR8BizE0cPjHRUNCgboAyo7WB8jeZV53cHbcTFl8wANp0WD3KXCzDbbcDDM"
    "WS3k8fbE7fZAyXu7h2LZrUZl3cFjxGG6cHBt/K15jCXX3TbSdrM8ZrC75mbJse2HuXf5sh"
    "XN7DgtvJ7bJJ24bp4bwXrXyn3mMOo/Xtud0szhi1LbVx2J86Dg3Ux/rhoFYKOdTSyFl7uA"
    "defxGvu5ZvM4bd2ubz7lLTsiPRZlvL6HUf2zrzKnP43CU4v3tb59MULfisUjA98Pky8ypD"
    "+Nw1xbST0YVsm2FVuzgT9Kyy+Ip/MmkuvUqeaVF4JZ6WQ0WlJ/FDZNlRTeHUzuep8IkKn8"
    "Zc10KFT1T4RIVPVPhEhU9U+HRsHBkVPlHhExU+jbzwCY5pvK5q99hQhZHSDFiG8fn28tOn"
    "m/ddXBmx3t+UWYS3JfwpjIG7Ez5DEDec/4hgXgdjEJ6H/8Wlw/3Jo/VCL4gvQ9VYu+H6U3"
    "DzQ9C/FXGXqyDwmF3TxbNAWRDvDEgPJd/kL3r6GJ142SqLdwAT0kXRqd/xmxXgQxs3YqKH"
    "juqZt7K3PfQfvrq7u80p6KsPxUaf3z5e3YDQfswr1rIBtAoDh0XRFMvLKk5kvQlUIjTZCP"
    "qEi1RNux/g5VwfKmNnE4RP1hyUYdcytZZ1ao2FaiVLB1gUrMPpQxXu4iMstqaNdJ6skx8x"
    "aI9CUPiqgRDKwejW6c46DJnv6A2GyNAY3fZL9PYUi0WJuDGckCV2u+9m/v/c4lD8XHsifi"
    "4eB355djH884QjNfzFbyD7/p0YjtzRByySjnMzJL+CtgPKVBjPnbZDgXSk20H9CtoOQMyz"
    "bnpFhhmKkZRk8CXzFovcVfwt24URIQk/RMepijEEmD2oxXRkbPZRITxmM/pAKB5++Hpg9a"
    "V6j0FMPphi2Q0+yWhhbeRJNgr1jCHEikjGlaT8/R/3zLPj6jybFM0H8RZz7vuvSVhQBHtF"
    "8OkhCCcyASCnLGDKxu4HwpmPEoH7sSdPBU7nM7zIsD2vFW6t5dbhwU+cdbUAKMXYXSCo6U"
    "o92AIJFa2wjxNS8JkAmD60Jb8mVmw/gRGKbYbAPUUEQZGDnV5AWCnCSo0ZCkNYKcJKEVaK"
    "sFKElSKsFGGlCCtltu4lrJTxWKl/reGYVhYzvWeOu7S9aiFlyYwfq64Wa3Tyn0MVylJogG"
    "IkFMYLQMAwcHw9lkEbLQYBSdCSQ0pivCDEUt8lJ8L6c/3mzfxXISCj5XLy2BgRtuIRcLFq"
    "M1Ax4I9OeSRN04EqUBoPFHMZTjPl17fHHkSnWzlm9odIBBC5FQ7qy/okrT0cYWeHngt6Tf"
    "qL1gKsPxF4hBe0bpDesyd11IHqw94rfNGDGkwyzq3D2xzJSFjbJW3Rb+o5rareMxOalnCP"
    "nL87s5y5jWbohHLj9cO4p4/H69C/Z8DZqCabl31g0pzQw0enYebZVt0N+OMiyY8vsB6DYB"
    "5NsBDFthzPdpdJK3kxxwUkyrA1RNn+7OF1lO+jfN+Y0zmU76N8H+X7KN9H+T7K91G+j/J9"
    "ZuteyvcZn+97AmaUZdPUGUFRDNgX4f7m67d77QmVl8pFTH3DsXU5eEnZWCktVKdwhpZokG"
    "zwNC2EQrVmDLSvekZjGuFx8lNomFVZnfWGTEphvA3DV8qNEtFABGVizszd0bR7ub/55ze4"
    "dfdp+KKqZfaQwRHVW8jA/a24fhqS6ymJ6SlEkVu3xIITIxH+5HoostbCOpL6wlVzpulLR5"
    "GZLiF+x3CLzbF9uF8SWb0TNw+a8rLCa660XcRExFlmfRNxqhnkDnOfW0dejiNb+IFrJ66M"
    "iTSINkdlsmS/K9GJvHvwIDQkL1KbYCAkddJS6aI5UZCokPN4xHryiBguQcMAMWpn6AdBCp"
    "Qji4Kk50NOk9c6IKcd9VC3SJc9kaMc4Z4Qv4Dr15XdR/LwBPaDmEbjub5ek4oS2UiQQnzd"
    "Fq5bOSfCYDp0VKsBOpSyssz+biOUbuW7To3vLUcrZXalUXiXL7bHonvmwCrPKtAu2Y8nTV"
    "iXCB+chumTbarXgUZ4E7AvQWroM2CxuZ0fJmZdWpsg9yce4QLDe1J4VPZeEJbqRoJJ/aq+"
    "kcN/O+FoCEczZpgE4WgIR0M4GsLREI6GcDSEoyEcjdm6l3A0xuNoogCoq67H93ZNQiVD0X"
    "R0DYsyzO2tCi+gy7k/j/HIVR2VF1eF3YGtlGg6TCQtjYIYl25a2uGT1uCUDInJNt2lD4vD"
    "kUQbYP0Cb374j04sP29lo5032GjnZRstsyX0gvglurFE8YuRQLTHNoHmtO19L1UMw67Azd"
    "I0fcp047B+2HLlBVsGDugisJbCDurrnt0je5JuhT7SJ/m3ndyW351BKamEFpXZmR3dgwxu"
    "5D47zd2/uxF7ST2Yl8T6aoePrLJkO/vxZHcSK06fbJnEQuQU0vAR834qFg6jj5m9FH2/sX"
    "+TG5SDo93fQkklSiqNOWdASSVKKlFSiZJKlFSipBIllSipZLbupaSS+Ukl16/qAVyfUnKr"
    "3X6TE0oPbgi3WyatVONWHiaxxKt9NDicPD9KDtsPcB0Pz+TTzt7JMIdYMSXujimK7DzxOE"
    "msmpC4U+Evrcu2QDSOyzYbxY2S08FnBgpT7J0cICiigD8cvjAkKwf8Si0ZZAjGwX8eWt3J"
    "+zQgO4AAGnJLLJOJOPmkxgGOw85cR0GHtEg14TJ6EMdX+RpzRHHok7FTFhldYlbCyQnw99"
    "2vuUTKCafMx5PGhJN4cBqqJ9v0B16ruiVwXSNrFSBTMfjF4y8Yd1WXucfsuezIv2RceJEF"
    "LJ+7+LLKXsE9vppSU5SaGnPmgVJTlJqi1BSlpig1RakpSk1Rasps3UupKeNTU/xfDXWrnj"
    "c+hoxeI2haXO/EihbBxsdLME7bnqo0FXcnzdGq+O/0IfDmrKqfc7Bc2T78ynrhZGhNlpGi"
    "2EtDom7KKkfF2L99vPzvH3MK8vbu09/V4xlBXN/eXZVUITzW2O00iShUyUd+VOOVZilNlo"
    "7QaWq1oJxEaOUdPzH/9eXukxWDhuCQYOsWPoGbMWxd7JY7Q2/ftDpE+FjtKRIfFmYl8mOt"
    "afWnRMZnK9MoGNzHYICwRxuHY+EfovWMh+uOZMfbfEpXmfNXQQCbqOZkpEQFzs+A6lCsVy"
    "E0PRMQ44biHsG4pL1aeW5rn6kp9Xt3d5tTZlcfitrq28erG7hPfsxbaGUJRMwOncUUj6j2"
    "FVKgNVlJjfgKkVx+DO1lVYPzViJKiElGB5ERg8sPnNSZXqFokcp89+X7IshFDRPd9trKWw"
    "HgzLBn21vjikWoCZ50Qyt0HxetLejDZJ8V08tyOoH081EEtDshXdjoZmVCGXLld7AqgvCs"
    "KhWa/XzSmAvlT04f0kd3J0OzqWcLXhCymEfwHHg9j9ViWMv629e7r59/rEh4apP3nNTE82"
    "ZkWpN/E/7P204ZzQxXj5zWFELVCbukFKYHuIGBD264BA0k1jyBf22vMDcDo11ulD7bQ7S0"
    "HyOh4EQyUK2wHg1BZUhMltSlUiwCV7GxESoh4RIoEhsfVKIzVDp4J06jmK0qfE338UNd9i"
    "FHNpyf/6bDWeKKHpeaAFzQDLAdh63wiscLwWygMsE3ypkjAeO3oycxjObFJopK9vyxTMXH"
    "JfOrOzTIj3YYiOlDLXBy+BVz6zEM1vxQO+soDpYsjEDXrp0Fpihsa7aOXJ9FkWwCj90Vlr"
    "brYVclz43Kcb0eX0v4OMLHjV3BEj6O8HG1G4TwcYSPI3ycmU4p4eMIH/eidC/h4wgfdywA"
    "ifRbJUROqdWO079bKM+LptnfBII7dmi1qO92Zcef3KqB302j2RXFgIPZQWN//XCt6yr8EW"
    "xEKFwFUfjs4DmorHDp+nidwTXmg10YSjOyo83Rw7x2c4CJA90ld4g4nG/hF7uOUmEClZhD"
    "K2biXxWIxWv5qXmoRXBX5rBqnQsnQ2Ky4IRtz9vJ8vJce4s47HledObY7nY0DR40zfaEZj"
    "wWe/Vx2qgpwBgW5taX/CjKxZbFyGgeUJmFwfpxgR4yOs34O8m+5ycwWK0QJMMcex1p2ZEV"
    "pCYf77qNtOX7aBOET3BbzgMmxpByIx9v0XS/gDu/tZbgAeScRaQwZ3hE9jdriLJAZrIYv/"
    "NZsbyBRvvUZNEZaOcNNLkDJc4Totl0f4AQzebL6KUgmusuowKM1o1fWx/ZcqY8vIdg7ROw"
    "+YXI6fD45oxfbnvelNvSZTFeSdrf/3HPPLvGRpASvIb33MJrDJKg720zDgFHqbmRkiWXFv"
    "543VRrSTg5NSZBK3sy86N4izm8zARlZXezlLGiyVmfTFyFrsP62JSf8UVm7UrRQlTwLmEp"
    "+BmbhesseLZXFO3lO8ahY+K5S5dnJgLQTJKyX64HywCXuTfT5XuI6buZHq3DZ7bdk+Nf+E"
    "vMYff3gobgGIanaGKtfQ8xfrZvuf6zG/OfxVM8oJ4R0rfvPfk/A4AxxW1/Vg/JlA9MWgAz"
    "p8v02Rb4zGQLu35mN/JCKxnF2ISwWzGMiQKAG69gwJT5299bCZ1J6Mwxg+8InUnoTEJnEj"
    "qT0JmEzjx2hpfQmYTOJHTmyNGZyq/SElGBqE8/Z4DYyrCDy6QPrcPePM1IuNsp7NRvridT"
    "SLpnpidTtzp2Fu+eAZ/bbS3Goqhz1AOfrzOvMojR3TTFTk4X1KZh/X7CZ0xDgDvgnVWGDT"
    "OfT5qjhvxJMD7Voy2ChrxPAw9jc1sXjnzgPSPEyeH+DQedrkIXbOR4+9r6gHg6cNFsj8fE"
    "tyLwjY8KtGq0CEJwZGRgHFzrdU1UcaivpbAjhR3HHFWisCOFHSnsSGFHCjtS2JHCjhR2NF"
    "v3UtjR+LCjcqrK8mkqgM1SmYxwF/MFlN/YSXP2UNpakEKGqhHjzjmqJRZFYfoliAvj9Xdg"
    "vCgQHfrzW/6JISXI8zWbLoJ1VQlro+mYozN++AZfqfUQBkuujoIV8zHswgMuKB7Z5VZAHO"
    "ftuyr0YBwa01UxigTDKmJxkfISmsJw6UMtAnDy8YlEm4IZBUafsOxtK3If/VcIvAPbcIGd"
    "EB1HICTncME8gH5ZgFH/xPzotSXXJuoMEJsqDU5l7z9WheGG/XJq9t0y28CZefxonOizPA"
    "XZL6ruJbtGIRbIjLYXvvxx+er84hfVpNhZhyHu2Nz+7nQ//fK2xf30y9va+wk/oo7E9W5Z"
    "nOmKzzUVVlu1FdVpe2FhEHfbKHnCE9oouePMPXYeNmX/psBpNh63cuEL9LdNnvBY22aP+I"
    "78Aar+RNi+cs+AWpmxh6B1s53T3iMhe4Yj1EW15AjHGQKUv0FG/8Bi9pjcK8+214epdhIb"
    "BAfU6liLKYXJUYzvi21hG3SyCn8+b2EV/nxeaxXiR3mr0J2DverG1X0RmjykHNlBg64lV6"
    "lj6EKtWQRdE5tPnkf7IWZhxmudbXkybBOEQzhRuTrZZ1hpOM3EAdqehSpak09F0Vu17Jjb"
    "W4mk1A/q1gjp4qJNI6SLi/pGSPhZERZaGIpWqKttmvRaoh1w4Gvylw4TX7FsE1duiZULUM"
    "mCOaDFJnyYhl+WGPwx2mB1LqYidev3q+TV45BY5ffp9YLJEx0W3NuXyks8XOws0qOXu0db"
    "l0wrluG6uoyM5bs7tOQ3o1mAVPjNH/zLOIZFVs8Wyj0waYyFw6NT1wezP324TSU7AjhBBw"
    "UP8AyY2XN1q0dcX+EVs7TDJ5G1eAJb1MdR4rCHo9fWpSPgnzxOLf/KRGCaZ2TniI3B2GQF"
    "8GXgr6Z4+M4TeYlwGMbzDwsVpLUFmwX0V7IZZTML4sVx4+WYPqlq+9000y9DdKjkYR+qMY"
    "mlcd5bctUTTPQI4yKCgwLq3vrpP399A0dBnBKGf//pwlq6/hp7RHjwO1obg8eZ+4c/ryq4"
    "URdcV88bn/n119hMRCm2NQa8hMRAqr6An6FSE5o6QsGCLfjINZuWwE4iB8yvuGv4j/oLkH"
    "/a6vZz1JMtrr7AZ694cQQSyRGnvmhA5IiGOCpqLUxzkYEteb8ihVth11fdeYN8J112LS67"
    "7DWnMSL1MNfZ0UNLQ2rHmuAShY4odJTGtuduyJx4ug5dvQh3ns5oQMTXjE2dtMBT6kggod"
    "tXwpZA6S1R6Y2w9BIuHa4mD7+kEjxZJ5QckfESKcBUMlfzD5GQzDMLXfjt3Y7L259byOXt"
    "z/XzQH4uymRUyeTe/KM0l0zJwHcJElLTfshTjaMcQK6ZW8dJ11BUlgnERGap+sIS6AZwj+"
    "RGxfZjtQfFP2h2npJH2oBo8WFZNe6uGE4Jr4S71jxGVeJUJT5agBtViVOVOFWJU5U4VYlT"
    "lThViVOVuPG6l6rEja8SP93R4egBFgaHo9LFocm1nmMbXUqDxF/eUDp4uGZmdaMVmSUzGj"
    "XwAQ+FXKyyTNQhmYga8p+OZBaOYYZ7N1tCIHZ9K1itgjCGL4y3QkFhoQmW60+sDU4KD7l1"
    "PrYeF5IT01UYzOyZ61V2Imlut1D9hk4HaUBTYCPwNGrJHDi1Akk7DJFsGJLMi5ybDAyhiO"
    "ipZSZPPTG2ivh9FWxalyb37pQJn3E6t6uGUzXKr0RrsuT+CDbWEsc742KLIooWwdqbo0kh"
    "T+iRpEEThk03FGjCsPkyUoaNlldaIBoJ1kmtWlwycKfMmBeg/xkHxywtUcsqs1+7tORz5l"
    "WnyPidBSaFjbnHBOD0xnPZnoMo79LL0zDBqL4vPDzwWzK+eba1lgFvSy56ZSXLN3oQJf6G"
    "a/4LzupS7/Ljyc4E/NRJn2yRhwdusQpjlruKGMsSCXjs3u7ziZ5VSfpO76AMPmXwx5ygpQ"
    "w+ZfApg08ZfMrgUwafMviUwTdb91IG3/gMvvbhHW33PvQXySTil6IoxJ9Gq8phjO+Z4y5t"
    "ry7KXKA1PS2DgTOll9WdKyIDMrbmsYc425/A6LYD3fOh486DyoIY0VcFDnIuL5p0WkyvZ5"
    "9tjmTG2svqzhAfQcNva1Tqcq/mEANKRbkQlliyKMa1UbdqzD09UsMOHrp1Ko5NvW+RpTE5"
    "nZaJTTvbpPiTi6hb+8k23Sfrm08WHYVZdWuAOgNwNki3yf7ORLYRGDcyEiAG99uw08US49"
    "OD2nUYBp+K0LwO70tk45CBuNHlZb7XddAP9zMJCS32l+lGkiouQZJ6srY1eA4Gr/5+LxCN"
    "hNvJdufArwH43JCND/LJ2j0T8uamfvvY4TvT8eXz32Lce6qzexBAUnF9wsp9pxhKt2ALKS"
    "hNMqAMxqNydnK8oIdb8HvWh7rRaC07fotypxBmO5TOkZpDrLlSvLajapxK5uNJI05FPDh1"
    "1JMtcCog6ijmg89Cxv8/4umdAOSDbJTT8NZRDO5vJUZFm57wKYRPGTP8gPAphE8hfArhUw"
    "ifQvgUwqcQPsVs3Uv4FOPxKaIbvY7CTSnMT9nB5YhNJviKlWbt1si4jf48r1ef5+W2EnxR"
    "nRtLFKlNlsWIqxGj9ez/gtGkcz4yJCYLRUQdxVo52gM1UOe2K+etDIzzBgPjvGxgyNV1PS"
    "NlcpPlMeJDwvlZlk5DExBFMZxAzv75DQycD3efusTCcH14SeN9Mr5OH+nP0dBiBTKT3apL"
    "K/OHZGpHV1FdtOuOf9HUHf+iojv+KnTBw6tK4jYdlCzVgIfl0939x8vbLkdFLXhsxwTc1X"
    "hd1RSiQTgpzZCiufneRS5irbmSajvC8SognYkcMsr/L/At8HitNaZSvCBSZddjVH7Yp6lL"
    "hCJHN0IsPgYhxG/4zQLnHEMTfhBbj+4z62GUzilEJtasQ9wqIRpfzMqNLFh+GqnyAyti4T"
    "PoNstjz8wTs0xoYIZQG88s7LRD8oTj2yWoN3BgpBiRKn8NbYl3uAnCKJ7CV6zgV3fYGZX0"
    "49wg/KdIk4GSjJxYGE1dLI0C5Th3hPoRtBeAGG3mTpCVLN0494H4CbQL0AW0Yzd6sJ0OfY"
    "mLpKYXrSmA3Q+RlV266kxs/c0LNj8i2ODC+tvCfVz8SP05KZBM/TlHKiNYYAwHXCuln6cZ"
    "SUZfrJljxEUohYPEMUumQsyJ3hs0Y6++Vk8CeaKR1GHVQr8Pyd+F7c89TfbmacaxwXNVEO"
    "IHiBbnVSFi3QhwT2We4VxTEFmKcYiBrzhpluFGlj0L1kYomlUYzNeamj5PMw4JyDWXZHDM"
    "qk8l8jLntWuwrjOvGr1u31ljVbjoWhS6yYu+D06nbzJndx/Ojtkti5zZ10IU8iT2IIrP6Z"
    "vMEUU/imZ3z/GcDm7Bdn4F9cD0O/Uec1h+wNt1d7F5xhZpIQVpQ/YghxFU3R7I3twpk7yh"
    "vkc7fjsG1bbArkx7NuO/TF5klriQ+bmDw9eJqPZ9ZyTk82qB5wWbPXn4O3+JOfy77GPrFh"
    "JMS1xjuCej7uVrTptVK9vdn1H4EtNM5p45Fa3DZ7ZNktJ7suwLf9u9fJk5OyxRZoX7Xig3"
    "+AtcOyGDq4ejHtA84HB42xLsUWQ4t9D6/ebm/dXl9T+MnjuyXq1ApJH4+ZX9HNTHk139HL"
    "IP7m7nAEybz5EEkz2bhessEHW2wOscLpCIT9iDy589A/MX2C40fm2959VeooWoza8Cawlv"
    "gJ8GV84j8Kyi7cPhvofaQ1B7iDFX/1N7CGoPQe0hqD0EtYeg9hDUHoLaQ5ite6k9hPHtIa"
    "SjVRbPF2Z7bF6vdzOEJgOxRGT61dJ2PeVUcu8fHEQcfmDjFwQhF8VqgUIQjRd6OL79oLcq"
    "pTWdecCl6ZuKeA5+0CiwLK3Bl+WIAXR5Rv+0h5B+IiEdSkhoOFd5BU3lwCmN0Rrv+2KLhs"
    "gji9ESSaJgYyvtPf3BWl9c32G8EzcV8Sb2YwkzVZ+sPWyQHXMDZ5Xxdf7JpDm0njyzM6r+"
    "T9niOBLGo8pegJki4TURdwU9Zs+jNJFRjprv8R6KilNUfMxBT4qKU1ScouIUFaeoOEXFKS"
    "pOUXGzdS9FxY2Pisdu7FV0vKzXtwmB0ZEh3uoSV/obcN5xVy6im62I4Vwqc7rC8hV27Qlb"
    "JDZZHiMOn8LKRBGKZtfRIp3Jhsl31FqZcwJW5Tw7RlvNpupmfJy3a0N63tSG9LyiDSnCWP"
    "XC2orC5KMihCEKFUAAv+H/dWwfw6UzlhSYBBhP5fajQPa6okni2CLfo2lV+v7+8vevXcJo"
    "Fc1KUVAVTUmFJMcmQVPakh7BBRA/gQz9d9QojHYBV8DUlcpwY5a6UpkvI8cGKbiPekGTAp"
    "H5QZPvC1Cb1pIhBE1GqJ+iibX2PSyGwrHF/rMb8zo9CzkD1y0mbIdtGxOxR6xm1pJEnmYs"
    "gkhy6CaJoqGpjORyWSz6E9TTN70sgexsMJDfyW3az0gl1INUrjOvMkksh1ZYuxvR5BX9Hm"
    "0fkqBOWVz6tdIKkmOOBSCHgmn41C1L8o9TYT4+rh0es3bJ+7af1SLX5OeT3fi1qZ0+uhPG"
    "hiwSz2Pixk4Dp5hQt5Ng6Wsr8yD/5OO3268fPt/eTK//uPtwfcMLujHvEwYbnuGVmXsMfZ"
    "VBb4N9K0HkCCI3ZgQUQeQIIkcQOYLIEUSOIHIEkSOInNm6lyByxkPk4GO3w+ybLNlwF2QH"
    "4fwOmrPkJk5EobhnO2m3Oe4jWvYyUE1N+R8iNR3nNxHx2rgRs94c6YYUNe2akkqJTJ9PJF"
    "YKJ0FcjI7ttZ5j2zOjhex1rJCUwnQDpCYEczQrojqh3gDR3SeJPiCfcZ1GIQpVEE3rMi4Q"
    "jWQeTRIvHPImTWaG6vC3QDQC/n7nXcGjZK6ocFSw+v2YKdMwk2zYN2dqavaiL87vTMMVNm"
    "WL5Oi/MhmyXthvaMqtm2LZyfCCltXOex4+G5XIozYflZXYzoxUdr+0aFic8F1kh2pSeE3P"
    "Ud6H8j5jDutT3ofyPpT3obwP5X0o73PsiA3lfSjvQ3kfyvsYnff5EEcywZOmdBJQsErq4E"
    "148Uap3kQ1a9Wq9nwbDhoONzh0kr/HLlrdYxcN99jFyyqxj1OcrHu8lrFVWbUKbPmutFr3"
    "grzB82qRiDxJNDJYb6XMc8RWNl8xGu8RW7rwa0EOoDBQG52/mQhDnpv0IMglGuhghKFlj1"
    "Gy9kUXxazS23ZZpbdNWaW3pUMUsn+t3bCqw8tVEHjMrim3zJIVJDsDukMdp+QvetYfhgzR"
    "xluuI96oQkXg97+xr+7ubnN23tWHYp3lt49XN3DSfszbZ+WbA3kVTbEVvq4scoQjkUZGwc"
    "2YE2BJEr+77diNHmxHBYHVeNpkiGCmtACHpabDBH9LThuaZFWB5EluxOCX60s41T9Nv95N"
    "L4zaBzLErlXWmSUZQQ6yax1Pz2WaSXfoXlJeJ8Df3VWX2Y22z1RnfvJ7KVNL66gMYn5Pec"
    "YBytSSPHltYjCbSd+ZGMzm8dskBlUl8QS0tOyPbnHEH/ZH5xPMlZZPs+Vilixe4Er/wwcL"
    "+7nhXj/sN1FykpKTY849UXKSkpOUnKTkJCUnKTlJyUlKTpqteyk5aXxykncb6nKI84Qjmi"
    "H3Pe8tPrhhFAufkWbKVZ5isBtc+AL9LZInHI+e/+bHrpdEFdzQ8lz/CZtnY0JiHWUVPt9H"
    "PMzgwwmm7ZIEDLuolALleDZMqlK4+6V+R/U2IdMgJ+tZRVi/CRhQIDTZ3scqInCucLWZJF"
    "qU2xYYrwy1tMfBsQMi4qrXNjZHMxKTTaw5Z7xjXDkJP6cx50EtMvX1egLIE41EAnLRFSIo"
    "Rv0HlQB+oRb3MwTj4DwueNfGlzIYtlHyerUKwpgjJDTT6iXCcUiCIyYUekLxXyEotunUYY"
    "GcmGDYSIEkchiJ329u3l9dXv9jYHER/oHwD+PFP1Rduz0w+TrzKoM0zaFu2929pvPGSRth"
    "iBX1IYv0TQaJ4lCm525R5Az1FpLANfQghlv5GnNkcDATaKcMMtZiCwFkLZteLgD+umu7Vb"
    "+NF2MItbhOSgYmgeqG7Z1yUIjdV/vxrAJXh3+eNIHpYvlACwAdCIJ5PJWbDOWoQr/VPUbQ"
    "NYKujRmZRNA1gq4RdI2gawRdI+gaQdcIuma27iXomvHQNf6vhrpVzxvdUoCHptADTLWp++"
    "gHyE4RIkHdajsO3Hzd9OlFu/YODd0disoU/50+BN68qjR9xyzgAq3JolEUIxwFTAO1RyIh"
    "GqhtmIxKOdn66O5Bo5PMXp5VhSfx75PG+KR6okWA8jEM1iu80dly5QVbBv6UdWnhG6ylLf"
    "GL0XqGf6iMXGrTU0iTQppjjlhRSJNCmhTSpJAmhTQppEkhTQppmq17KaRJIc1jhTTR5wNN"
    "i+ulqCXFW9RbG2Nis3Xk+iyKph78o3MqSoSmmyFqwVhoLLUW3l1B+BShsWHIicmxtevRqX"
    "uJwSIa8RGiwP9IJESBf4NltLJD8Mq1zOYcyTiMZrFkbqkds9RNLKPMae1KB5UbOQEO76xO"
    "yG23PeoSksRNmf86lQk38jVmsZ8novIVJe7eNQk5XW57LJrGdvjI4n1rO/BVX/mbDGTiZh"
    "Fgn3e+PFE6JYIu71QdlZ+kAH9oGyJrxWFn4Xpz2Or7MfeUNcNhi2TgIn2CVYESPqvKRmc+"
    "njQmpeWD0yf5ZIvk9Go981wH468TDLBvFi6O7mAz4N0ji3h8dun6rrUKA24PWSHDgi14UB"
    "x4N7Se3ciNgzCy5sFrC6cWYeAX44NWxJyQlaOEA34tpcIpFT7mTCelwikVTqlwSoVTKpxS"
    "4ZQKp1S42bqXUuGUCj9WKhzUpsyEK5VqjuakpLjpuQhxGWtNds2QmG6EyKWqhj4ixsJV1z"
    "picIkVZ7qubIclscfA97ZpHEYQdD1aLc9W4+Eqna4oWIdOhVJranec0gx3oM6+31x1cPMw"
    "nh5H2XAXGCNLBpeN/2hIb2OcVvqsO7Q1JRpwYKuKonWY12r7W85zDDLG9hOYhnBUWh+FBp"
    "b3OTmVgAmGXzQETDBTRhoViZlYk9TJFZpPI2/2v8RbzBGdsqfTzAzP7DrtUaZHSaN9i9j8"
    "awCK+awiiZZ+OGlKoeEYkmmcPNcigcYfxr6WUQyCk9O23Uf/FQ/4gIm1ANsdTC/fEU0GMF"
    "6A31KVFdvrXT2nutB3NDLZxb8J/+etdtD8EjsoLpQZzLl91HSXOSOAWmiWkkz2iKhh3fKM"
    "YZjzMYhj5k/gvxxb+Ba8y6X4gS83o2FIgby6mioUaubWqlenz5mHWuhS+TifRY0bYgnXEH"
    "DFf6eGVIv2wbJ/52tL9UTFPMg8tDcixI6bA3McCAZgLurCKl170O8i2AHBDsacVSbYAcEO"
    "CHZAsAOCHRDs4NjJM4IdEOyAYAcjhx1IP6mDhZ0jHOU8bPkTyFDixIn/rL8XiqQjU+liOD"
    "r/DWwjixjk3pCqfbNwPZbbNLRlgBidjWnEWIctUyQd45bhvtYcbDndtP9p74qXN9CXxyp5"
    "KSDN7e23MzjGe4/D3GzNnhaTKwhHMve1j8xyv8XxxcLJfUvk8wWbJ8b6nVXzFTuTBsXur8"
    "UPMA/2pKeQHozPuweNHidZ+53NFkHwdFaRrFUfTZqStZvMQ20qx+0wBnn/EFnMn68CFwvt"
    "MSzBI70R7wPBU6NxUFkArkdNCVVKqI45X0YJVUqoUkKVEqqUUKWEKiVUKaFqtu6lhKrxCd"
    "WTreNW7uA+bc2piPvF1G3lnIrQ0zkS8nGThcFPxLf721JsBPmCmip4Zy3ieBVNuA0ZrGP0"
    "MufwmAvf3unsnLer0j5vqtI+r6jSxjXFW/k2HTuxQGe8uPiCXTDuRTvPQkCrUGrvBMulbZ"
    "agpBOq4joaoipTmmzVX/rSccLiDR5r5J0OhDUofwq/3kW5GIhS/K7+JPi2nQTfNknwbVVD"
    "BLBjnLjSea4XXo7I+EO2srdeYM+xWOfvob1a/PPWSn4ACM3661MwZ3+lWhFNNviXhWDIYX"
    "MLs+QFi3DiaRDOq9JfjU0UiqQDtlJI/tKllwK4XcVIv4uVr/AzfrMCfGbjwonjJxJlJx/G"
    "IagYJgHrGwmN6r3wIppgFISWlZWAt9mgPNdwA3qqZzX/gZb9aOs2BT+wuOZuhDycTzEUp6"
    "cqK0hNvui+L8QZilj4DCJUq+/axueilRK8aNCBFxVGB2iEKuXXYGwkFMZfVmKpPB8tc0C8"
    "5xKv4Oc2ou04TMR7Fx1NiYN4vKKPtp4RoSiMFsonhgcBRDHHLzbnFGBU3w3W0VSf8xWkJu"
    "ukkUhgyq8yzTB57TvGEzH/xm/wDcbNpaUt7nx4d8A7koAK40kr3k5O/t66dv8vJYJuSM8G"
    "ifW5jGO2XMVn9Wgg9cSkBShoamce3gkOugOvWRJgshJe6j7zDmrCfizjgdoQvJT+Nn2AgC"
    "Qvjw8EkpKshjbXi6BANhJgs1r1UGzP+J66qdxTg8/ATw0JW6XCSXa8rgjcfqjbDClBJ8zM"
    "gOnaP75+/WyJ5aouXsDKFdbKTTByG/N2qZjKD/zWVmXfeJgwDCo82euFXYNZSghMNtgxiA"
    "Dn7MF2vQJwIlqD98rmrQ/foZvRzllsV9ns9QJIKUyWAO5/rubKOz8ILfEbklPB95Q5btXS"
    "9TwX3IPAr8oo1SqmItlwkL4O8vkj2FhegP2B0YYNngZUP2Z5HtfrMKruGZd/oJXf4aTP7n"
    "Q7UAIPdpgmDEAej7xp24yBmYDRBo7IQ7dCokzKrkjXl7wU92SP9psFeM+RXZOI/asiWeM+"
    "1ptJgsBoJcRzo0HkijyouAs4tFxsZdy9enrpP8/Pf/751/M3P//yHxdvf/314j/eJAqq/F"
    "GTprr68HdUVrk7w0Tt9V46cQ36K3mklQabZ5/eqcOyfiRvACxDIBgWyaqczMRLlPFf8tte"
    "ufO/rAVImYXJTF6QusN4PAUH6JY13jBfWaEf/3fCI6HT+LdO8Zj9n5NUnX1EdvYQ9JDKNS"
    "/YtvLJU40k6jP0jZbxNJPzonWP5ciMv834aoG3ya0mCzDAKjPuJivjHbXiAAmF0cnTBOO4"
    "3QeifdHOy2xwMos+ZhhsNNVNSjESVTNgbW8+nKg7XUmRDDhc6fPNp/cfPv29y52aTFuIM5"
    "aQIdEsmcnRiZpkSYZT7286MN5fL2dgrQDnH1zfjRZsrjJXkRW5OOUi8V9CtvLs1kLpOaTr"
    "s393aF2YoTqRRAtKA39VkqsFV2DeetDiaWddPKzonXcCjBRJR4kTsa1NED7BaRYzamLRhS"
    "WizZFIWMc0SQjML6P8wMuNHlwmhC52AZgpPUlfw1KRUKUynxtgcymJ6bkfuVQsP7F5Ds4J"
    "lqt1zItUHPgGDvHFMSYuj9+EW6WleziB/dTzFSC/1COmcLUmQTjqFpNXn8o61N8rBcrx3K"
    "zZngVyXzA4+4/wf7BujQ+Je3JXqxe8QwzJG1yy0HUWZxXpAvnJpClLYKfP7MoN1Fdm990d"
    "re40VQZLKnxKeUb2C5wfsHS9H/+wPvpd27uoPvhX37jIqOhfexbna5UvLtqUKl9c1Fcq42"
    "eF0AgcKg0Oy8dPkLsHKf6Bb4yZX3Hf/teXu081hllKUrxoXSe2/p/luZFB6YU+Ol0gM5ot"
    "4x1NLfAFV8dOgv/P/wfMUw0V"
)
SCHEMA_STATE = (
    "eJzsvX1zHDeSJ/xVGP5HVpz2gpQs2fPseiIoqi33mWpyScreiWBER5MsSj0iu3v6RR7d3n"
    "z3p6rwUgAyE8hEoShZXsfOqlmFTOQvkUABiUTiv7/Z/ONuvq2++f/2/vub2WK5+HS/3G2m"
    "H+eb+Xa5bp9eL+9294tN+3t+U//zzdHPh2ffPnvxeG9ycrE3eXt8vHd6Nn5zePa3vV9Gf/"
    "vmyd432/Xs+sN88W76ofo0JWiactXHarFtOH9zMfqvC+/V9XKxqV9OZ1v0dfXP1XxdbdDX"
    "/9LktRRzxf6/m0f3s5tKg/jn1IE6NbxuX/ww+2FfYV5Xs1Yp3xydjQ4vRnvjyavRf+1dJm"
    "gvv9k7mdSlgCLrF99eOkJffvO4QXGzXq6aSl6dnZyyq2gIb+d3dw3hN//6l/6rWiugzd+z"
    "1bzRfG7rKfA3lOp3q5vY64+1JPPlonk3noSNtq3Wi9mdNolfD89aWQ7295U2qrvKZ2yf1g"
    "wDO2peLWb3VcjIq7ApML1d3t1UN6ism6rGup2+n23eu3xefOez2VwvV9XGLfHs2XNgyetP"
    "2/e1zePAQ2ttnt7NNtvpbgMQb6rZ+vr9dFuri5C6ff9uPbtH+g5i/d9cf5hqm5g6zXP08+"
    "jol8Yu9bPaSF+OLn4bjSZ7B3uHk1d7Tw+++/67H569+O77Vt0Ol6AlNae7avFu+741dPu6"
    "tvSAq2luh51pyJBP85zFIGjIkI/zGrKrWzvkZtsbMGrfQB6NPXzjDTK7fxLKQgaXt5Pxf7"
    "7txhic1I4t6pUZUTxF//bz6Gy0FzzeG5975oMOOlSd/mBT/zHvCnrjRGzMxEhQOO7rJ+1Q"
    "6KLqxgcNKgaIqDSGxxvYeHg6EhSP+7ocHpdrDI/uVTwkqqshGJwxtCQIVV9MfKfTTj/O7n"
    "Z8LIASBeYNCuWAIZXHUHYfDiHIkBAfH2yhkhBh1VGE9uNXWy4fnkuFYAumU0b8x0/2/BcF"
    "UfsSMSHfLH9f5IBu6Jiw9dj+MNCVXEzwQosOCIkv3sAAGRbtTtyEGCEpitItVhInVj1A2o"
    "1kzTwTh3Zx+PJ41EmtyzbCL+p6L0avR2fusuLJ3vxmDy481MTn8b9fLjTbX8dnF28PjwH7"
    "dq5bc397Pp683rvdbp5/2z56sldPdbf1OvHHR4+e7N1U29n87sdH9eKpetS8apc+8/9b/b"
    "gPl1tEFbUs6GsD0NXWeHI+Orto8J6gqpjfPN47Hx2Pji4a+D+dnbxx27muCWdgwH67Xv4+"
    "v3my1/5tOS2e7LkLgIBtV/v/ORn7ZqV01wjVtvJ2PfVpzDyJaPCz8eumUS9pwrqOw58u6j"
    "IaVmDWL0eva4k4Ovv18Pjt6Lw2per3/13//e8EUVJPDT1LV6pb1W30456q89/3RpNX0GQ4"
    "OgDdCSn7frZ4l6VoRWgV/fb0VUNy8pNvEoHia3STvXoC5+viP/4K9RNrIqtt8OjJHtoAj9"
    "QgVXfEuilA9YymaGiapvgjtL5pGEbrr6v75cec1teEtvVf1VCb1ud3s8/XhlpWAYW0Cax2"
    "ov4x1z11gLiIHj2C3px9xCmjyoWemPqpcsDttsv7Weu1ut6tN6QjFflS7h2+vahH7toc3o"
    "wCL9JquZlvtewvx689J1PC54l6CTshq9vb6nqb6y+8qVbb95jbK9s520nWzFOq7797dvAd"
    "wy+LkdnpVYhWd4O0KxbnmvbCXt0tr7JdsO+r6w+b3T3lldQzp9YG6/kNpvztcldzId20m+"
    "1yDTyPMc8vp+EayFNb8fPZQfV9utkQItNozSvVTh2aVHuh7HitpcaQ2d1QrdZTxZjY17P7"
    "1Wz+bpEt8p/G17/9tPIYPFeCNI8DMtWUs8WiukMI9BuEZnU3uwYy2hcIwWY7W283U6VA87"
    "Ba3ISP6nLbnbf/cBBspF3tbt5V2+7D0I6+19tdrf/r5SZ4UX+S1tXi+pPL8Fkr6PLq7/XI"
    "OP/ooXi6r2EMsi9hDLjnxoRlU2hnwvLL3pqwHIzhhRya55DDc8jAscWQh37FYmPNM2TSvu"
    "Bh6SzRtpF61LghJnvfPjo9PpxMRq/qCeOjs7eTSb3ibH7Wc7n62WPArjNby049clp83wgT"
    "/AeYBfZuOTrPc9i6vQWoX79DNoQAH69vhYzsS8jpKSbUqlrPlzdhO6jBpPMI7Z00U2U9oN"
    "CP//rjnkdOqmD6YaG8maZWt70M80bmUOnGOatq7rTmuS/B/hnRp1kbaBitmVWYd+W30PBa"
    "MVdip1v+JhpCg0Mqu42GVhvFJNhIQ2hwTGW30tBqo5hYm2leaRxH4e20oMYohHaqw9iCCQ"
    "kwIPr7ZZF4+y/em4IYrTxpmKxtF0jChuruuQwKl95v8cvxtiEQGtxMB8UU2WIJJz0ie+1o"
    "iHb05+6B1YYvS46cjmAs1DLzdakkyF0jfgD0DFM2RYXW7JER38Th8XHMWi0FJUZtKIiGdd"
    "eWgUH7rwoC7kRiYJWZckfDx+ua8cCYGSasCgoN2CHCzXdgXBzTtSsEkfm6VESTIiuXti2d"
    "5wUB+wIxEcuM2KdjonateGjkDDPuCgtNOSDEzXlogBx71gtgkTV3NESrgsW2isoxTwuCdU"
    "Vh4ZTZsEvFwupFIQ2Il2G7pqjQcj0ywlkwIDDmGKz8b/zOqJxzeB9s35XtgC3LKAblMRJ1"
    "O0tCWGLohGqN0DwsiM+RgwNR1uMcIg5Mt78NB5XR23RJYWdzqXD7HA4Up6c5DkwpNECK4/"
    "NcpAVBItXH11zGuytddHl0xKrLunpLrreCigG6bjxiRDAGhYuHMFr+A8YwhnWEQYwAo6sy"
    "P1QIUQcaxti1M4hjBIhFgYxQAB3J6FgWDGUMqASxjAQlGszoiICFWRG6S4Qz8tVFRbTBen"
    "NC2khFgP6FFWaHNBKUrJhGR//9ghqhzuGzPiFx0RbB4xq/WDOIhTaGhfmxjQQlGtzI7Xaf"
    "szH9AEcWibgpSoY4BnEv6iGMbVHPwwAWHf1ogwHstj8SJhKPlLQQ19VmuVtf6/nH/wQy0Y"
    "FMH+YLX5IgFugfu9liO9+2AQthmGgbg8OPBxo24sc0eanQH8uvdAyQZdw/GMiyMq1oATcP"
    "TBTNm3q4PBsfHjexM6ejk9PjUfPrp7eTV+dIFI3l6ba85WseJmNfaL4gpCY3lqbjWCioBj"
    "AEISpWWC/4RRyCQtiWLBYFYxKum2yhAaNTcDnA9x0loeMgOMCxuIgAsRcgkblajNQdXQp3"
    "5pQRlYMQJ6AOFKeDCsLDnRO5gxAncA8Uy4MKwsMti+7JNuchwErMuvnGSN08CHECsvqSDY"
    "HVFYGH2Hz9slH7DBLIu2/tEOhDUZhDWYYHEyFODWWlvZioCEzEmQ5NgkEK+RAuTlIU2tdp"
    "SUROz4BqOO+nregh3KBhZaQ/FMBnOEYRlUU9pI690K5SoJ48nymULXCeusYb8aIGfHLcqQ"
    "SLqF/VlS7q6SHagOtp5Ws76WuDkvRyupFai3rfAJXcG0uwELll3eYr5J+FLRV5WcTJF23Q"
    "hOv2D2RXLK9uSJXh3iVYRP288mHgy7IOwhfMos1v0pLe4Twf7tVy+UGdmf+6XbgJDys41u"
    "kL45/v9H2zRpOUxs5GP9UWMzmqP3LhVruaedb9SFvf2ei8tpujFos1FRHfYKJLVpDy82qz"
    "KOXmNexKe3kNX64X9YDnRTVskSN7sSN4pCcShy/zxyE8wCpHlxnQDYlKEQ810hTmAX9tF1"
    "LG4Tr9sGz8EZBCBHeqK86HbTiUhZ9qdJ5ELFX424QSFTiDWQS6M1IO0vKdFCK4+S0fcigL"
    "P6floUQsVVx9mjrS2ahZ92MrVE2Ko1BVXmywO5aXs560xLzxJGN3A9ImxpBh9jYwMViYc3"
    "Y2IG0c80D7GpgYLMy5zm+cPo59ENc3JQgLfY+RgTkEDHOKBRGChbdbWAjRdtPQ2AxwgJMP"
    "QADBylWtPG1mlK97wTl4zNDs5qb+sERTDO3WQTYkhWW3aZD64j2zCYOaVNiB4ObV4qZaY0"
    "T1Oml6P1/stmhWs5lNoQJW3YPEKpmjvf2WrppLqRWrZpcfjaQZRGOQzt9cnDZRRz9f1P8+"
    "Dkkdg+kS7ahnhsHozeFYRTD9fDJpA5hqjY/OJofH0/EryFHbVwimfoxlNwJYXDsEPPQ7JK"
    "IIMuqMFr9FAtUswsXYN+TSvGGJ4ncFq+fuMbC9F8oFAZwHqAHyfAaQ1H4oTPKp4h4CrE40"
    "PMnvCSJAXuyGi6RUAJJXD/oF1yUk03FAgkIoPPlGKo3hkUy1AQmKp/DEGqk0hocXHCQyq3"
    "Ig0uYlCfoBJCiUYgE+SHUxJPoDIwTjUaF47IerHKSg0hiqbjgXAgsJUWzux6IcPFh1tN3M"
    "pI3ZYDoTHtZS+lXBhtIcYWCN/ZIzwmm8suWDaDT7IUNn/CpAwEwAMBImA1SBB8eYVoUhMQ"
    "FYWSBMWLsJf7FGhAS9eDSSUBeUEA9wsfWj+9mozlLBLFw9kaEGYa1ZAQaEDtCwgqAsP0gF"
    "JeSFpljF9wxICbUNHvUKL4g0BRFy8kW2fjSoxC8rCCVBCfEAElY3+3xtGASGMCikTVAyCM"
    "RfftZLS98BcyAPFDGzh1n+Ob/bdVUVS55+N2+umDWL4QwH4qxhGPXM3czfVRvPB5bICD9+"
    "Mzq/OHxz2g/Z8n5Vbftc4fvn8Y1eza4/vFsvd76HtEu73EZgb9vcNnhe9Pu6Waa38+ruZo"
    "O+bxpuW737hL+c3VUb04sJ+kE8m9ZC+jo3O0al/Jsdx3wXZ8fDb9+QU/c2kXq7YwgsAj/B"
    "qAuw2QZmFDJ1XrNZupYH/JD6HZ8ZsFTA0itBMQbOScqAeO48lNouHu3bAbyURM2ooxKYtB"
    "Sc51cKUJXyWIa1oWt6px8I/JYYFQWnsPcSrzqBTeLDxKgobIU9mXjVCWw8f2aG6RUFRJig"
    "OyBxPDNh8fLOma6GIf0zoBbgooFII14aTC24o8ZpcOirgdhl7hpEDOOxcQ0NcdqElBK/DU"
    "WLu25cQdBlJaXLlANHoDxyFY/UnbWQp1WCruVhcb4zh6Ll+XPc1ujp0kH0jz3t5RSItw/h"
    "2/myDSPq5AHFBX4eihZ39Qi65edu3sDtwyPKaJrPdwKoE2W1Xt7s8u+S/PO4HXabCl/ur6"
    "r17XJ9P1tc4+6G1Xqu3nAyOA3oWPDbnXeyKJg9io8UATsr57wwDMs7MQznEs4Mw8tYDxLq"
    "xHcPGGaBxYH74brXctbGWLvopebJpSB5FGTaN3sUwjHi1Uj5M5JiIjmpjBLyklKljFbqW0"
    "C4wPWeKTWoIwWVJLGcteoOfN68xS2kTkH3Br3Ci15MGjF8/mEhDpfy6uAcGuJJxlVNlqMK"
    "UidVMZTjChOFiT3PkQWpU9gHc2xhojCxSx1dLl0K73COL18KJtT2g8K6U4GmjUOGXy114Z"
    "J6NogGOsFEWuBduxCjFmnCu35qcG1ELmSgSJhRhVHyVHcYHngszjAy98oGTyQBo4b+klnA"
    "0sLE3OKGRuge98mGdJObmh7GXR7UFnGbhxpguc+h2hJu9M5uYu70UEe5bnUgHnCvO3Ycdb"
    "P7nPLc7TiPhNvdETDh58Pbgu+GZyud4XUFsvT0vlKqS3hhQ7IcNz3OQ+iud1qxmNsetFfs"
    "bSE/b6xdk+78P5KBMd38AVmWux/nkXD7y4eFL81MyG0BDnGPpv2M2wSbrb6DK3d/4K762J"
    "73xvJu1fUt1CcJezvbYi9yYit3m+3yXoViffXbHJVNhUWdCw83Qr4L9kHuZlfVXSgLLBHb"
    "KmnuKomJsK7uanVtpttlUEq9/MduvlacQ20tVw1s/9j7/lOrq831et6WcAuYs8ez1Xz6of"
    "q0wfiulpv5lmihYaI5HZvsuyXisiq1GeLxhNnVKpNbrT04fnh0Mf51fPG35sj44fn56KL5"
    "cXT45vRw/HrS/j55czq6GF+cnKm/Jhc1ifl5Zn6/Pb84eTNqi4zenB6f/G3UHkIfT349GR"
    "+1P49Hh6+af9+M3rwcnZ3/PG4PvJ+cnp7Ua5eJluDk7JVicnp28uqt4n02qmVpH56/bUtP"
    "jw7PW5YXo8M3ztl2F7ds++c7XHm2N4Vc2hf8RjBdyjZB88A0QGNyDZjJ20YvrYZOJqNWG8"
    "1Ur/n35clJrb2J0tfF+GSi1HJ82P7GFeB3U11zm0nJPA88KvXnrpPsxyR/pzd3zPXDBGeN"
    "AecbDASh5p3X8UwFLk93hOh2hfRD0EsP0LhZuqPyNoAIeuvqcN4PsOlD1o7GzyIdSQ7S8+"
    "tCdE7+ItMns0NpYbWo48otJtmlwOlobIV3JqjqkxgluxE4HY2x8A4EVX0So/2+CfDZDyDD"
    "NgviMmyTmHg7Kfy+pt4WRsPsZ+YTKgCjP64UGncCWxyVrjsJS3/RBaj0548Apd4WBqOYJr"
    "F0MwKu/z5GTWN0Zx6FkUIhGKjVSiUPs0sbQ6zKDYDXFyCJ1qyfctD6tDRaU6442lCAJFpn"
    "vifA6UwICYRdicIIO8Zwr8ktx9plggTl95fcOobcWULqAXtKGN7IbhKuHnwfybMAuIOEaU"
    "G2d4QKY3aNfPtD9osgtWSniKbG94h8cVA3MK3b1L6QSJWkwx6tP8tVH1MO6qTHCPj7PzQ1"
    "b+fHb5ueez5oW+DPeznwU61F7PD8EUwlup+DEAh2cmhqfA9H2G2/hAYP9mq4ZFlNlbk/E7"
    "rR1V6M6/7eD/3W+/ItHM/R3M3c5FsgdaNRhwZan78Wxzm0oM5d7O6vVMqN7vjD7H65W7Av"
    "tb7Rpmx2P66Wy7tqZnz13bYAtn/SzurxnZLNcr1tFIs69ZW+eGckwBxPfEoCtNG0nuE4ns"
    "bGWa1G5MtWz04g+sXPbUj+6LgucdCY797/2nOLK/ULCFTbCAhu2pwJ7OK69QQUS+2qZRM4"
    "jR6l+nHvAPX1qiZADi18C9WjPdPBUYDmReAADufrqhLHCAXLDJ8WW2zYhVYtm7FlfdGBpW"
    "r+Up26ub+Gu84I6056fyPLxYT7l1wsuugMggZNh5TGQ1SSXBAq3Ma0ctrL0CYRuebbrQ6h"
    "VXPi8mNixD9X7vhoviZ1X5915ir/hsDd6efB3nLiK/P7erZaEbvOOXmZvtnNb6YGlXavTp"
    "8dHDydte2qDTRw6HadJhV6UH2sFtmhE5vqH90nUveVLjACbrqvZ4tNk+3LbFIh6qtfL+Pp"
    "r3q3UCTWYbmq1jPwpQ7o1byXt5MeDrCtuqe1gMnuaUuaztg+gCOK2+x1eyQGSocrNp6o16"
    "YNOAK2ZRER9XOJVJokIld6i8cUxCTa8qTANmTqabV6u1vw17sBRbsu+emkHinNItcVUC1Z"
    "9ELj7HB8Pvr28OXJ2cWTvUfb99VeW2zvbvlub77ZawaYxc2/LRd3nx49ZqwIgCA0vg/Vil"
    "AywrEp3KFy12MGlbNG/8feX/e+1fia4P7dolWJXv4ohjU+td89tC6U5NGvSzc6NmIRIyTi"
    "bdw7fHtxMp7UWnszCkYXxQcflNQsmAw1U/rCXqYGHQsBGXX8FbLTBmaN0HTf9sETO1E3jn"
    "7Tgp3X6+BJ3Si/V+tv31f//LYe6m+W91d3y6tvv3v8eO///b+9R//2qPknePl0mJcvHj9+"
    "/GRvv/6/dplzdDL56bhe3+y9Omk09/N48to1E21qBwyD+KfqRNO1UuHXHaqHr3j9ad0MX5"
    "5q/XDMtVndeHrtGW7m8yoUb+Yz7Xlc3GdmVGWhrmfIPRzYcfYwfieGnLW4IRnY76lboHwI"
    "T6R+bBWH9EYhxggu//xVbed9oncC/ugcx7cwfugORRjDVjR4hxYgjVMQvkMRRnCWDeChBW"
    "C0ZzdiiFqz89rw7LRoS1rOaXzqOyCB1vYoElX7tjSglmkaCz2akJwTY4n6VRoONpakb7hr"
    "Eq9MN7ur+/lmY/1EGVmzGzaRVbbeFuf4QcB95v9czdfVJicndy39P6cOwqnh9d2Lp9WL/U"
    "SrRmlN8wb6Mx9BI3J0kZmoID3/nN9U96vlVuWAyfdyMbKMa7+a3Sx5/lyahXz5+yK4j+9p"
    "cEqjmm3qcXSxnd+hdjBbbH5XHMxctazhtK41V6NKLdMfvv/L0++f+9419Ur14darHDrP66"
    "Z1WRlRfri6vf3Ld2m7o2mN3QVNL7W7WAUyu1vuttfL++zVjxunbizjh8D4uiqQiyerT7xt"
    "L1Rh4c7X0eH50eGrEcs8VM3TH148v93/i28e6pVeGds4p7T7taG7ndcj+nq1nuc7YsPOug"
    "/inFQTuxWR3XKI2wPqrn7TDn1f/Zo5PLwWOqdhVv8XB4Hxr+fv5uERMpNfz1xV7/Jvt5x3"
    "m/miuR7sbr7A3t8sd1d3VXOgZTpH9bCubuoxocmKg9/KOtQ1qe3XSN/eG9iCv4mtC+VtYF"
    "v76+lb6PgU8it0DGWHuZ4jHOhM/1SS/xcHkItjfiEb/Sp+X2nHqTNWkNa/fcNDBSwb3Lfg"
    "FuDxDI09ZOm+J05ghb4XyjJYPgmU2Hz47cvy/haiXszXAgxVCMw9vREg6ns0KqwEW+F1Zc"
    "xAklzhQRJCfmf8KrHIw+rlQWKn6aNJC0FkbPzHZEjA5fvGMCIKYlGfGF5xHJfAF4YREbjK"
    "+sDwiuO4WEe9BCNFSRScEUN9rZinSnAyAo/5DpZE5FcbR+Z9OsUAEWoCZ/CJLgkXFSKO2p"
    "sLi1Ej1ARqr2RZ1KgQcdTMK3NDAgJbuWtzYYUAh2PcjLNBYeniB4O6CgY8FQQqCY8EQZiu"
    "3vytfUwl6GEgp5XBSSAIW3QMCJFBnwFyTQseAArpBKd/KFL06I8rBXaAgNJh4tCPQGvUMQ"
    "6k5pwzHLQ2sHggWJod+ESRsk75uM3Q74gPonnkYZ+zHvGGwU/2fMn2EIsPA6X5p3koUvQo"
    "D78bft5W9Y/v8GjkTZJ5cAd4+w58F578ot372fwu2zs99y9CBQG1ka3C2XZb3a+2aE6sRS"
    "055fFt95Zu/M0l+zz02cb2jRK+Z85+ZKO7qRZ2evv02e2Lq8Q0DCcyU7HmlV4PqfepvR+U"
    "V9yiXL3vdyYw3c42H3LtoGEwX7yL7hrr+5wjRWoWH1Df+IOYymY7W8P9gE0TOamSULWP2F"
    "bRqHNq9PKX6tnND98zTQOhdO2jfa+MpFM7y05QxnBp4RU3zXZ7++wv+7cSBD4lgaCzCh2J"
    "KjB7tJYs22/0oYmyzH92u63CW41y9tLuqyYOd/N+vmrScDYjda5Ef9hNNfHVWKul1i5MrF"
    "i3SXja0x+S0kGw9vvRtvB9/Tl7b+oacuuM2OuC9tFz0wthWGj3C+GcfaUVwqtrdSchXvOI"
    "iq6N8fLspONnH7Midkn2PSOK0SbCjbJLkYkUgCCeYptdSYtgbQ7FudhvAShVfh8sJQm2IU"
    "bbbi541/FNoS50MTdZO+ZDxMyVvwUTpU7BLbspkxCFiV2wTROlTmEvu3GTEIWJnbWVU8K0"
    "BwEsMnH1pWBuDyToU9DNV2kQ1L4gXPT2u9ZDAwGPpBacb+kwmgACcYc72d0/SQ7JYa9gTD"
    "9DGKYWsAlDvkZobukvPzZxGURTMSGZWlOz/3w9ufQpzZTblUsKAtAjFJzdOpKs+LYdUtOA"
    "+3d0beFGXkQD9I5eVG3o1h5mM2CPL6Ij0WZfTDy964faMNz+IzkJ9gGTPNANQVRAbEsi2R"
    "aJLcIcpVN7QzFZcjaJGKrDdosiZOxtxCQP1n4i2or9NhZj7RV722dTitmu+J7jH9TAYtuR"
    "NBl/XzLJA92g7DMsfGlm4m9iCol7NG3J+6I6J1//Tc5O4O28Wv/p3OrhWZWUV/12vXSdrN"
    "rd3T7dNGlZOo8605F+M99cR1zxV9Wiup1vvaMxT41f1ZgY62wYNYGWnisJLKaco73lVt7L"
    "3rLNPWkS8gma3wJ2njug95mgffPxmbaPAU+Wo73lXc7L3rJzzdUKah7iYlKsXNMGB1z0Oy"
    "jZ0wjH7ft64fp+eYeo0baN4x7fO2lGbU/L7vVGsS0AxFalLvCQBbLQbYoM6vmHMiTc/m5n"
    "ygJMeEU7pN2Y1l0iVNb778jBQWt7exZea3d8xJ69lkNsOHIwm7EoC7LpS0LEmqwcYM0w4b"
    "NSunGDCni+KpdOBLaYk8qXQACTfWYqQV8SNuP0VFIajgrydvEC0ijwwfbvgBAcvHk7dwFp"
    "FO9ge3ZACA5e6W4d76M03D5d7GOElHS+DXL3Os4hCtz7FpUHjgjD1kI7vPdRgsMgrQP9MR"
    "lIBZ4orGEse3cOIY8PZ8Psy6FicJCbtUYmcp88irxb1ZRHHopRwCnkrsx0COdiuZ1ft0nN"
    "Nsts146f8bpPRhSVTXW6qdbzapMrThhZ/zRw4HyqZmvMkfRu/rGCHiYqB44j6rSpcfq8mv"
    "3l6kVD72TAmZshoak0kfumE0A3zmq22fy+XDeXvm3yr3Kv7ld3y09VFb0FZPmhWkzfzzbv"
    "XcW5uaucjDl9M5E5sKZauOn3T6unt08TfTVKazqqrzS9Nu5UkAqPjlUAB5+QQGvmRXVz9T"
    "0jvxVNG0XDTm8V4x8dT5T5NWPKphnDbpbXu/seKfHjadEc02KkYCPDgq8+bSs0mHm36XFM"
    "xVGCyYT23fdPb28Yh1VIUtu4QMH6g6rTqiUal2aPG6pTXqtkels9vaquZVB82hQWXVoCJq"
    "yAYanzVaUT4fzP3kRsb+KBg+5Nu/TcAbBsCrn+LT+5zz90+BKisbxiGK3tTvpded8uXivm"
    "8gvVJAPlrph9NIX8tUFN2MrAFhH4dBAaHEZZLw5abRSTwG+D0OCYynpq0GqjmFi+GamJFQ"
    "TCMDVmRpGgPA6jXOQiqA5gsCU48YlB4eJRiZb/gLGIYR1hBCLASMcdIupAow271gUxhgCx"
    "KLIQCqDjCR17glGEAZUgdpCgRCMGHRGwgCBCd4noQL66qJAtWG9OoBapCCw8CxRmR/0RlK"
    "xYP0f//SL8oM7hsz5hWtEWwWP4vlgziEXphYX5sXkEJRqRx+12n7Mx/Ug7Fom4KUpG1fUJ"
    "o1utlze762wXyh9mibr5sIutUOvXsQVq7zPtybQqtZreLdfhVYnuq4C9wru5Xs/BdcU20u"
    "huvtlOV+u5SuzbRfftFvPt9Hq5YV+avNku6wXqsvHFLsxlat3zxgm4VkMFaMffZ+v1bLH9"
    "BE/a3zdr8moxW1zXPXs3v6lQCA/tGlDdoa9nQHMp5RjQ7LQNgwTNH3axSEBDnX1Y3zAwNm"
    "wVorYR6qF779tHr09OXtVD76N6MP91fDR69Dikdi0chPPpdxwYgc2HrJzX8RA8w8/vIxZb"
    "91gQwmh4ev3LsrRPMzj2DIa0FhT2Yyuc94YRCepzdEeAgKV5JeCJjBmWafAOqvIpVB460o"
    "RaBIV45mN3gj8slr+7FhnakLk4vGHk24K9+7uN6gzu/rYxnWhD3k7fLZc3G6xX/rin+qTi"
    "GjavqTNgaxqrSVTaksQb9Mda6Sj7v/64B4sjbkp0nOQ59CCpdVaoVwP4KLE6URelN2CL8L"
    "SDOYKjm6D0ck66taD+ImPWAs8kIEEBFPZLIpXG8Ei8koAExVPYJ4lUGsNDWhbCk2NS5RAk"
    "TYvnTHUKo8KXdqV69cXE17Mgnvh6LIbidxEYZeRW/KI92iwjdit+l+5oEBTOxM22hP2wNN"
    "DA24L93pWMBftGfZ6FwBsqCXTzuX4o+Eo+lgJ4YWc4GT6iPwC+SHwdnMBLTNujwlsYm761"
    "Deu+KIc5kIgJWWTWAR0TtmvTg0NPG7RTWGbSISFq1IMDZFi0XRwIAQZ0+LSlW3gUnLWEFU"
    "cHJFkEME6GD0gFI36paqOTMncVJBmMQkK8Y1JruCdwAVZwOgdE42tANDZBUr4W3BHqgTSR"
    "Hqf88jJjR2jxKfzDgGXbvvUf5MD1iSN4O5dCacChCDHEgSdKCBmlRjEDj1c50IQQMdTcOB"
    "KvOIqrYBRJUBkMIjGNzIkh8cqWDyHR7IeMIPGrAAEkAcBI/AhQBR4+YloVRo8EYGXBI2Ht"
    "JnbEGhESOuLRSCJHUEI8cMTWj25gozpLhY1w9USGC4S1ZkULEDpAgwWCsvyQEZSQFzFiFd"
    "8zYCTUNnjUK8Ig0hREtMgX2frRUBG/rCBSBCXEA0VY3ezztWEQJMKgkDZBZoiIH8qgoj/Q"
    "sBGzn6v2iYhQAx09Anb59gsFnkzX83rW8c3XHn5yvbxf1e+2y66VWbmPIN1lPPeRo1lWBT"
    "yuiWiJtg0LxUwoXr0jJ6itRoy9aIMOMAgmt6rAcJuPSP2xLUinewkxRnB1Fqam76h1l9in"
    "1HXGFiRKH/ov9rrEoxIgLbNQCWpnw2PnP4lSl4PLyH2SkCQNHdqWED06hFIKICy5dNNjMu"
    "WoItMgaEaDqEZsJjH5GGqSxy6EhDE1DBLHAAVI48yIaQgJIziHiW+AAggmt+3bdXVdz4rr"
    "Oer18ib7ZC0n+UDDP5p7gHVQ2xHXHtzff1EdXKV8aFFa026eMi6lSQVi/KPN0v69qakXN9"
    "PbehHQJ0dHrQFvEt0klJkv3rmP7mabxkFbtSiwW7/y73wM7c2rSue7aBY9zc7dXfWx+vpX"
    "Kqv1fLmeb70g8DBafftpVQXvW667usMsd2uY7oBYP3ia7bl+8HkVirz2mbqq6S4V0w8vdS"
    "D08clvTRz05OTszeFx8+vn8eufm3/fnr0eTS66wGift1Gp5ds8MDzrafr5xfhk0rA5G7V/"
    "NT/Hk6Pxq4Zn/fun0ejVy8OjX5rfRydvTo8Px3RlXkN1yVDNU6DtH75/gSypYhpnLTdIBm"
    "Z48wqUX1JF6se+vn5xwSyDIozALDvLoAVI4xTMMijCCM6yswxagDROp3NLUDrdn8LYFSmN"
    "sOOcxteMJ8w9SoowglGNVqXxuVWnEbqjmgSgO+5R+JwypUE6rKVz4c383aIJ1deX4GZPwt"
    "Q9ydTsyuRmk2RRa+eXjnhTcxfz1f7B1QEjBxVNa1vJB28CBNqiqZlvjDtj5qup+6xA5jfV"
    "ol7hfoqtQOpF08e6XJPNbbMJz/g9f95CXFc383oev53u1vNg/hccUbx+32RjWrzzZm7fUb"
    "fjUmfqWkGEFyN7Kq+VZpN+Hfzl9vkPM74xQNrQGJx1EDsdWYw7wxi2s3f/k+EpfafzZr4l"
    "ZE2djb2pbme7uyZ+cnk1u5rf6Rm4PkZat1ht/k2Grtkn93hpv+OhT5zMI7x9FC9DinQjpT"
    "WivguglkephU/LLPfyCUXttrlzp7N6CAAd7Ie1R8+bnpyO2uXQb2pVdHxy7q52WnrCbrr1"
    "Dnx/iZzMDPUbmJt7RXP3BjB69gLL04W1GW/pFBLagbB5McBSCdaH7Tp5ZiMA4h7zcRA4Xb"
    "DonQpupTQMx34FUBwDT8LpyvbF0nFC58mqjJeOMDY99opzgPScDwf1pSGw9z1wsgKQGHsa"
    "VN00PIlPISBAIBX2IYAKaRwSn0FAgOAo7CMAFdI4WEcVoyNY4WOK0YFrzhu4oIVGRiz7ql"
    "gvZwxUrCOWXVFE7lLHK91KaHmRiQTX0xKnR5Chk5ZSQCOC0Oi9eY8IN0KJTmO8eVUprGjl"
    "AKUqy4kbd0sWjxpXzAeMGfcqCCPGfWiujvygzFAFaLS4blkQK+5DFEWKB/XqOHFjQjBK3C"
    "0viBHHyNAIcVMzFriK6SgRHc7UDBUdHNSYExuMIwedBZRkR4VjZKyYcKPqfhHhgYaDB30i"
    "iWnl47HgX1pbx6LAvZL8GHCMDI0AT3ejz9NifuR3urxM5SUTA4oCsje71WptHc1ftztzdn"
    "PTQEXF0O+mV3fN9Sn7Lkf/1YH7qka+8T30oRuTGZ3Supq6pujrFHQ4lXINOiw71FY29ci4"
    "6V6evJ0cjdrMcC+PT45+UT/fTs7fvjw/Ohu/rP9+jLjFSKl5jhic3M4tu9cDOMqoutEJtF"
    "PY2NZ+evKMUZHgAnPmTqB1njJAzXZ+4EJytXCQpYUDphYOemnhoJ8WDtJakPiBUDJSD4V9"
    "QkTlKXwS/xBKRuIr7CsiKk/hs8MiH5sdNnFc5nVZTIZrslfK2inSPuXbJSeGuJ5vffVTnL"
    "47toOk160V33NC03AoNJFpWPW/agcKxJqjBGSmw9SPy89JQF3YnpejDTYA1+ltJS+0R9fx"
    "x0an5q3gK+kXByKX/SqGlVHyC76CfnEgf9mvXlgZJT9rd4RnJmWEJsylecXx4HblivtvG9"
    "YDem8d9qHv1gVFe2596Kjftm044LV1gYl8tl6N2mOrbAP6a7uyAm8tJEJ9tapOzMUEdZLw"
    "07J0QXnuvNpy/HYYXsxr55Zj+2chEcs7q5TbzzfradX7s4+Xj1I37pX9clo25o91yvG9sZ"
    "AI9cXGu8nDt4/vg02Vlqj4s/lft9Xs/n9WJYlVydVuM180XhQdyBReluK9R25M6R8VOlvX"
    "n+owJtQLBW0aMi8MtKHsuz5qWJRaIDW8cmNAW2LQXCEXr0CSnVb+cvte3cbcRZWaVqk1VH"
    "9YtObhWg0qh7fWCejsZNa2dNHlGqgNnYF3CklPwruyUHRHdwWm4W5NCbHZQXwITV8YDN8t"
    "WisJSbIY9ctDKIWXo2F1JAbJgtQvDzEUXpKG1ZEYeItSUxLKXXpZ2tVEiux/sxhpg1GqEE"
    "o4uOIp+vEihXBDEZk6YCUOJuhkenAzBz+gLujswUhhXkgdRQhN/AFxUmF1bVGWT6YrWN4p"
    "0/Ae0ivj8AduGRdXxC/jw8cdM23DQs+Mi07mmvEqNb4ZZT6Ic6YrLfHOQCrcPaOqRReeUD"
    "cpBw1LJeQ63qsvayGPgUZX8m5BvpMGUvG8NErHPd00nm79v3s5AiitE56aL6mJo84ap6DA"
    "WwOpcHdNott8joYKXDap4iJVl3TaUC6EDJfObDWffqg+Tf8Urh0DlnVcVhdOuEnMTIHFMt"
    "/t4jZTT/eLx6p4EtMId5Yfg6I3c0T3fXm/Bl07th8N+44MH42pM1Q169Um1mez2q8Em9d7"
    "4PUfyTk9RsTH1W82j9fNhcb27cSIi0FleHviciRh01ZK1RG3UWuThRuSaaDt/8tqQpeyDD"
    "xp4/kSJKEKHHcEHQ2zrCOPrD6JUeDYI+hojGUdfWT1gold+9akwfzqp1023+did3+ltkVs"
    "jqBgcy0oGttnu93d3U1Tm3W2UIxTdT+b37lY2gfY6Qr3hXe2YvV+qXaPvAcYC/cFZFHL2i"
    "hxhtaOlvB4/H15Nd3Ot3fYvqN9h+w53lSr2Xp7rzZqQsLuJUK5XvqVgSMl9v6F0MpWs83m"
    "9+X6BiSwNXmj5ouP88bOdout3zw2MdXVcrcI7dDL+Qre9dxavZ8tZu9qs4ztrRoTzls4FF"
    "ov2H7Ub61g2RTaru34wSEB8PSLYHfdA7bemBAytC9jm7iWldeVQlb2JYuV37tCXt1bFjPT"
    "4brTTMs7m4X18NWbcZts6M3h5PD16Kz5eX54PDpvf4zOfh0fjdTrs19GF+PJ6zYv63hyOF"
    "HPa6rjv7lpimy1oLeGMLwCSGPpTu3yNL0JbpZ3/Sy+W07YJ2slhtGaOYTfh0uuMPFasdUl"
    "7CIyWKbboIjQz2yf5SWoNgpJfUeJc2SxplJ0FCjnq10Ei62OAYY4DpYEc5AGc1AQDHG0y5"
    "ZirRK90rj8BVeHQW1J8dmrQpSqPxzGapCoOQpNj4l8VJoAB+SOsAWbyNbJgSJvqICwCDRJ"
    "c4H6ozCjoxzGXjK8iU6HBrRi3PRACEulz8VmjYDZeAVnYYVjpSq1WDLy1SE0OGoZRGHvdC"
    "uPIlMrTYHlagIck7cWFrZkQCtuSSsYA6/AcjVBGq/UcgPaTLwpyw08CeKG7ihjGgh9GVmq"
    "gEwydeLKLFGO2Co6SoFy8uwEMumrHKbliMa8jqbnmNcyEo55buVRZAIvO0KDIyvrXUerjW"
    "ISeNURGhxTWW86Wm3iq8tYF+Nfvx4r44JI00tlt7Tr0mICdRxdGMTQJ14UnFN3FFbnjWZE"
    "E6NUGDjXNYdHE8PXBcH74jHxsyKJCTqZDtxI4gfSAx1FjBTmRRFThLixPxDOSApSxA0ssn"
    "mPjGhwsEUTWD3yvqAaAgm5SpAZfkAoVIRr+g+mDIbxO6WF1h9S4ub/YFg5HUBvXTAB6n0N"
    "BJR6UxCHYhiVXe1jShvJpcKxqBJF0fiVRlF5W6xScAgxMb93CxaFiooQRxzuHYtR4wyolU"
    "1QuCx6SpSoBsINcqkCcHocf1i2KHxKEIDeoUgf5wkKX5Y+0mP5D3isJ6wjPNoDMLoq82Px"
    "EXWgR3y6dgfHfABi0VEfKIA+7uNYGjzyE1AJjv0QlJfY0R9HBOwcA6G7xBEgvrqoMyKw3p"
    "xzIqQiQP/CCrOPBBGUl5xjQY7++x0NgjqHz/qcPIm2CH5M6Is1g9iRobAw/9gQQXmJHR3i"
    "drvP2Zj+USIWibgpMo8U4S6u5rU6KoTFTKo3WAiheoPGCKpXXQTgARKDlzid1NDaG2+/4h"
    "DZ1AWDm93V36trLzrzaXh7pi4TzU2zvPkUyGskbq/onIP84M275W57vfTjbJ9qMv0KCQxd"
    "Xl/v1muog10VPKnpV6i2dut2U2J6P1/stlXRixNnm+ZGzQpcnJgZyDnbbd8vi0SFUse/dD"
    "/oe/TLsCkUzmn5Re9BPDo8bm+ZfzOyIYejN4fjY3UH/UUbeHhxeN7eC//r+Hx8oQqfnx++"
    "HnWRiLYupyuEcutXWKgolNn0BZDvp36OokZ4eL2mu7XRPDUaGE+aJPNtXvmTtxfqNwTmdL"
    "NQJv2KBwzrOJ1swcvL8BbI50+fv0AP9uG2wzv0htCaBaN5d1n+MB9aK7Y2tiVVR06uhYPy"
    "OBQ7KBQ5dBLWyIDBPx2F05WAxTkZRdUeh6hHcAE4TUHA6r4IZdvL1sqCk9FmAWUZeKJ2Ax"
    "JEoV7Zlp7fTJ1ZAjmeYHVGmLDM1iEp2txRuaJqkRzygzQ46MKH+7Bqo5gkh/ogDY6p8GE+"
    "rNooJtbNj15pHEep+x+DqqKyd1Mnpvh2QoUh8NcbRbHYeqNw7DyL6cKmCHF4ziyuIDJQdR"
    "ShWV4J8XlkODp/4VYUYlB7HKAzRDI2xQk6DOK3wSDv7YcPNfyHYrGxs/bCSUo2fncb/CF0"
    "QO+Ao8WlZh6SEqb+AEA5tq5cHyIztyREC6v3YbCHflhy1Ork4ECUWbNDxIHphXIMBpVhub"
    "qk9NvjUBEfnsFAcazUdceJbDUgJJrSLRXYrf+q5Hw1lIyvAJklA1K+ElyrfhhFMCzcKy+0"
    "c0hLrFEeBCxvfPZdY8KRGhCTgxnwwPmjd/i66DiASClTinRsR8hlivHH+4dUDusbENCIvw"
    "YYPfVdeEjwVI/p1miMYJqgcPFgGst/wGCasI4wmAZgpINpEHWgwTRdu4NgGoBYFEwDBdDB"
    "NI6lwWCagEoQTENQosE0jgjYrj6hu0QwDV9dVBQFrDcnioJUBBZFAQqzg2kISlYwjaP/fs"
    "E0UOfwWZ/4i2iL4ME0X6wZxIJpwsL8YBqCEg2m4Xa7z9mYfjANi0TcFJnBNDDoQkW0wMCI"
    "nOS87c5KG1Wz3pnY+a84Cma13My3RF1hpreDMPwlleWtCRaehxEu3+2DKJptPRGq3vlhMu"
    "ykZr0jU6qbNqD9CiQpLhlN4ptV36CSgFup2JKArWsb3aVK+iEQ0w/XCFjJ7ouKyOSZVMjN"
    "voQsv4sI59qfxWkemoCSsyaEZHp28lJl+zoeHZ5fTF++Pf9b89fLvzU/x5PR+fn0uP6nCT"
    "UB0RzRRuMFddAs7PrFLzJAiEdMBvBNRQgk1wljtFGkha4ZxutFl6WhOsxgkl6QUpTxpnQG"
    "qyKrUVoKEVx+FEWKQ1n4nKiKtEQcVUiiCUjSKPjCsQURITh4JZEGJGkUb+G4g4gQHLzO11"
    "CG1vli0li7QuWRdrw5OFmJD/oNzOUh8gdo813nug2j5FHI3QyiPN5QDA5yNYXOxO0SR1Gr"
    "gkNg9kWAXtJQRRxnKUpT3mcaVDOk6xSvCnhQCeARRyqpKtyfGtoGdKsSSpF5VympjJMVmC"
    "jia0V5SFyuUQa45xXIhXqCojpP+WGl+iX9cJQUWe64hK5QrxxBw/fRRhnwXLWgwXp6bKnW"
    "IV/1cvkxmpBw4/6hrCjq28VpBC7eKAPc05vVzb8cWwi8wALK3CYseWdb5zPMOAYZiHdfdZ"
    "nP/qTu4LvZZjvd7tboy1BfvPvesAlk7NSfk4eDwb6sy1ZZQGHPrWY6kANXcy/ox9UcPVOw"
    "LO3Ty/CEm6uIlF8UVUmWtxByIlYuuuTwzlJMIo7P1B19cvXAwQ57sVrIOf2upFvVVM1ZvW"
    "rVoftzgnUszqaPbsoucin58lWU7ZmNsxtQZRk+25SsAvUZW8/Vl/PVSY81br8azJg6iTLU"
    "0Nd8Qj5DqCXfYKB0AhX18PgDDhy1DOv/R0QS6KLHbgDgwNHFsHsDiEgCXWTvFAT0HD0MuW"
    "8AxBHowM4FM/3NOBuORpxZ6GAqAWLJVqvuhPwALK329Qp0t13ezzo7+opXnb0Djbbr+bt3"
    "/jWXYQBRpfI2bj+tqlgx7UKa3s6ru5tNIJReFpFRTSqYqVp5dD/AeKdqu70zyRQ3mILpaC"
    "e9CbKZL64rV7vr6uOcaq4/RoSUNfe+S+yOUalldccxP46p4+EYq4Wnn5lgIzU+NpFFyift"
    "pK5x0PkWbXk5zy2/3aYmq9YNx6PlYltbURvEVM1u2gw5q9Vyvd0tarL2z/VNV3Sty57v2k"
    "JHs03VXluoYzlRyWAnApFaXgk89w/GuET0V8fO9lWQ1ah5Adn8QLAB/bmLIvNeAb/Isxco"
    "Q7czd5dO6ofRLgCcK1Rn4DkSUGr7EbZvB3CcEDWjzhLQPaXgvOiFAFWpiLKwNnQu5aDmx5"
    "EhRGQTlY4eQ+vmQuMvLSPExaByFpFRORKwJatFjIoCWnhViFedwCZZ/WFUFLbCqzy86gQ2"
    "XjxUxmBSFBBrUNGzDO6SjCCkwNk5TFFgQdWpsaWb+8hRAmJybHFnWGVHUShCArE/w5CDxu"
    "gp3OFspih0XJAEertQYuM18Wk4woLRa7BKFha1tJO3I6SOY1QlB0HqC5FAbaa1csQ+JYW2"
    "mzYXRRpWDsMRXctmRCKGxcsHIXY1DBl/CGoBoYcQaSTqEFMLHnDotDuMNYTYZWGGiBgmwt"
    "C1NyS4MKSUxBVStHhIoSsIGmZE6TIVSChQHhn9hdSdFfhFqwSN+YLF+UGDFC0vXtBtjZ6h"
    "goj+sae9gsLi7UPEBn7ZhhENBgTFBXGAFC0eAijolp+7eYNwPx5RRtOUDPJzvKnGWYr72P"
    "eRkEDX0ZYRI+hMB3Zf/y6NWYl9qMILDfztjdpMo+8329l252+thFcvbKsVhuimWm3fYy9i"
    "ux/w+oPb+WK+eQ+g1+2w8Td1nmlVOQ3Ni2sM5qA99kJqwyq3H9IwK78n0nANbCPk6ryWcN"
    "WWFHKrH0u4dPbmHO5uHpndkd8Ox+aWhFcnk5G+JGH6ZtRei/DT4fh41F4kcH5xcno6eoVu"
    "eaiKlNk61VSraCwkysZaeXeDQPNE3tT52wgEO9M/QIO0b2CbPCPbpOmUv7+f1yP077P5dr"
    "5457B12+fHPds6j+s/qMSU0Y0PaPXS/YGAA1xqNiUG3QQBEiQ2Qpw+mYm325EksXrDolpf"
    "Bx29wG6JJ0vKl1CXDcMmmL4Ej1IIupxTIZBCBDdnNwXnUBa+bF+FkoihiiubdJVzrQFNG4"
    "NfMFFsTAAG2rztJJ8yhnSwbaVQBAbWvO0lnzKGdbBtplAEBlZnBM1wiWIMYsi98bo4dEQU"
    "hgbq6V0ecksYQ9xOHosjdapmILQzUhE8OykisZkSxeEZxixs1Sqv+TrKOMZmTj0Awq5yBs"
    "p2Rp4H0yGNfmnUnL84UK96Tm/M358B1NF+OdA+DSIEp31FieZp2s8yl2CknvcJHIcIKwN3"
    "jJpGXEN2inbI2jTT3pviGglFFOqEl4A7Ti/Ui5uC++F0E0m/TRNldRLAINZTHk4BWeH8nY"
    "PJOitcL+a+57pE/M5tBdez+9Vs/q791t7efvXOZAuX5VA1pRPu1CcPe0Lcb7KebtqAWW83"
    "begQi/JnOYhoDqbv+iXKO8RiEmAOMaxPSXHGsDlGXPScdFgXNiAHujB/Jsdhgk4Es9/wS0"
    "oggMl2diXoS8JmOLqS0jBUwD6fTNBFO2vZ88ikBAKYuS1NnTsuAVve0rxzxqF58F18JGXU"
    "wIu6+CIiMLAKXHwkZQxrWRdfRATB1PFfel7RnrH66md8i53OYWJZPQ1PebYlouc859u7+E"
    "nRtkSMRTr6oLq9rVQcq1KMwVar436+mDU39fgvmiPCQBPV4gZ75uyidmrQUQb3y92iLf9y"
    "/LpujbZ1m+sOF9dewMUzX9xlc1pPge3o5ouPy/l1+LS22eBJgwmcctUHWfueGq3XktV6wB"
    "Ojpuf0nXgbNoUiIyy/zuDBadGdOq4ecnkKmViLByEVzQueIMkAiFdnhz+1sQ7n49cTFetw"
    "MTp7M57UI2/71+i/TsdnbuRDpzTPpIHO7FsMLJS06wJWUvUIRFG0dur9B5i5fQecFdXvkJ"
    "gFwMfpYFYq/SxHLLdrWn7mYQ5D06u71F6zeRYjOxgAW2te4Id0EXGq9XzpC+SNnN0Xdu+k"
    "iRB0h9vwXUj41x8BAbT2djTGrb0ZnlqLTxq6qt+O7IFXDq6u8UGEt95EaO1URr8bYC2N1o"
    "quosGAJoNlRjsMkffJ77VkDmtD55y2SzefpvRE0yuOAzAfuSKzyqC+NAT+4gglKwCJsxQi"
    "6o7Ck6x9IA0OrPB6B6s2ikmyxoE0OKbC6xqs2iim2JiAMRYMBgXhsAYFM9ViItETMAyIuw"
    "gpikPXGYXBDC4IyuNAygUUgOqiGNxPPGdHkiLEUH1LTTnavTb/VUHcQDK+AljbjzQpXwnu"
    "puPDKILecMTL8/YaI7TExOpBwEY25L05uJ3xikw/pCSanZiLt20evCs5cAHhBFqQ2T+kFW"
    "jC7QEPpQ1GH/AJhJ0AISY+Ww8EmNMP7MpL1AdcKqLVwyWdaW3necmvnScQE7HM3n06JmrX"
    "zodGzrDvrrDQtgNCYhYzMECOPRt3sGw20xFRH3FdIpzF2Mclv2WuNDywwpmLS8YD7M1YBg"
    "XNmamYstJZikdHzFAGBce0YO3LzcDnUZIIra+4LMag8ihK5W4W9VJLQpis9WC7PdQ8LIjU"
    "kYMDUdY3HSIOTLdfDgeV0Sd1SaHFulS4tQ4HimOlZvtCisunI7xkdmukpI8sqDju2lSbK1"
    "JwHhnh2jTbNiWdtX61UWRmm0cKzafDsXVbSAXBhRVH0TX7TlJkHQ2OSu1lFUTkVgjQdJM7"
    "RsqmoPBl6YRNlv+A6ZrCOsJkTQCjqzI/jwmiDjRRU9e+IE0TQCxK0gQF0CmaHIuCCZoCKk"
    "F6JoLyEkvO5IiA5YAhdJdIzMRXF5V9B9abk3uHVAToX1hhdkImgvKSk47J0X+/ZExQ5/BZ"
    "n0w90RbB0zB9sWYQS8AUFuanXyIoL7HkS9xu9zkb00+6xCIRN0VuwqUwIE+nXApi7HSWpO"
    "4UjIonQoLI4vmUrnWW+m++9lDID/OFz+gFvO7Cff9Ueh/G6n09CXCFaR9Mr+7qiqf71IsD"
    "+GLRHpOqkZOkQQmPR3Vfz0jAA4yX+8Jjsdmuq2o7rV9UxGOMHXztMb1uFlprL6jyadsw6+"
    "rd3A/OfL7vvAhU3rKabz8h5ZvHSOnVsu4ld3X3vAnatyW6mq+376c3euwzNN1TDCl4ewDf"
    "fqr7mzbr7uF9PUQ0hJ+cN+8ah1B4i0rzomZc9801htS8QtD+Xl1t5ltgyc4rhMjEhG4cuW"
    "aLxa5W27r6WC3axUUyQrZ5cze/ra4/XQcBwy/CeOH4tTHr6q418M37+Wp6VwtwFyt9tdvU"
    "JrfZWHsNlOW9R8Bvlrv1NUaoXmAWVT9/P9tU09W6uq0aTVT4rTXLVTNELXfbYJjqHeZbD9"
    "jNTR7zxXYZDfY1o/tl8gxfscDhRj+zdXN5UwHBqChkTd03CtmwKRWFbPiZb42VqXlwqQN/"
    "T0dn5yeT9qqXkzenh5O/ORG+hoHsypuniAjOcAvvbGlfIXwAl25shunH3s2xCOPniCh6uA"
    "Zy1M9ZDIIRPOTjvI6Gdxt2/gBt26h7DEznL/V/BBtvSA942Xcuw31tNk+fHQCW3bfAclKP"
    "jO38NHpzeNwmyzP/nlzUU1XEgtyvR6gw846lfOeDEvLRr3gG6X1junuTzNPLdMo+ywp+mr"
    "rIde8VYBoJyLbW2jOC3fDxvoTddc3mqR0Nzk7OT+vFTXu/09HF+NeRSol49uZw0j48Pjm/"
    "QNrXfEO7eO95Zyb13LwhHb85PTm70HxOzl6NJ/XEHeGFf2+d7IXha1PPy8Pz8VHDvF4yWt"
    "kPj45O3k5aZ1bzZw2we3d6eHYxqce/n8eniBzgSx7q3yvAst7u4w6um2rf8MYf4nsPBiKk"
    "XPyara4K9clcbt8HzWq/pbXO/+OvxiVLGe30w0LtMEV6hBfs31l0ItYe/1TygtIRWut49u"
    "YBRWPt0VpRX7rfCGk/ul8eh+K0WwFHelgjAwY/TB2nKwGLE6hO1R6F6Mx/+fgcIhycP6su"
    "2nBe3Vxo8iZEiItBlTQmKkcUNvN0iFcch1b0dEhQXxqCvM3w0yH5kCTtxDkdYr/On6ZGjn"
    "Z9wsn4GSPmQC18d1dcnPig2jre9gWjqSIghlHXNchF1s4eAK18oDWCMfAeSPEepPEe9MB7"
    "kI33gIXXOlbFDd1RxjQQunazVAGZZOrElVmiHLFVdJQC5eTZCWTSVzlMy1HOf5lalosKV4"
    "gMtHQS6VQeRaY2CARdQRMQk3t3H0LYtgGtuEmtYAy8AuvWBGm8UlsOaDPxpixXlZJZbkfT"
    "03JbRkLLdSuPInP3ogT265Hh+JBNMGHbohzELRyIytaGwLo9Mq42pJaOcuiljZTVu2Vlth"
    "9S9uwBDjthP4CCxGfu3X6loDO4VDhSuEsqbHyMgbjtfTm5ihD0A5eKqQhpL8AY9FFEqg84"
    "RWVdICDs2QM6btL1WyhGFK0krwGkwTEWzmuAVRvFJMlrAGlwTIXzGmDVRjHpbVMmGr2niu"
    "BQbwoiUAyjsrNuLPdK47IP5fGg7yoPt4xZ53AgDQbH3Wz2TuLYpyW7jiMKCyfvMA5GxcLq"
    "HscZEm/kQE5YlHlOACUjhsEBgcWOP3Rbl+/49ySgVDguL/asKDq/7nizNQFtot6oCCjz7O"
    "Ljwu7ovinZkkaeNExhZzQkbKhebxwSLqc7NuWkfdHSEB1xSEwcY3WicKTYACnhJXTjfEpu"
    "qsLqGZPnJlBICjSkjK0mVCBSyT0PUDkDpQ1hyoMakMfwOsFSxUEDMaLIVciVFLBLheM0oV"
    "wF4fmVRlHZmGHJB8UhIkbaIBQ5+LCAtwWxe7LxoMs+Mh6ZCL77sXkQFTA+Oras0K59OmLB"
    "/xAYOUZuQtyFGD0yHKIfPF8UYVB7wmWv4yVF3dilIgzZDcT0spp0zwtC9gViIpb1Xp+Oid"
    "pLbTIwckaf7QoLDTogpDaohgXIsWc/OlFk1ICUaGMqAFLlyQheFlQEIp9EFTJrR4gl6vBS"
    "hzyYShg9IKAQdgOMGu8LDweatfAXphrB6YiFYslUI1TFUXRuZDwTmBs2j2ByXhcE5XCN4t"
    "Gh+EwoOk4fQaHeFASgGCb8Z0joP9uLhpwLQH1psFxRhxpkH1/ZegcCpetaSEysapFjh2WX"
    "tpgk8Z1vdaBRiNilIqIA3IOSRTH6dUfBuWctRfOIgJD4bLqlgjmE/6pk0HEoGV8BstkDIO"
    "UrwZ05PIwiGLMGr7zQ3CEtbvQPA5ZMmmR7CCdpkl/4snjSJOuOGjBpUlAHSJoUYnRVFmQg"
    "gerAkybZ9oZJk0LEsqRJQACTNKmzMCRpkk8lSZqEU16iSZM6EdDsLbjuUkmT2Oois+WAer"
    "Oy5VCKAP0LK8xPmoRTXrKSJnX675k0CegcPuuVZyfWIkTSpC/VDKJJk4LCgqRJOOUlmjSJ"
    "2e0+Z2MGSZM4JOKmyE2a5OfmUSmPQP4Y9ThIE6MeIhlV1AuYNEU99453d6e4m1fmaHZ35F"
    "pJgx2y1keomwJUnhKdvylMRvJInutptppPP1SfrNK/+dpzPhnArHvJdeHLZHqTbmuCdY26"
    "v1MizHQSNlnPjCeAXfErzxM1sA6Mx3iYyXhY5rL4AfK4FOBTgVDk4o1j7IxaLTscc+xzmR"
    "usDFtiAaXoB8n1FUUow9pviUXLIIHKPuGbYlAUOiNQPC0PSw1x647Vx7Nvz54HaHShgdsf"
    "2c0ecigLP6fhoUQ8VfDj6CO0CfhF4+qjYrAwC+LsI7RxzGXj7qNiCKbV9qb02Z/govTb3d"
    "3dNEwBCi46t6VieUD/vryagjvTdVYh+w5Nwtg7cecXkoL0s+fUpPIurtbz+9n6E2ZQvVMy"
    "DrIqeCJI9ah6at4yQxMXuNV9Bu5j7nWpe8PO65shM/uSxcrrmyEr+zKaFExz6plE0OPSL4"
    "cgdi02bAX29dEBqd38cM2r9J3YoE5sdWUKdp1YhEmToXgESyiTd8Fw40DzCmM3eajbWpjT"
    "6pAgjajMTR5+nRwoopuyMcIi0Ji3ZeP1x2DeS5KQQRoU3H35FGRYzUxY4gZEaEvBFDQjKk"
    "UM8pUzW57fdB8cVoqrNA+eGYeTy5KNHxUuphl2Chi/PP7V+AwJYEKx0lgZiQH88kmsD5X8"
    "JRQrjZV39h+QoIgHSfyCVB1DxU7S5pdH8XyOFG2hWGmsfGsN87NRWB8qPVsoVhqrJDkbQR"
    "hB/7lTs5ESCxQjtQYkL1tSMQ+elo2UmKEYyfiG5GTLGt8kKdmQqqPzFFEiH4QIRfZ50/ig"
    "UjKVwLd3NIdPVAkPmsIHlZKpBJGRU/l7sixdnL6HEiK6mBQk7wEk+My7bOoepNIYHkniHk"
    "CC4imctgepNIbH9c7x4DguOwTNkMsgp+YYpM5Lz7ySOiRCgLn+RfysNHxdDrgvHA87+65q"
    "SCbC70aQP4wO4ldY+2X5V+sidKiBPwzGxN3BvgtbiJJMYwE/qMWyWJBVpxGKc1jEqCNYy2"
    "awiAsRQy0+CYPT4Z34Ic/BUHKxwYuGMPoQTEoBg56BoaVjq0Fm9pEDMK7NPwhQhrVHt4Ow"
    "tVZkH8i+KweH3vsxJbjXnndlL4e49Xw2/KXnThXYnecuQFdb8P5gXxXkjecz8sJzF6z4vn"
    "Ovdue681nktvOORnjZOSS8pO46n0XvXIY6Y9x0ztJT7IZrr9bcC64xHYDuhJQV3XIOCS+5"
    "l5zPCt1x7mkbPOp7KTbVFPQF519e66duN3fKyi43h4SX1N3m6W72+doQ3mueopA2QeYBHS"
    "xyTh1WwULi1BsnWmsfCdFKnHW53s4/Nid9VrP1dn49X80WX38U47rarJaLjR/EGFyXbBXD"
    "OxSjS7ueQeJUjLaT/jFqT7oLqUtcSEydrEEMpO/pGoxloWA4lLfb3s51nephM09V9w1PXt"
    "VTEn015+j0YvSqvWJ0dHQ8nqjfF6PJxWF7R+fjaH3NLoXfn0y1zlA3dx1bzffPSTXlv0RO"
    "D6U1yDtRk+BjZv9YucvyJ4mS0mDxbm5hrVsufIQ0jdgZGPTBIqdB888VobKk8Bp7yQHsDA"
    "tSxJ6ZloHcSYMtYlHLMA+TS9oodQb8nucO4tKI4fMP3HC4lFcH5+ANTzK2aqLDQKpe9kDg"
    "9vuBzIIeCBIU/YwiYFJcFbkmAeRiqyU+UKbq5Q+V3sg4kFFkDJVWrF5mEXIpr45cw4CS8T"
    "uM4LBenJ7RTcoe2kuJw9aB5PBenD6tg8KH+FLisHXgrBEyNOAsJhL4u5IDoe8qkLke3EWS"
    "XQx1pxvXM3D44iv2EFjEvFNqujRj9f+AOTFAqxU4tubzK54VI1UF+yQTycTdz/IKlV/OJu"
    "TA1nZER8vAnMDp2HfR7BhIddSmpK8a84S1P4mTSiH337ik5JBBFp0eirMorAJmSGZKJqY6"
    "JAf7cNIU/PKH/Sg5ZJD7WEDkKGABFeRZAPt4YEAnC2GliFMqKB7WSgvCwy0MdaWIE7jLh7"
    "/Sgghmnv/y0rTONpv5u8V99WfYhFreRTegNvPFdYVjWGz9DBhD5VSgtpdwvv32mRAT6Dtf"
    "RTiWSrmAsDbt2W0wLe/s5tLh0dHJ28nF9M3h5PD16KzZTDo/PB6dNz9Oa9WY3+ejs1/HR6"
    "P259vT05Ozi+bnbydnv3RbTljlq2o9X9541bdW0nXmvZNmo9o8/Gv9uzWwGiachScVx5uT"
    "xtnY4QoWG2AunpIFm42HgxFjP82FEEcHvsTAV6bs54nTUvlJ65zK0W8Soh7+fCxCLFdDoe"
    "zgqCxS6Px5GYNJcVVI7jyPysVVC9uJHiNOd/uyLvS4LFLovSyC8p8XU0WmRfC85xjl1aep"
    "I6OXO6Eds6ZmqiJXFo+1XIWgl+nB9Un3dSxrbFwg7MFJsEqKkqcHpLIrpYQwXPyS1VKUPI"
    "m/8IopIQwXv55nypHr+WgcczfpKI9W8ebiNOsfOVDdoxNInX5fHqpmzrbpZgiQ3eoHiROI"
    "4ZLgsTPmDWTfVjSZJoSX+mHkMm24R5MeQCOcG/1CGumdfih9eswbHjx6WEngI9rO3n31zq"
    "GhPDq17ngs64I9/ThNVYUcOA2r8nuNNHeZeyOgB13MqnIQhwaoHd1XBH1Hho/GBKbTysJ6"
    "7SF6lUQHyaYyuZ/CpRIgKzQe+rWz4clXnhh1ObiStSYuSRI6aaxUHVFLNYZZuCl5Rtr8L6"
    "sBHcIi0KTN5tWfNtaMtalPFzHQYVajYfVJjDnrT5+OxjjQijOsXjr1mt/UszcbaS+fds03"
    "m52668mZGAU54ze7q79XbfyHLfT0+XO/TGL69mDbVbv5zdToZKrATQ9++L66bZOx609pw7"
    "R9pd1MCl+z39J8k10OWpLpX7777tn+zGcBXYCapz+hCdqwbbW7anbz1U+Uk3cRpK4huF7e"
    "r2aLT57dmY0+9Qq5gyD37oIv5OKBAlcoXC/rxdzaV1sLX13AhugF3MxmWOkXKl0C1g5eAY"
    "SBdyMcUjN1Y5yhXyy3VVCvrng72+42nnmFm/TXy3WF2Xn7Ylr3os1ysfFlMsybEqGlr6vr"
    "av6R7llqMQ3IqIscbuabf+xmd/PbOexT7islJ6Z7pBiiwXqArPs87Lj9b4uY1V2wRhw/Lq"
    "sLMcJvrZxFj+E6bIl1e+ZyvWO8XK2W6+1uAU8kN+XumZdfNJ+EdK3L3xcJBD2+nbcfpo0U"
    "UxRaU+NPJ2ej8etJ8yXSMYuoCpoqPZmc1wzFain6OShaFoVCSlpe1O0dyYs7tErtpyxkoF"
    "9BHk8DHv1v/tCi2M8DFKV9hYjicei+IyED9SYpAvis4Hx0gbRmwFcm5OcVSIpnPjqgqZdb"
    "hNh+kiw6+2mydqsemYijyei39ij7+XndmdTx9SaMSJ9w/8+3h8fjn8bq+dHJ5NfRmTnvPj"
    "7vXj726zQfu67K5onTUf6tmdfX/xnz3Adih59F0ChuAUyJAUPiMxayRYoRLR66CZE+znKf"
    "hXRm0dcNwSXdgbA2bB3blmpH9+TStSsKBTffhxJrVLeeuMhs/wkk6QmB4TPB6iThmPkKD4"
    "kzuwlAOJOjYk3R1ZYUX9YgIVV/ONxmgTXT0MBEjgkO0CHwsEliuXZDJBDAFLYlSV8SNrt9"
    "I9JwVMBMFoCTRQEXTRBA1c+HmN3IeDqAApAzmpiTAiC6wBBB9xcVJOxwaVK8tT05ZJBzWx"
    "1hUVgF8tZHZSLVcS+4eCwkgFDvi185BuvkQJG1J0JYBBq37dD6SZhXn6ZmZjZ1XGGc+8US"
    "9KkpoFO6WNPGpImpQC3kchWAUkP4ZrU4IHhCEhI691oqtzAE9hkupPIFSuBLX8biFo7je6"
    "BLqHyBEvgE10+hVBTiz3zxFCErVxmiVof3TSWU8dCXTRGyppTBuYEnKA8VIAMpGLFSt0sp"
    "Hwvzoke3MOL6efgrHn2BEviY1hrc7Ijje6BrHX2BEvj4lghvc8ywRMFVjqBSerLPj7UJyi"
    "PT+KKxNaA6EoMgliYoDzGUjZ0B1ZEYWHc62ZJQ7sJ3ODk1RdaJKrCBceAgKB+K320t4Zc1"
    "hS+LLYw7gZIoWYcJAAUXqXtyYGC09KkBrxjvoAAkwVb3g+KJ3Fri70WyDRW7XMxpwM9wsx"
    "giFgMv32TxC8XSmIe+TQwVjoFcYLzEJWKd+T4ArpQJ681uwUhryqPjj945D4ZY/bRY7+xE"
    "SOKSjK0dRRKbP6gOgy85mqpiotHUIcFG02GApGxQxzlwTdAWR1rJi+EL7DB4VwikI00KIN"
    "8WHQImSNcgBwWasEpdSmCULgXiBRwSC9MwdVyn0D4tFd2CXsAobq1BkcJt2YnI1IHchDs6"
    "mR4Qg34IXfDMWxeWW7lLSBr7Q+BMmb4fksw1/ZAKaXIs1jkwfbxIKbc/EJGpA77pQzqZHl"
    "zTf0BdJEzfLywwfYQQmv4D4kyO+iZykdOtTUhjZPOqRN/V7GiZdeQjR2QdEhlKrB6XElhx"
    "i8vbbrixv6oOBfYlMa/Dz2j3vCQ0KwgDoeCb6dEwUHofyQGRpr6KtqDki+gTERY5EKDUGO"
    "Afc2Gg8XaoQyRDbF97PEkcznEcdk/zaRArdAoEvc17UwhoKA4LK7/PhVQsvG6/Gxpzou+5"
    "RQW9D5BBqx0aWKoPSq8/x4iQ1nzAi89xiXiA+RZM3nceBz3kZeeUXDzoAjOm7zjv7Hh4cC"
    "lLDk45so0Z0iFNGxQKTBq8LYQfE42Nn2/bGCVbB66FP5QeEnYeFheYOkoKrf2hgIpsXp/L"
    "zUXrkicQeyeAhwHvSxPxz3dHjgXbKx4Rug/RlQAbLe6r4iHeqV7ulZTsuwRkPND+DszQwJ"
    "N7MU5Z0YZMSIftygwNjrJktWZqT8DjcC4OXx6PtLDd5eTfLurqLkbNxeNO0o4nzXXlMK2H"
    "Opf4+N8vF5rnr+Ozi7eHxz5vcxH72/Px5PXe7Xbz/Nv20ZO95rhFtdj++OjRkz3l2vzxUR"
    "OX9Kh51WYVmf/f6kedKsC7Gx3hX0sB3xlcrnr86+ID+PMbex98DVlf4a7as64AIbXXzKN3"
    "yi+e7GG3yPuV/p+TsWM1Sk2NIG07btdTp7QJfCKa1L0yHqGquR/+dFEX0DhcY305el1Lkd"
    "TNr4fHb0fntZlUv//v+u9/xyiSKmmI02pRfaRuhR/3VG3/vjeavIK2kAQN+kZY8P1s8U6u"
    "U0Vldfr29FVT/uQnv8VdHdeIJnv1x80H/x9/hQohW8Pq1v/7yR6q60dqfKn7U611UHFK6w"
    "1Bo/UvuIlNG6SaeF3dLz+Km1hT2SbWqR5Y3eZzNJSWj1tcpGqrC1/VqXsfgwRJjx41D2Hq"
    "I/UcS26k3oD0Pt5jkLtHvaUy82ham+OgzWbQPjIpCPZbvUST02gmfgoa76HNO/NIX3R5Vb"
    "2ffZzXIk+rj3+GO4g+zBc+ozC9EUjmBEogadu0NAS8wily2h7QP+fNar282SXyAekyCWZE"
    "XtzAtHpmngm5FUpCE7I19mElbB5c6gwjv45VipHzUdPwbSKR4/HRL82Pk9PRpE0mcvLb5P"
    "jksE0s8tPhrydn44v2bqOjQ3Wx0Xjyn2/HZ3/r8oyEAoAsMF36FyXEb6OXDaM348l4enp2"
    "8vrs8E2b9uT0tH18OD7WGU/OL07O2rpPLupxNlJjZ9AgN4lN4UenignZ/f5+ufHl947Bu2"
    "stdUOTtudgGQbSksQNgJWhJMLCLJOCIpfF85ZEZcDWgyEBO08DRRiFWjhTAy2DBCr7AHCK"
    "QVHojCM6aXk4amg6iBi6/gjQcG23K9/Kqm4utOzWdYmLQc1oVV8ODmz9XRUj7r7HNNjuuz"
    "5E01oJBDCzGzigLwk7o5mBNBwVXH3y7j/iHWznMJENZWU8fTy5mGrRnTJfJR4Dfv8fTBWB"
    "PKwPHP9EI00at4Si5xxjQnDwCk4/0qRRvGXPRMaE4OBtFg9M9z1NGsWrliflkbrVc5CKwv"
    "RjxFG0ZiVUHm86gJ9YNuVCdqnjmM0abADQvhAc1Bk9N9Fjh+mpwqT/nuenXWLrK5hMJr37"
    "6v7KrLm+YvdYOv/3fPFxHpGVeBwmHH9u/AdEtmvi1idJ2uuCya6/PP8ddRWVb659b6MKuJ"
    "W6Sjxgm0zsO578Ota5emsFnJ7Uvb794/DiYmR++xl9R0fH44mbzTesU5aL+DktfJNAZVVr"
    "1FPy0eH5SG2sYc6vxqwvmpf7e6PjuuBBs+mx97/2PConqyCbyHek4RQ/7h1QULbz+8pvhn"
    "bw/euPzQhre314D0d7f1XUUHh3b9EszNcjKFLeNReVAXwcXYK4Ty6CFlzKhWEEaWI9m+px"
    "7RiUIo4yljc0BtJPHMrE6PSAEhDJ5KFuKdrTFoHnetp42GxHLQCM9rWF5sxOwkwRykD2m8"
    "/RMkig8m8gSzAoCp1zI1lSHpYa2BcFEoRx2IWvCyRlkEDNb3Hq3sAS0HNanHd7YEjFTO1M"
    "0MVBF03uTEoggJnf2Hh+5xKwc5qak+E5JGJtCmFEUbAFN4XwurnQspsW2xTqDTWjUdObQs"
    "AMBFdJkqRxUy57oWRECA5eybWSJGkUb+HLJSNCcPDq5MDMW80jxFHM5Q6Kx0XgIO5WjZmo"
    "QwZR5O4atTx6KApHAxm2nbDpYdBluEu7UEXjn1FEiuPm/Xz11XtLFzvtFHYiAYO7ONsSsd"
    "s4/76cN8dXlcDg7WrZuPemV7O72UI5p8G1i6pXqoJogVWlQtpejl+H765363W1uPYutXwW"
    "hDv2vtCQ8J4SLl62G3W1XjaV8th2RjnVdOkKtvOEy9dh2pTNc9k6TPp5ax1GhRy1DsfO0o"
    "HHdKfGJhghiLCB5myB+q8cvPtpvKAPBI5k/UbI1PSbjlnzBDDRl745/yHM3I4GrgfU76AO"
    "n0FXK9nKLJ8VTm2+N93b8r5VqmbMHYfZnRSeMUscmTcs93HDITUmEEldxQgphQp4Jbohsh"
    "DGuE+GjdKZiPSB128K1AcWe3UaoS0Fk7E2jUqRgKxtSIK0+8KiAF2rLNqMtl4epJxGDEgL"
    "QZQ1IZAhAbeZm0gw6rkMCkzPiQo3nKqRASOnyVy6ErBkjeXXnhpe+B4glIocUor6fYiqE9"
    "gE3h6UisJW1sdDVJ3AFpul4MxF05OisMhpil/MXZayUVkiCphToCgoh29q7A9XIPyhP1yg"
    "4CN/UKrsBy5gnsDqLX6YHrg4OYU6WGYVBY2KkULerNQyEHdkJFK1BiyL0K02OQNVi0U5OJ"
    "+Snn2axWjhGbZfOUDpqoORIAQUvyydJsSpYcBkIbCWMGUIgtRVnn/KH1ULmj7EbXeQRATB"
    "LkolgomhE4p49gbTigBKQXIRkvYSSzHiCYJlTCB1mUg3IlEelZECqzsnL0VEJaAH4sXZaU"
    "hI2ktOMhKvNfqlJMH0jz3tk/Ui0T54kpIv3DBiaUtgcX7yEpL2EkthIumWn7t5/dQmTKKM"
    "pslNcxLuPalMINAHv4/uI+17m0f7yF5QPLNIew/yV78FuFvcNCHgfvkv+fRBdb+6W36qqi"
    "g7UyjNbsDDDK0B9d4Ua3gU2w9rmDXNvdmtP84/Lt0NsS895h9uJEHNMDckAsJuKVG/GGLn"
    "CNSHr5GaYoJ9B7c4AqH4boNfXxqCwNeJkRWAxPJ04nVH4DEjVL3SGJii0ahBbUnxpY2Dx5"
    "vmw+E3DSe2VBVlRZR2RREQBaNH3XriIgubAosPzYTAboR0LKge5PRnlwnF+UqDAbj7ypdr"
    "ja6+NARhq4RkBSCxWwfWHen+kh0anwDr9IX3ZcIKaRyi3RifAMFReg8mrDCCw0y/OQmxIQ"
    "nA0oAx7ztp25zQzvNiGD1ROChZWbAxIg5SNwP2oGjp5NdhSa6XG6HC7HRIUKhnO7pG75bJ"
    "2vvy1a+WU9k3q8V2vvWiUZ8HAbXr5e9UxGfzerl9D1bKhiyC86q61VlWbRSsDeSb3W79GN"
    "/ulWqqQFztE7nr4n27J9Oruyavyj755sB9o0yDGd9qjTxvma0MsMhqW7MquujWPKPZOd+M"
    "zl6r8/9vTn5VP+rVq04JUOtv8trNCODLau0OiNm+wVICoIwCO7NyOs8vOVGoDsvONkPZ1B"
    "skbNQPQnV4WVsOWbUvJJw60wfhrO0bXGOeE2J+80+X51R17emL2ezFX54mxvwYqTfwa3lV"
    "11DFmgwG5LgeZww+Wbt/xoxe4E+B9DSM8t4VrPbIJFiVdhy86WmwQ0IDMwNewdmwVy8Pkn"
    "Rtj5AWgshf5aMyJOFefZoaefQQyEnFl2bBhW8G18KtTciUVIf+Eu/LNGCoaND+t58Ltx00"
    "IXGWYXQycpVwkKWEA6YSDvoo4aCfEg74SmhCObL00BDSqhDCzugBnhhJtHKnRkhHYx3ExQ"
    "GrT2IUOzwAHY1xCPcHUn0So54dC9Dp6TOBq1RuSaTKJBY7IxegMZ8Tct40zOfGsE1ichYB"
    "IscGRR6f6NrlRmG4iBjpEaZdE+SAdikjo4xec5QeYbzKpZ6d5Wq1XG93C2vHX7Fjp7lSJ2"
    "TkH4T279wBslb/XFXXbZX3y117D40+r6xCIJLHlFfr5dXsan6nl/EQr2Z/fbfc1FNkbXw2"
    "YKN5GsLdbGeqd1drWsc14VZfxONK99QqcnO9nq+2c/DaOoq+zNPVy98XiZATfoyIzq1L5f"
    "rMTPGpuRa6DUc1NkuJbdE8X5szJPR0tbmcCnnaXJamP4PT3vVzNhOkT1ukwTuAmD5V7daQ"
    "fawasgoGkO5cevcceO4I3MGYEArmvI5erOOyDMaRkKXzGmUZut52/4wYEMtrRZCbT7Tzur"
    "zPiqwbm4f45sKMDsKISGiFI4XwurnQ2M6rGHExqIwlelyOFOz2MyXC2lKQAM1nr3RD6lpZ"
    "cLKa0KMsA0/YeIEEKajtV1QE0Xx3cWjmA1665XStLDhZLedRloEnbLlAgiRUfzonA+vT0n"
    "DBlLF4u4aSCGHntTXOo7QapO1PScVUCStwkKBLQS8YUkhKIIDZp9WxyMMSsPNaOx2T6BIF"
    "Nz0hy2nOzpGYI38igtCXthmmxAxVms9wIT0m2DFnAw+jwaSsyYkuf7MCJ6NtquhWBVV5Cp"
    "9gowInI/GV3aagKk/h054FPjLlciAwOW7F0qBUvSk4gR+DE4YaJyegoi4TNzwVvC2rDUxQ"
    "qW5YwaspBlL9uEGtD6wjOsw1RsXbJElyiHhiHlQJkS0izJOXAR9PbIFMGcpltohVn0LqOx"
    "r5MH1HJI7RK1MWpseabdPOxz13ZPRYMHq/O33BR8jhJjiU0Dn6yh8tAyY5OkNHzYfVm3D0"
    "dCh7jKAhl/Qo+rBK4Y6mZj9T2utcQtpubKmghznPC4+xnlh89OI+5JPyNeD2lwfQAq9vdO"
    "UzPqo+Lf1VHR4s0+aR7XqpE7YjTvhh3YIDuJs9/incznZiRjsDahK5t21ZFjQiBEDtKYmR"
    "IQyWvyydIsytYsAcYUg1YZIwDKyrQT+FDq4aNE2YZwUgTximAFGiMFQSnSnMN0CYKgzSCn"
    "KF0cSXWLIwXxYsLRGt00S6MJEOqbRQaO05eaFiegFdkijPThlGE19ycob5jdIvaRjaCujj"
    "PnmlUs2E5w378i0kljoMKc/PHUYTX2LJw2Td9PO3s59AjEuV00S5KcT8qE2dQMyPlJJnBr"
    "MbjdvlznzGv+LY2Nv5up7etFgjcaSzdBnFaPN+po6DIvf5tFxiBaqP1SJaYKgL2V2bZLEG"
    "809prKVvZaWuQlfMSt+ErrgG7WvFdJ5jIYgkP98aLLvusYibbzpdIKd9THEjbwvHdCm7eh"
    "lwMKsXv0T5EMSYBOArCMrn4Yxh87uXvkHbjRopcNO0rg5bjwbqcKRJLkZpUinefuvRmBwy"
    "yPKrS0kWhVUgucY0IhNDHfK7xn26GPChbhoPJRDAzG3y5DXjPWDLG1t4ybgm4sdjkJRR2E"
    "WjMiIiMLDm3FgbUsawDnRfLRSBgRWZtYoQh/Qx3LBscfSwCoYOgkm59BLbCJOYNgKCAZRB"
    "iMS2ina6l6cNwCBtF3pyOZBJeKJwbaKHAkL6pCUMBR8KwkDfzfbz0If00fm6s7Iojh4KIv"
    "CM/EsvOesV5/UWzna/Yl+GBc1zD+jSX6R7AGm+vk4CjGVvVwFYPqdr4S0uE3xs10TKDbCg"
    "TkqDLqvJPpiHP43Z6QBqVAqXYT0W2mil6KCMKcs8TA/JMeoMDfQcl+PSiOHzl2IcLuXVwV"
    "mW8SRjq0bkjkkwSCtkANdMUqYcVfQzlJizpqRqcs2F77hBjU2wqI/TMzpQ2QV+Shy2DiSL"
    "/Th9WgeFF/4pcaRTXX8cul/Vs8Ptcv0nmOwaqNzprin/JU548UYsmIbEYVp80suqR5y4Au"
    "eERMBNw6YdKp0FJRE2+Y31ylw9cLCje01uV+kzCaYqTsa6dgJIpjtpFrkaKRgJS8iVp5K8"
    "BCFRVgOpSJo8JCGjQF2p3pSWQNajgt4zmPlkdijnZ0/jgZyGUU++6WASSlSVeToZ48BSzX"
    "BnlnGRBLrIPMmMcuDoYrjzzYRI/abRzjVoX/Ecer288xNDBhd2EFdl0v7kL9SdjLRt0am1"
    "4jhApj/D2jSUc2XFXXsasLla49XoaHw+PplM3xz+Mjpr7tMYT346fttor/3r7bn69+Xbv6"
    "kfr+sO/stodKr+OrmoO2Fz9UZ8Wo9hzJjLAjb44OGY0nCzeUSW9FQ+ckEiC3sSLz6D7y4g"
    "LDV9j9ymiKkpf+IO6LNUUPKDgUiUoYbM+RbJZwi1iOdaEem4KuJeIhqhTaqi7AWjUUmEsH"
    "tZBXEVaSk1ZFoD65pSlDB3wh2SpxUx4FQbCsPFnz3JDsmT+IecXkNhuPj1tEWOXE9v4phV"
    "oWHQKt6CNYQzm9YzKrisuJubG0u+4jXFP3Yze18bcoSl0cR0tZ5fO2dcWnzpLPIDrhuetA"
    "enbnbctY4u3H810phEwaVIy26AdUjL121ZK6d5CAQNc4STbH2LsIy7x5fo0RUe8+wc5LHF"
    "EKJl8Wog5IGNdk2ZYddAUIrU0N5S5K4FQuI46GFXAVAWKfSsmR7FpLgqhHM9Wi6WWvSAKF"
    "dFN5JG4Hdj8yBWYGWQQM1v/YBBUeg5rQ7kYakhc24f0MbBDzerB2KwMGfO5wPaOObhZvJA"
    "DBZm56svROxMDSJ4u1IDoO2Y89rXzjmkqbkgeQx1OL3xb7LvXgzR/r6MUrWIc3ZhDKSqcf"
    "N3PZx6eGm8QqqMJE8Yh8QY8WBKYKb38ubauTpIpgp1vwwD5QtFBRFvJa5vqq8/AG+xu79S"
    "95V3F6cF18q1JWIXyzXJaRbVnSdPsAfZKpMGvNnOtrtNjMF2uZ3diZ0N9br9dr6+BwrZvJ"
    "+vVuBpsweNqe96triu7u7A8/l9Y3L1YyucEeOHQjfPdYHvntVlngAa7CI72qVTeAe4saK+"
    "jpaWRynvSsus60PgLrf2DXZfmM/B6UEWkn5m94fHZ6Oji2ar96JW1vlh/b/mjzcnL8fHo+"
    "bXb6OXzT+nh2cXE7UV7NbQ9TBbgXpk+Z8d/tSyPzqZ/DQ+ezN61fxx/vP49FT9PDp5c9q0"
    "kvrjsG7T4+P6j6Ae2xVsNe0TifdHaaTntXMtE9hBrVT+K6OE1+NfR5MW99s3byC49mt6gy"
    "ux6UQtj7T+apNv00iZmp3JEfRYIebKc1OFhPZT3LwYwCEF60O34f0eI4Bi+hJA4X2geu2s"
    "e/WgsyVtm9w77rziiOil77UL6ktD4Ps/ULICkDi+DqJuGp7ItRlSIKAGcGLCWllwhA0W81"
    "H2gsduNr43UrXyknnE0i+OGaLw1CDPCJexU5N+GWnfAqcPe0Pi9y3WyUdVNrijqZvZs65V"
    "SrLgDCkdQbmWjcsUaW2BBzUgwKCW9ZWCCmkcEq9oQIDgKOz/BBXSOGJTC8CSO6coBYExt7"
    "ArAZYt2TUCMCTzppgVGYaRz5S7yGd9nZx+DD9KA3RylyeNw66VOBjsAiCU37woJbvhR8vd"
    "LihYPm+vOJD9W39tYpy2+lkpPF31KUQ8d3VAkELluqMHQRbxPDulmF7WkAKxt0FAxDzH3j"
    "pdBITwEbtf/IKOYbTK6PTN+gz5nSmgwqzPLRJ0Lf9VwcmqLxMTtKC/ATomcO8yl+HBp/qi"
    "V1hkyYAQn7YPDTBp1Z3Hm2/THg3WsF2BwJ7dF8W+f740LKgCSw6oWHBdKx4YcsqCnaIS+w"
    "3JsHnMsMAY43G3KyMZjz0qfFjqioDx2H1VrscGMjFBi8bjgI4J3B+PBwefHo+dwrLxOCRE"
    "x+PBAaat2tlTFFi1T4U2rlMktGrvVTHcoUxM0BKrDumYwD2rHh580qrdwiKrBoSYVQ8PMG"
    "nV/q6aCCNGiqAM9+1K4cSrB0j154tzOZpT8rL4tWgt8yEvRHMrAFehedBcHQU3AQUqwK8/"
    "U20LLz7zIMquPPPrNZedaSNCrjlzyksuOEPILtGrzXTN6G1JiI5S15nxNENeU+XXmHVBFY"
    "ocdBZQkn9tGUJ2ybqwTKu651VlvoaDB72urSKVT1xM9oW1dfQaMrek4AIyhOwSvXos2Y0+"
    "T4sFV4wly8tUnnutWBi1p+4LcwKNTERRG4lmo4N0HBASvha/cEzJvK4+zrUYX3fYpAMU1D"
    "W7rxY3tJTqElZXiqdaiiDG0Q8FTAc7mnqv4lF4Vb1MWX6qdAhuNK5PzYxYhzSdGVpWUJ9R"
    "aJHoPsusaJif5eo2fpfLRT+UC9kZRCjfWl8FDMMHKdFKhd9ZhuWOXsZaRhAGhnHw1glTpy"
    "UGiXHDJQBfRFA+D2cMm+mgahnUvesbAtdxopd6Vgvtn8xFnk/Eh1ZihRfWzYUmDOPBiYtB"
    "ZYf0UHIwYHcfEinmjjIG2PtQDdDArhQiuLlNDTmUhS9vdEwihirEwUwIZQz6EOFNqAgMrO"
    "KAJ4QyhnWIEChUBAbW+CeIrobzEer+Ko5S9B3ypt1Z3Tfenm6pwYYsdns2E0ORfxWljber"
    "mnwO0KquAAy0ZlIrgmnmvSS+wg7ksGLOaJsTO0NQR0fd4tE0pBACJwXiNvif3EpP8NxK/h"
    "Rgvrle7hZb4vXsPvKSk6DJbxL+8j+wui8kTRM0sLIuhqLJmhDWhfI1IZyLpmxC+Lt2armb"
    "hzjvGLvOri0z9ainmEN5OLLzS8XZ4AP9UFmmUrIwvnIqJxHDE0J/ZRAWSTWAYWyArx8qV5"
    "5KcpeeEVYDqUi+GI3KyFUXOzcVTZtUSOEMVTFJhLB7mQeVqqqQGjINgpewChuws50UVNoq"
    "ShGDuit4yauw73a244JKYUXhH9SFwUtkFZ8RydGDdFYU9qIZraKCsNvdna9ltLs7r0u0e9"
    "nMRAlhuPjN1DFvuYywSOqhm6wOo4VQHK4m7FRYrgE7ZY4jN8WGwW24s0f8Xo6SWFoqcuQf"
    "zmVSJDmV/UQv6sl4tfn6L7m5qz5Wd1hFq936+v1sU7WqUOvDMK5isdx6F+Q818/vZpvtdP"
    "N++fsikGOoREkP5/YI7aOnzwOwK+TwAHxtM1sh2ydAxOckB8QeQumCItH4CsDfGBNI9VQ/"
    "h5yeYzdtJrTJ8hLEeJjRLSxT3j8QlwILicAHLjneOEaQMcJd0uRHR8DKsC8YUAo7XxBJKU"
    "Tb73sVkUIEl71mTXIoC5+xXmVIxFIF12lBEcaBl3VX0DJIoOY3OuGlKAI9p8lZ/gloKHzn"
    "RIQ2YfBF3RJRMViYBQ6JCG0cc1lXRFQMFmYzURHCNbOZCFJdZACQmjOvO/tzJObKi8cm0b"
    "XD2dkQQxsuFq/l3VUD5+hmkkNMH41BuMU7wO2pxuDdEEYDhM3QEuusJ4NHhqbcM6APrS36"
    "QGiCMLO3IUwSY80DK0Tu7XCX/tr3sZndVZvpurperm++er/HZnl3M1VVATH6Rnqsq/vZ+o"
    "OXdtusfIe9pattwVWtRBhfknNUhfCBuHbS0//hsSrk+/B4lghu8Bj2zJ/s8XLsBJ5QaV8R"
    "LpTQ8RFRI8sJQNGbQc59X97ZQdeOjfBeaUk+WoqQBlk+Oy0tgwQqey2YYlAUOmMtmJYnqQ"
    "ZniJPBdwhp2P4AWrzFPRkkUPNaHGFQFLq0xVF5kmoQrPwJOhp02RU/WX0So2ClT9DRGMuu"
    "8Mnq0+ZsZ1wSE1ZEEbM1BUp3VcM3iYu5aYzQ0KjKbROj1ab7nGxjOEIb6XsFt4KjAiTR6s"
    "lWDliPlMZqp3OFoQbVS3e7Fa/tbP2u+vp3ujfzhYrIhjIutvO7QVaCZqFVKHHAtprdR1k1"
    "Bfos6pQpFFnUaVZFF3WaJ2dRh4ftEwyLLOo0r+Wimm6azF7uxUXfXrqm4Pgam9Q5316ahn"
    "VeoLzrudN86d+T09puTffXZtxpLLyWk1gfoi0iWB9Cen/AU++HWh9itdMjuymtlc4c1AOq"
    "CDy3MUuN6aB2Njzh8oCgLgeXvTAgJUlCb3qMDK4eGwmItgcWbk1VKwtOXiu6lGXgSVvPly"
    "AJVbyeA3Q0zCHWc0j1SYzi9RygozEOsZ5Dqk9iNPMpATz9gaKQ6deFQWmu6TbTs0BJc+mP"
    "L9VS6nXpRlJck3hE61KPhkZUel0aVJseO3LWpShtZAwpvi4lBBCv1uol33zxbrre3X39h7"
    "kXs/sqZORfn1sXiF6eu1zczLdzPyPcd/shm9VSr4Jgurnr7fxjhb3pff9sVUtWLKEctaBz"
    "rKXvgs5lVWpB5/I0jQ1if+vnfC5ei4NlnHkJ+X23TzDsbMMqTT1ydPZvzRLTrjWRpRetO9"
    "7Si6C345fzfoClF1k7GKrD0rpN5SBVo1PonG7fJ+IYqRH9+Hj4Ta9Nf3dQskiTOeNBkc8O"
    "UT8fIn8tEiUvCJmzKknIkoQvWZrgdDTgwksTqvokRsnSBKejMRZemlDVJzHSYw/FXjDoFA"
    "bGHHzUh4c776UoaYjmw1YYnV95EqWac+WgdClplKpUcZR+5QClV5ZzxwFCcFn6qgOvjgFv"
    "PMDqCS8+QPG6avSTkhPqQa9B8G0A3IaAakF0KQIujL4bIbBAeEUCQi24KSFCfYldmBCIgy"
    "V8j+g2cX2CTJVUZn28/pwE+1HlgD5KEbCvVohQX3JuWAjapt9FC3hb4M/7JPFPthZ++8If"
    "wlRiVzJgBPybGSLUl9gFDdJu+yU0uH95A5ssq6lyr3LwPUjqHobO63OAuHridzVsqnf31e"
    "Lrj6QIfXPPha65D/OFL8iLx0zXXfO21tKNalKAZLaZLm9dEJvtsr0P8aq6nu02ntBPLfrN"
    "9Xq+CqszuQz+GL4+ZXh93XyaSykPn2Ync+49B/TGWiyi5kEzSZ/sffvo/OLwYnxUj1mPXv"
    "1tcvim/vk4pC/iFtS8HNtD7pRoXrFUgphlyC4oEs2lYNgGphyydF4TCRUIxdWdanrzqW6v"
    "+bXDt2uJHx3t13/4avUOiyH+UdToeF5DSGpXfurVAA5RrE7UF+pbvwiQ54xwkZRyfnr1oI"
    "tyA5Pv8gwp8KYo7eiEtbLg8N2bFGUZeBynJi1BDKrElQlIUHCFHZhIpTE8ErclIEHxFHZW"
    "IpXG8PBclKIBoRyI9MDQjPxcNx0gQaGob0k5DG51MST6uy0E41GheOx8oBykoNIYqnYmLM"
    "Tk0KCI2vcl8XgVxtAEkyEhLpQaRQgmXeWwEkJAX7Epz3ETe2XLe4g1+yGdw34VwC8cAIy4"
    "hIEqcG+waW3oCA7AynzAYe3G/WuNC/H8ejQSpy9KiPt7bf2ozwjVWcrLy9UT6bULa81y2B"
    "E6QH11QVm+Rxcl5DlzreJ7+nFDbYNHvZx5kaYgHLdfZOtHPbV+WYGTFiXE/bOsbvb52jDw"
    "xTIopE1Q0gNr/D3GtyN2w17P7u6md/M/QfLW/kGSJv1e3OV6V088E0XqdenVbjNfVJuNuW"
    "0IwG8bZqmvteyE/sGX+aaeRnya/mO33M4wJjezT5vpdjltmGHv/yhhm85cL8bNm59K/cK2"
    "J/T0DHd8CvmGO4bZoZ8dC9yI4Tm+sFTc5dvxh9Yf8vZLcPn63cE2S/fYOLlPjl/VDT39aX"
    "x2ftG4uo/rj1X998vRz4e/jk/enjXPRodnx2P/6WNYZdC3utuDuufAHJ5jsoe90OHUvQCs"
    "XiCcmvOSmHKJJgtPToaqBwcou5pMd6vXnIazH9zb9ceOz95J88UjJTGObeDXproMyxGMEp"
    "sVq31Z3rtN1Iv5t0EPFgJzXVoBokJe7rAuzMEAjCPpVAAUBAjXlvp7EZBaWXDYfm6Ssgw8"
    "hp87IkEcKn+PAqGhOlXhfQq0ZiasjDYkdyv6whS1I3PHwvkg8vcsMCICZNl9C7ziOC7B3g"
    "VGROAqu3+BVxzHxdrDkA/5JcFwhv5w6cJ0L6cYEFDDwmXxUqIkOp6dcoqxh6RUJ3QmtUU7"
    "Iag+jtSZ6IqhAloCqzeZLgkWESCFtpuMZ8ANiUm87pS/LGAoQhyx6AABTkagLHd0gKoWIH"
    "OnROndoLB08f2groIBd4RAJeGeEIRJ7wphKkH3hZy2BjtDELZobwiRQe8OuQYG94dCOsEO"
    "EUWK7hG5UmDua0qHiX0igdaovQKk5pzdAlob2H4BLM3eL6JIWTtGbjP02zNCNI887LPnEG"
    "8YfOfoS7aH2P4RKM3fQaJI0T0kfjf8vK3q7yXxaORNUnI/CduZ2IfbEb6XFdmIeLqPbT8c"
    "+HsO8kMDznp5sV1/+ur3rHLSMG62s+3Oj/gPjgwsd9vrZbAZpupr9Avka5V+Nbv+EDyfvU"
    "P2Y/DE/Pxtnq6Fedce+vPOKGfiPsXMaxRbX3qMVVOg705Ua+Xl9qNabsV3pRTbzuy6LYL2"
    "kd2YOR1Nms2Xo8Pj4+nLw6Nf2oMIJ5NR8+/F4S+jiXqKbEaoGhyztVXoZ6aO+sNSv3rVcK"
    "ztZer86dc6OjoeT9SL385OJq+nk7dvXo7QXSBV9+/vl97RA3fDBctRqa0jusWiOCNpKk3m"
    "r//4cc/mxYpumiDtKt06CVmAhZ0qMug2CpQhvpmiCOIXG6ZBh9cboojdYUkta73mj69v26"
    "6T7g5wnceSmqOjxhxz9aPHMYlurPU/vF6UtIndAqVB87dkr8CnFKql2LZIKIUIbs4WCc6h"
    "LHzZdgklEUsV3KtQ84aKshehCjp+pHR+oxO3oBaBntPkrDtQ+eNfpKrkwGeHufKtzB/GWi"
    "FyW9clLgY1o1V9OTiw28WHGG9LFQVqFjVDNKqunQ0vu1k96nJwMxo2kIQD/cpQzW9U+lZy"
    "QhupF2MiUESxZLQ8uZhqcT+pKlNvpmpQRsKvebH8w3z5WB+8nLCIkDSuioFCJKAQHLxZ4R"
    "IhaRTvUKETUAgOXl4ibZQqinIwc45k1Aa6YCXVRqniLTjUaBbJrk26h4QNZ9aGkZbTRQZo"
    "Os2Zg087osSb6Qh1FK11eJWHGwjBXVS2NXKuoI4RRzDrr08ArL1K2Xk+zPq6E0+mDdZV03"
    "FymUbcC6YfSCv0vdI0TV7vCOiTE5UHAC/sI2b7JLebOPRpuzCFkc7SvRrIH+XKKVZOdq/x"
    "OIgVFPadB1OSrAdZsvxO5LNIT/gfShFZN7J3G07KZxzuEN9X91fGx/cVbxGvlht7Giisq7"
    "33frtboy/dRVbZnVbqIr9ee8PJvVLV3sU2SzW74rulmq/bbM6FCRtzXgq5mo/k5TWzZWaf"
    "Xoa3t7uw6V1FVAHCHSTIAw46qsyQG4uYFPFdM3fskOONY4SuFO/GuBJnuEx18U+LVot9IP"
    "ikhKRSxKW+JVAOGeQMDyvForAKRL5WWiaWOtgXP5KUiV5d9gLIiBQiuPmNT10GWQZ+TtPz"
    "LoWEFpPjLQW0CdMfyF+KiMHCnOUxBbRxzEP5TBExWJid2YYQsTMlieDtSg2AtmPOwmrnPe"
    "KFEs4gjtyZZQ0AHYgiWyK5k8wDsCDYVwzuZ/O7+eLdV79Q6p3/JZWJe7O7+nt1vXWLPDMJ"
    "X5Y33s3nT/fB3XrpsN26xBoivp0v5pv34HEkmbcRqvVmraMq6Z0F5np2v5rN34XtES4tVS"
    "FGDO/72WJR3TFXrKpwmuvgqWV0F+u5NjVcCi1JDbvspDKGQTTneD1U/DK6GE9et1G+Z4eT"
    "88Oji/HJ5PC4C7Y1jJwOBDJ8q1fIvfJQHtPZQh7NczQ1OGSRDGZ+dXb4U5te5nw0eaXR1T"
    "/Vo4uT09PRKwRfgUzmCN6uH4M0Pu0bViM2mWVmu5t5pQ8ccPK8dH3bcTUDjwJutqyFNUJq"
    "vsb6VXm3AVonNvGw6lfDTHKeEZRHgXTjW4npBKiRAYO9KCLoSsBiLIDI2mMQuWlrgvIopL"
    "Ipa0CNDBjiliKS1fSBJWgpVqKabkhTQwvfCrspBGJ+7kBVsFvZOjlQ5B0rICwCTdK1QP1R"
    "mHxPAiTBoRX1G2CVxvAIvASQBMVT1ieAVRrDw0o/4xZGMRROPePXFxNfkEIfkqBQSqXQx6"
    "qLjt68QCi/OD5WFwt8CitLyK9XoZxgBpQKQaPgrEOh2z1590VRrK5ETMisEAWCjgnbDUcY"
    "HDodgoAUlvW/kJCy4WEBMnqk40GRmLRPhjeuUyYwau9NOeShUFzcIrsOCbnYXct+APxp23"
    "ZLy4wbUKLW/QAgGfatvABCgC4RMfNUvoWS82m3SoCoW0ik0zv5ZS9LJ3cy7AdM7RRUESZ2"
    "CgG62vJzoUBVoEmdbNuClE4hWFFCJ1C7TufUmRJM5uTTCFI54YSXWCKnrn4sfwyus0QSJ7"
    "aeqJQ9oNachD2UDkB3QsqykzfhhJec1E2d4vslbgLaBo/6pPeJNQWesunLbP1YsqagLD9V"
    "E054iSVq4nWzz9eGfoImDoW0CUomZ3IiXtX+A7JFF8+f1AjX+HPmdX1/guxJyS3VGsnGv6"
    "PD7K9sGl+lX9O6Wt3N4UZrU3C7DHjo/ZV6FjC7jm8s6jKMvc8vL3+RMytj7ch6E8icTVRr"
    "uwW2UjteBTdUO6bJLcRTuHN4Njo9Hqu0RC9P3tZKa3/+dDg+Vr/eTn6ZnPzWpkc5Ob0YvZ"
    "qevFU7jm9PT2v1natS57+M4f5jJ1hn88itzBvsRo5nJMbO9sFGpnqFMiO4NVuQ6+p6vpqr"
    "TRrD8+jwfKRmC0TSpb2Ln9vY5tFxXfCgGaL3/teeR2X7oYAIpHBCKH7cO8A3PCnjYm97og"
    "zchZgtMMwWKFE/mEg4O6bSREwhXQRdN8qIky9x9nrjyZRsKWVFYnh2gGejc8y1ADhTfwyb"
    "JEGUSyNAxUwKxYFEZ0fxTVeXZzk9AJUAWn//B1I7G55oZ5GkLgeXuccYkSQNnZ3CCSeLgC"
    "2cvomqnw8xs3mpxE0FIIsbmJe0KaCJjbZ0TcnB1h1cizcvOdRSRXMb16cuB1fetKEkaeis"
    "ZFyQJAKyYCIurF4epMymxFJw9YQobsR0+i2//FU3ZjcJetplDScVEYuL4ENUdgecIRmjX8"
    "viYDDCWG8uHhODC5DGKYyPwQgjOMvHyuACpHEKwjVCogi+oQw3FcARLN35G94YIYnPLP9h"
    "JId5Why3IxQfO3vTGyfl4/dCOobWQXzbG5bn7wsTtDE7HxpsYvvb9XoZ563c5D3aWKt3BQ"
    "PDd1+UVkUgnUgVGT0goBapw+0HD6QSbm9wSHI6REge6RMPBLxvThXjnlZEq/X8unKyBHzF"
    "u0YF7olfr6vFtXfg75nPYjsPDt4h1320WnFv+WgeDHhh++Cn4Dob6rl74zAqtHXjcMw+Du"
    "fwcC0AXq2u3iE7IwgnYyhWS80Ds4NU96xmv2f85vTk7OJQbSGdnNW9tu523e6Pww25a8Jk"
    "j/ROdpl0md5DU/KvXQG490E2DcuzjFObsbR7W37Lg6oZ85lDY5GCc+PrQ1SFLvQGtWGfQK"
    "cQ92wUJKGAlD0hhdXLg8T2y9CkhSAy/DIxGRJwBZ4HlIoCWdbnQFSdwCbwNqBUFLayfgai"
    "6gQ21smcnMGjKCDWIGK+bcwpNElJmqL9dpY1xKDyBMrmEyxH2FFR6NSnvSgyt9LUaNmmWW"
    "esjREaHNG3YCLxuGjieFQQFkrWshelYiH13D2DoaVXtqCo2FgdMvLbNxgwnr2q2xNk9mpo"
    "yFYMZsOPi94FgQrCQim1146KhdS11+HQsuxVFRXbq0NGfuoHA8azV7tyZ4Myl6jjeMpdsY"
    "5UCbB489L0+RtQ/LL0ERynhgFP4cBawoM4CFJXeX7AO6oW9DiO29rgRA6CXXQoBxNDn8vx"
    "rAwezQGUgtM5JO0ldkDHEwQ7PEDqMnFMR6I86qwGVnfOcY2ISkAPxIuzj+yQtJecUztea/"
    "Q7uIPpH3va5+hHon3wEzxfuGHEjvLA4vzTPCTtJXagR9ItP3fz+od7mEQZTVPyiE+fy9GV"
    "ZOvdXfXV79Fc13K8W669LZbn+96rYIemeXU/X0z/sZvVk7ZtS/ly/DoUdLeYb1UTdwWYez"
    "o38831cqdOLiCcHbthnZUJ53uxQzir9fJmlzhnpMv02bppTKvI1k3LqOjWTcvRtQqYCk+9"
    "g7yeY6xCU7FQ3ReXYWL9Nk2/8x/C2DcwZxvGPE4yxaGX2HFqOblmbMUzD3HhqG0gpJkFOy"
    "Uhtb8Qat4OtQ0Ea6bXdm3ZcHc8ub4LqCho3phRbqkHamfDE+6lENTl4LJ3VEhJktDbUVOG"
    "1wy0BEgzVhdvUF0vD1JeU3qkhSD+/+y9i28bSa4v/K8YiwMkwc05iJNJZga7WUBxlIzO2p"
    "avHzNnPxgQZKvtaGNLXj2SzQHu//51dz26HmQV2c1WZpNZ3HvGURdZ/LFYL5JVxW3EQIYM"
    "XHZYLKDCQPYRFouqzmBjh8UCKgxbH2GxqOpcu5l1HNnFG5LB6Jy1gI2UBe+kBV9lW9eVj6"
    "oChv83JmSqwX8NbSeqyHmG/dIc5zBAifbn3WDNOouh5ScZarA6BYH6ZURR+qxzg5dd8jK7"
    "uEeIWre3ovbjOc0H2cHNl4sOn9u9A1K6CvxAT/9qIHVspzy7a4e06IS2A7C0nt0qRQKgRI"
    "cx8RQJsPIMSrNf5KP0KTGUzX5UFGVYOc+hB3ielMMudCY8C91Fz4wDb3m/bJ7p+Yb9d51z"
    "rJEE6nZ+wYznzsvKDryFQXp25yRsOU/e051kdGuD7ewVNHzEnIKGYYd0bsNCJAfbMOvuoz"
    "ScqI464AXRhskuMsLhtiV6AgHiZlLQH/vwA4L1wrOeKUpPoQ4oEEDSCdRRrSQ4DD8RQikD"
    "j+QlQiVIQ6V7+QIKBJq0jy+qlQSnRcuhDr4u8FgtR3Tv2eGU492LiRCA0r49qOI0LpZnLy"
    "ZCcEn79aCK07iIye5ucQSLeKq7X2caBisFPCZCIMklgENVZjoSy90KUIGYvo6zFZSOCJ/o"
    "iwHpeCro3dGKyEhUBNe6MS+rP7DuBCfJ4J3lMxWis7iGwMk6JeJKM8s1vUslL9L0ih5cms"
    "nl9gfVZWY9ek5/SIL1vZ4z+mMxKAiZgwyUzo+j7CmbHxKGgpU7joCp/P4qpi9Q2Ljh7iso"
    "ue9+6Uv51HdTQa+Z70ElceJ7CNPVW5gUGqsESXu3LQ1kvYewmUnvkQw2570xLyjl3adjZb"
    "zDpJdwwnsjBZxYC+swm+5O1hqe1BzV3C6nGdNG1OHA0oxUd5j0kpbp3jRD10T3SPPAj93y"
    "oFMNg2W5/37tIZ3iHpTmZLjDpJdwgju1G37dVg2T2yk0/CaRTG1Hw2OsJPflalZuae/mi2"
    "8/yb1lqnoczap+nd7HvxGS2lVwdL3crq79gJ15YWN5/bG0knWxUn0xvpaoLrGZfiyMzhTq"
    "yslXKiODUbU2KV++LpqPiTnR3nSMzQ84t8i+x9L6icG7pi9mYoHu0pgbwGt6U8cInsNIKI"
    "TncAQT8YEk/P1kEr7DUDIJ32HbKnU+4tL0VMtD/dROqI4nAxxO4VhgxXM/mLjo4P3pUD1H"
    "cjg6q6Oi5TB8MJycXhwO1b/GR+Pz0bh+zORoePRmeHr2y+ikCZk6FcejjPOkivsp0lDSUI"
    "OhKeBZ/85jCI5qjSGEX7PtGQdT0W5GiqbC1GaX3XyVj6diNUMOBKds/WfWdxASYIDMZCLh"
    "OojrpEAhR+QwQhFohHgcXn8GJjWSGpNg0GRjqVC9NEht2g4Jp3aEyGs/UkA1GuWbU6RUpM"
    "56CQHpLLzEm7KpnQyvXYOG1HJwuc0aS5I3ZDe9kGzCdoGJGa9dp8r3UFM3FVrLXuoTi0Fl"
    "99RQjgxsRvYDSIUBlc1/QKrOYGNkQIBUGDbZHAik6gw28tEOgAbDJXmkA6w2116s4xwYIY"
    "xud8c5cLno8EnRPZyUroL+jnOkpKMrghb6S9CifXgHYBNJBMCWn48VPugQIpXMKUhUnkGp"
    "/A/Mfm2JUIO2bg23P5sfRfE6stCgcvuwQ0aD6/bdPiGT+qwuy7Zhlw6z4D7B0ayXeeQKpU"
    "RXS4JHrhKVkzY2ygnHRxpTpzc2xtnXwzbOFyKD2vf/8XFD9Bjy0Ncoih0WhIS+9lS2he4Q"
    "p3Frf2gPoD0RcvNt6ERtMfHCLNAZOHbbyk7FmDi8kGvsI3+GBtr0ccPpel18+8+5lAqZl9"
    "wW2/ur4Mig5ugVAE4HZkKUV8vt7YfNRIExNJ+nq1VJ9WUif0LQeawVbigvPug8eJuJNzom"
    "mQo4ht1jx4FRJI5Zm3LHEKbiIRS9VMwi2wvZeQUIDLtGQsN4EoSZFEqKCM3wWX+QDyAB9U"
    "EzhSpGfhzaLw5AEH4MOqwvD4Hsz4TJBCARfJhY3Tg8apjIKw2AkQ0OBbVlxWc2DhINag+H"
    "3DSkGJAqGuZXZVF5E0IIyJtU5JrIrZMChdlQMaEINHJzQfUnhgp6ECAkgIYHUdd/XCGOg+"
    "HwDwkAHLJu/rhCHIe/niT4zGCyCFO4XIAP1MFFpDQQC0nVA8mhhhEydeE/t7s7feC+Nqg0"
    "beOKUgI2v0usie16tFSlIAzDWw4syY13WBkuv93X0buwSwKZrP0e9FnndymEvigUlIwO6h"
    "NRkLo9sle0uS7YlOR0v4AKsNFeQWX7mu9uoBtsRAe1pV8oMN3woxR4QDIyfIYlA5RkFbg2"
    "vSM15Kw7KM4xcYgUsPMdAcUs3sxE+VOYbslL6ROYinmPpy+9CsKTlz40V0f+UaVQBeCJS9"
    "220WlLHyLrpGVQrz5laYwoPmHplmecroTILqGTlaZm6DgXpKPMiUqiZrDTc0GNbU7Owcij"
    "zhKVJJ+ghMguKacnjaq7nZwMNBz80OVsHa58+LTk762tUyckvZL005EQ2SV0MjLfjb5Oi/"
    "knIfPleSpveQISCyqpw42uG79y0gOBocxTP8sq+jEp55jVl28+gvdxvvAZvQrOKC51KCiS"
    "pGy86XwxX9xCHxFgxb8e5qtiHQT01g+FEgKIABKOUZaqXiuGpsBzrY2ygSsB04f8nNbOR9"
    "3ui8rm1h/mD7TAW1N+90FC7F5RB3DXq0VdVlK3i7o8jXVa2aofLvUpuOHgtD7gdjp8Oxwe"
    "VX8N/+dkdDpUv/06PD0bOpeEumwbo26O2dU/OZj/s4FLQe/1BsvV/nqZP+vmsbNdojk4V/"
    "3iyhcfUMy9aORW0PVNIx+76YAhJ/Ul5vMckWpWjg7XG98gDwZnQ7Xmsc3/ek81/t65+tk2"
    "3l9fa/VeOn2/2SrtDQ/Phm75vzTl3aaqfi1nMlDEz/PNh/liotmjrV2xqO9xdX8sq2sqB2"
    "5zxbsT7UJXhN5sNeOhTvRaV7R2aE/tlW5GyeyGGqHDIXojtsjFRpgEDJj020PT9JKwKTeJ"
    "5qTJqqDpNgzcmihhxk5fF25gWzcVWrumDYjFoHIbNZIjC5sR00bocLDiEW5UAgbMdg2Mh7"
    "0lYHObmRoE94iuvD4/r6pHJyesYpgHaxgTul+XIlVWJZwbkmE6HLrwPclY9VmMnNuSYToc"
    "o/CdyVj1WYzVupJ6mSJMh2NUa1ZhdG7FWXT6Hy3wuZQ4QrOiFcboV55FaRfabYAGxDhWZz"
    "kvDDcSIYuY2yNTPbGHHkjqeY1HiHQ1LUqKIas3OaZcEF91P0gvG33ZOGqg3V+bIOaowo2z"
    "7kYdicttEYoW3TmkTu2AdwGa2qNrJ08bwA4hjlW7kIRhelXnV0zMJ9pw2sTKSfKZtpQAhD"
    "mp8n+1m5AaytRspPxr4lORWzkvOOM5Qp957n19NGpVbLarRVnJP7fF+ts/I5WLsGSOQMXR"
    "jZfmbNVmutmuU6xXxc3Wjaw0v02v7sKbLevDbFonrGssV8V1Mf8UqURVFP2MRzkSV092CH"
    "f41tYx4BEwEwp5BFyTQY/T4fmFCnscHA5GR02AI2Aic61jwJTv6H+J8mqs17kbsPqpQfp/"
    "L8q2VfccDk5OTse/qr9PhwfDkf373UU5iOm//3t4oMv/Njr/5e3p4LdjVEFN33D899VPUa"
    "gGj6iALE3XCthWP7dn7fXO4NZD33SZjFvHgcLgRbJrkMIXOAczAfol5EMYKQmguT4oz3CF"
    "opQpqOLu0IQULLhkl2iWgyx8gluUIBFBFQw/IEqZgi7rC0yIQMDK8AeilCmssj7BhAgErH"
    "oqZqHUszWKT8ofCFZLwEQ+O4LQpbBJniZBqydgtIsLFkK7/kDxmRLi6AxjAja1nKB4yzBC"
    "HKG7CHI9ZeZHcdyOTHToJA8ZTkqH73rH+lYB7heDy9N8CgnalJ33DTbhP0HX1F0QN/R51G"
    "qh3hNyVxACervAbwc+IE9hd7YS4tAjMSgrKp6fMEmdXFkJ+gozQpCs3bpSWg3wLnVmmLNF"
    "o6He+dJDL/BFZOqk3cjv0zP14s8Bu9INYzZoiFoOkAGD9Ai5KwVwZ4j2fcalJiwN4D7jfO"
    "lp5mD2mYak/WqJ3GdCvcTrpl3ohrmC6tRnAgb5VcUuFNAqXmO8zcaz7EcWHC+sYrUubu+L"
    "xUbnS33zwZu+LoQzaiSx1YXbxT/8BusY/wiYdY5/hE7kJH+SExnnYPqoX0LeiZySIBqcov"
    "LtcKawNaamhh/vjrKW4xAgADTuBqrQ/8yOtjAZB2O3IRarnw6R7BBPkwtCJrjCc7IQ4JMv"
    "B0ToUoCFrwtEJWDAbNvM2E2CErD5DU27WzAkokc8UMokbNGIR0IEAlZGxAOlTGGVjXgkRG"
    "CsDPVib722TxrxV3nrolTVZvJhuv7gLsZe/eDnj2QWg6vlJvXZZNlh1MWn5UcgNyVMqnnx"
    "vF7jzGeFuic6Xgo+rJaf5rN6YDRaaQ4cv3yprzsuV2Czyc30erNcgevT+4e75ZeCmPtiSv"
    "NXft7Caj77lxF6ogFOrq6n0/1pxp5Rusaa12vnfVSru+p0I2qiCa5xZ3QKa21MXj77ufgx"
    "N+aidKDoTrNQRQ+5pvtWZBg6F67cad0W+uqJb34zhUigdLOuE0mDR5TLPnc1vZrf6USmbs"
    "8tX4W9ulVnqxp2tbyfqJZLMaxL5LktHx6Wq031OE4kH5IR1xDkuW+WsKTITpMgMrbPdCy5"
    "6y7TZSWUY+fxjCyuSUFzvySzqkDGgb06j/ja3yGmIC+Jp4o9hmKpXon2oe1dEXo7NDvfe9"
    "ifo7WDS0G3tNPz8itBhBAH6Q8EIktBVAYOVPouJ8NAFDpln5OVJ6uGZqjnoW/ocNDeNCLe"
    "3K4EDJjtGjuml4TNbWpImqwKzETJA26ocLjOBCzexk3tZHjt2jekloPLbdtYkiz0K+ZgfZ"
    "UYo696GZqvKCPyVcuB+Iow/tJhcdvrijPacpxKMB0OUdihhFWfxchxJsF0OEZhRxJWfRYj"
    "F1sKUw9YSBi8nQAxTJxjgKMM9h3CgEFRshpwNi1t8EfkOHpveySMHRAjb7+cJztRyoRNiz"
    "3bmag8P9ryUuwStIlRVzC9LikA27W9rfcDk+vp+tt3vMXv8z1/5vvGwAf6fC/d9uofRf2q"
    "lHfNJlQmxWbz5aHwMAVHVmfF+no1f9jMozOvz7QXfr5cafcKxiN/MHZZDoR4y8y2RXhotW"
    "ys+Neb+arOwFk/LBfr8GP58/IuPhV7fbdcRz+up5v5uvINN/agHKNdnzNcLjbT+I1AP2dF"
    "lcl7EvtKhSn78+wuZtvSN6sOcGXvT80zQt5XlHtW0R2BujpMXVZSDlOXJ/7IIva64nOYkT"
    "OKRM81qk/Jy0I9XmYosQqrfrjUp4frrLXRWF8QW/+r+nN0fDB6Ozyu/343HL59Mzj4W32Y"
    "enx0cjgo+11zXtirKxiWQtmdz+AZaBiAO5Y5rmL1owFyOP6tEvB4fHo0OKz++mX0/pfqvx"
    "en74eovNnT1cfDmu34ZFir6LfB6Hx0/F5p62x8qI9XHxyOz8q/kDqCUaupyfkQWe9LwJ+M"
    "my/Nn4zQ22WJ870HfzJae7QCC0vbbsWHafodhjB4p6pDnhdUK7i2dAvSE4EgKhyWdBIQXD"
    "sZHt0jk6KWg0vxzqQlyUNX6wUmYrvIwIDalYp8s5q6qdBaNqpPLAaV3aShHFnY1PdiISIc"
    "puzrsXDdVGjtWhR5UrYzVG6Lkh6Y9SjqJS4PrFkVIxDNslq8LXW9NEjt2tEjFYLIbcNAhi"
    "xcvSniAdVEOMRmqyXejrZuKrR2bRkQi0HltmckRxb21ZeJM5tPrAeCcoUylRFjIWHJxC0h"
    "KR9FTU3TTZTPpY2KICZ0a1EkfagGliu/NGFExmC6hG3IRsaw6rMYOZExmA7HKBwZw6rPYk"
    "zt+LAKmFs9YXjkLV/j2mFgs04fDJzvUhZHZ+vPwtPeJgY27Y5CgKmvwnAUU8Ky2DqeWOth"
    "65lCF8KmhPiK3zDOmyHt6h+AJmGEYtf+gNXmF79OuIKz8G3meHTR29sywOGcxadnQsLpfZ"
    "gMw/e4mcm98/o9Te+OPFTIpMP5GCEVtnscv1/o+BF8qDQx7oxR4lbdL8hUfN3rATZoyLZs"
    "jzTRzE25wMLdD9Id25eNowa+tQfEHFW4Vr8bdRCt36Fo0QNC6sTYvhPQ1N4QBcvZnQLikD"
    "CIqHjQRYDvwlqCBW6hKX6/gXm00Jbbi76Gxoh9KiZs0bUQJngP+xoKofY3J/+E3dN82oTV"
    "OAWD3uV9EVZKKB5LF/y+FFKz9OFfhbQbnRD7jEvSordE5Hg/2RVwat+wSVjsnuFSJuzAFg"
    "t6hfO7tKfNE4yhAX5/8GkZWnD7wi40QewHDUGLXhAQJ7ysOwBMtX83QYfdBQLiRPsHeUBu"
    "R/A/SftVQgl5CuH3iIicpxS3X+xOMcTe4dG06CAxfcLPtjPwWE/xKer8Whju+eDN4TAAoQ"
    "kqLItSjPPh++GpmzP+dG8+24vzZlWm15M/Xy40719Hp+cXg0O4jjrbt6zi4mx0/H7vZrN+"
    "+bj+6elelflRLDavHz16ujcrNtP53etHi+WieFR9qpPb5/9bvH4WX2+RqqeUCi9j8LpqHB"
    "2fDU/PK/hjXD3z2ZO9s+Hh8OC8Usm70/FRZA9lxQlWRguPV8vP89nTvfrflufi6Z6bGw1V"
    "0Ajz3+MRYI1KvZWgtV1sVhOA2sS3EBM5Hb2vLOAyQ13WNnh3XhbUeKHO8Wb4vpSSrNtfB4"
    "cXw7PSDIvP/1X++88pyqwqKyZ0daq+Wrbq6z1V+5/3hsdvY5sjKyfqoxhBfTCkdVsoatsW"
    "FydvK7rxO9+SoLYpER/vLe9mvpL+8tdYcdlWtG0B//50D2yjR2pcLPt52VqRINTWqgir1v"
    "o3NBXTdlRTWRX3y0+tTUVTW1PR+f6tuu3vocG1/FyyVk1ldec3Ve6S2uh40iN1T2103kj9"
    "bk4GNKcAql/ddHuTT19zaW67rbLi65/8kzeP3B/tcZtH+krcaknxqTpeuJmubotv/0FDi5"
    "d0EMiUvswfMJreP0znt2GVPjtTiMBO9PBTWXBF4bbqdJaq5RGqu2I6S7KqCuTZJG6ian8B"
    "ldiBLG84Sd67Fe0ruEezgh7d8XRWyE3ogFbItlzpNyOQ4XowOBuqBUqQA2i2T3vnv9T3SA"
    "0Py4L71aC+93/2PConXZ1MFN7nQye0SbgsAVdsCQNrYlDqzsaRsBnYklSv9/bjw1Fp6yEd"
    "HEqwMHvxoMil+CmppAzRus0lSB8lSqANTxOBGKPEWGd263JsCpAijTJ1rCYF0j9ZA2MMTp"
    "yIQ0RP2LilspenJVAC96eBSKF7xKTRpu9R80rixzBSWN2TGDBK76SCOD7kREbY4qu25rqi"
    "2Ouqb4Nd5S3WnSPYSINVCI42mon6QOxLk0RdzW9stHqBiaO0s2Yf6FTtaYvVczDfYpsNR8"
    "Ji3Rm+F4u1UkAO+3ByNf/OeuoxwiRYD1t3Jz0uAwcq+ThRjoEodMKxorw8FDWQz1tjhLxF"
    "kmyLpw9eY6Vbtzh2/FoEeosWpx3CjqiI57AROtaCUbi5UweykcLtGxs+li0Bu01TUw5nRx"
    "v73MI5UWGXhbNsq2evH04QtG79xCXEUmpoYQXkq4gjQtK5bpCKsaEQbnf8gDdYtH1bQ8e8"
    "u8Nt0775w97QwIBvqDIjCn9DJT+gI9upROlOQ/qKM6ZzoLcc1FfsUT2/uUxU2W1zKdv6ma"
    "1lhqK1FUBMxFXRwhpguShqwTfeiep4G2/Zlke23UjJ1i3tEotBbdGyvhykoS7pdEgNKa2c"
    "DsKjOsvlYIVpPaoHDEShtxnVI3lIaqDf04CTpqGL3taQEoKCl3FnA06axCt7c0NKCEZKis"
    "r72JR7uQ/Ni6bfcMrHYnrv3dob3fxbFWBd+xtdHTz/3wJCcv2huP643t67xOEDgp3vyXXc"
    "el67/ZHI8kciy793IosdorrmsDSMpNJXGo5mdInuFi5/T14H7PAILgO2PNSNKDQ5zBjUXG"
    "Rb/nAZvraWVI47XEVvrOlvsTjlgBazqvJ5HqYr/4W6r5TPw895+ZYzgKj5PD6VFztiZQFV"
    "z47GNja5+vnF7KebzLorRWrXXbaAXmI2hoqvpdKMwVgsNobQArIgNQZBNHUJqRlcHzsqIY"
    "fkYhq0ZYQDcVDNRFj0jR5OKwWTsr1LSZGDTA21RSQoQNkAG1AvDVKrRkQiat0gMpuQFEdr"
    "ytNca355DJikQy2skQCjTZOBHrQOsHiNRfCbOaseTrATJMMA9hDiROqnQ2zTmKmYZnfIvK"
    "alRzIdGloQMyBAIUqGLqM6KVBatSEYq+wCjdluhAilP9rSgpMxTWp6kAxJQjUTYbWdBMEY"
    "ZEeY/GmQEHl0drisoCNMh0HtI9SIScCA2aZ1k7FFAdi8VmZEFB3TIIeeYhrUmIUDTlDNRF"
    "it+iwWYeoIk9lnaXGlhoCezBvTYBClU3ihmomw2rQkmrPbESavJYmZuk7TM4KDEBVqsLIh"
    "QbjqDDZOIBCiwrAJh//gqjPYtH+ajEr5rWE8TqBMGJCqNQOFdIt5UB6DInWDeVRdbnZXbn"
    "r6bK68+PDsXX+TXanULHNDgXaxEm9UQinzLlzZASGoPELp6oFwe1JU/FL67iSnhh5vTopr"
    "Ce9NApC6yvOvCAHVAt6Z5LZ7dGMSgJ11XxIkhr4tybO3+K6kiJJxUxJKewndk+QJAl23gu"
    "oyc0cSR3nYtTdQ3W0uvUmoJOqBcHHy3Ugo7SXlZiSvNbrdiwTpH/q1yxU5mfaBb0T6nRtG"
    "6i6kuDj9JiSU9hK6B4nTLb928/r3HxGJWjRN27uP/NSqR/wLikriu+XnP33rSWrTq+XWe5"
    "/+RfDq+x9pXr+TNC/znDvtBin64+9/pI/Jpo+pgaNj6phmIpQ2prnZvh7yqT/EHPQQ0TCo"
    "sqtW9aD4R2rVd5xatf0XbJ+klKSY0mzH1Rf5VCSoRijVyp3xqThA2ZuBWt9rYbpX2xstDH"
    "fIP2LQ6UqzXpGgPAlAN1dIVCMBBtnBjdBJwCI4ttHaExDJKW5BeQiScGpbVCMBBrelsHS2"
    "LrDoLUVLYzOFiSlsfnEQkGjqWlhfHgK7keB0tQ6QGE1ESVPTZUkpak5ZCIhgappXU0Zsbp"
    "NA6WhtYdAbI5+GZpaGjBS0mAQCJJ96BtVLg8RtrES6WUeI9KYjp5mZ8qQUM7cwCEkwtcyv"
    "Kyc6u42gdLLWUBjtkk8jc0ZCUgpZUB4brgVTx6IaCTDaTEJQulgXWLxpKJ8mpguzUsQAGg"
    "haD6lhYM1EWNzWS6WDdYVJb0V6GphpdmoKWFAeNE7Z1K+oRgIMdp9D0r26wGL0OVKal/Fm"
    "UVO8gvIQJOHUrqhGAgxuS2HpXF1g0VuKlsZlmpWewhVRgAYomroFVJnAwkjZiiggLLKpWk"
    "CVKdOr/FLEZJqYBDQ45emS60FudYwIYP11VdzPF3ZN+y3H8GAJFsuNd33ESxMQmG7X/r0S"
    "P/ohv5v5Kq5+vr6fr9fR7x+LLxCGP6KGf0QN/4gaMqKGZrDqGDe0bIQih5afGUyi6ybK32"
    "MOLwEOdtixsOpfqvngeO/xo/Fvx4+e7j16Mzo9/+Xt4O/V3+PTt8PTyeD4ePTr8PSsHJmr"
    "Hw/Gx+eng4PzyfD4bfXv88HZ3yZvL4b1t8HZsP77SVS7HqdC8cufafj/CH1+r6HP2JCKmW"
    "fGtQ1ZLuPTvcay//LXvdqw4wAq0lFJoUeI1qzGzDf5MCpcKxRI9RdedDwwhlq9T/eC+F37"
    "YGrDHVoaNyipAdWIAmkK2aAqUCsJDnmbiVLKwCNsNRMSJKGSA6wRBQxNOMgK1EqCw285LN"
    "TaDR6n5Wjh1qY4MeAaEiDARIOucZ0UKC0aDQ69doLGajJK+NWWJgVgvdIwIMEgbFBbVnx+"
    "E0Gh2PZwOI2TD8c2C1ZGQBYigoHJB2XhuqnQ+I2XCM12hsppSnJ4tqEgBWj94gg0wSBtWF"
    "8eQos2g0K1HSCx2ikfrvXGTlLANqLAh3nBoC1QKwlOu0kMCt12g8edxvLhW1ucFcAFqWCI"
    "PQRxkdrJ8PitmQrldofLaVV6ONdxOxEDuhEFYrSyQV2gVhKcFn0SCe12g8fqk6Twri1ODv"
    "BGFDA04SAvUCsJDr/lsFBvN3iclqOFe23xqy8Txx9QVok6t6DKIGqi00EmipqRJN0/6bFu"
    "gAbpk6LxbrDaJCZGzBuggTHJxr3BatO9kYEFwyAse1ZmE0EhD/hbbFmiP4lOX9vsKsTElc"
    "tWoqNwiCAsJRhTopH4SQWs+VkQpicNDexs+Zmx+PDIaID1QL4D0EomGmxaWglCB1ttv+Cw"
    "21ncwm4WBMuKA0KkYd1SgTX7nwTxR5LRFcCz7IiUrgTXwnejCIKle+WZ1h7Twha/G7AUy/"
    "9YfOGCtCSZuJ4QJKc6H0nurgibmFCHalX5xXIzv5lfTzeq4LedP1bKuVY1WVbhJRCwjKvK"
    "He1XEyWX9XyfRFlymc71oec0/ZFl9keW2VfIMrMjWIqXP3b+TpLW3FGyY+Kax0ooec3j2Q"
    "xyVjr106VOQHs3Pjwc/zask8oGZ2ej98fq76Ph8florP9xOjyq5p7TJsPMqyTMcWueMVLb"
    "I/yGDY/NH8lm32uyWZgmlugWpNQqjN4sydzvl+IpY3jt0VozKN0GH47JcXcIJZH5dUArZx"
    "87NZkMpEo0lmxSGVI7GR7ZtZ2kloNLcHFnJMlCr9efPLw1CQ7SrGjFG1TXS4PUrik9UiGI"
    "3EYMZMjCJacLglSJQUc2bRCpnQyvXYNiKYTd4XKblZZK6JMQ0wkhogRQ0bRCuG4qtJaNCq"
    "cYdobKblJKqqFHQUo3jChwgIJph0CtJDjtmhBKQewGj9t4+VREf0vDSEfECHGg8mmJuAwc"
    "qO0aN5GiKAKd29TkVEWfipSuGJMkoAqmLUL10iC1bFMohbEjRHY75lMZo/GZlM4IUqWnFc"
    "G0RqR2Mrz2kyiU4tgdbptpNJ/q6JGw0h1RShxyD2mPCSlYcNu1dioFUgY+t9XpqZCBh5KY"
    "DglSpVwsommRSO1keC37NJIi2R0uu0+TUiXDfS8tXRKkSm7WJdMmkdrJ8Fo7JsAUyu5wW7"
    "gnCKmUQehCxX54kJ2IEQLVCTyJt2xTOxleu5YNqeXgcls2liQLvVWibJYDw4Eqk1ZCkCg/"
    "ctMTZxG6xGgtmkCLVp/FyEikRehwjLIJtWj1hN6s46ysPqwDsWjPVd/FxyjFNj/3MNsr1U"
    "49tA+1XahZiwgdhkk1EJCzaH+Vb7dktiJYmJSsiFKSsbupin3jx5MUweK09D2cNNk/ewWa"
    "SFAMVs3bcjPUAqdDSIoii25unKp9hJQr7spdwrd/wd16M91s1x6rIKtwvph8nq5W00W9/4"
    "kEelgtr4v1ur7FyuPz8pmW6a66anA1ualj9H96M3pfslCJcqtVsbj2Lrl74dddSreK4Vwv"
    "y0UQAPN6urguyjYNf5+u10WU3Qfnz9VFuyWCwYwlrjGrDLLzJWY1E7ErzGpujQ1ZidRPJv"
    "/r5HBwrLO8zs4Hp+fqz4Px0UmFXP1jUCrq8LD8x5OAe2RgobReAfDCtFBg3yKt0M3Pjiaf"
    "GdDB/wKWrjFHGWr6G5CkBt1eBbQQ8a6nkNIMuOqLfBISVCM0kxg74Z0Ej2ggOL2cAgdqJs"
    "JinEBFaaVgkk6hJqRIQK6HSSpGM6ZGoMy4LNhouq6c6Nxm8og6Q6E3TFBvAhbrcGxAAQGS"
    "PhgbVZnAwjoUG1BAWKQPxEZVpgYHMzfShgMzbcYDgP4iN7xphgnZ/ZUfCYBDAqHwPotB8b"
    "gm8DTzO+2AYUwUYwqXDe4m3f0gBjaQhwaXeJwQIqNBdvfmfcNOHSAMy1LP1YF0kAX3DS55"
    "YNBbafKw+VTgiG9XqXLjfVBpepzUOz1G3/SIQENtSgR90/0gOaa68tDgcvpmQEaD7PbNvm"
    "Fn+6ZTlmW/IR0yR/YKjtA3Hc8Ew44DMrBZ3TKBLfuf5HpvKBUVOMeiI0IqeNeqd6GArGV7"
    "pXljc0QJjs87AEmwcMfHxrFwnwxuZKdMaOHeJznsoVRU4CwLDwmp4D0L34EC8hbuluZZeE"
    "QJWvgOQLa6xqBxcFpXJuAZf6YYzReflvPr4puPHCy291d14oxl9fyZ86F6Z2imrvM3zAix"
    "hvV6W8qgAFgZtkXwy2a5md75wYSypWfNLx5TQpxhfl/5v8qaLWdT8CcVJSmmq+sPk02pQ1"
    "Dt+vvtanq/BgtglwLAwQL67QCCJ+XVVjp5Tt7ZyDODF7pTdIxeGC5C4QvDrrHk6AmW+kvM"
    "5HnEIxsDeXs6eHdeRTpGZ2cXKuYx/nV4+lY9r3IyGDmRD8PUWqPlWf/CiE4YTqZ7WEbVDy"
    "34tA5z+Gzi/mYF8z8Z7b0f/TqsH7E5uzg6GgKqqs/1h/cQPIbOvj+png55fNlYvPMpkrMe"
    "j+BWrbpuLVuiQdWTJRaJM6mHJrjcTJZlR8Da6XXZQjUv/e+/vG74xjEkuJ+QgkgAqZmq9S"
    "f5MBJYZ7QOcQraDsuCZDozgMabsrocXg/rglZTTV8ino4NCUAIwmdi4zopUMhxFYxQBBoh"
    "voLXn4JJO3fllQYBSZ62CmrLis9uIvB4VXs4jMYhHKoyRd1sHQImu5SJwTjTglzjmPryEN"
    "jN45MJQGI0UFh3Ct7Vl4nTjyd2pU9JyybwIA4chkKycZNSJUdNesw2JoEBi0ZtoUpTeBhx"
    "25gExCMbuYUqTeHRqwKClyuiANDEywzPxRV8k0PryEQAS/JsATR0wK5bq2/QuEsrKEjzZk"
    "FElPWkOK6EnzbakNIg+ZkHHhi51IOwspT8zTDK6H8uEWyRzgzgdb9eZgZfHBpaVgf0yWiI"
    "3f7XM+p892vK8npgQAfabc/gCH1QeS45Bmwp4LZUnwPTNT/KgXSkIMBjWaxDQ4Do3U7dF8"
    "y8leqCPBN1iUD77A0QwTJr1xHHMA0B3Giuh8u0l/5NDl0jQh4ZyyYbkjw61yJ7Qpi3R1WO"
    "Z44ODWiNPYEh2KL2edJgaP9nLL/6ICe+4pd2erESsWAyZN8ql4qFVZuclT0fPHdqBojh+T"
    "nw9AtO0qAIMWKzHK2jdzDA88Gbw2EjuS5bAViUNZ8P3w9P3Qju0735bC+O7imn9JM/Xy40"
    "219Hp+cXg8OIfR1BLLlfnI2O3+/dbNYvH9c/Pd2rrqIpFpvXjx493ZsVm+n87vWjxXJRPK"
    "o+1VHm+f8Wr3Us19UPUkUpC/jZAHS1NTo+G55W0Y7zMaiK+ezJ3tnwcHhwXsF/dzo+ctu6"
    "rAlmYMA+Xi0/z2dP9+p/W06Lp3tuWDVg29T+3+ORb1pKd5VQdStvVhOfxvgzkAY/Hb2vGv"
    "USJyzrGLw7L8toWIFpvxm+LyWi6OzXweHF8Kw0peLzf5X//jNClNVTRU/SlepYZRu93lN1"
    "/rm6Hzk2GYoOou4ElP0wXdy2UrQitIq+OHlbkYzf+SYRKL6+Fbrccvu6+MtfY/2kmshqO/"
    "rp6R7YAI/UMFV2xLIpouoJTVHRVE3x79D6pmEIrb8q7pef2rS+JrStr3MMGN3s67WhlpVB"
    "wW0Cqx1eDlOUlfPoUZDapDIU3GSaZ0DuiyYLEl4ePfKSnyZ388W3nwE1K9bXq/nDZu6/8P"
    "Jc8/vndrrYqFujoLSk6tLHycNqfl0gBWbz9fVyu9ggn6f3iY+UnCezWKJkJPkLt2xCUtX8"
    "+aykulie5cNqOdtmnmfRZbolJ9VSy2Qo1ayE05RqnoHNhTydz1DWEszTNVSL2fwYgQ6ThE"
    "CWvnFbps3PDtv/jNOOiNlISiNON7EVmR/hFCeQT9OfLBf1k5yoYofEE2bGSokJ6YN9mtNB"
    "+8j3iWtPbUrVmKL+Qd6MukQ4uGYolNyF+nVTobETACBiMaiMZABYjizsZibgIfZmEASsNx"
    "mJN60rAQNmuwaO6SVhc5sZkiarAj1H83A3EzsCtlkdiDewrZsKrV3TBsRiULmNGsmRhd0i"
    "gSWgw8H2k8oSVZ/F2CKpJaDDMfaT3hJVn8XorBqZzl6YHEfsrU+FIQNiZJE7S18GYGdtjO"
    "BsSgiDbBjnLdddg3Ms112kY5brlJG2XId13nL1Or+V2Xq0CZu1ewlpgw0EyKK1WxQGSruH"
    "QdCZ78LYDNv8HNIuigbQJuaSHuJpoAA8l5y7c9WHBx+mX+4L08TfsOusq/MKQXBfbD4sfQ"
    "mj2wzFvV6IV0k3ZUeHkuEi5Esy7CjODtjdE/PqeCbMsGnazoqkfrrUZ8DOTwfHZ2XrqOsC"
    "T/W1gWe/VP99OzodHpxP3g7fjOpDdkfjN6PD+iDW+PwX9aZs6EOBNUtynwCkZvDRn+SdJm"
    "Cd0OhqClJdJUF5EIisgySqkQCDvLVC6CRgETZUaO0piIxtVEwCApPdPEGVpvAwtkwxCYhH"
    "dqMEVZrCQ1x2+cVBHHKLrbCypH3xllgwGWxnggsrrNpkyzBaBWkR2dbItISd42gy2/kvlt"
    "t8kpPdcOStYZtZu5mf3Qu0S/arb385mwn1pqK8XVfC682yXERtph8LgzQRM4WXubTg6VPs"
    "kgiYaZfbIhzTkbnvuuYke+l1zVImcupyjGOmYbiUeCF1zY2yzOfw67jUd1kFduvcr2B/j4"
    "R02xe5Nxtoac7l2SG5GXudz/JLe7RuaCpxCxNPPcckKCzR089QvTRI3PuZAVIhiPS7mkEZ"
    "cnCpMTGABgUoGxEDaybCatWMSDisK0xmQ5KCYd7QyL6AOyBDgfZyFXdUeQ4f/1LugAzF18"
    "v13FHlOXzkSBBEhGKTjAPBFee7IsUJFFEkup1Q0AeoMoeFuBGPSVA0chtyqNLsmNHqKmeA"
    "FB875C91BqvPIXVWdS3ARtQoXm/1KAsZEIKxVa6/rrerT8WXb343XA5Md4XLqUo89WqsSw"
    "Q3RAZhmo2agOPcaiXUx/kiGefJ3zW5fCgWEarru+U6+rH77Y/Nk8ZeS/uXPjYPQWe24evi"
    "VjmZE9x0mXb7b2WnHbfemonQrltzs6YV8qk/JFOeNYfQskJG7neQX8jQWKJVUfWDiVmV/f"
    "dvw/NJqfBhZYZVQOrdcPj2zeDgb80dhpoR/QrJ8Ym6DPHgcHzmXoZolXRf+HysWTfDXnWd"
    "YJUraHqBv0yuwfp0f62uHHSKAyE1sMlJ2++Y0gzx6ov8phuqEZrFTOOo/pSdtvziEIim90"
    "rMUGF9eQjkTRlMJgCJsBXD6k7AM+MnFZcz3kaAuG/Q09A0NRJgcJspfta+Oyx6Q8W1pyDS"
    "t8oRBQhLdIMMVJnAwtgWRxQQFtnNMFBlAouZXEkw9IQbI3DXdoIYdH0J8fVETJJez9GR8O"
    "p3MaEVu9SYTLulyysNjsBid3QFVSVkt2sByj0yAE2MA1iPmLtWnN/FMPrCkJCS7pUBqUho"
    "3dtl+kWMXzITFaXt12EyyFb7BZZwSJiR3SxqGXbr0oAtCayw1cMdze9yU5MnDAkpx259Kh"
    "Ja76mSXhFn7bYpyrLbgAxcZvQKDLNbuxLO31HjFb2UvqJGc+/xhhq/hvCCmgCdqyj/EohI"
    "DeD1NKZlo9tpApysy2nCqvXdNNaK4qtpPArGzTQg3SV0MY2tHLowA9RV5loaqoKwe0nCOt"
    "tcS4LAj3pPXJR8JQ1Id0m5kcZqvNuFNKGew1+6XGWSaAP4NprfYaOnrqLxi9JvogHpLqGL"
    "aCjd6ms1nX8JDYGAqfqWV9CEXv/EDTSsS2e0cP/cFmvt1f224ysPy/V8g9RlNGYqeRmGXn"
    "KBk+sPVeK6Fzl5/uwHJemq+Od2vlKNF1a8KpWzrl+Qh74a5zslc9Bdc7WMXBhTkAlhWG6y"
    "sQzL1m3PJu1P/xiJ+RLlY9o+io2Uv8cCvcQFSoY0zg4Gh8PJ/uR8PHlZv8hU//tZ9e/9Z3"
    "VU4pfx6KA+e3N0cXg+Oim/Nj9V5h0FLGzFjvFF6YXqExSS+QEFookmy5ubYuU95BSAwmV+"
    "8qQcJ936vQ0PVnHZG+aLW6e+iuLS6STVBqMaW7UQr/d8vaKxFcQWOUEWiIW/37FFegu7wD"
    "JEM3lM0BJrEp8dnNTGrul57d+BiupJQPNGTg4435oo8NKAdNDPZUvAGBZH9uW2xdW/qfvy"
    "gIzTjiIb9Kh+OkRuBAchF4RMj+egslDg8+M7AGkSdi8RH1AICl5+DAggTeLtJSoECkHB66"
    "xXeGidNQ2OtSkkj7ThTcFZzc08LyJAmsQqHG4Cq6cgNQv7lmh98iRiU7QP1KEYJOR29mqL"
    "PWCQRu/MlT3gj0Th7c/d7d2zeE/3zNttr4r1Q7n/+vZveZ0vPs0TkhT/eih1tg74TRfrz9"
    "WOA/v5yjvSt69qqhzo08xFp7pMPkkQe3G65UPTd8V0lmRVFSCkLm4fqqv5lZEm8xedghS2"
    "O3UvGNuXcS9YbrLuBcs2MLrmJGDzu9kGnw4PRiej4XGdZTg8Ojkc/304jLbrlnP16PJDCd"
    "fTwMHgbKg838EDjHabcf5LfaJveFgW3K98j3v/Z8+jsv2AQaQNNEnxem8/pyTfReB0Yyeu"
    "qxwCgfrOQIeA5R/nZIK8lVPA/1QnXjajEPTgc9qSWHtKgEUwpZkivTkHYBkSO+gWe2dg1+"
    "zjCnZWwcAl4BvI7pitGng75oCMA1JkORLVT4fI3TEj5IKQ6TtmVBYKfPJT4BhhErLw0+C4"
    "DByordsaezJcBHqL9qY9IR5RqTmOj96u/xKgnfmzh+Y2EjBgtm9sn14SdpumDqWhqKBamL"
    "Bx69U0DtYud+QbWNVNhda6aV1iMagtGtWXgzZZNWuBFlOVt7FJTVTBiqOPGdqVhQu9w2wd"
    "MxFXRauZG5KLoparL+an+Wzi77x5qsEYcZY0HpmcseCi8TXkOjq6KMjdKNL141D1pR6nCr"
    "Z2GldLB9U022GyXixJT0qx/EkLB3YMCSBNLxf6iCGBQlDw8mNIAGkSby8xJFAICl7Pq8rD"
    "67pCEnjdYvJ4Xe4UvI2bmBdnQBlknDKmcB/YY1EoGnCcWoyDFwh5Aj3qtnsaetbkNRMKyd"
    "UL55gGyoCrG/fwxg71kz3JAVK16zwRh2Tv2aES2vSfK+p9MVkONC1cidweQxCGEa10I5GK"
    "0zcfh0xl/arHPfWXGtUHffd3VG+YIGxvtLBhZEYULQhvp+8ONTMng30wo7eL1in7kInVaV"
    "6ykTrNlJoGrO/CRLg0pmB5qJ8iDvsIh8Z24BxcBiReRjJwuYrmUwUazZgHxRktQnKIUSMh"
    "EyiJc7FFJC4HWg0nWhUzCIZuVaC3iBxUfyIe547ITIwJXM4IoiYkZ8QSz9w1FSdmZq0UPx"
    "EmPx0HZBzAIjNwVD8dItfjh5ALQqZ7+VBZ8vDTuedoVUjuuQs3smDJFk4kn6NlW7ZwSC4I"
    "md3CsSx5+HxvU0SYgNyLpwkQII+T72WKCBM4e/EwAQLkcZqJgLdRAokTeHvIVEZEyCNWKy"
    "CGYyWkQ3E+jpdXtavA/CiN3ZGIDJvjN4kpydBdT0nP8LPeEb94Gzt3SRNW3jNQsoWrJXsr"
    "pC5papzWmwLxMdqrnuvlKDe11x/ni9vJx+/g6tjF9D7yWviejrJA6uLY5Wp+O1+sAx5Kmv"
    "VyuwqcIsHh5+n1Zv4JPsDc6Q5YxEHhNm1H/4THSsg94fE0LRMyq36nc3GaJ2SkP4G8YGZN"
    "ezYXptY/Xep05t+Gb+ojvaPj0eTkdPz+dHBU/XtwclL/PBgdjo7f12eYz8en6dcCE/olbX"
    "IxejMcud/lt/F47dAuHmp3PkhlGBg6px932a0DNUIziVeMsdhH6HBYskt9tPosRsZCH6HD"
    "Mcou89Hqsxhxy8TYM0xSGBjRNNXwRVzjoJQ4RDM8CqPzK8+iVLNsG5QuJY5SlRJH6Vceof"
    "Q1QriuDSC4lL60zaujx6vboHrCC9xAvK4a/TuUEPWAl7n5NhBd6QZqgXWxGyyMvt4tsMD4"
    "kjeAmnHVW4L6ErrwLRAHup8qodvM5W88VWK3gcH1t7kTLKkcoI/CBORL4RLUl5Sr4YK26X"
    "ZBHNwW8O9dbhzLthZ8Zdy/hamkLpGDCOhXySWoL6EL5bjd9vfQ4P5Fc2SyVk3V8tK5wGGg"
    "b5KzO8d6j+hv/feB/X76ArptdYfrZqmesmzloIlPkSedB97udD7716SRwGbnvfrpZj8byE"
    "mRmgVWUyBOLoxXBETWyUas//1pvp5vlt9+Xk/VtPYt61iSz/PNh9lq+nkRcLybrjdl1yjC"
    "33+f5/69Dk3KAIqX9dz0H21AHR1rhouQT82wA4/OYwfm60Ph0QH3kKU2JI+faz0+Q7QydQ"
    "lYXFvsE4NVQ/IUAaRmuNGf5J1gYJ3QZtUUjD3viX0qRARCCrqCxDYVrpsKjRzzTxGLQSXE"
    "+9NypGCTz1mHBCA84XPVcZ0UKOzWw85Pd4LGaDXaeWlTmnR61i0MwhE8LevXlROd3TrQqd"
    "jWUBitkj8Fa9uP7j6PSWBjE3WaQ5Wm8DBc5TEJiEfWQQ5Vmmwfu54kelgxQritbCHRtoqq"
    "TiF0FzWUjBeEDsCHrpjqlA//kxz6SC4yeFLeC0pJVoCb97ITJeDZL2Bxnp3HpKCl7wQowd"
    "rdjR7H2gM6uLHdQoG1+58EJ85QLjJ4lrVHlGQFuNa+EyXkrd0rzrP2mBReVuwCaMsMqM/F"
    "1Yfl8uM37wnqnPy0Xd259PV5Gl/ixWa++TLZfHkIX3gIS2rH+ORmXtzNvLI/2HSqEkn0QP"
    "cPEaf1ZjW/3kyWq5k9oUbMuZrN19Oru1KIsgHXfjX28YJpZThJpa2L0gDSb2I8rIpP8+V2"
    "PYHLAkUm21KTd7ZdEQ+UNtyOHijDRcgDZdi1TugyDLS1hfTlz+mjXRZPYIwRIOc7jWNstP"
    "EJNrdEzPUHgKtn5yFD+5HGCzDpkGNQJPlwhwVuu0EEuP5Cas/G+GOQ1ReSJEBXCrkFRRC2"
    "obMR7gUkZyNAauZA/Une2QjWCU3xtgnp2+qYBIQju62GKk3hYWyrYxIQj+y2Gqo0hYeUbe"
    "YWBjEI55j59aXEd2dh4goSJwWhucUksUHVp5Da9QQNnUkWAxDJ5ZGFlSUHgnrEZraRSwQP"
    "BnoeEBwIvCpTiMC1ExNgggeIFywvCT8pkESKQrBsfhYmKbhbo1L6TXH/sGm7RSqVUPJdoa"
    "HZum7k4IN9vk9fPVGsVkt/Rf5Kb4eqvEJobX1f6mZeqnG5mBlGjOwHp3cpJUwMGvoYEBAG"
    "FmW+K8tydKXsKZMHkaomnwVhe9t2tW6fDLEu/lmVezN6z9FtSh5fx3yJDJ+EwRWfKpcwIr"
    "rdzPoG5XNYLT+nKqhMN30cSDVYbJRVpy1XdpjP4K5cuZdDir9HNL+Hu/6H6Ze75XTmlst4"
    "LG7mi/n6g+9ZgHag2/ls4rSX/fvF1U8//PiyItVr5ceXTnsoo7bKj66bdwzadoWHYjFT79"
    "3ROlxIGHY4pyNmZLPjeN2Yl/VLeifD47fVwR5Kn4wlSc1ktnRpWXywJREPqLJfDbq29h4V"
    "UEtHAj9jzNsuURq87lCSkGa5lYktmczGTlXRJGInoLl7JtJMEbNPryjsSObpyR2+qsd7Kq"
    "qH5XpzuyoU2XSxXHy5rxYx6WS7i4vRW3QkB1K7vPJ2KAfORT6N0t9GR8Oz88HRyfn/l3pl"
    "BypFSZN0ANuMxJtXP01/epZp+SStafxIndx8yVQV+aXC9GGeOCOcbMNgwkEaIfCUI6XEHO"
    "YNf8BvXsFp7TM/GB8eVs17+aeDsoliZ/Hkw3T9weX66odg5XC9DDzoL168jFYvqy+bD/oV"
    "2Dfj8SHNoOt1QhU0qZNnwc/QWeQUJOBkMlIc8WNry+roxzZchPzYhl1rP7ZhELQ57PysP8"
    "fsSsMIuVnTiBjVX2IelelE7k5YWSR3J0BqRyj1Sd7dCdYJzbymIMPdGZOAcGTdnVClKTwM"
    "d2dMAuKRdXdClabwkNydbmEQg7C7068vJb7TaYmOJpQSBOYNCnLAgMpTKJs5hgkyJITHB1"
    "tIEmJcdRJhc9U0IfUFpAKwBYsyL+1F9upsRCIiZFLCC0JHhO0mu/QOHU90AQozLRq5Hj2Y"
    "8XoGSLBod23HxBiTgijdYpI4oerTYzB+Bh4c+/SBwQCROk59O1/sPa584uW4sVlOpqvV9E"
    "s9DjeL2wrroz39WmV+pI3Pn7f01Psr/XeDw7MhsEpPnyCcbjfL+6l6fTzl6T0bno4Gh+g+"
    "zr1CWMDZ60hV3NwU11h8Ibm3nBUPmw/QbrDrXr4RrjLI4scfXuz/QNjGQ2TW6kLAOhCY37"
    "nDXPOb9qu75VWrHfuH4vrjenuP7VL1vqC2ufn/gulVm+X2+kN2O7/eLFfYRpTgNqC0ZKWD"
    "iZXm5XS/+DHfjgCRacXqkz6AZCHmGhBkR2s+dTJ5etdHM8poGZL8enr/MJ3fYieW/3AXUd"
    "xFVW6ay+6lvmO//DnJRDX9dLEo7gBy/SXL4eFuCt/xX3/Ikq8309VmPVG6r66sUEG1WfhT"
    "E+F142S4Uq62s1uV+aWmoHqsv95sy4a8Xq6DD+VstyoW114Y70UNYnn1j8KGu6PXCnbuAz"
    "P9paMTzLIR8oJZfq3dYJaDMebosv7ydyhJL2LgWDSUd1l+IrGxZh0lDlYfaFgam22uBqx/"
    "utRXA54cDo6Ph2+rO/9OL46P9T2Aw3JGeNu8d27ZNSZt2amfLuNHFcL/RcyCvtA8CN783o"
    "at25Mi9etvgPMx4uP1u+iSRvMxnZDbtGWxmi9nYTuoYafZfagD7nrowX+uH0J3yFEVTD4u"
    "1M7Zecrdtpd/zt1Xun3hva650Zq3VY58tUifJjlrIVqzjjHf5N21cK3QZq7RLd1hC9DAkG"
    "RdtmC1SUwMpy1AA2OSdduC1SYxkRy3XmkYh7DrNqgxCaFePhHcfSEBBETPXxaJ5+vzvghi"
    "tPLkYZJcfDEJGarr3+sVLu7b88vRXF4ADWymvWJKOLnCRQ/LXhsapB39HUBgteFHyZHTEY"
    "yEmme+LhUHuWvEO0BPMGVTlGnNHhkyJ/aPj2LWagvJMWpDgTSsuycNDNr/JAi4EYmAlWfK"
    "DQ0dr2vGPWMmmLAqyDRghwg2355xUUzX7hBY5utSIU0K7FzqtnR+FwTsC0REzDNin46I2r"
    "XivpETzLgpzDTlgBA2574BUuxZb4BZ1tzQIK0abbZVBNj8KgjWFYWEk2fDLhUJqxfx7hEv"
    "wXZNUablemSIs6BHYMQxWPnf6J1ROefgPlh/k+2ANcskBuUxYnU7S4JYYuiEqo3Q/CiIz5"
    "GDApHX4xwiCky3v/UHldDbdElmZ3OpYPvsDxSlpzkOTC60iBTG57lIBUEC1af3XMa7y910"
    "eXTIrsu6eiX3W0HF6RGTli0TlAfQyObLRPUlY+K0hJkgPKp+jIOe6vcwlmlOx5r4jo3kAF"
    "HBdM6NhbYq7H3gf4TC24bCP84XvmjBWcp/bqf2vCZwmJMTGf56sV9jKVJBYMtPOhpsGXcP"
    "C1tWpoUt4OoHE089KrVZpaZVUdST4fjksH5O7d3F8dszIJ5qebpWYfmaH7NRUJxvFFxtG1"
    "VtOAqFVyOGUbDSCuuFQdnBSMS2eFFJiEk459hCPcYpYTmiCRUk4bxgB1NnEAu9ZYfVnVw2"
    "NObUIj4LEGeg9hSxBQWh4W4TwwWIM7h7iuqCgtBw8+K8rc25D7Acs67mGO6CHyDOQFYzWR"
    "9YXRFoiM3s1xq1zyCDvJlr+0AfikIcylrsZQHi3FAmvZ8FRSAibrm1RRjkkPex2UVFoWmA"
    "u/0NCFOIe9oQRxII7Izb7V+vlsuP9vaV72X7mtlPRsnNwdVBM/SbVSukPv8VJc+FlHr+yN"
    "oKmWfQZblvH4W2IbVhNeyk96uGL3U/uE/bDxq2QBpqKq0U3VPB8Hk7C4BHNHrpMj1uqEAp"
    "0u5zTWF+YLjQA8o0XKf/yfrUIylYcMkvuWQ5yMInvPFCkIikCt9PylGBM5gloDujZC8t30"
    "jBgtu+5UMOsvDbtHwsEUkVV18mjnQ2EuxOskzV5DgyVeXFu92xXM568hLTxpMWfpqYNjOG"
    "9OOlgcQgYW7jo4lp05h78tBAYpAwt93Gw/Rp7L1s4jFBSOg7jAzEIaCfzCxACBLeZkPBRN"
    "ssQ1MrwB6yeSIBGNtXtf20p/2+o13njoOm09msnHOis7eJN1/MncrbdQXdF/aFPTsbvnKy"
    "3xyrXcz891QMUbmFmtzPF9sNeJdAczF1dNPd7qO1Js2925ZXc5Ha6Wp27eOxmkEyCnt2dH"
    "5SxV1/OS//+yQkdaypOXSqfjMMhkeDkYrh/jI+rkO4pf6Hp8eDw8nobcyR8wTMyxiLa6QR"
    "D/0NiKnGjPhPl+w/g7gY44+5LGbQKyqAKH4/sXpufo5s75VyXUROB9AAab6GmNROMOYgtr"
    "hnAaoTDND6PYEFyIteuUikQrBePeDMr0twlvERCQhBeNEOVJrCw1miRyQgHuEFOVBpCg8t"
    "PMoyKzkQefPihD0jEhCKWIgTqC6FRE8wTDAeFYjHTlxykIJKU6ia4ZwJLCQEsbmThRy8uO"
    "pku9Ge0fGLwy0l9oxOWFlKfmpA0Sseyy8cPAxqEwgZ+uuNci3hL8fPTy/4t9FZi5m2S4q9"
    "WRWF9HVVd/PqlnizBmLuN/OvRM7mt8Xa2xPt6Bqu5f1DudFseff+Hxtpc+fU9Prj7Wq59b"
    "fTzZU0dU7CZhK9+GJL3JctBjx22tw3Vbbpprj9An+c3hVr07kR+p3vgq1hdd0IN4yk9sIN"
    "x/bb4YaH3/Yhp+Zr5sqihmFkLXC+ry5AZhuYWMjU+Uxm6VpltGfV3+jMIiuOWHolMMbRRh"
    "YzINrWD6S2E7X92sOOFqkZ3NRGJs0F5+1BAlRSu9uwNnD95PQDxh4XosLgCO904aoz2Dj7"
    "XYgKwya864WrzmCj7X1bmJ4oIJIJUlfxIQUIR3gtH9cpsJznrdMbER5Wy9m23QXNfywiDc"
    "R1AS/eyj3WzXJ1P11cw4vHh9VcfaGcXvtKy0TfXPJ5iME4wE5AjExTbhlqGMovRw1niWWp"
    "4WWsCghw0Bd6hllgidENqc1nPmtjxE3MovrlknFoLmba9dQcwDGxPs2tTLNiAmfxjBLaHc"
    "bLGS13lQhwiac6U6rXJTEoSWY2t+oOnB60mT2mzkH3Bjzh5QskDRs+PbWQwkVeHZQUQ5pk"
    "VNW02nLE1FlV9LUFgUQhYm+3JYmpc9h726JAohCxc7csLl0Ob39bGF8KItR6QiHdKoTTpi"
    "HHs5a6clD91osGGsFYWqBdPJSiZmnCu4Cxd20kriTCSIixxCR5rjv0DzwVXUysvVqDRw4/"
    "YkO/5OnHvDBELfAdHT5lEnVvjo9Qht07QNab5nEGtufjrviknqsADhCWdS3Uygz6Ot1AH9"
    "rE/7brzfJe+f2/L+dNYQ/60Z6VCZ09PzxLlb6bXvlv60S+obpE+6d+0sKuirtS4euynwU0"
    "6uM/t/OVtq0wXXb5UOnKT/l99tzqeX29mj+YJ97CpF/9uN0aZOy+DRedlt15dNIx+66OIZ"
    "eVlEvI4xmfSC3MedQ6aXZwcD76dXT+9ypddnB2Njyv/jgo7X8wen9c/z0+Ohmej87Hp+pf"
    "x+clifnz1Px9cXY+PhrWRYZHJ4fjvw/rBNzR8a/j0UH95+FwUL9YczQ8ejM8PftlVCf7jk"
    "9OxqfnF8dagvHpW8Xk5HT89kLxPh2WstQ/nl3UpScHg7Oa5flwcOTk9bq4eU6wH2Dl2X4Y"
    "cqk/0BsheJzIvEqkGqAywArM8UWll1pD4+NhrY3qeHf136o7DAfHSl/no/GxUktpstXfsA"
    "L8Ttw8JdP8Hqwr9147kr3O8ne6esNc/5jhrDHAfINRItS88zmdpe3ydEePxjemf4x66T4Y"
    "B8Y7Ks0NhtDbpY/zvQfXF1o7GA8GOhIfpLe7jdE5Z75Mn2wdGo6rBReubjGOrwamw7EJ+2"
    "ew6rMYOT4ZmA7HKOyHwarPYrTzGwOfnQAJtimIy7DNYqL5k+h9TX0VRkPsZ2YKZYDRkyuG"
    "xl36iqPSdWdh6RmdgUpPfwgo9VUYjGKaxdKsCKhejBQ1jtFdeQgjjYUgoFb7mHaYXdoUYl"
    "WuB7y+AFm0ZnPVBq1Pi6M15cTRhgJk0TrrPQZOZ0GIIGxKCCNsGGexUX1tMQ2CS9i/BtXL"
    "86yFvg3lRXP9DvaZetdn0O7ten8v33QOniNrtfwMZaXUrhcthpMtUytwsb2/Umn9zkPD98"
    "vtgnyT9Ew3vnnq+Gq5vCumC+M/afwxkNOrHjFjv9Z6udpUGiU4UpTK8rk4US9iZ+NETTRZ"
    "Ltz9dOUOqPphZdyVup2Eh/Nf6tSPYWka5e5uWO7u/s+eW1y1AoNANRGDYFZnWZOL60ZkUC"
    "z1ZphM4DR9kur13j64m1ZNACTHPI7Vo/f+QcpJ9SHYYodDh6rEMUfGcOfTQsOencpK2Ywd"
    "6+t3LFX1L9Wv9WO9pCEvrDu7v05MyJkNNjodu+gMggpNgxTHg1SSnZYUbmNabdrL0GYRue"
    "bbzL+xVVPyP1JipGctd6Q0k0nZ16eNufKmkDii8DLw+Scmmc+r6cODEwnofvTrT9v5bGLw"
    "6K3r5MX+/vNp3aLaNIPNctNdcpGj4lOxaBX1Whf/bOZH3UOamBYWHCqBLdbVuUI1GUb6Kz"
    "8t00fsOjVPIja1fChW02iSDq5JqVIDb4t13LyZmF1l4rWmJ6Vw2T5pS5oeWP8QDyNui5fN"
    "kRkdHa7QIKI+G/1TBKzLAiLq3zlSaZKEXHnPmSkYSqSW1Veral1dCrehCQS5vNQnZfiALG"
    "fDsguUi629plxYD1wEqMQuSoF63l0cH1R++z236OMn5fLt/OL0+Gyv3Dvc3harvcPB8fuL"
    "wfvh3sPdw+36n3d7g7O9//iPy8WbYdllLxd75f9OhqfvxqdHew+3k+ns07wcSr9M/lU2xu"
    "Ruef3x8Y/Pn796tr//5M+q8MXJW7UANZo9G56bNi5XF4tywVeO3I8fWWyPmkmhngte7x0P"
    "f/sv9Y8/RwIslpv5zZfHj6oRtBrSazZVfOWREUABrDtc+Uu1MvqP/4hUjGgH0fPHokBSqA"
    "I+VcF2Oh692zt/Pykle733SKnwUR3dGB++/S+jPW/tZ2AOf/tzvfwbvftzzEkt2WNOfymX"
    "eWflt4PzOjtpu6gTOt+djo9Mw5Vte1vN125dJYegrtPBqFx/Dv/nYFjHiPYebT4UShV7Jf"
    "3efL1XTXSL2X8uF3dfHpGbQ6kxaozNapK3+4Pxcbk/GVQDd7lNef9+WOVQB5Ql1sG78/LL"
    "6PhseHrujwRvq+3Q6eDNYTVujM5Hg8PDv+sfh2/3SjvcGw4Oftk7Hf+mVuiPlbl6TfSk1M"
    "nw4ALvhpEGUrK64uFKwY0U4F0VriNpJZ6h6bMlNL3H8xTiQUZwNS2WQ6VrxjGh64/KJJE1"
    "yFn9HhCee1MTxhO90jCaeKM6BvQxN5FbeYGZXNtcyW/sdzaz2a6mxPqHp3bHa3ySpqs+2f"
    "t1cHhRbtgf7z/duy0Wk3LBNCtXxttyGfj4ydO9Z+X/q/fsZW94d1hu1vfejivpfyknObeR"
    "9BiwT2iBf6lVzWSlYHxHyUOwSyfhaplNvxhHj7/k1BZAsKZqF++pvGPiis9LKHPFZ9rx+I"
    "3PzKjKQl1NgdvMoONBYSZACjlpE48ysKOYW0A+GSBRP+StADoqE2MCl5/PWtp5lzyAgD+4"
    "rPctjJ4EgBGmsImmAeAC5HEyEgEwwgRO2VQAXABCezYjBqs1G+8kzU5FW9JyzuNT8wAHWt"
    "2jUFT1V2lANdM8Fnw0QTlnxhL1lzQcaCzJ3y9cHWSdrLdX9/P12vpDmfdQVSwQh1I5uW+U"
    "A62Vv69e1jzMV8W6w4VQJYZ/TRycE8Pyh1fPi1fPMm2bpDWNHGjRTIVG8qRLJVNBfoE6nx"
    "X3D8uNOlnbzqdLuLpLe5BtdPDlS+7VXsvPi+DS4+dBrngxXZcj6WIzv0tZxHSx/qwYVSbV"
    "tyXV/mVXxUpXk59+/Pn5jy//5LmY1SfVteugShg7KtvaZWUk+unq5ubnH/KGiNMaQwxsgW"
    "uIqQp4hrjcbq6X9632S24SrDGVnwJrbNjH40oVB8hGe0FFhQHfg8HZweDtkGQWqtbJT69e"
    "3jz72TcL9UnvY20CRT72UNHdzMsBfvWwmreLQoS91lGjE5PwK0H7Zz9385W9flaPgN/X3j"
    "o8aPMyedAmvjPv1X7QI1bz23l4osXcd2IeFHJrqzMxtuv5orqM9W6+gL7Plturu6JKoZ/M"
    "bb5GcARnVo4S1XFk+Ib8r3Jl/VP4fbk2z8ohHgprtB29Ew0fIc9Ew5B3sOQlwAG/RQ+7QO"
    "/VfszFMcyQjf6Uvje+4dSYcXRlnn5xioIqsvnoLkO3AI1n2AtClu535DRI6L3BLIPk1QCJ"
    "zRrBfpT32CD1Qt6ayFCZwNxM8gBR12MaYSXQHrEpQ36pLyZB5Bd+mw+qlwaJfHEKTioEkZ"
    "Aik5IhA5fuXYOIMIiiXjW44jQuhjcNIkJwyXrR4IrTuEjHThgjhSQKyoihn7ejZbjDZAge"
    "Mw9KIvKrTSPzpk42QIAawRlM0ZJwQSHSqL1VMhs1QI2g9krKogaFSKMmPl0QEiDY5J4viC"
    "vM9EbaOYWQAMIhe0IhrpHh3IU2b+aVgo7vFtxP563eo8s9w5byFU83m+L+od5/RZvzKrEq"
    "s7WvPYsz0LVoP7ubc4KrUMQfUjvdKn1ONIjJzfMXN6+u8q5AgMhYZPVJT2/qe87rB/JK25"
    "rbHs8as5hspuuPbWyjIq76CxZG0E9lIJ9L0o+g42PHZlO/Z4n5gdZVuou65KD2W5NNo9Lp"
    "xCjo5+LF7KcfifYBULpGUn9XltLon2QsION4mPWKmza8uXnx87MbDgKfEkHQmIhOH2LYPl"
    "hLqw5Q6UMTsfvA9KbcMrtewhbO1PuiSppaf5g/VLdGVUN3G0m+Ha9qx7uqH5Za8ZHs1YNA"
    "4Sk4f8iCc6fAgFTd8Pfl9PfB1PXVXKeIvzO2q46OT4ChkAcU4Nz6ommAV2MSzgUt1U9Yjl"
    "aKl2dE3iuW9nxaPu8LZd8xLw1sIthimyubgAIxiOeQwzNrESQHYZqLnTuiUvK+0JwkkFMU"
    "t9224F3nB4Za6OETtHZo/wWZK90Nl6TOwZV1zGVEIWJnuOqS1Dnsss67jChE7CR3noRp9w"
    "KYZeJqpiC6iDL0OehmVuoFtS8IFb2d1zpoIOCR1YIzl/ajiUgg6nDHu5E3yyE77AlmhhKE"
    "IWoBWjC01wjOLT/zQwuXXjSVEpKoNbU1aK8nlz6nGTnPbFYQInqixxalTCKW9eEmZOA5c+"
    "FXae1eZF/Cr9vIupkX3/lLqeGheZ7f4Ga1dHeKekNf/7quToU2PgOiq2A2X18nnA1XxaK4"
    "mW+Qd7W04WVzIrERgJscFRiSnKeg5ibvJqjZtk2XCvkETW8BO79fho895UH7puMzrX+OeJ"
    "I8BTVvOTdBzc41VSuo+REWE2PlmnWUpaW/pV+hCjluPpQz74flHaBG2zbO/l69Q+VpOfkS"
    "VdpWuXv4kAUwb1VFenVdxDJk/BZuZ2oFGNnWNUib8ay5lVfWfeHIQUFre3srvNbu6Ig9e5"
    "VDbDhSMJuxqBVk05eYiDWZHGDNMLPsVLpxoym0RadLxwIrtsr2JWDAJCf+ZeglYRNSALPS"
    "UFTQzg0ZkCaB9+aAjISg4G3negxIk3h7czpGQlDwct2NtEmpP0djajICSjpzA98/AHNIAv"
    "fmInnggDBkLdTDexclOAzyOtCTSU8q8EQhDWOt3YsAeXo468exCIpBQW72Gi2R++RJ5M2u"
    "Rh55KIaAu8jdmemclepSsev6bP962crj419z2OUcoLrvZ7IuVvNi3UaUML/weeDC+VJMV5"
    "A36Xb+qYjdTNiZT0fMSVXj5GUx/fnqVS1dc+JzboaCqtLMWc9GAN0oD9P1+vNyVd2evm73"
    "5Fpx/3C3/FIU6F3Py4/FYvJhuv7gKsw9sO2cDhU6ge+gmmj5Jj8+L57fPM900SSt6Z++zv"
    "SWuNFCLg0sVUE85oQEWkGvitnVj4Rj3DhtEg35FHeKf3IYUdZXDSXrauiaLa+39y2vP01f"
    "B+BYF+HqAS/NyXN7ftkUYHbWdt09LdfRgznz/8OPz29mhORclNS2b6RjcyxKXSCQaV+cPW"
    "yrTnmtmclN8fyquOZB8WlzWHRpDpiwAoKxzh8KfY7zj2BFy2DF7ynP0LRnx5iBZSMULLD8"
    "+FGC0EWMiEbyo0G0thvqb/LeYLhWyEkYqokHyt1j+2iEPLxBTdBewhZheIEAGhiGrN8HrD"
    "aJieHpAWhgTLK+HbDaJCaSN4drYoJACKZGPEgXlIdhyCVrRNUlMRBTMoLyAAbZ9IuoPoFd"
    "dMcsC/2Y9/e1YFl/3KbWK+Vn+nJF+IgHdCoxda3MprhdrsL3FdxPyaqVjsDnpW3Y+q5cDk"
    "8eVvNr58rcumEX882keovd/xl/d2m9WZZrl2W10VcYNYX6vdparj4VM8gEPlc9brH5Eh9K"
    "ua+Wa8ViurguJrfb+awAIfyulpSqw3VdUWouUgtKzU53jOg+m4/bVM6JoW59rsUwMMZvFa"
    "IcV3v1e8/vx+P6Heyz4emv1dPYT0JqtzNEiSP6GwVGl5eU3WQPw8/vQBZb8zMjWcbw9Dqf"
    "ZWl/bcGxY9qNtaCwk1vhvC+EnCOfozs8BCzNJwZPYECxTINvsSqfx8oDh6FQi1EhmvnYmM"
    "PHxfKza5GhDZlXKSpGvi3YxxDq/KHgUTGbPQQ25M3kdrmcraFe+XpP9UnFNWxeU2fA1jRW"
    "da9DTZJu0Nel0kH2f329FxcHtrfgOEnbCMakdoGoPvWwt4XqBLe23oDNwlMP5gCOZtXTaV"
    "Pr1gKu0Y1ZM3a0EQkIQHg/C1SawsPZzUYkIB7hvSxQaQoPalkAT4pJySHImhZtE+4UBoWX"
    "3oJ79aXE16sgmvh6LI7Fb2J+MnIrfskebXYcW+T5G6h3NTQACmfhZlvCTiwVtOirYL93JS"
    "PBnqnpmQm8ouJAN9P1ruAr+UgKoCU4wGTwiL4DfIlMjngBzzFtjwpuYWj5Vjes+0EOcyAR"
    "ETLLrAM6ImzXpnuHnjdopzDPpENC0Kh7B0iwaLs5YAIM6OBlS7PxEFy1hBUnByRerhlMBg"
    "9IgrllWLXJRZm7C+IMRiEh3DGxPdzTeAMmuJyLRKNrgDU2xaR0Lbgj1I40kR+n/PI8Ywdo"
    "4SX8bsCSbd/6D9rA9YkTeBuXgjTgUIQU4sATxYQMUoOYI4+XHGhEiBRqavzRKw7iEow+Bp"
    "Ul7ZQYe/SKx/ILRx6D2niBRz8gpgKKYDDSOPCVYxAJQ+mAZOTWfSYXzpys5qWl/em7Cmpe"
    "L+8fyt83y5Vt7ewR65jmMn3E2lFxljmNYyZMVjekULBM8eocMsN8zBB7lmc2YhCMCqpAf1"
    "5noP6U79npY0yMCVyNdalxG7RqCQe1rjM1kit9eBkShAHdo2IglZmhgtrJ8MhHLJPUcnAJ"
    "xyszkuShx7bFRA8On5gCEEuWbnpIpjaqaGkQOKNeVMM2k5R8BDXxg1YhYUoNvQSwYgHyOF"
    "sEs0LCBM5+AluxAIxFbv11VVwvy1+/lEYya5XCnzvnVPFNHnMinQRxxLSHg569Kvavcpum"
    "JK1pL08Jl9yDSyn+yeao/70uqRezyU25CWh7/K9EbxO56tVqsZiVmyf3p7vputqNFzUC6K"
    "pk6XcF/Rr1qbpq31N5a++KT8V3tlN5WM2Xq/nGSxFM5zluvjwUQema/7bsTsvtKj50hewq"
    "PKV33FX4vIQS8XymrqKa65j1jyYv7nD8W5UWdzw+PRocVn/9Mnr/S/Xfi9P3w+PzJk/O52"
    "1UavlWPxie5eL97Hw0Pq7YnA7rf1V/jo4PRm8rnuXf74bDt28GB3+r/j4YH50cDkZ4ZV5D"
    "NbcwmV8jbf/04ytgo5XSOGkTgjIwg59XQH6jlagfmpP94oy1B0aYgCm79sAFyONkrD0wwg"
    "RO2bUHLkAep9O5OSid7o9hbIpII2w45/FV4wnRZY0RJjCq0Uoan1t1HqE7qnEAuuMehs8p"
    "Iw3SYc1dIa/rNxIXE/3cSKslmnqUBlt7mQshONc31CtPR7SJefjm6tn+1T7hBDxOa1vIB2"
    "5iRXXR3Jo4xZ2wJtbUbfck81mxKPe74Bvk2p37qSxTXSGxXodnQF6+rKE578XOg0VgcNjl"
    "+kN1AHxx663WfsAeGkmuSbU8jBdoPG2X+rK3Dez/fPPypyndDmLa0A6czRH5HoQUd4IdbK"
    "a3f5wr7/R4jnrqHhKed+pqVtxMt3dVus3yano1v9MrdH0kqWzasqtUFwhMv7hHlXp9X9ye"
    "LMxHZbwDmtywTG2FXTdONQ+pDVPNrO1tuYratQznFR31YwTIfQxc0SePLY1PhvU26je1mz"
    "ocn7m7pJoesadmnxR/vwQO+IT6DczQfRSn+RIxevEKuiYAajPalisktCNp9aGHLVZcHxTD"
    "8syGAcTNFncQON1P9BJYt1IchmO/DCiOgWfhNGW7Ymk4getrVca7RSW1rPaKU4B0XEcH9e"
    "UhkKMoMJkAJEKEBKsbh8fxRQQEACRh30NUIY6D42sICAAcwr6FqEIcB+nES3IEEz7tkhy4"
    "5rSBK7bQxIhlP4n1csJARTqp0xQF5JY6peNWgssLLCSoHpo0PYAMXLRIAU0IgqP31j0s3A"
    "AluIzx1lVSWMHKcZTE9EO3cIhFNvXQr4nhcYp3eF7uHy0hcL19eFhZz8Z3tHmezmYVbrt3"
    "9K5YU98mV3fVjaHP4P1lXHAfL1iqae37jtJbaF5std7VNA3Zdf/pcJLahTosG1VY2dRPZk"
    "f4ZnxR7sXruyzeHI4P/qb+vDg+u3hzdnA6elP++wmwA0Olpq35YXLb9ZvPPezJsLrBUcwp"
    "bMzvWX44g6hQcIH9U8dqfbNCRE1eZ8NCUrWw30oL+0Qt7HfSwn43LezntcDZcoBkqB6Etx"
    "9I5Tl8nK0ISIbiE96WIJXn8NlhkY7NDpswLvNZFpPhmu2VvHZKtI98u7RJfitXad/XAkk2"
    "urDze8TK9uq4Dqo4CK1/Klbd76KNBSItbQIy08/Kn+WXMlFdkFfW0QYZgOuWsZILeZEb/t"
    "CgVn1lTK5+8Uhk2ck0rAyTnzF5+sUj+WUny7AyTH6S/45mJjJCp82F6GNoivoiy/oX3Fp2"
    "7V3YFOYNtj9mzTaz5tV2PV9UGwAd7gkvMfW+Z28y7TfCPl0VC+/UoxdWryyhXUi9ouw6kx"
    "f1O94yU3nFq208vSaOGjV6K9UtkGWnFb/cfFDvcjQRetMipYb+8lcz7MWrilg5tFk5oLNj"
    "WNE80i64sIhqAwffRiH50bcpG4vu6E5gwnBryohNDogCNF1hEJwTYK0oJM6yyS8fQxFeOI"
    "XVoRg4Sye/fIxBePEUVodioC2fTMlYbukFVFMTKrI/sxFu8gGpQijh4ArfmgcXEcIdi0jU"
    "AekuH4SOpwf3Mp8d6gK/0AcoTAtPYoSxie8QZyJEWZem7h6asgEc4f2DW4/ABgJbs7bYXk"
    "wf5pOPxZfJ97fNMMiz6ay6YGbprbdqeXbtl/FuW3VcznusxK8rSXAnrYsxetNJ3e/y62S8"
    "dsgTF3cgHj4cU2OgahTV5tXFTedXAg2fHnj9j+w4ChHRcXWbHeC6qdDIe4UUsRhUwu4hLU"
    "cWNm6lWB1pG7U2KdyQRAOt/0+rJnQpZeBxG8+XIAuVsRFE6HCYshtDtPosRsZGEaHDMcpu"
    "HNHquTFRc/HF97X2std9qLelXbbhG9ZBUbrj92Z7dzfJ+ZJtITrf4n46vzPl7A/5RDe3WC"
    "LN7eHDUrk07fUi1Q959m6xHPsScdUoU4LUYPkE/38sryab+eYOcrXbb4QHwx6mq41+iTlk"
    "03zM8lktfUEyGYP4G172genwah1zfnW++DSvesF2sdHW4XcEe0b2arldIJ3Fu5sGK9Jj/O"
    "F+upjell0MC0CYrsjfCQltgOxY0G3zY9kIxTMafvGwFvH0i0DvM0VsvZEsZGg/pqIclpXX"
    "PUNW9iOJld9H4yfMzFcSM9NRm3zW5Z29Kmbw9mhUn2w8GhwP3g9P6yfaBofDM/ettvrz6d"
    "+G56Pj9/XlMaPjwbH6vaQ6/Lt7JtJWG3XrEIZXAGgs3ftdnqYXxdGkpn+lw0mIfZK2lhCt"
    "WRT5/VdyywzXCm2X4y7Cg2W6DYgIXCp02S9H1SYhqRkeySRONZWiw0A5qwsRLLY6AhgkIT"
    "gLZj8PZl8QDJLca0uRtr1eaVh+we1uUFtWfPI2F6TqDoewvUVqTkLTYyIdlSaAAbkjrGAT"
    "2TopUPgNFRCKQOM0V1R/EmZylIPYc4Y31vmAgJaNGx8I41L5kxGtRsDWeBmnIZhjpSq1WB"
    "IOxwM0MGoeRGbvdCtPIlN7WYblagIYk7cvZ7ZkQMtuSSsYAS/DcjVBHi/XcgPalnhzlhv4"
    "KtgN3VCmNBD6TlqpImbSUieuzBzlsK2ioWQop52dxEy6KodoOawxr6HpOObVjJhjnlt5Eh"
    "kjbADQwMhkwwVgtUlMjDABQANjkg0PgNVmZl3Cvhie/TrsjAWR5rfKbmnXpUUE6ji6IIih"
    "J18UnFN3Elbj4Sak24FUEDjXNQen28WfBcH74hHxk1LtEDqeDtxUux3pAU+zAwrT0uwwQt"
    "jYd4QzkWYHuIFZNu+RIQ0eBXoCqwe+C6ohkJCqBJ7hB4RMRbimvzNlEIzfKc20/pASNv+d"
    "YaV0AB26IALUcQ0AlPoiiEMxTMquIp7cRnKpYCxyzyIilSZRebFYLjiAGFnfuwVFoYIipB"
    "GH0WU2apgBtrMJCsuix0RJaiCMnXMVANPD+MOyovAxQTLoSfnuQXkAnWzee1SfDyKX+w7v"
    "WqrPKqcdSt5RX6BME/UFTB5Rnzq+C1qT28cWvpdMLt611uvt1T+Kay+p53l4v7suwzjhu5"
    "x9CeAYQPWV8vPo1rDq23K7uV76yWHPNZn+lM0uWl7XD6tjCtsW8IfqfbiUorer2m01uZ8v"
    "tptiZ/d7T9fV7fH+y2It03+m282HZec8IuwUhO5nXU9AGDZCSUCWX/Kq7oPBYf2A0tHQJq"
    "oMjwajQ/W80nmdrnI+OKufPPp1dDY6V4XPzgbvh03+iq3L6U+h3PoTlGAUy2y6UHSMuvwd"
    "RA3w8Dpbc7G4+dVoYHRcXU5X30c3vjhXf8fAnN4ZyqQ/0YBBncl5HMr/eBleVP7y+ctX4P"
    "kW2HZoZz8AWjMRm2/yCTpwrdCawpZUnTi7pgjKw1DsgCCSex3WSIBBPyQA00nAohwQwGpP"
    "Q9QjNwOcpkBgNTOBbHvZWklwWrRZQCkDj9VukQRJqFe2peezibOcQMcTqM4EE5LZOiSizZ"
    "2UK6kWzlmXmAYGLXzGBao2iYlztiWmgTEJn2mBqk1iIl1O7pWGcUhdUR5UlZS9WToRxbcL"
    "KgiBv2kRxWLrTcKx6yyi4wMjhOE5qzhBZFHVSYRmV8bE55HB6Pz9nijEoPY0QGeIJIRSED"
    "oI4uNgkPeiKH0N/6FYZOykCApKScbvBk92oQM8bgIW55p5SIqY+g6AUmxdOUdYZm5JkBZW"
    "38MQof5RctRq5KBA5FmzQ0SB6QUAe4NKsFxdkjv3OFTIxNMbKIqVup46lq0GhEhTuqUCu/"
    "U/Sa5XQ8noCuBZckRKV4Jr1btRBMHCvfJMO49pkT3KTsDSxmffNcYcqSNidDCLPHD+6B1+"
    "Fh0HACl5SuGO7QA5TzH+eL9L5ZDmgICGPRtA9Ni8sEvwlB5DDMEG5QF0siHYqD5eCDYOxq"
    "kgaBwia3P3WO0sq2Oxq61JovleAqept4LDWyv2wxgp78aKKqFgHoZBf4ge1q4CbZvi1o+l"
    "vvLLJK5I6DU4WczqjJirL30FFX1T7BpbDLhJhRgDtvxHhVFWvNuYEzJ5thZysx9jlj8khH"
    "MN0+I0P5q44mkVSZycjt+oqwIOh4Oz88mbi7O/149g/b36c3Q8PDubHJb/gV6/SjcaLbaH"
    "s7ADvV+kh0hfSoZoBgMIOM9KQLRJpELPTcD1gvNzqA4zkORnaowy3ZTOQCWyKMGlYMGlB9"
    "NyHGThU4JreYkoquAElVDSJHjhEFNCCApeTsAJJU3iFQ4/JYSg4CW/9IsRJrFKvv6LC0DB"
    "STo11W1glodIH6DNvE7dPSbJk5CbFYQ83lAMCnJWMn6KOIlaLjU/LQKprYl7ZpAMRym8g0"
    "Zq522kwTTlrhnHgWT3RXN09I9t9N6f7qbrzWSzXYEfQ+XlrwGHelMqC9Y50ZBhLbt3VWYg"
    "vIXVTHvayWrughtazdEzAcvS/hplfLqKyG0QQZW02jbFnJDBTZfsf9cISUTZPLpDUFs9UL"
    "DHvVfNaE6fk9xfmqopk5pWHejcZExyMJsuupGd7TH52quo9RY1za5HlbXYvOZkZajP2Hpb"
    "fTmzTn6scftVb8bUSNRCDV3NJ+TTh1raG0wsHUNFHVwfEQeKWvp1hAAiMXTRwS0ScaDool"
    "8nCSASQxetXSYBPUUPfTpQInEYOrBrwZYbb5gNRSPOKrQ3lURi8Xat7oJ8P9pSPdPb0O1m"
    "eT9t7Oh72XoKR2k3q/ntrf8WQhh91QfjN18eolvtvXjvh+nitgRzMy/uZutARL1jQkPCKh"
    "JcPHh0P8XB4mKzuTOn1deQxhOhYu0pWs8X1wWg71XxaY614793lNn2lK6784aR1I684dg+"
    "FtzwcIzZwtO/mYCtGlqr6OzFydvqrycQOt/iLS/nd8tvuy7JilXF8WC52JRGVgeCi+msPm"
    "z68LBcbbaLkqz+52rWFF3psmfbutDBdF3U98br3BlQsriTRdFurwR8jBZiLBFBb9jZvhwd"
    "EK4+xGx+QthE/b2JxHufIpfKi1cgQ7eTN7f+6x+TXSDyy2CdgeaDAKnt/G2/9uBzQWoG/S"
    "xR9+SC8yJAASqpqHxYG7gMc1DTY/EAEdpE0hF4sG4qNPquNEEsBpWy/0zKkYHN2WhCVBhQ"
    "4Q0lXHUGG2fjCFFh2IQ3iHDVGWy0mHKLwUQUEGlQ0asM6m4OIcTA2TWMKLCg6tzY0qx9+C"
    "gjYnRscVdYsqNoLEIGsb/C4IOG6DHc4WpGFDosSAa93UiR8ZoYP4xQMAMgrpKERe38+O0Y"
    "U6cxqpK9IPWFyKA2y1o+Yp8SQ9ssm0WRhpVneyktmyOkAFEJ53DEdQqkbzibXLOHhV0jz+"
    "BkD3cLtM/P/nAaavudud7MhKkep8Y9cKvl5+T39Wa62foesvT9deWeGYI4Kx42H6APKVcW"
    "ekHczXwxX3/AVFI22tr3273QmnQsIp/NEgwhHVxZpfXJubMqZvIurYprYDMhV+czh6u2sJ"
    "Bb+TOHS2OHzvmG6ifj3PptMDL3xb0dHw/1dXGTo2F9Qdy7wehwWF+pdnY+PjkZvgU9Vqoi"
    "ZcBONcVDMgsGZGPtvblLrfqF39TtvUAIO9M3ogapv8Rt8gJtk6p7fv4wL0fyz9P5ppyBHL"
    "Zu+7zes63zpPwHdkQ/6beKrZ7r3gk4xHNqVaJXH1YkQcaP5fTJlngbhzKK1RsS1fIo6OgC"
    "zi5PltxSsCwbBsyIS0GPkglabk0YSMGC28YZBnOQhc9zi2ESEVRxZa+foFzwhtOm4AtemZ"
    "ESgIC2nTfQp0wh7c0rGIpAwNrOO+hTprD25iUMRSBgdUbQFjtaiEEKuTdei0MHRCFooFze"
    "tUNuCVOI68WjOFKnagJCuyJlwbOLIhSbKSEOzzAmYSse2jVfQ5nGWK2pe0DYVE5AWa/I28"
    "F0SJMzjVrziwP1qqf0xvbutYg62S97crMBQlDal3XlFk77VdYShEu4fALHJ0K6iyhFjSMu"
    "ITtFG2T1hTveF3GNhCIydUK7iihNz9SLexnR7nSTuIgIJ2rVSSIGqZ6yOwW0SuRsHEzWWe"
    "H6M595Tsz92DldV3A9vX+Yzm/rufbm5vvyOFvsWc+qKZnxqz7d3QFBv906+moDZp19taFX"
    "LMmf5CXCOZgO7JeQ94qlJIC8YlDH4uJMYXOMV/SYXFgXNCoHujD/zA7GCB0LZrcxGJWAAZ"
    "Ps8crQS8ImeLuy0hBUQD6ehtAlO6vscTRUAgbMti2NHTuTgM1vadoxs9A86H4+lDJp4KJ+"
    "voQIBKwMPx9KmcIq6+dLiMBYP/4/va6o8+S/r2WffY3deSQuOOQTvk2YO+ZTPUsYiheXoD"
    "Pk5jAUNzeFSmFSWqzyVupqi9X9fDGt7jv1P9Qv2iBqKxazxCcnHhu+sTe9X24XNdmb0Xv9"
    "vF19hfzi2kvpeOHrZlkd21Bqaejmi0/L+XX4a2n4wS8Vwug4lD7x1OexonLHWvT1Gp7pll"
    "1X9YaNUO6F5dd0oOg40VYdhYyfcYuY2D4TJW1UH2iCZFMs3p4O3tXZFGej98cqm+J8eHo0"
    "Oi4btf7X8H9ORqdubkWjNM/UI53Zr8k36yy3pmtYSdVPUZ5Gbb/e/yJmbp+KDhPpb0BWRM"
    "TH6XhWKv1bG7HcLmv5mR/bMDS9vbk2ZjpvxcgOEpGtVR8yjyE24hSr+dIXyBtfm+l7b3xa"
    "DQLOoBx+Cwn/+joiiK29HrNha6+Gptris4au6rfjf+D3i7fu8CBC28wCtHadpL/1sFEHaw"
    "W36NGAxoNlRjsIkbeE6LQfD2sDF7S2S1fTUn4V6xWHAZgJTmTJGtSXh0DfeYFkApAo+yyk"
    "7iQ8zsYqpoGBCW+moGqTmDgbqJgGxiS8aYKqTWJKjQkQY8ZgIAiHNCiYpRYRiV6AQUDcbY"
    "woDl1nEgYxfSEoDwORS1mIqkticKd4SswTI4RQPcaWHHU0z/8kiDuSjK4AUoATJ6UrwQ1r"
    "7kYReEgTLk+LZiZokYXVTsAmQv7eGtyueFmmH1IizY6sxes2D75JDlyRcAwt8Ow/pmVowu"
    "0Bu9IGoQ/4BMxOABAj09aOAFP6gd15sfqAS4W0erilM63t/C4523kCERHz7N2nI6J27bxv"
    "5AT7bgozbTsgRFYxPQOk2LPxFvNWMw0RNonrEuEqxv4sOZe50tDAMlcuLhkNsLdi6RU0Za"
    "ViynJXKR4dskLpFRzRgrUvtwU+jxJFaH3FshiDypMolbuZ1UstCWKy1oPt9lDzoyBSRw4K"
    "RF7fdIgoMN1+2R9UQp/UJZkW61LB1tofKIqVmvAFF5dPh3jJbGhE0kcWVJx2bargChecR4"
    "a4Nk3YRtJZ61ebRGbCPFxoPh2MrQkhCYILK06iq+JOXGQNDYxKxbIEEbkVptektDs9gvIA"
    "Ctn7PKL6GNksUM6Gvs8jSLzQ9280qdMqRAzkC6Rv6rjWN1P+6btKnfk4X/i8klkp4WW6z7"
    "tdpvvwYbkoTDn7w+TqrhRq8gxmEBbbzxVb1An6pdKIbIPyCf7F/XR+54pf/5Cvxy2WYF/2"
    "wKLYTMpino6cn/NVxYUTFV5Xk/rKS+x5/iQutipu53660Etlf+pDsvnrauabLwB19XOW9m"
    "FZdvS7cmSZBXZYs7iarzYfJjM9ABqFNb/m9RWVTahLlf1SDie6rzY/3pcjX8Xmi/PlttrC"
    "hBdHVx/KasqhZwXpxHzK6uVzcbWeb6K+6XzKsjAZTmtH5ulisS3VvSo+FYutuiU6kwdWfb"
    "mb3xTXX66DBLrkwLKZx3dq46VXxV3dSdcf5g+Tu1K4Ozrt1XZddob12varQOXe96zS1svt"
    "6hpioz7k7bks9WG6LiYPq+KmqPRZwFeBLx+qkX253cCje6+ZceWkWN2QPF+UiwEsP87Mnp"
    "n8uKdCeXaV6qar6h79jgJhCXuaumvCnmEjlbBn+Jlp28pU/WBy5E6Gp2fj+n3lg/HRyeD4"
    "704ynGHAuz78OSCCM1vE91/XnwA+EZdmMonvArqdQ8l4LwFR9IwSyVH+TmIQTCshH+dzMh"
    "PSsPNnBttGzc+R6fxc/g9h480lAS/7zWX4TJvN8xf7EctmErKc1E/Gdt4NjwaH9c1V5r/j"
    "83IfA1iQO22FCjPfSMp35q6Qj/5EM0hvAmvuoDe/RmmGie4az3tNkqf3iZO7aK21Y7Kn4e"
    "NNs82reeZXOxqcjs9Ohgd10uzg4Hz061DdT3Z6NDiufzwcn50D7Wum5CY1ct6YSbnvqUhH"
    "Ryfj03PNZ3z6dnRcbooAXvCE7VwlFn429bwZnI0OKublZtbKPjg4GF8cnw/eKAMtATbfTg"
    "an58fl+PfL6ASQI5r8Q/17BUjW26wAoqv76y+08QdZBkQDEVAu/WRBU4WaLpebD0Gz2nm0"
    "1Plf/mq8F5jRTj4ulDM20SO8vNjGojNpqfBUScvfBGitd8NbB4impYK1go4avxHyjhq/PA"
    "zFaTcBn1NYIwEGPaMTppOARcnpxGpPQnTWvHR8DhEMzl9JizacVzcVGr8JAWIxqJzGBOVI"
    "wiYmUnvFYWiiidRBfXkI/DaDE6nbQ+K0EyWR2s7OXyZGjnp/Qrl+L0VMgSr8DkJanPSgWn"
    "sfnzFGU0WADKOuJ5WKrF49RLT8gdYIRsC7z8W7n8e73wHvfmu8+yS81rvMbuiGMqWB0Nvd"
    "ShUxk5Y6cWXmKIdtFQ0lQznt7CRm0lU5RMtRsRKeWpaLAlYIDzR3EelUnkSmIiGMrqAJkM"
    "W9G35htm1Ay25SKxgBL8O6NUEeL9eWA9qWeHOWq0rxLLeh6Wi5NSOm5bqVJ5G5gTWG/Xpk"
    "MD4gvsdsW5ADu4UDUcnaYFi3R0bVBtfSQQ6dtJGzercsz/ZDyo49wGHH7AexIOmVexM2ZX"
    "QGlwpGGodumY0PMWC3vS8nVRGMfuBSERXB7QUQgy6KyPUBpyivCwSEHXtAw427fwvFSKLl"
    "HAGOaWCMwkeAoWqTmDhHgGMaGJPwEWCo2iQmHTYlotExVQCH+iKIQDFMyk56/dErDcvel8"
    "cDf/cxDBmTUtZjGgiOG2z2ktbtr5JdxxGFhJOWtw5RkbC6met94k3krodFiSm1IBkyDPYI"
    "LJVb24Qub+mXloNUMC4vWU4UnV93utmqnDtWb1QEmHk2KXxhd3S/SLakkScPk9kZDQkZqt"
    "cb+4RL6Y5VOW5ftDRIR+wTE8VYnSwcLraIFPESunk+kkHVuHrC4rlKFOICDSlTuwmViCQZ"
    "84gqJ6C0KUztoAbkKbxOspQ46EiMJHKVcsUF7FLBOE0qlyA8v9IkKpuszJlQHCJkpA1yoI"
    "OJJfoqiN2TjQadN8l4ZCz47mSzExUQJh1blmnXPh2y4d8FRoqRm2x6JkaPDIbo5+mLIgxq"
    "z7jsdb4kqxu7VIghu4mY3gUAze+CkH2BiIh5vdenI6L2bgHoGTmhzzaFmQYdEGIBqn4BUu"
    "zZz05kGXVEirQxlgCpjpQHHwUVAcjHUQXP2gFijjq8U/Y7UwmhBwQUzG4AUcN9YXegSRt/"
    "5ql8mA7ZKEqeyscqTqJzM+OJwNy0eQCT81kQlMM1iUen4hOh6Dx9AIX6IghAMcz4z4DUf7"
    "IXDTgXAPrS4nKiDrWYfXpn650h5O5rY2JkVwucVJTd2kKSpCPf6tQjE7FLhWQBuKcpRTH6"
    "dSfBuUcwWeuIgBCZNt1SwRrC/ySZdBxKRlcAb/UQkdKV4K4cdqMIwqrBK88095gWNvrdgC"
    "V1a+L9In55AJXw/SJhfT6I7P0i/l0V6naQ6A4D9XNwOYH6ETidrz7ER+7V796JveZgXvXJ"
    "nLZrTtEpaaBzc/pUXFUAO62urzoJD6E/4l+LMn2Y189uG2X/6bu6HsWgz779qAu66Snwsf"
    "XG7ZR9otL3gDFPsIft1vEke8RO/EnJTA2kg4ApHmY4Cstcih8MTEsRjbQARVu8aYyNMavp"
    "xDHFLu9ZxJVBk0mkFP1DdlbBCHlYu02duAwcqOSTWzkGotAJCYB5eUhqSFt3qj6afXv23E"
    "OjMw3c/tG62UMOsvDbNHwsEU0V9PzIBG0Gvmi+ZFIMEmZG/mSCNo1ZNp8yKQZjbW1fopx+"
    "bw9R3mzv7ibhJXnR05G2FP2mvH8srybRm5T6Ign7jXDFV68X1v2bX+f3u749LnP/18Nqfj"
    "9Vd/G8GY8Podu++rkbTHw785R435gaXtrtjTSxwGuc8Tt6nR7jrNh5Y0jIzH4ksfJGjZCV"
    "/Zi8oUZz6nijlcel24VW0HOGHV4zTDxm2NtbhuSnDOtLgG3PZmHSZCAexr7PHAI23CjQvM"
    "LQncXqlm3iXiAkyCOSuYHZr5MChfXCIUQoAo34yiFcfwrmPedGnJgGBHcvfx8OVDMRFrsB"
    "AVopmIxmBKVIQb5ylvjzWTPhkO5byfOgmXG4CJZs/KRwKc2Q7yPwy8Ozxle4jSAUK4+VcE"
    "rVL5/FuqubCEKx8lhpB1EjEhBxL7cQAFWnUJFvDPLLg3i+xn1BoVh5rHRrDS8LwrDu6q6g"
    "UKw8Vs5NQQhhAv3XvicIlZihGK41AJcEZRWz8zuCUIkJiuGMb8AFQa3GN879QEDVyXUK61"
    "YJgAhE9nXvlAClJCqBbu/ghRJJJez0PglQSqISWEaOXSbRytLZd0lgQiQ3k7zH5H0SeOUt"
    "/pR8WGkKD/MheZ8ExCP/jHxYaQqP652jwXFcdgCaPrdBTs0pSE38gPiUYEgEAHP9i/DBvf"
    "izHHBfOBp28huDMRkLv5vOuBsdpJ8e9MvSn0QD6EAD3w3GzCtpvgubiRI9Ux1PqGJHqtGq"
    "8wjZB6pT1Amsssep00KkULPTsmE6uBPvMikbk4sMnjWE4RnZOQX0mpCNS0dWA8/sE9nYrs"
    "3vBCjB2pPhIGivlYgD2W9ycEixH8ZzlU3xGIH8Y5VubYx8FySlQ+VVQ9kZ6osTs383ODwb"
    "ArH6TGr29Wb+qUpMf5iuNvPr+cN08Z3l26yK9cNysfbTbZLPv1md5TO6dcl8voIxnW65Ck"
    "+bJ/i6vo6GpYQD9tI1LRxiKZQQAfJ2W9x5P0j9WI1V6gG047fl2KDfChqenA/f1m8eDQ8O"
    "R8fq7/Ph8fmgfjToSbK+ylPldy9T7eNLp+GdtUH1iI5z9t3/CKS95zVISwXP8LGJhEA5+T"
    "SHvDRQzoNbWOuWCh8gzSN2BgOdEe80aPuEeFCWHF5jL20AO8MCF7FnpjKQG2mgRQBoGebH"
    "7JogSd0CfseE2bQ0bPj0THEKF3l1UDLGaZKRVZMcBnL1kgcCt9/3ZBb4QJCh6GYUARNxVb"
    "Q1iUguslrSA2WuXvpQ6Y2MPRlFi6HSitXJLEIu8upoaxixZPQOwzhlkqYndBPZ0yY5ccg6"
    "4Jw6SdPndSB8+iQnDlkHzh6hhQaczUQGf1OyJ/RNBTxvhLtJspuh5ljOahol4H4vDgMLP3"
    "9cQZckbP93dKI7ajqB8ws+P/Ez3bkqyCntKBPXLegVkt/TZuSANnhIb2uBOYPTsWvRs91A"
    "dZhn11eN+YXk5YVJuZC7e7AxOXiQWWnkaRbCKiDm5uRkIqqDc8IDJs3Blz/1gcnBg9zFAh"
    "JnQgRU0M4CyOdEAjpeLhNGnFOBeH4TLggNNzPnCSPO4JbPg8IFYSw/1SrTXhSxXs9vF/fF"
    "dxeYWt4xglLr+eK6Lv62+u5hW2zUie3qSy+LTSTsBPPsFn8CrKLrEhbgKHUcF2BtWrUJPC"
    "3vbNBpcHAwvjg+nxwNjgfvh6dVkOlscDg8q/44KVVj/j4bnv46OhjWf16cnIxPz6s/fxuf"
    "/q0JRUGVPxSr+XLmVV9bh5OnOj7da378a/l3bVglzHhhnlUcbZmaZmNHsLhYD8vznCzQAj"
    "0cnwhxNhdCGl00OUc+NGU/T52Wan8Lk1M5OE0B6qEv0RLEfDUIXWMIysKFTl+qEZiIq4Lz"
    "OGNSLqpayM71FHG+28u61tOycKF3sgjMry6mipYWQfOqQ5RXXyaOjN652nrMmpglCl9ZNN"
    "Z8FUa9TA+uT5vZUdbYqEDIg1OL50RB8vyA1M8jo4gwVPxtnh4FybP4e3qQFBGGil+vM/nI"
    "9Xo0jblZdMijVbypOM2+hw9U9+gMUqffy0PVzMk2XQ0BvOdHYuIM4nhL8MQZ83qybysaTx"
    "PM10cgcp423LT1HWiE8vRISMN9fASkz495/YMHE9kZbqPN9Pb78hf14dYplZhnVxbq6Myp"
    "qhHy4lSs5GOQOHeejyOgj/qZVWUvXo2odjDeGHUgHj4cU7SmVtbVKbboVZIcKavK+M4Kl4"
    "qBTGhQ9Gsnw+NvPyFqObicDScsSRY6aqxYHUlLNYYp3JQ0I63+f6sGdAhFoHGbzas/b6wt"
    "Nqg+XcJA+9mShtVnMbbZhPp0OMaetp1h9dz113xWLuFsGj5v7TVfr7fqCRNnPRRcfLzeXv"
    "2jqHNCbKHnL1/6ZWhruJ2ErLbz2cSoZKLwTfZ/+rG4qa/11TNpxbT+pF1NCmIVc6mmZJeD"
    "lmTy8w8/vHg29VnEbkDN01/PBE1YN9pdMZ19X4vl7AXbvLu1r5f3D9PFF88qTRxQfcperC"
    "1zPfe/+f3ZPd8ufr0s95Yrv5mexMXUm0dAO0SPIcHV6GKzYqPRhDbhFciy8x5oAqTCHnCC"
    "uS2WmyKQSQu1mW62a69TpDMOrperAuqu9YdJOTSsl4u1L6+pqiqBdNhVcV3MP2WHC+UvwJ"
    "hkrjqfzdf/3E7v5jdzdNhwSygoUEMCxbINUE4R5ViHDlj9XrU+LQejUm/4OWNdgJCybGGI"
    "nV12WAK+jJYujIbp8uFhudpsF/7R7arMPeG2+GqOzNe2/LxISN1hIXHzcVJJMAHhVLW9G5"
    "8OR++Pq6lZ53WCsKsqPZmczwRlaim6OWtqFkI5NjUv7Kr77C33WqV28g4Z6E8xj+cBj+7X"
    "5GtR7AQVi1J/AkTxODRzV8hAfcmKEE1eMB9dIK+ZaPYK+XkFsuKZ6Stq6uUGILaTm0VnJz"
    "lrt+onk4J1PPytPvN/dlZ2JnXOv8qr0lcB/N+LweHo3Uj9fjA+/nV4ai4GGJ01H5/4dZqJ"
    "sqmy+sXpKP9Z7XPK/xnzfBaJHU6pUaO4BSAlBgyR+S1kCxRDWjx0mQJ9nORKDOnMBrgZfi"
    "Vdo3Ft0J6+LlWP7NltfFM0FtzMDRL7dbeetMhkX1JM0hECwX8E1YnCMWsTGhJnJROAcBZB"
    "Yk3R1JYVn9cgIVV3ONRmiWvGoUULNyK4iA6ABy0K5doNkIABk9mWKL0kbHL7JqShqIB4qw"
    "JMlgQsepMCVj8dYutGhu9NEIDcookpdyUkNxgs6P6mAoUdbk3EW9uTgwe5basDLIRVwG99"
    "UCZUHfeMV3pCghjqvfj7PHGdFCi89gQIRaBR2w6sH4V59WViVmYTx39GeYwnQ59bAjqlxZ"
    "o2JU1KBWoj11YBIHUM3+wWewSPSIJCp77h4haOgX2F11t8gTL48i8XuIXT+Hb0YosvUAYf"
    "460WkApD/JVfaUFkpSqD1erx4ywZZez6ZRZE1pwyKM9VBOVjBfBAMkas3FMsysdCfBXNLQ"
    "y4fnb/HpovUAYf0VqDZ9BgfDt6A80XKIOPbonx02ctLJHx7llUKb7Yp+cdBeWBZbxonlFU"
    "HYqBkVcUlI8xyOYRRdWhGEgPoNiSsdzCD544NSX2iSqVg3ACIygfit+EluCXTcKPYhvjRq"
    "AsStLpioiCitQ9StEzWvwYhVeMdnIiJoF2973iSVzx78ciyYYKvcTjNOBXeIYHEIuAl26y"
    "8Os7ecx9P70DCkdAzjBe5MWdxnx3gCtnwjrYzRhpTXlw/NGR82CI1b+K9c5GhCwuztjaUG"
    "Sx+YNqP/iyo6kqxhpNHRJoNO0HSM4GdZ4D1QRtcaCVvLzBwA6Db0IgHWlyAOm26BAQQboG"
    "2SvQjFXqUgyjdCkAL2CfWIiGqbNHmfZpqfAW9NJSYWsNigi3ZSMiUQd8E27oeHoADHoXuq"
    "CZty7Mt3KXEDX2XeDMmb6f6kw1/ZAKaHIohzowfbiIlNs/EpGoA7rpx3Q8Pbimv0NdZEzf"
    "L8wwfYAwNv0d4syO+iZzkdKtTUpjIngl0Xc1O1xmnflIEVmnRIYSq5+lBFbc0vLWATfyrO"
    "pQQDOJ+RxOo83vktCsIASEjDnToyGg9CbJHpHmZkVbkDMj+kSIRfYEKDcG+GdjCGi8CHWI"
    "pI/wtccTxeEc3iH3NJ8GsEKnQNDbvC9CQENxSFjpfS6kIuF1+13fmDN9zy3K6H0RWWy1fQ"
    "PL9UHuW8EQEdCaO3wlGJaIBphuwejjwGnQfb4MjMlFg84wY/xB4MaO+weXs+TgFCTZmGM6"
    "oGmDQoFJR1+F8EOikfHTbRuiJOvAtfBd6SFj52FxhqmDpLG17wooy+b1gd22aF3yDGLvaH"
    "A/4H1pEv755vQxI7ziEYFxiKZEFGhxP4mneOd6uVeSE3cJyGig/QhM38CzsRinLCsg8/+3"
    "9/W9cdxI3l9F2H+SYPcA24lze8AmgCxPnHkiSzpJTm4BA4ORNLbnLM0o8+LED3Df/eluNr"
    "uLZFWxil2tzT3KAovI06yXH1l8qyqSMR0WlRkbXNYhInsCHpSNUNg+/h7ICZXOvbWGPvqe"
    "3huSeww+uZ0i+Dm5bMJ9pS6PaGm747LNwdjmJ3+a9UlTG+wFCMHb87IH6a8WH+aflpXKs8"
    "WnR/fkx8flKuT1bXT5UXIxSVICuR6pVYgHanjjQtMThl2jcL9Z3+yZKyXa7xlGxLWTkYkN"
    "vMwg5mZ0r0HM1ptGp2H9w9v20PrPU3dq/WJSt3lzNv14evRT/cfp2eSkOZ9++svJ8elhc1"
    "b9h8OfT8+nl837IUeH7vGQ6cl/vpme/7M/uh4rkFws0N8o4JT4ZfKiZvR6ejKdnZ2fvjo/"
    "fN2cpD87a34+nB63h+gvLk/PG9mnl9VkwUjsbTk57t5dkUXfPhCz++3DehvqH5yshNO3ew"
    "WlteNoZk9OuvMGIDr0zrDwc1ZU5K35UXhWB2wSjgnER38pQhaq8eFfWgcNVPGZshwDU+iC"
    "rO+8PpJqqDuIGno7AdBwu25n38pOthRacetCYjOoBa0a6iGB3c6rasT9fEyD7ef0MZq200"
    "ABs7iBI3pL2AXNnGgjqYKrz8EbI7KzkhImuqHMZvMo00tYLW2nLK+SgIG8/49WFZE+oglO"
    "fkiGJuUtwfToDKeEBK/iQA1NyuK1PWbDKSHBW28ehB4hmpTF67Yn9kiheAlSVeYnR8yi9T"
    "she7z5nFBi21QKGVLzmP0ebATQoRIS1AU9N9Njx+mpyju1A6dPs8VunznxlzPdLe6u/J7r"
    "sbjJ8JtqodDl6tMyrzX/Nb4o97l3LSB3qBLvrGguUzW6QvWP48ajHn0JLXfouy8RN6uXey"
    "O22Wsjpyc/T9ubIKsKODutBoDmH4eXlxP/d3hf5OToeHoC74qMZepuunxOK18fz7+vajSo"
    "5KPDi0k9qAWPC3T+otqUL+uPTw4mx1XBpwcVioO/HgRU4M4qMVHoU8Mpvjt4SkHZLe8WYT"
    "M04/D339WDbdfn4yvvm5diWEORvXJDs/ATSVTE3kvH6pDMk5CAd88xaJPnbzCMySWEgU0N"
    "eOAn1YJHyd1Kx4EMr6UTYgQ9wAIieTUdLEU73Rh40Okmw9Z1VANgtNstNmfxFZ8UoQ7ksK"
    "UdrYMGqvytnwwDU+iSt3+y+oiqQfwkF0HIwzZ+mIvUQQO1vMWpF7osoJe0uOydrphKeHEo"
    "QceDNr06lNRAAbO8sfHbQy1glzS15P7QmEgUH8KIWLCG8SFcthRacdNi8aHBUAsaNR8fSs"
    "xA8WgbScqbsu3TbYwSEryaB9xIUhav8TNujBISvO3Vk8JHhBliFrPdMUReBQniftdYiDpm"
    "wCKHe1R79KkqkhoosO2MTY+DrsBz2mcvev+MI3Ictx+W94/Lcbrat85ikBwYPXvXlJA/fP"
    "ff62V9bsoheFmXgV/v17Xnb3Y1v52vnAs7eSvMdVhXEC1wv3CJby+mr+Jv1/vNZrG6Dt5z"
    "+zrKhxz1Na0RXty+36xr8XmWvQ3PWpo8892S8QwDhnW5Mu8uYDLMsQsYGfl0Ace+HyTO1b"
    "0bxtK8QoRNat4d0PATwPskjzfpE5HPuf2iZOr7Uc+s/iVh0r4+BP6HMIMdL3mnqv2W1uHX"
    "qVeWbGWRewun9lNT/9XeDUtJxjx3mN1p4XmzxJEFg/YQjx0iMYNI61VGSClUiQOjHxqNMP"
    "LuGzFKsGYZAm/YamkILPFGlqG1ginYxrJaZCC3NqRB2s+uKEBolabN2MmVQSppxIjUCKKu"
    "CRMdMnDrtYkGY7uWQYG16yHjhnMSBTBKmgzSWcDSNVYoPTe8yJ1FKBU5pJi6iAjRGWwKxx"
    "BKRWGzdQcRojPYuFUKzly1PDGFRS5TwmJwmypG1RFRwEABU1CAb27sj3cg8qE/3qDgI39U"
    "ynaCi5hnsAabH6GzjienUEfbLFPQqBo55PVOrQBxT0YidXtAW4RQbHYF6jaLenAhJb369J"
    "tR4xV2KDzXfrKT6gkFisr21DoiU+djTRyG7nh36hp5grr7ngQ+vieIy44/Lt68k/a4nLj7"
    "1U2d0YeS/BHzSP2j9yQrX+BflpLaGNFgf2XNw8xVWTOrW3m733xaflpDX+UfPXMz9fGlNS"
    "P0FUWE/XhYfRjDqZfIwwf2upjCJQSLIxDMHUGhvDwExTYUIzOAJNqE4rIZeMI8o6A0BsY0"
    "pyiSllVf2zh41lA5HHnTSDKEXFFRXlBfFAFhmAME5fAqK5sCy/IphCBuhHxGTzvItVOuEA"
    "qYoZMBuJ/d7Vqjl5eHoGyVmMwAkrh1UtlM99c4z0ICrNMbu8xigTQOlaMsJEBwWLvHYoEM"
    "Dr/qllyal5IkWGow/nuvbXNvHPjdDGOgigSl6KY8jEiCFN6SNypa+oK8uKTUAYFQYXY6Ji"
    "jU6cDu0/ut8uz6w3z12HbM2LVqdFbPYrVb7oKcoudPuPKb9W9Ytk79ab37EGyhfXEG/tXi"
    "XXu/XpfR1CVhzN/twuyt/pNry0jp1nFy22dy9b/4l3D9lxBgUu4pXc7ZlSBfqesdZftzZ7"
    "km2/SWleluveXJ3tP2enL+yh3/fH36s/uj2va2J0KrVjt5BQ+Ehrp2Vpmo2XzBToSijCL7"
    "6/QEv4syiwDL3mZj3dwXJBUoTCwCvDobj1k1HzSc+i6RpCg1X/AaC7wXy5vfIc+Z6+qzb+"
    "fzb//jWWay4EiDGaPV13UNV6w+wEpOCDzjZK7b/84ZvcIRk9LTMOzdMph0ZvXsSgPvcH79"
    "DEhoYH6wM1xGB3JlkLROAYTUCKLcPYDqkIV79Xnm9WmHQMmlTHkWUvh+cDVubUKnbHW0c/"
    "ITXQ14Khp0uCZQvjwfExcZRq+jtBKeFlXCU2ElPB1SCU+HVcJTeSXUj90X1UNNSFeFEnZB"
    "DwjUyKLVe0NiOhrrKL6RVHwWo9pTktDRGMfwmyDisxjb1bECXbt8JnBZ3TKGiMxi6VbkCj"
    "R+OiHXTeNMN55tFhPYBKg8IhQ5v9DtthvGcBE18iNMsycoAQ0pmVGm3XNYjzCBcK1LaH1/"
    "v97s9qvOjh+LR6h+cSHmFZ6DC59kyBwEW/x+v7hudLirHxevKdxxNZdKkT2ldr9ZX82vlr"
    "ftDj+tgJb99e16W62eW7usj9s1AupfCfzb3dz1/8Um2wQVm137hgPU9VlXz9vrzfJ+t0w+"
    "d56m/11H7da/rZgEF3lWSntFI3YvXOF1cC1Hg4cUXPtnK60pVuacA2PIQN8c5GTkmoMsfZ"
    "9PjvxVv4uZID29Qxp9SxDTR+ughOKzdSmraFjpDyf2vyeuPgJ3NDbEioHP7JsMkGU0nsQs"
    "wWeUZeyr2//OGJDIzUWQ+zkdfLZ3cpGysYVLaC7CPCSMiIRmnJOEy5ZCE3u7OGIzqII9Pa"
    "9HDnYzLamwNhQkQD/NWTdkK1UEp6gJA0obeMrGizTIQW1mURVEP+/i0Pzkbd1yrVQRnKKW"
    "Cyht4ClbLtIgCzVcwunAhrQ03GSZaN6usSZK2GVtjfOwrgZt+1NaCatElKJI0OWgGyYvkh"
    "ooYA5pdSzH0QJ2WWvnsx8hUfRICLLJloSa1BzlCxGE3tpmhBoLqtJPw0b1mGEnXA08TA1m"
    "dc0udOXRDZyMtinT2AYlPIdPEdnAyUh8tnENSngOX+tZkCNzLgcCE3A9WoNycnNwIj+GJO"
    "GVJyegoi4TmAibfLWtDUxRbd2I0mRzDLT1A9NnH7iO6IRajkoWVclyYDwxD1oJTEwJ8+QV"
    "wMdPNyNLBrvjzZz4HNLQ0SiHGToicYxBGVuYAWuxTYPJvXRkDFgIej9cvuAj5HgLHErpkv"
    "oqHy0jJiV1ho6aD1tvytETUA4YQWMu+VH0YStFOpr6KKe210FC2m66UlEPA78bj7GBWnL0"
    "6j4UksprAPaXB6gFWd/oyxdMqiEtPauOD1Zo80j0XuuE7YkzflhYcAR3c8A/hxuEEwvaOa"
    "EmkQdhS1vQiBLZ1pZdE5OS4PhsL4rBpCrSjdKUmvaemDBErb8ApvPw7tZ7X3mPJYvp3XJT"
    "GVkDPJ/cMxcXdWy3H+buTA9y8XbDjCtQv3XJFhjjEUVoolm2yVigzXsJDc/qGUPHzPoVQ8"
    "c1atdOTfA7lg5C8gutoGPX/6ziFppMn1TT/UxxI1/6w+pS92xawsGPtGEJ+3QQToNkGknK"
    "l+HksIVdq339DkbwDF6Ja8Vhs2RUHUCb7GxJk2rxDlsbcHroIOufHSJZGFeB5gkiRidBde"
    "jfCQzpOOBjvRIYa6CAWdrk2ScCB8DWN7bygcCWqODFqZiShT3Oe1OpCgKsJa9NxZQc1pHe"
    "mkpVEGBF1q4qxDE9hzsta44+FSGog2hNrn2AimHC1UZEMEJlECqJraJZ7pXVRsIgbxft4n"
    "IkkwhUkdrEgAqI6bOWMBb8VBEB+n61X4Y+pmfX62BnYY4+VUThLPmfdstZ7Tivd+lq97G4"
    "N7oayPsI2pJ/OB8B0oZDPQUYy8H+gmQPnZci22Fm+HT9Eyk3wq46qw26tyY7Yhn+PGZg+G"
    "5oivdiA3bbqFB0ZMYqy/+YH5c56oIaGDg489qo4cv3YxIu9tUh2ZvJNBNXjconk2GQr5AR"
    "/DNZnUqqYpihcB4by6opNRe59wY1NsXOnqcXdCDbXX5OHXEdaHb8PH2+Dox3/zl1tOvdcB"
    "y6u69WhLv15rGteD1uyZrXl/2jrXrxljQ8HA6Ymq98RXLUx4lxTkjcfhY361iHjCmNsBUw"
    "1zVL60GCHY06wS4yZCVMCc5mIPUKaNY8eRalNWKYn0ToVVYlZce2WVYjVZH2SHdGR0V15X"
    "pTXgNdj4p6z2jmU9ihwJ8DjSflNE71lJsOpqGmqgrPjGEcRFUz3kkyXCVFXRSeL0M5SOpi"
    "vFNnhErD1tLgGZzHspDerG/D+73YG9+RV9NoP/Mf0M2MNLfpattxHOFKJs/aNxe4jPy2Ob"
    "ZRX5r+cnI0vZiensxeH/40Oa9vSp+e/HD8pq695l9vLtx/X7z5p/vjVdXKP00mZ+5fp5dV"
    "v6yTW/mVPoaxYHmbsMHHE2BG4y3wEV3yq3vmzSwR9ixefFHfv0lltaJnHtjCqql8LZ/QF1"
    "WB5RyCaFRQDYVLMJLPGNWiXn4x2kmrSPquHEObrQrbN+dYTZSwB1kF8TqdVTUUWoPo5TqU"
    "sHQNHpPnK2LE1XeqjBR/8bo7Js/iH3PFnSojxd8uW/TI2+UNj9kVGget463YVoA1dbuiSn"
    "cat0t/F/1j2Wb8up93z/Igh1zqapndb5bX4BRMAzh/I/BIG4i/NSeubvaSzU5bcPiWpLYL"
    "w/1Iw26EzUjDF7Zop6f/MVE0vtGVZBtaQse4//kterhFxrz4xlhuR4TUsnpLEPPAhry6zL"
    "gboVSL3PjeUJRuCGJiHvS4W4FUFy30ouUexcS8KpQLPlovUbW0A6K+KvqRlIHfj8ujWEGn"
    "gwZqeetHDEyhl7R6oo+oGgoX+BEtD368pX2ihghz4aI+ouUxj7ecT9QQYQazvhIxWBoweP"
    "tSI6Dtmcvat1tzaC9SSck51PHyJnzhuP8wRvuHOmqrRX3DCsZAWzXhk8gPVT2yS1diqoIr"
    "OTAOmTHiwSpBeD1HsNYurYPsxW5wZhjpdjdUEXWIcXOzeGTZeav93VX4/vKz+NWgpoT83a"
    "D6EafV4jZQkI1UNrWerZbtbr7bb+Vcd+vd/Fbtoqh2/e+WmzuqErcflvf31Mc6zs00wPV8"
    "db24vaU+L+9qY66+dop7Ff/+AC8R9bn4na0XHkYa5VEj3HFkHHCuzXCoS6fhYeXHaZj1HT"
    "R546f5gr0jE3IAHbKD1P7WhaOn55OjyzqyfFlV1sVh9X/3oPeL6fGk/uuXyYv6P2eH55cn"
    "LvIMJfR9sxPgfur4nx/+0LA/Oj35YXr+2j0OfvHj9OysfSf89PVZ3UruH4dVmx4fw2fDnZ"
    "yua3Riml80fiZXIwOfI2qYpB220yr85Cvh1fTnyUmD+83r1ym4Zt6+wSux7kANj3z9VSZ/"
    "ftBXDFyGpb4xxFxlDrGYsJv06w8juL5SeWjUP+wxCii+LyUogtlvUCA/kIOuy1rblL59FB"
    "RHVLd+7yiSl4cg97SgZAaQJF4VQjYNT+VEjSkQUCO4S1OpIjjKBuO8oYPgiZtN7vd0rbwW"
    "nvQMi2OGqDy8KDPCNXd4Myyj7VvJIcjBkOR9S3QA05WN3u7otwai5zayLCRDSk9g17K8Tk"
    "xrK3y1EQEG1dYrmwikcWj8rxEBgsPY05oIpHFwS4uEpXRNYQVBsLbodgIiW+r2CIkh+S9m"
    "VuQZMtMU9BKIZifQj9NJaYRODnnSOLq9kgRDtwGI9fcfrHT3/Gi9mw2FyLseFE90/zLcm3"
    "j3cPubFZ5efA6RzDEeEeRQQcf3KMgYHzcoJfTnxhSIvY0CgvNRB/t0FRDCGw1nfEMXNCqS"
    "Xb51/kV5Z4qoMOuDRaKuFX4yXKyGOglBK/pbQicEHlzyPz74XF8MCqssOSHEl+1jA8xade"
    "8Wl9t0QIM1bF8gsmf4wWz+C7URQVVYckQlgguteGTIOQsGRTX2G5Nh65hxgQnG4z5moxmP"
    "Ayp8WOqLJOMx/GTXYyOdhKBV43FEJwQejsejg8+Px6CwbjyOCdHxeHSAeasGoUaFVYdUaO"
    "OCIrFVB5/McMc6CUFrrDqmEwIPrHp88FmrhoVVVp0QYlY9PsCsVYdRNRVGjBRBGcftrHDi"
    "4pn5VvhoDigcozF+KCeQFCqefSInzh9xb9+AqLQPP4dpHm3QGMl94B/PcbpuFp+WrRqPKJ"
    "sHoE7Eze8Wq5usvu51J6jPs1afKKEmzB/JZ9Z48Vd0CseimuPWnxcLQUKI61bZM0Sgaxdl"
    "g/j6NEkL6ZiZ5od0XGHb93cOtD/qlewNIdbPvy2W5p1QqlnlbXQM7U4HcS2jyB/AOARD8g"
    "y0xCjJEbgGdJZEOEBqcXLYfOd082f/bWjuRM+Jnjm7Wmj+KZxBQyI5NIulQSxbCk0Z/8WJ"
    "zaCKY8GUHgLY/QSixdxTcoCDCWqEBoZaqOCWNnXKwRa+vtExjQRVoY6CI5Qc9DHi4qgKAq"
    "zqSDlCyWEdI3aOqiDAyk9BtBjJJNT/yxylah4KVt1F3ZdvT1hqtCFL3J6ax21pWr5dzR62"
    "5RQQoPWLWhVMv+4l8Rl7HmLBktG2JOhKULOjrnkYllRC4bBAXAh/3gEiuQMkXA8st9fr/W"
    "pHfJ7fMR8lF4mE7SPzA0Tm9we4TiS1Mls/g+mlIghro3tFEM6mV4sg/KF9dtz9jzhvjl1v"
    "zx0z99NANcdycxTfg8KzwUf7sW5DyekimOrc3RkCdwg91SAsstWQDF8jTIGoXmVVUrr/ZF"
    "iNVEX6HSmro7S6xHeo0LTZCjG+SYXTRAl7kHlQV6oYVUOhQcguVsEG7GJPBXW9ClURo/os"
    "ZJesYPN2sfeCumqFwj+qH0N24Qq/ItKjT65dobCb3rzCKiJud7heK2h3uK7LtLvtDRoZZa"
    "T4/dKxbM+MsMjWQ79YHacWYnWkNdEthfU10C2ZeeS+2Di4PXfxiD/IW8Jdn0KO/OP5TUwu"
    "Uemm6FW1GF9sH9kjDbeLTy6pJZZ1v99cf5hvF029uM1inGGxWu+CBx6et7+3r06vf1vhqo"
    "xx5cbDuEBiWxno/0jYGTk/Er5dK3dKNr8kKj4nOSDmEGsXFWETLhL+3paSS0Oq31NOz7FX"
    "4zK1KfIYcDz8SBeXsfcV8FpgORL4IKbHy2NMzh7D7U15ukQqDJvNkkoR3zxBUirRDpu7GC"
    "1UcMX71ywHW/iCvatAI1FVSB0YFCEP3NZ1QeuggVre6ITHwgR6SZOLfBWpocgdFQxtxuBN"
    "XRSsGiLMCucEQ8tjtnVLsGqIMPuFihKuX80wSNsiI4BsOcu6c7hGEu7CZGwyXTtenY0xtO"
    "FqyVoebhokh4CyHLj6qA0CFu8BN+djom9jGE2ibEEtiU4NCXgU1BQ8TfTQtUUfLcoQFvY2"
    "hElmrHngCtF7PuDOv/WDbOe3i+1ss7heb24elw9ku769mTlpL2tbsEz92Czu5puPwT2wfh"
    "s83vMyTVPeV3UYJpuUHF4hHCHQWAY6QQJWRg6QgKdFtkPAcOB1nAEvYB/puZXmE+FHib0f"
    "TDWKPAEUvR/p4Hd7jwctHRvmg9Ka6w0pQhqk/WWHtA4aqOINYY6BKXTBhjCvT7YawPCmgw"
    "8Iadjh4Gne4oEOGqhlLY4wMIWubXFUn2w1KLb/BB0N2nbbT4rPYlRs9wk6GqPtNp8Unzfn"
    "bqWlMWFHxJitL2DdVT3fLC5hFBmhoVHZxY1Rsfk+p4sUM7RM3zOMDbMKZNG2i60SsAEpjb"
    "VbzhlDjcRrw9+O126+eb94ZKHv7XLl8rWTTV/VQZa3o2wH/a7L4E6B3WJ+R7KpPw7Z2Tl7"
    "MNnZtaxMd3YtT8nODk/mJxia7OxaXuvVYratb4uBj2F8+RaaAPA6Hvzj++Y4lWtU8AHlXS"
    "2gluvw7YXGZiu67+vBp7bsSk9ik4i2iGKTmNKHo577PtYmEZNOD+++dFvpwpE9omLgwca0"
    "GtgT6WJ4yj0CQW0HV7w7IDXJQq97jA5uOzYSELseaNyaTqoITlkrQkobeNrWCzXIQlVv6h"
    "I6GuYYmzpEfBajelOX0NEYx9jUIeKzGP06SgGvnaAoZO1nY1At13ybtas/TXO1ky/VUu6z"
    "dSM5rlk8qs1pQEMjst6cRmLzY0fJ5hSlZcYQ880poYB6y1bt++ob8jb720d2zns1v1vEvM"
    "LHH6sCiqcf16ub5W4Z3h/3zZOY6f263SCld9Rd75af3KHy09Nj7EXDcd4/XFRqm9xNR20C"
    "gYUN3QRCVlabQMjT20SSOVz9LucSmEKy9fMfU37fPCEY9kbTVZr7CdTZv9Xb0m5/imzX6L"
    "qTbdcI+m7MA99H2K6R0pPhPS7dtqkepGt0Ch0YHYbkKyMS0QkrwO97bH6uQsmYJgNjgclU"
    "RciXQ5TvX1hyQ8iSnUxGlyx8zXYGp6MBG29nKPFZjJrtDE5HYzTezlDisxjpsYdirxh0jI"
    "EJBx838UjXyhQlDdFPbMboQuFZlG4xVoISUtIoXSlzlKHwLErhXdsIDYHM9uZtVK5ig5Ou"
    "4d3t2f1K+/L8zQRZYPOXbG8X7+8Wq0cW4Ip3S88HbZY+LlehZt8mT9ETm6n6a1WJN67BE2"
    "jz7Wz9DkG13a2bd1GuFtfz/TZA8qyrle31ZnkfS/UHUf9378GcyQ7dfrVcrHZeLTvdput5"
    "Qu+NqUNU//C2fXi8soHL6VH9TPjLf54cvq7+/CqmN9mutbyAaSJXh9efRFWCmGvMLirCnp"
    "D1bCMTj1mCz8QxWaLiqj43u/lctdfyGvDtW+I7UPvVP8JqDY4AIPtW1Ohku7mUtJu33KcR"
    "NqqYTHSPGlq/ClCwSIRIrDalgRx0GeFhyreiMQXeFNYb0FSqCI5820lR2sCTbDZpDTiomi"
    "1mQoKCM95YIkI5PJrtZEKC4jHeRCJCOTyyraNqQLADkR8Y6pFfun1KSFAobi6xwwDFcUja"
    "eVsJJqBC8XTrATtIkVAOVbNQVmICNCii5rslnkAghyZaDClxodQowmTRZYeVUIJFLdy+B8"
    "VTXMab9kiawX7dL/D9Yl69Y7+e397ObpeP7T4m6winv2CD353fVoNQpki1Rrnab5erxXbr"
    "LxhPg55No63bp2x6DH8PIdzMl7efZ7/u17s5Vqs388/b2pxrZtj3//VB194fRXIKRjCt56"
    "DrOgN9Bz0fI+9Bz7A4aNuzwE07zdqNS/FOgZ5/2idi3mEJKd+wj3TN0v/s3SCnxy+rhp79"
    "MD2/uKydIbVZVv9+Mfnx8Ofp6Zvz+rfJ4fnxNPz1q1Rk1OH6G8T73xNzeI7pHndNwKn/kL"
    "D6FuFUZ0djlUs0WZwnHVd9ki7dS/JdrVqVeM5hWL7viz2fg9PzA0YT7/pIPB9UlxG5ClBi"
    "P/d3H+39H4RczAOS9GAlMLjpiRAZ+UFiWdhiLDGO7HosoSBAQFsavs5EpIrgiD0hJKUNPI"
    "EnhNGAhyr3YiE0VKcy9mShkoWwCtqQ9GcNhalqR6FPC0yIcq8WRkSAtPVs4YJ5XArvFkZE"
    "4LL1cOGCeVwiL5d+yLcEIxn64w2N0AGRY0BAjQvb4qVUyXS8bsmpxh6TUp0QLGpNO2Eink"
    "cKFrpqqAktgTVYTFuCRRTIoe0X4wVwY2ISL1zy2wJOVeARq1J/cDICpV3SDyU2t6IT+Qtj"
    "AgyNrc8wlWjgNcScTD8cHl9MUudSuD1G3ErPnmDOpKehB6komQisdVa7zefH5aAsOTW/3c"
    "13+zD359uvGE/ber+7Xkd+0G+/8jZAKdw0y9W82vyjn+fvI4cbftGa3IfXm0H+HvtwUGG5"
    "IpfjF96J3zhJKDb1x6Huxcb87ZyMDTdzV6Nj25tg7/dpfuq8bWeTk9qjdnR4fDx7cXj0U5"
    "N/dHoyqf97efjT5MT9iniYnARgtJ2I9jcvoxq2q08va46VnczAP0Opk6Pj6Yn78Mv56cmr"
    "2cmb1y8mqGvPyf7twzrIOIJeNOyagdYyWL+Z44zcNOAPb/7ju4PuaCPrCUPaVesPi1kk85"
    "srMqpvLNWB95A5Av6W+jzo+K56FDEcitxaJWh+ftHSdJ18d6BXA6zWkjqqzbG0ftpxTFM3"
    "nfU/fL04bTMuIFeDYfxT5gAKKZXVYubrirVQwS3xe+EcbOHrfGCURqKqkL5rUTZU2L5qoe"
    "j4TOnyRieetDCBXtLkogct5OMfIyo78HXDnH0ry4exRonS1oXEZlALWjXUQwK72Wyo8TZU"
    "LFC/iRmjUVvpYnjFzRpQ28EtaNhIEwn0K0+1vHE3cJALWkYuxkRREWb3icj0ElYLnFLdZS"
    "uFVYMyUs7mZlfIyPUTTXglsa6YlK+KkeJeqRISvEUxsJiUxTtWPCxVQoJXdhcSSsWiHM2c"
    "mUuRkroQ3YuEUvEtONZoxlyQRLqHlA3n94ZMy7VFRmi6lrMEX+uIUkdIEGoWbefwsocbKS"
    "HdVDYSJe8JccQM5nb2iYA17+KA38fZX/fq6WpD9G4QT66rEfha0APVCv1IEE1T1jsi+uxC"
    "5QHAK/uIj5qUdhNAn7cLXxjpLP2nkfxRUE915RT3moCDuoLivvNglaTrQR1ZeScKWeQX/A"
    "9VEUXPa/UBJ+czjkPHd4u7K+/jeyyx4/v1tsv3jsU1L5rt9hv0I9xx2YVascvYBwWFswFT"
    "1+hmEdOWnXnItOULmwtcYrf1mfDIFeskr6B5+1fI/a9v46e4IGw6tIhWgDKMlPJIRx5XZs"
    "zoIqYFHzqDA4geL48x9acEN39bZOd7cfz80lZL94NiXolJtYitJpRUDx3kAjcrxcK4ClQO"
    "V1onUXWIL/AnKTO92vYif0YLFdzyxqcu9beBX9L0ssv9U4spcZkmtBnTH8lpiqghwlzkNk"
    "1oecxjOU4RNUSYwWpDiRgsSRi8fakR0PbMRVi7dY96t4Qz4JGDVdYI0BNVdPskuMh8mmwE"
    "njgGd/Pl7XL1/nHtloyvAsjd37fdX/334noHi3ztz/6vb4JHrZ49Se5I16b4VuU3ZIW8W6"
    "6W2w/UV+ZeQK9w4wnbsJU36lUB1/O7+/nyPf36si+Q36Ref5ivVotbwcbXFcxzHPXugban"
    "Dtziei5GO1vPrvjWAc+AvbawGnV+mlxOT141GcPnhycXh0eX09OTw+M+cdczAp0tuSTQfU"
    "KeGUv18R0z5lH/jt4umLLIJka/PD/8obl/4GJy8rJFV/3pfro8PTubvETwGVyGiODt+3Vy"
    "z0PzRdSI9dUD8/3NctEeZJBcBND3Z+C2ThwTuNmK9ucIqZ/U20/23gdUJrZ+6arfDTHZ5U"
    "pUHgXSj2sWq5JEogCGeG9F0FnAEuyjSOkcROm9BlF5FJLtnQaJRAEMdUsRtxkMgaVoKdFN"
    "Bv2Q5oYWuRX2SwfE/OBAZditOpkSKPqOFRGaQNN0rUQ+C1PukEhJcGim7gdMKIdH4WxISV"
    "A8tq4FTCiHR3Q/ASyMYjC+myCUx6mvuIUzJUGhWN3CiYljR29ZUlVYHB+rzZKoYmEZ/ds9"
    "qiQxAqVC0Dg4m1jpJr4PP5hihRoJIYvSHQg6IWyY2jA6dDqdASms638xIWXD4wIU9EjgWN"
    "GYdEiGNy4oExl18MUOeayUFLfKrmNCKXZo2Q+AP2/bsLTOuBNK1LofAKTAvp0XQAkQEhEr"
    "T+dbsFxPQ5H8Dkh0/0dYPEVhe/dHLE3n8Udv/gDpUs7hhPho+Vs5aqXqBfyykvfY7uRQOt"
    "8roNvwml/va9vW+1ZU9GZxf7skXfI12W4dcWw9b+vVbn5Nu5vb7wJP+B/nZow+JJX3ywdD"
    "SYk7vTNqA6d6z8vQtd4zzTqTz1If8vnk7HjqLrt4cfqmqrTmzx8Op8furzcnP52c/tIcuj"
    "89u5y8nJ2+cb7nN2dnVfVduFIXP01TT3SvWG/xyBM/W+zy3q9JjL2tJy5t9wllRnCrndGb"
    "xfXyfuncdZ7n0eHFpJ5mToBdh47pyx+bZLnJcVXw6UFVrwd/PQioun6nIEouBkEovjt4ir"
    "u+KeMSO8BRBnAy6wqM4wwn5CfzM/Cda6/3iOkYdP0Io77SQ+L156/o6Eo5K1LD6wZ1MTpg"
    "rgbgvHwOm+baEUijQCW8akQCiT5zH5pukCuRWTImVApow1fCiHQxPJWPmaS2gyv0NjOa5K"
    "GLLwbByRiwxpeCUPLlEAubl7oOxACyuoFlV4FENNxoS0vKDrZwcDVvXnKopYqWNm5IbQdX"
    "37SxJnnooiteUhIGpOH1LphcGaTCpsQudhkIUd2I+UtdwvJX/ZhdX/vQbGskF1yIuCgmIt"
    "tYiEAzQb/WRUQxQq43m0dHcQXyOJWRUoyQwWkfNcUVyONUBO5iIgbfWIabC+VFW3d56AMj"
    "JPH57X8a0/O/muMGSsmxi8MfOKkcfxDcG7sO+ABIWl4eISBoOTsfG2wmbAC9Xt5nqzf5gJ"
    "Zr9b5gZPjwg3VVRNqpqqKgB0TUquqA/eCBqkTaGwBJSYeIyZk+8UDAh57U9+5pR3S/WV4v"
    "wLHTxxJOMn+DcrNZrK6DEyRfhwx3y+i0hrvtPbhrvqkteMV8/cO/6i3IUc9Q9HY3MOIDGB"
    "mFewDH4sMUgAc0jfTlRvcNiaYgnLwFdbVU/+CjTlWPrGNE09dnp+eXhy7sdHpe9fSqu/YR"
    "I8ANufXc32MWnAvwF7cFP/qS3/cF0ngJ2TQibzRO7cff/qt9mISSjPnZU2PRgoPZmTEqo/"
    "cCE2nYtAkKSTPrUxIKiG1+PSZXBknsy6FJjSAKfDmcDhm4Cm8FSkWBtPVTEKIz2BQeCpSK"
    "wmbrmyBEZ7CJ8rpLBg9TQKJBxM9twmU3SUmaYjd32hpiJDyDsp6C9Qh7Kgqdm9pNkUGhud"
    "GyufBXsJ9GaHBEXyYLia9MrzBGFRGhFG2VUSoR0sBFNBpaejecFFUbKyAj577RgMns1d3j"
    "rbNXT0O2YrQa/sr0VnJUERFKrb32VCKk0F7HQyuyV1dUba+AjJzqRwMms9duSy8G5d9oxP"
    "HYveCIiMyurEXZ2wkFisU2hxuRqXOboWncA19WdEpt9reLx+Vxu640er/eBC6y5/4qE/eJ"
    "9bfVBe+Wq9mv+3nV03YNnxfTV7Hm+9Vy5xq+LyD00N0st9frvUtRRTgDa8omRMcdlMuyvt"
    "+sb/ZM8nj7fYifrbY2Ez9bw8jUz9ZwhLaR3nrhvqW8nmOsYhPpoMIPb+OrOJuLPcH/EMah"
    "YQGfmf85yxSHbuEebDhB8+3U8z/iylE+O6SZFW6tmDoc6euvY/nsUsn05NWUjcMf2Qksoq"
    "KgBWOF3bycSBfDUzq+CGo7uGL3F6lJFnozaurw+oGWAOnHafMGbeXKIJU1ZUBqBFHbiJEO"
    "GbhqH2ZERYEcw4eZiM5gU/swIyoK2xg+zER0rt38ak68H4/JcHRgLdC5NaPnFaKvtq0L9Z"
    "NWgWKznhIqqyF8ROFBqiK3jQ9La3byCCXZnx8Ga3Znjy0/xVCj1SkKNCxjijJknRu8uiWv"
    "sosHhKR1Byvq0PnWf7Ad3EK95PC13TsilVdB6JUbvxpEHRuUV3ftmJac0B4ArKxnF8WzEE"
    "pyGDOPZ6HCMyj9flGPMqSkUPb7UVOUsXCdmw/xPzkfXuxMeBK7iZ54n976bt1f7P1YXHrG"
    "SXREhpyF4zDj2guS8CJ3YpSNN2rKnY0r8G+j5+611j7Ypej5mHkUPcMBiXuehUm2nWc23M"
    "HpOUm9fMiDRT2Th8j9w9tW6EZEiPsZpf04hhMRlYtPmb6oPFkuoiAAWafKJVJFcBROJoLS"
    "Bp7IxURqwEOVuwgjCgKatYMwkSqCU9BypHdwCDxVywl9g91wqnENpkQEQGvHICaYx6VyC6"
    "ZEBC5rpyAmmMclTGuExQks5kmNoUwehirZLyUiINml+mEiMx1J5atFqFBM/xpPLaqdEL7Q"
    "kYPS6apgdC8toaOwIrTWTblow4H1QXCKDB4sn6UQweIaA2fr0UiFZpZr7c5VvEhrV/To0s"
    "wuizMSl5n15NmbMQnV90bO3UzVkCBUDjJY4iaNcqS8TUwZCVbtOIImbYarmLFAicYNcZZj"
    "SIBhsc5xjCXqfJ9oiiPpEFVlOq43N/XbecvVI8t0LMxQTH2U9a/zu/Q3QS6j841v1/vNde"
    "iibU8d79bXH2ebxXax+eTaN3GJNiV2848LX20Ocb1Nq+ojg9E1fTZNsikmyZDsHP20ZzSM"
    "MygTLqksTqG7te+EjOcWDmZal2vflQb6XAEjI6cr4IjmXSI5l0/ZnEvA0DLnErAtypRMuP"
    "Q9s+PhfipTamAiKOAU9/3+XXvwwXuyD1+dT9z1wsfTi8aPXY3DR5PZ+ZvjifvX6evT+om/"
    "+h+vJ69fTM4vfpye9U5uIDgdVcAVyfBTUkOsoUZDUcSz+V3HEB3FekOIv2bbM3V/k91M5P"
    "/Gqf1aov9q7wGnJGOLI1C2+TO7OIoJKEB+8rBY7KUyJVDEPlSK0ASawINKy8/AlPq+UxIK"
    "mq33G5Mrg1TSdoQDfCBEXfuJXODJKN+fI5IiBeskAiRYbJk3ZS9dDK+sQWNqO7jaZk01yR"
    "syzCYRm3C3wKSMt1uj2vdQL1sKrbCXhsRmUNU9NdYjA1sRr0KpKKC2EStCdAabImaFUlHY"
    "bKNWhOgMNnEmL0JD4bLM4EXF5tpLlb1LEeLoHi57l9ZLDl/kj6VJ5VUwXvYup528ImTOWo"
    "aW7MMPAJZx3yJbfj1WPK81RmoZBWKEZ1A6/4OyX3dEpEF3bg3Yn/2PpniBLjKo2j4MyGRw"
    "Yd8dE7Koz7Zl1TYM6SgLHhOczHqVGfYkJblaMsywZ4SLNjbOCadHmlLzGxvv7BthGxcqkU"
    "Ed+v/0uDF6CnnsazTFjisiQt94KkuhA2Ied+sPHQF0oEJuvo2dqAUTL86CnIFTt63tVEyp"
    "o4u3pj7yJ2RgrT1dMt9uF4/seuaqdpYVw9X+7io6E9I94gkKZI9/ZKKVV+v9+w+7mUPnD3"
    "r8VofkV1UzP+wREOwFUDw6KX8KFFgxFZ+Me9MDxk+JkGdj9QOjnY6HUaDTMUssM30gExQQ"
    "MBwaNI1DTxhmUdQpIfQjbfPBPtaEyMMmFVdM/C5cWByBYPwOXCwvD0Hs+sTJDCAJ3J2UbB"
    "qeNKIUlEbA2MaRImlZ9ZWNQwSOyuGIm0YULnJF4zysLKpgMogBBZOJXRNBmRIoyoZKCU2g"
    "iZsLk88MFfJ4QUyADQ+mUYJUII1DERuICRActhGBVCCNI1xtCtxrOFmCKV4u4Kcl8CJWNZ"
    "AqKa0Hke+NIlTWRfjS1sPVB+2Ww0rL9rgkJWLzD4mV2dknS1UJwjgSBmBZ7tFjYbT+3T5P"
    "3oUhCWay3feoz4LfrRCGqkhQKjpoSCRBCnvkqGhzXbAvqel+ERVio6OCyva10P0gN9iEDm"
    "vLsFBkuvFHK/CIZmL4CktGKMVVAG36gaohZ91RcY2JY6SInT8Q0KzFC4/YwMIxGtujNaEk"
    "pZuX8E+6EzPQ51N7dBCvYuYS8XXtKpstVrvN58flGf64XIW8vo0OvqxbJ2KizGZxN1+uKq"
    "PAPvIQF7/fLzeLbeQh3t4vnC6IS1lwRKdqgq1j6As8a+ulavSVe6Mad9bC1s+7a+8WtQ1u"
    "Pyzv8x7bvuzDepWpm4YA0KGXDUFWVvcNQZ7eMDvd6h/etqcsJofnzQGK88nLyeR1/dfkv8"
    "6m5xP328+T84sJuDYIsu3tuT/G0fwEMP9bD1eCPugIHdfu17f5sxQBu64b9Acz6l+gfukB"
    "mNwF6VDA0CvSQ+y+08Wc3JeUzzNCq5tqRLjehQZ5dHgxqWfNek5qm/+7A9f4B5fu567xvv"
    "+urd63oL/38+vB5PhiAsv/oy8Pm6r+dXLyElXxt+Xuw3I1a9mTrV2zaG52gj9W4nrhyP1O"
    "dHeSXfFE0PsZPR3iTC96IqVjy5OgdD9CZlcqBB0NMRipTY46UxooYMrvE+LpLWFL7hbKaZ"
    "Otgr7bKHC3RIwZg75u3MCdbCm0sqaNiM2gahs10SMLWxEIIehosOZhEVIDBcyyBqZjJRaw"
    "tc0sjZwERFdBn1/W4snJiRKM81ANY0Y3bkm0ylaJ5s40nI6GbnxzGiU+i1FzfxpOR2M0vk"
    "WNEp/FWK8rpder4HQ0RrdmNUYHBWfRtf8owAcpaYR+RWuMMRSeRdkttEuARsQ0VrCcN4ab"
    "qJBFrO2RXE8coQeKel7vBRJdVkWSUsiaTY4vFznl4QfrZWOom6YaZDdaMcSaqoDO+YepDu"
    "a6K4KioDvH1NwO+CFAS3t04+QpAQwIaaytC8kYZiA6v2JSvvhA0zIrJ8tXHzgFBHNS7f8q"
    "m5B6Sm42cv4186kICtcFaQJH6JPApd+m3m8Wu/1mVQn5db/YPrIcfCzSQuetZ1Ls02DHc5"
    "/Jv5vv9lu5oM3i3R6GXfrf5le38ZVqzamKtspU96dtFteL5Seqxpw86iseGGFuQBsQIQkN"
    "dGCMJGJmFCWJuLJxkvPJ5RsXKTk6Ppy+7mMiERObm8YipvrYwHOSV2/V4Lqq+qce6X++qd"
    "rWXb11eHZ2fvqz+/t8cjSZdn//8KYa99q//8/kqC3/y/Tyx5fnh7+ckBXU9xLg8q9/SqI7"
    "dBAGZek7WcS2/rmcddBPo4u4QtNVMi4OHcXxDrZriCIeNAc/Z4Yl7KMenAbY8iAqr/Cekp"
    "QcVHMPKqOFCq7Yi5rlYAtf4EkVaCSoCoXrkKTkoNu6DxkVBFgVLkSSksNq60ZkVBBgbadi"
    "Fcp2tibxWbkQUbECTOIcZYKOw2aZtUyKF2DsFhcqhN36g8TnS5ij84wF2NxyQuJgowhphH"
    "ARBJ1r/kdz3EAnOXSRU40mlcOHDrWxq4B2peHlZW4Ihpaz87HBMi4Xck09BHFPn0ftFuoj"
    "IYeKCNB3C/wy8BE5hx1sJcyhJ2pIVlQ61yJLza6sDN2LGSVE1t45VYoGeEidGea6oslQD7"
    "6M0AtCFZV1Ujbyh/TKegnngIeqG8Vs0BMVDpARA36EfKgK0M4Q5X0GUguWBnifAV9GmjmU"
    "faYnKV8tiftMXC/puukh6ka5ghrUZyIG+VXFQ1RAUYjHe5u9ZzmMOAAvrGPlXxB1KVaPK9"
    "4zxs1DyDvUOMtBD1KHrTYwCBIxGxwEiT3JLH+RJ5nm4DtqWMLek8xpkIxQSfkynBy2+FHh"
    "4EKcwsEIUQAbfKOqkL4GjZNpMA4bZyn5cohirzhPbghZ4A/P6SKAL76JiqDjABvfTUVqoI"
    "BZ2szUtVUWsPUNLbvIKiaShz1ISha2adiDUUGAVRH2ICk5rLZhD0YFxfKwXfFtt91TG7ql"
    "3nZRVdNu9mG+/QDXYN9+E6aSyFaEm/VOUMrn6WV4LT6tP9K5K3EmztfPmrXP8mbh7jUNl4"
    "X3m/Wn5U0zWPqa6g8sP3/e3sZZrcpuZu/m17t1cynii9PT41Dxu/vb9eeFICPGl9QvBYOV"
    "1vLmd6/xrEU2u7qez5/OMwZO0vXmvd2Ch/y6SquPSZI2y3BNeyco3NbG7PmT/1j8e24QJu"
    "lQ1UGTSFWPufKdLbGKHw6PLyZtt9vN3y9m1x/mq/eLx7XN4nVxdbZtMlWjVz+rjng1v1re"
    "tmlPw94HvYLdvKgD1o29Wd/NXEtSzJqveU7r+/v1Zle/6vA5P0KAwnnOu3WqIbEFFahKbU"
    "CBNQ/dfkJWRhl4Ac/EwvoENfiFzblCGUf2CV6d7H7HmKK8LN7WDBiaJYIx7SPb1BL03RAN"
    "vo+wcSelo2tEWBr0uvwSkSCkQYYDgMkakdRBA1W+/ckwMIUu2QBl9clWQz+869D3dDToYO"
    "owb26ogQJmWWOn9JawtU2NaZOtAj9J6oB7KhoumHzN27iXLoZX1r4xtR1cbdummmShXykH"
    "6ytmjL4aZWi+kozIV4UD8ZVg/JXD0rbXlWa01XibcDoaorGniRKfxajxMuF0NEZjDxMlPo"
    "tRi43DNAIWEYZgJyAMIucY0CijfYcxYFSVbA2ATUsJ/oScRh9sj4yxI2rk7VfzxhxJydi0"
    "2TtzjPD8aKtLwGNomVHXMPmOVUDt8943+4HZ9Xz7yJxv6YNSz56EjjHBi1Khw25/9d+L5t"
    "mT4BpPrIyc6e7z/SKAzJ6IvVlsrzfL+90yOWDrKup+s1xvWq+MjKP2TO66GluzLX2zXxDn"
    "ZSsbID++W26aPKDt/Xq1JcpUX9e35GHd69v1lvq2ne+W29pB3Zug88KO+cLXerWbh89nhd"
    "k17nvetTlGwk41wNzchiwLncPurBl7M2yeCfLUmN0LY3AYHOq1haysvLaQJ/3eGPXQ2DOc"
    "ERivkpfL3Cf2CtSAlx+mugqrf3jbHnBuEuump+21t82/6j+nJ0fTl5OT5u8fJpOXLw6Pfm"
    "rOe5++Pjs+rPpff6Q5kBUNcrHu4DN6TBsHAEdG4K92P3ogx6e/1AqenJ6/Pjyu//px+urH"
    "+r9vzl9NSH2zB8BPJg3b07NJU0W/HE4vpyevXG1dnB63J8CPjk8vqr8IGdHo1UsCHxLrfY"
    "44tWnzlTm1CfpubQS+j+DUJqUny8C4dNet9DB9v6MQRk+2DMhCw6SiC1xYUJ6mhFHRsKxT"
    "lHDpYnhytxBHbQdX4iLiNclDd+sDJeJuUUEB7VYl9s3qZUuhFTZqSGwGVd2ksR5Z2NKnEz"
    "EiGqbtQ4q4bCm0shYlXlccDFXboqK3FgOKZnmrA+tXxAREv5w2b8tWrgxSWTsGpEYQtW0Y"
    "6ZCF226EdEBbIhpiv70yb8dOthRaWVtGxGZQte2Z6JGFffV5BmbzWeezkFwMLWWkWEh0ZO"
    "aWwOonqaa+6WbOL1NSRRgTubU4kjGqBtcrvzRRhOdwOsY2bMNzlPgsRk14DqejMRqH5yjx"
    "WYzcjo8SoNzqGcMTb/l6144CW+f0ocCFzmtzdJ38LLzW26TA1rqjCGDuqzEcx1SwLO4cT6"
    "r1cOeZIhfCvoT5it8zzpuh7HYihIYxQrObiVCx+cUvCHBoFr79HE8uekdbBgDOWXztTCi4"
    "YAAno/B92c/kwZUCI03vQB8pZNH9ARShFDa8MWBc6PQtAVhpYfCboqStelyQXJA/6AFdYF"
    "Ft2QEp08x9ucjC4Qfrjh3qpqkGvbVHxJqqgFb/MNUhtH5AUdADYmpmbH8Q0NLekETS1Z0C"
    "48AYRFI86iLId+NawhUuqCl9v8F5FNQW7EX/ihoT9qmUsKBrEUzoHvavqBBpfwNZKeqeFt"
    "IyVgMKRr0r+GJcKbF6qrrQ96WYWlUf4W1ND1Mnwj4DSQp6S0JO95OHAi7tG11OlrpnQErG"
    "DrpiUa8Av1t72gLFFDWg7w8hraIWYF94iJoQ9oOeoKAXRMSMl/UBAEvtHyboqLtARMy0f5"
    "QHBDtC+MnarxJrqKsQfY9IyHWVAvvFw1WMsHcENAUdJKVn/GwPBl7cU5rkWiXihoZA+eZi"
    "evLq4P1ydfDldrep3zDcrWfzzWb+uTmK0qfy1vi/OGhT72QAW7khqNwVhUnG+RfulsIkad"
    "z97pMu+wTL+leYyehTFRsu/V2HdcJh81OY3PwF/LHLYf6ivRCxbq1P9fGR3XzzfvHIXsDq"
    "wGcTrH3Jt/mk7fnd/Xz5HooKWfkCAlZmieRVwU2O06Y4J70wFf12Mb8h2dQf8yyIa0XKbx"
    "MxSWoPxgzy4pRkbNamt0ddd2CGe8zNKMk9ZrteLfqhxnM9OryY1FPQyUGUR+GnoIPLH5sL"
    "QSbHVcGnB5NKxl8PAiqQ8icmii9mkBN2iUwqBTdqDSNLUlC2nUujYT9wsVTfHTxNE8x56x"
    "ElXzMs/EwfFXlrnmnO6pAsZSABn47NoI0zslGMSXIRmLmGpJ4jWvAoudRkDmSYnYxjjLJ2"
    "zSGSWcqwVPYWHAYlchEOihS7EMYaLX8hTlCSTmXlsMJsVhxlkO1pjo/Iao1bfFNqrhuJvW"
    "7GNthN3mLhHKFGGq1CaLTJTDQG4lAbFnU9v6nRtotKGmU3a46BzknnLbadg/UW228qGIuF"
    "M/woFttpgW3748nV/zu796cIWbABtuGODloHDVRxSnaOgSl0QWp2Xh9JNYjPrFGEukWSbY"
    "vzh9eo0sUtTh1hM4Fe0OKyg2wJlfAsG0GnWjAaNzd3qI0oXN7Y+NE2C9glTS054JZs7HML"
    "Z0bgkIWzbatn75FkCIpbn7lN0qoaCqxAfKdkQig6G4dSKTYUxu1OH5JDi5a3NXZUbjjckv"
    "bNH5jDBgZ6Q5UZUfQbKvsBndhOMaUHDekbzZiugV44qG/Uo3p+c8mIHLa5tG39zNYyQ1Fs"
    "BRgT86oosAZcL0m10BtvRpxu423b8sS2myhZ3NKQ2AxqQcuGeoiGOtbpwA0pRU4H41Fd5X"
    "LolCke1SMGptBLRvVEH1E1yM+60qQ8dNMTr5wSEryKc680KYvX9vQrp4Qi98QleOyqvdyH"
    "/s26x5LbsZrfBVcsJpc21gUG3NhYs2OuDFz+3wUG9PrD4vrjdn8HWcXvSY16OSHwDXaN/2"
    "emy5+ZLn/sTJduDBua5NIzsspv6Tn6ESe5wLH6nb1zEfCIblzseLhj5zI9/NjT3xZY/fA2"
    "fleHrRw4TCWv6bTfUnWqgSxlVSf83M834VtE/6KEH31SzP/PKULShJ+QKgguqdKE6ofmUh"
    "ubXf3H1zd/f5dZmHGk3cKsK9CuQXtDpRdbPGM0WEuNIbKILUpNQTDNbSIkowtoUCXimF1K"
    "Q7aMcaQOkyyEJd8J0rRWMCX7P06LHGRpLC4hIQHaRuAQuTJIRY1IhNyGQVQ2oSjQ1peX+d"
    "7C8hQwS49bLFEAo6TJUBfbAFi6xhI41sCqRxMNRckogCPEQAn5cogljckFPYdD1jWtPNQJ"
    "aGRRzoiAhGgZ20xkSqAUtSEazBwCTdlughBmONrKopcpDTc9WMYsMclCWKWTIBqkHAhTPw"
    "0KQpNgh6uKSuJ0FNQxYpGUBgqYJa3LBh8NYOtaWRFyBKYhjk2lNKQxG0ekMMlCWEV9lgpB"
    "DYSp7LOywFNPIM/2TWkoiNY5vphkIaySliSTegfC1LWkMJUXNL0ieohRkQZrGzPERWewaS"
    "KFGBWFzTg+iIvOYGv902JUzm+N4wHBM2NATmoGiuiq2Kg8BcXqmthEXG52d256+WzuvPj4"
    "7N18s12pNCxzQ0HrYhVeW0FS5l24tgNCJDzXUrIrKhIKFJXt9RSITEWCQBoF/0J/g0RFfL"
    "v+7S+PKrlgfrXeB09Cfv3tV3+G2f/VYXb/dmH+Og/5K4d/hu6Hhe7d6DAwbN8yMQrZt9y6"
    "PhzzaT6kHKouHjKoI9ubZuT7M6z9iMPa+99x+xSFg1NKv2hwX+zDwJhELMwNp3UpDlT3fl"
    "BuDx377lV63Nhzx1ZtHl0rNLtmi8qLAAxbhiYSBTDEzgWCzgKWwKlASmcgitMLovIYJOO0"
    "gkSiAIa2pahUgiGw5C0lSyHwhYXpA2FxFJBp2kAsLw9B3Uh4qsAASIomkqQItGVF6QGgLA"
    "bEMC0gkJRRW9skWCpAKQx5Y+RTAPzSUBH+T0kwQPZhf0yuDJK2sZhQ/0CI8qYTh/h9eVF4"
    "HxZGIRmG9UNZOdXVbYSF8ouhKNolH8IHI6EofB+Vp4Zrw7B9IlEAo2QSwkL1Q2DppqF8iL"
    "4trArPIzQYtBHC8qhkISxt63Gh+KEw5a0oD8H7ZpeG36PyqHHaht0TiQIY6j5HhNqHwFL0"
    "OVGI3XuzpOH1qDwGyTisnkgUwNC2FBVKHwJL3lKyELpvVnn4PKFADdA0bI6IZLAowuUJBY"
    "bFNkyOiORMr/ZLCQOZKQlqcM7TZdeDoDhFmK/5ulncLVfdmvbRBOpYXVbrXXCo97kPEsz3"
    "2/C0779zh33fLTekWsvt3XK7pT5/XHzGkP4ZPfwzevhn9PD648wPWgPjhx0bowhix88PIM"
    "mR3+r3lMNzhEM31HSwml/qeeHk4MsvTn85+eJvB1+8mJ5f/vjy8J/136fnLyfns8OTk+nP"
    "k/OLapSufzw6Pbk8Pzy6nE1OXtb/vjy8+Gn28s2k+XZ4MWn+/iqR3o4/sfrVzzL8f4ZAH2"
    "sINDWkxU1gxo0NdVxOzw96y/7H9weNYaeBVKKjikKQGK1flflv9uFUXCoWUA0XYHI8OIam"
    "ev92EMXxyoOqPXdsidyjlAZWEwqiKWyDq4hUERzxdpOktIEn2HIyGrBQxYHWhAKHZhxsRa"
    "SK4Ohbjgq5DoOnaTlZ2LUvLgy8xgQEMNPgaypTAqWg0fAQ7CBoqiaThGG70qJAbFAaB2QY"
    "jI2kZdXXNxEWki2Ho2mcfFi2X7AqArMYEQ7MPjiLy5ZC0zceE6IdDFXTlOIwbU8hCtSGxQ"
    "lohsHaWF4eQkGbYSHbAZBU7ZQP2wZjpyhwm1DQw7xh8BaRKoJTNolhIdxh8LTTWD6M2xVX"
    "BXJRKhziCMFcQroYnr41uZDucLiaVpWHdYHbSRjYTSgIo7UN7iJSRXAK+iQR4h0GT9UnRW"
    "Herrg40JtQ4NCMg72IVBEcfctRId9h8DQtJwv7dsWvPs+AP6ASSTq3MGEYtdDpYBNNzWjC"
    "9095zBuhIfqkadwbFctiUsS+ERock238GxXL90YFFgqDse5ZnX0ERTzg76llSfvJdPraZ1"
    "chPnpctZIcBSDCsFRgfIle469qYP3PhjADbWRgb9a/KRYfAZkMcDuQPwBop5MMtiy9hKDD"
    "rXZccMwJ+a4wTHJQWXFESDQsLBVZc/jJEH+imbwCdJadkMorAVr4w1SEwNKD8kprT2lxi3"
    "8YsBLL/7j4rAXZkWTiekaQgLgQSe5iiC4xoQnVuvKr9W75bnk937mCjyiPrFJ864R13L7l"
    "UsJ43Te1wxoVn2SejXixRFVyTScCyZOc/kwx+zPFbIQUs24Io/iEA+cfIFsNDo8DM9YCVk"
    "ZZawHPfkDrtHM/vW0zz36oxrbTXyZNNtnhxcX01Yn7+/Xk5HJ62v7jfPK6nnTO+9SyQEic"
    "3Na/IeH2RfQVGwGbP7PMHmuWWZwfxnQLUU4VRe/XYvD7W/NcMVp6ssiMSpfgozEBP4dR9l"
    "goA1syh9ilWWQoFdNYttlkhHQxPLFPm6W2gyvwbWc0yUJv1pQ6vA0JDdKvUs0btJUrg1TW"
    "lAGpEURtI0Y6ZOGK8wRRKmbQsc0XJKSL4ZU1KJU7OByutlllOYQhiTCPECNigJrmE+Kypd"
    "AKGxXPLRwMVd2kkhzDgEKUZ5hQ0AAN8w0RqSI4ZU2I5R4Og6dtvHwOYrilUeQhUoQ0UPt8"
    "RFoHDdSyxmVyE02ga5tanKMYUonyFFMSBqphviImVwapsE2x3MWBENXtmM9hTMZnUR4jSs"
    "VPK4b5jIR0MbzySRTLbRwOt2Qazec4BiSqPEeSkoY8Qr4jo4UKbllrc7mPNvC1rS7PgYw8"
    "lMI8SJSKc7GY5kMS0sXwCvs0kRs5HK66T4tyJON9ryxPEqViN+uW+ZKEdDG8YscEmjs5HG"
    "6Be0KQQxmFLlzcRwcZRIsIqCDgZN6yvXQxvLKWjant4GpbNtUkC70oQzbLQeFAtcknEWiU"
    "H7nlGbMEHTNam2bOkuKzGBUZtAQdjdE2k5YUL+jNbZxV1YfbQCzZc9138zHKsc3PPcr24t"
    "pphPaRtos0XZGgozC5BkKSFbtf7duNTVNEC4uyFElKMXaYozg2fjo7ES0uy9ujSdn+OSpQ"
    "JjMxWjXvq81QAU5AKIoim25ugOgQoeSOu2qX8MhuuNvu5rv9NuDGZiYuV7Pf6ufGVs3W6C"
    "8vTk+Pg+/3m/X1YrttrrYK2D5/0mp5W99DuJm9a+L3f3kxfVWhdIlym81idR3caPd1mL1Y"
    "KbshAV6vq3USjf96vrpeVK1PfJ5vt4sg3Q9PrGuKlWeM4UwtLjqrLXfwNWcNE7NLzhpuvX"
    "11GrmffKLY2fHhSZsOVjXH+aX78+j09VmN3P3jsKqo4+PqH19F3BNri7UNCqBXqsUKh+bZ"
    "Kd3/DGryiQcd/S9iCS07SWVrvyHZbNj9VkgLCW+Diin9yOy+2GcrYRKxKcfbie6seEKDwR"
    "nlnDgiWQhLcUaVpLWCKTqnymjBQG6GSClGP54moPx4bNhorayc6tpmCogGQ5E3TCSXgaU6"
    "PhtRYICsj84mIhksqmOzEQWGxfrIbCKSGxz83CgbDvy0mQ4A7Re74a1lyOgergNFAAAJhi"
    "L4bAYl4Mrg6ed32RHElCjFFC8b4G4efjADG+kjgys8cIiRySDDTfzYsLkjhnFZ6ck7lA6z"
    "4LHBsUcKg5WmDltIhY743SrVbryPhPLjZLvtU/TNgAg11L5E1DfhB8sxFeojg6vpmxGZDD"
    "Lsm2PDzvZNUFZlvzEdMUeOCk7QN4F/QmHHERnarLBMZMvhJ7veG2slBa6x6IRQCh5a9UNU"
    "QNayg9K6sTmhRMfnBwApsHDgYtNYeEiGNzIoE1t48MkOe6yVFLjKwmNCKfjAwh+gAvIWDk"
    "vrLDyhRC38AUAWXXTQOzg7VybiJ//h8Phi4pgtV5/Wy+vF4wozrPZ3V03KTcftmWPmPtRP"
    "FN24FwAuJ/91GcYfisIU2+2+UtHhe1mVaXTbL6Jfduvd/DYMQ1RmcdP/EjAVRCiWd7WzrJ"
    "LccfYF/97A3S7mm+sPs11VxTjYMN7hSr/fzO+2guLYVQN4xEF+54DRWXy3FydP4gMvgDLy"
    "0famgaEPz8Uo9uHZ9VafvPDSfEmZPEt4ZAMoL88Pf7iswyTTi4s3LmBy+vPk/KV7veXscA"
    "rCJp5pZ50dz+YXRWjDc/LdpWNU/1DApzhGErJJ+1+nWPjJ196r6c+T5o2cizevX0+Qqmpu"
    "D4hvO/gSO2H/Vf0yyZdve2sHnxI9m/EJb9W6yza6MQ3qXkTpkIAVQWyC691sXXUEqp2+q1"
    "qo4dX++x/f9XzTABTeT0QRKITUz/PtJ/sYFCozWcSAgl2HVUHynRlBE0xvQ47Ix7KwpVjf"
    "l4RncGMCFILxydtUpgSKOChDEZpAEwRnaPkcTNnprqA0CsjyTFckLau+uonQQ1zlcBSNIz"
    "i65YvCnCABpm4pk4IB04Jd43h5eQjq5gnJDCApGiiWzcG7+jwD/XjWrfwlyd8CHsKBw1NY"
    "Ni6rFTtqygO+KQkO2DTkiwnl8CiCvikJisc27IsJ5fC0qwKBiyyhQNCky4zAPxZ9s0MLdB"
    "KAFbnFEBo5YOgTGxs07Q+LCspcYRiRZD1pjotx8iYbUhmkMG0hAGOXtxAL4/Tvh1FF/4NE"
    "uEWCGSDofqPMDKE6MrSqDhiSyRDD/jcy6nz368vqemBEh9rtyOAEfdB5MjUG3FHgbek+R6"
    "brf7QDCbQQwFNZLKARQAwuvx4LZt5K24I6E4VEqH2OBkhgmY3rSGOYngBvNOjh8u3V/maH"
    "rlchj0xlkz1JHh20yJEQ5u3RldOZI6BBrXEkMAJbbH2eMhit/zPV332wU9/x451eqiwunI"
    "zYt9rlcVFi2Vk58MFrp2aEGJ+fI0+/4SSNqsCulpsQnny13BRPUb25mJ68Oni/XB18ud1t"
    "lqv3lQazOr78uV5HgzBhjfaLgzaMkV0ut9J0Ee8kZPvFF1Eg3IWkYDT1CRL8bMmiGOcXXw"
    "Rh8tntcvXIYuU3i+31Znm/W4YvBjxrWf66n692y/b4XRqkri8Wm91vXIYBVuBmub1e71c7"
    "4vP8jvkoiYD7rpKLQYddNhuCru2Aj0M3RfLs7jfrmz1ztX/7fVg4utHWJibdsDIOTDc8Iz"
    "uLeYLPWJwa5wmNs8Psf0xAx2FhlGVo0B3T/mfA9t/SQLMw/uxqBHSNTpD/EQ9qo3z6PtRx"
    "cT/ZqWp2ppAxM1UQNKaP5jDQOceI8KbSuUnZjSXuH+KpGRLR4Prhz3LdEcqWQlOHfDBiM6"
    "iK8A+uRxZ2PwvoEAezBwE2mITMmxZqoIBZ1sApvSVsbTNj2mSroJ2jdbj7iZ0A268MzBu4"
    "ky2FVta0EbEZVG2jJnpkYReELCM6Guw4wctEfBZjQRgzoqMxjhPQTMRnMYJVo3J7j5PTiI"
    "P1qTFkRI0scrD0VQAGa2MCZ1/CGGTPOG+5cA2usVy4SKcsF5SxtlzAOm+57Tq/yGwDWsZm"
    "u72EtcFGCmTRdlsUBcpuD0Og89+NsXm2+TmkzG+K0DJzyQgeVFQBnU8O7lyfuOL38893C9"
    "/Ej8V3NtR7xWO5W+w+rENdM5dlmfrCCJ9T29AD3U2ei5GnybOTuEJwZ1DKa+AZAc+mb8VO"
    "JffT2/ZMwOX54clF1Tru7qnz9g6qix/r/76cnk+OLmcvJy+mzaGL16cvpsdNYv7p5Y/uJc"
    "PYw4LXrMi5gpD6oan9ZO9SQWViY68vKHWkROVRILbuk0SiAIZ440XQWcASbLdI6RxExSYr"
    "JUGB2W6tMKEcHsWGKiVB8dhuozChHB7hoiwsjuKwW4rFwlj70i3AcDLczgyXXZRYtmUUrU"
    "K0iG1rZFqim+NkOnfzX6q3/2Snu+eoW+H2s3Y/P8NrWyv2m0e22M1Egrkg8NB18na3rlZU"
    "u/nHhQdLhFbx9a4sxvo37OQwznDIEWJgPzY3qDacbK9RbVjaBFchxzSsGkdUhVecNtwka3"
    "0Nv4Hrfcgqsldw6Lb7PVESti9xEyvS0prrWGNyPwCDz/bre1I2Np/AwsKjcCkJCcv0SBwm"
    "VwZJe+MnQmoEUX77J6pDDq40bIbQkABtg2aoZCGsomYkImZDYSobUhQvC4ZG9ZWuERkJdJ"
    "TLXRPhOXz6a14jMhLfKBe+JsJz+MTBIoyIxGYZKsIF57uixBOUUDDdziguhIjMYRHuxlMS"
    "Eo3drhwTmh0zii4HRUjpscP+mlBUfA4pWNUVgE2oSbzB6tEWMqKEYr/cfN3uN58Wnx/Xlr"
    "gapW4XkFmdqBoIbUqw941FIZydm5vTbGyn5cflShER0t5jtr5frKgquL5db6lv494z1j/X"
    "2ZlSeL1Y/8BpZn+/Xbx3bmyCU/u9bGPvOsDAPX3LxGg733LrzDTm03xg061bDrFdxozgd5"
    "RfzNDbcVdF9Q8+IlYNDj9NLmdVhU9qs63DXT9MJi9fHB791N+Y1TKSX1h2euau3jo6Pr2A"
    "V291lXS3CPl0Ft+Pp/XlVXWeou8n4fq7ARvSfV9fcAWKIwE7tMlF+/qU0s8d7ov9bh6TiE"
    "2PvnFcf8rOh2FxDETfcy2mvlheHoJ4t4eTGUAS7PEo2Qw88ZPSUXkMkPEz0olEAQxtM1GP"
    "Rg+BJW8o2UPRvrB8D55QoLBMd96ISAaLYr+dUGBYbHfZiEgGi59cRTDaCTdFANeJhhhaeY"
    "z67UQs0r6doxPl3e9mSjt23JgsuxMmKI2OwGY3wkSiGN27tYDk1gKEJsWBrEf8yX7wuxnG"
    "UBkRUtEtBiiVCC28y2BcxPSVBklRmSMAJ8NsdVxgjKfDj+x+UauwW0iDtiSywnZ3zPe/20"
    "1NgTIipBq7DalEaINb9UdFnLXbvqjKbiMydJkxKrC83QpvRAhKJzhs70OIZOkSU2KHEnMb"
    "guoChFapX/eLbbvJf0R+vPv1drkjxPnqAy8Lhy4+zCUX+K8+1CmTgRfu2ZNvnLKbxa/75c"
    "a1ZPK48aaqp61/ojT97F0z+fd++95Y6NPyVmHj3Oq42Xq5OrawNftMk/bHRM3nJB/f8onX"
    "rPo9Veg5rRDr7Lo4OjyezJ7OLk9nz5ub4Zt/P6n//fRJ46/68XR61OR8v35zfDk9q772P9"
    "W+08SV1QkGppdktLhPmLPuGxJISzRbv3u32AQXykegaJ2/+urguwMoP5gKKcFVV6hGXSCv"
    "pngLekg9ZNf3yrdKfHcQ1ivpdSNsUeN+w1iEM0hXZDSHHK5DMi2mBIVYWXzdwOSm/L7nld"
    "9Hn8hhoAXDpgZcaE0SeDyg1h0M2QowxsWJdU3X4jDull/gRGSadjRZuiXy5RC1vj2C3BCy"
    "3NNH6iKBr/f8IaQs7FF8gagSErx67yBCyuIdxV+IKiHBC9YrOrRgTUNj7QvZI+15S3DWc7"
    "Nuf4mQsliNHZGoeAlSv6wvRBuSs4h90TFQx2qIkHezVyn2iAGPHsyVI+BPVNFt1eHmzr3I"
    "l2zqwEN9fvpfbO+rfdgju4Rwufq0zOu0+P2+qs8tznm+2v5Wb0oyX6+CcybVXv0vbue7mz"
    "OX9LXf8wkm2Jt4hU/h3S7mNySb+qMg3WV/X18g6kyYzHkBhSQsH8zp4HuCjdOh42brdOjY"
    "RgbWH0npf/eb4/PJ0fRsOjlpslImr8+OT/85mSSb+I5z/STcfQU3qIGjw4tJPdCdHETPw3"
    "Sbj8sfm6Mlk2qAqbSfVNr/9SCg6mxeQdQaJUvx3cHTXCWFjgPQc0EcwLkJouq7QN0EHf80"
    "hwfl7VwF4acmUacfhrDn6HhLUu00ERbRROeLjOYywHVg9tUFO2pkLx3iivZb0YBl4DHI7q"
    "O7atDtoyMyDUiTRUoiXw5Ru48myA0hy/fRpC4S+OKHCilCFrLxw4W0DhqoxW1NPWhoAr2g"
    "vWUPHCZUbo7To+/WewxoMH+O0NxeAwXM8sYO6S1hlzR1rI2kCuqFiRp3u4qmwXbLHfsGdr"
    "Kl0IqbFhKbQS1o1FAP2WTVrwUKpqpgU8NNVNGKY4wZGuqihT5gtk6ZmFdF0cyN6SWplqvP"
    "/qflzSzcaeuqhmKkWdIEZHbGQqumryHo1BhSQXCjKK8fQDVW9QAR6trp3SsDqqbfDovrpS"
    "MZqVI6/qKFgzqyhJDyy4UxIkuoEhK8+sgSQsriHSWyhCohwRu4VXV4oSuEwQuL2eOF3CV4"
    "ewexLvpAMsg4ZXzhMbCnqkhqADi1FIm6BDmDnnTb/S32rNnXTKyktl40ab0kA23dwGTfB6"
    "yfbOYvSlXWeRIObO95wEoo6T9X0osLshxktXBlco2BQBlFDBPGJR2nxxWV5NKC3bN07ZcG"
    "5of2WtpEdJxB3B2H7iLNwnBaFP3mb7LzU6iQdTStl4XsnJHYBOxaXrbhupapNEO4vZmN4N"
    "KbQMfD/ZRweEpw6G0GT89VQNIlKyMn8ls+dbTRD3xYsLFDKI4ztkjEBE7jXICRCM6hVqMJ"
    "WaUMovHbFRgtLIfJZ4JycFhWYmRwgdHDzUpgpDJP6vWCmem5rZQwNyY/J0dkGsAm03AiXw"
    "5R6/YjyA0hy119pC55+HxaOimKSEuHcBMLtmxhJi+dLFvYwjG5IWR1C6e65OHrXU4JIQN5"
    "FHcTokAep97VlBAyOEdxMyEK5HH6iUC3W0KJGbwjJDETKuQRtw9Sy70rMR2J88t0edX4C/"
    "yP1tiBRmLYGudJSimGDt0lI8PPukjC4iV2DkkZKx8ZqNjC3ZK9CCkk5cbpdlNgPkYH4rWu"
    "jmpTe/2xPt398bFdZLia3yWui9DdURWQX2O43izfL1fbiKNTb7vebyI/SXRgen69W34izj"
    "yPdtEg4diAJjHQrxGwMnJrBDx9I8bM6t/lXEDbxYzaTygvnFnf2P3tfM1Pb9tc6F8mL5pT"
    "wtOT6ezs/PTV+eHr+t+HZ2fNz4fT4+nJq+ZY9OXpOf/wFVO/os0xRe+HMfjdfvtPS8d2/1"
    "i760E6w6DQgS4/ZJePSMRmoKCYYpNA0NGwbLcIpPgsRsUGgaCjMdpuD0jxWYy0ZVLsFSZp"
    "DExomm74Eq6NSEoaoh8ejdGFwrMo3RRcghJS0ihdKXOUofB8W8ruBkJoCGS29wShchVr2n"
    "TZ1l4B1E3KzfQbLrkuz99MkJUWf3nQvr6Oabd2z92ol83ksT52dRZM/8ub32e9El3uxLd/"
    "f/c062HjSH079wXS1A+mDXnWbFM2//603C5360cWda3buXsEj9Tpt+Xuw81m/tsK53073+"
    "6qPrMgPv+xzmkGHT0bsE1HU220tjWrgfsZz8VoK+PZoccdqUOOzUG+5FBizLK1qIAftJ+Q"
    "ISnMXeeSSku3InjViBboCKkfhNpP9nsPVCY2e/qCqaOEmT4xIhRS1A0sVge4bCk0cYiGIz"
    "aDKgjP8HpwsMVn42ICFJ7xWbhUpgSKuvWoM2+DoClaTXbGzZcWnXiChVE4hiecQlk51dWt"
    "g51kKoaiaJX8yaWu/eRei5QENzZTXwUmlMOj8FCkJCgeW78EJpRtn25hKdzYUoR4W3WFTN"
    "sqEc0hhIsaSYCSoEPwkSumJkIXfrJDn+glBi8KU5KU4gqAYcoHqQQ6WIkW19l5Sopa+oMA"
    "FVg73ONprD2iwxsbFoqsPfxkOHHGeonBq6w9oRRXALT2B6mEvLUHxXXWnpLiy4qHAFoYsP"
    "5tcfVhvf74uPxDxrHq/eYWcmsyo0MIzWOks93n+/gS77jk9Yf56n2F5t1ycXsTlP2mi35X"
    "mJLX/b5JONXe4+vdbL25cQnmSSCciZHfLLfzq9tKjaqFt6Gg7o7qeW1VbCVuF5WF8Bef32"
    "8Wn5br/XaGl0WKzPZVXd7GTU14qVrjHuil8lyMvFSeXXGs3TNozS6mr37ms/U7PJFVJoDA"
    "dxnH1HrTQwmwRMr1G4RrYPAxw+6jjBdi2THHqAh7TXsHvOsNCeDmi6g9+z6Qgqy/iDRBel"
    "TMLSpCsI0dkngvEDkkEVI/T7af7B2SqExsGdA1oXzrnZKgcGy33phQDo9i652SoHhst96Y"
    "UA6PKBEAFkYxGIf/Q3mc+nA6Fq4yaVIUGixmiQ0TzyHt1hUydD6OjyCyC/HHwtiBoBmxlW"
    "0EifDBoJ0HDAeCQCSHCF1CKQEyPFC8aHlL+KxCFikO0fq5u345SnSAu6gKxG5xd78r2U1V"
    "9VCx3aDR20Ysu3/qX29qzxIvNpt1uDz/tt0u7ebLYLviFxF3VQ0tq8pcr248I0X2BOhjrg"
    "5mHpB8JIgII7vy3519gepyVpXJo+DE5LMouj6332zLkim2i1+brdb0laZeOV3C+tVp43kQ"
    "trb4VDuMCZW7/WxoROHGbrP+jWJemyqfvO0aKDXCuqtW67mMK+G2WrZX4wm6T/SfoTPgfv"
    "75dj3v9vlyz8a75Wq5/YC6HrD96H55MwNt1/399dXfv/n3541GbuX85VvQPs64uwZJLhUG"
    "ht11ifvF6sa9dSTreDFh3PFAh8zo1o3qTSO/bV5ROpucvKwzsCV9M9WEm9e60pW16cFWRD"
    "qgzqZb0E0PGLECGu1E4G8Uszgk4sG3Hc0S0k1undKVbPufHlZLyEODOyjRjJGy59cX3QgX"
    "1BMc1p5URP/zP/8Pb3lYvg=="
)
