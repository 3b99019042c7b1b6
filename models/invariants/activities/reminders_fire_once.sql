-- A reminder that has fired was due, and its employee got at most one notification of that time.
-- Otherwise: Delete the notifications that are too many.
SELECT 'Reminder' AS entity, reminder.id FROM reminder
WHERE reminder.deleted_at IS NULL AND reminder.fired_at < reminder.at
UNION ALL
SELECT 'Notification' AS entity, notification.id FROM notification
JOIN reminder ON reminder.id = notification.reminder_id
WHERE notification.reason <> 'REMINDER' OR notification.employee_id <> reminder.employee_id
UNION ALL
SELECT 'Notification' AS entity, later.id FROM notification later
JOIN notification earlier ON earlier.reminder_id = later.reminder_id AND earlier.at = later.at AND earlier.id < later.id
