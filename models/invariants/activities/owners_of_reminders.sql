-- Reminders go with their employee, and with what they are about.
-- Otherwise: Restore what is deleted, or delete the row that is left.
SELECT 'Reminder' AS entity, owned.id FROM "reminder" owned JOIN "employee" owner ON owner.id = owned.employee_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Reminder' AS entity, owned.id FROM "reminder" owned JOIN "customer" owner ON owner.id = owned.customer_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Reminder' AS entity, owned.id FROM "reminder" owned JOIN "contact" owner ON owner.id = owned.contact_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Reminder' AS entity, owned.id FROM "reminder" owned JOIN "lead" owner ON owner.id = owned.lead_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Reminder' AS entity, owned.id FROM "reminder" owned JOIN "opportunity" owner ON owner.id = owned.opportunity_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Reminder' AS entity, owned.id FROM "reminder" owned JOIN "order" owner ON owner.id = owned.order_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Reminder' AS entity, owned.id FROM "reminder" owned JOIN "contract" owner ON owner.id = owned.contract_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Reminder' AS entity, owned.id FROM "reminder" owned JOIN "support_case" owner ON owner.id = owned.support_case_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Reminder' AS entity, owned.id FROM "reminder" owned JOIN "campaign" owner ON owner.id = owned.campaign_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Reminder' AS entity, owned.id FROM "reminder" owned JOIN "activity" owner ON owner.id = owned.activity_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
