"""State machines: which verb takes a row from where to where, as one table per entity.

The verbs, their refusals and the diagrams in `docs/` come from these tables.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from core.errors import ProblemCode, Refused
from models.row import Row
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes.unit import Unit
from resolvers.changes.value_checks import check_version
from resolvers.search.record import Record

TIME = "time"
"""Who brings a step about that no caller does."""


@dataclass(frozen=True, slots=True)
class Step:
    """A verb: from which states it leads where; `to` None: nowhere else. `does`: a sentence for clients.

    `by`: who brings it about, where it is no caller. `stays`: it may also leave the row where it was.
    """

    verb: str
    sources: tuple[StrEnum, ...]
    to: StrEnum | None
    does: str
    by: str = ""
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Machine:
    """The states of an entity's rows: where they begin, and each step from there."""

    model: type[Row]
    begins: StrEnum
    steps: tuple[Step, ...]
    _by_verb: dict[str, Step] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._by_verb.update({step.verb: step for step in self.steps})

    def __getitem__(self, verb: str) -> Step:
        return self._by_verb[verb]

    @property
    def states(self) -> tuple[StrEnum, ...]:
        """Every state."""
        return tuple(type(self.begins))

    def refuse(self, verb: str, row: Record) -> None:
        """Raises Refused (STATE) when a row does not stand where the verb begins."""
        self.refuse_from(verb, row["status"])

    def refuse_from(self, verb: str, stands: str) -> None:
        """As `refuse`, for a state."""
        step = self[verb]
        if stands not in step.sources:
            where = " or ".join(step.sources)
            raise Refused.one(ProblemCode.STATE, f"It is {stands}; {verb} wants it to be {where}.", "id")

    async def begin(self, unit: Unit, verb: str, id: UUID, expected_version: int | None) -> Record:
        """The row for a verb, seen, held, at the expected version, and in a state where the verb begins.

        Raises Forbidden, Refused (NOT_FOUND, CONFLICT, STATE).
        """
        entity = registry.of(self.model)
        access.permit(unit.viewer, Operation.UPDATE, entity, frozenset({"status"}))
        row = await unit.seen(entity, id)
        check_version(row, expected_version)
        self.refuse(verb, row)
        return row

    async def end(self, unit: Unit, verb: str, row: Record, *, stay: bool = False, **values: object) -> None:
        """Writes the state to which a verb leads, with what else it changes of the row; `stay`: it leads nowhere."""
        to = self[verb].to
        changed = values if stay or to is None else {**values, "status": str(to)}
        await unit.store(registry.of(self.model), row, {k: v for k, v in changed.items() if v != row[k]})

    def diagram(self) -> str:
        """The states as Mermaid draws them."""
        lines = ["stateDiagram-v2", f"    [*] --> {self.begins}"]
        for step in self.steps:
            label = f"{step.verb} ({step.by})" if step.by else step.verb
            for source in step.sources:
                ends = [step.to or source] if not step.stays else [step.to or source, source]
                lines += [f"    {source} --> {end}: {label}" for end in ends]
        leaves = {source for step in self.steps for source in step.sources if step.to not in (None, source)}
        lines += [f"    {state} --> [*]" for state in self.states if state not in leaves]
        return "\n".join(lines)
