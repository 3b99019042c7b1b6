"""Runs the reads of a plan concurrently, and defines the errors that are raised if a plan fails."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Mapping
from typing import Any


class NotPlanned(Exception):
    """Raised, with a reason, if the plan cannot be used. The data loaders must then resolve the field."""


class ReadFailed(Exception):
    """Raised if the page of a root list, or its total count, could not be read.

    `key`: the response key of the first field that needs the page or the count.
    """

    def __init__(self, key: str, error: Exception) -> None:
        super().__init__(key)
        self.key = key
        self.error = error


async def together(reads: Mapping[str, Coroutine[object, object, object]]) -> dict[str, Any]:
    """Runs reads concurrently, and returns their results by key. If a read fails, the others are cancelled.

    Raises NotPlanned if a read raises it, and ReadFailed for any other error.
    """

    async def one_of(key: str, read: Coroutine[object, object, object]) -> object:
        try:
            return await read
        except NotPlanned:
            raise
        except Exception as error:
            raise ReadFailed(key, error) from error

    if len(reads) == 1:  # the common case, without the cost of a task
        return {key: await one_of(key, read) for key, read in reads.items()}
    tasks = [asyncio.ensure_future(one_of(key, read)) for key, read in reads.items()]
    try:
        return dict(zip(reads, await asyncio.gather(*tasks), strict=True))
    except BaseException:
        for one in tasks:
            one.cancel()
        # Wait for the cancelled tasks, so that no read goes on after the request has failed.
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
