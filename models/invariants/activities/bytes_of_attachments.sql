-- Every file has bytes in the store, as many as it says.
-- Otherwise: Put the bytes back from a backup of the store, or delete the file.
SELECT 'Attachment' AS entity, file.id FROM "attachment" file LEFT JOIN "blob" kept ON kept.checksum = file.checksum
WHERE kept.id IS NULL OR kept.stored_at IS NULL OR kept.size <> file.size
