"""An independent model of opportunities and of contracts for them, like the model of orders in `ledger`."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

STAGES = ("OPEN", "OPEN", "WON", "LOST")
"""The stages of the pipeline, in order, by their kinds."""
CHANCES = (10, 60, 100, 0)
"""The default probability of each stage, in per cent."""
_WON, _LOST = STAGES.index("WON"), STAGES.index("LOST")


@dataclass
class Opportunity:
    """An opportunity: its amount in cents, its stage, its last open stage, and the amount of the sale."""

    worth: int
    stage: int = 0
    last_open: int = 0
    sold: int | None = None

    @property
    def state(self) -> str:
        """The state: open, won or lost."""
        return STAGES[self.stage]

    def enter(self, stage: int, cents: int | None = None) -> None:
        """Moves the opportunity to a stage. A won stage creates the sale; any other stage removes it.

        `cents`: the amount of the sale; None for the amount of the opportunity.
        """
        if stage != self.stage:
            self.last_open = self.stage if STAGES[self.stage] == "OPEN" else self.last_open
            self.stage = stage
            self.sold = (self.worth if cents is None else cents) if stage == _WON else None


@dataclass
class Contract:
    """A contract: its state, whether it has customers and orders, and its opportunities."""

    opportunities: list[UUID] = field(default_factory=list)
    state: str = "DRAFT"
    parties: bool = False
    ordered: bool = False


@dataclass
class Deals:
    """All rows of the model. Each method applies a mutation if it is legal, and returns whether it is legal."""

    opportunities: dict[UUID, Opportunity] = field(default_factory=dict)
    contracts: dict[UUID, Contract] = field(default_factory=dict)

    def move(self, id: UUID, stage: int | None) -> bool:
        """Moves an opportunity to a stage of its pipeline.

        `stage`: the stage; None for a stage of another pipeline, which is illegal.
        """
        if stage is None:
            return False
        self.opportunities[id].enter(stage)
        return True

    def win(self, id: UUID, cents: int | None) -> bool:
        """Wins an open opportunity.

        `cents`: the amount of the sale; None for the amount of the opportunity.
        """
        one = self.opportunities[id]
        if one.state != "OPEN":
            return False
        one.enter(_WON, cents)
        return True

    def lose(self, id: UUID) -> bool:
        """Loses an open opportunity."""
        one = self.opportunities[id]
        if one.state != "OPEN":
            return False
        one.enter(_LOST)
        return True

    def reopen(self, id: UUID) -> bool:
        """Moves a won or lost opportunity back to its last open stage."""
        one = self.opportunities[id]
        if one.state == "OPEN":
            return False
        one.enter(one.last_open)
        return True

    def add_customers(self, id: UUID) -> bool:
        """Adds customers to a contract that has not ended."""
        contract = self.contracts[id]
        if contract.state not in ("DRAFT", "SIGNED"):
            return False
        contract.parties = True
        return True

    def remove_customers(self, id: UUID) -> bool:
        """Removes the only customer of a contract. Legal for a draft without orders and opportunities."""
        contract = self.contracts[id]
        if contract.state not in ("DRAFT", "SIGNED"):
            return False
        bound = contract.ordered or contract.opportunities or contract.state == "SIGNED"
        if contract.parties and bound:
            return False
        contract.parties = False
        return True

    def sign(self, id: UUID) -> bool:
        """Signs a draft that has customers, and wins all its opportunities. Illegal if an opportunity is lost."""
        contract = self.contracts[id]
        sealed = [self.opportunities[one] for one in contract.opportunities]
        if contract.state != "DRAFT" or not contract.parties or any(one.state == "LOST" for one in sealed):
            return False
        for one in sealed:
            one.enter(_WON)
        contract.state = "SIGNED"
        return True

    def terminate(self, id: UUID) -> bool:
        """Terminates a signed contract."""
        contract = self.contracts[id]
        if contract.state != "SIGNED":
            return False
        contract.state = "TERMINATED"
        return True
