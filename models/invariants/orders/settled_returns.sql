-- No more is refunded than can be, and lines are less by what came back before it was invoiced, and by no more.
-- Otherwise: Report it with the history of the return.
SELECT 'ReturnRequest' AS entity, id FROM return_request
WHERE deleted_at IS NULL AND (
    refund > refundable
    OR (refundable IS NULL) <> (deduction IS NULL)
    OR (refundable IS NOT NULL AND status NOT IN ('RECEIVED', 'REFUNDED'))
)
UNION ALL
SELECT 'OrderLine' AS entity, line.id FROM order_line line
WHERE line.deleted_at IS NULL AND line.deducted_quantity > 0 AND line.deducted_quantity > coalesce((
    SELECT sum(returned.quantity) FROM return_request returned
    WHERE returned.order_line_id = line.id AND returned.deleted_at IS NULL AND returned.refundable IS NOT NULL
), 0)
