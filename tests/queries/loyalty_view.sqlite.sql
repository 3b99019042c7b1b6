-- 1 statements

SELECT "r"."c0", "r"."c1", (SELECT json_group_array(json_array("s1"."c0", "s1"."c1", "s1"."c2", "s1"."c3", "s1"."c4",
    (SELECT json_group_array(json_array("s2"."c0", "s2"."c1", "s2"."c2"))
    FROM (SELECT "t1"."kind" "c0", "t1"."points" "c1", "t1"."remaining" "c2"
      FROM "points_entry" "t1"
      WHERE "t1"."membership_id"="s1"."c4" AND ("t1"."deleted_at" IS NULL)
      ORDER BY "t1"."id"
      LIMIT ?) "s2")))
  FROM (SELECT "t2"."number" "c0", "t2"."points_balance" "c1", "t3"."id" "c2", "t3"."name" "c3", "t2"."id" "c4"
    FROM "membership" "t2"
    LEFT JOIN "membership_tier" "t3" ON "t3"."id"="t2"."tier_id"
    WHERE "t2"."customer_id"="r"."c1" AND ("t2"."deleted_at" IS NULL)
    ORDER BY "t2"."id"
    LIMIT ?) "s1"), (SELECT json_group_array(json_array("s3"."c0", "s3"."c1", "s3"."c2"))
  FROM (SELECT "t4"."level" "c0", "t5"."id" "c1", "t5"."name" "c2"
    FROM "product_interest" "t4"
    LEFT JOIN "product" "t5" ON "t5"."id"="t4"."product_id"
    WHERE "t4"."customer_id"="r"."c1" AND ("t4"."deleted_at" IS NULL)
    ORDER BY "t4"."id"
    LIMIT ?) "s3"), (SELECT json_group_array(json_array("s4"."c0", "s4"."c1", "s4"."c2", "s4"."c3"))
  FROM (SELECT "t6"."kind" "c0", "t6"."subject" "c1", "t7"."id" "c2", "t7"."name" "c3"
    FROM "behaviour_event" "t6"
    LEFT JOIN "product" "t7" ON "t7"."id"="t6"."product_id"
    WHERE "t6"."customer_id"="r"."c1" AND ("t6"."deleted_at" IS NULL)
    ORDER BY "t6"."at" DESC, "t6"."id" DESC
    LIMIT ?) "s4")
FROM (SELECT "t8"."name" "c0", "t8"."id" "c1"
  FROM "customer" "t8"
  WHERE (EXISTS (SELECT 1
    FROM "membership" "t9"
    WHERE "t9"."customer_id"="t8"."id" AND "t9"."deleted_at" IS NULL) AND EXISTS (SELECT 1
    FROM "product_interest" "t10"
    WHERE "t10"."customer_id"="t8"."id" AND "t10"."deleted_at" IS NULL) AND "t8"."deleted_at" IS NULL)
  ORDER BY "t8"."id"
  LIMIT ?) "r";
