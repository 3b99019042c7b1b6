from __future__ import annotations

from typing import Any, cast

import pytest

import models
from models.description import describe
from resolvers.access.write_visibility import _deciding
from resolvers.search.expressions import (
    DELETED,
    EVERY_ROW,
    LIVING,
    All,
    Among,
    AnyOf,
    Compare,
    Contains,
    Expression,
    HasGrams,
    IsNull,
    Matches,
    Not,
    Operator,
    Reference,
    Related,
    Some,
    conjuncts,
    equals,
    refers,
    relaxed,
)

CUSTOMER = describe(models.Customer)
OWNER, CONTACTS = CUSTOMER.to_one["owner"], CUSTOMER.to_many["contacts"]
NAMED = equals("name", "Ann")
LEAVES: tuple[Expression, ...] = (
    EVERY_ROW,
    NAMED,
    Among("id", (1, 2)),
    Matches("phone", ("1",)),
    IsNull("city"),
    Contains("name_folded", "an"),
    HasGrams(("ab",)),
)
INNER: tuple[Expression, ...] = (
    All((NAMED, LIVING)),
    AnyOf((NAMED, LIVING)),
    Not(NAMED),
    Related(OWNER, NAMED),
    Some(CONTACTS, NAMED),
)


@pytest.mark.parametrize("leaf", LEAVES, ids=lambda leaf: type(leaf).__name__)
def test_a_leaf_has_no_children_and_maps_to_itself(leaf: Expression) -> None:
    assert leaf.children() == ()
    assert leaf.map(lambda _: pytest.fail("it has no child")) is leaf
    assert list(leaf.walk()) == [leaf]


@pytest.mark.parametrize("node", INNER, ids=lambda node: type(node).__name__)
def test_a_node_maps_each_child_and_keeps_the_rest(node: Expression) -> None:
    assert node.map(lambda child: child) == node
    assert node.map(Not) == type(node)(*_replaced(node))
    assert list(node.walk()) == [node, *node.children()]


def _replaced(node: Expression) -> list[Any]:
    """Returns the fields of a node. Each condition in them is replaced by its negation."""
    fields = [getattr(node, name) for name in cast(Any, node).__dataclass_fields__]
    return [
        tuple(Not(one) for one in field) if isinstance(field, tuple) else Not(field) if field == NAMED else field
        for field in fields
    ]


def test_a_walk_goes_from_the_outside_in() -> None:
    tree = All((Not(NAMED), Some(CONTACTS, AnyOf((LIVING, NAMED)))))
    assert list(tree.walk()) == [
        *(tree, Not(NAMED), NAMED),
        *(Some(CONTACTS, AnyOf((LIVING, NAMED))), AnyOf((LIVING, NAMED)), LIVING, NAMED),
    ]


def test_rows_that_a_deletion_took_live_wherever_the_condition_stands() -> None:
    lives = AnyOf((LIVING, Among("deletion_id", (7,))))
    tree = All((LIVING, Related(OWNER, Not(LIVING)), Some(CONTACTS, AnyOf((NAMED, LIVING)))))
    assert relaxed(tree, (7,)) == All((lives, Related(OWNER, Not(lives)), Some(CONTACTS, AnyOf((NAMED, lives)))))


def test_a_reference_is_found_at_any_depth_and_in_no_text() -> None:
    me = Compare("owner_id", Operator.EQ, Reference("id"))
    assert refers(me)
    assert refers(Not(Related(OWNER, Some(CONTACTS, AnyOf((NAMED, Among("team_id", Reference("teams"))))))))
    assert not refers(All((NAMED, Contains("name_folded", "Reference("), DELETED)))


def test_what_has_to_be_true() -> None:
    assert conjuncts(All((NAMED, LIVING))) == (NAMED, LIVING)
    assert conjuncts(AnyOf((NAMED, LIVING))) == (AnyOf((NAMED, LIVING)),)


def test_the_columns_that_decide_a_condition() -> None:
    # A condition on related rows depends on the foreign key. If these rows belong to the same entity, there is no
    # result.
    assert _deciding(EVERY_ROW, "Customer") == frozenset()
    assert _deciding(All((NAMED, Not(IsNull("city")))), "Customer") == frozenset({"name", "city"})
    assert _deciding(AnyOf((NAMED, Related(OWNER, LIVING))), "Customer") == frozenset({"name", "owner_id"})
    assert _deciding(AnyOf((NAMED, Some(CONTACTS, LIVING))), "Customer") == frozenset({"name"})
    assert _deciding(AnyOf((NAMED, Some(CONTACTS, LIVING))), "Contact") is None
    assert _deciding(All((NAMED, HasGrams(("ab",)))), "Customer") is None
