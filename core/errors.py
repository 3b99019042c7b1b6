"""Every error that Rapport raises on purpose, as one small tree.

    RapportError                 code
    ├── BadUserInput             BAD_USER_INPUT             an invalid argument
    ├── BadRequest               BAD_REQUEST                a malformed GraphQL-over-HTTP request
    ├── Unauthenticated          UNAUTHENTICATED            a missing or invalid token
    ├── Forbidden                FORBIDDEN                  an authenticated caller without permission
    ├── NotFound                 NOT_FOUND                  nothing that the caller may see
    ├── LimitExceeded            LIMIT_EXCEEDED             an operation over a size limit
    ├── Throttled                THROTTLED                  a caller over its rate limit
    ├── TimedOut                 TIMEOUT                    an operation over its time limit
    ├── CursorExpired            CURSOR_EXPIRED             an event cursor that cannot be resumed
    ├── KeyInProgress            IDEMPOTENCY_IN_PROGRESS    the request with this key is still running
    ├── KeyMismatch              IDEMPOTENCY_MISMATCH       the key was used for a different request
    ├── Refused                  CONFLICT                   a rejected change; its problems are returned as data
    └── CommandError             COMMAND                    a command that cannot continue: settings, files

Any other exception is a defect: it is logged with an id, and the client sees only that id. Unreadable is deliberately
outside the tree: a value that cannot be decrypted is never the caller's fault.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum


class RapportError(Exception):
    """An expected error: a stable code for programs, a message for people, and optional details."""

    code = "INTERNAL_SERVER_ERROR"

    def __init__(self, message: str, **details: object) -> None:
        super().__init__(message)
        self.message = message
        self.details = details

    @property
    def extensions(self) -> dict[str, object]:
        """The `extensions` of the GraphQL error: the code and the details."""
        return {"code": self.code, **self.details}


class BadUserInput(RapportError):
    """An argument that is invalid whatever the database holds."""

    code = "BAD_USER_INPUT"


class BadRequest(RapportError):
    """A malformed GraphQL-over-HTTP request."""

    code = "BAD_REQUEST"


class Unauthenticated(RapportError):
    """The token is missing or invalid."""

    code = "UNAUTHENTICATED"


class Forbidden(RapportError):
    """The caller is authenticated but may not do this."""

    code = "FORBIDDEN"


class NotFound(RapportError):
    """The requested thing does not exist, or the caller may not see it."""

    code = "NOT_FOUND"


class LimitExceeded(RapportError):
    """The operation exceeds a size limit."""

    code = "LIMIT_EXCEEDED"


class Throttled(RapportError):
    """The caller exceeds its rate limit; the detail `retryAfter` is the number of seconds to wait."""

    code = "THROTTLED"


class TimedOut(RapportError):
    """The operation exceeded its time limit."""

    code = "TIMEOUT"


class CursorExpired(RapportError):
    """An event cursor that cannot be resumed: it belongs to another log, lies ahead of it, or was pruned."""

    code = "CURSOR_EXPIRED"


class KeyInProgress(RapportError):
    """The request with this idempotency key is still running."""

    code = "IDEMPOTENCY_IN_PROGRESS"


class KeyMismatch(RapportError):
    """The idempotency key was used for a different request."""

    code = "IDEMPOTENCY_MISMATCH"


class CommandError(RapportError):
    """A command cannot continue; the message says what to do."""

    code = "COMMAND"


class Unreadable(Exception):
    """A sealed value cannot be decrypted: wrong key, wrong row or column, or tampered with.

    The message never contains the value.
    """


class ProblemCode(StrEnum):
    """Why a value or a change was refused."""

    REQUIRED = "REQUIRED"
    INVALID = "INVALID"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    TAKEN = "TAKEN"
    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    NOT_ALLOWED = "NOT_ALLOWED"
    STATE = "STATE"


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason why a change was refused.

    `field`: the path to the field, outermost first, in the models' snake_case names. `message`: a sentence for people.
    """

    field: tuple[str, ...]
    code: ProblemCode
    message: str

    def under(self, *prefix: str) -> Problem:
        """Returns the same problem with `prefix` put before its field path."""
        return replace(self, field=(*prefix, *self.field))


class Refused(RapportError):
    """A change was rejected and nothing was written; `problems` says why."""

    code = "CONFLICT"

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(f"{'.'.join(p.field) or 'input'}: {p.message}" for p in problems))
        self.problems = tuple(problems)

    @classmethod
    def one(cls, code: ProblemCode, message: str, *field: str) -> Refused:
        """Builds the error for a single problem."""
        return cls([Problem(field, code, message)])


@contextmanager
def under(*prefix: str) -> Iterator[None]:
    """Puts `prefix` before the field path of every problem raised inside the block."""
    try:
        yield
    except Refused as refused:
        raise Refused([problem.under(*prefix) for problem in refused.problems]) from None
