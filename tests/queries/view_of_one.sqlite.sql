-- 1 statements

SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "r"."c4", "r"."c5", (SELECT json_group_array(json_array("s1"."c0",
    "s1"."c1", "s1"."c2", "s1"."c3"))
  FROM (SELECT "t1"."id" "c0", "t1"."full_name" "c1", "t1"."email" "c2", "t1"."phone" "c3"
    FROM "contact" "t1"
    WHERE "t1"."customer_id"="r"."c0" AND ("t1"."deleted_at" IS NULL)
    ORDER BY "t1"."id"
    LIMIT ?) "s1"), (SELECT json_group_array(json_array("s2"."c0", "s2"."c1", "s2"."c2", "s2"."c3", "s2"."c4",
        "s2"."c5"))
  FROM (SELECT "t2"."id" "c0", "t2"."name" "c1", "t2"."expected_amount" "c2", "t2"."currency" "c3", "t3"."id" "c4",
      "t3"."full_name" "c5"
    FROM "opportunity" "t2"
    LEFT JOIN "employee" "t3" ON "t3"."id"="t2"."owner_id"
    WHERE "t2"."customer_id"="r"."c0" AND ("t2"."deleted_at" IS NULL)
    ORDER BY "t2"."id"
    LIMIT ?) "s2"), (SELECT json_group_array(json_array("s3"."c0", "s3"."c1", "s3"."c2", "s3"."c3", "s3"."c4",
        "s3"."c5"))
  FROM (SELECT "t4"."id" "c0", "t4"."kind" "c1", "t4"."subject" "c2", substr("t4"."occurred_at", 1,
      10)||'T'||substr("t4"."occurred_at", 12, 15)||'Z' "c3", "t5"."id" "c4", "t5"."full_name" "c5"
    FROM "activity" "t4"
    JOIN "activity_target" "t6" ON "t6"."activity_id"="t4"."id"
    LEFT JOIN "employee" "t5" ON "t5"."id"="t4"."author_id"
    WHERE "t6"."customer_id"="r"."c0" AND "t6"."deleted_at" IS NULL AND ("t4"."deleted_at" IS NULL)
    ORDER BY "t4"."id"
    LIMIT ?) "s3"), (SELECT json_group_array(json_array("s4"."c0"))
  FROM (SELECT "t7"."name" "c0"
    FROM "tag" "t7"
    JOIN "customer_tag" "t8" ON "t8"."tag_id"="t7"."id"
    WHERE "t8"."customer_id"="r"."c0" AND "t8"."deleted_at" IS NULL AND ("t7"."deleted_at" IS NULL)
    ORDER BY "t7"."id"
    LIMIT ?) "s4")
FROM (SELECT "t9"."id" "c0", "t9"."name" "c1", "t9"."email" "c2", "t9"."phone" "c3", "t10"."id" "c4", "t10"."full_name"
    "c5"
  FROM "customer" "t9"
  LEFT JOIN "employee" "t10" ON "t10"."id"="t9"."owner_id"
  WHERE "t9"."id" IN (SELECT value FROM json_each(?)) AND ("t9"."deleted_at" IS NULL)) "r";
