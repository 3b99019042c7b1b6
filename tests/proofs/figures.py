"""Collects the results of a proof, and prints them in one line with the elapsed time."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class Figures(dict[str, Any]):
    """The counts of a proof, by name."""

    def add(self, name: str, count: int = 1) -> None:
        """Increases the count named `name` by `count`."""
        self[name] = self.get(name, 0) + count


@contextmanager
def figures(name: str) -> Iterator[Figures]:
    """Yields counts for a proof. Prints them when the `with` block ends, even if the proof fails."""
    began, found = time.perf_counter(), Figures()
    try:
        yield found
    finally:
        listed = ", ".join(f"{count} {what}" for what, count in found.items())
        print(f"\n{name}: {listed} in {time.perf_counter() - began:.1f} s")
