"""Converts violations of database constraints into Refused, with the name of the field at fault.

Some rules, such as uniqueness, are enforced only by constraints. A SELECT before the write cannot enforce them, because
a concurrent transaction may write in between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from core.errors import ProblemCode, RapportError, Refused
from models.dialect.base import Database
from models.rules import unique
from resolvers import registry

_CODES = {
    "unique": (ProblemCode.TAKEN, "This value is already in use. Choose another."),
    "foreign_key": (ProblemCode.NOT_FOUND, "This row no longer exists. Choose another."),
    "check": (ProblemCode.INVALID, "These values do not fit together. Change one of them."),
    "not_null": (ProblemCode.REQUIRED, "This must be given."),
}


@contextmanager
def refusing(database: Database) -> Iterator[None]:
    """Converts a constraint violation that the `with` block raises into Refused. Other errors propagate.

    An abort because of a concurrent transaction propagates too, so that the whole transaction starts again (see
    `restart`).
    """
    try:
        yield
    except RapportError:
        raise
    except Exception as error:
        refused = _refusal(database, error)
        if refused is None:
            raise
        raise refused from None


def _refusal(database: Database, error: BaseException) -> Refused | None:
    violation = database.violation(error)
    if violation is None or violation.kind == "rival":
        return None
    code, message = _CODES[violation.kind]
    columns = violation.columns or _columns(violation.name)
    return Refused.one(code, message, *(_field(columns),) if columns else ())


def _columns(name: str) -> tuple[str, ...]:
    """Returns the columns of a unique index or CHECK constraint, given its name. Returns () if the name is unknown."""
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
    """Returns the field to report for a violated constraint: its last column, whose value users choose."""
    return re.sub(r"_folded$|_blind_[01]$", "", columns[-1])
