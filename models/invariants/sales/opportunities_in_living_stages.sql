-- An opportunity is in a stage, and in a pipeline, that are not deleted.
-- Otherwise: Restore the pipeline by pipelineRestore or the stage by stageRestore, then move the opportunity.
SELECT 'Opportunity' AS entity, opportunity.id
FROM opportunity JOIN stage ON stage.id = opportunity.stage_id JOIN pipeline ON pipeline.id = stage.pipeline_id
WHERE opportunity.deleted_at IS NULL AND (stage.deleted_at IS NOT NULL OR pipeline.deleted_at IS NOT NULL)
