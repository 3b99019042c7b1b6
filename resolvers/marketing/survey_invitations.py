"""Rules for the responses to surveys, the choice of whom to ask, and the mutation surveyInvite."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.campaigns import PERSONS, MemberStatus
from models.messages import MailingKind
from models.row import Row
from models.surveys import SurveyKind
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes import history
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.marketing import campaign_members, survey_answers
from resolvers.reads.segment_customers import customers_of
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, Among, AnyOf, Expression, IsNull, Not, Some, equals, every
from resolvers.search.record import Record
from resolvers.state_machines import SURVEY

MOST_INVITED = 1_000
"""The most persons whom surveyInvite and surveySend invite at once."""

MOST_DAYS = 365
"""The longest time, in days, for which a link can be used."""

_MODELS: Mapping[str, type[Row]] = {"customer": models.Customer, "contact": models.Contact, "lead": models.Lead}
_COLUMNS = tuple(f"{end}_id" for end in PERSONS)


class SurveyResponseRules(Rules):
    """Rules for responses: each is one person's, and none is moved by an import."""

    extra = frozenset({"imported"})
    completes = frozenset({"invited_at"})
    history = frozenset({"expires_at", "answered_at", "answered_by"})

    def compares(self, entity: Entity, column: str) -> bool:
        """Returns whether rows are united: those of the same person."""
        return column in _COLUMNS

    def unites(self, entity: Entity, column: str, rows: Sequence[Record]) -> list[list[Record]]:
        """Returns the responses of one person to the same survey, apart from those about cases. An answer stays."""
        asked: defaultdict[tuple[UUID, UUID], list[Record]] = defaultdict(list)
        for row in rows:
            if column in _COLUMNS and row["support_case_id"] is None:
                asked[row["survey_id"], row[column]].append(row)
        groups = (sorted(group, key=lambda row: row["answered_at"] is None) for group in asked.values())
        return [group for group in groups if len(group) > 1]

    async def check(self, change: Change) -> None:
        """Sets the time of a new response.

        Raises Refused: REQUIRED or INVALID if it is not exactly one person; INVALID if the case does not fit, or if
        they answered before they were invited; TAKEN if the person has a response already; NOT_ALLOWED if the survey,
        the person or the case of a response changes; STATE if an import changes the answer's time.
        """
        if change.operation is Operation.UPDATE and history.is_imported(change):
            history.keep(change, self.history)
            moved = [name for name in ("survey_id", "support_case_id", *_COLUMNS) if change.changes(name)]
            if moved:
                message = "A response stays that of the same person to the same survey."
                raise Refused.one(ProblemCode.NOT_ALLOWED, message, moved[0])
        if change.operation is Operation.CREATE:
            await _begin(change)


async def _begin(change: Change) -> None:
    values, unit = change.values, change.unit
    persons = {end: values[f"{end}_id"] for end in PERSONS if values.get(f"{end}_id") is not None}
    person = survey_answers.one_person(persons)
    survey = await unit.get(models.Survey, values["survey_id"])
    case = await unit.get(models.SupportCase, values.get("support_case_id"))
    if survey is not None and case is not None:
        row = await unit.get(_MODELS[person.end], person.id)
        assert row is not None
        survey_answers.check_case(survey, person.end, row, case)
    answered = values.get("answered_at")
    values["invited_at"] = values.get("invited_at") or answered or unit.now
    if (answered is None) != (values.get("answered_by") is None):
        raise Refused.one(ProblemCode.INVALID, "Give both answeredAt and answeredBy, or neither.", "answered_by")
    if answered is not None and answered < values["invited_at"]:
        raise Refused.one(ProblemCode.INVALID, "They were invited after this.", "answered_at")
    same = _asked(values["survey_id"], values.get("support_case_id"))
    if await unit.find(models.SurveyResponse, every(same, equals(f"{person.end}_id", person.id)), limit=1):
        raise Refused.one(ProblemCode.TAKEN, "They have been asked already.", f"{person.end}_id")


