"""Tests that the state diagrams on the pages equal the transition tables in the code."""

from __future__ import annotations

import pytest

from resolvers.changes.state_machine import Machine
from resolvers.state_machines import MACHINES
from tests.docs.markdown import PAGES, text_of


@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine.model.__name__)
def test_a_page_draws_the_states(machine: Machine) -> None:
    drawn = f"```mermaid\n{machine.diagram()}\n```"
    assert sum(drawn in text_of(page) for page in PAGES) == 1, f"a page should have:\n{drawn}"
