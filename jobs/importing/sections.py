"""A table of a TOML file that is taken apart key by key; whatever is wrong names the file and the key."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NoReturn

from core.errors import CommandError


class Section:
    """A TOML table and its place in the file. What was not taken when it is closed is unknown."""

    def __init__(self, file: Path, place: str, table: dict[str, Any]) -> None:
        self.file = file
        self.place = place
        self._left = dict(table)
        self._known: list[str] = []

    @classmethod
    def of_file(cls, file: Path) -> Section:
        """The whole file. Raises CommandError when it cannot be read."""
        try:
            return cls(file, "", tomllib.loads(file.read_text(encoding="utf-8-sig"), parse_float=Decimal))
        except OSError as error:
            raise CommandError(f"{file} cannot be read: {error.strerror}.") from None
        except UnicodeDecodeError:
            raise CommandError(f"{file} is not UTF-8.") from None
        except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
            raise CommandError(f"{file} is not TOML: {error}.") from None

    def fail(self, problem: str, key: str = "") -> NoReturn:
        """Raises CommandError that names the file and the key."""
        place = ".".join(part for part in (self.place, key) if part)
        raise CommandError(f"{self.file}: {place + ': ' if place else ''}{problem}.")

    def close(self) -> None:
        """Refuses keys that nobody took."""
        for key in self._left:
            self.fail(f"there is no such key{near(key, self._known)}", key)

    def left(self) -> list[str]:
        """The keys that were not taken yet."""
        return list(self._left)

    def has(self, key: str) -> bool:
        """Whether the key is there and was not taken yet."""
        return key in self._left

    def text(self, key: str) -> str | None:
        """A text."""
        value = self._take(key)
        if value is not None and not isinstance(value, str):
            self.fail("this must be a text in quotes", key)
        return value

    def needed(self, key: str) -> str:
        """A text that must be there."""
        value = self.text(key)
        if not value:
            self.fail("this must be given", key)
        return value

    def flag(self, key: str) -> bool:
        """True or false; false when it is absent."""
        value = self._take(key)
        if value is not None and not isinstance(value, bool):
            self.fail("this must be true or false", key)
        return bool(value)

    def number(self, key: str) -> Decimal | None:
        """A number that is not 0, of a size that people write."""
        value = self._take(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            self.fail("this must be a number", key)
        number = Decimal(value)
        if not number or not number.is_finite() or abs(number.adjusted()) > 15:
            self.fail("this must be a number other than 0, within 15 places of 1", key)
        return number

    def scalar(self, key: str) -> str | None:
        """A text, number, truth or date, as the text that a cell would have."""
        value = self._take(key)
        return None if value is None else self._cell(value, key)

    def texts(self, key: str) -> tuple[str, ...]:
        """A text or a list of them."""
        value = self._take(key)
        listed = value if isinstance(value, list) else [] if value is None else [value]
        if not all(isinstance(one, str) for one in listed) or (value is not None and not listed):
            self.fail("this must be a text in quotes, or a list of such", key)
        return tuple(listed)

    def section(self, key: str) -> Section:
        """A table; an empty one when it is absent."""
        value = self._take(key)
        if value is not None and not isinstance(value, dict):
            self.fail("this must be a table", key)
        return Section(self.file, self._inside(key), value or {})

    def sections(self, key: str) -> list[Section]:
        """A list of tables, numbered from 1."""
        value = self._take(key)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.fail("this must be a list of tables", key)
        return [Section(self.file, self._inside(f"{key}[{n}]"), one) for n, one in enumerate(value, 1)]

    def is_table(self, key: str) -> bool:
        """Whether the key holds a table."""
        return isinstance(self._left.get(key), dict)

    def is_text(self, key: str) -> bool:
        """Whether the key holds a text."""
        return isinstance(self._left.get(key), str)

    def _take(self, key: str) -> object:
        self._known.append(key)
        value = self._left.pop(key, None)
        if isinstance(value, str) and "\0" in value:
            self.fail("no text may have a NUL character", key)
        return value

    def _inside(self, key: str) -> str:
        return f"{self.place}.{key}" if self.place else key

    def _cell(self, value: object, key: str) -> str:
        match value:
            case str():
                return value.strip()
            case bool():
                return "true" if value else "false"
            case int() | Decimal():
                return f"{value:f}" if isinstance(value, Decimal) else str(value)
            case datetime() | date():
                return value.isoformat()
        self.fail("this must be a text, a number, true, false or a date", key)


def near(word: str, known: Iterable[str]) -> str:
    """What may have been meant, as the end of a sentence."""
    close = get_close_matches(word, list(known), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""
