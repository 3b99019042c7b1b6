"""The factories of the entities for sales and service: prices, contracts, orders, invoices, cases and repairs."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import models
from models.values import Money
from resolvers.changes import links
from tests.making import Make, Values, factory

_NOTHING = Money(Decimal("0"), "USD")
_MUCH = Money(Decimal("1000000"), "USD")


@factory(models.PriceList)
async def price_list(make: Make, n: int) -> Values:
    """Returns values for a price list in dollars for all customers."""
    return {"name": f"Price list {n}", "currency": "USD"}


@factory(models.PriceRule)
async def price_rule(make: Make, n: int) -> Values:
    """Returns values for the price of a new product on a new price list."""
    return {"price_list_id": make(models.PriceList), "product_id": make(models.Product)}


@factory(models.Promotion)
async def promotion(make: Make, n: int) -> Values:
    """Returns values for a promotion that sells a new product at half price to a new segment."""
    return {
        "name": f"Promotion {n}",
        "product_id": make(models.Product),
        "segment_id": make(models.Segment),
        "discount": Decimal("50"),
        "since": date(2026, 1, 1),
    }


@factory(models.Competitor)
async def competitor(make: Make, n: int) -> Values:
    """Returns values for a competitor."""
    return {"name": f"Competitor {n}"}


@factory(models.CompetitorProduct)
async def competitor_product(make: Make, n: int) -> Values:
    """Returns values for a product of a new competitor."""
    return {"name": f"Rival {n}", "competitor_id": make(models.Competitor)}


@factory(models.ProductRival)
async def product_rival(make: Make, n: int) -> Values:
    """Returns values for a link from a new product to a new competing product."""
    return {"product_id": make(models.Product), "competitor_product_id": make(models.CompetitorProduct)}


@factory(models.OpportunityCompetitor)
async def opportunity_competitor(make: Make, n: int) -> Values:
    """Returns values for a link from a new opportunity to a new competitor."""
    return {"opportunity_id": make(models.Opportunity), "competitor_id": make(models.Competitor)}


@factory(
    models.Contract,
    beside={"currency": {"amount": None}, "status": {"signed_at": datetime(2026, 1, 1, tzinfo=UTC)}},
)
async def contract(make: Make, n: int) -> Values:
    """Returns values for a draft of a contract without customers."""
    return {"title": f"Contract {n}", "amount": Money(Decimal("1000"), "USD")}


@factory(models.ContractCustomer)
async def contract_customer(make: Make, n: int) -> Values:
    """Returns values for a link from a new contract to a new customer."""
    return {"contract_id": make(models.Contract), "customer_id": make(models.Customer)}


@factory(models.ContractOpportunity)
async def contract_opportunity(make: Make, n: int) -> Values:
    """Returns values for a link from a new contract to a new opportunity.

    The customer of the opportunity is added to the contract.
    """
    given = make.given
    opportunity = given.get("opportunity_id") or await make(models.Opportunity)
    contract = given.get("contract_id") or await make(models.Contract)
    ends = {"contract_id": contract, "customer_id": (await make.row(models.Opportunity, opportunity))["customer_id"]}
    await make.changes.run(lambda unit: links.put(unit, models.ContractCustomer, ends))
    return {"contract_id": contract, "opportunity_id": opportunity}


@factory(models.Order, beside={"status": {"total": _NOTHING}}, ruled={"opportunity_id", "contract_id"})
async def order(make: Make, n: int) -> Values:
    """Returns values for a draft of an order without lines.

    The customer is new, or that of the given opportunity or contract.
    """
    given = make.given
    values = {"channel": "WEB", "ordered_at": datetime(2026, 1, 1, tzinfo=UTC), "currency": "USD"}
    if given.get("opportunity_id"):
        return values | {"customer_id": (await make.row(models.Opportunity, given["opportunity_id"]))["customer_id"]}
    customer = given.get("customer_id") or await make(models.Customer)
    if given.get("contract_id"):
        ends = {"contract_id": given["contract_id"], "customer_id": customer}
        await make.changes.run(lambda unit: links.put(unit, models.ContractCustomer, ends))
    return values | {"customer_id": customer}


@factory(models.OrderLine)
async def order_line(make: Make, n: int) -> Values:
    """Returns values for a line of a new order with a new product."""
    return {"order_id": make(models.Order), "product_id": make(models.Product), "quantity": Decimal("2")}


@factory(models.OrderRevision)
async def order_revision(make: Make, n: int) -> Values:
    """Returns values for a revision of a new order."""
    return {
        "order_id": make(models.Order),
        "revision": n,
        "amended_at": datetime(2026, 1, 1, tzinfo=UTC),
        "total": Money(Decimal("9.90"), "USD"),
    }


@factory(models.OrderRevisionLine)
async def order_revision_line(make: Make, n: int) -> Values:
    """Returns values for a line of a new order revision with a new product."""
    return {
        "order_revision_id": make(models.OrderRevision),
        "product_id": make(models.Product),
        "quantity": Decimal("1"),
        "unit_price": Money(Decimal("9.90"), "USD"),
        "discount": Decimal("0"),
        "amount": Money(Decimal("9.90"), "USD"),
    }


@factory(
    models.Invoice, beside={"repair_id": {"order_id": None}, "status": {"total": _NOTHING}, "paid": {"total": _MUCH}}
)
async def invoice(make: Make, n: int) -> Values:
    """Returns values for a draft of an invoice for a new order."""
    owner = make.given.get("customer_id")
    return {"order_id": make(models.Order, customer_id=owner) if owner else make(models.Order)}


@factory(models.InvoiceLine, ruled={"order_line_id"})
async def invoice_line(make: Make, n: int) -> Values:
    """Returns values for a line of a new invoice. If an order is given, the invoice is for this order."""
    line = make.given.get("order_line_id")
    order = {"order_id": (await make.row(models.OrderLine, line))["order_id"]} if line else {}
    return {
        "invoice_id": make(models.Invoice, **order),
        "quantity": Decimal("1"),
        "unit_price": Money(Decimal("9.90"), "USD"),
    }


@factory(models.Payment)
async def payment(make: Make, n: int) -> Values:
    """Returns values for a payment of a new invoice."""
    return {
        "invoice_id": make(models.Invoice),
        "amount": Money(Decimal("9.90"), "USD"),
        "at": datetime(2026, 1, 1, tzinfo=UTC),
    }


@factory(models.ReturnRequest)
async def return_request(make: Make, n: int) -> Values:
    """Returns values for the return of one piece from a new order's line."""
    return {"order_line_id": make(models.OrderLine), "quantity": Decimal("1"), "currency": "USD"}


