"""Who may see and change what: the only place that knows.

Every read asks for a row predicate (`rows`) and a field mask (`masked`), every write for permission (`permit`). Rows go
by the caller's role and by whose they are; masks by role, entity and field, never by row. What is not said is denied.

    role        sees                                             changes
    ADMIN       everything                                       everything
    MANAGER     customers owned or attended in the team's        these, and what hangs on them
                subtree, ownerless ones, what hangs on them
    SALES       own customers and what hangs on them             these, and what hangs on them
    SERVICE     own customers and what hangs on them             their activities
    MARKETING   all customers, masked                            segments
    ANALYST     all, masked                                      nothing

"Own" is owned, or assigned today. Every employee reads the catalogue, pipelines, tags, segments, teams, and of other
employees name, title and team. An activity is also seen by its author and those who take part.
"""

from resolvers.access.fields import is_mask, mask, maskable, masked, permit_reading
from resolvers.access.rows import rows
from resolvers.access.viewer import SYSTEM, Viewer, authenticate, by_email, required, still_holds, unbounded
from resolvers.access.writes import Operation, default_owner, permit, permit_author

__all__ = [
    "SYSTEM",
    "Operation",
    "Viewer",
    "authenticate",
    "by_email",
    "default_owner",
    "is_mask",
    "mask",
    "maskable",
    "masked",
    "permit",
    "permit_author",
    "permit_reading",
    "required",
    "rows",
    "still_holds",
    "unbounded",
]
