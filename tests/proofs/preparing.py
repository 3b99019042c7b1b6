"""Creates valid inputs for every mutation of the schema, and the rows that they need.

For generated mutations, the inputs are derived from the entities. For other mutations, a function here creates them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import models
from core.ids import new_id
from models.description import camel
from models.fields import Kind
from resolvers import registry
from schema.mapping.entity import Mapped
from tests.entities.matrix import Field, delete, fields_of, model_of, new_input, number, owned_by
from tests.factories import BESIDE, Make
from tests.proofs.mutating import ordinary
from tests.proofs.preparing_automations import AUTOMATIONS
from tests.proofs.preparing_leads import LEADS
from tests.proofs.preparing_mailings import MAILINGS
from tests.proofs.preparing_merges import MERGES
from tests.proofs.preparing_surveys import SURVEYS
from tests.proofs.preparing_trade import TRADE
from tests.sales.selling import begin

Input = dict[str, Any]


async def inputs(make: Make, mutation: str) -> dict[str, Input]:
    """Returns valid inputs of a mutation, each with a description as its key.

    Raises KeyError if no function here creates inputs for the mutation.
    """
    found = ordinary().get(mutation)
    if found is None:
        return {"": await VERBS[mutation](make)}
    one, action = found
    if not action.startswith("Bulk"):
        return {name: await prepare(make, one) for name, prepare in ORDINARY[action].items()}
    made: dict[str, Input] = {}
    for policy in ("EACH", "ALL_OR_NOTHING"):
        rows = [
            await prepare(make, one) for _ in range(2) for prepare in ORDINARY[action.removeprefix("Bulk")].values()
        ]
        made[policy] = {"rows": rows, "policy": policy}
    return made


async def _new(make: Make, one: Mapped) -> Input:
    return {**await new_input(make, one), "id": str(new_id())}


async def _present(make: Make, mapped: Mapped) -> Input:
    """Creates a row, and a row of each entity that it owns. Returns an input with the id of the owner."""
    id = await make(model_of(mapped.entity), external_id=f"X{number()}")
    for owned, relation in owned_by(mapped.entity):
        await make(model_of(owned), **{relation.column: id})
    return {"id": str(id)}


async def _changed(make: Make, one: Mapped) -> Input:
    return {**await _present(make, one), **await _other_value(make, one), "expectedVersion": None}


async def _other_value(make: Make, mapped: Mapped) -> Input:
    """Returns an input that changes one field to another valid value."""
    free = [
        field
        for field in fields_of(mapped)
        if field.name not in mapped.created_only and not field.ruled and field.column not in BESIDE[mapped.name]
    ]
    kinds = (Kind.TEXT, Kind.INTEGER, Kind.DECIMAL, Kind.CHOICE, Kind.MONEY, Kind.DAY)
    found = [field for kind in kinds for field in free if _is(field, kind)]
    if not found:  # such as a follow, which has nothing but relations
        other = next(field for field in free if field.relation is not None and not field.nullable)
        return {camel(other.column): other.shown(await other.value(make, number()))}
    # A currency only where there is nothing else: what hangs on a row keeps the one that it has.
    field = min(found, key=lambda field: field.name == "currency")
    assert field.attribute is not None
    if field.attribute.kind is not Kind.CHOICE:
        return {camel(field.column): field.shown(await field.value(make, number()))}
    present = (await make.values(model_of(mapped.entity))).get(field.name, _default_of(mapped, field.name))
    choices = [str(choice) for choice in field.attribute.meaning.choices or ()]
    return {camel(field.column): next(choice for choice in choices if choice != present)}


def _is(field: Field, kind: Kind) -> bool:
    return field.attribute is not None and field.attribute.kind is kind and field.name != "external_id"


def _default_of(one: Mapped, column: str) -> str:
    return str(model_of(one.entity)._meta.fields_map[column].default)


async def _deleted(make: Make, one: Mapped) -> Input:
    given = await _present(make, one)
    await delete(make, one.entity, given["id"])
    return given


async def _upserted_new(make: Make, one: Mapped) -> Input:
    return {**await new_input(make, one), "externalId": f"X{number()}"}


async def _upserted_present(make: Make, one: Mapped) -> Input:
    given = await _upserted_new(make, one)
    values = await make.values(model_of(one.entity))
    id = await make(model_of(one.entity), **values, external_id=given["externalId"])
    present = await new_input(make, one, **values)
    kept = {name: value for name, value in present.items() if name in given}
    return {**given, **kept, **await _other_value(make, one), "externalId": given["externalId"]} if id else given


async def _upserted_deleted(make: Make, one: Mapped) -> Input:
    given = await _upserted_present(make, one)
    table = one.entity.description.table
    [row] = await make.changes.database.fetch(
        f'SELECT "id" FROM "{table}" WHERE "external_id"=\'{given["externalId"]}\''
    )
    await delete(make, one.entity, row[0])
    return {**given, "restoreDeleted": True}


Prepare = Callable[[Make, Mapped], Awaitable[Input]]

ORDINARY: dict[str, dict[str, Prepare]] = {
    "Create": {"with an id": _new},
    "Update": {"": _changed},
    "Delete": {"with what it owns": _present},
    "Restore": {"with what it owns": _deleted},
    "Upsert": {"new": _upserted_new, "present": _upserted_present, "deleted": _upserted_deleted},
}


async def _won(make: Make) -> Input:
    selling = await begin(make)
    id = await selling.opportunity(expected_amount=None)
    await make(models.OpportunityLine, opportunity_id=id, product_id=selling.product)
    return {"id": id, "stageId": selling.stages["Won"]}


async def _second_contact(make: Make) -> Input:
    customer = await make(models.Customer)
    await make(models.Contact, customer_id=customer)
    return {"id": str(await make(models.Contact, customer_id=customer))}


async def _cards(make: Make) -> Input:
    known = await make(models.Contact)
    cards = (f"UID:urn:uuid:{known}\r\nX-RAPPORT-VERSION:1", f"UID:card-{number()}")
    text = "".join(f"BEGIN:VCARD\r\nVERSION:4.0\r\n{one}\r\nFN:Ann {number()}\r\nEND:VCARD\r\n" for one in cards)
    return {"customerId": str(await make(models.Customer)), "vcards": text, "policy": "ALL_OR_NOTHING"}


async def _entries(make: Make) -> Input:
    known = await make(models.Activity, kind="MEETING")
    entries = (f"UID:urn:uuid:{known}\r\nX-RAPPORT-VERSION:1", f"UID:entry-{number()}")
    text = "".join(
        f"BEGIN:VEVENT\r\n{one}\r\nSUMMARY:Meeting {number()}\r\nDTSTART:20250102T100000Z\r\nEND:VEVENT\r\n"
        for one in entries
    )
    targets = [{"customerId": str(await make(models.Customer))}]
    calendar = f"BEGIN:VCALENDAR\r\n{text}END:VCALENDAR\r\n"
    return {"calendar": calendar, "targets": targets, "policy": "ALL_OR_NOTHING"}


def _linked(link: type[models.Row], *, present: bool) -> Callable[[Make], Awaitable[Input]]:
    async def prepare(make: Make) -> Input:
        values = await make.values(link)
        if present:
            await make(link, **values)
        return {camel(column): str(id) for column, id in values.items()}

    return prepare


async def _key(make: Make) -> Input:
    key = await make(models.ApiKey, scopes=["CUSTOMERS_READ"])
    await make(models.ApiKeyTeam, api_key_id=key)
    return {"id": str(key)}


async def _narrowed(make: Make) -> Input:
    other = [str(await make(models.Customer)), str(await make(models.Customer))]
    return {**await _key(make), "everything": False, "customerIds": other, "name": f"Key {number()}"}


async def _new_key(make: Make) -> Input:
    teams = [str(await make(models.Team))]
    return {"name": f"Key {number()}", "scopes": ["SALES_READ"], "teamIds": teams}


async def _webhook(make: Make) -> Input:
    return {"id": str(await make(models.Webhook))}


async def _renamed(make: Make) -> Input:
    return {**await _webhook(make), "name": f"Webhook {number()}"}


def _file(*, deleted: bool = False, **given: Any) -> Callable[[Make], Awaitable[Input]]:
    async def prepare(make: Make) -> Input:
        id = await make(models.Attachment)
        if deleted:
            await make.changes.delete(registry.of(models.Attachment), id, None)
        return {"id": str(id), **given}

    return prepare


async def _notifications(make: Make) -> Input:
    return {"ids": [str(await make(models.Notification)) for _ in range(2)]}


async def _digest(make: Make) -> Input:
    return {"frequency": "DAILY"}


async def _reminder(make: Make) -> Input:
    return {"id": str(await make(models.Reminder))}


async def _recurrence(make: Make) -> Input:
    return {"id": str(await make(models.Recurrence))}


async def _snoozed(make: Make) -> Input:
    return {**await _reminder(make), "until": "2098-01-01T09:00:00Z"}


VERBS: dict[str, Callable[[Make], Awaitable[Input]]] = {
    "opportunityMove": _won,
    "contactMakePrimary": _second_contact,
    "contactImportVcards": _cards,
    "activityImportCalendar": _entries,
    "customerTagAdd": _linked(models.CustomerTag, present=False),
    "customerTagRemove": _linked(models.CustomerTag, present=True),
    "segmentAdd": _linked(models.SegmentMember, present=False),
    "apiKeyCreate": _new_key,
    "apiKeyUpdate": _narrowed,
    "apiKeyRevoke": _key,
    "webhookUpdate": _renamed,
    "webhookDelete": _webhook,
    "segmentRemove": _linked(models.SegmentMember, present=True),
    "productRivalAdd": _linked(models.ProductRival, present=False),
    "productRivalRemove": _linked(models.ProductRival, present=True),
    "opportunityCompetitorAdd": _linked(models.OpportunityCompetitor, present=False),
    "opportunityCompetitorRemove": _linked(models.OpportunityCompetitor, present=True),
    "contractOpportunityAdd": _linked(models.ContractOpportunity, present=False),
    "contractOpportunityRemove": _linked(models.ContractOpportunity, present=True),
    "recurrenceEnd": _recurrence,
    "reminderSnooze": _snoozed,
    "reminderDismiss": _reminder,
    "notificationMarkRead": _notifications,
    "notificationDigestSet": _digest,
    "attachmentRename": _file(name="Another name.txt"),
    "attachmentDelete": _file(),
    "attachmentRestore": _file(deleted=True),
    **TRADE,
    **LEADS,
    **AUTOMATIONS,
    **MAILINGS,
    **MERGES,
    **SURVEYS,
}
