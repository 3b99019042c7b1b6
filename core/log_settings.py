"""The settings of log lines: their format, and the levels of the loggers."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from core.errors import CommandError

LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


class LogFormat(StrEnum):
    """The format of log lines."""

    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class LogSettings:
    """How log lines are written.

    `level`: the level of this project's loggers. The loggers of libraries use the higher of this level and the level
    warning.
    `levels`: the levels of single loggers, by name.
    """

    form: LogFormat = LogFormat.TEXT
    level: str = "info"
    levels: Mapping[str, str] = field(default_factory=dict)


def read_settings(form: str | None, level: str | None) -> LogSettings:
    """Reads the settings RAPPORT_LOG and RAPPORT_LOG_LEVEL. Raises CommandError if one of them is invalid."""
    form = form or LogFormat.TEXT
    if form not in set(LogFormat):
        raise CommandError(f"RAPPORT_LOG must be {' or '.join(LogFormat)}.")
    parts = [part.strip() for part in (level or "info").lower().split(",")]
    levels = dict([part.partition("=")[::2] for part in parts[1:]])
    if any(one not in LEVELS for one in (parts[0], *levels.values())) or "" in levels:
        raise CommandError(
            f"RAPPORT_LOG_LEVEL must be one of {', '.join(LEVELS)}, and may go on with pairs such as"
            " ,rapport.requests=warning."
        )
    return LogSettings(LogFormat(form), parts[0], levels)
