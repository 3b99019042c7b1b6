-- Agents and names go with their call list, and with the employee, customer or lead.
-- Otherwise: Restore what is deleted, or delete the row that is left.
SELECT 'CallListMember' AS entity, owned.id FROM "call_list_member" owned JOIN "call_list" owner ON owner.id = owned.call_list_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'CallListMember' AS entity, owned.id FROM "call_list_member" owned JOIN "employee" owner ON owner.id = owned.employee_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'CallListEntry' AS entity, owned.id FROM "call_list_entry" owned JOIN "call_list" owner ON owner.id = owned.call_list_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'CallListEntry' AS entity, owned.id FROM "call_list_entry" owned JOIN "customer" owner ON owner.id = owned.customer_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'CallListEntry' AS entity, owned.id FROM "call_list_entry" owned JOIN "lead" owner ON owner.id = owned.lead_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
