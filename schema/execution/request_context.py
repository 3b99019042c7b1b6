"""The protocols that connect the executor with the contexts of operations, and with events that share responses."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable
from typing import Any, Protocol, Self

from schema.mapping.explain import Explained


class Context(Protocol):
    """What the executor needs of the context of an operation, which resolvers get as `info.context`."""

    explained: Explained | None
    """Records which root fields are planned reads, and all SQL; None unless the request asked for this report."""

    @property
    def is_cached(self) -> bool:
        """Whether the caller comes from the viewer cache and has not been authenticated from the database yet."""

    async def verified(self) -> Self:
        """Authenticates a cached caller from the database.

        Returns this context, or a new context if the caller's permissions have changed. Raises Unauthenticated if the
        token is no longer valid.
        """

    @property
    def caller_key(self) -> str | None:
        """The key of the caller's rate limit bucket; None if the request is anonymous."""

    @property
    def origin(self) -> str | None:
        """The network that the request comes from, if it is known. Anonymous requests are limited by their network."""

    def for_event(self) -> Self:
        """Returns a new context with the same caller and without loaded rows, for one event of a subscription."""


class Shared(Protocol):
    """The type of the method `respond`, which an event may have to send the same response to several subscribers."""

    def __call__(self, selection: Hashable, context: Any, execute: Callable[[Any], Awaitable[Any]]) -> Awaitable[Any]:
        """Returns the response to the event. `selection`: a key from `selection_of`.

        `execute`: executes the selection with a given context and returns the response.
        """
