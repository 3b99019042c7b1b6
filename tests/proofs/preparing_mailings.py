"""Creates valid inputs for the mutations of channels and mailings, and the rows that they need."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import models
from resolvers.marketing import mailings
from tests.factories import Make

Input = dict[str, Any]


async def _gateway(make: Make) -> Input:
    return {"id": str(await make(models.Channel, kind="HTTP", url="https://gateway.example.com/send"))}


async def _draft(make: Make) -> Input:
    segment = await make(models.Segment)
    await make(models.SegmentMember, segment_id=segment)
    channel = await make(models.Channel, url="smtp://mail.example.com")
    return {"id": str(await make(models.Mailing, segment_id=segment, channel_id=channel))}


async def _sending(make: Make) -> Input:
    given = await _draft(make)
    await make.changes.run(lambda unit: mailings.send(unit, UUID(given["id"]), None))
    return given


MAILINGS: dict[str, Callable[[Make], Awaitable[Input]]] = {
    "channelSecretSet": _gateway,
    "mailingSend": _draft,
    "mailingStop": _sending,
}
