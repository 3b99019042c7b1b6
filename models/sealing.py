"""Encrypts sensitive values on their way to the database, decrypts them on the way back, and makes blind indexes.

Everywhere else values are plain. A ciphertext is bound to its table, column and row; a blind index to its table and
column.
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
"""Decrypts a stored value, given the id of its row."""


def stored(
    keys: KeyRing, entity: Description, values: Mapping[str, object], row: Mapping[str, object] | None = None
) -> dict[str, Any]:
    """Returns the columns as the database stores them: sensitive ones sealed, with their blind indexes.

    `row`: the whole row after the change, if `values` has only some of its columns.
    """
    made = dict(values)
    whole = values if row is None else row
    for attribute in entity.sealed:
        if attribute.name in values:
            made[attribute.name] = sealed(keys, entity, attribute, whole)
        elif not ("country" in values and attribute.meaning.form is normal_forms.phone):
            continue  # the full phone number depends on the country, so a new country means new blind indexes
        made |= blinds(keys, entity, attribute, whole)
    return made


def sealed(keys: KeyRing, entity: Description, attribute: Attribute, row: Mapping[str, object]) -> str | None:
    """Encrypts the value of an attribute for a row; None stays None."""
    value = row.get(attribute.name)
    return None if value is None else keys.seal(str(value).encode(), f"{context(entity, attribute.name)}.{row['id']}")


def blinds(
    keys: KeyRing, entity: Description, attribute: Attribute, row: Mapping[str, object]
) -> dict[str, str | None]:
    """Returns the blind index columns of an attribute for a row, both slots of each."""
    made: dict[str, str | None] = {column: None for blind in attribute.blinds for column in blind_columns(blind)}
    for blind, term in terms(attribute, row):
        made.update(zip(blind_columns(blind), keys.blind(term, context(entity, blind)), strict=True))
    return made


def opener(keys: KeyRing, entity: Description, attribute: Attribute) -> Open:
    """Returns the function that decrypts an attribute's values. It raises Unreadable as `KeyRing.open` does."""
    place = context(entity, attribute.name)
    if attribute.kind is Kind.DAY:
        return lambda text, id: date.fromisoformat(keys.open(text, f"{place}.{id}").decode())
    return lambda text, id: keys.open(text, f"{place}.{id}").decode()


def opened_column(
    keys: KeyRing, entity: Description, attribute: Attribute, texts: Sequence[str | None], ids: Sequence[object]
) -> list[object]:
    """Decrypts a column for the rows with these ids. Raises Unreadable as `opener` does."""
    opened = keys.open_column(texts, context(entity, attribute.name), ids)
    if attribute.kind is Kind.DAY:
        return [None if plain is None else date.fromisoformat(plain.decode()) for plain in opened]
    return [None if plain is None else plain.decode() for plain in opened]


def context(entity: Description, name: str) -> str:
    """Returns the context that binds a blind index, or with the row's id a ciphertext, to its column."""
    return f"{entity.table}.{name}"


def terms(attribute: Attribute, row: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """Returns the terms that a row is indexed under: for each blind index of an attribute, its name and a text."""
    value = row.get(attribute.name)
    if value is None:
        return ()
    if attribute.meaning.form is normal_forms.phone:
        return tuple(zip(attribute.blinds, phones.stands_for(value, row.get("country")), strict=True))
    return ((attribute.name, _same(attribute, value)),)


def sought(attribute: Attribute, value: object) -> tuple[tuple[str, str], ...]:
    """Returns the terms to look up for a value: blind indexes and texts, any of which finds a matching row."""
    if attribute.meaning.form is normal_forms.phone:
        found = zip(attribute.blinds, phones.may_mean(str(value)), strict=True)
        return tuple((blind, term) for blind, terms in found for term in terms)
    return ((attribute.name, _same(attribute, value)),)


def probes(keys: KeyRing, entity: Description, attribute: Attribute, values: Iterable[object]) -> dict[str, list[str]]:
    """Returns the blind index columns to search for any of the values, each with the hashes to search for.

    Empty if no row can have any of the values.
    """
    found: dict[str, dict[str, None]] = {}
    for value in values:
        for blind, term in sought(attribute, value):
            slots = zip(blind_columns(blind), keys.blind(term, context(entity, blind)), strict=True)
            for column, index in slots:
                if index is not None:
                    found.setdefault(column, {})[index] = None
    return {column: list(indexes) for column, indexes in found.items()}


def _same(attribute: Attribute, value: Any) -> str:
    """Returns the text to index: e-mail addresses are folded, because they are compared ignoring case."""
    return fold(value) if attribute.meaning.form is normal_forms.email else str(value)
