"""The entity registry. One call of `register` for each entity determines its access rules and GraphQL API.

A path, such as "order.customer", is a sequence of relation names that leads from a row to related rows.

This file is long because `register` takes and explains everything that is known of an entity.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from models.description import Description, ToMany, ToOne, describe
from models.people import EmployeeRole
from models.platform import ApiScope
from models.row import Row
from resolvers.registry.paths import ALL_RELATIONS, follow
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
"""The value of `seen_through` if every employee may see every row of the entity."""


class InputRules(Protocol):
    """What the domain rules of an entity say about mutation inputs. See `resolvers.changes.unit.Rules`."""

    extra: frozenset[str]
    """The names of inputs that are not columns of the entity."""

    completes: frozenset[str]
    """The required columns that the rules set if the caller omits them."""

    history: frozenset[str]
    """The columns that only the server sets, but that an import may set in a new row."""

    replaces: tuple[tuple[str, type[Row]], ...]
    """The inputs that list owned rows in place of the present ones, with the models of these rows."""

    totals_of: tuple[str, ...]
    """The paths of relations to rows whose parts the rules add up."""

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the to-one relations whose rows a change locks. `given`: the names in the input."""


@dataclass(frozen=True, slots=True)
class Own:
    """Ownership rules: which viewers may see a row. They replace `seen_through`.

    A viewer sees a row if at least one rule grants access. Administrators see all rows, unless these are `private`.

    `employees`: paths to employees, who see the row.
    `seen_by`: paths to employees, who see the row, but may not change it.
    `teams`: paths to employees or teams. Managers see the row if such a path leads to their team, to a team below it,
    or to a member of these teams.
    `through`: paths to other rows. A viewer who sees one of these other rows also sees the row.
    `not_through`: the roles for which `through` does not count.
    `through_reading`: whether a path in `through` counts only for viewers whose role or scopes let them read the entity
    at its end.
    `unowned`: a to-one relation. Managers see all rows in which this relation is null.
    `unowned_read_by`: the further roles that see these rows. They may not change them.
    `managers_own`: whether `employees` applies to managers with a team. It always applies to managers without a team.
    `by_keys`: whether API keys can be limited to rows of this entity. An API key then sees the rows whose ids it names,
    and the rows that `teams` grants to its teams.
    `read_by`: the roles that see every row.
    `private`: whether administrators see only what these rules grant, like everybody else.
    `read_by_listed`, `written_by_listed`: columns that list roles. The roles of both see the row, and those of the
    latter may change it and what hangs on it. Nobody else does, whatever the other rules say.
    `opened`: the boolean column that does the same for API keys.

    A path is either a to-one relation, such as "owner", or a to-many relation followed by a to-one relation, such as
    "assignments.employee". A row in between, such as an assignment, grants access only if it is not deleted. If it has
    the columns `since` and `until`, it grants access from the day `since` to the day before `until`.
    """

    employees: tuple[str, ...] = ()
    seen_by: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    through: tuple[str, ...] = ()
    not_through: frozenset[EmployeeRole] = frozenset()
    through_reading: bool = False
    unowned: str | None = None
    unowned_read_by: frozenset[EmployeeRole] = frozenset()
    managers_own: bool = True
    by_keys: bool = False
    read_by: frozenset[EmployeeRole] = frozenset()
    private: bool = False
    read_by_listed: str | None = None
    written_by_listed: str | None = None
    opened: str | None = None


