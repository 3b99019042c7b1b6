-- The parent of a customer is a company.
-- Otherwise: Give the customer another parent, or none, by customerUpdate.
SELECT 'Customer' AS entity, customer.id
FROM customer JOIN customer parent ON parent.id = customer.parent_id
WHERE customer.deleted_at IS NULL AND parent.deleted_at IS NULL AND parent.kind <> 'COMPANY'
