"""Access control: which rows and fields a viewer may read, and what they may change.

The viewer is the authenticated caller. Every read, by a dataloader or a planned statement, adds a row predicate
(`rows`), which selects the rows that the viewer may see, and masks fields (`masked`). Every write checks whether the
viewer may make the change (`permit`). Every mutation that is specific to an entity, such as orderConfirm, also checks
whether the viewer may use this verb (`permit_verb`). Row predicates depend on the viewer's role and on who owns the
row. Masks depend on the role, the entity and the field. They do not depend on the row, except that employees see every
field of their own row. Access that is not granted is denied.

The register (`resolvers.entities`) says who has which right. docs/access.md, which is generated from the register,
shows the tables, and says what the roles and the scopes of API keys are for.
"""

from resolvers.access.masks import is_mask, mask, maskable, masked, masked_in, nulled, permit_reading
from resolvers.access.permissions import (
    default_owner,
    permit,
    permit_administrator,
    permit_author,
    permit_responsibility,
    permit_row,
    permit_verb,
)
from resolvers.access.reverse_lookup import ids
from resolvers.access.rows import rows, rows_of
from resolvers.access.scopes import Grant
from resolvers.access.viewer import SYSTEM, Viewer, by_email, employee, required, unbounded
from resolvers.access.viewer_template import resolve_reference, template_of
from resolvers.access.visible_data_model import Listed, structure
from resolvers.access.visible_ids import collected
from resolvers.access.write_visibility import certainly_visible
from resolvers.registry import Operation

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
    "masked_in",
    "nulled",
    "permit",
    "permit_administrator",
    "permit_author",
    "permit_reading",
    "permit_responsibility",
    "permit_row",
    "permit_verb",
    "required",
    "resolve_reference",
    "rows",
    "rows_of",
    "structure",
    "template_of",
    "unbounded",
]
