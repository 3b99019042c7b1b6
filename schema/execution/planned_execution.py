"""Executes root fields of queries as planned reads: one SQL statement reads the whole selection.

If a planned read is not possible, resolvers and dataloaders read the root field. `PlannedExecution` overrides the
method `execute_field` of graphql-core, whose version is pinned. Tests fail if a new version changes that method.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLField,
    GraphQLList,
    GraphQLObjectType,
    OperationType,
    get_named_type,
    get_nullable_type,
    located_error,
)
from graphql.execution.collect_fields import FieldDetails
from graphql.execution.values import get_argument_values
from graphql.pyutils import Path
from strawberry.schema import Schema
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

import models
from core.allowances import Allowance
from core.errors import RapportError
from core.pacing import is_over, next_turn
from models.dialect.statement_scope import current_scope, running
from resolvers import registry
from resolvers.authentication import Recheck
from resolvers.plan.concurrent_reads import NotPlanned, ReadFailed
from resolvers.plan.planned_read import PagePlan, PlannedResult, RowPlan
from resolvers.plan.response_tree import Request
from resolvers.registry import Entity
from schema.execution.collected_fields import KNOWN_DIRECTIVES, Selections
from schema.execution.introspection import Introspection, IntrospectionRequest
from schema.execution.leaf_fast_path import FALLBACK, leaf_of
from schema.execution.limits import INTROSPECTION
from schema.execution.plan_cache import Plans
from schema.execution.planner import Planner
from schema.mapping.context import Context
from schema.mapping.ids import read_global_id, read_id
from schema.mapping.reads import MAX_NODES, Root, RootList, Single, Structure, reads_of


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
        """Executes the operation. A query with one root field skips what graphql-core does to run several of them."""
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
        try:
            data = {key: await value}
        except GraphQLError as error:
            self.collected_errors.add(error, None)
            return self.build_response(None)
        return self.build_response(data)

    def execute_field(
        self, parent_type: GraphQLObjectType, source: object, field_details_list: Any, path: Path, position_context: Any
    ) -> object:
        """Resolves a leaf by the fast path, a root field by a planned read, and others by resolvers."""
        if path.prev is not None:
            field = self.schema.get_field(parent_type, field_details_list[0].node.name.value)
            leaf = leaf_of(field) if field is not None else None
            if leaf is not None:
                shown = leaf(source)
                if shown is not FALLBACK:
                    self._count(path, shown)
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
        if self.plans is None or self.operation.operation is not OperationType.QUERY:
            return resolve()
        context = self.context_value
        if not isinstance(context, Context) or context.viewer is None:
            return resolve()
        nodes = [details.node for details in field_details_list]
        if definition is None:
            return resolve()
        # The statement of the planned read also verifies a cached caller, which saves a separate statement.
        recheck = Recheck(session=context.viewer.session is not None) if context.is_cached else None
        request = Request(context.viewer, context.settings.time_zone, self.variable_values, recheck)
        planning = _RootField(self, definition, nodes, request)
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
        return super().complete_awaitable_value(return_type, details, info, path, _paced(result), position_context)

    def _count(self, path: Path | None, value: object) -> None:
        """Counts the bytes of a leaf value and of its key against the memory limit of the response."""
        size = 8 if path is None else 8 + len(cast(str, path.key))
        if type(value) is str:
            size += len(value)
        elif type(value) in _CONTAINERS:
            size += _size(value)
        self._uncounted += size
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
        planning: _RootField,
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

_CONTAINERS = frozenset({dict, list})


def _size(value: object) -> int:
    """Returns the approximate size of a JSON value in bytes."""
    size, unread = 0, [value]
    while unread:
        one = unread.pop()
        size += 8
        if isinstance(one, str):
            size += len(one)
        elif isinstance(one, dict):
            unread += one
            unread += one.values()
        elif isinstance(one, list):
            unread += one
    return size


async def _paced(result: Awaitable[Any]) -> Any:
    found = await result
    if is_over():
        await next_turn(*running())
    return found


def _loaded(context: Context, path: Path, reason: NotPlanned) -> None:
    if context.explained is not None:
        context.explained.loaded(str(path.key), str(reason))


@dataclass(slots=True)
class _RootField:
    """A root field during the execution of an operation. `nodes`: all AST nodes that select the field."""

    execution: PlannedExecution
    definition: GraphQLField
    nodes: list[FieldNode]
    request: Request

    def reading(self, context: Context) -> Awaitable[PlannedResult]:
        """Starts the planned read and returns an awaitable of its result.

        Raises NotPlanned if dataloaders must read the field instead.
        """
        reads = reads_of(self.definition.extensions.get("strawberry-definition"))
        try:
            match reads:
                case RootList(entity):
                    return self._page(context, entity)
                case Single() | Root():
                    return self._rows(context, reads)
        except (RapportError, GraphQLError) as error:  # the resolver raises the same error again, for the client
            raise NotPlanned("an argument is refused") from error
        raise NotPlanned("a field that only its resolver knows")

    def _page(self, context: Context, entity: Entity) -> Awaitable[PlannedResult]:
        def make() -> PagePlan:
            planner = self._planner(root=True)
            planner.listed(entity, self.definition, self.nodes)
            return PagePlan(planner.lists)

        plan: PagePlan = self._plan(entity.name, make)
        return plan.run(context.database, self.request)

    def _rows(self, context: Context, reads: Single | Root) -> Awaitable[PlannedResult]:
        given = get_argument_values(self.definition, self.nodes[0], self.request.variables)
        wanted: list[tuple[Entity, object]]
        match reads:
            case Single(entity):
                wanted = [(entity, read_id(entity, given["id"]))]
            case Root.NODE:
                wanted = [read_global_id(given["id"])]
            case Root.NODES:
                wanted = [read_global_id(id) for id in given["ids"]]
                if len(wanted) > MAX_NODES:
                    raise NotPlanned("more ids than are taken")
            case _:
                id = self.request.viewer.id
                wanted = [] if id is None else [(registry.of(models.Employee), id)]
        return self._found(context, wanted, many=reads is Root.NODES)

    async def _found(self, context: Context, wanted: list[tuple[Entity, Any]], *, many: bool) -> PlannedResult:
        found: dict[Any, Any] = {}
        verified: list[bool] = []
        for entity in dict.fromkeys(entity for entity, _ in wanted):
            ids = [id for one, id in wanted if one is entity]
            try:
                rows, is_verified = await self._row_plan(entity).run(context.database, self.request, ids)
            except NotPlanned:
                raise
            except Exception as error:
                if not many:
                    raise
                rows, is_verified = dict.fromkeys(ids, error), False  # the rows of other entities are still returned
            verified.append(is_verified)
            found.update({(entity, id): row for id, row in rows.items()})
        shown = [found.get(one) for one in wanted]
        return PlannedResult(shown if many else next(iter(shown), None), bool(verified) and all(verified))

    def _row_plan(self, entity: Entity) -> RowPlan:
        def make() -> RowPlan:
            planner = self._planner(root=False)
            shown = planner.object(entity, self.nodes)
            return RowPlan(planner.lists, shown)

        plan: RowPlan = self._plan(entity.name, make)
        return plan

    def _plan(self, name: str, make: Callable[[], object]) -> Any:
        plans = self.execution.plans
        assert plans is not None
        # The `id()` of an AST node is unique here, because the document keeps its nodes alive as long as its plans.
        key = (name, *map(id, self.nodes))
        found = plans.find(key, self.request.variables.coerced, make)
        if isinstance(found, NotPlanned):
            raise found
        return found

    def _planner(self, *, root: bool) -> Planner:
        execution = self.execution
        assert execution.strawberry is not None
        fragments: Mapping[str, FragmentDefinitionNode] = execution.fragment_definitions
        return Planner(execution.strawberry, fragments, self.request.variables, root)

    def failed(self, raw: Exception, path: Path) -> Exception:
        """Returns the error to report for a failed planned read.

        If the page of a connection could not be read, the error is located at the first selected field that needs the
        page. Dataloaders report the same location.
        """
        if not isinstance(raw, ReadFailed):
            return raw
        selections = Selections(self.execution.schema, self.execution.fragment_definitions, self.request.variables)
        type_ = cast(GraphQLObjectType, get_named_type(self.definition.type))
        nodes = next((nodes for key, _, nodes in selections.fields(type_, self.nodes) if key == raw.key), self.nodes)
        return located_error(raw.error, nodes, [*path.as_list(), raw.key])
