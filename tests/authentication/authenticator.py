"""An authenticator, which works like an app on a telephone, and the mutations of second factors."""

from __future__ import annotations

import base64
import hmac
import struct
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from models.dialect.base import Database
from tests.authentication.signing import PASSWORD
from tests.graph import Graph

SIGN_IN = """mutation($email: String!, $password: String!, $device: String) {
  signIn(input: {email: $email, password: $password, deviceToken: $device}) {
    accessToken refreshToken deviceToken secondFactor { challenge methods mustEnrol } } }"""
VERIFY = """mutation($challenge: String!, $code: String!) { signInVerify(input: {challenge: $challenge, code: $code}) {
  accessToken refreshToken deviceToken recoveryCodesLeft employee { fullName } secondFactor { challenge } } }"""
ENROL = """mutation($password: String, $challenge: String) {
  totpEnrol(input: {password: $password, challenge: $challenge}) { secret uri userErrors { field code } } }"""
CONFIRM = """mutation($code: String!, $challenge: String) {
  totpConfirm(input: {code: $code, challenge: $challenge}) {
    recoveryCodes tokens { accessToken refreshToken deviceToken } userErrors { field code } } }"""
DISABLE = """mutation($code: String, $password: String) {
  totpDisable(input: {code: $code, password: $password}) { employee { secondFactorAt } userErrors { field code } } }"""
RENEW = """mutation($code: String!) {
  recoveryCodesRenew(input: {code: $code}) { recoveryCodes userErrors { field code } } }"""


@dataclass
class Authenticator:
    """Makes codes of a secret by RFC 6238, without the library that the server uses."""

    secret: bytes

    @classmethod
    def of(cls, uri: str) -> Authenticator:
        """Reads an otpauth:// URI."""
        parts = urlsplit(uri)
        values = {name: texts[0] for name, texts in parse_qs(parts.query).items()}
        assert (parts.scheme, parts.netloc) == ("otpauth", "totp")
        assert unquote(parts.path).startswith(f"/{values['issuer']}:")
        assert (values["algorithm"], values["digits"], values["period"]) == ("SHA1", "6", "30")
        return cls(base64.b32decode(values["secret"]))

    def at(self, step: int) -> str:
        """Returns the code of a time step."""
        digest = hmac.digest(self.secret, struct.pack(">Q", step), "sha1")
        offset = digest[-1] & 15
        return f"{(struct.unpack('>I', digest[offset : offset + 4])[0] & 0x7FFFFFFF) % 10**6:06}"

    def code(self) -> str:
        """Returns the code of the next time step, which the server accepts for a minute or more."""
        return self.at(int(time.time()) // 30 + 1)

    def wrong(self) -> str:
        """Returns six digits that are not the code of any time step near the current time."""
        now = int(time.time()) // 30
        near = {self.at(step) for step in range(now - 2, now + 4)}
        return next(text for text in (f"{n:06}" for n in range(100)) if text not in near)


async def enrolled(database: Database, client: Graph, password: str = PASSWORD) -> tuple[Authenticator, list[str]]:
    """Sets up a second factor of a signed-in employee. Returns the authenticator and the recovery codes.

    The codes of all time steps can be used again afterwards.
    """
    asked = (await client(ENROL, password=password))["totpEnrol"]
    assert asked["userErrors"] == []
    mine = Authenticator.of(asked["uri"])
    assert base64.b32encode(mine.secret).decode() == asked["secret"]
    done = (await client(CONFIRM, code=mine.code()))["totpConfirm"]
    assert done["userErrors"] == []
    await forget_codes(database)
    return mine, done["recoveryCodes"]


async def forget_codes(database: Database) -> None:
    """Makes all used codes of second factors usable again, as if a minute had passed."""
    async with database.transaction() as transaction:
        await transaction.fetch("UPDATE second_factor SET last_step=0 RETURNING id")


async def end_windows(database: Database) -> None:
    """Ends the 15-minute time windows in which sign-in attempts are counted. Longer windows do not end."""
    async with database.transaction() as transaction:
        await transaction.fetch("UPDATE sign_in_attempt SET started=started-901 RETURNING id")


async def challenged(client: Graph, email: str, password: str = PASSWORD, device: str | None = None) -> Any:
    """Signs in by password. Checks that a second factor is required, and returns the challenge."""
    given = (await client(SIGN_IN, email=email, password=password, device=device))["signIn"]
    assert (given["accessToken"], given["refreshToken"], given["deviceToken"]) == (None, None, None)
    return given["secondFactor"]


async def verify(client: Graph, challenge: str, code: str) -> str:
    """Answers a challenge. Returns OK or the error code."""
    answer = await client.ask(VERIFY, challenge=challenge, code=code)
    return "OK" if "errors" not in answer else str(answer["errors"][0]["extensions"]["code"])
