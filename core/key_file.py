"""Reads the file of a key ring, reads it again after a change, and writes it atomically."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

from core.errors import CommandError

LOOK_SECONDS = 1.0
"""The minimum time in seconds between two checks of a key file for changes."""

_MAKE = "For a new database, make one with: python main.py keys --output {path}"


class KeyFile:
    """Finds out when a key file has changed. The file is checked at most once in LOOK_SECONDS."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._looks_again = 0.0
        self._stamp: tuple[int, int, int] | None = None

    def changed(self, *, at_once: bool = False) -> str | None:
        """Returns the text of the file if it has changed since the last call, otherwise None.

        Also returns None if the file is unreadable, or was checked less than LOOK_SECONDS ago.

        `at_once`: whether to check the file regardless of when it was last checked.
        """
        if not at_once and time.monotonic() < self._looks_again:
            return None
        self._looks_again = time.monotonic() + LOOK_SECONDS
        with suppress(OSError, CommandError):
            status = self.path.stat()
            stamp = (status.st_mtime_ns, status.st_size, status.st_ino)
            if stamp != self._stamp:
                text = read(self.path)
                self._stamp = stamp
                return text
        return None


def read(path: Path) -> str:
    """Returns the text of a key file. Raises CommandError if the file is missing, unreadable or empty."""
    restore = "Restore the file from your backup if the database has data."
    make = _MAKE.format(path=path)
    try:
        text = path.read_text(encoding="ascii")
    except FileNotFoundError:
        raise CommandError(f"The key file {path} does not exist. {restore} {make}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(
            f"The key file {path} cannot be read: {getattr(error, 'strerror', 'not ASCII text')}."
        ) from None
    if not text.strip():
        raise CommandError(f"The key file {path} is empty. {restore} Otherwise, remove it. {make}")
    return text


def write(path: Path, text: str, *, keep: bool = False) -> bool:
    """Writes a file atomically with mode 0600. Returns whether the file was written.

    `keep`: whether to keep an existing file instead of replacing it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f"{path.name}.{os.getpid()}")
    with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    if not keep:
        os.replace(aside, path)
        return True
    try:
        os.link(aside, path)  # unlike a rename, a link fails if another process has made the file
    except FileExistsError:
        return False
    finally:
        aside.unlink()
    return True


def write_new(path: Path, text: str) -> None:
    """Writes a file that does not exist yet, with mode 0600. Raises CommandError if it exists or cannot be written."""
    try:
        if write(path, text, keep=True):
            return
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise CommandError(f"{path} cannot be written: {reason}. Choose another file.") from None
    raise CommandError(
        f"{path} exists and was not changed. It may have the only keys of a database: choose another file."
    )
