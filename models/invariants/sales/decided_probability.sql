-- A won opportunity has a probability of 100, and a lost one of 0.
-- Otherwise: Call opportunityReopen, and win or lose it again.
SELECT 'Opportunity' AS entity, opportunity.id
FROM opportunity JOIN stage ON stage.id = opportunity.stage_id
WHERE opportunity.deleted_at IS NULL AND (
    (stage.kind = 'WON' AND opportunity.probability <> 100) OR (stage.kind = 'LOST' AND opportunity.probability <> 0)
)
