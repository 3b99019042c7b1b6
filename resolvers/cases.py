"""What becomes of a case: assigned, answered, resolved, closed, reopened, rated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from resolvers import registry
from resolvers.machines import CASE

if TYPE_CHECKING:
    from resolvers.changes.unit import Unit


async def open_case(unit: Unit, values: dict[str, Any]) -> UUID:
    """Opens a case with the values of a new one; it is due by its priority. Raises Refused, Forbidden."""
    return await unit.create(registry.of(models.SupportCase), values)


async def assign(unit: Unit, id: UUID, handler_id: UUID, expected_version: int | None) -> UUID:
    """Gives a case to an employee. Raises Refused (NOT_FOUND for nobody who works here), Forbidden."""
    case = await CASE.begin(unit, "caseAssign", id, expected_version)
    if not (await unit.named(models.Employee, handler_id, "handler_id"))["active"]:
        raise Refused.one(ProblemCode.NOT_FOUND, "Nobody with this id works here.", "handler_id")
    await CASE.end(unit, "caseAssign", case, handler_id=handler_id)
    return id


async def respond(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Notes that a case was answered; the first answer's moment is kept. Raises Refused, Forbidden."""
    case = await CASE.begin(unit, "caseRespond", id, expected_version)
    await CASE.end(unit, "caseRespond", case, first_response_at=case["first_response_at"] or unit.now)
    return id


async def resolve(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Resolves a case. Raises Refused, Forbidden."""
    case = await CASE.begin(unit, "caseResolve", id, expected_version)
    await CASE.end(unit, "caseResolve", case, resolved_at=unit.now)
    return id


async def close(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Closes a resolved case. Raises Refused, Forbidden."""
    case = await CASE.begin(unit, "caseClose", id, expected_version)
    await CASE.end(unit, "caseClose", case, closed_at=unit.now)
    return id


async def reopen(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Takes a case up again. Raises Refused, Forbidden."""
    case = await CASE.begin(unit, "caseReopen", id, expected_version)
    await CASE.end(unit, "caseReopen", case, resolved_at=None, closed_at=None)
    return id


async def rate(unit: Unit, id: UUID, satisfaction: int, expected_version: int | None) -> UUID:
    """Notes how content the customer was. Raises Refused (OUT_OF_RANGE unless it is from 1 to 5), Forbidden."""
    case = await CASE.begin(unit, "caseRate", id, expected_version)
    if not 1 <= satisfaction <= 5:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, "This is from 1 to 5.", "satisfaction")
    await CASE.end(unit, "caseRate", case, satisfaction=satisfaction)
    return id
