from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": """\
PRAGMA defer_foreign_keys = ON;
DROP INDEX "idx_session_employe_509e7d";
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
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWN[db.capabilities.dialect if db else "postgres"]

MODELS_STATE = (
    "eJztvX1z20aTL/pVUPonSR3aZcuWk7Vv3SpZdhKdx7a8srLZe55sMSNyJOIRCDB4kcLas9"
    "/9ds8LXgcgAILkQOp/4oicBgfdMz093b/u/u+jZTDnXvT8dBa79268Pnrr/PeRz5Yc/qfy"
    "3cQ5YqtV9g1+ELNrTwxm+VHXURzCB/D5DfMiDh/NeTQL3VXsBj6O/hYsebxw/VtnHvjcCU"
    "Jn5THf5/O3DnNmzPMm8O+S8xiG4P/GLLrDUfGCO557B09k10ESO7MkiuFRYYRfhtxjMZ/D"
    "v7MgnEfPcSrzYAZzgafs9VcT3/0r4dM4uIXf4yH89j//Cz52/Tn/m0f6z9Xd9Mbl3rzAdH"
    "eODxCfT+P1Snx2Pv9ZjMP3uZ7OAi9Z+tnY1TpeBH46OEnc+fPffjv/gN/dcp+HOL2cKPzE"
    "85TU9EdyvvBBHCY8neg8+2DOb1jioUCP/p+bxJ+hHB14X/7chVf2+cPUnf+/an65sdPpl4"
    "ur6bePV9PpUXURXAFbw+Dhu8iBGZeFhbOEj2aBj2vJ9WNk23//j/yJjD3i0yN82tmvp5ff"
    "v3rzg2BJEMW3ofjySLDifwQhi5kkFSLIeD4LOfJoymID7+H3mR+bBVAkLAkCfg5W0pI/1/"
    "/TRyD6g0wi2Y6qE8nMC2Z3z/3gobNEfl9w33Fj54FFjnq37QVzdf7547er089f8UnLKPrL"
    "w08/nF59xG+Oxafr0qffSzkGoEWkekkf4vx+fvWrg386/+fiy8eytNNxV/8Hv4LHurF8wM"
    "f/vDrCWbIkDqbAnCmb59mpP9YfwdBsgSSreb8FUiR8PAvEYxGowQXzb2mFCOJ7OA2QR4bl"
    "EfNbHpqXR46qtDaAa7taDS87yvzcR1UQ8ci5Xjt4bj648cLhbLZQK+Cds2JRhMsC1Maf/O"
    "8Vn8GM/0O+259OHDirkN9zH5YNyMGRe6J6PJuXDbAA/nl2/PL1j69/evXm9U8wRLx7+smP"
    "DSvr/MuV0P2ZoPjfMQ995k1NB+0VfGuWVImsJC2YcAtpqbO0k7AUU/oeq47rC+slWkcxXz"
    "rBDVgs7q3rv3PkLMCi8edixB1fOzdgziSriIdxa+ks2d9Tj/u38QJX1osXDbL4j9NLcUbD"
    "qNLW/aK+OpbfFQUGlibvpXuLhAPo3j3JL38IR8FN/Ey9yDvxMMe90V/6QUy6VwsamGfc0n"
    "W2c4loCyN6j9t6xqIZm3PYsCx21LKAP9wIN/w7uLEAn2M44Z1rXA6gsNnsTuxu+DoSu99P"
    "H7IHizsT0R0woyqbs0XgzrhZPpqil6btdS72lAlOFFmrL8D9NOebNoqzvO1yerMqhRyVc3"
    "bx6RPsXeePo7M/jkqiiZLrf8GB3eUwzJFYLx411wmehLj6Pddvu/SLIjpudbgdNxxux9XD"
    "Tc1uehN4c27aIcFyxXx4nUZB5Mhtloem2Oq4woMif1Jp9n7/+fQ/fyicVp8uvvyih+fEcf"
    "bp4n3lXIJhjZvkOpivu+wQPd52OzGGN3iLhgSPJujMesCDBY4TsNmvufCS9TUE25qCzcag"
    "wRx0Qy6ust2OkwKZzVL5fRHAJd2PGd6hQB7B8mAHSpHxQRLPAmknt90FORKbWS4uTDyCsf"
    "YcDIp1fQ+GKrnFAhjxuRDMZkkY9rmdlijHdz2Ng+AO4yezAW4Sj+ESmvAeLoqUaHzyBysB"
    "pk+yf4svu1z1dFKVSce3DkSsSL8FLQexq0E66Fpaun4ClnXHoICJvFd0YI/mk54z3rLVtA"
    "/k3484C2eLKV5sul+ni7R0l96JzaS4fBuypWFrtBNRSkwy2omMWBS5tz7nnVzqJaJxuNQ5"
    "nFzBmnO8aqNNAxxagXRcmIiIh80DxAu5A0RaOrjL4XhZBGE35udJRsh6CZ/i832wGsFXN3"
    "dGKJBkY5XtPwchh8X9D74W7Jc23czk2lCouY/q5R4jy7NPs9mH7CFFsxUXI/BGhqrwm0uw"
    "ty7Pz4RxVVU3T4Pvg2mZzXIoauQaSeB2wEjhAwvn05p9sWJh7M5cOJpjw6H9XlH//I9LRE"
    "Oa3awlOOnX7In2HNlCWB0jeXXCKKzwmIW3fCjWXYmHPVKu4WoMjoPcKiysz+pXy+Nl+RPm"
    "s1vxdvjb+EsNa68B8VxaopvBz9NViWIjEPrUyZHg7Yn5KScFKlmGAjA2A99oNVKFNm/xHA"
    "IrE1h5zFhUAisTWJnAygRWJrAygZUJrExgZbt1L4GVrQcrK+eMwRvVhDDLU+0vKnH09eOX"
    "D+dffulzncndGL9LXVI9AX+Hwy+nd+9O3vIi0ZC3UutcLFvuBuU56MTeIs1I1JXykKCHNm"
    "Z3YEHi/tgrq7VbphOvS0TjYHbBH75HbjdFfnIFDLaMQeQrJoxefWwOMhR1aYtwj9pqA3D6"
    "LHuSPYt7CE2yketFFduC6TwXGHv8Mbad8b2kbjuH1PYR3lDxoYbIRhZBahHUiLPBG+MZv6"
    "Oxn4s9YLBTFE156/C/4UNPemUCvBdGeIfHlYf3+QhHRrwqroEeSVEOinKM2YlNUQ6KclCU"
    "g6IcFOWgKAdFOSjKYbfupSiH9VEO8puT33xb5p6mvi6x/GVWqLib753VYR9eh+Njdnh4bq"
    "vqt924XSQaBbfVlA/L7WC1CsIY3rajpq7SjYDnvpOb9oH5Hs47LvE8xTh4jRM+LJejRMh7"
    "CgZQt6ingXAEPEdDj++f4xT1tCLqqc6TAVh9lnuUNUt7mONyc+CzaEk87XDzUAb48OHm3E"
    "E+AOMvik+zhPlDmisbJVA16NpIAY/4Ifivn2MP5wcwXjbzPGfStVQ04XCaJrRQ1Qxw/Wyl"
    "a8JOyiZvDQ7A/G/ycWfqadbwf3vjcSPvDXa1XRCXlQtyPDJBW+Q3k0ZIy8qd3vGWPYpAyZ"
    "x+PRdRGCzvLMBEsBBUCq2LQURZ9Ggiw2+IPolmAdjlaQQnaxSkxbZkaycyJvDu+tcIAEMA"
    "mDHjGwgAQwAYAsAQAIYAMASAIQAMAWDs1r0EgLEeACP+7aBu9XibS44enTo4TaE1lQadOF"
    "ECxyKLxJUxeFCXylUSAn96t/cYXqfiv33bHZRobZaQphhhUdiIg9EVTxcsWnTZNyUym4Vz"
    "9AVsQmzpzOb4w702x5vXLfbGm9e1WwO/KvFduHkMm0JUI4hquJ4SWc3w33OeqnnQr//KSR"
    "uOw6j6/isnFZ7jOliLXuFVvr8PAo+zGlVUJCzx/hood8X89JNuZh36AnOuQoeBOZc6Erc/"
    "j99fXHwqqKr352Vd9Nvn9x/htPihaH2ZbkkrF1RVd6O7SDg+o1vNX9rab8Fe8tbOQ9aFA+"
    "6xwR25PAQx+oCmSdTnalYmHd86wfuXcILhW0zQx4EmoGzHQKvjLfWGGIOJSb0hbJRRBUF4"
    "yOhvin6rjQLn8XEbo8HTPDCvTcXmItKNZYHb+uBuOxoK0VKIdswROArRUoiWQrQUoqUQLY"
    "VoDx1OoBAthWgpRDvyEK2+oXUqUVCgGUmFApjwU8rh3idr9awPmmWZ4c63TbJMUe4Wsbjz"
    "6t2cXVnYxNYmV9q/jgdKpzyku++Ks+VRratPfDtp4+aL9cgWLj4ci3Vko1xWxQSs4pmXzL"
    "FTYyy+UiVHo+Qax0eTlr7AYR9OTkNyGo7ZJ0ROQ3IaktOQnIbkNCSnITkNyWlot+4lpyE5"
    "DW3xCOzbaYj30E5czRGMhKU4Y3IU2rNih3cUai/QluzVbieLmNt97W7kbm4D2+UYjKKa/k"
    "bii0mjOzAd0sIPuAqDeaIrHrEMxRc8+FWztc148taRt27Mzhjy1pG3jrx15K0jbx1568hb"
    "R946u3Uveeus99aBTnFBefrJ8tqE3mkqK1EitF3zygk7csJazQrNyvS90R7dWuBu37IsdQ"
    "+xWFIjy8vMi+yvBA48Y7n1D3zmLplnFlKebI+m5osXL3rsIT3Zd85LPO7gnHNuXTAgu5mM"
    "/3Z8/OrVj8cvXr356eT1jz+e/PQitR2rXzUZke/Pf0E7siC8qmF5HSS3i3hqugN8YGuzVA"
    "o0TRaKNTtHyGfO8CLgPCzc2UIbI/JVtj9U0MYw2QYFXj+wMIQlsp4msE68DgyvEo6H6+LO"
    "LVgvMYP6XXTFED9IP9qTGKjSgu2nBVVasF9GTyhLQ9QlPECDN8/1uzUeq5CN434o26XgtN"
    "FXZzif34kbIBwg+U4C30Wq24DwFGFhyW4XlWEkpX6zk5iKNCPZBPtibgMA4fHn0fTQNDvo"
    "SaZEPQCbv2ZPsojLvZbyRj4Xd3Xb/ldCWw/AadEE65N6Fqn2diKrnJedgSSZNEO+Ym5oMF"
    "ffK8Kf/3HJPdElp16Kl+Ihlm0XAUrBeJh8xaLEWMS/i4bK//ufXeJyzjyX+/F5EbdS/m7S"
    "hM6ZiVFqqbRB6ITBA0azZpgz5+MGYI58Rm55z5jn8VAEtJgzd285XJcVc11/lcTPHXgOj8"
    "N1RgKPvOVxlO0O+B0T4GffPz8wfggNAisRROKX8D+ve4GHCiIRMhBCOSyWSCwDw117wWpA"
    "ABmFzRdsFX8Sa/xhETgRxvNdi2IZcst1YXxGYTXjwXThc+fbr6fPjk/eFFRKenYgVAtGW1"
    "LJvAlO90H5V58enu4GbJpYbJsRB+27hOgr98/DoIjRyQnLJQ6MlURz3zZbLMVxbeqHCueq"
    "ahgsyXkkz/7EiCreTECwYoIVj10NEqyYYMW1C4RgxQQrJlixlZApghUTrPhp6V6CFVsPK3"
    "6UzR2FRNLrJuhbnLXWrPYoUOrkaDuwCLfpbRgkfieTpEhls0VyHkcOKCnYJGthb6SdT/uZ"
    "GccvWm0THFbfY/BFdaPMkjDEaBfYFHEnbVUhtF0YasJO5MZJf4f0ruSwhN/TfpoOUiiR2S"
    "4DnK4jp4sn83USuT6P7NoR+ItwfTXkMDQkAuVobJeBnqtdTGcej6Z4tfaVc7s16yuU1gsA"
    "Z+zoGdslBsLMW242EWbeThl1iCdWEJhbosmyKKGdOMzsuijv8BH3vKg9OuMwKLIKTxvDsz"
    "nGt4nSTnPQ2z4loDKGCl62qQJlIqGILUVsxxyQo4gtRWwpYksRW4rYUsT20AEHithSxJYi"
    "thSxba9nD5AKqcK19mhNCtPa6Msq3CnAouqyJfR4m02P31EvwekECgmmO0eDwiov/IqHMK"
    "WlzgRuy/oSmc0S+DV4cB44mgmxo6ZtVyBkFbom5n+Gk6mmeFNK0euKtMfTWUx0gpegGxbi"
    "P3In3IHdYncNMxnAn3UKzOZpbN4QqWC+00CFWb8A7asWu+FV7VZ4VYGH9IjIjiUWK0xVNV"
    "cwP0MsVJDVLnDxWuO1dRtReJbMpRyXKTxrsYxycbhORc3KZCOp6DRM+LXHzbqpxFMhYbXI"
    "/+5FngoPe3Sc31z5qbwwreqTdBb4MauLn8uvJs1R82xQm1A5DyNR/VXUsYEFyYGbuTZIxl"
    "h5GxoKllOwfMyxUAqWU7CcguUULKdgOQXLDx32oWA5BcspWD7yYPkNPHvaNWJeILLZv4Wy"
    "cUMH52tZzDxlYd/AuekBNotixK7GfwXX09iNvU57pEBkuVUCWwSm64jp9toiJ212yEn9Bj"
    "mp7I+UfX33h+kBFothxNuDL5mpQdI3zjw+bzDcNZnFUhFnO3+GM3XA7gnbZznvXkwGIUyv"
    "PXj/6YuqMN7jFw1yyFNaLI+x7xLF5pe9BfSSBLQrAa2Ap4YTfpMaS8kslooEpuBEHdlC01"
    "IlJqbYS4lVKC2Wxtj3SC8lVqEkAe1OQL7INWf97IH6R5DI9iayPpvL9AgS2U6qnrlhvJjq"
    "9q0me6G+HW+B1GLxqC68segeJGZtqdGQcbSXujOTWyyYR7Fveqk5MzmJaneiWnNmwPY1Rs"
    "6LhLanUeA8UwU3EXFWdssjEXyN+O0SMWQHiodLRi4DX6x5Q75ECzEUqG2WxWecqOC66j4u"
    "5o+wBfEKzh/JixfzHzEU4/wvHCJFJQYhQciXOKH2VTkHltUqdJcsNMjofRB4nNW4qHNUJd"
    "lcA1kL4fQK3aSfdIt8I1xSRjTdqNT/0VEv4iiU5zv8PuQ4kMUgQOxS5w8Q1nx/cfGpoArf"
    "n5d13W+f33+8/P6l0ItZELsqMMrBsP0AohwM+2X0hNrK61lLhAfot3WGMqc22+Pg/EDdt1"
    "vVhGRh7M7clXDJbFkZ8nQWu/duvP6qn2mT4SYzZMSxL1IvYnYH5jO+/raFIQvdt1erIIzh"
    "XWLXVMigCzcv0ketc5krNq13bUTlOjdn778esIFzQZUzY4mILpz9lohZnsGT7F2fwQqmhX"
    "X8a3qZ213O1NeZU8YsrLBVGlbYPg/Lh8twyDnegiW2XLAsBJM+zHhmKlzagZAysigja8wJ"
    "N5SRRRlZlJFFGVmUkUUZWYdOKqCMLMrIooyskWdkSYRmF4WbUdjs506v4njpxBqmYtZbNZ"
    "08blefq6E6V6WUqZhU72KmZWqb5THiuEPnZKztErEOtEH6p2PtxLjYKhtrkEws2hgbg6Yx"
    "ixNTuHQRuDNeEytNafYnlKMPl6c/X/VxgsnZvtMXarxnRe6tD2JC/yJcPJYu4mDhzzi3m6"
    "TtDmOFHdtrS71ps6PKxl5uQ1XP/hxVc+bQzQ3HEBCfmi7NtUjTMlmTVW+X6XbjhnD3FUAg"
    "v1DKE9uOBuFsAHsMzXOTWV3UeGo18agb5yt042G9cFY1cF5erN6C0Ra7nvoufd0B3Fut5I"
    "Ibvs8tt0A30kuueAW6yqJ+Ay73WAR5snGugWy/iZAaC+/g/+Bz/vfKDWlx6MUxRU+sSW83"
    "eC4LVDY7Ln9frKvLoW+V63ZFrptqXJfvCmwZJL5hZzZU3s9IbMYp4xkpQttz5555Cc8cjb"
    "5w94M85NdUg/+wmDE5WfTjuVgFViwucQlQnwRhF7j4Lovzi5mYrtQNmyVHY/tuiYOYeZrr"
    "wFcw7pfi5OoO19/zLnH9e7w1d5NMnsh20ahdoacsYlpwa474GKSzYqYQRlNrF2YMX9gqFZ"
    "wu3sKkQJSM7BYJWiKdeoykBDabWkKJ4UQ1WDCFtvX1zbb1zjb7Z6mxyAj9s5TUYr2Mgge/"
    "Y0ZLnmIcwXG+XHnBmnMBicaQOI9WIBcXJiKsgMP2FRH8rLK/c0LLR/WWj5v3G7Na8stz25"
    "SWbXMENEzd1lwjNb1Bc1eELb0d2y7wGXYtY80qJ8HE60KwYOWxGWKwUgCkuPoNlLSyjwSL"
    "dHU2JFrkV/DmhItpPk+vTQecNOtNaQkmcqrWiBBl9cu0EyFlXlDmxZiB9ZR5QZkXlHlBmR"
    "eUeUGZF4cGR1LmBWVeUObFyDMv0stat4bCBaKxlLPp5ejYlr9Pr1zQYdszZ8UetvSk5qtL"
    "2MTlYdx1k0or5sKWrvGZmlb2EKy21DM6jPuuwuotKy7twxuYqxh01OAQzA+btPIJBiWKNg"
    "VZcjTygPXwcN3gFGxNRi5BcgmO2eNDLkFyCZJLkFyC5BIklyC5BMklaLfuJZcguQQtuuEf"
    "wiWYu5d2g1xW6EbC5dzEyTdo33LegW+w5OXZktslL5NFDO+9sjcDWCub3S4/YRNasB1KsC"
    "M4cAVXFLgTY7MiWOeYNKC8etfJOnJuwmDpJJFMDl878wCsMRNSsOdTyEdIPsIxu4DIR0g+"
    "QvIRko+QfITkIyQfIfkI7da95CO03kd4B8yoyqap5KamsDmD23xBHFvtTPFvh6NQj7daMr"
    "hbcKLv5F6Bpc+0rBYs67mKzXLBiEFnQt9SRzspDob/9q6wXaS1WUwjLoGwAqYats03zjw+"
    "r988KZntFqSYqCpAP4CVMYyQDCJQbe5fVEXxHr9okEKe0mJpjH2PKDa/7C2glySg3QrIF5"
    "UV4G7bfyuZHkEi25vI+mwu0yNIZLsQGV8y1+tuKqRkFktFVut5hjN14MYOHOnYHXZvxoLg"
    "Zi8NV6G0WB5j3yW99FmFkgS0m8YpIefxFNjc495TIrZYQkffxFSFY3wRJJHll6AcY3tptx"
    "p6iwX0OLZQL01XQ0/C2oWwZlhjOOxWAD4jsVgmCvsnpgr/zuF5598unFcv37x59tJh3mrB"
    "nh3384W28YTW+0FrXdjHzR7skN8aY+/1gsoobJbTtximMHFWYXDv+jMsOe7IifcSzkkbP/"
    "VJvZv6pOKllpPp66euUFssijGrMSOotkGHqfEWS0MqsPYg2l3vA5xK311QorWY6yPeAziY"
    "eVM867pshRKZxbKRIRsxXXGiW9Iq+NoN48VUt/Az3RhrGwQWSW1mvQYBfBc5OF2MNYvJW3"
    "phzBjb675oJrdYPiNWWxVed7stmslJVLsT1ZozQ32jRghwkdD2xjs4z1TBTQRglN3ySDjL"
    "In6LHV8OBeyVjFwGvljzBpO3hRgK1DbL4jNOVHBdNKJVAkH8tXgF54/kxYv5jwLe9L9wiB"
    "SVGIQEIV/ihLq2rxpMVrfYYdSwU5oAgRmNxRosbwzICR8MDVhu1DZPoo7erDyNzTxHxaTn"
    "asmNUE+n763QQG+xBEZ8bj/w68g1XU/qt0WOxGKZiF0BU3VwrvYAWxXz+u6LKrnFIhjxtt"
    "ANmAw9eRrNqAKdzQbUqUbrw0Et47toRaXTP5BdxHw/Yd5UZMslBqXU1Bu6QjoW9suZO2rm"
    "VnfvPEhT6H361HM9oUXaUDeZ7LIFtOfe8Nkax3W6NRTI9pcKcfT18uLb149nV0c9pBDFcK"
    "fWIkh7VaVvMrb8otjtetXTFHuU18Xlh/Mvp5f/X1d5/Ro8OO4Sa68wbBONvd3GJp9QtdaL"
    "Fu4KJnTPDVjVJmmZ6fcou/en387P+ghu5gURV4oue4cRivA6iVyfR1ENOK/+cKoQ2n5C6Q"
    "k7OGGZ2web7pp7Aea7xtUiPoe5/xf42veyU/cQi2U04itPFCThrNPmySgslohQdAVD4iZI"
    "/LmTRBMnSmbCZ4x54zc8DJlnyfaRnO27byrUFotnxBtmBVxesIhPV2L1wL3B5C5oQFfU0F"
    "ssraPf8cAp7CY5eTx6sCbcRMHGH/rWT2lZQKWxgkp1O3EGrJ7GIIrum6lIS9nkuzl8JJdv"
    "Q7Y07KF2IkqJSUY7kVG+R3zJJVpXgTdHMY4CM9oBqjtjA29WIBcXJiIiyO5+Sx+vGBwL3Q"
    "pLF0jGwXQ55Y7lY3ZS8ljOpMrsXXboGgmjN1bgLSy8NjWPUTkMwOqPasvaxeqhFcnmAsg5"
    "Xdu59HEuAhNFPDYcwe8V3c//uFSuonqJnOIz7DlyZeVpZM+WLK9U/WezbVl1Jp9iGbNS4z"
    "5W5j4ipsDQj2CDD8nDKLmO3LnLQtd0c+rEx8evb4uB0igCJSnghsMw7jR9oKVrcUjuuf49"
    "uvO3ZN25fIql/BIHT/DAo+2PmuKxnRba33rT2tunoMBELG1/nQy6fYMQwadbci+cW9sBVi"
    "6+sAPCtt2Zi1WYt+Pat0QsujN4kqW825ZhaOXtuo1F7rRoaGhRPFM2t7aYsiJBm1632s7+"
    "DkvAKtuaZetwniATZe1LN6iWau/5COpvQf0txty+gPpbUH8L6m9B/S2ovwX1t6D+FtTfwm"
    "7dS/0trO9vgRenqmwaUbPBvjHp28Bd0nDOPIBzEvVo3P3Kbg1cNnJ9E9KvthZJOr5JyVok"
    "NtxKN24Itsicrd+BgYI536BXQaE6ty5YKtvvDVSVJhVXvFb4sanwcS2f0/Fb8nmPGitls8"
    "NuYi63RebGkUcaPDxwuMjVb52KuS3rU59Sp6bcRaKRtIvu5zjcUuFrhdiJvyWikfBXz/qg"
    "vbhz8c39QVPsX8Wbe3EXt3QLXArP4Un2B02xf0FvZHVpd1vZf/uK3R41RCzw60mrUEWsRr"
    "boxA1DwS7PhRRMjbbNgyjOQHGGMbuRKc5AcQaKM1CcgeIMFGegOAPFGezWvRRnsD7OQG69"
    "3fIXrqGdWJuNHwlXYcLkx7Nv2e7Aj6c8NFtyWXmELGJw5xW8kbfZJrbKZ/eBxQwEdWTw1+"
    "mvJk2+OuGmuVOjNvrpkLVIIQxYOOEYnnXPnfPY4XBvWa/iCO68K5dHaW04YRpH3I/c2L3n"
    "zj3zEp4rKgKrKeLabtbXlqro9vbDf/h/+FfKQBeI5vTxcX4Gbhxx7+a580HYNTCs8O2S3X"
    "FJoOaU+HCnmyPLnzun2bgHMQeY6R8+Xh4kie96DqrI7Jfl1JUZEoj4rCxlhJc95q8FK2oc"
    "of88gjdTqSMwDFfwf23jHMWZkXt0l+7RTF5lmAirK6eaUlgNE8k4LCec7cU/9Sn9pyWVhd"
    "RO6bD6M4qRmHhFnwWLlVD2akc/hHAumUo3NZTVzkisX+yg4mGNiwZG6MyLc8eKpV1/mkIz"
    "H5TrhmIz4/P+dPH1VO5lh7FrU1SAwbDNIwbqLds8RKFTllxaVLcmI33TWIpHj8rgonj0o9"
    "R5E4pHUzya4tEUj6Z4NMWjKR79aHUvxaOtj0enmGfZQ6mT5q2SWu/3kb0dfe6pnlFa3VrS"
    "brvE0r710+sfY7OANIUFrreydtxUWfgG5jkVf3TYPwUimwWDO8cNHZyvg/O1JBKQ8q/vNj"
    "E9wGY5jHiD8CUzJZJ+Ex74piOGGfNJrTPr+TOcqQO2UYi9bdBexxTSZ5lBb2lYQXBYdZd/"
    "URVQQ3P6CqXFMhr7zlFsftlbQC9JQLsS0Ap4ajj3N6m2lMxiqaiDX0xVGcyWqjExxV5qrE"
    "JpsTzGvkt6qbEKJQlodwLyRfVZ1s8iqH8EiWxvIuuzuUyPIJHtQmT/Cq6nsRubak3VmwoF"
    "IovloswFmK4jpmuJnyBlX18/gekBFothxNtjzlcsjJfGFkb1+6NIZbFkJFQ+nW2uO8lDEN"
    "45btuyXrveMdkU+24Z4xMslsyI98wjrVwog+UePOdh4c4WsG1iHi6xnTJ8oLcNdraIOBex"
    "cgl5GFslQzbDFBiDzRbAu7Oa3ZURlUR4DVS7kqEGHHYLmCPKMqfi4C/u+BgSDXxv7cgXSR"
    "GbkRSoe+u314UNknt/cfGpsCHfn5d33G+f338EIQnxZUHvKjgFcTTwAvPpgkWLLmdThdBi"
    "JXj0hd+DtNJ8qD5b6fjkpE1Q9OSkPiqK3xW57/r3LgJGaspRNoJNKrTjwZv8hlMGbcd9UH"
    "CwV2YBvIRGNbtzmRXirMLgHv4IJforrgYjRPsf7lyLruFxgEOWBE/BpaFYOBWs6Y5jMtKP"
    "Z3n93nphsYhWT2X1RBxedz69gTMsCLsvHhP5yNaOONYjjsBRhznyhRz5QrrCNEYP1AmYlt"
    "LFQ4ZW0Fvq6m7/3Yq6utsvI5mm1q2gTpFmHBBTNee0m20QwiU42G9xHc6W3arrZATjYDJO"
    "OOeWYyEf5Cbav94OTqjK7+5VYNRjHhWnN9eFyZZfi3o7aoMNwG07O7oPoUA2sryoWbfr4w"
    "48xywR9BEN0Kz3VD6nTafefQIHdbIyNpzFdAEerYDH7rXq4zkPsITNsB2QnxBHQ7iUhHM+"
    "H5iDGNxwZ+5KMGggLn7Vz2yVYHgohsaifhK+/6B9kQNf1ADYthe8eozF/DNs8WGXpq4zty"
    "0r2xfne7SszNoADcTMYj9pO25+QzbUKMYlhYWxJeeekCVVYF4gmrzDu2x/Sl+kj7L5oN75"
    "Zo6Yx6OptAe25Og3fNSleJLFHF3KfFTu4JsPz8mYhbd82+0tOHklnmQvJyMsWYpTxPRuN9"
    "J+bPGHw8RF9ru2afntjnCs6bAlYxOx68/gSfYy1lkwfw4LAFj5TtcswVIW8tzVpTuRG9ty"
    "d6fVsLCAxpGpFNa9Ougb6mClQ1q0YZIcylVYFT8QCdfJQ+jGMVYnkFUl4Fl+xGRhGV0FS1"
    "IjUkZEYByYjguvWK0Ss+OfGrgE16OueirWx+HLcEX8L4M6cm/P64Obfxl43650TlkZbWZ6"
    "D1V0DosZmOAKSamV7AW3E0e7nRwWY+G4ZWsjRJXD+bfj41evfjx+8erNTyevf/zx5KcXaV"
    "2c6ldNBXLen/+CMKRJPkBSxSV1Djs/qnpXOWUDrxxSUTQVM8hUchd9WSIbSbHc3KyFopw4"
    "0QKOKWlIeB6eSS5sdqFJO1ppW0bLBBCiKoD6YtEpgc2RYth5ubuF3H1vEUakLTslhT/v+P"
    "rtn8IIgC9Pv55jISv1HVzu/pSFr/pVld5JOatHXdxbThXYb1H9jidUyXuveqep4qGZrwep"
    "drgVS9WMcz3bu8H/B65dGKyQPUam16uPApHVGuTs8iNYOhPnt68fxL8fPn76ePUR1TjGdC"
    "8uP76D/zn9gB+cf/56cXmFp+4S21/I/hgHS8oolVAXS8TgWamH7+dIrJbQ//528eWtE3hz"
    "det+kJxHOeTqgc4d+WbiBMZfkcezfaUdKoCYesTAzl07nwJjx+30u8lGB8/UC1r22kYFBz"
    "eZOK1dnna/meAtlTkRSMYTSvCtvrMqm0r8hcV/pTBl/dBF8AA/Feqh6LBchYlvcvrs96eH"
    "rsNeD9Fvd6gpn8J2zp8e+/bUe2DryHm513Or3tGjFmpbe0wNH4Exdi6SGm5c0asJliLM/J"
    "0zS8IoCCNnxsJw3TnctKWVJveKKbW2ybGWp7LeVMvphNSvBkeP73z7909uzHVm50JUzHUi"
    "DhPyZ13rT+/Z4SZ1WDehZTRWi0z5+JOVTPOBXaJkhwlkC3bPnWvOfSfky+C+tadtf1KyxW"
    "b4W9pal0x48qp2Q/77ZttBjZyGemgr+0GTOaE6zBkquhC21tq5CYMl/D1nWC/ebAN0I6d+"
    "Kha6AqifSrvwAfVTqYQOqJ8K9VOhfirUT4X6qVA/FeqnYpvupX4q1vdT0XelTkGGHI3VUQ"
    "YhGTXZiXP+7cJ5ffzyx14a9FUL/fmqVnu+qq239aq53BZcXauS+cDWNVuHmWRS0KiWSefG"
    "DcHwkBd05V5Da2W18lweTRxRBAl2j8cwbCpu+POgtYXSIDJUmCZFVwz4K36VuM9n7pJ5NR"
    "F/RWK14wwZn4bbUPFgsoU2SFT3WTBS9M4hz5nZc3Y+58tVECOL/sHXRwbfWWnEpMl75mZj"
    "p3dqcBuQNfM8HgqTMqVHk/GtQJGF6KOOYhnyChPdnv1vPktigWOXZuaNCwa0J9uKq6yW6i"
    "m08x8z+Ob+eSR/Er9GpvwXIa+tdtelwmqLKcko7DckxFRFHkgki+GKu5k99zGlNdqyXg23"
    "nu8wT4S5q9waIYOZSHJqD3XffcXHuXsLqq8L+zMKqyXw7dfTZ8cnbzTIQtprStPrCo5wy+"
    "m7Ed68biGLN69rRYFflaBtD343FZQSWC2HAiDAdLzK41TIpd8F57jNDee4/opzXJaEh77J"
    "XjVQS5SH8s73dREpAcF5LF7E4f48Ahvb49IXC0Y1f4gGwW88Ah8R86OHbn1cMwrrnb3KvJ"
    "2AxYDdtZSjEO65nlghmDMqsI0uaNcggGtu2BoSvA9YY8FRRKHY0hZHxzx6e+WZiDYhbei3"
    "GJBZufAD3RdKkXA/C2UITGRhQaji1SFPoiccgLXPQ3ORxLNgaUQ4GUZN2npqghxBK7STIk"
    "hd/vnEde0/GTQ5fl8/avTe6Dumylwm/43d/ptUTh2uT3kaq29QyOU0hb64pNWa3+b69FMb"
    "h85P9f6cnyrunJxqaWsZ50isFoXM/lEOYKAQNjD+uQoDmMkSW+asdTA95DcDnaW7MItBw3"
    "VMCs0oRpCHoBxwer902yH9lVTFftjg5exc8bYamXlEDN9Y9DZbgoWCt2en385OP3xsqne7"
    "Y2tNJqibbbQ0eb3RMstGbQ6eFVqJMN/QSUS42NxcN5Fc3YDnzgW2hIqS2UI/J9K9oLS/ur"
    "ZO4d5/3GieuVGUSE9KlFz/iwOzQED/POK5IoZqCBluVhtumSDbmm0ZhdWWwpU0CsSGQDaL"
    "WfcNubWMuTUG3Spmmt45HXifI7Ge+Uq5AO/VrB1ZAT+Vij0xOPJQGnCq4vB4sn6ogl9SnW"
    "qdwKglopFY7PmilUtcCWgZRAfuDJK3Kra03jtUWR4h2zea76VF2blpxU6NeP8eG/kabXj1"
    "VbMJnxvUxoJX44V57Oha8iJfAqxlbKUQom8B/Zwr5lYPq56PoDTSUZnHZBlQGimlkVIaKa"
    "WRUhoppZFSGimlkY5K91IaqfVppLLyUheFm1HYrmvV/fA7XV9q4tyylQDz4kEpag2uOQvV"
    "9pUpi7LZinBXt648VfSQttG0x/WK9riiZ+XkpzeBNzcVBNvQHLpCbbHUNIUFYIGyftzYwD"
    "tmcWJq3b3AJVgTTkhp9hdNOPpwefrzVR+HgJxtoX8ObhPsnoOmyoqtdSMdte+kCQPDxHHe"
    "y2wZoDJvSZA5qkZ5Sg0wNV0carO4CzRb5nLvUU2Wk7jRgumkALdN154nvBujM4LxcFlczJ"
    "HVeOuSHMeZvnNevcCPI1VhXDAeTUmwIZ1bFy5nexJCHMTMkO7zGQyTGimkFIN039kh66Nk"
    "qbtzeK7Po60P/MMUBGUmK7pBPppgfw6MFz2Ew5YCS4OThUsVPLR1YPogUngyZVf0jpHy6e"
    "d22Lr2SulMXmKrQThha3RVvQSqlBZbwUe/Bg+C9WKyDgtddPHJ3DPEm4l3ceAaHmUqzfn+"
    "z3P1jldI9ecPmVPCx7tlh+orJXx0G3h0PTq6grqBC9dsMY1BVJ2vMiVam7fSmG8yksu3IV"
    "ua7jOtRJQSk4x2IiMd7O7kWCsRjQQSk8b1sX5H8MCHyb/u4CETQIJOjM5TjMN9KcESErcs"
    "7OGbYIAuLR2YLCEanbhcIBkHm+WUS3yeqMCBK+IGBfjKIVFfet9VBdIZ9XWWe9Sj0iwbAV"
    "8llVsD+KpomwF4fqGfY8/q317JbOR3XvO2YLbcjwNw+zJ9kD3s3q2y2SiKgnrujHTMFaPB"
    "601VRF161Cv84id4kmUqSHnKt+06X3QTrZfYXmU7ln2VT3mc7NoDjFastXoorV6KG+G0U0"
    "+PbFFSEsfqpLQaTtWPImQsIWPHDHwkZCwhYwkZS8hYQsYSMpaQsYSMtVv3EjLWemRs/l06"
    "aN0Smc1a9/eFKgkgroSdHHJlzGs70GsT6rWiRP9KWFoTpoQLa2rkkSezvpmHnqzVkBdsMj"
    "JdhSq5tyiKb6LXcgMIqUhsvUDETJ0VD0VrlXfONfeCB+eFbEwvtkmsNw3YHFhLUeAw0Ap5"
    "wC/wjGMe2J7ztfau2I0qm7uRqBNSFe1XHs54raGSI7MbX6ZnOkEZomBn7ev9HkYkEnHVY6"
    "9lhNbvMznVt6kCdP5IXryY/6j23x/J8fHL41R0z50UQLtioa67JcNJ+uhKd5/Hb2KJXbNa"
    "yI8eR5gl33RtR7VTCKFyq3dyWRdoRgKb6RUqGQQpgzuyB1wmRzaOi01O/+gY62yBfQAG6H"
    "LXgemrMJgns7gTx4s042C3mvMhITG5Ejdb4gVyFXXGrjM2AgGK6rMtBCYNfA6Bg2kZ+R+h"
    "8miJiMkp1xYCUFttAO5/zZ5kD+97aZKNjC7qVKtKewl5+bc8BOtazL8CSyiNmDQhE7AG8U"
    "1pcAtwAjrrxVIX3r657GMaibYbPodLsiNTEeFnsPOSGBRpL/932Ksl/cWJgC7VdfHb8U8N"
    "DJOgCru7BkocsrniZo73VGF38Mg0DCYz/HXhcdF1UZaXjpw/kS3Oyz8tqWRQUhttZVIis/"
    "7qW1AgcPy696CEbsJguVXr0eH7/DVhiD6oGOMTAhFVW4Nh+4pcr0x9ZIw4gtklXlm5CR3G"
    "evnMXM9ks4jPGy2VpR7RwjzBsWnh/ih2PQ9BINdctodz1HGGX+oY5oNeM4JURL4RLxKEMm"
    "3fSVYm22Rnv0OGSXsFjZwUlskkrXoROZ95FMEKfHb+wVmwffhwGmwWYIXpgKwvJaMprD4b"
    "03gzMDHGNez2xOwMUBamdBLKCXVyxmckVjP9KuO37mZqaUcmFsd8uTJlLpzXhSHzJHaHIT"
    "Mj/QaUD6h1PfUDYQp9WNjd8Wk5qgO1+dyBzYcvpcUhDt5kzBbeZDCMmuiBPe/fB3w+aCPw"
    "PTkIfxNFgYTNxZyHILyDTbsI4ISWQCk+bvN/4MXRxWxMCewPN8meZfBiUuhyFeim8HsN7o"
    "2qJfOgSGLQw7XXqKe43yjfywA1V62Pn+wCscRD80XYtt946CqWljw1he8nTR4bVaw2yoa2"
    "6s0toGHKwmZRJHByTlrfN/OqwDZZgxqHpQffy/J/5ZbZ3J9HEyxEJ3w0foAlgyNZg8vcon"
    "uPv23u1K1u/vhr1O3R8lhUjV+nNhg1Bq+ODKnzG/dvHYKSuyHKhaHOv/yHLTEosU8MR2jN"
    "8amHW4+olZXMX2CuVaxVDiLUIyfAhrOISxfa50D+BmHMdeB7Ot5ut45J+++Rw5YYABcrLD"
    "2JGRPGHtD5rxuP/6A0sEXcRvQCj13mORHzSq3gTPGXjeOpDsaojlS6F1EdDKqDQXUwqA4G"
    "1cGgOhhUB+PQGfVUB4PqYJgxGGOtgyH+7aBu9XjrnVa52ya2iGN9m1TtQnPiv707vhVpbZ"
    "aDprAAi1RWd5tK8GtbaVqXrt+QqG+gtb2Hkp6yytxXB5psSpL4d6Df24bhKN/+qfXtWYXB"
    "Nbt2PWMxn8ZLVonSbl/wAxYYySZcKDgijgm0/x4CfyK99HihOthFSumfGUyCT3WzvHIGyC"
    "btVaQeRyu+HL4kVWkSgA+SQVB9B7E08LxVyz3Bvz6uyzzdOC9HgzL7EdyDQNq3fAqKgod9"
    "VoSJfISgL/UC4vyS5xnm8MKr0RoBYtwsU3TndStIWCKz2f31+2KtFUSX03H3tQgffy3IUy"
    "f3gQZy5G7IfWXRUhiN0qiIg5oI2n47piaC9svoqTYRxDog10lbjTZQabQHv2sTwRzFODzc"
    "fLnygjXngsno1+bRCnjpwkREeGrPfRulTdyF5XmK0SzsnJX8Tof1Mdq7DO6Bxz2P8Z2UT3"
    "tiHQV7qZlddBRERTIAzz+q7f24lc7mgmo5vdyC+2JjDsD9b/o5Vi33XSqfjZLIq+stGgxi"
    "cjybbdswL4dxPZMPtExYw8mh6JTYvj1jjnUWtmjcEd9EXcZtGWdhj9eMWxLp4En/OtbSD2"
    "TfQYFpAi7Uw7S3YCuCuqNpyGfA3y25+w0fdSmeZO+SlExWHvVBGSmUq1Tp2zISH3UmnmQ7"
    "I+Hc6gqK3W970cIxs1zx2I2D8Kg55yI3cNIy+wLeqkDTIhEjoxDZj36j4mwznhIxKBFjzD"
    "h7SsSgRAxKxKBEDErEoESMQ8OJKRGDEjEoEWPkiRjZjalbxLZMNpbQVjrv/UZqc7fgTvHa"
    "Ct1I+GxJdLBU+2HLcEmp5MRjYPfmyFRlBbaITxUdPduGZQsPs4jpfXXJ5nBsWbla1fjHEJ"
    "Ta5CpMQ1dt/YQZQSsnoRiug7XYGsy7V/XSWngMuxCT+5Dch2P2DpH7kNyH5D4k9yG5D8l9"
    "SO5Dch/arXvJfWi9+zAMPAMQtamplKbYX/7N0cXVrx8v+1xi1OXwOxSD17OQywBtpUpiyF"
    "E1p+LI2Xf06+ZpRuJsVJMugAGLdXj6oQLJ6UtOX3L6tnf6pl67rT2+NmLdd6VlWriD8zrZ"
    "Vl+wQNk3O4I1EL+dF9jTo1u4gHEsyqTosn0LhtMqDObJLBbXIawA8VcC94oaX3DPp5BTmJ"
    "zCY/b5kVOYnMLkFCanMDmFySlMTmFyCtute8kpbL1TWN+OqvL5wGfuknlmIeXJrO+Mpif7"
    "1lmiCEBGPtZ3FadlssJjMF6EnIPcxBs7K4/Nuh6De65mjLfd6Sp0ZwaPfkPd6SKZ7SWnxU"
    "RFBV2c9zuxX9TtHpsxu2CyyCGgeUHlyn7BVovt0RehLjvZ5NRtqEFNHv49nShqh3ZicpFm"
    "JAxWk6bwicVreTfhEyX5AVj+NXuSRezutbI3srq4ye2KjYhCOqaIiK6w0xAHSYdsDn5gzX"
    "MYLQIXTV1K68dRAIMCGGP2T1MAgwIYFMCgAAYFMCiAQQEMCmDYrXspgGF9AMNPltem8tYN"
    "/UlTCvvdqXgLxN6kYspatfZsxdJCgR43tWGptCgVk+rdpLRMbbMwNMUYm3yAIeVzzyCfhs"
    "SPHNEecz8+nF9+PLvqc9cXVX8dNeux5X6ITd7HDCkSjrDdG5oa6iXABAke+gTyHrcBAtKP"
    "E1MDpYbNm9Hsc+9env7cb+uK2RaaB4CEb9xwCVKfONHCXa3E/2GlFTSs/FtsHDlDv7rnpU"
    "0GcBWNbePHQcwMirkhfp9S2B66j5Kl7kMsGgSoG0bix66nuq8qKbf28lDE/qm1jU5XSA/3"
    "eYl0nHf0rlvkkZ+FeBT0ao5bIBznUlDvQAvhray51tNzVyYd52JI34KWA8pUmoK9lkOJdK"
    "TLQb8FLQe0hZeI6AGR1pjX9XZbldLmYMyveF8Gg01M1mGhi3G0h4XrcUyKle/iAN+izAp3"
    "vv/zXL3jFVL9+UPm+ffRgTsP2kfPCpbfTy0sv59qLb+fqL/z2NyK1N/ZfhlhMYKwT1WZcJ"
    "CyMvuMXqlJO4k/F91X3dlCuRlEMsf8XQYvQG14kBozT7Xdtux0+PTK+TyqrovD4tafWCfo"
    "PjtgF42gD5gt8Kg2w+6KMoXDVWUK25VlenSndKsaTeEWRZpyV03/HsNwW7ZHPZdPsUtWMv"
    "9AbB8poZutWycUFvsQbaNxijY2jO4Qi2zFq5Dfuwh4HYJfl+pZj51nM4QVb8evb4nQ4mfw"
    "JMv3JrsOkuLhplXnd9taHbttZpzu4LrUqxZl6HBY7wJ0SLxN6blW9JSzRTlbY07JoZwtyt"
    "minC3K2aKcLcrZopwtytmyW/dSzpb1OVtUdI6KztmKXC8XndPQGFSxDNY0n0/EHrqGveWw"
    "1cpzZzhJXYkOlDSPHWFaC+yu8DFZLdW5G80Q8l2V6VceznjteZojs12meq4TNIBQtPha9a"
    "LNSRW/HqFMJYi/0y7NSGyXppzp21TDOn8kL17Mf1Q78I/k+PjlcU7kHo8QFwdH5AwjfuIQ"
    "vOY3qJSV5aTCOPPnzpcsSSXNKqJcFWvOVJ0ObVNdSbHqplGQhKZjsSlPr0xp8y0SbiHCiN"
    "Hn3CxY8si5CYNlIbNru00zeF5eCbIYB7O7KVilPLw3Jaw3+maqxPuzQF9sYX46esriOg8K"
    "D2VWqqQr3u1ADpg5x0nAvbznncBIPxLRxG0OJemTccX9Hj1sYXsf62FOIRmQ64S6y1GMBO"
    "DYI1695Z1ZnhZh4vGOlXVLZONwbchTBqetvRsxx4xwPs8OIapqbE3t1+2Zuww6++zKVGNZ"
    "2WrWB1zYTRWldTXbbdGh+jkWLe0hQEaTMtIzd3ZR5ehDVo42H5aDcBoedqmeZZMiGfqIbC"
    "GHkjHRbsVLfTfMms+eZZMkBlbpbTZE4ejbAsPMoojHWyIlT/EZdslEeiEEVO96nUHN8WZ1"
    "HSS3izq4pIrQpAkCwyi0YoKyvNlNB4BAK+h4SxD0Ydivcary7ro1HrUIjI6T0J+GHN4n2n"
    "YRX4qHXcpnWXas5tipVuxtEMztx/amaPM6fG8ejr4J4xvmx7bA+SLMyA2SyFG4qjxmd+Lc"
    "8RWoAwRXZE5LEQhacpBf1cUyyAMJCUxI4DEDPQkJTEhgQgITEpiQwIQEJiQwIYHt1r2EBL"
    "YeCZy/03U4H/Nk1iOB1WGetnGYSAzGywMddOo+2l1vFgnHVm4eLuriBZZob4RcFpyQe0QJ"
    "iHSm2FksMm3Hegsoo7De+BEzFdaMgPnq5dCzn0q7hipNHVUqNs2+K8LvUw3KOpXCfdl5zx"
    "Ge9sngafUpc92tcluFbByGG1+uvGDNuSgTpt6hc0OLgWrmEW6P8DVjx9dkamAAHn9Um/Px"
    "qoyN7K+o1S2QBkOV/NIxQwtLf/W6SRwwLttYe6nM57bx2X7FmBqjq41lmDZTUtiVwq5jjq"
    "pR2JXCrhR2pbArhV0p7EphVwq72q17Kexqfdj1KRVgsjrEcLiSSvvNCsvXVLJaIIeqhrRP"
    "cRjLIVktlf3XM9qnPORUdWYH+rWsFgaFRQ8QFi25WLuH6UqkI4nXDQbNoVIPhyv1sCkcOq"
    "1HAfaLi1ra5GSY6NDEGCEtbW8qRXDIUgT10dBdRva+sih6gNVwyTEb2xDVKw6YNEX0Vmqo"
    "qHgmx7YI5sXBHfelP1JmXDM/C1fP4A+so8kcnz84+gfgCmzIjt/2WQMH/FCPUchvlyE/LV"
    "njoVvP/hLZbs/diiC2BHDsi+t5eCnsqemCRYsqk88WrCYqUqQaxnrfvMp7MPfbr6fPjk/e"
    "6IuUmHcv2/3N6xbG+5vXtdY7flUOc6xckEt3r3mRcD8RyyFkob3mav5P1jFesX0PZRusEe"
    "lutgrkVxvsgWxQm9ILcrgC4qiCJ8aSCrUDCbMzqgOcMDuE2SHMDmF2CLNDmB3C7BBmhzA7"
    "o9K9hNmxHrPzJGLgK9b6HkPB750IQt3BLQt/dy9WMcoiFepU6rALHvextOQgP8OJ1NRWKa"
    "PZ3147uro8/fLt54+XXS+DvwYPPYQ+fKekkjRzVM7ZxadPsDqcP47O/jgqbUtdyriTx61A"
    "MxKoRJ0Lc49QCTWFKqM7x+vPsyeNncUb4/XF1WZXvB5v93CnnH8IZkmtd74yaNLop9fDp/"
    "P8+BYuez1eGsbMiWBJ8fkzuPzOmOfx0InEl8odLx0Ybhw5GBd87px5LnwdOUuGba04RufV"
    "pRi/d5gXGECN+/tVwgOMLJwwd29VFfa2UeqMYkQRargyCBC2Fzzw8BncKmHl8r+Z6gltSe"
    "xa7sQussgodmWCDROiDqR6cWPpw3tYBCCACF5LdOETGPkIlA+q+ugd4jbiNfqOIn4P0/eU"
    "ioqceV/DbRe+PlxTXS6nerz1F1O5WSLOPD5HN7r2uCLD36K88BQAfsfAbeeeeckgqAO8ve"
    "SvT5r3338+/c8fCleoTxdfftHDc7I6+3TxviSi63VsKoRyXneXTcdb78WRSzuv3lC7/Xb1"
    "87OfDhSrSKJeMcdozwHHISE3eJkUwUWh3IIQTpfgDvZMsppgIAklM2dtvTqPz79gCyLHXX"
    "GvpvxO+l2zrZ8f1cLCj0BzRgiLnvEoeptWyIGVEWHTG7gy4saFXWHq0tOHniA8o7K5CcJD"
    "EB6C8BCEhyA8BOEhCA9BeAjCMyrdSxAe6yE84t8O6laPt943p6+i2OME5qz1ai/1edJGe5"
    "7UK8+Tiu7Ef6c3gTfnJihBsFwxH96lXgQ5WpsloSks8HeWFR4Ma8QRMDDL7w1b430QeJzV"
    "iCYjKknlGqh2JRbtCeh2kongJaYqB6tVEMZYBcnlMm4JBiF817oqUhOA7eLiU0F278/Lwv"
    "nt8/uPYHr8UDx2quZhxFk4W0zNsYQNO6ZESztmJztGcfk2ZEtDKKGdiFJiktFgMurgXc4J"
    "U/hMDeqvQ2n8b/gMe8RWMAvSHvDX3AvQIosDm0vkf8VydZ/cyAzISb+cNDrncdjU0+NaVc"
    "KPRB6soIzELZTBRQf+iYIl2KsJ2LRLHkYTDG7CnVYMwPJtbmDsVr7188h9T+77MXtnyX1P"
    "7nty35P7ntz35L4n9z257+3WveS+J/f9Yeuz44VxCAf+ThQo+fBt9HY9qcxoPVlUQZiDJB"
    "0rNmRHx645P6M+SVZT2G4Cai+VgxNGI1zWgkUrfbXyXB5Je+ItfoVZGWsx8GBptCUfveub"
    "8jU/sJpyDen4JjPPLvncuCFchuYM71S1svEDRAWHOC4e4MRGA85keBWdHX7seh14n44fO+"
    "+B2ehjh91SlQJmR+5RBk8iqgssB8sVbqhJNABfKYb7hCwmiuGOQUa3mJ/e6VZepBnJpVwb"
    "WmryTbaWVHl+EMOVcemK23uAufuS8pA1MtQUqqLqXCPjW/YkEtLGKhvFFd+5ykYmwDDxtg"
    "VCiAD9JTzHHv1XcrJYj30Q3KvDPmjWbsI+hHpcK+yDL5IHWY5Lb4XPT/6tvhKtVxyBU5iB"
    "UG8DuO/dhMES/l66vrtMlvVdH3f3K4STIJzEmMPghJMgnAThJAgnQTgJwkkcOsxHOAnCSR"
    "BOYuQ4CX1r6qJy8zS261t9RdRz1i4XGYDUn1qS/Kin0xc8YaC3WD4j9jQvXX+q/QpVKX2Q"
    "JSHNMiqT7s+8fNFj+5SdKMISKbsxrW4CgPmbU+EzqgqqoR1DkayXkPaq5dAntuIhWo9xir"
    "PI9B/YnCLHSAy0Wl6PHppUAPDZ1Ldh7kYzc9uSrzyc8VprPkdmtzLTM0UMhjDUhChEUV/c"
    "OrP2sZbDbI0sT7GTQV0hG0kd/75BmC0t4mLX+LYsztOM48qi5lw0iNOIiqwK29E+3kmcuJ"
    "idu2WouJAR/AjW+sZob2Xz1wR8DTtgEHanT3oKC7+FNPJ6wq4OF0pUxlByKsWmQHI2qEUU"
    "+TYI5jJuG/HwHhe/OJEfOPztVavpt6Og6C5Fd8ccvKPoLkV3KbpL0V2K7lJ0l6K7FN21W/"
    "dSdNf66G50l3TRtmq49S50YPbs7tkd5ytgoQp5WFXFFhjZN4ZbJLVZFCOO3z7i6hA63IdT"
    "tseaoJIQtm+JO+CEQTQNdQk0xR5bd/9ycfGh693Z4DkcW+vupwbSsuQUJzjWSHRX/kU6bJ"
    "ESmcWywe7b2Qc6SKW2Ta/dcvyi1TGPw2p3jPyyKAoRaewOtyqSjQNudc1v8M7H/HWKLLEa"
    "PiIgbbPAFEffBITTVDYL5iIJHZxnCoObYJkPkUo9Y94s8WCGzpKFt65vN2LxIAi4vWbGZ7"
    "W5soRe7RBFEdqAhhM+hinwccFMhnFjfKFCa/O+QZGk8F7Xl86VzOkp/tTlCTCsf9c69DR0"
    "DEGyFYwCsOJN5lgLmeSJ7QYrrrAIl9ohUgayMUPk6HcQcQNg+Y0bLvlcNvg9VHjngYUhLK"
    "H1dBn48cLcML1eNgZq23eMnrJqwoAbR07+QAJY4pO5j3Cs6W3izju5t4zENh8jGIAKExFa"
    "l90ycm9glTn8hMqqyWM99tZOBNddKq9G3kcqrzZ6GVVw2W0KQ7Eo4vGWlaFO8Rn2iC3vpt"
    "y2JFR+3Wc9BtdTLHm0Jdcussd9gqc9Af6h0TsI5/BBT4NnWcmvPVZve5z4/nLaxDIQJum2"
    "bFXPIbbib4d8xdxwivfhLRl7KZ70FR70+Df5DJGj27HrWyJOkzN4kpUrMe1UCZcPdh0klt"
    "dqFHO+dO+Zd1SfYyO/n7RItJmG6dAW6Ta48HGTzsCS5jGiptRjorcCnIYYtSSMhBc20JUX"
    "1eA4qBbpH+iRlLBDCTtjzseghB1K2KGEHUrYoYQdStg5NMSWEnYoYYcSdkaesJPdj6Z96t"
    "DUko+k5E82/++ifl6RLfl/0OI/++I0IuX2xdzGwj77LzNjPYuHKSHTrFIG4PhZ+lD7eD+M"
    "ItkoiFpda1tZHxVMMDsds0hDo8cxN6yFtzEttIeGMgNbDP6JgmXWFCnCEnziE+0znDj3zH"
    "Mlpo0pUJXJ6zjko8n7SN7HMTuXyPtI3kfyPpL3kbyP5H0k7yN5H+3WveR9tN77+JjLosgb"
    "LBVGIdh7x9SE2OWhQTQNhVE0he3mR9qiGifc1J8avpJwTxx4sOIpT7smCjWuskY+I1Zmo+"
    "rx0nPnFNu88Fzjo/G0eolc31RB5QOrqdKRjm+6QFkmpxs3BMHMGbor+vYUa2A0XoNM15dS"
    "TZTY9TrwOR2/JZ/3eJCY2ewHjhf4t7AXSmc9fMH9uYPvsScZUHau7acGZefaLyNqW3WAtl"
    "XFTXK7BLOikwCKNOMQQHprVJNvujjK5CysHOS5SzeW1biYpjwk+EhNoSqqzlCYb9mTSEgb"
    "UTPFFU/NyKgZmQm1dMlnAXLiDP48MgCXCt9PmrBLoRoJ7FBDW+CXcKz03od85bEZj0TqIn"
    "x4jT6wJQdTesafOyqGh9tHu/kfVFgIPsLqgyYI08BPHxjFhKqTcEy7xDHx5coL1pwbLYV6"
    "9pfIdoszrgiip3rTk94X1/Ow1zmfLli0MPnuWQ3So0Bk80Xl6Nuvp8+OT96kR0TQOlRY9A"
    "W/ed3CF/zmda0vGL/qVCZot8cGJqWbDwzxzYajIh3T4oyQo1VWu7K2YJWL2kcmrb9xPKFR"
    "R6XFCY1KaFRCoxIaldCohEYlNCqhUQmNOirdS2hU69GosE3jxBRvbIDeZTR77Er29dPply"
    "8fOzcmk50scb7vtFmEpyV8FGI5tYlIYvVkaTWs9I/ebc/Dv4R0xH1ybJ3MXH+qK+dXBdtY"
    "FL1EucfK6Okn/UujowtaSjfO9Q545wQ46MGNuHTi6KDNiq0HAMAMWEB9FQYzHkWgTWNTVc"
    "l6E6hCaLMR9AUnqVFjN/BwoQ+1sfMQhHfOHJRhT8xlKzvnpKnBwImp3xZWvgynN7xjv60C"
    "me3NNmSHIOXqRDlYjd07SP+mfQL38g2c3Bh2yBLhlv3M/8G7NsHh2cfwLxKO1PCX70D2/V"
    "tZnaPnHbBMOs7FkL4FLQeUqTSeey2HEulIl4N+C1oOb1WHkk5X/zzFCEp84TEtpoyeVHlV"
    "fKercEtIUYQxeX3j2O+9XtaVn+IcuqElq4QjEQXO+KBoxxznqvzuDnns1BnAbkZvRixWV1"
    "0L2CLT/Yu2ZLWNfZB2plg2yiKvhTsDFvNeqHt0IW7ZH+NcPsWe8/4qdQvmW2PcBOFEBQAU"
    "zFcUQvNlw9BBG+A84hYtndyttdzaPfhJsK4WAKUZuwkEJbrtiIEtkFARDFb9akXDbdcXQQ"
    "V8zsSJ2R0YoTdhsJRdbE3QqO4PIKwUYaXGDIUhrBRhpQgrRVgpwkoRVoqwUoSVslv3ElbK"
    "eqzUXwlsU9cEqvnAZ+6SeWYh5cmsr+ujJ2t18F9AFapSaIBipBTWC0DCMLB+EnYYt1oMEp"
    "LQSQ4ZifWCkFN9m+4I54/kxYv5j1JAVsvl0WNjpNtKeMDlrG1AxTyJrka9G2lvefQqj2kX"
    "3hZIRsLaPg7wYYOYWX7uljG1LBl45PzdGC8rLDRLi61Yrx/GXUglTkL/kgNno5q4UH7ApD"
    "k0hEOnYW5sqzx5MVyGi/EBzm0QzKOJI7oxzTzmLuV1C65RawcDQSBRPovd+6olM8DjKHJE"
    "kaMxBwYockSRI4ocUeSIIkcUOaLIEUWO7Na9FDmyPnJ0B8yoyqYpx15T7DHD/vLj1W+XX7"
    "qaRKf6ipjdDceWL/+U4npKWqhOYQ8t0SB5wN20kArVueagffUYZ20os2dTpAMNM5PVWW/I"
    "ZBTW2zBipsIokaUoUCZ90+LbZcU3JcUbkoDHUTjk8uO//wan7jalQ3TexRYyOKB6Czlcfw"
    "3HT0OYNiOxvWqBjNI6csKpkSg6yKDIWgvrQOoLZy2Y1l06msx2CYkzRlhsM+bD+ZLK6q08"
    "edCUV7lCc63tIi49zs+dLwVxSmdzyGfcvW/teTmMbOEFk1ls9Ik0iLZAZbNkf9eik6kjwY"
    "3UkCLdaYKOkOySlkkXzYmSRKWcxyPWR4+tEBK0DFqhV0Z3J0iJcmRekGx/PPDuG+Rxez30"
    "KdJnTRQoR7gm5BsI/bpiQwQPH8F6EHpr6rl+t3IHFbKRIIXEvB2ct76cSINp116tBuhQxs"
    "oq+ztDWy7wYZ/Usx4b3zeCXSqr0iq8yzfm8Qi7A4VF7Ibh60kT1iXCgdMwG9kmDxpodF+f"
    "CKSGdwZMW8ZUe1FCAlHT6+fOqfMQFD4SHi4wvCeloSqLX1qqSCM9YYYKhPv/dcLREI5mzD"
    "AJwtEQjoZwNISjIRwN4WgIR0M4Grt1L+ForMfRRAFQm47HD6wmoJKjaNq6lnkZ5myt3Qt4"
    "5dyex7jlTFvlyeXz9mArBZp240nLvCDWhZuWLLzr1IIjR2KzTXfqw+Swuc0DsH6BJz/80Y"
    "vlx61stOMGG+24aqPllkQ3J36Fbixe/LInEO2xh6AtamWgQxXdsCu4ZnU0fap047B+dLts"
    "52EROEtpBw11zm4RPcmWwhDhk+LTHt2S3xxBqaiEFpnZuRU9gAw+qnX2OFf/5pLeFfVgXx"
    "DrioW33Jiynf96sjmIFWcjWwaxEDmFNKJZuZ+JRcDoY86WsoI0VgJyg6pztP9TKKhEQaUx"
    "xwwoqERBJQoqUVCJgkoUVKKgEgWV7Na9FFSyP6jk+qZqsvUhJdd87bc5oHTjhnC65cJKNd"
    "fK3QSWRLZPBw6n40fJYXYDx/H+mfy4o3fKzSFnTIG7Q4oi35k6TgOrNgTutPur02FbIhrH"
    "YZv34kbp7hDd56Qp9la1opNewO92nxiSlwP+ZCcZ5AjGwX/hWt3I+8whuwcBNMSWeC4S8e"
    "iDGjvYDhtjHSUd0iLUhNMYQBxX6jH2iGLXO2OjLHK6xK6AE4epz39mM7gEHZkiTvnvJ40h"
    "JzFyepMN3RxzyjPcgQeEXLYoncHjhfMM7Wrn+6uLq68/GIJNnckHjjKhjrMyziR+Cf/zul"
    "eIKcfVA8eZpFC7GK0Zhe0eR2AgXM+WfK6W7gT+ZV6pWgy6H0A1pWMHcF/hJW2S81xp0/X7"
    "z6f/+UPBe/Xp4ssvenjO1D37dPG+3GaC+3OcTwdB5UhsltSpVizCg8QemBuj4z4ViehqrE"
    "VnqXQw9jSNYr6qyue9e3te5w4ukO3vLv6iz/mOih6nqq9/ItzGZjO+QocfHgh2X88pnl51"
    "5UvnFYvuZAmmJ+u5r9yhDmUq3i65b8Ylqa82GIjZoBZwJPyJuXMbBonY1LMkioMlDyPQtc"
    "lsgYFT5lwnkevzKFKlDxBTtGSuh1hiz42q3p8BH0uAJQIsjV3BEmCJAEu1C4QASwRYIsCS"
    "nZdSAiwRYOlJ6V4CLFkPWBL/dlC3erz1yAJ1bwVli1PWarVnzfsWyvOkqeJ9WXXiv9ObwJ"
    "tzUyuPYLliPrxKvQRytDYLQlNY4Fot6zsY1ljofhRdVkBjX52fdb0q/Bo8SFe4dqKorptg"
    "Ry1dv33N7MF7EpTNi2zWHRRUicxme1DUPZdB7PaO0n204+AsnC2mMfC4s3Yq0ZJ22ol2Ul"
    "y+DdnS1DallYhSYpLRYDLq4PPP9/CGM2WKLmqDLN8r4p//cck9VqPV0hbe8KBPbmRRaweJ"
    "8ZTnjDbJ0O/wsHBnC+GYWK08l5cgPVjA1nOXrjCiA7CeFeWW6J5i7DsMlgFOc2umq+cQ08"
    "1M30Nw6zNfXvMaIFR+wKRFoGu6zMa2iHelfHZ9ZFkMq2VWy7k24ylCRRGqMQcgKEJFESqK"
    "UFGEiiJUFKGiCBVFqOzWvRShsj5CpW9MnURUIhpJCU896/2WLFD33k7lOgs0I+FuL3/GsM"
    "mTOTDtlsl6Oezu2Fm8ufpjYbW1SIjU+2gAPp/lHmURo/tpio2cLqlNy3Iew3v0b8N1wDsy"
    "uvpy30+aPX1iJBifemgLR5/IVRH+UWHrwpYPvHvEls/E/QZrZsJdxQUbGZu2nd/AXoArGv"
    "OEs3UtPao4dCKN6kUQwkVGeVzhap34BsN5jz9LbkdyO47Zq0RuR3I7ktuR3I7kdiS3I7kd"
    "ye1ot+4lt6P1bkd9qarKpwkEnKeyGVcnZJPeG3tpzgEAvyUp5Kga0Y+Co53EoilsPwRxYi"
    "K/HYwXjc7C+/xafGMLMDvh00WQhAbgXKPpWKCzvkiomKlzEwZLoY6CFffR7SIcLigeVelH"
    "Yufm7TNLBjAOraksEUWSYQZfXKRvCU1uuGxQm0Y3cvhEwRjBjAKjT1r2zIncW/8ZQurANl"
    "xgNYjZDCtB4J8hvwH9sgCj/o770XNHzU1mPSDoURmc2t6v9rDb+49TwbOW0QbBzMN742St"
    "qSnIfmE6l1iNQiyRWW0vfPv19NnxyRtdqEnW7Y2L67vX+fTmdYvz6c3r2vMJv6KqTPXXsj"
    "hf0hQ1FccrNt3CgDgM4n4LpUj4iBZKYTuLG7twm/K/yXGa98etXPiB7sumSHioZbOFf0e9"
    "AJi+HpfuU7zHyzUDauWa3+A6pDWCPZzvYQv1US0FwnG6ANU7KO8fWMweV2vlnnlDmGqPYo"
    "EwY2fYemsxo7DZi/H7Yl1aBv2aORy3sApfHde3czguW4XuHOzVumbgTTekAtlOna6Vq1JP"
    "14Wes3S6pjaf2o+ypUx2a71ei2DYQxDu4xJVSMC8h5mG05wfoO1eMNHavCvKt1WHxcLeSi"
    "WlX6jXZjk+OWmxW2BU7XYR35VhoaXC8KUU2SDwOKvNMC/RlmRzDcS7Mm/ST7odXuhnETmv"
    "OHNHzlyCShZ8BlpsIgqK+lWJwYfRAxbRwFCkO0B46/3FxafCufb+vJyP/tvn9x8vv3/5Q/"
    "E8MkSOD9vDpoX8hlJ5hU7kA95yx9YnZWQsH6gZyoH83/DO5/5pHMMkzfWVCwMmjb5wGDp1"
    "fTD7s8Ftss8RwAk6KLiBMWBmz/WpHgl9hUfMkoV3MmpxB7ao74CNCms4eu6cziT8U/ip1a"
    "dcOqZFRHaO2Bj0TRqAL3v+afKHb9yRpwiH4SL+sEibqUk2S+ivYjPK5jqIF4f1l2P4xFT6"
    "rKmvQY5oV8HDIVRj6ksTvHfUrCcY6JHGReSIpp/Oy3/78QVsBblLOH7+8sRZun4Sc3S7xe"
    "2NwcP0PjB3iKwV32w07SH9BAuAaMWWoMNLSgyk6kv4GSo1qakjFCzYgrdCs3US2KOIAYsj"
    "7gz+qD8AxbetTr+ZHtni6At8/kwkRyCRavPiy8o2M1GyJ/VaS9NcRmArt18ZwjXY9aYzby"
    "+/SYddi8Muf8x1aBOzm+Ps4K6lfWrHGucSuY7IdZT5tuduyGfxNAndbh7uIp3VgIirnE2d"
    "1lbT6kgiodtnwlZA6S1R6Y2w9AouHY4mD3/ECJ6sE0qByHqJlGAquaP5u0hK5p6HLrx7v+"
    "3yuk2T6df1XaZfV9tMjymYPNj9KIslUzDwbYqE7Gg/FKnGkQ6g5iys47QcJSrLFGKiolRD"
    "YQm6OnAPdI2K2a35BiW+aL48pUPagGhxsMoad1ccO6UZ4a41wyhLnLLERwtwoyxxyhKnLH"
    "HKEqcsccoSpyxxyhK3XvdSlrj1WeKPt30a3gBLzdNQ6WLjqNqbYxtdSs3UnkYrnEK8Johc"
    "cx+vRisyT2Y1auAcN4WarLZM9CaZyBzylwcyC8fQx66fLSERu74TrFZBGMMPxmupoDDRBN"
    "P1J84DiANMP7TOx1bjQnFiugqDa3btesZKJM3lFsxP6LWR9mgKPEg8jZ6yAE6tQNIzjkg2"
    "dEkWRS5MBo5QRLyp5Voa3XG+isR5FTy0Tk0e/FIm74zTOVt3LZdRobVZcthTcsn8tYOTLY"
    "soWgSJN0eTQu3QA0mD+hrabihQX0P7ZaQNm0630hLRSLBOetbykIEz5Zp7Ad4/4+CQqSV6"
    "WlX2d04t+Zp71GNk/MYEk9LC7JxgkkklO/FcvmVPyYvs8LRMMLrui3APvNOREnSgLwNRll"
    "zWykqnb3XzSHyHM/EGR3Whd/X1ZGMAfjrLRraIwwO3uMGYFVdF9GXJADxWb/cDvOiYgvS9"
    "nkERfIrgjzlASxF8iuBTBJ8i+BTBpwg+RfApgm+37qUIvvUR/M6bd7TV+/C+SCaROBRlIv"
    "40WhmbMX7gM3fJvDovc4nW9rAMOs60XtZnrvQMKN+ax2/ifH0Cq8sO9I+HjjsOqhJiZF0V"
    "2MiFuGhaaTE7nn3+cCAzli3NlSE+g4Zf16jU5VbFIfYoFX2FcOSUZTIuQ93aoe/pgQp2CN"
    "ftzLBt6u8WeRqbw2k53/RsnSZ/ChH1Kz/ZpvpkffHJ8kXh2lwaoM4AvN5Ltcnh9kS+EJgw"
    "MlIghri3YaWLJfqn92rXoRt8Kl3zXXhfIRuHDOSJrg7zrY6DYbifC0h0Yn+VbiSh4gokaS"
    "BruwPPweDtvt5LRCPhdrrcBfBrD3xuiMYHxWDtlgF5e0O/Q6zwjeH46v5v0e4909kDCCDN"
    "uH7Eyn2jGCqnYAspaE2yRxmMR+Vs5HhJD7fg9/UQ6qZDadnxW5QbhXC9QekcqDhEIpTiGY"
    "vMOJXc15NGnIocOJ3pkS1wKiDqKBaNz0Iu/h/x9LMA5INsVN3wkiiG668Ro9KZnvAphE8Z"
    "M/yA8CmETyF8CuFTCJ9C+BTCpxA+xW7dS/gU6/Epshp9F4WbUdgfsoPDEYtMiBlrzdqvkH"
    "Eb/Xlcrz6Pq2UlxKR6F5YoU9ssixFnI0bJ9b/AaOqyP3IkNgtFeh3lXAXaAzVQ77Irx60M"
    "jOMGA+O4amCo2fXdI1Vym+Ux4k0i+FmVTkMREE2xP4Ec/ftvYOCcX3zp4wvD+eEhjefJ+C"
    "p9ZK/TQYuVyGy+Vp06uQ/Srh19RXXSrjr+SVN1/BNDdfxV6MINzxTEbdooeao9bpYvF5ef"
    "Tz/12Sp6wmPbJnBdjRNTUYgG4WQ0+xTNx9/7yEXOtZBSzSJsrwLSmagmo+J/gW+BJ3KtMZ"
    "TiBZFOux6j8sM6TX08FAW6EWLx0Qkh3+GdA5dzdE34Qezcuvd8gFY6j8EzkfAefquUaHw+"
    "KzdyYPqZp8oPnIiH96DbHI/fc0/2MqGGGVJt3POw1wopEo5vlaDewIaRskWqehtaEm9xEY"
    "RRPIWfWMFb91gZRvpxLhDxKspkoCCjIJZGUx9Lo0Q5zhWhX4LWAhCjzdwLspKnG+c6kK9A"
    "qwCvgCx2oxs261GXuExqe9KaBth9Fzn5qevKxM73XvDwA4INTpzvF+7t4geqz0mOZKrPOV"
    "IZwQRj2OCdQvpFmpFE9OWcBUZculIESByjZNrFnOq9vUbs9c92k0CRaCR5WLXQ713yd8H8"
    "udeRvUWacSzwQhaEfAFZ4tzkIu7qAR4ozTOcdxREnmIcYhAzTotluJHDroPECkWzCoN50l"
    "HTF2nGIQE154oMDpn1qUVe5XznHKyz3KNGr9s35liVDroWiW7qoB+C09mT7Fndu7NjNsui"
    "YPa1EIXaiQOI4mv2JHtEMYyi2VxzvKCDW7BdHEEDMP1CP8celu/wdN2cbJ6zRVpIQdmQA8"
    "hhBFm3O7I3N8qkaKhvUY4/5CvmhlsW4r8UD7HtYN6e6zutq3/Fbo8Mecr48aQpPzlWA1qk"
    "JQPbuUwF18qhqhsahlGSMSUZjzmHlJKMKcmYkowpyZiSjCnJmJKMKcnYbt1LScb2Jxk/1j"
    "b24gaYaVP31g+QneIOLXQrm2EB7X76lFrZPz10BWGURiIhwihZJqNKMPUw1RSvOFsemdyT"
    "+Pmk0T+pR7RwUN6GQbLCE1071aPnzqmDT3CWbO0s2L3I7ccPjJ7LzvTk0iSX5pg9VuTSJJ"
    "cmuTTJpUkuTXJpkkuTXJp2615yaZJL81AuTbzzYc1EmC95Lcnfop/a6BO7TiLX51E0xfqB"
    "XXZFhdB2M0RPWFRKTHGlD0F4F6GxYcmOKbC179ape4jFIhrxFiLH/0gkRI5/i2W0YiHcyr"
    "tlrOVJxmE0yykLS+2QOWpyGlVOd85X0LGRR8Dhzck5+eW2Rf5BGrip8r9LBoKdqSIiECWM"
    "K7jqrR1gmeN2rFtYzUkoVmfxeDSNWXjL4y05+A0fdSWeZCETHxZBBP8rpiczoKTT5a1Oh/"
    "LTEODW+U/FrMqF681hqW/H3MesGXaaJPNbxOdXwR33jwyx6OzLSVNAOsFyVHE6rkVYWgzG"
    "urFYbZbL9nuY0PVMOG1hOy/gFhE5AZwGwk2LPr/EVDFq22cNHK7Gs9DKgLX4JfzP686Br1"
    "NnwaKFToIU3D5oyJr/vXJhdHeveJFwPxHJiky28Ioj4OKao/fgNohj7k/grxmDpYxfgowc"
    "+YJPNyppCbLnd369CII7k0LVXzWq04fcoBa6FA6a2BdF1bg/XwXYzlSoPRF3jIRNFImTKD"
    "Bpz47UBO8heM+Y0RsE7yF4D8F7CN5D8B6C9xC8h+A9dutegvcQvOdQ8B59HdwG4rMTtUko"
    "H9uDq0noddkSarjNwhA74rfLTxXfCPIFNVXw1lnE8SqaCBsySGK8Zc5hmAu/3rdRastOqY"
    "2tUivbB+cUr9XTutiJJTrrxSUm7IJxL0NbJYfWBP67YmKqaP3PguWS2SUodQnVfp0OoqpS"
    "2mzVn/rq4oRhRuFrDHxvraxBXfIvK8MIopTvNZwEX7eT4OsmCb42SDACO6amr0dDV+g8kf"
    "WbbMXWXsDmb8FC+yVkq8W/f3LSFwChOX9+Ceb8z0wroskG//IQDDk2a39X3o+8YBKzeFpT"
    "5fR9EHic1cG2SqQlwV0D7a4kl37S7SaG7nuHwbWr7OnHDt/4Gu+cAMc8uLDjxI5E2anBmB"
    "CMbhKwvpFwe4v7/cXFp4Kl8v68bIr89vn9RzAWfyjer6p+EGwqc2+wyRvllxHtUXI6BNFD"
    "cCWh5WUlkDAPDJRnAiegp/Eb4gUddsu6AmR2LK65GyEP51N0xXVsPV0ltfmg+30h9xC20w"
    "QR6tmDgPr2n24FB2/sPl0xOkAjmJRfg7GRUlh/WMmpirLCKgYEvJeOQmkjYhEe6e9d9DQl"
    "dnLjjThM1+AkbDIiNIXVQvnCcSOAKOb4w/bsAvTqu0ESTbtz3kBqs04aiQSm4ijr6Cavfc"
    "Z4POa/iRP8Af3mytKWZz48OxAgN1BhImgVi64B8n0d+b5P1oNuFwzoNI75chUf1aOB9IhJ"
    "C1DQlOUGbwQHXcCtWRFgsBIe6uJ2Rywv2o9VPFAbgqcCmRwCBKR4eXggkJLk2hhJqhdBiW"
    "wk3eD0rPfF9tzds2so97HBZ+BVQ8JWaXcSixOD4/a8bjFkBLZ38v316uqrI6ergeG6Y/0E"
    "Pbd4MHARyg/81lbl0HiYMAwMN9mzBavBLKUENhvs6ESAfXbDXK8EnIgSuL3yeevNV7q4vm"
    "lzby1vsNy19U0V3hIzk81eL4CMwmYJ4PoXaq668oPQke+Q7gqxpuy5Vi1dz3PhehD4pohS"
    "rWIqk+0P0tdDPr8GD44X+Le4J2Iwmfeofuy6eZwlYRSER/UXDzWg1b1jlo3deO1ACdywMA"
    "sYgDxuRYbKNQczAb0NApGH1wqFMqleRfo+5KlcT7bI6CrBew58NYn4X4ZgjXtbbyZJAquV"
    "kIiNBpEr46DyLBDQcrmUcfV200v/dnz86tWPxy9evfnp5PWPP5789CJVUNWvmjTV+/NfUF"
    "kVzgwbtdcHdYlr0F/pkFYabJ4fvVGH5e+RIqdUuUDQLZJXOc55LOHIkZDxn+rXnrnzP50F"
    "SFk3lZSGwowLfwomk1c13n5+0qAf/5nySOo08atT3Gb/9ShV5xCenS0EvU/lWhRsW/kUqU"
    "bi9dn3iZa7aab7pdM5ViCz/jQTswXepqeaSsAAq8y6k6yKd+zkB0gprA6ephjHtV1VGMPg"
    "oaO6yShGomr2mNtbdCcaYE1ni8Cd8XqH4p6zDY6+fvzy4fzLL33O1LSAR5yzhCzxZqlITh"
    "evSZ5kf+r9RQ/G+8nyGqwV4PyN67vRgs915CpyIhcLp6T3l5CvPNZaKAO7dH3+d9w9XS5H"
    "9UgCLSgNfKs0VgtXgXkyAAzzEURdPMzonfcCjJRJR4kTYaLILOxmWfZIbFzeuVP7Y14cXU"
    "yTlMD+NMpzkW50gxkvKHS5CsBMGUj6HSwVBVWq8rkBNpeR2B77UVPF9BMmYnCzYLlKYpGk"
    "MoNfEBBf4ARekLjw5SgtPcAOHCafrwT5pRoxpaM1dcJRtZii+tTWYfe1UqIcz8mar1mg1g"
    "WHvX8L/4N5a6Lu4J27Wj3hFWJJ3OCUh+5scWQIF6hvJk1RApaN2RQbqM/MHro6Wt1uMjpL"
    "DHdKtUe2c5zvMHV9mPthvfe7tnZRvfOvvnCRVd6/9iwu5iqfnLRJVT45qc9Uxu9KrhHYVB"
    "04rIY/Qu7uJPkHfjE2Vk//398uvtQYZhlJ+aB1Z7Hzfx3PjSwKLwxR6QKZ0WwZbyhqgQ94"
    "f+gg+P/8/16zn8c="
)
SCHEMA_STATE = (
    "eJzsvQ9zHDeSJ/pVGI6LkBxPuyHRlmy/WTuCptpy71CkjqTsnReM6Giyi1KPyO6e/iNZt7"
    "ff/VUVCiggkQlkVmW1NPJM3K2pBjKRv0QCBSQSif/+avOPu/m2+Or/Pfjvr6ar+eRd8bH+"
    "+2Z5t7tfbOq/57PyP18d/3p0/vCbZ18fnJ5dHpy+Pjk5eHU+fnl0/reDv47+9tWjg69u1s"
    "V0W8wm021V/XL0X5eualW8W81Sxe+L9Wa+XFRl49OwqPhjW6wX07uJEeS3o/NaliePH39d"
    "Fc+KuyJk7H4tGU5C6auixfS+gIyCBqsKk9vl3ayYobJuihLrdvJ2unnr83n2bchmc7NcFR"
    "u/xuFTUKUoYX/cvp0v3uDAV/N1sQHI7qab7WS3iRBviun65u1kW6qLkLouf7Oe3m/iCv9T"
    "9eBysdmup/PF1nT8zbtJYxMTr3uOfx0d//Xg4ZXtsquvDn4eXf4+Gp0ePDk4On1+cPjk2+"
    "++/f6bZ99+V6vb4wJ6suF0VyzebN+WDL3iq6++Blxtd3vsbEdCPtXvLAagIyEfrzhmV/Y2"
    "5Ob6O2JUl8Q8KnuoNX8/nZkxuPuDUNZ/N+OrZn8+OrocHbw+Hf/v16OD8enz0X8dXBGkZe"
    "+cnZalTVH5z1jRv/86Oh8dgJ8PxheB+czWy1XV+PPzs1fZNiuC2/ndXUVQA5y3FYN5AoFl"
    "eaMkKBy/+FFFGaBq54cGVAoQ0WgKTzCx8fC0JCgev1gPj881hacZVTwkZqghGLw5VBOEaS"
    "8lvjdoJ++ndzs+logSBRZMCnrAkMZTKNsPhxAkJMTnB1dJE2LcdBKh+/iVlsuH51Mh2OrJ"
    "z1Zpxf/60UFYoIg6lIgJebb8sOgCuqJjwm7m9v1AN3IxwQstGhASX7yBATIs2l+4CTHGpC"
    "hKv5omTqz5CGk7k1XrTBza5dHPJ6NW6qZuJfyibPdy9GJ07m8rHh3MZwfxxsMsfL7+y9Wi"
    "Yfvb+Pzy9dFJxL5e65bcX1+MT18c3G43Tx/WPz06KJe622Kx/fHBg0cHs2I7nd/9+GCxXB"
    "QPqqJ66zP/P8WPzQbD1w7RRCkLWmwB+toan16Mzi8rvGeoKuazrw8uRiej48sK/i/nZy/9"
    "fi5bwhlYsA/Xyw/z2aOD+t+O0+LRgb8BAGzb1v/zbByaldFdJVTdy9v1JKSx6ySiw8/HL6"
    "pOvaIJyzaOfrks6zSwgFn/PHpRSsTR2W9HJ69HF6UpFR/+vfz3XwiirJ4qepauzLAq++jH"
    "A9PmXw5Gp89jk+HoIBpOSN2308WbToo2hE7Rr189r0jOfglNAii+RHd6UC7gQl38x0+xfl"
    "Jd5LQd/fToAO2AB2aSKgdi2RVR84yuqGiqrvhn6H3bMYzeXxf3y/dder8hdL3/vIRa9T5/"
    "mH26PmxkFVBIu8BpJ+yC/2n+VayNK8TzfzxBXEQPHsTenMeIU8bUg56Y8te6wZu7eflNcv"
    "v9Di64aSVx0rc1m78pNtuU2wr48cYvRxeXRy9fJV1Fvg8DqM4gW96viu18u1z/y7uY8y5e"
    "T2/evVkvd4tAnsPH1n21W68rK9lsmykgqnFfdsvkdl7czTZoedVx2+LNR7xwelcuaKuJaV"
    "HcEfRDOBpbC+npa/QYKbkbPY6dPY4ej7B/Iae2FHEXPkYZRhYBeQYV2GyBGUGmXjGbpW95"
    "kY+0KeMziyw1YhnUoBhD/ytpQCwXLE5td2ttqb4jlmo5WluEdWl3XxKc7/iDqALfX8fdJ9"
    "Yatrn2xwHfsYxSUXB03ctE0xlsAiczSkVh03U1E01nsLEczl1MTxUQYYL+hMRwfETV1X0f"
    "XgsDuj/iVqAHBEFKO0FQtaB+EL/DI1cIgl3kDcHEaBwigaHFPpGIUuAWIWlRz0ggCLZrI3"
    "WZ8Y9IlEdtkrG2u+yTEyrBtspIdbavhKRluUuC3ujnMcH0j/3aZ8+d6R/cdfKZG0bKhxJX"
    "57tRSFrUkyIZlp+6e0OvCpOoQ9do+lZkjpRWlNV6OdvdbP/ldsi5HXabAt/ur4r17XJ9P1"
    "3c4O6G1XpuSn4el1Z/2foobgIPwzdmCzecYyHsd6p/z0e/lKZ9elx+COPVo1ksluO5GSHn"
    "o4vSxI8vGU6Lxs70nBeWob4Tw3LWcGZYXtZ6IK/qd/aO3jIDFgd5esVy1tZYXefUv3hd89"
    "iiBf9LMPXNHfe93CBujW9SHBNejZw/Iyvm5N3CRBfESmi2RAdn1Zzeih7EC6QcJrjRSn0L"
    "CJd4v2drDepIQSXJbGeduoHPm7e5jalz0INJT3nTi0kjhj9pBOinBstFXx05k+BLxlVNJ0"
    "dVTJ1VxVCOK0wUJvZujqyYOod9MMcWJgoTu9TR5dPl8A7n+AqlYEKtPyicwL0EbRpy/NWq"
    "I9ma3wbRQCuYSAusWL4ktUgTflzf8NqgA/tIEl7oW5o8NxyGB54I+EutvTqDDzlkp363dh"
    "tm4gfCpNzilkboHg/JhnST25b24y4HrSXc5lADLPd5rLaMG721m5Q7Heqoq1s9Ei9yr3t2"
    "nHSzh5y6udtxHhm3uydgxs+H9wXfDc9WOsPrGsnS0/tKqS7jhYVkXdz0OA+hu97rRTW3fd"
    "RfqVIlP2+qX7Pu/H8mA2O6+QFZJ3c/ziPj9pdPC5+bmZDHAhziHl37yY4Jyg3ctM+N53JJ"
    "MN8GTu6nwOle9h3lia6KP6ynqxXhj+8ShvnVbj6bWFQTI97kmydPDqe12TdOt8pdVheZxa"
    "GRsVwgBo49LIqzeF/SdVXWpvhHe0jQrM+q34mjkxLVYjO92TpfOqK+sniZjnbt3UOJE5zl"
    "qlhPrXxOAkBvpi1eGGTgVy3X3bW6J6WA2e2Cq2m3BfUPZmqx3Vtf8/K6veyPqs8T636PK7"
    "bLMcW2DzgC1nUREZvfJVI1JAm58v4lWxGTaMuTAvP9lHOdKd0t+MsbQFF/RH45KydZu5rx"
    "BTTfl+ZLcH40vhg9PPr57Pzy0cGD7dvioK52cLd8czDfHFQTzGL2b8vF3ccHXzOm6UgQGt"
    "+7YkUoGeFYVW5R+Z9Qi8pbhv3j4KeDhw2+ai+/W9Qqab5MhmGJz5yADK0LI3ny29TOjpVY"
    "xAyJbF4Pjl5flvufUmsvR2B2MXzwSWmxu78u1ua70cynfrHRF1aYm3QcBGTWCZczXh/Yg9"
    "Nq+NY/VH9YEc2/bA+2m58nj8pO+VCsH74t/nhYTvWz5f313fL64bdff33wf//vwYN/e1D9"
    "BxQeDlP47Ouvv3508Lj8f/XZ7/HZ6S8n49Kanp9Vmvu13IP6ZtKY2hOGQfxhBtFkPW0yrH"
    "zJAQj4mX94ujL9iErZ6IdjrtXRZqDXngfuIS+ls/aQac/T4ZCZVZWDuq5D+mNZotNreGqb"
    "Qs46sCUZuO+pX0H/mDbRfvTNgtU7YUzgCt2tpZ33iXsH/NE1Tmhh/PNEijCFTfUUkRYgj1"
    "NwdkgRJnDqnhjSAjD6s50xRL3Zxmvw7FS1Jx3nPD7zHZBAq0cUiaou1QZUM81joWcTknNm"
    "LjF/acPB5pKkh6Uunc+K+9Vya6KGeqSGy99LNdy9TGlPpfdWlx8WYRvfHIYV7orpphyK5R"
    "74Dl2GTBebD4aDXe5kFl9xfra8d8bXqFHL5Pvvfjj87mnooDFFxgzqC9rgAz6f/RGwsqJ8"
    "f317+8O3GYNM0lrLBF1vv99tGpXE/jjTQH7p7FMvd9ub5X3nBfRquZlDL833wPjaJuJOrj"
    "xprGBSVGEwovT46OL46PmIZR6m5cn3z57ePv4hNA9T1GyuGoAcD15FdzsvJ4X1aj3v7suD"
    "g/VxdPJquthviByWQ9w3v5/WY7wbuHl48zpy6ZnDYHwK2W7L/qtljDZci3KJSs0k9dQ0C+"
    "cm9zvcaaWmncyklfU6liO30t2kEXZye/jN7bPr/HyCENmJpCpqYpRMeW7qQHmlv1y+3h+b"
    "YuOBmGyK9bzYaNnCIZg4PhbTNdbXb+bvi3jXTQ16T9RJ1eLkaTH94foZGPLzRTPgq0Yzg7"
    "0VoNHGarrZfFiuZ5PScIrO477U8d3yY1GkPObb5btikcyN6k0Rwi9oZKserEkj3OS7w+Lw"
    "9jBvsjSttdxQac0XsFVBzo5TDcQLS0jQaOZZMbv+jvFBp2mTaNjf8xT//Pd8Va0sN9WsNF"
    "ve7O57HCOl14GeaTHWnORFk+uP2wKdw0HaXaGxtkqwS79vvzu8nTGmV5LUdW6k4GbD16wj"
    "M51Ls8cN1atv08LdFofXxY0MSkibw+IS2/HBwAYYljpfFXfzxZfvr4UXxuDBaO6+WHU2+7"
    "7AJB0kP4ztl57+XsdGydXr+MkuUz1FHLKEaCw/JUbrhlNTpu+BxVvFnK9QTTJQfvx7iEYp"
    "0whoCfP6uCoCZytCg8PQdbGizSYxCRyrCA2OSdedijabxMS6bCE1MUUgDFNzUywThKmPw7"
    "BliggsywiDq8EJ+QaV1QO9Hf8Bw7thGzCoO8Loqyw8WEfUgQZwt70bhW1HiEXB2rEATYi2"
    "Z09xYDagEoRjE5RoELYnAhZjSeguE3DNVxcVBRu32yX2lVQEFoETVWZHGhGUrPBpT//9gq"
    "Zjnce/9Yl8TfYIHhb92ZpBKhALVuaHOxOUaJAzd9h9ys4Mg5dZJOKu0AxUbrdPT5A9Uzpu"
    "+c+S02TzbpfaoZbFqQ1q74wo2YOAUk1vlmsYXuwXAfYG7+ZmPV/BIymXu+FuvvHSVLQ5VX"
    "aLeXXp3Pi+OKlWNttluUFdVr7YhQ1AbH+vnIBrM1VE/fhhul5PF9uPk/tyYfR249FWST/L"
    "pVKVemPyZjef4Rlh9u0aUEm9opxvxd1xMDYcpSZ9t8O9AiF15xQtloG1YacQc4xQTt0HDx"
    "+8ODt7Xk69D8rJ/Lfx8ejB15Dat/AodK0p48AANg9ZecXppCaWXzhGHLb25yt+Phd3n98f"
    "X46l+7UDx56Bf86C4Dh2wgUlkYC0icczAGBpiwQ8kTnDMQVlsSoPY+WhMw2WgzioxDMfMh"
    "EOtCGbDqdiFNqCTTmQzpSDduTt5M1yOdtgo/LHAzMmDVfYvbZNwNZ21mS+ME2kO/THUuko"
    "+59+PIirI27K7il+Enl9Bkvmw8vg41U0E7YITz2ZIzjaBUov56TfCuovkqeVoXPJDJhAhp"
    "s1pkOqGDo/zIBJYbiZYLKWhfDkmJQegqxp8ZypSLqaIXPU5BPTgFUQT/xmLo7FbyMwdOQ2"
    "/JIj2m4jGIl0EBoEhbdwcz0R5M+JShXHvS8ZCzYrcw5KJYHuJ8zZB3w6ZU5UlZctBifDZ/"
    "Q94EtkxokX8BLTDqjwHsaWb3XH+gV6mIFETMgiswZ0TNi+TQ8OPW/QXmWZSUNC1KgHB8iw"
    "aLc5EAIEdPiypd14KK5aYMPJCUmWviqds2qwRFXs7FT+0sffBUkmI0iID0xqD/co3oApLu"
    "ci0fgaEM1NMSlfC/4MtSdN5OepsL7M2BFafAm/H7Bs23f+gy5wQ+IE3taloA0YipBCDDxR"
    "QsgoNYo58njpgSaESKHmxpEE1VFcilEkoLE4iCRIEoQL7+IrokRruiEkIGHTEBEkYRNRAA"
    "kAmIgfQXPOxeEjtlfj6BFuTjD0qBa2bmNHnBEhoSMg0Rc/cgQlxANHkrm5cJ3lwkb65k5T"
    "SZhG6QANFkAzqnVQtCRixCm+Z8BInDNNMVEaJ8HZP0PvJ0NFwrqCSBGUEA8UYQ2zT9eHIE"
    "iEQSHtgo4hImEog4n+QMNG7HmuOSciQg2a6JHolO+xUuDJZD0vVx1ffenhJ0jGQuGrMl5O"
    "SOQusHtdxtMsqwEe10y0RN2HSjEThlfvyAnqqBFjLzqgixiAxa2pMNzhI9J+6gjSG15CjA"
    "lcrYWZ5Ttq3RrnlE2bqQ2J0UfzL/a+JKASINXZqIDW2fDYr58kqfXgMl47yUiSh069v8ZG"
    "j06hlAIIS9buekymLqroaBA0o0FUIzaTlHwMNcljFyBhSg2DxDHEAuRxdohpgIQJnMPEN8"
    "QCCBa3dem6uClXxeUa9WY563yzlpN8oOKfzD3Auqjtiesu7j9+Vjy5zvnQkrS23wJlXEmT"
    "CqT4J7ul/vempF7MJrde1t4umZxLDQSL6Cqt6nzxxv/pbrqpHLRFjQJJUtojSwm0t6CpJt"
    "/FpnjTJ8vAP80epe8t7lyMOxGt/lTlxU5ih9L0Xc+9ieWiFM9t2cnveYf0yYDsi8ujy/Fx"
    "G4dtifrETz/Fdla4clj7DYTUzmxNkf4+Cm0T20GBXhIB8sPWAiRKl8zDdrClgq0hWAzFJC"
    "gE3QUQ1mgKj2DRE5OgeHQXOlijKTysaEiZWemByJtXnWKKd/IZk6BQtCIjseYiJLYS52Aw"
    "rKt+MGjZD3gwCJqAB4MQIH0wGKsCPRh0/RodDEKwooPBqPXmYLA1o/hgMKQRHAzihOjBYN"
    "s+dmKB6yxzMMjWE3U0FLXa5WiI0gF2NATrsg8GcULWwWCr+H4Hg5G2o5/6HCqlugI/GPw8"
    "ez91MAjq8g8GcUL0YJA3zD5dH4YHgxwKaRdo3h13h4DNfqHDOV4V1VoFuP7pNsjiW+CMdy"
    "22c5BosLm+Pl/cFL6YUXrXoS5Ke6sk0J/BOWKwhpOfI1ob6n2I6Bip3b12HHtcoHY8et/j"
    "dZysoTgtVT/YzX85sqrL2OOXr87OL49OL6t/nJ0/H5+Ww86/mu24rYr1fBk6E2oLa9fazU"
    "XPyg7hj7bmT20F7ACW6BrmySRG3bqvbekQ5654y/ihKzQWKbjwvluISitBHWwNP2lwlQL3"
    "Z/KMAZJQQNr5ROdoIW6XB0lwekaRKkFknZDRMmTgig7EECoKpPZRGNp0BpvoEAyhorBpH3"
    "+hTWewMW/KyicPVUCsSUR86YegJE1R9eoP2XgGZfUJliNsqSh05tOuisxvNDdbVp903nWm"
    "iAZH9DBaSJirO+Y33U+CE4SFknllCaFiIQ0uKg2GNnU3CVQVG6tHRn77BgPGs9d6OSq0V0"
    "tD9iJYDdc92Pym+3lwgrBQSu21pWIh9e11OLQsezVVxfbqkZGf+sGA8eyVfaUKUFB4NC9W"
    "RU1GWIJ1Ked6FaiufpDitTDoJSvYSnzPKkJKn6igaiFuW7W9jVy4irAL71zFYrhrV56VYT"
    "evAKXo8hVBix6zBILgd0MIXWZvYfGVR1/FidvudhuHVAnmd0eqC25kEbSss5egN/rey4r1"
    "j/3a72ZPsn+oC1qftWGkb2rB6pLLWgQteiwjGZafunvh3S0WUYeu+XyS/FaSrXd3X/5TNN"
    "0S6d7PF5N/7Kblom1bUyJBpnWOEySXLuet8vnmZrlbbAnOnt0wr2yF670Od8E0r4BZ01I5"
    "uqkZqR7d1Bz7J591rKCpOKh+wVUuwyvCODSwMGusTcfETxvbQtc4cao5+WbsxLM/4sJRx0"
    "BINwtOSiB1uBGqSoc6Bopbpvd2dV14Op7d3wEqClowZ+ht9aLW2fCEZykEtR5c9okKKUkW"
    "OvcyGiShQepeOIvb5UHq1pXENbJeEKWdyLoq1s6M0mMxQEWBHOJYLGo6g018LAaoKGxDHI"
    "tFTef6bSrJZIqR4eg+TT5TXD6uCgT+35hQqIbBc5tSUnKVIXEOI5TkeN4P1qyzGFt+sqGC"
    "1SkKNKyjijJknZu83JJXOMQDQtK6gxV1eJ4zV839ScnFhy8d3oCUr4LwoGd4NbAGtldfPL"
    "QhLflB2wNY3sjuFCKBUJLTmHqIBNp4BqXdL8pRhpQUynY/qooSNi5z6JF5laAz4TF0Fz12"
    "yZLul82VzS/bf9c7xpoIoO74wFbacxdEZQNvIQjP7h2ErefJe7SXiO7GYPtnhWr46L2l1T"
    "Ds8x5Ww0IlBtsyU3ggq+HEddQ98R11kMk+IsLxvuWmqoqJ249CUziEHxBtF//q2ar8EGpA"
    "QQDSDqCOWmXBkSQfwil14PHSC1ESpKEKUk6FFAQ09aRSsFUWnA49R+eJ6gFP1HPcTFB2Oh"
    "VlgYqICIDq2Z+QhtO4ZFmfIiICl3q2J6ThNC7us1BedQKL/tNQQZtpGKIQ8JiIgKQXAI41"
    "mRlIIncrQoVi+jTOVlQ6JnzuaxYYnUwFwz8ihcvIVITUusmnpIKJdS84WQbvLZ+5EL3FNQ"
    "ZO1ykRN5pZrjW7VPYirVnRo0szvdh+0Fzmq8eP6Yck1NgbOKI/FoODUDjJYOH8NMqBovkx"
    "YThYpfMIGsofrmKGAkXNG/6+gvW0SFD7aoDHRZoGhn1eJGwEeWAEwPT1FuXxj1RCPTJiex"
    "p7ZgTAlj40AmVonxpx5oU+NhLQyZ4bQUmviAdHnBTEWwioDvOPjnC1lnh4Arbc8ekJQhvR"
    "gENrSx4fQUmvmM+PuG7o/QAJ1DzyY88HLBIdQz5D8tnaQ+YxkrC26DkSlPSKeJCEOQw/ba"
    "9GD5MwaORdohnaTj87Iglyr94mqaP4ivfFl/+gyGo9X66bU0Mq4e7246oA5TXXXTF5u9zV"
    "PRTKSSbR9TTbO5Wuz0stoa7P1FeNk9D+aE9nTs5+rw5kTs/OXx6dVH/9On7xa/Xf1+cvRq"
    "eXft5cn7dVaXviU/5geZaLs4vL8dlpxeZ8VP+rPgE6PR4/H5kDoF9Go+c/Hx3/tfr7+Ozl"
    "q5OjMd1Y0FHtQY79NdL29989Q/Pz0hpnJrUlGNhVeFBB/8gl0T62zQiri/Lf4oQJmNq5cC"
    "kB8jhFeXFxwgRO7Ry5lAB5nN7glqD0hj+Fsa2ijbDlnMdXzSfshLo4YQKjma208flN5xH6"
    "s5oEoD/vUfi8OtogPdaCJY9ZmczflJ/wRdnwtrhfdc6TuNlO12Z7iT6CYE/8c1/06IkKT7"
    "xJ08bk+vGT6yffZnooSet6KQTfuBFN1dwDFSnuyU4I1N7noZD5rKiDs1IPhZRr4/dlvSpN"
    "58b2vF1yHT59WkNcF7P5uqieSl/PwfoPxDeVe527agEUrNy+BTcKiz9WJbsNtQ5tBIHLRo"
    "kxlEqb2Fae/HD79Psp3xhiWmgM3nMlDgnXGDDuDGPYTt98+bdf+z7hsVpu5ltC1vzzHrfT"
    "3V0V87q8nl7P75oVeHNNtuyx0vxLLLPpx433e/+4uPmquJsvyKd8QIRcU7tbVFttRH03QD"
    "UPrY1PzazzOyI1td/n7Xap+RGNFgvpk6+QnL0a1duh382u6OTswt/t1PSE3bT7nbj8Crls"
    "CvULzM2xC0oiRt88e4ptoZA+422dIKGbCKuCAbZKcXvRgsxVEz1s4igQBN4QNOsurVdOvE"
    "ZpGJ79CqB4Bp6F09bti6XlhK6TTZ2m+fzyOKjOAdJzPQzay0Ngx5nhZAqQGBFmVNs0PIlP"
    "ARAgkJR9CFGDNA6JzwAQIDiUfQRRgzQO3hs6qRlM+/2c1MQ1501csYUmZixXpDbKGRNV8+"
    "HnyN4sCaDcam/9eI3Q8iILCa6nJU2PIEMXLVpAE4LQ6IN1jwg3QokuY4J1lRZWtPEIpanL"
    "esXJq6kef2GYD/mCk99A9H5TAI2OuYAqwN9uMj0bv9wUQJS92xS2a19takwIebPJqy95sQ"
    "khQ+MqbMvoMzKIjnJvNfE0Q77VE7bY6aUeFDl2Zh7W5L/RhJCxYiesqnu+zxRqGPzQ610f"
    "UvnEy0yfWV8n32TyawpeZELI0LiI/DD6ND0G3mHK1pepXDP+QRTmUArxLzdmxo05yFPCpe"
    "J7uv4qDkqOv4qV3O0H/VqxQCwPCiCzi8HyZ32PVtQW5gjytMEG4O8EneRKjquWP7Yer0oF"
    "LoSweiSyrvsANkbJL3AdhNUj+XXdBrAxSn6Wy4BnJjpCE+ZSFXG2NW099U1NxXrALY3HHm"
    "5ofFD0diaEjm5m6o6LtjI+MNFGJmix2cYY24g3MW1dwRYmJkI3MKZNbN0V6ySzeWHpglrO"
    "Bq11WcxieLGlrF+PvWmJiVhbFqPcfhuWQKvBP/ssfSl141uVz6dnU5sUrx5/ixIToRuU9D"
    "DZf/+EG5NcbYmKP92mpJje/2tXktmVXO8280Wx2Uya0z2YhygoR5IR9Q+VmK5zSX+qjuwW"
    "G1FR9t0fVSy0NkgVr66BETVx1F2QS1Ahy65R/nL7FuQMcr1Saug/frKLyXivFiuHt9cBdG"
    "4x63padbsWtYauwFuF5Bfhbd1YdE93Cstwv6WM2OyTbYSmLwzGmTbaKglJshkN68dQlLej"
    "sDkSg2RDGtaPMShvSWFzJAbeptTWjOXW3pa2LZEih98sxv18lApCgZMrniEEr6KEOxaRqQ"
    "PWDX6CTqYH/zr/HnVBX/BHKvPOmSnC2MT3iJM6a66rsnwybUV9p0zFe0ivjMc/csv4uBJ+"
    "mRA+7pipOzb2zPjoZK6ZoFHrmzHmgzhn2toS70xMhbtnTLPoxjPWTc5Bw1IJuY8P2uu0kc"
    "dAozt5vyLfSRNT8bw0Rsc93TSBbsN/93IEUFonPDWfUxcnnTVeRYG3JqbC3TWZYfMpOgq4"
    "bHLVRarWdNpQLoQOLp3paj55V3yc/ClcOxYs6w5JUznjJrErBRbL7m4Xv5t6ul8CVr3dMN"
    "B/keDO8mNQ9HaN6Jfr+zXo1rHz6HjsyPDRmFpDNavexsT6HFaHjWDr+gB884/smh4j4uPq"
    "t5rH2+ZCY/t2UsRqUBnenrQcWdi0lVJtpG3U2aRyRzINtP4/nbrQp9SBJ+28UIIsVIHjjq"
    "CjYeo68sjmsxgFjj2Cjsao6+gjmxcs7OrS4n51t/xYfPnXlS3QyWJ3fx0+23EIDtdA1dQ5"
    "2+3u7m6SO6xzlVKcivtp+IpH/cPkulxdzyaPqYInfsHq7XJRRD9gLPyCmEUpa6XEKdo6Wi"
    "Pg8ffl9WQ7395h546uDHsApVhN19vm8QJI2BYilOtl2Bi8Lt6+Zx29hzzdbD4s17PJ2+nm"
    "bWATTTKF+eL9vLKz6JEVl63herlbQDvcFOXyeTa5LRterqOynker99PF9E1plqmzVWvC3T"
    "YOSvsFN4767RUcG6Xj2pZfPCVEPMMqMd/DmG0wJ0CGrjB1iOtYBUMJsnKFLFbh6IK82lIW"
    "MzvgXG9WP1w19/CPnr8c1zfwXx6dHr0YnVd/XhydjC7qP0bnv42PR6b4/K+jy/HpizpZ2f"
    "j06NT8XlKd/M2/u++ajUYrhBFUQDqrGdQ+Tzua4sPydpylT8sJ+2TtxDBau4YIx7DmDhNv"
    "FdtdxkNEBssOGxQR+pnts72Mmk1CMt/Rx/KuMnQUKO+rrYLFNccA86QjmCd5ME8UwTzB1+"
    "KuFmuXGNTG5VfcHYLWsuKzd4UoVX84jN0g0XISWjMn8lE1BDggf4ZV7CLXJgeKvKMAoQo0"
    "SXdF7SdhJmc5jL1keuN1Wv3tjWjFuOmJMK5FTIQ0W94M2Bnvk854c3OlqbVYMpK4IDQ4ah"
    "lE4ej0G08iMztNgeU2BDimYC8s7ElAK+5JJxgDr8ByG4I8XqnlAtqOeHOWCzwJ4o5uKVMa"
    "gL6MTqqImXTUiS+zRDliq2gpBcrpZicxk77KYVqOaM5raXrOeTUj4ZznN55EJvCyIzQ4Ml"
    "3vOtpsEpPAq47Q4Jh0velos5mvLmNfjH/9euyMFZHmt8p+bd+lxQTqObowiNAnrgrOazsJ"
    "q/VGM6KJUSoMnO+aw6OJ42JF8KF4TPysSGKCTqYDP5J4T3qgo4iRyrwoYooQN/Y94Uzk5U"
    "LcwCKbD8iIDo+OaIDVI+WKagAScpUgM3xAKFSEb/p7UwbD+L3aQuuHlLj57w0rZwA0RxdM"
    "gM25BgLKlCjiMAyTsptzTGkn+VQ4FlNDFU3YaBJVcMQqBYcQE+t7v6IqVFSENGJ4dixGjT"
    "Ogdjagsi56SpSkBuABuVQBOD2OH9ZVhU8JEqH3KPLXeUDlK+0rPY7/gNd6YBvwak+E0VdZ"
    "GIuPqAO94tP2e3TNJ0IsuuoTC9Bc9/EsLb7yA6gE134Iyivs6o8nAnaPgdBd5goQX13UHZ"
    "G43S73REhFROMLq8y+EkRQXnGuBXn673c1KNZ5/FufmyfJHsGvCX22ZpC6MgQr868NEZRX"
    "2NUh7rD7lJ0ZXiVikYi7ouOVItzFVRWbq0JYzKQpwUIITQkaI2iK2gjAJ0gMXuZ2UkXrno"
    "H7gkNkc6/ubHbXfy9ugujMQ/ikVFMnmZtmOfsI5LUS1+9WgWetmpdEl7vtzTKMsz1syJoi"
    "JDB0eXOzW69jHewK8EtJv0K1tVvXhxKT+/lity1UXxOabqpnporoNaGOgZzT3fbtUiUqlL"
    "r+1YyDvle/LBulcE7HL/k40PHRSf306suRCzkcvTwan5iHWS/rwMPLo4v6sdTfxhfjS1P5"
    "4uLoxaiNRHRteUMByt0UYaGiscx2LET5fsrfUdQIj2DUtE8Z2V+tBsanP5+9Pn1e4Tp7fW"
    "n+joF5wwzK1BTxgGEDx3tWNiy8gk8jPT18+gy92IfbDu/SG0JrN4y27Er/Mh/aKrY3djXN"
    "QM7uhUF9HIqbFFQuncAWGTD4t6NwOg1YnJtRVOtpiM0MLgDXUBCw2i+Cbn+5VllwOvQZoN"
    "SBJ+q3SIIk1GvX0/PZxFslkPMJ1maCCctsPRLV7k7KlVSL5JJfTIODVr7chzWbxCS51BfT"
    "4JiUL/NhzSYxsZ5DCmrjOLQeRQJNJWVvl05M8d2CCkMQ7jdUsbh2k3DcOovpwqYIcXjeKk"
    "4RWdR0EqHdXgnxBWQ4unDjpgoRtJ4G6E2RjENxgg6D+BBM8sF5+FDTPxSLjZ11Fk5SsvH7"
    "x+D70AF9Ao5Wl5o5JCVMfQ9AObZuXB8iM3ckRA+bchjs0fyoOWu1cnAgyqzZI+LADEI5Bo"
    "PKsNympvTb41ERH57BQHGs1HfHiWwVEBJd6dcCdhsWaa5XoWR8BcgsOSLlK8G36v0ogmHh"
    "QX2hnce0xB5lL2B583PoGhPO1BExOZlFHrhw9obFqvMAIqVMKdK5HSGXKSac7/epHNY3AN"
    "CIvwYYPfVd2Cd4asS0ezRGMA2orB5M4/gPGEwD24DBNBFGOpgGUQcaTNP2exRMEyEWBdPE"
    "AjTBNJ6lxcE0gEoQTENQosE0ngjYqT6hu0wwDV9dVBRF3G6XKApSEVgURVSZHUxDULKCaT"
    "z99wumiXUe/9Yn/iLZI3gwzWdrBqlgGliZH0xDUKLBNNxh9yk7MwymYZGIu6JjME0cdGEi"
    "WuLAiA7Jeatv13pqHbZfcPhLPjFcPh9clPfsCQyQwbKfhXEj2+l2twl4gDic4va2ct++Ly"
    "ZGMRZbqY5y4TStFk5hQX00BjVRLGbYb6UNTjdhBI4935/eL3cmfdTP4xdNFEztfVrcBAE9"
    "34TiLtezYm3AtnTzxfvl/Ab+uprOwS8Vpg1QaCNO7wCccmWtk0aNCJixI6dnwIxjoxQw4/"
    "jRac/y2c4cEzI9GZGaDBOkNXmnHvOTjV15fl5+M+r0YeMXp6M6hqX8hLwcn5Zfnfpfo/96"
    "NT4feQEtrdICk4505kqTYS2OWzsEnKTmpyiEpbbT4H8RM3/sQMFsWSzWNxEfb4A5qZrfuo"
    "jlD03Hz/7YhaEd1d4zZPNOjNxkENlaVZCJl2rFKdbzZShQMHO2m9aDs+o77U+3sAwS/vRj"
    "RBBbez0b49ZeTU+1xWcN3bTvZnbgp4gip4hJhBU5hdFa74At04+cwluN1qh+TVmSOkCGI1"
    "LLTRe1hrl02iFdfZqyHpywOg7AfuQ0HDWwvTwEdigRTqYAiRFERLWdhCcIlUFocGC6oTJo"
    "s0lMglAZhAbHpBsqgzabxMRM0NFlMlCEw5oU7FKLiaRZgGFAtJMRwDaTMNxqj4nDfRwRIL"
    "ZMEYJlmcTgf+I5RzQUIYbqIbXkqE8fwiJF3JFkfAWwjmNoUr4S/GOY/SiCPn7B6/OOXhK0"
    "xMJqL2ATB5TBGtyteEWmDymJbifW4l8/ipfbmhNXJJxACzL7j2kFmvBHwL60wRgDIYFwEC"
    "DExGdrT4A548DtvERjwKcieh1u6Wxve79rfu0CgZiIZfYe0jFR+3Y+NHKGfbeVhbYNCIlV"
    "zMAAOfZs3cGy1UxLRH3EmxpwFeN+1vyW+dLwwApXLj4ZD3CwYhkUNGelYutKVykBHbFCGR"
    "Qc04IbX24HfAElidD5inUxgsaTKI27WTRKHQlhss6D7Y9Q+6MiUk8ODkTZ2PSIODD9cTkc"
    "VMaYbGoKLdanwq11OFAcK7XHF1JcIR3hJXNHI5o+MtBw2rVpDlek4AIywrVpj200nbVhs0"
    "lk9phHCi2kw7G1R0iK4GDDSXTVuZMUWUuDozJnWYqI/AYjNO3ijhH4CCpfaQc+Ov4DBj7C"
    "NmDgY4TRV1kYRYSoAw18bPs3CnyMEIsCH2MBmsBHz6LiwEdAJQh8JCivsMBHTwQsAovQXS"
    "bwka8uKuItbrdLxBupiGh8YZXZgY8E5RUn8NHTf7/Ax1jn8W99YuWSPYIHPn62ZpAKfISV"
    "+YGPBOUVFvjIHXafsjPDwEcWibgrOgY+EsnD8PRgbZRRE0+EBJFlQiF3m+3y3p4mfsGhkL"
    "lMYPDF2ygNWO6128/kqVqFR3c323VRbCdlQUH8jLGLiwOmN9VGax0EVR7WHbMu3oD0aM3r"
    "nKYASYF2M99+ROpXPyO1V8tylNyVw3MG+rcmup6vt28ns2buszTtrxjSqPRJXPqxHG+NWb"
    "c/3pdTREX40St5UzmE1sAyq4KScTk21xhSW4Sg/VBcb+ZbNKdcU4QQ2ZhQPxfcdLHYlWpb"
    "F++LRb25yEbIViV389vi5uNN+u3i7TwCHJSvi7vawDdv56vJXSnAXar29W5Tmtxm4+wVKC"
    "soR8Bvlrv1DUZoCjCLKn9/O90Uk9W6uC0qTRRRPO9nFs5bST1dV2kkU8zsxyDDjIoNbqj7"
    "xgZbNlqxwZZfMpneq9H5xVn9xO/x2ctXR6d/8+JuLQPqAWT87eNDRARvEoyiY00Rwifi0s"
    "6YkIkpSb133IrSTKKRHPWdFQYDMK9G7xa3xcmga8sunDZdH7U/R6bzQ/k/gk0w0QJersxn"
    "+Lgxm8NvnkQs2xnacTI/Wdv5ZfTy6KR5/9n89+yyXEAiFuTP6VBhtoylfG+ah3yaIp5BBj"
    "O/g+d+vYIRzYnhGn8w2njyoChimgiTdtbaM67c8gm+T04+96ubDc7PLl6VW4767e7jy/Fv"
    "da8+Pzt/eXRa/3hy5r/m7djbL1sbhT1vzaRcMVek45evzs4vGz5n58/Hp+VyGuGFfwXb58"
    "mjYtvOz0cX4+OKebmRc7IfHR+fvT6tXUzVP0uAbdmro/PL03L++3X8CpEj+r5GiT39Cizr"
    "bT+5UabRuoQ3/xBf4WgiQurhcfVxE+aTGb+j7r6lV8Ez6oTRTt4tzLlPYkQEIfitRWci4P"
    "FPJS9UHKF17uBgHaAaAY+2inq4w07Ie7fD+jgUr98U3NuwRQYMfvA4TqcBixM+TrWehMiM"
    "8A+q44BUI/xBe3kI8k7CI/y7Q5J0ESfC383lHydWDpOJnpEbNEXMgar8ImJanPQQZL6+DA"
    "mIQbf/15djwRh48+/sQoI83j29vhwLxsAreH2ZpExp4BO/vpyQWaIcsVXEry8zlLPv15cT"
    "MnOUw3l9GaHBFTLE68to40lkxskrGAoNAbEU9H3Jwr4FtOIudYIx8AqsuyHI45XaMqDtiD"
    "dnuaaWzHJbmp6WWzMSWq7feBKZf54gsN+ADMeHHGQI+xblIO5hICpbGwLrDsi42pBaOsqh"
    "lzZyVu/Xldk+pOw5Ajx2wnEQC5JeubdnToLB4FPhSOOTLmHnYwzEfR/KyVWEYBz4VExFSE"
    "cBxqCPInJjwKsqGwKAsOcIaLlJ929QjCRayd30mAbHqHw3HWs2iUlyNz2mwTEp303Hmk1i"
    "Yj3jENTGcWg94wCaSsrenO8xZTenfpjsQ3k8TIvpYWJOEVl3KWIaDI5/NAnSSje/ag4dTx"
    "QWTt6FCoyKhTXMHj0c3sSlCliVGeuNkhHT4IDAUiHs7UHXG/5bIygVjiuIH1JFF7ad7jbz"
    "CI6gwwwBZZ5tjBMcjn6JZk9aefIwhYPRkrChBqNxSLic4VjVk45FR0MMxCExcYzVi9mQYo"
    "tICS+hHxWieQQXN89YPFdhJVKgkDK1mzBhK5pnHlHjDJQu4KUbVECewuuF1qiDjsRIIjcB"
    "OlLAPhWO0wb+KMILG02icnGfkg+KR0TMtCCcFHxYolJF7IFsPOiyj0xAJoLvf2z2ogLGR8"
    "fVFdp1SEds+PeBkWPkNkxZiDEgwyGGAdCqCEHrGZd9E10nGsY+FWHIfthekJmi/V0RcigQ"
    "E7Fs9IZ0TNRBeoqBkTPGbFtZaNCAkDqgGhYgx57DWDaRUUekRB9T4XIm1wEoVFQEIp9EFT"
    "JrR4gl6gjSP+xNJYwRACiEwwCjxsfC/kCzNv7CdBE4HbFR1EwXQTWcROfHUTOB+UHWCCav"
    "WBGUxzWJpwncZkJporoRFKZEEYBhmPGfIYHibC8aEkWO+tLieqoOtZh9emcbXOqS7mtjYm"
    "JXi1wd093aYpKkT77NpTQhYp+KiALwL7upYgzbjsC19TjpP8LKV+rpP9ymfMD0H6CNKP0H"
    "xOirDNylj9WBp/9wXR2n/4CIZek/IgFs+o/WuJD0HyGVJP0HTnmFpv9oRUDzEOC6y6X/YK"
    "uLzPsQtdsp7wOliGh8YZX56T9wyitW+o9W/z3Tf0Q6j3/rlTEi1SNE+o/P1QyS6T9AZUH6"
    "D5zyCk3/wRx2n7IzQfoPDom4K7qm/5gij5tFmRDMzyDhgfkRyQ1gCuLr/+b34Epke/OxKr"
    "LXGdtrikYa7GJic+2wqkDduG8ykcBr9R0ecJuu5pN3xUen9K++9OwlFjCFK7jG31T2A7nw"
    "lACtg5bDFviLhdkBYJf1zBIQseudLQBersy0wLpkmeJh1+GwzpX6pcu0FNGnAqHoijeNsT"
    "Vqs+HwzLHPs0RxY9iOKlJK80N2U0URyrD2fF6alEEClX3PMcdAFTojXDYvD0sNaetOtcez"
    "78CeB+h0oYG7Pzp3O+SgC79Lx8cS8VTBjyZO0Gbgq0YXJ8VgYRZEGydo05h1o4+TYgiW1e"
    "7N3+mf4Mnf293d3QQms4ue7HW1Uhnt/r68nkSv/zaZOFwZmk6sdwq6zySZ3ifPDrdaz++n"
    "64+Y4fROLrbP1X8z+hSeDZ5GD372ejW4YhcMGcjMFbJYBUMGsnKFyfw2Daee+bACLv3SYW"
    "Hvrsa9wH6fFJC64whTpL/7QdvENj22YjvmRJgaMhSPYGdjL4VbbhxoQWUsVbx5DoC52oUE"
    "eUQ6qeLDNjlQRE+xYoQq0JjPseLtp2Bee0uf+aydplhZW/I8eODhSkGzt5PCpTTDzmoQ1s"
    "fnmk+Q0wCKlcfKuOsa1s9i3Vc+AyhWHivvOmtEgiIeJJcB0nQKFTvvUFgfxfMpsg5BsfJY"
    "+dYKUw5RWPeVcQiKlccqyTdEECbQf+psQ6TEAsVIrQFJNZRVzN4zDZESMxQjmd+QNEOd5j"
    "dJliGk6eQ6RZSbAiFCkX3azBSolEwl8O0dTUuRVMJes1KgUjKVIDJyKiVFJ0sXZ6SghEhu"
    "QQT5KCISfOWtm40CaTSFR5KLIiJB8ShnokAaTeHxfTo8OJ6jB0Ez5DbIazkFqXW5Ml/KhE"
    "QIMN8rhV//i4v1gIfC8bCzn9CMyUT4/esU+9FB+mXNsC7/xT+EDjXw/WDMPGkYOj6FKMmb"
    "2fEHVe1iNtl0HqH4WnaKOoFV91J2Wojk2jflVsVWnwl/qivTQ0T7UG0N7vuUwUti+s9T+m"
    "+nDfQ6pdcE9jilD9DXVvzQW6gK8mnKKfkyJeuJPeoZuKB1713KaeJZSv8tPdGrlDHhFfUo"
    "ZfpxvFhnjCcpWXpKPUVIPX8neokQ00E0nJC6oucoY8Ir7muUU6XHKANtRz/1fb2Q6gr6Jc"
    "rPr/dzz1B6dWWvUMaEV9QjlPlh9un6MH6AMkch7YKO8edYYIiJxcYiPkyJF6TwGIlMyIRy"
    "32zn76tA9tV0vZ3fzFfTxZcfpLMuNqvlYhPG6IB37ZxieDHfTe1MeIa3nEk+BBc7XnBmNl"
    "OAxht1VOA4YiB9g8cxlkpBJShvv7+9F5zMj1fuCbrT5+WSpHmtafTqcvS8fnVqdHwyPjV/"
    "X45OL4/qZ5u+TrZX+W3D8WSb9aa6ub/Vr75/Xj6JsBAJjs9rkBcwnuHjwg2RevqhInlpsL"
    "gRv3KjWy58hDSP2JsYmrh5r0O7h82jsuTwWnvpAtibFqSIAzPVgdxKg21iUcuwP2a3tEnq"
    "DvB7htWmpRHD58eTc7joq4MTV86TjK2a5DSQa5c9EfjjfiCzoCeCDEU/owBM1FXR1SQiud"
    "hqSU+UuXb5U2UwMw5kFB2mSidWL7OAXPTV0dUwYsn4A0ZwFyVNzxgmundScuKwdSC5m5Km"
    "z+tA+Y5KThy2Drw9QgcNeJuJDP625kDo2wZkrgd/k+Q2Q+3lnfU0CmL+gj0EDjHvckZTm7"
    "H73/Olj6DXFK5/hPzUL33nmmDfCCCZ+OdZQSX97WxGDmxvRwy0DpgzOD37Vr38jTRHHUqG"
    "qrG/sM4ncVIp5P4Hl5QcMsiiaxRpFsoqYAap5WRiqkNyQQYnzcHXvzRDySGD3McCEldqFF"
    "TQzQLY12wAnSyojyLOqUA90I8WhIdbGPxHEWdw6wcE0oIIVp7/E2QhnG428zeL++LPcAi1"
    "vEseQG3mi5sCx7DYhhe8B1lVJo6XcL79zpkQE+i7XkU4al1dRljb/mwPmJZ37nDp6Pj47P"
    "Xp5eTl0enRi9F5dZh0cXQyuqj+eFWqxv59MTr/bXw8qv98/erV2fll9efvZ+d/bY+csMZX"
    "xXq+nAXN11biRWefVQfV9sefyr9rAythxqvwrOJ4a9I0GzddxdUGWIvnZMFW43AyYpyn+R"
    "DS6KIvceQrM/bzyOup7jmZvMbRbxKiHv56LEEsV4NWynBMFil0/rqMwURdFZKHTZNycdXC"
    "dqKniPPDXteFnpZFCr2XRVD+czVVdLQInvcco7z+OPFkDG6T13PWxC5V5MrisZarMBplze"
    "T6qP066hobFwh7chLskpLk+QlJd6eUEYaLv8uzvSh5Fv9Aj/kSwnDxN+tMOfJmPZrG3C46"
    "9NEa3lycdv8jB9qM6AxSb9zrQ22Ys226mgJkT/fExBnE8Zbga2/OG8i+nWgyTQhf7sHIZd"
    "rwr5vtQSOcZ3sgjfThHpQ+P+cNDx69rCTwEW2nb75459BQHp1SdzyWZcWefpyqKSUHTsVK"
    "/6yR5i5zbwD6aIg5VQ7i0IhaR88Vo7Ejw0djipbTxsJ6nSEGjSQnyaoxuZ/CpxIgU5oPw9"
    "bZ8OQ7T4xaD65kr4lLkoVOGivVRtJSrWEqdyXPSKv/36kDPUIVaNJuC9rPG2uHvWlIlzDQ"
    "YXajsPksxi77z5COxjjQjhM2L116zWfl6s1F2suXXfPNZmeeMvEWRiAl8mZ3/feijv9wlQ"
    "6fPg3rZJZvezuu2s1nE6uTiQE3efL9d8VtnWu4+ZRWTOuixs1k8FXnLdU32efQSDL54dtv"
    "v3k8DVnELsCGZ7igAX1Y99pytVqut7tFj477p1kvZzNu55JtF3+syt6pmrxf7syVrZ/HL5"
    "o00PZtTr+Fb0L+q/Xyeno9vzPKRvA27G/ulpsiSmld/wrhbsphW0xKGynWtI5Lwirkc7ox"
    "enZDxylyc7Oer7bzqNiUf55ZrCvj/bCImXYZv06RLAHrqt02Pt5w67nv8TkpHVj7LKlU29"
    "ks26Fc0XhxSEFZhLia/MP/YS34gw6K2r7AC8X9BmMFBqcT1PvdE/JxCjcYb1AwrziW7RBn"
    "CcYoZOkVoyyRrS1tQKydH0Fuly1esf6+lmwbW5eF5sLcBmJEJDTlTSDeNhcaeweRIlaDyt"
    "hJpOXIwa4/ASKsNQUJ0H5StDuyaZUFp1MXBpQ68ISdByTIQa2/oiKI9ruLQ7MfcO2ea1pl"
    "wenUcwGlDjxhzwEJclBBSnhk2crJfi/myJ+UEHptq2BKzFClHZJKesywY84M+9FgVtbsR4"
    "/vSsLJaJtSdSRRjefwCdxIOBmJT9eJRDWew8dK/goJSEzKqV/jdnNwwJ6Gc1afJiegotsn"
    "/7w+KtXVBiaoVDes0/scA6l+/BP8PeuIPs1PUfHO87McEruyvSohkYIU29V3gB+SJpYM1j"
    "egvV8Lm88hDZ0OfJihUwLHGNTRhRmwZtu093HvOjMGLBij31++4DPkcAscSugu+uo+WwIm"
    "XXSGzpr71Ztw9vQoe8ygkEt+Ft2vUrizqT03kI46n5C2G1cLjDDvd+U5NhCLj148hkJSvg"
    "b88bIHLfDGRlu/w0c1pKW/qsODZdo8ciwmdci0xBmfjF9xANdTwD+H2zta6NDPETWJPDjC"
    "0AWNCBGhDpTESPke17/STvvuNzFg6nekGZj+HQPrazDMs4yrBk0DH1hBlAoeU4AoHTwqSZ"
    "MSPjTAOC18TCtIDU8TX2Hp4UNZsNzVtE4zaeJFOqSShaOtd0kYntJLNCSJ+uy08TTxFSd1"
    "fNgp/dLHo72A/twnBXmum/BU8p+/haTSyiP1+anlaeIrLL28bJh++n4O081zqbp0Uce082"
    "jGeRA1Ic8t73KEeIJ+9aVHog2VOc7vbBbraGHXOX+c37RSCrlw/ztUFjm6FVlSNYKPi+NF"
    "6ulHxuSliaZlgqoP/jzmKMlYaLkq2eWCRrGNE6oseY45jLqDBpRSLeHSiOHLs42luOirQ5"
    "JzLC0ZWzXZwZFrWzRC4IAYyES6DRL/716GgjAaRDVdzQWVjz+YOuSqw+kZA2iYjHWUOGwd"
    "dMlbh9PndTBQ9jpKHMHyGd61KJnfr8rV4Xb5Z0iTbKFyl7u2/ue44MU7UTGY32OqvuhltS"
    "MO/8Y5Ib7jCezaoYLCKYmwxW9qVHbVAwc79hULhkqfRTDVcPaUqBVAstzJs+iqEcUzJEKu"
    "birpFmafZDWQiqQh+BkZBerKjaa8BLIRBUbPYObTcUB5f/Y0npjTMOrpbjqYhBJVdYzrxT"
    "iwVDNctC8ukkAXHWOAUQ4cXQwXGUyI1G8Z7T3i9QWvoXN5oIkHQ2l/8mfqTkb6VnVpbTgO"
    "cF/Wsk4meH4+Oh5fjM9OJy+P/mryO49Pfzl5XWmv/tfrC/Pfn1//zfzxohzgfx2NXpl/nV"
    "2Wg/AB8tJnHmOHtWzEBp88PFMabjWPyJJfyote+cRBpfHiK3iNdz7RJvPfDNN094V7RN9J"
    "BZofDESiDmrouN4i+QyhFvFaKyEdV0XJMZJpmDtI/AExjHWIB4j9bx+rADy01dDRGiKp2C"
    "rpuuCG5HlFDLjUjoXh4u+8yIbkWfxDLq9jYbj4WfmCKcIsZq18wbQAskgWu0hrVlTxtuJu"
    "vii++D3FP3ZTm7CrSWMEHpCZbyer9dy8LyPKczTgvsGEHM123L1OU7n/bqQyCcWtSM1ugH"
    "1IzdfvWSen/TESFGbaIdmGFuG9IWN/vkLy43CZd87kk9oMIVoW7wYgD2y2q+oMuweKpchN"
    "7TVF170AJE6DHnYXEMsihd5ppUcxUVeFcK1Hy8VSSzMhylXRzqQJ+O3cPIgVOBkkULv3Pm"
    "CgCr1Lr0fysNTQcW0PaNPgh1vVR2KwMHdczwPaNObhVvKRGCzM3ldfiNhbGiTwtrUGQNsy"
    "5/WvW3NIL7XG5CnUcHkTPorRFgzR/6GMUrWIb7tiDKSqCV/I2Jd6eBdgIVWH65EYh8wcsT"
    "clMC/GBmvtrjrIJtnwvwwDZdpABREfJa5nxZcfgLfY3V+HmbUPYeLjukYq9XF1rWtR3AXy"
    "gDPIWpk04M12ut1tUgy2y+30TuxsKPftt/P1faSQzdv5ahX9Wp1BY+q7mS5uitJU4O/z+8"
    "rkyp+dcFaM75VyI7eB74HVdbwBNFiqZdqlo3wCXFlRX0dLzUPLu1Iza8dQlBG5LsGy7oYc"
    "vBHkIDW/ufPh8fnouH7M97JUlnvv9+XZz+OT+rnf30c/148BH51fnpqjYL+FdoS5BsxPjv"
    "/50S81++Oz01/G5y9Hz+s3hH8dv3pl/jw+e/mq6iXzj6OyT09Oyn+AdtxQcM3Uv0i8P0Yj"
    "PZM310ziAeqkCousEl6MfxudmreTX76MwdVf0xmuxGoQ1Tzy+vvaPKXsWvYWR7HHCjFXnp"
    "sKErpPcVUwgEMqbg89hg9HjACKHUsRiuAD1etkPWgHXS01tsnNFB1UR0TXzg4N2stD4Ps/"
    "UDIFSBxfB9E2DU/k2oQUCKgBnJhxqyw4wg5L+Sh7wWN3G98baXp5ybxiGVbHDFF4a5BnhM"
    "vUrcmwjnRsRbcPe0Pijy3WzUdTF2Q3blf2rITEWRacKaUl0OvZtEyJ3hZ4UAEBBlXXVxo1"
    "SOOQeEUBAYJD2f8ZNUjjSC0tIpbcNYUWBMbawu0EWLbk9giRIdkSNSuyDBOfKX+Tz/o6ee"
    "M4/igNMMh9njQOt1fiYHAbACi/LdCS3fKj5a43FCyfd1A9kv1huDexTtvmNy08bfM5RDx3"
    "NSDIofLd0YMgS3ievVpMLyukQOxtEBApz3GwTxcBIXzE/hdf0TGMNplcvjmfIX8wASrM+v"
    "wqYGiFRYqL1VAmJmjBeIvomMCDNKjDg8+NxaCyyJIjQnzZPjTArFW3Hm++TQc0WMe2FYA9"
    "+wVq379QGhZUgSUDKhZc34oHhpyzYK+qxH4hGbaOGRYYYz5uT2Uk83FAhU9LbZVoPvaL9E"
    "YskIkJWjQfAzom8HA+Hhx8fj72KsvmY0iIzseDA8xbtXemKLDqkArtXK8KtOqgSA03lIkJ"
    "WmLVkI4JPLDq4cFnrdqvLLLqiBCz6uEBZq06PFUTYcRIEZTw3E4LJ958hLT5fHHSins1r9"
    "QTitfMh0wl7jcQJREPoPk6Ajl0gQrwxOGmb+OU4QFEWbLwsF2bJrwxIiRBuFdfkhocIbtC"
    "k4I3LaN5hhEd5RKB8zRDJngOW+yU2hlFHg2WqCY/4TdCdsVK9d2oumeS71DD4IdeCZ9J5R"
    "MpvT+zvk4m8PZrClJ3I2RXaNLu7DD6ND0GknNn68tU3jUhN4zaM5m2vUAjG1FUR6K56KAm"
    "DggJX0un6jYy/+tuJH03cjbf3NiX7ttfzeN34W+MwEYT17tZ7tY3MPeL6c/lzbvSdDbF2g"
    "zCSCmlVezqN6MyaJrVEeuiprdKS17RrERf7+6KZLBgW43DUv3Wp+F6v0RsIGJnamUYJkMa"
    "NS6QtoxUgxs1L422DFWvi7Zs/THmmNofcZYIl3ZMOh7updAOQqmEMjZ3vMJR78TzC66aWM"
    "ajF+cjE3l4Mr6oIzvLCfd4NDl/beJFX5Xfq7PL8dkpjHKsm4pnEC/k0S+KdJI0TXTaaXsK"
    "lmYVTgVMdr7ci1IH+9ChLvQSLdObbXPZs/qTucVuCShAdrbX21f7bXKgCIOmYkIVaOzAKa"
    "z9DEz2JduIhIKmfLEWaZcHqUvfUddo+0GU9R/v6iychquliQypt6AhQHorI/WubFtnw+vW"
    "oZBaD660W2NJ8oZsFnNCE3YrQMp43UJSf4TatrnQOo7SkFgNqnikQjkysMXhmdTVdgB0iE"
    "BN3nV2bxEtDdmkrrADbEMEb/KuraM7Djay6Ko6wKV6SR1rNtdfsovpBCGObo+X0Um5+PAF"
    "Z3/Jq+dZFQx46TwhHV8RkhOy9BVzOIb3ADZ7HBjsyeVYQ0oKabu9V8UJG8+gNA4C4bh2RK"
    "RBO7+DP57tj6p4PVl4UKVj2CPjwfXH7pCQWWO2qSu2YZ+OsuAhwfGst1MUbyrdA1wtqcfz"
    "MlI8EBsb4yWTI42p0xsb640bYBsXCpFBHbrr5Lgxego5dA2qYscFyX19oEuxw2cIZ0F+j2"
    "Inpu6HiRJHdkAYO3gfk+dCjw276WZTfPnPKZQKmZfc4sQolmNQAeRFYZwPXi93b95uJwaM"
    "pfkwXa9Lqo/l8mo7v/NL+icRGSrrR2uSyaQfYHh8Htlba1PueeJmeCgdthlmke1BdkEFBs"
    "O+B3fwdAXDzDpYiQjt9FkX6B+nIO1hXwpTjZ3QIayOQFBO6ADby0Nge/dwMgVIDI8e1TYN"
    "j3toEtRGwOgelYDWsuILO4c4G+kOh901rBMRUxUG/mRRBR8ECCj4qOh1kd8mB4qwo2JCFW"
    "js7sLaT0wVfJc4JMCmB1VHeNwgjUPg/oYECA5dp3fcII0jXE8yPEg4WYQJLhdcNoPwqh5a"
    "RUsDsZBcPbDcSxShUBfBPb496oP2PGG1eRtXkhKx+X1iTWzXo6UqByE87PFgaW68YWO0/G"
    "5fxx/CPglmsq4cjFnvdy2EoSgclIIBGhJxkPojclC0uSHY1pQMP0CF2OigoLJjLXQ38A02"
    "osP6MqwETBcWaoFHJGPDF1gyQslWgW/Te1JDzrpBdYmJY6SIne8JKGXx9kuUv6/n17zSvq"
    "9nmA94Xy9oAN7XC6H5Ogov0UAVoPf1mr6N7uuFEEX39UC7zX09a0TxfT2/vuC+HkZ2hd3X"
    "sy1jF40wHWXu6zE1Q93hAi12ucOFI48GS1STfV8PI7vi3Nezqu53Xw9oGPzQ5/YXrXz8vt"
    "7n1tep+3pBTf59PYzsCruvlx9Gn6bHwvt6+foylXe8r0cdKplbd74bv3LSIwdDnOt56+L9"
    "fOOiW7/gMzwPaNTW9L5YzGgpS4gbQ9g+iGCkAE8QgEO27JU92+51Okl+cb+6W34sGKdlyl"
    "fzkhfUrEJVLqk5ZqoX1RxXv/Pbp9abH+VCtgYB5TMlWHZ/SjSt7PiOod7LiKmeEVydwjiE"
    "kRJeTwxyhQqXIPoARvW74UxhC68ctWV9M9S3nOjgF6cFyQWxkIgPTSO2BbbNhSa8zoATq0"
    "FlX2eg5GDAbj8kUswtZQpw8KEaoIN9KURwu3Z1zEEXvrzTMYkYqhBfZkEoU9CHuNSCisDA"
    "Kr7cglCmsA5xyQUVgYE1/Qmim+F8hNp/qaMUfYeCZXen4ZvuT7/WYFMWuz+rhaEo0hSlTf"
    "erWXwO0Ku+AAy0dlErgmnXvSQ+5fxusGHObNslKJ6gTs666sHxpBACnwTiNvhXep9HeHqf"
    "cAkQ5fkBboBEIcONALqEv/0HVvd5xOEiBqbrYtBPiBOy1syME3LWT5ET8u+dKydkp5c0J+"
    "Q7lIejX4YYkg0+0Q+aMyYhC+Mr52Uw6boMRVhk1RBNYwN8/VC5uqmk69YzwWogFck3o0kZ"
    "ueqSZbVBabMKGSLPDSGJEHYv80imwOmvho4GIUiKAybszk6KZOoNRBGDuisEyTjAd7uz4y"
    "KZngPBP6gLQ5Cwg1wRydHjKTwQ7PqXKylB2P3ur9c69Lu/rsv0+wC5HWhhuPg75XlIscjq"
    "QT/zQ1ocribcUliuAbdkTiPXzhiAC8Ge8Xs5SrJpBLCZfziXCSOxQN5vsi62u3XlSvvHrt"
    "h8+Vem380XIaNnoc8i41KJQy6e2qvWLi81xXpd3O5M423+ZPPb9PoOZmCu77Y3OhGlW14X"
    "N8X8faQS01D0s7Eo7GZ0yj3DuCJNOFFCa+vpPwHMlFwngKs1GCdf9cNVk7j2fHT5+vy0Sl"
    "F7fHI0ftmmpwVMdFwvgKk82uMpyau1Xi93bvNaaIP0f78u+9Zk6T169er87Dfz9/noeDR2"
    "f//yupytmr//c3Tc1P99fPnr8/Oj309JBbVjwwuDqX4SuGRQlnZoAbbVz91ZB6MTpAQOTV"
    "fIWM2DlBwaLOcRzcF+8sIa+i6jlATY9x7Ub6eq7GeepExBDaZOja97QgoRXPYOP8tBFz5j"
    "d8+QiKEKwbaepExB193MJ0RgYBVs4UnKFFbdjXtCBAbW5lMsQtl8rUl8plwdmWHLwMR2QR"
    "B0KWyajgeyeQZG5iPlKFUKn96z5UTTDGxmOcG5lkgR0gj9RZB/MdH+qI7bk4kPnXUlkSbl"
    "w/cvJQ6tAvo2Il6f505I0KbsfGiwCZ8Ruabug7ilz6M2C/WBkPuCMNC7BX438IA8hd3bSq"
    "hDj8TgrKhkbrMkdXJlpegsywjBsnbnSuk0wfvUmWnOVY2meq9kgFEQiijUSbeZP6QX6iX8"
    "BuxLN4KvQUvUcYIEDNIz5L4UIP1CdB8zPjVjaYCPGa9koC+HcMy0JN1XS+wxA/USr5v2oR"
    "vhCqrXmAEM8quKfSigU6pb6222nuXwZMHzwhpWm+ldsalG6nI9++KPbjbLu5mXi1Y1VHVd"
    "3E/X74LjG3s1crmqntuujpmj27DEGUlLkI9frXtwVSoxDpDtcteWOHbx7aTnoUvASunIJe"
    "CpEZ0ZMOz5qGHAy7OT+NClLiLu2EIHfUKNLPc8RW/nPr9c3zVPt45N+EFtb3RkJ3qKkAYZ"
    "DlaNGZ6WQQKV7ZPPMVCFzvDI5+XJqsGb4mTwPUIadjiBqvd4IIMEarceRxioQpf2OCpPVg"
    "2CAxiCjgate/hCNp/FKDh4IehojLqHLmTzeXN2Ky6JCRuihNnaCtpD1fLN4mJGvSE0NCq9"
    "ODe02fyYk7noErSJsafonksKkEXbLLa6gA1IaaxuOacMFTQv2B56O77tdP3mz/C+yXxhrp"
    "TFMvpvj6juBO1GSynz0baY3idZVRX6bOqMKahs6hpWqpu6hidnU4cHvxEMVTZ1Da9l9WJT"
    "UY06j9vDK98UPBdjlerv4ZXtWK8A5V2unebLMLDNJlr9qZp3Kgsv5ST2h2iPCPaHMX044Z"
    "nyofaHWOv0zG5rN0pnTuqAKgHP70ytOT1qnQ1PuD0gqPXgsjcGpCRZ6NWIkcFt5kYCohuB"
    "yr1pWmXB6daLPqUOPGnvhRJkoYr3cxEdDXOI/RzSfBajeD8X0dEYh9jPIc1nMdr1lABe84"
    "GikDXFyqAarvk+a1aBku5qPr5UT2ml/sYazeIR7UsDGhqR9r4UNJufO7rsS1HaxByivi8l"
    "BBDv1oo398ViO7kvmlfyvuz92lDvN1o1stg2lTvuqYIO67urCpn13ldFe4QUf94ugeTgBl"
    "tQY4CdQkKCaG6J6nfDmcLWmpqZTIInBbtnQ4VNodNmqIrmn/kZEyWTYOw5YRLt8yHyV9FJ"
    "ckXInPV0RhYGfPZbngRdCrDy656kBAKYXbuZevhTA7a8o3lPgUIiwQaKokzC1t1E0SIwsE"
    "o2UhRlCqvyZooWQb7Y27QpqeSrvE1Rqmo7eTvdvPUXY8++Df3TmcXgerlNFRd/rObrcn1L"
    "vijwfvkOuTsOL71/c1ivceazwjzrHi8FV+vl+/msnhitVtrIqqdPm9fJyxXYbHI7vdku1+"
    "j6lPDF4wu/7iFSwcJqPvvDCj1pAE6ub6bTJ9OMPZN0rTVv/KSGTneV/5c00QTXeDB6lRtt"
    "TJ4+/qH4LjfnknSo6IFvkSc65JoeW5FhPG5G2Hb6pmheivniN1OEBEY3m8lmVfjHXM2Yu5"
    "5ez++aRAPNr/BAjHkOpvb2x+16eT8xPZdiWNfIcxs2GnO7xCUldpoMkal9pmfJfXeZPiut"
    "szufZ2RxbYoIvyQZnokyBvbq2Hq/Y0xRXipRoz5DtVQMif7h7V0Jejc1e+UD7M/J1tGloF"
    "9bFOlJENIgB4j0JGWQQOXvcjIMVKFz9jlZebJqaKd6GfqWjgYdfEbUu9uXQACzW2fH9Jqw"
    "pV2NSZNVgf1QyoBbKhqu9wFW7+O2dTa8bv0LqfXgSvs2liQLnfFUD6hPw1N7lidqkQGjW9"
    "/FD+/0gSXtr9wjO+EKReBUwuloiMoOJar5LEaJMwmnozEqO5Ko5rMYpdhSmAbAwsIQ7AS4"
    "R70ZBjRKsO9QBoyKktWAt2npgj8ip9EH2yNl7IgYefu9F+TSJSkTNq0XwUA3np9thXEMNG"
    "1i1tWMY0gJIHZt7+r9wORmuvnyHW/mYePAYf049I1FTx/HXrrd9d+L+o2B4D4xVifFZvtx"
    "VQSYQErZWbG5Wc9X23mUk/Zx44WfL9eNe4XikU9cuywnQrpnZrsC6HZZdlb86+18Xd+Q36"
    "yWiw0sLH9e3sVZa2/ulpvox810O99UvuHWHoxjNHhkGnGchu9NRxXKWX87jZ8SCmNWTJ28"
    "J3GoUJhyPM/uYraa7zKLn2N+RD7DpPf6kj8D9XWY+qy0HKY+z3YCgexMCXZFHGXkzSKQU1"
    "NE3DZHeNmppH3OufzhqsnuW2eVGJ+dmsS99b+qP8enx+Pno9P6719Go+c/Hx3/tU52fPby"
    "1clROe7afL5BW2BagrJ7xWiOYhyAP5d5rmLzowVycvZ7JeDp2fnLo5Pqr1/HL36t/vv6/M"
    "WIlDeb/fh0VLM9ezWqVfT70fhyfPrCaOvi7KRJf3x8cnZR/kW0AWattiWvILLep4g/mTZf"
    "nj+ZoHfLEq98AH8y2Xq0AoO13bCSw7TjjkIYfNB7xXlhraJrS78iPxAIo6JhaQcB4a2z4f"
    "E9MilqPbgc70xakjx0s14QInaLDAqoW6nod6ttmwutY6eGxGpQxV0K5cjC5r4ehhHRMHXf"
    "C8Pb5kLr1qPE02C9oUp7lPUYWEBRL3FlYO2qmIBol9Xqfdm0y4PUrR8DUiWI0j4EMmThNp"
    "siGdCGiIbYbrXU+9G1zYXWrS8BsRpUaX9GcmRhX3+ceF/zifNAkOtcqukEI8FCwpGpW0JS"
    "Po6a2q6bGJ9LFxVhTPjWYkiGUA0uV35pIjgZw+kStqF7MkY1n8UoORnD6WiMyidjVPNZjK"
    "kdH9WAcKunDI+95WtdOwJszulDgQtdyuroXPtZeI23SYCtcUcRwEypMhzDlLEsdo4n0XrY"
    "eabIhbCtob7it4zzZsh7mgOhSRih2rMcaLP5xa93XCFZ+LbfeHLRO9gywOOcxdd8CRnZtX"
    "EyCt/D9kse5NMe6PPuycOFzEqeTRFyYfvpsoeFTqfIxmozz50pStqqhwWZOl8PRoA7NBRb"
    "dkCa6Oa2HrBwv0B7YIeySdQgt3ZALFGFb/X7UQfT+j2KDiMAUifm9r2A5o6G6LBcPCgwDg"
    "mDiKqDIYKUK2sJF7iDpuTjBufRQVv+KPoUGmOOqZiww9AimNAj7FMohDvevPgT8UgLaRNW"
    "41UEoysoUVYKFE+kC/lYgtQifYRPlexHJ8wx45N0GC0ROT1O9gWcOzZcEJZ4ZPiUCTtw1c"
    "Co8H7X9rQFggk0IB8PIa1AC/5Y2IcmmOOgJegwCgBxwsu6B8Bc+/cDdMRDABAn+h/EAfkD"
    "ISzS9qtACWUKkY+IiFymFH9c7E8xzNER0HQYIDF9ws+2N/DUSAkp6vhaHO7l0c8nIwCiIa"
    "iwLEoxLkcvRud+zPijg/nsII6bNZFeX//latHw/m18fvn66ARvo472LZt4fTE+fXFwu908"
    "fVj/9OigivwoFtsfHzx4dDArttP53Y8PFstF8aAqqoPb5/+n+PFxnN4i1U4pFV3H4vXVOD"
    "69GJ1fVvDPaPXMZ18fXIxORseXlUp+OT97GdlD2XCCldXCw/Xyw3z26KD+t+O5eHTgx0Zj"
    "DbTC/OfZGLFGo95K0NoutusJQm3PtwgTOR+/qCzgKkNdtnb0y2VZscGLDY6fRy9KKdm6/e"
    "3o5PXoojTD4sO/l//+S4oyq8qKCV+dZqyWvfrjgWn9Lwej0+exzbGVE41RiqC+GNK5Lwy1"
    "64vXr55XdGe/hJaE9U2J+PRgeTcLlfQfP8WKy/ai6wv890cHaB89MPNiOc7L3ooE4fZWRV"
    "j11j+hqdi+45rKurhfvu9sKg21M5Um3r/TsP0cOryRX0rWqauc7sKuyj0iGV1PemDekYzu"
    "G5nf7c2A9hZA9asfbm/j6Wsu7WuUVVR8/VN48+aB/6O7bvOgebKyWlK8r64X/kneMHF4WR"
    "eBbO2r/AUj1dtKZcU1h9u61+WnjneeEjmfuqd6Urv6FAzcZIaraAUvvQQFxk7Pe1CQm9JV"
    "KMi2el3FjXXL9fjoYmSWAiDazm5UDi5/rTM2jU7Kik+q6fPg/zkIqLzAcDYRzJzDJ3Thri"
    "IB12IJgTUlKX88eBJfD0r3KuvqTIKF3Y2CKlfq94SSMkQrF58gfZkmgRbep0ExRqGh3vze"
    "5+IQIkUaZepiSQpkeLcExwjuXKhDJO+Y+LWy6cMSKJEMYihSLJOWNtp0JrGgJn0RIYXVv4"
    "uAowxi9dXxEXcSYI+vu5rrmmOv66ENdp23WH/uFiMFqwMabfSFGAJxKA3m9oQTtP131t9J"
    "ESZBB/j6uzppGSRQ2ZcycgxUoTMuZ+Tl4aiBfWuVIpR9aHV7PH19larducepS6wq0Dv0OO"
    "8qa0TFvM1K0IkWHcrdnbrWSlTu3tn45VYN2F26mnPFNdq05RZfiQb7LL50ez2bxDVB0Ln3"
    "E6lctdTQwQrYCV0jQtbtWJRKsChV7nf6mixatXtfY5dl+8Pt0r/5K7PYxEAvyjMzinxRrj"
    "+hE0vyRO1eU/paMqdLoHec1NfiWT2/QUk02W+Dotv78u1JeDWhoxVgTNRV0cEacLlYA4N/"
    "U5YmTQ8G1fuyKSE4eAW3ZmnSJF7du7MpIQSHgnXpulhN51/+I5T5fIbzxeTDdL2eLtw7KU"
    "Hxar28KTabyWK5LQI+LjXZ3fR6uVtPbutXymXPqpTSrWM4N8v7FQbzZrq4qR6mh79PN5uC"
    "+RxmXbXfKRbx+knv4yxjkD1PsRomSodXDbdsQrhXJ0enpybr28Xl0fllkwCuyos3sv84Kh"
    "V1cuInhGu4RwYGpQ0qpFPkNSxDi3RCtz9f8Z9BaViqPYCC9hDLORpT2qnXlOgfO2EtYt8V"
    "ayeSBRVCg8EZYPmEtsyExV4sJWi1YDKWRkkpEpDraZKL0c6pESg7Lyt2WtNWTnRpNwVEva"
    "HwOwa0m4AlWJpGFBgg3YUo0mQCi2DZGVFgWHQXmUiTqcmBlzIiqI1OAGppIkBTCdnDlR8L"
    "gEeCoQiK1aAEXBN42u8752IKRhRjgssG/yKKX6AGFsjDg8u6doKT8SD710yGhk1fLonr8i"
    "6VEHSYBQ8NLnHNCqw0ZdjwRxWCGV/xOQWi0fQ82ez0BGMzIEINta0BxqZfoDmn+vLw4ErG"
    "JiDjQQ6ugA0MOzs2vboi+4V0xDdyUHCMsel5JgR2DMjQbvXrAFsOi/RGL5SKC1xi0REhF3"
    "xw4XcPCshadlBbNjdHlOj8vAeQDAv3fGwSCw/J8E726kALD4r0sEOpuMBFFg4JueADC9+D"
    "AvIW7teWWXhEiVr4HkDKn3QKnOTOlYl4xptn1+eL98v5zZ/04ae2ADzUxDxr2Gx2pQwGgJ"
    "NhV4Bftsvt9C48TCh7etb+Er5UlD9nmN9X/q+yZcfZVvzenJL0fi1poAeO1O7l2K10glOw"
    "kRceXjSDoufpheWidHxh2fV5gcjyyJ6BPD8/+sU8E3Rx8dqceZz9Njp//npU/fnqaOydfF"
    "imzhrbZ4iqXwSnE5aTHR7tU0DT2tEv5dP5mCNkE483J1hYZLX3YvybeUzo4vXLlyNEVdW9"
    "qXLm3AS29RC7ivR1dX364VVr8V5RJGc9H+G9Wg3dWrZEhx6c1fdVLRLvow5NcLmtE99R/f"
    "Rj2UM1r+bf//Fjyzc+Q8LHCesQCSG1n+qmSP8YCW0zWod4FWVvG4VUKBq1F41gW9hqqh1L"
    "zIhwSIBCUI4Aj9vkQGGfq1CEKtAY5yt0+ymYvOjOoDYKSDOaE7SWFV/cRWjUZnc4gs5hRG"
    "naqn60DgOTW8rEYLzPgl7n2PbyEMTdE5IpQBJ0EGw7BQ883eFW+pwHOBg8mBOHpdDs3KRU"
    "yVmTf2Ybk+CAVU9tsUZTeATntjEJikf35BZrNIWnWRUwvFwRBYImXmYELi71lzYQmRhgWZ"
    "4thIYP2HdrDQ2admmBijxvFkbEWU+q40r4aaMNKQ9SGHkQgNELPYCNpeRvp1HB+POJcIv0"
    "vgDB8BvkyxCKw0MrGoAhGQ+xP/4GRp0ffm1d2QgEdKjdDgyOMQaN51JiwI4C70tTDEzX/q"
    "gH0pOCAU9ksR4NAyJ8XWQQmHkrbSrKTNQnQu1zMEAMy6xdRxLDtAR4p/keLttfzW966FoR"
    "8shENtmS5NH5FjkQwrw9mnoyc/RoUGscCAzDFhufJw9G4/+M5TcFeuIbfmmnlygQCycj9q"
    "16oVhUs8mvcuCDl36aEWL8+ww8/YofaVSEGLFdjjJyMYd1r7TTMFv2A2ZgBk3A5MsQoK+t"
    "MMlorAo05bLr6yjbMgQrSrQctd7kWG5NK06vHNIIMivjhFdYUuW2fSwxK66zTCpltp6o1L"
    "hRq12y4lI6iIYTUpedNhknvOJkTG4V3y9ZcqTt6Kc+GXNTXYFnR/48ez+VDhnU5WdCxgmv"
    "sCTIvGH26fowTHjMoZB2gXKa4za0yUQo+ME0j5HYl3S+Yivr3Xzx5UdAzYrNzXq+2jbNtW"
    "FQht8/dtPFtskJjYQlVdllqsdnbwqiwmy+uVnuFluieHqfKOTEPNnFEiciKVy4ZQOSqu7P"
    "RyXV1fIsV+vlbJfJttzU6RecVEutE6FUs1IOU6p5ApuDPL1iLGoJ5+kbqsNsf4xAwyAhlG"
    "Vo3I5p+7PH9t/isCNmNJLRiDdMXEP2RzzECeXTjifHxfykJ6raJfGEmYlCYiA92Kd5A3SI"
    "eJ+49dSm1Mwp5h/szahPRINrp0LNXWjYNheaOAAAI1aDKggGwOXIwm6/BDLEwReEABt8jN"
    "S71pdAALNbB8f0mrCl3YxJk1VB842W4W4/7ATYdnWg3sGubS60bl0LiNWgSjs1kiMLu0MA"
    "C6CjwQ4TyhI1n8XYIagF0NEYhwlviZrPYvRWjUJnL05OIw7Wp8qQETGyyL2lrwCwtzYmcL"
    "Y1lEG2jPOW66/BJZbrL9Ipy/XqaFuuxzpvuc06v5PZBrQJm3V7CW2DBQJk0botigCl28MQ"
    "6Gy5MjbLNv8N6XaKhtAmviUDnKehAshccv7Otbk8uJp+vC9sF3/BrrO+zisCwX2xfbsMJY"
    "yyGap7vQivUtOVPR1KlouSL8my4zg7cHdPzKvnnTDLpu07J5L56aq5A3Z5fnR6UfaOSRd4"
    "3qQNvPi1+u/z8fno+HLyfPTzuL5k9/Ls5/FJfRHr7LIc6NV9MehDwTXLcp8gpHbyaYr0nS"
    "Zom9jsaityXSWgPgpE10EStciAwd5aEXQasBgbKrL1FETBNiomQYHpbp6wRlN4BFummATF"
    "o7tRwhpN4WEuu8LqKA69xRZsLGlfsiUWTobbmeLCimo22TOCXiF6RLc3Mj3hvnE8md33L5"
    "bbFunJbjnK1rDtV7v9PvsJtEv26y9/OZs56k2d8vZdCROno/iClndM+ohKB4Ez7ZMXwjMS"
    "nczWNSfd9NY1S50zUp9jfDoKD0aZqadrbpwFvYSfdj5rpF8kSa0huZ0TvWL9JTfZNjbF+5"
    "WZt5FjEhKW6q1krF0eJGneZIRUCSI/hzIqQw4u96wKoSEB6p5UoS0zYXXqRuKYqi9MYUey"
    "DqmCiUycGBuQkUAHSZEdNZ7DJ0+WDchIfIOkzY4az+Fjn9BgRCQ2zfMZvOH8UOQ4ZyKKxL"
    "BTOoxBmsxhYW6QYxISjd5GGWs0O2d0SrGMkNJzh36yZbR5wWauLt1t6lsz74pF1z1b8cdq"
    "vi426KYM2QQEy8X57I9JK8HEsnr2/e2T7McqRWq7oa1gF4tW1iqLFqniNOukiut/fyiu3y"
    "6X7774XfBiel9ARkGDVQWQFzKEsg5yLx4+hgyKenKdbD+uwrem4prNRYXJ7by4mwV1v7U7"
    "nk2J5AYGb38bcSqtdX7TvuwZabF+dKzASmbzzfS6yjvaJqbzHscyu65pZSpJpW2K0gC2kB"
    "j4AIr38+VuM8HrIlUm5Tw4v3P9SuzOG8PtuTO3XJR25ZadtbYoZ2P5O4tBY22QvvwZDZ2O"
    "6KExRoC8ch7H2GijrXdQI+b6LcI1sHPI0BXyeCEmHYWgh1XQB7ki4G4YRIDrElZ/tsYfg6"
    "xKWJIgQyl+byyoQrCFfhB8FLB8IAip/aI1Rfq+D7RNbN3kupC/z4pJUDi6+yus0RQewb4q"
    "JkHx6O6nsEZTeJrpkofEzKEIBu8LrgnCtJcS3/8KM5flNCkKza+miQ1rPoXUrSd46Ex1FJ"
    "Et0sNiOSYngnrGFvaRT4RPBs13QHEiCJpMIULXTkKACR4oXrS+JvykQLIzQLCstxdLw2Xz"
    "43Ct3Ow3nWFtt8X9qvNBYamEku/6I3VgVbdNpG53F2CbTPLFer0MV+T2tmeVdAFbW9+Xup"
    "mXalwuZpaRYM/rjS6jhIlFw58DACGwKFtuQ7Cdrow9ZXa/qWbYe9/KMbFZdn5OeVP84yvk"
    "hDSj25Q8oY7lElk+CYMr3lfH6oTobjMbGlTIYb38kGqgMt0CWCow+brDYqOsBm25sqN8Bn"
    "flyr2cUsI9ov0d7vpX0493y2nw0EPGY3E7X8w3b0PPArYD3c1nE6+/3N/fXH//7XdPK9Jm"
    "rfzwyusPY9RO+VF+dM+g3VBYFYvZfPGGPeAgIRxw3kDMyObm8bozr6pM7w9ejU6fj09fPO"
    "CMyViS1JfM1S4tSw62JJIBNfbbgPb87YMooJaOBX4m+G77RGnwzYDShDTLrUxczWRKm1QT"
    "bUqbBDR/z8T6UsTs0ysKN5MFevKnryo+vg6QX262b9aFIZuu5pN3BTWHv349fs51qo5fji"
    "4uj16+uvz/Ur5Vopaai7Xlj3haKzidvazHZycnlSlcfXV89RXiXpy8nW7e+lyffQu+NTdL"
    "6HN9+m30vVt/3L418+hXP5+dnQBVBAcDIda76WZrnOxoMfb+TgoS8hoPUZ3wfDaW1dPzab"
    "koeT4tu86eT8sA9DnuLquLY3alYUBuzjQiRnUJ4vssTSdykOHKYjnIEFI7oTVF+g4ytE1s"
    "rrYVBQ6ymASFo+sgwxpN4RE4yGISFI+ugwxrNIWH5SDzK6MYlB1kYXsp8b1By3RNkJQosG"
    "BS0AOGNJ5C2X5jhCAhIT4/uEqaEOOmkwjdZ5KTnhelQrCBw+4gUa9foIg6lIgJmZW3l6Bj"
    "wvYz+A4Onc7li1QWWjQgJL54AwNkWLS/thNijElRlH41TZxY8+k5mE4ki859TVZAgMgkMH"
    "0zXxw8rLyo5byxXU6qh0Y/1vNwu7itsD44aB7Dy8+0cWLXjr7dcKX/y9HJxQhZpaczBd7c"
    "zeuLcrNOu7d82MRs/qbYBKEQcEvD2AJ2cDBW7ymX27Yt6ez817aUsy29nt68e7Ne7haBgG"
    "3QRB3ntp1ELlBX477sMST6x5VXfbot3nzEC6d35fRWBVssijuCft9b0taweu5KPUZKG1OP"
    "Y+e9qccj7HvIqS1NB9V4DCNrwW+0NBXYbIGJQaZeMZulb5XRbrop4zOLrDhiGdSgGMOdOm"
    "lArM06Tm2/gm2p/padajn6pId16Y1hEpy/RYSogl1i99dGo9awxYk/DvguCJSKgqPriCCa"
    "zmATuCNQKgqbrlOCaDqDjeWa6GJ6qoBYJshcIkcUKBzdhTLSpsJaWbYobkUIbqD9axHZaR"
    "FZbt3wxduqWN8u1/fTxQ2+eAQXttsVJ7yKXZd8mmViaC6YWQS3tOE8IL2pHZum3jLUMtRf"
    "jlrOGstSy8taVRQ4vsnFeSPMgCVGscZtsZx17wvmCNOeyZ4wjon1aW5lmhVz8m5hPIqxEp"
    "qP28FZ9cxCK3rgI0wtfXGjla4SES7xp24S5G0YaEmMSpL5mjt1A6cH78seU+egBxOe8vIF"
    "k0YMn32zmsVFXx2M29ZMybiq6bTliKmzqhhqC4KJwsTebUsSU+ewD7ZFwURhYpduWXy6HN"
    "7htjChFEyo9QeFc1iXoE1Djr9a9emV2pXvpGAiLbDO75LUIk34Z3nDa4M+zCNJeMddafLc"
    "cBgeeOLoK7X26gwev0RPTv2Kd+kZwjC1IHd0hJRJ1IM5PqAM+3aAlN+ZadeQTkk8fcCoKv"
    "qwnq5WxLX0bgeFdfi6xWMvC3/z5MnhtDaFNnTdj4y2EdPhzgM7Z6xjqLuoKbyQYMSofk/7"
    "gUpgi83UXSOO9FcWLdMHsr26J+GGWpZ75Cm8xg9vQph705u4exnXc0y0Oidi3tW0g7f+wc"
    "xSVCx8c0UhMTw9rtjcY4qt/jkC1nUREZvfJVI1JAm58mtfWxFKZCa563U1yzFuKbVsImn8"
    "mziILBejcgicHo8O2nqwHbwK0oh5ZhFv55fXp8eX4xKjX/Vh9ZLd5evz04uDciZ/86ZYH5"
    "wcnb54ffRidLC6W73Z/OPu4Oji4H/9r6tF/eLl1eKg/N+r0fkvZ+cvD1ZvJtPZ+/lmuf44"
    "+aPsjMnd8ubdw+8OD589fvKkem+4qty8ntpq9mJ0afu4fgv0j235bXv4wGF70H5Aa2fCjw"
    "eno9//3fzjL5EAi+V2fvvx4YNqBl1WqfIqNlXq7QdWAAOwHnDlL6PT5yWcSMWEdgg9vysK"
    "YsEN+FQVu+l4/MvB5YtJKdmPBw+MCh/Urqezk+f/brVnnUiX1dOzFubo9/pVz5LBX2JOxt"
    "0ac/qPHw8eNo+RVku63aLe/jfviBood8s31drGb6vkANo6PxpfjA5G/3U8elVr4cH2bWFU"
    "cVDSH8w3B9WHbjH7t+Xi7uMDdncYNUadsV1P8nZ/fHZ6cVnKVU7cwcOmPuUV9qaytdfnlS"
    "P7vH6oenw6vhwfnZz8rflx9PygtMOD0dHxrwfnZ7+bN4AfGnMNuujrUiej49f0MIw0kJLV"
    "F49WCm2kCO+qcu2bLfGM3IvH4eu3ViEBZAJX22M5VE3LNCZy/VGZJLEGKXux7CdyFWII4w"
    "+90bBZiKGZdKuBgRXmPuROXuRLHj4i7A02e1BSfRLrH6o/rIjmX3aotq95P3l08KZYTMoF"
    "02x5P9mVy8CH5Qb1cfn/6vOWcjT8cjIuh/nzs0r6X8uPnN9JzRzwhNEDf5hVzWRtYPyJzg"
    "mJvMj0SdlsWtetx1Sw5GwsgGFN1UlDoPKe518hL6Wjr5Bpz8OakJlVlYO6Npcb88+FwEOU"
    "FHLW+QnJwM1ifgX9U5NE+9HHAFbvhDGBK/R+lHbeJ6AI8EeX9aGF8d37FGEKm6pTnxYgj1"
    "PgyqcIEzh1Hfi0AIz+bGcMUW+2x6c8O1XtScc5j898ByTQ6hFFoqpLtQHVTPNY6NmE5JyZ"
    "S8xf2nCwuSSfiXQ+K+5Xy605xO94xzt/S8Bw9u40P5XeIlh+WIRtfHMYVqiTZni5NIgF1H"
    "Sx+WAYEVk0CDryWnXeOemruMmG9P13PxzC1Bp+6qX6ggpMqDH7I2BlJfr++vb2h28zFpqk"
    "taYKbCG+2pRO3ppqIL/M9qmXu+3N8r7TYnu13Myhl/J7YI0t+9gJXTmRs0FeqKJgpNfx0c"
    "Xx0fMRyyxMq5Pvnz29ffxDaBamqNkENeA4juuK7nZezg7r1XrezYUNR62nRs+hHTZCjs9h"
    "rgHdm1xRcmjz8MZL5MheLrbG8R+bCDfdDzGTRFl/QIoGm/zHbsIYM4+KeusxXOlz0oCY3B"
    "5+c/vsOj+zIER2SqmKrkDeluQkgvJKf9Rg/hLn3phsivW8yWHS0z4OwRTysZiiWYrfzN8X"
    "8e6cmgI8MSdVi5OnxfSH62dgApgvmuFfNZoZ+q0A7qXTzebDcl2lid0UnWaBUrd3y49FQZ"
    "0ZmXTdqcQm3mTR7TMamamHatLIN/nusDi8PcxbK01rjTbUWfMZbLWQM+FUA/FyExLYtOfF"
    "7Po7xledpk2iYX/UU/zzH/VVtd7cVPPSbHmzSzy5m7TA9OrQsy7GSjSIEA9uQn7cFuiUjq"
    "fLEdprqwe7BPz2u8PbGWNyJUld/0Y6vgpSeWb6l2aP26pX317Zvi0Or4sbGZSQNofFXTrn"
    "g4ENMIx1viqq56Y77YH+aX288C4IjBaQXQVpM49Gian2fpPX9mffp6EtG623oS0/2WWJp4"
    "iHlxCN97gyQuuGYVOm79LFW8W8uVBNMlB+fGuIRulOKGgJcyO5KgLvLUKDw9D12aLNJjFJ"
    "Hh+OaXBMys8PY80mMbGCqaUmpgiEYWrMrOagPg5DL6951FwSAzOkE9RHMOiGb0btCVyt8X"
    "fUxGe2n8vL89fy5C5/ysurm3e71HqlLOYvV5QvwmJepcS10lK1b5ZrGKvpFyWbNjra3Kzn"
    "K+jxdNf27srl8AS5ZrtbzKv7Rptt+DN9+3azXZZrl2W10TcYGwrze7W1XL8vZpgJfKhG3G"
    "L7cXK/XGzf+ingq8wd22JR3bqcvNnNZ/gl4c9qSalyJVf5Hq4LJjcDI0o+8m6HryZD6s5X"
    "dy0Da/xOIcZxVU6hBw8fvDg7e17FKl6Mzn8bH4+aqdaj9gdD/DiRKePAAAMiejWpLU5fdr"
    "X8wgHksLU/C+75unte/uBzLN2vHTj2jEBxFgQHuRMuKIkEpE08nh4AS1sk4IlMKI4pKItV"
    "eRgrD52GsCxDQSWe+ZAXpKEN2QjXilFoCy6wMnmDGu3I28mb5XK2wUbljwdmTBqusHttm4"
    "Ct7azJfGGaSHfoj6XSUfY//XgQV0e2t92vfifuew92yZt3s9uraCZsEZ56MkdwtKueXpta"
    "vxV0jS6/bkzfMR7wYjH3NnGHK8T0veEBLwtzbwhnLQvhyTEpPQRZ0+JtwpFrzEPeXc5fWA"
    "arIJ74zVwci9+e+enIbfglR7TdcTAuWCM0CApv4eZ6IrhXHZUqjntfMhZs1o1qlEoC3b9I"
    "vQ/49FXqqCrvFjFOhs/oe8CXuCscL+Alph1Q4T2MLd/qjvUL9DADiZiQRWYN6JiwfZseHH"
    "reoL3KMpOGhKhRDw6QYdFucyAECOjwZUu78VBctcCGkxOSLK1BOpfBYAkMJFkL0N21ZDKC"
    "hPjApPZwj+INmOJyLhKNrwHR3BST8rXgz1B70kR+ngrry4wdocWX8PsBy7Z95z/oAjckTu"
    "BtXQragKEIKcTAEyWEjFKjmCOPlx5oQogUau75Y1AdxaV4+ggaS9op8+wRzSEzVOKYftli"
    "wgMxc6CIHkZaB75xDBLHUPbVYejWBe8O9znOnKznpaV99ac61ERyAwlSzYaJmsiUs56Ks8"
    "x5HDPHZHVHKh2WGV69j8woHzPGXuSZjRiAWcFUGM7rjLSf8j17Y0yIMYGrtS4zb6NWreGg"
    "btpMzeRGH0GEBGNCD6gESHW+UKB1Njx2OtQktR5cRvrTjCR56FQOdzZ6dPqkFEBYsnbXYz"
    "J1UUVHg6AZDaIasZmk5GOoSX5oBQlTahjkACsWII+zw2EWJEzgHOZgKxZAsMitS9fFzdK8"
    "hb2cdQrhz91zqvim32/m3ATxxHSXgx4/K55c5zZNSVrbX4ESrqQXl1L8k91R/3tTUi9mk1"
    "svRZ40Y2L1Rmm9Zm6uZlcJtJrX7+xP9VuBm22d8AnLXKR+zTRssblVtynedL3M9M+7R9G9"
    "KZK7gUtENj79VO/CNV3eczdjuSiF/ll28qskIX0ydq+0jMvxcRuyZ4n6hNo9xfZiuHJYOx"
    "SE1M6JTZH+zgttE9tzgV4SAfIjHAIkSvdYwnawxYWtIVg+xSQoBN0lE9ZoCo9gmRSToHh0"
    "l0ZYoyk8rMAZmVnpgcibV33/neckj0lQKFpBNFhzKSRMH3JYPUag60OGrcl8yGl/cfOB6O"
    "DvrU68q8PvP/dCquetEyJLY3DrfQ6uxT8zi6h58x5WlbCx1pZNSmJ/+CSXL9oFtr8XC9zT"
    "wUCXu6et3fX2TTtGanc5HMceFzIcj973Ahwna0FOS9UPdoVYjsjqcsf45auz88uj08vqH2"
    "fnz8en5XD1r3o4bqtiPV+GK87a9NoJuQkcny/iR8RszZ/aCphfn+gapsMbo269IrZ0CHc+"
    "3jLuy4fGIgUXxs+GqLQuSsPWcAeWqxRsrZOuK0hCAWnnEh2PVdwuD5LAKUuRKkFkOV5pGT"
    "JwRX5WhIoCqe1hRZvOYBP5VhEqCpu2VxVtOoONGXkvnzxUAbEmEXEQIUFJmqJqKCHZeAZl"
    "9QmWI2ypKHTm066KzG80N1tWn3ReeGREgyN6GC0kTCig+U33k+AEYaFkhkAiVCykQeDjYG"
    "hTsY6gqthYPTLy2zcYMJ691stRob1aGrIXwWq47sHmN93PgxOEhVJqry0VC6lvr8OhZdmr"
    "qSq2V4+M/NQPBoxnr+wQTUBB4dEM1IyazK6smeGagALFoh20GbWp4HPrHWFZCbXe3f3Jkt"
    "xppFq5ny8m/9hN3fN6yOFzfdEFybbC8NDN5pub5W6xJTh71sQI3QwHqDAeVDMM1Fqbip+t"
    "ZqTqZ6s59s884lhBE3FQ/YKrXHoPhHFoWGHKEHkWkha6hnuw5uSbrxPP/ogLR/nskG4WuL"
    "UgdTjTV6VD+ezilumPV10XHn9kP2CAioIWzBV63+WodTY8oeOLoNaDy3Z/kZJkoXMDUiEJ"
    "DVI36DRulwepW1cSoaS9IEo7kRUu2s6MUh8moKJADuHDjJrOYBP7MAEVhW0IH2bUdK7fRG"
    "ksMDIc3adJZoHLx1WBYLMeEwrVMHhiC0pKrjIkO3mEkhzP+8Ga3dljy082VLA6RYGGdVRR"
    "hqxzk5db8gqHeEBIWnewog6db3PVxA+UXHz40uENSPkqCL1yw6uBNbC9+uKhDWnJD9oewP"
    "JGdqfzLISSnMbUz7PQxjMo7X5RjjKkpFC2+1FVlLBxmZuPvGMNnQmPoZvosbs1fb9sgrD/"
    "RC495SA6IkJOJUdz2rUXBOEBdyKIxhs05E7HFfho8Ni9xtr7Xytv+OhlYW4Y9smk3LBQib"
    "azzBRSKzecuF6+J76XDzLZR+wf3rfcu+4xcftFaQqHcCKi7eKfTFuVHywHKAhA2qFyUass"
    "OJLbyzilDjze/WRKgjRUwZ31kIKApn4rHbbKgtOh5+iL5j3giXqOe5XcTqeia+QREQFQ/f"
    "o40nAal+zaeERE4FK/Lo40nMbFTSjsVSew6CcVDtpMwxAF+8VEBCS9UD+sycxAEvlqESoU"
    "0ydKO4xJx4TPzYOI0clUMHz6YVxGpiKk1k0mIQ4m1r3gZBm8t3zmQvQW1xg4XY9G3Ghmud"
    "bsXNmLtGZFjy7N9KI4QXOZrx4/ehOSUGNv4NjNWAwOQuEkgwVu0igHitvEhOFglc4jaNBm"
    "uIoZChRr3uAnpQwIMCzqiSlBizLfJxriSCedlEQ6Vpkp67iN4n3xJ8sluVrPl+vGacx7iW"
    "77cVWA2jX/XTF5u9yt42exyRwpntJ7Z0rxeanlS/GZ+opyEtofrbft5Oz3ysF2enb+8uik"
    "+uvX8Ytfq/++Pn8xOr3006L4vK1KWw9e+YPl+b9fl904Pjut2JyP6n/VHr3T4/HzkXHo/T"
    "IaPf/56Piv1d/HZy9fnRyN6caCjmodc/bXSNvff/cMTb9Ca5yZs4RgYGeioIK+Cy3RPjbB"
    "htVF6U1wwgRM7VQnlAB5nKK0JzhhAqd2ChRKgDxOb3BLUHrDn8LYVtFG2HLO46vmE3a+FJ"
    "wwgdHMVtr4/KbzCP1ZTQLQn/cofF4dbZAea8FqyCxa5m8W1dt60+22uF91yoqy2U7XxgGL"
    "Zsezpze5r3mUt9ATbdK0Mbl+/OT6ybeZ3knSuh4KgTdbQlM1l7UwxT3ZAYHKu2aNnM+K+o"
    "SeyhpZLpHfl3XWpZFsbG+7J26fPq2hrYvZfF1UD6Ws52ARCM60b95O76pFT7Ba+xZcJSn+"
    "WJXsNpk1aSOPv3aU2EGpr4lt6MkPt0+/n/LtIKaFduClr3RguHaAcWfYwXb65k92KUo3n+"
    "NquZlvCeFl72LPitvp7q4KkFpeT6/nd80KvblLVXZtOVRKqLPpR/8x6WFjI+zb7/nLV+3z"
    "8x2iG2or7LtxqnlobZhqZp3TS9bUvmW026zmRzRqIKRPJqc8ezWqt1G/m93UydmFv0uq6Q"
    "l7avdJcfkVcmMJ6heYoWMXlESMvnn2FNt6IX3G23JBQjeTVgUDbLHi9qKFnKsmynfpKBAE"
    "3vAz6zWt5JdeozQMz34FUDwDz8Jp6/bF0nJC19emTtN8flkdVOcA6bmOBu3lIbDjDXAyBU"
    "iMSAOqbRqexBcBCBBIyr6HqEEah8TXAAgQHMq+hahBGgcvtWpqBtNOq5qauOa8iSu20MSM"
    "5YrURjljomK9pdxWReRWSwHrNULLiywkuB6aND2CDF20aAFNCEKjD9Y9ItwIJbqMCdZVWl"
    "jRxmmU3OS+XmWIRTmxb9CSwvmb6JitbPxfm+bum+a9v2JQ9lfP7WXFQWlzWbGSby3h3ikW"
    "iLVKB2R2kJY/6++aorawzYanDTYAf7XhJFfaHLX8sdmwKhUsU8Pqkci6S1TYGCW/YHkaVo"
    "/k112awsYo+VnLUp6Z6AidNhfmp7OtGoqs+9n0W9n7R7OY3v/rq9n9q3m925Qb6c1m0ngx"
    "4M28oDx7PW9Yx/F0nboKV1lCN09xRdn3S16x0PqUV7y6uolr4qhTIZegQpZdo/jl9i24Se"
    "d6pNTQf/xkp714VRErh/dVBnRuDnM9rbqwiFpDJ99WIfnZt60bi+7pTuGD4beUEZvt50No"
    "+sJgePjQVklIkmVTWD+Gorxwgs2RGCRLp7B+jEF58QSbIzHwlk+2Ziy39gKqbYkUOfyyMa"
    "LWUSoIBU6u+L0ZvIoS7lhEpg5Yce0EnUwPfpD7HnVBh70jlXleN4owNvE94kx43ura3N1D"
    "WxfAUd4/+O0obCCoNWuH7cV0NZ+8Kz5O/nzbDIs8G6XRVMwsvZutWp5d92W831c9l/MBq9"
    "7LergeTnBnrYspejtI/XL9dTLdOuaJiweQDB+NqTVQM4s25tXHTRc2gk2fAfjmH9l5FCPi"
    "4+r3dcDb5kJj7xVSxGpQGbuHtBxZ2LSVUm2kbdTZpHJHMg20/j+dutCn1IEn7bxQgixUwU"
    "aQoKNh6m4MyeazGAUbRYKOxqi7cSSbF6zu6tLifnW3/Fj8yaKJLerJYnd/HeZSOwTeXlCV"
    "7/i93d3dTXK+ZFeJz7e4n5pEa1U998Pk+q568fcx7Tr2qz2hq63eLo1L07Kvf8iz96vl2J"
    "eIq06ZMqRG6yf4/315PdnOt3eYq92V5bPgFavpettkq4Js2sIsn/UyFCQdS554v3Y13Ww+"
    "LNezydvp5m1grs21jPni/bwaBS4NHxgI7urH9XK3IAbLpigX/bPJbSnHck1VGfD84X66mL"
    "4phxh1AGGHonwnpLQBcnNBv82PY6N0ntHyi6e1iGdYJeZ7GLMNZjLI0BWmTjkcq2B4Qlau"
    "kMUqHKOQV1vKYmYHquvN6oerJmz/6PnLcR2w//Lo9OjF6Lz68+LoZHRR/zE6/218PDLF53"
    "8dXY5PX9R3osenR6fm95Lq5G9+qL9rNhrWEEZQAemsZvT7PO0oik+T2vGVPk4i7JO1tcRo"
    "7aIoHL+aW2a8VWy7HA8RGSw7bFBE6FKhz345ajYJyXzhH8u7ytBRoLzVhQoW1xwDzJOOYJ"
    "7kwTxRBPME31y4Wqxtb1Abl19xuwtay4rP3uaiVP3hMLa3RMtJaM2cyEfVEOCA/BlWsYtc"
    "mxwo8o4ChCrQJN0VtZ+EmZzlMPaS6Y3XafW3N6IV46YnwrgWMRHSbHkzYGe8Tzrjzc2Vpt"
    "ZiybjzhdDgqGUQhaPTbzyJzOxlBZbbEOCYgn25sCcBrbgnnWAMvALLbQjyeKWWC2g74s1Z"
    "LvBViDu6pUxpAPpOOqkiZtJRJ77MEuWIraKlFCinm53ETPoqh2k5ojmvpek559WMhHOe33"
    "gSmeDYAKHBkekeF6DNJjEJjgkQGhyT7vEA2mzmq8vYF+Nfvx47Y0Wk+a2yX9t3aTGBeo4u"
    "DCL05KuC89pOwmo93IxwO5QKA+e75vBwu7hYEXwoHhM/K9SOoJPpwA+125Me6DA7pDIvzI"
    "4ixI19TzgTYXaIG1hk8wEZ0eHRQQ+weqRcUQ1AQq4SZIYPCIWK8E1/b8pgGL9XW2j9kBI3"
    "/71h5QyA5uiCCbA510BAmRJFHIZhUnZz4intJJ8Kx2JqqKIJG02iCs5ipeAQYmJ971dUhY"
    "qKkEYMT5fFqHEG1M4GVNZFT4mS1AA8O5cqAKfH8cO6qvApQTLoWfHuoD6CTjfuPWovBJGL"
    "fcd3LVWxiWnHgndMCRZpYkrQ4BFT1IZ/XJ6/xp5QzETSV+Quh/CfJZJLlq1xs7v+e3ETBP"
    "UcwrSlTR3BDd/l7COAYwHVmVJBItUmX/1yt71ZhsFhhw1ZU5SNLlre1G/WUgrbFXhByXuV"
    "UvRuXbutqqeud9tib2krp5sqKWpRKIT/THfbt8vecUTULYhmnPW9AWHZKAUBOX7JDJTHRy"
    "f1uwAvRy5QZfTyaHxiXg24rMNVLo8u6kz+v40vxpem8sXF0YtRG7/i2vLGE5S7KcICjGKZ"
    "7RCKrlGXv6OoER7BYPMe/Gx+tRoYn/589vr0ef0O6etL83cMzBudUKamiAcMG0zemwdh4R"
    "XMv/n08Okz9H4Lbju8ux8Irf0Q2zL9AB28VWxN4WqaQZxdU4D6OBQ3IajEXsMWGTD4lwRw"
    "Og1YnAsCVOtpiM3MLQDXUBCw2i+Bbn+5VllwOvQZoNSBJ+q3SIIk1Ov/v72v/Y3kxvH+Vw"
    "b3JQkuB0zedrPA7gIeT8/Et357bE9yBwzQaNs1M72xu73d7Unmw/3vT1WppCIlUiKrWJ0E"
    "3gUW8XSJFH8SJVEURYWeXt7OgTnBzidUnRkmIrUFJKbdnZUr2yyauy4pDQ3a+I4LVW0Wk+"
    "ZuS0pDYzK+00JVm8UkyrmJStM4rDJvRlVlZe9NJ6H4waCiEOBNiymWUG8WTrCzhI4PjpCG"
    "B6w4Q2RJ1VmEflemxIfIaHR4v2cKMao9DxBMkYKjFIaOgvh5NMmjU5Sppv9YLDF20QkKSy"
    "nGDw9P9tEG/LkJWVyr5jEpo+p7ACrRdeccUal5IGF62H2Pjwi7Hy1nrV4OCUSdNgMiCUx0"
    "ADgZVIHmdiW1aw+gYhaeyUBJtBR66lS6GhEyXQlLRXqLP1naq7Fk8gbQaXJCKm8E9PL4Xh"
    "pCoOGovFLPU1pmj7IXsLL5GbvGlDN1QsxOZokHDs/e8WfTeYCQUtco2rmdINc1DJ7v99k4"
    "ojUgolGvBhQ9ty7sE7xkxAiPYKPyBDrbI9ikPt0RbHoY5w5B0yOyAbnHbtar3Wbh9+BP5c"
    "S0nPJCm+kiybfwVXymWs66gE8Od4vd4xZxzB7rVu/eVS48x7Xiy7pYW221qYfQohlC+EPr"
    "JGWarVrdZj7N637fRi9jdp2xuPcPlrrHTFs1aXYlqxt0Phy9gLne3FYb+Ahq8+Ny9XG9vI"
    "l/fVgso18ahNuo6TtxJj2srWfj8YkamANWPyxHHrAGNkYHrIEfn1yhnFMhMGGTIDAJEChB"
    "+mESmsf95M86X14cvGpPcC+PXp/O2jPPq9nFydFp3antv2b/c350MQMHoH2jIVVP2ix8zR"
    "6DBm790AiSup+SI89Wf9H/EmZwTMWC+W+pWN8kfMDAC1J1vw0RCw7ZwM//OIShH+0gG/hy"
    "EKMwSSS61nwonK/34lSb5RoLhObX3sh5dnbRTAJgUo6/xYR//1tCkGp7O2fT2t5MTa3GFx"
    "Xd1R/m/8iuTU7amUlEdNJO0Xp7y3+zP2mna01MR1hSlwojIqMRmWXASGqjjOB+SDfLUtEG"
    "xsVpAH6BszDs4/rKEMRHzzSZASTBoTNXdxae4miVoKGB2R6tktVmMSmOVgkaGpPt0SpZbR"
    "aT8BrgkMnAEI5oUvCmlhBJZ4BRQKyvPMV1ZmEEa0+IIyyOBBD/zRCCZ5nFAJd4iUuPI6RQ"
    "fc6ZHK23Cn8yxJ1IJm8AkfuOJ5U3AnTb7acheHcdXV7mqsvQMobVXsBm3HPIBg8Wr0r1Y0"
    "qm2xlb/IsvU3PbcuJKhFO0gk7/U1pFS8ARsK/WEIwBTKAcBAQxs2ztCbBkHISdl2oMQCqm"
    "1+Mtne9t8LvlaocEEiLW6TumE6KGej41coF+94WVuh0RMlbMxAAl+uy9xTprpifiFvGuRG"
    "zFhJ8t1zIojQys0nKBZDLAyGKZFLTEUvFltVYKomMslEnBCTW48+UOwIcoWYTBV2yLMao8"
    "i9K5m1WjNJAwKhs82HCE+h8NkQI5JBB1YxMQSWDCcTkdVMGY7EoqNRZS0do6HSiJlvrjCy"
    "0uTMd4ycLRiKWPLKo479p0hytacIiMcW36YxtLZy2uNovMH/NooWE6Glt/hGQILq44i645"
    "d9Ii62loVO4syxARrDBvk8oCZaLyBArbQJmkPgyi+E4fnaKATkLQHxx3R8REvEAhdOZxu1"
    "vfewfxUwmd0SUbiN9+STIN6N59+YM/zDLxszX1CKyqXXiP21cCfi5XlRbOVHjTLOobFNjz"
    "9RfECzDV+yj/Q/f6hPtQzPFw4zJ6xNTNz0Xah3U90O/qmeU20kP38Pxys/swv+0mQN9g/a"
    "/l9krKZprLlf1UTyfdWO1/vK9nvobNJ/DlfbOF2URjrflQV1NPPRuqTfynYrv8Ul1vlzsy"
    "9Ub3qcjCRzjB7BiL1eqxbu5N9bFatUtlMQ6s+XK3fFfdfLrRvBO0WyZNkym9qe7aQbr9sH"
    "yY39XC3clpk3fuoybnHoJlxtf6cXNDsXEfyvpcl/qw2Fbzh031rmras0pi3/4goW8NGv+w"
    "O83Ir7ADY+g66rExdJ6NVQyd55dNUnI+u7g8ax/cOTw7OT84/V8Qn+YZcM8R0S8RfU2IAC"
    "bwJIrMfSL4JFz6+T1m4r7kXh/qRekm+USONiJbwCCa6ZNXhPrP2eBEzw5P1qGP+p8T1flL"
    "/T+GDZreI17hG2T4vFObr7/5KmHZrwuBk/vJ686r2cnBcfcak/vv2VW9tSA0CK4kcYP5b6"
    "LGB8tJzKf7JFNItKYEeOHXJPIvM1zTpaiPu0SfNOGEQVtHxl96PmjlC/KFX8NscHF2eT47"
    "bONYDw6vjn5se/Xl2cXJwWn74/EZfFsrsPerZB+tuOzVpN6KNKRHJ+dnF1cdn7OLl0en9T"
    "6F4EWvof1jYclnX8+Lg8ujw4Z5vb8Msh8cHp69Ob06eOEUtAbYfzs/uLg6ree/H47OCTmS"
    "9ThJmAQLiLS3X5STDE7tF9n8w6zMyURElKPjT9Mq3HKZvmoW1tG36FEzRmnnP6+cfzQzIl"
    "Coaq/RhUhReqmUhVQStMHhgOwA00hRslbSd4I7oew7weVpKKDfDNxAcY0CGPIgS5rOApYk"
    "zJKrPQtRGAmLitOATCNho/rKEPSdREfCDoek6SJJJGyYyz/NvRwuiagg51KOWALV+H2CvD"
    "j5ISh8CykmYAbd/t9CSgUT4C2/ehMTlPHu6S2kVDABXsVbSCxlrgV+47eQMjJrGketFelb"
    "SILG2fdbSBmZJY0jeQuJoKEbZIq3kMjKs8ikLxfGBIwpuP+XC1PBBHgV2h29XMjj3dPLha"
    "lgArw6zU1fLhyouYqXC8nKs8jgyYhCfxEZjY84oFH2LclB3cORqOLWUGg3IpO2hlbTSQ6j"
    "WqOk9bCsTvdjypEjALBTjoNUkLzl3p97KQYDpKKRpmdvys6nGKj7HsspbQjFOIBUwobQjg"
    "KKwZiGKI0BUFQ3BCLCkSOg56bdv8ViZNFq7nCmNDRG4zucVLVZTJo7nCkNjcn4DidVbRaT"
    "KD0uKk3jsEqPG1WVlV30NiMqTcs+lceDf4wxPmAUxRynNBQceDQZpevrfrUcOkAUEU5Z4D"
    "FFJcKKs/JNhzcTfBwXFcZEkmTMNDghsFxwZH/Q9V6ew5mkonGhaCdTdLjufLe55OKKDnME"
    "nHr2MVjxcIRfLHvSy1OGqRyMnkQMFY3GKeFKhmP7Go9yLAYaZiBOiUmirCBmQ4stIWW8hD"
    "AqxPIILq1eYDw3YSVaoDFlbjfhwlYszzySygUoQ8DLMKgReQ4vCK0xB52IkUXuAnS0gCEV"
    "jdMH/hjCw5VmUYVoU82CAoiYmTYKYo0WluSrIXYkmwy6bpFBZCr4cLHZSxMIFp1QVqnXmI"
    "7Z8O8Do0TJfTi0EiMioyHiQGtThFHtBZd9F12nGsaQilFkGLaHbnD3vxtCxgIJEetGL6YT"
    "okbXuCdGLhizfWGlQkeE3AHVtAAl+oxj2VRKnZAyfcyFy7k7wdFHw4Yg5NM0hU7bCWJNc6"
    "Br0ntrEsEIiCiUw4CipsfC/kCLNv7Ka9U0HbNRtLxWzVWcRQfjqIXAYJA1gQl8NgQFuGbx"
    "dIHbQihdVDeBwn0xBOAYFvxnRKC42ItGRJGTvrS0nKlDLWWf39miS2DafW1KzOxqiatmtl"
    "tbSpL8ybe7tqZEDKmYKAB4Hc4UI647D054TR6XJwAZX5OP68MgitfkF8SjEclVXPdzdMfW"
    "/UhcMnUf0puj7nd0y6W/zNJ88jdU+psnThrqrkl3k6QpwF267G7sx3cpBzyMsXhYzn+uPo"
    "XG/o8ndcvfo6dAoiuaXUF4SE9f9ew33yWWkR9Aeesz7rexT9TH7EbfAk0eMs/XIHvQPMPD"
    "T0dxmbf2D5xnpUhmWoJiKN48xl6Z3UICVHFMWva0MmoxSRql+6G4qnCEOqwjn2NiZdBAlT"
    "8iXmBgCl3ypHhRHlEz5LU7V59Mv5E+T9DpSgUPfwzu9piDLfwhHZ9KJGsKeZRYhrYA3zRq"
    "LCuGCLPmkXWeNo/Z+NH1nBgK2zo8qLZ4au+pvXu8u5vHuZ6SF9BCKXnCp3+ur+fJ02rd5e"
    "vwTZCpZtK8S3/wrFS/6yRID5vl/cIlqHhxdnZMJa2ZJsXNvvYr3Xxh8NBb+kTTqHfeGnZo"
    "XMfMwkcRKzSSY1bhYzbTQsdpZGYWxGVcYhbqpawRD2Vl3sma7Jks8StZbX7JMBhVmDoyEo"
    "9iL+avJ3puEmioMJUO0yVwFdrnMUEZkU1yT1ynBIrq8SyK0ASa8AEtuv4czGtgrC1v+2lK"
    "lD+gzEMGPjZnLHs7K1yuZcT3a3F5eq75DW7XxmKVsQpuXeHyRaz7ulkbi1XGKrtYlZCQiC"
    "e5VUtUnUMlzoCBy5N4fov8F7FYZaxybY2TX3BY95X7IharjFWT+YIhzKD/rfNesBIrGkar"
    "DUTSi2LD7D3nBSuxoGE08xuR8GLQ/KbJd0FUnbVTVLekCSIS2W97R5qUUtgIcn0nL0hnG2"
    "Gv96NJKYWNoFJy7nL0IE1X343mhMhuQXSv22IS2vI2f9s2rjSHR/myLSYh8di/axtXmsMD"
    "fToyOMDRQ6CZchsEas5B6j3BwreNYiICGPRK0RdR0s92wLFwMuziR49SMhV+GNi7nzbIv4"
    "WEy8rfaCHoSAXfD8bCsy3Y8alEyd4RTBdUsyuCbNVlhOoLgjnqDFbb64F5IbK2b86tSlmf"
    "GX9q+GaHSORDVbwoRD8oNNV7QsOfE6KOK13MIHXy6L6A46pXB8eXM+KYqhB22Lyo3ARdPi"
    "w2u+XN8mGxemJnyZtq+7BebfFRcvaFjtBm5WjFrqQgXLFTHfZpitQApxn5u0tjX8vgwh0J"
    "fRkb8kixNDpYJHnDHgf55N2Pb8ODGKcv67mhyx0/O7+avWxz4M8Oj49O3d9Xs9OrgzaJ/B"
    "fZ+pq9Ox5evtrP34KOB+Zek1Qd3G7DH4mQznILysIcC3xCkAxRzv64sCwNdXYIC6PYmDJ8"
    "grSMGEwGXbQn6NDhwZ6kLCW8Xl+GAAbTghYxUlMbyL00lBFAaob/sWgTZKkHwB8ZDJaXRg"
    "1fHgUp4WLfHJJoSJlk4qbJTgOlesUTARz3E6kFPxEUKMYpRcTEvCmGqkQil7hZ8hNlqV75"
    "VIlmxomUYsBUGcQapRYxF/vmGKoYqWTyAaOIoM7TC4aJbSR1SRxxG2giqvP05TYwjqwuiS"
    "NuA7BHGNACYDNRwN+XnAh9X4HOGwE3SWEz1Iecdy+RP8W7igF+OVJ3jR4V/x3cVky6ziAO"
    "GPMzv69YqkIcGsoygW5BVMh+T1uQg9rgMaNtAOYCTqDXpvcWieo4zy5uGv+LyMtLk2ohj/"
    "dgc3LoIKviafMsjJtAGK1QkknYHJpIaZq0BN8+epqTQwd5jAZkYqsNmmCYBojjrSM6XXQH"
    "R1xqAvOID14QGW5lFAhHXMBtHxnCC6IwP52VGS5Bb7fL96v76skdTK01D9Rvlyv3pOzL5j"
    "vCttq524jNl0mMTebYieY57vyJ0Aqr99YBR+un1wFr36v9wdO6f3e5e6V4fnJwevB6dtEc"
    "Ml0eHM8u3ZPFs/D35ezix6PD9vHiyzfnzXvKzZ8/nV38g3jAGFT+UG2Wa/wIfKsdIHKvfY"
    "DX/9g87dsqVvO6L/v6Lttwuod4aTZhBkuLTWCel2ShDPR4fhKcs0EIeXTJ4pz40Jz+fAl6"
    "aniGEVA5uUwRzSM30TLE+mawSmxIyaKFrn8vN8PEvCk0zy9l5ZI2i9i5niMuD3tb13peFi"
    "30URrB+dXNmmKgRsi86hTl9ac5kBHdNGznrLk3UfSNJWOtb8JklHWT65f96mirbFIg4slp"
    "wINhJHl5QprmGTFGGCn+IY+LkeRF/BM9OcYII8Xf2Zl65J09msfcGx32aB1vKU6/79ED7U"
    "Z0ASkY9/ZQO+ZinW6mAF2C8ZS4gDjdEnwB5ryJ9DuIpmsJZX5xilzXGvAqwh5aRJJcPKbR"
    "phcn6ctz3vTgyUB2hdtot3j/tPxFU7h16kYss6sLjXTmNNUYeXEaVvZnkDx3nY8jok/GWW"
    "jKSbwaSe3keWMygHT4eEyJTe20a9TZIqokO1M2lemdFZBKgcxoUsS1i+Hpt58UtR1czYaT"
    "lqQInVVWro6spnrFNO5KmZI2/x/UgYDQBJq221D9ZWUdsEHFdBkFnWZLGldfxDhkE4rpeI"
    "wTbTvj6rX21/K2NuFCGL7O9lput48uPT+wh6KkntvH639WbUxIKPT1d9/hMjIbbi9HVo/L"
    "27lvkrnDN//q+z9X79qUld1K2jBtP3WuJgexOXNplmTIoZNk/pdvv/3m+QKzSN2AHU9sz0"
    "Rd2Hba+uFhvdk9rgb22x/XZi7mkNWlj61+fag7rpHhvnkAuqF4cfS6Sy3qHxiC9X2Da3vY"
    "rK8X18s71w9EA3Tsb+7W2yqkUA3nus2vDP5tPa6rea1F1abYBTWbJm50sXXdEIZZaOftzW"
    "b5sFsmn933P1aa1Eb7f1lhhkMGf2jjomBtsWEbJjBOR+6XICej027IksvhWkzfiuVKRlNA"
    "Gn1LEDcLB/4fVQMckrGo/SNjsbjfUKyioRsEBb8DIZ/ncEfjLxYMfE5l+5pmGY3ZmCX4TL"
    "IktsS8Aol2jAy5N3fAZ/v9MFs3Zc9hdRFuHykiFprx5pGuWwpNvPPIEZtBFexA8nKUYLdT"
    "vwprS8EC9EuJdUd2tYrgDOpCRGkDT9l5kQQlqO0qqoLo110aml+8rXuuq1UEZ1DPIUobeM"
    "qeiyQoQY1yDRNGrSStspqjfFIi6K21QiixoCn9kDRqxwI74cywnxYsylpc9OQuKJqM1ylT"
    "BxRXeQmfwv1Ek7H4bJ1PXOUlfKKsgjEBi8k4p2BabwlOtKeRHPTnyRmo5PYJHvYnX21bgx"
    "JU2zaio/8SA237wOP/PbcRHwqQo5IFAxQ5ZHZle22ETG47alc/AD79+jhhMtg9QJ6rvoQU"
    "Ox3kMLFTgsaIytjCRKzFOg0W96EzI2IhGP3QfKFnyOkMHE7oIe01fLaMmAxpM3LW3G+7KW"
    "dPQDliBo25lGfR/TaKdDb1pwraUQcJeb0JpaIRBn43nmORWHL06jGESeUtAMfLHlpBNjb6"
    "8gMWVUzLr6rTgxXqPHFapnXI9MQFnwwsOIHrCfEv4QZHCwP6OaFmkaMjDFvQhBDF3pblEk"
    "5JaHy2OYWpWhUxGekRtk8cjI6rnhMHt/nEweGy95ONHZgiDxDs7SLbZFgNzgZkd65Mspwu"
    "J9DIU8gSnxB9RZSbIE63KE0ykzFUY/CXMScpY7DWmuQKQpVSEzjZWPqMQRT1gBYwSpxBS6"
    "OGr88dk+Ni3xyaDDJ5ycRNUxwcpbpVIyQeEBOpyLBBAv8epSgEo0maZqi6kPLJB9OAzEP5"
    "U6LMAJom/5Dm3IgkGpKFKH+SxLfBRLmIZGdL5bhmPA/dP9QW4W795DJfetwSm9eX/b1ZvX"
    "RPGsZTAqbmlq+oHnUEHs2J2N7O426dKi6Pk4iygHNDc2g7SLBTSxkaImMsYa7ioqOuF0Bj"
    "85RZDG0RQzceI9ewJhkW6ZhlNVETaaMgCzIqmqs0msoS6EZUNHomU5+BAwr8OVJ5Uk7TNM"
    "9w1aEk1DTVwNAqioOoaaYLuKJFUrTFwDAskoOkLaYLzmJEGmdLg8dZnoohrUvtSbwNx/uZ"
    "f4duZqK7Ta1tx3GCW0yedTZn58vZ4dHl0dnp/OTgHy5l59Hpq+M3Teu1/3pz6f774s3/uj"
    "9e1738j9ns3P3r7Koel58Rj7qVMQ4wbxM29HwC1Gg6A5+QpWzdqx50o0Hl8dJGvcWTbmSV"
    "5WXEVT3clk/oBzWB5RpCSDSgGQaaYCyfKZpFbX5lpJM2UXaMFCqWDhI4IKbRDvUA8f8dox"
    "URD+tmGKgNiVTiJhlqg8fk5YaY0PpOhZHiH2x3x+RF/FNa3KkwUvyiFJAcYRGzVQpIXgBd"
    "mIs30jqLKt1p3C1X1dPaZvzrceFzsXR5KKKHAZbta+vu3QBVooqJNhAuMOn2UbLZ6QqO35"
    "I0emG4H2nZTbAZafnCHg1y+h8TQeMkCCxbrAngbQD/81sidYGU+eAkC7kdEdHK6i1BzIOa"
    "8poy026EUilK83tLMXRDEBPnQU+7FUhl0UIfZO5xTMybQmnw8XKJmqWbEPVN0c+kGfj9vD"
    "yJFgQZNFCH937EwBT6kF5P5BE1w0ADP6LNg5/OtE/EEGEeaNRHtHnM05nziRgizGDVVyIG"
    "pkEGb19qArQ9c1n/BptDe98oJc+hjs0bnOy8/zBF/2MZtc2ivohEMdA2Dc58vq/mkd1Niq"
    "kG3FyhOBTmiL01gvAWC7K1h7ZB8f4zXBkmugRNCqI+YtzcPrV3qVeP99c4e+rXcTLLtoQ8"
    "neXNh8VqVd0hAbMnlW2rF5tlu1vsHrdyrrv1bnGndlHUu/53y80914jbD8uHB+5jc86d6Y"
    "CbxeqmqrWP+by8b5S5/hoE9yJ+v4cEmX0sftD138uj5LzjyPjAuVHDsS6dloeVH6dl1g/Q"
    "JC1m+4VKvYg5gAEZIHW/hePoo4vZYfsc5FXdWOHFyJOzF0fH7YORP81etM9JHlxcnbqTZ1"
    "hDPzZDBe6nwP/i4FXL/vDs9NXRxcnsZfsK5Q9H5+fuz8Ozk/Oml9w/Duo+PT6u/xHVE4ZG"
    "qKb9ReNnci0yMoNnyyQdsEEq/Mk3wuujH2en7vXNk5MUXLtu39KN2Ayglke5/b5wj3GGmo"
    "EZlvrGCHWVOcRiwrDoNx8mcH2l9ZGn/njEKKD4sZSgQKvfqIN8VA9pl3W6KU0XiooTolun"
    "CI3qK0OQe1pIMgNIEq8KUzcPT+VEjSkIUBO4S9NaRXCUHZbzho6CJ+42ud/T9fJaeNMTF6"
    "cUUXl5UaaE69zlTVxGO7aSS5CjIcnHlugCpisbpbjstwairJRFFpIppSew69m8TJneVvhq"
    "IwIKqq1XNqmQx6Hxv0YEBA5jT2tSIY8jZ1okLKU2hRUEgW0RdgIiXQp7hESR/BczLfIMM8"
    "sU9BKIVicwjtNFaYJBDnnyOMJeSYIhbABi+f0HK9k9P17udkMh8q6j4onsn+O9iXcPd79Z"
    "4emrLyGSOcYjghIq6PieBFnGxw1KCf25MQWhb5OAyPmo0T5dBYTxRsMV39AFTVaZNd+Cf1"
    "E+mCIqSvtgkWho4U+GxiqWSQhaMd4SOiFwlAtvevClsYgKqzQ5IaTN9qkBFrW6d4vLdRrR"
    "UB3bF4j0GX4wW/+wNCKoCk2OqERwoRZPDLmkwaCoRn9jMsqOmRaYYD7uz2w08zGioqelvk"
    "gyH8NPdiM2kkkIWjUfR3RC4Hg+nhx8eT4GhXXzcUxIzseTAyxrNThqVGg1piI7FxSJtRp9"
    "MsMdyyQErdHqmE4IHGn19OCLWg0Lq7Q6IaS0enqARa3Gp2oqjBQpgTI+t7PCSVefWW+FuW"
    "VB4RiNcT5ZVBMWvJhJNo4fcSliwam0P37GYR7doTER+5DPMetk/fe9HeG9ndvl9iZ9dnbw"
    "U7RN7Nl2/bi5iVMVuM5d3/w831TbavPR6UIsZa0ij23K+QKablwVLxGBsZ29PtSIvXm8q9"
    "jwkr6IhJ3pbSTH8X4d9XnCypUYE/xicampZ2QaBmN5kalnaHqFqWcLx1Rg6n+kWRJciAds"
    "k3drFUKZBL109w7wKAfP1vYffNTLweuLmYtROT66bGOA6hn3cDa/eOMii84vzk7Oro7OTu"
    "N4mLaqdMYAwTHwU9ImWdUkp5m+p+KvxQbnQmsGXzgjqdEaP9UlM6Zm3lhxF5CaP4UGS0/A"
    "AfKzu50FBuuUQFEer6eEJtDER+xU/QWY4otfCQkHzfiyF1GvDNKQvuOudo2DqOs/2XWueB"
    "puTBIdUmDIMCCBNWTelX3tYnjDOjSmtoOr7dZUkrIiO2NOqcLBAuSUNxiR9iPU1y2FNnCU"
    "YmIzqOqRGstRgK0O5OGuW0ZApwjpkV2xBEa0NriHu1YZYZsizEd2lZLccYiRJdcnI1ymFy"
    "epakv9pbssyRDS6PZ4QZKVSw5f4SXOXocsNsGEFyEz0skbQuNLzV97jMfwHsAW3aloT67H"
    "iik5pP323hRnXHkBpeIRaIKIVWjywWfD53tJWWRQtWOYesk5CxeO3Skhi8as7olmmo7T4C"
    "nBybR3ULxX7gpybC2ZR34Jrh0zGxvnJdMjTanzGxvvjZtgG4eFKKDG7jo9boqeQx67Bk2x"
    "04KUVp/YpThgGaJZsOtR6sS0XZg4cXSng6mD9zl7DvTcsVtst9UTS/1dt86yZphe1vdMUY"
    "HsXX3BUeH1+vH9h93coXtZUzY//tIcHq/qbq6n8+Ud/DLtzfQprpP3WszeJo9G02+ffLDV"
    "+pGHc46H0bmcY5ZoZswOFRAwHHvGFx/EUJhFZzAJoZ9p2w/2Jy9EfdSi4oqJbwnj4gQE41"
    "vCcX1lCGJHIE1mAEng/OPq5uFJz1dQaQKM7alKVFtRfGXnMMcow+GIu0Z0eOKKxgFCRVRo"
    "MYgBocXErotgnRIoyo5KCU2gibuLqj8zVci95zEBNT2Y+szTCnkcCk95TEDgsPWPpxXyOL"
    "C1KXA20WQJpthcCFdk8f0PsohVC6RCSttB5IniCJVtgS6H7LE9eCcVVVq2x2UpCZ3fJ9bM"
    "zj4xVSUI43MhAMtyjx5Xxssf9nnyIQxJKJUN36MxC363QohFkaBUDFBMJEEKR+SkaEtDsC"
    "+pGX4RFaGjk4IqjjXsfpArbEJH9SUuFKlu/NEKPCGZGL5CkwlKcRNAnd5TM5S0OyquUXGK"
    "lNDzPQEtarzwEggsHKOxvQSCa1K6eRn/pLvKAX0+jUeH8CpK7nxsqo/LbYiaeiq+YYA6qW"
    "5xX61ui/LW0LeOvs8B6+SJkqhGntnidRBf/TWftrO6f7hbf6oEblbDKx/ZSxC+PU0uQgRm"
    "ppchAlfY9/07k92PeiF7RYjlc1+oXKOcaFa5OgNDuxdhcj2jCM+nOODTONATk4Tp0xIkS0"
    "pSfhjOHDYc1t5/G5svs+fEH7CGVtBcQsBEcmgW56dx3VJoypBZmtgMqjhklpNDALtfQLSY"
    "e8ocYLRATdDBUAoV3KFdnXKwha/vdEoiQVOoA6YJyhz0KQKnSREEWNUB1ARlDusUgdSkCA"
    "Ks+SWIr0ayCPX/MkepWoeQ1T1o+Ob7E5aabMoS92djGKqimUjafL8643OCXoUCCNB6o1YF"
    "09u9LD7jbBNxxZLZdkjgJUOdnXXNAzBZIRT+CcKF8O/8EZL8EdgeSBJJRL6AzEfJ47G4f2"
    "R+gEj9fvsoLkLLbP0M9pkXMGvLFAyYs30uBsx/dFIGzM4uOwPmO5WbY1wqApYNPdtPmpwg"
    "I4tgqQNX5YfaogSLYjMk09cESyAp17AmGbr/zLCaqIn0O9KsjNLm0qVPIGmLDTJFQgVGEi"
    "XsUeqRzbUwvhkGKoQi+0I0YQ/2VGTveBMNManPQnHrO1q3B3svsvfACfyT+jEUN8NZi0iP"
    "nr4rTmC3v8XDCSLud2ivDeh3aNcV+n2CS8S8MFL8gy4U51gU28H+inFeHGlLBFNY3wLBZM"
    "4jt76aSgshnvFHeUuK91WpmX86v4ngBmvZebKpdo+bxp/2r8dq+8Tu5v28XGFe2WdpC16W"
    "NBTjO3/DT/n+7aZ69+gE6zN4ut8W13dxDtD2tmXXZKqEn5vqplp+5FrM1cd9dYoYX8PLeX"
    "ME9/EYvwtW0JEul4iZkbcl4urVKsjX/PC2S6p4Mbt6c9G+JXp4fHB00qdOjJjYeGsipvoo"
    "ke9YXsWXYy9m/+9N3bcug+TB+fnF2Y/u74vZ4ewo/P3qTT3BdX//9+ywK//T0dUPLy8Ofj"
    "plG6gfJSB8pvlJ4cUhWfpBFrFtfh7OGo3TKF0lVl0lYzOnU3ZoiPxNPAe/SuIS9l6mnASU"
    "iRCV76eqomXAUuagomnTwiDISKGCK3YKFDnYwhc4BAQSCZpC4QlgKXPQbff/GREEWBW7fp"
    "Yyh9V2r58RQYC1W4pVKLvVmsXnvpsjc2wFmMReC4Yuh83SV8FWL8AofGqRpMrhs3t8kala"
    "gM2ZE5J7MBwhjxAaQfAmjP/RHDeQSQ5ddAeGJ5XDh7dgpm4C/voLXV7mgcjQ5vR8arAZNx"
    "NrU49B3NOXUTtDfSLkUBAB+mDgDwMfkeewg62EOfREDIlFpfO0ZamzlpWhf60ghEjbg1Nl"
    "0AQPqQvTXCiaTPXgywSjAIuobJNhMz+mV7YLXgP21TaK1aAnGjhBRgzyM+S+GkC7QgwfM5"
    "BaYBrQYwZ8mWjlUI6ZnmS4tSQeM3G7pHbTPtpGaUGNGjMRg7JVsY8GGJSG0XubvWcZnzgA"
    "L6xjtV3cVdtmpK43t0/rtGe7vrsFmRFNQ1w31f1i8zM64/H3K9cPzQuCzTH1J8FhSV+4HP"
    "faduVD3YZr/nEx4SVd5uwFKsvIkxfEyujcBfG0iOpEDEe+uoV4Af1IT17aT8wF3dhLn2lG"
    "kY+eo/cTIPxu75/na6dmfVQajIzibM8R8iDxILWY5nkZNFDFjvkSA1PoArd8WZ5iM4DpTQ"
    "cfEPKw8eRp3uNIBg3UYT1OMDCFru1xUp5iMyhOYRg6HrTtCQxbfRGj4vSFoeMx2p68sNWX"
    "1TlYWhoVdkQZtfUFrIeq51vEJYyWI2h4VHbxcWS15TGn89NlaDNjz9BHlxWgiLYztoaARa"
    "Q81mDOGUONqlfsEcG2b7fYvH9yCfiXK3cvLdn0oXT4pttBv+syyJ20qxb3LJvm45idndMH"
    "k51dx8p0Z9fxlOzs6DA4hqHJzq7jtW7eFamaoQe4ff4WqgBwNj7769/ba+OuU8EHkndtQC"
    "3XOMTN5/j7ezP5NJpdy8lsEskeUWwSU3o867nvU20Sqdr56d2X7hpdOLNHVBl4sDOtJvak"
    "djE85R6BobaDK94dsJIUoTcjRge3mxsZiGEEGvemq1UEZ1gvQkobeNrewxIUoao3dQkdD3"
    "OKTR1RfRGjelOX0PEYp9jUEdUXMXo7SgGvW6A4ZN1nY1Ad13Kfddafpru6xZfrKauss1Sl"
    "RTyqzSmi4RFZb06jastzx5DNKUmbmUPMN6eMAOotW/X+vlrt5vdV90DTE9q0TfF2mG/PIs"
    "uu4MCNFeq1sVsrzGz05irZKOT4y7YKLIcw4lCJCbYLGQmSCSYpPwxnDluvZm5GQU9aDU+q"
    "GldFzp24Kbp/lqdNkkyDceSsydQvhyg3pbPkhpAlRnVBFgF88VtyDF0OsPHrcqwECphDu5"
    "l7eM4Ctr6jZU/RxUSKXRRHmYVtu5PiRRBg1eymOMocVuMdFS+C3uLb9kmtdKbetqqbaTf/"
    "sNh+gDbYn77FjmmZRbhZ7wSlql8flpva3C29UPBx/TN/yzy+M//N163ts7yt3MvE2Cx82K"
    "w/Lm/bydK3VB9v9d133Xu6tVV2O3+3uNmtW5/si7Oz46J3nrYEh0dPIUtrefurl3jeIZtf"
    "3ywWXy0KCs7S9eq9hTkSQ6M1XmFWZzNc09EJCnetMf/u+V+qP5cmYZaOFB15HGWix1zzgy"
    "3RilcHx5ezbtjtFu+r+c2Hxer9E0scmpfFtdl2vn2o4GFYNxCvF9fLuy5BQfdrfGwmPC0z"
    "eWPk3WZ9P3c9yTFrv5Y5TRewuVunEjJbUIGo3AYUaPPY7SdkZXWyB3kmGtankoBfshGcJO"
    "NIPwNb8DvFlORlElgKGZqlbMj0j2xTy9CHKRp8n2DjztZO2oiwtCoYlCHkQU4QDMrKoIEq"
    "3/4UGJhCl2yAivIUm6Gf3nXoezoeNFo6zLsbSqCAOayzU3pL2NqupqQpNoFfJHXAPRUPFy"
    "y+5n3c1y6GN6x/Y2o7uNq+TSUpQhc8BRSV5+GZPfuT1CiAMazv0od9xsDS9lfpER9soSi8"
    "TTQdD9HY08RVX8So8TLRdDxGYw8TV30RoxZbDtMEWEQY0E5AehBcYMCjjPYdxoBJUYotAD"
    "YtQ/An5Dx6tD0yxk6IUdbfe0WaXpYyo9N28Q185eXZVhnlwNNmZl3LKIecAGqf92O7H5jf"
    "LLZPzPnmXlRGLuzn2DGWvLl8Nfufq0zi2O3j9T+r9mUDdAuZKiNnuvv0UCHI2dy1t9X2Zr"
    "N82C2TVLiuoR42y/Wm88rIOGqz567rubXY07ePFd1X61oH2I/vlpv2xv72Yb3aMmXqr+s7"
    "Nq3uzd16y33bLnbLbeOg7lXQeWHRa9olFYie2S4Ur5ej3QI/nYSja9z3smtzioCdeoK5vc"
    "MsrR6gVr87/SX5zJTd61JwGhzrtYWsrLy2kGc/ccXs3BfqKjvJCMxXMafuE3MrnuDlp6n+"
    "zer6h7ddKuI2BcbR2anLMtz+q/nz6PTw6OXstP371Wz28sXB4T/azMxnJ+fHB/X465MPo7"
    "qiSS6WHXwmEyrTAODMCPzV7kcP5Pjsp0bA07OLk4Pj5q8fjl7/0Pz3zcXrGStvMVXz6axl"
    "e3Y+a5vop4Ojq6PT1661Ls+Ou1zNh8dnl/VfTB3R7NXXBD4k2vsd4dTm1Vfm1Gbog20Evk"
    "/g1GZrT8zAuHQYVnqYftxxCJEhMSoKjaqVNHBhQXmYEkXFw7IOUaJrF8OTu4Vy1HZwJS6i"
    "vCRl6M4+UCIORgUHNFgl9t3q65ZCG9ipmNgMqrpLYzmKsKWvo1FEPEzb99DouqXQhvUo8/"
    "TZaKjaHhU9doYoWvNWB9ZbxAxEb06b92VXrwzSsH5EpEYQtX0YyVCE222EdEA7Ih5iv70y"
    "78dQtxTasL6MiM2gavszkaMI+/rTHKzm8+CzYO1cruoMI4UhEcjMNSErn6SZ+q6bO7/MkC"
    "aimMi1xZFM0TS0XGXTRHE8R9NldMP2eI6rvohRczxH0/EYjY/nuOqLGHM7Pq4C5VbPGJ54"
    "y9e7dhTYgtOHA4ed1+boQv1FeJ23SYGtc0cxwNxXYziOqcAsDo4nlT0cPFOsIexLmFv8nn"
    "FZDWXviBA0GSU0e0OErLZs/IIDDo3h26/xrNE7mRkAOBfxdSuhIBU4Tcbh+7xfyVHy74mW"
    "dyCPFLIo0zdHKIUNc3tPC53P502VFh5+c5S8Vk8LMnfIj0ZAOFhUazYizXRzXy7ScPjBem"
    "Bj2TTNoNf2iFjTFFDr99McQu0HFANGQEydmdv3Alo6GpKTdPWgoDhkFCIpHg0R4rtxK9EC"
    "D2gp/biheQxoLTiKfosWE46plHDA0GKY8CPst2gQ6XgDUSnqkYZpM1oDCkajC30xbpRYPF"
    "Vb6MdSTK1qD/yuyn7aRDhmIMmA0ZKQ8+NkX8ClYyPEZKlHBqTM6EEoFo0K8Lu1pw0JpmgB"
    "/XjAtIpWgGNhHy0hHAc9wYBREBFnvKx7ACzVfxigox4CEXGm/6M4IDgQ8Cdrv0osoa5B9C"
    "MiIdc1ChwX+2sY4ehANAMGSEqf8bPtDbx4pLTBtUrELQ2D8s3l0enrZ++Xq2efb3eb5ep9"
    "c61usdksPrVXUfpQ3gb/Z8+60DsZwK5eDKr0mFgScf6Ze08sCRp3v/ugyz7AsvkVRjL6UM"
    "WWS/8qWRNw2P6Eg5s/gz+GGObPuqfLmt762FwfeYpp7AP4YoC1L/m2HLRtFv1dF9yUOG0G"
    "B5IPjB9nEnkMz99hEkaORimbqiSZDbUB5dFgGRlTHnMzCiuP2TbJ9MPg9lwPDy5nzaR/+i"
    "yKXPCT/rOrH9oUHLPjuuBXz2Z1Hf/5DFGBIDsxUZwKQU4YQodUAm7UEkaalKX827Ov0lDr"
    "fK+KwpAzLPyaFxV5ax5znZUhWdQhQT4wOYM2jk0mMSZhNmAOHxOETUiRR5kL0s2BxHG6NM"
    "YoftUcIhuvC0sV88FkUBIpYUikVGoUa7T51DCoJB/UmcMK4zpplCju0RwfE98Z9/hmqLpu"
    "JPq6mVphN2WNhXO3GmlkHfBokxViCsRYGmoTFU/Q/t/FnRRHmAWN8I3fNvIyaKCKA1xLDE"
    "yhCwJdy/JImkF8A4gj1C20tj2evwrElR7c49yFIBPoA3pcdi0ooRLeDGLoVEaHcXfnrggx"
    "hYd3Nn1RyAL2kK6WXBdKNm0l4ytT4Rjjy7bXi1n5MgSDez+Tm8+qGQZogThDX0IoumlEUi"
    "mMUuN+568ckUWH9zV18Wg83CH9W75+RE0MvFFemFH0Rrn9hM6Y5JnSo6b0jWZO10AfOKlv"
    "1LN6eYOSqXLcBsW29/XbExzmOVALKCbmTTFAG2i5RANDfuuIJ80PBtO7RzkhJHgVN5B40i"
    "xe23tIOSEUp4Dt1031sFg+sTfHtImmlqv5L81Z7cqddCbPTDxs1jfVdjtfrXcVYhtSwNwt"
    "rtePm/m79sFaXc78WtgNC/Bmff+QwX+zWN00LxYznxfbbSV4Ja0tNvy4i8l7P/rcy2nuyO"
    "OujonRKVfHrZiF5/z44PTUpdqpu+Piqsu60yQjmvl/HNQNdXwMs/B03BNti6VFBfJ5iTqW"
    "WD2D0P3Pb+UJ8DuWZqnvyR4SeVFTSj9Huy/251NUjdQC5PVEY3kRNBScCewssmYhLLFVla"
    "G1gimwobJSZCC3U6QUo59PE1B+PjbstK6ukujabkJEo6HIOyaqNwNLYcMmFBQgW4uVqDKD"
    "RWGfJhQUFltrlKgyNznI7umi0uQEYHY3N6oqIzu2A0UAAAmFAn02g4K4ZvD067skGpgiSj"
    "HFZgOM/oUfzMBG8sjgimJ9aTIZZBjbOzVsPqI3LSuL5GXoKA2eGlwmYjeyNHXY6HTaaMY3"
    "TKTNVJqfJ7ttn2JsIiJSUfsS0diEHyznVCiPDK5mbEZkMsgo7n5i2MWxCcqq9DemY9bISc"
    "EJxibwTyj0OCIjuxWWiXQZf7IbvbFUUuAajU4IpeDRLas9NEBRs1Fp3dycUJLz8x5ACjQc"
    "uNg0Go7J6E4GZWINR5/ssMdSSYGrNDwmlIJHGr6HBihrOCyt0/CEktTwPYDUP+aBHOjBlU"
    "n4ycHDu8vVx/Xy5t/Pfjhmgtc+Bh1TbLePtYgO38u6TCvbYxX9slvvFnf4GKJWi9v+F/xu"
    "RPmEYnnfOMvqmgNnX/D77p3uKd+1mOA5CpPbP34vznBBXgDlyUc3mkYefXguRmcfnt2YNy"
    "M8j+IBysuLg1fuYYfLyzfuwOTsx9nFyzez5s/zgyNwbOKZBu3sH45oflEcbXhOfrj0jzcs"
    "2lMCLZ/BZySYTTr+gmD4k2+910c/uucfLt+cnMyIpmpuZ9XT7hbp1ufUhacvnv317y7VQ6"
    "ft4FMiZzs/0b3aDNlWtkyHPju7eNZ3GrQIYhVc79pURVw//a3uoZZX9++//q3nmx5A0eNE"
    "dAJFkPp1vvtkfwZF1pkYMaCg7jUKTEWiMXuDIq6LMsX6sSSMO48JSAjGceZpnRIo4kMZjt"
    "AEmuBwhq8/B1MWQ4pKk4AsY0aj2oriq7uIjA0dDkfROYJYUF8UxgQJMAVTJgUDlgW7zvH1"
    "lSGouweTGUBSdFBcdw5elGw9WP6SlOkCHsKJw1NYdm5WquysKT/wTUlowKZHvlSlOTyKQ9"
    "+UhMRje+xLVZrD01kFAhdZQkGgSc0M5B8zz41OyCQAK3KLETRywNAnNjVo3h8WFZS5wigi"
    "iT1pjivj5E02pDJIOGwBgbGLW4gry8nfT6OK8QeJaI0EKwAafpOsDFgcGVrVAMRkMsRw/E"
    "2Mujz8+rK6ERjRkXo7MTjBGHSeTI0CBwq6L93nSHX9j3YggRQCeCqNBTQCiHE++ElglrW0"
    "K6hTUUhE6udkgASa2bqONIrpCehOgx4u31/db3boehHKyFQ62ZOU0UGNnAhhWR9dOZ06Ah"
    "pSGycCI9DFzucpg9H5P1P53Qc78R2/vNNLFcVFkzH7Vrs4Lq7a7KqMfPDapZkgptfnyNNv"
    "uEiTImStZVn2TFw8RWWbMzOuTXfizaXL7A/C3ZEUPE19Thx+5vNeehnvlqsndlYePbTeH5"
    "g7lv96XKx2XaJR4pC6yWDQPBZ1UzEFbpfbm/Xjasd8XtxnPkpOwP1QKZ1B4yFbPIJu9CB/"
    "Dt0WKbPrn6qlefXP+o44jm6ltTmTblkZH0y3PCM9i3mCz9Q5Nc0TKmfA7H9MQMfHwiRLrN"
    "CBaf8zYPtf6UGz8PzZtQgYGqEi/yN9qE3y6cdQ4OJ+shPV7E5hRs1Uh6AxfbSGgcE5xQlv"
    "WntuUXZzifuHeGmGRDy4fvqztDtw3VJo6iMfitgMquL4h5ajCLtfBXSI0erBgEWLkHnXQg"
    "kUMId1cEpvCVvbzZQ0xSbo1mgd7n5hZ8AqH7HXoAx1S6EN69qI2AyqtlMTOYqwBxxZRnQ8"
    "2GkOL5PqixgHHGNGdDzGaQ40k+qLGIHVqNze0+Q8YmSfGkMmxCgiB6avAjCwjRmcfQljkD"
    "3jsuZCG1yjudBI5zQXlLHWXMC6rLmdnT9IbRFtRmfDXsJaYSMBimjDFkWBMuxhGHT+uzE2"
    "z7a8hgzzmxK0mbVkAg8qKYDOJwd3rs9d8YfFp/vKd/FT8Z2N9V7lsdxXuw9rLGshWZapL4"
    "zxOXUdPdLd5LkYeZo8O4krhHYGpbxG3hHwbPpeDCK5n952dwKuLg5OL+vecbmnLrocVJc/"
    "NP99eXQxO7yav5y9OGovXZycvTg6bgPzz67qaaBxvMceFrplRc4VgtRPTd0ne5cKWSc19/"
    "qCUkdKVJ4EYus+SWoUwBBvvBg6C1iC7RZbew6iYpOVkpDAbLdWVKU5PIoNVUpC4rHdRlGV"
    "5vAIjTJcnMRhZ4rFlWX1S2eA0WS0nhmaXVy12Z5R9ArTI7a9UeiJsMbJZA7rXyq3/2Qnu+"
    "eos3D7Vbtfn2Ha1pr95okZu4WT4Nwh8Fg7mThEpS1b2Wnql9QdYZrhmMvCQFNscqW2nGwT"
    "prYsbY5RIcf0ADU+OxUmM225Sax6DT/rDKlEv2jSpMbkfmIEn+3tbrZuap6HhYVX1FISFp"
    "bpVTWqXhkkbSZOgtQIojwrJylDCa70OIugYQHaHmaRNQthDepG5iRrLExlR4rOsdBEpk61"
    "GpGxQCdJuppUXsKnT78akbH4JknEmlRewic+xKGIWGyWRzh0xeWhKPHQJBSZYWd0XkNUWc"
    "Ii3CWnJCwau90yVWlxzhiUtJMg5ecO+/SdZPWKHV379XHbhlL/XK2GbNyqXx+Wm2qb25IR"
    "+wBkMS5vf533Qsw9xz99/+6r4nqVI/U90Rfw9qIXucmuwrZynnW2ldt//1Jdf1ivf35au+"
    "HV4r6KeaE6mwLZRGMY4gal7/r6ecyuaqfe+e7TA37oJC1582Gxel+jebes7m5R2W/9fmhb"
    "Y7qJI76/TTg1sf83/ZNz6fMr7XM4FfnpdrldXDeZ7vpsRuBtFrcrWzR6lG3EbVVryC4mjn"
    "wD1cfl+nE7p8sSReb1PLm8i7ua2cR3yj1yA++5GG3ePTuvhEm+r/p3EYNO7WL6+mcyCDuh"
    "j7UyAQS+yzim2pvs0FGJlOu3BFek8DHD8FHGi9DsJJgdFyFfgkmAh9GQAG6/iPqzHwMpyO"
    "aLSBJiRKUP3aAiDNvYXUKPApGrhCD1q173yd5FQtZJmVehC+XbsZSEhGO7DaMqzeFRbL9S"
    "EhKP7baLqjSHp5suZUjcHEpgAAu7JQhXX058uBwLrXeelIQGi1lio6rPIQ12hQydK04i8p"
    "/ssHiO2YmgnbGVfQSJ6MmgWwcMJwJUZQ4RaUIpAWZ4kHjJ8pbwswLpzgsja9/fUcX2s0vL"
    "jOzmq4s3XaLmoF+7XXX/MOhssW6Hmu3mE3Ws1Vab3T/1N2q73MTVZrPG5vmfuu3SbrFE2x"
    "VvRNzXLbSsG3O9uvWMFLtjMMZcG8w9IPlMEBFGeuW/+5Du0FxOqwr75Fw14l1y48XYrgc9"
    "+7mt/vUfxBFqoV1zsuD21UnjeTC6Vn1sDt8ZkcN+FisR3tht1r9wzBtVrSLNjDS97aBUCZ"
    "uhWttzBVfCXW221/MJuU/0n6Ez4GHx6W69CPt8uWfj3XK13H4gXQ/UfvRxeTsHfRf+/ub6"
    "+2///F0rkbOcP38L+scpd+iQJNMuUOwwJB6q1e1y9V488GLCeOCBAVmQLczqbSe/bXIGf3"
    "Y+O315dPr6M8nYTCXJrWuhdK1terA1kQ6o0+kONHDST9IArXQi8LeKVRwS5cF3A80S0m3J"
    "Tgklu/Gnh9UR5qHBHZRoxUjZ5+2LMMOhdoLTWhN3/3//9/8BkuLa6g=="
)
