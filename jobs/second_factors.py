"""Removes an employee's second factor from the command line, for example for the only administrator."""

from __future__ import annotations

from core.settings import Settings
from jobs.employee_changes import change_employee
from resolvers.platform import second_factors


async def remove_second_factor(settings: Settings, email: str) -> str:
    """Removes the second factor of the active employee with this e-mail address.

    All sessions of the employee are ended.

    Returns a message that says what was done. Raises CommandError if no active employee has the address, or if the
    employee has no second factor.
    """
    name = await change_employee(settings, email, second_factors.take_off)
    return f"{name} has no second factor any more. All of their sessions were ended."
