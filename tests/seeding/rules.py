"""Rules of the domain that bulk loading does not check. For each rule, a query returns the rows that break it."""

from __future__ import annotations

from jobs.seeding.origin import ANCHOR

_TODAY = f"'{ANCHOR} 00:00:00.000000+00:00'"

BROKEN = {
    "a customer has exactly one primary contact": """
        SELECT c.id FROM customer c WHERE 1 <> (
            SELECT count(*) FROM contact t WHERE t.customer_id = c.id AND t."primary" AND t.deleted_at IS NULL)""",
    "persons and companies have attributes of their own": """
        SELECT id FROM customer WHERE (kind = 'PERSON' AND (employees IS NOT NULL OR annual_revenue IS NOT NULL))
            OR (kind = 'COMPANY' AND (birth_date IS NOT NULL OR gender IS NOT NULL))
            OR (annual_revenue IS NULL AND currency IS NOT NULL)""",
    "a parent is a company that came earlier": """
        SELECT c.id FROM customer c JOIN customer p ON p.id = c.parent_id
        WHERE p.kind <> 'COMPANY' OR c.kind <> 'COMPANY' OR p.created_at > c.created_at OR p.id >= c.id""",
    "an owner sells and is active": """
        SELECT c.id FROM customer c JOIN employee e ON e.id = c.owner_id WHERE e.role <> 'SALES' OR NOT e.active""",
    "assignments of one role do not overlap": """
        SELECT a.id FROM customer_assignment a JOIN customer_assignment b ON a.id < b.id
            AND a.customer_id = b.customer_id AND a.employee_id = b.employee_id AND a.role = b.role
        WHERE (a.until IS NULL OR b.since < a.until) AND (b.until IS NULL OR a.since < b.until)""",
    "who left is assigned no more": """
        SELECT a.id FROM customer_assignment a JOIN employee e ON e.id = a.employee_id
        WHERE NOT e.active AND a.until IS NULL""",
    "the present account manager is the owner": """
        SELECT c.id FROM customer c LEFT JOIN customer_assignment a
            ON a.customer_id = c.id AND a.role = 'ACCOUNT_MANAGER' AND a.until IS NULL
        WHERE a.employee_id <> c.owner_id OR (a.id IS NULL) <> (c.owner_id IS NULL)""",
    "teams form a tree": """
        WITH RECURSIVE up (id, n) AS (SELECT id, 0 FROM team WHERE parent_id IS NULL
            UNION ALL SELECT t.id, n + 1 FROM team t JOIN up ON t.parent_id = up.id WHERE n < 20)
        SELECT id FROM team WHERE id NOT IN (SELECT id FROM up)""",
    "employees report to each other without a circle": """
        WITH RECURSIVE up (id, n) AS (SELECT id, 0 FROM employee WHERE manager_id IS NULL
            UNION ALL SELECT e.id, n + 1 FROM employee e JOIN up ON e.manager_id = up.id WHERE n < 20)
        SELECT id FROM employee WHERE id NOT IN (SELECT id FROM up)""",
    "a manager has the role": """
        SELECT e.id FROM employee e JOIN employee m ON m.id = e.manager_id WHERE m.role <> 'MANAGER' OR NOT m.active""",
    "lines, sales and moves have their opportunity's currency": """
        SELECT o.id FROM opportunity o JOIN opportunity_line l ON l.opportunity_id = o.id WHERE l.currency <> o.currency
        UNION ALL SELECT o.id FROM opportunity o JOIN sales_record s ON s.opportunity_id = o.id
            WHERE s.currency <> o.currency
        UNION ALL SELECT o.id FROM opportunity o JOIN stage_change h ON h.opportunity_id = o.id
            WHERE h.currency <> o.currency""",
    "an opportunity is worth its lines": """
        SELECT o.id FROM opportunity o WHERE coalesce(o.expected_amount, 0) <> coalesce((
            SELECT sum((l.quantity * l.unit_price + 500) / 1000)
            FROM opportunity_line l WHERE l.opportunity_id = o.id), 0)""",
    "closed is what is won or lost": """
        SELECT o.id FROM opportunity o JOIN stage s ON s.id = o.stage_id
        WHERE (s.kind = 'OPEN') <> (o.closed_at IS NULL) OR o.probability <> s.default_probability
            OR (o.closed_at IS NOT NULL AND o.closed_at <> o.stage_entered_at)
            OR (s.kind = 'LOST') <> (o.lost_reason IS NOT NULL)""",
    "what is won has one sales record, and nothing else has one": """
        SELECT o.id FROM opportunity o JOIN stage s ON s.id = o.stage_id
        WHERE (SELECT count(*) FROM sales_record r WHERE r.opportunity_id = o.id AND r.amount = o.expected_amount
            AND r.salesperson_id = o.owner_id AND r.created_at = o.closed_at)
            <> CASE s.kind WHEN 'WON' THEN 1 ELSE 0 END
        UNION ALL SELECT r.opportunity_id FROM sales_record r JOIN opportunity o ON o.id = r.opportunity_id
            JOIN stage s ON s.id = o.stage_id WHERE s.kind <> 'WON'""",
    "an opportunity stays in its pipeline": """
        SELECT o.id FROM opportunity o JOIN stage s ON s.id = o.stage_id
            JOIN stage_change h ON h.opportunity_id = o.id JOIN stage t ON t.id = h.to_stage_id
        WHERE t.pipeline_id <> s.pipeline_id""",
    "an opportunity comes after its customer": """
        SELECT o.id FROM opportunity o JOIN customer c ON c.id = o.customer_id WHERE o.created_at <= c.created_at""",
    "contacts come with their customer or after it": """
        SELECT t.id FROM contact t JOIN customer c ON c.id = t.customer_id WHERE t.created_at < c.created_at""",
    "a contact takes part in its own customer's opportunities": """
        SELECT p.id FROM opportunity_contact p JOIN opportunity o ON o.id = p.opportunity_id
            JOIN contact t ON t.id = p.contact_id
        WHERE t.customer_id <> o.customer_id OR t.created_at > o.created_at""",
    "an activity is about something": """
        SELECT a.id FROM activity a WHERE NOT EXISTS (SELECT 1 FROM activity_target t WHERE t.activity_id = a.id)""",
    "an activity comes after what it is about": """
        SELECT a.id FROM activity a JOIN activity_target t ON t.activity_id = a.id
            LEFT JOIN customer c ON c.id = t.customer_id LEFT JOIN contact p ON p.id = t.contact_id
            LEFT JOIN opportunity o ON o.id = t.opportunity_id LEFT JOIN "order" b ON b.id = t.order_id
            LEFT JOIN contract k ON k.id = t.contract_id LEFT JOIN support_case s ON s.id = t.support_case_id
        WHERE coalesce(a.occurred_at, a.created_at) < coalesce(
            c.created_at, p.created_at, o.created_at, b.created_at, k.created_at, s.created_at)""",
    "all targets of an activity belong to one customer": """
        SELECT t.activity_id FROM activity_target t LEFT JOIN contact p ON p.id = t.contact_id
            LEFT JOIN opportunity o ON o.id = t.opportunity_id LEFT JOIN "order" b ON b.id = t.order_id
            LEFT JOIN contract_customer k ON k.contract_id = t.contract_id
            LEFT JOIN support_case s ON s.id = t.support_case_id
        GROUP BY t.activity_id HAVING count(DISTINCT coalesce(
            t.customer_id, p.customer_id, o.customer_id, b.customer_id, k.customer_id, s.customer_id)) <> 1""",
    "tasks are to be done, and all else was done": """
        SELECT id FROM activity WHERE (kind = 'TASK') <> (due_at IS NOT NULL)
            OR (kind = 'TASK') <> (occurred_at IS NULL) OR (completed_at IS NOT NULL AND kind <> 'TASK')
            OR completed_at <= created_at
            OR (due_at <= created_at AND repeats_id IS NULL) OR occurred_at > created_at""",
    "nothing has happened after the anchor": f"""
        SELECT id FROM activity WHERE created_at >= {_TODAY} OR updated_at >= {_TODAY}
            OR occurred_at >= {_TODAY} OR completed_at >= {_TODAY}
        UNION ALL SELECT id FROM opportunity WHERE updated_at >= {_TODAY} OR closed_at >= {_TODAY}
        UNION ALL SELECT id FROM stage_change WHERE at >= {_TODAY}
        UNION ALL SELECT id FROM customer WHERE created_at >= {_TODAY}
        UNION ALL SELECT id FROM customer_assignment WHERE created_at >= {_TODAY}""",
}
