"""Tests of API keys: the secret is returned once and stored as a hash, and revoked keys are refused."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

import models
from core import clock
from core.errors import Refused
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from models.platform import ApiScope
from resolvers import access, authentication, registry
from resolvers.authentication import authenticate
from schema.graph import build
from schema.roots.mutation import refusing_keys
from tests.access.world import World
from tests.authentication.signing import status, with_token
from tests.factories import Make
from tests.graph import Graph, gid
from tests.unchanged import unchanged

CREATE = """mutation($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) {
  apiKey { id name scopes everything expiresAt lastUsedAt version teams { nodes { id } } customers { nodes { id } } }
  secret userErrors { field code } } }"""
ALL = {"name": "Partner", "scopes": ["CUSTOMERS_READ"], "everything": True}
MISSING = "This API key is not valid: it is malformed, unknown or revoked. Use another key."


async def created(graph: Graph, **input: Any) -> tuple[dict[str, Any], str]:
    """Creates an API key. Returns the key and its secret."""
    payload = (await graph(CREATE, input={**ALL, **input}))["apiKeyCreate"]
    assert payload["userErrors"] == []
    return payload["apiKey"], payload["secret"]


async def refused(graph: Graph, **input: Any) -> list[tuple[str, str]]:
    """Tries to create an API key, which must be refused. Returns the fields and codes of the errors."""
    payload = (await graph(CREATE, input={**ALL, **input}))["apiKeyCreate"]
    assert (payload["apiKey"], payload["secret"]) == (None, None)
    return [(".".join(error["field"]), error["code"]) for error in payload["userErrors"]]


async def message(graph: Graph, token: str) -> str:
    """Sends a request with this token, which must be refused as a whole. Returns the error message."""
    answer = await graph.http.post(
        "/graphql", json={"query": "{ viewer { id } }"}, headers={"Authorization": f"Bearer {token}"}
    )
    (error,) = answer.json()["errors"]
    assert (answer.status_code, error["extensions"]["code"]) == (401, "UNAUTHENTICATED")
    return str(error["message"])


async def used(graph: Graph, id: str, after: str = "") -> str:
    """Waits until the time of a key's last use is stored and is later than `after`. Returns this time."""
    for _ in range(500):
        data = await graph("query($id: ID!) { apiKey(id: $id) { lastUsedAt } }", id=id)
        found: str = data["apiKey"]["lastUsedAt"] or ""
        if found > after:
            return found
        await asyncio.sleep(0.01)
    raise AssertionError("the use was not noted")


async def test_a_secret_is_shown_once(graph: Graph, database: Database) -> None:
    key, secret = await created(graph, scopes=["SENSITIVE_READ", "CUSTOMERS_READ", "CUSTOMERS_READ"])
    assert key["scopes"] == ["CUSTOMERS_READ", "SENSITIVE_READ"]
    assert (key["everything"], key["expiresAt"], key["lastUsedAt"], key["version"]) == (True, None, None, 1)
    assert secret.startswith("rk_")
    data = await with_token(graph, secret)("{ customers { totalCount } viewer { id } }")
    assert data == {"customers": {"totalCount": 0}, "viewer": None}
    rows = str([tuple(row) for row in await database.fetch("SELECT * FROM api_key")])
    assert secret.split("_", 2)[2] not in rows
    assert secret.split("_", 2)[2] not in rows
    answer = await graph.http.post("/graphql", json={"query": "{ apiKeys { nodes { id name scopes } } }"})
    assert secret.split("_", 2)[2] not in answer.text


async def test_what_is_no_key(graph: Graph) -> None:
    _, secret = await created(graph)
    prefix, id, text = secret.split("_", 2)
    for wrong in (
        "rk_",
        "rk__",
        f"rk_{id}",
        f"rk_{id}_",
        f"rk_{id}_{text[:-1]}",
        f"rk_{id}_{text}x",
        f"rk_{new_id().hex}_{text}",
        f"rk_{'z' * 32}_{text}",
        f"rk_{id.upper()}x_{text}",
        f"rk_{'x' * 5000}",
    ):
        assert await message(graph, wrong) == MISSING
    for wrong in (f"{prefix.upper()}_{id}_{text}", text, f"{id}_{text}"):
        assert (await message(graph, wrong)).startswith("The token is not valid")
    assert await status(graph, secret) == 200


