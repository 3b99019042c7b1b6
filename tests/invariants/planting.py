"""Changes by raw SQL to the demo data, which violate each invariant.

This file is long because it plants a violation of each invariant.
"""

from __future__ import annotations

from tests.invariants.violations import DELETED, LIVING, NOW, Plant, circle, deleted
from tests.invariants.violations_of_attention import ATTENTION
from tests.invariants.violations_of_custom_fields import CUSTOM_FIELDS
from tests.invariants.violations_of_files import FILES
from tests.invariants.violations_of_loyalty import LOYALTY
from tests.invariants.violations_of_marketing import MARKETING
from tests.invariants.violations_of_orders import ORDERS

REFERENCES = {
    "customer": [
        *((table, "customer_id") for table in ("contact", "customer_assignment", "customer_tag", "segment_member")),
        *((table, "customer_id") for table in ("campaign_member", "mail_delivery", "call_list_entry", "opportunity")),
        *((table, "customer_id") for table in ('"order"', "contract_customer", "membership", "product_interest")),
        *((table, "customer_id") for table in ("behaviour_event", "visitor", "support_case", "survey_response")),
        *((table, "customer_id") for table in ("activity_target", "attachment", "asset", "invoice", "merge")),
        *((table, "customer_id") for table in ("follow", "notification", "reminder")),
        *(("api_key_customer", "customer_id"), ("customer", "parent_id"), ("lead", "converted_customer_id")),
    ],
    "contact": [
        *((table, "contact_id") for table in ("campaign_member", "mail_delivery", "opportunity_contact", "merge")),
        *((table, "contact_id") for table in ("activity_participant", "support_case", "survey_response")),
        *(("activity_target", "contact_id"), ("attachment", "contact_id"), ("lead", "converted_contact_id")),
        *((table, "contact_id") for table in ("follow", "notification", "reminder")),
    ],
    "lead": [
        *((table, "lead_id") for table in ("campaign_member", "mail_delivery", "call_list_entry", "merge")),
        *((table, "lead_id") for table in ("behaviour_event", "visitor", "survey_response", "activity_target")),
        *(("attachment", "lead_id"), ("opportunity", "source_lead_id")),
        *((table, "lead_id") for table in ("follow", "notification", "reminder")),
    ],
}
"""The columns by which rows refer to others that can be merged, by the tables of these."""

_WITHOUT_WORK = (
    "NOT EXISTS (SELECT 1 FROM customer_assignment a WHERE a.customer_id = customer_assignment.customer_id"
    " AND a.employee_id = customer_assignment.employee_id AND a.role = 'WORK')"
)


def _in(kind: str) -> str:
    return f"EXISTS (SELECT 1 FROM stage s WHERE s.id = opportunity.stage_id AND s.kind = '{kind}')"


def _to(kind: str) -> str:
    return f"stage_id = (SELECT s.id FROM stage s WHERE s.kind = '{kind}' ORDER BY s.id LIMIT 1)"


_SEALED = (
    "EXISTS (SELECT 1 FROM contract_opportunity l WHERE l.deleted_at IS NULL AND l.opportunity_id = opportunity.id)"
)

