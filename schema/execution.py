"""Runs one operation, from the text of its query to the response.

Limits, cost and time are checked here, and errors are made to say no more than they should.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol

import strawberry
from graphql import ExecutionResult, FieldNode, GraphQLError, GraphQLFormattedError, OperationType
from strawberry.exceptions import StrawberryInputCoercionError
from strawberry.execution import optimized_is_awaitable

from core.errors import BadRequest, BadUserInput, RapportError, TimedOut
from schema.cost import Throttle
from schema.documents import Documents, Rejection
from schema.limits import Limits

_log = logging.getLogger("rapport.execution")


class Context(Protocol):
    """What an operation is run with; resolvers see the very same object."""

    @property
    def caller_key(self) -> str | None:
        """Whose bucket pays, or None for somebody unknown."""


@dataclass(frozen=True, slots=True)
class Result:
    """The response to a request.

    `began` tells whether resolvers ran, so that something may have been changed; `operation` is None where the request
    named none that could be found.
    """

    response: dict[str, Any]
    began: bool
    operation: OperationType | None = None


class Executor:
    """Executes queries and mutations of one schema. It is built once, and holds the document cache and the buckets."""

    def __init__(
        self, schema: strawberry.Schema, limits: Limits | None = None, throttle: Throttle | None = None
    ) -> None:
        self.limits = limits or Limits()
        self._schema = schema
        self._documents = Documents(schema._schema, self.limits)
        self._throttle = throttle or Throttle(self.limits)

    def is_bulk(self, query: str, operation_name: str | None) -> bool:
        """Whether an operation changes many rows at once. One that cannot be run does not."""
        document = self._documents.get(query)
        try:
            return not isinstance(document, Rejection) and document.choose(operation_name).bulk
        except BadRequest:
            return False

    async def run(
        self,
        query: str,
        variables: dict[str, Any] | None,
        operation_name: str | None,
        context: Context,
        *,
        allow_mutation: bool = True,
    ) -> Result:
        """Run one operation. Whatever goes wrong becomes an error of the response."""
        kind: OperationType | None = None
        try:
            document = self._documents.get(query)
            if isinstance(document, Rejection):
                return Result({"errors": list(document.errors)}, began=False)
            operation = document.choose(operation_name)
            kind = operation.kind
            if kind is OperationType.MUTATION and not allow_mutation:
                raise BadRequest("A mutation needs a POST request.")
            if kind is OperationType.SUBSCRIPTION:
                raise BadRequest("A subscription needs a transport that can deliver more than one answer.")
            cost = operation.tariff.cost(variables or {}, self.limits)
            # As graphql-core's execute does; but here it can be told whether the variables or the fields failed.
            execution = self._schema.execution_context_class.build(
                self._schema._schema,
                document.node,
                context_value=context,
                raw_variable_values=variables,
                operation_name=operation_name,
                max_coercion_errors=self.limits.errors_echoed,
                is_awaitable=optimized_is_awaitable,  # type: ignore[arg-type] # a TypeGuard in all but name
                operation_extensions=None,
            )
            if isinstance(execution, list):
                errors = [_shown(error, BadUserInput.code) for error in execution[: self.limits.errors_echoed]]
                return Result({"errors": errors}, began=False, operation=kind)
            remaining = self._throttle.take(context.caller_key, cost.requested)
        except Exception as error:
            return Result({"errors": [formatted(error)]}, began=False, operation=kind)
        response = await self._response(execution.execute_operation)
        response["extensions"] = {"cost": {"requested": cost.requested, "remaining": remaining}}
        return Result(response, began=True, operation=kind)

    async def _response(self, execute: Callable[[], Any]) -> dict[str, Any]:
        timeout = asyncio.timeout(self.limits.timeout_seconds)
        try:
            # Leaving the block by its timeout cancels the operation with all that it awaits.
            async with timeout:
                outcome = execute()
                result: ExecutionResult = await outcome if isinstance(outcome, Awaitable) else outcome
        except Exception as error:
            late = TimedOut(f"The operation took longer than {self.limits.timeout_seconds:g} s.")
            return {"data": None, "errors": [formatted(late if timeout.expired() else error)]}
        if not result.errors:
            return {"data": result.data}
        return {"data": result.data, "errors": [formatted(error) for error in result.errors]}


def formatted(error: Exception) -> GraphQLFormattedError:
    """An error as the client may see it: an expected one as it is, a defect as an id that is found in the log."""
    cause = _cause(error)
    located = error if isinstance(error, GraphQLError) else GraphQLError("")
    if isinstance(cause, RapportError):
        return {**_shown(located, cause.code), "message": cause.message, "extensions": cause.extensions}
    if isinstance(cause, StrawberryInputCoercionError) or _blames_an_argument(cause):
        return _shown(located, BadUserInput.code)
    id = secrets.token_hex(8)
    _log.error("Internal error %s", id, exc_info=cause)
    shown = _shown(located, RapportError.code)
    return {**shown, "message": f"Internal error {id}", "extensions": {"code": RapportError.code, "id": id}}


def _cause(error: Exception) -> Exception:
    while isinstance(error, GraphQLError) and error.original_error is not None:
        error = error.original_error
    return error


def _blames_an_argument(error: Exception) -> bool:
    # graphql-core refuses an argument at the node of its value. An error at a field, or nowhere, is that of a value
    # which a resolver returned, and may quote it.
    if not isinstance(error, GraphQLError) or not error.nodes:
        return False
    return not isinstance(error.nodes[0], FieldNode)


def _shown(error: GraphQLError, code: str) -> GraphQLFormattedError:
    shown = error.formatted
    shown["extensions"] = {"code": code}
    return shown
