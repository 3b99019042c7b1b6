"""Callers who are believed to be who they were a moment ago, until what is read for them proves it.

Looking a caller up takes a statement of its own, as long as many a query. Whoever was looked up before is believed at
first: a planned read tells in the very statement whether the caller it reads for still stands (`stands`). Where nothing
told it, they are looked up before the answer goes out, and what was read for somebody else by then is thrown away.
A change that is one statement is made only if they stand, by a condition of that statement; every other change is made
for somebody who was looked up.
"""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from core import clock, tokens
from core.errors import RapportError, Unauthenticated
from core.tokens import Claims
from models.dialect.base import Database
from models.people import EmployeeRole
from resolvers.access.viewer import Viewer
from resolvers.authentication.authentication import authenticate, bearer
from resolvers.search.expressions import Reference

MOST = 10_000
"""Callers who are remembered."""


@dataclass(slots=True)
class Proof:
    """What a read owes for somebody who is only believed: that each of its statements told that they stand."""

    given: bool | None = None
    """None while nothing told it."""

    def told(self, stands: bool) -> None:
        """Notes what a statement told."""
        self.given = stands and self.given is not False


@dataclass(slots=True)
class Belief:
    """That a caller stands as before: how many fields were read on that, and how many of them have proved it."""

    look_up: Callable[[], Awaitable[Viewer | None]]
    read: int = 0
    proofs: int = 0
    sent: bool = False
    """Whether a change was sent of which nobody knows whether it was made."""
    alone: bool = True
    """Whether the change that was tried could be one statement."""

    @property
    def is_proved(self) -> bool:
        """Whether all that was read has proved it."""
        return 0 < self.read == self.proofs


class Unproved(RapportError):
    """Nothing was changed, for nothing told that the caller stands: they are looked up, and it is done again."""


class Callers:
    """Looks up who calls, and remembers whom it found."""

    def __init__(self, database: Database, secret: str, zone: ZoneInfo) -> None:
        self._database = database
        self._secret = secret
        self._zone = zone
        self._known: OrderedDict[Claims, Viewer] = OrderedDict()

    async def found(self, authorization: str | None) -> Viewer | None:
        """The viewer whom an Authorization header names, as of now. Raises Unauthenticated as `authenticate` does."""
        try:
            viewer = await authenticate(self._database, self._secret, authorization, self._zone)
        except Unauthenticated:
            token = bearer(authorization)
            if token is not None and not token.api_key:
                self._known.pop(tokens.read(self._secret, token.text), None)
            raise
        if viewer is not None and _is_provable(viewer):
            assert viewer.id is not None
            assert viewer.expires is not None
            self._known[Claims(viewer.id, viewer.session, viewer.expires)] = viewer
            if len(self._known) > MOST:
                self._known.popitem(last=False)
        return viewer

    def believed(self, authorization: str | None) -> Viewer | None:
        """Who it was when they were last looked up today; None for whoever is unknown. Raises Unauthenticated."""
        token = bearer(authorization)
        if token is None or token.api_key:
            return None
        known = self._known.get(tokens.read(self._secret, token.text))
        return known if known is not None and known.today == clock.today(self._zone) else None


def _is_provable(viewer: Viewer) -> bool:
    """Whether one condition tells that a viewer stands: what a manager or an API key sees goes by other rows, too."""
    return viewer.grant is None and viewer.id is not None and viewer.role is not EmployeeRole.MANAGER


def stands(bind: Callable[[Reference], str], viewer: Viewer) -> str:
    """The SQL condition that an employee is active in the role they are believed to have, and their session holds.

    Who they are are references, which `bind` puts in: it is the same text for all who are alike.
    """
    me = bind(Reference("id"))
    text = f'EXISTS (SELECT 1 FROM "employee" "e" WHERE "e"."id"={me} AND "e"."active" AND "e"."deleted_at" IS NULL'
    text += f' AND "e"."role"={bind(Reference("role"))})'
    if viewer.session is not None:
        text += f' AND EXISTS (SELECT 1 FROM "session" "s" WHERE "s"."id"={bind(Reference("session"))}'
        text += f' AND "s"."employee_id"={bind(Reference("id"))} AND "s"."revoked_at" IS NULL'
        text += f' AND "s"."expires_at">{bind(Reference("now"))})'
    return text
