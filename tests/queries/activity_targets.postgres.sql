-- 1 statements

SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "l1"."a0", "l1"."a1", "l1"."a2", "l1"."a3", "l1"."a4", "l1"."a5",
    "l1"."a6", "l1"."a7", "l1"."a8", "l1"."a9", "l1"."a10", "l1"."a11", "l1"."a12", "l1"."a13", "l1"."a14", "l1"."a15",
    "l1"."a16", "l1"."a17", "l1n0"."n", "l2"."o", "l2"."a0", "l2"."a1", "l2"."a2", "l3"."o", "l3"."a0", "l3"."a1",
    "l3"."a2", "l4"."o", "l4"."a0", "l4"."a1", "l4"."a2", "l5"."o", "l5"."a0", "l5"."a1", "l5"."a2", "l5n0"."n",
    "l6"."a0", "l6"."a1", "l6"."a2", "l6"."a3", "l6"."a4"
FROM (SELECT "r".*, row_number() OVER () "n"
  FROM (SELECT "t1"."kind" "c0", "t1"."subject" "c1", "t1"."occurred_at" "c2", "t1"."id" "c3"
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
    array_agg("s"."c15") "a15", array_agg("s"."c16") "a16", array_agg("s"."c17") "a17"
  FROM (SELECT "t5"."id" "c0", "t5"."name" "c1", "t6"."id" "c2", "t6"."full_name" "c3", "t7"."id" "c4", "t8"."id" "c5",
      "t7"."full_name" "c6", "t9"."id" "c7", "t9"."name" "c8", "t10"."id" "c9", "t10"."full_name" "c10", "t8"."name"
      "c11", "t11"."id" "c12", "t11"."name" "c13", "t12"."id" "c14", "t12"."name" "c15", "t13"."id" "c16",
      "t13"."full_name" "c17"
    FROM "activity_target" "t4"
    LEFT JOIN "customer" "t5" ON "t5"."id"="t4"."customer_id"
    LEFT JOIN "employee" "t6" ON "t6"."id"="t5"."owner_id"
    LEFT JOIN "contact" "t7" ON "t7"."id"="t4"."contact_id"
    LEFT JOIN "opportunity" "t8" ON "t8"."id"="t4"."opportunity_id"
    LEFT JOIN "customer" "t9" ON "t9"."id"="t7"."customer_id"
    LEFT JOIN "employee" "t10" ON "t10"."id"="t9"."owner_id"
    LEFT JOIN "stage" "t11" ON "t11"."id"="t8"."stage_id"
    LEFT JOIN "customer" "t12" ON "t12"."id"="t8"."customer_id"
    LEFT JOIN "employee" "t13" ON "t13"."id"="t12"."owner_id"
    WHERE "t4"."activity_id"="r"."c3" AND ((EXISTS (SELECT 1
      FROM "customer" "t14"
      WHERE "t14"."id"="t4"."customer_id" AND "t14"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t15"
      WHERE "t15"."id"="t4"."contact_id" AND "t15"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t16"
      WHERE "t16"."id"="t4"."opportunity_id" AND "t16"."deleted_at" IS NULL)) AND "t4"."deleted_at" IS NULL)
    ORDER BY "t4"."id"
    LIMIT $4) "s"
  WHERE "r"."n"<$5) "l1"
CROSS JOIN LATERAL (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "activity_target" "t17"
    WHERE "t17"."activity_id"="r"."c3" AND ((EXISTS (SELECT 1
      FROM "customer" "t18"
      WHERE "t18"."id"="t17"."customer_id" AND "t18"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t19"
      WHERE "t19"."id"="t17"."contact_id" AND "t19"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t20"
      WHERE "t20"."id"="t17"."opportunity_id" AND "t20"."deleted_at" IS NULL)) AND "t17"."deleted_at" IS NULL)
    LIMIT $6) "c") "l1n0"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2"
  FROM unnest("l1"."a0") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t22"."id" "c0", "t22"."full_name" "c1", "t21"."id" "c2"
    FROM "activity" "t21"
    JOIN "activity_target" "t23" ON "t23"."activity_id"="t21"."id"
    LEFT JOIN "employee" "t22" ON "t22"."id"="t21"."author_id"
    WHERE "t23"."customer_id"="p"."id" AND "t23"."deleted_at" IS NULL AND ("t21"."deleted_at" IS NULL)
    ORDER BY "t21"."id"
    LIMIT $7) "s"
  WHERE "p"."n"<$8) "l2"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2"
  FROM unnest("l2"."a2") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t25"."id" "c0", "t26"."id" "c1", "t27"."id" "c2"
    FROM "activity_target" "t24"
    LEFT JOIN "customer" "t25" ON "t25"."id"="t24"."customer_id"
    LEFT JOIN "contact" "t26" ON "t26"."id"="t24"."contact_id"
    LEFT JOIN "opportunity" "t27" ON "t27"."id"="t24"."opportunity_id"
    WHERE "t24"."activity_id"="p"."id" AND ((EXISTS (SELECT 1
      FROM "customer" "t28"
      WHERE "t28"."id"="t24"."customer_id" AND "t28"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t29"
      WHERE "t29"."id"="t24"."contact_id" AND "t29"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t30"
      WHERE "t30"."id"="t24"."opportunity_id" AND "t30"."deleted_at" IS NULL)) AND "t24"."deleted_at" IS NULL)
    ORDER BY "t24"."id"
    LIMIT $9) "s") "l3"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2"
  FROM unnest("l1"."a5") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t32"."id" "c0", "t32"."full_name" "c1", "t31"."id" "c2"
    FROM "activity" "t31"
    JOIN "activity_target" "t33" ON "t33"."activity_id"="t31"."id"
    LEFT JOIN "employee" "t32" ON "t32"."id"="t31"."author_id"
    WHERE "t33"."opportunity_id"="p"."id" AND "t33"."deleted_at" IS NULL AND ("t31"."deleted_at" IS NULL)
    ORDER BY "t31"."id"
    LIMIT $10) "s"
  WHERE "p"."n"<$11) "l4"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2"
  FROM unnest("l4"."a2") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t35"."id" "c0", "t36"."id" "c1", "t37"."id" "c2"
    FROM "activity_target" "t34"
    LEFT JOIN "customer" "t35" ON "t35"."id"="t34"."customer_id"
    LEFT JOIN "contact" "t36" ON "t36"."id"="t34"."contact_id"
    LEFT JOIN "opportunity" "t37" ON "t37"."id"="t34"."opportunity_id"
    WHERE "t34"."activity_id"="p"."id" AND ((EXISTS (SELECT 1
      FROM "customer" "t38"
      WHERE "t38"."id"="t34"."customer_id" AND "t38"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t39"
      WHERE "t39"."id"="t34"."contact_id" AND "t39"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t40"
      WHERE "t40"."id"="t34"."opportunity_id" AND "t40"."deleted_at" IS NULL)) AND "t34"."deleted_at" IS NULL)
    ORDER BY "t34"."id"
    LIMIT $12) "s") "l5"
