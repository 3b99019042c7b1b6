"""Sensitive values on their way to the database and back: sealed for their place, and found by blind indexes.

Everywhere else values are plain. A ciphertext is bound to its table, column and row; a blind index, to its column.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from core import phones
from core.keys import KeyRing
from core.text import fold
from models import normal_forms
from models.description import Attribute, Description, blind_columns
from models.fields import Kind

Open = Callable[[str, object], object]
"""Gives the plain value of a stored one, and of the row's id."""


def stored(
    keys: KeyRing, entity: Description, values: Mapping[str, object], row: Mapping[str, object] | None = None
) -> dict[str, Any]:
    """Columns as the database keeps them: sensitive ones sealed, with their blind indexes.

    `row`: the whole row as it will be, where `values` are only some of its columns.
    """
    made = dict(values)
    whole = values if row is None else row
    for attribute in entity.sealed:
        if attribute.name in values:
            made[attribute.name] = sealed(keys, entity, attribute, whole)
        elif not ("country" in values and attribute.meaning.form is normal_forms.phone):
            continue  # with its country a number becomes another one in full
        made |= blinds(keys, entity, attribute, whole)
    return made


def sealed(keys: KeyRing, entity: Description, attribute: Attribute, row: Mapping[str, object]) -> str | None:
    """A row's ciphertext of an attribute."""
    value = row.get(attribute.name)
    return None if value is None else keys.seal(str(value).encode(), f"{context(entity, attribute.name)}.{row['id']}")


def blinds(
    keys: KeyRing, entity: Description, attribute: Attribute, row: Mapping[str, object]
) -> dict[str, str | None]:
    """A row's blind indexes of an attribute, both slots of each."""
    made: dict[str, str | None] = {column: None for blind in attribute.blinds for column in blind_columns(blind)}
    for blind, term in terms(attribute, row):
        made.update(zip(blind_columns(blind), keys.blind(term, context(entity, blind)), strict=True))
    return made


def opener(keys: KeyRing, entity: Description, attribute: Attribute) -> Open:
    """What opens the stored values of an attribute. It raises Unreadable for what was sealed for another place."""
    place = context(entity, attribute.name)
    if attribute.kind is Kind.DAY:
        return lambda text, id: date.fromisoformat(keys.open(text, f"{place}.{id}").decode())
    return lambda text, id: keys.open(text, f"{place}.{id}").decode()


def opened_column(
    keys: KeyRing, entity: Description, attribute: Attribute, texts: Sequence[str | None], ids: Sequence[object]
) -> list[object]:
    """The plain values of a column's stored ones, of the rows with these ids. Raises Unreadable as `opener` does."""
    opened = keys.open_column(texts, context(entity, attribute.name), ids)
    if attribute.kind is Kind.DAY:
        return [None if plain is None else date.fromisoformat(plain.decode()) for plain in opened]
    return [None if plain is None else plain.decode() for plain in opened]


def context(entity: Description, name: str) -> str:
    """What binds a ciphertext, with the row's id after it, or a blind index to its column."""
    return f"{entity.table}.{name}"


def terms(attribute: Attribute, row: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """What a row is found by: for each blind index of an attribute, one text that equal values share."""
    value = row.get(attribute.name)
    if value is None:
        return ()
    if attribute.meaning.form is normal_forms.phone:
        return tuple(zip(attribute.blinds, phones.stands_for(value, row.get("country")), strict=True))
    return ((attribute.name, _same(attribute, value)),)


def sought(attribute: Attribute, value: object) -> tuple[tuple[str, str], ...]:
    """What finds the rows that have a value: any of these texts in its blind index."""
    if attribute.meaning.form is normal_forms.phone:
        found = zip(attribute.blinds, phones.may_mean(str(value)), strict=True)
        return tuple((blind, term) for blind, terms in found for term in terms)
    return ((attribute.name, _same(attribute, value)),)


def probes(keys: KeyRing, entity: Description, attribute: Attribute, values: Iterable[object]) -> dict[str, list[str]]:
    """The blind columns to look into for any of the values, and what to look for; none where no row can have one."""
    found: dict[str, dict[str, None]] = {}
    for value in values:
        for blind, term in sought(attribute, value):
            slots = zip(blind_columns(blind), keys.blind(term, context(entity, blind)), strict=True)
            for column, index in slots:
                if index is not None:
                    found.setdefault(column, {})[index] = None
    return {column: list(indexes) for column, indexes in found.items()}


def _same(attribute: Attribute, value: Any) -> str:
    """The text that equal values share: an e-mail address is the same in any case."""
    return fold(value) if attribute.meaning.form is normal_forms.email else str(value)
