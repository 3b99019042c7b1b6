"""Parses and validates documents, checks their limits, and prepares the computation of costs.

`check` may take tens of milliseconds for the largest documents that the limits allow, so `schema.execution.documents`
calls it in a thread. `check` uses no data that other threads change.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Collection, Hashable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

import orjson
from graphql import (
    ASTValidationRule,
    DirectiveNode,
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
from graphql.language.visitor import REMOVE, SKIP
from graphql.pyutils import suggestion_list
from graphql.validation.rules import (
    fields_on_correct_type,
    known_argument_names,
    known_type_names,
    overlapping_fields_can_be_merged,
)
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from core.errors import BadRequest, LimitExceeded, RapportError
from schema.execution.cost import Tariff, price
from schema.execution.limits import INTROSPECTION, Limits, check_shape, within
from schema.execution.plan_cache import Plans
from schema.execution.planned_execution import OnlyField
from schema.mapping.definitions import ResolvedField

# OverlappingFieldsCanBeMerged is the only validation rule that takes more than linear time. With graphql-core's default
# budget, it can take two seconds for 2,000 tokens; with this budget, a tenth of that. Other documents need less: with
# this budget, a selection set may have 200 fields with the same response key.
overlapping_fields_can_be_merged.MAX_COMPLEXITY_BUDGET = 50_000


MANY_TOKENS = 500
"""The number of tokens of a document from which on the objects of its validation are freed at once."""


def _suggestions(unknown_name: str, names: Collection[str]) -> list[str]:
    """Returns the names that are similar to an unknown name, for an error message."""
    # graphql-core compares the unknown name with every name in the schema, which takes up to a second for a long name.
    # This function compares it with at most 50 names of similar length that begin with the same letter.
    if len(unknown_name) > _LONGEST_SUGGESTED:
        return []
    near = (
        name
        for name in names
        if name[:1].lower() == unknown_name[:1].lower() and abs(len(name) - len(unknown_name)) <= 4
    )
    return suggestion_list(unknown_name, list(islice(near, 50)))


_LONGEST_SUGGESTED = 40

for _rule in (fields_on_correct_type, known_argument_names, known_type_names):
    vars(_rule)["suggestion_list"] = _suggestions


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of a valid document. `tariff`: computes the operation's cost from the variables of a request."""

    node: OperationDefinitionNode
    kind: OperationType
    tariff: Tariff
    root_fields: frozenset[str]
    """The names of the operation's root fields, including those in fragments."""
    introspection: FieldNode | None
    """The first root field that is `__schema` or `__type`; None if there is none."""
    bulk: bool
    """Whether the operation is a bulk mutation. For a bulk mutation, the request body may be larger."""
    only_field: OnlyField | None
    """The root field of a query that has just one, without directives or a fragment; None otherwise."""


@dataclass(frozen=True, slots=True)
class Document:
    """A valid document.

    `operations`: the operations by name.
    `plans`: the cached plans of the root fields (`schema.execution.plan_cache`).
    `tokens`: the number of tokens in the text, including comments.
    """

    node: DocumentNode
    operations: dict[str | None, Operation]
    plans: Plans
    tokens: int

    def choose(self, name: str | None) -> Operation:
        """Returns the operation to execute. `name`: the `operationName` of the request; None for the only operation.

        Raises BadRequest if no operation has this name, or if `name` is None and there is not exactly one operation.
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


def without_suggestions(errors: Sequence[GraphQLFormattedError]) -> list[GraphQLFormattedError]:
    """Returns the errors without the suggestions in their messages, because these name fields of the schema."""
    return [{**error, "message": error["message"].partition(_SUGGESTION)[0]} for error in errors]


_SUGGESTION = " Did you mean "
"""The beginning of graphql-core's suggestions, which end the message."""


