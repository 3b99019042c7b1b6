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
      WHERE "t2"."activity_id"="t1"."id" AND ("t2"."deleted_at" IS NULL AND EXISTS (SELECT 1
        FROM "contact" "t3"
        WHERE "t3"."id"="t2"."contact_id" AND "t3"."primary"=$2))) AND "t1"."deleted_at" IS NULL)
    ORDER BY ("t1"."occurred_at" IS NOT NULL) DESC, "t1"."occurred_at" DESC, "t1"."id" DESC
    LIMIT $3) "r") "r"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5", array_agg("s"."c6") "a6",
    array_agg("s"."c7") "a7", array_agg("s"."c8") "a8", array_agg("s"."c9") "a9", array_agg("s"."c10") "a10",
    array_agg("s"."c11") "a11", array_agg("s"."c12") "a12", array_agg("s"."c13") "a13", array_agg("s"."c14") "a14",
    array_agg("s"."c15") "a15", array_agg("s"."c16") "a16", array_agg("s"."c17") "a17", array_agg("s"."c18") "a18",
    array_agg("s"."c19") "a19", array_agg("s"."c20") "a20", array_agg("s"."c21") "a21", array_agg("s"."c22") "a22",
    array_agg("s"."c23") "a23", array_agg("s"."c24") "a24", array_agg("s"."c25") "a25", array_agg("s"."c26") "a26"
  FROM (SELECT "t5"."id" "c0", encode('\x03'::bytea||uuid_send("t5"."id"), 'base64') "c1", "t5"."name" "c2", "t6"."id"
      "c3", "t6"."full_name" "c4", "t7"."id" "c5", encode('\x04'::bytea||uuid_send("t7"."id"), 'base64') "c6", "t8"."id"
      "c7", encode('\x0d'::bytea||uuid_send("t8"."id"), 'base64') "c8", "t9"."id" "c9",
      encode('\x23'::bytea||uuid_send("t9"."id"), 'base64') "c10", "t10"."id" "c11",
      encode('\x20'::bytea||uuid_send("t10"."id"), 'base64') "c12", "t11"."id" "c13",
      encode('\x2e'::bytea||uuid_send("t11"."id"), 'base64') "c14", "t7"."full_name" "c15", "t12"."id" "c16",
      "t12"."name" "c17", "t13"."id" "c18", "t13"."full_name" "c19", "t8"."name" "c20", "t14"."id" "c21", "t14"."name"
      "c22", "t15"."id" "c23", "t15"."name" "c24", "t16"."id" "c25", "t16"."full_name" "c26"
    FROM "activity_target" "t4"
    LEFT JOIN "customer" "t5" ON "t5"."id"="t4"."customer_id"
    LEFT JOIN "employee" "t6" ON "t6"."id"="t5"."owner_id"
    LEFT JOIN "contact" "t7" ON "t7"."id"="t4"."contact_id"
    LEFT JOIN "opportunity" "t8" ON "t8"."id"="t4"."opportunity_id"
    LEFT JOIN "order" "t9" ON "t9"."id"="t4"."order_id"
    LEFT JOIN "contract" "t10" ON "t10"."id"="t4"."contract_id"
    LEFT JOIN "support_case" "t11" ON "t11"."id"="t4"."support_case_id"
    LEFT JOIN "customer" "t12" ON "t12"."id"="t7"."customer_id"
    LEFT JOIN "employee" "t13" ON "t13"."id"="t12"."owner_id"
    LEFT JOIN "stage" "t14" ON "t14"."id"="t8"."stage_id"
    LEFT JOIN "customer" "t15" ON "t15"."id"="t8"."customer_id"
    LEFT JOIN "employee" "t16" ON "t16"."id"="t15"."owner_id"
    WHERE "t4"."activity_id"="r"."c3" AND ((EXISTS (SELECT 1
      FROM "customer" "t17"
      WHERE "t17"."id"="t4"."customer_id" AND "t17"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t18"
      WHERE "t18"."id"="t4"."contact_id" AND "t18"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t19"
      WHERE "t19"."id"="t4"."opportunity_id" AND "t19"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t20"
      WHERE "t20"."id"="t4"."order_id" AND "t20"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t21"
      WHERE "t21"."id"="t4"."contract_id" AND "t21"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t22"
      WHERE "t22"."id"="t4"."support_case_id" AND "t22"."deleted_at" IS NULL)) AND "t4"."deleted_at" IS NULL)
    ORDER BY "t4"."id"
    LIMIT $4) "s"
  WHERE "r"."n"<$5) "l1"
