"""Violations of each invariant, each of which raw SQL plants in the demo data.

This file is long because it has at least one entry for each invariant.
"""

from __future__ import annotations

from dataclasses import dataclass

LIVING = "deleted_at IS NULL"
DELETED = "deleted_at = '2026-06-01 00:00:00.000000+00:00', deletion_id = '01990000-0000-7000-8000-000000000001'"
NOW = "'2026-06-01 00:00:00.000000+00:00'"


@dataclass(frozen=True)
class Plant:
    """A change of the first row that meets a condition.

    `violators`: a query for the rows that then violate the invariant; by default, the changed row. `{id}` stands for
    the id of the changed row. In `change`, other columns stand for their values, and `{another customer_id}` for
    another customer. `like`: a condition for the row whose values these are; by default, those of the changed row.
    """

    invariant: str
    table: str
    change: str
    where: str = LIVING
    violators: str = ""
    like: str = ""


def _deleted(invariant: str, *parts: str) -> list[Plant]:
    """Deletes the owner of a row, but not the row. `parts`: the tables of row and owner, and the column between."""
    plants = []
    for part in parts:
        table, column, owner = part.split()
        used = f'EXISTS (SELECT 1 FROM "{table}" o WHERE o.deleted_at IS NULL AND o.{column} = "{owner}".id)'
        left = [
            f"SELECT id FROM \"{also}\" WHERE deleted_at IS NULL AND {through} = '{{id}}'"
            for also, through, of in (other.split() for other in parts)
            if of == owner
        ]
        plants.append(Plant(invariant, owner, DELETED, used, " UNION ALL ".join(left)))
    return plants


def _circle(invariant: str, table: str, column: str = "parent_id") -> Plant:
    """Puts a row without a parent below its own child. All rows below it are then in no tree."""
    below = (
        f"WITH RECURSIVE below (id) AS (SELECT id FROM {table} WHERE id = '{{id}}' UNION SELECT t.id FROM {table} t"
        f" JOIN below ON t.{column} = below.id) SELECT id FROM below"
    )
    child = f"(SELECT c.id FROM {table} c WHERE c.{column} = '{{id}}' ORDER BY c.id LIMIT 1)"
    root = f"{column} IS NULL AND EXISTS (SELECT 1 FROM {table} c WHERE c.{column} = {table}.id)"
    return Plant(invariant, table, f"{column} = {child}", root, below)


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

_RETURNED = "return_request r JOIN order_line l ON l.id = r.order_line_id"

_CHARGED = (
    "order_line_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM order_line l JOIN order_revision r"
    " ON r.order_id = l.order_id WHERE l.id = invoice_line.order_line_id)"
)
_CHARGED_LINE = "SELECT order_line_id FROM invoice_line WHERE id = '{id}'"

_FOR_REPAIR = (
    "order_id = NULL, repair_id = (SELECT r.id FROM repair r JOIN support_case c ON c.id = r.support_case_id"
    " WHERE c.customer_id {} '{{customer_id}}' ORDER BY r.id LIMIT 1)"
)

