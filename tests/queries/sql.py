"""Formats SQL so that it can be read and compared: one line per clause, indented by its depth."""

from __future__ import annotations

import re
from collections.abc import Iterable
from textwrap import wrap

WIDTH = 120
_CLAUSE = re.compile(r"\b(FROM|WHERE|GROUP BY|ORDER BY|LIMIT|CROSS JOIN LATERAL|LEFT JOIN|JOIN)\b|([()])")


def pretty(sql: str) -> str:
    """Formats a statement. Only white space is added."""
    lines: list[tuple[int, str]] = []
    depth = level = start = 0
    opened: list[bool] = []  # for each open parenthesis: whether a SELECT stands in it
    for match in _CLAUSE.finditer(sql):
        if match[2] == "(":
            opened.append(sql.startswith("SELECT", match.end()) and not sql.startswith("SELECT value", match.end()))
            depth += opened[-1]
        elif match[2] == ")":
            depth -= opened.pop()
        elif not opened or opened[-1]:  # not within a function or a window
            lines.append((level, sql[start : match.start()].strip()))
            start, level = match.start(), depth
    lines.append((level, sql[start:].strip()))
    return "\n".join(line for depth, text in lines for line in _wrapped(text, 2 * depth))


def _wrapped(text: str, indent: int) -> list[str]:
    spaced = re.sub(r",(?=\S)", ", ", text)
    return wrap(
        spaced,
        WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + 4),
        break_long_words=False,
        break_on_hyphens=False,
    )


def recorded(statements: Iterable[str]) -> str:
    """Formats the statements of an operation.

    The statements are sorted by their tables, because the statements of one level run concurrently, in any order.
    """
    shown = sorted((_table(statement), pretty(statement)) for statement in statements)
    return f"-- {len(shown)} statements\n\n" + "".join(f"{text};\n\n" for _, text in shown).rstrip() + "\n"


def _table(sql: str) -> str:
    found = re.findall(r'FROM "(\w+)"', sql)
    return found[0] if found else ""
