-- A draft was not opened, an open survey was not closed, and a closed one was.
-- Otherwise: Move the survey on by surveyOpen or surveyClose.
SELECT 'Survey' AS entity, id FROM survey
WHERE deleted_at IS NULL AND (
    (status = 'DRAFT') <> (opened_at IS NULL)
    OR (status = 'CLOSED') <> (closed_at IS NOT NULL)
)
