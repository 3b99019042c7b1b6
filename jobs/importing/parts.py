"""Reads from a mapping file which rows a step writes, with their entities, external ids, values and references."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

from core.errors import Problem
from core.money import EXPONENT
from jobs.importing import values
from jobs.importing.cleaning import read_cleaning
from jobs.importing.dates import ISO_8601, DateFormat
from jobs.importing.mapping import Filter, Lookup, Part, Reference, StageMove, Taken, Value
from jobs.importing.numerals import Numeral
from jobs.importing.references import (
    DROP,
    REFUSE,
    Scope,
    named_lookup,
    read_entity,
    read_on_error,
    read_reference,
    read_template,
)
from jobs.importing.sections import Section, near
from models.description import Attribute, an
from models.fields import Kind
from models.values import checked
from resolvers.registry import Entity


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
    moves = _moves(section, entity, scope)
    part = Part((scope.row and f"{name}: {entity.name}") or name, entity, external_id, lines, found, references, moves)
    part = _with_given(section, part, attributes, scope)
    _check_complete(section, part)
    return replace(part, droppable=_droppable(set_to, part, scope))


def _droppable(section: Section, part: Part, scope: Scope) -> frozenset[str]:
    """Returns the attributes and relations of a part whose invalid values are left out.

    Raises CommandError if one of them is a required relation.
    """
    found = {name for name, value in part.values.items() if isinstance(value, Value) and value.droppable}
    for name, one in part.references.items():
        if isinstance(one, Lookup):
            null = part.entity.description.to_one[name].null
            if one.on_error == DROP and not null:
                section.fail(f"{an(part.entity.name)} needs {name!r}, which cannot be dropped", f"{name}.on_error")
            if null and not one.required and (one.on_error or (DROP if scope.dropping else REFUSE)) == DROP:
                found.add(name)
    return frozenset(found)


def _moves(section: Section, entity: Entity, scope: Scope) -> tuple[StageMove, ...]:
    """Reads the key `moves` of an opportunity: its former stages, each with the time at which it was entered."""
    found: list[StageMove] = []
    description = entity.description
    for one in section.sections("moves") if entity.name == "Opportunity" else []:
        if not one.is_table("stage"):
            one.fail("a Stage must be given as a table, such as { external_id = … }", "stage")
        inner = one.section("stage")
        stage = read_reference(inner, description.to_one["stage"], scope)
        inner.close()
        at = _value(one, "at", entity, replace(description.attributes["stage_entered_at"], name="at"), scope)
        if not isinstance(stage, Lookup) or not isinstance(at, Value):
            one.fail("give the stage by a lookup, and the time by a column")
        one.close()
        found.append(StageMove(stage, at))
    return tuple(found)


def _with_given(section: Section, part: Part, attributes: Mapping[str, Attribute], scope: Scope) -> Part:
    """Adds values for rows that the mapping file itself contains.

    A column of these rows sets the attribute of the same name. The key `set` takes precedence over the column.
    """
    found = dict(part.values)
    for column in scope.columns:
        if column in attributes and column not in found:
            value = Value(attributes[column], (column,), currency=scope.currency)  # dates of TOML are in ISO 8601
            found[column] = _checked(section, part.entity, value, "rows")
    return replace(part, values=found)


def _settable(entity: Entity) -> dict[str, Attribute]:
    brought = entity.history
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


def read_dates(section: Section, usual: DateFormat = ISO_8601) -> DateFormat:
    """Reads the optional keys `date_format`, `first_year` and `time_zone`.

    `usual`: the format and the time zone if the section has none of its own.

    Raises CommandError if the format lacks the year, the month or the day, or has years of two digits without the key
    `first_year`, or if the time zone is unknown.
    """
    usual = replace(usual, zone=_read_zone(section) or usual.zone)
    if not (section.has("date_format") or section.has("first_year")):
        return usual
    first = section.whole("first_year")
    if first is not None and not 1 <= first <= 9900:
        section.fail("this must be a year from 1 to 9900", "first_year")
    found = DateFormat(section.text("date_format"), first, usual.zone)
    if found.text is None and first is not None:
        section.fail("give the date_format with years of two digits to which it applies", "first_year")
    try:
        found.check()
    except ValueError as error:
        section.fail(str(error), "date_format")
    return found


def _read_zone(section: Section) -> ZoneInfo | None:
    name = section.text("time_zone")
    if name is None:
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        section.fail(f"{name!r} is not an IANA time zone such as Europe/Berlin", "time_zone")


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
        dates=scope.dates if attribute.kind in values.DATES else ISO_8601,
        currency=scope.currency if attribute.kind is Kind.MONEY else None,
        droppable=scope.dropping and _is_optional(entity, attribute),
    )
    if section.is_text(key):
        return _checked(section, entity, replace(usual, columns=(section.needed(key),)), key)
    if not section.is_table(key):
        constant = replace(usual, default=section.scalar(key) or "", dates=replace(ISO_8601, zone=usual.dates.zone))
        return _checked(section, entity, constant, key)
    one = section.section(key)
    ways = [way for way in ("column", "template", "value", "lookup") if one.has(way)]
    if len(ways) != 1:
        one.fail("give exactly one of column, template, value and lookup")
    if ways == ["lookup"]:
        taken = _taken(one, attribute, scope)
        one.close()
        return taken
    value = _constant(one, usual) if ways == ["value"] else _from_line(one, entity, usual)
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
    return replace(usual, default=text, dates=replace(ISO_8601, zone=usual.dates.zone))


def _from_line(section: Section, entity: Entity, usual: Value) -> Value:
    value = replace(
        usual,
        columns=section.texts("column"),
        template=read_template(section, "template") if section.has("template") else None,
        otherwise=read_template(section, "otherwise") if section.has("otherwise") else None,
        default=section.scalar("default") or "",
        required=section.flag("required"),
        cleaning=read_cleaning(section),
    )
    on_error = read_on_error(section)
    if on_error == DROP and (value.required or not _is_optional(entity, value.attribute)):
        section.fail("a required value cannot be dropped", "on_error")
    value = replace(value, droppable=not value.required and (on_error == DROP or (not on_error and value.droppable)))
    if usual.attribute.kind in values.DATES:
        value = replace(value, dates=read_dates(section, usual.dates))
    if usual.attribute.kind in values.NUMBERS:
        value = replace(value, numbers=_numbers(section))
    if usual.attribute.kind is Kind.BOOLEAN:
        value = replace(value, truths=_truths(section))
    return value


def _is_optional(entity: Entity, attribute: Attribute) -> bool:
    """Returns whether a row may lack a value of the attribute.

    The state of a row and the times of its history are required.
    """
    optional = attribute.has_default or attribute.null or attribute.name in entity.completes
    return optional and not attribute.meaning.made_by_server


def _numbers(section: Section) -> Numeral:
    places = section.whole("round")
    if places is not None and not 0 <= places <= 15:
        section.fail("this must be a number of decimal places, from 0 to 15", "round")
    scale, ignore = section.number("scale"), section.text("ignore") or ""
    mark = section.text("decimal_mark")
    try:
        return Numeral(scale, places, ignore, "." if mark is None else mark)
    except ValueError as error:
        section.fail(str(error), "ignore" if "ignored" in str(error) else "decimal_mark")


def _truths(section: Section) -> dict[str, bool]:
    true, false = section.texts("true_when"), section.texts("false_when")
    found = {text.casefold(): True for text in true} | {text.casefold(): False for text in false}
    both = {text.casefold() for text in true} & {text.casefold() for text in false}
    if both:
        section.fail(f"{min(both)!r} cannot be both true and false", "false_when")
    return found


def _taken(section: Section, attribute: Attribute, scope: Scope) -> Taken:
    lookup = named_lookup(section, section.needed("lookup"), scope)
    name = section.needed("attribute")
    source = lookup.entity.description.attributes.get(name)
    if source is None or source.kind is not attribute.kind:
        section.fail(f"{lookup.entity.name} has no {name!r} that could be {attribute.name!r}", "attribute")
    return Taken(attribute, lookup, source, section.flag("required"))


def _checked(section: Section, entity: Entity, value: Value, key: str = "") -> Value:
    """Checks `value` and returns it unchanged.

    Raises CommandError if the constant or default in `value` is invalid, or if an amount of money has no currency.

    `key`: the key to name in the error message.
    """
    if value.attribute.kind is Kind.INSTANT and (value.columns or value.template):
        try:
            value.dates.check_time()
        except ValueError as error:
            section.fail(str(error), f"{key}.date_format" if key else "date_format")
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
