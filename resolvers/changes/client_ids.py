"""Ids that clients bring: a phone that was offline can link rows, and retry, before the server has seen any of it."""

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


class Creating(Appending, Protocol):
    """A transaction that creates rows. A unit of changes is one."""

    @property
    def settings(self) -> Settings:
        """The settings of this process."""

    async def read(self, entity: Entity, where: Expression) -> list[Record]:
        """The rows that meet a condition."""


def digest(entity: str, content: object) -> str:
    """What a row was created with, as one short text."""
    return hashlib.sha256(orjson.dumps([entity, content], option=orjson.OPT_SORT_KEYS)).hexdigest()


async def known(unit: Creating, entity: Entity, id: UUID, digest: str) -> bool:
    """Whether this caller created this very row before.

    Raises Refused: INVALID for an id of another form, and one and the same CONFLICT when the id is used otherwise, be
    it by whom, in which entity, deleted or unseen.
    """
    if id.version != 7 or made_at(id) > unit.now + AHEAD:
        raise Refused.one(
            ProblemCode.INVALID, "An id that you bring must be a UUID of version 7, made at most a day ahead.", "id"
        )
    client = unit.transaction.client
    # The row first: whoever commits both in between is then found by the id that they brought.
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
    """Remembers who brought an id, and with which content."""
    caller, kept = unit.viewer.key, _kept(unit, digest)
    _ = await models.ClientId.create(using_db=unit.transaction.client, id=id, caller=caller, digest=kept)


def _kept(unit: Creating, digest: str) -> str:
    """The digest as it is stored: without the secret key nobody finds out by trial what a row was created with."""
    return hmac.digest(unit.settings.secret_key.encode(), digest.encode(), "sha256").hex()


def _conflict() -> Refused:
    return Refused.one(ProblemCode.CONFLICT, "This id is used already.", "id")