@dataclass(frozen=True, eq=False)
class Entity:
    """A registered entity. The attributes have the meaning of the arguments of `register`."""

    description: Description
    code: int
    seen_through: str | None
    own: Own | None
    owned_by: tuple[str, ...]
    rules: InputRules | None
    workers: tuple[str, ...]
    author: str | None
    link: bool
    changeable: bool
    assigned_while: str | None
    lives_with: tuple[str, ...]
    fields: Fields
    unmasked_for: frozenset[EmployeeRole]
    verbs: Verbs
    rank: int
    """The entity's position in the order of registration, in which transactions lock rows."""
    _rights: Rights

    @cached_property
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

    @property
    def absent(self) -> str:
        """The error message for an id that no row has, or whose row the caller may not refer to."""
        state = f"{self.assigned_while} " if self.assigned_while else ""
        return f"There is no {state}{self.name} with this id."

    @property
    def history(self) -> frozenset[str]:
        """The columns that only the server sets, except that an import may set them in a new row."""
        return self.rules.history if self.rules else frozenset()

    @cached_property
    def parent(self) -> Entity | None:
        """The entity to which the first relation of `seen_through` leads, or None.

        The rights of this parent are the defaults for the rights of the entity.
        """
        if self.seen_through is None or self.seen_through == EVERYONE:
            return None
        return target(self.description.to_one[self.seen_through.split(".")[0]])

    @cached_property
    def other_ends(self) -> tuple[ToOne, ...]:
        """The relations from a link row to the rows that it links; empty for other entities.

        The relation that grants access to the link row is left out. For example, an assignment links a customer and an
        employee, and is visible with its customer, so only the relation to the employee remains.
        """
        relations = {one.column: one for one in self.description.to_one.values()}
        rules = (
            [column for column in rule if column in relations] for rule in self.description.model.unique_rules.values()
        )
        ends = dict.fromkeys(column for columns in rules if len(columns) > 1 for column in columns)
        seen_through = (self.seen_through or "").split(".")[0]
        return tuple(relations[column] for column in ends if relations[column].name != seen_through)

    @cached_property
    def must_live(self) -> tuple[ToOne, ...]:
        """The to-one relations whose target rows must not be deleted when a row is restored.

        These are `owned_by` and `lives_with`. If the entity is `changeable`, the relations that cannot be null are
        added.
        """
        always, relations = (*self.owned_by, *self.lives_with), self.description.to_one.values()
        return tuple(one for one in relations if one.name in always or (self.changeable and not one.null))

    @cached_property
    def hangs_on(self) -> frozenset[str]:
        """The to-one relations to the rows that contain a row of this entity, such as an invoice's order.

        A viewer who creates the row must be able to change the rows that contain it.
        """
        if self.link:
            return frozenset(self.description.to_one)
        seen_through = (self.seen_through or "").split(".")[:1] if self.parent is not None else []
        # For example, a company's subsidiaries are part of the company.
        above = [one.name for one in self.description.to_one.values() if self.own and one.target == self.name]
        return frozenset((*seen_through, *self.lives_with, *above))

    @cached_property
    def rights(self) -> Rights:
        """The rights to the entity. Rights that were not given to `register` are those of `parent`."""
        return self._rights.completed(self.parent.rights if self.parent else None)

    @cached_property
    def shows_oneself(self) -> bool:
        """Whether employees may read restricted fields in their own row (see `Readers.oneself`)."""
        return any(readers.oneself for readers in self.fields.values())

    @property
    def readers(self) -> frozenset[EmployeeRole]:
        """The roles that may read rows of the entity. `seen_through` and `own` determine which rows they see."""
        return self.rights.readers or frozenset()

    @property
    def drafts(self) -> Drafts | None:
        """Which rows are drafts, and who may delete and restore only drafts; None if the entity has no drafts."""
        return self.rights.drafts

    @property
    def private(self) -> bool:
        """Whether rows are their employees' own, and administrators do not see those of others (see `Own`)."""
        return self.own is not None and self.own.private

    @property
    def scope(self) -> str | None:
        """The prefix of the entity's API key scopes, such as `SALES` for SALES_READ and SALES_WRITE.

        None if API keys have no access to the entity.
        """
        return self.rights.scope or None

    def parties(self, action: str) -> frozenset[Party]:
        """Returns the parties, besides ADMIN, that may make a change. `action`: an `Operation` or the name of a verb.

        They may change only rows that they see. Parties that may delete and restore only drafts are not included.
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
    workers: tuple[str, ...] = (),
    author: str | None = None,
    fields: Fields | None = None,
    unmasked_for: Collection[EmployeeRole] = (),
    link: bool = False,
    changeable: bool = True,
    assigned_while: str | None = None,
    lives_with: tuple[str, ...] = (),
) -> Entity:
    """Registers the entity of a model, and returns the entity.

    `code`: the entity's byte in global ids, 1–255. A code never changes and is never reused.
    `seen_through`: a path of to-one relations. Viewers see a row if they see the row at the end of the path. With
    EVERYONE in place of a path, every employee sees every row.
    `own`: ownership rules, in place of `seen_through`. With neither, only administrators see rows of the entity.
    `owned_by`: to-one relations to parents. Deleting a parent also deletes its rows of this entity.
    `rules`: the domain's rules for changes.
    `workers`: to-one relations to the employees who work on a row. These employees and their managers may change the
    row and its parts.
    `author`: a to-one relation to an employee. If it is set, only `workers` and their managers may change the row.
    `link`: whether the entity is a plain link table without a GraphQL type.
    `changeable`: whether the entity has create, update and delete mutations. If False, only verbs write it.
    `assigned_while`: a boolean column. A change may make a row refer only to rows in which it is true.
    `lives_with`: to-one relations that may be null. A row is restored only if the rows to which these relations point
    are not deleted (see `Entity.must_live`), and created only by viewers who may change them (see `Entity.hangs_on`).

    The following arguments are rights. ADMIN has all rights. A party is a role, or KEY for API keys with the entity's
    write scope. A verb is a domain mutation, such as orderConfirm.

    `readers`: the roles that may read rows of the entity; by default all roles.
    `writers`: the parties that may create rows, and update rows that they see.
    `deletes`: the parties that may delete and restore rows that they see; by default `writers`, if given.
    `drafts`: which rows are drafts, and which further parties may delete and restore them.
    `verbs`: the parties that may use each verb, by the name of the verb.
    `scope`: the prefix of the API key scopes that grant access to the entity, such as "SALES"; "" for none.
    `fields`: who may read fields that not every reader of a row may read.
    `unmasked_for`: the roles that read sensitive values without masks, although these are masked for them elsewhere.

    `readers`, `writers`, `deletes` and `scope` default to those of the entity to which the first relation of
    `seen_through` leads. Without such an entity, only administrators may change the entity and no API key may read it.

    Raises ValueError if the code is taken or not a byte, or if a relation, attribute or scope does not exist. Also
    raises ValueError if KEY is a party although the entity has no write scope.
    """
    entity = Entity(
        describe(model),
        code,
        seen_through,
        own,
        owned_by,
        rules,
        workers,
        author,
        link,
        changeable,
        assigned_while,
        lives_with,
        dict(fields or {}),
        frozenset(unmasked_for),
        {verb: frozenset(parties) for verb, parties in (verbs or {}).items()},
        len(_entities),
        Rights.given(readers, writers, deletes, drafts, scope),
    )
    _check(entity)
    _entities[entity.name] = entity
    return entity


def _check(entity: Entity) -> None:
    name, description, drafts = entity.name, entity.description, entity._rights.drafts
    if not 1 <= entity.code <= 255 or any(other.code == entity.code for other in _entities.values()):
        raise ValueError(f"{name}: the code {entity.code} is taken or not a byte")
    if entity.seen_through is not None and entity.own is not None:
        raise ValueError(f"{name}: give seen_through or own, not both")
    path = entity.seen_through.split(".") if entity.seen_through and entity.seen_through != EVERYONE else []
    names = (*path[:1], *entity.owned_by, *entity.lives_with, *entity.workers, entity.author)
    for relation in filter(None, names):
        if relation not in description.to_one:
            raise ValueError(f"{name} has no to-one relation {relation!r}")
    if drafts is not None and drafts.never_had is not None and drafts.never_had not in description.to_many:
        raise ValueError(f"{name} has no to-many relation {drafts.never_had!r}")
    given = entity.own or Own()
    flags = [one for one in (entity.assigned_while, given.read_by_listed, given.written_by_listed, given.opened) if one]
    for attribute in (*flags, *entity.fields, *(drafts.columns if drafts else ())):
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
    for steps in (*own.employees, *own.seen_by, *own.teams, *own.through, *([own.unowned] if own.unowned else [])):
        follow(description, steps)


def entities() -> Iterator[Entity]:
    """Returns all registered entities, including links.

    Raises RuntimeError if `resolvers.entities`, which registers them, has not been imported yet.
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
    """Returns the entity with this verb; None if no entity has it, as for signIn."""
    return next((entity for entity in entities() if verb in entity.verbs), None)


def by_code(code: int) -> Entity | None:
    """Returns the entity with this code in global ids, or None."""
    return next((entity for entity in entities() if entity.code == code), None)


def target(relation: ToOne | ToMany) -> Entity:
    """Returns the entity that a relation points to."""
    return named(relation.target)
