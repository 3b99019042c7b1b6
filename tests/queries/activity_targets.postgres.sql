-- 1 statements

SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "l1"."a0", "l1"."a1", "l1"."a2", "l1"."a3", "l1"."a4", "l1"."a5",
    "l1"."a6", "l1"."a7", "l1"."a8", "l1"."a9", "l1"."a10", "l1"."a11", "l1"."a12", "l1"."a13", "l1"."a14", "l1"."a15",
    "l1"."a16", "l1"."a17", "l1"."a18", "l1"."a19", "l1"."a20", "l1"."a21", "l1"."a22", "l1"."a23", "l1"."a24",
    "l1"."a25", "l1"."a26", "l1n0"."n", "l2"."o", "l2"."a0", "l2"."a1", "l2"."a2", "l3"."o", "l3"."a0", "l3"."a1",
    "l3"."a2", "l3"."a3", "l3"."a4", "l3"."a5", "l4"."o", "l4"."a0", "l4"."a1", "l4"."a2", "l5"."o", "l5"."a0",
    "l5"."a1", "l5"."a2", "l5"."a3", "l5"."a4", "l5"."a5", "l5n0"."n", "l6"."a0", "l6"."a1", "l6"."a2", "l6"."a3",
    "l6"."a4"
FROM (SELECT "r".*, row_number() OVER () "n"
  FROM (SELECT "t1"."kind" "c0", "t1"."subject" "c1", coalesce(to_char("t1"."occurred_at" AT TIME ZONE 'UTC',
      'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), CASE "t1"."occurred_at" WHEN '-infinity' THEN '0001-01-01T00:00:00.000000Z' WHEN
      'infinity' THEN '9999-12-31T23:59:59.999999Z' END) "c2", "t1"."id" "c3"
    FROM "activity" "t1"
    WHERE ("t1"."kind"=ANY($1::text[]) AND EXISTS (SELECT 1
      FROM "activity_target" "t2"
      WHERE "t2"."activity_id"="t1"."id" AND ("t2"."deleted_at" IS NULL AND (EXISTS (SELECT 1
        FROM "customer" "t3"
        WHERE "t3"."id"="t2"."customer_id" AND "t3"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "contact" "t4"
        WHERE "t4"."id"="t2"."contact_id" AND "t4"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "opportunity" "t5"
        WHERE "t5"."id"="t2"."opportunity_id" AND "t5"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "order" "t6"
        WHERE "t6"."id"="t2"."order_id" AND "t6"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "contract" "t7"
        WHERE "t7"."id"="t2"."contract_id" AND "t7"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "support_case" "t8"
        WHERE "t8"."id"="t2"."support_case_id" AND "t8"."deleted_at" IS NULL)) AND EXISTS (SELECT 1
        FROM "contact" "t9"
        WHERE "t9"."id"="t2"."contact_id" AND "t9"."primary"=$2))) AND "t1"."deleted_at" IS NULL)
    ORDER BY ("t1"."occurred_at" IS NOT NULL) DESC, "t1"."occurred_at" DESC, "t1"."id" DESC
    LIMIT $3) "r") "r"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5", array_agg("s"."c6") "a6",
    array_agg("s"."c7") "a7", array_agg("s"."c8") "a8", array_agg("s"."c9") "a9", array_agg("s"."c10") "a10",
    array_agg("s"."c11") "a11", array_agg("s"."c12") "a12", array_agg("s"."c13") "a13", array_agg("s"."c14") "a14",
    array_agg("s"."c15") "a15", array_agg("s"."c16") "a16", array_agg("s"."c17") "a17", array_agg("s"."c18") "a18",
    array_agg("s"."c19") "a19", array_agg("s"."c20") "a20", array_agg("s"."c21") "a21", array_agg("s"."c22") "a22",
    array_agg("s"."c23") "a23", array_agg("s"."c24") "a24", array_agg("s"."c25") "a25", array_agg("s"."c26") "a26"
  FROM (SELECT "t11"."id" "c0", encode('\x03'::bytea||uuid_send("t11"."id"), 'base64') "c1", "t11"."name" "c2",
      "t12"."id" "c3", "t12"."full_name" "c4", "t13"."id" "c5", encode('\x04'::bytea||uuid_send("t13"."id"), 'base64')
      "c6", "t14"."id" "c7", encode('\x0d'::bytea||uuid_send("t14"."id"), 'base64') "c8", "t15"."id" "c9",
      encode('\x23'::bytea||uuid_send("t15"."id"), 'base64') "c10", "t16"."id" "c11",
      encode('\x20'::bytea||uuid_send("t16"."id"), 'base64') "c12", "t17"."id" "c13",
      encode('\x2e'::bytea||uuid_send("t17"."id"), 'base64') "c14", "t13"."full_name" "c15", "t18"."id" "c16",
      "t18"."name" "c17", "t19"."id" "c18", "t19"."full_name" "c19", "t14"."name" "c20", "t20"."id" "c21", "t20"."name"
      "c22", "t21"."id" "c23", "t21"."name" "c24", "t22"."id" "c25", "t22"."full_name" "c26"
    FROM "activity_target" "t10"
    LEFT JOIN "customer" "t11" ON "t11"."id"="t10"."customer_id"
    LEFT JOIN "employee" "t12" ON "t12"."id"="t11"."owner_id"
    LEFT JOIN "contact" "t13" ON "t13"."id"="t10"."contact_id"
    LEFT JOIN "opportunity" "t14" ON "t14"."id"="t10"."opportunity_id"
    LEFT JOIN "order" "t15" ON "t15"."id"="t10"."order_id"
    LEFT JOIN "contract" "t16" ON "t16"."id"="t10"."contract_id"
    LEFT JOIN "support_case" "t17" ON "t17"."id"="t10"."support_case_id"
    LEFT JOIN "customer" "t18" ON "t18"."id"="t13"."customer_id"
    LEFT JOIN "employee" "t19" ON "t19"."id"="t18"."owner_id"
    LEFT JOIN "stage" "t20" ON "t20"."id"="t14"."stage_id"
    LEFT JOIN "customer" "t21" ON "t21"."id"="t14"."customer_id"
    LEFT JOIN "employee" "t22" ON "t22"."id"="t21"."owner_id"
    WHERE "t10"."activity_id"="r"."c3" AND ((EXISTS (SELECT 1
      FROM "customer" "t23"
      WHERE "t23"."id"="t10"."customer_id" AND "t23"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t24"
      WHERE "t24"."id"="t10"."contact_id" AND "t24"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t25"
      WHERE "t25"."id"="t10"."opportunity_id" AND "t25"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t26"
      WHERE "t26"."id"="t10"."order_id" AND "t26"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t27"
      WHERE "t27"."id"="t10"."contract_id" AND "t27"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t28"
      WHERE "t28"."id"="t10"."support_case_id" AND "t28"."deleted_at" IS NULL)) AND "t10"."deleted_at" IS NULL)
    ORDER BY "t10"."id"
    LIMIT $4) "s"
  WHERE "r"."n"<$5) "l1"
