-- 17 statements

SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "kind", "subject",
    "body", "direction", "outcome", "occurred_at", "due_at", "completed_at", "duration_minutes", "author_id",
    "assignee_id", "_parent"
FROM (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."subject", "t1"."body", "t1"."direction", "t1"."outcome", "t1"."occurred_at",
    "t1"."due_at", "t1"."completed_at", "t1"."duration_minutes", "t1"."author_id", "t1"."assignee_id", "t1"."author_id"
    "_parent", row_number() OVER (PARTITION BY "t1"."author_id" ORDER BY ("t1"."occurred_at" IS NOT NULL) DESC,
    "t1"."occurred_at" DESC, "t1"."id" DESC) "_n"
  FROM "activity" "t1"
  WHERE "t1"."author_id" IN (SELECT value FROM json_each(?)) AND "t1"."deleted_at" IS NULL)
WHERE "_n"<=?
ORDER BY "_parent", "_n";

SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "full_name",
    "job_title", "email", "phone", "birth_date", "birth_year", "birth_month_day", "primary", "customer_id",
    "full_name_folded", "_parent"
FROM (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."full_name", "t1"."job_title", "t1"."email", "t1"."phone", "t1"."birth_date",
    "t1"."birth_year", "t1"."birth_month_day", "t1"."primary", "t1"."customer_id", "t1"."full_name_folded",
    "t1"."customer_id" "_parent", row_number() OVER (PARTITION BY "t1"."customer_id" ORDER BY "t1"."full_name_folded",
    "t1"."id") "_n"
  FROM "contact" "t1"
  WHERE "t1"."customer_id" IN (SELECT value FROM json_each(?)) AND "t1"."deleted_at" IS NULL)
WHERE "_n"<=?
ORDER BY "_parent", "_n";

SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "kind", "name", "phone",
    "email", "street_line", "country", "region", "city", "postal_code", "birth_date", "birth_year", "birth_month_day",
    "gender", "industry", "website", "employees", "annual_revenue", "currency", "lifecycle", "tier",
    "relationship_level", "business_line", "source", "purchase_preferences", "parent_id", "owner_id", "name_folded",
    "_parent"
FROM (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."name", "t1"."phone", "t1"."email", "t1"."street_line", "t1"."country",
    "t1"."region", "t1"."city", "t1"."postal_code", "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day",
    "t1"."gender", "t1"."industry", "t1"."website", "t1"."employees", "t1"."annual_revenue", "t1"."currency",
    "t1"."lifecycle", "t1"."tier", "t1"."relationship_level", "t1"."business_line", "t1"."source",
    "t1"."purchase_preferences", "t1"."parent_id", "t1"."owner_id", "t1"."name_folded", "t1"."owner_id" "_parent",
    row_number() OVER (PARTITION BY "t1"."owner_id" ORDER BY "t1"."name_folded", "t1"."id") "_n"
  FROM "customer" "t1"
  WHERE "t1"."owner_id" IN (SELECT value FROM json_each(?)) AND "t1"."lifecycle"=? AND "t1"."deleted_at" IS NULL)
WHERE "_n"<=?
ORDER BY "_parent", "_n";

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."name", "t1"."phone", "t1"."email", "t1"."street_line", "t1"."country",
    "t1"."region", "t1"."city", "t1"."postal_code", "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day",
    "t1"."gender", "t1"."industry", "t1"."website", "t1"."employees", "t1"."annual_revenue", "t1"."currency",
    "t1"."lifecycle", "t1"."tier", "t1"."relationship_level", "t1"."business_line", "t1"."source",
    "t1"."purchase_preferences", "t1"."parent_id", "t1"."owner_id"
FROM "customer" "t1"
WHERE "t1"."id" IN (SELECT value FROM json_each(?));

SELECT "t1"."owner_id", count(*)
FROM "customer" "t1"
WHERE "t1"."owner_id" IN (SELECT value FROM json_each(?)) AND "t1"."lifecycle"=? AND "t1"."deleted_at" IS NULL
GROUP BY "t1"."owner_id";

SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "employee_number",
    "full_name", "email", "phone", "job_title", "department", "role", "active", "password_hash", "team_id",
    "manager_id", "full_name_folded", "_parent"
FROM (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."employee_number", "t1"."full_name", "t1"."email", "t1"."phone", "t1"."job_title",
    "t1"."department", "t1"."role", "t1"."active", "t1"."password_hash", "t1"."team_id", "t1"."manager_id",
    "t1"."full_name_folded", "t1"."manager_id" "_parent", row_number() OVER (PARTITION BY "t1"."manager_id" ORDER BY
    "t1"."full_name_folded", "t1"."id") "_n"
  FROM "employee" "t1"
  WHERE "t1"."manager_id" IN (SELECT value FROM json_each(?)) AND "t1"."deleted_at" IS NULL)
WHERE "_n"<=?
ORDER BY "_parent", "_n";

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."employee_number", "t1"."full_name", "t1"."email", "t1"."phone", "t1"."job_title",
    "t1"."department", "t1"."role", "t1"."active", "t1"."password_hash", "t1"."team_id", "t1"."manager_id"
