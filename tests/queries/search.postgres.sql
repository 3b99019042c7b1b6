-- 8 statements

SELECT "t1"."name" "c0"
FROM "customer" "t1"
WHERE (string_to_array("t1"."search_grams", ' ')@>$1::text[] AND strpos("t1"."search_text", $2::text)>0 AND
    strpos("t1"."search_text", $3::text)>0 AND strpos("t1"."search_text", $4::text)>0 AND "t1"."deleted_at" IS NULL)
ORDER BY "t1"."id"
LIMIT $5;

SELECT "t1"."name" "c0", "t1"."city" "c1"
FROM "customer" "t1"
WHERE (string_to_array("t1"."search_grams", ' ')@>$1::text[] AND strpos("t1"."search_text", $2::text)>0 AND
    "t1"."deleted_at" IS NULL)
ORDER BY "t1"."name_folded", "t1"."id"
LIMIT $3;

SELECT "t1"."name" "c0", "t1"."city" "c1"
FROM "customer" "t1"
WHERE (string_to_array("t1"."search_grams", ' ')@>$1::text[] AND strpos("t1"."search_text", $2::text)>0 AND
    strpos("t1"."search_text", $3::text)>0 AND "t1"."deleted_at" IS NULL)
ORDER BY "t1"."name_folded", "t1"."id"
LIMIT $4;

SELECT "t1"."name" "c0", "t1"."city" "c1"
FROM "customer" "t1"
WHERE (strpos("t1"."search_text", $1::text)>0 AND "t1"."deleted_at" IS NULL)
ORDER BY "t1"."id"
LIMIT $2;

SELECT count(*)
FROM "customer" "t1"
WHERE string_to_array("t1"."search_grams", ' ')@>$1::text[] AND strpos("t1"."search_text", $2::text)>0 AND
    "t1"."deleted_at" IS NULL;

SELECT count(*)
FROM "customer" "t1"
WHERE string_to_array("t1"."search_grams", ' ')@>$1::text[] AND strpos("t1"."search_text", $2::text)>0 AND
    strpos("t1"."search_text", $3::text)>0 AND "t1"."deleted_at" IS NULL;

SELECT count(*)
FROM "customer" "t1"
WHERE string_to_array("t1"."search_grams", ' ')@>$1::text[] AND strpos("t1"."search_text", $2::text)>0 AND
    strpos("t1"."search_text", $3::text)>0 AND strpos("t1"."search_text", $4::text)>0 AND "t1"."deleted_at" IS NULL;

SELECT "r"."c0", "r"."c1", "l1"."a0", "l1n0"."n"
FROM (SELECT "r".*, row_number() OVER () "n"
  FROM (SELECT "t1"."full_name" "c0", "t1"."id" "c1"
    FROM "employee" "t1"
    WHERE ("t1"."role"=$1 AND string_to_array("t1"."search_grams", ' ')@>$2::text[] AND strpos("t1"."search_text",
        $3::text)>0 AND strpos("t1"."search_text", $4::text)>0 AND "t1"."deleted_at" IS NULL)
    ORDER BY "t1"."full_name_folded", "t1"."id"
    LIMIT $5) "r") "r"
CROSS JOIN LATERAL (SELECT array_agg("s"."c0") "a0"
  FROM (SELECT "t2"."name" "c0"
    FROM "customer" "t2"
    WHERE "t2"."owner_id"="r"."c1" AND (string_to_array("t2"."search_grams", ' ')@>$6::text[] AND
        strpos("t2"."search_text", $7::text)>0 AND "t2"."deleted_at" IS NULL)
    ORDER BY "t2"."name_folded", "t2"."id"
    LIMIT $8) "s"
  WHERE "r"."n"<$9) "l1"
CROSS JOIN LATERAL (SELECT count(*) "n"
  FROM (SELECT 1
    FROM "customer" "t3"
    WHERE "t3"."owner_id"="r"."c1" AND (string_to_array("t3"."search_grams", ' ')@>$10::text[] AND
        strpos("t3"."search_text", $11::text)>0 AND "t3"."deleted_at" IS NULL)
    LIMIT $12) "c") "l1n0";
