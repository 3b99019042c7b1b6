"""Rules for customers, their contacts and their assignments."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

import models
from core.errors import Problem, ProblemCode, Refused
from models.customers import AssignmentRole, CustomerKind
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes import refusals
from resolvers.changes.lock_plan import RowChange
from resolvers.changes.row_writer import RowWriter
from resolvers.changes.tree_rules import TreeRules
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.changes.value_checks import check_version
from resolvers.customers import open_business
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, Among, Compare, Not, Operator, equals, every
from resolvers.search.order import order_by
from resolvers.search.record import Record

_OF_PERSONS = ("birth_date", "gender")
_LONGEST_PERSON = 100
_OF_COMPANIES = ("employees", "annual_revenue")
_OF_PRIMARY = frozenset({"primary", "customer_id"})


class CustomerRules(TreeRules):
    """Rules for customers: companies form a tree, and some attributes are for persons or companies only."""

    async def settle_merge(self, unit: RowWriter, ids: Collection[UUID]) -> None:
        """Makes the oldest contact of a customer primary if it has contacts, but no primary one."""
        contacts = await unit.find(models.Contact, every(Among("customer_id", tuple(ids)), LIVING))
        oldest = sorted(contacts, key=lambda row: (row["created_at"], str(row.id)))
        led = {row["customer_id"] for row in contacts if row["primary"]}
        first = {row["customer_id"]: row for row in reversed(oldest) if row["customer_id"] not in led}
        await unit.mark_all(registry.of(models.Contact), list(first.values()), {"primary": True})

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the name of the relation to the parent if the parent is set or the customer is restored.

        A restore locks the parent because `check` then checks the parent's kind.
        """
        return (self.column.removesuffix("_id"),) if operation == Operation.RESTORE else super().locks(operation, given)

    async def prepare_deletions(self, unit: Unit) -> None:
        """Reads the open business of all customers, and keeps them from getting any until the commit."""
        _ = await unit.read_together(next(iter(unit.deleting)), open_business.of)

    async def check(self, change: Change) -> None:
        """Sets the owner of a new customer, if the input has none.

        Raises Refused:

        - TOO_LONG for the name of a person with more than 100 characters;
        - INVALID for a cycle, for a parent that is a person, and for attributes that do not fit the kind of customer;
        - STATE if a company with subsidiaries would become a person, if a customer with open business is deleted, or
          if the parent of a restored customer has become a person;
        - NOT_ALLOWED if the viewer may not change the owner, or may not read values that do not fit the new kind.
        """
        await super().check(change)
        if change.before is not None and change.changes("owner_id"):
            access.permit_owner(change.unit.viewer, change.before["owner_id"], change.get("owner_id"))
        if change.operation is Operation.CREATE and "owner_id" not in change.given:
            change.values["owner_id"] = access.default_owner(change.unit.viewer)
        if change.operation is Operation.DELETE:
            return open_business.refuse(await change.unit.read_together(change.id, open_business.of) or ())
        await _check_parent(change)
        person = change.get("kind") == CustomerKind.PERSON
        if person and (change.changes("name") or change.changes("kind")) and len(change.get("name")) > _LONGEST_PERSON:
            message = f"The name of a person has at most {_LONGEST_PERSON} characters."
            raise Refused.one(ProblemCode.TOO_LONG, message, "name")
        unfit = _OF_COMPANIES if person else _OF_PERSONS
        if change.before is not None and change.changes("kind"):
            # Whatever the values are: the refusal must not tell which customers have one.
            masked = access.masked(change.unit.viewer, change.entity)
            if not masked.isdisjoint(unfit):
                raise refusals.neutral("kind")
        wrong = [name for name in unfit if change.get(name) is not None]
        if wrong:
            kind = "companies" if person else "persons"
            raise Refused(
                [
                    Problem((name,), ProblemCode.INVALID, f"Only {kind} have this. Leave it out or set it to null.")
                    for name in wrong
                ]
            )
        if "annual_revenue" in change.values and change.values["annual_revenue"] is None:
            change.values["currency"] = None


