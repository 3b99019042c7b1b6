from __future__ import annotations

import asyncio
import gc
import logging

import pytest
import strawberry

from core.errors import BadUserInput, NotFound
from resolvers.reads.batches import loader
from schema.execution.executor import Executor
from schema.execution.limits import Limits
from schema.execution.planned_execution import PlannedExecution
from tests.endpoint.serving import Caller


@strawberry.type
class Row:
    @strawberry.field
    async def name(self) -> str | None:
        return "a row"

    @strawberry.field
    async def below(self) -> Row | None:
        return Row()


async def _refused(requests: list[int]) -> list[str]:
    raise BadUserInput("The cursor is malformed.")


async def _broken(requests: list[int]) -> list[str]:
    raise ZeroDivisionError("a defect")


@strawberry.type
class Query:
    @strawberry.field
    async def row(self) -> Row | None:
        return Row()

    @strawberry.field
    async def failing(self, steps: int) -> str:
        for _ in range(steps):
            await asyncio.sleep(0)
        raise NotFound("There is no such row.")

    @strawberry.field
    async def dropped(self, defect: bool) -> str:
        """Loads a value that no field awaits, as if the field had been dropped."""
        _ = loader(_broken if defect else _refused).load(1)
        await asyncio.sleep(0.05)
        return "done"


@pytest.mark.parametrize("steps", range(8))
async def test_fields_beside_one_that_fails_end_without_a_warning(
    steps: int, recwarn: pytest.WarningsRecorder, caplog: pytest.LogCaptureFixture
) -> None:
    # Each field of a row is a task. Nothing awaits the values of those that have not begun when the operation fails.
    executor = Executor(strawberry.Schema(Query, execution_context_class=PlannedExecution), Limits())
    text = f"{{ row {{ name below {{ name below {{ name below {{ name a: name }} }} }} }} failing(steps: {steps}) }}"
    result = await executor.run(text, {}, None, Caller())
    assert [error["path"] for error in result.response["errors"]] == [["failing"]]
    assert result.response["data"] is None
    gc.collect()
    assert [str(one.message) for one in recwarn] == []
    assert caplog.record_tuples == []


@pytest.mark.parametrize("defect", [False, True])
async def test_a_mistake_of_a_client_that_no_field_awaits_is_not_logged(
    defect: bool, caplog: pytest.LogCaptureFixture
) -> None:
    executor = Executor(strawberry.Schema(Query, execution_context_class=PlannedExecution), Limits())
    result = await executor.run("query($d: Boolean!) { dropped(defect: $d) }", {"d": defect}, None, Caller())
    assert result.response["data"] == {"dropped": "done"}
    del result, executor
    gc.collect()
    assert [level for _, level, _ in caplog.record_tuples] == ([logging.ERROR] if defect else [])
