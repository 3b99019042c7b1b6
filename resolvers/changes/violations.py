"""What the database itself refuses, told as a problem of a field."""

from __future__ import annotations

import re

from core.errors import ProblemCode, Refused
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


def refusal(database: Database, error: BaseException) -> Refused | None:
    """The refusal that a database error means; None when it is a defect."""
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
