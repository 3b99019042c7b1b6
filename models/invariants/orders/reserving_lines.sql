-- Only lines of confirmed orders reserve stock.
-- Otherwise: Count the stock, and report it with the history of the order.
SELECT 'OrderLine' AS entity, line.id FROM order_line line JOIN "order" ordered ON ordered.id = line.order_id
WHERE line.stock_reserved <> 0
    AND (line.deleted_at IS NOT NULL OR ordered.deleted_at IS NOT NULL OR ordered.status <> 'CONFIRMED')
