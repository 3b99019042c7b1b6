-- The times of a repair fit its status.
-- Otherwise: Report it: no version of Rapport writes this.
SELECT 'Repair' AS entity, id FROM repair
WHERE deleted_at IS NULL AND (
    (status = 'PLANNED' AND (started_at IS NOT NULL OR completed_at IS NOT NULL))
    OR (status = 'STARTED' AND completed_at IS NOT NULL)
    OR (external_id IS NULL AND (
        (status IN ('STARTED', 'COMPLETED') AND started_at IS NULL) OR (status = 'COMPLETED' AND completed_at IS NULL)
    ))
)
