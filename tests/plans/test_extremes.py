"""Tests of empty selections, and of selections that are too large for one statement."""

from __future__ import annotations

from tests.plans.roads import Count, counted
from tests.plans.world import World, unlimited
from tests.proofs.walking import plain

NOTHING = """query($none: Boolean!) { customers(first: 3) {
  nodes { name @skip(if: $none) owner { id @skip(if: true) } annualRevenue { amount @include(if: false) } }
  edges { cursor @skip(if: true) } pageInfo { endCursor @skip(if: true) }
  some: nodes { contacts(first: 2) { edges { node { id @skip(if: true) } } nodes { fullName @skip(if: true) } } }
} }"""


async def test_what_is_skipped_leaves_empty_objects(world: World) -> None:
    count = Count()
    with counted(count):
        response = (await unlimited().run(NOTHING, {"none": True}, None, world.context("ADMIN"))).response
    assert response["data"] == (await world.by_loaders(NOTHING, {"none": True}, "ADMIN"))["data"]
    assert response["data"]["customers"]["edges"] == [{}, {}, {}]
    assert count.planned == 1


async def test_what_no_statement_takes_is_read_in_parts(world: World) -> None:
    # SQLite's JSON functions take at most 127 values, so dataloaders read a larger selection. Only the first execution
    # tries one statement, so the second execution needs one statement less.
    fields = {name: plain(name, planned=True) for name in ("Customer", "Employee", "Opportunity")}
    customer = f"{{ {fields['Customer']} owner {{ {fields['Employee']} manager {{ {fields['Employee']} }} }} %s }}"
    above = customer % f"parent {customer % f'parent {customer % str()}'}"
    query = (
        f"{{ customers(first: 3) {{ nodes {{ opportunities(first: 2) {{ nodes {{ {fields['Opportunity']} "
        f"customer {above} }} }} }} }} }}"
    )
    executor, asked = unlimited(), []
    for _ in range(2):
        with world.database.recording() as statements:
            response = (await executor.run(query, None, None, world.context("ADMIN"))).response
        assert response["data"] == (await world.by_loaders(query, {}, "ADMIN"))["data"]
        asked.append(len(statements))
    assert asked[0] - asked[1] == (1 if asked[0] > 1 else 0)
    assert (asked[1] > 1) == (world.database.name == "sqlite")


async def test_a_malformed_id_among_several_is_answered_by_itself(world: World) -> None:
    customer, product = world.known.ids["Customer"][0], world.known.ids["Product"][0]
    query = "query($ids: [ID!]!) { found: nodes(ids: $ids) { __typename id } }"
    for ids, shown in (
        (["no id", customer, "", product], [None, "Customer", None, "Product"]),
        (["no id"], [None]),
    ):
        count = Count()
        with counted(count):
            response = (await unlimited().run(query, {"ids": ids}, None, world.context("ADMIN"))).response
        assert count.planned == 1
        assert [one and one["__typename"] for one in response["data"]["found"]] == shown
        errors = [(error["path"], error["extensions"]["code"]) for error in response["errors"]]
        assert errors == [(["found", at], "BAD_USER_INPUT") for at, name in enumerate(shown) if name is None]
        assert response == await world.by_loaders(query, {"ids": ids}, "ADMIN")
