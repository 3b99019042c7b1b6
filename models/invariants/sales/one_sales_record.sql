-- An opportunity has at most one sales record that is not deleted.
-- Otherwise: Delete the others by salesRecordDelete.
SELECT 'SalesRecord' AS entity, sales_record.id
FROM sales_record
WHERE sales_record.deleted_at IS NULL AND EXISTS (
    SELECT 1 FROM sales_record other
    WHERE other.opportunity_id = sales_record.opportunity_id AND other.id <> sales_record.id
        AND other.deleted_at IS NULL
)
