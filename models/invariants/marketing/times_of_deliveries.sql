-- A message that was sent has the time when, and one that was answered has the time of the answer.
-- Otherwise: Report it with the history of the delivery.
SELECT 'MailDelivery' AS entity, delivery.id FROM mail_delivery delivery
WHERE delivery.deleted_at IS NULL AND (
    (delivery.status = 'SENT' AND delivery.sent_at IS NULL)
    OR (delivery.status IN ('PENDING', 'OPTED_OUT', 'SUPPRESSED', 'SKIPPED') AND delivery.sent_at IS NOT NULL)
    OR (delivery.status = 'REPLIED' AND delivery.replied_at IS NULL)
)
