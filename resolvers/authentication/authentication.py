"""Authenticates callers, and checks again that viewers with open connections are still valid.

A subscriber's token or session may end, or their rights may change, while the connection is open. So the event log
follower calls `still_holds` and `renewed` for subscribers.
"""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import models
from core import clock, tokens
from core.errors import Unauthenticated
from core.ids import parse_uuid
from core.tokens import Claims
from models.description import describe
from models.dialect.base import Database
from models.fields import Kind
from models.people import EmployeeRole
from resolvers.access.viewer import SYSTEM, VIEWER_COLUMNS, Viewer, employee, viewer_of
from resolvers.authentication import api_keys, sessions
from resolvers.search.compile import Compiler
from resolvers.search.record import RowReader

_EMPLOYEES = f'SELECT {",".join(VIEWER_COLUMNS)} FROM "employee" "e" WHERE "e"."active" AND "e"."deleted_at" IS NULL'


@dataclass(frozen=True, slots=True)
class Bearer:
    """The bearer token of an Authorization header: an access token or an API key."""

    text: str
    api_key: bool


def bearer(authorization: str | None) -> Bearer | None:
    """Returns the bearer token of an Authorization header; None if the header is missing or empty.

    Raises Unauthenticated if the header does not have the form "Bearer TOKEN".
    """
    if not authorization:
        return None
    scheme, _, token = authorization.partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not token:
        raise Unauthenticated("Send the token as: Authorization: Bearer TOKEN.")
    return Bearer(token, token.startswith(api_keys.PREFIX))


async def authenticate(database: Database, secret: str, authorization: str | None, zone: ZoneInfo) -> Viewer | None:
    """Returns the viewer for an Authorization header; None if the header is missing or empty.

    `secret`: the key with which access tokens are signed.

    Raises Unauthenticated if the header has no bearer token, or if the access token or API key is not valid. An access
    token is also not valid if its employee is not active or its session has ended.
    """
    token = bearer(authorization)
    if token is None:
        return None
    if token.api_key:
        return await api_keys.viewer_of(database, token.text, zone)
    return await with_claims(database, tokens.read(secret, token.text), zone)


async def with_claims(database: Database, claims: Claims, zone: ZoneInfo) -> Viewer:
    """Returns the viewer for the claims of a verified token.

    Raises Unauthenticated if the employee is not active or the session has ended.
    """
    # A connection that is open ends at `exp`. One that is opened in the leeway after it ends with the leeway.
    expires = claims.expires if clock.now() < claims.expires else claims.ends
    found = await _employee(database, claims.subject, claims.session, expires, zone)
    if found is not None:
        return found
    # Only for a refused token, a second statement finds the reason.
    if claims.session is not None and not await sessions.holds(database, claims.session, claims.subject):
        raise Unauthenticated("The session of this token was ended. Sign in again.")
    raise Unauthenticated("The token's employee is not active.")


async def _employee(
    database: Database, id: UUID, session: UUID | None, expires: datetime | None, zone: ZoneInfo
) -> Viewer | None:
    compiler = Compiler(database)
    sql = f'{_EMPLOYEES} AND "e"."id"={compiler.bind(id)}'
    if session is not None:
        sql += f" AND {sessions.is_valid(compiler.bind(session), compiler.bind(id), database.now)}"
    rows = await database.fetch(sql, compiler.parameters)
    if not rows:
        return None
    record = RowReader(database, describe(models.Employee), VIEWER_COLUMNS).record(rows[0])
    return await viewer_of(database, record, zone, session, expires)


async def by_key(database: Database, key: str, zone: ZoneInfo) -> Viewer | None:
    """Returns the current viewer for a stored `Viewer.key`; None if the employee or API key is no longer valid."""
    if key == SYSTEM.key:
        return SYSTEM
    id = parse_uuid(key.removeprefix("key:"))
    if id is None:
        return None
    return await (api_keys.by_id if key.startswith("key:") else employee)(database, id, zone)


@dataclass(frozen=True, slots=True)
class Validity:
    """The viewers whose access has ended, and the viewers whose rights have changed.

    `ended`: viewers whose token, session, employee or API key is no longer valid.
    `changed`: valid viewers whose rights have changed. `renewed` returns them with their current rights.

    Viewers in neither of the two are valid and have unchanged rights.
    """

    ended: frozenset[Viewer]
    changed: frozenset[Viewer]


