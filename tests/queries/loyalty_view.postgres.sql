-- 1 statements

SELECT "r"."c0", "r"."c1", "l1"."a0", "l1"."a1", "l1"."a2", "l1"."a3", "l1"."a4", "l2"."o", "l2"."a0", "l2"."a1",
    "l2"."a2", "l3"."a0", "l3"."a1", "l3"."a2", "l4"."a0", "l4"."a1", "l4"."a2", "l4"."a3"
FROM (SELECT "r".*, row_number() OVER () "n"
  FROM (SELECT "t1"."name" "c0", "t1"."id" "c1"
    FROM "customer" "t1"
    WHERE (EXISTS (SELECT 1
      FROM "membership" "t2"
      WHERE "t2"."customer_id"="t1"."id" AND "t2"."deleted_at" IS NULL) AND EXISTS (SELECT 1
      FROM "product_interest" "t3"
      WHERE "t3"."customer_id"="t1"."id" AND "t3"."deleted_at" IS NULL) AND "t1"."deleted_at" IS NULL)
    ORDER BY "t1"."id"
    LIMIT $1) "r") "r"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4"
  FROM (SELECT "t4"."number" "c0", "t4"."points_balance" "c1", "t5"."id" "c2", "t5"."name" "c3", "t4"."id" "c4"
    FROM "membership" "t4"
    LEFT JOIN "membership_tier" "t5" ON "t5"."id"="t4"."tier_id"
    WHERE "t4"."customer_id"="r"."c1" AND ("t4"."deleted_at" IS NULL)
    ORDER BY "t4"."id"
    LIMIT $2) "s"
  WHERE "r"."n"<$3) "l1"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2"
  FROM unnest("l1"."a4") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t6"."kind" "c0", "t6"."points" "c1", "t6"."remaining" "c2"
    FROM "points_entry" "t6"
    WHERE "t6"."membership_id"="p"."id" AND ("t6"."deleted_at" IS NULL)
    ORDER BY "t6"."id"
    LIMIT $4) "s"
  WHERE "p"."n"<$5) "l2"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2"
  FROM (SELECT "t7"."level" "c0", "t8"."id" "c1", "t8"."name" "c2"
    FROM "product_interest" "t7"
    LEFT JOIN "product" "t8" ON "t8"."id"="t7"."product_id"
    WHERE "t7"."customer_id"="r"."c1" AND ("t7"."deleted_at" IS NULL)
    ORDER BY "t7"."id"
    LIMIT $6) "s"
  WHERE "r"."n"<$7) "l3"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3"
  FROM (SELECT "t9"."kind" "c0", "t9"."subject" "c1", "t10"."id" "c2", "t10"."name" "c3"
    FROM "behaviour_event" "t9"
    LEFT JOIN "product" "t10" ON "t10"."id"="t9"."product_id"
    WHERE "t9"."customer_id"="r"."c1" AND ("t9"."deleted_at" IS NULL)
    ORDER BY "t9"."at" DESC, "t9"."id" DESC
    LIMIT $8) "s"
  WHERE "r"."n"<$9) "l4";
