-- The moves of an opportunity lead to its present stage.
-- Otherwise: Move the opportunity by opportunityMove to another stage and back.
SELECT 'Opportunity' AS entity, opportunity.id FROM opportunity
WHERE opportunity.deleted_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM stage_change
    WHERE stage_change.opportunity_id = opportunity.id AND stage_change.to_stage_id = opportunity.stage_id
        AND stage_change.deleted_at IS NULL
)
