"""When a contract is in force: if it is signed, from its first day to its last day, both included."""

from __future__ import annotations

from datetime import date

from core.errors import ProblemCode, Refused
from models.contracts import ContractStatus
from resolvers.search.record import Record


def refusal(contract: Record, day: date) -> Refused | None:
    """Returns why no order can be confirmed under a contract now (STATE), or None. `day`: the current day."""
    if contract["status"] != ContractStatus.SIGNED:
        return _state(f"The contract is {contract['status']}. An order needs a SIGNED one.")
    return outside(contract, day)


def outside(contract: Record, day: date) -> Refused | None:
    """Returns a refusal (STATE) if a contract is not yet or no longer effective on a day, otherwise None."""
    begins, ends = contract["effective_on"], contract["terminates_on"]
    if begins is not None and day < begins:
        return _state(f"The contract is effective from {begins}. An order is confirmed from that day on.")
    if ends is not None and day > ends:
        return _state(f"The contract's last day was {ends}. Use another contract, or none.")
    return None


def _state(message: str) -> Refused:
    return Refused.one(ProblemCode.STATE, message, "contract_id")
