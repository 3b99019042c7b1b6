"""Call lists, agents and names to call, for tests."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import models
from core import clock
from core.settings import Settings
from models.dialect.base import Database
from models.invariants import invariants
from models.row import Row
from resolvers.search.expressions import EVERY_ROW, equals
from resolvers.search.record import Record
from tests.factories import Make
from tests.graph import Graph, gid


def region(name: str) -> str:
    """Returns a condition on the region of customers."""
    return json.dumps({"region": {"eq": name}})


async def a_list(make: Make, agents: list[UUID], **values: Any) -> UUID:
    """Creates an active call list with agents."""
    id = await make(models.CallList, active=True, **values)
    for n, agent in enumerate(agents, 1):
        await make(models.CallListMember, call_list_id=id, employee_id=agent, position=n)
    return id


async def customers(make: Make, count: int, name: str, **values: Any) -> list[UUID]:
    """Creates customers of a region, whom nobody owns."""
    return [await make(models.Customer, region=name, owner_id=None, **values) for _ in range(count)]


async def entries(make: Make, call_list: UUID) -> list[Record]:
    """Returns the entries of a list, the oldest first."""
    found = await make.changes.run(lambda unit: unit.find(models.CallListEntry, equals("call_list_id", call_list)))
    return sorted(found, key=lambda row: (row["since"], str(row.id)))


async def allocate(graph: Graph, call_list: UUID) -> None:
    """Gives the names of a list to its agents."""
    await graph.done("callListAllocate", id=gid(models.CallList, call_list))


async def days_pass(database: Database, call_list: UUID, days: int = 1) -> None:
    """Makes the entries of a list older by some days."""
    async with database.transaction() as transaction:
        for id, since, until in await transaction.fetch(
            f"SELECT id, since, until FROM call_list_entry WHERE call_list_id = '{call_list}'"
        ):
            first, last = (clock.later_day(_day(day), -days) for day in (since, until))
            sets = f"since = '{first}', until = '{last}'"
            await transaction.fetch(f"UPDATE call_list_entry SET {sets} WHERE id = '{id}' RETURNING id")


def _day(value: Any) -> Any:
    return type(clock.now().date()).fromisoformat(value) if isinstance(value, str) else value


async def sound(database: Database, settings: Settings) -> None:
    """Checks the invariants of call lists and of open work."""
    wanted = {"customers/work_is_seen", "marketing/parts_of_call_lists", "marketing/statuses_of_calls"}
    found = [one for one in invariants() if one.name in wanted]
    assert len(found) == 3
    for one in found:
        assert await database.fetch(one.sql(clock.today(settings.time_zone))) == [], one.name


async def newest(unit: Any) -> Record:
    rows: list[Record] = await unit.find(models.CallList, EVERY_ROW)
    return max(rows, key=lambda row: str(row.id))


async def sees(graph: Graph, settings: Settings, employee: UUID, model: type[Row], id: UUID) -> bool:
    """Returns whether an employee sees a row, by its id and in the list of its entity."""
    name = model.__name__[0].lower() + model.__name__[1:]
    many = {"callListEntry": "callListEntries"}.get(name, f"{name}s")
    caller = graph.as_employee(settings, employee)
    data = await caller(
        f"query ($id: ID!, $where: {model.__name__}Where) {{ one: {name}(id: $id) {{ id }}"
        f" many: {many}(where: $where) {{ totalCount }} }}",
        id=gid(model, id),
        where={"id": {"eq": gid(model, id)}},
    )
    assert (data["one"] is not None) == (data["many"]["totalCount"] == 1)
    return data["one"] is not None
