"""Imports leads with their status and times, and moves open leads on when a later file tells more of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.errors import ProblemCode, Refused
from models.leads import LeadStatus
from resolvers.changes import history
from resolvers.changes.unit import Change
from resolvers.state_machines import LEAD

COLUMNS = frozenset({"status", "assigned_at", "converted_at", "disqualified_at", "disqualified_reason"})
"""The columns that only mutations set, but that an import may set."""

_EVERY = frozenset(LeadStatus)
_TIMES: history.Times = {
    "received_at": _EVERY,
    "assigned_at": _EVERY - {LeadStatus.NEW},
    "disqualified_at": frozenset({LeadStatus.DISQUALIFIED}),
    "converted_at": frozenset({LeadStatus.CONVERTED}),
}
_ORDER = {status: min(n, len(LeadStatus) - 2) for n, status in enumerate(LeadStatus)}  # the last two are ends
_CONVERTED = ("converted_customer_id", "converted_contact_id", "converted_opportunity_id")
_NEEDED: Mapping[str, str] = {LeadStatus.CONVERTED: "converted_at", LeadStatus.DISQUALIFIED: "disqualified_at"}


def begin(change: Change) -> None:
    """Checks a new imported lead, whose status follows from its owner if the file has none.

    Raises Refused: INVALID or OUT_OF_RANGE if its times do not fit its status, see `history.check_new`; REQUIRED for a
    converted or disqualified lead without the time; INVALID for a NEW lead with an owner, for an ASSIGNED one without,
    and for what only a converted or disqualified lead has.
    """
    owned = change.get("owner_id") is not None
    status = change.values.get("status") or str(LeadStatus.ASSIGNED if owned else LeadStatus.NEW)
    change.values["status"] = status
    _check(change, status)


def keep(change: Change) -> None:
    """Checks a change of an existing lead. An import moves an open lead to a later status, with its times.

    The status of the file is ignored if the lead is in a later one by now. Raises Refused (STATE) if a converted or
    disqualified lead would get another status or time. Raises the errors of `begin` if the status changes.
    """
    before = change.before
    assert before is not None
    for column in COLUMNS & change.values.keys():
        if change.values[column] is None:  # an empty cell
            del change.values[column]
    status = change.values.get("status")
    if status is not None and _ORDER[LeadStatus(status)] < _ORDER[LeadStatus(before["status"])]:
        for column in COLUMNS & change.values.keys():
            del change.values[column]
    elif before["status"] in _NEEDED:
        history.keep(change, COLUMNS)
    elif any(map(change.changes, (*COLUMNS, *_CONVERTED))):
        _check(change, change.get("status"))


def _check(change: Change, status: str) -> None:
    history.check_new(change, LEAD, _TIMES, "disqualified_reason")
    owned = change.get("owner_id") is not None
    if owned is (status == LeadStatus.NEW) and status in (LeadStatus.NEW, LeadStatus.ASSIGNED):
        message = "A NEW lead has no owner." if owned else "An ASSIGNED lead has an owner."
        raise Refused.one(ProblemCode.INVALID, message, "status")
    if status in _NEEDED:
        history.require(change, _NEEDED[status])
    only: dict[str, Any] = dict.fromkeys(_CONVERTED, LeadStatus.CONVERTED)
    only["disqualified_reason"] = LeadStatus.DISQUALIFIED
    for column, needed in only.items():
        if change.get(column) is not None and status != needed:
            raise Refused.one(ProblemCode.INVALID, f"It is {status}, so this must be empty.", column)
