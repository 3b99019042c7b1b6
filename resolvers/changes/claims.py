"""Lets transactions that look for the same thing run one after another, where no unique rule covers the thing."""

from __future__ import annotations

from collections.abc import Iterable

from resolvers.changes.lock_order import StartAgain
from resolvers.changes.locking_reader import LockingReader


async def claim(unit: LockingReader, keys: Iterable[int]) -> None:
    """Claims keys until the transaction ends, so that no other transaction works with one of them meanwhile.

    Call this before looking for what is to be unique. Waits only if the transaction has locked nothing yet; otherwise
    it starts again if another has claimed a key, and then first claims the keys. `keys`: signed integers of 32 bits.
    """
    waits = unit.held.is_empty and not unit.wanted.claims
    unit.wanted.claims.update(keys)
    for key in sorted(unit.wanted.claims):
        if not await unit.transaction.claim(key, waits=waits):
            raise StartAgain
