-- An occurrence has the recurring activity and the time of the occurrence, and no other activity has one of them.
-- Otherwise: Clear both columns of the activity.
SELECT 'Activity' AS entity, activity.id FROM activity
WHERE (activity.repeats_id IS NULL) <> (activity.occurrence_at IS NULL) OR activity.repeats_id = activity.id
