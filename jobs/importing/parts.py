"""Reads from a mapping file which rows a step writes, with their entities, external ids, values and references."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

from core.errors import Problem
from core.money import EXPONENT
from jobs.importing import values
from jobs.importing.mapping import Filter, Part, Reference, Taken, Value
from jobs.importing.references import Scope, named_lookup, read_entity, read_reference, read_template
from jobs.importing.sections import Section, near
from models.description import Attribute, an
from models.fields import Kind
from models.values import checked
from resolvers.registry import Entity

BROUGHT_BY_IMPORT = {"Opportunity": ("closed_at", "stage_entered_at")}
"""For each entity, attributes that an import may set although the server normally sets them."""


def read_part(section: Section, scope: Scope, name: str) -> Part:
    """Reads the description of a row that the step `name` writes.

    The keys that apply to the whole step are not read.
    """
    entity = read_entity(section)
    external_id, lines = read_template(section, "external_id"), _filter(section)
    set_to = section.section("set")
    found: dict[str, Value | Taken] = {}
    references: dict[str, Reference] = {}
    relations, attributes = entity.description.to_one, _settable(entity)
    for key in set_to.left():
        if key in relations:
            if not set_to.is_table(key):
                set_to.fail(f"{an(relations[key].target)} must be given as a table, such as {{ external_id = … }}", key)
            one = set_to.section(key)
            references[key] = read_reference(one, relations[key], scope)
            one.close()
        elif key in attributes:
            found[key] = _value(set_to, key, entity, attributes[key], scope)
        else:
            set_to.fail(f"{entity.name} has no {key!r} to set{near(key, [*attributes, *relations])}", key)
    part = Part((scope.row and f"{name}: {entity.name}") or name, entity, external_id, lines, found, references)
    part = _with_given(section, part, attributes, scope)
    _check_complete(section, part)
    return part


def _with_given(section: Section, part: Part, attributes: Mapping[str, Attribute], scope: Scope) -> Part:
    """Adds values for rows that the mapping file itself contains.

    If a column of these rows has the name of an attribute, it gives the attribute's value. The key `set` takes
    precedence.
    """
    found = dict(part.values)
    for column in scope.columns:
        if column in attributes and column not in found:
            value = Value(attributes[column], (column,), currency=scope.currency)
            found[column] = _checked(section, part.entity, value, "rows")
    return replace(part, values=found)


def _settable(entity: Entity) -> dict[str, Attribute]:
    brought = BROUGHT_BY_IMPORT.get(entity.name, ())
    return {
        name: attribute
        for name, attribute in entity.description.attributes.items()
        if name != "external_id" and (not attribute.meaning.made_by_server or name in brought)
    }


def _check_complete(section: Section, part: Part) -> None:
    description = part.entity.description
    needed = [
        attribute.name
        for attribute in description.attributes.values()
        if not attribute.has_default and not attribute.meaning.made_by_server
    ]
    needed += [one.name for one in description.to_one.values() if not one.null]
    completed = {column.removesuffix("_id") for column in part.entity.completes}
    for name in needed:
        if name not in {*part.values, *part.references, *completed}:
            section.fail(f"{an(part.entity.name)} needs {name!r}", "set")


def _filter(section: Section) -> Filter:
    def texts(key: str) -> dict[str, frozenset[str]]:
        inner = section.section(key)
        return {column: frozenset(inner.texts(column)) for column in inner.left()}

    return Filter(texts("when"), texts("unless"))


# Values


def read_date_format(section: Section) -> str | None:
    """Reads the optional key `date_format`. Returns None if this key is absent.

    Raises CommandError if the format lacks the year, the month or the day.
    """
    format = section.text("date_format")
    if format is not None:
        try:
            values.check_date_format(format)
        except ValueError as error:
            section.fail(str(error), "date_format")
    return format


def read_currency(section: Section) -> str | None:
    """Reads the optional key `currency`, an ISO 4217 code. Returns None if this key is absent."""
    currency = section.text("currency")
    if currency is not None and currency not in EXPONENT:
        section.fail(f"{currency!r} is not an ISO 4217 currency code such as USD", "currency")
    return currency


def _value(section: Section, key: str, entity: Entity, attribute: Attribute, scope: Scope) -> Value | Taken:
    """Reads how to set an attribute.

    The key has the attribute's name. Its value is a column name (a string), a constant (a number, boolean or date), or
    a table of options.
    """
    usual = Value(
        attribute,
        date_format=scope.date_format if attribute.kind in values.DATES else None,
        currency=scope.currency if attribute.kind is Kind.MONEY else None,
    )
    if section.is_text(key):
        return _checked(section, entity, replace(usual, columns=(section.needed(key),)), key)
    if not section.is_table(key):
        constant = replace(usual, default=section.scalar(key) or "", date_format=None)
        return _checked(section, entity, constant, key)
    one = section.section(key)
    ways = [way for way in ("column", "template", "value", "lookup") if one.has(way)]
    if len(ways) != 1:
        one.fail("give exactly one of column, template, value and lookup")
    if ways == ["lookup"]:
        taken = _taken(one, attribute, scope)
        one.close()
        return taken
    value = _constant(one, usual) if ways == ["value"] else _from_line(one, usual)
    if attribute.kind is Kind.MONEY:
        value = replace(
            value, currency=read_currency(one) or usual.currency, currency_column=one.text("currency_column")
        )
    one.close()
    return _checked(one, entity, value)


def _constant(section: Section, usual: Value) -> Value:
    text = section.scalar("value")
    if not text:
        section.fail("a constant must not be empty; to set no value, leave the attribute out", "value")
    return replace(usual, default=text, date_format=None)


def _from_line(section: Section, usual: Value) -> Value:
    value = replace(
        usual,
        columns=section.texts("column"),
        template=read_template(section, "template") if section.has("template") else None,
        default=section.scalar("default") or "",
        required=section.flag("required"),
    )
    if usual.attribute.kind in values.DATES:
        value = replace(value, date_format=read_date_format(section) or usual.date_format)
    if usual.attribute.kind in values.NUMBERS:
        mark = section.text("decimal_mark") or "."
        value = replace(value, scale=section.number("scale"), ignore=section.text("ignore") or "", decimal_mark=mark)
    return value


def _taken(section: Section, attribute: Attribute, scope: Scope) -> Taken:
    lookup = named_lookup(section, section.needed("lookup"), scope)
    name = section.needed("attribute")
    source = lookup.entity.description.attributes.get(name)
    if source is None or source.kind is not attribute.kind:
        section.fail(f"{lookup.entity.name} has no {name!r} that could be {attribute.name!r}", "attribute")
    return Taken(attribute, lookup, source, section.flag("required"))


def _checked(section: Section, entity: Entity, value: Value, key: str = "") -> Value:
    """Checks `value` and returns it unchanged.

    Raises CommandError if its constant or default is invalid, or if it is an amount of money without a currency. `key`:
    the key to name in the error message.
    """
    if value.attribute.kind is Kind.MONEY and not (value.currency or value.currency_column):
        section.fail("money needs a currency: give currency or currency_column", key)
    if value.default:
        problems: list[Problem] = []
        cells = {value.currency_column: "USD"} if value.currency_column else {}
        try:
            constant = values.read(value, value.default, cells, ZoneInfo("UTC"))
        except ValueError as error:
            section.fail(str(error).rstrip("."), key)
        checked(entity.description, {value.attribute.name: constant}, problems)
        if problems:
            section.fail(f"{value.default!r}: {problems[0].message.rstrip('.')}", key)
    return value