def _asked(survey: UUID, case: UUID | None) -> Expression:
    """Returns the condition that a response is to this survey, about this case or about none, and not deleted."""
    about = IsNull("support_case_id") if case is None else equals("support_case_id", case)
    return every(equals("survey_id", survey), about, LIVING)


@dataclass(frozen=True, slots=True)
class Recipients:
    """The persons to invite: those in `ids`, the customers of a segment, the members of a campaign, or one for a case.

    `ids`: by the relation of a response to the person, such as "lead".
    """

    ids: Mapping[str, Sequence[UUID]] = field(default_factory=dict)
    segment_id: UUID | None = None
    campaign_id: UUID | None = None
    case_id: UUID | None = None

    def of(self, survey: Record) -> Recipients:
        """Returns these recipients, or, if nobody is named, those of the survey."""
        named = any((*self.ids.values(), self.segment_id, self.campaign_id, self.case_id))
        return self if named else Recipients({}, survey["segment_id"], survey["campaign_id"])


@dataclass(frozen=True, slots=True)
class Chosen:
    """Whom to ask. The survey and the persons are locked.

    `recipients`: who was named, perhaps by the survey.
    `expires_at`: until when links can be used.
    `present`: the responses of those who were named themselves, or by a case, and were asked before.
    `new`: the ids of those who were not asked before, by the relation of a response to them.
    """

    survey: Record
    recipients: Recipients
    expires_at: datetime
    present: Sequence[Record]
    new: Mapping[str, Sequence[UUID]]


async def choose(
    unit: Unit,
    verb: str,
    id: UUID,
    expected_version: int | None,
    recipients: Recipients,
    days: int,
    mailing_id: UUID | None = None,
) -> Chosen:
    """Begins to ask recipients: locks the survey, and finds out whom to ask. Their links can be used for some days.

    Of a segment and of the members of a campaign who have not declined, those who were not asked yet are chosen, at
    most MOST_INVITED. A survey of the kind MARKET_RESEARCH skips those whom marketing may not address (see
    `campaign_members.may_be_asked`).

    `verb`: surveyInvite or surveySend. `mailing_id`: the mailing that goes to those who are asked. It is locked as
    well. If its kind is MARKETING, those whom marketing may not address are skipped, too.

    Raises the same errors as `Machine.begin`. Also raises Refused: REQUIRED if nobody is named, not by the survey
    either; NOT_FOUND if the viewer sees no such person, segment, campaign or case; OUT_OF_RANGE for more than
    MOST_INVITED persons or for a number of days that is not from 1 to MOST_DAYS; INVALID if the case does not fit;
    TAKEN if somebody else was asked about the case by this survey.
    """
    found: dict[str, list[UUID]] = {}
    wanted = recipients

    async def lock_ahead() -> None:
        # The persons are locked in shared mode, so that nobody is deleted before they are invited.
        nonlocal wanted
        survey = await unit.get(models.Survey, id)
        if survey is not None:
            unit.foreseen["Survey", id] = survey  # starts again if the survey has another segment by now
            wanted = recipients.of(survey)
            found.update(await _select(unit, survey, wanted, marketing=await _is_marketing(unit, survey, mailing_id)))
        people = {registry.of(_MODELS[end]): ids for end, ids in found.items()}
        cases = {registry.of(models.SupportCase): [wanted.case_id]} if wanted.case_id is not None else {}
        mailings = {registry.of(models.Mailing): [mailing_id]} if mailing_id is not None else {}
        _ = await unit.hold_rows({**mailings, registry.of(models.Survey): [id]}, looked_at={**people, **cases})

    survey = await SURVEY.begin(unit, verb, id, expected_version, lock_ahead)
    if not 1 <= days <= MOST_DAYS:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, f"Give 1 to {MOST_DAYS} days.", "valid_days")
    marketing = await _is_marketing(unit, survey, mailing_id)
    present: list[Record] = []
    new: dict[str, list[UUID]] = {}
    for end, ids in found.items():
        willing = every(Among("id", tuple(ids)), _may_be_asked(end, marketing=marketing)) if ids else None
        people = await unit.ids(_MODELS[end], willing) if willing is not None else []
        if not people:
            continue
        column = f"{end}_id"
        these = every(_asked(id, wanted.case_id), Among(column, tuple(people)))
        rows = await unit.find(models.SurveyResponse, these, lock=True)
        if wanted.case_id is not None and not rows:
            await _refuse_other(unit, id, wanted.case_id)
        known, named = {row[column] for row in rows}, wanted.ids.get(end, ())
        # Those of a segment or a campaign who are asked by now were asked meanwhile: they have got their links.
        present += [row for row in rows if wanted.case_id is not None or row[column] in named]
        new[end] = [one for one in people if one not in known]
    return Chosen(survey, wanted, unit.now + timedelta(days=days), present, new)


