-- 8 statements

SELECT "t2"."customer_id", count(*)
FROM "activity_target" "t2"
JOIN "activity" "t1" ON "t1"."id"="t2"."activity_id"
WHERE "t2"."customer_id"=ANY($1::uuid[]) AND "t2"."deleted_at" IS NULL AND "t1"."deleted_at" IS NULL
GROUP BY "t2"."customer_id";

SELECT "t1"."customer_id", count(*)
FROM "contact" "t1"
WHERE "t1"."customer_id"=ANY($1::uuid[]) AND "t1"."deleted_at" IS NULL
GROUP BY "t1"."customer_id";

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."name", "t1"."phone", "t1"."email", "t1"."street_line", "t1"."country",
    "t1"."region", "t1"."city", "t1"."postal_code", "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day",
    "t1"."gender", "t1"."industry", "t1"."website", "t1"."employees", "t1"."annual_revenue", "t1"."currency",
    "t1"."lifecycle", "t1"."tier", "t1"."relationship_level", "t1"."business_line", "t1"."source",
    "t1"."purchase_preferences", "t1"."parent_id", "t1"."owner_id", "t1"."name_folded"
FROM "customer" "t1"
WHERE "t1"."deleted_at" IS NULL
ORDER BY "t1"."name_folded", "t1"."id"
LIMIT $1;

SELECT count(*)
FROM "customer" "t1"
WHERE "t1"."deleted_at" IS NULL;

SELECT count(*)
FROM (SELECT 1
  FROM "customer" "t1"
  WHERE "t1"."deleted_at" IS NULL
  LIMIT $1) "c";

SELECT "t2"."customer_id", count(*)
FROM "customer_tag" "t2"
JOIN "tag" "t1" ON "t1"."id"="t2"."tag_id"
WHERE "t2"."customer_id"=ANY($1::uuid[]) AND "t2"."deleted_at" IS NULL AND "t1"."deleted_at" IS NULL
GROUP BY "t2"."customer_id";

SELECT "t1"."customer_id", count(*)
FROM "opportunity" "t1"
WHERE "t1"."customer_id"=ANY($1::uuid[]) AND EXISTS (SELECT 1
  FROM "stage" "t2"
  WHERE "t2"."id"="t1"."stage_id" AND "t2"."kind"=$2) AND "t1"."deleted_at" IS NULL
GROUP BY "t1"."customer_id";

SELECT count(*)
FROM "opportunity" "t1"
WHERE EXISTS (SELECT 1
  FROM "stage" "t2"
  WHERE "t2"."id"="t1"."stage_id" AND "t2"."kind"=$1) AND "t1"."deleted_at" IS NULL;
