-- 1 statements

SELECT "t1"."id" "c0", "t1"."name" "c1", "t1"."email" "c2", "t1"."city" "c3", "t1"."country" "c4", "t1"."industry" "c5",
    "t1"."tier" "c6", "t1"."lifecycle" "c7", "t1"."name_folded" "c8"
FROM "customer" "t1"
WHERE ("t1"."deleted_at" IS NULL)
ORDER BY "t1"."name_folded", "t1"."id"
LIMIT ?;
