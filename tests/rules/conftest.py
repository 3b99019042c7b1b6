"""Fixtures of the rules' tests."""

from __future__ import annotations

import pytest

from tests.factories import Make
from tests.graph import Graph
from tests.rules.selling import Selling, begin
from tests.rules.trading import Trading
from tests.rules.trading import begin as trade


@pytest.fixture
async def selling(graph: Graph, make: Make) -> Selling:
    """A company that sells; whoever asks the graph is its first employee."""
    return await begin(make)


@pytest.fixture
async def trading(make: Make, graph: Graph) -> Trading:
    """A company that takes orders."""
    return await trade(make, graph)
