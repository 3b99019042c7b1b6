"""A value that cannot be decrypted is null, with an error at its path and a line in the log.

All other values are read. The tests spoil values in the database: they encrypt a value with a key of another ring, with
a key that the ring does not have, or for another row, or they truncate it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import orjson
import pytest

import models
from core.keys import KeyRing, new_ring, written
from core.settings import Settings
from models.description import camel, describe
from models.dialect.base import Database
from models.row import Row
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.access.viewer import employee
from schema.execution.executor import Executor
from schema.graph import build
from schema.mapping.context import Context
from tests.events.serving import served
from tests.factories import Make
from tests.graph import Graph, gid
from tests.idempotency.sending import count, execute, replayed, send
from tests.making import BESIDE

OTHER = KeyRing(new_ring())
PLAIN = {
    "phone": "+49 30 123456",
    "email": "ann@example.com",
    "street_line": "Street 1",
    "birth_date": date(1990, 2, 3),
}

SPOILED: dict[str, Callable[[str, str], str]] = {
    "another ring": lambda sealed, place: OTHER.seal(b"+49 30 9", place),
    "a missing key": lambda sealed, place: KeyRing(written({200: b"d" * 32}, {1: b"i" * 32})).seal(b"x", place),
    "another row": lambda sealed, place: OTHER.seal(b"x", f"{place}0"),
    "cut short": lambda sealed, place: sealed[:20],
    "a prefix alone": lambda sealed, place: sealed[:2],
    "no ciphertext": lambda sealed, place: "not a ciphertext",
    "a changed ending": lambda sealed, place: sealed[:-8] + "AAAAAAA=",
}

SEALED = [
    (model, one.name) for model in (models.Customer, models.Contact, models.Employee) for one in describe(model).sealed
]


async def filled(make: Make, model: type[Row], **values: Any) -> UUID:
    """Creates a row with all of its sensitive values."""
    known = {one.name: PLAIN[one.name] for one in describe(model).sealed}
    known["email"] = f"ann.{make.taken}@example.com"  # unique among employees
    return await make(model, **known, **values, **BESIDE[model.__name__].get("birth_date", {}))


async def spoil(database: Database, model: type[Row], id: UUID, column: str, how: str = "another ring") -> None:
    """Replaces a ciphertext by one that the ring of the database cannot decrypt.

    `how`: a key of `SPOILED`, which says how the new ciphertext is made.
    """
    table = describe(model).table
    sealed = (await database.fetch(f"SELECT {column} FROM {table} WHERE id='{id}'"))[0][0]
    await execute(
        database,
        f'UPDATE "{table}" SET "{column}"={{}} WHERE "id"={{}} RETURNING "id"',
        SPOILED[how](sealed, f"{table}.{column}.{id}"),
        id,
    )


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Returns the lines of the log about unreadable values, and clears the log."""
    lines = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert all(record.exc_info is None for record in lines)
    caplog.clear()
    return [record.getMessage() for record in lines]


async def answered(database: Database, settings: Settings, query: str, *, planned: bool, viewer: Any = SYSTEM) -> Any:
    """Runs a query and returns the response.

    `planned`: true to read by planned reads, false to read by dataloaders.
    """
    executor = Executor(build(), planned=planned)
    return (await executor.run(query, None, None, Context(database, viewer, settings))).response


@pytest.mark.parametrize("planned", [True, False], ids=["planned", "loaders"])
async def test_each_kind_of_value_is_null_at_its_own_path(
    make: Make, database: Database, settings: Settings, caplog: pytest.LogCaptureFixture, planned: bool
) -> None:
    lists = {"Customer": "customers", "Contact": "contacts", "Employee": "employees"}
    ways = list(SPOILED)
    for number, (model, column) in enumerate(SEALED):
        name = describe(model).name
        ids = [await filled(make, model) for _ in range(3)]
        fields = [camel(one.name) for one in describe(model).sealed]
        query = f"{{ {lists[name]} {{ nodes {{ id version {' '.join(fields)} }} }} }}"
        before = await answered(database, settings, query, planned=planned)
        assert "errors" not in before
        await spoil(database, model, ids[1], column, ways[number % len(ways)])
        after = await answered(database, settings, query, planned=planned)
        nodes = before["data"][lists[name]]["nodes"]
        (place,) = (place for place, node in enumerate(nodes) if node["id"] == gid(model, ids[1]))
        nodes[place][camel(column)] = None
        assert after["data"] == before["data"], (name, column)
        (error,) = after["errors"]
        assert error["path"] == [lists[name], "nodes", place, camel(column)]
        assert error["extensions"] == {
            "code": "INTERNAL_SERVER_ERROR",
            "id": error["extensions"]["id"],
            "unreadable": True,
        }
        (line,) = told(caplog)
        assert error["extensions"]["id"] in line
        assert f"{name}.{column} of the row {ids[1]}" in line
        assert not any(plain in line + error["message"] for plain in (PLAIN["phone"], "ann.", "Street", "1990"))
        await execute(
            database, f'UPDATE "{describe(model).table}" SET "{column}"=NULL WHERE "id"={{}} RETURNING "id"', ids[1]
        )


