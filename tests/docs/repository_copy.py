"""A copy of the repository, in which a test follows a page of the documentation."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.docs.markdown import ROOT, Snippet

PLACE = re.compile(r"`(?P<path>[\w/.]+)`, (?:a new file|at the end|after the line `(?P<line>.+)`):")


class Copy:
    """A copy of the repository."""

    def __init__(self, root: Path) -> None:
        self.root = root
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        names = listed.stdout.split("\0") if listed.returncode == 0 else _without_git()
        for name in filter(None, names):
            if (ROOT / name).is_file():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, root / name)
        self.original = self.files()
        # The Makefile finds an environment that is installed: the one in which this test runs.
        python = root / ".venv" / "bin" / "python"
        python.parent.mkdir(parents=True)
        python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
        python.chmod(0o755)
        (root / ".venv" / ".installed").touch()

    def files(self) -> dict[str, bytes]:
        """Returns the content of the files in the copy, by path, except hidden and generated files."""
        return {
            str(path.relative_to(self.root)): path.read_bytes()
            for path in self.root.rglob("*")
            if path.is_file()
            and "__pycache__" not in path.parts
            and not path.relative_to(self.root).parts[0].startswith((".", "copy."))
        }

    def apply(self, snippet: Snippet) -> None:
        """Applies a code block to the copy, as the line before the block says."""
        place = PLACE.fullmatch(snippet.lead)
        assert place, f"{snippet}: {snippet.lead!r} does not say where this goes"
        path = self.root / place["path"]
        if snippet.lead.endswith("a new file:"):
            assert not path.exists()
            path.write_text(snippet.text)
        elif place["line"]:
            line = place["line"] + "\n"
            assert path.read_text().count("\n" + line) == 1, f"{snippet}: not one line {line!r} in {path.name}"
            path.write_text(path.read_text().replace("\n" + line, "\n" + line + snippet.text))
        else:
            gap = "\n\n" if snippet.text.startswith(("class", "@")) else ""
            path.write_text(path.read_text() + gap + snippet.text)

    def run(self, command: str) -> str:
        """Runs a command, which must succeed, and returns its output."""
        done = subprocess.run(
            ["sh", "-ec", command],
            cwd=self.root,
            env={
                **{name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "RAPPORT"))},
                "RAPPORT_DATABASE_URL": f"sqlite://{self.root / 'copy.sqlite3'}",
                "RAPPORT_TEST_POSTGRES_URL": "postgres://nobody@never.reached/none",
            },
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


def _without_git() -> list[str]:
    hidden = {".git", ".venv", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"}
    files = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
    return [str(path) for path in files if not hidden & set(path.parts) and ".sqlite3" not in path.name]
