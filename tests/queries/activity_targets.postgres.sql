-- 1 statements

SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "l1"."a0", "l1"."a1", "l1"."a2", "l1"."a3", "l1"."a4", "l1"."a5",
    "l1"."a6", "l1"."a7", "l1"."a8", "l1"."a9", "l1"."a10", "l1"."a11", "l1"."a12", "l1"."a13", "l1"."a14", "l1"."a15",
    "l1"."a16", "l1"."a17", "l1"."a18", "l1"."a19", "l1"."a20", "l1"."a21", "l1"."a22", "l1"."a23", "l1"."a24",
    "l1"."a25", "l1"."a26", "l1"."a27", "l1"."a28", "l1"."a29", "l1"."a30", "l1n0"."n", "l2"."o", "l2"."a0", "l2"."a1",
    "l2"."a2", "l3"."o", "l3"."a0", "l3"."a1", "l3"."a2", "l3"."a3", "l3"."a4", "l3"."a5", "l3"."a6", "l3"."a7",
    "l4"."o", "l4"."a0", "l4"."a1", "l4"."a2", "l5"."o", "l5"."a0", "l5"."a1", "l5"."a2", "l5"."a3", "l5"."a4",
    "l5"."a5", "l5"."a6", "l5"."a7", "l5n0"."n", "l6"."a0", "l6"."a1", "l6"."a2", "l6"."a3", "l6"."a4"
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
        WHERE "t8"."id"="t2"."support_case_id" AND "t8"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "lead" "t9"
        WHERE "t9"."id"="t2"."lead_id" AND "t9"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "campaign" "t10"
        WHERE "t10"."id"="t2"."campaign_id" AND "t10"."deleted_at" IS NULL)) AND EXISTS (SELECT 1
        FROM "contact" "t11"
        WHERE "t11"."id"="t2"."contact_id" AND "t11"."primary"=$2))) AND "t1"."deleted_at" IS NULL)
    ORDER BY ("t1"."occurred_at" IS NOT NULL) DESC, "t1"."occurred_at" DESC, "t1"."id" DESC
    LIMIT $3) "r") "r"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5", array_agg("s"."c6") "a6",
    array_agg("s"."c7") "a7", array_agg("s"."c8") "a8", array_agg("s"."c9") "a9", array_agg("s"."c10") "a10",
    array_agg("s"."c11") "a11", array_agg("s"."c12") "a12", array_agg("s"."c13") "a13", array_agg("s"."c14") "a14",
    array_agg("s"."c15") "a15", array_agg("s"."c16") "a16", array_agg("s"."c17") "a17", array_agg("s"."c18") "a18",
    array_agg("s"."c19") "a19", array_agg("s"."c20") "a20", array_agg("s"."c21") "a21", array_agg("s"."c22") "a22",
    array_agg("s"."c23") "a23", array_agg("s"."c24") "a24", array_agg("s"."c25") "a25", array_agg("s"."c26") "a26",
    array_agg("s"."c27") "a27", array_agg("s"."c28") "a28", array_agg("s"."c29") "a29", array_agg("s"."c30") "a30"
  FROM (SELECT "t13"."id" "c0", encode('\x03'::bytea||uuid_send("t13"."id"), 'base64') "c1", "t13"."name" "c2",
      "t14"."id" "c3", "t14"."full_name" "c4", "t15"."id" "c5", encode('\x04'::bytea||uuid_send("t15"."id"), 'base64')
      "c6", "t16"."id" "c7", encode('\x0d'::bytea||uuid_send("t16"."id"), 'base64') "c8", "t17"."id" "c9",
      encode('\x23'::bytea||uuid_send("t17"."id"), 'base64') "c10", "t18"."id" "c11",
      encode('\x20'::bytea||uuid_send("t18"."id"), 'base64') "c12", "t19"."id" "c13",
      encode('\x2e'::bytea||uuid_send("t19"."id"), 'base64') "c14", "t20"."id" "c15",
      encode('\x34'::bytea||uuid_send("t20"."id"), 'base64') "c16", "t21"."id" "c17",
      encode('\x32'::bytea||uuid_send("t21"."id"), 'base64') "c18", "t15"."full_name" "c19", "t22"."id" "c20",
      "t22"."name" "c21", "t23"."id" "c22", "t23"."full_name" "c23", "t16"."name" "c24", "t24"."id" "c25", "t24"."name"
      "c26", "t25"."id" "c27", "t25"."name" "c28", "t26"."id" "c29", "t26"."full_name" "c30"
    FROM "activity_target" "t12"
    LEFT JOIN "customer" "t13" ON "t13"."id"="t12"."customer_id"
    LEFT JOIN "employee" "t14" ON "t14"."id"="t13"."owner_id"
    LEFT JOIN "contact" "t15" ON "t15"."id"="t12"."contact_id"
    LEFT JOIN "opportunity" "t16" ON "t16"."id"="t12"."opportunity_id"
    LEFT JOIN "order" "t17" ON "t17"."id"="t12"."order_id"
    LEFT JOIN "contract" "t18" ON "t18"."id"="t12"."contract_id"
    LEFT JOIN "support_case" "t19" ON "t19"."id"="t12"."support_case_id"
    LEFT JOIN "lead" "t20" ON "t20"."id"="t12"."lead_id"
    LEFT JOIN "campaign" "t21" ON "t21"."id"="t12"."campaign_id"
    LEFT JOIN "customer" "t22" ON "t22"."id"="t15"."customer_id"
    LEFT JOIN "employee" "t23" ON "t23"."id"="t22"."owner_id"
    LEFT JOIN "stage" "t24" ON "t24"."id"="t16"."stage_id"
    LEFT JOIN "customer" "t25" ON "t25"."id"="t16"."customer_id"
    LEFT JOIN "employee" "t26" ON "t26"."id"="t25"."owner_id"
    WHERE "t12"."activity_id"="r"."c3" AND ((EXISTS (SELECT 1
      FROM "customer" "t27"
      WHERE "t27"."id"="t12"."customer_id" AND "t27"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t28"
      WHERE "t28"."id"="t12"."contact_id" AND "t28"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t29"
      WHERE "t29"."id"="t12"."opportunity_id" AND "t29"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t30"
      WHERE "t30"."id"="t12"."order_id" AND "t30"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t31"
      WHERE "t31"."id"="t12"."contract_id" AND "t31"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t32"
      WHERE "t32"."id"="t12"."support_case_id" AND "t32"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "lead" "t33"
      WHERE "t33"."id"="t12"."lead_id" AND "t33"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "campaign" "t34"
      WHERE "t34"."id"="t12"."campaign_id" AND "t34"."deleted_at" IS NULL)) AND "t12"."deleted_at" IS NULL)
    ORDER BY "t12"."id"
    LIMIT $4) "s"
  WHERE "r"."n"<$5) "l1"
