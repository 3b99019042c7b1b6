"""Random mutations of a shop, legal and illegal."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from core.settings import Settings
from tests.proofs import books_of_orders as orders
from tests.proofs import books_of_service as service
from tests.proofs.books import Books, InvoiceLine, Line, Order
from tests.proofs.books_of_orders import Amended
from tests.proofs.clerk_of_service import ServiceClerk
from tests.proofs.shop import Shop, fresh_id
from tests.proofs.steps import Given, Step

PRICES = (0, 1, 5, 10, 99, 101, 333, 1_999, 8_255, 99_999)
DISCOUNTS = tuple(map(Decimal, ("0", "0", "50", "33.33", "15", "12.5", "66.67", "33.33", "100")))

ANY_VERB = ("line", "change", "remove", "move", "confirm", "amend", "ship", "complete", "cancel")
ANY_STEP = ("Approve", "Receive", "Refund", "Reject", "Withdraw")
USUAL: dict[str, tuple[str, ...]] = {
    "DRAFT": ("line", "line", "line", "change", "remove", "move", "confirm", "confirm", "confirm"),
    "CONFIRMED": ("amend", "wait", "wait", "wait", "wait", "wait", "ship", "cancel"),
    "INVOICED": ("amend", "amend", "amend", "amend", "ship", "ship", "ship"),
    "SHIPPED": ("complete", "wait", "wait"),
    "COMPLETED": ("wait",),
    "CANCELLED": ("wait",),
    "REQUESTED": ("Approve", "Approve", "Approve", "Approve", "Reject", "Withdraw"),
    "APPROVED": ("Receive", "Receive", "Receive", "Receive", "Receive", "Withdraw", "Reject"),
    "RECEIVED": ("Refund",),
}
"""The verbs of orders and returns that are mostly tried in a state. INVOICED: confirmed, and invoiced in part."""


class Clerk:
    """Chooses mutations of a shop."""

    def __init__(self, shop: Shop, dice: Random, settings: Settings) -> None:
        self.shop, self.dice = shop, dice
        self.service = ServiceClerk(shop, dice, settings)

    def batch(self, books: Books, writers: int) -> list[Step]:
        """Returns mutations for several writers, one for each, to run concurrently.

        The mutations often concern the same order.
        """
        dice = self.dice
        sold = [key for key, order in books.orders.items() if order.confirmed and order.state != "CANCELLED"]
        among = sold if sold and dice.random() < 0.5 else list(books.orders)
        favourite = dice.choice(among) if among and dice.random() < 0.8 else None
        steps: dict[str, Step] = {}
        while len(steps) < writers:
            step = self._step(books, favourite)
            # The lines of an invoice count in the order of their creation, which is unknown for lines of one moment.
            steps.setdefault(str(step.input.get("invoiceId", len(steps))), step)
        return list(steps.values())

    def _step(self, books: Books, favourite: str | None) -> Step:
        dice = self.dice
        while True:
            id = favourite or (dice.choice(list(books.orders)) if books.orders else None)
            if id is None or dice.random() < 0.15:
                works = (self.service.repair, self.service.contract, self.service.stock, self._new_order)
                step = dice.choices(works, (4, 4, 1, 5))[0](books)
            else:
                step = dice.choices((self._order, self._invoice, self._return), (9, 16, 12))[0](books, id)
            if step is not None:
                return step

    # Orders

    def _order(self, books: Books, id: str) -> Step | None:
        dice = self.dice
        order = books.orders[id]
        invoiced = books.issued(id) > 0
        usual = USUAL["INVOICED" if invoiced and order.state == "CONFIRMED" else order.state]
        usual = usual if order.lines else ("line",)
        match dice.choice(usual if dice.random() < 0.85 else ANY_VERB):
            case "line":
                key, line = fresh_id(), self._line()
                given = {"id": key, "orderId": id, "productId": line.product, **self._agreed(line)}
                return Step("orderLineCreate", given, orders.add_line, (id, key, line))
            case "change" if order.lines:
                key, line = dice.choice(list(order.lines)), self._line(agreed=True)
                quantity, price, discount = Decimal(dice.randint(1, 9)), line.price or 0, line.discount
                given = {"id": self.shop.id(key), "quantity": str(quantity), "unitPrice": self.shop.money(price)}
                given["discount"] = str(discount)
                return Step(
                    "orderLineUpdate",
                    given,
                    orders.change_line,
                    (id, key, quantity, price, discount),
                )
            case "remove" if order.lines:
                key = dice.choice(list(order.lines))
                given = {"id": self.shop.id(key)}
                return Step("orderLineDelete", given, orders.remove_line, (id, key))
            case "amend":
                return self._amend(order, id, stays=0.95 if invoiced else 0.8)
            case "move":
                contract = self._under(books)
                given = {"id": id, "contractId": contract}
                return Step("orderUpdate", given, orders.move, (id, self.shop.customer, contract))
            case "confirm" | "ship" | "complete" | "cancel" as verb:
                work = getattr(orders, verb)
                return Step(f"order{verb.capitalize()}", {"id": id}, work, (id,))
        return None

    def _room(self, books: Books) -> bool:
        """Returns whether another order may be created.

        At most 5 orders may be open, and at most 18 orders may exist.
        """
        return len(books.orders) < 18 and sum(one.state in ("DRAFT", "CONFIRMED") for one in books.orders.values()) < 5

    def _new_order(self, books: Books) -> Step | None:
        if not self._room(books):
            return None
        id, contract = fresh_id(), self._under(books)
        given = {"id": id, "customerId": self.shop.customer, "currency": self.shop.currency}
        if contract:
            given["contractId"] = contract
        return Step("orderCreate", given, orders.create, (id, self.shop.customer, contract))

    def _under(self, books: Books) -> str | None:
        """Returns a contract for an order, or None. Most of these contracts are in force."""
        usual = [key for key, one in books.contracts.items() if one.state == "SIGNED" and (one.since or 0) <= 0]
        return self.dice.choice([None, None, *usual, *usual, *books.contracts])

    def _line(self, *, agreed: bool = False) -> Line:
        dice = self.dice
        product = dice.choice(list(self.shop.products))
        whole = product in self.shop.goods
        quantity = Decimal(dice.choice((1, 2, 3, 3, 7, 10)) if whole else dice.choice(("0.5", "1.25", "3", "0.333")))
        price = dice.choice(PRICES) if agreed or dice.random() < 0.9 else None
        return Line(product, quantity, price, dice.choice(DISCOUNTS))

    def _agreed(self, line: Line) -> Given:
        given = {"quantity": str(line.quantity), "discount": str(line.discount)}
        return given if line.price is None else given | {"unitPrice": self.shop.money(line.price)}

    def _amend(self, order: Order, id: str, *, stays: float) -> Step:
        """Returns an amendment. `stays`: how probably each line stays."""
        dice, amended = self.dice, []
        for key, line in order.lines.items():
            if dice.random() < stays:
                change = dice.choice((-1, 0, 0, 1, 3)) if line.product in self.shop.goods else 0
                now = line.price or 0  # mostly raised, as the total must not be less than what is invoiced
                prices = (now + 1, now * 2, now * 10, now // 2, dice.choice(PRICES))
                price = dice.choice(prices) if dice.random() < 0.5 else None
                discount = dice.choice(DISCOUNTS) if dice.random() < 0.3 else None
                amended.append(Amended(key, True, line.quantity + change, line.product, price, discount))
        for _ in range(dice.choice((0, 0, 1, 2))):
            new = self._line()
            amended.append(Amended(fresh_id(), False, new.quantity, new.product, new.price, new.discount))
        lines = []
        for one in amended:
            given: Given = {"lineId": self.shop.id(one.key)} if one.old else {"productId": one.product}
            given["quantity"] = str(one.quantity)
            if one.price is not None:
                given["unitPrice"] = self.shop.money(one.price)
            if one.discount is not None:
                given["discount"] = str(one.discount)
            lines.append(given)
        return Step("orderAmend", {"id": id, "lines": lines}, orders.amend, (id, amended))

    # Invoices

    def _invoice(self, books: Books, id: str) -> Step | None:
        dice = self.dice
        mine = [key for key, one in books.invoices.items() if one.order == id]
        drafts = [key for key in mine if books.invoices[key].state == "DRAFT"]
        owed = [key for key, one in books.invoices.items() if one.state == "ISSUED"]
        wanted: tuple[str, ...] = ("draft", "charge", "charge", "issue", "issue", "pay", "pay", "discard")
        if books.orders[id].confirmed and dice.random() < 0.9:
            ready = any(books.invoices[key].lines for key in drafts)
            usual: tuple[str, ...] = ("charge", "issue", "issue") if ready else ("charge", "charge", "issue")
            usual = (*usual, "pay") if drafts else ("draft", "draft", "draft", "pay")
            wanted = usual if books.left(id) > 0 else ("pay",)
        match dice.choice(wanted):
            case "draft" if len(drafts) < 3 and len(mine) < 12 and (books.orders[id].confirmed or dice.random() < 0.1):
                key = fresh_id()
                given = {"id": key, "orderId": id}
                return Step("invoiceCreate", given, orders.draft, (key, id))
            case "charge" if mine and books.orders[id].confirmed:
                return self._charge(books, id, dice.choice(drafts if drafts and dice.random() < 0.95 else mine))
            case "issue" if mine:
                key = dice.choice(drafts if drafts and dice.random() < 0.95 else mine)
                return Step("invoiceIssue", {"id": key}, orders.issue, (key,))
            case "pay" if owed and dice.random() < 0.9:
                key = dice.choice(owed)
                left = (books.invoices[key].total or 0) - books.invoices[key].paid
                return self.payment(key, dice.choice((left, left, left + 1, 0, max(left // 2, 1))))
            case "discard" if drafts and dice.random() < 0.3:
                key = dice.choice(drafts if dice.random() < 0.8 else mine)
                return Step("invoiceDelete", {"id": key}, orders.discard, (key,))
        return None

    def payment(self, invoice: str, amount: int) -> Step:
        """Returns the mutation that pays an amount of an invoice."""
        given = {"id": self.shop.id(invoice), "amount": self.shop.money(amount)}
        return Step("paymentRecord", given, orders.pay, (invoice, amount))

    def rest(self, order: str) -> list[Step]:
        """Returns the mutations that invoice the rest of an order."""
        key = fresh_id()
        return [
            Step("invoiceCreate", {"id": key, "orderId": order}, orders.draft, (key, order)),
            Step("invoiceIssue", {"id": key}, orders.issue, (key,)),
        ]

    def _charge(self, books: Books, id: str, invoice: str) -> Step:
        """Returns a mutation that adds a line to an invoice: a deposit, or pieces of an order line.

        The pieces are mostly charged at the price of the order line.
        """
        dice, key, order, left = self.dice, fresh_id(), books.orders[id], max(books.left(id), 0)
        lines = [name for name, line in order.lines.items() if line.price is not None]
        given: Given = {"id": key, "invoiceId": invoice}
        if lines and dice.random() < (0.6 if order.state == "CONFIRMED" else 0.8):
            name = dice.choice([name for name in lines if order.lines[name].pieces_left] or lines)
            line = order.lines[name]
            pieces = dice.choice((Decimal(1), Decimal(1), line.pieces_left // 2, line.pieces_left, line.quantity))
            charged = InvoiceLine(name, pieces or line.quantity, line.price or 0, line.discount)
            if dice.random() < 0.1:
                charged.price, charged.discount = dice.choice((1, charged.price // 2, charged.price + 1)), Decimal(0)
            given["orderLineId"] = self.shop.id(name)
        else:
            charged = InvoiceLine(None, Decimal(1), dice.choice((1, left // 3, left // 2, left + 1)), Decimal(0))
        given |= {"quantity": str(charged.quantity), "unitPrice": self.shop.money(charged.price)}
        given["discount"] = str(charged.discount)
        return Step("invoiceLineCreate", given, orders.charge, (invoice, key, charged))

    # Returns

    def _return(self, books: Books, id: str) -> Step | None:
        dice = self.dice
        if books.orders[id].state == "COMPLETED" and dice.random() < 0.2:
            return self._asset(books, id)
        lines = [key for key, line in books.orders[id].lines.items() if line.product in self.shop.goods]
        mine = [key for key, one in books.returns.items() if one.order == id]
        shipped = books.orders[id].state in orders.SHIPPED
        if lines and (shipped or dice.random() < 0.1) and (len(mine) < 2 or dice.random() < 0.3):
            line, claim = dice.choice(lines), dice.random() < 0.3
            whole = books.orders[id].lines[line].quantity
            left = whole - books.back(line, *orders.OPEN)
            if not left and dice.random() < 0.8:
                return None
            quantity = dice.choice((Decimal(1), Decimal(1), left or whole, whole))
            return self.request(id, line, quantity, claim=claim)
        if not mine:
            return None
        moving = [one for one in mine if books.returns[one].state in USUAL]
        key = dice.choice(moving if moving and dice.random() < 0.9 else mine)
        state = books.returns[key].state
        verb = dice.choice(USUAL.get(state, ANY_STEP) if dice.random() < 0.9 else ANY_STEP)
        return self.step_of_return(key, verb, dice.choice((None, None, *PRICES)))

    def _asset(self, books: Books, id: str) -> Step | None:
        """Returns a mutation of an asset that was bought by an order."""
        dice = self.dice
        # An asset that several writers have made and deleted at once was never seen.
        lines = [line for line in books.orders[id].lines if f"asset of {line}" in self.shop.names]
        if not lines:
            return None
        line = dice.choice(lines)
        given: Given = {"id": self.shop.id(f"asset of {line}")}
        usual = ("change", "change", "delete") if line in books.assets else ("restore",)
        match dice.choice(usual if dice.random() < 0.9 else ("change", "delete", "restore")):
            case "change":
                kept = books.kept(id, line)
                quantity = max(dice.choice((kept, kept + 1, kept - 1, Decimal(1))), Decimal(1))
                given["quantity"] = str(quantity)
                return Step("assetUpdate", given, service.change_asset, (id, line, quantity))
            case "delete":
                return Step("assetDelete", given, service.delete_asset, (line,))
        return Step("assetRestore", given, service.restore_asset, (id, line))

    def request(self, order: str, line: str, quantity: Decimal, *, claim: bool) -> Step:
        """Returns the mutation that requests a return of pieces of an order line."""
        given, key = {"orderLineId": self.shop.id(line), "quantity": str(quantity)}, fresh_id()
        given["kind"] = "CLAIM" if claim else "RETURN"
        return Step("returnRequest", given, orders.request, (key, order, line, quantity, claim), key)

    def step_of_return(self, key: str, verb: str, amount: int | None) -> Step:
        """Returns the mutation that runs a verb, such as `Approve`, on a return.

        `amount`: for `Refund`, the amount; None for the default.
        """
        given: Given = {"id": self.shop.id(key)}
        if verb != "Refund":
            return Step(f"return{verb}", given, getattr(orders, verb.lower()), (key,))
        if amount is not None:
            given["amount"] = self.shop.money(amount)
        return Step("returnRefund", given, orders.refund, (key, amount))
