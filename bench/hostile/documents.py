"""Attacks by the shape of a document: too long, too deep, too wide, too many rows."""

from __future__ import annotations

import json
from uuid import UUID

from bench.hostile.request import Attack, Request, graphql
from core.ids import global_id

SEVERAL_TYPES = "fragment F on __Schema { types { name description fields { name description args { name } } } }"


def _aliased_introspection(n: int) -> Request:
    fields = " ".join(f"a{n}_{i}: __schema {{ ...F }}" for i in range(20))
    return graphql(f"{{ {fields} }} {SEVERAL_TYPES}")


def _introspection(n: int) -> Request:
    return graphql(f"query Q{n} {{ __schema {{ ...F }} }} {SEVERAL_TYPES}")


def _deep_introspection(n: int) -> Request:
    levels = "fields { type { " * 4 + "name" + " } }" * 4
    return graphql(f"query Q{n} {{ __schema {{ types {{ {levels} }} }} }}")


def _mesh(n: int, count: int = 60) -> Request:
    """Returns a query with a mesh of fragments: each fragment contains all later fragments."""
    later = [" ".join(f"...F{j}" for j in range(i + 1, count)) for i in range(count)]
    fragments = " ".join(f"fragment F{i} on Query {{ a{n}: __typename {later[i]} }}" for i in range(count))
    return graphql(f"{{ ...F0 }} {fragments}")


def _doubling(n: int) -> Request:
    """Returns a query that has 2**16 fields if all fragments are replaced by their contents."""
    fragments = " ".join(
        f"fragment F{i} on Customer {{ x{i}: parent {{ ...F{i + 1} }} y{i}: parent {{ ...F{i + 1} }} }}"
        for i in range(16)
    )
    return graphql(f"query Q{n} {{ customers {{ nodes {{ ...F0 }} }} }} {fragments} fragment F16 on Customer {{ id }}")


def _chain(n: int) -> Request:
    fragments = " ".join(f"fragment F{i} on Customer {{ id ...F{i + 1} }}" for i in range(190))
    return graphql(f"query Q{n} {{ customers {{ nodes {{ ...F0 }} }} }} {fragments} fragment F190 on Customer {{ id }}")


def _circle(n: int) -> Request:
    fragments = "fragment A on Query { __typename ...B } fragment B on Query { __typename ...A }"
    return graphql(f"query Q{n} {{ ...A }} {fragments}")


def _aliases(n: int, count: int, field: str = "__typename") -> Request:
    return graphql("{ " + " ".join(f"a{n}_{i}: {field}" for i in range(count)) + " }")


def _objects(n: int) -> Request:
    inner = " ".join(f"a{i}: parent {{ id }}" for i in range(31))
    return graphql(f"query Q{n} {{ customers {{ nodes {{ {inner} }} }} }}")


def _deep(n: int, levels: int) -> Request:
    return graphql(f"query Q{n} {{ customers {{ nodes {{ {'parent { ' * levels}id{' }' * levels} }} }} }}")


def _lists(n: int) -> Request:
    inner = "contacts(first: 100) { nodes { customer { contacts(first: 100) { nodes { id } } } } }"
    return graphql(f"query Q{n} {{ customers(first: 100) {{ nodes {{ {inner} }} }} }}")


def _costly(n: int) -> Request:
    lists = " ".join(f"{name}(first: 1) {{ totalCount }}" for name in ("contacts", "opportunities", "activities"))
    fields = " ".join(f"a{i}: customers(first: 100) {{ nodes {{ {lists} }} }}" for i in range(20))
    return graphql(f"query Q{n} {{ {fields} }}")


def _directives(n: int) -> Request:
    fields = " ".join("id @skip(if: false)" if i == 0 else "name @include(if: true)" for i in range(51))
    return graphql(f"query Q{n} {{ customers {{ nodes {{ {fields} }} }} }}")


def _operations(n: int) -> Request:
    text = " ".join(f"query Q{i} {{ a{n}: __typename }}" for i in range(51))
    return Request(json.dumps({"query": text, "operationName": "Q0"}).encode())


def _types(n: int) -> Request:
    fragments = " ".join(f"... on {'Costumer' * 4}{i} {{ __typename }}" for i in range(20))
    return graphql(f"query Q{n} {{ {fragments} }}")


def _page(n: int) -> Request:
    return graphql(f"query Q{n} {{ customers(first: 99999999) {{ nodes {{ id }} }} }}")


def _ids(n: int) -> Request:
    return graphql(
        "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
        {"ids": [global_id(1, UUID(int=(n << 10) + i)) for i in range(1_000)]},
    )


