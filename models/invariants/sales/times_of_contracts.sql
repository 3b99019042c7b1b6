-- A contract was signed if it is no draft, and ended if it is terminated.
-- Otherwise: Report it: no version of Rapport writes this.
SELECT 'Contract' AS entity, id FROM contract
WHERE deleted_at IS NULL AND (
    (status = 'DRAFT' AND signed_at IS NOT NULL)
    OR (status <> 'DRAFT' AND (signed_at IS NULL OR effective_on IS NULL))
    OR (status IN ('DRAFT', 'SIGNED') AND (ended_at IS NOT NULL OR end_reason IS NOT NULL))
    OR (status = 'TERMINATED' AND ended_at IS NULL)
)
