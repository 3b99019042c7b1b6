"""Reads from a mapping file which rows the imported rows refer to, and how to find them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from jobs.importing.cleaning import read_cleaning
from jobs.importing.dates import DateFormat
from jobs.importing.mapping import THIS_ROW, Lookup, Part, Reference, SameRow, Template
from jobs.importing.sections import Section, near
from models.description import ToOne, an
from models.fields import Kind
from resolvers import registry
from resolvers.registry import Entity


@dataclass(frozen=True, slots=True)
class Scope:
    """The settings of a step that apply to all rows that it writes.

    `dropping`: whether invalid values of optional attributes are left out.
    `row`: describes the main row; None while the main row itself is read.
    `columns`: the columns of rows that the mapping file itself contains.
    """

    dates: DateFormat
    currency: str | None
    lookups: Mapping[str, Lookup]
    dropping: bool = False
    row: Part | None = None
    columns: tuple[str, ...] = ()


WRITTEN_AS_HISTORY = frozenset({"Payment", "OrderRevision", "OrderRevisionLine", "ReturnRequest"})
"""Entities that only verbs write, but whose rows an import may bring along with the rows that they belong to."""

DROP, REFUSE = "drop", "refuse"


def read_entity(section: Section) -> Entity:
    """Reads the key `entity`, and returns the entity that it names.

    Raises CommandError unless the entity has create, update and delete mutations or is in WRITTEN_AS_HISTORY.
    """
    name = section.needed("entity")
    known = [one.name for one in registry.entities() if one.changeable or one.name in WRITTEN_AS_HISTORY]
    if name not in known:
        section.fail(f"unknown entity {name!r}{near(name, known)}", "entity")
    return registry.named(name)


def read_on_error(section: Section) -> str | None:
    """Reads the optional key `on_error`, which says what to do with an invalid value.

    Returns "drop" to leave out the value, "refuse" to refuse the line, or None if the key is absent.
    """
    found = section.text("on_error")
    if found not in (None, DROP, REFUSE):
        section.fail(f'this must be "{DROP}" or "{REFUSE}"', "on_error")
    return found


def read_template(section: Section, key: str) -> Template:
    """Reads the required key `key`, whose value is a template (see `Template`)."""
    try:
        return Template.parse(section.needed(key))
    except ValueError as error:
        section.fail(f"this is not a valid template: {error}", key)


def read_lookups(section: Section) -> dict[str, Lookup]:
    """Reads the optional key `lookups` of a step, which contains lookups by name."""
    inner = section.section("lookups")
    found = {}
    for name in inner.left():
        if name == THIS_ROW:
            inner.fail("this name is reserved for the step's own row; choose another one", name)
        one = inner.section(name)
        found[name] = _lookup(one, read_entity(one))
        one.close()
    return found


def _lookup(section: Section, entity: Entity) -> Lookup:
    placeholder, required, on_error = section.text("placeholder"), section.flag("required"), read_on_error(section)
    if placeholder and required:
        section.fail("a required reference cannot have a placeholder; remove one of the two")
    if required and on_error == DROP:
        section.fail("a required reference cannot be dropped; remove one of the two")
    if section.has("external_id"):
        by, template = "external_id", read_template(section, "external_id")
    elif section.has("column"):
        template, by = Template.column(section.needed("column")), section.needed("by")
        attribute = entity.description.attributes.get(by)
        if attribute is None or attribute.kind is not Kind.TEXT or attribute.meaning.made_by_server:
            section.fail(f"{entity.name} has no text attribute {by!r} for a lookup", "by")
    else:
        section.fail("give external_id = TEMPLATE, or column = COLUMN with by = ATTRIBUTE")
    return Lookup(entity, by, template, placeholder, required, read_cleaning(section), on_error)


def read_reference(section: Section, relation: ToOne, scope: Scope) -> Reference:
    """Reads how to find the row that a relation refers to.

    This row is either the main row of the step, or the result of a lookup. The lookup is defined in place or referred
    to by name.
    """
    target = registry.target(relation)
    if not section.has("lookup"):
        return _lookup(section, target)
    name = section.needed("lookup")
    if name == THIS_ROW and scope.row:
        if scope.row.entity is not target:
            section.fail(f"the step's row is {an(scope.row.entity.name)}, not {an(target.name)}", "lookup")
        return SameRow(scope.row.external_id.columns)
    lookup = named_lookup(section, name, scope)
    if lookup.entity is not target:
        section.fail(f"the lookup {name!r} finds {an(lookup.entity.name)}, not {an(target.name)}", "lookup")
    return lookup


def named_lookup(section: Section, name: str, scope: Scope) -> Lookup:
    """Returns the step's lookup `name`. Raises CommandError if the step has no such lookup."""
    if name not in scope.lookups:
        section.fail(f"unknown lookup {name!r}{near(name, scope.lookups)}", "lookup")
    return scope.lookups[name]
