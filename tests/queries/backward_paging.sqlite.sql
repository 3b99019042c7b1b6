-- 2 statements

SELECT "r"."c0", "r"."c1", (SELECT json_group_array(json_array("s1"."c0", "s1"."c1", "s1"."c2", "s1"."c3", "s1"."c4"))
  FROM (SELECT "t1"."annual_revenue" "c0", "t1"."name_folded" "c1", "t1"."id" "c2", "t1"."name" "c3", "t1"."currency"
      "c4"
    FROM "customer" "t1"
    WHERE "t1"."owner_id"="r"."c1" AND ("t1"."deleted_at" IS NULL)
    ORDER BY ("t1"."annual_revenue" IS NOT NULL), "t1"."annual_revenue", "t1"."name_folded" DESC, "t1"."id" DESC
    LIMIT ?) "s1")
FROM (SELECT "t2"."full_name" "c0", "t2"."id" "c1"
  FROM "employee" "t2"
  WHERE ("t2"."role"=? AND "t2"."deleted_at" IS NULL)
  ORDER BY "t2"."full_name_folded" DESC, "t2"."id" DESC
  LIMIT ?) "r";

SELECT "t1"."employees" "c0", "t1"."id" "c1", "t1"."name" "c2"
FROM "customer" "t1"
WHERE ("t1"."deleted_at" IS NULL)
ORDER BY ("t1"."employees" IS NULL) DESC, "t1"."employees" DESC, "t1"."id" DESC
LIMIT ?;
