"""Asks the graph about surveys, for tests: whom they ask, and what these people have answered."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import models
from tests.graph import Graph, gid

ANSWERS = """query($id: ID!) { surveyResponse(id: $id) { answeredBy answeredAt answers(first: 20) {
  nodes { position number choice text question { position } } } } }"""
RESPONSES = """query($id: ID!) { survey(id: $id) { responses(first: 100) { totalCount nodes {
  id answeredAt customer { name } contact { fullName } lead { name } supportCase { id } } } } }"""
INVITE = """mutation($input: SurveyInviteInput!) { surveyInvite(input: $input) {
  survey { id } invitations { responseId url } userErrors { field code } } }"""
SEND = """mutation($input: SurveySendInput!) { surveySend(input: $input) {
  survey { id } invited userErrors { field code } } }"""
ANSWER = """mutation($token: String!, $answers: [QuestionReplyInput!]!) {
  surveyAnswer(input: {token: $token, answers: $answers}) { accepted userErrors { field code } } }"""


async def answers_of(graph: Graph, response: str | UUID) -> list[tuple[int, Any]]:
    """Returns the answers of a response: the position of the question and the value."""
    found = (await graph(ANSWERS, id=str(response)))["surveyResponse"]["answers"]["nodes"]
    values = [(one["question"]["position"], one["number"] or one["choice"] or one["text"]) for one in found]
    return sorted(values, key=str)


async def names(graph: Graph, survey: UUID) -> list[str]:
    """Returns the names of those whom a survey asks."""
    nodes = (await graph(RESPONSES, id=gid(models.Survey, survey)))["survey"]["responses"]["nodes"]
    return sorted(
        (one["customer"] or {}).get("name") or (one["contact"] or {}).get("fullName") or one["lead"]["name"]
        for one in nodes
    )


async def invite(graph: Graph, survey: UUID, **given: Any) -> list[dict[str, str]]:
    """Invites people, who must not be refused. Returns the invitations."""
    payload = (await graph(INVITE, input={"id": str(survey), **given}))["surveyInvite"]
    assert payload["userErrors"] == []
    found: list[dict[str, str]] = payload["invitations"]
    return found


async def send(graph: Graph, survey: UUID, mailing: str, **given: Any) -> int:
    """Sends a survey by a mailing, which must not be refused. Returns to how many."""
    payload = (await graph(SEND, input={"id": str(survey), "mailingId": mailing, **given}))["surveySend"]
    assert payload["userErrors"] == []
    assert payload["survey"] == {"id": gid(models.Survey, survey)}
    invited: int = payload["invited"]
    return invited
