-- 1 statements

SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", (SELECT json_group_array(json_array("s1"."c0", "s1"."c1", "s1"."c2",
    "s1"."c3", "s1"."c4", "s1"."c5", "s1"."c6", "s1"."c7", "s1"."c8", "s1"."c9", "s1"."c10", "s1"."c11", "s1"."c12",
    "s1"."c13", "s1"."c14", "s1"."c15", "s1"."c16", "s1"."c17", "s1"."c18", "s1"."c19", "s1"."c20", "s1"."c21",
    "s1"."c22", (SELECT json_group_array(json_array("s2"."c0", "s2"."c1", "s2"."c2", (SELECT
    json_group_array(json_array("s3"."c0", "s3"."c1", "s3"."c2", "s3"."c3", "s3"."c4", "s3"."c5", "s3"."c6", "s3"."c7"))
      FROM (SELECT "t2"."id" "c0", "t3"."id" "c1", "t4"."id" "c2", "t5"."id" "c3", "t6"."id" "c4", "t7"."id" "c5",
          "t8"."id" "c6", "t9"."id" "c7"
        FROM "activity_target" "t1"
        LEFT JOIN "customer" "t2" ON "t2"."id"="t1"."customer_id"
        LEFT JOIN "contact" "t3" ON "t3"."id"="t1"."contact_id"
        LEFT JOIN "opportunity" "t4" ON "t4"."id"="t1"."opportunity_id"
        LEFT JOIN "order" "t5" ON "t5"."id"="t1"."order_id"
        LEFT JOIN "contract" "t6" ON "t6"."id"="t1"."contract_id"
        LEFT JOIN "support_case" "t7" ON "t7"."id"="t1"."support_case_id"
        LEFT JOIN "lead" "t8" ON "t8"."id"="t1"."lead_id"
        LEFT JOIN "campaign" "t9" ON "t9"."id"="t1"."campaign_id"
        WHERE "t1"."activity_id"="s2"."c2" AND ((EXISTS (SELECT 1
          FROM "customer" "t10"
          WHERE "t10"."id"="t1"."customer_id" AND "t10"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "contact" "t11"
          WHERE "t11"."id"="t1"."contact_id" AND "t11"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "opportunity" "t12"
          WHERE "t12"."id"="t1"."opportunity_id" AND "t12"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "order" "t13"
          WHERE "t13"."id"="t1"."order_id" AND "t13"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "contract" "t14"
          WHERE "t14"."id"="t1"."contract_id" AND "t14"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "support_case" "t15"
          WHERE "t15"."id"="t1"."support_case_id" AND "t15"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "lead" "t16"
          WHERE "t16"."id"="t1"."lead_id" AND "t16"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "campaign" "t17"
          WHERE "t17"."id"="t1"."campaign_id" AND "t17"."deleted_at" IS NULL)) AND "t1"."deleted_at" IS NULL)
        ORDER BY "t1"."id"
        LIMIT ?) "s3")))
    FROM (SELECT "t19"."id" "c0", "t19"."full_name" "c1", "t18"."id" "c2"
      FROM "activity" "t18"
      JOIN "activity_target" "t20" ON "t20"."activity_id"="t18"."id"
      LEFT JOIN "employee" "t19" ON "t19"."id"="t18"."author_id"
      WHERE "t20"."customer_id"="s1"."c0" AND "t20"."deleted_at" IS NULL AND ("t18"."deleted_at" IS NULL)
      ORDER BY "t18"."id"
      LIMIT ?) "s2"), (SELECT json_group_array(json_array("s4"."c0", "s4"."c1", "s4"."c2", (SELECT
          json_group_array(json_array("s5"."c0", "s5"."c1", "s5"."c2", "s5"."c3", "s5"."c4", "s5"."c5", "s5"."c6",
          "s5"."c7"))
      FROM (SELECT "t22"."id" "c0", "t23"."id" "c1", "t24"."id" "c2", "t25"."id" "c3", "t26"."id" "c4", "t27"."id" "c5",
          "t28"."id" "c6", "t29"."id" "c7"
        FROM "activity_target" "t21"
        LEFT JOIN "customer" "t22" ON "t22"."id"="t21"."customer_id"
        LEFT JOIN "contact" "t23" ON "t23"."id"="t21"."contact_id"
        LEFT JOIN "opportunity" "t24" ON "t24"."id"="t21"."opportunity_id"
        LEFT JOIN "order" "t25" ON "t25"."id"="t21"."order_id"
        LEFT JOIN "contract" "t26" ON "t26"."id"="t21"."contract_id"
        LEFT JOIN "support_case" "t27" ON "t27"."id"="t21"."support_case_id"
        LEFT JOIN "lead" "t28" ON "t28"."id"="t21"."lead_id"
        LEFT JOIN "campaign" "t29" ON "t29"."id"="t21"."campaign_id"
        WHERE "t21"."activity_id"="s4"."c2" AND ((EXISTS (SELECT 1
          FROM "customer" "t30"
          WHERE "t30"."id"="t21"."customer_id" AND "t30"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "contact" "t31"
          WHERE "t31"."id"="t21"."contact_id" AND "t31"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "opportunity" "t32"
          WHERE "t32"."id"="t21"."opportunity_id" AND "t32"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "order" "t33"
          WHERE "t33"."id"="t21"."order_id" AND "t33"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "contract" "t34"
          WHERE "t34"."id"="t21"."contract_id" AND "t34"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "support_case" "t35"
          WHERE "t35"."id"="t21"."support_case_id" AND "t35"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "lead" "t36"
          WHERE "t36"."id"="t21"."lead_id" AND "t36"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "campaign" "t37"
          WHERE "t37"."id"="t21"."campaign_id" AND "t37"."deleted_at" IS NULL)) AND "t21"."deleted_at" IS NULL)
        ORDER BY "t21"."id"
        LIMIT ?) "s5"), (SELECT count(*) "n"
      FROM (SELECT 1
        FROM "activity_target" "t38"
        WHERE "t38"."activity_id"="s4"."c2" AND ((EXISTS (SELECT 1
          FROM "customer" "t39"
          WHERE "t39"."id"="t38"."customer_id" AND "t39"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "contact" "t40"
          WHERE "t40"."id"="t38"."contact_id" AND "t40"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "opportunity" "t41"
          WHERE "t41"."id"="t38"."opportunity_id" AND "t41"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "order" "t42"
          WHERE "t42"."id"="t38"."order_id" AND "t42"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "contract" "t43"
          WHERE "t43"."id"="t38"."contract_id" AND "t43"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "support_case" "t44"
          WHERE "t44"."id"="t38"."support_case_id" AND "t44"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "lead" "t45"
          WHERE "t45"."id"="t38"."lead_id" AND "t45"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "campaign" "t46"
          WHERE "t46"."id"="t38"."campaign_id" AND "t46"."deleted_at" IS NULL)) AND "t38"."deleted_at" IS NULL)
        LIMIT ?) "c")))
    FROM (SELECT "t48"."id" "c0", "t48"."full_name" "c1", "t47"."id" "c2"
      FROM "activity" "t47"
      JOIN "activity_target" "t49" ON "t49"."activity_id"="t47"."id"
      LEFT JOIN "employee" "t48" ON "t48"."id"="t47"."author_id"
      WHERE "t49"."opportunity_id"="s1"."c5" AND "t49"."deleted_at" IS NULL AND ("t47"."deleted_at" IS NULL)
      ORDER BY "t47"."id"
      LIMIT ?) "s4")))
  FROM (SELECT "t51"."id" "c0", "t51"."name" "c1", "t52"."id" "c2", "t52"."full_name" "c3", "t53"."id" "c4", "t54"."id"
      "c5", "t55"."id" "c6", "t56"."id" "c7", "t57"."id" "c8", "t58"."id" "c9", "t59"."id" "c10", "t53"."full_name"
      "c11", "t60"."id" "c12", "t60"."name" "c13", "t61"."id" "c14", "t61"."full_name" "c15", "t54"."name" "c16",
      "t62"."id" "c17", "t62"."name" "c18", "t63"."id" "c19", "t63"."name" "c20", "t64"."id" "c21", "t64"."full_name"
      "c22"
    FROM "activity_target" "t50"
    LEFT JOIN "customer" "t51" ON "t51"."id"="t50"."customer_id"
    LEFT JOIN "employee" "t52" ON "t52"."id"="t51"."owner_id"
    LEFT JOIN "contact" "t53" ON "t53"."id"="t50"."contact_id"
    LEFT JOIN "opportunity" "t54" ON "t54"."id"="t50"."opportunity_id"
    LEFT JOIN "order" "t55" ON "t55"."id"="t50"."order_id"
    LEFT JOIN "contract" "t56" ON "t56"."id"="t50"."contract_id"
    LEFT JOIN "support_case" "t57" ON "t57"."id"="t50"."support_case_id"
    LEFT JOIN "lead" "t58" ON "t58"."id"="t50"."lead_id"
    LEFT JOIN "campaign" "t59" ON "t59"."id"="t50"."campaign_id"
    LEFT JOIN "customer" "t60" ON "t60"."id"="t53"."customer_id"
    LEFT JOIN "employee" "t61" ON "t61"."id"="t60"."owner_id"
    LEFT JOIN "stage" "t62" ON "t62"."id"="t54"."stage_id"
    LEFT JOIN "customer" "t63" ON "t63"."id"="t54"."customer_id"
    LEFT JOIN "employee" "t64" ON "t64"."id"="t63"."owner_id"
    WHERE "t50"."activity_id"="r"."c3" AND ((EXISTS (SELECT 1
      FROM "customer" "t65"
      WHERE "t65"."id"="t50"."customer_id" AND "t65"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t66"
      WHERE "t66"."id"="t50"."contact_id" AND "t66"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t67"
      WHERE "t67"."id"="t50"."opportunity_id" AND "t67"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t68"
      WHERE "t68"."id"="t50"."order_id" AND "t68"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t69"
      WHERE "t69"."id"="t50"."contract_id" AND "t69"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t70"
      WHERE "t70"."id"="t50"."support_case_id" AND "t70"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "lead" "t71"
      WHERE "t71"."id"="t50"."lead_id" AND "t71"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "campaign" "t72"
      WHERE "t72"."id"="t50"."campaign_id" AND "t72"."deleted_at" IS NULL)) AND "t50"."deleted_at" IS NULL)
    ORDER BY "t50"."id"
    LIMIT ?) "s1"), (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "activity_target" "t73"
    WHERE "t73"."activity_id"="r"."c3" AND ((EXISTS (SELECT 1
      FROM "customer" "t74"
      WHERE "t74"."id"="t73"."customer_id" AND "t74"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t75"
      WHERE "t75"."id"="t73"."contact_id" AND "t75"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t76"
      WHERE "t76"."id"="t73"."opportunity_id" AND "t76"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t77"
      WHERE "t77"."id"="t73"."order_id" AND "t77"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t78"
      WHERE "t78"."id"="t73"."contract_id" AND "t78"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t79"
      WHERE "t79"."id"="t73"."support_case_id" AND "t79"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "lead" "t80"
      WHERE "t80"."id"="t73"."lead_id" AND "t80"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "campaign" "t81"
      WHERE "t81"."id"="t73"."campaign_id" AND "t81"."deleted_at" IS NULL)) AND "t73"."deleted_at" IS NULL)
    LIMIT ?) "c"), (SELECT json_group_array(json_array("s6"."c0", "s6"."c1", "s6"."c2", "s6"."c3", "s6"."c4"))
  FROM (SELECT "t82"."response" "c0", "t83"."id" "c1", "t83"."full_name" "c2", "t84"."id" "c3", "t84"."full_name" "c4"
    FROM "activity_participant" "t82"
    LEFT JOIN "employee" "t83" ON "t83"."id"="t82"."employee_id"
    LEFT JOIN "contact" "t84" ON "t84"."id"="t82"."contact_id"
    WHERE "t82"."activity_id"="r"."c3" AND ("t82"."deleted_at" IS NULL)
    ORDER BY "t82"."id"
    LIMIT ?) "s6")
