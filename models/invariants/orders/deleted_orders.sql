-- Only drafts and cancelled orders, and drafts of invoices, are deleted.
-- Otherwise: Restore the order by orderRestore, or the invoice by invoiceRestore.
SELECT 'Order' AS entity, id FROM "order" WHERE deleted_at IS NOT NULL AND status NOT IN ('DRAFT', 'CANCELLED')
UNION ALL
SELECT 'Invoice' AS entity, id FROM invoice WHERE deleted_at IS NOT NULL AND status <> 'DRAFT'
