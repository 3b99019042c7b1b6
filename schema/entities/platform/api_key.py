"""API keys. Their secrets are shown once, when they are made, and stored as hashes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any
from uuid import UUID

import strawberry
from strawberry.types.info import Info

import models
from core.errors import Refused
from models.description import describe
from resolvers import registry
from resolvers.changes import Unit
from resolvers.platform import api_keys
from schema.mapping.context import level, signed_in
from schema.mapping.definitions import InputField, object_type, plain_field
from schema.mapping.entity import auto, mapped, to_many
from schema.mapping.ids import read_id
from schema.mapping.values import input_annotation_of
from schema.roots.crud import UserError, user_errors
from schema.roots.standalone_mutations import own_mutation
from schema.roots.verbs import id_input, verb, version_input


@mapped(models.ApiKey)
class ApiKey:
    """A partner's or an integration's way in."""

    name: auto
    scopes: auto
    everything: auto
    expires_at: auto
    last_used_at: auto
    teams = to_many()
    customers = to_many()


def _fields(*, new: bool) -> Sequence[InputField]:
    attributes = describe(models.ApiKey).attributes
    found = []
    for name in ("name", "scopes", "everything", "expires_at"):
        attribute = attributes[name]
        annotation: Any = input_annotation_of(attribute)
        found.append(
            InputField(
                name, annotation if new and not attribute.has_default else annotation | None, attribute.description
            )
        )
    for name, model, means in (
        ("team_ids", models.Team, "Teams: it sees their customers, and those of all teams below. All of them."),
        ("customer_ids", models.Customer, "Customers that it sees. All of them."),
    ):
        entity = registry.of(model)
        read = lambda texts, entity=entity: [read_id(entity, text) for text in texts]  # noqa: E731
        found.append(InputField(name, list[strawberry.ID] | None, means, read))
    return found


@cache
def _created_type(api_key: type) -> type:
    made = object_type("ApiKeyCreatePayload", "A new API key.")
    plain_field(made, "api_key", api_key | None, "The key; null when refused.")
    plain_field(
        made, "secret", str | None, "What its holder sends as Authorization: Bearer SECRET. It is never shown again."
    )
    plain_field(made, "user_errors", list[UserError], "Why it was not made; empty when it was.")  # type: ignore[valid-type]
    return made


@own_mutation(
    "api_key_create",
    "Makes an API key and shows its secret, once. For administrators.",
    lambda: _fields(new=True),
    lambda types: _created_type(types["ApiKey"]),
    refuses_key=True,
)
async def _create(source: Any, info: Info, input: dict[str, Any]) -> dict[str, Any]:
    context = signed_in(info)
    try:
        id, secret = await context.changes.run(lambda unit: api_keys.create(unit, input))
    except Refused as refused:
        return {"api_key": None, "secret": None, "user_errors": user_errors(refused.problems, "input")}
    finally:
        context.reader.forget()
    shown = await context.reader.one(registry.of(models.ApiKey), id, level(info))
    return {"api_key": shown, "secret": secret, "user_errors": []}


def _id() -> InputField:
    return id_input("id", registry.of(models.ApiKey), "The key.")


@verb(
    "api_key_update",
    models.ApiKey,
    "Changes an API key: what is absent stays, null clears. It takes effect at once.",
    lambda: (_id(), version_input(), *_fields(new=False)),
)
async def api_key_update(unit: Unit, values: dict[str, Any]) -> UUID:
    """Changes a key."""
    given = {name: value for name, value in values.items() if name not in ("id", "expected_version")}
    return await api_keys.update(unit, values["id"], given, values.get("expected_version"))


@verb(
    "api_key_revoke",
    models.ApiKey,
    "Ends an API key for good, with its subscriptions.",
    lambda: (_id(), version_input()),
)
async def api_key_revoke(unit: Unit, values: dict[str, Any]) -> UUID:
    """Ends a key."""
    return await api_keys.revoke(unit, values["id"], values.get("expected_version"))
