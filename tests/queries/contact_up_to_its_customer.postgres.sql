-- 1 statements

SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "r"."c4", "r"."c5", "r"."c6", "r"."c7", "r"."c8", "r"."c9", "r"."c10",
    "r"."c11", "r"."c12", "r"."c13", "r"."c14", "l1"."a0", "l1"."a1", "l1n0"."n", "l2"."a0", "l2"."a1", "l2"."a2",
    "l2"."a3", "l2"."a4", "l2"."a5", "l3"."a0", "l3"."a1", "l3"."a2", "l4"."a0", "l4"."a1", "l5"."a0", "l5"."a1",
    "l5"."a2"
FROM (SELECT "r".*, row_number() OVER () "n"
  FROM (SELECT "t1"."full_name" "c0", "t2"."id" "c1", "t2"."name" "c2", "t2"."tier" "c3", "t3"."id" "c4", "t3"."name"
      "c5", "t4"."id" "c6", "t4"."full_name" "c7", "t5"."id" "c8", "t5"."name" "c9", "t6"."id" "c10", "t6"."name" "c11",
      "t7"."id" "c12", "t7"."full_name" "c13", "t1"."id" "c14"
    FROM "contact" "t1"
    LEFT JOIN "customer" "t2" ON "t2"."id"="t1"."customer_id"
    LEFT JOIN "customer" "t3" ON "t3"."id"="t2"."parent_id"
    LEFT JOIN "employee" "t4" ON "t4"."id"="t2"."owner_id"
    LEFT JOIN "team" "t5" ON "t5"."id"="t4"."team_id"
    LEFT JOIN "team" "t6" ON "t6"."id"="t5"."parent_id"
    LEFT JOIN "employee" "t7" ON "t7"."id"="t4"."manager_id"
    WHERE (EXISTS (SELECT 1
      FROM "customer" "t8"
      WHERE "t8"."id"="t1"."customer_id" AND "t8"."tier"=$1) AND "t1"."deleted_at" IS NULL)
    ORDER BY "t1"."full_name_folded", "t1"."id"
    LIMIT $2) "r") "r"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1"
  FROM (SELECT "t9"."full_name" "c0", "t9"."primary" "c1"
    FROM "contact" "t9"
    WHERE "t9"."customer_id"="r"."c1" AND ("t9"."deleted_at" IS NULL)
    ORDER BY "t9"."full_name_folded", "t9"."id"
    LIMIT $3) "s"
  WHERE "r"."n"<$4) "l1"
CROSS JOIN LATERAL (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "contact" "t10"
    WHERE "t10"."customer_id"="r"."c1" AND ("t10"."deleted_at" IS NULL)
    LIMIT $5) "c") "l1n0"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5"
  FROM (SELECT "t11"."name" "c0", "t11"."expected_close_date" "c1", "t12"."id" "c2", "t12"."name" "c3", "t13"."id" "c4",
      "t13"."name" "c5"
    FROM "opportunity" "t11"
    LEFT JOIN "stage" "t12" ON "t12"."id"="t11"."stage_id"
    LEFT JOIN "pipeline" "t13" ON "t13"."id"="t12"."pipeline_id"
    WHERE "t11"."customer_id"="r"."c1" AND (EXISTS (SELECT 1
      FROM "stage" "t14"
      WHERE "t14"."id"="t11"."stage_id" AND "t14"."kind"=$6) AND "t11"."deleted_at" IS NULL)
    ORDER BY ("t11"."expected_close_date" IS NULL), "t11"."expected_close_date", "t11"."id"
    LIMIT $7) "s"
  WHERE "r"."n"<$8) "l2"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2"
  FROM (SELECT "t15"."role" "c0", "t16"."id" "c1", "t16"."name" "c2"
    FROM "opportunity_contact" "t15"
    LEFT JOIN "opportunity" "t16" ON "t16"."id"="t15"."opportunity_id"
    WHERE "t15"."contact_id"="r"."c14" AND ("t15"."deleted_at" IS NULL)
    ORDER BY "t15"."id"
    LIMIT $9) "s"
  WHERE "r"."n"<$10) "l3"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1"
  FROM (SELECT "t17"."kind" "c0", "t17"."subject" "c1"
    FROM "activity" "t17"
    JOIN "activity_target" "t18" ON "t18"."activity_id"="t17"."id"
    WHERE "t18"."contact_id"="r"."c14" AND "t18"."deleted_at" IS NULL AND ("t17"."deleted_at" IS NULL)
    ORDER BY ("t17"."occurred_at" IS NOT NULL) DESC, "t17"."occurred_at" DESC, "t17"."id" DESC
    LIMIT $11) "s"
  WHERE "r"."n"<$12) "l4"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2"
  FROM (SELECT "t19"."response" "c0", "t20"."id" "c1", "t20"."subject" "c2"
    FROM "activity_participant" "t19"
    LEFT JOIN "activity" "t20" ON "t20"."id"="t19"."activity_id"
    WHERE "t19"."contact_id"="r"."c14" AND ("t19"."deleted_at" IS NULL)
    ORDER BY "t19"."id"
    LIMIT $13) "s"
  WHERE "r"."n"<$14) "l5";
