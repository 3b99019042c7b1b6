-- The asset of a repair belongs to the customer of its case.
-- Otherwise: Plan a new repair, and delete this one.
SELECT 'Repair' AS entity, repair.id
FROM repair JOIN asset ON asset.id = repair.asset_id JOIN support_case ON support_case.id = repair.support_case_id
WHERE repair.deleted_at IS NULL AND asset.customer_id <> support_case.customer_id
