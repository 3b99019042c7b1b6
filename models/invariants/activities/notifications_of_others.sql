-- Nobody is notified of what they did themselves, and nothing is read before it happened.
-- Otherwise: Delete the notification.
SELECT 'Notification' AS entity, notification.id FROM notification
WHERE notification.actor_id = notification.employee_id OR notification.read_at < notification.at
