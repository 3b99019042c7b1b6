"""Caches the viewers of access tokens, so that planned reads need no extra SQL statement to authenticate the caller.

A planned read answers one field of a query with one SQL statement. The same statement re-checks that the cached viewer
is still valid. The transport uses the cache for each request. If the viewer of a request's token is cached:

1. For HTTP, the request's context is created with the cached viewer (`ViewerCache.cached`). WebSockets always
   authenticate in the database.
2. Operations other than queries authenticate in the database first: `Executor.run` awaits `Context.verified`. So the
   cache never decides whether a write is made or refused, or whether a subscription begins.
3. A query runs at once. The statement of a planned read has an additional column, which says whether the employee is
   active and still has the cached role, and whether the session is valid (`Recheck.condition`). The plan returns this
   value with its result (`PlannedResult.is_verified`), and the execution collects these values
   (`PlannedExecution.is_verified`).
4. If the value was true for every root field, the response is sent. Otherwise, the caller is authenticated in the
   database before the response is sent. This happens, for example, after an empty page, an error, or a field that the
   loaders resolved. If the token is no longer valid, the response is UNAUTHENTICATED; if the viewer has changed, the
   query runs again.

So the cache alone never grants access, and entries need not be invalidated. A cached viewer is used until the token
expires, and only on the day of the authentication, because assignments begin and end with a day. The viewers of API
keys and managers are not cached, because one condition cannot check all the rows on which their access depends.
"""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from core import clock, tokens
from core.errors import Unauthenticated
from core.lru import Lru
from core.tokens import Claims
from models.dialect.base import Database
from models.people import EmployeeRole
from resolvers.access.viewer import Viewer
from resolvers.authentication import sessions
from resolvers.authentication.authentication import authenticate, bearer
from resolvers.search.expressions import Reference

MAX_VIEWERS = 10_000
"""The maximum number of cached viewers."""


@dataclass(frozen=True, slots=True)
class Recheck:
    """What a statement must check about a cached viewer. `session`: whether the viewer's token belongs to a session."""

    session: bool

    def condition(self, bind: Callable[[Reference], str]) -> str:
        """Returns an SQL condition that is true if the cached viewer is still valid.

        A cached viewer is valid if the employee is active and has the cached role, and if the session is valid. The
        viewer's values are bound as `Reference`s, so that the SQL text is the same for all viewers. `bind`: a function
        that adds a parameter to the statement and returns its placeholder.
        """
        text = f'EXISTS (SELECT 1 FROM "employee" "e" WHERE "e"."id"={bind(Reference("id"))} AND "e"."active"'
        text += f' AND "e"."deleted_at" IS NULL AND "e"."role"={bind(Reference("role"))})'
        if self.session:
            places = (bind(Reference(way)) for way in ("session", "id", "now"))
            text += f" AND {sessions.is_valid(*places)}"
        return text


class ViewerCache:
    """Authenticates callers, and caches the viewers of employees other than managers."""

    def __init__(self, database: Database, secret: str, zone: ZoneInfo) -> None:
        self._database = database
        self._secret = secret
        self._zone = zone
        self._viewers: Lru[Claims, Viewer] = Lru(MAX_VIEWERS)

    async def look_up(self, authorization: str | None) -> Viewer | None:
        """Authenticates the caller in the database, caches the viewer if possible, and returns the viewer.

        Returns None if the Authorization header is missing or empty. Raises Unauthenticated in the same cases as
        `authenticate`.
        """
        try:
            viewer = await authenticate(self._database, self._secret, authorization, self._zone)
        except Unauthenticated:
            # Not needed for correctness. It keeps further queries with this token from running with the cached viewer,
            # as their results would be discarded.
            token = bearer(authorization)
            if token is not None and not token.api_key:
                self._viewers.pop(tokens.read(self._secret, token.text))
            raise
        if viewer is not None and _is_cacheable(viewer):
            assert viewer.id is not None
            assert viewer.expires is not None
            self._viewers.put(Claims(viewer.id, viewer.session, viewer.expires), viewer)
        return viewer

    def cached(self, authorization: str | None) -> Viewer | None:
        """Returns the viewer of an access token if they were authenticated and cached today; otherwise None.

        Raises Unauthenticated if the header has no bearer token, or the access token is not valid.
        """
        token = bearer(authorization)
        if token is None or token.api_key:
            return None
        viewer = self._viewers.get(tokens.read(self._secret, token.text))
        return viewer if viewer is not None and viewer.today == clock.today(self._zone) else None


def _is_cacheable(viewer: Viewer) -> bool:
    return viewer.grant is None and viewer.id is not None and viewer.role is not EmployeeRole.MANAGER
