-- 2 statements

SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "r"."c4", "r"."c5", "r"."c6", "r"."c7", "l1"."a0", "l1"."a1", "l1"."a2",
    "l2"."a0", "l3"."a0", "l3"."a1", "l3"."a2", "l3"."a3", "l3"."a4", "l3"."a5", "l3n0"."n", "l4"."a0", "l4"."a1",
    "l4"."a2", "l4"."a3", "l4"."a4", "l4"."a5", "l4"."a6", "l4"."a7", "l5"."o", "l5"."a0", "l5"."a1", "l5"."a2",
    "l6"."o", "l6"."a0", "l6"."a1", "l6"."a2", "l6"."a3", "l7"."a0", "l7"."a1", "l7"."a2", "l7"."a3", "l7"."a4",
    "l7"."a5", "l8"."o", "l8"."a0", "l8"."a1", "l8"."a2", "l8"."a3", "l8"."a4", "l8"."a5", "l8"."a6", "l8"."a7",
    "l8"."a8", "l8"."a9", "l8"."a10"
FROM (SELECT "r".*, row_number() OVER () "n"
  FROM (SELECT encode('\x03'::bytea||uuid_send("t1"."id"), 'base64') "c0", "t1"."name" "c1", "t1"."tier" "c2", "t2"."id"
      "c3", "t2"."full_name" "c4", "t3"."id" "c5", "t3"."full_name" "c6", "t1"."id" "c7"
    FROM "customer" "t1"
    LEFT JOIN "employee" "t2" ON "t2"."id"="t1"."owner_id"
    LEFT JOIN "employee" "t3" ON "t3"."id"="t2"."manager_id"
    WHERE ("t1"."tier"=$1 AND "t1"."deleted_at" IS NULL)
    ORDER BY "t1"."name_folded", "t1"."id"
    LIMIT $2) "r") "r"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2"
  FROM (SELECT "t4"."role" "c0", "t5"."id" "c1", "t5"."full_name" "c2"
    FROM "customer_assignment" "t4"
    LEFT JOIN "employee" "t5" ON "t5"."id"="t4"."employee_id"
    WHERE "t4"."customer_id"="r"."c7" AND ("t4"."deleted_at" IS NULL)
    ORDER BY "t4"."id"
    LIMIT $3) "s"
  WHERE "r"."n"<$4) "l1"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0"
  FROM (SELECT "t6"."name" "c0"
    FROM "tag" "t6"
    JOIN "customer_tag" "t7" ON "t7"."tag_id"="t6"."id"
    WHERE "t7"."customer_id"="r"."c7" AND "t7"."deleted_at" IS NULL AND ("t6"."deleted_at" IS NULL)
    ORDER BY "t6"."id"
    LIMIT $5) "s"
  WHERE "r"."n"<$6) "l2"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5"
  FROM (SELECT encode('\x04'::bytea||uuid_send("t8"."id"), 'base64') "c0", "t8"."full_name" "c1", "t8"."job_title" "c2",
      "t8"."email" "c3", "t8"."id" "c4", "t8"."primary" "c5"
    FROM "contact" "t8"
    WHERE "t8"."customer_id"="r"."c7" AND ("t8"."email" IS NOT NULL AND "t8"."deleted_at" IS NULL)
    ORDER BY "t8"."full_name_folded" DESC, "t8"."id" DESC
    LIMIT $7) "s"
  WHERE "r"."n"<$8) "l3"
