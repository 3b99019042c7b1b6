"""What a check of the configuration has found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.logs import escaped


class Status(StrEnum):
    """How bad a finding is. Only an error makes the command fail."""

    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report.

    `check`: what was checked.
    `remedy`: what to do about the problem; empty if there is no problem.
    """

    check: str
    status: Status
    message: str
    remedy: str = ""

    def line(self) -> str:
        """Returns the finding as a line for people."""
        text = f"{self.status:7}  {self.check}: {self.message}"
        return escaped(f"{text} {self.remedy}" if self.remedy else text)


def ok(check: str, message: str) -> Finding:
    """Returns a finding that is in order."""
    return Finding(check, Status.OK, message)


def warning(check: str, message: str, remedy: str) -> Finding:
    """Returns a finding that somebody should look at."""
    return Finding(check, Status.WARNING, message, remedy)


def error(check: str, message: str, remedy: str) -> Finding:
    """Returns a finding about a problem that prevents Rapport from working, or makes it unsafe."""
    return Finding(check, Status.ERROR, message, remedy)