_CUSTOMERS = [
    circle("customers/companies_form_a_tree", "customer"),
    Plant(
        "customers/parents_are_companies",
        "customer",
        "parent_id = (SELECT p.id FROM customer p WHERE p.kind = 'PERSON' ORDER BY p.id LIMIT 1)",
        "kind = 'COMPANY'",
    ),
    Plant("customers/persons_and_companies", "customer", "employees = 5", "kind = 'PERSON'"),
    Plant("customers/persons_and_companies", "customer", "annual_revenue = 5, currency = 'EUR'", "kind = 'PERSON'"),
    *(
        Plant(
            "customers/merged_rows",
            table,
            "merged_into_id = '{id}'",
            LIVING,
            f"SELECT id FROM {table} WHERE id = '{{id}}' UNION ALL "
            + " UNION ALL ".join(
                f"SELECT id FROM {other} WHERE deleted_at IS NULL AND {column} = '{{id}}'"
                for other, column in REFERENCES[table]
            ),
        )
        for table in ("customer", "contact", "lead")
    ),
    *(
        Plant(
            "customers/work_is_seen",
            "customer_assignment",
            f"role = '{after}'",
            f"{LIVING} AND role {before}",
            "SELECT customer_id FROM customer_assignment WHERE id = '{id}'",
        )
        for before, after in (("= 'WORK'", "SUPPORT"), (f"<> 'WORK' AND {_WITHOUT_WORK}", "WORK"))
    ),
    Plant(
        "customers/work_is_seen",
        "support_case",
        "handler_id = (SELECT e.id FROM employee e WHERE NOT EXISTS (SELECT 1 FROM customer_assignment a"
        " WHERE a.employee_id = e.id AND a.role = 'WORK') AND NOT EXISTS (SELECT 1 FROM customer c"
        " WHERE c.owner_id = e.id) ORDER BY e.id LIMIT 1)",
        f"{LIVING} AND status = 'NEW'",
        "SELECT customer_id FROM support_case WHERE id = '{id}'",
    ),
    Plant("customers/persons_and_companies", "customer", "gender = 'FEMALE'", "kind = 'COMPANY'"),
    Plant(
        "customers/one_primary_contact",
        "contact",
        '"primary" = FALSE',
        '"primary"',
        "SELECT customer_id FROM contact WHERE id = '{id}'",
    ),
    Plant(
        "customers/assignments_do_not_overlap",
        "customer_assignment",
        "since = '2030-01-01', until = NULL, role = '{role}',"
        " employee_id = '{employee_id}', customer_id = '{customer_id}'",
        "NOT EXISTS (SELECT 1 FROM customer_assignment later WHERE later.id > customer_assignment.id)",
        like="until IS NULL",
    ),
    Plant(
        "customers/deleted_customers_owe_nothing",
        "customer",
        DELETED,
        "EXISTS (SELECT 1 FROM \"order\" o WHERE o.customer_id = customer.id AND o.status = 'SHIPPED')",
    ),
    *(
        Plant(
            "customers/deleted_customers_owe_nothing",
            "customer",
            DELETED,
            f"EXISTS (SELECT 1 FROM {table} o WHERE o.customer_id = customer.id AND o.status = '{status}')",
        )
        for table, status in (("invoice", "ISSUED"), ("invoice", "OVERDUE"), ("support_case", "NEW"))
    ),
    Plant(
        "customers/deleted_customers_owe_nothing",
        "customer",
        DELETED,
        "EXISTS (SELECT 1 FROM contract_customer p JOIN contract k ON k.id = p.contract_id"
        " WHERE p.customer_id = customer.id AND k.status = 'SIGNED')",
    ),
]

_VALUES = [
    *(Plant("customers/countries_are_assigned", "customer", f"country = '{code}'") for code in ("UK", "EL", "YU")),
    Plant("platform/texts_of_one_line", "customer", "name = 'Two\nlines'"),
    Plant("platform/texts_of_one_line", "employee", "full_name = 'Ann\u202eBob'"),
    Plant("platform/texts_of_one_line", "product", "category = 'A\u2028B', name = 'C\r\nD'"),
    Plant("platform/texts_of_one_line", "tag", "name = 'T\x85ag'"),
]

_ASSETS_OF = "FROM asset a JOIN order_line l ON l.id = a.order_line_id WHERE a.deleted_at IS NULL AND l.order_id ="

