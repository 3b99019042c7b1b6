"""Tests that an import cannot change columns that only verbs may change.

Each test imports rows, changes them by mutations, and imports another file, which is refused and changes nothing.
"""

from __future__ import annotations

import csv
from typing import Any

from tests.graph import Graph
from tests.importing.conftest import Folder, totals
from tests.importing.past import write
from tests.unchanged import unchanged

BASICS = """
[[steps]]
name = "customers"
entity = "Customer"
external_id = "{name}"
rows = [{ name = "Birch", kind = "COMPANY" }, { name = "Cedar", kind = "COMPANY" }]

[[steps]]
name = "products"
entity = "Product"
external_id = "{sku}"
rows = [{ sku = "BOLT", name = "Bolt" }, { sku = "NUT", name = "Nut" }]
"""
STOCKED = BASICS.replace('"Bolt"', '"Bolt", stock_on_hand = 50')
DOCUMENTS = """
[[steps]]
name = "contracts"
entity = "Contract"
file = "contracts.csv"
external_id = "{id}"
set = { title = "title", amount = { column = "worth", currency = "EUR" }, effective_on = "from", terms = "terms" }

[[steps]]
name = "parties"
entity = "ContractCustomer"
file = "contracts.csv"
external_id = "{id}"
set = { contract = { external_id = "{id}" }, customer = { external_id = "{party}" } }

[[steps]]
name = "orders"
entity = "Order"
file = "orders.csv"
external_id = "{id}"
set = { customer = { external_id = "{customer}" }, ordered_at = "day", currency = "money", channel = "channel" }

[[steps]]
name = "lines"
entity = "OrderLine"
file = "lines.csv"
external_id = "{id}"
[steps.set]
order = { external_id = "{order}" }
product = { external_id = "{product}" }
quantity = "quantity"
unit_price = { column = "price", currency = "EUR" }
discount = "discount"

[[steps]]
name = "invoices"
entity = "Invoice"
file = "invoices.csv"
external_id = "{id}"
set = { order = { external_id = "{order}" }, due_on = "due" }

[[steps]]
name = "invoice lines"
entity = "InvoiceLine"
file = "charges.csv"
external_id = "{id}"
[steps.set]
invoice = { external_id = "{invoice}" }
order_line = { external_id = "{line}" }
quantity = "quantity"
unit_price = { column = "price", currency = "EUR" }
"""
FILES = {
    "contracts.csv": ["id,title,worth,from,terms,party", "C1,Frame,100,,Net 30,Birch"],
    "orders.csv": ["id,customer,day,money,channel", "O1,Birch,2024-02-03,EUR,WEB", "O2,Birch,2024-02-03,EUR,WEB"],
    "lines.csv": ["id,order,product,quantity,price,discount", "L1,O1,BOLT,2,3.50,"],
    "invoices.csv": ["id,order,due", "I1,O1,"],
    "charges.csv": ["id,invoice,line,quantity,price", "G1,I1,L1,2,3.50"],
}
CHANGES: list[tuple[str, str, tuple[int, str, str, str]]] = [
    # The file, its second line (or further lines), and what is refused: line, column, value and code.
    ("contracts.csv", "C1,Other,100,,Net 30,Birch", (2, "title", "Other", "STATE")),
    ("contracts.csv", "C1,Frame,90,,Net 30,Birch", (2, "worth", "90", "STATE")),
    ("contracts.csv", "C1,Frame,100,2020-01-01,Net 30,Birch", (2, "from", "2020-01-01", "STATE")),
    ("contracts.csv", "C1,Frame,100,,,Birch", (2, "terms", "", "STATE")),
    ("contracts.csv", "C1,Frame,100,,Net 30,Cedar", (2, "party", "Cedar", "STATE")),
    ("orders.csv", "O1,Birch,2024-02-04,EUR,WEB", (2, "day", "2024-02-04", "STATE")),
    ("orders.csv", "O1,Birch,2024-02-03,EUR,DIRECT", (2, "channel", "DIRECT", "STATE")),
    ("orders.csv", "O1,Birch,2024-02-03,USD,WEB", (2, "money", "USD", "INVALID")),
    ("orders.csv", "O1,Cedar,2024-02-03,EUR,WEB", (2, "customer", "Cedar", "NOT_ALLOWED")),
    ("lines.csv", "L1,O1,BOLT,9,3.50,", (2, "id", "L1", "STATE")),
    ("lines.csv", "L1,O1,BOLT,2,3.00,", (2, "id", "L1", "STATE")),
    ("lines.csv", "L1,O1,BOLT,2,3.50,10", (2, "id", "L1", "STATE")),
    ("lines.csv", "L1,O1,NUT,2,3.50,", (2, "id", "L1", "STATE")),
    ("lines.csv", "L1,O1,BOLT,2,3.50,\nL2,O1,NUT,5,18,", (3, "order", "O1", "STATE")),
    ("lines.csv", "L1,O1,BOLT,2,3.50,\nL2,O1,NUT,1,0,", (3, "order", "O1", "STATE")),
    ("invoices.csv", "I1,O1,2030-01-01", (2, "due", "2030-01-01", "STATE")),
    ("charges.csv", "G1,I1,L1,1,3.50", (2, "id", "G1", "STATE")),
    ("charges.csv", "G1,I1,L1,2,0.01", (2, "id", "G1", "STATE")),
    ("charges.csv", "G1,I1,L1,2,3.50\nG2,I1,,1,0", (3, "invoice", "I1", "STATE")),
]


