"""The exceptions that Rapport raises on purpose, with their GraphQL error codes.

    RapportError                 code
    ├── BadUserInput             BAD_USER_INPUT             an invalid argument
    ├── BadRequest               BAD_REQUEST                a malformed GraphQL-over-HTTP request
    ├── Unauthenticated          UNAUTHENTICATED            a missing or invalid token
    ├── Forbidden                FORBIDDEN                  an authenticated caller without permission
    ├── NotFound                 NOT_FOUND                  an object that does not exist or that the caller may not see
    ├── LimitExceeded            LIMIT_EXCEEDED             an operation over a size limit
    ├── Throttled                THROTTLED                  a caller over its rate limit
    ├── TimedOut                 TIMEOUT                    an operation over its time limit
    ├── Unavailable              UNAVAILABLE                a database or provider that cannot be used now
    ├── CursorExpired            CURSOR_EXPIRED             an event cursor from which no stream can resume
    ├── KeyInProgress            IDEMPOTENCY_IN_PROGRESS    the request with this key is still running
    ├── KeyMismatch              IDEMPOTENCY_MISMATCH       the key was used for a different request
    ├── UnknownHash              PERSISTED_QUERY_NOT_FOUND  a request without a text, whose hash or id is unknown
    ├── UnsupportedHash          PERSISTED_QUERY_NOT_SUPPORTED  a hash of another version of the protocol
    ├── NotTrusted               DOCUMENT_NOT_TRUSTED       a server that runs trusted documents only, and not this one
    ├── Refused                  CONFLICT                   a rejected change; a mutation returns it as `userErrors`
    └── CommandError             COMMAND                    a command that cannot continue, e.g. for a bad setting

Any other exception is a defect: the server logs the exception with an id, and the client sees only that id. Unreadable
is deliberately not a RapportError, because a value that cannot be decrypted is never the caller's fault.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from core.choice import Choice


class RapportError(Exception):
    """An expected error, with a stable code for programs, a message for people, and optional details."""

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
    """An argument is invalid, regardless of the data in the database."""

    code = "BAD_USER_INPUT"


class BadRequest(RapportError):
    """The GraphQL-over-HTTP request is malformed."""

    code = "BAD_REQUEST"


class Unauthenticated(RapportError):
    """The token is missing or invalid."""

    code = "UNAUTHENTICATED"


class Forbidden(RapportError):
    """The caller is authenticated but lacks the permission for the operation."""

    code = "FORBIDDEN"


class NotFound(RapportError):
    """The requested object does not exist, or the caller may not see it."""

    code = "NOT_FOUND"


class LimitExceeded(RapportError):
    """The operation exceeds a size limit."""

    code = "LIMIT_EXCEEDED"


class Throttled(RapportError):
    """The caller exceeds its rate limit. The detail `retryAfter` is the number of seconds to wait."""

    code = "THROTTLED"


class TimedOut(RapportError):
    """The operation exceeded its time limit."""

    code = "TIMEOUT"


class Unavailable(RapportError):
    """The database or the identity provider cannot be used at the moment.

    The detail `retryAfter` is the number of seconds to wait.
    """

    code = "UNAVAILABLE"

    def __init__(self, message: str, retry_seconds: int = 2) -> None:
        super().__init__(message, retryAfter=retry_seconds)


class CursorExpired(RapportError):
    """No event stream can resume at the given cursor.

    The cursor belongs to another event log, lies beyond the end of this log, or points to events that were pruned.
    """

    code = "CURSOR_EXPIRED"


class KeyInProgress(RapportError):
    """The request with this idempotency key is still running."""

    code = "IDEMPOTENCY_IN_PROGRESS"


class KeyMismatch(RapportError):
    """The idempotency key was used for a different request."""

    code = "IDEMPOTENCY_MISMATCH"


class UnknownHash(RapportError):
    """The request has no text, only a hash or an id of a document that the server does not know."""

    code = "PERSISTED_QUERY_NOT_FOUND"

    def __init__(self) -> None:
        super().__init__("PersistedQueryNotFound")  # clients compare this text, and then send the document


class UnsupportedHash(RapportError):
    """The hash of the document belongs to a version of the protocol that the server does not know."""

    code = "PERSISTED_QUERY_NOT_SUPPORTED"

    def __init__(self) -> None:
        super().__init__("PersistedQueryNotSupported")  # clients compare this text, and then send no hashes


class NotTrusted(RapportError):
    """The server runs trusted documents only, and this document is not one of them."""

    code = "DOCUMENT_NOT_TRUSTED"


class CommandError(RapportError):
    """A command cannot continue. The message says what the user should do."""

    code = "COMMAND"


class Unreadable(Exception):
    """An encrypted value cannot be decrypted.

    The key is wrong, the value was encrypted for another row or column, or the ciphertext was tampered with. The
    message of the exception never contains the value.
    """


class ProblemCode(Choice):
    """Why a value or a change was refused."""

    REQUIRED = "REQUIRED", "A value is missing."
    INVALID = "INVALID", "The value does not have the right form, or does not fit the other values."
    TOO_LONG = "TOO_LONG", "The text is too long, or the list has too many items."
    OUT_OF_RANGE = "OUT_OF_RANGE", "The number or date is too small or too large."
    TAKEN = "TAKEN", "Another row has this value, which must be unique."
    NOT_FOUND = "NOT_FOUND", "The row does not exist, or you may not see it."
    CONFLICT = "CONFLICT", "Somebody else has changed the row since you read it."
    NOT_ALLOWED = "NOT_ALLOWED", "You may not do this."
    STATE = "STATE", "The row's state does not allow this."
    IN_USE = "IN_USE", "Something else uses it; the message names it."


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason why a change was refused.

    `field`: the path to the input field, outermost field first, as snake_case names of model attributes.
    `message`: a sentence for people.
    """

    field: tuple[str, ...]
    code: ProblemCode
    message: str

    def under(self, *prefix: str) -> Problem:
        """Returns a copy of the problem with `prefix` put before the field path."""
        return replace(self, field=(*prefix, *self.field))


class Refused(RapportError):
    """A change was rejected, and nothing was written. `problems`: the reasons for the rejection."""

    code = "CONFLICT"

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(f"{'.'.join(p.field) or 'input'}: {p.message}" for p in problems))
        self.problems = tuple(problems)

    @classmethod
    def one(cls, code: ProblemCode, message: str, *field: str) -> Refused:
        """Builds the error for a single problem."""
        return cls([Problem(field, code, message)])


class Problems:
    """Collects the problems of several checks, so that all of them are reported at once."""

    def __init__(self) -> None:
        self.found: list[Problem] = []

    @contextmanager
    def collected(self) -> Iterator[None]:
        """Collects the problems if the `with` block raises Refused."""
        try:
            yield
        except Refused as refused:
            self.found += refused.problems

    def refuse(self) -> None:
        """Raises Refused if there are problems."""
        if self.found:
            raise Refused(self.found)


@contextmanager
def under(*prefix: str) -> Iterator[None]:
    """Adds `prefix` to the front of every problem's field path if the `with` block raises Refused."""
    try:
        yield
    except Refused as refused:
        raise Refused([problem.under(*prefix) for problem in refused.problems]) from None
