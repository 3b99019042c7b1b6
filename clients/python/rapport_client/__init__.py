"""A client of Rapport's GraphQL API, based on the library gql.

Concurrent callers exchange a refresh token only once. A mutation takes effect once, even if its request is sent several
times. Subscriptions resume after lost connections.
"""

from .client import RapportClient, new_key
from .errors import RapportError
from .results import Done, Refused, Result, UserError
from .session import ApiKey, EmployeeSession, SecondFactorAsked, Session, Tokens, sign_in, sign_in_verify

__all__ = [
    "ApiKey",
    "Done",
    "EmployeeSession",
    "RapportClient",
    "RapportError",
    "Refused",
    "Result",
    "SecondFactorAsked",
    "Session",
    "Tokens",
    "UserError",
    "new_key",
    "sign_in",
    "sign_in_verify",
]
