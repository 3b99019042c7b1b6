-- A mailing that is being sent or was sent has the time of its start, and only one that has ended has that of its end.
-- Otherwise: Stop the mailing by mailingStop, or report it with its history.
SELECT 'Mailing' AS entity, mailing.id FROM mailing
WHERE mailing.deleted_at IS NULL AND (
    (mailing.status = 'DRAFT') <> (mailing.started_at IS NULL)
    OR (mailing.status IN ('SENT', 'STOPPED')) <> (mailing.finished_at IS NOT NULL)
)
