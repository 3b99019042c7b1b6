-- 1 statements

SELECT "r"."c0", "r"."c1", (SELECT json_group_array(json_array("s1"."c0", "s1"."c1", "s1"."c2", "s1"."c3", "s1"."c4",
    "s1"."c5", "s1"."c6"))
  FROM (SELECT "t1"."number" "c0", "t1"."status" "c1", "t1"."amount" "c2", "t1"."ordered" "c3", "t1"."invoiced" "c4",
      "t1"."paid" "c5", "t1"."currency" "c6"
    FROM "contract" "t1"
    JOIN "contract_customer" "t2" ON "t2"."contract_id"="t1"."id"
    WHERE "t2"."customer_id"="r"."c1" AND "t2"."deleted_at" IS NULL AND ("t1"."deleted_at" IS NULL)
    ORDER BY "t1"."id"
    LIMIT ?) "s1"), (SELECT json_group_array(json_array("s2"."c0", "s2"."c1", "s2"."c2", "s2"."c3", "s2"."c4", (SELECT
        json_group_array(json_array("s3"."c0", "s3"."c1", "s3"."c2", "s3"."c3", "s3"."c4", "s3"."c5", "s3"."c6", (SELECT
        json_group_array(json_array("s4"."c0", "s4"."c1", "s4"."c2", "s4"."c3", "s4"."c4"))
      FROM (SELECT "t3"."name" "c0", "t3"."price" "c1", "t3"."currency" "c2", "t4"."id" "c3", "t4"."name" "c4"
        FROM "competitor_product" "t3"
        JOIN "product_rival" "t5" ON "t5"."competitor_product_id"="t3"."id"
        LEFT JOIN "competitor" "t4" ON "t4"."id"="t3"."competitor_id"
        WHERE "t5"."product_id"="s3"."c3" AND "t5"."deleted_at" IS NULL AND ("t3"."deleted_at" IS NULL)
        ORDER BY "t3"."id"
        LIMIT ?) "s4")))
    FROM (SELECT "t6"."quantity" "c0", "t6"."amount" "c1", "t6"."currency" "c2", "t7"."id" "c3", "t7"."name" "c4",
        "t7"."stock_on_hand" "c5", "t7"."stock_reserved" "c6"
      FROM "order_line" "t6"
      LEFT JOIN "product" "t7" ON "t7"."id"="t6"."product_id"
      WHERE "t6"."order_id"="s2"."c4" AND ("t6"."deleted_at" IS NULL)
      ORDER BY "t6"."id"
      LIMIT ?) "s3"), (SELECT json_group_array(json_array("s5"."c0", "s5"."c1", "s5"."c2", "s5"."c3", "s5"."c4", (SELECT
          json_group_array(json_array("s6"."c0", "s6"."c1", "s6"."c2"))
      FROM (SELECT "t8"."amount" "c0", "t8"."currency" "c1", "t8"."method" "c2"
        FROM "payment" "t8"
        WHERE "t8"."invoice_id"="s5"."c4" AND ("t8"."deleted_at" IS NULL)
        ORDER BY "t8"."id"
        LIMIT ?) "s6")))
    FROM (SELECT "t9"."number" "c0", "t9"."status" "c1", "t9"."total" "c2", "t9"."currency" "c3", "t9"."id" "c4"
      FROM "invoice" "t9"
      WHERE "t9"."order_id"="s2"."c4" AND ("t9"."deleted_at" IS NULL)
      ORDER BY "t9"."id"
      LIMIT ?) "s5")))
  FROM (SELECT "t10"."number" "c0", "t10"."status" "c1", "t10"."total" "c2", "t10"."currency" "c3", "t10"."id" "c4"
    FROM "order" "t10"
    WHERE "t10"."customer_id"="r"."c1" AND ("t10"."deleted_at" IS NULL)
    ORDER BY "t10"."ordered_at" DESC, "t10"."id" DESC
    LIMIT ?) "s2"), (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "order" "t11"
    WHERE "t11"."customer_id"="r"."c1" AND ("t11"."deleted_at" IS NULL)
    LIMIT ?) "c"), (SELECT json_group_array(json_array("s7"."c0", "s7"."c1", "s7"."c2", "s7"."c3", "s7"."c4", "s7"."c5",
        (SELECT json_group_array(json_array("s8"."c0", "s8"."c1", (SELECT json_group_array(json_array("s9"."c0",
        "s9"."c1", "s9"."c2", "s9"."c3", "s9"."c4"))
      FROM (SELECT "t12"."quantity" "c0", "t13"."id" "c1", "t13"."name" "c2", "t12"."amount" "c3", "t12"."currency" "c4"
        FROM "repair_part" "t12"
        LEFT JOIN "product" "t13" ON "t13"."id"="t12"."product_id"
        WHERE "t12"."repair_id"="s8"."c1" AND ("t12"."deleted_at" IS NULL)
        ORDER BY "t12"."id"
        LIMIT ?) "s9")))
    FROM (SELECT "t14"."in_warranty" "c0", "t14"."id" "c1"
      FROM "repair" "t14"
      WHERE "t14"."support_case_id"="s7"."c5" AND ("t14"."deleted_at" IS NULL)
      ORDER BY "t14"."id"
      LIMIT ?) "s8")))
  FROM (SELECT "t15"."number" "c0", "t15"."subject" "c1", "t15"."status" "c2", "t16"."id" "c3", "t16"."full_name" "c4",
      "t15"."id" "c5"
    FROM "support_case" "t15"
    LEFT JOIN "employee" "t16" ON "t16"."id"="t15"."handler_id"
    WHERE "t15"."customer_id"="r"."c1" AND ("t15"."deleted_at" IS NULL)
    ORDER BY "t15"."opened_at", "t15"."id"
    LIMIT ?) "s7")
FROM (SELECT "t17"."name" "c0", "t17"."id" "c1"
  FROM "customer" "t17"
  WHERE (EXISTS (SELECT 1
    FROM "order" "t18"
    WHERE "t18"."customer_id"="t17"."id" AND ("t18"."deleted_at" IS NULL AND EXISTS (SELECT 1
      FROM "invoice" "t19"
      WHERE "t19"."order_id"="t18"."id" AND "t19"."deleted_at" IS NULL))) AND EXISTS (SELECT 1
    FROM "support_case" "t20"
    WHERE "t20"."customer_id"="t17"."id" AND ("t20"."deleted_at" IS NULL AND EXISTS (SELECT 1
      FROM "repair" "t21"
      WHERE "t21"."support_case_id"="t20"."id" AND "t21"."deleted_at" IS NULL))) AND "t17"."deleted_at" IS NULL)
  ORDER BY "t17"."name_folded", "t17"."id"
  LIMIT ?) "r";
