"""Call lists, their agents, and the names that they give to the agents."""

from __future__ import annotations

from uuid import UUID

from strawberry.types.info import Info

import models
from models.calls import CallOutcome
from resolvers.changes import Unit
from resolvers.marketing import call_lists, calls
from resolvers.search.record import Record
from resolvers.state_machines import CALL_LIST_ENTRY
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, changes, mapped, resolved, to_many, to_one
from schema.mapping.scalars import DateTime
from schema.mapping.stopped_conditions import STOPPED, stopped_reason
from schema.mapping.values import graph_enum
from schema.roots.mutation import Values, id_input, mutation, version_input


@mapped(models.CallList)
class CallList:
    """A list of customers or leads whom employees call: each day, it gives each of its agents some names."""

    name: auto
    customer_condition: auto
    lead_condition: auto
    by_business_line: auto
    call_order: auto
    daily_quota: auto
    days_to_call: auto
    active: auto
    segment = to_one()
    edited_by = to_one()
    members = to_many()
    entries = to_many()

    @resolved(str | None, description=STOPPED)
    async def stopped_because(self: Record, info: Info) -> str | None:
        """Returns why the condition is not in force; None if it is."""
        return await stopped_reason(self, info)


@changes(models.CallList)
class CallListInput:
    """The input fields of a call list."""

    name: auto
    customer_condition: auto
    lead_condition: auto
    segment: auto
    by_business_line: auto
    call_order: auto
    daily_quota: auto
    days_to_call: auto
    active: auto


@mutation(
    models.CallList,
    inputs=[id_input("id", models.CallList, "The call list."), version_input()],
    charge=1_000,
)
async def call_list_allocate(unit: Unit, values: Values) -> UUID:
    """Takes back names that were not called in time, and gives each agent new ones, up to the quota of the day.

    A worker does so every five minutes.
    """
    return await call_lists.allocate(unit, values["id"], values.get("expected_version"))


@mapped(models.CallListMember)
class CallListMember:
    """An agent: an employee to whom a call list gives names."""

    position: auto
    call_list = to_one()
    employee = to_one()


@changes(models.CallListMember)
class CallListMemberInput:
    """The input fields of an agent of a call list."""

    call_list: auto
    employee: auto
    position: auto


@mapped(models.CallListEntry)
class CallListEntry:
    """A name on a call list: a customer or a lead whom an agent is to call, or has called."""

    since: auto
    until: auto
    status: auto
    outcome: auto
    called_at: auto
    call_back_at: auto
    call_list = to_one()
    customer = to_one()
    lead = to_one()
    agent = to_one()


@mutation(
    machine=CALL_LIST_ENTRY,
    inputs=[
        InputField("outcome", graph_enum(CallOutcome), "What came of the call."),
        InputField("call_back_at", DateTime | None, "When to call again; for the outcome CALL_BACK alone."),
        InputField("called_at", DateTime | None, "When they were called; now if not given."),
        InputField("duration_minutes", int | None, "How long it took, in minutes."),
        InputField("note", str | None, "A note, which becomes the text of the activity."),
    ],
)
async def call_list_entry_called(unit: Unit, values: Values) -> UUID:
    given = {**values, "outcome": str(values["outcome"])}
    return await calls.called(unit, values["id"], given, values.get("expected_version"))
