"""An independent model of opportunities and of the contracts that seal them, as `ledger` has it of orders."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

STAGES = ("OPEN", "OPEN", "WON", "LOST")
"""The pipeline: what each stage means, by its place."""
CHANCES = (10, 60, 100, 0)
"""What an opportunity that enters a stage is likely to become, in per cent."""
_WON, _LOST = STAGES.index("WON"), STAGES.index("LOST")


@dataclass
class Opportunity:
    """An opportunity worth so many cents: the place of its stage, whence it came there, and what it was sold for."""

    worth: int
    stage: int = 0
    came_from: int | None = None
    sold: int | None = None

    @property
    def state(self) -> str:
        """Whether it is open, won or lost."""
        return STAGES[self.stage]

    def enter(self, stage: int, cents: int | None = None) -> None:
        """Goes to a stage: a won one sells it, another one takes the sale back."""
        if stage != self.stage:
            self.stage, self.came_from = stage, self.stage
            self.sold = (self.worth if cents is None else cents) if stage == _WON else None


@dataclass
class Contract:
    """A contract: `state`, whether it is made with anybody, and the opportunities that it seals."""

    opportunities: list[UUID] = field(default_factory=list)
    state: str = "DRAFT"
    parties: bool = False


@dataclass
class Deals:
    """All of them. Each method says whether a verb is legal, and if so does it."""

    opportunities: dict[UUID, Opportunity] = field(default_factory=dict)
    contracts: dict[UUID, Contract] = field(default_factory=dict)

    def move(self, id: UUID, stage: int | None) -> bool:
        """Moves it to any stage of its pipeline; None: one of another pipeline."""
        if stage is None:
            return False
        self.opportunities[id].enter(stage)
        return True

    def win(self, id: UUID, cents: int | None) -> bool:
        """Sells what is open, for what it is worth unless somebody says for how much."""
        one = self.opportunities[id]
        if one.state != "OPEN":
            return False
        one.enter(_WON, cents)
        return True

    def lose(self, id: UUID) -> bool:
        """Loses what is open."""
        one = self.opportunities[id]
        if one.state != "OPEN":
            return False
        one.enter(_LOST)
        return True

    def reopen(self, id: UUID) -> bool:
        """Takes what is decided back to the open stage that it came from, or to the first."""
        one = self.opportunities[id]
        if one.state == "OPEN":
            return False
        one.enter(one.came_from if one.came_from is not None and STAGES[one.came_from] == "OPEN" else 0)
        return True

    def add_customers(self, id: UUID) -> bool:
        """Makes a contract with somebody while it is not over."""
        contract = self.contracts[id]
        if contract.state not in ("DRAFT", "SIGNED"):
            return False
        contract.parties = True
        return True

    def sign(self, id: UUID) -> bool:
        """Signs a draft with somebody, and wins all that it seals; nothing of that with a lost one among them."""
        contract = self.contracts[id]
        sealed = [self.opportunities[one] for one in contract.opportunities]
        if contract.state != "DRAFT" or not contract.parties or any(one.state == "LOST" for one in sealed):
            return False
        for one in sealed:
            one.enter(_WON)
        contract.state = "SIGNED"
        return True

    def terminate(self, id: UUID) -> bool:
        """Ends what is signed."""
        contract = self.contracts[id]
        if contract.state != "SIGNED":
            return False
        contract.state = "TERMINATED"
        return True
