"""The factories of what is sold and served: prices, contracts, orders, invoices."""

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
    """A price list in dollars for everybody."""
    return {"name": f"Price list {n}", "currency": "USD"}


@factory(models.PriceRule)
async def price_rule(make: Make, n: int) -> Values:
    """A new product on a new price list."""
    return {"price_list_id": make(models.PriceList), "product_id": make(models.Product)}


@factory(models.Promotion)
async def promotion(make: Make, n: int) -> Values:
    """A new product at half the price for a new segment."""
    return {
        "name": f"Promotion {n}",
        "product_id": make(models.Product),
        "segment_id": make(models.Segment),
        "discount": Decimal("50"),
        "since": date(2026, 1, 1),
    }


@factory(models.Competitor)
async def competitor(make: Make, n: int) -> Values:
    """A competitor."""
    return {"name": f"Competitor {n}"}


@factory(models.CompetitorProduct)
async def competitor_product(make: Make, n: int) -> Values:
    """What a new competitor sells."""
    return {"name": f"Rival {n}", "competitor_id": make(models.Competitor)}


@factory(models.ProductRival)
async def product_rival(make: Make, n: int) -> Values:
    """A new product, and a new rival of it."""
    return {"product_id": make(models.Product), "competitor_product_id": make(models.CompetitorProduct)}


@factory(models.OpportunityCompetitor)
async def opportunity_competitor(make: Make, n: int) -> Values:
    """A new competitor for a new opportunity."""
    return {"opportunity_id": make(models.Opportunity), "competitor_id": make(models.Competitor)}


@factory(
    models.Contract,
    beside={"currency": {"amount": None}, "status": {"signed_at": datetime(2026, 1, 1, tzinfo=UTC)}},
)
async def contract(make: Make, n: int) -> Values:
    """A draft with nobody."""
    return {"title": f"Contract {n}", "amount": Money(Decimal("1000"), "USD")}


@factory(models.ContractCustomer)
async def contract_customer(make: Make, n: int) -> Values:
    """A new contract with a new customer."""
    return {"contract_id": make(models.Contract), "customer_id": make(models.Customer)}


@factory(models.ContractOpportunity)
async def contract_opportunity(make: Make, n: int) -> Values:
    """A new contract that seals a new opportunity."""
    return {"contract_id": make(models.Contract), "opportunity_id": make(models.Opportunity)}


@factory(models.Order, beside={"status": {"total": _NOTHING}}, ruled={"opportunity_id", "contract_id"})
async def order(make: Make, n: int) -> Values:
    """A draft without lines, of a new customer, or of the one whose opportunity or contract it is of."""
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
    """A new product in a new order."""
    return {"order_id": make(models.Order), "product_id": make(models.Product), "quantity": Decimal("2")}


@factory(models.OrderRevision)
async def order_revision(make: Make, n: int) -> Values:
    """What a new order once was."""
    return {
        "order_id": make(models.Order),
        "revision": n,
        "amended_at": datetime(2026, 1, 1, tzinfo=UTC),
        "total": Money(Decimal("9.90"), "USD"),
    }


@factory(models.OrderRevisionLine)
async def order_revision_line(make: Make, n: int) -> Values:
    """A new product in what a new order once was."""
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
    """A draft for a new order."""
    owner = make.given.get("customer_id")
    return {"order_id": make(models.Order, customer_id=owner) if owner else make(models.Order)}


@factory(models.InvoiceLine, ruled={"order_line_id"})
async def invoice_line(make: Make, n: int) -> Values:
    """A line of a new invoice, for the order that was named."""
    line = make.given.get("order_line_id")
    order = {"order_id": (await make.row(models.OrderLine, line))["order_id"]} if line else {}
    return {
        "invoice_id": make(models.Invoice, **order),
        "quantity": Decimal("1"),
        "unit_price": Money(Decimal("9.90"), "USD"),
    }


@factory(models.Payment)
async def payment(make: Make, n: int) -> Values:
    """Something paid of a new invoice."""
    return {
        "invoice_id": make(models.Invoice),
        "amount": Money(Decimal("9.90"), "USD"),
        "at": datetime(2026, 1, 1, tzinfo=UTC),
    }


@factory(models.ReturnRequest)
async def return_request(make: Make, n: int) -> Values:
    """One piece of a new order's line."""
    return {"order_line_id": make(models.OrderLine), "quantity": Decimal("1"), "currency": "USD"}


@factory(models.SalesTarget, beside={"team_id": {"employee_id": None}}, ruled={"employee_id", "team_id"})
async def sales_target(make: Make, n: int) -> Values:
    """What a new employee is to sell."""
    return {
        "employee_id": make(models.Employee),
        "since": date(2026, 1, 1),
        "until": date(2200, 1, 1),
        "amount": Money(Decimal("1000"), "USD"),
    }


@factory(models.ExchangeRate)
async def exchange_rate(make: Make, n: int) -> Values:
    """A rate of a day of its own."""
    return {"currency": "EUR", "day": date(1950, 1, 1) + timedelta(days=n), "rate": Decimal("1.08")}


@factory(models.ServiceLevel)
async def service_level(make: Make, n: int) -> Values:
    """A day for what is urgent."""
    return {"priority": "URGENT", "due_hours": 24}


@factory(models.SupportCase, ruled={"contact_id", "order_id"})
async def support_case(make: Make, n: int) -> Values:
    """A question of a new customer, or of the one whose contact or order was named."""
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
    """A new product that a new customer owns, or the one who ordered it."""
    owner = None
    if make.given.get("order_line_id"):
        line = await make.row(models.OrderLine, make.given["order_line_id"])
        owner = (await make.row(models.Order, line["order_id"]))["customer_id"]
    return {"customer_id": owner or make(models.Customer), "product_id": make(models.Product)}


@factory(models.Repair)
async def repair(make: Make, n: int) -> Values:
    """Of what a new customer owns."""
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
    """A new product in a new repair."""
    return {
        "repair_id": make(models.Repair),
        "product_id": make(models.Product),
        "quantity": Decimal("1"),
        "price": Money(Decimal("9.90"), "USD"),
        "amount": Money(Decimal("9.90"), "USD"),
    }
