"""The entity registry: access, search, writes and the graph are derived from one `register` call per entity."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from models.description import Description, ToMany, ToOne, describe
from models.description import named as described
from models.people import EmployeeRole
from models.platform import ApiScope
from models.row import Row

EVERYONE = "*"
"""In place of a path: every employee sees every row."""

ALL_RELATIONS = "*"
"""In place of the last relation of a path: every to-one relation of the row that the path has reached."""


class InputRules(Protocol):
    """The part of an entity's rules that describes its inputs; `resolvers.changes.unit.Rules` is the whole."""

    extra: frozenset[str]
    """Inputs that are not columns of the entity."""

    completes: frozenset[str]
    """Required columns that the rules fill in when the caller omits them."""


@dataclass(frozen=True, slots=True)
class Own:
    """Row ownership: which employees may see a row of an entity that has access rules of its own.

    A path is a to-one relation of the row, such as "owner", or a to-many relation followed by a to-one relation, such
    as "assignments.employee". Deleted rows on the path grant nothing, nor do rows whose `since` and `until` exclude
    today. Employees who match none of these rules see no row.

    `employees`: paths to employees who see the row.
    `teams`: paths to employees or teams; managers see the rows of their own team and of the teams below it.
    `through`: paths to other rows; viewers who see one of those also see this one.
    `unowned`: a to-one relation; every manager sees the rows in which it is null.
    `managers_own`: whether `employees` applies to managers too.
    `by_keys`: an API key lists rows of this entity, and sees the rows of its teams.
    `read_by`: roles that see every row.
    """

    employees: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    through: tuple[str, ...] = ()
    unowned: str | None = None
    managers_own: bool = True
    by_keys: bool = False
    read_by: frozenset[EmployeeRole] = frozenset()


@dataclass(frozen=True, eq=False)
class Entity:
    """A registered entity. See `register` for the meaning of its attributes."""

    description: Description
    code: int
    seen_through: str | None
    own: Own | None
    owned_by: tuple[str, ...]
    rules: InputRules | None
    link: bool
    changeable: bool
    private: frozenset[str]
    _writers: frozenset[EmployeeRole] | None
    _scope: str | None

    @property
    def name(self) -> str:
        """The entity's name in the singular, such as `Customer`."""
        return self.description.name

    @property
    def extra(self) -> frozenset[str]:
        """Inputs that are not columns of the entity."""
        return self.rules.extra if self.rules else frozenset()

    @property
    def completes(self) -> frozenset[str]:
        """Required columns that the rules fill in when the caller omits them."""
        return self.rules.completes if self.rules else frozenset()

    @cached_property
    def parent(self) -> Entity | None:
        """The entity that grants access to this one. Writers and scope are inherited from it unless set here."""
        if self.seen_through is None or self.seen_through == EVERYONE:
            return None
        return target(self.description.to_one[self.seen_through.split(".")[0]])

    @cached_property
    def writers(self) -> frozenset[EmployeeRole]:
        """The roles, besides ADMIN, that may change the rows they see."""
        if self._writers is not None:
            return self._writers
        return self.parent.writers if self.parent else frozenset()

    @cached_property
    def scope(self) -> str | None:
        """The prefix of its API key scopes: `SALES` for SALES_READ and SALES_WRITE. None: closed to API keys."""
        if self._scope is not None:
            return self._scope
        return self.parent.scope if self.parent else None

    @property
    def is_configuration(self) -> bool:
        """Whether every employee may read it, as with stages and products. API keys may not change such entities."""
        return self.seen_through == EVERYONE


_entities: dict[str, Entity] = {}