CROSS JOIN LATERAL (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "activity_target" "t29"
    WHERE "t29"."activity_id"="r"."c3" AND ((EXISTS (SELECT 1
      FROM "customer" "t30"
      WHERE "t30"."id"="t29"."customer_id" AND "t30"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t31"
      WHERE "t31"."id"="t29"."contact_id" AND "t31"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t32"
      WHERE "t32"."id"="t29"."opportunity_id" AND "t32"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t33"
      WHERE "t33"."id"="t29"."order_id" AND "t33"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t34"
      WHERE "t34"."id"="t29"."contract_id" AND "t34"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t35"
      WHERE "t35"."id"="t29"."support_case_id" AND "t35"."deleted_at" IS NULL)) AND "t29"."deleted_at" IS NULL)
    LIMIT $6) "c") "l1n0"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2"
  FROM unnest("l1"."a0") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t37"."id" "c0", "t37"."full_name" "c1", "t36"."id" "c2"
    FROM "activity" "t36"
    JOIN "activity_target" "t38" ON "t38"."activity_id"="t36"."id"
    LEFT JOIN "employee" "t37" ON "t37"."id"="t36"."author_id"
    WHERE "t38"."customer_id"="p"."id" AND "t38"."deleted_at" IS NULL AND ("t36"."deleted_at" IS NULL)
    ORDER BY "t36"."id"
    LIMIT $7) "s"
  WHERE "p"."n"<$8) "l2"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2", array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5"
  FROM unnest("l2"."a2") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t40"."id" "c0", "t41"."id" "c1", "t42"."id" "c2", "t43"."id" "c3", "t44"."id" "c4",
      "t45"."id" "c5"
    FROM "activity_target" "t39"
    LEFT JOIN "customer" "t40" ON "t40"."id"="t39"."customer_id"
    LEFT JOIN "contact" "t41" ON "t41"."id"="t39"."contact_id"
    LEFT JOIN "opportunity" "t42" ON "t42"."id"="t39"."opportunity_id"
    LEFT JOIN "order" "t43" ON "t43"."id"="t39"."order_id"
    LEFT JOIN "contract" "t44" ON "t44"."id"="t39"."contract_id"
    LEFT JOIN "support_case" "t45" ON "t45"."id"="t39"."support_case_id"
    WHERE "t39"."activity_id"="p"."id" AND ((EXISTS (SELECT 1
      FROM "customer" "t46"
      WHERE "t46"."id"="t39"."customer_id" AND "t46"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t47"
      WHERE "t47"."id"="t39"."contact_id" AND "t47"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t48"
      WHERE "t48"."id"="t39"."opportunity_id" AND "t48"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t49"
      WHERE "t49"."id"="t39"."order_id" AND "t49"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t50"
      WHERE "t50"."id"="t39"."contract_id" AND "t50"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t51"
      WHERE "t51"."id"="t39"."support_case_id" AND "t51"."deleted_at" IS NULL)) AND "t39"."deleted_at" IS NULL)
    ORDER BY "t39"."id"
    LIMIT $9) "s") "l3"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2"
  FROM unnest("l1"."a7") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t53"."id" "c0", "t53"."full_name" "c1", "t52"."id" "c2"
    FROM "activity" "t52"
    JOIN "activity_target" "t54" ON "t54"."activity_id"="t52"."id"
    LEFT JOIN "employee" "t53" ON "t53"."id"="t52"."author_id"
    WHERE "t54"."opportunity_id"="p"."id" AND "t54"."deleted_at" IS NULL AND ("t52"."deleted_at" IS NULL)
    ORDER BY "t52"."id"
    LIMIT $10) "s"
  WHERE "p"."n"<$11) "l4"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2", array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5"
  FROM unnest("l4"."a2") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t56"."id" "c0", "t57"."id" "c1", "t58"."id" "c2", "t59"."id" "c3", "t60"."id" "c4",
      "t61"."id" "c5"
    FROM "activity_target" "t55"
    LEFT JOIN "customer" "t56" ON "t56"."id"="t55"."customer_id"
    LEFT JOIN "contact" "t57" ON "t57"."id"="t55"."contact_id"
    LEFT JOIN "opportunity" "t58" ON "t58"."id"="t55"."opportunity_id"
    LEFT JOIN "order" "t59" ON "t59"."id"="t55"."order_id"
    LEFT JOIN "contract" "t60" ON "t60"."id"="t55"."contract_id"
    LEFT JOIN "support_case" "t61" ON "t61"."id"="t55"."support_case_id"
    WHERE "t55"."activity_id"="p"."id" AND ((EXISTS (SELECT 1
      FROM "customer" "t62"
      WHERE "t62"."id"="t55"."customer_id" AND "t62"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t63"
      WHERE "t63"."id"="t55"."contact_id" AND "t63"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t64"
      WHERE "t64"."id"="t55"."opportunity_id" AND "t64"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t65"
      WHERE "t65"."id"="t55"."order_id" AND "t65"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t66"
      WHERE "t66"."id"="t55"."contract_id" AND "t66"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t67"
      WHERE "t67"."id"="t55"."support_case_id" AND "t67"."deleted_at" IS NULL)) AND "t55"."deleted_at" IS NULL)
    ORDER BY "t55"."id"
    LIMIT $12) "s") "l5"
