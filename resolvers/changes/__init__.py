"""Changes: the only way to write rows, with access control, version check, domain rules and events.

Mutations, imports and the domains' own verbs call `Changes` (`run`). It runs work on a unit of work (`unit`), in one
transaction or by a single statement (`single_statement`). Domains add their logic as `Rules`. With an idempotency key,
each change takes effect once (`idempotency`, `replay`).
"""

from resolvers.changes.replay import Places
from resolvers.changes.results import RowResult
from resolvers.changes.run import Changes, Policy, RowChange
from resolvers.changes.unit import Change, Unit

__all__ = ["Change", "Changes", "Places", "Policy", "RowChange", "RowResult", "Unit"]
