"""Tests of the register of entities: which arguments are allowed, and what the defaults are."""

from __future__ import annotations

from typing import Any, cast

import pytest

import models
from core.errors import Forbidden
from core.ids import new_id
from models.people import EmployeeRole
from models.platform import ApiScope
from models.row import Row
from resolvers import access, registry
from resolvers.registry import EVERYONE, KEY, Drafts, Entity, Operation, Own, Readers, register

CODE = 250
"""A code that no entity has."""


@pytest.mark.parametrize(
    ("model", "said", "message"),
    [
        (models.Contact, {"code": 3}, "the code 3 is taken"),
        (models.Contact, {"code": 0}, "the code 0 is taken or not a byte"),
        (models.Contact, {"code": 256}, "not a byte"),
        (models.Contact, {"seen_through": "company"}, "no to-one relation 'company'"),
        (models.Contact, {"seen_through": "customer", "own": Own(employees=("customer",))}, "not both"),
        (models.Contact, {"owned_by": ("owner",)}, "no to-one relation 'owner'"),
        (models.Contact, {"fields": {"salary": Readers()}}, "no attribute 'salary'"),
        (
            models.Contact,
            {"fields": {"phone": Readers(scope=cast(ApiScope, "PHONES_READ"))}},
            "no API scope PHONES_READ",
        ),
        (models.Contact, {"drafts": Drafts.of(KEY, status="DRAFT")}, "no attribute 'status'"),
        (models.Contact, {"scope": "EVERYTHING"}, "no API scope EVERYTHING_READ"),
        (models.Contact, {"verbs": {"orderShip": ()}}, "the verb orderShip is another entity's"),
        (models.Contact, {"verbs": {"contactCall": (KEY,)}}, "API keys without a scope may not use contactCall"),
        (models.Contact, {"writers": (KEY,)}, "API keys without a scope may not write"),
        (models.Customer, {"own": Own(employees=("boss",))}, "no path 'boss'"),
        (models.Customer, {"own": Own(seen_by=("boss",))}, "no path 'boss'"),
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
    """Returns a function that registers a model with other arguments than its own.

    The original register is restored when the test ends.
    """
    monkeypatch.setattr(registry, "_entities", dict(registry._entities))
    return lambda model, **said: register(model, code=CODE, **said)


def test_rights_follow_the_row_that_decides_who_sees_it(registered: Any) -> None:
    contact: Entity = registered(models.Contact, seen_through="customer")
    assert contact.parties("CREATE") == contact.parties("UPDATE") == {EmployeeRole.MANAGER, EmployeeRole.SALES, KEY}
    assert contact.parties("DELETE") == contact.parties("RESTORE") == {EmployeeRole.MANAGER}
    assert contact.readers == set(EmployeeRole)
    assert contact.scope == "CUSTOMERS"


def test_a_line_may_say_otherwise(registered: Any) -> None:
    contact: Entity = registered(
        models.Contact,
        seen_through="customer",
        readers=(EmployeeRole.SERVICE, EmployeeRole.SALES),
        writers=(EmployeeRole.SERVICE,),
        scope="SERVICE",
    )
    for operation in Operation:
        assert contact.parties(operation) == {EmployeeRole.SERVICE}
    assert contact.readers == {EmployeeRole.SERVICE, EmployeeRole.SALES}
    assert contact.scope == "SERVICE"


def test_a_scope_may_be_taken_away(registered: Any) -> None:
    contact: Entity = registered(models.Contact, seen_through="customer", scope="")
    assert contact.scope is None


def test_a_verb_is_permitted_by_its_own_entry(registered: Any) -> None:
    contact: Entity = registered(
        models.Contact,
        seen_through="customer",
        writers=(EmployeeRole.SALES, EmployeeRole.SERVICE),
        verbs={"contactCall": (EmployeeRole.SERVICE,)},
    )
    seller, server = (access.Viewer(new_id(), "", role) for role in (EmployeeRole.SALES, EmployeeRole.SERVICE))
    access.permit(server, "contactCall", contact, frozenset())
    access.permit(seller, "UPDATE", contact, frozenset())
    for verb in ("contactCall", "contactMail"):
        with pytest.raises(Forbidden):
            access.permit(seller, verb, contact, frozenset())


@pytest.mark.parametrize("said", [{}, {"seen_through": EVERYONE}, {"own": Own(through=("customer",))}])
def test_without_such_a_row_nobody_writes_and_no_key_reads(registered: Any, said: dict[str, Any]) -> None:
    contact: Entity = registered(models.Contact, **said)
    assert [contact.parties(operation) for operation in Operation] == [frozenset()] * 4
    assert contact.scope is None
