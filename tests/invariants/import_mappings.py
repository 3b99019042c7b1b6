"""Generates mappings that import random rows of all entities, in all of their states."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from models.fields import Kind
from schema.mapping.entity import Mapped
from tests.entities.matrix import ENTITIES, fields_of, shown, valid
from tests.invariants.generating import FIRST, Generator


class ImportGenerator(Generator):
    """Generates mutations and imports for a world."""

    def mapping(self) -> str:
        """Returns a mapping that imports one or two rows, which refer to rows that are in the database already."""
        while True:
            self._missing = False
            made = self._mapping()
            if not self._missing:
                return made

    def _mapping(self) -> str:
        choices = [
            one for one in ENTITIES if one.name not in ("ApiKey", "Webhook", "StageChange", "RepairPart", "Employee")
        ]
        one = self.dice.choice([one for one in choices if one.name in FIRST] * 2 + choices)
        customer = self._customer()
        currency = "USD"
        keys = []
        rows: list[str] = []
        sets: list[str] = []
        for number in range(self.dice.randint(1, 2)):
            cells = [f'key = "{self._external(one.name)}"']
            for column in fields_of(one):
                if column.name == "external_id":
                    continue
                needed = not column.nullable and not (column.attribute and column.attribute.has_default)
                if column.relation:
                    if number == 0 and (needed or self._chance(0.4)):
                        external = self._external_of(column.target.__name__, customer)
                        self._missing |= external is None and needed
                        if external:
                            sets.append(f'{column.name} = {{ external_id = "{external}" }}')
                    continue
                if (needed or self._chance(0.15)) and not column.name.endswith("currency"):
                    value = self._value(column, customer, currency)
                    if value is not None:
                        cells.append(f"{column.name} = {_toml(value)}")
            history = sorted(getattr(one.entity.rules, "history", ()))
            for name in history:
                if self._chance(0.4):
                    cells.append(f"{name} = {_toml(self._past(one, name))}")
            rows.append("{ " + ", ".join(cells) + " }")
            keys.append(cells[0])
        listed = ",\n  ".join(rows)
        return (
            f'[[steps]]\nname = "rows"\nentity = "{one.name}"\nexternal_id = "{{key}}"\ncurrency = "{currency}"\n'
            f"rows = [\n  {listed},\n]\nset = {{ {', '.join(sets)} }}\n"
        )

    def _external(self, entity: str) -> str:
        ids = [row.values["external_id"] for row in self.world.rows[entity] if row.values.get("external_id")]
        return str(self.dice.choice(ids)) if ids and self._chance(0.3) else f"I{self.dice.randint(1, 500)}"

    def _external_of(self, entity: str, customer: UUID | None) -> str | None:
        rows = [row for row in self.world.rows[entity] if row.values.get("external_id") and not row.deleted]
        mine = [row for row in rows if customer in self.world.customers(row)]
        chosen = mine if mine and self._chance(0.9) else rows
        return str(self.dice.choice(chosen).values["external_id"]) if chosen else None

    def _past(self, one: Mapped, name: str) -> Any:
        attribute = one.entity.description.attributes[name]
        if attribute.kind is Kind.CHOICE:
            return self.dice.choice([str(choice) for choice in attribute.meaning.choices or ()])
        if name == "number":
            return f"OLD-{self.dice.randint(1, 10_000)}"
        if attribute.kind is Kind.MONEY:
            return str(self.dice.randint(0, 50))
        if attribute.kind is Kind.INSTANT:
            return f"2024-0{self.dice.randint(1, 9)}-01T10:00:00Z"
        if attribute.kind is Kind.DAY:
            return f"2024-0{self.dice.randint(1, 9)}-01"
        return shown(valid(attribute, self.dice.randint(1, 4)))


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return f'"{value["amount"]}"'
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    return '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'
