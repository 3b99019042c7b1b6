"""Follows a path in `Own`, such as "assignments.employee", along the relations of an entity."""

from __future__ import annotations

from models.description import Description, ToMany, ToOne
from models.description import named as described

ALL_RELATIONS = "*"
"""The last step of a path such as "targets.*" in `Own`: any to-one relation except the one back to the start."""


def follow(description: Description, path: str) -> tuple[ToMany | None, list[ToOne]]:
    """Returns the relations of a path in `Own`: the to-many relation or None, and the to-one relations at the end.

    There are several to-one relations only if the path ends in ALL_RELATIONS. Raises ValueError if a relation does not
    exist.
    """
    first, _, last = path.partition(".")
    many = description.to_many.get(first) if last else None
    if last and many is None:
        raise ValueError(f"{description.name} has no to-many relation {first!r}")
    ends = described(many.target).to_one if many else description.to_one
    if many and last == ALL_RELATIONS:
        return many, [one for one in ends.values() if one.column != many.column]
    if (last or first) not in ends:
        raise ValueError(f"{description.name} has no path {path!r}")
    return many, [ends[last or first]]
