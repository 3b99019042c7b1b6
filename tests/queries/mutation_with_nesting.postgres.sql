-- 14 statements

SELECT c."id", c."created_at", c."updated_at", c."version", c."external_id", c."deleted_at", c."deletion_id", c."kind",
    c."subject", c."body", c."direction", c."outcome", c."occurred_at", c."due_at", c."completed_at",
    c."duration_minutes", c."occurrence_at", c."author_id", c."assignee_id", c."repeats_id", p."id"
FROM unnest($1::uuid[]) p("id")
CROSS JOIN LATERAL (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id",
    "t1"."deleted_at", "t1"."deletion_id", "t1"."kind", "t1"."subject", "t1"."body", "t1"."direction", "t1"."outcome",
    "t1"."occurred_at", "t1"."due_at", "t1"."completed_at", "t1"."duration_minutes", "t1"."occurrence_at",
    "t1"."author_id", "t1"."assignee_id", "t1"."repeats_id"
  FROM "activity_target" "t2"
  JOIN "activity" "t1" ON "t1"."id"="t2"."activity_id"
  WHERE "t2"."customer_id"="p"."id" AND "t2"."deleted_at" IS NULL AND "t1"."deleted_at" IS NULL
  ORDER BY "t1"."id"
  LIMIT $2) c;

SELECT "t1"."customer_id", count(*)
FROM "contact" "t1"
WHERE "t1"."customer_id"=ANY($1::uuid[]) AND "t1"."deleted_at" IS NULL
GROUP BY "t1"."customer_id";

SELECT "t1"."customer_id", count(*)
FROM "contact" "t1"
WHERE "t1"."customer_id"=ANY($1::uuid[]) AND "t1"."deleted_at" IS NULL
GROUP BY "t1"."customer_id";

SELECT c."id", c."created_at", c."updated_at", c."version", c."external_id", c."deleted_at", c."deletion_id",
    c."full_name", c."job_title", c."email", c."phone", c."birth_date", c."birth_year", c."birth_month_day",
    c."opted_out_at", c."primary", c."customer_id", c."merged_into_id", c."full_name_folded", p."id"
FROM unnest($1::uuid[]) p("id")
CROSS JOIN LATERAL (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id",
    "t1"."deleted_at", "t1"."deletion_id", "t1"."full_name", "t1"."job_title", "t1"."email", "t1"."phone",
    "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day", "t1"."opted_out_at", "t1"."primary",
    "t1"."customer_id", "t1"."merged_into_id", "t1"."full_name_folded"
  FROM "contact" "t1"
  WHERE "t1"."customer_id"="p"."id" AND "t1"."deleted_at" IS NULL
  ORDER BY "t1"."full_name_folded", "t1"."id"
  LIMIT $2) c;

SELECT c."id", c."created_at", c."updated_at", c."version", c."external_id", c."deleted_at", c."deletion_id",
    c."full_name", c."job_title", c."email", c."phone", c."birth_date", c."birth_year", c."birth_month_day",
    c."opted_out_at", c."primary", c."customer_id", c."merged_into_id", p."id"
FROM unnest($1::uuid[]) p("id")
CROSS JOIN LATERAL (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id",
    "t1"."deleted_at", "t1"."deletion_id", "t1"."full_name", "t1"."job_title", "t1"."email", "t1"."phone",
    "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day", "t1"."opted_out_at", "t1"."primary",
    "t1"."customer_id", "t1"."merged_into_id"
  FROM "contact" "t1"
  WHERE "t1"."customer_id"="p"."id" AND "t1"."deleted_at" IS NULL
  ORDER BY "t1"."id"
  LIMIT $2) c;

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."entity", "t1"."name", "t1"."label", "t1"."type", "t1"."relates_to", "t1"."required",
    "t1"."options", "t1"."description", "t1"."api_keys", "t1"."position"
FROM "custom_field" "t1"
WHERE "t1"."entity"=$1 AND "t1"."deleted_at" IS NULL;

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."name", "t1"."phone", "t1"."email", "t1"."street_line", "t1"."country",
    "t1"."region", "t1"."city", "t1"."postal_code", "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day",
    "t1"."gender", "t1"."industry", "t1"."website", "t1"."employees", "t1"."annual_revenue", "t1"."currency",
    "t1"."lifecycle", "t1"."tier", "t1"."relationship_level", "t1"."business_line", "t1"."source",
    "t1"."purchase_preferences", "t1"."opted_out_at", "t1"."parent_id", "t1"."merged_into_id", "t1"."owner_id"
FROM "customer" "t1"
WHERE "t1"."id"=$1;

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."name", "t1"."phone", "t1"."email", "t1"."street_line", "t1"."country",
    "t1"."region", "t1"."city", "t1"."postal_code", "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day",
    "t1"."gender", "t1"."industry", "t1"."website", "t1"."employees", "t1"."annual_revenue", "t1"."currency",
    "t1"."lifecycle", "t1"."tier", "t1"."relationship_level", "t1"."business_line", "t1"."source",
    "t1"."purchase_preferences", "t1"."opted_out_at", "t1"."parent_id", "t1"."merged_into_id", "t1"."owner_id"
