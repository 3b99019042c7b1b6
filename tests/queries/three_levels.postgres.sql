-- 1 statements

SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "l1"."a0", "l1"."a1", "l1"."a2", "l1"."a3", "l2"."o", "l2"."a0",
    "l2"."a1", "l2"."a2", "l2"."a3", "l2"."a4", "l2"."a5"
FROM (SELECT "r".*, row_number() OVER () "n"
  FROM (SELECT encode('\x03'::bytea||uuid_send("t1"."id"), 'base64') "c0", "t1"."name" "c1", "t1"."id" "c2",
      "t1"."name_folded" "c3"
    FROM "customer" "t1"
    WHERE ("t1"."tier"=$1 AND "t1"."deleted_at" IS NULL)
    ORDER BY "t1"."name_folded", "t1"."id"
    LIMIT $2) "r") "r"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0", array_agg("s"."c1") "a1", array_agg("s"."c2") "a2",
    array_agg("s"."c3") "a3"
  FROM (SELECT encode('\x0d'::bytea||uuid_send("t2"."id"), 'base64') "c0", "t2"."name" "c1", "t2"."expected_close_date"
      "c2", "t2"."id" "c3"
    FROM "opportunity" "t2"
    WHERE "t2"."customer_id"="r"."c2" AND ("t2"."closed_at" IS NULL AND "t2"."deleted_at" IS NULL)
    ORDER BY ("t2"."expected_close_date" IS NULL), "t2"."expected_close_date", "t2"."id"
    LIMIT $3) "s"
  WHERE "r"."n"<$4) "l1"
CROSS JOIN LATERAL (SELECT array_agg("p"."n") "o", array_agg("s"."c0") "a0", array_agg("s"."c1") "a1",
    array_agg("s"."c2") "a2", array_agg("s"."c3") "a3", array_agg("s"."c4") "a4", array_agg("s"."c5") "a5"
  FROM unnest("l1"."a3") WITH ORDINALITY "p"("id", "n")
  CROSS JOIN LATERAL (SELECT encode('\x0f'::bytea||uuid_send("t3"."id"), 'base64') "c0", "t3"."quantity" "c1",
      "t3"."unit_price" "c2", "t3"."currency" "c3", "t4"."id" "c4", "t4"."name" "c5"
    FROM "opportunity_line" "t3"
    LEFT JOIN "product" "t4" ON "t4"."id"="t3"."product_id"
    WHERE "t3"."opportunity_id"="p"."id" AND ("t3"."deleted_at" IS NULL)
    ORDER BY "t3"."quantity" DESC, "t3"."id" DESC
    LIMIT $5) "s"
  WHERE "p"."n"<$6) "l2";