async def _check_parent(change: Change) -> None:
    """Checks a new parent of a customer, and a change from company to person.

    Raises Refused: INVALID if the parent is a person; STATE if the company has subsidiaries, or if the parent of a
    restored customer has become a person.
    """
    if change.operation is Operation.RESTORE:
        parent = await change.unit.get(models.Customer, change.get("parent_id"), lock=True)
        if parent is not None and parent["deleted_at"] is None and parent["kind"] != CustomerKind.COMPANY:
            message = "Its parent has become a person. Make that a company first."
            raise await refusals.because_of(change.unit, parent, Refused.one(ProblemCode.STATE, message, "id"))
    if change.changes("parent_id") and change.values["parent_id"] is not None:
        await change.unit.check_together(change, partial(_require_company_above, change.unit))
    if change.before is not None and change.changes("kind") and change.values["kind"] != CustomerKind.COMPANY:
        await change.unit.check_together(change, partial(_require_none_below, change.unit))


async def _require_company_above(unit: Unit, customer: Mapping[str, Any]) -> None:
    parent = await unit.get(models.Customer, customer["parent_id"], lock=True)
    if parent is not None and parent["kind"] != CustomerKind.COMPANY:
        raise Refused.one(ProblemCode.INVALID, "This customer is a person. Give a company as the parent.", "parent_id")


async def _require_none_below(unit: Unit, customer: Mapping[str, Any]) -> None:
    if customer["kind"] != CustomerKind.COMPANY:
        message = "Other customers have it as their parent, so it must stay a company. Move them first."
        below = every(equals("parent_id", customer["id"]), LIVING)
        await refusals.refuse_if_any(unit, models.Customer, below, Refused.one(ProblemCode.STATE, message, "kind"))


