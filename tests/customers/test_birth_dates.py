"""Birth dates whose year is not known: how they are given, kept, shown, found, masked and reminded of."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

import models
from core import clock
from core.birth_dates import YearlessDay, birth_date, year_of
from core.settings import Settings
from models.dialect.base import Database
from resolvers.activities import due_reminders
from tests.factories import Make
from tests.graph import Graph, gid
from tests.of_module import database, dialect, graph, make, settings
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

BORN = "birthDate birthYear"


@pytest.mark.parametrize(
    ("text", "shown", "year"),
    [
        ("1990-05-04", "1990-05-04", 1990),
        ("0004-05-04", "0004-05-04", 4),
        ("--05-04", "--05-04", None),
        ("--0504", "--05-04", None),
        ("--02-29", "--02-29", None),
        ("--12-31", "--12-31", None),
    ],
)
def test_the_forms(text: str, shown: str, year: int | None) -> None:
    born = birth_date(text)
    assert (str(born), born.isoformat(), f"{born}", year_of(born)) == (shown, shown, shown, year)


@pytest.mark.parametrize(
    "text", ["", "--", "05-04", "--5-4", "--02-30", "--13-01", "--00-10", "1990-02-29", "1990", "--٠٥-٠٤", "19900504"]
)
def test_what_is_no_birth_date(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the message is for people
        birth_date(text)


async def columns(database: Database, table: str, id: UUID) -> tuple[Any, Any]:
    """Returns the plain year, and the plain month and day."""
    sql = f"SELECT birth_year, birth_month_day FROM {table} WHERE id = '{id}'"
    (row,) = await database.fetch(sql)
    return row[0], row[1]


@pytest.mark.parametrize("kind", ["customer", "contact"])
async def test_the_year_may_be_unknown_become_known_and_be_forgotten(
    graph: Graph, make: Make, database: Database, kind: str
) -> None:
    of = {"kind": "PERSON", "name": "P"}
    if kind == "contact":
        of = {"customerId": gid(models.Customer, await make(models.Customer)), "fullName": "P"}
    row = await graph.done(f"{kind}Create", f"id {BORN}", birthDate="--02-29", **of)
    assert (row["birthDate"], row["birthYear"]) == ("--02-29", None)
    id = (await database.fetch(f"SELECT id FROM {kind} WHERE birth_month_day = 229 ORDER BY id DESC LIMIT 1"))[0][0]
    assert await columns(database, kind, id) == (None, 229)
    (sealed,) = (await database.fetch(f"SELECT birth_date FROM {kind} WHERE id = '{id}'"))[0]
    assert "02-29" not in sealed
    known = await graph.done(f"{kind}Update", BORN, id=row["id"], birthDate="1992-02-29")
    assert (known, await columns(database, kind, id)) == (
        {"birthDate": "1992-02-29", "birthYear": 1992},
        (1992, 229),
    )
    unknown = await graph.done(f"{kind}Update", BORN, id=row["id"], birthDate="--03-01")
    assert (unknown, await columns(database, kind, id)) == ({"birthDate": "--03-01", "birthYear": None}, (None, 301))
    gone = await graph.done(f"{kind}Update", BORN, id=row["id"], birthDate=None)
    assert (gone, await columns(database, kind, id)) == ({"birthDate": None, "birthYear": None}, (None, None))


async def test_rows_are_found_by_what_was_given(graph: Graph, make: Make) -> None:
    born = [birth_date(text) for text in ("--07-14", "1990-07-14", "0004-07-14")]
    ids = [gid(models.Customer, await make(models.Customer, kind="PERSON", birth_date=day)) for day in born]
    query = "query($in: [ID!]!, $day: BirthDate!) { customers(where: {id: {in: $in}, birthDate: {eq: $day}})"
    for id, day in zip(ids, born, strict=True):
        data = await graph(f"{query} {{ nodes {{ id birthDate }} totalCount }} }}", **{"in": ids, "day": str(day)})
        assert data["customers"] == {"nodes": [{"id": id, "birthDate": str(day)}], "totalCount": 1}


async def test_what_is_no_birth_date_changes_nothing(graph: Graph, make: Make, database: Database) -> None:
    id = gid(models.Customer, await make(models.Customer, kind="PERSON", birth_date=YearlessDay.of(7, 14)))
    update = "mutation($id: ID!, $day: BirthDate) { customerUpdate(input: {id: $id, birthDate: $day}) { __typename } }"
    async with unchanged(database):
        for day in ("--02-30", "--2-3", "07-14", 714):
            assert (await graph.error(update, id=id, day=day))["extensions"]["code"] == "BAD_USER_INPUT"
    # Other days need their year.
    contracts = "query($day: DateOrRelative) { contracts(where: {effectiveOn: {eq: $day}}) { totalCount } }"
    assert (await graph.error(contracts, day="--07-14"))["extensions"]["code"] == "BAD_USER_INPUT"


async def test_who_sees_birth_dates_masked_sees_none(graph: Graph, make: Make, settings: Settings) -> None:
    id = gid(models.Customer, await make(models.Customer, kind="PERSON", birth_date=YearlessDay.of(7, 14)))
    marketing = graph.as_employee(settings, await make(models.Employee, role="MARKETING"))
    data = await marketing("query($id: ID!) { customer(id: $id) { birthDate birthYear } }", id=id)
    assert data == {"customer": {"birthDate": None, "birthYear": None}}


async def test_the_history_tells_it_as_it_was(graph: Graph) -> None:
    row = await graph.done("customerCreate", kind="PERSON", name="P", birthDate="--07-14")
    await graph.done("customerUpdate", id=row["id"], birthDate="1990-07-14")
    query = "query($id: ID!) { customer(id: $id) { history(first: 5) { nodes { changes { field before after } } } } }"
    nodes = (await graph(query, id=row["id"]))["customer"]["history"]["nodes"]
    told = [(c["before"], c["after"]) for one in nodes for c in one["changes"] or () if c["field"] == "birthDate"]
    assert sorted(told, key=str) == sorted([(None, "--07-14"), ("--07-14", "1990-07-14")], key=str)


async def test_a_birthday_without_a_year_is_reminded_of_and_today_counts(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    me = await make(models.Employee)
    today = clock.today(settings.time_zone)
    days = [today, today + timedelta(days=3), today + timedelta(days=30)]
    born = [YearlessDay.of(day.month, day.day) for day in days]
    people = [await make(models.Customer, kind="PERSON", owner_id=me, birth_date=day) for day in born]
    await due_reminders.prepare(database, settings)
    sql = f"SELECT customer_id FROM reminder WHERE employee_id = '{me}' AND cause = 'BIRTHDAY' ORDER BY at"
    assert [UUID(str(row[0])) for row in await database.fetch(sql)] == people[:2]
    assert isinstance(born[0], date)
