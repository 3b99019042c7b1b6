-- 3 statements

SELECT "r"."c0", "r"."c1", "l1"."a0", "l1n0"."n"
FROM (SELECT "r".*, row_number() OVER () "n"
  FROM (SELECT "t1"."full_name" "c0", "t1"."id" "c1"
    FROM "employee" "t1"
    WHERE ("t1"."role"=$1 AND "t1"."deleted_at" IS NULL)
    ORDER BY "t1"."full_name_folded", "t1"."id"
    LIMIT $2) "r") "r"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0"
  FROM (SELECT "t2"."full_name" "c0"
    FROM "employee" "t2"
    WHERE "t2"."manager_id"="r"."c1" AND ("t2"."deleted_at" IS NULL)
    ORDER BY "t2"."full_name_folded", "t2"."id"
    LIMIT $3) "s"
  WHERE "r"."n"<$4) "l1"
CROSS JOIN LATERAL (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "employee" "t3"
    WHERE "t3"."manager_id"="r"."c1" AND ("t3"."deleted_at" IS NULL)
    LIMIT $5) "c") "l1n0";

SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "r"."c4", "r"."c5", "l1"."a0", "l1"."a1", "l1n0"."n", "l2"."o",
    "l2"."a0", "l3"."o", "l3"."a0", "l3"."a1", "l3"."a2", "l3"."a3", "l4"."o", "l4"."a0", "l4"."a1", "l4"."a2",
    "l5"."a0", "l5"."a1", "l5"."a2", "l5"."a3", "l6"."a0", "l6"."a1", "l6"."a2", "l7"."a0", "l7"."a1"
FROM (SELECT "r".*, row_number() OVER () "n"
  FROM (SELECT "t1"."full_name" "c0", "t2"."id" "c1", "t2"."name" "c2", "t3"."id" "c3", "t3"."full_name" "c4", "t1"."id"
      "c5"
    FROM "employee" "t1"
    LEFT JOIN "team" "t2" ON "t2"."id"="t1"."team_id"
    LEFT JOIN "employee" "t3" ON "t3"."id"="t1"."manager_id"
    WHERE ("t1"."role"=$1 AND "t1"."deleted_at" IS NULL)
    ORDER BY "t1"."full_name_folded", "t1"."id"
    LIMIT $2) "r") "r"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1"
  FROM (SELECT "t4"."name" "c0", "t4"."id" "c1"
    FROM "customer" "t4"
    WHERE "t4"."owner_id"="r"."c5" AND ("t4"."lifecycle"=$3 AND "t4"."deleted_at" IS NULL)
    ORDER BY "t4"."name_folded", "t4"."id"
    LIMIT $4) "s"
  WHERE "r"."n"<$5) "l1"
CROSS JOIN LATERAL (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "customer" "t5"
    WHERE "t5"."owner_id"="r"."c5" AND ("t5"."lifecycle"=$6 AND "t5"."deleted_at" IS NULL)
    LIMIT $7) "c") "l1n0"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0"
  FROM unnest("l1"."a1") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t6"."full_name" "c0"
    FROM "contact" "t6"
    WHERE "t6"."customer_id"="p"."id" AND ("t6"."deleted_at" IS NULL)
    ORDER BY "t6"."full_name_folded", "t6"."id"
    LIMIT $8) "s"
  WHERE "p"."n"<$9) "l2"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2", array_agg("s"."c3") "a3"
  FROM unnest("l1"."a1") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t7"."name" "c0", "t7"."expected_amount" "c1", "t7"."currency" "c2", "t7"."id" "c3"
    FROM "opportunity" "t7"
    WHERE "t7"."customer_id"="p"."id" AND (EXISTS (SELECT 1
      FROM "stage" "t8"
      WHERE "t8"."id"="t7"."stage_id" AND "t8"."kind"=$10) AND "t7"."deleted_at" IS NULL)
    ORDER BY ("t7"."expected_amount" IS NOT NULL) DESC, "t7"."expected_amount" DESC, "t7"."id" DESC
    LIMIT $11) "s"
  WHERE "p"."n"<$12) "l3"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2"
  FROM unnest("l3"."a3") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT "t9"."quantity" "c0", "t10"."id" "c1", "t10"."name" "c2"
    FROM "opportunity_line" "t9"
    LEFT JOIN "product" "t10" ON "t10"."id"="t9"."product_id"
    WHERE "t9"."opportunity_id"="p"."id" AND ("t9"."deleted_at" IS NULL)
    ORDER BY "t9"."id"
    LIMIT $13) "s") "l4"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3"
  FROM (SELECT "t11"."name" "c0", coalesce(to_char("t11"."closed_at" AT TIME ZONE 'UTC',
      'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), CASE "t11"."closed_at" WHEN '-infinity' THEN '0001-01-01T00:00:00.000000Z' WHEN
      'infinity' THEN '9999-12-31T23:59:59.999999Z' END) "c1", "t12"."id" "c2", "t12"."name" "c3"
    FROM "opportunity" "t11"
    LEFT JOIN "customer" "t12" ON "t12"."id"="t11"."customer_id"
    WHERE "t11"."owner_id"="r"."c5" AND ("t11"."deleted_at" IS NULL)
    ORDER BY ("t11"."closed_at" IS NOT NULL) DESC, "t11"."closed_at" DESC, "t11"."id" DESC
    LIMIT $14) "s"
  WHERE "r"."n"<$15) "l5"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2"
  FROM (SELECT "t13"."amount" "c0", "t13"."currency" "c1", "t13"."sold_on" "c2"
    FROM "sales_record" "t13"
    WHERE "t13"."salesperson_id"="r"."c5" AND ("t13"."deleted_at" IS NULL)
    ORDER BY "t13"."amount" DESC, "t13"."id" DESC
    LIMIT $16) "s"
  WHERE "r"."n"<$17) "l6"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1"
  FROM (SELECT "t14"."subject" "c0", coalesce(to_char("t14"."occurred_at" AT TIME ZONE 'UTC',
      'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), CASE "t14"."occurred_at" WHEN '-infinity' THEN '0001-01-01T00:00:00.000000Z'
      WHEN 'infinity' THEN '9999-12-31T23:59:59.999999Z' END) "c1"
    FROM "activity" "t14"
    WHERE "t14"."author_id"="r"."c5" AND ("t14"."deleted_at" IS NULL)
    ORDER BY ("t14"."occurred_at" IS NOT NULL) DESC, "t14"."occurred_at" DESC, "t14"."id" DESC
    LIMIT $18) "s"
  WHERE "r"."n"<$19) "l7";

SELECT count(*)
FROM "employee" "t1"
WHERE "t1"."role"=$1 AND "t1"."deleted_at" IS NULL;
