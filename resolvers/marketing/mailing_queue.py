"""What becomes of each message of a mailing.

A message is sent at most once. Immediately before it is sent, one transaction checks consent and notes that an attempt
begins; from then on no worker sends it again, whatever becomes of the attempt, unless it is certain that the message
was not accepted. If a worker is killed during an attempt, the delivery becomes UNKNOWN.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import models
from core.mail import NotSent
from core.settings import Settings
from models.dialect.base import Database
from models.leads import LeadStatus
from models.messages import MailDeliveryStatus, MailingKind, MailingStatus, SuppressionReason
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.changes import Changes
from resolvers.changes.unit import Unit
from resolvers.mail import mail_tasks
from resolvers.mail.mail_tasks import Task
from resolvers.marketing import mail_addresses
from resolvers.marketing.mailing_recipients import MODELS, recipient_of
from resolvers.reads.committed_rows import committed_rows
from resolvers.search.expressions import LIVING, Among, equals, every
from resolvers.search.record import Record
from resolvers.search.row_leases import delay_before_retry

SCHEDULE = (30.0, 300.0, 1800.0, 7200.0, 21600.0)
"""The seconds to wait before each retry of a message that was certainly not accepted."""

_SETTLED = (LeadStatus.CONVERTED, LeadStatus.DISQUALIFIED)
_Skipped = tuple[MailDeliveryStatus, str | None]
"""Why a message is not sent: the status of the delivery, and the reason."""


async def recipients(database: Database, ids: Sequence[UUID]) -> dict[UUID, dict[str, UUID]]:
    """Returns the ids of the rows of each recipient, by the ids of the deliveries: see `Values.read`."""
    found: dict[UUID, dict[str, UUID]] = {}
    for row in await committed_rows(database, models.MailDelivery, Among("id", tuple(ids))):
        one = recipient_of(row)
        found[row.id] = {one.column.removesuffix("_id"): one.id}
    contacts = tuple({rows["contact"] for rows in found.values() if "contact" in rows})
    if contacts:
        read = await committed_rows(database, models.Contact, Among("id", contacts))
        customers = {row.id: row["customer_id"] for row in read}
        for rows in found.values():
            if rows.get("contact") in customers:
                rows["customer"] = customers[rows["contact"]]
    return found


@dataclass(frozen=True, slots=True)
class Ready:
    """A message whose attempt has begun. `address`: where to send it. `recipient`: the recipient's row."""

    delivery: Record
    recipient: Record
    address: str


async def begin(
    database: Database, settings: Settings, task: Task, viewer: Viewer, address_kind: str, purpose: str
) -> Ready | None:
    """Notes that a message is about to be sent. Returns None if it must not be sent, or if the lease was lost.

    The delivery of a message that must not be sent says why: the recipient has opted out, the address is suppressed,
    or there is none. A mailing that was stopped meanwhile keeps its messages.

    `viewer`: the editor of the mailing, who must see the recipient. `purpose`: the kind of the mailing.
    """
    changes = Changes(database, access.SYSTEM, settings)
    return await changes.run(lambda unit: _begin(unit, task, viewer, address_kind, purpose))


async def _begin(unit: Unit, task: Task, viewer: Viewer, address_kind: str, purpose: str) -> Ready | None:
    mailing, delivery = await unit.get(models.Mailing, task.mailing), await unit.get(models.MailDelivery, task.id)
    if mailing is None or delivery is None or mailing["status"] != MailingStatus.SENDING:
        await mail_tasks.release(unit, task)
        return None
    if delivery["deleted_at"] is not None or delivery["status"] != MailDeliveryStatus.PENDING:
        _ = await mail_tasks.drop(unit, task)
        return None
    found = await _recipient(unit, delivery, viewer)
    address = None if found is None else mail_addresses.address_of(found, address_kind)
    skipped = await _skipped(unit, delivery, found, purpose)
    if skipped is None and address is None:
        skipped = MailDeliveryStatus.SKIPPED, "There is no address."
    if skipped is None and await mail_addresses.is_suppressed(unit, address or "", address_kind, purpose):
        skipped = MailDeliveryStatus.SUPPRESSED, None
    if skipped is not None:
        if await mail_tasks.drop(unit, task):
            status, reason = skipped
            await _store(unit, delivery, {"status": str(status), "reason": reason})
        return None
    assert found is not None
    assert address is not None
    sealed = await mail_addresses.seal(unit, delivery, address, address_kind)
    return Ready(delivery, found, address) if await mail_tasks.start(unit, task, sealed) else None


