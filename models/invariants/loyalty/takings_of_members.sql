-- Points are taken from an earning of the same membership.
-- Otherwise: Delete the membership, and enter its points anew by pointsEarn.
SELECT 'PointsEntry' AS entity, taken.id
FROM points_entry taken LEFT JOIN points_entry earning ON earning.id = taken.earning_id
WHERE taken.deleted_at IS NULL AND taken.kind <> 'EARN'
    AND (earning.id IS NULL OR earning.kind <> 'EARN' OR earning.membership_id <> taken.membership_id)
