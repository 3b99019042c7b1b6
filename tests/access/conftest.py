"""Fixtures for the tests of access rules. Each test gets a company of its own."""

from __future__ import annotations

import pytest

from tests.access.world import World, build
from tests.factories import Make
from tests.furnished import Template, furnished_fixtures

furnished, template, settings, make = furnished_fixtures(build, "world")


@pytest.fixture
def world(template: Template[World], make: Make) -> World:
    """Returns a small company in which each role may see some rows, but not all."""
    return template.built.with_make(make)
