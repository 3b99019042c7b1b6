"""A least recently used (LRU) cache, bounded by the number of entries and optionally by their total weight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Lru(Generic[K, V]):
    """A mapping of limited size. When the mapping is full, the least recently used entries are removed.

    `most`: the maximum number of entries. `most_weight`: the maximum sum of the weights passed to `put`, in a unit of
    the caller's choice, such as bytes. Values must not be None, because `get` returns None for a missing key.
    """

    __slots__ = ("_entries", "_most", "_most_weight", "_weights", "weight")

    def __init__(self, most: int, most_weight: int | None = None) -> None:
        self._most = most
        self._most_weight = most_weight
        self._entries: OrderedDict[K, V] = OrderedDict()
        self._weights: dict[K, int] = {}
        self.weight = 0
        """The sum of the weights of all entries."""

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, key: K) -> V | None:
        """Returns the value of a key and marks the entry as just used. Returns None for a missing key."""
        found = self._entries.get(key)
        if found is not None:
            self._entries.move_to_end(key)
        return found

    def put(self, key: K, value: V, weight: int = 0) -> V:
        """Stores a value under a key, and removes entries until the cache is within its bounds. Returns the value.

        A value heavier than `most_weight` is not stored, and the other entries stay. The old value of the key is
        removed in any case.
        """
        self.pop(key)
        if self._most_weight is not None and weight > self._most_weight:
            return value
        self._entries[key] = value
        if weight:
            self._weights[key] = weight
            self.weight += weight
        while len(self._entries) > self._most or (self._most_weight is not None and self.weight > self._most_weight):
            self.pop(next(iter(self._entries)))
        return value

    def pop(self, key: K) -> V | None:
        """Removes an entry and returns its value. Returns None for a missing key."""
        self.weight -= self._weights.pop(key, 0)
        return self._entries.pop(key, None)

    def clear(self) -> None:
        """Removes all entries."""
        self._entries.clear()
        self._weights.clear()
        self.weight = 0
