"""A company that sells in one currency through the GraphQL API.

The class `Shop` reads what the API shows, and converts it to the terms of the model.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from uuid import UUID

import models
from core.ids import new_id, parse_global_id
from models.row import Row
from models.values import Money
from tests.factories import Make
from tests.graph import Graph, gid
from tests.proofs.books import NONE, Books, Invoice, Order, Product

EXPONENTS = {"EUR": 2, "JPY": 0, "KWD": 3}
STOCK = 40
_LINES = """lines(first: 15) { nodes { id quantity unitPrice { amount } discount amount { amount } stockReserved
    deductedQuantity product { id } returnRequests(first: 20) { nodes { id kind status quantity refundable { amount }
    deduction { amount } refund { amount } } } } }"""
_INVOICES = """invoices(first: 100) { nodes { id status total { amount } paid { amount } repair { id }
    lines(first: 20) { nodes { quantity amount { amount } orderLine { id } } }
    payments(first: 20) { nodes { amount { amount } } } } }"""
_ORDER = f"id status contract {{ id }} total {{ amount }} revisions {{ totalCount }} {_LINES}"
_CONTRACT = """id status customers(first: 5) { nodes { id } }
    execution { ordered { amount } invoiced { amount } paid { amount } remaining { amount } }"""
SHOWN = f"""query($customer: ID!, $other: ID!, $case: ID!, $products: [ID!]!) {{
  customer(id: $customer) {{
    orders(first: 20) {{ nodes {{ {_ORDER} }} }}
    {_INVOICES}
    contracts(first: 20) {{ nodes {{ {_CONTRACT} }} }}
    assets(first: 100) {{ nodes {{ id quantity orderLine {{ id }} }} }}
  }}
  supportCase(id: $case) {{ repairs(first: 20) {{ nodes {{ id status
    parts(first: 40) {{ nodes {{ quantity amount {{ amount }} product {{ id }} }} }} }} }} }}
  other: customer(id: $other) {{ contracts(first: 20) {{ nodes {{ {_CONTRACT} }} }} }}
  products: nodes(ids: $products) {{ ... on Product {{ id stockOnHand stockReserved }} }}
}}"""
"""All rows of a shop. It costs more than a client may ask for at once by default."""

State = dict[str, dict[str, Any]]


@dataclass
class Shop:
    """The rows that all verbs of a shop use.

    `names`: the ids of the rows that have another key in the model than their id, by this key.
    """

    graph: Graph
    currency: str
    customer: str
    other_customer: str
    case: str
    products: dict[str, int]
    """The pieces that were put in stock, by product."""
    assets: dict[str, bool]
    """The customer's assets for repairs, and whether each is covered by a warranty."""
    names: dict[str, str] = field(default_factory=dict)

    @classmethod
    async def open(cls, graph: Graph, make: Make, currency: str) -> tuple[Shop, Books]:
        """Creates the rows: three goods in stock, and a service."""
        books, customer = Books(), await make(models.Customer)
        case = await make(models.SupportCase, customer_id=customer)
        shop = cls(graph, currency, str(customer), str(await make(models.Customer)), str(case), {}, {})
        for price in (99, 101, 8_250, 1_333):
            kind = {"kind": "SERVICE"} if price == 1_333 else {"stock_on_hand": STOCK}
            id = str(await make(models.Product, list_price=shop._money(price), **kind))
            books.products[id] = Product(price, kind.get("stock_on_hand"))  # type: ignore[arg-type]
            shop.products[id] = STOCK
        for day in (None, "2200-01-01"):
            given = {"warranty_until": day} if day else {}
            product = UUID(next(iter(shop.products)))
            asset = await make(models.Asset, customer_id=customer, product_id=product, **given)
            shop.assets[str(asset)] = bool(day)
        return shop, books

    @property
    def goods(self) -> list[str]:
        """The products that have stock."""
        return list(self.products)[:3]

    def _money(self, amount: int) -> Money:
        return Money(Decimal(amount).scaleb(-EXPONENTS[self.currency]), self.currency)

    def money(self, amount: int | None) -> dict[str, str] | None:
        """Returns the input for an amount in minor units."""
        return None if amount is None else {"amount": str(self._money(amount).amount), "currency": self.currency}

    def id(self, key: str) -> str:
        """Returns the id of a row of the model."""
        return self.names.get(key, key)

    def minor(self, money: dict[str, str] | None) -> int | None:
        """Returns an amount from the API in minor units.

        Checks that the amount has exactly the decimal places of the currency.
        """
        if money is None:
            return None
        amount = Decimal(money["amount"])
        assert -amount.as_tuple().exponent == EXPONENTS[self.currency], money  # type: ignore[operator]
        return int(amount.scaleb(EXPONENTS[self.currency]))

    def name(self, key: str, shown: str) -> None:
        """Records the id that the server has given to the row with this key.

        `shown`: the global id from the response.
        """
        self.names[key] = str(parse_global_id(shown)[1])

    # What is shown

    async def read(self) -> State:
        """Reads all rows. A row is identified by its key in `names`, or by its id if it has no such key."""
        ids = {
            "customer": self.customer,
            "other": self.other_customer,
            "case": self.case,
            "products": _named(models.Product, self.products),
        }
        data = await self.graph(SHOWN, **ids)
        keys = {id: key for key, id in self.names.items()}

        def key(row: dict[str, Any] | None) -> str | None:
            if row is None:
                return None
            id = str(parse_global_id(row["id"])[1])
            return keys.get(id, id)

        state: State = {name: {} for name in ("orders", "lines", "returns", "invoices", "charged")}
        for order in data["customer"]["orders"]["nodes"]:
            state["orders"][key(order) or ""] = (
                order["status"],
                key(order["contract"]),
                self.minor(order["total"]),
                order["revisions"]["totalCount"],
                frozenset(map(key, order["lines"]["nodes"])),
            )
            for line in order["lines"]["nodes"]:
                state["lines"][key(line) or ""] = self._line(line, key(line["product"]))
                for one in line["returnRequests"]["nodes"]:
                    state["returns"][key(one) or ""] = (
                        one["status"],
                        one["kind"] == "CLAIM",
                        Decimal(one["quantity"]),
                        *(self.minor(one[name]) for name in ("deduction", "refundable", "refund")),
                    )
        for invoice in data["customer"]["invoices"]["nodes"]:
            name = f"of {key(invoice['repair'])}" if invoice["repair"] else key(invoice) or ""
            self.names[name] = str(parse_global_id(invoice["id"])[1])
            total, paid = self.minor(invoice["total"]), self.minor(invoice["paid"])
            state["invoices"][name] = (invoice["status"], total, paid)
            assert paid == sum(self.minor(one["amount"]) or 0 for one in invoice["payments"]["nodes"])
            lines = invoice["lines"]["nodes"]
            assert total is None or total == sum(self.minor(one["amount"]) or 0 for one in lines), invoice
            charged: dict[str | None, tuple[Decimal, int]] = {}
            for one in lines if total is not None else ():
                quantity, amount = charged.get(key(one["orderLine"]), (NONE, 0))
                charged[key(one["orderLine"])] = (
                    quantity + Decimal(one["quantity"]),
                    amount + (self.minor(one["amount"]) or 0),
                )
            state["charged"][name] = charged
        bought = [one for one in data["customer"]["assets"]["nodes"] if one["orderLine"]]
        state["assets"] = {key(one["orderLine"]) or "": Decimal(one["quantity"]) for one in bought}
        self.names |= {f"asset of {key(one['orderLine'])}": str(parse_global_id(one["id"])[1]) for one in bought}
        state["repairs"] = {
            key(one) or "": (one["status"], self._parts(one["parts"]["nodes"], key))
            for one in data["supportCase"]["repairs"]["nodes"]
        }
        state["products"] = {key(one) or "": (one["stockOnHand"], one["stockReserved"]) for one in data["products"]}
        state["contracts"] = {
            key(one) or "": (
                one["status"],
                frozenset(map(key, one["customers"]["nodes"])),
                *(self.minor(one["execution"][name]) for name in ("ordered", "invoiced", "paid", "remaining")),
            )
            for customer in ("customer", "other")
            for one in data[customer]["contracts"]["nodes"]
        }
        return state

    def _line(self, line: dict[str, Any], product: str | None) -> tuple[Any, ...]:
        agreed = (self.minor(line["unitPrice"]), Decimal(line["discount"] or 0), self.minor(line["amount"]))
        return product, Decimal(line["quantity"]), *agreed, line["stockReserved"], Decimal(line["deductedQuantity"])

    def _parts(self, parts: list[dict[str, Any]], key: Any) -> Counter[Any]:
        return Counter((key(one["product"]), Decimal(one["quantity"]), self.minor(one["amount"])) for one in parts)

    def agrees(self, books: Books, found: State) -> list[str]:
        """Compares what the server shows with the model, and returns the differences.

        If there are none, records the server's ids of new lines in `names`. For equal new lines of an amended order,
        any
        assignment of ids to keys is accepted.
        """
        new: dict[str, str] = {}
        for id, order in books.orders.items():
            unnamed = [key for key in found["orders"].get(id, (frozenset(),))[-1] if key not in order.lines]
            for key in order.lines:
                alike = [other for other in unnamed if found["lines"][other] == line_of(books, order, key)]
                if alike and key not in found["lines"]:
                    new[key] = alike[0]
                    unnamed.remove(alike[0])
        differences = []
        for what, rows in expected(books, new).items():
            shown = found[what]
            keys = rows.keys() if what == "charged" else rows.keys() | shown.keys()
            for key in sorted(keys):
                if rows.get(key) != shown.get(key):
                    differences.append(f"{what} {key}: shown {shown.get(key)}, expected {rows.get(key)}")
        if not differences:
            self.names |= new
        return differences


