"""Who calls: from an Authorization header to a viewer, sessions, API keys and sign-in attempts."""

from resolvers.authentication.authentication import Standing, authenticate, renewed, still_holds
from resolvers.authentication.sessions import announce, on_revocation
from resolvers.authentication.viewer_cache import Recheck, ViewerCache

__all__ = [
    "Recheck",
    "Standing",
    "ViewerCache",
    "announce",
    "authenticate",
    "on_revocation",
    "renewed",
    "still_holds",
]
