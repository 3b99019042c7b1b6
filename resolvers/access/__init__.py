"""Who may see and change what: the only place that knows.

Every read asks for a row predicate (`rows`) and a field mask (`masked`), every write for permission (`permit`). Rows go
by the caller's role and by whose they are; masks by role, entity and field, never by row. What is not said is denied.

    role        sees                                             changes
    ADMIN       everything                                       everything
    MANAGER     customers owned or attended in the team's        these, and what hangs on them
                subtree, ownerless ones, what hangs on them
    SALES       own customers and what hangs on them             these, and what hangs on them
    SERVICE     own customers and what hangs on them             their cases, assets, repairs, activities
    MARKETING   all customers, masked                            segments
    ANALYST     all, masked                                      nothing

"Own" is owned, or assigned today. Every employee reads the catalogue, pipelines, tags, segments, teams, and of other
employees name, title and team. An activity is also seen by its author and those who take part.

An API key has no role: its scopes open entities (`scopes`), and of these it sees what hangs on its customers.
"""

from resolvers.access.authentication import Standing, authenticate, renewed, still_holds
from resolvers.access.belief import Belief, Callers, Proof, Unproved, stands
from resolvers.access.collecting import collected
from resolvers.access.fields import is_mask, mask, maskable, masked, permit_reading
from resolvers.access.likeness import anyone_like, referred
from resolvers.access.routes import ids, names_its_viewer
from resolvers.access.rows import rows
from resolvers.access.scopes import Grant
from resolvers.access.sessions import announce, on_revocation
from resolvers.access.staying import surely_seen
from resolvers.access.structure import Listed, structure
from resolvers.access.viewer import SYSTEM, Viewer, by_email, employee, required, unbounded
from resolvers.access.writes import Operation, default_owner, permit, permit_administrator, permit_author

__all__ = [
    "SYSTEM",
    "Belief",
    "Callers",
    "Grant",
    "Listed",
    "Operation",
    "Proof",
    "Standing",
    "Unproved",
    "Viewer",
    "announce",
    "anyone_like",
    "authenticate",
    "by_email",
    "collected",
    "default_owner",
    "employee",
    "ids",
    "is_mask",
    "mask",
    "maskable",
    "masked",
    "names_its_viewer",
    "on_revocation",
    "permit",
    "permit_administrator",
    "permit_author",
    "permit_reading",
    "referred",
    "renewed",
    "required",
    "rows",
    "stands",
    "still_holds",
    "structure",
    "surely_seen",
    "unbounded",
]
