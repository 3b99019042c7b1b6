"""The rows that the lines of a batch update or refer to, by one part of their step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jobs.importing.files import Line
from jobs.importing.mapping import Lookup, Part
from resolvers.changes.batch import Batch
from resolvers.changes.reference_locks import BatchRows
from resolvers.changes.unique_rules import EXTERNAL_ID
from resolvers.registry import Entity
from resolvers.search.record import Record

Keys = Mapping[tuple[Entity, str], dict[str, None]]
"""The texts by which rows are found, by entity and column."""


@dataclass(frozen=True, slots=True)
class SoughtRows:
    """What a part of a step seeks for the lines of a batch.

    `own`: the external ids of the rows to update.
    `lookups`: what each lookup seeks.
    """

    part: Part
    own: dict[str, None]
    lookups: Mapping[Lookup, Keys]

    @classmethod
    def of(cls, part: Part, lines: Sequence[Line]) -> SoughtRows:
        """Returns what a part of a step seeks for these lines."""
        taken = [line.cells for line in lines if part.lines.takes(line.cells)]
        own = dict.fromkeys(filter(None, map(part.external_id.fill, taken)))
        lookups: dict[Lookup, dict[tuple[Entity, str], dict[str, None]]] = {}
        for one in dict.fromkeys(part.lookups):
            texts = dict.fromkeys(map(one.key, taken))
            lookups[one] = {(one.entity, one.by): texts}
            if "" in texts:
                del texts[""]
                if one.placeholder is not None:
                    lookups[one].setdefault((one.entity, EXTERNAL_ID), {})[one.placeholder] = None
        return cls(part, own, lookups)

    @property
    def keys(self) -> Keys:
        """All that the part seeks."""
        found = {(self.part.entity, EXTERNAL_ID): {**self.own}}
        for sought in self.lookups.values():
            for place, texts in sought.items():
                found.setdefault(place, {}).update(texts)
        return found

    def present(self, batch: Batch) -> list[Record]:
        """Returns the existing rows to update."""
        return batch.found(self.part.entity, EXTERNAL_ID, self.own)

    def rows(self, batch: Batch, main: Sequence[Record]) -> BatchRows:
        """Returns the rows that the part writes, and those to which it refers. `main`: the main rows that exist."""
        part, entity = self.part, self.part.entity
        found = {
            one: {row.id for place, texts in sought.items() for row in batch.found(*place, texts)}
            for one, sought in self.lookups.items()
        }
        referred = {
            name: found[one] if isinstance(one, Lookup) else {row.id for row in main}
            for name, one in part.references.items()
        }
        given = {EXTERNAL_ID, *part.values, *(f"{name}_id" for name in referred), *(entity.extra & {"imported"})}
        others = [(one.entity, ids) for one, ids in found.items() if one not in part.references.values()]
        return BatchRows(entity, given, self.present(batch), referred, others)
