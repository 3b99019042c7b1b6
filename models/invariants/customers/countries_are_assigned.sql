-- The country of a customer is a code that ISO 3166-1 assigns.
-- Otherwise: Give the customer another country, or none.
SELECT 'Customer' AS entity, id FROM "customer" WHERE deleted_at IS NULL AND country NOT IN ({countries})
