from __future__ import annotations

import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from bench.against import rows
from bench.against.trees import EMAILS, checkout
from bench.company import staff
from core.errors import CommandError
from core.settings import Settings

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Creates a repository with three commits.

    The migrations of the first and the second commit differ in their SQL. The migrations of the second and the third
    commit differ only in the state of the models.
    """
    root = tmp_path / "repository"
    migration = root / "migrations" / "models" / "0_init.py"
    migration.parent.mkdir(parents=True)
    git(root, "init", "--quiet")
    for number, text in enumerate(["one\nMODELS_STATE = 1", "two\nMODELS_STATE = 1", "two\nMODELS_STATE = 2"]):
        migration.write_text(text)
        (root / "main.py").write_text(f"number = {number}")
        git(root, "add", ".")
        git(root, "-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", text)
        git(root, "tag", f"v{number}")
    return root


def git(root: Path, *arguments: str) -> str:
    """Runs git, and returns its output."""
    return subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, text=True).stdout.strip()


@needs_git
async def test_a_commit_is_checked_out_once_beside_the_repository(repository: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    tree = await checkout("v0", data, repository)
    assert tree.name == git(repository, "rev-parse", "v0")[:12]
    assert tree.folder == data / "trees" / tree.name
    assert (tree.folder / "main.py").read_text() == "number = 0"
    assert (repository / "main.py").read_text() == "number = 2"
    assert git(repository, "status", "--porcelain") == ""
    assert git(repository, "worktree", "list").count("\n") == 0
    (tree.folder / "main.py").write_text("kept")
    again = await checkout(tree.name, data, repository)
    assert again == tree
    assert (tree.folder / "main.py").read_text() == "kept"


@needs_git
async def test_a_checkout_that_was_interrupted_is_made_anew(repository: Path, tmp_path: Path) -> None:
    name = git(repository, "rev-parse", "v1")[:12]
    left = tmp_path / "trees" / f"{name}.unfinished" / "left.py"
    left.parent.mkdir(parents=True)
    left.touch()
    tree = await checkout("v1", tmp_path, repository)
    assert sorted(path.name for path in tree.folder.iterdir()) == ["main.py", "migrations"]
    assert not left.exists()


@needs_git
async def test_migrations_are_compared_by_their_sql(repository: Path, tmp_path: Path) -> None:
    one, two, three = [await checkout(f"v{number}", tmp_path, repository) for number in range(3)]
    assert one.migrations != two.migrations
    assert two.migrations == three.migrations


@needs_git
@pytest.mark.parametrize("commit", ["nothing", "--help", "v0:main.py"])
async def test_what_is_no_commit_is_refused(repository: Path, tmp_path: Path, commit: str) -> None:
    with pytest.raises(CommandError):
        await checkout(commit, tmp_path, repository)
    assert not (tmp_path / "trees").exists()


def test_those_who_ask_have_the_addresses_that_tokens_are_issued_for() -> None:
    made = {values["id"]: values["email"] for model, values in staff() if model.__name__ == "Employee"}
    assert {person: made[person.id] for person in EMAILS} == EMAILS


def test_a_copy_of_a_sqlite_file_replaces_the_one_before(tmp_path: Path) -> None:
    original, copy = tmp_path / "original.sqlite3", tmp_path / "copy.sqlite3"
    for number in (1, 2):
        with closing(sqlite3.connect(original)) as made:
            made.execute("PRAGMA journal_mode = WAL")
            made.execute(f"CREATE TABLE t{number} (x)")
            settings = rows._copied(Settings(database_url=f"sqlite://{original}"), copy)
        assert settings.database_path == copy
        with closing(sqlite3.connect(copy)) as read:
            read.execute("PRAGMA journal_mode = WAL")
            assert read.execute("SELECT count(*) FROM sqlite_master").fetchone() == (number,)
            read.execute("CREATE TABLE other (x)")
