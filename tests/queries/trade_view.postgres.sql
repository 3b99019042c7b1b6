-- 1 statements

SELECT "r"."c0", "r"."c1", "l1"."a0", "l1"."a1", "l1"."a2", "l1"."a3", "l1"."a4", "l1"."a5", "l1"."a6", "l2"."a0",
    "l2"."a1", "l2"."a2", "l2"."a3", "l2"."a4", "l2n0"."n", "l3"."o", "l3"."a0", "l3"."a1", "l3"."a2", "l3"."a3",
    "l3"."a4", "l3"."a5", "l3"."a6", "l4"."o", "l4"."a0", "l4"."a1", "l4"."a2", "l4"."a3", "l4"."a4", "l5"."o",
    "l5"."a0", "l5"."a1", "l5"."a2", "l5"."a3", "l5"."a4", "l6"."o", "l6"."a0", "l6"."a1", "l6"."a2", "l7"."a0",
    "l7"."a1", "l7"."a2", "l7"."a3", "l7"."a4", "l7"."a5", "l8"."o", "l8"."a0", "l8"."a1", "l9"."o", "l9"."a0",
    "l9"."a1", "l9"."a2", "l9"."a3", "l9"."a4"
FROM (SELECT "r".*, row_number() OVER () "n"
  FROM (SELECT "t1"."name" "c0", "t1"."id" "c1"
    FROM "customer" "t1"
    WHERE (EXISTS (SELECT 1
      FROM "order" "t2"
      WHERE "t2"."customer_id"="t1"."id" AND ("t2"."deleted_at" IS NULL AND EXISTS (SELECT 1
        FROM "invoice" "t3"
        WHERE "t3"."order_id"="t2"."id" AND "t3"."deleted_at" IS NULL))) AND EXISTS (SELECT 1
      FROM "support_case" "t4"
      WHERE "t4"."customer_id"="t1"."id" AND ("t4"."deleted_at" IS NULL AND EXISTS (SELECT 1
        FROM "repair" "t5"
        WHERE "t5"."support_case_id"="t4"."id" AND "t5"."deleted_at" IS NULL))) AND "t1"."deleted_at" IS NULL)
    ORDER BY "t1"."name_folded", "t1"."id"
    LIMIT $1) "r") "r"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5", array_agg("s"."c6") "a6"
  FROM (SELECT "t6"."number" "c0", "t6"."status" "c1", "t6"."amount" "c2", "t6"."ordered" "c3", "t6"."invoiced" "c4",
      "t6"."paid" "c5", "t6"."currency" "c6"
    FROM "contract" "t6"
    JOIN "contract_customer" "t7" ON "t7"."contract_id"="t6"."id"
    WHERE "t7"."customer_id"="r"."c1" AND "t7"."deleted_at" IS NULL AND ("t6"."deleted_at" IS NULL)
    ORDER BY "t6"."id"
    LIMIT $2) "s"
  WHERE "r"."n"<$3) "l1"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4"
  FROM (SELECT "t8"."number" "c0", "t8"."status" "c1", "t8"."total" "c2", "t8"."currency" "c3", "t8"."id" "c4"
    FROM "order" "t8"
    WHERE "t8"."customer_id"="r"."c1" AND ("t8"."deleted_at" IS NULL)
    ORDER BY "t8"."ordered_at" DESC, "t8"."id" DESC
    LIMIT $4) "s"
  WHERE "r"."n"<$5) "l2"
CROSS JOIN LATERAL (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "order" "t9"
    WHERE "t9"."customer_id"="r"."c1" AND ("t9"."deleted_at" IS NULL)
    LIMIT $6) "c") "l2n0"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2", array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5",
    array_agg("s"."c6") "a6"
  FROM unnest("l2"."a4") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t10"."quantity" "c0", "t10"."amount" "c1", "t10"."currency" "c2", "t11"."id" "c3",
      "t11"."name" "c4", "t11"."stock_on_hand" "c5", "t11"."stock_reserved" "c6"
    FROM "order_line" "t10"
    LEFT JOIN "product" "t11" ON "t11"."id"="t10"."product_id"
    WHERE "t10"."order_id"="p"."id" AND ("t10"."deleted_at" IS NULL)
    ORDER BY "t10"."id"
    LIMIT $7) "s"
  WHERE "p"."n"<$8) "l3"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2", array_agg("s"."c3") "a3", array_agg("s"."c4") "a4"
  FROM unnest("l3"."a3") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t12"."name" "c0", "t12"."price" "c1", "t12"."currency" "c2", "t13"."id" "c3", "t13"."name"
      "c4"
    FROM "competitor_product" "t12"
    JOIN "product_rival" "t14" ON "t14"."competitor_product_id"="t12"."id"
    LEFT JOIN "competitor" "t13" ON "t13"."id"="t12"."competitor_id"
    WHERE "t14"."product_id"="p"."id" AND "t14"."deleted_at" IS NULL AND ("t12"."deleted_at" IS NULL)
    ORDER BY "t12"."id"
    LIMIT $9) "s") "l4"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2", array_agg("s"."c3") "a3", array_agg("s"."c4") "a4"
  FROM unnest("l2"."a4") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t15"."number" "c0", "t15"."status" "c1", "t15"."total" "c2", "t15"."currency" "c3",
      "t15"."id" "c4"
    FROM "invoice" "t15"
    WHERE "t15"."order_id"="p"."id" AND ("t15"."deleted_at" IS NULL)
    ORDER BY "t15"."id"
    LIMIT $10) "s"
  WHERE "p"."n"<$11) "l5"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2"
  FROM unnest("l5"."a4") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t16"."amount" "c0", "t16"."currency" "c1", "t16"."method" "c2"
    FROM "payment" "t16"
    WHERE "t16"."invoice_id"="p"."id" AND ("t16"."deleted_at" IS NULL)
    ORDER BY "t16"."id"
    LIMIT $12) "s") "l6"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5"
  FROM (SELECT "t17"."number" "c0", "t17"."subject" "c1", "t17"."status" "c2", "t18"."id" "c3", "t18"."full_name" "c4",
      "t17"."id" "c5"
    FROM "support_case" "t17"
    LEFT JOIN "employee" "t18" ON "t18"."id"="t17"."handler_id"
    WHERE "t17"."customer_id"="r"."c1" AND ("t17"."deleted_at" IS NULL)
    ORDER BY "t17"."opened_at", "t17"."id"
    LIMIT $13) "s"
  WHERE "r"."n"<$14) "l7"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1"
  FROM unnest("l7"."a5") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t19"."in_warranty" "c0", "t19"."id" "c1"
    FROM "repair" "t19"
    WHERE "t19"."support_case_id"="p"."id" AND ("t19"."deleted_at" IS NULL)
    ORDER BY "t19"."id"
    LIMIT $15) "s"
  WHERE "p"."n"<$16) "l8"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2", array_agg("s"."c3") "a3", array_agg("s"."c4") "a4"
  FROM unnest("l8"."a1") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t20"."quantity" "c0", "t21"."id" "c1", "t21"."name" "c2", "t20"."amount" "c3",
      "t20"."currency" "c4"
    FROM "repair_part" "t20"
    LEFT JOIN "product" "t21" ON "t21"."id"="t20"."product_id"
    WHERE "t20"."repair_id"="p"."id" AND ("t20"."deleted_at" IS NULL)
    ORDER BY "t20"."id"
    LIMIT $17) "s") "l9";
