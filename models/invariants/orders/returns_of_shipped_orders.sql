-- Only lines of shipped orders are returned, and what is refunded was received.
-- Otherwise: Report it with the history of the return.
SELECT 'ReturnRequest' AS entity, returned.id
FROM return_request returned
    JOIN order_line line ON line.id = returned.order_line_id
    JOIN "order" ordered ON ordered.id = line.order_id
WHERE returned.deleted_at IS NULL AND (
    ordered.status NOT IN ('SHIPPED', 'COMPLETED') OR ordered.deleted_at IS NOT NULL OR line.deleted_at IS NOT NULL
    OR (returned.status <> 'REFUNDED' AND (returned.refund IS NOT NULL OR returned.refunded_at IS NOT NULL))
    OR (returned.status IN ('REQUESTED', 'APPROVED') AND returned.received_at IS NOT NULL)
)
