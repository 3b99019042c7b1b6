-- An order's contract is not deleted, has the order's currency, and is one with the order's customer.
-- Otherwise: Add the customer by contractAddCustomers, or name another contract, or none, by orderUpdate while it is a draft.
SELECT 'Order' AS entity, ordered.id
FROM "order" ordered JOIN contract ON contract.id = ordered.contract_id
WHERE ordered.deleted_at IS NULL AND (
    contract.deleted_at IS NOT NULL
    OR contract.currency <> ordered.currency
    OR (ordered.status <> 'CANCELLED' AND NOT EXISTS (
        SELECT 1 FROM contract_customer party
        WHERE party.contract_id = ordered.contract_id AND party.customer_id = ordered.customer_id
            AND party.deleted_at IS NULL
    ) AND EXISTS (SELECT 1 FROM customer WHERE customer.id = ordered.customer_id AND customer.deleted_at IS NULL))
)
