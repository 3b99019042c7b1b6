-- The contacts in an opportunity represent its customer.
-- Otherwise: Delete the row by opportunityContactDelete, or name a contact of the customer.
SELECT 'OpportunityContact' AS entity, involved.id
FROM opportunity_contact involved
    JOIN opportunity ON opportunity.id = involved.opportunity_id
    JOIN contact ON contact.id = involved.contact_id
WHERE involved.deleted_at IS NULL AND contact.customer_id <> opportunity.customer_id
