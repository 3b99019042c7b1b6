"""Activates a Tortoise context, which determines the database that Tortoise's models use."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from tortoise.context import TortoiseContext, _current_context


@contextmanager
def active(tortoise: TortoiseContext) -> Iterator[None]:
    """Makes `tortoise` the context that Tortoise's models use in this task, until the `with` block ends."""
    # Not `with tortoise`: Tortoise stores the token on the shared context object, where concurrent tasks overwrite it.
    token = _current_context.set(tortoise)
    try:
        yield
    finally:
        _current_context.reset(token)
