"""Tests of device tokens: others at the same address cannot lock out a person with a known device."""

from __future__ import annotations

import base64
from typing import Any
from uuid import UUID

import pytest

from core.settings import Settings
from resolvers.authentication import devices
from tests.authentication.signing import EMAIL, PASSWORD, employed, refresh, status
from tests.authentication.test_lock_outs import ATTACKER, OFFICE, at, code
from tests.clocks import servers
from tests.factories import Make
from tests.graph import Graph

SIGN_IN = """mutation($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken deviceToken } }"""
SECRET = "a secret key of at least 32 characters"


async def device(graph: Graph, token: str | None = None, **input: Any) -> dict[str, Any]:
    """The response to a sign-in with a device token, or without one."""
    given = {"email": EMAIL, "password": PASSWORD, **({"deviceToken": token} if token else {}), **input}
    return await graph.ask(SIGN_IN, input=given)


async def test_a_device_is_not_locked_out_by_others_behind_its_address(graph: Graph, make: Make) -> None:
    await employed(make)
    office = at(graph, OFFICE)
    token = (await device(office))["data"]["signIn"]["deviceToken"]
    tried = [await code(office, password="wrong") for _ in range(12)]
    assert tried == ["UNAUTHENTICATED"] * 10 + ["THROTTLED"] * 2
    assert await code(office) == "THROTTLED"
    again = (await device(office, token))["data"]["signIn"]
    assert again["accessToken"]
    # The next token is of the same device, and valid from any address.
    tried = [await code(at(graph, ATTACKER), password="wrong") for _ in range(11)]
    assert tried[-1] == "THROTTLED"
    assert (await device(at(graph, ATTACKER), again["deviceToken"]))["data"]["signIn"]["accessToken"]


async def test_a_device_has_ten_failures_as_well(graph: Graph, make: Make) -> None:
    await employed(make)
    token = (await device(at(graph, OFFICE)))["data"]["signIn"]["deviceToken"]
    # From wherever it is used: it counts for itself.
    answers = [await device(at(graph, f"192.0.2.{n}"), token, password="wrong") for n in range(12)]
    codes = [answer["errors"][0]["extensions"]["code"] for answer in answers]
    assert codes == ["UNAUTHENTICATED"] * 10 + ["THROTTLED"] * 2
    assert (await device(at(graph, OFFICE)))["data"]["signIn"]["accessToken"]


async def test_a_token_opens_nothing_by_itself(graph: Graph, make: Make) -> None:
    await employed(make)
    await employed(make, "other@example.com")
    held = (await device(at(graph, OFFICE)))["data"]["signIn"]
    token = held["deviceToken"]
    for given in ({"password": "wrong"}, {"email": "other@example.com", "password": "wrong"}):
        answer = await device(graph.without_token(), token, **given)
        assert answer["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert await status(graph, token) == 401
    renewed = await refresh(graph, held["refreshToken"])
    assert "errors" not in renewed


def test_a_token_is_of_one_account_and_one_key() -> None:
    token = devices.issue(SECRET, EMAIL, None)
    id = devices.read(SECRET, EMAIL, token)
    assert isinstance(id, UUID)
    assert devices.read(SECRET, EMAIL.upper(), token) == id
    assert devices.read(SECRET, EMAIL, devices.issue(SECRET, EMAIL, id)) == id
    assert devices.read(SECRET, EMAIL, devices.issue(SECRET, EMAIL, None)) != id
    assert devices.read(SECRET, "other@example.com", token) is None
    assert devices.read("another secret key of 32 characters or more", EMAIL, token) is None


@pytest.mark.parametrize("what", ["", "x", ".", "é" * 75, "=" * 76, "A" * 75, "A" * 100_000, "cut", "longer", "later"])
def test_what_is_no_token_is_no_device(what: str) -> None:
    token = devices.issue(SECRET, EMAIL, None)
    raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    later = raw[:16] + (int.from_bytes(raw[16:24]) + 1).to_bytes(8) + raw[24:]
    changed = {
        "cut": token[:-1],
        "longer": token + "AAAA",
        "later": base64.urlsafe_b64encode(later).rstrip(b"=").decode(),
    }.get(what, what)
    assert devices.read(SECRET, EMAIL, changed) is None
    assert devices.read(SECRET, EMAIL, None) is None


def test_a_token_ends_after_thirty_days(monkeypatch: pytest.MonkeyPatch) -> None:
    ahead = servers(monkeypatch)
    token, days = devices.issue(SECRET, EMAIL, None), 30 * 86_400
    for seconds, valid in ((days - 60, True), (days + 20, True), (days + 60, False)):  # with the leeway of clocks
        with ahead(seconds):
            assert (devices.read(SECRET, EMAIL, token) is not None) is valid


async def test_a_text_that_is_no_token_is_no_error(graph: Graph, make: Make, settings: Settings) -> None:
    await employed(make)
    for n, token in enumerate(("x", "\u0000", "💥", "A" * 5_000)):
        assert (await device(at(graph, f"198.51.100.{n}"), token))["data"]["signIn"]["deviceToken"]
