-- Only drafts of contracts are deleted.
-- Otherwise: Restore the contract by contractRestore; terminate it if it is over.
SELECT 'Contract' AS entity, id FROM contract WHERE deleted_at IS NOT NULL AND status <> 'DRAFT'
