"""The entity registry. One call of `register` for each entity determines the entity's access rules and GraphQL API.

A path, such as "order.customer", is a sequence of relation names that leads from a row to related rows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from models.description import Description, ToMany, ToOne, describe
from models.description import named as described
from models.people import EmployeeRole
from models.platform import ApiScope
from models.row import Row
from resolvers.registry.rights import KEY, Drafts, Fields, Operation, Party, Readers, Rights, Verbs

__all__ = [
    "ALL_RELATIONS",
    "EVERYONE",
    "KEY",
    "Drafts",
    "Entity",
    "InputRules",
    "Operation",
    "Own",
    "Party",
    "Readers",
    "by_code",
    "entities",
    "follow",
    "named",
    "of",
    "of_verb",
    "register",
    "target",
]

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
        """Returns the names of the to-one relations whose rows the rules lock when a row is changed.

        `given`: the names in the input.
        """


@dataclass(frozen=True, slots=True)
class Own:
    """Ownership rules: which viewers may see a row, for an entity that does not inherit visibility by `seen_through`.

    Here, a path is a to-one relation of the row, such as "owner", or a to-many relation and a to-one relation of its
    rows, such as "assignments.employee". Rows of the to-many relation, such as assignments, grant access only if they
    are not deleted and, if they have the columns `since` and `until`, only from the day `since` to the day before
    `until`. A viewer sees a row if at least one of the rules grants access. Administrators see all rows.

    `employees`: paths to employees, who see the row.
    `teams`: paths to employees or teams. Managers see the row if their team, or a team below it, is such a team or the
    team of such an employee.
    `through`: paths to other rows. A viewer who may see at least one of these other rows also sees the row.
    `not_through`: the roles for which `through` does not count.
    `unowned`: a to-one relation. Managers see all rows in which this relation is null.
    `managers_own`: whether `employees` applies to managers, too.
    `by_keys`: whether API keys can be limited to rows of this entity. An API key then sees the rows with the ids that
    the key names, and the rows that `teams` grants to the key's teams.
    `read_by`: the roles that see every row.
    """

    employees: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    through: tuple[str, ...] = ()
    not_through: frozenset[EmployeeRole] = frozenset()
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
    fields: Fields
    verbs: Verbs
    rank: int
    """The entity's place in the order of registration. Transactions lock rows of entities in this order."""
    _rights: Rights

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
        """The entity to which the first relation of `seen_through` leads. Its rights are the default for this entity.

        None if `seen_through` is not a path.
        """
        if self.seen_through is None or self.seen_through == EVERYONE:
            return None
        return target(self.description.to_one[self.seen_through.split(".")[0]])

    @cached_property
    def other_ends(self) -> tuple[ToOne, ...]:
        """The relations from a row of a many-to-many relationship to the rows that it connects.

        The relation through which the row is seen is left out: for an assignment, only the employee remains. Empty for
        other entities. The rows of a many-to-many relationship are those that are unique for the rows they connect.
        """
        relations = {one.column: one for one in self.description.to_one.values()}
        rules = (
            [column for column in rule if column in relations] for rule in self.description.model.unique_rules.values()
        )
        ends = dict.fromkeys(column for columns in rules if len(columns) > 1 for column in columns)
        seen_through = (self.seen_through or "").split(".")[0]
        return tuple(relations[column] for column in ends if relations[column].name != seen_through)

    @cached_property
    def rights(self) -> Rights:
        """The rights to the entity: the rights that were given to `register`, and otherwise those of `parent`."""
        return self._rights.completed(self.parent.rights if self.parent else None)

    @cached_property
    def shows_oneself(self) -> bool:
        """Whether employees may read every field of their own row."""
        return any(readers.oneself for readers in self.fields.values())

    @property
    def readers(self) -> frozenset[EmployeeRole]:
        """The roles that may read rows of the entity. `seen_through` and `own` determine which rows they may read."""
        return self.rights.readers or frozenset()

    @property
    def drafts(self) -> Drafts | None:
        """Which rows are drafts, and which further parties may delete and restore drafts, but not other rows.

        None if the entity has no drafts.
        """
        return self.rights.drafts

    @property
    def scope(self) -> str | None:
        """The prefix of the entity's API key scopes: `SALES` stands for SALES_READ and SALES_WRITE.

        None if API keys have no access to the entity.
        """
        return self.rights.scope or None

    def parties(self, action: str) -> frozenset[Party]:
        """Returns the parties, besides ADMIN, that may make a change. `action`: an `Operation` or the name of a verb.

        The parties may change only rows that are visible to them. Parties that may delete and restore only drafts are
        not included (see `drafts`).
        """
        if action in (Operation.CREATE, Operation.UPDATE):
            return self.rights.writers or frozenset()
        if action in (Operation.DELETE, Operation.RESTORE):
            return self.rights.deletes or frozenset()
        return self.verbs.get(action, frozenset())


