"""Tests of the register of entities: which arguments are allowed, and what the defaults are."""

from __future__ import annotations

from typing import Any

import pytest

import models
from models.people import EmployeeRole
from models.row import Row
from resolvers import registry
from resolvers.registry import EVERYONE, Entity, Own, register

CODE = 250
"""No entity has it."""


@pytest.mark.parametrize(
    ("model", "said", "message"),
    [
        (models.Contact, {"code": 3}, "the code 3 is taken"),
        (models.Contact, {"code": 0}, "the code 0 is taken or not a byte"),
        (models.Contact, {"code": 256}, "not a byte"),
        (models.Contact, {"seen_through": "company"}, "no to-one relation 'company'"),
        (models.Contact, {"seen_through": "customer", "own": Own(employees=("customer",))}, "not both"),
        (models.Contact, {"owned_by": ("owner",)}, "no to-one relation 'owner'"),
        (models.Contact, {"private": ("salary",)}, "no attribute 'salary'"),
        (models.Contact, {"scope": "EVERYTHING"}, "no API scope EVERYTHING_READ"),
        (models.Customer, {"own": Own(employees=("boss",))}, "no path 'boss'"),
        (models.Customer, {"own": Own(teams=("helpers.employee",))}, "no to-many relation 'helpers'"),
        (models.Customer, {"own": Own(through=("assignments.boss",))}, "no path 'assignments.boss'"),
        (models.Customer, {"own": Own(unowned="boss")}, "no path 'boss'"),
    ],
)
def test_a_line_that_cannot_be_right_is_refused(model: type[Row], said: dict[str, Any], message: str) -> None:
    before = list(registry.entities())
    with pytest.raises(ValueError, match=message):
        register(model, **{"code": CODE, **said})
    assert list(registry.entities()) == before


@pytest.fixture
def registered(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Returns a function that registers an entity, in place of the model's own entity, until the test ends."""
    monkeypatch.setattr(registry, "_entities", dict(registry._entities))
    return lambda model, **said: register(model, code=CODE, **said)


def test_writers_and_scope_follow_the_row_that_decides_who_sees_it(registered: Any) -> None:
    contact: Entity = registered(models.Contact, seen_through="customer")
    assert contact.writers == {EmployeeRole.MANAGER, EmployeeRole.SALES}
    assert contact.scope == "CUSTOMERS"


def test_a_line_may_say_otherwise(registered: Any) -> None:
    contact: Entity = registered(
        models.Contact, seen_through="customer", writers=(EmployeeRole.SERVICE,), scope="SERVICE"
    )
    assert contact.writers == {EmployeeRole.SERVICE}
    assert contact.scope == "SERVICE"


@pytest.mark.parametrize("said", [{}, {"seen_through": EVERYONE}, {"own": Own(through=("customer",))}])
def test_without_such_a_row_nobody_writes_and_no_key_reads(registered: Any, said: dict[str, Any]) -> None:
    contact: Entity = registered(models.Contact, **said)
    assert contact.writers == frozenset()
    assert contact.scope is None
