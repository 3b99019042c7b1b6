-- What was invoiced of an order line, and what returns took off, is no more than the line, unless the order was amended.
-- Otherwise: Report it with the history of the order.
SELECT 'OrderLine' AS entity, line.id
FROM order_line line JOIN (
    SELECT part.order_line_id, sum(part.quantity) AS quantity, sum(part.amount) AS amount
    FROM invoice_line part JOIN invoice ON invoice.id = part.invoice_id
    WHERE part.deleted_at IS NULL AND invoice.deleted_at IS NULL AND invoice.status <> 'DRAFT'
    GROUP BY part.order_line_id
) charged ON charged.order_line_id = line.id
WHERE line.deleted_at IS NULL
    AND (charged.quantity + line.deducted_quantity > line.quantity OR charged.amount > line.amount)
    AND NOT EXISTS (
        SELECT 1 FROM order_revision revision WHERE revision.order_id = line.order_id AND revision.deleted_at IS NULL
    )
