"""Tests of imported invoices without a total, whose lines and payments come in any order."""

from __future__ import annotations

from typing import Any

import pytest

from jobs.importing import run
from tests.importing.conftest import Folder
from tests.importing.past import HISTORY, write
from tests.importing.test_guards import BASICS
from tests.importing.test_sums import STATES, files, invoice
from tests.unchanged import unchanged

STEPS = {step.partition('"')[2].partition('"')[0]: f"\n[[steps]]{step}" for step in HISTORY.split("\n[[steps]]")[1:]}
"""The steps of the mapping, by name."""

MIXED = """
[[steps]]
name = "mixed"
entity = "InvoiceLine"
file = "mixed.csv"
external_id = "{id}"
currency = "EUR"
set = { invoice = { external_id = "{invoice}" }, quantity = { value = 1 }, unit_price = "price" }
[[steps.also]]
entity = "Payment"
external_id = "P-{id}"
unless = { paid = "" }
set = { invoice = { external_id = "{invoice}" }, amount = "paid", at = { value = "1996-08-01" } }
"""
"""A step whose lines bring a line of an invoice, and a payment of it."""

PAID_AT_ONCE = """
[[steps.also]]
entity = "Payment"
external_id = "P-{id}"
unless = { paid_by = "" }
set = { invoice = { lookup = "row" }, amount = "paid_by", at = { value = "1996-08-01" } }
"""


def mapping(*names: str) -> str:
    """Returns a mapping of orders with their lines and invoices, and of the given steps in this order."""
    return BASICS + "".join(STEPS[name] for name in ("orders", "lines", "invoices")) + "".join(names)


# The lines (invoice, price and payment) of a file, and the invoices: state, total and paid amount.
ORDERS: list[tuple[list[str], dict[str, tuple[str, int, int]]]] = [
    (["I,10,10", "I,20,"], {"I": ("ISSUED", 3000, 1000)}),
    (["I,10,", "I,20,10"], {"I": ("ISSUED", 3000, 1000)}),
    (["I,10,30", "I,20,"], {"I": ("PAID", 3000, 3000)}),
    (["I,10,10", "I,20,20"], {"I": ("PAID", 3000, 3000)}),
    (["I,10,10", "J,5,5", "I,20,", "J,1,1"], {"I": ("ISSUED", 3000, 1000), "J": ("PAID", 600, 600)}),
    (["I,0,", "I,20,20", "I,0.01,"], {"I": ("ISSUED", 2001, 2000)}),
]


async def imported(folder: Folder, steps: str, lines: list[str], **given: list[str]) -> Any:
    invoices = [invoice("I"), invoice("J", status="OVERDUE")]
    write(folder, files(lines=["L,O,100,10,,"], **({"invoices": invoices} | given)))
    folder.write("mixed.csv", "\n".join(["id,invoice,price,paid", *(f"{n},{line}" for n, line in enumerate(lines))]))
    return await folder.run(steps)


@pytest.mark.parametrize("batch", [1, 500])
@pytest.mark.parametrize("case", range(len(ORDERS)))
async def test_a_payment_among_the_lines(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, case: int, batch: int
) -> None:
    monkeypatch.setattr(run, "BATCH_SIZE", batch)
    lines, expected = ORDERS[case]
    assert (await imported(folder, mapping(MIXED), lines)).refused == 0
    found = {row[0]: row[1:] for row in await folder.rows(STATES)}
    assert found == {"I": ("PAID", 0, 0), "J": ("PAID", 0, 0)} | expected
    async with unchanged(folder.database):
        assert (await folder.run(mapping(MIXED))).refused == 0


