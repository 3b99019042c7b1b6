"""State machines: the states of an entity and the verbs that change them, as one table per entity.

Domains define a `Machine` and call `begin` and `end` in the verb's mutation. The SDL of the mutations, their errors and
the diagrams in `docs/` come from the same tables.
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
"""The value of `Step.by` for transitions that happen with the passing of time, not by a caller."""


@dataclass(frozen=True, slots=True)
class Step:
    """A transition: a verb leads from any of its sources to a state; with `to` None the state does not change.

    `does`: a sentence for clients. `by`: what triggers the transition, if not a caller. `stays`: the verb may also
    leave the state unchanged.
    """

    verb: str
    sources: tuple[StrEnum, ...]
    to: StrEnum | None
    does: str
    by: str = ""
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Machine:
    """The state machine of an entity. `begins`: the initial state; `steps`: the transitions."""

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
        """All states."""
        return tuple(type(self.begins))

    def refuse(self, verb: str, row: Record) -> None:
        """Raises Refused (STATE) if the row is not in a source state of the verb."""
        self.refuse_from(verb, row["status"])

    def refuse_from(self, verb: str, state: str) -> None:
        """As `refuse`, for a state."""
        step = self[verb]
        if state not in step.sources:
            sources = " or ".join(step.sources)
            raise Refused.one(ProblemCode.STATE, f"The row is {state}; {verb} requires it to be {sources}.", "id")

    async def begin(self, unit: Unit, verb: str, id: UUID, expected_version: int | None) -> Record:
        """Locks and returns the row for a verb, after the checks of access, version and state.

        Raises Forbidden, Refused (NOT_FOUND, CONFLICT, STATE).
        """
        entity = registry.of(self.model)
        access.permit(unit.viewer, Operation.UPDATE, entity, frozenset({"status"}))
        row = await unit.seen(entity, id)
        check_version(row, expected_version)
        self.refuse(verb, row)
        return row

    async def end(self, unit: Unit, verb: str, row: Record, *, stay: bool = False, **values: object) -> None:
        """Writes the verb's target state with the other values that it changes; with `stay` the state is kept."""
        to = self[verb].to
        changed = values if stay or to is None else {**values, "status": str(to)}
        await unit.store(registry.of(self.model), row, {k: v for k, v in changed.items() if v != row[k]})

    def diagram(self) -> str:
        """The state machine as a Mermaid diagram."""
        lines = ["stateDiagram-v2", f"    [*] --> {self.begins}"]
        for step in self.steps:
            label = f"{step.verb} ({step.by})" if step.by else step.verb
            for source in step.sources:
                ends = [step.to or source] if not step.stays else [step.to or source, source]
                lines += [f"    {source} --> {end}: {label}" for end in ends]
        leaves = {source for step in self.steps for source in step.sources if step.to not in (None, source)}
        lines += [f"    {state} --> [*]" for state in self.states if state not in leaves]
        return "\n".join(lines)
