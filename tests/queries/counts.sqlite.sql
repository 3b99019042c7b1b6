-- 4 statements

SELECT "r"."c0", "r"."c1", (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "contact" "t1"
    WHERE "t1"."customer_id"="r"."c1" AND ("t1"."deleted_at" IS NULL)
    LIMIT ?) "c"), (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "opportunity" "t2"
    WHERE "t2"."customer_id"="r"."c1" AND (EXISTS (SELECT 1
      FROM "stage" "t3"
      WHERE "t3"."id"="t2"."stage_id" AND "t3"."kind"=?) AND "t2"."deleted_at" IS NULL)
    LIMIT ?) "c"), (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "activity" "t4"
    JOIN "activity_target" "t5" ON "t5"."activity_id"="t4"."id"
    WHERE "t5"."customer_id"="r"."c1" AND "t5"."deleted_at" IS NULL AND ("t4"."deleted_at" IS NULL)
    LIMIT ?) "c"), (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "tag" "t6"
    JOIN "customer_tag" "t7" ON "t7"."tag_id"="t6"."id"
    WHERE "t7"."customer_id"="r"."c1" AND "t7"."deleted_at" IS NULL AND ("t6"."deleted_at" IS NULL)
    LIMIT ?) "c")
FROM (SELECT "t8"."name" "c0", "t8"."id" "c1"
  FROM "customer" "t8"
  WHERE ("t8"."deleted_at" IS NULL)
  ORDER BY "t8"."name_folded", "t8"."id"
  LIMIT ?) "r";

SELECT count(*)
FROM "customer" "t1"
WHERE "t1"."deleted_at" IS NULL;

SELECT count(*)
FROM (SELECT 1
  FROM "customer" "t1"
  WHERE "t1"."deleted_at" IS NULL
  LIMIT ?) "c";

SELECT count(*)
FROM "opportunity" "t1"
WHERE EXISTS (SELECT 1
  FROM "stage" "t2"
  WHERE "t2"."id"="t1"."stage_id" AND "t2"."kind"=?) AND "t1"."deleted_at" IS NULL;
