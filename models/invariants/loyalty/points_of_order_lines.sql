-- Points of an order line are earned once, by a member who is the customer of the order.
-- Otherwise: Take the points back by pointsRedeem, with the reason.
SELECT 'PointsEntry' AS entity, entry.id
FROM points_entry entry JOIN membership member ON member.id = entry.membership_id
    JOIN order_line line ON line.id = entry.order_line_id JOIN "order" ordered ON ordered.id = line.order_id
WHERE entry.deleted_at IS NULL AND entry.kind = 'EARN' AND (ordered.customer_id <> member.customer_id OR EXISTS (
    SELECT 1 FROM points_entry other WHERE other.id <> entry.id AND other.kind = 'EARN' AND other.deleted_at IS NULL
        AND other.membership_id = entry.membership_id AND other.order_line_id = entry.order_line_id
))
