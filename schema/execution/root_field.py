"""A root field of a query that may be a planned read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLField,
    GraphQLObjectType,
    get_named_type,
    located_error,
)
from graphql.execution.values import get_argument_values
from graphql.pyutils import Path
from strawberry.schema import Schema

import models
from core.errors import BadUserInput, RapportError
from resolvers import access, registry
from resolvers.plan.concurrent_reads import NotPlanned, ReadFailed
from resolvers.plan.planned_read import PagePlan, PlannedResult, RowPlan
from resolvers.plan.response_tree import Request
from resolvers.registry import Entity
from schema.execution.collected_fields import Selections
from schema.execution.plan_cache import Plans
from schema.execution.planner import Planner
from schema.mapping.context import Context
from schema.mapping.ids import read_global_id, read_global_id_or_error, read_id
from schema.mapping.reads import MAX_NODES, Root, RootList, Single, reads_of


@dataclass(slots=True)
class RootField:
    """A root field during the execution of an operation.

    `fragments`: the fragments of the document, by name.
    `plans`: the plan cache of the document.
    `nodes`: all AST nodes that select the field.
    """

    schema: Schema
    fragments: Mapping[str, FragmentDefinitionNode]
    plans: Plans
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
        if given.get("deleted") is not None:
            raise NotPlanned("deleted rows")
        wanted: list[tuple[Entity, object] | BadUserInput]
        match reads:
            case Single(entity):
                wanted = [(entity, read_id(entity, given["id"]))]
            case Root.NODE:
                wanted = [read_global_id(given["id"])]
            case Root.NODES:
                wanted = [read_global_id_or_error(id) for id in given["ids"]]
                if len(wanted) > MAX_NODES:
                    raise NotPlanned("more ids than are taken")
            case _:
                wanted = [(registry.of(models.Employee), id)] if (id := self.request.viewer.id) else []
        return self._found(context, wanted, many=reads is Root.NODES)

    async def _found(self, context: Context, wanted: list[Any], *, many: bool) -> PlannedResult:
        """Reads rows by their entities and ids.

        `wanted`: pairs of an entity and an id. An error in this list is itself the result for its position.
        `many`: whether an error of reading the rows of one entity is returned in place of these rows; otherwise, the
        error is raised.
        """
        found: dict[Any, Any] = {}
        verified: list[bool] = []
        named = [one for one in wanted if not isinstance(one, BadUserInput)]
        for entity in dict.fromkeys(entity for entity, _ in named):
            ids = [id for one, id in named if one is entity]
            try:
                rows, is_verified = await self._row_plan(entity).run(context.database, self.request, ids)
            except NotPlanned:
                raise
            except Exception as error:
                if not many:
                    raise
                rows, is_verified = dict.fromkeys(ids, error), False  # the rows of other entities are still returned
            if access.MERGED_INTO in entity.description.to_one and not rows.keys() >= {*ids}:
                raise NotPlanned("a row that may be merged into another")
            verified.append(is_verified)
            found.update({(entity, id): row for id, row in rows.items()})
        shown = [one if isinstance(one, BadUserInput) else found.get(one) for one in wanted]
        return PlannedResult(shown if many else next(iter(shown), None), bool(verified) and all(verified))

    def _row_plan(self, entity: Entity) -> RowPlan:
        def make() -> RowPlan:
            planner = self._planner(root=False)
            shown = planner.object(entity, self.nodes)
            return RowPlan(planner.lists, shown)

        plan: RowPlan = self._plan(entity.name, make)
        return plan

    def _plan(self, name: str, make: Callable[[], object]) -> Any:
        # The `id()` of an AST node is unique here, because the document keeps its nodes alive as long as its plans.
        key = (name, *map(id, self.nodes))
        found = self.plans.find(key, self.request.variables.coerced, make)
        if isinstance(found, NotPlanned):
            raise found
        return found

    def _planner(self, *, root: bool) -> Planner:
        return Planner(self.schema, self.fragments, self.request.variables, root)

    def failed(self, raw: Exception, path: Path) -> Exception:
        """Returns the error to report for a failed planned read.

        If the page of a connection could not be read, the error is located at the first selected field that needs the
        page. Dataloaders report the same location.
        """
        if not isinstance(raw, ReadFailed):
            return raw
        selections = Selections(self.schema._schema, self.fragments, self.request.variables)
        type_ = cast(GraphQLObjectType, get_named_type(self.definition.type))
        nodes = next((nodes for key, _, nodes in selections.fields(type_, self.nodes) if key == raw.key), self.nodes)
        return located_error(raw.error, nodes, [*path.as_list(), raw.key])
