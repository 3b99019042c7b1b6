-- Sales records belong to won opportunities that are not deleted.
-- Otherwise: Delete the record by salesRecordDelete, or win the opportunity.
SELECT 'SalesRecord' AS entity, sales_record.id
FROM sales_record
    JOIN opportunity ON opportunity.id = sales_record.opportunity_id
    JOIN stage ON stage.id = opportunity.stage_id
WHERE sales_record.deleted_at IS NULL AND (opportunity.deleted_at IS NOT NULL OR stage.kind <> 'WON')
