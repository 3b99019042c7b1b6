"""Authentication: turns an Authorization header into a viewer.

The transport calls it for each request and WebSocket connection, and the event log follower to re-check connected
viewers. Access tokens belong to sessions, which sign-in begins and refresh tokens extend; API keys need no session.
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
