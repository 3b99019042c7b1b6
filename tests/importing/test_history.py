"""Tests that imported documents keep their states, numbers, times, totals and payments from another system.

Invalid combinations are refused, and the stock does not change.
"""

from __future__ import annotations

import csv
from typing import Any

import pytest

from core import clock
from jobs.due_transitions import pass_time
from tests.graph import Graph
from tests.importing.conftest import Folder, totals
from tests.importing.past import FILES, HISTORY, write
from tests.importing.test_guards import BASICS, told
from tests.unchanged import unchanged


@pytest.fixture
def files(folder: Folder) -> dict[str, list[str]]:
    write(folder, FILES)
    return FILES


def at(text: str) -> str:
    return f"{text}T00:00:00.000000Z"


ORDERS = """{ orders(orderBy: [{field: ORDERED_AT}]) { nodes {
    externalId number status total { amount } orderedAt confirmedAt shippedAt completedAt cancelledAt
    lines(orderBy: [{field: QUANTITY}]) { nodes { amount { amount } stockReserved } } } } }"""
INVOICES = """{ invoices(orderBy: [{field: ISSUED_ON}]) { nodes {
    externalId number status issuedOn dueOn total { amount } paid { amount } payments { totalCount } } } }"""


@pytest.mark.usefixtures("files")
async def test_documents_come_as_they_were(folder: Folder, graph: Graph) -> None:
    stocked = BASICS.replace('"Bolt"', '"Bolt", stock_on_hand = 5')
    summary = await folder.run(stocked + HISTORY)
    assert (summary.refused, folder.report.read_text().count("\n")) == (0, 1)
    found = {row["externalId"]: row for row in (await graph(ORDERS))["orders"]["nodes"]}
    assert [found[id]["number"] for id in ("O1", "O2", "O3", "O4")] == ["A-1", "A-2", "A-3", "A-4"]
    states = {id: (row["status"], row["total"] and row["total"]["amount"]) for id, row in found.items()}
    # 12 × 14 + 10 × 9.80 − 15 % = 168.00 + 83.30
    assert states == {
        "O1": ("SHIPPED", "251.30"),
        "O2": ("COMPLETED", "20.00"),
        "O3": ("CANCELLED", "5.00"),
        "O4": ("CONFIRMED", "5.00"),
        "O5": ("DRAFT", None),
    }
    times = [found["O1"][name] for name in ("orderedAt", "confirmedAt", "shippedAt", "completedAt")]
    assert times == [at("1996-07-04"), at("1996-07-05"), at("1996-07-16"), None]
    assert (found["O2"]["confirmedAt"], found["O2"]["completedAt"]) == (None, at("1996-08-01"))
    assert found["O3"]["cancelledAt"] == at("1996-07-07")
    assert [line["stockReserved"] for row in found.values() for line in row["lines"]["nodes"]] == [0] * 6
    assert await folder.rows("SELECT stock_on_hand, stock_reserved FROM product WHERE sku = 'BOLT'") == [(5, 0)]
    invoices = {row["externalId"]: row for row in (await graph(INVOICES))["invoices"]["nodes"]}
    assert {
        id: (row["number"], row["status"], row["issuedOn"], row["dueOn"], row["total"], row["paid"]["amount"])
        for id, row in invoices.items()
    } == {
        "I1": ("R-1", "PAID", "1996-07-20", "1996-08-19", {"amount": "168.00"}, "168.00"),
        "I2": ("R-2", "PAID", "1996-07-21", "1996-08-21", {"amount": "15.00"}, "15.00"),
        "I3": ("R-3", "OVERDUE", "1996-07-22", "1996-08-21", {"amount": "5.00"}, "1.00"),
        "I4": (None, "DRAFT", None, None, None, "0.00"),
    }
    contract = "{ contracts { nodes { number status signedAt endedAt endReason effectiveOn } } }"
    [row] = (await graph(contract))["contracts"]["nodes"]
    assert row == {
        "number": "K-7",
        "status": "TERMINATED",
        "signedAt": at("1995-01-02"),
        "endedAt": at("1997-01-02"),
        "endReason": "Sold",
        "effectiveOn": "1995-01-02",
    }
    # Of the contract's orders O1 and O4, I1 is invoiced and paid.
    assert await folder.rows("SELECT ordered, invoiced, paid FROM contract") == [(25_630, 16_800, 16_800)]
    assert await folder.rows("SELECT revision, total FROM order_revision") == [(1, 999)]
    returns = await folder.rows("SELECT status, refund FROM return_request ORDER BY external_id")
    assert returns == [("REFUNDED", 2800), ("APPROVED", None), ("REJECTED", None)]
    async with unchanged(folder.database):
        again = await folder.run(BASICS + HISTORY)
        assert totals(again)[:2] + totals(again)[3:] == (0, 0, 0)


