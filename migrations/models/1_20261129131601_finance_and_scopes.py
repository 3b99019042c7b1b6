from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": """\
PRAGMA defer_foreign_keys = ON;
DROP TRIGGER "tr_api_key_search_removed";
DROP TRIGGER "tr_api_key_search_changed";
DROP TRIGGER "tr_api_key_search_created";
DROP INDEX "ix_api_key_last_used_at_value";
DROP INDEX "ix_api_key_expires_at_value";
DROP INDEX "ix_api_key_expires_at_down";
DROP INDEX "ix_api_key_expires_at_up";
DROP INDEX "ix_api_key_everything_value";
DROP INDEX "ix_api_key_secret_hash_value";
DROP INDEX "ix_api_key_name";
DROP INDEX "ix_api_key_updated_at";
DROP INDEX "ix_api_key_created_at";
DROP INDEX "ux_api_key_external_id";
DROP TRIGGER "tr_employee_search_removed";
DROP TRIGGER "tr_employee_search_changed";
DROP TRIGGER "tr_employee_search_created";
DROP INDEX "ix_employee_active_value";
DROP INDEX "ix_employee_role";
DROP INDEX "ix_employee_department_value";
DROP INDEX "ix_employee_department_down";
DROP INDEX "ix_employee_department_up";
DROP INDEX "ix_employee_job_title_value";
DROP INDEX "ix_employee_job_title_down";
DROP INDEX "ix_employee_job_title_up";
DROP INDEX "ix_employee_full_name";
DROP INDEX "ix_employee_employee_number";
DROP INDEX "ix_employee_updated_at";
DROP INDEX "ix_employee_created_at";
DROP INDEX "ix_employee_phone_none";
DROP INDEX "ix_employee_phone_national_1";
DROP INDEX "ix_employee_phone_national_0";
DROP INDEX "ix_employee_phone_1";
DROP INDEX "ix_employee_phone_0";
DROP INDEX "ix_employee_email_none";
DROP INDEX "ix_employee_email_1";
DROP INDEX "ix_employee_email_0";
DROP INDEX "ix_employee_manager_deleted";
DROP INDEX "ix_employee_manager";
DROP INDEX "ix_employee_team_deleted";
DROP INDEX "ix_employee_team";
DROP INDEX "ux_employee_email_1";
DROP INDEX "ux_employee_email_0";
DROP INDEX "ux_employee_number";
DROP INDEX "ux_employee_external_id";
CREATE TABLE "api_key_aside" AS SELECT * FROM "api_key";
DROP TABLE "api_key";
CREATE TABLE "api_key" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "secret_hash" VARCHAR(64) NOT NULL,
    "scopes" VARCHAR(254) NOT NULL,
    "everything" INT NOT NULL,
    "expires_at" TEXT,
    "last_used_at" TEXT,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    CONSTRAINT "ck_api_key_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_api_key_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_secret_hash" CHECK (length("secret_hash") BETWEEN 1 AND 64),
    CONSTRAINT "ck_api_key_scopes" CHECK (length("scopes") BETWEEN 1 AND 254)
);
INSERT INTO "api_key" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name", "name_folded", "secret_hash", "scopes", "everything", "expires_at", "last_used_at", "search_text", "search_grams") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name", "name_folded", "secret_hash", "scopes", "everything", "expires_at", "last_used_at", "search_text", "search_grams" FROM "api_key_aside";
DROP TABLE "api_key_aside";
CREATE TABLE "employee_aside" AS SELECT * FROM "employee";
DROP TABLE "employee";
CREATE TABLE "employee" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "employee_number" VARCHAR(20) NOT NULL,
    "employee_number_folded" TEXT NOT NULL,
    "full_name" VARCHAR(50) NOT NULL,
    "full_name_folded" TEXT NOT NULL,
    "email" TEXT,
    "email_blind_0" TEXT,
    "email_blind_1" TEXT,
    "phone" TEXT,
    "phone_blind_0" TEXT,
    "phone_blind_1" TEXT,
    "phone_national_blind_0" TEXT,
    "phone_national_blind_1" TEXT,
    "job_title" VARCHAR(50),
    "job_title_folded" TEXT,
    "department" VARCHAR(50),
    "department_folded" TEXT,
    "role" VARCHAR(16) NOT NULL,
    "active" INT NOT NULL,
    "password_hash" VARCHAR(255),
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "manager_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "team_id" CHAR(36) REFERENCES "team" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_employee_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_employee_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_employee_employee_number" CHECK (length("employee_number") BETWEEN 1 AND 20),
    CONSTRAINT "ck_employee_full_name" CHECK (length("full_name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_employee_job_title" CHECK (length("job_title") BETWEEN 1 AND 50),
    CONSTRAINT "ck_employee_department" CHECK (length("department") BETWEEN 1 AND 50),
    CONSTRAINT "ck_employee_role" CHECK ("role" IN ('ADMIN', 'MANAGER', 'SALES', 'SERVICE', 'MARKETING', 'FINANCE', 'ANALYST')),
    CONSTRAINT "ck_employee_password_hash" CHECK (length("password_hash") BETWEEN 1 AND 255),
    CONSTRAINT "ck_employee_manager_other" CHECK ("manager_id" <> "id")
);
INSERT INTO "employee" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "employee_number", "employee_number_folded", "full_name", "full_name_folded", "email", "email_blind_0", "email_blind_1", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "job_title", "job_title_folded", "department", "department_folded", "role", "active", "password_hash", "search_text", "search_grams", "manager_id", "team_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "employee_number", "employee_number_folded", "full_name", "full_name_folded", "email", "email_blind_0", "email_blind_1", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "job_title", "job_title_folded", "department", "department_folded", "role", "active", "password_hash", "search_text", "search_grams", "manager_id", "team_id" FROM "employee_aside";
DROP TABLE "employee_aside";
CREATE UNIQUE INDEX "ux_api_key_external_id" ON "api_key" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_api_key_created_at" ON "api_key" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_updated_at" ON "api_key" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_name" ON "api_key" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_secret_hash_value" ON "api_key" ("secret_hash", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_everything_value" ON "api_key" ("everything", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_expires_at_up" ON "api_key" (("expires_at" IS NULL), "expires_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_expires_at_down" ON "api_key" (("expires_at" IS NOT NULL), "expires_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_expires_at_value" ON "api_key" ("expires_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_last_used_at_value" ON "api_key" ("last_used_at", "id") WHERE "deleted_at" IS NULL;
CREATE TRIGGER "tr_api_key_search_created" AFTER INSERT ON "api_key" BEGIN INSERT INTO "api_key_search" (id) VALUES (new.id); INSERT INTO "api_key_grams" (rowid, grams) SELECT n, new.search_grams FROM "api_key_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_api_key_search_changed" AFTER UPDATE OF search_grams ON "api_key" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "api_key_grams" ("api_key_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "api_key_search" WHERE id = old.id; INSERT INTO "api_key_grams" (rowid, grams) SELECT n, new.search_grams FROM "api_key_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_api_key_search_removed" AFTER DELETE ON "api_key" BEGIN INSERT INTO "api_key_grams" ("api_key_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "api_key_search" WHERE id = old.id; DELETE FROM "api_key_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_employee_external_id" ON "employee" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_employee_number" ON "employee" ("employee_number_folded") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_email_0" ON "employee" ("email_blind_0") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_email_1" ON "employee" ("email_blind_1") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_team" ON "employee" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_team_deleted" ON "employee" ("team_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_employee_manager" ON "employee" ("manager_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_manager_deleted" ON "employee" ("manager_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_employee_email_0" ON "employee" ("email_blind_0", "id") WHERE "deleted_at" IS NULL AND "email_blind_0" IS NOT NULL;
CREATE INDEX "ix_employee_email_1" ON "employee" ("email_blind_1", "id") WHERE "deleted_at" IS NULL AND "email_blind_1" IS NOT NULL;
CREATE INDEX "ix_employee_email_none" ON "employee" ("id") WHERE "deleted_at" IS NULL AND "email" IS NULL;
CREATE INDEX "ix_employee_phone_0" ON "employee" ("phone_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_blind_0" IS NOT NULL;
CREATE INDEX "ix_employee_phone_1" ON "employee" ("phone_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_blind_1" IS NOT NULL;
CREATE INDEX "ix_employee_phone_national_0" ON "employee" ("phone_national_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_0" IS NOT NULL;
CREATE INDEX "ix_employee_phone_national_1" ON "employee" ("phone_national_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_1" IS NOT NULL;
CREATE INDEX "ix_employee_phone_none" ON "employee" ("id") WHERE "deleted_at" IS NULL AND "phone" IS NULL;
CREATE INDEX "ix_employee_created_at" ON "employee" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_updated_at" ON "employee" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_employee_number" ON "employee" ("employee_number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_full_name" ON "employee" ("full_name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_job_title_up" ON "employee" (("job_title_folded" IS NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_job_title_down" ON "employee" (("job_title_folded" IS NOT NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_job_title_value" ON "employee" ("job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_department_up" ON "employee" (("department_folded" IS NULL), "department_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_department_down" ON "employee" (("department_folded" IS NOT NULL), "department_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_department_value" ON "employee" ("department_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_role" ON "employee" ("role", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_active_value" ON "employee" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE TRIGGER "tr_employee_search_created" AFTER INSERT ON "employee" BEGIN INSERT INTO "employee_search" (id) VALUES (new.id); INSERT INTO "employee_grams" (rowid, grams) SELECT n, new.search_grams FROM "employee_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_employee_search_changed" AFTER UPDATE OF search_grams ON "employee" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "employee_grams" ("employee_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "employee_search" WHERE id = old.id; INSERT INTO "employee_grams" (rowid, grams) SELECT n, new.search_grams FROM "employee_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_employee_search_removed" AFTER DELETE ON "employee" BEGIN INSERT INTO "employee_grams" ("employee_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "employee_search" WHERE id = old.id; DELETE FROM "employee_search" WHERE id = old.id; END;
""",
    "postgres": """\
ALTER TABLE "api_key" DROP CONSTRAINT "ck_api_key_scopes";
ALTER TABLE "employee" DROP CONSTRAINT "ck_employee_role";
ALTER TABLE "api_key" ALTER COLUMN "scopes" TYPE VARCHAR(254) USING "scopes"::VARCHAR(254);
ALTER TABLE "api_key" ADD CONSTRAINT "ck_api_key_scopes" CHECK (length("scopes") BETWEEN 1 AND 254);
ALTER TABLE "employee" ADD CONSTRAINT "ck_employee_role" CHECK ("role" IN ('ADMIN', 'MANAGER', 'SALES', 'SERVICE', 'MARKETING', 'FINANCE', 'ANALYST'));
""",
}
# Without the role and the scopes that this migration adds, employees of FINANCE get the role that sees least, and keys
# with no other scope one that alone opens nothing.
DOWN = {
    "sqlite": """\
UPDATE "employee" SET "role" = 'SERVICE' WHERE "role" = 'FINANCE';
UPDATE "api_key" SET "scopes" = coalesce(nullif(trim(replace(replace(replace(replace(replace(replace(replace(' ' || "scopes" || ' ', ' CONTRACTS_READ ', ' '), ' CONTRACTS_WRITE ', ' '), ' ORDERS_READ ', ' '), ' ORDERS_WRITE ', ' '), ' INVOICES_READ ', ' '), ' INVOICES_WRITE ', ' '), ' COSTS_READ ', ' ')), ''), 'SENSITIVE_READ');
PRAGMA defer_foreign_keys = ON;
DROP TRIGGER "tr_api_key_search_removed";
DROP TRIGGER "tr_api_key_search_changed";
DROP TRIGGER "tr_api_key_search_created";
DROP INDEX "ix_api_key_last_used_at_value";
DROP INDEX "ix_api_key_expires_at_value";
DROP INDEX "ix_api_key_expires_at_down";
DROP INDEX "ix_api_key_expires_at_up";
DROP INDEX "ix_api_key_everything_value";
DROP INDEX "ix_api_key_secret_hash_value";
DROP INDEX "ix_api_key_name";
DROP INDEX "ix_api_key_updated_at";
DROP INDEX "ix_api_key_created_at";
DROP INDEX "ux_api_key_external_id";
DROP TRIGGER "tr_employee_search_removed";
DROP TRIGGER "tr_employee_search_changed";
DROP TRIGGER "tr_employee_search_created";
DROP INDEX "ix_employee_active_value";
DROP INDEX "ix_employee_role";
DROP INDEX "ix_employee_department_value";
DROP INDEX "ix_employee_department_down";
DROP INDEX "ix_employee_department_up";
DROP INDEX "ix_employee_job_title_value";
DROP INDEX "ix_employee_job_title_down";
DROP INDEX "ix_employee_job_title_up";
DROP INDEX "ix_employee_full_name";
DROP INDEX "ix_employee_employee_number";
DROP INDEX "ix_employee_updated_at";
DROP INDEX "ix_employee_created_at";
DROP INDEX "ix_employee_phone_none";
DROP INDEX "ix_employee_phone_national_1";
DROP INDEX "ix_employee_phone_national_0";
DROP INDEX "ix_employee_phone_1";
DROP INDEX "ix_employee_phone_0";
DROP INDEX "ix_employee_email_none";
DROP INDEX "ix_employee_email_1";
DROP INDEX "ix_employee_email_0";
DROP INDEX "ix_employee_manager_deleted";
DROP INDEX "ix_employee_manager";
DROP INDEX "ix_employee_team_deleted";
DROP INDEX "ix_employee_team";
DROP INDEX "ux_employee_email_1";
DROP INDEX "ux_employee_email_0";
DROP INDEX "ux_employee_number";
DROP INDEX "ux_employee_external_id";
CREATE TABLE "api_key_aside" AS SELECT * FROM "api_key";
DROP TABLE "api_key";
CREATE TABLE "api_key" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "name" VARCHAR(100) NOT NULL,
    "name_folded" TEXT NOT NULL,
    "secret_hash" VARCHAR(64) NOT NULL,
    "scopes" VARCHAR(158) NOT NULL,
    "everything" INT NOT NULL,
    "expires_at" TEXT,
    "last_used_at" TEXT,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    CONSTRAINT "ck_api_key_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_api_key_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_name" CHECK (length("name") BETWEEN 1 AND 100),
    CONSTRAINT "ck_api_key_secret_hash" CHECK (length("secret_hash") BETWEEN 1 AND 64),
    CONSTRAINT "ck_api_key_scopes" CHECK (length("scopes") BETWEEN 1 AND 158)
);
INSERT INTO "api_key" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name", "name_folded", "secret_hash", "scopes", "everything", "expires_at", "last_used_at", "search_text", "search_grams") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name", "name_folded", "secret_hash", "scopes", "everything", "expires_at", "last_used_at", "search_text", "search_grams" FROM "api_key_aside";
DROP TABLE "api_key_aside";
CREATE TABLE "employee_aside" AS SELECT * FROM "employee";
DROP TABLE "employee";
CREATE TABLE "employee" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "version" INT NOT NULL,
    "external_id" VARCHAR(100),
    "deleted_at" TEXT,
    "deletion_id" CHAR(36),
    "employee_number" VARCHAR(20) NOT NULL,
    "employee_number_folded" TEXT NOT NULL,
    "full_name" VARCHAR(50) NOT NULL,
    "full_name_folded" TEXT NOT NULL,
    "email" TEXT,
    "email_blind_0" TEXT,
    "email_blind_1" TEXT,
    "phone" TEXT,
    "phone_blind_0" TEXT,
    "phone_blind_1" TEXT,
    "phone_national_blind_0" TEXT,
    "phone_national_blind_1" TEXT,
    "job_title" VARCHAR(50),
    "job_title_folded" TEXT,
    "department" VARCHAR(50),
    "department_folded" TEXT,
    "role" VARCHAR(16) NOT NULL,
    "active" INT NOT NULL,
    "password_hash" VARCHAR(255),
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT NOT NULL,
    "manager_id" CHAR(36) REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "team_id" CHAR(36) REFERENCES "team" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_employee_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "ck_employee_external_id" CHECK (length("external_id") BETWEEN 1 AND 100),
    CONSTRAINT "ck_employee_employee_number" CHECK (length("employee_number") BETWEEN 1 AND 20),
    CONSTRAINT "ck_employee_full_name" CHECK (length("full_name") BETWEEN 1 AND 50),
    CONSTRAINT "ck_employee_job_title" CHECK (length("job_title") BETWEEN 1 AND 50),
    CONSTRAINT "ck_employee_department" CHECK (length("department") BETWEEN 1 AND 50),
    CONSTRAINT "ck_employee_role" CHECK ("role" IN ('ADMIN', 'MANAGER', 'SALES', 'SERVICE', 'MARKETING', 'ANALYST')),
    CONSTRAINT "ck_employee_password_hash" CHECK (length("password_hash") BETWEEN 1 AND 255),
    CONSTRAINT "ck_employee_manager_other" CHECK ("manager_id" <> "id")
);
INSERT INTO "employee" ("id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "employee_number", "employee_number_folded", "full_name", "full_name_folded", "email", "email_blind_0", "email_blind_1", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "job_title", "job_title_folded", "department", "department_folded", "role", "active", "password_hash", "search_text", "search_grams", "manager_id", "team_id") SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "employee_number", "employee_number_folded", "full_name", "full_name_folded", "email", "email_blind_0", "email_blind_1", "phone", "phone_blind_0", "phone_blind_1", "phone_national_blind_0", "phone_national_blind_1", "job_title", "job_title_folded", "department", "department_folded", "role", "active", "password_hash", "search_text", "search_grams", "manager_id", "team_id" FROM "employee_aside";
DROP TABLE "employee_aside";
CREATE UNIQUE INDEX "ux_api_key_external_id" ON "api_key" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE INDEX "ix_api_key_created_at" ON "api_key" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_updated_at" ON "api_key" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_name" ON "api_key" ("name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_secret_hash_value" ON "api_key" ("secret_hash", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_everything_value" ON "api_key" ("everything", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_expires_at_up" ON "api_key" (("expires_at" IS NULL), "expires_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_expires_at_down" ON "api_key" (("expires_at" IS NOT NULL), "expires_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_expires_at_value" ON "api_key" ("expires_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_api_key_last_used_at_value" ON "api_key" ("last_used_at", "id") WHERE "deleted_at" IS NULL;
CREATE TRIGGER "tr_api_key_search_created" AFTER INSERT ON "api_key" BEGIN INSERT INTO "api_key_search" (id) VALUES (new.id); INSERT INTO "api_key_grams" (rowid, grams) SELECT n, new.search_grams FROM "api_key_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_api_key_search_changed" AFTER UPDATE OF search_grams ON "api_key" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "api_key_grams" ("api_key_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "api_key_search" WHERE id = old.id; INSERT INTO "api_key_grams" (rowid, grams) SELECT n, new.search_grams FROM "api_key_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_api_key_search_removed" AFTER DELETE ON "api_key" BEGIN INSERT INTO "api_key_grams" ("api_key_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "api_key_search" WHERE id = old.id; DELETE FROM "api_key_search" WHERE id = old.id; END;
CREATE UNIQUE INDEX "ux_employee_external_id" ON "employee" ("external_id") WHERE "external_id" IS NOT NULL;
CREATE UNIQUE INDEX "ux_employee_number" ON "employee" ("employee_number_folded") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_email_0" ON "employee" ("email_blind_0") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "ux_employee_email_1" ON "employee" ("email_blind_1") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_team" ON "employee" ("team_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_team_deleted" ON "employee" ("team_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_employee_manager" ON "employee" ("manager_id", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_manager_deleted" ON "employee" ("manager_id", "id") WHERE "deleted_at" IS NOT NULL;
CREATE INDEX "ix_employee_email_0" ON "employee" ("email_blind_0", "id") WHERE "deleted_at" IS NULL AND "email_blind_0" IS NOT NULL;
CREATE INDEX "ix_employee_email_1" ON "employee" ("email_blind_1", "id") WHERE "deleted_at" IS NULL AND "email_blind_1" IS NOT NULL;
CREATE INDEX "ix_employee_email_none" ON "employee" ("id") WHERE "deleted_at" IS NULL AND "email" IS NULL;
CREATE INDEX "ix_employee_phone_0" ON "employee" ("phone_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_blind_0" IS NOT NULL;
CREATE INDEX "ix_employee_phone_1" ON "employee" ("phone_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_blind_1" IS NOT NULL;
CREATE INDEX "ix_employee_phone_national_0" ON "employee" ("phone_national_blind_0", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_0" IS NOT NULL;
CREATE INDEX "ix_employee_phone_national_1" ON "employee" ("phone_national_blind_1", "id") WHERE "deleted_at" IS NULL AND "phone_national_blind_1" IS NOT NULL;
CREATE INDEX "ix_employee_phone_none" ON "employee" ("id") WHERE "deleted_at" IS NULL AND "phone" IS NULL;
CREATE INDEX "ix_employee_created_at" ON "employee" ("created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_updated_at" ON "employee" ("updated_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_employee_number" ON "employee" ("employee_number_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_full_name" ON "employee" ("full_name_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_job_title_up" ON "employee" (("job_title_folded" IS NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_job_title_down" ON "employee" (("job_title_folded" IS NOT NULL), "job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_job_title_value" ON "employee" ("job_title_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_department_up" ON "employee" (("department_folded" IS NULL), "department_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_department_down" ON "employee" (("department_folded" IS NOT NULL), "department_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_department_value" ON "employee" ("department_folded", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_role" ON "employee" ("role", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_active_value" ON "employee" ("active", "id") WHERE "deleted_at" IS NULL;
CREATE TRIGGER "tr_employee_search_created" AFTER INSERT ON "employee" BEGIN INSERT INTO "employee_search" (id) VALUES (new.id); INSERT INTO "employee_grams" (rowid, grams) SELECT n, new.search_grams FROM "employee_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_employee_search_changed" AFTER UPDATE OF search_grams ON "employee" WHEN old.search_grams <> new.search_grams BEGIN INSERT INTO "employee_grams" ("employee_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "employee_search" WHERE id = old.id; INSERT INTO "employee_grams" (rowid, grams) SELECT n, new.search_grams FROM "employee_search" WHERE id = new.id; END;
CREATE TRIGGER "tr_employee_search_removed" AFTER DELETE ON "employee" BEGIN INSERT INTO "employee_grams" ("employee_grams", rowid, grams) SELECT 'delete', n, old.search_grams FROM "employee_search" WHERE id = old.id; DELETE FROM "employee_search" WHERE id = old.id; END;
""",
    "postgres": """\
UPDATE "employee" SET "role" = 'SERVICE' WHERE "role" = 'FINANCE';
UPDATE "api_key" SET "scopes" = coalesce(nullif(trim(replace(replace(replace(replace(replace(replace(replace(' ' || "scopes" || ' ', ' CONTRACTS_READ ', ' '), ' CONTRACTS_WRITE ', ' '), ' ORDERS_READ ', ' '), ' ORDERS_WRITE ', ' '), ' INVOICES_READ ', ' '), ' INVOICES_WRITE ', ' '), ' COSTS_READ ', ' ')), ''), 'SENSITIVE_READ');
ALTER TABLE "api_key" DROP CONSTRAINT "ck_api_key_scopes";
ALTER TABLE "employee" DROP CONSTRAINT "ck_employee_role";
ALTER TABLE "api_key" ALTER COLUMN "scopes" TYPE VARCHAR(158) USING "scopes"::VARCHAR(158);
ALTER TABLE "api_key" ADD CONSTRAINT "ck_api_key_scopes" CHECK (length("scopes") BETWEEN 1 AND 158);
ALTER TABLE "employee" ADD CONSTRAINT "ck_employee_role" CHECK ("role" IN ('ADMIN', 'MANAGER', 'SALES', 'SERVICE', 'MARKETING', 'ANALYST'));
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWN[db.capabilities.dialect if db else "postgres"]

MODELS_STATE = (
    "eJztfetz20ay77+C0hdv6jIpWX5l7Vu3SpadRGdtyys5J+eek1PMiByRWIEAFwClsM7d//"
    "12zwNvgBgQJAdUf4lichocdM/09PSvH/9zsgim3It+OJ/E7oMbr0/eOv9z4rMFh/8pfTdy"
    "TthymX6DH8Ts1hODWXbUbRSH8AF8fse8iMNHUx5NQncZu4GPo2+CBY/nrj9zpoHPnSB0lh"
    "7zfT596zBnwjxvBH8XnMcwBP83ZtE9jorn3PHce3giuw1WsTNZRTE8Kozwy5B7LOZT+DsJ"
    "wmn0A05lGkxgLvCUvf7qynf/ueLjOJjB7/EQfvu//hs+dv0p/5NH+p/L+/Gdy71pjunuFB"
    "8gPh/H66X47HL6kxiH73M7ngTeauGnY5freB74yeDVyp3+8Ouvlx/wuxn3eYjTy4jCX3me"
    "kpr+SM4XPojDFU8mOk0/mPI7tvJQoCf/+27lT1CODrwv/8GFV/b549id/h81v8zY8fjL1b"
    "fxzcdv4/FJeRF8A7aGweOzyIEZF4WFs4SPJoGPa8n1Y2Tb//xL/kTKHvHpCT7t4pfz67+8"
    "eP2dYEkQxbNQfHkiWPEvQchiJkmFCFKeT0KOPBqzuIL38PvMj6sFkCcsCAJ+DlbSgv+g/6"
    "eLQPQHqUTSHVUnkokXTO5/8INHY4n8Nue+48bOI4sc9W7bC+bb5eePN9/OP3/FJy2i6J8e"
    "fvrh/NtH/OZMfLoufPoXKccAtIhUL8lDnN8uv/3i4D+d/7z68rEo7WTct//Er+Cxbiwf8P"
    "E/vp3gLNkqDsbAnDGbZtmpP9YfwdB0gayW024LJE94PAvEYxGowTnzZ7RCBPEDnAbIo4rl"
    "EfMZD6uXR4aqsDaAa7taDc8NZX7poyqIeOTcrh08Nx/deO5wNpmrFfDOWbIowmUBauMP/u"
    "eST2DG/y7f7Q8nDpxlyB+4D8sG5ODIPVE+nquXDbAA/nx/9vzlm5c/vnj98kcYIt49+eRN"
    "w8q6/PJN6P5UUPzPmIc+88ZVB+03+LZaUgWygrRgwi2kpc5SI2EppnQ9Vh3XF9ZLtI5ivn"
    "CCO7BY3Jnrv3PkLMCi8adixD1fO3dgzqyWEQ/j1tJZsD/HHvdn8RxX1ulpgyz+/fxanNEw"
    "qrB1v6ivzuR3eYGBpck76d48YQ+6d0/yyx7CUXAXf69e5J14mOPe6S/9ICbdqwUNzKvc0n"
    "W2c4FoCyN6j9t6wqIJm3LYsCx21LKAf7gRbvh3cGMBPsdwwju3uBxAYbPJvdjd8HUkdr+f"
    "PGQPFncqontgRlk2F/PAnfBq+WiKTpq207nYUSY4UWStvgB305yv2yjO4rbL6M2yFDJUzs"
    "XVp0+wd53fTy5+PymIJlrd/gMObJPDMENivXjUXEd4EuLq91y/7dLPi+is1eF21nC4nZUP"
    "NzW78V3gTXnVDgkWS+bD6zQKIkNuszw0xVbHFR4U2ZNKs/cvn8//47vcafXp6svPenhGHB"
    "efrt6XziUY1rhJboPp2mSH6PG224kxvMFbNCR4NEJn1iMeLHCcgM1+y4WXrKsh2NYUbDYG"
    "K8xBN+TiKmt2nOTIbJbKb/MALul+zPAOBfIIFgc7UPKMD1bxJJB2cttdkCGxmeXiwsQjGG"
    "vPwaBY1/VgKJNbLIABnwvBZLIKwy630wLl8K6ncRDcI34y6eEmcQyX0BXv4KJIiIYnf7AS"
    "YPok+7f4sotlRydVkXR460BgRfotaDmIXQ3SQdfSwvVXYFkbggJV5J3QgT2aT3rOeMtW0z"
    "6Qfz/iLJzMx3ixMb9O52npLr0Tm0lxeRayRcXWaCeihJhktBMZsShyZz7nRi71AtEwXOoc"
    "Tq5gzTletdGmAQ4tQTouTETgYdMA44XcHpAWA3c5HC/zIDRjfpZkgKyX4VN8ug9WY/DV3X"
    "1lKJBkY5ntPwUhh8X9N74W7Jc23aTKtaGi5j6qlztGlqefprMP2WMSzZZfjMAbCVXhN9dg"
    "b11fXgjjqqxungbfe9Mym+WQ18g1ksDtgEjhIwun45p9sWRh7E5cOJrjikP7vaL+6W/XGA"
    "1Z7WYthJN+TZ9oz5EthGWI5NUJI7fCYxbOeF+s+yYedqRcw9UYnAWZVZhbn+WvFmeL4ifM"
    "ZzPxdvjb+EsNa68h4rmwRDcHP4+XBYqNgdDnToYEb0/MTzgpopIlFIDYDHyj1Ug5tHmL51"
    "CwMgUrDzkWlYKVKViZgpUpWJmClSlYmYKVKVjZbt1LwcrWBysr50yFN6opwixLtT9U4uTr"
    "xy8fLr/83OU6k7kxPktcUh0D/g4Xv5zcvY285XmiPm+l1rlYttwNynNgxN48zUDUlfKQoI"
    "c2ZvdgQeL+2CurtVvGiNcFomEwO+cP3yO3m5CfTAGDLTGIbMWEwauPzSBDXpe2gHvUVuuB"
    "0xfpk+xZ3H1oko1cz6vYFkznGWDs+DG2nfG9oG6NIbV9wBsKH2pANlIEqQWoEaeDN+IZv6"
    "Gxn8EeEOwURVPeOvxP+NCTXpkA74UR3uFx5eF9PsKRES+Lq6dHEspBKMeQndiEchDKQSgH"
    "oRyEchDKQSgHoRx2615COaxHOchvTn7zbZl7nvi6xPKXWaHibr53VoddeB0Oj9nh4bmtqt"
    "+acTtPNAhuqykfltvBchmEMbytoaYu0w2A576TmfaB+R5ODZd4lmIYvMYJH5bL0UrIewwG"
    "kBnqWUE4AJ6jocf3z3FCPa1APdV50gOrLzKPsmZp93NcbgY+85bE04ab+zLA+4ebMwd5D4"
    "y/yj/NEub3aa5slEDZoGsjBTzi++C/fo49nO/BeNnM84xJ11LRhP1pmtBCVdPD9bOVrgmN"
    "lE3WGuyB+TfycRfqadbwf3vjcSPvK+xqu0Jcli7I8aQqtEV+M2oMaVm643veskcRKJnzr5"
    "cChcHyziKYCBaCSqF1EUSURY9GEn7D6JNoEoBdniA4aaMgLbYFWztRZQLvrn+NAmAoAGbI"
    "8Q0UAEMBMBQAQwEwFABDATAUAEMBMHbrXgqAsT4ARvw1ULd6vM0lR0/OHZym0JpKg46caA"
    "XHIovElTF4VJfK5SoE/nRu79G/TsW/XdsdFGhtlpCmGGBR2IiD0RWP5yyam+ybApnNwjn5"
    "AjYhtnRmU/zhTpvj9csWe+P1y9qtgV8V+C7cPBWbQlQjiGq4nhBZzfDfMp6qadCt/8qrNh"
    "yHUfX9V16VeI7rYC16hZf5/j4IPM5qVFGesMD7W6DcFfOTT8zMOvQFZlyFDgNzLnEkbn8e"
    "v7+6+pRTVe8vi7ro18/vP8Jp8V3e+qq6JS1dUFXmRneecHhGt5q/tLXfgr3krZ3HtAsH3G"
    "ODe3J5CGL0AY1XUZerWZF0eOsE71/CCYZvMUIfB5qAsh0DrY631BtiCCYm9YawUUalCMJD"
    "or9J9FstCpyNj9uIBo+zgXltKjbnI91YCtzWg7vtaAiiJYh2yAgcQbQE0RJESxAtQbQE0R"
    "4aTiCIliBagmgHDtHqG5pRiYIczUAqFMCEn1IO9z5Zq2d90CzLNO582yTLJMrdIhYbr97N"
    "2ZW5TWxtcqX967indMpDuvu+cbY4qXX1iW9Hbdx8sR7ZwsWHY7GObJTJqhiBVTzxVlPs1B"
    "iLr1TJ0Wh1i+OjUUtfYL8PJ6chOQ2H7BMipyE5DclpSE5DchqS05CchuQ0tFv3ktOQnIa2"
    "eAT27TTEe6gRVzMEA2Epzpgchfas2P4dhdoLtCV7tdvJIuaar92N3M1sYLscg1FU099IfD"
    "FqdAcmQ1r4AZdhMF3pikcsjeILHv2y2dpmPHnryFs3ZGcMeevIW0feOvLWkbeOvHXkrSNv"
    "nd26l7x11nvrQKe4oDz91eK2KnqnqaxEgdB2zSsn7MgJ26NFc3zsWoCl7iEWy2RgGZhZkf"
    "1zBUdbZWH1D3ziLphXLaQs2R6NytPT0w67RU/2nfMcDzY40ZyZC6aimXH417OzFy/enJ2+"
    "eP3jq5dv3rz68TSxEstfNZmL7y9/RosxJ7yyCXkbrGbzeFxl7X9g62qp5GiabBFrdo6Qz5"
    "Shye88zt3JXJsd8lW2Pz7QmqiyAnK8fmRhCEtkPV7BOvEMGF4mHA7Xxe1asF5GB+p30bVB"
    "/CD5aE9ioJoKtp8WVFPBfhk9oXwMUYHwAK3cPNc3azFWIhvGTVA2RsFpo1eu4nx+J+56cI"
    "BkewY866HWl4FIFE5mJI88zUBWu5r0IWMKjj81poNK2UGbMSXqHtj8NX2SRVzutJQ38jm/"
    "q9u2tBJquQdOi75Wn9SznpoOb9n+KnMCGgeBpGIL+ZK5YYUB+l4R/vS3a+6JDjf14roWD7"
    "FsX4iAEsSy5CvmRcMi/izqK3fvX7uMqbnwXO7Hl/mYk+J3o6bImokYpZZKm+iaMHhEJGqC"
    "+W4+rnTmyGeoHkeSg57HQwFGMWfqzjhcgBVzXX+5gqFRoMNtQh6Ha2fG40hCW1gJG36jKl"
    "Bnnz/dc8wPnvhWRv2IX8L/vOwU8JMTh+C/EMhh43/EEqi4Nc9ZDXCfUth8VVaYkVjfj/PA"
    "iRCDd9vyeh/YrthuJoxPKaxmPNgmfOrc/HL+/dmr1zl1kpwZGF4Foy2pPt4UAvdBeUqfXg"
    "zcHdgysdg2AwbaTWD10gXzMJG/6K6E5RIHldU/M982Wyr5cW1qfgo3qWryK8l5JE2FVWUk"
    "8GYCCgWmUOChq0EKBaZQ4NoFQqHAFApMocBWBj9RKDCFAj8t3UuhwNaHAh9lQ0YhkeS6Cf"
    "oWZ601qz0KlLov2h4ihNt0FgYr38gkyVPZbJFcxpEDSgo2yVrYG0m30m5mxtlpq22Cw+r7"
    "Ap6WN8pkFYaIcoFNERtpqxKh7cJQE3YiN151d0jvSg4L+D3tpzGQQoHMdhngdB05XTyZb1"
    "eR6/PIrh2BvwjX14pshIbknQyN7TLQc7WL6czj0Riv1r5ybrdmfYnSegHgjB09Y7vEQNHv"
    "lptNFP1up4wM8MRSiOWWUWQpSmhnoGV6XZR3+Ih7XtQ+OuMw0WMlnjbCsxnGt0Fpx5nY2i"
    "5lm1KGCl62qdxURUKILSG2QwbkCLElxJYQW0JsCbElxPbQgAMhtoTYEmJLiG17PXuAXEcF"
    "19qjNQmmtdGXlbtTgEVlsiX0eJtNj99QL8HpBAoJpjtFg8IqL/yShzClhU71bcv6ApnNEv"
    "gleHQeOZoJsaOmbRcQsgzdKuZ/hpOppgxTQtHpirTH01lMdISXoDsW4h+5E+7BbrG7GpkE"
    "8CdGwGyWxuYNkQjmmQ5UmHQDaF+02A0varfCi1J4SAdEdihYrDBV1VzB/AyxEkFanMDFa4"
    "3X1m1E8CyZSxkuEzxrsYwyOJxRebIi2UBKNvUDv3a4WTfVcMolrOb5b17FKfewo+P85tJO"
    "xYVpVW+ji8CPWR1+Lr8aNaPm6aA2UDkPI1HHVdSvgQXJgZuZ1kWVWHkbGgLLCSwfMhZKYD"
    "mB5QSWE1hOYDmB5YeGfQgsJ7CcwPKBg+V38OyxKWKeI7LZv4WycUMH59sdM3/VRne+qled"
    "r0qaM+FfV9S86gE2y2HAfsZ/BLfj2I09ow2SI7LcJIH9AdN1xHQt2R8J+7ruj6oHWCyGAW"
    "8PvmBVfY5uOPP4tMFq12QWS0Uc7Px7nKkDRk/YPsV592KqEML41oP3H5+WhfEev2iQQ5bS"
    "YnkMfZcoNj/vLKDnJKBdCWgJPK044TepsYTMYqnIqBScqGPU5XPfSkxMsZMSK1FaLI2h75"
    "FOSqxESQLanYB8kWjOutkD9Y8gke1NZF02V9UjSGQ7KXnmhvF8rLuwVtkL9V11c6QWi0c1"
    "041FyyAxa0uNhpSjndRdNbnFgjmKfdNJzVWTk6h2J6o1ZxWBfY2weZ7Q9hwKnGei4EYCZG"
    "UzHgnkNeKzBQaQHQgMl4xcBL5Y8xXJEi3EkKO2WRafcaKC66qJuJg/xiyIV3B+X52eTt8g"
    "iO38LxwiRSUGIUHIFzih9iU5e5bVMnQXLKyQ0fsg8DircVFnqAqyuQWyFsLpBN0kn5jB3h"
    "grKeFMNyp0d3TUizgqxPMdfh9yHMhiECC2p/N7wDTfX119yqnC95dFXffr5/cfr//yXOjF"
    "FMEuC4wSMGw/gCgBw34ZPaHu8HrWMrwD9Ns6DTGnJtrD4HxPvbVbFYRkYexO3KVwyWxZFv"
    "J8ErsPbrz+qp9pk+Em02PEsS/yLmJ2D+Yzvv62VSFzvbWXyyCM4V1it6qKgQk3r5JHrTNp"
    "KzatdzmrPtmH3Z63ZNvNSvDtAp5k7+ILljAtrNC/mzbkOy5U6uucqMr8qrBVglXYPsPKh5"
    "tuyDlecWXUuGBZCPZ6mPKsqiSpASHlWlGu1ZBTaSjXinKtKNeKcq0o14pyrSjXinKt7Na9"
    "lGtlfa6VDL80Ubgphc1O7OQqjpdOrE4qZr1VO8mzdpW3GupulYqUikl1LlNapLZZHgMGFY"
    "wzrbbLsjrQBumea7UT42KrVKte0qxoY2xERGMWr6qw0HngTngNEJrQ7E8oJx+uz3/61sUJ"
    "Jmf7Tl+o8Z4VuTMfxIT+Rbh4LFwMcoV/xpndJG13GCvs2E5b6nWbHVU09jIbqnz2Z6ia04"
    "Lu7jjiO3xcdWmuDSMtkjVZ9XaZbnduCHdfEeXj54p0YkPRIJz0YI+heV5lVuc1nlpNPDLj"
    "fIluOKwXzqoGzsuL1Vsw2mLXU98lr9uDe6uVXHDDd7nl5ugGeskVr0BXWdRvwOUOiyBLNs"
    "w1kO43Aamx8B7+Dz7nfy7dkBaHXhxj9MRW6e0Gz2WOymbH5W/zdXk5dK1f3a58dVP16uJd"
    "gS2ClV+xMxtq6qckNgch4xkpoO2p88C8FU8djb5w94M85NdUXf+wAWFysujHc7G+q1hc4h"
    "KgPglCk1jwXZbdFzOpulI3bJYMje27JQ5i5mmuA1/BuF+Ik8s8Fn/Pu8T1H/DWbCaZLJHt"
    "olG7Qk9ZYFpwa474EKSzZFUQRlPTFlYJX9gqFZwu3sKkQJSM7BYJWiJG3UMSAptNLaHEcK"
    "I6WDAJbevqm23rnW32z1LLkAH6ZyljxXoZBY++YbpKlmIY4DhfLL1gzbkIiUZInEdLkIsL"
    "ExFWwGE7hgh+ltlvnK3yUb3lcfN+Y8pKdnlum6+ybY6ADlO3NZFITa/XxBRhS2/Htit8hl"
    "3LWLPKWWFWdQ4sWHpsgjFYSQCkuPrVNWWxMMEiWZ0NiRbZFbw54WKcTcJr09smSWlTWoKJ"
    "hKk1Roiy+mVqREiZF5R5MeTAesq8oMwLyrygzAvKvKDMi0MHR1LmBWVeUObFwDMvksuaWa"
    "vgHNFQatV0cnRsy9+nVwvosI2X02IPW3pSs9UlbOJyP+66UanJcm5L1/hMq1Z2H6y21DPa"
    "j/uuxOotyyntwxuYKQd00uAQzA4btfIJBgWKNgVZMjTygPXwcN3gFGxNRi5BcgkO2eNDLk"
    "FyCZJLkFyC5BIklyC5BMklaLfuJZcguQQtuuEfwiWYuZeahVyW6AbC5czEyTdo33LegW+w"
    "4OXZktsFL5NFDO+8sjcHsJY2u11+wqZowXZRgobBgUu4osCdGDsRwTrHpAHl1btdrSPnLg"
    "wWziqSyeFrZxqANVYVKdjxKeQjJB/hkF1A5CMkHyH5CMlHSD5C8hGSj5B8hHbrXvIRWu8j"
    "vAdmlGXTVHJTU9icwV19QRxa7Uzx1+Ao1OOtlgzuFimbZ+J+rmSDNbVZx/Kmr9ocbq/qz7"
    "ZX5Ura8LdzHe08rc3CGHChgyUwtWJz3HDm8Wn9FknIbLcTxURVmfkebIl+hFQhAtWp/rQs"
    "ioZG9yVKi6Ux9D2i2Py8s4Cek4B2KyBf1E+AG2z3rVT1CBLZ3kTWZXNVPYJEtguR8QVzPX"
    "NTISGzWCqyJs/3OFMH7uXAEcMesHszFgQ3O2m4EqXF8hj6Lumkz0qUJKDdtEcJOY/HwOYO"
    "954CscUSOrkRUxXu73mwiiy/BGUY20m71dBbLKDj2EKdNF0NPQlrF8KaYCXh0KzMe0pisU"
    "xUhJ+YKvydwvMub66cF89fv/7+ucO85Zx9f9atHUILP+hZfSuEWkf1WbOfOuSzSoS9XlAp"
    "hc1yuolhCiNnGQYPrj/BwuKOnLglXmo5ma5+6hK1xaIYshqrDJ1t0GFqvMXSkAqsfajsrv"
    "cBTqXrLijQWsz1Ae8BHMy8MZ51JluhQGaxbCRkI6YrTnRLGgLfumE8H+tGfVU3xto2gHlS"
    "m1l/nsLJOF0MphCTt/TCmDK2032xmtxi+QxYbZV4bXZbrCYnUe1OVGvOKqoYNQb65gltb6"
    "+D80wU3EiEhbIZj4SzLOIz7OtyqPBdychF4Is1X2HythBDjtpmWXzGiQqui3azSiAYZS1e"
    "wfl9dXo6fYNht87/wiFSVGIQEoR8gRMybVLVm6xm2Ee0Yqc0hf2lNBZrsKwxICd8sJi/Yj"
    "u26Soy9GZlaWzmOSomPVdLboR6Ol1vhRX0FktgwOf2I7+N3KrrSf22yJBYLBOxK2CqDs7V"
    "nt62inld90WZ3GIRDHhb6DZLFZ13Gs2oHJ3NBtR5Nu5b4LtoRSXTP5BdxHx/xbyxyIlbVS"
    "ilpg7QJdKhsF/O3FEzt7pH50FaP+/Tp57p/CySg8xksstGz557xydrHGd0a8iR7S8V4uTr"
    "9dXN148X3046SCGK4U6tRZB0pEreZGhZRLFretXTFHuU19X1h8sv59f/11RevwSPjrvACi"
    "sMm0FjB7ehySdUDfSiubuECT3wiljVJmlV0+9Rdu/Pby4vughu4gURV4oufYcBivB2Fbk+"
    "j6Ka4Lz6w6lEaPsJpSfs4IRltitsulvuBZjVGpdL9Rzm/p/ja9fLTt1DLJbRgK88UbAKJ0"
    "abJ6WwWCJC0eUMibtg5U+dVTRyotVE+IwxO/yOhyHzLNk+krNd902J2mLxDHjDLIHLcxbx"
    "8VKsHrg3VLkLGqIraugtltbJb3jg5HaTnDwePVj5baTCxh+7VklpWSalsU5KeTtxBqwexy"
    "AK882Up6Vs8t0cPpLLs5AtKvZQOxElxCSjncgo2wm+4BKtq7OboRhGGRntANX9r4E3S5CL"
    "CxMRCLK73wLHSwbHgln56BzJMJgup2xYJGYnhY3lTMrM3mUfroEwemOd3dzCa1PZGJVDD6"
    "z+qLasXazuW5FsLnOc0bXGBY4zCEwU8bjiCH6v6H7627VyFdVL5ByfYc+RK+tLI3u2ZHmp"
    "tj+bbMuqC/kUy5iVGPexMvcxYgoM/Qg2eJ88jFa3kTt1WehW3ZyM+Hj8+jYPlEYRKEkRbt"
    "gP486TB1q6Fvvknus/oDt/S9ZdyqdYyi9x8ASPPNr+qMkf20k5/a03rb3dCHJMxAL2t6te"
    "t28QYvDpltwLp9b2eZWLLzSIsG135mKt5e24drMSi+4CnmQp77ZlGFp5u25WkTktGtpW5M"
    "+UzQ0sxixP0Kajrbazn2GhV2Vbs3QdTlfIRPhkyUM3KBdk7/gI6mJBXSyG3KSAulhQFwvq"
    "YkFdLKiLBXWxoC4W1MXCbt1LXSys72KBF6eybBqjZoN9x6RvE+6SwDnTAM5J1KOx+ZXdmn"
    "DZyPWrIv1qa5Ek45uUrEViw61054Zgi0zZ+h0YKJjzDXoVFKozc8FS2X5voKqsUnH5a4Uf"
    "VxU+ruVzMn5LPu9RYyVsdthdzOW2SN048kiDhwcOF7n6rVMxt2V94lMyar2dJxpIU+hujs"
    "MtFb5WiEb8LRANhL961gftuJ3BN/cXmmL/Kt7ccTu/pVvEpfBMPMn+QlPsX9AbWV3Y3VZ2"
    "2f7GZicNiAV+PWoFVcRqZIt+2zAU7PIMpFDVTrt6EOEMhDMM2Y1MOAPhDIQzEM5AOAPhDI"
    "QzEM5gt+4lnMF6nIHcervlL1xDjVibjh8IV2HC5Mezb9nuwI+nPDRbcll5hCxisPEK3sjb"
    "dBNb5bP7wGIGgjqp8Nfpr0ZNvjrhprlXozb66ZC1SCEMWDjhGJ51b9FEijhQSLw3WLo8So"
    "rDCds44n7kxu4Ddx6Yt+KZqiKwnCKuDWd9bynLbn+//Lv/u3+JFbrg2RH37sTz4eCH65i2"
    "3HFOPzgfhE3jz3AOC3bPc3NY+XCLmyKTf3Bw6r7rOaj48IdDrAY2fZu9CPzuy9lJWwPW4g"
    "TuPwgIhqpIRIWP879OYMoqKwSG4eL87238njg98nzu0vOZyqsYAcLqKqUmFFZHgKQclhNO"
    "N9kf+gD+w5KiQWqnGKz+lGIg1lveHQH6RAplrybyYwhHTlVVpoaK2SmJ9Ysd1Pao7mDY3k"
    "mwi4Y+TajLB+WVIdhleI4dEzdO6cp1GJM1AfwrbNZsMEC90ZqNPjBKgEvq5dYkm28aS1Dz"
    "oAwugpqPUueNCGomqJmgZoKaCWomqJmg5qPVvQQ1Ww81J+HMsj2SkeYtk1rv95FtG33uqX"
    "ZQWt1a0km7wNKupdHrH2OzgDSFBa63onbcVDT4DuY5Fv8w2D85IpsFgzvHDR2cr4PztQQJ"
    "SPjXdZtUPcBmOQx4g/AFq8oRvREe+KYjhlWmilpn1vPvcaYO2EYhtq1Bex2zQ79PDXpLYQ"
    "XBYdU4/rQsoIa+8yVKi2U09J2j2Py8s4Cek4B2JaAl8LTi3N+k2hIyi6WiDn4xVWUwW6rG"
    "xBQ7qbESpcXyGPou6aTGSpQkoN0JyBeFZVk3i6D+ESSyvYmsy+aqegSJbBci+0dwO47duK"
    "qMVL2pkCOyWC7KXIDpOmK6lvgJEvZ19RNUPcBiMQx4e0z5koXxorI7Uf3+yFNZLBkZBJ/M"
    "NtN45DEI7x23bcWuXe+YdIpdt0zlEyyWzID3zJEWJZRguQfPeZy7kzlsm5iHC+yUDB/obY"
    "NNKyLOBVYuQx6GVqSQTTC3pcJmC+DdWc3uSokKIrwFql3JUAccmgHmGGWZUXHwL+74CIkG"
    "vrd25IskEZuRFKg789vrwgbJvb+6+pTbkO8vizvu18/vP4KQhPhS0LscnIJxNPAC0/GcRX"
    "OTs6lEaLESPPnCH0BaSeJTl6109upVG1D01at6VBS/o862wzqEqLOt/TKS8fxmRQXyNMOI"
    "xVFzTjr6BSFYC8F+CwxwtjCrMJASDIPJOOHM/YWFvJcju3vNAZxQmd/mmfDqMUfF6c258e"
    "nya1FzQG2wHrhtZ1fbPhTIRpbnNet2vWyB5xhOi8Z0Dw0Lz+Vz2nQrtKjV8DSQqfy99h99"
    "OhwN+QQ7GU575iB6gdyJuxQM6omLX/UzW2ViHIqhsagoge/fdz/msJ+GzGG7jswWbfF+l6"
    "autXOUPZn3y8qn06e5p6LieQeusDC25NwTsqRyzDtYo+aj3cwR83g0lvbAtm2I8VHX4kkW"
    "c3QhE3e4g2/ePydjFs74tttbcPKbeJK9nIywbBtOEfPg3Ei3xRH/cJi4yD4bdqfsQy3ROf"
    "Onnmhy/04nd2POrzx38d4Tyxy0rZfvTsuGPNR00pZfjBoLhjy0b5etOJQUmfvBET8QCdfJ"
    "Y+jGMaZxyvRbeJYfMZmBr8uFSGqEFH2Bh8B0XHjFqrbaO/2pnmuVHHV5OLE+Dl+vJOL/rF"
    "BH7uyyLhVaEXSqMVBURpuZ3kEVXcJiBia4QlJqJXvBbORot5Mj6h0uFq2NEFU34K9nZy9e"
    "vDk7ffH6x1cv37x59eNpUkCg/FVTJYH3lz8jXjvKAiRlANc4Sf2oCoNklA28ckjVYxRmkK"
    "pkE31ZIBtIVcHMrIWiHDnRHI4paUh4Hp5JLmx2oUkNrbQt0TKYVFCBJtRX1UwIbEaKYedl"
    "7hZy972Fsz6x7JQU/rjn67d/CCMAvjz/eokVP9R3cLn7Q1YI6VZ+cyd1P466CqqcKrDfok"
    "TnJ1TydK96p6k0lEVlobZiqZpxpm+tWZxkz0WegiWyp5Lp9eojR2S1Brm4/giWzsj59esH"
    "8ffDx08fv31ENY6Y7tX1x4OFpxaKyYo1UOE6qQ9kzJBYLYJ/u7n6IkuzB940KaIFV0tZPx"
    "7NnEyFtKkj39CitFZbiryiHfgpqGwkmnw32uizGXtByxaiqLPgchIndVuTkv4jvHgyJwLJ"
    "eFy3DZAGkriOYslDmZ2c3Epl+bR58Ai/FioP5DJc+VVenH3+cN/1Z+sOqsrDv+KMUi6C7X"
    "w5HXbpuffI1pHzfK/HUL3fRi3StuaVGj4A2+pyigbtnSs6U8BShJm/cyarMArCyJmwMFwb"
    "o0dbGl1yv1SlFDX5ybJU1lte1XoBjLCbv39yY64zWuaiUqATcZiQPzGtu7ln/5nUYWZCS2"
    "msFply2a+WWBBV7BIlO0xGmbMH7txy7jshXwQPrR1n+5OSLfbCn9KiumbCMVe2GbLfN9sN"
    "auQ41ENb2Q6azAnVUY5dxsMQttbauQuDBfx7yrBObrUFYEZOdeQtvNlTHfl2aADVkS8hAV"
    "RHnurIUx15qiNPdeSpjjzVkbdN91IdeevryOu7khGkkKGxGlOQHZ/lZEfO5c2V8/Ls+ZtO"
    "GvRFC/35olZ7vqitM/KiucwIXF3LkvnA1jVbh1XJJKdRLZPOnRuC4SEv6Mq9htbKcum52D"
    "J45cdYnRmsWkRBxQ1/GrS2UBpEhgqzStHl8XvFrwL3+cRdMK8GwFckVjvOkPEJqIaKB3Mn"
    "tEGiuu6BkaJ3DnnOqj1nl1O+WAYxsqimEXhhxKjJe+amY9u3BT+HM8PzeChMyoQeTUaJeI"
    "Xoo45iCXuFK92W9k8+WcUiLF2amXcuGNCebKeqklTKp9DOf6yy1bb8SfwamUJ9tu121yXC"
    "ahsiklLYb0iIqYq0jkgWARR3M3vuY0prtGW9Gm4930XLZxapVBkhg4nIWWofub77SldTdw"
    "aqz4T9KYXVErj55fz7s1evdYiFtNeUppf+JnHL6boRXr9sIYvXL2tFgV8VItUefTMVlBBY"
    "LYdcQEDV8SqPUyGXbhecszY3nLP6K85ZURIe+ibHwoQ3dBAVKA/lne/qIlICgvNYvIjD/W"
    "kENrbHpS8WjGr+GPUSv3EEPiLmR49m/etSCuudvcq8HYHFgF1FlKMQ7rmeWCGYAiqSBVzQ"
    "rkEA19ywdYTvPkIac44igmILWxwd8+jtlWci2oS0od8iILN04QfMF0qecD8LpY+YyNyCwN"
    "ijW9z5q+gJA7D2eWiuVvEkWFRGOFWMGrX11AQZglbRToogcfln89C1/6TXXPd9/Wil90bf"
    "MVUiMvlv7PbfJHIyuD5laay+QYk2wjojPr+k1Zrf5vr0YxuHzo/1/pwfS+6cjGppaxlnSK"
    "wWRZrrA2sTKIQNjP9chgHMZIGtAtYaTA/5XU9n6S7MYtBwhjmeKcUA8hCUA07vF7Md0l1J"
    "leyHDV5O4wK2ZWTmiBi+sYZtugRz9Wsvzm8uzj98bCpfu1NrzX/A3ieVJpr6qtkuywzajJ"
    "yhpSPGYxgcxozLCoYi1IrBARFO4R/4/1j/jrnlBpodH0ER6IMyicjtQRHoFIFOEegUgU4R"
    "6BSBThHoFIE+KN1LEejWR6DLpG0ThZtS2K5r1f3wmU5NHzkzthRxAHhQiiIla85CtX1ltL"
    "OsPeJG0ap90no+wKmNpj2rV7RnJT0rJ9+1p2yJ2mKpaQoL/IxF/bixlV/M4lVVE7+GjrIp"
    "zf78xScfrs9/+tbFISBnm6ukjdsE62ijqbJka11SW+07acLAMHGcdzJbDtdhVmqAcdXFoT"
    "YBJEezZRrIPltrF/I/0IIxUoDbZnpMV9yM0SnBcLgsLubIarx1SY7jTN85L07x40jVGhSM"
    "R1MSbEhn5sLlbE9CiIOYVUQKfgbDpEYKCUUvdbh3yPpotdB1ej1shb31gX+YWkKsyopukI"
    "8m2J8D47SDcNgiAEE4OFm4VMFDy75+m6TwZDI29Y6R8unmdtg6bZMaWg/MCqaG1tbLSAOl"
    "Rk6ZAtFAYicSTBjTxoJH3k/Yv4F3RYDQRozOUgzD9SWBduH4krbUXdD2CO+HyRLeN+Jyjm"
    "QYbJZTLvB5pJzOrvA550IfDhklNMl099wyVMigUeiwNMvGMKGCym3RYVzIvQeeX+nn2LP6"
    "t1cyG/md1bwtmC33Yw/cvk4eZA+7d6tsNooip563aPIubvtlEZl0OlSxb5/gSZapIOVl7b"
    "fv+LqHdsRf5VOOk117CMEUa60+DFMvxY2hmGNPj2xRyQTHipwUv5ZT9aMoqpKiKoccNEdR"
    "lRRVSVGVFFVJUZUUVUlRlRRVabfupahK66Mqs+9ioHULZDZr3d9QJKKdG14JjRxyxXjJdg"
    "GTTRGTJSX6zxWrabfbWD82S2Z9DVk9WavDJbC27XgZqsTQ1qEreTLrRSFm6ix5KGr5Wi2Q"
    "qRtNMKCjLI6vPJzwWuMiQ2Z3PJGeqehCiSKZtC8NdRiRyAgbo/2Rkli/N+RU3ybqyvl9dX"
    "o6faP2zO+rs7PnZ4nQrJbT0Yd+pfkSpsXHdxn1pb3ZRp7iHM1AolU6IRS9BKigDdchSiVD"
    "Noz7hESRhcWqoc3JHKs+9tDTwIDpyzCYriaxEcfzNMNgt5rzISNRMlVJtoTpM0VQhq4zNu"
    "LvefXZNvIkwRv7CD9pCbgPUHm0DETJKNcWAlBbrQfuf02fZA/vO2mSjYzO61TjOJNdhgJ8"
    "EVmbNzx0lRosxALkvh81BQOo/M8oHdqqUmZVN24nSZn9wVFed8wKXGOD9Mk9fC8zaooFLL"
    "EA9whzO8S28QPMwo0cFrpVbU72/NvVdTNhBeOX+GtUNNPuWAYtq2LWbW3fDTXe+svYMuR3"
    "7p+6Ep3cDbiUV5O5wB0vv/z7H5YkqIt9UrZk63xJerj1rgtZHOBU1IfXKoeHDzxyAt9box"
    "SY0D4HgnZFdqgB35PxdjvwqrT/HjlcukwcxgC4Wi6DMEZ3cmVvs+zXjcd/UBjYIhRQVOaM"
    "XeY5EfMK1RWrggI3jqfwwEEdqRQeSOGBFB5I4YEUHkjhgRQeSOGBhw40ovBACg+s3NaDDQ"
    "8Ufw3UrR5vvdMqc9vEqousa923XWhO/Nu5iGKe1mY5DLgyibaVxh0ioipobS9LpqesQqRy"
    "7SlX/j3o97a13yge6qmVwsJWTezW9SpjnBsvWQVKu33BjxjDmU54i5jOHm9MStFM4PrGx7"
    "rQZCHKvK5yZQ31MMpYalMcDKxEd8F19hbkhE3dQnGh3VO5SsG/Lj7KLN0wb0G9MvsILjwg"
    "7Rkfg0bgYZcVUUU+tJ7nsDLUC4iDSh5csSNejdYIEONmGaPfziwhq0Bms5/rt7Rno4Fm2E"
    "Mu1vHnwp07mQ90xEbmKtxVFi2F0SiNkjioiKrt12Aqomq/jJ5qEdUFWzu3q7YaracclUff"
    "tIhqhmIYrmy+WHrBmnPBZHRg82gJvHRhIgKH2nPdWmkTm7A8SzGYhZ2xknN9TRbBg+5lYn"
    "6M7ySP5YlVVO2kZnZRURUVSQ88/6i293Ernc2ZLRm93IL7YmP2wP0b/Ryrlvsulc9GSWTV"
    "9RYFVuF3YjbZtmBoJpj1Qj7QMmH1J4e8U2L78rQZ1llYonZHfBMJctsyzsIa1ym3ZEiDJ/"
    "3rbvxORCoox0IEXKiPx96CrRi9HY1DPgH+bsndG3zUtXiSvUtSMll51HtlpFCuUqVvy0h8"
    "1IV4ku2MhHPLNPp1v+WVc8fMYsljNw7Ck+bkiszAUcs0C3irHE2LjIuUQqQ5+o2Ks814yr"
    "igjIshB9RTxgVlXFDGBWVcUMYFZVwcOm6YMi4o44IyLgaecZHemMwQ2yLZUKCtZN77RWoz"
    "t2AjvLZENxA+W4IOFoo8bAmXFGpLHAO7NyNTpRXYAp/KO3q2hWVzD7OI6V11yWY4tqhcra"
    "rAVgFKbXIVJtBVWz9hStDKSSiGa7AWazR6D6owWguPoQkxuQ/JfThk7xC5D8l9SO5Dch+S"
    "+5Dch+Q+JPeh3bqX3IfWuw/DwKsIRL2YY5X8avloiv3l35xcffvl43WXS4y6HD5DMXgdK7"
    "a8bqM5i/suozjLYshQNafiyNkb+nWzNANxNqpJk0fXShcjeXSPwqObuOS2dufaGMjeSYW0"
    "cORmtamtXlwRH9/swtUh9O38t7rdTRvnrWgbAwZM3tn6Fkwe1YREXGSwdkNtW8/uTyF3Lr"
    "lzh+ytI3cuuXPJnUvuXHLnkjuX3LnkzrVb95I713p3rr4dleXzgU/cBfOqhZQls755mZ7s"
    "W2eBIgAZ+ViCVZyWqyUeg/E85BzkJt7YWXpsYnoM7rngMN52x6JvfFlwDaWh82S2V4UWEx"
    "VFbnHe78R+Ubd7OEM9F0wWOQQ0L6hcR3R1s1psR18nOl/1Xk/dhjLR5L5/Ci3d98lgC3q6"
    "EzZyEGzkEC3GrV/ZQ+4xLkvgVCEiujZOAw6SDNkMfmC1chgtgIumRqL14wjAIABjyP5pAj"
    "AIwCAAgwAMAjAIwCAAgwAMu3UvARjWAxj+anFbVZi6oYVoQmG/OxVvgdg+VExZq9aOTVRa"
    "KNCzpgYqpS6iYlKd+4gWqW0WhqYYYnsOMKR87lXIpyFlI0O0x6yND5fXHy++dbnri3q9jp"
    "r10LI2xCbvYobkCQfYqA1NDfUSYIIEj12AvOM2QED68aqq9VHD5k1p9rl3r89/6rZ1xWxz"
    "Zf9BwnduuACpj5xo7i6X4v+wRgoaVv4MWz5O0K/ueUl7AFxFQ9v4cRCzCsXcgN8nFLZD99"
    "FqoVsFi9L+6oax8mPXU31TlZRbe3kIsX9qnZ2TFdLBfV4gHeYd3XSLHPlZiEdBp7a2OcJh"
    "LgX1DrQQ3spqaR09d0XSYS6G5C1oOaBMpSnYaTkUSAe6HPRb0HJ4S1197XdJUVdf+2WEie"
    "xhl1oiYS/FRPaJfKhJw+V0KnpuupO5uqKKRIDpuxSaxgtSt35jW6IcT7XJsuxv9/TqvBxV"
    "r71+Y56fWP/fLjtgF+1/DxhpflSbYXfVesL+yvWE7er1HN0p3aq+T7hFgZ9MNLb/gBDOlk"
    "0xL+VT7JKVjF0X20dK6G7rgvm5xd5Hs2Ccoo1tgg1wrFa8CvmDi8GSffDrWj3r2Hk2wZDU"
    "7fh1sxJa/AKeZPneZLfBKn+4adX5bFurY7ctbJMdXJe206KEGQ7rXLwMibcpW9aKnvJ9KN"
    "9nyOkclO9D+T6U70P5PpTvQ/k+lO9D+T52617K97E+34cKllHBMlujnosFy0Q6A5o5oGIZ"
    "rGk+HYk9dAt7y2HLpedOcJK6ihkoaR47wrQWcZ/Cx2S1VKduNMFw4bJMv/JwwmvP0wyZ7T"
    "LVcx2hAYSixdeqF21Gqvj1AGUqA8CNdmlKYrs05Uy1pxO9cbnMhCSVhBIUrDkMdQ6sTcUE"
    "hcIeR8EqrDrPmpKzipQ2X//g+iCsD31ATYIFXN3vwmDR46bpPRmrEGsYB5P7MZiTPHyoyl"
    "JudKqUifdnOp5uYTc6esriHg53PJRZoXyqeLcDeU4k7mIUXJWhGEgcWwdYcsurkdQt4crj"
    "hsU3C2TDuMFKnYTT1pfYmGPSKJ+mKosKn1pTHnJ75i4CY9dMkWooK1vN+oALu6norC54uW"
    "0QoH6ORUu7j1iSUTGgL3N2UXHZQxaXrT4se+E0POxaPcsmRdL3EdlCDgVjot2Kl/qunzWf"
    "PssmSfSs0ttsiNzRt0WoKosiHm8ZEHeOz7BLJvLOKiKybtdpRDF69G6D1Wy+q6i47NJXUc"
    "DjHkJaVShwy6DWw/BZxx1O5iyctUYsWga6xqvQh8s6vE+07Wq9Fg+7ls+y7PzMsFMtzVkQ"
    "TO2P1Uyih+viNbPhxZtiNsPs2BZxmxg24garyFFxMtkYzJFzz5ew7xEsT31ZwrG/4CC/si"
    "urlwdSZCdFdg45cI8iOymykyI7KbKTIjspspMiOymy027dS5Gd1kd2Zu90Budjlsz6yE51"
    "mCcl3UcSmn9+oINO3UfN9WaecGilp+GiLl5ggfZGyGUBAblHlIBIZ4qdxaKq7VhvAaUU1h"
    "s/YqbCmhFhm3o5dOyt0K65QlN3hZJNs+/q0PtUg2Km0n1pvOcozPLJhFnqU+bWrBJXiWwY"
    "hhtfLL1gzbko+6Tewbi4fU810ChAjwJphh5Ik6qBHnj8UW3O41UZG9lfUqtbhBT0VcJJY4"
    "YWlnLqdJM4IC7bWEunyOe2+Gy34jqN6GpjWZ3NlAS7Euw6ZFSNYFeCXQl2JdiVYFeCXQl2"
    "JdjVbt1LsKv1sOtTKqhjNcRwuBI5+03/ytbIsVogh6pus09xVJa3sVoq+69Ps095lAvUWC"
    "0MgkUPAIsWXKzmMF2BdCB4XW+hOVTT4XA1HTbBoeP6KMBuuKilTSv6QYdGlQhpYXtTzYFD"
    "1hyoR0N3iex9ZWuMZjupwPP0V6MmFG+ZGdQmvVIOV2CbSmquTJusHUi4HOFyQ4ZdCJcjXI"
    "5wOcLlCJcjXI5wOcLl7Na9hMtZj8s9CT/3krW+x5CDeyeCUHdwy1zc5gmpg0xEVaeSwS44"
    "7mNpwUF+FSdSU0X9lGZ/e+3k2/X5l5ufPl6bXgZ/CR47CL3/IvkFaWaonIurT59gdTi/n1"
    "z8flLYlrpcoZHHLUczEDikzoW5RzjETVu7b+mTb98k3noWb/TJ51ebXT55d8m9miSb5LtR"
    "o1c+O6qFWz5iHo8Q/JjwKHqb5MGAARxhaUtYNGjgwvKpqsXZhZ6c+OTEH7KPlpz45MQnJz"
    "458cmJT058cuKTE99u3UtOfOud+OKvgbrV4613G+urKFYyhDlrvdpJfb5qoz1f1SvPVyXd"
    "iX/Hd4E35VXOxGCxZD68S70IMrQ2S0JTbKUHUQNlVaDm618+n//Hdzk1+Onqy896eEYOF5"
    "+u3pcUHgxr9CQyMMsfKrbG+yDwOKsRTUpUkMotUO1KLNoTYHaSofvD8fmjEyyXQRhjrpML"
    "luSCrR0wCLFXag9n2Purq0852b2/LArn18/vP4Lp8V3+2CmbhxFn4WQ+jkEzGe+YAi3tmJ"
    "3sGMXlWcgWFZWT2okoISYZ9Sajkgu/Tf0r6TOtUH8GBbBu8Bn2iC1nFiSdnm65F6BFFgc2"
    "F8IS/fs+uVF1wHzy5ajROR/KRl5R66h5HIvGqaCMxC2UwUUH/kTBIu04Fo2cB+a5spkzwy"
    "RNN6jsSbT188h9T+77IXtnyX1P7nty35P7ntz35L4n9z257+3WveS+J/f9Yasw4YWxDwf+"
    "ThQo+fBt9HY9qdwIPVlUQW4cKceKDfkRsVvVOaIpTF5T2G4Cai+VgxNGI/xx7oLJjlb6cu"
    "m5PJL2xFv8CqzzcC0GHiyQvuCjd/2qiO0PrCZhKxnfZObZJZ87N4TL0JThnapWNn6AUcEh"
    "jot7OLHRgKsyvArlE2O3ol9WLe+T8UPnPTAbfeywW8pS4HBN2qMMngSqCywHyxVuqKuoB7"
    "4ShvuELCbCcIcgoxmWqDK6ledpBnIp14aWmnyTrSVVnh/EcGVcuOL2HsC1XVEeMktOTaEs"
    "KuMsuZv0SSSkjXl2+RW/RSewcOVtGwghAPpreI49+q/gZLE+9kFwry72QbN2U+xDqMcZ9v"
    "rSXHorfH7y3+orUWDREXEKExDqLID7nuiYzZyF67uL1aK+tvvufoXiJChOYsgwOMVJUJwE"
    "xUlQnATFSVCcxKFhPoqToDgJipMYeJyEvjWZqNwsje36Vl8R9Zy1y0UCkPpTS5If9XS6Bk"
    "9U0FssnwF7mheuP+7Yfa9Iuj/z8rTD9ik6UYQlUnRjWl0G9HC9+faq5bKt+ZI4i1T/gc0p"
    "cozEQKvldfShSbkAPpsqtw6qaWIXZaZnijEYwlATohhO/8Q0T9Gwq1mBbCCVPLuCMFtaxA"
    "dtHLd/yzhvECeIiuxiaWgf7wQnzmfnbgkV5zKCj2Ctt+h0Vtj8lvaUO4qFP+i+c0pUlVBy"
    "IsUmIDkd1AJFngXBVOK2EQ8fcPGLE/mRw789rwoRbkFB6C6hu0MG7wjdJXSX0F1CdwndJX"
    "SX0F1Cd+3WvYTuWo/uRvcrE22rhlvvQgdmT+6/v+d8CSxUkIdVVWyBkV0x3DypzaIYMH57"
    "xNUhNNyHU7bHmqCSELZviXvgRIVoGuoSaIo9Nu/7+erqg+nducJzOLTmfU8tSMuSU5zCsQ"
    "aiu7IvYrBFCmQWywaUWOYDDVKpbdNpt5ydtjrmcVjtjpFf5kUhkEbzcKs82TDCrW75Hd75"
    "mL9OIkusDh8RIW2ToApH3xQIp6lsFszVKnRwnkkY3AjLfIhU6gnzJisPZugsWDhzfbsjFg"
    "8SAbfXzPi0Nlea0KsdoihCG6LhhI9hDHycsyrDuBFfKNHavG9QJEl4r+tL50rq9BT/1OUJ"
    "ENa/bw099Y0hSLaCUQBWfJU51kImWWK7gxWXWIRL7RApA9mYIXL0OwjcAFh+54YLPpUNfg"
    "8F7zyyMIQltB4vAj+eV1SFaJRNBbXtO0ZPWTVhwI0jJ38gASzwydzHcKzxbOVOjdxblcQ2"
    "HyMIQIUrAa3LbhmZN7DKHH5CZdXksR57ayeC6y6VVyPvI5VXG7yMSnHZbQpDsSji8ZaVoc"
    "7xGfaILeum3LYkVHbdpz0G12MsebQl167Sx32Cpz0B/qHR2wvn8EFPg2dpya89Vm87zvj+"
    "YtrEIhAm6bZsVc8htuJvh3zJ3HCM9+EtGXstnvQVHnT8m3yCkaPbsetmJU6TC3iSlSsx6V"
    "QJlw92G6wsr9Uo5nztPjDvpD7HRn4/apFoMw6ToS3SbTL7NFiFkfC2MmcCdjWP3TgIn0V5"
    "rspveCSDjis6Hvf1TErZoZSdIWdkUMoOpexQyg6l7FDKDqXsHDrIllJ2KGWHUnYGnrKT3p"
    "/GXSrR1JIPpOhP1fXx6ZT/2RenMVZuX8xtLO2z/0Iz1rO4nyIyzSqlB45fJA+1j/f9KJKN"
    "gqjVtbYV9lFwQrXbMcUaGn2OmWEt/I1JqT00lBnYYvAnChZpW6QIi/CJTxTropHzwDxXRr"
    "UxFVZV5Xbs89HkfSTv45CdS+R9JO8jeR/J+0jeR/I+kveRvI92617yPlrvfTzmwijyBkul"
    "USjw3TA5IXZ5WCGahtIomsJ28yNpUo0TbupQDV/JgE8ceLDyKU+7Kgq1rrJGPgNWZoPq8t"
    "Jx5+QbvfBM66PhNHuJXL+qhsoHVlOnIxnfdIGyTE53bgiCmTJ0V3TtKtbAaLwGVV1fClVR"
    "Ytcz4HMyfks+7/EgqWazHzhe4M9gLxTOeviC+1MH32NPMqD8XNtPDcrPtV9G1LjqAI2r8p"
    "tktgCzwkgAeZphCCC5NarJN10cZXoW1g7y3IUby3pcTFMeMvhITaEsKuNQmJv0SSSkjVEz"
    "+RVP7cioHVlV1JLM1T2pCFlS34ya4pXCdEyLYCU5GnnNkm3zLHJEGYuqCKSN4ymsiMKKhh"
    "w1QmFFFFZEYUUUVkRhRRRWdGh4nMKKKKyIwooGHlYE2zReVTmOG2IoUpo9Npj5+un8y5eP"
    "xj1mZFMynO87bRbhaQkfhTG2KBOFmhdLXHLwLyERcYccWiMa1x/rwsdlYTbWtC1Q7rGwbf"
    "JJ98q2ARhqUqJxpvTzOyfAQY9uxKWTRnvclmzdA3rZY/3bZRhMeBSBBo2rioLVmz0lQpsN"
    "ny84SQ3538HDhQ7UBs5jEN47U1CAHQNmWtk2r5rqQ7+qapeChcvC8R03bJeSI7O9Vrps8K"
    "BcmSgHqwMvDtJ+Y6+ZsZn+G24MO2SBsTLdTP7em27AgdnF2M8TDtTYl+9ANv1bmVrd8d5X"
    "JB3mYkjegpbDW1VR3Oh+l6UYQEEO1Mtiyuguk3eDd+K2lgCAEX8WJSbmfi9vsg7sGOdgFt"
    "tQJhyIKHDGB41NyHCuzG/zAAWjSr52M3pzfEF51bUIMmC638CWrLaxb8HOFMtGWWS1sHF4"
    "Qdbt8IB+oi3rWV/Kp9hz3n9L/EDZUtZ3QThSXl4VlCPKlviywVevBeuPuKS6kX+tllu7j3"
    "ARrKuNctGM3RTpIqrji4Etwl0iGKz6y4kGma4vPMf4nJETs3swQu/CYCG7zlXFv5g/gAJi"
    "KCBmyPEOFBBDATEUEEMBMRQQQwExFBBDATF2614KiLE+IEY3XC/L5wOfuAvmVQspS2Z9Fr"
    "6erNVor8Cmy1JowN4TCusFIHF3rHaAHUGtFoPEoI3kkJJYLwg51bfJjnB+X52eTt9IAVkt"
    "l6MPhpBuq2dREhVhQxjEk+hB0Lnx5ZZHr/KYmvA2RzIQ1nZxgPcLYqZJmFtiamnG58D5ux"
    "Evyy00S1OjrdcPw057jlehf82Bs1ENLpQdMGqGhnDoOMyMbZUMLYZLuBgf4MyCYBqNHNE7"
    "YeIxdyGvW3CNWjsIBIFE+SR2H8qWTA+PI+SIkKMhAwOEHBFyRMgRIUeEHBFyRMgRIUd261"
    "5CjqxHju6BGWXZNCVSa4o9plFff/z26/UXU5PoXF8R07vh0BKknxKup6SF6hT20AINkkfc"
    "TXOpUJ1bDtpXj3HWFbXUbEI60DCrsjrrDZmUwnobRsxUGCWy9gDKpGsedLs06KYs6Iqsz2"
    "FUh7j++Pdf4dTdpj6EzrvYQgYHVG8hh+tvxfHTANOmJLanqUuU1pETToxEUe8dRdZaWATU"
    "7kI6IvvFMpw25BPuPnS5URUoB3alQgUm3PjOIw9Rl8mXoStUou+6rYkc5QDXhHwDcaNesj"
    "6QiCNYD0JvjT3XN8udLpENJOxAzNvBeWtLRyiKQ8YhpKwss98YJ7/Ch31Szzo2vm9Ezkur"
    "0irw/IZ5PLrmE5jlSQV0nv161AScRzhwHKYj2yRVAo10JsG6BKnBjVfkQGLershHxxDMst"
    "FiRklgOIHhQ8Y6CQwnMJzAcALDCQwnMJzAcALD7da9BIZbD4ZHAVBXHY/1bXJTigE1yhW9"
    "W+W1Hq+Le2rL+hSS8jqwlQCe3XiwUmeHdTDPgoX3RoXTMyQ223TnPkwOWxI8AuvnePLDPz"
    "qx/KyVjXbWYKOdlW20zJIwc56X6IbiPU8nLg9jtMceg7bQc0+HKro/l3DNMjR9ynTDsH74"
    "YukFaw4X0HngLKQd1Nc5uwVqkS6FPmCL/NOObslvRi5KKqFFemVmRfcgg49qnR3n6t9cl7"
    "ekHuwDj76xcMYr8y6zX482g0dxOrIleBQ5kka0lfVTsYhY2JizhSwDi+U83KDsHO3+FAKV"
    "CFQaMmZAoBKBSgQqEahEoBKBSgQqEahkt+4lUMl+UMn1q0pC1kNKbvW132ZA6c4N4XTLwE"
    "o118rdAEsip8aAw8n4QXKY3cFxvH8mHzd6p9wccsYE3B1SFNl+onECrNoA3Gn3l9FhWyAa"
    "xmGb9eJGye4QLaSkKfZW9ZOSXsBnu0/IyMoBf9JIBhmCYfBfuFY38j51yO5BAA3YEs8gEU"
    "cPauxgO2zEOgo6pAXUhNPoQRzf1GPsEcWud8ZGWWR0iV2AE58tuF8NNqmvRo1AU2ZQC4wJ"
    "f2LqzMJgtcSDWjd8jEZOtJrM0RvGnNsV3GV4FKk8MgSKFsz1MEDEc6Pykd7jYwmFIhRqyC"
    "ADoVCEQhEKRSgUoVCEQhEKRSiU3bqXUCjrUSjx10Dd6vHWu4vVvRWULU5Zq9WO1QhbFSNs"
    "qEVYVJ34d3wXeFNeVWQ1WCyZD69SL4EMrc2C0BRbqUFUQFkNqPn6l8/n//FdTgt+uvrysx"
    "6ekcPFp6v3JX0HwxpLEA6i/i1o7G+XF6ZXhV+CRziootSJovqhgB21cP3W14b+q0UWzYt0"
    "1gYKqkBmsz34Gx4W0jMJBp5FhVI5CyfzcQw8NtZOBVrSTjvRTorLs5AtqgrathJRQkwy6k"
    "1GJTCs3udf6A07Rhd1hSzfK+Kf/nbNPVaj1ZLmavCgT25kWcFbfc5okwz9Do9zdzIXjonl"
    "0nN5AafBst6eu3CFER2A9awot4RscltoGQaLAKe5NdPVc4jp1UzfA7j1mS9uBZhTB3GpAa"
    "MWQNd4kY5tgXclfHZ9ZFkMq2VSy7k24wmhIoRqyAAEIVSEUBFCRQgVIVSEUBFCRQiV3bqX"
    "ECrrESp9YzISUYFoIHWZ9Kz3m4em7r1GNZhyNAPhbid/Rr8R8Zlg2i0jsDOxu0Nn8eaSPr"
    "nV1iLKXe+jHvh8kXmURYzupik2crqgNi0LZA8f0L8N1wHvpNLVl/l+1OzpEyPB+NRDWzj6"
    "0NCT/lFh68KWD7wHjC2fiPsNFkKCu4oLNnK8foeWVgRPD5knnK1r6VHFoSNpVM+DEC4ycB"
    "HGJLayybyXHyRXI7kah+xJIlcjuRrJ1UiuRnI1kquRXI3karRb95Kr0XpXo75OleXTFPib"
    "pbI5lk7IRk92aC3hBUeNxKIpbD8EcWIipx2MFx2RhTf5tfjGlmDsFR/Pg1VYESzXaDrm6K"
    "yv9iRmKtuixqJmPPfR4SJcLSgeR1QIU/Fy0/bZJD0YhwaRpbt1wkWRZFiF/y3St4Qm11s6"
    "qE3Fcjl8hIFyIZ4iYNszJ3Jn/veu/1YI6Y4tXE8UhcKcBjaZYAUINBdDfgc6Zg6G/T33ox"
    "+cyyTKUVmb2tgvdyLZ7y/37IbDc81KR5z4JfzPy04+OCWRw/vhIg43zXg8Z9G86kRiNaqw"
    "QGa1pXDzy/n3Z69e61JrsvRanF/YnU6m1y9bnEyvX9aeTPhVAR4mr2jmQhZnq1KhtuJ4ua"
    "b7FxCHQdxtoeQJj2ih5LazuKsLhyn/k1ymWU/c0oUfMF82ecJDLZstPDvqBcDo9bh0nOIN"
    "Xq4ZNIj4Ha5DWiPYhu8BtlAX1ZIjHKbzT72D8vs9zl2Pq7XywLw+TLWjWCCssrlXvbWYUt"
    "jsv/htvi4sg271eM9aWIUvzuor8p5ZVpK3haou3ZQ6+ixyjdV6tPiGVvZ1YCzvqbbrgbxA"
    "8M6X/nkcwySrK4vmBowaPUIwdOz6cASmg9vkXWIYEw/xhhryCV5OlW/GUQ+KZAs6Hx0zsg"
    "Oz+NflVwf0NqzlaKTzYSNHoBFTJ/C9tSwlipf0yuzN/fwqeYQ27sNzhIKBe8izpCJ8ynPx"
    "T8nxw/qKpPewLJP37uyyzirMEO3KZd6HKkzukZLratYjdHJGHLg7hSWOPUuc5399c2p374"
    "TqFha1ApoMpn+Fv8JkdoFgaAUlZQJya+3BOyL4ImbiZcoHlvii+aBKhrQBLnCwitF1lxwr"
    "UleiDDXDKDKXInMH61qkyFyKzKXIXIrMpchcisylyFyKzLVe91JkrvWRucdbphpvgIUi1a"
    "h0MaSs9ubYRpdS0eqnUXI0F78eRG51veRGKzJLZrVH6xI3hZqstkz0JhnJuN3nBzILh1Av"
    "vJstgQ4oxDCC5TIIY/jBeC0VFGIYGCI9ch5BHGD6oXU+tLwCxYnxMgxu2a3rVWZ/NIe4Vz"
    "9hfxvptMOx8wgSzExYOO2XIGfEtEbCIZkXuDAYOGJfeE872NVL3gzHU7Y2TUQo0XaSz55M"
    "NazQv2D+Gvt6R0VRRPNg5U3RcFD78EDSoCrxtpsDVCXefhlp88Xo7lkgGkj9LT1reZiA/X"
    "DLvQBvmXFwyHAlPa0y+43Dlb5mHnWMjN8YtFRYmMZBS6lU0hPP5VtW6L9KD0/LBKPzaoQT"
    "4J3GQ9BNvghEqSeZhZhM3+pS/PgOF+INTuoAdvX1aCPMPp6kI1ug7cAtXmG0igsheqwkzI"
    "4VsfwArzNVUHynZxBOTzj9kGFYwukJpyecnnB6wukJpyecnnB6u3Uv4fTW4/TGm3ew2dF4"
    "XySTSByKMtljHC0rS9t/4BN3wbw6L3OB1nZYBh1nWi/rM1d6BpRvzeN3cTYHxurEF7aozn"
    "z5DPpjXbNhF1slv+xRiWoD1ZFTdkA+QkiLwKBHwYESkoRjcFIBRddbrlkam8GajOdzsk5S"
    "94SIuiWPt8kdr08dL5qht2sj8yIZPgzDIpe6LI4w0FnK4FSZq+4CvZ97tRrQyTqWjl8T3p"
    "fIhiEDeV6ooyIpm5HeBXz+uFfuZ9zdRuwv0w0EiCwFtvRkyxnwHMwp8/VeIBoIt5PlLsKH"
    "9sDnBqw3yEOBW8K99gKLfazwjWBvef+3aM2U6uweBJBk7R6xct8ohtIp2EIKWpPsUQbDUT"
    "kbOV7Qwy34fduHujEohjN8i3KjEG43KJ0DFRhYCaV4waLqKIjM16PGKAg5cDzRI1tEQYCo"
    "o1jULA65+H+MyZ4EIB9ko6piXdc3rgs9RT9Q9MOQwW2KfqDoB4p+oOgHin6g6AeKfqDoB7"
    "t1L0U/WB/9IKvtmSjclMJ+yA4ORyxUIGasNWsnBXrWRn+e1avPs3JpAjGpzsUJitQ2y2LA"
    "uW7R6vYfYDSZ7I8Mic1CkV5HOVcR/IEaqHPpjrNWBsZZg4FxVjYw1Oy67pEyuc3yGPAmEf"
    "wsS2dXjQ673bT//isYOJdXX7r4wnB+ut/h8KpFpK9joMUKZDZfq86dzAdJ/6+uonp12kqV"
    "4bCGQkRlZTakRq0nX66uP59/6rJVhtqsFa6r8aqq5ECDcFKafYrm429d5CLnmkvYZRF2Ag"
    "DpoK8heuSh+F/gW+CJTF6EUrwg0km9Q1R+WOuni4ciRzfASG90Qsh3eOfA5RxdE9jLc+Y+"
    "tC6hfuSeiRXv4LdKiIbns5Ldf1NPlR84EQ8fQLc5Hn/gnsOWS89t7fw97tURPPCw0wrJEw"
    "5vlaDeWLDwHiPQQYPIt6El8RYXQRjFY/iJJbx1h5VRST/MBSJeRZkMBDIKYmk0dWunmKMc"
    "5orQL0FrAYjRZu4UspKlG+Y6kK9AqwCvgCx2ozs26VDbtkhqe9KaDrB7FjnZqevqts5fvO"
    "DxOww2eOX8Ze7O5t9R9UdyJFP1x4HKCCYYwwY3gvTzNANB9OWcRYy4dKWIIHFEybSLOdF7"
    "e0Xs9c+aSSBPNJA8rNrQ713yd878qWfI3jzNMBZ4LgtCvkAklniVi9jUA9xTmmc4NRRElm"
    "IYYhAzTkoxuJHDboOVFYpmGQbTlaGmz9MMQwJqziUZHDLrU4u8zHnjHKyLzKMGr9s35lgV"
    "DroWiW7qoO+D0+mT7Fndu7NjNssiZ/a1EIXaiT2I4mv6JHtE0Y+i2VzROqeDW7BdHEE9MP"
    "1KP8celu/wdN2cbJ6xRVpIQdmQPchhAFm3O7I3N8okb6hvUew95EvmhluWeb8WD7HtYN6e"
    "6zut2v6NzU4q8pTx41FTfnKsBrRISwa2c5kKrpVDWTc0DKMkY0oyHnIOKSUZU5IxJRlTkj"
    "ElGVOSMSUZU5Kx3bqXkoztTzI+1lbo4gaYalN35gfITnGHFrqVTbA9bTd9Su3Qn150BcUo"
    "DURCFKNkmYxKYOphqil+42xxUuWexM9Hjf5JPaKFg3IWBqslnujaqR69c5A+QiN+AZZAHP"
    "LyEW9ESE5McmIO2UdFTkxyYpITk5yY5MQkJyY5McmJabfuJScmOTEP5cTE+x9WSYT5kp+S"
    "PCz6qY1esNtV5Po8isZYMdBkV5QIbTdD9IRFbcQkkvQxCO+Fz8SSHZNja9etU/cQi0U04C"
    "1Erv6BSIhc/RbLaMlCuJWb5ahlSYZhNMspC0vtkFlpchplThtnKGg05Ag4vDkdJ7vctsg4"
    "SBCbMv9Ncg7sTA5BvkvjCq56awdY5riGlQrLWQj5eiwej8YxC2c83pKDN/iob+JJFjLxcR"
    "5E8L9iejLnSTpd3uoEKD/B/rbOeMrnUc5dbwpLfTvmHrNm2GlazG/8dh4E9ycV2LP+atQE"
    "Pz9mBrVAoIErsS9q/nB/ugyw257YvsJJHokNHAm2BVUwtCE1YdGERQ8ZaiQsmrBowqIJiy"
    "YsmrBowqIJi7Zb9xIWTVj0obBofR3cBo/eidokSNp2JGAVeiZbQg23WRhiR/x6/ankG0G+"
    "oKYK3jrzOF5GI2FDBqsYb5lTGObCr3ft49eykV9jJ7/S9sE5xWv1NBM7sUBnvbjEhF0w7q"
    "UftuDQGsF/l0xMFa3/SbBYMLsEpS6h2q9jIKoypc1W/bmvLk7oExe+xsD31soa1BWp0iph"
    "IEr5Xv1J8GU7Cb5skuDLCglGYMfUlJ1vaFqaJbJ+ky3Z2gvY9C1YaD+HbDn/+ycneQEQmv"
    "PHl2DK/0i1Ipps8JeHYMixSfu78n7kBZOYxOOaInzvg8DjrC7GoEBaENwt0O5KcsknZjcx"
    "dN87DK5dRU8/NqDF13jnBDjm0YUdJ3Ykyk4NxrQ1dJOA9Y2E21vc76+uPuUslfeXRVPk18"
    "/vP4Kx+F3+flX2g2DPg4cKm7xRfinRHiWnIYgOgisILSsrAds+MlCeKzgBPQ02ihd02IyZ"
    "ork7FtfUjZCH0zG64gw7o5ZJbT7ofpvLPYTd3kCEevYgoK7tUVvFLjY2Ry0ZHaARzJrQpx"
    "TWH1ZyqqLqpcKAgPfSUShtRKwRIf29846mxE5uvBGH6Zp1Pk8orBbKF44bAUQxxR+2Zxeg"
    "V98NVtHYnPMVpDbrpIFIYCyOMkM3ee0zhuMx/1Wc4I/oN1eWtjzz4dmBgwV6QYUJ0CoWRa"
    "3l+zryfZ+sB92S+hMq1uc8jvliGZ/URwPpEaMWQUFjlhm8MTjoCm7NigDBSnioi9sdA8/Q"
    "fizHA7Uh6DkECH3qRxsEpHh5+EAgJcl1JZJUL4IC2UCaFelZ74vtmbunKZR7bOEz8KohxV"
    "ZpdxKLVxWO28u6xZAS2N5o8pdv3746crq6eYNuqDxCzy0eDFxA+YHf2qrsOx4mDIOKm+zF"
    "nNXELCUENhvs6ESAfXbHXK8QOBGt4PbKp603X+Hi+rrNvbW4wTLX1tfl8JaYVdns9QJIKW"
    "yWAK5/oebKKz8IHfkOya4Qa8qea9XC9TwXrgeBX4Uo1SqmItn+Qvo6yOeX4NHxAn+GeyIG"
    "k3mP6seum8fFKoyC8KT+4qEGtLp3TNKxG68dKIE7FqaAAchjhi4155aDmYDeBhGRh9cKFW"
    "VSvop0fchTuZ6IX8L/vOx0M8mE9xz4ahLxf1aANe6s3kySBFYrIYGNBpErcVB5FojQcrmU"
    "cfWa6aW/np29ePHm7PTF6x9fvXzz5tWPp4mCKn/VpKneX/6Myip3ZtiovT6oS1yD/kqGtN"
    "Jg0+zojTose49EAWoXCLpFsirHuYxlOHIkZPyH+rXv3ekfzhykrHueSUNhwoU/BTMfyxpv"
    "Pz9ZoR//K+GR1GniV8e4zf77KFVnH56dLQS9T+WaF2xb+eSpBuL12feJlrlpJvvF6BzLkV"
    "l/monZAm+TU00lYIBVZt1JVo53NPIDJBRWg6dJjOParpJhYfBoqG5SioGomj3m9ubdiRVh"
    "TRfzwJ3weofinrMNTr5+/PLh8svPXc5UMV1tLWtLyBJvlkJyTLwmWZL9qffTDoz3V4tbsF"
    "aA83eu70ZzPtXIVeRErj/h6f0l5EuPtRZKzy5dn/8Zm6fLZaiOBGhBaeBbJVgtXAWmqx7C"
    "MI8AdfEwo3faKWCkSDrIOBEmKiLCbp4HcBuQG5cbNxI+5sVhYpokBPanUV6KdKM7zHhBoc"
    "tVAGZKT9I3sFRUqFKZzw1hcymJ7diPmiqmnzCBwU2CxXIViySVCfyCCPEFTuAFiQtfjtLS"
    "PezAfvL5CiG/VCOmcLQmTjiqFpNXn9o6NF8rBcrhnKzZmgVqXXDY+zP4H8xbQ8g3uneXyy"
    "e8QizBDc556E7mJxVwgfpm1IQSsHTMJmygPjO77+podbup0llScadUe2Q7x/kOU9f7uR/W"
    "e79raxfVO//qCxdZ5f1rz+J8rvKrV21SlV+9qs9Uxu8KrhHYVAYcVsOPkLs7Sf6BX4wrS/"
    "3+283VlxrDLCUpHrTuJHb+n+O5kUXwQh+VLpAZzZbxhqIW+ID3hwbB//X/AVa3id4="
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
    "fZLm/taeJXHAqZywSWe60z91DnF/LKpsJ7oZvtuii207KgIH7G2MXFAdPLap+1DmIqn9X9"
    "si6uQXa05qlCU4BkQLucb++R+tXPSO3VshwkN+XovAKJ1mqii/l6+3561Ux9lqb9FUMalT"
    "6NS+/L4dZYdfvjbTlDVIT3Xsl15Q9aA8OsCkrG5dBcY0htEYL2U3GxmW/RlHJNEUJkQ0L9"
    "VHCzxeKuVNu6+Fgs6r1FNkC2KrmZvysu7y/Tz65u5xHgoHxd3NQGvnk/X01vSgFuUrUv7j"
    "alyW02zl6BsoJyBPxmebe+xAhNAWZR5e/vZ5tiuloX74pKE0UUzvuFRfNWUs/WVRbJFDP7"
    "Lcgwo0KDG+q+ocGWjVZosOWXzKX3Znxyely/d7p//PrN6OhvXtitZUC9Bpt7CNYx8ObAKD"
    "bWFCERuxGXdsKETEwJT5RmDo3kqG+sMBiAaTV6w7UtToZcW3bhrOm6qP05spw/lv8j2ATz"
    "LODlynyGTxqrefb904hlO0E7TuYnazovx69Hh81buOa/x2fl8hExIH9KhwqzZSzle7M85N"
    "MUpUO/3RDzJ34Hz/16DuOZE6M1/l600eRBUcQ0ESTtrLVnVLnlE3yenHzuVzcZnByfvik3"
    "HPU7xvtnk9/qXj04Pnk9Oqp/PDz2XzZ27O2HrY3BnrdmUq6XK9LJ6zfHJ2cNn+OTg8lRuZ"
    "hGeOEfwfap5qjYtvNidDrZr5iX2zgn+2h///jtUe1gqv5ZAmzL3oxOzo7K6e/XyRtEjujz"
    "GqX19CuwrLf94kZ5RusS3vxDfISjiQiph0fVx02YL2b8prT7lJ4HT0oTRjv9sDCnPokREQ"
    "TgtxadiX/Hv5S8QHGE1jmDg2WAavw72irq3w47Ie/bDuvjULx+U3BuwxYZMPih4zidBixO"
    "8DjVehIiM74/qI4DUo3vB+3lIcg7CY/v7w5J0kWc+H43l99PrRwmDz0jM2iKmANV+XW4tD"
    "jpIch8iRYSEINu9y/RxoIx8ObfHIUEebw7eok2FoyBV/ASLUmZ0sBnfok2IbNEOWKriF+i"
    "ZShn1y/RJmTmKIfzEi1CgytkiJdo0caTyLjvxkMCYim4+3fjY8EYeAXWDd6Np/Hu6N34WD"
    "AGXpnlxu/Gd7RcwbvxaONJZP5xgsB+AzIcH3KOIexblIO4h4GobG0IrDsg42pDaukoh17a"
    "yFm9X1dm+5Cy5wjw2AnHQSxIeuXeHjkJBoNPhSOND7qEnY8xEPd9KCdXEYJx4FMxFSEdBR"
    "iDPorIjQGvqmwIAMKeI6DlJt2/QTGSaCU302MaHKPyzXSs2SQmyc30mAbHpHwzHWs2iYn1"
    "iENQG8eh9YgDaCope3O8x5TdHPphsg/l8TAtpoeJOUVk3aSIaTA4/tEkSCrd/Ko5dDxRWD"
    "h51ykwKhbWMHf0cHgTVypgVWakN0pGTIMDAksFsLcHXdf8l0ZQKhxXED6kii5sO91t5gkc"
    "QYcZAso82xAnOBz9Es2etPLkYQoHoyVhQw1G45BwOcOxqicdi46GGIhDYuIYqxezIcUWkR"
    "JeQj8qRPMILm6esXiuwkqkQCFlajdhwlY0zzyixhkoXcBLN6iAPIXXC61RBx2JkURuAnSk"
    "gH0qHKcN/FGEFzaaROXCPiUfFI+ImGlBNCn4sESlitgD2XjQZR+ZgEwE3//Y7EQFjI+Oqy"
    "u065CO2PDvAiPHyG2UshBjQIZDDOOfVRGC1jMu+ya6TjSMfSrCkP2wvSAvRfu7IuRQICZi"
    "2egN6Ziog+QUAyNnjNm2stCgASF1QDUsQI49h7FsIqOOSIk+psLlTKYDUKioCEQ+iSpk1o"
    "4QS9QRJH/YmUoYIwBQCIcBRo2Phd2BZm38hckicDpio6iZLIJqOInOj6NmAvODrBFMXrEi"
    "KI9rEk8TuM2E0kR1IyhMiSIAwzDjP0MCxdleNCSKHPWlxfVUHWox+/TONrjTJd3XxsTErh"
    "a5Oaa7tcUkSZ98mztpQsQ+FREF4N91U8UYth2Ba+txkn+Elc/Vk3+4TfmAyT9AG1HyD4jR"
    "Vxm4SR+rA0/+4bo6Tv4BEcuSf0QC2OQfrXEhyT9CKknyD5zyHE3+0YqAZiHAdZdL/sFWF5"
    "n1IWq3U9YHShHR+MIq85N/4JTnrOQfrf57Jv+IdB7/1itfRKpHiOQfX6oZJJN/gMqC5B84"
    "5Tma/IM57D5nZ4LkHxwScVd0Tf4xQ542ixIhmJ9BvgPzI5IawBTEt//N78GVyPbmY1Vkrz"
    "O21xSNNNjFxObaYVWBunDf5CGBt+o7PN82W82nH4p7p/TvvvbcJRYwhSu4xd9U9gO58IwA"
    "rYOWwxb4i4XJAWCX9UwSELHrnSwAXq7MtMC6ZJniYdfhsM65+qXLtBTRpwKh6Io3jbE1ar"
    "Ph8Myxz6NEcWPYjipSSvNDdlNFEcqw9nxcmpRBApV9zzHHQBU6I1w2Lw9LDWnrTrXHs+/A"
    "ngfodKGBuz86dzvkoAu/S8fHEvFUwY8mTtBm4KtGFyfFYGEWRBsnaNOYdaOPk2IIltXuxd"
    "/ZN/Dg77u7m5tpLpWdq5TKZ/f35cU0evq3ScThytBkYr0T0H0hqfQ+e2641Xp+O1vfY3bT"
    "O7XYLhf/zeBTeDN4Fr322evJ4IpdMGIgM1eYzEnTcApGDOTkCjmcembDCrj0S4aFvbkadw"
    "L7bVJA6g4jTJH+3gdtE9vy2IrtkBNhashQPIJ9jb0SbrlxoAWVsTTx5ikA5loXEuQR6aSJ"
    "D9vkQBE9w4oRqkBjPsWKt5+CeeEtfOZX7SzFytmS58EDDxcKmr2dFC6lGXZOg7A+Ptd8ho"
    "wGUKw8VsZN17B+FuuushlAsfJYeZdZIxIU8SCZDJCmU6jYWYfC+iiez5FzCIqVx8q3Vphw"
    "iMK6q3xDUKw8Vkm2IYIwgf5z5xoiJRYoRmoNSKKhrGJ2nmeIlJihGMn8hiQZ6jS/SXIMIU"
    "0n1ymizBQIEYrs8+alQKVkKoFv72hSiqQSdpqTApWSqQSRkVMJKTpZujgfBSVEcgsiyEYR"
    "keArb91cFEijKTySTBQRCYpHOQ8F0mgKj+/S4cHx/DwImiG3QV7LKUitx5X5SiYkQoD5Xi"
    "n88l9crAc8FI6Hnf18Zkwmwu9fptiNDtKvaoZ1+a/9IXSoge8GY+Y5w9DxKURJ3suOP6hq"
    "17LJpvMIxZeyU9QJrLpXstNCJNe+KbcqtvpM+FNdmR4i2odqa3DfpgxeEdN/mtJ/N22gly"
    "m9JrCHKX2AvrbiR95CVZDPUs7IVylZz+tRT8AFrXtvUs4ST1L67+iJXqSMCc+pBynTD+PF"
    "OmM8R8nSU+oZQurpO9ErhJgOouGE1BU9RRkTnnNfopwpPUQZaDv6qe/LhVRX0K9Qfnm9n3"
    "uC0qsre4EyJjynHqDMD7PP14fx45M5CmkXdIw+x+JCTCQ2FvBhSrwYhSdIYEImkPtyO/9Y"
    "hbGvZuvt/HK+mi2+/hCddbFZLRebIK4GPmrnFMOL+G5qZ6IzvOVM8hW42PGCM7N5AjQeqK"
    "PCxhED6Rs6jrFUiilBefv97b3fZH48d+/PHR2US5Lmrabxm7PxQf3m1Hj/cHJk/j4bH52N"
    "6kebHiXbq/y24XiyzXpT3dzf6lffPy+bRFiIhMbnNcgLF8/wccGGSD39UJG8NFjciF+50S"
    "0XPkKaR+xNDE3UvNeh3YPmUVlyeK29dAHsTQtSxIGZ6kBupcE2sahl2B+zW9okdQf4PYNq"
    "09KI4fOjyTlc9NXBiSrnScZWTXIayLXLngj8cT+QWdATQYain1EAJuqq6GoSkVxstaQnyl"
    "y7/KkymBkHMooOU6UTq5dZQC766uhqGLFk/AEjuImSpmcME90bKTlx2DqQ3ExJ0+d1oHxD"
    "JScOWwfeHqGDBrzNRAZ/W3Mg9G0DMteDv0lym6H26s56FgUxf8UeAoeYdzejqc3Y/e/4zk"
    "fQawq3P0J+6le+c02wbwSQTPzzrKCS/nY2Iwe2tyMGWgfMGZyefate/Uaaow4lQ9XYX1jn"
    "kzipFHL/g0tKDhlk0TWKNAtlFTCD1HIyMdUhuSCDk+bg61+aoeSQQe5jAYkrNQoq6GYB7G"
    "s2gE4W1EcR51SgHuhHC8LDLQz+o4gzuPUDAmlBBCvP/wlyEM42m/n14rb4Fg6hljfJA6jN"
    "fHFZ4BgW2/B+9yCrysTxEs633zkTYgJ916sIR62bywhr25/tAdPyxh0ujfb3j98enU1fj4"
    "5Gr8Yn1WHS6ehwfFr98aZUjf37dHzy22R/XP/59s2b45Oz9qgJa3RVrOfLq6DZ2jq8qOzj"
    "6oDa/vhL+XdtWCW8ePWdVRhvLZpm46apuNoAa/CcLNgqHE5CjHM0H0IaXfQFjnxkxm4eez"
    "3VPROT1zj6LULUw1+HJYjlatBKFI7JIoXOX48xmKirQvKcaVIurlrYzvMUcX7Y67rO07JI"
    "ofeyCMpvrqaKjhbB85pjlBf3U0/G4BZ5PWdN7RJFriwea7kKo1HWTK6P26+jrrFxgbAnJ8"
    "HuKEmen5B0d0gZYbj4uzzWi5Jn8Q/0hC8hDBd/s76UI2/WoWnM7aJDH63hzcVp9z1yoM2I"
    "ziD1xr0+1IY526arKUD2YE9MnEEcbwkeeXPeQPbtRJNpQvheD0Yu04Z/zWwHGuE81gNppM"
    "/1oPT5OW948OglJYFvaDu7/uqdQkN5ckrd8ViWFXv6b6qmlBw3FSv9M0aau8y9AeijIeZU"
    "OYhDI2odPU+Mxo4MH40pWk4bC+t1dhg0kpwkq8bkfgqfSoBMaT4MW2fDk+88MWo9uJK9Ji"
    "5JFjpprFQbSUu1hqnclTwjrf5/pw70CFWgSbstaD9vrB32piFdwkCH2Y3C5rMYu+w/Qzoa"
    "40A7Tti8dOm1XK2W6+3dwgXZf8UrL5ixuWIUNJjL1lz8c1Vc1k3eLu/MpZ8Xk1dNHmH7tq"
    "Pfwvch/9V6eTG7mN8YZSN4G/aXN8tNEeVErn+FcDelARTTcgVerGkdl4RV0OBsY/RspXvm"
    "FLm5XM9X23lUbMq/zDTIlfF+WsRMuxxYOkWyBKyrdltCe8Ot5wra56R05OmzpHI142maCS"
    "bIeHFIQVmEuGQJ/oe14A86KGr7gisU93uMFRicTlDvd0/IJyncYLxBwbziWLZnOEswRiFL"
    "rxhliWySaANi7SEIcvsB9Ir1d0hk29gXPjQX5oYCIyKhKW8n8La50Nhr0RSxGlTGmjQtRw"
    "52/QkQYa0pSID2k6LdkU2rLDidujCg1IEn7DwgQQ5q/RUVQbTfXRya/YBr91zTKgtOp54L"
    "KHXgCXsOSJCDCpKKI8tWTv50MUf+pITQa1sFU2KGKu2QVNJjhh1zZtiNBrOyZj96fKcETk"
    "bblKpLgmo8h0/gkMDJSHy67giq8Rw+VvpQSEBiUk4eGrebgwP2NJxT3zQ5ARXdPvknv1Gp"
    "rjYwQaW6YZ0D5xhI9eOfBe9YR/S5cIqKdzKc5ZDYle1UCYkkltiuvgP8kDSxZLC+Ae39Wt"
    "h8DmnodODDDJ0SOMagji7MgDXbpr2Pe9eZMWDBGP3+8gWfIYdb4FBCd9FX99kSMOmiM3TW"
    "3K3ehLOnR9ljBoVc8rPobpXCnU3tuYF01PmEtN24WmCEeb8rz7GBWHz04jEUkvI14I+XHW"
    "iBNzba+h0+qiEt/VUdHizT5pFjMalDpiXO+GT8igO4ngL+Odze0UKHfo6oSeTBEYYuaESI"
    "CHWgJEbS8Lj+uXbicL+JAZOHI83ABOIYWF+DYaZeXDVoIvHACqJk4pgCRAnFUUmapOKhAc"
    "aJxWNaQXJxmvgcSzAeyoJlP6Z1mkk0LtIhlW4abb1LyumUXqIhSdRnJx6nic85ycfDTumX"
    "gBztBfTnPkmsc92EJyP/8i0klZgcqc9PTk4Tn2MJymXD9PP3c5iwnEvVpYs6Ji5Hc5aDqA"
    "l5dnKXZcIT9LuvPRJtqNxjfmezWEcLu84ZyPymlZKQhfvfofKQ0a3I0nIRfFxEKFJPPzIm"
    "L000LRNUffDnMUdpqkLLVclPFjSKbZxQZcmzlGHUHTSglKwHl0YMX56vKsVFXx2SrFVpyd"
    "iqyQ6OXNuiEQIHxEAm0m2Q+H/3MhSE0SCq6WouqHz8wdQh2xlOzxhAw+Q8o8Rh66BL5jOc"
    "Pq+DgfKfUeIIls/wrkXJ/HZVrg63y28h0a6Fyl3u2vpf4oIX70TFYH6Pqfqil9WOOPwb54"
    "T4jqewa4cKCqckwha/qVHZVQ8c7NhXLBgqfRbBVMPZU6JWAMlyJ8+iq0YUz5AIubqppFuY"
    "fZLVQCqShuBnZBSoKzea8hLIRhQYPYOZT8cB5f3Z03hiTsOop7vpYBJKVNUxrhfjwFLNcN"
    "G+uEgCXXSMAUY5cHQxXGQwIVK/ZbT3DNRXvIbOZRImnpyk/clfqDsZ6VvVpbXhOMB9Wcs6"
    "mSL4YLw/OZ0cH01fj/5iMgRPjl4evq20V//r7an574u3fzN/vCoH+F/G4zfmX8dn5SB8gL"
    "wVmcfYYS0bscEnD8+UhlvNI7Lkl/KidyJxUGm8+Ape46VItMn8N8M03X3hHtF3UoHmBwOR"
    "qIMaOq63SD5DqEW81kpIx1VRcoxkGuYOEn9ADGMd4gFi/9vHKgAPbTV0tIZIKrZKui64IX"
    "leEQMutWNhuPg7L7IheRb/kMvrWBguflbmWYowi1kr8ywtgCySxS7SmhVVvK24mS+Kr35P"
    "8Y+72WJrFglNGiPwBMl8O12t5+aFElGeowH3DSbk6OqOu9dpKvffjVQmobgVqdkNsA+p+f"
    "o96+S0P0aCwkw7JNvQIrzXSOzP50h+HC7zzpl8UpshRMvi3QDkgc12VZ1h90CxFLmpvabo"
    "uheAxGnQw+4CYlmk0Dut9Cgm6qoQrvVouVhqaSZEuSramTQBv52bB7ECJ4MEavfeBwxUoX"
    "fp9Ugelho6ru0BbRr8cKv6SAwW5o7reUCbxjzcSj4Sg4XZ++oLEXtLgwTettYAaFvmvP51"
    "aw7ppdaYPIUaLm/C5xXagiH6P5RRqhbxbVeMgVQ14VsLu1IP7wIspOpwPRLjkJkjdqYE5s"
    "XYYK3dVQfZJBv+l2GgTBuoIOKjxPXVN/DS/eLu9qKG6aX2BYmP6xqp1MfVta5FcRPIA84g"
    "a2XSgDfb2fZuk2KwXW5nN2JnQ7lvfzdf30YK2byfr1bRr9UZNKa+y9nisihNJeLSO/dxG9"
    "geWFXHGz6DpVKmXTbKJ7yVlfR1pNQ8tLwnNbN2jEQZj+sSLKtuyMEbIQ5S85s7/52cjPfP"
    "qqPcs1JZ7kXY18cvJof1g7C/j1/Uz8WOTs6OzFGv30I7glwD5ifH/2T0sma/f3z0cnLyen"
    "xQvzL76+TNG/Pn/vHrN1UvmX+Myj49PCz/Adpx49A1U/8i8e4YjfRMzlwzqb9uVzjoyuhr"
    "4Hm8j8wjuRaIv1iJPUiIefHcRpDQfRqrggEcRHF76LF4aOECKNb2IxTBB6PXSXfQDrp6aW"
    "yJm7k5qI6Irp2tGbSXh8D3R6BkCpA4vgeibRqeyNUIKRBQAzgV41ZZcIQdlvIZ9oLH7ja+"
    "d9D08pJ55TGsjhmi8BYfzwiXqVuMYR3p2IpuA/aGxB9brJuIpi7INtyutFkJgrMsOFNKS6"
    "DXs2mZEr0t8GgCAgyqru8yapDGIfFSAgIEh7I/MmqQxpFaWkQsuWsKLQiMtYVbubNsya3p"
    "I0OyJWpWZBkmPlP+ppv1dfLGcfxRGmCQ+zxpHG5vw8HgNgBQflugJbvlR8tdbyhYPuigei"
    "T7w3BvYp2ozW9aeNrmc4h47mNAkEPlu4cHQZbwBHu1mF5PSIHY2yAgUp7cYF8tAkL4bP0v"
    "vqKjFm0yuXxzPjz+YAJUmPX5VcDQCosUF6uhTEzQgvEW0TGBB2lJhwefG4tBZZElR4T4sn"
    "1ogFmrbj3QfJsOaLCObSsAe/YL1L5/oTQsqAJLBlQsuL4VDww5Z8FeVYn9QjJsHTMsMMZ8"
    "3J6SSObjgAqfltoq0XzsF+mNWCATE7RoPgZ0TODhfDw4+Px87FWWzceQEJ2PBweYt2rvjE"
    "9g1SEV2rleFWjVQZEabigTE7TEqiEdE3hg1cODz1q1X1lk1REhZtXDAyRTYJtJnZP82qt5"
    "rp72umY+ZMJrv4Eo1XUAzdcRyPQKVICntzb9Gie2DiDKUlqH7dpk1o0BIWmsvfqSBNYI2T"
    "maurppGc2Gi+gol66apxkyDXHYYqcExCjyaLBENflpqRGyc1ZC6kbVPVNRhxoGP/RKS0wq"
    "n0g8/YX1dTLNtF9TkGAaITtHU0tnh9Hn6TGQQjpbX6byrmmjYWyZyQfthcvYuJgwSqyJZk"
    "GCsNIJpY3M/77BR9/gu5pvLu177O2v7RvtovA7E326Wd6tL2GGEtOfy8sPpelsirUZhJFS"
    "TH/xrgm2K6/0BcFKpPXdTZEMZWurcViq3zk0XG+XSN9G7EytDMNkwJ3G9cWWkWroneaVxZ"
    "ah6mXFlq0/dhxT+yPOEuHSjjXHw71T2UEolUC75oZROJqdeH7BeRNuOHp1MjZxdoeT0zru"
    "sJxI98fTk7cmmvFN+R06PpscH8EAw7qpeGbwAvz8okgnvmnisXud732i1MHGb6i7nkTL9M"
    "7W3AOs/mTuaFsCCpCdivW2sn6bHCjC+J2YUAUaO4YHaz8Dk33/MiKhoCnfuUTa5UHq0nfU"
    "Dct+EGX9x7tVCefIat0gQ+qtNgiQ3rJFvSvb1tnwunUopNaDK+3WWJK8IZuVltCE3fKMMl"
    "63ytMfobZtLrSOozQkVoMqHqlQjgxscaQgdesZAB0iZpB309lb4UqjB6nbzQDbEHGEvBvN"
    "6HaAjSy6xQxwqd5fxprN9ZfszjJBiKPb4T1lUi4+fMExVPJWclYFA95HTkjHV4TkQCp9+x"
    "iO4R2AzZ63BhtmOdaQkkLa7r1VccLGMyjN7l04rh0RadDOKeCPZ/ujKl5PFh5U6Rj2yHhw"
    "/bE7JGTWmG3qim3Yp6MseEhwPOvtFFCaygQAV0vqoaWM2//Exsa4sORIY+r0xsa6ygbYxo"
    "VCZFCHvjQ5boyeQg79dqrYcUFkZ1Gxz/GJIZptNsXXn0W+hD0vucX5ICzHoAJIB8E4cLpY"
    "3l2/304NGEvzabZel1T35dJhO7/xS/rnVhgqGUJrdclcCMD8v4yklbUp9zzqMTyUTnkMs8"
    "j2ILugAoNh3xMjeHKAYWYdGkSEdnqsC/SPCpD2sG+Aqca+Nx9WRyAo35uH7eUhsD1XOJkC"
    "JIa3imqbhsc9EAhqI2B0jwFAa1nxhZ1D+P27w2F3Dcvbb6rCSJIsquCDAAEFHxW9LvLb5E"
    "ARdlRMqAKN3V1Y+4mpgu/uhQTY9KDq5I0bpHEIXLuQAMGh69CNG6RxhOtJhncEJ4swweWC"
    "uzQe3ohCq2hpIBaSqweW64QiFOoiuC61Q33QXhWsNm9XSlIiNr9LrImNeLRU5SCEBxkeLM"
    "0zDNgYLb/b1/GHsE+CmawrB2PW+10LYSgKB6VggIZEHKT+iBwUbW4ItjUlww9QITY6KKjs"
    "WAvdDXyDjeiwvgwrAdOFhVrgEcnY8AWWjFCyVeDb9I7UkLNuUF1i4hgpYuc7AkpZvP0S5S"
    "+A+TXPtS+AGeYDXgALGoAXwEJovo7CWxlQBegFsKZvowtgIUTRBTDQbnMBzBpRfAHMry+4"
    "AIaRnWMXwGzL2M0VTEeZC2BMzVCXgkCLXS4F4cijwRLVZF8Aw8jOORfArKr7XQADGgY/9L"
    "lORCsfvwD2pfV16gJYUJN/AQwjO8cugOWH0efpsfACWL6+TOUdL4BRh0rmGpfvxq+c9MjB"
    "EOe+17r4ON+4yM2v+AzPAxq1NbstFle0lCXEjSFs88AbKUDmdXDIlr0DZtu9SOcOL25XN8"
    "v7gnFapnwnLHkzyipU5XaUY6Z6Q8px9Tu/fWG6+VEuZGsQUD5TgiU9p0TTShruGOo9CJfq"
    "GcG1IIxDGAnh9cQg14NwCaIPYFS/G84UtvA6TVvWNxF4y4kOa3FakFx+Con40DTCV2DbXG"
    "jCUH2cWA0qO1SfkoMBu/2QSDG3lCnAwYdqgA72pRDB7drVMQdd+PJOxyRiqEJ8UQOhTEEf"
    "4sIGKgIDq/jiBkKZwjrEBQ5UBAbW9CeIbobzEWr/pY5S9B0Klt2dhm+6P/1ag01Z7P6sFo"
    "aiMFKUNt2vZvE5QK/6AjDQ2kWtCKZd95L4lLMGw4Y5s22XgG+COjnrqgd+k0IIfBKI2+Df"
    "+WIe4/liwiVAlDgGuAEShZxn48Mu4W//gdV9GXG4iIHpuhj0M7GErDVTsoSc9XOzhPx7J2"
    "kJ2ellawn5DuXh6Jf9hGSDT/SD5kNJyML4ynnZObouQxEWWTVE09gAXz9Urm4q6br1TLAa"
    "SEXyzWhSRq66ZBlbUNqsQobI4UJIIoTdyzyS6V36q6GjQQgSvoAJu7OTIplWAlHEoO4KQa"
    "IJ8N3u7LhIpp5A8A/qwhAkoyBXRHL0eHoKBLt+ngpKEHa/++u1Dv3ur+sy/T5A3gJaGC7+"
    "TjkMUiyyetDPapAWh6sJtxSWa8AtmdPItW/D40KwZ/xejpLsFXls5h/OZcK4NJ/3m6yL7d"
    "26cqX9467YfP1Xpj/MFyEj8GZ9xqUSh1w8t1etXaJjivW6eHdnGhcl5F0Xl8X8Y4TRcIt+"
    "NiaCXXVO+VsYd54Jr0hoPj0dIoCZki8EcLUW4OSrfjhvUqCejM/enhzVT40fjiav20SngI"
    "mOLwUwlYdvPCd5Zd+WPxn/19uyb02+19GbNyfHv5m/T8b744n7++Xbcvo5IPXQ2rQXvlL9"
    "JHClAJZqXpSkNbEcKDQHO+2HNfTdJikJsG8eqN+O7uynjqRMQQ1mG40vXEIKEVz2LjfLQR"
    "c+Y4fLkIihCsHWlqRMQdfd0CZEYGAVbGNJyhRW3c1rQgQG1ubrJULZfOBIfKZcHZlhy8DE"
    "3oYTdClsmptvsnkGRuZ7yChVCp/eC8lE0wxs5ovPuZpHEdII/QWFfznP/qiO25OJD511LY"
    "8m5cP3L+YNrQL6Rh5en7elTtCm7HxosAm/CbE+7YYX9x6gX1hFx0FGCFYfu11op4HuU2fM"
    "3VWNhrxXMoAdhCIKddJtBgjphXoJ54Jd6UYwK7REHacGwCA9P+xKAZIx41w0nT+OzDHjqq"
    "KfyeHUEooo1En3ryZ7zEC9xN/PXehG+CXtNWYAg/w3dRcK6JTc0zrqrFMu9LJ6DizDajO7"
    "KTbVSC13zF+9G3uzvLny8nKqhu2ti9vZ+kPgyrbXxJar1XK9rY7copuBhHu5JcjH8tU9uC"
    "qVmHlAjXnvkPBY+3bS018dsFLyVgc8NSLVAoY9XxYLeHl2Evur6yLiviF01CbUyHLTUvR2"
    "7vPL9V20dOvYhB/U9kZHdqKnCGmQ4WDVmOFpGSRQ2b7ZHANV6AzPbF6erBq8KU4G3yOkYY"
    "cTqHqPBzJIoHbrcYSBKnRpj6PyZNUgcMQTdDRoXSc82XwWo8ABT9DRGHWd72TzeXN2Ky6J"
    "CRuihNnaCtpD1fLN4mJGACE0NCq9mB+02fyYk7noErSJsafonksKkEXbLLa6gA1IaaxuOa"
    "cMFTQvDV0yvLaz9fW38NbDfGGu18Qy+u8wqO4E7UZLKQvMtpjdJllVFfps6owpqGzqGlaq"
    "m7qGJ2dTh8cNEQxVNnUNr2X1MktRjTqP28Nz3xQ8F2OV9uzhue1YrwDlXa6d5sswWMgmnf"
    "ylmncqCy/lJPaHaI8I9ocxfTjhmfKh9odY6/TMbms3SmdO6oAqAc/vTK05PWqdDU+4PSCo"
    "9eCyNwakJFno1YiRwW3mRgKiG4HKvWlaZcHp1os+pQ48ae+FEmShivdzER0Nc4j9HNJ8Fq"
    "N4PxfR0RiH2M8hzWcx2vWUAF7zgaKQNcXKoBqu+T5rVoGS7mo+vlRPaaVBxhrN4hHtSwMa"
    "GpH2vhQ0m587uuxLUdrEHKK+LyUEEO/WiuvbYrGd3hbNi2Ff935tqLfsrBpZbJvKHfdUQY"
    "f13VWFzHrvq6I9Qoo/b5dAcnCDLagxwE4hIUE0t0T1u+FMYWtNzUwmwfNq3TNDwqbQaTNU"
    "RfPP/IyJkkkw9pwwifb5EPmr6CS5ImTOejojCwM++11Dgi4FWPmlQ1ICAcyu3Uw9gqgBW9"
    "7RvGcRIZFgA0VRJmHrbqJoERhYJRspijKFVXkzRYsgX+xt2vQ88lXepihVtZ2+n23e+4ux"
    "H38I/dOZxeB6uU0VF/9czdfl+pbMrv5x+QG5dgsvAH//7FHKV44vzLqHMAULn/lV1Wu1qq"
    "0Xavr8yR+LP+QmFpKutbZNm4AtcKDFL7twuCYNyJjMdnZdNM9AfPW7A0KC0u6Xi6vNdLMq"
    "/HMb7CyHeYSjlsL/3Xp5OzV9lGJY18hzGzaQcLvEJSU2SQyRqS2SZ7N9N0g+K61jJ59nZF"
    "vtxXC/JBlZiDJWCVL0GardAE/olLdVIujdJOmVD7AdJFtHVx5+bVFgIUFIgxwgsJCUQQKV"
    "v6jOMFCFzllWZ+XJqqGdnmXoWzoadDD1q3e3L4EAZrfOjuk1YUu7GpMmqwL7cZMBt1Q0XO"
    "+jqd7HbetseN36F1LrwZX2bSxJFjrjlQxQn4an9iJG1CIDRre+i9+86ANL2l+59y3CFYrA"
    "h4HT0RCV/RdU81mMEt8FTkdjVPZbUM1nMUqxpTANgIWFIVi9c08WMwxolGCvoAwYFSXfi7"
    "eCZI4kZaJn9Y6N6cbzc47w8JimTcw9mofHKQHE/sS7elU8vZxtvn7nkHlZ02f17Eno1Yne"
    "3ow9SXcXfy/qJNfBJU6sTorN9n5VBJhATsOrYnO5nq+28ygposG+Ws+X6yZPHsUjnzlxWU"
    "4HdM9c3RVAt8uys+Jf383X9bXkzWq52MDC8uflTZxl8fJmuYl+3My288272eW2tQfjvAte"
    "OUWce+GDp1GF6mntWfyWRRgoYOrkfWBDxR+U4/nqJmar+TCo+D3Qx+Q7IHrPf/gzUF9Xn8"
    "9Ky9Xn82wnEMjOlGD3clFG3iwCOTVFySdFA152KmnfEy1/OG+yUdZX+SfHRybpZP2v6s/J"
    "0f7kYHxU//1yPD54Mdr/S52c8/j1m8NROe7axJRBW2BagrJ7xWhOTRyAP5c5EPZHC+Tw+P"
    "dKwKPjk9ejw+qvXyevfq3++/bk1ZiUN5ut82hcsz1+M65V9PtocjY5emW0dXp82KTr3D88"
    "PvWTdYZtgFmrbckriKz3OeJVpc2X51Ul6N2yxCsfwKtKth6twGBtN6zkMO24oxAGH/RewT"
    "VYq+ja0q/Ij77AqGhY2pEXeOtseHy/RIpaDy7HR5GWJA/drBeEiN0igwLqVir63Wrb5kLr"
    "2KkhsRpUcZdCObKwuc/XYEQ0TN0Ha/C2udC69SjxNk1vqNIeZb1GE1DUS1wZWLsqJiDaZb"
    "V6Xy7pF6/jet36MSBVgijtQyBDFm6zKZIBbYhoiO1WS70fXdtcaN36EhCrQZX2ZyRHFvbF"
    "/dT7mk+dB4Jc51JNJxgJFhKOTN0SkvJx1NR23dT4XLqoCGPCtxZDMoRqcLnySxPB+RBOl7"
    "AN3fMhqvksRsn5EE5HY1Q+H6Kaz2JM7fioBoRbPWV47C1f69oRYHNOHwpc6FJWR+faz8Jr"
    "vE0CbI07igBmSpXhGKaMZbFzPInWw84zRS6EbQ31Fb9lnDdDXl58hCZhhGo58dFm84tf77"
    "hCsvBtv/HkonewZYDHOYuv+RIyUhrjZBS+h+2XPEhiPNDn3ZOHC5mVsZgi5ML2cxQPC53O"
    "S4zVZp47U5S0VQ8LMnW+HowAd2gotuyANNHNbT1g4X6B9sAOZZOoQW7tgFiiCt/qd6MOpv"
    "V7FB1GAKROzO07Ac0dDdFhuXhQYBwSBhFVB0MEKVfWEi5wB03Jxw3Oo4O2/FH0OTTGHFMx"
    "YYehRTChR9jnUAh3vHnxJ+KRFtImrMarCEZXUKKsFCieSBfysQSpRfoI34fYjU6YY8Yn6T"
    "BaInJ6nOwKOHdsuCAs8cjwKRN24KqBUeH9ru1pCwQTaEA+HkJagRb8sbALTTDHQUvQYRQA"
    "4oSXdQeAufbvB+iIhwAgTvQ/iAPyB0JYpO1XgRLKFCIfERG5TCn+uNidYpijI6DpMEBi+o"
    "SfbWfgqZESUtTxtTjcs9GLwzEA0RBUWBalGGfjV+MTP2b88d78ai+OmzWRXo/+dL5oeP82"
    "OTl7OzrE26ijfcsm3p5Ojl7tvdtunj+sf3q8V0V+FIvtzw8ePN67Kraz+c3PDxbLRfGgKq"
    "qD2+f/p/j5SZxuIdVOKRVdx+L11Tg5Oh2fnFXwj2n1zK8e7Z2OD8f7Z5VKXp4cv47soWw4"
    "wcpq4eF6+Wl+9Xiv/rfjuXi858dGYw20wvzv4wlijUa9laC1XWzXU4Tanm8RJnIyeVVZwH"
    "mGumxt9PKsrNjgxQbHi/GrUkq2bn8bHb4dn5ZmWHz6z/Lff0pRZlVZMeGr04zVsld/3jOt"
    "/2lvfHQQ2xxbOdEYpQjqiyGd+8JQu754++agojt+GVoS1jcl4qO95c1VqKQ//xIrLtuLri"
    "/w3x/voX30wMyL5TgveysShNtbFWHVW/+CpmL7jmsq6+J2+bGzqTTUzlSaeP9Ow/ZL6PBG"
    "filZp65yugu7KvdyX3Q96YF5vC+6b2R+tzcD2lsA1a9+uL2Np6+5tE8AVlHx9U/hzZsH/o"
    "/uus2D5p3AaknxsUqu8I08HOHwsi4C2drn+QtGqreVyoprDrd1r8tPHe88JbIVdU9SpHb1"
    "KRi4ydxM0QpeegkKjJ2e96AgN6WrUJBt9aSFG+uW6/7odGyWAiDazm5U9s5+rfMWjQ/Lik"
    "+r6XPv/9kLqLzAcDYRzB/DJ3ThriIB12IJgTUlKX/eexpfD0r3KuvqTIKF3Y2CKufq94SS"
    "MkQrF58gfZkmgRbep0ExRqGh3vze5+IQIkUaZepiSQpkeLcExwjuXKhDJO+Y+LWySbQSKJ"
    "E8WihSLJ+UNtp0Pq2gJn0RIYXVv4uAowxi9dXxEXcSYI+vu5rrmmOv66ENdp23WH/uFiMF"
    "qwMabfSFGAJxKA3m9oQTtP131t9JESZBB/j6uzppGSRQ2ZcycgxUoTMuZ+Tl4aiBfWuVIp"
    "R9aHV7PH19larducepS6wq0Dv0OO8qa0TFvM1K0IkWHcrdnbrWSlTu3tn45VYN2F26mnPF"
    "Ndq05RZfiQb7LL50ez2byjRB0Ln3EwlNtdTQwQrYaU0jQtbtWJRKsChV7nf6mixatXtfY5"
    "dl+8Pt0r/5K7PYxEAvyjMzinxRrj+hE0vyRO1eU/paMqdLoHec1NfiWT2/QUk02W+Dotv7"
    "8u1JeDWhoxVgTNRV0cEacLlYA4N/U5YmTQ8G1fuyKSE4eAW3ZmnSJF7du7MpIQSHgnXpul"
    "jN5l//y3/5fIbzxfTTbL2eLczpJhRotV5eFpvNdLHcFgEfl5rsZnaxvFtP39VPQ8seBCml"
    "W8dwLpe3KwzmbLMpmG8N1lX7nVYR73P0PrYyhtfztKphonRI1XDLJn57czg6OjLZ3U7PRi"
    "dnTaK3Kv/d+MzP9dYwjGwHChhUSGe/a1iGxubkbH8+57/z0bBUe+ED7RSW3zOmtLOqKdE/"
    "UcJaxD4Z1jQkayWEBoMzwMoIbZkJi70OStBqwWSsepJSJCDXMyMXo51GI1B2KlbstKatnO"
    "jSbgqIekPhdwxoNwFLsOqMKDBAumtMpMkEFsGKMqLAsOiuH5EmU5MDLxtEUBudANQyQICm"
    "ErKHizoWAI8EQxEUq0EJuCbwtN93zp0TjCjGBJcN/h0Tv0ANLJCHB5d1owQn40H2b5AMDZ"
    "u+NxLX5d0XIegwCx4aXOIGFVhpyrDh7yUEM77iSwlEo+l5stnECcZmQIQaalsDjE2/QHNO"
    "9eXhwZWMTUDGgxzc7hoYdnZsenVF9gvpiG/koOAYY9NzOgjsGJCh3erXAbYcFumNXigVF7"
    "jEoiNCLvjgLu8OFJC17KC2bG6OKNH5eQcg5W/ZBN5B59tBXIJPDKP54uNyfvmNvnjTFoAX"
    "aphO1s3mrpTBAHAy3BXgl+1yO7sJvahlT1+1v4RPtDAcrL2fgRno5Ra1Cwd2I5HgFGxjhN"
    "7axuh7umstFyV/rWXX52kVyyPr9D04Gb0075+cnr41Ht/j38YnB2/H1Z9vRhPP72uZOjtu"
    "31epfhH4Zi0na/7tGyez2s0p5dPZyRuyqa5vlPPYJrCEh9iNiEfVLc6H5619ekWQq5kd8D"
    "6oBlrdDwn17x3X1+YaFfufWGgwy22df4vS6s+lPmtezb///HPLN/Z341bNcngjpPbD2RTp"
    "u7zRNqNVgVdR9sRKSIWiUXtYBbaFrW1ay2cGpkICFIJyIGrcJgcK2wdMEapAY/iC6fZTMH"
    "lBZkFtFJBmUBloLSu+uIvQ4LHucASdwwgWs1X9oAEGJrfwiMF4nwW9zrHt5SGIuyckU4Ak"
    "6CDYdgoeeEHArbs57wAweDAnDkuh2blJqZKzJv98KSbBAaueMGGNpvAIzphiEhSP7ikT1m"
    "gKT7MqYPicIgoETbzMCBxO6gn/EZkYYFl+JoSGD9h3Mg0NmnYwgYo83xJGxFlPquNKeE2j"
    "7SMPUnhKGoDROyaFjaXkb6dRwfjziXCL9L4AwfAb5MsQisNDKxqAIRkPsT/+BkadH35tXd"
    "kIBHSo3Q4MjjEGjR9RYsCOAu9LUwxM1/6oB9KTggFPZLEeDQMifORgEJh5K20qykzUJ0Lt"
    "czBADMusXUcSw7QEeKf5Hi7bX81veuhaEfLIRDbZkuTR+RY5EMK8PZp6MnP0aFBrHAgMwx"
    "YbnycPRuP/jOU3BXriG35pp5coaAQnI/atemEjVLMxMrs4YyRIDeuea+dGtewHTIsKmoAZ"
    "USFAX1th5r9YFWgeVNe/UQpUCFaU/TRqvUl82ppTnPM0pBGkO8UJz7FMp237WLZEXGeZ/K"
    "ZsPVH5KqNWu6SqpHQQDSekLjuXKU54zklj2iq+XwbTSNvRT33SWKa6Ak9Z+mX2fipHKajL"
    "T0+KE55jmUl5w+zz9WGYhZRDIe0C5dyjbdiNOV33Az2eIHEb6SSiVtab+eLrj865KjaX6/"
    "lq2zTXhugYfv+4my22TaJWJGSmSvlQvQh5WRAVruaby+XdYksUz24ThYx4HLe/50TThG6G"
    "bDBN1f35iJq6Wp5l+y49za+p0y+wppZaJ7qmZqUcYlPzBDYHeXrFWMQNztM3VIfZ/hiBhg"
    "EuKMvQuB3T9ucOcTMGvzcoHFv7I84U5dOOHsfF/NRVMLWrmwkTEgV/QHqw7/IG3xCRLXHr"
    "qY2lmS/MP9jbSp+IBtdOc5p7y7BtLjTxUTdGrAZVcOyNy5GF3c7yMsTB14EAG3xo1LvWl0"
    "AAs1sHx/SasKXdjEmTVUHz/ZXhbj/aBNj2y6/ewa5tLrRuXQuI1aBKOzWSIwu7Q6gGoKPB"
    "DhO0ETWfxdghfAPQ0RiHCeSIms9i9FaEQrctTk4jDtaeypARMbLIvWWtALC37iVwtjWUQb"
    "aM85brr68llusvwCnL9epoW67HOm+5zaq+k9kGtAmbdTsHbYMFAmTRug2JAKXbsRDobLky"
    "Nss2/w3pdl6E0Ca+JQOcHKECyNxt/j61ubS2mt3fFraLv2K3WF/HFIHgtti+X4YSRunD1D"
    "1ahMeo6cqeziLLRclPZNlxXBu4Kyfm1fOukmXT9p0Tyfx03tzsOjsZHZ2WvVMn8RqdmGRe"
    "o9Nfq/8eTE7G+2fTg/GLSX356/Xxi8lhfeXo+Kwc6NWVL+hDwTXLcp8gpHbyaYr0nSZom9"
    "jsaityXSWgPgpE10EStciAwd5aEXQasBgbKrL1FETBNiomQYHpbp6wRlN4BFummATFo7tR"
    "whpN4WEuu8LqKA69xRZsLGlfsiUWTobbmeLCimo22TOCXiF6RLc3Mj3hvnE8md33L5bbFu"
    "nJbjnK1rDtV7v9PvsZa0v2669/OZs5xk2d4PZdCRMnn/iClncE+phKU4Az7ZOvwDMSnRSz"
    "NSfdPLM1S53zT59jfPIpPfT0uWmcVfr8tLPMIv0iSTULye2c6BXrL7nJtrEp3q/MvHcbk5"
    "CwVO/fYu3yIEmzmSKkShD5mU1RGXJwuWdVCA0JUPekCm2ZCatTNxLHVH1hCjuSdUgVTGTi"
    "dLWAjAQ6SOLaqPEcPnkKW0BG4hskmW3UeA4f+4QGIyKxaZ7P4A3nhyLHORNRJIad0mEM0m"
    "QOC3ODHJOQaPQ2ylij2TmjU+JThJSeO/RToKLNCzZzdemn4uL9cvnhq9+wLWa3BWQUNFhV"
    "AKnzQijrG5/+2RPIoKjngen2fhW+QxLXbOLlp+/mxc1VUPcHuzjflEguYQzxDxGncnc1v2"
    "xffYu0WD9IU2AlV/PN7OKmFKLNFuY9nGI2CLPKcJJK2xSlAWwhMdiuFh/ny7vNFK+LVJmW"
    "Q3Z+4/qV2Eg2httzE2m5KG0gLTtrbVHau/J3FoPG2iB9+TMawRvRQ2OMAHnlPI6x0Ua7xK"
    "BGzPUHhGtg55ChK+TxQkw6ioQOq6AvukTA3TCIANclrP5sjT8GWZWwJEGGUvxgTVCFYAu3"
    "7PgoYG3XEVL7DWyK9LfpaJvYJ951IX9LEJOgcHS3AlijKTyCLUBMguLRXfpjjabwNNMlD4"
    "mZQxEM3hdcE4RpLyW+/xVmriBpUhSaX00TG9Z8CqlbT/DQmeooIlukh8VyTE4E9Ywt7COf"
    "CJ8Mmu+A4kQQNJlChK6dhAATPFC8aH1N+EmBZMdVYFlv7zeGy+Yn4Vo53BqV0m+L21XnM6"
    "1SCSXf9T11tlK3TWS/dvcwm2TbxXq9DFfk9tJhdfcfW1vflrqZl2pcLq4so7YJZGkdLA38"
    "0WWUMLVo+HMAIAQWZctttLDTlbGnynLi7AWsZpJ2EnRwuYfeLDs/tbkp/vEdcpiX0W1Knl"
    "DHcoksn4TBFR+rE2BCdLeZDQ0q5LBefko1UJluASwVmHzdYbFRVoO2XNlRPoObcuVeTinh"
    "HtH+Dnf9q9n9zXIW5MLPeCzezRfzzfvQs4DtQO/mV1Ovv9zf31/89MMfnlekzVr54bnXH8"
    "aonfKjpNWeQbuhsCoWV/PFNXvAQUI44LyBmJHNzeN1Z55X6bcfvBkfHUyOXj3gjMlYktSX"
    "zNUuLUsOtiSSATX224D2XMODKKCWjgX+SvDd9onS4JsBpQnpKrcycTWTmVVSTbSZVRLQ/D"
    "0T60sRs0+vKNxMFujJn76qUO46lnu52V6vC0M2W82nHwpqDn/7dnLAdapOXo9Pz0av35z9"
    "fynfKlFLzcXa8kc8rRWczl7W/ePDw8oUzr/bP/8OcS9O3882732uP/4AvjWXS+hzff5D9L"
    "1b32/fm3n0uxfHx4dAFat52XE41pvZplyCbihVYE+YpCAhD5oQ1QnPZ2NZPT2flouS59Oy"
    "6+z5tAxAn+Pusro4ZlcaBuTmTCNiVJcgvs/SdCIHGa4sloMMIbUTWlOk7yBD28TmaltR4C"
    "CLSVA4ug4yrNEUHoGDLCZB8eg6yLBGU3hYDjK/MopB2UEWtpcS3xu0TNcESYkCCyYFPWBI"
    "4ymU7TdGCBIS4vODq6QJMW46idB9Jjk5U1EqBFs9+dkqrfh1blG/QBF1KBETMiuZKkHHhO"
    "2nVR0cOp1gFakstGhASHzxBgbIsGh/bSfEGJOiKP1qmjix5tNzMJ3PFJ37muR0AJHJo3k9"
    "X+w9rLyo5byxXU6rtxjv63m4XdxWWB/sNU+v5WfaOL9oR99uuNJ/OTo8HSOr9HTCusubeX"
    "2n66rT7i0fNnE1vy42QSgE3NIwtoAdHIzVg5zltm1LOjv/vS3lbEsvZpcfrtfLu0UgYBs0"
    "UYdkbaeRC9TVuC17DIn+ceVVn26L63u8cHZTTm9VsMWiuCHod70lbQ2r567UY6S0MfU4dt"
    "6bejzCvoec2tJ0UI3HMLIW/PJFU4HNFpgYZOoVs1n6VhntppsyPrPIiiOWQQ2KMdypkwbE"
    "2qzj1PYr2Jbqb9mplqNPeliX3hgmwflbRIgq2CV2fwIyag1bnPjjgO+CQKkoOLqOCKLpDD"
    "aBOwKlorDpOiWIpjPYWK6JLqanCohlgswlckSBwtFdKCNtKqyVZYviVoTgstS/F5GdFpHl"
    "1g1fvK2K9bvl+na2uMQXj+BucbvihLeG65LPs0wMzQUzi/BZdjAPSC8Vx6aptwy1DPWXo5"
    "azxrLU8rJWFQWOb3Jx3ggzYIlRrHFbLGfd+y40wrRnXiKMY2J9mluZZsWcflgYj2KshObj"
    "Zt46b0UPn05PLH1xo5WuEhEu8aduGqQYGGhJjEqS+Zo7dQOnB+/LHlPnoAcTnvLyBZNGDJ"
    "99CZjFRV8djIvBTMm4qum05Yips6oYaguCicLE3m1LElPnsA+2RcFEYWKXbll8uhze4bYw"
    "oRRMqPUHhXNYl6BNQ46/WvXpldrt5KRgIi2wzu+S1CJN+Gd5w2uDPswjSXjHXWny3HAYHn"
    "ji6Cu19uoMHr/vTU79ite+GcIwtSB3dISUSdSDOT6gDLt2gJTfmVnXkE5JPH3AqCr6tJ6t"
    "VsS19G4HhXX4usVjLwt///Tps1ltCm3ouh8ZbSOmw50Hds5Yx1B3UVN4IcGIUf2e9gOVwB"
    "abmbtGHOmvLFqmD2R7dU/CDbUs98gzeI0f3oQw96Y3cfcyrueYaHVOxLyraQdv/YOZpahY"
    "+OaKQmJ4elyjuce/Y4LIdjouO/dof7zX1oMN4VWQRsw7dng7L98e7Z9NSsh+1YfVU2Fnb0"
    "+OTvfKOer6uljvHY6OXr0dvRrvrW5W15t/3OyNTvf+1/86X9RPCp4v9sr/vRmfvDw+eb23"
    "up7Orj7ON8v1/fSfpXVNb5aXHx7+4dmzH588fVo96FpVbp6nbBV9Oj6zOq0fW/zntpy1Hz"
    "5w2B60n4Z6m/zz3tH49/80//hTJMBiuZ2/u3/4oJobllW+sopNlf/4gRXAAKxNqfxlfHRQ"
    "wolUTGiH0POHoiCWkoBPVbGbjicv985eTUvJft57YFT4oHaqHB8e/KfVnnWPnFVve1qY49"
    "/rZxNLBn+KORlHYszpzz/vPWxee6wWK3eLemPbPNRooNwsr6uvtt9WyQG0dTKanI73xn/d"
    "H7+ptfBg+74wqtgr6ffmm71qCl9c/cdycXP/gN0dRo1RZ2zX07zd7x8fnZ6VcpVTUvBypE"
    "95jj1aa+31oHLRntQvAU+OJmeT0eHh35ofxwd7pR3ujUf7v+6dHP9eAh/vv6XHWgQzJZAv"
    "A42ctkSEd1W5di2WQo/du7HhG6IWNQdX2y05VE3LNCby81nZHfEJLbuq7AzyI2oI4++U0b"
    "BZR6A5Syvrxwpz3yEnL/IhCp9i9UaU9fNX35n6h+oPK6L5lx2P7ZvITx/vXReLafm9v1re"
    "Tu/KVczDcn/1pPx/9XFBafIvDyflWD44rqT/tVyI+p3UDPSnjB74p/koT9cGxjd0zEVkoK"
    "UPeq5mdd16TAUrpsYCGNZUOcoDlfc8vgl5KZ3chEx7njWEzKyqHNS1uZuXf5gBngGkkLPc"
    "/yQDN4v5FfSd/on2sVAYZKAKMSZwhZv30s77xMMA/thOHVgY3ztNEaawqfqkaQHyOAWeaI"
    "owgVPX/0wLwOjPdsYQ9WZ7+sezU9WedJzz+Mx3QAKtHlEkqrpUG1DNNI+Fnk1Izpm5xPyl"
    "DQebS/I5H+dXxe1quTVn0B2vKOeD3A1n70ruc2kQ/PLTImzj+2dhhTrng5cKglhAzRabT4"
    "YRkQSCoCNvBed9a76Km2Q+P/3hj89gZgg/c1B9vwLmg7j6Z8DKSvTTxbt3f/whY6FJWmuq"
    "wBbimzkJ90+mgfwy26de3m0vl7edFtur5WYOnWw/AWts2cc+1MoHmo1RQhUFA5X2R6f7o4"
    "MxyyxMq9Offnz+7skfQ7MwRc0mqAHH8bua7dN0U6znTRYCoSY/zOGdhlCL98UMzTN6PS83"
    "dlEBpQVPzGnV4vR5MfvjxY9AB/NFo4Gq0Qz6VgD7rN58VbRPTH8rezcYogid2LIIxTYhVp"
    "QvYecXTGx/9n1cz7LRel3P8pPF8D1Hdm6EaLzn6RBaO8HbMv2tGt4qtkuDapKB8sMuQjRK"
    "VxVAS9jy0FUR7MoQGhyG7l4MbTaJSfJ8W0yDY1J+wA1rNomJFeMjNTFFIAxTYybbBPVxGH"
    "rpNqPmkhiYkQagPoJBN6ogak8hlqD9XJ6dvJXfOf4m71RsPtyl1itlMX+5onw/Ay6Fq1P7"
    "xG2H6vbjcg1DCPyiZNNGR+45+3AN3ij4Zr7xAufb2x/1++mXy802/Jm+FLLZLsu1S9kZ72"
    "cGY0Nhfi+3cMX6Y3GFmcCnasQttvfT2+Vi+97PTFpdKC33NdVlgOl1ucjH7658UUtKlZsi"
    "ytdDXIyTGRjRndgPd/hqMqTufKPEMrDG7xRidmN79bPMr46P66eYT8cnv032x81U61H7gy"
    "HOmW/KODDAgIiS+bfF6TsYll84gBy29mfB9RMXfuwPPsfS/dqBY9/Xta0FwUHuhAtKIgFp"
    "E4+nB8DSFgl4IhOKYwrKYlU+i5WHTkPY5fegEs98yHs70IZseErFKLQFGyGdvtiDduS76f"
    "VyebXBRuXPe2ZMGq6we22bgK3trOl8YZpId+jPpdJR9r/8vBdXR7a33W8kJa4hDXb3iHfh"
    "yKtoJmwRnnoyR3C0q55em1q/FXSNLr8FQ199GfC+C/eSS4ebLfR1lgHvsHAvrmQtC+HJMS"
    "k9BFnT4m3Ckds1Q16pyd+jAasgnvjNXByL3zqydeQ2/JIj2u44GPd+EBoEhbdwcz0RXPeJ"
    "ShXHvS8ZCzbrog9KJYHu3+/ZBXz6hk9UlXe5BSfDZ/Qd4EtcYYkX8BLTDqjwHsaWb3XH+g"
    "V6mIFETMgiswZ0TNi+TQ8OPW/QXmWZSUNC1KgHB8iwaLc5EAIEdPiypd14KK5aYMPJCUl2"
    "2y59xW6we3WSy3To7loyGUFCfGBSe7jH8QZMcTkXicbXgGhuikn5WvBnqB1pIj9PhfVlxo"
    "7Q4kv43YBl277zH3SBGxIn8LYuBW3AUIQUYuCJEkJGqVHMkcdLDzQhRAo19/wxqI7iUjx9"
    "BI0l7ZR59ohebR7qPnO/S8zhgZg5UEQPI60D3zgGiWMo+xgedOuC5/D6HGdO1/PS0r77pg"
    "41kSvrggxoYf4AMhOap+Iscx7HzDFZ3ZFKh2WGV+8jM8rHjLEXeWYjBmBWMBWG8zoj7ad8"
    "z94YE2JM4Gqty8zbqFVrOKibNlMzudFHECHBmNADKgFSnS8UaJ0Nj52lK0mtB5eRlSsjSR"
    "46lVqUjR6dPikFEJas3fWYTF1U0dEgaEaDqEZsJin5GGqSH1pBwpQaBjnAigXI4+xwmAUJ"
    "EziHOdiKBRAscuvSTXF92zGDzL/uslE3eB8LXwsGKR5s9nzw1MDEMrPp8p4LTMtFKRrLsp"
    "NH94f0yXCq0jLOJvttFJUl6hP99BxbHuPKYS0aEVI7rTRF+othtE1sGQx6SQTIP3QOkChd"
    "LQjbweZ7W0PwRYtJUAi6XzGs0RQewZcrJkHx6H6tsEZTeFixDDKz0gORN6/6nh3PbxmToF"
    "C04hqw5lJImG69sHqMQNetB1uTufXSLrzmA9HBBVcdQlbnkd/2QqrnRQAiIU6QgHAO7sL/"
    "aBZR8yZzfpUbp9aWvaluf/gs8fDtAtt3HQYew2Cgyz2G1u56uwsdI7XwesexR4y849E7VN"
    "txshbktFT9YFeI5Yis4u0nr98cn5yNjs6qfxyfHEyOyuHqR987bqtiPV+GK87a9NoJuYnl"
    "nS/i5wZszV/aCpirlegapg8So243qrZ0CA8r3jLuXoXGIgUXhjSGqLTursLWcJ+CqxRsrZ"
    "PeBEhCAWnnEh0nQtwuD5LAT0aRKkFk+cJoGTJwRa4vhIoCqe30QpvOYBO5uxAqCpu2owtt"
    "OoONGQwtnzxUAbEmEXFcF0FJmqJqdBfZeAZl9QmWI2ypKHTm066KzG80N1tWn3RexFpEgy"
    "N6GC0kTHSW+U33k+AEYaFkRqUhVCykQSzaYGhT4WegqthYPTLy2zcYMJ691stRob1aGrIX"
    "wWq47sHmN93PgxOEhVJqry0VC6lvr8OhZdmrqSq2V4+M/NQPBoxnr+yoOUBB4dGMnYuazK"
    "6smRF0gALFoh1HF7Wp4HPrHfRWCbW+u/nG8o5pZL+4nS+m/7ibuYc4kAzl9d0D9vOnINnk"
    "5nJ5t9gSnD1rYkTThQNUGKKnGZlnrU3Fz1YzUvWz1Rz7J4NwrKCJOKh+wXku4wLCODSsMI"
    "uDPDFEC13DPVhz8s3XiWd/xIWjfHZINwvcWpA6nOmr0qF8dnHL9MerrguPP7IfMEBFQQvm"
    "Cr3vctQ6G57Q8UVQ68Flu79ISbLQuTGCkIQGqRsHGLfLg9StK4novl4QpZ3IiuBrZ0apDx"
    "NQUSCH8GFGTWewiX2YgIrCNoQPM2o612+izAIYGY7u8+QXwOXjqkCwWY8JhWoYPNcAJSVX"
    "GZKdPEJJjufdYM3u7LHlJxsqWJ2iQMM6qihD1rnJyy15hUM8ICStO1hRh863uepdfEouPn"
    "zp8AakfBWEXrnh1cAa2F598dCGtOQHbQdgeSO703kWQklOY+rnWWjjGZR2vyhHGVJSKNv9"
    "qCpK2LjMzUdee4XOhCfQTfTEXWS9XTZB2N+QS085iI6IkFNJm5t27QVBeMCdCKLxBg2503"
    "EFPh48dq+x9v43fRs+eolxG4Z9kts2LFSi7SwzhWy3DSeul++p7+WDTHYR+4f3Lff6cUzc"
    "flGawiGciGi7+CfTVuUHywEKApB2qFzUKguO5EIpTqkDj3dllJIgDVVwjTikIKCpXxSGrb"
    "LgdOg5+u5vD3iinuPe7rXTqehmb0REAFS/0Ys0nMYlu8kbERG41G/wIg2ncXFzvHrVCSz6"
    "eV6DNtMwRMF+MREBSS/UD2syM5BEvlqECsX0mTLBYtIx4XNT02F0MhUMnxEWl5GpCKl1k3"
    "lhg4l1JzhZBu8tn7kQvcU1Bk7XoxE3mlmuNTtX9iKtWdGjSzO9KE7QXOarx4/ehCTU2Bs4"
    "djMWg4NQOMlggZs0yoHiNjFhOFil8wgatBmuYoYCxZo3+HkCAwIMi3quQNCizPeJhjjSeQ"
    "AlkY5VssA6bqP4WHxj6f1W6/ly3TiNeY+Dbe9XBahd878rpu+Xd+tNJDiZI8VTeu9MKT4v"
    "tXwpPlNfUU5C+6P1th0e/1452I6OT16PDqu/fp28+rX679uTV+OjMz8tis/bqrT14JU/WJ"
    "7/9bbsxsnxUcXmZFz/q/boHe1PDsbGofdyPD54Mdr/S/X3/vHrN4ejCd1Y0FGtY87+Gmn7"
    "pz/8iKZfoTXOzFlCMLAzUVBB34WWaB+bYMPqovQmOGECpnaqE0qAPE5R2hOcMIFTOwUKJU"
    "Aepze4JSi94U9hbKtoI2w55/FV8wk7XwpOmMBoZittfH7TeYT+rCYB6M97FD6vjjZIj7Vg"
    "NWQWLfPrRfXc2Wy7LW5XnbKibLaztXHAYmeN7vQm9zUPvg3zqxJjK9q0aWN68eTpxdMfMr"
    "2TpHU9FAJvtoSmanXCQyo/wz3ZAUbl29n1N3YZRjeP32q5mW8J4WVP1F4V72Z3N1VgzPJi"
    "djG/aVZmsUZWxWWF+Wp27z/wOuzhuH2POX/7JnjWWnq8XZtj35VzzUNrxVwz65xfsKb2Ta"
    "RdZzc/osfGIX0yO+Hxm3G9jv7dLKcPj0/9ZXJNTxhWu1COy8+RKytQv8AMHbugJGL0/Y/P"
    "sbU30me8NTckdFNqVTDAGjtuL/qSu2qihIeOAkHgDT/zwdbKfug1SsPw7FcAxTPwLJy2bl"
    "8sLSd0gWXqNM3n11VBdQ6Qngsp0F4eAvvAGSdTgMQ4aqbapuFJNqOAAIGkvPmMGqRxSDab"
    "gADBoby5jBqkcfBya6ZmMO28mqmJa86buGILTcxYrkhtlDMmKtb7pm1VRG61HKBeI7S8yE"
    "KCu0VP0yPI0EWLFtCEIDT6YN0jwo1QosuYYF2lhRVtnEbJze7qVYZYlDO7Bi0pHMAQy+Un"
    "4jOYUrB/76y776x3nuK+7K+eW8+Kg9LGs2Il33bCfVUsEGsFD8jsAC5/1t9RRW1hGxFPG2"
    "wA/krESa60cWr5YzNlVSpYwobVI5F1l6+wMUp+wdI1rB7Jr7tshY1R8rOWrDwz0RE6bS7M"
    "z2pbNRRZ95Pqt6LwQZV9NIvZ7b+/mt2/mhd3m3KTvdlMGw8HvLYVlGfvbg3rVJ6tU/ekKk"
    "vo5kWuKPt+ySsWWp/yildXF3JNHHUq5BJUyLJrFL/cvgfXrFyPlBr68y922otXFbFyeF9l"
    "QOfmMNfTqguLqDV08m0Vkp9927qx6J7uFD4YfksZsdk+QISmLwyG9w9tlYQkWTaF9WMoyg"
    "sn2ByJQbJ0CuvHGJQXT7A5EgNv+WRrxnJrL6DalkiRwy8bI6QZpYJQ4OSKX6rAqyjhjkVk"
    "6oAV9EzQyfTgR0DvUBd0TDRSmeeRowhjE98hzoRXrq7N3T20dQEc5f2D347CBoJas3bYXs"
    "xW8+mH4n767W0zLPJsBEdTMbP0brZqeXbdl/F+X/Vczges1N81T3BnrYspejtI/XL9dTLd"
    "OuaJiweQDB+NqTVQM4s25tXHTRc2gk2fAfjmH9l5FCPi4+r3dcDb5kJj7xVSxGpQGbuHtB"
    "xZ2LSVUm2kbdTZpHJHMg20/j+dutCn1IEn7bxQgixUwUaQoKNh6m4MyeazGAUbRYKOxqi7"
    "cSSbF6zu6tLidnWzvC++sZBji3q6uLu9CBNtPQPeXlCV7/h9d3dzM835kl0lPt/idmaycF"
    "X13A/Ti5vqOdgntOvYr/aUrrZ6vzQuTcu+/iHP3q+WY18irjplxpAarZ/g//flxXQ7395g"
    "rnZXlk+RVqxm622TygiyaQuzfNbLUJB0wHnicdPVbLP5tFxfTd/PNu8Dc33+fOD35+u19W"
    "J2Xdo+dTJgx4h8i6K0M3GDtN+uxLFROmho+cXzTcQzrBLzfRazDaYYyNAVpo4fHKtg3EBW"
    "rpDFKhw8kFdbymJmR5DrzeqH8ybWfnTwelJH2b8eHY1ejU+qP09Hh+PT+o/xyW+T/bEpPv"
    "nL+Gxy9Kq+yTo5Gh2Z30uqw7/58fmu2Wi8QRhBBaSzmmHp87SjKD7macdX+pyHsE/Wng+j"
    "tauVcPxq7mXxVrF9bDxEZLDssEERod/wPhvZqNkkJPPpfSLvKkNHgfI++ypYXHMMME87gn"
    "maB/NUEcxTfNXvarH2o0FtXH7FfShoLSs+e/+JUvWHw9h3Ei0noTVzIh9VQ4AD8mdYxS5y"
    "bXKgyDsKEKpAk3RX1H4SZnKWw9hLpjdep9Xf3ohWjJueCONaxERIs+XNgJ3xPu2MNzdXml"
    "qLJeOiFkKDo5ZBFI5Ov/EkMrPJFFhuQ4BjCjbMwp4EtOKedIIx8AostyHI45VaLqDtiDdn"
    "ucCJIO7oljKlAejU6KSKmElHnfgyS5QjtoqWUqCcbnYSM+mrHKbliOa8lqbnnFczEs55fu"
    "NJZAJ/PkKDI9P146PNJjEJ/PcIDY5J12+PNpv56jL2xfjXr8fOWBFpfqvs1/ZdWkygnqML"
    "gwhd7KrgvLaTsFrXMyMODqXCwPmuOTwOLi5WBB+Kx8TPioEj6GQ68GPgdqQHOv4NqcyLf6"
    "MIcWPfEc5E/BviBhbZfEBGdHh0AgOsHilXVAOQkKsEmeEDQqEifNPfmTIYxu/VFlo/pMTN"
    "f2dYOQOgObpgAmzONRBQpkQRh2GYlN0cRUo7yafCsZgaqmjCRpOomGG5oD6CRDc8N2pPEM"
    "SRjFAwobdYjIEpwQ7E7Z175IzbFLWn1Gcnb7FnwDIBvxW5y4P5rQScyDLPbe4u/l5cBrEH"
    "z+Bzck0dwUXE5dU9gGMBzdclp0YZIOfy8m57uQxjWJ41ZE1RNghieVm/u0gp7K7AC0req5"
    "Si79b1Jr56rvVuW+ws895sUyV4LAqFYIjZ3fb9sndUBRWs3YyzvoHalo1SSITjl0yitz86"
    "rHNbvx67Y/vx69Hk0GS+PqsP789Gp3U26t8mp5MzU/n0dPRq3J7mu7a88QTlboqwcItYZj"
    "uEotue5e8oaoRHMNi8R+uaX60GJkcvjt8eHdRv6b09M3/HwLzRCWVqinjAsMHk5e0OC89h"
    "CsHnz57/iIbh47bDC1FHaF1wZVOmH66At4qtKVxNM4izawpQH4fiJgSVEFHYIgMGP5YZp9"
    "OAxYljplpPQ2xmbgG4hoKA1X4JdPvLtcqC06HPAKUOPFG/RRIkoV64np5fTb3lBDmfYG0m"
    "mLDM1iNR7e6kXEm1SELyYxoctHIoPtZsEpMkBD+mwTEph95jzSYxsdIGBrVxHFrJA0FTSd"
    "nbpRNTfLegwhCEmxZVLK7dJBy3zmK6NihCHJ63ilNEFjWdRGh3ZUJ8ARmOLtzvqUIEracB"
    "elMkw7FM0GEQH4JJPvApDzX9Q7HY2Fn+ZJKSjd93Je9CB7QXGa0uNXNISpj6DoBybN04R0"
    "Rm7kiIHjbl8MCk+VFz1mrl4ECUWbNHxIEZHIcMBpVhuU1N6bfHoyI+PIOB4lip76kT2Sog"
    "JLrSrwXsNizSXK9CyfgKkFlyRMpXQvB67k4UwbDwoL7QzmNaYo+yE7C8+Tl0jQln6oiYnM"
    "wiD1w4e8Ni1XkAkVKmFOncjpDLFBPO97tUDusbAGjEXwOMnvou7BI8Z8Qwj2BBfQSd7hFs"
    "1J7sCDY+jDOHoPERWYcUSZfLxXY9s3vwb+XENH8zX3ohP7oW/hSeqeYvh4cnh9vZ9m4TcE"
    "we6xbv3hUmWMFo8aCsVjdbrMshNKuGUFhQO0kJtRWLq0TRtOz3TXiga899Zrf20T3zIF9t"
    "JtWuZHEZnA9/H+pmub4q1v5DftWP88XH5fwS/rqazcEvFcINUH0jzqCHteVs3P/aOnHAao"
    "dlzwNWx0bpgNXxo6+a52+YOybklXDiOjgmSDtMnHrMT/as8+Bk9LI+wT2dvDoa12eeZ+OT"
    "15OjslPrf43/+mZyMvYOQFulBaYe6cyVJo9BHbd2aDhJzU/RkWdtv8H/Imb+mIKC2bJYrO"
    "8jPt7Ac1I1v3URyx+yjp/9sQtDO9q9pMXzTozcJBHZWlWQOV9vxSnW82UoUDC/toucveOT"
    "ahLwJmVYBgl/+TkiiK29nrNxa6+mptris4Zu2nfzP1jXRiftxCTCOmnHaO16y5bpn7TjrU"
    "ZLR7+mLDEAIMMRqeUDiFrDFsHtkK4+S9k1cFgdB2A/cBoLe9heHgL76BknU4DEOHSm2k7C"
    "ExytIjQ4MN2jVbTZJCbB0SpCg2PSPVpFm01iYl6K6jIZKMJhTQp2qcVE0izAMCDaF0Bgm0"
    "kYbrXHxOE+jggQW6YIwbJMYvA/8RyXHkWIoXpILTlqb1VYpIg7koyvAJb7jiblK8F32+1G"
    "EbS7Dq/Pc9UlaImF1U7AJtxzwRrcrXhFpg8piW4n1uKPHsfLbc2JKxJOoAWZ/ce0Ak34I2"
    "BX2mCMgZBAOAgQYuKztSPAnHHgdl6iMeBTEb0Ot3S2t73fNb92gUBMxDJ7D+mYqH07Hxo5"
    "w77bykLbBoTEKmZggBx7tt5i2WqmJaI+4k0NuIpxP2t+y3xpeGCFKxefjAc4WLEMCpqzUr"
    "F1pauUgI5YoQwKjmnBjS+3A76AkkTofMW6GEHjSZTG3SwapY6EMFnnwfZHqP1REaknBwei"
    "bGx6RByY/rgcDipjTDY1hRbrU+HWOhwojpXa4wsprpCO8JK5oxFNHxloOO3aNIcrUnABGe"
    "HatMc2ms7asNkkMnvMI4UW0uHY2iMkRXCw4SS66txJiqylwVGZsyxFRH6D6TUpL1AG1EdQ"
    "6AbKRO2FILLPieEpCvAkBO3BcXNEjMQLZEJn7jbb5a11EH8roTOyZAO6zx3/iz8fMfDjGu"
    "UALIqtezXYNuL9nG8qrpxo8LL6pq+DuJ5nj5B3KoprkP6hScVvCrIpHi5NQg9IXf2cpV0t"
    "y3F+U04sVyDLhHkee77evp9eNfOfVVj7a15fUd2Eukzd+3I2aYZq++NtOfFVbO69kutqB7"
    "MGQ60qKJspZ541phNblNXLp+JiM9+imTeaoiwLG+DkJ8eYLRZ3pbrXxcdicWceG8mEgVUl"
    "N/N3xeX9peQ1k+08Uk2i9rq4qQfp5v18Nb0phbvh0yo/sb68W19ibExB3p7LWu9nm2K6Wh"
    "fvikqfRRT69i8S+fY4+ya8/cB2DKFrqPuG0Fk2WiF0ll8yR8mb8cnpcf36yP7x6zejo795"
    "4WmWQddH5h0Db/6OYshMERLZFnFpp3fIxJTwRGnm+EiOOh6bwQBM9NGLKm1xMjTRsgvnat"
    "dF7c+R5fyx/B/BJpjdAS9X5jN80ljNs++fRizbz4LjZH6ypvNy/Hp02LxMY/57fFZuLBAD"
    "8j8kUGG2jKV872sC+TRF6RBJN8T8T4qD536N4v4SozX+ErVRl0GRJJjQWWvP6EvLJ/jwOf"
    "ncr24yODk+fTPer6NYR/tnk9/qXj04Pnk9Oqp/PDz23xly7O1Hso1VnLdmUm5EKtLJ6zfH"
    "J2cNn+OTg8lRuUtBeOGf0PbhpKjYtvNidDrZr5iXu0sn+2h///jt0dnohTHQEmBb9mZ0cn"
    "ZUTn+/Tt4gckSf4yhdkl+BZb3tNznK31SX8OYf4sMcTURIPTz6NG7CfC3jF57cZ/Q8eOCJ"
    "MNrph4XxjiZGRBCo2lp0Jk4U/1LyAioRWuduCJYBqnGiaKuo5yTshLznJKyPQ/H6TcEJBF"
    "tkwOCHWOJ0GrA4QZZU60mIzDjYoDoOSDUOFrSXhyDvJDwOtjskSRdx4mDdXH4/tXKYFKKM"
    "jEspYg5U5VztaXHSQ5D5LgwkIAbd7t+FiQVj4M2/AAIJ8nh39C5MLBgDr+BdGJIypYHP/C"
    "5MQmaJcsRWEb8Lw1DOrt+FScjMUQ7nXRiEBlfIEO/CoI0nkXFfcYMExFJw96+4xYIx8Aqs"
    "G7zi9v+39329ceU4vl8l2Jfuxp2H3p7u3b3AzABOUp02xrFzHWfmXiCAUbErSW3bVZ6qcv"
    "fmYb/7Pf90DimRFKlDVffCM8CgnToixZ9ESRRFUTzeI73ilgqmwGvT3PQVt0LNNbziRlYu"
    "IoMHIwb9RWQ0PuJ8xti3JAdzD0eiqlvDoN2ITNsaVk0nOcxqjZzWw7I23Y8pZ44AwM44Dl"
    "JBZMt9OvYyDAZIRSNNj96MnU8xMPc9llPbEIZxAKmUDWEdBRSDOQ2RGwOgqG0IRIQzR8DE"
    "zbp/i8UQ0VpucKY0NEbnG5xUtSImyw3OlIbG5HyDk6pWxKRKjotK0zi8kuNGVYmyq96pQ6"
    "Vp2Wt5PPiH6eIDRlXEcUpDwYFHk1GyvuFXz6EDRFHh1IUdU1QqrDgnXz28QuhxXFQZEUmS"
    "MdNgRWBSaOR00PVJn8GZpKJxoWAnV3S4brnb+tTihg7rCTj1nEKw4uEIv3j2ZJAnD9M4GA"
    "OJGioajTXhaoZj9xaPcSyONMxArIlJo6wgZsOKLSFlvIQwKsTzCC6tXmE8t2ElVqAxpbSb"
    "6MNWPM88ksoVKMeAlzKoEbmEF4TWuINOxBCR9wE6VsCQisYZAn8c4eFKRVRjsKllQQFEzE"
    "wbxbBGC0vy1RE7kk0H3bbIIDITfLjYHKUJFIvOWNao15iO2fAfA6NGyUM0tBEjIqMh4jhr"
    "V4RR7RmX/RBdZxrGkIpRZBi2h+5vT787QsYCKRHbRi+mU6JGl7grI1eM2amwUaEjQu6Aqi"
    "5AjT7jWDaTUiekTB9z4XL9jeDoo2NDEPJZmsKm7QSxpTnQJemjNYliBEQUxmFAUdNj4Xig"
    "VRt/46Vqmo7ZKHpequYqFtHBOGolMBhkTWACnx1BAa4iniFwWwlliOomUPRfHAH0DDP+My"
    "JQXO1FI6LISV9aWs7VoZayl3e26A6YdV+bEjO7WuKmme/WlpJEPvnub60ZEUMqJgoA3oZz"
    "xYjrlsEpL8nj8gQg50vycX0YRPaS/JJ4MiK5idv/HF2x7X8k7pj2H9KLo/3v6JbLdJml/R"
    "RuqEw3T3ppqLsmw02StgB353K4rx9fpSx4FmP5sL7+efVlbOx/eVJ3/AN6CiS6oTkUhIf0"
    "9E3PafOdYxn5AYyXPuN+m/tAfcxu9iXQ5BlzuQbdc+YCjzAdxWXe+z9vLkqRzLQERSleGe"
    "OkzP1CAlRxTlL2tDJqMUkaZfghu6pwhDasMx9jYmWwQNU/IZ5h4Apd86B4Vh5VM8jaLdWn"
    "02+kzxU63ajg4x/F3R5z8IVf0vGpRLqm0EeJCbQZ+K5RY6IYKsyWJ9Z5Whmz85PrkhgG23"
    "p8Tm351F5T+/h4d3edy/Q0FtKne/rP7Yfr5F214e71+E2Rp6Zq1qX/4TmpftcpkB526/tl"
    "n5/i+cXFGZWypk6Cm2NtV4bpwuGVt/R9plmPvLXs0LCOmY0fxewIAyc0kGNO40cNp5l5WR"
    "CXeWlZqFeyZjySJbyRVe2JLPULWV1uyXEsmjANZCQew04sXE4M3DTQUGEqFWafvFVpnccE"
    "eUQ+iT1xnRoopoezKEIXaMrHs+j6JZgfgKm2vp1mKVX2gDwPHfjYmvHsbVE4qWXUt2txeX"
    "qu+Q3u1sZi5bEq7lzh8lmsx7pXG4uVx6q7VpWQkIir3KklqpZQqfNf4PIknt8i+0UsVh6r"
    "Xlvj1Bcc1mNlvojFymO15L1gCAX0v3XWC1ZiQ8NYtYFIeZFtmKNnvGAlVjSMZX4j0l0UzW"
    "+WbBdE1aKdYrojTRCRyH7bG9KklMpG0Os7eT1abISj3o4mpVQ2gknJuavRRZpuvhnNCSFu"
    "QWwv22IS2vJ2f9c2rlTCY3zVFpOQePzftI0rlfBAl44ODvDzEGhqboNAzRKkyRGsfNcoJi"
    "KAQa8UfQ0l/ewHHAunw65+8CglM+GHYb3HaQP5HSRcVv8+C0FHKvhxMGaebMGOTyNK9oZg"
    "uqC6XRBkq84jNF8PlKgFrL6XA2UhRNtXcqtS1qfgTx2/+SFS+VANrwnRjwnVekuo/Ckh6r"
    "SyjxikDh77L+C06seTs7cL4pQqE3TYvqbchlw+LHeH9c36Ybl5YifJu9X+YbvZowNf+XmO"
    "sc3ysYpDSUWw4qA67LsUqQFOMwo3l+Y+lcEFOxL6MjfgkWLpdK5I8oY9DrLJ9z++H1/DOH"
    "/ZzA1D5vjFm6vFyy4D/uLF2el5//fV4vzqpEsh/41YX7t3x8MrVPv1e9DxwNxrU6qDu234"
    "IxHQmW9BXZBjhs8YIkOU8z8uzEtDnR3CwigyJg+fIM0jBpPBEOsJOrQ81JOUJYc36EsJYD"
    "AtWBEjNfWBPElDGQGkZoQfszaBSF0Af2YomCyNGb4+BlLDxb85NLGQOsnUTSNOA7l61RMB"
    "HPeV1IKfCDIU85QiYuLeFKUqkcilbhZ5oszVq58q0cxYSSkKpspRrFlqEXPxb45SxUgl0w"
    "8YQ/y0TK8YJr5x1Dlx1G1giaeW6fNt4BxXnRNH3QZgj1DQAmAzkcE/layEfqrA5o2Am6Rx"
    "MzQFnA+vkD/Fm4oj/Hyg7hY9KP47uKuYdJ1DGDDm535bMVeFOjSUZQLdgqiQ/542Iwe1wW"
    "NGWwHmDE6g1663FonqOM8ubprwi8rLS5NaIc/3YHNy2CCb4mllFs5NoIxWyMmkbA5LpDRN"
    "moPvHz3NyWGDPEcDhNhqhyYo0wB1vHVEZ4vu4IhzTeAe8cELosNtjALhiDO4/SNDeEEM5m"
    "dvZY5XoPf79afN/erJHUxtLa/T79eb/kHZl+13hG1z6C8jtl+qGJvMsRPNc975E6EVXo+t"
    "A47e764D1qFXp4On7fTq8vBG8fXrk/OTV4vL9pDp7cnZ4m3/YPFi/Pvt4vJvpy+6p4vfvn"
    "vTvqZMPFsMKn1Y7dZb/PJ7pxUgYq97djf82D7o2ylU+6Yv++Yu22C253dpNuPMlRarYJbn"
    "ZKEM83heUpyvQQgyumRRTnxnvd78AfRUeV4RUDm5PBHNozfNBGJ7M3ilM6RksUK3v5IrMH"
    "FvCsujS6Jc2mZRO9Ul4vyw93Wpy7JYoc/SCM6f7tYUhRqh86ZTlB++XAMZ0Q3Dbs66DqaJ"
    "vbF0rO1NmIyyYXL9w7Q6+iqbFoh6cip4Jowkz09IdR4PY4TR4i95Uowkz+Kv9NAYI4wW/2"
    "Bf2pEPdqiMeTI6/NH2vLU4w37HDnQY0RmkYNz7Qx2Yq3W6nQJsacVT4gzidEvwDZjzKun3"
    "KJqtJYxZxSlyW2vAKwhHaBFNSvGYxppUnKTPz3n1wZMB7AZ30WH56Wn5iWq4c5pGzLNrCs"
    "104rTVOHlvWlb+Z488d5uPI6JPxtnYlFW8Gknt5DljMoBs+HhMiU3da9esM0VUiThTtpXZ"
    "nRWQyoDMaVLEtavh2befFLUfXMuGk5YkC51VVq4OUVODYjp3pU5J2/8XdSAgdIFm7TZUf1"
    "5ZCzaomE5Q0Dpb0rj6LMaSTSim4zFW2nbG1Vvtr+3Dw3Z3eNyMEfhPxfyKk5C2vFCdtgSk"
    "q/96WN10Mty3Lwi3FM9PXw3JKcMLNbC+P+LaHnbbD8sP67u+H4gGGNjf3G33qzEJ53g02P"
    "7K4N83KrK6bgz11S7bBQ2bNvRwue+7Icj63djO+5vd+uGwTj733/9nJdpstf/XDWZYcuQ5"
    "tnFWsK5Yme0NxulM0xtycjowhSy5LKB0AlCGCTGaRqTRtwRxwzL6H1UDHJKxqNMrVbG4f6"
    "RYRUN3FBT8DoT8VsIdjb9YMPA5le07mmU0ZmOW4DPJkthd8Qqk2nww5GHlBJ/9t1Zs3ZRp"
    "gNVFuROhiFhozvsQum4tNLURKxG7QVUYs7IcOdjd1G/C2lGwAMNS4t2RQ60qOEVdiCh94B"
    "k7L5IgB7VbRU0Qw7pLQwuLt3fPDbWq4BT1HKL0gWfsuUiCHNQoXS1h1Goy85o56iclgt5b"
    "K5QSK5oyDEmndsywU84Mx2nBrKzZRU/vzaDJeJ1y9WVwlefwGTwZNBmLz9ePwVWew6dKTB"
    "cTsJic09Kl9ebgRHsazZmxTM5AJbdP6MX1+Ktva1CCWttGdYqcY2BtH/Q2+3HbiD9Vlqh0"
    "58pZDsKu7KiNIKRHo3b1BfDp56sJk8HvBWup+hxS7HTQw8ROCRojKuMLE7FW6zRY3EtnRs"
    "RCMfqh+ULPkPUMHE7okvYqny0jJiVtRs6ax2034+wJKGfMoDGX/Cx63EbRzqbhVME66iAh"
    "rzdjqWiEgd+d51gklh69eQxhUn0LwPFyhFbQjY2pfMGiimn5VbU+WKXOE6dlVofMRJzxyc"
    "CCFVxPiH8ONzhaKOjnhJpFjo4wfEETQmR7W5eONiWh8fmmpaVqNRzvp0fYIfcsOq76lji4"
    "lXPPjveFn2zsQI1UMrC3s2yTYVWcUMbvXJlkWS+tzMxTyByfMZCHKFch5DMrTTKTMVRz8O"
    "cxJ1lHsNa6pJtBlZIhW1Rj2ZPOUNQFLeCUe4GWxgzfnn5E4uLfHJYkJLJk6qbJDo5c3aYR"
    "Eg+ISipSNkjg37MUhWBUpWlK1YWUTz+YCpLXyKdEwgCqk8LGcm5EEpUkspFPkvg2qJTORn"
    "e2ZAqRbZjfPzQW4WH75JInBtwamzeU/b1ZvXRPOsZTAqbulq+qHnMEHs2J2N5ex91aKy6P"
    "k4iygKWhWdoOGuzUUoaGyBxLmKs466ibBLDYPHkWpS3i6MZj5CprkrJIR5FVpSayRkFmZD"
    "Q0V2405SWwjaho9FRTn8IBBf6cqTwppzrNU646lISWpioMraI4qJqmXsAVLZKhLQrDsEgO"
    "mraoF5zFiDTPlgbvezwVQ9qWHZJ4Xoz3M/8O3cxEd7ta2z3HCreYAmsx7ePLxYvTt6cX59"
    "evT/7aZ308Pf/x7F3bet2/3r3t//v83f/r/3jV9PJfF4s3/b8urppx+RXxLlgeY4F5m7Ch"
    "5xOgRvUMfEKWvHVvehOMBiXjpY16j1fByCrzy0hfdbktn9AXNYHnGkJIVNAMhSYYy6dGs5"
    "jNL0E6bROJYyRTsXaQwAFRRzvMAyT8d45WRDy8m6FQGxKp1E1SaoOnb97nGqKi9Z0Ko8Vf"
    "bHfH5Fn8NS3uVBgtflU2QY4wi9krmyAvgC3MJRhpg0WV7jTu1pvV09pm/ONxuTn0FsOQhy"
    "LKLb/uHuzuU8+bElVU2kD0gUm3j5rNzlBw/pak1QvH/UjHrsJmpOMLe3SUM/yYCBonQWDZ"
    "Yk0AaebDz++J1AVa5sVJFqQdEdHK5i1BzIOa8toydTdCqRS5+b2jKN0QxMQy6LpbgVQWK/"
    "Qic49j4t4URoOPl0vVLMOEaG+KaSYV4E/zchUtGGWwQC3v/YiBK/SSXk/kUTVDoYEf0crg"
    "65n2iRgqzIVGfUQrY65nzidiqDCDVd+IGJgGAt6pVAW0E3Nd/442h/W+UUouoY7NG5w3e/"
    "pQo/+xjNZmMV9EohhYmwYn0T5W8+juJsVUBTdXKA6ZOeJojaC8xYJs7dI2yN5/hitDpUvQ"
    "pCDmI8bd7VN72njzeP+hwwxSMkbJLLsS+nSWN5+Xm83qDgkonlR2rZ5tlv1heXjc67keto"
    "flndlF0ez6P65391wj7j+vHx64j+05t9ABN8vNzarRPo511QSYU6z9qMu/l3ereceQ84Fy"
    "q2ZzXTYdDy8/TcdsGoBJ2svuC5VaEXMAA26ENPw2HjefXi5eXLUnx1dNY42PCr6+eH561r"
    "0p+PfF8+7FwZPLq/P+ZBnWMI29sYL+p5H/5cmPHfsXF+c/nl6+XrzsHir86fTNm/7PFxev"
    "37S91P/jpOnTs7PmH1E945gdq+l+sfiR+haZmaGzY9Kto7c06FbhO+B5vN/07ywGINAsSn"
    "1VhHrpHFQx4bgItx8quKLS+shTeKzhBihB9xMUaDWadbCO6iHtpEGXtOk7UXFCdO+UnVF9"
    "eQh6zwdJ5gBJ4+Vg6ubhmZyaMQUBqoL7Mq1VBcfYYZJ3chY8dbfp/ZB9L2+VNy9xcUoRjZ"
    "cJdUq4lS5T4jLWsZVcSpwNST+2VBci+7JRysnJVFdlicyy0EwpE4Ffz8oyCb1t8J1GBBRU"
    "Xy9pUiGPw+IPjQgIHM6ez6RCHodkWiQstTaFFwSFbTFa7ipdGm36RJHCFzctCgyFZQru2l"
    "WrExjH6aJUYZBDnjyOcW+jwTBuAGL5wwcv2QM/Xu5uQ6HydqPiiexf471JcNcOv3nhmarP"
    "IdI5qiOCHCroiK6CTPA5g1JK/2pMQehbFRCSzxjtq01AGO8wXPEdXcJklaL5Nvr79IMpoq"
    "K0DxaJhhb+5GisYpmUoA3jLaFTAke56eqDz41FVNikyQkhbbbXBpjV6slNrddpREN17FQg"
    "0mf4wW39w9KooBo0OaJSwYVaXBlyToNBUYv+xmSUHVMXmGI+ns5QLPMxoqKnpalIMh/DT3"
    "4jNpJJCdo0H0d0SuB4Pq4OPj8fg8K2+TgmJOfj6gDzWg2O/gxajanIzgVFYq1Gn9xwxzIp"
    "QVu0OqZTAkdaXR98VqthYZNWJ4SUVtcHmLcylBlQQeEYiXPWU1STIfiDinLoE5mCs9VwiI"
    "qDEYajT+IEX86E2sv6z9slytslt+v9Tfo4avGDqW2E1H77uLuJL9T3nbu9+fl6t9qvdr/0"
    "uhBL2Xde/grLNF7lyyutOLvHuxUb/DAV0bBzvQvTc7zfRn2ZsOpLzAnN8LhSMzFyDdLwvE"
    "YzMXS9QDOxhWNlZBp+pFkSXIjnU5NXUw1CuYRkDFHvePSCR1OnDyEw5eTV5aKPyDg7fdtF"
    "qDQz6YvF9eW7Pu7lzeXF64ur04vzOBSlqyqdCUAoCPyUtAlUTTrKo/guEkmNFtZa94+Ymn"
    "kLob+b0v6ptBImAg5QmHr9jB5YpwaK8aQ3JXSBpj7tperPwFTfCUpIOGjO94CIenWQSvqO"
    "u/UzD6Kt/3Q3feI5srUXbEiBlcGABKaKe1dOtavhlXVoTO0H19qtqSR5Re4tLaMKj+YZp7"
    "yjhec/QkPdWmiFoxQTu0E1j9RYjgxsc0wJdxMvAlojukR3+w5YuNY4E+7GXYStRsSJ7pYd"
    "uR1QI0tu1kW4XO/UUdXm+st2j44hpNEd8e4cK5cevsFhKd6UyzZBxTtygnT6hrC4LuUbcf"
    "EYPgLYrA8TbZjtWDElh3Tae7vijCvPoDS8D0wQsQpNvgXs+LIrKYsOqnUMU4/8inDh2K0J"
    "WTVmba/30nScBtcEp9PeotAj6XZqbC25ByEpbqQyG5vehWVHmlLLG5vgKquwjcNCZFBjX5"
    "odN0XPIY/9dq7YaUFsB1Gpz/Hbnmi536+eWMbjpg3WDcP0jnJgigqIV5QVZ08fto+fPh+u"
    "e3QvG8r2x1/b08jN4UtjVRzWd/BL3Qu7NW7ZTorKXrKNRstvn3Ot0/qZp0I9D6cDoZ5Zop"
    "kxO1RAwXDu4VJ8yEBhVp0vJIRhJu0++J8qEPVRy0VfTH0ZExcnIDhfxozry0NQO7loMgdI"
    "CscWVzcPT3t2gEoTYHxPDKLasuIbO4c5IiiHo+4a1cFAXzSOOMmiQotBDAgtJn5dBOvUQD"
    "F2VEroAk3dXVT9wlSh9wzHBNT04OoPTivkcRi8wDEBgcPX95tWyOPA1qbCkUKTJZhic2G8"
    "iYjD7MkiXi2QCqltB5WXhSM0tgWKwT9ie/AOGKq0bgPLUhI6f0yswp49MVU1COMzDwDL87"
    "gjroyXf9zn6YcwJKFUdvwejVnwuxdCLIoGpWGAYiINUjgiq6LNDcGppGX4RVSEjlYFlR1r"
    "2P2gV9iEjupLXChS3fijF3hCMjV8gyYTlOomgDp9pGbIaXdU3KLiFCmh50cCmtV45a0CWD"
    "hG43urANdkdOYy/sn+bgD0+bQeHcKrqLlEsFv9st6PEUFPxTcMUCfVLe9Xm9usvA30fU8/"
    "pb7s5YlyR0ae2ez9glD9Bz6b4er+4W77ZaVwszreNRCj70N7ukTgj8xco/BHrrDvp+f1hh"
    "/tQk6KEMvXf6FSMHKieaUwHBn6PYQh9Ywh9JzigE/bQE9UCUGnJUiWlKR8GU4JGw7Znr7N"
    "TUs4ceKPTsdWsATYYyI9NI8j0rhuLTRjOChN7AZVHQ7KyaGAPS0gVswTpQQYLVAVOhhKYY"
    "Jb2tUpB1/49k6nJFI0hTkYmKCUoNcICiZFUGA1BwcTlBLWGkHCpAgKrPISxFejWYSmf7mj"
    "NK1DyOouGr5yf8JS1aYsdX+2hqEpVImklfu1Nz4r9CoUQIE2GLUmmMHuZfE55zCLK9bMti"
    "VBhQy1OOu6BxeyQhj8E4QL4Z8JCTQJCbA9kGQmiHwBwkfNm5m4f3R+gEj9fvsoLkLLfP0M"
    "/lf+MWvPu/+Ys38SAMx/djYAzM4vLQDmW8vNMe+aPcuGnu2rXrwXZFEsdeAaeKktSrDINk"
    "MyfVVYAkm5ypqkdP8psKrURPYdqSijtrlsqQFI2myD1EgWwEhihD1LPcQ8AvOboVAhDJkF"
    "ogm72FMh3l8mGqKqz8Jwozlat4u9F+IdZwJ/VT+G4dYzaxHZ0dP3oAns/heiOUHU/Q7ttY"
    "J+h3Zdpt8rXJDlhdHiL7osK7HItoP/9VlZHG1LjKawvQVGk1lG7n3tkhZCPePP8pZk72JS"
    "M389v4nidmbeebJbHR53rT/tH4+r/RO7m/fzeoN5ia9xZrwsaSjGD+GGn/HZz93q42MvmC"
    "kl5G51s1r/wjVBz5T72mtWfK9Ocs8oLtgxjhSscTN9KBEzJ/dJxDXoyShf+8P7IT3f5eLq"
    "3eV592Di2cnp6ykJX8TEx/0SMbWHffzA8sq+kHm5+D/vmr7tcxGevHlzefG3/u/LxYvF6f"
    "j3j++aGesl2w6TdoOwl/Yng/clYunmeBG1SeVz4TmElQKX8Pe0SBJQy2RUfhrd2dWRpZSg"
    "opnGY1EUpDDBVW+Msxx84Ss2xQqJFE1h2A2zlBJ03z2wIIICq2Hny1JKWH33u4IICqzD6m"
    "VCOSxwLL7+uzuynq0Ck3rnztBJ2Dz362z1CozKV91IKgmf3ztvTNUKbP2Kr7kLwhHyCKFB"
    "AW+DhB/dcQOZ9NBV90B4Uj18eBOkdhPwV0Do8rpduEAr6XltsIKrhbFPy/DSDgdyhXX0NW"
    "SEUPXxuB8tGuiQOqPuY9FkyIMvFfQAi2hsk7IZANMb2wXPBcdqG8OsMBEVTg0RA3l+OFYD"
    "WMbM6KUpXhyVY2YsSi6T9ZoFi2hsk/JVUz1m4nZJ189jtI1xJZ01ZiIG+TX1GA1QlHguOO"
    "qCUw57X4EDq2e1X96t9u1IbXbMT8vzvd/e3YIsca7hfrvV/XL3M/J3h7tm24eH7e7QHtl9"
    "UfiZp8L5GMCuKx+aNhRe+FFeWGTc1lBZZjqtESsnlzXi6RHhhhjOfPoG8QL6kTqtu0/MZc"
    "XYWys0o8pXy9GHCRB+9/fT8rVTsz4qDUZGdrbnCHmQeJB6TPO8DBaoagdtjoErdIV7Ni9P"
    "thnA9GaDDwh52HjydO9xJIMFalmPEwxcoVt7nJQn2wwGbzxDx4P29cSz1WcxGrzwDB2P0d"
    "cDz1afV+fR0rKocE8kqG0o4D1UA98sLmXkEEHDo/KLFSKrzY85m59OoBXGnqOPThQgi3Yw"
    "tkrAIlIe62jOOUONqreGPPW8DsvdpyeXjHy96e/oJJs+lBrcdTsYdl0OeWQOq+U9y6b9OG"
    "dn1+uDy85uYOW6sxt4anZ2dAQRw9BlZzfw2rbvB7SPb8N04l+/hyoAnI3P/vSX7gpt36ng"
    "A8m7MaDWWxw2FPKd/aWdfFrNbuRkNolkjxg2iSk9nvX677U2iVTt/PQeSg+NrpzZIyoBHu"
    "xMr4k9qV0Nz7hHYKj94Kp3B6wkWejtiLHBHeZGBuI4Ap17s69VBaesFyGlDzxr72EJslDN"
    "m7qEjodZY1NHVJ/FaN7UJXQ8xhqbOqL6LMZgRxngDQsUh2z47Axq4Jrvs8H6s3TXsPhyPe"
    "WVgZOqNIvHtDlFNDwi781pVG1+7ijZnJK0whzivjllBDBv2Vaf7lebw/X9anis5glt2mq8"
    "oxTaM8tyKFi4sUK9NndrhZnN3lwlGwWJv26rwHIYRxwqUWG7IEiQTDBJ+TKcErZJzfoZBT"
    "3vU55gMq6KnDtxUwz/zE+bJJkF48xZk6lfD1FvSovkjpA1RnVGFgV89btaDJ0E2PmlLVYC"
    "A8zSbuYe4fKAbe9o3bNcMZFhF8VRirB9d1K8CAqslt0URylhdd5R8SLYLb79lODHZurtV0"
    "0zHa4/L/efoQ32b99jx7TOItxtD4pSq/96WO8aczeXrf2X7c/8Bd34/vAfv/uGc6DTxlp5"
    "gBMyhta3bU92zR/cU9c/fPu/V/+em2xYukkD91NKN+RZE54vELiKStWr0WH5aXV983m5+f"
    "TEkgLKsjRjZLu53V/vH1bwcIc68FGe87i8FPBxt72/7vuMY9Z9zXOqF2p42KYSMpsnhajc"
    "1gno7dyNE2TldSYFeSa6NN0fh1/E2EOSsUsYI2TodlFcaFPdFoqhHydK8L3CNpGtnbRIYG"
    "lT6CFDyIOsEHrIymCBqje2MwxcoWvM7aw82WaYpmQb+omOB42me/fuhhIYYJZ1dkrvCdva"
    "1ZQ02SYIC5sNeKDi4YIF072Pp9rV8Mr6N6b2g2vt21SSLHTFIxxReR6e24MbSY0KGGV9lz"
    "6pMQeWtb9yz2dgC8Xg26DpeIjOfg2u+ixGi0+DpuMxOvszuOqzGK3YJEwVsKgwIOtde+yY"
    "YcCjjPYKzoBJUfK9eG9IE8lSCj3rd6bMV56fc4wnyzytMPd4nixLApj9jI+dVXx9s9w/MQ"
    "dR/6In5Pbdt9ilk7z5ebX4v1dC4sL944f/XHWZtdHNT6qMnunhy8MKQRZzJ96u9je79cNh"
    "naRi7BvqYbfe7oYsfDqO1uyN22aGyfb07eOK7qttowPsx4/rXXdLev+w3eyZMs3X7R2bBf"
    "Lmbrvnvu2Xh/X+4/LmMKlg7ylEr7nmVCB65jVTvJmUD0v8dAeOaOi/551yNYIkmgnm9g6z"
    "9HoA1fzu6R/IZ078XjeB0+BcfyNk5eVvhDyniStm13+hrg+TjMB8FXMaPonPpiJeYZqa3k"
    "xtfng/ZM7s0g6cXpz3CTK7f7V/np6/OH25OO/+/nGxePn85MVfu0SiF6/fnJ00429Koonq"
    "iia5WHbwmcz/SQOAM+MIIvwYgJxd/L0V8Pzi8vXJWfvXT6evfmr/++7y1YKVN5tZ9HzRsb"
    "14s+ia6O8np1en56/61np7cTakFn1xdvEWJhbFdUSz11QT+JBo7w+Ea5dXX51rl6EfbSPw"
    "vYJrl609MQPj0uOwssMM445DiAyJWZE/VK2kgQsL6kNDKCoelndYCF27Gp7eOSJR+8HVOE"
    "pkSfLQe/vAiHg0Kjigo1Xi362hbi20wk7FxG5QzV0ay5GFrX2dhyLiYfq+x0PXrYVW1qPM"
    "0zuzoVp7VPXYDqLozFsb2GARMxCDOe3el1v+Ve+0XFk/IlIniNY+jGTIwh02QjagAxEPcd"
    "peuffjWLcWWllfRsRuUK39mciRhf3hyzVYza9HnwVr53JVC4wMhsRI5q4JonyaZpq67rr3"
    "y5Q0EcVEry09SY2moeXKmyaGQyqaTtAN30MqrvosRsshFU3HY3Q+pOKqz2KUdnxcBcatnj"
    "M89ZZvcu0YsI1OHw4cdl67oxvrz8IbvE0GbIM7igHWf3WG0zNVmMWj48lkD4+eKdYQDiXc"
    "Lf7AOK+Guhz+BI2ghG75+8lq88YvOOCwGL7TGs8avdXMAMA5i29YCRXpl2kyDt/X00qOEi"
    "5XWt6BPFrIquzKHKEWNsynXBc6n0OZKq08/OYoea2uC1I65EcjYDxYNGs2IhW6eSoXaTj8"
    "4D2wsWyWZrBre0RsaQqo9cdpDqX2A4qCERBTC3P7UUBrR0Nykm4eFBQHQSGS4tEQIb47tx"
    "ItcEFL2ccNzaOgteAo+i1aTDmmUsKCocUw4UfYb9Eg2vEGolLMIw3TCloDCkajC31xbpRY"
    "PFNb2MdSTG1qD/yWxXHaRDlmIEnBaEnI+XFyLODasTHGZJlHBqQU9GAsFo0K8Lu3pw0JZm"
    "gB+3jAtIZWgGPhGC2hHAcTQcEoiIgFL+sRAGv1HwbomIdARCz0fxQHBAcC/uTtV4kltDWI"
    "fUQk5LZGgePieA2jHB2IpmCApPSCn+1o4NUjpQuuNSLuaBiU796enr969mm9efb1/rBbbz"
    "61l8uWu93yS3chYwrlbfF/9WwIvdMBHOrFoHIPOCUR51/1bzglQeP97yHocgqwbH+FkYwh"
    "VLHjMr0E1QYcdj/h4Oav4I9jDPNXw3NRbW/90l6efYqpw0fw2QDrUPJ9PmjbLfq7KbjLcd"
    "oVB5IXxo8zKSjKM0+4hJGjUcom2UhmQ2tAeTRYZsaUx9ycwspjtm0C83FwB64vTt4u2kn/"
    "/FkUuRAm/WdXP3WJKBZnTcF/fbZo6vhfzxAVCLJTE8UJAfSEY+iQScCdWcJIk0TKPz/71z"
    "TUWu5VVRiywCKseVGR9+4x16IMyaIOCeTAZAFtHJtMYkzCbMAcPicIm5BCRikF6UogcZwu"
    "jTGKX3WHyMbrwlLZrCgCSiIxComUShDijVZOkIJK8kGdElYY10mjRHGP7viY+M64x3el6r"
    "rT6OuutsLu8hoL524z0sg64NEmK0QNxFgaahMVT9Dh39mdFEcogkb45m8beRksUNUBrjkG"
    "rtAVga55eTTNoL4BxBHaFlrfHpevAnGli3ucuxDkAr2gx3XXghIq5c0ghs5kdDh3t3RFiC"
    "lc3tn0RSEP2CVdrbkulGzacsaXUOEc48u317O56QSC4t4XMtR5NUOBFqjz1CWEqptGJJXB"
    "KHXud/7KEVm0vK+pi0fz4Zb0b/76ETUx8EZ5ZkaxG+X+EzpjkgulZ03pO8ucboFeOKnvzL"
    "N6foMiVDlvg+Lb+/btCQ7zLNQCiol7UxRoAy2XamDobx3xpPJgcL17JAmhwWu4gcSTinh9"
    "7yFJQhhOAbuvu9XDcv3E3nmyJppab65/bc9qN/1J5/OLizP0/WG3vVnt99eb7WGF2I4pYO"
    "6WH7aPu+uP3SOhtmzvjbA7FuDN9v5BwL/c71eKp6e6YuXnWUxK9tkHW71qzjzPGpg4HWMN"
    "3LJpdt6cnZyf97l0mu64vBrS6rTZhhZXMLPOwDDRoFhAVEDONTSwxCo3yjn9/F6f2n1g6Z"
    "bUnewUlWc0pQzzbv/F/8yJqpFaVIJqWKwpgoaCU8F2ImtWwlJbSgKtF0yFXSRKIUDuZkUt"
    "xjCFJqDCFOzYaUNdOdGt3YSIZkPRd0xUrwDLYJcmFBQgXyuUqFLAYrA5EwoKi6+FSVQpTQ"
    "66u7eoNDkBuN23jaoSZMe2nQoAIKFQoM9uUBBXAc+0vmsifCmiFFNsNsCIXvjBDWwkjw6u"
    "Kn6XJtNBhvG6tWHzUbppWV10LkNHaXBtcEIUbmRp2rDRKbLRjO+YHJupVJ4nh62cYWwiIl"
    "JRpxLR2IQfPOdUKI8OrmVsRmQ6yCiWvjLs7NgEZU36G9Mxa2RVcIqxCXwOBj2OyMhuhWUi"
    "Xcaf/EZvLJUWuEWjE0IteHRz6ggNkNVsVNo2NyeU5Px8BJD25wuQy3D07RCewR9Pzt4uem"
    "brzS/b9c0/HzromSneNyhyzO73j42IPb6XTZlOtsdV9Mthe1jeYcdroxa30y84U77CJ1s1"
    "U3+FBPsu9xnCToThgvZARlfvMFpm+noDFydnb2A3Jwt+4JH1GL+8PPmxT1X/9u273l188b"
    "fF5ct3i/bPNyenwGkcmI56PaXCb38xOHYDpzAcpnT0y85HauVT7CHGbNrbIdMrzQOjr6kL"
    "F988+9Nf+qvmg26CTzHXfrag+6AdYF0/CM3/7OLy2dTEcH2OFWZ76FKlcK3656Y9O17Dv/"
    "/054lv6iyntVrlLSdIw6o7fPL3l5N1JiYFKGjLho+pSDRuOfDjuijDaNJ8ZdxrTEBCcI5z"
    "TevUQFE7kDlCF2gKRzJfvwRTF8OGSpOAPGPWotqy4pu7iIxNK4dj6BxFLFooCmMSFJhGwy"
    "MFA5YFv84J9eUhmLsHkzlAMnRQXLcEL0r2PNrhmpTNCh7KiSNQeHauKJU4a+oPp1ISGrDr"
    "8RRVqYTHcECVkpB4fI+oqEolPINVoHBYJRQEmtTMQN4q99zMhEwKsConFUGjBww9VLVB89"
    "6pqKDOMUURaexJd1yCyzXZPuog4SNWBMbvjDWuTJJ/mkYN4w8S0RoJVgA0/KqsDFgcHVrT"
    "AMRkOsRw/FVGnR9+U1nbCIzoSL2tDE4xBnu/okWBRwq6L/vPkeqGH/1AAikU8EwaC2gUEO"
    "N81FVg5rV0KGhTUUhE6mc1QArN7FxHFsUMBHSnQQ9X6K/hNz90kwh5ZCadnEjy6KBGVkKY"
    "18e+nE0dAQ2pjZXAKHRx8HnqYAz+z1T+/oOf+D0/2ellijihyZh9q1/MCVetaDvqctnh4i"
    "kS3wx2cW2201gued10SNsfp8CTvm+Jgzs5C12Q8W69eWLnuMzb7uFF5n88LjeHIe0fcYDa"
    "3idun265WTEFbtf7m+3j5sB8Xt4LHxWns6N1lzs/xQZm9vi01QP5DLUrkmdX9X1xqLVO56"
    "kdK+dD1Y7nnOe1v2N4QuUcMYcfE9DxkSbJEiv0yHT6ueCktMcPBsLINvxIMyX5TCNm5NL/"
    "VCqY200fQYVMx30xfbQ+gYFX4ywzrV1acPt5ov+HetmFRDy4aWrztCZw3Vpo5sMNitgNqu"
    "Ggg5YjC3ua4W2I0crAgEULjHvXQgkMMMs6OKX3hG3tZkqabBNoX8amiHiwvi9j03VroZV1"
    "LfMy9myo1k5VvYyN1zP74VxEx4Otc0yXVJ/FWHBgF9HxGOsc3SXVZzECi9C4UafJecTI9n"
    "SGTIiRRQ7MWgNgYPcyOKcSziAnxnnNhfa1RXOhAc5pLijjrbmAdV5zB6u+SG0RraCz487B"
    "W2EjAbJoxw2JAeW4Y2HQhe/O2ALb/BpS5iEkaIW1pIKvkBTA5m+D+9Rv++IPyy/3q9DFT8"
    "UvNtczJWO5Xx0+b7GsmbQ0rn4uxp80dPRMV1Lg4uRFCuw0jg/a0ZPymhm7HthMvTiK1P/0"
    "foj0v7o8OX/b9E6XEebkss8Mc/L2p/a/L08vFy+url8unp92lwFeXzw/PetC0C+ummmgda"
    "rHHha6ZVXOFYI0TE3DJ3+XClknNfeGglpHSlSeBOLrPklqVMBQb7wYOg9Yiu0WW7sE0bDJ"
    "SklIYL5bK6pSCY9hQ5WSkHh8t1FUpRIepVGGi5M4/EyxuDJRv2wGGE1G65mj2cVVK/aMoV"
    "eYHvHtjUxPjGucTuZx/UvlDp/8ZA8cbRbutGpP6zNMkNiw3z0xYzdzyisd8M61k4kDUtqy"
    "1Z2U/oG6u0oznHOJFWiKT9LCjpNv5sKOpc8RKeSYHo5az0UhN4/jTMjPO28h0S+W5IUxeZ"
    "gYwWd/u5utm5rnYWHlZayUhIXleimLqlcHyZofjyB1gqjPlUfKkIOrPc4iaFiAvodZZM1K"
    "WEXdyJxkzYVp7EjVORaayMwJECMyFmiVVIhJ5Tl89qSIERmLr0p6xKTyHD71IQ5FxGLzPM"
    "KhK84PRY2HJqEQhp3TeQ1RZQ6LcpeckrBo/HbLVKXZOaMolR5Bys8d/kn1yOoNO7ru66+r"
    "D5+325+f1q5ts7xfxbxQnW0BMREThri7g9y++zZmt+qmiOv2ffC9XPLm83LzqUHzcb26u0"
    "Vlvw92+77BdBNHHX+fcGrjz2+mR4jShPzdAwkr8tPter/8cNeIMeWXAdn6+93DstUqsRH3"
    "q0ZDDjFxtIdd/bLePu6v6bJEketmPK/v4q5mNpuDcs/caAYuTpvMwC4oYZIvqfldxWBQu5"
    "i++ZkMBE7oY61MAIHvOo6p9iY7SVQi5fo9wRUpfMxw/KjjRWh2ElCNi5DvCCTAx9GQAO6+"
    "qPpzGgMpyPaLShJiRKXPJKAiDNt4W0+PAtWWniAN6+TwyX8rT9ZJmQFjF+q3DSkJCcd3u0"
    "BVKuExbBNSEhKP7/aAqlTCM0yXOiT9HEpgAAu7J4i+Pkl8uBwrrUyelIQGi3lio6qXkI52"
    "hQ5dX5xEFD75YQkcxYmgm7GNfQSJ6MlgWAccJwJUpYSINKGMAAUeJF6yvCd8USDbuVZk7Y"
    "d7kth+7tPWIrv56vLdAu2iGhCH1f1D0RlY0w4N290X6vilq1bcP023OofcravdbovN838b"
    "tkuH5RptV4IRcd+00LppzO3mNjCaqiAMbGQgwDHWt8F1AKSfCSLCSK/C9xB6PDbX8I57a8"
    "io5oCkGlFbUP82u+39tughuP3qH/9CHPVl2lWSBbevTZrAg9G11S/tITEj8rifxUqEN3a7"
    "7a8c81ZVV5FmRpredVCqhO1Qbey5jCvhrjHbm/mE3CeGz9AZ8LD8crddjvt8vWfj43qz3n"
    "8mXQ/UfvRxfXsN+m78+48f/uP7f/+hk6i3nL9+D/qnV+6xQ5Lcp0CxxyHxsNrcrjef1AMv"
    "JowHHhiQGdnGWb3r5PdtFtev3izOX56ev/pKMzZTSaR1bSzdaJsdbENkA9rr9AAaOJOrNE"
    "AnnQr8rWEVh0Qy+GGgeUK6zdkpY8lh/NlhDYQyNLiDUq0YKXvZvhhnONROcFpr48P/+7//"
    "P6Jp4Xk="
)
