"""Write permissions: which entities and attributes a viewer may change.

Every unit of work calls `permit` before it writes. Every verb, a domain mutation such as orderConfirm, calls
`permit_verb` before it begins.

The register grants each right to parties. A party is a role, or all API keys with a write scope. A right covers only
rows that the viewer may see (`resolvers.access.rows`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

from core.errors import Forbidden, ProblemCode, Refused
from models.description import camel
from models.people import EmployeeRole
from resolvers import registry
from resolvers.access.masks import masked
from resolvers.access.viewer import Viewer, required
from resolvers.registry import KEY, Drafts, Entity, Operation, Party


def permit(viewer: Viewer | None, action: str, entity: Entity, attributes: frozenset[str]) -> None:
    """Raises Forbidden if the viewer may not make this change, and Unauthenticated if there is no viewer.

    A change is forbidden if the viewer's role or scopes do not include the action. It is also forbidden if one of the
    attributes is masked for the viewer.

    `action`: an `Operation`, or the name of a verb of the entity. `attributes`: the attributes to be written.

    Callers must also check that the viewer may see the row. To delete or restore a row, they must also call
    `permit_row`.
    """
    writer = required(viewer)
    if writer.grant is not None:
        if not (writer.grant.writes(entity) and _may(KEY, action, entity)):
            raise Forbidden(f"The scopes of this API key do not allow it to {_named(action, entity)}.")
    elif writer.role is not EmployeeRole.ADMIN and not (writer.role and _may(writer.role, action, entity)):
        raise Forbidden(f"Your role may not {_named(action, entity)}.")
    refused = sorted(attributes & masked(viewer, entity))
    if refused:
        raise Forbidden(f"You may not write {entity.name}.{camel(refused[0])}.", field=camel(refused[0]))


def permit_verb(viewer: Viewer | None, verb: str) -> None:
    """Raises Forbidden if the viewer may not use a verb, and Unauthenticated if there is no viewer.

    `verb`: the name of a mutation. For a mutation that belongs to no entity, such as signIn, does nothing.
    """
    entity = registry.of_verb(verb)
    if entity is not None:
        permit(viewer, verb, entity, frozenset())


def permit_row(viewer: Viewer | None, operation: Operation, entity: Entity, row: Mapping[str, object]) -> None:
    """Raises Refused (NOT_ALLOWED) if the viewer may delete or restore only drafts, and the row is no draft.

    For some entities, also raises Refused (NOT_ALLOWED) if the viewer is an employee and the draft belongs to a
    colleague.

    Raises Unauthenticated if there is no viewer.
    """
    writer, drafts = required(viewer), drafts_only(viewer, operation, entity)
    if drafts is None:
        return
    if _party(writer) not in drafts.parties or not drafts.holds(row):
        raise no_draft(operation, entity)
    if drafts.owner is not None and writer.grant is None and row[drafts.owner] not in (None, writer.id):
        raise Refused.one(
            ProblemCode.NOT_ALLOWED, f"You may {operation.lower()} a {entity.name} only if it is your own.", "id"
        )


def drafts_only(viewer: Viewer | None, operation: Operation, entity: Entity) -> Drafts | None:
    """Returns the entity's definition of a draft if the viewer may delete or restore only drafts.

    Returns None for all other viewers. Raises Unauthenticated if there is no viewer.
    """
    party = _party(required(viewer))
    return None if party is EmployeeRole.ADMIN or party in entity.parties(operation) else entity.drafts


def no_draft(operation: Operation, entity: Entity) -> Refused:
    """Returns the refusal (NOT_ALLOWED) to delete or restore a row because it is not a draft."""
    message = f"You may {operation.lower()} a {entity.name} only while it is a draft."
    return Refused.one(ProblemCode.NOT_ALLOWED, message, "id")


def permit_draft(
    viewer: Viewer | None, entity: Entity, before: Mapping[str, object], given: Mapping[str, object]
) -> None:
    """Raises Refused (NOT_ALLOWED) if an update would turn a row into a draft that the viewer may delete.

    This prevents viewers who may delete only drafts from deleting other rows. For entities whose drafts only the owner
    may delete, such viewers may not change the owner of a colleague's row either.

    `before`: the row before the update.
    `given`: the columns in the input.
    """
    writer, drafts = required(viewer), drafts_only(viewer, Operation.DELETE, entity)
    if drafts is None or _party(writer) not in drafts.parties:
        return
    made = [column for column in drafts.columns if column in given and given[column] != before[column]]
    if made and not drafts.holds(before) and drafts.holds({**before, **given}):
        message = f"Only those who may delete every {entity.name} may clear this."
        raise Refused.one(ProblemCode.NOT_ALLOWED, message, made[0])
    owner = drafts.owner
    if owner is None or writer.grant is not None or owner not in given:
        return
    if given[owner] != before[owner] and before[owner] not in (None, writer.id):
        message = "Only the owner, a manager or an administrator may change the owner."
        raise Refused.one(ProblemCode.NOT_ALLOWED, message, owner)


def _party(viewer: Viewer) -> Party | None:
    return KEY if viewer.grant is not None else viewer.role


def _may(party: Party, action: str, entity: Entity) -> bool:
    if party in entity.parties(action):
        return True
    deletes = action in (Operation.DELETE, Operation.RESTORE)
    return deletes and entity.drafts is not None and party in entity.drafts.parties


def _named(action: str, entity: Entity) -> str:
    return f"{action.lower()} {entity.name}" if action in set(Operation) else f"use {action}"


def default_owner(viewer: Viewer) -> UUID | None:
    """Returns the default owner of a new row: the viewer if they are a salesperson, otherwise None."""
    return viewer.id if viewer.role is EmployeeRole.SALES else None


def permit_author(viewer: Viewer, author: UUID | None) -> None:
    """Raises Refused (NOT_ALLOWED) if the author of a new row is not the viewer. Administrators may name any author.

    `author`: an employee's id. API keys must pass None, because they have no employee id.
    """
    if viewer.role is not EmployeeRole.ADMIN and author != viewer.id:
        raise Refused.one(ProblemCode.NOT_ALLOWED, "You may only write in your own name.", "author_id")


def permit_self(viewer: Viewer, employee: UUID | None) -> None:
    """Raises Refused (NOT_ALLOWED) if a row of one's own would be that of a colleague. Administrators may do so."""
    if viewer.role is not EmployeeRole.ADMIN and employee != viewer.id:
        raise Refused.one(ProblemCode.NOT_ALLOWED, "It can only be your own.", "employee_id")


