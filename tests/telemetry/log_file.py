"""Log lines of this process, in a file instead of on standard error."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from core.log_settings import LogFormat, LogSettings
from core.logs import Lines, configure


@dataclass
class LogFile:
    """A file with log lines."""

    path: Path
    lines: Lines

    @property
    def text(self) -> str:
        self.lines.writer.close()
        return self.path.read_text()

    def read(self, logger: str = "rapport.requests") -> list[dict[str, Any]]:
        """Returns the lines of one logger, parsed from JSON."""
        return [line for line in map(orjson.loads, self.text.splitlines()) if line["logger"] == logger]


@contextmanager
def logging_to(path: Path, settings: LogSettings | None = None) -> Iterator[LogFile]:
    """Sends all log lines to a file while the `with` block runs."""
    settings = settings or LogSettings(LogFormat.JSON)
    root, project = logging.getLogger(), logging.getLogger("rapport")
    before, levels = root.handlers[:], {name: logging.getLogger(name).level for name in ("", "rapport")}
    changed = {name: logging.getLogger(name).level for name in settings.levels}
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    try:
        yield LogFile(path, configure(settings, descriptor))
    finally:
        for handler in root.handlers:
            if isinstance(handler, Lines):
                handler.writer.close()
        root.handlers[:] = before
        root.setLevel(levels[""])
        project.setLevel(levels["rapport"])
        for name, level in changed.items():
            logging.getLogger(name).setLevel(level)
        os.close(descriptor)
