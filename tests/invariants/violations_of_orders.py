"""Violations of each invariant of orders, invoices, payments and returns, for the demo data."""

from __future__ import annotations

from tests.invariants.violations import DELETED, LIVING, NOW, Plant

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

ORDERS = [
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
        "contract",
        DELETED,
        'EXISTS (SELECT 1 FROM "order" o WHERE o.contract_id = contract.id)',
        "SELECT id FROM \"order\" WHERE contract_id = '{id}'",
    ),
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
        for table in ("order_line", "order_revision_line", "invoice_line", "payment", "return_request")
    ),
    Plant(
        "orders/currencies_of_orders",
        "order_revision",
        "currency = 'XAF'",
        LIVING,
        "SELECT id FROM order_revision WHERE id = '{id}'"
        " UNION ALL SELECT id FROM order_revision_line WHERE order_revision_id = '{id}'",
    ),
    Plant("service/currencies_of_repairs", "repair_part", "currency = 'XAF'"),
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
        Plant(
            "orders/values_of_returns",
            "return_request",
            f"status = 'RECEIVED', {change}",
            "status = 'REQUESTED'",
            "SELECT order_line_id FROM return_request WHERE id = '{id}'",
        )
        for change in ("deduction = 0, refundable = 0", "deduction = 0, refundable = 100000000000")
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
