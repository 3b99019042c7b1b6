"""Parses and validates documents, checks their limits, prices their operations, and caches the results.

Clients send the same few documents again and again, so the cache saves the milliseconds that validation takes. The keys
of the cache are the texts of the documents. For an invalid document, its errors are cached.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

import orjson
from graphql import (
    ASTValidationRule,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLFormattedError,
    GraphQLSchema,
    InlineFragmentNode,
    Node,
    ObjectValueNode,
    OperationDefinitionNode,
    OperationType,
    VariableNode,
    Visitor,
    parse,
    specified_rules,
    validate,
    visit,
)
from graphql.language.visitor import SKIP
from graphql.validation.rules import overlapping_fields_can_be_merged
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from core.errors import BadRequest, LimitExceeded
from core.lru import Lru
from schema.execution.cost import Tariff, price
from schema.execution.limits import Limits, check_shape
from schema.execution.planned_execution import Plans

# OverlappingFieldsCanBeMerged is the only validation rule that takes more than linear time. With graphql-core's default
# budget, it can take half a second for 2,000 tokens; with this budget, a fifth of that. Other documents need less.
overlapping_fields_can_be_merged.MAX_COMPLEXITY_BUDGET = 100_000

MAX_DOCUMENTS = 1_000
MAX_CHARACTERS = 500_000
"""The most characters in all cached texts together.

A parsed document takes about a hundred bytes of memory per character of its text.
"""


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of a valid document. `tariff`: computes the cost of the operation for the variables of a request."""

    node: OperationDefinitionNode
    kind: OperationType
    tariff: Tariff
    root_fields: frozenset[str]
    """The names of the operation's root fields, including those in fragments."""

    @property
    def bulk(self) -> bool:
        """Whether the operation is a bulk mutation, whose request body may be larger than that of other operations."""
        fields = [one.name.value for one in self.node.selection_set.selections if isinstance(one, FieldNode)]
        return self.kind is OperationType.MUTATION and any("Bulk" in name for name in fields)


@dataclass(frozen=True, slots=True)
class Document:
    """A valid document. `operations`: its operations by name. `plans`: the cached plans of its root fields.

    The document keeps references to its AST nodes. So the `id()` of a node stays unique, and `plans` can use it as a
    key.
    """

    node: DocumentNode
    operations: dict[str | None, Operation]
    plans: Plans

    def choose(self, name: str | None) -> Operation:
        """Returns the operation to execute. `name`: the `operationName` of the request; None if the request has none.

        Raises BadRequest if no operation has this name, or if `name` is None and the document has more than one
        operation.
        """
        if name is not None:
            if name in self.operations:
                return self.operations[name]
            raise BadRequest(f'Unknown operation named "{name[:100]}".')
        if len(self.operations) == 1:
            return next(iter(self.operations.values()))
        if self.operations:
            raise BadRequest("The document has several operations. Choose one with operationName.")
        raise BadRequest("The document has no operation to run.")


@dataclass(frozen=True, slots=True)
class Rejection:
    """The errors of a document that must not be executed, formatted for a response."""

    errors: tuple[GraphQLFormattedError, ...]