_SALES = [
    Plant(
        "sales/opportunities_in_living_stages",
        "stage",
        DELETED,
        "EXISTS (SELECT 1 FROM opportunity o WHERE o.stage_id = stage.id)",
        "SELECT id FROM opportunity WHERE stage_id = '{id}'",
    ),
    Plant(
        "sales/opportunities_in_living_stages",
        "pipeline",
        DELETED,
        "EXISTS (SELECT 1 FROM stage s JOIN opportunity o ON o.stage_id = s.id WHERE s.pipeline_id = pipeline.id)",
        "SELECT o.id FROM stage s JOIN opportunity o ON o.stage_id = s.id WHERE s.pipeline_id = '{id}'",
    ),
    Plant("sales/decided_probability", "opportunity", "probability = 80", _in("LOST")),
    Plant("sales/decided_probability", "opportunity", "probability = 10", _in("WON")),
    Plant("sales/closed_when_decided", "opportunity", "closed_at = NULL", _in("WON")),
    Plant("sales/closed_when_decided", "opportunity", f"closed_at = {NOW}", _in("OPEN")),
    Plant("sales/reasons_of_lost", "opportunity", "lost_reason = 'Price'", _in("OPEN")),
    Plant("sales/reasons_of_lost", "opportunity", "lost_reason = 'Price'", _in("WON")),
    Plant(
        "sales/sales_of_won",
        "opportunity",
        DELETED,
        _in("WON"),
        "SELECT id FROM sales_record WHERE opportunity_id = '{id}'",
    ),
    Plant(
        "sales/sales_of_won",
        "opportunity",
        _to("OPEN"),
        _in("WON"),
        "SELECT id FROM sales_record WHERE opportunity_id = '{id}'",
    ),
    Plant(
        "sales/moves_lead_to_the_stage",
        "opportunity",
        "stage_id = (SELECT s.id FROM stage s WHERE s.id NOT IN"
        " (SELECT h.to_stage_id FROM stage_change h WHERE h.opportunity_id = '{id}') ORDER BY s.id LIMIT 1)",
        _in("OPEN"),
    ),
    Plant(
        "sales/one_sales_record",
        "sales_record",
        "opportunity_id = (SELECT r.opportunity_id FROM sales_record r WHERE r.id <> '{id}' AND r.deleted_at IS NULL"
        " ORDER BY r.id LIMIT 1)",
        LIVING,
        "SELECT r.id FROM sales_record r JOIN sales_record p ON p.opportunity_id = r.opportunity_id"
        " WHERE p.id = '{id}' AND r.deleted_at IS NULL",
    ),
    Plant("sales/currencies_of_deals", "opportunity_line", "currency = 'XAF'"),
    Plant("sales/currencies_of_deals", "sales_record", "currency = 'XAF'"),
    Plant(
        "sales/contacts_of_opportunities",
        "contact",
        'customer_id = {another customer_id}, "primary" = FALSE',
        "EXISTS (SELECT 1 FROM opportunity_contact o WHERE o.contact_id = contact.id)",
        "SELECT id FROM opportunity_contact WHERE contact_id = '{id}'",
    ),
    Plant(
        "sales/contacts_of_opportunities",
        "opportunity",
        "customer_id = {another customer_id}",
        "EXISTS (SELECT 1 FROM opportunity_contact o WHERE o.opportunity_id = opportunity.id)",
        "SELECT id FROM opportunity_contact WHERE opportunity_id = '{id}'",
    ),
    Plant(
        "sales/opportunities_of_contracts",
        "opportunity",
        "customer_id = {another customer_id}",
        _SEALED,
        "SELECT id FROM contract_opportunity WHERE opportunity_id = '{id}'",
    ),
    Plant(
        "sales/opportunities_of_contracts",
        "opportunity",
        "currency = 'XAF'",
        _SEALED,
        "SELECT id FROM contract_opportunity WHERE opportunity_id = '{id}'",
    ),
    Plant(
        "sales/opportunities_of_contracts",
        "opportunity",
        _to("OPEN"),
        "EXISTS (SELECT 1 FROM contract_opportunity l JOIN contract k ON k.id = l.contract_id"
        " WHERE l.deleted_at IS NULL AND k.status = 'SIGNED' AND l.opportunity_id = opportunity.id)",
        "SELECT id FROM contract_opportunity WHERE opportunity_id = '{id}'",
    ),
    Plant(
        "sales/customers_of_signed_contracts",
        "contract_customer",
        DELETED,
        "EXISTS (SELECT 1 FROM contract k WHERE k.id = contract_customer.contract_id AND k.status = 'SIGNED')",
        "SELECT contract_id FROM contract_customer WHERE id = '{id}'",
    ),
    Plant("sales/times_of_contracts", "contract", "status = 'DRAFT'", "status = 'SIGNED'"),
    Plant("sales/times_of_contracts", "contract", f"ended_at = {NOW}", "status = 'SIGNED'"),
    Plant("sales/times_of_contracts", "contract", "end_reason = 'Over'", "status = 'SIGNED'"),
    Plant("sales/times_of_contracts", "contract", "effective_on = NULL", "status = 'SIGNED'"),
    Plant("sales/times_of_contracts", "contract", "status = 'TERMINATED', ended_at = NULL", "status = 'SIGNED'"),
    Plant("sales/totals_of_contracts", "contract", "ordered = coalesce(ordered, 0) + 1"),
    Plant("sales/totals_of_contracts", "contract", "invoiced = coalesce(invoiced, 0) + 1"),
    Plant("sales/totals_of_contracts", "contract", "paid = coalesce(paid, 0) + 1"),
    Plant("sales/deleted_contracts", "contract", DELETED, "status = 'EXPIRED'"),
]

