"""Finds empty parts of a `where`, which contain no condition.

In a query, an empty part matches every row. In a mutation, it is refused: usually a client has failed to send a
variable, and the mutation would change every row.
"""

from __future__ import annotations

from collections.abc import Mapping

from core.text import fold, problem_of
from resolvers.reads.operands import MAX_TEXT

Path = tuple[str, ...]
"""The names of fields and the indexes of list items that lead to a part of a `where`."""


def empty_part(where: object, path: Path = ()) -> Path | None:
    """Returns the path of the first empty part of a `where`, or None if no part is empty.

    An object without fields is empty. So is a list without items, and a text that folds to nothing.

    `where`: the whole argument, or the part at `path`.
    """
    match where:
        case Mapping():
            parts = [(name, part) for name, part in where.items()]
        case list() | tuple():
            parts = [(str(index), part) for index, part in enumerate(where)]
        case str():
            # Whatever is wrong with a text is reported when it is read.
            return path if problem_of(where, MAX_TEXT) is None and not fold(where) else None
        case _:
            return None
    if not parts:
        return path
    found = (empty_part(part, (*path, name)) for name, part in parts)
    return next((one for one in found if one is not None), None)
