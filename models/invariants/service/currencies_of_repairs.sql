-- Repair parts have the currency of their repair.
-- Otherwise: Delete the repair, and create it again in one currency.
SELECT 'RepairPart' AS entity, part.id FROM repair_part part JOIN repair ON repair.id = part.repair_id
WHERE part.deleted_at IS NULL AND repair.deleted_at IS NULL AND part.currency <> repair.currency
