-- The total of an invoice is the sum of its lines.
-- Otherwise: Report it with the history of the invoice.
SELECT 'Invoice' AS entity, invoice.id
FROM invoice LEFT JOIN (
    SELECT line.invoice_id, sum(line.amount) AS amount FROM invoice_line line WHERE line.deleted_at IS NULL
    GROUP BY line.invoice_id
) lines ON lines.invoice_id = invoice.id
WHERE invoice.deleted_at IS NULL AND invoice.external_id IS NULL AND invoice.status <> 'DRAFT'
    AND invoice.total <> coalesce(lines.amount, 0)
