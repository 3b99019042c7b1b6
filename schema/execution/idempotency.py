"""Runs a mutation with an idempotency key once, and returns the stored response to its repetitions."""

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
"""Seconds between renewals; a lease lasts three times as long."""

_UNDECIDED = frozenset({RapportError.code, TimedOut.code, Throttled.code})
"""Error codes that a retry may not meet again; a response with one of them is not stored."""


class KeyedContext(Protocol):
    """The context of an operation with an idempotency key."""

    database: Database
    changes: Changes
    reader: Reader


@dataclass(frozen=True, slots=True)
class KeyedRequest:
    """The caller, the idempotency key, and the digest of the request."""

    caller: str
    key: str
    digest: str


@dataclass(frozen=True, slots=True)
class Answer:
    """The response to a keyed request. `body`: the same as JSON. `replayed`: whether it was stored before."""

    response: dict[str, Any]
    body: bytes | None
    replayed: bool


def digest(query: str, operation_name: str | None, variables: dict[str, object] | None) -> str:
    """Returns a digest of a request. It ignores the order of keys in the variables, and nothing else."""
    content = orjson.dumps([query, operation_name, variables or {}], option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(content).hexdigest()


def track_places(mutation: type) -> None:
    """Wraps every mutation resolver, so that its outcomes are stored under the field's response key.

    A retry then finds the outcomes of each field, even if the same mutation occurs twice in the document.
    """
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
    """The keyed requests that this process is running; one task renews their leases."""

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
        """Runs `execute`, or returns the stored answer. `execute` gets its deadline, in the event loop's time.

        Raises KeyMismatch, KeyInProgress, and whatever `execute` raises; then nothing is stored.
        """
        deadline = asyncio.get_running_loop().time() + self.timeout_seconds
        claim = await self._claim(context.database, request, deadline)
        if isinstance(claim, bytes):
            return Answer(orjson.loads(claim), claim, replayed=True)
        async with self._holding(context.database, claim):
            context.changes.places = Places(claim.id)
            # Records whose data the answer contains, so that erasing a person also deletes the stored answer.
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
        """Claims the request, or waits for the answer of the run that has claimed it."""
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
                raise KeyInProgress(
                    "The request with this idempotency key is still running. Retry later with the same key."
                ) from None
            raise TimedOut(f"The operation took longer than {self.timeout_seconds:g} s.") from None

    async def _finished(self, context: KeyedContext, claim: Claim, response: dict[str, object]) -> Answer:
        """Stores an answer if it is final. If that fails, returns it anyway: the changes are committed."""
        try:
            body = orjson.dumps(response)
        except TypeError:  # a scalar without a JSON form; the transport reports it
            body = b""
        if not body or len(body) > idempotency.MAX_ANSWER or not _is_final(response):
            await self._release(context.database, claim)
            return Answer(response, body or None, replayed=False)
        try:
            async with asyncio.timeout(self.timeout_seconds):
                kept = await idempotency.finish(context.database, claim, body, context.reader.people or ())
        except Exception:
            _log.exception("A response could not be stored; a retry will rebuild it from the outcomes")
            return Answer(response, body, replayed=False)
        if kept == body:
            return Answer(response, body, replayed=False)
        return Answer(orjson.loads(kept), kept, replayed=True)

    async def _release(self, database: Database, claim: Claim) -> None:
        try:
            async with asyncio.timeout(self.timeout_seconds):
                await idempotency.release(database, claim)
        except Exception:
            _log.exception("A lease could not be released; it will expire")

    @asynccontextmanager
    async def _holding(self, database: Database, claim: Claim) -> AsyncIterator[None]:
        """Renews a lease while the block runs. After a cancellation, the lease expires."""
        self._held[claim] = database
        if self._renewing is None or self._renewing.done():
            # An empty context: the task outlives the request that starts it.
            self._renewing = asyncio.get_running_loop().create_task(self._renew(), context=Variables())
        try:
            yield
        finally:
            del self._held[claim]
            # Only while it sleeps: a cancellation must not interrupt a statement. Otherwise it ends after this round.
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
