"""Adds the field `search` to the root type Query: rows of several types, by what people type into a search box."""

from __future__ import annotations

from enum import StrEnum

from strawberry.types.info import Info

from models.description import camel
from resolvers import registry
from resolvers.reads.global_search import MOST_TYPES, USUAL, Search, SearchMatch, searched_entities
from resolvers.search.page import window
from schema.mapping.context import signed_in
from schema.mapping.definitions import argument, list_of, object_type, plain_field, resolved_field
from schema.mapping.entity_types import entity_type
from schema.mapping.object_types import Node
from schema.mapping.values import graph_enum

_CHARGE = 20
"""The cost of a search, beside that of its rows and words: it runs up to three statements for each type."""


def add_search(query: type) -> None:
    """Adds the field `search` to the root type Query."""
    part = object_type("SearchHighlightPart", "A part of a text.")
    plain_field(part, "text", str, "The part.")
    plain_field(part, "is_match", bool, "Whether it is an occurrence of a word of the query.")
    highlight = object_type("SearchHighlight", "A field of a row in which words of the query occur.")
    means = "The name of the field."
    resolved_field(highlight, "field", str, lambda source, info: camel(source.attribute.name), means)
    plain_field(highlight, "parts", list_of(part), "Its text in parts; of a long text, an excerpt.")
    hit = object_type("SearchHit", "A row that a search has found.")
    resolved_field(hit, "node", Node, lambda source, info: source.record, "The row.")
    plain_field(hit, "match", graph_enum(SearchMatch), "In which way it matches.")
    means = "The fields in which words of the query occur; none if only an address, number or id matches."
    plain_field(hit, "highlights", list_of(highlight), means)
    usual = ", ".join(model.__name__ for model in USUAL)
    means = (
        "Rows of several types that you may see, the best matches first: those with this very e-mail address, phone"
        " number or external id, then those whose name, title or number is the query, then those where it begins with"
        " the query, then those with all of its words. Of equally good matches, those with short names come first."
    )
    text = argument("query", str, "What was typed: words, a name, a number, a phone number or an e-mail address.")
    types = argument("types", list_of(entity_type()) | None, f"The types, at most {MOST_TYPES}; by default {usual}.")
    first = argument("first", int | None, "How many at most, 1–100; 20 by default.")
    resolved_field(query, "search", list_of(hit), _search, means, [text, types, first], charge=_CHARGE)


async def _search(
    source: object, info: Info, query: str, types: list[StrEnum] | None = None, first: int | None = None
) -> object:
    context = signed_in(info)
    most = window(first, None, None, None).size
    named = None if types is None else [registry.named(str(one)) for one in types]
    search = Search(context.reader, context.settings.time_zone, query)
    entities = searched_entities(context.viewer, named)
    context.reader.by_rows_alone = False
    return await search.hits(entities, most)
