-- A customer that has contacts has exactly one primary contact.
-- Otherwise: Call contactMakePrimary for the contact that should be it.
SELECT 'Customer' AS entity, contact.customer_id AS id
FROM contact JOIN customer ON customer.id = contact.customer_id
WHERE contact.deleted_at IS NULL AND customer.deleted_at IS NULL
GROUP BY contact.customer_id
HAVING count(CASE WHEN contact."primary" THEN 1 END) <> 1
