"""Tests that the diagram, the text and the page show everything in the database once, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html.parser import HTMLParser
from typing import Any

import pytest

from core.settings import Settings
from models.data_model import data_model
from models.dialect.base import Database
from schema.erd.drawing import drawn
from tests.erd.catalogue import Catalogue, camel, catalogue, entity_of, made
from tests.graph import Graph

WHOLE = """{ dataModel { domains { name description entities {
  name table description together searchColumns
  attributes { name type length minimum maximum choices key required unique sensitive madeByServer description columns }
  relationships { name inverse source target cardinality required column through description attributes { name type } }
  referencedBy { name source }
} } } }"""


@pytest.fixture
async def stored(database: Database) -> Catalogue:
    found = await catalogue(database)
    assert len(found.columns) > 30
    assert len(found.keys) > 30
    assert found.pairs
    return found


def once(items: Iterable[Any]) -> set[Any]:
    """Returns the set of these items, after checking that there are no duplicates."""
    listed = list(items)
    assert len(listed) == len(set(listed)), {one for one in listed if listed.count(one) > 1}
    return set(listed)


async def entities_of(graph: Graph) -> list[dict[str, Any]]:
    model = (await graph(WHOLE))["dataModel"]
    return [entity for domain in model["domains"] for entity in domain["entities"]]


async def test_the_graph_has_every_table_and_column_once(graph: Graph, stored: Catalogue) -> None:
    entities = await entities_of(graph)
    assert once(one["table"] for one in entities) == set(stored.columns)
    assert {one["name"]: one["table"] for one in entities} == {entity_of(table): table for table in stored.columns}
    for entity in entities:
        columns = [column for one in entity["attributes"] for column in one["columns"]]
        columns += [one["column"] for one in entity["relationships"] if one["column"]]
        assert once([*columns, *entity["searchColumns"]]) == stored.columns[entity["table"]], entity["name"]
        assert all(one["description"] for one in (entity, *entity["attributes"], *entity["relationships"]))


async def test_the_graph_has_every_relationship_once(graph: Graph, stored: Catalogue) -> None:
    entities = await entities_of(graph)
    listed = [one for entity in entities for one in entity["relationships"]]
    by_key = [one for one in listed if one["column"]]
    assert once((one["source"], one["name"], one["target"]) for one in by_key) == stored.relationships
    by_link = [one for one in listed if one["through"]]
    assert len(by_key) + len(by_link) == len(listed)
    expected = {
        (entity_of(table), frozenset(entity_of(stored.keys[table, column]) for column in pair))
        for table, pair in stored.pairs
    }
    assert once((one["through"], frozenset((one["source"], one["target"]))) for one in by_link) == expected
    assert {one["cardinality"] for one in by_link} == {"MANY_TO_MANY"}
    back = {(entity["name"], one["source"], one["name"]) for entity in entities for one in entity["referencedBy"]}
    assert back == {(one["target"], one["source"], one["name"]) for one in listed}


async def test_a_relationship_has_its_names_and_the_attributes_of_its_link(graph: Graph) -> None:
    entities = {one["name"]: one for one in await entities_of(graph)}
    (customer,) = entities["Contact"]["relationships"][:1]
    assert (customer["name"], customer["inverse"], customer["target"]) == ("customer", "contacts", "Customer")
    assert (customer["cardinality"], customer["required"]) == ("MANY_TO_ONE", True)
    through = {one["through"]: one for entity in entities.values() for one in entity["relationships"]}
    assigned = through["CustomerAssignment"]
    assert (assigned["source"], assigned["name"], assigned["target"]) == ("Customer", "assignments", "Employee")
    assert [one["name"] for one in assigned["attributes"]] == ["role", "since", "until"]
    assert (through["CustomerTag"]["name"], through["CustomerTag"]["inverse"]) == ("tags", "customers")


async def test_types_bounds_and_marks_are_those_of_the_columns(graph: Graph, stored: Catalogue) -> None:
    for entity in await entities_of(graph):
        table = entity["table"]
        for one in entity["attributes"]:
            column = (table, one["columns"][0])
            assert one["required"] == (column in stored.required), column
            if one["length"] and column in stored.lengths:
                assert one["length"] == stored.lengths[column], column
            assert one["key"] == (one["name"] == "id")
        for one in entity["relationships"]:
            if one["column"]:
                assert one["required"] == ((table, one["column"]) in stored.required)
    attributes = {
        one["name"]: one for e in await entities_of(graph) if e["name"] == "Customer" for one in e["attributes"]
    }
    assert attributes["email"]["sensitive"]
    assert attributes["email"]["length"] == 100
    assert attributes["tier"]["choices"] == ["KEY", "IMPORTANT", "ORDINARY"]
    assert attributes["annualRevenue"]["maximum"] == str(10**17)
    assert attributes["externalId"]["unique"]
    assert not attributes["name"]["unique"]


BLOCK = re.compile(r"^  (\w+) \{\n(.*?)^  \}$", re.MULTILINE | re.DOTALL)
LINE = re.compile(r'^  (\w+) (\|\||\|o)--(o\{|o\|) (\w+) : "(?:\w+ / )?(\w+)"$', re.MULTILINE)


def read(text: str) -> tuple[list[tuple[str, str, str]], list[tuple[str, str, str, bool]]]:
    """Parses a Mermaid diagram.

    Returns its attributes (entity, name, mark), and its relationships (source, name, target, required).
    """
    attributes = []
    for entity, body in BLOCK.findall(text):
        for line in body.splitlines():
            _, name, *mark = line.split()
            attributes.append((entity, name, mark[0] if mark else ""))
    lines = [(source, name, target, end == "||") for target, end, _, source, name in LINE.findall(text)]
    rest = LINE.sub("", BLOCK.sub("", text)).split()
    assert rest[0] == "erDiagram"
    assert all(re.fullmatch(r"\w+", word) for word in rest), rest  # entities of other domains, by name alone
    return attributes, lines


async def test_the_text_has_everything_once(stored: Catalogue) -> None:
    attributes, lines = read(drawn(None, "mermaid"))
    keys = {(entity_of(table), camel(column)) for table, column in stored.keys}
    assert once((entity, name) for entity, name, mark in attributes if mark != "FK") == stored.attributes
    assert once((entity, name) for entity, name, mark in attributes if mark == "FK") == keys
    assert {entity for entity, name, mark in attributes if mark == "PK" and name == "id"} == stored.entities
    assert once(line[:3] for line in lines) == stored.relationships
    required = {(entity_of(t), camel(c.removesuffix("_id"))) for t, c in stored.required if (t, c) in stored.keys}
    assert {line[:2] for line in lines if line[3]} == required


async def test_the_texts_of_the_domains_have_everything_once_together(stored: Catalogue) -> None:
    read_all = [read(drawn(domain.name, "mermaid")) for domain in data_model().domains]
    attributes = [one for attributes, _ in read_all for one in attributes]
    assert once((entity, name) for entity, name, mark in attributes if mark != "FK") == stored.attributes
    assert once(line[:3] for _, lines in read_all for line in lines) == stored.relationships


class Page(HTMLParser):
    """Parses a page, and collects the data in the attributes of its elements."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.entities: list[str] = []
        self.attributes: list[str] = []
        self.lines: list[tuple[str, str, str]] = []
        self.articles: list[str] = []
        self.ids: list[str] = []
        self.loaded: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        kind = named.get("class", "").split()
        if "id" in named:
            self.ids.append(named["id"])
        if tag == "a" and "entity" in kind:
            self.entities.append(named["data-entity"])
        if tag == "tr" and "data-attribute" in named:
            self.attributes.append(named["data-attribute"])
        if tag == "g" and kind == ["line"]:
            name = named["data-relationship"].removeprefix(named["data-source"] + ".")
            self.lines.append((named["data-source"], name, named["data-target"]))
        if tag == "article":
            self.articles.append(named["id"])
        if tag in ("script", "link", "img", "iframe"):
            self.loaded.append(named.get("src") or named.get("href") or "")
        assert "style" not in named, "the policy forbids it"
        assert not any(name.startswith("on") for name in named)


