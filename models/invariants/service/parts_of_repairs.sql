-- The parts of a repair have its currency, and their amount is quantity × price, rounded half up.
-- Otherwise: Report it with the history of the repair.
SELECT 'RepairPart' AS entity, part.id FROM repair_part part JOIN repair ON repair.id = part.repair_id
WHERE part.deleted_at IS NULL AND part.external_id IS NULL AND (
    part.currency <> repair.currency
    OR (part.quantity * 1.0 * part.price < 100000000000000 AND part.amount <> (part.quantity * part.price + 500) / 1000)
)
