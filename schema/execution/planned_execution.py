"""Executes root fields of queries as planned reads: one SQL statement reads the whole selection.

If a planned read is not possible, resolvers and dataloaders read the root field. `PlannedExecution` overrides the
methods `execute_operation` and `execute_field` of graphql-core, whose version is pinned. Tests fail if a new version
changes these methods.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any, cast

from graphql import (
    FieldNode,
    GraphQLError,
    GraphQLField,
    GraphQLList,
    GraphQLObjectType,
    OperationType,
    get_nullable_type,
)
from graphql.execution.collect_fields import FieldDetails
from graphql.pyutils import Path
from strawberry.schema import Schema
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from core.allowances import Allowance
from core.pacing import is_over, next_turn
from models.dialect.statement_scope import current_scope, running
from resolvers.authentication import Recheck
from resolvers.plan.concurrent_reads import NotPlanned
from resolvers.plan.planned_read import PlannedResult
from resolvers.plan.response_tree import Request
from schema.execution.collected_fields import KNOWN_DIRECTIVES
from schema.execution.introspection import Introspection, IntrospectionRequest
from schema.execution.leaf_fast_path import FALLBACK, leaf_of, leaf_size, sensitive_of
from schema.execution.limits import INTROSPECTION
from schema.execution.plan_cache import Plans
from schema.execution.root_field import RootField
from schema.mapping.context import Context
from schema.mapping.reads import Structure, reads_of


class OnlyField:
    """The root field of a query that has just one, without directives or a fragment.

    `key`: the name of the field in the response. `details`: the field, as graphql-core collects it.
    """

    __slots__ = ("details", "key")

    def __init__(self, node: FieldNode) -> None:
        self.key = node.alias.value if node.alias else node.name.value
        self.details = [FieldDetails(node, None)]


class PlannedExecution(StrawberryGraphQLCoreExecutionContext):
    """Executes an operation. After a call of `plan`, uses planned reads for the root fields of queries, if possible."""

    plans: Plans | None = None
    strawberry: Schema | None = None
    introspection: Introspection | None = None
    allowance: Allowance | None = None
    only_field: OnlyField | None = None
    _uncounted: int = 0
    _root_fields: int = 0
    _verified_fields: int = 0

    def plan(self, schema: Schema, plans: Plans) -> None:
        """Enables planned reads for this execution. `plans`: the plan cache of the document."""
        self.strawberry, self.plans = schema, plans

    @property
    def is_verified(self) -> bool:
        """Whether planned reads have verified the cached caller. False if any root field was read in another way."""
        return 0 < self._root_fields == self._verified_fields

    def execute_operation(self, serially: bool | None = None) -> Any:
        """Executes the operation.

        For a query with one root field, skips the work that graphql-core does to run several root fields.
        """
        only, query = self.only_field, self.schema.query_type
        if only is None or query is None:
            return super().execute_operation(serially)
        path = Path(None, only.key, query.name)
        try:
            value = self.execute_field(query, self.root_value, only.details, path, None)
        except GraphQLError as error:
            self.collected_errors.add(error, None)
            return self.finish(self.build_response(None))
        if self.is_awaitable(value):
            return self._response_with(only.key, cast(Awaitable[object], value))
        return self.finish(self.build_response({only.key: value}))

    async def _response_with(self, key: str, value: Awaitable[object]) -> Any:
        data: dict[str, object] | None
        try:
            data = {key: await value}
        except GraphQLError as error:
            self.collected_errors.add(error, None)
            data = None
        # It refers back to this execution, which would leave the whole operation to the garbage collection.
        del self.async_helpers
        return self.build_response(data)

    def execute_field(
        self, parent_type: GraphQLObjectType, source: object, field_details_list: Any, path: Path, position_context: Any
    ) -> object:
        """Resolves a leaf by the fast path, a root field by a planned read, and any other field by its resolver.

        If the fast path or the planned read is not possible, uses the resolver.
        """
        if path.prev is not None:
            field = self.schema.get_field(parent_type, field_details_list[0].node.name.value)
            leaf = leaf_of(field) if field is not None else None
            if leaf is not None:
                shown = leaf(source)
                if shown is not FALLBACK:
                    self._count(path, shown)
                    if shown is not None and field is not None and (attribute := sensitive_of(field)) is not None:
                        self.context_value.show(attribute, source)
                    return shown

        def resolve() -> object:
            return super(PlannedExecution, self).execute_field(
                parent_type, source, field_details_list, path, position_context
            )

        if path.prev is not None:
            return resolve()
        self.allowance = current_scope().allowance
        self._root_fields += 1
        definition = self.schema.get_field(parent_type, field_details_list[0].node.name.value)
        if self.introspection is not None and definition is not None:
            if field_details_list[0].node.name.value in INTROSPECTION:
                return self._described(self.introspection, definition, field_details_list, path)
            reads = reads_of(definition.extensions.get("strawberry-definition"))
            if isinstance(reads, Structure) and self.context_value.viewer is not None:
                return self._described(self.introspection, definition, field_details_list, path, reads)
        if self.plans is None or self.strawberry is None or self.operation.operation is not OperationType.QUERY:
            return resolve()
        context = self.context_value
        if not isinstance(context, Context) or context.viewer is None:
            return resolve()
        nodes = [details.node for details in field_details_list]
        if definition is None:
            return resolve()
        # The statement of the planned read also verifies a cached caller, which saves a separate statement.
        recheck = Recheck(session=context.viewer.session is not None) if context.is_cached else None
        request = Request(
            context.viewer, context.settings.time_zone, self.variable_values, recheck, context.values_shown
        )
        planning = RootField(self.strawberry, self.fragment_definitions, self.plans, definition, nodes, request)
        try:
            # Only dataloaders record the rows with personal data that a response contains.
            if context.reader.people is not None:
                raise NotPlanned("the people in the response are recorded")
            # Check the whole document, because a directive may be on the operation or on an enclosing fragment.
            if not self.plans.directives <= KNOWN_DIRECTIVES.keys():
                raise NotPlanned("a directive")
            if any(details.fragment_variable_values for details in field_details_list):
                raise NotPlanned("the arguments of a fragment")
            reading = planning.reading(context)
        except NotPlanned as reason:
            _loaded(context, path, reason)
            return resolve()
        return self._planned(reading, planning, field_details_list, path, resolve)

    def complete_leaf_value(self, return_type: Any, result: Any) -> Any:  # type: ignore[override] # a static method
        """Completes a leaf as graphql-core does, and counts its bytes."""
        shown = super().complete_leaf_value(return_type, result)
        self._count(None, shown)
        return shown

    def complete_awaitable_value(
        self, return_type: Any, details: Any, info: Any, path: Path, result: Any, position_context: Any
    ) -> Any:
        """Completes an awaited value. If the current turn of the operation is over, first waits for its next turn."""
        return super().complete_awaitable_value(return_type, details, info, path, _Paced(result), position_context)

    def _count(self, path: Path | None, value: object) -> None:
        """Counts the bytes of a leaf value and of its key against the memory limit of the response."""
        self._uncounted += leaf_size(value) if path is None else leaf_size(value) + len(cast(str, path.key))
        if self._uncounted > _COUNTED_AT:
            count, self._uncounted = self._uncounted, 0
            if self.allowance is not None:
                self.allowance.take(count)

    async def _described(
        self,
        introspection: Introspection,
        definition: GraphQLField,
        details: Any,
        path: Path,
        structure: Structure | None = None,
    ) -> Any:
        """Returns the value of a field that describes the schema or the data model, as JSON.

        `structure`: how a field that describes the data model is read; None for `__schema` and `__type`.
        """
        context = self.context_value
        nodes = [one.node for one in details]
        try:
            fragments = dict(self.fragment_definitions)
            variables = dict(self.variable_values.coerced)
            if structure is None:
                request = IntrospectionRequest(self.operation, nodes, fragments, variables)
            else:
                part = structure.part(context.viewer)
                request = IntrospectionRequest(self.operation, nodes, fragments, variables, part, context)
            return await introspection.answer(request, context.caller_key or context.origin)
        except Exception as raw:
            self.handle_field_error(raw, definition.type, details, path)
            return None

    async def _planned(
        self,
        reading: Awaitable[PlannedResult],
        planning: RootField,
        details: Any,
        path: Path,
        resolve: Callable[[], Any],
    ) -> Any:
        context: Context = self.context_value
        try:
            found, is_verified = await reading
        except NotPlanned as reason:
            _loaded(context, path, reason)
            found = resolve()
            return await found if self.is_awaitable(found) else found
        except Exception as raw:
            self.handle_field_error(planning.failed(raw, path), planning.definition.type, details, path)
            return None
        self._verified_fields += is_verified
        if context.explained is not None:
            context.explained.planned(str(path.key))
        if isinstance(found, list):
            for place, row in enumerate(found):
                if isinstance(row, Exception):
                    item = cast(GraphQLList[Any], get_nullable_type(planning.definition.type)).of_type
                    self.handle_field_error(row, item, details, path.add_key(place))
                    found[place] = None
        return found


_COUNTED_AT = 16 * 1024
"""The number of bytes after which they are taken from the allowance."""


class _Paced:
    """An awaitable for the value of a field. If the operation's turn is over, also waits for its next turn.

    If a field is cancelled before its first step, nothing awaits its value. A coroutine is then closed, because Python
    would warn of it.
    """

    __slots__ = ("_result",)

    def __init__(self, result: Awaitable[Any]) -> None:
        self._result: Awaitable[Any] | None = result

    def __await__(self) -> Generator[Any, Any, Any]:
        result, self._result = self._result, None
        assert result is not None
        found = yield from result.__await__()
        if is_over():
            yield from next_turn(*running()).__await__()
        return found

    def __del__(self) -> None:
        if isinstance(self._result, Coroutine):
            self._result.close()


def _loaded(context: Context, path: Path, reason: NotPlanned) -> None:
    if context.explained is not None:
        context.explained.loaded(str(path.key), str(reason))
