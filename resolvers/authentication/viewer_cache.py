"""Caches the viewer of an access token; a planned read re-checks in its own statement that the viewer is still valid.

The transport calls it for each request. Authenticating a caller takes a statement, which costs as much as many a query;
the cache saves it for planned reads only. What happens to a request whose token has a cached viewer:

1. HTTP creates its context with the cached viewer (`ViewerCache.cached`). WebSockets always authenticate.
2. Operations other than queries authenticate first: `Executor.run` asks for `Context.verified`. No write, no refusal of
   a write and no subscription ever relies on the cache.
3. A query runs at once. The statement of a planned read has one more column: whether the employee is active in the
   cached role, and the session valid (`Recheck.condition`). The plan returns it with its result
   (`PlannedResult.is_verified`), and the execution collects it (`PlannedExecution.is_verified`).
4. If it was true for every root field, the response is sent. Otherwise, be it because of an empty page, a field that
   was resolved by the loaders, or an error, the caller is authenticated first. If the token is no longer valid, the
   response is UNAUTHENTICATED; if the viewer has changed, the query runs again.

So no access is granted by the cache alone, and it needs no invalidation. An entry is used until the token expires, but
only on the same day, since assignments begin and end with a day. API keys and managers are not cached: what they may
see depends on more rows than one condition can check.
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
"""Maximum number of cached viewers."""


@dataclass(frozen=True, slots=True)
class Recheck:
    """What a statement must check for a cached viewer. `session`: whether their token belongs to a session."""

    session: bool

    def condition(self, bind: Callable[[Reference], str]) -> str:
        """The SQL condition that the employee is active in the cached role, and the session valid.

        Their ids are bound as references, so that all viewers of a role share the text.
        """
        text = f'EXISTS (SELECT 1 FROM "employee" "e" WHERE "e"."id"={bind(Reference("id"))} AND "e"."active"'
        text += f' AND "e"."deleted_at" IS NULL AND "e"."role"={bind(Reference("role"))})'
        if self.session:
            places = (bind(Reference(way)) for way in ("session", "id", "now"))
            text += f" AND {sessions.is_valid(*places)}"
        return text


class ViewerCache:
    """Authenticates callers, and caches the viewers that one condition can re-check."""

    def __init__(self, database: Database, secret: str, zone: ZoneInfo) -> None:
        self._database = database
        self._secret = secret
        self._zone = zone
        self._viewers: Lru[Claims, Viewer] = Lru(MAX_VIEWERS)

    async def look_up(self, authorization: str | None) -> Viewer | None:
        """Authenticates the caller in the database; None without a header. Raises Unauthenticated."""
        try:
            viewer = await authenticate(self._database, self._secret, authorization, self._zone)
        except Unauthenticated:
            # Not needed for correctness: it spares further queries of this token a run that would be discarded.
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
        """The viewer as last authenticated today; None if not cached. Raises Unauthenticated for an invalid token."""
        token = bearer(authorization)
        if token is None or token.api_key:
            return None
        viewer = self._viewers.get(tokens.read(self._secret, token.text))
        return viewer if viewer is not None and viewer.today == clock.today(self._zone) else None


def _is_cacheable(viewer: Viewer) -> bool:
    return viewer.grant is None and viewer.id is not None and viewer.role is not EmployeeRole.MANAGER
