-- 1 statements

SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", (SELECT json_group_array(json_array("s1"."c0", "s1"."c1", "s1"."c2",
    "s1"."c3", "s1"."c4", "s1"."c5", "s1"."c6", "s1"."c7", "s1"."c8", "s1"."c9", "s1"."c10", "s1"."c11", "s1"."c12",
    "s1"."c13", "s1"."c14", "s1"."c15", "s1"."c16", "s1"."c17", "s1"."c18", "s1"."c19", "s1"."c20", (SELECT
    json_group_array(json_array("s2"."c0", "s2"."c1", "s2"."c2", (SELECT json_group_array(json_array("s3"."c0",
    "s3"."c1", "s3"."c2", "s3"."c3", "s3"."c4", "s3"."c5"))
      FROM (SELECT "t2"."id" "c0", "t3"."id" "c1", "t4"."id" "c2", "t5"."id" "c3", "t6"."id" "c4", "t7"."id" "c5"
        FROM "activity_target" "t1"
        LEFT JOIN "customer" "t2" ON "t2"."id"="t1"."customer_id"
        LEFT JOIN "contact" "t3" ON "t3"."id"="t1"."contact_id"
        LEFT JOIN "opportunity" "t4" ON "t4"."id"="t1"."opportunity_id"
        LEFT JOIN "order" "t5" ON "t5"."id"="t1"."order_id"
        LEFT JOIN "contract" "t6" ON "t6"."id"="t1"."contract_id"
        LEFT JOIN "support_case" "t7" ON "t7"."id"="t1"."support_case_id"
        WHERE "t1"."activity_id"="s2"."c2" AND ((EXISTS (SELECT 1
          FROM "customer" "t8"
          WHERE "t8"."id"="t1"."customer_id" AND "t8"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "contact" "t9"
          WHERE "t9"."id"="t1"."contact_id" AND "t9"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "opportunity" "t10"
          WHERE "t10"."id"="t1"."opportunity_id" AND "t10"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "order" "t11"
          WHERE "t11"."id"="t1"."order_id" AND "t11"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "contract" "t12"
          WHERE "t12"."id"="t1"."contract_id" AND "t12"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "support_case" "t13"
          WHERE "t13"."id"="t1"."support_case_id" AND "t13"."deleted_at" IS NULL)) AND "t1"."deleted_at" IS NULL)
        ORDER BY "t1"."id"
        LIMIT ?) "s3")))
    FROM (SELECT "t15"."id" "c0", "t15"."full_name" "c1", "t14"."id" "c2"
      FROM "activity" "t14"
      JOIN "activity_target" "t16" ON "t16"."activity_id"="t14"."id"
      LEFT JOIN "employee" "t15" ON "t15"."id"="t14"."author_id"
      WHERE "t16"."customer_id"="s1"."c0" AND "t16"."deleted_at" IS NULL AND ("t14"."deleted_at" IS NULL)
      ORDER BY "t14"."id"
      LIMIT ?) "s2"), (SELECT json_group_array(json_array("s4"."c0", "s4"."c1", "s4"."c2", (SELECT
          json_group_array(json_array("s5"."c0", "s5"."c1", "s5"."c2", "s5"."c3", "s5"."c4", "s5"."c5"))
      FROM (SELECT "t18"."id" "c0", "t19"."id" "c1", "t20"."id" "c2", "t21"."id" "c3", "t22"."id" "c4", "t23"."id" "c5"
        FROM "activity_target" "t17"
        LEFT JOIN "customer" "t18" ON "t18"."id"="t17"."customer_id"
        LEFT JOIN "contact" "t19" ON "t19"."id"="t17"."contact_id"
        LEFT JOIN "opportunity" "t20" ON "t20"."id"="t17"."opportunity_id"
        LEFT JOIN "order" "t21" ON "t21"."id"="t17"."order_id"
        LEFT JOIN "contract" "t22" ON "t22"."id"="t17"."contract_id"
        LEFT JOIN "support_case" "t23" ON "t23"."id"="t17"."support_case_id"
        WHERE "t17"."activity_id"="s4"."c2" AND ((EXISTS (SELECT 1
          FROM "customer" "t24"
          WHERE "t24"."id"="t17"."customer_id" AND "t24"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "contact" "t25"
          WHERE "t25"."id"="t17"."contact_id" AND "t25"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "opportunity" "t26"
          WHERE "t26"."id"="t17"."opportunity_id" AND "t26"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "order" "t27"
          WHERE "t27"."id"="t17"."order_id" AND "t27"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "contract" "t28"
          WHERE "t28"."id"="t17"."contract_id" AND "t28"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "support_case" "t29"
          WHERE "t29"."id"="t17"."support_case_id" AND "t29"."deleted_at" IS NULL)) AND "t17"."deleted_at" IS NULL)
        ORDER BY "t17"."id"
        LIMIT ?) "s5"), (SELECT count(*) "n"
      FROM (SELECT 1
        FROM "activity_target" "t30"
        WHERE "t30"."activity_id"="s4"."c2" AND ((EXISTS (SELECT 1
          FROM "customer" "t31"
          WHERE "t31"."id"="t30"."customer_id" AND "t31"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "contact" "t32"
          WHERE "t32"."id"="t30"."contact_id" AND "t32"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "opportunity" "t33"
          WHERE "t33"."id"="t30"."opportunity_id" AND "t33"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "order" "t34"
          WHERE "t34"."id"="t30"."order_id" AND "t34"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "contract" "t35"
          WHERE "t35"."id"="t30"."contract_id" AND "t35"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "support_case" "t36"
          WHERE "t36"."id"="t30"."support_case_id" AND "t36"."deleted_at" IS NULL)) AND "t30"."deleted_at" IS NULL)
        LIMIT ?) "c")))
    FROM (SELECT "t38"."id" "c0", "t38"."full_name" "c1", "t37"."id" "c2"
      FROM "activity" "t37"
      JOIN "activity_target" "t39" ON "t39"."activity_id"="t37"."id"
      LEFT JOIN "employee" "t38" ON "t38"."id"="t37"."author_id"
      WHERE "t39"."opportunity_id"="s1"."c5" AND "t39"."deleted_at" IS NULL AND ("t37"."deleted_at" IS NULL)
      ORDER BY "t37"."id"
      LIMIT ?) "s4")))
  FROM (SELECT "t41"."id" "c0", "t41"."name" "c1", "t42"."id" "c2", "t42"."full_name" "c3", "t43"."id" "c4", "t44"."id"
      "c5", "t45"."id" "c6", "t46"."id" "c7", "t47"."id" "c8", "t43"."full_name" "c9", "t48"."id" "c10", "t48"."name"
      "c11", "t49"."id" "c12", "t49"."full_name" "c13", "t44"."name" "c14", "t50"."id" "c15", "t50"."name" "c16",
      "t51"."id" "c17", "t51"."name" "c18", "t52"."id" "c19", "t52"."full_name" "c20"
    FROM "activity_target" "t40"
    LEFT JOIN "customer" "t41" ON "t41"."id"="t40"."customer_id"
    LEFT JOIN "employee" "t42" ON "t42"."id"="t41"."owner_id"
    LEFT JOIN "contact" "t43" ON "t43"."id"="t40"."contact_id"
    LEFT JOIN "opportunity" "t44" ON "t44"."id"="t40"."opportunity_id"
    LEFT JOIN "order" "t45" ON "t45"."id"="t40"."order_id"
    LEFT JOIN "contract" "t46" ON "t46"."id"="t40"."contract_id"
    LEFT JOIN "support_case" "t47" ON "t47"."id"="t40"."support_case_id"
    LEFT JOIN "customer" "t48" ON "t48"."id"="t43"."customer_id"
    LEFT JOIN "employee" "t49" ON "t49"."id"="t48"."owner_id"
    LEFT JOIN "stage" "t50" ON "t50"."id"="t44"."stage_id"
    LEFT JOIN "customer" "t51" ON "t51"."id"="t44"."customer_id"
    LEFT JOIN "employee" "t52" ON "t52"."id"="t51"."owner_id"
    WHERE "t40"."activity_id"="r"."c3" AND ((EXISTS (SELECT 1
      FROM "customer" "t53"
      WHERE "t53"."id"="t40"."customer_id" AND "t53"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t54"
      WHERE "t54"."id"="t40"."contact_id" AND "t54"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t55"
      WHERE "t55"."id"="t40"."opportunity_id" AND "t55"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t56"
      WHERE "t56"."id"="t40"."order_id" AND "t56"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t57"
      WHERE "t57"."id"="t40"."contract_id" AND "t57"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t58"
      WHERE "t58"."id"="t40"."support_case_id" AND "t58"."deleted_at" IS NULL)) AND "t40"."deleted_at" IS NULL)
    ORDER BY "t40"."id"
    LIMIT ?) "s1"), (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "activity_target" "t59"
    WHERE "t59"."activity_id"="r"."c3" AND ((EXISTS (SELECT 1
      FROM "customer" "t60"
      WHERE "t60"."id"="t59"."customer_id" AND "t60"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t61"
      WHERE "t61"."id"="t59"."contact_id" AND "t61"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t62"
      WHERE "t62"."id"="t59"."opportunity_id" AND "t62"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t63"
      WHERE "t63"."id"="t59"."order_id" AND "t63"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t64"
      WHERE "t64"."id"="t59"."contract_id" AND "t64"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t65"
      WHERE "t65"."id"="t59"."support_case_id" AND "t65"."deleted_at" IS NULL)) AND "t59"."deleted_at" IS NULL)
    LIMIT ?) "c"), (SELECT json_group_array(json_array("s6"."c0", "s6"."c1", "s6"."c2", "s6"."c3", "s6"."c4"))
  FROM (SELECT "t66"."response" "c0", "t67"."id" "c1", "t67"."full_name" "c2", "t68"."id" "c3", "t68"."full_name" "c4"
    FROM "activity_participant" "t66"
    LEFT JOIN "employee" "t67" ON "t67"."id"="t66"."employee_id"
    LEFT JOIN "contact" "t68" ON "t68"."id"="t66"."contact_id"
    WHERE "t66"."activity_id"="r"."c3" AND ("t66"."deleted_at" IS NULL)
    ORDER BY "t66"."id"
    LIMIT ?) "s6")
