"""A client of the GraphQL API for tests. It sends HTTP requests to the application in the same process."""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import Any
from uuid import UUID

import httpx

import models
from core import tokens
from core.ids import global_id
from core.settings import Settings
from models.row import Row
from resolvers import registry
from schema.graph import build
from tests.factories import Make


class Graph:
    """Sends operations on behalf of one employee."""

    def __init__(self, app: Any, token: str | None) -> None:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        self.http = httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test", headers=headers)
        self.app = app

    @classmethod
    async def signed_in(cls, app: Any, settings: Settings, make: Make) -> Graph:
        """Returns a client that is signed in as a new administrator."""
        id = make.administrator = await make(models.Employee, role="ADMIN")
        return cls(app, tokens.issue(settings.secret_key, id, timedelta(hours=1)))

    def as_employee(self, settings: Settings, id: UUID) -> Graph:
        """Returns a client of the same application for another employee."""
        return Graph(self.app, tokens.issue(settings.secret_key, id, timedelta(hours=1)))

    def without_token(self) -> Graph:
        """Returns a client of the same application that sends no token."""
        return Graph(self.app, None)

    async def ask(self, query: str, **variables: Any) -> dict[str, Any]:
        """Returns the whole response to an operation."""
        answer = await self.http.post("/graphql", json={"query": query, "variables": variables})
        result: dict[str, Any] = answer.json()
        return result

    async def __call__(self, query: str, **variables: Any) -> Any:
        """Returns the data of an operation, which must succeed without errors."""
        response = await self.ask(query, **variables)
        assert "errors" not in response, response["errors"]
        return response["data"]

    async def error(self, query: str, **variables: Any) -> dict[str, Any]:
        """Returns the error of an operation, which must fail with exactly one error."""
        response = await self.ask(query, **variables)
        errors: list[dict[str, Any]] = response["errors"]
        assert len(errors) == 1, errors
        return errors[0]

    async def change(self, mutation: str, selection: str = "id version", **input: Any) -> dict[str, Any]:
        """Runs a mutation with this input object. Returns its payload as {"row": …, "userErrors": […]}."""
        name = mutation[0].upper() + mutation[1:]
        payload = await self(
            f"mutation($input: {name}Input!) {{ payload: {mutation}(input: $input) {{"
            f" row: {_payload_field(mutation)} {{ {selection} }} userErrors {{ field code message }} }} }}",
            input=input,
        )
        result: dict[str, Any] = payload["payload"]
        return result

    async def done(self, mutation: str, selection: str = "id version", **input: Any) -> Any:
        """Runs a mutation, which must not be refused. Returns the row in its payload."""
        payload = await self.change(mutation, selection, **input)
        assert payload["userErrors"] == []
        return payload["row"]

    async def refused(self, mutation: str, **input: Any) -> list[tuple[str, str]]:
        """Runs a mutation, which must be refused. Returns each error's field, relative to the input, and code."""
        payload = await self.change(mutation, "id", **input)
        assert payload["row"] is None
        found = [(".".join(error["field"]), error["code"]) for error in payload["userErrors"]]
        assert found, "it was not refused"
        return found


def gid(model: type[Row], id: UUID) -> str:
    """Returns the global id of a row."""
    return global_id(registry.of(model).code, id)


@cache
def _payload_field(mutation: str) -> str:
    """Returns the name of the payload's field that contains the row."""
    fields = build()._schema.mutation_type.fields[mutation].type.of_type.fields  # type: ignore[union-attr]
    return str(next(name for name in fields if name != "userErrors"))
