"""API keys. A secret is returned once, on creation; only its hash is stored."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from strawberry.types.info import Info

import models
from models.description import describe
from resolvers.changes import Unit
from resolvers.platform import api_keys
from schema.mapping.context import context_of
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, mapped, to_many
from schema.mapping.values import input_annotation_of
from schema.roots.mutation import Values, id_input, ids_input, mutation, version_input
from schema.roots.payloads import Payload, PayloadField, Types, payload


@mapped(models.ApiKey)
class ApiKey:
    """Credentials of a partner or an integration."""

    name: auto
    scopes: auto
    everything: auto
    expires_at: auto
    last_used_at: auto
    teams = to_many()
    customers = to_many()


def _fields(*, new: bool) -> list[InputField]:
    attributes = describe(models.ApiKey).attributes
    found = []
    for name in ("name", "scopes", "everything", "expires_at"):
        attribute = attributes[name]
        annotation: Any = input_annotation_of(attribute)
        required = new and not attribute.has_default
        found.append(InputField(name, annotation if required else annotation | None, attribute.description))
    means = "Teams whose customers, and those of their subteams, it may see. An update replaces the list."
    return [
        *found,
        ids_input("team_ids", models.Team, means),
        ids_input("customer_ids", models.Customer, "Customers that it may see. An update replaces the list."),
    ]


def _created(types: Types) -> Payload:
    secret = "Send it as Authorization: Bearer SECRET. It is never shown again."  # noqa: S105 - a description
    return payload(
        "ApiKeyCreatePayload",
        "A new API key.",
        [
            PayloadField("api_key", types["ApiKey"] | None, "The key; null if refused."),
            PayloadField("secret", str | None, secret),
        ],
        errors="Why the key was refused; empty if it was created.",
    )


@mutation(models.ApiKey, payload=_created, inputs=_fields(new=True), outside=True, refuses_key=True)
async def api_key_create(info: Info, values: Values) -> tuple[UUID, Values]:
    """Creates an API key and returns its secret, once. For administrators."""
    id, secret = await context_of(info).changes.run(lambda unit: api_keys.create(unit, values))
    return id, {"secret": secret}


_which = [id_input("id", models.ApiKey, "The key."), version_input()]


@mutation(models.ApiKey, inputs=[*_which, *_fields(new=False)])
async def api_key_update(unit: Unit, values: Values) -> UUID:
    """Updates an API key, effective at once. Omitted fields stay; null clears."""
    id, expected_version = values.pop("id"), values.pop("expected_version", None)
    return await api_keys.update(unit, id, values, expected_version)


@mutation(models.ApiKey, inputs=_which)
async def api_key_revoke(unit: Unit, values: Values) -> UUID:
    """Revokes an API key permanently and ends its subscriptions."""
    return await api_keys.revoke(unit, values["id"], values.get("expected_version"))
