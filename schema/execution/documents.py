"""Parses, measures, validates and prices documents, and caches the outcome by their text.

Validation takes milliseconds, and a client sends the same few texts over and over. Rejections are cached too.
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

# OverlappingFieldsCanBeMerged is the only rule that is not linear. With graphql-core's own budget, a document of 2,000
# tokens can take half a second; this budget ends it after a fifth of that. Ordinary documents use far less.
overlapping_fields_can_be_merged.MAX_COMPLEXITY_BUDGET = 100_000

MAX_DOCUMENTS = 1_000
MAX_CHARACTERS = 500_000
"""The total length of the cached texts. A parsed document takes some hundred bytes per character of its text."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a valid document."""

    node: OperationDefinitionNode
    kind: OperationType
    tariff: Tariff
    root_fields: frozenset[str]
    """The names of its root fields, including those in fragments."""

    @property
    def bulk(self) -> bool:
        """Whether it is a bulk mutation, whose request body may be larger."""
        fields = [one.name.value for one in self.node.selection_set.selections if isinstance(one, FieldNode)]
        return self.kind is OperationType.MUTATION and any("Bulk" in name for name in fields)


@dataclass(frozen=True, slots=True)
class Document:
    """A valid document. Its nodes live as long as it is cached, so that `Plans` can use their ids as keys."""

    node: DocumentNode
    operations: dict[str | None, Operation]
    plans: Plans

    def choose(self, name: str | None) -> Operation:
        """Returns the operation with this name, or the only one. Raises BadRequest if there is no such operation."""
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
    """The errors of a document that was rejected, in the form of a response."""

    errors: tuple[GraphQLFormattedError, ...]


class Documents:
    """A least recently used cache of documents by their text."""

    def __init__(self, schema: GraphQLSchema, limits: Limits) -> None:
        self._schema = schema
        self._limits = limits
        self._known: Lru[str, Document | Rejection] = Lru(MAX_DOCUMENTS, MAX_CHARACTERS)

    def get(self, text: str) -> Document | Rejection:
        """Returns the document for a text, or its rejection."""
        known = self._known.get(text)
        return known if known is not None else self._known.put(text, self._check(text), len(text))

    def _check(self, text: str) -> Document | Rejection:
        tokens = self._limits.tokens
        try:
            # The parser reports nesting that is too deep as a syntax error, not as a RecursionError.
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
            # If it stopped early, graphql-core appends one more error that says so.
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
    """Strawberry's rule for @oneOf inputs, which itself fails on a variable that is not defined.

    Another rule reports undefined variables. In a fragment that precedes its operation, the variables are not known
    yet; there, only the check during execution applies.
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
    """Returns a key that is equal for subscriptions with the same document and the same variables in their selections.

    Variables in the arguments of the root field do not count: they decide which events are sent, not their content.
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
