-- Nobody reports to themselves, directly or through other managers.
-- Otherwise: Give one employee of the circle another manager, or none, by employeeUpdate.
WITH RECURSIVE reached (id) AS (
    SELECT id FROM employee WHERE manager_id IS NULL
    UNION ALL
    SELECT below.id FROM employee below JOIN reached ON below.manager_id = reached.id
)
SELECT 'Employee' AS entity, employee.id FROM employee
WHERE employee.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM reached WHERE reached.id = employee.id)
