"""Reads a mapping from its TOML file, and refuses whatever cannot be right before any data is touched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from core.errors import Problem
from core.money import EXPONENT
from jobs.importing import values
from jobs.importing.files import Line, Table
from jobs.importing.mapping import (
    THIS_ROW,
    Filter,
    ImportMapping,
    Lookup,
    Part,
    Reference,
    SameRow,
    Step,
    Taken,
    Template,
    Value,
)
from jobs.importing.sections import Section, near
from models.description import Attribute, ToOne
from models.fields import Kind
from models.values import checked
from resolvers import registry
from resolvers.registry import Entity

BROUGHT_BY_IMPORT = {"Opportunity": ("closed_at", "stage_entered_at")}
"""What the server makes otherwise, and history brings along."""


@dataclass(frozen=True, slots=True)
class _Scope:
    """What the parts of a step share."""

    date_format: str | None
    currency: str | None
    lookups: Mapping[str, Lookup]
    row: Part | None = None
    columns: tuple[str, ...] = field(default=())


def read_mapping(file: Path) -> ImportMapping:
    """The mapping in a TOML file. Raises CommandError that names the file and the key."""
    whole = Section.of_file(file)
    steps: list[Step] = []
    sections = whole.sections("steps")
    whole.close()
    if not sections:
        whole.fail("there is no step; write at least one [[steps]]")
    for section in sections:
        step = _step(section)
        if any(step.name == other.name for other in steps):
            section.fail(f"two steps are named {step.name!r}", "name")
        steps.append(step)
    return ImportMapping(file, tuple(steps))


def _step(section: Section) -> Step:
    name = section.needed("name")
    section.place += f" ({name})"
    file, given = section.text("file"), _given(section)
    if (file is None) is (given is None):
        section.fail("a step has either a file or rows")
    distinct = section.text("distinct")
    delimiter = section.text("delimiter") or ","
    if len(delimiter) != 1 or delimiter in '"\r\n':
        section.fail("this must be one character", "delimiter")
    aliases = section.section("aliases")
    scope = _Scope(_date_format(section), _currency(section), _lookups(section), columns=given.columns if given else ())
    main = _part(section, name, scope)
    also = [
        _part(one, f"{name}: {one.text('entity')}", replace(scope, row=main, columns=()))
        for one in (Section(s.file, s.place, dict(s._left)) for s in section.sections("also"))
    ]
    step = Step(name, file, delimiter, given, distinct, _aliases(aliases), (main, *also))
    section.close()
    return step


def _given(section: Section) -> Table | None:
    if not section.has("rows"):
        return None
    rows = section.sections("rows")
    columns = tuple(dict.fromkeys(key for row in rows for key in row.left()))
    lines = [
        Line(number, {column: row.scalar(column) or "" for column in columns}) for number, row in enumerate(rows, 1)
    ]
    return Table(section.file.name, columns, lines)


def _aliases(section: Section) -> dict[str, dict[str, str]]:
    found = {}
    for column in section.left():
        texts = section.section(column)
        found[column] = {text: texts.scalar(text) or "" for text in texts.left()}
    return found


def _filter(section: Section) -> Filter:
    def texts(key: str) -> dict[str, frozenset[str]]:
        inner = section.section(key)
        return {column: frozenset(inner.texts(column)) for column in inner.left()}

    return Filter(texts("when"), texts("unless"))


def _date_format(section: Section) -> str | None:
    format = section.text("date_format")
    if format is not None:
        try:
            values.check_date_format(format)
        except ValueError as error:
            section.fail(str(error), "date_format")
    return format


def _currency(section: Section) -> str | None:
    currency = section.text("currency")
    if currency is not None and currency not in EXPONENT:
        section.fail(f"{currency!r} is not an ISO 4217 currency code such as USD", "currency")
    return currency


def _template(section: Section, key: str) -> Template:
    try:
        return Template.parse(section.needed(key))
    except ValueError as error:
        section.fail(f"this is no template: {error}", key)


def _entity(section: Section) -> Entity:
    name = section.needed("entity")
    known = [entity.name for entity in registry.entities() if entity.changeable]
    if name not in known:
        section.fail(f"there is no entity {name!r} to import{near(name, known)}", "entity")
    return registry.named(name)


# Look-ups and references


def _lookups(section: Section) -> dict[str, Lookup]:
    inner = section.section("lookups")
    found = {}
    for name in inner.left():
        one = inner.section(name)
        if name == THIS_ROW:
            one.fail(f"{THIS_ROW!r} is the row that the step makes; choose another name")
        found[name] = _lookup(one, _entity(one))
        one.close()
    return found


def _lookup(section: Section, entity: Entity) -> Lookup:
    """A look-up by `external_id = TEMPLATE`, or by `column = COLUMN, by = ATTRIBUTE`."""
    placeholder, required = section.text("placeholder"), section.flag("required")
    if placeholder and required:
        section.fail("a placeholder stands in for what is not required; give one of the two")
    if section.has("external_id"):
        return Lookup(entity, "external_id", _template(section, "external_id"), placeholder, required)
    if not section.has("column"):
        section.fail("say how the row is found: external_id = TEMPLATE, or column = COLUMN with by = ATTRIBUTE")
    column, by = section.needed("column"), section.needed("by")
    attribute = entity.description.attributes.get(by)
    if attribute is None or attribute.kind is not Kind.TEXT or attribute.meaning.made_by_server:
        section.fail(f"{entity.name} has no text {by!r} to be found by", "by")
    return Lookup(entity, by, Template.column(column), placeholder, required)


def _reference(section: Section, relation: ToOne, scope: _Scope) -> Reference:
    target = registry.target(relation)
    name = section.text("lookup")
    if name is None:
        return _lookup(section, target)
    if name == THIS_ROW and scope.row:
        if scope.row.entity is not target:
            section.fail(f"the step's row is a {scope.row.entity.name}, not a {target.name}", "lookup")
        return SameRow(scope.row.external_id.columns)
    return _named_lookup(section, name, scope, target)


def _named_lookup(section: Section, name: str, scope: _Scope, target: Entity | None = None) -> Lookup:
    lookup = scope.lookups.get(name)
    if lookup is None:
        section.fail(f"there is no look-up {name!r}{near(name, scope.lookups)}", "lookup")
    if target is not None and lookup.entity is not target:
        section.fail(f"the look-up {name!r} finds a {lookup.entity.name}, not a {target.name}", "lookup")
    return lookup


# Parts and their values


def _part(section: Section, name: str, scope: _Scope) -> Part:
    entity = _entity(section)
    external_id, lines = _template(section, "external_id"), _filter(section)
    set_to = section.section("set")
    found: dict[str, Value | Taken] = {}
    references: dict[str, Reference] = {}
    relations, attributes = entity.description.to_one, _settable(entity)
    for key in set_to.left():
        if key in relations:
            if not set_to.is_table(key):
                set_to.fail(f"a {relations[key].target} is found by a table, such as {{ external_id = … }}", key)
            one = set_to.section(key)
            references[key] = _reference(one, relations[key], scope)
            one.close()
        elif key in attributes:
            found[key] = _value(set_to, key, attributes[key], scope)
        else:
            set_to.fail(f"{entity.name} has no {key!r} to set{near(key, [*attributes, *relations])}", key)
    named = {column for value in found.values() if isinstance(value, Value) for column in value.read_from}
    named |= {column for one in references.values() if isinstance(one, Lookup) for column in one.template.columns}
    for column in scope.columns:  # a row that is given in the mapping names attributes itself
        if column in attributes and column not in found:
            found[column] = _checked(section, Value(attributes[column], (column,), currency=scope.currency), column)
        elif column not in {*named, *found, *external_id.columns, *lines.when, *lines.unless}:
            section.fail(f"{entity.name} has no {column!r} to set{near(column, attributes)}", "rows")
    _check_complete(section, entity, {*found, *references})
    if not section.has("also") and scope.row:
        section.close()
    return Part(name, entity, external_id, lines, found, references)


def _settable(entity: Entity) -> dict[str, Attribute]:
    brought = BROUGHT_BY_IMPORT.get(entity.name, ())
    return {
        name: attribute
        for name, attribute in entity.description.attributes.items()
        if name != "external_id" and (not attribute.meaning.made_by_server or name in brought)
    }


def _check_complete(section: Section, entity: Entity, given: set[str]) -> None:
    needed = [
        attribute.name
        for attribute in entity.description.attributes.values()
        if not attribute.has_default and not attribute.meaning.made_by_server
    ]
    needed += [one.name for one in entity.description.to_one.values() if not one.null]
    completed = {column.removesuffix("_id") for column in entity.rules.completes}
    for name in needed:
        if name not in given and name not in completed:
            section.fail(f"a {entity.name} needs {name!r}", "set")


def _value(section: Section, key: str, attribute: Attribute, scope: _Scope) -> Value | Taken:
    """An attribute's value: `COLUMN` in short, a number or truth as it stands, or a table."""
    dated = attribute.kind in values.DATES
    currency = scope.currency if attribute.kind is Kind.MONEY else None
    if not section.is_table(key):
        if section.is_text(key):
            column = section.needed(key)
            value = Value(attribute, (column,), date_format=scope.date_format if dated else None, currency=currency)
        else:
            value = Value(attribute, default=section.scalar(key) or "", currency=currency)
        return _checked(section, value, key)
    one = section.section(key)
    if one.has("lookup"):
        taken = _taken(one, attribute, scope)
        one.close()
        return taken
    ways = [way for way in ("column", "template", "value") if one.has(way)]
    if len(ways) != 1:
        one.fail("say where it comes from: column, template, value or lookup, one of them")
    value = Value(
        attribute,
        columns=one.texts("column"),
        template=_template(one, "template") if ways == ["template"] else None,
        default=(one.scalar("value") if ways == ["value"] else one.scalar("default")) or "",
        required=one.flag("required"),
        date_format=(_date_format(one) or scope.date_format) if dated and ways != ["value"] else None,
    )
    if attribute.kind in values.NUMBERS:
        value = replace(
            value,
            scale=one.number("scale"),
            ignore=one.text("ignore") or "",
            decimal_mark=one.text("decimal_mark") or ".",
        )
    if attribute.kind is Kind.MONEY:
        value = replace(value, currency=_currency(one) or currency, currency_column=one.text("currency_column"))
    one.close()
    return _checked(one, value)