FROM "employee" "t1"
WHERE "t1"."id" IN (SELECT value FROM json_each(?));

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."employee_number", "t1"."full_name", "t1"."email", "t1"."phone", "t1"."job_title",
    "t1"."department", "t1"."role", "t1"."active", "t1"."password_hash", "t1"."team_id", "t1"."manager_id",
    "t1"."full_name_folded"
FROM "employee" "t1"
WHERE "t1"."role"=? AND "t1"."deleted_at" IS NULL
ORDER BY "t1"."full_name_folded", "t1"."id"
LIMIT ?;

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."employee_number", "t1"."full_name", "t1"."email", "t1"."phone", "t1"."job_title",
    "t1"."department", "t1"."role", "t1"."active", "t1"."password_hash", "t1"."team_id", "t1"."manager_id",
    "t1"."full_name_folded"
FROM "employee" "t1"
WHERE "t1"."role"=? AND "t1"."deleted_at" IS NULL
ORDER BY "t1"."full_name_folded", "t1"."id"
LIMIT ?;

SELECT "t1"."manager_id", count(*)
FROM "employee" "t1"
WHERE "t1"."manager_id" IN (SELECT value FROM json_each(?)) AND "t1"."deleted_at" IS NULL
GROUP BY "t1"."manager_id";

SELECT count(*)
FROM "employee" "t1"
WHERE "t1"."role"=? AND "t1"."deleted_at" IS NULL;

SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name",
    "expected_amount", "currency", "probability", "expected_close_date", "closed_at", "stage_entered_at", "lost_reason",
    "description", "customer_id", "owner_id", "stage_id", "_parent"
FROM (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."name", "t1"."expected_amount", "t1"."currency", "t1"."probability",
    "t1"."expected_close_date", "t1"."closed_at", "t1"."stage_entered_at", "t1"."lost_reason", "t1"."description",
    "t1"."customer_id", "t1"."owner_id", "t1"."stage_id", "t1"."customer_id" "_parent", row_number() OVER (PARTITION BY
    "t1"."customer_id" ORDER BY ("t1"."expected_amount" IS NOT NULL) DESC, "t1"."expected_amount" DESC, "t1"."id" DESC)
    "_n"
  FROM "opportunity" "t1"
  WHERE "t1"."customer_id" IN (SELECT value FROM json_each(?)) AND EXISTS (SELECT 1
    FROM "stage" "t2"
    WHERE "t2"."id"="t1"."stage_id" AND "t2"."kind"=?) AND "t1"."deleted_at" IS NULL)
WHERE "_n"<=?
ORDER BY "_parent", "_n";

SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name",
    "expected_amount", "currency", "probability", "expected_close_date", "closed_at", "stage_entered_at", "lost_reason",
    "description", "customer_id", "owner_id", "stage_id", "_parent"
FROM (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."name", "t1"."expected_amount", "t1"."currency", "t1"."probability",
    "t1"."expected_close_date", "t1"."closed_at", "t1"."stage_entered_at", "t1"."lost_reason", "t1"."description",
    "t1"."customer_id", "t1"."owner_id", "t1"."stage_id", "t1"."owner_id" "_parent", row_number() OVER (PARTITION BY
    "t1"."owner_id" ORDER BY ("t1"."closed_at" IS NOT NULL) DESC, "t1"."closed_at" DESC, "t1"."id" DESC) "_n"
  FROM "opportunity" "t1"
  WHERE "t1"."owner_id" IN (SELECT value FROM json_each(?)) AND "t1"."deleted_at" IS NULL)
WHERE "_n"<=?
ORDER BY "_parent", "_n";

SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "quantity",
    "unit_price", "currency", "opportunity_id", "product_id", "_parent"
FROM (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."quantity", "t1"."unit_price", "t1"."currency", "t1"."opportunity_id", "t1"."product_id",
    "t1"."opportunity_id" "_parent", row_number() OVER (PARTITION BY "t1"."opportunity_id" ORDER BY "t1"."id") "_n"
  FROM "opportunity_line" "t1"
  WHERE "t1"."opportunity_id" IN (SELECT value FROM json_each(?)) AND "t1"."deleted_at" IS NULL)
WHERE "_n"<=?
ORDER BY "_parent", "_n";

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."sku", "t1"."name", "t1"."kind", "t1"."category", "t1"."description", "t1"."list_price",
    "t1"."unit_cost", "t1"."currency", "t1"."stock_on_hand", "t1"."warranty_months", "t1"."maintenance_guide",
    "t1"."active"
FROM "product" "t1"
WHERE "t1"."id" IN (SELECT value FROM json_each(?));

SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "sold_on", "amount",
    "currency", "remarks", "opportunity_id", "salesperson_id", "_parent"
FROM (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."sold_on", "t1"."amount", "t1"."currency", "t1"."remarks", "t1"."opportunity_id",
    "t1"."salesperson_id", "t1"."salesperson_id" "_parent", row_number() OVER (PARTITION BY "t1"."salesperson_id" ORDER
    BY "t1"."amount" DESC, "t1"."id" DESC) "_n"
  FROM "sales_record" "t1"
  WHERE "t1"."salesperson_id" IN (SELECT value FROM json_each(?)) AND "t1"."deleted_at" IS NULL)
WHERE "_n"<=?
ORDER BY "_parent", "_n";

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."name", "t1"."business_line", "t1"."parent_id"
FROM "team" "t1"
WHERE "t1"."id" IN (SELECT value FROM json_each(?));
