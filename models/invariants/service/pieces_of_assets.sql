-- Assets have at most the pieces of their order line that did not come back; none of a deleted line or cancelled order.
-- Otherwise: Lower the quantity of an asset, clear its order line, or delete it.
SELECT 'Asset' AS entity, asset.id
FROM asset JOIN order_line bought ON bought.id = asset.order_line_id JOIN "order" ordered ON ordered.id = bought.order_id
WHERE asset.deleted_at IS NULL AND (
    bought.deleted_at IS NOT NULL OR ordered.status = 'CANCELLED' OR bought.id IN (
        SELECT line.id FROM order_line line JOIN asset owned ON owned.order_line_id = line.id
        WHERE line.deleted_at IS NULL AND owned.deleted_at IS NULL
        GROUP BY line.id, line.quantity
        HAVING sum(owned.quantity) > line.quantity - coalesce((
            SELECT sum(returned.quantity) FROM return_request returned
            WHERE returned.order_line_id = line.id AND returned.deleted_at IS NULL
                AND returned.status IN ('RECEIVED', 'REFUNDED')
        ), 0)
    )
)
