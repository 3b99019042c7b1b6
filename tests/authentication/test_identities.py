"""Tests of linking employees to accounts of the identity provider: invitations, roles, new employees."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from tests.authentication.oidc_scene import (
    NO_ACCOUNT,
    NOT_VALID,
    Scene,
    employed,
    employee,
    scene,
    set_employee,
    stored,
)
from tests.authentication.provider import EMAIL, SUBJECT, IdentityProvider
from tests.authentication.signing import refreshed
from tests.factories import Make


async def test_an_invitation_binds_an_account_once(company: Scene, database: Database) -> None:
    id = await employed(company)
    signed_in = await company.sign_in()
    assert signed_in["employee"]["fullName"] == "Ada"
    assert signed_in["employee"]["email"] == "ada@example.com"
    found = await employee(company, id)
    assert found["invitedUntil"] is None
    assert found["identityBoundAt"] is not None
    # The account signs in again, without an invitation, from a native application, and under another address.
    company.provider.user = {"sub": SUBJECT, "email": "other@example.org", "email_verified": False}
    again = await company.sign_in("http://127.0.0.1:51004/done")
    assert again["employee"]["fullName"] == "Ada"
    assert await stored(database) == [1, 2, 2]
    # Its sessions are like others: refreshed, ended by the employee, and by a deactivation.
    held = await refreshed(company.admin, again["refreshToken"])
    assert await company.ask(held.access) == (200, "Ada")
    mine = company.admin.as_employee(company.settings, id)
    assert (await mine("mutation { signOut(input: {everywhere: true}) { sessionsEnded } }"))["signOut"] == {
        "sessionsEnded": 2
    }
    for token in (signed_in["accessToken"], held.access):
        assert (await company.ask(token))[0] == 401


async def test_the_history_shows_who_was_bound(company: Scene) -> None:
    id = await employed(company)
    await company.sign_in()
    query = """query($id: ID!) { employee(id: $id) { history(first: 2) { nodes { actor { __typename }
        changes { field after } } } } }"""
    nodes = (await company.admin(query, id=str(id)))["employee"]["history"]["nodes"]
    fields = [{change["field"] for change in node["changes"]} for node in nodes]
    assert {"invitedUntil", "identityBoundAt"} in fields


REFUSED: tuple[tuple[dict[str, Any], dict[str, Any], str], ...] = (
    ({}, {"invited_until": None}, NO_ACCOUNT),
    ({"email_verified": False}, {}, "The identity provider has not verified this address."),
    ({"email_verified": None}, {}, "The identity provider has not verified this address."),
    ({"email_verified": "false"}, {}, "The identity provider has not verified this address."),
    ({"email": "ada@example.org"}, {}, NO_ACCOUNT),
    ({"email": "ada@example.com.example.org"}, {}, NO_ACCOUNT),
    ({"email": "ada@example.org@example.com"}, {}, NO_ACCOUNT),
    ({"email": None}, {}, NO_ACCOUNT),
    ({"email": ["ada@example.com"]}, {}, NO_ACCOUNT),
    ({"email": "grace@example.com"}, {}, NO_ACCOUNT),
    ({"sub": "s" * 256}, {}, NOT_VALID),
)
"""Claims of the account, values of the employee, and what the application is told."""


async def test_who_is_not_invited_is_refused(company: Scene, database: Database) -> None:
    id = await employed(company)
    invited = datetime.now(UTC) + timedelta(days=1)
    for claims, values, message in REFUSED:
        company.provider.reset()
        company.provider.user |= claims
        await set_employee(database, id, **{"invited_until": invited, **values})
        before = await employee(company, id)
        assert (await company.refused()).startswith(message), claims
        assert await stored(database) == [0, 0, 0]
        assert await employee(company, id) == before
    company.provider.reset()
    await set_employee(database, id, invited_until=invited)
    assert (await company.sign_in())["employee"]["fullName"] == "Ada"


async def test_an_address_that_differs_by_more_than_case_is_refused(company: Scene, database: Database) -> None:
    # Different mailboxes of one domain. A long s and a Kelvin sign are folded to the letters s and k.
    for address, claimed in (
        ("muller@example.com", "m\u00fcller@example.com"),
        ("susan@example.com", "\u017fusan@example.com"),
        ("kim@example.com", "\u212aim@example.com"),
    ):
        id = await employed(company, email=address)
        company.provider.user["email"] = claimed
        assert await company.refused() == NO_ACCOUNT, ascii(claimed)
        assert (await employee(company, id))["identityBoundAt"] is None
    assert await stored(database) == [0, 0, 0]
    await employed(company, email="m\u00f6ller@example.com", full_name="M")
    company.provider.user["email"] = "M\u00d6ller@Example.com"
    assert (await company.sign_in())["employee"]["fullName"] == "M"


async def test_employees_who_may_not_be_bound(company: Scene, database: Database) -> None:
    # An administrator who was invited before they became one, somebody who left, and an expired invitation.
    id = await employed(company)
    past, soon = datetime.now(UTC) - timedelta(seconds=1), datetime.now(UTC) + timedelta(days=1)
    for values in (
        {"role": "ADMIN", "invited_until": soon},
        {"active": False, "invited_until": soon},
        {"deleted_at": past, "invited_until": soon},
        {"invited_until": past},
    ):
        as_it_was = {"role": "SALES", "active": True, "deleted_at": None}
        await set_employee(database, id, **{**as_it_was, **values})
        assert await company.refused() == NO_ACCOUNT, values
        assert await stored(database) == [0, 0, 0]


async def test_a_second_account_with_the_address_is_refused(company: Scene, database: Database) -> None:
    id = await employed(company)
    await company.sign_in()
    before, rows = await employee(company, id), await stored(database)
    await set_employee(database, id, invited_until=datetime.now(UTC) + timedelta(days=1))
    company.provider.user |= {"sub": "another"}
    assert await company.refused() == NO_ACCOUNT
    assert await stored(database) == rows
    await set_employee(database, id, invited_until=None)
    assert await employee(company, id) == before


async def test_two_windows_sign_in_at_once(company: Scene, database: Database) -> None:
    await employed(company)
    windows = [await company.begin() for _ in range(3)]
    got = await asyncio.gather(*(window.returned() for window in windows))
    assert all("code" in one for one in got), got
    assert await stored(database) == [1, 0, 3]


async def test_an_inactive_employee_is_refused(company: Scene, database: Database) -> None:
    id = await employed(company)
    token = (await company.sign_in())["accessToken"]
    begun = await company.begin()
    code = (await begun.returned())["code"]
    rows = await stored(database)
    await company.admin.done("employeeUpdate", id=str(id), active=False)
    assert (await company.ask(token))[0] == 401
    assert await company.refused() == NO_ACCOUNT
    answer = await company.exchange(begun, code)  # a code that was issued before opens nothing, either
    assert answer["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert await stored(database) == rows


async def test_roles_and_teams_follow_the_claims(
    provider: IdentityProvider, settings: Settings, make: Make, database: Database
) -> None:
    roles = (("crm-admins", "ADMIN"), ("crm-managers", "MANAGER"), ("crm-sales", "SALES"))
    mapping = {"role_claim": "realm_access.roles", "roles": roles, "team_claim": "team"}
    async with scene(provider, settings, make, **mapping) as company:
        await make(models.Team, name="North")
        await make(models.Team, name="South", external_id="t-2")
        for name in ("Twin", "Twin"):
            await make(models.Team, name=name)
        id = await employed(company, role="ANALYST")
        provider.user["realm_access"] = {"roles": ["offline_access"]}
        assert await company.refused() == "The identity provider gives this account no role here."
        assert (await employee(company, id))["role"] == "ANALYST"
        assert await stored(database) == [0, 0, 0]
        for given, team, role, named in (
            (["crm-sales", "crm-managers"], "north", "MANAGER", "North"),
            (["crm-sales"], "t-2", "SALES", "South"),
            ("crm-sales", "Twin", "SALES", None),
            (["crm-sales", 7, None], None, "SALES", None),
            (["crm-admins"], "t-2", "ADMIN", "South"),
            (["crm-sales"], "nowhere", "SALES", None),
        ):
            provider.user |= {"realm_access": {"roles": given}, "team": team}
            assert (await company.sign_in())["employee"]["role"] == role
            found = await employee(company, id)
            assert (found["role"], found["team"]) == (role, named and {"name": named})
        version = (await employee(company, id))["version"]
        await company.sign_in()
        assert (await employee(company, id))["version"] == version  # nothing to change
        for none in ([], ["crm-"], ["CRM-SALES"], {"crm-sales": True}, None):
            provider.user["realm_access"] = {"roles": none}
            assert await company.refused() == "The identity provider gives this account no role here."
        assert (await employee(company, id))["version"] == version


async def test_a_role_that_does_not_see_open_work_waits(
    provider: IdentityProvider, settings: Settings, make: Make, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    roles = (("money", "FINANCE"), ("sales", "SALES"))
    async with scene(provider, settings, make, role_claim="groups", roles=roles) as company:
        id = await employed(company, role="SALES")
        provider.user["groups"] = ["sales"]
        await company.sign_in()
        deal = await make(models.Opportunity, owner_id=id, name="secret deal")
        case = await make(models.SupportCase, handler_id=id)
        provider.user["groups"] = ["money"]
        rows = await stored(database)
        for _ in range(2):
            assert "give it to others first" in await company.refused()
            assert ((await employee(company, id))["role"], await stored(database)) == ("SALES", rows)
        assert "role STATE" in caplog.text
        assert "secret deal" not in caplog.text
        await company.admin.done("opportunityUpdate", id=str(deal), ownerId=None)
        await company.refused()  # the case is left
        colleague = await make(models.Employee, role="SERVICE")
        await company.admin.done("caseAssign", id=str(case), handlerId=str(colleague))
        assert (await company.sign_in())["employee"]["role"] == "FINANCE"


async def test_employees_are_created_where_a_rule_says_so(
    provider: IdentityProvider, settings: Settings, make: Make, database: Database
) -> None:
    async with scene(provider, settings, make, domains=frozenset({"example.org"})) as company:
        ada = await employed(company)
        assert await company.refused() == NO_ACCOUNT  # the provider is not trusted for the address
        await company.admin.done("employeeDelete", id=str(ada))
    async with scene(provider, settings, make, create="ANALYST") as company:
        provider.user |= {"email_verified": False}
        await company.refused()
        provider.user |= {"email_verified": True, "email": "ada@example.org"}
        await company.refused()
        provider.user |= {"email": EMAIL, "name": "Ada Lovelace " * 9}
        assert await stored(database) == [0, 0, 0]
        made = (await company.sign_in())["employee"]
        assert (made["fullName"], made["role"], made["email"]) == (("Ada Lovelace " * 9)[:50].strip(), "ANALYST", EMAIL)
        assert (await company.sign_in())["employee"] == made
        # A second account with the address of that employee, who was not invited.
        provider.user |= {"sub": "another"}
        assert await company.refused() == NO_ACCOUNT
        assert (await stored(database))[0] == 1
    mapped = {"create": "mapped", "role_claim": "groups", "roles": (("staff", "SERVICE"),)}
    async with scene(provider, settings, make, **mapped) as company:
        provider.user |= {"email": "grace@example.com", "groups": ["guests"]}
        await company.refused()
        provider.user |= {"groups": ["staff"]}
        assert (await company.sign_in())["employee"]["role"] == "SERVICE"


async def test_invitations(company: Scene, database: Database) -> None:
    id = await employed(company, invited=False)
    admin, make = company.admin, company.make
    invite = "employeeInvite"
    boss = await make(models.Employee, email="boss@example.com", role="ADMIN")
    gone, silent = await make(models.Employee, active=False), await make(models.Employee, email=None)
    assert await admin.refused(invite, id=str(boss)) == [("input.id", "NOT_ALLOWED")]
    assert await admin.refused(invite, id=str(gone)) == [("input.id", "STATE")]
    assert await admin.refused(invite, id=str(silent)) == [("input.id", "REQUIRED")]
    assert await admin.refused("employeeInvitationWithdraw", id=str(id)) == [("input.id", "STATE")]
    assert await admin.refused("employeeIdentityRemove", id=str(id)) == [("input.id", "STATE")]
    invited = await admin.done(invite, "invitedUntil", id=str(id))
    days = (datetime.fromisoformat(invited["invitedUntil"]) - datetime.now(UTC)).total_seconds() / 86_400
    assert 13.9 < days <= 14
    await admin.done("employeeInvitationWithdraw", id=str(id))
    assert await company.refused() == NO_ACCOUNT
    # The invitation was for the address, and for somebody who works here and is no administrator.
    for change in ({"email": "lovelace@example.com"}, {"active": False}, {"role": "ADMIN"}):
        await admin.done(invite, id=str(id))
        row = await admin.done("employeeUpdate", "invitedUntil", id=str(id), **change)
        assert row["invitedUntil"] is None
        await admin.done("employeeUpdate", id=str(id), email="ada@example.com", active=True, role="SALES")
    await admin.done(invite, id=str(id))
    tokens = await company.sign_in()
    assert await admin.refused(invite, id=str(id)) == [("input.id", "STATE")]
    begun = await company.begin()
    code = (await begun.returned())["code"]
    await admin.done("employeeIdentityRemove", id=str(id))
    assert (await company.ask(tokens["accessToken"]))[0] == 401
    assert (await company.exchange(begun, code))["errors"]
    assert await company.refused() == NO_ACCOUNT
    await admin.done(invite, id=str(id))
    assert (await company.sign_in())["employee"]["fullName"] == "Ada"
