"""Searches rows of several entities at once, by what people type into a search box."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import models
from core.choice import Choice
from core.errors import BadUserInput, Forbidden, LimitExceeded
from core.highlighting import Part, highlighted
from core.text import fold
from models.description import Attribute
from resolvers import access, registry
from resolvers.reads.loaders import Reader
from resolvers.reads.operands import checked_text
from resolvers.reads.where import MAX_SEARCH_LENGTH, WhereReader, free_text
from resolvers.registry import Entity
from resolvers.search.expressions import NO_ROW, AnyOf, Expression, starts_with
from resolvers.search.order import order_by
from resolvers.search.page import ListQuery, Window
from resolvers.search.record import Record

USUAL: tuple[type[models.Row], ...] = (
    models.Customer,
    models.Contact,
    models.Lead,
    models.Opportunity,
    models.Contract,
    models.Order,
    models.Invoice,
    models.SupportCase,
    models.Product,
    models.Asset,
)
"""The entities that are searched by default, in the order of equally good results."""

MOST_TYPES = len(USUAL)
"""The maximum number of entities that one search covers."""

_KEYS = ("email", "phone", "external_id")
_DIGITS = 6
"""The number of digits from which on a text is also searched as a phone number."""


class SearchMatch(Choice):
    """In which way a row matches a search, the best one first."""

    KEY = "KEY", "Its e-mail address, phone number or external id is the text."
    EXACT = "EXACT", "Its name, title or number is the text."
    BEGINNING = "BEGINNING", "Its name, title or number begins with the text."
    WORDS = "WORDS", "Its searchable fields contain all words of the text."


@dataclass(frozen=True, slots=True)
class Highlight:
    """A field in which words of the search occur. `parts`: its text, in parts."""

    attribute: Attribute
    parts: list[Part]


@dataclass(frozen=True, slots=True)
class Hit:
    """A row that was found. `entity`: its entity."""

    entity: Entity
    record: Record
    match: SearchMatch
    highlights: list[Highlight]


class Search:
    """One search. `text`: what was typed. `zone`: the time zone of the server.

    Raises LimitExceeded if the text is too long. Raises BadUserInput if it has invalid characters, or nothing to search
    for.
    """

    def __init__(self, reader: Reader, zone: ZoneInfo, text: str) -> None:
        if len(text) > MAX_SEARCH_LENGTH:
            raise LimitExceeded(f"A search may have at most {MAX_SEARCH_LENGTH} characters. Shorten it.")
        self._reader = reader
        self._zone = zone
        self._text = checked_text("query", text)
        self._folded = fold(self._text)
        if not self._folded:
            raise BadUserInput("The query is empty. Give at least one character to search for.")

    async def hits(self, entities: Sequence[Entity], first: int) -> list[Hit]:
        """Returns up to `first` undeleted rows that the viewer may see, the best matches first.

        Equally good matches are ordered by the length of their names, then as `entities` is. Runs at most three
        statements for each entity, and none for better matches than needed.
        """
        found: dict[tuple[str, object], Hit] = {}
        for match, condition in (
            (SearchMatch.KEY, self._keys),
            (SearchMatch.BEGINNING, self._beginning),
            (SearchMatch.WORDS, self._words),
        ):
            if len(found) >= first:
                break
            for entity in entities:
                by_title = match is SearchMatch.BEGINNING
                for record in await self._rows(entity, condition(entity), by_title, first):
                    key = entity.name, record.id
                    if key not in found:
                        found[key] = self._hit(entity, record, match)
        ranks = list(SearchMatch)
        best = sorted(found.values(), key=lambda hit: (ranks.index(hit.match), len(self._title(hit) or "")))
        return best[:first]

    async def _rows(self, entity: Entity, where: Expression, by_title: bool, first: int) -> Iterable[Record]:
        if where == NO_ROW:
            return ()
        description = entity.description
        terms = [(description.orders[description.searched[0]], False)] if by_title else []
        query = ListQuery(where, order_by(description, terms), Window(first))
        return (await self._reader.page(entity, query)).records

    def _keys(self, entity: Entity) -> Expression:
        parts = []
        for name in _KEYS:
            if name in entity.description.attributes and self._may_be(name):
                try:
                    parts.append(WhereReader(self._reader.viewer, self._zone).read(entity, {name: {"eq": self._text}}))
                except (BadUserInput, Forbidden):
                    continue  # the text is no such value, or the viewer sees these values masked
        return AnyOf(tuple(parts)) if parts else NO_ROW

    def _may_be(self, name: str) -> bool:
        if name == "email":
            return "@" in self._text
        return name != "phone" or sum(map(str.isdecimal, self._text)) >= _DIGITS

    def _beginning(self, entity: Entity) -> Expression:
        title = entity.description.attributes[entity.description.searched[0]]
        return starts_with(title.ordering_column, self._folded)

    def _words(self, entity: Entity) -> Expression:
        return free_text(entity, self._reader.viewer, self._text)

    def _hit(self, entity: Entity, record: Record, match: SearchMatch) -> Hit:
        masked = self._reader.masked(entity, record.id)
        highlights = []
        for name in entity.description.searched:
            value = record[name]
            if isinstance(value, str) and name not in masked:
                parts = highlighted(value, self._folded.split())
                if parts:
                    highlights.append(Highlight(entity.description.attributes[name], parts))
        hit = Hit(entity, record, match, highlights)
        if match is not SearchMatch.KEY and fold(self._title(hit) or "") == self._folded:
            return Hit(entity, record, SearchMatch.EXACT, highlights)
        return hit

    def _title(self, hit: Hit) -> str | None:
        title: str | None = hit.record[hit.entity.description.searched[0]]
        return title


def searched_entities(viewer: access.Viewer | None, named: Sequence[Entity] | None) -> list[Entity]:
    """Returns the entities that a search covers. `named`: those that the caller has named, if any.

    Raises BadUserInput for more than MOST_TYPES entities, and for one that cannot be searched. Raises Forbidden if a
    searched attribute of a named entity, or of all usual ones, is masked for the viewer.
    """
    wanted = list(dict.fromkeys(named)) if named is not None else [registry.of(model) for model in USUAL]
    if not 1 <= len(wanted) <= MOST_TYPES:
        raise BadUserInput(f"types takes 1 to {MOST_TYPES} types; these are {len(wanted)}.")
    entities: list[Entity] = []
    refusals: list[Forbidden] = []
    for entity in wanted:
        if not entity.description.searched:
            raise BadUserInput(f"{entity.name} cannot be searched.")
        try:
            for name in entity.description.searched:
                access.permit_reading(viewer, entity, name)
        except Forbidden as refusal:
            if named is not None:
                raise
            refusals.append(refusal)
            continue
        if access.rows(viewer, entity) != NO_ROW:
            entities.append(entity)
    if refusals and not entities:
        raise refusals[0]
    return entities
