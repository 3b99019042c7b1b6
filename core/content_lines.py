"""Reads and writes content lines, of which vCards (RFC 6350) and calendars (RFC 5545) consist.

Lines are read by the library icalendar, but only those that are asked for: all others, such as photographs, are skipped
without a look at their values. No address in a line is ever followed.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from icalendar.parser import Contentline, Contentlines, Parameters, split_on_unescaped_semicolon, unescape_backslash
from icalendar.prop import vText

from core.fair_threads import FairThreads, Turn

MOST_CHARACTERS = 500_000
"""The maximum length of a text."""
MOST_LINES = 25_000
"""The maximum number of lines of a text, before unfolding."""
LONGEST = 50_000
"""The maximum number of characters of a line that is read, after unfolding."""
LONGEST_HEAD = 1_000
"""The maximum number of characters of a line's name and parameters."""
DEEPEST = 3
"""How deep components may be nested: an alarm is in an event, which is in a calendar."""

Result = TypeVar("Result")

_threads = FairThreads(1, 32, "content lines", "imports")

_NAME = re.compile(r"(?:[A-Za-z0-9-]{1,50}\.)?([A-Za-z0-9-]{1,50})[;:]")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line. `name`: in capitals, without a group. `parameters`: their values, by their names in capitals.

    `value`: the value as it is written, with its escapes.
    """

    name: str
    parameters: Mapping[str, Sequence[str]]
    value: str

    @property
    def text(self) -> str:
        """The value as a text, without escapes."""
        return plain(self.value)

    @property
    def fields(self) -> list[str]:
        """The texts of a value that consists of several, without escapes."""
        found: list[str] = split_on_unescaped_semicolon(self.value)
        return found

    def parameter(self, name: str) -> str:
        """Returns the first value of a parameter in capitals; an empty text if there is none."""
        return next(iter(self.parameters.get(name, ())), "").upper()


@dataclass(slots=True)
class Component:
    """What is between BEGIN and END. `problems`: why lines could not be read, each with the line's name."""

    name: str
    lines: list[Line] = field(default_factory=list)
    parts: list[Component] = field(default_factory=list)
    problems: list[tuple[str, str]] = field(default_factory=list)

    def all(self, name: str) -> list[Line]:
        """Returns the lines with this name."""
        return [line for line in self.lines if line.name == name]

    def first(self, name: str) -> Line | None:
        """Returns the first line with this name, or None."""
        return next((line for line in self.lines if line.name == name), None)


def read(text: str, wanted: Collection[str]) -> list[Component]:
    """Returns the components of a text.

    `wanted`: the names of the lines to read. All others are skipped.

    Raises ValueError, with a message for users, if the text is too long or is no sequence of components.
    """
    if len(text) > MOST_CHARACTERS:
        raise ValueError(f"At most {MOST_CHARACTERS:,} characters are taken at once. Split it.")
    if text.count("\n") > MOST_LINES:
        raise ValueError(f"At most {MOST_LINES:,} lines are taken at once. Split it.")
    lines: list[str] = Contentlines.from_ical(text.removeprefix("\ufeff"))  # type: ignore[no-untyped-call]
    found: list[Component] = []
    within: list[Component] = []
    for number, line in enumerate(lines, 1):
        named = _NAME.match(line)
        if named is None:
            if line.strip():
                raise ValueError(f"Line {number} (after unfolding) is not NAME:VALUE.")
            continue
        name = named[1].upper()
        if name == "BEGIN":
            if len(within) == DEEPEST:
                raise ValueError(f"Line {number} (after unfolding) is nested too deep.")
            component = Component(line[named.end() :].strip().upper()[:50])
            (within[-1].parts if within else found).append(component)
            within.append(component)
        elif not within:
            raise ValueError(f"Line {number} (after unfolding) is outside of BEGIN and END.")
        elif name == "END":
            ended = within.pop().name
            if line[named.end() :].strip().upper() != ended:
                raise ValueError(f"Line {number} (after unfolding) does not end {ended}.")
        elif name in wanted:
            _add(within[-1], name, line[named.start(1) :])
    if within:
        raise ValueError(f"The last {within[-1].name} has no END.")
    return found


def _add(component: Component, name: str, line: str) -> None:
    """Parses a line, and adds it to a component; or a problem, if it cannot be parsed."""
    head = line[: LONGEST_HEAD + 1]
    if len(line) > LONGEST:
        return component.problems.append((name, f"A line has at most {LONGEST:,} characters."))
    if ":" not in head:
        return component.problems.append((name, f"There is no value within the first {LONGEST_HEAD:,} characters."))
    try:
        _, parameters, value = _line(line).raw_parts()
    except ValueError:
        return component.problems.append((name, "The line is not NAME;PARAMETER=VALUE:VALUE."))
    if len(line) - len(value) > LONGEST_HEAD:
        return component.problems.append((name, f"Name and parameters have at most {LONGEST_HEAD:,} characters."))
    component.lines.append(Line(name, {key.upper(): _listed(given) for key, given in parameters.items()}, value))
    return None


def _listed(given: str | Iterable[str]) -> list[str]:
    return [given] if isinstance(given, str) else [str(one) for one in given]


def plain(value: str) -> str:
    """Returns a text without its escapes."""
    text: str = unescape_backslash(value)
    return text


def written(name: str, text: str, parameters: Mapping[str, str | list[str]] | None = None) -> str:
    """Returns a line with a text, escaped and folded: no line has more than 75 octets without its end, which is CRLF.

    Control characters are left out.
    """
    value = vText(_CONTROLS.sub("", text))
    return _folded(Contentline.from_parts(name, Parameters(parameters or {}), value))


def written_raw(name: str, value: str, parameters: Mapping[str, str | list[str]] | None = None) -> str:
    """Returns a line with a value that needs no escapes, such as a time, or that has them already."""
    line = f"{name}:{value}" if not parameters else f"{name};{Parameters(parameters).to_ical().decode()}:{value}"
    return _folded(_line(line))


def _line(text: str) -> Contentline:
    return Contentline(text)  # type: ignore[no-untyped-call]


def _folded(line: Contentline) -> str:
    folded: bytes = line.to_ical()  # type: ignore[no-untyped-call]
    return folded.decode() + "\r\n"


async def in_thread(caller: str, work: Callable[[], Result]) -> Result:
    """Runs `work`, which reads a text, in a thread, in which callers take turns.

    Raises Throttled if too many callers wait.
    """
    return await asyncio.wrap_future(_threads.submit(work, Turn(caller, known=True)))
