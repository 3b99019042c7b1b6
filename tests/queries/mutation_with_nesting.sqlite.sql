-- 11 statements

SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "kind", "subject",
    "body", "direction", "outcome", "occurred_at", "due_at", "completed_at", "duration_minutes", "occurrence_at",
    "author_id", "assignee_id", "repeats_id", "_parent"
FROM (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."subject", "t1"."body", "t1"."direction", "t1"."outcome", "t1"."occurred_at",
    "t1"."due_at", "t1"."completed_at", "t1"."duration_minutes", "t1"."occurrence_at", "t1"."author_id",
    "t1"."assignee_id", "t1"."repeats_id", "t2"."customer_id" "_parent", row_number() OVER (PARTITION BY
    "t2"."customer_id" ORDER BY "t1"."id") "_n"
  FROM "activity_target" "t2"
  JOIN "activity" "t1" ON "t1"."id"="t2"."activity_id"
  WHERE "t2"."customer_id" IN (SELECT value FROM json_each(?)) AND "t2"."deleted_at" IS NULL AND "t1"."deleted_at" IS
      NULL)
WHERE "_n"<=?
ORDER BY "_parent", "_n";

SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "full_name",
    "job_title", "email", "phone", "birth_date", "birth_year", "birth_month_day", "opted_out_at", "primary",
    "customer_id", "merged_into_id", "_parent"
FROM (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."full_name", "t1"."job_title", "t1"."email", "t1"."phone", "t1"."birth_date",
    "t1"."birth_year", "t1"."birth_month_day", "t1"."opted_out_at", "t1"."primary", "t1"."customer_id",
    "t1"."merged_into_id", "t1"."customer_id" "_parent", row_number() OVER (PARTITION BY "t1"."customer_id" ORDER BY
    "t1"."id") "_n"
  FROM "contact" "t1"
  WHERE "t1"."customer_id" IN (SELECT value FROM json_each(?)) AND "t1"."deleted_at" IS NULL)
WHERE "_n"<=?
ORDER BY "_parent", "_n";

SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "full_name",
    "job_title", "email", "phone", "birth_date", "birth_year", "birth_month_day", "opted_out_at", "primary",
    "customer_id", "merged_into_id", "full_name_folded", "_parent"
FROM (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."full_name", "t1"."job_title", "t1"."email", "t1"."phone", "t1"."birth_date",
    "t1"."birth_year", "t1"."birth_month_day", "t1"."opted_out_at", "t1"."primary", "t1"."customer_id",
    "t1"."merged_into_id", "t1"."full_name_folded", "t1"."customer_id" "_parent", row_number() OVER (PARTITION BY
    "t1"."customer_id" ORDER BY "t1"."full_name_folded", "t1"."id") "_n"
  FROM "contact" "t1"
  WHERE "t1"."customer_id" IN (SELECT value FROM json_each(?)) AND "t1"."deleted_at" IS NULL)
WHERE "_n"<=?
ORDER BY "_parent", "_n";

SELECT "t1"."customer_id", count(*)
FROM "contact" "t1"
WHERE "t1"."customer_id" IN (SELECT value FROM json_each(?)) AND "t1"."deleted_at" IS NULL
GROUP BY "t1"."customer_id";

SELECT "t1"."customer_id", count(*)
FROM "contact" "t1"
WHERE "t1"."customer_id" IN (SELECT value FROM json_each(?)) AND "t1"."deleted_at" IS NULL
GROUP BY "t1"."customer_id";

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."name", "t1"."phone", "t1"."email", "t1"."street_line", "t1"."country",
    "t1"."region", "t1"."city", "t1"."postal_code", "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day",
    "t1"."gender", "t1"."industry", "t1"."website", "t1"."employees", "t1"."annual_revenue", "t1"."currency",
    "t1"."lifecycle", "t1"."tier", "t1"."relationship_level", "t1"."business_line", "t1"."source",
    "t1"."purchase_preferences", "t1"."opted_out_at", "t1"."parent_id", "t1"."merged_into_id", "t1"."owner_id"
FROM "customer" "t1"
WHERE "t1"."id" IN (SELECT value FROM json_each(?));

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."kind", "t1"."name", "t1"."phone", "t1"."email", "t1"."street_line", "t1"."country",
    "t1"."region", "t1"."city", "t1"."postal_code", "t1"."birth_date", "t1"."birth_year", "t1"."birth_month_day",
    "t1"."gender", "t1"."industry", "t1"."website", "t1"."employees", "t1"."annual_revenue", "t1"."currency",
    "t1"."lifecycle", "t1"."tier", "t1"."relationship_level", "t1"."business_line", "t1"."source",
    "t1"."purchase_preferences", "t1"."opted_out_at", "t1"."parent_id", "t1"."merged_into_id", "t1"."owner_id"
FROM "customer" "t1"
WHERE "t1"."id" IN (SELECT value FROM json_each(?));

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."employee_number", "t1"."full_name", "t1"."email", "t1"."phone", "t1"."job_title",
    "t1"."department", "t1"."role", "t1"."active", "t1"."password_hash", "t1"."invited_until", "t1"."identity_bound_at",
    "t1"."second_factor_at", "t1"."team_id", "t1"."manager_id"
FROM "employee" "t1"
WHERE "t1"."id" IN (SELECT value FROM json_each(?));

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."employee_number", "t1"."full_name", "t1"."email", "t1"."phone", "t1"."job_title",
    "t1"."department", "t1"."role", "t1"."active", "t1"."password_hash", "t1"."invited_until", "t1"."identity_bound_at",
    "t1"."second_factor_at", "t1"."team_id", "t1"."manager_id"
FROM "employee" "t1"
WHERE "t1"."id" IN (SELECT value FROM json_each(?));

SELECT "id", "created_at", "updated_at", "version", "external_id", "deleted_at", "deletion_id", "name",
    "expected_amount", "currency", "probability", "expected_close_date", "closed_at", "stage_entered_at", "lost_reason",
    "description", "customer_id", "owner_id", "stage_id", "source_campaign_id", "source_lead_id", "name_folded",
    "_parent"
FROM (SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."name", "t1"."expected_amount", "t1"."currency", "t1"."probability",
    "t1"."expected_close_date", "t1"."closed_at", "t1"."stage_entered_at", "t1"."lost_reason", "t1"."description",
    "t1"."customer_id", "t1"."owner_id", "t1"."stage_id", "t1"."source_campaign_id", "t1"."source_lead_id",
    "t1"."name_folded", "t1"."customer_id" "_parent", row_number() OVER (PARTITION BY "t1"."customer_id" ORDER BY
    "t1"."name_folded", "t1"."id") "_n"
  FROM "opportunity" "t1"
  WHERE "t1"."customer_id" IN (SELECT value FROM json_each(?)) AND "t1"."deleted_at" IS NULL)
WHERE "_n"<=?
ORDER BY "_parent", "_n";

SELECT "t1"."id", "t1"."created_at", "t1"."updated_at", "t1"."version", "t1"."external_id", "t1"."deleted_at",
    "t1"."deletion_id", "t1"."name", "t1"."position", "t1"."kind", "t1"."default_probability", "t1"."expected_days",
    "t1"."pipeline_id"
FROM "stage" "t1"
WHERE "t1"."id" IN (SELECT value FROM json_each(?));
