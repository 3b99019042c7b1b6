"""Tests that no state is a dead end: in the tables of state machines, and by the mutations themselves."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from enum import StrEnum
from typing import Any

import pytest

import models
from core import clock
from models.description import camel, snake
from resolvers import registry
from resolvers.changes import Unit
from resolvers.changes.state_machine import Machine
from resolvers.state_machines import MACHINES, OPPORTUNITY
from schema.mapping.ids import read_id
from tests.entities.matrix import shown
from tests.factories import Make
from tests.graph import Graph
from tests.of_module import database, dialect, graph, make, settings
from tests.orders.trading import Trading
from tests.orders.trading import begin as trade
from tests.sales.selling import Selling, begin, money

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

Edges = dict[StrEnum, dict[StrEnum, str]]


def edges(machine: Machine, *, by_clients: bool) -> Edges:
    found: Edges = {state: {} for state in machine.states}
    for step in machine.steps:
        if step.to is not None and not (by_clients and step.by):
            for source in step.sources:
                if source != step.to:
                    found[source].setdefault(step.to, step.verb)
    return found


Path = list[tuple[str, StrEnum]]
"""Verbs, each with the state to which it leads."""


def way(of: Edges, start: StrEnum, ends: frozenset[StrEnum]) -> Path | None:
    """Returns a shortest path to one of the given states, or None if there is no path."""
    ways: dict[StrEnum, Path] = {start: []}
    queue = [start]
    for state in queue:
        if state in ends:
            return ways[state]
        for to, verb in of[state].items():
            if to not in ways:
                ways[to] = [*ways[state], (verb, to)]
                queue.append(to)
    return None


def dead_ends(machine: Machine) -> list[str]:
    """Returns what is wrong with the states of a machine."""
    everything, by_clients = edges(machine, by_clients=False), edges(machine, by_clients=True)
    wrong = [
        f"{state} is not reached"
        for state in machine.states
        if way(everything, machine.begins, frozenset({state})) is None
    ]
    wrong += [
        f"{state} has no way to an end" for state in machine.states if way(by_clients, state, machine.ends) is None
    ]
    return wrong


@pytest.mark.parametrize("machine", MACHINES, ids=lambda one: one.model.__name__)
def test_every_state_has_a_way_out(machine: Machine) -> None:
    assert dead_ends(machine) == []
    assert machine.ends <= set(machine.states)


MISSING = [
    ("Repair", "repairComplete", "repairCancel", ["STARTED has no way to an end", "PLANNED has no way to an end"]),
    ("Order", "orderComplete", "", ["COMPLETED is not reached", "SHIPPED has no way to an end"]),
    ("Invoice", "paymentRecord", "", ["ISSUED has no way to an end", "OVERDUE has no way to an end"]),
    ("ReturnRequest", "returnRefund", "", ["REFUNDED is not reached", "RECEIVED has no way to an end"]),
    ("SupportCase", "caseClose", "", ["CLOSED is not reached", "NEW has no way to an end"]),
]


@pytest.mark.parametrize(("name", "verb", "other", "found"), MISSING, ids=[one[0] for one in MISSING])
def test_a_way_that_is_missing_is_found(name: str, verb: str, other: str, found: list[str]) -> None:
    machine = next(one for one in MACHINES if one.model.__name__ == name)
    steps = tuple(step for step in machine.steps if step.verb not in (verb, other))
    assert set(found) <= set(dead_ends(Machine(machine.model, machine.begins, machine.ends, steps)))


class World:
    """Creates a row of each entity in its first state, and the inputs that its verbs need."""

    def __init__(self, make: Make, graph: Graph, trading: Trading, selling: Selling) -> None:
        self.make, self.graph, self.trading, self.selling = make, graph, trading, selling
        self.charged = True

    async def inputs(self, verb: str, to: StrEnum) -> dict[str, Any]:
        """Returns the inputs with which a verb leads to a state, besides the id of the row."""
        match verb:
            case "memberRespond":
                return {"status": str(to)}
            case "callListEntryCalled":
                again = {"callBackAt": shown(clock.now() + timedelta(days=1))} if to == "CALL_BACK" else {}
                return {"outcome": "CALL_BACK" if again else "REACHED", **again}
            case "leadAssign":
                return {"employeeId": str(await self.make(models.Employee))}
            case "leadDisqualify":
                return {"reason": "No budget"}
            case "caseAssign":
                return {"handlerId": str(await self.make(models.Employee))}
            case "paymentRecord":
                return {"amount": money("10")}
        return {}

    async def campaign(self) -> str:
        """Creates a planned campaign."""
        return str(await self.make(models.Campaign))

    async def campaign_member(self) -> str:
        """Creates an invited member."""
        return str(await self.make(models.CampaignMember))

    async def lead(self) -> str:
        """Creates a lead without an owner."""
        return str(await self.make(models.Lead))

    async def call_list_entry(self) -> str:
        """Creates a name to be called."""
        return str(await self.make(models.CallListEntry))

    async def opportunity(self) -> str:
        """Creates an open opportunity."""
        return await self.selling.opportunity()

    async def contract(self) -> str:
        """Creates a draft contract with a customer."""
        contract = await self.make(models.Contract)
        await self.make(models.ContractCustomer, contract_id=contract)
        return str(contract)

    async def order(self) -> str:
        """Creates a draft order for one piece."""
        return await self.trading.order("1")

    async def invoice(self) -> str:
        """Creates a draft invoice for a confirmed order."""
        row = await self.graph.done("invoiceCreate", orderId=await self.trading.at("CONFIRMED", "1"))
        return str(row["id"])

    async def return_request(self) -> str:
        """Creates a return of a shipped piece. If `charged`, the piece is invoiced before."""
        order = await self.trading.at("SHIPPED", "1")
        if self.charged:
            await self.trading.invoice(order)
        shown = "query($id: ID!) { order(id: $id) { lines { nodes { id } } } }"
        line = (await self.graph(shown, id=order))["order"]["lines"]["nodes"][0]["id"]
        return str((await self.graph.done("returnRequest", orderLineId=line, quantity="1"))["id"])

    async def support_case(self) -> str:
        """Creates a new case."""
        return str(await self.make(models.SupportCase))

    async def repair(self) -> str:
        """Creates a planned repair."""
        return str(await self.make(models.Repair))

    async def walk(self, path: Path, id: str) -> None:
        """Runs the verbs of a path on a row."""
        for verb, to in path:
            await self.graph.done(verb, "id", id=id, **await self.inputs(verb, to))


async def state_of(world: World, machine: Machine, id: str) -> str:
    """Returns the state of a row."""
    shown, name = ("stage { kind }" if machine is OPPORTUNITY else "status"), camel(snake(machine.model.__name__))
    row = (await world.graph(f"query($id: ID!) {{ row: {name}(id: $id) {{ {shown} }} }}", id=id))["row"]
    return str(row["stage"]["kind"] if machine is OPPORTUNITY else row["status"])


async def lapse(world: World, machine: Machine, state: StrEnum, id: str) -> None:
    """Brings a new row to a state that no verb of its own leads to: time does, or a verb of another entity."""
    sources = frozenset(source for step in machine.steps if step.to == state for source in step.sources)
    before = way(edges(machine, by_clients=True), machine.begins, sources)
    assert before is not None
    await world.walk(before, id)
    entity, uuid = registry.of(machine.model), read_id(registry.of(machine.model), id)

    async def store(unit: Unit) -> None:
        row = await unit.get(machine.model, uuid, lock=True)
        assert row is not None
        await unit.store(entity, row, {"status": str(state)})

    await world.make.changes.run(store)


@pytest.fixture(scope="module")
async def world(make: Make, graph: Graph) -> World:
    """Returns a world with the rows to which new rows refer."""
    trading = await trade(make, graph)
    await graph.done("productUpdate", id=str(trading.product), stockOnHand=1000)
    return World(make, graph, trading, await begin(make))


@pytest.mark.parametrize("charged", [True, False])
@pytest.mark.parametrize("machine", MACHINES, ids=lambda one: one.model.__name__)
async def test_a_row_in_any_state_comes_to_an_end(world: World, machine: Machine, charged: bool) -> None:
    if not charged and machine.model is not models.ReturnRequest:
        return
    world.charged, of = charged, edges(machine, by_clients=True)
    create: Callable[[], Awaitable[str]] = getattr(world, snake(machine.model.__name__))
    for state in machine.states:
        id, there = await create(), way(of, machine.begins, frozenset({state}))
        if there is None:
            await lapse(world, machine, state, id)
        else:
            await world.walk(there, id)
        assert await state_of(world, machine, id) == state
        out = way(of, state, machine.ends)
        assert out is not None
        await world.walk(out, id)
        assert await state_of(world, machine, id) in machine.ends
