-- 1 statements

SELECT "r"."c0", "r"."c1", "r"."c2", (SELECT json_group_array(json_array("s1"."c0", "s1"."c1", "s1"."c2", (SELECT
    json_group_array(json_array("s2"."c0", "s2"."c1", "s2"."c2", "s2"."c3", "s2"."c4", "s2"."c5"))
    FROM (SELECT "t1"."id" "c0", "t1"."quantity" "c1", "t1"."unit_price" "c2", "t1"."currency" "c3", "t2"."id" "c4",
        "t2"."name" "c5"
      FROM "opportunity_line" "t1"
      LEFT JOIN "product" "t2" ON "t2"."id"="t1"."product_id"
      WHERE "t1"."opportunity_id"="s1"."c0" AND ("t1"."deleted_at" IS NULL)
      ORDER BY "t1"."quantity" DESC, "t1"."id" DESC
      LIMIT ?) "s2")))
  FROM (SELECT "t3"."id" "c0", "t3"."name" "c1", "t3"."expected_close_date" "c2"
    FROM "opportunity" "t3"
    WHERE "t3"."customer_id"="r"."c0" AND ("t3"."closed_at" IS NULL AND "t3"."deleted_at" IS NULL)
    ORDER BY ("t3"."expected_close_date" IS NULL), "t3"."expected_close_date", "t3"."id"
    LIMIT ?) "s1")
FROM (SELECT "t4"."id" "c0", "t4"."name" "c1", "t4"."name_folded" "c2"
  FROM "customer" "t4"
  WHERE ("t4"."tier"=? AND "t4"."deleted_at" IS NULL)
  ORDER BY "t4"."name_folded", "t4"."id"
  LIMIT ?) "r";
