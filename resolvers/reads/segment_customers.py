"""The customers of a segment, for what names a segment: mailings, call lists, campaigns, contracts and surveys."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import models
from resolvers import registry
from resolvers.access import Viewer
from resolvers.reads import chosen_lists
from resolvers.search.expressions import LIVING, NO_ROW, Expression, Some, equals, every
from resolvers.search.record import Record


def customers_of(segment: Record | None, viewer: Viewer, zone: ZoneInfo) -> Expression:
    """Returns the condition for the customers of a segment; those of a dynamic one as a viewer. A deleted one has none.

    Raises Forbidden if the viewer may not read what the condition of a dynamic segment names, and BadUserInput if it is
    not valid any more.
    """
    if segment is None or segment["deleted_at"] is not None:
        return NO_ROW
    relation = registry.of(models.Segment).description.to_many["customers"]
    chosen = chosen_lists.condition_of(relation, segment, viewer, zone)
    if chosen is not None:
        return chosen
    segments = registry.of(models.Customer).description.to_many["segments"]
    return Some(segments, every(equals("id", segment.id), LIVING))
