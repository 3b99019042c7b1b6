"""Executes operations. `Executor.run` returns one response; `Executor.subscribe` can also return a stream of responses.

The executor enforces limits, costs and timeouts, and formats errors so that clients see no internal details.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Hashable
from dataclasses import dataclass
from typing import Any, Protocol, Self, cast

import strawberry
from graphql import (
    ExecutionResult,
    OperationType,
    create_source_event_stream,
)
from graphql import Executor as Execution
from strawberry.execution import optimized_is_awaitable

from core.errors import BadRequest, BadUserInput, Throttled
from models.dialect.statement_scope import StatementScope
from schema.execution.cost import Throttle
from schema.execution.documents import Document, Documents, Operation, Rejection, selection_of
from schema.execution.idempotency import KeyedContext, KeyedRequest, KeyedRuns, digest
from schema.execution.limits import Limits
from schema.execution.planned_execution import PlannedExecution
from schema.execution.responses import formatted, shown
from schema.execution.results import Result, Stream
from schema.execution.time_limit import TimeLimit
from schema.execution.variables import check_variables
from schema.mapping.definitions import ResolvedField
from schema.mapping.explain import Explained


class Context(Protocol):
    """The attributes and methods of `info.context`, the context of an operation, that the executor uses."""

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

    def for_event(self) -> Self:
        """Returns a new context for one event of a subscription, with the same caller and with no rows loaded yet."""


class Shared(Protocol):
    """The type of the optional method `respond` of an event, which can return one response to several subscribers."""

    def __call__(self, selection: Hashable, context: Any, execute: Callable[[Any], Awaitable[Any]]) -> Awaitable[Any]:
        """Returns the response to the event. `selection`: a key that `selection_of` returned.

        `execute`: a function that executes the selection with a given context and returns the response.
        """


@dataclass(frozen=True, slots=True)
class _Prepared:
    """An operation that is ready to run. `request`: the request with its idempotency key, or None if it has no key."""

    document: Document
    execution: Execution[Any]
    kind: OperationType
    context: Context
    cost: int
    request: KeyedRequest | None

    @property
    def is_verified(self) -> bool:
        """Whether planned reads read every root field, and all their SQL statements verified the cached caller."""
        return isinstance(self.execution, PlannedExecution) and self.execution.is_verified


class Executor:
    """Executes the operations of a schema. It holds the document cache and the rate limit buckets of all callers.

    `planned`: whether to use planned reads, which read a root field with one SQL statement instead of dataloaders.
    """

    def __init__(
        self,
        schema: strawberry.Schema,
        limits: Limits | None = None,
        throttle: Throttle | None = None,
        *,
        planned: bool = True,
    ) -> None:
        self._planned = planned
        self.limits = limits or Limits()
        self._schema = schema
        self._documents = Documents(schema._schema, self.limits)
        self._throttle = throttle or Throttle(self.limits)
        self._time = TimeLimit(self.limits.timeout_seconds)
        self._keyed = KeyedRuns(self.limits.timeout_seconds)

    def is_bulk(self, query: str, operation_name: str | None) -> bool:
        """Returns whether the operation is a bulk mutation. Returns False if the document or the name is invalid."""
        operation = self._operation(query, operation_name)
        return operation is not None and operation.bulk

    def is_mutation(self, query: str, operation_name: str | None) -> bool:
        """Returns whether the operation is a mutation. Returns False if the document or the name is invalid."""
        return self._kind(query, operation_name) is OperationType.MUTATION

    def _kind(self, query: str, name: str | None) -> OperationType | None:
        operation = self._operation(query, name)
        return None if operation is None else operation.kind

    def _operation(self, query: str, name: str | None) -> Operation | None:
        document = self._documents.get(query)
        try:
            return None if isinstance(document, Rejection) else document.choose(name)
        except BadRequest:
            return None

    async def run(
        self,
        query: str,
        variables: dict[str, Any] | None,
        operation_name: str | None,
        context: Context,
        *,
        allow_mutation: bool = True,
        idempotency_key: str | None = None,
        deadline: float | None = None,
    ) -> Result:
        """Runs a query or a mutation and returns the response. Errors of the operation are part of the response.

        A mutation with an idempotency key runs once per caller and key. A repetition returns the stored response at no
        cost.

        A query may run with a caller from the viewer cache. Before the response is returned, the caller is verified. If
        the caller's permissions have changed, the query runs again (`resolvers.authentication.viewer_cache`). Raises
        Unauthenticated if the token is no longer valid.

        `deadline`: when all of this ends with TIMEOUT, in the event loop's time; by default after the time limit.
        """
        end = self._time.deadline(deadline)

        async def result(context: Context) -> tuple[Result, bool]:
            """Returns the response, and whether the SQL statements of the operation verified the cached caller."""
            prepared = self._prepare(
                query, variables, operation_name, context, allow_mutation, idempotency_key, streaming=False
            )
            if isinstance(prepared, Result):
                return prepared, False
            return await self._result(prepared, end), prepared.is_verified

        if context.is_cached and self._kind(query, operation_name) is not OperationType.QUERY:
            context = await self._time.within(context.verified(), end)
        found, is_verified = await result(context)
        if context.is_cached and not is_verified:
            current = await self._time.within(context.verified(), end)
            if current is not context:
                found, _ = await result(current)
        return found

    async def subscribe(
        self,
        query: str,
        variables: dict[str, Any] | None,
        operation_name: str | None,
        context: Context,
        *,
        allow_mutation: bool = True,
        idempotency_key: str | None = None,
        deadline: float | None = None,
    ) -> Stream | Result:
        """Runs any operation, for a transport that can send more than one response.

        Returns a Stream for a subscription; close the Stream after use. Returns a Result for a query, a mutation, and a
        subscription that fails to start. The timeout applies to the start of a subscription and to each of its
        responses. Raises Unauthenticated if the token of a cached caller is no longer valid. `deadline`: as for `run`.
        """
        end = self._time.deadline(deadline)
        context = await self._time.within(context.verified(), end)
        prepared = self._prepare(
            query, variables, operation_name, context, allow_mutation, idempotency_key, streaming=True
        )
        if isinstance(prepared, Result):
            return prepared
        if prepared.kind is not OperationType.SUBSCRIPTION:
            return await self._result(prepared, end)
        try:
            self._charge(prepared)
        except Throttled as error:
            return Result({"errors": [formatted(error)]}, began=False, operation=prepared.kind)
        execution = prepared.execution
        started: Any = None

        async def start() -> ExecutionResult:
            nonlocal started
            source = create_source_event_stream(execution)
            started = await source if isinstance(source, Awaitable) else source
            return started if isinstance(started, ExecutionResult) else ExecutionResult()

        refused = await self._response(start, context, end)
        if "errors" in refused:
            return Result({"errors": refused["errors"]}, began=False, operation=prepared.kind)

        selection = selection_of(prepared.document.node, query, operation_name, variables)

        async def respond(event: object) -> Any:
            def execute(of_event: Context) -> Awaitable[dict[str, Any]]:
                running = execution.build_per_event_executor(event)
                running.context_value = of_event
                return self._response(lambda: running.execute_operation(False), of_event)

            shared: Shared | None = getattr(event, "respond", None)
            return await (shared(selection, context, execute) if shared else execute(context.for_event()))

        return Stream(started, respond)

    def _prepare(
        self,
        query: str,
        variables: dict[str, Any] | None,
        operation_name: str | None,
        context: Context,
        allow_mutation: bool,
        key: str | None,
        *,
        streaming: bool,
    ) -> _Prepared | Result:
        """Parses, validates and plans an operation, and computes its cost without charging the caller.

        Returns a Result with `began=False` if the operation is invalid or refused.
        """
        kind: OperationType | None = None
        try:
            document = self._documents.get(query)
            if isinstance(document, Rejection):
                return Result({"errors": list(document.errors)}, began=False)
            operation = document.choose(operation_name)
            kind = operation.kind
            if kind is OperationType.MUTATION and not allow_mutation:
                raise BadRequest("A mutation needs a POST request.")
            if kind is OperationType.SUBSCRIPTION and not streaming:
                raise BadRequest(
                    "A subscription needs a transport that can deliver more than one response: a WebSocket "
                    "(graphql-transport-ws), or Accept: text/event-stream, or multipart/mixed;subscriptionSpec=1.0."
                )
            request = None
            if kind is OperationType.MUTATION and key is not None:
                self._check_takes_key(operation.root_fields)
                if context.caller_key is not None:
                    request = KeyedRequest(context.caller_key, key, digest(query, operation_name, variables))
            is_long = variables is not None and check_variables(variables, bulk=operation.bulk)
            cost = operation.tariff.cost(variables or {}, self.limits)
            # Not graphql-core's `execute`, because its result does not tell invalid variables from failed fields.
            execution = self._schema.execution_context_class.build(
                self._schema._schema,
                document.node,
                context_value=context,
                raw_variable_values=variables,
                operation_name=operation_name,
                max_coercion_errors=self.limits.errors_echoed,
                hide_suggestions=is_long,
                is_awaitable=optimized_is_awaitable,  # type: ignore[arg-type] # typed as bool, used as a TypeGuard
                operation_extensions=None,
            )
            if isinstance(execution, list):
                errors = [shown(error, BadUserInput.code) for error in execution[: self.limits.errors_echoed]]
                return Result({"errors": errors}, began=False, operation=kind)
            if self._planned and isinstance(execution, PlannedExecution):
                execution.plan(self._schema, document.plans)
        except Exception as error:
            return Result({"errors": [formatted(error)]}, began=False, operation=kind)
        return _Prepared(document, execution, kind, context, cost.requested, request)

    def _check_takes_key(self, names: Collection[str]) -> None:
        for name in sorted(names):
            if self._refuses_key(name):
                raise BadRequest(
                    f"{name} takes no idempotency key, because its response must not be stored. Omit the key."
                )

    def _refuses_key(self, name: str) -> bool:
        mutation = self._schema._schema.mutation_type
        field = mutation.fields.get(name) if mutation else None
        definition = field.extensions.get("strawberry-definition") if field else None
        return isinstance(definition, ResolvedField) and definition.refuses_key

    def _charge(self, prepared: _Prepared) -> dict[str, Any]:
        """Takes the cost from the caller's bucket, and returns the `extensions` of the response.

        They contain the cost and the level of the bucket that remains.

        Raises Throttled if the level of the bucket is less than the cost.
        """
        remaining = self._throttle.take(prepared.context.caller_key, prepared.cost)
        return {"cost": {"requested": prepared.cost, "remaining": remaining}}

    async def _result(self, prepared: _Prepared, deadline: float) -> Result:
        writes = prepared.kind is OperationType.MUTATION

        async def execute() -> dict[str, Any]:
            extensions = self._charge(prepared)
            explained, run, context = prepared.context.explained, prepared.execution.execute_operation, prepared.context
            if explained is None:
                response = await self._response(run, context, deadline, writes=writes)
            else:
                with explained.watching():
                    response = await self._response(run, context, deadline, writes=writes)
                extensions["plan"] = explained.shown()
            return {**response, "extensions": extensions}

        kind = prepared.kind
        try:
            if prepared.request is None:
                return Result(await execute(), began=True, operation=kind)
            with _scope(prepared.context):
                context = cast(KeyedContext, prepared.context)
                answer = await self._keyed.run(context, prepared.request, execute, deadline)
        except Exception as error:
            return Result({"errors": [formatted(error)]}, began=False, operation=kind)
        return Result(answer.response, True, kind, answer.body, answer.replayed)

    async def _response(
        self, execute: Callable[[], Any], context: Context, deadline: float | None = None, *, writes: bool = False
    ) -> dict[str, Any]:
        end = self._time.deadline(deadline)
        try:
            # After a timeout, the scope cancels the statements that the operation does not await, such as those of
            # dataloaders.
            with _scope(context):
                outcome = execute()
                waits = isinstance(outcome, Awaitable)
                result: ExecutionResult = await self._time.within(outcome, end, writes=writes) if waits else outcome
        except Exception as error:
            return {"data": None, "errors": [formatted(error)]}
        if not result.errors:
            return {"data": result.data}
        return {"data": result.data, "errors": [formatted(error) for error in result.errors]}


def _scope(context: Context) -> StatementScope:
    """Returns a new scope for the statements of an operation."""
    return StatementScope(context.caller_key or "anonymous")
