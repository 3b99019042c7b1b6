"""Tests of viewer templates, which are row predicates with placeholders instead of a viewer's ids."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from uuid import UUID

import pytest

from models.people import EmployeeRole
from models.platform import ApiScope
from resolvers import access, registry
from resolvers.access import Grant, Viewer

TODAY = date(2026, 5, 1)
ME, TEAM, CUSTOMER = UUID(int=1), UUID(int=2), UUID(int=3)


def viewers() -> Iterator[Viewer]:
    """Yields a viewer of each role, as authentication creates it, and viewers for API keys of each kind."""
    for role in EmployeeRole:
        yield Viewer(ME, "Somebody", role, (TEAM,) if role is EmployeeRole.MANAGER else (), TODAY)
    for customers, everything in (((CUSTOMER,), False), ((), True)):
        grant = Grant(ME, 1, 1, frozenset(ApiScope), customers, everything)
        yield Viewer(None, "A key", None, (TEAM,), TODAY, grant=grant)


def shape(predicate: object) -> str:
    """Returns a predicate as text, without the values that depend on the viewer."""
    values = {
        "Reference(way='id')": repr(ME),
        "Reference(way='teams')": repr((TEAM,)),
        "Reference(way='customers')": repr((CUSTOMER,)),
    }
    return re.sub(r"Reference\(way='\w+'\)", lambda found: values[found[0]], repr(predicate))


@pytest.mark.parametrize("viewer", list(viewers()), ids=lambda viewer: str(viewer.role or viewer.grant.everything))
def test_a_template_has_the_predicates_of_its_viewer(viewer: Viewer) -> None:
    template = access.template_of(viewer)
    for entity in registry.entities():
        assert shape(access.rows(template, entity)) == repr(access.rows(viewer, entity)), entity.name