_entities: dict[str, Entity] = {}


def register(
    model: type[Row],
    *,
    code: int,
    seen_through: str | None = None,
    own: Own | None = None,
    readers: Collection[EmployeeRole] | None = None,
    writers: Collection[Party] | None = None,
    deletes: Collection[Party] | None = None,
    drafts: Drafts | None = None,
    verbs: Mapping[str, Collection[Party]] | None = None,
    scope: str | None = None,
    owned_by: tuple[str, ...] = (),
    rules: InputRules | None = None,
    fields: Fields | None = None,
    link: bool = False,
    changeable: bool = True,
) -> Entity:
    """Registers the entity of a model, and returns the entity. The arguments determine access, deletion and mutations.

    `code`: the entity's byte in global ids, 1–255. A code never changes and is never reused.
    `seen_through`: a path of to-one relations. Viewers who may see the row at the end of the path may see the entity's
    row. With EVERYONE in place of a path, every employee sees every row.
    `own`: ownership rules, in place of `seen_through`. With neither, only administrators see rows of the entity.
    `owned_by`: to-one relations to parents. Deleting a parent also deletes its rows of this entity.
    `rules`: the domain's rules for changes.
    `link`: whether the entity is a plain link table without a GraphQL type.
    `changeable`: False if the entity has no create, update and delete mutations, but is only written by other
    mutations, such as orderConfirm.

    The following arguments are rights. ADMIN has all rights. A party is a role, or KEY for API keys with the entity's
    write scope.

    `readers`: the roles that may read rows of the entity; by default all roles.
    `writers`: the parties that may create rows, and update rows that they see.
    `deletes`: the parties that may delete and restore rows that they see; by default `writers`, if given.
    `drafts`: further parties that may delete and restore certain rows, such as drafts.
    `verbs`: the parties that may use each mutation that is specific to the entity, by the name of the mutation.
    `scope`: the prefix of the API key scopes that grant access to the entity, such as "SALES"; "" for none.
    `fields`: who reads the fields that not every reader of a row may read.

    `readers`, `writers`, `deletes` and `scope` default to those of the entity at the first step of `seen_through`.
    Without such an entity, only administrators may change the entity and no API key may read it.

    Raises ValueError if the code is taken or not a byte, if a relation, attribute or scope does not exist, or if KEY is
    a party although the entity has no write scope.
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
        dict(fields or {}),
        {verb: frozenset(parties) for verb, parties in (verbs or {}).items()},
        len(_entities),
        Rights.given(readers, writers, deletes, drafts, scope),
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
    for attribute in (*entity.fields, *(entity._rights.drafts.columns if entity._rights.drafts else ())):
        if attribute not in (*description.attributes, *(one.column for one in description.to_one.values())):
            raise ValueError(f"{name} has no attribute {attribute!r}")
    scopes, scope = set(ApiScope), entity._rights.scope
    if scope and f"{scope}_READ" not in scopes:
        raise ValueError(f"{name}: there is no API scope {scope}_READ")
    for readers in entity.fields.values():
        if readers.scope is not None and readers.scope not in scopes:
            raise ValueError(f"{name}: there is no API scope {readers.scope}")
    for verb, parties in entity.verbs.items():
        if any(verb in other.verbs for other in _entities.values()):
            raise ValueError(f"{name}: the verb {verb} is another entity's")
        if KEY in parties and not scope and entity.seen_through in (None, EVERYONE):
            raise ValueError(f"{name}: API keys without a scope may not use {verb}")
    if KEY in (entity._rights.writers or ()) and not scope and entity.seen_through in (None, EVERYONE):
        raise ValueError(f"{name}: API keys without a scope may not write")
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


def of_verb(verb: str) -> Entity | None:
    """Returns the entity with this verb. Returns None if no entity has the verb, for example for signIn."""
    return next((entity for entity in entities() if verb in entity.verbs), None)


def by_code(code: int) -> Entity | None:
    """Returns the entity with this code in global ids; None if no entity has the code."""
    return next((entity for entity in entities() if entity.code == code), None)


def target(relation: ToOne | ToMany) -> Entity:
    """Returns the entity that a relation points to."""
    return named(relation.target)
