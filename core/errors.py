"""Every error that Rapport raises on purpose, as one small tree.

    RapportError                 code
    ├── BadUserInput             BAD_USER_INPUT             an argument that cannot be right
    ├── BadRequest               BAD_REQUEST                an HTTP request that is no GraphQL request
    ├── Unauthenticated          UNAUTHENTICATED            no token, or one that does not hold
    ├── Forbidden                FORBIDDEN                  known, and not allowed
    ├── NotFound                 NOT_FOUND                  nothing there that the caller may see
    ├── LimitExceeded            LIMIT_EXCEEDED             larger than a limit allows
    ├── Throttled                THROTTLED                  more than the caller may spend just now
    ├── TimedOut                 TIMEOUT                    longer than an operation may take
    ├── CursorExpired            CURSOR_EXPIRED             a place in the event log from which nobody can go on
    ├── KeyInProgress            IDEMPOTENCY_IN_PROGRESS    the same request is still being carried out
    ├── KeyMismatch              IDEMPOTENCY_MISMATCH       the key was used for another request
    ├── Refused                  CONFLICT                   a change that was not made: its problems are data
    └── CommandError             COMMAND                    a command that cannot go on: settings, files

Whatever else is raised is a defect: it is logged with an id, and the client sees that id and nothing more. So is
Unreadable, on purpose: what cannot be decrypted is never the caller's fault.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum


class RapportError(Exception):
    """An expected error with a stable code for machines and a message for people."""

    code = "INTERNAL_SERVER_ERROR"

    def __init__(self, message: str, **details: object) -> None:
        super().__init__(message)
        self.message = message
        self.details = details

    @property
    def extensions(self) -> dict[str, object]:
        """What a GraphQL error carries beside its message."""
        return {"code": self.code, **self.details}


class BadUserInput(RapportError):
    """An argument that cannot be right, whatever is stored."""

    code = "BAD_USER_INPUT"


class BadRequest(RapportError):
    """A request that is not well formed as GraphQL over HTTP."""

    code = "BAD_REQUEST"


class Unauthenticated(RapportError):
    """There is no token, or it does not hold."""

    code = "UNAUTHENTICATED"


class Forbidden(RapportError):
    """The caller is known, and may not do this."""

    code = "FORBIDDEN"


class NotFound(RapportError):
    """Nothing by this name that the caller may see."""

    code = "NOT_FOUND"


class LimitExceeded(RapportError):
    """An operation that is larger than a limit allows."""

    code = "LIMIT_EXCEEDED"


class Throttled(RapportError):
    """More than this caller may spend just now; `retryAfter` tells the seconds to wait."""

    code = "THROTTLED"


class TimedOut(RapportError):
    """An operation that took longer than it may."""

    code = "TIMEOUT"


class CursorExpired(RapportError):
    """A place in the event log from which nobody can go on: of another log, ahead of it, or pruned."""

    code = "CURSOR_EXPIRED"


class KeyInProgress(RapportError):
    """A request with this idempotency key is still being carried out."""

    code = "IDEMPOTENCY_IN_PROGRESS"


class KeyMismatch(RapportError):
    """The idempotency key was used for another request."""

    code = "IDEMPOTENCY_MISMATCH"


class CommandError(RapportError):
    """A command that cannot go on; its message says what to do."""

    code = "COMMAND"


class Unreadable(Exception):
    """A sealed value that cannot be opened: another key, another place, or tampered with. It never holds the value."""


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
    """One reason why a change was refused: the field (as models name it, outermost first), a code and a sentence."""

    field: tuple[str, ...]
    code: ProblemCode
    message: str

    def under(self, *prefix: str) -> Problem:
        """The same problem, seen from further out."""
        return replace(self, field=(*prefix, *self.field))


class Refused(RapportError):
    """A change that was not made; `problems` says why, and nothing was written."""

    code = "CONFLICT"

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(f"{'.'.join(p.field) or 'input'}: {p.message}" for p in problems))
        self.problems = tuple(problems)

    @classmethod
    def one(cls, code: ProblemCode, message: str, *field: str) -> Refused:
        """A refusal for a single reason."""
        return cls([Problem(field, code, message)])


@contextmanager
def under(*prefix: str) -> Iterator[None]:
    """Problems that are raised within are seen from further out."""
    try:
        yield
    except Refused as refused:
        raise Refused([problem.under(*prefix) for problem in refused.problems]) from None
