"""The entity registry: one `register` call for each entity. It determines the entity's access rules and GraphQL API.

A path, such as "order.customer", is a sequence of relation names that leads from a row to related rows.
"""

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
"""The value of `seen_through`, in place of a path, if every employee may see every row of the entity."""

ALL_RELATIONS = "*"
"""The last step of a path such as "targets.*" in `Own`: each to-one relation, except back to the path's start."""


class InputRules(Protocol):
    """The part of an entity's domain rules that concerns mutation inputs. See `resolvers.changes.unit.Rules`."""

    extra: frozenset[str]
    """The names of inputs that are not columns of the entity."""

    completes: frozenset[str]
    """The required columns that the rules set if the caller omits them."""

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the to-one relations whose rows the rules lock in a change of a row. `given`: the input's names."""


@dataclass(frozen=True, slots=True)
class Own:
    """Ownership rules: which viewers may see a row, for an entity that does not inherit visibility by `seen_through`.

    Here, a path is a to-one relation of the row, such as "owner", or a to-many relation and a to-one relation of its
    rows, such as "assignments.employee". Rows of the to-many relation, such as assignments, grant access only if they
    are not deleted. If they have the columns `since` and `until`, they grant access only from the day `since` to the
    day before `until`. A viewer sees a row if at least one of the rules grants access. Administrators see all rows.

    `employees`: paths to employees. These employees see the row.

    `teams`: paths to employees or teams. Managers see the row if a path leads to their team, to a team below it, or to
    an employee in one of these teams.

    `through`: paths to other rows. A viewer who may see at least one of these other rows also sees the row.

    `unowned`: a to-one relation. Managers see all rows in which this relation is null.

    `managers_own`: whether `employees` applies to managers, too.

    `by_keys`: whether API keys can be limited to rows of this entity. An API key then sees the rows with the ids that
    the key names, and the rows that `teams` grants to the key's teams.

    `read_by`: the roles that see every row.
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
    """A registered entity. Its attributes have the same meaning as the arguments of `register`."""

    description: Description
    code: int
    seen_through: str | None
    own: Own | None
    owned_by: tuple[str, ...]
    rules: InputRules | None
    link: bool
    changeable: bool
    private: frozenset[str]
    rank: int
    """The entity's place in the order of registration. Transactions lock rows of entities in this order."""
    _writers: frozenset[EmployeeRole] | None
    _scope: str | None

    @property
    def name(self) -> str:
        """The entity's name in the singular, such as `Customer`."""
        return self.description.name

    @property
    def extra(self) -> frozenset[str]:
        """The names of inputs that are not columns of the entity."""
        return self.rules.extra if self.rules else frozenset()

    @property
    def completes(self) -> frozenset[str]:
        """The required columns that the domain rules set if the caller omits them."""
        return self.rules.completes if self.rules else frozenset()

    @cached_property
    def parent(self) -> Entity | None:
        """The entity at the first step of the path `seen_through`; None if `seen_through` is not a path.

        `writers` and `scope` are inherited from this entity unless they are given.
        """
        if self.seen_through is None or self.seen_through == EVERYONE:
            return None
        return target(self.description.to_one[self.seen_through.split(".")[0]])

    @cached_property
    def writers(self) -> frozenset[EmployeeRole]:
        """The roles, besides ADMIN, that may change those rows of the entity that they see."""
        if self._writers is not None:
            return self._writers
        return self.parent.writers if self.parent else frozenset()

    @cached_property
    def scope(self) -> str | None:
        """The prefix of the entity's API key scopes: `SALES` stands for SALES_READ and SALES_WRITE.

        None if API keys have no access to the entity.
        """
        if self._scope is not None:
            return self._scope
        return self.parent.scope if self.parent else None

    @property
    def is_configuration(self) -> bool:
        """Whether the entity is configuration, such as products.

        Every employee may read all rows of a configuration entity. API keys may not change them.
        """
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
    """Registers the entity of a model, and returns the entity. The arguments determine access, deletion and mutations.

    `code`: the entity's byte in global ids, 1–255. A code never changes and is never reused.

    `seen_through`: a path of to-one relations. Viewers who may see the row at the end of the path may see the entity's
    row. With EVERYONE in place of a path, every employee sees every row.

    `own`: ownership rules, in place of `seen_through`. With neither, only administrators see rows of the entity.

    `writers`: the roles, besides ADMIN, that may change those rows of the entity that they see.

    `scope`: the prefix of the API key scopes that grant access to the entity, such as "SALES". If `seen_through` is
    EVERYONE, API keys may read the entity but not change it.

    `owned_by`: to-one relations to parents. Deleting a parent also deletes its rows of this entity.

    `rules`: the domain's rules for changes.

    `private`: attributes that only administrators may read.

    `link`: whether the entity is a plain link table without a GraphQL type.

    `changeable`: whether the entity has create, update and delete mutations. If False, only other mutations, such as
    orderConfirm, write its rows.

    `writers` and `scope` default to those of the entity at the first step of `seen_through`. If there is no such
    entity, only administrators may change the rows and no API key may read them by default.

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
        len(_entities),
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
    """Returns the relations of a path in `Own`: the to-many relation or None, and the to-one relations at the end.

    There are several to-one relations at the end only if the path ends in ALL_RELATIONS. Raises ValueError if a
    relation does not exist.
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
    """Returns all registered entities, including links.

    Raises RuntimeError if `resolvers.entities`, which registers the entities, has not been imported yet.
    """
    if not _entities:
        raise RuntimeError("No entity is registered: import resolvers.entities first.")
    return iter(list(_entities.values()))


def of(model: type[Row]) -> Entity:
    """Returns the entity of a model. Raises KeyError if the model is not registered."""
    return _entities[model.__name__]


def named(name: str) -> Entity:
    """Returns the entity with this name. Raises KeyError if no entity has the name."""
    return _entities[name]


def by_code(code: int) -> Entity | None:
    """Returns the entity with this code in global ids; None if no entity has the code."""
    return next((entity for entity in entities() if entity.code == code), None)


def target(relation: ToOne | ToMany) -> Entity:
    """Returns the entity that a relation points to."""
    return named(relation.target)
