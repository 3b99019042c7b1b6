"""Stored answers to requests. A stored answer is only given to a caller who may still see everything in it.

An answer is stored together with the caller's rights and the rows that it shows. A retry of the request gets the stored
answer if the caller has the same rights and may see all of these rows. Otherwise, a new answer is made, which shows the
rows that the caller may see now.

An answer with a count or a filtered list also depends on rows that it does not show. Such an answer is never given to a
retry. The retry gets a new answer.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

import orjson

from models.dialect.base import Database
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.search.expressions import EVERY_ROW, Among, every
from resolvers.search.statements import rows as rows_statement

_FORMAT = 2
"""The version of the format of stored answers."""

_AT_ONCE = 1_000
"""The maximum number of rows that one statement checks."""


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """A stored answer.

    `rights`: the digest of the caller's rights (see `rights_of`).
    `rows`: the ids of the shown rows, by entity; None if the answer also depends on rows that it does not show.
    """

    body: bytes
    rights: str
    rows: Mapping[str, Collection[UUID]] | None


def rights_of(viewer: Viewer) -> str:
    """Returns a digest of the viewer's role, teams, scopes and masks.

    These determine all rights except which rows are visible.
    """
    grant = viewer.grant
    limits = [] if grant is None else [sorted(grant.scopes), sorted(map(str, grant.customers)), grant.everything]
    masks = {entity.name: sorted(access.masked(viewer, entity)) for entity in registry.entities()}
    content = orjson.dumps([viewer.role, list(map(str, viewer.teams)), limits, masks], option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(content).hexdigest()


def written(body: bytes, viewer: Viewer, rows: Mapping[str, Collection[UUID]] | None) -> bytes:
    """Returns the bytes to store for an answer: a line of JSON with rights and rows, then the body."""
    # As texts: the driver of PostgreSQL has a UUID class of its own, which orjson does not take.
    shown = None if rows is None else {entity: sorted(map(str, ids)) for entity, ids in sorted(rows.items())}
    return orjson.dumps([_FORMAT, rights_of(viewer), shown]) + b"\n" + body


def read(stored: bytes) -> StoredAnswer | None:
    """Reads an answer from the bytes that `written` returned.

    Returns None for an answer in the format of an earlier server version, which lacks data for `may_be_given`.
    """
    first, _, body = stored.partition(b"\n")
    if not first.startswith(b"[%d," % _FORMAT):
        return None
    _, rights, rows = orjson.loads(first)
    shown = None if rows is None else {entity: [UUID(id) for id in ids] for entity, ids in rows.items()}
    return StoredAnswer(body, rights, shown)


async def may_be_given(database: Database, answer: StoredAnswer, viewer: Viewer) -> bool:
    """Returns whether the viewer has the stored rights, and may see all rows of the answer."""
    if answer.rows is None or answer.rights != rights_of(viewer):
        return False
    for name, ids in answer.rows.items():
        entity = registry.named(name)
        visible = access.rows(viewer, entity)
        asked = [] if visible == EVERY_ROW else list(ids)
        for start in range(0, len(asked), _AT_ONCE):
            some = tuple(asked[start : start + _AT_ONCE])
            where = every(Among("id", some), visible)
            statement = rows_statement(database, entity.description, where, columns=("id",))
            if len(await database.fetch(statement.sql, statement.parameters)) < len(some):
                return False
    return True
