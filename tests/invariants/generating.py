"""Generates random mutations of everything in the schema. Most of them are meant to succeed."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
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

from core import clock
from core.ids import new_id
from core.money import EXPONENT
from models.description import camel
from models.fields import Kind
from resolvers.state_machines import MACHINES
from schema.mapping.entity import Mapped
from tests.entities.matrix import GRAPH, Field, fields_of, shown, valid
from tests.factories import BESIDE
from tests.invariants.world import Known, World
from tests.proofs.mutating import NAMED_ELSE, entity_of, ordinary, verbs

Input = dict[str, Any]

ACTIONS = {"Create": 5, "Update": 7, "Delete": 2, "Restore": 3, "Upsert": 1}
MOST_LIVING = 40
"""From this number of rows on, an entity gets no more rows, so that the database stays small."""

FIRST = ("Customer", "Contact", "Opportunity", "Order", "OrderLine", "Contract", "Invoice", "SupportCase", "Repair")
"""The entities with most rules, which change three times as often as the others."""

OFTEN = {"Invoice": ("order_id",), "SalesTarget": ("employee_id",), "ActivityParticipant": ("contact_id",)}
OFTEN |= {"Follow": ("customer_id",), "Reminder": ("customer_id",)}
"""Columns that new rows nearly always need, though they may be null."""

SOURCES = {step.verb: {str(state) for state in step.sources} for machine in MACHINES for step in machine.steps}


class Generator:
    """Generates mutations for a world."""

    def __init__(self, world: World, dice: random.Random) -> None:
        self.world, self.dice = world, dice
        self._ordinary = ordinary()
        self._verbs = verbs()
        self._weights = [
            ACTIONS[action.removeprefix("Bulk")] * (3 if one.name in FIRST else 1) * (0.3 if "Bulk" in action else 1)
            for one, action in self._ordinary.values()
        ]
        self._number = 0
        self._missing = False
        """Whether the mutation being generated needs a row that does not exist."""

    # Mutations

    def mutation(self) -> tuple[str, Input]:
        """Returns the name of a mutation and its input. Rarely, the input refers to a row that does not exist."""
        while True:
            self._missing = False
            made = self._mutation()
            if not self._missing or self._chance(0.02):
                return made

    def _mutation(self) -> tuple[str, Input]:
        if self.dice.random() < 0.45:
            name = self.dice.choices(self._verbs, [3 if SOURCES.get(name) else 1 for name in self._verbs])[0]
            return name, self._verb(name)
        name = self.dice.choices(list(self._ordinary), self._weights)[0]
        one, action = self._ordinary[name]
        if not action.startswith("Bulk"):
            return name, self._input(one, action)
        rows = [self._input(one, action.removeprefix("Bulk")) for _ in range(self.dice.randint(1, 3))]
        return name, {"rows": rows, "policy": self.dice.choice(["EACH", "ALL_OR_NOTHING"])}

    def _input(self, one: Mapped, action: str) -> Input:
        living = [row for row in self.world.rows[one.name] if not row.deleted]
        if action == "Create" and len(living) > MOST_LIVING:
            action = "Delete"
        match action:
            case "Create":
                return self._values(one, self._customer(), new=True)
            case "Update":
                row = self._row(one.name)
                customers = self.world.customers(row) if row else set()
                customer = self.dice.choice(sorted(customers)) if customers and self._chance(0.8) else self._customer()
                return {"id": row.gid if row else str(new_id())} | self._values(one, customer, new=False)
            case "Upsert":
                ids = [row.values["external_id"] for row in self.world.rows[one.name] if row.values["external_id"]]
                external = self.dice.choice(ids) if ids and self._chance(0.6) else f"X{self.dice.randint(1, 40)}"
                also = {"restoreDeleted": True} if self._chance(0.3) and "restoreDeleted" in self._taken(one) else {}
                return self._values(one, self._customer(), new=True) | {"externalId": external} | also
        row = self._row(one.name, deleted=action == "Restore")
        return {"id": row.gid if row else str(new_id())}

    def _taken(self, one: Mapped) -> set[str]:
        taken = GRAPH.type_map.get(f"{one.name}UpsertInput")
        return set(taken.fields) if isinstance(taken, GraphQLInputObjectType) else set()

    def _values(self, one: Mapped, customer: UUID | None, *, new: bool) -> Input:
        given: Input = {}
        beside: Input = {}
        currency = self.dice.choices(["USD", "JPY", "KWD"], [8, 1, 1])[0]
        fields = [field for field in fields_of(one) if new or field.name not in one.created_only]
        if not new:
            fields = self.dice.sample(fields, min(len(fields), self.dice.randint(1, 2)))
        for column in fields:
            needed = new and not column.nullable and not (column.attribute and column.attribute.has_default)
            if column.name == "external_id":
                needed = False
                if not self._chance(0.03):
                    continue
            likely = 0.95 if column.column in OFTEN.get(one.name, ()) else 0.4 if column.relation else 0.25
            if new and not needed and not self._chance(likely):
                continue
            given[camel(column.column)] = self._value(column, customer, currency)
            if given[camel(column.column)] is not None:
                beside |= BESIDE[one.name].get(column.column, {})
        for name, value in beside.items():
            if value is None:
                given.pop(camel(name), None)
            else:
                given[camel(name)] = shown(value)
        for extra in one.extra_inputs:
            if self._chance(0.4):
                made = extra()
                given[camel(made.name)] = self._extra(made.name, customer)
        return given

    def _value(self, column: Field, customer: UUID | None, currency: str) -> Any:
        if column.nullable and self._chance(0.1):
            return None
        if column.relation:
            return self._id(column.target.__name__, customer)
        attribute = column.attribute
        assert attribute is not None
        self._number += 1
        match attribute.kind:
            case Kind.MONEY:
                minor = self.dice.choice((0, 1, 99, 100, 990, 5000, self.dice.randint(1, 20_000)))
                places = EXPONENT[currency]
                return {"amount": f"{minor / 10**places:.{places}f}", "currency": currency}
            case Kind.DAY:
                today = clock.today(UTC)
                if attribute.name in column.model.past or "birth" in attribute.name:
                    return str(today - timedelta(days=self.dice.randint(1, 9000)))
                return str(today + timedelta(days=self.dice.choice((-30, -1, 0, 0, 1, 30, 365))))
            case Kind.INSTANT:
                at = clock.now() - timedelta(minutes=self.dice.randint(0, 100_000))
                return shown(at)
            case Kind.DECIMAL:
                return self.dice.choice(("1", "2", "3", "0.5", "0.333"))
            case Kind.BOOLEAN:
                return self._chance(0.85)
        if attribute.name == "currency":
            return currency
        if attribute.name == "external_id":
            return f"X{self.dice.randint(1, 40)}"
        if attribute.name == "stock_on_hand":
            return self.dice.randint(0, 50)
        if attribute.name == "position":
            return self.dice.randint(1, 60)
        if attribute.meaning.maximum is not None and attribute.kind is Kind.INTEGER:
            return self.dice.randint(attribute.meaning.minimum or 0, min(attribute.meaning.maximum, 100))
        return shown(valid(attribute, self.dice.randint(1, 4) if self._chance(0.05) else self._number))

    def _extra(self, name: str, customer: UUID | None) -> Any:
        if name == "customer_ids":
            return [self._id("Customer", customer) for _ in range(self.dice.randint(0, 2))]
        assert name == "targets", f"say what {name} takes"
        ends = {"customerId": "Customer", "contactId": "Contact", "opportunityId": "Opportunity", "orderId": "Order"}
        ends |= {"contractId": "Contract", "supportCaseId": "SupportCase"}
        chosen = self.dice.sample(sorted(ends), self.dice.randint(0, 2))
        return [{column: self._id(ends[column], customer)} for column in chosen]

    # Verbs

    def _verb(self, name: str) -> Input:
        one = entity_of(name)
        assert one is not None
        assert GRAPH.mutation_type is not None
        taken = get_named_type(GRAPH.mutation_type.fields[name].args["input"].type)
        row = self._row(one.name, states=SOURCES.get(name))
        customers = sorted(self.world.customers(row)) if row else []
        customer = self.dice.choice(customers) if customers else self._customer()
        return self._object(taken, row, customer, one)

    def _object(self, taken: Any, row: Known | None, customer: UUID | None, one: Mapped | None) -> Input:
        given: Input = {}
        optional = [
            name
            for name, input_field in taken.fields.items()
            if not isinstance(input_field.type, GraphQLNonNull) and name not in ("expectedVersion", "id")
        ]
        chosen = {name for name in optional if self._chance(0.3)} or set(
            self.dice.sample(optional, min(len(optional), 1))
        )
        for name, input_field in taken.fields.items():
            if name not in chosen and not isinstance(input_field.type, GraphQLNonNull):
                continue
            of_type = get_named_type(input_field.type)
            several = isinstance(get_nullable_type(input_field.type), GraphQLList)
            value = row.gid if name == "id" and row else self._argument(name, of_type, row, customer, one)
            given[name] = [value] if several else value
        return given

    def _argument(self, name: str, of_type: Any, row: Known | None, customer: UUID | None, one: Mapped | None) -> Any:
        if isinstance(of_type, GraphQLEnumType):
            return self.dice.choice(list(of_type.values))
        currency = str((row.values.get("currency") if row else None) or "USD")
        match of_type.name:
            case "ID":
                target = name.removesuffix("s").removesuffix("Id")
                target = one.name if one and target == "id" else target
                target = NAMED_ELSE.get(target) or target[:1].upper() + target[1:]
                if target == "Line":
                    target = "OrderLine"
                if target == "Stage" and row is not None:
                    return self._stage(row)
                if target == "OrderLine" and row is not None and row.values["of"] == "Order":
                    return self._one(
                        [line for line in self.world.rows["OrderLine"] if line.values["order_id"] == row.id]
                    )
                return self._id(target if target in self.world.rows else "Employee", customer)
            case "Decimal":
                return self.dice.choice(("1", "1", "2", "3", "0.5", "0"))
            case "CustomerWhere":
                return {"tier": {"eq": self.dice.choice(["KEY", "ORDINARY"])}}
            case str(where) if where.endswith("Where"):
                named = where.removesuffix("Where")
                return {"id": {"in": [self._id(named, customer) for _ in range(self.dice.randint(1, 3))]}}
            case "Int":
                return self.dice.randint(1, 5)
            case "MoneyInput":
                places = EXPONENT[currency]
                minor = self.dice.choice((0, 1, 50, 100, 990, self.dice.randint(1, 3000)))
                return {"amount": f"{minor / 10**places:.{places}f}", "currency": currency}
            case "Boolean":
                return self._chance(0.5)
            case "Date":
                return str(date(2026, 11, 1) + timedelta(days=self.dice.randint(0, 60)))
            case "BirthDate":
                return self.dice.choice(("--02-29", "1980-05-17"))
            case "DateTime":
                return shown(datetime(2026, 11, 1, tzinfo=UTC) + timedelta(hours=self.dice.randint(0, 600)))
            case "String":
                return f"text {self.dice.randint(1, 9)}"
        assert isinstance(of_type, GraphQLInputObjectType), f"say what {of_type.name} takes"
        if of_type.is_one_of if hasattr(of_type, "is_one_of") else False:
            field, input_field = self.dice.choice(sorted(of_type.fields.items()))
            return {field: self._argument(field, get_named_type(input_field.type), row, customer, one)}
        return self._object(of_type, row, customer, None)

    def _stage(self, opportunity: Known) -> str:
        now = self.world.by_id.get(opportunity.values.get("stage_id") or opportunity.id)
        if now is None or self._chance(0.1):
            return self._id("Stage", None)
        same = [s for s in self.world.rows["Stage"] if s.values["pipeline_id"] == now.values.get("pipeline_id")]
        return self._one(same)

    # Rows

    def _customer(self) -> UUID | None:
        rows = [row for row in self.world.rows["Customer"] if not row.deleted] or self.world.rows["Customer"]
        return self.dice.choice(rows).id if rows else None

    def _row(self, entity: str, *, deleted: bool = False, states: set[str] | None = None) -> Known | None:
        rows = [row for row in self.world.rows[entity] if row.deleted == deleted]
        if states and self._chance(0.93):
            rows = [row for row in rows if row.values.get("status") in states]
        self._missing |= not rows
        return self.dice.choice(rows) if rows else None

    def _id(self, entity: str, customer: UUID | None) -> str:
        rows = [row for row in self.world.rows[entity] if not row.deleted]
        if self._chance(0.04):
            rows = self.world.rows[entity]
        elif customer is not None and self._chance(0.85):
            rows = [row for row in rows if customer in self.world.customers(row)] or rows
        if entity == "Stage":
            rows = [row for row in rows if row.values["kind"] == "OPEN"] or rows
        return self._one(rows)

    def _one(self, rows: list[Known]) -> str:
        self._missing |= not rows
        return self.dice.choice(rows).gid if rows else str(new_id())

    def _chance(self, share: float) -> bool:
        return self.dice.random() < share
