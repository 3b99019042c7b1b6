-- Targets and participants go with their activity.
-- Otherwise: Restore what is deleted, or delete the row that is left.
SELECT 'ActivityTarget' AS entity, owned.id FROM "activity_target" owned JOIN "activity" owner ON owner.id = owned.activity_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
UNION ALL
SELECT 'ActivityParticipant' AS entity, owned.id FROM "activity_participant" owned JOIN "activity" owner ON owner.id = owned.activity_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
