"""A model of cases and repairs that uses no code of the product. The stock of products is in `Ledger`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from tests.proofs.ledger import Invoice, Ledger

LEVELS = (("URGENT", None, 8), ("URGENT", "COMPLAINT", 4), ("HIGH", None, 24), ("LOW", "QUESTION", 72))
"""The service levels: a priority, a case type or None for all types, and the hours in which such a case is due."""


@dataclass
class Case:
    """A case: the values that determine when it is due, its state, and the times that are recorded."""

    opened: datetime
    priority: str
    type: str
    state: str = "NEW"
    handler: UUID | None = None
    first_response: datetime | None = None
    resolved: bool = False
    closed: bool = False
    satisfaction: int | None = None

    @property
    def due(self) -> datetime | None:
        """The time at which the case is due, by the shortest matching service level, or None."""
        hours = [many for priority, type_, many in LEVELS if priority == self.priority and type_ in (None, self.type)]
        return self.opened + timedelta(hours=min(hours)) if hours else None


@dataclass
class Repair:
    """A repair: whether a warranty covers it, and its fee and the cost of its parts in cents."""

    covered: bool
    fee: int
    state: str = "PLANNED"
    parts: list[tuple[UUID, int, int]] = field(default_factory=list)

    @property
    def owed(self) -> int:
        """The amount that the customer must pay after the repair is completed, in cents."""
        return 0 if self.covered else self.fee + sum(cents for _, _, cents in self.parts)


@dataclass
class Service:
    """All rows of the model. Each method applies a mutation if it is legal, and returns whether it is legal.

    `staff`: by employee, whether the employee is active.
    """

    ledger: Ledger
    staff: Mapping[UUID, bool]
    cases: dict[UUID, Case] = field(default_factory=dict)
    repairs: dict[UUID, Repair] = field(default_factory=dict)

    def assign(self, id: UUID, handler: UUID) -> bool:
        """Assigns a case that is not resolved to an active employee."""
        case = self.cases[id]
        if case.state not in ("NEW", "OPEN", "WAITING") or not self.staff[handler]:
            return False
        case.state, case.handler = "OPEN", handler
        return True

    def respond(self, id: UUID) -> bool:
        """Responds to a case that is not resolved."""
        case = self.cases[id]
        if case.state not in ("NEW", "OPEN", "WAITING"):
            return False
        case.state = "WAITING"
        return True

    def resolve(self, id: UUID) -> bool:
        """Resolves a case that is open or waiting."""
        case = self.cases[id]
        if case.state not in ("OPEN", "WAITING"):
            return False
        case.state, case.resolved = "RESOLVED", True
        return True

    def close(self, id: UUID) -> bool:
        """Closes a resolved case."""
        case = self.cases[id]
        if case.state != "RESOLVED":
            return False
        case.state, case.closed = "CLOSED", True
        return True

    def reopen(self, id: UUID) -> bool:
        """Reopens a case that is waiting, resolved or closed."""
        case = self.cases[id]
        if case.state not in ("WAITING", "RESOLVED", "CLOSED"):
            return False
        case.state, case.resolved, case.closed = "OPEN", False, False
        return True

    def rate(self, id: UUID, satisfaction: int) -> bool:
        """Records the customer's satisfaction with a resolved or closed case, from 1 to 5."""
        case = self.cases[id]
        if case.state not in ("RESOLVED", "CLOSED") or not 1 <= satisfaction <= 5:
            return False
        case.satisfaction = satisfaction
        return True

    def start(self, id: UUID) -> bool:
        """Starts a repair."""
        repair = self.repairs[id]
        if repair.state != "PLANNED":
            return False
        repair.state = "STARTED"
        return True

    def use_part(self, id: UUID, product: UUID, pieces: int, cents: int) -> bool:
        """Uses pieces of a product in a repair, for `cents` each. Legal if the unreserved stock has enough pieces."""
        repair, ledger = self.repairs[id], self.ledger
        if repair.state != "STARTED" or pieces > ledger.on_hand[product] - ledger.reserved(product):
            return False
        ledger.on_hand[product] -= pieces
        repair.parts.append((product, pieces, pieces * cents))
        return True

    def complete(self, id: UUID) -> bool:
        """Completes a repair. Legal only once."""
        repair = self.repairs[id]
        if repair.state != "STARTED":
            return False
        repair.state = "COMPLETED"
        return True

    def cancel(self, id: UUID) -> bool:
        """Cancels a repair that has not ended. Its parts return to the stock."""
        repair, ledger = self.repairs[id], self.ledger
        if repair.state not in ("PLANNED", "STARTED"):
            return False
        for product, pieces, _ in repair.parts:
            ledger.on_hand[product] += pieces
        repair.state, repair.parts = "CANCELLED", []
        return True

    def invoice(self, id: UUID, invoice: UUID) -> None:
        """Records the invoice for a completed repair."""
        self.ledger.invoices[invoice] = Invoice(self.repairs[id].owed)
