"""Runs an operation by a planned read and by dataloaders, and compares the two responses."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random
from typing import Any

import orjson
import pytest
from graphql import OperationDefinitionNode, parse

from core.errors import RapportError
from resolvers.plan.scan_hints import Walkers
from schema.execution.executor import Executor
from schema.execution.planned_execution import PlannedExecution
from schema.graph import build
from tests.plans.operations import Operation, Operations
from tests.plans.world import World, unlimited

SEED = int(os.environ.get("RAPPORT_SEED", "4"))
SOME = 200

# A field that fails beside others that graphql-core has begun leaves these to nobody; on either road.
UNAWAITED = [
    pytest.mark.filterwarnings("ignore:coroutine '.*' was never awaited:RuntimeWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

_INTERNAL = re.compile(r"Internal error [0-9a-f]{16}")


@dataclass(slots=True)
class Count:
    """Counts of the operations that were compared.

    `fields`: the root fields that were executed.
    `planned`: the root fields that a planned read returned.
    `differently`: the operations for which one of the two responses contained only some of the errors.
    """

    operations: int = 0
    answered: int = 0
    internal: int = 0
    fields: int = 0
    planned: int = 0
    differently: int = 0

    def figures(self) -> dict[str, int]:
        """Returns the counts to print, by their labels."""
        return {
            "operations": self.operations,
            "without errors": self.answered,
            "root fields": self.fields,
            "planned": self.planned,
            "with errors told in part": self.differently,
        }


@dataclass(frozen=True, slots=True)
class Answer:
    """A response: its data as bytes, and its errors by the path of the null that they caused.

    If several fields below a path fail, only some of the errors are reported, because the first one cancels the other
    fields.
    """

    data: bytes
    errors: Mapping[bytes, frozenset[bytes]]

    def agrees(self, other: Answer, *, several: bool) -> bool:
        """Returns whether two responses agree.

        `several`: whether there are several root fields, which can cancel each other.
        """
        if self.data != other.data or self.errors.keys() != other.errors.keys():
            return False
        return all(self.errors[at] & other.errors[at] or (several and at == b"[]") for at in self.errors)


class Differs(AssertionError):
    """Raised if the two responses differ. The message contains the operation, ready to paste, and both responses."""


async def compare(world: World, executor: Executor, operation: Operation, caller: str, count: Count) -> None:
    """Runs an operation by a planned read and by dataloaders. Raises Differs if the responses differ."""
    text, variables = await filled(world, operation)
    key = orjson.dumps([text, variables, caller])
    if key not in world.expected:
        world.expected[key] = orjson.dumps(await world.by_loaders(text, variables, caller))
    response = orjson.dumps((await executor.run(text, variables, None, world.context(caller))).response)
    expected, found = answer(world.expected[key]), answer(response)
    count.operations += 1
    count.answered += not expected.errors
    count.internal += RapportError.code.encode() in world.expected[key]
    if not expected.agrees(found, several=_root_fields(text) > 1):
        raise Differs(_told(world, text, variables, caller, expected, found))
    count.differently += expected != found


async def filled(world: World, operation: Operation) -> tuple[str, dict[str, Any]]:
    """Returns the text and variables of an operation, with its placeholders replaced by cursors of existing lists."""
    text, variables = operation.text, operation.variables
    if operation.places:
        sent = orjson.dumps(variables).decode()
        for place in operation.places:
            some = await world.cursors(place.node, place.order)
            cursor = some[int(place.pick * len(some))] if some else "W10="
            text, sent = text.replace(place.name, cursor), sent.replace(place.name, cursor)
        variables = orjson.loads(sent)
    return text, variables


_SEALED = re.compile(rb"(/files/)[A-Za-z0-9_-]+")
"""The links to files, which are sealed anew in each answer."""


def answer(body: bytes) -> Answer:
    """Parses a response."""
    body = _SEALED.sub(rb"\1TOKEN", body)
    data = body.removeprefix(b'{"data":').partition(b',"errors":[')[0].partition(b',"extensions":')[0]
    response = orjson.loads(body)
    errors: dict[bytes, set[bytes]] = {}
    for error in response.get("errors", ()):
        at = orjson.dumps(_nulled(response.get("data"), error.get("path", ())))
        errors.setdefault(at, set()).add(orjson.dumps(_without_id(error), option=orjson.OPT_SORT_KEYS))
    return Answer(data, {at: frozenset(some) for at, some in errors.items()})


def _nulled(data: Any, path: Sequence[Any]) -> list[Any]:
    """Returns the part of an error's path that leads to the null in the data."""
    found: list[Any] = []
    for key in path:
        if data is None:
            break
        data = data[key]
        found.append(key)
    return found


