"""Webhooks, and the mutations that create, change and replay them."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

import strawberry
from strawberry.types.info import Info

import models
from core.errors import Problem, ProblemCode, Refused
from core.ids import global_id, parse_uuid
from core.text import excerpt
from models.description import camel, describe
from resolvers import registry
from resolvers.changes import Unit
from resolvers.webhooks import webhooks
from schema.execution.webhook_selections import wrong_selection
from schema.mapping.definitions import InputField
from schema.mapping.entity import all_mapped, auto, computed, mapped
from schema.mapping.entity_types import entity_type
from schema.mapping.scalars import DateTime
from schema.roots.mutation import Values, id_input, mutation, version_input
from schema.roots.payloads import Payload, PayloadField, Types, payload

MAX_REPLAYED = 1_000
MAX_FIELDS = 200
"""The maximum number of names in `changedFields`."""


@mapped(models.Webhook)
class Webhook:
    """A partner's endpoint to which events are sent."""

    name: auto
    url: auto
    selection: auto
    strict_order: auto
    active: auto
    disabled_reason: auto

    @computed(list[entity_type()], needs=("entity_types",), description="The entity types whose events it gets.")  # type: ignore[misc]
    def entity_types(row: Any) -> Any:
        """Returns the types of the entities whose events the webhook receives."""
        return [entity_type()(name) for name in row["entity_types"].split(",")]

    @computed(
        list[str],
        needs=("changed_fields",),
        description="Updates are sent only if one of these fields changed; empty: always.",
    )
    def changed_fields(row: Any) -> Any:
        """Returns the names of the fields that an update must change to be sent. If empty, every update is sent."""
        return row["changed_fields"].split(",") if row["changed_fields"] else []

    @computed(str, needs=("caller",), description="On whose behalf it reads: the id of an employee or of an API key.")
    def caller(row: Any) -> Any:
        """Returns the id of the employee or API key on whose behalf the webhook reads."""
        id = parse_uuid(row["caller"])
        return row["caller"] if id is None else global_id(registry.of(models.Employee).code, id)


def _row(types: Types) -> PayloadField:
    return PayloadField("webhook", types["Webhook"] | None, "The webhook after the change; null if refused.")


def _payload(types: Types) -> Payload:
    return payload("WebhookPayload", "The outcome of a change to a webhook.", [_row(types)])


def _with_secret(types: Types) -> Payload:
    means = "The secret that signs deliveries. It is shown only once: keep it safe."
    return payload(
        "WebhookSecretPayload",
        "The outcome of a change that gives a webhook a new secret.",
        [_row(types), PayloadField("secret", str | None, means)],
    )


def _replayed(types: Types) -> Payload:
    count = PayloadField("replayed", int, "How many deliveries will be sent again.", refused=0)
    return payload(
        "WebhookReplayPayload",
        "The outcome of a replay.",
        [count],
        errors="Why nothing will be sent again; empty on success.",
    )


def _fields(*, new: bool) -> list[InputField]:
    attributes = describe(models.Webhook).attributes

    def field(name: str, annotation: Any, description: str | None = None, *, required: bool = False) -> InputField:
        means = description or attributes[name].description
        return InputField(name, annotation if new and required else annotation | None, means)

    return [
        field("name", str, required=True),
        field("url", str, required=True),
        field("entity_types", list[entity_type()], "The entity types whose events it gets.", required=True),  # type: ignore[misc]
        field(
            "changed_fields",
            list[str],
            "Send updates only if one of these fields changed, such as `Customer.lifecycle` or `lifecycle`.",
        ),
        field("selection", str, required=True),
        field("strict_order", bool),
        field("active", bool),
        field("external_id", str),
    ]


