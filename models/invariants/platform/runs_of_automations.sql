-- A run goes with its automation, has an end unless it waits, and stops if automations caused one another too often.
-- Otherwise: Stop the run by automationRunStop, or delete the automation.
SELECT 'AutomationRun' AS entity, automation_run.id FROM automation_run
JOIN automation ON automation.id = automation_run.automation_id
WHERE automation_run.deleted_at IS NULL AND (
    automation.deleted_at IS NOT NULL
    OR (automation_run.status = 'WAITING') <> (automation_run.finished_at IS NULL)
    OR (automation_run.depth > 5 AND automation_run.status <> 'STOPPED')
    OR automation_run.revision > automation.revision
)
