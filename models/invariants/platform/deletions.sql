-- A deleted row knows its deletion, which a restore brings back; a row that is not deleted has none.
-- Otherwise: Delete or restore the row.
-- For each entity
SELECT '{entity}' AS entity, id FROM "{table}" WHERE (deleted_at IS NULL) <> (deletion_id IS NULL)
