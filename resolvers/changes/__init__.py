"""The only way to write: access, version, row and rules in one transaction."""

from resolvers.changes.replay import Places
from resolvers.changes.results import RowResult
from resolvers.changes.run import Changes, Policy, RowChange
from resolvers.changes.unit import Change, Unit

__all__ = ["Change", "Changes", "Places", "Policy", "RowChange", "RowResult", "Unit"]
