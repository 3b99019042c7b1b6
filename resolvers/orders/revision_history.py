"""Rules for imported revisions, which are former versions of orders."""

from __future__ import annotations

from collections.abc import Collection

import models
from core.errors import ProblemCode, Refused
from resolvers.access import Operation
from resolvers.changes import history
from resolvers.changes.unit import Change, Rules
from resolvers.search.record import Record


class RevisionRules(Rules):
    """Rules for imported former versions of orders: a version can be imported only if its order was imported.

    The mutation orderAmend writes all other former versions.
    """

    extra = frozenset({"imported"})

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the name of the relation to the order, which `check` locks."""
        return ("order",)

    async def check(self, change: Change) -> None:
        """Checks an imported former version.

        Raises Refused: STATE if the order was not imported, or if an existing version changes; OUT_OF_RANGE if the
        version was replaced in the future.
        """
        if _is_kept(change):
            return
        _require_open(await change.unit.get(models.Order, change.get("order_id"), lock=True), "order_id")
        if history.is_in_future(change.unit, change.get("amended_at")):
            raise Refused.one(ProblemCode.OUT_OF_RANGE, "This is in the future.", "amended_at")


class RevisionLineRules(Rules):
    """Rules for the lines of imported former versions: a line can be imported only if the order was imported."""

    extra = frozenset({"imported"})

    async def check(self, change: Change) -> None:
        """Raises Refused (STATE) if the order was not imported, or if an existing line changes."""
        if _is_kept(change):
            return
        revision = await change.unit.get(models.OrderRevision, change.get("order_revision_id"))
        order = await change.unit.get(models.Order, revision["order_id"]) if revision is not None else None
        _require_open(order, "order_revision_id")


def _is_kept(change: Change) -> bool:
    """Returns whether a change of a version or line needs no further checks.

    Only a row that an import creates needs them. If an import updates a row, raises Refused (STATE) if a column other
    than the external id changes.
    """
    if not history.is_imported(change) or change.operation not in (Operation.CREATE, Operation.UPDATE):
        return True
    if change.before is not None:
        history.keep(change, frozenset(change.given) - {"external_id"})
    return change.before is not None


def _require_open(order: Record | None, field: str) -> None:
    if order is None or order["imported_total"] is None:
        raise Refused.one(ProblemCode.STATE, "Former versions need an imported order. Use orderAmend.", field)
