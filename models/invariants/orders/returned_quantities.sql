-- No more is returned of a line than it has.
-- Otherwise: Refuse or withdraw returns of the line that are not received yet.
SELECT 'OrderLine' AS entity, line.id
FROM order_line line JOIN return_request returned ON returned.order_line_id = line.id
WHERE returned.deleted_at IS NULL AND returned.status IN ('REQUESTED', 'APPROVED', 'RECEIVED', 'REFUNDED')
GROUP BY line.id, line.quantity
HAVING sum(returned.quantity) > line.quantity
