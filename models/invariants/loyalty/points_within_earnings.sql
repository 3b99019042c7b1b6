-- No more points are taken from an earning than were earned, and the rest remains.
-- Otherwise: Correct what remains by SQL, from the entries that took points from the earning.
SELECT 'PointsEntry' AS entity, earning.id
FROM points_entry earning LEFT JOIN (
    SELECT taken.earning_id, sum(taken.points) AS points
    FROM points_entry taken WHERE taken.deleted_at IS NULL GROUP BY taken.earning_id
) used ON used.earning_id = earning.id
WHERE earning.deleted_at IS NULL AND earning.kind = 'EARN'
    AND earning.remaining <> earning.points + coalesce(used.points, 0)