CROSS JOIN LATERAL (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "activity_target" "t35"
    WHERE "t35"."activity_id"="r"."c3" AND ((EXISTS (SELECT 1
      FROM "customer" "t36"
      WHERE "t36"."id"="t35"."customer_id" AND "t36"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t37"
      WHERE "t37"."id"="t35"."contact_id" AND "t37"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t38"
      WHERE "t38"."id"="t35"."opportunity_id" AND "t38"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t39"
      WHERE "t39"."id"="t35"."order_id" AND "t39"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t40"
      WHERE "t40"."id"="t35"."contract_id" AND "t40"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t41"
      WHERE "t41"."id"="t35"."support_case_id" AND "t41"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "lead" "t42"
      WHERE "t42"."id"="t35"."lead_id" AND "t42"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "campaign" "t43"
      WHERE "t43"."id"="t35"."campaign_id" AND "t43"."deleted_at" IS NULL)) AND "t35"."deleted_at" IS NULL)
    LIMIT $6) "c") "l1n0"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2"
  FROM unnest("l1"."a0") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t45"."id" "c0", "t45"."full_name" "c1", "t44"."id" "c2"
    FROM "activity" "t44"
    JOIN "activity_target" "t46" ON "t46"."activity_id"="t44"."id"
    LEFT JOIN "employee" "t45" ON "t45"."id"="t44"."author_id"
    WHERE "t46"."customer_id"="p"."id" AND "t46"."deleted_at" IS NULL AND ("t44"."deleted_at" IS NULL)
    ORDER BY "t44"."id"
    LIMIT $7) "s"
  WHERE "p"."n"<$8) "l2"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2", array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5",
    array_agg("s"."c6") "a6", array_agg("s"."c7") "a7"
  FROM unnest("l2"."a2") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t48"."id" "c0", "t49"."id" "c1", "t50"."id" "c2", "t51"."id" "c3", "t52"."id" "c4",
      "t53"."id" "c5", "t54"."id" "c6", "t55"."id" "c7"
    FROM "activity_target" "t47"
    LEFT JOIN "customer" "t48" ON "t48"."id"="t47"."customer_id"
    LEFT JOIN "contact" "t49" ON "t49"."id"="t47"."contact_id"
    LEFT JOIN "opportunity" "t50" ON "t50"."id"="t47"."opportunity_id"
    LEFT JOIN "order" "t51" ON "t51"."id"="t47"."order_id"
    LEFT JOIN "contract" "t52" ON "t52"."id"="t47"."contract_id"
    LEFT JOIN "support_case" "t53" ON "t53"."id"="t47"."support_case_id"
    LEFT JOIN "lead" "t54" ON "t54"."id"="t47"."lead_id"
    LEFT JOIN "campaign" "t55" ON "t55"."id"="t47"."campaign_id"
    WHERE "t47"."activity_id"="p"."id" AND ((EXISTS (SELECT 1
      FROM "customer" "t56"
      WHERE "t56"."id"="t47"."customer_id" AND "t56"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t57"
      WHERE "t57"."id"="t47"."contact_id" AND "t57"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t58"
      WHERE "t58"."id"="t47"."opportunity_id" AND "t58"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t59"
      WHERE "t59"."id"="t47"."order_id" AND "t59"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t60"
      WHERE "t60"."id"="t47"."contract_id" AND "t60"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t61"
      WHERE "t61"."id"="t47"."support_case_id" AND "t61"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "lead" "t62"
      WHERE "t62"."id"="t47"."lead_id" AND "t62"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "campaign" "t63"
      WHERE "t63"."id"="t47"."campaign_id" AND "t63"."deleted_at" IS NULL)) AND "t47"."deleted_at" IS NULL)
    ORDER BY "t47"."id"
    LIMIT $9) "s") "l3"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2"
  FROM unnest("l1"."a7") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t65"."id" "c0", "t65"."full_name" "c1", "t64"."id" "c2"
    FROM "activity" "t64"
    JOIN "activity_target" "t66" ON "t66"."activity_id"="t64"."id"
    LEFT JOIN "employee" "t65" ON "t65"."id"="t64"."author_id"
    WHERE "t66"."opportunity_id"="p"."id" AND "t66"."deleted_at" IS NULL AND ("t64"."deleted_at" IS NULL)
    ORDER BY "t64"."id"
    LIMIT $10) "s"
  WHERE "p"."n"<$11) "l4"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2", array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5",
    array_agg("s"."c6") "a6", array_agg("s"."c7") "a7"
  FROM unnest("l4"."a2") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t68"."id" "c0", "t69"."id" "c1", "t70"."id" "c2", "t71"."id" "c3", "t72"."id" "c4",
      "t73"."id" "c5", "t74"."id" "c6", "t75"."id" "c7"
    FROM "activity_target" "t67"
    LEFT JOIN "customer" "t68" ON "t68"."id"="t67"."customer_id"
    LEFT JOIN "contact" "t69" ON "t69"."id"="t67"."contact_id"
    LEFT JOIN "opportunity" "t70" ON "t70"."id"="t67"."opportunity_id"
    LEFT JOIN "order" "t71" ON "t71"."id"="t67"."order_id"
    LEFT JOIN "contract" "t72" ON "t72"."id"="t67"."contract_id"
    LEFT JOIN "support_case" "t73" ON "t73"."id"="t67"."support_case_id"
    LEFT JOIN "lead" "t74" ON "t74"."id"="t67"."lead_id"
    LEFT JOIN "campaign" "t75" ON "t75"."id"="t67"."campaign_id"
    WHERE "t67"."activity_id"="p"."id" AND ((EXISTS (SELECT 1
      FROM "customer" "t76"
      WHERE "t76"."id"="t67"."customer_id" AND "t76"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t77"
      WHERE "t77"."id"="t67"."contact_id" AND "t77"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t78"
      WHERE "t78"."id"="t67"."opportunity_id" AND "t78"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t79"
      WHERE "t79"."id"="t67"."order_id" AND "t79"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t80"
      WHERE "t80"."id"="t67"."contract_id" AND "t80"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t81"
      WHERE "t81"."id"="t67"."support_case_id" AND "t81"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "lead" "t82"
      WHERE "t82"."id"="t67"."lead_id" AND "t82"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "campaign" "t83"
      WHERE "t83"."id"="t67"."campaign_id" AND "t83"."deleted_at" IS NULL)) AND "t67"."deleted_at" IS NULL)
    ORDER BY "t67"."id"
    LIMIT $12) "s") "l5"
