"""Mailings."""

from __future__ import annotations

from typing import Any

import models
from core.ids import global_id, parse_uuid
from resolvers import registry
from resolvers.marketing import mailings
from resolvers.state_machines import MAILING
from schema.mapping.entity import auto, changes, computed, mapped, to_many, to_one
from schema.roots.mutation import transition


@mapped(models.Mailing)
class Mailing:
    """A message with placeholders, to the customers of a segment or the members of a campaign."""

    name: auto
    kind: auto
    channel = to_one()
    subject: auto
    body: auto
    segment = to_one()
    campaign = to_one()
    status: auto
    started_at: auto
    finished_at: auto
    stopped_because: auto
    deliveries = to_many()

    @computed(str, needs=("caller",), description="With whose rights it reads: the id of an employee or of an API key.")
    def caller(row: Any) -> Any:
        """Returns the id of the employee or API key who last changed or sent the mailing."""
        id = parse_uuid(row["caller"])
        return row["caller"] if id is None else global_id(registry.of(models.Employee).code, id)


@changes(models.Mailing)
class MailingInput:
    """The input fields of a mailing. The placeholders are checked with your rights."""

    name: auto
    kind: auto
    channel: auto
    subject: auto
    body: auto
    segment: auto
    campaign: auto


transition(MAILING, "mailingSend", mailings.send)
transition(MAILING, "mailingStop", mailings.stop)
transition(MAILING, "mailingTest", mailings.test)
