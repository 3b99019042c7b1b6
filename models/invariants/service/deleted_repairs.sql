-- A completed repair is not deleted.
-- Otherwise: Restore the case by supportCaseRestore, or the repair by repairRestore.
SELECT 'Repair' AS entity, id FROM repair WHERE deleted_at IS NOT NULL AND status = 'COMPLETED'
