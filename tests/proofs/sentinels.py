"""A company in which every row has unique marks in all its texts, and which of them each employee may see.

Who may see what is computed here again, from plain rows in plain Python. So the access rules are not used to test
themselves.

Length: the access rules are written here once more, for every entity, apart from the code under test.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import models
from core import clock
from core.settings import Settings
from models import normal_forms
from models.description import Attribute, Description
from models.dialect.base import Database
from models.fields import Kind
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.platform import api_keys
from resolvers.reads.loaders import Reader
from resolvers.registry import EVERYONE, Entity
from resolvers.search.expressions import EVERY_ROW
from resolvers.search.record import Record
from tests.access.world import VISIBLE, World, build
from tests.factories import BESIDE, Make
from tests.graph import gid

OF_COLLEAGUES = {"employee_number", "email", "phone", "department", "role", "active", "external_id"}
MARKS = re.compile(r"zq\d{5}qz|zm\d{5}mz|\+49 30 5\d{6}|19\d\d-\d\d-\d\d")
UUIDS = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
OPAQUE = re.compile(r"[A-Za-z0-9+/_-]{20,}={0,2}")


DOMAINS = {
    "CUSTOMERS": ("Customer", "Tag", "Segment"),
    "SALES": ("Pipeline", "Stage", "Opportunity", "Contract", "Order", "Invoice"),
    "SERVICE": ("ServiceLevel", "SupportCase", "Asset"),
    "ACTIVITIES": ("Activity",),
    "CATALOGUE": (
        *("Product", "PriceList", "PriceRule", "Promotion", "Competitor", "CompetitorProduct", "ProductRival"),
        "ExchangeRate",
    ),
    "EMPLOYEES": ("Employee", "Team"),
}


@dataclass
class Key:
    """An API key with its scopes, teams and customers."""

    secret: str
    scopes: set[str]
    teams: set[UUID]
    customers: set[UUID]

    def opens(self, entity: Entity) -> bool:
        """Returns whether a scope of the key allows an entity, or the entity through which it is seen."""
        domains = {domain for domain, names in DOMAINS.items() if entity.name in names}
        if domains or entity.seen_through in (None, EVERYONE):
            return any({f"{domain}_READ", f"{domain}_WRITE"} & self.scopes for domain in domains)
        return self.opens(registry.target(entity.description.to_one[str(entity.seen_through).split(".")[0]]))


@dataclass
class Marked:
    """The company with its rows and their marks. `open`: marks in plain texts. `closed`: marks that can be masked."""

    world: World
    today: date
    keys: dict[str, Key] = field(default_factory=dict)
    rows: dict[str, dict[UUID, Record]] = field(default_factory=dict)
    open: dict[UUID, set[str]] = field(default_factory=dict)
    closed: dict[UUID, dict[str, str]] = field(default_factory=dict)

    def sees(self, name: str) -> dict[str, set[UUID]]:
        """Returns the ids of the rows that a caller may see, by entity name."""
        return Sight(self, name).all()

    def reaches(self, name: str) -> dict[str, set[UUID]]:
        """Returns the same as `sees`, but ignores the scopes of API keys, which do not limit references to rows."""
        sight = Sight(self, name)
        return {one.name: sight.of(one) for one in registry.entities()}

    def role(self, name: str) -> str:
        """Returns the role of an employee; KEY for an API key."""
        if name in self.keys:
            return "KEY"
        return str(self.rows["Employee"][self.world.employees[name]]["role"])

    def hidden(self, name: str) -> tuple[set[str], set[str]]:
        """Returns the marks and the ids that a caller must never get."""
        seen, role = self.sees(name), self.role(name)
        marks, ids = set[str](), set[str]()
        for entity, rows in self.rows.items():
            masked = masked_columns(registry.named(entity), role)
            for id in rows:
                closed = self.closed.get(id, {})
                if id not in seen[entity]:
                    marks |= self.open.get(id, set()) | set(closed.values())
                    ids |= {str(id), gid(registry.named(entity).description.model, id)}
                else:
                    marks |= {mark for column, mark in closed.items() if column in masked}
        return marks, ids


def masked_columns(entity: Entity, role: str) -> set[str]:
    """Returns which columns of an entity are masked for a role, by the rules of docs/access.md."""
    if role == "ADMIN":
        return set()
    masked = set(OF_COLLEAGUES) if entity.name == "Employee" else set()
    if role in ("MARKETING", "ANALYST", "KEY"):
        masked |= {name for name, one in entity.description.attributes.items() if one.meaning.sensitive}
    return masked


class Sight:
    """Computes what one caller may see, by the rules of docs/access.md."""

    def __init__(self, marked: Marked, name: str) -> None:
        self.rows = marked.rows
        self.role = marked.role(name)
        self.today = marked.today
        self.id = marked.world.employees.get(name)
        self.key = marked.keys.get(name)
        self.teams = self._below(self.key.teams if self.key else self._own_team())
        self._known: dict[str, set[UUID]] = {}

    def all(self) -> dict[str, set[UUID]]:
        """Returns the ids of all rows that the caller may see, by entity name."""
        entities = list(registry.entities())
        return {one.name: self.of(one) if self.key is None or self.key.opens(one) else set() for one in entities}

    def _own_team(self) -> set[UUID]:
        team = self.rows["Employee"][self.id]["team_id"] if self.id else None
        return {team} if team and self.role == "MANAGER" else set()

    def _below(self, teams: set[UUID]) -> set[UUID]:
        """Returns these teams and all teams below them."""
        more = {id for id, row in self.rows["Team"].items() if row["parent_id"] in teams} - teams
        return self._below(teams | more) if more else teams

    def of(self, entity: Entity) -> set[UUID]:
        """Returns the ids of an entity's rows that the caller may see, ignoring the scopes of API keys."""
        if entity.name not in self._known:
            self._known[entity.name] = {id for id, row in self.rows[entity.name].items() if self._sees(entity, row)}
        return self._known[entity.name]

    def _sees(self, entity: Entity, row: Record) -> bool:
        if self.role == "ADMIN" or entity.seen_through == EVERYONE:
            return True
        if entity.name == "Customer":
            return self._is_own(row)
        if entity.name == "Activity":
            return self.role == "ANALYST" or self._takes_part(row)
        if entity.name == "Contract":
            return self.role == "ANALYST" or self._answers_for(row)
        if entity.name == "SalesTarget":
            return self.role == "ANALYST" or self._works_for(row["employee_id"]) or row["team_id"] in self.teams
        return entity.seen_through is not None and self._leads_on(entity, row, entity.seen_through.split("."))

    def _answers_for(self, contract: Record) -> bool:
        parties = (row for row in self.rows["ContractCustomer"].values() if row["contract_id"] == contract.id)
        customers = {row["customer_id"] for row in parties if row["deleted_at"] is None}
        owned = self.key is None and self._works_for(contract["owner_id"])
        return owned or bool(customers & self.of(registry.named("Customer")))

    def _works_for(self, employee: UUID | None) -> bool:
        if employee is None or self.key is not None:
            return False
        mine = self.role == "MANAGER" and self.rows["Employee"][employee]["team_id"] in self.teams
        return mine or employee == self.id

    def _is_own(self, customer: Record) -> bool:
        if self.role in ("MARKETING", "ANALYST") or (self.key and customer.id in self.key.customers):
            return True
        if self.role == "MANAGER" and customer["owner_id"] is None:
            return True
        return any(
            employee == self.id or self.rows["Employee"][employee]["team_id"] in self.teams
            for employee in self._whose(customer)
        )

    def _whose(self, customer: Record) -> Iterable[UUID]:
        if customer["owner_id"] is not None:
            yield customer["owner_id"]
        for row in self.rows["CustomerAssignment"].values():
            mine = row["customer_id"] == customer.id and row["deleted_at"] is None and row["since"] <= self.today
            if mine and (row["until"] is None or self.today < row["until"]):
                yield row["employee_id"]

    def _leads_on(self, entity: Entity, row: Mapping[str, Any], path: list[str]) -> bool:
        one = entity.description.to_one[path[0]]
        target, id = registry.target(one), row[one.column]
        if id is None:
            return False
        return self._leads_on(target, self.rows[target.name][id], path[1:]) if path[1:] else id in self.of(target)

    def _takes_part(self, activity: Record) -> bool:
        if self.id is not None and activity["author_id"] == self.id:
            return True
        if any(self.id and row["employee_id"] == self.id for row in self._living("ActivityParticipant", activity)):
            return True
        ends = [one for one in registry.named("ActivityTarget").description.to_one.values() if one.target != "Activity"]
        return any(
            row[end.column] in self.of(registry.target(end))
            for row in self._living("ActivityTarget", activity)
            for end in ends
        )

    def _living(self, entity: str, activity: Record) -> Iterable[Record]:
        rows = self.rows[entity].values()
        return (row for row in rows if row["activity_id"] == activity.id and row["deleted_at"] is None)


