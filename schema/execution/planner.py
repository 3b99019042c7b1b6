"""Builds the response tree of a planned read from the selection of a root field.

A response tree (`resolvers.plan.response_tree`) describes the connections, rows and values of a response. The planner
needs to know which data each field reads, and fields declare this (`schema.mapping.reads`). If a selection contains a
field without a declaration, or an unknown directive, the methods of `Planner` raise NotPlanned. Then dataloaders read
the root field.

This file is long because it has a method for each kind of part of a response.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLField,
    GraphQLID,
    GraphQLObjectType,
    GraphQLString,
    GraphQLUnionType,
    StringValueNode,
    get_named_type,
    get_nullable_type,
    is_list_type,
    is_non_null_type,
)
from graphql.execution.values import get_argument_values
from strawberry.schema import Schema
from strawberry.types.arguments import convert_arguments

from core import clock
from core.errors import BadUserInput
from models.description import Attribute, ToMany, ToOne
from models.fields import Kind
from resolvers import registry
from resolvers.plan.concurrent_reads import NotPlanned
from resolvers.plan.response_tree import (
    Amount,
    Connection,
    Constant,
    Count,
    Cursor,
    Edges,
    Either,
    GlobalId,
    Listed,
    Masked,
    Moment,
    Nodes,
    Object,
    One,
    PageInfo,
    Part,
    Request,
    Value,
    Worked,
)
from resolvers.reads import chosen_lists
from resolvers.reads.custom_objects import leading_to
from resolvers.reads.custom_values import shown_values
from resolvers.registry import Entity
from resolvers.search.custom_columns import values_column
from resolvers.search.page import ListQuery
from schema.execution.argument_values import names_a_variable, varies
from schema.execution.collected_fields import Selections
from schema.mapping.connections import TYPE, checked_bound, read_query
from schema.mapping.custom_fields import NAMES, source_of, type_name
from schema.mapping.entity import Computed
from schema.mapping.leading_objects import FIELD, leading_query
from schema.mapping.object_types import shown_masks, union_query
from schema.mapping.reads import Ends, Objects, OfList, OfRow, reads_of
from schema.mapping.values import resolver_of

MAX_LISTS = 50
"""The maximum number of lists in one statement. Writing the SQL for more would block the event loop too long."""


class Planner:
    """Builds the response tree of a root field. `lists`: the connections in the tree, by number."""

    def __init__(
        self, schema: Schema, fragments: Mapping[str, FragmentDefinitionNode], variables: object, root: bool
    ) -> None:
        self._schema = schema
        self._selections = Selections(schema._schema, fragments, variables)
        # Number 0 is the root field: a connection, or None for a field that returns rows by their ids.
        self.lists: list[Connection | None] = [] if root else [None]

    def object(self, entity: Entity, nodes: Sequence[FieldNode]) -> Object:
        """Builds the part of the response tree for an entity's rows. Raises NotPlanned if this is not possible."""
        type_ = self._type(entity.name)
        parts = {key: self._part(entity, field, some) for key, field, some in self._selections.fields(type_, nodes)}
        return Object(entity, parts)

    def connection(
        self, entity: Entity, name: str, nodes: Sequence[FieldNode], asked: Callable[[Request], ListQuery], node: Any
    ) -> Connection:
        """Builds the part of the response tree for a connection, and adds it to `lists`.

        `name`: the name of the connection type.
        `nodes`: the AST nodes that select the connection.
        `asked`: a function that returns the query for the connection's arguments in a request.
        `node`: a function that builds the part of the response tree for the connection's nodes, from their AST nodes.

        Raises NotPlanned if the part cannot be built.
        """
        number = len(self.lists)
        if number >= MAX_LISTS:
            raise NotPlanned(f"more than {MAX_LISTS} lists")
        self.lists.append(None)
        parts: dict[str, Any] = {}
        counts = 0
        type_ = self._type(name)
        for key, field, some in self._selections.fields(type_, nodes):
            match _reads(type_, field, some):
                case Constant() as constant:
                    parts[key] = constant
                case OfList.NODES:
                    parts[key] = Nodes(node(some))
                case OfList.EDGES:
                    parts[key] = Edges(self._edge(field, some, node))
                case OfList.PAGE_INFO:
                    parts[key] = PageInfo(self._page_info(field, some))
                case OfList.TOTAL_COUNT:
                    parts[key] = Count(counts, self._bound(field, some[0]))
                    counts += 1
                case _:
                    raise _unknown(some)
        arguments = [argument for one in nodes[:1] for argument in one.arguments or ()]
        # Constant arguments are read only once. For the totalCount of a root list, each viewer needs a separate query.
        fixed = not any(varies(argument) for argument in arguments) and not (number == 0 and counts)
        made = self.lists[number] = Connection(entity, asked, fixed, parts)
        return made

    def listed(
        self, entity: Entity, field: GraphQLField, nodes: Sequence[FieldNode], relation: ToMany | None = None
    ) -> Connection:
        """Builds the part of the response tree for a connection of an entity's rows, and adds it to `lists`.

        `relation`: the relation that has the rows, or None for a root list.

        Raises NotPlanned if this is not possible.
        """
        arguments = self._arguments(field, nodes[0])

        def asked(request: Request) -> ListQuery:
            given = arguments(request)
            if given.get("deleted") is not None:
                raise NotPlanned("deleted rows")
            query = read_query(request.viewer, request.zone, entity, given)
            return (
                query if relation is None else chosen_lists.with_chosen(query, relation, request.viewer, request.zone)
            )

        name = get_named_type(field.type).name
        return self.connection(entity, name, nodes, asked, lambda some: self.object(entity, some))

    def _part(self, entity: Entity, field: Any, nodes: list[FieldNode]) -> Part:
        match _reads(self._type(entity.name), field, nodes):
            case Constant() as constant:
                return constant
            case OfRow.ID:
                return GlobalId()
            case OfRow.MASKED_FIELDS:
                return Masked(shown_masks)
            case OfRow.CUSTOM_FIELDS:
                return self._custom_fields(field, nodes)
            case Attribute() as attribute:
                return self._attribute(attribute, field, nodes)
            case Computed() as computed:
                resolve = computed.resolve
                return Worked(computed.needs, self._completed(field, nodes, lambda row: resolve(row, cast(Any, None))))
            case ToOne() as relation:
                return One(relation, self.object(registry.target(relation), nodes))
            case ToMany() as relation:
                shown = self.listed(registry.target(relation), field, nodes, relation)
                return Listed(relation, shown, self._number(shown))
            case Objects(entity=parent):
                return self._objects(parent, field, nodes)
            case Ends() as union:
                shown = self._either(entity, union, field, nodes)
                return Listed(union.relation, shown, self._number(shown))
        raise _unknown(nodes)

    def _custom_fields(self, field: GraphQLField, nodes: list[FieldNode]) -> Worked:
        if any(names_a_variable(argument) for argument in nodes[0].arguments or ()):
            raise NotPlanned("names of custom fields in a variable")
        names = get_argument_values(field, nodes[0]).get(NAMES)
        try:
            column = values_column(names, opened=False)
        except ValueError as error:
            raise NotPlanned("a custom field is unknown") from error
        union = cast(GraphQLUnionType, get_named_type(field.type))
        shown = {type_.name: _all_of(self._plain_fields(type_, nodes)) for type_ in union.types}

        def show(row: Mapping[str, Any]) -> list[object]:
            return [shown[type_name(value.type)](source_of(value)) for value in shown_values(row[column])]

        return Worked((column,), show)

    def _objects(self, parent: Entity, field: GraphQLField, nodes: list[FieldNode]) -> Listed:
        if any(names_a_variable(one) for one in nodes[0].arguments or () if one.name.value in (TYPE, FIELD)):
            raise NotPlanned("a custom field in a variable")
        named = {one.name.value: one.value for one in nodes[0].arguments or ()}
        try:
            given = [cast(StringValueNode, named[name]).value for name in (TYPE, FIELD)]
            relation = leading_to(parent, *given)
        except BadUserInput as error:
            raise NotPlanned("a custom field is unknown") from error
        target, arguments = registry.target(relation), self._arguments(field, nodes[0])

        def asked(request: Request) -> ListQuery:
            given = arguments(request)
            return leading_query(parent, request.viewer, read_query(request.viewer, request.zone, target, given), given)

        name = get_named_type(field.type).name
        shown = self.connection(target, name, nodes, asked, lambda some: self.object(target, some))
        return Listed(relation, shown, self._number(shown))

    def _number(self, shown: Connection) -> int:
        return next(number for number, one in enumerate(self.lists) if one is shown)

    def _either(self, entity: Entity, union: Ends, field: GraphQLField, nodes: list[FieldNode]) -> Connection:
        arguments = self._arguments(field, nodes[0])

        def asked(request: Request) -> ListQuery:
            return union_query(request.viewer, request.zone, union.relation, arguments(request))

        def node(some: Sequence[FieldNode]) -> Either:
            return Either(union.link, tuple(One(end, self.object(registry.target(end), some)) for end in union.ends))

        return self.connection(union.link, get_named_type(field.type).name, nodes, asked, node)

    # Values

    def _attribute(self, attribute: Attribute, field: GraphQLField, nodes: list[FieldNode]) -> Part:
        resolve = resolver_of(attribute)
        if attribute.kind is Kind.MONEY:
            return Amount(attribute, self._of_amount(cast(GraphQLObjectType, get_named_type(field.type)), nodes))
        show = _leaf(field)
        if resolve is None and show is clock.written:
            return Moment(attribute)
        if resolve is None:
            return Value(attribute, show)
        return Worked((attribute.name,), self._completed(field, nodes, lambda row: resolve(row, None)))

    def _of_amount(self, type_: GraphQLObjectType, nodes: Sequence[FieldNode]) -> dict[str, str | Constant]:
        found: dict[str, str | Constant] = {}
        for key, field, _ in self._selections.fields(type_, nodes):
            found[key] = (
                Constant(type_.name) if field is None else field.extensions["strawberry-definition"].python_name
            )
        return found

    def _completed(
        self, field: GraphQLField, nodes: Sequence[FieldNode], resolve: Callable[[Mapping[str, Any]], Any]
    ) -> Callable[[Mapping[str, Any]], Any]:
        """Returns a function that calls `resolve` with a row and converts the result for the response.

        Raises NotPlanned if the field is a list of objects. The returned function raises NotPlanned if a required value
        is None.
        """
        named = get_named_type(field.type)
        null = not is_non_null_type(field.type)
        inner: object = get_nullable_type(field.type)
        if isinstance(named, GraphQLObjectType):
            if is_list_type(inner):
                raise _unknown(nodes)
            complete: Callable[[Any], object] = _all_of(self._plain_fields(named, nodes))
        else:
            show = _leaf(field) or (lambda value: value)
            complete = (lambda value: [show(one) for one in value]) if is_list_type(inner) else show

        def completed(row: Mapping[str, object]) -> object:
            value = resolve(row)
            if value is None:
                if null:
                    return None
                raise NotPlanned("a value is missing")
            return complete(value)

        return completed

    def _plain_fields(self, type_: GraphQLObjectType, nodes: Sequence[FieldNode]) -> dict[str, Callable[[Any], Any]]:
        """Returns, for each response key, a function that returns the value of the field.

        The functions take the source of the field, which is a dict. Raises NotPlanned if a selected field has a
        resolver or is a list of objects.
        """
        found: dict[str, Callable[[Any], object]] = {}
        for key, field, some in self._selections.fields(type_, nodes):
            if field is None:
                found[key] = lambda value: type_.name
                continue
            reads: Any = field.extensions.get("strawberry-definition")
            if not getattr(reads, "is_basic_field", False):
                raise _unknown(some)
            named = get_named_type(field.type)
            if not isinstance(named, GraphQLObjectType):
                found[key] = _shown(reads.python_name, _leaf(field))
            elif is_list_type(get_nullable_type(field.type)):
                raise _unknown(some)
            else:
                found[key] = _shown(reads.python_name, _all_of(self._plain_fields(named, some)))
        return found

    # Connections

    def _edge(self, field: GraphQLField, nodes: Sequence[FieldNode], node: Any) -> dict[str, Any]:
        parts: dict[str, object] = {}
        type_ = self._type(get_named_type(field.type).name)
        for key, inner, some in self._selections.fields(type_, nodes):
            match _reads(type_, inner, some):
                case Constant() as constant:
                    parts[key] = constant
                case OfList.NODE:
                    parts[key] = node(some)
                case OfList.CURSOR:
                    parts[key] = Cursor()
                case _:
                    raise _unknown(some)
        return parts

    def _page_info(self, field: GraphQLField, nodes: Sequence[FieldNode]) -> dict[str, str | Constant]:
        parts: dict[str, str | Constant] = {}
        type_ = self._type(get_named_type(field.type).name)
        for key, inner, some in self._selections.fields(type_, nodes):
            reads = _reads(type_, inner, some)
            parts[key] = reads if isinstance(reads, Constant) else reads.name.lower()
        return parts

    def _bound(self, field: GraphQLField, node: FieldNode) -> Callable[[Request], int | None]:
        arguments = self._arguments(field, node)
        return lambda request: checked_bound(arguments(request).get("max"))

    def _arguments(self, field: GraphQLField, node: FieldNode) -> Callable[[Request], dict[str, Any]]:
        """Returns a function that coerces a field's arguments. Arguments without variables are coerced only once."""
        definition = field.extensions["strawberry-definition"]
        config, scalars = self._schema.config, self._schema.schema_converter.scalar_registry

        def read(request: Request) -> dict[str, object]:
            given = get_argument_values(field, node, request.variables)
            return convert_arguments(given, definition.arguments, scalars, config)

        if any(names_a_variable(argument) for argument in node.arguments or ()):
            return read
        known: list[dict[str, object]] = []

        def cached(request: Request) -> dict[str, object]:
            if not known:
                known.append(read(request))
            return known[0]

        return cached

    def _type(self, name: str) -> GraphQLObjectType:
        return cast(GraphQLObjectType, self._schema._schema.type_map[name])