FROM "customer" "t1"
WHERE "t1"."id"=$1;

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."employee_number", "t1"."full_name", "t1"."email", "t1"."phone", "t1"."job_title",
    "t1"."department", "t1"."role", "t1"."active", "t1"."password_hash", "t1"."invited_until", "t1"."identity_bound_at",
    "t1"."second_factor_at", "t1"."team_id", "t1"."manager_id"
FROM "employee" "t1"
WHERE "t1"."id"=ANY($1::uuid[]);

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."employee_number", "t1"."full_name", "t1"."email", "t1"."phone", "t1"."job_title",
    "t1"."department", "t1"."role", "t1"."active", "t1"."password_hash", "t1"."invited_until", "t1"."identity_bound_at",
    "t1"."second_factor_at", "t1"."team_id", "t1"."manager_id"
FROM "employee" "t1"
WHERE "t1"."id"=ANY($1::uuid[]);

SELECT c."id", c."created_at", c."updated_at", c."version", c."external_id", c."deleted_at", c."deletion_id", c."name",
    c."expected_amount", c."currency", c."probability", c."expected_close_date", c."closed_at", c."stage_entered_at",
    c."lost_reason", c."description", c."customer_id", c."owner_id", c."stage_id", c."source_campaign_id",
    c."source_lead_id", c."name_folded", p."id"
FROM unnest($1::uuid[]) p("id")
CROSS JOIN LATERAL (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id",
    "t1"."deleted_at", "t1"."deletion_id", "t1"."name", "t1"."expected_amount", "t1"."currency", "t1"."probability",
    "t1"."expected_close_date", "t1"."closed_at", "t1"."stage_entered_at", "t1"."lost_reason", "t1"."description",
    "t1"."customer_id", "t1"."owner_id", "t1"."stage_id", "t1"."source_campaign_id", "t1"."source_lead_id",
    "t1"."name_folded"
  FROM "opportunity" "t1"
  WHERE "t1"."customer_id"="p"."id" AND "t1"."deleted_at" IS NULL
  ORDER BY "t1"."name_folded", "t1"."id"
  LIMIT $2) c;

WITH "row" AS (INSERT INTO "customer" ("external_id", "kind", "name", "phone", "email", "street_line", "country",
    "region", "city", "postal_code", "birth_date", "gender", "industry", "website", "employees", "annual_revenue",
    "currency", "lifecycle", "tier", "relationship_level", "business_line", "source", "purchase_preferences",
    "opted_out_at", "parent_id", "merged_into_id", "owner_id", "id", "created_at", "updated_at", "version",
    "name_folded", "region_folded", "city_folded", "industry_folded", "website_folded", "business_line_folded",
    "source_folded", "search_text", "search_grams", "birth_year", "birth_month_day", "phone_blind_0", "phone_blind_1",
    "phone_national_blind_0", "phone_national_blind_1", "email_blind_0", "email_blind_1", "street_line_blind_0",
    "street_line_blind_1", "birth_date_blind_0", "birth_date_blind_1") SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
    $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33,
    $34, $35, $36, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47, $48, $49, $50, $51, $52 RETURNING "id",
    "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "kind", "name", "phone", "email",
    "street_line", "country", "region", "city", "postal_code", "birth_date", "birth_year", "birth_month_day", "gender",
    "industry", "website", "employees", "annual_revenue", "currency", "lifecycle", "tier", "relationship_level",
    "business_line", "source", "purchase_preferences", "opted_out_at", "parent_id", "merged_into_id", "owner_id"),
    "logged" AS (INSERT INTO "event" ("id", "at", "transaction", "actor", "entity", "row_id", "version", "operation",
    "changes") SELECT $53::uuid, $54::timestamptz, $55::uuid, $56::text, $57::text, $58::uuid, $59::int, $60::text,
    $61::text FROM "row") SELECT *
FROM "row";

WITH "row" AS (UPDATE "customer" SET "city"=$1, "tier"=$2, "city_folded"=$3, "search_text"=$4, "search_grams"=$5,
    "version"=$6, "updated_at"=$7 WHERE "id"=$8 AND "version"=$9 RETURNING "id", "created_at", "updated_at", "version",
    "external_id", "deleted_at", "deletion_id", "kind", "name", "phone", "email", "street_line", "country", "region",
    "city", "postal_code", "birth_date", "birth_year", "birth_month_day", "gender", "industry", "website", "employees",
    "annual_revenue", "currency", "lifecycle", "tier", "relationship_level", "business_line", "source",
    "purchase_preferences", "opted_out_at", "parent_id", "merged_into_id", "owner_id"), "logged" AS (INSERT INTO "event"
    ("id", "at", "transaction", "actor", "entity", "row_id", "version", "operation", "changes") SELECT $10::uuid,
    $11::timestamptz, $12::uuid, $13::text, $14::text, $15::uuid, $16::int, $17::text, $18::text FROM "row") SELECT *
FROM "row";

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."name", "t1"."position", "t1"."kind", "t1"."default_probability", "t1"."expected_days",
    "t1"."pipeline_id"
FROM "stage" "t1"
WHERE "t1"."id"=ANY($1::uuid[]);
