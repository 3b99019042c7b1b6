"""Builds the dicts of a planned read's response, many rows at a time, and counts their bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import repeat
from typing import Any

from core.lru import Lru
from resolvers.plan.response_tree import Constant
from resolvers.plan.row_columns import Frame, Make

_AROUND = 4
"""The bytes around a key in JSON: quotation marks, a colon and a comma."""

FEW_BYTES = 4 * 1024
"""The bytes of keys that are not worth counting. A response has few frames."""

_MakeDicts = Callable[[Sequence[Any], int], list[dict[str, object]]]

_makers: Lru[tuple[str, ...], _MakeDicts] = Lru(1_000, 2 * 2**20)
"""Caches the functions of `dict_maker`. Its size is limited, because clients choose the keys."""


def size_of_keys(parts: Mapping[str, object]) -> int:
    """Returns the bytes of an object's keys and constant values in JSON."""
    constants = sum(len(str(part.value)) for part in parts.values() if isinstance(part, Constant))
    return constants + sum(len(key) + _AROUND for key in parts)


def repeated(value: object) -> Make:
    """Returns a function that gives each row the same value."""
    return lambda frame: repeat(value, frame.size)


def dicts(parts: Mapping[str, object], columns: Sequence[Make]) -> Make:
    """Returns a function that builds one dict per row, and counts the bytes of the dicts' keys.

    `parts`: a dict with the response keys, in order.
    `columns`: for each key, a function that returns the column with its values.
    """
    make, each = dict_maker(tuple(parts)), size_of_keys(parts)

    def made(frame: Frame) -> Any:
        size = frame.size
        if size * each > FEW_BYTES:
            frame.source.grow(size * each)
        return make([column(frame) for column in columns], size)

    return made


def dict_maker(keys: tuple[str, ...]) -> _MakeDicts:
    """Returns a function that builds one dict per row from one column per key."""
    if not keys:
        return lambda columns, size: [{} for _ in range(size)]
    known = _makers.get(keys)
    if known is not None:
        return known
    names = [f"v{n}" for n in range(len(keys))]
    display = ",".join(f"{key!r}:{name}" for key, name in zip(keys, names, strict=True))
    targets = ",".join(names) + ","
    # A compiled dict display is three times as fast as calling `dict`. The source text contains only generated names,
    # and the keys as string literals.
    made: _MakeDicts
    made = eval(f"lambda columns,size:[{{{display}}} for {targets} in zip(*columns)]", {})  # noqa: S307
    return _makers.put(keys, made, 1_000 + sum(2 * len(key) + 100 for key in keys))