@pytest.mark.parametrize("how", SPOILED)
async def test_however_it_was_spoiled(graph: Graph, make: Make, database: Database, how: str) -> None:
    id = await filled(make, models.Customer)
    await spoil(database, models.Customer, id, "phone", how)
    response = await graph.ask(
        "query($id: ID!) { customer(id: $id) { name phone email } }", id=gid(models.Customer, id)
    )
    assert response["data"]["customer"] == {"name": "Customer 2", "phone": None, "email": "ann.1@example.com"}
    assert [error["path"] for error in response["errors"]] == [["customer", "phone"]]


async def test_who_sees_a_mask_sees_null(make: Make, database: Database, settings: Settings) -> None:
    """A viewer who sees only the mask of a value gets null and an error, because masking needs the value.

    A field that is always null for the viewer causes no error.
    """
    id = await filled(make, models.Customer)
    for column in ("phone", "birth_date"):
        await spoil(database, models.Customer, id, column)
    viewer = await employee(database, await make(models.Employee, role="ANALYST"), settings.time_zone)
    query = "{ customers { nodes { phone birthDate email } } }"
    for planned in (True, False):
        response = await answered(database, settings, query, planned=planned, viewer=viewer)
        assert response["data"]["customers"]["nodes"] == [
            {"phone": None, "birthDate": None, "email": "a***@example.com"}
        ]
        assert [error["path"] for error in response["errors"]] == [["customers", "nodes", 0, "phone"]]


async def test_below_other_rows(make: Make, database: Database, settings: Settings) -> None:
    owner = await filled(make, models.Employee)
    customers = [await filled(make, models.Customer, owner_id=owner) for _ in range(2)]
    contacts = [await filled(make, models.Contact, customer_id=customer) for customer in customers for _ in range(2)]
    await spoil(database, models.Employee, owner, "email")
    await spoil(database, models.Contact, contacts[2], "phone")
    query = """{ customers(orderBy: [{field: CREATED_AT}]) { nodes {
      phone owner { email phone } contacts(orderBy: [{field: CREATED_AT}]) { nodes { phone } }
    } } }"""
    number = {"phone": PLAIN["phone"]}
    for planned in (True, False):
        response = await answered(database, settings, query, planned=planned)
        shown = [
            {**number, "owner": {"email": None, **number}, "contacts": {"nodes": [number, number]}},
            {**number, "owner": {"email": None, **number}, "contacts": {"nodes": [{"phone": None}, number]}},
        ]
        assert response["data"]["customers"]["nodes"] == shown
        assert sorted(".".join(map(str, error["path"])) for error in response["errors"]) == [
            "customers.nodes.0.owner.email",
            "customers.nodes.1.contacts.nodes.0.phone",
            "customers.nodes.1.owner.email",
        ]


HISTORY = """query($id: ID!) { customer(id: $id) { name history(first: 9) { nodes {
  operation changes { field before after } } } } }"""


@pytest.mark.parametrize("lost", ["the value", "the key"])
async def test_history_and_the_next_change(
    graph: Graph, make: Make, database: Database, caplog: pytest.LogCaptureFixture, lost: str
) -> None:
    """The other values in the history of a row stay readable, and the row can be changed."""
    id = await make(models.Customer, phone=PLAIN["phone"], name="Ann")
    other = await make(models.Customer, phone=PLAIN["phone"], name="Bob")
    if lost == "the key":
        place = f"data_key.Customer.{id}"
        sql = 'UPDATE "data_key" SET "wrapped"={} WHERE "row_id"={} RETURNING "id"'
        await execute(database, sql, OTHER.seal(b"k" * 32, place), id)
    else:
        await spoil(database, models.Customer, id, "phone")
        await graph.done("customerUpdate", id=gid(models.Customer, id), name="Anna")
    if lost == "the key":
        response = await graph.ask(HISTORY, id=gid(models.Customer, id))
        ((created,),) = [response["data"]["customer"]["history"]["nodes"]]
        changes = {one["field"]: one["after"] for one in created["changes"]}
        assert (changes["name"], changes["phone"]) == ("Ann", None)
        place_of_phone = [one["field"] for one in created["changes"]].index("phone")
        path = ["customer", "history", "nodes", 0, "changes", place_of_phone, "after"]
        assert [error["path"] for error in response["errors"]] == [path]
        assert len(told(caplog)) == 1
    # The other row is not touched by any of this.
    assert "errors" not in await graph.ask(HISTORY, id=gid(models.Customer, other))
    # A new value replaces the unreadable one, and is logged.
    await graph.done("customerUpdate", id=gid(models.Customer, id), phone="+49 30 777")
    shown = await graph.ask(HISTORY, id=gid(models.Customer, id))
    newest = shown["data"]["customer"]["history"]["nodes"][0]["changes"]
    before = None if lost == "the value" else PLAIN["phone"]
    assert newest == [{"field": "phone", "before": before, "after": "+49 30 777"}]
    found = await graph('{ customers(where: {phone: {eq: "+49 30 777"}}) { nodes { phone } } }')
    assert found["customers"]["nodes"] == [{"phone": "+49 30 777"}]


