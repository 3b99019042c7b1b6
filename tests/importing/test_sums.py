"""Tests that the amounts of imported invoices and refunds stay within their orders, whatever an import sums later."""

from __future__ import annotations

from collections.abc import Iterable

from tests.graph import Graph
from tests.importing.conftest import Folder
from tests.importing.past import FILES, HISTORY, write
from tests.importing.test_guards import BASICS, told
from tests.unchanged import unchanged

HEADERS = {file: [lines[0]] for file, lines in FILES.items()}
STATES = "SELECT external_id, status, total, paid FROM invoice ORDER BY external_id"


def order(id: str = "O") -> str:
    return f"{id},,A-{id},SHIPPED,,1996-07-04,,1996-07-16,,"


def invoice(id: str, total: str = "", status: str = "ISSUED", order: str = "O") -> str:
    return f"{id},{order},R-{id},{status},1996-07-20,,{total},"


def files(**lines: list[str]) -> dict[str, list[str]]:
    given = {"orders": [order()], "lines": ["L,O,10,10,,"]} | lines
    return {file: [*header, *given.get(file.removesuffix(".csv"), [])] for file, header in HEADERS.items()}


def charges_of(cases: Iterable[list[str]]) -> list[str]:
    found = []
    for n, lines in enumerate(cases):
        for at, line in enumerate(lines):
            invoice, charged, rest = line.split(",", 2)
            found.append(f"G{n}-{at},{invoice}{n},{charged and f'L{n}'},{rest}")
    return found


BEYOND: list[tuple[dict[str, str], list[str], list[bool]]] = [
    # The invoices with their totals, their lines (invoice, order line, quantity, price), and which lines are refused.
    # The order is of 10 pieces for 10.00.
    ({"I": "", "J": ""}, ["I,,1,100", "J,,1,100"], [False, True]),
    ({"I": "", "J": ""}, ["I,,1,100", "J,,1,0.01"], [False, True]),
    ({"I": "", "J": ""}, ["I,L,10,10", "J,,1,5"], [False, True]),
    ({"I": "", "J": ""}, ["I,,1,5", "J,L,10,10"], [False, True]),
    ({"I": "", "J": ""}, ["I,,1,50", "J,,1,50", "I,,1,1"], [False, False, True]),
    ({"I": "", "J": "", "K": ""}, ["I,,1,40", "J,,1,40", "K,,1,40", "K,,1,20"], [False, False, True, False]),
    ({"I": "60", "J": ""}, ["J,,1,41", "J,,1,40", "I,L,6,10"], [True, False, False]),
    ({"I": "", "J": ""}, ["I,L,6,10", "J,,1,40"], [False, False]),
]


async def test_invoices_do_not_exceed_their_order(folder: Folder) -> None:
    cases = range(len(BEYOND))
    of_cases = [invoice(f"{id}{n}", total, order=f"O{n}") for n in cases for id, total in BEYOND[n][0].items()]
    charges = charges_of(lines for _, lines, _ in BEYOND)
    orders, lines = [order(f"O{n}") for n in cases], [f"L{n},O{n},10,10,," for n in cases]
    write(folder, files(orders=orders, lines=lines, invoices=of_cases, charges=charges))
    await folder.run(BASICS + HISTORY)
    accepted = {row[0] for row in await folder.rows("SELECT external_id FROM invoice_line")}
    assert accepted == {f"G{n}-{at}" for n in cases for at, refused in enumerate(BEYOND[n][2]) if not refused}
    assert {(column, code) for _, column, _, code in told(folder)} == {("quantity", "OUT_OF_RANGE")}
    sums = "SELECT sum(total) FROM invoice GROUP BY order_id"
    assert [total for (total,) in await folder.rows(sums) if total > 10_000] == []


async def test_an_invoice_that_owes_nothing_is_paid(folder: Folder, graph: Graph) -> None:
    of_nothing = [invoice("I"), invoice("J", "0"), invoice("K", status="OVERDUE"), invoice("M", status="PAID")]
    of_nothing.append(invoice("N"))
    write(folder, files(invoices=of_nothing, charges=["G,N,,1,0"]))
    assert (await folder.run(BASICS + HISTORY)).refused == 0
    assert await folder.rows(STATES) == [(id, "PAID", 0, 0) for id in "IJKMN"]
    async with unchanged(folder.database):
        assert (await folder.run(BASICS + HISTORY)).refused == 0
    [[order]] = await folder.rows('SELECT id FROM "order"')
    [[customer]] = await folder.rows("SELECT id FROM customer WHERE external_id = 'Birch'")
    await graph.done("orderComplete", id=str(order))
    await graph.done("customerDelete", id=str(customer))


