"""The pages of surveys, which need no token but the one in their address, and no script.

    GET  /surveys/TOKEN    the questions: a page with a form, or JSON if the client prefers it
    POST /surveys/TOKEN    takes the answers, as the page sends them or as JSON

A token that is forged, unknown or expired, and that of a closed survey, get the same response.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from core.errors import BadRequest, Forbidden, RapportError, Refused
from core.settings import Settings
from models.description import camel
from models.dialect.base import Database
from models.dialect.statement_scope import StatementScope
from models.surveys import MOST_CHOICES, MOST_QUESTIONS, SurveyQuestionKind, choices_in
from resolvers.changes.survey_pages import Page
from resolvers.marketing import survey_links
from resolvers.marketing.survey_links import PATH
from resolvers.marketing.survey_replies import SCALES, Reply
from schema.transport.client_address import client_address
from schema.transport.form_bodies import FORM, media_type, pairs_of, read_body
from schema.transport.json_responses import JSON, STATUS, error_headers, errors_response, json_response
from schema.transport.media_types import MAX_HEADER, preferred
from schema.transport.origins import Origins

__all__ = ["MOST_BODY", "PATH", "surveys_app"]

MOST_BODY = 262_144  # bytes
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_STATUS = {"NOT_FOUND": 404, "LIMIT_EXCEEDED": 413}
_HTML = "text/html"
_TYPES = {"position": int, "number": int | None, "choices": list | None, "text": str | None}
"""The members of a reply in JSON, with their types."""


def surveys_app(database: Callable[[], Database], settings: Settings) -> Starlette:
    """Returns an ASGI application for the pages of surveys. `database`: returns the database while it is open."""
    served = _Surveys(database, settings)
    return Starlette(
        routes=[
            Route("/surveys/{token}", served.show, methods=["GET"]),
            Route("/surveys/{token}", served.take, methods=["POST"]),
        ]
    )


class _Surveys:
    def __init__(self, database: Callable[[], Database], settings: Settings) -> None:
        self._database = database
        self._settings = settings
        self._own = Origins()

    async def show(self, request: Request) -> Response:
        """Shows the questions. What was answered before is not shown, because links are passed on."""
        as_json = preferred(request.headers.get("accept", "")[:MAX_HEADER], (_HTML, JSON)) == JSON
        try:
            page = await self._page(request)
        except Exception as error:  # a defect is logged, and the client sees its id
            return _failed(error, as_json=as_json)
        if as_json:
            return json_response(_described(page), 200, JSON, {})
        return _page(_form(page))

    async def take(self, request: Request) -> Response:
        """Takes the answers. They replace those that were given by the link before."""
        as_json = media_type(request) != FORM
        try:
            if not self._own.allows(request.headers):
                raise Forbidden("Answer on the page that the link opens.")
            body = await read_body(request, MOST_BODY)
            if as_json:
                replies = _read_json(request, body)
            else:
                fields = pairs_of(body, MOST_QUESTIONS * MOST_CHOICES)
                replies = _replies((await self._page(request)).questions, fields)
            address = client_address(request, self._settings.trusted_proxies)
            with StatementScope(address):
                token = request.path_params["token"]
                await survey_links.answer(self._database(), self._settings, token, replies, address)
        except Refused as refused:
            return _refused(refused, as_json=as_json)
        except Exception as error:  # a defect is logged, and the client sees its id
            return _failed(error, as_json=as_json)
        if as_json:
            return json_response({"accepted": True, "userErrors": []}, 200, JSON, {})
        return _page("<h1>Thank you</h1><p>Your answers have arrived.</p>")

    async def _page(self, request: Request) -> Page:
        with StatementScope(client_address(request, self._settings.trusted_proxies)):
            return await survey_links.page(self._database(), self._settings, request.path_params["token"])


def _described(page: Page) -> dict[str, Any]:
    return {
        "title": page.survey["title"],
        "introduction": page.survey["introduction"],
        "questions": [
            {
                "position": question["position"],
                "text": question["text"],
                "kind": question["kind"],
                "choices": choices_in(question["choices"]),
                "required": bool(question["required"]),
            }
            for question in page.questions
        ],
    }


def _form(page: Page) -> str:
    introduction = page.survey["introduction"]
    said = "".join(f"<p>{escape(line)}</p>" for line in (introduction or "").splitlines() if line.strip())
    questions = "".join(map(_fieldset, page.questions))
    return (
        f"<h1>{escape(page.survey['title'])}</h1>{said}"
        f'<form method="post" accept-charset="utf-8">{questions}<p><button>Send</button></p></form>'
    )


def _fieldset(question: Mapping[str, Any]) -> str:
    name, kind = f"q{question['position']}", question["kind"]
    needed = " required" if question["required"] else ""
    legend = f"<legend>{escape(question['text'])}{' *' if needed else ''}</legend>"
    if kind == SurveyQuestionKind.TEXT:
        fields = f'<textarea name="{name}" rows="4" cols="60" maxlength="2000"{needed}></textarea>'
    elif kind == SurveyQuestionKind.MULTIPLE_CHOICE:
        # Each has a name of its own. A browser cannot require one of several.
        fields = "".join(
            f'<p><label><input type="checkbox" name="{name}-{number}"> {escape(choice)}</label></p>'
            for number, choice in enumerate(choices_in(question["choices"]), 1)
        )
    else:
        values = map(str, SCALES[kind]) if kind in SCALES else choices_in(question["choices"])
        fields = "".join(
            f'<p><label><input type="radio" name="{name}" value="{escape(value)}"{needed}> {escape(value)}</label></p>'
            for value in values
        )
    return f"<fieldset>{legend}{fields}</fieldset>"


def _replies(questions: Sequence[Mapping[str, Any]], fields: Mapping[str, str]) -> list[Reply]:
    """Returns the replies in the fields of the page's form. Other fields are ignored."""
    replies = []
    for question in questions:
        position, kind = question["position"], question["kind"]
        value = fields.get(f"q{position}", "").strip()
        if kind == SurveyQuestionKind.MULTIPLE_CHOICE:
            offered = enumerate(choices_in(question["choices"]), 1)
            chosen = [choice for number, choice in offered if f"q{position}-{number}" in fields]
            replies.append(Reply(position, choices=chosen))
        elif kind in SCALES and value.isascii() and value.isdigit() and len(value) <= 2:
            replies.append(Reply(position, number=int(value)))
        elif kind == SurveyQuestionKind.CHOICE:
            replies.append(Reply(position, choices=[value] if value else []))
        else:
            replies.append(Reply(position, text=value))
    return replies


