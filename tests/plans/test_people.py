"""Tests that a planned read reports the people whose data its response contains."""

from __future__ import annotations

import models
from core.settings import Settings
from models.dialect.base import Database
from resolvers.access import SYSTEM
from schema.execution.webhook_selections import Selections
from schema.graph import build
from tests.factories import Make
from tests.graph import gid


async def test_a_selection_tells_whom_it_is_about(make: Make, database: Database, settings: Settings) -> None:
    customer = await make(models.Customer, email="ann@example.com")
    contact = await make(models.Contact, customer_id=customer)
    selection = "... on Customer { email contacts { nodes { email } } }"
    node = await Selections(build(), database, settings).node(SYSTEM, gid(models.Customer, customer), selection)
    assert (node.value["email"], node.errors) == ("ann@example.com", [])
    assert node.people == {("Customer", customer), ("Contact", contact)}
    assert node.rows == {"Customer": {customer}, "Contact": {contact}}
