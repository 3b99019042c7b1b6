"""Proof: a caller cannot learn a masked value.

A masked field cannot be used in filters, orders and searches, and cannot be written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

import models
from core.settings import Settings
from models import normal_forms
from models.description import camel
from models.dialect.base import Database
from models.fields import Kind
from resolvers import registry
from tests.access.world import World
from tests.entities.matrix import CHANGEABLE, ENTITIES, fields_of, listed, model_of, single
from tests.factories import Make
from tests.graph import Graph, gid
from tests.proofs.figures import Figures, figures
from tests.proofs.mutating import document
from tests.proofs.probing import Probe, filters, nested_lists, orders, writes
from tests.proofs.sentinels import Marked, masked_columns
from tests.proofs.test_isolation import without_limits

EMPLOYEES = ("manager", "seller", "service", "marketing", "analyst")
KEYS = ("reading key", "selling key", "billing key")
MAY_WRITE = {"manager", "seller"}

__all__ = ["without_limits"]


@pytest.fixture
def world(marked: Marked) -> World:
    return marked.world


def asked_by(graph: Graph, marked: Marked, settings: Settings, name: str) -> Graph:
    """Returns a client for an employee or an API key."""
    key = marked.keys.get(name)
    return Graph(graph.app, key.secret) if key else graph.as_employee(settings, marked.world.employees[name])


async def all_refused(
    graph: Graph, marked: Marked, settings: Settings, names: Sequence[str], hops: int, every: int, figures: Figures
) -> None:
    """Checks that requests that could reveal a masked field are refused, with an error that names the field.

    Each caller sends one in `every` of these requests. An administrator sends some of the reads, which must succeed.
    """
    for name in names:
        scopes = marked.scopes(name)
        masked = {e.name: frozenset(masked_columns(e, marked.role(name), scopes)) for e in registry.entities()}
        mine = asked_by(graph, marked, settings, name)
        for number, probe in enumerate(_probes(marked.world, masked, hops)):
            if number % every == 0:
                figures.add("probes")
                await _is_refused(mine, name, probe, figures)
                if number % (every * 10) == 0 and not probe.writes:
                    await _is_answered(graph, probe)


def _probes(world: World, masked: dict[str, frozenset[str]], hops: int) -> Iterator[Probe]:
    for one in ENTITIES:
        yield from orders(one, masked)
        yield from nested_lists(one, masked)
        yield from filters(one, hops, masked)
        known = {**world.rows, "Customer": world.customers, "Employee": world.employees}.get(one.name)
        if known:
            yield from writes(one, masked, gid(model_of(one.entity), next(iter(known.values()))))


async def _is_refused(mine: Graph, name: str, probe: Probe, found: Figures) -> None:
    response = await mine.ask(probe.query, **probe.variables)
    errors = [error["extensions"] for error in response.get("errors", ())]
    if not errors and response["data"].get("rows", {}).get("nodes") == []:
        found.add("out of reach")  # a list of rows that they see none of
        return
    expected: list[dict[str, str]] = [{"code": "FORBIDDEN", "field": camel(probe.attribute)}]
    if probe.writes and (name not in MAY_WRITE or probe.entity in ("Employee", "Product")):
        expected = [{"code": "FORBIDDEN"}]  # they may not write the entity at all
    if errors != expected:
        found.add("answered")
        raise AssertionError((name, probe, response))


async def _is_answered(admin: Graph, probe: Probe) -> None:
    response = await admin.ask(probe.query, **probe.variables)
    assert "errors" not in response, (probe, response)


async def masks_are_no_values(graph: Graph, marked: Marked, figures: Figures) -> None:
    """Checks that every mutation refuses a text that equals its own mask, in every sensitive field."""
    for one in CHANGEABLE:
        for field in fields_of(one):
            attribute = field.attribute
            if attribute is None or not attribute.meaning.sensitive or attribute.kind is not Kind.TEXT:
                continue
            if field.name in one.created_only:
                continue
            id = gid(
                model_of(one.entity), next(id for id, row in marked.rows[one.name].items() if not row["deleted_at"])
            )
            of_email = attribute.meaning.form is normal_forms.email
            for value in ("j***@example.com",) if of_email else ("138****0000", "****"):
                name = f"{single(one)}Update"
                response = await graph.ask(document(name), input={"id": id, camel(field.name): value})
                codes = [error["code"] for error in response["data"]["m"]["userErrors"]]
                figures.add("masks")
                assert codes == ["INVALID"], (name, field.name, value, response)


async def searches_in_vain(graph: Graph, marked: Marked, settings: Settings, every: int, figures: Figures) -> None:
    """Checks that a full-text search does not find rows by the values of masked fields.

    Searches for one in `every` values.
    """
    for name in (*EMPLOYEES, *KEYS):
        mine = asked_by(graph, marked, settings, name)
        for one in ENTITIES:
            if not one.entity.description.searched:
                continue
            query = f"query($text: String) {{ rows: {listed(one)}(search: $text) {{ totalCount }} }}"
            masked = masked_columns(one.entity, marked.role(name), marked.scopes(name))
            texts = [
                mark
                for id in marked.rows[one.name]
                for column, mark in marked.closed.get(id, {}).items()
                if column in masked
            ]
            for text in texts[::every]:
                figures.add("searches")
                data = await mine(query, text=text)
                assert data["rows"] == {"totalCount": 0}, (one.name, name, text)


async def test_some(graph: Graph, marked: Marked, settings: Settings, database: Database) -> None:
    with figures(f"Oracle ({database.name})") as found:
        await all_refused(graph, marked, settings, ["seller", "analyst", *KEYS], 1, 23, found)
        await masks_are_no_values(graph, marked, found)
        await searches_in_vain(graph, marked, settings, 7, found)


@pytest.mark.prove
async def test_every_one(graph: Graph, marked: Marked, settings: Settings, database: Database) -> None:
    with figures(f"Oracle ({database.name})") as found:
        await all_refused(graph, marked, settings, [*EMPLOYEES, *KEYS], 2, 1, found)
        await masks_are_no_values(graph, marked, found)
        await searches_in_vain(graph, marked, settings, 1, found)


def _permitted(*_: object) -> None:
    """Allows everything."""


@pytest.mark.parametrize("name", ["seller", "reading key"])
async def test_a_filter_that_is_permitted_shows(
    graph: Graph, marked: Marked, settings: Settings, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("resolvers.access.permit_reading", _permitted)
    with pytest.raises(AssertionError, match=name):
        await all_refused(graph, marked, settings, [name], 0, 1, Figures())


async def test_a_write_that_is_permitted_shows(
    graph: Graph, marked: Marked, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resolvers.access.permit", _permitted)
    with pytest.raises(AssertionError, match="mutation"):
        await all_refused(graph, marked, settings, ["marketing"], 0, 1, Figures())


async def test_a_mask_that_is_taken_for_a_value_shows(
    graph: Graph, marked: Marked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resolvers.access.is_mask", lambda *_: False)
    with pytest.raises(AssertionError, match="Update"):
        await masks_are_no_values(graph, marked, Figures())


async def test_a_search_in_what_is_masked_shows(graph: Graph, marked: Marked, settings: Settings, make: Make) -> None:
    employee = marked.world.employees["seller"]
    text = marked.closed[employee]["department"]
    await make.changes.update(registry.of(models.Employee), employee, {"job_title": text}, None)
    with pytest.raises(AssertionError, match="Employee"):
        await searches_in_vain(graph, marked, settings, 1, Figures())
