"""Caches the viewer of an access token; a planned read re-checks in its own statement that the viewer is still valid.

Looking a caller up takes a statement (`authenticate`), as long as many a query. The cache saves it for planned reads
alone. What happens to a request whose token has a cached viewer:

1. HTTP makes its context with the cached viewer (`ViewerCache.cached`). WebSockets look the caller up.
2. Whatever is not a query begins with the look-up: `Executor.run` asks for `Context.verified` first. No write, no
   refusal of one and no subscription ever goes by the cache.
3. A query runs at once. The statement of a planned read has one more column: whether the employee is active in the
   cached role, and the session valid (`Recheck.condition`). The plan returns it beside what it read
   (`PlannedResult.is_verified`), and the execution counts it (`PlannedExecution.is_verified`).
4. If that was true for every root field, the response goes out. If not, be it for an empty page, a field that was
   resolved by the loaders, or an error, the caller is looked up first. A token that is not valid any more is answered
   with UNAUTHENTICATED; a viewer who is another by now has the query run again.

So the cache decides nothing by itself, and needs no invalidation for correctness. An entry is used for the rest of its
day, for assignments begin and end with a day, and until the token expires. What API keys and managers see depends on
more rows than one condition can check: they are not cached.
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
"""The bound of the cache."""


@dataclass(frozen=True, slots=True)
class Recheck:
    """What a statement has to check of a cached viewer. `session`: whether their token belongs to a session."""

    session: bool

    def condition(self, bind: Callable[[Reference], str]) -> str:
        """The SQL condition that the employee is active in the cached role, and the session valid.

        Who they are is bound as references, so that all viewers of a role share the text.
        """
        text = f'EXISTS (SELECT 1 FROM "employee" "e" WHERE "e"."id"={bind(Reference("id"))} AND "e"."active"'
        text += f' AND "e"."deleted_at" IS NULL AND "e"."role"={bind(Reference("role"))})'
        if self.session:
            places = (bind(Reference(way)) for way in ("session", "id", "now"))
            text += f" AND {sessions.is_valid(*places)}"
        return text


class ViewerCache:
    """Looks callers up, and caches the viewers that one condition can re-check."""

    def __init__(self, database: Database, secret: str, zone: ZoneInfo) -> None:
        self._database = database
        self._secret = secret
        self._zone = zone
        self._viewers: Lru[Claims, Viewer] = Lru(MAX_VIEWERS)

    async def look_up(self, authorization: str | None) -> Viewer | None:
        """The viewer of an Authorization header as of now; None without one. Raises Unauthenticated."""
        try:
            viewer = await authenticate(self._database, self._secret, authorization, self._zone)
        except Unauthenticated:
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
        """The viewer as last looked up today; None if there is none. Raises Unauthenticated for an invalid token."""
        token = bearer(authorization)
        if token is None or token.api_key:
            return None
        viewer = self._viewers.get(tokens.read(self._secret, token.text))
        return viewer if viewer is not None and viewer.today == clock.today(self._zone) else None


def _is_cacheable(viewer: Viewer) -> bool:
    return viewer.grant is None and viewer.id is not None and viewer.role is not EmployeeRole.MANAGER
