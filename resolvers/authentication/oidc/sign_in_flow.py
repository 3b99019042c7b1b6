"""The state of a sign-in between the requests to `/oidc/login` and `/oidc/callback`.

The server stores nothing. The state is encrypted in a cookie of the browser that began the sign-in. So no other browser
can complete the sign-in.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from dataclasses import asdict, dataclass

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from resolvers.authentication.sign_in_codes import challenge_of

SECONDS = 600
"""How long a sign-in may take, in seconds."""


@dataclass(frozen=True, slots=True)
class Flow:
    """A sign-in that has begun.

    `state`, `nonce`, `verifier`: random values for the provider.
    `redirect_uri`, `app_state`, `challenge`: the values that the application has sent.
    """

    state: str
    nonce: str
    verifier: str
    redirect_uri: str
    app_state: str
    challenge: str

    @classmethod
    def begin(cls, redirect_uri: str, app_state: str, challenge: str) -> Flow:
        """Begins a sign-in with new random values."""
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        return cls(state, nonce, verifier, redirect_uri, app_state, challenge)

    @property
    def provider_challenge(self) -> str:
        """The code challenge that the provider gets."""
        return challenge_of(self.verifier)


def cookie_name(state: str, *, secure: bool) -> str:
    """Returns the name of the cookie for a sign-in. Two sign-ins in one browser have different names.

    `secure`: whether browsers reach the server by https. If true, the name begins with `__Host-`, so that no other host
    can set the cookie.
    """
    digest = hashlib.sha256(state.encode(errors="surrogatepass")).hexdigest()[:16]
    return f"{'__Host-' if secure else ''}rapport-oidc-{digest}"


class FlowCipher:
    """Encrypts the state of a sign-in. `secret`: the key that signs tokens, from which another key is derived."""

    def __init__(self, secret: str) -> None:
        key = HKDF(SHA256(), 32, salt=None, info=b"rapport oidc flow").derive(secret.encode())
        self._fernet = Fernet(base64.urlsafe_b64encode(key))

    def seal(self, flow: Flow) -> str:
        """Returns the value of the cookie."""
        return self._fernet.encrypt(json.dumps(asdict(flow)).encode()).decode()

    def open(self, text: str) -> Flow | None:
        """Returns the state in a cookie; None if the cookie is forged or older than SECONDS."""
        try:
            return Flow(**json.loads(self._fernet.decrypt(text.encode(), ttl=SECONDS)))
        except (InvalidToken, ValueError, TypeError):
            return None