@pytest.mark.parametrize("dry_run", [False, True])
async def test_payments_before_all_lines(folder: Folder, dry_run: bool) -> None:
    steps = mapping(STEPS["payments"], STEPS["charges"])
    given = {
        "payments": ["P,I,30,1996-08-01", "Q,J,5,1996-08-01", "R,J,6,1996-08-02"],
        "charges": ["G,I,,1,10", "H,J,,1,10", "K,I,,1,20"],
    }
    write(folder, files(lines=["L,O,100,10,,"], invoices=[invoice("I"), invoice("J")], **given))
    summary = await folder.run(steps, dry_run=dry_run)
    assert [(file, line, column, code) for file, line, column, _, code in folder.refused()] == [
        ("payments.csv", 4, "amount", "OUT_OF_RANGE")
    ]
    counts = {step.name: (step.created, step.refused) for step in summary.steps}
    assert counts["payments"] == (2, 1)
    if dry_run:
        assert await folder.rows(STATES) == []
        return
    assert await folder.rows(STATES) == [("I", "PAID", 3000, 3000), ("J", "ISSUED", 1000, 500)]
    # Once corrected, the payment comes in the next run.
    write(folder, files(lines=["L,O,100,10,,"], invoices=[invoice("I"), invoice("J")], **given))
    folder.write("payments.csv", "id,invoice,amount,at\nP,I,30,1996-08-01\nQ,J,5,1996-08-01\nR,J,5,1996-08-02")
    assert (await folder.run(steps)).refused == 0
    assert await folder.rows(STATES) == [("I", "PAID", 3000, 3000), ("J", "PAID", 1000, 1000)]
    async with unchanged(folder.database):
        assert (await folder.run(steps)).refused == 0


async def test_a_payment_beside_its_invoice(folder: Folder) -> None:
    charges = ["G,I,,1,10", "H,J,,1,5", "K,I,,1,20"]
    invoices = STEPS["invoices"] + PAID_AT_ONCE
    steps = BASICS + STEPS["orders"] + STEPS["lines"] + invoices + STEPS["charges"]
    write(folder, files(lines=["L,O,100,10,,"], charges=charges))
    header = "id,order,number,status,issued,due,total,paid,paid_by"
    rows = ["I,O,R-I,ISSUED,1996-07-20,,,,10", "J,O,R-J,ISSUED,1996-07-20,,,,5", "K,O,R-K,ISSUED,1996-07-20,,7,,7"]
    folder.write("invoices.csv", "\n".join([header, *rows]))
    assert (await folder.run(steps)).refused == 0
    assert await folder.rows(STATES) == [("I", "ISSUED", 3000, 1000), ("J", "PAID", 500, 500), ("K", "PAID", 700, 700)]


async def test_lines_that_come_in_the_next_run(folder: Folder) -> None:
    # A rejected line leaves the documents open, and what was paid in full takes the corrected line.
    steps = mapping(STEPS["charges"], STEPS["payments"])
    lines = ["G,I,,1,10", "K,I,,one,20"]
    given = {"invoices": [invoice("I")], "payments": ["P,I,10,1996-08-01"]}
    write(folder, files(lines=["L,O,100,10,,"], charges=lines, **given))
    for _ in range(2):
        assert (await folder.run(steps)).refused == 1
        assert await folder.rows(STATES) == [("I", "PAID", 1000, 1000)]
    write(folder, files(lines=["L,O,100,10,,"], charges=[line.replace("one", "1") for line in lines], **given))
    assert (await folder.run(steps)).refused == 0
    assert await folder.rows(STATES) == [("I", "ISSUED", 3000, 1000)]
    async with unchanged(folder.database):
        assert (await folder.run(steps)).refused == 0


BELOW_ZERO = [
    # The quantity, price, discount and amount of a line, and the column for which it is refused.
    ("1", "-1", "", "", "price"),
    ("1", "0", "", "-0.01", "amount"),
    ("1000", "0", "", "-5", "amount"),
    ("-1", "1", "", "", "quantity"),
    ("1", "1", "101", "", "discount"),
]


async def test_a_line_is_not_below_zero(folder: Folder) -> None:
    # So the sum of the lines is not below 0 either: no payment could end such an invoice.
    more = 'unit_price = "price"\ndiscount = "discount"\namount = "amount"'
    charges = STEPS["charges"].replace('unit_price = "price"', more)
    write(folder, files(invoices=[invoice("I")]))
    lines = [f"G{n},I,,{','.join(cells)}" for n, (*cells, _) in enumerate(BELOW_ZERO)]
    folder.write("charges.csv", "\n".join(["id,invoice,line,quantity,price,discount,amount", *lines, "H,I,,1,5,,"]))
    assert (await folder.run(mapping(charges))).refused == len(BELOW_ZERO)
    expected = [(n, column, "OUT_OF_RANGE") for n, (*_, column) in enumerate(BELOW_ZERO, 2)]
    assert [(line, column, code) for _, line, column, _, code in folder.refused()] == expected
    assert await folder.rows(STATES) == [("I", "ISSUED", 500, 0)]
