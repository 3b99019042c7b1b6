-- No more is refunded of a line than its amount.
-- Otherwise: Report it with the history of the returns.
SELECT 'OrderLine' AS entity, line.id
FROM order_line line JOIN return_request returned ON returned.order_line_id = line.id
WHERE returned.deleted_at IS NULL
GROUP BY line.id, line.amount
HAVING sum(coalesce(returned.refund, 0)) > coalesce(line.amount, 0)
