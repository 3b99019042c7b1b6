-- The invoices of an order do not exceed its total.
-- Otherwise: Report it with the history of the order.
SELECT 'Order' AS entity, ordered.id
FROM "order" ordered JOIN invoice ON invoice.order_id = ordered.id
WHERE invoice.deleted_at IS NULL AND invoice.status <> 'DRAFT'
GROUP BY ordered.id, ordered.total
HAVING sum(invoice.total) > coalesce(ordered.total, 0)