async def build_marked(make: Make, settings: Settings, database: Database) -> Marked:
    """Creates the company of the tests of access, with a row of each entity for each customer. Marks all rows."""
    world = await build(make, settings)
    for entity in registry.entities():
        for at in world.customers if entity.seen_through != EVERYONE else ():
            await _hang(make, world, entity, at)
    customer = describe_of(models.Customer)
    parent = world.customers["others"]
    for at in ("owned", "assigned", "served"):  # seen rows that point at rows that their readers may not see
        await make.changes.update(customer, world.customers[at], {"parent_id": parent}, None)
    activity = await make(
        models.Activity, author_id=None, targets=[("customer_id", id) for id in world.customers.values()]
    )
    await make(models.ActivityParticipant, activity_id=activity)
    for column, name in (("order_id", "Order"), ("contract_id", "Contract"), ("support_case_id", "SupportCase")):
        about = [(column, id) for id in world.rows[name].values()]
        await make(models.Activity, author_id=None, targets=about)
    gone = await make(models.Customer, owner_id=world.employees["rival"])
    await make(models.Contact, customer_id=gone)
    marked = Marked(world, clock.today(settings.time_zone))
    await _add_keys(make, marked)
    await mark(make, database, marked)
    await make.changes.delete(customer, gone, None)
    await read(database, marked)
    for name, visible in VISIBLE.items():
        assert {at for at, id in world.customers.items() if id in marked.sees(name)["Customer"]} == visible, name
    return marked


