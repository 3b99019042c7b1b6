"""Generates random mutations of every kind in the schema, legal and illegal ones."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    get_nullable_type,
)

from core.ids import new_id
from models.description import camel
from models.dialect.base import Database
from resolvers import registry
from schema.mapping.entity import Mapped
from schema.roots.mutation import refusing_keys
from tests.entities.matrix import CHANGEABLE, ENTITIES, GRAPH, Field, fields_of, shown, single, valid
from tests.factories import BESIDE
from tests.graph import gid

Input = dict[str, Any]

ORDINARY = ("Create", "Update", "Delete", "Restore", "Upsert")
BULK = ("Create", "Update", "Upsert", "Delete")
WEIGHTS = {"Create": 2, "Update": 6, "Delete": 1, "Restore": 2, "Upsert": 3}
NAMED_ELSE = {"handler": "Employee"}
"""The entities to which ids in inputs of verbs refer, for input fields that are not named after their entity."""

ILLEGAL = ["", "x" * 20_000, "\x00", None]


def mutations() -> list[str]:
    """Returns the names of all mutations of the schema."""
    assert GRAPH.mutation_type is not None
    return list(GRAPH.mutation_type.fields)


def ordinary() -> dict[str, tuple[Mapped, str]]:
    """Returns the generated mutations by name, each with its entity and its action."""
    found = {f"{single(one)}{action}": (one, action) for one in CHANGEABLE for action in ORDINARY}
    return found | {f"{single(one)}Bulk{action}": (one, f"Bulk{action}") for one in CHANGEABLE for action in BULK}


def entity_of(mutation: str) -> Mapped | None:
    """Returns the entity whose row is in a mutation's payload, or None."""
    assert GRAPH.mutation_type is not None
    payload = get_named_type(GRAPH.mutation_type.fields[mutation].type)
    name = payload.name.removesuffix("BulkPayload").removesuffix("Payload")
    return next((one for one in ENTITIES if one.name == name), None)


def verbs() -> list[str]:
    """Returns the names of the mutations that change rows of entities and are not generated."""
    apart = refusing_keys() | ordinary().keys()  # what takes or tells secrets is no plain change of a row
    apart |= {"attachmentAdd"}  # a file does not come as JSON
    return [name for name in mutations() if name not in apart and entity_of(name) is not None]


@dataclass
class Known:
    """The ids of existing and of deleted rows, and the texts from which external ids are chosen."""

    deleted: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    ids: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    external_ids: list[str] = field(default_factory=lambda: [f"X{n}" for n in range(100)])
    apart: set[str] = field(default_factory=set)
    """The global ids of rows that mutations do not change: the callers themselves."""

    async def look(self, database: Database) -> None:
        """Reads the ids of the newest rows of each entity from the database."""
        for entity in registry.entities():
            model = entity.description.model
            for known, condition in ((self.ids, "IS NULL"), (self.deleted, "IS NOT NULL")):
                sql = f'SELECT "id" FROM "{entity.description.table}" WHERE "deleted_at" {condition}'
                rows = await database.fetch(f'{sql} ORDER BY "id" DESC LIMIT 40')
                ids = [gid(model, UUID(str(row[0]))) for row in rows]
                known[entity.name] = [id for id in ids if id not in self.apart]


