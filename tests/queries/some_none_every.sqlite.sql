-- 13 statements

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."name", "t1"."phone", "t1"."email", "t1"."street_line", "t1"."country",
    "t1"."region", "t1"."city", "t1"."postal_code", "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day",
    "t1"."gender", "t1"."industry", "t1"."website", "t1"."employees", "t1"."annual_revenue", "t1"."currency",
    "t1"."lifecycle", "t1"."tier", "t1"."relationship_level", "t1"."business_line", "t1"."source",
    "t1"."purchase_preferences", "t1"."parent_id", "t1"."owner_id", "t1"."city_folded", "t1"."name_folded"
FROM "customer" "t1"
WHERE ("t1"."tier"=? OR ("t1"."tier"=? AND ("t1"."lifecycle" IN (SELECT value FROM json_each(?))) IS NOT TRUE)) AND
    EXISTS (SELECT 1
  FROM "employee" "t2"
  WHERE "t2"."id"="t1"."owner_id" AND ("t2"."full_name" IS NULL) IS NOT TRUE) AND "t1"."deleted_at" IS NULL
ORDER BY ("t1"."city_folded" IS NOT NULL) DESC, "t1"."city_folded" DESC, "t1"."name_folded", "t1"."id"
LIMIT ?;

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
      "t2"."name_folded"=? AND "t2"."name"=?))) IS NOT TRUE AND (EXISTS (SELECT 1
  FROM "opportunity" "t4"
  WHERE "t4"."customer_id"="t1"."id" AND ("t4"."deleted_at" IS NULL AND EXISTS (SELECT 1
    FROM "stage" "t5"
    WHERE "t5"."id"="t4"."stage_id" AND ("t5"."kind"=?) IS NOT TRUE)))) IS NOT TRUE AND "t1"."deleted_at" IS NULL
ORDER BY "t1"."name_folded" DESC, "t1"."id" DESC
LIMIT ?;

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
  WHERE "t3"."customer_id"="t1"."id" AND ("t3"."deleted_at" IS NULL AND "t3"."currency"=? AND "t3"."expected_amount">=?
      AND EXISTS (SELECT 1
    FROM "stage" "t4"
    WHERE "t4"."id"="t3"."stage_id" AND "t4"."kind"=?))) AND "t1"."deleted_at" IS NULL
ORDER BY "t1"."name_folded", "t1"."id"
LIMIT ?;

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
    WHERE "t3"."id"="t2"."team_id" AND ("t3"."id" IN (SELECT s.id
      FROM "team_grams" g
      JOIN "team_search" s ON s.n=g.rowid
      WHERE g."team_grams" MATCH ?) AND instr("t3"."name_folded", ?)>0))) AND EXISTS (SELECT 1
  FROM "customer_tag" "t5"
  JOIN "tag" "t4" ON "t4"."id"="t5"."tag_id"
  WHERE "t5"."customer_id"="t1"."id" AND "t5"."deleted_at" IS NULL AND ("t4"."deleted_at" IS NULL AND
      ("t4"."name_folded">=? AND "t4"."name_folded"<?))) AND "t1"."deleted_at" IS NULL
ORDER BY "t1"."name_folded", "t1"."id"
LIMIT ?;

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
    WHERE "t4"."id"="t3"."stage_id" AND "t4"."kind"=?)) IS NOT TRUE))) IS NOT TRUE AND "t1"."deleted_at" IS NULL
ORDER BY "t1"."name_folded", "t1"."id"
LIMIT ?;

SELECT count(*)
FROM "customer" "t1"
WHERE ("t1"."tier"=? OR ("t1"."tier"=? AND ("t1"."lifecycle" IN (SELECT value FROM json_each(?))) IS NOT TRUE)) AND
    EXISTS (SELECT 1
  FROM "employee" "t2"
  WHERE "t2"."id"="t1"."owner_id" AND ("t2"."full_name" IS NULL) IS NOT TRUE) AND "t1"."deleted_at" IS NULL;

SELECT count(*)
FROM "customer" "t1"
WHERE (EXISTS (SELECT 1
  FROM "customer_tag" "t3"
  JOIN "tag" "t2" ON "t2"."id"="t3"."tag_id"
  WHERE "t3"."customer_id"="t1"."id" AND "t3"."deleted_at" IS NULL AND ("t2"."deleted_at" IS NULL AND
      "t2"."name_folded"=? AND "t2"."name"=?))) IS NOT TRUE AND (EXISTS (SELECT 1
  FROM "opportunity" "t4"
  WHERE "t4"."customer_id"="t1"."id" AND ("t4"."deleted_at" IS NULL AND EXISTS (SELECT 1
    FROM "stage" "t5"
    WHERE "t5"."id"="t4"."stage_id" AND ("t5"."kind"=?) IS NOT TRUE)))) IS NOT TRUE AND "t1"."deleted_at" IS NULL;

