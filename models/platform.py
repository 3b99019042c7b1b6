"""What serves every entity: ids that clients brought, sessions, attempts to sign in, API keys."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from tortoise import Model, fields
from tortoise.fields.base import OnDelete

from core.clock import now
from core.ids import new_id
from models.fields import (
    BooleanField,
    ChoicesField,
    CompanionField,
    InstantField,
    ManyToMany,
    TextField,
    belongs_to,
)
from models.row import Row


class ClientId(Model):
    """An id that a client brought itself: who brought it, and with which content, so that a retry gets the same row."""

    id = fields.UUIDField(primary_key=True, description="The id that was brought.")
    caller = fields.CharField(100, description="Who brought it.")
    digest = fields.CharField(64, description="Keyed SHA-256 of the content that it was created with.")
    created_at = fields.DatetimeField(default=now, description="When it was brought.")

    class Meta:
        table = "client_id"


class DataKey(Model):
    """The key that seals copies of one row's sensitive values; it is wrapped by the key ring. Without it they are gone.

    The nil UUID as row: the program's own, for what is about nobody.
    """

    id = fields.UUIDField(primary_key=True, default=new_id, description="The row's id.")
    entity = fields.CharField(50, description="What the row is, such as `Customer`.")
    row_id = fields.UUIDField(description="The row.")
    wrapped = fields.TextField(description="The key, sealed by the ring.")
    created_at = fields.DatetimeField(default=now, description="When it was made.")

    class Meta:
        table = "data_key"
        unique_together = (("entity", "row_id"),)


class Session(Model):
    """What one sign-in began: the family of its access tokens and refresh tokens. It is in no log."""

    id = fields.UUIDField(primary_key=True, description="The session's id.")
    employee: Any = fields.ForeignKeyField(
        "models.Employee", related_name=False, on_delete=OnDelete.RESTRICT, db_index=True, description="Who signed in."
    )
    secret_hash = fields.CharField(64, description="SHA-256 of the one refresh token that holds.")
    created_at = InstantField(default=now, description="When somebody signed in.")
    rotated_at = InstantField(default=now, description="When the refresh token was last exchanged.")
    expires_at = InstantField(description="When it ends unless it is refreshed before.")
    revoked_at = InstantField(null=True, description="When it was ended; null while it holds.")
    reason = fields.CharField(32, null=True, description="Why it was ended.")

    class Meta:
        table = "session"


class SignInAttempt(Model):
    """How often somebody tried to sign in lately, by account and by address; neither is told by the row."""

    id = fields.UUIDField(primary_key=True, description="A keyed hash of the account or the address.")
    started = fields.BigIntField(db_index=True, description="When the count began, in seconds since 1970.")
    count = fields.IntField(description="How many attempts there were since.")

    class Meta:
        table = "sign_in_attempt"


class ApiScope(StrEnum):
    """What an API key may do, within the customers that it may see. To write includes to read."""

    CUSTOMERS_READ = "CUSTOMERS_READ"
    CUSTOMERS_WRITE = "CUSTOMERS_WRITE"
    SALES_READ = "SALES_READ"
    SALES_WRITE = "SALES_WRITE"
    SERVICE_READ = "SERVICE_READ"
    SERVICE_WRITE = "SERVICE_WRITE"
    ACTIVITIES_READ = "ACTIVITIES_READ"
    ACTIVITIES_WRITE = "ACTIVITIES_WRITE"
    CATALOGUE_READ = "CATALOGUE_READ"
    EMPLOYEES_READ = "EMPLOYEES_READ"
    SENSITIVE_READ = "SENSITIVE_READ"


class ApiKey(Row):
    """A partner's or an integration's way in: its scopes, and the customers that it may see."""

    name = TextField(100, folded=True, ordered=True, description="Whose it is, or what for.")
    name_folded = CompanionField()
    secret_hash = TextField(64, made_by_server=True, logged=False, description="Never readable.")
    scopes = ChoicesField(ApiScope, description="What it may do.")
    everything = BooleanField(default=False, description="Whether it sees all customers.")
    expires_at = InstantField(null=True, ordered=True, description="When it ends; null: when it is revoked.")
    last_used_at = InstantField(
        null=True, made_by_server=True, logged=False, description="When it was last used, to the minute."
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    teams = ManyToMany("ApiKeyTeam", to="team", back="api_key", description="The teams whose customers it sees.")
    customers = ManyToMany("ApiKeyCustomer", to="customer", back="api_key", description="The customers that it sees.")

    searched = ("name",)


class ApiKeyTeam(Row):
    """A team whose customers an API key may see, with those of all teams below it."""

    api_key = belongs_to("ApiKey", inverse=None, description="The key.")
    team = belongs_to("Team", inverse=None, description="The team.")

    unique_rules = {"api_key_team": ("api_key_id", "team_id")}


class ApiKeyCustomer(Row):
    """A customer that an API key may see."""

    api_key = belongs_to("ApiKey", inverse=None, description="The key.")
    customer = belongs_to("Customer", inverse=None, description="The customer.")

    unique_rules = {"api_key_customer": ("api_key_id", "customer_id")}
