"""Caches documents by their text, and limits the work for texts that are not in the cache.

Clients repeat a few documents, so the cache saves the milliseconds that each validation takes. The errors of invalid
documents are cached too. A thread checks the texts that are not in the cache (`schema.execution.validation`), so that
the event loop can serve other requests. Only one text of each caller is checked at a time.

Anonymous callers may send only short texts. Their documents have a separate cache, which contains only documents whose
root fields need no token, such as `signIn`.
"""

from __future__ import annotations

import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from graphql import GraphQLSchema

from core.errors import LimitExceeded, RapportError, Unauthenticated
from core.lru import Lru
from schema.execution.limits import INTROSPECTION, Limits
from schema.execution.throttle import Throttle
from schema.execution.turns import Turns
from schema.execution.validation import Document, Rejection, check, rejection
from schema.mapping.definitions import ResolvedField

MAX_DOCUMENTS = 5_000
"""The maximum number of documents in the cache. Usually, the limit in bytes is reached first."""

PUBLIC_BYTES = 1_000_000
"""The maximum number of bytes that the cached documents of anonymous callers may take."""

CHARACTERS_PER_COST = 200
"""The number of characters that cost 1 in a text that is not in the cache. The first 1,000 are free."""

FREE_CHARACTERS = 1_000

ANONYMOUS_CHARACTERS_PER_COST = 20
"""The number of characters that cost 1 in such a text of an anonymous caller. Each text costs 1 more."""

_OWN_SHARE = 4
"""One caller's documents may take a quarter of the cache."""

# One thread: a second one could not run at the same time, and would only take turns with the event loop more often.
_thread = ThreadPoolExecutor(1, thread_name_prefix="documents")


