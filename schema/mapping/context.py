"""The context that resolvers get as `info.context`.

The context contains the viewer, and the objects that read and write rows with the viewer's permissions. The viewer is
the employee or the API key that sent the operation.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, cast

from strawberry.types.info import Info

from core.errors import BadRequest
from core.settings import Settings
from models.description import Attribute
from models.dialect.base import Database
from resolvers import registry
from resolvers.access import Viewer, masked, required
from resolvers.authentication.attempts import network
from resolvers.changes import Changes
from resolvers.events.bulk_reads import Shown
from resolvers.events.feed import Feed
from resolvers.events.log_follower import Hub
from resolvers.events.subscription_filter import Interest
from resolvers.reads.loaders import Level, Reader
from resolvers.registry import Entity
from resolvers.search.page import ListQuery
from resolvers.search.record import Record
from schema.mapping.explain import Explained


@dataclass(slots=True)
class Context:
    """The state of one operation, shared by all its resolvers."""

    database: Database
    viewer: Viewer | None
    settings: Settings
    address: str | None = None
    """The client's IP address, if known."""
    hub: Hub | None = None
    """The source of events for subscriptions; None if the server does not offer subscriptions."""
    explained: Explained | None = None
    """Records which root fields are planned reads, and all SQL; None unless the request asked for this report."""
    look_up: Callable[[], Awaitable[Viewer | None]] | None = None
    """Authenticates the caller from the database. None unless `viewer` comes from the viewer cache.

    See `resolvers.authentication.viewer_cache`.
    """
    feed: Feed | None = None
    """The feed of events, if the operation is a subscription that has started."""
    caller: Viewer | None = field(init=False)
    """The viewer that the request's token identifies.

    After a sign-in mutation, `viewer` is the employee who has just signed in, and `caller` stays the same.
    """
    caller_key: str | None = field(init=False)
    """The key of the caller's rate limit bucket; None if the request is anonymous."""
    reader: Reader = field(init=False)
    changes: Changes = field(init=False)
    queries: dict[tuple[str, Level], ListQuery] = field(default_factory=dict)
    """The parsed arguments of connections, by parent type and level; see the function `level`."""

    values_shown: Shown = field(default_factory=dict)
    """The number of unmasked sensitive values in the response so far, by entity and attribute."""

    def __post_init__(self) -> None:
        self.caller = self.viewer
        self.caller_key = self.viewer.key if self.viewer else None
        self.act_as(self.viewer)

    def act_as(self, viewer: Viewer | None) -> None:
        """Makes `viewer` the viewer for all later reads and writes of this operation."""
        self.viewer = viewer
        self.reader = Reader(self.database, self.viewer)
        self.changes = Changes(self.database, self.viewer, self.settings)

    @property
    def is_cached(self) -> bool:
        """Whether the caller comes from the viewer cache and has not been verified against the database yet."""
        return self.look_up is not None

    def show(self, attribute: Attribute, row: Record) -> None:
        """Counts a value of a sensitive attribute that the response shows, unless it is masked."""
        entity = registry.named(row.entity.name)
        if attribute.name not in masked(self.reader.viewer, entity):
            self.note_shown(entity, attribute.name, 1)

    def note_shown(self, entity: Entity, attribute: str, count: int) -> None:
        """Counts unmasked values of a sensitive attribute that the response shows."""
        key = (entity.name, attribute)
        self.values_shown[key] = self.values_shown.get(key, 0) + count

    async def verified(self) -> Context:
        """Verifies a cached caller against the database.

        Returns this context, or a new context if the caller's permissions have changed. Raises Unauthenticated if the
        token is no longer valid.
        """
        look_up, self.look_up = self.look_up, None
        if look_up is None:
            return self
        found = await look_up()
        return self if found == self.caller else self.for_viewer(found)

    @property
    def origin(self) -> str | None:
        """The network that the request comes from, or None if it is unknown."""
        return network(self.address)

    def for_event(self) -> Context:
        """Returns a context for one event of a subscription, with the same viewer and no loaded rows."""
        return Context(self.database, self.viewer, self.settings, self.address, self.hub)

    def for_viewer(self, viewer: Viewer | None) -> Context:
        """Returns a new context for another viewer."""
        return Context(self.database, viewer, self.settings, self.address, self.hub)

    def with_reader(self, reader: Reader) -> Context:
        """Returns a new context that reads with `reader`. Its viewer is the viewer of `reader`."""
        made = Context(self.database, reader.viewer, self.settings, self.address, self.hub)
        made.reader = reader
        return made

    async def listen(self, interest: Interest, after: str | None) -> Feed:
        """Subscribes to the events that match `interest` and that the viewer may see.

        `after`: the cursor after which to start; None for new events only. Raises CursorExpired if events after the
        cursor have been removed from the event log. Raises Unauthenticated if the context has no viewer. Raises
        BadRequest if the server does not support subscriptions.
        """
        if self.hub is None:
            raise BadRequest("This server does not offer subscriptions.")
        self.feed = await self.hub.feed(required(self.viewer), interest, after)
        return self.feed


def context_of(info: Info) -> Context:
    """Returns the context of the running operation."""
    return cast(Context, info.context)


def signed_in(info: Info) -> Context:
    """Returns the context of the running operation. Raises Unauthenticated if the request is anonymous.

    The resolvers of root fields call this function, except those of public mutations such as `signIn`.
    """
    context = context_of(info)
    required(context.caller)
    # An earlier `signIn` field of the same operation may have replaced the viewer.
    if context.viewer is not context.caller:
        context.act_as(context.caller)
    return context


def level(info: Info) -> Level:
    """Returns the level of a field: its path with the parent types, but without list indexes.

    Fields with equal levels have equal arguments, so a dataloader can read them in one batch. The level contains the
    parent types because fragments on different types may give different arguments to the same response key.
    """
    names: list[str] = []
    path: Any = info.path
    while path is not None:
        if isinstance(path.key, str):
            names += (path.key, path.typename)
        path = path.prev
    return tuple(names)
