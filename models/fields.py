"""The field classes of the models. Each class adds a Meaning to one of Tortoise's fields.

A Meaning says, for example, whether a column is sensitive, which bounds it has, and how its text is normalized.
Validation, CHECK constraints, indexes, filters and GraphQL types are derived from it.

This file is long because it has a class for each kind of column.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypedDict, Unpack
from uuid import UUID

from tortoise import fields
from tortoise.fields.base import OnDelete
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from models.masks import Mask


class Kind(StrEnum):
    """The type of a column's values, independent of the database."""

    ID = "ID"
    TEXT = "TEXT"
    CHOICE = "CHOICE"
    CHOICES = "CHOICES"
    INTEGER = "INTEGER"
    DECIMAL = "DECIMAL"
    BOOLEAN = "BOOLEAN"
    INSTANT = "INSTANT"
    DAY = "DAY"
    MONEY = "MONEY"
    COMPANION = "COMPANION"


@dataclass(frozen=True, slots=True)
class Meaning:
    """The meaning of a column beyond its SQL type.

    `sensitive`: the value is stored encrypted and masked for some viewers. Such a value is filtered by equality only,
    through blind indexes, and never ordered or searched.
    `ordered`: clients may order by the column, so it has an index.
    `folded`: a companion column `<name>_folded` holds the folded text.
    `minimum`, `maximum`: inclusive bounds of the stored integer; for money, in minor units.
    `stored_minimum`: the least integer that the server may store, if it is less than clients may give.
    `form`: a function that returns a text in normal form, or raises ValueError with a message for users.
    `one_line`: a text that is long for one line has one line nevertheless (see `Attribute.one_line`).
    `made_by_server`: only the server sets the value.
    `places`: the number of decimal places of a decimal.
    `logged`: whether the event log records the values.
    `mask`: how a sensitive text is masked. A sensitive value without a mask is masked as null.
    """

    kind: Kind
    sensitive: bool = False
    ordered: bool = False
    folded: bool = False
    minimum: int | None = None
    maximum: int | None = None
    stored_minimum: int | None = None
    choices: type[StrEnum] | None = None
    form: Callable[[str], str] | None = None
    one_line: bool = False
    made_by_server: bool = False
    places: int = field(default=0)
    logged: bool = True
    mask: Mask | None = None


class Options(TypedDict, total=False):
    """The keyword arguments of Tortoise's fields that all field classes of this module accept."""

    description: str
    null: bool
    default: object
    primary_key: bool
    db_index: bool


def _passed(options: Options) -> Any:
    """Returns the options, typed as Any because Tortoise's overloads require literal types."""
    return options


class IdField(fields.UUIDField[UUID]):
    """A UUID: a native type on PostgreSQL, 36 characters on SQLite."""

    def __init__(self, **options: Unpack[Options]) -> None:
        self.meaning = Meaning(Kind.ID, made_by_server=True)
        super().__init__(**_passed(options))


class TextField(fields.CharField):  # type: ignore[type-arg]  # Tortoise's own annotation has no parameter
    """Text of 1 to `max_length` characters; an empty text is stored as null."""

    class _db_postgres:  # the name that Tortoise looks for
        def __init__(self, field: TextField) -> None:
            self._field = field

        @property
        def SQL_TYPE(self) -> str:
            return _varchar(self._field)

    def __init__(
        self,
        max_length: int,
        *,
        ordered: bool = False,
        folded: bool = False,
        form: Callable[[str], str] | None = None,
        one_line: bool = False,
        made_by_server: bool = False,
        logged: bool = True,
        **options: Unpack[Options],
    ) -> None:
        self.meaning = Meaning(
            Kind.TEXT,
            ordered=ordered,
            folded=folded,
            form=form,
            one_line=one_line,
            made_by_server=made_by_server,
            logged=logged,
        )
        super().__init__(max_length, **_passed(options))


def _varchar(field: TextField | ChoiceField) -> str:
    """Returns the SQL type on PostgreSQL. Ordered columns that are not folded have the collation "C"."""
    bytewise = field.meaning.ordered and not field.meaning.folded
    return f"VARCHAR({field.max_length})" + (' COLLATE "C"' if bytewise else "")


