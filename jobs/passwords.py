"""Sets an employee's password from the command line, for example for the first administrator."""

from __future__ import annotations

from core.settings import Settings
from jobs.employee_changes import change_employee
from resolvers.platform import sign_in


async def set_password(settings: Settings, email: str, password: str) -> str:
    """Sets the password of the active employee with this e-mail address, and revokes all sessions of this employee.

    Returns a message that says what was done. Raises CommandError if no active employee has the address, or if the
    password is unacceptable.
    """
    name = await change_employee(settings, email, lambda changes, id: sign_in.set_password(changes, id, password))
    return f"{name} has a new password. All of their sessions were ended."