class Dice:
    """Generates the random mutations of one caller."""

    def __init__(self, known: Known, seed: int) -> None:
        self.known = known
        self.random = random.Random(seed)
        self._ordinary = ordinary()
        self._weights = [WEIGHTS[action.removeprefix("Bulk")] for _, action in self._ordinary.values()]
        self._verbs = verbs()

    def mutation(self) -> tuple[str, Input]:
        """Returns the name of a mutation and its input."""
        if self.random.random() < 0.2:
            name = self.random.choice(self._verbs)
            return name, self._verb(name)
        name = self.random.choices(list(self._ordinary), self._weights)[0]
        one, action = self._ordinary[name]
        if action.startswith("Bulk"):
            count = self.random.randint(1, 4)
            rows = [self._input(one, action.removeprefix("Bulk")) for _ in range(count)]
            return name, {"rows": rows, "policy": self.random.choice(["EACH", "ALL_OR_NOTHING"])}
        return name, self._input(one, action)

    def _input(self, one: Mapped, action: str) -> Input:
        match action:
            case "Create":
                brought = {"id": str(new_id())} if self._now_and_then(0.3) else {}
                return brought | self._values(one, new=True)
            case "Update":
                return self._which(one) | self._values(one, new=False)
            case "Upsert":
                return self._values(one, new=True) | {"externalId": self.random.choice(self.known.external_ids)}
        return self._which(one, deleted=action == "Restore")

    def _which(self, one: Mapped, *, deleted: bool = False) -> Input:
        given: Input = {"id": self._id(one.name, deleted=deleted)}
        if self._now_and_then(0.1):
            given["expectedVersion"] = self.random.randint(1, 3)
        return given

    def _values(self, one: Mapped, *, new: bool) -> Input:
        given: Input = {}
        beside: Input = {}
        for column in fields_of(one):
            if not new and column.name in one.created_only:
                continue
            needed = new and not column.nullable and not self._has_default(column)
            if not needed and not self._now_and_then(0.15):
                continue
            given[camel(column.column)] = self._value(column)
            beside |= BESIDE[one.name].get(column.column, {})
        for name, value in beside.items():
            if value is None:
                given.pop(camel(name), None)
            else:
                given[camel(name)] = shown(value)
        for extra in one.extra_inputs:
            if self._now_and_then(0.5):
                made = extra()
                given[camel(made.name)] = self._extra(one, made.name)
        return given

    def _has_default(self, column: Field) -> bool:
        return column.attribute is not None and column.attribute.has_default

    def _value(self, column: Field) -> Any:
        if self._now_and_then(0.02) and (column.attribute is None or column.attribute.kind == "TEXT"):
            return self.random.choice(ILLEGAL) if column.attribute else str(new_id())
        if column.nullable and self._now_and_then(0.1):
            return None
        if column.relation:
            return self._id(column.target.__name__)
        assert column.attribute is not None
        if column.name == "external_id":
            return self.random.choice(self.known.external_ids)
        return shown(valid(column.attribute, self.random.randint(1, 400)))

    def _extra(self, mapped: Mapped, name: str) -> Any:
        """Returns a value for an input field that is not a column, such as an activity's targets."""
        if (mapped.name, name) == ("Contract", "customer_ids"):
            return [self._id("Customer") for _ in range(self.random.randint(0, 3))]
        assert (mapped.name, name) == ("Activity", "targets"), f"say what {mapped.name}.{name} takes"
        ends = [("customerId", "Customer"), ("contactId", "Contact"), ("opportunityId", "Opportunity")]
        ends += [("orderId", "Order"), ("contractId", "Contract"), ("supportCaseId", "SupportCase")]
        chosen: Sequence[tuple[str, str]] = self.random.choices(ends, k=self.random.randint(0, 3))
        return [{column: self._id(target)} for column, target in chosen]

    def _verb(self, name: str) -> Input:
        one = entity_of(name)
        assert one is not None
        assert GRAPH.mutation_type is not None
        taken = get_named_type(GRAPH.mutation_type.fields[name].args["input"].type)
        assert isinstance(taken, GraphQLInputObjectType)
        given: Input = {}
        for field_name, input_field in taken.fields.items():
            needed = isinstance(input_field.type, GraphQLNonNull)
            if needed or self._now_and_then(0.2):
                type_name = get_named_type(input_field.type).name
                value = self._argument(one, field_name, type_name)
                several = isinstance(get_nullable_type(input_field.type), GraphQLList)
                given[field_name] = [value] if several else value
        if name == "surveyRecord":  # it returns a response, and takes the id of the survey
            given["id"] = self._id("Survey")
        if name == "attachmentRestore":
            given["id"] = self._id(one.name, deleted=True)
        return given

    def _argument(self, one: Mapped, name: str, type_name: str) -> Any:
        match type_name:
            case "ID":
                target = one.name if name == "id" else name.removesuffix("s").removesuffix("Id")
                return self._id(NAMED_ELSE.get(target) or target[:1].upper() + target[1:])
            case "Decimal":
                return str(self.random.randint(0, 3))
            case "OrderAmendLineInput":
                return {"productId": self._id("Product"), "quantity": str(self.random.randint(0, 3))}
            case "CustomerWhere":
                return {"tier": {"eq": self.random.choice(["KEY", "ORDINARY"])}}
            case "ContactWhere":
                return {"fullName": {"contains": str(self.random.randint(1, 9))}}
            case "LeadWhere":
                return {"status": {"eq": self.random.choice(["NEW", "ASSIGNED", "WORKING", "CONVERTED"])}}
            case "BehaviourEventInput":
                person = self.random.choice(["Customer", "Lead"])
                kind = self.random.choice(["VIEW", "SEARCH", "CART"])
                event = {f"{person.lower()}Id": self._id(person), "kind": kind}
                return event | ({"productId": self._id("Product")} if self._now_and_then(0.5) else {})
            case "QuestionReplyInput":
                return {"position": self.random.randint(1, 3), "number": self.random.randint(0, 10)}
            case "LeadOpportunityInput":
                return {"stageId": self._id("Stage")} if self._now_and_then(0.3) else {"name": "From a lead"}
            case "Int":
                return self.random.randint(1, 5)
            case "MoneyInput":
                return {"amount": str(self.random.randint(-1, 500)), "currency": self.random.choice(["USD", "EUR"])}
            case "Boolean":
                return self._now_and_then(0.5)
            case "DateTime":
                return f"20{self.random.randint(20, 40)}-01-01T00:00:00Z"
            case "String":
                return f"text {self.random.randint(1, 9)}"
        chosen = GRAPH.type_map[type_name]
        if isinstance(chosen, GraphQLEnumType):
            return self.random.choice(list(chosen.values))
        raise TypeError(f"say what {type_name} {name} takes")

    def _id(self, entity: str, *, deleted: bool = False) -> str:
        ids = (self.known.deleted if deleted != self._now_and_then(0.05) else self.known.ids)[entity]
        if not ids or self._now_and_then(0.03):
            return str(new_id())
        return self.random.choice(ids)

    def _now_and_then(self, share: float) -> bool:
        return self.random.random() < share


def document(mutation: str) -> str:
    """Returns a document with a mutation that selects the user errors."""
    name = mutation[0].upper() + mutation[1:]
    return (
        f"mutation($input: {name}Input!) {{ m: {mutation}(input: $input) {{ userErrors {{ field code message }} }} }}"
    )
