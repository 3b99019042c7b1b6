-- The contact who opened a case represents its customer.
-- Otherwise: Name a contact of the customer, or none, by supportCaseUpdate.
SELECT 'SupportCase' AS entity, support_case.id
FROM support_case JOIN contact ON contact.id = support_case.contact_id
WHERE support_case.deleted_at IS NULL AND contact.customer_id <> support_case.customer_id