async def test_an_invoice_whose_lines_were_rejected_takes_them_when_they_are_corrected(folder: Folder) -> None:
    issued = [invoice("I"), invoice("J", status="OVERDUE"), invoice("K", status="PAID"), invoice("M")]
    wrong = [f"{id}{id},{id},,one,10" for id in "IJKM"]
    write(folder, files(invoices=issued, charges=wrong))
    for _ in range(2):
        assert (await folder.run(BASICS + HISTORY)).refused == 4
        assert await folder.rows(STATES) == [(id, "PAID", 0, 0) for id in "IJKM"]
    write(folder, files(invoices=issued, charges=[line.replace("one", "1") for line in wrong[:3]]))
    assert (await folder.run(BASICS + HISTORY)).refused == 0
    expected = [("I", "ISSUED", 1000, 0), ("J", "OVERDUE", 1000, 0), ("K", "PAID", 1000, 1000), ("M", "PAID", 0, 0)]
    assert await folder.rows(STATES) == expected
    async with unchanged(folder.database):
        assert (await folder.run(BASICS + HISTORY)).refused == 0


OF_PIECES = [
    # The quantity and the refund of a return, and whether it is refused. The line is of 3 pieces for 20.00.
    ("1", "6.68", True),
    ("1", "6.67", False),
    ("2", "20", True),
    ("2", "13.34", True),
    ("0.5", "3.35", True),
    ("0.5", "3.34", False),
    ("1.5", "9.99", False),
]
OF_ORDERS: list[tuple[dict[str, str], list[str], list[int]]] = [
    # The invoices with their totals, their lines (invoice, order line, quantity, price), and which refunds are refused:
    # of 50.00 for one line; of 20.00 for another one; of 10.00, and of nothing.
    ({"I": "20"}, [], [0, 2]),
    ({"I": ""}, ["I,L,2,10"], [0, 2]),
    ({"I": "", "J": "1"}, ["I,,1,69"], [2]),
    ({"I": "", "J": "1"}, ["I,,1,68.99"], [1]),
    ({"I": "", "J": "1"}, ["I,,1,79"], []),
    ({}, [], [0, 1, 2]),
]


async def test_a_refund_is_at_most_the_price_of_its_pieces(folder: Folder) -> None:
    returns = [f"T{n},L,{many},REFUNDED,1996-09-01,1996-09-02,{paid}" for n, (many, paid, _) in enumerate(OF_PIECES)]
    write(folder, files(lines=["L,O,3,6.67,,20.00"], invoices=[invoice("I", "20")], returns=returns))
    await folder.run(BASICS + HISTORY)
    found = {row[0] for row in await folder.rows("SELECT external_id FROM return_request")}
    assert found == {f"T{n}" for n, (*_, is_refused) in enumerate(OF_PIECES) if not is_refused}
    assert {(column, code) for _, column, _, code in told(folder)} == {("refund", "OUT_OF_RANGE")}


async def test_no_more_is_refunded_of_an_order_than_was_invoiced(folder: Folder) -> None:
    cases = range(len(OF_ORDERS))
    refunds = [("L", "5", "50"), ("M", "2", "20"), ("L", "1", "10"), ("L", "1", "0")]
    given = files(
        orders=[order(f"O{n}") for n in cases],
        lines=[f"{id}{n},O{n},10,10,," for n in cases for id in "LM"],
        invoices=[invoice(f"{id}{n}", total, order=f"O{n}") for n in cases for id, total in OF_ORDERS[n][0].items()],
        charges=charges_of(lines for _, lines, _ in OF_ORDERS),
        returns=[
            f"T{n}-{at},{line}{n},{many},REFUNDED,,,{paid}"
            for n in cases
            for at, (line, many, paid) in enumerate(refunds)
        ],
    )
    write(folder, given)
    await folder.run(BASICS + HISTORY)
    found = {row[0] for row in await folder.rows("SELECT external_id FROM return_request")}
    assert found == {f"T{n}-{at}" for n in cases for at in range(len(refunds)) if at not in OF_ORDERS[n][2]}
    assert {(column, code) for _, column, _, code in told(folder)} == {("refund", "OUT_OF_RANGE")}
