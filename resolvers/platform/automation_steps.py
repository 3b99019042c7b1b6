"""The steps of automations: how they are read from JSON, checked, and compiled to a list of instructions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson

import models
from core import clock
from core.errors import BadUserInput, Problem, ProblemCode, Refused, under
from core.ids import parse_global_id
from core.text import excerpt
from models.description import snake
from models.fields import Kind
from models.values import checked
from resolvers import registry
from resolvers.access import Viewer
from resolvers.changes.field_users import require_fields
from resolvers.changes.unit import Unit
from resolvers.reads.saved_conditions import read_condition
from resolvers.registry import Entity

MOST_STEPS = 20
MOST_LEVELS = 3
"""The most branches within one another."""
LONGEST_WAIT = "P1Y"
LONGEST_SUBJECT = 200

OWNERS = {"Customer": "owner_id", "Lead": "owner_id", "Opportunity": "owner_id", "SupportCase": "handler_id"}
"""The foreign key that the step `assign` sets, by entity."""

_TEXTS = (Kind.TEXT, Kind.CHOICE, Kind.INTEGER, Kind.BOOLEAN)
Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Instruction:
    """A step, or a jump: `branch` goes on at `target` if the row does not meet `value`, and `jump` in any case.

    `kind`: the name of the step. `value`: its parameters. `target`: the index of another instruction.
    """

    kind: str
    value: Mapping[str, Any]
    target: int = 0


def target_column(entity: Entity) -> str | None:
    """Returns the foreign key of an activity's target that leads to rows of an entity; None if there is none."""
    ends = registry.of(models.ActivityTarget).description.to_one.values()
    return next((one.column for one in ends if one.target == entity.name and one.name != "activity"), None)


async def check(unit: Unit, entity: Entity, text: str) -> None:
    """Checks the steps of an automation. Raises Refused with the path of the wrong step or parameter."""
    with under("steps"):
        for path, step in _Reader(entity).all(orjson.loads(text)):
            await _Check(unit, entity, path).step(step)


def compiled(text: str) -> list[Instruction]:
    """Returns the instructions of checked steps. Each branch becomes a conditional jump."""
    found: list[Instruction] = []
    _compile(orjson.loads(text), found)
    return found


def _compile(steps: Sequence[Mapping[str, Any]], found: list[Instruction]) -> None:
    for step in steps:
        if step["do"] != "branch":
            found.append(Instruction(step["do"], step))
            continue
        start = len(found)
        found.append(Instruction("branch", step))
        _compile(step["then"], found)
        end = len(found)
        found.append(Instruction("jump", {}))
        found[start] = Instruction("branch", step["where"], end + 1)
        _compile(step.get("else", ()), found)
        found[end] = Instruction("jump", {}, len(found))


class _Reader:
    """Walks through steps, and checks their number, their names and the names of their parameters."""

    def __init__(self, entity: Entity) -> None:
        self._entity = entity
        self._count = 0

    def all(self, steps: object, path: Path = (), level: int = 0) -> list[tuple[Path, Mapping[str, Any]]]:
        if not isinstance(steps, list) or not steps:
            raise Refused.one(ProblemCode.REQUIRED, "Give at least one step.", *path)
        if level > MOST_LEVELS:
            raise _wrong(ProblemCode.OUT_OF_RANGE, f"Branches may nest at most {MOST_LEVELS} levels deep.", path)
        found: list[tuple[Path, Mapping[str, Any]]] = []
        for number, step in enumerate(steps):
            self._count += 1
            if self._count > MOST_STEPS:
                raise _wrong(ProblemCode.OUT_OF_RANGE, f"An automation has at most {MOST_STEPS} steps.", path)
            here = (*path, str(number))
            kind = step.get("do") if isinstance(step, dict) else None
            if not isinstance(kind, str) or kind not in _PARAMETERS:
                names = ", ".join(_PARAMETERS)
                raise _wrong(ProblemCode.INVALID, f'A step is an object with "do", one of {names}.', here)
            needed, further = _PARAMETERS[step["do"]]
            for name in step.keys() - {"do", *needed, *further}:
                raise _wrong(ProblemCode.INVALID, f"The step {step['do']} has no parameter {excerpt(name)}.", here)
            for name in needed:
                if name not in step:
                    raise Refused.one(ProblemCode.REQUIRED, f"The step {step['do']} needs {name}.", *here, snake(name))
            found.append((here, step))
            if step["do"] == "branch":
                found += self.all(step["then"], (*here, "then"), level + 1)
                if "else" in step:
                    found += self.all(step["else"], (*here, "else"), level + 1)
        return found


_PARAMETERS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "field": (("field", "value"), ()),
    "task": (("subject",), ("assignee", "due")),
    "tag": (("tag",), ()),
    "assign": (("employee",), ()),
    "move": (("stage",), ()),
    "wait": (("for",), ()),
    "branch": (("where", "then"), ("else",)),
}
"""The parameters that each step must have, and those that it may have."""


