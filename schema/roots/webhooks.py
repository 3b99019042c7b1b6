"""The mutations of webhooks."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry
from graphql import GraphQLSchema
from strawberry.types.info import Info

import models
from core.errors import Problem, ProblemCode, Refused
from core.ids import parse_uuid
from models.description import camel
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes import Unit
from resolvers.changes.deletion import delete
from resolvers.registry import Entity
from resolvers.webhooks import deliveries
from resolvers.webhooks.secrets import new_secret
from resolvers.webhooks.webhooks import NEW_SECRET
from schema.execution.webhook_selections import wrong_selection
from schema.mapping.context import level, signed_in
from schema.mapping.definitions import (
    InputField,
    argument,
    input_field,
    input_type,
    object_type,
    plain_field,
    resolved_field,
)
from schema.mapping.entity import all_mapped
from schema.mapping.entity_types import entity_type
from schema.mapping.scalars import DateTime
from schema.roots.crud import UserError, user_errors
from schema.roots.standalone_mutations import REFUSES_KEY
from schema.roots.verbs import id_input, version_input

MAX_REPLAYED = 1_000
REFUSES_KEY.update(("webhookCreate", "webhookSecretRotate"))  # their answers hold a secret

Work = Callable[[Unit, dict[str, Any]], Awaitable[UUID]]


def add_webhook_mutations(mutation: type, types: dict[str, type]) -> None:
    """Adds the mutations of webhooks to the root type. `types` are the entities' object types by name."""
    entity, shown = registry.of(models.Webhook), types["Webhook"]
    row = object_type("WebhookPayload", "What became of a change of a webhook.")
    secret = object_type("WebhookSecretPayload", "What became of a change of a webhook that gave it a new secret.")
    for payload in (row, secret):
        plain_field(payload, "webhook", shown | None, "The webhook as it is now; null when refused.")
    plain_field(
        secret, "secret", str | None, "The secret by which receivers know us. It is shown this once: keep it safe."
    )
    for payload in (row, secret):
        plain_field(payload, "user_errors", list[UserError], "Why the change was not made; empty when it was.")  # type: ignore[valid-type]

    id, version = id_input("id", entity, "Which webhook."), version_input()
    for name, fields, payload, work, means in (
        ("create", _fields(needed=True), secret, _create, "Creates a webhook, which reads on behalf of the caller."),
        ("update", [id, version, *_fields(needed=False)], row, _update, "Changes a webhook: what is absent stays."),
        ("delete", [id, version], row, _delete, "Deletes a webhook for good: nothing more is sent."),
        (
            "secret_rotate",
            [id, version],
            secret,
            _rotate,
            "Gives a webhook a new secret. For a day, the one before signs, too.",
        ),
    ):
        given = input_type(f"Webhook{camel('_' + name)}Input", f"What {camel('webhook_' + name)} takes.")
        for field in fields:
            input_field(given, field)
        arguments = [argument("input", given, "What to do.")]
        resolved_field(
            mutation,
            f"webhook_{name}",
            payload,
            _resolver(entity, work),
            means,
            arguments,
            refuses_key=camel(f"webhook_{name}") in REFUSES_KEY,
        )
    _add_replay(mutation, entity)


def _fields(*, needed: bool) -> list[InputField]:
    attributes = registry.of(models.Webhook).description.attributes

    def field(name: str, annotation: Any, description: str | None = None, *, required: bool = False) -> InputField:
        means = description or attributes[name].description
        return InputField(name, annotation if needed and required else annotation | None, means)

    return [
        field("name", str, required=True),
        field("url", str, required=True),
        field("entity_types", list[entity_type()], "Whose events it gets.", required=True),  # type: ignore[misc]
        field(
            "changed_fields",
            list[str],
            "An update is sent only if it changed one of these fields, such as `Customer.lifecycle` or `lifecycle`.",
        ),
        field("selection", str, required=True),
        field("strict_order", bool),
        field("active", bool),
        field("external_id", str),
    ]


def _resolver(entity: Entity, work: Work) -> Callable[..., Awaitable[dict[str, Any]]]:
    async def resolve(source: Any, info: Info, input: dict[str, Any]) -> dict[str, Any]:
        context, values = signed_in(info), dict(input)
        try:
            _prepare(info._raw_info.schema, values)
            id = await context.changes.run(lambda unit: work(unit, dict(values)))
        except Refused as refused:
            return {"webhook": None, "secret": None, "user_errors": user_errors(refused.problems, "input")}
        finally:
            context.reader.forget()
        row = await context.reader.changed(entity, id, level(info))
        return {"webhook": row, "secret": values.get(NEW_SECRET), "user_errors": []}

    if work in (_create, _rotate):
        return _with_secret(resolve)
    return resolve


