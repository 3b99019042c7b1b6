-- A text of one line, such as a name, has no line breaks and no characters that change the direction of writing.
-- Otherwise: Edit the text.
-- For each entity
SELECT '{entity}' AS entity, id FROM "{table}" WHERE deleted_at IS NULL AND ({not one line})