CROSS JOIN LATERAL (SELECT array_agg("s"."n") "n"
  FROM unnest("l4"."a2") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT count(*) "n"
    FROM (SELECT 1
      FROM "activity_target" "t68"
      WHERE "t68"."activity_id"="p"."id" AND ((EXISTS (SELECT 1
        FROM "customer" "t69"
        WHERE "t69"."id"="t68"."customer_id" AND "t69"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "contact" "t70"
        WHERE "t70"."id"="t68"."contact_id" AND "t70"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "opportunity" "t71"
        WHERE "t71"."id"="t68"."opportunity_id" AND "t71"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "order" "t72"
        WHERE "t72"."id"="t68"."order_id" AND "t72"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "contract" "t73"
        WHERE "t73"."id"="t68"."contract_id" AND "t73"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "support_case" "t74"
        WHERE "t74"."id"="t68"."support_case_id" AND "t74"."deleted_at" IS NULL)) AND "t68"."deleted_at" IS NULL)
      LIMIT $13) "c") "s") "l5n0"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4"
  FROM (SELECT "t75"."response" "c0", "t76"."id" "c1", "t76"."full_name" "c2", "t77"."id" "c3", "t77"."full_name" "c4"
    FROM "activity_participant" "t75"
    LEFT JOIN "employee" "t76" ON "t76"."id"="t75"."employee_id"
    LEFT JOIN "contact" "t77" ON "t77"."id"="t75"."contact_id"
    WHERE "t75"."activity_id"="r"."c3" AND ("t75"."deleted_at" IS NULL)
    ORDER BY "t75"."id"
    LIMIT $14) "s"
  WHERE "r"."n"<$15) "l6";