class Documents:
    """A cache of documents by their text. When the cache is full, the least recently used documents are removed."""

    def __init__(self, schema: GraphQLSchema, limits: Limits) -> None:
        self._schema = schema
        self._limits = limits
        self._known: Lru[str, Document | Rejection] = Lru(MAX_DOCUMENTS, MAX_CHARACTERS)

    def get(self, text: str) -> Document | Rejection:
        """Returns the document with this text. Returns a Rejection if the document has errors or exceeds a limit."""
        known = self._known.get(text)
        return known if known is not None else self._known.put(text, self._check(text), len(text))

    def _check(self, text: str) -> Document | Rejection:
        tokens = self._limits.tokens
        try:
            # If the nesting is too deep, the parser raises a syntax error, not a RecursionError.
            node = parse(text, max_lexical_tokens=tokens, max_comments=tokens)
        except GraphQLError as error:
            if f"contains more than {tokens} " not in error.message:
                return _rejected([error], "GRAPHQL_PARSE_FAILED")
            message = f"The operation exceeds the limit of tokens: {tokens} are allowed."
            return _too_large(LimitExceeded(message, limit="tokens", maximum=tokens))
        try:
            check_shape(node, self._limits)
        except LimitExceeded as error:
            return _too_large(error)
        most = self._limits.errors_echoed
        errors = validate(self._schema, node, _RULES, max_errors=most)
        if errors:
            # If there are more errors, graphql-core appends one that says that validation was aborted.
            return _rejected(errors[:most], "GRAPHQL_VALIDATION_FAILED")
        operations = {
            definition.name.value if definition.name else None: Operation(
                definition,
                definition.operation,
                price(node, definition, self._schema, self._limits),
                _root_fields(node, definition),
            )
            for definition in node.definitions
            if isinstance(definition, OperationDefinitionNode)
        }
        return Document(node, operations, Plans(node))


class _OneOfInputs(OneOfInputValidationRule):
    """Strawberry's validation rule for @oneOf inputs, changed so that unknown variables do not cause exceptions.

    Strawberry's rule raises KeyError or AttributeError for a variable that it does not know. Undefined variables are
    reported by another rule. If a fragment precedes its operation, this rule does not know the types of the variables
    yet, so the values in such a fragment are checked only during execution.
    """

    def enter_object_value(self, node: ObjectValueNode, *_args: object) -> None:
        with suppress(KeyError, AttributeError):
            super().enter_object_value(node, *_args)


_RULES: tuple[type[ASTValidationRule], ...] = (*specified_rules, MaybeNullValidationRule, _OneOfInputs)


def _root_fields(document: DocumentNode, operation: OperationDefinitionNode) -> frozenset[str]:
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    found: set[str] = set()
    stack = [operation.selection_set]
    while stack:
        for node in stack.pop().selections:
            if isinstance(node, FieldNode):
                found.add(node.name.value)
            elif isinstance(node, InlineFragmentNode):
                stack.append(node.selection_set)
            elif isinstance(node, FragmentSpreadNode) and node.name.value in fragments:
                stack.append(fragments.pop(node.name.value).selection_set)
    return frozenset(found)


def _rejected(errors: Sequence[GraphQLError], code: str) -> Rejection:
    formatted = [error.formatted for error in errors]
    for error in formatted:
        error["extensions"] = {"code": code}
    return Rejection(tuple(formatted))


def _too_large(error: LimitExceeded) -> Rejection:
    return Rejection(({"message": error.message, "extensions": error.extensions},))


def selection_of(
    document: DocumentNode, text: str, operation_name: str | None, variables: Mapping[str, object] | None
) -> Hashable:
    """Returns a key that is equal for two subscriptions if they select the same fields of an event.

    The key consists of the document's text, the operation's name, and the values of variables in the selection.
    Variables that are used only in arguments of the root field are not in the key. They decide which events are sent to
    the subscriber, not what is selected from an event.
    """
    used: set[str] = set()

    class Used(Visitor):
        def enter_variable(self, node: VariableNode, *_args: object) -> None:
            used.add(node.name.value)

        def enter_variable_definition(self, *_args: object) -> object:
            return SKIP

    for definition in document.definitions:
        if not isinstance(definition, OperationDefinitionNode):
            visit(definition, Used())
            continue
        for selected in definition.selection_set.selections:
            inner: list[Node | None] = [selected]
            if isinstance(selected, FieldNode):
                inner = [selected.selection_set, *(selected.directives or ())]
            for node in inner:
                if node is not None:
                    visit(node, Used())
    given = {name: value for name, value in (variables or {}).items() if name in used}
    return text, operation_name, orjson.dumps(given, option=orjson.OPT_SORT_KEYS)