DOCUMENTS: dict[str, Attack] = {
    "introspection": Attack(_introspection, "UNAUTHENTICATED"),
    "introspection, 20 times in a document": Attack(_aliased_introspection, "LIMIT_EXCEEDED"),
    "introspection of fields of fields of fields": Attack(_deep_introspection, "LIMIT_EXCEEDED"),
    "a mesh of 60 fragments": Attack(_mesh, "UNAUTHENTICATED"),
    "a mesh of 30 fragments": Attack(lambda n: _mesh(n, 30), "LIMIT_EXCEEDED", signed_in=True),
    "a chain of 190 fragments": Attack(_chain, "GRAPHQL_VALIDATION_FAILED", signed_in=True),
    "16 fragments, each in the one before twice": Attack(_doubling, "LIMIT_EXCEEDED", signed_in=True),
    "a circle of fragments": Attack(_circle, "GRAPHQL_VALIDATION_FAILED"),
    "12,000 aliases": Attack(lambda n: _aliases(n, 12_000), "UNAUTHENTICATED"),
    "12,000 aliases, signed in": Attack(lambda n: _aliases(n, 12_000), "LIMIT_EXCEEDED", signed_in=True),
    "31 aliases": Attack(lambda n: _aliases(n, 31), "LIMIT_EXCEEDED"),
    "31 objects by aliases": Attack(_objects, "LIMIT_EXCEEDED", signed_in=True),
    "a field 100 times": Attack(lambda n: graphql(f"query Q{n} {{ {'__typename ' * 100} }}"), "LIMIT_EXCEEDED"),
    "a field 1,900 times in a list": Attack(
        lambda n: graphql(f"query Q{n} {{ customers {{ nodes {{ {'id ' * 1_900} }} }} }}"),
        "GRAPHQL_VALIDATION_FAILED",
        signed_in=True,
    ),
    "a relation 380 times in a list": Attack(
        lambda n: graphql(f"query Q{n} {{ customers {{ nodes {{ {'owner { id } ' * 380} }} }} }}"),
        "GRAPHQL_VALIDATION_FAILED",
        signed_in=True,
    ),
    "51 directives": Attack(_directives, "LIMIT_EXCEEDED", signed_in=True),
    "51 operations in a document": Attack(_operations, "LIMIT_EXCEEDED"),
    "300 unknown fields": Attack(
        lambda n: graphql(f"query Q{n} {{ customers {{ nodes {{ {' '.join(f'nam{i}' for i in range(300))} }} }} }}"),
        "GRAPHQL_VALIDATION_FAILED",
    ),
    "20 unknown types": Attack(_types, "GRAPHQL_VALIDATION_FAILED"),
    "50,000 open braces": Attack(lambda n: graphql(f"query Q{n} " + "{ a " * 50_000), "UNAUTHENTICATED"),
    "50,000 open braces, signed in": Attack(
        lambda n: graphql(f"query Q{n} " + "{ a " * 50_000), "GRAPHQL_PARSE_FAILED", signed_in=True
    ),
    "450 open braces": Attack(lambda n: graphql(f"query Q{n} " + "{ a " * 450 + "}" * 450), "GRAPHQL_PARSE_FAILED"),
    "a list of 400 lists": Attack(
        lambda n: graphql(f"query Q{n} {{ customers(where: {'[' * 400}{']' * 400}) {{ nodes {{ id }} }} }}"),
        "GRAPHQL_PARSE_FAILED",
    ),
    "customers of customers, 40 levels": Attack(lambda n: _deep(n, 40), "LIMIT_EXCEEDED", signed_in=True),
    "lists of 100 in lists of 100": Attack(_lists, "LIMIT_EXCEEDED", signed_in=True),
    "20 lists of three lists": Attack(_costly, "LIMIT_EXCEEDED", signed_in=True),
    "a page of 99,999,999 rows": Attack(_page, "BAD_USER_INPUT", signed_in=True),
    "1,000 ids": Attack(_ids, "LIMIT_EXCEEDED", signed_in=True),
    "a document of 1.9 MB": Attack(
        lambda n: graphql(f"query Q{n} {{ __typename }} #" + "x" * 1_900_000), "LIMIT_EXCEEDED"
    ),
    "a document of 1.9 MB, signed in": Attack(
        lambda n: graphql(f"query Q{n} {{ __typename }} #" + "x" * 1_900_000), "LIMIT_EXCEEDED", signed_in=True
    ),
    "a document of 9,000 characters": Attack(
        lambda n: graphql(f"query Q{n} {{ __typename }} #" + "x" * 9_000), "UNAUTHENTICATED"
    ),
}