CROSS JOIN LATERAL (SELECT array_agg("s"."n") "n"
  FROM unnest("l4"."a2") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT count(*) "n"
    FROM (SELECT 1
      FROM "activity_target" "t84"
      WHERE "t84"."activity_id"="p"."id" AND ((EXISTS (SELECT 1
        FROM "customer" "t85"
        WHERE "t85"."id"="t84"."customer_id" AND "t85"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "contact" "t86"
        WHERE "t86"."id"="t84"."contact_id" AND "t86"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "opportunity" "t87"
        WHERE "t87"."id"="t84"."opportunity_id" AND "t87"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "order" "t88"
        WHERE "t88"."id"="t84"."order_id" AND "t88"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "contract" "t89"
        WHERE "t89"."id"="t84"."contract_id" AND "t89"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "support_case" "t90"
        WHERE "t90"."id"="t84"."support_case_id" AND "t90"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "lead" "t91"
        WHERE "t91"."id"="t84"."lead_id" AND "t91"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "campaign" "t92"
        WHERE "t92"."id"="t84"."campaign_id" AND "t92"."deleted_at" IS NULL)) AND "t84"."deleted_at" IS NULL)
      LIMIT $13) "c") "s") "l5n0"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4"
  FROM (SELECT "t93"."response" "c0", "t94"."id" "c1", "t94"."full_name" "c2", "t95"."id" "c3", "t95"."full_name" "c4"
    FROM "activity_participant" "t93"
    LEFT JOIN "employee" "t94" ON "t94"."id"="t93"."employee_id"
    LEFT JOIN "contact" "t95" ON "t95"."id"="t93"."contact_id"
    WHERE "t93"."activity_id"="r"."c3" AND ("t93"."deleted_at" IS NULL)
    ORDER BY "t93"."id"
    LIMIT $14) "s"
  WHERE "r"."n"<$15) "l6";
