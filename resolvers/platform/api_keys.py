"""API key administration: creates, updates and revokes keys. A revoked key cannot be restored."""

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
    """Rules for API keys.

    The extra inputs `team_ids` and `customer_ids` limit the customers that a key can access: to the customers with
    these ids, and to the customers of the teams with these ids.
    """

    extra = frozenset(_ENDS)

    async def check(self, change: Change) -> None:
        """Raises Refused (STATE) for a restore, because a revoked key cannot be restored."""
        if change.operation is Operation.RESTORE:
            raise Refused.one(ProblemCode.STATE, "A revoked key cannot be restored. Create a new one.", "id")
        if change.extra and change.operation is Operation.UPDATE:
            # Write the row even if only the links change: the new version makes open connections reload the key.
            change.values["updated_at"] = change.unit.now

    async def follow(self, change: Change) -> None:
        """Replaces the key's teams and customers with those in the input."""
        for name in change.extra:
            await _replace_links(change, name)


async def _replace_links(change: Change, name: str) -> None:
    """Replaces a key's links to teams or to customers. `name`: the input, `team_ids` or `customer_ids`.

    Raises Refused (OUT_OF_RANGE) if the input has more than MOST_NAMED ids. Also raises the errors of `Unit.create` for
    new links.
    """
    unit, (model, column) = change.unit, _ENDS[name]
    entity = registry.of(model)
    present = {row[column]: row for row in await unit.find(model, every(equals("api_key_id", change.id), LIVING))}
    given: dict[UUID, None] = dict.fromkeys(change.extra[name] or ())
    if len(given) > MOST_NAMED:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, f"Give at most {MOST_NAMED}.", name)
    for index, id in enumerate(given):
        if id in present:
            continue
        try:
            await unit.create(entity, {"api_key_id": change.id, column: id})
        except Refused as refused:
            problems = [Problem((name, str(index)), p.code, p.message) for p in refused.problems]
            raise Refused(problems) from None
    gone = [row for id, row in present.items() if id not in given]
    for row in sorted(gone, key=lambda row: str(row.id)):
        await deletion.delete(unit, entity, row.id)


async def _lock_ahead(unit: Unit, values: Mapping[str, Any]) -> None:
    """Locks the teams and customers in the input. They must be locked before the key is."""
    await unit.hold({models.Team: _named(values, "team_ids"), models.Customer: _named(values, "customer_ids")})


def _named(values: Mapping[str, Any], name: str) -> list[UUID]:
    return list(values.get(name) or ())[:MOST_NAMED]


async def _check(unit: Unit, id: UUID, ends: datetime | None) -> None:
    """Checks the expiry and the access of a key.

    Raises Refused:

    - OUT_OF_RANGE if the expiry is not in the future;
    - INVALID if the key has `everything` and also has teams or customers;
    - REQUIRED if the key has neither `everything` nor any team or customer.
    """
    if ends is not None and ends <= unit.now:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, "The expiry must be in the future.", "expires_at")
    key = await unit.get(models.ApiKey, id)
    named = [await unit.find(model, every(equals("api_key_id", id), LIVING), limit=1) for model, _ in _ENDS.values()]
    if key is not None and key["everything"] and any(named):
        message = "A key sees either everything or the given teams and customers. Give one of the two."
        raise Refused.one(ProblemCode.INVALID, message, "everything")
    if key is not None and not key["everything"] and not any(named):
        message = "The key would see nothing. Give teams, customers or everything."
        raise Refused.one(ProblemCode.REQUIRED, message, "team_ids")


async def create(unit: Unit, values: Mapping[str, Any]) -> tuple[UUID, str]:
    """Creates a key. Returns the key's id, and the text that clients send as the key.

    The text cannot be read later. Raises Refused if the expiry is not in the future or the key would see nothing. Also
    raises the errors of `Unit.create`.
    """
    secret, secret_hash = new_secret()
    await _lock_ahead(unit, values)
    id = await unit.create(registry.of(models.ApiKey), {**values, "secret_hash": secret_hash})
    await _check(unit, id, values.get("expires_at"))
    return id, text_of(id, secret)


async def update(unit: Unit, id: UUID, values: Mapping[str, Any], expected_version: int | None) -> UUID:
    """Updates a key and returns its id. Columns that are absent from `values` do not change.

    Raises Refused if the expiry is not in the future or the key would see nothing. Also raises the errors of
    `Unit.update`.
    """
    await _lock_ahead(unit, values)
    await unit.update(registry.of(models.ApiKey), id, values, expected_version)
    await _check(unit, id, values.get("expires_at"))
    return id


async def revoke(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Revokes a key permanently and returns its id. Raises the errors of `deletion.delete`."""
    await deletion.delete(unit, registry.of(models.ApiKey), id, expected_version)
    return id
