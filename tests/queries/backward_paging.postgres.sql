-- 3 statements

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."name", "t1"."phone", "t1"."email", "t1"."street_line", "t1"."country",
    "t1"."region", "t1"."city", "t1"."postal_code", "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day",
    "t1"."gender", "t1"."industry", "t1"."website", "t1"."employees", "t1"."annual_revenue", "t1"."currency",
    "t1"."lifecycle", "t1"."tier", "t1"."relationship_level", "t1"."business_line", "t1"."source",
    "t1"."purchase_preferences", "t1"."parent_id", "t1"."owner_id"
FROM "customer" "t1"
WHERE "t1"."deleted_at" IS NULL
ORDER BY ("t1"."employees" IS NULL) DESC, "t1"."employees" DESC, "t1"."id" DESC
LIMIT $1;

SELECT c."id", c."created_at", c."updated_at", c."version", c."external_id", c."deleted_at", c."deletion_id", c."kind",
    c."name", c."phone", c."email", c."street_line", c."country", c."region", c."city", c."postal_code", c."birth_date",
    c."birth_year", c."birth_month_day", c."gender", c."industry", c."website", c."employees", c."annual_revenue",
    c."currency", c."lifecycle", c."tier", c."relationship_level", c."business_line", c."source",
    c."purchase_preferences", c."parent_id", c."owner_id", c."name_folded", p."id"
FROM unnest($1::uuid[]) p("id")
CROSS JOIN LATERAL (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id",
    "t1"."deleted_at", "t1"."deletion_id", "t1"."kind", "t1"."name", "t1"."phone", "t1"."email", "t1"."street_line",
    "t1"."country", "t1"."region", "t1"."city", "t1"."postal_code", "t1"."birth_date", "t1"."birth_year",
    "t1"."birth_month_day", "t1"."gender", "t1"."industry", "t1"."website", "t1"."employees", "t1"."annual_revenue",
    "t1"."currency", "t1"."lifecycle", "t1"."tier", "t1"."relationship_level", "t1"."business_line", "t1"."source",
    "t1"."purchase_preferences", "t1"."parent_id", "t1"."owner_id", "t1"."name_folded"
  FROM "customer" "t1"
  WHERE "t1"."owner_id"="p"."id" AND "t1"."deleted_at" IS NULL
  ORDER BY ("t1"."annual_revenue" IS NOT NULL), "t1"."annual_revenue", "t1"."name_folded" DESC, "t1"."id" DESC
  LIMIT $2) c;

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."employee_number", "t1"."full_name", "t1"."email", "t1"."phone", "t1"."job_title",
    "t1"."department", "t1"."role", "t1"."active", "t1"."password_hash", "t1"."team_id", "t1"."manager_id",
    "t1"."full_name_folded"
FROM "employee" "t1"
WHERE "t1"."role"=$1 AND "t1"."deleted_at" IS NULL
ORDER BY "t1"."full_name_folded" DESC, "t1"."id" DESC
LIMIT $2;