def describe_of(model: type[models.Row]) -> Entity:
    """Returns the entity of a model."""
    return registry.of(model)


async def _add_keys(make: Make, marked: Marked) -> None:
    """Creates two API keys: one reads two customers, the other sells for a team and has no scope for customers."""
    world = marked.world
    team = (await make.changes.database.fetch('SELECT "team_id" FROM "employee" WHERE "id"=' + _quoted(world)))[0][0]
    customers = {world.customers["assigned"], world.customers["served"]}
    for name, scopes, teams, named in (
        ("reading key", {"CUSTOMERS_READ", "ACTIVITIES_READ", "EMPLOYEES_READ"}, set[UUID](), customers),
        ("selling key", {"SALES_WRITE", "ACTIVITIES_WRITE"}, {UUID(str(team))}, set[UUID]()),
    ):
        given = {"name": name, "scopes": sorted(scopes), "team_ids": list(teams), "customer_ids": list(named)}
        _, secret = await make.changes.run(lambda unit, given=given: api_keys.create(unit, given))  # type: ignore[misc]
        marked.keys[name] = Key(secret, scopes, teams, named)


def _quoted(world: World) -> str:
    return f"'{world.employees['manager']}'"


async def _hang(make: Make, world: World, entity: Entity, at: str) -> UUID:
    """Creates a row that is seen through the customer `at`, and the rows between them. Returns its id."""
    rows = world.rows.setdefault(entity.name, {})
    if entity.name == "Customer":
        return world.customers[at]
    if at not in rows:
        above = {}
        if entity.seen_through is not None:
            one = entity.description.to_one[entity.seen_through.split(".")[0]]
            above = {one.column: await _hang(make, world, registry.target(one), at)}
        rows[at] = await make(entity.description.model, **above)
    return rows[at]


