-- A NEW lead has no owner, and an ASSIGNED one has. A lead has the time of its conversion or disqualification by its status.
-- Otherwise: Give the lead to an employee by leadAssign, or disqualify and reopen it.
SELECT 'Lead' AS entity, lead.id FROM lead
WHERE lead.deleted_at IS NULL AND (
    (lead.status = 'NEW' AND lead.owner_id IS NOT NULL) OR (lead.status = 'ASSIGNED' AND lead.owner_id IS NULL)
    OR (lead.status = 'CONVERTED') <> (lead.converted_at IS NOT NULL)
    OR (lead.status = 'DISQUALIFIED') <> (lead.disqualified_at IS NOT NULL)
)
