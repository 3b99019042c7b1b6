"""Tests that each role and API key can do only what `rights.py` lists.

Each case is tested with a row of the caller's own customer and with a row of a stranger's customer. A denied change
must change nothing.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from core.settings import Settings
from models.dialect.base import Database
from schema.mapping.entity import Mapped
from tests.entities.callers import Callers, callers_of
from tests.entities.matrix import ENTITIES, delete, is_found, model_of, number, single
from tests.entities.rights import Caller, Sees, expected, finds, may, sees
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

# All that is stored is compared after each denial: the tables are kept small.
dialect, settings, database, make, graph = shared_fixtures("module")

CASES = ("reads", "creates", "updates", "deletes", "restores")
RIGHTS = [
    (one, caller, case)
    for one in ENTITIES
    for caller in Caller
    for case in (CASES if one.entity.changeable else CASES[:1])
]
every_right = pytest.mark.parametrize(
    ("one", "caller", "case"), RIGHTS, ids=[f"{one.name}-{caller}-{case}" for one, caller, case in RIGHTS]
)


@pytest.fixture(scope="module")
async def callers(graph: Graph, make: Make, settings: Settings) -> Callers:
    """Returns the callers, in the database of this module."""
    return await callers_of(graph, make, settings)


@every_right
async def test_rights(callers: Callers, database: Database, one: Mapped, caller: Caller, case: str) -> None:
    if case == "reads":
        await _reads(callers, one, caller)
        return
    attempt = Attempt(callers, one, caller, case.removesuffix("s"))
    codes = {own: expected(one.name, caller, case, own=own) for own in (True, False)}
    if codes[True] is None:
        await attempt.succeeds()
    denied = [(await attempt.input(own=own), code) for own, code in codes.items() if code]
    async with unchanged(database):
        for given, code in denied:
            assert await attempt.denied(given) == code, given


async def _reads(callers: Callers, mapped: Mapped, caller: Caller) -> None:
    """Checks that all ways to read a row agree: `node`, `nodes`, its id, the list and the count."""
    mine = callers.graphs[caller]
    for own in (True, False):
        id = await callers.row(model_of(mapped.entity), caller, own=own)
        found = await is_found(mine, mapped, gid(model_of(mapped.entity), id))
        assert found == (finds(mapped.name, caller, own=own),) * 5, own


class Attempt:
    """A caller's attempt to create, update, delete or restore a row of an entity."""

    def __init__(self, callers: Callers, one: Mapped, caller: Caller, verb: str) -> None:
        self.callers, self.one, self.caller, self.verb = callers, one, caller, verb
        self.graph = callers.graphs[caller]
        self.mutation = f"{single(one)}{verb.capitalize()}"

    async def input(self, *, own: bool) -> dict[str, Any]:
        """Returns an input for the mutation. `own`: whether the row belongs to a customer of the caller."""
        if self.verb == "create":
            return await self.callers.input(self.one, self.caller, own=own)
        id = await self._row(own=own)
        return {"id": str(id)} | ({"externalId": f"new {number()}"} if self.verb == "update" else {})

    async def _row(self, *, own: bool) -> UUID:
        id = await self.callers.row(model_of(self.one.entity), self.caller, own=own)
        if self.verb == "restore":
            await delete(self.callers.make, self.one.entity, id)
        return id

    async def succeeds(self) -> None:
        """Checks that the change is made, and that the caller sees the changed row."""
        given = await self.input(own=True)
        selection = "id version externalId deletedAt"
        row = await self.graph.done(self.mutation, selection, **given)
        assert row["version"] == {"create": 1, "update": 2, "delete": 2, "restore": 3}[self.verb]
        assert (row["deletedAt"] is not None) == (self.verb == "delete")
        assert row["externalId"] == given.get("externalId")
        assert await is_found(self.graph, self.one, row["id"]) == (self.verb != "delete",) * 5

    async def denied(self, input_values: dict[str, Any]) -> str:
        """Makes an attempt that must be denied. Returns the code of the only error."""
        name = self.mutation[0].upper() + self.mutation[1:]
        answer = await self.graph.ask(
            f"mutation($input: {name}Input!) {{ payload: {self.mutation}(input: $input) {{ userErrors {{ code }} }} }}",
            input=input_values,
        )
        errors = answer.get("errors") or answer["data"]["payload"]["userErrors"]
        codes = {error["extensions"]["code"] if "extensions" in error else error["code"] for error in errors}
        assert len(codes) == 1, answer
        return str(codes.pop())


def test_every_entity_has_rights() -> None:
    # Each entity has an entry for every caller, and a caller who may change rows may also see some.
    for one in ENTITIES:
        for caller in Caller:
            changes = one.entity.changeable and any(may(one.name, caller, case) for case in CASES[1:])
            assert not changes or sees(one.name, caller) is not Sees.NONE
