"""Large bulk changes do not block the event loop."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import new_id
from models.dialect.base import Database
from models.dialect.sqlite import SqliteTransaction
from resolvers import registry
from resolvers.changes import Unit
from resolvers.events.event_log import Pending
from resolvers.sales.contract_customers import MOST_CUSTOMERS
from schema.execution.limits import Limits
from schema.execution.variables import Coercion
from schema.roots.crud import MAX_ROWS
from tests.entities.matrix import arguments_of
from tests.factories import Make
from tests.graph import Graph, gid
from tests.proofs.loop import HELD, Sender, Watch

on_sqlite = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)


LISTS = (Limits().cost - 100) // MOST_CUSTOMERS
MUTATION = "mutation($i: {type}!) {{ m: {name}(input: $i) {{ {selection} userErrors {{ field code message }} }} }}"


async def bulk_requests(make: Make) -> dict[str, bytes]:
    """Returns the bodies of bulk mutations with as many values or errors as the limits allow."""
    limits = Limits()
    contract = gid(models.Contract, await make(models.Contract))
    customers = [gid(models.Customer, new_id()) for _ in range(limits.cost - 100)]
    texts = [name for name, type_ in arguments_of("CustomerCreateInput").items() if type_.name == "String"]
    visit: dict[str, Any] = {"kind": "VISIT", "subject": "x"}

    def body(name: str, rows: list[dict[str, Any]], selection: str = "") -> bytes:
        query = MUTATION.format(type=f"{name[0].upper()}{name[1:]}Input", name=name, selection=selection)
        return json.dumps({"query": query, "variables": {"i": {"policy": "EACH", "rows": rows}}}).encode()

    return {
        "objects": body("activityBulkCreate", [visit | {"targets": [{"customerId": one} for one in customers]}]),
        "ids": body("contractBulkUpdate", [{"id": contract, "customerIds": customers[:MOST_CUSTOMERS]}]),
        "too many ids": body("contractBulkUpdate", [{"id": contract, "customerIds": customers}]),
        "errors of lists": body(
            "contractBulkUpdate", [{"id": contract, "customerIds": customers[:MOST_CUSTOMERS]}] * LISTS
        ),
        "errors of rows": body(
            "customerBulkCreate",
            [dict.fromkeys(texts, "\0") | {"kind": "COMPANY"}] * MAX_ROWS,
            "results { index userErrors { field code message } }",
        ),
    }


async def longest_hold(graph: Graph, body: bytes) -> tuple[float, int]:
    """Sends a body. Returns the longest CPU time of a callback, in seconds, and the number of errors in the payload."""
    sender, watch = Sender(graph.app, graph.http.headers["authorization"]), Watch()
    await sender.send(body)  # parses and plans the document
    with watch.watching():
        await asyncio.sleep(0)
        watch.longest = 0.0
        answer = await sender.send(body)
        await asyncio.sleep(0)
    return watch.longest, len(answer["data"]["m"]["userErrors"])


@on_sqlite
async def test_no_bulk_change_holds_the_loop(graph: Graph, make: Make) -> None:
    found = {name: await longest_hold(graph, body) for name, body in (await bulk_requests(make)).items()}
    assert {name: errors for name, (_, errors) in found.items()} == {
        "objects": 1,
        "ids": MOST_CUSTOMERS,
        "too many ids": 1,
        "errors of lists": LISTS * MOST_CUSTOMERS,
        "errors of rows": 14 * MAX_ROWS,
    }
    assert max(held for held, _ in found.values()) < HELD, found


@on_sqlite
async def test_a_bulk_change_that_is_not_sliced_holds_the_loop(
    graph: Graph, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    bodies = await bulk_requests(make)
    for name, where in (
        ("objects", "schema.execution.executor.FEW_VALUES"),
        ("errors of rows", "schema.roots.payloads._SLICE"),
    ):
        sliced, _ = await longest_hold(graph, bodies[name])
        monkeypatch.setattr(where, 10**9)
        whole, _ = await longest_hold(graph, bodies[name])
        assert whole > 1.5 * sliced, name


async def test_many_values_are_coerced_in_a_thread_for_one_request_of_each_caller_at_a_time() -> None:
    coercion, running, order = Coercion(), threading.Event(), list[str]()

    def coerce(name: str) -> Callable[[], int]:
        def work() -> int:
            running.wait(60)
            order.append(name)
            return threading.get_ident()

        return work

    own = threading.get_ident()
    first, second, other = (asyncio.create_task(coercion.run(coerce(name), name[0])) for name in ("a1", "a2", "b1"))
    await asyncio.sleep(0.01)
    running.set()
    assert own not in await asyncio.gather(first, second, other)
    assert order == ["a1", "b1", "a2"]


@on_sqlite
async def test_the_events_of_a_large_change_are_inserted_in_slices(
    make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    tag, row, ids = registry.of(models.Tag), await make(models.Tag), [new_id() for _ in range(1_260)]
    insert_events, sizes = SqliteTransaction.insert_events, []

    async def counted(self: SqliteTransaction, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        sizes.append(len(rows))
        await insert_events(self, columns, rows)

    async def work(unit: Unit) -> None:
        unit.events += [Pending(tag.name, row, 1, "UPDATE", {}, id) for id in ids]

    monkeypatch.setattr(SqliteTransaction, "insert_events", counted)
    await make.changes.run(work)
    assert sizes == [500, 500, 260]
    found = await database.fetch('SELECT "id" FROM "event" ORDER BY "seq" DESC LIMIT 1260')
    assert [UUID(str(id)) for (id,) in reversed(found)] == ids
