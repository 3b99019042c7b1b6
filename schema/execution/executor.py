"""Executes operations. `Executor.run` returns one response; `Executor.subscribe` can also return a stream of responses.

The executor enforces limits, costs and timeouts, and formats errors so that clients see no internal details.

This file is long because both ways to run an operation share the preparation, the charge and the response.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, cast

import strawberry
from graphql import (
    ExecutionResult,
    FieldNode,
    OperationType,
    create_source_event_stream,
    located_error,
)
from graphql import Executor as Execution
from strawberry.execution import optimized_is_awaitable

from core.allowances import Allowance, ResponseMemory
from core.errors import BadRequest, BadUserInput, LimitExceeded, RapportError, Throttled
from core.settings import IntrospectionAccess
from models.dialect.statement_scope import StatementScope
from resolvers.events.bulk_reads import BulkReads
from schema.execution.concurrency import Concurrency
from schema.execution.cost import price_of_text
from schema.execution.documents import Documents
from schema.execution.event_budget import EventBudget, Selection
from schema.execution.event_responses import EventResponses
from schema.execution.idempotency import KeyedContext, KeyedRequest, KeyedRuns, check_takes_key, digest
from schema.execution.introspection import Introspection
from schema.execution.limits import Limits
from schema.execution.persisted_documents import PersistedDocuments
from schema.execution.planned_execution import PlannedExecution
from schema.execution.refusal_rate import RefusalRate
from schema.execution.request_context import Context
from schema.execution.requested_operation import RequestedOperation, chosen
from schema.execution.responses import encoded_data, formatted, shown
from schema.execution.results import Result, Stream
from schema.execution.throttle import Throttle
from schema.execution.time_limit import TimeLimit
from schema.execution.trusted_documents import TrustedDocuments
from schema.execution.validation import Document, Operation, Rejection, selection_of, without_suggestions
from schema.execution.variables import FEW_VALUES, NO_VALUES, Coercion, size_of


@dataclass(frozen=True, slots=True)
class Prepared:
    """An operation that is ready to run. `request`: the request and its idempotency key, or None without a key."""

    document: Document
    operation: Operation
    execution: Execution[Any]
    kind: OperationType
    context: Context
    cost: int
    request: KeyedRequest | None

    @property
    def is_verified(self) -> bool:
        """Whether planned reads have verified the cached caller. False if any root field was read in another way."""
        return isinstance(self.execution, PlannedExecution) and self.execution.is_verified


class Executor:
    """Executes the operations of a schema. Holds the document cache and the rate limit buckets of all callers.

    `planned`: enables planned reads, which read a root field with one SQL statement instead of dataloaders.
    `introspection`: who may use introspection.
    `only_trusted`: whether requests may name trusted documents only.
    `suggests`: whether errors suggest names of the schema to callers who may use introspection.
    """

    def __init__(
        self,
        schema: strawberry.Schema,
        limits: Limits | None = None,
        throttle: Throttle | None = None,
        *,
        planned: bool = True,
        introspection: IntrospectionAccess = IntrospectionAccess.EVERYONE,
        only_trusted: bool = False,
        suggests: bool = True,
    ) -> None:
        self._suggests = suggests
        self._planned = planned
        self.limits = limits or Limits()
        self._schema = schema
        self._throttle = throttle or Throttle(self.limits)
        self._time = TimeLimit(self.limits.timeout_seconds)
        self._anonymous_throttle = Throttle(self.limits.anonymous)
        self._documents = Documents(schema._schema, self.limits, self._throttle, self._anonymous_throttle)
        self.persisted = PersistedDocuments(
            self._documents, self.limits, self._throttle, self._anonymous_throttle, only_trusted=only_trusted
        )
        self.refusals = RefusalRate()
        self._introspection = Introspection(schema._schema, introspection, self.limits.introspection_bytes)
        self._coercion = Coercion()
        self.concurrency = Concurrency(self.limits.caller_operations)
        self.event_budget = EventBudget(self._throttle, self.limits)
        self._keyed = KeyedRuns(self.limits.timeout_seconds)
        self.memory = ResponseMemory(self.limits.response_memory)
        self.bulk_reads: BulkReads | None = None
        """Counts the sensitive values in responses; None as long as there is no database to log to."""

    def trust(self, path: Path) -> TrustedDocuments:
        """Reads trusted documents from a file. Raises CommandError if that fails."""
        return TrustedDocuments(path, self._documents, self.persisted)

    async def is_bulk(self, query: str, operation_name: str | None, caller: str) -> bool:
        """Returns whether the operation is a bulk mutation; False if the document or the operation name is invalid.

        `caller`: the key of the caller, who must not be anonymous.
        """
        operation = chosen(await self._documents.find(query, caller), operation_name)
        return operation is not None and operation.bulk

    async def is_mutation(self, query: str, operation_name: str | None, caller: str) -> bool:
        """Returns whether the operation is a mutation; False if the document or the operation name is invalid.

        `caller`: the key of the caller, who must not be anonymous.
        """
        operation = chosen(await self._documents.find(query, caller), operation_name)
        return operation is not None and operation.kind is OperationType.MUTATION

    def schema_refusal(self, caller: str | None) -> RapportError | None:
        """Returns the error that refuses the schema to a caller; None if the caller may use introspection."""
        return self._introspection.refusal(caller)

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

        A mutation with an idempotency key runs once per caller and key. If the client repeats the request, the stored
        response is returned, at no cost.

        A query may run with a caller from the viewer cache. The caller is verified before the response is returned. If
        the caller's permissions have changed, the query runs again (`resolvers.authentication.viewer_cache`). Raises
        Unauthenticated if the token is no longer valid, and Throttled if too many operations of the caller are running.

        `deadline`: the time on the event loop's clock at which the operation ends with TIMEOUT. By default, this is the
        current time plus the time limit.
        """
        end = self._time.deadline(deadline)
        with self.concurrency.of(_caller(context)):
            document = self._documents.known(query, context.caller_key)
            if document is None:
                document = await self._documents.find(query, *_caller(context))
            asked = RequestedOperation(document, query, variables, operation_name, allow_mutation, idempotency_key)

            async def result(context: Context) -> tuple[Result, bool]:
                """Returns the response, and whether the SQL statements of the operation verified the cached caller."""
                prepared = await self._prepare(asked, context, streaming=False)
                if isinstance(prepared, Result):
                    return prepared, False
                return await self._result(prepared, end), prepared.is_verified

            if context.is_cached:
                operation = chosen(document, operation_name)
                if operation is None or operation.kind is not OperationType.QUERY:
                    context = await self._time.within(context.verified(), end)
            found, is_verified = await result(context)
            if context.is_cached and not is_verified:
                current = await self._time.within(context.verified(), end)
                if current is not context:
                    found.release()
                    context = current
                    found, _ = await result(context)
            if context.values_shown:
                await self._log_shown(context)
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
        """Runs an operation of any kind, for a transport that can send more than one response.

        Returns a Stream for a subscription; close the Stream after use. Returns a Result for a query, a mutation, and a
        subscription that fails to start. The timeout applies to the start of a subscription and to each of its
        responses. Raises Unauthenticated and Throttled as `run` does. `deadline`: as for `run`.
        """
        end = self._time.deadline(deadline)
        with self.concurrency.of(_caller(context)):
            context = await self._time.within(context.verified(), end)
            document = await self._documents.find(query, *_caller(context))
            asked = RequestedOperation(document, query, variables, operation_name, allow_mutation, idempotency_key)
            prepared = await self._prepare(asked, context, streaming=True)
            if isinstance(prepared, Result):
                return prepared
            if prepared.kind is not OperationType.SUBSCRIPTION:
                found = await self._result(prepared, end)
                await self._log_shown(context)
                return found
            try:
                await self._charged(prepared, end)
                with ExitStack() as stack:
                    selection = selection_of(prepared.document.node, query, operation_name, variables)
                    opened = stack.enter_context(self.event_budget.subscription(context.caller_key, selection))
                    return await self._stream(prepared, opened, end, stack)
            except (LimitExceeded, Throttled) as error:
                return Result({"errors": [formatted(error)]}, began=False, operation=prepared.kind)

    async def _stream(
        self, prepared: Prepared, selection: Selection, deadline: float, stack: ExitStack
    ) -> Stream | Result:
        """Starts a subscription. `stack`: closed when the subscription ends."""
        execution, context = prepared.execution, prepared.context
        started: Any = None

        async def start() -> ExecutionResult:
            nonlocal started
            source = create_source_event_stream(execution)
            started = await source if isinstance(source, Awaitable) else source
            return started if isinstance(started, ExecutionResult) else ExecutionResult()

        refused = await self._response(start, context, deadline, allowance=self._allowance(context))
        if "errors" in refused:
            return Result({"errors": refused["errors"]}, began=False, operation=prepared.kind)

        unsent: list[Allowance] = []

        def release() -> None:
            while unsent:
                unsent.pop().release()

        def response(run: Callable[[], Any], of_event: Context) -> Awaitable[dict[str, Any]]:
            unsent.append(allowance := self._allowance(context))
            return self._response(run, of_event, allowance=allowance)

        budget, log_shown = self.event_budget, self._log_shown
        respond = EventResponses(execution, context, prepared.cost, selection, budget, response, log_shown)
        return Stream(started, respond, release, stack.pop_all().close)

    async def _prepare(self, requested: RequestedOperation, context: Context, *, streaming: bool) -> Prepared | Result:
        """Chooses and prepares an operation and computes its cost, without charging the caller for it.

        Returns a Result with `began=False` if the operation is invalid or refused.
        """
        kind: OperationType | None = None
        document, variables, operation_name, key = (
            requested.document,
            requested.variables,
            requested.operation_name,
            requested.key,
        )
        # Suggestions would tell the names in the schema to a caller to whom introspection does not.
        hides_schema = not self._suggests or self._introspection.refusal(context.caller_key) is not None
        try:
            if isinstance(document, Rejection):
                rejected = without_suggestions(document.errors) if hides_schema else document.errors
                return Result({"errors": list(rejected)}, began=False)
            operation = document.choose(operation_name)
            kind = operation.kind
            if operation.introspection is not None:
                refusal = self._introspection.refusal(context.caller_key)
                if refusal is not None:
                    return Result(_refused_at(refusal, operation.introspection), began=False, operation=kind)
            if kind is OperationType.MUTATION and not requested.allow_mutation:
                raise BadRequest("A mutation needs a POST request.")
            if kind is OperationType.SUBSCRIPTION and not streaming:
                raise BadRequest(
                    "A subscription needs a transport that can deliver more than one response: a WebSocket "
                    "(graphql-transport-ws), or Accept: text/event-stream, or multipart/mixed;subscriptionSpec=1.0."
                )
            request = None
            if kind is OperationType.MUTATION and key is not None:
                check_takes_key(self._schema._schema, operation.root_fields)
                if context.caller_key is not None:
                    request = KeyedRequest(context.caller_key, key, digest(requested.query, operation_name, variables))
            most = self.limits.bulk_variable_values if operation.bulk else self.limits.variable_values
            size = NO_VALUES if variables is None else size_of(variables, most)
            cost = operation.tariff.cost(variables or {}, self.limits).requested
            if kind is OperationType.MUTATION:
                cost += price_of_text(size)
            # Not graphql-core's `execute`, because its result does not tell invalid variables from failed fields.
            build = partial(
                self._schema.execution_context_class.build,
                self._schema._schema,
                document.node,
                context_value=context,
                raw_variable_values=variables,
                operation_name=operation_name,
                max_coercion_errors=self.limits.errors_echoed,
                hide_suggestions=size.is_long or hides_schema,
                is_awaitable=optimized_is_awaitable,  # type: ignore[arg-type] # typed as bool, used as a TypeGuard
                operation_extensions=None,
            )
            few = size.values <= FEW_VALUES
            execution = build() if few else await self._coercion.run(build, _caller(context))
            if isinstance(execution, list):
                errors = [shown(error, BadUserInput.code) for error in execution[: self.limits.errors_echoed]]
                return Result({"errors": errors}, began=False, operation=kind)
            if isinstance(execution, PlannedExecution):
                execution.introspection = self._introspection
                execution.only_field = operation.only_field
                if self._planned:
                    execution.plan(self._schema, document.plans)
        except Exception as error:
            return Result({"errors": [formatted(error)]}, began=False, operation=kind)
        return Prepared(document, operation, execution, kind, context, cost, request)

    def _charge(self, prepared: Prepared) -> dict[str, Any]:
        """Charges the cost to the caller's bucket. Returns the response's `extensions`: the cost, and what remains.

        Raises Throttled if the cost exceeds the level of the bucket.
        """
        caller, cost = prepared.context.caller_key, prepared.cost
        if caller is None and prepared.operation.introspection is not None:
            remaining = self._anonymous_throttle.take(prepared.context.origin or "", cost)
        else:
            remaining = self._throttle.take(caller, cost)
        return {"cost": {"requested": cost, "remaining": remaining}}

    async def _charged(self, prepared: Prepared, deadline: float) -> dict[str, Any]:
        """Charges the cost as `_charge` does. If processes share the buckets, the database may be asked first."""
        caller = prepared.context.caller_key
        if self._throttle.is_shared and caller is not None:
            remaining = await self._time.within(self._throttle.charge(caller, prepared.cost), deadline)
            return {"cost": {"requested": prepared.cost, "remaining": remaining}}
        return self._charge(prepared)

    async def _result(self, prepared: Prepared, deadline: float) -> Result:
        writes = prepared.kind is OperationType.MUTATION
        allowance = self._allowance(prepared.context)
        shared = self._throttle.is_shared

        async def execute() -> dict[str, Any]:
            extensions = await self._charged(prepared, deadline) if shared else self._charge(prepared)
            explained, run, context = prepared.context.explained, prepared.execution.execute_operation, prepared.context
            if explained is None:
                response = await self._response(run, context, deadline, writes=writes, allowance=allowance)
            else:
                with explained.watching():
                    response = await self._response(run, context, deadline, writes=writes, allowance=allowance)
                extensions["plan"] = explained.shown()
            return {**response, "extensions": extensions}

        kind = prepared.kind
        try:
            if prepared.request is None:
                return Result(await execute(), began=True, operation=kind, allowance=allowance)
            with _scope(prepared.context):
                context = cast(KeyedContext, prepared.context)
                answer = await self._keyed.run(context, prepared.request, execute, deadline)
        except Exception as error:
            return Result({"errors": [formatted(error)]}, began=False, operation=kind)
        return Result(answer.response, True, kind, answer.body, answer.replayed, allowance)

    async def _log_shown(self, context: Context) -> None:
        """Counts the unmasked sensitive values of a response that is about to be sent, and logs reading in bulk."""
        shown, caller, reads = context.values_shown, context.caller_key, self.bulk_reads
        if shown:
            context.values_shown = {}
            if reads is not None and caller is not None and reads.add(caller, shown):
                await reads.log_now(caller)

    def _allowance(self, context: Context) -> Allowance:
        return Allowance(self.memory, context.caller_key, self.limits.response_bytes)

    async def _response(
        self,
        execute: Callable[[], Any],
        context: Context,
        deadline: float | None = None,
        *,
        writes: bool = False,
        allowance: Allowance,
    ) -> dict[str, Any]:
        """Executes an operation and returns its response. The data of a large response is already encoded.

        `allowance`: limits the memory of the response. A query ends when it exceeds the limit. A mutation continues,
        because its changes may be saved. Then only the fields that could not be read have errors.
        """
        end = self._time.deadline(deadline)
        try:
            # After a timeout, the scope cancels the statements that the operation does not await, such as those of
            # dataloaders.
            with _scope(context, allowance):
                outcome = execute()
                result: ExecutionResult = outcome
                if isinstance(outcome, Awaitable):
                    ending = None if writes else allowance
                    result = await self._time.within(outcome, end, writes=writes, allowance=ending)
            data: Any = result.data
            if not writes:
                allowance.check()
            if allowance.is_large:
                encoding = encoded_data(data, allowance)
                data = await self._time.within(encoding, end, writes=writes)
        except Exception as error:
            return {"data": None, "errors": [formatted(error)]}
        if not result.errors:
            return {"data": data}
        return {"data": data, "errors": [formatted(error) for error in result.errors]}


def _caller(context: Context) -> tuple[str | None, str | None]:
    """Returns the caller's key and the caller's network, of which at least one is None.

    A signed-in caller has the key. An anonymous caller has the network.
    """
    key = context.caller_key
    return key, context.origin if key is None else None


def _refused_at(error: RapportError, node: FieldNode) -> dict[str, Any]:
    """Returns a response that refuses an operation, with the error at the root field `node`."""
    located = located_error(error, [node], [node.alias.value if node.alias else node.name.value])
    return {"data": None, "errors": [formatted(located)]}


def _scope(context: Context, allowance: Allowance | None = None) -> StatementScope:
    """Returns a new scope for an operation's SQL statements. The scope limits the caller's database connections."""
    return StatementScope(context.caller_key or "anonymous", allowance=allowance)