def _read_json(request: Request, body: bytes) -> list[Reply]:
    """Returns the replies in a JSON body. Raises BadRequest if it has another shape."""
    if media_type(request) != JSON:
        raise BadRequest(f"Send the answers as {FORM} or {JSON}.")
    try:
        given = orjson.loads(body)
    except ValueError:
        raise BadRequest("The body is not valid JSON.") from None
    answers = given.get("answers") if isinstance(given, dict) else None
    if not isinstance(answers, list) or not all(map(_is_reply, answers)):
        raise BadRequest('Send {"answers": [{"position": 1, "number": 5}]}, with number, choices or text.')
    return [Reply(**one) for one in answers]


def _is_reply(given: object) -> bool:
    if not isinstance(given, dict) or "position" not in given or not given.keys() <= _TYPES.keys():
        return False
    # For Python, a Boolean is a number.
    if not all(isinstance(value, _TYPES[name]) and not isinstance(value, bool) for name, value in given.items()):
        return False
    return all(isinstance(choice, str) for choice in given.get("choices") or ())


def _refused(refused: Refused, *, as_json: bool) -> Response:
    if as_json:
        problems = [
            {"field": [camel(part) for part in one.field], "code": str(one.code), "message": one.message}
            for one in refused.problems
        ]
        return json_response({"accepted": False, "userErrors": problems}, 422, JSON, {})
    listed = "".join(f"<li>{escape(one.message)}</li>" for one in refused.problems)
    return _page(f"<h1>Please go back and correct this</h1><ul>{listed}</ul>", 422)


def _failed(error: Exception, *, as_json: bool) -> Response:
    status = _STATUS.get(error.code) if isinstance(error, RapportError) else None
    if as_json or not isinstance(error, RapportError):
        return errors_response(error, status, JSON)
    status = status or STATUS.get(error.code, 400)
    return _page(f"<h1>{escape(error.message)}</h1>", status, error_headers(error.extensions, status))


def _page(content: str, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    html = (
        '<!DOCTYPE html><html><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>Survey</title><body>{content}</body></html>"
    )
    return HTMLResponse(html, status, {**_HEADERS, **(headers or {})})
