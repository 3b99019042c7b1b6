-- An order's opportunity belongs to the order's customer.
-- Otherwise: Name another opportunity, or none, by orderUpdate while it is a draft.
SELECT 'Order' AS entity, ordered.id
FROM "order" ordered JOIN opportunity ON opportunity.id = ordered.opportunity_id
WHERE ordered.deleted_at IS NULL AND opportunity.customer_id <> ordered.customer_id
