"""Runs random mutations on a model and on a database. Both must accept a mutation, or both must refuse it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from random import Random
from typing import Any
from uuid import UUID

from core.errors import Refused
from models.row import Row
from resolvers import registry
from resolvers.changes import Unit
from resolvers.search.expressions import LIVING
from resolvers.search.record import Record
from tests.factories import Make

Work = Callable[[Unit], Awaitable[Any]]


class Game:
    """Runs mutations on a database, and counts how often each was done and refused.

    `dice`: the random numbers.
    """

    def __init__(self, make: Make, seed: int) -> None:
        self.make = make
        self.dice = Random(seed)
        self.done = Counter[str]()
        self.refused = Counter[str]()

    async def both(self, verb: str, legal: bool, work: Work) -> Any:
        """Runs a mutation on the database, and checks that it succeeds if and only if it is legal.

        Returns the result of `work`, or None if the database refuses the mutation.

        `legal`: whether the mutation is legal in the model.
        """
        try:
            result = await self.make.changes.run(work)
        except Refused as refused:
            self.refused[verb] += 1
            if legal:
                raise AssertionError(f"{verb} is legal, and was refused: {refused}") from None
            return None
        self.done[verb] += 1
        assert legal, f"{verb} is illegal, and was done"
        return result

    async def rows(self, model: type[Row]) -> dict[UUID, Record]:
        """Returns all rows of a model that are not deleted, by id."""
        rows = await self.make.changes.run(lambda unit: unit.read(registry.of(model), LIVING))
        return {row.id: row for row in rows}
