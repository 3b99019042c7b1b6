"""Cleans the texts of cells before use, as the keys `replace`, `split`, `strip` and `empty_when` specify."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jobs.importing.sections import Section

MOST_PARTS = 1000


@dataclass(frozen=True, slots=True)
class Cleaning:
    """How to clean the text of a cell. The attributes apply in this order.

    `replace`: texts and their replacements, wherever they occur.
    `split`: a separator, and the number of the part to keep. 1 is the first part, -1 the last. A missing part is empty.
    `strip`: characters to remove at both ends, besides spaces.
    `empty_when`: texts that count as empty.
    """

    replace: tuple[tuple[str, str], ...] = ()
    split: tuple[str, int] | None = None
    strip: str = ""
    empty_when: frozenset[str] = frozenset()

    def apply(self, text: str) -> str:
        """Returns the cleaned text of a cell."""
        for old, new in self.replace:
            text = text.replace(old, new)
        if self.split:
            separator, number = self.split
            parts = text.split(separator)
            index = number - 1 if number > 0 else number
            text = parts[index] if -len(parts) <= index < len(parts) else ""
        text = text.strip()
        if self.strip:
            text = text.strip(self.strip + " ")
        return "" if text in self.empty_when else text

    def cells(self, cells: Mapping[str, str], columns: Sequence[str]) -> Mapping[str, str]:
        """Returns the cleaned cells of some columns, or `cells` itself if there is nothing to clean."""
        if self is NOTHING:
            return cells
        return {column: self.apply(cells[column]) for column in columns}


NOTHING = Cleaning()


def read_cleaning(section: Section) -> Cleaning:
    """Reads the optional keys `replace`, `split`, `strip` and `empty_when`."""
    replacing = section.section("replace")
    replace = tuple((old, replacing.text(old) or "") for old in replacing.left())
    if any(not old for old, _ in replace):
        section.fail("the text to replace must not be empty", "replace")
    split = None
    if section.has("split"):
        inner = section.section("split")
        number = inner.whole("part")
        if not number or abs(number) > MOST_PARTS:
            inner.fail(f"give the number of the part to keep, up to {MOST_PARTS}; -1 is the last one", "part")
        by = inner.text("by")
        if not by:
            inner.fail("give the text between the parts", "by")
        split = (by, number)
        inner.close()
    found = Cleaning(replace, split, section.text("strip") or "", frozenset(section.texts("empty_when")))
    return NOTHING if found == NOTHING else found
