"""Tests whether the value of an argument can differ between requests that send the same document."""

from __future__ import annotations

from graphql import Node, ObjectFieldNode, VariableNode, Visitor, visit


def varies(node: Node) -> bool:
    """Returns whether the value of an argument contains a variable or a relative time.

    Only such a value can differ between requests.
    """
    found = [names_a_variable(node)]

    class Relative(Visitor):
        def enter_object_field(self, inner: ObjectFieldNode, *_args: object) -> None:
            found.append(inner.name.value in ("ago", "ahead"))

    visit(node, Relative())
    return any(found)


def names_a_variable(node: Node) -> bool:
    """Returns whether the value of an argument contains a variable."""
    found: list[str] = []

    class Used(Visitor):
        def enter_variable(self, variable: VariableNode, *_args: object) -> None:
            found.append(variable.name.value)

    visit(node, Used())
    return bool(found)