async def read(database: Database, marked: Marked) -> None:
    """Reads all rows from the database."""
    for entity in registry.entities():
        rows = await Reader(database, SYSTEM).all(entity, EVERY_ROW)
        marked.rows[entity.name] = {row.id: row for row in rows}


async def mark(make: Make, database: Database, marked: Marked) -> None:
    """Writes a row's marks into all its texts and dates of birth. As this is a change, its history has marks too."""
    await read(database, marked)
    for n, (entity, row) in enumerate(every_row(marked), 1):
        changes = _marks(entity.description, row, n)
        if changes:
            await make.changes.update(entity, row.id, changes, None)
            _note(marked, entity, row.id, changes)


async def touch(make: Make, marked: Marked) -> int:
    """Changes a text of every undeleted row, without removing its mark. Returns the number of changed rows."""
    touched = 0
    for entity, row in every_row(marked):
        for column in ("name", "full_name", "subject", "remarks", "city"):
            text = row.get(column)
            if text and row["deleted_at"] is None and column in entity.description.attributes:
                await make.changes.update(entity, row.id, {column: f"{text}'"}, None)
                touched += 1
                break
    return touched


def every_row(marked: Marked) -> list[tuple[Entity, Record]]:
    """Returns every row with its entity."""
    return [(registry.named(name), row) for name, rows in marked.rows.items() for row in rows.values()]


def _marks(description: Description, row: Record, n: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, attribute in description.attributes.items():
        beside = BESIDE[description.name].get(name, {})
        if attribute.meaning.made_by_server or any(row[column] != value for column, value in beside.items()):
            continue
        value = _mark(description, attribute, n)
        if value is not None:
            found[name] = value
    return found


def _mark(description: Description, attribute: Attribute, n: int) -> Any:
    may_be_masked = attribute.meaning.sensitive or (description.name == "Employee" and attribute.name in OF_COLLEAGUES)
    text = f"zm{n:05d}mz" if may_be_masked else f"zq{n:05d}qz"
    if attribute.name == "birth_date":
        return date(1901, 1, 1) + timedelta(days=n)
    if attribute.kind is not Kind.TEXT or (description.name, attribute.name) == ("Webhook", "entity_types"):
        return None  # the latter are names of entities, and no others are shown
    if attribute.meaning.form is normal_forms.email:
        return f"x{text}@example.org"
    if attribute.meaning.form is normal_forms.phone:
        return f"+49 30 5{n:06d}"
    if attribute.meaning.form is normal_forms.website or attribute.name == "url":
        return f"https://{text}.example.org"
    return None if attribute.meaning.form else text


def _note(marked: Marked, entity: Entity, id: UUID, changes: Mapping[str, Any]) -> None:
    for column, value in changes.items():
        text = str(value)
        found = MARKS.search(text)
        assert found is not None, (entity.name, column, value)
        if found[0].startswith("zq"):
            marked.open.setdefault(id, set()).add(found[0])
        else:
            marked.closed.setdefault(id, {})[column] = found[0]


def leaked(text: str, marks: set[str], ids: set[str], sent: Iterable[str]) -> set[str]:
    """Returns the forbidden marks and ids in a response, except those that were sent. Cursors are decoded too."""
    opened = [text]
    for opaque in set(OPAQUE.findall(text)):
        try:
            opened.append(base64.b64decode(opaque, altchars=b"-_", validate=True).decode())
        except ValueError:
            continue
    found = set[str]()
    for part in opened:
        found |= marks.intersection(MARKS.findall(part))
        found |= ids.intersection(UUIDS.findall(part)) | ids.intersection(OPAQUE.findall(part))
    return found - set(sent)
