"""The field that says why a saved condition is not in force."""

from __future__ import annotations

from strawberry.types.info import Info

import models
from core.errors import BadUserInput, Forbidden, Refused
from models.conditions import conditions_of
from models.description import describe
from models.people import EmployeeRole
from resolvers import access, registry
from resolvers.reads.saved_conditions import read_condition
from resolvers.reads.segment_customers import customers_of
from resolvers.search.record import Record
from schema.mapping.context import context_of, level

STOPPED = "Why the condition is not in force, such as an editor who has left; null if it is."


async def stopped_reason(rule: Record, info: Info) -> str | None:
    """Returns why the condition of a row is not in force; None if it is (see `condition_rules.in_force`)."""
    context, entity = context_of(info), rule.entity
    editor = await context.reader.to_one(rule, entity.to_one["edited_by"], level(info))
    viewer = access.SYSTEM
    if rule["edited_by_id"] is not None:
        if editor is None or editor["deleted_at"] is not None or not editor["active"]:
            return "The employee who last changed it has left. Somebody else must save it again."
        viewer = access.Viewer(editor.id, editor["full_name"], EmployeeRole(editor["role"]))
    for column, name in conditions_of(entity.model).items():
        if rule[column] is None:
            continue
        try:
            _ = read_condition(registry.named(name), rule[column], viewer, context.settings.time_zone)
        except Refused as refused:
            return refused.message
    if rule.entity is describe(models.CallList) and rule["segment_id"] is not None:
        segment = await context.reader.to_one(rule, entity.to_one["segment"], level(info))
        try:
            _ = customers_of(segment, viewer, context.settings.time_zone)
        except (BadUserInput, Forbidden) as error:
            return error.message
    return None