class ContactRules(Rules):
    """Rules for contacts: a customer with contacts has exactly one primary contact."""

    def compares(self, entity: Entity, column: str) -> bool:
        """Returns whether `moves` depends on the contacts that are there already."""
        return column == "customer_id"

    def moves(self, column: str, present: Sequence[Record], rows: Sequence[Record]) -> Mapping[UUID, dict[str, Any]]:
        """Takes the flag from the primary contacts of merged customers, except from one if there is no other."""
        living = (row for row in (*present, *rows) if row["deleted_at"] is None)
        primary = [row for row in living if row["primary"]] if column == "customer_id" else []
        return {row.id: {"primary": False} for row in primary[1:]}

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the name of the relation to the customer, which `check` locks.

        Returns nothing for an update that sets neither `primary` nor `customer_id`.
        """
        return () if operation == Operation.UPDATE and _OF_PRIMARY.isdisjoint(given) else ("customer",)

    async def also_locks(self, unit: Unit, operation: Operation, changes: Sequence[RowChange]) -> Collection[UUID]:
        """Returns the contacts that become primary when primary contacts are deleted or get another customer.

        These contacts cannot change before `follow` runs: every change of a primary contact locks the customer, and
        this transaction has locked the customer already.
        """
        deletes = operation is Operation.DELETE
        to = {one.id: one.values.get("customer_id") for one in changes if deletes or one.values.get("customer_id")}
        leaving = tuple(id for id in to if id is not None)
        if not leaving:
            return ()
        primary = await unit.find(models.Contact, every(Among("id", leaving), equals("primary", True), LIVING))
        left = tuple({row["customer_id"] for row in primary if to[row.id] != row["customer_id"]})
        found = await _oldest_first(unit, left, leaving, limit=1 if len(left) == 1 else None) if left else []
        return {row["customer_id"]: row.id for row in reversed(found)}.values()

    async def check(self, change: Change) -> None:
        """Makes a customer's first contact the primary contact.

        Raises Refused (TAKEN) if a second contact would become primary, and Refused (STATE) if the input sets `primary`
        of the primary contact to false.
        """
        if change.operation is Operation.UPDATE and not (change.changes("primary") or change.changes("customer_id")):
            return
        customer = change.get("customer_id")
        # The lock serializes transactions that write contacts of a customer, so that the second sees the first one's.
        await change.unit.get(models.Customer, customer, lock=True)
        if change.operation is Operation.UPDATE and not change.changes("customer_id"):
            return await change.unit.check_together(change, partial(_require_one_primary, change.unit))
        primary = await _primary(change.unit, customer, change.id)
        match change.operation:
            case Operation.CREATE | Operation.RESTORE:
                if primary is not None and change.operation is Operation.CREATE and change.get("primary"):
                    raise _second_primary()
                change.values["primary"] = primary is None
            case Operation.UPDATE:
                if primary is not None and change.values.get("primary"):
                    raise _second_primary()
                change.values["primary"] = primary is None
            case Operation.DELETE:
                change.values["primary"] = False

    async def follow(self, change: Change) -> None:
        """Makes the oldest remaining contact of a customer primary, if the primary contact was deleted or moved.

        A contact is moved if its `customer_id` changes.
        """
        before = change.before
        if before is None or not before["primary"]:
            return
        moved = change.changes("customer_id")
        if change.operation is Operation.DELETE or moved:
            await _promote_oldest(change.unit, before["customer_id"], change.id)


class AssignmentRules(Rules):
    """Rules for assignments: an employee's assignments to a customer in the same role must not overlap in time."""

    def unites(self, entity: Entity, column: str, rows: Sequence[Record]) -> list[list[Record]]:
        """Returns the assignments of an employee in the same role whose periods overlap, as groups."""
        if column != "customer_id":
            return super().unites(entity, column, rows)
        groups: list[list[Record]] = []
        last: dict[tuple[Any, ...], tuple[list[Record], date | None]] = {}
        place = {row.id: number for number, row in enumerate(rows)}
        for row in sorted(rows, key=lambda one: (one["since"], place[one.id])):
            key = (row["customer_id"], row["employee_id"], row["role"])
            group, until = last.get(key, ([], row["since"]))
            if group and (until is None or row["since"] < until):
                group.append(row)
                ends = (until, row["until"])
                last[key] = (group, None if None in ends else max(filter(None, ends)))
            else:
                last[key] = ([row], row["until"])
                groups.append(last[key][0])
        return [sorted(group, key=lambda row: place[row.id]) for group in groups if len(group) > 1]

    def united(self, kept: Record, others: Sequence[Record]) -> dict[str, Any]:
        """Returns the period that covers those of all united assignments."""
        if kept["role"] == AssignmentRole.WORK:
            return {}
        rows = (kept, *others)
        ends = [row["until"] for row in rows]
        period = {"since": min(row["since"] for row in rows), "until": None if None in ends else max(ends)}
        return {name: value for name, value in period.items() if value != kept[name]}

    completes = frozenset({"since"})

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the name of the relation to the customer, which `check` locks.

        The customer's owner determines who may change the assignment.
        """
        return ("customer",)

    async def check(self, change: Change) -> None:
        """Sets the start to the current day, if the input has none.

        Raises Refused:

        - INVALID for the role WORK, because only `open_work` writes assignments of this role;
        - NOT_ALLOWED if the viewer may not change the assignment;
        - INVALID if the end is not after the start;
        - TAKEN if the employee is already assigned to the customer in the same role during the period.
        """
        if AssignmentRole.WORK in (change.get("role"), change.before["role"] if change.before is not None else None):
            message = (
                "An assignment of the role WORK comes and goes with open work. Give the employee a case, a task, an"
                " opportunity or a contract of the customer, or another role."
            )
            raise Refused.one(ProblemCode.INVALID, message, "role")
        before = change.before
        assigned = (before["employee_id"] if before is not None else None, change.get("employee_id"))
        # A move takes the assignment away from one customer, and gives it to another.
        moved = [before["customer_id"]] if before is not None and change.changes("customer_id") else []
        for id in (*moved, change.get("customer_id")):
            customer = await change.unit.get(models.Customer, id, lock=True)
            if customer is not None:
                access.permit_responsibility(change.unit.viewer, customer["owner_id"], assigned)
        if change.operation is Operation.DELETE:
            return
        since = change.get("since") or change.unit.today
        until = change.get("until")
        change.values["since"] = since
        if until is not None and until <= since:
            raise Refused.one(ProblemCode.INVALID, "The end must be after the start.", "until")
        await change.unit.check_together(change, partial(_refuse_overlap, change.unit))


async def _refuse_overlap(unit: Unit, assignment: Mapping[str, Any]) -> None:
    same = [equals(column, assignment[column]) for column in ("customer_id", "employee_id", "role")]
    others = every(*same, LIVING, Not(Compare("id", Operator.EQ, assignment["id"])))
    since, until = assignment["since"], assignment["until"]
    for other in await unit.find(models.CustomerAssignment, others):
        if (until is None or other["since"] < until) and (other["until"] is None or since < other["until"]):
            raise Refused.one(
                ProblemCode.TAKEN,
                "The employee already has this role for the customer in this period. Give another period.",
                "employee_id",
            )


async def make_primary(unit: Unit, contact: UUID, expected_version: int | None) -> UUID:
    """Makes a contact the customer's primary contact, in place of the current one. Returns the contact's id.

    Raises Forbidden if the viewer may not use contactMakePrimary. Raises Refused: NOT_FOUND if no visible contact has
    this id; CONFLICT if the contact's version is not `expected_version`.
    """
    entity = registry.of(models.Contact)
    access.permit(unit.viewer, "contactMakePrimary", entity, frozenset({"primary"}))
    ahead = await unit.peek(models.Contact, contact)
    if ahead is not None:
        await unit.hold({models.Customer: [ahead["customer_id"]]})
        other = await _primary(unit, ahead["customer_id"], contact)
        await unit.hold({models.Contact: [contact, other.id if other is not None else None]})
    before = await unit.seen(entity, contact)
    unit.require_held(models.Customer, [before["customer_id"]])
    check_version(before, expected_version)
    if not before["primary"]:
        await unit.get(models.Customer, before["customer_id"], lock=True)
        primary = await _primary(unit, before["customer_id"], contact, lock=True)
        if primary is not None:
            await unit.store(entity, primary, {"primary": False})
        await unit.store(entity, before, {"primary": True})
    return contact


async def _require_one_primary(unit: Unit, contact: Mapping[str, Any]) -> None:
    other = await _primary(unit, contact["customer_id"], contact["id"])
    if other is not None and contact["primary"]:
        raise _second_primary()
    if other is None and not contact["primary"]:
        message = "A customer must have a primary contact. Make another contact primary instead."
        raise Refused.one(ProblemCode.STATE, message, "primary")


def _second_primary() -> Refused:
    return Refused.one(
        ProblemCode.TAKEN, "The customer already has a primary contact. Use contactMakePrimary to change it.", "primary"
    )


async def _primary(unit: Unit, customer: UUID | None, other_than: UUID, *, lock: bool = False) -> Record | None:
    if customer is None:
        return None
    found = await unit.referring(models.Contact, "customer_id", customer, primary=True)
    other = next((row for row in found if row.id != other_than), None)
    return await unit.get(models.Contact, other.id, lock=True) if lock and other is not None else other


async def _promote_oldest(unit: Unit, customer: UUID, leaving: UUID) -> None:
    found = await _oldest_first(unit, (customer,), (leaving,), limit=1, lock=True)
    if found:
        await unit.store(registry.of(models.Contact), found[0], {"primary": True})


async def _oldest_first(
    unit: Unit, customers: tuple[UUID, ...], leaving: tuple[UUID, ...], *, limit: int | None, lock: bool = False
) -> list[Record]:
    contacts = registry.of(models.Contact).description
    where = every(Among("customer_id", customers), LIVING, Not(Among("id", leaving)))
    oldest = order_by(contacts, [(contacts.orders["created_at"], False)])
    return await unit.find(models.Contact, where, order=oldest, limit=limit, lock=lock)
