"""Access control: which rows and fields a viewer may read, and what they may change.

The viewer is the authenticated caller. Access that is not granted is denied.

- Every read adds a row predicate (`rows`), a condition that selects the rows that the viewer may see.
- Every read masks fields (`masked`). Masks depend on the viewer's role or API key scopes and on the field. They do not
  depend on the row, except that employees see every field of their own row.
- Every write checks that the viewer may make the change (`permit`).
- Every verb, a domain mutation such as orderConfirm, checks that the viewer may use it (`permit_verb`).

The register (`resolvers.entities`) grants the rights. docs/access.md shows them in tables, which are generated from the
register.
"""

from resolvers.access.condition_readers import of_condition, of_list
from resolvers.access.deleted_rows import MERGED_INTO, listed, merged
from resolvers.access.masks import is_mask, mask, maskable, masked, masked_in, nulled, permit_reading
from resolvers.access.permissions import (
    default_owner,
    drafts_only,
    hands_over,
    no_draft,
    permit,
    permit_administrator,
    permit_author,
    permit_draft,
    permit_lead_owner,
    permit_new_author,
    permit_owner,
    permit_responsibility,
    permit_row,
    permit_self,
    permit_verb,
)
from resolvers.access.reverse_lookup import ids
from resolvers.access.rows import (
    assignable,
    changeable,
    changeable_of,
    ends,
    is_assignable,
    reachable,
    rows,
    rows_of,
    unchangeable,
)
from resolvers.access.scopes import Grant
from resolvers.access.viewer import SYSTEM, Viewer, by_email, employee, employees, required, unbounded
from resolvers.access.viewer_template import resolve_reference, template_of
from resolvers.access.visible_data_model import Columns, Listed, structure, visible_columns
from resolvers.access.visible_ids import collected
from resolvers.access.write_visibility import certainly_visible
from resolvers.registry import Operation

__all__ = [
    "MERGED_INTO",
    "SYSTEM",
    "Columns",
    "Grant",
    "Listed",
    "Operation",
    "Viewer",
    "assignable",
    "by_email",
    "certainly_visible",
    "changeable",
    "changeable_of",
    "collected",
    "default_owner",
    "drafts_only",
    "employee",
    "employees",
    "ends",
    "hands_over",
    "ids",
    "is_assignable",
    "is_mask",
    "listed",
    "mask",
    "maskable",
    "masked",
    "masked_in",
    "merged",
    "no_draft",
    "nulled",
    "of_condition",
    "of_list",
    "permit",
    "permit_administrator",
    "permit_author",
    "permit_draft",
    "permit_lead_owner",
    "permit_new_author",
    "permit_owner",
    "permit_reading",
    "permit_responsibility",
    "permit_row",
    "permit_self",
    "permit_verb",
    "reachable",
    "required",
    "resolve_reference",
    "rows",
    "rows_of",
    "structure",
    "template_of",
    "unbounded",
    "unchangeable",
    "visible_columns",
]
