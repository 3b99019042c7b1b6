-- A recurrence has ended, or has a time to come, which is later than its start and than what was made of it.
-- Otherwise: End the recurrence, and make another one.
SELECT 'Recurrence' AS entity, recurrence.id FROM recurrence
WHERE recurrence.next_at <= recurrence.last_at OR recurrence.next_at <= recurrence.starts_at
   OR (recurrence.next_at IS NULL) <> (recurrence.ended_at IS NOT NULL)
