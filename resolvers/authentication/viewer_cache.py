"""Caches the viewers of access tokens, so that queries need no separate SQL statement for authentication.

The cache alone never grants access. The SQL statement that reads a query's rows also checks that the employee and the
session are still valid. If no statement has made this check, the caller is authenticated before the response is sent.
Mutations, subscriptions and new WebSocket connections are always authenticated.

A cached viewer is used until the token expires, but not after the day of the authentication, because assignments begin
and end with a day. API keys and managers are not cached: their visible rows depend on more rows than one condition can
check.
"""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

import hashlib
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
from resolvers.authentication.guesses import Guesses
from resolvers.search.expressions import Reference

MAX_VIEWERS = 10_000
"""The maximum number of cached viewers."""


@dataclass(frozen=True, slots=True)
class Recheck:
    """The conditions on a cached viewer that an SQL statement must check.

    `session`: whether to check a session, because the viewer's token belongs to one.
    """

    session: bool

    def condition(self, bind: Callable[[Reference], str], now: str) -> str:
        """Returns the SQL condition that a cached viewer is valid.

        The employee must be active and have the cached role. The session, if there is one, must be valid.

        `bind`: adds a `Reference` to the statement's parameters and returns its placeholder.
        `now`: the SQL of the current time (`Database.now`).
        """
        # The viewer's values are bound as references, so that the SQL text is the same for all viewers.
        text = f'EXISTS (SELECT 1 FROM "employee" "e" WHERE "e"."id"={bind(Reference("id"))} AND "e"."active"'
        text += f' AND "e"."deleted_at" IS NULL AND "e"."role"={bind(Reference("role"))})'
        if self.session:
            text += f" AND {sessions.is_valid(bind(Reference('session')), bind(Reference('id')), now)}"
        return text


class ViewerCache:
    """Authenticates callers, and caches the viewers of employees other than managers."""

    def __init__(self, database: Database, secret: str, zone: ZoneInfo) -> None:
        self._database = database
        self._secret = secret
        self._zone = zone
        self._today = clock.Today(zone)
        self._viewers: Lru[Claims, Viewer] = Lru(MAX_VIEWERS)
        self._api_keys = Guesses()

    async def look_up(self, authorization: str | None, address: str | None = None) -> Viewer | None:
        """Authenticates the caller in the database, caches the viewer if possible, and returns the viewer.

        `address`: the client's IP address, if known.

        Returns None if the Authorization header is missing or empty. Raises Unauthenticated if the header is invalid
        (see `authenticate`), and Throttled after too many invalid API keys from the address.
        """
        try:
            viewer = await self._authenticated(authorization, address)
        except Unauthenticated:
            # Not needed for correctness. It keeps further queries with this token from running with the cached viewer,
            # as their results would be discarded.
            token = bearer(authorization)
            if token is not None and not token.api_key:
                self._viewers.pop(tokens.read(self._secret, token.text))
            raise
        token = bearer(authorization)
        if viewer is not None and token is not None and viewer.grant is None:
            self._keep(tokens.read(self._secret, token.text), viewer)
        return viewer

    def _keep(self, claims: Claims, viewer: Viewer) -> None:
        if _is_cacheable(viewer):
            self._viewers.put(claims, viewer)

    def _of_today(self, claims: Claims) -> Viewer | None:
        viewer = self._viewers.get(claims)
        return viewer if viewer is not None and viewer.today == self._today() else None

    async def _authenticated(self, authorization: str | None, address: str | None) -> Viewer | None:
        token = bearer(authorization)
        if token is None or not token.api_key:
            return await authenticate(self._database, self._secret, authorization, self._zone)
        # Unlike an access token, an API key is looked up before anything of it is known to be valid.
        with self._api_keys.limit(address, hashlib.sha256(token.text.encode(errors="surrogatepass")).digest()):
            return await authenticate(self._database, self._secret, authorization, self._zone)

    def cached(self, authorization: str | None) -> Viewer | None:
        """Returns the viewer of an access token if the viewer was cached today, otherwise None.

        Raises Unauthenticated if the header has no bearer token, or if the access token is not valid.
        """
        token = bearer(authorization)
        if token is None or token.api_key:
            return None
        viewer = self._viewers.get(tokens.read(self._secret, token.text))
        return viewer if viewer is not None and viewer.today == self._today() else None


def _is_cacheable(viewer: Viewer) -> bool:
    return viewer.grant is None and viewer.id is not None and viewer.role is not EmployeeRole.MANAGER
