"""A small identity provider on a free port, based on Authlib's authorization server.

It signs in `user` without asking for credentials. Tests set attributes of the provider to change its answers.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import parse_qsl

import uvicorn
from authlib.common.security import generate_token
from authlib.oauth2.rfc6749 import AuthorizationCodeMixin, AuthorizationServer, ClientMixin, OAuth2Request, grants
from authlib.oauth2.rfc6749.requests import BasicOAuth2Payload
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oidc.core import OpenIDCode, UserInfo
from joserfc import jwt
from joserfc.jwk import RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

CLIENT, SECRET, AUDIENCE = "rapport", "a secret of the client", "https://crm.example.com/graphql"
CALLBACK = "http://127.0.0.1:8000/oidc/callback"
SUBJECT, SESSION = "248289761001", "08a5019c-17e1-4977-8f42-65a12843ea02"
EMAIL = "Ada@example.com"


@cache
def key_named(kid: str) -> RSAKey:
    """Returns the key with this name. The key is created at the first call."""
    return RSAKey.generate_key(2048, {"kid": kid})


class Client(ClientMixin):  # type: ignore[misc]  # Authlib has no types
    """The one client that is registered."""

    def get_client_id(self) -> str:
        return CLIENT

    def get_default_redirect_uri(self) -> str:
        return CALLBACK

    def get_allowed_scope(self, scope: str) -> str:
        return scope

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        return redirect_uri == CALLBACK

    def check_client_secret(self, client_secret: str) -> bool:
        return client_secret == SECRET

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        return method == "client_secret_basic"

    def check_response_type(self, response_type: str) -> bool:
        return response_type == "code"

    def check_grant_type(self, grant_type: str) -> bool:
        return grant_type == "authorization_code"


@dataclass
class Code(AuthorizationCodeMixin):  # type: ignore[misc]
    """A code that was issued."""

    code: str
    redirect_uri: str
    scope: str
    nonce: str
    code_challenge: str
    code_challenge_method: str
    auth_time: int = field(default_factory=lambda: int(time.time()))

    def get_redirect_uri(self) -> str:
        return self.redirect_uri

    def get_scope(self) -> str:
        return self.scope

    def get_nonce(self) -> str:
        return self.nonce

    def get_auth_time(self) -> int:
        return self.auth_time

    def get_acr(self) -> None:
        return None

    def get_amr(self) -> None:
        return None


@dataclass
class IdentityProvider:
    """The identity provider.

    `user`: the claims of the account.
    `says`: claims that replace other claims in ID tokens, and may be wrong.
    `userinfo`: the claims that the userinfo endpoint adds.
    `fetched`: the number of requests to each address.
    """

    issuer: str = ""
    user: dict[str, Any] = field(default_factory=lambda: {"sub": SUBJECT, "email": EMAIL, "email_verified": True})
    says: dict[str, Any] = field(default_factory=dict)
    userinfo: dict[str, Any] = field(default_factory=dict)
    key: RSAKey = field(default_factory=lambda: key_named("first"))
    published: list[RSAKey] = field(default_factory=list)
    codes: dict[str, Code] = field(default_factory=dict)
    access: dict[str, dict[str, Any]] = field(default_factory=dict)
    fetched: Counter[str] = field(default_factory=Counter)
    down: bool = False

    def __post_init__(self) -> None:
        self.published = [self.key]
        self.server = _Server(self)

    def reset(self) -> None:
        """Resets the provider to its initial state, except its address."""
        self.__dict__.update(vars(IdentityProvider(self.issuer)))
        self.server = _Server(self)

    def rotate(self) -> None:
        """Signs with a new key, and publishes only this one."""
        self.key = key_named("second")
        self.published = [self.key]

    def sign(self, claims: dict[str, Any], **header: Any) -> str:
        """Signs claims, which get an issuer and times if they have none. A claim that is None is left out."""
        now = int(time.time())
        given = {"iss": self.issuer, "iat": now, "exp": now + 300, **claims}
        full = {"alg": "RS256", "kid": self.key.kid, **header}
        kept = {name: value for name, value in given.items() if value is not None}
        return jwt.encode({k: v for k, v in full.items() if v is not None}, kept, self.key)

    def access_token(self, **claims: Any) -> str:
        """Returns an access token for the API, as RFC 9068 describes it."""
        given = {"aud": AUDIENCE, "sub": SUBJECT, "client_id": "app", "scope": "crm", "jti": generate_token(), **claims}
        return self.sign(given, typ="at+jwt")

    def logout_token(self, **claims: Any) -> str:
        """Returns a logout token for the session of the account."""
        events: dict[str, Any] = {"http://schemas.openid.net/event/backchannel-logout": {}}
        given = {"aud": CLIENT, "sub": SUBJECT, "sid": SESSION, "jti": generate_token(), "events": events, **claims}
        return self.sign(given, typ="logout+jwt")

    def application(self) -> Starlette:
        """Returns the ASGI application."""
        paths = {
            "/.well-known/openid-configuration": self._discovery,
            "/jwks": self._jwks,
            "/authorize": self._authorize,
            "/token": self._token,
            "/userinfo": self._userinfo,
        }
        return Starlette(
            routes=[Route(path, self._counted(path, do), methods=["GET", "POST"]) for path, do in paths.items()]
        )

    def _counted(self, path: str, do: Any) -> Any:
        async def endpoint(request: Request) -> Response:
            self.fetched[path] += 1
            if self.down:
                return Response(status_code=503)
            form = dict(parse_qsl((await request.body()).decode()))
            answer: Response = do(request, {**request.query_params, **form})
            return answer

        return endpoint

    def _discovery(self, request: Request, params: dict[str, Any]) -> Response:
        return JSONResponse(
            {
                "issuer": self.issuer,
                "authorization_endpoint": f"{self.issuer}/authorize",
                "token_endpoint": f"{self.issuer}/token",
                "userinfo_endpoint": f"{self.issuer}/userinfo",
                "jwks_uri": f"{self.issuer}/jwks",
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"],
            }
        )

    def _jwks(self, request: Request, params: dict[str, Any]) -> Response:
        keys = [{**key.as_dict(private=False), "use": "sig", "alg": "RS256"} for key in self.published]
        return JSONResponse({"keys": keys})

    def _authorize(self, request: Request, params: dict[str, Any]) -> Response:
        asked = _request(request, params)
        grant = self.server.get_authorization_grant(asked)
        answer: Response = self.server.create_authorization_response(asked, grant_user=self.user, grant=grant)
        return answer

    def _token(self, request: Request, params: dict[str, Any]) -> Response:
        answer: Response = self.server.create_token_response(_request(request, params))
        return answer

    def _userinfo(self, request: Request, params: dict[str, Any]) -> Response:
        user = self.access.get(request.headers.get("authorization", "").removeprefix("Bearer "))
        return Response(status_code=401) if user is None else JSONResponse({**user, **self.userinfo})


class _Server(AuthorizationServer):  # type: ignore[misc]  # Authlib has no types
    def __init__(self, provider: IdentityProvider) -> None:
        super().__init__(scopes_supported=["openid", "email", "profile"])
        self.provider = provider

        class CodeGrant(grants.AuthorizationCodeGrant):  # type: ignore[misc]
            TOKEN_ENDPOINT_AUTH_METHODS = ("client_secret_basic",)

            def save_authorization_code(self, code: str, request: OAuth2Request) -> None:
                data = request.payload.data
                provider.codes[code] = Code(
                    code,
                    data["redirect_uri"],
                    data["scope"],
                    data["nonce"],
                    data["code_challenge"],
                    data["code_challenge_method"],
                )

            def query_authorization_code(self, code: str, client: Client) -> Code | None:
                return provider.codes.get(code)

            def delete_authorization_code(self, authorization_code: Code) -> None:
                del provider.codes[authorization_code.code]

            def authenticate_user(self, authorization_code: Code) -> dict[str, Any]:
                return provider.user

        class IdTokens(OpenIDCode):  # type: ignore[misc]
            def exists_nonce(self, nonce: str, request: OAuth2Request) -> bool:
                return False

            def resolve_client_private_key(self, client: Client) -> RSAKey:
                return provider.key

            def get_client_claims(self, client: Client) -> dict[str, Any]:
                return {"iss": provider.issuer, "aud": [CLIENT]}

            def get_encode_header(self, client: Client) -> dict[str, Any]:
                return {"alg": "RS256", "kid": provider.key.kid}

            def get_client_algorithm(self, client: Client) -> str:
                return "RS256"

            def generate_user_info(self, user: dict[str, Any], scope: str) -> Any:
                return UserInfo({**user, "sid": SESSION, **provider.says})

        self.register_grant(CodeGrant, [CodeChallenge(required=True), IdTokens(require_nonce=True)])
        self.register_token_generator("default", lambda **given: self._generated())

    def _generated(self) -> dict[str, Any]:
        text = generate_token(42)
        self.provider.access[text] = self.provider.user
        return {"token_type": "Bearer", "access_token": text, "expires_in": 300, "scope": "openid email profile"}

    def query_client(self, client_id: str) -> Client | None:
        return Client() if client_id == CLIENT else None

    def save_token(self, token: Any, request: OAuth2Request) -> None: ...

    def send_signal(self, name: str, *args: Any, **kwargs: Any) -> None: ...

    def create_oauth2_request(self, request: OAuth2Request) -> OAuth2Request:
        return request

    def handle_response(self, status: int, body: Any, headers: list[tuple[str, str]]) -> Response:
        given = dict(headers)
        if "Location" in given:
            return RedirectResponse(given["Location"], status)
        return JSONResponse(body, status, given)


class _Request(OAuth2Request):  # type: ignore[misc]
    def __init__(self, request: Request, params: dict[str, Any]) -> None:
        super().__init__(request.method, str(request.url), headers={k.title(): v for k, v in request.headers.items()})
        self.payload = BasicOAuth2Payload(params)
        self._args = dict(request.query_params)

    @property
    def args(self) -> dict[str, Any]:
        return self._args

    @property
    def form(self) -> Any:
        return self.payload.data if self.method == "POST" else {}


def _request(request: Request, params: dict[str, Any]) -> OAuth2Request:
    return _Request(request, params)


@asynccontextmanager
async def providing() -> AsyncIterator[IdentityProvider]:
    """Serves a provider on a free port."""
    provider = IdentityProvider()
    config = uvicorn.Config(provider.application(), port=0, log_level="error", lifespan="off")
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    provider.issuer = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    try:
        yield provider
    finally:
        server.should_exit = True
        await serving
