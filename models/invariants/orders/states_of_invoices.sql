-- An issued invoice has a number, dates and a total; a draft has none of these.
-- Otherwise: Report it: no version of Rapport writes this.
SELECT 'Invoice' AS entity, id FROM invoice
WHERE deleted_at IS NULL AND (
    (status = 'DRAFT' AND (number IS NOT NULL OR issued_on IS NOT NULL OR total IS NOT NULL OR paid <> 0))
    OR (status <> 'DRAFT' AND (number IS NULL OR issued_on IS NULL OR due_on IS NULL OR total IS NULL))
    OR (status IN ('ISSUED', 'OVERDUE') AND total > 0 AND paid >= total AND imported_total IS NULL)
    OR (status = 'PAID' AND paid <> total)
)
