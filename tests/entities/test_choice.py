"""Tests that the selected tests cover the same pairs as all tests."""

from __future__ import annotations

import pytest

from tests.entities.choice import Case, chosen, pairs


def collected(config: pytest.Config) -> list[Case]:
    """Returns the cases of all tests that were collected, including those that were deselected."""
    for plugin in config.pluginmanager.get_plugins():
        if getattr(plugin, "__file__", "") == __file__.replace("test_choice", "conftest"):
            return list(plugin.collected)
    raise AssertionError("the conftest is not loaded")


def test_every_pair_is_in_the_suite(pytestconfig: pytest.Config) -> None:
    whole = collected(pytestconfig)
    assert pairs(whole) - pairs(chosen(whole)) == set()


def test_every_field_and_relation_is_in_the_suite(pytestconfig: pytest.Config) -> None:
    whole = collected(pytestconfig)
    assert {case.subject for case in whole} == {case.subject for case in chosen(whole)}


def test_the_choice_is_a_fraction(pytestconfig: pytest.Config) -> None:
    # The suite runs about half of the tests of entities, and about a tenth of the tests of fields.
    whole = collected(pytestconfig)
    assert len(chosen(whole)) <= len(whole) / 2
