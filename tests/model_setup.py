"""Sets up Tortoise's models once per process and dialect, not once per connection.

At each `connect`, Tortoise 1.1.9 derives the filters, converters and base query of every model again, which takes 0.05
s. A server connects once, but these tests connect thousands of times.
"""

from __future__ import annotations

from typing import Any

from tortoise.apps import Apps
from tortoise.models import Model

_OF_A_DIALECT = (
    "filters",
    "db_default_fields",
    "db_complex_fields",
    "db_native_fields",
    "basetable",
    "basequery",
    "basequery_all_fields",
)
"""The attributes of a model's `_meta` that depend on the dialect. `Apps._build_initial_querysets` sets them."""

_set_up: dict[tuple[type[Model], str, frozenset[str]], dict[str, Any]] = {}
_whole = Apps._build_initial_querysets


def reuse_model_setup() -> None:
    """Sets up the models only once for each dialect. Later calls of `connect` reuse that setup."""
    setattr(Apps, "_build_initial_querysets", _build_initial_querysets)  # noqa: B010 - mypy forbids the plain way


def _build_initial_querysets(apps: Apps) -> None:
    models = [model for app in apps.apps.values() for model in app.values()]
    # A model that has got another field, or the other side of a relation, is set up anew.
    keys = {model: (model, model._meta.db.capabilities.dialect, frozenset(model._meta.fields_map)) for model in models}
    if all(key in _set_up for key in keys.values()):
        for model, key in keys.items():
            for name, value in _set_up[key].items():
                setattr(model._meta, name, value)
        return
    for model in models:
        # Tortoise fills these in place: what another dialect has of them must stay.
        model._meta.filters = dict(model._meta.filters)
        model._meta.db_default_fields, model._meta.db_complex_fields, model._meta.db_native_fields = [], [], []
    _whole(apps)
    for model, key in keys.items():
        _set_up[key] = {name: getattr(model._meta, name) for name in _OF_A_DIALECT}