async def test_the_page_has_everything_once(graph: Graph, stored: Catalogue) -> None:
    page = Page((await graph.http.get("/erd")).text)
    assert once(page.entities) == stored.entities
    assert once(page.articles) == stored.entities
    assert once(tuple(one.split(".")) for one in page.attributes) == stored.attributes
    assert once(page.lines) == stored.relationships
    once(page.ids)


async def test_the_pages_of_the_domains_have_everything_once_together(graph: Graph, stored: Catalogue) -> None:
    pages = [Page((await graph.http.get(f"/erd/{domain.name}")).text) for domain in data_model().domains]
    assert once(name for page in pages for name in page.articles) == stored.entities
    assert once(tuple(one.split(".")) for page in pages for one in page.attributes) == stored.attributes
    assert once(line for page in pages for line in page.lines) == stored.relationships
    assert {name for page in pages for name in page.entities} == stored.entities


async def test_what_is_missing_would_be_seen(stored: Catalogue, settings: Settings) -> None:
    text = drawn(None, "mermaid")
    attributes, lines = read(re.sub(r"^    TEXT\(50\) city\n", "", text, flags=re.MULTILINE))
    assert {one[:2] for one in attributes} ^ {one[:2] for one in read(text)[0]} == {("Customer", "city")}
    _, lines = read(re.sub(r'^.*" ?contacts / customer"\n|^.*"contacts / customer"\n', "", text, flags=re.MULTILINE))
    assert {one[:3] for one in lines} != stored.relationships
    assert made("name_folded", {"name"})
    assert not made("name_folded", set())
