"""Access control: which rows and fields a viewer may read, and what they may change.

The viewer is the authenticated caller. Every read, by a dataloader or by a planned statement, does two things: it adds
a row predicate (`rows`), which selects the rows that the viewer may see, and it masks sensitive fields (`masked`).
Every write checks the viewer's permission (`permit`). Row predicates depend on the viewer's role and on who owns the
row. Masks depend on role, entity and field, never on the row. Access that is not granted here is denied.

    role        may see                                          may change
    ADMIN       everything                                       everything
    MANAGER     customers owned by or assigned to employees      these and their related rows
                of their team and the teams below it,
                unowned customers, and the related rows of all
                these customers
    SALES       own customers and their related rows             these and their related rows
    SERVICE     own customers and their related rows             their cases, assets, repairs, activities
    MARKETING   all customers, masked                            segments
    ANALYST     all rows, masked                                 nothing

An employee's "own" customers are those that they own or are assigned to today. Every employee may read the catalogue,
pipelines, tags, segments and teams, and the name, title and team of other employees. An activity is also visible to its
author and its participants.

An API key has no role. Its scopes name the entities that the key may read or write (see `scopes`). A key is usually
limited to certain customers (see `scopes.Grant`). It then sees only the rows that are related to these customers.
"""

from resolvers.access.masks import is_mask, mask, maskable, masked, permit_reading
from resolvers.access.permissions import Operation, default_owner, permit, permit_administrator, permit_author
from resolvers.access.reverse_lookup import ids
from resolvers.access.rows import rows
from resolvers.access.scopes import Grant
from resolvers.access.viewer import SYSTEM, Viewer, by_email, employee, required, unbounded
from resolvers.access.viewer_template import resolve_reference, template_of
from resolvers.access.visible_data_model import Listed, structure
from resolvers.access.visible_ids import collected
from resolvers.access.write_visibility import certainly_visible

__all__ = [
    "SYSTEM",
    "Grant",
    "Listed",
    "Operation",
    "Viewer",
    "by_email",
    "certainly_visible",
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
    "required",
    "resolve_reference",
    "rows",
    "structure",
    "template_of",
    "unbounded",
]
