-- Companies and their subsidiaries form a tree, without a circle.
-- Otherwise: Give one company of the circle another parent, or none, by customerUpdate.
WITH RECURSIVE reached (id) AS (
    SELECT id FROM customer WHERE parent_id IS NULL
    UNION ALL
    SELECT below.id FROM customer below JOIN reached ON below.parent_id = reached.id
)
SELECT 'Customer' AS entity, customer.id FROM customer
WHERE customer.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM reached WHERE reached.id = customer.id)