async def still_holds(database: Database, viewers: Collection[Viewer]) -> Validity:
    """Checks whether viewers are still valid and have the same rights. Runs at most one statement for all viewers."""
    now = clock.now()
    ended = {viewer for viewer in viewers if viewer.expires is not None and viewer.expires <= now and not viewer.grant}
    asked = [viewer for viewer in set(viewers) - ended if viewer.id or viewer.grant]
    if not asked:
        return Validity(frozenset(ended), frozenset())
    facts = await _facts(database, asked)
    changed = set()
    for viewer in asked:
        rights = facts.get(("key", str(viewer.grant.key)) if viewer.grant else ("employee", str(viewer.id)))
        session = viewer.session is None or ("session", str(viewer.session)) in facts
        if rights is None or not session:
            ended.add(viewer)
        elif rights != _rights(viewer):
            changed.add(viewer)
    return Validity(frozenset(ended), frozenset(changed))


async def renewed(database: Database, viewer: Viewer, zone: ZoneInfo) -> Viewer | None:
    """Returns a viewer with their current rights; None if they are no longer valid."""
    if viewer.grant is not None:
        return await api_keys.by_id(database, viewer.grant.key, zone)
    if viewer.id is None:
        return viewer
    return await _employee(database, viewer.id, viewer.session, viewer.expires, zone)


def _rights(viewer: Viewer) -> tuple[str, str | None]:
    """Returns two values. If a viewer's rights change, at least one value changes (see `_facts`).

    For an employee, the values are the role and, for a manager, the team. For an API key, the first value contains the
    key's version and the number of teams and customers that the key is limited to. The second value is None.
    """
    if viewer.grant is not None:
        return f"{viewer.grant.version} {viewer.grant.named}", None
    team = str(viewer.teams[0]) if viewer.role is EmployeeRole.MANAGER and viewer.teams else None
    return str(viewer.role), team


async def _facts(database: Database, viewers: list[Viewer]) -> dict[tuple[str, str], tuple[str, str | None]]:
    """Returns the current rights of the viewers that are still valid, in the form of `_rights`.

    The keys are ("employee", id) and ("key", id). Each valid session has a key ("session", id), whose value has no
    meaning.
    """
    compiler = Compiler(database)

    def among(column: str, ids: set[Any]) -> str:
        return database.among(column, compiler.bind(database.values(Kind.ID, sorted(ids, key=str))), Kind.ID)

    # All ids of a kind are one parameter, so the SQL text is the same for any number of viewers. The teams and
    # customers of an API key are counted, because removing a team or customer does not increase the key's version.
    employees: set[UUID | None] = {viewer.id for viewer in viewers if viewer.id}
    sql = (
        "SELECT 'employee',CAST(id AS TEXT),role,CASE WHEN role='MANAGER' THEN CAST(team_id AS TEXT) END"
        f" FROM employee WHERE {among('id', employees)} AND active AND deleted_at IS NULL"
        " UNION ALL SELECT 'session',CAST(id AS TEXT),'',NULL"
        f" FROM session WHERE {among('id', {viewer.session for viewer in viewers if viewer.session})}"
        f" AND revoked_at IS NULL AND expires_at>{database.now}"
        " UNION ALL SELECT 'key',CAST(id AS TEXT),CAST(version AS TEXT)||' '||CAST("
        "(SELECT count(*) FROM api_key_team l WHERE l.api_key_id=api_key.id AND l.deleted_at IS NULL)"
        "+(SELECT count(*) FROM api_key_customer l WHERE l.api_key_id=api_key.id AND l.deleted_at IS NULL)"
        " AS TEXT),NULL"
        f" FROM api_key WHERE {among('id', {viewer.grant.key for viewer in viewers if viewer.grant})}"
        f" AND deleted_at IS NULL AND (expires_at IS NULL OR expires_at>{database.now})"
    )
    found = await database.fetch(sql, compiler.parameters)
    return {(row[0], row[1]): (row[2], row[3]) for row in found}
