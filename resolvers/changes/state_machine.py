"""State machines: the states of an entity's rows, and the mutations that change the state.

A verb is the name of such a mutation, for example "orderConfirm". Domains define one `Machine` per entity. Each
mutation calls `begin` and `end` of the machine. The descriptions of these mutations in the SDL, in errors and in the
diagrams of `docs/` come from the same machines.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from core.errors import ProblemCode, Refused
from models.row import Row
from resolvers import access, registry
from resolvers.changes.unit import Unit
from resolvers.changes.value_checks import check_version
from resolvers.search.record import Record

TIME = "time"
"""The value of `Step.by` for transitions that happen at a certain time, without a mutation."""


@dataclass(frozen=True, slots=True)
class Step:
    """A transition: the mutation `verb` changes a row's state from one of `sources` to `to`.

    `to`: None if the mutation does not change the state.
    `does`: a description of the mutation for clients.
    `by`: what triggers the transition, if not a client.
    `stays`: whether the mutation may also leave the state unchanged.
    """

    verb: str
    sources: tuple[StrEnum, ...]
    to: StrEnum | None
    does: str
    by: str = ""
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Machine:
    """The state machine of an entity. `begins`: the initial state. `steps`: the transitions.

    A mutation whose input names the new state has a step for each of these states.

    `ends`: the states in which a row may stay for good. From every other state, transitions lead to one of these
    states.
    """

    model: type[Row]
    begins: StrEnum
    ends: frozenset[StrEnum]
    steps: tuple[Step, ...]
    _by_verb: dict[str, Step] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._by_verb.update({step.verb: step for step in reversed(self.steps)})

    def __getitem__(self, verb: str) -> Step:
        return self._by_verb[verb]

    @property
    def states(self) -> tuple[StrEnum, ...]:
        """All states of the entity, in the order of their enum."""
        return tuple(type(self.begins))

    def refuse(self, verb: str, row: Record) -> None:
        """Raises Refused (STATE) if the row's current state is not a source state of the verb."""
        self.refuse_from(verb, row["status"])

    def refuse_from(self, verb: str, state: str) -> None:
        """Raises Refused (STATE) if `state` is not a source state of the verb."""
        sources = self.sources(verb)
        if state not in sources:
            message = f"The row is {state}; {verb} requires it to be {' or '.join(sources)}."
            raise Refused.one(ProblemCode.STATE, message, "id")

    def sources(self, verb: str, to: str | None = None) -> tuple[StrEnum, ...]:
        """Returns the source states of a verb. `to`: only those that lead to this state."""
        steps = (step for step in self.steps if step.verb == verb and to in (None, step.to))
        return tuple(dict.fromkeys(state for step in steps for state in step.sources))

    async def begin(
        self,
        unit: Unit,
        verb: str,
        id: UUID,
        expected_version: int | None,
        lock_ahead: Callable[[], Awaitable[None]] | None = None,
    ) -> Record:
        """Begins a mutation: locks and returns the row, and checks access, version and state.

        `lock_ahead`: locks the rows that come before this row in lock order (see `lock_order`).

        Raises Forbidden if the viewer may not use the verb. Raises Refused in these cases:

            NOT_FOUND      the row is deleted or not visible to the viewer
            CONFLICT       the row's version is not `expected_version`
            STATE          the row's state does not allow the verb
        """
        entity = registry.of(self.model)
        access.permit(unit.viewer, verb, entity, frozenset({"status"}))
        if lock_ahead is not None:
            await lock_ahead()
        row = await unit.seen(entity, id)
        check_version(row, expected_version)
        self.refuse(verb, row)
        return row

    async def end(self, unit: Unit, verb: str, row: Record, *, stay: bool = False, **values: object) -> None:
        """Ends a mutation: sets the row's state to the verb's target state, and other columns to `values`.

        `stay`: if true, the state is left unchanged.
        """
        to = self[verb].to
        changed = values if stay or to is None else {**values, "status": str(to)}
        if row.get("imported_total") is not None:  # from now on it is no document that an import still completes
            changed = {**changed, "imported_total": None}
        await unit.store(registry.of(self.model), row, {k: v for k, v in changed.items() if v != row[k]})

    def diagram(self) -> str:
        """Returns the state machine as a Mermaid state diagram."""
        lines = ["stateDiagram-v2", f"    [*] --> {self.begins}"]
        for step in self.steps:
            label = f"{step.verb} ({step.by})" if step.by else step.verb
            for source in step.sources:
                ends = [step.to or source] if not step.stays else [step.to or source, source]
                lines += [f"    {source} --> {end}: {label}" for end in ends]
        left = {source for step in self.steps for source in step.sources}
        lines += [f"    {state} --> [*]" for state in self.states if state in self.ends and state not in left]
        return "\n".join(dict.fromkeys(lines))