_CUSTOMERS = [
    _circle("customers/companies_form_a_tree", "customer"),
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

_ORDERS = [
    Plant("catalogue/currencies_of_price_rules", "price_rule", "currency = 'XAF'"),
    Plant("catalogue/reserved_stock", "product", "stock_on_hand = 9, stock_reserved = 1", "kind = 'GOOD'"),
    Plant(
        "catalogue/reserved_stock",
        "order_line",
        "stock_reserved = 1",
        LIVING,
        "SELECT product_id FROM order_line WHERE id = '{id}'",
    ),
    Plant(
        "orders/opportunities_of_orders",
        "order",
        "opportunity_id ="
        " (SELECT o.id FROM opportunity o WHERE o.customer_id <> '{customer_id}' ORDER BY o.id LIMIT 1)",
    ),
    Plant("orders/contracts_of_orders", "order", "currency = 'XAF'", "contract_id IS NOT NULL"),
    Plant(
        "orders/contracts_of_orders",
        "contract_customer",
        DELETED,
        'EXISTS (SELECT 1 FROM "order" o WHERE o.contract_id = contract_customer.contract_id'
        " AND o.customer_id = contract_customer.customer_id)",
        'SELECT o.id FROM "order" o JOIN contract_customer c ON c.contract_id = o.contract_id'
        " AND c.customer_id = o.customer_id WHERE c.id = '{id}'",
    ),
    Plant(
        "orders/orders_under_signed_contracts",
        "contract",
        "status = 'DRAFT'",
        'EXISTS (SELECT 1 FROM "order" o WHERE o.contract_id = contract.id)',
        "SELECT id FROM \"order\" WHERE contract_id = '{id}'",
    ),
    *(
        Plant("orders/currencies_of_orders", table, "currency = 'XAF'")
        for table in ("order_line", "order_revision", "invoice_line", "payment", "return_request")
    ),
    Plant(
        "orders/currencies_of_orders",
        "invoice",
        "currency = 'XAF'",
        "order_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.invoice_id = invoice.id)",
        "SELECT id FROM invoice WHERE id = '{id}' UNION ALL SELECT id FROM invoice_line WHERE invoice_id = '{id}'",
    ),
    Plant("orders/amounts_of_lines", "order_line", "amount = amount + 1", "amount IS NOT NULL"),
    Plant("orders/amounts_of_lines", "order_line", "amount = NULL", "amount IS NOT NULL"),
    Plant("orders/totals_of_orders", "order", "total = total + 1", "status = 'COMPLETED'"),
    Plant("orders/times_of_orders", "order", "total = 1", "status = 'DRAFT'"),
    Plant("orders/times_of_orders", "order", f"shipped_at = {NOW}", "status = 'DRAFT'"),
    Plant("orders/times_of_orders", "order", f"completed_at = {NOW}", "status = 'SHIPPED'"),
    Plant("orders/times_of_orders", "order", f"cancelled_at = {NOW}", "status = 'COMPLETED'"),
    Plant("orders/times_of_orders", "order", "confirmed_at = NULL", "status = 'COMPLETED'"),
    Plant("orders/times_of_orders", "order", "shipped_at = NULL", "status = 'COMPLETED'"),
    Plant("orders/times_of_orders", "order", "completed_at = NULL", "status = 'COMPLETED'"),
    Plant("orders/times_of_orders", "order", "status = 'CANCELLED'", "status = 'DRAFT'"),
    Plant("orders/reserving_lines", "order_line", "stock_reserved = 1"),
    Plant("orders/revisions_of_orders", "order_revision", "total = total + 1"),
    Plant("orders/revisions_of_orders", "order_revision", "revision = 7"),
    Plant("orders/deleted_orders", "order", DELETED, "status = 'COMPLETED'"),
    Plant("orders/deleted_orders", "invoice", DELETED, "status = 'PAID'"),
    Plant("orders/customers_of_invoices", "invoice", "customer_id = {another customer_id}", "order_id IS NOT NULL"),
    Plant("orders/customers_of_invoices", "invoice", _FOR_REPAIR.format("<>"), "order_id IS NOT NULL"),
    Plant(
        "orders/customers_of_invoices",
        "invoice",
        _FOR_REPAIR.format("=") + ", currency = 'XAF'",
        "order_id IS NOT NULL AND EXISTS (SELECT 1 FROM repair r JOIN support_case c ON c.id = r.support_case_id"
        " WHERE c.customer_id = invoice.customer_id)",
    ),
    Plant(
        "orders/lines_of_invoices",
        "invoice_line",
        "order_line_id = (SELECT o.id FROM order_line o WHERE o.order_id <>"
        " (SELECT i.order_id FROM invoice i WHERE i.id = '{invoice_id}') ORDER BY o.id LIMIT 1)",
        "order_line_id IS NOT NULL",
    ),
    Plant("orders/states_of_invoices", "invoice", "status = 'DRAFT'", "status = 'OVERDUE'"),
    Plant("orders/states_of_invoices", "invoice", "number = NULL, number_folded = NULL", "status = 'PAID'"),
    Plant("orders/states_of_invoices", "invoice", "issued_on = NULL", "status = 'PAID'"),
    Plant("orders/states_of_invoices", "invoice", "due_on = NULL", "status = 'PAID'"),
    Plant("orders/states_of_invoices", "invoice", "status = 'OVERDUE'", "status = 'PAID'"),
    Plant("orders/states_of_invoices", "invoice", "paid = paid - 1", "status = 'PAID'"),
    Plant("orders/totals_of_invoices", "invoice", "total = total + 1", "status = 'OVERDUE'"),
    Plant(
        "orders/invoices_within_orders",
        "invoice",
        "total = total + 100000000",
        "order_id IS NOT NULL",
        "SELECT order_id FROM invoice WHERE id = '{id}'",
    ),
    *(
        Plant(
            "orders/invoices_of_confirmed_orders",
            "order",
            change,
            'EXISTS (SELECT 1 FROM invoice i WHERE i.order_id = "order".id)',
            "SELECT id FROM invoice WHERE order_id = '{id}'",
        )
        for change in ("status = 'DRAFT'", "status = 'CANCELLED'", DELETED)
    ),
    Plant("orders/payments_of_invoices", "invoice", "paid = paid - 1", "status = 'PAID'"),
    Plant("orders/payments_of_invoices", "invoice", "status = 'DRAFT'", "status = 'PAID'"),
    Plant(
        "orders/payments_of_invoices",
        "payment",
        "amount = amount + 1",
        LIVING,
        "SELECT invoice_id FROM payment WHERE id = '{id}'",
    ),
    Plant(
        "orders/returned_quantities",
        "return_request",
        "quantity = 1000000000",
        LIVING,
        "SELECT order_line_id FROM return_request WHERE id = '{id}'",
    ),
    Plant(
        "orders/refunds_within_lines",
        "return_request",
        "refund = 100000000000, status = 'REFUNDED'",
        LIVING,
        "SELECT order_line_id FROM return_request WHERE id = '{id}'",
    ),
    *(
        Plant("orders/charged_parts", "invoice_line", change, _CHARGED, _CHARGED_LINE)
        for change in ("quantity = quantity + 1000000", "amount = amount + 1000000")
    ),
    Plant("orders/deducted_pieces", "order_line", "deducted_quantity = 1"),
    Plant(
        "orders/refunds_within_invoices",
        "return_request",
        "refund = 2, refundable = 1, status = 'REFUNDED'",
        "EXISTS (SELECT 1 FROM order_line l JOIN invoice i ON i.order_id = l.order_id"
        " WHERE l.id = return_request.order_line_id AND i.total > 2)",
    ),
    Plant(
        "orders/refunds_within_invoices",
        "return_request",
        "refund = 100000000, refundable = 100000000, status = 'REFUNDED'",
        LIVING,
        "SELECT l.order_id FROM order_line l JOIN return_request r ON r.order_line_id = l.id WHERE r.id = '{id}'",
    ),
    Plant("orders/returns_of_shipped_orders", "return_request", "refund = 1", "status = 'REQUESTED'"),
    Plant("orders/returns_of_shipped_orders", "return_request", f"received_at = {NOW}", "status = 'REQUESTED'"),
    Plant("orders/returns_of_shipped_orders", "return_request", f"refunded_at = {NOW}", "status = 'REQUESTED'"),
    *(
        Plant(
            "orders/returns_of_shipped_orders",
            table,
            change,
            f'EXISTS (SELECT 1 FROM {_RETURNED} WHERE l.{column} = "{table}".id)',
            f"SELECT r.id FROM {_RETURNED} WHERE l.{column} = '{{id}}'",
        )
        for table, change, column in (
            ("order", "status = 'CONFIRMED'", "order_id"),
            ("order", DELETED, "order_id"),
            ("order_line", DELETED, "id"),
        )
    ),
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
    *_deleted(
        "customers/parts_of_customers",
        "contact customer_id customer",
        "customer_assignment customer_id customer",
        "customer_tag customer_id customer",
        "customer_tag tag_id tag",
        "segment_member customer_id customer",
        "segment_member segment_id segment",
    ),
    *_deleted(
        "catalogue/parts_of_catalogue",
        "price_rule price_list_id price_list",
        "competitor_product competitor_id competitor",
        "product_rival product_id product",
        "product_rival competitor_product_id competitor_product",
    ),
    *_deleted(
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
    *_deleted(
        "orders/parts_of_orders",
        "order_line order_id order",
        "order_revision order_id order",
        "order_revision_line order_revision_id order_revision",
        "invoice_line invoice_id invoice",
    ),
    *_deleted("service/parts_of_cases", "repair support_case_id support_case", "repair_part repair_id repair"),
    *_deleted(
        "activities/parts_of_activities",
        "activity_target activity_id activity",
        "activity_participant activity_id activity",
    ),
    *_deleted(
        "platform/limits_of_keys",
        "api_key_team api_key_id api_key",
        "api_key_team team_id team",
        "api_key_customer api_key_id api_key",
        "api_key_customer customer_id customer",
    ),
    Plant("platform/deletions", "tag", "deletion_id = '01990000-0000-7000-8000-000000000001'"),
    Plant("platform/deletions", "payment", f"deleted_at = {NOW}"),
]

PLANTS = [
    _circle("people/teams_form_a_tree", "team"),
    _circle("people/managers_form_a_tree", "employee", "manager_id"),
    *_PARTS,
    *_CUSTOMERS,
    *_VALUES,
    *_SALES,
    *_ORDERS,
    *_SERVICE,
]
