-- Lines, revisions, invoices, payments and returns have the currency of their order.
-- Otherwise: Delete the row if it is a draft, and create it again in the right currency.
SELECT 'OrderLine' AS entity, line.id FROM order_line line JOIN "order" ordered ON ordered.id = line.order_id
WHERE line.deleted_at IS NULL AND ordered.deleted_at IS NULL AND line.currency <> ordered.currency
UNION ALL
SELECT 'OrderRevision' AS entity, revision.id
FROM order_revision revision JOIN "order" ordered ON ordered.id = revision.order_id
WHERE revision.deleted_at IS NULL AND ordered.deleted_at IS NULL AND revision.currency <> ordered.currency
UNION ALL
SELECT 'OrderRevisionLine' AS entity, line.id
FROM order_revision_line line JOIN order_revision revision ON revision.id = line.order_revision_id
WHERE line.deleted_at IS NULL AND line.currency <> revision.currency
UNION ALL
SELECT 'Invoice' AS entity, invoice.id FROM invoice JOIN "order" ordered ON ordered.id = invoice.order_id
WHERE invoice.deleted_at IS NULL AND ordered.deleted_at IS NULL AND invoice.currency <> ordered.currency
UNION ALL
SELECT 'InvoiceLine' AS entity, line.id FROM invoice_line line JOIN invoice ON invoice.id = line.invoice_id
WHERE line.deleted_at IS NULL AND invoice.deleted_at IS NULL AND line.currency <> invoice.currency
UNION ALL
SELECT 'Payment' AS entity, payment.id FROM payment JOIN invoice ON invoice.id = payment.invoice_id
WHERE payment.deleted_at IS NULL AND invoice.deleted_at IS NULL AND payment.currency <> invoice.currency
UNION ALL
SELECT 'ReturnRequest' AS entity, returned.id
FROM return_request returned JOIN order_line line ON line.id = returned.order_line_id
WHERE returned.deleted_at IS NULL AND returned.currency <> line.currency