async def test_what_a_key_is_refused_for(graph: Graph, make: Make, database: Database) -> None:
    team, gone = await make(models.Team), await make(models.Team)
    await graph.done("teamDelete", id=gid(models.Team, gone))
    past = (clock.now() - timedelta(seconds=1)).isoformat()
    async with unchanged(database):
        assert await refused(graph, name="") == [("input.name", "REQUIRED")]
        assert await refused(graph, scopes=[]) == [("input.scopes", "REQUIRED")]
        assert await refused(graph, expiresAt=past) == [("input.expiresAt", "OUT_OF_RANGE")]
        assert await refused(graph, everything=False) == [("input.teamIds", "REQUIRED")]
        assert await refused(graph, everything=None) == [("input.teamIds", "REQUIRED")]
        assert await refused(graph, everything=False, teamIds=[], customerIds=[]) == [("input.teamIds", "REQUIRED")]
        assert await refused(graph, teamIds=[str(team)]) == [("input.everything", "INVALID")]
        for id in (gone, new_id()):
            found = await refused(graph, everything=False, teamIds=[str(team), str(id)])
            assert found == [("input.teamIds.1", "NOT_FOUND")]
        answer = await graph.ask(CREATE, input={**ALL, "teamIds": ["x"]})
        assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
        answer = await graph.ask(CREATE, input={**ALL, "scopes": ["EVERYTHING"]})
        assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
    key, _ = await created(graph, everything=False, teamIds=[str(team), gid(models.Team, team)])
    assert key["teams"]["nodes"] == [{"id": gid(models.Team, team)}]


async def test_only_administrators_have_to_do_with_keys(
    graph: Graph, world: World, settings: Settings, database: Database
) -> None:
    key, secret = await created(graph)
    everything = [scope.value for scope in ApiScope]
    mightiest, mighty = await created(graph, scopes=everything)
    assert await status(graph, mighty) == 200
    await used(graph, mightiest["id"])
    others = [graph.as_employee(settings, id) for name, id in world.employees.items() if name != "admin"]
    async with unchanged(database):
        for other in (*others, with_token(graph, mighty)):
            answer = await other.ask(CREATE, input=ALL)
            assert answer["errors"][0]["extensions"]["code"] == "FORBIDDEN"
            for verb, input in (("Update", '{id: $id, name: "x"}'), ("Revoke", "{id: $id}")):
                error = await other.error(
                    f"mutation($id: ID!) {{ apiKey{verb}(input: {input}) {{ __typename }} }}", id=key["id"]
                )
                assert error["extensions"]["code"] == "FORBIDDEN"
            data = await other(
                "query($id: ID!) { apiKey(id: $id) { name } node(id: $id) { id } apiKeys { totalCount } }", id=key["id"]
            )
            assert data == {"apiKey": None, "node": None, "apiKeys": {"totalCount": 0}}
    assert await status(graph, secret) == 200
    error = await graph.without_token().error(CREATE, input=ALL)
    assert error["extensions"]["code"] == "UNAUTHENTICATED"


async def test_a_key_ends(graph: Graph, make: Make, database: Database) -> None:
    ends = clock.now() + timedelta(seconds=0.6)
    _, secret = await created(graph, expiresAt=ends.isoformat())
    assert await status(graph, secret) == 200
    await asyncio.sleep(0.7)
    assert await message(graph, secret) == "This API key has expired. Use another key."


async def test_a_key_is_revoked_for_good(graph: Graph, make: Make, database: Database) -> None:
    key, secret = await created(graph)
    assert await graph.done("apiKeyRevoke", "name deletedAt version", id=key["id"], expectedVersion=1)
    assert await message(graph, secret) == MISSING
    assert await graph.refused("apiKeyRevoke", id=key["id"]) == [("input.id", "NOT_FOUND")]
    assert await graph.refused("apiKeyUpdate", id=key["id"], name="x") == [("input.id", "NOT_FOUND")]
    id = UUID(str((await database.fetch("SELECT id FROM api_key"))[0][0]))
    entity = registry.of(models.ApiKey)
    with pytest.raises(Refused):
        await make.changes.restore(entity, id, None)
    assert await message(graph, secret) == MISSING


