"""Reads how rows are found that others made: by external id, by another text, by a look-up that has a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from jobs.importing.mapping import THIS_ROW, Lookup, Part, Reference, SameRow, Template
from jobs.importing.sections import Section, near
from models.description import ToOne
from models.fields import Kind
from resolvers import registry
from resolvers.registry import Entity


@dataclass(frozen=True, slots=True)
class Scope:
    """What a step says for its parts. `row`: its own row, for the others. `columns`: of rows that it gives itself."""

    date_format: str | None
    currency: str | None
    lookups: Mapping[str, Lookup]
    row: Part | None = None
    columns: tuple[str, ...] = ()


def read_entity(section: Section) -> Entity:
    """The key `entity`: one that the ordinary mutations may change."""
    name = section.needed("entity")
    known = [entity.name for entity in registry.entities() if entity.changeable]
    if name not in known:
        section.fail(f"there is no entity {name!r} to import{near(name, known)}", "entity")
    return registry.named(name)


def read_template(section: Section, key: str) -> Template:
    """A key that must hold a template."""
    try:
        return Template.parse(section.needed(key))
    except ValueError as error:
        section.fail(f"this is no template: {error}", key)


def read_lookups(section: Section) -> dict[str, Lookup]:
    """The look-ups of a step, by name."""
    inner = section.section("lookups")
    found = {}
    for name in inner.left():
        if name == THIS_ROW:
            inner.fail("this is the row that the step makes; choose another name", name)
        one = inner.section(name)
        found[name] = _lookup(one, read_entity(one))
        one.close()
    return found


def _lookup(section: Section, entity: Entity) -> Lookup:
    placeholder, required = section.text("placeholder"), section.flag("required")
    if placeholder and required:
        section.fail("a placeholder stands in for what is not required; give one of the two")
    if section.has("external_id"):
        return Lookup(entity, "external_id", read_template(section, "external_id"), placeholder, required)
    if not section.has("column"):
        section.fail("say how the row is found: external_id = TEMPLATE, or column = COLUMN with by = ATTRIBUTE")
    column, by = section.needed("column"), section.needed("by")
    attribute = entity.description.attributes.get(by)
    if attribute is None or attribute.kind is not Kind.TEXT or attribute.meaning.made_by_server:
        section.fail(f"{entity.name} has no text {by!r} to be found by", "by")
    return Lookup(entity, by, Template.column(column), placeholder, required)


def read_reference(section: Section, relation: ToOne, scope: Scope) -> Reference:
    """What a relation leads to: a look-up, in place or by its name, or the step's own row."""
    target = registry.target(relation)
    if not section.has("lookup"):
        return _lookup(section, target)
    name = section.needed("lookup")
    if name == THIS_ROW and scope.row:
        if scope.row.entity is not target:
            section.fail(f"the step's row is a {scope.row.entity.name}, not a {target.name}", "lookup")
        return SameRow(scope.row.external_id.columns)
    lookup = named_lookup(section, name, scope)
    if lookup.entity is not target:
        section.fail(f"the look-up {name!r} finds a {lookup.entity.name}, not a {target.name}", "lookup")
    return lookup


def named_lookup(section: Section, name: str, scope: Scope) -> Lookup:
    """The look-up of this name."""
    if name not in scope.lookups:
        section.fail(f"there is no look-up {name!r}{near(name, scope.lookups)}", "lookup")
    return scope.lookups[name]
