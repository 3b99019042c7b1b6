"""Runs Rapport without a group of its guards against attacks: `python -m tests.proofs.attack_guards GUARDS serve …`.

`tests/proofs/test_attacks.py` uses this program to show that the attacks hurt without the guards.
"""

from __future__ import annotations

import gc
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from graphql.pyutils import suggestion_list
from graphql.validation.rules import (
    fields_on_correct_type,
    known_argument_names,
    known_type_names,
    overlapping_fields_can_be_merged,
)

import main
from core import phones, text
from core.settings import IntrospectionAccess, Settings
from models import values
from resolvers.access import SYSTEM
from resolvers.reads import operands, where
from resolvers.search import page
from resolvers.webhooks import webhooks
from schema.application import Application
from schema.execution import cost, executor, limits, persisted_documents, validation
from schema.execution.documents import Documents
from schema.execution.throttle import Throttle
from schema.roots import queries
from schema.transport import http, requests
from schema.transport.connection_limits import ConnectionLimits
from schema.transport.origins import Origins

GUARDS: dict[str, Guards] = {}
HUGE = 10**9


@dataclass(frozen=True)
class Guards:
    """A group of guards. `attacks`: the names of the attacks that hurt without them."""

    take_out: Callable[[], None]
    attacks: tuple[str, ...]


def against(*attacks: str) -> Callable[[Callable[[], None]], Callable[[], None]]:
    """Registers a function that takes out the guards against these attacks. The guards have its name."""

    def register(take_out: Callable[[], None]) -> Callable[[], None]:
        GUARDS[take_out.__name__] = Guards(take_out, attacks)
        return take_out

    return register


def _nothing(*_: Any, **__: Any) -> None:
    """Checks nothing."""


def _raise(bounds: type, *kept: str) -> None:
    """Makes all whole-numbered limits huge, except those in `kept`."""
    init: Any = bounds.__init__  # type: ignore[misc]
    init.__defaults__ = tuple(
        HUGE if type(value) is int and one.name not in kept else value
        for one, value in zip(fields(bounds), init.__defaults__, strict=True)
    )


@against(
    "31 aliases",
    "31 objects by aliases",
    "a field 100 times",
    "51 operations in a document",
    "51 directives",
    "customers of customers, 40 levels",
    "20 lists of three lists",
    "lists of 100 in lists of 100",
    "11 changes of 500 rows",
    "all opportunities for each opportunity",
    "20 forgotten passwords in a document",
    "16 fragments, each in the one before twice",
    "a mesh of 30 fragments",
)
def limits_of_operations() -> None:
    """Leaves out the limits that are checked before an operation runs, and budgets."""
    for module in (limits, cost, validation):
        vars(module)["within"] = _nothing
    Throttle.take = lambda *_: HUGE  # type: ignore[method-assign]


@against(
    "a mesh of 60 fragments",
    "a chain of 190 fragments",
    "a field 1,900 times in a list",
    "a relation 380 times in a list",
)
def comparisons() -> None:
    """Compares all fields that may overlap."""
    lengths_of_documents()
    overlapping_fields_can_be_merged.MAX_COMPLEXITY_BUDGET = HUGE


@against("12,000 aliases", "12,000 aliases, signed in", "a document of 9,000 characters")
def lengths_of_documents() -> None:
    """Parses documents of any length."""
    limits_of_operations()
    Documents._check_length = _nothing  # type: ignore[method-assign]
    parse = vars(validation)["parse"]
    vars(validation)["parse"] = lambda text, **_: parse(text)


@against(
    "a document of 1.9 MB",
    "a document of 1.9 MB, signed in",
    "variables with 600,000 lists",
    "variables with 600,000 lists, signed in",
    "variables with 70 levels",
    "variables with 6,000 values",
)
def sizes_of_bodies() -> None:
    """Reads bodies of any size, with any number of values."""
    lengths_of_documents()
    vars(requests)["_check_structure"] = _nothing
    _raise(limits.Limits, "page_default", "page_max", "mutation_cost", "row_cost", "item_cost", "errors_echoed")
    http.GraphQLEndpoint._check_bulk = _no_check  # type: ignore[method-assign, assignment]