CROSS JOIN LATERAL (SELECT array_agg("s"."n") "n"
  FROM unnest("l4"."a2") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT count(*) "n"
    FROM (SELECT 1
      FROM "activity_target" "t41"
      WHERE "t41"."activity_id"="p"."id" AND ((EXISTS (SELECT 1
        FROM "customer" "t42"
        WHERE "t42"."id"="t41"."customer_id" AND "t42"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "contact" "t43"
        WHERE "t43"."id"="t41"."contact_id" AND "t43"."deleted_at" IS NULL) OR EXISTS (SELECT 1
        FROM "opportunity" "t44"
        WHERE "t44"."id"="t41"."opportunity_id" AND "t44"."deleted_at" IS NULL)) AND "t41"."deleted_at" IS NULL)
      LIMIT $13) "c") "s") "l5n0"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4"
  FROM (SELECT "t45"."response" "c0", "t46"."id" "c1", "t46"."full_name" "c2", "t47"."id" "c3", "t47"."full_name" "c4"
    FROM "activity_participant" "t45"
    LEFT JOIN "employee" "t46" ON "t46"."id"="t45"."employee_id"
    LEFT JOIN "contact" "t47" ON "t47"."id"="t45"."contact_id"
    WHERE "t45"."activity_id"="r"."c3" AND ("t45"."deleted_at" IS NULL)
    ORDER BY "t45"."id"
    LIMIT $14) "s"
  WHERE "r"."n"<$15) "l6";
