-- The opportunities of a contract belong to its customers, in its currency. Those of a signed contract are won.
-- Otherwise: Call contractOpportunityRemove if it is a draft. A signed contract must be terminated, or call opportunityWin.
SELECT 'ContractOpportunity' AS entity, link.id
FROM contract_opportunity link
    JOIN contract ON contract.id = link.contract_id
    JOIN opportunity ON opportunity.id = link.opportunity_id
    JOIN stage ON stage.id = opportunity.stage_id
WHERE link.deleted_at IS NULL AND (
    opportunity.currency <> contract.currency
    OR (contract.status = 'SIGNED' AND stage.kind <> 'WON')
    OR (NOT EXISTS (
        SELECT 1 FROM contract_customer party
        WHERE party.contract_id = link.contract_id AND party.customer_id = opportunity.customer_id
            AND party.deleted_at IS NULL
    ) AND EXISTS (SELECT 1 FROM customer WHERE customer.id = opportunity.customer_id AND customer.deleted_at IS NULL))
)
