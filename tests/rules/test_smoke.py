from __future__ import annotations
import models
from tests.factories import FACTORIES, Make
from tests.graph import Graph
async def test_every_factory(make: Make) -> None:
    for name in FACTORIES:
        await make(getattr(models, name))
async def test_graph(graph: Graph) -> None:
    assert (await graph("{ viewer { fullName } }"))["viewer"]["fullName"] == "Employee 1"
