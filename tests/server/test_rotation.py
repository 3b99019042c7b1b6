"""Tests of the commands for encryption keys."""

from __future__ import annotations

from pathlib import Path

from core.keys import KeyRing, new_key, written
from tests.server.program import call, run


async def test_keys_are_printed() -> None:
    printed = await run("keys", RAPPORT_DATABASE_URL="nonsense")
    assert (printed.code, printed.errors) == (0, "")
    ring = KeyRing(printed.output)
    assert (list(ring.data), list(ring.index)) == ([1], [1])
    assert (await run("keys")).output != printed.output


async def test_a_key_file_gets_new_keys_and_loses_the_old_ones(tmp_path: Path) -> None:
    variables = {"RAPPORT_DATABASE_URL": f"sqlite://{tmp_path / 'crm.sqlite3'}"}
    behind = await call("rotate-keys", **variables)
    assert (behind.code, "python main.py migrate" in behind.errors) == (1, True)
    assert (await call("migrate", **variables)).code == 0
    assert (await call("admin", "boss@example.com", **variables)).code == 0
    path = tmp_path / "crm.sqlite3.keys"
    before = KeyRing(path.read_text())
    done = await run("rotate-keys", "--new", **variables)
    assert (done.code, done.output, done.errors) == (0, "2 rows now use data key 2 and index key 2.\n", "")
    after = KeyRing(path=path)
    assert (list(after.data), list(after.index)) == ([2], [2])
    assert set(after.data.values()).isdisjoint(before.data.values())
    assert path.stat().st_mode & 0o777 == 0o600
    assert (await call("token", "BOSS@example.com", **variables)).code == 0
    assert sorted(file.name for file in tmp_path.glob("*.keys*")) == ["crm.sqlite3.keys"]
    # Amid a rotation there are keys enough.
    path.write_text(written({3: new_key(), **after.data}, {3: new_key(), **after.index}))
    again = await call("rotate-keys", "--new", **variables)
    assert (again.code, "without --new" in again.errors) == (1, True)
    assert (await call("rotate-keys", **variables)).output.startswith("2 rows now use data key 3")


async def test_keys_in_the_settings_are_changed_there(tmp_path: Path) -> None:
    old, new = ({n: new_key()} for n in (1, 2))
    index_old, index_new = ({n: new_key()} for n in (1, 2))
    variables = {"RAPPORT_DATABASE_URL": f"sqlite://{tmp_path / 'crm.sqlite3'}"}
    first = {**variables, "RAPPORT_KEYS": written(old, index_old)}
    assert (await call("migrate", **first)).code == 0
    assert (await call("admin", "boss@example.com", **first)).code == 0
    refused = await call("rotate-keys", "--new", **first)
    assert (refused.code, "docs/encryption.md" in refused.errors) == (1, True)
    both = {**variables, "RAPPORT_KEYS": written(new | old, index_new | index_old)}
    done = await call("rotate-keys", **both)
    assert done.code == 0
    assert "remove them from RAPPORT_KEYS" in done.output
    last = {**variables, "RAPPORT_KEYS": written(new, index_new)}
    assert (await call("rotate-keys", **last)).output.startswith("1 rows")  # the old index goes
    assert (await call("rotate-keys", **last)).output.startswith("0 rows")
    assert (await call("token", "boss@example.com", **last)).code == 0
    assert not list(tmp_path.glob("*.keys"))
