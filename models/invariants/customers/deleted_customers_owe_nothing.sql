-- A deleted customer has no order under way, unpaid invoice, signed contract or open case.
-- Otherwise: Restore the customer by customerRestore, or end what is open.
SELECT 'Customer' AS entity, customer.id FROM customer
WHERE customer.deleted_at IS NOT NULL AND (
    EXISTS (SELECT 1 FROM "order" WHERE "order".customer_id = customer.id AND "order".deleted_at IS NULL
        AND "order".status IN ('CONFIRMED', 'SHIPPED'))
    OR EXISTS (SELECT 1 FROM invoice WHERE invoice.customer_id = customer.id AND invoice.deleted_at IS NULL
        AND invoice.status IN ('ISSUED', 'OVERDUE'))
    OR EXISTS (SELECT 1 FROM support_case WHERE support_case.customer_id = customer.id
        AND support_case.deleted_at IS NULL AND support_case.status IN ('NEW', 'OPEN', 'WAITING'))
    OR EXISTS (SELECT 1 FROM contract_customer party JOIN contract ON contract.id = party.contract_id
        WHERE party.customer_id = customer.id AND party.deleted_at IS NULL AND contract.deleted_at IS NULL
        AND contract.status = 'SIGNED')
)
