-- A recurrence goes with its activity.
-- Otherwise: Restore what is deleted, or delete the row that is left.
SELECT 'Recurrence' AS entity, owned.id FROM "recurrence" owned JOIN "activity" owner ON owner.id = owned.activity_id
WHERE owned.deleted_at IS NULL AND owner.deleted_at IS NOT NULL
