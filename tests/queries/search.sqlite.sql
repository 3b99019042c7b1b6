-- 8 statements

SELECT "r"."c0", "r"."c1", (SELECT json_group_array(json_array("s1"."c0"))
  FROM (SELECT "t1"."name" "c0"
    FROM "customer" "t1"
    WHERE "t1"."owner_id"="r"."c1" AND ("t1"."id" IN (SELECT s.id
      FROM "customer_grams" g
      JOIN "customer_search" s ON s.n=g.rowid
      WHERE g."customer_grams" MATCH ?) AND instr("t1"."search_text", ?)>0 AND "t1"."deleted_at" IS NULL)
    ORDER BY "t1"."name_folded", "t1"."id"
    LIMIT ?) "s1"), (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "customer" "t2"
    WHERE "t2"."owner_id"="r"."c1" AND ("t2"."id" IN (SELECT s.id
      FROM "customer_grams" g
      JOIN "customer_search" s ON s.n=g.rowid
      WHERE g."customer_grams" MATCH ?) AND instr("t2"."search_text", ?)>0 AND "t2"."deleted_at" IS NULL)
    LIMIT ?) "c")
FROM (SELECT "t3"."full_name" "c0", "t3"."id" "c1"
  FROM "employee" "t3"
  WHERE ("t3"."role"=? AND "t3"."id" IN (SELECT s.id
    FROM "employee_grams" g
    JOIN "employee_search" s ON s.n=g.rowid
    WHERE g."employee_grams" MATCH ?) AND instr("t3"."search_text", ?)>0 AND instr("t3"."search_text", ?)>0 AND
        "t3"."deleted_at" IS NULL)
  ORDER BY "t3"."full_name_folded", "t3"."id"
  LIMIT ?) "r";

SELECT "t1"."name" "c0"
FROM "customer" "t1"
WHERE ("t1"."id" IN (SELECT s.id
  FROM "customer_grams" g
  JOIN "customer_search" s ON s.n=g.rowid
  WHERE g."customer_grams" MATCH ?) AND instr("t1"."search_text", ?)>0 AND instr("t1"."search_text", ?)>0 AND
      instr("t1"."search_text", ?)>0 AND "t1"."deleted_at" IS NULL)
ORDER BY "t1"."id"
LIMIT ?;

SELECT "t1"."name" "c0", "t1"."city" "c1"
FROM "customer" "t1"
WHERE ("t1"."id" IN (SELECT s.id
  FROM "customer_grams" g
  JOIN "customer_search" s ON s.n=g.rowid
  WHERE g."customer_grams" MATCH ?) AND instr("t1"."search_text", ?)>0 AND "t1"."deleted_at" IS NULL)
ORDER BY "t1"."name_folded", "t1"."id"
LIMIT ?;

SELECT "t1"."name" "c0", "t1"."city" "c1"
FROM "customer" "t1"
WHERE ("t1"."id" IN (SELECT s.id
  FROM "customer_grams" g
  JOIN "customer_search" s ON s.n=g.rowid
  WHERE g."customer_grams" MATCH ?) AND instr("t1"."search_text", ?)>0 AND instr("t1"."search_text", ?)>0 AND
      "t1"."deleted_at" IS NULL)
ORDER BY "t1"."name_folded", "t1"."id"
LIMIT ?;

SELECT "t1"."name" "c0", "t1"."city" "c1"
FROM "customer" "t1"
WHERE (instr("t1"."search_text", ?)>0 AND "t1"."deleted_at" IS NULL)
ORDER BY "t1"."id"
LIMIT ?;

SELECT count(*)
FROM "customer" "t1"
WHERE "t1"."id" IN (SELECT s.id
  FROM "customer_grams" g
  JOIN "customer_search" s ON s.n=g.rowid
  WHERE g."customer_grams" MATCH ?) AND instr("t1"."search_text", ?)>0 AND "t1"."deleted_at" IS NULL;

SELECT count(*)
FROM "customer" "t1"
WHERE "t1"."id" IN (SELECT s.id
  FROM "customer_grams" g
  JOIN "customer_search" s ON s.n=g.rowid
  WHERE g."customer_grams" MATCH ?) AND instr("t1"."search_text", ?)>0 AND instr("t1"."search_text", ?)>0 AND
      "t1"."deleted_at" IS NULL;

SELECT count(*)
FROM "customer" "t1"
WHERE "t1"."id" IN (SELECT s.id
  FROM "customer_grams" g
  JOIN "customer_search" s ON s.n=g.rowid
  WHERE g."customer_grams" MATCH ?) AND instr("t1"."search_text", ?)>0 AND instr("t1"."search_text", ?)>0 AND
      instr("t1"."search_text", ?)>0 AND "t1"."deleted_at" IS NULL;