async def add(unit: Unit, chosen: Chosen) -> list[tuple[str, UUID, UUID]]:
    """Makes an invitation for each person in `chosen.new`.

    Returns the relation of each response to the person, the id of the person, and the id of the response.
    """
    people = [(end, one) for end, ids in chosen.new.items() for one in ids]
    same: dict[str, Any] = {
        **dict.fromkeys(_COLUMNS),
        "survey_id": chosen.survey.id,
        "support_case_id": chosen.recipients.case_id,
        "invited_at": unit.now,
        "expires_at": chosen.expires_at,
    }
    made = await unit.insert_all(
        registry.of(models.SurveyResponse), [{**same, f"{end}_id": person} for end, person in people]
    )
    return [(*who, response) for who, response in zip(people, made, strict=True)]


async def invite(unit: Unit, id: UUID, expected_version: int | None, recipients: Recipients, days: int) -> list[UUID]:
    """Makes an invitation for each recipient, whose link can be used for some days. Returns the ids of the responses.

    Persons who are named get a new time if they were invited before. Chooses recipients, and raises errors, as `choose`
    does.
    """
    chosen = await choose(unit, "surveyInvite", id, expected_version, recipients, days)
    await unit.mark_all(registry.of(models.SurveyResponse), chosen.present, {"expires_at": chosen.expires_at})
    return [row.id for row in chosen.present] + [response for *_, response in await add(unit, chosen)]


async def has_asked(unit: Unit, chosen: Chosen) -> bool:
    """Returns whether anybody among those who were named was asked before, also if they have opted out by now."""
    recipients, survey = chosen.recipients, chosen.survey.id
    asked = _asked(survey, recipients.case_id)
    if recipients.case_id is not None:
        return bool(await unit.find(models.SurveyResponse, asked, limit=1))
    for end, model in _MODELS.items():
        entity, ids = registry.of(model), recipients.ids.get(end)
        named = [*await _sources(unit, recipients, end), *([Among("id", tuple(ids))] if ids else [])]
        these = every(Some(entity.description.to_many["survey_responses"], asked), access.rows(unit.viewer, entity))
        if named and await unit.ids(model, every(AnyOf(tuple(named)), these, LIVING), limit=1):
            return True
    return False


async def _refuse_other(unit: Unit, survey: UUID, case: UUID) -> None:
    if await unit.find(models.SurveyResponse, _asked(survey, case), limit=1):
        raise Refused.one(ProblemCode.TAKEN, "Somebody else was asked about this case.", "support_case_id")


async def _is_marketing(unit: Unit, survey: Record, mailing_id: UUID | None) -> bool:
    """Returns whether only those are asked whom marketing may address."""
    mailing = await unit.get(models.Mailing, mailing_id)
    by_mailing = mailing is not None and mailing["kind"] == MailingKind.MARKETING
    return bool(by_mailing or survey["kind"] == SurveyKind.MARKET_RESEARCH)


