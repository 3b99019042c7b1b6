-- Invoices charge at most the pieces and the amount that an order line had, unless the order was amended since.
-- Otherwise: Report it with the history of the order.
SELECT 'OrderLine' AS entity, line.id
FROM order_line line
    JOIN invoice_line charged ON charged.order_line_id = line.id
    JOIN invoice ON invoice.id = charged.invoice_id
WHERE line.deleted_at IS NULL AND charged.deleted_at IS NULL AND invoice.deleted_at IS NULL
    AND invoice.status <> 'DRAFT' AND invoice.external_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM order_revision revision WHERE revision.order_id = line.order_id)
GROUP BY line.id, line.quantity, line.deducted_quantity, line.amount
HAVING sum(charged.quantity) > line.quantity - line.deducted_quantity
    OR sum(charged.amount) > coalesce(line.amount, 0) + coalesce((
        SELECT sum(returned.deduction) FROM return_request returned
        WHERE returned.order_line_id = line.id AND returned.deleted_at IS NULL
    ), 0)