def _with_secret(resolve: Callable[..., Awaitable[dict[str, Any]]]) -> Callable[..., Awaitable[dict[str, Any]]]:
    async def with_secret(source: Any, info: Info, input: dict[str, Any]) -> dict[str, Any]:
        return await resolve(source, info, {**input, NEW_SECRET: new_secret()})

    return with_secret


def _prepare(schema: GraphQLSchema, values: dict[str, Any]) -> None:
    """Brings an input into the form of columns. Raises Refused for what the graph does not know."""
    problems: list[Problem] = []
    if values.get("entity_types") is not None:
        values["entity_types"] = ",".join(dict.fromkeys(str(name) for name in values["entity_types"]))
    if values.get("changed_fields") is not None:
        for index, name in enumerate(values["changed_fields"]):
            if not _is_shown(name):
                message = f"The graph shows no field {name[:100]!r}. Write it like Customer.lifecycle or lifecycle."
                problems.append(Problem(("changed_fields", str(index)), ProblemCode.INVALID, message))
        values["changed_fields"] = ",".join(dict.fromkeys(values["changed_fields"])) or None
    if values.get("selection") is not None and len(values["selection"]) <= models.webhooks.LONGEST_SELECTION:
        wrong = wrong_selection(schema, values["selection"])
        if wrong:
            problems.append(Problem(("selection",), ProblemCode.INVALID, wrong))
    if problems:
        raise Refused(problems)


def _is_shown(name: str) -> bool:
    """Whether the graph shows this field, of the entity that it names or of any one."""
    found = re.fullmatch(r"(?:(\w+)\.)?(\w+)", name)
    return found is not None and any(
        found[2] in {camel(field) for field in (*one.attributes, *one.to_one)}
        for one in all_mapped()
        if found[1] in (None, one.name)
    )


async def _create(unit: Unit, values: dict[str, Any]) -> UUID:
    return await unit.create(registry.of(models.Webhook), values)


async def _update(unit: Unit, values: dict[str, Any]) -> UUID:
    id: UUID = values.pop("id")
    await unit.update(registry.of(models.Webhook), id, values, values.pop("expected_version", None))
    return id


async def _delete(unit: Unit, values: dict[str, Any]) -> UUID:
    await delete(unit, registry.of(models.Webhook), values["id"], values.get("expected_version"))
    return values["id"]  # type: ignore[no-any-return]


async def _rotate(unit: Unit, values: dict[str, Any]) -> UUID:
    return await _update(unit, values)


def _add_replay(mutation: type, entity: Entity) -> None:
    payload = object_type("WebhookReplayPayload", "What became of a replay.")
    plain_field(payload, "replayed", int, "How many deliveries are sent again.")
    plain_field(payload, "user_errors", list[UserError], "Why nothing is sent again.")  # type: ignore[valid-type]
    given = input_type("WebhookReplayInput", "Which deliveries to send again: give deliveryIds or since.")
    input_field(given, id_input("webhook_id", entity, "The webhook."))
    means = f"The ids of deliveries, at most {MAX_REPLAYED}."
    input_field(given, InputField("delivery_ids", list[strawberry.ID] | None, means))
    input_field(given, InputField("since", DateTime | None, "All deliveries that were made since then."))
    resolved_field(
        mutation,
        "webhook_replay",
        payload,
        _replay,
        "Sends deliveries again that were delivered or given up, under the same webhook-id and with the same payload.",
        [argument("input", given, "What to do.")],
    )


async def _replay(source: Any, info: Info, input: dict[str, Any]) -> dict[str, Any]:
    context = signed_in(info)
    try:
        ids, since = _which(input)

        async def work(unit: Unit) -> int:
            entity = registry.of(models.Webhook)
            access.permit(unit.viewer, Operation.UPDATE, entity, frozenset())
            await unit.seen(entity, input["webhook_id"])
            return await deliveries.replay(unit.transaction, unit.database, input["webhook_id"], ids, since)

        return {"replayed": await context.changes.run(work), "user_errors": []}
    except Refused as refused:
        problems = [
            Problem(("webhook_id",), one.code, one.message) if one.field == ("id",) else one for one in refused.problems
        ]
        return {"replayed": 0, "user_errors": user_errors(problems, "input")}


def _which(input: dict[str, Any]) -> tuple[list[UUID] | None, datetime | None]:
    """The deliveries that an input names. Raises Refused."""
    texts, since = input.get("delivery_ids"), input.get("since")
    if (texts is None) is (since is None):
        raise Refused.one(ProblemCode.INVALID, "Give either deliveryIds or since.", "delivery_ids")
    if texts is None:
        return None, since
    if len(texts) > MAX_REPLAYED:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, f"At most {MAX_REPLAYED} deliveries at once.", "delivery_ids")
    ids = [parse_uuid(text) for text in texts]
    for index, id in enumerate(ids):
        if id is None:
            raise Refused.one(ProblemCode.INVALID, "This is not the id of a delivery.", "delivery_ids", str(index))
    return [id for id in ids if id is not None], None
