-- 1 statements

SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "r"."c4", "r"."c5", "r"."c6", "r"."c7", "l1"."a0", "l1"."a1", "l1"."a2",
    "l1"."a3", "l1"."a4", "l2"."a0", "l2"."a1", "l2"."a2", "l2"."a3", "l2"."a4", "l2"."a5", "l3"."a0", "l3"."a1",
    "l3"."a2", "l3"."a3", "l3"."a4", "l3"."a5", "l4"."a0"
FROM (SELECT "r".*, row_number() OVER () "n"
  FROM (SELECT encode('\x03'::bytea||uuid_send("t1"."id"), 'base64') "c0", "t1"."name" "c1", "t1"."email" "c2",
      "t1"."id" "c3", "t1"."phone" "c4", "t2"."id" "c5", "t2"."full_name" "c6", "t1"."name_folded" "c7"
    FROM "customer" "t1"
    LEFT JOIN "employee" "t2" ON "t2"."id"="t1"."owner_id"
    WHERE ("t1"."deleted_at" IS NULL)
    ORDER BY "t1"."name_folded", "t1"."id"
    LIMIT $1) "r") "r"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4"
  FROM (SELECT encode('\x04'::bytea||uuid_send("t3"."id"), 'base64') "c0", "t3"."full_name" "c1", "t3"."email" "c2",
      "t3"."id" "c3", "t3"."phone" "c4"
    FROM "contact" "t3"
    WHERE "t3"."customer_id"="r"."c3" AND ("t3"."deleted_at" IS NULL)
    ORDER BY "t3"."id"
    LIMIT $2) "s"
  WHERE "r"."n"<$3) "l1"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5"
  FROM (SELECT encode('\x0d'::bytea||uuid_send("t4"."id"), 'base64') "c0", "t4"."name" "c1", "t4"."expected_amount"
      "c2", "t4"."currency" "c3", "t5"."id" "c4", "t5"."full_name" "c5"
    FROM "opportunity" "t4"
    LEFT JOIN "employee" "t5" ON "t5"."id"="t4"."owner_id"
    WHERE "t4"."customer_id"="r"."c3" AND ("t4"."deleted_at" IS NULL)
    ORDER BY "t4"."id"
    LIMIT $4) "s"
  WHERE "r"."n"<$5) "l2"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5"
  FROM (SELECT encode('\x12'::bytea||uuid_send("t6"."id"), 'base64') "c0", "t6"."kind" "c1", "t6"."subject" "c2",
      coalesce(to_char("t6"."occurred_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), CASE "t6"."occurred_at"
      WHEN '-infinity' THEN '0001-01-01T00:00:00.000000Z' WHEN 'infinity' THEN '9999-12-31T23:59:59.999999Z' END) "c3",
      "t7"."id" "c4", "t7"."full_name" "c5"
    FROM "activity" "t6"
    JOIN "activity_target" "t8" ON "t8"."activity_id"="t6"."id"
    LEFT JOIN "employee" "t7" ON "t7"."id"="t6"."author_id"
    WHERE "t8"."customer_id"="r"."c3" AND "t8"."deleted_at" IS NULL AND ("t6"."deleted_at" IS NULL)
    ORDER BY "t6"."id"
    LIMIT $6) "s"
  WHERE "r"."n"<$7) "l3"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0"
  FROM (SELECT "t9"."name" "c0"
    FROM "tag" "t9"
    JOIN "customer_tag" "t10" ON "t10"."tag_id"="t9"."id"
    WHERE "t10"."customer_id"="r"."c3" AND "t10"."deleted_at" IS NULL AND ("t9"."deleted_at" IS NULL)
    ORDER BY "t9"."id"
    LIMIT $8) "s"
  WHERE "r"."n"<$9) "l4";
