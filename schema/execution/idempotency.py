"""Mutations with an idempotency key: carried out once, and answered alike however often they are sent."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from contextvars import Context as Variables
from dataclasses import dataclass, field
from typing import Any, Protocol

import orjson

from core.errors import KeyInProgress, RapportError, Throttled, TimedOut
from models.dialect.base import Database
from resolvers.changes import Changes, Places, idempotency
from resolvers.changes.idempotency import Claim, Running
from resolvers.reads.loaders import Reader
from schema.mapping.context import context_of
from schema.mapping.definitions import ResolvedField, definition_of

_log = logging.getLogger("rapport.idempotency")

_FIRST_PAUSE, _LONGEST_PAUSE = 0.05, 0.25
_RENEWED_EVERY = 1.0
"""Seconds; a lease lasts three times as long."""

_UNDECIDED = frozenset({RapportError.code, TimedOut.code, Throttled.code})
"""Errors of an answer that a retry may not get: such an answer is not kept."""


class KeyedContext(Protocol):
    """What an operation with a key is run with."""

    database: Database
    changes: Changes
    reader: Reader


@dataclass(frozen=True, slots=True)
class KeyedRequest:
    """Whose key it is, the key, and the digest of the request that it stands for."""

    caller: str
    key: str
    digest: str


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as bytes, and whether it was given before. `response` is the same as a tree."""

    response: dict[str, Any]
    body: bytes | None
    replayed: bool


def digest(query: str, operation_name: str | None, variables: dict[str, object] | None) -> str:
    """What tells one request from another: the order of the variables' keys does not matter, all else does."""
    content = orjson.dumps([query, operation_name, variables or {}], option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(content).hexdigest()


def place_changes(mutation: type) -> None:
    """Makes each field of the mutation type, whoever added it, tell its place before it changes anything."""
    for one in definition_of(mutation).fields:
        assert isinstance(one, ResolvedField), f"{one.name} has no resolver"
        one.resolve = _placed(one.resolve)


def _placed(resolve: Callable[..., Any]) -> Callable[..., object]:
    def placed(source: Any, info: Any, **arguments: Any) -> object:
        places = context_of(info).changes.places
        if places:
            places.begin(info.path.key)
        return resolve(source, info, **arguments)

    return placed


@dataclass(slots=True)
class KeyedRuns:
    """The runs of this process that a key stands for; one task renews their leases while there are any."""

    timeout_seconds: float
    _held: dict[Claim, Database] = field(default_factory=dict)
    _renewing: asyncio.Task[None] | None = None
    _asleep: bool = False

    async def run(
        self,
        context: KeyedContext,
        request: KeyedRequest,
        execute: Callable[[float], Awaitable[dict[str, Any]]],
    ) -> Answer:
        """The answer of `execute`, which is given the moment of the loop's clock at which it must end, or a kept one.

        Raises KeyMismatch, KeyInProgress, and what `execute` raises; then nothing is kept.
        """
        deadline = asyncio.get_running_loop().time() + self.timeout_seconds
        claim = await self._claim(context.database, request, deadline)
        if isinstance(claim, bytes):
            return Answer(orjson.loads(claim), claim, replayed=True)
        async with self._holding(context.database, claim):
            context.changes.places = Places(claim.id)
            context.reader.people = set()
            try:
                response = await execute(deadline)
            except Exception:
                await self._release(context.database, claim)
                raise
            finally:
                context.changes.places = None
            return await self._finished(context, claim, response)

    async def _claim(self, database: Database, request: KeyedRequest, deadline: float) -> bytes | Claim:
        """Claims the request, or waits for its answer."""
        asked, pause, waited = (database, request.caller, request.key, request.digest), _FIRST_PAUSE, False
        try:
            async with asyncio.timeout_at(deadline):
                while True:
                    state = await idempotency.look(*asked) or await idempotency.claim(*asked)
                    if not isinstance(state, Running):
                        return state
                    waited = True
                    await asyncio.sleep(pause)
                    pause = min(pause * 1.5, _LONGEST_PAUSE)
        except TimeoutError:
            if waited:
                raise KeyInProgress("The request with this idempotency key is still being carried out.") from None
            raise TimedOut(f"The operation took longer than {self.timeout_seconds:g} s.") from None

    async def _finished(self, context: KeyedContext, claim: Claim, response: dict[str, object]) -> Answer:
        """Keeps an answer that is final. When it cannot be kept it is given all the same: the changes are made."""
        try:
            body = orjson.dumps(response)
        except TypeError:  # a scalar that gives no JSON, which the transport tells
            body = b""
        if not body or len(body) > idempotency.MAX_ANSWER or not _is_final(response):
            await self._release(context.database, claim)
            return Answer(response, body or None, replayed=False)
        try:
            async with asyncio.timeout(self.timeout_seconds):
                kept = await idempotency.finish(context.database, claim, body, context.reader.people or ())
        except Exception:
            _log.exception("An answer could not be kept; a retry rebuilds it from the outcomes")
            return Answer(response, body, replayed=False)
        if kept == body:
            return Answer(response, body, replayed=False)
        return Answer(orjson.loads(kept), kept, replayed=True)

    async def _release(self, database: Database, claim: Claim) -> None:
        try:
            async with asyncio.timeout(self.timeout_seconds):
                await idempotency.release(database, claim)
        except Exception:
            _log.exception("A lease could not be given up; it ends by itself")

    @asynccontextmanager
    async def _holding(self, database: Database, claim: Claim) -> AsyncIterator[None]:
        """Renews a lease within the block. A run that is cancelled leaves it to end by itself."""
        self._held[claim] = database
        if self._renewing is None or self._renewing.done():
            # In a context of its own: it outlives the request that starts it.
            self._renewing = asyncio.get_running_loop().create_task(self._renew(), context=Variables())
        try:
            yield
        finally:
            del self._held[claim]
            if not self._held and self._asleep and self._renewing is not None:
                self._renewing.cancel()
                self._renewing = None

    async def _renew(self) -> None:
        while self._held:
            self._asleep = True
            try:
                await asyncio.sleep(_RENEWED_EVERY)
            finally:
                self._asleep = False
            for database in set(self._held.values()):
                claims = [claim for claim, on in self._held.items() if on is database]
                try:
                    await idempotency.renew(database, claims)
                except Exception:
                    _log.exception("Leases could not be renewed")


def _is_final(response: dict[str, Any]) -> bool:
    return not any(error["extensions"]["code"] in _UNDECIDED for error in response.get("errors", ()))
