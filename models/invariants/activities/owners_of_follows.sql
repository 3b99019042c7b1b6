-- Follows go with their employee, and with what is followed.
-- Otherwise: Restore what is deleted, or delete the row that is left.
SELECT 'Follow' AS entity, owned.id FROM "follow" owned JOIN "employee" owner ON owner.id = owned.employee_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Follow' AS entity, owned.id FROM "follow" owned JOIN "customer" owner ON owner.id = owned.customer_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Follow' AS entity, owned.id FROM "follow" owned JOIN "contact" owner ON owner.id = owned.contact_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Follow' AS entity, owned.id FROM "follow" owned JOIN "lead" owner ON owner.id = owned.lead_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Follow' AS entity, owned.id FROM "follow" owned JOIN "opportunity" owner ON owner.id = owned.opportunity_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Follow' AS entity, owned.id FROM "follow" owned JOIN "order" owner ON owner.id = owned.order_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Follow' AS entity, owned.id FROM "follow" owned JOIN "contract" owner ON owner.id = owned.contract_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Follow' AS entity, owned.id FROM "follow" owned JOIN "support_case" owner ON owner.id = owned.support_case_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Follow' AS entity, owned.id FROM "follow" owned JOIN "campaign" owner ON owner.id = owned.campaign_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'Follow' AS entity, owned.id FROM "follow" owned JOIN "activity" owner ON owner.id = owned.activity_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
