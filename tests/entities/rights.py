"""Who may do what, according to the tables of `docs/access.md`. Nothing is taken from the tested code."""

from __future__ import annotations

from enum import StrEnum

from tests.access.page import Cell, the_page


class Caller(StrEnum):
    """The callers: an employee of each role, and two API keys of a team. One key has only reading scopes."""

    ADMIN = "ADMIN"
    MANAGER = "MANAGER"
    SALES = "SALES"
    SERVICE = "SERVICE"
    MARKETING = "MARKETING"
    FINANCE = "FINANCE"
    ANALYST = "ANALYST"
    WRITING_KEY = "WRITING_KEY"
    READING_KEY = "READING_KEY"

    @property
    def is_key(self) -> bool:
        """Whether the caller is an API key."""
        return self.endswith("KEY")


class Sees(StrEnum):
    """Which rows a caller sees: all rows, none, or only the caller's own rows and those of their customers."""

    ALL = "ALL"
    OWN = "OWN"
    NONE = "NONE"


_SEES = {
    "all": Sees.ALL,
    "linked": Sees.ALL,
    "team": Sees.OWN,
    "own": Sees.OWN,
    "oneself": Sees.NONE,
    "–": Sees.NONE,
}
_SEES |= {"private": Sees.OWN, "listed": Sees.ALL}
"""Which rows of a customer's data a role sees, by the word in the table of docs/access.md."""

OF_EMPLOYEES = {"SalesTarget", "Lead", "CallListEntry", "Follow", "Reminder"}
"""Entities whose rows are their employees' own, whatever they see of customers."""

_LETTERS = {"creates": "C", "updates": "U", "deletes": "D", "restores": "R"}


def hangs_on_customers(name: str) -> bool:
    """Whether callers see rows of this entity only through customers, contracts or activities that they may see."""
    if name in ("Merge", "MergeChange"):  # of which only managers see their own
        return True
    return the_page().entities[name]["SALES"].sees == "own" and name not in OF_EMPLOYEES


def sees(name: str, caller: Caller) -> Sees:
    """Which rows of an entity a caller sees."""
    page = the_page()
    if not caller.is_key:
        return _SEES[page.entities[name][caller].sees]
    if not page.keys[name].sees:
        return Sees.NONE
    return (
        _SEES[page.entities[name]["SALES"].sees] if page.entities[name]["SALES"].sees in ("all", "listed") else Sees.OWN
    )


def finds(name: str, caller: Caller, *, own: bool) -> bool:
    """Whether a caller sees a row. `own`: whether the row belongs to the caller's own customer."""
    which = sees(name, caller)
    return which is Sees.ALL or (own and which is Sees.OWN)


def may(name: str, caller: Caller, case: str) -> bool:
    """Whether a caller may make a change to rows of an entity, or at least to drafts.

    `name`: the name of the entity.
    `case`: `creates`, `updates`, `deletes` or `restores`.
    """
    page = the_page()
    if caller is Caller.READING_KEY:
        return False
    cell: Cell = page.keys[name] if caller.is_key else page.entities[name][caller]
    return cell.may(_LETTERS[case])


def expected(name: str, caller: Caller, case: str, *, own: bool) -> str | None:
    """Returns the error code that a change must get, or None if it must succeed."""
    if not may(name, caller, case):
        return "FORBIDDEN"
    if finds(name, caller, own=own):
        return None
    if case == "creates" and name == "Contract" and caller.is_key:
        return "NOT_FOUND"  # a key names the customer that it sees the contract by
    # The row's own owner decides whether its maker would see it; elsewhere the input names a row that they do not see.
    return "NOT_ALLOWED" if case == "creates" and name in ("Customer", "Contract", "Lead") else "NOT_FOUND"
