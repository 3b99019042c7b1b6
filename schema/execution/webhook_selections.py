"""Selections of webhooks: checked when they are written down, run when an event is delivered."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import cache
from typing import Any

import strawberry
from graphql import GraphQLError, GraphQLSchema, OperationDefinitionNode, OperationType, parse

from core.errors import RapportError
from core.settings import Settings
from models.description import camel
from models.dialect.base import Database
from resolvers.access import Viewer
from resolvers.events.data_keys import Person
from resolvers.webhooks.payload import PayloadFailed
from schema.execution.documents import Documents, Rejection
from schema.execution.executor import Executor
from schema.execution.limits import Limits
from schema.mapping.context import Context
from schema.mapping.entity import mapped_as

_UNBOUNDED = 10**12
"""Deliveries are bounded by how many a worker makes at once, not by their caller's bucket."""


def query_of(selection: str) -> str:
    """The query that gives a selection of a row."""
    return f"query($id: ID!) {{ node(id: $id) {{\n{selection}\n}} }}"


@cache
def _documents(schema: GraphQLSchema) -> Documents:
    return Documents(schema, Limits())


def wrong_selection(schema: GraphQLSchema, selection: str) -> str | None:
    """What is wrong with a selection, as GraphQL says it; None when nothing is."""
    try:
        definitions = parse(f"{{\n{selection}\n}}", max_lexical_tokens=Limits().tokens).definitions
    except GraphQLError as error:
        return error.message
    # Nothing may close the braces that are put around it.
    match definitions:
        case (OperationDefinitionNode(operation=OperationType.QUERY, name=None),):
            pass
        case _:
            return "Write a selection alone, without its outer braces, operations and named fragments."
    document = _documents(schema).get(query_of(selection))
    if isinstance(document, Rejection):
        return " ".join(error["message"] for error in document.errors)
    try:
        document.choose(None).tariff.cost({}, Limits())
    except RapportError as error:
        return error.message
    return None


class Selections:
    """What the graph shows of rows, for whoever delivers events. It is built once."""

    def __init__(self, schema: strawberry.Schema, database: Database, settings: Settings) -> None:
        limits = replace(Limits(), timeout_seconds=settings.timeout_seconds, bucket=_UNBOUNDED)
        self._executor = Executor(schema, limits)
        self._database = database
        self._settings = settings

    async def node(self, viewer: Viewer, id: str, selection: str) -> tuple[Any, set[Person]]:
        """What a selection gives of a row now, to a viewer, and whom it is about. Raises PayloadFailed."""
        context = Context(self._database, viewer, self._settings)
        people = context.reader.people = set()
        response = (await self._executor.run(query_of(selection), {"id": id}, None, context)).response
        if "errors" in response:
            raise PayloadFailed("The selection failed: " + " ".join(one["message"] for one in response["errors"]))
        return response["data"]["node"], people

    def fields(self, entity: str, columns: Collection[str]) -> list[str]:
        """The fields that show these columns, by their names in the graph."""
        one = mapped_as(entity)
        names = [name for name in one.attributes if name in columns]
        names += [name for name in one.to_one if one.entity.description.to_one[name].column in columns]
        return [camel(name) for name in names]
