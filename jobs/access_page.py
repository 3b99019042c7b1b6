"""Generates the tables of docs/access.md from the register of entities. Run as `python -m jobs.access_page`.

`make schema` runs this command, too. Two comments on the page mark the beginning and the end of the tables. Only the
text between these comments is replaced.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from uuid import UUID

import resolvers.entities  # noqa: F401 - registers them
from models.data_model import data_model
from models.description import camel
from models.people import EmployeeRole
from models.platform import ApiScope
from resolvers import access, registry
from resolvers.access import Grant, Viewer
from resolvers.registry import EVERYONE, KEY, Entity, Operation, Party, follow

PAGE = Path(__file__).parent.parent / "docs" / "access.md"
BEGIN = "<!-- The tables from here on are generated: make schema. -->\n"
END = "<!-- The tables end here. -->\n"

ROLES = tuple(role for role in EmployeeRole if role is not EmployeeRole.ADMIN)
NOTHING = "–"


def page(text: str) -> str:
    """Returns the text of a page, with its tables replaced by tables that are generated from the register.

    Raises ValueError if a comment that marks the beginning or the end of the tables is missing.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError("the page lacks the comments before and after its tables")
    return f"{before}{begin}\n{tables()}\n{end}{after}"


def tables() -> str:
    """Returns all tables, each with its heading, in Markdown."""
    lines: list[str] = []
    for name, entities in _domains():
        lines += [f"### {name.capitalize()}", "", *_of_rows(entities), ""]
        verbs = [(entity, verb) for entity in entities for verb in entity.verbs]
        if verbs:
            lines += [*_of_verbs(verbs), ""]
    known = [entity for _, entities in _domains() for entity in entities]
    lines += ["### Drafts", "", *_of_drafts(known), "", "### Fields", "", *_of_fields(known), ""]
    lines += ["### API scopes", "", *_of_scopes(known)]
    return "\n".join(lines) + "\n"


def _domains() -> Iterator[tuple[str, list[Entity]]]:
    known = {entity.name: entity for entity in registry.entities()}
    for domain in data_model().domains:
        found = [known[one.name] for one in domain.entities if one.name in known]
        if found:
            yield domain.name, found


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    heads = list(heads)
    lines = [heads, ["---"] * len(heads), *rows]
    return [f"| {' | '.join(cells)} |" for cells in lines]


def _of_rows(entities: Iterable[Entity]) -> list[str]:
    """Returns the table of entities: which rows each role sees, and which operations it may perform on them."""
    rows = (
        [entity.name, *(_of_role(entity, role) for role in ROLES), " ".join(_of_keys(entity)) or NOTHING]
        for entity in entities
    )
    return _table(["entity", *ROLES, "API keys"], rows)


def _of_role(entity: Entity, role: EmployeeRole) -> str:
    sees = _sees(entity, role)
    return " ".join(filter(None, (sees, letters(entity, role)))) if sees != NOTHING else NOTHING


def _of_keys(entity: Entity) -> list[str]:
    return [part for part in (entity.scope, letters(entity, KEY)) if part] if entity.scope else []


def _sees(entity: Entity, role: EmployeeRole) -> str:
    """Returns which rows of an entity a role sees, in one word.

    - "all" or "own"
    - "team": the rows of the team
    - "linked": rows linked to rows that the role sees
    - "oneself": the viewer's own employee row
    - "listed": the rows that list the role
    - "private": the viewer's own rows, which administrators do not see either
    - NOTHING
    """
    if role not in entity.readers:
        return NOTHING
    if entity.seen_through == EVERYONE:
        return "all"
    if entity.seen_through is not None:
        end = entity
        for step in entity.seen_through.split("."):
            end = registry.target(end.description.to_one[step])
        return _sees(end, role)
    own = entity.own
    if own is None:
        return NOTHING
    if own.private:
        return "private"
    if own.written_by_listed is not None:
        return "all" if role is EmployeeRole.ADMIN else "listed"
    if role in own.read_by:
        return "all"
    if role in own.not_through:
        return "oneself"
    if role is EmployeeRole.MANAGER and (own.teams or own.through):
        return "team"
    ends = [end for path in own.through for end in follow(entity.description, path)[1]]
    linked = (registry.target(end) for end in ends)
    # Rows that every employee sees, such as campaigns, do not distinguish the roles.
    others = (one for one in linked if one.seen_through != EVERYONE)
    return "linked" if any(_sees(one, role) == "all" for one in others) else "own"


