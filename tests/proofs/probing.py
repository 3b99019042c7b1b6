"""Generates every request that could reveal a masked field: filters, orders, searches and writes, from the schema."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    get_nullable_type,
)

from models.description import camel, snake
from schema.mapping.entity import Mapped
from tests.entities.matrix import CHANGEABLE, ENTITIES, GRAPH, fields_of, listed, single, valid
from tests.proofs.isolation import nested, where_paths
from tests.proofs.mutating import document
from tests.proofs.walking import steps

SOME = {
    "String": "x",
    "Boolean": True,
    "Int": 1,
    "Decimal": "1",
    "Date": "2000-01-02",
    "BirthDate": "2000-01-02",
    "DateTime": "2000-01-02T00:00:00Z",
    "DateTimeOrRelative": "2000-01-02T00:00:00Z",
    "ID": "00000000-0000-7000-8000-000000000000",
}


@dataclass(frozen=True)
class Probe:
    """A request that could reveal an attribute of an entity.

    `writes`: whether the request is a mutation.
    """

    query: str
    variables: dict[str, Any]
    entity: str
    attribute: str
    writes: bool = False


def of_where(type_name: str) -> Mapped | None:
    """Returns the entity whose `where` argument has this type, or None."""
    return next((one for one in ENTITIES if f"{one.name}Where" == type_name), None)


def conditions(target: Mapped, attribute: str) -> Iterator[dict[str, Any]]:
    """Yields a condition with each filter operator of an attribute; none if it cannot be filtered."""
    where = GRAPH.type_map[f"{target.name}Where"]
    assert isinstance(where, GraphQLInputObjectType)
    given = where.fields.get(camel(attribute))
    if given is None:
        return
    operators = get_named_type(given.type)
    assert isinstance(operators, GraphQLInputObjectType)
    for operator, operand in operators.fields.items():
        named = get_named_type(operand.type)
        value = next(iter(named.values)) if isinstance(named, GraphQLEnumType) else _some(named)
        several = isinstance(get_nullable_type(operand.type), GraphQLList)
        yield {camel(attribute): {operator: [value] if several else value}}


def _some(named: Any) -> Any:
    if isinstance(named, GraphQLInputObjectType):
        # All that must be given; or an alternative, such as of an absolute and a relative date: the first one.
        needed = {name: one for name, one in named.fields.items() if isinstance(one.type, GraphQLNonNull)}
        chosen = needed or dict(list(named.fields.items())[:1])
        return {n: "USD" if n == "currency" else _some(get_named_type(one.type)) for n, one in chosen.items()}
    return SOME[named.name]


def filters(mapped: Mapped, hops: int, masked: dict[str, frozenset[str]]) -> Iterator[Probe]:
    """Yields filters of an entity's list by every masked attribute, with every operator and quantifier.

    `hops`: the maximum number of relations that a filter follows.
    """
    query = f"query($where: {mapped.name}Where) {{ rows: {listed(mapped)}(where: $where) {{ totalCount }} }}"
    for path, target in where_paths(mapped, hops):
        for attribute in sorted(masked[target.name]):
            for condition in conditions(target, attribute):
                whole = nested(path, condition)
                yield Probe(query, {"where": whole}, target.name, attribute)
            for condition in list(conditions(target, attribute))[:1]:
                for wrapped in ({"not": condition}, {"or": [{}, condition]}, {"and": [{"or": [{"not": condition}]}]}):
                    yield Probe(query, {"where": nested(path, wrapped)}, target.name, attribute)


def nested_lists(mapped: Mapped, masked: dict[str, frozenset[str]]) -> Iterator[Probe]:
    """Yields filters and orders of the nested lists of an entity's rows."""
    for step in steps(mapped.name):
        target = next((other for other in ENTITIES if other.name == step.to), None)
        if not step.connection or step.union or target is None:
            continue
        rows = f"{listed(mapped)}(first: 1) {{ nodes {{ {step.field}"
        for attribute in sorted(masked[target.name]):
            query = f"query($where: {target.name}Where) {{ rows: {rows}(where: $where) {{ totalCount }} }} }} }}"
            for condition in conditions(target, attribute):
                yield Probe(query, {"where": condition}, target.name, attribute)
        for probe in orders(target, masked):
            query = f"query($by: [{target.name}Order!]) {{ rows: {rows}(orderBy: $by) {{ totalCount }} }} }} }}"
            yield Probe(query, probe.variables, target.name, probe.attribute)


def orders(mapped: Mapped, masked: dict[str, frozenset[str]]) -> Iterator[Probe]:
    """Yields orders of an entity's list by every masked attribute, as the first or second sort key."""
    fields = GRAPH.type_map[f"{mapped.name}OrderField"]
    assert isinstance(fields, GraphQLEnumType)
    query = f"query($by: [{mapped.name}Order!]) {{ rows: {listed(mapped)}(orderBy: $by) {{ totalCount }} }}"
    for name in fields.values:
        if snake(name.lower()) in masked[mapped.name]:
            for direction in ("ASC", "DESC"):
                key = {"field": name, "direction": direction}
                yield Probe(query, {"by": [key]}, mapped.name, name.lower())
                yield Probe(query, {"by": [{"field": "CREATED_AT"}, key]}, mapped.name, name.lower())


def writes(mapped: Mapped, masked: dict[str, frozenset[str]], id: str) -> Iterator[Probe]:
    """Yields every generated mutation that takes a masked attribute, for one row and as a bulk mutation."""
    if mapped not in CHANGEABLE:
        return
    needed = {camel(field.column): _shown(field) for field in fields_of(mapped) if _is_needed(field)}
    for field in fields_of(mapped):
        if field.name not in masked[mapped.name]:
            continue
        value = {camel(field.column): _shown(field)}
        for action, given in (
            ("Create", {**needed, **value}),
            ("Update", {"id": id, **value}),
            ("Upsert", {**needed, "externalId": "X", **value}),
        ):
            if action == "Update" and field.name in mapped.created_only:
                continue
            for name, whole in (
                (f"{single(mapped)}{action}", given),
                (f"{single(mapped)}Bulk{action}", {"rows": [given], "policy": "EACH"}),
            ):
                yield Probe(document(name), {"input": whole}, mapped.name, field.name, writes=True)
        nothing = {"id": id, camel(field.column): None}
        yield Probe(document(f"{single(mapped)}Update"), {"input": nothing}, mapped.name, field.name, writes=True)


def _is_needed(field: Any) -> bool:
    return not field.nullable and not (field.attribute is not None and field.attribute.has_default)


def _shown(field: Any) -> Any:
    return SOME["ID"] if field.relation else field.shown(valid(field.attribute, 7))
