"""The key ring for encryption at rest.

Data keys encrypt the values of sensitive columns. Index keys compute blind indexes. A blind index holds keyed hashes of
such values, so that rows can be found by value without decryption. core/key_text.py describes how a key ring is stored.

The first key of each kind is the current one. The other keys are used for older values, until `python main.py
rotate-keys` has re-encrypted and re-indexed all values with the current keys.

A blind index has two slots, 0 and 1. Each slot is a database column. Index key n fills slot n % 2, so that the hashes
of the old and the new key can coexist during a rotation.

The database knows its keys by their fingerprints, which are derived from the keys and do not reveal them (see
models/key_fit.py).
"""

from __future__ import annotations

import hmac
import logging
import os
from binascii import a2b_base64, b2a_base64
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from core.errors import CommandError, Unavailable, Unreadable
from core.key_file import LOOK_SECONDS, KeyFile, read, write, write_new
from core.key_text import KEY_BYTES, Numbered, new_key, new_ring, parsed, written

__all__ = [
    "KEY_BYTES",
    "LOOK_SECONDS",
    "KeyRing",
    "Numbered",
    "new_key",
    "new_ring",
    "parsed",
    "seal",
    "unseal",
    "write",
    "write_new",
    "written",
]

NONCE_BYTES = 12
BLIND_BYTES = 16
FINGERPRINT_BYTES = 16

_log = logging.getLogger("rapport.keys")


def seal(cipher: AESGCM, plain: bytes, context: bytes) -> str:
    """Encrypts `plain` with AES-GCM. Returns the base64 of a random nonce and the ciphertext.

    `context`: the associated data. Decryption fails with any other associated data.
    """
    nonce = os.urandom(NONCE_BYTES)
    return b2a_base64(nonce + cipher.encrypt(nonce, plain, context), newline=False).decode()


def unseal(cipher: AESGCM, sealed: str, context: bytes) -> bytes:
    """Decrypts a result of `seal`.

    Raises Unreadable if the key or the associated data `context` is wrong, or if the ciphertext was tampered with.
    """
    try:
        raw = a2b_base64(sealed)
        return cipher.decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], context)
    except (InvalidTag, ValueError):
        raise _unreadable() from None


def _unreadable() -> Unreadable:
    return Unreadable("A sealed value cannot be decrypted: wrong key, wrong row or column, or tampered with.")


