"""Checks and stores row ids that clients generate, so that offline apps can link new rows.

`Unit.create` calls this module if the input has an id. For each such id, the table `client_id` stores the caller and a
digest of the new row's values. A caller who sends the same create again gets the existing row. Any other use of the id
is refused as a conflict.
"""

from __future__ import annotations

import hashlib
import hmac
from datetime import timedelta
from typing import Protocol
from uuid import UUID

import orjson

import models
from core.errors import ProblemCode, Refused
from core.ids import made_at
from core.settings import Settings
from resolvers import access
from resolvers.events.append import Appending
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, Expression, equals, every
from resolvers.search.record import Record

AHEAD = timedelta(days=1)
"""How far the time in an id from a client may be ahead of the server's clock."""


class Creating(Appending, Protocol):
    """The attributes and methods of a unit of work that this module uses."""

    @property
    def settings(self) -> Settings:
        """The settings of this process."""

    async def read(self, entity: Entity, where: Expression) -> list[Record]:
        """Returns the rows of an entity that meet a condition."""


def digest(entity: str, content: object) -> str:
    """Returns the SHA-256 digest of a new row's values and entity name, in hex."""
    return hashlib.sha256(orjson.dumps([entity, content], option=orjson.OPT_SORT_KEYS)).hexdigest()


async def known(unit: Creating, entity: Entity, id: UUID, digest: str) -> bool:
    """Returns whether the caller has already created the row with this id from the same values.

    Raises Refused (INVALID) if the id is not a UUID of version 7, or if the time in the id is more than a day ahead.

    Raises Refused (CONFLICT) in these cases, without telling which one applies:

    - the id was used by another caller, for another entity or with other values;
    - the row is deleted or not visible to the caller.
    """
    if id.version != 7 or made_at(id) > unit.now + AHEAD:
        raise Refused.one(
            ProblemCode.INVALID,
            "Your own id must be a UUID of version 7, with a time at most a day ahead.",
            "id",
        )
    client = unit.transaction.client
    # The row is read before the id: if a concurrent create commits in between, the second SELECT finds its id.
    present = await unit.read(entity, equals("id", id))
    taken = await models.ClientId.filter(id=id).using_db(client).first()
    if taken is None:
        if present:
            raise _conflict()
        return False
    same = (taken.caller, taken.digest) == (unit.viewer.key, _kept(unit, digest))
    if same and await unit.read(entity, every(equals("id", id), LIVING, access.rows(unit.viewer, entity))):
        return True
    raise _conflict()


async def keep(unit: Creating, id: UUID, digest: str) -> None:
    """Stores the use of an id: the caller, and the digest of the new row's values."""
    caller, kept = unit.viewer.key, _kept(unit, digest)
    _ = await models.ClientId.create(using_db=unit.transaction.client, id=id, caller=caller, digest=kept)


def _kept(unit: Creating, digest: str) -> str:
    # Returns the text to store for a digest: an HMAC of the digest with the secret key, in hex. Without the secret key,
    # a reader of the table cannot guess values and check the guesses.
    return hmac.digest(unit.settings.secret_key.encode(), digest.encode(), "sha256").hex()


def _conflict() -> Refused:
    return Refused.one(ProblemCode.CONFLICT, "This id is already in use. Generate another.", "id")