class CompanionField(fields.TextField):
    """Text derived from other columns. It is compared bytewise, so that all databases order it in the same way."""

    class _db_postgres:  # the name that Tortoise looks for
        SQL_TYPE = 'TEXT COLLATE "C"'

    def __init__(self, **options: Unpack[Options]) -> None:
        self.meaning = Meaning(Kind.COMPANION, made_by_server=True)
        super().__init__(**_passed(options))


class SealedTextField(fields.TextField):
    """Sensitive text, stored as ciphertext. `max_length` and `form` apply to the plain text."""

    def __init__(
        self,
        max_length: int,
        *,
        mask: Mask,
        form: Callable[[str], str] | None = None,
        logged: bool = True,
        **options: Unpack[Options],
    ) -> None:
        self.meaning = Meaning(Kind.TEXT, sensitive=True, form=form, mask=mask, logged=logged)
        self.max_length = max_length
        super().__init__(**_passed(options))


class SealedDayField(fields.TextField):
    """A sensitive calendar day, stored as ciphertext."""

    def __init__(self, **options: Unpack[Options]) -> None:
        self.meaning = Meaning(Kind.DAY, sensitive=True)
        super().__init__(**_passed(options))


class BlindField(fields.TextField):
    """One of the two columns of a blind index. It holds keyed hashes of the values of a sensitive column.

    Rows with equal values have equal hashes. There are two columns so that the hashes of the old and the new index key
    can coexist during a key rotation. See core/keys.py.
    """

    class _db_postgres:  # the name that Tortoise looks for
        SQL_TYPE = 'TEXT COLLATE "C"'

    def __init__(self) -> None:
        self.meaning = Meaning(Kind.COMPANION, made_by_server=True)
        super().__init__(null=True)


class ChoiceField(fields.CharField):  # type: ignore[type-arg]
    """One value of an enum, stored as the value's name. Rows are ordered by this name."""

    class _db_postgres:  # the name that Tortoise looks for
        def __init__(self, field: ChoiceField) -> None:
            self._field = field

        @property
        def SQL_TYPE(self) -> str:
            return _varchar(self._field)

    def __init__(
        self, choices: type[StrEnum], *, ordered: bool = False, made_by_server: bool = False, **options: Unpack[Options]
    ) -> None:
        self.meaning = Meaning(Kind.CHOICE, choices=choices, ordered=ordered, made_by_server=made_by_server)
        super().__init__(max(16, *(len(choice) for choice in choices)), **_passed(options))


class ChoicesField(fields.CharField):  # type: ignore[type-arg]
    """One or more values of an enum, stored as names in the order of the enum, separated by spaces."""

    class _db_postgres:  # the name that Tortoise looks for
        def __init__(self, field: ChoicesField) -> None:
            self._field = field

        @property
        def SQL_TYPE(self) -> str:
            return f"VARCHAR({self._field.max_length})"

    def __init__(self, choices: type[StrEnum], **options: Unpack[Options]) -> None:
        self.meaning = Meaning(Kind.CHOICES, choices=choices)
        super().__init__(len(" ".join(choices)), **_passed(options))


class IntegerField(fields.IntField[int]):
    """A 32-bit integer from `minimum` to `maximum`, both inclusive."""

    def __init__(
        self,
        *,
        minimum: int = 0,
        maximum: int = 2**31 - 1,
        ordered: bool = False,
        made_by_server: bool = False,
        logged: bool = True,
        **options: Unpack[Options],
    ) -> None:
        self.meaning = Meaning(
            Kind.INTEGER,
            minimum=minimum,
            maximum=maximum,
            ordered=ordered,
            made_by_server=made_by_server,
            logged=logged,
        )
        super().__init__(**_passed(options))


