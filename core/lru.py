"""A least recently used (LRU) cache. It limits the number of entries and, optionally, their total weight.

The total weight of one owner's entries can be limited, too.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Lru(Generic[K, V]):
    """A mapping of limited size. When the mapping is full, the least recently used entry is removed.

    `most`: the maximum number of entries.
    `most_weight`: the maximum total weight, in a unit of the caller's choice, such as bytes.
    `share`: the maximum total weight of one owner's entries. An owner who exceeds it loses only their own entries.

    Values must not be None, because `get` returns None for a missing key.
    """

    __slots__ = ("_entries", "_most", "_most_weight", "_owners", "_share", "_shares", "_weights", "weight")

    def __init__(self, most: int, most_weight: int | None = None, share: int | None = None) -> None:
        self._most = most
        self._most_weight = most_weight
        self._share = share
        self._entries: OrderedDict[K, V] = OrderedDict()
        self._weights: dict[K, int] = {}
        self._owners: dict[K, Hashable] = {}
        self._shares: dict[Hashable, int] = {}
        self.weight = 0
        """The sum of the weights of all entries."""

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, key: K, owner: Hashable = None) -> V | None:
        """Returns the value of a key and marks the entry as just used. Returns None for a missing key.

        `owner`: the owner who reads the entry. If another owner stored the entry, the entry counts towards nobody's
        share from now on.
        """
        found = self._entries.get(key)
        if found is not None:
            self._entries.move_to_end(key)
            if owner is not None and self._owners.get(key, owner) != owner:
                self._disown(key)
        return found

    def put(self, key: K, value: V, weight: int = 0, owner: Hashable = None) -> V:
        """Stores a value, removes entries until the cache is within its limits, and returns the value.

        The old value of the key is always removed. A value that alone exceeds `most_weight` or the share is not stored,
        and no other entry is removed.

        `owner`: the owner towards whose share the entry counts; None means nobody's share.
        """
        self.pop(key)
        if self._is_too_heavy(weight, owner):
            return value
        self._entries[key] = value
        if owner is not None and self._share is not None:
            self._owners[key] = owner
        self.weigh(key, weight)
        return value

    def items(self) -> list[tuple[K, V]]:
        """Returns all entries, the least recently used one first. Does not mark them as used."""
        return list(self._entries.items())

    def weigh(self, key: K, weight: int) -> None:
        """Changes the weight of an entry, and removes entries until the cache is within its limits.

        If the entry alone exceeds a limit, this entry is removed. A missing key is ignored.
        """
        if key not in self._entries:
            return
        more = weight - self._weights.get(key, 0)
        owner = self._owners.get(key)
        if weight:
            self._weights[key] = weight
        else:
            self._weights.pop(key, None)
        self.weight += more
        if owner is not None:
            self._shares[owner] = self._shares.get(owner, 0) + more
        if self._is_too_heavy(weight, owner):
            self.pop(key)
        while owner is not None and self._share is not None and self._shares.get(owner, 0) > self._share:
            self.pop(next(one for one in self._entries if self._owners.get(one) == owner))
        while len(self._entries) > self._most or (self._most_weight is not None and self.weight > self._most_weight):
            self.pop(next(iter(self._entries)))

    def pop(self, key: K) -> V | None:
        """Removes an entry and returns its value. Returns None for a missing key."""
        self._disown(key)
        self.weight -= self._weights.pop(key, 0)
        return self._entries.pop(key, None)

    def clear(self) -> None:
        """Removes all entries."""
        self._entries.clear()
        self._weights.clear()
        self._owners.clear()
        self._shares.clear()
        self.weight = 0

    def _is_too_heavy(self, weight: int, owner: Hashable) -> bool:
        if self._most_weight is not None and weight > self._most_weight:
            return True
        return owner is not None and self._share is not None and weight > self._share

    def _disown(self, key: K) -> None:
        owner = self._owners.pop(key, None)
        if owner is None:
            return
        left = self._shares.get(owner, 0) - self._weights.get(key, 0)
        if left:
            self._shares[owner] = left
        else:
            self._shares.pop(owner, None)
