"""A small reader of content lines, written from RFC 6350 and RFC 5545, that shares no code with the server."""

from __future__ import annotations

from itertools import pairwise


def lines_of(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Returns the lines of a file: their names, parameters and raw values. Asserts the form of the lines."""
    data = text.encode()
    assert data.endswith(b"\r\n")
    physical = data.split(b"\r\n")[:-1]
    assert all(b"\r" not in line and b"\n" not in line and len(line) <= 75 for line in physical)
    unfolded: list[bytes] = []
    for line in physical:
        _ = line.decode()  # no character is split
        if line.startswith(b" "):
            unfolded[-1] += line[1:]
        else:
            unfolded.append(line)
    return [_parsed(line.decode()) for line in unfolded]


def _parsed(line: str) -> tuple[str, dict[str, str], str]:
    quoted, head = False, []
    for place, c in enumerate(line):
        quoted ^= c == '"'
        if c in ";:" and not quoted:
            head.append(place)
            if c == ":":
                break
    ends = [0, *(place + 1 for place in head)]
    parts = [line[start : end - 1] for start, end in pairwise(ends)]
    parameters = dict(part.split("=", 1) for part in parts[1:])
    return parts[0], {name: value.strip('"') for name, value in parameters.items()}, line[ends[-1] :]


def plain(value: str) -> str:
    """Returns a text without its escapes."""
    found, rest = "", iter(value)
    for c in rest:
        if c == "\\":
            c = next(rest)
            assert c in "\\,;nN", c
            c = "\n" if c in "nN" else c
        else:
            assert c not in ";,", value
        found += c
    return found
