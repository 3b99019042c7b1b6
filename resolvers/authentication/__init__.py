"""Authentication: turns an Authorization header into a viewer.

A viewer is the authenticated caller. The transport authenticates each request and each WebSocket connection. The event
log follower re-checks the viewers that stay connected. Access tokens belong to sessions, which begin with a sign-in and
are extended by refresh tokens. API keys need no session.
"""

from resolvers.authentication.authentication import Validity, authenticate, renewed, still_holds
from resolvers.authentication.sessions import announce, on_revocation
from resolvers.authentication.viewer_cache import Recheck, ViewerCache

__all__ = [
    "Recheck",
    "Validity",
    "ViewerCache",
    "announce",
    "authenticate",
    "on_revocation",
    "renewed",
    "still_holds",
]
