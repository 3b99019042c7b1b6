"""The register of entities: one call of `register` for each, from which everything else follows."""

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
"""Instead of a path: every employee sees every row."""

ALL_RELATIONS = "*"
"""Instead of the last relation of a path: each to-one relation of the row that the path has reached."""


class InputRules(Protocol):
    """What an entity's rules say of its inputs; `resolvers.changes.unit.Rules` has the rest."""

    extra: frozenset[str]
    """Inputs that are no columns of the entity."""

    completes: frozenset[str]
    """Columns that a row must have and that the rules fill in where they are not given."""


@dataclass(frozen=True, slots=True)
class Own:
    """Whose a row is, for an entity that is not seen through another one. Whom nothing of this names sees nothing.

    A path names relations of the row, such as "owner", or a to-many relation and a to-one relation of its rows, such as
    "assignments.employee". Rows on the way must not be deleted, and hold today where they have `since` and `until`.

    `employees`: paths to the employees whose row it is. `teams`: paths to employees or teams; a manager's team, or one
    below it, makes the row the manager's too. `through`: paths to rows that show this one to whoever sees them.
    `unowned`: a to-one relation; without it a row is every manager's. `managers_own`: whether `employees` counts for
    managers as well. `by_keys`: API keys name rows of this entity, and see those of their teams. `read_by`: roles that
    see every row.
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
    """A registered entity. `register` explains what it is made of."""

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
        """The entity's name, in the singular: `Customer`."""
        return self.description.name

    @property
    def extra(self) -> frozenset[str]:
        """Inputs that are no columns of the entity."""
        return self.rules.extra if self.rules else frozenset()

    @property
    def completes(self) -> frozenset[str]:
        """Columns that a row must have and that the rules fill in where they are not given."""
        return self.rules.completes if self.rules else frozenset()

    @cached_property
    def parent(self) -> Entity | None:
        """The entity through which this one is seen, and whose writers and scope it has unless it names others."""
        if self.seen_through is None or self.seen_through == EVERYONE:
            return None
        return target(self.description.to_one[self.seen_through.split(".")[0]])

    @cached_property
    def writers(self) -> frozenset[EmployeeRole]:
        """The roles that may change rows which they see, beside ADMIN."""
        if self._writers is not None:
            return self._writers
        return self.parent.writers if self.parent else frozenset()

    @cached_property
    def scope(self) -> str | None:
        """What API keys' scopes call it: `SALES` of SALES_READ and SALES_WRITE. None: closed to API keys."""
        if self._scope is not None:
            return self._scope
        return self.parent.scope if self.parent else None

    @property
    def is_configuration(self) -> bool:
        """Whether every employee reads it, such as stages and products: API keys may not change it."""
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
    """Makes an entity known to access, search, reads, changes and the graph.

    `code`: its byte in global ids, 1–255; it never changes, and no other entity ever gets it.

    Who sees a row: `seen_through`, a path of to-one relations, to whoever sees the row at its end; EVERYONE, to every
    employee; `own`, to those whose it is. Without any of them administrators alone see it.
    Who changes a row that they see, beside administrators: the roles in `writers`. API keys do with the scope `scope`,
    but for what every employee reads. Both default to those of the entity that `seen_through` leads to; where it leads
    to none, nobody changes the entity and no API key reads it.

    `owned_by`: to-one relations whose deletion takes the rows along. `rules`: the domain's own rules for a change.
    `private`: attributes that administrators alone read. `link`: a plain link without a type in the graph.
    `changeable`: False where there are no ordinary mutations because verbs write it.

    Raises ValueError for a code that is taken or no byte, and for relations, attributes and scopes that do not exist.
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
        raise ValueError(f"{name}: say seen_through or own, not both")
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
    """The relations of a path of `Own`: a to-many relation if it begins with one, and the to-one relations at its end.

    Raises ValueError when there is no such relation.
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
    """Every registered entity, links included. Raises RuntimeError before `resolvers.entities` is imported."""
    if not _entities:
        raise RuntimeError("No entity is registered: import resolvers.entities first.")
    return iter(list(_entities.values()))


def of(model: type[Row]) -> Entity:
    """The entity of a model. Raises KeyError when it is not registered."""
    return _entities[model.__name__]


def named(name: str) -> Entity:
    """The entity of this name. Raises KeyError when there is none."""
    return _entities[name]


def by_code(code: int) -> Entity | None:
    """The entity whose byte in global ids this is."""
    return next((entity for entity in entities() if entity.code == code), None)


def target(relation: ToOne | ToMany) -> Entity:
    """The entity that a relation leads to."""
    return named(relation.target)
