"""Tests of retries after a failure: a retry does what was not done before, and does nothing twice."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import Problem, ProblemCode, Refused
from core.ids import new_id
from models.dialect.base import Database
from resolvers.changes import Places, RowResult, Unit, idempotency
from resolvers.changes.results import Outcome, read, written
from tests.factories import Make
from tests.graph import Graph, gid
from tests.idempotency.sending import CREATE, TWO, codes, count, crash, replayed, send
from tests.proofs.faults import Fault, Faults
from tests.proofs.test_faults import faults  # noqa: F401 - a fixture
from tests.sales.selling import begin
from tests.unchanged import stored, unchanged

Prepared = tuple[str, dict[str, Any]]


async def tag_create(graph: Graph, make: Make) -> Prepared:
    return "tagCreate", {"name": "New"}


async def tag_update(graph: Graph, make: Make) -> Prepared:
    return "tagUpdate", {"id": gid(models.Tag, await make(models.Tag)), "expectedVersion": 1, "name": "New"}


async def tag_delete(graph: Graph, make: Make) -> Prepared:
    return "tagDelete", {"id": gid(models.Tag, await make(models.Tag)), "expectedVersion": 1}


async def tag_restore(graph: Graph, make: Make) -> Prepared:
    id = gid(models.Tag, await make(models.Tag))
    _ = await graph.done("tagDelete", id=id)
    return "tagRestore", {"id": id, "expectedVersion": 2}


async def tag_upsert(graph: Graph, make: Make) -> Prepared:
    return "tagUpsert", {"externalId": "t:1", "name": "New"}


async def a_verb(graph: Graph, make: Make) -> Prepared:
    selling = await begin(make)
    return "opportunityMove", {"id": await selling.opportunity(), "stageId": selling.stages["Won"]}


async def a_refusal(graph: Graph, make: Make) -> Prepared:
    _ = await make(models.Tag, name="New")
    return "tagCreate", {"name": "New"}


async def a_refusal_by_the_database(graph: Graph, make: Make) -> Prepared:
    _ = await make(models.Product, sku="S1")
    return "productUpdate", {"id": gid(models.Product, await make(models.Product)), "sku": "S1"}


async def bulk_each(graph: Graph, make: Make) -> Prepared:
    return "tagBulkCreate", {"policy": "EACH", "rows": [{"name": "A"}, {"name": "A"}, {"name": "B"}]}


async def bulk_all_or_nothing(graph: Graph, make: Make) -> Prepared:
    return "tagBulkCreate", {"policy": "ALL_OR_NOTHING", "rows": [{"name": "A"}, {"name": "A"}]}


ALL: list[Callable[[Graph, Make], Awaitable[Prepared]]] = [
    tag_create,
    tag_update,
    tag_delete,
    tag_restore,
    tag_upsert,
    a_verb,
    a_refusal,
    a_refusal_by_the_database,
    bulk_each,
    bulk_all_or_nothing,
]


def asking(mutation: str) -> str:
    name = mutation[0].upper() + mutation[1:]
    errors = "userErrors { field code message }"
    if "Bulk" in mutation:
        shown = f"results {{ index tag {{ id name version }} {errors} }} {errors}"
    else:
        row = next(one for one in ("tag", "product", "opportunity") if mutation.startswith(one))
        shown = f"{row} {{ id name version updatedAt deletedAt }} {errors}"
    return f"mutation($i: {name}Input!) {{ m: {mutation}(input: $i) {{ {shown} }} }}"


@pytest.mark.parametrize("prepare", ALL)
async def test_an_answer_that_was_not_kept_is_rebuilt(
    graph: Graph, make: Make, database: Database, prepare: Callable[[Graph, Make], Awaitable[Prepared]]
) -> None:
    mutation, given = await prepare(graph, make)
    first = await send(graph, "k", asking(mutation), i=given)
    assert codes(first) == []
    await crash(database)
    async with unchanged(database):
        events = await count(database, "event")
        again = await send(graph, "k", asking(mutation), i=given)
        assert await count(database, "event") == events
    assert again.json()["data"] == first.json()["data"]
    assert not replayed(again)
    third = await send(graph, "k", asking(mutation), i=given)
    assert third.content == again.content
    assert replayed(third)


async def test_a_refusal_stays_one_when_its_reason_is_gone(graph: Graph, make: Make, database: Database) -> None:
    other = await make(models.Tag, name="One")
    first = await send(graph, "k", CREATE, i={"name": "One"})
    assert first.json()["data"]["m"]["userErrors"] == [{"code": "TAKEN"}]
    _ = await graph.done("tagDelete", id=gid(models.Tag, other))
    await crash(database)
    again = await send(graph, "k", CREATE, i={"name": "One"})
    assert again.json()["data"] == first.json()["data"]
    assert await count(database, "tag") == 1


async def test_fields_without_an_outcome_run(graph: Graph, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    # If the second of two mutations fails, the retry runs the second one, and does not repeat the first.
    original = Unit.create

    async def create(self: Unit, entity: Any, values: Any) -> UUID:
        if values.get("name") == "B":
            raise Fault
        return await original(self, entity, values)

    with monkeypatch.context() as patch:
        patch.setattr(Unit, "create", create)
        failed = await send(graph, "k", TWO, a={"name": "A"}, b={"name": "B"})
        assert codes(failed) == ["INTERNAL_SERVER_ERROR"]
        a = failed.json()["data"]
        assert await count(database, "idempotency_outcome") == 1
        # It is not an answer that is kept, nor one that holds others up.
        assert codes(await send(graph, "k", TWO, a={"name": "A"}, b={"name": "B"})) == ["INTERNAL_SERVER_ERROR"]
    whole = await send(graph, "k", TWO, a={"name": "A"}, b={"name": "B"})
    assert codes(whole) == []
    assert {name: one["tag"]["name"] for name, one in whole.json()["data"].items()} == {"a": "A", "b": "B"}
    assert a is None or a["a"] == whole.json()["data"]["a"]
    assert (await count(database, "tag"), await count(database, "event")) == (2, 2 + 1)  # and the caller's own


async def test_a_field_that_is_forbidden_has_no_outcome(graph: Graph, make: Make, settings: Any, database: Any) -> None:
    analyst = graph.as_employee(settings, await make(models.Employee, role="ANALYST"))
    assert codes(await send(analyst, "k", CREATE, i={"name": "One"})) == ["FORBIDDEN"]
    assert await count(database, "idempotency_outcome") == 0


async def test_two_fields_of_one_mutation_have_a_place_each(graph: Graph, database: Database) -> None:
    long = "a" * 300
    fields = " ".join(
        f'{name}: tagCreate(input: {{name: "{n}"}}) {{ tag {{ name }} }}'
        for n, name in enumerate(["x", "y", long + "1", long + "2"])
    )
    first = await send(graph, "k", f"mutation {{ {fields} }}")
    assert [one["tag"]["name"] for one in first.json()["data"].values()] == ["0", "1", "2", "3"]
    places = [row[0] for row in await database.fetch('SELECT "position" FROM "idempotency_outcome"')]
    digests = [hashlib.sha256((long + n).encode()).hexdigest() for n in "12"]
    assert sorted(places) == sorted(f"{name}.1" for name in ("x", "y", *digests))
    await crash(database)
    again = await send(graph, "k", f"mutation {{ {fields} }}")
    assert again.json()["data"] == first.json()["data"]
    assert await count(database, "tag") == 4


async def test_every_mutation_tells_its_place() -> None:
    # Every mutation field must set its place; otherwise it would get the outcome of the field before it.
    from schema.graph import build

    fields = build()._schema.mutation_type.fields  # type: ignore[union-attr]
    assert len(fields) > 100
    for field in fields.values():
        assert field.extensions["strawberry-definition"].resolve.__name__ == "placed"


def test_changes_of_one_field_have_a_place_each() -> None:
    places = Places(new_id())
    places.begin("a")
    first, second = places.next(), places.next()
    places.begin("b")
    assert [place.position for place in (first, second, places.next())] == ["a.1", "a.2", "b.1"]


async def test_a_fault_after_any_statement_is_mended_by_a_retry(
    graph: Graph,
    database: Database,
    faults: Faults,  # noqa: F811
) -> None:
    # Row, event and outcome are written together or not at all. After the retry, there is exactly one of each.
    statement, seen = 1, 0
    while True:
        before = [await count(database, table) for table in ("tag", "event")]
        with faults.after(statement):
            answer = await send(graph, f"k{statement}", CREATE, i={"name": f"T{statement}"})
            failed = faults.seen >= statement
        after = [await count(database, table) for table in ("tag", "event")]
        made = after[0] - before[0]
        assert after[1] - before[1] == made
        outcomes = 'SELECT count(*) FROM "idempotency_outcome" o JOIN "idempotency_key" k ON k."id"=o."key_id"'
        assert (await database.fetch(f"{outcomes} WHERE k.\"key\"='k{statement}'"))[0][0] == made
        if not failed:
            break
        seen += made
        assert codes(answer) == ([] if made else ["INTERNAL_SERVER_ERROR"])
        await crash_of(database, statement)
        retry = await send(graph, f"k{statement}", CREATE, i={"name": f"T{statement}"})
        assert codes(retry) == []
        assert retry.json()["data"]["m"]["tag"]["name"] == f"T{statement}"
        assert [await count(database, table) for table in ("tag", "event")] == [one + 1 for one in before]
        statement += 1
    assert statement > 6
    assert seen > 0, "keeping the answer is apart, and its fault is not the caller's"


async def crash_of(database: Database, statement: int) -> None:
    """Expires the lease of an interrupted run."""
    from tests.idempotency.sending import ago, execute

    await execute(
        database, 'UPDATE "idempotency_key" SET "lease_until"={} WHERE "key"={}', ago(seconds=1), f"k{statement}"
    )


async def test_an_answer_that_is_too_large_is_rebuilt(
    graph: Graph, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idempotency, "MAX_ANSWER", 100)
    first = await send(graph, "k", CREATE, i={"name": "One"})
    assert len(first.content) > 100
    again = await send(graph, "k", CREATE, i={"name": "One"})
    assert again.json()["data"] == first.json()["data"]
    assert not replayed(again)
    assert await count(database, "tag") == 1
    assert [row[0] for row in await database.fetch('SELECT "answer" FROM "idempotency_key"')] == [None]


@pytest.mark.parametrize(
    "result",
    [
        None,
        True,
        5,
        "text",
        new_id(),
        [new_id(), Outcome.CREATED],
        {"id": new_id(), "of": [1, None]},
        [RowResult(0, new_id(), Outcome.CHANGED), RowResult(1, problems=(Problem(("a",), ProblemCode.TAKEN, "T."),))],
    ],
)
def test_a_result_is_read_as_it_was_written(result: Any) -> None:
    assert read(written(result)) == result


def test_a_refusal_is_read_as_it_was_written() -> None:
    refused = read(written(Refused.one(ProblemCode.STATE, "No.", "targets", "0")))
    assert isinstance(refused, Refused)
    assert refused.problems == (Problem(("targets", "0"), ProblemCode.STATE, "No."),)


def test_a_result_of_another_kind_is_a_defect() -> None:
    with pytest.raises(TypeError, match="a object cannot be stored"):
        written([object()])


async def test_undone_work_leaves_nothing(graph: Graph, database: Database) -> None:
    given = {"policy": "ALL_OR_NOTHING", "rows": [{"name": "A"}, {"name": "A"}]}
    begun = await stored(database)
    answer = await send(graph, "k", asking("tagBulkCreate"), i=given)
    assert [row["tag"] for row in answer.json()["data"]["m"]["results"]] == [None, None]
    assert await stored(database) == begun
    assert await count(database, "idempotency_outcome") == 1
