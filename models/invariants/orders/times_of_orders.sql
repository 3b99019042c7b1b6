-- The times of an order fit its status.
-- Otherwise: Report it: no version of Rapport writes this.
SELECT 'Order' AS entity, id FROM "order"
WHERE deleted_at IS NULL AND (
    (status = 'DRAFT' AND (total IS NOT NULL OR confirmed_at IS NOT NULL))
    OR (status IN ('DRAFT', 'CONFIRMED', 'CANCELLED') AND (shipped_at IS NOT NULL OR completed_at IS NOT NULL))
    OR (status = 'SHIPPED' AND completed_at IS NOT NULL)
    OR (status <> 'CANCELLED' AND cancelled_at IS NOT NULL)
    OR (external_id IS NULL AND (
        (status IN ('CONFIRMED', 'SHIPPED', 'COMPLETED') AND confirmed_at IS NULL)
        OR (status IN ('SHIPPED', 'COMPLETED') AND shipped_at IS NULL)
        OR (status = 'COMPLETED' AND completed_at IS NULL)
        OR (status = 'CANCELLED' AND cancelled_at IS NULL)
    ))
)
