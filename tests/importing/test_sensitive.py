"""Tests of lookups by encrypted values: e-mail addresses in any case, and phone numbers in any format."""

from __future__ import annotations

import pytest

import models
from tests.factories import Make
from tests.importing.conftest import Folder, totals

MAPPING = """
[[steps]]
name = "customers"
entity = "Customer"
file = "customers.csv"
external_id = "{id}"

[steps.set]
kind = { value = "COMPANY" }
name = "name"
phone = "phone"
owner = { column = "owner", by = "email", required = true }
parent = { column = "parent", by = "phone" }
"""


@pytest.fixture
async def company(make: Make) -> None:
    await make(models.Employee, full_name="Ann", email="Ann@example.com")
    await make(models.Employee, full_name="Ben", email="ben@example.com")
    await make(models.Customer, name="Holding", phone="030 123456", country="DE")


@pytest.mark.usefixtures("company")
async def test_references_by_address_and_by_number(folder: Folder) -> None:
    folder.write(
        "customers.csv",
        """
        id,name,phone,owner,parent
        1,One,+1 202 555 0101,ANN@EXAMPLE.COM,0049 30 123456
        2,Two,+1 202 555 0102,ann@example.com,+49 (0)30 123456
        3,Three,,Ben@Example.com,030/123456
        4,Four,,nobody@example.com,
        5,Five,,ben@example.com,+49 30 999
        """,
    )
    assert totals(await folder.run(MAPPING)) == (3, 0, 0, 2)
    assert [row[1:] for row in folder.refused()] == [
        (5, "owner", "nobody@example.com", "NOT_FOUND"),
        (6, "parent", "+49 30 999", "NOT_FOUND"),
    ]
    found = await folder.rows(
        "SELECT c.name, e.full_name, p.name FROM customer c JOIN employee e ON e.id = c.owner_id"
        " JOIN customer p ON p.id = c.parent_id ORDER BY c.external_id"
    )
    assert found == [("One", "Ann", "Holding"), ("Two", "Ann", "Holding"), ("Three", "Ben", "Holding")]
    assert totals(await folder.run(MAPPING)) == (0, 0, 3, 2)


@pytest.mark.usefixtures("company")
async def test_a_number_of_several_rows_names_none(folder: Folder, make: Make) -> None:
    await make(models.Customer, name="Another", phone="+49 30 123456")
    folder.write("customers.csv", "id,name,phone,owner,parent\n1,One,,ann@example.com,+49 30 123456")
    assert totals(await folder.run(MAPPING)) == (0, 0, 0, 1)


@pytest.mark.usefixtures("company")
async def test_an_import_leaves_an_event_about_the_values_that_it_brings_in(folder: Folder) -> None:
    """The event has the number of values per field, however small. A dry run and a repeated import are not logged."""
    folder.write(
        "customers.csv",
        """
        id,name,phone,owner,parent
        1,One,+1 202 555 0101,ann@example.com,
        2,Two,,ann@example.com,
        3,Three,+1 202 555 0103,nobody@example.com,
        4,Four,+1 202 555 0104,ben@example.com,
        """,
    )
    events = 'SELECT "actor", "operation", "changes" FROM "event" WHERE "entity" = \'SensitiveValues\''
    await folder.run(MAPPING, dry_run=True)
    assert await folder.rows(events) == []
    for _ in range(2):
        await folder.run(MAPPING)
        assert await folder.rows(events) == [("system", "IMPORT", '{"Customer.phone":[null,2]}')]
