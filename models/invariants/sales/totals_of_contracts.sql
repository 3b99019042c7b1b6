-- A contract's totals are those of its orders, their invoices and the payments of these.
-- Otherwise: Report it with the history of the contract.
SELECT 'Contract' AS entity, contract.id
FROM contract LEFT JOIN (
    SELECT ordered.contract_id AS id, sum(ordered.total) AS ordered
    FROM "order" ordered
    WHERE ordered.deleted_at IS NULL AND ordered.contract_id IS NOT NULL
        AND ordered.status IN ('CONFIRMED', 'SHIPPED', 'COMPLETED')
    GROUP BY ordered.contract_id
) orders ON orders.id = contract.id LEFT JOIN (
    SELECT ordered.contract_id AS id, sum(invoice.total) AS invoiced, sum(invoice.paid) AS paid
    FROM invoice JOIN "order" ordered ON ordered.id = invoice.order_id
    WHERE invoice.deleted_at IS NULL AND invoice.status <> 'DRAFT' AND ordered.contract_id IS NOT NULL
    GROUP BY ordered.contract_id
) invoices ON invoices.id = contract.id
WHERE contract.deleted_at IS NULL AND (
    coalesce(contract.ordered, 0) <> coalesce(orders.ordered, 0)
    OR coalesce(contract.invoiced, 0) <> coalesce(invoices.invoiced, 0)
    OR coalesce(contract.paid, 0) <> coalesce(invoices.paid, 0)
)
