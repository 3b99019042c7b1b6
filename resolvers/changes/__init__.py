"""The only way to write: access, version, row and rules in one transaction."""

from resolvers.changes.changes import Changes, Policy, RowChange, RowResult
from resolvers.changes.unit import Change, Unit

__all__ = ["Change", "Changes", "Policy", "RowChange", "RowResult", "Unit"]
