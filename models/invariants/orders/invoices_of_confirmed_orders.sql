-- Only orders that were confirmed, and not cancelled, have issued invoices.
-- Otherwise: Report it with the history of the order.
SELECT 'Invoice' AS entity, invoice.id FROM invoice JOIN "order" ordered ON ordered.id = invoice.order_id
WHERE invoice.deleted_at IS NULL AND invoice.status <> 'DRAFT'
    AND (ordered.status IN ('DRAFT', 'CANCELLED') OR ordered.deleted_at IS NOT NULL)