def _reads(type_: GraphQLObjectType, field: GraphQLField | None, nodes: Sequence[FieldNode]) -> Any:
    """Returns the declaration of the data that the field reads; a Constant for `__typename`.

    Raises NotPlanned if there is no declaration.
    """
    if field is None:
        return Constant(type_.name)
    reads = reads_of(field.extensions.get("strawberry-definition"))
    if reads is None:
        raise _unknown(nodes)
    return reads


def _leaf(field: GraphQLField) -> Callable[[Any], object] | None:
    """Returns the function that serializes a leaf type; None if values need no conversion."""
    named: Any = get_named_type(field.type)
    if named in (GraphQLString, GraphQLID, GraphQLBoolean):
        return None
    complete: Callable[[Any], object] = named.coerce_output_value
    if isinstance(named, GraphQLEnumType) and all(complete(one.value) == one.value for one in named.values.values()):
        return None
    return complete


def _shown(name: str, show: Callable[[Any], object] | None) -> Callable[[Any], object]:
    return lambda value: value[name] if show is None or value[name] is None else show(value[name])


def _all_of(shown: Mapping[str, Callable[[Any], object]]) -> Callable[[Any], dict[str, object]]:
    return lambda value: {key: show(value) for key, show in shown.items()}


def _unknown(nodes: Sequence[FieldNode]) -> NotPlanned:
    return NotPlanned(f"the field {nodes[0].name.value}")
