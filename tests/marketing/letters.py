"""Sends the system mail of a test to its folder, and reads it."""

from __future__ import annotations

import email as mail_parser
import email.policy
from pathlib import Path
from typing import Any

from core.settings import Settings
from jobs.mailing import Mailing
from models.dialect.base import Database


async def letters(database: Database, settings: Settings) -> list[Any]:
    """Sends all due mails to the folder. Returns them, and removes their files."""
    mailing = Mailing(database, settings, lambda _: None, lambda: None)
    for _ in range(10):
        await mailing.start_due()
        for task in list(mailing.tasks):
            await task
    assert isinstance(settings.mail, Path)
    found = []
    for path in settings.mail.glob("*.eml") if settings.mail.exists() else ():
        found.append(mail_parser.message_from_bytes(path.read_bytes(), policy=email.policy.default))
        path.unlink()
    return found
