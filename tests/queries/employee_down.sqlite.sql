-- 3 statements

SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "r"."c4", "r"."c5", (SELECT json_group_array(json_array("s1"."c0",
    "s1"."c1", (SELECT json_group_array(json_array("s2"."c0"))
    FROM (SELECT "t1"."full_name" "c0"
      FROM "contact" "t1"
      WHERE "t1"."customer_id"="s1"."c1" AND ("t1"."deleted_at" IS NULL)
      ORDER BY "t1"."full_name_folded", "t1"."id"
      LIMIT ?) "s2"), (SELECT json_group_array(json_array("s3"."c0", "s3"."c1", "s3"."c2", "s3"."c3", (SELECT
          json_group_array(json_array("s4"."c0", "s4"."c1", "s4"."c2"))
      FROM (SELECT "t2"."quantity" "c0", "t3"."id" "c1", "t3"."name" "c2"
        FROM "opportunity_line" "t2"
        LEFT JOIN "product" "t3" ON "t3"."id"="t2"."product_id"
        WHERE "t2"."opportunity_id"="s3"."c3" AND ("t2"."deleted_at" IS NULL)
        ORDER BY "t2"."id"
        LIMIT ?) "s4")))
    FROM (SELECT "t4"."name" "c0", "t4"."expected_amount" "c1", "t4"."currency" "c2", "t4"."id" "c3"
      FROM "opportunity" "t4"
      WHERE "t4"."customer_id"="s1"."c1" AND (EXISTS (SELECT 1
        FROM "stage" "t5"
        WHERE "t5"."id"="t4"."stage_id" AND "t5"."kind"=?) AND "t4"."deleted_at" IS NULL)
      ORDER BY ("t4"."expected_amount" IS NOT NULL) DESC, "t4"."expected_amount" DESC, "t4"."id" DESC
      LIMIT ?) "s3")))
  FROM (SELECT "t6"."name" "c0", "t6"."id" "c1"
    FROM "customer" "t6"
    WHERE "t6"."owner_id"="r"."c5" AND ("t6"."lifecycle"=? AND "t6"."deleted_at" IS NULL)
    ORDER BY "t6"."name_folded", "t6"."id"
    LIMIT ?) "s1"), (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "customer" "t7"
    WHERE "t7"."owner_id"="r"."c5" AND ("t7"."lifecycle"=? AND "t7"."deleted_at" IS NULL)
    LIMIT ?) "c"), (SELECT json_group_array(json_array("s5"."c0", "s5"."c1", "s5"."c2", "s5"."c3"))
  FROM (SELECT "t8"."name" "c0", substr("t8"."closed_at", 1, 10)||'T'||substr("t8"."closed_at", 12, 15)||'Z' "c1",
      "t9"."id" "c2", "t9"."name" "c3"
    FROM "opportunity" "t8"
    LEFT JOIN "customer" "t9" ON "t9"."id"="t8"."customer_id"
    WHERE "t8"."owner_id"="r"."c5" AND ("t8"."deleted_at" IS NULL)
    ORDER BY ("t8"."closed_at" IS NOT NULL) DESC, "t8"."closed_at" DESC, "t8"."id" DESC
    LIMIT ?) "s5"), (SELECT json_group_array(json_array("s6"."c0", "s6"."c1", "s6"."c2"))
  FROM (SELECT "t10"."amount" "c0", "t10"."currency" "c1", "t10"."sold_on" "c2"
    FROM "sales_record" "t10"
    WHERE "t10"."salesperson_id"="r"."c5" AND ("t10"."deleted_at" IS NULL)
    ORDER BY "t10"."amount" DESC, "t10"."id" DESC
    LIMIT ?) "s6"), (SELECT json_group_array(json_array("s7"."c0", "s7"."c1"))
  FROM (SELECT "t11"."subject" "c0", substr("t11"."occurred_at", 1, 10)||'T'||substr("t11"."occurred_at", 12, 15)||'Z'
      "c1"
    FROM "activity" "t11"
    WHERE "t11"."author_id"="r"."c5" AND ("t11"."deleted_at" IS NULL)
    ORDER BY ("t11"."occurred_at" IS NOT NULL) DESC, "t11"."occurred_at" DESC, "t11"."id" DESC
    LIMIT ?) "s7")
FROM (SELECT "t12"."full_name" "c0", "t13"."id" "c1", "t13"."name" "c2", "t14"."id" "c3", "t14"."full_name" "c4",
    "t12"."id" "c5"
  FROM "employee" "t12"
  LEFT JOIN "team" "t13" ON "t13"."id"="t12"."team_id"
  LEFT JOIN "employee" "t14" ON "t14"."id"="t12"."manager_id"
  WHERE ("t12"."role"=? AND "t12"."deleted_at" IS NULL)
  ORDER BY "t12"."full_name_folded", "t12"."id"
  LIMIT ?) "r";

SELECT "r"."c0", "r"."c1", (SELECT json_group_array(json_array("s1"."c0"))
  FROM (SELECT "t1"."full_name" "c0"
    FROM "employee" "t1"
    WHERE "t1"."manager_id"="r"."c1" AND ("t1"."deleted_at" IS NULL)
    ORDER BY "t1"."full_name_folded", "t1"."id"
    LIMIT ?) "s1"), (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "employee" "t2"
    WHERE "t2"."manager_id"="r"."c1" AND ("t2"."deleted_at" IS NULL)
    LIMIT ?) "c")
FROM (SELECT "t3"."full_name" "c0", "t3"."id" "c1"
  FROM "employee" "t3"
  WHERE ("t3"."role"=? AND "t3"."deleted_at" IS NULL)
  ORDER BY "t3"."full_name_folded", "t3"."id"
  LIMIT ?) "r";

SELECT count(*)
FROM "employee" "t1"
WHERE "t1"."role"=? AND "t1"."deleted_at" IS NULL;
