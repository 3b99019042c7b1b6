"""Compares the estimated sizes of cache entries with the memory that Python really allocates."""

from __future__ import annotations

import gc
import tracemalloc
from typing import Any

import pytest

from schema.execution.documents import Documents, weight_of
from schema.execution.executor import Executor
from schema.execution.limits import Limits
from schema.execution.validation import Document, check
from schema.graph import build
from tests.plans.test_bounds import CALLERS, distinct
from tests.plans.world import World, unlimited

TOLERANCE = 2.0
"""The maximum factor between an estimate and the allocated memory, in both directions."""


def near(estimated: int, allocated: int) -> None:
    print(f"estimated {estimated:,}, allocated {allocated:,}: {estimated / allocated:.2f}")
    assert allocated / TOLERANCE <= estimated <= allocated * TOLERANCE


def _documents() -> list[str]:
    short = [f"{{ a{n}: viewer {{ id fullName }} }}" for n in range(100)]
    long = [
        f"query Q{n}($w: CustomerWhere) {{ "
        + " ".join(
            f"c{m}: customers(where: $w, first: {m}) {{ nodes {{ id name city owner {{ id }} }} }}"
            for m in range(1, 15)
        )
        + " }"
        for n in range(20)
    ]
    literal = [
        "{ customers(where: {name: {in: ["
        + ", ".join(f'"customer {n} {m}"' for m in range(400))
        + "]}}) { totalCount } }"
        for n in range(20)
    ]
    commented = [f"{{ a{n}: __typename }}\n" + "# a comment\n" * 300 for n in range(20)]
    return [*short, *long, *literal, *commented]  # fmt: skip


@pytest.mark.parametrize("kind", ["short", "long", "literal", "commented", "invalid"])
def test_the_weight_of_documents(kind: str) -> None:
    texts = {
        "short": _documents()[:100],
        "long": _documents()[100:120],
        "literal": _documents()[120:140],
        "commented": _documents()[140:],
        "invalid": [f"{{ nothing{n} }} #" + "x" * 3_000 for n in range(50)],
    }[kind]
    schema, limits = build()._schema, Limits()
    check(schema, limits, texts[0])
    gc.collect()
    tracemalloc.start()
    try:
        copies = [f"{text} " for text in texts]  # the text is a part of what is kept
        kept = {text: check(schema, limits, text) for text in copies}
        gc.collect()
        allocated = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    near(sum(weight_of(text, outcome) for text, outcome in kept.items()), allocated)


def plans_weight(executor: Executor) -> int:
    return executor._documents._known.weight


async def test_the_weight_of_plans(world: World) -> None:
    # Measures all that the cache keeps after operations of several callers: documents, plans and statements.
    await unlimited().run(*distinct(0), None, world.context("ADMIN"))
    executor = unlimited()
    gc.collect()
    tracemalloc.start()
    try:
        for n in range(1, 25):
            text, variables = distinct(n)
            for caller in CALLERS:
                await executor.run(text, variables, None, world.context(caller))
        gc.collect()
        allocated = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    near(plans_weight(executor), allocated)


async def test_the_plans_of_a_document_are_bounded_in_bytes(world: World) -> None:
    # A document whose variables in directives lead to many different plans takes at most a quarter of the cache.
    names = [f"v{n}" for n in range(5)]
    shown = " ".join(f"a{n}: name @skip(if: ${name})" for n, name in enumerate(names))
    switches = ", ".join(f"${name}: Boolean!" for name in names)
    text = f"query({switches}) {{ customers(first: 1) {{ nodes {{ {shown} }} }} }}"
    executor = Executor(build(), Limits(bucket=10**12, document_bytes=400_000))
    for n in range(32):
        given: dict[str, Any] = {name: bool(n >> bit & 1) for bit, name in enumerate(names)}
        for caller in CALLERS:
            response = (await executor.run(text, given, None, world.context(caller))).response
            assert "errors" not in response
        assert executor._documents._known.weight <= 100_000
    document = executor._documents.known(text, None)
    assert isinstance(document, Document)
    assert 0 < len(document.plans._known) < 32


async def test_all_documents_with_their_plans_are_bounded_in_bytes(world: World) -> None:
    executor = Executor(build(), Limits(bucket=10**12, document_bytes=600_000))
    for n in range(80):
        text, variables = distinct(n)
        await executor.run(text, variables, None, world.context(CALLERS[n % len(CALLERS)]))
        assert executor._documents._known.weight <= 600_000
    assert 0 < len(executor._documents._known) < 80


def test_a_cache_of_documents_needs_no_caller() -> None:
    known = Documents(build()._schema, Limits())
    assert known.get("{ __typename }") is known.get("{ __typename }")
