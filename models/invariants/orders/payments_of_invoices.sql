-- The paid amount of an invoice is the sum of its payments, and a draft has none.
-- Otherwise: Report it with the history of the invoice.
SELECT 'Invoice' AS entity, invoice.id
FROM invoice LEFT JOIN (
    SELECT payment.invoice_id, sum(payment.amount) AS amount FROM payment WHERE payment.deleted_at IS NULL
    GROUP BY payment.invoice_id
) payments ON payments.invoice_id = invoice.id
WHERE invoice.deleted_at IS NULL AND (
    (invoice.status = 'DRAFT' AND payments.amount IS NOT NULL)
    OR (invoice.external_id IS NULL AND invoice.paid <> coalesce(payments.amount, 0))
    OR invoice.paid < coalesce(payments.amount, 0)
)
