"""The only code that writes rows.

Every write passes access control, version checks and domain rules, and logs an event. Mutations call `Changes` (module
`run`), and imports use `Batch` (module `batch`). `Changes` passes a unit of work (module `unit`) to the function that
makes the change. The unit writes in one transaction, or by a single SQL statement (module `single_statement`). Domains
add their checks and follow-up writes as `Rules`. If a request has an idempotency key, each of its changes takes effect
only once, however often the request is sent (modules `idempotency` and `replay`).
"""

from resolvers.changes.bulk import Policy
from resolvers.changes.change_order import BulkOperation
from resolvers.changes.lock_plan import RowChange
from resolvers.changes.replay import Places
from resolvers.changes.results import RowResult
from resolvers.changes.run import Changes
from resolvers.changes.unit import Change, Unit

__all__ = ["BulkOperation", "Change", "Changes", "Places", "Policy", "RowChange", "RowResult", "Unit"]
