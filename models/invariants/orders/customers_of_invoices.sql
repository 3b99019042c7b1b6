-- An invoice is to the customer of its order, or of the case of its repair.
-- Otherwise: Report it: no version of Rapport writes this.
SELECT 'Invoice' AS entity, invoice.id FROM invoice JOIN "order" ordered ON ordered.id = invoice.order_id
WHERE invoice.deleted_at IS NULL AND ordered.customer_id <> invoice.customer_id
UNION ALL
SELECT 'Invoice' AS entity, invoice.id
FROM invoice JOIN repair ON repair.id = invoice.repair_id JOIN support_case ON support_case.id = repair.support_case_id
WHERE invoice.deleted_at IS NULL
    AND (support_case.customer_id <> invoice.customer_id OR repair.currency <> invoice.currency)
