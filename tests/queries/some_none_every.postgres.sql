-- 13 statements

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."name", "t1"."phone", "t1"."email", "t1"."street_line", "t1"."country",
    "t1"."region", "t1"."city", "t1"."postal_code", "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day",
    "t1"."gender", "t1"."industry", "t1"."website", "t1"."employees", "t1"."annual_revenue", "t1"."currency",
    "t1"."lifecycle", "t1"."tier", "t1"."relationship_level", "t1"."business_line", "t1"."source",
    "t1"."purchase_preferences", "t1"."parent_id", "t1"."owner_id", "t1"."city_folded", "t1"."name_folded"
FROM "customer" "t1"
WHERE ("t1"."tier"=$1 OR ("t1"."tier"=$2 AND ("t1"."lifecycle"=ANY($3::text[])) IS NOT TRUE)) AND EXISTS (SELECT 1
  FROM "employee" "t2"
  WHERE "t2"."id"="t1"."owner_id" AND ("t2"."full_name" IS NULL) IS NOT TRUE) AND "t1"."deleted_at" IS NULL
ORDER BY ("t1"."city_folded" IS NOT NULL) DESC, "t1"."city_folded" DESC, "t1"."name_folded", "t1"."id"
LIMIT $4;

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."name", "t1"."phone", "t1"."email", "t1"."street_line", "t1"."country",
    "t1"."region", "t1"."city", "t1"."postal_code", "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day",
    "t1"."gender", "t1"."industry", "t1"."website", "t1"."employees", "t1"."annual_revenue", "t1"."currency",
    "t1"."lifecycle", "t1"."tier", "t1"."relationship_level", "t1"."business_line", "t1"."source",
    "t1"."purchase_preferences", "t1"."parent_id", "t1"."owner_id", "t1"."name_folded"
FROM "customer" "t1"
WHERE (EXISTS (SELECT 1
  FROM "customer_tag" "t3"
  JOIN "tag" "t2" ON "t2"."id"="t3"."tag_id"
  WHERE "t3"."customer_id"="t1"."id" AND "t3"."deleted_at" IS NULL AND ("t2"."deleted_at" IS NULL AND
      "t2"."name_folded"=$1 AND "t2"."name"=$2))) IS NOT TRUE AND (EXISTS (SELECT 1
  FROM "opportunity" "t4"
  WHERE "t4"."customer_id"="t1"."id" AND ("t4"."deleted_at" IS NULL AND EXISTS (SELECT 1
    FROM "stage" "t5"
    WHERE "t5"."id"="t4"."stage_id" AND ("t5"."kind"=$3) IS NOT TRUE)))) IS NOT TRUE AND "t1"."deleted_at" IS NULL
ORDER BY "t1"."name_folded" DESC, "t1"."id" DESC
LIMIT $4;

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."name", "t1"."phone", "t1"."email", "t1"."street_line", "t1"."country",
    "t1"."region", "t1"."city", "t1"."postal_code", "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day",
    "t1"."gender", "t1"."industry", "t1"."website", "t1"."employees", "t1"."annual_revenue", "t1"."currency",
    "t1"."lifecycle", "t1"."tier", "t1"."relationship_level", "t1"."business_line", "t1"."source",
    "t1"."purchase_preferences", "t1"."parent_id", "t1"."owner_id", "t1"."name_folded"
FROM "customer" "t1"
WHERE EXISTS (SELECT 1
  FROM "contact" "t2"
  WHERE "t2"."customer_id"="t1"."id" AND ("t2"."deleted_at" IS NULL AND ("t2"."job_title" IS NULL) IS NOT TRUE)) AND
      EXISTS (SELECT 1
  FROM "opportunity" "t3"
  WHERE "t3"."customer_id"="t1"."id" AND ("t3"."deleted_at" IS NULL AND "t3"."currency"=$1 AND
      "t3"."expected_amount">=$2 AND EXISTS (SELECT 1
    FROM "stage" "t4"
    WHERE "t4"."id"="t3"."stage_id" AND "t4"."kind"=$3))) AND "t1"."deleted_at" IS NULL
