"""Imports lock rows in the order of locks, also when they run again or restore rows.

The plugin `tests.lock_order` fails a test whose locks are out of order.
"""

from __future__ import annotations

from uuid import UUID

import pytest

import models
from resolvers import registry
from tests.factories import Make
from tests.importing.conftest import Folder, totals
from tests.importing.past import FILES, HISTORY, write
from tests.importing.test_guards import BASICS
from tests.unchanged import unchanged

pytestmark = pytest.mark.parametrize("dialect", ["postgres"], indirect=True)

ASSETS = """
[[steps]]
name = "assets"
entity = "Asset"
file = "lines.csv"
external_id = "{id}"
unless = { order = ["O3", "O4", "O5"] }
[steps.set]
customer = { external_id = "Birch" }
product = { external_id = "BOLT" }
order_line = { external_id = "{id}" }
quantity = { value = 1 }
"""

PIPELINES = """
[[steps]]
name = "pipelines"
entity = "Pipeline"
external_id = "{id}"
rows = [{ id = "p1" }, { id = "p2" }]
set = { name = "id" }
"""

CONTACTS = """
[[steps]]
name = "customers"
entity = "Customer"
external_id = "{id}"
rows = [{ id = "c1", kind = "COMPANY" }, { id = "c2", kind = "COMPANY" }]
set = { name = "id", kind = "kind" }
"""


async def test_documents_of_the_past_come_twice(folder: Folder) -> None:
    write(folder, FILES)
    assert (await folder.run(BASICS + HISTORY + ASSETS)).refused == 0
    async with unchanged(folder.database):
        again = await folder.run(BASICS + HISTORY + ASSETS)
    assert totals(again)[:2] + totals(again)[3:] == (0, 0, 0)


async def test_rows_come_back_with_what_was_deleted_with_them(folder: Folder, make: Make) -> None:
    pipelines = [await make(models.Pipeline, external_id=id) for id in ("p1", "p2")]
    customers = [await make(models.Customer, external_id=id) for id in ("c1", "c2")]
    for n, owners in enumerate(zip(pipelines[::-1], customers[::-1], strict=True)):
        await _with_parts(make, n, *owners)
    for model, ids in ((models.Pipeline, pipelines), (models.Customer, customers)):
        for id in ids:
            await make.changes.delete(registry.of(model), id, None)
    summary = await folder.run(PIPELINES + CONTACTS, restore=True)
    assert totals(summary) == (0, 4, 0, 0)
    for table in ("stage", "contact"):
        living = f"SELECT count(*) FROM {table} WHERE deleted_at IS NULL"
        assert await folder.rows(living) == [(4,)]


async def _with_parts(make: Make, n: int, pipeline: UUID, customer: UUID) -> None:
    for position in (1, 2):
        await make(models.Stage, pipeline_id=pipeline, position=position)
        await make(models.Contact, customer_id=customer, full_name=f"Ann {n} {position}")


DEALS = """
[[steps]]
name = "deals"
entity = "Opportunity"
external_id = "{id}"
rows = [{ id = "d1" }, { id = "d2" }]
set = { name = "id", customer = { external_id = "c" } }
"""


async def test_deals_come_back_with_their_lines_and_products(folder: Folder, make: Make) -> None:
    customer, stages = await make(models.Customer, external_id="c"), [await make(models.Stage) for _ in range(2)]
    products = [await make(models.Product) for _ in range(2)]
    deals = [
        await make(models.Opportunity, external_id=f"d{n + 1}", stage_id=stages[1 - n], customer_id=customer)
        for n in range(2)
    ]
    for n, deal in enumerate(deals[::-1]):
        await make(models.OpportunityLine, opportunity_id=deal, product_id=products[n])
        await make.changes.delete(registry.of(models.Opportunity), deal, None)
    assert totals(await folder.run(DEALS, restore=True)) == (0, 2, 0, 0)
    assert await folder.rows("SELECT count(*) FROM opportunity_line WHERE deleted_at IS NULL") == [(2,)]