class KeyRing:
    """Encrypts and decrypts values, and computes blind indexes.

    Each ciphertext or hash begins with the number of its key in two hexadecimal digits.

    A key ring that was read from a file reloads the file after a change. It checks for changes at most once in
    LOOK_SECONDS. A changed file that lacks the current keys may belong to another database, because a rotation keeps
    the current keys in the file until no value needs them. After such a change, the ring encrypts nothing until `adopt`
    is called.

    `is_new`: whether the file may be missing. If True, the ring has no keys until `create` is called.
    """

    def __init__(self, text: str = "", path: Path | None = None, *, is_new: bool = False) -> None:
        self.path = path
        self.is_new = is_new
        self._file = None if path is None else KeyFile(path)
        self._replaced: tuple[Numbered, Numbered] | None = None
        if path is not None and not is_new:
            text = read(path)
        self._take(*parsed(text, self.source))

    def __repr__(self) -> str:
        return f"KeyRing(data={list(self._data)}, index={list(self._index)})"

    @property
    def source(self) -> str:
        """The file or the setting that has the keys, for messages."""
        return str(self.path or "RAPPORT_KEYS")

    @property
    def data(self) -> Numbered:
        """The data keys by number, the current one first."""
        self._look()
        return dict(self._data)

    @property
    def index(self) -> Numbered:
        """The index keys by number, the current one first."""
        self._look()
        return dict(self._index)

    def seal(self, plain: bytes, context: str) -> str:
        """Encrypts `plain` with the current data key and returns the ciphertext as text.

        `context`: the associated data, such as `customer.phone.<row id>`. `open` needs the same data. Raises
        CommandError if the ring has no keys, and Unavailable if the key file may belong to another database.
        """
        self._look()
        if self._replaced is not None:
            raise Unavailable("The encryption keys have been replaced by others. Try again later.")
        if self._current is None:
            raise CommandError("No encryption keys are configured: set RAPPORT_KEYS or RAPPORT_KEY_FILE.")
        prefix, cipher = self._current
        return prefix + seal(cipher, plain, context.encode())

    def open(self, sealed: str, context: str) -> bytes:
        """Decrypts a result of `seal`.

        Raises Unreadable if the key is not in the ring, if the associated data `context` is wrong, or if the ciphertext
        was tampered with.
        """
        prefix = sealed[:2]
        cipher = self._ciphers.get(prefix)
        if cipher is None:
            # Another process may have added the key since the last check of the file.
            self._look(at_once=True)
            cipher = self._ciphers.get(prefix)
            if cipher is None:
                raise Unreadable(
                    f"A sealed value needs data key {prefix!r} (hexadecimal), which is not in the key ring."
                )
        return unseal(cipher, sealed[2:], context.encode())

    def open_column(self, sealed: Sequence[str | None], place: str, ids: Sequence[object]) -> list[bytes | None]:
        """Decrypts the ciphertexts of one column. A result is None if its ciphertext is None.

        `place`: the table and column, such as `customer.phone`.
        `ids`: the ids of the rows.

        The associated data of each ciphertext is `<place>.<row id>`.

        Raises Unreadable in the same cases as `open`.
        """
        # For speed, this does not call `open` for each value: a page of customers has hundreds of encrypted values.
        ciphers = self._ciphers
        opened: list[bytes | None] = []
        try:
            for text, id in zip(sealed, ids, strict=True):
                if text is None:
                    opened.append(None)
                    continue
                cipher = ciphers.get(text[:2])
                if cipher is None:
                    opened.append(self.open(text, f"{place}.{id}"))
                    continue
                raw = a2b_base64(text[2:])
                opened.append(cipher.decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], f"{place}.{id}".encode()))
        except (InvalidTag, ValueError):
            raise _unreadable() from None
        return opened

    def blind(self, plain: str, context: str) -> tuple[str | None, str | None]:
        """Returns the hashes of a text for the two slots of a blind index (see the module docstring).

        Equal texts have equal hashes; the hashes reveal nothing else about the texts. If no index key belongs to a
        slot, its hash is None. Both slots have a key only during a rotation. `context`: the name of the blind index,
        such as `customer.phone`, which is hashed together with the text.
        """
        self._look()
        message = f"{context}\n{plain}".encode()
        first, second = self._slots
        return first and _blind(*first, message), second and _blind(*second, message)

    @property
    def sealing(self) -> str:
        """The prefix of ciphertexts made with the current data key; empty if there is no key."""
        self._look()
        return self._current[0] if self._current else ""

    @property
    def indexing(self) -> tuple[str | None, str | None]:
        """The prefixes of the current hashes in the two slots of a blind index (see the module docstring).

        If no index key belongs to a slot, its prefix is None.
        """
        self._look()
        first, second = self._slots
        return first and first[0], second and second[0]

    def replace(self, data: Numbered, index: Numbered) -> None:
        """Writes these keys to the key file atomically. Raises CommandError if the ring was not read from a file."""
        if self.path is None:
            raise CommandError("The keys are set in RAPPORT_KEYS, not in a file: change them there.")
        write(self.path, written(data, index))
        self._look(at_once=True)

    def create(self) -> None:
        """Creates the key file and loads its keys.

        If another process has just created the file, loads the keys of that file. Raises CommandError if the file
        cannot be written.
        """
        assert self.path is not None
        try:
            write(self.path, new_ring(), keep=True)
        except OSError as error:
            raise CommandError(f"The key file {self.path} cannot be used: {error.strerror}.") from None
        self.is_new = False
        self._take(*parsed(read(self.path), self.source))

    def fingerprints(self) -> dict[str, str]:
        """Returns the fingerprint of each key by its name, such as `data 1`. The current keys come first."""
        self._look()
        return _fingerprints(self._data, self._index)

    def current(self) -> dict[str, str]:
        """Returns the fingerprints of the current data key and the current index key by their names."""
        return _fingerprints(*(dict(list(keys.items())[:1]) for keys in (self.data, self.index)))

    def look(self) -> None:
        """Checks the key file immediately, and reloads it if it has changed."""
        self._look(at_once=True)

    def replacement(self) -> dict[str, str] | None:
        """Returns the fingerprints of the keys that `adopt` would load, or None if `adopt` would do nothing."""
        self._look()
        return None if self._replaced is None else _fingerprints(*self._replaced)

    def adopt(self) -> None:
        """Replaces the ring's keys with the keys that `replacement` describes, if there are any.

        Call this method only if these keys fit the database.
        """
        if self._replaced is not None:
            self._take(*self._replaced)

    def _take(self, data: Numbered, index: Numbered) -> None:
        self._data, self._index, self._replaced = data, index, None
        self._ciphers = _ciphers(data)
        self._current = next(iter(self._ciphers.items()), None)
        slots: list[tuple[str, bytes] | None] = [None, None]
        for number, key in index.items():
            slots[number % 2] = (_prefix(number), key)
        self._slots = slots[0], slots[1]

    def _look(self, *, at_once: bool = False) -> None:
        """Reloads the key file if it has changed. If the file is unreadable or invalid, the ring keeps its keys.

        The file is checked at most once in LOOK_SECONDS, unless `at_once` is true.
        """
        text = None if self._file is None or self.is_new else self._file.changed(at_once=at_once)
        if text is None:
            return
        with suppress(CommandError):
            data, index = parsed(text, self.source)
            if _continues(self._data, data) and _continues(self._index, index):
                self._take(data, index)
                return
            self._replaced = data, index
            # For values that were encrypted with a key of the new file. Decryption with a wrong key fails.
            self._ciphers = {**_ciphers(data), **_ciphers(self._data)}
            _log.error("%s was replaced by a file without the current keys. Nothing is encrypted for now.", self.path)


def _continues(before: Numbered, after: Numbered) -> bool:
    """Returns whether the keys in `after` continue the keys in `before`.

    `after` must contain the current key of `before`. A number that occurs in both must belong to the same key.
    """
    first = next(iter(before), None)
    return (first is None or first in after) and all(after.get(number, key) == key for number, key in before.items())


def _fingerprints(data: Numbered, index: Numbered) -> dict[str, str]:
    kinds = (("data", data), ("index", index))
    return {f"{kind} {number}": _fingerprint(kind, key) for kind, keys in kinds for number, key in keys.items()}


def _fingerprint(kind: str, key: bytes) -> str:
    derive = HKDF(algorithm=SHA256(), length=FINGERPRINT_BYTES, salt=None, info=f"rapport: {kind} key".encode())
    return derive.derive(key).hex()


def _ciphers(data: Numbered) -> dict[str, AESGCM]:
    return {_prefix(number): AESGCM(key) for number, key in data.items()}


def _prefix(number: int) -> str:
    return f"{number:02x}"


def _blind(prefix: str, key: bytes, message: bytes) -> str:
    digest = hmac.digest(key, message, "sha256")[:BLIND_BYTES]
    return prefix + b2a_base64(digest, newline=False).decode().rstrip("=")
