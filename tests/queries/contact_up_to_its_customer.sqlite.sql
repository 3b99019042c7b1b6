-- 1 statements

SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "r"."c4", "r"."c5", "r"."c6", "r"."c7", "r"."c8", "r"."c9", "r"."c10",
    "r"."c11", "r"."c12", "r"."c13", "r"."c14", (SELECT json_group_array(json_array("s1"."c0", "s1"."c1"))
  FROM (SELECT "t1"."full_name" "c0", "t1"."primary" "c1"
    FROM "contact" "t1"
    WHERE "t1"."customer_id"="r"."c1" AND ("t1"."deleted_at" IS NULL)
    ORDER BY "t1"."full_name_folded", "t1"."id"
    LIMIT ?) "s1"), (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "contact" "t2"
    WHERE "t2"."customer_id"="r"."c1" AND ("t2"."deleted_at" IS NULL)
    LIMIT ?) "c"), (SELECT json_group_array(json_array("s2"."c0", "s2"."c1", "s2"."c2", "s2"."c3", "s2"."c4",
        "s2"."c5"))
  FROM (SELECT "t3"."name" "c0", "t3"."expected_close_date" "c1", "t4"."id" "c2", "t4"."name" "c3", "t5"."id" "c4",
      "t5"."name" "c5"
    FROM "opportunity" "t3"
    LEFT JOIN "stage" "t4" ON "t4"."id"="t3"."stage_id"
    LEFT JOIN "pipeline" "t5" ON "t5"."id"="t4"."pipeline_id"
    WHERE "t3"."customer_id"="r"."c1" AND (EXISTS (SELECT 1
      FROM "stage" "t6"
      WHERE "t6"."id"="t3"."stage_id" AND "t6"."kind"=?) AND "t3"."deleted_at" IS NULL)
    ORDER BY ("t3"."expected_close_date" IS NULL), "t3"."expected_close_date", "t3"."id"
    LIMIT ?) "s2"), (SELECT json_group_array(json_array("s3"."c0", "s3"."c1", "s3"."c2"))
  FROM (SELECT "t7"."role" "c0", "t8"."id" "c1", "t8"."name" "c2"
    FROM "opportunity_contact" "t7"
    LEFT JOIN "opportunity" "t8" ON "t8"."id"="t7"."opportunity_id"
    WHERE "t7"."contact_id"="r"."c14" AND ("t7"."deleted_at" IS NULL)
    ORDER BY "t7"."id"
    LIMIT ?) "s3"), (SELECT json_group_array(json_array("s4"."c0", "s4"."c1"))
  FROM (SELECT "t9"."kind" "c0", "t9"."subject" "c1"
    FROM "activity" "t9"
    JOIN "activity_target" "t10" ON "t10"."activity_id"="t9"."id"
    WHERE "t10"."contact_id"="r"."c14" AND "t10"."deleted_at" IS NULL AND ("t9"."deleted_at" IS NULL)
    ORDER BY ("t9"."occurred_at" IS NOT NULL) DESC, "t9"."occurred_at" DESC, "t9"."id" DESC
    LIMIT ?) "s4"), (SELECT json_group_array(json_array("s5"."c0", "s5"."c1", "s5"."c2"))
  FROM (SELECT "t11"."response" "c0", "t12"."id" "c1", "t12"."subject" "c2"
    FROM "activity_participant" "t11"
    LEFT JOIN "activity" "t12" ON "t12"."id"="t11"."activity_id"
    WHERE "t11"."contact_id"="r"."c14" AND ("t11"."deleted_at" IS NULL)
    ORDER BY "t11"."id"
    LIMIT ?) "s5")
FROM (SELECT "t13"."full_name" "c0", "t14"."id" "c1", "t14"."name" "c2", "t14"."tier" "c3", "t15"."id" "c4",
    "t15"."name" "c5", "t16"."id" "c6", "t16"."full_name" "c7", "t17"."id" "c8", "t17"."name" "c9", "t18"."id" "c10",
    "t18"."name" "c11", "t19"."id" "c12", "t19"."full_name" "c13", "t13"."id" "c14"
  FROM "contact" "t13"
  LEFT JOIN "customer" "t14" ON "t14"."id"="t13"."customer_id"
  LEFT JOIN "customer" "t15" ON "t15"."id"="t14"."parent_id"
  LEFT JOIN "employee" "t16" ON "t16"."id"="t14"."owner_id"
  LEFT JOIN "team" "t17" ON "t17"."id"="t16"."team_id"
  LEFT JOIN "team" "t18" ON "t18"."id"="t17"."parent_id"
  LEFT JOIN "employee" "t19" ON "t19"."id"="t16"."manager_id"
  WHERE (EXISTS (SELECT 1
    FROM "customer" "t20"
    WHERE "t20"."id"="t13"."customer_id" AND "t20"."tier"=?) AND "t13"."deleted_at" IS NULL)
  ORDER BY "t13"."full_name_folded", "t13"."id"
  LIMIT ?) "r";
