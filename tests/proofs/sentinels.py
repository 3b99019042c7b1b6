"""A company in which every text is unique, and an independent computation of what each caller may see.

The unique parts of texts are called marks (see `tests.proofs.marks`). The computation follows docs/access.md.

This file is long because it says for every entity who may see what, without the code that is tested.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import models
from core import clock
from core.settings import Settings
from models import normal_forms
from models.custom_fields import CustomFieldEntity
from models.description import Attribute, Description, snake
from models.dialect.base import Database
from models.fields import Kind
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.platform import api_keys
from resolvers.reads.loaders import Reader
from resolvers.registry import EVERYONE, Entity
from resolvers.search.custom_columns import entity_name
from resolvers.search.expressions import EVERY_ROW
from resolvers.search.record import Record
from resolvers.service import cases
from tests.access.page import NOTHING, Page, the_page
from tests.access.world import VISIBLE, World, build
from tests.factories import BESIDE, Make
from tests.graph import gid
from tests.proofs.marks import Marks, grams
from tests.proofs.walking import WALKED, field_to

HANGS_ON: dict[str, str] = {
    **dict.fromkeys(("Contact", "CustomerAssignment", "CustomerTag", "SegmentMember", "Opportunity"), "customer"),
    **dict.fromkeys(("OpportunityContact", "OpportunityLine", "StageChange", "SalesRecord"), "opportunity"),
    **dict.fromkeys(("Order", "Invoice", "SupportCase", "Asset"), "customer"),
    **dict.fromkeys(("OrderLine", "OrderRevision"), "order"),
    **dict.fromkeys(("InvoiceLine", "Payment"), "invoice"),
    **dict.fromkeys(("ActivityParticipant", "ActivityTarget", "Recurrence"), "activity"),
    **dict.fromkeys(("ContractCustomer", "ContractOpportunity"), "contract"),
    "OpportunityCompetitor": "opportunity",
    "OrderRevisionLine": "order_revision",
    "ReturnRequest": "order_line",
    "Repair": "support_case",
    "RepairPart": "repair",
    "SurveyAnswer": "response",
    "MergeChange": "merge",
    "CustomObject": "type",
    **dict.fromkeys(("Membership", "ProductInterest"), "customer"),
    "CampaignTouch": "opportunity",
    "PointsEntry": "membership",
}
"""For some entities, the relation to the row that makes a row visible: whoever sees that row sees both."""

BELONGS_TO_ONE: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("CampaignMember", "MailDelivery"), ("customer", "contact", "lead")),
    "BehaviourEvent": ("customer", "lead"),
    "SurveyResponse": ("customer", "contact", "lead"),
    "Visitor": ("customer", "lead"),
    "Merge": ("customer", "contact", "lead"),
}
"""For some entities, the relations of which one is set and leads to the row that makes a row visible."""

OF_EMPLOYEES = frozenset({"Follow", "Notification", "Reminder"})
"""Entities of whose rows employees see their own alone, whatever these are about."""

ATTACHED_TO = (
    *("customer", "contact", "lead", "opportunity", "order", "contract", "support_case", "campaign", "activity"),
)
"""The relations of a file. Whoever sees the row to which it leads, and may read such rows at all, sees the file."""


_NAMES = (("Webhook", "entity_types"), ("Automation", "changed_fields"), ("MergeChange", "entity"))
"""The texts with names of entities and fields, of which no others are shown."""


@dataclass
class Key:
    """An API key with its scopes, teams and customers."""

    secret: str
    scopes: set[str]
    teams: set[UUID]
    customers: set[UUID]


@dataclass
class Marked:
    """The company, its stored rows, and their marks.

    `open`: the marks that everybody who sees a row may read, by row.
    `closed`: the marks in columns that can be masked, by row and column.
    `page`: the tables of docs/access.md.
    """

    world: World
    today: date
    page: Page = field(default_factory=the_page)
    marks: Marks = field(default_factory=Marks)
    keys: dict[str, Key] = field(default_factory=dict)
    rows: dict[str, dict[UUID, Record]] = field(default_factory=dict)
    open: dict[UUID, set[str]] = field(default_factory=dict)
    closed: dict[UUID, dict[str, str]] = field(default_factory=dict)

    def sees(self, name: str) -> dict[str, set[UUID]]:
        """Returns the ids of the rows that a caller may see, by entity name."""
        return Visibility(self, name).all()

    def reaches(self, name: str) -> dict[str, set[UUID]]:
        """Returns the ids of the rows to which references of a caller's rows may lead, by entity name.

        Unlike `sees`, it ignores the scopes of API keys, because scopes do not limit references.
        """
        sight = Visibility(self, name)
        return {one.name: sight.of(one) for one in registry.entities()}

    def role(self, name: str) -> str:
        """Returns the role of an employee; KEY for an API key."""
        if name in self.keys:
            return "KEY"
        return str(self.rows["Employee"][self.world.employees[name]]["role"])

    def scopes(self, name: str) -> set[str]:
        """The scopes of an API key; empty for an employee."""
        return self.keys[name].scopes if name in self.keys else set()

    def masked(self, name: str, entity: str, id: UUID) -> dict[str, bool]:
        """Returns the columns of a row that are hidden from a caller, by name.

        The value of a column is True if the caller reads null, and False if the caller reads a mask.
        """
        oneself = self.world.employees.get(name) == id
        return self.page.masked(entity, self.role(name), self.scopes(name), oneself=oneself)

    def hidden(self, name: str) -> tuple[set[str], set[str]]:
        """Returns the marks and the ids that a response to this caller must not contain.

        Each mark is returned as its sequences of five characters.
        """
        seen = self.sees(name)
        values, shown, ids = set[str](), set[str](), set[str]()
        for entity, rows in self.rows.items():
            for id in rows:
                closed = self.closed.get(id, {})
                if id not in seen[entity]:
                    values |= self.open.get(id, set()) | set(closed.values())
                    ids |= {str(id), gid(registry.named(entity).description.model, id)}
                else:
                    masked = self.masked(name, entity, id)
                    values |= {value for column, value in closed.items() if column in masked}
                    shown |= {value for column, value in closed.items() if column not in masked}
        marks = {gram for value in values for gram in grams(value)}
        return marks - {gram for value in shown for gram in grams(value)}, ids


def masked_columns(entity: Entity, role: str, scopes: Iterable[str] = ()) -> set[str]:
    """Returns the columns that are hidden from a role. `scopes`: the scopes of an API key, for the role KEY."""
    return set(the_page().masked(entity.name, role, set(scopes)))


class Visibility:
    """Computes what one caller may see, by the rules of docs/access.md."""

    def __init__(self, marked: Marked, name: str) -> None:
        self.rows, self.page = marked.rows, marked.page
        self.role = marked.role(name)
        self.today = marked.today
        self.id = marked.world.employees.get(name)
        self.key = marked.keys.get(name)
        self.teams = self._below(self.key.teams if self.key else self._own_team())
        self._known: dict[str, set[UUID]] = {}

    def all(self) -> dict[str, set[UUID]]:
        """Returns the ids of all rows that the caller may see, by entity name."""
        return {one.name: self.of(one) if self._opens(one.name) else set() for one in registry.entities()}

    def _opens(self, entity: str) -> bool:
        """Returns whether docs/access.md allows the role, or the scopes of the key, to read the entity."""
        if self.key is not None:
            return self.page.opens(entity, self.key.scopes)
        return self.page.entities[entity][self.role].sees != NOTHING

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
        # What salespeople see all of is everybody's, as the catalogue is, and also an API key's.
        if self.page.entities[entity.name]["SALES" if self.key else self.role].sees == "all":
            return True
        if entity.name in OF_EMPLOYEES:
            return self.id is not None and row["employee_id"] == self.id
        if entity.name == "Customer":
            return self._is_own(row)
        if entity.name == "Activity":
            return self._takes_part(row)
        if entity.name == "Contract":
            return self._answers_for(row)
        if entity.name == "Lead":
            unowned = row["owner_id"] is None and self.role in ("MANAGER", "SALES")
            mine = self._works_for(row["owner_id"]) or self._is_of_a_keys_teams(row["owner_id"])
            return unowned or mine or self._calls(row)
        if entity.name == "CallListEntry":
            return self._works_for(row["agent_id"])
        if entity.name in BELONGS_TO_ONE:
            return any(self._leads_on(entity, row, relation) for relation in BELONGS_TO_ONE[entity.name])
        if entity.name == "Attachment":
            ends = {relation: entity.description.to_one[relation].target for relation in ATTACHED_TO}
            return any(self._opens(target) and self._leads_on(entity, row, name) for name, target in ends.items())
        if entity.name == "CustomObjectType":
            return bool(row["api_keys"]) if self.key else self.role in f"{row['readers']} {row['writers']}".split()
        if entity.name == "SalesTarget":
            return self._works_for(row["employee_id"]) or row["team_id"] in self.teams
        return entity.name in HANGS_ON and self._leads_on(entity, row, HANGS_ON[entity.name])

    def _answers_for(self, contract: Record) -> bool:
        parties = (row for row in self.rows["ContractCustomer"].values() if row["contract_id"] == contract.id)
        customers = {row["customer_id"] for row in parties if row["deleted_at"] is None}
        owned = self.key is None and self._works_for(contract["owner_id"])
        return owned or bool(customers & self.of(registry.named("Customer")))

    def _calls(self, lead: Record) -> bool:
        """Returns whether the caller is to call a lead: it is on a call list, and today is one of the days for it."""
        return any(
            self.id is not None and row["agent_id"] == self.id and row["since"] <= self.today < row["until"]
            for row in self.rows["CallListEntry"].values()
            if row["lead_id"] == lead.id and row["deleted_at"] is None
        )

    def _is_of_a_keys_teams(self, employee: UUID | None) -> bool:
        return bool(self.key and employee and self.rows["Employee"][employee]["team_id"] in self.teams)

    def _works_for(self, employee: UUID | None) -> bool:
        if employee is None or self.key is not None:
            return False
        mine = self.role == "MANAGER" and self.rows["Employee"][employee]["team_id"] in self.teams
        return mine or employee == self.id

    def _is_own(self, customer: Record) -> bool:
        if self.key and customer.id in self.key.customers:
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
        for customers, employee in self._open_work():
            if employee is not None and customer.id in customers:
                yield employee
        for row in self.rows["CustomerAssignment"].values():
            mine = row["customer_id"] == customer.id and row["deleted_at"] is None and row["since"] <= self.today
            mine = mine and row["role"] != "WORK"
            if mine and (row["until"] is None or self.today < row["until"]):
                yield row["employee_id"]

    def _open_work(self) -> Iterable[tuple[set[UUID], UUID | None]]:
        """Yields the customers of each row that is still open, and the employee who is responsible, or None.

        The rows are support cases, names on call lists, opportunities, contracts and activities.
        """
        living = {name: [row for row in rows.values() if row["deleted_at"] is None] for name, rows in self.rows.items()}
        parties = [(row["contract_id"], row["customer_id"]) for row in living["ContractCustomer"]]
        for row in living["SupportCase"]:
            if row["status"] not in ("RESOLVED", "CLOSED"):
                yield {row["customer_id"]}, row["handler_id"]
        for row in living["CallListEntry"]:
            if row["status"] in ("OPEN", "CALL_BACK") and row["customer_id"] is not None:
                yield {row["customer_id"]}, row["agent_id"]
        for row in living["Opportunity"]:
            if row["closed_at"] is None:
                yield {row["customer_id"]}, row["owner_id"]
        for row in living["Contract"]:
            if row["status"] in ("DRAFT", "SIGNED"):
                yield {customer for contract, customer in parties if contract == row.id}, row["owner_id"]
        for row in living["Activity"]:
            if row["completed_at"] is None and row["assignee_id"] is not None:
                for target in self._living("ActivityTarget", row):
                    ends = {customer for contract, customer in parties if contract == target["contract_id"]}
                    for name in ("Contact", "Opportunity", "Order", "SupportCase"):
                        end = target[registry.named("ActivityTarget").description.to_one[snake(name)].column]
                        ends |= {one["customer_id"] for one in living[name] if one.id == end}
                    yield ends | {target["customer_id"]}, row["assignee_id"]

    def _leads_on(self, entity: Entity, row: Mapping[str, Any], relation: str) -> bool:
        one = entity.description.to_one[relation]
        return row[one.column] in self.of(registry.target(one))

    def _takes_part(self, activity: Record) -> bool:
        if self.id is not None and self.id in (activity["author_id"], activity["assignee_id"]):
            return True
        if any(self.id and row["employee_id"] == self.id for row in self._living("ActivityParticipant", activity)):
            return True
        if self.page.entities["Activity"][self.role if self.key is None else "SALES"].sees == "oneself":
            return False
        ends = [one for one in registry.named("ActivityTarget").description.to_one.values() if one.target != "Activity"]
        return any(
            row[end.column] in self.of(registry.target(end))
            for row in self._living("ActivityTarget", activity)
            for end in ends
        )

    def _living(self, entity: str, activity: Record) -> Iterable[Record]:
        rows = self.rows[entity].values()
        return (row for row in rows if row["activity_id"] == activity.id and row["deleted_at"] is None)


async def build_marked(make: Make, settings: Settings) -> Marked:
    """Creates the company of the tests of access, with a row of each entity for each customer. Marks all rows."""
    database = make.changes.database
    world = await build(make, settings)
    # As the others of the world: the fields of colleagues are filled.
    world.employees["finance"] = await make(models.Employee, role="FINANCE", **_given("finance"))
    for entity in registry.entities():
        for at in world.customers if entity.seen_through != EVERYONE else ():
            await _hang(make, world, entity, at)
    await _objects(make, world)
    customer = describe_of(models.Customer)
    parent = world.customers["others"]
    for at in ("owned", "assigned", "served"):  # seen rows that point at rows that their readers may not see
        await make.changes.update(customer, world.customers[at], {"parent_id": parent}, None)
    for at, id in world.rows["Opportunity"].items():  # whoever does not read employees reads null
        owner = (await make.row(models.Customer, world.customers[at]))[
            "owner_id"
        ]  # sees the customer without this work
        await make.changes.update(describe_of(models.Opportunity), id, {"owner_id": owner}, None)
        call = world.rows["Activity"][at]
        await make.changes.update(describe_of(models.Activity), call, {"assignee_id": owner}, None)
    worker = world.employees["worker"] = await make(models.Employee, role="SERVICE", **_given("worker"))
    case = world.rows["SupportCase"]["others"]
    await make.changes.run(lambda unit: cases.assign(unit, case, worker, None))
    activity = await make(
        models.Activity, author_id=None, targets=[("customer_id", id) for id in world.customers.values()]
    )
    await make(models.ActivityParticipant, activity_id=activity)
    list_ = await make(models.CallList)
    for at, days in (("others", 1), ("owned", 0)):  # whom the newcomer is to call today, and whom no longer
        until = clock.today(settings.time_zone) + timedelta(days=days)
        of_list = {"call_list_id": list_, "customer_id": None, "until": until}
        lead = world.rows["Lead"][at]
        await make(models.CallListEntry, lead_id=lead, agent_id=world.employees["newcomer"], **of_list)
    for lead in world.rows["Lead"].values():
        await make(models.CampaignMember, customer_id=None, lead_id=lead)
        await make(models.SurveyAnswer, response_id=await make(models.SurveyResponse, lead_id=lead))
        await make(models.BehaviourEvent, customer_id=None, lead_id=lead)
        await make(models.Visitor, customer_id=None, lead_id=lead)
    for at, end in (("others", "owned"), ("owned", "others")):  # what a lead did who has become a customer
        await make(models.BehaviourEvent, customer_id=world.customers[at], lead_id=world.rows["Lead"][end])
    for shopper in world.customers.values():  # their profiles tell of it
        seen = {"product_id": await make(models.Product), "at": clock.now()}
        await make(models.BehaviourEvent, customer_id=shopper, **seen)
    for contact in world.rows["Contact"].values():
        await make(models.CampaignMember, customer_id=None, contact_id=contact)
        await make(models.SurveyAnswer, response_id=await make(models.SurveyResponse, contact_id=contact))
    await make(models.Activity, author_id=None, targets=[("campaign_id", await make(models.Campaign))])
    await make(models.Suppression)
    for column, name in (
        *(("order_id", "Order"), ("contract_id", "Contract"), ("support_case_id", "SupportCase"), ("lead_id", "Lead")),
    ):
        about = [(column, id) for id in world.rows[name].values()]
        await make(models.Activity, author_id=None, targets=about)
    for relation in ATTACHED_TO:
        target = describe_of(models.Attachment).description.to_one[relation].target
        for parent in [*world.rows[target].values()] if target in world.rows else []:
            row = {"customer_id": None, f"{relation}_id": parent}
            await make(models.Attachment, **row)
            for model in (
                models.Notification,
                models.Reminder,
                models.Follow,
            ):  # also about what the seller does not see
                if relation != "customer" or parent != world.customers["owned"] or model is not models.Follow:
                    await make(model, employee_id=world.employees["seller"], **row)
    gone = await make(models.Customer, owner_id=world.employees["rival"])
    await make(models.Contact, customer_id=gone)
    marked = Marked(world, clock.today(settings.time_zone))
    await _add_keys(make, marked)
    await mark(make, database, marked)
    await make.changes.delete(customer, gone, None)
    await read(database, marked)
    for name, visible in {**VISIBLE, "worker": {"others"}}.items():
        assert {at for at, id in world.customers.items() if id in marked.sees(name)["Customer"]} == visible, name
    return marked


def _given(name: str) -> dict[str, Any]:
    return {"email": f"{name}@example.com", "phone": "+1 202 555 0100", "department": "secret department"}


def describe_of(model: type[models.Row]) -> Entity:
    """Returns the entity of a model."""
    return registry.of(model)


async def _add_keys(make: Make, marked: Marked) -> None:
    """Adds a key that may see two customers, and two keys for a team that may not read customers."""
    world = marked.world
    team = (await make.changes.database.fetch('SELECT "team_id" FROM "employee" WHERE "id"=' + _quoted(world)))[0][0]
    customers = {world.customers["assigned"], world.customers["served"]}
    for name, scopes, teams, named in (
        (
            "reading key",
            {"CUSTOMERS_READ", "ACTIVITIES_READ", "EMPLOYEES_READ", "LOYALTY_READ"},
            set[UUID](),
            customers,
        ),
        ("selling key", {"SALES_WRITE", "ACTIVITIES_WRITE"}, {UUID(str(team))}, set[UUID]()),
        ("billing key", {"INVOICES_WRITE", "CATALOGUE_READ"}, {UUID(str(team))}, set[UUID]()),
    ):
        given = {"name": name, "scopes": sorted(scopes), "team_ids": list(teams), "customer_ids": list(named)}
        _, secret = await make.changes.run(lambda unit, given=given: api_keys.create(unit, given))  # type: ignore[misc]
        marked.keys[name] = Key(secret, scopes, teams, named)


async def _objects(make: Make, world: World) -> None:
    """Creates custom objects that lead to each customer, of a type that some roles read and others do not."""
    type_ = await make(models.CustomObjectType, key=WALKED, readers=["SALES"], writers=["SERVICE"], api_keys=False)
    for name in CustomFieldEntity:
        given = {"type": "RELATION", "relates_to": str(name), "name": field_to(entity_name(name))}
        await make(models.CustomField, entity="CUSTOM_OBJECT", object_type_id=type_, api_keys=True, **given)
    for id in world.customers.values():
        values = [{"name": field_to("Customer"), "relation": (describe_of(models.Customer).code, id)}]
        await make(models.CustomObject, type_id=type_, custom_fields=values)


def _quoted(world: World) -> str:
    return f"'{world.employees['manager']}'"


async def _hang(make: Make, world: World, entity: Entity, at: str) -> UUID:
    """Creates a row that belongs to the customer `at`, directly or through other rows. Returns its id."""
    rows = world.rows.setdefault(entity.name, {})
    if entity.name == "Customer":
        return world.customers[at]
    if at not in rows:
        above: dict[str, Any] = {}
        if entity.name in HANGS_ON:
            one = entity.description.to_one[HANGS_ON[entity.name]]
            above = {one.column: await _hang(make, world, registry.target(one), at)}
        elif entity.name == "Lead":  # the owner of the customer has it
            above = {"owner_id": (await make.row(models.Customer, world.customers[at]))["owner_id"]}
        elif entity.name == "CallListEntry":  # the owner sees the customer without this work
            owner = (await make.row(models.Customer, world.customers[at]))["owner_id"]
            agent = {} if owner is None else {"agent_id": owner}
            above = {"customer_id": world.customers[at], **agent}
        elif entity.name == "CustomObjectType":  # some roles read it, and others write its objects
            above = {"readers": ["SALES", "ANALYST"], "writers": ["SERVICE"], "api_keys": False}
        elif entity.name in OF_EMPLOYEES:  # the owner of the customer
            owner = (await make.row(models.Customer, world.customers[at]))["owner_id"]
            above = {"customer_id": world.customers[at], **({} if owner is None else {"employee_id": owner})}
        elif entity.name in BELONGS_TO_ONE or entity.name == "Attachment":
            above = {"customer_id": world.customers[at]}
        rows[at] = await make(entity.description.model, **above)
    return rows[at]


async def read(database: Database, marked: Marked) -> None:
    """Reads all rows from the database."""
    for entity in registry.entities():
        rows = await Reader(database, SYSTEM).all(entity, EVERY_ROW)
        marked.rows[entity.name] = {row.id: row for row in rows}


async def mark(make: Make, database: Database, marked: Marked) -> None:
    """Writes a row's marks into all its texts and dates of birth. The event of this change contains the marks too."""
    await read(database, marked)
    for n, (entity, row) in enumerate(every_row(marked), 1):
        changes = _marks(marked, entity.description, row, n) if row.get("role") != "WORK" else {}  # nobody writes these
        if changes:
            # The opportunities of the world are won, and keep their reason and amount but for a move.
            moved = {"moved": True} if entity.name == "Opportunity" else {}
            await make.changes.update(entity, row.id, changes | moved, None)


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