def check(schema: GraphQLSchema, limits: Limits, text: str) -> Document | Rejection:
    """Returns the document with this text, or a Rejection if the document has errors or exceeds a limit."""
    tokens = limits.tokens
    try:
        # If the nesting is too deep, the parser raises a syntax error, not a RecursionError.
        node = parse(text, max_lexical_tokens=tokens, max_comments=tokens)
    except GraphQLError as error:
        if f"contains more than {tokens} " not in error.message:
            return _rejected([error], "GRAPHQL_PARSE_FAILED")
        message = f"The operation exceeds the limit of tokens: {tokens} are allowed."
        return rejection(LimitExceeded(message, limit="tokens", maximum=tokens))
    try:
        check_shape(node, limits)
    except LimitExceeded as error:
        return rejection(error)
    most = limits.errors_echoed
    errors = validate(schema, node, _RULES, max_errors=most)
    if (node.token_count or 0) > MANY_TOKENS:
        # The comparison of fields that may overlap leaves up to 5 MB of objects that refer to each other. The server's
        # thresholds would let those of 20 documents pile up.
        gc.collect(1)
    if errors:
        # If there are more errors, graphql-core appends one that says that validation was aborted.
        return _rejected(errors[:most], "GRAPHQL_VALIDATION_FAILED")
    tokens_of_text = node.token_count or 0
    if any(name in text for name in _DEFERRING):
        node = visit(node, _WithoutDeferral())
    operations: dict[str | None, Operation] = {}
    try:
        for definition in node.definitions:
            if isinstance(definition, OperationDefinitionNode):
                name = definition.name.value if definition.name else None
                roots = _root_fields(node, definition)
                _check_secrets(schema, definition.operation, roots, limits)
                operations[name] = Operation(
                    definition,
                    definition.operation,
                    price(node, definition, schema, limits),
                    frozenset(one.name.value for one in roots),
                    next((one for one in roots if one.name.value in INTROSPECTION), None),
                    definition.operation is OperationType.MUTATION
                    and any("Bulk" in one.name.value or "Import" in one.name.value for one in roots),
                    _only_field(definition),
                )
    except LimitExceeded as error:
        return rejection(error)
    return Document(node, operations, Plans(node), tokens_of_text)


_DEFERRING = ("defer", "stream")


class _WithoutDeferral(Visitor):
    """Removes the directives @defer and @stream.

    The specification lets a server ignore these directives and send all data in one response. A planned read gets all
    data by one statement. Deferred data would have to be read by dataloaders, or by a second read.
    """

    def enter_directive(self, node: DirectiveNode, *_args: object) -> object:
        return REMOVE if node.name.value in _DEFERRING else SKIP


def _only_field(definition: OperationDefinitionNode) -> OnlyField | None:
    selections = definition.selection_set.selections
    if definition.operation is not OperationType.QUERY or definition.directives or len(selections) != 1:
        return None
    node = selections[0]
    return OnlyField(node) if isinstance(node, FieldNode) and not node.directives else None


class _OneOfInputs(OneOfInputValidationRule):
    """Validates @oneOf inputs as Strawberry does, but accepts variables whose type is not known.

    Another rule reports undefined variables. If a fragment precedes its operation, the types of the operation's
    variables are not known yet. Their values are then checked during execution only.
    """

    def enter_object_value(self, node: ObjectValueNode, *_args: object) -> None:
        with suppress(KeyError, AttributeError):
            super().enter_object_value(node, *_args)


_RULES: tuple[type[ASTValidationRule], ...] = (*specified_rules, MaybeNullValidationRule, _OneOfInputs)


def _root_fields(document: DocumentNode, operation: OperationDefinitionNode) -> list[FieldNode]:
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    found: list[FieldNode] = []
    stack = [operation.selection_set]
    while stack:
        for node in stack.pop().selections:
            if isinstance(node, FieldNode):
                found.append(node)
            elif isinstance(node, InlineFragmentNode):
                stack.append(node.selection_set)
            elif isinstance(node, FragmentSpreadNode) and node.name.value in fragments:
                stack.append(fragments.pop(node.name.value).selection_set)
    return found


def _check_secrets(schema: GraphQLSchema, kind: OperationType, roots: list[FieldNode], limits: Limits) -> None:
    """Raises LimitExceeded if one request could make many guesses of a password, code or token."""
    if kind is not OperationType.MUTATION or len(roots) < 2 or schema.mutation_type is None:
        return
    for name, count in Counter(one.name.value for one in roots).items():
        field = schema.mutation_type.fields.get(name)  # there is none for __typename
        definition = field.extensions.get("strawberry-definition") if field else None
        if isinstance(definition, ResolvedField) and definition.once:
            within(f"{name} fields", count, limits.secret_fields)


def _rejected(errors: Sequence[GraphQLError], code: str) -> Rejection:
    formatted = [error.formatted for error in errors]
    for error in formatted:
        error["extensions"] = {"code": code}
    return Rejection(tuple(formatted))


def rejection(error: RapportError) -> Rejection:
    """Returns the Rejection for an error that has no location in the document."""
    return Rejection(({"message": error.message, "extensions": error.extensions},))


def selection_of(
    document: DocumentNode, text: str, operation_name: str | None, variables: Mapping[str, object] | None
) -> Hashable:
    """Returns a key that is equal for two subscriptions with the same selection of an event.

    The key contains the document's text, the operation's name, and the variables in the selection. It does not contain
    variables in arguments of the root field, which decide only which events are sent.
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
