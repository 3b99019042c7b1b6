"""The context of an operation: the viewer, and the reader and writer that act on the viewer's behalf."""

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
    """The state of one request."""

    database: Database
    viewer: Viewer | None
    settings: Settings
    address: str | None = None
    """The client's IP address, if known."""
    hub: Hub | None = None
    """The source of events; None if this server has no subscriptions."""
    explained: Explained | None = None
    """Records how the operation is read; None unless the request asked for it."""
    look_up: Callable[[], Awaitable[Viewer | None]] | None = None
    """Looks the caller up in the database. Set if `viewer` is cached (`resolvers.authentication.viewer_cache`)."""
    caller: Viewer | None = field(init=False)
    """The viewer of the request's token. During a sign-in, `viewer` is the employee who has just signed in."""
    reader: Reader = field(init=False)
    changes: Changes = field(init=False)
    queries: dict[tuple[str, Level], ListQuery] = field(default_factory=dict)
    """The parsed arguments of lists, by parent type and level; all parents of one level share them."""

    def __post_init__(self) -> None:
        self.caller = self.viewer
        self.act_as(self.viewer)

    def act_as(self, viewer: Viewer | None) -> None:
        """Reads and writes on behalf of this viewer from now on."""
        self.viewer = viewer
        self.reader = Reader(self.database, self.viewer)
        self.changes = Changes(self.database, self.viewer, self.settings)

    @property
    def is_cached(self) -> bool:
        """Whether the caller comes from the cache and has not been verified yet."""
        return self.look_up is not None

    async def verified(self) -> Context:
        """Looks the caller up and returns this context, or a new one if the caller's rights have changed.

        Raises Unauthenticated if the token is no longer valid.
        """
        look_up, self.look_up = self.look_up, None
        if look_up is None:
            return self
        found = await look_up()
        return self if found == self.caller else self.for_viewer(found)

    @property
    def caller_key(self) -> str | None:
        """The key of the rate limit bucket; None without a caller."""
        return self.caller.key if self.caller else None

    def for_event(self) -> Context:
        """Returns a fresh context of the same viewer, for one event of a subscription."""
        return Context(self.database, self.viewer, self.settings, self.address, self.hub)

    def for_viewer(self, viewer: Viewer | None) -> Context:
        """Returns a fresh context for another viewer."""
        return Context(self.database, viewer, self.settings, self.address, self.hub)

    def with_reader(self, reader: Reader) -> Context:
        """Returns a fresh context that uses this reader and its viewer."""
        made = Context(self.database, reader.viewer, self.settings, self.address, self.hub)
        made.reader = reader
        return made

    async def listen(self, interest: Interest, after: str | None) -> Feed:
        """Subscribes to the matching events that the viewer may see. Raises CursorExpired, Unauthenticated."""
        if self.hub is None:
            raise BadRequest("This server does not offer subscriptions.")
        return await self.hub.feed(required(self.viewer), interest, after)


def context_of(info: Info) -> Context:
    """Returns the context of the running operation."""
    return cast(Context, info.context)


def signed_in(info: Info) -> Context:
    """Returns the context of an authenticated operation; called by every root field.

    Raises Unauthenticated if there is no viewer.
    """
    context = context_of(info)
    required(context.caller)
    # A sign-in in an earlier field of the same operation may have replaced the viewer.
    if context.viewer is not context.caller:
        context.act_as(context.caller)
    return context


def level(info: Info) -> Level:
    """Returns the path of a field in the response, without list indexes.

    It includes the parent types: under fragments on different types, fields with the same response key may have
    different arguments.
    """
    names: list[str] = []
    path: Any = info.path
    while path is not None:
        if isinstance(path.key, str):
            names += (path.key, path.typename)
        path = path.prev
    return tuple(names)
