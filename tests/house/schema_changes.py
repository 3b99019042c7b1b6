"""Finds breaking changes of the GraphQL schema: which schema it is compared with, and which changes are breaking."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from graphql import (
    DirectiveNode,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    Node,
    Visitor,
    build_ast_schema,
    build_schema,
    find_breaking_changes,
    parse,
    visit,
)
from graphql.language.visitor import REMOVE

SDL = "schema/schema.graphql"
RELEASED = "schema/released.graphql"
"""The file with the SDL of the last release. It exists from release 0.1.0 on."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """An SDL on which clients may rely, and the name of its source."""

    source: str
    sdl: str


def breaking_changes(old: str, new: str, *, listed: frozenset[str] = frozenset()) -> list[str]:
    """Returns a sentence for each breaking change from `old` to `new`, sorted, except those in `listed`.

    `old`, `new`: SDL.

    The removal of a member is not breaking if `old` marks the member with `@deprecated`. The removal of a type is not
    breaking if only such members use the type.
    """
    found = find_breaking_changes(_without_deprecated(old), build_schema(new, assume_valid=True))
    return sorted({change.description for change in found} - listed)


def coordinate(sentence: str) -> str:
    """Returns the schema coordinate in a sentence of `breaking_changes`, such as `Order.total` or `Tag`."""
    member = re.search(r"@?\w+\.\w+(\(\w+:\))?", sentence)
    return member[0] if member else sentence.split()[0]


def last_commit(root: Path, current: str) -> Baseline | None:
    """Returns the SDL of the last commit, or that of the commit before if the last one equals `current`.

    Returns None outside a git checkout.
    """
    found = None
    for commit in ("HEAD", "HEAD~1"):
        sdl = _shown(root, commit)
        if sdl is None:
            break
        found = Baseline(f"{commit}:{SDL}", sdl)
        if sdl != current:
            break
    return found


def released(root: Path) -> Baseline | None:
    """Returns the SDL of the last release, or None before the first release."""
    path = root / RELEASED
    return Baseline(RELEASED, path.read_text(encoding="utf-8")) if path.exists() else None


def _shown(root: Path, commit: str) -> str | None:
    """Returns the SDL of a commit, or None if it cannot be read."""
    try:
        done = subprocess.run(
            ["git", "show", f"{commit}:./{SDL}"],
            cwd=root,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None


class _Living(Visitor):
    """An AST visitor that removes every definition that is marked with `@deprecated`."""

    def enter(self, node: Node, *_args: object) -> object:
        directives: tuple[DirectiveNode, ...] = getattr(node, "directives", None) or ()
        return REMOVE if any(one.name.value == "deprecated" for one in directives) else None


def _without_deprecated(sdl: str) -> GraphQLSchema:
    """Returns the schema without deprecated members and without the types that only these members can reach."""
    document = parse(sdl, no_location=True)
    if "@deprecated" in sdl:  # a visit to every node takes a second
        document = visit(document, _Living())
    whole = build_ast_schema(document, assume_valid=True)
    reached = _led_to(whole, [])
    while more := [
        one
        for name, one in whole.type_map.items()
        if isinstance(one, GraphQLObjectType | GraphQLInterfaceType)
        and name not in reached.type_map
        and any(interface.name in reached.type_map for interface in one.interfaces)
    ]:
        reached = _led_to(whole, [*(reached.type_map[name] for name in reached.type_map), *more])
    return reached


def _led_to(whole: GraphQLSchema, also: list[GraphQLNamedType]) -> GraphQLSchema:
    """Returns the schema with only the types that can be reached from the root types or from `also`."""
    roots = (whole.query_type, whole.mutation_type, whole.subscription_type)
    return GraphQLSchema(*roots, types=also, directives=whole.directives, assume_valid=True)
