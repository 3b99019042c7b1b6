"""The links by which people answer a survey without signing in, and what they show and take.

A link holds a token, which is the signed id of a response. The server stores no tokens. A link works while its survey
is open, until the response expires or is deleted. All other links, forged ones included, get the same answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from core import signed_ids
from core.errors import NotFound
from core.settings import Settings
from models.dialect.base import Database
from resolvers import access
from resolvers.authentication import attempts
from resolvers.authentication.attempts import Limit
from resolvers.changes import Changes, survey_pages
from resolvers.changes.survey_pages import Page
from resolvers.marketing import survey_answers
from resolvers.marketing.survey_replies import Reply

PATH = "/surveys/"
LONGEST_TOKEN = signed_ids.LENGTH
"""The length of every token, in characters."""

_PURPOSE = "survey"

PER_ADDRESS = Limit("survey answers of address", 100)
"""How often a network may answer surveys within 15 minutes."""
PER_LINK = Limit("survey answers of link", 10)
"""How often a link may be used to answer within 15 minutes."""


def url(settings: Settings, response: UUID) -> str:
    """Returns the link for a response. It is the same each time."""
    return f"{settings.public_url}{PATH}{signed_ids.sign(settings.secret_key, _PURPOSE, response)}"


async def page(database: Database, settings: Settings, token: str) -> Page:
    """Returns the survey of a link, without what was answered before. Raises NotFound if the link does not work."""
    response = signed_ids.verify(settings.secret_key, _PURPOSE, token)
    found = None if response is None else await survey_pages.read(database, response)
    if found is None:
        raise absent()
    return found


async def answer(
    database: Database, settings: Settings, token: str, replies: Sequence[Reply], address: str | None
) -> None:
    """Takes answers to the survey of a link. They replace what was answered before, as a whole.

    `address`: the client's IP address.

    Raises NotFound if the link does not work, Throttled, and Refused if the answers do not fit the questions. Nothing
    is stored then.
    """
    response = signed_ids.verify(settings.secret_key, _PURPOSE, token)
    if response is None:
        raise absent()
    await attempts.count(database, settings.secret_key, PER_ADDRESS, attempts.network(address))
    await attempts.count(database, settings.secret_key, PER_LINK, str(response))
    changes = Changes(database, access.SYSTEM, settings)
    if not await changes.run(lambda unit: survey_answers.answer(unit, response, replies)):
        raise absent()


def absent() -> NotFound:
    """Returns the error for a link that does not work, whatever the reason."""
    return NotFound("There is no open survey at this link. It may have ended.")