async def test_a_key_is_changed(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    team, customer = await make(models.Team), await make(models.Customer)
    key, secret = await created(graph)
    selection = "name scopes everything version teams { nodes { id } } customers { nodes { id } }"
    shown = await graph.done(
        "apiKeyUpdate",
        selection,
        id=key["id"],
        expectedVersion=1,
        everything=False,
        teamIds=[str(team)],
        customerIds=[str(customer)],
        scopes=["SALES_WRITE", "CUSTOMERS_READ"],
    )
    assert shown == {
        "name": "Partner",
        "scopes": ["CUSTOMERS_READ", "SALES_WRITE"],
        "everything": False,
        "version": 2,
        "teams": {"nodes": [{"id": gid(models.Team, team)}]},
        "customers": {"nodes": [{"id": gid(models.Customer, customer)}]},
    }
    assert (await with_token(graph, secret)("{ customers { totalCount } }"))["customers"]["totalCount"] == 1
    again = await graph.done("apiKeyUpdate", selection, id=key["id"], teamIds=None, name="Other")
    assert (again["name"], again["version"], again["teams"]["nodes"]) == ("Other", 3, [])
    assert await graph.refused("apiKeyUpdate", id=key["id"], customerIds=[]) == [("input.teamIds", "REQUIRED")]
    assert await graph.refused("apiKeyUpdate", id=key["id"], expectedVersion=1, name="x") == [
        ("input.expectedVersion", "CONFLICT")
    ]
    assert (await with_token(graph, secret)("{ customers { totalCount } }"))["customers"]["totalCount"] == 1


async def test_the_last_use_is_noted_to_the_minute(graph: Graph, database: Database) -> None:
    key, secret = await created(graph)
    version = "SELECT version, updated_at FROM api_key"
    before = [tuple(row) for row in await database.fetch(version)]
    assert await status(graph, secret) == 200
    first = await used(graph, key["id"])
    assert await status(graph, secret) == 200
    await asyncio.sleep(0.1)
    assert await used(graph, key["id"]) == first
    async with database.transaction() as transaction:
        earlier = clock.now() - timedelta(minutes=2)
        await models.ApiKey.all().using_db(transaction.client).update(last_used_at=earlier)
    assert await status(graph, secret) == 200
    await used(graph, key["id"], after=first)
    assert [tuple(row) for row in await database.fetch(version)] == before


async def test_a_key_has_no_session_and_no_password(graph: Graph) -> None:
    _, secret = await created(graph)
    partner = with_token(graph, secret)
    for mutation in (
        "signOut(input: {})",
        "signOut(input: {everywhere: true})",
        'passwordChange(input: {currentPassword: "", newPassword: "1234567890"})',
        f'employeePasswordSet(input: {{id: "{new_id()}", password: "1234567890"}})',
    ):
        error = await partner.error(f"mutation {{ {mutation} {{ __typename }} }}")
        assert error["extensions"]["code"] == "FORBIDDEN", mutation


async def test_who_stays_connected_by_a_key(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    team = await make(models.Team)
    held: dict[str, tuple[str, access.Viewer]] = {}
    for name in ("stays", "is revoked", "gets scopes", "gets customers", "loses a team"):
        limits: dict[str, Any] = {
            "everything": False,
            "teamIds": [str(team if "team" in name else await make(models.Team))],
        }
        key, secret = await created(graph, name=name, **limits)
        viewer = await authenticate(database, settings.secret_key, f"Bearer {secret}", settings.time_zone)
        assert viewer is not None
        assert viewer.key == f"key:{viewer.grant.key}" if viewer.grant else False
        held[name] = key["id"], viewer
    viewers = {name: viewer for name, (_, viewer) in held.items()}
    assert await authentication.still_holds(database, viewers.values()) == authentication.Validity(
        frozenset(), frozenset()
    )
    await graph.done("apiKeyRevoke", id=held["is revoked"][0])
    await graph.done("apiKeyUpdate", id=held["gets scopes"][0], scopes=["SALES_READ"])
    customer = str(await make(models.Customer))
    await graph.done("apiKeyUpdate", id=held["gets customers"][0], customerIds=[customer])
    await graph.done("teamDelete", id=gid(models.Team, team))
    with database.recording() as statements:
        standing = await authentication.still_holds(database, viewers.values())
    assert len(statements) == 1
    assert standing.ended == {viewers["is revoked"]}
    assert standing.changed == {viewers[name] for name in ("gets scopes", "gets customers", "loses a team")}
    for name in ("gets scopes", "gets customers", "loses a team"):
        anew = await authentication.renewed(database, viewers[name], settings.time_zone)
        assert anew is not None
        assert await authentication.still_holds(database, [anew]) == authentication.Validity(frozenset(), frozenset())
    assert await authentication.renewed(database, viewers["is revoked"], settings.time_zone) is None


async def test_a_key_of_which_the_last_team_is_gone_sees_nothing(graph: Graph, make: Make) -> None:
    team = await make(models.Team)
    await make(models.Customer, owner_id=await make(models.Employee, team_id=team))
    await make(models.Customer)
    _, secret = await created(graph, everything=False, teamIds=[str(team)])
    partner = with_token(graph, secret)
    assert (await partner("{ customers { totalCount } }"))["customers"]["totalCount"] == 1
    await graph.done("teamDelete", id=gid(models.Team, team))
    assert (await partner("{ customers { totalCount } }"))["customers"]["totalCount"] == 0


def test_a_retry_makes_no_second_secret() -> None:
    fields = build()._schema.mutation_type
    assert fields is not None
    secret = {"apiKeyCreate", "webhookCreate", "webhookSecretRotate"}
    secret |= {"signIn", "signInVerify", "tokenRefresh", "passwordChange", "employeePasswordSet"}
    secret |= {"passwordResetRequest", "passwordReset", "totpEnrol", "totpConfirm", "totpDisable"}
    secret |= {"recoveryCodesRenew", "employeeSecondFactorRemove", "signInByCode", "surveyInvite", "surveyAnswer"}
    secret |= {"channelSecretSet", "attachmentUploadStart"}
    assert secret == refusing_keys()
    assert fields.fields.keys() >= refusing_keys()
