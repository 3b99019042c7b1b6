"""API keys: made by administrators, changed, revoked. A revoked key never comes back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import models
from core.errors import Problem, ProblemCode, Refused
from resolvers import registry
from resolvers.access import Operation
from resolvers.authentication.api_keys import new_secret, text_of
from resolvers.changes import deletion
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.search.expressions import LIVING, equals, every

MOST_NAMED = 500
_ENDS: dict[str, tuple[type[models.Row], str]] = {
    "team_ids": (models.ApiKeyTeam, "team_id"),
    "customer_ids": (models.ApiKeyCustomer, "customer_id"),
}


class ApiKeyRules(Rules):
    """`team_ids` and `customer_ids` are whose customers and which customers a key sees, all of them."""

    extra = frozenset(_ENDS)

    async def check(self, change: Change) -> None:
        """Refuses what came back from the dead."""
        if change.operation is Operation.RESTORE:
            raise Refused.one(ProblemCode.STATE, "A revoked key does not come back. Make a new one.", "id")
        if change.extra and change.operation is Operation.UPDATE:
            # The version must rise, also when nothing but the links change: who stays connected is then looked up anew.
            change.values["updated_at"] = change.unit.now

    async def follow(self, change: Change) -> None:
        """Makes the key see just the given teams and customers."""
        for name in change.extra:
            await _name(change, name)


async def _name(change: Change, name: str) -> None:
    """Makes a key's links of one kind be those that are given."""
    unit, (model, column) = change.unit, _ENDS[name]
    entity = registry.of(model)
    present = {row[column]: row for row in await unit.find(model, every(equals("api_key_id", change.id), LIVING))}
    given: dict[UUID, None] = dict.fromkeys(change.extra[name] or ())
    if len(given) > MOST_NAMED:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, f"At most {MOST_NAMED}.", name)
    for index, id in enumerate(given):
        if id in present:
            continue
        try:
            await unit.create(entity, {"api_key_id": change.id, column: id})
        except Refused as refused:
            problems = [Problem((name, str(index)), p.code, p.message) for p in refused.problems]
            raise Refused(problems) from None
    for id, row in present.items():
        if id not in given:
            await deletion.delete(unit, entity, row.id)


async def _check(unit: Unit, id: UUID, ends: datetime | None) -> None:
    """Refuses a key that would see nothing, or everything and more, and one that has ended before it is made."""
    if ends is not None and ends <= unit.now:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, "A key ends in the future.", "expires_at")
    key = await unit.get(models.ApiKey, id)
    named = [await unit.find(model, every(equals("api_key_id", id), LIVING), limit=1) for model, _ in _ENDS.values()]
    if key is not None and key["everything"] and any(named):
        raise Refused.one(
            ProblemCode.INVALID, "A key sees everything, or the teams and customers that it names.", "everything"
        )
    if key is not None and not key["everything"] and not any(named):
        raise Refused.one(
            ProblemCode.REQUIRED, "Name teams or customers that the key sees, or say everything.", "team_ids"
        )


async def create(unit: Unit, values: Mapping[str, Any]) -> tuple[UUID, str]:
    """A new key: its id, and the text that its holder sends; it cannot be told again. Raises Refused, Forbidden."""
    secret, secret_hash = new_secret()
    id = await unit.create(registry.of(models.ApiKey), {**values, "secret_hash": secret_hash})
    await _check(unit, id, values.get("expires_at"))
    return id, text_of(id, secret)


async def update(unit: Unit, id: UUID, values: Mapping[str, Any], expected_version: int | None) -> UUID:
    """Changes a key; absent values stay. Raises Refused, Forbidden."""
    await unit.update(registry.of(models.ApiKey), id, values, expected_version)
    await _check(unit, id, values.get("expires_at"))
    return id


async def revoke(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Ends a key for good. Raises Refused, Forbidden."""
    await deletion.delete(unit, registry.of(models.ApiKey), id, expected_version)
    return id
