-- Only persons have a birth date and a gender; only companies have employees and a revenue.
-- Otherwise: Clear the values that do not fit, or change the kind, by customerUpdate.
SELECT 'Customer' AS entity, id FROM customer
WHERE deleted_at IS NULL AND (
    (kind = 'PERSON' AND (employees IS NOT NULL OR annual_revenue IS NOT NULL))
    OR (kind = 'COMPANY' AND (birth_date IS NOT NULL OR gender IS NOT NULL))
)
