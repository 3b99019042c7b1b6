"""Second factors, recovery codes, and the tokens that reset a forgotten password."""

from __future__ import annotations

from tortoise import Model, fields

from core.clock import now
from core.ids import new_id
from models.fields import InstantField


class SecondFactor(Model):
    """An employee's secret for codes by time (TOTP)."""

    id = fields.UUIDField(primary_key=True, description="The employee's id.")
    secret = fields.TextField(null=True, description="The confirmed secret, sealed; null until one is confirmed.")
    pending = fields.TextField(null=True, description="A secret that awaits its confirmation, sealed.")
    last_step = fields.BigIntField(default=0, description="The time step of the last accepted code.")
    created_at = InstantField(default=now, description="When it was first asked for.")

    class Meta:
        table = "second_factor"


class RecoveryCode(Model):
    """A code that replaces a code by time once. The row is deleted when it is used."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="The row's id.")
    employee_id = fields.UUIDField(db_index=True, description="The employee's id.")
    code_hash = fields.CharField(64, description="SHA-256 of the code.")

    class Meta:
        table = "recovery_code"


class PasswordReset(Model):
    """A token with which an employee can set a new password once."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="The row's id.")
    employee_id = fields.UUIDField(db_index=True, description="The employee's id.")
    token_hash = fields.CharField(64, unique=True, description="SHA-256 of the token.")
    expires_at = InstantField(db_index=True, description="When it expires.")

    class Meta:
        table = "password_reset"
