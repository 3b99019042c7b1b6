"""From the text of a query to a checked document: parsed, measured, validated, priced, and remembered by its text.

Validation takes milliseconds and a client sends the same few texts over and over, so the whole outcome is kept, also
when it is a rejection.
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

# Comparing fields that may overlap is the one rule that is not linear. 2,000 tokens can keep graphql-core's own bound
# busy for half a second; this one ends after a fifth of that, far beyond what an honest document needs.
overlapping_fields_can_be_merged.MAX_COMPLEXITY_BUDGET = 100_000

MAX_DOCUMENTS = 1_000
MAX_CHARACTERS = 500_000
"""What the cache holds: a parsed document takes some hundred bytes for each character of its text."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a valid document."""

    node: OperationDefinitionNode
    kind: OperationType
    tariff: Tariff
    root_fields: frozenset[str]
    """The names of its outermost fields, those of fragments included."""

    @property
    def bulk(self) -> bool:
        """Whether it changes many rows at once, and so may come in a larger body."""
        fields = [one.name.value for one in self.node.selection_set.selections if isinstance(one, FieldNode)]
        return self.kind is OperationType.MUTATION and any("Bulk" in name for name in fields)


@dataclass(frozen=True, slots=True)
class Document:
    """A document that may be executed. Its nodes live as long as it is cached, so they can be keys of other caches."""

    node: DocumentNode
    operations: dict[str | None, Operation]
    plans: Plans

    def choose(self, name: str | None) -> Operation:
        """The operation by this name, or the only one. Raises BadRequest when that leaves none or several."""
        if name is not None:
            if name in self.operations:
                return self.operations[name]
            raise BadRequest(f'Unknown operation named "{name[:100]}".')
        if len(self.operations) == 1:
            return next(iter(self.operations.values()))
        if self.operations:
            raise BadRequest("The document has several operations: say which one to run as operationName.")
        raise BadRequest("The document has no operation to run.")


@dataclass(frozen=True, slots=True)
class Rejection:
    """Why a text is no document that may be executed, as errors of a response."""

    errors: tuple[GraphQLFormattedError, ...]


class Documents:
    """The documents of a schema by their text, the least recently used forgotten first."""

    def __init__(self, schema: GraphQLSchema, limits: Limits) -> None:
        self._schema = schema
        self._limits = limits
        self._known: Lru[str, Document | Rejection] = Lru(MAX_DOCUMENTS, MAX_CHARACTERS)

    def get(self, text: str) -> Document | Rejection:
        """The checked document of a text, or why there is none."""
        known = self._known.get(text)
        return known if known is not None else self._known.put(text, self._check(text), len(text))

    def _check(self, text: str) -> Document | Rejection:
        tokens = self._limits.tokens
        try:
            # A text that nests too deeply for the parser is a syntax error, too, never a RecursionError.
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
            return _rejected(errors[:most], "GRAPHQL_VALIDATION_FAILED")  # one more says that there were more
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
    """Strawberry's rule, which looks every variable up and fails on one that is not defined.

    That is another rule's error, and a fragment before its operation has no definitions yet: there, the check at
    execution remains.
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
    """What tells apart the selections of subscriptions: the document, and the variables that are used within it.

    The variables of the root field's arguments say what is told of, not what is told.
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
