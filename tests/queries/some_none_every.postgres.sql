-- 10 statements

SELECT "r"."c0", "r"."c1", "l1"."a0"
FROM (SELECT "r".*, row_number() OVER () "n"
  FROM (SELECT "t1"."name" "c0", "t1"."id" "c1"
    FROM "customer" "t1"
    WHERE (EXISTS (SELECT 1
      FROM "employee" "t2"
      WHERE "t2"."id"="t1"."owner_id" AND EXISTS (SELECT 1
        FROM "team" "t3"
        WHERE "t3"."id"="t2"."team_id" AND (string_to_array("t3"."search_grams", ' ')@>$1::text[] AND
            strpos("t3"."name_folded", $2::text)>0))) AND EXISTS (SELECT 1
      FROM "customer_tag" "t5"
      JOIN "tag" "t4" ON "t4"."id"="t5"."tag_id"
      WHERE "t5"."customer_id"="t1"."id" AND "t5"."deleted_at" IS NULL AND ("t4"."deleted_at" IS NULL AND
          "t4"."name_folded">=$3 AND "t4"."name_folded"<$4)) AND "t1"."deleted_at" IS NULL)
    ORDER BY "t1"."name_folded", "t1"."id"
    LIMIT $5) "r") "r"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0"
  FROM (SELECT "t6"."name" "c0"
    FROM "tag" "t6"
    JOIN "customer_tag" "t7" ON "t7"."tag_id"="t6"."id"
    WHERE "t7"."customer_id"="r"."c1" AND "t7"."deleted_at" IS NULL AND ("t6"."deleted_at" IS NULL)
    ORDER BY "t6"."id"
    LIMIT $6) "s"
  WHERE "r"."n"<$7) "l1";

SELECT "r"."c0", "r"."c1", "l1"."a0", "l1"."a1"
FROM (SELECT "r".*, row_number() OVER () "n"
  FROM (SELECT "t1"."name" "c0", "t1"."id" "c1"
    FROM "customer" "t1"
    WHERE (EXISTS (SELECT 1
      FROM "opportunity" "t2"
      WHERE "t2"."customer_id"="t1"."id" AND "t2"."deleted_at" IS NULL) AND (EXISTS (SELECT 1
      FROM "opportunity" "t3"
      WHERE "t3"."customer_id"="t1"."id" AND ("t3"."deleted_at" IS NULL AND (EXISTS (SELECT 1
        FROM "stage" "t4"
        WHERE "t4"."id"="t3"."stage_id" AND "t4"."kind"=$1)) IS NOT TRUE))) IS NOT TRUE AND "t1"."deleted_at" IS NULL)
    ORDER BY "t1"."name_folded", "t1"."id"
    LIMIT $2) "r") "r"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1"
  FROM (SELECT "t6"."id" "c0", "t6"."kind" "c1"
    FROM "opportunity" "t5"
    LEFT JOIN "stage" "t6" ON "t6"."id"="t5"."stage_id"
    WHERE "t5"."customer_id"="r"."c1" AND ("t5"."deleted_at" IS NULL)
    ORDER BY "t5"."id"
    LIMIT $3) "s"
  WHERE "r"."n"<$4) "l1";

SELECT "t1"."name" "c0"
FROM "customer" "t1"
WHERE ((EXISTS (SELECT 1
  FROM "customer_tag" "t3"
  JOIN "tag" "t2" ON "t2"."id"="t3"."tag_id"
  WHERE "t3"."customer_id"="t1"."id" AND "t3"."deleted_at" IS NULL AND ("t2"."deleted_at" IS NULL AND
      "t2"."name_folded"=$1 AND "t2"."name"=$2))) IS NOT TRUE AND (EXISTS (SELECT 1
  FROM "opportunity" "t4"
  WHERE "t4"."customer_id"="t1"."id" AND ("t4"."deleted_at" IS NULL AND EXISTS (SELECT 1
    FROM "stage" "t5"
    WHERE "t5"."id"="t4"."stage_id" AND ("t5"."kind"=$3) IS NOT TRUE)))) IS NOT TRUE AND "t1"."deleted_at" IS NULL)
ORDER BY "t1"."name_folded" DESC, "t1"."id" DESC
LIMIT $4;

SELECT "t1"."name" "c0"
FROM "customer" "t1"
WHERE (EXISTS (SELECT 1
  FROM "contact" "t2"
  WHERE "t2"."customer_id"="t1"."id" AND ("t2"."deleted_at" IS NULL AND "t2"."job_title" IS NOT NULL)) AND EXISTS
      (SELECT 1
  FROM "opportunity" "t3"
  WHERE "t3"."customer_id"="t1"."id" AND ("t3"."deleted_at" IS NULL AND "t3"."currency"=$1 AND
      "t3"."expected_amount">=$2 AND EXISTS (SELECT 1
    FROM "stage" "t4"
    WHERE "t4"."id"="t3"."stage_id" AND "t4"."kind"=$3))) AND "t1"."deleted_at" IS NULL)
ORDER BY "t1"."name_folded", "t1"."id"
LIMIT $4;

SELECT "t1"."name" "c0", "t1"."city" "c1", "t1"."tier" "c2", "t1"."lifecycle" "c3"
FROM "customer" "t1"
WHERE (("t1"."tier"=$1 OR ("t1"."tier"=$2 AND ("t1"."lifecycle"=ANY($3::text[])) IS NOT TRUE)) AND EXISTS (SELECT 1
  FROM "employee" "t2"
  WHERE "t2"."id"="t1"."owner_id" AND "t2"."full_name" IS NOT NULL) AND "t1"."deleted_at" IS NULL)
ORDER BY ("t1"."city_folded" IS NOT NULL) DESC, "t1"."city_folded" DESC, "t1"."name_folded", "t1"."id"
LIMIT $4;

SELECT count(*)
FROM "customer" "t1"
WHERE ("t1"."tier"=$1 OR ("t1"."tier"=$2 AND ("t1"."lifecycle"=ANY($3::text[])) IS NOT TRUE)) AND EXISTS (SELECT 1
  FROM "employee" "t2"
  WHERE "t2"."id"="t1"."owner_id" AND "t2"."full_name" IS NOT NULL) AND "t1"."deleted_at" IS NULL;

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
  WHERE "t2"."customer_id"="t1"."id" AND ("t2"."deleted_at" IS NULL AND "t2"."job_title" IS NOT NULL)) AND EXISTS
      (SELECT 1
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
      "t4"."name_folded">=$3 AND "t4"."name_folded"<$4)) AND "t1"."deleted_at" IS NULL;

SELECT count(*)
FROM "customer" "t1"
WHERE EXISTS (SELECT 1
  FROM "opportunity" "t2"
  WHERE "t2"."customer_id"="t1"."id" AND "t2"."deleted_at" IS NULL) AND (EXISTS (SELECT 1
  FROM "opportunity" "t3"
  WHERE "t3"."customer_id"="t1"."id" AND ("t3"."deleted_at" IS NULL AND (EXISTS (SELECT 1
    FROM "stage" "t4"
    WHERE "t4"."id"="t3"."stage_id" AND "t4"."kind"=$1)) IS NOT TRUE))) IS NOT TRUE AND "t1"."deleted_at" IS NULL;