@pytest.mark.usefixtures("files")
async def test_mutations_go_on_from_history_and_then_guard_it(folder: Folder, graph: Graph) -> None:
    await folder.run(BASICS + HISTORY)
    ids = {str(row[0]): str(row[1]) for row in await folder.rows('SELECT external_id, id FROM "order"')}
    await graph.done("orderShip", id=ids["O4"])
    row = await graph.done(
        "orderCreate", "number", customerId=str((await folder.rows("SELECT id FROM customer"))[0][0])
    )
    assert row["number"].endswith("-00002")  # the draft O5 had the first number
    for name, line, expected in [
        ("lines.csv", "L1,O1,11,14,,", (2, "id", "L1", "STATE")),
        ("lines.csv", "L9,O1,1,0,,", (2, "order", "O1", "STATE")),
        ("lines.csv", "L9,O2,1,0,,", (2, "order", "O2", "STATE")),
        ("orders.csv", "O1,C1,A-9,SHIPPED,,1996-07-04,1996-07-05,1996-07-16,,", (2, "number", "A-9", "STATE")),
        ("orders.csv", "O1,C1,A-1,COMPLETED,,1996-07-04,1996-07-05,1996-07-16,,", (2, "status", "COMPLETED", "STATE")),
        ("orders.csv", "O1,C1,A-1,SHIPPED,9,1996-07-04,1996-07-05,1996-07-16,,", (2, "total", "9", "STATE")),
        ("orders.csv", "O1,C1,A-1,SHIPPED,,1996-07-04,1996-07-05,1996-07-18,,", (2, "shipped", "1996-07-18", "STATE")),
        ("invoices.csv", "I1,O1,R-1,PAID,1996-07-20,1999-01-01,,", (2, "due", "1999-01-01", "STATE")),
        ("invoices.csv", "I3,O2,R-3,OVERDUE,1996-07-22,,5,2", (2, "paid", "2", "STATE")),
        ("invoices.csv", "I4,O5,R-4,ISSUED,2026-01-02,,,", (2, "status", "ISSUED", "STATE")),
        ("charges.csv", "G9,I1,L1,1,0", (2, "invoice", "I1", "STATE")),
        ("payments.csv", "P1,I1,99,1996-08-01", (2, "amount", "99", "STATE")),
        ("payments.csv", "P9,I3,1,1996-08-01", (2, "invoice", "I3", "STATE")),
        ("revisions.csv", "V9,O4,2,1996-07-09,9.99", (2, "order", "O4", "STATE")),
        ("returns.csv", "T2,L1,1,RECEIVED,1996-09-01,,", (2, "status", "RECEIVED", "STATE")),
        ("returns.csv", "T9,L1,1,REQUESTED,,,", (2, "line", "L1", "STATE")),
    ]:
        files = {file: [lines[0]] for file, lines in FILES.items()}
        write(folder, files | {name: [FILES[name][0], line]})
        async with unchanged(folder.database):
            assert (await folder.run(BASICS + HISTORY)).refused == 1, line
        assert told(folder)[:1] == [expected], line


