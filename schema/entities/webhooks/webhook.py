"""Webhooks. Their mutations are in `schema/roots/webhooks.py`."""

from __future__ import annotations

from typing import Any

import models
from core.ids import global_id, parse_uuid
from resolvers import registry
from schema.mapping.entity import auto, computed, mapped
from schema.mapping.entity_types import entity_type


@mapped(models.Webhook)
class Webhook:
    """An endpoint of a partner's to which events are sent."""

    name: auto
    url: auto
    selection: auto
    strict_order: auto
    active: auto
    disabled_reason: auto

    @computed(list[entity_type()], needs=("entity_types",), description="Whose events it gets.")  # type: ignore[misc]
    def entity_types(row: Any) -> Any:
        """The entities whose events it gets."""
        return [entity_type()(name) for name in row["entity_types"].split(",")]

    @computed(
        list[str],
        needs=("changed_fields",),
        description="An update is sent only if it changed one of these fields; empty: whatever it changed.",
    )
    def changed_fields(row: Any) -> Any:
        """The fields that an update must have changed."""
        return row["changed_fields"].split(",") if row["changed_fields"] else []

    @computed(str, needs=("caller",), description="On whose behalf it reads: the id of who made it, or an API key's.")
    def caller(row: Any) -> Any:
        """On whose behalf it reads."""
        id = parse_uuid(row["caller"])
        return row["caller"] if id is None else global_id(registry.of(models.Employee).code, id)
