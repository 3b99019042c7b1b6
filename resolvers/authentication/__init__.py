"""Who calls: from an Authorization header to a viewer, sessions, API keys and sign-in attempts."""

from resolvers.authentication.authentication import Standing, authenticate, renewed, still_holds
from resolvers.authentication.sessions import announce, on_revocation
from resolvers.authentication.viewer_cache import Belief, Callers, Proof, Unproved, stands

__all__ = [
    "Belief",
    "Callers",
    "Proof",
    "Standing",
    "Unproved",
    "announce",
    "authenticate",
    "on_revocation",
    "renewed",
    "stands",
    "still_holds",
]
