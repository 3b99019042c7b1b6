"""An independent model of cases and repairs, as `ledger` has it of orders; parts come out of the ledger's stock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from tests.proofs.ledger import Invoice, Ledger

LEVELS = (("URGENT", None, 8), ("URGENT", "COMPLAINT", 4), ("HIGH", None, 24), ("LOW", "QUESTION", 72))
"""Within how many hours a case of a priority, and perhaps a type, is to be resolved."""


@dataclass
class Case:
    """A case: what decides when it is due, `state`, and what is noted on the way."""

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
        """By the shortest of the levels that fit; None where none does."""
        hours = [many for priority, type_, many in LEVELS if priority == self.priority and type_ in (None, self.type)]
        return self.opened + timedelta(hours=min(hours)) if hours else None


@dataclass
class Repair:
    """A repair: `covered` by a warranty or not, its fee in cents, its parts with what they cost together, in cents."""

    covered: bool
    fee: int
    state: str = "PLANNED"
    parts: list[tuple[UUID, int, int]] = field(default_factory=list)

    @property
    def owed(self) -> int:
        """What the customer is to pay once it is completed, in cents."""
        return 0 if self.covered else self.fee + sum(cents for _, _, cents in self.parts)


@dataclass
class Service:
    """All of them. Each method says whether a verb is legal, and if so does it. `staff`: who works here or did."""

    ledger: Ledger
    staff: Mapping[UUID, bool]
    cases: dict[UUID, Case] = field(default_factory=dict)
    repairs: dict[UUID, Repair] = field(default_factory=dict)

    def assign(self, id: UUID, handler: UUID) -> bool:
        """Gives a case that is not resolved to somebody who works here."""
        case = self.cases[id]
        if case.state not in ("NEW", "OPEN", "WAITING") or not self.staff[handler]:
            return False
        case.state, case.handler = "OPEN", handler
        return True

    def respond(self, id: UUID) -> bool:
        """Answers one that is not resolved."""
        case = self.cases[id]
        if case.state not in ("NEW", "OPEN", "WAITING"):
            return False
        case.state = "WAITING"
        return True

    def resolve(self, id: UUID) -> bool:
        """Resolves what somebody has looked at."""
        case = self.cases[id]
        if case.state not in ("OPEN", "WAITING"):
            return False
        case.state, case.resolved = "RESOLVED", True
        return True

    def close(self, id: UUID) -> bool:
        """Ends what is resolved."""
        case = self.cases[id]
        if case.state != "RESOLVED":
            return False
        case.state, case.closed = "CLOSED", True
        return True

    def reopen(self, id: UUID) -> bool:
        """Takes up again what waits or is over."""
        case = self.cases[id]
        if case.state not in ("WAITING", "RESOLVED", "CLOSED"):
            return False
        case.state, case.resolved, case.closed = "OPEN", False, False
        return True

    def rate(self, id: UUID, satisfaction: int) -> bool:
        """Notes from 1 to 5 how content somebody was with what is over."""
        case = self.cases[id]
        if case.state not in ("RESOLVED", "CLOSED") or not 1 <= satisfaction <= 5:
            return False
        case.satisfaction = satisfaction
        return True

    def start(self, id: UUID) -> bool:
        """Begins."""
        repair = self.repairs[id]
        if repair.state != "PLANNED":
            return False
        repair.state = "STARTED"
        return True

    def use_part(self, id: UUID, product: UUID, pieces: int, cents: int) -> bool:
        """Takes pieces of so many cents each, at most those that are promised to nobody."""
        repair, ledger = self.repairs[id], self.ledger
        if repair.state != "STARTED" or pieces > ledger.on_hand[product] - ledger.reserved(product):
            return False
        ledger.on_hand[product] -= pieces
        repair.parts.append((product, pieces, pieces * cents))
        return True

    def complete(self, id: UUID) -> bool:
        """Ends it, once."""
        repair = self.repairs[id]
        if repair.state != "STARTED":
            return False
        repair.state = "COMPLETED"
        return True

    def invoice(self, id: UUID, invoice: UUID) -> None:
        """Notes which invoice a completed repair led to."""
        self.ledger.invoices[invoice] = Invoice(self.repairs[id].owed)