def _root_fields(text: str) -> int:
    operation = next(one for one in parse(text).definitions if isinstance(one, OperationDefinitionNode))
    return len(operation.selection_set.selections)


def _without_id(error: Any) -> Any:
    if error.get("extensions", {}).get("code") != RapportError.code:
        return error
    extensions = {**error["extensions"], "id": "…"} if "id" in error["extensions"] else error["extensions"]
    return {**error, "message": _INTERNAL.sub("Internal error …", error["message"]), "extensions": extensions}


def _told(world: World, text: str, variables: Any, caller: str, expected: Answer, found: Answer) -> str:
    shown = []
    for one in (expected, found):
        data = next((n for n, (a, b) in enumerate(zip(expected.data, found.data, strict=False)) if a != b), 0)
        some = one.data[max(0, data - 200) : data + 400].decode(errors="replace")
        errors = "\n".join(error.decode() for at in sorted(one.errors) for error in sorted(one.errors[at]))
        shown.append(f"near byte {data} of {len(one.data)}:\n{some}\n{errors}\n")
    sent = json.dumps(variables, ensure_ascii=False)
    return (
        f"The roads differ on {world.database.name} for {caller}:\n\n{text}\n\n{sent}\n\n"
        f"By loaders, {shown[0]}\nby plan, {shown[1]}"
    )


async def run(world: World, seed: int, number: int, report: Callable[[Count], None] = lambda _: None) -> Count:
    """Generates `number` operations, and compares the two responses to each. Returns the counts.

    Each operation is sent by the next caller. Raises Differs if the two responses differ. At random, a caller is
    treated as a viewer who sees many rows.

    `seed`: the seed of the random operations.
    `report`: called with the counts after each operation.
    """
    operations, executor, count = Operations(build()._schema, world.known, seed), unlimited(), Count()
    callers = [name for name in world.callers if name != "nobody"]
    random = Random(seed)
    random.shuffle(callers)
    with counted(count), pytest.MonkeyPatch.context() as patch:
        patch.setattr(Walkers, "walks", lambda *_: random.random() < 0.5)
        for n in range(number):
            caller = "nobody" if n % 50 == 49 else callers[n % len(callers)]
            await compare(world, executor, operations.next(), caller, count)
            report(count)
    return count


@contextmanager
def counted(count: Count) -> Iterator[None]:
    """Counts root fields in `count` while the `with` block runs.

    The counts are those of the executed root fields, and of the root fields that a planned read returned.
    """
    executing, running = PlannedExecution.execute_field, PlannedExecution._planned

    def execute(self: Any, parent_type: Any, source: Any, details: Any, path: Any, position: Any) -> Any:
        count.fields += self.plans is not None and path.prev is None and not details[0].node.name.value.startswith("__")
        return executing(self, parent_type, source, details, path, position)

    async def run(self: Any, one: Any, planning: Any, details: Any, path: Any, resolve: Any) -> Any:
        fell: list[bool] = []

        def noted() -> Any:
            fell.append(True)
            return resolve()

        try:
            return await running(self, one, planning, details, path, noted)
        finally:
            count.planned += not fell

    PlannedExecution.execute_field = execute  # type: ignore[assignment, method-assign]
    PlannedExecution._planned = run  # type: ignore[assignment, method-assign]
    try:
        yield
    finally:
        PlannedExecution.execute_field = executing  # type: ignore[method-assign]
        PlannedExecution._planned = running  # type: ignore[method-assign]
