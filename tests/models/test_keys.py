"""Tests of the key ring: encryption, errors, and changes of keys."""

from __future__ import annotations

import base64
import os
import time
from pathlib import Path

import pytest

from core.errors import CommandError, Unreadable
from core.keys import KeyRing, new_key, new_ring, parsed, write, written
from core.settings import load

ONE, TWO, THREE, FOUR = (bytes([n]) * 32 for n in range(1, 5))


def ring(data: dict[int, bytes], index: dict[int, bytes]) -> KeyRing:
    return KeyRing(written(data, index))


def test_what_is_sealed_opens_in_its_place_only() -> None:
    keys = ring({1: ONE}, {1: TWO})
    sealed = keys.seal(b"+49 30 123456", "customer.phone.7")
    assert sealed.startswith("01")
    assert keys.seal(b"+49 30 123456", "customer.phone.7") != sealed
    assert keys.open(sealed, "customer.phone.7") == b"+49 30 123456"
    raw = bytearray(base64.b64decode(sealed[2:]))
    raw[-1] ^= 1
    changed = sealed[:2] + base64.b64encode(raw).decode()
    for text, context in (
        (sealed, "customer.phone.8"),
        (sealed, "contact.phone.7"),
        (changed, "customer.phone.7"),
        ("02" + sealed[2:], "customer.phone.7"),
        (sealed[:20], "customer.phone.7"),
        ("01", "customer.phone.7"),
        ("", "customer.phone.7"),
        ("no base64 at all!", "customer.phone.7"),
    ):
        with pytest.raises(Unreadable) as caught:
            keys.open(text, context)
        assert "123456" not in str(caught.value)
    with pytest.raises(Unreadable):
        ring({1: TWO}, {1: ONE}).open(sealed, "customer.phone.7")


def test_the_first_key_seals_and_every_key_opens() -> None:
    old = ring({1: ONE}, {1: TWO}).seal(b"x", "here")
    both = ring({2: THREE, 1: ONE}, {1: TWO})
    assert both.open(old, "here") == b"x"
    assert both.seal(b"x", "here").startswith("02")
    with pytest.raises(Unreadable):
        ring({2: THREE}, {1: TWO}).open(old, "here")


def test_blind_indexes_stand_in_the_slot_of_their_key() -> None:
    first, both, second = (ring({1: ONE}, index) for index in ({1: TWO}, {2: THREE, 1: TWO}, {2: THREE}))
    none, one = first.blind("ann@example.com", "customer.email")
    two, still_one = both.blind("ann@example.com", "customer.email")
    assert (none, still_one) == (None, one)
    assert second.blind("ann@example.com", "customer.email") == (two, None)
    assert one is not None
    assert two is not None
    assert (one[:2], two[:2], len(one), len(two)) == ("01", "02", 24, 24)
    assert one[2:] != two[2:]
    assert first.blind("ann@example.com", "contact.email")[1] != one
    assert first.blind("ben@example.com", "customer.email")[1] != one
    assert both.indexing == ("02", "01")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("data 1 short\nindex 1 short", "line 1: a key is 32 bytes"),
        ("data one x", "line 1 must be: data or index"),
        ("data 0 x", "a number from 1 to 255"),
        ("data 256 x", "a number from 1 to 255"),
        (written({1: ONE}, {}), "at least one data key and one index key"),
        (written({1: ONE}, {1: TWO, 3: THREE}), "one with an even and one with an odd number"),
        (written({1: ONE}, {1: ONE}), "two keys are the same"),
        (written({1: ONE}, {1: TWO}) + written({1: THREE}, {}), "two data keys with the number 1"),
    ],
)
def test_a_wrong_ring_is_refused_without_telling_a_key(text: str, message: str) -> None:
    with pytest.raises(CommandError) as caught:
        KeyRing(text)
    assert message in caught.value.message
    assert not any(base64.b64encode(key).decode() in caught.value.message for key in (ONE, TWO, THREE))


def test_a_ring_is_written_on_one_line_as_well() -> None:
    text = new_ring()
    assert parsed(text.replace("\n", ";"), "x") == parsed("# kept safe\n\n" + text, "x")
    assert base64.b64encode(KeyRing(text).data[1]).decode() not in repr(KeyRing(text))


def test_a_ring_without_keys_refuses_to_seal() -> None:
    with pytest.raises(CommandError, match="RAPPORT_KEYS"):
        KeyRing().seal(b"x", "here")


def test_a_changed_file_is_taken_up(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    write(path, written({1: ONE}, {1: TWO}))
    assert path.stat().st_mode & 0o777 == 0o600
    server, job = KeyRing(path=path), KeyRing(path=path)
    assert server.seal(b"x", "here").startswith("01")
    job.replace({2: THREE, 1: ONE}, {2: FOUR, 1: TWO})
    # What is sealed by a key that it has not seen opens at once; it seals with it within a second.
    assert server.open(job.seal(b"x", "here"), "here") == b"x"
    assert server.seal(b"x", "here").startswith("02")
    job.replace({2: THREE}, {2: FOUR})
    time.sleep(1.1)
    assert list(server.data) == [2]
    path.write_text("data 3 nonsense")
    time.sleep(1.1)
    assert list(server.data) == [2]


def test_settings_name_the_keys(tmp_path: Path) -> None:
    text = written({7: ONE}, {3: TWO})
    path = tmp_path / "ring"
    write(path, text)
    server = {"RAPPORT_DATABASE_URL": "postgres://u@h/d", "RAPPORT_SECRET_KEY": "x" * 40}
    for given in ({"RAPPORT_KEYS": text}, {"RAPPORT_KEY_FILE": str(path)}):
        assert list(load({**server, **given}).keys.data) == [7]
    for given, message in (
        ({}, "python main.py keys --output"),
        ({"RAPPORT_KEYS": text, "RAPPORT_KEY_FILE": str(path)}, "not both"),
        ({"RAPPORT_KEY_FILE": str(tmp_path / "none")}, "does not exist. Restore the file from your backup"),
        ({"RAPPORT_KEY_FILE": os.devnull}, "is empty. Restore the file from your backup"),
    ):
        with pytest.raises(CommandError) as caught:
            load({**server, **given})
        assert message in caught.value.message


def test_an_embedded_database_keeps_its_keys_beside_it(tmp_path: Path) -> None:
    environ = {"RAPPORT_DATABASE_URL": f"sqlite://{tmp_path}/x.sqlite3"}
    first, second = load(environ), load(environ)
    assert first.keys.data == second.keys.data
    assert first.keys.path == tmp_path / "x.sqlite3.keys"
    assert first.keys.path.stat().st_mode & 0o777 == 0o600
    assert base64.b64encode(first.keys.data[1]).decode() not in repr(first)
    assert new_key() != new_key()
