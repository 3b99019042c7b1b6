"""Tests that planned reads and dataloaders return the same bytes for any operation and any caller.

`RAPPORT_SEED=n` runs other operations. The same seed gives the same operations on the same rows, but ids and cursors
differ in each database. A failing operation is printed as it was sent.
"""

from __future__ import annotations

import pytest

from tests.plans.roads import SEED, SOME, UNAWAITED, Count, run
from tests.plans.world import World
from tests.proofs.figures import figures

MANY = 5_000
PLANNED = 0.6
ANSWERED = 0.7

pytestmark = UNAWAITED


async def test_both_roads_say_the_same(world: World) -> None:
    print(f"\nRAPPORT_SEED={SEED}")
    with figures(f"Roads ({world.database.name})") as found:
        count = await run(world, SEED, SOME)
        found |= count.figures()
    assert count.planned >= PLANNED * count.fields, "most of it has to be planned, or nothing is compared"
    assert count.answered >= ANSWERED * count.operations, "most of it has to be answered, or only errors are compared"
    assert count.internal == 0


@pytest.mark.prove
async def test_both_roads_say_the_same_of_many(world: World) -> None:
    print(f"\nRAPPORT_SEED={SEED}")

    def told(count: Count) -> None:
        world.expected.clear()
        if count.operations % 100 == 0:
            share = f"{count.planned / count.fields:.0%} planned"
            print(f"\r{world.database.name}: {count.operations:,} of {MANY:,} operations, {share}", end="", flush=True)

    with figures(f"Roads ({world.database.name})") as found:
        count = await run(world, SEED, MANY, told)
        found |= count.figures()
    assert count.planned >= PLANNED * count.fields
    assert count.answered >= ANSWERED * count.operations
    assert count.internal == 0
