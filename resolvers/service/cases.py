"""Rules for support cases, and domain mutations such as caseAssign."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import models
from core import clock
from core.errors import BadUserInput, ProblemCode, Problems, Refused
from models.service import CaseStatus
from resolvers import registry
from resolvers.access import Operation
from resolvers.changes import history, work_holders
from resolvers.changes.number_series import keep_ahead, next_number
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.customers import open_business
from resolvers.search.expressions import LIVING, AnyOf, IsNull, equals, every
from resolvers.state_machines import CASE

_EVERY, _RESOLVED = frozenset(CaseStatus), frozenset({CaseStatus.RESOLVED, CaseStatus.CLOSED})
_TIMES: history.Times = {
    "opened_at": _EVERY,
    "first_response_at": _EVERY - {CaseStatus.NEW},
    "resolved_at": _RESOLVED,
    "closed_at": frozenset({CaseStatus.CLOSED}),
}


class SupportCaseRules(Rules):
    """Rules for support cases: the due time depends on the service levels, and the customer cannot change.

    In an import, which sets the input `imported` (see `Rules.extra`), a new case may have any state.
    """

    extra = frozenset({"imported"})
    completes = frozenset({"opened_at"})
    history = frozenset({"number", "status", "satisfaction", *_TIMES}) - {"opened_at"}

    async def check(self, change: Change) -> None:
        """Sets missing values of number, state, opening time and due time.

        A change of the priority, type or opening time computes the due time anew. This does not happen if the input has
        a due time. Raises Refused (NOT_ALLOWED) if the customer changes.
        """
        if change.operation is Operation.CREATE:
            values, unit = change.values, change.unit
            if history.is_imported(change):
                await _begin_history(change)
            values["opened_at"] = values.get("opened_at") or unit.now
            values["status"] = values.get("status") or str(CaseStatus.NEW)
            values["number"] = values.get("number") or await next_number(unit, "CASE")
        else:
            problems = Problems()
            with problems.collected():
                _refuse_move(change)
            with problems.collected():
                if change.operation is Operation.UPDATE and history.is_imported(change):
                    history.keep(change, self.history, CASE)
            problems.refuse()
        writes = change.operation in (Operation.CREATE, Operation.UPDATE) and "due_at" not in change.given
        if writes and any(change.changes(name) for name in ("priority", "type", "opened_at")):
            given = (change.get("priority"), change.get("type"), change.get("opened_at"))
            change.values["due_at"] = await due_at(change.unit, *given)


def _refuse_move(change: Change) -> None:
    if change.changes("customer_id"):
        message = "A case cannot be moved to another customer. Open a new one."
        raise Refused.one(ProblemCode.NOT_ALLOWED, message, "customer_id")


async def _begin_history(change: Change) -> None:
    """Checks a new imported case.

    Raises Refused: REQUIRED if a case that is no longer new has no opening time; INVALID or OUT_OF_RANGE if its times
    do not fit its state, see `history.check_new`; INVALID if an unresolved case is rated.
    """
    later = history.check_new(change, CASE, _TIMES, "satisfaction")
    if change.values.get("number"):
        await keep_ahead(change.unit, "CASE", change.values["number"])
    if later:
        history.require(change, "opened_at")
    if change.get("satisfaction") is not None and change.get("status") not in _RESOLVED:
        raise Refused.one(ProblemCode.INVALID, "Only a resolved case can be rated.", "satisfaction")


async def due_at(unit: Unit, priority: str, type: str, opened_at: datetime) -> datetime | None:
    """Returns the due time of a support case; None if no service level applies.

    The shortest service level that applies determines the due time. Raises Refused (OUT_OF_RANGE) if the due time is
    after the year 9999.
    """
    of_type = AnyOf((IsNull("type"), equals("type", str(type))))
    levels = await unit.find(models.ServiceLevel, every(equals("priority", str(priority)), of_type, LIVING))
    hours = min((level["due_hours"] for level in levels), default=None)
    try:
        return None if hours is None else clock.shifted(opened_at, f"PT{hours}H", 1, unit.settings.time_zone)
    except BadUserInput:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, "The case would be due after the year 9999.", "opened_at") from None


async def open_case(unit: Unit, values: dict[str, object]) -> UUID:
    """Creates a support case and returns the id. Raises the same errors as `Unit.create`."""
    return await unit.create(registry.of(models.SupportCase), values)


async def assign(unit: Unit, id: UUID, handler_id: UUID, expected_version: int | None) -> UUID:
    """Assigns an unresolved support case to an employee, and sets its state to OPEN.

    Raises the same errors as `Machine.begin`. Also raises Refused: NOT_FOUND if the employee is unknown or inactive;
    INVALID if the employee's role does not see cases.
    """
    case = await CASE.begin(unit, "caseAssign", id, expected_version)
    if not (await unit.named(models.Employee, handler_id, "handler_id", referenced=True))["active"]:
        raise Refused.one(ProblemCode.NOT_FOUND, registry.of(models.Employee).absent, "handler_id")
    await CASE.end(unit, "caseAssign", case, handler_id=handler_id)
    await work_holders.check_given(
        unit, registry.of(models.SupportCase), {**case, "handler_id": handler_id}, {"handler_id"}
    )
    return id


async def respond(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Records that the customer got an answer to a support case, and sets the state to WAITING.

    Stores the time of the first answer only. Raises the same errors as `Machine.begin`.
    """
    case = await CASE.begin(unit, "caseRespond", id, expected_version)
    await CASE.end(unit, "caseRespond", case, first_response_at=case["first_response_at"] or unit.now)
    return id


async def resolve(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Resolves an open or waiting support case. Raises the same errors as `Machine.begin`."""
    case = await CASE.begin(unit, "caseResolve", id, expected_version)
    await CASE.end(unit, "caseResolve", case, resolved_at=unit.now)
    return id


async def close(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Closes a resolved support case. Raises the same errors as `Machine.begin`."""
    case = await CASE.begin(unit, "caseClose", id, expected_version)
    await CASE.end(unit, "caseClose", case, closed_at=unit.now)
    return id


async def reopen(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Reopens a waiting, resolved or closed support case. It loses its handler if the employee has left.

    Raises the same errors as `Machine.begin`. Also raises Refused (STATE) if the customer is deleted.
    """
    case = await CASE.begin(unit, "caseReopen", id, expected_version)
    _ = await open_business.living_customer(unit, case["customer_id"], "id")
    # A waiting case is open work already, so `Unit.store` does not look at its handler.
    handler = {**case, **await work_holders.cleared(unit, registry.of(models.SupportCase), case, {})}["handler_id"]
    await CASE.end(unit, "caseReopen", case, resolved_at=None, closed_at=None, handler_id=handler)
    return id


async def rate(unit: Unit, id: UUID, satisfaction: int, expected_version: int | None) -> UUID:
    """Records the customer's satisfaction with a resolved or closed support case.

    Raises the same errors as `Machine.begin`. Also raises Refused (OUT_OF_RANGE) if `satisfaction` is not from 1 to 5.
    """
    case = await CASE.begin(unit, "caseRate", id, expected_version)
    if not 1 <= satisfaction <= 5:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, "The satisfaction must be from 1 to 5.", "satisfaction")
    await CASE.end(unit, "caseRate", case, satisfaction=satisfaction)
    return id
