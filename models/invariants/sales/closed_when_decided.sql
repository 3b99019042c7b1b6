-- An opportunity has a closing time if it is won or lost, and none while it is open.
-- Otherwise: Move the opportunity by opportunityMove to another stage and back.
SELECT 'Opportunity' AS entity, opportunity.id
FROM opportunity JOIN stage ON stage.id = opportunity.stage_id
WHERE opportunity.deleted_at IS NULL AND (stage.kind = 'OPEN') <> (opportunity.closed_at IS NULL)