def _taken(section: Section, attribute: Attribute, scope: _Scope) -> Taken:
    lookup = _named_lookup(section, section.needed("lookup"), scope)
    name = section.needed("attribute")
    source = lookup.entity.description.attributes.get(name)
    if source is None or source.kind is not attribute.kind:
        section.fail(f"{lookup.entity.name} has no {name!r} that {attribute.name!r} could be", "attribute")
    return Taken(attribute, lookup, source, section.flag("required"))


def _checked(section: Section, value: Value, key: str = "") -> Value:
    """The value, once its constant or default is found right."""
    if value.attribute.kind is Kind.MONEY and not (value.currency or value.currency_column):
        section.fail("money needs a currency: give currency or currency_column", key)
    if value.default:
        problems: list[Problem] = []
        try:
            cells = {value.currency_column: "USD"} if value.currency_column else {}
            constant = values.read(value, value.default, cells, ZoneInfo("UTC"))
        except ValueError as error:
            section.fail(str(error).rstrip("."), key)
        owner = next(e for e in registry.entities() if e.description.attributes.get(value.attribute.name) is value.attribute)
        checked(owner.description, {value.attribute.name: constant}, problems)
        if problems:
            section.fail(f"{value.default!r}: {problems[0].message.rstrip('.')}", key)
    return value
