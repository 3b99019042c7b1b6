-- A signed contract has a customer.
-- Otherwise: Call contractAddCustomers, or contractTerminate.
SELECT 'Contract' AS entity, contract.id FROM contract
WHERE contract.deleted_at IS NULL AND contract.status = 'SIGNED' AND contract.external_id IS NULL AND NOT EXISTS (
    SELECT 1 FROM contract_customer party WHERE party.contract_id = contract.id AND party.deleted_at IS NULL
)