def letters(entity: Entity, party: Party) -> str:
    """Returns the initials of the operations that a party may perform on the rows that it sees.

    The operations are create, update, delete and restore. A lower-case letter means that the party may perform the
    operation only on drafts. The text is empty for an entity without these mutations.
    """
    if entity.link or not entity.changeable:
        return ""
    of_drafts = entity.drafts is not None and party in entity.drafts.parties
    found = ""
    for operation in Operation:
        if party in entity.parties(operation):
            found += operation[0]
        elif of_drafts and operation in (Operation.DELETE, Operation.RESTORE):
            found += operation[0].lower()
    return found


def _of_verbs(verbs: Iterable[tuple[Entity, str]]) -> list[str]:
    """Returns the table of mutations that are specific to one entity.

    For each mutation, the table shows the roles that may use it, and the scope that an API key needs for it.
    """
    rows = []
    for (entity, parties), some in groupby(verbs, lambda pair: (pair[0], pair[0].verbs[pair[1]])):
        roles = ", ".join(role for role in ROLES if role in parties) or "ADMIN alone"
        key = f"{entity.scope}_WRITE" if KEY in parties else NOTHING
        rows.append([", ".join(f"`{verb}`" for _, verb in some), entity.name, roles, key])
    return _table(["mutations", "on", "roles", "API keys"], rows)


def _of_drafts(entities: Iterable[Entity]) -> list[str]:
    rows = []
    for entity in entities:
        drafts = entity.drafts
        if drafts is not None:
            is_one = ", ".join(
                f"`{camel(column)}` is {'null' if value is None else value}" for column, value in drafts.columns.items()
            )
            if drafts.never_had:
                is_one += f", and it never had `{camel(drafts.never_had)}`"
            own = "own, or without an owner" if drafts.owner else "every one that they see"
            rows.append([entity.name, is_one, own])
    return _table(["entity", "a row is a draft while", "which drafts employees delete and restore"], rows)


def _of_fields(entities: Iterable[Entity]) -> list[str]:
    """Returns the table of restricted fields, which some viewers may not read although they see the row."""
    rows = []
    for entity in entities:
        fields = [(name, _readers(entity, name)) for name in entity.description.attributes]
        for readers, some in groupby(sorted((r, n) for n, r in fields if r is not None), lambda pair: pair[0]):
            rows.append([entity.name, ", ".join(f"`{camel(name)}`" for _, name in some), *readers])
    return _table(["entity", "fields", "read by", "API keys", "others get"], rows)


def _readers(entity: Entity, name: str) -> tuple[str, str, str] | None:
    """Returns who may read a field, with which scopes, and what other viewers get instead.

    Returns None if every viewer who sees the row may read the field.
    """

    def reads(viewer: Viewer) -> bool:
        return name not in access.masked(viewer, entity)

    viewers = [Viewer(None, role, role) for role in ROLES]
    roles = [str(viewer.role) for viewer in viewers if reads(viewer)]
    scopes = [scope for scope in ApiScope if reads(_key(scope))]
    if len(roles) == len(ROLES) and len(scopes) == len(ApiScope):
        return None
    whole = "all roles" if len(roles) == len(ROLES) else ", ".join(roles)
    oneself = "oneself" if name in entity.fields and entity.fields[name].oneself and not roles else ""
    null = name in access.nulled(None, entity)
    return whole or oneself or "ADMIN alone", ", ".join(scopes) or NOTHING, "null" if null else "a mask"


def _key(scope: ApiScope) -> Viewer:
    """Returns a viewer that is an API key with only this scope."""
    return Viewer(None, "Key", None, grant=Grant(UUID(int=0), 1, 0, frozenset({scope})))


def _of_scopes(entities: list[Entity]) -> list[str]:
    """Returns the table of API key scopes: what a key with each scope may read and change."""
    rows = []
    for scope in ApiScope:
        prefix, _, kind = scope.rpartition("_")
        mine = [entity for entity in entities if entity.scope == prefix]
        changed = [(entity, letters(entity, KEY)) for entity in mine if kind == "WRITE"]
        rows.append(
            [
                f"`{scope}`",
                _listed((*(one.name for one in mine), *_fields_of(scope, entities))),
                _listed(one.name for one, may in changed if "C" in may),
                _listed(
                    f"{one.name} (drafts)" if "d" in may else one.name for one, may in changed if "d" in may.lower()
                ),
                _listed(f"`{verb}`" for one, _ in changed for verb, parties in one.verbs.items() if KEY in parties),
            ]
        )
    return _table(["scope", "reads", "creates and updates", "deletes and restores", "mutations"], rows)


def _fields_of(scope: ApiScope, entities: Iterable[Entity]) -> Iterator[str]:
    """Yields the restricted fields that a scope makes readable."""
    for entity in entities:
        for name in entity.description.attributes:
            readers = _readers(entity, name)
            if readers is not None and scope in readers[1].split(", "):
                yield f"`{entity.name}.{camel(name)}`"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or NOTHING


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