@dataclass(frozen=True, slots=True)
class _Check:
    """Checks the values of the parameters of one step. `path`: the path of the step."""

    unit: Unit
    entity: Entity
    path: Path

    async def step(self, step: Mapping[str, Any]) -> None:
        match step["do"]:
            case "field":
                _ = field_values(self.entity, step, self.path)
            case "task":
                self._task(step)
                await self._named(models.Employee, step.get("assignee"), "assignee")
            case "tag":
                if self.entity.name != "Customer":
                    raise _wrong(ProblemCode.INVALID, "Only customers have tags.", self.path)
                await self._named(models.Tag, step["tag"], "tag")
            case "assign":
                if self.entity.name not in OWNERS:
                    raise _wrong(ProblemCode.INVALID, f"Nobody is assigned to a row of {self.entity.name}.", self.path)
                await self._named(models.Employee, step["employee"], "employee")
            case "move":
                if self.entity.name != "Opportunity":
                    raise _wrong(ProblemCode.INVALID, "Only opportunities have stages.", self.path)
                await self._named(models.Stage, step["stage"], "stage")
            case "wait":
                self._duration(step["for"], "for")
            case "branch":
                with under(*self.path, "where"):
                    where = where_of(self.entity, step["where"], self.unit.viewer, self.unit)
                    await require_fields(self.unit, self.entity, where)

    def _task(self, step: Mapping[str, Any]) -> None:
        subject = step["subject"]
        if target_column(self.entity) is None:
            raise _wrong(ProblemCode.INVALID, f"No task can be about a row of {self.entity.name}.", self.path)
        if not isinstance(subject, str) or not subject.strip() or len(subject) > LONGEST_SUBJECT:
            message = f"The subject is a text of 1 to {LONGEST_SUBJECT} characters."
            raise _wrong(ProblemCode.INVALID, message, (*self.path, "subject"))
        problems: list[Problem] = []
        _ = checked(registry.of(models.Activity).description, {"subject": subject}, problems)
        if problems:
            raise Refused([Problem((*self.path, "subject"), one.code, one.message) for one in problems])
        if step.get("due") is not None:
            self._duration(step["due"], "due")

    def _duration(self, value: object, name: str) -> None:
        zone, now, path = self.unit.settings.time_zone, self.unit.now, (*self.path, name)
        try:
            end = clock.shifted(now, value if isinstance(value, str) else "", 1, zone)
        except BadUserInput as error:
            raise _wrong(ProblemCode.INVALID, error.message, path) from None
        if not now < end <= clock.shifted(now, LONGEST_WAIT, 1, zone):
            raise _wrong(ProblemCode.OUT_OF_RANGE, "It must be longer than no time, and at most a year.", path)

    async def _named(self, model: type[models.Row], id: object, name: str) -> None:
        if id is not None or name != "assignee":
            _ = await self.unit.named(model, id_of(model, id, (*self.path, name)), *self.path, name)


def where_of(entity: Entity, where: object, viewer: Viewer, unit: Unit) -> Any:
    """Returns the condition of a branch, as a viewer. Raises the errors of `read_condition`."""
    if not isinstance(where, dict):
        raise Refused.one(ProblemCode.INVALID, "This must be an object.")
    return read_condition(entity, orjson.dumps(where).decode(), viewer, unit.settings.time_zone)


def id_of(model: type[models.Row], text: object, path: Path = ()) -> UUID:
    """Returns the row id in a global id. Raises Refused (INVALID) for anything but a global id of this model."""
    try:
        code, id = parse_global_id(text if isinstance(text, str) else "")
    except (BadUserInput, ValueError):
        code, id = 0, UUID(int=0)
    if code != registry.of(model).code:
        raise _wrong(ProblemCode.INVALID, f"This is not the id of a row of {model.__name__}.", path)
    return id


def field_values(entity: Entity, step: Mapping[str, Any], path: Path) -> dict[str, Any]:
    """Returns the column that the step `field` sets, with its value. Raises Refused if it cannot be set."""
    name = snake(step["field"]) if isinstance(step["field"], str) else ""
    attribute = entity.description.attributes.get(name)
    settable = attribute is not None and not attribute.meaning.made_by_server and name not in entity.history
    if attribute is None or not settable or attribute.kind not in _TEXTS or name in ("external_id", "version"):
        message = f"{entity.name} has no field of this name that an automation can set."
        raise _wrong(ProblemCode.INVALID, message, (*path, "field"))
    problems: list[Problem] = []
    value = step["value"]
    if value is None and not attribute.null:
        raise _wrong(ProblemCode.REQUIRED, "This field always has a value.", (*path, "value"))
    fits: Mapping[Kind, Callable[[Any], bool]] = {
        Kind.INTEGER: lambda one: isinstance(one, int) and not isinstance(one, bool) and abs(one) < 2**31,
        Kind.BOOLEAN: lambda one: isinstance(one, bool),
        Kind.CHOICE: lambda one: isinstance(one, str) and one in _choices(attribute),
    }
    if value is not None and not fits.get(attribute.kind, lambda one: isinstance(one, str))(value):
        raise _wrong(ProblemCode.INVALID, "The value does not fit the field.", (*path, "value"))
    _ = checked(entity.description, {name: value}, problems)
    if problems:
        raise Refused([Problem((*path, "value"), one.code, one.message) for one in problems])
    return {name: value}


def _choices(attribute: Any) -> Sequence[str]:
    return [str(one) for one in attribute.meaning.choices]


def _wrong(code: ProblemCode, message: str, path: Path) -> Refused:
    return Refused.one(code, message, *path)
