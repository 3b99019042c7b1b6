"""What the verbs of repairs and contracts do in the model, and when they must be refused."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal

from tests.proofs.books import Books, Contract, Invoice, Repair, must


def restock(books: Books, product: str, pieces: int) -> None:
    """Sets the number of pieces of a product in stock, which must be at least the number of reserved pieces."""
    must(pieces >= books.reserved(product))
    books.products[product].on_hand = pieces


# Repairs


def plan(books: Books, id: str, repair: Repair) -> None:
    """Plans a repair."""
    books.repairs[id] = replace(repair, parts=[])


def start(books: Books, id: str) -> None:
    """Starts a repair."""
    must(books.repairs[id].state == "PLANNED" and not books.repairs[id].deleted)
    books.repairs[id].state = "STARTED"


def use_part(books: Books, id: str, product: str, pieces: int, price: int | None) -> None:
    """Uses pieces of a product in a started repair. The pieces must be in stock and not reserved.

    `price`: the price of a piece; None for the price of the product.
    """
    available = books.available(product)
    assert available is not None
    must(books.repairs[id].state == "STARTED" and not books.repairs[id].deleted and 0 < pieces <= available)
    row = books.products[product]
    assert row.on_hand is not None
    row.on_hand -= pieces
    amount = pieces * (row.price if price is None else price)
    books.repairs[id].parts.append((product, pieces, amount))


def complete(books: Books, id: str) -> None:
    """Completes a repair, and issues an invoice if the customer owes anything."""
    repair = books.repairs[id]
    must(repair.state == "STARTED" and not repair.deleted)
    repair.state = "COMPLETED"
    if repair.owed:
        books.invoices[f"of {id}"] = Invoice(None, id, state="ISSUED", total=repair.owed)


def cancel(books: Books, id: str) -> None:
    """Cancels a repair that is not completed. Its parts are removed and go back to the stock."""
    repair = books.repairs[id]
    must(repair.state in ("PLANNED", "STARTED") and not repair.deleted)
    _move_parts(books, repair, 1)
    repair.state, repair.parts = "CANCELLED", []


def delete(books: Books, id: str) -> None:
    """Deletes a repair that is not completed. Its parts go back to the stock."""
    repair = books.repairs[id]
    must(repair.state != "COMPLETED" and not repair.deleted)
    _move_parts(books, repair, 1)
    repair.deleted = True


def restore(books: Books, id: str) -> None:
    """Restores a repair. Its parts are taken from the stock again."""
    repair = books.repairs[id]
    must(repair.deleted)
    needed = Counter[str]()
    for product, pieces, _ in repair.parts:
        needed[product] += pieces
    must(all(pieces <= (books.available(product) or 0) for product, pieces in needed.items()))
    _move_parts(books, repair, -1)
    repair.deleted = False


def _move_parts(books: Books, repair: Repair, sign: int) -> None:
    for product, pieces, _ in repair.parts:
        row = books.products[product]
        assert row.on_hand is not None
        row.on_hand += sign * pieces


# Contracts


def agree(books: Books, id: str, contract: Contract) -> None:
    """Creates a draft of a contract."""
    books.contracts[id] = replace(contract, customers=set(contract.customers))


def add_customer(books: Books, id: str, customer: str) -> None:
    """Adds a customer to a contract, which must be a draft or signed."""
    must(books.contracts[id].state in ("DRAFT", "SIGNED"))
    books.contracts[id].customers.add(customer)


def remove_customer(books: Books, id: str, customer: str, buyer: str) -> None:
    """Removes a customer who has no orders under the contract.

    `buyer`: the customer to whom all orders belong.
    """
    contract = books.contracts[id]
    must(contract.state in ("DRAFT", "SIGNED"))
    must(customer != buyer or not any(order.contract == id for order in books.orders.values()))
    must(contract.state == "DRAFT" or contract.customers != {customer})
    contract.customers.discard(customer)


def sign(books: Books, id: str) -> None:
    """Signs a contract that has a customer and has not ended. By default, it begins today."""
    contract = books.contracts[id]
    must(contract.state == "DRAFT" and contract.customers)
    must(contract.until is None or contract.until >= 0)
    contract.state = "SIGNED"
    contract.since = 0 if contract.since is None else contract.since


def terminate(books: Books, id: str) -> None:
    """Ends a contract early."""
    must(books.contracts[id].state == "SIGNED")
    books.contracts[id].state = "TERMINATED"


def value(books: Books, id: str, amount: int | None) -> None:
    """Changes the amount of a draft."""
    must(books.contracts[id].state == "DRAFT" or amount == books.contracts[id].amount)
    books.contracts[id].amount = amount


# Assets


def change_asset(books: Books, order: str, line: str, quantity: Decimal) -> None:
    """Changes the quantity of the asset of an order line. The line bounds it if it becomes more."""
    must(line in books.assets)
    must(quantity <= books.assets[line] or quantity <= books.kept(order, line))
    books.assets[line] = quantity


def delete_asset(books: Books, line: str) -> None:
    """Deletes the asset of an order line."""
    must(line in books.assets)
    books.take_from_asset(line, books.assets[line])


def restore_asset(books: Books, order: str, line: str) -> None:
    """Restores the asset of an order line, with the pieces that did not come back since."""
    must(line in books.deleted_assets and line not in books.assets and books.kept(order, line) > 0)
    books.assets[line] = min(books.deleted_assets.pop(line), books.kept(order, line))