class Documents:
    """A cache of documents by their text. Evicts the least recently used documents.

    The size of the cache is limited in bytes, including the plans of each document (`schema.execution.plan_cache`). The
    documents of one caller take at most a quarter of the cache. This limit does not apply to documents that several
    callers use.

    `throttle`, `anonymous_throttle`: rate limits. A text that is not in the cache is charged to the caller's bucket.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        limits: Limits,
        throttle: Throttle | None = None,
        anonymous_throttle: Throttle | None = None,
    ) -> None:
        self._schema = schema
        self._limits = limits
        self._throttle = throttle or Throttle(limits)
        self._anonymous_throttle = anonymous_throttle or Throttle(limits.anonymous)
        share = limits.document_bytes // _OWN_SHARE
        self._known: Lru[str, Document | Rejection] = Lru(MAX_DOCUMENTS, limits.document_bytes, share)
        self._public: Lru[str, Document] = Lru(MAX_DOCUMENTS, PUBLIC_BYTES)
        self._turns = Turns()

    def known(self, text: str, caller: str | None) -> Document | Rejection | None:
        """Returns the cached document or Rejection for this text, or None if the text is not in the cache.

        `caller`: the key of the caller; None for an anonymous caller.
        """
        known = self._known.get(text, caller)
        return self._public.get(text) if known is None and caller is None else known

    async def find(self, text: str, caller: str | None, origin: str | None = None) -> Document | Rejection:
        """Returns the document or Rejection for this text, and checks the text first if it is not in the cache.

        `caller`: the key of the caller; None for an anonymous caller. The caller is charged for a text that is not in
        the cache.
        `origin`: the network of an anonymous caller.
        """
        known = self.known(text, caller)
        if known is not None:
            return known
        try:
            self._check_length(text, caller)
            if caller is None:
                self._anonymous_throttle.take(origin or "", 1 + len(text) // ANONYMOUS_CHARACTERS_PER_COST)
            elif len(text) >= FREE_CHARACTERS + CHARACTERS_PER_COST:
                await self._throttle.charge(caller, (len(text) - FREE_CHARACTERS) // CHARACTERS_PER_COST)
        except RapportError as error:
            return rejection(error)
        return await self._checked(text, caller, origin)

    def _check_length(self, text: str, caller: str | None) -> None:
        most = self._limits.text_bytes
        if len(text) > most or (not text.isascii() and len(text.encode(errors="surrogatepass")) > most):
            raise LimitExceeded(f"The document is larger than {most} bytes.", limit="document", maximum=most)
        if caller is None and len(text) > self._limits.anonymous_characters:
            raise self._unauthenticated()

    async def _checked(self, text: str, caller: str | None, origin: str | None) -> Document | Rejection:
        """Checks a text that is not in the cache, in a thread. Caches and returns the result."""
        async with self._turns.of((caller, origin)):
            known = self.known(text, caller)  # another request may have brought the same text meanwhile
            if known is not None:
                return known
            limits = self._limits if caller is not None else self._limits.anonymous
            run = asyncio.get_running_loop().run_in_executor
            outcome = await run(_thread, check, self._schema, limits, text)
        return self._keep(text, outcome, caller)

    def get(self, text: str) -> Document | Rejection:
        """Returns the document or Rejection for this text. A text that is not in the cache is checked without a thread.

        Use this method only for texts that the server itself contains, and in tests.
        """
        known = self._known.get(text)
        return known if known is not None else self._store(text, check(self._schema, self._limits, text), None)

    async def prepare(self, text: str) -> Document | Rejection:
        """Checks a text that the server trusts, and caches the result as long as half of the cache is free.

        Nobody is charged, and the result counts towards nobody's share.
        """
        known = self._known.get(text)
        if known is not None:
            return known
        try:
            self._check_length(text, "")
        except RapportError as error:
            return rejection(error)
        run = asyncio.get_running_loop().run_in_executor
        outcome = await run(_thread, check, self._schema, self._limits, text)
        if 2 * self._known.weight < self._limits.document_bytes:
            self._store(text, outcome, None)
        return outcome

    def _keep(self, text: str, outcome: Document | Rejection, caller: str | None) -> Document | Rejection:
        if caller is not None:
            return self._store(text, outcome, caller)
        if isinstance(outcome, Document):
            if all(self._is_public(name) for one in outcome.operations.values() for name in one.root_fields):
                self._public.put(text, outcome, weight_of(text, outcome))
            return outcome
        return (
            rejection(self._unauthenticated()) if outcome.errors[0]["extensions"].get("limit") == "tokens" else outcome
        )

    def _store(self, text: str, outcome: Document | Rejection, owner: str | None) -> Document | Rejection:
        weight = weight_of(text, outcome)
        self._known.put(text, outcome, weight, owner)
        if isinstance(outcome, Document):
            outcome.plans.bound(self._limits.document_bytes // _OWN_SHARE - weight, partial(self._weigh, text, weight))
        return outcome

    def _weigh(self, text: str, weight: int, plans: int) -> None:
        self._known.weigh(text, weight + plans)

    def _is_public(self, name: str) -> bool:
        if name in INTROSPECTION or name == "__typename":
            return True
        mutations = self._schema.mutation_type
        field = mutations.fields.get(name) if mutations else None
        definition = field.extensions.get("strawberry-definition") if field else None
        return isinstance(definition, ResolvedField) and definition.public

    def _unauthenticated(self) -> Unauthenticated:
        characters, tokens = self._limits.anonymous_characters, self._limits.anonymous_tokens
        return Unauthenticated(
            "Send a token: Authorization: Bearer TOKEN. Without one, a document has at most"
            f" {characters:,} characters and {tokens:,} tokens."
        )


def weight_of(text: str, outcome: Document | Rejection) -> int:
    """Estimates the bytes that a cached document or Rejection takes, without its plans."""
    if isinstance(outcome, Rejection):
        return 2 * sys.getsizeof(text) + 2_000
    return sys.getsizeof(text) + BYTES_PER_TOKEN * outcome.tokens + BYTES_PER_DOCUMENT


BYTES_PER_TOKEN = 500
BYTES_PER_DOCUMENT = 3_000