FROM (SELECT "t85"."kind" "c0", "t85"."subject" "c1", substr("t85"."occurred_at", 1,
    10)||'T'||substr("t85"."occurred_at", 12, 15)||'Z' "c2", "t85"."id" "c3"
  FROM "activity" "t85"
  WHERE ("t85"."kind" IN (SELECT value FROM json_each(?)) AND EXISTS (SELECT 1
    FROM "activity_target" "t86"
    WHERE "t86"."activity_id"="t85"."id" AND ("t86"."deleted_at" IS NULL AND (EXISTS (SELECT 1
      FROM "customer" "t87"
      WHERE "t87"."id"="t86"."customer_id" AND "t87"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t88"
      WHERE "t88"."id"="t86"."contact_id" AND "t88"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t89"
      WHERE "t89"."id"="t86"."opportunity_id" AND "t89"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t90"
      WHERE "t90"."id"="t86"."order_id" AND "t90"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t91"
      WHERE "t91"."id"="t86"."contract_id" AND "t91"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t92"
      WHERE "t92"."id"="t86"."support_case_id" AND "t92"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "lead" "t93"
      WHERE "t93"."id"="t86"."lead_id" AND "t93"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "campaign" "t94"
      WHERE "t94"."id"="t86"."campaign_id" AND "t94"."deleted_at" IS NULL)) AND EXISTS (SELECT 1
      FROM "contact" "t95"
      WHERE "t95"."id"="t86"."contact_id" AND "t95"."primary"=?))) AND "t85"."deleted_at" IS NULL)
  ORDER BY ("t85"."occurred_at" IS NOT NULL) DESC, "t85"."occurred_at" DESC, "t85"."id" DESC
  LIMIT ?) "r";
