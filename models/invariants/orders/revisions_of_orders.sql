-- The revisions of an order are numbered from 1 without gaps, and each is the sum of its lines.
-- Otherwise: Report it with the history of the order.
SELECT 'OrderRevision' AS entity, revision.id
FROM order_revision revision LEFT JOIN (
    SELECT line.order_revision_id, sum(line.amount) AS amount FROM order_revision_line line
    WHERE line.deleted_at IS NULL
    GROUP BY line.order_revision_id
) lines ON lines.order_revision_id = revision.id
WHERE revision.deleted_at IS NULL AND revision.external_id IS NULL AND (
    revision.total <> coalesce(lines.amount, 0)
    OR (revision.revision > 1 AND NOT EXISTS (
        SELECT 1 FROM order_revision earlier
        WHERE earlier.order_id = revision.order_id AND earlier.revision = revision.revision - 1
            AND earlier.deleted_at IS NULL
    ))
)
