-- 3 statements

SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "kind", "name", "phone",
    "email", "street_line", "country", "region", "city", "postal_code", "birth_date", "birth_year", "birth_month_day",
    "gender", "industry", "website", "employees", "annual_revenue", "currency", "lifecycle", "tier",
    "relationship_level", "business_line", "source", "purchase_preferences", "parent_id", "owner_id", "name_folded",
    "_parent"
FROM (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."name", "t1"."phone", "t1"."email", "t1"."street_line", "t1"."country",
    "t1"."region", "t1"."city", "t1"."postal_code", "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day",
    "t1"."gender", "t1"."industry", "t1"."website", "t1"."employees", "t1"."annual_revenue", "t1"."currency",
    "t1"."lifecycle", "t1"."tier", "t1"."relationship_level", "t1"."business_line", "t1"."source",
    "t1"."purchase_preferences", "t1"."parent_id", "t1"."owner_id", "t1"."name_folded", "t1"."owner_id" "_parent",
    row_number() OVER (PARTITION BY "t1"."owner_id" ORDER BY ("t1"."annual_revenue" IS NOT NULL), "t1"."annual_revenue",
    "t1"."name_folded" DESC, "t1"."id" DESC) "_n"
  FROM "customer" "t1"
  WHERE "t1"."owner_id" IN (SELECT value FROM json_each(?)) AND "t1"."deleted_at" IS NULL)
WHERE "_n"<=?
ORDER BY "_parent", "_n";

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."name", "t1"."phone", "t1"."email", "t1"."street_line", "t1"."country",
    "t1"."region", "t1"."city", "t1"."postal_code", "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day",
    "t1"."gender", "t1"."industry", "t1"."website", "t1"."employees", "t1"."annual_revenue", "t1"."currency",
    "t1"."lifecycle", "t1"."tier", "t1"."relationship_level", "t1"."business_line", "t1"."source",
    "t1"."purchase_preferences", "t1"."parent_id", "t1"."owner_id"
FROM "customer" "t1"
WHERE "t1"."deleted_at" IS NULL
ORDER BY ("t1"."employees" IS NULL) DESC, "t1"."employees" DESC, "t1"."id" DESC
LIMIT ?;

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."employee_number", "t1"."full_name", "t1"."email", "t1"."phone", "t1"."job_title",
    "t1"."department", "t1"."role", "t1"."active", "t1"."password_hash", "t1"."team_id", "t1"."manager_id",
    "t1"."full_name_folded"
FROM "employee" "t1"
WHERE "t1"."role"=? AND "t1"."deleted_at" IS NULL
ORDER BY "t1"."full_name_folded" DESC, "t1"."id" DESC
LIMIT ?;
