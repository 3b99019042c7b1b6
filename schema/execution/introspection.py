"""Answers the introspection fields `__schema` and `__type`, and the field `dataModel`.

Each answer is created once and cached as JSON, because neither the schema nor the data model changes while the process
runs. Answers are large, so creating one can take a second. A thread creates the answers, one at a time for each caller.
"""

from __future__ import annotations

import asyncio
from collections.abc import Hashable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import orjson
from graphql import (
    DocumentNode,
    ExecutionResult,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    Node,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    VariableNode,
    Visitor,
    experimental_execute_incrementally,
    print_ast,
    visit,
)

from core.errors import Forbidden, RapportError, Unauthenticated
from core.lru import Lru
from core.settings import IntrospectionAccess
from schema.execution.turns import Turns

MAX_ANSWERS = 1_000
"""The maximum number of answers in the cache. Usually, the limit in bytes is reached first."""

_thread = ThreadPoolExecutor(1, thread_name_prefix="introspection")


class Introspection:
    """Creates and caches the answers to introspection fields, and to `dataModel`.

    `access`: who may use introspection.
    `most_bytes`: the maximum size of all cached answers. The answers of one caller take at most half of it.
    """

    def __init__(self, schema: GraphQLSchema, access: IntrospectionAccess, most_bytes: int) -> None:
        self._schema = schema
        self._access = access
        self._answers: Lru[Hashable, bytes] = Lru(MAX_ANSWERS, most_bytes, most_bytes // 2)
        self._making: dict[Hashable, asyncio.Task[bytes]] = {}
        self._turns = Turns()

    def refusal(self, caller: str | None) -> RapportError | None:
        """Returns the error that refuses introspection to a caller, or None if the caller may use introspection.

        `caller`: the key of the caller; None for an anonymous caller.
        """
        match self._access:
            case IntrospectionAccess.NOBODY:
                return Forbidden("This server does not answer introspection. Its schema is published as a file.")
            case IntrospectionAccess.SIGNED_IN if caller is None:
                return Unauthenticated("Introspection needs a token: Authorization: Bearer TOKEN.")
        return None

    async def answer(self, request: IntrospectionRequest, caller: Hashable) -> orjson.Fragment:
        """Returns the value of the field as JSON.

        `caller`: a value that identifies the caller, or the network of an anonymous caller. For each caller, answers
        are created one at a time.
        """
        key = request.key
        answer = self._answers.get(key, caller)
        if answer is None:
            async with self._turns.of(caller):
                answer = self._answers.get(key, caller)
                if answer is None:
                    making = self._making.get(key)
                    if making is None:
                        making = self._making[key] = asyncio.create_task(self._make(request, key, caller))
                    # Others may wait for the same answer, so a caller who leaves does not cancel it.
                    answer = await asyncio.shield(making)
        return orjson.Fragment(answer)

    async def _make(self, request: IntrospectionRequest, key: Hashable, caller: Hashable) -> bytes:
        try:
            run = asyncio.get_running_loop().run_in_executor
            answer = await run(_thread, request.execute, self._schema)
            return self._answers.put(key, answer, len(answer) + 2_000, caller)
        finally:
            del self._making[key]


class IntrospectionRequest:
    """A field of an operation, such as `__schema`: its text, and everything that its answer depends on.

    `nodes`: the AST nodes that select the field under the same response key.
    `fragments`: the document's fragments.
    `variables`: the coerced values of the operation's variables.
    `part`: identifies the part of the data model that the caller may see, for the field `dataModel`.
    `context`: the context of the resolver of `dataModel`.
    """

    def __init__(
        self,
        operation: OperationDefinitionNode,
        nodes: Sequence[FieldNode],
        fragments: dict[str, FragmentDefinitionNode],
        variables: dict[str, Any],
        part: Hashable = None,
        context: object = None,
    ) -> None:
        used = _Used()
        spread: dict[str, FragmentDefinitionNode] = {}
        unread: list[Node] = list(nodes)
        while unread:
            used.fragments.clear()
            visit(unread.pop(), used)
            for name in used.fragments - spread.keys():
                spread[name] = fragments[name]
                unread.append(fragments[name])
        definitions = [one for one in operation.variable_definitions or () if one.variable.name.value in used.variables]
        self._name = nodes[0].name.value
        self._part = part
        self._context = context
        self._variables = {name: variables[name] for name in sorted(used.variables) if name in variables}
        self._document = DocumentNode(
            definitions=(
                OperationDefinitionNode(
                    operation=OperationType.QUERY,
                    name=None,
                    variable_definitions=tuple(definitions),
                    directives=(),
                    selection_set=SelectionSetNode(selections=tuple(map(_without_alias, nodes))),
                ),
                *spread.values(),
            )
        )

    @property
    def key(self) -> Hashable:
        """A cache key. It is equal for two requests if their fields have the same answer.

        It consists of the text of the field and its fragments, the variables, and the part of the data model.
        """
        return print_ast(self._document), orjson.dumps(self._variables), self._part

    def execute(self, schema: GraphQLSchema) -> bytes:
        """Returns the value of the field as JSON."""
        # Not `execute_sync`, which refuses schemas that have @defer and @stream. The document has neither.
        result = experimental_execute_incrementally(
            schema, self._document, variable_values=self._variables, context_value=self._context
        )
        assert isinstance(result, ExecutionResult)
        if result.errors:
            raise result.errors[0]
        assert result.data is not None
        return orjson.dumps(result.data[self._name])


def _without_alias(node: FieldNode) -> FieldNode:
    return FieldNode(
        name=node.name, arguments=node.arguments, directives=node.directives, selection_set=node.selection_set
    )


class _Used(Visitor):
    """Collects the names of the variables and fragments that an AST node uses."""

    def __init__(self) -> None:
        super().__init__()
        self.variables: set[str] = set()
        self.fragments: set[str] = set()

    def enter_variable(self, node: VariableNode, *_args: object) -> None:
        self.variables.add(node.name.value)

    def enter_fragment_spread(self, node: FragmentSpreadNode, *_args: object) -> None:
        self.fragments.add(node.name.value)