async def _columns(info: Info, values: Values) -> Values:
    """Converts the input of a mutation to column values.

    Raises Refused if the input contains the name of an unknown field, or if the selection is invalid.
    """
    problems: list[Problem] = []
    if values.get("entity_types") is not None:
        values["entity_types"] = ",".join(dict.fromkeys(str(name) for name in values["entity_types"]))
    if values.get("changed_fields") is not None:
        if len(values["changed_fields"]) > MAX_FIELDS:
            raise Refused.one(ProblemCode.OUT_OF_RANGE, f"At most {MAX_FIELDS} fields.", "changed_fields")
        for index, name in enumerate(values["changed_fields"]):
            if name not in _shown_fields():
                message = f"There is no field {excerpt(name, 100)}. Write it like Customer.lifecycle or lifecycle."
                problems.append(Problem(("changed_fields", str(index)), ProblemCode.INVALID, message))
        values["changed_fields"] = ",".join(dict.fromkeys(values["changed_fields"])) or None
    if values.get("selection") is not None and len(values["selection"]) <= models.webhooks.LONGEST_SELECTION:
        wrong = await wrong_selection(info._raw_info.schema, values["selection"])
        if wrong:
            problems.append(Problem(("selection",), ProblemCode.INVALID, wrong))
    if problems:
        raise Refused(problems)
    return values


@cache
def _shown_fields() -> frozenset[str]:
    """Returns the names of all fields of all entities, each in two forms, such as `name` and `Customer.name`."""
    found: set[str] = set()
    for one in all_mapped():
        names = [camel(field) for field in (*one.attributes, *one.to_one)]
        found.update(names, (f"{one.name}.{name}" for name in names))
    return frozenset(found)


_which = [id_input("id", models.Webhook, "The webhook."), version_input()]


@mutation(models.Webhook, payload=_with_secret, inputs=_fields(new=True), read=_columns, refuses_key=True)
async def webhook_create(unit: Unit, values: Values) -> tuple[UUID, Values]:
    """Creates a webhook, which will read on your behalf."""
    id, secret = await webhooks.create(unit, values)
    return id, {"secret": secret}


@mutation(models.Webhook, payload=_payload, inputs=[*_which, *_fields(new=False)], read=_columns)
async def webhook_update(unit: Unit, values: Values) -> UUID:
    """Updates a webhook. Omitted fields stay."""
    id: UUID = values.pop("id")
    await unit.update(registry.of(models.Webhook), id, values, values.pop("expected_version", None))
    return id


@mutation(models.Webhook, payload=_payload, inputs=_which)
async def webhook_delete(unit: Unit, values: Values) -> UUID:
    """Deletes a webhook permanently. Nothing more is sent."""
    return await webhooks.remove(unit, values["id"], values.get("expected_version"))


@mutation(models.Webhook, payload=_with_secret, inputs=_which, refuses_key=True)
async def webhook_secret_rotate(unit: Unit, values: Values) -> tuple[UUID, Values]:
    """Gives a webhook a new secret. For a day, the old one signs too."""
    secret = await webhooks.rotate_secret(unit, values["id"], values.get("expected_version"))
    return values["id"], {"secret": secret}


@mutation(
    payload=_replayed,
    inputs=[
        id_input("webhook_id", models.Webhook, "The webhook."),
        InputField("delivery_ids", list[strawberry.ID] | None, f"The ids of deliveries, at most {MAX_REPLAYED}."),
        InputField("since", DateTime | None, "All deliveries since then."),
    ],
    takes="The deliveries to send again: give either deliveryIds or since.",
)
async def webhook_replay(unit: Unit, values: Values) -> Values:
    """Resends finished deliveries with the same webhook-id and payload."""
    return {"replayed": await webhooks.replay(unit, values["webhook_id"], *_deliveries(values))}


def _deliveries(values: Values) -> tuple[list[UUID] | None, datetime | None]:
    """Returns the ids of deliveries and the start time from the input of `webhookReplay`. One of the two is None.

    Raises Refused if the input contains both of them or neither, too many ids, or an invalid id.
    """
    texts, since = values.get("delivery_ids"), values.get("since")
    if (texts is None) is (since is None):
        raise Refused.one(ProblemCode.INVALID, "Give either deliveryIds or since.", "delivery_ids")
    if texts is None:
        return None, since
    if len(texts) > MAX_REPLAYED:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, f"At most {MAX_REPLAYED} deliveries at once.", "delivery_ids")
    ids = [parse_uuid(text) for text in texts]
    for index, id in enumerate(ids):
        if id is None:
            raise Refused.one(
                ProblemCode.INVALID,
                "This is not the id of a delivery. Use an id from webhookDeliveries.",
                "delivery_ids",
                str(index),
            )
    return [id for id in ids if id is not None], None
