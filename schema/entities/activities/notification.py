"""Notifications of employees."""

from __future__ import annotations

import models
from models.attention import DigestFrequency
from resolvers.activities import digests, notifications
from resolvers.activities.notifications import MOST_MARKED
from resolvers.changes import Unit
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, mapped, to_one
from schema.mapping.values import graph_enum
from schema.roots.mutation import Values, ids_input, mutation
from schema.roots.payloads import Payload, PayloadField, Types, payload


@mapped(models.Notification)
class Notification:
    """What you are told about a row; you see your own alone. If you no longer see the row, its relation is null."""

    reason: auto
    at: auto
    read_at: auto
    actor = to_one()
    customer = to_one()
    contact = to_one()
    lead = to_one()
    opportunity = to_one()
    order = to_one()
    contract = to_one()
    support_case = to_one()
    campaign = to_one()
    activity = to_one()
    reminder = to_one()


def _chosen(types: Types) -> Payload:
    return payload(
        "NotificationDigestSetPayload",
        "What was chosen.",
        [PayloadField("frequency", graph_enum(DigestFrequency) | None, "How often; null if the input was refused.")],
    )


@mutation(
    payload=_chosen,
    inputs=[InputField("frequency", graph_enum(DigestFrequency), "How often.")],
)
async def notification_digest_set(unit: Unit, values: Values) -> Values:
    """Chooses how often you get a mail about your unread notifications. It has their numbers alone."""
    await digests.choose(unit, values["frequency"])
    return {"frequency": values["frequency"]}


def _marked(types: Types) -> Payload:
    return payload(
        "NotificationMarkReadPayload",
        "What was marked.",
        [PayloadField("marked", int | None, "How many notifications were marked; null if the input was refused.")],
    )


@mutation(
    payload=_marked,
    inputs=[
        ids_input("ids", models.Notification, f"The notifications; at most {MOST_MARKED}."),
        InputField("all", bool | None, f"All of your unread notifications; the oldest {MOST_MARKED} at a time."),
    ],
    takes="Either the notifications to mark, or all of them.",
    charge=100,
)
async def notification_mark_read(unit: Unit, values: Values) -> Values:
    """Marks your notifications as read."""
    everything = bool(values.get("all"))
    return {"marked": await notifications.mark_read(unit, values.get("ids"), everything=everything)}
