-- The total of an order is the sum of its lines.
-- Otherwise: Amend the order by orderAmend while it is confirmed.
SELECT 'Order' AS entity, ordered.id
FROM "order" ordered LEFT JOIN (
    SELECT line.order_id, sum(line.amount) AS amount FROM order_line line WHERE line.deleted_at IS NULL
    GROUP BY line.order_id
) lines ON lines.order_id = ordered.id
WHERE ordered.deleted_at IS NULL AND ordered.external_id IS NULL
    AND ordered.status IN ('CONFIRMED', 'SHIPPED', 'COMPLETED') AND ordered.total <> coalesce(lines.amount, 0)