def _marks(marked: Marked, description: Description, row: Record, n: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    restricted = {snake(name) for one in marked.page.fields.get(description.name, ()) for name in one.names}
    for name, attribute in description.attributes.items():
        beside = BESIDE[description.name].get(name, {})
        if attribute.meaning.made_by_server or any(row[column] != value for column, value in beside.items()):
            continue
        value = _mark(marked, description, attribute, n)
        if value is not None:
            found[name] = value
            kept = marked.closed.setdefault(row.id, {}) if name in restricted else None
            if kept is None:
                marked.open.setdefault(row.id, set()).add(str(value))
            else:
                kept[name] = str(value)
    return found


def _mark(marked: Marked, description: Description, attribute: Attribute, n: int) -> Any:
    if attribute.name == "birth_date":
        return date(1901, 1, 1) + timedelta(days=n)
    if attribute.kind is not Kind.TEXT or (description.name, attribute.name) in _NAMES:
        return None
    if attribute.meaning.form is normal_forms.phone:
        return f"+49 30 {marked.marks.digits()}"
    text = marked.marks.letters()
    if attribute.meaning.form is normal_forms.email:
        return f"a{text}@example.org"
    if (description.name, attribute.name) == ("Channel", "url"):  # those of the world are mail servers
        return f"smtps://{text}.example.org"
    if attribute.meaning.form is normal_forms.website or attribute.name == "url":
        return f"https://{text}.example.org"
    if attribute.meaning.form is normal_forms.json_object:
        return f'{{"name":{{"eq":"{text}"}}}}'
    if attribute.meaning.form:
        return None
    # A street may have an @: what its mask shows must not depend on that.
    return f"{text}@{marked.marks.letters()}" if attribute.meaning.sensitive else text