ORDER BY "t1"."name_folded", "t1"."id"
LIMIT $4;

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."name", "t1"."phone", "t1"."email", "t1"."street_line", "t1"."country",
    "t1"."region", "t1"."city", "t1"."postal_code", "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day",
    "t1"."gender", "t1"."industry", "t1"."website", "t1"."employees", "t1"."annual_revenue", "t1"."currency",
    "t1"."lifecycle", "t1"."tier", "t1"."relationship_level", "t1"."business_line", "t1"."source",
    "t1"."purchase_preferences", "t1"."parent_id", "t1"."owner_id", "t1"."name_folded"
FROM "customer" "t1"
WHERE EXISTS (SELECT 1
  FROM "employee" "t2"
  WHERE "t2"."id"="t1"."owner_id" AND EXISTS (SELECT 1
    FROM "team" "t3"
    WHERE "t3"."id"="t2"."team_id" AND (string_to_array("t3"."search_grams", ' ')@>$1::text[] AND
        strpos("t3"."name_folded", $2::text)>0))) AND EXISTS (SELECT 1
  FROM "customer_tag" "t5"
  JOIN "tag" "t4" ON "t4"."id"="t5"."tag_id"
  WHERE "t5"."customer_id"="t1"."id" AND "t5"."deleted_at" IS NULL AND ("t4"."deleted_at" IS NULL AND
      ("t4"."name_folded">=$3 AND "t4"."name_folded"<$4))) AND "t1"."deleted_at" IS NULL
ORDER BY "t1"."name_folded", "t1"."id"
LIMIT $5;

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."name", "t1"."phone", "t1"."email", "t1"."street_line", "t1"."country",
    "t1"."region", "t1"."city", "t1"."postal_code", "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day",
    "t1"."gender", "t1"."industry", "t1"."website", "t1"."employees", "t1"."annual_revenue", "t1"."currency",
    "t1"."lifecycle", "t1"."tier", "t1"."relationship_level", "t1"."business_line", "t1"."source",
    "t1"."purchase_preferences", "t1"."parent_id", "t1"."owner_id", "t1"."name_folded"
FROM "customer" "t1"
WHERE EXISTS (SELECT 1
  FROM "opportunity" "t2"
  WHERE "t2"."customer_id"="t1"."id" AND "t2"."deleted_at" IS NULL) AND (EXISTS (SELECT 1
  FROM "opportunity" "t3"
  WHERE "t3"."customer_id"="t1"."id" AND ("t3"."deleted_at" IS NULL AND (EXISTS (SELECT 1
    FROM "stage" "t4"
    WHERE "t4"."id"="t3"."stage_id" AND "t4"."kind"=$1)) IS NOT TRUE))) IS NOT TRUE AND "t1"."deleted_at" IS NULL
ORDER BY "t1"."name_folded", "t1"."id"
LIMIT $2;

SELECT count(*)
FROM "customer" "t1"
WHERE ("t1"."tier"=$1 OR ("t1"."tier"=$2 AND ("t1"."lifecycle"=ANY($3::text[])) IS NOT TRUE)) AND EXISTS (SELECT 1
  FROM "employee" "t2"
  WHERE "t2"."id"="t1"."owner_id" AND ("t2"."full_name" IS NULL) IS NOT TRUE) AND "t1"."deleted_at" IS NULL;

SELECT count(*)
FROM "customer" "t1"
WHERE (EXISTS (SELECT 1
  FROM "customer_tag" "t3"
  JOIN "tag" "t2" ON "t2"."id"="t3"."tag_id"
  WHERE "t3"."customer_id"="t1"."id" AND "t3"."deleted_at" IS NULL AND ("t2"."deleted_at" IS NULL AND
      "t2"."name_folded"=$1 AND "t2"."name"=$2))) IS NOT TRUE AND (EXISTS (SELECT 1
  FROM "opportunity" "t4"
  WHERE "t4"."customer_id"="t1"."id" AND ("t4"."deleted_at" IS NULL AND EXISTS (SELECT 1
    FROM "stage" "t5"
    WHERE "t5"."id"="t4"."stage_id" AND ("t5"."kind"=$3) IS NOT TRUE)))) IS NOT TRUE AND "t1"."deleted_at" IS NULL;