SEVERAL: list[tuple[str, str, list[tuple[str, str]]]] = [
    # The file, its second line, and all that is refused in the step: columns and codes.
    (
        "contracts.csv",
        "C1,Other,90,2020-01-01,None,Birch",
        [("title", "STATE"), ("from", "STATE"), ("worth", "STATE"), ("terms", "STATE")],
    ),
    (
        "orders.csv",
        "O1,Cedar,2024-02-04,EUR,DIRECT",
        [("customer", "NOT_ALLOWED"), ("channel", "STATE"), ("day", "STATE")],
    ),
    ("invoices.csv", "I1,O2,2030-01-01", [("order", "NOT_ALLOWED"), ("due", "STATE")]),
]


async def ids(folder: Folder) -> dict[str, str]:
    """Returns the id of each row by its external id."""
    tables = ("contract", '"order"', "invoice", "opportunity", "support_case", "repair")
    rows = [row for table in tables for row in await folder.rows(f"SELECT external_id, id FROM {table}")]
    return {str(external_id): str(id) for external_id, id in rows}


def told(folder: Folder) -> list[tuple[int, str, str, str]]:
    with folder.report.open(encoding="utf-8", newline="") as file:
        rows: list[Any] = [row for row in csv.DictReader(file) if row["kind"] == "refused"]
    return [(int(row["line"]), row["column"], row["value"], row["code"]) for row in rows]


async def test_documents_that_mutations_have_moved_on(folder: Folder, graph: Graph) -> None:
    write(folder, FILES)
    mapping = BASICS + DOCUMENTS
    assert (await folder.run(STOCKED + DOCUMENTS)).refused == 0
    of = await ids(folder)
    await graph.done("contractSign", id=of["C1"])
    await graph.done("orderConfirm", id=of["O1"])
    await graph.done("orderShip", id=of["O1"])
    await graph.done("invoiceIssue", id=of["I1"])
    await graph.done("paymentRecord", id=of["I1"], amount={"amount": "7.00", "currency": "EUR"})
    async with unchanged(folder.database):
        # What a mutation has set where the file has nothing stays: a discount, a due date, the first day.
        assert totals(await folder.run(mapping)) == (0, 0, 11, 0)
        for file, lines, expected in CHANGES:
            write(folder, FILES | {file: [FILES[file][0], *lines.split("\n")]})
            summary = await folder.run(mapping)
            assert (summary.refused, told(folder)[:1]) == (1, [expected]), (file, lines)
        # All that is guarded is told at once.
        for file, line, refused in SEVERAL:
            write(folder, FILES | {file: [FILES[file][0], line]})
            await folder.run(mapping)
            assert [(column, code) for _, column, _, code in told(folder)][: len(refused)] == refused, file
        # That a value is guarded is no reason to drop it.
        write(folder, FILES | {"invoices.csv": [FILES["invoices.csv"][0], "I1,O1,2030-01-01"]})
        dropping = mapping.replace('name = "invoices"', 'name = "invoices"\non_error = "drop"')
        assert (await folder.run(dropping)).refused == 1
        assert told(folder)[:1] == [(2, "due", "2030-01-01", "STATE")]
    folder.write("payments.csv", "id,invoice,amount,at\nP1,I1,1.00,2024-03-04")
    write(folder, FILES)
    payment = """
[[steps]]
name = "payments"
entity = "Payment"
file = "payments.csv"
external_id = "{id}"
set = { invoice = { external_id = "{invoice}" }, amount = { column = "amount", currency = "EUR" }, at = "at" }
"""
    async with unchanged(folder.database):
        await folder.run(payment)
        assert told(folder) == [(2, "invoice", "I1", "STATE")]


SALES = """
[[steps]]
name = "pipeline"
entity = "Pipeline"
external_id = "p"
rows = [{ name = "Sales" }]

[[steps]]
name = "stages"
entity = "Stage"
external_id = "{name}"
set = { pipeline = { external_id = "p" } }
rows = [
    { name = "Talk", position = 1, kind = "OPEN" },
    { name = "Offer", position = 2, kind = "OPEN" },
    { name = "Won", position = 3, kind = "WON" },
    { name = "Lost", position = 4, kind = "LOST" },
]

[[steps]]
name = "deals"
entity = "Opportunity"
file = "deals.csv"
external_id = "{id}"
[steps.set]
name = "id"
customer = { external_id = "Birch" }
stage = { external_id = "{stage}" }
closed_at = "closed"
stage_entered_at = "entered"
expected_amount = { column = "amount", currency = "EUR" }

[[steps.also]]
entity = "SalesRecord"
external_id = "{id}"
when = { stage = "Won" }
set = { opportunity = { lookup = "row" }, sold_on = "closed", amount = { column = "amount", currency = "EUR" } }
"""
DEALS = "id,stage,closed,entered,amount"


