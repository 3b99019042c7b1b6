"""Creates rows for tests with the factories of the entities."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Coroutine
from typing import Any
from uuid import UUID

import resolvers.entities  # noqa: F401 - registers them
from core.settings import Settings
from models.dialect.base import Database
from models.row import Row
from resolvers import access, registry
from resolvers.changes import Changes
from resolvers.search.record import Record

Values = dict[str, Any]
Factory = Callable[["Make", int], Awaitable[Values]]

FACTORIES: dict[str, Factory] = {}
BESIDE: dict[str, dict[str, Values]] = {}
"""By entity and column: the values that other columns must have if this column has a value."""
RULED: dict[str, frozenset[str]] = {}
"""By entity: the columns whose changes are restricted by domain rules. The tests of the domain test these changes."""

ALONE = frozenset({("SalesRecord", "opportunity_id")})
"""Foreign keys, with their entities, by which only one row that is not deleted may refer to another."""


class Make:
    """Creates rows without access checks, through the same code that all other writes use."""

    def __init__(self, database: Database, settings: Settings, *, taken: int = 0) -> None:
        self.changes = Changes(database, access.SYSTEM, settings)
        self.taken = taken
        """How many numbers the rows of the database have used. The values of the next rows are made from the next."""
        self.administrator: UUID | None = None
        """The administrator as whom the tests ask the graph, for factories of rows that nobody else may see."""
        self.given: Values = {}
        """The values that the caller of `values` has given, for factories whose other values depend on them."""

    async def __call__(self, model: type[Row], **values: Any) -> UUID:
        """Creates a row with the values of its factory, replaced by `values` where given. Returns the id of the row."""
        return await self.changes.create(registry.of(model), await self.values(model, **values))

    async def row(self, model: type[Row], id: UUID) -> Record:
        """Reads a row that exists."""
        found = await self.changes.run(lambda unit: unit.get(model, id))
        assert found is not None
        return found

    async def values(self, model: type[Row], **values: Any) -> Values:
        """Returns the values for a new row, without creating it. The related rows that it needs are created."""
        beside = [BESIDE[model.__name__].get(name, {}) for name, value in values.items() if value is not None]
        values = {name: value for one in beside for name, value in one.items()} | values
        self.given = values
        self.taken += 1
        whole = await FACTORIES[model.__name__](self, self.taken)
        for name in whole.keys() & values.keys():
            if isinstance(whole[name], Coroutine):
                whole[name].close()  # the row that it would make is not needed
        whole |= values
        return {name: await value if isinstance(value, Coroutine) else value for name, value in whole.items()}


def factory(
    model: type[Row], *, beside: dict[str, Values] | None = None, ruled: Collection[str] = ()
) -> Callable[[Factory], Factory]:
    """Returns a decorator that registers a function as the factory of a model.

    `beside`: the model's entry in `BESIDE`.
    `ruled`: the columns in the model's entry in `RULED`.
    """

    def wrap(function: Factory) -> Factory:
        FACTORIES[model.__name__] = function
        BESIDE[model.__name__] = beside or {}
        RULED[model.__name__] = frozenset(ruled)
        return function

    return wrap
