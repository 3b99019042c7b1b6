-- Repairs and their parts go with their case.
-- Otherwise: Restore what is deleted, or delete the row that is left.
SELECT 'Repair' AS entity, owned.id FROM "repair" owned JOIN "support_case" owner ON owner.id = owned.support_case_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'RepairPart' AS entity, owned.id FROM "repair_part" owned JOIN "repair" owner ON owner.id = owned.repair_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
