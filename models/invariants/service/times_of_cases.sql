-- The times of a case fit its status, and only a resolved case is rated.
-- Otherwise: Move the case on by its mutations, such as caseReopen and caseResolve.
SELECT 'SupportCase' AS entity, id FROM support_case
WHERE deleted_at IS NULL AND (
    (status NOT IN ('RESOLVED', 'CLOSED') AND resolved_at IS NOT NULL)
    OR (status <> 'CLOSED' AND closed_at IS NOT NULL)
    OR (external_id IS NULL AND (
        (status IN ('RESOLVED', 'CLOSED') AND resolved_at IS NULL) OR (status = 'CLOSED' AND closed_at IS NULL)
    ))
)
