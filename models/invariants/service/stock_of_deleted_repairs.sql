-- The parts of a deleted repair are back in the stock.
-- Otherwise: Add the pieces to the stock by productUpdate.
SELECT 'RepairPart' AS entity, part.id
FROM repair_part part JOIN product ON product.id = part.product_id
WHERE part.deleted_at IS NOT NULL AND product.stock_on_hand IS NOT NULL
    -- Its creation took pieces from the stock ...
    AND EXISTS (
        SELECT 1 FROM event taken JOIN event stock ON stock."transaction" = taken."transaction"
        WHERE taken.row_id = part.id AND taken.entity = 'RepairPart' AND taken.operation = 'CREATE'
            AND stock.row_id = part.product_id AND stock.entity = 'Product' AND stock.operation = 'UPDATE'
    )
    -- ... and neither its deletion nor a later change put them back.
    AND EXISTS (
        SELECT 1 FROM event gone
        WHERE gone.row_id = part.id AND gone.entity = 'RepairPart' AND gone.operation = 'DELETE'
            AND NOT EXISTS (
                SELECT 1 FROM event later JOIN event stock ON stock."transaction" = later."transaction"
                WHERE later.row_id = part.id AND later.entity = 'RepairPart' AND later.seq >= gone.seq
                    AND stock.row_id = part.product_id AND stock.entity = 'Product' AND stock.operation = 'UPDATE'
            )
    )
