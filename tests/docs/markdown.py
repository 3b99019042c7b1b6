"""Reads the fenced code blocks of documentation pages, with their languages and the lines before them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = (
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    *sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").rglob("*.md")),
)

_SNIPPET = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Snippet:
    """A fenced code block.

    `lead`: the last line of text before the block. `line`: the line at which the block begins.
    """

    page: str
    line: int
    language: str
    text: str
    lead: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def text_of(page: str) -> str:
    """Returns the text of a page."""
    return (ROOT / page).read_text(encoding="utf-8")


def snippets(page: str, *languages: str) -> list[Snippet]:
    """Returns the code blocks of a page in these languages, in order."""
    text, found = text_of(page), []
    for match in _SNIPPET.finditer(text):
        before = text[: match.start()].rstrip().rsplit("\n", 1)[-1]
        if match[1] in languages:
            found.append(Snippet(page, text.count("\n", 0, match.start()) + 1, match[1], match[2], before))
    return found
