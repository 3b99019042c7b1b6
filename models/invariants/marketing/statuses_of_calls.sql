-- A name on a call list that is DONE has an outcome and the time of the call; one to be called back also has that time.
-- Otherwise: Record the call again by callListEntryCalled, or delete the name from the list.
SELECT 'CallListEntry' AS entity, call_list_entry.id FROM call_list_entry
WHERE call_list_entry.deleted_at IS NULL AND (
    (call_list_entry.status = 'OPEN' AND call_list_entry.outcome IS NOT NULL)
    OR (call_list_entry.status IN ('DONE', 'CALL_BACK') AND call_list_entry.outcome IS NULL)
    OR (call_list_entry.outcome IS NULL) <> (call_list_entry.called_at IS NULL)
    OR (call_list_entry.status = 'DONE' AND call_list_entry.call_back_at IS NOT NULL)
    OR (call_list_entry.status = 'CALL_BACK' AND call_list_entry.call_back_at IS NULL)
)
