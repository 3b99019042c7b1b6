-- 4 statements

SELECT "r"."c0", "r"."c1", "l1n0"."n", "l2n0"."n", "l3n0"."n", "l4n0"."n"
FROM (SELECT "r".*, row_number() OVER () "n"
  FROM (SELECT "t1"."name" "c0", "t1"."id" "c1"
    FROM "customer" "t1"
    WHERE ("t1"."deleted_at" IS NULL)
    ORDER BY "t1"."name_folded", "t1"."id"
    LIMIT $1) "r") "r"
CROSS JOIN LATERAL (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "contact" "t2"
    WHERE "t2"."customer_id"="r"."c1" AND ("t2"."deleted_at" IS NULL)
    LIMIT $2) "c") "l1n0"
CROSS JOIN LATERAL (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "opportunity" "t3"
    WHERE "t3"."customer_id"="r"."c1" AND (EXISTS (SELECT 1
      FROM "stage" "t4"
      WHERE "t4"."id"="t3"."stage_id" AND "t4"."kind"=$3) AND "t3"."deleted_at" IS NULL)
    LIMIT $4) "c") "l2n0"
CROSS JOIN LATERAL (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "activity" "t5"
    JOIN "activity_target" "t6" ON "t6"."activity_id"="t5"."id"
    WHERE "t6"."customer_id"="r"."c1" AND "t6"."deleted_at" IS NULL AND ("t5"."deleted_at" IS NULL)
    LIMIT $5) "c") "l3n0"
CROSS JOIN LATERAL (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "tag" "t7"
    JOIN "customer_tag" "t8" ON "t8"."tag_id"="t7"."id"
    WHERE "t8"."customer_id"="r"."c1" AND "t8"."deleted_at" IS NULL AND ("t7"."deleted_at" IS NULL)
    LIMIT $6) "c") "l4n0";

SELECT count(*)
FROM "customer" "t1"
WHERE "t1"."deleted_at" IS NULL;

SELECT count(*)
FROM (SELECT 1
  FROM "customer" "t1"
  WHERE "t1"."deleted_at" IS NULL
  LIMIT $1) "c";

SELECT count(*)
FROM "opportunity" "t1"
WHERE EXISTS (SELECT 1
  FROM "stage" "t2"
  WHERE "t2"."id"="t1"."stage_id" AND "t2"."kind"=$1) AND "t1"."deleted_at" IS NULL;
