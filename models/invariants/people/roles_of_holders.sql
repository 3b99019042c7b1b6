-- Open opportunities, cases and leads belong to employees whose role sees them.
-- Otherwise: Give the work to an employee of another role, by opportunityUpdate, caseAssign or leadAssign.
SELECT 'Opportunity' AS entity, opportunity.id
FROM opportunity JOIN employee ON employee.id = opportunity.owner_id
WHERE opportunity.deleted_at IS NULL AND opportunity.closed_at IS NULL AND employee.role = 'FINANCE'
UNION ALL
SELECT 'SupportCase', support_case.id
FROM support_case JOIN employee ON employee.id = support_case.handler_id
WHERE support_case.deleted_at IS NULL AND support_case.status NOT IN ('RESOLVED', 'CLOSED') AND employee.role = 'FINANCE'
UNION ALL
SELECT 'Lead', lead.id
FROM lead JOIN employee ON employee.id = lead.owner_id
WHERE lead.deleted_at IS NULL AND lead.status NOT IN ('CONVERTED', 'DISQUALIFIED')
  AND employee.role IN ('SERVICE', 'FINANCE')