def line_of(books: Books, order: Order, key: str) -> tuple[Any, ...]:
    """Returns what the server must show of an order line."""
    line = order.lines[key]
    agreed = (line.price, line.discount, line.amount - line.off_amount if order.confirmed else None)
    holds = order.state == "CONFIRMED" and books.products[line.product].on_hand is not None
    return line.product, line.quantity, *agreed, int(line.quantity) if holds else 0, line.off


def expected(books: Books, new: dict[str, str]) -> State:
    """Returns what the server must show of all rows.

    `new`: the ids of new lines that are not in `names` yet, by their keys in the model.
    """
    state: State = {name: {} for name in ("orders", "lines", "returns", "invoices", "charged")}
    for id, order in books.orders.items():
        total = order.total if order.confirmed else None
        names = {key: new.get(key, key) for key in order.lines}
        state["orders"][id] = (order.state, order.contract, total, order.revisions, frozenset(names.values()))
        state["lines"] |= {name: line_of(books, order, key) for key, name in names.items()}
    for key, one in books.returns.items():
        state["returns"][key] = (one.state, one.claim, one.quantity, one.deduction, one.refundable, one.refund)
    for key, invoice in books.invoices.items():
        state["invoices"][key] = (invoice.state, invoice.total, invoice.paid)
        if invoice.order and invoice.total is not None and not invoice.rest:
            state["charged"][key] = {new.get(line or "", line): part for line, part in _charged(invoice).items()}
    state["assets"] = {new.get(key, key): quantity for key, quantity in books.assets.items()}
    state["repairs"] = {
        key: (repair.state, Counter((product, Decimal(pieces), amount) for product, pieces, amount in repair.parts))
        for key, repair in books.repairs.items()
        if not repair.deleted
    }
    state["products"] = {
        key: (product.on_hand, int(books.reserved(key)) if product.on_hand is not None else 0)
        for key, product in books.products.items()
    }
    state["contracts"] = {
        key: (contract.state, frozenset(contract.customers), *books.sums(key))
        for key, contract in books.contracts.items()
        if contract.customers
    }
    return state


def _charged(invoice: Invoice) -> dict[str | None, tuple[Decimal, int]]:
    """Returns the quantity and amount that an invoice charges for each line of its order."""
    charged: dict[str | None, tuple[Decimal, int]] = {}
    for line in invoice.lines.values():
        quantity, amount = charged.get(line.order_line, (NONE, 0))
        charged[line.order_line] = (quantity + line.quantity, amount + (line.amount or 0))
    return charged


def _named(model: type[Row], ids: Iterable[str]) -> list[str]:
    return [gid(model, UUID(id)) for id in ids]


def fresh_id() -> str:
    """Returns an id for a new row."""
    return str(new_id())
