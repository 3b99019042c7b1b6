"""What an automation may not be: unknown fields, steps and parameters, and too many steps."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest

import models
from models.dialect.base import Database
from tests.graph import Graph, gid
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module")

WAIT = {"do": "wait", "for": "P1D"}
BAD: list[tuple[dict[str, Any], str, str]] = [
    ({"changedFields": "city; owner"}, "changedFields", "INVALID"),
    ({"changedFields": "sity"}, "changedFields", "INVALID"),
    ({"changedFields": "city", "trigger": "CREATE"}, "changedFields", "INVALID"),
    ({"condition": '{"sity":{"eq":"X"}}'}, "condition", "INVALID"),
    ({"condition": '{"not":' * 260 + "{}" + "}" * 260}, "condition", "INVALID"),
    ({"condition": '{"customField":{"name":"none","text":{"eq":"X"}}}'}, "condition", "NOT_FOUND"),
    ({"steps": "{}"}, "steps", "INVALID"),
    ({"steps": "[" * 260 + "]" * 260}, "steps", "INVALID"),
    ({"steps": "[]"}, "steps", "REQUIRED"),
    ({"steps": [WAIT] * 21}, "steps", "OUT_OF_RANGE"),
    ({"steps": [{"do": "jump"}]}, "steps.0", "INVALID"),
    ({"steps": [{"do": ["wait"]}]}, "steps.0", "INVALID"),
    ({"steps": [{"do": {"wait": "P1D"}}]}, "steps.0", "INVALID"),
    ({"steps": [{**WAIT, "until": "P1D"}]}, "steps.0", "INVALID"),
    ({"steps": [{"do": "wait"}]}, "steps.0.for", "REQUIRED"),
    ({"steps": [{"do": "wait", "for": "soon"}]}, "steps.0.for", "INVALID"),
    ({"steps": [{"do": "wait", "for": "P2Y"}]}, "steps.0.for", "OUT_OF_RANGE"),
    ({"steps": [{"do": "field", "field": "sity", "value": "X"}]}, "steps.0.field", "INVALID"),
    ({"steps": [{"do": "field", "field": "birthYear", "value": 1990}]}, "steps.0.field", "INVALID"),
    ({"steps": [{"do": "field", "field": "tier", "value": "BEST"}]}, "steps.0.value", "INVALID"),
    ({"steps": [{"do": "field", "field": "name", "value": None}]}, "steps.0.value", "REQUIRED"),
    ({"steps": [{"do": "field", "field": "city", "value": 5}]}, "steps.0.value", "INVALID"),
    ({"steps": [{"do": "tag", "tag": "nothing"}]}, "steps.0.tag", "INVALID"),
    ({"steps": [{"do": "tag", "tag": gid(models.Tag, UUID(int=7))}]}, "steps.0.tag", "NOT_FOUND"),
    ({"steps": [{"do": "move", "stage": gid(models.Stage, UUID(int=7))}]}, "steps.0", "INVALID"),
    ({"steps": [{"do": "task", "subject": " "}]}, "steps.0.subject", "INVALID"),
    ({"steps": [{"do": "task", "subject": "A\0"}]}, "steps.0.subject", "INVALID"),
    ({"steps": [{"do": "task", "subject": "A\nB"}]}, "steps.0.subject", "INVALID"),
    ({"steps": [{"do": "branch", "where": {"sity": {}}, "then": [WAIT]}]}, "steps.0.where", "INVALID"),
    ({"steps": [{"do": "branch", "where": {"city": {"eq": "X"}}, "then": []}]}, "steps.0.then", "REQUIRED"),
    (
        {"steps": [{"do": "branch", "where": {"customField": {"name": "none", "text": {"eq": "X"}}}, "then": [WAIT]}]},
        "steps.0.where",
        "NOT_FOUND",
    ),
]


@pytest.mark.parametrize(("values", "field", "code"), BAD)
async def test_what_does_not_fit_is_refused(
    graph: Graph, database: Database, values: dict[str, Any], field: str, code: str
) -> None:
    given = {"name": "Bad", "entityType": "Customer", "steps": [WAIT], **values}
    if not isinstance(given["steps"], str):
        given["steps"] = json.dumps(given["steps"])
    async with unchanged(database):
        assert await graph.refused("automationCreate", **given) == [(f"input.{field}", code)]
