-- Orders are confirmed only under contracts that were signed.
-- Otherwise: Sign the contract by contractSign, or cancel the order.
SELECT 'Order' AS entity, ordered.id
FROM "order" ordered JOIN contract ON contract.id = ordered.contract_id
WHERE ordered.deleted_at IS NULL AND ordered.status IN ('CONFIRMED', 'SHIPPED', 'COMPLETED')
    AND (contract.status = 'DRAFT' OR contract.deleted_at IS NOT NULL)
