-- Teams form a tree, without a circle.
-- Otherwise: Give one team of the circle another parent, or none, by teamUpdate.
WITH RECURSIVE reached (id) AS (
    SELECT id FROM team WHERE parent_id IS NULL
    UNION ALL
    SELECT below.id FROM team below JOIN reached ON below.parent_id = reached.id
)
SELECT 'Team' AS entity, team.id FROM team
WHERE team.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM reached WHERE reached.id = team.id)
