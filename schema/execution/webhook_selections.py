"""Validates and executes the selections of webhooks.

A webhook has a selection of GraphQL fields. For each event, the selection is executed on the row of the event, and the
result is delivered.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import cache

import strawberry
from graphql import GraphQLError, GraphQLSchema, OperationDefinitionNode, OperationType, parse

from core.errors import RapportError
from core.settings import Settings
from models.description import camel
from models.dialect.base import Database
from resolvers.access import Viewer
from resolvers.events.bulk_reads import BulkReads
from resolvers.webhooks.payload import Node, PayloadFailed
from schema.execution.documents import Documents
from schema.execution.executor import Executor
from schema.execution.limits import Limits
from schema.execution.validation import Rejection
from schema.mapping.context import Context
from schema.mapping.entity import mapped_as

_UNBOUNDED = 10**12
"""The capacity of the rate limit bucket for selections, which cannot be used up.

Instead, the number of concurrent deliveries bounds the load.
"""


def query_of(selection: str) -> str:
    """Returns a query that reads the fields of `selection` from one row. The query takes the id of the row as `$id`."""
    return f"query($id: ID!) {{ node(id: $id) {{\n{selection}\n}} }}"


_LIMITS = replace(Limits(), document_bytes=4 * 2**20, introspection_bytes=0, bucket=_UNBOUNDED)
_CALLER = "webhooks"


@cache
def _documents(schema: GraphQLSchema) -> Documents:
    return Documents(schema, _LIMITS)


async def wrong_selection(schema: GraphQLSchema, selection: str) -> str | None:
    """Returns an error message if a selection is invalid or exceeds a limit, otherwise None."""
    try:
        definitions = parse(f"{{\n{selection}\n}}", max_lexical_tokens=Limits().tokens).definitions
    except GraphQLError as error:
        return error.message
    # Reject a selection that closes the surrounding braces and continues with other definitions.
    match definitions:
        case (OperationDefinitionNode(operation=OperationType.QUERY, name=None),):
            pass
        case _:
            return "Write only the fields of the selection, without outer braces, operations or named fragments."
    document = await _documents(schema).find(query_of(selection), _CALLER)
    if isinstance(document, Rejection):
        return " ".join(error["message"] for error in document.errors)
    try:
        document.choose(None).tariff.cost({}, Limits())
    except RapportError as error:
        return error.message
    return None


class Selections:
    """Executes the selections of webhooks for the worker that delivers them.

    `bulk_reads`: counts the sensitive values that are sent; None to count only those of this worker.
    """

    def __init__(
        self,
        schema: strawberry.Schema,
        database: Database,
        settings: Settings,
        bulk_reads: BulkReads | None = None,
    ) -> None:
        limits = replace(_LIMITS, timeout_seconds=settings.timeout_seconds)
        self._executor = Executor(schema, limits)
        self._executor.bulk_reads = bulk_reads or BulkReads(database)
        self._database = database
        self._settings = settings

    async def node(self, viewer: Viewer, id: str, selection: str) -> Node:
        """Executes a selection on a row.

        `viewer`: the viewer on whose behalf the row is read.
        `id`: the global id of the row.

        If the viewer may not see the row, the `value` of the returned Node is None. Raises PayloadFailed if the
        response has errors other than unreadable values.
        """
        context = Context(self._database, viewer, self._settings)
        context.reader.record_response()
        response = (await self._executor.run(query_of(selection), {"id": id}, None, context)).response
        errors = response.get("errors", [])
        if not all(one["extensions"].get("unreadable") for one in errors):
            raise PayloadFailed("The selection failed: " + " ".join(one["message"] for one in errors))
        people, rows = context.reader.people or set(), context.reader.shown_rows()
        return Node(response["data"]["node"], people, rows, errors)

    def fields(self, entity: str, columns: Collection[str]) -> list[str]:
        """Returns the GraphQL names of an entity's fields that show any of these columns."""
        one = mapped_as(entity)
        names = [name for name in one.attributes if name in columns]
        names += [name for name in one.to_one if one.entity.description.to_one[name].column in columns]
        return [camel(name) for name in names]
