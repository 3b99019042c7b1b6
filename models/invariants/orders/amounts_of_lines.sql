-- The amount of an order line is quantity × price − discount, rounded half up, less what returns have taken off.
-- Otherwise: Amend the order by orderAmend while it is confirmed.
SELECT 'OrderLine' AS entity, line.id
FROM order_line line JOIN "order" ordered ON ordered.id = line.order_id
WHERE line.deleted_at IS NULL AND line.external_id IS NULL
    AND ordered.deleted_at IS NULL AND ordered.status IN ('CONFIRMED', 'SHIPPED', 'COMPLETED')
    AND (line.amount IS NULL OR line.unit_price IS NULL OR line.discount IS NULL OR (
        -- Larger products are not exact on SQLite.
        line.quantity * 1.0 * line.unit_price < 100000000000000
        AND line.amount + coalesce((
            SELECT sum(returned.deduction) FROM return_request returned
            WHERE returned.order_line_id = line.id AND returned.deleted_at IS NULL
        ), 0) <> (line.quantity * line.unit_price * (10000 - line.discount) + 5000000) / 10000000
    ))
