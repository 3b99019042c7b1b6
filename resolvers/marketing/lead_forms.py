"""Forms of web sites: their rules, and the leads that are made of submissions.

A form answers the same, after the same work, whether the sender is known or not: it never looks for a lead or customer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import models
from core import visitor_tokens
from core.errors import (
    Forbidden,
    NotFound,
    Problem,
    ProblemCode,
    Refused,
    Throttled,
    Unavailable,
)
from core.mail import Letter
from core.settings import Settings
from models.dialect.base import Database
from models.forms import LeadFormField
from models.values import checked
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.authentication import attempts
from resolvers.authentication.attempts import Limit
from resolvers.changes import Changes, form_submissions
from resolvers.changes.form_submissions import Submission
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.loyalty import visitors
from resolvers.mail import outbox
from resolvers.search.record import Record

VISITOR = "visitor"
"""The name of the field with the token of the visitor who sends the form (see `resolvers.loyalty.visitors`)."""
HONEYPOT = "url"
"""The name of a hidden field. People leave it empty; a submission in which it is filled in is dropped."""
DAY = 24 * 3600
PER_ADDRESS = Limit("form of address", 20)
"""The number of submissions that a network may send to all forms within 15 minutes."""
PER_FORM = Limit("form", 1_000)
"""The number of submissions that a form accepts within 15 minutes."""
MAILS = Limit("form mail", 3, DAY)
"""The number of mails that an e-mail address gets from all forms in a day."""
SUBJECT = "Please confirm your request"
SOURCE = "web form"
"""The source of leads from a form that names none."""


class LeadFormRules(Rules):
    """Rules for forms: a form asks for a name, and for an e-mail address if that must be confirmed."""

    async def check(self, change: Change) -> None:
        """Raises Refused (INVALID) if the form lacks a field that it needs."""
        if change.operation is Operation.DELETE:
            return
        fields = set((change.get("fields") or "").split())
        missing = []
        if LeadFormField.NAME not in fields:
            missing.append("Add NAME: a lead needs a name.")
        if change.get("double_opt_in") and LeadFormField.EMAIL not in fields:
            missing.append("Add EMAIL, to which the link for the confirmation is sent.")
        if missing:
            raise Refused([Problem(("fields",), ProblemCode.INVALID, message) for message in missing])


@dataclass(frozen=True, slots=True)
class Page:
    """The page that has sent a form.

    `origin`: the value of the header Origin, or None.
    `is_own`: whether it is a page of this server, or no page at all.
    """

    origin: str | None
    is_own: bool


async def submit(
    database: Database, settings: Settings, name: str, given: Mapping[str, str], page: Page, address: str | None
) -> Record:
    """Accepts a submission. Returns the form.

    Creates a lead, or sends a mail with a link that creates it, if the form asks for a confirmation. Of `given`, only
    the fields of the form count.

    `name`: the name of the form. `address`: the client's IP address.

    Raises NotFound, Forbidden (another origin), Throttled, Unavailable (the server sends no mail), and Refused for
    values that a lead cannot have. Nothing is stored then.
    """
    changes, secret = Changes(database, access.SYSTEM, settings), settings.secret_key
    form = await form_submissions.form_named(database, name)
    if form is None:
        raise NotFound("There is no such form.")
    listed = (form["origins"] or "").split()
    if page.origin not in listed if listed else not page.is_own:
        raise Forbidden("Pages of this origin may not send this form.")
    await attempts.count(database, secret, PER_ADDRESS, attempts.network(address))
    await attempts.count(database, secret, PER_FORM, form["name"])
    if given.get(HONEYPOT):
        return form
    values, token = _values(form, given), given.get(VISITOR, "")
    if visitor_tokens.read(secret, token) is None:
        token = ""
    if not form["double_opt_in"]:
        await changes.run(lambda unit: _create(unit, form, values, token))
        return form
    if settings.mail is None:
        raise Unavailable("This server sends no mail now. Try again later.")
    try:
        await attempts.count(database, secret, MAILS, values["email"])
    except Throttled:
        return form  # to say so would tell what others have sent with this address
    kept = values | ({VISITOR: token} if token else {})
    await changes.run(lambda unit: _ask(unit, settings, form, kept))
    return form


async def confirm(database: Database, settings: Settings, token: str) -> bool:
    """Creates the lead that a mail's link stands for. Returns whether there was one to create.

    There is none if the token is unknown, was used or has expired, or if the form does not take anything any more.
    """
    found = await form_submissions.read(database, token)
    if found is None:
        return False
    values: dict[str, Any] = {name: value for name, value in found.values.items() if name != VISITOR}
    values["received_at"] = found.created_at
    changes = Changes(database, access.SYSTEM, settings)
    return await changes.run(lambda unit: _confirm(unit, found, values))


def _values(form: Record, given: Mapping[str, str]) -> dict[str, str]:
    """Returns the values of the form's fields. Raises Refused for values that a lead cannot have."""
    columns = [str(field).lower() for field in form["fields"].split()]
    values = {column: given[column].strip() for column in columns if given.get(column, "").strip()}
    problems: list[Problem] = []
    checked(registry.of(models.Lead).description, values, problems)
    needed = ["name", "email"] if form["double_opt_in"] else ["name"]
    problems += [
        Problem((column,), ProblemCode.REQUIRED, "This must be given.") for column in needed if column not in values
    ]
    if problems:
        raise Refused(problems)
    return values


async def _create(unit: Unit, form: Record, values: Mapping[str, Any], token: str) -> None:
    # Whoever deletes a campaign does not close its forms.
    campaign = form["campaign_id"] and await unit.get(models.Campaign, form["campaign_id"])
    given = {
        "source": form["source"] or SOURCE,
        "source_detail": f"form {form['name']}",
        "business_line": form["business_line"],
        "campaign_id": campaign.id if campaign and campaign["deleted_at"] is None else None,
    }
    lead = await unit.create(registry.of(models.Lead), given | dict(values))
    await visitors.become(unit, visitor_tokens.read(unit.settings.secret_key, token), lead)


async def _ask(unit: Unit, settings: Settings, form: Record, values: Mapping[str, str]) -> None:
    """Keeps what was sent, and writes the mail with the link that confirms it."""
    token = await form_submissions.put(unit, form.id, dict(values))
    link = f"{settings.public_url}/forms/{form['name']}/confirm?token={token}"
    # Nothing of what was sent: a form must not carry texts to people who never asked for them.
    text = (
        "Hello,\n\nsomebody has sent a form with this e-mail address. If it was you, please confirm it here:\n\n"
        f"{link}\n\nThe link can be used once, within two days. If it was not you, do nothing: nothing is kept.\n"
    )
    _ = await outbox.put(unit, Letter(values["email"], SUBJECT, text), (), form_submissions.LIFETIME)


async def _confirm(unit: Unit, submission: Submission, values: Mapping[str, Any]) -> bool:
    form = await unit.get(models.LeadForm, submission.form)
    if not await form_submissions.take(unit, submission) or form is None or form["deleted_at"] is not None:
        return False
    await _create(unit, form, values, submission.values.get(VISITOR, ""))
    return True