SELECT count(*)
FROM "customer" "t1"
WHERE EXISTS (SELECT 1
  FROM "contact" "t2"
  WHERE "t2"."customer_id"="t1"."id" AND ("t2"."deleted_at" IS NULL AND ("t2"."job_title" IS NULL) IS NOT TRUE)) AND
      EXISTS (SELECT 1
  FROM "opportunity" "t3"
  WHERE "t3"."customer_id"="t1"."id" AND ("t3"."deleted_at" IS NULL AND "t3"."currency"=? AND "t3"."expected_amount">=?
      AND EXISTS (SELECT 1
    FROM "stage" "t4"
    WHERE "t4"."id"="t3"."stage_id" AND "t4"."kind"=?))) AND "t1"."deleted_at" IS NULL;

SELECT count(*)
FROM "customer" "t1"
WHERE EXISTS (SELECT 1
  FROM "employee" "t2"
  WHERE "t2"."id"="t1"."owner_id" AND EXISTS (SELECT 1
    FROM "team" "t3"
    WHERE "t3"."id"="t2"."team_id" AND ("t3"."id" IN (SELECT s.id
      FROM "team_grams" g
      JOIN "team_search" s ON s.n=g.rowid
      WHERE g."team_grams" MATCH ?) AND instr("t3"."name_folded", ?)>0))) AND EXISTS (SELECT 1
  FROM "customer_tag" "t5"
  JOIN "tag" "t4" ON "t4"."id"="t5"."tag_id"
  WHERE "t5"."customer_id"="t1"."id" AND "t5"."deleted_at" IS NULL AND ("t4"."deleted_at" IS NULL AND
      ("t4"."name_folded">=? AND "t4"."name_folded"<?))) AND "t1"."deleted_at" IS NULL;

SELECT count(*)
FROM "customer" "t1"
WHERE EXISTS (SELECT 1
  FROM "opportunity" "t2"
  WHERE "t2"."customer_id"="t1"."id" AND "t2"."deleted_at" IS NULL) AND (EXISTS (SELECT 1
  FROM "opportunity" "t3"
  WHERE "t3"."customer_id"="t1"."id" AND ("t3"."deleted_at" IS NULL AND (EXISTS (SELECT 1
    FROM "stage" "t4"
    WHERE "t4"."id"="t3"."stage_id" AND "t4"."kind"=?)) IS NOT TRUE))) IS NOT TRUE AND "t1"."deleted_at" IS NULL;

SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name", "_parent"
FROM (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."name", "t2"."customer_id" "_parent", row_number() OVER (PARTITION BY "t2"."customer_id"
    ORDER BY "t1"."id") "_n"
  FROM "customer_tag" "t2"
  JOIN "tag" "t1" ON "t1"."id"="t2"."tag_id"
  WHERE "t2"."customer_id" IN (SELECT value FROM json_each(?)) AND "t2"."deleted_at" IS NULL AND "t1"."deleted_at" IS
      NULL)
WHERE "_n"<=?
ORDER BY "_parent", "_n";

SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name",
    "expected_amount", "currency", "probability", "expected_close_date", "closed_at", "stage_entered_at", "lost_reason",
    "description", "customer_id", "owner_id", "stage_id", "_parent"
FROM (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."name", "t1"."expected_amount", "t1"."currency", "t1"."probability",
    "t1"."expected_close_date", "t1"."closed_at", "t1"."stage_entered_at", "t1"."lost_reason", "t1"."description",
    "t1"."customer_id", "t1"."owner_id", "t1"."stage_id", "t1"."customer_id" "_parent", row_number() OVER (PARTITION BY
    "t1"."customer_id" ORDER BY "t1"."id") "_n"
  FROM "opportunity" "t1"
  WHERE "t1"."customer_id" IN (SELECT value FROM json_each(?)) AND "t1"."deleted_at" IS NULL)
WHERE "_n"<=?
ORDER BY "_parent", "_n";

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."name", "t1"."position", "t1"."kind", "t1"."default_probability", "t1"."expected_days",
    "t1"."pipeline_id"
FROM "stage" "t1"
WHERE "t1"."id" IN (SELECT value FROM json_each(?));