CROSS JOIN LATERAL (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "activity_target" "t23"
    WHERE "t23"."activity_id"="r"."c3" AND ((EXISTS (SELECT 1
      FROM "customer" "t24"
      WHERE "t24"."id"="t23"."customer_id" AND "t24"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t25"
      WHERE "t25"."id"="t23"."contact_id" AND "t25"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t26"
      WHERE "t26"."id"="t23"."opportunity_id" AND "t26"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t27"
      WHERE "t27"."id"="t23"."order_id" AND "t27"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t28"
      WHERE "t28"."id"="t23"."contract_id" AND "t28"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t29"
      WHERE "t29"."id"="t23"."support_case_id" AND "t29"."deleted_at" IS NULL)) AND "t23"."deleted_at" IS NULL)
    LIMIT $6) "c") "l1n0"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2"
  FROM unnest("l1"."a0") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t31"."id" "c0", "t31"."full_name" "c1", "t30"."id" "c2"
    FROM "activity" "t30"
    JOIN "activity_target" "t32" ON "t32"."activity_id"="t30"."id"
    LEFT JOIN "employee" "t31" ON "t31"."id"="t30"."author_id"
    WHERE "t32"."customer_id"="p"."id" AND "t32"."deleted_at" IS NULL AND ("t30"."deleted_at" IS NULL)
    ORDER BY "t30"."id"
    LIMIT $7) "s"
  WHERE "p"."n"<$8) "l2"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2", array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5"
  FROM unnest("l2"."a2") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t34"."id" "c0", "t35"."id" "c1", "t36"."id" "c2", "t37"."id" "c3", "t38"."id" "c4",
      "t39"."id" "c5"
    FROM "activity_target" "t33"
    LEFT JOIN "customer" "t34" ON "t34"."id"="t33"."customer_id"
    LEFT JOIN "contact" "t35" ON "t35"."id"="t33"."contact_id"
    LEFT JOIN "opportunity" "t36" ON "t36"."id"="t33"."opportunity_id"
    LEFT JOIN "order" "t37" ON "t37"."id"="t33"."order_id"
    LEFT JOIN "contract" "t38" ON "t38"."id"="t33"."contract_id"
    LEFT JOIN "support_case" "t39" ON "t39"."id"="t33"."support_case_id"
    WHERE "t33"."activity_id"="p"."id" AND ((EXISTS (SELECT 1
      FROM "customer" "t40"
      WHERE "t40"."id"="t33"."customer_id" AND "t40"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t41"
      WHERE "t41"."id"="t33"."contact_id" AND "t41"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t42"
      WHERE "t42"."id"="t33"."opportunity_id" AND "t42"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t43"
      WHERE "t43"."id"="t33"."order_id" AND "t43"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t44"
      WHERE "t44"."id"="t33"."contract_id" AND "t44"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t45"
      WHERE "t45"."id"="t33"."support_case_id" AND "t45"."deleted_at" IS NULL)) AND "t33"."deleted_at" IS NULL)
    ORDER BY "t33"."id"
    LIMIT $9) "s") "l3"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2"
  FROM unnest("l1"."a7") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t47"."id" "c0", "t47"."full_name" "c1", "t46"."id" "c2"
    FROM "activity" "t46"
    JOIN "activity_target" "t48" ON "t48"."activity_id"="t46"."id"
    LEFT JOIN "employee" "t47" ON "t47"."id"="t46"."author_id"
    WHERE "t48"."opportunity_id"="p"."id" AND "t48"."deleted_at" IS NULL AND ("t46"."deleted_at" IS NULL)
    ORDER BY "t46"."id"
    LIMIT $10) "s"
  WHERE "p"."n"<$11) "l4"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2", array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5"
  FROM unnest("l4"."a2") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t50"."id" "c0", "t51"."id" "c1", "t52"."id" "c2", "t53"."id" "c3", "t54"."id" "c4",
      "t55"."id" "c5"
    FROM "activity_target" "t49"
    LEFT JOIN "customer" "t50" ON "t50"."id"="t49"."customer_id"
    LEFT JOIN "contact" "t51" ON "t51"."id"="t49"."contact_id"
    LEFT JOIN "opportunity" "t52" ON "t52"."id"="t49"."opportunity_id"
    LEFT JOIN "order" "t53" ON "t53"."id"="t49"."order_id"
    LEFT JOIN "contract" "t54" ON "t54"."id"="t49"."contract_id"
    LEFT JOIN "support_case" "t55" ON "t55"."id"="t49"."support_case_id"
    WHERE "t49"."activity_id"="p"."id" AND ((EXISTS (SELECT 1
      FROM "customer" "t56"
      WHERE "t56"."id"="t49"."customer_id" AND "t56"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t57"
      WHERE "t57"."id"="t49"."contact_id" AND "t57"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t58"
      WHERE "t58"."id"="t49"."opportunity_id" AND "t58"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "order" "t59"
      WHERE "t59"."id"="t49"."order_id" AND "t59"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contract" "t60"
      WHERE "t60"."id"="t49"."contract_id" AND "t60"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "support_case" "t61"
      WHERE "t61"."id"="t49"."support_case_id" AND "t61"."deleted_at" IS NULL)) AND "t49"."deleted_at" IS NULL)
    ORDER BY "t49"."id"
    LIMIT $12) "s") "l5"
CROSS JOIN LATERAL (SELECT array_agg("s"."n") "n"
  FROM unnest("l4"."a2") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT count(*) "n"
    FROM (SELECT 1
      FROM "activity_target" "t62"
      WHERE "t62"."activity_id"="p"."id" AND ((EXISTS (SELECT 1
        FROM "customer" "t63"
        WHERE "t63"."id"="t62"."customer_id" AND "t63"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "contact" "t64"
        WHERE "t64"."id"="t62"."contact_id" AND "t64"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "opportunity" "t65"
        WHERE "t65"."id"="t62"."opportunity_id" AND "t65"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "order" "t66"
        WHERE "t66"."id"="t62"."order_id" AND "t66"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "contract" "t67"
        WHERE "t67"."id"="t62"."contract_id" AND "t67"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "support_case" "t68"
        WHERE "t68"."id"="t62"."support_case_id" AND "t68"."deleted_at" IS NULL)) AND "t62"."deleted_at" IS NULL)
      LIMIT $13) "c") "s") "l5n0"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4"
  FROM (SELECT "t69"."response" "c0", "t70"."id" "c1", "t70"."full_name" "c2", "t71"."id" "c3", "t71"."full_name" "c4"
    FROM "activity_participant" "t69"
    LEFT JOIN "employee" "t70" ON "t70"."id"="t69"."employee_id"
    LEFT JOIN "contact" "t71" ON "t71"."id"="t69"."contact_id"
    WHERE "t69"."activity_id"="r"."c3" AND ("t69"."deleted_at" IS NULL)
    ORDER BY "t69"."id"
    LIMIT $14) "s"
  WHERE "r"."n"<$15) "l6";