_SERVICE = [
    Plant(
        "service/contacts_of_cases",
        "support_case",
        "contact_id = (SELECT c.id FROM contact c WHERE c.customer_id <> '{customer_id}' ORDER BY c.id LIMIT 1)",
    ),
    Plant(
        "service/orders_of_cases",
        "support_case",
        "order_id = (SELECT o.id FROM \"order\" o WHERE o.customer_id <> '{customer_id}' ORDER BY o.id LIMIT 1)",
    ),
    Plant("service/times_of_cases", "support_case", "status = 'OPEN'", "status = 'RESOLVED'"),
    Plant("service/times_of_cases", "support_case", f"closed_at = {NOW}", "status = 'RESOLVED'"),
    Plant("service/times_of_cases", "support_case", "resolved_at = NULL", "status = 'RESOLVED'"),
    Plant("service/times_of_cases", "support_case", "closed_at = NULL", "status = 'CLOSED'"),
    Plant(
        "service/assets_of_order_lines",
        "asset",
        "customer_id = {another customer_id}",
        "order_line_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM repair r WHERE r.asset_id = asset.id)",
    ),
    Plant("service/pieces_of_assets", "asset", "quantity = 1000000000", f"{LIVING} AND order_line_id IS NOT NULL"),
    Plant(
        "service/pieces_of_assets",
        "order_line",
        DELETED,
        "EXISTS (SELECT 1 FROM asset a WHERE a.deleted_at IS NULL AND a.order_line_id = order_line.id)",
        "SELECT id FROM asset WHERE deleted_at IS NULL AND order_line_id = '{id}'",
    ),
    Plant(
        "service/pieces_of_assets",
        "order",
        "status = 'CANCELLED'",
        f'EXISTS (SELECT 1 {_ASSETS_OF} "order".id)',
        f"SELECT a.id {_ASSETS_OF} '{{id}}'",
    ),
    Plant(
        "service/products_of_assets",
        "asset",
        "product_id = (SELECT p.id FROM product p WHERE p.id <> asset.product_id ORDER BY p.id LIMIT 1)",
        f"{LIVING} AND order_line_id IS NOT NULL",
    ),
    Plant(
        "service/assets_of_repairs",
        "asset",
        "customer_id = {another customer_id}",
        "EXISTS (SELECT 1 FROM repair r WHERE r.asset_id = asset.id)",
        "SELECT id FROM repair WHERE asset_id = '{id}'",
    ),
    Plant("service/parts_of_repairs", "repair_part", "currency = 'XAF'"),
    Plant("service/parts_of_repairs", "repair_part", "amount = amount + 1"),
    Plant("service/times_of_repairs", "repair", "status = 'PLANNED'", "status = 'COMPLETED'"),
    Plant("service/times_of_repairs", "repair", "status = 'STARTED'", "status = 'COMPLETED'"),
    Plant("service/times_of_repairs", "repair", "started_at = NULL", "status = 'COMPLETED'"),
    Plant("service/times_of_repairs", "repair", "completed_at = NULL", "status = 'COMPLETED'"),
    Plant("service/deleted_repairs", "repair", DELETED, "status = 'COMPLETED'"),
]