def register(
    model: type[Row],
    *,
    code: int,
    seen_through: str | None = None,
    own: Own | None = None,
    writers: Collection[EmployeeRole] | None = None,
    scope: str | None = None,
    owned_by: tuple[str, ...] = (),
    rules: InputRules | None = None,
    private: Collection[str] = (),
    link: bool = False,
    changeable: bool = True,
) -> Entity:
    """Registers an entity with access, search, reads, changes and the graph.

    `code`: its byte in global ids, 1–255. It never changes and is never reused.
    `seen_through`: a path of to-one relations; viewers who see the row at its end see this one. EVERYONE: every
    employee sees every row.
    `own`: ownership rules, in place of `seen_through`. With neither, only administrators see the entity.
    `writers`: the roles, besides ADMIN, that may change the rows they see.
    `scope`: the API key scope that opens the entity. Keys may read but not change an entity with EVERYONE.
    `owned_by`: to-one relations; deleting the row that one points to deletes these rows too.
    `rules`: the domain's rules for changes.
    `private`: attributes that only administrators may read.
    `link`: a plain link table without a type in the graph.
    `changeable`: False if verbs write the entity and it has no create, update or delete mutation.

    `writers` and `scope` default to those of the entity that `seen_through` starts with. If there is none, only
    administrators may change the entity and no API key may read it.

    Raises ValueError if the code is taken or not a byte, or if a relation, attribute or scope does not exist.
    """
    entity = Entity(
        describe(model),
        code,
        seen_through,
        own,
        owned_by,
        rules,
        link,
        changeable,
        frozenset(private),
        None if writers is None else frozenset(writers),
        scope,
    )
    _check(entity)
    _entities[entity.name] = entity
    return entity


def _check(entity: Entity) -> None:
    name, description = entity.name, entity.description
    if not 1 <= entity.code <= 255 or any(other.code == entity.code for other in _entities.values()):
        raise ValueError(f"{name}: the code {entity.code} is taken or not a byte")
    if entity.seen_through is not None and entity.own is not None:
        raise ValueError(f"{name}: give seen_through or own, not both")
    path = entity.seen_through.split(".") if entity.seen_through and entity.seen_through != EVERYONE else []
    for relation in (*path[:1], *entity.owned_by):
        if relation not in description.to_one:
            raise ValueError(f"{name} has no to-one relation {relation!r}")
    for attribute in entity.private:
        if attribute not in description.attributes:
            raise ValueError(f"{name} has no attribute {attribute!r}")
    if entity._scope is not None and f"{entity._scope}_READ" not in set(ApiScope):
        raise ValueError(f"{name}: there is no API scope {entity._scope}_READ")
    own = entity.own or Own()
    for steps in (*own.employees, *own.teams, *own.through, *([own.unowned] if own.unowned else [])):
        follow(description, steps)


def follow(description: Description, path: str) -> tuple[ToMany | None, list[ToOne]]:
    """Resolves a path of `Own` to its to-many relation, if it starts with one, and the to-one relations at its end.

    Raises ValueError if a relation does not exist.
    """
    first, _, last = path.partition(".")
    many = description.to_many.get(first) if last else None
    if last and many is None:
        raise ValueError(f"{description.name} has no to-many relation {first!r}")
    ends = described(many.target).to_one if many else description.to_one
    if many and last == ALL_RELATIONS:
        return many, [one for one in ends.values() if one.column != many.column]
    if (last or first) not in ends:
        raise ValueError(f"{description.name} has no path {path!r}")
    return many, [ends[last or first]]


def entities() -> Iterator[Entity]:
    """All registered entities, including links. Raises RuntimeError before `resolvers.entities` is imported."""
    if not _entities:
        raise RuntimeError("No entity is registered: import resolvers.entities first.")
    return iter(list(_entities.values()))


def of(model: type[Row]) -> Entity:
    """The entity of a model. Raises KeyError if it is not registered."""
    return _entities[model.__name__]


def named(name: str) -> Entity:
    """The entity with this name. Raises KeyError if there is none."""
    return _entities[name]


def by_code(code: int) -> Entity | None:
    """The entity with this byte in global ids, or None."""
    return next((entity for entity in entities() if entity.code == code), None)


def target(relation: ToOne | ToMany) -> Entity:
    """The entity that a relation points to."""
    return named(relation.target)