async def test_other_columns_of_the_row_can_be_changed(graph: Graph, make: Make, database: Database) -> None:
    """The ciphertext is kept, because the ring that can decrypt it may still be found."""
    id = await filled(make, models.Customer)
    await spoil(database, models.Customer, id, "phone")
    columns = [c for c in describe(models.Customer).columns if c.startswith("phone")]
    sql = f"SELECT {','.join(columns)} FROM customer WHERE id='{id}'"
    before = list((await database.fetch(sql))[0])
    one = gid(models.Customer, id)
    await graph.done("customerUpdate", id=one, country="DE", email="new@example.com")
    await graph.done("customerDelete", "id", id=one)
    await graph.done("customerRestore", id=one)
    assert list((await database.fetch(sql))[0]) == before
    assert (await graph("query($id: ID!) { customer(id: $id) { email country } }", id=one))["customer"] == {
        "email": "new@example.com",
        "country": "DE",
    }
    await graph.done("customerUpdate", id=one, phone=None)
    assert (await graph("query($id: ID!) { customer(id: $id) { phone } }", id=one))["customer"] == {"phone": None}
    assert set((await database.fetch(sql))[0]) == {None}


EVENTS = """subscription {
  events(entityTypes: [CUSTOMER]) { changes { field before after } node { ... on Customer { name phone email } } }
}"""


async def test_subscribers_get_all_but_the_value(settings: Settings, make: Make, database: Database) -> None:
    id = await filled(make, models.Customer)
    await spoil(database, models.Customer, id, "phone")
    listener = await make(models.Employee, role="ADMIN")
    async with served(settings) as live, live.socket(live.token(listener)) as socket:
        await socket.subscribe(EVENTS)
        await live.until_live(1)
        await make.changes.update(registry.of(models.Customer), id, {"name": "Ann"}, None)
        payload = (await socket.receive())["payload"]
        event = payload["data"]["events"]
        assert event["node"] == {"name": "Ann", "phone": None, "email": "ann.0@example.com"}
        assert event["changes"] == [{"field": "name", "before": "Customer 1", "after": "Ann"}]
        assert [error["path"] for error in payload["errors"]] == [["events", "node", "phone"]]
        await make.changes.update(registry.of(models.Customer), id, {"phone": "+49 30 7"}, None)
        payload = (await socket.receive())["payload"]
        assert payload["data"]["events"]["changes"] == [{"field": "phone", "before": None, "after": "+49 30 7"}]
        assert "errors" not in payload


CREATE = """mutation($i: CustomerCreateInput!) {
  m: customerCreate(input: $i) { customer { name phone } userErrors { code } }
}"""


@pytest.mark.parametrize("lost", ["the person's key", "the program's key", "the answer"])
async def test_a_stored_answer_is_made_again(graph: Graph, database: Database, lost: str) -> None:
    given = {"kind": "COMPANY", "name": "Ares", "phone": PLAIN["phone"]}
    first = await send(graph, "k", CREATE, i=given)
    if lost == "the answer":
        (kept,) = (row[0] for row in await database.fetch('SELECT "answer" FROM "idempotency_key"'))
        spoiled = orjson.dumps({**orjson.loads(kept), "sealed": "AAAA"}).decode()
        await execute(database, 'UPDATE "idempotency_key" SET "answer"={} RETURNING "id"', spoiled)
    else:
        entity = "Customer" if lost == "the person's key" else "Rapport"
        sql = 'UPDATE "data_key" SET "wrapped"={} WHERE "entity"={} RETURNING "id"'
        await execute(database, sql, OTHER.seal(b"k" * 32, "elsewhere"), entity)
    again = await send(graph, "k", CREATE, i=given)
    assert again.json()["data"] == first.json()["data"]
    assert await count(database, "customer") == 1
    # The next request is stored and replayed as ever.
    answers = [await send(graph, "l", CREATE, i={**given, "name": "Mars"}) for _ in range(2)]
    assert [replayed(one) for one in answers] == [False, True]
