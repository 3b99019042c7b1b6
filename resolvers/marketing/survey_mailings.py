"""Sends surveys by mailings: the mutation surveySend."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.messages import MailingKind
from models.surveys import SurveyKind
from resolvers.changes.unit import Unit
from resolvers.marketing import mailings, survey_invitations, survey_links
from resolvers.marketing.mailing_recipients import Recipient
from resolvers.marketing.survey_invitations import Recipients
from resolvers.reads.placeholders import LINK, paths_of
from resolvers.search.expressions import Among, equals, every
from resolvers.search.record import Record

_FIELD = "mailing_id"


async def send(
    unit: Unit, id: UUID, expected_version: int | None, mailing_id: UUID, recipients: Recipients, days: int
) -> int:
    """Invites those recipients of a survey who were not asked yet, and sends them a mailing with their own links.

    Returns their number. It is 0 if all of them were asked before, so that a second call sends nothing.

    Chooses recipients, and raises errors, as `survey_invitations.choose` does. Also raises Refused: NOT_FOUND if the
    viewer sees no such mailing; INVALID if its text, its kind or its recipients do not fit; TAKEN if somebody has the
    mailing already, with another link; STATE if it was stopped, if its channel cannot send, or if nobody may be asked.
    """
    chosen = await survey_invitations.choose(
        unit, "surveySend", id, expected_version, recipients, days, mailing_id=mailing_id
    )
    mailing = await unit.named(models.Mailing, mailing_id, _FIELD, lock=True, changing=True)
    _check(unit, mailing, chosen.survey)
    if not any(chosen.new.values()):
        if not chosen.present and not await survey_invitations.has_asked(unit, chosen):
            raise Refused.one(ProblemCode.STATE, "You see nobody among the recipients who may be asked.", "id")
        return 0
    await _refuse_known(unit, mailing_id, chosen.new)
    made = await survey_invitations.add(unit, chosen)
    links = [Recipient(f"{end}_id", one, survey_links.url(unit.settings, response)) for end, one, response in made]
    return await mailings.send_to(unit, mailing_id, links, _FIELD)


def _check(unit: Unit, mailing: Record, survey: Record) -> None:
    """Raises Refused if a mailing cannot send a survey, whoever the recipients are."""
    if survey["kind"] == SurveyKind.MARKET_RESEARCH and mailing["kind"] != MailingKind.MARKETING:
        message = f"A {SurveyKind.MARKET_RESEARCH} survey needs a mailing of the kind {MailingKind.MARKETING}."
        raise Refused.one(ProblemCode.INVALID, message, _FIELD)
    if mailing["segment_id"] is not None or mailing["campaign_id"] is not None:
        message = "The mailing has a segment or a campaign of its own. Take one that has none."
        raise Refused.one(ProblemCode.INVALID, message, _FIELD)
    try:
        text = mailings.text_of(mailing, unit.viewer)
    except Refused as refused:
        problem = refused.problems[0]
        raise Refused.one(problem.code, problem.message, _FIELD) from None
    if LINK not in paths_of(text.body):
        raise Refused.one(ProblemCode.INVALID, "The body of the mailing has no {{link}}.", _FIELD)


async def _refuse_known(unit: Unit, mailing_id: UUID, new: Mapping[str, Sequence[UUID]]) -> None:
    """Raises Refused (TAKEN) if somebody has the mailing already: it was sent for another survey, or another case."""
    for end, ids in new.items():
        these = every(equals("mailing_id", mailing_id), Among(f"{end}_id", tuple(ids)))
        if ids and await unit.find(models.MailDelivery, these, limit=1):
            message = "Some of them have got this mailing with another link. Take another mailing."
            raise Refused.one(ProblemCode.TAKEN, message, _FIELD)
