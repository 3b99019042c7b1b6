"""A game of random verbs: the same is done to a model and to a database, and refused by both or by none."""

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
    """The dice, the database, and how often each verb was done and refused."""

    def __init__(self, make: Make, seed: int) -> None:
        self.make = make
        self.dice = Random(seed)
        self.done = Counter[str]()
        self.refused = Counter[str]()

    async def both(self, verb: str, legal: bool, work: Work) -> Any:
        """Does what the model says is legal, and sees refused what it says is not; None then."""
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
        """Every living row of a model."""
        rows = await self.make.changes.run(lambda unit: unit.read(registry.of(model), LIVING))
        return {row.id: row for row in rows}