@pytest.mark.usefixtures("files")
async def test_a_file_may_have_what_was_paid_before(folder: Folder, graph: Graph) -> None:
    """Payments follow in the same import, and by a mutation."""
    paid = "I1,O1,R-1,PAID,1996-07-20,,,"
    invoices = [row.replace(paid, "I1,O1,R-1,ISSUED,1996-07-20,,168,0") for row in FILES["invoices.csv"]]
    assert invoices != FILES["invoices.csv"]
    write(folder, FILES | {"invoices.csv": invoices})
    assert (await folder.run(BASICS + HISTORY)).refused == 0
    found = "SELECT external_id, status, paid FROM invoice WHERE external_id <> 'I2' ORDER BY external_id"
    assert await folder.rows(found) == [("I1", "PAID", 16_800), ("I3", "OVERDUE", 100), ("I4", "DRAFT", 0)]
    [(id,)] = await folder.rows("SELECT id FROM invoice WHERE external_id = 'I3'")
    await graph.done("paymentRecord", id=str(id), amount={"amount": "3", "currency": "EUR"})
    async with unchanged(folder.database):
        assert (await folder.run(BASICS + HISTORY)).refused == 0
    assert await folder.rows(found) == [("I1", "PAID", 16_800), ("I3", "OVERDUE", 400), ("I4", "DRAFT", 0)]


INVARIANTS: list[tuple[str, str, tuple[str, str]]] = [
    # A line that is added, and the column and code with which it is refused.
    ("orders.csv", "X,,,SHIPPED,,1996-07-04,,1996-07-03,,", ("shipped", "INVALID")),
    ("orders.csv", "X,,,SHIPPED,,1996-07-04,,2999-07-03,,", ("shipped", "OUT_OF_RANGE")),
    ("orders.csv", "X,,,CONFIRMED,,1996-07-04,,1996-07-05,,", ("shipped", "INVALID")),
    ("orders.csv", "X,,,DRAFT,,1996-07-04,1996-07-05,,,", ("confirmed", "INVALID")),
    ("orders.csv", "X,,,,9,1996-07-04,,,,", ("total", "INVALID")),
    ("orders.csv", "X,,,CONFIRMED,9,,,,,", ("ordered", "REQUIRED")),
    ("orders.csv", "X,,,SOLD,9,1996-07-04,,,,", ("status", "INVALID")),
    ("orders.csv", "X,,a-1,CONFIRMED,9,1996-07-04,,,,", ("number", "TAKEN")),
    ("lines.csv", "X,O1,1,,,", ("price", "REQUIRED")),
    ("lines.csv", "X,O1,2,5,,7", ("amount", "INVALID")),
    ("lines.csv", "X,O2,1,0.01,,", ("quantity", "OUT_OF_RANGE")),
    ("lines.csv", "X,O5,1,0.01,,0.01", ("amount", "INVALID")),
    ("invoices.csv", "X,O1,,ISSUED,1996-07-20,,,", ("number", "REQUIRED")),
    ("invoices.csv", "X,O1,N,ISSUED,,,,", ("issued", "REQUIRED")),
    ("invoices.csv", "X,O1,N,ISSUED,1996-07-20,1996-07-19,,", ("due", "INVALID")),
    ("invoices.csv", "X,O1,N,ISSUED,1996-07-20,,9,10", ("paid", "OUT_OF_RANGE")),
    ("invoices.csv", "X,O1,N,PAID,1996-07-20,,9,8", ("paid", "INVALID")),
    ("invoices.csv", "X,O1,N,ISSUED,1996-07-20,,9,9", ("paid", "INVALID")),
    ("invoices.csv", "X,O1,N,ISSUED,1996-07-20,,300,", ("total", "OUT_OF_RANGE")),
    ("invoices.csv", "X,O3,N,ISSUED,1996-07-20,,1,", ("order", "STATE")),
    ("invoices.csv", "X,O1,N,DRAFT,,,,", ("number", "INVALID")),
    ("charges.csv", "X,I1,L1,10,14", ("quantity", "OUT_OF_RANGE")),
    ("charges.csv", "X,I2,L3,1,1", ("quantity", "OUT_OF_RANGE")),
    ("charges.csv", "X,I2,L3,2,0", ("quantity", "OUT_OF_RANGE")),
    ("charges.csv", "X,I2,L3,0.5,-1", ("price", "OUT_OF_RANGE")),
    ("charges.csv", "X,I2,L3,1,0.01", ("quantity", "OUT_OF_RANGE")),
    ("payments.csv", "X,I1,1,1996-08-03", ("amount", "OUT_OF_RANGE")),
    ("payments.csv", "X,I3,1,2999-08-03", ("at", "OUT_OF_RANGE")),
    ("returns.csv", "X,L1,10,REQUESTED,,,", ("quantity", "OUT_OF_RANGE")),
    ("returns.csv", "X,L1,1,REFUNDED,1996-09-01,1996-09-01,141", ("refund", "OUT_OF_RANGE")),
    ("returns.csv", "X,L1,1,REQUESTED,1996-09-01,,", ("received", "INVALID")),
    ("returns.csv", "X,L5,1,REQUESTED,,,", ("line", "STATE")),
    ("returns.csv", "X,L1,13,WITHDRAWN,,,", ("quantity", "OUT_OF_RANGE")),
    ("returns.csv", "X,L1,1,REJECTED,1996-09-01,,", ("received", "INVALID")),
    ("returns.csv", "X,L1,1,WITHDRAWN,,,1", ("refund", "INVALID")),
    ("revisions.csv", "X,O4,1,1996-07-09,9.99", ("revision", "TAKEN")),
]


