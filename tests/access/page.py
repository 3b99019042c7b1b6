"""Reads the tables of docs/access.md, so that tests take the expected rights from there, not from the register."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from models.description import snake

PATH = Path(__file__).parents[2] / "docs" / "access.md"
NOTHING = "–"
WORDS = {"all", "team", "own", "oneself", "linked", "private", "listed", NOTHING}


@dataclass(frozen=True)
class Cell:
    """What a role may do with an entity.

    `sees`: which rows the role sees, one of WORDS.
    `letters`: C, U, D and R for create, update, delete and restore; in lowercase for drafts only.
    """

    sees: str
    letters: str

    def may(self, operation: str) -> bool:
        """Whether the role may do this, at least with drafts. `operation`: C, U, D or R."""
        return operation in self.letters.upper()


@dataclass(frozen=True)
class Verb:
    """A mutation's row in docs/access.md: the roles that may use it, and the API scope that it needs."""

    entity: str
    roles: frozenset[str]
    scope: str | None


@dataclass(frozen=True)
class Restricted:
    """Fields of an entity that only some callers may read.

    `names`: the names of the fields.
    `roles`: the roles that may read the fields.
    `oneself`: whether employees may read the fields of their own row, whatever their role.
    `scopes`: an API key may read the fields if it has one of these scopes.
    `null`: whether callers who may not read the fields get null. Otherwise, they get masked values.
    """

    names: frozenset[str]
    roles: frozenset[str]
    oneself: bool
    scopes: frozenset[str]
    null: bool


@dataclass(frozen=True)
class Scope:
    """What an API scope permits: reading entities and fields, creating and deleting rows, and using mutations."""

    reads: frozenset[str]
    creates: frozenset[str]
    deletes: frozenset[str]
    verbs: frozenset[str]


@dataclass
class Page:
    """The tables of docs/access.md.

    `entities`: the cell of each role, by entity. `keys`: the cell of API keys, by entity.
    """

    roles: tuple[str, ...] = ()
    entities: dict[str, dict[str, Cell]] = field(default_factory=dict)
    keys: dict[str, Cell] = field(default_factory=dict)
    verbs: dict[str, Verb] = field(default_factory=dict)
    drafts: dict[str, tuple[str, bool]] = field(default_factory=dict)
    fields: dict[str, list[Restricted]] = field(default_factory=dict)
    scopes: dict[str, Scope] = field(default_factory=dict)

    def opens(self, entity: str, scopes: set[str]) -> bool:
        """Whether an API key with these scopes may read an entity, according to the table of scopes."""
        return any(entity in self.scopes[scope].reads for scope in scopes)

    def masked(self, entity: str, role: str, scopes: set[str], *, oneself: bool = False) -> dict[str, bool]:
        """Returns a dict of the columns that a role may not read.

        The value of a column is True if the role gets null, and False if it gets masked values.

        `scopes`: the scopes of the API key, if `role` is KEY.
        `oneself`: whether the row is the employee's own.
        """
        if role == "ADMIN":
            return {}
        found: dict[str, bool] = {}
        for one in self.fields.get(entity, ()):
            reads = bool(one.scopes & scopes) if role == "KEY" else role in one.roles or (oneself and one.oneself)
            if not reads:
                found |= {snake(name): one.null for name in one.names}
        return found


def tables(text: str) -> Iterator[list[list[str]]]:
    """Yields each table of a Markdown text, as a list of rows of cells.

    The first row contains the column headings. The separator below the headings is omitted.
    """
    found: list[list[str]] = []
    for line in [*text.splitlines(), ""]:
        if line.startswith("|"):
            found.append([cell.strip() for cell in line.strip().strip("|").split("|")])
        elif found:
            yield [found[0], *found[2:]]
            found = []


def read(text: str) -> Page:
    """Parses the text of the page. Raises AssertionError if a cell contains an unknown word."""
    page = Page()
    for heads, *rows in tables(text):
        match heads:
            case ["entity", *roles, "API keys"] if "MANAGER" in roles:
                page.roles = tuple(roles)
                for name, *cells, key in rows:
                    assert name not in page.entities, f"{name} is on the page twice"
                    page.entities[name] = {role: _cell(cell) for role, cell in zip(roles, cells, strict=True)}
                    private = {cell.sees for cell in page.entities[name].values()} == {"private"}
                    page.entities[name]["ADMIN"] = Cell("private" if private else "all", "CUDR")
                    scope, _, letters = key.partition(" ")
                    page.keys[name] = Cell("" if scope == NOTHING else scope, letters)
            case ["mutations", "on", "roles", "API keys"]:
                for names, entity, users, key in rows:
                    verb = Verb(entity, _names(users) - {"ADMIN alone"}, None if key == NOTHING else key)
                    page.verbs |= dict.fromkeys(_names(names), verb)
            case ["entity", "a row is a draft while", own]:
                assert own
                page.drafts |= {name: (is_one, "own" in whose) for name, is_one, whose in rows}
            case ["entity", "fields", "read by", "API keys", "others get"]:
                for name, names, users, scopes, null in rows:
                    readers = set(page.roles) if users == "all roles" else set(_names(users))
                    oneself = "oneself" in readers or name == "Employee"
                    one = Restricted(_names(names), frozenset(readers), oneself, _names(scopes), null == "null")
                    page.fields.setdefault(name, []).append(one)
            case ["scope", "reads", *_]:
                for scope, reads, creates, deletes, verbs in rows:
                    (name,) = _names(scope)
                    plain = deletes.replace(" (drafts)", "")
                    page.scopes[name] = Scope(_names(reads), _names(creates), _names(plain), _names(verbs))
    return page


def _cell(text: str) -> Cell:
    sees, _, letters = text.partition(" ")
    assert sees in WORDS, text
    assert re.fullmatch("C?U?[Dd]?[Rr]?", letters), text
    return Cell(sees, letters)


def _names(text: str) -> frozenset[str]:
    return frozenset() if text == NOTHING else frozenset(name.strip("`") for name in text.split(", "))


@cache
def the_page() -> Page:
    """Parses docs/access.md."""
    return read(PATH.read_text(encoding="utf-8"))