async def _skipped(unit: Unit, delivery: Record, recipient: Record | None, purpose: str) -> _Skipped | None:
    if recipient is None:
        return MailDeliveryStatus.SKIPPED, "The recipient was deleted, or whoever sends it does not see them."
    if purpose != MailingKind.MARKETING:
        return None
    if recipient.get("status") in _SETTLED:
        return MailDeliveryStatus.SKIPPED, f"The lead is {recipient['status']}."
    has_opted_out = recipient["opted_out_at"] is not None
    if delivery["contact_id"] is not None and not has_opted_out:
        customer = await unit.get(models.Customer, recipient["customer_id"])
        has_opted_out = customer is None or customer["opted_out_at"] is not None
    return (MailDeliveryStatus.OPTED_OUT, None) if has_opted_out else None


async def _recipient(unit: Unit, delivery: Record, viewer: Viewer) -> Record | None:
    recipient = recipient_of(delivery)
    model = MODELS[recipient.column.removesuffix("_id")]
    seen = access.rows(viewer, registry.of(model))
    found = await unit.find(model, every(equals("id", recipient.id), LIVING, seen))
    return found[0] if found else None


async def finish(database: Database, settings: Settings, task: Task) -> None:
    """Notes that a message was sent."""
    await _close(database, settings, task, MailDeliveryStatus.SENT, None)


async def fail(database: Database, settings: Settings, task: Task, error: NotSent, address: tuple[str, str]) -> None:
    """Notes that an attempt has failed.

    The message is tried again only if it was certainly not accepted, and if a later attempt may succeed. If the mail
    server refuses the recipient for good, the address is suppressed. `address`: the address and its kind.
    """
    delay = delay_before_retry(SCHEDULE, task.attempts + 1)
    if error.uncertain:
        await _close(database, settings, task, MailDeliveryStatus.UNKNOWN, str(error))
    elif error.final and error.of_recipient:
        await _close(database, settings, task, MailDeliveryStatus.BOUNCED, str(error), address)
    elif error.final or delay is None:
        await _close(database, settings, task, MailDeliveryStatus.FAILED, str(error))
    else:
        changes = Changes(database, access.SYSTEM, settings)
        await changes.run(lambda unit: mail_tasks.postpone(unit, task, delay))


async def release(database: Database, settings: Settings, task: Task) -> None:
    """Ends the lease of a message whose attempt has not begun."""
    await Changes(database, access.SYSTEM, settings).run(lambda unit: mail_tasks.release(unit, task))


async def _close(
    database: Database,
    settings: Settings,
    task: Task,
    status: MailDeliveryStatus,
    reason: str | None,
    bounced: tuple[str, str] | None = None,
) -> None:
    async def work(unit: Unit) -> None:
        delivery = await unit.get(models.MailDelivery, task.id, lock=True)
        _, sent_to = await mail_tasks.take(unit, task.id)
        if delivery is None or delivery["status"] not in (MailDeliveryStatus.PENDING, MailDeliveryStatus.UNKNOWN):
            return
        sent_at = unit.now if status is MailDeliveryStatus.SENT else None
        changed = {"status": str(status), "reason": reason, "sent_at": sent_at}
        await _store(unit, delivery, changed | {"sent_to": sent_to or delivery["sent_to"]})
        if bounced is not None:
            await mail_addresses.suppress(unit, *bounced, SuppressionReason.BOUNCED)

    await Changes(database, access.SYSTEM, settings).run(work)


async def settle_lost(database: Database, settings: Settings, limit: int = 100) -> int:
    """Makes the deliveries UNKNOWN whose worker has ended during the attempt. Returns their number."""
    changes = Changes(database, access.SYSTEM, settings)
    found = await mail_tasks.lost(database, limit)
    for id in found:
        await changes.run(lambda unit, id=id: _settle_lost(unit, id))  # type: ignore[misc]
    return len(found)


async def _settle_lost(unit: Unit, id: UUID) -> None:
    delivery = await unit.get(models.MailDelivery, id, lock=True)
    is_lost, sent_to = await mail_tasks.take(unit, id, lost=True)
    if is_lost and delivery is not None and delivery["status"] == MailDeliveryStatus.PENDING:
        status, reason = str(MailDeliveryStatus.UNKNOWN), "The worker ended during the attempt."
        await _store(unit, delivery, {"status": status, "reason": reason, "sent_to": sent_to})


async def _store(unit: Unit, delivery: Record, values: dict[str, object]) -> None:
    changed = {name: value for name, value in values.items() if value != delivery[name]}
    await unit.store(registry.of(models.MailDelivery), delivery, changed)
