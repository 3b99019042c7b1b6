-- An invoice line charges a line of the invoice's own order.
-- Otherwise: Delete the line by invoiceLineDelete while the invoice is a draft.
SELECT 'InvoiceLine' AS entity, line.id
FROM invoice_line line
    JOIN invoice ON invoice.id = line.invoice_id
    JOIN order_line charged ON charged.id = line.order_line_id
WHERE line.deleted_at IS NULL AND invoice.deleted_at IS NULL
    AND (invoice.order_id IS NULL OR charged.order_id <> invoice.order_id)
