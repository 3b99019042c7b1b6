"""Each mutation in docs/access.md is permitted only to the roles and the scope in its row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from tests.access.page import the_page
from tests.authentication.signing import with_token
from tests.authentication.test_api_keys import created
from tests.factories import Make
from tests.graph import Graph
from tests.proofs.mutating import Dice, Known, document, verbs
from tests.unchanged import unchanged

VERBS = [verb for verb in verbs() if verb in the_page().verbs]
WRITING = sorted(scope for scope in the_page().scopes if scope.endswith("_WRITE"))


def inputs() -> dict[str, dict[str, Any]]:
    """Returns an input for each mutation in VERBS, by the mutation's name. The ids in it belong to no row."""
    dice = Dice(Known(), 1)
    return {verb: dice._verb(verb) for verb in VERBS}


async def code_of(graph: Graph, verb: str, input_values: Mapping[str, Any]) -> str:
    """The error code of a mutation. There always is an error, because the row in the input does not exist."""
    answer = await graph.ask(document(verb), input=input_values)
    if "errors" in answer:
        return str(answer["errors"][0]["extensions"]["code"])
    found = answer["data"]["m"]["userErrors"]
    assert found, (verb, answer)
    return str(found[0]["code"])


def test_verbs_of_every_kind_are_tried() -> None:
    assert len(VERBS) > 40
    assert {"orderConfirm", "contractTerminate", "invoiceIssue", "paymentRecord", "returnRefund"} <= set(VERBS)


async def test_each_role_uses_its_verbs_alone(graph: Graph, make: Make, settings: Settings, database: Database) -> None:
    callers = {role: graph.as_employee(settings, await make(models.Employee, role=role)) for role in the_page().roles}
    given = inputs()
    async with unchanged(database):
        for role, mine in callers.items():
            for verb in VERBS:
                denied = await code_of(mine, verb, given[verb]) == "FORBIDDEN"
                assert denied is (role not in the_page().verbs[verb].roles), (role, verb)


async def test_each_scope_allows_its_verbs_alone(graph: Graph) -> None:
    # For example, a key that has only SALES_WRITE can neither record a payment nor terminate a contract.
    given = inputs()
    for scope in WRITING:
        _, secret = await created(graph, scopes=[scope])
        for verb in VERBS:
            denied = await code_of(with_token(graph, secret), verb, given[verb]) == "FORBIDDEN"
            assert denied is (the_page().verbs[verb].scope != scope), (scope, verb)


@pytest.mark.parametrize("scope", [scope for scope in the_page().scopes if scope.endswith("_READ")])
async def test_a_scope_that_reads_allows_no_verb(graph: Graph, scope: str) -> None:
    _, secret = await created(graph, scopes=[scope])
    given = inputs()
    for verb in VERBS:
        assert await code_of(with_token(graph, secret), verb, given[verb]) == "FORBIDDEN", verb
