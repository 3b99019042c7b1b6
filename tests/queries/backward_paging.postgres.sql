-- 2 statements

SELECT "t1"."employees" "c0", "t1"."id" "c1", "t1"."name" "c2"
FROM "customer" "t1"
WHERE ("t1"."deleted_at" IS NULL)
ORDER BY ("t1"."employees" IS NULL) DESC, "t1"."employees" DESC, "t1"."id" DESC
LIMIT $1;

SELECT "r"."c0", "r"."c1", "l1"."a0", "l1"."a1", "l1"."a2", "l1"."a3", "l1"."a4"
FROM (SELECT "r".*, row_number() OVER () "n"
  FROM (SELECT "t1"."full_name" "c0", "t1"."id" "c1"
    FROM "employee" "t1"
    WHERE ("t1"."role"=$1 AND "t1"."deleted_at" IS NULL)
    ORDER BY "t1"."full_name_folded" DESC, "t1"."id" DESC
    LIMIT $2) "r") "r"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4"
  FROM (SELECT "t2"."annual_revenue" "c0", "t2"."name_folded" "c1", "t2"."id" "c2", "t2"."name" "c3", "t2"."currency"
      "c4"
    FROM "customer" "t2"
    WHERE "t2"."owner_id"="r"."c1" AND ("t2"."deleted_at" IS NULL)
    ORDER BY ("t2"."annual_revenue" IS NOT NULL), "t2"."annual_revenue", "t2"."name_folded" DESC, "t2"."id" DESC
    LIMIT $3) "s"
  WHERE "r"."n"<$4) "l1";