@pytest.mark.usefixtures("files")
async def test_history_keeps_the_invariants(folder: Folder) -> None:
    added: dict[str, list[str]] = {}
    for file, line, _ in INVARIANTS:
        lines = added.setdefault(file, list(FILES[file]))
        lines.append(line.replace("X,", f"X{len(lines)},", 1).replace(",N,", f",N{len(lines)},"))
    write(folder, added)
    await folder.run(BASICS + HISTORY)
    with folder.report.open(encoding="utf-8", newline="") as opened:
        rows: list[dict[str, Any]] = list(csv.DictReader(opened))
    found = [(row["file"], int(row["line"]), row["column"], row["code"]) for row in rows]
    lines_of = {file: iter(range(len(FILES[file]) + 1, 99)) for file in added}
    expected = [(file, next(lines_of[file]), *told) for file, _, told in INVARIANTS]
    assert sorted(found) == sorted(expected)


async def test_lines_may_follow_until_the_import_is_complete(folder: Folder) -> None:
    orders, lines = FILES["orders.csv"], FILES["lines.csv"]
    write(folder, FILES | {"lines.csv": [*lines[:2], "L2,O1,ten,9.80,15,", *lines[3:]]})
    assert (await folder.run(BASICS + HISTORY)).refused == 1
    total = "SELECT total FROM \"order\" WHERE external_id = 'O1'"
    assert await folder.rows(total) == [(16_800,)]
    write(folder, FILES)
    assert (await folder.run(BASICS + HISTORY)).refused == 0
    assert await folder.rows(total) == [(25_130,)]
    write(folder, {"orders.csv": orders, "lines.csv": [*lines, "L9,O1,1,0,,"]})
    assert (await folder.run(BASICS + HISTORY)).refused == 1


async def test_what_time_has_changed_since_is_no_change_of_the_file(folder: Folder) -> None:
    header = {file: [lines[0]] for file, lines in FILES.items()}
    order, invoice = "O1,,A-1,SHIPPED,9,1996-07-04,,,,", "I1,O1,R-1,ISSUED,1996-07-20,,9,"
    write(
        folder,
        header | {file: [*header[file], line] for file, line in [("orders.csv", order), ("invoices.csv", invoice)]},
    )
    assert (await folder.run(BASICS + HISTORY)).refused == 0
    assert await pass_time(folder.database, folder.settings) == 1
    async with unchanged(folder.database):
        assert (await folder.run(BASICS + HISTORY)).refused == 0
    assert await folder.rows("SELECT status FROM invoice") == [("OVERDUE",)]


async def test_a_number_of_ours_is_not_given_again(folder: Folder, graph: Graph) -> None:
    year = clock.now().year
    header = {file: [lines[0]] for file, lines in FILES.items()}
    rows = [f"O1,,ORD-{year}-00041,CONFIRMED,1,{year}-01-01,,,,", f"O2,,ORD-{year}-00007,CONFIRMED,1,{year}-01-01,,,,"]
    write(folder, header | {"orders.csv": [FILES["orders.csv"][0], *rows]})
    assert (await folder.run(BASICS + HISTORY)).refused == 0
    customer = str((await folder.rows("SELECT id FROM customer"))[0][0])
    row = await graph.done("orderCreate", "number", customerId=customer)
    assert row["number"] == f"ORD-{year}-00042"
