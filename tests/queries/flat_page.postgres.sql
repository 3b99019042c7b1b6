-- 1 statements

SELECT encode('\x03'::bytea||uuid_send("t1"."id"), 'base64') "c0", "t1"."name" "c1", "t1"."email" "c2", "t1"."id" "c3",
    "t1"."city" "c4", "t1"."country" "c5", "t1"."industry" "c6", "t1"."tier" "c7", "t1"."lifecycle" "c8",
    "t1"."name_folded" "c9"
FROM "customer" "t1"
WHERE ("t1"."deleted_at" IS NULL)
ORDER BY "t1"."name_folded", "t1"."id"
LIMIT $1;
