"""Collects the fields of a selection set by response key.

Like the algorithm CollectFields of the GraphQL specification, this module applies fragments, @skip and @include.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    SelectionSetNode,
)
from graphql.execution.values import get_directive_values
from graphql.type import GraphQLIncludeDirective, GraphQLSkipDirective

from resolvers.plan.concurrent_reads import NotPlanned

KNOWN_DIRECTIVES = {"skip": GraphQLSkipDirective, "include": GraphQLIncludeDirective}
"""The directives that planned reads support. Root fields in documents with other directives are read by dataloaders."""

Selected = tuple[str, Any, list[FieldNode]]
"""A response key, the definition of the field (None for `__typename`), and all AST nodes that select the field."""


@dataclass(frozen=True, slots=True)
class Selections:
    """Collects selected fields, with the fragments and variables of one execution of an operation."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Any

    def fields(self, type_: GraphQLObjectType, nodes: Sequence[FieldNode]) -> Iterator[Selected]:
        """Yields the fields of `type_` that `nodes` select, in the order of the response.

        Raises NotPlanned for a directive other than @skip and @include.
        """
        found: dict[str, list[FieldNode]] = {}
        for node in nodes:
            if node.selection_set is not None:
                self._collect(type_, node.selection_set, found, set())
        for key, some in found.items():
            yield key, type_.fields.get(some[0].name.value), some

    def _collect(
        self, type_: GraphQLObjectType, selected: SelectionSetNode, found: dict[str, list[FieldNode]], seen: set[str]
    ) -> None:
        for node in selected.selections:
            if not self._included(node):
                continue
            if isinstance(node, FieldNode):
                found.setdefault(node.alias.value if node.alias else node.name.value, []).append(node)
            elif isinstance(node, InlineFragmentNode):
                if node.type_condition is None or self._applies(node.type_condition.name.value, type_):
                    self._collect(type_, node.selection_set, found, seen)
            elif isinstance(node, FragmentSpreadNode) and node.name.value not in seen:
                seen.add(node.name.value)
                fragment = self.fragments[node.name.value]
                if fragment.directives:
                    raise NotPlanned(f"the directives of the fragment {node.name.value}")
                if self._applies(fragment.type_condition.name.value, type_):
                    self._collect(type_, fragment.selection_set, found, seen)

    def _included(self, node: Any) -> bool:
        given: dict[str, Any] = {}
        for directive in node.directives or ():
            name = directive.name.value
            if name not in KNOWN_DIRECTIVES:
                raise NotPlanned(f"the directive @{name}")
            values = get_directive_values(KNOWN_DIRECTIVES[name], node, self.variables)
            given[name] = values and values["if"]
        return not given.get("skip", False) and given.get("include", True)

    def _applies(self, condition: str, type_: GraphQLObjectType) -> bool:
        if condition == type_.name:
            return True
        abstract: Any = self.schema.type_map[condition]
        return not isinstance(abstract, GraphQLObjectType) and self.schema.is_sub_type(abstract, type_)
