"""Takes in bounces and answers of mailings: from a folder, or one mail from standard input."""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import suppress
from pathlib import Path

import resolvers.entities  # noqa: F401 - registers them
from core.settings import Settings
from jobs.migrate import check_ready
from models.database import connect
from models.dialect.base import Database
from resolvers.marketing import incoming_mail
from resolvers.marketing.incoming_mail import LARGEST, Outcome

MOST = 100
"""The number of mails that one call takes from the folder."""
PATIENCE = 24 * 3600
"""How many seconds a mail waits whose message is still being sent."""
FAILED = ".failed"
"""The suffix of files that could not be taken in because of a defect."""

_log = logging.getLogger("rapport.mail")


async def take_folder(database: Database, settings: Settings) -> int:
    """Takes in the mails of the folder of `RAPPORT_MAIL_IN`, and deletes their files. Returns their number.

    The folder is a maildir, whose folder `new` is read, or any folder with one mail in each file. Any number of workers
    may read it at the same time.
    """
    folder = settings.mail_in
    if folder is None:
        return 0
    done = 0
    for path in await asyncio.to_thread(_files, folder):
        raw = await asyncio.to_thread(_content, path)
        if raw is None:
            continue
        try:
            outcome = await take(database, settings, raw)
        except Exception:
            _log.exception("A mail could not be taken in; its file gets the suffix %s", FAILED)
            await asyncio.to_thread(_set_aside, path)
            continue
        if outcome is not Outcome.LATER or await asyncio.to_thread(_age, path) > PATIENCE:
            await asyncio.to_thread(path.unlink, missing_ok=True)
            done += 1
    return done


async def take(database: Database, settings: Settings, raw: bytes) -> Outcome:
    """Takes in one mail. Returns what became of it."""
    found = await asyncio.to_thread(incoming_mail.read, settings, raw)
    return Outcome.IGNORED if found is None else await incoming_mail.take(database, settings, found)


async def take_one(settings: Settings, raw: bytes) -> Outcome:
    """Takes in one mail, for the command `mail-in`. Raises CommandError if migrations are pending."""
    await check_ready(settings)
    async with connect(settings) as database:
        return await take(database, settings, raw)


def _files(folder: Path) -> list[Path]:
    new = folder / "new"
    folder = new if new.is_dir() else folder
    try:
        names = sorted(path for path in folder.iterdir() if not path.name.startswith(".") and path.suffix != FAILED)
    except OSError as error:
        _log.error("The folder of RAPPORT_MAIL_IN cannot be read: %s", error.strerror)
        return []
    return [path for path in names[:MOST] if path.is_file()]


def _content(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST)
    except OSError:
        return None  # another worker has taken it


def _age(path: Path) -> float:
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return 0.0


def _set_aside(path: Path) -> None:
    with suppress(OSError):
        path.rename(path.with_name(path.name + FAILED))
