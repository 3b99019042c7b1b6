"""Functions that sign in, refresh tokens and sign out over HTTP, as clients do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import models
from resolvers.platform.sign_in import set_password
from tests.factories import Make
from tests.graph import Graph

EMAIL = "Jörg@example.com"
PASSWORD = "correct horse battery staple"
TOKENS = "accessToken accessTokenExpiresAt refreshToken employee { fullName email role }"


@dataclass
class Held:
    """The tokens that a client holds."""

    access: str
    refresh: str


async def employed(make: Make, email: str | None = EMAIL, password: str | None = PASSWORD, **values: Any) -> UUID:
    """Creates an employee who can sign in."""
    id = await make(models.Employee, email=email, **{"full_name": "Jörg", **values})
    if password:
        await set_password(make.changes, id, password)
    return id


def sign_in_mutation(email: str = EMAIL, password: str = PASSWORD) -> str:
    return f'signIn(input: {{email: "{email}", password: "{password}"}}) {{ {TOKENS} }}'


async def sign_in(graph: Graph, email: str = EMAIL, password: str = PASSWORD) -> Held:
    """Signs in without an access token, and returns the new tokens."""
    data = await graph.without_token()(f"mutation {{ {sign_in_mutation(email, password)} }}")
    return Held(data["signIn"]["accessToken"], data["signIn"]["refreshToken"])


async def refresh(graph: Graph, token: str) -> dict[str, Any]:
    """Exchanges a refresh token, and returns the whole response."""
    query = f"mutation($token: String!) {{ tokenRefresh(input: {{refreshToken: $token}}) {{ {TOKENS} }} }}"
    return await graph.without_token().ask(query, token=token)


async def refreshed(graph: Graph, token: str) -> Held:
    """Exchanges a refresh token, which must succeed, and returns the new tokens."""
    answer = await refresh(graph, token)
    assert "errors" not in answer, answer["errors"]
    data = answer["data"]["tokenRefresh"]
    return Held(data["accessToken"], data["refreshToken"])


async def status(graph: Graph, token: str) -> int:
    """Returns the HTTP status of a request with this token."""
    answer = await graph.http.post(
        "/graphql", json={"query": "{ viewer { id } }"}, headers={"Authorization": f"Bearer {token}"}
    )
    return answer.status_code


def with_token(graph: Graph, token: str) -> Graph:
    """Returns a client that sends its requests with this token."""
    return Graph(graph.app, token)
