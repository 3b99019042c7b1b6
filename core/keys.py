"""The key ring for encryption at rest.

Data keys encrypt the values of sensitive columns. Index keys compute blind indexes. A blind index holds keyed hashes of
such values, so that rows can be found by value without decryption. A key ring is stored as a text with one key per
line. Each line has the kind, the number and the key:

    data 2 <base64 of 32 bytes>
    data 1 <base64 of 32 bytes>
    index 1 <base64 of 32 bytes>

The first key of each kind is the current one. The other keys are used for older values, until `python main.py
rotate-keys` has re-encrypted and re-indexed all values with the current keys.

A blind index has two slots, 0 and 1. Each slot is a database column. Index key n fills slot n % 2, so that the hashes
of the old and the new key can coexist during a rotation.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import os
import re
import secrets
import time
from binascii import a2b_base64, b2a_base64
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from core.errors import CommandError, Unreadable

KEY_BYTES = 32
NONCE_BYTES = 12
BLIND_BYTES = 16
LOOK_SECONDS = 1.0
"""The minimum time in seconds between two checks of a key file for changes."""

_LINE = re.compile(r"(data|index)\s+([0-9]{1,3})\s+(\S+)")

Numbered = dict[int, bytes]
"""Maps the numbers of keys to keys; the current key comes first."""


def seal(cipher: AESGCM, plain: bytes, context: bytes) -> str:
    """Encrypts `plain` with AES-GCM. Returns the base64 of a random nonce and the ciphertext.

    `context`: the associated data. Decryption fails with any other associated data.
    """
    nonce = secrets.token_bytes(NONCE_BYTES)
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

    Each ciphertext or hash begins with the number of its key in two hexadecimal digits. A key ring that was read from a
    file reloads the file after a change. It checks for changes at most once in LOOK_SECONDS.
    """

    def __init__(self, text: str = "", path: Path | None = None) -> None:
        self.path = path
        self._looks_again = 0.0
        self._stamp: tuple[int, int, int] | None = None
        self._take(_read(path) if path else text, str(path or "RAPPORT_KEYS"))

    def __repr__(self) -> str:
        return f"KeyRing(data={list(self._data)}, index={list(self._index)})"

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
        CommandError if the ring has no keys.
        """
        self._look()
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

    def _take(self, text: str, source: str) -> None:
        self._data, self._index = parsed(text, source)
        self._ciphers = {_prefix(number): AESGCM(key) for number, key in self._data.items()}
        self._current = next(iter(self._ciphers.items()), None)
        slots: list[tuple[str, bytes] | None] = [None, None]
        for number, key in self._index.items():
            slots[number % 2] = (_prefix(number), key)
        self._slots = slots[0], slots[1]

    def _look(self, *, at_once: bool = False) -> None:
        """Reloads the key file if it has changed. If the file is unreadable or invalid, the ring keeps its keys.

        The file is checked at most once in LOOK_SECONDS, unless `at_once` is true.
        """
        if self.path is None or (not at_once and time.monotonic() < self._looks_again):
            return
        self._looks_again = time.monotonic() + LOOK_SECONDS
        with suppress(OSError, CommandError):
            status = self.path.stat()
            stamp = (status.st_mtime_ns, status.st_size, status.st_ino)
            if stamp != self._stamp:
                self._take(_read(self.path), str(self.path))
                self._stamp = stamp


def new_ring() -> str:
    """Returns the text of a new key ring with one key of each kind."""
    return written({1: new_key()}, {1: new_key()})


def new_key() -> bytes:
    """Returns a new random key."""
    return secrets.token_bytes(KEY_BYTES)


def written(data: Numbered, index: Numbered) -> str:
    """Formats a key ring as text, one key per line."""
    kinds = (("data", data), ("index", index))
    return "".join(
        f"{kind} {number} {base64.b64encode(key).decode()}\n" for kind, keys in kinds for number, key in keys.items()
    )


def parsed(text: str, source: str) -> tuple[Numbered, Numbered]:
    """Parses the text of a key ring. Returns the data keys and the index keys; an empty text has none.

    Lines end with a line break or a semicolon. `source`: the name of the file or variable, for error messages. Raises
    CommandError if the text is invalid; the message never contains a key.
    """
    keys: dict[str, Numbered] = {"data": {}, "index": {}}
    for number_of_line, line in enumerate(re.split(r"[\n;]", text), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        where = f"{source}, line {number_of_line}"
        found = _LINE.fullmatch(line.strip())
        if found is None or not 1 <= int(found[2]) <= 255:
            raise CommandError(f"{where} must be: data or index, a number from 1 to 255, and a key in base64.")
        kind, number = found[1], int(found[2])
        if number in keys[kind]:
            raise CommandError(f"{where}: there are two {kind} keys with the number {number}.")
        keys[kind][number] = _key(found[3], where)
    data, index = keys["data"], keys["index"]
    if len({*data.values(), *index.values()}) < len(data) + len(index):
        raise CommandError(f"{source}: two keys are the same. Make a new key for each line.")
    if len({number % 2 for number in index}) < len(index):
        raise CommandError(
            f"{source}: there may be at most two index keys, one with an even and one with an odd number."
        )
    if text.strip() and not (data and index):
        raise CommandError(f"{source} needs at least one data key and one index key. See: python main.py keys")
    return data, index


def write(path: Path, text: str, *, keep: bool = False) -> None:
    """Writes a file atomically with mode 0600. `keep`: whether to keep an existing file instead of replacing it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f"{path.name}.{os.getpid()}")
    with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    if not keep:
        os.replace(aside, path)
        return
    with suppress(FileExistsError):
        os.link(aside, path)  # unlike a rename, a link fails if another process has made the file
    aside.unlink()


def _read(path: Path) -> str:
    try:
        text = path.read_text(encoding="ascii")
    except FileNotFoundError:
        raise CommandError(
            f"The key file {path} does not exist. Make one with: (umask 077; python main.py keys > {path})"
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(
            f"The key file {path} cannot be read: {getattr(error, 'strerror', 'not ASCII text')}."
        ) from None
    if not text.strip():
        raise CommandError(f"The key file {path} is empty. Make one with: (umask 077; python main.py keys > {path})")
    return text


def _key(text: str, where: str) -> bytes:
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise CommandError(f"{where}: a key is {KEY_BYTES} bytes in base64.")
    return key


def _prefix(number: int) -> str:
    return f"{number:02x}"


def _blind(prefix: str, key: bytes, message: bytes) -> str:
    digest = hmac.digest(key, message, "sha256")[:BLIND_BYTES]
    return prefix + b2a_base64(digest, newline=False).decode().rstrip("=")