_PARTS = [
    *deleted(
        "customers/parts_of_customers",
        "contact customer_id customer",
        "customer_assignment customer_id customer",
        "customer_tag customer_id customer",
        "customer_tag tag_id tag",
        "segment_member customer_id customer",
        "segment_member segment_id segment",
    ),
    *deleted(
        "catalogue/parts_of_catalogue",
        "price_rule price_list_id price_list",
        "competitor_product competitor_id competitor",
        "product_rival product_id product",
        "product_rival competitor_product_id competitor_product",
    ),
    *deleted(
        "sales/parts_of_deals",
        "stage pipeline_id pipeline",
        "opportunity_contact opportunity_id opportunity",
        "opportunity_contact contact_id contact",
        "opportunity_line opportunity_id opportunity",
        "opportunity_competitor opportunity_id opportunity",
        "opportunity_competitor competitor_id competitor",
        "stage_change opportunity_id opportunity",
        "contract_customer contract_id contract",
        "contract_customer customer_id customer",
        "contract_opportunity contract_id contract",
        "contract_opportunity opportunity_id opportunity",
    ),
    *deleted(
        "orders/parts_of_orders",
        "order_line order_id order",
        "order_revision order_id order",
        "order_revision_line order_revision_id order_revision",
        "invoice_line invoice_id invoice",
    ),
    *deleted("service/parts_of_cases", "repair support_case_id support_case", "repair_part repair_id repair"),
    *deleted(
        "activities/parts_of_activities",
        "activity_target activity_id activity",
        "activity_participant activity_id activity",
    ),
    *deleted(
        "platform/limits_of_keys",
        "api_key_team api_key_id api_key",
        "api_key_team team_id team",
        "api_key_customer api_key_id api_key",
        "api_key_customer customer_id customer",
    ),
    *deleted("platform/runs_of_automations", "automation_run automation_id automation"),
    Plant("platform/runs_of_automations", "automation_run", "finished_at = NULL", "status = 'DONE'"),
    Plant("platform/runs_of_automations", "automation_run", "depth = 6", "status = 'DONE'"),
    Plant("platform/runs_of_automations", "automation_run", "revision = 2"),
    Plant("platform/deletions", "tag", "deletion_id = '01990000-0000-7000-8000-000000000001'"),
    Plant("platform/deletions", "payment", f"deleted_at = {NOW}"),
]

_MARKETING = [
    *MARKETING,
]

PLANTS = [
    Plant(
        "people/roles_of_holders",
        "employee",
        "role = 'FINANCE'",
        "EXISTS (SELECT 1 FROM opportunity w WHERE w.owner_id = employee.id AND w.closed_at IS NULL)",
        "SELECT id FROM opportunity WHERE owner_id = '{id}' AND closed_at IS NULL AND deleted_at IS NULL"
        " UNION ALL SELECT id FROM support_case WHERE handler_id = '{id}' AND deleted_at IS NULL"
        " AND status NOT IN ('RESOLVED', 'CLOSED')"
        " UNION ALL SELECT id FROM lead WHERE owner_id = '{id}' AND deleted_at IS NULL"
        " AND status NOT IN ('CONVERTED', 'DISQUALIFIED')",
    ),
    circle("people/teams_form_a_tree", "team"),
    circle("people/managers_form_a_tree", "employee", "manager_id"),
    *_PARTS,
    *_CUSTOMERS,
    *_VALUES,
    *_SALES,
    *(ORDERS + LOYALTY),
    *_SERVICE,
    *_MARKETING,
    *CUSTOM_FIELDS,
    *FILES,
    *ATTENTION,
]
