"""The text of a key ring: one key per line.

Each line has the kind of the key, its number, and the key:

    data 2 <base64 of 32 bytes>
    data 1 <base64 of 32 bytes>
    index 1 <base64 of 32 bytes>

The first key of each kind is the current one.
"""

from __future__ import annotations

import base64
import binascii
import re
import secrets

from core.errors import CommandError

KEY_BYTES = 32

_LINE = re.compile(r"(data|index)\s+([0-9]{1,3})\s+(\S+)")

Numbered = dict[int, bytes]
"""Maps the numbers of keys to keys; the current key comes first."""


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


def _key(text: str, where: str) -> bytes:
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise CommandError(f"{where}: a key is {KEY_BYTES} bytes in base64.")
    return key
