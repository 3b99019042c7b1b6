"""All attacks by name."""

from __future__ import annotations

from bench.hostile.arguments import CALLERS, STRANGERS
from bench.hostile.bodies import BODIES
from bench.hostile.documents import DOCUMENTS
from bench.hostile.request import Attack

ATTACKS: dict[str, Attack] = {
    **DOCUMENTS,
    **BODIES,
    **STRANGERS,
    **{name: Attack(one.make, one.code, True, one.statements) for name, one in CALLERS.items()},
}