class DecimalField(fields.BigIntField):
    """An exact decimal, stored as an integer: the value times 10 to the power `places`."""

    def __init__(
        self,
        *,
        places: int,
        minimum: int,
        maximum: int,
        ordered: bool = False,
        made_by_server: bool = False,
        **options: Unpack[Options],
    ) -> None:
        self.meaning = Meaning(
            Kind.DECIMAL,
            places=places,
            minimum=minimum,
            maximum=maximum,
            ordered=ordered,
            made_by_server=made_by_server,
        )
        super().__init__(**_passed(options))


class BooleanField(fields.BooleanField):  # type: ignore[type-arg]
    """True or false. False comes first in an order."""

    def __init__(self, *, ordered: bool = False, made_by_server: bool = False, **options: Unpack[Options]) -> None:
        self.meaning = Meaning(Kind.BOOLEAN, ordered=ordered, made_by_server=made_by_server)
        super().__init__(**_passed(options))


class InstantField(fields.DatetimeField[datetime]):
    """An instant in UTC with microseconds. On SQLite, it is text of fixed width, so that text order is time order."""

    class _db_sqlite:
        SQL_TYPE = "TEXT"

    def __init__(
        self, *, ordered: bool = False, made_by_server: bool = False, logged: bool = True, **options: Unpack[Options]
    ) -> None:
        self.meaning = Meaning(Kind.INSTANT, ordered=ordered, made_by_server=made_by_server, logged=logged)
        super().__init__(**_passed(options))


class DayField(fields.DateField[date]):
    """A calendar day without a time zone."""

    class _db_sqlite:
        SQL_TYPE = "TEXT"

    def __init__(self, *, ordered: bool = False, made_by_server: bool = False, **options: Unpack[Options]) -> None:
        self.meaning = Meaning(Kind.DAY, ordered=ordered, made_by_server=made_by_server)
        super().__init__(**_passed(options))


class PercentField(DecimalField):
    """A percentage with two decimal places: 12.5 is stored as 1250."""

    def __init__(self, *, minimum: int = 0, ordered: bool = False, **options: Unpack[Options]) -> None:
        super().__init__(places=2, minimum=minimum, maximum=10_000, ordered=ordered, **options)


class MoneyField(fields.BigIntField):
    """An amount of money, stored in minor units of the currency in the row's `currency` column."""

    def __init__(
        self, *, minimum: int = 0, ordered: bool = False, made_by_server: bool = False, **options: Unpack[Options]
    ) -> None:
        self.meaning = Meaning(
            Kind.MONEY, minimum=minimum, maximum=10**17, ordered=ordered, made_by_server=made_by_server
        )
        super().__init__(**_passed(options))


@dataclass(frozen=True, slots=True)
class ManyToMany:
    """A many-to-many relation, declared on one of the two related models.

    `link`: the name of the link table's model.
    `to`: the link's foreign key to the other model.
    `back`: the link's foreign key to the declaring model.
    `condition`: a column of the declaring model with a saved condition, or "". If it is not null, the list has the rows
    that meet the condition in place of those that are linked.
    """

    link: str
    to: str
    back: str
    description: str
    condition: str = ""


def belongs_to(
    target: str,
    *,
    inverse: str | None,
    description: str,
    null: bool = False,
    inverse_description: str = "",
    circular: bool = False,
) -> ForeignKeyFieldInstance[Model]:
    """Declares a foreign key to the model `target`.

    `inverse`: the name of the reverse relation, or None for no reverse relation. The foreign key is ON DELETE RESTRICT:
    the database refuses to delete a row that is referenced. Soft deletion is not affected.
    `circular`: whether the target refers back. Tortoise cannot order such tables, so jobs/make_migration.py adds the
    constraint.
    """
    # Typed as Any: Tortoise's overloads require literal types, and its field has no `inverse_description`.
    foreign_key: Any = fields.ForeignKeyField
    instance: Any = foreign_key(
        f"models.{target}",
        related_name=inverse or False,
        null=null,
        on_delete=OnDelete.RESTRICT,
        description=description,
        db_constraint=not circular,
    )
    instance.inverse_description = inverse_description
    made: ForeignKeyFieldInstance[Model] = instance
    return made
