"""Rules for custom fields: what can be defined, and what can still change once rows have values."""

from __future__ import annotations

from hashlib import blake2s

import models
from core.errors import ProblemCode, Problems, Refused
from core.text import fold
from models.custom_fields import MOST_FIELDS, CustomFieldEntity, CustomFieldType
from models.custom_objects import LONGEST_KEY
from models.description import Description, camel
from models.surveys import choices_in
from resolvers import registry
from resolvers.access import Operation
from resolvers.changes import field_users
from resolvers.changes.claims import claim
from resolvers.changes.unit import Change, Rules
from resolvers.search.custom_columns import entity_name
from resolvers.search.expressions import LIVING, equals, every

COMPUTED = frozenset(
    {"id", "node", "history", "maskedFields", "customFields", "customField", "search", "field", "direction", "objects"}
)
"""Names that the graph uses for every entity beside those of columns and relations."""

COMPUTED_OF = {
    "Activity": {"icalendar"},
    "Contact": {"vcard"},
    "Contract": {"execution", "executionIn"},
    "Customer": {"profile"},
    "Opportunity": {"weightedAmount"},
    "Product": {"stockAvailable"},
}
"""Names of computed fields, by entity."""

_FIXED = ("entity", "object_type_id", "name", "type", "relates_to")
"""The columns that cannot be changed, because values and clients depend on them."""


class CustomFieldRules(Rules):
    """Rules for custom fields: names differ from those of the entity, and what has values keeps its meaning."""

    completes = frozenset({"position"})

    async def check(self, change: Change) -> None:
        """Validates a field, and gives a new one the first free position.

        Raises Refused:

        - TAKEN if the entity has a column or relation of this name;
        - REQUIRED or INVALID if there are options without the type OPTION, or the other way round, and likewise for the
          entity to which a RELATION leads;
        - NOT_ALLOWED if the entity, name, type or target of a field changes;
        - OUT_OF_RANGE if the entity has as many fields as it may have;
        - IN_USE if an option goes that a row has, or if the field goes that a saved condition names.
        """
        if change.operation is Operation.DELETE:
            await field_users.refuse_used(change)
            return
        problems = Problems()
        if change.operation in (Operation.CREATE, Operation.UPDATE):
            with problems.collected():
                _refuse_fixed(change)
            with problems.collected():
                _check_object_type(change)
            with problems.collected():
                _check_fit(change, "options", CustomFieldType.OPTION, "Give the options, separated by semicolons.")
            with problems.collected():
                _check_fit(change, "relates_to", CustomFieldType.RELATION, "Give the entity to whose rows it leads.")
        with problems.collected():
            _refuse_clash(change)
        problems.refuse()
        if change.operation in (Operation.CREATE, Operation.RESTORE):
            await _make_room(change)
        if change.operation is Operation.UPDATE and change.changes("options"):
            await _refuse_used_options(change)


def _refuse_fixed(change: Change) -> None:
    for column in _FIXED:
        if change.before is not None and change.changes(column):
            message = "This cannot be changed. Define another field."
            raise Refused.one(ProblemCode.NOT_ALLOWED, message, column)


def _check_fit(change: Change, column: str, type_: CustomFieldType, missing: str) -> None:
    given = change.get(column) is not None
    if given and change.get("type") != type_:
        raise Refused.one(ProblemCode.INVALID, f"Only a field of the type {type_} has this.", column)
    if not given and change.get("type") == type_:
        raise Refused.one(ProblemCode.REQUIRED, missing, column)


def _check_object_type(change: Change) -> None:
    of_objects = change.get("entity") == CustomFieldEntity.CUSTOM_OBJECT
    if of_objects and change.get("object_type_id") is None:
        raise Refused.one(ProblemCode.REQUIRED, "Give the type whose objects have the field.", "object_type_id")
    if not of_objects and change.get("object_type_id") is not None:
        message = f"Only a field of the entity {CustomFieldEntity.CUSTOM_OBJECT} has this."
        raise Refused.one(ProblemCode.INVALID, message, "object_type_id")
    if of_objects and len(change.get("name")) > LONGEST_KEY:
        message = f"The name of a field of objects has at most {LONGEST_KEY} characters."
        raise Refused.one(ProblemCode.TOO_LONG, message, "name")


def names_of(entity: Description) -> frozenset[str]:
    """Returns the names that a custom field of an entity cannot have, because the graph uses them."""
    columns = (*entity.attributes, *entity.columns, *entity.to_one, *entity.to_many)
    return COMPUTED | COMPUTED_OF.get(entity.name, set()) | {camel(name) for name in columns}


def _refuse_clash(change: Change) -> None:
    entity, name = registry.named(entity_name(change.get("entity"))), change.get("name")
    if name in names_of(entity.description):
        raise Refused.one(ProblemCode.TAKEN, f"{entity.name} already has a field {name}.", "name")


def _key(entity: str) -> int:
    """Returns a signed integer of 32 bits for an entity, which is the same in each process."""
    return int.from_bytes(blake2s(f"custom fields of {entity}".encode(), digest_size=4).digest(), signed=True)


async def _make_room(change: Change) -> None:
    """Sets the position of a new field. Raises Refused (OUT_OF_RANGE) if the entity has as many as it may have."""
    unit, entity, type_ = change.unit, change.get("entity"), change.get("object_type_id")
    await claim(unit, [_key(entity)])  # fields of an entity are counted by one transaction at a time
    same = every(equals("entity", entity), LIVING, *([] if type_ is None else [equals("object_type_id", type_)]))
    taken = [row["position"] for row in await unit.find(models.CustomField, same)]
    if len(taken) >= MOST_FIELDS:
        message = f"The entity has {MOST_FIELDS} custom fields, which is the most. Delete one first."
        raise Refused.one(ProblemCode.OUT_OF_RANGE, message, "entity")
    if change.get("position") is None:
        change.values["position"] = next(n for n in range(1, MOST_FIELDS + 1) if n not in taken)


async def _refuse_used_options(change: Change) -> None:
    assert change.before is not None
    kept = {fold(option): option for option in choices_in(change.get("options"))}
    gone = [option for option in choices_in(change.before["options"]) if kept.get(fold(option)) != option]
    if gone:
        # Whoever sets a value has locked the field as a reference to it does, so nobody sets an option that is going.
        await change.unit.exclude_references(models.CustomField, [change.id])
        used = await field_users.used_options(change.unit, change.id, gone)
        if used:
            message = f"Rows have the options {'; '.join(used)}. Change these first."
            raise Refused.one(ProblemCode.IN_USE, message, "options")