def permit_new_author(viewer: Viewer) -> None:
    """Raises Refused (NOT_ALLOWED) if the viewer may not change the author of an existing row.

    Only administrators may change the author, because the new author could change and delete the row.
    """
    if viewer.role is not EmployeeRole.ADMIN:
        message = "The author cannot be changed. Leave it out, or ask an administrator."
        raise Refused.one(ProblemCode.NOT_ALLOWED, message, "author_id")


def hands_over(viewer: Viewer, entity: Entity, before: Mapping[str, object], values: Mapping[str, object]) -> bool:
    """Returns whether an update replaces the viewer by a colleague as the row's owner, handler or assignee.

    The update can end the viewer's own access to the row.
    """
    names = {"owner", *entity.workers} & entity.description.to_one.keys()
    columns = [entity.description.to_one[name].column for name in names if name != entity.author]
    return viewer.id is not None and any(
        before[column] == viewer.id and values.get(column) not in (None, viewer.id) for column in columns
    )


def permit_owner(viewer: Viewer, owner: UUID | None, new: UUID | None) -> None:
    """Raises Refused (NOT_ALLOWED) if the viewer may not change the owner of a customer.

    The owner may give the customer to a colleague. Managers may change the owner, but may not make themselves the
    owner. Administrators and API keys may always change the owner.
    """
    if viewer.grant is None and viewer.id is not None and viewer.id == owner and new is not None:
        return
    permit_responsibility(viewer, owner, (owner, new))


def permit_lead_owner(viewer: Viewer, owner: UUID | None, new: UUID | None) -> None:
    """Raises Refused (NOT_ALLOWED) if the viewer may not change the owner of a lead.

    Marketing gives leads to anybody. Otherwise, the rules are those of `permit_owner`.
    """
    if viewer.role is not EmployeeRole.MARKETING:
        permit_owner(viewer, owner, new)


def permit_responsibility(viewer: Viewer, owner: UUID | None, employees: Collection[UUID | None]) -> None:
    """Raises Refused (NOT_ALLOWED) if the viewer may not change who is assigned to a customer.

    Managers and the customer's owner may assign or remove colleagues, but not themselves. Administrators and API keys
    may assign or remove anybody.

    `owner`: the owner of the customer.
    `employees`: the assignees before and after the change.
    """
    if viewer.role is EmployeeRole.ADMIN or viewer.grant is not None:
        return
    if viewer.id in employees:
        message = "You may not change your own assignment or ownership. Ask another manager or an administrator."
        raise Refused.one(ProblemCode.NOT_ALLOWED, message)
    if viewer.role is not EmployeeRole.MANAGER and viewer.id != owner:
        raise Refused.one(ProblemCode.NOT_ALLOWED, "Only the owner or a manager may change this.")


def permit_administrator(viewer: Viewer | None) -> None:
    """Raises Unauthenticated if there is no viewer, and Forbidden if the viewer is not an administrator."""
    if required(viewer).role is not EmployeeRole.ADMIN:
        raise Forbidden("Only an administrator may do this.")
