"""Turns a violation that the database reports into a Refused with a problem of a field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from core.errors import ProblemCode, RapportError, Refused
from models.dialect.base import Database
from models.rules import unique
from resolvers import registry

_CODES = {
    "unique": (ProblemCode.TAKEN, "This is taken already."),
    "foreign_key": (ProblemCode.NOT_FOUND, "There is no such row any more."),
    "check": (ProblemCode.INVALID, "These values do not go together."),
    "not_null": (ProblemCode.REQUIRED, "This must be given."),
    "rival": (ProblemCode.CONFLICT, "Somebody else changed it at the same moment. Try again."),
}


@contextmanager
def refusing(database: Database, *, rivals: bool = True) -> Iterator[None]:
    """Raises Refused in place of an error of the database that means one; any other error passes through.

    With `rivals` False the error of a statement that lost to a concurrent transaction passes, too: it can be retried.
    """
    try:
        yield
    except RapportError:
        raise
    except Exception as error:
        refused = None if not rivals and lost_to_rival(database, error) else _refusal(database, error)
        if refused is None:
            raise
        raise refused from None


def lost_to_rival(database: Database, error: BaseException) -> bool:
    """Whether the database ended a statement in favour of a concurrent transaction: the work can be done again."""
    violation = database.violation(error)
    return violation is not None and violation.kind == "rival"


def _refusal(database: Database, error: BaseException) -> Refused | None:
    violation = database.violation(error)
    if violation is None:
        return None
    code, message = _CODES[violation.kind]
    columns = violation.columns or _columns(violation.name)
    return Refused.one(code, message, *(_field(columns),) if columns else ())


def _columns(name: str) -> tuple[str, ...]:
    """The columns of a unique rule or a CHECK by the name that the database gives it."""
    for entity in registry.entities():
        description = entity.description
        for rule, columns in unique(description).items():
            if name == f"ux_{rule}":
                return columns
        if name == f"ux_{description.table}_external_id":
            return ("external_id",)
        for attribute in description.attributes:
            if name == f"ck_{description.table}_{attribute}":
                return (attribute,)
    return ()


def _field(columns: tuple[str, ...]) -> str:
    """The one field to show for a rule over several columns: the last, which is the one that people choose."""
    return re.sub(r"_folded$|_blind_[01]$", "", columns[-1])
