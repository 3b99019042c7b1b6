"""What identifies a card or an entry of a calendar is compared in the form in which external ids are stored."""

from __future__ import annotations

import pytest

import models
from core.ids import new_id
from models.dialect.base import Database
from tests.exchange.test_vcards import card, contacts, imported
from tests.factories import Make
from tests.graph import Graph


@pytest.mark.parametrize("longer", ["", "x" * 100])
async def test_a_uid_is_the_same_however_its_letters_are_written(
    graph: Graph, make: Make, database: Database, longer: str
) -> None:
    customer, other, one = await make(models.Customer), await make(models.Customer), f"{new_id()}{longer}"
    composed, decomposed = f"UID:caf\u00e9-{one}", f"UID:cafe\u0301-{one}"
    _, errors = await imported(graph, customer, card(decomposed, "FN:A"))
    assert errors == []
    # To another customer: the contact is updated where it is.
    for uid, name in ((composed, "B"), (decomposed, "C")):
        _, errors = await imported(graph, other, card(uid, f"FN:{name}"))
        assert errors == []
    assert await contacts(database, customer) == [("C", 3)]
    assert await contacts(database, other) == []
    _, errors = await imported(graph, customer, card(composed, "FN:D") + card(decomposed, "FN:E"))
    assert set(errors) == {("input.vcards.1.UID", "INVALID")}
    assert await contacts(database, customer) == [("C", 3)]


@pytest.mark.parametrize("uid", ["\0", "a\0b", "a\u202eb", "a\x07"])
@pytest.mark.parametrize("policy", ["ALL_OR_NOTHING", "EACH"])
async def test_a_uid_that_is_no_text_is_refused(
    graph: Graph, make: Make, database: Database, uid: str, policy: str
) -> None:
    customer = await make(models.Customer)
    rows, errors = await imported(graph, customer, card("FN:Good") + card(f"UID:{uid}", "FN:A"), policy)
    assert (rows[1], set(errors)) == (None, {("input.vcards.1.UID", "INVALID")})
    assert await contacts(database, customer) == ([("Good", 1)] if policy == "EACH" else [])
