-- Only a lost opportunity has a reason for its loss.
-- Otherwise: Clear the reason by opportunityUpdate, or lose the opportunity.
SELECT 'Opportunity' AS entity, opportunity.id
FROM opportunity JOIN stage ON stage.id = opportunity.stage_id
WHERE opportunity.deleted_at IS NULL AND opportunity.lost_reason IS NOT NULL AND stage.kind <> 'LOST'
