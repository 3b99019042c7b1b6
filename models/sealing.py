"""Encrypts sensitive values before they are stored, decrypts them after they are read, and computes blind indexes.

Code outside this module handles plain values. The associated data of a ciphertext is `<table>.<column>.<row id>`, so it
can be decrypted only for its own table, column and row. The hashes of a blind index are specific to the table and the
index. Each blind index has two columns, called slots (see core/keys.py).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from core import phones
from core.birth_dates import birth_date
from core.errors import Unreadable
from core.keys import KeyRing
from core.text import fold_address
from models import normal_forms
from models.description import Attribute, Description, blind_columns
from models.fields import Kind

Open = Callable[[str, object], object]
"""A function that decrypts a ciphertext, given the ciphertext and the id of the row."""


class Unopened:
    """A placeholder for a value that cannot be decrypted, so that all others can be read.

    `error`: says which value it is, and why.

    The placeholder equals no other value, so replacing it always counts as a change.
    """

    __slots__ = ("error",)

    def __init__(self, error: Unreadable) -> None:
        self.error = error


def readable(value: Any) -> Any:
    """Returns the value. Raises Unreadable if it could not be decrypted."""
    if isinstance(value, Unopened):
        raise value.error
    return value


def stored(
    keys: KeyRing, entity: Description, values: Mapping[str, object], row: Mapping[str, object] | None = None
) -> dict[str, Any]:
    """Returns the columns to store: `values` with sensitive values encrypted, and blind indexes.

    `row`: the whole row after the change. It is required if `values` has only some of the columns. A value of the row
    that could not be decrypted keeps its ciphertext and its blind indexes.
    """
    made = dict(values)
    whole = values if row is None else row
    for attribute in entity.sealed:
        value = whole.get(attribute.name)
        if value is None and row is None:
            continue  # the blind indexes of a new row are null by default
        if isinstance(value, Unopened):
            made.pop(attribute.name, None)
            continue
        if attribute.name in values:
            made[attribute.name] = sealed(keys, entity, attribute, whole)
        elif not ("country" in values and attribute.meaning.form is normal_forms.phone):
            continue  # the full phone number depends on the country, so a new country means new blind indexes
        made |= blinds(keys, entity, attribute, whole)
    return made


def sealed(keys: KeyRing, entity: Description, attribute: Attribute, row: Mapping[str, object]) -> str | None:
    """Returns the ciphertext of an attribute of a row, or None if the value is None."""
    value = row.get(attribute.name)
    return None if value is None else keys.seal(str(value).encode(), f"{context(entity, attribute.name)}.{row['id']}")


def blinds(
    keys: KeyRing, entity: Description, attribute: Attribute, row: Mapping[str, object]
) -> dict[str, str | None]:
    """Returns the hashes of a row's value, by blind index column.

    All hashes are None if the value is None. A hash is also None if no index key belongs to its column (see
    core/keys.py).
    """
    made: dict[str, str | None] = dict.fromkeys(_blind_columns(attribute))
    for blind, term in terms(attribute, row):
        made.update(zip(blind_columns(blind), keys.blind(term, context(entity, blind)), strict=True))
    return made


@cache
def _blind_columns(attribute: Attribute) -> tuple[str, ...]:
    return tuple(column for blind in attribute.blinds for column in blind_columns(blind))


def opener(keys: KeyRing, entity: Description, attribute: Attribute) -> Open:
    """Returns a function that decrypts an attribute's values, and returns `Unopened` for one that it cannot decrypt."""
    place = context(entity, attribute.name)
    is_day = attribute.kind is Kind.DAY

    def open_(text: str, id: object) -> object:
        try:
            plain = keys.open(text, f"{place}.{id}").decode()
        except Unreadable as error:
            return Unopened(Unreadable(f"{entity.name}.{attribute.name} of the row {id}: {error}"))
        return birth_date(plain) if is_day else plain

    return open_


def opened_column(
    keys: KeyRing, entity: Description, attribute: Attribute, texts: Sequence[str | None], ids: Sequence[object]
) -> list[object]:
    """Decrypts the ciphertexts `texts` of the rows `ids`, in order. Raises the same errors as `KeyRing.open`."""
    opened = keys.open_column(texts, context(entity, attribute.name), ids)
    if attribute.kind is Kind.DAY:
        return [None if plain is None else birth_date(plain.decode()) for plain in opened]
    return [None if plain is None else plain.decode() for plain in opened]


def context(entity: Description, name: str) -> str:
    """Returns `<table>.<name>`. `name`: a column or a blind index.

    For a column, this text and the row's id are the associated data. For a blind index, this text is hashed with each
    value.
    """
    return f"{entity.table}.{name}"


def terms(attribute: Attribute, row: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """Returns the terms to index for an attribute of a row. They are empty if the value is None or not decrypted.

    A term is a pair: the name of a blind index, and the plain text to hash.
    """
    value = row.get(attribute.name)
    if value is None or isinstance(value, Unopened):
        return ()
    if attribute.meaning.form is normal_forms.phone:
        return tuple(zip(attribute.blinds, phones.stands_for(value, row.get("country")), strict=True))
    return ((attribute.name, _same(attribute, value)),)


def sought(attribute: Attribute, value: object) -> tuple[tuple[str, str], ...]:
    """Returns the terms to look up for a value. A row matches if it is indexed under any of these terms.

    A term is a pair: the name of a blind index, and the plain text to hash.
    """
    if attribute.meaning.form is normal_forms.phone:
        found = zip(attribute.blinds, phones.may_mean(str(value)), strict=True)
        return tuple((blind, term) for blind, terms in found for term in terms)
    given = _same(attribute, value)
    if given.isascii():
        return ((attribute.name, given),)
    # Rows of earlier versions can have texts that are not in NFC. They are mostly decomposed.
    both = dict.fromkeys((given, unicodedata.normalize("NFD", given)))
    return tuple((attribute.name, term) for term in both)


def probes(keys: KeyRing, entity: Description, attribute: Attribute, values: Iterable[object]) -> dict[str, list[str]]:
    """Returns the hashes to search for, as a dict by blind index column.

    A row has one of these hashes if it has one of the values. The result is empty if no row can match.
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
    """Returns the text to hash for a value. E-mail addresses are folded, because comparisons of them ignore case."""
    return fold_address(value) if attribute.meaning.form is normal_forms.email else str(value)
