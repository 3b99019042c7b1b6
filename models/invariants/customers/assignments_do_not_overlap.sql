-- An employee has a role for a customer only once at a time.
-- Otherwise: End or delete one of the assignments by customerAssignmentUpdate or customerAssignmentDelete.
SELECT 'CustomerAssignment' AS entity, later.id
FROM customer_assignment earlier JOIN customer_assignment later
    ON later.customer_id = earlier.customer_id AND later.employee_id = earlier.employee_id
    AND later.role = earlier.role AND later.id > earlier.id
WHERE earlier.deleted_at IS NULL AND later.deleted_at IS NULL
    AND (earlier.until IS NULL OR later.since < earlier.until)
    AND (later.until IS NULL OR earlier.since < later.until)
