from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": """\
PRAGMA defer_foreign_keys = ON;
DROP INDEX "idx_session_employe_509e7d";
CREATE TABLE "cost_budget" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "level" BIGINT NOT NULL,
    "granted" BIGINT NOT NULL,
    "at" BIGINT NOT NULL
);
CREATE TABLE "mail" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "content" TEXT NOT NULL,
    "attempts" INT NOT NULL,
    "next_at" TEXT NOT NULL,
    "leased_until" TEXT,
    "lease" CHAR(36),
    "expires_at" TEXT NOT NULL,
    "created_at" TEXT NOT NULL
);
CREATE TABLE "password_reset" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "employee_id" CHAR(36) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "expires_at" TEXT NOT NULL
);
CREATE TABLE "persisted_document" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "caller" VARCHAR(100) NOT NULL,
    "text" TEXT NOT NULL,
    "bytes" INT NOT NULL,
    "used_at" TEXT NOT NULL
);
CREATE TABLE "recovery_code" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "employee_id" CHAR(36) NOT NULL,
    "code_hash" VARCHAR(64) NOT NULL
);
CREATE TABLE "second_factor" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "secret" TEXT,
    "pending" TEXT,
    "last_step" BIGINT NOT NULL,
    "created_at" TEXT NOT NULL
);
CREATE TABLE "sign_in_code" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "identity_id" CHAR(36) NOT NULL,
    "provider_session" VARCHAR(255),
    "redirect_uri" VARCHAR(1000) NOT NULL,
    "challenge" VARCHAR(43) NOT NULL,
    "expires_at" TEXT NOT NULL,
    "session_id" CHAR(36)
);
CREATE TABLE "identity" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "issuer" VARCHAR(1000) NOT NULL,
    "subject" VARCHAR(255) NOT NULL,
    "created_at" TEXT NOT NULL,
    "employee_id" CHAR(36) NOT NULL REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_identity_issuer_187ef1" UNIQUE ("issuer", "subject"),
    CONSTRAINT "uid_identity_employe_94430a" UNIQUE ("employee_id", "issuer")
);
CREATE TABLE "used_token" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "expires_at" TEXT NOT NULL
);
ALTER TABLE "employee" ADD COLUMN "invited_until" TEXT;
ALTER TABLE "employee" ADD COLUMN "identity_bound_at" TEXT;
ALTER TABLE "employee" ADD COLUMN "second_factor_at" TEXT;
CREATE TABLE "session_aside" AS SELECT * FROM "session";
DROP TABLE "session";
CREATE TABLE "session" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "secret_hash" VARCHAR(64) NOT NULL,
    "created_at" TEXT NOT NULL,
    "rotated_at" TEXT NOT NULL,
    "expires_at" TEXT NOT NULL,
    "revoked_at" TEXT,
    "reason" VARCHAR(32),
    "identity_id" CHAR(36),
    "provider_session" VARCHAR(255),
    "second_factor" INT NOT NULL,
    "employee_id" CHAR(36) NOT NULL REFERENCES "employee" ("id") ON DELETE RESTRICT
);
INSERT INTO "session" ("id", "secret_hash", "created_at", "rotated_at", "expires_at", "revoked_at", "reason", "second_factor", "employee_id") SELECT "id", "secret_hash", "created_at", "rotated_at", "expires_at", "revoked_at", "reason", 0, "employee_id" FROM "session_aside";
DROP TABLE "session_aside";
CREATE INDEX "idx_mail_next_at_f23f6b" ON "mail" ("next_at");
CREATE INDEX "idx_password_re_employe_72e2f2" ON "password_reset" ("employee_id");
CREATE INDEX "idx_password_re_expires_6edb74" ON "password_reset" ("expires_at");
CREATE INDEX "idx_persisted_d_caller_472fdb" ON "persisted_document" ("caller");
CREATE INDEX "idx_persisted_d_used_at_fe2bec" ON "persisted_document" ("used_at");
CREATE INDEX "idx_recovery_co_employe_06e1be" ON "recovery_code" ("employee_id");
CREATE INDEX "idx_sign_in_cod_expires_19f58a" ON "sign_in_code" ("expires_at");
CREATE INDEX "ix_employee_invited_until_value" ON "employee" ("invited_until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_identity_bound_at_value" ON "employee" ("identity_bound_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_second_factor_at_value" ON "employee" ("second_factor_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "idx_session_identit_bcaa1a" ON "session" ("identity_id");
CREATE INDEX "idx_session_employe_509e7d" ON "session" ("employee_id");
CREATE INDEX "idx_used_token_expires_68f1ed" ON "used_token" ("expires_at");
""",
    "postgres": """\
CREATE TABLE "cost_budget" (
    "id" UUID NOT NULL PRIMARY KEY,
    "level" BIGINT NOT NULL,
    "granted" BIGINT NOT NULL,
    "at" BIGINT NOT NULL
);
CREATE TABLE "mail" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "content" TEXT NOT NULL,
    "attempts" INT NOT NULL,
    "next_at" TIMESTAMPTZ NOT NULL,
    "leased_until" TIMESTAMPTZ,
    "lease" UUID,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "password_reset" (
    "id" UUID NOT NULL PRIMARY KEY,
    "employee_id" UUID NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "expires_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "persisted_document" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "caller" VARCHAR(100) NOT NULL,
    "text" TEXT NOT NULL,
    "bytes" INT NOT NULL,
    "used_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "employee_id" UUID NOT NULL,
    "code_hash" VARCHAR(64) NOT NULL
);
CREATE TABLE "second_factor" (
    "id" UUID NOT NULL PRIMARY KEY,
    "secret" TEXT,
    "pending" TEXT,
    "last_step" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "sign_in_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "identity_id" UUID NOT NULL,
    "provider_session" VARCHAR(255),
    "redirect_uri" VARCHAR(1000) NOT NULL,
    "challenge" VARCHAR(43) NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "session_id" UUID
);
CREATE TABLE "identity" (
    "id" UUID NOT NULL PRIMARY KEY,
    "issuer" VARCHAR(1000) NOT NULL,
    "subject" VARCHAR(255) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "employee_id" UUID NOT NULL REFERENCES "employee" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_identity_issuer_187ef1" UNIQUE ("issuer", "subject"),
    CONSTRAINT "uid_identity_employe_94430a" UNIQUE ("employee_id", "issuer")
);
CREATE TABLE "used_token" (
    "id" UUID NOT NULL PRIMARY KEY,
    "expires_at" TIMESTAMPTZ NOT NULL
);
ALTER TABLE "employee" ADD COLUMN "invited_until" TIMESTAMPTZ;
ALTER TABLE "employee" ADD COLUMN "identity_bound_at" TIMESTAMPTZ;
ALTER TABLE "employee" ADD COLUMN "second_factor_at" TIMESTAMPTZ;
ALTER TABLE "session" ADD COLUMN "identity_id" UUID;
ALTER TABLE "session" ADD COLUMN "provider_session" VARCHAR(255);
ALTER TABLE "session" ADD COLUMN "second_factor" BOOL NOT NULL DEFAULT FALSE;
ALTER TABLE "session" ALTER COLUMN "second_factor" DROP DEFAULT;
CREATE INDEX "idx_mail_next_at_f23f6b" ON "mail" ("next_at");
CREATE INDEX "idx_password_re_employe_72e2f2" ON "password_reset" ("employee_id");
CREATE INDEX "idx_password_re_expires_6edb74" ON "password_reset" ("expires_at");
CREATE INDEX "idx_persisted_d_caller_472fdb" ON "persisted_document" ("caller");
CREATE INDEX "idx_persisted_d_used_at_fe2bec" ON "persisted_document" ("used_at");
CREATE INDEX "idx_recovery_co_employe_06e1be" ON "recovery_code" ("employee_id");
CREATE INDEX "idx_sign_in_cod_expires_19f58a" ON "sign_in_code" ("expires_at");
CREATE INDEX "ix_employee_invited_until_value" ON "employee" ("invited_until", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_identity_bound_at_value" ON "employee" ("identity_bound_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "ix_employee_second_factor_at_value" ON "employee" ("second_factor_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "idx_session_identit_bcaa1a" ON "session" ("identity_id");
CREATE INDEX "idx_used_token_expires_68f1ed" ON "used_token" ("expires_at");
""",
}
DOWN = {
    "sqlite": """\
PRAGMA defer_foreign_keys = ON;
DROP TRIGGER "tr_employee_search_removed";
DROP TRIGGER "tr_employee_search_changed";
DROP TRIGGER "tr_employee_search_created";
DROP INDEX "ix_employee_second_factor_at_value";
DROP INDEX "ix_employee_identity_bound_at_value";
DROP INDEX "ix_employee_invited_until_value";
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
DROP INDEX "idx_session_employe_509e7d";
DROP INDEX "idx_session_identit_bcaa1a";
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
CREATE TABLE "session_aside" AS SELECT * FROM "session";
DROP TABLE "session";
CREATE TABLE "session" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "secret_hash" VARCHAR(64) NOT NULL,
    "created_at" TEXT NOT NULL,
    "rotated_at" TEXT NOT NULL,
    "expires_at" TEXT NOT NULL,
    "revoked_at" TEXT,
    "reason" VARCHAR(32),
    "employee_id" CHAR(36) NOT NULL REFERENCES "employee" ("id") ON DELETE RESTRICT
);
INSERT INTO "session" ("id", "secret_hash", "created_at", "rotated_at", "expires_at", "revoked_at", "reason", "employee_id") SELECT "id", "secret_hash", "created_at", "rotated_at", "expires_at", "revoked_at", "reason", "employee_id" FROM "session_aside";
DROP TABLE "session_aside";
DROP TABLE "used_token";
DROP TABLE "identity";
DROP TABLE "sign_in_code";
DROP TABLE "second_factor";
DROP TABLE "recovery_code";
DROP TABLE "persisted_document";
DROP TABLE "password_reset";
DROP TABLE "mail";
DROP TABLE "cost_budget";
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
CREATE INDEX "idx_session_employe_509e7d" ON "session" ("employee_id");
""",
    "postgres": """\
DROP INDEX "ix_employee_second_factor_at_value";
DROP INDEX "ix_employee_identity_bound_at_value";
DROP INDEX "ix_employee_invited_until_value";
DROP INDEX "idx_session_identit_bcaa1a";
ALTER TABLE "employee" DROP COLUMN "invited_until";
ALTER TABLE "employee" DROP COLUMN "identity_bound_at";
ALTER TABLE "employee" DROP COLUMN "second_factor_at";
ALTER TABLE "session" DROP COLUMN "identity_id";
ALTER TABLE "session" DROP COLUMN "provider_session";
ALTER TABLE "session" DROP COLUMN "second_factor";
DROP TABLE "used_token";
DROP TABLE "identity";
DROP TABLE "sign_in_code";
DROP TABLE "second_factor";
DROP TABLE "recovery_code";
DROP TABLE "persisted_document";
DROP TABLE "password_reset";
DROP TABLE "mail";
DROP TABLE "cost_budget";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWN[db.capabilities.dialect if db else "postgres"]

MODELS_STATE = (
    "eJztfW1z28ay5l9B6UuSWtply5aTY29tlSw7ifbYlq+s3Nzdk1vMiByJOAIBHryIUd29/3"
    "275wWvAxAAQXIg9Zc4IqfBQfdMT0/3093/dbQM5tyLnp/OYvfejR+O3jr/deSzJYf/qXw3"
    "cY7YapV9gx/E7NoTg1l+1HUUh/ABfH7DvIjDR3MezUJ3FbuBj6O/BUseL1z/1pkHPneC0F"
    "l5zPf5/K3DnBnzvAn8u+Q8hiH4vzGL7nBUvOCO597BE9l1kMTOLIlieFQY4Zch91jM5/Dv"
    "LAjn0XOcyjyYwVzgKXv91cR3/5XwaRzcwu/xEH77H/8JH7v+nP/FI/3n6m5643JvXmC6O8"
    "cHiM+n8cNKfHY+/1mMw/e5ns4CL1n62djVQ7wI/HRwkrjz57/9dv4Bv7vlPg9xejlR+Inn"
    "Kanpj+R84YM4THg60Xn2wZzfsMRDgR79z5vEn6EcHXhf/tyFV/b5eurO/5eaX27sdPrl4m"
    "r67ePVdHpUXQRXwNYwWH8XOTDjsrBwlvDRLPBxLbl+jGz7r/+WP5GxR3x6hE87+/X08vtX"
    "b34QLAmi+DYUXx4JVvy3IGQxk6RCBBnPZyFHHk1ZbOA9/D7zY7MAioQlQcDPwUpa8uf6f/"
    "oIRH+QSSTbUXUimXnB7O65H6w7S+T3BfcdN3bWLHLUu20vmKvzzx+/XZ1+/opPWkbRvzz8"
    "9MPp1Uf85lh8+lD69HspxwC0iFQv6UOc38+vfnXwT+f/Xnz5WJZ2Ou7q/+JX8Fg3lg/4+B"
    "9XRzhLlsTBFJgzZfM8O/XH+iMYmi2QZDXvt0CKhI9ngXgsAjW4YP4trRBBfA+nAfLIsDxi"
    "fstD8/LIUZXWBnBtV6vhZUeZn/uoCiIeOdcPDp6bazdeOJzNFmoFvHNWLIpwWYDa+JP/te"
    "IzmPG/y3f704kDZxXye+7DsgE5OHJPVI9n87IBFsA/z45fvv7x9U+v3rz+CYaId08/+bFh"
    "ZZ1/uRK6PxMU/yvmoc+8qemgvYJvzZIqkZWkBRNuIS11lnYSlmJK32PVcX1hvUQPUcyXTn"
    "ADFot76/rvHDkLsGj8uRhxxx+cGzBnklXEw7i1dJbsr6nH/dt4gSvrxYsGWfz76aU4o2FU"
    "aet+UV8dy++KAgNLk/fSvUXCAXTvnuSXP4Sj4CZ+pl7knXiY497oL/0gJt2rBQ3MM27pOt"
    "u5RLSFEb3HbT1j0YzNOWxYFjtqWcAfboQb/h3cWIDPMZzwzjUuB1DYbHYndjd8HYnd76cP"
    "2YPFnYnoDphRlc3ZInBn3CwfTdFL0/Y6F3vKBCeKrNUX4H6a800bxVnedjm9WZVCjso5u/"
    "j0Cfau88fR2R9HJdFEyfU/4cDuchjmSKwXj5rrBE9CXP2e67dd+kURHbc63I4bDrfj6uGm"
    "Zje9Cbw5N+2QYLliPrxOoyBy5DbLQ1NsdVzhQZE/qTR7v/98+h8/FE6rTxdfftHDc+I4+3"
    "TxvnIuwbDGTXIdzB+67BA93nY7MYY3eIuGBI8m6Mxa48ECxwnY7NdceMn6GoJtTcFmY9Bg"
    "DrohF1fZbsdJgcxmqfy+COCS7scM71Agj2B5sAOlyPggiWeBtJPb7oIcic0sFxcmHsFYew"
    "4Gxbq+B0OV3GIBjPhcCGazJAz73E5LlOO7nsZBcIfxk9kAN4nHcAlNeA8XRUo0PvmDlQDT"
    "J9m/xZddrno6qcqk41sHIlak34KWg9jVIB10LS1dPwHLumNQwETeKzqwR/NJzxlv2WraB/"
    "LvR5yFs8UULzbdr9NFWrpL78RmUly+DdnSsDXaiSglJhntREYsitxbn/NOLvUS0Thc6hxO"
    "ruCBc7xqo00DHFqBdFyYiIiHzQPEC7kDRFo6uMvheFkEYTfm50lGyHoJn+LzfbAawVc3d0"
    "YokGRjle0/ByGHxf13/iDYL226mcm1oVBzH9XLPUaWZ59msw/ZOkWzFRcj8EaGqvCbS7C3"
    "Ls/PhHFVVTdPg++DaZnNcihq5BpJ4HbASOGahfNpzb5YsTB2Zy4czbHh0H6vqH/++yWiIc"
    "1u1hKc9Gv2RHuObCGsjpG8OmEUVnjMwls+FOuuxMMeKddwNQbHQW4VFtZn9avl8bL8CfPZ"
    "rXg7/G38pYa114B4Li3RzeDn6apEsREIferkSPD2xPyUkwKVLEMBGJuBb7QaqUKbt3gOgZ"
    "UJrDxmLCqBlQmsTGBlAisTWJnAygRWJrCy3bqXwMrWg5WVc8bgjWpCmOWp9heVOPr68cuH"
    "8y+/9LnO5G6M36UuqZ6Av8Phl9O7dydveZFoyFupdS6WLXeD8hx0Ym+RZiTqSnlI0EMbsz"
    "uwIHF/7JXV2i3TidclonEwu+AP3yO3myI/uQIGW8Yg8hUTRq8+NgcZirq0RbhHbbUBOH2W"
    "PcmexT2EJtnI9aKKbcF0nguMPf4Y2874XlK3nUNq+whvqPhQQ2QjiyC1CGrE2eCN8Yzf0d"
    "jPxR4w2CmKprx1+F/woSe9MgHeCyO8w+PKw/t8hCMjXhXXQI+kKAdFOcbsxKYoB0U5KMpB"
    "UQ6KclCUg6IcFOWwW/dSlMP6KAf5zclvvi1zT1Nfl1j+MitU3M33zuqwD6/D8TE7PDy3Vf"
    "XbbtwuEo2C22rKh+V2sFoFYQxv21FTV+lGwHPfyU37wHwP5x2XeJ5iHLzGCR+Wy1Ei5D0F"
    "A6hb1NNAOAKeo6HH989xinpaEfVU58kArD7LPcqapT3Mcbk58Fm0JJ52uHkoA3z4cHPuIB"
    "+A8RfFp1nC/CHNlY0SqBp0baSAR/wQ/NfPsYfzAxgvm3meM+laKppwOE0TWqhqBrh+ttI1"
    "YSdlk7cGB2D+N/m4M/U0a/i/vfG4kfcGu9ouiMvKBTkemaAt8ptJI6Rl5U7veMseRaBkTr"
    "+eiygMlncWYCJYCCqF1sUgoix6NJHhN0SfRLMA7PI0gpM1CtJiW7IHJzIm8O761wgAQwCY"
    "MeMbCABDABgCwBAAhgAwBIAhAAwBYOzWvQSAsR4AI/7toG71eJtLjh6dOjhNoTWVBp04UQ"
    "LHIovElTFYq0vlKgmBP73bewyvU/Hfvu0OSrQ2S0hTjLAobMTB6IqnCxYtuuybEpnNwjn6"
    "AjYhtnRmc/zhXpvjzesWe+PN69qtgV+V+C7cPIZNIaoRRDVcT4msZvjvOU/VPOjXf+WkDc"
    "dhVH3/lZMKz3EdPIhe4VW+vw8Cj7MaVVQkLPH+Gih3xfz0k25mHfoCc65Ch4E5lzoStz+P"
    "319cfCqoqvfnZV302+f3H+G0+KFofZluSSsXVFV3o7tIOD6jW81f2tpvwV7yHpx11oUD7r"
    "HBHbk8BDH6gKZJ1OdqViYd3zrB+5dwguFbTNDHgSagbMdAq+Mt9YYYg4lJvSFslFEFQXjI"
    "6G+KfquNAufxcRujwdM8MK9NxeYi0o1lgdv64G47GgrRUoh2zBE4CtFSiJZCtBSipRAthW"
    "gPHU6gEC2FaClEO/IQrb6hdSpRUKAZSYUCmPBTyuHeJ2v1rA+aZZnhzrdNskxR7haxuPPq"
    "3ZxdWdjE1iZX2r+OB0qnPKS774qz5VGtq098O2nj5ov1yBYuPhyLdWSjXFbFBKzimZfMsV"
    "NjLL5SJUej5BrHR5OWvsBhH05OQ3IajtknRE5DchqS05CchuQ0JKchOQ3JaWi37iWnITkN"
    "bfEI7NtpiPfQTlzNEYyEpThjchTas2KHdxRqL9CW7NVuJ4uY233tbuRubgPb5RiMopr+Ru"
    "KLSaM7MB3Swg+4CoN5oisesQzFF6z9qtnaZjx568hbN2ZnDHnryFtH3jry1pG3jrx15K0j"
    "b53dupe8ddZ760CnuKA8/WR5bULvNJWVKBHarnnlhB05Ya1mhWZl+t5oj24tcLdvWZa6h1"
    "gsqZHlZeZF9q8EDjxjufUPfOYumWcWUp5sj6bmixcveuwhPdl3zks87uCcc25dMCC7mYx/"
    "Oz5+9erH4xev3vx08vrHH09+epHajtWvmozI9+e/oB1ZEF7VsLwOkttFPDXdAT6wB7NUCj"
    "RNFoo1O0fIZ87wIuCsF+5soY0R+SrbHypoY5hsgwKv1ywMYYk8TBNYJ14HhlcJx8N1cecW"
    "rJeYQf0uumKIH6Qf7UkMVGnB9tOCKi3YL6MnlKUh6hIeoMGb5/rdGo9VyMZxP5TtUnDa6K"
    "sznM/vxA0QDpB8J4HvItVtQHiKsLBkt4vKMJJSv9lJTEWakWyCfTG3AYDw+PNoemiaHfQk"
    "U6IegM1fsydZxOVeS3kjn4u7um3/K6GtB+C0aIL1ST2LVHs7kVXOy85AkkyaIV8xNzSYq+"
    "8V4c9/v+Se6JJTL8VL8RDLtosApWA8TL5iUWIs4t9FQ+X//fcucTlnnsv9+LyIWyl/N2lC"
    "58zEKLVU2iB0wmCN0awZ5sz5uAGYI5+RW94z5nk8FAEt5szdWw7XZcVc118l8XMHnsPj8C"
    "EjgUfe8jjKdgf8jgnws++fHxg/hAaBlQgi8Uv4n9e9wEMFkQgZCKEcFkskloHhrr1gNSCA"
    "jMLmC7aKP4k1vl4EToTxfNeiWIbccl0Yn1FYzXgwXfjc+fbr6bPjkzcFlZKeHQjVgtGWVD"
    "JvgtN9UP7Vp4enuwGbJhbbZsRB+y4h+sr98zAoYnRywnKJA2Ml0dy3zRZLcVyb+qHCuaoa"
    "BktyHsmzPzGiijcTEKyYYMVjV4MEKyZYce0CIVgxwYoJVmwlZIpgxQQrflq6l2DF1sOKH2"
    "VzRyGR9LoJ+hZnrTWrPQqUOjnaDizCbXobBonfySQpUtlskZzHkQNKCjbJg7A30s6n/cyM"
    "4xettgkOq+8x+KK6UWZJGGK0C2yKuJO2qhDaLgw1YSdy46S/Q3pXcljC72k/TQcplMhslw"
    "FO15HTxZP5Oolcn0d27Qj8Rbi+GnIYGhKBcjS2y0DP1S6mM49HU7xa+8q53Zr1FUrrBYAz"
    "dvSM7RIDYeYtN5sIM2+njDrEEysIzC3RZFmU0E4cZnZdlHf4iHte1B6dcRgUWYWnjeHZHO"
    "PbRGmnOehtnxJQGUMFL9tUgTKRUMSWIrZjDshRxJYithSxpYgtRWwpYnvogANFbCliSxFb"
    "iti217MHSIVU4Vp7tCaFaW30ZRXuFGBRddkSerzNpsfvqJfgdAKFBNOdo0FhlRd+xUOY0l"
    "JnArdlfYnMZgn8GqydNUczIXbUtO0KhKxC18T8z3Ay1RRvSil6XZH2eDqLiU7wEnTDQvxH"
    "7oQ7sFvsrmEmA/izToHZPI3NGyIVzHcaqDDrF6B91WI3vKrdCq8q8JAeEdmxxGKFqarmCu"
    "ZniIUKstoFLl5rvLZuIwrPkrmU4zKFZy2WUS4O16moWZlsJBWdhgm/9rhZN5V4KiSsFvnf"
    "vchT4WGPjvObKz+VF6ZVfZLOAj9mdfFz+dWkOWqeDWoTKudhJKq/ijo2sCA5cDPXBskYK2"
    "9DQ8FyCpaPORZKwXIKllOwnILlFCynYPmhwz4ULKdgOQXLRx4sv4FnT7tGzAtENvu3UDZu"
    "6OB8LYuZpyzsGzg3PcBmUYzY1fjP4Hoau7HXaY8UiCy3SmCLwHQdMd1eW+SkzQ45qd8gJ5"
    "X9kbKv7/4wPcBiMYx4e/AlMzVI+saZx+cNhrsms1gq4mznz3CmDtg9Yfss592LySCE6bUH"
    "7z99URXGe/yiQQ55SovlMfZdotj8sreAXpKAdiWgFfDUcMJvUmMpmcVSkcAUnKgjW2haqs"
    "TEFHspsQqlxdIY+x7ppcQqlCSg3QnIF7nmrJ89UP8IEtneRNZnc5keQSLbSdUzN4wXU92+"
    "1WQv1LfjLZBaLB7VhTcW3YPErC01GjKO9lJ3ZnKLBfMo9k0vNWcmJ1HtTlQPnBmwfY2R8y"
    "Kh7WkUOM9UwU1EnJXd8kgEXyN+u0QM2YHi4ZKRy8AXa96QL9FCDAVqm2XxGScquK66j4v5"
    "I2xBvILzR/LixfxHDMU4/wOHSFGJQUgQ8iVOqH1VzoFltQrdJQsNMnofBB5nNS7qHFVJNt"
    "dA1kI4vUI36SfdIt8Il5QRTTcq9X901Is4CuX5Dr8POQ5kMQgQu9T5A4Q1319cfCqowvfn"
    "ZV332+f3Hy+/fyn0YhbErgqMcjBsP4AoB8N+GT2htvJ61hLhAfrtIUOZU5vtcXB+oO7brW"
    "pCsjB2Z+5KuGS2rAx5Oovdezd++KqfaZPhJjNkxLEvUi9idgfmM77+toUhC923V6sgjOFd"
    "YtdUyKALNy/SRz3kMldsWu/aiMp1bs7e/2HABs4FVc6MJSK6cPZbImZ5Bk+yd30GK5gW1v"
    "Gv6WVudzlTX2dOGbOwwlZpWGH7PCwfLsMh53gLlthywbIQTPow45mpcGkHQsrIooysMSfc"
    "UEYWZWRRRhZlZFFGFmVkHTqpgDKyKCOLMrJGnpElEZpdFG5GYbOfO72K46UTa5iKWW/VdP"
    "K4XX2uhupclVKmYlK9i5mWqW2Wx4jjDp2TsbZLxDrQBumfjrUT42KrbKxBMrFoY2wMmsYs"
    "Tkzh0kXgznhNrDSl2Z9Qjj5cnv581ccJJmf7Tl+o8Z4Vubc+iAn9i3DxWLqIg4U/49xukr"
    "Y7jBV2bK8t9abNjiobe7kNVT37c1TNmUM3NxxDQHxqujTXIk3LZE1WvV2m240bwt1XAIH8"
    "QilPbDsahLMB7DE0z01mdVHjqdXEo26cr9CNh/XCWdXAeXmxegtGW+x66rv0dQdwb7WSC2"
    "74PrfcAt1IL7niFegqi/oNuNxjEeTJxrkGsv0mQmosvIP/g8/5Xys3pMWhF8cUPbEmvd3g"
    "uSxQ2ey4/H3xUF0Ofatctyty3VTjunxXYMsg8Q07s6HyfkZiM04Zz0gR2p4798xLeOZo9I"
    "W7H+Qhv6Ya/IfFjMnJoh/PxSqwYnGJS4D6JAi7wMV3WZxfzMR0pW7YLDka23dLHMTM01wH"
    "voJxvxQnV3e4/p53ievf4625m2TyRLaLRu0KPWUR04Jbc8THIJ0VM4Uwmlq7MGP4wlap4H"
    "TxFiYFomRkt0jQEunUYyQlsNnUEkoMJ6rBgim0ra9vtq13ttk/S41FRuifpaQW62UUrP2O"
    "GS15inEEx/ly5QUPnAtINIbEebQCubgwEWEFHLaviOBnlf2dE1o+qrd83LzfmNWSX57bpr"
    "RsmyOgYeq25hqp6Q2auyJs6e3YdoHPsGsZa1Y5CSZeF4IFK4/NEIOVAiDF1W+gpJV9JFik"
    "q7Mh0SK/gjcnXEzzeXptOuCkWW9KSzCRU/WACFFWv0w7EVLmBWVejBlYT5kXlHlBmReUeU"
    "GZF5R5cWhwJGVeUOYFZV6MPPMivax1ayhcIBpLOZtejo5t+fv0ygUdtj1zVuxhS09qvrqE"
    "TVwexl03qbRiLmzpGp+paWUPwWpLPaPDuO8qrN6y4tI+vIG5ikFHDQ7B/LBJK59gUKJoU5"
    "AlRyMPWA8P1w1OwdZk5BIkl+CYPT7kEiSXILkEySVILkFyCZJLkFyCdutecgmSS9CiG/4h"
    "XIK5e2k3yGWFbiRczk2cfIP2Lecd+AZLXp4tuV3yMlnE8N4rezOAtbLZLfMTRvH7ZH7Law"
    "ozp99Omr2CUTy9zgZudAb+jmcp2LxwF4N7SjDjEV51Zsx3PLz14KnJ4E/PEy1a8PGOfPxz"
    "50x8GjksxIIqsARF/viCRQvD9WanPzSwwxEVn5UuR/FL+J/XnV0Xp3jFAcYh19J65YKvB/"
    "U9enAzNnR9f+/entddbFKS/fkMel1jYLnPgsSbO9dcLvG5IztPiPJBzp8s/nMiL6hBEsE9"
    "NF5EahMAC63O0LsN4dZpymhtEluOyH7B4f1SyQx9fSOVk8ln0CQio6vANulk3gEpICGbpT"
    "sLg4gD1+dY3QZsH+fl3358YZ10Krb0gWyNpsyEdhkJHRMRVnB+wwGGjRFh32CCooogXicP"
    "kXMTBksniWQhmgdnHjhRYMpK6PkUikdSPHLM4SaKR1I8kuKRFI+keCTFIykeSfFIu3UvxS"
    "Otj0feATOqsmkq760pbK4WY74gjq1Ot/i3w1Gox1stGdwtONF3cq8I95mS1YJl/d3hvEEj"
    "Bp0Jfcsq7qQQKf7bu5tHkdZmMY243NIKmGrYNt848/i8fvOkZLZbkGKiqtnNAFbGMEIyiG"
    "B67cHbT18YHM/4RYMU8pQWS2Pse0Sx+WVvAb0kAe1WQL6o4gR32/5byfQIEtneRNZnc5ke"
    "QSLbhcj4krkGyMEmUyEls1gqsjLgM5ypAzd24EjHTvR7MxYEN3tpuAqlxfIY+y7ppc8qlC"
    "Sg3TRpCzmPp8DmHveeErHFEjr6JqYqHOMIwLH8EpRjbC/tVkNvsYAexxbqpelq6ElYuxDW"
    "DPsZhN2azWQkFstE5RmIqcK/c3je+bcL59XLN2+evXSYt1qwZ8f9fKFtPKH1ftBaF/Zxsw"
    "c75LfG2Hu9oDIKm+X0LYYpTBC8fi8QhkHoyIn3Es5JGz/1Sb2b+qTipZaT6eunrlBbLIox"
    "qzFjAk+DDlPjLZaGVGDtE3Z2vQ9wKn13QYnWYq6PeA/gYOZN8azrshVKZBbLRoZsxHTFid"
    "4zktkqkNkQxyxvjGs3jBdT3S7YdGOsbUZcJLWZ9RoE8F3k4HQx1iwmb+mFMWNsr/uimdxi"
    "+YxYbVV43e22aCYnUe1OVA+cGWopNkKAi4S2N/nDeaYKbiIAo+yWR8JZFvFb7C53KGCvZO"
    "Qy8MWaN5i8LcRQoLZZFp9xooLroum9Egjir8UrOH8kL17MfxTwpv+BQ6SoxCAkCPkSJ9S1"
    "VeZgsrrFbuaGndIECMxoLNZgeWNATvhgaMByU9h5EnX0ZuVpbOY5KiY9V0tuhHo6fW+FBn"
    "qLJTDic3vNryPXdD2p3xY5EotlInYFTNXBudoDbFXM67svquQWi2DE20I3ezT0/2s0owp0"
    "NhtQpxqtDwe1jO+iFZVO/0B2EfP9hHlTkS2XGJRSQ5vwKulY2C9n7qiZW1dBoVgvPwy5P+"
    "vmT8/RWKysVLV8OVddr6ejTArHx6sWh8er2qPjVfng8NwbPnvAcZ1uDQWy/aVCHH29vPj2"
    "9ePZ1VEPKUQx3KnTkkm6L2b6JmPLL4rdrlc9TbFHeV1cfjj/cnr5f7rK69dg7bhLrPPG/F"
    "j2kR2bfELVxjdauKtpTXmsJmmZ6fcou/en387P+ghu5gURV4oue4cRivA6iVyfR1ENOK/+"
    "cKoQ2n5C6Qk7OGGZ2web7pp7Aea7xtUiPoe5/xf42veyU/cQi2U04itPFCThrNPmySgslo"
    "hQdAVD4iZI/LmTRBMnSmbCZ4x54zc8DJlnyfaRnO27byrUFotnxBtmBVxesIhPV2L1wL3B"
    "5C5oQFfU0FssLVmrsbCb5OTx6MGacBMFG1/3rZ/SsoBKYwWV6nbiDFg9jUEU3TdTkZayyX"
    "dz+Egu34ZsadhD7USUEpOMdiKjYO137AGapxhHgRntAHXWi8DBsjI8WoFcXJiIiCC7+22z"
    "sGJwLHRrYlEgGQfT5ZQ7lo/pz+BKSdgyv6vM3mU30JEwemO1/8LCa9NfAZXDAKz+qLasXa"
    "weWpFsbraQ07Wd2yzkIjBRxGPDEfxe0f3890vlKqqXyCk+w54jV3a5QPZsyfJSdpQfs9m2"
    "rDqTT7GMWalxHytzHxFTYOhHsMGH5GGUXEfu3GWha7o5deLj49e3xUBpFIGSFHDDYRh3mj"
    "7Q0rU4JPdc/x7d+Vuy7lw+xVJ+iYMnWPNo+6OmeGynTX223rT29kQqMBFL218ng27fIETw"
    "6ZbcC+fWdpuXiy/sgLBtd+ZiFebtuPYtEYvuDJ5kKe+2ZRhaebtuY5E7LRoaWhTPlM2tLa"
    "asSLC5y4Wf2tnfYQlYZVuzbB3OE2SirH3pBtVS7T0fQf0tqL/FmNsXUH8L6m9B/S2ovwX1"
    "t6D+FtTfgvpb2K17qb+F9f0t8OJUlU0jajbYNyZ9G7hLGs6ZB3BOoh6Nu1/ZrYHLin6dVX"
    "HV1iJJxzcpWYvEhlvpxg3BFpmzh3dgoGDON+hVUKjOrQuWyvZ7A1WlScUVrxV+bCp8XMvn"
    "dPyWfN6jxkrZ7LCbmMttkblx5JEGDw8cLnL1W6dibsv61KfU5cwoEQ3peLHOcbilwtcKsR"
    "N/S0Qj4a+e9SGBKfnuv/uDpti/ijfCIkpbugUuhefwJPuDpti/oDeyurS7O4NQ9hG4uGK3"
    "Rw0RC/x60ipUEauRLTpxw1Cwy3MhBVOjbfMgijNQnGHMbmSKM1CcgeIMFGegOAPFGSjOQH"
    "EGu3UvxRmsjzOQW2+3/IVraCfWZuNHwlWYMPnx7Fu2O/DjKQ/NllxWHiGLGNx5BW/kbbaJ"
    "rfLZfWAxA0EdGfx1+qtJk69OuGnu1KiNfjpkLVIIAxZOOIZn3XPnPHY43FseVnEEd96Vy6"
    "O0NpwwjSPuR27s3nPnnnkJzxUVgdUUcW0362tLVXR7++E//D/8K2WgC0Rz+vg4PwM3jrh3"
    "89z5IOwaGFb4dsnuuCRQc0p8uNPNkeXPndNs3FrMAWb6h4+XB0niu56DKjL7ZTl1ZYYEIj"
    "4rSxnhZY/5D4IVNY7QfxzBm6nUERiGK/g/t3GO4szIPbpL92gmrzJMhNWVU00prIaJZByW"
    "E8724p/6lP7TkspCaqd0WP0ZxUhMvKLPgsVKKHu1o9chnEum0k0NZbUzEusXO6h4WOOigR"
    "E68+LcsWJp15+m0MwH5bqh2Mz4vD9dfD2Ve9lh7NoUFWAwbPOIgXrLNg9R6JQllxbVrclI"
    "3zSW4tGjMrgoHv0odd6E4tEUj6Z4NMWjKR5N8WiKRz9a3UvxaOvj0SnmWfZQ6qR5q6TW+3"
    "1kb0efe6pnlFa3lrTbLrG0b/30+sfYLCBNYYHrrawdN1UWvoF5TsUfHfZPgchmweDOcUMH"
    "5+vgfC2JBKT867tNTA+wWQ4j3iB8yUyJpN+EB77piGHGfFLrzHr+DGfqgG0UYm8btNcxhf"
    "RZZtBbGlYQHFbd5V9UBdTQnL5CabGMxr5zFJtf9hbQSxLQrgS0Ap4azv1Nqi0ls1gq6uAX"
    "U1UGs6VqTEyxlxqrUFosj7Hvkl5qrEJJAtqdgHxRfZb1swjqH0Ei25vI+mwu0yNIZLsQ2T"
    "+D62nsxqZaU/WmQoHIYrkocwGm64jpWuInSNnX109geoDFYhjx9pjzFQvjpbGFUf3+KFJZ"
    "LBkJlU9nm+tOsg7CO8dtW9Zr1zsmm2LfLWN8gsWSGfGeeaSVC2Ww3IPnrBfubAHbJubhEt"
    "spwwd622Bni4hzESuXkIexVTJkM0yBMdhsAbw7q9ldGVFJhNdAtSsZasBht4A5oixzKg7+"
    "4o6PIdHA9x4c+SIpYjOSAnVv/fa6sEFy7y8uPhU25Pvz8o777fP7jyAkIb4s6F0FpyCOBl"
    "5gPl2waNHlbKoQWqwEj77we5BWmg/VZysdn5y0CYqenNRHRfG7Ivdd/95FwEhNOcpGsEmF"
    "djx4k99wyqDtuA8KDvbKLICX0Khmdy6zQpxVGNzDH6FEf8XVYIRo/8Oda9E1PA5wyJLgKb"
    "g0FAungjXdcUxG+vEsr99bLywW0eqprJ6Iw+vOpzdwhgVh98VjIh/Z2hHHesQROOowR76Q"
    "I19IV5jG6IE6AdNSunjI0Ap6S13d7b9bUVd3+2Uk09S6FdQp0owDYqrmnHazDUK4BAf7La"
    "7D2bJbdZ2MYBxMxgnn3HIs5IPcRPvX28EJVfndvQqMesyj4vTmujDZ8mtRb0dtsAG4bWdH"
    "9yEUyEaWFzXrdn3cgeeYJYI+ogGa9Z7K57Tp1LtP4KBOVsaGs5guwKMV8Ni9Vn085wGWsB"
    "m2A/IT4mgIl5JwzucDcxCDG+7MXQkGDcTFr/qZrRIMD8XQWNRPwvcftC9y4IsaANv2gleP"
    "sZh/hi0+7NLUdea2ZWX74nyPlpVZG6CBmFnsJ23HzW/IhhrFuKSwMLbk3BOypArMC0STd3"
    "iX7U/pi/RRNh/UO9/MEfN4NJX2wJYc/YaPuhRPspijS5mPyh188+E5GbPwlm+7vQUnr8ST"
    "7OVkhCVLcYqY3u1G2o8t/nCYuMh+1zYtv90RjjUdtmRsInb9GTzJXsY6C+bPYQEAK9/pmi"
    "VYykKeu7p0J3JjW+7utBoWFtA4MpXCulcHfUMdrHRIizZMkkO5CqviByLhOlmHbhxjdQJZ"
    "VQKe5UdMFpbRVbAkNSJlRATGgem48IrVKjE7/qmBS3A96qqnYn0cvgxXxP9lUEfu7Xl9cP"
    "NfBt63K51TVkabmd5DFZ3DYgYmuEJSaiV7we3E0W4nh8VYOG7Z2ghR5XD+dnz86tWPxy9e"
    "vfnp5PWPP5789CKti1P9qqlAzvvzXxCGNMkHSKq4pM5h50dV7yqnbOCVQyqKpmIGmUruoi"
    "9LZCMplpubtVCUEydawDElDQnPwzPJhc0uNGlHK23LaJkAQlQFUF8sOiWwOVIMOy93t5C7"
    "7y3CiLRlp6Tw5x1/ePunMALgy9Ov51jISn0Hl7s/ZeGrflWld1LO6lEX95ZTBfZbVL/jCV"
    "Xy3qveaap4aObrQaodbsVSNeNcz/Zu8P+BaxcGK2SPken16qNAZLUGObv8CJbOxPnt6wfx"
    "74ePnz5efUQ1jjHdi8uP7+B/Tj/gB+efv15cXuGpu8T2F7I/xsGSMkol1MUSMXhW6uH7OR"
    "KrJfS/v118eesE3lzduteS8yiHXD3QuSPfTJzA+CvyeLavtEMFEFOPGNi5a+dTYOy4nX43"
    "2ejgmXpBy17bqODgJhOntcvT7jcTvKUyJwLJeEIJvtV3VmVTib+w+K8UpqwfugjW8FOhHo"
    "oOy1WY+Canz35/eug67PUQ/XaHmvIpbOf86bFvT701e4icl3s9t+odPWqhtrXH1PARGGPn"
    "IqnhxhW9mmApwszfObMkjIIwcmYsDB86h5u2tNLkXjGl1jY51vJU1ptqOZ2Q+tXg6PGdb/"
    "/2yY25zuxciIq5TsRhQv6sa/3pPTvcpA7rJrSMxmqRKR9/spJpPrBLlOwwgWzB7rlzzbnv"
    "hHwZ3Lf2tO1PSrbYDH9JW+uSCU9e1W7If99sO6iR01APbWU/aDInVIc5Q0UXwtZ6cG7CYA"
    "l/zxnWizfbAN3IqZ+Kha4A6qfSLnxA/VQqoQPqp0L9VKifCvVToX4q1E+F+qnYpnupn4r1"
    "/VT0XalTkCFHY3WUQUhGTXbinH+7cF4fv/yxlwZ91UJ/vqrVnq9q6229ai63BVfXqmQ+sI"
    "earcNMMiloVMukc+OGYHjIC7pyr6G1slp5Lo8mjiiCBLvHYxg2FTf8edDaQmkQGSpMk6Ir"
    "BvwVv0rc5zN3ybyaiL8isdpxhoxPw22oeDDZQhskqvssGCl655DnzOw5O5/z5SqIkUV/5w"
    "9HBt9ZacSkyXvmZmOnd2pwG5A18zweCpMypUeT8a1AkYXoo45iGfIKE92e/S8+S2KBY5dm"
    "5o0LBrQn24qrrJbqKbTzHzP45v5xJH8Sv0am/Cchr61216XCaospySjsNyTEVEUeSCSL4Y"
    "q7mT33MaU12rJeDbee7zBPhLmr3Bohg5lIcmoPdd99xce5ewuqrwv7MwqrJfDt19Nnxydv"
    "NMhC2mtK0+sKjnDL6bsR3rxuIYs3r2tFgV+VoG1rv5sKSgmslkMBEGA6XuVxKuTS74Jz3O"
    "aGc1x/xTkuS8JD32SvGqglykN55/u6iJSA4DwWL+Jwfx6Bje1x6YsFo5qvo0HwG4/AR8T8"
    "aN2tj2tGYb2zV5m3E7AYsLuWchTCPdcTKwRzRgW20QXtGgRwzQ1bQ4L3AWssOIooFFva4u"
    "iYR2+vPBPRJqQN/RYDMisXfqD7QikS7mehDIGJLCwIVbw65En0hAOw9nloLpJ4FiyNCCfD"
    "qElbT02QI2iFdlIEqcs/n7iu/SeDJsfv60eN3ht9x1SZy+S/sdt/k8qpw/UpT2P1DQq5nK"
    "bQF5e0WvPbXJ9+auPQ+anen/NTxZ2TUy1tLeMcidWikNk/ygEMFMIGxj9XYQAzWWLLnAcd"
    "TA/5zUBn6S7MYtBwHZNCM4oR5CEoB5zeL912SH8lVbEfNng5O1e8rUZmHhHDNxa9zZZgoe"
    "Dt2em3s9MPH5vq3e7YWpMJ6mYbLU1eb7TMslGbg2eFViLMN3QSES42N9dNJFc34LlzgS2h"
    "omS20M+JdC8o7a+urVO49x83mmduFCXSkxIl1//kwCwQ0D+OeK6IoRpChpvVhlsmyLZmW0"
    "ZhtaVwJY0CsSGQzWLWfUNuLWNujUG3ipmmd04H3udIrGe+Ui7AezVrR1bAT6ViTwyOPJQG"
    "nKo4PJ6sH6rgl1SnWicwaoloJBZ7vmjlElcCWgbRgTuD5K2KLa33DlWWR8j2jeZ7aVF2bl"
    "qxUyPev8dGvkYbXn3VbMLnBrWx4NV4YR47upa8yJcAaxlbKYToW0A/54q51cOq5yMojXRU"
    "5jFZBpRGSmmklEZKaaSURkpppJRGSmmko9K9lEZqfRqprLzUReFmFLbrWnU//E7Xl5o4t2"
    "wlwLx4UIpagw+chWr7ypRF2WxFuKtbV54qekjbaNrjekV7XNGzcvLTm8CbmwqCbWgOXaG2"
    "WGqawgKwQFk/bmzgHbM4MbXuXuASrAknpDT7iyYcfbg8/fmqj0NAzrbQPwe3CXbPQVNlxR"
    "50Ix2176QJA8PEcd7LbBmgMm9JkDmqRnlKDTA1XRxqs7gLNFvmcu9RTZaTuNGC6aQAt03X"
    "nie8G6MzgvFwWVzMkdV465Icx5m+c169wI8jVWFcMB5NSbAhnVsXLmd7EkIcxMyQ7vMZDJ"
    "MaKaQUg3Tf2SHro2Spu3N4rs+jrQ/8wxQEZSYrukE+mmB/DowXPYTDlgJLg5OFSxU8tHVg"
    "+iBSeDJlV/SOkfLp53bYuvZK6UxeYqtBOGFrdFW9BKqUFlvBR78Ga8F6MVmHhS66+GTuGe"
    "LNxLs4cA2PMpXmfP/nuXrHK6T684fMKeHj3bJD9ZUSProNPLoeHV1B3cCFa7aYxiCqzleZ"
    "Eq3NW2nMNxnJ5duQLU33mVYiSolJRjuRkQ52d3KslYhGAolJ4/pYvyNY82Hyrzt4yASQoB"
    "Oj8xTjcF9KsITELQt7+CYYoEtLByZLiEYnLhdIxsFmOeUSnycqcOCKuEEBvnJI1Jfed1WB"
    "dEZ9neUe9ag0y0bAV0nl1gC+KtpmAJ5f6OfYs/q3VzIb+Z3XvC2YLffjANy+TB9kD7t3q2"
    "w2iqKgnjsjHXPFaPB6UxVRlx71Cr/4CZ5kmQpSnvJtu84X3UQPS2yvsh3LvsqnPE527QFG"
    "K9ZaPZRWL8WNcNqpp0e2KCmJY3VSWg2n6kcRMpaQsWMGPhIylpCxhIwlZCwhYwkZS8hYQs"
    "barXsJGWs9Mjb/Lh20bonMZq37+0KVBBBXwk4OuTLmtR3otQn1WlGi/0pYWhOmhAtrauSR"
    "J7O+mYeerNWQF2wyMl2FKrm3KIpvotdyAwipSGy9QMRMnRUPRWuVd84194K180I2phfbJN"
    "abBmwOrKUocBhohazxCzzjmAe25/xBe1fsRpXN3UjUCamK9isPZ7zWUMmR2Y0v0zOdoAxR"
    "sLP29X4PIxKJuOqx1zJC6/eZnOrbVAE6fyQvXsx/VPvvj+T4+OVxKrrnTgqgXbFQ192S4S"
    "R9dKW7z+M3scSuWS3kR48jzJJvuraj2imEULnVO7msCzQjgc30CpUMgpTBHdkDLpMjG8fF"
    "Jqd/dIx1tsA+AAN0uevA9FUYzJNZ3InjRZpxsFvN+ZCQmFyJmy3xArmKOmPXGRuBAEX12R"
    "YCkwY+h8DBtIz8j1B5tETE5JRrCwGorTYA979mT7KH9700yUZGF3WqVaW9hLz8Wx6CdS3m"
    "X4EllEZMmpAJWIP4pjS4BTgBnfViqQtv31z2MY1E2w2fwyXZkamI8DPYeUkMirSX/zvs1Z"
    "L+4kRAl+q6+O34pwaGSVCF3V0DJQ7ZXHEzx3uqsDt4ZBoGkxn+uvC46Looy0tHzp/IFufl"
    "n5ZUMiipjbYyKZFZf/UtKBA4ft17UEI3YbDcqvXo8H3+mjBEH1SM8QmBiKqtwbB9Ra5Xpj"
    "4yRhzB7BKvrNyEDmO9fGauZ7JZxOeNlspSj2hhnuDYtHB/FLuehyCQay7bwznqOMMvdQxz"
    "rdeMIBWRb8SLBKFM23eSlck22dnvkGHSXkEjJ4VlMkmrXkTOZx5FsAKfnX9wFmwfPpwGmw"
    "VYYTog60vJaAqrz8Y03gxMjHENuz0xOwOUhSmdhHJCnZzxGYnVTL/K+K27mVrakYnFMV+u"
    "TJkL53VhyDyJ3WHIzEi/AeUDal1P/UCYQh8Wdnd8Wo7qQG0+d2Dz4UtpcYiDNxmzhTcZDK"
    "MmemDP+/cBnw/aCHxPDsLfRFEgYXMxZx2Ed7BpFwGc0BIoxcdt/g+8OLqYjSmB/eEm2bMM"
    "XkwKXa4C3RR+r8G9UbVkHhRJDHq49hr1FPcb5XsZoOaq9fGTXSCWeGi+CNv2Gw9dxdKSp6"
    "bw/aTJY6OK1UbZ0Fa9uQU0TFnYLIoETs5J6/tmXhXYJg+gxmHpwfey/F+5ZTb359EEC9EJ"
    "H40fYMngSNbgMrfo3uNvmzt1q5s//hp1e7Q8FlXj16kNRo3BqyND6vzG/UuHoORuiHJhqP"
    "Mv/25LDErsE8MRWnN86uHWI2plJfMXmGsVa5WDCPXICbDhLOLShfY5kL9BGHMd+J6Ot9ut"
    "Y9L+e+SwJQbAxQpLT2LGhLEHdP7rxuM/KA1sEbcRvcBjl3lOxLxSKzhT/GXjeKqDMaojle"
    "5FVAeD6mBQHQyqg0F1MKgOBtXBOHRGPdXBoDoYZgzGWOtgiH87qFs93nqnVe62iS3iWN8m"
    "VbvQnPhv745vRVqb5aApLMAildXdphL82laa1qXrNyTqG2ht76Gkp6wy99WBJpuSJP4d6P"
    "e2YTjKt39qfXtWYXDNrl3PWMyn8ZJVorTbF7zGAiPZhAsFR8QxgfbfOvAn0kuPF6qDXaSU"
    "/pnBJPhUN8srZ4Bs0l5F6nG04svhS1KVJgH4IBkE1XcQSwPPW7XcE/zr47rM043zcjQosx"
    "/BPQikfcunoCh42GdFmMhHCPpSLyDOL3meYQ4vvBqtESDGzTJFd163goQlMpvdX78vHrSC"
    "6HI67r4W4eOvBXnq5D7QQI7cDbmvLFoKo1EaFXFQE0Hbb8fURNB+GT3VJoJYB+Q6aavRBi"
    "qNtva7NhHMUYzDw82XKy944FwwGf3aPFoBL12YiAhP7blvo7SJu7A8TzGahZ2zkt/psD5G"
    "e5fBPfC45zG+k/JpT6yjYC81s4uOgqhIBuD5R7W9H7fS2VxQLaeXW3BfbMwBuP9NP8eq5b"
    "5L5bNREnl1vUWDQUyOZ7NtG+blMK5n8oGWCWs4ORSdEtu3Z8yxzsIWjTvim6jLuC3jLOzx"
    "mnFLIh086V/HWvqB7DsoME3AhXqY9hZsRVB3NA35DPi7JXe/4aMuxZPsXZKSycqjPigjhX"
    "KVKn1bRuKjzsSTbGcknFtdQbH7bS9aOGaWKx67cRAeNedc5AZOWmZfwFsVaFokYmQUIvvR"
    "b1ScbcZTIgYlYowZZ0+JGJSIQYkYlIhBiRiUiHFoODElYlAiBiVijDwRI7sxdYvYlsnGEt"
    "pK573fSG3uFtwpXluhGwmfLYkOlmo/bBkuKZWceAzs3hyZqqzAFvGpoqNn27Bs4WEWMb2v"
    "Ltkcji0rV6sa/xiCUptchWnoqq2fMCNo5SQUw3WwFluDefeqXloLj2EXYnIfkvtwzN4hch"
    "+S+5Dch+Q+JPchuQ/JfUjuQ7t1L7kPrXcfhoFnAKI2NZXSFPvLvzm6uPr142WfS4y6HH6H"
    "YvB6FnIZoK1USQw5quZUHDn7jn7dPM1InI1q0gUwYLEOTz9UIDl9yelLTt/2Tt/Ua7e1x9"
    "dGrPuutEwLd3BeJ9vqCxYo+2ZHsAbit/MCe3p0CxcwjkWZFF22b8FwWoXBPJnF4jqEFSD+"
    "lcC9osYX3PMp5BQmp/CYfX7kFCanMDmFySlMTmFyCpNTmJzCdutecgpb7xTWt6OqfD7wmb"
    "tknllIeTLrO6Ppyb51ligCkJGP9V3FaZms8BiMFyHnIDfxxs7KY7Oux+CeqxnjbXe6Ct2Z"
    "waPfUHe6SGZ7yWkxUVFBF+f9TuwXdbvHZswumCxyCGheULmyX7DVYnv0RajLTjY5dRtqUJ"
    "OHf08nitqhnZhcpBkJg9WkKXxi8VreTfhESX4Aln/NnmQRu3ut7I2sLm5yu2IjopCOKSKi"
    "K+w0xEHSIZuDH1jzHEaLwEVTl9L6cRTAoADGmP3TFMCgAAYFMCiAQQEMCmBQAIMCGHbrXg"
    "pgWB/A8JPltam8dUN/0pTCfncq3gKxN6mYslatPVuxtFCgx01tWCotSsWkejcpLVPbLAxN"
    "McYmH2BI+dwzyKch8SNHtMfcjw/nlx/Prvrc9UXVX0fNemy5H2KT9zFDioQjbPeGpoZ6CT"
    "BBgnWfQN7jNkBA+nFiaqDUsHkzmn3u3cvTn/ttXTHbQvMAkPCNGy5B6hMnWrirlfg/rLSC"
    "hpV/i40jZ+hX97y0yQCuorFt/DiImUExN8TvUwrbQ/dRstR9iEWDAHXDSPzY9VT3VSXl1l"
    "4eitg/tbbR6Qrp4T4vkY7zjt51izzysxCPgl7NcQuE41wK6h1oIbyVNdd6eu7KpONcDOlb"
    "0HJAmUpTsNdyKJGOdDnot6DlgLbwEhE9INIa87rebqtS2hyM+RXvy2Cwick6LHQxjrZeuB"
    "7HpFj5Lg7wLcqscOf7P8/VO14h1Z8/ZJ5/Hx2486B99Kxg+f3UwvL7qdby+4n6O4/NrUj9"
    "ne2XERYjCPtUlQkHKSuzz+iVmrST+HPRfdWdLZSbQSRzzN9l8ALUhgepMfNU223LTodPr5"
    "zPo+q6OCxu/Yl1gu6zA3bRCPqA2QKPajPsrihTOFxVprBdWaZHd0q3qtEUblGkKXfV9O8x"
    "DLdle9Rz+RS7ZCXzD8T2kRK62bp1QmGxD9E2GqdoY8PoDrHIVrwK+b2LgNch+HWpnvXYeT"
    "ZDWPF2/PqWCC1+Bk+yfG+y6yApHm5adX63rdWx22bG6Q6uS71qUYYOh/UuQIfE25Sea0VP"
    "OVuUszXmlBzK2aKcLcrZopwtytminC3K2aKcLbt1L+VsWZ+zRUXnqOicrcj1ctE5DY1BFc"
    "tgTfP5ROyha9hbDlutPHeGk9SV6EBJ89gRprXA7gofk9VSnbvRDCHfVZl+5eGM156nOTLb"
    "ZarnOkEDCEWLr1Uv2pxU8esRylSC+Dvt0ozEdmnKmb5NNazzR/LixfxHtQP/SI6PXx7nRO"
    "7xCHFxcETOMOInDsFrfoNKWVlOKowzf+58yZJU0qwiylWx5kzV6dA21ZUUq24aBUloOhab"
    "8vTKlDbfIuEWIowYfc7NgiWPnJswWBYyu7bbNIPn5ZUgi3Ewu5uCVcrDe1PCeqNvpkq8Pw"
    "v0xRbmp6OnLK7zoPBQZqVKuuLdDuSAmXOcBNzLe94JjPQjEU3c5lCSPhlX3O/Rwxa297Ee"
    "5hSSAblOqLscxUgAjj3i1VvemeVpESYe71hZt0Q2DteGPGVw2tq7EXPMCOfz7BCiqsbW1H"
    "7dnrnLoLPPrkw1lpWtZn3Ahd1UUVpXs90WHaqfY9HSHgJkNCkjPXNnF1WOPmTlaPNhOQin"
    "4WGX6lk2KZKhj8gWcigZE+1WvNR3w6z57Fk2SWJgld5mQxSOvi0wzCyKeLwlUvIUn2GXTK"
    "QXQkD1rh8yqDnerK6D5HZRB5dUEZo0QWAYhVZMUJY3u+kAEGgFHW8Jgj4M+zVOVd5dt8aj"
    "FoHRcRL605DD+0TbLuJL8bBL+SzLjtUcO9WKvQ2Cuf3Y3hRtXofvzcPRN2F8w/zYFjhfhB"
    "m5QRI5CleVx+xOnDu+AnWA4IrMaSkCQUsO8qu6WAZ5ICGBCQk8ZqAnIYEJCUxIYEICExKY"
    "kMCEBCYksN26l5DA1iOB83e6Dudjnsx6JLA6zNM2DhOJwXh5oINO3Ue7680i4djKzcNFXb"
    "zAEu2NkMuCE3KPKAGRzhQ7i0Wm7VhvAWUU1hs/YqbCmhEwX70cevZTaddQpamjSsWm2XdF"
    "+H2qQVmnUrgvO+85wtM+GTytPmWuu1Vuq5CNw3Djy5UXPHAuyoSpd+jc0GKgmnmE2yN8zd"
    "jxNZkaGIDHH9XmfLwqYyP7K2p1C6TBUCW/dMzQwtJfvW4SB4zLNtZeKvO5bXy2XzGmxuhq"
    "YxmmzZQUdqWw65ijahR2pbArhV0p7EphVwq7UtiVwq52614Ku1ofdn1KBZisDjEcrqTSfr"
    "PC8jWVrBbIoaoh7VMcxnJIVktl//WM9ikPOVWd2YF+LauFQWHRA4RFSy7W7mG6EulI4nWD"
    "QXOo1MPhSj1sCodO61GA/eKiljY5GSY6NDFGSEvbm0oRHLIUQX00dJeRva8sitawGi45Zm"
    "MbonrFAZOmiN5KDRUVz+TYFsG8OLjjvvRHyoxr5mfh6hn8gXU0mePztaN/AK7Ahuz4bZ81"
    "cMAP9RiF/HYZ8tOSNR669ewvke323K0IYksAx764noeXwp6aLli0qDL5bMFqoiJFqmGs98"
    "2rvAdzv/16+uz45I2+SIl597Ld37xuYby/eV1rveNX5TDHygW5dPeaFwn3E7EcQhbaa67m"
    "/2Qd4xXb91C2wQMi3c1Wgfxqgz2QDWpTekEOV0AcVfDEWFKhdiBhdkZ1gBNmhzA7hNkhzA"
    "5hdgizQ5gdwuwQZmdUupcwO9Zjdp5EDHzFWt9jKPi9E0GoO7hl4e/uxSpGWaRCnUoddsHj"
    "PpaWHORnOJGa2iplNPvba0dXl6dfvv388bLrZfDXYN1D6MN3SipJM0flnF18+gSrw/nj6O"
    "yPo9K21KWMO3ncCjQjgUrUuTD3CJVQU6gyunO8/jx70thZvDFeX1xtdsXr8XYPd8r5h2CW"
    "1HrnK4MmjX56PXw6z49v4bLX46VhzJwIlhSfP4PL74x5Hg+dSHyp3PHSgeHGkYNxwefOme"
    "fC15GzZNjWimN0Xl2K8XuHeYEB1Li/XyU8wMjCCXP3VlVhbxulzihGFKGGK4MAYXvBmofP"
    "4FYJK5f/xVRPaEti13IndpFFRrErE2yYEHUg1YsbSx/eehGAACJ4LdGFT2DkI1A+qOqjd4"
    "jbiB/QdxTxe5i+p1RU5Mz7Gm678PXhmupyOdXjrb+Yys0ScebxObrRtccVGf4W5YWnAPA7"
    "Bm4798xLBkEd4O0lf33SvP/+8+l//FC4Qn26+PKLHp6T1dmni/clEV0/xKZCKOd1d9l0vP"
    "VeHLm08+oNtdtvVz8/++lAsYok6hVzjPYccBwScoOXSRFcFMotCOF0Ce5gzySrCQaSUDJz"
    "1tar8/j8C7YgctwV92rK76TfNdv6+VEtLPwINGeEsOgZj6K3aYUcWBkRNr2BKyNuXNgVpi"
    "49fegJwjMqm5sgPAThIQgPQXgIwkMQHoLwEISHIDyj0r0E4bEewiP+7aBu9XjrfXP6Koo9"
    "TmDOWq/2Up8nbbTnSb3yPKnoTvx3ehN4c26CEgTLFfPhXepFkKO1WRKawgJ/Z1nhwbBGHA"
    "EDs/zesDXeB4HHWY1oMqKSVK6Baldi0Z6AbieZCF5iqnKwWgVhjFWQXC7jlmAQwnetqyI1"
    "AdguLj4VZPf+vCyc3z6//wimxw/FY6dqHkachbPF1BxL2LBjSrS0Y3ayYxSXb0O2NIQS2o"
    "koJSYZDSajDt7lnDCFz9Sg/jqUxv+Gz7BHbAWzIO0Bf829AC2yOLC5RP5XLFf3yY3MgJz0"
    "y0mjcx6HTT09rlUl/EjkwQrKSNxCGVx04J8oWIK9moBNu+RhNMHgJtxpxQAs3+YGxm7lWz"
    "+P3Pfkvh+zd5bc9+S+J/c9ue/JfU/ue3Lfk/vebt1L7nty3x+2PjteGIdw4O9EgZIP30Zv"
    "15PKjNaTRRWEOUjSsWJDdnTsmvMz6pNkNYXtJqD2Ujk4YTTCZS1YtNJXK8/lkbQn3uJXmJ"
    "XxIAYeLI225KN3fVO+5gdWU64hHd9k5tklnxs3hMvQnOGdqlY2foCo4BDHxQOc2GjAmQyv"
    "orPDj12vA+/T8WPnPTAbfeywW6pSwOzIPcrgSUR1geVgucINNYkG4CvFcJ+QxUQx3DHI6B"
    "bz0zvdyos0I7mUa0NLTb7J1pIqzw9iuDIuXXF7DzB3X1IeskaGmkJVVJ1rZHzLnkRC2lhl"
    "o7jiO1fZyAQYJt62QAgRoL+E59ij/0pOFuuxD4J7ddgHzdpN2IdQj2uFffBF8iDLcemt8P"
    "nJv9VXovWKI3AKMxDqbQD3vZswWMLfS9d3l8myvuvj7n6FcBKEkxhzGJxwEoSTIJwE4SQI"
    "J0E4iUOH+QgnQTgJwkmMHCehb01dVG6exnZ9q6+Ies7a5SIDkPpTS5If9XT6gicM9BbLZ8"
    "Se5qXrT7VfoSqlD7IkpFlGZdL9mZcvemyfshNFWCJlN6bVTQAwf3MqfEZVQTW0YyiS9RLS"
    "XrUc+sRWPETrMU5xFpn+A5tT5BiJgVbL69FDkwoAPpv6NszdaGZuW/KVhzNea83nyOxWZn"
    "qmiMEQhpoQhSjqi1tn1j7WcpitkeUpdjKoK2QjqePfNwizpUVc7BrflsV5mnFcWdSciwZx"
    "GlGRVWE72sc7iRMXs3O3DBUXMoIfwVrfGO2tbP6agK9hBwzC7vRJT2Hht5BGXk/Y1eFCic"
    "oYSk6l2BRIzga1iCLfBsFcxm0jHt7j4hcn8prD3161mn47CoruUnR3zME7iu5SdJeiuxTd"
    "peguRXcpukvRXbt1L0V3rY/uRndJF22rhlvvQgdmz+6e3XG+AhaqkIdVVWyBkX1juEVSm0"
    "Ux4vjtI64OocN9OGV7rAkqCWH7lrgDThhE01CXQFPssXX3LxcXH7renQ2ew7G17n5qIC1L"
    "TnGCY41Ed+VfpMMWKZFZLBvsvp19oINUatv02i3HL1od8zisdsfIL4uiEJHG7nCrItk44F"
    "bX/AbvfMx/SJElVsNHBKRtFpji6JuAcJrKZsFcJKGD80xhcBMs8yFSqWfMmyUezNBZsvDW"
    "9e1GLB4EAbfXzPisNleW0KsdoihCG9BwwscwBT4umMkwbowvVGht3jcokhTe6/rSuZI5Pc"
    "WfujwBhvXvWoeeho4hSLaCUQBWvMkcayGTPLHdYMUVFuFSO0TKQDZmiBz9DiJuACy/ccMl"
    "n8sGv4cK76xZGMISepguAz9emBum18vGQG37jtFTVk0YcOPIyR9IAEt8MvcRjjW9Tdx5J/"
    "eWkdjmYwQDUGEiQuuyW0buDawyh59QWTV5rMfegxPBdZfKq5H3kcqrjV5GFVx2m8JQLIp4"
    "vGVlqFN8hj1iy7spty0JlV/3WY/BhymWPNqSaxfZ4z7B054A/9DoHYRz+KCnwbOs5Nceq7"
    "c9Tnx/OW1iGQiTdFu2qucQW/G3Q75ibjjF+/CWjL0UT/oKD3r8m3yGyNHt2PUtEafJGTzJ"
    "ypWYdqqEywe7DhLLazWKOV+698w7qs+xkd9PWiTaTMN0aIt0G1z4uElnYEnzGFFT6jHRWw"
    "FOQ4xaEkbCCxvoyotqcBxUi/QP9EhK2KGEnTHnY1DCDiXsUMIOJexQwg4l7BwaYksJO5Sw"
    "Qwk7I0/Yye5H0z51aGrJR1LyJ5v/d1E/r8iW/D9o8Z99cRqRcvtibmNhn/2XmbGexcOUkG"
    "lWKQNw/Cx9qH28H0aRbBREra61rayPCiaYnY5ZpKHR45gb1sLbmBbaQ0OZgS0G/0TBMmuK"
    "FGEJPvGJ9hlOnHvmuRLTxhSoyuR1HPLR5H0k7+OYnUvkfSTvI3kfyftI3kfyPpL3kbyPdu"
    "te8j5a7318zGVR5A2WCqMQ7L1jakLs8tAgmobCKJrCdvMjbVGNE27qTw1fSbgnDjxY8ZSn"
    "XROFGldZI58RK7NR9XjpuXOKbV54rvHReFq9RK5vqqDygdVU6UjHN12gLJPTjRuCYOYM3R"
    "V9e4o1MBqvQabrS6kmSux6Hficjt+Sz3s8SMxs9gPHC/xb2Aulsx6+4P7cwffYkwwoO9f2"
    "U4Oyc+2XEbWtOkDbquImuV2CWdFJAEWacQggvTWqyTddHGVyFlYO8tylG8tqXExTHhJ8pK"
    "ZQFVVnKMy37EkkpI2omeKKp2Zk1IzMhFq65LMAOXEGfx4ZgEuF7ydN2KVQjQR2qKEt8Es4"
    "VnrvQ77y2IxHInURPrxGH9iSgyk9488dFcPD7aPd/GsVFoKPsPqgCcI08NMHRjGh6iQc0y"
    "5xTHy58oIHzo2WQj37S2S7xRlXBNFTvelJ74vredjrnE8XLFqYfPesBulRILL5onL07dfT"
    "Z8cnb9IjImgdKiz6gt+8buELfvO61heMX3UqE7TbYwOT0s0Hhvhmw1GRjmlxRsjRKqtdWV"
    "uwykXtI5PW3zie0Kij0uKERiU0KqFRCY1KaFRCoxIaldCohEYdle4lNKr1aFTYpnFiijc2"
    "QO8ymj12Jfv66fTLl4+dG5PJTpY433faLMLTEj4KsZzaRCSxerK0Glb6R++25+FfQjriPj"
    "m2TmauP9WV86uCbSyKXqLcY2X09JP+pdHRBS2lG+d6B7xzAhy0diMunTg6aLNiDwMAYAYs"
    "oL4KgxmPItCmsamqZL0JVCG02Qj6gpPUqLEbeLjQh9rYWQfhnTMHZdgTc9nKzjlpajBwYu"
    "q3hZUvw+kN79hvq0Bme7MN2SFIuTpRDlZj9w7Sv2mfwL18Ayc3hh2yRLhlP/N/8K5NcHj2"
    "MfyLhCM1/OU7kH3/Vlbn6HkHLJOOczGkb0HLAWUqjedey6FEOtLloN+ClsNb1aGk09U/Tz"
    "GCEl94TIspoydVXhXf6SrcElIUYUxe3zj2e6+XdeWnOIduaMkq4UhEgTM+KNoxx7kqv7tD"
    "Hjt1BrCb0ZsRi9VV1wK2yHT/oi1ZbWMfpJ0plo2yyGvhzoDFvBfqHl2IW/bHOJdPsee8v0"
    "rdgvnWGDdBOFEBAAXzFYXQfNkwdNAGOI+4RUsnd2stt3YPfhKsqwVAacZuAkGJbjtiYAsk"
    "VASDVb9a0XDb9UVQAZ8zcWJ2B0boTRgsZRdbEzSq+wMIK0VYqTFDYQgrRVgpwkoRVoqwUo"
    "SVIqwUYaXs1r2ElbIeK/WvBLapawLVfOAzd8k8s5DyZNbX9dGTtTr4L6AKVSk0QDFSCusF"
    "IGEYWD8JO4xbLQYJSegkh4zEekHIqb5Nd4TzR/LixfxHKSCr5fLosTHSbSU84HLWNqBink"
    "RXo96NtLc8epXHtAtvCyQjYW0fB/iwQcwsP3fLmFqWDDxy/m6MlxUWmqXFVqzXD+MupBIn"
    "oX/JgbNRTVwoP2DSHBrCodMwN7ZVnrwYLsPF+ADnNgjm0cQR3ZhmHnOX8roF16gHBwNBIF"
    "E+i937qiUzwOMockSRozEHBihyRJEjihxR5IgiRxQ5osgRRY7s1r0UObI+cnQHzKjKpinH"
    "XlPsMcP+8uPVb5dfuppEp/qKmN0Nx5Yv/5TiekpaqE5hDy3RIFnjblpIhepcc9C+eozzYC"
    "izZ1OkAw0zk9VZb8hkFNbbMGKmwiiRpShQJn3T4ttlxTclxRuSgMdROOTy47/9BqfuNqVD"
    "dN7FFjI4oHoLOVx/DcdPQ5g2I7G9aoGM0jpywqmRKDrIoMhaC+tA6gtnLZjWXTqazHYJiT"
    "NGWGwz5sP5ksrqrTx50JRXuUJzre0iLj3Oz50vBXFKZ3PIZ9y9b+15OYxs4QWTWWz0iTSI"
    "tkBls2R/16KTqSPBjdSQIt1pgo6Q7JKWSRfNiZJEpZzHI9ZHj60QErQMWqFXRncnSIlyZF"
    "6QbH+sefcN8ri9HvoU6bMmCpQjXBPyDYR+XbEhgoePYD0IvTX1XL9buYMK2UiQQmLeDs5b"
    "X06kwbRrr1YDdChjZZX9naEtF/iwT+pZj43vG8EulVVpFd7lG/N4hN2BwiJ2w/D1pAnrEu"
    "HAaZiNbJMHDTS6r08EUsM7A6YtY6q9KCGBqOmH586psw4KHwkPFxjek9JQlcUvLVWkkZ4w"
    "QwXC/f864WgIRzNmmAThaAhHQzgawtEQjoZwNISjIRyN3bqXcDTW42iiAKhNx+MHVhNQyV"
    "E0bV3LvAxz9qDdC3jl3J7HuOVMW+XJ5fP2YCsFmnbjScu8INaFm5YsvOvUgiNHYrNNd+rD"
    "5LC5zRpYv8CTH/7oxfLjVjbacYONdly10XJLopsTv0I3Fi9+2ROI9tg6aItaGehQRTfsCq"
    "5ZHU2fKt04rB/dLttZLwJnKe2goc7ZLaIn2VIYInxSfNqjW/KbIygVldAiMzu3ogeQwUe1"
    "zh7n6t9c0ruiHuwLYl2x8JYbU7bzX082B7HibGTLIBYip5BGNCv3M7EIGH3M2VJWkMZKQG"
    "5QdY72fwoFlSioNOaYAQWVKKhEQSUKKlFQiYJKFFSioJLdupeCSvYHlVzfVE22PqTkmq/9"
    "NgeUbtwQTrdcWKnmWrmbwJLI9unA4XT8KDnMbuA43j+TH3f0Trk55IwpcHdIUeQ7U8dpYN"
    "WGwJ12f3U6bEtE4zhs817cKN0dovucNMXeqlZ00gv43e4TQ/JywJ/sJIMcwTj4L1yrG3mf"
    "OWT3IICG2BLPRSIefVBjB9thY6yjpENahJpwGgOI40o9xh5R7HpnbJRFTpfYFXDiMPX5z2"
    "wGl6AjU8Qp//2kMeQkRk5vsqGbY055hjvwgJDLFqUzeLxwnqFd7Xx/dXH19QdDsKkz+cBR"
    "JtRxVsaZxC/hf173CjHluHrgOJMUahejNaOw3eMIDITr2ZLP1dKdwL/MK1WLQfcDqKZ07A"
    "DuK7ykTXKeK226fv/59D9+KHivPl18+UUPz5m6Z58u3pfbTHB/jvPpIKgcic2SOtWKRXiQ"
    "2Jq5MTruU5GIrsZadJZKB2NP0yjmq6p83ru353Xu4ALZ/u7iL/qc76jocar6+ifCbWw24y"
    "t0+OGBYPf1nOLpVVe+dF6x6E6WYHqynvvKHepQpuLtkvtmXJL6aoOBmA1qAUfCn5g7t2GQ"
    "iE09S6I4WPIwAl2bzBYYOGXOdRK5Po8iVfoAMUVL5nqIJfbcqOr9GfCxBFgiwNLYFSwBlg"
    "iwVLtACLBEgCUCLNl5KSXAEgGWnpTuJcCS9YAl8W8HdavHW48sUPdWULY4Za1We9a8b6E8"
    "T5oq3pdVJ/47vQm8OTe18giWK+bDq9RLIEdrsyA0hQWu1bK+g2GNhe5H0WUFNPbV+VnXq8"
    "KvwVq6wrUTRXXdBDtq6frta2YP3pOgbF5ks+6goEpkNtuDou65DGK3d5Tuox0HZ+FsMY2B"
    "x521U4mWtNNOtJPi8m3Ilqa2Ka1ElBKTjAaTUQeff76HN5wpU3RRG2T5XhH//PdL7rEarZ"
    "a28IYHfXIji1o7SIynPGe0SYZ+h/XCnS2EY2K18lxegvRgAVvPXbrCiA7AelaUW6J7irHv"
    "MFgGOM2tma6eQ0w3M30Pwa3PfHnNa4BQ+QGTFoGu6TIb2yLelfLZ9ZFlMayWWS3n2oynCB"
    "VFqMYcgKAIFUWoKEJFESqKUFGEiiJUFKGyW/dShMr6CJW+MXUSUYloJCU89az3W7JA3Xs7"
    "less0IyEu738GcMmT+bAtFsm6+Wwu2Nn8ebqj4XV1iIhUu+jAfh8lnuURYzupyk2crqkNi"
    "3LeQzv0b8N1wHvyOjqy30/afb0iZFgfOqhLRx9IldF+EeFrQtbPvDuEVs+E/cbrJkJdxUX"
    "bGRs2nZ+A3sBrmjME87WB+lRxaETaVQvghAuMsrjClfrxDcYznv8WXI7kttxzF4lcjuS25"
    "HcjuR2JLcjuR3J7UhuR7t1L7kdrXc76ktVVT5NIOA8lc24OiGb9N7YS3MOAPgtSSFH1Yh+"
    "FBztJBZNYfshiBMT+e1gvGh0Ft7nH8Q3tgCzEz5dBEloAM41mo4FOuuLhIqZOjdhsBTqKF"
    "hxH90uwuGC4lGVfiR2bt4+s2QA49CayhJRJBlm8MVF+pbQ5IbLBrVpdCOHTxSMEcwoMPqk"
    "Zc+cyL31nyGkDmzDBVaDmM2wEgT+GfIb0C8LMOrvuB89d9TcZNYDgh6Vwant/WoPu73/OB"
    "U8axltEMw8vDdO1pqaguwXpnOJ1SjEEpnV9sK3X0+fHZ+80YWaZN3euLi+e51Pb163OJ/e"
    "vK49n/ArqspUfy2L8yVNUVNxvGLTLQyIwyDut1CKhI9ooRS2s7ixC7cp/4scp3l/3MqFH+"
    "i+bIqEh1o2W/h31AuA6etx6T7Fe7xcM6BWrvkNrkNaI9jD+R62UB/VUiAcpwtQvYPy/oHF"
    "7HG1Vu6ZN4Sp9igWCDN2hq23FjMKm70Yvy8eSsugXzOH4xZW4avj+nYOx2Wr0J2DvVrXDL"
    "zphlQg26nTtXJV6um60HOWTtfU5lP7UbaUyW6t1w8iGLYOwn1cogoJmPcw03Ca8wO03Qsm"
    "Wpt3Rfm26rBY2FuppPQL9dosxycnLXYLjKrdLuK7Miy0VBi+lCIbBB5ntRnmJdqSbK6BeF"
    "fmTfpJt8ML/Swi5xVn7siZS1DJgs9Ai01EQVG/KjH4MFpjEQ0MRboDhLfeX1x8Kpxr78/L"
    "+ei/fX7/8fL7lz8UzyND5PiwPWxayG8olVfoRD7gLXdsfVJGxvKBmqEcyP8N73zun8YxTN"
    "JcX7kwYNLoC4ehU9cHsz8b3Cb7HAGcoIOCGxgDZvZcn+qR0Fd4xCxZeCejFndgi/oO2Kiw"
    "hqPnzulMwj+Fn1p9yqVjWkRk54iNQd+kAfiy558mf/jGHXmKcBgu4g+LtJmaZLOE/io2o2"
    "yug3hxWH85hk9Mpc+a+hrkiHYVPBxCNaa+NMF7R816goEeaVxEjmj66bz8248vYCvIXcLx"
    "85cnztL1k5ij2y1ubwwepveBuUNkrfhmo2kP6SdYAEQrtgQdXlJiIFVfws9QqUlNHaFgwR"
    "a8FZqtk8AeRQxYHHFn8Ef9ASi+bXX6zfTIFkdf4PNnIjkCiVSbF19WtpmJkj2p11qa5jIC"
    "W7n9yhCuwa43nXl7+U067FocdvljrkObmN0cZwd3Le1TO9Y4l8h1RK6jzLc9d0M+i6dJ6H"
    "bzcBfprAZEXOVs6rS2mlZHEgndPhO2AkpviUpvhKVXcOlwNHn4I0bwZJ1QCkTWS6QEU8kd"
    "zd9FUjL3PHTh3fttl9dtmky/ru8y/braZnpMweTB7kdZLJmCgW9TJGRH+6FINY50ADVnYR"
    "2n5ShRWaYQExWlGgpL0NWBe6BrVMxuzTco8UXz5Skd0gZEi4NV1ri74tgpzQh3rRlGWeKU"
    "JT5agBtliVOWOGWJU5Y4ZYlTljhliVOWuPW6l7LErc8Sf7zt0/AGWGqehkoXG0fV3hzb6F"
    "JqpvY0WuEU4jVB5Jr7eDVakXkyq1ED57gp1GS1ZaI3yUTmkL88kFk4hj52/WwJidj1nWC1"
    "CsIYfjB+kAoKE00wXX/irEEcYPqhdT62GheKE9NVGFyza9czViJpLrdgfkKvjbRHU2At8T"
    "R6ygI4tQJJzzgi2dAlWRS5MBk4QhHxppZraXTH+SoS51Wwbp2aPPilTN4Zp3P20LVcRoXW"
    "ZslhT8kl8x8cnGxZRNEiSLw5mhRqhx5IGtTX0HZDgfoa2i8jbdh0upWWiEaCddKzlocMnC"
    "nX3Avw/hkHh0wt0dOqsr9zasnX3KMeI+M3JpiUFmbnBJNMKtmJ5/Ite0peZIenZYLRdV+E"
    "e+CdjpSgA30ZiLLkslZWOn2rm0fiO5yJNziqC72rrycbA/DTWTayRRweuMUNxqy4KqIvSw"
    "bgsXq7H+BFxxSk7/UMiuBTBH/MAVqK4FMEnyL4FMGnCD5F8CmCTxF8u3UvRfCtj+B33ryj"
    "rd6H90UyicShKBPxp9HK2IzxA5+5S+bVeZlLtLaHZdBxpvWyPnOlZ0D51jx+E+frE1hddq"
    "B/PHTccVCVECPrqsBGLsRF00qL2fHs8/WBzFi2NFeG+Awa/qFGpS63Kg6xR6noK4QjpyyT"
    "cRnq1g59Tw9UsEO4bmeGbVN/t8jT2BxOy/mmZw9p8qcQUb/yk22qT9YXnyxfFK7NpQHqDM"
    "DrvVSbHG5P5AuBCSMjBWKIextWuliif3qvdh26wafSNd+F9xWycchAnujqMN/qOBiG+7mA"
    "RCf2V+lGEiquQJIGsrY78BwM3u7rvUQ0Em6ny10Av/bA54ZofFAM1m4ZkLc39DvECt8Yjq"
    "/u/xbt3jOdPYAA0ozrR6zcN4qhcgq2kILWJHuUwXhUzkaOl/RwC35fD6FuOpSWHb9FuVEI"
    "1xuUzoGKQyRCKZ6xyIxTyX09acSpyIHTmR7ZAqcCoo5i0fgs5OL/EU8/C0A+yEbVDS+JYr"
    "j+GjEqnekJn0L4lDHDDwifQvgUwqcQPoXwKYRPIXwK4VPs1r2ET7EenyKr0XdRuBmF/SE7"
    "OByxyISYsdas/QoZt9Gfx/Xq87haVkJMqndhiTK1zbIYcTZilFz/E4ymLvsjR2KzUKTXUc"
    "5VoD1QA/Uuu3LcysA4bjAwjqsGhppd3z1SJbdZHiPeJIKfVek0FAHRFPsTyNG//QYGzvnF"
    "lz6+MJwfHtJ4noyv0kf2Oh20WInM5mvVqZP7IO3a0VdUJ+2q4580Vcc/MVTHX4Uu3PBMQd"
    "ymjZKn2uNm+XJx+fn0U5+toic8tm0C19U4MRWFaBBORrNP0Xz8vY9c5FwLKdUswvYqIJ2J"
    "ajIq/hf4Fngi1xpDKV4Q6bTrMSo/rNPUx0NRoBshFh+dEPId3jlwOUfXhB/Ezq17zwdopf"
    "MYPBMJ7+G3SonG57NyIwemn3mq/MCJeHgPus3x+D33ZC8Tapgh1cY9D3utkCLh+FYJ6g1s"
    "GClbpKq3oSXxFhdBGMVT+IkVvHWPlWGkH+cCEa+iTAYKMgpiaTT1sTRKlONcEfolaC0AMd"
    "rMvSArebpxrgP5CrQK8ArIYje6YbMedYnLpLYnrWmA3XeRk5+6rkzsfO8F6x8QbHDifL9w"
    "bxc/UH1OciRTfc6RyggmGMMG7xTSL9KMJKIv5yww4tKVIkDiGCXTLuZU7+01Yq9/tpsEik"
    "QjycOqhX7vkr8L5s+9juwt0oxjgReyIOQLyBLnJhdxVw/wQGme4byjIPIU4xCDmHFaLMON"
    "HHYdJFYomlUYzJOOmr5IMw4JqDlXZHDIrE8t8irnO+dgneUeNXrdvjHHqnTQtUh0Uwf9EJ"
    "zOnmTP6t6dHbNZFgWzr4Uo1E4cQBRfsyfZI4phFM3mmuMFHdyC7eIIGoDpF/o59rB8h6fr"
    "5mTznC3SQgrKhhxADiPIut2RvblRJkVDfYty/CFfMTfcshD/pXiIbQfz9lzfaV39K3Z7ZM"
    "hTxo8nTfnJsRrQIi0Z2M5lKrhWDlXd0DCMkowpyXjMOaSUZExJxpRkTEnGlGRMScaUZExJ"
    "xnbrXkoytj/J+LG2sRc3wEyburd+gOwUd2ihW9kMC2j306fUyv7poSsIozQSCRFGyTIZVY"
    "Kph6mmeMXZ8sjknsTPJ43+ST2ihYPyNgySFZ7o2qkePXdOHXyCs2QPzoLdi9x+/MDouexM"
    "Ty5NcmmO2WNFLk1yaZJLk1ya5NIklya5NMmlabfuJZcmuTQP5dLEOx/WTIT5kteS/C36qY"
    "0+seskcn0eRVOsH9hlV1QIbTdD9IRFpcQUV7oOwrsIjQ1LdkyBrX23Tt1DLBbRiLcQOf5H"
    "IiFy/FssoxUL4VbeLWMtTzIOo1lOWVhqh8xRk9OocrpzvoKOjTwCDm9Ozskvty3yD9LATZ"
    "X/XTIQ7EwVEYEoYVzBVe/BAZY5bse6hdWchGJ1Fo9H05iFtzzekoPf8FFX4kkWMnG9CCL4"
    "XzE9mQElnS5vdTqUn4YAt85/KmZVLlxvDkt9O+Y+Zs2w0ySZ3yI+vwruuH9kiEVnX06aAt"
    "IJlqOK03EtwtJiMNaNxWqzXLbfw4SuZ8JpC9t5AbeIyAngNBBuWvT5JaaKUds+a+BwNZ6F"
    "VgasxS/hf153DnydOgsWLXQSpOD2QUPW/K+VC6O7e8WLhPuJSFZksoVXHAEX1xy9B7dBHH"
    "N/An/NGCxl/BJk5MgXfLpRSUuQPb/z60UQ3JkUqv6qUZ2uc4Na6FI4aGJfFFXj/nwVYDtT"
    "ofZE3DESNlEkTqLApD07UhO8h+A9Y0ZvELyH4D0E7yF4D8F7CN5D8B6C99itewneQ/CeQ8"
    "F79HVwG4jPTtQmoXxsD64moddlS6jhNgtD7IjfLj9VfCPIF9RUwVtnEceraCJsyCCJ8ZY5"
    "h2Eu/HrfRqktO6U2tkqtbB+cU/ygntbFTizRWS8uMWEXjHsZ2io5tCbw3xUTU0XrfxYsl8"
    "wuQalLqPbrdBBVldJmq/7UVxcnDDMKX2Pgew/KGtQl/7IyjCBK+V7DSfB1Owm+bpLga4ME"
    "I7Bjavp6NHSFzhNZv8lW7MEL2PwtWGi/hGy1+LdPTvoCIDTnzy/BnP+ZaUU02eBfHoIhx2"
    "bt78r7kRdMYhZPa6qcvg8Cj7M62FaJtCS4a6DdleTST7rdxNB97zC4dpU9/djhG1/jnRPg"
    "mLULO07sSJSdGowJwegmAesbCbe3uN9fXHwqWCrvz8umyG+f338EY/GH4v2q6gfBpjL3Bp"
    "u8UX4Z0R4lp0MQPQRXElpeVgIJs2agPBM4AT2N3xAv6LBb1hUgs2Nxzd0IeTifoiuuY+vp"
    "KqnNB93vC7mHsJ0miFDPHgTUt/90Kzh4Y/fpitEBGsGk/BqMjZTC+sNKTlWUFVYxIOC9dB"
    "RKGxGL8Eh/76KnKbGTG2/EYboGJ2GTEaEprBbKF44bAUQxxx+2ZxegV98NkmjanfMGUpt1"
    "0kgkMBVHWUc3ee0zxuMx/02c4Gv0mytLW5758OxAgNxAhYmgVSy6Bsj3deT7PlkPul0woN"
    "M45stVfFSPBtIjJi1AQVOWG7wRHHQBt2ZFgMFKeKiL2x2xvGg/VvFAbQieCmRyCBCQ4uXh"
    "gUBKkg/GSFK9CEpkI+kGp2e9L7bn7p5dQ7mPDT4DrxoStkq7k1icGBy353WLISOwvZPvr1"
    "dXXx05XQ0M1x3rJ+i5xYOBi1B+4Le2KofGw4RhYLjJni1YDWYpJbDZYEcnAuyzG+Z6JeBE"
    "lMDtlc9bb77SxfVNm3treYPlrq1vqvCWmJls9noBZBQ2SwDXv1Bz1ZUfhI58h3RXiDVlz7"
    "Vq6XqeC9eDwDdFlGoVU5lsf5C+HvL5NVg7XuDf4p6IwWTeo/qx6+ZxloRREB7VXzzUgFb3"
    "jlk2duO1AyVww8IsYADyuBUZKtcczAT0NghEHl4rFMqkehXp+5Cncj3ZIqOrBO858NUk4v"
    "8yBGvc23ozSRJYrYREbDSIXBkHlWeBgJbLpYyrt5te+tvx8atXPx6/ePXmp5PXP/548tOL"
    "VEFVv2rSVO/Pf0FlVTgzbNReH9QlrkF/pUNaabB5fvRGHZa/R4qcUuUCQbdIXuU457GEI0"
    "dCxn+qX3vmzv90FiBl3VRSGgozLvwpmExe1Xj7+UmDfvxHyiOp08SvTnGb/eejVJ1DeHa2"
    "EPQ+lWtRsG3lU6Qaiddn3yda7qaZ7pdO51iBzPrTTMwWeJueaioBA6wy606yKt6xkx8gpb"
    "A6eJpiHB/sqsIYBuuO6iajGImq2WNub9GdaIA1nS0Cd8brHYp7zjY4+vrxy4fzL7/0OVPT"
    "Ah5xzhKyxJulIjldvCZ5kv2p9xc9GO8ny2uwVoDzN67vRgs+15GryIlcLJyS3l9CvvJYa6"
    "EM7NL1+V9x93S5HNUjCbSgNPCt0lgtXAXmyQAwzEcQdfEwo3feCzBSJh0lToSJIrOwm2XZ"
    "I7FxeedO7Y95cXQxTVIC+9Moz0W60Q1mvKDQ5SoAM2Ug6XewVBRUqcrnBthcRmJ77EdNFd"
    "NPmIjBzYLlKolFksoMfkFAfIETeEHiwpejtPQAO3CYfL4S5JdqxJSO1tQJR9ViiupTW4fd"
    "10qJcjwna75mgVoXHPb+LfwP5q2JuoN37mr1hFeIJXGDUx66s8WRIVygvpk0RQlYNmZTbK"
    "A+M3vo6mh1u8noLDHcKdUe2c5xvsPU9WHuh/Xe79raRfXOv/rCRVZ5/9qzuJirfHLSJlX5"
    "5KQ+Uxm/K7lGYFN14LAa/gi5u5PkH/jF2Fg9/X9/u/hSY5hlJOWD1p3Fzv9zPDeyKLwwRK"
    "ULZEazZbyhqAU+4P2hg+D//f8Bly5Lag=="
)
SCHEMA_STATE = (
    "eJzsvQ9zHDeSJ/pVGI6LkBxPuyHJlmy/WTuCptpy71CkjqTsnReM6Giyi1SPyO6e/iNZt7"
    "ff/VUVCiggkQlkVmW1NPJM3K2pBjKRv0QCBSQSif/+avOPu/m2+Or/Pfjvr6ar+eRd8bH+"
    "+3p5t7tfbOq/57PyP18d/Xp49vCb518fnJxeHJy8OT4+eH02fnV49reDv47+9tWjg6+u18"
    "V0W8wm021V/WL0XxeualW8W81Sxe+L9Wa+XFRl45OwqPhjW6wX07uJEeS3w7NaliePH39d"
    "Fc+KuyJk7H4tGU5C6auixfS+gIyCBqsKk5vl3ayYobJuihLrdvJ2unnr83n+bchmc71cFR"
    "u/xtNnoEpRwv64fTtf3OLAV/N1sQHI7qab7WS3iRBviun6+u1kW6qLkLouv11P7zdxhf+p"
    "enC52GzX0/liazr++t2ksYmJ1z1Hv46O/nrw8NJ22eVXBz+PLn4fjU4Onhwcnrw4ePrk2+"
    "++/f6b599+V6vb4wJ6suF0Vyxut29Lhl7x5VdfA662uz12tiMhn+p3FgPQkZCPVxyzK3sb"
    "cnP9HTGqS2IelT3Umr+fzswY3P1BKOu/m/FVsz8bHV6MDt6cjP/3m9HB+OTF6L8OLgnSsn"
    "dOT8rSpqj8Z6zo338dnY0OwM8H4/PAfGbr5apq/MXZ6etsmxXBzfzuriKoAc7bisE8gcCy"
    "vFESFI5f/KiiDFC180MDKgWIaDSFJ5jYeHhaEhSPX6yHx+eawtOMKh4SM9QQDN4cqgnCtJ"
    "cS3xu0k/fTux0fS0SJAgsmBT1gSOMplO2HQwgSEuLzg6ukCTFuOonQffxKy+XD86kQbPXk"
    "Z6u04n/96CAsUEQdSsSEPFt+WHQBXdExYTdz+36gG7mY4IUWDQiJL97AABkW7S/chBhjUh"
    "SlX00TJ9Z8hLSdyap1Jg7t4vDn41ErdVO3En5Rtnsxejk687cVjw7ms4N442EWPl//5XLR"
    "sP1tfHbx5vA4Yl+vdUvub87HJy8PbrabZw/rnx4dlEvdbbHY/vjgwaODWbGdzu9+fLBYLo"
    "oHVVG99Zn/n+LHZoPha4doopQFLbYAfW2NT85HZxcV3lNUFfPZ1wfno+PR0UUF/5ez01d+"
    "P5ct4Qws2Ifr5Yf57NFB/W/HafHowN8AALZt6/95Og7NyuiuEqru5e16EtLYdRLR4Wfjl1"
    "WnXtKEZRuHv1yUdRpYwKx/Hr0sJeLo7LfD4zej89KUig//Xv77LwRRVk8VPUtXZliVffTj"
    "gWnzLwejkxexyXB0EA0npO7b6eK2k6INoVP0m9cvKpLTX0KTAIov0Z0clAu4UBf/8VOsn1"
    "QXOW1HPz06QDvggZmkyoFYdkXUPKMrKpqqK/4Zet92DKP318X98n2X3m8IXe+/KKFWvc8f"
    "Zp+uDxtZBRTSLnDaCbvgf5p/FWvjCvH8H08QF9GDB7E35zHilDH1oCem/LVu8PpuXn6T3H"
    "6/gwtuWkmc9G3N5rfFZptyWwE/3vjV6Pzi8NXrpKvI92EA1Rlky/tVsZ1vl+t/eRdz3sWr"
    "6fW72/VytwjkefrYuq9263VlJZttMwVENe7LbpnczIu72QYtrzpuW9x+xAund+WCtpqYFs"
    "UdQT+Eo7G1kJ6+Ro+RkrvR49jZ4+jxCPsXcmpLEXfhY5RhZBGQZ1CBzRaYEWTqFbNZ+pYX"
    "+UibMj6zyFIjlkENijH0v5IGxHLB4tR2t9aW6jtiqZajtUVYl3b3JcH5jj+IKvD9ddx9Yq"
    "1hm2t/HPAdyygVBUfXvUw0ncEmcDKjVBQ2XVcz0XQGG8vh3MX0VAERJuhPSAzHR1Rd3ffh"
    "tTCg+yNuBXpAEKS0EwRVC+oH8Ts8coUg2EXeEEyMxiESGFrsE4koBW4Rkhb1jASCYLs2Up"
    "cZ/4hEedQmGWu7yz45oRJsq4xUZ/tKSFqWuyTojX4eE0z/2K999tyZ/sFdJ5+5YaR8KHF1"
    "vhuFpEU9KZJh+am7N/SqMIk6dI2mb0XmSGlFWa2Xs9319l9uh5zbYbcp8O3+qljfLNf308"
    "U17m5Yreem5OdxafUXrY/iOvAwfGO2cMM5FsJ+p/r3bPRLadonR+WHMF49msViOZ6bEXI2"
    "Oi9N/OiC4bRo7EzPeWEZ6jsxLGcNZ4blZa0H8qp+Z+/oLTNgcZCnVyxnbY3VdU79i9c1jy"
    "1a8L8EU9/ccd/LNeLW+CbFMeHVyPkzsmJO3i1MdEGshGZLdHBazemt6EG8QMphghut1LeA"
    "cIn3e7bWoI4UVJLMdtapG/i8eZvbmDoHPZj0lDe9mDRi+JNGgH5qsFz01ZEzCb5kXNV0cl"
    "TF1FlVDOW4wkRhYu/myIqpc9gHc2xhojCxSx1dPl0O73COr1AKJtT6g8IJ3EvQpiHHX606"
    "kq35bRANtIKJtMCK5UtSizThx/UNrw06sI8k4YW+pclzw2F44ImAv9TaqzP4kEN26ndrt2"
    "EmfiBMyi1uaYTu8ZBsSDe5bWk/7nLQWsJtDjXAcp/Hasu40Vu7SbnToY66utUj8SL3umfH"
    "STd7yKmbux3nkXG7ewJm/Hx4X/Dd8GylM7yukSw9va+U6jJeWEjWxU2P8xC6671eVHPbR/"
    "2VKlXy86b6NevO/2cyMKabH5B1cvfjPDJuf/m08LmZCXkswCHu0bWf8Jhgs51c7Wa3Refz"
    "gbvifXHXOr8DZ0LZ3sJ8krBS49mHBR1iK8tt6LTPve1yYTPfBq76Z+DooLRAyp9eFX9YT1"
    "cr4lShSzDpV7v5bGJRTYx4k2+ePHk6rQdv4zqsnH51kVniGhnLZe5XOX2VPbbo3N+b4h9e"
    "txlR2t6M4JeoFpvp9dadCCDqK4uX6Zjd3j2UOIdaror11MrnJAD0ZvLlBXMG3uFy91Cre1"
    "IKmN30uJp2c1P/YCZI2731ZTWv28v+qPo8sXvxuGJ7NVNs+4AjYF0XEbH5XSJVQ5KQK+8l"
    "sxUxibY8KTAPVjljm9Ldgr9IAxT1p/CX0/JTYddkvoDmK9l8z84Ox+ejh4c/n55dPDp4sH"
    "1bHNTVDu6WtwfzzUE1wSxm/7Zc3H188DXjYxMJQuN7V6wIJSMcq8otKn8hYFF5i8l/HPx0"
    "8LDBV3kkdotaJc331TAs8ZlznKF1YSRPfmHb2bESi5ghkS34weGbi3IXV2rt1QjMLoYPPi"
    "ktdvdXxZr8Php9dfhGthCQWSdclHl9YI9/q+Fb/1D9YUU0/7I92G7hnjwqO+VDsX74tvjj"
    "YTnVz5b3V3fLq4fffv31wf/9vwcP/u1B9R9Q+HSYwudff/31o4PH5f+rT7CPTk9+OR6X1v"
    "TitNLcr+VO2jeTxtSeMAziDzOIJutpkyfmSw6jwCMXwjOi6UdUykY/HHOtDmgDvfYMGwh5"
    "KUUMhEx7nnGHzKyqHNR1fTEhliU6g4dnzynkrGNnkoH7nvoV9A+bE+1H3yxYvRPGBK7QaV"
    "zaeZ/ofcAfXeOEFsY/FaUIU9hUz0JpAfI4BSegFGECp+65Jy0Aoz/bGUPUm23UCc9OVXvS"
    "cc7jM98BCbR6RJGo6lJtQDXTPBZ6NiE5Z+YS85c2HGwuSfqJ6tL5rLhfLbcm9qlHgrv87V"
    "rD3cv39kx6+3b5YRG28c3TsMJdMd2UQ7HcA9+hy5DpYvPBcLDLncziK84yl/fO+Bo1apl8"
    "/90PT797FjpoTJExg/qaOfiAz2d/BKysKN9f3dz88G3GIJO01jJB19vvd5sMJrE/zjSQXz"
    "r71Mvd9np533kBvVpu5tBL8z0wvraJuJMrTxorJBZVGIyLPTo8Pzp8MWKZh2l58v3zZzeP"
    "fwjNwxQ1m6sGIMeDV9HdzMtJYb1az7v78uBgfRydH5su9hsih+UQt+bvp/UY7wZuHt4fj1"
    "x65kgbn0K227L/ahmjDdeiXKJSM0k9Nc3Cucn9DndaqWknM2llvY7lyK10N2mEndw8/ebm"
    "+VV+PkGI7ERSFTWRVqY8N3WgvNJfLl/vj02x8UBMNsV6Xmy0bOEpmDg+FtM11te38/dFvO"
    "umBr0n6qRqcfKsmP5w9RwM+fmiGfBVo5nB3grQaGM13Ww+LNezSWk43c9sSh3fLT8WRcpj"
    "vl2+KxbJDK/eFCH8gka26sGaNMJNvntaPL15mjdZmtZabqi05gvYqiBnx6kG4oUlJGg087"
    "yYXX3H+KDTtEk07O95in/+e76qVpabalaaLa939z2OkdLrQM+0GGtO8rrM1cdtgc7hIHmw"
    "0FhbJdil37ffPb2ZMaZXktR1bqTgZsPXrCMznUuzxw3Vq2+T290UT6+KaxmUkDaHxaXn44"
    "OBDTAsdb4q7uaLL99fC6+9wYPR3K236mz2fYFJOkiWG9svPf29jo2Sq9fxk10Je4Y4ZAnR"
    "WH5KjNYNp6ZM3wOLt4o5X6GaZKD8KP4QjVK+FNAS5vVxVQTOVoQGh6HrYkWbTWISOFYRGh"
    "yTrjsVbTaJiXVlRGpiikAYpuamWCYIUx+HYcsUEViWEQZXgxO4Diqrh6s7/gMGqcM2YGh6"
    "hNFXWXiwjqgDDUNvezcKPo8Qi0LOYwGaQHPPnuLwckAlCConKNFQck8ELFKU0F0mbJyvLi"
    "qWN263SwQvqQgsAieqzI40IihZQeCe/vuFfsc6j3/rE7+b7BE8uPuzNYNUIBaszA/aJijR"
    "UG3usPuUnRmGYLNIxF2hGW7dbp+eIHumdPT1nyUzy+bdLrVDLYtTG9TeeV2yBwGlmm6Xax"
    "he7BcB9gbv5no9X8EjKZeB4m6+8ZJttJlhdot5dXV+sw1/phPGbLbLcoO6rHyxCxuA2P5e"
    "OQHXZqqI+vHDdF0F4H+c3JcLo7cbj7ZKXVoulaoEIpPb3XyG57XZt2tAJYGMctYYd1PD2H"
    "CUYPXdDvcKhNSdE81YBtaGnULMMUI5dR88fPDy9PRFOfU+KCfz38ZHowdfQ2rfwqPQtaaM"
    "AwPYPGTlFadTs1h+4Rhx2NqfL/lZaVxWAn98OZbu1w4cewb+OQuC49gJF5REAtImHs8AgK"
    "UtEvBE5gzHFJTFqnwaKw+dabBMykElnvmQ6XygDdmkPhWj0BZs4oR0vh+0I28mt8vlbION"
    "yh8PzJg0XGH32jYBW9tZk/nCNJHu0B9LpaPsf/rxIK6OuCm7JypKZCcaLCURLw+RV9FM2C"
    "I89WSO4GgXKL2ck34rqL9InhyHzogzYBocbu6bDglv6Cw3A6a24eazyVoWwpNjUnoIsqbF"
    "c6YiSXeGzLSTT68DVkE88Zu5OBa/jcDQkdvwS45ou41gpANCaBAU3sLN9USQBSgqVRz3vm"
    "Qs2Kz8PyiVBLqf9mcf8OnEP1FVXs4bnAyf0feAL5HfJ17AS0w7oMJ7GFu+1R3rF+hhBhIx"
    "IYvMGtAxYfs2PTj0vEF7lWUmDQlRox4cIMOi3eZACBDQ4cuWduOhuGqBDScnJFkSrnTmrc"
    "HSbbFzbPlLH38XJJmMICE+MKk93KN4A6a4nItE42tANDfFpHwt+DPUnjSRn6fC+jJjR2jx"
    "Jfx+wLJt3/kPusANiRN4W5eCNmAoQgox8EQJIaPUKObI46UHmhAihZobRxJUR3EpRpGAxu"
    "IgkiDVES68i6+I0sXphpCAtFNDRJCETUQBJABgIn4EzZwXh4/YXo2jR7iZzdCjWti6jR1x"
    "RoSEjoB0ZfzIEZQQDxxJZhjDdZYLG+mbAU4l7RulAzRYAM0L10HRkogRp/ieASNx5jfFdG"
    "+cNG3/DL2fDBUJ6woiRVBCPFCENcw+XR+CIBEGhbQLOoaIhKEMJvoDDRux57nmnIgINWii"
    "R6JTvsdKgSeT9bxcdXz1pYefIHkXhW/jeJktkbvA7o0cT7OsBnhcM9ESdR8qxUwYXr0jJ6"
    "ijRoy96IAuYgAWt6bCcIePSPupI0hveAkxJnC1FmaW76h1a5xTNm2mNiRGH82/2PuSgEqA"
    "VGejAlpnw2O/4ZKk1oPLeLMlI0keOvWKHBs9OoVSCiAsWbvrMZm6qKKjQdCMBlGN2ExS8j"
    "HUJI9dgIQpNQwSxxALkMfZIaYBEiZwDhPfEAsgWNzWpeviulwVl2vU6+Ws881aTvKBin8y"
    "9wDrorYnrru4//h58eQq50NL0tp+C5RxKU0qkOKf7Jb635uSejGb3HhZe7tkci41ECyiq7"
    "Sq88Wt/9PddFM5aIsaBZKktEeWEmhvQVNNvotNcdsny8A/zR6l7y3uXIw7Ea3+TOXdUWKH"
    "0vRdz72J5aIUz23Zye95h/TJgOzzi8OL8VEbh22J+sRPP8N2VrhyWPsNhNTObE2R/j4KbR"
    "PbQYFeEgHyw9YCJEqXzMN2sKWCrSFYDMUkKATdBRDWaAqPYNETk6B4dBc6WKMpPKxoSJlZ"
    "6YHIm1edYop38hmToFC0IiOx5iIkthLnYDCsq34waNkPeDAImoAHgxAgfTAYqwI9GHT9Gh"
    "0MQrCig8Go9eZgsDWj+GAwpBEcDOKE6MFg2z52YoHrLHMwyNYTdTQUtdrlaIjSAXY0BOuy"
    "DwZxQtbBYKv4fgeDkbajn/ocKqW6Aj8Y/Dx7P3UwCOryDwZxQvRgkDfMPl0fhgeDHAppF2"
    "jeHXeHgM1+ocM5XhXVWgW4/uk2yOJb4Ix3LbZzkGiwub4+X1wXvphRetehLkp7qyTQn8E5"
    "YrCGk58jWhvqfYjoGKndvXYce1ygdjx63+N1nKyhOC1VP9jNfzmyqsvY41evT88uDk8uqn"
    "+cnr0Yn5TDzr+a7bitivV8GToTagtr19rNRc/KDuGPtuZPbQXsAJboGubJJEbduq9t6RDn"
    "rnjL+KErNBYpuPC+W4hKK0EdbA0/aXCVAvdn8owBklBA2vlE52ghbpcHSXB6RpEqQWSdkN"
    "EyZOCKDsQQKgqk9lEY2nQGm+gQDKGisGkff6FNZ7Axb8rKJw9VQKxJRHzph6AkTVH16g/Z"
    "eAZl9QmWI2ypKHTm066KzG80N1tWn3TedaaIBkf0MFpImKs75jfdT4IThIWSeWUJoWIhDS"
    "4qDYY2dTcJVBUbq0dGfvsGA8az13o5KrRXS0P2IlgN1z3Y/Kb7eXCCsFBK7bWlYiH17XU4"
    "tCx7NVXF9uqRkZ/6wYDx7JV9pQpQUHg0L1ZFTUZYgnUp53oVqK5+kOK1MOglK9hKfM8qQk"
    "qfqKBqIW5btb2NXLiKsAvvXMViuGtXnpVhN68ApejyFUGLHrMEguB3QwhdZm9h8ZVHX8WJ"
    "2+52G4dUCeZ3R6oLbmQRtKyzl6A3+t7LivWP/drvZk+yf6gLWp+1YaRvasHqkstaBC16LC"
    "MZlp+6e+HdLRZRh675fJL8VpKtd3df/lM03RLp3s8Xk3/spuWibVtTIkGmdY4TJJcu563y"
    "+eZ6uVtsCc6e3TCvbIXrvQ53wTSvgFnTUjm6qRmpHt3UHPsnn3WsoKk4qH7BZS7DK8I4NL"
    "Awa6xNx8RPG9tC1zhxqjn5ZuzEsz/iwlHHQEg3C05KIHW4EapKhzoGilum93Z1XXg6nt3f"
    "ASoKWjBn6G31otbZ8IRnKQS1Hlz2iQopSRY69zIaJKFB6l44i9vlQerWlcQ1sl4QpZ3Iui"
    "rWzozSYzFARYEc4lgsajqDTXwsBqgobEMci0VN5/ptKslkipHh6D5NPlNcPq4KBP7fmFCo"
    "hsFzm1JScpUhcQ4jlOR43g/WrLMYW36yoYLVKQo0rKOKMmSdm7zcklc4xANC0rqDFXV4nj"
    "NXzf1JycWHLx3egJSvgvCgZ3g1sAa2V188tCEt+UHbA1jeyO4UIoFQktOYeogE2ngGpd0v"
    "ylGGlBTKdj+qihI2LnPokXmVoDPhMXQXPXbJku6XzZXNL9t/1zvGmgig7vjAVtpzF0RlA2"
    "8hCM/uHYSt58l7tJeI7sZg+2eFavjovaXVMOzzHlbDQiUG2zJTeCCr4cR11D3xHXWQyT4i"
    "wvG+5aaqionbj0JTOIQfEG0X/+rZqvwQakBBANIOoI5aZcGRJB/CKXXg8dILURKkoQpSTo"
    "UUBDT1pFKwVRacDj1H54nqAU/Uc9xMUHY6FWWBiogIgOrZn5CG07hkWZ8iIgKXerYnpOE0"
    "Lu6zUF51Aov+01BBm2kYohDwmIiApBcAjjWZGUgidytChWL6NM5WVDomfO5rFhidTAXDPy"
    "KFy8hUhNS6yaekgol1LzhZBu8tn7kQvcU1Bk7XKRE3mlmuNbtU9iKtWdGjSzO92H7QXOar"
    "x4/phyTU2Bs4oj8Wg4NQOMlg4fw0yoGi+TFhOFil8wgayh+uYoYCRc0b/r6C9bRIUPtygM"
    "dFmgaGfV4kbAR5YATA9PUW5fGPVEI9MmJ7GntmBMCWPjQCZWifGnHmhT42EtDJnhtBSS+J"
    "B0ecFMRbCKgO84+OcLWWeHgCttzx6QlCG9GAQ2tLHh9BSS+Zz4+4buj9AAnUPPJjzwcsEh"
    "1DPkPy2dpD5jGSsLboORKU9JJ4kIQ5DD9tr0YPkzBo5F2iGdpOPzsiCXKv3iapo/iK98WX"
    "/6DIaj1frptTQyrh7vbjqgDlNdddMXm73NU9FMpJJtH1NNs7la7PSy2hrs/UV42T0P5oT2"
    "eOT3+vDmROTs9eHR5Xf/06fvlr9d83Zy9HJxd+3lyft1Vpe+JT/mB5louz84vx6UnF5mxU"
    "/6s+ATo5Gr8YmQOgX0ajFz8fHv21+vvo9NXr48Mx3VjQUe1Bjv010vb33z1H8/PSGmcmtS"
    "UY2FV4UEH/yCXRPrbNCKuL8t/ihAmY2rlwKQHyOEV5cXHCBE7tHLmUAHmc3uCWoPSGP4Wx"
    "raKNsOWcx1fNJ+yEujhhAqOZrbTx+U3nEfqzmgSgP+9R+Lw62iA91oIlj1mZzG/LT/iibH"
    "hb3K8650ncbKdrs71EH0GwJ/65L3r0RIUn3qRpY3L1+MnVk28zPZSkdb0Ugm/ciKZq7oGK"
    "FPdkJwRq7/NQyHxW1MFZqYdCyrXx+7JelaZzY3veLrmePntWQ1wXs/m6qJ5KX8/B+g/EN5"
    "V7nbtqARSs3L4FNwqLP1Yluw21Dm0EgctGiTGUSpvYVp78cPPs+ynfGGJaaAzecyUOCdcY"
    "MO4MY9hOb7/82699n/BYLTfzLSFr/nmPm+nurop5XV5Nr+Z3zQq8uSZb9lhp/iWW2fTjxv"
    "u9f1zcfFXczRfkUz4gQq6p3S2qrTaivhugmofWxqdm1vkdkZra7/N2u9T8iEaLhfTJV0hO"
    "X4/q7dDvZld0fHru73ZqesJu2v1OXH6JXDaF+gXm5tgFJRGjb54/w7ZQSJ/xtk6Q0E2EVc"
    "EAW6W4vWhB5qqJHjZxFAgCbwiadZfWKydeozQMz34FUDwDz8Jp6/bF0nJC18mmTtN8fnkc"
    "VOcA6bkeBu3lIbDjzHAyBUiMCDOqbRqexKcACBBIyj6EqEEah8RnAAgQHMo+gqhBGgfvDZ"
    "3UDKb9fk5q4przJq7YQhMzlitSG+WMiar58HNkb5YEUG61t368Rmh5kYUE19OSpkeQoYsW"
    "LaAJQWj0wbpHhBuhRJcxwbpKCyvaeITS1GW94uTVVI+/MMyHfMHJbyB6vymARsdcQBXgbz"
    "eZno1fbgogyt5tCtu1rzY1JoS82eTVl7zYhJChcRW2ZfQZGURHubeaeJoh3+oJW+z0Ug+K"
    "HDszD2vy32hCyFixE1bVPd9nCjUMfuj1rg+pfOJlps+sr5NvMvk1BS8yIWRoXER+GH2aHg"
    "PvMGXry1SuGf8gCnMohfiXGzPjxhzkKeFS8T1dfxUHJcdfxUru9oN+rVgglgcFkNnFYPmz"
    "vkcragtzBHnaYAPwd4JOciXHVcsfW49XpQIXQlg9ElnXfQAbo+QXuA7C6pH8um4D2BglP8"
    "tlwDMTHaEJc6mKONuatp76pqZiPeCWxmMPNzQ+KHo7E0JHNzN1x0VbGR+YaCMTtNhsY4xt"
    "xJuYtq5gCxMToRsY0ya27op1ktm8sHRBLWeD1rosZjG82FLWr8fetMRErC2LUW6/DUug1e"
    "CffZa+lLrxrcrn07OpTYpXj79FiYnQDUp6mOy/f8KNSa62RMWfblNSTO//tSvJ7Equdpv5"
    "othsJs3pHsxDFJQjyYj6h0pM17mkP1VHdouNqCj77o8qFlobpIpX18CImjjqLsglqJBl1y"
    "h/uX0Lcga5Xik19B8/2cVkvFeLlcPb6wA6t5h1Pa26XYtaQ1fgrULyi/C2biy6pzuFZbjf"
    "UkZs9sk2QtMXBuNMG22VhCTZjIb1YyjK21HYHIlBsiEN68cYlLeksDkSA29TamvGcmtvS9"
    "uWSJHDbxbjfj5KBaHAyRXPEIJXUcIdi8jUAesGP0En04N/nX+PuqAv+COVeefMFGFs4nvE"
    "SZ0111VZPpm2or5TpuI9pFfG4x+5ZXxcCb9MCB93zNQdG3tmfHQy10zQqPXNGPNBnDNtbY"
    "l3JqbC3TOmWXTjGesm56BhqYTcxwftddrIY6DRnbxfke+kial4Xhqj455umkC34b97OQIo"
    "rROems+pi5POGq+iwFsTU+Humsyw+RQdBVw2ueoiVWs6bSgXQgeXznQ1n7wrPk7+FK4dC5"
    "Z1h6SpnHGT2JUCi2V3t4vfTT3dLwGr3m4Y6L9IcGf5MSh6u0b0y/X9GnTr2Hl0PHZk+GhM"
    "raGaVW9jYn0Oq8NGsHV9AL75R3ZNjxHxcfVbzeNtc6GxfTspYjWoDG9PWo4sbNpKqTbSNu"
    "psUrkjmQZa/59OXehT6sCTdl4oQRaqwHFH0NEwdR15ZPNZjALHHkFHY9R19JHNCxZ2dWlx"
    "v7pbfiy+/OvKFuhksbu/Cp/teAoO10DV1Dnbze7ubpI7rHOVUpyK+2n4ikf9w+SqXF3PJo"
    "+pgid+wertclFEP2As/IKYRSlrpcQp2jpaI+Dx9+XVZDvf3mHnjq4MewClWE3X2+bxAkjY"
    "FiKU62XYGLwu3r5nHb2HPN1sPizXs8nb6eZtYBNNMoX54v28srPokRWXreFquVtAO9wU5f"
    "J5NrkpG16uo7KeR6v308X0tjTL1NmqNeFuGwel/YIbR/32Co6N0nFtyy+eEiKeYZWY79OY"
    "bTAnQIauMHWI61gFQwmycoUsVuHogrzaUhYzO+Bcb1Y/XDb38A9fvBrXN/BfHZ4cvhydVX"
    "+eHx6Pzus/Rme/jY9Gpvjsr6OL8cnLOlnZ+OTwxPxeUh3/zb+775qNRiuEEVRAOqsZ1D5P"
    "O5riw/J2nKVPywn7ZO3EMFq7hgjHsOYOE28V213GQ0QGyw4bFBH6me2zvYyaTUIy39HH8q"
    "4ydBQo76utgsU1xwDzpCOYJ3kwTxTBPMHX4q4Wa5cY1MblV9wdgtay4rN3hShVfziM3SDR"
    "chJaMyfyUTUEOCB/hlXsItcmB4q8owChCjRJd0XtJ2EmZzmMvWR643Va/e2NaMW46Ykwrk"
    "VMhDRb3gzYGe+Tznhzc6WptVgykrggNDhqGUTh6PQbTyIzO02B5TYEOKZgLyzsSUAr7kkn"
    "GAOvwHIbgjxeqeUC2o54c5YLPAnijm4pUxqAvoxOqoiZdNSJL7NEOWKraCkFyulmJzGTvs"
    "phWo5ozmtpes55NSPhnOc3nkQm8LIjNDgyXe862mwSk8CrjtDgmHS96Wizma8uY1+Mf/16"
    "7IwVkea3yn5t36XFBOo5ujCI0CeuCs5rOwmr9UYzoolRKgyc75rDo4njYkXwoXhM/KxIYo"
    "JOpgM/knhPeqCjiJHKvChiihA39j3hTOTlQtzAIpsPyIgOj45ogNUj5YpqABJylSAzfEAo"
    "VIRv+ntTBsP4vdpC64eUuPnvDStnADRHF0yAzbkGAsqUKOIwDJOym3NMaSf5VDgWU0MVTd"
    "hoElVwxCoFhxAT63u/oipUVIQ0Ynh2LEaNM6B2NqCyLnpKlKQG4AG5VAE4PY4f1lWFTwkS"
    "ofco8td5QOVL7Ss9jv+A13pgG/BqT4TRV1kYi4+oA73i0/Z7dM0nQiy66hML0Fz38Swtvv"
    "IDqATXfgjKS+zqjycCdo+B0F3mChBfXdQdkbjdLvdESEVE4wurzL4SRFBecq4FefrvdzUo"
    "1nn8W5+bJ8kewa8JfbZmkLoyBCvzrw0RlJfY1SHusPuUnRleJWKRiLui45Ui3MVVFZurQl"
    "jMpCnBQghNCRojaIraCMAnSAxe5nZSReuegfuCQ2Rzr+5sdld/L66D6Myn8Emppk4yN81y"
    "9hHIayWu360Cz1o1L4kud9vrZRhn+7Qha4qQwNDl9fVuvY51sCvALyX9CtXWbl0fSkzu54"
    "vdtlB9TWi6qZ6ZKqLXhDoGck5327dLlahQ6vpXMw76Xv2ybJTCOR2/5ONAR4fH9dOrr0Yu"
    "5HD06nB8bB5mvagDDy8Oz+vHUn8bn48vTOXz88OXozYS0bXlDQUod1OEhYrGMtuxEOX7KX"
    "9HUSM8glHTPmVkf7UaGJ/8fPrm5EWF6/TNhfk7BuYNMyhTU8QDhg0c71nZsPASPo307Omz"
    "5+jFPtx2eJfeEFq7YbRll/qX+dBWsb2xq2kGcnYvDOrjUNykoHLpBLbIgMG/HYXTacDi3I"
    "yiWk9DbGZwAbiGgoDVfhF0+8u1yoLToc8ApQ48Ub9FEiShXrmens8m3iqBnE+wNhNMWGbr"
    "kah2d1KupFokl/xiGhy08uU+rNkkJsmlvpgGx6R8mQ9rNomJ9RxSUBvHofUoEmgqKXu7dG"
    "KK7xZUGIJwv6GKxbWbhOPWWUwXNkWIw/NWcYrIoqaTCO32SogvIMPRhRs3VYig9TRAb4pk"
    "HIoTdBjEh2CSD87Dh5r+oVhs7KyzcJKSjd8/Bt+HDugTcLS61MwhKWHqewDKsXXj+hCZuS"
    "MhetiUw2CP5kfNWauVgwNRZs0eEQdmEMoxGFSG5TY1pd8ej4r48AwGimOlvjtOZKuAkOhK"
    "vxaw27BIc70KJeMrQGbJESlfCb5V70cRDAsP6gvtPKYl9ih7Acubn0PXmHCmjojJySzywI"
    "WzNyxWnQcQKWVKkc7tCLlMMeF8v0/lsL4BgEb8NcDoqe/CPsFTI6bdozGCaUBl9WAax3/A"
    "YBrYBgymiTDSwTSIOtBgmrbfo2CaCLEomCYWoAmm8SwtDqYBVIJgGoISDabxRMBO9QndZY"
    "Jp+OqioijidrtEUZCKwKIoosrsYBqCkhVM4+m/XzBNrPP4tz7xF8kewYNpPlszSAXTwMr8"
    "YBqCEg2m4Q67T9mZYTANi0TcFR2DaeKgCxPREgdGdEjOW3271lPrsP2Cw1/yieHy+eCivG"
    "dPYIAMlv0sjBvZTre7TcADxOEUNzeV+/Z9MTGKsdhKdZQLp2m1cAoL6qMxqIliMcN+K21w"
    "ugkjcOz5/vR+uTPpo34ev2yiYGrv0+I6COj5JhR3uZ4VawO2pZsv3i/n1/DX1XQOfqkwbY"
    "BCG3F6B+CUK2udNGpEwIwdOT0DZhwbpYAZx49Oe5bPduaYkOnJiNRkmCCtyTv1mJ9s7MqL"
    "s/KbUacPG788GdUxLOUn5NX4pPzq1P8a/dfr8dnIC2hplRaYdKQzV5oMa3Hc2iHgJDU/RS"
    "EstZ0G/4uY+WMHCmbLYrG+ifh4A8xJ1fzWRSx/aDp+9scuDO2o9p4hm3di5CaDyNaqgky8"
    "VCtOsZ4vQ4GCmbPdtB6cVt9pf7qFZZDwpx8jgtja69kYt/ZqeqotPmvopn03swM/RRQ5RU"
    "wirMgpjNZ6B2yZfuQU3mq0RvVrypLUATIckVpuuqg1zKXTDunq05T14ITVcQD2I6fhqIHt"
    "5SGwQ4lwMgVIjCAiqu0kPEGoDEKDA9MNlUGbTWIShMogNDgm3VAZtNkkJmaCji6TgSIc1q"
    "Rgl1pMJM0CDAOinYwAtpmE4VZ7TBzu44gAsWWKECzLJAb/E885oqEIMVQPqSVHffoQFini"
    "jiTjK4B1HEOT8pXgH8PsRxH08Qten3f0kqAlFlZ7AZs4oAzW4G7FKzJ9SEl0O7EW//pRvN"
    "zWnLgi4QRakNl/TCvQhD8C9qUNxhgICYSDACEmPlt7AswZB27nJRoDPhXR63BLZ3vb+13z"
    "axcIxEQss/eQjonat/OhkTPsu60stG1ASKxiBgbIsWfrDpatZloi6iPe1ICrGPez5rfMl4"
    "YHVrhy8cl4gIMVy6CgOSsVW1e6SgnoiBXKoOCYFtz4cjvgCyhJhM5XrIsRNJ5EadzNolHq"
    "SAiTdR5sf4TaHxWRenJwIMrGpkfEgemPy+GgMsZkU1NosT4Vbq3DgeJYqT2+kOIK6QgvmT"
    "sa0fSRgYbTrk1zuCIFF5ARrk17bKPprA2bTSKzxzxSaCEdjq09QlIEBxtOoqvOnaTIWhoc"
    "lTnLUkTkNxihaRd3jMBHUPlSO/DR8R8w8BG2AQMfI4y+ysIoIkQdaOBj279R4GOEWBT4GA"
    "vQBD56FhUHPgIqQeAjQXmJBT56ImARWITuMoGPfHVREW9xu10i3khFROMLq8wOfCQoLzmB"
    "j57++wU+xjqPf+sTK5fsETzw8bM1g1TgI6zMD3wkKC+xwEfusPuUnRkGPrJIxF3RMfCRSB"
    "6Gpwdro4yaeCIkiCwTCrnbbJf39jTxCw6FzGUCgy/eRmnAcq/dfiZP1So8urvZrotiOykL"
    "CuJnjF1cHDC9rjZa6yCo8mndMeviFqRHa17nNAVICrTr+fYjUr/6Gam9Wpaj5K4cnjPQvz"
    "XR1Xy9fTuZNXOfpWl/xZBGpU/i0o/leGvMuv3xvpwiKsKPXslt5RBaA8usCkrG5dhcY0ht"
    "EYL2Q3G1mW/RnHJNEUJkY0L9XHDTxWJXqm1dvC8W9eYiGyFbldzNb4rrj9fpt4u38whwUL"
    "4u7moD37ydryZ3pQB3qdpXu01pcpuNs1egrKAcAb9Z7tbXGKEpwCyq/P3tdFNMVuvipqg0"
    "UUTxvJ9ZOG8l9XRdpZFMMbMfgwwzKja4oe4bG2zZaMUGW37JZHqvR2fnp/UTv0enr14fnv"
    "zNi7u1DKgHkPG3j58iIniTYBQda4oQPhGXdsaETExJ6r3jVpRmEo3kqO+sMBiAeTV6t7gt"
    "TgZdW3bhtOn6qP05Mp0fyv8RbIKJFvByZT7Dx43ZPP3mScSynaEdJ/OTtZ1fRq8Oj5v3n8"
    "1/Ty/KBSRiQf6cDhVmy1jK96Z5yKcp4hlkMPM7eO7XSxjRnBiu8QejjScPiiKmiTBpZ609"
    "48otn+D75ORzv7rZ4Oz0/HW55ajf7j66GP9W9+qL07NXhyf1j8en/mvejr39srVR2PPWTM"
    "oVc0U6fvX69Oyi4XN69mJ8Ui6nEV74V7B9njwqtu38fHg+PqqYlxs5J/vh0dHpm5PaxVT9"
    "swTYlr0+PLs4Kee/X8evETmi72uU2NOvwLLe9pMbZRqtS3jzD/EVjiYipB4eVx83YT6Z8T"
    "vq7lt6GTyjThjt5N3CnPskRkQQgt9adCYCHv9U8kLFEVrnDg7WAaoR8GirqIc77IS8dzus"
    "j0Px+k3BvQ1bZMDgB4/jdBqwOOHjVOtJiMwI/6A6Dkg1wh+0l4cg7yQ8wr87JEkXcSL83V"
    "z+cWLlMJnoGblBU8QcqMovIqbFSQ9B5uvLkIAYdPt/fTkWjIE3/84uJMjj3dPry7FgDLyC"
    "15dJypQGPvHrywmZJcoRW0X8+jJDOft+fTkhM0c5nNeXERpcIUO8vow2nkRmnLyCodAQEE"
    "tB35cs7FtAK+5SJxgDr8C6G4I8XqktA9qOeHOWa2rJLLel6Wm5NSOh5fqNJ5H55wkC+w3I"
    "cHzIQYawb1EO4h4GorK1IbDugIyrDamloxx6aSNn9X5dme1Dyp4jwGMnHAexIOmVe3vmJB"
    "gMPhWOND7pEnY+xkDc96GcXEUIxoFPxVSEdBRgDPooIjcGvKqyIQAIe46Alpt0/wbFSKKV"
    "3E2PaXCMynfTsWaTmCR302MaHJPy3XSs2SQm1jMOQW0ch9YzDqCppOzN+R5TdnPqh8k+lM"
    "fDtJgeJuYUkXWXIqbB4PhHkyCtdPOr5tDxRGHh5F2owKhYWMPs0cPhTVyqgFWZsd4oGTEN"
    "DggsFcLeHnTd8t8aQalwXEH8kCq6sO10t5lHcAQdZggo82xjnOBw9Es0e9LKk4cpHIyWhA"
    "01GI1DwuUMx6qedCw6GmIgDomJY6xezIYUW0RKeAn9qBDNI7i4ecbiuQorkQKFlKndhAlb"
    "0TzziBpnoHQBL92gAvIUXi+0Rh10JEYSuQnQkQL2qXCcNvBHEV7YaBKVi/uUfFA8ImKmBe"
    "Gk4MMSlSpiD2TjQZd9ZAIyEXz/Y7MXFTA+Oq6u0K5DOmLDvw+MHCO3YcpCjAEZDjEMgFZF"
    "CFrPuOyb6DrRMPapCEP2w/aCzBTt74qQQ4GYiGWjN6Rjog7SUwyMnDFm28pCgwaE1AHVsA"
    "A59hzGsomMOiIl+pgKlzO5DkChoiIQ+SSqkFk7QixRR5D+YW8qYYwAQCEcBhg1Phb2B5q1"
    "8Remi8DpiI2iZroIquEkOj+OmgnMD7JGMHnFiqA8rkk8TeA2E0oT1Y2gMCWKAAzDjP8MCR"
    "Rne9GQKHLUlxbXU3WoxezTO9vgUpd0XxsTE7ta5OqY7tYWkyR98m0upQkR+1REFIB/2U0V"
    "Y9h2BK6tx0n/EVa+VE//4TblA6b/AG1E6T8gRl9l4C59rA48/Yfr6jj9B0QsS/8RCWDTf7"
    "TGhaT/CKkk6T9wyks0/UcrApqHANddLv0HW11k3oeo3U55HyhFROMLq8xP/4FTXrLSf7T6"
    "75n+I9J5/FuvjBGpHiHSf3yuZpBM/wEqC9J/4JSXaPoP5rD7lJ0J0n9wSMRd0TX9xxR53C"
    "zKhGB+BgkPzI9IbgBTEF//N78HVyLbm49Vkb3O2F5TNNJgFxOba4dVBerGfZOJBF6r7/CA"
    "23Q1n7wrPjqlf/WlZy+xgClcwTX+prIfyIWnBGgdtBy2wF8szA4Au6xnloCIXe9sAfByZa"
    "YF1iXLFA+7Dod1LtUvXaaliD4VCEVXvGmMrVGbDYdnjn2eJYobw3ZUkVKaH7KbKopQhrXn"
    "89KkDBKo7HuOOQaq0Bnhsnl5WGpIW3eqPZ59B/Y8QKcLDdz90bnbIQdd+F06PpaIpwp+NH"
    "GCNgNfNbo4KQYLsyDaOEGbxqwbfZwUQ7Csdm/+Tv8ET/7e7O7uJjCZXfRkr6uVymj39+XV"
    "JHr9t8nE4crQdGK9U9B9Jsn0Pnl2uNV6fj9df8QMp3dysX2u/pvRp/Bs8DR68LPXq8EVu2"
    "DIQGaukMUqGDKQlStM5rdpOPXMhxVw6ZcOC3t3Ne4F9vukgNQdR5gi/d0P2ia26bEV2zEn"
    "wtSQoXgEOxt7Kdxy40ALKmOp4s1zAMzVLiTII9JJFR+2yYEieooVI1SBxnyOFW8/BfPKW/"
    "rMZ+00xcrakufBAw9XCpq9nRQupRl2VoOwPj7XfIKcBlCsPFbGXdewfhbrvvIZQLHyWHnX"
    "WSMSFPEguQyQplOo2HmHwvoonk+RdQiKlcfKt1aYcojCuq+MQ1CsPFZJviGCMIH+U2cbIi"
    "UWKEZqDUiqoaxi9p5piJSYoRjJ/IakGeo0v0myDCFNJ9cpotwUCBGK7NNmpkClZCqBb+9o"
    "WoqkEvaalQKVkqkEkZFTKSk6Wbo4IwUlRHILIshHEZHgK2/dbBRIoyk8klwUEQmKRzkTBd"
    "JoCo/v0+HB8Rw9CJoht0FeyylIrcuV+VImJEKA+V4p/PpfXKwHPBSOh539hGZMJsLvX6fY"
    "jw7SL2uGdfkv/iF0qIHvB2PmScPQ8SlESd7Mjj+oahezyabzCMXXslPUCay6l7LTQiTXvi"
    "m3Krb6TPhTXZkeItqHamtw36cMXhLTf57SfzttoNcpvSawxyl9gL624ofeQlWQT1NOyZcp"
    "WU/sUc/ABa1771JOE89S+m/piV6ljAkvqUcp04/jxTpjPEnJ0lPqKULq+TvRS4SYDqLhhN"
    "QVPUcZE15yX6OcKj1GGWg7+qnv64VUV9AvUX5+vZ97htKrK3uFMia8pB6hzA+zT9eH8QOU"
    "OQppF3SMP8cCQ0wsNhbxYUq8IIXHSGRCJpT7ejt/XwWyr6br7fx6vpouvvwgnXWxWS0Xmz"
    "BGB7xr5xTDi/luamfCM7zlTPIhuNjxgjOzmQI03qijAscRA+kbPI6xVAoqQXn7/e294GR+"
    "vHRP0J28KJckzWtNo9cXoxf1q1Ojo+Pxifn7YnRycVg/2/R1sr3KbxuOJ9usN9XN/a1+9f"
    "3z8kmEhUhwfF6DvIDxDB8XbojU0w8VyUuDxY34lRvdcuEjpHnE3sTQxM17Hdo9bB6VJYfX"
    "2ksXwN60IEUcmKkO5FYabBOLWob9MbulTVJ3gN8zrDYtjRg+P56cw0VfHZy4cp5kbNUkp4"
    "Fcu+yJwB/3A5kFPRFkKPoZBWCiroquJhHJxVZLeqLMtcufKoOZcSCj6DBVOrF6mQXkoq+O"
    "roYRS8YfMIK7KGl6xjDRvZOSE4etA8ndlDR9XgfKd1Ry4rB14O0ROmjA20xk8Lc1B0LfNi"
    "BzPfibJLcZai/vrKdREPMX7CFwiHmXM5rajN3/ni99BL2mcP0j5Kd+6TvXBPtGAMnEP88K"
    "KulvZzNyYHs7YqB1wJzB6dm36uVvpDnqUDJUjf2FdT6Jk0oh9z+4pOSQQRZdo0izUFYBM0"
    "gtJxNTHZILMjhpDr7+pRlKDhnkPhaQuFKjoIJuFsC+ZgPoZEF9FHFOBeqBfrQgPNzC4D+K"
    "OINbPyCQFkSw8vyfIAvhdLOZ3y7uiz/DIdTyLnkAtZkvrgscw2IbXvAeZFWZOF7C+fY7Z0"
    "JMoO96FeGodXUZYW37sz1gWt65w6XDo6PTNycXk1eHJ4cvR2fVYdL54fHovPrjdaka+/f5"
    "6Oy38dGo/vPN69enZxfVn7+fnv21PXLCGl8V6/lyFjRfW4kXnX1aHVTbH38q/64NrIQZr8"
    "KziuOtSdNs3HQVVxtgLZ6TBVuNw8mIcZ7mQ0iji77Eka/M2M8jr6e652TyGke/SYh6+Oux"
    "BLFcDVopwzFZpND56zIGE3VVSB42TcrFVQvbiZ4izg97XRd6WhYp9F4WQfnP1VTR0SJ43n"
    "OM8urjxJMxuE1ez1kTu1SRK4vHWq7CaJQ1k+uj9uuoa2xcIOzJSbBLSpLnJyTdnVJGGC7+"
    "Ls/2ouRZ/AM95ksIw8XfrDPlyJv1aBpzu+jQR2t4c3Ha/Y8caDOiM0i9ca8PtWHOtulqCp"
    "A93RMTZxDHW4KvvTlvIPt2osk0IXy5ByOXacO/brYHjXCe7YE00od7UPr8nDc8ePSyksBH"
    "tJ3efvHOoaE8OqXueCzLij39OFVTSg6cipX+WSPNXebeAPTREHOqHMShEbWOnitGY0eGj8"
    "YULaeNhfU6QwwaSU6SVWNyP4VPJUCmNB+GrbPhyXeeGLUeXMleE5ckC500VqqNpKVaw1Tu"
    "Sp6RVv+/Uwd6hCrQpN0WtJ831g5705AuYaDD7EZh81mMXfafIR2NcaAdJ2xeuvSaz8rVm4"
    "u0ly+75pvNzjxl4i2MQErkze7q70Ud/+EqPX32LKyTWb7t7bhqN59NrE4mBtzkyfffFTd1"
    "ruHmU1oxrYsaN5PBV523VN9kn0MjyeSHb7/95vE0ZBG7ABue4YIG9GHda8vVarne7hY9Ou"
    "6fZr2czbidS7Zd/LEqe6dq8n65M1e2fh6/bNJA27c5/Ra+Cfmv1sur6dX8zigbwduwv75b"
    "booopXX9K4S7KYdtMSltpFjTOi4Jq5DP6cbo2Q0dp8jN9Xq+2s6jYlP+eWaxroz3wyJm2m"
    "X8OkWyBKyrdtv4eMOt577H56R0YO2zpFJtZ7Nsh3JF48UhBWUR4mryD/+HteAPOihq+wIv"
    "FPcbjBUYnE5Q73dPyMcp3GC8QcG84li2pzhLMEYhS68YZYlsbWkDYu38CHK7bPGK9fe1ZN"
    "vYuiw0F+Y2ECMioSlvAvG2udDYO4gUsRpUxk4iLUcOdv0JEGGtKUiA9pOi3ZFNqyw4nbow"
    "oNSBJ+w8IEEOav0VFUG0310cmv2Aa/dc0yoLTqeeCyh14Al7DkiQgwpSwiPLVk72ezFH/q"
    "SE0GtbBVNihirtkFTSY4Ydc2bYjwazsmY/enxXEk5G25SqI4lqPIdP4EbCyUh8uk4kqvEc"
    "PlbyV0hAYlJO/Rq3m4MD9jScs/o0OQEV3T755/VRqa42MEGlumGd3ucYSPXjn+DvWUf0aX"
    "6Kineen+WQ2JXtVQmJFKTYrr4D/JA0sWSwvgHt/VrYfA5p6HTgwwydEjjGoI4uzIA126a9"
    "j3vXmTFgwRj9/vIFnyGHW+BQQnfRV/fZEjDpojN01tyv3oSzp0fZYwaFXPKz6H6Vwp1N7b"
    "mBdNT5hLTduFpghHm/K8+xgVh89OIxFJLyNeCPlz1ogTc22vodPqohLf1VHR4s0+aRYzGp"
    "Q6Ylzvhk/IoDuJ4C/jnc3tFCh36OqEnkwRGGLmhEiAh1oCRGyve4/qV22ne/iQFTvyPNwP"
    "TvGFhfg2GeZVw1aBr4wAqiVPCYAkTp4FFJmpTwoQHGaeFjWkFqeJr4EksPH8qC5a6mdZpJ"
    "Ey/SIZUsHG29S8LwlF6iIUnUZ6eNp4kvOanjw07plz4e7QX05z4pyHPdhKeS//wtJJVWHq"
    "nPTy1PE19i6eVlw/TT93OYbp5L1aWLOqadRzPOg6gJeW55lyPEE/SrLz0SbajMcX5ns1hH"
    "C7vO+eP8ppVSyIX736GyyNGtyJKqEXxcHC9STz8yJi9NNC0TVH3w5zFHScZCy1XJLhc0im"
    "2cUGXJc8xh1B00oJRqCZdGDF+ebSzFRV8dkpxjacnYqskOjlzbohECB8RAJtJtkPh/9zIU"
    "hNEgqulqLqh8/MHUIVcdTs8YQMNkrKPEYeugS946nD6vg4Gy11HiCJbP8K5Fyfx+Va4Ot8"
    "s/Q5pkC5W73LX1P8cFL96JisH8HlP1RS+rHXH4N84J8R1PYNcOFRROSYQtflOjsqseONix"
    "r1gwVPosgqmGs6dErQCS5U6eRVeNKJ4hEXJ1U0m3MPskq4FUJA3Bz8goUFduNOUlkI0oMH"
    "oGM5+OA8r7s6fxxJyGUU9308EklKiqY1wvxoGlmuGifXGRBLroGAOMcuDoYrjIYEKkfsto"
    "7xGvL3gNncsDTTwYSvuTP1N3MtK3qktrw3GA+7KWdTLB84vR0fh8fHoyeXX4V5PfeXzyy/"
    "GbSnv1v96cm//+/OZv5o+X5QD/62j02vzr9KIchA+Qlz7zGDusZSM2+OThmdJwq3lElvxS"
    "XvTKJw4qjRdfwWu884k2mf9mmKa7L9wj+k4q0PxgIBJ1UEPH9RbJZwi1iNdaCem4KkqOkU"
    "zD3EHiD4hhrEM8QOx/+1gF4KGtho7WEEnFVknXBTckzytiwKV2LAwXf+dFNiTP4h9yeR0L"
    "w8XPyhdMEWYxa+ULpgWQRbLYRVqzooq3FXfzRfHF7yn+sZvahF1NGiPwgMx8O1mt5+Z9GV"
    "GeowH3DSbkaLbj7nWayv13I5VJKG5FanYD7ENqvn7POjntj5GgMNMOyTa0CO8NGfvzJZIf"
    "h8u8cyaf1GYI0bJ4NwB5YLNdVWfYPVAsRW5qrym67gUgcRr0sLuAWBYp9E4rPYqJuiqEaz"
    "1aLpZamglRrop2Jk3Ab+fmQazAySCB2r33AQNV6F16PZKHpYaOa3tAmwY/3Ko+EoOFueN6"
    "HtCmMQ+3ko/EYGH2vvpCxN7SIIG3rTUA2pY5r3/dmkN6qTUmT6GGy5vwUYy2YIj+D2WUqk"
    "V82xVjIFVN+ELGvtTDuwALqTpcj8Q4ZOaIvSmBeTE2WGt31UE2yYb/ZRgo0wYqiPgocT0r"
    "vvwAvMXu/irMrP0UJj6ua6RSH1fXuhbFXSAPOIOslUkD3myn290mxWC73E7vxM6Gct9+M1"
    "/fRwrZvJ2vVtGv1Rk0pr7r6eK6KE0F/j6/r0yu/NkJZ8X4Xik3chv4HlhdxxtAg6Vapl06"
    "yifAlRX1dbTUPLS8KzWzdgxFGZHrEizrbsjBG0EOUvObOx8en42O6sd8L0plufd+X53+PD"
    "6un/v9ffRz/Rjw4dnFiTkK9ltoR5hrwPzk+J8d/lKzPzo9+WV89mr0on5D+Nfx69fmz6PT"
    "V6+rXjL/OCz79Pi4/Adoxw0F10z9i8T7YzTSM3lzzSQeoE6qsMgq4eX4t9GJeTv51asYXP"
    "01neFKrAZRzSOvv6/NU8quZW9xFHusEHPluakgofsUVwUDOKTi9tBj+HDECKDYsRShCD5Q"
    "vU7Wg3bQ1VJjm9xM0UF1RHTt7NCgvTwEvv8DJVOAxPF1EG3T8ESuTUiBgBrAiRm3yoIj7L"
    "CUj7IXPHa38b2RppeXzCuWYXXMEIW3BnlGuEzdmgzrSMdWdPuwNyT+2GLdfDR1QXbjdmXP"
    "SkicZcGZUloCvZ5Ny5TobYEHFRBgUHV9pVGDNA6JVxQQIDiU/Z9RgzSO1NIiYsldU2hBYK"
    "wt3E6AZUtujxAZki1RsyLLMPGZ8jf5rK+TN47jj9IAg9znSeNweyUOBrcBgPLbAi3ZLT9a"
    "7npDwfJ5B9Uj2R+GexPrtG1+08LTNp9DxHNXA4IcKt8dPQiyhOfZq8X0skIKxN4GAZHyHA"
    "f7dBEQwkfsf/EVHcNok8nlm/MZ8gcToMKsz68ChlZYpLhYDWVighaMt4iOCTxIgzo8+NxY"
    "DCqLLDkixJftQwPMWnXr8ebbdECDdWxbAdizX6D2/QulYUEVWDKgYsH1rXhgyDkL9qpK7B"
    "eSYeuYYYEx5uP2VEYyHwdU+LTUVonmY79Ib8QCmZigRfMxoGMCD+fjwcHn52Ovsmw+hoTo"
    "fDw4wLxVe2eKAqsOqdDO9apAqw6K1HBDmZigJVYN6ZjAA6seHnzWqv3KIquOCDGrHh5g1q"
    "rDUzURRowUQQnP7bRw4s1HSJvPFyetuFfzUj2heM18yFTifgNREvEAmq8jkEMXqABPHG76"
    "Nk4ZHkCUJQsP27VpwhsjQhKEe/UlqcERsks0KXjTMppnGNFRLhE4TzNkguewxU6pnVHk0W"
    "CJavITfiNkl6xU342qeyb5DjUMfuiV8JlUPpHS+zPr62QCb7+mIHU3QnaJJu3ODqNP02Mg"
    "OXe2vkzlXRNyw6g9k2nbCzSyEUV1JJqLDmrigJDwtXSqbiPzv+5G0ncjZ/PNtX3pvv3VPH"
    "4X/sYIbDRxvZvlbn0Nc7+Y/lxevytNZ1OszSCMlFJaxa5+MyqDplkdsS5qequ05BXNSvT1"
    "7q5IBgu21Tgs1W99Gq73S8QGInamVoZhMqRR4wJpy0g1uFHz0mjLUPW6aMvWH2OOqf0RZ4"
    "lwacek4+FeCu0glEooY3PHKxz1Tjy/4LKJZTx8eTYykYfH4/M6srOccI9Gk7M3Jl70dfm9"
    "Or0Yn57AKMe6qXgG8UIe/aJIJ0nTRKedtqdgaVbhVMBk58u9KHWwDx3qQi/RMr3ZNpc9qz"
    "+ZW+yWgAJkZ3u9fbXfJgeKMGgqJlSBxg6cwtrPwGRfso1IKGjKF2uRdnmQuvQddY22H0RZ"
    "//GuzsJpuFqayJB6CxoCpLcyUu/KtnU2vG4dCqn14Eq7NZYkb8hmMSc0YbcCpIzXLST1R6"
    "htmwut4ygNidWgikcqlCMDWxyeSV1tB0CHCNTkXWf3FtHSkE3qCjvANkTwJu/aOrrjYCOL"
    "rqoDXKqX1LFmc/0lu5hOEOLo9ngZnZSLD19w9pe8ep5VwYCXzhPS8RUhOSFLXzGHY3gPYL"
    "PHgcGeXI41pKSQttt7VZyw8QxK4yAQjmtHRBq08zv449n+qIrXk4UHVTqGPTIeXH/sDgmZ"
    "NWabumIb9ukoCx4SHM96O0XxptI9wNWSejwvI8UDsbExXjI50pg6vbGx3rgBtnGhEBnUob"
    "tOjhujp5BD16AqdlyQ3NcHuhQ7fIZwFuT3KHZi6n6YKHFkB4Sxg/cxeS702LCbbjbFl/+c"
    "QqmQecktToxiOQYVQF4Uxvng1XJ3+3Y7MWAszYfpel1SfSyXV9v5nV/SP4nIUFk/WpNMJv"
    "0Aw+PzyN5am3LPEzfDQ+mwzTCLbA+yCyowGPY9uIOnKxhm1sFKRGinz7pA/zgFaQ/7Uphq"
    "7IQOYXUEgnJCB9heHgLbu4eTKUBiePSotml43EOToDYCRveoBLSWFV/YOcTZSHc47K5hnY"
    "iYqjDwJ4sq+CBAQMFHRa+L/DY5UIQdFROqQGN3F9Z+Yqrgu8QhATY9qDrC4wZpHAL3NyRA"
    "cOg6veMGaRzhepLhQcLJIkxwueCyGYRX9dAqWhqIheTqgeVeogiFugju8e1RH7TnCavN27"
    "iSlIjN7xNrYrseLVU5COFhjwdLc+MNG6Pld/s6/hD2STCTdeVgzHq/ayEMReGgFAzQkIiD"
    "1B+Rg6LNDcG2pmT4ASrERgcFlR1robuBb7ARHdaXYSVgurBQCzwiGRu+wJIRSrYKfJvekx"
    "py1g2qS0wcI0XsfE9AKYu3X6L8fT2/5qX2fT3DfMD7ekED8L5eCM3XUXiJBqoAva/X9G10"
    "Xy+EKLqvB9pt7utZI4rv6/n1Bff1MLJL7L6ebRm7aITpKHNfj6kZ6g4XaLHLHS4ceTRYop"
    "rs+3oY2SXnvp5Vdb/7ekDD4Ic+t79o5eP39T63vk7d1wtq8u/rYWSX2H29/DD6ND0W3tfL"
    "15epvON9PepQydy68934lZMeORjiXM9bF+/nGxfd+gWf4XlAo7am98ViRktZQtwYwvZBBC"
    "MFeIIAHLJlr+zZdq/SSfKL+9Xd8mPBOC1TvpqXvKBmFapySc0xU72o5rj6nd8+td78KBey"
    "NQgonynBsvtTomllx3cM9V5GTPWM4OoUxiGMlPB6YpArVLgE0Qcwqt8NZwpbeOWoLeubob"
    "7lRAe/OC1ILoiFRHxoGrEtsG0uNOF1BpxYDSr7OgMlBwN2+yGRYm4pU4CDD9UAHexLIYLb"
    "tatjDrrw5Z2OScRQhfgyC0KZgj7EpRZUBAZW8eUWhDKFdYhLLqgIDKzpTxDdDOcj1P5LHa"
    "XoOxQsuzsN33R/+rUGm7LY/VktDEWRpihtul/N4nOAXvUFYKC1i1oRTLvuJfEp53eDDXNm"
    "2y5B8QR1ctZVD44nhRD4JBC3wb/S+zzC0/uES4Aozw9wAyQKGW4E0CX87T+wus8jDhcxMF"
    "0Xg35CnJC1ZmackLN+ipyQf+9cOSE7vaQ5Id+hPBz9MsSQbPCJftCcMQlZGF85L4NJ12Uo"
    "wiKrhmgaG+Drh8rVTSVdt54JVgOpSL4ZTcrIVZcsqw1Km1XIEHluCEmEsHuZRzIFTn81dD"
    "QIQVIcMGF3dlIkU28gihjUXSFIxgG+250dF8n0HAj+QV0YgoQd5IpIjh5P4YFg179cSQnC"
    "7nd/vdah3/11XabfB8jtQAvDxd8pz0OKRVYP+pkf0uJwNeGWwnINuCVzGrl2xgBcCPaM38"
    "tRkk0jgM38w7lMGIkF8n6TdbHdrStX2j92xebLvzL9br4IGT0PfRYZl0occvHMXrV2eakp"
    "1uviZmcab/Mnm9+mV3cwA3N9t73RiSjd8rq4LubvI5WYhqKfjUVhN6NT7hnGFWnCiRJaW0"
    "//CWCm5DoBXK3BOPmqHy6bxLVno4s3ZydVitqj48PxqzY9LWCi43oBTOXRHs9IXq31erlz"
    "m9dCG6T/+03ZtyZL7+Hr12env5m/z0ZHo7H7+5c35WzV/P2fo6Om/u/ji19fnB3+fkIqqB"
    "0bXhhM9ZPAJYOytEMLsK1+7s46GJ0gJXBoukLGah6k5NBgOY9oDvaTF9bQdxmlJMC+96B+"
    "O1VlP/MkZQpqMHVqfN0TUojgsnf4WQ668Bm7e4ZEDFUItvUkZQq67mY+IQIDq2ALT1KmsO"
    "pu3BMiMLA2n2IRyuZrTeIz5erIDFsGJrYLgqBLYdN0PJDNMzAyHylHqVL49J4tJ5pmYDPL"
    "Cc61RIqQRugvgvyLifZHddyeTHzorCuJNCkfvn8pcWgV0LcR8fo8d0KCNmXnQ4NN+IzINX"
    "UfxC19HrVZqA+E3BeEgd4t8LuBB+Qp7N5WQh16JAZnRSVzmyWpkysrRWdZRgiWtTtXSqcJ"
    "3qfOTHOuajTVeyUDjIJQRKFOus38Ib1QL+E3YF+6EXwNWqKOEyRgkJ4h96UA6Rei+5jxqR"
    "lLA3zMeCUDfTmEY6Yl6b5aYo8ZqJd43bQP3QhXUL3GDGCQX1XsQwGdUt1ab7P1LIcnC54X"
    "1rDaTO+KTTVSl+vZF390s1nezbxctKqhquvifrp+Fxzf2KuRy1X13HZ1zBzdhiXOSFqCfP"
    "xq3YOrUolxgGyXu7bEsYtvJz0PXQJWSkcuAU+N6MyAYc9HDQNenp3Ehy51EXHHFjroE2pk"
    "uecpejv3+eX6rnm6dWzCD2p7oyM70VOENMhwsGrM8LQMEqhsn3yOgSp0hkc+L09WDd4UJ4"
    "PvEdKwwwlUvccDGSRQu/U4wkAVurTHUXmyahAcwBB0NGjdwxey+SxGwcELQUdj1D10IZvP"
    "m7NbcUlM2BAlzNZW0B6qlm8WFzPqDaGhUenFuaHN5seczEWXoE2MPUX3XFKALNpmsdUFbE"
    "BKY3XLOWWooHnB9tDb8W2n69s/w/sm84W5UhbL6L89oroTtBstpcxH22J6n2RVVeizqTOm"
    "oLKpa1ipbuoanpxNHR78RjBU2dQ1vJbVi01FNeo8bg8vfVPwXIxVqr+Hl7ZjvQKUd7l2mi"
    "/DwDabaPWnat6pLLyUk9gfoj0i2B/G9OGEZ8qH2h9irdMzu63dKJ05qQOqBDy/M7Xm9Kh1"
    "Njzh9oCg1oPL3hiQkmShVyNGBreZGwmIbgQq96ZplQWnWy/6lDrwpL0XSpCFKt7PRXQ0zC"
    "H2c0jzWYzi/VxER2McYj+HNJ/FaNdTAnjNB4pC1hQrg2q45vusWQVKuqv5+FI9pZX6G2s0"
    "i0e0Lw1oaETa+1LQbH7u6LIvRWkTc4j6vpQQQLxbK27vi8V2cl80r+R92fu1od5vtGpksW"
    "0qd9xTBR3Wd1cVMuu9r4r2CCn+vF0CycENtqDGADuFhATR3BLV74Yzha01NTOZBE8Kds+G"
    "CptCp81QFc0/8zMmSibB2HPCJNrnQ+SvopPkipA56+mMLAz47Lc8CboUYOXXPUkJBDC7dj"
    "P18KcGbHlH854ChUSCDRRFmYStu4miRWBglWykKMoUVuXNFC2CfLG3aVNSyVd5m6JU1Xby"
    "drp56y/Gnn8b+qczi8H1cpsqLv5Yzdfl+pZ8UeD98h1ydxxeev/mab3Gmc8K86x7vBRcrZ"
    "fv57N6YrRaaSOrnj1rXicvV2Czyc30ertco+tTwhePL/y6h0gFC6v57A8r9KQBOLm6nk6f"
    "TDP2TNK11rzxkxo63VX+X9JEE1zjwehVbrQxefb4h+K73JxL0qGiB75FnuiQa3psRYbxuB"
    "lh2+lt0bwU88VvpggJjG42k82q8I+5mjF3Nb2a3zWJBppf4YEY8xxM7e2Pm/XyfmJ6LsWw"
    "rpHnNmw05naJS0rsNBkiU/tMz5L77jJ9Vlpndz7PyOLaFBF+STI8E2UM7NWx9X7HmKK8VK"
    "JGfYZqqRgS/cPbuxL0bmr2ygfYn5Oto0tBv7Yo0pMgpEEOEOlJyiCByt/lZBioQufsc7Ly"
    "ZNXQTvUy9C0dDTr4jKh3ty+BAGa3zo7pNWFLuxqTJqsC+6GUAbdUNFzvA6zex23rbHjd+h"
    "dS68GV9m0sSRY646keUJ+Gp/YsT9QiA0a3vosf3ukDS9pfuUd2whWKwKmE09EQlR1KVPNZ"
    "jBJnEk5HY1R2JFHNZzFKsaUwDYCFhSHYCXCPejMMaJRg36EMGBUlqwFv09IFf0ROow+2R8"
    "rYETHy9nsvyKVLUiZsWi+CgW48P9sK4xho2sSsqxnHkBJA7Nre1fuByfV08+U73szDxoHD"
    "+nHoG4uePo69dLurvxf1GwPBfWKsTorN9uOqCDCBlLKzYnO9nq+28ygn7ePGCz9frhv3Cs"
    "Ujn7h2WU6EdM/MdgXQ7bLsrPjXm/m6viG/WS0XG1hY/ry8i7PWXt8tN9GPm+l2vql8w609"
    "GMdo8Mg04jgN35uOKpSz/nYaPyUUxqyYOnlP4lChMOV4nt3FbDXfZRY/x/yIfIZJ7/Ulfw"
    "bq6zD1WWk5TH2e7QQC2ZkS7Io4ysibRSCnpoi4bY7wslNJ+5xz+cNlk923zioxPj0xiXvr"
    "f1V/jk+Oxi9GJ/Xfv4xGL34+PPprnez49NXr48Ny3LX5fIO2wLQEZfeK0RzFOAB/LvNcxe"
    "ZHC+T49PdKwJPTs1eHx9Vfv45f/lr9983ZyxEpbzb78cmoZnv6elSr6PfD8cX45KXR1vnp"
    "cZP++Oj49Lz8i2gDzFptS15BZL3PEH8ybb48fzJB75YlXvkA/mSy9WgFBmu7YSWHaccdhT"
    "D4oPeK88JaRdeWfkV+IBBGRcPSDgLCW2fD43tkUtR6cDnembQkeehmvSBE7BYZFFC3UtHv"
    "Vts2F1rHTg2J1aCKuxTKkYXNfT0MI6Jh6r4XhrfNhdatR4mnwXpDlfYo6zGwgKJe4srA2l"
    "UxAdEuq9X7smmXB6lbPwakShClfQhkyMJtNkUyoA0RDbHdaqn3o2ubC61bXwJiNajS/ozk"
    "yMK++jjxvuYT54Eg17lU0wlGgoWEI1O3hKR8HDW1XTcxPpcuKsKY8K3FkAyhGlyu/NJEcD"
    "KG0yVsQ/dkjGo+i1FyMobT0RiVT8ao5rMYUzs+qgHhVk8ZHnvL17p2BNic04cCF7qU1dG5"
    "9rPwGm+TAFvjjiKAmVJlOIYpY1nsHE+i9bDzTJELYVtDfcVvGefNkPc0B0KTMEK1ZznQZv"
    "OLX++4QrLwbb/x5KJ3sGWAxzmLr/kSMrJr42QUvoftlzzIpz3Q592ThwuZlTybIuTC9tNl"
    "DwudTpGN1WaeO1OUtFUPCzJ1vh6MAHdoKLbsgDTRzW09YOF+gfbADmWTqEFu7YBYogrf6v"
    "ejDqb1exQdRgCkTsztewHNHQ3RYbl4UGAcEgYRVQdDBClX1hIucAdNyccNzqODtvxR9Ck0"
    "xhxTMWGHoUUwoUfYp1AId7x58SfikRbSJqzGqwhGV1CirBQonkgX8rEEqUX6CJ8q2Y9OmG"
    "PGJ+kwWiJyepzsCzh3bLggLPHI8CkTduCqgVHh/a7taQsEE2hAPh5CWoEW/LGwD00wx0FL"
    "0GEUAOKEl3UPgLn27wfoiIcAIE70P4gD8gdCWKTtV4ESyhQiHxERuUwp/rjYn2KYoyOg6T"
    "BAYvqEn21v4KmRElLU8bU43IvDn49HAERDUGFZlGJcjF6OzvyY8UcH89lBHDdrIr2+/svl"
    "ouH92/js4s3hMd5GHe1bNvHmfHzy8uBmu3n2sP7p0UEV+VEstj8+ePDoYFZsp/O7Hx8slo"
    "viQVVUB7fP/0/x4+M4vUWqnVIquo7F66txfHI+Oruo4J/S6pnPvj44Hx2Pji4qlfxydvoq"
    "soey4QQrq4WH6+WH+ezRQf1vx3Px6MCPjcYaaIX5z9MxYo1GvZWgtV1s1xOE2p5vESZyNn"
    "5ZWcBlhrps7fCXi7JigxcbHD+PXpZSsnX72+Hxm9F5aYbFh38v//2XFGVWlRUTvjrNWC17"
    "9ccD0/pfDkYnL2KbYysnGqMUQX0xpHNfGGrXF29ev6joTn8JLQnrmxLxycHybhYq6T9+ih"
    "WX7UXXF/jvjw7QPnpg5sVynJe9FQnC7a2KsOqtf0JTsX3HNZV1cb9839lUGmpnKk28f6dh"
    "+zl0eCO/lKxTVzndhV2Ve0Qyup70wLwjGd03Mr/bmwHtLYDqVz/c3sbT11za1yirqPj6p/"
    "DmzQP/R3fd5kHzZGW1pHhfXS/8k7xh4vCyLgLZ2pf5C0aqt5XKimsOt3Wvy08d7zwlcj51"
    "T/WkdvUpGLjJDFfRCl56CQqMnZ73oCA3patQkG31uoob65br0eH5yCwFQLSd3agcXPxaZ2"
    "waHZcVn1TT58H/cxBQeYHhbCKYOYdP6MJdRQKuxRICa0pS/njwJL4elO5V1tWZBAu7GwVV"
    "LtXvCSVliFYuPkH6Mk0CLbxPg2KMQkO9+b3PxSFEijTK1MWSFMjwbgmOEdy5UIdI3jHxa2"
    "XThyVQIhnEUKRYJi1ttOlMYkFN+iJCCqt/FwFHGcTqq+Mj7iTAHl93Ndc1x17XQxvsOm+x"
    "/twtRgpWBzTa6AsxBOJQGsztCSdo+++sv5MiTIIO8PV3ddIySKCyL2XkGKhCZ1zOyMvDUQ"
    "P71ipFKPvQ6vZ4+voqVbtzj1OXWFWgd+hx3lXWiIp5m5WgEy06lLs7da2VqNy9s/HLrRqw"
    "u3Q154prtGnLLb4SDfZZfOn2ejaJa4Kgc+8nUrlqqaGDFbATukaErNuxKJVgUarc7/Q1Wb"
    "Rq977GLsv2h9ulf/NXZrGJgV6UZ2YU+aJcf0InluSJ2r2m9LVkTpdA7zipr8Wzen6Dkmiy"
    "3wZFt/fl25PwakJHK8CYqKuigzXgcrEGBv+mLE2aHgyq92VTQnDwCm7N0qRJvLp3Z1NCCA"
    "4F69J1sZrOv/xHKPP5DOeLyYfpej1duHdSguLVenldbDaTxXJbBHxcarK76dVyt57c1K+U"
    "y55VKaVbx3Cul/crDOb1dHFdPUwPf59uNgXzOcy6ar9TLOL1k97HWcYge55iNUyUDq8abt"
    "mEcK+PD09OTNa384vDs4smAVyVF29k/3FYKur42E8I13CPDAxKG1RIp8hrWIYW6YRuf77k"
    "P4PSsFR7AAXtIZZzNKa0U68p0T92wlrEvivWTiQLKoQGgzPA8gltmQmLvVhK0GrBZCyNkl"
    "IkINfTJBejnVMjUHZeVuy0pq2c6NJuCoh6Q+F3DGg3AUuwNI0oMEC6C1GkyQQWwbIzosCw"
    "6C4ykSZTkwMvZURQG50A1NJEgKYSsocrPxYAjwRDERSrQQm4JvC033fOxRSMKMYElw3+RR"
    "S/QA0skIcHl3XtBCfjQfavmQwNm75cEtflXSoh6DALHhpc4poVWGnKsOGPKgQzvuJzCkSj"
    "6Xmy2ekJxmZAhBpqWwOMTb9Ac0715eHBlYxNQMaDHFwBGxh2dmx6dUX2C+mIb+Sg4Bhj0/"
    "NMCOwYkKHd6tcBthwW6Y1eKBUXuMSiI0Iu+ODC7x4UkLXsoLZsbo4o0fl5DyAZFu752CQW"
    "HpLhnezVgRYeFOlhh1JxgYssHBJywQcWvgcF5C3cry2z8IgStfA9gJQ/6RQ4yZ0rE/GMN8"
    "+uzxfvl/PrP+nDT20BeKiJedaw2exKGQwAJ8OuAL9sl9vpXXiYUPb0rP0lfKkof84wv6/8"
    "X2XLjrOt+L05Jen9WtJADxyp3cuxW+kEp2AjLzy8aAZFz9MLy0Xp+MKy6/MCkeWRPQN5cX"
    "b4i3km6Pz8jTnzOP1tdPbizaj68/Xh2Dv5sEydNbbPEFW/CE4nLCc7PNqngKa1o1/Kp/Mx"
    "R8gmHm9OsLDIau/l+DfzmND5m1evRoiqqntT5cy5CWzrIXYV6evq+vTDy9bivaJIzno+wn"
    "u1Grq1bIkOPTit76taJN5HHZrgclsnvqP66ceyh2pezb//48eWb3yGhI8T1iESQmo/1U2R"
    "/jES2ma0DvEqyt42CqlQNGovGsG2sNVUO5aYEeGQAIWgHAEet8mBwj5XoQhVoDHOV+j2Uz"
    "B50Z1BbRSQZjQnaC0rvriL0KjN7nAEncOI0rRV/WgdBia3lInBeJ8Fvc6x7eUhiLsnJFOA"
    "JOgg2HYKHni6w630OQ9wMHgwJw5Lodm5SamSsyb/zDYmwQGrntpijabwCM5tYxIUj+7JLd"
    "ZoCk+zKmB4uSIKBE28zAhcXOovbSAyMcCyPFsIDR+w79YaGjTt0gIVed4sjIiznlTHlfDT"
    "RhtSHqQw8iAAoxd6ABtLyd9Oo4Lx5xPhFul9AYLhN8iXIRSHh1Y0AEMyHmJ//A2MOj/82r"
    "qyEQjoULsdGBxjDBrPpcSAHQXel6YYmK79UQ+kJwUDnshiPRoGRPi6yCAw81baVJSZqE+E"
    "2udggBiWWbuOJIZpCfBO8z1ctr+a3/TQtSLkkYlssiXJo/MtciCEeXs09WTm6NGg1jgQGI"
    "YtNj5PHozG/xnLbwr0xDf80k4vUSAWTkbsW/VCsahmk1/lwAcv/TQjxPj3GXj6FT/SqAgx"
    "YrscZeRiDuteaqdhtuwHzMAMmoDJlyFAX1thktFYFWjKZdfXUbZlCFaUaDlqvcmx3JpWnF"
    "45pBFkVsYJL7Gkym37WGJWXGeZVMpsPVGpcaNWu2TFpXQQDSekLjttMk54ycmY3Cq+X7Lk"
    "SNvRT30y5qa6As+O/Hn2fiodMqjLz4SME15iSZB5w+zT9WGY8JhDIe0C5TTHbWiTiVDwg2"
    "keI7Ev6XzFVta7+eLLj4CaFZvr9Xy1bZprw6AMv3/spottkxMaCUuqsstUj89eF0SF2Xxz"
    "vdwttkTx9D5RyIl5soslTkRSuHDLBiRV3Z+PSqqr5Vmu1svZLpNtuanTLzipllonQqlmpR"
    "ymVPMENgd5esVY1BLO0zdUh9n+GIGGQUIoy9C4HdP2Z4/tv8VhR8xoJKMRb5i4huyPeIgT"
    "yqcdT46L+UlPVLVL4gkzE4XEQHqwT/MG6BDxPnHrqU2pmVPMP9ibUZ+IBtdOhZq70LBtLj"
    "RxAABGrAZVEAyAy5GF3X4JZIiDLwgBNvgYqXetL4EAZrcOjuk1YUu7GZMmq4LmGy3D3X7Y"
    "CbDt6kC9g13bXGjduhYQq0GVdmokRxZ2hwAWQEeDHSaUJWo+i7FDUAugozEOE94SNZ/F6K"
    "0ahc5enJxGHKxPlSEjYmSRe0tfAWBvbUzgbGsog2wZ5y3XX4NLLNdfpFOW69XRtlyPdd5y"
    "m3V+J7MNaBM26/YS2gYLBMiidVsUAUq3hyHQ2XJlbJZt/hvS7RQNoU18SwY4T0MFkLnk/J"
    "1rc3lwNf14X9gu/oJdZ32dVwSC+2L7dhlKGGUzVPd6EV6lpit7OpQsFyVfkmXHcXbg7p6Y"
    "V887YZZN23dOJPPTZXMH7OLs8OS87B2TLvCsSRt4/mv13xfjs9HRxeTF6Odxfcnu1enP4+"
    "P6ItbpRTnQq/ti0IeCa5blPkFI7eTTFOk7TdA2sdnVVuS6SkB9FIiugyRqkQGDvbUi6DRg"
    "MTZUZOspiIJtVEyCAtPdPGGNpvAItkwxCYpHd6OENZrCw1x2hdVRHHqLLdhY0r5kSyycDL"
    "czxYUV1WyyZwS9QvSIbm9kesJ943gyu+9fLLct0pPdcpStYduvdvt99hNol+zXX/5yNnPU"
    "mzrl7bsSJk5H8QUt75j0EZUOAmfaJy+EZyQ6ma1rTrrprWuWOmekPsf4dBQejDJTT9fcOA"
    "t6CT/tfNZIv0iSWkNyOyd6xfpLbrJtbIr3KzNvI8ckJCzVW8lYuzxI0rzJCKkSRH4OZVSG"
    "HFzuWRVCQwLUPalCW2bC6tSNxDFVX5jCjmQdUgUTmTgxNiAjgQ6SIjtqPIdPniwbkJH4Bk"
    "mbHTWew8c+ocGISGya5zN4w/mhyHHORBSJYad0GIM0mcPC3CDHJCQavY0y1mh2zuiUYhkh"
    "pecO/WTLaPOCzVxdutvUt2beFYuue7bij9V8XWzQTRmyCQiWi/PZH5NWgoll9fz7myfZj1"
    "WK1HZDW8EuFq2sVRYtUsVp1kkV1//+UFy9XS7fffG74MX0voCMggarCiAvZAhlHeRefPoY"
    "MijqyXWy/bgK35qKazYXFSY38+JuFtT91u54NiWSaxi8/W3EqbTW+XX7smekxfrRsQIrmc"
    "0306sq72ibmM57HMvsuqaVqSSVtilKA9hCYuADKN7Pl7vNBK+LVJmU8+D8zvUrsTtvDLfn"
    "ztxyUdqVW3bW2qKcjeXvLAaNtUH68mc0dDqih8YYAfLKeRxjo4223kGNmOu3CNfAziFDV8"
    "jjhZh0FIIeVkEf5IqAu2EQAa5LWP3ZGn8MsiphSYIMpfi9saAKwRb6QfBRwPKBIKT2i9YU"
    "6fs+0DaxdZPrQv4+KyZB4ejur7BGU3gE+6qYBMWju5/CGk3haaZLHhIzhyIYvC+4JgjTXk"
    "p8/yvMXJbTpCg0v5omNqz5FFK3nuChM9VRRLZID4vlmJwI6hlb2Ec+ET4ZNN8BxYkgaDKF"
    "CF07CQEmeKB40fqa8JMCyc4AwbLeXiwNl82Pw7Vys990hrXdFverzgeFpRJKvuuP1IFV3T"
    "aRut1dgG0yyRfr9TJckdvbnlXSBWxtfV/qZl6qcbmYWUaCPa83uowSJhYNfw4AhMCibLkN"
    "wXa6MvaU2f2mmmHvfSvHxGbZ+TnlTfGPr5AT0oxuU/KEOpZLZPkkDK54Xx2rE6K7zWxoUC"
    "GH9fJDqoHKdAtgqcDk6w6LjbIatOXKjvIZ3JUr93JKCfeI9ne4619NP94tp8FDDxmPxc18"
    "Md+8DT0L2A50N59NvP5yf39z9f233z2rSJu18sNLrz+MUTvlR/nRPYN2Q2FVLGbzxS17wE"
    "FCOOC8gZiRzc3jdWdeVpneH7wenbwYn7x8wBmTsSSpL5mrXVqWHGxJJANq7LcB7fnbB1FA"
    "LR0L/Ezw3faJ0uCbAaUJaZZbmbiayZQ2qSbalDYJaP6eifWliNmnVxRuJgv05E9fVXx8HS"
    "C/3Gxv14Uhm67mk3cFNYe/eTN+wXWqjl+Nzi8OX72++P9SvlWilpqLteWPeForOJ29rEen"
    "x8eVKVx+dXT5FeJenLydbt76XJ9/C74110voc332bfS9W3/cvjXz6Fc/n54eA1UEBwMh1r"
    "vpZmuc7Ggx9v5OChLyGg9RnfB8NpbV0/NpuSh5Pi27zp5PywD0Oe4uq4tjdqVhQG7ONCJG"
    "dQni+yxNJ3KQ4cpiOcgQUjuhNUX6DjK0TWyuthUFDrKYBIWj6yDDGk3hETjIYhIUj66DDG"
    "s0hYflIPMroxiUHWRheynxvUHLdE2QlCiwYFLQA4Y0nkLZfmOEICEhPj+4SpoQ46aTCN1n"
    "kpOeF6VCsIHD7iBRr1+giDqUiAmZlbeXoGPC9jP4Dg6dzuWLVBZaNCAkvngDA2RYtL+2E2"
    "KMSVGUfjVNnFjz6TmYTiSLzn1NVkCAyCQwvZ0vDh5WXtRy3tguJ9VDox/rebhd3FZYHxw0"
    "j+HlZ9o4sWtH32640v/l8Ph8hKzS05kCr+/m9UW5WafdWz5sYja/LTZBKATc0jC2gB0cjN"
    "V7yuW2bUs6O/+1LeVsS6+m1+9u18vdIhCwDZqo49y2k8gF6mrclz2GRP+48qpPt8XtR7xw"
    "eldOb1WwxaK4I+j3vSVtDavnrtRjpLQx9Th23pt6PMK+h5za0nRQjccwshb8RktTgc0WmB"
    "hk6hWzWfpWGe2mmzI+s8iKI5ZBDYox3KmTBsTarOPU9ivYlupv2amWo096WJfeGCbB+VtE"
    "iCrYJXZ/bTRqDVuc+OOA74JAqSg4uo4IoukMNoE7AqWisOk6JYimM9hYrokupqcKiGWCzC"
    "VyRIHC0V0oI20qrJVli+JWhOAG2r8WkZ0WkeXWDV+8rYr1zXJ9P11c44tHcGG7XXHCq9h1"
    "yadZJobmgplFcEsbzgPSm9qxaeotQy1D/eWo5ayxLLW8rFVFgeObXJw3wgxYYhRr3BbLWf"
    "e+YI4w7ZnsCeOYWJ/mVqZZMSfvFsajGCuh+bgdnFbPLLSiBz7C1NIXN1rpKhHhEn/qJkHe"
    "hoGWxKgkma+5UzdwevC+7DF1Dnow4SkvXzBpxPDZN6tZXPTVwbhtzZSMq5pOW46YOquKob"
    "YgmChM7N22JDF1DvtgWxRMFCZ26ZbFp8vhHW4LE0rBhFp/UDiHdQnaNOT4q1WfXqld+U4K"
    "JtIC6/wuSS3ShH+WN7w26MM8koR33JUmzw2H4YEnjr5Sa6/O4PFL9OTUr3iXniEMUwtyR0"
    "dImUQ9mOMDyrB/B8hmO7nazW6LTp6Pu+J9cdfu24P1TtnWwqzM0DRsaAq2Dud/5Zdy2jUo"
    "VXIjIGBUFX1YT1cr4mJ9t6POOgDf4rHXnb958uTptDbmNvjej+22Md/h3gnTVB0F3kVN4Z"
    "UKI0bbh5QnqwS22EzdRehIf2XRMn2k3Kt7Eo60ZbnLn8JEBPAuh7n5vYm7l3HByMTbc2L+"
    "XU07/dQ/mHmWiuZvLlkkJhiPKzZ7mmKrf46AdV1ExOZ3iVQNSUKu/OrdVoQSmWn6al3N04"
    "x7Vi2bSBr/LhEiy/moHAInR6ODth5sB6+CNGIeisTb+eXNydHFuMToV31YvcV38ebs5Pyg"
    "/Bbd3hbrg+PDk5dvDl+ODlZ3q9vNP+4ODs8P/tf/ulzUb3ZeLg7K/70enf1yevbqYHU7mc"
    "7ezzfL9cfJH2VnTO6W1+8efvf06fPHT55ULyZXlZv3X1vNno8ubB/Xr5n+sS2/zg8fOGwP"
    "2iVA7Q758eBk9Pu/m3/8JRJgsdzObz4+fFDNoMsq2V/Fpkoe/sAKYADWA678ZXTyooQTqZ"
    "jQDqHnd0VBbBkAn6piNx2Pfzm4eDkpJfvx4IFR4YPaeXZ6/OLfrfasG+yiejzXwhz9Xr9L"
    "WjL4S8zJOIxjTv/x48HD5jnValG6W9QOjOYlVAPlbnlbrc78tkoOoK2zw/H56GD0X0ej17"
    "UWHmzfFkYVByX9wXxzUH3oFrN/Wy7uPj5gd4dRY9QZ2/Ukb/dHpyfnF6Vc5cQdPM3qU15i"
    "r0Jbe31RueLP6qe2xyfji/Hh8fHfmh9HLw5KOzwYHR79enB2+rt5xfihMdegi74udTI6ek"
    "MPw0gDKVl98Wil0EaK8K4q197lEs/Ivdkcvt9rFRJAJnC1PZZD1bRMYyLXH5VJEmuQshfL"
    "fqLXmjVh/KE3GiYXmmZgdFhstvIiX/LwGWRvsNmjnuqTWP9Q/WFFNP+yQ7V9j/zJo4PbYj"
    "EpF0yz5f1kVy4DH5Zb7Mfl/6tPjMrR8MvxuBzmL04r6X8tP3J+JzVzwBNGD/xhVjWTtYHx"
    "JzrpJDI702d9s2ldtx5TwZKzsQCGNVVnJYHKe57ghbyUDu9Cpj2Pm0JmVlUO6tpcz8w/eA"
    "KPgVLIWSdAJAM3i/kV9M99Eu1HHwNYvRPGBK7Qf1PaeZ+QKMAfXdaHFsY/oKAIU9hUjyVo"
    "AfI4BYcRFGECp+4RBC0Aoz/bGUPUm+0BMM9OVXvScc7jM98BCbR6RJGo6lJtQDXTPBZ6Ni"
    "E5Z+YS85c2HGwuyedSnc+K+9Vya8IQOt5Sz99zMJy9W9nPpPcglh8WYRvfPA0r1Gk/vGwg"
    "xAJquth8MIyIPCAEHXkxPO+c9FXc5HP6/rsfnsLkIH7yqPqKDUwJMvsjYGUl+v7q5uaHbz"
    "MWmqS1pgpsIb6clU4/m2ogv8z2qZe77fXyvtNie7XczKGX8ntgjS372AldOZGzYWqoomCs"
    "2tHh+dHhixHLLEyrk++fP7t5/ENoFqao2QQ14DiO64ruZl7ODuvVet7NhQ1HradGz6EdNk"
    "KOz2EuMt2bbFdyaPPwzk7kyF4utsbxH5sIN2ERMZNEeYtAkgmbvshuwhgzj4p66zFc6XPS"
    "gJjcPP3m5vlVfmZBiOyUUhVdgswzyUkE5ZX+qMEMLM69MdkU63mThaWnfTwFU8jHYormWb"
    "6dvy/i3Tk1BXhiTqoWJ8+K6Q9Xz8EEMF80w79qNDP0WwHcW62bzYflukp0u+l2XFnq9m75"
    "sSioMyOTcDyVmsWbLLp9RiMz9VBNGvkm3z0tnt48zVsrTWuNNtRZ8xlstZAz4VQD8XITEt"
    "jE7cXs6jvGV52mTaJhf9RT/PMf9VW13txU89Jseb1LPBqctMD06tCzLsZKNIhxD+5yftwW"
    "6JSOJ/wR2murB7sE/Pa7pzczxuRKkrr+jXR8GSQjzfQvzR63Va++vXR+Uzy9Kq5lUELaHB"
    "Z3bZ4PBjbAMNb5qqgezO60B/qn9fHC2ywwWkB2maXNnRql1tr7XWTbn30ft7ZstF63tvxk"
    "1z2eIR5eQjTe89AIrRuGTZm+SxdvFfPmQjXJQPkRuiEapVutoCXMjeSqCLy3CA0OQ9dniz"
    "abxCR5PjmmwTEpP6CMNZvExAoHl5qYIhCGqTHzsoP6OAy9zOxRc0kMzKBUUB/BoBuAGrUn"
    "cLXG31ETYdp+Li/O3sjT0/wpr99u3u1S65WymL9cUb7Ki3mVEhdjS9XeLtcwVtMvSjZtdL"
    "S5Xs9X0OPpLh7elcvhCXJReLeYVzemNtvwZ/r+8Ga7LNcuy2qjbzA2FOb3amu5fl/MMBP4"
    "UI24xfbj5H652L71k9hXuUe2xaK6Nzq53c1n+DXnz2pJqXKpWPkmsQuHNwMjSp/yboevJk"
    "PqzpePLQNr/E4hxnFVTqEHDx+8PD19UcUqno/OfhsfjZqp1qP2B0P8vJIp48AAAyJ696kt"
    "Tl/XtfzCAeSwtT8Lbiq7m2r+4HMs3a8dOPaMQHEWBAe5Ey4oiQSkTTyeHgBLWyTgiUwoji"
    "koi1X5NFYeOg1heZKCSjzzIa94QxuyEa4Vo9AWXGBl8g442pE3k9vlcrbBRuWPB2ZMGq6w"
    "e22bgK3trMl8YZpId+iPpdJR9j/9eBBXR7a33S+vJ26sD3ZNnXc33atoJmwRnnoyR3C0q5"
    "5em1q/FXSNLr8wTd+SHvBqNPc+dIdL0PTN5wGvO3PvOGctC+HJMSk9BFnT4m3CkYvYQ96+"
    "zl+5BqsgnvjNXByL35756cht+CVHtN1xMK6IIzQICm/h5noiuBkelSqOe18yFmzWnXCUSg"
    "Ldvwq+D/j0ZfCoKu8eNE6Gz+h7wJe47Rwv4CWmHVDhPYwt3+qO9Qv0MAOJmJBFZg3omLB9"
    "mx4cet6gvcoyk4aEqFEPDpBh0W5zIAQI6PBlS7vxUFy1wIaTE5IsMUM6G8NgKRgkeRfQ3b"
    "VkMoKE+MCk9nCP4g2Y4nIuEo2vAdHcFJPyteDPUHvSRH6eCuvLjB2hxZfw+wHLtn3nP+gC"
    "NyRO4G1dCtqAoQgpxMATJYSMUqOYI4+XHmhCiBRq7vljUB3FpXj6CBpL2inz7BHNgjNU6p"
    "t++W7CAzFzoIgeRloHvnEMEsdQ9t1k6NYFLyf3Oc6crOelpX31pzrURLIbCZLlhqmmyKS5"
    "noqzzHkcM8dkdUcqHZYZXr2PzCgfM8Ze5JmNGIBZwVQYzuuMtJ/yPXtjTIgxgau1LjNvo1"
    "at4aBu2kzN5EYfQYQEY0IPqARIdb5QoHU2PHZC1yS1HlxGAteMJHnoVBZ6Nnp0+qQUQFiy"
    "dtdjMnVRRUeDoBkNohqxmaTkY6hJfmgFCVNqGOQAKxYgj7PDYRYkTOAc5mArFkCwyK1L18"
    "X10rzmvZx1CuHP3XOq+KZfoObcBPHEdJeDHj8vnlzlNk1JWttfgRIupReXUvyT3VH/e1NS"
    "L2aTGy9FnjRjYvXKar1mbq5mVwm0mvf77E/1a4ebbZ3wCctcpH7NNGyxuVW3KW67Xmb659"
    "2j6N4Uyd3AJSIbn32ql+2aLu+5m7FclEL/LDv5VZKQPhm7V1rGxfioDdmzRH1C7Z5hezFc"
    "OawdCkJq58SmSH/nhbaJ7blAL4kA+REOARKleyxhO9jiwtYQLJ9iEhSC7pIJazSFR7BMik"
    "lQPLpLI6zRFB5W4IzMrPRA5M2rvv/Oc5LHJCgUrSAarLkUEqYPOaweI9D1IcPWZD7ktL+4"
    "+UB08PdWJ97V4fefeyHV89YJkaUxuPU+B9fin5tF1Lx50atK2FhryyYlsT98kssX7QLb34"
    "sF7ulgoMvd09buevumHSO1uxyOY48LGY5H73sBjpO1IKel6ge7QixHZHW5Y/zq9enZxeHJ"
    "RfWP07MX45NyuPpXPRy3VbGeL8MVZ2167YTcBI7PF/EzaLbmT20FzK9PdA3T4Y1Rt14RWz"
    "qEOx9vGfflQ2ORggvjZ0NUWhelYWu4A8tVCrbWSdcVJKGAtHOJjscqbpcHSeCUpUiVILIc"
    "r7QMGbgiPytCRYHU9rCiTWewiXyrCBWFTdurijadwcaMvJdPHqqAWJOIOIiQoCRNUTWUkG"
    "w8g7L6BMsRtlQUOvNpV0XmN5qbLatPOi88MqLBET2MFhImFND8pvtJcIKwUDJDIBEqFtIg"
    "8HEwtKlYR1BVbKweGfntGwwYz17r5ajQXi0N2YtgNVz3YPOb7ufBCcJCKbXXloqF1LfX4d"
    "Cy7NVUFdurR0Z+6gcDxrNXdogmoKDwaAZqRk1mV9bMcE1AgWLRDtqM2lTwufWOsKyEWu/u"
    "/mRJ7jRSrdzPF5N/7KbueT3k8Lm+6IJkW2F46GbzzfVyt0AfeAxcpZzQzXCACuNBNcNArb"
    "Wp+NlqRqp+tppj/8wjjhU0EQfVL7jMpfdAGIeGFaYMkWchaaFruAdrTr75OvHsj7hwlM8O"
    "6WaBWwtShzN9VTqUzy5umf541XXh8Uf2AwaoKGjBXKH3XY5aZ8MTOr4Iaj24bPcXKUkWOj"
    "cgFZLQIHWDTuN2eZC6dSURStoLorQTWeGi7cwo9WECKgrkED7MqOkMNrEPE1BR2IbwYUZN"
    "5/pNlMYCI8PRfZpkFrh8XBUINusxoVANgye2oKTkKkOyk0coyfG8H6zZnT22/GRDBatTFG"
    "hYRxVlyDo3ebklr3CIB4SkdQcr6tD5NldN/EDJxYcvHd6AlK+C0Cs3vBpYA9urLx7akJb8"
    "oO0BLG9kdzrPQijJaUz9PAttPIPS7hflKENKCmW7H1VFCRuXufnIO9bQmfAYuokeu1vT98"
    "smCPtP5NJTDqIjIuRUcjSnXXtBEB5wJ4JovEFD7nRcgY8Gj91rrL3/tfKGj14W5oZhn0zK"
    "DQuVaDvLTCG1csOJ6+V74nv5IJN9xP7hfcu96x4Tt1+UpnAIJyLaLv7JtFX5wXKAggCkHS"
    "oXtcqCI7m9jFPqwOPdT6YkSEMV3FkPKQho6rfSYassOB16jr5o3gOeqOe4V8ntdCq6Rh4R"
    "EQDVr48jDadxya6NR0QELvXr4kjDaVzchMJedQKLflLhoM00DFGwX0xEQNIL9cOazAwkka"
    "8WoUIxfaK0w5h0TPjcPIgYnUwFw6cfxmVkKkJq3WQS4mBi3QtOlsF7y2cuRG9xjYHT9WjE"
    "jWaWa83Olb1Ia1b06NJML4oTNJf56vGjNyEJNfYGjt2MxeAgFE4yWOAmjXKguE1MGA5W6T"
    "yCBm2Gq5ihQLHmDX5SyoAAw6KemBK0KPN9oiGOdNJJSaRjlZmyjtso3hd/slySq/V8uW6c"
    "xryX6LYfVwWoXfPfFZO3y906fhabzJHiKb13phSfl1q+FJ+prygnof3RetuOT3+vHGwnp2"
    "evDo+rv34dv/y1+u+bs5ejkws/LYrP26q09eCVP1ie//tN2Y3j05OKzdmo/lft0Ts5Gr8Y"
    "GYfeL6PRi58Pj/5a/X10+ur18eGYbizoqNYxZ3+NtP39d8/R9Cu0xpk5SwgGdiYKKui70B"
    "LtYxNsWF2U3gQnTMDUTnVCCZDHKUp7ghMmcGqnQKEEyOP0BrcEpTf8KYxtFW2ELec8vmo+"
    "YedLwQkTGM1spY3PbzqP0J/VJAD9eY/C59XRBumxFqyGzKJlfruo3tabbrfF/apTVpTNdr"
    "o2Dlg0O549vcl9zaO8hZ5ok6aNydXjJ1dPvs30TpLW9VAIvNkSmqq5rIUp7skOCFTeNWvk"
    "fFbUJ/RU1shyify+rLMujWRje9s9cfvsWQ1tXczm66J6KGU9B4tAcKZ9/XZ6Vy16gtXat+"
    "AqSfHHqmS3yaxJG3n8taPEDkp9TWxDT364efb9lG8HMS20Ay99pQPDtQOMO8MOttPbP9ml"
    "KN18jqvlZr4lhJe9iz0rbqa7uypAank1vZrfNSv05i5V2bXlUCmhzqYf/cekh42NsG+/5y"
    "9ftc/Pd4huqK2w78ap5qG1YaqZdU4vWVP7ltFus5of0aiBkD6ZnPL09ajeRv1udlPHp+f+"
    "LqmmJ+yp3SfF5ZfIjSWoX2CGjl1QEjH65vkzbOuF9BlvywUJ3UxaFQywxYrbixZyrpoo36"
    "WjQBB4w8+s17SSX3qN0jA8+xVA8Qw8C6et2xdLywldX5s6TfP5ZXVQnQOk5zoatJeHwI43"
    "wMkUIDEiDai2aXgSXwQgQCAp+x6iBmkcEl8DIEBwKPsWogZpHLzUqqkZTDutamrimvMmrt"
    "hCEzOWK1Ib5YyJivWWclsVkVstBazXCC0vspDgemjS9AgydNGiBTQhCI0+WPeIcCOU6DIm"
    "WFdpYUUbp1Fyk/t6lSEW5cS+QUsK52+iY7ay8X9tmrtvmvf+ikHZXz23lxUHpc1lxUq+tY"
    "R7p1gg1iodkNlBWv6sv2uK2sI2G5422AD81YaTXGlz1PLHZsOqVLBMDatHIusuUWFjlPyC"
    "5WlYPZJfd2kKG6PkZy1LeWaiI3TaXJifzrZqKLLuZ9NvZe8fzWJ6/6+vZvev5tVuU26kN5"
    "tJ48WAN/OC8uz1vGEdx9N16ipcZQndPMUVZd8vecVC61Ne8erqJq6Jo06FXIIKWXaN4pfb"
    "t+AmneuRUkP/8ZOd9uJVRawc3lcZ0Lk5zPW06sIiag2dfFuF5Gfftm4suqc7hQ+G31JGbL"
    "afD6HpC4Ph4UNbJSFJlk1h/RiK8sIJNkdikCydwvoxBuXFE2yOxMBbPtmasdzaC6i2JVLk"
    "8MvGiFpHqSAUOLni92bwKkq4YxGZOmDFtRN0Mj34Qe571AUd9o5U5nndKMLYxPeIM+F5q2"
    "tzdw9tXQBHef/gt6OwgaDWrB22F9PVfPKu+Dj5820zLPJslEZTMbP0brZqeXbdl/F+X/Vc"
    "zgesei/r4Xo4wZ21Lqbo7SD1y/XXyXTrmCcuHkAyfDSm1kDNLNqYVx83XdgINn0G4Jt/ZO"
    "dRjIiPq9/XAW+bC429V0gRq0Fl7B7ScmRh01ZKtZG2UWeTyh3JNND6/3TqQp9SB56080IJ"
    "slAFG0GCjoapuzEkm89iFGwUCToao+7GkWxesLqrS4v71d3yY/Eniya2qCeL3f1VmEvtKf"
    "D2gqp8x+/N7u5ukvMlu0p8vsX91CRaq+q5HyZXd9WLv49p17Ff7QldbfV2aVyaln39Q569"
    "Xy3HvkRcdcqUITVaP8H/78uryXa+vcNc7a4snwWvWE3X2yZbFWTTFmb5rJehIOlY8sT7ta"
    "vpZvNhuZ5N3k43bwNzba5lzBfv59UocGn4wEBwVz+ulrsFMVg2Rbnon01uSjmWa6rKgOcP"
    "99PF9LYcYtQBhB2K8p2Q0gbIzQX9Nj+OjdJ5RssvntYinmGVmO/TmG0wk0GGrjB1yuFYBc"
    "MTsnKFLFbhGIW82lIWMztQXW9WP1w2YfuHL16N64D9V4cnhy9HZ9Wf54fHo/P6j9HZb+Oj"
    "kSk+++voYnzysr4TPT45PDG/l1THf/ND/V2z0bCGMIIKSGc1o9/naUdRfJrUjq/0cRJhn6"
    "ytJUZrF0Xh+NXcMuOtYtvleIjIYNlhgyJClwp99stRs0lI5gv/WN5Vho4C5a0uVLC45hhg"
    "nnQE8yQP5okimCf45sLVYm17g9q4/IrbXdBaVnz2Nhel6g+Hsb0lWk5Ca+ZEPqqGAAfkz7"
    "CKXeTa5ECRdxQgVIEm6a6o/STM5CyHsZdMb7xOq7+9Ea0YNz0RxrWIiZBmy5sBO+N90hlv"
    "bq40tRZLxp0vhAZHLYMoHJ1+40lkZi8rsNyGAMcU7MuFPQloxT3pBGPgFVhuQ5DHK7VcQN"
    "sRb85yga9C3NEtZUoD0HfSSRUxk4468WWWKEdsFS2lQDnd7CRm0lc5TMsRzXktTc85r2Yk"
    "nPP8xpPIBMcGCA2OTPe4AG02iUlwTIDQ4Jh0jwfQZjNfXca+GP/69dgZKyLNb5X92r5Liw"
    "nUc3RhEKEnXxWc13YSVuvhZoTboVQYON81h4fbxcWK4EPxmPhZoXYEnUwHfqjdnvRAh9kh"
    "lXlhdhQhbux7wpkIs0PcwCKbD8iIDo8OeoDVI+WKagAScpUgM3xAKFSEb/p7UwbD+L3aQu"
    "uHlLj57w0rZwA0RxdMgM25BgLKlCjiMAyTspsTT2kn+VQ4FlNDFU3YaBJVcBYrBYcQE+t7"
    "v6IqVFSENGJ4uixGjTOgdjagsi56SpSkBuDZuVQBOD2OH9ZVhU8JkkHPincH9RF0unHvUX"
    "shiFzsO75rqYpNTDsWvGNKsEgTU4IGj5iiNvzj4uwN9oRiJpK+Inc5hP8skVyybI2b3dXf"
    "i+sgqOcpTFva1BHc8F3OPgI4FlCdKRUkUm3y1S932+tlGBz2tCFrirLRRcvr+s1aSmG7Ai"
    "8oea9Sit6ta7dV9dT1blvsLW3ldFMlRS0KhfCf6W77dtk7joi6BdGMs743ICwbpSAgxy+Z"
    "gfLo8Lh+F+DVyAWqjF4djo/NqwEXdbjKxeF5ncn/t/H5+MJUPj8/fDlq41dcW954gnI3RV"
    "iAUSyzHULRNerydxQ1wiMYbN6Dn82vVgPjk59P35y8qN8hfXNh/o6BeaMTytQU8YBhg8l7"
    "8yAsvIT5N589ffYcvd+C2w7v7gdC+/+397W/kdw43v/K4L4kweWAydtuFthdwOPpmfjWb4"
    "/tSe6AARptu2amN3a3t7s9yXy4//2pKpVUpERKZBWrk8C7wCKeLpHiT6IkiqIovxD7b/YB"
    "OnStlE0RSrpBXLQpovI0lDAhmMRexzUKYMgvCdB0FrAkFwS42vMQu5lbAa6jYGD1K4Ftf4"
    "VaRXAG9FlEaQNP1W+JBFmo16Gnl7dzYE6w8wlVZ4aJSG0BiWl3Z+XKNovmrktKQ4M2vuNC"
    "VZvFpLnbktLQmIzvtFDVZjGJcm6i0jQOq8ybUVVZ2XvTSSh+MKgoBHjTYool1JuFE+wsoe"
    "ODI6ThASvOEFlSdRah35Up8SEyGh3e75lCjGrPAwRTpOAohaGjIH4eTfLoFGWq6T8WS4xd"
    "dILCUorxw8OTfbQBf25CFteqeUzKqPoegEp03TlHVGoeSJgedt/jI8LuR8tZq5dDAlGnzY"
    "BIAhMdAE4GVaC5XUnt2gOomIVnMlASLYWeOpWuRoRMV8JSkd7iT5b2aiyZvAF0mpyQyhsB"
    "vTy+l4YQaDgqr9TzlJbZo+wFrGx+xq4x5UydELOTWeKBw7N3/Nl0HiCk1DWKdm4nyHUNg+"
    "f7fTaOaA2IaNSrAUXPrQv7BC8ZMcIj2Kg8gc72CDapT3cEmx7GuUPQ9IhsQO6xm/Vqt1n4"
    "PfhTOTEtp7zQZrpI8i18FZ+plrMu4JPD3WL3uEUcs8e61bt3lQvPca34si7WVltt6iG0aI"
    "YQ/tA6SZlmq1a3mU/zut+30cuYXWcs7v2Dpe4x01ZNml3J6gadD0cvYK43t9UGPoLa/Lhc"
    "fVwvb+JfHxbL6JcG4TZq+k6cSQ9r69l4fKIG5oDVD8uRB6yBjdEBa+DHJ1co51QITNgkCE"
    "wCBEqQfpiE5nE/+bPOlxcHr9oT3Muj16ez9szzanZxcnRad2r7r9n/nB9dzMABaN9oSNWT"
    "Ngtfs8eggVs/NIKk7qfkyLPVX/S/hBkcU7Fg/lsq1jcJHzDwglTdb0PEgkM28PM/DmHoRz"
    "vIBr4cxChMEomuNR8K5+u9ONVmucYCofm1N3KenV00kwCYlONvMeHf/5YQpNreztm0tjdT"
    "U6vxRUV39Yf5P7Jrk5N2ZhIRnbRTtN7e8t/sT9rpWhPTEZbUpcKIyGhEZhkwktooI7gf0s"
    "2yVLSBcXEagF/gLAz7uL4yBPHRM01mAElw6MzVnYWnOFolaGhgtkerZLVZTIqjVYKGxmR7"
    "tEpWm8UkvAY4ZDIwhCOaFLypJUTSGWAUEOsrT3GdWRjB2hPiCIsjAcR/M4TgWWYxwCVe4t"
    "LjCClUn3MmR+utwp8McSeSyRtA5L7jSeWNAN12+2kI3l1Hl5e56jK0jGG1F7AZ9xyywYPF"
    "q1L9mJLpdsYW/+LL1Ny2nLgS4RStoNP/lFbREnAE7Ks1BGMAEygHAUHMLFt7AiwZB2HnpR"
    "oDkIrp9XhL53sb/G652iGBhIh1+o7phKihnk+NXKDffWGlbkeEjBUzMUCJPntvsc6a6Ym4"
    "RbwrEVsx4WfLtQxKIwOrtFwgmQwwslgmBS2xVHxZrZWC6BgLZVJwQg3ufLkD8CFKFmHwFd"
    "tijCrPonTuZtUoDSSMygYPNhyh/kdDpEAOCUTd2AREEphwXE4HVTAmu5JKjYVUtLZOB0qi"
    "pf74QosL0zFesnA0YukjiyrOuzbd4YoWHCJjXJv+2MbSWYurzSLzxzxaaJiOxtYfIRmCiy"
    "vOomvOnbTIehoalTvLMkQEK8zbpLJAmag8gcI2UCapD4MovtNHpyigkxD0B8fdETERL1AI"
    "nXnc7tb33kH8VEJndMkG4rdfkkwDundf/uAPs0z8bE09AqtqF97j9pWAn8tVpYUzFd40i/"
    "oGBfZ8/QXxAkz1Psr/0L0+4T4UczzcuIweMXXzc5H2YV0P9Lt6ZrmN9NA9PL/c7D7Mb7sJ"
    "0DdY/2u5vZKymeZyZT/V00k3Vvsf7+uZr2HzCXx532xhNtFYaz7U1dRTz4ZqE/+p2C6/VN"
    "fb5Y5MvdF9KrLwEU4wO8ZitXqsm3tTfaxW7VJZjANrvtwt31U3n2407wTtlknTZEpvqrt2"
    "kG4/LB/md7Vwd3La5J37qMm5h2CZ8bV+3NxQbNyHsj7XpT4sttX8YVO9q5r2rJLYtz9I6F"
    "uDxj/sTjPyK+zAGLqOemwMnWdjFUPn+WWTlJzPLi7P2gd3Ds9Ozg9O/xfEp3kG3HNE9EtE"
    "XxMigAk8iSJznwg+CZd+fo+ZuC+514d6UbpJPpGjjcgWMIhm+uQVof5zNjjRs8OTdeij/u"
    "dEdf5S/49hg6b3iFf4Bhk+79Tm62++Slj260Lg5H7yuvNqdnJw3L3G5P57dlVvLQgNgitJ"
    "3GD+m6jxwXIS8+k+yRQSrSkBXvg1ifzLDNd0KerjLtEnTThh0NaR8ZeeD1r5gnzh1zAbXJ"
    "xdns8O2zjWg8Orox/bXn15dnFycNr+eHwG39YK7P0q2UcrLns1qbciDenRyfnZxVXH5+zi"
    "5dFpvU8heNFraP9YWPLZ1/Pi4PLosGFe7y+D7AeHh2dvTq8OXjgFrQH2384PLq5O6/nvh6"
    "NzQo5kPU4SJsECIu3tF+Ukg1P7RTb/MCtzMhER5ej407QKt1ymr5qFdfQtetSMUdr5zyvn"
    "H82MCBSq2mt0IVKUXiplIZUEbXA4IDvANFKUrJX0neBOKPtOcHkaCug3AzdQXKMAhjzIkq"
    "azgCUJs+Rqz0IURsKi4jQg00jYqL4yBH0n0ZGwwyFpukgSCRvm8k9zL4dLIirIuZQjlkA1"
    "fp8gL05+CArfQooJmEG3/7eQUsEEeMuv3sQEZbx7egspFUyAV/EWEkuZa4Hf+C2kjMyaxl"
    "FrRfoWkqBx9v0WUkZmSeNI3kIiaOgGmeItJLLyLDLpy4UxAWMK7v/lwlQwAV6FdkcvF/J4"
    "9/RyYSqYAK9Oc9OXCwdqruLlQrLyLDJ4MqLQX0RG4yMOaJR9S3JQ93Akqrg1FNqNyKStod"
    "V0ksOo1ihpPSyr0/2YcuQIAOyU4yAVJG+59+deisEAqWik6dmbsvMpBuq+x3JKG0IxDiCV"
    "sCG0o4BiMKYhSmMAFNUNgYhw5AjouWn3b7EYWbSaO5wpDY3R+A4nVW0Wk+YOZ0pDYzK+w0"
    "lVm8UkSo+LStM4rNLjRlVlZRe9zYhK07JP5fHgH2OMDxhFMccpDQUHHk1G6fq6Xy2HDhBF"
    "hFMWeExRibDirHzT4c0EH8dFhTGRJBkzDU4ILBcc2R90vZfncCapaFwo2skUHa47320uub"
    "iiwxwBp559DFY8HOEXy5708pRhKgejJxFDRaNxSriS4di+xqMci4GGGYhTYpIoK4jZ0GJL"
    "SBkvIYwKsTyCS6sXGM9NWIkWaEyZ2024sBXLM4+kcgHKEPAyDGpEnsMLQmvMQSdiZJG7AB"
    "0tYEhF4/SBP4bwcKVZVCHaVLOgACJmpo2CWKOFJflqiB3JJoOuW2QQmQo+XGz20gSCRSeU"
    "Veo1pmM2/PvAKFFyHw6txIjIaIg40NoUYVR7wWXfRdephjGkYhQZhu2hG9z974aQsUBCxL"
    "rRi+mEqNE17omRC8ZsX1ip0BEhd0A1LUCJPuNYNpVSJ6RMH3Phcu5OcPTRsCEI+TRNodN2"
    "gljTHOia9N6aRDACIgrlMKCo6bGwP9Cijb/yWjVNx2wULa9VcxVn0cE4aiEwGGRNYAKfDU"
    "EBrlk8XeC2EEoX1U2gcF8MATiGBf8ZESgu9qIRUeSkLy0tZ+pQS9nnd7boEph2X5sSM7ta"
    "4qqZ7daWkiR/8u2urSkRQyomCgBehzPFiOvOgxNek8flCUDG1+Tj+jCI4jX5BfFoRHIV1/"
    "0c3bF1PxKXTN2H9Oao+x3dcukvszSf/A2V/uaJk4a6a9LdJGkKcJcuuxv78V3KAQ9jLB6W"
    "85+rT6Gx/+NJ3fL36CmQ6IpmVxAe0tNXPfvNd4ll5AdQ3vqM+23sE/Uxu9G3QJOHzPM1yB"
    "40z/Dw01Fc5q39A+dZKZKZlqAYijePsVdmt5AAVRyTlj2tjFpMkkbpfiiuKhyhDuvI55hY"
    "GTRQ5Y+IFxiYQpc8KV6UR9QMee3O1SfTb6TPE3S6UsHDH4O7PeZgC39Ix6cSyZpCHiWWoS"
    "3AN40ay4ohwqx5ZJ2nzWM2fnQ9J4bCtg4Pqi2e2ntq7x7v7uZxrqfkBbRQSp7w6Z/r63ny"
    "tFp3+Tp8E2SqmTTv0h88K9XvOgnSw2Z5v3AJKl6cnR1TSWumSXGzr/1KN18YPPSWPtE06p"
    "23hh0a1zGz8FHECo3kmFX4mM200HEamZkFcRmXmIV6KWvEQ1mZd7ImeyZL/EpWm18yDEYV"
    "po6MxKPYi/nriZ6bBBoqTKXDdAlchfZ5TFBGZJPcE9cpgaJ6PIsiNIEmfECLrj8H8xoYa8"
    "vbfpoS5Q8o85CBj80Zy97OCpdrGfH9Wlyenmt+g9u1sVhlrIJbV7h8Eeu+btbGYpWxyi5W"
    "JSQk4klu1RJV51CJM2Dg8iSe3yL/RSxWGatcW+PkFxzWfeW+iMUqY9VkvmAIM+h/67wXrM"
    "SKhtFqA5H0otgwe895wUosaBjN/EYkvBg0v2nyXRBVZ+0U1S1pgohE9tvekSalFDaCXN/J"
    "C9LZRtjr/WhSSmEjqJScuxw9SNPVd6M5IbJbEN3rtpiEtrzN37aNK83hUb5si0lIPPbv2s"
    "aV5vBAn44MDnD0EGim3AaBmnOQek+w8G2jmIgABr1S9EWU9LMdcCycDLv40aOUTIUfBvbu"
    "pw3ybyHhsvI3Wgg6UsH3g7HwbAt2fCpRsncE0wXV7IogW3UZofqCYI46g9X2emBeiKztm3"
    "OrUtZnxp8avtkhEvlQFS8K0Q8KTfWe0PDnhKjjShczSJ08ui/guOrVwfHljDimKoQdNi8q"
    "N0GXD4vNbnmzfFisnthZ8qbaPqxXW3yUnH2hI7RZOVqxKykIV+xUh32aIjXAaUb+7tLY1z"
    "K4cEdCX8aGPFIsjQ4WSd6wx0E+effj2/AgxunLem7ocsfPzq9mL9sc+LPD46NT9/fV7PTq"
    "oE0i/0W2vmbvjoeXr/bzt6DjgbnXJFUHt9vwRyKks9yCsjDHAp8QJEOUsz8uLEtDnR3Cwi"
    "g2pgyfIC0jBpNBF+0JOnR4sCcpSwmv15chgMG0oEWM1NQGci8NZQSQmuF/LNoEWeoB8EcG"
    "g+WlUcOXR0FKuNg3hyQaUiaZuGmy00CpXvFEAMf9RGrBTwQFinFKETExb4qhKpHIJW6W/E"
    "RZqlc+VaKZcSKlGDBVBrFGqUXMxb45hipGKpl8wCgiqPP0gmFiG0ldEkfcBpqI6jx9uQ2M"
    "I6tL4ojbAOwRBrQA2EwU8PclJ0LfV6DzRsBNUtgM9SHn3UvkT/GuYoBfjtRdo0fFfwe3FZ"
    "OuM4gDxvzM7yuWqhCHhrJMoFsQFbLf0xbkoDZ4zGgbgLmAE+i16b1FojrOs4ubxv8i8vLS"
    "pFrI4z3YnBw6yKp42jwL4yYQRiuUZBI2hyZSmiYtwbePnubk0EEeowGZ2GqDJhimAeJ464"
    "hOF93BEZeawDzigxdEhlsZBcIRF3DbR4bwgijMT2dlhkvQ2+3y/eq+enIHU2vNA/Xb5co9"
    "Kfuy+Y6wrXbuNmLzZRJjkzl2onmOO38itMLqvXXA0frpdcDa92p/8LTu313uXimenxycHr"
    "yeXTSHTJcHx7NL92TxLPx9Obv48eiwfbz48s15855y8+dPZxf/IB4wBpU/VJvlGj8C32oH"
    "iNxrH+D1PzZP+7aK1bzuy76+yzac7iFemk2YwdJiE5jnJVkoAz2enwTnbBBCHl2yOCc+NK"
    "c/X4KeGp5hBFROLlNE88hNtAyxvhmsEhtSsmih69/LzTAxbwrN80tZuaTNInau54jLw97W"
    "tZ6XRQt9lEZwfnWzphioETKvOkV5/WkOZEQ3Dds5a+5NFH1jyVjrmzAZZd3k+mW/Otoqmx"
    "SIeHIa8GAYSV6ekKZ5RowRRop/yONiJHkR/0RPjjHCSPF3dqYeeWeP5jH3Roc9WsdbitPv"
    "e/RAuxFdQArGvT3UjrlYp5spQJdgPCUuIE63BF+AOW8i/Q6i6VpCmV+cIte1BryKsIcWkS"
    "QXj2m06cVJ+vKcNz14MpBd4TbaLd4/LX/RFG6duhHL7OpCI505TTVGXpyGlf0ZJM9d5+OI"
    "6JNxFppyEq9GUjt53pgMIB0+HlNiUzvtGnW2iCrJzpRNZXpnBaRSIDOaFHHtYnj67SdFbQ"
    "dXs+GkJSlCZ5WVqyOrqV4xjbtSpqTN/wd1ICA0gabtNlR/WVkHbFAxXUZBp9mSxtUXMQ7Z"
    "hGI6HuNE2864eq39tbytTbgQhq+zvZbb7aNLzw/soSip5/bx+p9VGxMSCn393Xe4jMyG28"
    "uR1ePydu6bZO7wzb/6/s/VuzZlZbeSNkzbT52ryUFszlyaJRly6CSZ/+Xbb795vsAsUjdg"
    "xxPbM1EXtp22fnhYb3aPq4H99se1mYs5ZHXpY6tfH+qOa2S4bx6AbiheHL3uUov6B4Zgfd"
    "/g2h426+vF9fLO9QPRAB37m7v1tgopVMO5bvMrg39bj+tqXmtRtSl2Qc2miRtdbF03hGEW"
    "2nl7s1k+7JbJZ/f9j5UmtdH+X1aY4ZDBH9q4KFhbbNiGCYzTkfslyMnotBuy5HK4FtO3Yr"
    "mS0RSQRt8SxM3Cgf9H1QCHZCxq/8hYLO43FKto6AZBwe9AyOc53NH4iwUDn1PZvqZZRmM2"
    "Zgk+kyyJLTGvQKIdI0PuzR3w2X4/zNZN2XNYXYTbR4qIhWa8eaTrlkIT7zxyxGZQBTuQvB"
    "wl2O3Ur8LaUrAA/VJi3ZFdrSI4g7oQUdrAU3ZeJEEJaruKqiD6dZeG5hdv657rahXBGdRz"
    "iNIGnrLnIglKUKNcw4RRK0mrrOYon5QIemutEEosaEo/JI3ascBOODPspwWLshYXPbkLii"
    "bjdcrUAcVVXsKncD/RZCw+W+cTV3kJnyirYEzAYjLOKZjWW4IT7WkkB/15cgYquX2Ch/3J"
    "V9vWoATVto3o6L/EQNs+8Ph/z23EhwLkqGTBAEUOmV3ZXhshk9uO2tUPgE+/Pk6YDHYPkO"
    "eqLyHFTgc5TOyUoDGiMrYwEWuxToPFfejMiFgIRj80X+gZcjoDhxN6SHsNny0jJkPajJw1"
    "99tuytkTUI6YQWMu5Vl0v40inU39qYJ21EFCXm9CqWiEgd+N51gklhy9egxhUnkLwPGyh1"
    "aQjY2+/IBFFdPyq+r0YIU6T5yWaR0yPXHBJwMLTuB6QvxLuMHRwoB+TqhZ5OgIwxY0IUSx"
    "t2W5hFMSGp9tTmGqVkVMRnqE7RMHo+Oq58TBbT5xcLjs/WRjB6bIAwR7u8g2GVaDswHZnS"
    "uTLKfLCTTyFLLEJ0RfEeUmiNMtSpPMZAzVGPxlzEnKGKy1JrmCUKXUBE42lj5jEEU9oAWM"
    "EmfQ0qjh63PH5LjYN4cmg0xeMnHTFAdHqW7VCIkHxEQqMmyQwL9HKQrBaJKmGaoupHzywT"
    "Qg81D+lCgzgKbJP6Q5NyKJhmQhyp8k8W0wUS4i2dlSOa4Zz0P3D7VFuFs/ucyXHrfE5vVl"
    "f29WL92ThvGUgKm55SuqRx2BR3MitrfzuFunisvjJKIs4NzQHNoOEuzUUoaGyBhLmKu46K"
    "jrBdDYPGUWQ1vE0I3HyDWsSYZFOmZZTdRE2ijIgoyK5iqNprIEuhEVjZ7J1GfggAJ/jlSe"
    "lNM0zTNcdSgJNU01MLSK4iBqmukCrmiRFG0xMAyL5CBpi+mCsxiRxtnS4HGWp2JI61J7Em"
    "/D8X7m36GbmehuU2vbcZzgFpNnnc3Z+XJ2eHR5dHY6Pzn4h0vZeXT66vhN03rtv95cuv++"
    "ePO/7o/XdS//YzY7d/86u6rH5WfEo25ljAPM24QNPZ8ANZrOwCdkKVv3qgfdaFB5vLRRb/"
    "GkG1lleRlxVQ+35RP6QU1guYYQEg1ohoEmGMtnimZRm18Z6aRNlB0jhYqlgwQOiGm0Qz1A"
    "/H/HaEXEw7oZBmpDIpW4SYba4DF5uSEmtL5TYaT4B9vdMXkR/5QWdyqMFL8oBSRHWMRslQ"
    "KSF0AX5uKNtM6iSncad8tV9bS2Gf96XPhcLF0eiuhhgGX72rp7N0CVqGKiDYQLTLp9lGx2"
    "uoLjtySNXhjuR1p2E2xGWr6wR4Oc/sdE0DgJAssWawJ4G8D//JZIXSBlPjjJQm5HRLSyek"
    "sQ86CmvKbMtBuhVIrS/N5SDN0QxMR50NNuBVJZtNAHmXscE/OmUBp8vFyiZukmRH1T9DNp"
    "Bn4/L0+iBUEGDdThvR8xMIU+pNcTeUTNMNDAj2jz4Kcz7RMxRJgHGvURbR7zdOZ8IoYIM1"
    "j1lYiBaZDB25eaAG3PXNa/webQ3jdKyXOoY/MGJzvvP0zR/1hGbbOoLyJRDLRNgzOf76t5"
    "ZHeTYqoBN1coDoU5Ym+NILzFgmztoW1QvP8MV4aJLkGTgqiPGDe3T+1d6tXj/TXOnvp1nM"
    "yyLSFPZ3nzYbFaVXdIwOxJZdvqxWbZ7ha7x62c6269W9ypXRT1rv/dcnPPNeL2w/LhgfvY"
    "nHNnOuBmsbqpau1jPi/vG2WuvwbBvYjf7yFBZh+LH3T99/IoOe84Mj5wbtRwrEun5WHlx2"
    "mZ9QM0SYvZfqFSL2IOYEAGSN1v4Tj66GJ22D4HeVU3Vngx8uTsxdFx+2DkT7MX7XOSBxdX"
    "p+7kGdbQj81Qgfsp8L84eNWyPzw7fXV0cTJ72b5C+cPR+bn78/Ds5LzpJfePg7pPj4/rf0"
    "T1hKERqml/0fiZXIuMzODZMkkHbJAKf/KN8Prox9mpe33z5CQF167bt3QjNgOo5VFuvy/c"
    "Y5yhZmCGpb4xQl1lDrGYMCz6zYcJXF9pfeSpPx4xCih+LCUo0Oo36iAf1UPaZZ1uStOFou"
    "KE6NYpQqP6yhDknhaSzACSxKvC1M3DUzlRYwoC1ATu0rRWERxlh+W8oaPgibtN7vd0vbwW"
    "3vTExSlFVF5elCnhOnd5E5fRjq3kEuRoSPKxJbqA6cpGKS77rYEoK2WRhWRK6QnsejYvU6"
    "a3Fb7aiICCauuVTSrkcWj8rxEBgcPY05pUyOPImRYJS6lNYQVBYFuEnYBIl8IeIVEk/8VM"
    "izzDzDIFvQSi1QmM43RRmmCQQ548jrBXkmAIG4BYfv/BSnbPj5e73VCIvOuoeCL753hv4t"
    "3D3W9WePrqS4hkjvGIoIQKOr4nQZbxcYNSQn9uTEHo2yQgcj5qtE9XAWG80XDFN3RBk1Vm"
    "zbfgX5QPpoiK0j5YJBpa+JOhsYplEoJWjLeETggc5cKbHnxpLKLCKk1OCGmzfWqARa3u3e"
    "JynUY0VMf2BSJ9hh/M1j8sjQiqQpMjKhFcqMUTQy5pMCiq0d+YjLJjpgUmmI/7MxvNfIyo"
    "6GmpL5LMx/CT3YiNZBKCVs3HEZ0QOJ6PJwdfno9BYd18HBOS8/HkAMtaDY4aFVqNqcjOBU"
    "VirUafzHDHMglBa7Q6phMCR1o9PfiiVsPCKq1OCCmtnh5gUavxqZoKI0VKoIzP7axw0tVn"
    "1lthbllQOEZjnE8W1YQFL2aSjeNHXIpYcCrtj59xmEd3aEzEPuRzzDpZ/31vR3hv53a5vU"
    "mfnR38FG0Te7ZdP25u4lQFrnPXNz/PN9W22nx0uhBLWavIY5tyvoCmG1fFS0RgbGevDzVi"
    "bx7vKja8pC8iYWd6G8lxvF9HfZ6wciXGBL9YXGrqGZmGwVheZOoZml5h6tnCMRWY+h9plg"
    "QX4gHb5N1ahVAmQS/dvQM8ysGztf0HH/Vy8Ppi5mJUjo8u2xigesY9nM0v3rjIovOLs5Oz"
    "q6Oz0zgepq0qnTFAcAz8lLRJVjXJaabvqfhrscG50JrBF85IarTGT3XJjKmZN1bcBaTmT6"
    "HB0hNwgPzsbmeBwTolUJTH6ymhCTTxETtVfwGm+OJXQsJBM77sRdQrgzSk77irXeMg6vpP"
    "dp0rnoYbk0SHFBgyDEhgDZl3ZV+7GN6wDo2p7eBquzWVpKzIzphTqnCwADnlDUak/Qj1dU"
    "uhDRylmNgMqnqkxnIUYKsDebjrlhHQKUJ6ZFcsgRGtDe7hrlVG2KYI85FdpSR3HGJkyfXJ"
    "CJfpxUmq2lJ/6S5LMoQ0uj1ekGTlksNXeImz1yGLTTDhRciMdPKG0PhS89ce4zG8B7BFdy"
    "rak+uxYkoOab+9N8UZV15AqXgEmiBiFZp88Nnw+V5SFhlU7RimXnLOwoVjd0rIojGre6KZ"
    "puM0eEpwMu0dFO+Vu4IcW0vmkV+Ca8fMxsZ5yfRIU+r8xsZ74ybYxmEhCqixu06Pm6LnkM"
    "euQVPstCCl1Sd2KQ5YhmgW7HqUOjFtFyZOHN3pYOrgfc6eAz137BbbbfXEUn/XrbOsGaaX"
    "9T1TVCB7V19wVHi9fnz/YTd36F7WlM2PvzSHx6u6m+vpfHkHv0x7M32K6+S9FrO3yaPR9N"
    "snH2y1fuThnONhdC7nmCWaGbNDBQQMx57xxQcxFGbRGUxC6Gfa9oP9yQtRH7WouGLiW8K4"
    "OAHB+JZwXF8ZgtgRSJMZQBI4/7i6eXjS8xVUmgBje6oS1VYUX9k5zDHKcDjirhEdnriicY"
    "BQERVaDGJAaDGx6yJYpwSKsqNSQhNo4u6i6s9MFXLveUxATQ+mPvO0Qh6HwlMeExA4bP3j"
    "aYU8DmxtCpxNNFmCKTYXwhVZfP+DLGLVAqmQ0nYQeaI4QmVboMshe2wP3klFlZbtcVlKQu"
    "f3iTWzs09MVQnC+FwIwLLco8eV8fKHfZ58CEMSSmXD92jMgt+tEGJRJCgVAxQTSZDCETkp"
    "2tIQ7Etqhl9ERejopKCKYw27H+QKm9BRfYkLRaobf7QCT0gmhq/QZIJS3ARQp/fUDCXtjo"
    "prVJwiJfR8T0CLGi+8BAILx2hsL4HgmpRuXsY/6a5yQJ9P49EhvIqSOx+b6uNyG6Kmnopv"
    "GKBOqlvcV6vborw19K2j73PAOnmiJKqRZ7Z4HcRXf82n7azuH+7WnyqBm9Xwykf2EoRvT5"
    "OLEIGZ6WWIwBX2ff/OZPejXsheEWL53Bcq1ygnmlWuzsDQ7kWYXM8owvMpDvg0DvTEJGH6"
    "tATJkpKUH4Yzhw2HtfffxubL7DnxB6yhFTSXEDCRHJrF+WlctxSaMmSWJjaDKg6Z5eQQwO"
    "4XEC3mnjIHGC1QE3QwlEIFd2hXpxxs4es7nZJI0BTqgGmCMgd9isBpUgQBVnUANUGZwzpF"
    "IDUpggBrfgniq5EsQv2/zFGq1iFkdQ8avvn+hKUmm7LE/dkYhqpoJpI236/O+JygV6EAAr"
    "TeqFXB9HYvi88420RcsWS2HRJ4yVBnZ13zAExWCIV/gnAh/Dt/hCR/BLYHkkQSkS8g81Hy"
    "eCzuH5kfIFK/3z6Ki9AyWz+DfeYFzNoyBQPmbJ+LAfMfnZQBs7PLzoD5TuXmGJeKgGVDz/"
    "aTJifIyCJY6sBV+aG2KMGi2AzJ9DXBEkjKNaxJhu4/M6wmaiL9jjQro7S5dOkTSNpig0yR"
    "UIGRRAl7lHpkcy2Mb4aBCqHIvhBN2IM9Fdk73kRDTOqzUNz6jtbtwd6L7D1wAv+kfgzFzX"
    "DWItKjp++KE9jtb/Fwgoj7HdprA/od2nWFfp/gEjEvjBT/oAvFORbFdrC/YpwXR9oSwRTW"
    "t0AwmfPIra+m0kKIZ/xR3pLifVVq5p/ObyK4wVp2nmyq3eOm8af967HaPrG7eT8vV5hX9l"
    "nagpclDcX4zt/wU75/u6nePTrB+gye7rfF9V2cA7S9bdk1mSrh56a6qZYfuRZz9XFfnSLG"
    "1/By3hzBfTzG74IVdKTLJWJm5G2JuHq1CvI1P7ztkipezK7eXLRviR4eHxyd9KkTIyY23p"
    "qIqT5K5DuWV/Hl2IvZ/3tT963LIHlwfn5x9qP7+2J2ODsKf796U09w3d//PTvsyv90dPXD"
    "y4uDn07ZBupHCQifaX5SeHFIln6QRWybn4ezRuM0SleJVVfJ2MzplB0aIn8Tz8GvkriEvZ"
    "cpJwFlIkTl+6mqaBmwlDmoaNq0MAgyUqjgip0CRQ628AUOAYFEgqZQeAJYyhx02/1/RgQB"
    "VsWun6XMYbXd62dEEGDtlmIVym61ZvG57+bIHFsBJrHXgqHLYbP0VbDVCzAKn1okqXL47B"
    "5fZKoWYHPmhOQeDEfII4RGELwJ4380xw1kkkMX3YHhSeXw4S2YqZuAv/5Cl5d5IDK0OT2f"
    "GmzGzcTa1GMQ9/Rl1M5Qnwg5FESAPhj4w8BH5DnsYCthDj0RQ2JR6TxtWeqsZWXoXysIId"
    "L24FQZNMFD6sI0F4omUz34MsEowCIq22TYzI/ple2C14B9tY1iNeiJBk6QEYP8DLmvBtCu"
    "EMPHDKQWmAb0mAFfJlo5lGOmJxluLYnHTNwuqd20j7ZRWlCjxkzEoGxV7KMBBqVh9N5m71"
    "nGJw7AC+tYbRd31bYZqevN7dM67dmu725BZkTTENdNdb/Y/IzOePz9yvVD84Jgc0z9SXBY"
    "0hcux722XflQt+Gaf1xMeEmXOXuByjLy5AWxMjp3QTwtojoRw5GvbiFeQD/Sk5f2E3NBN/"
    "bSZ5pR5KPn6P0ECL/b++f52qlZH5UGI6M423OEPEg8SC2meV4GDVSxY77EwBS6wC1flqfY"
    "DGB608EHhDxsPHma9ziSQQN1WI8TDEyha3uclKfYDIpTGIaOB217AsNWX8SoOH1h6HiMti"
    "cvbPVldQ6WlkaFHVFGbX0B66Hq+RZxCaPlCBoelV18HFlteczp/HQZ2szYM/TRZQUoou2M"
    "rSFgESmPNZhzxlCj6hV7RLDt2y02759cAv7lyt1LSzZ9KB2+6XbQ77oMciftqsU9y6b5OG"
    "Zn5/TBZGfXsTLd2XU8JTs7OgyOYWiys+t4rZt3Rapm6AFun7+FKgCcjc/++vf22rjrVPCB"
    "5F0bUMs1DnHzOf7+3kw+jWbXcjKbRLJHFJvElB7Peu77VJtEqnZ+evelu0YXzuwRVQYe7E"
    "yriT2pXQxPuUdgqO3gincHrCRF6M2I0cHt5kYGYhiBxr3pahXBGdaLkNIGnrb3sARFqOpN"
    "XULHw5xiU0dUX8So3tQldDzGKTZ1RPVFjN6OUsDrFigOWffZGFTHtdxnnfWn6a5u8eV6yi"
    "rrLFVpEY9qc4poeETWm9Oo2vLcMWRzStJm5hDzzSkjgHrLVr2/r1a7+X3VPdD0hDZtU7wd"
    "5tuzyLIrOHBjhXpt7NYKMxu9uUo2Cjn+sq0CyyGMOFRigu1CRoJkgknKD8OZw9armZtR0J"
    "NWw5OqxlWRcyduiu6f5WmTJNNgHDlrMvXLIcpN6Sy5IWSJUV2QRQBf/JYcQ5cDbPy6HCuB"
    "AubQbuYenrOAre9o2VN0MZFiF8VRZmHb7qR4EQRYNbspjjKH1XhHxYugt/i2fVIrnam3re"
    "pm2s0/LLYfoA32p2+xY1pmEW7WO0Gp6teH5aY2d0svFHxc/8zfMo/vzH/zdWv7LG8r9zIx"
    "NgsfNuuPy9t2svQt1cdbffdd955ubZXdzt8tbnbr1if74uzsuOidpy3B4dFTyNJa3v7qJZ"
    "53yObXN4vFV4uCgrN0vXpvYY7E0GiNV5jV2QzXdHSCwl1rzL97/pfqz6VJmKUjRUceR5no"
    "Mdf8YEu04tXB8eWsG3a7xftqfvNhsXr/xBKH5mVxbbadbx8qeBjWDcTrxfXyrktQ0P0aH5"
    "sJT8tM3hh5t1nfz11Pcszar2VO0wVs7taphMwWVCAqtwEF2jx2+wlZWZ3sQZ6JhvWpJOCX"
    "bAQnyTjSz8AW/E4xJXmZBJZChmYpGzL9I9vUMvRhigbfJ9i4s7WTNiIsrQoGZQh5kBMEg7"
    "IyaKDKtz8FBqbQJRugojzFZuindx36no4HjZYO8+6GEihgDuvslN4StrarKWmKTeAXSR1w"
    "T8XDBYuveR/3tYvhDevfmNoOrrZvU0mK0AVPAUXleXhmz/4kNQpgDOu79GGfMbC0/VV6xA"
    "dbKApvE03HQzT2NHHVFzFqvEw0HY/R2MPEVV/EqMWWwzQBFhEGtBOQHgQXGPAoo32HMWBS"
    "lGILgE3LEPwJOY8ebY+MsRNilPX3XpGml6XM6LRdfANfeXm2VUY58LSZWdcyyiEngNrn/d"
    "juB+Y3i+0Tc765F5WRC/s5dowlby5fzf7nKpM4dvt4/c+qfdkA3UKmysiZ7j49VAhyNnft"
    "bbW92SwfdsskFa5rqIfNcr3pvDIyjtrsuet6bi329O1jRffVutYB9uO75aa9sb99WK+2TJ"
    "n66/qOTat7c7fect+2i91y2zioexV0Xlj0mnZJBaJntgvF6+Vot8BPJ+HoGve97NqcImCn"
    "nmBu7zBLqweo1e9Of0k+M2X3uhScBsd6bSErK68t5NlPXDE794W6yk4yAvNVzKn7xNyKJ3"
    "j5aap/s7r+4W2XirhNgXF0duqyDLf/av48Oj08ejk7bf9+NZu9fHFw+I82M/PZyfnxQT3+"
    "+uTDqK5okotlB5/JhMo0ADgzAn+1+9EDOT77qRHw9Ozi5OC4+euHo9c/NP99c/F6xspbTN"
    "V8OmvZnp3P2ib66eDo6uj0tWuty7PjLlfz4fHZZf0XU0c0e/U1gQ+J9n5HOLV59ZU5tRn6"
    "YBuB7xM4tdnaEzMwLh2GlR6mH3ccQmRIjIpCo2olDVxYUB6mRFHxsKxDlOjaxfDkbqEctR"
    "1ciYsoL0kZurMPlIiDUcEBDVaJfbf6uqXQBnYqJjaDqu7SWI4ibOnraBQRD9P2PTS6bim0"
    "YT3KPH02Gqq2R0WPnSGK1rzVgfUWMQPRm9PmfdnVK4M0rB8RqRFEbR9GMhThdhshHdCOiI"
    "fYb6/M+zHULYU2rC8jYjOo2v5M5CjCvv40B6v5PPgsWDuXqzrDSGFIBDJzTcjKJ2mmvuvm"
    "zi8zpIkoJnJtcSRTNA0tV9k0URzP0XQZ3bA9nuOqL2LUHM/RdDxG4+M5rvoixtyOj6tAud"
    "Uzhife8vWuHQW24PThwGHntTm6UH8RXudtUmDr3FEMMPfVGI5jKjCLg+NJZQ8HzxRrCPsS"
    "5ha/Z1xWQ9k7IgRNRgnN3hAhqy0bv+CAQ2P49ms8a/ROZgYAzkV83UooSAVOk3H4Pu9Xcp"
    "T8e6LlHcgjhSzK9M0RSmHD3N7TQufzeVOlhYffHCWv1dOCzB3yoxEQDhbVmo1IM93cl4s0"
    "HH6wHthYNk0z6LU9ItY0BdT6/TSHUPsBxYAREFNn5va9gJaOhuQkXT0oKA4ZhUiKR0OE+G"
    "7cSrTAA1pKP25oHgNaC46i36LFhGMqJRwwtBgm/Aj7LRpEOt5AVIp6pGHajNaAgtHoQl+M"
    "GyUWT9UW+rEUU6vaA7+rsp82EY4ZSDJgtCTk/DjZF3Dp2AgxWeqRASkzehCKRaMC/G7taU"
    "OCKVpAPx4wraIV4FjYR0sIx0FPMGAURMQZL+seAEv1HwboqIdARJzp/ygOCA4E/MnarxJL"
    "qGsQ/YhIyHWNAsfF/hpGODoQzYABktJn/Gx7Ay8eKW1wrRJxS8OgfHN5dPr62fvl6tnn29"
    "1muXrfXKtbbDaLT+1VlD6Ut8H/2bMu9E4GsKsXgyo9JpZEnH/m3hNLgsbd7z7osg+wbH6F"
    "kYw+VLHl0r9K1gQctj/h4ObP4I8hhvmz7umyprc+NtdHnmIa+wC+GGDtS74tB22bRX/XBT"
    "clTpvBgeQD48eZRB7D83eYhJGjUcqmKklmQ21AeTRYRsaUx9yMwspjtk0y/TC4PdfDg8tZ"
    "M+mfPosiF/yk/+zqhzYFx+y4LvjVs1ldx38+Q1QgyE5MFKdCkBOG0CGVgBu1hJEmZSn/9u"
    "yrNNQ636uiMOQMC7/mRUXemsdcZ2VIFnVIkA9MzqCNY5NJjEmYDZjDxwRhE1LkUeaCdHMg"
    "cZwujTGKXzWHyMbrwlLFfDAZlERKGBIplRrFGm0+NQwqyQd15rDCuE4aJYp7NMfHxHfGPb"
    "4Zqq4bib5uplbYTVlj4dytRhpZBzzaZIWYAjGWhtpExRO0/3dxJ8URZkEjfOO3jbwMGqji"
    "ANcSA1PogkDXsjySZhDfAOIIdQutbY/nrwJxpQf3OHchyAT6gB6XXQtKqIQ3gxg6ldFh3N"
    "25K0JM4eGdTV8UsoA9pKsl14WSTVvJ+MpUOMb4su31Yla+DMHg3s/k5rNqhgFaIM7QlxCK"
    "bhqRVAqj1Ljf+StHZNHhfU1dPBoPd0j/lq8fURMDb5QXZhS9UW4/oTMmeab0qCl9o5nTNd"
    "AHTuob9axe3qBkqhy3QbHtff32BId5DtQCiol5UwzQBlou0cCQ3zriSfODwfTuUU4ICV7F"
    "DSSeNIvX9h5STgjFKWD7dVM9LJZP7M0xbaKp5Wr+S3NWu3InnckzEw+b9U213c5X612F2I"
    "YUMHeL6/XjZv6ufbBWlzO/FnbDArxZ3z9k8N8sVjfNi8XM58V2WwleSWuLDT/uYvLejz73"
    "cpo78rirY2J0ytVxK2bhOT8+OD11qXbq7ri46rLuNMmIZv4fB3VDHR/DLDwd90TbYmlRgX"
    "xeoo4lVs8gdP/zW3kC/I6lWep7sodEXtSU0s/R7ov9+RRVI7UAeT3RWF4EDQVnAjuLrFkI"
    "S2xVZWitYApsqKwUGcjtFCnF6OfTBJSfjw07raurJLq2mxDRaCjyjonqzcBS2LAJBQXI1m"
    "IlqsxgUdinCQWFxdYaJarMTQ6ye7qoNDkBmN3NjarKyI7tQBEAQEKhQJ/NoCCuGTz9+i6J"
    "BqaIUkyx2QCjf+EHM7CRPDK4olhfmkwGGcb2Tg2bj+hNy8oieRk6SoOnBpeJ2I0sTR02Op"
    "02mvENE2kzlebnyW7bpxibiIhU1L5ENDbhB8s5Fcojg6sZmxGZDDKKu58YdnFsgrIq/Y3p"
    "mDVyUnCCsQn8Ewo9jsjIboVlIl3Gn+xGbyyVFLhGoxNCKXh0y2oPDVDUbFRaNzcnlOT8vA"
    "eQAg0HLjaNhmMyupNBmVjD0Sc77LFUUuAqDY8JpeCRhu+hAcoaDkvrNDyhJDV8DyD1j3kg"
    "B3pwZRJ+cvDw7nL1cb28+fezH46Z4LWPQccU2+1jLaLD97Iu08r2WEW/7Na7xR0+hqjV4r"
    "b/Bb8bUT6hWN43zrK65sDZF/y+e6d7ynctJniOwuT2j9+LM1yQF0B58tGNppFHH56L0dmH"
    "ZzfmzQjPo3iA8vLi4JV72OHy8o07MDn7cXbx8s2s+fP84Agcm3imQTv7hyOaXxRHG56THy"
    "794w2L9pRAy2fwGQlmk46/IBj+5Fvv9dGP7vmHyzcnJzOiqZrbWfW0u0W69Tl14emLZ3/9"
    "u0v10Gk7+JTI2c5PdK82Q7aVLdOhz84unvWdBi2CWAXXuzZVEddPf6t7qOXV/fuvf+v5pg"
    "dQ9DgRnUARpH6d7z7Zn0GRdSZGDCioe40CU5FozN6giOuiTLF+LAnjzmMCEoJxnHlapwSK"
    "+FCGIzSBJjic4evPwZTFkKLSJCDLmNGotqL46i4iY0OHw1F0jiAW1BeFMUECTMGUScGAZc"
    "Guc3x9ZQjq7sFkBpAUHRTXnYMXJVsPlr8kZbqAh3Di8BSWnZuVKjtryg98UxIasOmRL1Vp"
    "Do/i0DclIfHYHvtSlebwdFaBwEWWUBBoUjMD+cfMc6MTMgnAitxiBI0cMPSJTQ2a94dFBW"
    "WuMIpIYk+a48o4eZMNqQwSDltAYOziFuLKcvL306hi/EEiWiPBCoCG3yQrAxZHhlY1ADGZ"
    "DDEcfxOjLg+/vqxuBEZ0pN5ODE4wBp0nU6PAgYLuS/c5Ul3/ox1IIIUAnkpjAY0AYpwPfh"
    "KYZS3tCupUFBKR+jkZIIFmtq4jjWJ6ArrToIfL91f3mx26XoQyMpVO9iRldFAjJ0JY1kdX"
    "TqeOgIbUxonACHSx83nKYHT+z1R+98FOfMcv7/RSRXHRZMy+1S6Oi6s2uyojH7x2aSaI6f"
    "U58vQbLtKkCFlrWZY9ExdPUdnmzIxr0514c+ky+4NwdyQFT1OfE4ef+byXXsa75eqJnZVH"
    "D633B+aO5b8eF6tdl2iUOKRuMhg0j0XdVEyB2+X2Zv242jGfF/eZj5ITcD9USmfQeMgWj6"
    "AbPcifQ7dFyuz6p2ppXv2zviOOo1tpbc6kW1bGB9Mtz0jPYp7gM3VOTfOEyhkw+x8T0PGx"
    "MMkSK3Rg2v8M2P5XetAsPH92LQKGRqjI/0gfapN8+jEUuLif7EQ1u1OYUTPVIWhMH61hYH"
    "BOccKb1p5blN1c4v4hXpohEQ+un/4s7Q5ctxSa+siHIjaDqjj+oeUowu5XAR1itHowYNEi"
    "ZN61UAIFzGEdnNJbwtZ2MyVNsQm6NVqHu1/YGbDKR+w1KEPdUmjDujYiNoOq7dREjiLsAU"
    "eWER0PdprDy6T6IsYBx5gRHY9xmgPNpPoiRmA1Krf3NDmPGNmnxpAJMYrIgemrAAxsYwZn"
    "X8IYZM+4rLnQBtdoLjTSOc0FZaw1F7Aua25n5w9SW0Sb0dmwl7BW2EiAItqwRVGgDHsYBp"
    "3/bozNsy2vIcP8pgRtZi2ZwINKCqDzycGd63NX/GHx6b7yXfxUfGdjvVd5LPfV7sMay1pI"
    "lmXqC2N8Tl1Hj3Q3eS5GnibPTuIKoZ1BKa+RdwQ8m74Xg0jup7fdnYCri4PTy7p3XO6piy"
    "4H1eUPzX9fHl3MDq/mL2cvjtpLFydnL46O28D8s6t6Gmgc77GHhW5ZkXOFIPVTU/fJ3qVC"
    "1knNvb6g1JESlSeB2LpPkhoFMMQbL4bOApZgu8XWnoOo2GSlJCQw260VVWkOj2JDlZKQeG"
    "y3UVSlOTxCowwXJ3HYmWJxZVn90hlgNBmtZ4ZmF1dttmcUvcL0iG1vFHoirHEymcP6l8rt"
    "P9nJ7jnqLNx+1e7XZ5i2tWa/eWLGbuEkOHcIPNZOJg5RactWdpr6JXVHmGY45rIw0BSbXK"
    "ktJ9uEqS1Lm2NUyDE9QI3PToXJTFtuEqtew886QyrRL5o0qTG5nxjBZ3u7m62bmudhYeEV"
    "tZSEhWV6VY2qVwZJm4mTIDWCKM/KScpQgis9ziJoWIC2h1lkzUJYg7qROckaC1PZkaJzLD"
    "SRqVOtRmQs0EmSriaVl/Dp069GZCy+SRKxJpWX8IkPcSgiFpvlEQ5dcXkoSjw0CUVm2Bmd"
    "1xBVlrAId8kpCYvGbrdMVVqcMwYl7SRI+bnDPn0nWb1iR9d+fdy2odQ/V6shG7fq14flpt"
    "rmtmTEPgBZjMvbX+e9EHPP8U/fv/uquF7lSH1P9AW8vehFbrKrsK2cZ51t5fbfv1TXH9br"
    "n5/Wbni1uK9iXqjOpkA20RiGuEHpu75+HrOr2ql3vvv0gB86SUvefFis3tdo3i2ru1tU9l"
    "u/H9rWmG7iiO9vE05N7P9N/+Rc+vxK+xxORX66XW4X102muz6bEXibxe3KFo0eZRtxW9Ua"
    "souJI99A9XG5ftzO6bJEkXk9Ty7v4q5mNvGdco/cwHsuRpt3z84rYZLvq/5dxKBTu5i+/p"
    "kMwk7oY61MAIHvMo6p9iY7dFQi5fotwRUpfMwwfJTxIjQ7CWbHRciXYBLgYTQkgNsvov7s"
    "x0AKsvkikoQYUelDN6gIwzZ2l9CjQOQqIUj9qtd9sneRkHVS5lXoQvl2LCUh4dhuw6hKc3"
    "gU26+UhMRju+2iKs3h6aZLGRI3hxIYwMJuCcLVlxMfLsdC650nJaHBYpbYqOpzSINdIUPn"
    "ipOI/Cc7LJ5jdiJoZ2xlH0EiejLo1gHDiQBVmUNEmlBKgBkeJF6yvCX8rEC688LI2vd3VL"
    "H97NIyI7v56uJNl6g56NduV90/DDpbrNuhZrv5RB1rtdVm90/9jdouN3G12ayxef6nbru0"
    "WyzRdsUbEfd1Cy3rxlyvbj0jxe4YjDHXBnMPSD4TRISRXvnvPqQ7NJfTqsI+OVeNeJfceD"
    "G260HPfm6rf/0HcYRaaNecLLh9ddJ4HoyuVR+bw3dG5LCfxUqEN3ab9S8c80ZVq0gzI01v"
    "OyhVwmao1vZcwZVwV5vt9XxC7hP9Z+gMeFh8ulsvwj5f7tl4t1wttx9I1wO1H31c3s5B34"
    "W/v7n+/ts/f9dK5Cznz9+C/nHKHTokybQLFDsMiYdqdbtcvRcPvJgwHnhgQBZkC7N628lv"
    "m5zBn53PTl8enb7+TDI2U0ly61ooXWubHmxNpAPqdLoDDZz0kzRAK50I/K1iFYdEefDdQL"
    "OEdFuyU0LJbvzpYXWEeWhwByVaMVL2efsizHConeC01sTd/9///X8tgUxq"
)
