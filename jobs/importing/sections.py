"""Reads a TOML file key by key. Every method that reads a key raises CommandError if its value has the wrong type.

The error message names the file and the key.
"""

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
    """A TOML table. Each key can be read only once, and `close` raises CommandError if a key has not been read.

    `place`: the path of the table in the file, for error messages, such as "steps[1] (customers).set".
    """

    def __init__(self, file: Path, place: str, table: dict[str, Any]) -> None:
        self.file = file
        self.place = place
        self._left = dict(table)
        self._known: list[str] = []

    @classmethod
    def of_file(cls, file: Path) -> Section:
        """Returns the root table of a file. Raises CommandError if the file cannot be read or is not TOML."""
        try:
            return cls(file, "", tomllib.loads(file.read_text(encoding="utf-8-sig"), parse_float=Decimal))
        except OSError as error:
            raise CommandError(f"{file} cannot be read: {error.strerror}.") from None
        except UnicodeDecodeError:
            raise CommandError(f"{file} is not UTF-8.") from None
        except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
            raise CommandError(f"{file} is not TOML: {error}.") from None

    def fail(self, problem: str, key: str = "") -> NoReturn:
        """Raises CommandError with a message that consists of the file, the key and `problem`."""
        place = ".".join(part for part in (self.place, key) if part)
        raise CommandError(f"{self.file}: {place + ': ' if place else ''}{problem}.")

    def close(self) -> None:
        """Raises CommandError if a key has not been read, because such a key is unknown."""
        for key in self._left:
            self.fail(f"unknown key{near(key, self._known)}", key)

    def left(self) -> list[str]:
        """Returns the keys that have not been read yet."""
        return list(self._left)

    def has(self, key: str) -> bool:
        """Whether the key is present and has not been read yet."""
        return key in self._left

    def text(self, key: str) -> str | None:
        """Reads a string, or returns None if the key is absent."""
        value = self._take(key)
        if value is not None and not isinstance(value, str):
            self.fail("this must be a text in quotes", key)
        return value

    def needed(self, key: str) -> str:
        """Reads a required string. Raises CommandError if the key is absent or the string is empty."""
        value = self.text(key)
        if not value:
            self.fail("this must be given", key)
        return value

    def flag(self, key: str) -> bool:
        """Reads a boolean, or returns False if the key is absent."""
        value = self._take(key)
        if value is not None and not isinstance(value, bool):
            self.fail("this must be true or false", key)
        return bool(value)

    def number(self, key: str) -> Decimal | None:
        """Reads a number other than 0, or returns None if the key is absent.

        Raises CommandError unless the absolute value of the number is at least 1e-15 and less than 1e16.
        """
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
        """Reads a string, number, boolean or date as the text that a CSV cell would contain.

        Returns None if the key is absent.
        """
        value = self._take(key)
        return None if value is None else self._cell(value, key)

    def texts(self, key: str) -> tuple[str, ...]:
        """Reads a string or a list of strings, or returns () if the key is absent."""
        value = self._take(key)
        listed = value if isinstance(value, list) else [] if value is None else [value]
        if not all(isinstance(one, str) for one in listed) or (value is not None and not listed):
            self.fail("this must be a text in quotes, or a list of texts", key)
        return tuple(listed)

    def section(self, key: str) -> Section:
        """Reads a table, or returns an empty table if the key is absent."""
        value = self._take(key)
        if value is not None and not isinstance(value, dict):
            self.fail("this must be a table", key)
        return Section(self.file, self._inside(key), value or {})

    def sections(self, key: str) -> list[Section]:
        """Reads a list of tables, or returns [] if the key is absent. Error messages number the tables from 1."""
        value = self._take(key)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.fail("this must be a list of tables", key)
        return [Section(self.file, self._inside(f"{key}[{n}]"), one) for n, one in enumerate(value, 1)]

    def is_table(self, key: str) -> bool:
        """Returns whether the value of the key is a table. The key still counts as unread."""
        return isinstance(self._left.get(key), dict)

    def is_text(self, key: str) -> bool:
        """Returns whether the value of the key is a string. The key still counts as unread."""
        return isinstance(self._left.get(key), str)

    def _take(self, key: str) -> object:
        self._known.append(key)
        value = self._left.pop(key, None)
        if isinstance(value, str) and "\0" in value:
            self.fail("a text must not contain a NUL character", key)
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
    """Returns the most similar known word as a suggestion, to append to an error message.

    Returns "" if no known word is similar to `word`.
    """
    close = get_close_matches(word, list(known), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""
