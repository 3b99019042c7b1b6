-- What is taken off an order line instead of refunded came back.
-- Otherwise: Report it with the history of the returns.
SELECT 'OrderLine' AS entity, line.id
FROM order_line line LEFT JOIN (
    SELECT returned.order_line_id AS id, sum(returned.quantity) AS quantity FROM return_request returned
    WHERE returned.deleted_at IS NULL AND returned.status IN ('RECEIVED', 'REFUNDED')
    GROUP BY returned.order_line_id
) returns ON returns.id = line.id
WHERE line.deducted_quantity > coalesce(returns.quantity, 0)