async def _no_check(*_: Any) -> None:
    """Checks nothing."""


@against("a header of 1 MB", "1,000 headers")
def sizes_of_heads() -> None:
    """Reads heads of any size."""
    _raise(ConnectionLimits, "idle_seconds")


@against("a page of 99,999,999 rows", "1,000 ids")
def sizes_of_lists() -> None:
    """Reads as many rows as are asked for."""
    vars(page)["MAX_PAGE"] = HUGE
    vars(queries)["MAX_NODES"] = HUGE


@against("a request of a page of another site", "a link of another site", "a socket of a page of another site")
def origins() -> None:
    """Executes requests of pages of all origins."""
    Origins.allows = Origins.allows_get = lambda *_: True  # type: ignore[method-assign]


@against("JSON as plain text")
def media_types() -> None:
    """Reads a body whatever its media type is."""
    vars(http)["is_json"] = lambda _: True


@against("a mutation by GET")
def methods() -> None:
    """Executes mutations by GET."""
    run = executor.Executor.run

    async def always(self: Any, *given: Any, **named: Any) -> Any:
        return await run(self, *given, **{**named, "allow_mutation": True})

    executor.Executor.run = always  # type: ignore[method-assign]


@against("a list without a token", "a token that was made up", "a phone number of 20,000 spaces")
def callers() -> None:
    """Believes everybody, and accepts texts of any length."""
    texts()

    async def anybody(*_: Any) -> Any:
        return SYSTEM

    Application._look_up = anybody  # type: ignore[method-assign, assignment]


@against("introspection", "introspection, 20 times in a document", "300 unknown fields")
def introspection() -> None:
    """Shows the schema to everybody, in suggestions too, as often as asked for."""
    limits_of_operations()
    Settings.introspection_access = property(lambda _: IntrospectionAccess.EVERYONE)  # type: ignore[assignment, method-assign]


@against("20 unknown types")
def suggestions() -> None:
    """Compares an unknown name with each name in the schema."""
    for rule in (fields_on_correct_type, known_argument_names, known_type_names):
        vars(rule)["suggestion_list"] = suggestion_list


@against("4,000 values of a wrong type")
def echoed_errors() -> None:
    """Answers with an error for each value."""
    _raise(limits.Limits, *(one.name for one in fields(limits.Limits) if one.name != "errors_echoed"))


@against(
    "a filter by 1,001 values",
    "101 conditions",
    "6 relations in a filter",
    "60 times not",
)
def sizes_of_filters() -> None:
    """Accepts filters of any size."""
    limits_of_operations()
    for name in ("MAX_CONDITIONS", "MAX_HOPS", "MAX_LEVELS", "MAX_VALUES"):
        vars(where)[name] = HUGE


@against(
    "a sign-in with 32,000 combining marks",
    "a filter by 32,000 combining marks",
    "a search by 32,000 combining marks",
    "a filter by a phone number of 20,000 spaces",
    "a phone number of 20,000 spaces, signed in",
    "a name with a line break",
)
def texts() -> None:
    """Accepts texts of any length, with any characters."""
    limits_of_operations()
    for module in (text, operands, where):
        vars(module)["problem_of"] = _nothing
    vars(text)["has_long_run"] = lambda _: False
    vars(values)["problem_of_line"] = _nothing
    vars(where)["MAX_SEARCH_LENGTH"] = HUGE
    vars(phones)["LONGEST"] = HUGE


@against("a webhook to the server itself", "a webhook to the cloud's metadata")
def addresses() -> None:
    """Accepts each address for a webhook."""
    vars(webhooks)["checked_url"] = lambda text, **_: text


@against("a hash of another document")
def hashes() -> None:
    """Takes a document for the one with another hash."""
    vars(persisted_documents)["digest_of"] = lambda _: "0" * 64


@against("an idempotency key of 10,000 characters")
def idempotency_keys() -> None:
    """Accepts keys of any length."""
    vars(requests)["_KEY"] = re.compile(r"[\x20-\x7e]+")


if __name__ == "__main__":
    gc.set_threshold(50_000, 20, 100)  # as in main.py
    GUARDS[sys.argv[1]].take_out()
    sys.exit(main.main(sys.argv[2:]))
