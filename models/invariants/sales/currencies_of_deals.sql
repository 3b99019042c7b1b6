-- Lines and sales records have the currency of their opportunity.
-- Otherwise: Delete the row, and create it again in the right currency.
SELECT 'OpportunityLine' AS entity, line.id
FROM opportunity_line line JOIN opportunity ON opportunity.id = line.opportunity_id
WHERE line.deleted_at IS NULL AND opportunity.deleted_at IS NULL AND line.currency <> opportunity.currency
UNION ALL
SELECT 'SalesRecord' AS entity, sold.id
FROM sales_record sold JOIN opportunity ON opportunity.id = sold.opportunity_id
WHERE sold.deleted_at IS NULL AND opportunity.deleted_at IS NULL AND sold.currency <> opportunity.currency