def _may_be_asked(end: str, *, marketing: bool) -> Expression:
    return campaign_members.may_be_asked(end) if marketing else LIVING


async def _select(unit: Unit, survey: Record, recipients: Recipients, *, marketing: bool) -> dict[str, list[UUID]]:
    """Returns the ids of the recipients, by the relation of a response to them. Raises the errors of `choose`."""
    if recipients.case_id is not None:
        return await _of_case(unit, survey, recipients)
    if recipients.segment_id is None and recipients.campaign_id is None and not any(recipients.ids.values()):
        message = "Give customers, contacts, leads, a segment or a campaign."
        raise Refused.one(ProblemCode.REQUIRED, message, "customer_ids")
    if sum(map(len, recipients.ids.values())) > MOST_INVITED:
        message = f"Give at most {MOST_INVITED:,} persons at once."
        raise Refused.one(ProblemCode.OUT_OF_RANGE, message, next(f"{end}_ids" for end in recipients.ids))
    for model, id, name in (
        (models.Segment, recipients.segment_id, "segment_id"),
        (models.Campaign, recipients.campaign_id, "campaign_id"),
    ):
        if id is not None:
            _ = await unit.named(model, id, name)
    found: dict[str, list[UUID]] = {}
    left = MOST_INVITED
    for end in PERSONS:
        entity = registry.of(_MODELS[end])
        ids = await campaign_members.visible(unit, entity, recipients.ids.get(end, ()), f"{end}_ids")
        found[end] = list(ids)
        left -= len(ids)
    for end in PERSONS:
        entity = registry.of(_MODELS[end])
        not_asked = Not(Some(entity.description.to_many["survey_responses"], _asked(survey.id, None)))
        willing = _may_be_asked(end, marketing=marketing)
        for source in await _sources(unit, recipients, end):
            others = Not(Among("id", tuple(found[end]))) if found[end] else LIVING
            these = every(source, not_asked, others, willing, access.rows(unit.viewer, entity))
            more = await unit.ids(_MODELS[end], every(these, LIVING), limit=left) if left > 0 else []
            found[end] += more
            left -= len(more)
    return found


async def _sources(unit: Unit, recipients: Recipients, end: str) -> list[Expression]:
    """Returns the conditions for the persons of the segment and of the campaign.

    Raises Forbidden if the viewer may not read the condition of a dynamic segment.
    """
    relations = registry.of(_MODELS[end]).description.to_many
    sources: list[Expression] = []
    if recipients.segment_id is not None and end == "customer":
        segment = await unit.get(models.Segment, recipients.segment_id)
        sources.append(customers_of(segment, unit.viewer, unit.settings.time_zone))
    if recipients.campaign_id is not None:
        declined = equals("status", str(MemberStatus.DECLINED))
        member = every(equals("campaign_id", recipients.campaign_id), Not(declined), LIVING)
        sources.append(Some(relations["campaign_memberships"], member))
    return sources


async def _of_case(unit: Unit, survey: Record, recipients: Recipients) -> dict[str, list[UUID]]:
    """Returns the person who is asked about a case: the one who is named, or the contact or customer of the case."""
    assert recipients.case_id is not None
    named = {end: list(ids) for end, ids in recipients.ids.items() if ids}
    if recipients.segment_id is not None or recipients.campaign_id is not None or sum(map(len, named.values())) > 1:
        message = "Only one person is asked about a case. Give no more than one."
        raise Refused.one(ProblemCode.INVALID, message, "support_case_id")
    case = await unit.named(models.SupportCase, recipients.case_id, "support_case_id")
    if not named:
        by_contact = case["contact_id"] is not None
        named = {"contact": [case["contact_id"]]} if by_contact else {"customer": [case["customer_id"]]}
    [(end, [id])] = named.items()
    row = await unit.named(_MODELS[end], id, f"{end}_ids")
    survey_answers.check_case(survey, end, row, case)
    return named
