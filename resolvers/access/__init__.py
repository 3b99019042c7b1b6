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

from resolvers.access.masks import is_mask, mask, maskable, masked, permit_reading
from resolvers.access.permissions import Operation, default_owner, permit, permit_administrator, permit_author
from resolvers.access.reverse_lookup import ids
from resolvers.access.rows import rows
from resolvers.access.scopes import Grant
from resolvers.access.viewer import SYSTEM, Viewer, by_email, employee, required, unbounded
from resolvers.access.viewer_template import anyone_like, referred
from resolvers.access.visible_data_model import Listed, structure
from resolvers.access.visible_ids import collected
from resolvers.access.write_visibility import surely_seen

__all__ = [
    "SYSTEM",
    "Grant",
    "Listed",
    "Operation",
    "Viewer",
    "anyone_like",
    "by_email",
    "collected",
    "default_owner",
    "employee",
    "ids",
    "is_mask",
    "mask",
    "maskable",
    "masked",
    "permit",
    "permit_administrator",
    "permit_author",
    "permit_reading",
    "referred",
    "required",
    "rows",
    "structure",
    "surely_seen",
    "unbounded",
]
