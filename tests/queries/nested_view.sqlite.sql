-- 2 statements

SELECT count(*)
FROM "customer" "t1"
WHERE "t1"."tier"=? AND "t1"."deleted_at" IS NULL;

SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "r"."c4", "r"."c5", "r"."c6", (SELECT
    json_group_array(json_array("s1"."c0", "s1"."c1", "s1"."c2"))
  FROM (SELECT "t1"."role" "c0", "t2"."id" "c1", "t2"."full_name" "c2"
    FROM "customer_assignment" "t1"
    LEFT JOIN "employee" "t2" ON "t2"."id"="t1"."employee_id"
    WHERE "t1"."customer_id"="r"."c0" AND ("t1"."deleted_at" IS NULL)
    ORDER BY "t1"."id"
    LIMIT ?) "s1"), (SELECT json_group_array(json_array("s2"."c0"))
  FROM (SELECT "t3"."name" "c0"
    FROM "tag" "t3"
    JOIN "customer_tag" "t4" ON "t4"."tag_id"="t3"."id"
    WHERE "t4"."customer_id"="r"."c0" AND "t4"."deleted_at" IS NULL AND ("t3"."deleted_at" IS NULL)
    ORDER BY "t3"."id"
    LIMIT ?) "s2"), (SELECT json_group_array(json_array("s3"."c0", "s3"."c1", "s3"."c2", "s3"."c3", "s3"."c4"))
  FROM (SELECT "t5"."id" "c0", "t5"."full_name" "c1", "t5"."job_title" "c2", "t5"."email" "c3", "t5"."primary" "c4"
    FROM "contact" "t5"
    WHERE "t5"."customer_id"="r"."c0" AND ("t5"."email" IS NOT NULL AND "t5"."deleted_at" IS NULL)
    ORDER BY "t5"."full_name_folded" DESC, "t5"."id" DESC
    LIMIT ?) "s3"), (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "contact" "t6"
    WHERE "t6"."customer_id"="r"."c0" AND ("t6"."email" IS NOT NULL AND "t6"."deleted_at" IS NULL)
    LIMIT ?) "c"), (SELECT json_group_array(json_array("s4"."c0", "s4"."c1", "s4"."c2", "s4"."c3", "s4"."c4", "s4"."c5",
        "s4"."c6", "s4"."c7", (SELECT json_group_array(json_array("s5"."c0", "s5"."c1", "s5"."c2"))
    FROM (SELECT "t7"."quantity" "c0", "t8"."id" "c1", "t8"."name" "c2"
      FROM "opportunity_line" "t7"
      LEFT JOIN "product" "t8" ON "t8"."id"="t7"."product_id"
      WHERE "t7"."opportunity_id"="s4"."c7" AND ("t7"."deleted_at" IS NULL)
      ORDER BY "t7"."id"
      LIMIT ?) "s5"), (SELECT json_group_array(json_array("s6"."c0", "s6"."c1", "s6"."c2", "s6"."c3"))
    FROM (SELECT "t9"."kind" "c0", "t9"."subject" "c1", substr("t9"."occurred_at", 1,
        10)||'T'||substr("t9"."occurred_at", 12, 15)||'Z' "c2", substr("t9"."due_at", 1, 10)||'T'||substr("t9"."due_at",
        12, 15)||'Z' "c3"
      FROM "activity" "t9"
      JOIN "activity_target" "t10" ON "t10"."activity_id"="t9"."id"
      WHERE "t10"."opportunity_id"="s4"."c7" AND "t10"."deleted_at" IS NULL AND ("t9"."deleted_at" IS NULL)
      ORDER BY "t9"."id"
      LIMIT ?) "s6")))
  FROM (SELECT "t11"."name" "c0", "t11"."expected_amount" "c1", "t11"."currency" "c2", "t12"."id" "c3", "t12"."name"
      "c4", "t13"."id" "c5", "t13"."full_name" "c6", "t11"."id" "c7"
    FROM "opportunity" "t11"
    LEFT JOIN "stage" "t12" ON "t12"."id"="t11"."stage_id"
    LEFT JOIN "employee" "t13" ON "t13"."id"="t11"."owner_id"
    WHERE "t11"."customer_id"="r"."c0" AND (EXISTS (SELECT 1
      FROM "stage" "t14"
      WHERE "t14"."id"="t11"."stage_id" AND "t14"."kind"=?) AND "t11"."deleted_at" IS NULL)
    ORDER BY ("t11"."expected_amount" IS NOT NULL) DESC, "t11"."expected_amount" DESC, "t11"."name_folded", "t11"."id"
    LIMIT ?) "s4"), (SELECT json_group_array(json_array("s7"."c0", "s7"."c1", "s7"."c2", "s7"."c3", "s7"."c4",
        "s7"."c5", (SELECT json_group_array(json_array("s8"."c0", "s8"."c1", "s8"."c2", "s8"."c3", "s8"."c4", "s8"."c5",
        "s8"."c6", "s8"."c7", "s8"."c8", "s8"."c9", "s8"."c10"))
    FROM (SELECT "t16"."id" "c0", "t16"."name" "c1", "t17"."id" "c2", "t17"."full_name" "c3", "t18"."id" "c4",
        "t18"."name" "c5", "t19"."id" "c6", "t20"."id" "c7", "t21"."id" "c8", "t22"."id" "c9", "t23"."id" "c10"
      FROM "activity_target" "t15"
      LEFT JOIN "customer" "t16" ON "t16"."id"="t15"."customer_id"
      LEFT JOIN "contact" "t17" ON "t17"."id"="t15"."contact_id"
      LEFT JOIN "opportunity" "t18" ON "t18"."id"="t15"."opportunity_id"
      LEFT JOIN "order" "t19" ON "t19"."id"="t15"."order_id"
      LEFT JOIN "contract" "t20" ON "t20"."id"="t15"."contract_id"
      LEFT JOIN "support_case" "t21" ON "t21"."id"="t15"."support_case_id"
      LEFT JOIN "lead" "t22" ON "t22"."id"="t15"."lead_id"
      LEFT JOIN "campaign" "t23" ON "t23"."id"="t15"."campaign_id"
      WHERE "t15"."activity_id"="s7"."c5" AND ((EXISTS (SELECT 1
        FROM "customer" "t24"
        WHERE "t24"."id"="t15"."customer_id" AND "t24"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "contact" "t25"
        WHERE "t25"."id"="t15"."contact_id" AND "t25"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "opportunity" "t26"
        WHERE "t26"."id"="t15"."opportunity_id" AND "t26"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "order" "t27"
        WHERE "t27"."id"="t15"."order_id" AND "t27"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "contract" "t28"
        WHERE "t28"."id"="t15"."contract_id" AND "t28"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "support_case" "t29"
        WHERE "t29"."id"="t15"."support_case_id" AND "t29"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "lead" "t30"
        WHERE "t30"."id"="t15"."lead_id" AND "t30"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "campaign" "t31"
        WHERE "t31"."id"="t15"."campaign_id" AND "t31"."deleted_at" IS NULL)) AND "t15"."deleted_at" IS NULL)
      ORDER BY "t15"."id"
      LIMIT ?) "s8")))
  FROM (SELECT "t32"."kind" "c0", "t32"."subject" "c1", substr("t32"."occurred_at", 1,
      10)||'T'||substr("t32"."occurred_at", 12, 15)||'Z' "c2", "t33"."id" "c3", "t33"."full_name" "c4", "t32"."id" "c5"
    FROM "activity" "t32"
    JOIN "activity_target" "t34" ON "t34"."activity_id"="t32"."id"
    LEFT JOIN "employee" "t33" ON "t33"."id"="t32"."author_id"
    WHERE "t34"."customer_id"="r"."c0" AND "t34"."deleted_at" IS NULL AND ("t32"."deleted_at" IS NULL)
    ORDER BY ("t32"."occurred_at" IS NOT NULL) DESC, "t32"."occurred_at" DESC, "t32"."id" DESC
    LIMIT ?) "s7")
FROM (SELECT "t35"."id" "c0", "t35"."name" "c1", "t35"."tier" "c2", "t36"."id" "c3", "t36"."full_name" "c4", "t37"."id"
    "c5", "t37"."full_name" "c6"
  FROM "customer" "t35"
  LEFT JOIN "employee" "t36" ON "t36"."id"="t35"."owner_id"
  LEFT JOIN "employee" "t37" ON "t37"."id"="t36"."manager_id"
  WHERE ("t35"."tier"=? AND "t35"."deleted_at" IS NULL)
  ORDER BY "t35"."name_folded", "t35"."id"
  LIMIT ?) "r";