SELECT count(*)
FROM "customer" "t1"
WHERE EXISTS (SELECT 1
  FROM "contact" "t2"
  WHERE "t2"."customer_id"="t1"."id" AND ("t2"."deleted_at" IS NULL AND ("t2"."job_title" IS NULL) IS NOT TRUE)) AND
      EXISTS (SELECT 1
  FROM "opportunity" "t3"
  WHERE "t3"."customer_id"="t1"."id" AND ("t3"."deleted_at" IS NULL AND "t3"."currency"=$1 AND
      "t3"."expected_amount">=$2 AND EXISTS (SELECT 1
    FROM "stage" "t4"
    WHERE "t4"."id"="t3"."stage_id" AND "t4"."kind"=$3))) AND "t1"."deleted_at" IS NULL;

SELECT count(*)
FROM "customer" "t1"
WHERE EXISTS (SELECT 1
  FROM "employee" "t2"
  WHERE "t2"."id"="t1"."owner_id" AND EXISTS (SELECT 1
    FROM "team" "t3"
    WHERE "t3"."id"="t2"."team_id" AND (string_to_array("t3"."search_grams", ' ')@>$1::text[] AND
        strpos("t3"."name_folded", $2::text)>0))) AND EXISTS (SELECT 1
  FROM "customer_tag" "t5"
  JOIN "tag" "t4" ON "t4"."id"="t5"."tag_id"
  WHERE "t5"."customer_id"="t1"."id" AND "t5"."deleted_at" IS NULL AND ("t4"."deleted_at" IS NULL AND
      ("t4"."name_folded">=$3 AND "t4"."name_folded"<$4))) AND "t1"."deleted_at" IS NULL;

SELECT count(*)
FROM "customer" "t1"
WHERE EXISTS (SELECT 1
  FROM "opportunity" "t2"
  WHERE "t2"."customer_id"="t1"."id" AND "t2"."deleted_at" IS NULL) AND (EXISTS (SELECT 1
  FROM "opportunity" "t3"
  WHERE "t3"."customer_id"="t1"."id" AND ("t3"."deleted_at" IS NULL AND (EXISTS (SELECT 1
    FROM "stage" "t4"
    WHERE "t4"."id"="t3"."stage_id" AND "t4"."kind"=$1)) IS NOT TRUE))) IS NOT TRUE AND "t1"."deleted_at" IS NULL;

SELECT c."id", c."created_at", c."updated_at", c."version", c."external_id", c."deleted_at", c."deletion_id", c."name",
    p."id"
FROM unnest($1::uuid[]) p("id")
CROSS JOIN LATERAL (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id",
    "t1"."deleted_at", "t1"."deletion_id", "t1"."name"
  FROM "customer_tag" "t2"
  JOIN "tag" "t1" ON "t1"."id"="t2"."tag_id"
  WHERE "t2"."customer_id"="p"."id" AND "t2"."deleted_at" IS NULL AND "t1"."deleted_at" IS NULL
  ORDER BY "t1"."id"
  LIMIT $2) c;

SELECT c."id", c."created_at", c."updated_at", c."version", c."external_id", c."deleted_at", c."deletion_id", c."name",
    c."expected_amount", c."currency", c."probability", c."expected_close_date", c."closed_at", c."stage_entered_at",
    c."lost_reason", c."description", c."customer_id", c."owner_id", c."stage_id", p."id"
FROM unnest($1::uuid[]) p("id")
CROSS JOIN LATERAL (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id",
    "t1"."deleted_at", "t1"."deletion_id", "t1"."name", "t1"."expected_amount", "t1"."currency", "t1"."probability",
    "t1"."expected_close_date", "t1"."closed_at", "t1"."stage_entered_at", "t1"."lost_reason", "t1"."description",
    "t1"."customer_id", "t1"."owner_id", "t1"."stage_id"
  FROM "opportunity" "t1"
  WHERE "t1"."customer_id"="p"."id" AND "t1"."deleted_at" IS NULL
  ORDER BY "t1"."id"
  LIMIT $2) c;

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."name", "t1"."position", "t1"."kind", "t1"."default_probability", "t1"."expected_days",
    "t1"."pipeline_id"
FROM "stage" "t1"
WHERE "t1"."id"=ANY($1::uuid[]);
