"""Tests that documents with @defer and @stream get one response, by the same planned read as without."""

from __future__ import annotations

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers.access import Viewer
from schema.execution.executor import Executor
from schema.graph import build
from schema.mapping.context import Context
from tests.factories import Make

ALONE = "deferred within a list"
PAIRS = {
    "a fragment": (
        "{ customers { ...@defer { totalCount } nodes { name } } }",
        "{ customers { ... { totalCount } nodes { name } } }",
    ),
    ALONE: (
        'query($late: Boolean!) { customers { nodes { name ...Slow @defer(if: $late, label: "slow") } } }'
        " fragment Slow on Customer { contacts(first: 2) { nodes @stream(initialCount: 1) { fullName } } }",
        "{ customers { nodes { name ...Slow } } }"
        " fragment Slow on Customer { contacts(first: 2) { nodes { fullName } } }",
    ),
    "a stream": (
        '{ customers { nodes @stream(initialCount: 1, label: "rest") @include(if: true) { name } } }',
        "{ customers { nodes { name } } }",
    ),
    "a root field": (
        "{ customers { nodes { name } } ...Slow @ #\n defer } fragment Slow on Query { tags { totalCount } }",
        "{ customers { nodes { name } } tags { totalCount } }",
    ),
}


@pytest.mark.parametrize("name", PAIRS)
async def test_the_answer_is_that_without_deferral(
    name: str, database: Database, make: Make, settings: Settings
) -> None:
    customer = await make(models.Customer)
    for _ in range(2):
        await make(models.Contact, customer_id=customer)
    executor, viewer = Executor(build()), Viewer(new_id(), "Somebody")
    answers, counts = [], []
    for text in PAIRS[name]:
        variables = {"late": True} if "$late" in text else None
        with database.recording() as statements:
            result = await executor.run(text, variables, None, Context(database, viewer, settings))
        answers.append((result.response["data"], result.response["extensions"]["cost"]["requested"]))
        counts.append(len(statements))
    assert answers[0] == answers[1]
    assert answers[0][0]["customers"]["nodes"]
    assert counts[0] == counts[1]
    assert counts[0] == 1 or name != ALONE


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("mutation { ...@defer { __typename } }", "Defer directive cannot be used on root mutation type 'Mutation'."),
        ("{ tags { totalCount @stream } }", "Stream directive cannot be used on non-list field 'totalCount'"),
        (
            '{ tags { ...@defer(label: "a") { totalCount } ...@defer(label: "a") { totalCount } } }',
            "Defer/Stream directive label argument must be unique.",
        ),
        ("{ tags { ...@defer(if: $late) { totalCount } } }", "Variable '$late' is not defined."),
        ("{ tags @defer { totalCount } }", "Directive '@defer' may not be used on field."),
    ],
)
async def test_misplaced_directives_are_refused(
    text: str, message: str, database: Database, settings: Settings
) -> None:
    context = Context(database, Viewer(new_id(), "Somebody"), settings)
    (error,) = (await Executor(build()).run(text, None, None, context)).response["errors"]
    assert error["message"].startswith(message)
    assert error["extensions"] == {"code": "GRAPHQL_VALIDATION_FAILED"}
