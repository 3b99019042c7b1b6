-- 10 statements

SELECT "t1"."name" "c0"
FROM "customer" "t1"
WHERE ((EXISTS (SELECT 1
  FROM "customer_tag" "t3"
  JOIN "tag" "t2" ON "t2"."id"="t3"."tag_id"
  WHERE "t3"."customer_id"="t1"."id" AND "t3"."deleted_at" IS NULL AND ("t2"."deleted_at" IS NULL AND
      "t2"."name_folded"=? AND "t2"."name"=?))) IS NOT TRUE AND (EXISTS (SELECT 1
  FROM "opportunity" "t4"
  WHERE "t4"."customer_id"="t1"."id" AND ("t4"."deleted_at" IS NULL AND EXISTS (SELECT 1
    FROM "stage" "t5"
    WHERE "t5"."id"="t4"."stage_id" AND ("t5"."kind"=?) IS NOT TRUE)))) IS NOT TRUE AND "t1"."deleted_at" IS NULL)
ORDER BY "t1"."name_folded" DESC, "t1"."id" DESC
LIMIT ?;

SELECT "t1"."name" "c0"
FROM "customer" "t1"
WHERE (EXISTS (SELECT 1
  FROM "contact" "t2"
  WHERE "t2"."customer_id"="t1"."id" AND ("t2"."deleted_at" IS NULL AND "t2"."job_title" IS NOT NULL)) AND EXISTS
      (SELECT 1
  FROM "opportunity" "t3"
  WHERE "t3"."customer_id"="t1"."id" AND ("t3"."deleted_at" IS NULL AND "t3"."currency"=? AND "t3"."expected_amount">=?
      AND EXISTS (SELECT 1
    FROM "stage" "t4"
    WHERE "t4"."id"="t3"."stage_id" AND "t4"."kind"=?))) AND "t1"."deleted_at" IS NULL)
ORDER BY "t1"."name_folded", "t1"."id"
LIMIT ?;

SELECT "t1"."name" "c0", "t1"."city" "c1", "t1"."tier" "c2", "t1"."lifecycle" "c3"
FROM "customer" "t1"
WHERE (("t1"."tier"=? OR ("t1"."tier"=? AND ("t1"."lifecycle" IN (SELECT value FROM json_each(?))) IS NOT TRUE)) AND
    EXISTS (SELECT 1
  FROM "employee" "t2"
  WHERE "t2"."id"="t1"."owner_id" AND "t2"."full_name" IS NOT NULL) AND "t1"."deleted_at" IS NULL)
ORDER BY ("t1"."city_folded" IS NOT NULL) DESC, "t1"."city_folded" DESC, "t1"."name_folded", "t1"."id"
LIMIT ?;

SELECT count(*)
FROM "customer" "t1"
WHERE ("t1"."tier"=? OR ("t1"."tier"=? AND ("t1"."lifecycle" IN (SELECT value FROM json_each(?))) IS NOT TRUE)) AND
    EXISTS (SELECT 1
  FROM "employee" "t2"
  WHERE "t2"."id"="t1"."owner_id" AND "t2"."full_name" IS NOT NULL) AND "t1"."deleted_at" IS NULL;

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
  WHERE "t2"."customer_id"="t1"."id" AND ("t2"."deleted_at" IS NULL AND "t2"."job_title" IS NOT NULL)) AND EXISTS
      (SELECT 1
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
      "t4"."name_folded">=? AND "t4"."name_folded"<?)) AND "t1"."deleted_at" IS NULL;

SELECT count(*)
FROM "customer" "t1"
WHERE EXISTS (SELECT 1
  FROM "opportunity" "t2"
  WHERE "t2"."customer_id"="t1"."id" AND "t2"."deleted_at" IS NULL) AND (EXISTS (SELECT 1
  FROM "opportunity" "t3"
  WHERE "t3"."customer_id"="t1"."id" AND ("t3"."deleted_at" IS NULL AND (EXISTS (SELECT 1
    FROM "stage" "t4"
    WHERE "t4"."id"="t3"."stage_id" AND "t4"."kind"=?)) IS NOT TRUE))) IS NOT TRUE AND "t1"."deleted_at" IS NULL;

SELECT "r"."c0", "r"."c1", (SELECT json_group_array(json_array("s1"."c0", "s1"."c1"))
  FROM (SELECT "t2"."id" "c0", "t2"."kind" "c1"
    FROM "opportunity" "t1"
    LEFT JOIN "stage" "t2" ON "t2"."id"="t1"."stage_id"
    WHERE "t1"."customer_id"="r"."c1" AND ("t1"."deleted_at" IS NULL)
    ORDER BY "t1"."id"
    LIMIT ?) "s1")
FROM (SELECT "t3"."name" "c0", "t3"."id" "c1"
  FROM "customer" "t3"
  WHERE (EXISTS (SELECT 1
    FROM "opportunity" "t4"
    WHERE "t4"."customer_id"="t3"."id" AND "t4"."deleted_at" IS NULL) AND (EXISTS (SELECT 1
    FROM "opportunity" "t5"
    WHERE "t5"."customer_id"="t3"."id" AND ("t5"."deleted_at" IS NULL AND (EXISTS (SELECT 1
      FROM "stage" "t6"
      WHERE "t6"."id"="t5"."stage_id" AND "t6"."kind"=?)) IS NOT TRUE))) IS NOT TRUE AND "t3"."deleted_at" IS NULL)
  ORDER BY "t3"."name_folded", "t3"."id"
  LIMIT ?) "r";

SELECT "r"."c0", "r"."c1", (SELECT json_group_array(json_array("s1"."c0"))
  FROM (SELECT "t1"."name" "c0"
    FROM "tag" "t1"
    JOIN "customer_tag" "t2" ON "t2"."tag_id"="t1"."id"
    WHERE "t2"."customer_id"="r"."c1" AND "t2"."deleted_at" IS NULL AND ("t1"."deleted_at" IS NULL)
    ORDER BY "t1"."id"
    LIMIT ?) "s1")
FROM (SELECT "t3"."name" "c0", "t3"."id" "c1"
  FROM "customer" "t3"
  WHERE (EXISTS (SELECT 1
    FROM "employee" "t4"
    WHERE "t4"."id"="t3"."owner_id" AND EXISTS (SELECT 1
      FROM "team" "t5"
      WHERE "t5"."id"="t4"."team_id" AND ("t5"."id" IN (SELECT s.id
        FROM "team_grams" g
        JOIN "team_search" s ON s.n=g.rowid
        WHERE g."team_grams" MATCH ?) AND instr("t5"."name_folded", ?)>0))) AND EXISTS (SELECT 1
    FROM "customer_tag" "t7"
    JOIN "tag" "t6" ON "t6"."id"="t7"."tag_id"
    WHERE "t7"."customer_id"="t3"."id" AND "t7"."deleted_at" IS NULL AND ("t6"."deleted_at" IS NULL AND
        "t6"."name_folded">=? AND "t6"."name_folded"<?)) AND "t3"."deleted_at" IS NULL)
  ORDER BY "t3"."name_folded", "t3"."id"
  LIMIT ?) "r";
