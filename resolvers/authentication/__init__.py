"""Authentication: turns an Authorization header into a viewer.

A viewer is the authenticated caller. Each request and each WebSocket connection is authenticated. Connections that stay
open are checked again at intervals.

An access token belongs to a session, which begins with a sign-in. A refresh token extends the session. An API key needs
no session.
"""

from resolvers.authentication.authentication import Validity, authenticate, renewed, still_holds
from resolvers.authentication.viewer_cache import Recheck, ViewerCache

__all__ = [
    "Recheck",
    "Validity",
    "ViewerCache",
    "authenticate",
    "renewed",
    "still_holds",
]
