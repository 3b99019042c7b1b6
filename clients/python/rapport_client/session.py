"""The identity of the caller: an API key, or an employee with tokens that are renewed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

from gql import Client, GraphQLRequest
from gql.transport.exceptions import TransportError
from gql.transport.httpx import HTTPXAsyncTransport

from .errors import RapportError, from_gql

TIMEOUT = 30.0  # seconds

SIGN_IN = """mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    accessToken refreshToken deviceToken secondFactor { challenge methods mustEnrol }
  }
}"""
VERIFY = """mutation SignInVerify($input: SignInVerifyInput!) {
  signInVerify(input: $input) { accessToken refreshToken deviceToken }
}"""
REFRESH = """mutation TokenRefresh($input: TokenRefreshInput!) {
  tokenRefresh(input: $input) { accessToken refreshToken }
}"""


class SecondFactorAsked(Exception):
    """Raised by `sign_in` if the server asks for a second factor.

    `challenge`: the value to pass to `sign_in_verify`. If `must_enrol` is true, pass it to the mutations totpEnrol and
    totpConfirm instead.
    `methods`: the kinds of code that `sign_in_verify` accepts: TOTP, RECOVERY_CODE.
    """

    def __init__(self, challenge: str, methods: list[str], *, must_enrol: bool) -> None:
        super().__init__("Set up a second factor." if must_enrol else "Enter a code of your authenticator.")
        self.challenge = challenge
        self.methods = methods
        self.must_enrol = must_enrol


class Session(Protocol):
    """Provides the token to send, and a new token after the server has rejected a token."""

    def token(self) -> str:
        """Returns the token to send."""

    async def renew(self, rejected: str) -> None:
        """Gets a new token, unless the token `rejected` has already been replaced.

        Raises a RapportError with the code UNAUTHENTICATED if the session has ended.
        """


@dataclass(frozen=True)
class ApiKey:
    """A session with an API key, or with another token that is never renewed."""

    secret: str

    def token(self) -> str:
        """Returns the key."""
        return self.secret

    async def renew(self, rejected: str) -> None:
        """Raises a RapportError with the code UNAUTHENTICATED, because an API key cannot be renewed."""
        raise RapportError("The API key is not valid.", "UNAUTHENTICATED")


@dataclass(frozen=True)
class Tokens:
    """The tokens of a signed-in employee. `device`: the token to pass to the next `sign_in` from this device."""

    access: str
    refresh: str
    device: str | None = None


class EmployeeSession:
    """The session of a signed-in employee.

    A refresh token can be used only once: a second use ends the session. Concurrent callers therefore share one
    exchange of the refresh token. `save`: a function that is called with the new tokens.
    """

    def __init__(self, url: str, tokens: Tokens, save: Callable[[Tokens], None] = lambda tokens: None) -> None:
        self.url = url
        self.tokens = tokens
        self._save = save
        self._exchange = asyncio.Lock()

    def token(self) -> str:
        """Returns the access token."""
        return self.tokens.access

    async def renew(self, rejected: str) -> None:
        """Exchanges the refresh token, unless another caller has already replaced the token `rejected`."""
        async with self._exchange:
            if self.tokens.access != rejected:
                return
            data = await _send(self.url, REFRESH, {"refreshToken": self.tokens.refresh})
            new = data["tokenRefresh"]
            self.tokens = replace(self.tokens, access=new["accessToken"], refresh=new["refreshToken"])
            self._save(self.tokens)


async def sign_in(url: str, email: str, password: str, device: str | None = None) -> Tokens:
    """Signs an employee in. Raises SecondFactorAsked if the password is right but a second factor is needed."""
    data = await _send(url, SIGN_IN, {"email": email, "password": password, "deviceToken": device})
    new = data["signIn"]
    asked = new["secondFactor"]
    if asked is not None:
        raise SecondFactorAsked(asked["challenge"], asked["methods"], must_enrol=asked["mustEnrol"])
    return Tokens(new["accessToken"], new["refreshToken"], new["deviceToken"])


async def sign_in_verify(url: str, challenge: str, code: str) -> Tokens:
    """Completes a sign-in with the code of a second factor, after `sign_in` has raised SecondFactorAsked."""
    data = await _send(url, VERIFY, {"challenge": challenge, "code": code})
    new = data["signInVerify"]
    return Tokens(new["accessToken"], new["refreshToken"], new["deviceToken"])


async def _send(url: str, document: str, input: dict[str, Any]) -> dict[str, Any]:
    """Sends a mutation once, without a token."""
    request = GraphQLRequest(document, variable_values={"input": input})
    try:
        async with Client(transport=HTTPXAsyncTransport(url, timeout=TIMEOUT)) as connected:
            data: dict[str, Any] = await connected.execute(request)
            return data
    except TransportError as error:
        raise from_gql(error) from error