@factory(models.SalesTarget, beside={"team_id": {"employee_id": None}}, ruled={"employee_id", "team_id"})
async def sales_target(make: Make, n: int) -> Values:
    """Returns values for a sales target of a new employee."""
    return {
        "employee_id": make(models.Employee),
        "since": date(2026, 1, 1),
        "until": date(2200, 1, 1),
        "amount": Money(Decimal("1000"), "USD"),
    }


@factory(models.ExchangeRate)
async def exchange_rate(make: Make, n: int) -> Values:
    """Returns values for an exchange rate on a day that no other row uses."""
    return {"currency": "EUR", "day": date(1950, 1, 1) + timedelta(days=n), "rate": Decimal("1.08")}


@factory(models.ServiceLevel)
async def service_level(make: Make, n: int) -> Values:
    """Returns values for a service level: urgent cases are due within a day."""
    return {"priority": "URGENT", "due_hours": 24}


@factory(models.SupportCase, ruled={"contact_id", "order_id"})
async def support_case(make: Make, n: int) -> Values:
    """Returns values for a question of a customer.

    The customer is new, or that of the given contact or order.
    """
    given, owner = make.given, None
    for column, model in (("contact_id", models.Contact), ("order_id", models.Order)):
        owner = owner or (given.get(column) and (await make.row(model, given[column]))["customer_id"])
    return {
        "subject": f"Case {n}",
        "customer_id": owner or make(models.Customer),
        "opened_at": datetime(2026, 1, 1, tzinfo=UTC),
    }


@factory(models.Asset, ruled={"order_line_id"})
async def asset(make: Make, n: int) -> Values:
    """Returns values for an asset: a new product of a new customer.

    If an order line is given, the asset is its product and belongs to its customer.
    """
    if make.given.get("order_line_id"):
        line = await make.row(models.OrderLine, make.given["order_line_id"])
        owner = (await make.row(models.Order, line["order_id"]))["customer_id"]
        return {"customer_id": owner, "product_id": line["product_id"]}
    return {"customer_id": make(models.Customer), "product_id": make(models.Product)}


@factory(models.Repair)
async def repair(make: Make, n: int) -> Values:
    """Returns values for a repair of a new asset."""
    given, owner = make.given, None
    for column, model in (("support_case_id", models.SupportCase), ("asset_id", models.Asset)):
        owner = owner or (given.get(column) and (await make.row(model, given[column]))["customer_id"])
    customer = owner or await make(models.Customer)
    return {
        "support_case_id": make(models.SupportCase, customer_id=customer),
        "asset_id": make(models.Asset, customer_id=customer),
    }


@factory(models.RepairPart)
async def repair_part(make: Make, n: int) -> Values:
    """Returns values for a new product that is used in a new repair."""
    return {
        "repair_id": make(models.Repair),
        "product_id": make(models.Product),
        "quantity": Decimal("1"),
        "price": Money(Decimal("9.90"), "USD"),
        "amount": Money(Decimal("9.90"), "USD"),
    }
