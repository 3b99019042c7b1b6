"""Tests of lines from which several rows are written: either all of them, or none."""

from __future__ import annotations

import models
from resolvers import access, registry
from resolvers.changes import Changes
from tests.importing.conftest import Folder, totals

SALES = """
[[steps]]
name = "products"
entity = "Product"
external_id = "{sku}"
rows = [{ sku = "P1", name = "Drill", list_price = 12.50, active = true }, { sku = "P2", name = "Saw" }]
currency = "EUR"

[[steps]]
name = "unknown"
entity = "Customer"
external_id = "unknown"
rows = [{ name = "Unknown", kind = "COMPANY" }]

[[steps]]
name = "pipeline"
entity = "Pipeline"
external_id = "p"
rows = [{ name = "Sales" }]

[[steps]]
name = "stages"
entity = "Stage"
external_id = "{name}"
rows = [{ name = "Open", position = 1, kind = "OPEN" }, { name = "Won", position = 2, kind = "WON" }]
set = { pipeline = { external_id = "p" } }

[[steps]]
name = "deals"
entity = "Opportunity"
file = "deals.csv"
external_id = "{id}"
currency = "EUR"

[steps.lookups]
product = { entity = "Product", column = "product", by = "name", required = true }

[steps.set]
name = "id"
customer = { external_id = "{customer}", placeholder = "unknown" }
stage = { external_id = "{stage}" }
expected_amount = { lookup = "product", attribute = "list_price" }
currency = { value = "EUR" }
closed_at = "closed"
stage_entered_at = "closed"

[[steps.also]]
entity = "OpportunityLine"
external_id = "{id}"
set = { opportunity = { lookup = "row" }, product = { lookup = "product" }, quantity = "quantity" }

[[steps.also]]
entity = "SalesRecord"
external_id = "{id}"
when = { stage = "Won" }
set = { opportunity = { lookup = "row" }, sold_on = "closed", amount = "value" }
"""


async def test_a_line_makes_several_rows_with_lookups_and_a_placeholder(folder: Folder) -> None:
    folder.write(
        "deals.csv",
        """
        id,customer,product,stage,quantity,closed,value
        D1,,Drill,Won,2,2024-05-06,20
        D2,unknown,Saw,Open,0.5,,
        """,
    )
    summary = await folder.run(SALES)
    assert [step.created for step in summary.steps] == [2, 1, 1, 2, 2, 2, 1]
    [use] = summary.placeholders
    assert (use.step, use.column, use.placeholder, use.lines) == ("deals", "customer", "unknown", 1)
    assert "placeholder,deals,deals.csv,,customer,unknown" in folder.report.read_text()
    found = await folder.rows(
        "SELECT o.name, o.expected_amount, o.currency, s.name, o.probability, c.name, l.quantity,"
        " l.unit_price, r.amount"
        " FROM opportunity o JOIN stage s ON s.id = o.stage_id JOIN customer c ON c.id = o.customer_id"
        " JOIN opportunity_line l ON l.opportunity_id = o.id LEFT JOIN sales_record r ON r.opportunity_id = o.id"
        " ORDER BY 1"
    )
    assert found == [
        ("D1", 1250, "EUR", "Won", 100, "Unknown", 2000, 1250, 2000),
        ("D2", None, "EUR", "Open", 0, "Unknown", 500, None, None),
    ]
    moved = await folder.rows("SELECT count(*), count(from_stage_id) FROM stage_change")
    assert moved == [(2, 0)]


async def test_an_imported_deal_moves_on_and_then_stays(folder: Folder) -> None:
    header = "id,customer,product,stage,quantity,closed,value\n"
    folder.write("deals.csv", header + "D1,,Drill,Open,1,,")
    await folder.run(SALES)
    folder.write("deals.csv", header + "D1,,Drill,Won,1,2024-05-06,20")
    # The opportunity changes, and its sales record comes.
    assert totals(await folder.run(SALES)) == (1, 1, 7, 0)
    assert totals(await folder.run(SALES)) == (0, 0, 9, 0)
    assert await folder.rows("SELECT count(*), count(from_stage_id) FROM stage_change") == [(2, 1)]
    assert await folder.rows("SELECT count(*) FROM sales_record") == [(1,)]


async def test_a_refused_row_of_a_line_takes_the_whole_line_along(folder: Folder) -> None:
    folder.write(
        "deals.csv",
        """
        id,customer,product,stage,quantity,closed,value
        D1,,Drill,Won,1,2024-05-06,20
        D2,,Drill,Won,1,2024-05-06,
        D3,,Drill,Open,0,,
        D4,,Hammer,Open,1,,
        D5,,Drill,Open,1,,
        """,
    )
    summary = await folder.run(SALES)
    assert summary.refused == 3
    assert folder.refused() == [
        ("deals.csv", 3, "value", "", "REQUIRED"),
        ("deals.csv", 4, "quantity", "0", "OUT_OF_RANGE"),
        ("deals.csv", 5, "product", "Hammer", "NOT_FOUND"),
    ]
    assert await folder.rows("SELECT name FROM opportunity ORDER BY 1") == [("D1",), ("D5",)]
    for table in ("opportunity_line", "stage_change"):
        assert await folder.rows(f"SELECT count(*) FROM {table}") == [(2,)]


async def test_a_name_that_two_rows_have_is_no_name(folder: Folder) -> None:
    folder.write("deals.csv", "id,customer,product,stage,quantity,closed,value\nD1,,Drill,Open,1,,")
    await folder.run(SALES.replace('name = "Saw"', 'name = "Drill"'))
    assert [code for *_, code in folder.refused()] == ["INVALID"]
    assert "2 rows match" in folder.report.read_text()


async def test_a_deleted_deal_comes_back_with_its_lines(folder: Folder) -> None:
    folder.write("deals.csv", "id,customer,product,stage,quantity,closed,value\nD1,,Drill,Open,1,,")
    await folder.run(SALES)
    [(id,)] = await folder.rows("SELECT id FROM opportunity")
    await Changes(folder.database, access.SYSTEM, folder.settings).delete(registry.of(models.Opportunity), id, None)
    assert totals(await folder.run(SALES)) == (0, 0, 6, 1)
    assert await folder.rows("SELECT count(*) FROM opportunity_line WHERE deleted_at IS NULL") == [(0,)]
    # The line comes back with the opportunity, and then it is as the file says.
    assert totals(await folder.run(SALES, restore=True)) == (0, 1, 7, 0)
    assert await folder.rows("SELECT count(*) FROM opportunity_line WHERE deleted_at IS NULL") == [(1,)]
    assert totals(await folder.run(SALES)) == (0, 0, 8, 0)