async def test_opportunities_that_are_decided(folder: Folder, graph: Graph) -> None:
    files = {"deals.csv": [DEALS, "D1,Won,2021-02-03,,5", "D2,Lost,2021-02-04,,5", "D3,Talk,,,5", "D4,Talk,,,5"]}
    write(folder, files)
    assert totals(await folder.run(BASICS + SALES)) == (14, 0, 0, 0)
    await graph.done("opportunityWin", id=(await ids(folder))["D3"])
    async with unchanged(folder.database):
        for line, column, value in [
            ("D1,Lost,2021-02-03,,5", "stage", "Lost"),
            ("D1,Talk,,,5", "stage", "Talk"),
            ("D1,Won,2021-02-09,,5", "closed", "2021-02-09"),
            ("D1,Won,2021-02-03,2020-02-03,5", "entered", "2020-02-03"),
            ("D2,Won,2021-02-04,,5", "stage", "Won"),
            ("D3,Offer,,,5", "stage", "Offer"),
            ("D3,Talk,,,5", "stage", "Talk"),
        ]:
            write(folder, {"deals.csv": [DEALS, line]})
            assert totals(await folder.run(BASICS + SALES))[3] == 1, line
            assert told(folder)[0][1:] == (column, value, "STATE"), line
        # All that is guarded is told at once: what only verbs change, and what stays until the opportunity is reopened.
        write(folder, {"deals.csv": [DEALS, "D2,Talk,2021-02-05,,6"]})
        await folder.run(BASICS + SALES)
        assert sorted(one[1] for one in told(folder)) == ["amount", "closed", "stage"]
    # An open opportunity moves on by a file, and then is decided, too.
    write(folder, {"deals.csv": [DEALS, "D4,Offer,,,5"]})
    assert totals(await folder.run(BASICS + SALES))[1:] == (1, 9, 0)
    write(folder, {"deals.csv": [DEALS, "D4,Lost,2022-01-01,,5"]})
    assert totals(await folder.run(BASICS + SALES))[1:] == (1, 9, 0)
    async with unchanged(folder.database):
        write(folder, {"deals.csv": [DEALS, "D4,Offer,,,5"]})
        assert (await folder.run(BASICS + SALES)).refused == 1


SERVICE = """
[[steps]]
name = "asset"
entity = "Asset"
external_id = "A1"
rows = [{ serial_number = "1" }]
set = { customer = { external_id = "Birch" }, product = { external_id = "BOLT" } }

[[steps]]
name = "cases"
entity = "SupportCase"
file = "cases.csv"
external_id = "{id}"
[steps.set]
customer = { external_id = "Birch" }
subject = "subject"
status = "status"
opened_at = { value = "2024-05-06T07:08:09Z" }

[[steps]]
name = "repairs"
entity = "Repair"
file = "cases.csv"
external_id = "{id}R"
[steps.set]
support_case = { external_id = "{id}" }
asset = { external_id = "A1" }
labour_fee = { column = "fee", currency = "EUR" }
status = "repair"
"""


async def test_cases_and_repairs(folder: Folder, graph: Graph) -> None:
    header = "id,subject,status,fee,repair\n"
    folder.write("cases.csv", header + "S1,Noise,NEW,5,PLANNED")
    assert totals(await folder.run(BASICS + SERVICE)) == (7, 0, 0, 0)
    of = await ids(folder)
    await graph.done("repairStart", id=of["S1R"])
    await graph.done("repairComplete", id=of["S1R"])
    async with unchanged(folder.database):
        for line, column, value in [
            ("S1,Noise,RESOLVED,5,COMPLETED", "status", "RESOLVED"),
            ("S1,Noise,NEW,6,COMPLETED", "fee", "6"),
            ("S1,Noise,NEW,5,STARTED", "repair", "STARTED"),
        ]:
            folder.write("cases.csv", header + line)
            assert (await folder.run(BASICS + SERVICE)).refused == 1, line
            assert told(folder)[0][1:] == (column, value, "STATE"), line
        # All that is guarded is told at once.
        folder.write("cases.csv", header + "S1,Noise,NEW,6,STARTED")
        await folder.run(BASICS + SERVICE)
        assert sorted(one[1] for one in told(folder)) == ["fee", "repair"]
        other = SERVICE.replace(
            'customer = { external_id = "Birch" }\nsubject', 'customer = { external_id = "Cedar" }\nsubject'
        )
        folder.write("cases.csv", header + "S1,Noise,RESOLVED,5,COMPLETED")
        await folder.run(BASICS + other)
        assert [(one[2], one[3]) for one in told(folder)][:2] == [("", "NOT_ALLOWED"), ("RESOLVED", "STATE")]
    # What no verb guards is changed.
    folder.write("cases.csv", header + "S1,Loud noise,,5,")
    assert totals(await folder.run(BASICS + SERVICE)) == (0, 1, 6, 0)
