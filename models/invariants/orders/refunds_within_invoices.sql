-- No more is refunded of an order than was invoiced, and of a return no more than was invoiced for its goods.
-- Otherwise: Report it with the history of the returns.
SELECT 'ReturnRequest' AS entity, returned.id FROM return_request returned
WHERE returned.deleted_at IS NULL AND returned.external_id IS NULL AND returned.refund > returned.refundable
UNION ALL
SELECT 'Order' AS entity, refunds.id
FROM (
    SELECT line.order_id AS id, sum(returned.refund) AS amount
    FROM return_request returned JOIN order_line line ON line.id = returned.order_line_id
    WHERE returned.deleted_at IS NULL AND returned.external_id IS NULL AND returned.refundable IS NOT NULL
    GROUP BY line.order_id
) refunds LEFT JOIN (
    SELECT invoice.order_id AS id, sum(invoice.total) AS amount FROM invoice
    WHERE invoice.deleted_at IS NULL AND invoice.status <> 'DRAFT'
    GROUP BY invoice.order_id
) invoices ON invoices.id = refunds.id
WHERE refunds.amount > coalesce(invoices.amount, 0)
