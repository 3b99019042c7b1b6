-- 1 statements

SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", (SELECT json_group_array(json_array("s1"."c0", "s1"."c1", "s1"."c2",
    "s1"."c3", "s1"."c4", "s1"."c5", "s1"."c6", "s1"."c7", "s1"."c8", "s1"."c9", "s1"."c10", "s1"."c11", "s1"."c12",
    "s1"."c13", "s1"."c14", "s1"."c15", "s1"."c16", "s1"."c17", (SELECT json_group_array(json_array("s2"."c0",
    "s2"."c1", "s2"."c2", (SELECT json_group_array(json_array("s3"."c0", "s3"."c1", "s3"."c2"))
      FROM (SELECT "t2"."id" "c0", "t3"."id" "c1", "t4"."id" "c2"
        FROM "activity_target" "t1"
        LEFT JOIN "customer" "t2" ON "t2"."id"="t1"."customer_id"
        LEFT JOIN "contact" "t3" ON "t3"."id"="t1"."contact_id"
        LEFT JOIN "opportunity" "t4" ON "t4"."id"="t1"."opportunity_id"
        WHERE "t1"."activity_id"="s2"."c2" AND ((EXISTS (SELECT 1
          FROM "customer" "t5"
          WHERE "t5"."id"="t1"."customer_id" AND "t5"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "contact" "t6"
          WHERE "t6"."id"="t1"."contact_id" AND "t6"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "opportunity" "t7"
          WHERE "t7"."id"="t1"."opportunity_id" AND "t7"."deleted_at" IS NULL)) AND "t1"."deleted_at" IS NULL)
        ORDER BY "t1"."id"
        LIMIT ?) "s3")))
    FROM (SELECT "t9"."id" "c0", "t9"."full_name" "c1", "t8"."id" "c2"
      FROM "activity" "t8"
      JOIN "activity_target" "t10" ON "t10"."activity_id"="t8"."id"
      LEFT JOIN "employee" "t9" ON "t9"."id"="t8"."author_id"
      WHERE "t10"."customer_id"="s1"."c0" AND "t10"."deleted_at" IS NULL AND ("t8"."deleted_at" IS NULL)
      ORDER BY "t8"."id"
      LIMIT ?) "s2"), (SELECT json_group_array(json_array("s4"."c0", "s4"."c1", "s4"."c2", (SELECT
          json_group_array(json_array("s5"."c0", "s5"."c1", "s5"."c2"))
      FROM (SELECT "t12"."id" "c0", "t13"."id" "c1", "t14"."id" "c2"
        FROM "activity_target" "t11"
        LEFT JOIN "customer" "t12" ON "t12"."id"="t11"."customer_id"
        LEFT JOIN "contact" "t13" ON "t13"."id"="t11"."contact_id"
        LEFT JOIN "opportunity" "t14" ON "t14"."id"="t11"."opportunity_id"
        WHERE "t11"."activity_id"="s4"."c2" AND ((EXISTS (SELECT 1
          FROM "customer" "t15"
          WHERE "t15"."id"="t11"."customer_id" AND "t15"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "contact" "t16"
          WHERE "t16"."id"="t11"."contact_id" AND "t16"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "opportunity" "t17"
          WHERE "t17"."id"="t11"."opportunity_id" AND "t17"."deleted_at" IS NULL)) AND "t11"."deleted_at" IS NULL)
        ORDER BY "t11"."id"
        LIMIT ?) "s5"), (SELECT count(*) "n"
      FROM (SELECT 1
        FROM "activity_target" "t18"
        WHERE "t18"."activity_id"="s4"."c2" AND ((EXISTS (SELECT 1
          FROM "customer" "t19"
          WHERE "t19"."id"="t18"."customer_id" AND "t19"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "contact" "t20"
          WHERE "t20"."id"="t18"."contact_id" AND "t20"."deleted_at" IS NULL) OR EXISTS (SELECT 1
          FROM "opportunity" "t21"
          WHERE "t21"."id"="t18"."opportunity_id" AND "t21"."deleted_at" IS NULL)) AND "t18"."deleted_at" IS NULL)
        LIMIT ?) "c")))
    FROM (SELECT "t23"."id" "c0", "t23"."full_name" "c1", "t22"."id" "c2"
      FROM "activity" "t22"
      JOIN "activity_target" "t24" ON "t24"."activity_id"="t22"."id"
      LEFT JOIN "employee" "t23" ON "t23"."id"="t22"."author_id"
      WHERE "t24"."opportunity_id"="s1"."c5" AND "t24"."deleted_at" IS NULL AND ("t22"."deleted_at" IS NULL)
      ORDER BY "t22"."id"
      LIMIT ?) "s4")))
  FROM (SELECT "t26"."id" "c0", "t26"."name" "c1", "t27"."id" "c2", "t27"."full_name" "c3", "t28"."id" "c4", "t29"."id"
      "c5", "t28"."full_name" "c6", "t30"."id" "c7", "t30"."name" "c8", "t31"."id" "c9", "t31"."full_name" "c10",
      "t29"."name" "c11", "t32"."id" "c12", "t32"."name" "c13", "t33"."id" "c14", "t33"."name" "c15", "t34"."id" "c16",
      "t34"."full_name" "c17"
    FROM "activity_target" "t25"
    LEFT JOIN "customer" "t26" ON "t26"."id"="t25"."customer_id"
    LEFT JOIN "employee" "t27" ON "t27"."id"="t26"."owner_id"
    LEFT JOIN "contact" "t28" ON "t28"."id"="t25"."contact_id"
    LEFT JOIN "opportunity" "t29" ON "t29"."id"="t25"."opportunity_id"
    LEFT JOIN "customer" "t30" ON "t30"."id"="t28"."customer_id"
    LEFT JOIN "employee" "t31" ON "t31"."id"="t30"."owner_id"
    LEFT JOIN "stage" "t32" ON "t32"."id"="t29"."stage_id"
    LEFT JOIN "customer" "t33" ON "t33"."id"="t29"."customer_id"
    LEFT JOIN "employee" "t34" ON "t34"."id"="t33"."owner_id"
    WHERE "t25"."activity_id"="r"."c3" AND ((EXISTS (SELECT 1
      FROM "customer" "t35"
      WHERE "t35"."id"="t25"."customer_id" AND "t35"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t36"
      WHERE "t36"."id"="t25"."contact_id" AND "t36"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t37"
      WHERE "t37"."id"="t25"."opportunity_id" AND "t37"."deleted_at" IS NULL)) AND "t25"."deleted_at" IS NULL)
    ORDER BY "t25"."id"
    LIMIT ?) "s1"), (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "activity_target" "t38"
    WHERE "t38"."activity_id"="r"."c3" AND ((EXISTS (SELECT 1
      FROM "customer" "t39"
      WHERE "t39"."id"="t38"."customer_id" AND "t39"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "contact" "t40"
      WHERE "t40"."id"="t38"."contact_id" AND "t40"."deleted_at" IS NULL) OR EXISTS (SELECT 1
      FROM "opportunity" "t41"
      WHERE "t41"."id"="t38"."opportunity_id" AND "t41"."deleted_at" IS NULL)) AND "t38"."deleted_at" IS NULL)
    LIMIT ?) "c"), (SELECT json_group_array(json_array("s6"."c0", "s6"."c1", "s6"."c2", "s6"."c3", "s6"."c4"))
  FROM (SELECT "t42"."response" "c0", "t43"."id" "c1", "t43"."full_name" "c2", "t44"."id" "c3", "t44"."full_name" "c4"
    FROM "activity_participant" "t42"
    LEFT JOIN "employee" "t43" ON "t43"."id"="t42"."employee_id"
    LEFT JOIN "contact" "t44" ON "t44"."id"="t42"."contact_id"
    WHERE "t42"."activity_id"="r"."c3" AND ("t42"."deleted_at" IS NULL)
    ORDER BY "t42"."id"
    LIMIT ?) "s6")
FROM (SELECT "t45"."kind" "c0", "t45"."subject" "c1", "t45"."occurred_at" "c2", "t45"."id" "c3"
  FROM "activity" "t45"
  WHERE ("t45"."kind" IN (SELECT value FROM json_each(?)) AND EXISTS (SELECT 1
    FROM "activity_target" "t46"
    WHERE "t46"."activity_id"="t45"."id" AND ("t46"."deleted_at" IS NULL AND EXISTS (SELECT 1
      FROM "contact" "t47"
      WHERE "t47"."id"="t46"."contact_id" AND "t47"."primary"=?))) AND "t45"."deleted_at" IS NULL)
  ORDER BY ("t45"."occurred_at" IS NOT NULL) DESC, "t45"."occurred_at" DESC, "t45"."id" DESC
  LIMIT ?) "r";
