"""What a proof says of itself: one line of figures, and how long it took."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class Figures(dict[str, Any]):
    """Figures by what they count."""

    def add(self, name: str, count: int = 1) -> None:
        """Counts further."""
        self[name] = self.get(name, 0) + count


@contextmanager
def figures(name: str) -> Iterator[Figures]:
    """Collects a proof's figures while the block runs, and prints them in one line, also when it fails."""
    began, found = time.perf_counter(), Figures()
    try:
        yield found
    finally:
        listed = ", ".join(f"{count} {what}" for what, count in found.items())
        print(f"\n{name}: {listed} in {time.perf_counter() - began:.1f} s")
