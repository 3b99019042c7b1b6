"""Settings of accounts: who needs a second factor, and where a new password is chosen."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.errors import CommandError

EVERY_ROLE = "*"
"""Stands for all roles."""

TOKEN = "{token}"  # noqa: S105 - a placeholder
_PAGE = re.compile(r"https?://[!-~]{1,1000}")
_ROLE = re.compile("[A-Z]{1,32}")


def second_factor_roles(listed: Sequence[str]) -> frozenset[str]:
    """Returns the roles in RAPPORT_SECOND_FACTOR, or EVERY_ROLE.

    `listed`: `optional`, `required` or roles. Raises CommandError for anything else.
    """
    if list(listed) in ([], ["optional"]):
        return frozenset()
    if list(listed) == ["required"]:
        return frozenset({EVERY_ROLE})
    if not all(_ROLE.fullmatch(role) for role in listed):
        raise CommandError("RAPPORT_SECOND_FACTOR must be optional, required, or roles such as ADMIN,FINANCE.")
    return frozenset(listed)


def password_reset_url(text: str | None) -> str | None:
    """Returns the value of RAPPORT_PASSWORD_RESET_URL. Raises CommandError unless it is a URL with one `{token}`."""
    if text and not (_PAGE.fullmatch(text) and text.count(TOKEN) == 1):
        raise CommandError("RAPPORT_PASSWORD_RESET_URL must be like https://app.example.com/reset#{token}.")
    return text or None
