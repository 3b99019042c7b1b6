"""Settings of accounts: the roles that need a second factor, and the page for choosing a new password."""

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
    """Returns the roles that need a second factor, as set by RAPPORT_SECOND_FACTOR.

    The result is empty for `optional`, and contains only EVERY_ROLE for `required`.

    `listed`: the parts of the setting: `optional`, `required`, or the names of roles.

    Raises CommandError if `listed` contains anything else.
    """
    if list(listed) in ([], ["optional"]):
        return frozenset()
    if list(listed) == ["required"]:
        return frozenset({EVERY_ROLE})
    if not all(_ROLE.fullmatch(role) for role in listed):
        raise CommandError("RAPPORT_SECOND_FACTOR must be optional, required, or roles such as ADMIN,FINANCE.")
    return frozenset(listed)


def password_reset_url(text: str | None) -> str | None:
    """Returns the value of RAPPORT_PASSWORD_RESET_URL, or None if it is empty.

    Raises CommandError if the value is not a URL that contains `{token}` exactly once.
    """
    if text and not (_PAGE.fullmatch(text) and text.count(TOKEN) == 1):
        raise CommandError("RAPPORT_PASSWORD_RESET_URL must be like https://app.example.com/reset#{token}.")
    return text or None
