"""Mutates the documents of the repository, by tokens and by bytes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from tests.proofs.fuzz.cases import Callers, Case, Wait, as_json, frame, got, handshake, opening, posted, signed
from tests.proofs.fuzz.values import TEXTS
from tests.server.program import ROOT

LONGEST = 6_000
_FENCED = re.compile(r"```graphql\n(.*?)```", re.DOTALL)
_QUOTED = re.compile(r"(?:`|\"\"\")\s*((?:query|mutation|subscription|fragment|\{)[^`]*?\})\s*(?:`|\"\"\")", re.DOTALL)
_TOKEN = re.compile(r'"""(?:[^"]|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"|[A-Za-z_]\w*|-?\d+(?:\.\d+)?|\.\.\.|\s+|.', re.DOTALL)
ODD_TOKENS = (
    *(
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        "!",
        "$",
        "@",
        ":",
        "=",
        "|",
        "&",
        "...",
        '"',
        '"""',
        "\\",
        "#",
        ",",
        "\x00",
        "\ufeff",
    ),
    *(
        "query",
        "mutation",
        "subscription",
        "fragment",
        "on",
        "type",
        "schema",
        "extend",
        "input",
        "null",
        "true",
        "enum",
    ),
    *(
        "$v",
        "@skip(if: true)",
        "@include",
        "@deprecated",
        "@oneOf",
        "@defer",
        "__typename",
        "__schema",
        "_entities",
        "-",
    ),
    *(
        "-0",
        "0x1",
        "1e",
        "1.",
        "00",
        "9" * 400,
        "1e999",
        '"\\u{110000}"',
        '"\\ud800"',
        '"\\uZZZZ"',
        '"""\\"""',
        "é",
        "\u2028",
    ),
)
ODD_BYTES = (
    b"\x00",
    b"\xff",
    b"\xc3",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\xc0\xaf",
    b"\\",
    b'"',
    b"\r",
    b"\x1b",
    b"\\u",
)


@cache
def originals() -> tuple[str, ...]:
    """Returns the documents in the documentation, the benchmarks and the client programs."""
    found: list[str] = []
    for path in _files(("docs", "README.md", "bench/queries", "bench/hostile", "clients", "examples")):
        text = path.read_text(errors="replace")
        match path.suffix:
            case ".md":
                found += _FENCED.findall(text)
            case ".graphql":
                found.append(text)
            case _:
                found += _QUOTED.findall(text)
    return tuple(sorted({one.strip() for one in found if len(one) < LONGEST}))


def _files(places: Iterable[str]) -> list[Path]:
    found: list[Path] = []
    for place in places:
        path = ROOT / place
        found += [path] if path.is_file() else path.rglob("*")
    suffixes = {".md", ".graphql", ".ts", ".tsx", ".mjs", ".js", ".py"}
    return sorted(one for one in found if one.suffix in suffixes and "node_modules" not in one.parts and one.is_file())


def mutated(dice: Random, text: str) -> bytes:
    """Returns a document with some of its tokens or bytes deleted, doubled, swapped or replaced."""
    tokens: list[str] = _TOKEN.findall(text)
    for _ in range(dice.choices((0, 1, 2, 5, 20), (1, 10, 6, 4, 1))[0]):
        _change(dice, tokens, ODD_TOKENS)
    changed = "".join(tokens)
    if dice.random() < 0.05:
        changed = changed * dice.choice((2, 3))
    data = changed.encode("utf-8", "surrogatepass")
    if dice.random() < 0.35:
        parts = [data[n : n + 1] for n in range(len(data))]
        for _ in range(dice.choice((1, 1, 2, 8))):
            _change(dice, parts, ODD_BYTES)
        data = b"".join(parts)
    return data


def _change(dice: Random, parts: list[Any], odd: Sequence[Any]) -> None:
    """Deletes, doubles, swaps, replaces, inserts, moves or cuts off one of the parts."""
    if not parts:
        return
    at, other = dice.randrange(len(parts)), dice.randrange(len(parts))
    match dice.randrange(8):
        case 0:
            del parts[at]
        case 1:
            parts.insert(at, parts[at])
        case 2:
            parts[at], parts[other] = parts[other], parts[at]
        case 3:
            parts[at] = dice.choice(odd)
        case 4:
            parts.insert(at, dice.choice(odd))
        case 5:
            parts[at] = parts[other]
        case 6:
            del parts[at : at + dice.randint(1, 8)]
        case 7 if dice.random() < 0.3:
            del parts[at:]
        case _:
            some = parts[at : at + dice.randint(2, 12)]
            parts[at:at] = some * dice.choice((1, 1, 1, 40))


class Documents:
    """Generates requests with mutated documents."""

    def __init__(self, callers: Callers) -> None:
        self._callers = callers

    def __call__(self, dice: Random) -> Case:
        """Returns a request with a mutated document."""
        text = mutated(dice, dice.choice(originals()))
        caller = "ADMIN" if dice.random() < 0.5 else dice.choice(sorted(self._callers))
        authorization = self._callers[caller]
        roll = dice.random()
        if roll < 0.15:
            sent = text.decode("utf-8", "replace")
            return Case(f"document by GET of {caller}", got({"query": sent}, signed(authorization)), is_endless=False)
        body = self._body(dice, text)
        if roll < 0.35:
            subscribe = frame(b'{"id": "1", "type": "subscribe", "payload": %b}' % body)
            frames = (*opening(authorization), subscribe, Wait.MOMENT)
            return Case(f"document by socket of {caller}", handshake(), frames)
        fields = [(b"Accept", b"text/event-stream")] if roll < 0.4 else []
        request = posted(body, signed(authorization, *fields))
        return Case(f"document by POST of {caller}", request, is_endless=bool(fields))

    def _body(self, dice: Random, text: bytes) -> bytes:
        """Returns a body with a document: as JSON, or with its bytes as they are."""
        name = dice.choice(("input", "id", "first", "where", "after"))
        variables: dict[str, Any] = {name: dice.choice((*TEXTS, 1, None, {}, []))}
        try:
            decoded = text.decode()
        except UnicodeDecodeError:
            escaped = text.replace(b"\\", b"\\\\").replace(b'"', b'\\"').replace(b"\n", b"\\n").replace(b"\r", b"\\r")
            return b'{"query": "%b"}' % escaped
        return as_json({"query": decoded} | ({"variables": variables} if dice.random() < 0.4 else {}))
