"""What an operation runs with: who calls, what reads and writes for them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, cast

from strawberry.types.info import Info

from core.errors import BadRequest
from core.settings import Settings
from models.dialect.base import Database
from resolvers.access import Viewer, required
from resolvers.changes import Changes
from resolvers.events.feed import Feed
from resolvers.events.log_follower import Hub
from resolvers.events.subscription_filter import Interest
from resolvers.reads.loaders import Level, Reader
from resolvers.search.page import ListQuery
from schema.mapping.explain import Explained


@dataclass(slots=True)
class Context:
    """One request's own state."""

    database: Database
    viewer: Viewer | None
    settings: Settings
    address: str | None = None
    """Where the request came from, as far as it is known."""
    hub: Hub | None = None
    """Where subscriptions hear of events; None where there are none."""
    explained: Explained | None = None
    """What notes how the operation is read; None where nobody asked."""
    look_up: Callable[[], Awaitable[Viewer | None]] | None = None
    """Looks the caller up, where `viewer` comes from the cache (`resolvers.authentication.viewer_cache`)."""
    caller: Viewer | None = field(init=False)
    """Whom the request's own token names; `viewer` is somebody else while a sign-in shows who signed in."""
    reader: Reader = field(init=False)
    changes: Changes = field(init=False)
    queries: dict[tuple[str, Level], ListQuery] = field(default_factory=dict)
    """What the arguments of a field mean, by the field's level: the same for all parents of one level."""

    def __post_init__(self) -> None:
        self.caller = self.viewer
        self.act_as(self.viewer)

    def act_as(self, viewer: Viewer | None) -> None:
        """Reads and changes on behalf of this viewer from now on."""
        self.viewer = viewer
        self.reader = Reader(self.database, self.viewer)
        self.changes = Changes(self.database, self.viewer, self.settings)

    @property
    def is_cached(self) -> bool:
        """Whether the caller comes from the cache and was not looked up yet."""
        return self.look_up is not None

    async def verified(self) -> Context:
        """The context of the caller as looked up now: this one, unless they changed. Raises Unauthenticated."""
        look_up, self.look_up = self.look_up, None
        if look_up is None:
            return self
        found = await look_up()
        return self if found == self.caller else self.seen_by(found)

    @property
    def caller_key(self) -> str | None:
        """Whose bucket pays."""
        return self.caller.key if self.caller else None

    def for_event(self) -> Context:
        """The same caller's state for one event of a subscription: it has read nothing yet."""
        return Context(self.database, self.viewer, self.settings, self.address, self.hub)

    def seen_by(self, viewer: Viewer | None) -> Context:
        """The same for a viewer whose rights may have changed."""
        return Context(self.database, viewer, self.settings, self.address, self.hub)

    def read_by(self, reader: Reader) -> Context:
        """The same by a reader, on behalf of whom it reads for."""
        made = Context(self.database, reader.viewer, self.settings, self.address, self.hub)
        made.reader = reader
        return made

    async def listen(self, interest: Interest, after: str | None) -> Feed:
        """The events that the caller wants and may see. Raises CursorExpired, Unauthenticated."""
        if self.hub is None:
            raise BadRequest("There are no subscriptions here.")
        return await self.hub.feed(required(self.viewer), interest, after)


def context_of(info: Info) -> Context:
    """The context of the operation that a resolver runs in."""
    return cast(Context, info.context)


def signed_in(info: Info) -> Context:
    """The context of an operation with a viewer. Raises Unauthenticated without one: every root field asks."""
    context = context_of(info)
    required(context.caller)
    if context.viewer is not context.caller:
        context.act_as(context.caller)
    return context


def level(info: Info) -> Level:
    """Where in the response a field stands, without the places in lists.

    Types are a part of it: fields of one name under fragments on different types may have different arguments.
    """
    names: list[str] = []
    path: Any = info.path
    while path is not None:
        if isinstance(path.key, str):
            names += (path.key, path.typename)
        path = path.prev
    return tuple(names)
