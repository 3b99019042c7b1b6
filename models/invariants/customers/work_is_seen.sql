-- An employee has one assignment of the role WORK to a customer if they have open work on it and do not own it.
-- Otherwise: Call main.py doctor --mend, which creates and deletes these assignments.
WITH work AS (
    SELECT customer_id, owner_id AS employee_id FROM opportunity WHERE deleted_at IS NULL AND closed_at IS NULL
    UNION ALL
    SELECT customer_id, handler_id FROM support_case WHERE deleted_at IS NULL AND status IN ('NEW', 'OPEN', 'WAITING')
    UNION ALL
    SELECT party.customer_id, contract.owner_id
    FROM contract_customer party JOIN contract ON contract.id = party.contract_id
    WHERE party.deleted_at IS NULL AND contract.deleted_at IS NULL AND contract.status IN ('DRAFT', 'SIGNED')
    UNION ALL
    SELECT customer_id, agent_id FROM call_list_entry
    WHERE deleted_at IS NULL AND customer_id IS NOT NULL AND status IN ('OPEN', 'CALL_BACK')
    UNION ALL
    SELECT coalesce(
        target.customer_id, contact.customer_id, opportunity.customer_id, "order".customer_id, support_case.customer_id,
        party.customer_id
    ), activity.assignee_id
    FROM activity
        JOIN activity_target target ON target.activity_id = activity.id AND target.deleted_at IS NULL
        LEFT JOIN contact ON contact.id = target.contact_id AND contact.deleted_at IS NULL
        LEFT JOIN opportunity ON opportunity.id = target.opportunity_id AND opportunity.deleted_at IS NULL
        LEFT JOIN "order" ON "order".id = target.order_id AND "order".deleted_at IS NULL
        LEFT JOIN support_case ON support_case.id = target.support_case_id AND support_case.deleted_at IS NULL
        LEFT JOIN contract_customer party ON party.contract_id = target.contract_id AND party.deleted_at IS NULL
    WHERE activity.deleted_at IS NULL AND activity.completed_at IS NULL
), wanted AS (
    SELECT DISTINCT work.customer_id, work.employee_id
    FROM work JOIN customer ON customer.id = work.customer_id
    WHERE customer.deleted_at IS NULL AND work.employee_id IS NOT NULL
        AND (customer.owner_id IS NULL OR customer.owner_id <> work.employee_id)
), given AS (
    SELECT assignment.customer_id, assignment.employee_id, count(*) AS times
    FROM customer_assignment assignment JOIN customer ON customer.id = assignment.customer_id
    WHERE assignment.deleted_at IS NULL AND assignment.role = 'WORK' AND customer.deleted_at IS NULL
    GROUP BY assignment.customer_id, assignment.employee_id
)
SELECT 'Customer' AS entity, wanted.customer_id AS id
FROM wanted LEFT JOIN given ON given.customer_id = wanted.customer_id AND given.employee_id = wanted.employee_id
WHERE given.times IS NULL OR given.times > 1
UNION ALL
SELECT 'Customer', given.customer_id
FROM given LEFT JOIN wanted ON wanted.customer_id = given.customer_id AND wanted.employee_id = given.employee_id
WHERE wanted.customer_id IS NULL
