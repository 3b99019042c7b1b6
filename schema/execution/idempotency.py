"""Runs a mutation with an idempotency key once, and returns the stored response to repeated requests.

While a request runs, this process holds a lease on the idempotency key, and renews the lease every second. If the
process dies, the lease expires, and a retry of the request can claim the key. See `resolvers.changes.idempotency` for
what is stored.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager
from contextvars import Context as Variables
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID

import orjson
from graphql import GraphQLSchema

from core.errors import BadRequest, KeyInProgress, RapportError, Throttled, TimedOut, Unavailable
from models.dialect.base import Database
from models.dialect.statement_scope import StatementScope
from resolvers.access import Viewer, required
from resolvers.changes import Changes, Places, answers, idempotency
from resolvers.changes.idempotency import Claim, Running, Stored
from resolvers.reads.loaders import Reader
from schema.mapping.context import context_of
from schema.mapping.definitions import ResolvedField, definition_of

_log = logging.getLogger("rapport.idempotency")

_FIRST_PAUSE, _LONGEST_PAUSE = 0.05, 0.25
_RENEWED_EVERY = 1.0
"""The seconds between two renewals of a lease. A lease lasts three times as long."""

_CLEANUP_SECONDS = 0.2
"""The maximum time after the deadline for storing a response or releasing a lease."""

_UNDECIDED = frozenset({RapportError.code, TimedOut.code, Throttled.code, Unavailable.code})
"""Codes of errors that a retry may avoid. A response with such an error is not stored."""


class KeyedContext(Protocol):
    """The attributes that this module uses from the context of an operation."""

    database: Database
    viewer: Viewer | None
    changes: Changes
    reader: Reader


@dataclass(frozen=True, slots=True)
class KeyedRequest:
    """A request with an idempotency key. `caller`: the key of the viewer. `digest`: the digest of the request."""

    caller: str
    key: str
    digest: str


@dataclass(frozen=True, slots=True)
class Answer:
    """The response to a request with an idempotency key.

    `body`: the response as JSON; None if JSON cannot represent it.
    `replayed`: whether an earlier request has stored the response.
    """

    response: dict[str, Any]
    body: bytes | None
    replayed: bool


def digest(query: str, operation_name: str | None, variables: dict[str, object] | None) -> str:
    """Returns the SHA-256 digest of a request. The order of the keys in `variables` does not matter."""
    content = orjson.dumps([query, operation_name, variables or {}], option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(content).hexdigest()


def check_takes_key(schema: GraphQLSchema, root_fields: Collection[str]) -> None:
    """Raises BadRequest if one of the given mutations refuses idempotency keys.

    `root_fields`: the names of the mutations.
    """
    for name in sorted(root_fields):
        field = schema.mutation_type.fields.get(name) if schema.mutation_type else None
        definition = field.extensions.get("strawberry-definition") if field else None
        if isinstance(definition, ResolvedField) and definition.refuses_key:
            raise BadRequest(f"{name} takes no idempotency key, because its response must not be stored. Omit the key.")


def track_places(mutation: type) -> None:
    """Makes each mutation store the outcomes of its changes under its response key.

    `mutation`: the root type, whose fields are the mutations. A document may contain the same mutation twice. By the
    response key, a retry finds the outcomes of each of them.
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
    """The requests with idempotency keys that this process is running. One task renews all their leases."""

    timeout_seconds: float
    _held: dict[Claim, Database] = field(default_factory=dict)
    _renewing: asyncio.Task[None] | None = None
    _asleep: bool = False

    async def run(
        self,
        context: KeyedContext,
        request: KeyedRequest,
        execute: Callable[[], Awaitable[dict[str, Any]]],
        deadline: float,
    ) -> Answer:
        """Runs `execute` and stores its response, or returns the response that an earlier run has stored.

        A stored response is not returned if the caller's rights have changed, or if the caller may no longer see
        everything that the response depends on. Instead, `execute` builds a new response from the stored outcomes of
        the changes. If both responses have the same data and errors, the stored response is returned.

        `deadline`: a time on the event loop's clock. Raises KeyMismatch if the key was used for another request. Raises
        KeyInProgress if another run with this key does not finish before the deadline. If `execute` raises an error,
        raises this error and stores no response.
        """
        claim = await self._claim(context.database, request, deadline)
        if isinstance(claim, Stored):
            kept = answers.read(claim.answer)
            if kept is not None and await answers.may_be_given(context.database, kept, required(context.viewer)):
                return Answer(orjson.loads(kept.body), kept.body, replayed=True)
            response = await self._executed(context, claim.id, execute)
            if kept is not None and _shows_the_same(response, stored := orjson.loads(kept.body)):
                return Answer(stored, kept.body, replayed=True)
            return Answer(response, None, replayed=False)
        async with self._holding(context.database, claim):
            try:
                response = await self._executed(context, claim.id, execute)
            except Exception:
                await self._release(context.database, claim, deadline)
                raise
            return await self._finished(context, claim, response, deadline)

    async def _executed(
        self, context: KeyedContext, id: UUID, execute: Callable[[], Awaitable[dict[str, Any]]]
    ) -> dict[str, Any]:
        """Runs `execute`, and returns its response. Changes that an earlier attempt has committed are not made again.

        `id`: the id of the key's row."""
        places = context.changes.places = Places(id)
        # Record the people whose data the response contains: erasing one makes the stored response unreadable. Record
        # all rows: the stored response is only given while the caller may see them.
        context.reader.record_response()
        try:
            return await execute()
        finally:
            context.changes.places = None
            context.reader.also_shown(places.looked_at)

    async def _claim(self, database: Database, request: KeyedRequest, deadline: float) -> Stored | Claim:
        """Returns the stored response, or a Claim, which is the right to run the request.

        Waits while another run with the same key is in progress. Raises KeyInProgress if it does not finish before the
        deadline, and TimedOut if the database does not answer.
        """
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

    async def _finished(
        self, context: KeyedContext, claim: Claim, response: dict[str, object], deadline: float
    ) -> Answer:
        """Stores a response. Returns it, or the response that another run has stored before.

        Does not store a response that is too large, or that could differ in a retry.
        """
        try:
            body = orjson.dumps(response)
        except TypeError:  # a scalar that JSON cannot represent; the transport reports the error
            body = b""
        stored = answers.written(body, required(context.viewer), context.reader.shown_rows())
        if not body or len(stored) > idempotency.MAX_ANSWER or not _is_final(response):
            await self._release(context.database, claim, deadline)
            return Answer(response, body or None, replayed=False)
        try:
            async with _cleanup(deadline):
                kept = await idempotency.finish(context.database, claim, stored, context.reader.people or ())
                other = None if kept == stored else answers.read(kept)
                if other and await answers.may_be_given(context.database, other, required(context.viewer)):
                    return Answer(orjson.loads(other.body), other.body, replayed=True)
        except (Unavailable, TimeoutError):  # a retry will rebuild the response from the outcomes
            return Answer(response, body, replayed=False)
        except Exception:
            _log.exception("A response could not be stored; a retry will rebuild it from the outcomes")
            return Answer(response, body, replayed=False)
        return Answer(response, body, replayed=False)

    async def _release(self, database: Database, claim: Claim, deadline: float) -> None:
        try:
            async with _cleanup(deadline):
                await idempotency.release(database, claim)
        except (Unavailable, TimeoutError):
            pass  # the lease will expire
        except Exception:
            _log.exception("A lease could not be released; it will expire")

    @asynccontextmanager
    async def _holding(self, database: Database, claim: Claim) -> AsyncIterator[None]:
        """Renews the lease on a claimed key while the `with` block runs."""
        self._held[claim] = database
        if self._renewing is None or self._renewing.done():
            # An empty set of context variables, because the task outlives the request that starts it.
            self._renewing = asyncio.get_running_loop().create_task(self._renew(), context=Variables())
        try:
            yield
        finally:
            del self._held[claim]
            # Cancel the task only while it sleeps, not during a statement. Otherwise it ends after the statement.
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
                    with StatementScope("leases", reserved=True):  # a late renewal would lose the leases
                        await idempotency.renew(database, claims)
                except (Unavailable, TimedOut):
                    pass  # the database has logged it
                except Exception:
                    _log.exception("Leases could not be renewed")


def _cleanup(deadline: float) -> asyncio.Timeout:
    return asyncio.timeout_at(max(deadline, asyncio.get_running_loop().time() + _CLEANUP_SECONDS))


def _shows_the_same(response: dict[str, Any], stored: dict[str, Any]) -> bool:
    """Returns whether two responses have the same data and errors. Their extensions are not compared."""
    # As JSON: the data of a response may contain values of other types, such as fragments.
    parts = [[one.get("data"), one.get("errors")] for one in (response, stored)]
    try:
        return orjson.dumps(parts[0]) == orjson.dumps(parts[1])
    except TypeError:  # a scalar that JSON cannot represent
        return False


def _is_final(response: dict[str, Any]) -> bool:
    return not any(error["extensions"]["code"] in _UNDECIDED for error in response.get("errors", ()))