FROM (SELECT "t69"."kind" "c0", "t69"."subject" "c1", substr("t69"."occurred_at", 1,
    10)||'T'||substr("t69"."occurred_at", 12, 15)||'Z' "c2", "t69"."id" "c3"
  FROM "activity" "t69"
  WHERE ("t69"."kind" IN (SELECT value FROM json_each(?)) AND EXISTS (SELECT 1
    FROM "activity_target" "t70"
    WHERE "t70"."activity_id"="t69"."id" AND ("t70"."deleted_at" IS NULL AND (EXISTS (SELECT 1
      FROM "customer" "t71"
      WHERE "t71"."id"="t70"."customer_id" AND "t71"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t72"
      WHERE "t72"."id"="t70"."contact_id" AND "t72"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t73"
      WHERE "t73"."id"="t70"."opportunity_id" AND "t73"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t74"
      WHERE "t74"."id"="t70"."order_id" AND "t74"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t75"
      WHERE "t75"."id"="t70"."contract_id" AND "t75"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t76"
      WHERE "t76"."id"="t70"."support_case_id" AND "t76"."deleted_at" IS NULL)) AND EXISTS (SELECT 1
      FROM "contact" "t77"
      WHERE "t77"."id"="t70"."contact_id" AND "t77"."primary"=?))) AND "t69"."deleted_at" IS NULL)
  ORDER BY ("t69"."occurred_at" IS NOT NULL) DESC, "t69"."occurred_at" DESC, "t69"."id" DESC
  LIMIT ?) "r";
