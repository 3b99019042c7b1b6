"""Tests of tokens: without a valid token, nothing can be read or changed."""

from __future__ import annotations

import base64
import json
from datetime import timedelta
from typing import Any

from joserfc import jwt
from joserfc.jwk import OctKey

import models
from core import clock, tokens
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from tests.graph import Graph, gid
from tests.unchanged import unchanged

UNKNOWN = "01890000-0000-7000-8000-000000000000"


async def bearer(graph: Graph, token: str) -> tuple[int, dict[str, Any]]:
    """Sends a request with this token. Returns the status and the body of the response."""
    answer = await graph.http.post(
        "/graphql", json={"query": "{ viewer { fullName } }"}, headers={"Authorization": token}
    )
    return answer.status_code, answer.json()


async def test_without_a_token_nothing_is_seen_or_changed(graph: Graph, database: Database) -> None:
    nobody = graph.without_token()
    assert await nobody("{ __typename }") == {"__typename": "Query"}
    for query, path in (
        ("{ viewer { fullName } }", "viewer"),
        ("{ customers { totalCount } }", "customers"),
        (f'{{ customer(id: "{UNKNOWN}") {{ id }} }}', "customer"),
        (f'{{ node(id: "{gid(models.Customer, new_id())}") {{ id }} }}', "node"),
        ("{ nodes(ids: []) { id } }", "nodes"),
        ('mutation { tagCreate(input: {name: "T"}) { tag { id } } }', "tagCreate"),
        (f'mutation {{ tagDelete(input: {{id: "{UNKNOWN}"}}) {{ tag {{ id }} }} }}', "tagDelete"),
        ("mutation { tagBulkCreate(input: {rows: [], policy: EACH}) { userErrors { code } } }", "tagBulkCreate"),
        (
            f'mutation {{ customerTagAdd(input: {{customerId: "{UNKNOWN}", tagId: "{UNKNOWN}"}}) {{ __typename }} }}',
            "customerTagAdd",
        ),
    ):
        async with unchanged(database):
            error = await nobody.error(query)
            assert (error["extensions"]["code"], error["path"]) == ("UNAUTHENTICATED", [path])


async def test_a_token_that_does_not_hold(graph: Graph, settings: Settings, database: Database) -> None:
    me = (await graph("{ viewer { id } }"))["viewer"]["id"]
    rows = await database.fetch("SELECT id FROM employee")
    subject, moment = str(rows[0][0]), clock.now()
    good = tokens.issue(settings.secret_key, rows[0][0], timedelta(minutes=5))
    assert (await bearer(graph, f"Bearer {good}"))[1]["data"] == {"viewer": {"fullName": "Employee 1"}}
    assert (await bearer(graph, f"bearer  {good} "))[0] == 200
    header, payload, signature = good.split(".")
    claims: dict[str, Any] = {"iss": "rapport", "sub": subject, "exp": int((moment + timedelta(minutes=5)).timestamp())}
    key = OctKey.import_key(settings.secret_key)

    def part(content: dict[str, Any]) -> str:
        return base64.urlsafe_b64encode(json.dumps(content).encode()).rstrip(b"=").decode()

    def signed(**changed: Any) -> str:
        whole = {name: value for name, value in {**claims, **changed}.items() if value is not None}
        return jwt.encode({"alg": "HS256"}, whole, key)

    unsigned = part({"alg": "none", "typ": "JWT"})
    wrong = {
        "no bearer": f"Basic {good}",
        "empty": "Bearer ",
        "no token": "Bearer x",
        "expired": f"Bearer {tokens.issue(settings.secret_key, rows[0][0], timedelta(seconds=-31))}",
        "foreign": f"Bearer {tokens.issue('another secret key that is long enough', rows[0][0], timedelta(minutes=5))}",
        "tampered": f"Bearer {header}.{part({**claims, 'exp': claims['exp'] + 999})}.{signature}",
        "unsigned": f"Bearer {unsigned}.{payload}.",
        "unsigned but carrying a signature": f"Bearer {unsigned}.{payload}.{signature}",
        "of another issuer": f"Bearer {signed(iss='somebody')}",
        "without an end": f"Bearer {signed(exp=None)}",
        "of nobody": f"Bearer {signed(sub=None)}",
        "of no id": f"Bearer {signed(sub=me)}",
        "of an unknown employee": f"Bearer {signed(sub=UNKNOWN)}",
        "another algorithm": f"Bearer {jwt.encode({'alg': 'HS512'}, claims, key, algorithms=['HS512'])}",
    }
    assert (await bearer(graph, f"Bearer {signed()}"))[0] == 200
    for what, token in wrong.items():
        status, body = await bearer(graph, token)
        assert (status, set(body)) == (401, {"errors"}), what
        assert [error["extensions"]["code"] for error in body["errors"]] == ["UNAUTHENTICATED"], what