CROSS JOIN LATERAL (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "contact" "t9"
    WHERE "t9"."customer_id"="r"."c7" AND ("t9"."email" IS NOT NULL AND "t9"."deleted_at" IS NULL)
    LIMIT $9) "c") "l3n0"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5", array_agg("s"."c6") "a6",
    array_agg("s"."c7") "a7"
  FROM (SELECT "t10"."name" "c0", "t10"."expected_amount" "c1", "t10"."currency" "c2", "t11"."id" "c3", "t11"."name"
      "c4", "t12"."id" "c5", "t12"."full_name" "c6", "t10"."id" "c7"
    FROM "opportunity" "t10"
    LEFT JOIN "stage" "t11" ON "t11"."id"="t10"."stage_id"
    LEFT JOIN "employee" "t12" ON "t12"."id"="t10"."owner_id"
    WHERE "t10"."customer_id"="r"."c7" AND (EXISTS (SELECT 1
      FROM "stage" "t13"
      WHERE "t13"."id"="t10"."stage_id" AND "t13"."kind"=$10) AND "t10"."deleted_at" IS NULL)
    ORDER BY ("t10"."expected_amount" IS NOT NULL) DESC, "t10"."expected_amount" DESC, "t10"."name_folded", "t10"."id"
    LIMIT $11) "s"
  WHERE "r"."n"<$12) "l4"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2"
  FROM unnest("l4"."a7") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t14"."quantity" "c0", "t15"."id" "c1", "t15"."name" "c2"
    FROM "opportunity_line" "t14"
    LEFT JOIN "product" "t15" ON "t15"."id"="t14"."product_id"
    WHERE "t14"."opportunity_id"="p"."id" AND ("t14"."deleted_at" IS NULL)
    ORDER BY "t14"."id"
    LIMIT $13) "s"
  WHERE "p"."n"<$14) "l5"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2", array_agg("s"."c3") "a3"
  FROM unnest("l4"."a7") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t16"."kind" "c0", "t16"."subject" "c1", coalesce(to_char("t16"."occurred_at" AT TIME ZONE
      'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), CASE "t16"."occurred_at" WHEN '-infinity' THEN
      '0001-01-01T00:00:00.000000Z' WHEN 'infinity' THEN '9999-12-31T23:59:59.999999Z' END) "c2",
      coalesce(to_char("t16"."due_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), CASE "t16"."due_at" WHEN
      '-infinity' THEN '0001-01-01T00:00:00.000000Z' WHEN 'infinity' THEN '9999-12-31T23:59:59.999999Z' END) "c3"
    FROM "activity" "t16"
    JOIN "activity_target" "t17" ON "t17"."activity_id"="t16"."id"
    WHERE "t17"."opportunity_id"="p"."id" AND "t17"."deleted_at" IS NULL AND ("t16"."deleted_at" IS NULL)
    ORDER BY "t16"."id"
    LIMIT $15) "s"
  WHERE "p"."n"<$16) "l6"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5"
  FROM (SELECT "t18"."kind" "c0", "t18"."subject" "c1", coalesce(to_char("t18"."occurred_at" AT TIME ZONE 'UTC',
      'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), CASE "t18"."occurred_at" WHEN '-infinity' THEN '0001-01-01T00:00:00.000000Z'
      WHEN 'infinity' THEN '9999-12-31T23:59:59.999999Z' END) "c2", "t19"."id" "c3", "t19"."full_name" "c4", "t18"."id"
      "c5"
    FROM "activity" "t18"
    JOIN "activity_target" "t20" ON "t20"."activity_id"="t18"."id"
    LEFT JOIN "employee" "t19" ON "t19"."id"="t18"."author_id"
    WHERE "t20"."customer_id"="r"."c7" AND "t20"."deleted_at" IS NULL AND ("t18"."deleted_at" IS NULL)
    ORDER BY ("t18"."occurred_at" IS NOT NULL) DESC, "t18"."occurred_at" DESC, "t18"."id" DESC
    LIMIT $17) "s"
  WHERE "r"."n"<$18) "l7"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2", array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5",
    array_agg("s"."c6") "a6", array_agg("s"."c7") "a7", array_agg("s"."c8") "a8", array_agg("s"."c9") "a9",
    array_agg("s"."c10") "a10"
  FROM unnest("l7"."a5") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t22"."id" "c0", "t22"."name" "c1", "t23"."id" "c2", "t23"."full_name" "c3", "t24"."id"
      "c4", "t24"."name" "c5", "t25"."id" "c6", "t26"."id" "c7", "t27"."id" "c8", "t28"."id" "c9", "t29"."id" "c10"
    FROM "activity_target" "t21"
    LEFT JOIN "customer" "t22" ON "t22"."id"="t21"."customer_id"
    LEFT JOIN "contact" "t23" ON "t23"."id"="t21"."contact_id"
    LEFT JOIN "opportunity" "t24" ON "t24"."id"="t21"."opportunity_id"
    LEFT JOIN "order" "t25" ON "t25"."id"="t21"."order_id"
    LEFT JOIN "contract" "t26" ON "t26"."id"="t21"."contract_id"
    LEFT JOIN "support_case" "t27" ON "t27"."id"="t21"."support_case_id"
    LEFT JOIN "lead" "t28" ON "t28"."id"="t21"."lead_id"
    LEFT JOIN "campaign" "t29" ON "t29"."id"="t21"."campaign_id"
    WHERE "t21"."activity_id"="p"."id" AND ((EXISTS (SELECT 1
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
    LIMIT $19) "s"
  WHERE "p"."n"<$20) "l8";

SELECT count(*)
FROM "customer" "t1"
WHERE "t1"."tier"=$1 AND "t1"."deleted_at" IS NULL;
